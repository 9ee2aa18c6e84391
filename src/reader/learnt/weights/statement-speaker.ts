// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes 's	-9
closes 's plain	-11
closes , few	-31
closes , plain	11
closes .	36
closes . few	28
closes . plain	38
closes <end>	-23
closes <end> plain	-17
closes at	24
closes at many	23
closes had	-24
closes had plain	-22
closes in	23
closes in many	18
closes of	15
closes of plain	16
closes said	23
closes that	-26
closes that many	-15
closes that plain	-15
closes to plain	-13
closes when	10
closes who	17
closes who many	15
closes would	-15
closes would plain	-16
closes —	-9
closes — plain	-9
does <agree> future	16
does <agree> future plain	16
does <agree> past	-20
does <agree> past plain	-17
does <agree> perfect	-36
does <agree> perfect plain	-34
does <agree> pluperfect	-16
does <agree> pluperfect plain	-16
does <agree> present	-14
does <agree> present plain	-14
does <bear> past	-12
does <bear> perfect	-14
does <buy> past	-14
does <buy> past plain	-14
does <buy> present	10
does <buy> present plain	14
does <deny> past	9
does <deny> past plain	8
does <down> future	-12
does <down> future plain	-12
does <down> past plain	-13
does <down> perfect	-12
does <down> perfect plain	-12
does <down> present	-27
does <down> present plain	-30
does <end> past plain	8
does <end> perfect	-21
does <end> perfect plain	-20
does <impose> modal	-25
does <impose> modal plain	-22
does <impose> past few	-19
does <impose> past many	13
does <impose> pluperfect	-7
does <impose> pluperfect plain	-9
does <propose> future	-21
does <propose> future plain	-21
does <propose> past	12
does <propose> past few	-14
does <propose> past plain	18
does <propose> perfect few	15
does <say> future plain	-15
does <say> modal	21
does <say> modal plain	17
does <say> perfect many	17
does <say> perfect plain	-23
does <say> present	8
does <say> present few	-12
does <say> present plain	10
does <sell> past	-17
does <sell> past plain	-17
does <stay> future	-19
does <stay> future plain	-19
does <stay> past	12
does <stay> past few	-15
does <stay> past many	10
does <stay> past plain	15
does <stay> present	-10
does <stay> present plain	-14
does <suspend> past	-11
does <suspend> past plain	-16
does <suspend> present	-22
does <suspend> present plain	-15
does <target> past	24
does <target> past plain	22
does <target> present	-15
does <threaten> past plain	15
does <threaten> perfect	11
does <threaten> perfect plain	11
does <threaten> pluperfect	16
does <threaten> present	-12
does <up> future plain	10
does <up> modal	-11
does <up> modal plain	-11
does <up> past plain	9
does <up> perfect	-10
does <up> perfect plain	-9
does <up> present plain	15
does add	-13
does add plain	-13
does admit	12
does admit plain	10
does agree	-11
does announce	12
does announce plain	12
does answer plain	-11
does approve	-16
does approve plain	-16
does be many	12
does be plain	-9
does believe	-17
does believe plain	-17
does claim	14
does claim plain	14
does collect	-11
does collect plain	-11
does come	-11
does come plain	-23
does conclude	-19
does conclude plain	-19
does confirm	9
does confirm plain	8
does decline plain	-21
does deny	17
does deny plain	16
does discuss	-13
does discuss plain	-13
does double	-10
does double plain	-9
does draw	29
does draw plain	29
does export	-14
does export plain	-14
does future	-26
does future passive	-10
does get	-20
does have	-10
does have plain	-9
does hope	-10
does hope plain	-10
does impose	-16
does impose plain	-14
does insist	-16
does insist plain	-16
does intend	-10
does intend plain	-10
does keep	-14
does leave	-29
does leave plain	-28
does let	26
does let plain	26
does levy	14
does levy plain	14
does lift	9
does lift plain	17
does look	-12
does look plain	-12
does maintain	-12
does maintain plain	-12
does make	26
does make plain	31
does meet	-24
does meet plain	-23
does modal	-24
does modal not	16
does note	-22
does note plain	-22
does nothing	15
does nothing few	36
does nothing many	11
does other	10
does other few	-17
does other plain	16
does past	11
does past passive	-45
does pay	-19
does pay plain	-16
does perfect	9
does perfect not	-29
does perfect passive	-10
does place	9
does place plain	9
does pluperfect not	-14
does prepare	-18
does prepare plain	-18
does present not	22
does present passive	-17
does promise many	15
does propose	12
does propose plain	14
does put	17
does put many	18
does put plain	11
does receive	-16
does receive plain	-16
does reply few	11
does request	23
does request plain	23
does respond	-22
does respond plain	-22
does say	11
does seek	-12
does seek plain	-12
does sign	-18
does sign plain	-14
does sit	-10
does sit plain	-10
does state many	-10
does step	17
does step plain	16
does stress	-10
does stress plain	-10
does suspend	-20
does suspend plain	-24
does take plain	7
does tell many	-6
does tell plain	16
does think	17
does think plain	16
does threaten	10
does threaten plain	12
does urge	27
does urge plain	27
does vow plain	18
does want	-13
does want plain	-12
does write few	9
earlier 1 1	-13
earlier 1 1 alone none	18
earlier 1 1 few he	13
earlier 1 1 many he	18
earlier 1 1 many none	-15
earlier 1 1 plain he	-25
earlier 1 1 plain i	38
earlier 1 1 plain none	-15
earlier 1 1 plain they	-17
earlier 1 12	-21
earlier 1 12 many he	11
earlier 1 12 plain he	-24
earlier 1 12 plain i	-16
earlier 1 3	-69
earlier 1 3 many he	-33
earlier 1 3 many none	-27
earlier 1 3 plain he	-22
earlier 1 3 plain i	17
earlier 1 3 plain it	-21
earlier 1 3 plain they	-39
earlier 1 6	-64
earlier 1 6 alone none	-29
earlier 1 6 few he	11
earlier 1 6 few none	-22
earlier 1 6 many he	-21
earlier 1 6 many it	-10
earlier 1 6 plain he	-42
earlier 1 6 plain i	-32
earlier 1 6 plain it	-23
earlier 1 6 plain none	11
earlier 2 12	-41
earlier 2 12 alone none	-19
earlier 2 12 plain he	-42
earlier 2 12 plain i	-67
earlier 2 12 plain it	-18
earlier 2 12 plain none	27
earlier 2 12 plain they	-13
earlier 2 3	-25
earlier 2 3 alone none	19
earlier 2 3 few he	-11
earlier 2 3 many none	-13
earlier 2 3 plain he	-41
earlier 2 3 plain i	38
earlier 2 3 plain it	-19
earlier 2 3 plain they	-12
earlier 2 6	-47
earlier 2 6 alone none	-10
earlier 2 6 few none	-29
earlier 2 6 many none	15
earlier 2 6 plain he	-17
earlier 2 6 plain i	-71
earlier 2 6 plain it	-14
earlier 3 12	11
earlier 3 12 few none	-29
earlier 3 12 many he	17
earlier 3 12 many none	-22
earlier 3 12 plain he	17
earlier 3 12 plain they	18
earlier 3 3 plain i	10
earlier 3 3 plain it	15
earlier 3 3 plain none	-10
earlier 3 6	-9
earlier 3 6 many none	26
earlier 3 6 plain none	-28
earlier 3 far	20
earlier 3 far plain i	42
earlier 3 far plain they	12
earlier alone	7
earlier alone alone none	32
earlier alone few he	31
earlier alone few i	-22
earlier alone few it	19
earlier alone few none	-13
earlier alone many none	17
earlier alone plain i	12
earlier alone plain it	12
earlier alone plain none	-12
earlier alone plain they	-19
earlier body	27
earlier body few it	17
earlier body few none	-10
earlier body many he	-21
earlier body many it	26
earlier body plain he	7
earlier body plain it	10
earlier last	33
earlier last alone none	52
earlier last few he	37
earlier last few none	18
earlier last many he	19
earlier last many it	-29
earlier last plain he	22
earlier last plain it	-19
earlier last plain they	-39
earlier lately	23
earlier lately alone none	26
earlier lately few he	10
earlier lately few it	22
earlier lately few none	-11
earlier lately many it	13
earlier lately many none	23
earlier lately plain he	23
earlier lately plain i	-82
earlier office	-29
earlier office few he	14
earlier office many he	-17
earlier office many it	-10
earlier office plain he	18
earlier office plain i	-10
earlier office plain it	-38
earlier office plain none	-15
earlier office rank 0 many none	-30
earlier office rank 0 plain he	20
earlier office rank 0 plain it	-17
earlier office rank 1	-38
earlier office rank 1 many none	-17
earlier office rank 1 plain he	-14
earlier office rank 1 plain i	-10
earlier office rank 1 plain it	-24
earlier office rank 1 plain none	-11
earlier office rank 2	-8
earlier office rank 2 many none	19
earlier office rank 2 plain he	-17
earlier office rank 2 plain it	-9
earlier office rank 3 plain he	17
earlier organisation	-22
earlier organisation alone none	-25
earlier organisation few he	-19
earlier organisation few it	14
earlier organisation few none	-34
earlier organisation many he	-33
earlier organisation many it	21
earlier organisation many none	-34
earlier organisation plain he	-58
earlier organisation plain i	-7
earlier organisation plain it	52
earlier organisation plain none	-21
earlier organisation rank 0 few it	17
earlier organisation rank 0 few none	-24
earlier organisation rank 0 many it	20
earlier organisation rank 0 plain he	-65
earlier organisation rank 0 plain it	30
earlier organisation rank 0 plain none	-15
earlier organisation rank 1	-35
earlier organisation rank 1 alone none	-13
earlier organisation rank 1 many he	-15
earlier organisation rank 1 many none	-34
earlier organisation rank 1 plain i	-25
earlier organisation rank 2 many he	-10
earlier organisation rank 2 many none	-29
earlier organisation rank 2 plain he	-33
earlier organisation rank 2 plain i	-17
earlier organisation rank 2 plain it	29
earlier organisation rank 3 many he	-11
earlier organisation rank 3 many none	-19
earlier organisation rank 3 plain he	-22
earlier organisation rank 3 plain i	9
earlier organisation rank 3 plain it	18
earlier person	29
earlier person alone none	48
earlier person few he	30
earlier person few i	-14
earlier person few none	-10
earlier person many he	51
earlier person many it	-29
earlier person many none	34
earlier person many they	-9
earlier person plain he	15
earlier person plain i	24
earlier person plain it	-64
earlier person plain they	-13
earlier person rank 0	23
earlier person rank 0 alone none	30
earlier person rank 0 few he	30
earlier person rank 0 few i	-11
earlier person rank 0 few none	-15
earlier person rank 0 many he	62
earlier person rank 0 many it	-32
earlier person rank 0 many none	-11
earlier person rank 0 plain i	34
earlier person rank 0 plain it	-24
earlier person rank 0 plain none	-32
earlier person rank 1	41
earlier person rank 1 alone none	49
earlier person rank 1 few he	-9
earlier person rank 1 many he	12
earlier person rank 1 many none	47
earlier person rank 1 plain he	11
earlier person rank 1 plain i	20
earlier person rank 1 plain they	-15
earlier person rank 2	-20
earlier person rank 2 many none	34
earlier person rank 2 plain he	-19
earlier person rank 2 plain i	-19
earlier person rank 2 plain it	-43
earlier person rank 2 plain they	-11
earlier person rank 3 plain it	-19
earlier same 1	61
earlier same 1 alone none	36
earlier same 1 few he	10
earlier same 1 many he	20
earlier same 1 many it	15
earlier same 1 many none	15
earlier same 1 plain he	29
earlier same 1 plain i	-37
earlier same 1 plain it	50
earlier same 1 plain they	-30
earlier same 3	42
earlier same 3 alone none	11
earlier same 3 few he	21
earlier same 3 few none	18
earlier same 3 many he	22
earlier same 3 many it	-21
earlier same 3 many none	16
earlier same 3 plain he	34
earlier same 3 plain i	-92
earlier same 6	-12
earlier same 6 many he	-22
earlier same 6 plain he	21
earlier same 6 plain i	-11
earlier same 6 plain none	-15
earlier side	-98
earlier side alone none	-65
earlier side few he	-27
earlier side few it	-15
earlier side few none	-38
earlier side many he	-82
earlier side many none	-101
earlier side plain he	-81
earlier side plain i	-47
earlier side plain none	12
earlier side plain they	-38
earlier side rank 0	-30
earlier side rank 0 alone none	-33
earlier side rank 0 few he	-10
earlier side rank 0 few none	-10
earlier side rank 0 many he	-34
earlier side rank 0 many none	-40
earlier side rank 0 plain he	-19
earlier side rank 0 plain i	-14
earlier side rank 0 plain it	31
earlier side rank 0 plain they	-18
earlier side rank 1	-35
earlier side rank 1 alone none	-14
earlier side rank 1 few none	-19
earlier side rank 1 many he	-28
earlier side rank 1 many none	-33
earlier side rank 1 plain he	-46
earlier side rank 1 plain i	-27
earlier side rank 1 plain it	-8
earlier side rank 1 plain none	24
earlier side rank 1 plain they	-11
earlier side rank 2	-51
earlier side rank 2 alone none	-9
earlier side rank 2 many he	-17
earlier side rank 2 many none	-22
earlier side rank 2 plain he	-30
earlier side rank 2 plain i	-11
earlier side rank 3	-21
earlier side rank 3 many it	9
earlier side rank 3 many none	-13
earlier side rank 3 plain he	-20
earlier subject	21
earlier subject alone none	-19
earlier subject few he	19
earlier subject few i	-21
earlier subject few none	-11
earlier subject many he	25
earlier subject many it	-31
earlier subject many none	-8
earlier subject many they	-13
earlier subject plain he	27
earlier subject plain i	18
earlier subject plain it	35
earlier subject plain none	-10
earlier subject plain they	-12
g a:!	-16
g a:&	10
g a:'	-23
g a:'s	-21
g a:'s <office>	-11
g a:'s <organisation>	13
g a:'s account	16
g a:'s answer	17
g a:'s banana	-11
g a:'s commerce	-12
g a:'s custom	9
g a:'s decision	-16
g a:'s duty	-22
g a:'s house	-11
g a:'s new	15
g a:'s plan	11
g a:'s promise	8
g a:'s rate	13
g a:'s version	12
g a:'s word	14
g a:+	9
g a:-	-15
g a:- design	-13
g a:- earth	-21
g a:.	25
g a:<agent>	-27
g a:<day-ahead>	-12
g a:<day-ahead> .	-14
g a:<day-ahead> to	-16
g a:<day-gone> .	13
g a:<day-gone> after	25
g a:<day-gone> by	-9
g a:<day-gone> on	-18
g a:<day-gone> that	16
g a:<day-gone> with	-24
g a:<day-today> evening	11
g a:<day-today> it	19
g a:<day-today> to	-11
g a:<day-today> with	-11
g a:<goods-amount>	22
g a:<goods-amount> .	26
g a:<goods-amount> by	8
g a:<goods-amount> in	18
g a:<goods-amount> of	-7
g a:<goods>	11
g a:<level-noun>	-18
g a:<level> .	14
g a:<level> for	14
g a:<level> from	23
g a:<level> in	-10
g a:<level> less	14
g a:<level> more	-22
g a:<level> on	22
g a:<level> tariff	-31
g a:<level> thi	-20
g a:<money> .	21
g a:<money> <span>	25
g a:<money> a	-11
g a:<money> in	-14
g a:<money> last	-10
g a:<money> of	19
g a:<money> thi	10
g a:<month-gone>	-23
g a:<month-gone> for	-10
g a:<month-gone> of	10
g a:<month-gone> to	-20
g a:<name> <day-gone>	-12
g a:<name> a	-11
g a:<name> and	-13
g a:<name> as	17
g a:<name> deal	-17
g a:<name> doe	-12
g a:<name> for	31
g a:<name> from	19
g a:<name> had	17
g a:<name> is	-18
g a:<name> keep	-9
g a:<name> of	23
g a:<name> on	17
g a:<name> over	9
g a:<name> published	11
g a:<name> say	24
g a:<name> truce	-10
g a:<name> was	-9
g a:<name> with	22
g a:<name> would	30
g a:<not>	-18
g a:<number>	-31
g a:<number> <quality>	-15
g a:<number> a	-10
g a:<number> as	12
g a:<number> billion	-14
g a:<number> duty	14
g a:<number> for	12
g a:<number> is	-12
g a:<number> more	-14
g a:<number> of	-11
g a:<number> on	-28
g a:<number> tariff	9
g a:<number> to	-24
g a:<number> vote	-14
g a:<office>	-29
g a:<office> 's	17
g a:<office> .	-23
g a:<office> in	-11
g a:<office> on	13
g a:<organisation>	15
g a:<organisation> .	-8
g a:<organisation> for	-19
g a:<organisation> had	-11
g a:<organisation> in	24
g a:<organisation> on	-18
g a:<organisation> say	24
g a:<organisation> that	15
g a:<organisation> to	25
g a:<organisation> will	-11
g a:<organisation> would	12
g a:<person>	-22
g a:<person> <day-gone>	11
g a:<person> had	11
g a:<person> in	19
g a:<person> on	-15
g a:<person> the	-11
g a:<person> to	12
g a:<points>	8
g a:<quality> banana	13
g a:<quality> chicken	11
g a:<quality> coal	-10
g a:<quality> company	-16
g a:<quality> delegation	15
g a:<quality> export	10
g a:<quality> firm	-10
g a:<quality> footwear	9
g a:<quality> good	16
g a:<quality> minister	-22
g a:<quality> radio	16
g a:<quality> rice	-21
g a:<quality> rose	12
g a:<quality> sardine	13
g a:<quality> side	24
g a:<quality> soybean	-13
g a:<quality> steel	11
g a:<quality> tariff	12
g a:<quality> tomatoe	14
g a:<quality> trade	11
g a:<quality> wheat	15
g a:<seat>	-9
g a:<seat> 's	10
g a:<seat> .	-21
g a:<seat> <day-today>	-10
g a:<seat> are	10
g a:<seat> call	15
g a:<seat> has	-13
g a:<seat> in	-17
g a:<seat> of	18
g a:<seat> on	-42
g a:<seat> say	39
g a:<seat> the	-13
g a:<seat> to	26
g a:<sender>	16
g a:<span>	12
g a:<span> .	43
g a:<span> of	-11
g a:<span> the	-11
g a:<span> to	-12
g a:<taker>	20
g a:<v-bear>	7
g a:<v-buy>	8
g a:<v-down>	-12
g a:<v-end>	-15
g a:<v-propose>	19
g a:<v-return>	-21
g a:<v-say>	42
g a:<v-suspend>	9
g a:<v-target>	-13
g a:<v-threaten>	21
g a:?	-50
g a:a <organisation>	-38
g a:a <quality>	22
g a:a <span>	-11
g a:a clause	11
g a:a cut	-10
g a:a delay	13
g a:a first	12
g a:a fourth	10
g a:a free	9
g a:a letter	31
g a:a licence	-13
g a:a longer	11
g a:a market	9
g a:a matter	11
g a:a meet	-33
g a:a memorandum	-13
g a:a new	-15
g a:a note	16
g a:a permanent	18
g a:a post	17
g a:a preliminary	11
g a:a press	-17
g a:a radio	13
g a:a rate	-12
g a:a report	20
g a:a safeguard	-10
g a:a state	-12
g a:a television	21
g a:a third	15
g a:a threat	-10
g a:a truce	-19
g a:about	-11
g a:about .	-14
g a:about them	-11
g a:above	-28
g a:abroad	-12
g a:accept	10
g a:accord with	13
g a:according	-13
g a:according to	-13
g a:accused	27
g a:accused <name>	14
g a:add <number>	-17
g a:addition	10
g a:additional <level>	13
g a:additional tariff	16
g a:admit	16
g a:adopt	-15
g a:after	-9
g a:after <name>	15
g a:after <span>	13
g a:after call	-9
g a:after talk	10
g a:afterward	-23
g a:again	12
g a:against .	-11
g a:against the	20
g a:agree	11
g a:agree by	11
g a:agree in	11
g a:agree on	-21
g a:agreement .	21
g a:agreement on	-21
g a:agreement with	15
g a:ahead	-11
g a:ahead .	-10
g a:airport	18
g a:airport .	18
g a:all	19
g a:all along	-10
g a:allowed	-14
g a:along	-10
g a:also	27
g a:also ask	-10
g a:also promise	-17
g a:also put	-12
g a:aluminum	9
g a:alway	11
g a:among the	10
g a:an <quality>	19
g a:an agreement	-11
g a:an emergency	-11
g a:an end	-15
g a:an export	-10
g a:an extension	18
g a:an interview	-10
g a:and <level>	-24
g a:and <money>	10
g a:and <name>	-30
g a:and a	-21
g a:and aluminum	9
g a:and farm	-9
g a:and i	-15
g a:and is	14
g a:and last	10
g a:and me	-10
g a:and other	9
g a:and the	15
g a:and to	17
g a:announce	17
g a:announce <day-gone>	13
g a:announce for	-19
g a:announce it	21
g a:announce last	-9
g a:announce on	9
g a:announce that	7
g a:announce the	-19
g a:announcement	15
g a:another <span>	17
g a:answer	15
g a:answer by	13
g a:answer in	-18
g a:answer the	-14
g a:any	-19
g a:any agreement	-13
g a:anything	-8
g a:appeal	18
g a:appeal .	12
g a:appealed	19
g a:apple	12
g a:approve	-22
g a:approve it	-16
g a:apricot	13
g a:are	14
g a:are on	11
g a:arrangement	22
g a:as	34
g a:as <person>	-13
g a:as a	30
g a:as much	13
g a:ask .	-14
g a:ask <level>	-24
g a:ask <name>	34
g a:ask <number>	-18
g a:ask <seat>	16
g a:ask for	15
g a:ask in	19
g a:ask on	13
g a:ask the	14
g a:ask whether	-10
g a:assess	12
g a:assess the	12
g a:assured	7
g a:at	15
g a:at <level>	25
g a:at <money>	36
g a:at <number>	-12
g a:at an	-11
g a:at home	-8
g a:at noon	12
g a:attention	29
g a:attention to	29
g a:authority	12
g a:autumn	-11
g a:autumn .	-10
g a:average	12
g a:back	-7
g a:ball	11
g a:ball bearing	9
g a:ban	20
g a:ban on	17
g a:banana	17
g a:barrier	15
g a:battery	-11
g a:be	-13
g a:be ask	-13
g a:be drop	9
g a:be know	24
g a:be next	-17
g a:be the	-14
g a:bean	14
g a:bean .	12
g a:bearing	9
g a:beef	-10
g a:beef .	-18
g a:beef in	-12
g a:been ask	-10
g a:been extend	11
g a:been prolonged	-13
g a:before	-26
g a:before the	-11
g a:begin to	-14
g a:begin with	10
g a:being	10
g a:believe	-18
g a:bergen	-9
g a:better	12
g a:better than	12
g a:between	10
g a:biggest	-12
g a:bilateral	11
g a:billion	-9
g a:bin	-13
g a:binding	-12
g a:blamed	10
g a:boat	14
g a:border	22
g a:both side	-13
g a:both to	-12
g a:brandy	12
g a:break	20
g a:break the	16
g a:bridge	-9
g a:bring	11
g a:bring its	12
g a:bring up	10
g a:broke	-12
g a:broker	10
g a:brussel	-14
g a:budget	-14
g a:busan	20
g a:busan .	12
g a:buse	-9
g a:business	11
g a:buy	-11
g a:buy <goods-amount>	10
g a:buy <quality>	-16
g a:buy its	-12
g a:by <level>	-10
g a:by <month-ahead>	12
g a:by <span>	-15
g a:by a	-13
g a:by its	-15
g a:by the	-10
g a:by then	10
g a:call	16
g a:call .	12
g a:call <name>	9
g a:call an	-20
g a:call for	26
g a:call it	20
g a:call its	-13
g a:call off	-15
g a:call that	19
g a:call the	8
g a:can	-15
g a:capital	-15
g a:careful	12
g a:cargo	14
g a:carry the	10
g a:case	-11
g a:case .	-18
g a:cattle	-11
g a:ceasefire	-10
g a:certificate	19
g a:charge	-16
g a:charge for	-10
g a:chip	11
g a:chip -	-13
g a:chip .	-10
g a:chip design	17
g a:clarified	14
g a:clause	12
g a:clause on	13
g a:clear	8
g a:clear the	-14
g a:close	-15
g a:close the	-10
g a:close to	-10
g a:closed	-25
g a:coal	17
g a:coast	-19
g a:cocoa butter	9
g a:cod	12
g a:collect	-15
g a:come by	17
g a:commerce	-21
g a:commerce ministry	-10
g a:company	-16
g a:company to	-23
g a:complain of	-18
g a:complained	16
g a:complaint	-13
g a:complete	-16
g a:complete it	-12
g a:concern	28
g a:concern over	19
g a:conclude with	17
g a:conference .	-10
g a:confidence	-13
g a:confirm	13
g a:confirm .	29
g a:confirm it	-36
g a:confirm on	19
g a:confirm that	-23
g a:confirm the	30
g a:confirm thi	10
g a:confirm to	19
g a:consent	-28
g a:consent of	-15
g a:constructive .	10
g a:consumer	11
g a:continue	-11
g a:control list	-18
g a:control on	17
g a:controlled	13
g a:conversation	-10
g a:cooler	11
g a:copper	-17
g a:copy	-14
g a:correct	9
g a:cost	16
g a:could	30
g a:could be	-18
g a:could not	15
g a:counted	28
g a:countermeasure	9
g a:country with	-11
g a:course .	-11
g a:cover	13
g a:crown	-11
g a:curb	11
g a:curb on	13
g a:customer	-9
g a:cut	-28
g a:cut its	-11
g a:cut of	-9
g a:damage	17
g a:date .	-15
g a:day .	-15
g a:day of	10
g a:deal	-24
g a:deal .	9
g a:deal for	13
g a:deal with	-31
g a:decide on	-16
g a:decided on	11
g a:decision on	13
g a:defend	-14
g a:delay	19
g a:delegation	15
g a:demand	-20
g a:demand a	-10
g a:deny	15
g a:deny having	14
g a:deny it	29
g a:described	9
g a:did	-11
g a:did not	-11
g a:differently	-15
g a:direction	10
g a:disagree	10
g a:district	-19
g a:do	19
g a:document	-11
g a:doe	-15
g a:doe .	-9
g a:doesn't	-10
g a:done	-16
g a:door	-20
g a:door on	-22
g a:down to	11
g a:draw	28
g a:draw attention	29
g a:drink	11
g a:driver	16
g a:drone	-16
g a:drop	20
g a:drop its	9
g a:drug	30
g a:drug .	10
g a:due to	-12
g a:duty of	13
g a:duty to	15
g a:duty under	13
g a:duty would	9
g a:each	-15
g a:early	14
g a:earth control	-11
g a:economic	-14
g a:economy	14
g a:economy .	9
g a:economy and	14
g a:effect from	9
g a:emergency	-16
g a:end	-24
g a:end of	-11
g a:end the	-10
g a:enough	-9
g a:entity .	-10
g a:equipment	13
g a:estimate	12
g a:estimate .	12
g a:evening .	20
g a:everyone	13
g a:exist	-11
g a:expect	16
g a:expect .	24
g a:expect <money>	16
g a:expect an	-12
g a:expect export	15
g a:expect in	-12
g a:expense	11
g a:explain the	-11
g a:export	8
g a:export ban	11
g a:export certificate	12
g a:export control	-9
g a:export of	15
g a:export permit	-10
g a:extra <level>	-12
g a:extra duty	11
g a:face	-12
g a:fact sheet	-20
g a:failure	12
g a:far .	-17
g a:fare	-10
g a:farmer	-16
g a:federal	13
g a:fee	13
g a:fee and	10
g a:fee for	9
g a:fentanyl	30
g a:fentanyl .	12
g a:fentanyl and	22
g a:ferry	-11
g a:finding	-14
g a:finished	-17
g a:first	-16
g a:first .	-15
g a:first step	10
g a:fiscal	15
g a:fishing	15
g a:flour	-12
g a:following	-13
g a:for	-10
g a:for <day-ahead>	-14
g a:for <day-gone>	-23
g a:for <goods-amount>	10
g a:for <level>	-29
g a:for <seat>	-10
g a:for <span>	-9
g a:for a	20
g a:for an	-13
g a:for another	19
g a:for buy	-10
g a:for call	-15
g a:for foreign	-13
g a:for it	25
g a:for more	-8
g a:for now	9
g a:for that	-11
g a:for thi	12
g a:for two	10
g a:for what	-15
g a:forced	15
g a:forecast	14
g a:foreign trade	-17
g a:four time	-11
g a:fourth	14
g a:fourth round	10
g a:free	20
g a:free trade	20
g a:friend	11
g a:from	15
g a:from <day-ahead>	12
g a:from a	-14
g a:from all	9
g a:from his	-10
g a:from the	-12
g a:fuel	-20
g a:further	24
g a:gap	-11
g a:gave	18
g a:generic	15
g a:given	15
g a:go .	10
g a:go ahead	-13
g a:go for	-10
g a:go further	14
g a:go up	12
g a:gold	-10
g a:good .	-20
g a:good as	-14
g a:good at	10
g a:good from	25
g a:good of	22
g a:good pay	13
g a:good to	-8
g a:government to	25
g a:grain	-16
g a:great	9
g a:grow	-10
g a:grower	11
g a:growth of	-17
g a:gyeongju	-12
g a:had	15
g a:had answer	-13
g a:had call	-9
g a:had demand	-11
g a:had found	10
g a:had its	8
g a:had not	-15
g a:had promise	12
g a:had propose	-16
g a:had settle	-9
g a:had spoken	13
g a:had warn	11
g a:hail	-14
g a:half	-19
g a:halifax	-12
g a:hall	-11
g a:hall .	-12
g a:hand	-19
g a:hand over	-11
g a:harvest	-13
g a:harvest .	-13
g a:has	7
g a:has a	-12
g a:has already	-13
g a:has also	18
g a:has alway	10
g a:has answer	14
g a:has been	-16
g a:has confirm	-18
g a:has demand	-8
g a:has deny	9
g a:has let	22
g a:has make	16
g a:has not	-8
g a:has propose	29
g a:has protested	9
g a:has published	-18
g a:has sign	-10
g a:has since	12
g a:has so	18
g a:has spoken	31
g a:has take	17
g a:has tell	28
g a:has to	-24
g a:has warn	14
g a:has withdraw	-14
g a:have agree	-12
g a:have ask	18
g a:have call	-10
g a:he call	-14
g a:he could	10
g a:he had	16
g a:he'll	12
g a:her	11
g a:here	11
g a:hide	-9
g a:him	20
g a:him .	20
g a:him the	9
g a:himself .	-18
g a:hinted at	-12
g a:his <organisation>	12
g a:his name	-21
g a:his network	14
g a:his way	10
g a:historic	11
g a:hold	13
g a:hold back	11
g a:hotel	-15
g a:hour	-9
g a:house	-21
g a:house .	-17
g a:how	-12
g a:how it	-16
g a:i	-29
g a:ignore	-11
g a:illegal	-11
g a:import	10
g a:import of	16
g a:impose	-27
g a:in <month-gone>	-9
g a:in <name>	-30
g a:in a	37
g a:in an	-14
g a:in brussel	-9
g a:in busan	9
g a:in case	12
g a:in full	-14
g a:in good	11
g a:in karachi	9
g a:in new	-9
g a:in return	-11
g a:in that	-9
g a:in the	-11
g a:in write	22
g a:income	-20
g a:industry	8
g a:inflation	-16
g a:inform	-13
g a:informed	24
g a:informed the	16
g a:inquiry	14
g a:inquiry into	11
g a:insist	-16
g a:insist on	-16
g a:intention	14
g a:intention to	12
g a:into	-27
g a:into <quality>	10
g a:into a	-14
g a:into the	-10
g a:introduce	-11
g a:introduce in	-12
g a:invest	21
g a:invest <money>	21
g a:investigation of	-9
g a:investment	-18
g a:is also	11
g a:is ask	12
g a:is for	-12
g a:is ready	-12
g a:is say	-15
g a:is still	11
g a:is under	13
g a:issued	12
g a:issued a	11
g a:it as	-11
g a:it be	24
g a:it by	-16
g a:it could	20
g a:it first	-12
g a:it had	-8
g a:it has	31
g a:it on	-7
g a:it to	11
g a:it was	43
g a:it will	17
g a:it with	-9
g a:its <number>	-10
g a:its account	-20
g a:its commitment	-10
g a:its consent	-15
g a:its duty	-13
g a:its export	-18
g a:its intention	11
g a:its list	-23
g a:its negotiation	17
g a:its new	16
g a:its own	15
g a:its part	-13
g a:its rare	-23
g a:its rate	-13
g a:job	10
g a:joint	-10
g a:joked .	9
g a:journalist	12
g a:juice	-9
g a:karachi	8
g a:keep	8
g a:know	51
g a:last day	10
g a:last summer	-10
g a:last week	15
g a:last year	-18
g a:later .	22
g a:law .	17
g a:lawyer	-15
g a:leave	-43
g a:leave its	-16
g a:leave the	-15
g a:led	-12
g a:lentil	-13
g a:less	11
g a:let	29
g a:let it	20
g a:letter	47
g a:letter of	10
g a:letter to	9
g a:level	14
g a:levy .	16
g a:levy <level>	9
g a:lift its	16
g a:lift the	-17
g a:like	-13
g a:line	10
g a:line .	-15
g a:list	-12
g a:list .	-9
g a:listener	15
g a:little	13
g a:live	9
g a:longer	13
g a:look	-15
g a:lose	-15
g a:lose its	-11
g a:loss	22
g a:lower its	11
g a:machine	-13
g a:maintain	-12
g a:maintain its	-15
g a:majority	-12
g a:make	24
g a:make clear	15
g a:make public	22
g a:maker	16
g a:mandate	-14
g a:many	9
g a:march	16
g a:market economy	8
g a:match	8
g a:matter	11
g a:matter of	9
g a:may	-28
g a:me	25
g a:measure it	11
g a:media	10
g a:media .	16
g a:medicine	11
g a:medicine from	10
g a:meet <person>	-13
g a:meet a	13
g a:meet for	-14
g a:meet in	-16
g a:member	-11
g a:member state	-9
g a:memorandum	-16
g a:middle	-13
g a:middle of	-13
g a:milk	-18
g a:milk powder	-16
g a:million .	14
g a:minister	-29
g a:minister for	-16
g a:ministry	-11
g a:month .	14
g a:moratorium	-25
g a:more	-16
g a:more of	-12
g a:morning	-12
g a:morning .	-9
g a:most	-12
g a:must	-42
g a:name	-26
g a:name to	-23
g a:named	32
g a:national	17
g a:national security	10
g a:near	-13
g a:needed	-35
g a:network	14
g a:never	-12
g a:new .	-16
g a:new duty	12
g a:new investigation	11
g a:new on	12
g a:new tariff	20
g a:new york	-24
g a:newspaper	-18
g a:newspaper .	-10
g a:next	-11
g a:nickel	-16
g a:nickel ore	-22
g a:night	-10
g a:no comment	-9
g a:no further	11
g a:no reason	10
g a:none .	10
g a:noon	14
g a:not .	18
g a:not changed	14
g a:not rule	-16
g a:not sign	21
g a:note	-21
g a:note with	10
g a:nothing	-33
g a:nothing .	-13
g a:notice	-27
g a:now	16
g a:now .	11
g a:number	-23
g a:object	-16
g a:object to	-11
g a:of <day-ahead>	-12
g a:of <goods-amount>	12
g a:of <level>	18
g a:of <month-ahead>	-15
g a:of <month-gone>	-5
g a:of <number>	-8
g a:of <span>	24
g a:of a	21
g a:of any	-12
g a:of both	-21
g a:of busan	22
g a:of car	11
g a:of commerce	-12
g a:of export	17
g a:of his	-16
g a:of its	-11
g a:of last	-9
g a:of national	10
g a:of oil	-11
g a:of one	-14
g a:of origin	-10
g a:of output	11
g a:of raw	9
g a:of steel	13
g a:of talk	-10
g a:of that	-10
g a:of the	-8
g a:of their	16
g a:of what	-10
g a:off	-26
g a:off .	-16
g a:off the	-9
g a:offer	-24
g a:offer <level>	-16
g a:offer a	-9
g a:offer to	10
g a:oil	-17
g a:oil to	-11
g a:older	-21
g a:olive	11
g a:on	12
g a:on <organisation>	13
g a:on <person>	10
g a:on <quality>	-15
g a:on <seat>	14
g a:on a	-7
g a:on all	23
g a:on an	16
g a:on banana	13
g a:on both	-21
g a:on cashew	8
g a:on chip	13
g a:on coal	14
g a:on coffee	-10
g a:on duty	-14
g a:on export	15
g a:on frozen	9
g a:on his	20
g a:on most	-15
g a:on our	10
g a:on palm	-13
g a:on rare	19
g a:on ship	-13
g a:on tea	10
g a:on the	-22
g a:on trade	-12
g a:once	-16
g a:one	-13
g a:one .	-30
g a:onion	13
g a:only	23
g a:open its	-10
g a:opened a	-10
g a:opened an	-16
g a:opening	15
g a:opening of	10
g a:opinion	-9
g a:opinion .	-12
g a:opposition	27
g a:or	11
g a:orange	-14
g a:order and	-10
g a:ore	-12
g a:origin	-15
g a:other country	10
g a:our	14
g a:out	26
g a:out at	9
g a:out on	11
g a:output	11
g a:output .	13
g a:outside	12
g a:outside the	9
g a:over	19
g a:over a	-11
g a:over forced	12
g a:over the	13
g a:own tariff	10
g a:packed	15
g a:pact	-29
g a:palm	-10
g a:palm oil	-16
g a:panel	-19
g a:paper .	22
g a:partner	-13
g a:patented	12
g a:pay	-24
g a:pay the	-14
g a:peace .	-9
g a:pen	-13
g a:penalty	-13
g a:people	-24
g a:people .	-16
g a:permanent	28
g a:permanent agreement	12
g a:permit for	22
g a:phone on	11
g a:place	9
g a:plane	18
g a:platform .	9
g a:pleased	9
g a:pleased to	9
g a:point	19
g a:pointed	22
g a:pointed out	12
g a:port	-9
g a:port .	-13
g a:port fee	10
g a:post	16
g a:powder	-17
g a:power	17
g a:preliminary	12
g a:prepare a	-11
g a:present	-11
g a:present .	-14
g a:press	-11
g a:press conference	-14
g a:price	-8
g a:processor	-9
g a:proclamation	-12
g a:producer	10
g a:profit	-10
g a:prolong	-17
g a:prolong it	-17
g a:prolonged by	-14
g a:promise	14
g a:promise .	-10
g a:promise an	16
g a:promise of	-11
g a:promise on	15
g a:promise to	20
g a:proposal .	11
g a:proposal to	-15
g a:propose	7
g a:propose <span>	13
g a:propose a	-7
g a:propose on	11
g a:protested	21
g a:protested against	16
g a:public	22
g a:publish	-17
g a:published	-15
g a:published a	-14
g a:published the	-17
g a:purchase	17
g a:purchase .	12
g a:purchase <goods-amount>	12
g a:put <number>	-21
g a:put forward	11
g a:put his	-19
g a:put its	-19
g a:put off	-10
g a:put on	-12
g a:put tariff	13
g a:put the	37
g a:quadruple its	10
g a:question of	13
g a:quick	11
g a:quickly	10
g a:radio	30
g a:raise	6
g a:raise the	23
g a:rare -	-21
g a:rare earth	17
g a:rate .	11
g a:rate on	11
g a:rate to	-19
g a:ratify	-12
g a:raw cotton	14
g a:reach	14
g a:read	-10
g a:read it	11
g a:ready	-11
g a:reason .	-15
g a:reason to	10
g a:receive	-13
g a:reciprocal	-28
g a:reciprocal tariff	-13
g a:reckon .	-11
g a:reckon with	18
g a:recognise	11
g a:refund	16
g a:refused	-20
g a:refused to	-11
g a:regret	30
g a:regretted	26
g a:relief	19
g a:remain	14
g a:remarked	17
g a:remind	23
g a:reminded	31
g a:replace	10
g a:reply .	12
g a:reply on	-15
g a:reply with	-16
g a:report	23
g a:report .	14
g a:report by	14
g a:report on	-11
g a:reporter	20
g a:reporter after	10
g a:reporter at	16
g a:reporter on	16
g a:request	15
g a:require a	-9
g a:requirement	12
g a:respond	-20
g a:restriction	18
g a:result of	12
g a:retaliation	10
g a:return	-12
g a:revenue	-13
g a:rice .	14
g a:right	21
g a:right .	17
g a:right direction	11
g a:rise	-31
g a:rise by	-11
g a:rise garden	-10
g a:rise of	-19
g a:room	-19
g a:rose	10
g a:row	-12
g a:row over	-12
g a:rubber	-10
g a:rule	-11
g a:rule on	-14
g a:sale	-8
g a:sale of	-9
g a:same	22
g a:same .	14
g a:same day	-9
g a:same on	8
g a:sardine	14
g a:say	11
g a:say <person>	15
g a:say <seat>	19
g a:say afterward	-24
g a:say at	10
g a:say both	9
g a:say his	6
g a:say in	15
g a:say its	21
g a:say no	-11
g a:say nothing	-11
g a:say only	14
g a:say the	18
g a:say there	10
g a:say they	11
g a:say what	-12
g a:say whether	-16
g a:say yes	-22
g a:second	15
g a:section	13
g a:section <number>	13
g a:see it	10
g a:see the	-15
g a:seed	-22
g a:sell to	12
g a:send	11
g a:send a	16
g a:seriou	10
g a:serve	16
g a:service	13
g a:settle a	-8
g a:several	-10
g a:shall	-10
g a:share	-10
g a:share of	-13
g a:she	-14
g a:sheet	-27
g a:sheet of	-14
g a:ship	-22
g a:shoe	-11
g a:should be	11
g a:side in	10
g a:sign	-13
g a:sign a	-19
g a:sign for	10
g a:signature	-13
g a:since	-10
g a:since <month-gone>	-31
g a:sit	-30
g a:ski	14
g a:slip	11
g a:so .	-12
g a:so on	-13
g a:software and	11
g a:solution	-14
g a:something	-28
g a:soon	10
g a:sounded	-13
g a:soybean	-31
g a:soybean by	-15
g a:speak of	36
g a:spoke	36
g a:spoke about	-11
g a:spoke of	59
g a:spoke on	-8
g a:spoken	51
g a:spoken of	50
g a:stand	-11
g a:start	-21
g a:state	-21
g a:state that	-12
g a:statement .	-14
g a:station	-14
g a:stay at	-9
g a:step	10
g a:step .	-15
g a:step of	-13
g a:stop	12
g a:stress	-10
g a:student	20
g a:student .	21
g a:subject	11
g a:sugar	-12
g a:suit	-9
g a:sulphur	-12
g a:sum	24
g a:summit	-8
g a:surcharge	-12
g a:surplu	12
g a:surplu in	14
g a:survive	10
g a:suspend	-14
g a:suspend .	-10
g a:suspension of	-11
g a:table	-13
g a:take <goods-amount>	-11
g a:take <level>	-22
g a:take <span>	-14
g a:take back	11
g a:take the	20
g a:talk .	24
g a:talk at	-10
g a:talk with	-22
g a:tariff .	10
g a:tariff for	-16
g a:tariff is	-17
g a:tariff of	13
g a:tariff on	11
g a:tariff talk	-12
g a:tariff with	-24
g a:taro	-16
g a:tax	-17
g a:tax on	-12
g a:telephone	-18
g a:telephone with	-18
g a:television	27
g a:tell <organisation>	14
g a:tell <person>	49
g a:tell <quality>	11
g a:tell an	10
g a:tell her	11
g a:tell him	19
g a:tell his	15
g a:tell thi	-19
g a:tequila	12
g a:term of	-10
g a:text	-8
g a:textile	-16
g a:textile .	-11
g a:than a	-13
g a:that	31
g a:that .	-16
g a:that <name>	19
g a:that <quality>	19
g a:that case	-13
g a:that day	-13
g a:that it	15
g a:that the	25
g a:the <day-gone>	-17
g a:the <level>	21
g a:the <name>	9
g a:the <quality>	15
g a:the <seat>	-23
g a:the agreement	-13
g a:the airport	18
g a:the approval	-10
g a:the arrangement	27
g a:the autumn	-16
g a:the ban	14
g a:the biggest	-12
g a:the border	11
g a:the call	17
g a:the case	-10
g a:the certificate	27
g a:the charge	14
g a:the chip	12
g a:the come	10
g a:the company	18
g a:the consent	-15
g a:the damage	11
g a:the date	10
g a:the deficit	-10
g a:the delay	17
g a:the door	-19
g a:the duty	-11
g a:the economic	-9
g a:the extra	8
g a:the federal	13
g a:the following	-13
g a:the free	12
g a:the geneva	-6
g a:the highest	10
g a:the hope	8
g a:the hour	16
g a:the increase	-13
g a:the last	-21
g a:the licensing	10
g a:the line	11
g a:the lower	-11
g a:the meet	37
g a:the member	-8
g a:the metal	11
g a:the middle	-13
g a:the month	10
g a:the new	-9
g a:the notice	-10
g a:the offer	-18
g a:the older	-19
g a:the opinion	-15
g a:the opposition	20
g a:the outcome	-11
g a:the pact	-22
g a:the paper	21
g a:the plan	-11
g a:the plane	18
g a:the proposal	11
g a:the purchase	12
g a:the question	13
g a:the rate	-13
g a:the report	17
g a:the rise	-10
g a:the rule	10
g a:the same	21
g a:the second	19
g a:the sign	8
g a:the state	-22
g a:the strike	-11
g a:the table	-32
g a:the talk	10
g a:the telephone	-16
g a:the text	-11
g a:the truce	14
g a:the two	12
g a:the visit	-11
g a:the vote	-10
g a:the war	20
g a:the word	11
g a:the work	9
g a:their tariff	-12
g a:them .	-28
g a:then .	-12
g a:they had	-8
g a:they were	14
g a:thi .	18
g a:thi paper	16
g a:thi to	18
g a:think about	12
g a:those	8
g a:threat to	-8
g a:threaten	8
g a:threaten <level>	15
g a:threaten <name>	30
g a:threaten an	22
g a:threaten from	-23
g a:threaten to	-17
g a:time	-41
g a:time .	-25
g a:time thi	-10
g a:timing	10
g a:to <goods-amount>	11
g a:to <money>	-19
g a:to <number>	-16
g a:to <organisation>	-20
g a:to <seat>	-30
g a:to <span>	-15
g a:to a	-11
g a:to add	11
g a:to announce	12
g a:to answer	14
g a:to be	-24
g a:to both	21
g a:to buy	-9
g a:to calm	-13
g a:to charge	-11
g a:to complete	-12
g a:to discuss	11
g a:to do	13
g a:to drop	13
g a:to end	-12
g a:to extend	9
g a:to give	-12
g a:to grow	-8
g a:to have	8
g a:to invest	21
g a:to it	-8
g a:to its	-15
g a:to know	13
g a:to leave	-13
g a:to let	10
g a:to levy	-13
g a:to me	19
g a:to meet	-13
g a:to our	12
g a:to pay	-16
g a:to prolong	-23
g a:to publish	-13
g a:to purchase	11
g a:to put	-21
g a:to ratify	-11
g a:to replace	10
g a:to see	-15
g a:to speak	-20
g a:to speed	9
g a:to stop	15
g a:to talk	14
g a:to the	19
g a:to think	11
g a:to us	18
g a:to use	10
g a:to work	11
g a:to zero	11
g a:tomatoe	18
g a:tomatoe .	24
g a:too	14
g a:too .	17
g a:trade deal	-22
g a:trade war	-14
g a:trader	10
g a:treatment	10
g a:treaty	-19
g a:treaty with	-14
g a:truce by	10
g a:truce of	12
g a:tungsten	14
g a:two	11
g a:two investigation	-9
g a:two president	18
g a:tyre	-10
g a:under	-9
g a:under it	-10
g a:under section	9
g a:under the	-9
g a:understanding	-9
g a:understood	13
g a:undertook	25
g a:undertook to	25
g a:unjustified	10
g a:unlawful	-17
g a:until the	-15
g a:up .	-9
g a:up <level>	-16
g a:urge	27
g a:urge the	11
g a:us	34
g a:us .	25
g a:us that	14
g a:use the	12
g a:version	33
g a:very	14
g a:visa	15
g a:visit	-22
g a:visit to	-13
g a:voice	-11
g a:vote	-36
g a:vote .	-13
g a:vote against	-10
g a:vote on	-9
g a:vote to	-15
g a:want	-15
g a:want <number>	-9
g a:want a	13
g a:was agree	20
g a:was at	-15
g a:was the	10
g a:watche	-12
g a:water	10
g a:way	11
g a:week .	18
g a:week of	-8
g a:weekly	10
g a:welcomed	-10
g a:were	22
g a:were not	17
g a:were the	10
g a:what	-41
g a:what it	-16
g a:when	10
g a:when ask	8
g a:whether	-21
g a:whether it	-7
g a:why	10
g a:will	-17
g a:will answer	14
g a:will come	13
g a:will look	-13
g a:will meet	10
g a:will not	-9
g a:will raise	-12
g a:will sign	16
g a:will suspend	-11
g a:will vote	-12
g a:willing to	10
g a:with <level>	7
g a:with <name>	-15
g a:with <person>	-14
g a:with <seat>	-14
g a:with duty	19
g a:with effect	9
g a:with two	-9
g a:withdraw the	-17
g a:within hour	-10
g a:within the	18
g a:without	15
g a:wool	-10
g a:word	27
g a:word of	15
g a:work	19
g a:work with	13
g a:worker	13
g a:world	9
g a:worldwide	-9
g a:worth <money>	-16
g a:would	7
g a:would be	-10
g a:would come	9
g a:would follow	10
g a:would pay	-10
g a:would put	-13
g a:would raise	17
g a:would take	-12
g a:would watch	-11
g a:write	12
g a:write .	15
g a:write on	16
g a:write that	19
g a:write to	13
g a:wrong	18
g a:year	-10
g a:year to	9
g a:yes	-23
g a:yes .	12
g a:york	-24
g a:york .	-9
g a:young	-11
g a:your	-10
g a:zero	9
g a:zero on	-15
g a:zinc	10
g a:·	-31
g b:"	12
g b:" by	19
g b:" for	-11
g b:" he	-11
g b:" is	9
g b:" laughed	12
g b:" mr	40
g b:" my	11
g b:" sighed	14
g b:" the	-20
g b:" thundered	17
g b:" was	25
g b:'	-28
g b:'s	18
g b:'s own	20
g b:'s state	-9
g b:(	25
g b:( mr	22
g b:+	11
g b:,	29
g b:, <name>	-31
g b:, according	44
g b:, after	-10
g b:, and	16
g b:, by	17
g b:, he	-9
g b:, is	-12
g b:, its	10
g b:, mr	-16
g b:, ms	9
g b:, on	-14
g b:, one	-9
g b:, or	-12
g b:, our	-17
g b:, say	53
g b:, sign	-10
g b:, since	-12
g b:, their	-23
g b:, warn	24
g b:, whatever	-8
g b:, write	10
g b:-	18
g b:- the	-11
g b:.	8
g b:. m	-10
g b:. the	12
g b:/	14
g b::	-9
g b:: <level>	11
g b:: <number>	-14
g b:: its	14
g b:: on	-10
g b:;	21
g b:; for	-10
g b:; mr	13
g b:; the	9
g b:<agent>	-31
g b:<day-gone>	10
g b:<day-gone> by	23
g b:<day-gone> mr	-13
g b:<day-today> with	14
g b:<gate>	-31
g b:<goods>	-20
g b:<level-noun>	-10
g b:<level>	19
g b:<level> by	12
g b:<level> in	-13
g b:<level> on	26
g b:<name>	-16
g b:<name> and	-19
g b:<name> come	14
g b:<name> were	11
g b:<name> will	16
g b:<name> would	12
g b:<not>	-14
g b:<number>	15
g b:<number> /	20
g b:<number> duty	10
g b:<number> exclusion	11
g b:<number> p	-14
g b:<number> the	21
g b:<office>	-29
g b:<office> in	12
g b:<organisation> 's	9
g b:<organisation> and	-23
g b:<organisation> has	11
g b:<organisation> in	-22
g b:<organisation> with	14
g b:<person>	-20
g b:<person> 's	29
g b:<person> and	-40
g b:<person> informed	-12
g b:<person> of	-12
g b:<person> spoke	9
g b:<person> thanked	-12
g b:<quality>	11
g b:<quality> copper	12
g b:<quality> good	-10
g b:<quality> parliament	12
g b:<quality> tariff	13
g b:<sender>	24
g b:<span> later	12
g b:<v-agree>	-43
g b:<v-bear>	-47
g b:<v-buy>	-34
g b:<v-deny>	23
g b:<v-end>	11
g b:<v-impose>	8
g b:<v-propose>	-13
g b:<v-say>	18
g b:<v-sell>	-15
g b:<v-suspend>	-19
g b:<v-up>	-17
g b:[	21
g b:a	-9
g b:a <office>	-25
g b:a <organisation>	9
g b:a member	-15
g b:a separate	12
g b:a statement	16
g b:about	15
g b:about the	12
g b:according	57
g b:according to	57
g b:account	11
g b:account of	11
g b:add	12
g b:after	7
g b:after the	-20
g b:again	14
g b:agree	-13
g b:agreement	21
g b:agreement was	21
g b:al	13
g b:al -	13
g b:also	-12
g b:among	11
g b:among the	13
g b:and	-47
g b:and by	-11
g b:and its	-17
g b:and on	10
g b:announce	18
g b:announce by	12
g b:announce in	12
g b:answer	15
g b:any	-10
g b:approval	-22
g b:approval with	-10
g b:approve	-16
g b:approve by	-14
g b:are	-20
g b:around	8
g b:ask	-28
g b:ask the	-12
g b:association	11
g b:at	17
g b:at <level>	19
g b:at a	-17
g b:average	13
g b:be confirm	-16
g b:be make	12
g b:because	-33
g b:been	23
g b:before	-18
g b:between <name>	19
g b:but	12
g b:but the	13
g b:by	32
g b:by its	-14
g b:by mr	-14
g b:by the	24
g b:by thi	9
g b:case	14
g b:case the	16
g b:chain	-9
g b:city	-11
g b:club	-23
g b:co	21
g b:co -	21
g b:collect	10
g b:come to	11
g b:comment	8
g b:company	-33
g b:company 's	-30
g b:confirm by	-16
g b:conservative	12
g b:copper	11
g b:day	13
g b:de	18
g b:deal	-10
g b:decree	12
g b:deny	15
g b:der	24
g b:district	-12
g b:doe not	12
g b:dr	-18
g b:eastern	-10
g b:either	-10
g b:end	10
g b:enough	12
g b:even	11
g b:exclusion	10
g b:export permit	12
g b:extend	10
g b:extend by	11
g b:extension	-10
g b:fact	-10
g b:fact sheet	-10
g b:final	-12
g b:final approval	-11
g b:firm	12
g b:first	19
g b:flower	10
g b:for	-21
g b:for <name>	-23
g b:for that	12
g b:four	-16
g b:from <name>	10
g b:from <seat>	13
g b:good between	14
g b:guest	-10
g b:had	-26
g b:had been	11
g b:has been	24
g b:have	-9
g b:he	-70
g b:he and	-22
g b:he say	-15
g b:he tell	-26
g b:head	-11
g b:hear	11
g b:hear from	14
g b:him	-10
g b:his	15
g b:hon	10
g b:how	20
g b:how the	10
g b:i	-26
g b:i read	9
g b:if	-25
g b:if the	-38
g b:importer	13
g b:importer have	13
g b:in <month-gone>	23
g b:in <name>	-17
g b:in <seat>	7
g b:in a	9
g b:in good	14
g b:in his	-10
g b:informed the	-17
g b:is a	-9
g b:is no	15
g b:is not	10
g b:is put	12
g b:it	-12
g b:it 's	14
g b:it has	-10
g b:it would	-13
g b:its	-17
g b:journalist	10
g b:judge	-14
g b:just	9
g b:later	20
g b:laughed	12
g b:leave	-12
g b:led	-23
g b:led by	-15
g b:let	-20
g b:let the	-11
g b:long	11
g b:m	-10
g b:m .	-10
g b:maker	-13
g b:mediator	-27
g b:meet	-18
g b:member	-21
g b:member of	-16
g b:minister	-10
g b:morning	15
g b:mr	23
g b:mr <person>	-22
g b:mrs von	14
g b:ms	11
g b:my	-17
g b:need	-27
g b:need the	-13
g b:new	-19
g b:newspaper	-35
g b:no .	11
g b:nobody	-14
g b:nor	-21
g b:northern	-16
g b:note	15
g b:now	-8
g b:of	-29
g b:of <name>	-17
g b:of <number>	-11
g b:of talk	9
g b:of the	-10
g b:off	-12
g b:on <name>	9
g b:on <quality>	9
g b:on rice	13
g b:one	-23
g b:opposition	21
g b:opposition 's	9
g b:or	-16
g b:order	-25
g b:other side	-18
g b:our	-25
g b:our own	-14
g b:over	-10
g b:owner	14
g b:p	-11
g b:p .	-11
g b:palace	24
g b:palace in	25
g b:parliament	11
g b:president	-12
g b:propose	17
g b:put	13
g b:put <level>	14
g b:q	43
g b:read	19
g b:receive	-12
g b:renewal	14
g b:report	-16
g b:retailer	-11
g b:retailer and	-10
g b:rice	12
g b:say	16
g b:say <person>	10
g b:say a	30
g b:say mr	27
g b:say that	-17
g b:say the	-16
g b:see	-13
g b:sell	-9
g b:separate	12
g b:share	10
g b:sheet	-10
g b:should	-19
g b:side	-21
g b:sighed	14
g b:sign	-20
g b:sign by	-8
g b:since	-17
g b:since <month-gone>	-14
g b:sir	22
g b:so say	12
g b:so that	-9
g b:source	-10
g b:spoke with	11
g b:sporting	-18
g b:state	-8
g b:statement	19
g b:statement of	15
g b:still	-14
g b:subject	13
g b:talk between	10
g b:talk on	-10
g b:talk with	-13
g b:team	-21
g b:telephone	-11
g b:tell	-19
g b:textile	9
g b:than	-9
g b:thanked	-25
g b:that	-41
g b:that 's	12
g b:that <name>	32
g b:that a	-11
g b:that his	-16
g b:that is	11
g b:that of	-18
g b:that on	12
g b:that the	-20
g b:that was	16
g b:the	-18
g b:the <level>	-17
g b:the <number>	18
g b:the <office>	-9
g b:the <person>	-21
g b:the <quality>	15
g b:the <seat>	-11
g b:the agreement	22
g b:the average	13
g b:the company	-31
g b:the decree	14
g b:the figure	11
g b:the firm	13
g b:the first	16
g b:the new	-14
g b:the northern	-16
g b:the only	14
g b:the opposition	16
g b:the order	-10
g b:the section	10
g b:the share	10
g b:the truce	-10
g b:the word	23
g b:then	-26
g b:these	-9
g b:they	-13
g b:thi month	-10
g b:thi was	18
g b:thing	14
g b:third	-12
g b:though	-12
g b:threaten	-10
g b:through its	-9
g b:thundered	16
g b:to final	-10
g b:trade in	14
g b:truce	-19
g b:truck	13
g b:truck from	13
g b:two	-14
g b:under	-25
g b:unless	-19
g b:until	-30
g b:until the	-15
g b:visit	-9
g b:von	24
g b:von der	24
g b:waited	13
g b:waited for	13
g b:warn	11
g b:warn the	9
g b:was	36
g b:was about	16
g b:was announce	18
g b:was sign	-10
g b:was the	20
g b:way	11
g b:we hear	11
g b:were	10
g b:what	-10
g b:what the	-15
g b:whatever	-16
g b:when	-9
g b:when mr	-16
g b:whether	-22
g b:which	-14
g b:which is	-10
g b:which mr	13
g b:who	-29
g b:who head	-9
g b:will put	17
g b:with	-34
g b:with mr	-12
g b:with the	-23
g b:with what	21
g b:word	17
g b:word of	23
g b:worked	12
g b:would charge	10
g b:write to	-24
g b:year	13
g b:yet	-14
g b:your	-20
g b:—	18
g b:— <name>	-11
g b:— and	10
g b:— your	-18
g c0=agree	-29
g c0=bear	-27
g c0=deny	29
g c0=impose	-15
g c0=propose	-23
g c0=say	16
g c0=sell	-17
g c0=threaten	10
g c1=agree	-41
g c1=bear	-39
g c1=deny	29
g c1=end	10
g c1=propose	-9
g c1=sell	-21
g c1=threaten	14
g c1=up	-15
g c2=agree	-28
g c2=buy	-10
g c2=deny	10
g c2=down	-35
g c2=propose	19
g c2=say	21
g c2=suspend	-12
g c2=threaten	20
g ct0=agree past	-13
g ct0=agree past-passive	-26
g ct0=bear past	-10
g ct0=begin present	8
g ct0=deny past-passive	31
g ct0=impose past	-19
g ct0=impose past-passive	11
g ct0=impose perfect	-18
g ct0=impose present-passive	9
g ct0=propose past	-10
g ct0=propose perfect	-12
g ct0=propose perfect-passive	18
g ct0=propose present	-34
g ct0=say past-passive	26
g ct0=stay modal	-11
g ct0=stay past	8
g ct0=target present	10
g ct1=agree participle-passive	-15
g ct1=agree past	-12
g ct1=agree past-passive	-26
g ct1=bear infinitive	-9
g ct1=bear past	-9
g ct1=begin present	9
g ct1=deny past-passive	31
g ct1=down participle-passive	12
g ct1=impose infinitive	-10
g ct1=impose participle-passive	21
g ct1=impose past	-21
g ct1=impose past-passive	11
g ct1=impose perfect	-15
g ct1=impose present-passive	9
g ct1=propose participle-passive	9
g ct1=propose past	-10
g ct1=propose perfect	-11
g ct1=propose perfect-passive	18
g ct1=propose present	-32
g ct1=say past-passive	26
g ct1=say perfect	-18
g ct1=stay modal	-11
g ct1=stay past	8
g ct1=target present	10
g ct1=threaten past	10
g ct2=agree future	16
g ct2=agree participle-passive	19
g ct2=agree past	-19
g ct2=agree perfect	-36
g ct2=agree pluperfect	-16
g ct2=agree present	-13
g ct2=bear gerund	27
g ct2=bear perfect	-13
g ct2=begin infinitive	-10
g ct2=buy infinitive	-12
g ct2=buy past	-13
g ct2=buy present	11
g ct2=deny past	9
g ct2=down future	-12
g ct2=down infinitive	-12
g ct2=down perfect	-12
g ct2=down present	-24
g ct2=end perfect	-21
g ct2=impose modal	-17
g ct2=impose past-passive	-16
g ct2=impose pluperfect	-8
g ct2=propose future	-14
g ct2=propose infinitive	24
g ct2=propose past	15
g ct2=propose past-passive	-15
g ct2=propose perfect	17
g ct2=propose perfect-passive	-13
g ct2=propose present-passive	-16
g ct2=return infinitive	13
g ct2=say modal	21
g ct2=say past-passive	-15
g ct2=say perfect-passive	-11
g ct2=say present	14
g ct2=sell gerund	19
g ct2=sell past	-16
g ct2=stay future	-18
g ct2=stay infinitive	19
g ct2=stay participle-passive	-15
g ct2=stay past	7
g ct2=stay present	-8
g ct2=suspend gerund	10
g ct2=suspend past	-12
g ct2=suspend present	-21
g ct2=target past	24
g ct2=threaten perfect	11
g ct2=threaten pluperfect	17
g ct2=threaten present	-11
g ct2=up perfect	-9
g first-of-paragraph	-14
g has-future	-9
g has-infinitive	23
g has-past	10
g has-perfect	10
g headline	-24
g l1="	14
g l1='	-29
g l1='s	25
g l1=)	15
g l1=,	17
g l1=-	19
g l1=.	10
g l1=/	19
g l1=;	30
g l1=<agent>	-19
g l1=<begin>	10
g l1=<day-gone>	20
g l1=<goods>	15
g l1=<not>	-33
g l1=<number>	33
g l1=<office>	-10
g l1=<person>	22
g l1=<seat>	8
g l1=<sender>	16
g l1=<v-bear>	-11
g l1=<v-end>	14
g l1=<v-impose>	19
g l1=<v-propose>	-13
g l1=a	30
g l1=after	23
g l1=an	8
g l1=and	-26
g l1=as	-12
g l1=because	-12
g l1=between	-15
g l1=but	16
g l1=by	25
g l1=de	11
g l1=der	24
g l1=dr	-13
g l1=duty	17
g l1=end	13
g l1=for	-26
g l1=his	8
g l1=how	8
g l1=in	-18
g l1=is	-24
g l1=meet	-11
g l1=morning	10
g l1=mr	20
g l1=ms	16
g l1=my	-21
g l1=new	-14
g l1=no	-18
g l1=nor	-11
g l1=northern	-16
g l1=one	-22
g l1=opposition	9
g l1=our	-11
g l1=say	18
g l1=since	-11
g l1=sir	25
g l1=sporting	-18
g l1=talk	13
g l1=tell	-38
g l1=thanked	-10
g l1=that	-68
g l1=the	-12
g l1=then	-15
g l1=to	10
g l1=unless	-14
g l1=want	11
g l1=whether	-10
g l1=which	-11
g l1=with	-35
g l1=write	9
g l1=year	16
g l1=your	-18
g l1=—	32
g l2="	10
g l2=(	37
g l2=)	10
g l2=,	28
g l2=:	32
g l2=;	9
g l2=<begin>	18
g l2=<day-ahead>	33
g l2=<day-gone>	22
g l2=<duty>	-19
g l2=<gate>	-8
g l2=<level-noun>	17
g l2=<name>	-16
g l2=<number>	51
g l2=<organisation>	27
g l2=<person>	-17
g l2=<sender>	38
g l2=<span>	18
g l2=<v-bear>	-22
g l2=<v-deny>	11
g l2=<v-down>	23
g l2=<v-impose>	15
g l2=<v-propose>	15
g l2=<v-sell>	-17
g l2=<v-stay>	-15
g l2=<v-target>	11
g l2=<v-threaten>	18
g l2=a	-16
g l2=about	11
g l2=according	35
g l2=after	-11
g l2=agree	-12
g l2=agreement	-11
g l2=al	10
g l2=and	-22
g l2=ask	-18
g l2=because	-9
g l2=before	-17
g l2=call	-23
g l2=case	16
g l2=coal	10
g l2=come	14
g l2=company	-28
g l2=deny	10
g l2=extend	11
g l2=fail	14
g l2=fertiliser	14
g l2=figure	19
g l2=firm	14
g l2=for	-27
g l2=from	12
g l2=front	-19
g l2=good	-9
g l2=hand	-13
g l2=he	-38
g l2=head	-9
g l2=his	11
g l2=hour	11
g l2=how	9
g l2=i	-11
g l2=if	-37
g l2=in	-21
g l2=informed	-18
g l2=is	-13
g l2=it	-15
g l2=last	17
g l2=led	-16
g l2=let	-12
g l2=letter	-9
g l2=licence	-12
g l2=live	-10
g l2=lower	13
g l2=man	-8
g l2=mediator	-25
g l2=medicine	12
g l2=meet	-11
g l2=minute	11
g l2=money	-12
g l2=more	-9
g l2=mr	10
g l2=nor	-11
g l2=notice	11
g l2=one	-11
g l2=only	10
g l2=opposition	17
g l2=or	-9
g l2=our	-9
g l2=out	15
g l2=palace	25
g l2=parliament	11
g l2=people	8
g l2=permit	-10
g l2=plant	16
g l2=post	12
g l2=production	-11
g l2=promise	17
g l2=propose	10
g l2=q	8
g l2=rate	11
g l2=read	10
g l2=resume	-12
g l2=same	9
g l2=second	14
g l2=share	10
g l2=sign	12
g l2=since	-12
g l2=spoke	10
g l2=table	9
g l2=tariff	-16
g l2=thanked	-10
g l2=that	-34
g l2=the	-18
g l2=then	-16
g l2=threaten	11
g l2=tiktok	12
g l2=trial	-12
g l2=true	-19
g l2=until	-18
g l2=up	16
g l2=von	24
g l2=want	10
g l2=warn	9
g l2=was	9
g l2=way	12
g l2=well	22
g l2=what	-13
g l2=whatever	-16
g l2=when	-12
g l2=with	-18
g l2=year	13
g l3="	7
g l3='s	-24
g l3=)	-16
g l3=<agent>	-25
g l3=<begin>	12
g l3=<day-ahead>	-22
g l3=<level-noun>	11
g l3=<month-ahead>	9
g l3=<month-gone>	16
g l3=<name>	-9
g l3=<number>	16
g l3=<office>	-11
g l3=<person>	-14
g l3=<quality>	30
g l3=<seat>	-11
g l3=<taker>	-12
g l3=<v-bear>	-36
g l3=<v-begin>	14
g l3=<v-deny>	9
g l3=<v-end>	9
g l3=<v-propose>	17
g l3=<v-sell>	-16
g l3=<v-stay>	-26
g l3=<v-target>	-16
g l3=<v-up>	15
g l3=a	16
g l3=according	24
g l3=account	19
g l3=after	-13
g l3=an	-17
g l3=and	-10
g l3=answer	15
g l3=approval	-25
g l3=arrangement	-12
g l3=at	13
g l3=been	10
g l3=before	18
g l3=better	19
g l3=between	-13
g l3=buy	11
g l3=confirm	-11
g l3=count	10
g l3=country	10
g l3=day	18
g l3=deal	-22
g l3=decide	13
g l3=decision	-10
g l3=decoupling	13
g l3=discuss	11
g l3=extra	-10
g l3=first	13
g l3=flower	10
g l3=for	11
g l3=from	11
g l3=go	11
g l3=gyeongju	9
g l3=have	-9
g l3=he	-43
g l3=his	13
g l3=home	-15
g l3=hour	-12
g l3=in	27
g l3=increase	9
g l3=is	14
g l3=its	-13
g l3=journalist	10
g l3=last	17
g l3=law	-14
g l3=letter	-11
g l3=list	16
g l3=lose	10
g l3=medicine	-12
g l3=member	17
g l3=minute	-11
g l3=more	10
g l3=morning	17
g l3=mrs	14
g l3=negotiate	-10
g l3=new	18
g l3=no	14
g l3=of	-31
g l3=oil	11
g l3=one	-11
g l3=opposition	13
g l3=order	-17
g l3=our	-12
g l3=out	-10
g l3=own	-9
g l3=palm	11
g l3=permanent	11
g l3=place	-19
g l3=plan	13
g l3=q	26
g l3=run	-12
g l3=sanction	-10
g l3=say	18
g l3=separate	11
g l3=share	14
g l3=sheet	-14
g l3=sign	16
g l3=so	14
g l3=statement	21
g l3=still	10
g l3=stop	-10
g l3=talk	-12
g l3=television	-15
g l3=that	12
g l3=the	-44
g l3=their	-10
g l3=then	-13
g l3=they	17
g l3=three	15
g l3=time	-11
g l3=to	11
g l3=trade	-13
g l3=truce	-11
g l3=tuna	9
g l3=until	10
g l3=use	13
g l3=was	9
g l3=were	10
g l3=who	-20
g l3=wine	14
g l3=wire	-16
g l3=within	12
g l3=word	19
g l3=would	-18
g l3=write	-12
g l3=wrong	-10
g l3=year	-24
g l3=yes	11
g l4=-	-10
g l4=:	-10
g l4=;	-19
g l4=<begin>	13
g l4=<day-ahead>	10
g l4=<day-gone>	-9
g l4=<day-today>	16
g l4=<duty>	21
g l4=<gate>	-10
g l4=<goods>	34
g l4=<level>	25
g l4=<money>	27
g l4=<not>	-24
g l4=<number>	22
g l4=<organisation>	-15
g l4=<person>	-14
g l4=<seat>	12
g l4=<span>	14
g l4=<taker>	16
g l4=<v-agree>	-9
g l4=<v-bear>	-12
g l4=<v-begin>	-22
g l4=<v-down>	-13
g l4=<v-say>	-14
g l4=<v-sell>	13
g l4=<v-target>	12
g l4=according	33
g l4=after	-19
g l4=again	12
g l4=agreement	-12
g l4=among	13
g l4=and	9
g l4=answer	15
g l4=anything	-16
g l4=are	-19
g l4=ask	-7
g l4=at	17
g l4=been	14
g l4=begin	11
g l4=but	-12
g l4=buyer	21
g l4=call	11
g l4=change	13
g l4=collect	11
g l4=come	-14
g l4=copper	12
g l4=could	-12
g l4=custom	-9
g l4=dairy	17
g l4=date	9
g l4=day	23
g l4=deadline	-13
g l4=dispute	12
g l4=do	-12
g l4=doe	13
g l4=doing	12
g l4=draft	-14
g l4=duty	11
g l4=either	-24
g l4=face	-9
g l4=fact	-13
g l4=fear	11
g l4=from	-13
g l4=go	-11
g l4=half	-13
g l4=he	-14
g l4=here	18
g l4=his	9
g l4=in	7
g l4=is	30
g l4=keep	18
g l4=last	30
g l4=letter	19
g l4=list	14
g l4=lower	-11
g l4=maker	-10
g l4=medicine	-16
g l4=month	-14
g l4=more	-20
g l4=morning	-12
g l4=never	9
g l4=not	-12
g l4=nothing	-16
g l4=once	-12
g l4=order	-11
g l4=other	17
g l4=page	16
g l4=paper	9
g l4=peace	-13
g l4=place	11
g l4=present	-9
g l4=price	19
g l4=promise	-12
g l4=propose	11
g l4=remain	-11
g l4=run	-20
g l4=say	-14
g l4=sell	17
g l4=sheet	12
g l4=sign	-10
g l4=since	-22
g l4=sir	-16
g l4=state	11
g l4=stay	11
g l4=step	11
g l4=surcharge	-10
g l4=take	-13
g l4=tariff	20
g l4=telephone	23
g l4=tell	14
g l4=that	-21
g l4=the	-19
g l4=their	-9
g l4=then	-28
g l4=they	-17
g l4=third	-20
g l4=to	26
g l4=too	-9
g l4=treaty	-9
g l4=truck	-11
g l4=until	-18
g l4=up	13
g l4=vote	11
g l4=war	26
g l4=we	18
g l4=week	13
g l4=what	11
g l4=with	18
g l4=without	13
g l4=worth	-17
g l4=wrong	14
g l4=year	18
g l4=yet	-11
g l=" ,	14
g l=" mr	33
g l='s own	20
g l=( mr	22
g l=) :	12
g l=, "	24
g l=, <person>	21
g l=, a	17
g l=, after	-15
g l=, and	28
g l=, as	-10
g l=, but	10
g l=, if	9
g l=, its	11
g l=, our	-16
g l=, say	26
g l=, their	-16
g l=, when	-15
g l=. the	12
g l=: <number>	11
g l=: a	10
g l=: its	14
g l=: the	19
g l=; the	21
g l=<begin> "	-16
g l=<begin> <begin>	10
g l=<begin> <number>	19
g l=<begin> a	15
g l=<begin> an	29
g l=<begin> by	15
g l=<begin> his	17
g l=<begin> in	-13
g l=<begin> its	14
g l=<begin> mrs	-11
g l=<begin> my	-17
g l=<begin> opposition	25
g l=<begin> then	-14
g l=<begin> what	-34
g l=<day-ahead> ,	39
g l=<day-ahead> —	11
g l=<day-gone> by	14
g l=<day-gone> mr	-13
g l=<day-today> (	-13
g l=<level> ,	23
g l=<level> ;	15
g l=<level> on	10
g l=<level> that	-19
g l=<month-gone> ,	-17
g l=<name> 's	45
g l=<name> :	-9
g l=<name> and	-49
g l=<name> —	-11
g l=<number> )	10
g l=<number> /	25
g l=<number> the	22
g l=<number> —	32
g l=<office> ,	10
g l=<office> :	13
g l=<office> in	14
g l=<organisation> 's	11
g l=<organisation> ,	29
g l=<organisation> in	-34
g l=<person> 's	15
g l=<person> (	-11
g l=<person> and	-25
g l=<seat> :	11
g l=<seat> ;	-8
g l=<seat> a	17
g l=<seat> and	-11
g l=<seat> the	13
g l=<span> ,	21
g l=a :	12
g l=according to	35
g l=al -	10
g l=and a	-15
g l=and if	14
g l=and its	-16
g l=and that	10
g l=and the	-12
g l=approval with	-10
g l=ask the	-11
g l=at the	-20
g l=but the	15
g l=by its	-14
g l=by mr	-16
g l=come to	14
g l=company 's	-30
g l=earth that	-9
g l=fail ,	15
g l=from the	-8
g l=he and	-21
g l=he tell	-13
g l=if the	-32
g l=in <number>	-13
g l=in <seat>	8
g l=in his	-11
g l=in the	-21
g l=informed the	-17
g l=it :	-12
g l=led by	-10
g l=let the	-11
g l=live :	-10
g l=mediator ,	-24
g l=on <day-gone>	18
g l=on which	-17
g l=opposition 's	10
g l=our own	-9
g l=palace in	25
g l=q :	-15
g l=say a	22
g l=say mr	21
g l=say that	-18
g l=say the	-19
g l=sign ,	17
g l=since <month-gone>	-14
g l=spoke with	12
g l=tariff that	-14
g l=that his	-15
g l=that of	-11
g l=that the	-16
g l=the <organisation>	36
g l=the northern	-16
g l=then ,	-10
g l=through its	-9
g l=to a	-23
g l=to its	9
g l=true that	-10
g l=until the	-12
g l=von der	24
g l=warn the	9
g l=well ,	12
g l=what the	-12
g l=when mr	-16
g l=with mr	-10
g l=with the	-26
g l=with which	-9
g l=word of	11
g l=year ,	13
g l=— your	-18
g lead="	12
g lead=(	25
g lead=,	28
g lead=-	12
g lead=3	9
g lead=5	13
g lead=:	-9
g lead=;	21
g lead=[	22
g lead=according	24
g lead=after	13
g lead=agriculture	15
g lead=alexander	-13
g lead=america	-12
g lead=an	20
g lead=analyst	-22
g lead=argentina	14
g lead=at	12
g lead=australia	-17
g lead=ayala	-17
g lead=bank	-13
g lead=because	-33
g lead=beijing	16
g lead=bernd	16
g lead=bessent	14
g lead=bolivia	-17
g lead=brazil	-25
g lead=buenos	11
g lead=burkina	-8
g lead=but	12
g lead=cabinet	-18
g lead=chair	-18
g lead=chief	-31
g lead=chile	16
g lead=china	4
g lead=colombo	10
g lead=commerce	18
g lead=commissioner	11
g lead=congress	-20
g lead=correspondent	-26
g lead=customs	15
g lead=de	9
g lead=deputy	33
g lead=djibouti	9
g lead=dominic	10
g lead=donald	-16
g lead=economy	18
g lead=egypt	14
g lead=el	-17
g lead=europe	-24
g lead=even	11
g lead=farmers	12
g lead=france	31
g lead=françois	11
g lead=french	13
g lead=from	10
g lead=general	-21
g lead=ghana	13
g lead=governor	-46
g lead=greer	16
g lead=guy	11
g lead=haiti	-11
g lead=hanoi	10
g lead=he	-36
g lead=his	22
g lead=host	-33
g lead=i	-16
g lead=if	-25
g lead=in	25
g lead=india	-21
g lead=indonesia	-13
g lead=industry	-12
g lead=iran	11
g lead=ismail	-8
g lead=jamieson	16
g lead=john	12
g lead=kenya	23
g lead=kim	12
g lead=korea	-9
g lead=kuala	-10
g lead=li	31
g lead=lima	15
g lead=lula	-36
g lead=madagascar	13
g lead=malawi	14
g lead=mali	13
g lead=manley	11
g lead=manuel	21
g lead=maroš	-10
g lead=minister	-29
g lead=ministers	9
g lead=morocco	-26
g lead=mozambique	22
g lead=mr	16
g lead=mrs	-9
g lead=my	-16
g lead=neither	-42
g lead=nepal	-13
g lead=new	12
g lead=numa	11
g lead=núñez	-15
g lead=office	-10
g lead=oman	17
g lead=parliament	-25
g lead=peter	20
g lead=phan	13
g lead=poland	11
g lead=portugal	-15
g lead=president	16
g lead=prime	18
g lead=q	43
g lead=quito	-16
g lead=senator	10
g lead=serbia	-10
g lead=should	-17
g lead=since	-13
g lead=singapore	12
g lead=south	18
g lead=sri	10
g lead=sudan	12
g lead=swiss	10
g lead=swissmem	11
g lead=switzerland	-20
g lead=taipei	-10
g lead=that	-28
g lead=then	-15
g lead=though	-12
g lead=to	19
g lead=togo	-9
g lead=tokyo	-15
g lead=treasury	15
g lead=uganda	-9
g lead=under	-19
g lead=unless	-20
g lead=until	-27
g lead=us	-9
g lead=vice	31
g lead=washington	20
g lead=what	-48
g lead=when	-14
g lead=whether	-13
g lead=which	-14
g lead=who	-29
g lead=xi	-31
g lead=yet	-14
g lead=zaghloul	16
g lead=—	18
g lll=" , the	12
g lll=" say a	20
g lll=" say its	-15
g lll=" say mr	17
g lll=" say the	-32
g lll='s state new	-12
g lll=( <number> )	11
g lll=, " mr	27
g lll=, <day-today> (	-13
g lll=, <name> 's	11
g lll=, <name> and	-18
g lll=, <office> in	12
g lll=, <person> ,	10
g lll=, <span> after	11
g lll=, according to	21
g lll=, and his	11
g lll=, and its	-14
g lll=, and that	12
g lll=, and the	10
g lll=, as the	12
g lll=, but the	12
g lll=, mr .	-11
g lll=, on which	-12
g lll=, which the	13
g lll=: <level> on	13
g lll=: <number> —	27
g lll=: <person> ,	-18
g lll=<begin> " the	-12
g lll=<begin> <begin> "	-16
g lll=<begin> <begin> <begin>	10
g lll=<begin> <begin> <number>	19
g lll=<begin> <begin> a	15
g lll=<begin> <begin> an	29
g lll=<begin> <begin> by	15
g lll=<begin> <begin> his	17
g lll=<begin> <begin> in	-13
g lll=<begin> <begin> its	14
g lll=<begin> <begin> mrs	-11
g lll=<begin> <begin> my	-17
g lll=<begin> <begin> opposition	25
g lll=<begin> <begin> then	-14
g lll=<begin> <begin> what	-34
g lll=<begin> <day-gone> the	11
g lll=<begin> <name> 's	26
g lll=<begin> <name> and	-15
g lll=<begin> <number> /	25
g lll=<begin> <office> :	13
g lll=<begin> <office> in	14
g lll=<begin> <person> ,	-33
g lll=<begin> a :	12
g lll=<begin> according to	15
g lll=<begin> he and	-11
g lll=<begin> in <number>	-13
g lll=<begin> in <seat>	10
g lll=<begin> mr .	11
g lll=<begin> on <day-gone>	16
g lll=<begin> our own	-9
g lll=<begin> q :	-15
g lll=<begin> since <month-gone>	-14
g lll=<begin> the <organisation>	21
g lll=<begin> what the	-25
g lll=<day-ahead> , "	-10
g lll=<day-ahead> , and	25
g lll=<day-ahead> , the	-14
g lll=<day-gone> , and	10
g lll=<day-gone> , the	-10
g lll=<day-gone> , when	-10
g lll=<number> , "	16
g lll=<number> : <number>	11
g lll=<number> ; the	-9
g lll=<office> , and	-15
g lll=<organisation> , the	29
g lll=<organisation> and the	-18
g lll=<person> , a	10
g lll=<person> , his	-13
g lll=<person> , its	17
g lll=<person> , our	-15
g lll=<person> , the	-24
g lll=<person> informed the	-12
g lll=<person> spoke with	12
g lll=<seat> , the	10
g lll=<seat> — the	-11
g lll=<span> , and	9
g lll=<span> , say	-17
g lll=<span> , the	14
g lll=a deal that	10
g lll=according to its	12
g lll=according to mr	11
g lll=according to the	20
g lll=account of the	14
g lll=and on <day-gone>	11
g lll=as well ,	12
g lll=by <person> ,	-14
g lll=decoupling , "	13
g lll=fail , the	-11
g lll=final approval with	-10
g lll=for <name> ,	-25
g lll=in <number> ,	-9
g lll=in <seat> a	17
g lll=in <seat> the	13
g lll=last year ,	11
g lll=mrs von der	14
g lll=no . the	9
g lll=number , "	15
g lll=on <day-ahead> ,	16
g lll=on <day-gone> after	10
g lll=on <day-gone> mr	-13
g lll=rare earth that	-9
g lll=say <person> ,	13
g lll=sheet that the	-12
g lll=statement of the	17
g lll=tariff , the	16
g lll=the <name> ,	19
g lll=the <office> ,	11
g lll=the <organisation> 's	10
g lll=the <organisation> ,	-14
g lll=the <organisation> in	-31
g lll=the company 's	-30
g lll=the mediator ,	-12
g lll=the opposition 's	10
g lll=the word of	11
g lll=to <person> ,	-13
g lll=which is what	-10
g lll=with <name> ,	9
g lll=year , the	-20
g lll=— <person> ,	8
g lr=" ,	18
g lr=" joked	12
g lr=" remarked	9
g lr=" say	-14
g lr=" tell	17
g lr=' .	-18
g lr='s call	19
g lr='s tell	16
g lr=, 's	-23
g lr=, (	-23
g lr=, .	-11
g lr=, <end>	-19
g lr=, <level>	-10
g lr=, <person>	15
g lr=, add	15
g lr=, and	-15
g lr=, conclude	-8
g lr=, confirm	18
g lr=, had	-11
g lr=, has	12
g lr=, of	-13
g lr=, put	-11
g lr=, reply	12
g lr=, say	23
g lr=, tell	45
g lr=, would	-12
g lr=, write	28
g lr=- has	11
g lr=- say	14
g lr=. ,	-21
g lr=. had	16
g lr=: ,	-34
g lr=: had	12
g lr=: has	-21
g lr=: say	22
g lr=; ,	14
g lr=; has	-9
g lr=; say	17
g lr=<begin> 's	-26
g lr=<begin> (	17
g lr=<begin> ,	20
g lr=<begin> .	-32
g lr=<begin> <end>	-16
g lr=<begin> <person>	-19
g lr=<begin> agree	14
g lr=<begin> also	15
g lr=<begin> and	-11
g lr=<begin> announce	16
g lr=<begin> answer	-35
g lr=<begin> begin	9
g lr=<begin> blamed	10
g lr=<begin> buy	13
g lr=<begin> call	9
g lr=<begin> deny	16
g lr=<begin> doe	-11
g lr=<begin> end	-12
g lr=<begin> export	-10
g lr=<begin> for	-11
g lr=<begin> go	-12
g lr=<begin> had	38
g lr=<begin> hail	-14
g lr=<begin> has	19
g lr=<begin> hope	-15
g lr=<begin> import	-14
g lr=<begin> in	-12
g lr=<begin> informed	37
g lr=<begin> insist	-11
g lr=<begin> keep	-14
g lr=<begin> leave	-8
g lr=<begin> let	11
g lr=<begin> levy	-12
g lr=<begin> lift	-9
g lr=<begin> make	28
g lr=<begin> of	31
g lr=<begin> opened	-17
g lr=<begin> post	11
g lr=<begin> propose	29
g lr=<begin> put	28
g lr=<begin> raise	-15
g lr=<begin> recall	20
g lr=<begin> report	-31
g lr=<begin> say	-20
g lr=<begin> stop	12
g lr=<begin> stress	-11
g lr=<begin> tell	-20
g lr=<begin> thanked	-15
g lr=<begin> warn	18
g lr=<begin> was	-13
g lr=<begin> welcomed	-10
g lr=<begin> ·	-16
g lr=<begin> —	-13
g lr=<day-gone> announce	-18
g lr=<day-gone> say	14
g lr=<day-gone> threaten	15
g lr=<month-gone> has	-13
g lr=<number> ,	19
g lr=<number> :	40
g lr=<number> deny	-13
g lr=<number> is	-10
g lr=<number> say	25
g lr=<organisation> say	15
g lr=<seat> say	11
g lr=a .	23
g lr=a and	-10
g lr=a confirm	11
g lr=a could	11
g lr=a explain	23
g lr=a has	-18
g lr=a newspaper	-15
g lr=a say	17
g lr=a tell	19
g lr=a with	-12
g lr=after announce	10
g lr=after say	33
g lr=and ,	-7
g lr=and announce	-8
g lr=and had	-11
g lr=and has	38
g lr=and have	-13
g lr=and let	15
g lr=and of	-12
g lr=and spoke	9
g lr=and tell	-12
g lr=by 's	17
g lr=by ,	11
g lr=by .	-21
g lr=by for	13
g lr=by in	-11
g lr=from to	10
g lr=his .	8
g lr=his had	-19
g lr=his has	20
g lr=in 's	23
g lr=in ,	-24
g lr=in .	13
g lr=in call	9
g lr=in the	-9
g lr=its ,	17
g lr=its has	27
g lr=its in	10
g lr=its say	-33
g lr=mr )	22
g lr=mr .	11
g lr=mr also	9
g lr=mr announce	13
g lr=mr ask	-11
g lr=mr confirm	-15
g lr=mr had	9
g lr=mr has	-23
g lr=mr on	10
g lr=mr reply	-9
g lr=mr say	35
g lr=mr tell	21
g lr=mr was	10
g lr=new ,	-11
g lr=new <organisation>	-10
g lr=no has	-16
g lr=of ,	18
g lr=of .	-12
g lr=on 's	11
g lr=our .	-10
g lr=say .	39
g lr=say <end>	-19
g lr=say had	-15
g lr=sir ,	14
g lr=tell .	-10
g lr=that "	9
g lr=that ,	-13
g lr=that announce	-20
g lr=that call	-24
g lr=that had	-31
g lr=the "	-17
g lr=the 's	-14
g lr=the ,	-11
g lr=the .	-22
g lr=the :	18
g lr=the <day-today>	18
g lr=the <end>	-13
g lr=the <person>	-25
g lr=the agree	-10
g lr=the answer	22
g lr=the at	32
g lr=the call	-9
g lr=the decided	10
g lr=the did	-15
g lr=the fact	-18
g lr=the for	-7
g lr=the further	27
g lr=the gave	9
g lr=the had	-27
g lr=the here	13
g lr=the inform	-22
g lr=the is	14
g lr=the it	21
g lr=the keep	9
g lr=the let	11
g lr=the lower	11
g lr=the make	17
g lr=the may	-17
g lr=the must	-16
g lr=the note	-13
g lr=the opened	-15
g lr=the propose	-24
g lr=the published	-14
g lr=the put	19
g lr=the raise	13
g lr=the recall	-12
g lr=the reckon	13
g lr=the reply	11
g lr=the report	26
g lr=the see	10
g lr=the speak	19
g lr=the spoke	22
g lr=the take	15
g lr=the tell	-26
g lr=the to	-16
g lr=the urge	10
g lr=the want	16
g lr=the welcome	-12
g lr=the will	-23
g lr=the would	-22
g lr=the write	13
g lr=their ,	54
g lr=their say	-36
g lr=to ,	11
g lr=to the	20
g lr=want to	11
g lr=what call	10
g lr=what has	-17
g lr=what say	-17
g lr=which announce	-19
g lr=which had	-9
g lr=with ,	-7
g lr=with .	-10
g lr=— ,	15
g lr=— <end>	44
g nc2=begin	10
g nc2=buy	11
g nc2=deny	-10
g nc2=down	8
g nc2=return	22
g nc2=sell	35
g nc2=stay	14
g nc2=target	10
g nc2=up	13
g nct2=agree future	-23
g nct2=agree modal-passive	11
g nct2=agree past	-24
g nct2=agree perfect	19
g nct2=agree pluperfect	32
g nct2=agree pluperfect-passive	-11
g nct2=bear infinitive	-18
g nct2=bear modal	-18
g nct2=bear present	13
g nct2=begin modal	18
g nct2=begin pluperfect	12
g nct2=begin present	-11
g nct2=begin present-passive	20
g nct2=buy future	-15
g nct2=buy infinitive	10
g nct2=down modal	17
g nct2=down past	15
g nct2=down perfect	13
g nct2=down present-passive	-16
g nct2=end infinitive	12
g nct2=end past	-17
g nct2=end present	-14
g nct2=end present-passive	-15
g nct2=impose future	23
g nct2=impose gerund	21
g nct2=impose infinitive-passive	13
g nct2=impose modal	-6
g nct2=impose participle-passive	-18
g nct2=impose past	-31
g nct2=impose perfect	25
g nct2=impose pluperfect	-13
g nct2=propose modal-passive	11
g nct2=propose participle-passive	9
g nct2=propose perfect	13
g nct2=propose perfect-passive	-13
g nct2=propose pluperfect	-13
g nct2=propose pluperfect-passive	-17
g nct2=propose present	-24
g nct2=return modal	24
g nct2=say future	19
g nct2=say gerund	16
g nct2=say perfect	25
g nct2=say pluperfect	-26
g nct2=say present	-37
g nct2=sell present	24
g nct2=stay future-passive	9
g nct2=stay modal	-23
g nct2=stay past	20
g nct2=stay past-passive	14
g nct2=stay perfect	-27
g nct2=stay present	16
g nct2=suspend modal	-31
g nct2=suspend past	16
g nct2=suspend present	13
g nct2=target future	15
g nct2=target participle-passive	-13
g nct2=target pluperfect	-19
g nct2=target present	15
g nct2=threaten participle-passive	-14
g nct2=threaten perfect	17
g nct2=threaten pluperfect	-18
g nct2=threaten present	12
g nct2=up infinitive	-16
g nct2=up modal	26
g nct2=up modal-passive	-10
g nct2=up past	-21
g nct2=up past-passive	8
g nct2=up pluperfect	16
g nct2=up present-passive	16
g next="	-9
g next=)	32
g next=,	-19
g next=:	65
g next=;	-35
g next=after	8
g next=and	16
g next=as	-11
g next=if	35
g next=or	-13
g next=so	8
g next=that	28
g next=which	14
g next=whose	11
g next=yet	-36
g next=—	-29
g nhas-gerund	10
g nhas-infinitive	29
g nhas-modal	-8
g nhas-past	-13
g nhas-perfect	19
g nt2=gerund	21
g nt2=infinitive-passive	13
g nt2=modal-not	-25
g nt2=past	-11
g nt2=past-passive	14
g nt2=perfect	25
g nt2=perfect-not	-23
g nt2=perfect-passive	7
g nt2=pluperfect-passive	-9
g nt2=present-not	-9
g nt2=present-passive-not	32
g nv0-none	18
g nv1-none	18
g nv2-none	29
g nv2=accept	-15
g nv2=add	-11
g nv2=answer	-17
g nv2=approve	-16
g nv2=argue	-11
g nv2=bear	-15
g nv2=bring	-12
g nv2=call	-19
g nv2=come	16
g nv2=consider	13
g nv2=demand	16
g nv2=enter	-13
g nv2=examine	-14
g nv2=expect	-16
g nv2=export	17
g nv2=extend	-21
g nv2=get	9
g nv2=have	-16
g nv2=hold	37
g nv2=hope	14
g nv2=import	12
g nv2=impose	-12
g nv2=keep	-15
g nv2=let	18
g nv2=lift	12
g nv2=make	25
g nv2=meet	-10
g nv2=move	-12
g nv2=other	28
g nv2=pay	9
g nv2=post	8
g nv2=promise	9
g nv2=raise	21
g nv2=reject	-9
g nv2=reply	-21
g nv2=report	-14
g nv2=respond	16
g nv2=resume	18
g nv2=rule	-10
g nv2=seek	14
g nv2=sell	18
g nv2=settle	14
g nv2=sit	-9
g nv2=start	-18
g nv2=stay	-9
g nv2=step	-16
g nv2=stop	-9
g nv2=supply	10
g nv2=urge	9
g nv2=want	-30
g nv2=warn	7
g nv2=withdraw	-16
g nvt2=accept modal	-18
g nvt2=add past	-17
g nvt2=agree modal	15
g nvt2=agree participle	-10
g nvt2=agree past	-17
g nvt2=agree perfect	14
g nvt2=answer modal	-15
g nvt2=ask participle	12
g nvt2=ask past	-39
g nvt2=be future	-14
g nvt2=be modal	16
g nvt2=be past	10
g nvt2=be perfect	-22
g nvt2=be present	12
g nvt2=begin modal	9
g nvt2=buy future	-15
g nvt2=buy infinitive	10
g nvt2=call present	-26
g nvt2=charge future	9
g nvt2=come pluperfect	15
g nvt2=consider past	17
g nvt2=drop present	-14
g nvt2=end modal	12
g nvt2=expect present	-16
g nvt2=expire present	-16
g nvt2=export present	9
g nvt2=extend future	-12
g nvt2=extend modal	-10
g nvt2=face modal	-11
g nvt2=fall future	-12
g nvt2=fall past	14
g nvt2=get past	15
g nvt2=go infinitive	-15
g nvt2=go pluperfect	14
g nvt2=have present	-20
g nvt2=hold past	28
g nvt2=hold present	14
g nvt2=hope past	17
g nvt2=hope present	11
g nvt2=import past	13
g nvt2=keep future	22
g nvt2=keep modal	-28
g nvt2=keep present	-16
g nvt2=leave present	-19
g nvt2=let perfect	15
g nvt2=lift present	10
g nvt2=lower modal	-10
g nvt2=lower present	11
g nvt2=make modal	13
g nvt2=make participle	9
g nvt2=meet gerund	-10
g nvt2=meet infinitive	-16
g nvt2=meet modal	-11
g nvt2=move modal	-10
g nvt2=other pluperfect	13
g nvt2=other present	24
g nvt2=plan present	15
g nvt2=post past	9
g nvt2=promise past	12
g nvt2=propose past	-10
g nvt2=raise future	19
g nvt2=reach participle	11
g nvt2=reach past	10
g nvt2=remain past	-9
g nvt2=remove future	-9
g nvt2=reply past	-12
g nvt2=report past	-16
g nvt2=resume modal	15
g nvt2=rise modal	21
g nvt2=rise past	-18
g nvt2=rise present	16
g nvt2=run modal	-14
g nvt2=run present	11
g nvt2=say future	11
g nvt2=say gerund	10
g nvt2=say perfect	25
g nvt2=say present	-27
g nvt2=see past	-14
g nvt2=see perfect	-10
g nvt2=see present	13
g nvt2=sell present	13
g nvt2=sign future	-12
g nvt2=sign modal	13
g nvt2=start modal	-11
g nvt2=stay modal	-20
g nvt2=step present	-17
g nvt2=stop past	-13
g nvt2=supply present	9
g nvt2=suspend modal	-13
g nvt2=take modal	18
g nvt2=tell present	-15
g nvt2=threaten participle	-14
g nvt2=threaten pluperfect	-13
g nvt2=threaten present	15
g nvt2=want present	-23
g nvt2=warn perfect	13
g pc0=buy	18
g pc0=impose	10
g pc0=sell	29
g pc0=up	-8
g pc1=agree	-12
g pc1=bear	12
g pc1=buy	21
g pc1=down	13
g pc1=say	-14
g pc1=sell	12
g pct0=agree future-passive	20
g pct0=agree modal	-16
g pct0=agree past-passive	-22
g pct0=agree perfect	13
g pct0=agree pluperfect	-12
g pct0=agree present	9
g pct0=bear modal-passive	12
g pct0=bear pluperfect	-11
g pct0=begin perfect	-21
g pct0=buy past	9
g pct0=down future	14
g pct0=down past	11
g pct0=impose future	26
g pct0=impose future-passive	16
g pct0=impose modal	-10
g pct0=impose past	10
g pct0=impose past-passive	-15
g pct0=impose pluperfect	-20
g pct0=propose perfect	13
g pct0=return modal	12
g pct0=say past	-18
g pct0=say present	6
g pct0=sell past	19
g pct0=sell present	14
g pct0=sell present-passive	-9
g pct0=stay modal	10
g pct0=stay past	-12
g pct0=stay perfect	-12
g pct0=suspend future	11
g pct0=suspend perfect	-12
g pct0=suspend present	15
g pct0=target future-passive	13
g pct0=up future	-21
g pct0=up past	28
g pct0=up perfect	-17
g pct1=agree future-passive	20
g pct1=agree infinitive	-12
g pct1=agree modal	-15
g pct1=agree participle-passive	-19
g pct1=agree past-passive	-16
g pct1=agree perfect	17
g pct1=agree pluperfect	-11
g pct1=bear gerund	-11
g pct1=bear infinitive	25
g pct1=bear modal-passive	12
g pct1=bear past	11
g pct1=bear pluperfect	-11
g pct1=bear present	9
g pct1=begin perfect	-21
g pct1=buy infinitive	9
g pct1=buy past	9
g pct1=down future	14
g pct1=down infinitive	17
g pct1=down past	11
g pct1=impose future	24
g pct1=impose future-passive	15
g pct1=impose infinitive	-13
g pct1=impose modal	-10
g pct1=impose past	11
g pct1=impose past-passive	-16
g pct1=impose pluperfect	-20
g pct1=impose present	-20
g pct1=propose participle-passive	22
g pct1=return modal	12
g pct1=say past	-18
g pct1=say present	6
g pct1=sell infinitive	-11
g pct1=sell participle-passive	-10
g pct1=sell past	19
g pct1=sell present	14
g pct1=sell present-passive	-9
g pct1=stay modal	10
g pct1=stay past	-8
g pct1=stay perfect	-11
g pct1=suspend future	11
g pct1=suspend perfect	-13
g pct1=suspend present	11
g pct1=target future-passive	13
g pct1=up future	-20
g pct1=up gerund	26
g pct1=up past	29
g pct1=up perfect	-17
g phas-future	15
g phas-modal	10
g phas-pluperfect	-18
g phas-present	19
g pt0=future-not	-13
g pt0=future-passive	14
g pt0=modal	21
g pt0=past	16
g pt0=past-passive	-15
g pt0=pluperfect	-22
g pt0=present	16
g pt0=present-not	11
g pt0=present-passive-not	-14
g pt1=future-not	-17
g pt1=future-passive	12
g pt1=modal	14
g pt1=past	19
g pt1=past-passive	-12
g pt1=pluperfect	-21
g pt1=present-not	11
g pt1=present-passive	7
g pt1=present-passive-not	-14
g pv0=add	-13
g pv0=approve	18
g pv0=begin	-12
g pv0=buy	19
g pv0=collect	9
g pv0=continue	-10
g pv0=drop	16
g pv0=enter	20
g pv0=export	17
g pv0=extend	13
g pv0=intend	13
g pv0=let	-15
g pv0=levy	-17
g pv0=make	13
g pv0=meet	17
g pv0=offer	11
g pv0=other	8
g pv0=pay	-15
g pv0=plan	-20
g pv0=put	11
g pv0=ready	-10
g pv0=resume	-11
g pv0=rise	-20
g pv0=run	-18
g pv0=sell	11
g pv0=start	-10
g pv0=stay	10
g pv0=tell	15
g pv0=write	-11
g pv1=add	-15
g pv1=approve	20
g pv1=begin	-12
g pv1=buy	24
g pv1=carry	21
g pv1=collect	11
g pv1=drop	17
g pv1=enter	20
g pv1=export	17
g pv1=go	22
g pv1=let	-15
g pv1=levy	-17
g pv1=make	14
g pv1=move	-9
g pv1=other	7
g pv1=pay	-14
g pv1=plan	-13
g pv1=propose	-16
g pv1=reach	-11
g pv1=ready	-10
g pv1=resume	-11
g pv1=rise	-20
g pv1=run	-25
g pv1=see	12
g pv1=stop	-11
g pv1=tell	12
g pv1=write	-11
g pv2-none	13
g pvt0=add past	-12
g pvt0=approve past	12
g pvt0=approve perfect	13
g pvt0=ask present	-16
g pvt0=be future	14
g pvt0=be modal	10
g pvt0=begin past	-10
g pvt0=buy present	12
g pvt0=call past	11
g pvt0=charge future	12
g pvt0=charge present	-14
g pvt0=continue future	-19
g pvt0=end present	-13
g pvt0=enter future	9
g pvt0=enter present	15
g pvt0=export present	18
g pvt0=fall past	10
g pvt0=get present	-12
g pvt0=go future	17
g pvt0=grow past	10
g pvt0=have past	8
g pvt0=have present	-15
g pvt0=hold future	8
g pvt0=intend present	13
g pvt0=keep present	13
g pvt0=let present	-13
g pvt0=levy perfect	-12
g pvt0=offer perfect	11
g pvt0=other past	9
g pvt0=pay future	-10
g pvt0=pay modal	-9
g pvt0=pay past	9
g pvt0=pay present	-15
g pvt0=plan present	-20
g pvt0=promise past	16
g pvt0=propose past	-16
g pvt0=ready present	-10
g pvt0=return modal	9
g pvt0=rise future	-16
g pvt0=say past	-12
g pvt0=sell past	22
g pvt0=sell present	-14
g pvt0=sign future	18
g pvt0=sign modal	-12
g pvt0=sign past	-18
g pvt0=sign perfect	12
g pvt0=start future	-13
g pvt0=stay present	19
g pvt0=suspend future	10
g pvt0=take present	9
g pvt0=tell perfect	13
g pvt0=want present	16
g pvt0=write past	-11
g pvt1=add past	-12
g pvt1=agree participle	-11
g pvt1=approve past	12
g pvt1=approve perfect	13
g pvt1=ask past	-9
g pvt1=ask present	-16
g pvt1=be future	13
g pvt1=be modal	10
g pvt1=buy infinitive	12
g pvt1=buy present	12
g pvt1=call past	11
g pvt1=charge future	12
g pvt1=charge present	-14
g pvt1=end present	-13
g pvt1=enter future	9
g pvt1=enter present	15
g pvt1=export present	18
g pvt1=extend infinitive	-12
g pvt1=fall past	10
g pvt1=get present	-12
g pvt1=go future	18
g pvt1=go gerund	13
g pvt1=grow past	10
g pvt1=have past	8
g pvt1=hold future	7
g pvt1=keep infinitive	9
g pvt1=let present	-13
g pvt1=levy perfect	-12
g pvt1=other past	9
g pvt1=pay future	-10
g pvt1=pay modal	-9
g pvt1=pay past	9
g pvt1=pay present	-15
g pvt1=plan present	-18
g pvt1=put infinitive	-15
g pvt1=reach participle	-9
g pvt1=ready present	-10
g pvt1=return modal	9
g pvt1=rise future	-16
g pvt1=say past	-11
g pvt1=sell past	22
g pvt1=sell present	-14
g pvt1=sign future	17
g pvt1=sign infinitive	-11
g pvt1=sign modal	-12
g pvt1=sign past	-18
g pvt1=sign perfect	12
g pvt1=start future	-13
g pvt1=stay present	16
g pvt1=suspend future	10
g pvt1=take gerund	-13
g pvt1=take present	9
g pvt1=tell perfect	13
g pvt1=want present	10
g pvt1=write past	-11
g qt=future	10
g qt=past	12
g qt=perfect	-22
g qt=present	28
g quoted	-76
g r1="	-28
g r1='	-12
g r1='s	-30
g r1=(	15
g r1=)	32
g r1=,	28
g r1=.	9
g r1=/	-15
g r1=:	46
g r1=;	-9
g r1=<day-gone>	15
g r1=<day-today>	13
g r1=<duty>	-9
g r1=<gate>	28
g r1=<goods>	-19
g r1=<level-noun>	-15
g r1=<level>	-42
g r1=<name>	-11
g r1=<not>	-17
g r1=<number>	-13
g r1=<office>	-15
g r1=<person>	-16
g r1=<sender>	-20
g r1=<span>	13
g r1=<v-agree>	-36
g r1=<v-down>	-12
g r1=<v-propose>	18
g r1=<v-suspend>	-24
g r1=?	-12
g r1=accused	21
g r1=add	-17
g r1=admit	17
g r1=afterward	13
g r1=again	17
g r1=also	17
g r1=and	-32
g r1=approve	-17
g r1=assured	10
g r1=at	33
g r1=believe	-18
g r1=blamed	10
g r1=by	-21
g r1=call	13
g r1=claim	15
g r1=conclude	-17
g r1=confirm	16
g r1=could	21
g r1=count	12
g r1=custom	12
g r1=decided	10
g r1=described	17
g r1=did	-19
g r1=dispute	13
g r1=doesn't	-10
g r1=draw	25
g r1=end	-20
g r1=explain	28
g r1=export	-12
g r1=extend	-13
g r1=fact	-26
g r1=for	-14
g r1=found	-12
g r1=from	-13
g r1=further	27
g r1=gave	19
g r1=get	-18
g r1=hail	-14
g r1=here	13
g r1=himself	18
g r1=hit	-12
g r1=hope	-14
g r1=i	-8
g r1=import	-17
g r1=impose	-11
g r1=inform	-22
g r1=informed	24
g r1=insist	-16
g r1=intend	-10
g r1=issued	13
g r1=it	24
g r1=leave	-26
g r1=let	19
g r1=lift	10
g r1=lower	9
g r1=maintain	-11
g r1=make	31
g r1=may	-26
g r1=meet	-23
g r1=must	-31
g r1=named	20
g r1=never	-13
g r1=newspaper	-15
g r1=object	-14
g r1=opened	-17
g r1=order	-15
g r1=paper	-13
g r1=pay	-10
g r1=pointed	16
g r1=prolonged	13
g r1=propose	5
g r1=protested	15
g r1=published	-27
g r1=put	39
g r1=read	-10
g r1=receive	-12
g r1=remarked	18
g r1=remind	23
g r1=report	-7
g r1=rule	9
g r1=see	10
g r1=seek	-11
g r1=sign	-20
g r1=speak	13
g r1=spoke	37
g r1=state	-9
g r1=stress	-10
g r1=suspend	-9
g r1=tariff	-11
g r1=that	-23
g r1=then	-13
g r1=thi	9
g r1=to	-10
g r1=undertook	17
g r1=urge	10
g r1=was	-17
g r1=welcome	-16
g r1=welcomed	-8
g r1=when	13
g r1=will	-31
g r1=with	-20
g r1=withdraw	10
g r1=would	-39
g r1=write	13
g r1=·	-20
g r1=—	-16
g r2=,	-13
g r2=:	8
g r2=;	-20
g r2=<agent>	-14
g r2=<day-ahead>	-14
g r2=<day-today>	-22
g r2=<goods>	13
g r2=<level>	-20
g r2=<money>	19
g r2=<not>	-28
g r2=<office>	26
g r2=<organisation>	10
g r2=<person>	-9
g r2=<quality>	-9
g r2=<seat>	9
g r2=<taker>	12
g r2=<v-agree>	-39
g r2=<v-begin>	-23
g r2=<v-buy>	-8
g r2=<v-deny>	13
g r2=<v-end>	-24
g r2=<v-impose>	16
g r2=<v-propose>	20
g r2=<v-say>	9
g r2=<v-stay>	-25
g r2=<v-suspend>	-20
g r2=a	25
g r2=about	-9
g r2=account	16
g r2=add	13
g r2=after	11
g r2=afterward	-27
g r2=against	19
g r2=agree	-27
g r2=ahead	-14
g r2=already	-12
g r2=alway	10
g r2=an	16
g r2=and	-37
g r2=announce	14
g r2=another	-19
g r2=answer	27
g r2=approve	-10
g r2=are	-11
g r2=as	19
g r2=ask	9
g r2=assured	14
g r2=attention	25
g r2=be	-15
g r2=been	-35
g r2=both	20
g r2=buy	-9
g r2=change	-11
g r2=closed	-10
g r2=come	-20
g r2=commerce	-11
g r2=complained	12
g r2=control	10
g r2=defend	-12
g r2=defended	-20
g r2=demand	-22
g r2=deny	14
g r2=done	-11
g r2=down	-14
g r2=duty	-17
g r2=energy	9
g r2=expect	18
g r2=expressed	-19
g r2=fentanyl	30
g r2=first	-11
g r2=from	-17
g r2=go	12
g r2=good	-20
g r2=growth	-21
g r2=have	-15
g r2=he	-28
g r2=her	14
g r2=him	8
g r2=hope	15
g r2=is	-13
g r2=keep	-12
g r2=know	11
g r2=later	15
g r2=leave	-10
g r2=let	30
g r2=long	9
g r2=may	11
g r2=me	11
g r2=meet	12
g r2=member	-19
g r2=more	14
g r2=mr	-14
g r2=named	28
g r2=nobody	12
g r2=none	-10
g r2=not	-29
g r2=note	-24
g r2=number	-11
g r2=of	40
g r2=off	-21
g r2=olive	14
g r2=one	13
g r2=opened	-14
g r2=other	12
g r2=out	27
g r2=pleased	8
g r2=pointed	28
g r2=power	13
g r2=prepare	-13
g r2=promise	18
g r2=propose	12
g r2=public	17
g r2=put	12
g r2=question	-10
g r2=read	11
g r2=refused	-13
g r2=regretted	15
g r2=report	19
g r2=reporter	23
g r2=request	12
g r2=respond	-12
g r2=same	-14
g r2=sheet	-26
g r2=sign	-22
g r2=signature	-18
g r2=since	9
g r2=so	14
g r2=something	-19
g r2=speak	26
g r2=spoken	38
g r2=state	28
g r2=statement	12
g r2=suggest	20
g r2=suspend	-8
g r2=talk	-10
g r2=tariff	9
g r2=thank	-11
g r2=thanked	-12
g r2=that	14
g r2=the	10
g r2=they	32
g r2=thi	10
g r2=trade	-20
g r2=under	-14
g r2=urge	11
g r2=us	27
g r2=version	15
g r2=walk	-9
g r2=was	-29
g r2=wheat	-11
g r2=where	-9
g r2=who	15
g r2=whose	29
g r2=withdraw	-14
g r2=within	-19
g r2=word	9
g r2=yes	-17
g r2=yet	-15
g r2=your	-14
g r3=!	9
g r3="	-9
g r3='s	25
g r3=(	25
g r3=-	-17
g r3=.	-11
g r3=:	33
g r3=<day-ahead>	-11
g r3=<duty>	-24
g r3=<gate>	-14
g r3=<goods-amount>	10
g r3=<level-noun>	32
g r3=<level>	-25
g r3=<money>	-9
g r3=<month-gone>	-12
g r3=<name>	22
g r3=<not>	-12
g r3=<office>	25
g r3=<person>	-8
g r3=<sender>	11
g r3=<taker>	16
g r3=<v-bear>	9
g r3=<v-buy>	20
g r3=<v-down>	-10
g r3=<v-propose>	20
g r3=<v-say>	23
g r3=<v-stay>	24
g r3=<v-suspend>	22
g r3=<v-target>	27
g r3=a	20
g r3=act	-9
g r3=additional	13
g r3=after	9
g r3=agreement	-14
g r3=all	-10
g r3=also	14
g r3=among	-14
g r3=an	12
g r3=and	-8
g r3=announce	27
g r3=approve	-12
g r3=are	-19
g r3=as	14
g r3=ask	8
g r3=back	-12
g r3=ban	13
g r3=both	-14
g r3=busan	-10
g r3=call	29
g r3=calm	-11
g r3=carry	9
g r3=chair	-9
g r3=charge	18
g r3=clear	16
g r3=cocoa	-16
g r3=collect	-11
g r3=concern	20
g r3=confirm	12
g r3=consent	-11
g r3=control	-16
g r3=cost	15
g r3=could	22
g r3=damage	12
g r3=date	20
g r3=deal	-20
g r3=decision	-9
g r3=decline	-8
g r3=doe	-15
g r3=door	-17
g r3=down	-15
g r3=drop	12
g r3=duty	-16
g r3=emergency	-11
g r3=end	-14
g r3=energy	12
g r3=examine	14
g r3=extension	15
g r3=far	18
g r3=farm	19
g r3=farmer	-10
g r3=figure	12
g r3=follow	14
g r3=free	-10
g r3=further	10
g r3=general	-15
g r3=get	9
g r3=good	21
g r3=grow	12
g r3=has	13
g r3=have	-26
g r3=he	-15
g r3=heard	11
g r3=her	-15
g r3=hold	35
g r3=hope	15
g r3=hour	-16
g r3=if	12
g r3=import	28
g r3=in	21
g r3=inquiry	11
g r3=intention	14
g r3=into	-17
g r3=it	-9
g r3=its	-14
g r3=keep	-24
g r3=know	25
g r3=last	-11
g r3=law	-10
g r3=lead	10
g r3=led	8
g r3=less	-11
g r3=let	-18
g r3=line	13
g r3=listener	21
g r3=look	-20
g r3=lower	-21
g r3=make	16
g r3=market	-12
g r3=may	11
g r3=me	18
g r3=member	9
g r3=minister	10
g r3=more	-12
g r3=morning	-21
g r3=must	-15
g r3=name	-13
g r3=needed	-20
g r3=newspaper	-20
g r3=no	19
g r3=nobody	-15
g r3=nothing	-23
g r3=notice	-15
g r3=nvidia	-13
g r3=of	25
g r3=off	-16
g r3=oil	11
g r3=older	-20
g r3=only	-10
g r3=opinion	-15
g r3=opposition	24
g r3=or	13
g r3=our	15
g r3=out	11
g r3=outcome	13
g r3=over	10
g r3=own	12
g r3=pact	-18
g r3=paper	18
g r3=place	9
g r3=plan	12
g r3=position	13
g r3=post	-17
g r3=present	-9
g r3=president	12
g r3=press	-18
g r3=proclamation	-9
g r3=prolong	-12
g r3=propose	-30
g r3=put	-19
g r3=rate	-13
g r3=reciprocal	-15
g r3=release	10
g r3=relief	12
g r3=reply	-9
g r3=report	14
g r3=result	-17
g r3=round	-8
g r3=rule	-17
g r3=sale	14
g r3=salmon	10
g r3=say	23
g r3=second	16
g r3=she	-15
g r3=sign	-16
g r3=signature	-15
g r3=since	-17
g r3=so	-25
g r3=social	34
g r3=something	-12
g r3=speak	-16
g r3=spoken	27
g r3=state	-34
g r3=strike	18
g r3=strong	10
g r3=sum	13
g r3=take	-12
g r3=tariff	-11
g r3=television	26
g r3=that	25
g r3=the	-15
g r3=their	-15
g r3=them	25
g r3=then	18
g r3=there	10
g r3=they	27
g r3=thi	28
g r3=threat	18
g r3=to	-8
g r3=turn	-12
g r3=twice	16
g r3=warn	12
g r3=was	7
g r3=we	9
g r3=were	-9
g r3=whether	-13
g r3=which	-11
g r3=within	-10
g r3=would	10
g r3=yet	-8
g r3=york	-10
g r3=·	-26
g r3=—	-30
g r4='s	38
g r4=(	-10
g r4=,	-16
g r4=.	-28
g r4=:	9
g r4=<day-ahead>	-32
g r4=<day-today>	-10
g r4=<duty>	-36
g r4=<level>	-23
g r4=<money>	-18
g r4=<month-ahead>	20
g r4=<number>	24
g r4=<office>	12
g r4=<organisation>	36
g r4=<person>	-51
g r4=<quality>	19
g r4=<seat>	-23
g r4=<span>	27
g r4=<v-agree>	16
g r4=<v-bear>	-30
g r4=<v-begin>	9
g r4=<v-down>	14
g r4=<v-end>	-10
g r4=<v-say>	20
g r4=<v-suspend>	8
g r4=<v-up>	-10
g r4=a	10
g r4=about	15
g r4=according	20
g r4=add	12
g r4=after	-21
g r4=agree	38
g r4=along	-10
g r4=also	15
g r4=and	-16
g r4=announce	9
g r4=another	11
g r4=approve	-12
g r4=as	30
g r4=at	12
g r4=ban	15
g r4=banana	20
g r4=bargain	-10
g r4=between	19
g r4=both	24
g r4=buy	-11
g r4=car	10
g r4=certificate	-9
g r4=chancellor	13
g r4=chief	20
g r4=coffee	-20
g r4=come	22
g r4=company	-12
g r4=complaint	-9
g r4=conference	-10
g r4=confirm	13
g r4=consent	-13
g r4=consultation	10
g r4=control	13
g r4=could	-20
g r4=counterpart	-14
g r4=cut	-32
g r4=delay	13
g r4=down	-10
g r4=economic	14
g r4=emergency	-13
g r4=end	-9
g r4=energy	9
g r4=everything	-9
g r4=extension	10
g r4=extra	13
g r4=fall	14
g r4=finance	17
g r4=fish	10
g r4=for	10
g r4=foreign	-20
g r4=go	10
g r4=government	18
g r4=great	15
g r4=had	-33
g r4=have	23
g r4=he	-22
g r4=he'd	10
g r4=her	22
g r4=his	14
g r4=hold	10
g r4=hope	18
g r4=hour	-15
g r4=house	-9
g r4=how	-12
g r4=import	11
g r4=in	30
g r4=increase	-16
g r4=inquiry	11
g r4=into	23
g r4=investigation	13
g r4=invited	10
g r4=is	23
g r4=it	21
g r4=job	22
g r4=keep	12
g r4=know	20
g r4=last	-21
g r4=leave	-9
g r4=line	-9
g r4=list	17
g r4=lower	22
g r4=majority	-11
g r4=make	-19
g r4=man	14
g r4=media	31
g r4=member	-22
g r4=million	21
g r4=minister	10
g r4=more	-31
g r4=mr	9
g r4=much	10
g r4=name	-14
g r4=negotiation	-23
g r4=next	25
g r4=nil	18
g r4=notice	-11
g r4=of	-7
g r4=on	-11
g r4=one	-33
g r4=opening	13
g r4=opposition	11
g r4=our	-19
g r4=out	-17
g r4=outside	-9
g r4=over	25
g r4=own	-16
g r4=patented	13
g r4=pay	-11
g r4=phone	12
g r4=plan	-19
g r4=platform	10
g r4=point	12
g r4=pork	-15
g r4=preliminary	21
g r4=price	-21
g r4=promise	17
g r4=propose	-10
g r4=put	-31
g r4=raise	12
g r4=reach	9
g r4=reciprocal	-15
g r4=refund	18
g r4=refused	-10
g r4=responsible	10
g r4=result	-13
g r4=resume	15
g r4=return	-14
g r4=rise	-22
g r4=room	-9
g r4=same	16
g r4=see	-13
g r4=sell	15
g r4=she	-13
g r4=sheet	-12
g r4=should	17
g r4=side	-22
g r4=sign	-12
g r4=signature	14
g r4=sit	-19
g r4=so	-10
g r4=special	-12
g r4=speech	9
g r4=spoke	16
g r4=spoken	19
g r4=state	9
g r4=statement	-17
g r4=step	6
g r4=stockholm	-12
g r4=strike	-15
g r4=subject	-12
g r4=suspend	-12
g r4=table	17
g r4=take	-16
g r4=talk	26
g r4=tariff	-37
g r4=thank	-12
g r4=that	14
g r4=there	11
g r4=they	-12
g r4=thing	10
g r4=those	10
g r4=threaten	20
g r4=time	-13
g r4=to	-12
g r4=too	-13
g r4=treaty	-23
g r4=under	-13
g r4=unfair	14
g r4=up	20
g r4=want	25
g r4=warn	-22
g r4=week	-21
g r4=were	38
g r4=what	-28
g r4=when	-25
g r4=who	21
g r4=whose	16
g r4=will	9
g r4=with	-23
g r4=within	21
g r4=worker	11
g r4=would	-20
g r4=write	-20
g r4=year	11
g r4=you	12
g r='s <office>	-10
g r='s <organisation>	20
g r='s <person>	-22
g r='s account	16
g r='s answer	15
g r='s custom	9
g r='s duty	-14
g r='s promise	8
g r='s signature	-17
g r='s version	12
g r='s word	10
g r=( <name>	-36
g r=( <number>	23
g r=( <office>	18
g r=) :	35
g r=) <end>	13
g r=, <day-gone>	11
g r=, <day-today>	-55
g r=, <money>	14
g r=, <number>	-13
g r=, <office>	31
g r=, <organisation>	-19
g r=, <person>	-14
g r=, according	9
g r=, agree	-14
g r=, an	14
g r=, and	-23
g r=, announce	20
g r=, ask	14
g r=, at	24
g r=, both	9
g r=, come	-14
g r=, confirm	19
g r=, described	16
g r=, expect	31
g r=, expressed	-12
g r=, had	-8
g r=, he	-37
g r=, his	-16
g r=, i	9
g r=, in	14
g r=, is	-25
g r=, its	29
g r=, of	11
g r=, on	45
g r=, pointed	19
g r=, promise	21
g r=, put	26
g r=, reach	11
g r=, regretted	15
g r=, sign	-22
g r=, tell	-12
g r=, thanked	-12
g r=, that	19
g r=, their	10
g r=, threaten	8
g r=, under	-12
g r=, warn	-8
g r=, was	-25
g r=, we	-19
g r=, which	11
g r=, who	14
g r=, whose	29
g r=, will	-26
g r=, with	-13
g r=, yes	-10
g r=. <end>	9
g r=: "	11
g r=: <level>	-14
g r=: <number>	9
g r=: <office>	-12
g r=: i	16
g r=: is	-9
g r=: tariff	12
g r=: they	20
g r=: truce	10
g r=: who	13
g r=: will	16
g r=; on	14
g r=<day-gone> ,	17
g r=<day-today> published	10
g r=<level> on	-12
g r=<person> say	-21
g r=accused <name>	11
g r=add .	17
g r=add <level>	-20
g r=add <number>	-24
g r=add that	22
g r=again .	12
g r=also promise	-13
g r=and <name>	-17
g r=and his	12
g r=and i	-16
g r=and is	14
g r=and me	-10
g r=announce ,	11
g r=announce <day-gone>	12
g r=announce <level>	-13
g r=announce an	15
g r=announce it	13
g r=announce last	-9
g r=announce on	11
g r=announce that	-11
g r=announce the	-25
g r=answer that	14
g r=answer with	-32
g r=ask <level>	-15
g r=ask for	21
g r=ask that	-13
g r=ask the	13
g r=at the	30
g r=begin to	-12
g r=believe that	-18
g r=buy <goods-amount>	10
g r=call a	24
g r=call an	-20
g r=call for	20
g r=call it	16
g r=call off	-11
g r=call on	-17
g r=call that	8
g r=charge <level>	11
g r=complain that	9
g r=confirm .	16
g r=confirm it	-22
g r=confirm on	19
g r=confirm that	-23
g r=confirm the	40
g r=decided on	11
g r=deny having	14
g r=deny it	9
g r=deny that	-21
g r=described the	12
g r=did not	-14
g r=draw attention	25
g r=estimate that	13
g r=expect <money>	16
g r=expect export	15
g r=expect the	-9
g r=explain that	21
g r=expressed the	10
g r=fact sheet	-26
g r=for <number>	12
g r=for a	15
g r=for its	-10
g r=for the	-17
g r=go ahead	-12
g r=go to	-9
g r=had answer	-13
g r=had been	-9
g r=had call	-9
g r=had demand	-11
g r=had make	-11
g r=had not	-13
g r=had promise	11
g r=had propose	-11
g r=had put	-9
g r=had sign	-12
g r=had spoken	12
g r=had warn	11
g r=has a	-10
g r=has already	-12
g r=has also	9
g r=has alway	10
g r=has answer	14
g r=has been	-28
g r=has call	10
g r=has confirm	-20
g r=has deny	9
g r=has it	10
g r=has let	23
g r=has make	16
g r=has not	-35
g r=has propose	29
g r=has protested	8
g r=has published	-17
g r=has sign	-10
g r=has since	11
g r=has so	19
g r=has spoken	31
g r=has tell	28
g r=has to	-17
g r=has warn	15
g r=has yet	-15
g r=hit back	-11
g r=hope that	-16
g r=in <seat>	18
g r=in the	-9
g r=inform the	-17
g r=informed the	11
g r=insist on	-22
g r=insist that	16
g r=intend to	-10
g r=is also	11
g r=is ask	12
g r=is expect	-24
g r=is say	-15
g r=is still	12
g r=is to	-12
g r=issued a	11
g r=it has	21
g r=joked .	11
g r=last week	-12
g r=leave its	-10
g r=let it	10
g r=lift its	12
g r=lift the	-10
g r=lower its	10
g r=maintain its	-15
g r=note that	-24
g r=note with	11
g r=of <name>	17
g r=of the	-11
g r=on his	10
g r=open its	-11
g r=opened an	-14
g r=pointed out	16
g r=propose <span>	8
g r=propose a	-10
g r=propose on	11
g r=protested against	20
g r=published a	-11
g r=put a	20
g r=put it	22
g r=put off	-13
g r=put the	44
g r=reckon that	-18
g r=reckon with	18
g r=reply .	17
g r=reply on	-14
g r=reply that	12
g r=reply with	-13
g r=report on	-12
g r=say ,	16
g r=say .	-12
g r=say :	-11
g r=say ;	-12
g r=say <end>	-21
g r=say <person>	20
g r=say <seat>	20
g r=say afterward	-27
g r=say both	9
g r=say it	-16
g r=say its	20
g r=say on	-13
g r=say she	12
g r=say the	11
g r=say they	15
g r=say when	-13
g r=say yes	-9
g r=see it	11
g r=sell to	11
g r=sign the	-12
g r=speak of	26
g r=spoke of	59
g r=spoke on	-9
g r=state on	9
g r=state that	-11
g r=stress that	-14
g r=take <level>	-15
g r=take note	-11
g r=take the	17
g r=tell <organisation>	13
g r=tell <person>	50
g r=tell <quality>	9
g r=tell an	10
g r=tell her	9
g r=tell his	13
g r=tell our	-10
g r=tell thi	-19
g r=that the	-15
g r=threaten <name>	9
g r=threaten a	21
g r=threaten an	14
g r=threaten to	-14
g r=to do	13
g r=undertook to	17
g r=want a	13
g r=warn ,	-12
g r=warn .	-12
g r=warn that	30
g r=was not	13
g r=will answer	14
g r=will go	10
g r=will meet	11
g r=with <name>	-12
g r=write on	18
g r=write that	22
g r=write the	-16
g r=write to	25
g t0=future	-16
g t0=future-passive	-19
g t0=modal	-25
g t0=past	-11
g t0=past-passive	34
g t0=perfect	-15
g t0=perfect-passive	19
g t0=pluperfect	-17
g t0=pluperfect-passive	12
g t0=present	-7
g t0=present-not	9
g t0=present-passive	14
g t1=future	-11
g t1=future-passive	-19
g t1=gerund	-13
g t1=infinitive	-29
g t1=modal	-24
g t1=participle-passive	10
g t1=past-passive	33
g t1=perfect	-22
g t1=perfect-passive	19
g t1=pluperfect	-17
g t1=pluperfect-passive	12
g t1=present	-6
g t1=present-not	9
g t1=present-passive	14
g t2=future	-26
g t2=future-passive	-10
g t2=gerund	40
g t2=modal	-23
g t2=modal-not	16
g t2=participle-passive	9
g t2=past	11
g t2=past-passive	-45
g t2=perfect	8
g t2=perfect-not	-29
g t2=perfect-passive	-10
g t2=pluperfect-not	-14
g t2=present-not	22
g t2=present-passive	-14
g v0-none	18
g v0=add	14
g v0=announce	18
g v0=approve	-15
g v0=ask	-27
g v0=collect	11
g v0=come	10
g v0=deny	13
g v0=extend	10
g v0=meet	-12
g v0=note	18
g v0=sign	-11
g v0=subject	13
g v0=tell	-25
g v0=warn	14
g v1-none	19
g v1=add	12
g v1=agree	-11
g v1=announce	13
g v1=answer	9
g v1=approve	-16
g v1=ask	-24
g v1=collect	10
g v1=come	10
g v1=deny	15
g v1=extend	10
g v1=leave	-10
g v1=meet	-12
g v1=note	12
g v1=propose	17
g v1=receive	-12
g v1=see	-12
g v1=sign	-18
g v1=subject	13
g v1=tell	-25
g v1=warn	14
g v2-none	8
g v2=add	-13
g v2=admit	11
g v2=adopt	-15
g v2=agree	-12
g v2=announce	12
g v2=approve	-12
g v2=believe	-17
g v2=claim	14
g v2=clear	11
g v2=collect	-12
g v2=come	-12
g v2=confirm	8
g v2=consider	-11
g v2=deny	15
g v2=discuss	-14
g v2=double	-10
g v2=draw	29
g v2=end	-11
g v2=examine	14
g v2=export	-10
g v2=get	-20
g v2=grant	18
g v2=have	-9
g v2=hope	-10
g v2=impose	-18
g v2=insist	-16
g v2=leave	-31
g v2=let	25
g v2=levy	13
g v2=maintain	-12
g v2=make	22
g v2=meet	-7
g v2=negotiate	-12
g v2=note	-22
g v2=other	10
g v2=pay	-19
g v2=place	8
g v2=plan	-15
g v2=prepare	-18
g v2=propose	11
g v2=put	10
g v2=receive	-16
g v2=recommend	-10
g v2=request	23
g v2=respond	-21
g v2=rule	-12
g v2=say	13
g v2=seek	-12
g v2=sign	-21
g v2=step	17
g v2=stress	-10
g v2=suspend	-24
g v2=think	17
g v2=threaten	9
g v2=urge	30
g v2=want	-14
g verbless	13
g vt0=announce past	12
g vt0=ask past	-17
g vt0=be modal	-10
g vt0=be past	12
g vt0=collect present	11
g vt0=deny past	11
g vt0=have past	-13
g vt0=note past	12
g vt0=sign past	-22
g vt0=subject present	13
g vt0=tell past	-41
g vt0=tell present	16
g vt0=want past	12
g vt1=ask past	-17
g vt1=be modal	-10
g vt1=be past	13
g vt1=collect present	11
g vt1=deny past	11
g vt1=have past	-11
g vt1=note past	12
g vt1=sign past	-22
g vt1=subject present	13
g vt1=tell past	-41
g vt1=tell present	16
g vt1=want past	12
g vt2=add past	-15
g vt2=agree perfect	-17
g vt2=announce past	20
g vt2=announce present	-13
g vt2=answer future	14
g vt2=answer infinitive	12
g vt2=answer perfect	13
g vt2=answer pluperfect	-13
g vt2=answer present	-11
g vt2=approve past	-18
g vt2=ask future	-11
g vt2=be perfect	-17
g vt2=be present	11
g vt2=believe present	-14
g vt2=buy infinitive	-12
g vt2=call pluperfect	-9
g vt2=conclude participle	15
g vt2=conclude past	-16
g vt2=confirm modal	15
g vt2=confirm past	26
g vt2=confirm perfect	-26
g vt2=demand past	14
g vt2=demand pluperfect	-11
g vt2=deny perfect	10
g vt2=draw past	15
g vt2=explain past	14
g vt2=export past	-9
g vt2=get past	-12
g vt2=get present	-11
g vt2=go past	10
g vt2=hope present	-12
g vt2=import past	-11
g vt2=insist past	-15
g vt2=intend present	-10
g vt2=keep infinitive	12
g vt2=keep present	-9
g vt2=leave past	-18
g vt2=leave present	-12
g vt2=let perfect	10
g vt2=let present	17
g vt2=levy present	15
g vt2=lift present	12
g vt2=lower past	12
g vt2=maintain present	-11
g vt2=make future	-8
g vt2=make participle	-9
g vt2=make past	25
g vt2=make perfect	16
g vt2=make pluperfect	-11
g vt2=meet gerund	14
g vt2=meet past	-20
g vt2=meet present	-11
g vt2=note perfect	-26
g vt2=order past	-16
g vt2=other perfect	8
g vt2=other pluperfect	23
g vt2=other present	-13
g vt2=pay present	-13
g vt2=promise perfect	-10
g vt2=promise pluperfect	12
g vt2=promise present	9
g vt2=propose past	11
g vt2=propose perfect	29
g vt2=propose pluperfect	-11
g vt2=propose present	-15
g vt2=put future	-14
g vt2=put infinitive	-14
g vt2=put perfect	-8
g vt2=put pluperfect	-10
g vt2=put present	33
g vt2=recall past	-12
g vt2=recall present	12
g vt2=rule perfect	-10
g vt2=say modal	10
g vt2=say present	20
g vt2=sell past	-15
g vt2=ship gerund	10
g vt2=sign future	12
g vt2=sign past	-8
g vt2=sign perfect	-14
g vt2=sign pluperfect	-12
g vt2=step present	17
g vt2=stress past	-10
g vt2=take present	8
g vt2=tell perfect	26
g vt2=tell present	-9
g vt2=think present	13
g vt2=threaten past	20
g vt2=threaten present	-17
g vt2=urge past	20
g vt2=vow past	9
g vt2=warn past	-3
g vt2=warn perfect	15
g vt2=warn pluperfect	11
g vt2=withdraw past	11
g vt2=withdraw perfect	-14
g vt2=write past	10
g vt2=write perfect	-13
governed office	-24
governed office many	-9
governed office plain	-28
governed organisation	-28
governed organisation few	15
governed organisation plain	-32
governed person many	14
governed side	-53
governed side few	-23
governed side many	-11
governed side plain	-38
h does <say> past	20
h does <say> past plain	15
h does be	-11
h does nothing many	12
h does nothing plain	-31
h does past	23
h g a:.	14
h g a:<v-say>	23
h g b:"	14
h g b:the	24
h g c2=say	17
h g c2=stay	-11
h g ct2=say past	20
h g first-of-paragraph	20
h g has-past	24
h g has-present	-14
h g l1=the	24
h g l2=<begin>	12
h g l3=<person>	-15
h g l=<begin> the	14
h g lead="	14
h g lead=the	14
h g lll=<begin> <begin> the	14
h g lll=<person> , the	-15
h g lr=the say	11
h g nc2=impose	11
h g next=that	19
h g nv0-none	13
h g nv1-none	13
h g pv2-none	10
h g r1=<v-say>	19
h g r1=say	11
h g r2=.	11
h g r2=that	15
h g r3=.	-18
h g r3=<end>	16
h g t2=past	23
h g v0-none	22
h g v1-none	22
h g v2=be	-11
h g verbless	-9
h g vt2=say past	12
h kind office	21
h kind office many	19
h leads office	12
h of 1 office	22
h of 1 office many	18
h office after said	12
h office before <begin>	12
h office does be	-11
h rank 0	33
h rank 0 many	19
h rank 0 plain	20
h rank 1	-23
h rank 1 plain	-21
h verb after 0	24
h verb after 0 clause office	8
h verb after 0 many	12
h verb after 0 plain	15
h verb after 0 say office	19
h verb after 0 say office plain	12
h verb after none many	9
h verb after none plain	-16
h verb after said	11
h verb before none	19
h verb before none many	14
h verb say then that	10
h verb then .	10
h verb then that	15
he called agostinho	11
he called agus	24
he called alikhan	-11
he called arthur	16
he called carlos	20
he called david	-18
he called domingo	13
he called donald	22
he called eloy	22
he called fridtjof	17
he called ibrahim	-11
he called ismail	-15
he called johan	-16
he called john	-12
he called joseph	-9
he called kofi	-12
he called lala	20
he called li	17
he called luiz	37
he called manuel	21
he called maroš	28
he called milan	19
he called onn	-12
he called paul-henri	-14
he called peter	21
he called piyush	11
he called rafael	-16
he called riad	18
he called ryosei	27
he called scott	32
he called tom	-19
he called ursula	-40
he called vincent	15
he called walter	-33
he called wilfrid	19
he called xi	-30
he ends .	16
he ends ad	18
he ends ai	-34
he ends an	13
he ends as	18
he ends ce	13
he ends cy	27
he ends d	31
he ends e	-9
he ends ed	-9
he ends ei	27
he ends en	15
he ends er	-15
he ends ey	11
he ends fi	-21
he ends g	-23
he ends h	-15
he ends hi	-10
he ends hn	-13
he ends ho	22
he ends i	-9
he ends il	-22
he ends im	-10
he ends io	-10
he ends ir	-20
he ends is	10
he ends iz	39
he ends ja	22
he ends l	-15
he ends la	-11
he ends ld	23
he ends le	-27
he ends li	16
he ends m	-18
he ends ng	-10
he ends nn	-20
he ends nt	20
he ends of	17
he ends om	-20
he ends on	8
he ends os	22
he ends oy	22
he ends oš	28
he ends ph	-9
he ends r	-17
he ends ra	-22
he ends rd	21
he ends ri	-12
he ends rt	25
he ends ry	21
he ends s	31
he ends se	16
he ends sh	11
he ends t	43
he ends te	10
he ends th	-16
he ends tt	30
he ends u	35
he ends un	19
he ends ur	14
he ends us	18
he ends uy	-15
he ends xi	-30
he ends y	38
he ends z	19
he ends án	-15
he ends ón	-21
he ends š	29
he titled he	16
he titled she	-14
holder away	19
holder away many	12
holder home many	10
holder named 1	11
holder named 12	10
holder named 3	28
holder named 3 many	13
holder named 3 plain	19
holder named here	-11
holder named here plain	-12
holder not yet named	-36
holder not yet named plain	-28
holder rank 0 of 1	14
holder rank 0 of 1 plain	11
holder rank 0 of 2	15
holder rank 0 of 2 plain	11
holder rank 1 of 2 many	11
holder rank 1 of 2 plain	-19
inside quotation	-76
inside quotation alone	-22
inside quotation few	-25
inside quotation many	-46
kind office	-19
kind office many	-16
kind office plain	-9
kind organisation	20
kind organisation few	14
kind organisation many	11
kind organisation plain	12
kind person	41
kind person few	19
kind person many	33
kind person plain	14
kind side	-50
kind side few	-39
kind side many	-61
kind side plain	-26
leads office	-15
leads office many	-26
leads organisation	20
leads organisation few	15
leads organisation many	19
leads organisation plain	10
leads person few	28
leads side	15
leads side few	-17
leads side many	-13
leads side plain	21
nobody	75
nobody " verb clause	-17
nobody " verb say	24
nobody " verb sound	-15
nobody , verb clause	-52
nobody : verb object	15
nobody <begin> verb clause	-28
nobody <begin> verb sound	10
nobody a verb clause	-11
nobody added then .	-40
nobody added then 65	12
nobody admitted then ,	9
nobody agreed then ,	-10
nobody agreed then .	-25
nobody agreed then at	21
nobody agreed then in	10
nobody agreed then on	16
nobody agreed then that	21
nobody agreed then to	-13
nobody agreed then until	-25
nobody akazawa verb say	-14
nobody alfaro verb say	-11
nobody already verb say	-7
nobody also verb clause	-14
nobody and verb clause	-22
nobody and verb object	-35
nobody and verb say	-10
nobody and verb sound	10
nobody announced then ,	-9
nobody announced then .	9
nobody announced then 15	-22
nobody announced then 25	-12
nobody announced then an	-14
nobody announced then for	9
nobody announced then that	-24
nobody announced then this	-10
nobody announces then that	11
nobody answered then that	-14
nobody answered then with	8
nobody answers then .	12
nobody answers then questions	12
nobody answers then with	10
nobody answers verb object	12
nobody are verb clause	18
nobody are verb say	17
nobody argentina verb clause	-13
nobody as verb say	-18
nobody asked then ,	-13
nobody asked then .	28
nobody asked then in	-31
nobody asked then not	16
nobody asked then that	10
nobody asked then the	-18
nobody asked then to	-11
nobody asked then washington	-17
nobody asked then when	14
nobody asked then whether	12
nobody asks	20
nobody asks plain	19
nobody asks then :	9
nobody asks then the	11
nobody association verb say	19
nobody australia verb clause	11
nobody authority verb clause	22
nobody bank verb clause	-14
nobody bank verb say	16
nobody be verb clause	27
nobody be verb say	12
nobody been verb clause	12
nobody been verb object	14
nobody been verb say	-10
nobody been verb sound	16
nobody began then to	21
nobody began then with	-11
nobody begins " alone	-16
nobody begins " few	-23
nobody begins " many	17
nobody begins ( plain	11
nobody begins *	-15
nobody begins * plain	-17
nobody begins -	11
nobody begins - plain	13
nobody begins 08	-11
nobody begins 08 plain	-10
nobody begins 09	13
nobody begins 09 plain	16
nobody begins 1	-12
nobody begins 1 plain	-12
nobody begins 10	18
nobody begins 10 many	25
nobody begins 11	14
nobody begins 11 plain	11
nobody begins 13	32
nobody begins 13 many	16
nobody begins 13 plain	12
nobody begins 15 many	-14
nobody begins 15 plain	11
nobody begins 16	-13
nobody begins 16 plain	-18
nobody begins 18	-16
nobody begins 18 plain	-15
nobody begins 19	-13
nobody begins 19 plain	-10
nobody begins 20	-10
nobody begins 20 plain	-19
nobody begins 21 plain	10
nobody begins 3	-28
nobody begins 3 plain	-19
nobody begins 5	-18
nobody begins 5 plain	-17
nobody begins [	-22
nobody begins [ plain	-15
nobody begins a	9
nobody begins a few	11
nobody begins a many	-9
nobody begins a plain	8
nobody begins according	-33
nobody begins according plain	-32
nobody begins agriculture	-13
nobody begins agriculture plain	-13
nobody begins alert	-26
nobody begins alert plain	-24
nobody begins alexander	14
nobody begins alexander plain	14
nobody begins algeria	-11
nobody begins algiers	11
nobody begins algiers plain	11
nobody begins america	13
nobody begins america plain	13
nobody begins american	-17
nobody begins american plain	-13
nobody begins among	-16
nobody begins among plain	-15
nobody begins an plain	-14
nobody begins apia	12
nobody begins apia plain	12
nobody begins apples	13
nobody begins apples plain	13
nobody begins as	-14
nobody begins as plain	-14
nobody begins asked	-28
nobody begins asked many	-16
nobody begins asked plain	-14
nobody begins at	-18
nobody begins at many	-18
nobody begins azerbaijan	-11
nobody begins azerbaijan plain	-10
nobody begins bank	13
nobody begins bank plain	13
nobody begins because	-13
nobody begins because plain	-13
nobody begins bessent plain	-16
nobody begins between	8
nobody begins between plain	8
nobody begins bolivia	19
nobody begins bolivia plain	20
nobody begins both	21
nobody begins both plain	24
nobody begins burkina	10
nobody begins burkina plain	10
nobody begins cabinet	19
nobody begins cabinet plain	19
nobody begins cairo	13
nobody begins cairo plain	13
nobody begins cambodia	12
nobody begins cambodia plain	12
nobody begins cameroon	-13
nobody begins cameroon plain	-13
nobody begins carney	9
nobody begins carney plain	9
nobody begins chair	23
nobody begins chief	32
nobody begins chief plain	15
nobody begins chilean	-10
nobody begins chilean plain	-10
nobody begins china few	-10
nobody begins china many	20
nobody begins chinese	20
nobody begins chinese plain	22
nobody begins colombia plain	8
nobody begins congress	20
nobody begins congress plain	20
nobody begins de	-10
nobody begins denmark	10
nobody begins denmark plain	11
nobody begins deputy	-32
nobody begins deputy plain	-32
nobody begins djibouti	-10
nobody begins djibouti plain	-10
nobody begins do	15
nobody begins do plain	10
nobody begins donald	23
nobody begins donald plain	26
nobody begins earlier	-14
nobody begins earlier plain	-14
nobody begins economic	-12
nobody begins economy	-12
nobody begins ecuador plain	10
nobody begins egypt	-10
nobody begins el	17
nobody begins el plain	17
nobody begins electricity	9
nobody begins electricity plain	9
nobody begins ethiopia	-9
nobody begins ethiopia plain	-9
nobody begins even	-9
nobody begins even plain	-9
nobody begins farmers	-9
nobody begins farmers plain	-9
nobody begins federal plain	10
nobody begins first	-22
nobody begins first plain	-21
nobody begins for few	14
nobody begins for plain	-15
nobody begins foreign	9
nobody begins four	-11
nobody begins four plain	-11
nobody begins france	-22
nobody begins france plain	-22
nobody begins from	-18
nobody begins from few	-13
nobody begins general	21
nobody begins general plain	10
nobody begins governor	47
nobody begins governor many	31
nobody begins governor plain	25
nobody begins greece	-14
nobody begins greece plain	-14
nobody begins greer	-12
nobody begins greer plain	-11
nobody begins growers	8
nobody begins growers plain	8
nobody begins growth	12
nobody begins growth plain	12
nobody begins guatemala	12
nobody begins guatemala plain	12
nobody begins guy	-9
nobody begins guy plain	-9
nobody begins had	-14
nobody begins had plain	-14
nobody begins haiti	11
nobody begins haiti plain	11
nobody begins has	12
nobody begins has plain	12
nobody begins he'll	-13
nobody begins helsinki	10
nobody begins helsinki plain	10
nobody begins her	16
nobody begins her plain	16
nobody begins his	31
nobody begins his plain	29
nobody begins host	38
nobody begins host plain	38
nobody begins households	8
nobody begins households plain	8
nobody begins how	19
nobody begins how plain	19
nobody begins i many	-13
nobody begins i'm	-13
nobody begins i'm plain	-10
nobody begins if	23
nobody begins if few	11
nobody begins if many	-9
nobody begins if plain	23
nobody begins in few	-11
nobody begins in many	-17
nobody begins in plain	5
nobody begins india	18
nobody begins india plain	22
nobody begins indonesia	15
nobody begins indonesia plain	15
nobody begins inflation	19
nobody begins inflation plain	19
nobody begins ismail	10
nobody begins ismail plain	10
nobody begins its	27
nobody begins its plain	20
nobody begins jamieson	-8
nobody begins jamieson plain	-14
nobody begins japanese	9
nobody begins japanese plain	9
nobody begins joseph plain	12
nobody begins josé	11
nobody begins josé plain	16
nobody begins june	-12
nobody begins june plain	-12
nobody begins kenya	-26
nobody begins kenya plain	-23
nobody begins kim	-10
nobody begins korea	17
nobody begins korea plain	17
nobody begins korean	12
nobody begins kyiv	-15
nobody begins kyiv plain	-15
nobody begins lagos	8
nobody begins lagos plain	8
nobody begins laurier	-12
nobody begins laurier plain	-11
nobody begins let	-14
nobody begins li	-12
nobody begins li plain	-11
nobody begins lima	-13
nobody begins lima plain	-13
nobody begins lithuania	10
nobody begins lithuania plain	10
nobody begins luanda	12
nobody begins luanda plain	12
nobody begins lula	-36
nobody begins lula plain	-36
nobody begins madagascar	-13
nobody begins madagascar plain	-13
nobody begins madrid	-10
nobody begins madrid plain	-10
nobody begins malawi	-9
nobody begins malawi plain	-9
nobody begins malaysia	16
nobody begins malaysia plain	16
nobody begins mali	-14
nobody begins mali plain	-14
nobody begins manila	9
nobody begins manila plain	9
nobody begins manley	-10
nobody begins manley plain	-10
nobody begins manuel	-16
nobody begins maputo	18
nobody begins maputo plain	18
nobody begins maroš	13
nobody begins maroš plain	13
nobody begins medicines	-23
nobody begins medicines plain	-30
nobody begins member	-21
nobody begins member plain	-21
nobody begins mexico	-9
nobody begins mexico plain	-11
nobody begins michelsen	10
nobody begins michelsen plain	10
nobody begins ministers	-10
nobody begins ministry	14
nobody begins ministry plain	14
nobody begins morocco plain	-11
nobody begins mozambique	-19
nobody begins mozambique plain	-19
nobody begins mr many	-13
nobody begins mr plain	7
nobody begins mrs	10
nobody begins my	-22
nobody begins my plain	-29
nobody begins neither	40
nobody begins neither plain	50
nobody begins new	8
nobody begins new plain	8
nobody begins nobody	13
nobody begins nobody plain	12
nobody begins numa	-10
nobody begins numa plain	-10
nobody begins nvidia	-12
nobody begins nvidia plain	-12
nobody begins núñez	16
nobody begins office	10
nobody begins office plain	10
nobody begins officials	11
nobody begins officials plain	11
nobody begins oman	-13
nobody begins oman plain	-13
nobody begins on few	-10
nobody begins on many	-10
nobody begins one plain	17
nobody begins our many	-16
nobody begins our plain	10
nobody begins panama	-12
nobody begins panama plain	-12
nobody begins parliament	17
nobody begins parliament plain	20
nobody begins peter	-15
nobody begins peter plain	-14
nobody begins presenter plain	11
nobody begins prices	-11
nobody begins prices plain	-11
nobody begins prime	-14
nobody begins prime many	-10
nobody begins q	-16
nobody begins q plain	-16
nobody begins question	34
nobody begins question plain	36
nobody begins quito	15
nobody begins quito plain	15
nobody begins rare	15
nobody begins rare plain	15
nobody begins reporter	38
nobody begins reporter plain	39
nobody begins reports	-17
nobody begins reports plain	-17
nobody begins rumours	-20
nobody begins rumours plain	-15
nobody begins second	-14
nobody begins second plain	-14
nobody begins secretary	-12
nobody begins secretary plain	-10
nobody begins senegal	11
nobody begins senegal plain	11
nobody begins serbia	11
nobody begins serbia plain	11
nobody begins she	-14
nobody begins should plain	15
nobody begins signed	12
nobody begins signed plain	12
nobody begins since	17
nobody begins since plain	17
nobody begins singapore	-10
nobody begins singapore plain	-10
nobody begins sir	13
nobody begins sir plain	11
nobody begins so	-9
nobody begins so plain	-10
nobody begins some	-10
nobody begins some plain	-10
nobody begins somebody	-16
nobody begins somebody plain	-19
nobody begins south	-9
nobody begins soybeans	10
nobody begins soybeans plain	10
nobody begins spokesperson plain	-11
nobody begins sudan	-11
nobody begins sudan plain	-11
nobody begins swiss	-15
nobody begins swiss plain	-15
nobody begins switzerland	15
nobody begins switzerland plain	15
nobody begins taipei	10
nobody begins taipei plain	10
nobody begins talks	13
nobody begins thailand	11
nobody begins thailand plain	11
nobody begins that	-22
nobody begins that plain	-21
nobody begins the few	23
nobody begins their	14
nobody begins then	10
nobody begins then plain	10
nobody begins there plain	-13
nobody begins these	10
nobody begins these plain	10
nobody begins third	-14
nobody begins third plain	-14
nobody begins this	-25
nobody begins this plain	-19
nobody begins tiktok	9
nobody begins tiktok plain	9
nobody begins to	-12
nobody begins togo	10
nobody begins togo plain	10
nobody begins tokyo	12
nobody begins trade	-14
nobody begins trade many	-13
nobody begins truce	14
nobody begins truce plain	14
nobody begins trump	19
nobody begins trump few	18
nobody begins trump many	-9
nobody begins trump plain	15
nobody begins tunisia	7
nobody begins tunisia plain	7
nobody begins two	12
nobody begins two plain	12
nobody begins uganda	10
nobody begins uganda plain	10
nobody begins under	8
nobody begins unless	-15
nobody begins unless plain	-15
nobody begins until	17
nobody begins until plain	19
nobody begins ursula	10
nobody begins ursula plain	12
nobody begins us	10
nobody begins us plain	11
nobody begins vice	-23
nobody begins vice plain	-14
nobody begins vietnam	17
nobody begins washington few	10
nobody begins washington plain	-11
nobody begins we	16
nobody begins we many	9
nobody begins we plain	7
nobody begins wellington	-10
nobody begins wellington plain	-10
nobody begins what	25
nobody begins what many	-13
nobody begins what plain	31
nobody begins when	21
nobody begins when plain	21
nobody begins whereas	-9
nobody begins whether	-11
nobody begins whether plain	-9
nobody begins whispers	11
nobody begins white	-12
nobody begins white plain	-10
nobody begins why	-13
nobody begins why plain	-13
nobody begins without	30
nobody begins without plain	32
nobody begins yet	15
nobody begins yet plain	15
nobody begins you	14
nobody begins your	9
nobody begins zaghloul	-16
nobody begins zaghloul plain	-15
nobody beijing verb object	-26
nobody beijing verb say	-10
nobody bessent verb object	-25
nobody bessent verb say	-35
nobody branting verb say	11
nobody brazil verb clause	-12
nobody brussels verb say	16
nobody bureau verb clause	-18
nobody but verb say	-26
nobody called then .	-17
nobody called then a	12
nobody called then an	11
nobody called then off	17
nobody called then reciprocal	23
nobody called then the	-21
nobody calls then a	-11
nobody calls then that	-10
nobody calls then the	-22
nobody calls then to	14
nobody chairman verb say	38
nobody chenggang verb object	-11
nobody chile verb clause	10
nobody china verb clause	13
nobody claims then for	-14
nobody claims then that	21
nobody closed then .	11
nobody closed then to	13
nobody commerce verb clause	-14
nobody commission verb clause	-11
nobody commission verb say	-40
nobody complained then about	-17
nobody concluded then .	-15
nobody concluded then a	10
nobody concluded then its	20
nobody concluded then the	8
nobody concluded then with	-15
nobody confirmed then .	-12
nobody confirmed then by	24
nobody confirmed then in	9
nobody confirmed then it	29
nobody confirmed then on	-18
nobody confirmed then that	16
nobody confirmed then the	-21
nobody confirmed then to	-27
nobody continues then to	15
nobody council verb say	-29
nobody countries verb say	-10
nobody court verb say	29
nobody customs verb say	-21
nobody deal verb clause	16
nobody declared then the	-16
nobody delegation verb say	23
nobody demanded then a	-14
nobody denied then it	-13
nobody denied then that	15
nobody denies then having	-14
nobody denies then it	-19
nobody department verb clause	10
nobody department verb say	-34
nobody described then the	-15
nobody diplomat verb say	20
nobody director verb say	21
nobody dispute verb clause	9
nobody disputes then that	-15
nobody each verb object	-12
nobody embassy verb object	-13
nobody ended then the	17
nobody ends then .	-12
nobody ends then at	-10
nobody ends then in	10
nobody ends then the	9
nobody explained then that	-13
nobody federation verb clause	-22
nobody federation verb object	14
nobody federation verb say	11
nobody for verb object	15
nobody forecast then .	9
nobody further verb clause	-24
nobody ghana verb clause	13
nobody government verb clause	14
nobody government verb object	14
nobody governor verb say	14
nobody greer verb say	-42
nobody had verb object	33
nobody had verb sound	11
nobody has verb object	-20
nobody has verb say	-44
nobody hasn't verb clause	14
nobody have verb clause	17
nobody have verb say	13
nobody he verb clause	-49
nobody he verb object	-26
nobody he verb say	-24
nobody heading	154
nobody heading few	31
nobody heading many	28
nobody heading plain	134
nobody house verb clause	-25
nobody house verb object	-11
nobody house verb say	-35
nobody india verb say	-12
nobody informed then .	16
nobody informed then that	23
nobody informs then the	14
nobody insisted then that	-12
nobody insists then on	12
nobody insists then that	-15
nobody is verb clause	-15
nobody is verb object	18
nobody is verb say	46
nobody is verb sound	10
nobody it verb object	-40
nobody it verb say	-88
nobody item few	18
nobody item many	21
nobody item plain	-24
nobody japan verb say	14
nobody joked then .	-26
nobody korea verb clause	-12
nobody laughed then .	16
nobody leyen verb say	-20
nobody listed then firms	10
nobody lula verb say	-28
nobody lutnick verb say	-35
nobody maintains then its	20
nobody manila verb say	-10
nobody mayor verb say	31
nobody member verb clause	16
nobody minister verb clause	-27
nobody minister verb say	-56
nobody ministers verb clause	14
nobody ministry verb clause	-20
nobody ministry verb say	-15
nobody myung verb say	-15
nobody named 0	35
nobody named 0 alone	-19
nobody named 0 few	15
nobody named 0 many	-14
nobody named 0 plain	44
nobody named 1	41
nobody named 1 few	17
nobody named 1 many	13
nobody named 1 plain	35
nobody named 2	27
nobody named 2 few	-11
nobody named 2 many	-12
nobody named 2 plain	40
nobody nations verb say	28
nobody negotiators verb say	10
nobody newspaper verb clause	15
nobody not verb clause	33
nobody not verb object	10
nobody not verb say	40
nobody noted then the	-10
nobody notes then that	-22
nobody now verb clause	9
nobody núñez verb say	11
nobody observed then that	-17
nobody of verb clause	14
nobody of verb object	13
nobody offered then an	10
nobody office verb clause	21
nobody official verb clause	-12
nobody on verb object	11
nobody opened then a	18
nobody opened then an	17
nobody opens then its	21
nobody opposition verb object	9
nobody order verb say	26
nobody ottawa verb clause	13
nobody paper verb say	14
nobody paragraph 0	20
nobody paragraph 0 few	17
nobody paragraph 0 many	-32
nobody paragraph 0 plain	32
nobody paragraph 1 many	-17
nobody paragraph 1 plain	15
nobody pašić verb say	-10
nobody people verb clause	11
nobody peru verb clause	-14
nobody philippines verb clause	-12
nobody porras verb say	-11
nobody post verb say	-11
nobody posted then that	-32
nobody posts then .	22
nobody presidency verb say	-14
nobody president verb clause	-45
nobody president verb say	-30
nobody press verb clause	11
nobody promised then .	17
nobody promised then a	-17
nobody promised then for	11
nobody promised then in	10
nobody promised then it	-11
nobody promised then to	-21
nobody pronoun he	17
nobody pronoun he few	-22
nobody pronoun he many	-15
nobody pronoun he plain	37
nobody pronoun i	17
nobody pronoun i few	20
nobody pronoun i plain	12
nobody pronoun it	35
nobody pronoun it few	18
nobody pronoun it plain	25
nobody pronoun none	40
nobody pronoun none alone	-18
nobody pronoun none plain	45
nobody pronoun they	46
nobody pronoun they few	22
nobody pronoun they many	16
nobody pronoun they plain	31
nobody proposed then by	-10
nobody proposed then in	-11
nobody proposed then on	-12
nobody proposed then that	-14
nobody proposed then to	-8
nobody proposes then to	12
nobody protested then against	-21
nobody questions then .	15
nobody questions then on	17
nobody reader verb clause	10
nobody reasons then of	-11
nobody recalls then that	-21
nobody reckons then .	13
nobody reckons then that	14
nobody reckons then with	-17
nobody recommended then a	-9
nobody regulator verb clause	27
nobody regulator verb say	19
nobody rejected then it	15
nobody rejected then the	12
nobody remarked then .	10
nobody repeated then that	-16
nobody replied then .	-21
nobody replied then in	15
nobody replied then on	17
nobody replied then that	-8
nobody replied then with	14
nobody reported then ,	10
nobody reported then on	20
nobody reports then .	-19
nobody reports then that	27
nobody representative verb object	-22
nobody representative verb say	-17
nobody roberts verb clause	16
nobody said then ,	11
nobody said then .	15
nobody said then ;	-9
nobody said then <end>	10
nobody said then afterwards	-15
nobody said then an	9
nobody said then before	12
nobody said then china	-15
nobody said then exports	-8
nobody said then he'd	-9
nobody said then her	16
nobody said then his	15
nobody said then it	-7
nobody said then its	14
nobody said then last	-11
nobody said then mr	-22
nobody said then no	12
nobody said then nothing	22
nobody said then on	-17
nobody said then only	14
nobody said then so	18
nobody said then the	-10
nobody said then there	-17
nobody said then this	-12
nobody said then to	40
nobody said then today	-9
nobody said then trade	-11
nobody said then when	11
nobody said then whether	23
nobody said then yes	15
nobody said then yesterday	-9
nobody salim verb say	-10
nobody same verb object	-11
nobody saying then that	-13
nobody says then ,	-16
nobody says then .	-8
nobody says then :	17
nobody says then <end>	16
nobody says then bessent	14
nobody says then china	13
nobody says then his	-22
nobody says then it	10
nobody says then its	-29
nobody says then no	10
nobody says then nothing	30
nobody says then our	-12
nobody says then so	11
nobody says then that	18
nobody says then the	-14
nobody secretary verb say	-17
nobody seoul verb object	15
nobody seoul verb say	-22
nobody she verb clause	-20
nobody she verb object	-39
nobody she verb say	-16
nobody sheinbaum verb say	-14
nobody side verb object	-29
nobody sides 0	59
nobody sides 0 alone	-37
nobody sides 0 many	25
nobody sides 0 plain	56
nobody sides 1	24
nobody sides 1 alone	17
nobody sides 1 few	11
nobody sides 1 many	-80
nobody sides 1 plain	39
nobody sides 2	16
nobody sides 2 few	22
nobody sides 2 many	-36
nobody sides 2 plain	16
nobody sides verb clause	19
nobody so verb say	-20
nobody spokesman verb object	10
nobody spokesman verb say	-21
nobody spokesperson verb object	-24
nobody spokesperson verb say	-71
nobody spokeswoman verb say	13
nobody starmer verb say	-12
nobody stated then that	-19
nobody statement verb say	-13
nobody states then .	10
nobody states then and	-23
nobody states then announced	12
nobody states then at	-16
nobody states then came	-9
nobody states then from	-13
nobody states then has	11
nobody states then insisted	-14
nobody states then on	11
nobody states then ran	10
nobody states then takes	12
nobody states then that	-12
nobody states then under	20
nobody states then were	24
nobody states then will	-12
nobody states verb clause	19
nobody states verb say	-12
nobody still verb object	-19
nobody stressed then that	-20
nobody tells then us	-7
nobody thanked then the	22
nobody thanks then to	16
nobody that verb clause	32
nobody that verb object	11
nobody the verb clause	22
nobody the verb object	13
nobody the verb say	13
nobody they verb clause	12
nobody they verb say	23
nobody threatened then 100	12
nobody threatened then 25	-15
nobody threatened then 30	-20
nobody threatened then an	-14
nobody threatened then china	-13
nobody threatened then for	14
nobody threatened then in	20
nobody threatened then to	8
nobody threatened then with	13
nobody threatens then to	-11
nobody told then .	13
nobody told then a	-23
nobody told then an	-13
nobody told then by	-12
nobody told then cnbc	-10
nobody told then farmers	10
nobody told then him	-25
nobody told then it	23
nobody told then journalists	-14
nobody told then our	10
nobody told then parliament	-31
nobody told then reporters	10
nobody told then that	31
nobody told then to	-13
nobody trade verb say	-12
nobody treasury verb say	15
nobody truce verb clause	-11
nobody trump verb object	-17
nobody two verb object	10
nobody union verb clause	8
nobody union verb object	11
nobody union verb say	10
nobody unnamed	37
nobody unnamed few	13
nobody unnamed plain	30
nobody urged then the	-16
nobody verb accused	-23
nobody verb accused plain	-19
nobody verb added many	-29
nobody verb added plain	15
nobody verb adds	13
nobody verb adds plain	16
nobody verb admitted	-11
nobody verb agreed	13
nobody verb agreed plain	16
nobody verb agrees	12
nobody verb agrees plain	12
nobody verb announced few	13
nobody verb answered	16
nobody verb answered few	-15
nobody verb answered plain	21
nobody verb answering	24
nobody verb answering plain	24
nobody verb answers	22
nobody verb answers plain	21
nobody verb applauded	13
nobody verb applauded plain	13
nobody verb argues	-25
nobody verb argues plain	-25
nobody verb asked	-16
nobody verb asked many	-14
nobody verb asked plain	-11
nobody verb asks	12
nobody verb asks plain	7
nobody verb assured	-21
nobody verb assured plain	-13
nobody verb began	22
nobody verb began plain	19
nobody verb begins	23
nobody verb begins plain	15
nobody verb blamed	-15
nobody verb blamed plain	-12
nobody verb blasted	-15
nobody verb briefing	17
nobody verb briefing plain	19
nobody verb called many	10
nobody verb called plain	-17
nobody verb calls many	-20
nobody verb calls plain	8
nobody verb cautioned	-16
nobody verb cautioned plain	-16
nobody verb clarified	-18
nobody verb clarified plain	-13
nobody verb clause then " few	-10
nobody verb clause then ,	-7
nobody verb clause then , plain	-7
nobody verb clause then . many	-15
nobody verb clause then 15	-19
nobody verb clause then 15 plain	-19
nobody verb clause then 25	-11
nobody verb clause then 25 plain	-10
nobody verb clause then 30	23
nobody verb clause then 30 plain	23
nobody verb clause then :	8
nobody verb clause then : many	10
nobody verb clause then <end>	20
nobody verb clause then <end> plain	20
nobody verb clause then a	17
nobody verb clause then a plain	16
nobody verb clause then about	25
nobody verb clause then about plain	32
nobody verb clause then afterwards	-14
nobody verb clause then afterwards plain	-9
nobody verb clause then announced	12
nobody verb clause then before	-12
nobody verb clause then by plain	-12
nobody verb clause then came	-9
nobody verb clause then came plain	-9
nobody verb clause then early	-11
nobody verb clause then early plain	-11
nobody verb clause then for many	-11
nobody verb clause then from	-12
nobody verb clause then from plain	-12
nobody verb clause then has	12
nobody verb clause then has plain	12
nobody verb clause then his	34
nobody verb clause then his plain	25
nobody verb clause then how	-12
nobody verb clause then how plain	-12
nobody verb clause then in	-10
nobody verb clause then in plain	-11
nobody verb clause then insisted	-14
nobody verb clause then insisted plain	-14
nobody verb clause then it	21
nobody verb clause then it plain	23
nobody verb clause then last	10
nobody verb clause then last plain	13
nobody verb clause then no	29
nobody verb clause then no plain	29
nobody verb clause then not	16
nobody verb clause then not plain	12
nobody verb clause then nothing	15
nobody verb clause then nothing plain	15
nobody verb clause then now	-20
nobody verb clause then now plain	-11
nobody verb clause then of	22
nobody verb clause then of plain	19
nobody verb clause then on	20
nobody verb clause then on many	-19
nobody verb clause then on plain	26
nobody verb clause then questions	15
nobody verb clause then questions plain	15
nobody verb clause then ran	10
nobody verb clause then ran plain	10
nobody verb clause then sales	-13
nobody verb clause then sales plain	-13
nobody verb clause then takes	12
nobody verb clause then takes plain	12
nobody verb clause then ten	15
nobody verb clause then ten plain	15
nobody verb clause then that	-19
nobody verb clause then that many	9
nobody verb clause then that plain	-23
nobody verb clause then the	23
nobody verb clause then the plain	22
nobody verb clause then this	-17
nobody verb clause then tomorrow	12
nobody verb clause then tomorrow plain	12
nobody verb clause then too	-10
nobody verb clause then too plain	-10
nobody verb clause then under	20
nobody verb clause then under plain	20
nobody verb clause then until	-10
nobody verb clause then until plain	-10
nobody verb clause then washington	-10
nobody verb clause then washington plain	-10
nobody verb clause then were	25
nobody verb clause then were plain	25
nobody verb clause then whether	16
nobody verb clause then whether plain	19
nobody verb clause then will	-10
nobody verb clause then will plain	-9
nobody verb clause then with	26
nobody verb clause then with plain	23
nobody verb clause then within	13
nobody verb clause then within plain	15
nobody verb clause then would plain	-20
nobody verb clause then yesterday	15
nobody verb clause then yesterday plain	19
nobody verb closed	45
nobody verb closed plain	41
nobody verb closes	13
nobody verb closes plain	13
nobody verb commented	9
nobody verb commented plain	14
nobody verb comments plain	12
nobody verb complained	-16
nobody verb complained plain	-24
nobody verb conceded	-23
nobody verb conceded plain	-27
nobody verb concluded	34
nobody verb concluded plain	36
nobody verb confirmed	10
nobody verb confirmed plain	12
nobody verb continued	-15
nobody verb continued plain	-15
nobody verb continues	14
nobody verb continues plain	14
nobody verb counters	-10
nobody verb counters plain	-10
nobody verb criticised	-21
nobody verb criticised plain	-21
nobody verb declared many	-18
nobody verb demands	20
nobody verb demands plain	17
nobody verb denies	-13
nobody verb described	-26
nobody verb described few	-10
nobody verb described plain	-20
nobody verb dismissed	-14
nobody verb ended	21
nobody verb ended many	10
nobody verb ended plain	15
nobody verb ending	11
nobody verb ending plain	11
nobody verb ends	11
nobody verb ends many	-14
nobody verb ends plain	20
nobody verb estimated	-12
nobody verb estimated plain	-12
nobody verb explained many	-10
nobody verb explained plain	9
nobody verb forecast	20
nobody verb forecast plain	20
nobody verb forecasts	-16
nobody verb forecasts plain	-15
nobody verb hails	22
nobody verb informs	20
nobody verb informs plain	20
nobody verb joked	-8
nobody verb joked many	-23
nobody verb justified	12
nobody verb justified plain	12
nobody verb laughed many	-12
nobody verb laughed plain	18
nobody verb lists	12
nobody verb lists plain	19
nobody verb maintains	8
nobody verb maintains plain	8
nobody verb noted many	-16
nobody verb noted plain	11
nobody verb object then " few	18
nobody verb object then " many	-16
nobody verb object then \$	10
nobody verb object then \$ plain	10
nobody verb object then ,	-13
nobody verb object then .	16
nobody verb object then . plain	20
nobody verb object then 100 plain	-16
nobody verb object then 25	-16
nobody verb object then 25 plain	-16
nobody verb object then 30	-17
nobody verb object then 30 plain	-17
nobody verb object then :	15
nobody verb object then : plain	16
nobody verb object then another	-10
nobody verb object then another plain	-10
nobody verb object then as	-13
nobody verb object then as few	-10
nobody verb object then at	11
nobody verb object then at plain	12
nobody verb object then china	-7
nobody verb object then companies	13
nobody verb object then companies plain	13
nobody verb object then eight	22
nobody verb object then eight plain	22
nobody verb object then fentanyl	-23
nobody verb object then fentanyl plain	-22
nobody verb object then firms	10
nobody verb object then firms plain	10
nobody verb object then for	14
nobody verb object then for plain	9
nobody verb object then from	12
nobody verb object then from plain	13
nobody verb object then having	-20
nobody verb object then having plain	-20
nobody verb object then in	16
nobody verb object then it	7
nobody verb object then it plain	11
nobody verb object then last	-11
nobody verb object then last plain	-11
nobody verb object then no	13
nobody verb object then no plain	13
nobody verb object then not	13
nobody verb object then not plain	13
nobody verb object then of	17
nobody verb object then of plain	18
nobody verb object then off	17
nobody verb object then off plain	17
nobody verb object then reciprocal	24
nobody verb object then reciprocal plain	24
nobody verb object then reports	14
nobody verb object then reports plain	14
nobody verb object then tariffs	11
nobody verb object then the	-6
nobody verb object then the many	14
nobody verb object then the plain	-16
nobody verb object then them	-22
nobody verb object then them plain	-18
nobody verb object then this	-30
nobody verb object then this plain	-21
nobody verb object then to many	19
nobody verb object then to plain	-11
nobody verb object then trade	17
nobody verb object then with	34
nobody verb object then with plain	34
nobody verb objected	-22
nobody verb objected plain	-19
nobody verb observed	-14
nobody verb observed plain	-11
nobody verb offered	14
nobody verb offered plain	15
nobody verb offers	16
nobody verb offers plain	16
nobody verb opened	41
nobody verb opened plain	33
nobody verb opening	8
nobody verb opening plain	11
nobody verb opens	17
nobody verb opens plain	17
nobody verb pledged	14
nobody verb pledged plain	14
nobody verb posted	-37
nobody verb posted many	-11
nobody verb posted plain	-26
nobody verb posts	28
nobody verb posts plain	30
nobody verb praised	16
nobody verb praised plain	18
nobody verb projects	9
nobody verb projects plain	9
nobody verb promised few	16
nobody verb promised many	-16
nobody verb promised plain	-13
nobody verb proposed	-28
nobody verb proposed plain	-33
nobody verb protested	-15
nobody verb protested plain	-15
nobody verb questions	16
nobody verb questions plain	15
nobody verb recalled	-14
nobody verb recalls	-18
nobody verb recalls plain	-18
nobody verb recommended	-11
nobody verb recommended plain	-10
nobody verb rejected	20
nobody verb rejected plain	22
nobody verb related	12
nobody verb related plain	12
nobody verb remarked	-21
nobody verb remarked many	-28
nobody verb remarks	26
nobody verb remarks plain	29
nobody verb repeated	-15
nobody verb repeated plain	-14
nobody verb reported	11
nobody verb reported plain	11
nobody verb reports	10
nobody verb reports plain	13
nobody verb said few	36
nobody verb said many	56
nobody verb said plain	-41
nobody verb say then , few	13
nobody verb say then , plain	-15
nobody verb say then .	-10
nobody verb say then . plain	-20
nobody verb say then 12	-16
nobody verb say then 12 plain	-16
nobody verb say then 65	12
nobody verb say then 65 plain	12
nobody verb say then ;	-10
nobody verb say then ; plain	-8
nobody verb say then <end>	26
nobody verb say then <end> plain	26
nobody verb say then a few	-10
nobody verb say then after many	24
nobody verb say then after plain	-26
nobody verb say then afterwards	-16
nobody verb say then afterwards plain	-11
nobody verb say then against	-24
nobody verb say then against plain	-24
nobody verb say then an many	-10
nobody verb say then another	17
nobody verb say then another plain	17
nobody verb say then any	15
nobody verb say then anything	-15
nobody verb say then anything plain	-15
nobody verb say then at many	-13
nobody verb say then at plain	15
nobody verb say then bessent plain	11
nobody verb say then both	-8
nobody verb say then both plain	-15
nobody verb say then by	-10
nobody verb say then cnbc	-10
nobody verb say then exports	-9
nobody verb say then exports plain	-9
nobody verb say then farmers plain	-11
nobody verb say then for	18
nobody verb say then for plain	18
nobody verb say then foreign	-17
nobody verb say then he'd	-9
nobody verb say then her plain	-10
nobody verb say then him	-12
nobody verb say then him plain	-11
nobody verb say then how	11
nobody verb say then how plain	11
nobody verb say then importers	-16
nobody verb say then importers plain	-9
nobody verb say then in many	-20
nobody verb say then is	-9
nobody verb say then is plain	-9
nobody verb say then it	15
nobody verb say then it plain	14
nobody verb say then its	25
nobody verb say then its many	17
nobody verb say then its plain	12
nobody verb say then journalists	-14
nobody verb say then last plain	-16
nobody verb say then members plain	-14
nobody verb say then minister	-22
nobody verb say then mr	-25
nobody verb say then mr many	-18
nobody verb say then no	16
nobody verb say then no plain	16
nobody verb say then not	12
nobody verb say then not plain	12
nobody verb say then nothing	38
nobody verb say then nothing plain	38
nobody verb say then of	12
nobody verb say then of few	10
nobody verb say then on few	19
nobody verb say then on many	-12
nobody verb say then only	12
nobody verb say then only plain	11
nobody verb say then parliament	-34
nobody verb say then parliament many	-15
nobody verb say then parliament plain	-19
nobody verb say then reporters	8
nobody verb say then reporters many	30
nobody verb say then reporters plain	-18
nobody verb say then so	22
nobody verb say then so plain	22
nobody verb say then state plain	10
nobody verb say then that many	34
nobody verb say then that plain	-13
nobody verb say then the	-16
nobody verb say then the many	23
nobody verb say then the plain	-42
nobody verb say then their	19
nobody verb say then their plain	11
nobody verb say then them plain	18
nobody verb say then they	-15
nobody verb say then they plain	-26
nobody verb say then this many	-17
nobody verb say then this plain	16
nobody verb say then to many	-16
nobody verb say then to plain	16
nobody verb say then trade	-12
nobody verb say then trade many	-19
nobody verb say then trump	-20
nobody verb say then trump plain	-20
nobody verb say then two	12
nobody verb say then two plain	12
nobody verb say then until	-28
nobody verb say then until plain	-28
nobody verb say then us	-15
nobody verb say then us many	7
nobody verb say then us plain	-30
nobody verb say then when	13
nobody verb say then whether	24
nobody verb say then whether plain	24
nobody verb say then with	-10
nobody verb say then with many	-14
nobody verb say then yes	13
nobody verb say then yes plain	15
nobody verb say then yesterday many	-9
nobody verb say then you	15
nobody verb say then you plain	15
nobody verb saying	-15
nobody verb saying plain	-24
nobody verb says	-13
nobody verb sighed	-17
nobody verb sighed many	-13
nobody verb smiled	14
nobody verb smiled plain	14
nobody verb snapped	-13
nobody verb sound then ,	-10
nobody verb sound then , plain	-8
nobody verb sound then . many	-27
nobody verb sound then . plain	35
nobody verb sound then 3	13
nobody verb sound then 3 plain	13
nobody verb sound then 5	-12
nobody verb sound then 5 plain	-12
nobody verb sound then an	10
nobody verb sound then an plain	10
nobody verb sound then at plain	16
nobody verb sound then on	-12
nobody verb sound then the	-26
nobody verb started	13
nobody verb started plain	13
nobody verb starting	-20
nobody verb starting plain	-10
nobody verb starts	24
nobody verb starts plain	21
nobody verb stated	-39
nobody verb stated plain	-50
nobody verb states	13
nobody verb states few	13
nobody verb stressed	-27
nobody verb stressed plain	-23
nobody verb suggested	-24
nobody verb suggested plain	-24
nobody verb suggests	-11
nobody verb suggests plain	-11
nobody verb tells few	16
nobody verb terms	12
nobody verb terms plain	13
nobody verb thanked	30
nobody verb thanked plain	34
nobody verb thanks	20
nobody verb thanks plain	20
nobody verb threatened	16
nobody verb threatened many	22
nobody verb thundered	-22
nobody verb thundered many	-21
nobody verb told	-10
nobody verb told few	-17
nobody verb told many	22
nobody verb told plain	-29
nobody verb urged	-31
nobody verb urged plain	-31
nobody verb vowed	-22
nobody verb vowed plain	-15
nobody verb vows plain	-13
nobody verb warned	14
nobody verb warned few	17
nobody verb warned plain	5
nobody verb warns plain	-19
nobody verb welcomed	21
nobody verb welcomed plain	22
nobody verb welcomes	12
nobody verb whispers	13
nobody verb whispers plain	14
nobody verb writes	-11
nobody verb writes many	9
nobody verb writes plain	-19
nobody verb wrote	-8
nobody verb wrote few	-14
nobody verb wrote many	-9
nobody verbs 0	51
nobody verbs 0 alone	-18
nobody verbs 0 he	16
nobody verbs 0 he plain	23
nobody verbs 0 it	46
nobody verbs 0 it plain	48
nobody verbs 0 many	-31
nobody verbs 0 none	22
nobody verbs 0 none alone	-18
nobody verbs 0 none many	-27
nobody verbs 0 none plain	40
nobody verbs 0 plain	71
nobody verbs 0 they	17
nobody verbs 0 they plain	19
nobody verbs 1	37
nobody verbs 1 few	19
nobody verbs 1 he few	-17
nobody verbs 1 he many	-13
nobody verbs 1 he plain	26
nobody verbs 1 i	31
nobody verbs 1 i plain	26
nobody verbs 1 it few	24
nobody verbs 1 none	26
nobody verbs 1 none few	12
nobody verbs 1 none many	9
nobody verbs 1 none plain	18
nobody verbs 1 plain	30
nobody verbs 1 they	36
nobody verbs 1 they few	20
nobody verbs 1 they many	18
nobody verbs 1 they plain	18
nobody verbs 2	21
nobody verbs 2 few	13
nobody verbs 2 plain	15
nobody w \$	-13
nobody w \$ 1	-10
nobody w \$ 128.68	-8
nobody w \$ 166	-24
nobody w \$ 17	14
nobody w \$ 40	-7
nobody w \$ 45	14
nobody w \$ 550	11
nobody w \$ 8	11
nobody w %	7
nobody w % (	24
nobody w % )	20
nobody w % ,	13
nobody w % .	-15
nobody w % and	19
nobody w % at	14
nobody w % before	-11
nobody w % by	-11
nobody w % for	-25
nobody w % in	14
nobody w % is	-16
nobody w % it	-10
nobody w % last	-8
nobody w % next	10
nobody w % now	20
nobody w % of	17
nobody w % or	-16
nobody w % reciprocal	12
nobody w % since	16
nobody w % tariff	23
nobody w % tariffs	-14
nobody w % this	32
nobody w % to	-18
nobody w % too	-13
nobody w % until	9
nobody w % was	-9
nobody w % which	12
nobody w '	-16
nobody w ' association	-15
nobody w ' board	-11
nobody w ' council	-11
nobody w ' federation	-15
nobody w ' group	19
nobody w ' guild	-30
nobody w ' spokesman	23
nobody w ' union	-25
nobody w ' worth	12
nobody w 's	-20
nobody w 's ,	8
nobody w 's account	-17
nobody w 's agriculture	-10
nobody w 's ambassador	-37
nobody w 's answer	-11
nobody w 's budget	-14
nobody w 's chair	17
nobody w 's chamber	-19
nobody w 's day	-12
nobody w 's decision	22
nobody w 's department	-12
nobody w 's duty	-13
nobody w 's eve	-11
nobody w 's farm	-13
nobody w 's finance	-24
nobody w 's foreign	-10
nobody w 's general	14
nobody w 's government	-12
nobody w 's h	13
nobody w 's house	13
nobody w 's industry	-11
nobody w 's lawyer	15
nobody w 's national	12
nobody w 's new	-21
nobody w 's next	11
nobody w 's offer	16
nobody w 's office	-14
nobody w 's pact	17
nobody w 's president	44
nobody w 's right	11
nobody w 's ruling	-12
nobody w 's secretary	25
nobody w 's senate	17
nobody w 's spokesman	12
nobody w 's spokesperson	-11
nobody w 's spokeswoman	-28
nobody w 's tariff	31
nobody w 's trade	-21
nobody w 's truce	-14
nobody w 's vice	17
nobody w 's words	-11
nobody w (	-18
nobody w ( 10	-10
nobody w ( 20	11
nobody w ( 3	-16
nobody w ( agency	8
nobody w ( mr	-20
nobody w ( translation	14
nobody w ( wap	12
nobody w )	-19
nobody w ) ,	-12
nobody w ) .	19
nobody w ) :	-60
nobody w ) and	27
nobody w ) the	9
nobody w ) —	27
nobody w *	-15
nobody w +	-18
nobody w , ,	11
nobody w , .	-35
nobody w , 16	12
nobody w , 18	16
nobody w , 2026	13
nobody w , 21	-9
nobody w , 29	-25
nobody w , 30	14
nobody w , 39	11
nobody w , above	-11
nobody w , according	-55
nobody w , against	-10
nobody w , agreed	28
nobody w , alfred	14
nobody w , although	12
nobody w , announced	-33
nobody w , answered	-10
nobody w , april	-26
nobody w , argentina	11
nobody w , arturo	-15
nobody w , asked	-14
nobody w , asks	-10
nobody w , at	24
nobody w , aug	26
nobody w , bangladesh	9
nobody w , be	-21
nobody w , because	-9
nobody w , beijing	-7
nobody w , brazil	34
nobody w , but	-26
nobody w , by	-8
nobody w , calls	-15
nobody w , came	9
nobody w , carlos	-23
nobody w , cement	-9
nobody w , charles	11
nobody w , china	-9
nobody w , closed	9
nobody w , comes	15
nobody w , concluded	25
nobody w , confirmed	-25
nobody w , could	14
nobody w , customs	-19
nobody w , dec	20
nobody w , depending	-25
nobody w , described	-20
nobody w , director	11
nobody w , donald	10
nobody w , down	-13
nobody w , each	14
nobody w , economy	-10
nobody w , edward	24
nobody w , effective	-27
nobody w , eloy	10
nobody w , expects	-34
nobody w , expressed	13
nobody w , feb	-16
nobody w , february	10
nobody w , fentanyl	-19
nobody w , for	17
nobody w , foreign	-17
nobody w , friday	-9
nobody w , from	18
nobody w , general	13
nobody w , georgia	-11
nobody w , goes	-15
nobody w , greece	-9
nobody w , habib	8
nobody w , hanoi	13
nobody w , having	14
nobody w , he	-99
nobody w , held	12
nobody w , holds	19
nobody w , hopes	-11
nobody w , hours	15
nobody w , howard	13
nobody w , i	-28
nobody w , ibrahim	12
nobody w , if	-18
nobody w , including	-10
nobody w , india	11
nobody w , indonesia	18
nobody w , industry	-10
nobody w , instead	23
nobody w , is	49
nobody w , it	-71
nobody w , its	-12
nobody w , jamieson	-19
nobody w , japan	11
nobody w , johan	13
nobody w , joseph	-11
nobody w , julius	-16
nobody w , june	8
nobody w , kazakhstan	8
nobody w , korea	16
nobody w , lala	15
nobody w , leaves	15
nobody w , led	10
nobody w , let	-17
nobody w , likewise	-13
nobody w , made	21
nobody w , manuel	28
nobody w , meanwhile	9
nobody w , michael	26
nobody w , ministry	-15
nobody w , monday	-24
nobody w , mr	25
nobody w , ms	-14
nobody w , mustafa	-17
nobody w , nicolás	9
nobody w , nigeria	-11
nobody w , no	-26
nobody w , nor	21
nobody w , norway	-22
nobody w , norwegian	-12
nobody w , not	-9
nobody w , nov	-18
nobody w , oct	24
nobody w , of	-20
nobody w , oil	-9
nobody w , olof	-12
nobody w , on	9
nobody w , one	27
nobody w , or	19
nobody w , ordinary	11
nobody w , people	14
nobody w , phan	-9
nobody w , pointed	-24
nobody w , poland	12
nobody w , port	-17
nobody w , president	-19
nobody w , probably	-12
nobody w , promised	-16
nobody w , provided	-17
nobody w , put	-14
nobody w , raised	22
nobody w , received	13
nobody w , reckons	-18
nobody w , regretted	-11
nobody w , remarked	-11
nobody w , robert	10
nobody w , ryosei	-13
nobody w , same	20
nobody w , saturday	-11
nobody w , says	-23
nobody w , scott	17
nobody w , secretary	12
nobody w , seoul	-18
nobody w , she	-59
nobody w , should	-13
nobody w , signed	40
nobody w , since	-16
nobody w , some	11
nobody w , sounded	13
nobody w , south	10
nobody w , stated	-10
nobody w , suspended	10
nobody w , taiwan	10
nobody w , takes	11
nobody w , tells	-23
nobody w , thailand	15
nobody w , thanks	17
nobody w , that	-26
nobody w , their	29
nobody w , these	11
nobody w , this	14
nobody w , threatened	-9
nobody w , timber	-12
nobody w , to	-49
nobody w , told	35
nobody w , tom	11
nobody w , tomás	12
nobody w , took	10
nobody w , trade	26
nobody w , twenty	-26
nobody w , two	10
nobody w , under	25
nobody w , unless	-8
nobody w , up	17
nobody w , vice	12
nobody w , warned	-11
nobody w , was	42
nobody w , welcomed	19
nobody w , were	20
nobody w , whatever	10
nobody w , when	14
nobody w , where	19
nobody w , while	15
nobody w , who	25
nobody w , whose	-20
nobody w , with	-11
nobody w , without	-10
nobody w , worth	18
nobody w , would	-19
nobody w , wrote	-25
nobody w , —	22
nobody w - boigny	-14
nobody w - chun	-14
nobody w - depth	-13
nobody w - design	24
nobody w - fassi	-8
nobody w - favored	-18
nobody w - five	-16
nobody w - four	13
nobody w - free	19
nobody w - in	12
nobody w - myung	10
nobody w - nahas	-10
nobody w - nine	-14
nobody w - off	12
nobody w - one	-17
nobody w - owned	15
nobody w - premier	8
nobody w - president	-16
nobody w - secretary	16
nobody w - sik	14
nobody w - six	10
nobody w - solh	11
nobody w - the	19
nobody w - trade	-18
nobody w - up	-13
nobody w - vubu	-11
nobody w - year	13
nobody w .	26
nobody w . )	13
nobody w . ,	11
nobody w . 1	-9
nobody w . 21	-14
nobody w . m	8
nobody w . the	-27
nobody w . trump	-10
nobody w /	-18
nobody w / beijing	13
nobody w 0.1	16
nobody w 0.1 per	10
nobody w 0.3 %	-14
nobody w 0.4 %	-11
nobody w 0.5	14
nobody w 0.6	10
nobody w 0.7	-17
nobody w 0.7 %	-12
nobody w 00	11
nobody w 01 a	8
nobody w 04	-13
nobody w 05	25
nobody w 06	-12
nobody w 06 :	-12
nobody w 09	20
nobody w 09 :	16
nobody w 1 ,	12
nobody w 1 .	7
nobody w 1 /	-14
nobody w 1 april	12
nobody w 1 billion	-13
nobody w 1 december	-16
nobody w 1 july	22
nobody w 1 june	-7
nobody w 1 march	9
nobody w 1 november	-11
nobody w 1 october	-16
nobody w 1 september	20
nobody w 1 was	-11
nobody w 1.1	13
nobody w 1.1 percent	9
nobody w 1.4	-10
nobody w 1.4 billion	-12
nobody w 1.8	11
nobody w 1.8 %	11
nobody w 10	14
nobody w 10 ,	-32
nobody w 10 .	14
nobody w 10 :	15
nobody w 10 and	11
nobody w 10 december	10
nobody w 10 february	-12
nobody w 10 january	-13
nobody w 10 march	-11
nobody w 10 million	13
nobody w 10 november	19
nobody w 10 october	-14
nobody w 10 of	-9
nobody w 10 or	-9
nobody w 10 per	26
nobody w 10 percent	-7
nobody w 10 that	11
nobody w 10 the	-10
nobody w 10 —	10
nobody w 100	14
nobody w 100 per	36
nobody w 100 percent	-13
nobody w 11 ,	17
nobody w 11 per	-21
nobody w 11 —	-14
nobody w 110	-11
nobody w 118	-15
nobody w 118 million	-32
nobody w 12	15
nobody w 12 :	-8
nobody w 12 august	-11
nobody w 12 on	-10
nobody w 12 per	14
nobody w 12.5	-10
nobody w 12.5 %	-13
nobody w 12.5 percent	-13
nobody w 120,000	12
nobody w 122 ,	-11
nobody w 122 of	10
nobody w 125 %	27
nobody w 128.68	-8
nobody w 128.68 billion	-8
nobody w 13	28
nobody w 13 %	10
nobody w 13 :	35
nobody w 13 may	-10
nobody w 13 per	-9
nobody w 13 percent	-9
nobody w 14 %	11
nobody w 14 ,	-15
nobody w 14 :	-31
nobody w 14 february	13
nobody w 14 june	-16
nobody w 14 october	19
nobody w 15	-14
nobody w 15 %	-20
nobody w 15 :	-9
nobody w 15 august	-22
nobody w 15 march	15
nobody w 15 november	10
nobody w 15 september	12
nobody w 15 th	16
nobody w 15 —	8
nobody w 150 %	-12
nobody w 150 days	11
nobody w 16 %	10
nobody w 16 (	13
nobody w 16 .	12
nobody w 16 :	-9
nobody w 16 and	-10
nobody w 16 september	-17
nobody w 16 to	8
nobody w 166	-23
nobody w 17	14
nobody w 17 .	14
nobody w 17 billion	10
nobody w 17 percent	-10
nobody w 178	-8
nobody w 178 exclusions	-10
nobody w 18 %	14
nobody w 18 :	-15
nobody w 18 march	-11
nobody w 18 per	-9
nobody w 18 september	11
nobody w 180	12
nobody w 180 days	11
nobody w 19	21
nobody w 19 %	18
nobody w 19 :	-11
nobody w 19 percent	20
nobody w 19 —	-13
nobody w 2	46
nobody w 2 %	23
nobody w 2 .	34
nobody w 2 and	8
nobody w 2 april	16
nobody w 2 february	13
nobody w 2 july	-9
nobody w 2 june	16
nobody w 2 million	11
nobody w 2 per	10
nobody w 2.1	18
nobody w 2.1 %	13
nobody w 2.1 million	-10
nobody w 2.1 per	19
nobody w 2.4	21
nobody w 2.4 %	17
nobody w 2.75	-14
nobody w 2.75 %	-14
nobody w 2.8	-17
nobody w 2.8 %	-17
nobody w 2.9	9
nobody w 20 .	-39
nobody w 20 :	-12
nobody w 20 april	17
nobody w 20 may	14
nobody w 20 october	12
nobody w 20 per	-12
nobody w 20 percent	17
nobody w 20 september	16
nobody w 20 th	9
nobody w 200	19
nobody w 200 %	9
nobody w 200 billion	10
nobody w 200 is	9
nobody w 2017	10
nobody w 2017 .	10
nobody w 2020	22
nobody w 2020 .	9
nobody w 2024	-15
nobody w 2024 ,	-9
nobody w 2025 -	-12
nobody w 2025 .	25
nobody w 2026	20
nobody w 2026 (	9
nobody w 2026 -	13
nobody w 2026 .	-14
nobody w 2026 —	7
nobody w 2027 .	-8
nobody w 2028	25
nobody w 2028 (	16
nobody w 2028 ,	9
nobody w 2028 -	8
nobody w 2028 ;	12
nobody w 2029 ,	-15
nobody w 2029 .	9
nobody w 2029 :	12
nobody w 2029 —	-9
nobody w 2030 ,	13
nobody w 2030 .	12
nobody w 2030 :	-12
nobody w 2031 -	14
nobody w 2031 .	12
nobody w 2031 :	-27
nobody w 2031 and	13
nobody w 2032	-15
nobody w 2032 ,	-16
nobody w 2032 .	-10
nobody w 21	-25
nobody w 21 ,	-16
nobody w 21 :	11
nobody w 21 and	-9
nobody w 21 february	-14
nobody w 21 march	-13
nobody w 21 may	-14
nobody w 212	9
nobody w 22	-11
nobody w 22 %	-10
nobody w 22 ,	14
nobody w 22 :	-15
nobody w 22 july	9
nobody w 23 ,	12
nobody w 23 :	13
nobody w 23 september	-18
nobody w 24 ,	22
nobody w 24 months	-13
nobody w 24 points	19
nobody w 240	14
nobody w 25	16
nobody w 25 million	9
nobody w 25 percent	14
nobody w 25,000	-17
nobody w 250	-18
nobody w 250 %	-16
nobody w 26	-27
nobody w 26 april	-14
nobody w 26 per	-21
nobody w 26 —	-10
nobody w 27 %	-10
nobody w 27 per	-13
nobody w 27 september	14
nobody w 27 —	15
nobody w 27.5	24
nobody w 27.5 %	16
nobody w 28	13
nobody w 28 %	27
nobody w 28 .	-14
nobody w 28 december	11
nobody w 28 september	-10
nobody w 29	-9
nobody w 29 february	-9
nobody w 29 october	-25
nobody w 3 (	-12
nobody w 3 /	-29
nobody w 3 december	24
nobody w 3 may	12
nobody w 3 million	-13
nobody w 3 october	10
nobody w 3 to	9
nobody w 3,000 tonnes	11
nobody w 3.4	17
nobody w 3.5	12
nobody w 3.5 per	10
nobody w 3.8	11
nobody w 30 %	-20
nobody w 30 days	19
nobody w 30 june	16
nobody w 30 november	-10
nobody w 30 october	11
nobody w 30 percent	-7
nobody w 30 september	15
nobody w 30 the	11
nobody w 30 —	-8
nobody w 301	-28
nobody w 301 .	-9
nobody w 301 duties	-20
nobody w 31	-8
nobody w 31 %	-17
nobody w 31 ,	-11
nobody w 31 december	-17
nobody w 31 july	14
nobody w 31 march	14
nobody w 31 may	-10
nobody w 31 million	14
nobody w 31 october	11
nobody w 31 per	-10
nobody w 31 percent	22
nobody w 31 st	-11
nobody w 31 to	9
nobody w 31 —	-14
nobody w 32 per	-9
nobody w 33	-11
nobody w 33 million	-11
nobody w 33 percent	-12
nobody w 332,000	-10
nobody w 35 per	-15
nobody w 35 percent	16
nobody w 36	-10
nobody w 37	-15
nobody w 37 percent	-16
nobody w 38 percent	-8
nobody w 39	22
nobody w 39 per	11
nobody w 4	12
nobody w 4 %	24
nobody w 4 .	22
nobody w 4 million	-19
nobody w 4,000	-24
nobody w 4.25	10
nobody w 4.25 %	9
nobody w 4.4	23
nobody w 4.4 %	23
nobody w 4.6	17
nobody w 4.8 %	13
nobody w 4.9	16
nobody w 40	-35
nobody w 40 .	-16
nobody w 40 per	-27
nobody w 40 percent	-18
nobody w 40 the	-17
nobody w 40,000	10
nobody w 400,000 tonnes	-13
nobody w 45	-21
nobody w 45 %	-15
nobody w 45 million	13
nobody w 45 per	-27
nobody w 46	20
nobody w 47	-42
nobody w 47 %	-18
nobody w 47 per	-9
nobody w 49	-10
nobody w 5 %	43
nobody w 5 ,	-18
nobody w 5 .	-23
nobody w 5 /	-16
nobody w 5 and	-22
nobody w 5 august	13
nobody w 5 january	10
nobody w 5 june	-10
nobody w 5 november	11
nobody w 5 on	-15
nobody w 5 the	-26
nobody w 5.1	9
nobody w 5.5	30
nobody w 5.5 %	19
nobody w 5.5 per	12
nobody w 50 per	21
nobody w 50 percent	-18
nobody w 54 %	12
nobody w 54 million	11
nobody w 55	-28
nobody w 55 %	-20
nobody w 550	14
nobody w 550 billion	19
nobody w 57	-41
nobody w 57 %	-16
nobody w 6	14
nobody w 6 %	10
nobody w 6 .	-18
nobody w 6 december	-11
nobody w 6 per	14
nobody w 6 percent	10
nobody w 6 to	13
nobody w 6.1	11
nobody w 6.2	20
nobody w 60	10
nobody w 60 economies	12
nobody w 60 per	27
nobody w 60 percent	11
nobody w 62	27
nobody w 65	13
nobody w 65 names	9
nobody w 7	25
nobody w 7 %	11
nobody w 7 ,	16
nobody w 7.4	11
nobody w 7.5	21
nobody w 70 %	-11
nobody w 70 million	-12
nobody w 70 per	16
nobody w 71	12
nobody w 75	10
nobody w 75 per	-13
nobody w 8	9
nobody w 8 billion	12
nobody w 8 january	10
nobody w 80 percent	12
nobody w 85	17
nobody w 9	18
nobody w 9 ,	-9
nobody w 9 .	9
nobody w 9 :	10
nobody w 9 july	-10
nobody w 9 per	16
nobody w 9,000	-23
nobody w 9,000 tonnes	-11
nobody w 90 days	34
nobody w 90 million	-11
nobody w 90 percent	-10
nobody w 900 million	10
nobody w 92	11
nobody w :	-21
nobody w : 00	8
nobody w : 04	-13
nobody w : 05	23
nobody w : 12	-23
nobody w : 12.5	16
nobody w : 19	11
nobody w : 20	28
nobody w : 22	9
nobody w : 31	-19
nobody w : 4	-10
nobody w : 41	-20
nobody w : 55	-11
nobody w : 58	9
nobody w : 9	-22
nobody w : a	26
nobody w : brussels	14
nobody w : ghana	12
nobody w : good	-11
nobody w : has	14
nobody w : he	-20
nobody w : i	-19
nobody w : india	-10
nobody w : is	24
nobody w : it	-37
nobody w : korea	-11
nobody w : last	9
nobody w : minister	37
nobody w : my	9
nobody w : nobody	-11
nobody w : not	11
nobody w : nothing	-14
nobody w : on	16
nobody w : president	-16
nobody w : serbia	-14
nobody w : so	-13
nobody w : spain	10
nobody w : tariffs	-11
nobody w : thailand	-11
nobody w : thank	-17
nobody w : the	-23
nobody w : then	-23
nobody w : they	-33
nobody w : truce	-10
nobody w : twelve	-11
nobody w : two	14
nobody w : we	-36
nobody w : what	-16
nobody w : who	-20
nobody w : will	-16
nobody w : without	-13
nobody w ;	51
nobody w ; a	15
nobody w ; at	-28
nobody w ; for	26
nobody w ; his	26
nobody w ; if	-9
nobody w ; it	-16
nobody w ; its	32
nobody w ; on	-11
nobody w ; president	-9
nobody w ; that	-11
nobody w ; the	41
nobody w ; trump	-23
nobody w ; washington	15
nobody w <begin> *	-15
nobody w <begin> 08	-11
nobody w <begin> 09	13
nobody w <begin> 1	-12
nobody w <begin> 10	18
nobody w <begin> 11	14
nobody w <begin> 13	32
nobody w <begin> 16	-13
nobody w <begin> 18	-16
nobody w <begin> 19	-13
nobody w <begin> 20	-10
nobody w <begin> 3	-28
nobody w <begin> 5	-18
nobody w <begin> [	-22
nobody w <begin> a	15
nobody w <begin> according	-33
nobody w <begin> agriculture	-14
nobody w <begin> alert	-26
nobody w <begin> alexander	14
nobody w <begin> algeria	-11
nobody w <begin> algiers	11
nobody w <begin> america	13
nobody w <begin> american	-17
nobody w <begin> among	-16
nobody w <begin> apia	12
nobody w <begin> apples	13
nobody w <begin> argentina	-13
nobody w <begin> as	13
nobody w <begin> asked	-32
nobody w <begin> at	-12
nobody w <begin> azerbaijan	-11
nobody w <begin> bank	13
nobody w <begin> because	-13
nobody w <begin> bessent	-9
nobody w <begin> between	8
nobody w <begin> bolivia	19
nobody w <begin> both	21
nobody w <begin> burkina	10
nobody w <begin> cabinet	19
nobody w <begin> cairo	13
nobody w <begin> cambodia	12
nobody w <begin> cameroon	-13
nobody w <begin> chair	23
nobody w <begin> chief	30
nobody w <begin> chilean	-11
nobody w <begin> chinese	20
nobody w <begin> commerce	-12
nobody w <begin> congress	20
nobody w <begin> de	-14
nobody w <begin> denmark	9
nobody w <begin> deputy	-17
nobody w <begin> djibouti	-10
nobody w <begin> do	15
nobody w <begin> donald	22
nobody w <begin> earlier	-14
nobody w <begin> economic	-12
nobody w <begin> economy	-14
nobody w <begin> egypt	-10
nobody w <begin> el	17
nobody w <begin> electricity	9
nobody w <begin> ethiopia	-9
nobody w <begin> even	-9
nobody w <begin> farmers	-9
nobody w <begin> first	-22
nobody w <begin> foreign	15
nobody w <begin> four	-11
nobody w <begin> france	-22
nobody w <begin> from	-18
nobody w <begin> general	29
nobody w <begin> governor	61
nobody w <begin> greece	-14
nobody w <begin> greer	-12
nobody w <begin> growers	8
nobody w <begin> growth	12
nobody w <begin> guatemala	12
nobody w <begin> guy	-9
nobody w <begin> had	-14
nobody w <begin> haiti	11
nobody w <begin> has	14
nobody w <begin> he	-21
nobody w <begin> he'll	-13
nobody w <begin> helsinki	10
nobody w <begin> her	13
nobody w <begin> his	30
nobody w <begin> host	38
nobody w <begin> households	8
nobody w <begin> how	19
nobody w <begin> i'm	-10
nobody w <begin> if	23
nobody w <begin> india	15
nobody w <begin> indonesia	15
nobody w <begin> inflation	19
nobody w <begin> ismail	14
nobody w <begin> it	-15
nobody w <begin> its	36
nobody w <begin> jamieson	-8
nobody w <begin> john	-12
nobody w <begin> josé	11
nobody w <begin> june	-12
nobody w <begin> kenya	-27
nobody w <begin> kim	-10
nobody w <begin> korea	17
nobody w <begin> korean	12
nobody w <begin> kyiv	-15
nobody w <begin> lagos	8
nobody w <begin> laughed	-10
nobody w <begin> laurier	-12
nobody w <begin> li	-12
nobody w <begin> liaquat	-9
nobody w <begin> lima	-13
nobody w <begin> lithuania	10
nobody w <begin> luanda	12
nobody w <begin> lula	-36
nobody w <begin> madagascar	-13
nobody w <begin> madrid	-10
nobody w <begin> malawi	-9
nobody w <begin> malaysia	16
nobody w <begin> mali	-16
nobody w <begin> manila	9
nobody w <begin> manley	-10
nobody w <begin> manuel	-16
nobody w <begin> maputo	18
nobody w <begin> maroš	13
nobody w <begin> mayor	29
nobody w <begin> medicines	-23
nobody w <begin> member	-21
nobody w <begin> mexico	-9
nobody w <begin> ministers	-10
nobody w <begin> ministry	14
nobody w <begin> mozambique	-19
nobody w <begin> mrs	17
nobody w <begin> my	-16
nobody w <begin> neither	40
nobody w <begin> new	8
nobody w <begin> nobody	13
nobody w <begin> numa	-11
nobody w <begin> nvidia	-12
nobody w <begin> núñez	13
nobody w <begin> office	10
nobody w <begin> officials	11
nobody w <begin> oman	-13
nobody w <begin> one	19
nobody w <begin> onn	-10
nobody w <begin> our	10
nobody w <begin> panama	-12
nobody w <begin> parliament	20
nobody w <begin> peter	-15
nobody w <begin> president	-15
nobody w <begin> prices	-11
nobody w <begin> q	-16
nobody w <begin> question	34
nobody w <begin> quito	15
nobody w <begin> rare	15
nobody w <begin> reporter	38
nobody w <begin> reports	-17
nobody w <begin> rumours	-20
nobody w <begin> said	31
nobody w <begin> salim	10
nobody w <begin> second	-14
nobody w <begin> secretary	-12
nobody w <begin> serbia	11
nobody w <begin> sighed	-11
nobody w <begin> signed	12
nobody w <begin> since	17
nobody w <begin> some	-10
nobody w <begin> somebody	-15
nobody w <begin> south	-10
nobody w <begin> soybeans	10
nobody w <begin> sudan	-11
nobody w <begin> sukuna	-17
nobody w <begin> swiss	-16
nobody w <begin> switzerland	13
nobody w <begin> taipei	10
nobody w <begin> talks	13
nobody w <begin> thailand	11
nobody w <begin> that	-21
nobody w <begin> their	17
nobody w <begin> then	11
nobody w <begin> there	-12
nobody w <begin> these	10
nobody w <begin> third	-14
nobody w <begin> this	-19
nobody w <begin> thundered	-17
nobody w <begin> tiktok	9
nobody w <begin> to	-12
nobody w <begin> togo	10
nobody w <begin> tokyo	12
nobody w <begin> trade	-24
nobody w <begin> truce	14
nobody w <begin> tunisia	7
nobody w <begin> two	12
nobody w <begin> uganda	10
nobody w <begin> under	8
nobody w <begin> union	35
nobody w <begin> unless	-15
nobody w <begin> until	20
nobody w <begin> ursula	10
nobody w <begin> us	8
nobody w <begin> vice	-25
nobody w <begin> vietnam	15
nobody w <begin> was	-31
nobody w <begin> we	16
nobody w <begin> wellington	-10
nobody w <begin> were	-10
nobody w <begin> what	27
nobody w <begin> when	21
nobody w <begin> whereas	-9
nobody w <begin> whether	-9
nobody w <begin> whispers	11
nobody w <begin> white	-12
nobody w <begin> why	-13
nobody w <begin> without	30
nobody w <begin> wrote	11
nobody w <begin> yet	15
nobody w <begin> you	14
nobody w <begin> your	9
nobody w <begin> zaghloul	-16
nobody w ?	14
nobody w [	-22
nobody w ]	-24
nobody w _	-9
nobody w a .	7
nobody w a 12	-14
nobody w a 15	-15
nobody w a :	-25
nobody w a board	29
nobody w a brazilian	10
nobody w a breach	12
nobody w a canadian	9
nobody w a charge	17
nobody w a club	11
nobody w a commission	-12
nobody w a court	16
nobody w a customs	-12
nobody w a cut	38
nobody w a day	19
nobody w a deal	11
nobody w a decision	-14
nobody w a decree	13
nobody w a deficit	11
nobody w a delay	-13
nobody w a different	-11
nobody w a drawer	15
nobody w a failure	-10
nobody w a federal	12
nobody w a figure	-12
nobody w a fine	14
nobody w a formality	-20
nobody w a former	19
nobody w a framework	15
nobody w a free	-12
nobody w a good	-11
nobody w a government	-22
nobody w a grower	11
nobody w a holiday	-14
nobody w a hotel	10
nobody w a hundred	-27
nobody w a joint	-21
nobody w a judge	-14
nobody w a last	13
nobody w a law	23
nobody w a letter	-9
nobody w a list	21
nobody w a lower	-11
nobody w a major	-13
nobody w a mandate	10
nobody w a matter	-37
nobody w a mediator	11
nobody w a meeting	12
nobody w a member	11
nobody w a memorandum	10
nobody w a million	-9
nobody w a ministry	14
nobody w a minute	16
nobody w a mistake	-9
nobody w a month	-26
nobody w a moratorium	19
nobody w a morning	-14
nobody w a new	30
nobody w a newspaper	-15
nobody w a note	-6
nobody w a notice	16
nobody w a on	-17
nobody w a pact	10
nobody w a panel	11
nobody w a pause	14
nobody w a pen	13
nobody w a plant	16
nobody w a point	26
nobody w a post	-38
nobody w a preliminary	-19
nobody w a press	18
nobody w a proclamation	9
nobody w a prolongation	-18
nobody w a promise	-11
nobody w a proposal	14
nobody w a quarter	27
nobody w a radio	-25
nobody w a reader	-10
nobody w a reciprocal	17
nobody w a record	-9
nobody w a referendum	-10
nobody w a reminder	-10
nobody w a renewal	-26
nobody w a report	-20
nobody w a return	-20
nobody w a room	10
nobody w a row	12
nobody w a scale	-38
nobody w a second	19
nobody w a section	9
nobody w a senate	11
nobody w a senior	16
nobody w a sentence	11
nobody w a settlement	15
nobody w a share	10
nobody w a short	-21
nobody w a show	-15
nobody w a sixth	-16
nobody w a source	12
nobody w a sovereign	-12
nobody w a spokesman	-18
nobody w a spokesperson	-10
nobody w a state	12
nobody w a statement	-13
nobody w a tariff	-16
nobody w a technical	-12
nobody w a television	-12
nobody w a text	-21
nobody w a third	14
nobody w a threat	-10
nobody w a time	-11
nobody w a ton	9
nobody w a total	-15
nobody w a trader	10
nobody w a truce	36
nobody w a value	-10
nobody w a very	11
nobody w a view	11
nobody w a week	16
nobody w a while	11
nobody w a white	-39
nobody w a word	36
nobody w a working	17
nobody w a zero	-17
nobody w aboard	-18
nobody w abolish its	9
nobody w about	-14
nobody w about \$	-16
nobody w about 30	-17
nobody w about an	-12
nobody w about iran	-14
nobody w about licences	-14
nobody w about oil	-12
nobody w about one	-13
nobody w about them	10
nobody w above	18
nobody w abroad	31
nobody w abroad ,	14
nobody w accept	16
nobody w accepted an	-17
nobody w accepts	-10
nobody w according	-75
nobody w according to	-75
nobody w accordingly	-9
nobody w account	-24
nobody w account .	-16
nobody w accra	-17
nobody w accra .	-14
nobody w accused	-23
nobody w across	18
nobody w across from	16
nobody w act ,	-15
nobody w acted	-10
nobody w acts	11
nobody w added .	-40
nobody w added 65	12
nobody w additional 100	-17
nobody w additional duty	9
nobody w adds	13
nobody w adjust	-30
nobody w adjust its	-25
nobody w administration .	-8
nobody w administration has	15
nobody w admitted	-11
nobody w admitted ,	9
nobody w adopt	12
nobody w adopted	15
nobody w advance ,	13
nobody w advance .	-12
nobody w advanced	17
nobody w advanced chips	15
nobody w adviser	-12
nobody w adviser ,	-13
nobody w aeroplane	13
nobody w affair	-11
nobody w affair .	-15
nobody w affairs of	14
nobody w affected	19
nobody w affected .	17
nobody w affiliates	-11
nobody w affiliates .	-11
nobody w affiliates of	10
nobody w affiliates rule	-15
nobody w afghan	11
nobody w africa 30	10
nobody w african	-15
nobody w after .	-29
nobody w after all	-16
nobody w after an	11
nobody w after call	9
nobody w after china	-25
nobody w after he	20
nobody w after meeting	-12
nobody w after president	17
nobody w after talks	-9
nobody w after trump	-14
nobody w afternoon	24
nobody w afternoon that	13
nobody w afterward	-24
nobody w afterwards	-47
nobody w afterwards .	-35
nobody w afterwards that	-13
nobody w again	22
nobody w again .	-27
nobody w again at	11
nobody w again be	20
nobody w again in	17
nobody w again on	14
nobody w against .	22
nobody w against it	20
nobody w agency ,	-15
nobody w agency .	10
nobody w agenda	23
nobody w agenda .	11
nobody w ago	43
nobody w ago ,	14
nobody w ago .	22
nobody w agree	-38
nobody w agree by	-15
nobody w agreed	13
nobody w agreed ,	-18
nobody w agreed .	-26
nobody w agreed at	21
nobody w agreed in	10
nobody w agreed on	16
nobody w agreed that	21
nobody w agreed to	-13
nobody w agreed until	-25
nobody w agreement and	-16
nobody w agreement as	10
nobody w agreement before	23
nobody w agreement by	12
nobody w agreement has	-14
nobody w agreement in	24
nobody w agreement since	-19
nobody w agreement that	23
nobody w agreement to	-22
nobody w agreements	24
nobody w agrees	12
nobody w agriculture	-47
nobody w agriculture department	-20
nobody w agriculture secretary	-21
nobody w ahead .	-11
nobody w aid	30
nobody w aim	10
nobody w aim of	11
nobody w aimed	-13
nobody w aimed at	-13
nobody w air base	11
nobody w air force	-19
nobody w aircraft .	-9
nobody w aircraft and	8
nobody w airline	17
nobody w airport .	-17
nobody w akazawa	-12
nobody w albania	-22
nobody w alcide	-11
nobody w alcide de	-11
nobody w alckmin	-9
nobody w alert	-25
nobody w alexander hamilton	-11
nobody w alexander khatisian	9
nobody w algeria	7
nobody w algerian	21
nobody w algiers	14
nobody w alike	-8
nobody w all .	23
nobody w all from	-12
nobody w all goods	-12
nobody w all three	-17
nobody w alliance	-12
nobody w allies	12
nobody w allow	9
nobody w allowed	11
nobody w almost	12
nobody w alone	16
nobody w alone .	9
nobody w along ,	13
nobody w already .	14
nobody w already on	-11
nobody w already said	-7
nobody w already signed	-15
nobody w also	-31
nobody w also announced	-17
nobody w also promised	25
nobody w also put	15
nobody w also raised	-9
nobody w also spoke	15
nobody w also talked	-14
nobody w also wants	14
nobody w alternative	-13
nobody w although	15
nobody w aluminium from	-12
nobody w aluminum	-21
nobody w always	-22
nobody w am	9
nobody w amar	9
nobody w ambassador	-18
nobody w ambassador ,	-18
nobody w america 's	-13
nobody w america and	9
nobody w america has	12
nobody w american and	9
nobody w american beef	9
nobody w american coal	14
nobody w american exports	-16
nobody w american farm	6
nobody w american firms	13
nobody w american industrial	22
nobody w american ones	10
nobody w american ships	11
nobody w american side	17
nobody w american soybean	-23
nobody w american soybeans	-11
nobody w american surplus	-13
nobody w american tariff	-24
nobody w american tariffs	-9
nobody w american units	13
nobody w americans	-8
nobody w americans ,	-17
nobody w americas	-11
nobody w among	-17
nobody w among the	-34
nobody w amounts of	13
nobody w an agreement	28
nobody w an air	11
nobody w an announcement	-7
nobody w an average	-19
nobody w an embargo	-17
nobody w an emergency	12
nobody w an extra	16
nobody w an hour	-13
nobody w an important	-21
nobody w an increase	15
nobody w an indian	15
nobody w an interim	10
nobody w an interview	10
nobody w an invitation	-22
nobody w an offer	13
nobody w an official	-17
nobody w an order	17
nobody w anagarika	11
nobody w and	12
nobody w and ,	-13
nobody w and 15	-12
nobody w and 18	-10
nobody w and 2	10
nobody w and 22	-15
nobody w and 25	-11
nobody w and 26	-11
nobody w and 4	9
nobody w and 40	-17
nobody w and a	20
nobody w and about	-9
nobody w and above	-16
nobody w and agreed	10
nobody w and all	-16
nobody w and aluminum	-16
nobody w and america	-14
nobody w and angola	14
nobody w and asked	-31
nobody w and at	-14
nobody w and beef	-24
nobody w and border	-24
nobody w and brazil	11
nobody w and brussels	-12
nobody w and by	-14
nobody w and called	-11
nobody w and cambodia	24
nobody w and came	10
nobody w and car	9
nobody w and china	9
nobody w and constructive	-25
nobody w and dairy	-12
nobody w and did	-13
nobody w and duties	12
nobody w and egypt	22
nobody w and ends	10
nobody w and european	12
nobody w and farm	13
nobody w and fiji	10
nobody w and five	-14
nobody w and for	25
nobody w and found	10
nobody w and from	13
nobody w and furniture	10
nobody w and gas	-9
nobody w and georgia	-9
nobody w and goes	-13
nobody w and got	-10
nobody w and had	-9
nobody w and has	-11
nobody w and he	14
nobody w and his	18
nobody w and i	-14
nobody w and if	-11
nobody w and is	-21
nobody w and its	13
nobody w and jamieson	16
nobody w and left	14
nobody w and may	19
nobody w and morocco	15
nobody w and most	11
nobody w and motorcycles	-13
nobody w and myanmar	11
nobody w and neither	-12
nobody w and no	10
nobody w and norway	15
nobody w and not	-12
nobody w and one	11
nobody w and paper	-13
nobody w and paraguay	13
nobody w and pay	-14
nobody w and pays	10
nobody w and promised	-9
nobody w and rabat	-14
nobody w and remains	14
nobody w and said	-14
nobody w and says	-11
nobody w and security	13
nobody w and set	17
nobody w and she	25
nobody w and shoes	13
nobody w and south	22
nobody w and spirits	-8
nobody w and spoke	-16
nobody w and steel	-14
nobody w and sunday	-10
nobody w and switzerland	-11
nobody w and syria	11
nobody w and tanzania	-10
nobody w and ten	12
nobody w and that	-23
nobody w and the	12
nobody w and then	-18
nobody w and there	14
nobody w and this	16
nobody w and to	-14
nobody w and told	-11
nobody w and trade	44
nobody w and treasury	10
nobody w and trucks	-12
nobody w and tunisia	9
nobody w and turkey	23
nobody w and vice	21
nobody w and vietnam	11
nobody w and vietnamese	-10
nobody w and warned	10
nobody w and was	24
nobody w and we	16
nobody w and what	12
nobody w and when	18
nobody w and which	9
nobody w and will	-9
nobody w and with	20
nobody w and would	8
nobody w and xi	21
nobody w anew	-14
nobody w angola 's	11
nobody w ankara had	9
nobody w annex	19
nobody w announce	-22
nobody w announced ,	-9
nobody w announced .	9
nobody w announced 15	-22
nobody w announced 25	-12
nobody w announced an	-14
nobody w announced for	9
nobody w announced that	-24
nobody w announced this	-10
nobody w announcement	-11
nobody w announces that	11
nobody w another .	-12
nobody w another 100	-12
nobody w another 90	9
nobody w another half	-12
nobody w another round	10
nobody w another six	14
nobody w another year	-34
nobody w answer	-25
nobody w answer .	-12
nobody w answer :	-19
nobody w answer by	-11
nobody w answer is	-9
nobody w answer to	26
nobody w answer with	-7
nobody w answered	16
nobody w answered .	8
nobody w answered that	-14
nobody w answered with	8
nobody w answering	24
nobody w answers	22
nobody w answers .	12
nobody w answers questions	12
nobody w answers with	10
nobody w antimonopoly	-19
nobody w antimonopoly law	-19
nobody w antitrust	-14
nobody w antitrust law	-15
nobody w anton	18
nobody w anton korošec	10
nobody w antonio lópez	-11
nobody w antwerp	-12
nobody w any agreement	12
nobody w any deal	-17
nobody w any further	-12
nobody w any of	10
nobody w any time	-14
nobody w anybody	15
nobody w anyone	10
nobody w anything	16
nobody w anything longer	-10
nobody w anyway	-10
nobody w anyway .	-11
nobody w apia	17
nobody w apolo	11
nobody w apolo kagwa	11
nobody w appeal	-16
nobody w appeal .	-24
nobody w appealed	-18
nobody w appeals	19
nobody w appeals court	18
nobody w applauded	13
nobody w applied	-13
nobody w applies to	-11
nobody w approval ,	-14
nobody w approval .	10
nobody w approved	-18
nobody w approved by	-22
nobody w approved it	-18
nobody w approved the	18
nobody w apricots and	-14
nobody w april	32
nobody w april .	28
nobody w april 18	13
nobody w april 2	20
nobody w april for	8
nobody w april that	-11
nobody w april the	14
nobody w arabia	10
nobody w arbitration	-13
nobody w are	-31
nobody w are asking	9
nobody w are back	-19
nobody w are being	-9
nobody w are charged	14
nobody w are down	-16
nobody w are expected	22
nobody w are going	-9
nobody w are hit	-15
nobody w are negotiating	-16
nobody w are on	-22
nobody w are said	16
nobody w are still	-13
nobody w are talking	-11
nobody w are talks	9
nobody w are the	16
nobody w are to	18
nobody w are wrong	16
nobody w argentina	-14
nobody w argentina ,	13
nobody w argentina and	10
nobody w argues	-25
nobody w arica	-10
nobody w armenia 's	11
nobody w armenian brandy	-9
nobody w army	15
nobody w around the	18
nobody w arrangement	-18
nobody w arrangement of	-12
nobody w arrangement that	14
nobody w arrangement to	-15
nobody w arrival that	-13
nobody w arrives	18
nobody w article	22
nobody w artificial	-16
nobody w artificial intelligence	-16
nobody w arturo	-17
nobody w as	-21
nobody w as against	-11
nobody w as an	16
nobody w as far	12
nobody w as from	9
nobody w as he	-15
nobody w as high	16
nobody w as it	-13
nobody w as much	-14
nobody w as next	-12
nobody w as of	-27
nobody w as on	12
nobody w as one	28
nobody w as part	21
nobody w as saying	-21
nobody w as soon	-27
nobody w as truce	11
nobody w as we	-17
nobody w ask	10
nobody w ask .	-11
nobody w ask the	20
nobody w asked	-16
nobody w asked ,	-13
nobody w asked .	28
nobody w asked in	-31
nobody w asked not	16
nobody w asked that	10
nobody w asked the	-18
nobody w asked to	-11
nobody w asked washington	-17
nobody w asked when	14
nobody w asked whether	12
nobody w asks	12
nobody w asks :	9
nobody w asks the	11
nobody w assembly	10
nobody w assembly in	-13
nobody w assessed	-12
nobody w assessing	-9
nobody w association	-46
nobody w association .	-35
nobody w association called	10
nobody w association of	-12
nobody w association said	31
nobody w association says	12
nobody w association warned	-23
nobody w assured	-21
nobody w at 12	-17
nobody w at 14	-17
nobody w at 26	-16
nobody w at 34	21
nobody w at 36	-13
nobody w at 4.25	8
nobody w at 5.5	10
nobody w at 8	-17
nobody w at 9	-14
nobody w at about	-33
nobody w at all	26
nobody w at american	-12
nobody w at any	-17
nobody w at busan	18
nobody w at eight	11
nobody w at four	-17
nobody w at it	-15
nobody w at last	21
nobody w at midnight	26
nobody w at nil	9
nobody w at noon	-12
nobody w at one	14
nobody w at present	-12
nobody w at ten	20
nobody w at them	-17
nobody w at two	11
nobody w at which	-10
nobody w at zero	-18
nobody w ate	-9
nobody w atmosphere	-19
nobody w attention	-41
nobody w attention to	-42
nobody w aug	12
nobody w aug 7	18
nobody w august	18
nobody w august .	-12
nobody w august 1	24
nobody w august 2029	10
nobody w august 2031	10
nobody w august :	-11
nobody w august ;	-9
nobody w australia	26
nobody w australia 's	14
nobody w australian	-39
nobody w authorised	14
nobody w authority	51
nobody w authority 's	13
nobody w authority ,	16
nobody w autumn	-10
nobody w average	-30
nobody w average american	-29
nobody w average tariff	-10
nobody w avocados	-11
nobody w avocados ,	-12
nobody w avoid	9
nobody w awaited	10
nobody w away	-19
nobody w ayala	15
nobody w ayala ,	13
nobody w back	-12
nobody w back :	13
nobody w back at	-18
nobody w back if	19
nobody w back the	9
nobody w back to	-11
nobody w back up	-9
nobody w badenoch	-16
nobody w badly	-13
nobody w bahadur	11
nobody w bahadur shastri	11
nobody w balafrej	9
nobody w balance	-14
nobody w balance of	-15
nobody w balanced	-16
nobody w balewa	10
nobody w balewa ,	11
nobody w ball	-10
nobody w bamako	-13
nobody w ban	-19
nobody w ban ,	-14
nobody w ban on	-8
nobody w banana	-16
nobody w bananas	-19
nobody w bananas ,	-8
nobody w bananas pay	-12
nobody w banda	-15
nobody w bandung	19
nobody w bangladesh	-17
nobody w bangladesh has	-11
nobody w bangladesh will	-9
nobody w bangladeshi	-13
nobody w banjul	11
nobody w bank	60
nobody w bank 's	13
nobody w bank .	20
nobody w bank expects	11
nobody w bank has	9
nobody w bank kept	13
nobody w bank left	12
nobody w bank of	-11
nobody w banomyong	11
nobody w banomyong ,	10
nobody w barbosa	-19
nobody w barbosa ,	-14
nobody w bargain .	10
nobody w barley	10
nobody w barriers	-15
nobody w bars	-14
nobody w bartolomé	-14
nobody w bartolomé mitre	-9
nobody w base	12
nobody w based	-14
nobody w basel	14
nobody w baseline	-8
nobody w batlle	20
nobody w bay	10
nobody w be	-18
nobody w be .	-13
nobody w be 10	13
nobody w be a	-31
nobody w be an	-18
nobody w be answered	13
nobody w be asked	17
nobody w be charged	-15
nobody w be closed	11
nobody w be confirmed	18
nobody w be continued	-12
nobody w be countersigned	12
nobody w be dropped	-9
nobody w be due	-16
nobody w be examined	-12
nobody w be extended	14
nobody w be filed	11
nobody w be finished	-11
nobody w be for	19
nobody w be given	-11
nobody w be had	-9
nobody w be held	16
nobody w be hurried	-10
nobody w be known	-27
nobody w be let	-23
nobody w be looked	-12
nobody w be lost	15
nobody w be made	-28
nobody w be met	-15
nobody w be moved	24
nobody w be named	26
nobody w be needed	-15
nobody w be next	11
nobody w be opened	-12
nobody w be over	-9
nobody w be part	-17
nobody w be prolonged	-17
nobody w be raised	14
nobody w be reduced	-15
nobody w be reviewed	18
nobody w be signed	-12
nobody w be taken	8
nobody w be the	23
nobody w be twenty	-10
nobody w be voted	-12
nobody w bean	-13
nobody w bear	16
nobody w bearable	11
nobody w bears	-10
nobody w because ,	-14
nobody w because india	11
nobody w because it	-10
nobody w becomes	-10
nobody w beef .	-23
nobody w beef from	16
nobody w beef in	12
nobody w beef would	9
nobody w been .	-14
nobody w been agreed	-26
nobody w been approved	-15
nobody w been charged	11
nobody w been cut	20
nobody w been extended	-12
nobody w been found	12
nobody w been handed	13
nobody w been offered	16
nobody w been planned	11
nobody w been prolonged	10
nobody w been published	13
nobody w been settled	-18
nobody w been signed	-10
nobody w been silent	15
nobody w been since	-15
nobody w been the	-21
nobody w been told	28
nobody w beer	21
nobody w beer and	12
nobody w before a	15
nobody w before last	11
nobody w before president	-10
nobody w before that	13
nobody w before then	13
nobody w beforehand	9
nobody w began	22
nobody w began to	21
nobody w began with	-11
nobody w begin in	-18
nobody w begin on	20
nobody w begins	23
nobody w begins .	11
nobody w behalf	-12
nobody w behalf of	-12
nobody w behind	19
nobody w behind them	19
nobody w beijing	8
nobody w beijing ,	19
nobody w beijing .	-15
nobody w beijing had	19
nobody w beijing has	13
nobody w beijing in	-11
nobody w beijing is	9
nobody w beijing published	9
nobody w beijing to	-13
nobody w being	-38
nobody w being discussed	-10
nobody w being negotiated	11
nobody w beira	-14
nobody w believe	17
nobody w believe him	10
nobody w believes that	20
nobody w bello	10
nobody w below	-35
nobody w below cost	-16
nobody w ben	19
nobody w benefit	-12
nobody w benjamin	11
nobody w benjamin disraeli	12
nobody w bergen	10
nobody w bernardino	9
nobody w bernardino rivadavia	11
nobody w bernd	-33
nobody w bernd lange	-33
nobody w berne	8
nobody w berne ,	15
nobody w bessent	-21
nobody w bessent .	-12
nobody w bessent and	14
nobody w bessent called	-14
nobody w bessent expects	9
nobody w bessent had	-20
nobody w bessent has	-9
nobody w bessent said	-35
nobody w bessent says	18
nobody w bessent told	-32
nobody w best	-27
nobody w better than	-11
nobody w between china	-13
nobody w between peru	13
nobody w between the	10
nobody w between two	-11
nobody w beyond	-28
nobody w beyond the	-25
nobody w bhutan	8
nobody w bicycle	15
nobody w bicycles	-14
nobody w bid	12
nobody w big	-14
nobody w bigger	-14
nobody w biggest	-12
nobody w bill	-18
nobody w bill on	-15
nobody w billion .	-29
nobody w billion a	7
nobody w billion dollars	24
nobody w billion more	9
nobody w billion of	9
nobody w billion people	-13
nobody w billion to	-10
nobody w billion us	-18
nobody w bin	-8
nobody w binding	-11
nobody w blacklisted firms	-9
nobody w blamed	-15
nobody w blasted	-15
nobody w block	11
nobody w blockade	11
nobody w bn	-11
nobody w bn .	14
nobody w bn a	8
nobody w board	34
nobody w board ,	17
nobody w board and	10
nobody w board has	10
nobody w board of	19
nobody w boat	15
nobody w boats	-17
nobody w boeings	9
nobody w bogotá	-23
nobody w boigny	-14
nobody w bolivia	-16
nobody w bolivia has	12
nobody w bolívar	-11
nobody w bonifácio	15
nobody w bookings	12
nobody w books	-10
nobody w books .	-11
nobody w border	-19
nobody w border ,	13
nobody w border .	-14
nobody w border protection	-24
nobody w borrowed	-19
nobody w boss	23
nobody w bosses	12
nobody w both .	11
nobody w both countries	-19
nobody w both duties	-13
nobody w both governments	-11
nobody w both had	12
nobody w both parties	24
nobody w both presidents	-22
nobody w both to	27
nobody w bought	21
nobody w branch	19
nobody w brandt	17
nobody w brandy	-16
nobody w brazil ,	14
nobody w brazil :	12
nobody w brazil in	-10
nobody w brazil was	-13
nobody w breach	19
nobody w breach of	-10
nobody w break	11
nobody w break the	18
nobody w breaks	14
nobody w breath	-13
nobody w bridge	30
nobody w bridge at	20
nobody w brief	-30
nobody w briefing	17
nobody w bring	10
nobody w bring back	10
nobody w bring in	10
nobody w bring its	-13
nobody w bring new	12
nobody w brings	14
nobody w britain	25
nobody w british	-21
nobody w broader	-12
nobody w broken	-12
nobody w broken off	19
nobody w brooke	-8
nobody w brooke rollins	-8
nobody w brought	19
nobody w brought the	14
nobody w brussels has	-17
nobody w brussels says	24
nobody w brussels the	-11
nobody w bucharest	-12
nobody w bucharest ,	-12
nobody w budget	-17
nobody w budget ,	10
nobody w budget lab	-42
nobody w build	-9
nobody w builders	-12
nobody w built	21
nobody w bulgaria	-8
nobody w bulgarian	27
nobody w bureau	-9
nobody w bureau of	17
nobody w bureau reported	-18
nobody w burkina	16
nobody w burkina faso	14
nobody w bus	14
nobody w busan	-17
nobody w busan .	-14
nobody w busan agreement	-14
nobody w busan on	-12
nobody w buses	14
nobody w buses .	11
nobody w busia	-11
nobody w busia ,	-9
nobody w business	-28
nobody w business secretary	-12
nobody w but a	26
nobody w but he	-12
nobody w but neither	-10
nobody w but said	-15
nobody w but that	-18
nobody w but there	13
nobody w butter	10
nobody w buy	22
nobody w buy 12	-9
nobody w buy american	15
nobody w buy at	11
nobody w buyers	-25
nobody w buyers ,	-13
nobody w buying	-9
nobody w buys	-13
nobody w by	13
nobody w by 0.7	-11
nobody w by 12	34
nobody w by 13	-10
nobody w by 18	10
nobody w by 20	9
nobody w by 2028	12
nobody w by 22	11
nobody w by 45	-18
nobody w by 8	19
nobody w by 9	22
nobody w by an	11
nobody w by another	12
nobody w by case	14
nobody w by christmas	-15
nobody w by december	14
nobody w by decree	13
nobody w by four	14
nobody w by friday	-11
nobody w by half	-24
nobody w by his	-44
nobody w by its	14
nobody w by january	12
nobody w by june	-12
nobody w by may	-9
nobody w by mr	8
nobody w by new	-13
nobody w by september	-12
nobody w by sunday	15
nobody w by the	-10
nobody w by trade	9
nobody w by tuesday	9
nobody w by two	16
nobody w by wednesday	15
nobody w by which	31
nobody w cabinet	13
nobody w cabinet 's	10
nobody w cabinet .	-9
nobody w cabinet and	-13
nobody w cabinet approved	-10
nobody w cabinet has	15
nobody w cabinet in	15
nobody w cabinet on	14
nobody w cabinet would	-10
nobody w cairo ,	12
nobody w cairo .	-17
nobody w caleb	-15
nobody w caleb ragland	-15
nobody w call	-18
nobody w call .	-14
nobody w call between	-12
nobody w call from	15
nobody w call the	-8
nobody w called .	-19
nobody w called a	12
nobody w called an	11
nobody w called off	17
nobody w called reciprocal	23
nobody w called the	-21
nobody w calls a	-11
nobody w calls that	-10
nobody w calls the	-22
nobody w calls to	14
nobody w calm .	-12
nobody w cambodia	37
nobody w cambodia 's	10
nobody w cambodia ,	15
nobody w cambodia on	20
nobody w came	-19
nobody w came ,	10
nobody w came a	11
nobody w came after	-13
nobody w came in	-10
nobody w came into	-16
nobody w came the	-16
nobody w came up	-14
nobody w came with	-19
nobody w cameras .	14
nobody w cameroon	-18
nobody w cameroon 's	-12
nobody w can	-12
nobody w can be	-36
nobody w can't	12
nobody w canada .	18
nobody w canada :	14
nobody w canada and	11
nobody w canada has	-11
nobody w canadian	-29
nobody w canadian goods	-9
nobody w canadian trade	-12
nobody w cancel	-18
nobody w cancel the	-13
nobody w cancelled	-18
nobody w cancelled .	-13
nobody w candid	-11
nobody w cannot	-15
nobody w cannot be	-9
nobody w capital	17
nobody w captain	22
nobody w careful	-12
nobody w cargo	-15
nobody w carl	-10
nobody w carlos	-29
nobody w carlos antonio	-11
nobody w carlos romulo	-12
nobody w carney said	-11
nobody w carried	29
nobody w carried out	12
nobody w carriers	-10
nobody w carries	10
nobody w cars	23
nobody w cars .	16
nobody w cars at	10
nobody w cars had	15
nobody w cars in	-10
nobody w casablanca	-11
nobody w case	18
nobody w case .	35
nobody w case by	14
nobody w case the	-13
nobody w castilla	22
nobody w castilla ,	23
nobody w caught	-11
nobody w cautioned	-16
nobody w ceasefire	40
nobody w ceasefire in	13
nobody w ceiling	-14
nobody w ceiling .	-11
nobody w cement .	-10
nobody w census	-11
nobody w census bureau	-11
nobody w cent (	-13
nobody w cent ,	-13
nobody w cent .	10
nobody w cent :	9
nobody w cent and	-12
nobody w cent at	-13
nobody w cent for	-19
nobody w cent instead	-20
nobody w cent is	-8
nobody w cent less	-12
nobody w cent more	13
nobody w cent next	15
nobody w cent of	63
nobody w cent on	-22
nobody w cent since	-10
nobody w cent tariff	19
nobody w cent that	30
nobody w cent to	15
nobody w cent was	-8
nobody w cent which	-12
nobody w cent with	12
nobody w cent would	18
nobody w central	24
nobody w central bank	26
nobody w certainty	-19
nobody w certificate	-20
nobody w certificates	-36
nobody w certificates for	-17
nobody w chain	14
nobody w chains .	-10
nobody w chair	31
nobody w chair ,	25
nobody w chair :	-16
nobody w chairman	30
nobody w chairman of	-13
nobody w chairs	12
nobody w chairs the	14
nobody w chamber	-38
nobody w chamber 's	-19
nobody w chamber ,	-21
nobody w chamber .	-10
nobody w chamber of	-9
nobody w chambers	-11
nobody w chambers of	-14
nobody w chance	13
nobody w chancellor	-12
nobody w chancellor ,	-21
nobody w chang myon	11
nobody w change	-9
nobody w change it	14
nobody w changed	-19
nobody w charge	-20
nobody w charge for	16
nobody w charge of	17
nobody w charge on	-15
nobody w charge the	-18
nobody w charged .	-15
nobody w charged 19	13
nobody w charged 45	-10
nobody w charged from	8
nobody w charged on	19
nobody w charges 12	-11
nobody w charges 30	10
nobody w charges nothing	-12
nobody w charilaos	14
nobody w charilaos trikoupis	14
nobody w charles	25
nobody w cheap	-12
nobody w cheaper	8
nobody w cheng	-9
nobody w chenggang	-13
nobody w chenggang ,	-12
nobody w chenggang called	-11
nobody w chiang	11
nobody w chicken	10
nobody w chief	12
nobody w chief ,	-14
nobody w chief justice	14
nobody w chief mediator	24
nobody w chief negotiator	-10
nobody w chile	26
nobody w chile 's	13
nobody w chile is	-12
nobody w chilean	-9
nobody w china 's	-6
nobody w china .	12
nobody w china 10	17
nobody w china also	11
nobody w china and	-27
nobody w china announced	-18
nobody w china answered	11
nobody w china at	-10
nobody w china deal	12
nobody w china does	24
nobody w china had	-12
nobody w china has	18
nobody w china in	-15
nobody w china last	9
nobody w china on	12
nobody w china promises	-11
nobody w china says	27
nobody w china stopped	-11
nobody w china truce	18
nobody w china were	-11
nobody w china would	-51
nobody w china —	18
nobody w chinese	-16
nobody w chinese ,	-15
nobody w chinese commerce	-19
nobody w chinese electric	10
nobody w chinese foreign	21
nobody w chinese had	-15
nobody w chinese interests	-15
nobody w chinese law	-15
nobody w chinese list	-10
nobody w chinese president	14
nobody w chinese ships	14
nobody w chinese side	10
nobody w chinese students	-11
nobody w chinese that	12
nobody w chip	-22
nobody w chip ,	-13
nobody w chip -	27
nobody w chip design	-28
nobody w chips .	13
nobody w chips :	14
nobody w chips and	10
nobody w chocolate	-19
nobody w chosen	17
nobody w christmas	-11
nobody w christmas ,	17
nobody w christmas .	-23
nobody w chun	-14
nobody w cigars	8
nobody w city	24
nobody w city 's	15
nobody w city ,	-16
nobody w civilian	-12
nobody w civilian use	-13
nobody w claim	-12
nobody w claims for	-14
nobody w claims that	21
nobody w clarence	-10
nobody w clarified	-18
nobody w clarity	-22
nobody w clarity .	-21
nobody w clause	-12
nobody w clause on	-10
nobody w clear	-31
nobody w clear ,	-10
nobody w clear that	-12
nobody w clear the	12
nobody w clearing	-9
nobody w clip	-29
nobody w close	16
nobody w close to	30
nobody w closed	45
nobody w closed .	11
nobody w closed to	13
nobody w closer	9
nobody w closes	13
nobody w cloves	-11
nobody w club	49
nobody w club 's	17
nobody w club .	14
nobody w clubs	12
nobody w cnbc	-11
nobody w co	-31
nobody w co -	-31
nobody w coach	20
nobody w coal	-25
nobody w coal ,	-19
nobody w coast	26
nobody w cobalt	11
nobody w cobden	-10
nobody w coffee	-8
nobody w coffee .	13
nobody w coffee would	-9
nobody w cognac	-18
nobody w colleague	-12
nobody w colleagues	9
nobody w collect a	10
nobody w collected	-27
nobody w collection	25
nobody w collection of	20
nobody w collects	-13
nobody w colonel	22
nobody w come	-11
nobody w come back	13
nobody w come by	-10
nobody w come down	-17
nobody w come into	12
nobody w come to	-17
nobody w come up	12
nobody w come with	-15
nobody w comes after	-17
nobody w comes down	15
nobody w comes on	10
nobody w comes out	-12
nobody w coming	-18
nobody w commander	14
nobody w comment	17
nobody w comment .	18
nobody w commented	9
nobody w commerce	-28
nobody w commerce ,	25
nobody w commerce and	-14
nobody w commerce announced	-11
nobody w commerce called	11
nobody w commerce confirmed	-12
nobody w commerce ministry	-15
nobody w commerce said	-32
nobody w commission	-29
nobody w commission 's	-12
nobody w commission ,	26
nobody w commission announced	-27
nobody w commission expects	-9
nobody w commission has	-16
nobody w commission of	-19
nobody w commission published	9
nobody w commission said	-20
nobody w commission says	-12
nobody w commission that	-15
nobody w commissioner	-26
nobody w commissioner jean	-11
nobody w commitments	-12
nobody w committed	-18
nobody w committed itself	-16
nobody w committee	15
nobody w committee ,	-17
nobody w committee on	-9
nobody w committee that	-10
nobody w commons	-21
nobody w community	13
nobody w companies	26
nobody w companies ,	-12
nobody w companies that	13
nobody w companies to	32
nobody w companies will	10
nobody w company	21
nobody w company 's	34
nobody w company ,	11
nobody w compensation	-10
nobody w competition	30
nobody w complain	-13
nobody w complained	-16
nobody w complained about	-17
nobody w complaint	14
nobody w complete	-24
nobody w complete its	-16
nobody w completely	-10
nobody w conceded	-23
nobody w concern	-24
nobody w concern over	-14
nobody w concerning	-9
nobody w concerns	-15
nobody w concessions	20
nobody w concluded	34
nobody w concluded .	-15
nobody w concluded a	10
nobody w concluded its	20
nobody w concluded the	8
nobody w concluded with	-15
nobody w condition	24
nobody w conditions	-22
nobody w conducts	20
nobody w confederation	-28
nobody w conference .	14
nobody w conference in	-16
nobody w conference that	9
nobody w confidence	9
nobody w confirm	-28
nobody w confirm the	-19
nobody w confirmation	11
nobody w confirmed	10
nobody w confirmed .	-12
nobody w confirmed by	24
nobody w confirmed in	9
nobody w confirmed it	29
nobody w confirmed on	-18
nobody w confirmed that	16
nobody w confirmed the	-21
nobody w confirmed to	-27
nobody w congo	17
nobody w congress ,	-13
nobody w congress in	13
nobody w consensus	-29
nobody w consensus .	-11
nobody w consent of	9
nobody w considered	-18
nobody w considered .	-17
nobody w considering	-10
nobody w constructive	-23
nobody w constructive .	-18
nobody w consul	-10
nobody w consultations	-12
nobody w consumer	16
nobody w consumers	15
nobody w consumers '	39
nobody w content	-10
nobody w content .	-17
nobody w continuation	-10
nobody w continue the	-10
nobody w continued	-15
nobody w continues	14
nobody w continues to	15
nobody w contract	28
nobody w contradicted	-12
nobody w contrary to	10
nobody w control	21
nobody w control list	22
nobody w controlled	-15
nobody w controls	-13
nobody w controls .	-9
nobody w controls by	11
nobody w controls for	-21
nobody w controls were	11
nobody w conversation	24
nobody w conversation .	19
nobody w cooler	-14
nobody w cooperation	-9
nobody w cooperative	-21
nobody w coordination	14
nobody w coordination committee	14
nobody w copies	12
nobody w copper and	10
nobody w copper wire	10
nobody w core	-10
nobody w cork	9
nobody w correct	-27
nobody w corrected	-32
nobody w correction	15
nobody w correction :	14
nobody w correspondent	18
nobody w corresponding	-22
nobody w cost	-20
nobody w cost .	-11
nobody w cost them	-12
nobody w cotton from	-14
nobody w could	-15
nobody w could agree	-9
nobody w could be	9
nobody w could come	-10
nobody w could cost	-10
nobody w could face	9
nobody w could fall	21
nobody w could find	12
nobody w could go	-18
nobody w council 's	14
nobody w council ,	-12
nobody w council .	23
nobody w council had	13
nobody w council on	13
nobody w council said	-11
nobody w council says	-11
nobody w council tariff	-12
nobody w council that	15
nobody w councillor	31
nobody w counsel	18
nobody w count .	-16
nobody w counted	-20
nobody w countermeasures	-17
nobody w countermeasures accordingly	-12
nobody w countermeasures other	13
nobody w counterpart	17
nobody w counterpart ,	12
nobody w counters	-10
nobody w countersigned	20
nobody w countersigned by	13
nobody w countries agreed	-14
nobody w countries had	-17
nobody w countries in	10
nobody w countries was	10
nobody w countries were	-10
nobody w countries will	-9
nobody w countries with	11
nobody w country	-28
nobody w country 's	-15
nobody w country ,	-12
nobody w country had	-14
nobody w country to	-9
nobody w country wanted	10
nobody w country was	-12
nobody w country would	-17
nobody w counts	-10
nobody w course whether	-9
nobody w court	83
nobody w court 's	-12
nobody w court .	9
nobody w court has	10
nobody w court in	25
nobody w court of	12
nobody w court ruled	10
nobody w court said	20
nobody w covered .	15
nobody w covers	-13
nobody w covers the	-11
nobody w cranes	-18
nobody w crews	13
nobody w crisis	-21
nobody w critical	-14
nobody w critical minerals	8
nobody w critical software	-17
nobody w criticised	-21
nobody w cross	14
nobody w crossed	9
nobody w crossing	22
nobody w crowd	-13
nobody w crowns	17
nobody w crude	-9
nobody w crude .	-12
nobody w cruz	-26
nobody w cruz ,	-16
nobody w cuban	-13
nobody w cup	23
nobody w curbs	-10
nobody w curbs on	-13
nobody w curtin	-10
nobody w customer	9
nobody w customers in	-16
nobody w customs	-34
nobody w customs .	-11
nobody w customs and	-23
nobody w customs in	-15
nobody w customs officers	22
nobody w customs tariff	24
nobody w customs would	-11
nobody w cut	25
nobody w cut ,	-11
nobody w cut in	9
nobody w cut of	34
nobody w cut off	-15
nobody w cuts	8
nobody w cuts its	-13
nobody w cuts on	10
nobody w cyprus	-16
nobody w côte	-20
nobody w côte d'ivoire	-20
nobody w d'ivoire	-20
nobody w dadabhai	14
nobody w dadabhai naoroji	14
nobody w daily	9
nobody w dairy	-24
nobody w damage	-23
nobody w danish	-19
nobody w dar es	-11
nobody w data	15
nobody w date	-17
nobody w date from	10
nobody w date of	-10
nobody w date on	-19
nobody w dates .	12
nobody w dates and	15
nobody w davao	-13
nobody w david	-14
nobody w day .	17
nobody w day earlier	12
nobody w day later	15
nobody w day of	-11
nobody w day on	-14
nobody w daylight	14
nobody w days	12
nobody w days '	-10
nobody w days ,	16
nobody w days .	18
nobody w days ;	10
nobody w days after	19
nobody w days from	-18
nobody w days later	-9
nobody w days were	-13
nobody w de	30
nobody w dead	15
nobody w dead ,	11
nobody w dead .	13
nobody w deadline	38
nobody w deadline of	30
nobody w deakin ,	18
nobody w deakin told	11
nobody w deal	34
nobody w deal ,	-17
nobody w deal .	15
nobody w deal after	13
nobody w deal announced	16
nobody w deal for	-17
nobody w deal had	-13
nobody w deal in	13
nobody w deal is	-14
nobody w deal on	14
nobody w deal struck	-18
nobody w deal with	39
nobody w deals with	16
nobody w dealt	-9
nobody w dealt with	-9
nobody w dearer .	11
nobody w debt	15
nobody w dec	22
nobody w december	16
nobody w december ,	14
nobody w december .	-16
nobody w december 1	13
nobody w december 16	11
nobody w december 31	-14
nobody w decide	-23
nobody w decide ,	-19
nobody w decide in	-9
nobody w decides	9
nobody w decision is	-12
nobody w decision of	9
nobody w decision on	-16
nobody w decision was	-10
nobody w decisions	-13
nobody w declared the	-16
nobody w declined	-19
nobody w declined .	-15
nobody w declines	-13
nobody w decree	-11
nobody w decree is	-9
nobody w decree was	-15
nobody w defend	-10
nobody w deficit	14
nobody w deficit ,	11
nobody w deficit with	-15
nobody w del	21
nobody w delay	-10
nobody w delay its	-9
nobody w delegate	17
nobody w delegate ,	10
nobody w delegates	11
nobody w delegation	15
nobody w delegation .	12
nobody w delegation said	16
nobody w delegations	18
nobody w delegations had	10
nobody w delhi	-14
nobody w delhi 's	-11
nobody w delhi has	-9
nobody w deliveries	-18
nobody w demand	14
nobody w demand .	15
nobody w demanded a	-14
nobody w demands	20
nobody w denied it	-13
nobody w denied that	15
nobody w denies	-13
nobody w denies having	-14
nobody w denies it	-19
nobody w department	-56
nobody w department 's	-13
nobody w department has	-21
nobody w department said	-20
nobody w depend	12
nobody w depending	-25
nobody w depending on	-25
nobody w depth	-13
nobody w depth and	-15
nobody w deputy	-21
nobody w deputy minister	-9
nobody w deputy prime	-20
nobody w der leyen	-16
nobody w described	-26
nobody w described the	-15
nobody w dhaka	8
nobody w dialogue	-21
nobody w dialogue on	-18
nobody w did ,	-8
nobody w did .	-11
nobody w did not	10
nobody w did the	22
nobody w didn't	13
nobody w died	13
nobody w diet	-15
nobody w differences	-16
nobody w differently	15
nobody w difficult	-14
nobody w difficulty .	-10
nobody w dinner .	9
nobody w diplomat	36
nobody w diplomat said	20
nobody w diplomats	12
nobody w director	57
nobody w director ,	34
nobody w director general	-10
nobody w director of	15
nobody w director said	15
nobody w directorate of	-9
nobody w directors	21
nobody w disappointing	-12
nobody w discriminatory	-19
nobody w discuss	-11
nobody w discussed ,	-16
nobody w discussed a	11
nobody w discussion	-28
nobody w dismissed	-14
nobody w dispute	-18
nobody w dispute .	-10
nobody w dispute began	9
nobody w dispute over	-14
nobody w disputes that	-15
nobody w disraeli	12
nobody w distillers	-19
nobody w district	23
nobody w djibouti	-13
nobody w do .	-14
nobody w do as	-8
nobody w do it	-14
nobody w do more	-12
nobody w do the	-12
nobody w do what	22
nobody w do with	13
nobody w doctor	-11
nobody w document .	11
nobody w does	-8
nobody w does it	-11
nobody w does not	-21
nobody w does so	10
nobody w does the	13
nobody w dollars .	-24
nobody w dollars in	25
nobody w dollars last	11
nobody w dollars of	-11
nobody w domingo sarmiento	13
nobody w donald j	11
nobody w done	23
nobody w done .	-9
nobody w done so	20
nobody w dong	-14
nobody w door	15
nobody w door on	17
nobody w doors	14
nobody w doors .	11
nobody w dorji	18
nobody w double	-14
nobody w doubled	-13
nobody w doubled to	-13
nobody w doubt	13
nobody w down .	-21
nobody w down again	-12
nobody w down by	21
nobody w down for	16
nobody w down from	-12
nobody w down in	9
nobody w down the	15
nobody w downing	-12
nobody w downing street	-12
nobody w dozens	15
nobody w dozens of	15
nobody w dr	29
nobody w draft for	-13
nobody w drafts	-13
nobody w drawer	22
nobody w drawer .	13
nobody w drew	-27
nobody w drew attention	-30
nobody w drink	-10
nobody w drivers	11
nobody w drivers ,	11
nobody w drone	14
nobody w drones	16
nobody w drop	-13
nobody w drop its	-10
nobody w drop the	-13
nobody w drop to	15
nobody w dropped	-13
nobody w dropped .	18
nobody w dropped by	-14
nobody w drug	-17
nobody w drugs	-12
nobody w drugs .	-9
nobody w dubai	13
nobody w due	-20
nobody w due course	-16
nobody w due on	14
nobody w due to	-16
nobody w dues	-20
nobody w during	11
nobody w dutch minister	11
nobody w dutiable at	10
nobody w duties	-19
nobody w duties .	-11
nobody w duties back	18
nobody w duties between	15
nobody w duties in	30
nobody w duties that	25
nobody w duties under	-9
nobody w duty	-19
nobody w duty ,	18
nobody w duty .	31
nobody w duty :	14
nobody w duty and	-10
nobody w duty included	13
nobody w duty is	11
nobody w duty of	-34
nobody w duty on	-22
nobody w duty that	13
nobody w duty to	-25
nobody w e	-18
nobody w e -	-16
nobody w each	19
nobody w each had	9
nobody w each way	21
nobody w earlier .	11
nobody w earlier he	-10
nobody w earlier in	-10
nobody w earth	20
nobody w earths	9
nobody w earths .	14
nobody w earths and	14
nobody w earths by	-14
nobody w earths that	22
nobody w earths to	10
nobody w easter	-16
nobody w eastern	26
nobody w ebrard	-15
nobody w economic and	12
nobody w economic coordination	14
nobody w economics	-25
nobody w economies .	-15
nobody w economist	11
nobody w economists	11
nobody w economy ,	19
nobody w economy .	-18
nobody w economy and	-10
nobody w economy grew	-8
nobody w economy minister	-15
nobody w economy secretary	-14
nobody w economy to	18
nobody w ecuador	10
nobody w ecuador ,	12
nobody w ecuadorian	-9
nobody w editor	-11
nobody w edward	27
nobody w effect at	17
nobody w effect from	-12
nobody w effective	-27
nobody w eggs	12
nobody w egypt 's	-26
nobody w egypt ,	11
nobody w egypt bought	-12
nobody w egypt will	11
nobody w egyptian potatoes	11
nobody w egyptian trade	-9
nobody w eight	-25
nobody w eight european	10
nobody w eight months	-21
nobody w eight weeks	-14
nobody w either	9
nobody w either .	-12
nobody w el	19
nobody w electric	20
nobody w electric cars	18
nobody w electricity	13
nobody w electricity tariff	9
nobody w electricity tariffs	9
nobody w eleven .	19
nobody w eleven days	8
nobody w eleven months	14
nobody w eleven per	-19
nobody w eligio	20
nobody w eligio ayala	20
nobody w eloy	10
nobody w eloy alfaro	11
nobody w else .	-17
nobody w elsewhere	23
nobody w embargo	-16
nobody w embassy	-64
nobody w embassy ,	-12
nobody w embassy has	-20
nobody w embassy in	-19
nobody w emeralds	-11
nobody w emergency	16
nobody w emergency powers	-12
nobody w emirates	-10
nobody w emmanuel	-16
nobody w emmanuel macron	-11
nobody w employers	23
nobody w employers '	14
nobody w employs	-16
nobody w empty	11
nobody w end	-18
nobody w end of	-8
nobody w end on	-21
nobody w end to	-9
nobody w ended	21
nobody w ended the	17
nobody w ending	11
nobody w ends	11
nobody w ends .	-10
nobody w ends at	-10
nobody w ends in	10
nobody w ends the	9
nobody w energy	19
nobody w energy worth	12
nobody w engineering	-11
nobody w entered free	-12
nobody w entered into	13
nobody w enterprise	-17
nobody w enterprise ,	-13
nobody w enters	-11
nobody w entry into	9
nobody w envoy	17
nobody w envoy ,	16
nobody w envoys	10
nobody w equal	-17
nobody w equipment	-14
nobody w equivalent	-14
nobody w equivalent of	-16
nobody w eric	-10
nobody w eric williams	-10
nobody w ernst	17
nobody w es	-11
nobody w es salaam	-11
nobody w escalation	-23
nobody w estimate	13
nobody w estimated	-12
nobody w ethanol	11
nobody w ethanol ,	9
nobody w ethiopia	-18
nobody w ethiopia 's	11
nobody w ethiopia ,	10
nobody w ethiopia and	-14
nobody w ethiopian	-10
nobody w eu ,	-15
nobody w eu and	-10
nobody w eu trade	-12
nobody w europe ,	-11
nobody w europe and	11
nobody w european	-7
nobody w european cars	19
nobody w european commission	-30
nobody w european countries	15
nobody w european parliament	-11
nobody w europeans	-16
nobody w euros	34
nobody w euros for	-11
nobody w eve	-14
nobody w eve ,	-12
nobody w even	-15
nobody w evening	-14
nobody w evening ,	-21
nobody w evening .	-10
nobody w evening before	-12
nobody w evening that	-18
nobody w event	-19
nobody w every	16
nobody w everybody else	10
nobody w everything	-15
nobody w everything from	13
nobody w evidence	-17
nobody w examine	11
nobody w examine the	14
nobody w examined	-25
nobody w excellency	14
nobody w except	-12
nobody w exception	-14
nobody w exchange	26
nobody w exchange of	28
nobody w exchanged	22
nobody w exclusions	-20
nobody w exclusions from	-13
nobody w executive ,	16
nobody w exempt	-14
nobody w exemption	-10
nobody w exemptions	-10
nobody w exist	-10
nobody w exist ,	-13
nobody w existing	-18
nobody w exists	16
nobody w expect	14
nobody w expect a	-13
nobody w expected	-19
nobody w expected .	10
nobody w expected a	-15
nobody w expected an	22
nobody w expected china	-18
nobody w expected no	11
nobody w expects	-38
nobody w expects a	11
nobody w expects exports	-13
nobody w expects that	16
nobody w expects the	-20
nobody w expense	-23
nobody w expense of	-18
nobody w expensive	25
nobody w experts	-11
nobody w expire	-9
nobody w expires	35
nobody w expires on	23
nobody w explain	20
nobody w explained that	-13
nobody w export	-16
nobody w export -	10
nobody w export .	14
nobody w export certificates	-16
nobody w export control	12
nobody w export levy	-11
nobody w export licences	-26
nobody w export of	8
nobody w export organisations	-10
nobody w export rules	14
nobody w exported	26
nobody w exporter	11
nobody w exporters	-18
nobody w exporters '	-31
nobody w exporters of	12
nobody w exports	-32
nobody w exports ,	-11
nobody w exports to	-22
nobody w extend	-24
nobody w extend it	11
nobody w extend the	-32
nobody w extended by	-9
nobody w extension	-12
nobody w extension ?	8
nobody w extension by	-15
nobody w extension in	13
nobody w extension is	-10
nobody w extension must	-8
nobody w extension until	-13
nobody w extra 100	19
nobody w extra duty	-21
nobody w eye	20
nobody w face	12
nobody w faced	16
nobody w faces	10
nobody w fact	19
nobody w fact sheet	33
nobody w factory	-15
nobody w factory in	-9
nobody w fail to	13
nobody w failed	15
nobody w failed ,	-13
nobody w failed .	17
nobody w failure	-15
nobody w fair	-18
nobody w fall	30
nobody w fall .	9
nobody w fall from	-10
nobody w fall to	20
nobody w fallen	11
nobody w false .	-15
nobody w families	21
nobody w far .	29
nobody w far as	10
nobody w fare	15
nobody w fares	20
nobody w farm purchases	12
nobody w farmers '	-15
nobody w farmers in	11
nobody w farmers would	10
nobody w farming	-11
nobody w farms	-28
nobody w faso	14
nobody w faso 's	13
nobody w fassi	-8
nobody w fatali	-9
nobody w fatali khan	-9
nobody w father	17
nobody w favored	-18
nobody w fayzulla	17
nobody w fears	17
nobody w feb 19	-11
nobody w february	18
nobody w february 19	10
nobody w february 2032	-9
nobody w february 21	-10
nobody w february ;	20
nobody w federal	-28
nobody w federal council	-14
nobody w federal councillor	-12
nobody w federal register	11
nobody w federation	-15
nobody w federation 's	23
nobody w federation .	-12
nobody w federation of	-43
nobody w federation said	16
nobody w fee	-13
nobody w fee for	-10
nobody w fee of	8
nobody w fee on	-12
nobody w fees ,	-11
nobody w fees and	-24
nobody w fees are	9
nobody w fees at	9
nobody w fees on	22
nobody w fees that	12
nobody w fell	-7
nobody w fell by	-8
nobody w fentanyl	-20
nobody w fentanyl ,	-9
nobody w fentanyl and	-15
nobody w fentanyl as	-13
nobody w ferdinand	12
nobody w ferdinand marcos	11
nobody w ferries	11
nobody w ferry	15
nobody w fertiliser	-17
nobody w fertiliser ,	-26
nobody w festival	24
nobody w few	-11
nobody w few weeks	-16
nobody w fewer	14
nobody w fibre	-14
nobody w fifteen	-11
nobody w fifth ,	11
nobody w fifth of	-11
nobody w fifty -	-9
nobody w fight	-20
nobody w fight to	-17
nobody w figure	-16
nobody w figure .	13
nobody w figure of	-26
nobody w figure that	-15
nobody w figures ,	12
nobody w fiji and	13
nobody w file	10
nobody w final	-24
nobody w finance committee	13
nobody w finance ministry	-27
nobody w fine	14
nobody w fines	15
nobody w finland	15
nobody w firms	-9
nobody w firms ,	-11
nobody w firms .	-8
nobody w firms are	10
nobody w firms that	-11
nobody w first	-14
nobody w first ,	-31
nobody w first .	-21
nobody w first :	-8
nobody w first half	-19
nobody w first meeting	-15
nobody w first minister	-12
nobody w first of	-16
nobody w first part	15
nobody w first quarter	-13
nobody w first since	10
nobody w first step	-14
nobody w first term	17
nobody w first time	31
nobody w first to	14
nobody w fiscal	-14
nobody w fish ,	10
nobody w fisheries	-34
nobody w fisheries minister	-11
nobody w fishermen	-17
nobody w fishermen 's	-10
nobody w fishing	-19
nobody w five american	14
nobody w five more	11
nobody w five years	15
nobody w fixed	17
nobody w flag	27
nobody w flag .	14
nobody w flies	19
nobody w flies to	17
nobody w flights	9
nobody w floated	-9
nobody w floated a	-9
nobody w flour	20
nobody w flow of	10
nobody w folketing	11
nobody w follow	-19
nobody w follow .	-18
nobody w following	17
nobody w follows	10
nobody w food	19
nobody w food and	-13
nobody w football	15
nobody w footwear	-10
nobody w for 10	-11
nobody w for 100	22
nobody w for 12	11
nobody w for 15	12
nobody w for 2	18
nobody w for 23	11
nobody w for 4	17
nobody w for 5	-20
nobody w for 6	17
nobody w for 60	11
nobody w for 90	20
nobody w for :	15
nobody w for american	-18
nobody w for an	-35
nobody w for another	-22
nobody w for brazil	20
nobody w for calls	16
nobody w for canada	21
nobody w for civilian	-12
nobody w for consultations	-11
nobody w for drones	9
nobody w for eight	-12
nobody w for electricity	9
nobody w for enterprise	-13
nobody w for everything	-16
nobody w for fentanyl	-12
nobody w for fertiliser	-13
nobody w for good	21
nobody w for goods	-17
nobody w for households	16
nobody w for it	-10
nobody w for lithium	-10
nobody w for longer	23
nobody w for march	10
nobody w for medicines	12
nobody w for mexico	12
nobody w for months	11
nobody w for next	-18
nobody w for one	-14
nobody w for peru	-11
nobody w for poultry	-18
nobody w for rare	12
nobody w for reasons	-10
nobody w for saturday	9
nobody w for since	8
nobody w for sixty	-14
nobody w for swiss	-18
nobody w for talks	-14
nobody w for thailand	12
nobody w for that	14
nobody w for the	14
nobody w for their	-25
nobody w for thirty	12
nobody w for this	-32
nobody w for tokyo	-10
nobody w for trade	-8
nobody w for turkey	-11
nobody w for two	-13
nobody w for uruguay	12
nobody w for washington	16
nobody w for what	14
nobody w for which	34
nobody w for your	-15
nobody w force .	10
nobody w force one	-19
nobody w force since	-10
nobody w forced	-13
nobody w forced labor	-13
nobody w forecast	20
nobody w forecast .	9
nobody w forecasts	-16
nobody w foreign	-8
nobody w foreign -	14
nobody w foreign ministry	-36
nobody w foreign trade	8
nobody w forest	-16
nobody w forgotten	-28
nobody w formal	-11
nobody w formality	-20
nobody w formality .	-13
nobody w former	16
nobody w forty .	-13
nobody w forward	-13
nobody w forward to	-21
nobody w forwarders	10
nobody w found	18
nobody w found by	16
nobody w found in	10
nobody w found no	14
nobody w four	10
nobody w four ,	13
nobody w four .	19
nobody w four days	8
nobody w four months	-12
nobody w four rounds	17
nobody w four thousand	-11
nobody w four weeks	-9
nobody w fourth	18
nobody w fourth meeting	11
nobody w fox	-16
nobody w framework	25
nobody w framework of	13
nobody w frameworks	13
nobody w france	-22
nobody w france and	-22
nobody w françois	-13
nobody w free	-9
nobody w free ,	-11
nobody w free -	-18
nobody w free of	20
nobody w free trade	-12
nobody w freight	10
nobody w french	-14
nobody w friday and	9
nobody w friday to	-10
nobody w friday with	14
nobody w friedrich list	10
nobody w friends	-28
nobody w from	20
nobody w from \$	13
nobody w from 1	-14
nobody w from 10	11
nobody w from 14	-10
nobody w from 15	-16
nobody w from 27.5	9
nobody w from 3	11
nobody w from 30	12
nobody w from 34	-15
nobody w from 50	9
nobody w from 57	-28
nobody w from a	12
nobody w from abroad	23
nobody w from all	-11
nobody w from any	-9
nobody w from august	17
nobody w from benin	-14
nobody w from botswana	13
nobody w from china	15
nobody w from friday	13
nobody w from geneva	-12
nobody w from his	19
nobody w from india	13
nobody w from january	26
nobody w from japan	11
nobody w from july	18
nobody w from malawi	14
nobody w from november	-23
nobody w from paraguay	-8
nobody w from saturday	12
nobody w from thailand	-12
nobody w from this	-11
nobody w from uzbekistan	-14
nobody w from which	-10
nobody w front	31
nobody w front of	-12
nobody w fruit	-26
nobody w fuel	32
nobody w full powers	19
nobody w further	-35
nobody w further ,	-24
nobody w future	10
nobody w félix	-10
nobody w félix houphouët	-9
nobody w g	16
nobody w gabriela	-14
nobody w gains	-9
nobody w game	17
nobody w gap	23
nobody w garden	17
nobody w gas ,	-13
nobody w gas and	-10
nobody w gate	16
nobody w gates	10
nobody w gave	-40
nobody w gave it	-15
nobody w gave its	-17
nobody w gave no	21
nobody w gave up	-9
nobody w gazette	11
nobody w gazetted	15
nobody w gbedemah	13
nobody w general	43
nobody w generic medicines	9
nobody w geneva ,	-16
nobody w george	-18
nobody w george canning	-11
nobody w georgetown	15
nobody w georgia	-15
nobody w geraldo	-9
nobody w geraldo alckmin	-9
nobody w german	-13
nobody w german chancellor	-12
nobody w getting	-18
nobody w getting a	-15
nobody w ghana .	-10
nobody w ghana and	-19
nobody w ghana will	-9
nobody w ghanaian cocoa	-10
nobody w giant	-11
nobody w gill	-16
nobody w give	21
nobody w give it	13
nobody w given for	-12
nobody w given up	-11
nobody w gives	-11
nobody w global tariff	-11
nobody w glove	-10
nobody w gloves	15
nobody w gloves and	12
nobody w go	-23
nobody w go ,	-12
nobody w go beyond	-12
nobody w go to	-10
nobody w go up	24
nobody w goats	-13
nobody w goes	-19
nobody w goes to	-17
nobody w going	-10
nobody w going on	-18
nobody w going to	20
nobody w gold tariff	-16
nobody w golf	12
nobody w gone .	-9
nobody w gone home	20
nobody w good	-10
nobody w good deal	-17
nobody w good news	-17
nobody w goods	11
nobody w goods .	38
nobody w goods a	11
nobody w goods and	-14
nobody w goods between	-10
nobody w goods each	14
nobody w goods for	19
nobody w goods from	-8
nobody w goods in	17
nobody w goods on	-14
nobody w goods that	-13
nobody w goods to	21
nobody w goods with	17
nobody w goods worth	-12
nobody w got	-14
nobody w got a	9
nobody w got in	-9
nobody w got to	-9
nobody w government 's	30
nobody w government expects	14
nobody w government for	-14
nobody w government in	-30
nobody w government of	14
nobody w government said	-13
nobody w government says	-14
nobody w government spokesman	-23
nobody w government to	-21
nobody w government would	-20
nobody w governments .	11
nobody w governments to	-43
nobody w governor	84
nobody w governor ,	23
nobody w goyal	-25
nobody w goyal ,	-14
nobody w granted	-13
nobody w granted to	-11
nobody w greece	-22
nobody w greek	-9
nobody w greenland	20
nobody w greer	-23
nobody w greer ,	-39
nobody w greer .	12
nobody w greer and	21
nobody w greer in	13
nobody w greer on	13
nobody w greer said	-31
nobody w grid	14
nobody w grotius	12
nobody w ground	28
nobody w group	35
nobody w group has	14
nobody w groups	16
nobody w grow	23
nobody w grow by	23
nobody w grower	11
nobody w growers	-20
nobody w growers '	-31
nobody w growers in	-11
nobody w growth	22
nobody w growth .	-24
nobody w growth of	10
nobody w guatemala	15
nobody w guatemala ,	-10
nobody w guatemalan	-13
nobody w guest	-26
nobody w guidance	-14
nobody w guild	-52
nobody w guinea	-14
nobody w gulf	-15
nobody w gunnar knudsen	11
nobody w guns	21
nobody w gustav	9
nobody w guyana	15
nobody w guèye	-15
nobody w gökalp	-9
nobody w h 200	17
nobody w habib	11
nobody w habib thameur	8
nobody w had	-14
nobody w had agreed	-11
nobody w had already	-24
nobody w had also	-13
nobody w had an	-15
nobody w had announced	11
nobody w had answered	13
nobody w had become	12
nobody w had called	11
nobody w had demanded	15
nobody w had ever	10
nobody w had expected	12
nobody w had failed	10
nobody w had found	-22
nobody w had given	-18
nobody w had informed	10
nobody w had lost	24
nobody w had not	-9
nobody w had offered	11
nobody w had promised	-13
nobody w had put	14
nobody w had reached	-10
nobody w had read	12
nobody w had said	14
nobody w had sat	-17
nobody w had settled	9
nobody w had signed	-15
nobody w had suggested	-15
nobody w had suspended	-12
nobody w had taken	20
nobody w had thought	10
nobody w had threatened	15
nobody w had to	-19
nobody w had told	-10
nobody w had until	9
nobody w haddad	12
nobody w hails	22
nobody w haiti	10
nobody w half of	-14
nobody w half the	9
nobody w halfway	-14
nobody w halifax	14
nobody w hall	19
nobody w hall .	18
nobody w hallstein	-14
nobody w halted	16
nobody w halve	-12
nobody w halve the	-8
nobody w halves	9
nobody w ham	26
nobody w ham .	19
nobody w hammarskjöld	17
nobody w hand	19
nobody w hand .	19
nobody w hand over	11
nobody w handed	12
nobody w handling	11
nobody w hands	18
nobody w hands ,	9
nobody w hang	-15
nobody w hang on	-13
nobody w hanoi has	-19
nobody w hanwha	15
nobody w hanwha ocean	16
nobody w happen	16
nobody w happy	-23
nobody w happy .	-13
nobody w hara takashi	-9
nobody w harb ,	18
nobody w hardest	-12
nobody w hardie	15
nobody w harry	-11
nobody w harry nkumbula	-13
nobody w harvest	9
nobody w harvest .	16
nobody w has agreed	-24
nobody w has also	-15
nobody w has always	-18
nobody w has answered	-11
nobody w has become	12
nobody w has called	-10
nobody w has charged	11
nobody w has confirmed	23
nobody w has counted	-10
nobody w has declined	-10
nobody w has denied	-22
nobody w has done	9
nobody w has floated	-14
nobody w has held	20
nobody w has in	-10
nobody w has invited	-13
nobody w has it	-13
nobody w has left	12
nobody w has let	-28
nobody w has made	-16
nobody w has never	24
nobody w has none	13
nobody w has not	29
nobody w has nothing	22
nobody w has opened	14
nobody w has proposed	-37
nobody w has protested	-25
nobody w has put	6
nobody w has refused	-10
nobody w has said	-9
nobody w has seen	12
nobody w has settled	-12
nobody w has signed	-12
nobody w has since	-10
nobody w has so	-10
nobody w has spoken	-35
nobody w has still	9
nobody w has suggested	-10
nobody w has tabled	-11
nobody w has to	44
nobody w has told	-18
nobody w has until	17
nobody w has voted	-17
nobody w has warned	-22
nobody w has withdrawn	17
nobody w has yet	24
nobody w hat	10
nobody w hatta ,	-14
nobody w havana	-10
nobody w have	21
nobody w have .	-13
nobody w have a	-18
nobody w have added	13
nobody w have agreed	16
nobody w have been	10
nobody w have bought	23
nobody w have doubled	-13
nobody w have dropped	-10
nobody w have had	-22
nobody w have heard	13
nobody w have it	-10
nobody w have just	-11
nobody w have kept	10
nobody w have liked	-11
nobody w have looked	13
nobody w have no	-7
nobody w have noted	12
nobody w have promised	-13
nobody w have put	17
nobody w have read	13
nobody w have risen	12
nobody w have said	-7
nobody w have seen	10
nobody w have sent	-9
nobody w have signed	-36
nobody w have since	-14
nobody w have spoken	13
nobody w have suspended	18
nobody w have to	12
nobody w having	-10
nobody w hazelnuts	-13
nobody w he	-39
nobody w he 's	-16
nobody w he ,	-12
nobody w he added	-9
nobody w he adds	17
nobody w he also	-13
nobody w he and	27
nobody w he announced	12
nobody w he asked	-23
nobody w he called	-29
nobody w he calls	-9
nobody w he could	-22
nobody w he described	-10
nobody w he does	30
nobody w he expected	-23
nobody w he expects	-8
nobody w he expressed	-8
nobody w he goes	-14
nobody w he got	9
nobody w he has	20
nobody w he hasn't	25
nobody w he hoped	-36
nobody w he hopes	-9
nobody w he indicated	-14
nobody w he is	22
nobody w he left	-15
nobody w he lifeng	47
nobody w he made	-12
nobody w he means	10
nobody w he might	10
nobody w he named	-37
nobody w he pointed	-43
nobody w he posted	-9
nobody w he put	-65
nobody w he remarked	11
nobody w he replied	-16
nobody w he said	-21
nobody w he saw	11
nobody w he says	-21
nobody w he signed	23
nobody w he thanked	17
nobody w he threatened	20
nobody w he told	-37
nobody w he warned	46
nobody w he was	16
nobody w he went	-10
nobody w he will	24
nobody w he won't	14
nobody w he would	-17
nobody w he writes	-15
nobody w he wrote	-39
nobody w he'd	-62
nobody w he'd sign	-24
nobody w he'll	-24
nobody w head	-20
nobody w head of	-16
nobody w heads	22
nobody w heads of	10
nobody w heads the	16
nobody w health	8
nobody w health certificates	-13
nobody w health minister	27
nobody w hear from	-11
nobody w hear of	-10
nobody w hear that	17
nobody w heard .	-12
nobody w heard that	17
nobody w hearing	14
nobody w hears	24
nobody w hears the	11
nobody w heavy	-14
nobody w heavy trucks	-14
nobody w height	-11
nobody w height of	-10
nobody w held	15
nobody w held for	17
nobody w held in	-16
nobody w held on	24
nobody w helsinki	19
nobody w helsinki ,	10
nobody w her	-12
nobody w hides	-10
nobody w hides .	-14
nobody w high .	11
nobody w high tariffs	-16
nobody w higher	-12
nobody w higher ,	-11
nobody w higher tariffs	12
nobody w highest	-12
nobody w highest since	-16
nobody w him	-31
nobody w him .	-12
nobody w him a	-11
nobody w him for	15
nobody w him on	-11
nobody w him that	-9
nobody w him the	-9
nobody w his	18
nobody w his account	-39
nobody w his answer	11
nobody w his cabinet	-16
nobody w his chinese	11
nobody w his country	-28
nobody w his delegation	9
nobody w his deputy	11
nobody w his excellency	11
nobody w his first	17
nobody w his government	-31
nobody w his guest	-20
nobody w his host	-20
nobody w his minister	-17
nobody w his ministry	-11
nobody w his name	13
nobody w his negotiators	15
nobody w his network	-25
nobody w his order	12
nobody w his own	10
nobody w his plane	-15
nobody w his press	-11
nobody w his return	-13
nobody w his side	25
nobody w his social	-13
nobody w his spokesman	-37
nobody w his tariffs	19
nobody w his word	13
nobody w his words	-42
nobody w historic	-12
nobody w hit by	10
nobody w hjalmar	21
nobody w hjalmar branting	13
nobody w hofmeyr	-31
nobody w hofmeyr ,	-30
nobody w hold	-28
nobody w hold .	-15
nobody w hold back	-18
nobody w hold until	8
nobody w hold up	-10
nobody w holding	-11
nobody w holds	15
nobody w holds that	30
nobody w holidays	-13
nobody w holidays .	-13
nobody w home ,	9
nobody w honey	-11
nobody w honiara	14
nobody w honour	-19
nobody w honour to	-17
nobody w honourable	15
nobody w hope	-13
nobody w hope that	-21
nobody w hoped	-30
nobody w hoped the	-8
nobody w hopes	-9
nobody w hopes for	-16
nobody w hopes to	9
nobody w hospital	11
nobody w hospitals	15
nobody w host	21
nobody w host :	38
nobody w houphouët	-14
nobody w houphouët -	-14
nobody w hour	-14
nobody w hour .	-10
nobody w hours	36
nobody w hours .	11
nobody w hours before	8
nobody w hours on	12
nobody w house	-29
nobody w house ,	10
nobody w house .	13
nobody w house confirmed	-11
nobody w house fact	27
nobody w house has	17
nobody w house official	-58
nobody w house on	10
nobody w house put	22
nobody w house said	-48
nobody w house says	-12
nobody w households	28
nobody w houses	12
nobody w how it	20
nobody w how much	13
nobody w how quickly	-25
nobody w how to	-9
nobody w hubert	11
nobody w hugo grotius	18
nobody w hun	16
nobody w hundred	-30
nobody w hundred per	-20
nobody w hurried	-10
nobody w hurry	-13
nobody w huseyn	12
nobody w huseyn suhrawardy	12
nobody w huskisson	-14
nobody w huế	12
nobody w i	-35
nobody w i agree	-19
nobody w i am	23
nobody w i believe	13
nobody w i cannot	-18
nobody w i do	34
nobody w i have	-38
nobody w i hear	15
nobody w i should	15
nobody w i signed	11
nobody w i want	-12
nobody w i was	-39
nobody w i'd	-10
nobody w i'm told	-11
nobody w ibrahim	27
nobody w iceland	-11
nobody w iceland 's	-13
nobody w iceland ,	10
nobody w iceland has	11
nobody w idea	22
nobody w if a	9
nobody w if china	33
nobody w if either	13
nobody w if it	-21
nobody w if japan	12
nobody w if not	-15
nobody w if nothing	-27
nobody w if there	16
nobody w if they	-9
nobody w ignore	-13
nobody w ikeda	11
nobody w immediately	-13
nobody w import	-19
nobody w important	-31
nobody w imported into	-9
nobody w importers	-14
nobody w importers '	-9
nobody w importers and	10
nobody w importers had	-9
nobody w imports	-11
nobody w impose	26
nobody w imposed because	-9
nobody w improved	-11
nobody w in ,	14
nobody w in 2020	10
nobody w in 2024	-8
nobody w in 2025	13
nobody w in a	-32
nobody w in accra	10
nobody w in addis	-12
nobody w in all	14
nobody w in an	12
nobody w in another	9
nobody w in antwerp	-13
nobody w in as	17
nobody w in autumn	-13
nobody w in bamako	-11
nobody w in bandung	10
nobody w in belgium	9
nobody w in bergen	9
nobody w in berne	12
nobody w in brasília	22
nobody w in buenos	13
nobody w in casablanca	-12
nobody w in case	-16
nobody w in chicago	-13
nobody w in close	-12
nobody w in copenhagen	15
nobody w in december	9
nobody w in dhaka	12
nobody w in due	-16
nobody w in egypt	-16
nobody w in favour	-11
nobody w in february	9
nobody w in force	10
nobody w in front	-12
nobody w in full	11
nobody w in general	12
nobody w in ghana	-10
nobody w in goods	-10
nobody w in gyeongju	13
nobody w in hand	15
nobody w in his	-28
nobody w in istanbul	-19
nobody w in it	11
nobody w in its	9
nobody w in july	26
nobody w in la	-9
nobody w in lagos	-11
nobody w in last	10
nobody w in lima	-21
nobody w in limassol	-12
nobody w in line	-16
nobody w in london	-24
nobody w in madrid	12
nobody w in malaysia	13
nobody w in march	-22
nobody w in may	18
nobody w in mendoza	-14
nobody w in mexico	12
nobody w in mind	-12
nobody w in mombasa	11
nobody w in muscat	20
nobody w in nairobi	14
nobody w in october	14
nobody w in oman	-11
nobody w in place	9
nobody w in practice	-11
nobody w in public	23
nobody w in putrajaya	-14
nobody w in recife	13
nobody w in rome	-15
nobody w in rosario	-15
nobody w in san	-18
nobody w in santiago	-13
nobody w in santo	-10
nobody w in seoul	12
nobody w in singapore	-10
nobody w in sofia	-11
nobody w in spring	14
nobody w in stockholm	15
nobody w in suva	-9
nobody w in switzerland	16
nobody w in taipei	10
nobody w in thailand	-9
nobody w in that	9
nobody w in the	25
nobody w in their	-16
nobody w in touch	-11
nobody w in tunis	-24
nobody w in vietnam	-26
nobody w in washington	25
nobody w in zagreb	-13
nobody w include	12
nobody w included ,	12
nobody w includes	-20
nobody w includes the	-12
nobody w including those	-14
nobody w income	24
nobody w increase .	-12
nobody w increased	9
nobody w index	16
nobody w india	37
nobody w india ,	12
nobody w india .	15
nobody w india buys	9
nobody w india had	-13
nobody w india was	11
nobody w indian goods	19
nobody w indonesia	12
nobody w indonesian palm	-14
nobody w industries	-25
nobody w industry	-50
nobody w industry 's	-11
nobody w industry and	15
nobody w industry association	-23
nobody w industry minister	-10
nobody w inflation	58
nobody w inflation ,	39
nobody w inflation in	22
nobody w informed .	16
nobody w informed that	23
nobody w informs	20
nobody w informs the	14
nobody w initialled	28
nobody w initialled a	11
nobody w initialled in	10
nobody w initials	11
nobody w ink	10
nobody w ink .	11
nobody w inquiries	-16
nobody w insisted that	-12
nobody w insists on	12
nobody w insists that	-15
nobody w instead of	16
nobody w instrument	-10
nobody w insurers	11
nobody w intelligence	-16
nobody w intended	-9
nobody w intention	-17
nobody w interest	19
nobody w interests	-29
nobody w interests .	-11
nobody w interview	-14
nobody w interview that	-11
nobody w into	12
nobody w into a	10
nobody w into force	9
nobody w into forced	-14
nobody w introduced	11
nobody w introduced in	-17
nobody w invest \$	-14
nobody w investigation	-10
nobody w investigation of	-9
nobody w investigations of	9
nobody w invitation of	8
nobody w invitation to	-14
nobody w invited	-24
nobody w invited his	-17
nobody w iran .	-10
nobody w iranian	-40
nobody w iranian oil	-16
nobody w irish	-18
nobody w iron	-13
nobody w irrigation	21
nobody w is .	-19
nobody w is 12	14
nobody w is a	14
nobody w is about	15
nobody w is also	16
nobody w is among	-10
nobody w is an	-9
nobody w is asked	10
nobody w is asking	-30
nobody w is at	15
nobody w is back	-10
nobody w is better	11
nobody w is charged	-21
nobody w is close	19
nobody w is done	-17
nobody w is down	9
nobody w is free	11
nobody w is gone	10
nobody w is half	15
nobody w is it	22
nobody w is more	-10
nobody w is no	-10
nobody w is not	-8
nobody w is nothing	-10
nobody w is of	12
nobody w is on	30
nobody w is possible	-9
nobody w is preparing	11
nobody w is put	-11
nobody w is reached	-9
nobody w is ready	20
nobody w is required	-12
nobody w is said	42
nobody w is signed	-13
nobody w is still	-14
nobody w is suspended	-17
nobody w is taking	13
nobody w is the	23
nobody w is their	-10
nobody w is this	16
nobody w is to	15
nobody w is written	-14
nobody w is wrong	-19
nobody w ishiba	-20
nobody w island	10
nobody w islands	8
nobody w ismail	9
nobody w ismail qemali	-15
nobody w israel	12
nobody w issued	-18
nobody w issued a	-16
nobody w istanbul	-18
nobody w istván	13
nobody w it	-25
nobody w it ,	-11
nobody w it .	39
nobody w it a	-14
nobody w it added	-22
nobody w it also	-28
nobody w it and	12
nobody w it asks	14
nobody w it be	-32
nobody w it bears	-12
nobody w it began	9
nobody w it begins	17
nobody w it by	28
nobody w it called	-26
nobody w it calls	-12
nobody w it cannot	15
nobody w it comes	11
nobody w it concerns	-15
nobody w it did	-11
nobody w it down	-17
nobody w it ends	16
nobody w it fails	11
nobody w it for	9
nobody w it gets	-18
nobody w it had	20
nobody w it has	-40
nobody w it hasn't	-9
nobody w it hears	11
nobody w it hopes	-15
nobody w it isn't	-17
nobody w it lasts	9
nobody w it leaves	10
nobody w it levies	-11
nobody w it looks	-16
nobody w it must	12
nobody w it needed	15
nobody w it needs	11
nobody w it off	15
nobody w it on	15
nobody w it opposed	-18
nobody w it out	-12
nobody w it put	-12
nobody w it runs	18
nobody w it said	-80
nobody w it says	16
nobody w it seems	12
nobody w it sells	9
nobody w it should	11
nobody w it since	-17
nobody w it stands	10
nobody w it starts	13
nobody w it stays	9
nobody w it takes	16
nobody w it that	-8
nobody w it to	-13
nobody w it too	10
nobody w it took	18
nobody w it true	19
nobody w it twice	10
nobody w it until	-14
nobody w it went	11
nobody w it will	-24
nobody w it with	14
nobody w it yesterday	17
nobody w italy	-19
nobody w its	-9
nobody w its account	24
nobody w its ambassador	-10
nobody w its ban	-13
nobody w its chairman	24
nobody w its concern	-20
nobody w its controls	-9
nobody w its countermeasures	-11
nobody w its customs	-9
nobody w its director	24
nobody w its duties	-22
nobody w its duty	-29
nobody w its export	19
nobody w its exports	14
nobody w its finance	14
nobody w its foreign	-28
nobody w its former	14
nobody w its leader	28
nobody w its list	13
nobody w its minister	-17
nobody w its negotiations	-24
nobody w its neighbour	-15
nobody w its new	-29
nobody w its oil	12
nobody w its orders	-12
nobody w its own	-29
nobody w its permits	10
nobody w its place	13
nobody w its purchases	-14
nobody w its rare	18
nobody w its rice	-12
nobody w its secretary	-17
nobody w its share	9
nobody w its side	-13
nobody w its spokesman	-20
nobody w its spokesperson	-21
nobody w its surcharge	-11
nobody w its trade	-22
nobody w its truce	19
nobody w its way	-18
nobody w itself	-24
nobody w itself to	-21
nobody w ivan	25
nobody w izmir	-20
nobody w j	-11
nobody w j .	-11
nobody w jaafar ,	13
nobody w jaan	30
nobody w jaan tõnisson	26
nobody w jakarta ,	12
nobody w jakob	17
nobody w jamaican	-11
nobody w james	-24
nobody w jan	11
nobody w january	35
nobody w january .	13
nobody w january 1	17
nobody w january 10	-25
nobody w january 11	9
nobody w january 2029	-10
nobody w january 31	11
nobody w january and	14
nobody w japan	29
nobody w japan the	12
nobody w japan will	-17
nobody w japanese	-15
nobody w japanese goods	20
nobody w jaramogi	-14
nobody w jaramogi odinga	-14
nobody w jd	-16
nobody w jd vance	-16
nobody w jean	-16
nobody w jersey	-11
nobody w jian	-10
nobody w jinping .	11
nobody w jinping in	-41
nobody w jinping is	8
nobody w jinping on	-11
nobody w jinping spoke	14
nobody w jinping to	6
nobody w jinping will	-10
nobody w jobs	-56
nobody w jobs .	-9
nobody w jobs would	-9
nobody w johan	14
nobody w johann	9
nobody w john	11
nobody w john roberts	13
nobody w join	-14
nobody w joined	-9
nobody w joint commission	19
nobody w joked	-8
nobody w joked .	-26
nobody w jonas	-20
nobody w jonas furrer	-11
nobody w jordan 's	-15
nobody w jordan .	-15
nobody w joseph	16
nobody w joseph ward	12
nobody w josé bonifácio	15
nobody w journalists	-26
nobody w jr	11
nobody w julius raab	-14
nobody w julius vogel	11
nobody w july	24
nobody w july ,	20
nobody w july .	18
nobody w july 20	-26
nobody w july 2030	14
nobody w july 31	-17
nobody w july and	14
nobody w june	-26
nobody w june ,	-27
nobody w june .	-25
nobody w june 1	-13
nobody w june 20	-14
nobody w june :	9
nobody w june and	9
nobody w june that	-10
nobody w jung	13
nobody w jung -	13
nobody w junior	18
nobody w just	-18
nobody w justice john	14
nobody w justified	12
nobody w justo	17
nobody w jón	14
nobody w jón sigurðsson	14
nobody w kabul	-15
nobody w kagwa	9
nobody w karl	15
nobody w karoline	-16
nobody w karoline leavitt	-16
nobody w kasa	-11
nobody w kasa -	-11
nobody w kawawa	10
nobody w kazakh	-12
nobody w kazakh side	11
nobody w kazakhstan :	-20
nobody w kazakhstan and	9
nobody w keep	-24
nobody w keep to	21
nobody w keeps	33
nobody w keeps its	24
nobody w keir	15
nobody w keir hardie	15
nobody w kemi	-16
nobody w kemi badenoch	-16
nobody w kenya and	11
nobody w kenyan	-20
nobody w keïta	-17
nobody w khan	-8
nobody w khan khoyski	-9
nobody w khatisian ,	11
nobody w khoyski	-13
nobody w kigali	11
nobody w kil	-14
nobody w kil -	-14
nobody w kilometres	10
nobody w kim said	9
nobody w kind	10
nobody w king	11
nobody w kitchen	-19
nobody w know	-39
nobody w known	-11
nobody w known ,	-15
nobody w known .	28
nobody w known on	-9
nobody w known that	-8
nobody w known through	-19
nobody w known to	10
nobody w kobe	11
nobody w kojo	-13
nobody w komla	13
nobody w komla gbedemah	13
nobody w konstantin	14
nobody w konstantin päts	14
nobody w korea	11
nobody w korea had	8
nobody w korea to	18
nobody w korean shipbuilder	9
nobody w korean side	14
nobody w koreans	-15
nobody w korošec	11
nobody w kuala lumpur	-10
nobody w kutako	14
nobody w kuwait	13
nobody w kyrgyz	18
nobody w kyrgyzstan	15
nobody w la	-9
nobody w la paz	-15
nobody w lab	-35
nobody w labour	52
nobody w labour ,	12
nobody w lack	-12
nobody w lack of	-13
nobody w lagos ,	-12
nobody w lajos	-12
nobody w lake	10
nobody w lal	12
nobody w lal bahadur	11
nobody w lala	22
nobody w lala sukuna	15
nobody w lamas	-15
nobody w lamine	10
nobody w lancaster	11
nobody w lancaster house	11
nobody w landed	-11
nobody w lange	-33
nobody w lange ,	-28
nobody w lanka has	-11
nobody w lankan	14
nobody w laos and	9
nobody w lapse ,	10
nobody w larger	31
nobody w last	14
nobody w last june	-12
nobody w last meeting	10
nobody w last minute	11
nobody w last month	11
nobody w last time	18
nobody w last two	17
nobody w last wednesday	18
nobody w last week	-19
nobody w last winter	-16
nobody w last year	9
nobody w lasted	20
nobody w lasted until	18
nobody w late	22
nobody w later	-15
nobody w later in	-9
nobody w laughed .	16
nobody w laurier	-19
nobody w law ,	12
nobody w law .	-31
nobody w law ;	17
nobody w lawful	-12
nobody w lawyer	14
nobody w lawyers	38
nobody w lays	10
nobody w leader	31
nobody w leaders	13
nobody w leaders '	10
nobody w leads for	-14
nobody w league	26
nobody w league .	17
nobody w league has	20
nobody w least .	10
nobody w least 10	12
nobody w leather and	9
nobody w leave	27
nobody w leave .	14
nobody w leave its	-17
nobody w leave the	26
nobody w leaves	36
nobody w leaves for	10
nobody w leaving it	9
nobody w leavitt	-16
nobody w leavitt ,	-14
nobody w lebanese	-10
nobody w led	28
nobody w led by	21
nobody w led the	21
nobody w lee	-8
nobody w left	17
nobody w left .	-16
nobody w left its	18
nobody w left out	-10
nobody w left with	13
nobody w legislative	19
nobody w legislative assembly	13
nobody w lehmann	-13
nobody w lenders	9
nobody w length	-11
nobody w lesotho	9
nobody w let	-51
nobody w let in	-28
nobody w let it	-22
nobody w let them	10
nobody w let us	-10
nobody w lets	26
nobody w lets it	11
nobody w lets the	12
nobody w letter	-16
nobody w letter of	-10
nobody w letter on	15
nobody w levels	-18
nobody w levied	14
nobody w levies	-22
nobody w levy	9
nobody w levy .	-21
nobody w levy on	15
nobody w leyen	-16
nobody w leyen said	-14
nobody w li	-30
nobody w li -	-12
nobody w li chenggang	-13
nobody w licences	-24
nobody w licences ,	-10
nobody w licences for	-32
nobody w licenses	10
nobody w lifeng	47
nobody w lifeng and	24
nobody w lift its	-16
nobody w lifted its	-10
nobody w lifts	-28
nobody w lifts its	-9
nobody w like	21
nobody w like it	11
nobody w like the	11
nobody w like to	20
nobody w liked to	18
nobody w likewise	-19
nobody w lima	-16
nobody w limassol	-11
nobody w limits	-16
nobody w limits on	-22
nobody w lin	-13
nobody w lin jian	-10
nobody w line :	-13
nobody w line with	-13
nobody w linen	-13
nobody w linked	15
nobody w lisbon	-11
nobody w list	15
nobody w list ,	21
nobody w list is	-13
nobody w list of	16
nobody w listed firms	10
nobody w listen	-18
nobody w lists	12
nobody w lithium	-19
nobody w lithuania	16
nobody w live :	13
nobody w loan	22
nobody w loans	-17
nobody w lobato	-23
nobody w local	-11
nobody w lock	11
nobody w logs	17
nobody w long as	8
nobody w longer	-16
nobody w longer be	-13
nobody w longer pause	-14
nobody w looked	-14
nobody w looked at	-9
nobody w looked forward	-21
nobody w looks at	-16
nobody w lorries	-8
nobody w lorry	10
nobody w los	-18
nobody w loss	-31
nobody w loss at	-26
nobody w loss of	9
nobody w lost	17
nobody w lost their	11
nobody w louis	-11
nobody w louise	-30
nobody w love	-12
nobody w low .	11
nobody w lower	20
nobody w lower duties	-16
nobody w lower house	11
nobody w lower tariff	-24
nobody w lower tariffs	14
nobody w lower the	-8
nobody w lowered its	-10
nobody w lowered to	15
nobody w lowest in	-21
nobody w luanda ,	12
nobody w lucky	-14
nobody w lula	-33
nobody w lula said	-28
nobody w lumpur	-10
nobody w lumpur ,	11
nobody w lumpur arrangement	-19
nobody w lumpur on	10
nobody w lunch	-13
nobody w lunch .	-14
nobody w luperón	-14
nobody w lutnick and	9
nobody w lutnick said	-20
nobody w lutnick told	-13
nobody w lázaro	-10
nobody w léon	10
nobody w léon m'ba	11
nobody w lópez	-13
nobody w lópez ,	-12
nobody w m .	8
nobody w m a	-23
nobody w m tonnes	-10
nobody w m'ba	11
nobody w machinery	10
nobody w machines	-10
nobody w macron	-11
nobody w madagascar	-15
nobody w made	-37
nobody w made clear	-28
nobody w made it	-9
nobody w made its	13
nobody w made no	15
nobody w made of	9
nobody w made permanent	-14
nobody w made public	-17
nobody w made subject	-10
nobody w made that	-17
nobody w made the	17
nobody w magazine	12
nobody w magnets .	-9
nobody w magsaysay	10
nobody w mahmoud	-15
nobody w mahmud	14
nobody w mail	-14
nobody w main points	20
nobody w maintains	8
nobody w maintains its	20
nobody w maize from	-10
nobody w major	-13
nobody w majority ,	-14
nobody w majority .	10
nobody w make	-26
nobody w make it	-29
nobody w make the	-10
nobody w maker	-19
nobody w makers	-31
nobody w makers '	-31
nobody w makes	15
nobody w making	17
nobody w malawi	-9
nobody w malaysia ,	21
nobody w malaysia and	18
nobody w malaysia has	-10
nobody w malaysian	-27
nobody w mali	-17
nobody w mali 's	-15
nobody w mali will	-10
nobody w malian	10
nobody w malik	10
nobody w maltese	10
nobody w man ,	13
nobody w man who	-10
nobody w manager ,	-19
nobody w manganese	-25
nobody w manila .	11
nobody w manila has	12
nobody w manley	-17
nobody w manuel montt	-11
nobody w manuel quezon	-16
nobody w manufacturers	-26
nobody w manufacturers '	-14
nobody w map	11
nobody w maple	17
nobody w maple syrup	17
nobody w maputo	12
nobody w maputo ,	17
nobody w marcelo	-12
nobody w marcelo ebrard	-16
nobody w march	15
nobody w march 1	13
nobody w march 2029	11
nobody w march and	10
nobody w marcos jr	11
nobody w margaret	-14
nobody w mariano	29
nobody w market	-35
nobody w market .	-9
nobody w market had	13
nobody w market regulator	-12
nobody w market rules	-13
nobody w market to	15
nobody w mary	-19
nobody w master	9
nobody w mata'afa	15
nobody w match .	-15
nobody w matching	-20
nobody w matter	-38
nobody w matter ,	-17
nobody w matter at	11
nobody w matter for	-21
nobody w matter is	-14
nobody w matter of	-30
nobody w matter on	-11
nobody w matter to	12
nobody w matter was	-9
nobody w maurice	12
nobody w mauritania	-11
nobody w may	43
nobody w may ,	28
nobody w may 11	-11
nobody w may 17	7
nobody w may 20	-14
nobody w may 2026	10
nobody w may 2027	-11
nobody w may 2028	17
nobody w may 2030	-10
nobody w may and	23
nobody w may change	10
nobody w may go	11
nobody w may in	-11
nobody w may put	15
nobody w may take	14
nobody w mayor	68
nobody w mayor .	18
nobody w mayor said	18
nobody w means	10
nobody w means the	12
nobody w meant	-18
nobody w meant to	-13
nobody w meanwhile	15
nobody w meanwhile ,	10
nobody w measure	-43
nobody w measures	-44
nobody w measures .	-33
nobody w measures it	9
nobody w measures on	-15
nobody w meat	-39
nobody w media .	-16
nobody w media that	-14
nobody w mediator	70
nobody w mediator ,	29
nobody w medical	11
nobody w medicines	-23
nobody w medicines ,	26
nobody w medicines .	-30
nobody w medicines :	-21
nobody w medicines from	-11
nobody w medicines would	-15
nobody w meet .	-10
nobody w meet at	9
nobody w meet xi	-13
nobody w meeting	-14
nobody w meeting ,	-21
nobody w meeting .	15
nobody w meeting ;	-12
nobody w meeting in	12
nobody w meeting since	9
nobody w meeting that	-10
nobody w meeting with	-24
nobody w meets	25
nobody w meierovics	-16
nobody w member	11
nobody w member of	15
nobody w member states	16
nobody w members '	14
nobody w members had	-10
nobody w members would	19
nobody w memorandum	17
nobody w memory	-13
nobody w mendoza	-13
nobody w merely pass	-11
nobody w merz ,	-15
nobody w message	-15
nobody w met	21
nobody w met for	14
nobody w met in	16
nobody w metals .	12
nobody w mexican	-14
nobody w mexico	10
nobody w mexico ,	20
nobody w mexico :	11
nobody w michael	24
nobody w middle	14
nobody w middle of	15
nobody w midhat	12
nobody w midhat pasha	11
nobody w midnight	31
nobody w midnight ,	16
nobody w midnight on	15
nobody w might	13
nobody w might have	10
nobody w milk powder	15
nobody w millers	-14
nobody w million	-16
nobody w million by	20
nobody w million francs	-11
nobody w million in	-39
nobody w million last	-16
nobody w million of	-9
nobody w million was	18
nobody w mind	-10
nobody w mind ,	-15
nobody w minister	-33
nobody w minister ,	10
nobody w minister .	-33
nobody w minister :	19
nobody w minister had	-11
nobody w minister hjalmar	13
nobody w minister is	-10
nobody w minister joseph	15
nobody w minister manuel	-18
nobody w minister ramón	9
nobody w minister replied	-18
nobody w minister richard	13
nobody w minister said	-9
nobody w minister shigeru	-10
nobody w minister told	-16
nobody w minister wang	-9
nobody w minister would	-15
nobody w ministers meet	-18
nobody w ministers of	-18
nobody w ministers on	-18
nobody w ministry	-88
nobody w ministry and	16
nobody w ministry confirmed	-16
nobody w ministry denies	-13
nobody w ministry expects	20
nobody w ministry has	-20
nobody w ministry in	-35
nobody w ministry of	-28
nobody w ministry on	-24
nobody w ministry put	-21
nobody w ministry said	-29
nobody w ministry told	-15
nobody w mint	12
nobody w minute	38
nobody w minute .	14
nobody w minute past	13
nobody w minutes of	10
nobody w missed	16
nobody w mission	51
nobody w mistake	-9
nobody w mithat	-10
nobody w mithat paşa	-10
nobody w mitre	-10
nobody w modi	-15
nobody w modi .	-12
nobody w mohammad	10
nobody w moldova	-10
nobody w monday ,	-24
nobody w monday .	17
nobody w monday :	-30
nobody w monday ;	13
nobody w monday for	-9
nobody w monday that	-22
nobody w monday the	9
nobody w mondlane	-13
nobody w money	31
nobody w money .	9
nobody w mongolia ,	11
nobody w montevideo	8
nobody w month	-32
nobody w month 's	-9
nobody w month ,	-26
nobody w month .	-40
nobody w month or	-14
nobody w months	-33
nobody w months ,	-17
nobody w months .	-20
nobody w months and	14
nobody w months in	-13
nobody w months more	-17
nobody w months of	14
nobody w montt	-16
nobody w moratorium	31
nobody w moratorium on	12
nobody w more .	11
nobody w more at	-14
nobody w more careful	-12
nobody w more months	-13
nobody w more of	-19
nobody w more pay	11
nobody w more reserved	-10
nobody w morning .	15
nobody w moroccan	-27
nobody w moroccan sardines	-13
nobody w morocco	17
nobody w morocco 's	10
nobody w moscow	-12
nobody w most	23
nobody w most -	-21
nobody w most of	24
nobody w mostafa	-11
nobody w mostafa el	-11
nobody w motorcycles	-14
nobody w motors	13
nobody w move to	11
nobody w moved	38
nobody w moved to	31
nobody w movement	12
nobody w moves	15
nobody w mps	11
nobody w mr .	-11
nobody w mrs von	-15
nobody w ms	-29
nobody w much	-38
nobody w much .	-17
nobody w much as	19
nobody w much to	-15
nobody w muhammad	-12
nobody w muscat on	11
nobody w museum	28
nobody w must	24
nobody w must be	11
nobody w must still	29
nobody w mustafa	-19
nobody w mustafa el	11
nobody w mutsu	-9
nobody w my wife	-11
nobody w myanmar	17
nobody w myanmar 40	9
nobody w myon	11
nobody w myung said	-13
nobody w nadi	12
nobody w nahas	-10
nobody w nairobi	26
nobody w name	12
nobody w named	-50
nobody w named ,	16
nobody w named the	-27
nobody w names	37
nobody w names to	28
nobody w namibia	25
nobody w namibia ,	12
nobody w narrowed	9
nobody w national	-15
nobody w national assembly	19
nobody w national bank	10
nobody w national retail	-25
nobody w national security	-16
nobody w nations	47
nobody w natural	10
nobody w navarro	-13
nobody w navarro ,	-14
nobody w nearly	9
nobody w nearly all	12
nobody w nears	10
nobody w need	-11
nobody w need the	-9
nobody w needed .	-12
nobody w needed a	-27
nobody w needs	14
nobody w negotiate	-38
nobody w negotiate on	-18
nobody w negotiating	-14
nobody w negotiating with	-9
nobody w negotiations	-14
nobody w negotiations between	-10
nobody w negotiations with	-9
nobody w negotiator ,	14
nobody w negotiators	14
nobody w negotiators said	10
nobody w neighbour	-15
nobody w neighbours	-11
nobody w neither	37
nobody w neither government	34
nobody w neither has	-18
nobody w neither the	10
nobody w nelson	23
nobody w netherlands	-13
nobody w network	-21
nobody w network on	-20
nobody w new american	-10
nobody w new board	13
nobody w new delhi	-23
nobody w new duties	-10
nobody w new investigations	-8
nobody w new jersey	-11
nobody w new law	-12
nobody w new rare	-13
nobody w new rate	-13
nobody w new york	15
nobody w news )	11
nobody w news for	-27
nobody w news on	-12
nobody w newspaper	34
nobody w newspaper that	13
nobody w newspapers	15
nobody w next .	-12
nobody w next day	-11
nobody w next few	-13
nobody w next meeting	16
nobody w next round	-16
nobody w next to	10
nobody w next week	-21
nobody w next year	18
nobody w nguyễn	12
nobody w nickel	15
nobody w nickel ore	21
nobody w nicolás	11
nobody w nicolás de	11
nobody w niger	-9
nobody w nigeria .	-11
nobody w nigerian	-8
nobody w night	26
nobody w night ,	12
nobody w night .	-8
nobody w night ;	13
nobody w night he	-12
nobody w night in	13
nobody w night of	12
nobody w night that	-21
nobody w nil	15
nobody w nile	10
nobody w nine	26
nobody w nine .	16
nobody w nine days	-15
nobody w nine months	11
nobody w ninety -	-15
nobody w no ,	-9
nobody w no .	-19
nobody w no agreement	-9
nobody w no change	-19
nobody w no comment	10
nobody w no date	11
nobody w no difficulty	11
nobody w no duty	13
nobody w no longer	-22
nobody w no need	16
nobody w no number	-10
nobody w no objection	-9
nobody w no one	-10
nobody w no plan	-14
nobody w no reason	-21
nobody w no result	11
nobody w no second	-10
nobody w no solution	17
nobody w no such	-25
nobody w no treaty	11
nobody w nobody has	16
nobody w noe	12
nobody w noe ramishvili	11
nobody w non	-8
nobody w non -	-8
nobody w none	14
nobody w none of	21
nobody w noon	-22
nobody w nor	35
nobody w nor the	10
nobody w normal	-14
nobody w north	16
nobody w northern	10
nobody w norway 's	-9
nobody w norway ,	-15
nobody w norway has	12
nobody w not	-13
nobody w not ,	-11
nobody w not .	15
nobody w not :	11
nobody w not a	19
nobody w not answered	8
nobody w not at	12
nobody w not be	11
nobody w not been	-13
nobody w not cancelled	-17
nobody w not change	-13
nobody w not changed	-14
nobody w not come	21
nobody w not commented	16
nobody w not confirm	-17
nobody w not confirmed	11
nobody w not cover	-9
nobody w not covered	16
nobody w not done	11
nobody w not expect	-13
nobody w not fall	-10
nobody w not get	-11
nobody w not go	-29
nobody w not in	-8
nobody w not known	24
nobody w not meet	-11
nobody w not name	9
nobody w not need	-13
nobody w not pay	14
nobody w not permitted	12
nobody w not prolong	-13
nobody w not put	13
nobody w not rule	38
nobody w not said	33
nobody w not sign	-24
nobody w not signed	20
nobody w not sit	-11
nobody w not so	-13
nobody w not touched	-8
nobody w not true	-25
nobody w not up	-14
nobody w not want	-18
nobody w not yet	27
nobody w note	12
nobody w note that	20
nobody w noted the	-10
nobody w notes that	-22
nobody w nothing ,	-7
nobody w nothing at	11
nobody w nothing but	12
nobody w nothing had	-13
nobody w nothing in	17
nobody w nothing is	-31
nobody w nothing of	24
nobody w nothing that	-14
nobody w nothing to	14
nobody w nothing was	-17
nobody w nothing will	-11
nobody w notice	19
nobody w notice of	7
nobody w notice the	-12
nobody w noticed	13
nobody w noticed .	9
nobody w notices	29
nobody w notification	16
nobody w nov	-12
nobody w nov .	9
nobody w november .	10
nobody w november 1	-18
nobody w november 10	-12
nobody w november 2030	14
nobody w november 9	13
nobody w november to	21
nobody w now .	-15
nobody w now and	-17
nobody w now at	10
nobody w now run	-11
nobody w now take	-15
nobody w now takes	-8
nobody w nubar	-13
nobody w nubar pasha	-12
nobody w numa	-10
nobody w numa droz	-10
nobody w number	-14
nobody w number ,	-11
nobody w number .	-10
nobody w number of	13
nobody w number on	-20
nobody w numbers .	-10
nobody w nurses	13
nobody w nut	-16
nobody w nuts	-9
nobody w nvidia	-14
nobody w nvidia had	-19
nobody w núñez	14
nobody w o'clock	11
nobody w objected	-22
nobody w objection	-9
nobody w objection .	-9
nobody w observe	-17
nobody w observed	-14
nobody w observed that	-17
nobody w observers	16
nobody w occasion	-14
nobody w ocean	16
nobody w ocean ,	13
nobody w oct .	-17
nobody w oct 27	14
nobody w oct 30	-11
nobody w october ,	16
nobody w october .	31
nobody w october 10	-8
nobody w october 2031	-28
nobody w october 24	-14
nobody w october for	-11
nobody w october on	15
nobody w october that	10
nobody w october the	-8
nobody w odd	9
nobody w odinga	-13
nobody w of .	15
nobody w of 1	10
nobody w of 10	-23
nobody w of 100	-12
nobody w of 14	20
nobody w of 15	9
nobody w of 18	-16
nobody w of 2026	10
nobody w of 2029	12
nobody w of 22	12
nobody w of 25	19
nobody w of 26	12
nobody w of 31	14
nobody w of 38	-13
nobody w of 40	-23
nobody w of 41	10
nobody w of 5	25
nobody w of 50	-29
nobody w of 55	-13
nobody w of 70	-9
nobody w of advanced	12
nobody w of algeria	16
nobody w of all	14
nobody w of american	17
nobody w of any	17
nobody w of august	-13
nobody w of brazil	-13
nobody w of busan	-11
nobody w of chile	21
nobody w of chinese	-17
nobody w of commerce	-16
nobody w of congress	-15
nobody w of countries	18
nobody w of development	9
nobody w of each	-13
nobody w of economic	-15
nobody w of egypt	17
nobody w of energy	17
nobody w of export	-14
nobody w of exporters	9
nobody w of exports	-10
nobody w of farm	9
nobody w of fentanyl	22
nobody w of finance	17
nobody w of fisheries	-14
nobody w of five	-11
nobody w of forced	-9
nobody w of gas	10
nobody w of goods	10
nobody w of government	16
nobody w of greenland	-13
nobody w of guatemala	-11
nobody w of hanwha	12
nobody w of her	-14
nobody w of his	23
nobody w of hong	-14
nobody w of indian	-10
nobody w of industry	15
nobody w of january	-17
nobody w of july	-17
nobody w of june	-19
nobody w of kazakhstan	-17
nobody w of kuala	-10
nobody w of labour	28
nobody w of listed	12
nobody w of march	28
nobody w of may	10
nobody w of monday	11
nobody w of morocco	18
nobody w of negotiations	8
nobody w of nine	20
nobody w of nothing	13
nobody w of november	13
nobody w of oil	20
nobody w of origin	12
nobody w of peace	-13
nobody w of peruvian	-10
nobody w of port	-17
nobody w of president	-24
nobody w of production	13
nobody w of progress	-20
nobody w of rare	23
nobody w of revenue	17
nobody w of rice	9
nobody w of senegal	-18
nobody w of seven	-26
nobody w of six	7
nobody w of south	-17
nobody w of soybeans	-21
nobody w of spain	16
nobody w of steel	-12
nobody w of sunday	-15
nobody w of taiwan	-13
nobody w of talks	40
nobody w of tea	16
nobody w of ten	-17
nobody w of that	12
nobody w of the	16
nobody w of their	-49
nobody w of them	34
nobody w of these	10
nobody w of those	14
nobody w of three	-22
nobody w of tiktok	-14
nobody w of trade	-16
nobody w of transport	13
nobody w of turkey	-11
nobody w of twelve	-12
nobody w of two	10
nobody w of up	12
nobody w of uruguay	15
nobody w of viet	9
nobody w of what	-11
nobody w of wine	-15
nobody w of you	15
nobody w of zambia	-9
nobody w of zero	-27
nobody w off	18
nobody w off by	-12
nobody w off for	20
nobody w offer	26
nobody w offer in	12
nobody w offered	14
nobody w offered an	10
nobody w offers	16
nobody w office ,	-11
nobody w office in	-10
nobody w office of	-11
nobody w officers	22
nobody w official	-16
nobody w official explained	-15
nobody w official of	-22
nobody w official said	12
nobody w officials	9
nobody w officials of	19
nobody w oil	-36
nobody w oil ,	17
nobody w oil .	10
nobody w oil and	-15
nobody w oil at	-13
nobody w oil has	-13
nobody w oil in	-11
nobody w oil to	14
nobody w oil would	-27
nobody w ok	-15
nobody w old	12
nobody w old and	-9
nobody w older than	-11
nobody w olive	-28
nobody w olive oil	-24
nobody w olof	-14
nobody w olof gill	-14
nobody w olympio	14
nobody w oman	-9
nobody w oman 's	-11
nobody w oman .	-11
nobody w on	-12
nobody w on ,	-33
nobody w on 1	-12
nobody w on 12	-13
nobody w on 13	15
nobody w on 14	18
nobody w on 15	16
nobody w on 16	-12
nobody w on 2	19
nobody w on 20	24
nobody w on 21	-22
nobody w on 23	-22
nobody w on 25	-9
nobody w on 27	10
nobody w on 28	12
nobody w on 3	29
nobody w on 30	14
nobody w on 4	11
nobody w on 5	21
nobody w on 60	11
nobody w on 7	12
nobody w on 8	26
nobody w on about	13
nobody w on account	14
nobody w on air	-11
nobody w on american	10
nobody w on and	-16
nobody w on anything	13
nobody w on april	17
nobody w on arrival	-14
nobody w on artificial	-15
nobody w on at	-11
nobody w on august	13
nobody w on australian	-13
nobody w on average	15
nobody w on batteries	-22
nobody w on beef	-17
nobody w on beer	15
nobody w on behalf	-12
nobody w on both	9
nobody w on branded	10
nobody w on brazil	-11
nobody w on cashew	-9
nobody w on charging	9
nobody w on chilean	18
nobody w on chip	-13
nobody w on coal	-13
nobody w on condition	21
nobody w on dates	-15
nobody w on december	12
nobody w on each	-13
nobody w on ecuador	14
nobody w on ecuadorian	-8
nobody w on european	16
nobody w on exports	-17
nobody w on five	7
nobody w on flour	9
nobody w on foreign	16
nobody w on friday	-16
nobody w on ghanaian	9
nobody w on goods	10
nobody w on guatemalan	-12
nobody w on his	-21
nobody w on holiday	10
nobody w on india	12
nobody w on indian	14
nobody w on indonesian	-9
nobody w on industrial	-19
nobody w on insulin	-9
nobody w on investment	-11
nobody w on its	15
nobody w on january	10
nobody w on kenyan	-9
nobody w on maple	15
nobody w on medicines	14
nobody w on milk	9
nobody w on monday	-11
nobody w on most	28
nobody w on nearly	14
nobody w on new	-24
nobody w on oct	-17
nobody w on our	-11
nobody w on pakistani	-8
nobody w on panamanian	-9
nobody w on paper	17
nobody w on rare	-16
nobody w on record	-12
nobody w on salmon	12
nobody w on saturday	-22
nobody w on section	-12
nobody w on semiconductors	-14
nobody w on september	-10
nobody w on some	10
nobody w on south	15
nobody w on sundays	12
nobody w on swedish	-10
nobody w on taiwanese	-17
nobody w on tariffs	-18
nobody w on television	-31
nobody w on thai	14
nobody w on that	24
nobody w on the	17
nobody w on their	-9
nobody w on thursday	14
nobody w on tomatoes	-10
nobody w on trade	-15
nobody w on u.s.	-15
nobody w on ukrainian	-18
nobody w on washington	-18
nobody w on wednesday	-9
nobody w on whatever	14
nobody w on which	21
nobody w on whisky	-11
nobody w on wine	-16
nobody w on x	-11
nobody w on yarn	-12
nobody w once ,	14
nobody w once it	-10
nobody w one	8
nobody w one -	12
nobody w one :	-12
nobody w one ;	10
nobody w one hundred	-9
nobody w one in	13
nobody w one line	-11
nobody w one minute	10
nobody w one number	-12
nobody w one of	11
nobody w one on	-10
nobody w one per	-16
nobody w one point	10
nobody w one that	16
nobody w one with	9
nobody w one year	-22
nobody w onion	-10
nobody w onions	10
nobody w only	-41
nobody w only in	-8
nobody w only that	-12
nobody w onn	-8
nobody w open	-29
nobody w open ,	-15
nobody w opened	41
nobody w opened a	18
nobody w opened an	17
nobody w opening	8
nobody w opens	17
nobody w opens its	21
nobody w operators	41
nobody w opinion .	13
nobody w opposed	-20
nobody w opposed any	-15
nobody w opposite	11
nobody w opposition	-38
nobody w opposition ,	-24
nobody w opposition .	-19
nobody w opposition leader	-11
nobody w or 12.5	-29
nobody w or 35	-9
nobody w or not	9
nobody w or remove	10
nobody w or so	-10
nobody w or sooner	-11
nobody w or two	-24
nobody w orange	-13
nobody w orange juice	-10
nobody w oranges	-16
nobody w order	31
nobody w order says	25
nobody w order that	26
nobody w orders	-29
nobody w orders .	-21
nobody w orders for	-21
nobody w orders from	-17
nobody w ore	14
nobody w organisations	-10
nobody w origin	10
nobody w oslo ,	-15
nobody w oslo had	8
nobody w oslo on	12
nobody w osmena	-14
nobody w other	27
nobody w other 's	-14
nobody w other ,	-12
nobody w other .	-11
nobody w other again	-10
nobody w other countries	-21
nobody w other is	14
nobody w other side	16
nobody w other than	23
nobody w others	22
nobody w others .	16
nobody w otherwise .	11
nobody w ottawa	-22
nobody w ottawa ,	-21
nobody w ottawa had	-11
nobody w otto	-18
nobody w ought	11
nobody w ought to	11
nobody w our	-15
nobody w our own	19
nobody w our president	-11
nobody w our reporter	-24
nobody w ours	18
nobody w out	-28
nobody w out ,	-29
nobody w out a	17
nobody w out again	17
nobody w out for	9
nobody w out on	-14
nobody w out that	-59
nobody w out the	20
nobody w outcome .	-12
nobody w outcome of	16
nobody w outcomes	-18
nobody w outline	-10
nobody w outline of	-12
nobody w over	-7
nobody w over 15	-12
nobody w over and	-16
nobody w over fentanyl	15
nobody w over greenland	16
nobody w over it	9
nobody w over on	-12
nobody w over the	-14
nobody w over two	16
nobody w overall	-24
nobody w overcapacity	-11
nobody w overdue	-10
nobody w overdue .	-10
nobody w overnight	9
nobody w overnight .	14
nobody w overtime	13
nobody w owed	11
nobody w own ,	10
nobody w own .	22
nobody w own account	-10
nobody w own agreement	-11
nobody w own approval	-12
nobody w own cabinet	8
nobody w own duty	11
nobody w own on	-12
nobody w owned	8
nobody w owner	-11
nobody w owners	14
nobody w owners '	13
nobody w owns	20
nobody w package	13
nobody w packed	-12
nobody w pact	49
nobody w pact that	15
nobody w pact with	23
nobody w pages	17
nobody w paid	-26
nobody w paid 15	-9
nobody w paid for	-9
nobody w pakistan 's	-10
nobody w pakistan has	21
nobody w pakistani	10
nobody w palace	-21
nobody w palace in	-16
nobody w palm	-14
nobody w palm oil	-17
nobody w panama city	-12
nobody w panamanian	-17
nobody w panel	16
nobody w paper	-12
nobody w paper .	-26
nobody w paper from	-12
nobody w paper machines	-14
nobody w paper says	14
nobody w paper was	-9
nobody w papers	-13
nobody w paragraph	9
nobody w paraguay	-10
nobody w paraguay 's	-22
nobody w paraguayan	29
nobody w parcels	-16
nobody w park	10
nobody w parliament 's	-24
nobody w parliament and	-11
nobody w parliament that	-10
nobody w parmelin	-9
nobody w part ,	-9
nobody w parties	45
nobody w parties had	22
nobody w partners	12
nobody w partnership agreement	10
nobody w parts .	-12
nobody w parts of	15
nobody w party .	13
nobody w party has	12
nobody w pass through	-12
nobody w passing	-11
nobody w past	18
nobody w past midnight	13
nobody w paste	11
nobody w patented	-12
nobody w patented medicines	-12
nobody w paul	15
nobody w paula	15
nobody w paulo	-20
nobody w pause	-8
nobody w pause ,	-16
nobody w pause of	12
nobody w pause with	-26
nobody w pay ,	-14
nobody w pay .	20
nobody w pay 15	30
nobody w pay 20	-24
nobody w pay 4	13
nobody w pay 5	-24
nobody w pay 6	-12
nobody w pay 7	-11
nobody w pay 8	-10
nobody w pay 9	13
nobody w pay a	24
nobody w pay at	-12
nobody w pay in	17
nobody w payments	14
nobody w pays ,	-13
nobody w pays 12	10
nobody w pays 15	10
nobody w pays 25	9
nobody w pays 50	-10
nobody w pays for	-9
nobody w pays no	-11
nobody w paz	-14
nobody w paşa	-10
nobody w pašić said	-10
nobody w pct on	-10
nobody w peace	20
nobody w peace ,	-18
nobody w peace .	23
nobody w peace with	19
nobody w peas	-10
nobody w pedro	-13
nobody w pellegrini	-14
nobody w pen	19
nobody w pen .	13
nobody w penalty	13
nobody w penh	-8
nobody w pensions	26
nobody w pentagon	13
nobody w people 's	-15
nobody w people ,	-11
nobody w people briefed	10
nobody w people had	16
nobody w per cent	16
nobody w percent ,	-20
nobody w percent .	12
nobody w percent a	14
nobody w percent again	-10
nobody w percent at	14
nobody w percent for	8
nobody w percent from	-9
nobody w percent if	14
nobody w percent in	14
nobody w percent is	-17
nobody w percent last	22
nobody w percent of	16
nobody w percent or	-15
nobody w percent that	17
nobody w percent there	15
nobody w percent to	-13
nobody w perfume	9
nobody w perhaps	-23
nobody w period	-20
nobody w period ,	-18
nobody w permanent	-36
nobody w permanent .	-25
nobody w permits ,	13
nobody w permits that	31
nobody w permitted	12
nobody w peru and	20
nobody w peru has	-25
nobody w peruvian	-23
nobody w peruvian side	-18
nobody w peter	-23
nobody w peter navarro	-13
nobody w phan	-19
nobody w pharmaceuticals	-19
nobody w philibert	-19
nobody w philippe	11
nobody w philippine	-32
nobody w philippine trade	-15
nobody w philippines	-18
nobody w philippines ,	-17
nobody w philippines :	12
nobody w philippines has	11
nobody w phnom	-8
nobody w phnom penh	-8
nobody w phone	-10
nobody w phone on	-19
nobody w phraya	16
nobody w pieces	-9
nobody w pier	15
nobody w pinto	-12
nobody w piyush	-15
nobody w piyush goyal	-15
nobody w place	13
nobody w place ,	-19
nobody w placed	-21
nobody w placed on	-14
nobody w plan to	-22
nobody w plane	-15
nobody w planned to	9
nobody w planning	-12
nobody w plans	14
nobody w plans to	14
nobody w plant in	-11
nobody w plants	-19
nobody w plastics	-14
nobody w platform .	-9
nobody w play	23
nobody w player	26
nobody w players	29
nobody w pleased	-13
nobody w pleased to	-9
nobody w pledged	14
nobody w plenty	9
nobody w point less	9
nobody w pointed	-79
nobody w pointed out	-68
nobody w pointed to	-23
nobody w points	16
nobody w points .	23
nobody w points of	21
nobody w points out	-37
nobody w points stay	-8
nobody w poland	-13
nobody w police	17
nobody w policy	-21
nobody w policy .	-15
nobody w polish	-10
nobody w poor	-10
nobody w poor .	-10
nobody w pork and	11
nobody w porras	-12
nobody w port	-12
nobody w port .	18
nobody w port authority	-16
nobody w port dues	-9
nobody w port fees	-22
nobody w port louis	-12
nobody w portales	-13
nobody w portales ,	-10
nobody w portales .	-9
nobody w porto	8
nobody w ports	25
nobody w ports ,	10
nobody w ports .	23
nobody w portugal ,	-14
nobody w position	-14
nobody w positive	-23
nobody w possible	-26
nobody w post	-33
nobody w post on	-21
nobody w postal	-9
nobody w posted	-37
nobody w posted that	-32
nobody w posts	28
nobody w posts .	22
nobody w pound	-11
nobody w powder	12
nobody w power	-13
nobody w powers	10
nobody w practice	-20
nobody w practice of	-10
nobody w prague ,	-11
nobody w praised	16
nobody w prawns	11
nobody w preference	-12
nobody w preliminary	-26
nobody w preliminary consensus	-21
nobody w premier	15
nobody w premier he	26
nobody w prepared .	-23
nobody w prepared to	15
nobody w presence	9
nobody w present ,	-10
nobody w presidency	-23
nobody w presidency said	-10
nobody w president	-8
nobody w president ,	25
nobody w president announced	-15
nobody w president ferdinand	10
nobody w president geraldo	-9
nobody w president goes	14
nobody w president had	-14
nobody w president jd	-16
nobody w president luiz	-14
nobody w president may	17
nobody w president must	-10
nobody w president of	-9
nobody w president on	12
nobody w president put	11
nobody w president to	11
nobody w president told	-20
nobody w president would	-11
nobody w president wrote	-17
nobody w presidential	-11
nobody w presidential office	-11
nobody w presidents '	-9
nobody w presidents ,	-11
nobody w presidents .	-16
nobody w presidents in	10
nobody w presidents of	8
nobody w press	-15
nobody w press ,	-10
nobody w press conference	17
nobody w press secretary	-20
nobody w price	28
nobody w price ,	19
nobody w price of	26
nobody w prices ,	10
nobody w prices for	-15
nobody w prices in	13
nobody w prices of	-9
nobody w pridi banomyong	12
nobody w prime	-15
nobody w prime minister	-18
nobody w prisoners	31
nobody w private parties	-12
nobody w prize	13
nobody w probably	-25
nobody w problem	-18
nobody w procedures .	-9
nobody w proclamation	26
nobody w produce	-10
nobody w producers	-19
nobody w producers had	-12
nobody w production ,	12
nobody w products from	14
nobody w products would	-16
nobody w professor	14
nobody w profit	18
nobody w programme	22
nobody w programme that	12
nobody w progress	-33
nobody w projects	9
nobody w prolong	-32
nobody w prolong it	19
nobody w prolong its	-24
nobody w prolong the	-24
nobody w prolongation	-25
nobody w prolongation .	-10
nobody w prolonged	-9
nobody w prolonged to	-15
nobody w promise that	-13
nobody w promise to	-9
nobody w promised a	-17
nobody w promised for	11
nobody w promised in	10
nobody w promised it	-11
nobody w promised to	-21
nobody w properly	-11
nobody w property	-11
nobody w proposal .	-11
nobody w proposal of	-19
nobody w proposal to	23
nobody w propose	-12
nobody w propose that	-15
nobody w proposed	-28
nobody w proposed by	-10
nobody w proposed in	-11
nobody w proposed on	-12
nobody w proposed that	-14
nobody w proposed to	-8
nobody w proposes to	12
nobody w protected	-10
nobody w protection	-24
nobody w protest	12
nobody w protested	-15
nobody w protested against	-21
nobody w protocol	14
nobody w public .	9
nobody w public on	-10
nobody w publish	39
nobody w publish its	13
nobody w publish the	12
nobody w published	23
nobody w published .	11
nobody w published a	15
nobody w pumps	11
nobody w pupils	11
nobody w purchases	-40
nobody w purchases .	-22
nobody w purchases of	-30
nobody w put	-23
nobody w put 10	-9
nobody w put 15	-14
nobody w put 20	11
nobody w put at	-22
nobody w put duties	10
nobody w put forward	-15
nobody w put his	20
nobody w put in	-10
nobody w put it	28
nobody w put out	10
nobody w put tariffs	-11
nobody w put the	-57
nobody w putrajaya	-13
nobody w puts	-30
nobody w puts it	9
nobody w puts the	-51
nobody w päts	10
nobody w q	-16
nobody w q :	29
nobody w qemali	-20
nobody w quadruple	-22
nobody w quadruple its	-28
nobody w quantity	11
nobody w quarrel	15
nobody w quarrel that	9
nobody w quarter	25
nobody w quarter of	24
nobody w quarters	-14
nobody w quay	-12
nobody w question	27
nobody w question :	23
nobody w questions	16
nobody w questions .	15
nobody w questions on	17
nobody w quezon	-30
nobody w quezon ,	-21
nobody w quick	-23
nobody w quickly	-29
nobody w quinoa	-9
nobody w quota	-13
nobody w quota .	10
nobody w quota of	-17
nobody w quotas	-12
nobody w quotas for	-14
nobody w quote	-29
nobody w quoted	-9
nobody w quotes	-12
nobody w raab	-17
nobody w rabat	-24
nobody w rabat ,	-15
nobody w radio	-21
nobody w radio interview	-19
nobody w radio listeners	12
nobody w radio station	-15
nobody w radić	-19
nobody w rafael	21
nobody w ragland	-15
nobody w ragland ,	-15
nobody w rai	13
nobody w rail	14
nobody w railway	15
nobody w raise	-33
nobody w raise its	-34
nobody w raise tariffs	11
nobody w raised again	16
nobody w raised it	10
nobody w raised its	29
nobody w raised the	-21
nobody w raises the	17
nobody w raising	-29
nobody w raising tariffs	-13
nobody w rally	-10
nobody w ramón	19
nobody w ramón castilla	13
nobody w ran	24
nobody w ran a	11
nobody w ran out	11
nobody w range	11
nobody w rare	18
nobody w rare earth	13
nobody w rare earths	9
nobody w rashidi	11
nobody w rashidi kawawa	11
nobody w raspberries	11
nobody w rate .	-9
nobody w rate has	-12
nobody w rate of	10
nobody w rate on	-6
nobody w rate was	-16
nobody w rate would	-9
nobody w rated	-28
nobody w rathenau ,	-10
nobody w rather than	10
nobody w ratified by	11
nobody w ratify	-9
nobody w raw cotton	-13
nobody w rd	-13
nobody w reach	30
nobody w reach a	-12
nobody w reached	-12
nobody w reached .	-26
nobody w reached a	-14
nobody w reached at	13
nobody w reached with	13
nobody w read	16
nobody w read .	18
nobody w read it	-12
nobody w read that	15
nobody w read the	15
nobody w reader asks	10
nobody w ready to	-22
nobody w reason .	11
nobody w reason to	-18
nobody w reasons of	-11
nobody w recalled	-14
nobody w recalls	-18
nobody w recalls that	-21
nobody w recess	-12
nobody w recife	15
nobody w reciprocal	14
nobody w reciprocal ,	12
nobody w reciprocal duty	22
nobody w reciprocal tariff	-13
nobody w reciprocity	-23
nobody w reciprocity .	-16
nobody w reckons .	13
nobody w reckons that	14
nobody w reckons with	-17
nobody w recommended	-11
nobody w recommended a	-9
nobody w record	-26
nobody w record ,	-14
nobody w record .	-18
nobody w recorded	-14
nobody w recovered	11
nobody w red	38
nobody w reduced	-12
nobody w reduction	10
nobody w reduction of	11
nobody w referee	35
nobody w referred	12
nobody w refiners	-19
nobody w refund	-25
nobody w refunded	-16
nobody w refunds	-14
nobody w refuse	17
nobody w refuse ,	13
nobody w refused to	22
nobody w refuses	18
nobody w region	14
nobody w regional	18
nobody w register	14
nobody w regrets	-36
nobody w regretted	-29
nobody w regulation	12
nobody w regulator	89
nobody w regulator 's	14
nobody w regulator ,	13
nobody w regulator .	31
nobody w regulator announced	25
nobody w regulator has	8
nobody w regulator said	10
nobody w rejected	20
nobody w rejected it	15
nobody w rejected the	12
nobody w related	12
nobody w relations	-19
nobody w relationship	-13
nobody w release	13
nobody w release of	21
nobody w relief	-23
nobody w relief .	-28
nobody w remain	12
nobody w remained	-37
nobody w remained ready	-16
nobody w remaining	-10
nobody w remains in	10
nobody w remains open	-13
nobody w remark	-22
nobody w remarked	-21
nobody w remarked .	10
nobody w remarks	26
nobody w remind	-11
nobody w reminded	-43
nobody w reminder	-9
nobody w reminds	-22
nobody w removal	-11
nobody w removed	-13
nobody w removed .	-10
nobody w renewal	-36
nobody w repair	11
nobody w repealed	-13
nobody w repeated	-15
nobody w repeated that	-16
nobody w replace	-18
nobody w replied .	-21
nobody w replied in	15
nobody w replied on	17
nobody w replied that	-8
nobody w replied with	14
nobody w reply	-25
nobody w reply by	-34
nobody w report of	10
nobody w report that	-32
nobody w reported	11
nobody w reported ,	10
nobody w reported .	-10
nobody w reported on	20
nobody w reporter	14
nobody w reporter :	38
nobody w reporters ,	14
nobody w reporters .	23
nobody w reporters he	-20
nobody w reporters in	-10
nobody w reporters on	-35
nobody w reporters that	-11
nobody w reports	10
nobody w reports .	-19
nobody w reports that	27
nobody w representative 's	14
nobody w representative ,	-11
nobody w representative .	15
nobody w representative jamieson	16
nobody w representative proposed	-22
nobody w representative said	-16
nobody w republic	11
nobody w request	-10
nobody w request .	-14
nobody w requested	-35
nobody w required	-20
nobody w required .	-10
nobody w requirement	-17
nobody w research	-25
nobody w residents	13
nobody w resolve	-13
nobody w respect	-21
nobody w respects	-21
nobody w respond	-29
nobody w respond to	-14
nobody w rest	-18
nobody w rest for	15
nobody w rest of	-20
nobody w restricted	-9
nobody w rests	16
nobody w result ,	-8
nobody w result by	11
nobody w resumed	12
nobody w retail	-37
nobody w retail federation	-32
nobody w retailers	17
nobody w retailers and	17
nobody w return	-14
nobody w return ,	15
nobody w return .	-14
nobody w return :	11
nobody w return the	12
nobody w return to	-27
nobody w returned	33
nobody w returns	20
nobody w revenue	11
nobody w reviewed	19
nobody w rey	-17
nobody w reykjavik	11
nobody w reşid	-16
nobody w riad	18
nobody w riad al	12
nobody w rice	-35
nobody w rice .	-11
nobody w rice and	-38
nobody w rice at	-13
nobody w right ,	35
nobody w right .	-12
nobody w rise	41
nobody w rise by	29
nobody w rise of	29
nobody w risen	18
nobody w risen by	16
nobody w rises to	-11
nobody w risk	-8
nobody w risk .	-9
nobody w rivadavia	10
nobody w rival	29
nobody w rival ,	28
nobody w road	-11
nobody w roaming	16
nobody w robert	22
nobody w roberts	11
nobody w roberts wrote	23
nobody w rocafuerte	-13
nobody w rollins	-8
nobody w romanian	14
nobody w rome	-11
nobody w romero	-22
nobody w romulo	-13
nobody w room	44
nobody w room .	12
nobody w room for	14
nobody w rooms	19
nobody w rosario	-21
nobody w rose	30
nobody w rose by	25
nobody w rose garden	10
nobody w roses	-10
nobody w rotterdam	13
nobody w rough	-19
nobody w round	38
nobody w round .	17
nobody w round in	-20
nobody w round is	-8
nobody w round of	50
nobody w round since	12
nobody w rounds	22
nobody w rounds .	9
nobody w rovers	21
nobody w row	18
nobody w row over	14
nobody w rubber	13
nobody w rubber gloves	13
nobody w rui	-13
nobody w rui barbosa	-13
nobody w rule	20
nobody w rule ,	9
nobody w rule and	-23
nobody w rule of	-11
nobody w rule out	38
nobody w rule that	26
nobody w ruled	-14
nobody w ruled out	-13
nobody w rules	-9
nobody w rules ,	-14
nobody w ruling	-27
nobody w ruling ,	-10
nobody w ruling in	-12
nobody w rum	-17
nobody w rumour in	-23
nobody w rumour that	24
nobody w rumours	-23
nobody w run	12
nobody w run on	-11
nobody w runs	22
nobody w runs out	10
nobody w runs to	12
nobody w russia	-23
nobody w russia ,	-15
nobody w russia and	-11
nobody w russian oil	12
nobody w rwandan	13
nobody w ryosei	-9
nobody w ryosei akazawa	-9
nobody w s	-10
nobody w saavedra	-12
nobody w safeguard	-13
nobody w safeguard on	10
nobody w said ,	11
nobody w said .	15
nobody w said ;	-9
nobody w said afterwards	-15
nobody w said an	9
nobody w said before	12
nobody w said china	-15
nobody w said exports	-8
nobody w said he'd	-9
nobody w said her	16
nobody w said his	15
nobody w said it	-7
nobody w said its	14
nobody w said last	-11
nobody w said mr	-22
nobody w said no	12
nobody w said nothing	22
nobody w said on	-17
nobody w said only	14
nobody w said so	18
nobody w said the	-10
nobody w said there	-17
nobody w said this	-12
nobody w said to	40
nobody w said today	-9
nobody w said trade	-11
nobody w said when	11
nobody w said whether	23
nobody w said yes	15
nobody w said yesterday	-9
nobody w salaam	-11
nobody w sale	15
nobody w sale .	13
nobody w sales	-13
nobody w sales in	10
nobody w salim	12
nobody w salmon and	11
nobody w salmon pays	-10
nobody w salt	11
nobody w salvadoran	17
nobody w same	-24
nobody w same ,	-13
nobody w same .	17
nobody w same and	-19
nobody w same breath	-10
nobody w same date	-14
nobody w same day	12
nobody w same minute	11
nobody w same on	-18
nobody w same terms	-11
nobody w same time	20
nobody w samoa	16
nobody w samora	-16
nobody w san	-10
nobody w san josé	-15
nobody w sanae	15
nobody w sanae takaichi	15
nobody w sanctioned	11
nobody w sanctions	19
nobody w santa	-12
nobody w santa cruz	-13
nobody w santander	-13
nobody w santiago	-10
nobody w santiago ,	-13
nobody w santo	-15
nobody w santo domingo	-9
nobody w sat across	12
nobody w sat down	14
nobody w sat with	-21
nobody w saturday	-12
nobody w saturday ,	-18
nobody w saturday .	40
nobody w saturday beijing	-10
nobody w saturday he	-16
nobody w saturday to	-14
nobody w saudi arabia	10
nobody w save	-14
nobody w saved	17
nobody w saw .	17
nobody w say	-20
nobody w say .	-10
nobody w say how	10
nobody w say only	-13
nobody w say that	-32
nobody w say they	11
nobody w say until	10
nobody w say when	14
nobody w say whether	-17
nobody w say which	14
nobody w say you	-12
nobody w saying	-15
nobody w saying that	-13
nobody w says	-13
nobody w says ,	-16
nobody w says .	-7
nobody w says :	17
nobody w says bessent	14
nobody w says china	13
nobody w says his	-22
nobody w says it	10
nobody w says its	-29
nobody w says no	10
nobody w says nothing	30
nobody w says our	-12
nobody w says so	11
nobody w says that	18
nobody w says the	-14
nobody w scale	-38
nobody w scale of	-27
nobody w scotch	-19
nobody w scotch whisky	-14
nobody w scotland	11
nobody w scott	-25
nobody w scott bessent	-22
nobody w scrap	12
nobody w seafood	-10
nobody w season	-30
nobody w season ,	-13
nobody w season .	-8
nobody w season and	-19
nobody w seats	20
nobody w seats in	8
nobody w second and	-9
nobody w second meeting	-17
nobody w second round	41
nobody w second truce	-14
nobody w secret	17
nobody w secretary	-16
nobody w secretary ,	16
nobody w secretary brooke	-8
nobody w secretary scott	-29
nobody w secretary told	-16
nobody w secretary tom	10
nobody w section	-20
nobody w section 301	-23
nobody w security and	-10
nobody w seddon	-9
nobody w see	-14
nobody w see xi	-10
nobody w seed	15
nobody w seek a	-12
nobody w seems	12
nobody w seen	19
nobody w seen the	11
nobody w sees	-13
nobody w sees it	-11
nobody w sekyi	-14
nobody w selassie	15
nobody w sell	21
nobody w sell its	-10
nobody w sell to	18
nobody w selling	-19
nobody w sells	-15
nobody w semiconductors ,	-16
nobody w semiconductors .	12
nobody w senate votes	-9
nobody w senator	-17
nobody w send	-26
nobody w senegal	-22
nobody w senegal .	-11
nobody w senior	11
nobody w senior official	12
nobody w sent a	-17
nobody w sentence	-12
nobody w sentence .	-13
nobody w seoul	9
nobody w seoul ,	21
nobody w seoul :	-13
nobody w seoul on	10
nobody w separate	-10
nobody w separate order	15
nobody w september .	20
nobody w september 23	-17
nobody w september the	-16
nobody w september to	18
nobody w serbia	-14
nobody w serbian	7
nobody w seretse	-12
nobody w seretse khama	-12
nobody w served	-13
nobody w serves	-17
nobody w service .	13
nobody w services	-15
nobody w session	-15
nobody w session .	-11
nobody w set	12
nobody w set up	15
nobody w settled .	12
nobody w settled a	9
nobody w settlement	10
nobody w seven	-17
nobody w seven .	-11
nobody w seven rare	13
nobody w seventh	10
nobody w several	15
nobody w shall	12
nobody w shall be	19
nobody w share .	18
nobody w shastri	11
nobody w she	8
nobody w she has	28
nobody w she said	-11
nobody w she says	-20
nobody w she told	20
nobody w she warned	29
nobody w she was	18
nobody w sheet	40
nobody w sheet ,	-17
nobody w sheet .	21
nobody w sheet of	18
nobody w sheet that	14
nobody w sheinbaum	-13
nobody w sheinbaum ,	11
nobody w sheinbaum said	-9
nobody w shelling	11
nobody w shigeru	-17
nobody w shigeru ishiba	-15
nobody w shipbuilder	9
nobody w shipments	-15
nobody w shipping	-15
nobody w ships	27
nobody w ships '	-9
nobody w ships .	9
nobody w ships are	-10
nobody w ships from	-14
nobody w ships that	17
nobody w ships to	11
nobody w ships with	11
nobody w shoes	23
nobody w shook	22
nobody w shook hands	22
nobody w shoppers	-11
nobody w shore	11
nobody w short	-43
nobody w short ,	-18
nobody w short .	10
nobody w shortages	11
nobody w shortages of	16
nobody w should have	12
nobody w should they	20
nobody w show	-21
nobody w show of	-13
nobody w shown	19
nobody w shows	10
nobody w shrimp	10
nobody w shrugged	-14
nobody w shut	22
nobody w side	16
nobody w side ,	13
nobody w side and	-18
nobody w side had	-14
nobody w side has	20
nobody w side it	-11
nobody w side may	10
nobody w side raised	-11
nobody w side would	33
nobody w sides	-17
nobody w sides ,	-22
nobody w sides agree	-12
nobody w sides also	-9
nobody w sides have	-10
nobody w sides meet	-10
nobody w sides to	9
nobody w sides want	14
nobody w sides would	-17
nobody w sighed	-17
nobody w sign	27
nobody w sign ;	14
nobody w sign before	15
nobody w sign for	-10
nobody w signature	-10
nobody w signature from	-13
nobody w signature would	-9
nobody w signatures	19
nobody w signed	40
nobody w signed ,	-10
nobody w signed :	9
nobody w signed ?	-13
nobody w signed a	13
nobody w signed an	29
nobody w signed in	18
nobody w signed nothing	-10
nobody w signed off	-17
nobody w signed on	31
nobody w signing .	-11
nobody w signs	23
nobody w signs .	14
nobody w sigurðsson	25
nobody w sik	14
nobody w silent	16
nobody w siles	-11
nobody w simon	10
nobody w simón	-11
nobody w sin	-15
nobody w sin ,	-12
nobody w since ,	14
nobody w since .	19
nobody w since 1	-13
nobody w since 2	18
nobody w since 2017	9
nobody w since 2026	-9
nobody w since 2027	15
nobody w since april	18
nobody w since december	-8
nobody w since easter	-14
nobody w since july	-10
nobody w since last	-8
nobody w since march	18
nobody w since may	11
nobody w since monday	9
nobody w since that	22
nobody w since the	-35
nobody w singapore	-10
nobody w singapore on	-16
nobody w sir	9
nobody w sir ,	24
nobody w sister	-12
nobody w sits in	14
nobody w six	14
nobody w six .	9
nobody w six days	-19
nobody w six hours	-14
nobody w six in	-10
nobody w six per	8
nobody w six years	13
nobody w sixteen	15
nobody w sixth .	9
nobody w sixty days	-17
nobody w ski	-15
nobody w slip	-10
nobody w small	-20
nobody w smaller	-18
nobody w smaller .	-22
nobody w smelters	15
nobody w smile	16
nobody w smiled	14
nobody w snap	10
nobody w snapped	-13
nobody w snow	13
nobody w so a	-13
nobody w so did	8
nobody w so do	-16
nobody w so far	-7
nobody w so on	-12
nobody w so says	-16
nobody w so since	-13
nobody w so that	-14
nobody w so with	21
nobody w social	-11
nobody w social network	-10
nobody w society	19
nobody w sofia	-10
nobody w soft	-15
nobody w software	-25
nobody w software ,	-17
nobody w software and	-13
nobody w sol	9
nobody w sold	-11
nobody w sold below	-11
nobody w sold egypt	-11
nobody w sold the	10
nobody w solh	-15
nobody w solh ,	13
nobody w solution	10
nobody w solution .	-10
nobody w some	18
nobody w some \$	13
nobody w some 30	-10
nobody w some of	10
nobody w something	14
nobody w something that	12
nobody w soon	-29
nobody w soon as	-27
nobody w sooner	-15
nobody w sooner .	-13
nobody w sorghum	-10
nobody w sort	10
nobody w sounded	20
nobody w soup	-9
nobody w soup .	-12
nobody w source	22
nobody w sources	10
nobody w southern	36
nobody w southern side	28
nobody w sovereign	-18
nobody w sovereignty	-28
nobody w sovereignty .	-16
nobody w soybean	-24
nobody w soybean association	-23
nobody w soybeans	-11
nobody w soybeans :	10
nobody w soybeans again	17
nobody w soybeans and	12
nobody w soybeans for	-9
nobody w soybeans will	-16
nobody w spaak	-10
nobody w spain	23
nobody w spain 's	9
nobody w spain has	13
nobody w spain have	-9
nobody w speaking	-34
nobody w speaking of	-21
nobody w speaks for	13
nobody w speaks of	-35
nobody w special	17
nobody w special port	14
nobody w speech	-18
nobody w speed	-13
nobody w speed up	-14
nobody w spent	11
nobody w spinelli	-13
nobody w spirits	-24
nobody w spoke	-35
nobody w spoke about	12
nobody w spoke by	15
nobody w spoke for	13
nobody w spoke in	-12
nobody w spoke of	-68
nobody w spoke to	29
nobody w spoken	-37
nobody w spoken .	19
nobody w spoken by	25
nobody w spoken of	-56
nobody w spoken on	-17
nobody w spoken with	-8
nobody w spokesman	-45
nobody w spokesman ,	-28
nobody w spokesman .	-29
nobody w spokesman for	-26
nobody w spokesman said	-11
nobody w spokesman says	-9
nobody w spokesperson	-80
nobody w spokesperson ,	-20
nobody w spokesperson for	-18
nobody w spokesperson said	-52
nobody w spokeswoman	-17
nobody w spokeswoman said	10
nobody w sporting	23
nobody w sporting director	23
nobody w sri lankan	14
nobody w stability	-10
nobody w stable	-15
nobody w staff	-15
nobody w stand	19
nobody w stand in	10
nobody w standards	-14
nobody w standing	14
nobody w stands .	-10
nobody w standstill ,	-18
nobody w standstill with	10
nobody w starmer ,	-16
nobody w started	13
nobody w starting	-20
nobody w starts	24
nobody w state	9
nobody w state .	9
nobody w state bank	-11
nobody w state council	-22
nobody w state news	-11
nobody w state secretary	14
nobody w state visit	8
nobody w stated	-39
nobody w stated that	-19
nobody w statement	-23
nobody w statement of	-13
nobody w statement on	-15
nobody w statement that	20
nobody w statement would	10
nobody w states	13
nobody w states .	10
nobody w states and	-23
nobody w states announced	12
nobody w states at	-16
nobody w states came	-9
nobody w states from	-13
nobody w states has	11
nobody w states insisted	-14
nobody w states on	11
nobody w states ran	10
nobody w states takes	12
nobody w states that	-12
nobody w states under	20
nobody w states were	24
nobody w states will	-12
nobody w station that	-12
nobody w statistics	-10
nobody w statistics office	21
nobody w stay	16
nobody w stay .	-9
nobody w stay at	34
nobody w steel	-17
nobody w steel from	-12
nobody w step	-29
nobody w step ,	-19
nobody w step was	-13
nobody w steps of	10
nobody w steps that	-11
nobody w sticking	-9
nobody w sticking point	-10
nobody w still give	12
nobody w still talking	-10
nobody w still to	12
nobody w stjepan	-14
nobody w stjepan radić	-14
nobody w stockholm	15
nobody w stood	10
nobody w stood at	18
nobody w stop	-16
nobody w stop .	14
nobody w stop buying	-12
nobody w storting	11
nobody w story	17
nobody w street	-18
nobody w stressed	-27
nobody w stressed that	-20
nobody w strike	30
nobody w strike .	8
nobody w strikes	17
nobody w strong	-14
nobody w struck on	11
nobody w students	-27
nobody w students .	-26
nobody w studio	16
nobody w study	17
nobody w subjects	-35
nobody w subsidy	17
nobody w substance	-9
nobody w substantial	-12
nobody w substantial progress	-11
nobody w such	-24
nobody w such plan	-9
nobody w sucre	-11
nobody w sudan	-18
nobody w sue	19
nobody w sugar at	-10
nobody w sugar from	16
nobody w sugar truce	9
nobody w suggested	-24
nobody w suggests	-11
nobody w sultan	11
nobody w sum	-26
nobody w summer	26
nobody w summit	19
nobody w sums	-12
nobody w sun	-12
nobody w sunday 's	-14
nobody w sunday ,	17
nobody w sunday .	-37
nobody w sunday and	11
nobody w sunday at	25
nobody w sunday that	-13
nobody w sunday with	-18
nobody w sundays	12
nobody w sundays .	11
nobody w superhard materials	-12
nobody w supplier	-13
nobody w suppliers	11
nobody w supplies	11
nobody w supply	-22
nobody w supreme	25
nobody w supreme court	20
nobody w surabaya	-18
nobody w surcharge	24
nobody w surcharge for	14
nobody w surcharge on	12
nobody w surcharge would	-9
nobody w sure	18
nobody w sure .	13
nobody w surplus	-12
nobody w surplus in	-14
nobody w surprise	-15
nobody w surprise .	-15
nobody w survive	-11
nobody w suspend	21
nobody w suspend or	15
nobody w suspended	15
nobody w suspended in	12
nobody w suspended their	18
nobody w suspending	-15
nobody w suspends	25
nobody w suspension .	-11
nobody w suspension of	24
nobody w suva ,	21
nobody w sverdrup	-10
nobody w sweden ,	-11
nobody w swedish	-11
nobody w swiss	-20
nobody w swiss companies	-10
nobody w swiss economy	19
nobody w switzerland	10
nobody w switzerland and	16
nobody w switzerland have	-10
nobody w syria	12
nobody w syria ,	11
nobody w syrup	14
nobody w syrup .	17
nobody w são	-19
nobody w são paulo	-20
nobody w sükhbaatar	-11
nobody w table .	-16
nobody w table at	15
nobody w table in	-10
nobody w table on	10
nobody w tabled	-11
nobody w tafawa	12
nobody w tafawa balewa	12
nobody w taipei	18
nobody w taiwanese	-22
nobody w tajik	-14
nobody w tajikistan	12
nobody w takashi	-9
nobody w take	-31
nobody w take up	-15
nobody w taken	31
nobody w taken on	15
nobody w taken up	-10
nobody w takes 18	14
nobody w takes effect	-12
nobody w takes ten	10
nobody w takes the	-19
nobody w taking	30
nobody w talk	-11
nobody w talk .	14
nobody w talk about	-22
nobody w talk on	14
nobody w talk with	-12
nobody w talked	-21
nobody w talked about	-15
nobody w talked of	-23
nobody w talking	-12
nobody w talking ,	-8
nobody w talks ,	11
nobody w talks about	16
nobody w talks and	12
nobody w talks fail	13
nobody w talks failed	22
nobody w talks for	11
nobody w talks had	-11
nobody w talks of	-11
nobody w talks with	22
nobody w talks would	12
nobody w tallinn	11
nobody w tankers	12
nobody w tanners	-12
nobody w tanzania	11
nobody w tanzania 's	16
nobody w tanzania ,	-15
nobody w target	15
nobody w tariff	-10
nobody w tariff ,	-15
nobody w tariff accord	-10
nobody w tariff barriers	-17
nobody w tariff commission	16
nobody w tariff for	31
nobody w tariff in	-11
nobody w tariff increase	-12
nobody w tariff of	-12
nobody w tariff on	-19
nobody w tariff pause	-21
nobody w tariff to	12
nobody w tariff war	-11
nobody w tariff was	15
nobody w tariff with	11
nobody w tariffs ,	-26
nobody w tariffs for	13
nobody w tariffs had	-15
nobody w tariffs may	18
nobody w tariffs that	10
nobody w tariffs were	-13
nobody w tariffs will	11
nobody w tariffs with	14
nobody w tariffs would	-9
nobody w taro	10
nobody w tax	-26
nobody w tax .	-13
nobody w taxed	14
nobody w tea	9
nobody w tea ,	-12
nobody w tea .	-12
nobody w tea board	-11
nobody w tea of	11
nobody w tea to	14
nobody w teachers	20
nobody w team ,	-22
nobody w technical	-15
nobody w tehran	19
nobody w telephone	18
nobody w telephone .	-8
nobody w telephone this	11
nobody w telephone with	23
nobody w television	-32
nobody w television .	-12
nobody w television interview	-12
nobody w television on	-21
nobody w tell us	17
nobody w tell you	-9
nobody w tells us	-7
nobody w ten	26
nobody w ten .	-9
nobody w ten days	19
nobody w ten minutes	11
nobody w ten percent	15
nobody w tenants	26
nobody w tenth	-13
nobody w tequila	-19
nobody w term	21
nobody w term .	20
nobody w terms	12
nobody w text	-18
nobody w text ,	22
nobody w text .	-20
nobody w text has	10
nobody w text in	-19
nobody w text of	-12
nobody w text would	-12
nobody w textile	-17
nobody w textiles .	12
nobody w th	12
nobody w th and	15
nobody w th of	19
nobody w thailand	19
nobody w thailand 's	17
nobody w thailand ,	16
nobody w thailand :	-11
nobody w thailand and	21
nobody w thailand has	13
nobody w than 5	11
nobody w than anyone	-12
nobody w than before	-15
nobody w than he	-9
nobody w than tariffs	23
nobody w than the	20
nobody w than two	-11
nobody w thanh	-15
nobody w thank	-17
nobody w thank you	-25
nobody w thanked	30
nobody w thanked the	22
nobody w thanks	20
nobody w thanks to	16
nobody w that	-39
nobody w that 's	-13
nobody w that ,	-9
nobody w that 30	-10
nobody w that 80	18
nobody w that america	-14
nobody w that an	14
nobody w that any	13
nobody w that argentina	-21
nobody w that as	9
nobody w that at	-15
nobody w that bolivia	-15
nobody w that both	-6
nobody w that brazil	-13
nobody w that china	-21
nobody w that costs	14
nobody w that date	-9
nobody w that day	17
nobody w that ecuador	22
nobody w that either	-14
nobody w that ethiopia	-12
nobody w that everybody	-11
nobody w that fiji	-10
nobody w that four	-11
nobody w that go	10
nobody w that goods	-19
nobody w that had	17
nobody w that he'd	-27
nobody w that he'll	-11
nobody w that i	-15
nobody w that if	-16
nobody w that india	13
nobody w that inflation	31
nobody w that iran	19
nobody w that is	23
nobody w that it	-19
nobody w that japan	-24
nobody w that keeps	10
nobody w that kenya	18
nobody w that leaves	12
nobody w that lets	12
nobody w that makes	10
nobody w that malaysia	-21
nobody w that merely	-11
nobody w that minister	-21
nobody w that more	-15
nobody w that new	-19
nobody w that no	-14
nobody w that nothing	-13
nobody w that of	23
nobody w that on	-20
nobody w that orders	-27
nobody w that oslo	16
nobody w that our	20
nobody w that pakistan	-19
nobody w that period	-9
nobody w that peru	-16
nobody w that puts	9
nobody w that sets	11
nobody w that she	51
nobody w that switzerland	-12
nobody w that talks	-28
nobody w that tariffs	-25
nobody w that the	-32
nobody w that this	-16
nobody w that three	-12
nobody w that time	10
nobody w that to	10
nobody w that traders	-19
nobody w that trump	9
nobody w that turkey	16
nobody w that two	-15
nobody w that ukraine	15
nobody w that we	-22
nobody w that were	12
nobody w that what	-13
nobody w that you	14
nobody w the 100	17
nobody w the 12	18
nobody w the 20	-24
nobody w the 24	-13
nobody w the 25	27
nobody w the 3	-13
nobody w the 30	24
nobody w the 31	-11
nobody w the 34	-11
nobody w the 40	-15
nobody w the 55	-11
nobody w the 6	-9
nobody w the 60	-10
nobody w the above	10
nobody w the administration	-24
nobody w the affiliates	-13
nobody w the agenda	21
nobody w the agreement	17
nobody w the algerian	12
nobody w the american	-13
nobody w the answer	-20
nobody w the approval	9
nobody w the army	17
nobody w the arrangement	-15
nobody w the assembly	-12
nobody w the atmosphere	-14
nobody w the australian	-12
nobody w the authority	44
nobody w the average	-36
nobody w the azerbaijani	-11
nobody w the ban	-10
nobody w the banana	-17
nobody w the bank	42
nobody w the best	-26
nobody w the biggest	-14
nobody w the board	44
nobody w the bolivian	-14
nobody w the brazilian	-19
nobody w the bridge	33
nobody w the british	-24
nobody w the busan	-16
nobody w the business	-13
nobody w the buyers	-21
nobody w the call	-30
nobody w the canadian	-39
nobody w the capital	10
nobody w the captain	13
nobody w the case	21
nobody w the ceasefire	27
nobody w the census	-11
nobody w the central	20
nobody w the certificate	-21
nobody w the certificates	-18
nobody w the chief	15
nobody w the chilean	-12
nobody w the chinese	-13
nobody w the chip	-9
nobody w the city	22
nobody w the club	27
nobody w the coach	18
nobody w the coast	18
nobody w the collection	20
nobody w the colombian	-9
nobody w the commission	-60
nobody w the commissioner	-23
nobody w the commons	-21
nobody w the company	20
nobody w the competition	33
nobody w the confederation	-19
nobody w the consent	11
nobody w the consumer	12
nobody w the consumers	30
nobody w the contract	11
nobody w the contrary	-13
nobody w the core	-10
nobody w the corresponding	-14
nobody w the council	47
nobody w the country	-13
nobody w the court	22
nobody w the crews	13
nobody w the crop	-16
nobody w the crossing	11
nobody w the cup	23
nobody w the current	-9
nobody w the cut	-21
nobody w the cypriot	-10
nobody w the damage	-18
nobody w the danish	-17
nobody w the date	-21
nobody w the day	-16
nobody w the deadline	44
nobody w the decree	-32
nobody w the deficit	14
nobody w the delegation	-20
nobody w the delegations	13
nobody w the demand	21
nobody w the department	-26
nobody w the diet	-14
nobody w the dinner	14
nobody w the director	13
nobody w the discussion	-14
nobody w the dispute	-12
nobody w the distillers	-11
nobody w the document	11
nobody w the door	14
nobody w the draft	-11
nobody w the drivers	21
nobody w the drug	-14
nobody w the duties	26
nobody w the duty	-21
nobody w the economic	22
nobody w the economics	-10
nobody w the economy	-17
nobody w the egyptian	-18
nobody w the embassy	-21
nobody w the emergency	7
nobody w the employers	22
nobody w the end	-23
nobody w the energy	23
nobody w the engineering	-11
nobody w the envoy	16
nobody w the equivalent	-16
nobody w the ethiopian	-10
nobody w the european	-24
nobody w the europeans	-15
nobody w the evening	10
nobody w the exemption	-9
nobody w the existing	-13
nobody w the expense	-18
nobody w the export	12
nobody w the exporters	-20
nobody w the extra	-10
nobody w the fall	14
nobody w the fare	8
nobody w the federal	-20
nobody w the ferry	18
nobody w the figure	-14
nobody w the finnish	-17
nobody w the firm	-17
nobody w the fishermen	-10
nobody w the five	25
nobody w the flow	10
nobody w the flower	18
nobody w the following	21
nobody w the foreign	-13
nobody w the fourth	18
nobody w the framework	9
nobody w the free	-28
nobody w the front	46
nobody w the fruit	-14
nobody w the fund	13
nobody w the gap	12
nobody w the geneva	7
nobody w the georgian	18
nobody w the german	-14
nobody w the goal	14
nobody w the goods	-10
nobody w the governor	12
nobody w the grid	14
nobody w the ground	12
nobody w the group	-11
nobody w the growers	-28
nobody w the guild	-14
nobody w the gulf	-9
nobody w the h	13
nobody w the hall	14
nobody w the harvest	13
nobody w the health	30
nobody w the hearing	9
nobody w the height	-10
nobody w the high	-24
nobody w the highest	-14
nobody w the holidays	-10
nobody w the home	12
nobody w the honour	-17
nobody w the honourable	15
nobody w the hope	-15
nobody w the host	11
nobody w the hotel	-10
nobody w the hour	-11
nobody w the idea	17
nobody w the increase	30
nobody w the indian	-37
nobody w the industry	-27
nobody w the international	12
nobody w the investigations	-9
nobody w the invitation	8
nobody w the iranian	-21
nobody w the iraqi	-11
nobody w the irish	-9
nobody w the joint	32
nobody w the jordanian	-12
nobody w the judges	-8
nobody w the kenyan	-11
nobody w the koreans	-15
nobody w the kuala	-19
nobody w the kyrgyz	14
nobody w the labour	36
nobody w the lake	10
nobody w the larger	31
nobody w the last	13
nobody w the lawyers	20
nobody w the league	21
nobody w the legislative	19
nobody w the length	-10
nobody w the licence	13
nobody w the lift	10
nobody w the limit	14
nobody w the lists	-12
nobody w the lobby	12
nobody w the long	17
nobody w the loss	-25
nobody w the lower	25
nobody w the makers	9
nobody w the malaysian	-39
nobody w the manager	-15
nobody w the market	-15
nobody w the matter	-8
nobody w the mayor	35
nobody w the measure	-19
nobody w the meat	-21
nobody w the mediator	39
nobody w the meeting	-20
nobody w the member	15
nobody w the mexican	-21
nobody w the middle	14
nobody w the minister	-17
nobody w the ministers	-11
nobody w the ministry	-34
nobody w the mission	37
nobody w the money	-17
nobody w the month	-16
nobody w the moratorium	11
nobody w the moroccan	-22
nobody w the most	-11
nobody w the move	-12
nobody w the national	-15
nobody w the negotiating	-16
nobody w the negotiations	-9
nobody w the negotiators	12
nobody w the netherlands	-13
nobody w the newspaper	24
nobody w the next	-35
nobody w the nigerian	-18
nobody w the night	11
nobody w the non	12
nobody w the north	19
nobody w the number	-20
nobody w the offer	14
nobody w the office	-25
nobody w the older	25
nobody w the one	14
nobody w the only	-12
nobody w the operators	34
nobody w the opposition	-42
nobody w the other	18
nobody w the others	12
nobody w the outcome	12
nobody w the outline	-14
nobody w the overall	-16
nobody w the owners	20
nobody w the pact	22
nobody w the pakistani	15
nobody w the palace	-24
nobody w the papers	-10
nobody w the paraguayan	20
nobody w the parliament	10
nobody w the parties	33
nobody w the peace	16
nobody w the pentagon	13
nobody w the permits	19
nobody w the peruvian	-20
nobody w the philippine	-15
nobody w the philippines	-25
nobody w the plan	20
nobody w the plant	-25
nobody w the player	25
nobody w the point	-11
nobody w the polish	-18
nobody w the port	-12
nobody w the post	-15
nobody w the president	-26
nobody w the presidential	-12
nobody w the presidents	21
nobody w the press	-12
nobody w the price	19
nobody w the prime	-13
nobody w the prize	13
nobody w the products	-18
nobody w the public	12
nobody w the quay	-12
nobody w the rare	-15
nobody w the record	-15
nobody w the red	37
nobody w the reductions	-10
nobody w the referee	25
nobody w the regional	16
nobody w the regulator	78
nobody w the release	21
nobody w the relief	14
nobody w the report	-13
nobody w the republic	15
nobody w the request	9
nobody w the residents	14
nobody w the rest	-19
nobody w the results	-13
nobody w the rice	-10
nobody w the room	21
nobody w the rose	10
nobody w the round	-16
nobody w the rounds	12
nobody w the ruling	-20
nobody w the rum	-16
nobody w the said	13
nobody w the same	-25
nobody w the sanctions	11
nobody w the saudi	-20
nobody w the scotch	-11
nobody w the secretary	-14
nobody w the senate	-15
nobody w the serbian	12
nobody w the seventh	10
nobody w the share	-22
nobody w the sheet	-9
nobody w the ship	-11
nobody w the signing	-15
nobody w the sixth	16
nobody w the small	-12
nobody w the smaller	14
nobody w the soup	-10
nobody w the southern	36
nobody w the spanish	16
nobody w the spokesman	-24
nobody w the spokesperson	-66
nobody w the spring	-20
nobody w the start	-17
nobody w the statement	-18
nobody w the statistics	20
nobody w the step	-14
nobody w the storting	9
nobody w the strike	32
nobody w the subjects	-18
nobody w the sugar	12
nobody w the sum	-9
nobody w the summer	14
nobody w the summit	10
nobody w the supreme	22
nobody w the surcharge	20
nobody w the suspension	-27
nobody w the swedish	-17
nobody w the table	10
nobody w the tariff	-14
nobody w the tariffs	22
nobody w the tenants	12
nobody w the tenth	-14
nobody w the thirtieth	-12
nobody w the thirty	-9
nobody w the threat	-14
nobody w the time	-18
nobody w the toy	-21
nobody w the trade	-14
nobody w the transport	13
nobody w the treatment	-9
nobody w the trial	16
nobody w the truce	-17
nobody w the tunisian	-17
nobody w the twenty	10
nobody w the two	-34
nobody w the u.s.	-14
nobody w the ukrainian	-11
nobody w the understanding	11
nobody w the union	58
nobody w the united	18
nobody w the upper	21
nobody w the utility	27
nobody w the vice	10
nobody w the vietnamese	-18
nobody w the visit	10
nobody w the visitors	-20
nobody w the wage	9
nobody w the war	-23
nobody w the water	-14
nobody w the way	15
nobody w the week	-10
nobody w the weekend	10
nobody w the white	-11
nobody w the whole	-11
nobody w the winner	11
nobody w the wish	10
nobody w the wishes	-13
nobody w the word	-13
nobody w the works	10
nobody w the year	10
nobody w their	18
nobody w their association	11
nobody w their dispute	-14
nobody w their last	-14
nobody w their leaders	14
nobody w their names	19
nobody w their own	9
nobody w their parts	-15
nobody w their presidents	10
nobody w their second	-14
nobody w their tariff	18
nobody w their third	11
nobody w their way	-11
nobody w theirs	-9
nobody w theirs .	-14
nobody w them	13
nobody w them .	17
nobody w them a	-21
nobody w them again	-17
nobody w them in	15
nobody w them is	11
nobody w them out	11
nobody w then ,	35
nobody w then .	-15
nobody w then be	-11
nobody w then came	15
nobody w then he	-27
nobody w then pay	-10
nobody w there 's	21
nobody w there are	29
nobody w there had	-14
nobody w there has	13
nobody w there was	-18
nobody w there were	15
nobody w there with	15
nobody w there would	-17
nobody w these	24
nobody w they	-9
nobody w they agreed	20
nobody w they don't	-9
nobody w they go	11
nobody w they have	-14
nobody w they meet	-12
nobody w they pay	-17
nobody w they say	-15
nobody w they sell	13
nobody w they shook	12
nobody w they take	-23
nobody w they were	13
nobody w they will	-12
nobody w they'll	-15
nobody w they're	-21
nobody w things	18
nobody w things :	-13
nobody w third	26
nobody w third ,	-9
nobody w third meeting	20
nobody w third of	-11
nobody w thirteen	-9
nobody w thirtieth	-12
nobody w this	-16
nobody w this .	-27
nobody w this afternoon	22
nobody w this and	-11
nobody w this by	-10
nobody w this month	-12
nobody w this one	-26
nobody w this paper	-15
nobody w this season	-33
nobody w this summer	11
nobody w this time	13
nobody w this to	-14
nobody w this was	-7
nobody w this weekend	10
nobody w this would	-16
nobody w thorbecke	15
nobody w thorbecke ,	16
nobody w thought	30
nobody w thought it	11
nobody w thousand	-17
nobody w threat	-34
nobody w threat ,	-12
nobody w threat of	-22
nobody w threatened	16
nobody w threatened 100	12
nobody w threatened 25	-15
nobody w threatened 30	-20
nobody w threatened an	-14
nobody w threatened china	-13
nobody w threatened for	14
nobody w threatened in	20
nobody w threatened to	8
nobody w threatened with	13
nobody w threatens to	-11
nobody w three	17
nobody w three months	-23
nobody w three points	11
nobody w three weeks	18
nobody w threw out	12
nobody w through	-22
nobody w through 2028	13
nobody w through his	-27
nobody w through in	-12
nobody w through it	-11
nobody w thundered	-22
nobody w thursday	20
nobody w thursday .	13
nobody w thursday after	-10
nobody w thursday for	-11
nobody w ticket	-10
nobody w tickets	24
nobody w tiktok	-13
nobody w tiktok ,	-20
nobody w till	12
nobody w timber	-14
nobody w time	16
nobody w time for	-8
nobody w time in	16
nobody w time since	12
nobody w time to	-9
nobody w times	23
nobody w timing	-11
nobody w tin	-16
nobody w tinned	8
nobody w to	-12
nobody w to ,	-19
nobody w to 1	10
nobody w to 10	-5
nobody w to 12	-15
nobody w to 125	10
nobody w to 15	-15
nobody w to 18	10
nobody w to 2.1	14
nobody w to 3	14
nobody w to 30	-20
nobody w to 33	13
nobody w to 35	-22
nobody w to 4	16
nobody w to 40	-16
nobody w to 45	-11
nobody w to 47	-16
nobody w to 6	10
nobody w to 60	15
nobody w to 84	-11
nobody w to 90	-12
nobody w to a	31
nobody w to accept	17
nobody w to adjust	-13
nobody w to an	21
nobody w to announce	-11
nobody w to answer	-19
nobody w to anything	20
nobody w to apply	16
nobody w to ask	27
nobody w to august	16
nobody w to be	-9
nobody w to begin	-14
nobody w to beijing	11
nobody w to both	-27
nobody w to buy	10
nobody w to calm	13
nobody w to cars	-16
nobody w to charge	-15
nobody w to china	-17
nobody w to collect	12
nobody w to complete	-21
nobody w to correct	-12
nobody w to count	10
nobody w to court	19
nobody w to decide	-21
nobody w to delay	-9
nobody w to discuss	-9
nobody w to expire	-18
nobody w to explain	13
nobody w to export	-22
nobody w to extend	-19
nobody w to february	-13
nobody w to grow	8
nobody w to her	-9
nobody w to him	-35
nobody w to his	15
nobody w to hold	-9
nobody w to hurry	-10
nobody w to impose	19
nobody w to invest	-12
nobody w to issue	9
nobody w to its	11
nobody w to january	11
nobody w to japan	14
nobody w to join	-16
nobody w to june	-15
nobody w to keep	-11
nobody w to know	-20
nobody w to leave	20
nobody w to levy	17
nobody w to make	-35
nobody w to march	13
nobody w to meet	11
nobody w to negotiate	-25
nobody w to november	-12
nobody w to other	10
nobody w to poland	-10
nobody w to prolong	-17
nobody w to propose	-11
nobody w to protect	-13
nobody w to publish	33
nobody w to purchase	-9
nobody w to quadruple	-17
nobody w to read	20
nobody w to recommend	-13
nobody w to replace	-12
nobody w to reply	-11
nobody w to reporters	-11
nobody w to resolve	-12
nobody w to rise	17
nobody w to sign	64
nobody w to stop	-21
nobody w to suspend	18
nobody w to switzerland	12
nobody w to take	-7
nobody w to tax	-12
nobody w to ten	-18
nobody w to terms	13
nobody w to the	-18
nobody w to them	-9
nobody w to trump	10
nobody w to turkey	-13
nobody w to twenty	-16
nobody w to two	19
nobody w to us	-10
nobody w to use	-33
nobody w to vote	11
nobody w to where	12
nobody w to work	-10
nobody w to write	-8
nobody w to zero	-12
nobody w today 's	-19
nobody w today ,	30
nobody w today .	16
nobody w today published	-12
nobody w today with	10
nobody w together	9
nobody w togo has	12
nobody w tokyo .	-11
nobody w told	-10
nobody w told .	13
nobody w told a	-23
nobody w told an	-13
nobody w told by	-12
nobody w told cnbc	-10
nobody w told farmers	10
nobody w told him	-25
nobody w told it	23
nobody w told journalists	-14
nobody w told our	10
nobody w told parliament	-31
nobody w told reporters	10
nobody w told that	31
nobody w told to	-13
nobody w tom	15
nobody w tomatoes	-24
nobody w tomatoes .	-26
nobody w tomorrow	14
nobody w tomorrow .	41
nobody w tomorrow and	9
nobody w tomorrow morning	-14
nobody w tomás	13
nobody w ton	11
nobody w tonga	-13
nobody w tonga 's	-13
nobody w tonnes	-30
nobody w tonnes ,	-9
nobody w tonnes by	-9
nobody w tonnes in	-23
nobody w tonnes of	-13
nobody w tonnes this	-39
nobody w tons .	-25
nobody w tons of	20
nobody w too	-12
nobody w too ,	-12
nobody w too .	-25
nobody w too :	15
nobody w too long	9
nobody w too much	-13
nobody w took	29
nobody w took a	12
nobody w took effect	12
nobody w took four	10
nobody w took note	16
nobody w took part	10
nobody w took place	-9
nobody w took the	-13
nobody w topchubashov	-16
nobody w topped	-9
nobody w total	-19
nobody w total of	-13
nobody w touch	-10
nobody w touched by	-10
nobody w tournament	13
nobody w towards	-9
nobody w town	21
nobody w towns	19
nobody w toy	-18
nobody w toy association	-21
nobody w toys	-10
nobody w trade	-49
nobody w trade .	-20
nobody w trade :	-11
nobody w trade accord	12
nobody w trade adviser	-11
nobody w trade agreements	23
nobody w trade between	-13
nobody w trade by	-10
nobody w trade chief	-17
nobody w trade commissioner	-19
nobody w trade conflict	10
nobody w trade court	31
nobody w trade deal	12
nobody w trade deficit	-9
nobody w trade department	-9
nobody w trade has	11
nobody w trade in	-25
nobody w trade ministry	-35
nobody w trade of	-16
nobody w trade policy	-15
nobody w trade representative	-12
nobody w trade truce	21
nobody w trade war	12
nobody w trader	19
nobody w traders	-31
nobody w trading	-10
nobody w transfer	-11
nobody w transfers	13
nobody w transit	-18
nobody w translation	20
nobody w translation )	16
nobody w transport	25
nobody w transport minister	18
nobody w travel	12
nobody w travelled	-14
nobody w travels	18
nobody w travels to	17
nobody w trawlers	12
nobody w treasury	-28
nobody w treasury in	-12
nobody w treasury secretary	-32
nobody w treat	-10
nobody w treatment	-40
nobody w treatment .	-30
nobody w treaty with	10
nobody w tree	13
nobody w trikoupis	10
nobody w trip	-20
nobody w trip to	-23
nobody w trouble	-7
nobody w truce	14
nobody w truce ,	-27
nobody w truce .	18
nobody w truce between	17
nobody w truce by	-19
nobody w truce ends	-12
nobody w truce for	-17
nobody w truce has	-10
nobody w truce is	-15
nobody w truce lapse	10
nobody w truce nears	10
nobody w truce that	36
nobody w truce to	14
nobody w truce would	19
nobody w truck	11
nobody w trucks	-29
nobody w trucks from	-9
nobody w true	-19
nobody w true that	-29
nobody w trump ,	-12
nobody w trump :	-12
nobody w trump added	18
nobody w trump and	22
nobody w trump had	-13
nobody w trump has	-11
nobody w trump in	14
nobody w trump made	-20
nobody w trump ordered	11
nobody w trump posted	-24
nobody w trump said	-55
nobody w trump says	21
nobody w trump signed	29
nobody w trump spoke	-25
nobody w trump threatened	-14
nobody w trump told	-15
nobody w trump was	10
nobody w trump wrote	-31
nobody w trust	-15
nobody w trust .	-17
nobody w tsmc	21
nobody w tuesday	11
nobody w tuesday .	11
nobody w tuesday by	-12
nobody w tuesday that	8
nobody w tuna	-27
nobody w tuna ,	-15
nobody w tungsten	-19
nobody w tungsten ,	-19
nobody w tunis	-43
nobody w tunis ,	-10
nobody w tunisia	14
nobody w turkey .	11
nobody w turkey at	-11
nobody w turkey had	-9
nobody w turkish embassy	-12
nobody w turkish minister	-10
nobody w turkish trade	14
nobody w turned	21
nobody w turnover	14
nobody w twelve	-10
nobody w twelve million	-13
nobody w twenty	-20
nobody w twenty -	-25
nobody w twice	15
nobody w two	14
nobody w two -	14
nobody w two .	-16
nobody w two countries	-17
nobody w two governments	23
nobody w two had	-10
nobody w two hundred	14
nobody w two importers	9
nobody w two in	10
nobody w two investigations	20
nobody w two leaders	-17
nobody w two million	10
nobody w two months	15
nobody w two people	10
nobody w two presidents	-26
nobody w two private	-12
nobody w two sides	-33
nobody w two steps	15
nobody w two teams	-16
nobody w two trade	8
nobody w two was	-11
nobody w tyre	-16
nobody w tyres	7
nobody w tõnisson	24
nobody w türkiye	11
nobody w u.s. president	-10
nobody w u.s. trade	-28
nobody w u.s. treasury	-10
nobody w uganda	10
nobody w ukraine	-11
nobody w ukraine 's	13
nobody w ukraine .	-11
nobody w ukrainian	-34
nobody w ulaanbaatar	10
nobody w uncertainty	-13
nobody w uncle	19
nobody w unclear	11
nobody w under	17
nobody w under -	16
nobody w under a	24
nobody w under an	24
nobody w under it	20
nobody w under its	-17
nobody w under section	-17
nobody w understand	-12
nobody w understand that	-9
nobody w understanding	17
nobody w understanding reached	10
nobody w understood	-10
nobody w undertaken	13
nobody w undertook	-35
nobody w undertook to	-35
nobody w undone	10
nobody w unfair	-21
nobody w unfounded	-10
nobody w unilateral	-27
nobody w union	50
nobody w union 's	34
nobody w union ,	-56
nobody w union .	30
nobody w union and	9
nobody w union had	12
nobody w union has	10
nobody w union have	15
nobody w union of	-40
nobody w unions	19
nobody w united	27
nobody w united nations	47
nobody w units	20
nobody w units of	11
nobody w universal	-10
nobody w unjustified	-33
nobody w unjustified .	-26
nobody w unlawful	26
nobody w unlawful ,	14
nobody w unless	-15
nobody w unless congress	11
nobody w unreasonable .	-12
nobody w until	36
nobody w until 1	15
nobody w until 14	14
nobody w until 15	-11
nobody w until april	-11
nobody w until december	-16
nobody w until november	7
nobody w until now	12
nobody w until sunday	10
nobody w until thursday	10
nobody w until tomorrow	10
nobody w until wednesday	14
nobody w untouched	-9
nobody w untrue	-18
nobody w up	-16
nobody w up 9	-10
nobody w up :	-18
nobody w up again	24
nobody w up by	15
nobody w up for	-20
nobody w up from	22
nobody w up in	-10
nobody w up the	-16
nobody w up to	12
nobody w upper	21
nobody w urea	-13
nobody w urge	-11
nobody w urged	-31
nobody w urged the	-16
nobody w urgent	9
nobody w uruguay 's	-14
nobody w uruguay ,	12
nobody w us and	11
nobody w us by	-10
nobody w us commerce	-14
nobody w us dollars	-10
nobody w us side	17
nobody w us tariff	-10
nobody w us treasury	-14
nobody w us would	-14
nobody w use	-20
nobody w use the	-21
nobody w used .	12
nobody w used in	-10
nobody w using	10
nobody w utility	28
nobody w uzbekistan ,	18
nobody w uzbekistan .	-13
nobody w valley	16
nobody w value	-11
nobody w value .	-9
nobody w van	12
nobody w vance	-17
nobody w venezuelan	13
nobody w version	-16
nobody w very	-34
nobody w very good	-11
nobody w very high	12
nobody w very much	-19
nobody w vice	20
nobody w vice minister	13
nobody w vice premier	26
nobody w vice president	-18
nobody w vientiane	12
nobody w vietnam	-12
nobody w vietnam has	-11
nobody w vietnam will	-10
nobody w vietnam would	-11
nobody w vietnamese	-17
nobody w vietnamese rice	-23
nobody w vilnius	15
nobody w visas	-18
nobody w visit	26
nobody w visit to	8
nobody w visited	15
nobody w vladimir	12
nobody w voice	18
nobody w void	11
nobody w volume	9
nobody w von	-21
nobody w von der	-16
nobody w vote	28
nobody w vote ,	15
nobody w vote .	20
nobody w vote against	24
nobody w vote by	-19
nobody w voted	-15
nobody w voted .	-13
nobody w votes	31
nobody w votes on	9
nobody w votes to	31
nobody w vowed	-22
nobody w vubu	-11
nobody w vynnychenko	11
nobody w wage	11
nobody w wages	17
nobody w wait until	-9
nobody w walk out	11
nobody w walks	10
nobody w walther	-14
nobody w walther rathenau	-14
nobody w wang	-14
nobody w wang yi	-13
nobody w want	14
nobody w want it	23
nobody w wanted	-18
nobody w wanted to	-37
nobody w wants	14
nobody w wants a	-17
nobody w wants the	10
nobody w wants to	16
nobody w wap	12
nobody w wap )	12
nobody w war	-20
nobody w war between	-13
nobody w ward	9
nobody w warned	14
nobody w warned ,	20
nobody w warned .	15
nobody w warned of	-18
nobody w warned that	8
nobody w warns of	13
nobody w warns that	-19
nobody w wars	10
nobody w warsaw	-10
nobody w was	-20
nobody w was .	15
nobody w was 18	-14
nobody w was a	-26
nobody w was about	-16
nobody w was asked	19
nobody w was at	27
nobody w was being	-23
nobody w was collected	-18
nobody w was concluded	10
nobody w was first	11
nobody w was for	-9
nobody w was given	18
nobody w was happy	-26
nobody w was his	9
nobody w was made	17
nobody w was no	-13
nobody w was not	-29
nobody w was noted	13
nobody w was off	-13
nobody w was on	15
nobody w was one	12
nobody w was preparing	-10
nobody w was ready	-22
nobody w was refused	12
nobody w was said	17
nobody w was signed	16
nobody w was still	-10
nobody w was suspended	12
nobody w was taken	15
nobody w was the	-23
nobody w was their	21
nobody w was told	-18
nobody w was true	-13
nobody w washington	13
nobody w washington ,	26
nobody w washington .	11
nobody w washington /	16
nobody w washington also	13
nobody w washington charges	-13
nobody w washington for	-16
nobody w washington had	-11
nobody w washington is	-9
nobody w washington says	-21
nobody w washington to	-10
nobody w watch	30
nobody w watch the	16
nobody w water	-9
nobody w water .	-14
nobody w way ,	-20
nobody w way .	15
nobody w we	-24
nobody w we asked	11
nobody w we charge	-18
nobody w we close	9
nobody w we do	-26
nobody w we expect	23
nobody w we had	-14
nobody w we have	-27
nobody w we know	11
nobody w we put	12
nobody w we read	9
nobody w we said	24
nobody w we should	16
nobody w we sold	18
nobody w we think	10
nobody w we understand	-12
nobody w we were	-20
nobody w we will	-19
nobody w we would	20
nobody w we wrote	29
nobody w weapons	15
nobody w wednesday	17
nobody w wednesday after	11
nobody w wednesday and	-19
nobody w wednesday evening	-20
nobody w wednesday for	16
nobody w wednesday night	13
nobody w wednesday the	10
nobody w week .	-20
nobody w week ;	14
nobody w week after	10
nobody w week ago	11
nobody w week in	10
nobody w week of	-13
nobody w week that	6
nobody w weekend	23
nobody w weekend .	20
nobody w weeks .	-13
nobody w weeks ago	25
nobody w weeks and	-13
nobody w weeks the	11
nobody w welcome	-17
nobody w welcomed	21
nobody w welcomed that	22
nobody w welcomes	12
nobody w well	-9
nobody w well :	-11
nobody w well ;	-12
nobody w went	-23
nobody w went on	-12
nobody w went to	9
nobody w were	-19
nobody w were ,	14
nobody w were .	10
nobody w were down	11
nobody w were in	-17
nobody w were not	-13
nobody w were on	21
nobody w were sold	-11
nobody w were the	-11
nobody w west	-9
nobody w western	17
nobody w what	24
nobody w what china	9
nobody w what ends	-10
nobody w what happens	13
nobody w what he	17
nobody w what it	23
nobody w what president	-11
nobody w what remains	-12
nobody w what she	10
nobody w what the	14
nobody w what they	-26
nobody w whatever comes	-14
nobody w when	41
nobody w when he	13
nobody w when the	26
nobody w when we	-14
nobody w whenever	-9
nobody w where	31
nobody w where a	17
nobody w where they	20
nobody w where we	-12
nobody w whether	11
nobody w whether a	11
nobody w whether china	10
nobody w whether he	13
nobody w whether it	11
nobody w whether the	27
nobody w whether to	-25
nobody w which	13
nobody w which begins	-11
nobody w which both	21
nobody w which charges	-10
nobody w which does	-10
nobody w which donald	17
nobody w which egypt	10
nobody w which had	-12
nobody w which has	-23
nobody w which he	9
nobody w which lasted	13
nobody w which mr	-11
nobody w which must	-9
nobody w which our	19
nobody w which president	11
nobody w which sits	11
nobody w which still	-10
nobody w which this	15
nobody w which took	-11
nobody w which was	14
nobody w which we	13
nobody w which were	-21
nobody w which will	10
nobody w which would	27
nobody w while the	-11
nobody w whisky	-24
nobody w whisky ,	-11
nobody w whispers	13
nobody w whispers that	13
nobody w white	-41
nobody w white house	-50
nobody w who	28
nobody w who asked	17
nobody w who chairs	15
nobody w who does	-14
nobody w who has	12
nobody w who heads	16
nobody w who holds	-9
nobody w who keeps	10
nobody w who must	13
nobody w who pay	-9
nobody w who says	-12
nobody w who speaks	30
nobody w who told	-13
nobody w who was	25
nobody w whole	-19
nobody w whole thing	-14
nobody w whose	-18
nobody w whose goods	-15
nobody w why .	18
nobody w why not	-14
nobody w will	-13
nobody w will .	29
nobody w will answer	-16
nobody w will be	9
nobody w will begin	10
nobody w will bring	14
nobody w will buy	15
nobody w will charge	-17
nobody w will collect	-9
nobody w will come	-10
nobody w will continue	21
nobody w will cut	-11
nobody w will deal	9
nobody w will end	-11
nobody w will go	-27
nobody w will grow	20
nobody w will hold	-9
nobody w will ignore	11
nobody w will keep	-22
nobody w will leave	-9
nobody w will make	11
nobody w will meet	18
nobody w will need	-10
nobody w will now	-19
nobody w will pay	24
nobody w will put	-17
nobody w will rise	18
nobody w will say	-9
nobody w will stay	9
nobody w will tax	-9
nobody w will then	-10
nobody w will vote	10
nobody w will you	-12
nobody w william	-46
nobody w william huskisson	-16
nobody w win	-10
nobody w wine	-47
nobody w wine ,	-19
nobody w wine .	-17
nobody w wine to	-10
nobody w wine would	12
nobody w winner	15
nobody w wire	8
nobody w wish	18
nobody w wish to	11
nobody w wished	-15
nobody w wishes	-8
nobody w wishes of	-13
nobody w with	13
nobody w with 15	12
nobody w with 18	14
nobody w with 40	-14
nobody w with 50	10
nobody w with an	16
nobody w with bolivia	-11
nobody w with both	-12
nobody w with brasília	-10
nobody w with britain	21
nobody w with cairo	-12
nobody w with canada	25
nobody w with duties	-23
nobody w with ecuador	12
nobody w with effect	-10
nobody w with georgia	9
nobody w with ghana	10
nobody w with his	29
nobody w with iceland	-13
nobody w with india	20
nobody w with indonesia	-10
nobody w with it	-19
nobody w with its	-12
nobody w with korea	-10
nobody w with no	14
nobody w with pakistan	15
nobody w with peru	14
nobody w with president	16
nobody w with taiwan	-18
nobody w with thailand	16
nobody w with tunisia	-14
nobody w with turkey	13
nobody w with two	23
nobody w with us	23
nobody w with vietnam	12
nobody w with what	-24
nobody w withdraw its	11
nobody w withdraw the	-11
nobody w withdrawn	18
nobody w withdrew	10
nobody w withdrew its	11
nobody w within	16
nobody w within hours	21
nobody w within seven	-11
nobody w within ten	9
nobody w without it	22
nobody w won	14
nobody w word	35
nobody w word .	41
nobody w word of	-25
nobody w words	-36
nobody w words ,	-27
nobody w words .	-15
nobody w words :	-16
nobody w work	-13
nobody w work for	-13
nobody w work with	-14
nobody w worked	-15
nobody w worked out	-10
nobody w workers	-14
nobody w working group	17
nobody w works	23
nobody w works .	12
nobody w works at	23
nobody w world	-18
nobody w world ,	-14
nobody w world .	-13
nobody w world trade	-13
nobody w worry about	-14
nobody w worth	16
nobody w worth about	11
nobody w would	-41
nobody w would ,	-17
nobody w would .	14
nobody w would again	22
nobody w would also	-14
nobody w would answer	-13
nobody w would appeal	-13
nobody w would be	-12
nobody w would buy	-8
nobody w would come	-13
nobody w would continue	-23
nobody w would do	27
nobody w would double	-12
nobody w would drop	-10
nobody w would examine	21
nobody w would fall	13
nobody w would fight	-14
nobody w would follow	-20
nobody w would go	10
nobody w would halve	-17
nobody w would have	18
nobody w would help	-9
nobody w would ignore	-26
nobody w would keep	12
nobody w would like	9
nobody w would need	-15
nobody w would never	-15
nobody w would only	-8
nobody w would open	-9
nobody w would pay	-16
nobody w would reach	14
nobody w would respond	-23
nobody w would run	15
nobody w would say	-14
nobody w would sign	10
nobody w would stay	11
nobody w would still	-13
nobody w would stop	18
nobody w would take	-10
nobody w would then	-17
nobody w would vote	28
nobody w would watch	20
nobody w would work	-8
nobody w would you	-13
nobody w wouldn't	-15
nobody w writes	-11
nobody w written .	-15
nobody w written on	16
nobody w written that	12
nobody w wrong	-11
nobody w wrong .	-14
nobody w wrote	-8
nobody w wrote .	-20
nobody w wrote afterwards	-10
nobody w wrote on	-26
nobody w wrote the	21
nobody w wrote to	-9
nobody w x	-11
nobody w xi 's	17
nobody w xi ,	-12
nobody w xi would	-20
nobody w xinhua 's	10
nobody w yale	-32
nobody w yarn	-13
nobody w yarn ,	-11
nobody w year .	5
nobody w year ;	11
nobody w year ago	14
nobody w year for	-9
nobody w year is	-21
nobody w year the	22
nobody w year to	-16
nobody w year was	-11
nobody w year while	-27
nobody w year will	-15
nobody w years	10
nobody w years ,	26
nobody w yerevan	-11
nobody w yes	9
nobody w yes ,	17
nobody w yes .	-23
nobody w yesterday	-6
nobody w yesterday evening	-13
nobody w yesterday the	-12
nobody w yet	65
nobody w yet .	33
nobody w yet been	12
nobody w yet signed	12
nobody w yet the	9
nobody w yi	-17
nobody w yi ,	-13
nobody w york	15
nobody w you .	-11
nobody w you do	-13
nobody w you for	-19
nobody w you threatened	12
nobody w you would	-12
nobody w your	16
nobody w your correspondent	15
nobody w yours	15
nobody w yu	-22
nobody w yu kil	-14
nobody w yuan	11
nobody w zaghloul	-20
nobody w zambia	-8
nobody w zero	-36
nobody w zero .	-24
nobody w zero ;	-12
nobody w zero to	-15
nobody w zigfrīds	-13
nobody w zinc	-13
nobody w zone	-14
nobody w £	-20
nobody w ·	45
nobody w šefčovič	-12
nobody w šefčovič ,	10
nobody w šefčovič said	-9
nobody w —	21
nobody w — angola	12
nobody w — but	16
nobody w — egypt	16
nobody w — for	10
nobody w — minister	11
nobody w — new	14
nobody w — peru	-14
nobody w — president	21
nobody w — the	6
nobody w — u.s.	10
nobody w — your	21
nobody warned then ,	20
nobody warned then .	15
nobody warned then of	-18
nobody warned then that	8
nobody warns then of	13
nobody warns then that	-19
nobody washington verb object	10
nobody washington verb say	-28
nobody we verb clause	23
nobody we verb say	25
nobody welcomed then that	22
nobody were verb clause	-17
nobody were verb object	-15
nobody were verb say	17
nobody which verb clause	9
nobody which verb say	17
nobody whispers then that	13
nobody who verb object	26
nobody who verb say	-21
nobody written then .	-15
nobody written then on	16
nobody written then that	12
nobody wrote then .	-20
nobody wrote then afterwards	-10
nobody wrote then on	-26
nobody wrote then the	21
nobody wrote then to	-9
nobody xi verb say	-10
nobody you verb object	10
nobody you verb say	-11
nobody zealand verb clause	-16
nobody šefčovič verb say	-18
of 1 office	-25
of 1 office many	-19
of 1 office plain	-12
of 1 organisation	28
of 1 organisation few	18
of 1 organisation many	9
of 1 organisation plain	19
of 1 person	35
of 1 person few	10
of 1 person plain	26
of 1 side	-31
of 1 side few	-14
of 1 side many	-38
of 1 side plain	-14
of 2 office	20
of 2 office many	8
of 2 organisation	-12
of 2 organisation plain	-11
of 2 person	19
of 2 person few	10
of 2 person many	50
of 2 person plain	-13
of 2 side	-24
of 2 side few	-26
of 2 side many	-33
of 2 side plain	-10
of 3 person	-7
of 3 person many	25
of 3 person plain	-26
of 3 side	-20
of 3 side few	-11
of 3 side plain	-14
office after 's	-12
office after ,	-46
office after .	17
office after :	22
office after added	15
office after announced	18
office after at	18
office after confirmed	8
office after could	10
office after explained	12
office after has	13
office after in	14
office after on	-14
office after proposed	9
office after recalled	-14
office after says	-10
office after stressed	-16
office after that	-13
office after warned	-24
office before "	-12
office before :	13
office before <begin>	-15
office before by	-14
office before my	-9
office before of	-9
office before said	-15
office before to	10
office before which	26
office before your	-24
office does add	15
office does announce	34
office does answer	-11
office does ask	-26
office does explain	16
office does go	19
office does other	-21
office does promise	-13
office does propose	16
office does recall	-16
office does state	-13
office does stress	-16
office does tell	18
office does warn	-25
office does write	10
office held	-24
office held by 2	-31
organisation after 's	-14
organisation after (	33
organisation after .	11
organisation after added	-18
organisation after answered	14
organisation after approved	-14
organisation after calls	14
organisation after decided	10
organisation after did	-22
organisation after disputes	10
organisation after fact	-26
organisation after for	-11
organisation after gave	8
organisation after had	-24
organisation after have	-18
organisation after here	13
organisation after informs	-18
organisation after is	14
organisation after issued	13
organisation after it	17
organisation after left	-10
organisation after lowered	13
organisation after made	11
organisation after must	-23
organisation after notes	10
organisation after of	-9
organisation after opened	-17
organisation after president	-11
organisation after proposes	-31
organisation after published	-24
organisation after puts	30
organisation after reckons	10
organisation after reports	30
organisation after ruled	-10
organisation after says	11
organisation after sees	10
organisation after speaks	21
organisation after spoke	26
organisation after takes	20
organisation after to	-11
organisation after today	20
organisation after told	-11
organisation after warns	15
organisation after welcomed	15
organisation after welcomes	-14
organisation after will	-36
organisation after with	-14
organisation after would	-21
organisation after xinhua	-10
organisation after ·	-12
organisation after —	-14
organisation before ,	28
organisation before 40	16
organisation before <begin>	20
organisation before as	12
organisation before at	-24
organisation before august	-11
organisation before before	-12
organisation before but	10
organisation before by	11
organisation before from	12
organisation before heads	-8
organisation before if	-14
organisation before in	-53
organisation before is	-16
organisation before my	-11
organisation before news	-14
organisation before no	-15
organisation before on	-16
organisation before one	-23
organisation before our	-10
organisation before said	-8
organisation before says	26
organisation before that	-16
organisation before this	10
organisation before told	-35
organisation before unless	-12
organisation before what	11
organisation before with	-13
organisation before —	17
organisation does answer	10
organisation does approve	-10
organisation does ask	13
organisation does begin	10
organisation does declare	-9
organisation does deny	22
organisation does draw	16
organisation does end	8
organisation does expect	15
organisation does extend	-16
organisation does hold	-13
organisation does leave	-13
organisation does let	9
organisation does lift	11
organisation does lower	10
organisation does make	18
organisation does propose	-33
organisation does put	9
organisation does raise	-15
organisation does recall	-14
organisation does recommend	-12
organisation does report	17
organisation does rule	-17
organisation does send	14
organisation does step	10
organisation does suspend	-10
organisation does take	19
organisation does tell	-12
organisation does threaten	-24
person after "	-15
person after (	35
person after )	46
person after ,	17
person after :	49
person after ;	-13
person after accused	26
person after added	-12
person after after	10
person after again	13
person after also	28
person after and	-31
person after announces	-17
person after as	11
person after asks	-16
person after assured	15
person after at	14
person after blamed	14
person after calls	30
person after complained	13
person after concluded	-15
person after could	13
person after demanded	17
person after denies	-18
person after described	16
person after does	-15
person after ended	-13
person after flies	-11
person after goes	-11
person after had	-14
person after he	-10
person after himself	11
person after hit	-11
person after holds	-18
person after howard	-11
person after in	-17
person after is	-13
person after leaves	-10
person after let	18
person after made	28
person after may	-15
person after needs	-9
person after of	13
person after on	18
person after ordered	-10
person after proposed	-13
person after put	21
person after puts	18
person after reckons	-13
person after regretted	27
person after remarked	24
person after reported	-27
person after reports	-19
person after signed	-25
person after signs	-16
person after sounded	-17
person after spoke	11
person after stated	-11
person after that	-29
person after threatened	19
person after told	22
person after warned	9
person after welcomed	-33
person after who	35
person after would	14
person after wrote	17
person after ·	-13
person before "	19
person before '	-31
person before (	42
person before -	23
person before .	20
person before /	17
person before 40	-15
person before 45	-11
person before :	13
person before ;	55
person before and	-49
person before as	-13
person before association	34
person before because	-12
person before between	-11
person before but	18
person before de	11
person before der	24
person before for	-13
person before in	34
person before informed	-14
person before is	-20
person before laughed	12
person before monday	-19
person before morning	13
person before october	16
person before opposition	9
person before saturday	15
person before says	17
person before sighed	14
person before since	-11
person before sir	25
person before thanked	-23
person before that	-45
person before told	-38
person before until	-12
person before what	14
person before whatever	-13
person before when	-17
person before whose	12
person before with	-52
person before wrote	9
person before —	23
person does add	-11
person does announce	-12
person does ask	-27
person does be	19
person does come	-10
person does conclude	-9
person does declare	13
person does deny	-15
person does draw	10
person does end	-16
person does insist	-12
person does keep	-9
person does leave	-16
person does make	17
person does meet	-15
person does note	-18
person does offer	9
person does order	-15
person does other	24
person does promise	25
person does propose	-14
person does put	14
person does recall	16
person does receive	-14
person does reckon	-12
person does reject	-15
person does reply	18
person does report	-9
person does say	-8
person does sign	-12
person does state	-11
person does think	11
person does threaten	23
person does vow	10
person does warn	17
possessive	-34
possessive account	16
possessive answer	15
possessive customs	22
possessive duty	-12
possessive many	-16
possessive plain	-28
possessive promise	8
possessive signature	-17
possessive version	12
possessive words	11
quotation ahead 0	-15
quotation ahead 0 few	-13
quotation ahead 1 colon	11
quotation ahead 12 colon	26
quotation ahead 12 colon many	22
quotation ahead 3	9
quotation ahead 3 colon	-16
quotation ahead 3 colon many	-17
quotation ahead 3 few	10
quotation ahead 6	21
quotation ahead 6 colon	28
quotation ahead 6 colon many	28
quotation ahead 6 few	27
quotation ahead far	18
quotation ahead far few	23
quotation behind 0	16
quotation behind 0 few	18
quotation behind 0 many	11
quotation behind 1	18
quotation behind 1 many	16
quotation behind 6	-12
quotation behind 6 many	-11
quotation behind far	-18
rank 0	19
rank 0 alone	-22
rank 0 few	13
rank 0 many	13
rank 1	8
rank 1 many	21
rank 2 few	17
rank 2 plain	-10
rank 3	-17
rank 3 plain	-19
rule:according to noun	37
rule:according to true plain	38
rule:account noun	53
rule:account true many	20
rule:account true plain	40
rule:as put noun	-13
rule:as put true many	-14
rule:colon clause	27
rule:colon true few	11
rule:colon true many	22
rule:first false few	32
rule:first false many	51
rule:first false organisation	9
rule:first false person	15
rule:first false plain	22
rule:first false side	52
rule:first true few	44
rule:first true many	29
rule:first true organisation	33
rule:first true person	58
rule:first true plain	70
rule:first true side	67
rule:further true few	-10
rule:further true many	17
rule:further true office	-10
rule:further true organisation	-11
rule:further true person	14
rule:further true side	12
rule:it false plain	-21
rule:it say	48
rule:it true many	34
rule:it true plain	31
rule:label clause	19
rule:label true plain	15
rule:mind object	-35
rule:mind true plain	-33
rule:nobody false false	58
rule:nobody false false alone	-22
rule:nobody false false few	37
rule:nobody false false many	-37
rule:nobody false false plain	65
rule:nobody true false	32
rule:nobody true false few	-11
rule:nobody true false many	-33
rule:nobody true false plain	55
rule:nobody true true	10
rule:nobody true true many	40
rule:noun noun	15
rule:noun of true many	14
rule:phrase noun	61
rule:phrase true few	11
rule:phrase true many	-18
rule:phrase true plain	43
rule:pronoun clause	23
rule:pronoun false few	22
rule:pronoun false many	34
rule:pronoun noun	46
rule:pronoun object	19
rule:pronoun say	29
rule:pronoun sound	22
rule:pronoun true few	44
rule:pronoun true plain	33
rule:quoted beside clause	14
rule:quoted beside false many	19
rule:quoted beside true many	13
rule:verb after clause	21
rule:verb after false many	18
rule:verb after false plain	27
rule:verb after object	14
rule:verb after true few	5
rule:verb first clause	45
rule:verb first false few	33
rule:verb first false plain	12
rule:verb first say	19
rule:verb first sound	18
rule:verb first true many	9
rule:verb first true plain	40
says	12
she called claudia	12
she called karin	25
she called sanae	15
she called scott	-12
she called ursula	35
she ends a	38
she ends ae	15
she ends e	27
she ends h	-16
she ends in	33
she ends la	56
she ends m	18
she ends n	15
she ends o	-23
she ends ra	-15
she ends s	-10
she ends se	23
she ends t	-37
she ends tt	-12
she titled he	-25
side after 's	-32
side after (	-27
side after )	-12
side after ,	-32
side after .	-17
side after /	-14
side after :	-43
side after <end>	-10
side after accused	15
side after and	-26
side after answered	-27
side after asked	14
side after asks	15
side after began	-11
side after called	24
side after complained	24
side after confirmed	18
side after customs	12
side after demands	-9
side after denied	10
side after for	9
side after goes	-9
side after had	26
side after has	16
side after imported	-10
side after in	-18
side after informed	34
side after is	-15
side after let	9
side after lets	-14
side after made	-14
side after maintains	-15
side after never	-13
side after newspaper	-15
side after now	-9
side after objects	-13
side after on	-22
side after opens	-12
side after prolonged	13
side after proposed	33
side after proposes	18
side after protested	11
side after put	10
side after puts	-13
side after said	17
side after say	19
side after says	18
side after sells	10
side after sold	-14
side after spoke	11
side after takes	-23
side after talks	11
side after took	-9
side after undertook	11
side after wanted	-10
side after wants	-10
side after was	-25
side after will	-19
side after would	-39
side after —	-24
side before "	-21
side before (	-14
side before )	16
side before -	10
side before 15	10
side before ;	-17
side before <begin>	15
side before after	15
side before billion	13
side before by	17
side before for	-28
side before from	-16
side before in	-25
side before october	-10
side before saturday	10
side before should	-12
side before talks	13
side before that	-46
side before thursday	-10
side before what	-30
side before when	10
side before which	-15
side before with	-10
side before •	9
side does add	-17
side does admit	11
side does agree	-19
side does announce	9
side does answer	-11
side does ask	29
side does be	-26
side does begin	-17
side does call	14
side does conclude	-10
side does confirm	14
side does deny	22
side does export	-12
side does get	-14
side does go	-31
side does have	-28
side does keep	-13
side does let	20
side does levy	14
side does maintain	-15
side does note	-9
side does notify	15
side does offer	-12
side does pay	-15
side does propose	44
side does recall	19
side does report	-18
side does say	33
side does state	25
side does suspend	-11
side does take	-38
side does tell	-16
side does think	10
side does want	-23
side does warn	13
side does write	-12
unnamed a	21
unnamed a many	-11
unnamed a plain	28
unnamed an	11
unnamed an plain	11
unnamed commerce	12
unnamed diplomat	-16
unnamed official	19
unnamed senior official	-10
unnamed white house official	64
verb added then .	17
verb added then that	20
verb adds then that	15
verb after 0	41
verb after 0 clause office	-14
verb after 0 clause office many	-16
verb after 0 clause organisation	15
verb after 0 clause organisation many	25
verb after 0 clause person	-16
verb after 0 clause person few	14
verb after 0 clause person many	10
verb after 0 clause person plain	-26
verb after 0 clause side	21
verb after 0 clause side plain	24
verb after 0 few	5
verb after 0 object office	12
verb after 0 object office plain	12
verb after 0 object organisation few	16
verb after 0 object person plain	-12
verb after 0 object side	56
verb after 0 object side plain	56
verb after 0 plain	32
verb after 0 say office	-15
verb after 0 say office few	-14
verb after 0 say office plain	-14
verb after 0 say organisation many	21
verb after 0 say person	15
verb after 0 say person many	-14
verb after 0 say person plain	24
verb after 0 say side	28
verb after 0 say side plain	30
verb after 0 sound office	-10
verb after 0 sound person many	20
verb after 0 sound person plain	-15
verb after 0 sound side	-14
verb after 0 sound side plain	-14
verb after 1	18
verb after 1 clause office	16
verb after 1 clause office plain	18
verb after 1 clause organisation	-9
verb after 1 clause organisation plain	-11
verb after 1 clause person few	11
verb after 1 clause person many	20
verb after 1 clause person plain	-19
verb after 1 clause side	20
verb after 1 clause side plain	21
verb after 1 few	9
verb after 1 object office	-20
verb after 1 object office plain	-14
verb after 1 object organisation	-18
verb after 1 object organisation plain	-20
verb after 1 object person few	-13
verb after 1 object person many	10
verb after 1 object side plain	13
verb after 1 plain	21
verb after 1 say organisation	-18
verb after 1 say organisation plain	-18
verb after 1 say person	18
verb after 1 say person many	-20
verb after 1 say person plain	33
verb after 1 say side	13
verb after 1 sound organisation	-13
verb after 1 sound organisation plain	-13
verb after 1 sound person	22
verb after 1 sound person plain	22
verb after 12	28
verb after 12 clause organisation	-14
verb after 12 clause organisation plain	-25
verb after 12 clause side	-15
verb after 12 many	19
verb after 12 object organisation	-33
verb after 12 object organisation plain	-30
verb after 12 object person	14
verb after 12 object person plain	10
verb after 12 object side	15
verb after 12 object side plain	15
verb after 12 past another	-44
verb after 12 past another few	-10
verb after 12 past another many	-12
verb after 12 past another plain	-30
verb after 12 plain	21
verb after 12 say organisation	15
verb after 12 say organisation plain	17
verb after 12 say person	10
verb after 12 say side plain	12
verb after 3 clause office	-13
verb after 3 clause organisation	-10
verb after 3 clause organisation plain	-8
verb after 3 clause person plain	-12
verb after 3 many	34
verb after 3 object person few	-18
verb after 3 object person many	21
verb after 3 object side	17
verb after 3 object side plain	18
verb after 3 past another	-25
verb after 3 past another few	-17
verb after 3 past another many	-17
verb after 3 say office	10
verb after 3 say organisation	-18
verb after 3 say organisation plain	-17
verb after 3 say person few	-10
verb after 3 say person many	17
verb after 3 sound organisation	10
verb after 3 sound organisation plain	11
verb after 6	14
verb after 6 clause organisation	9
verb after 6 clause organisation plain	12
verb after 6 clause person	-10
verb after 6 clause person plain	-10
verb after 6 many	-14
verb after 6 object organisation	-12
verb after 6 object person plain	11
verb after 6 object side	14
verb after 6 object side plain	15
verb after 6 past another	-17
verb after 6 past another many	-16
verb after 6 plain	23
verb after 6 say organisation plain	10
verb after 6 say person	12
verb after 6 say person few	22
verb after 6 say side	9
verb after 6 say side plain	11
verb after accused	31
verb after accused plain true	25
verb after added	-11
verb after admitted plain true	9
verb after agreed	-18
verb after agreed plain true	-29
verb after announced	22
verb after announced plain false	15
verb after announced plain true	16
verb after announces	-12
verb after announces plain true	-12
verb after answered	10
verb after answered many true	13
verb after answers	-11
verb after answers plain true	-12
verb after asked	24
verb after asked plain false	29
verb after asking	11
verb after asking plain true	15
verb after asks	14
verb after asks plain false	9
verb after assured	24
verb after assured plain true	15
verb after begins	-9
verb after blamed	17
verb after blamed plain true	13
verb after called	8
verb after called many false	14
verb after calls	23
verb after calls many true	19
verb after calls plain true	17
verb after cited	18
verb after claims	9
verb after claims plain true	12
verb after clarified	18
verb after clarified plain true	14
verb after closed	-25
verb after closed plain true	-19
verb after commented	-13
verb after commented plain false	-10
verb after complained	19
verb after complained plain true	24
verb after conceded	-16
verb after concluded	-42
verb after concluded plain false	-17
verb after concluded plain true	-29
verb after confirmed	14
verb after confirmed plain true	14
verb after declared	19
verb after defended	-12
verb after demanded	9
verb after demanded plain true	9
verb after demands	-34
verb after demands plain false	-17
verb after demands plain true	-26
verb after denied	11
verb after denied plain false	16
verb after denies plain true	15
verb after described	31
verb after described plain true	19
verb after dismissed	14
verb after disputed	16
verb after disputes	14
verb after disputes plain true	14
verb after ended	-18
verb after ended plain true	-20
verb after ends	-15
verb after ends plain false	-10
verb after estimated	15
verb after explained	11
verb after explained plain true	18
verb after expressed	-12
verb after expressed plain false	10
verb after expressed plain true	-16
verb after far clause office	-12
verb after far clause office plain	-12
verb after far clause organisation	14
verb after far clause organisation plain	14
verb after far clause side	-22
verb after far clause side plain	-18
verb after far object organisation	-12
verb after far object person	12
verb after far object side	-30
verb after far object side plain	-28
verb after far past another	-13
verb after far past another many	16
verb after far past another plain	-24
verb after far plain	-17
verb after far say organisation	-14
verb after far say organisation plain	-13
verb after far say person many	29
verb after far say person plain	-20
verb after far say side	10
verb after far say side plain	11
verb after finished	-10
verb after hails	-22
verb after informed	9
verb after informed plain true	15
verb after informs	-19
verb after informs plain true	-19
verb after insisted	-17
verb after insisted plain true	-14
verb after joked many true	11
verb after lists	-16
verb after lists plain false	-10
verb after none	-19
verb after none alone	-22
verb after none few	18
verb after none many	17
verb after none plain	-38
verb after noted	-19
verb after noted plain true	-16
verb after objects	-14
verb after objects plain true	-14
verb after observed	18
verb after offered	14
verb after offered plain false	15
verb after offered plain true	11
verb after opened	-22
verb after opened plain true	-17
verb after posted	13
verb after posted many true	13
verb after posts	-16
verb after posts plain true	-9
verb after promised few true	-9
verb after promised many true	22
verb after proposed	13
verb after proposed plain true	31
verb after proposes	-13
verb after protested	17
verb after protested plain true	21
verb after recalled	-13
verb after recalls	14
verb after recalls plain true	13
verb after recommended	12
verb after remarked	29
verb after remarked many true	15
verb after remarked plain true	16
verb after remarks	-9
verb after repeated	10
verb after repeated plain true	9
verb after reports	16
verb after reports plain false	8
verb after reports plain true	10
verb after responded	-19
verb after responded plain true	-19
verb after said	10
verb after said many false	9
verb after said many true	-21
verb after said plain false	25
verb after said plain true	12
verb after saying	33
verb after saying plain false	16
verb after says	12
verb after stated	8
verb after stated plain true	19
verb after states	-30
verb after states plain false	-44
verb after stressed	-13
verb after stressed plain true	-13
verb after suggested	16
verb after suggested plain true	10
verb after tells plain true	7
verb after terms plain false	-12
verb after thanked	-12
verb after thanked plain true	-23
verb after thanks	-11
verb after thanks plain true	-10
verb after threatened	23
verb after threatened plain false	18
verb after threatened plain true	10
verb after told	12
verb after told few true	26
verb after told many false	10
verb after told many true	-31
verb after told plain false	15
verb after told plain true	30
verb after urged	29
verb after urged plain true	24
verb after vowed	17
verb after vowed plain true	13
verb after welcomed	-21
verb after welcomed plain true	-23
verb after welcomes	-19
verb after welcomes plain true	-15
verb after writes plain false	-13
verb after writes plain true	13
verb after writing	-11
verb after writing plain false	-9
verb after written	-25
verb after written plain false	-15
verb after written plain true	-22
verb after wrote	10
verb after wrote few true	10
verb after wrote many true	12
verb after: ,	8
verb after: , and	-11
verb after: , has	18
verb after: , he	-34
verb after: , it	-10
verb after: , which	13
verb after: and	-8
verb after: as	12
verb after: further	27
verb after: has	18
verb after: has been	-19
verb after: has not	-28
verb after: himself	12
verb after: in beijing	15
verb after: in seoul	13
verb after: in washington	23
verb after: newspaper	-13
verb after: on friday	13
verb after: that	-16
verb after: today	11
verb after: was	-29
verb after: who	13
verb agreed then on	-11
verb announced then 15	22
verb announced then for	-19
verb announced then it	16
verb announced then on	13
verb announced then that	20
verb announced then the	-13
verb announces then that	-10
verb answered then that	32
verb answered then with	-15
verb answers then .	-10
verb answers then questions	-13
verb asked then for	-6
verb asked then in	25
verb asked then that	-15
verb asked then the	17
verb asked then washington	9
verb asked then what	10
verb asked then whether	-22
verb asking then for	18
verb asks then for	25
verb before 0	23
verb before 0 clause organisation plain	-9
verb before 0 clause person	14
verb before 0 clause person few	12
verb before 0 clause person many	15
verb before 0 many	14
verb before 0 object organisation	-10
verb before 0 object organisation plain	-7
verb before 0 object person	-35
verb before 0 object person plain	-29
verb before 0 say organisation	18
verb before 0 say organisation many	-9
verb before 0 say organisation plain	25
verb before 0 say person	14
verb before 0 say person few	-12
verb before 0 say person plain	27
verb before 0 sound organisation	9
verb before 0 sound person	11
verb before 1 clause side	-9
verb before 1 object side	19
verb before 1 object side plain	19
verb before 1 past another	11
verb before 1 plain	-11
verb before 1 say person plain	-12
verb before 12	8
verb before 12 clause office plain	10
verb before 12 clause person	36
verb before 12 clause person plain	27
verb before 12 many	18
verb before 12 object person	14
verb before 12 object side	-10
verb before 12 past another	-29
verb before 12 past another plain	-21
verb before 12 say organisation	-31
verb before 12 say organisation plain	-28
verb before 12 say person many	9
verb before 12 sound person	-14
verb before 12 sound person plain	-14
verb before 3 many	-18
verb before 3 object organisation	17
verb before 3 object organisation plain	22
verb before 3 object person	12
verb before 3 object person plain	12
verb before 3 past another	11
verb before 3 past another plain	17
verb before 3 plain	34
verb before 3 say organisation plain	12
verb before 3 say person	-7
verb before 3 say person few	-15
verb before 3 say person many	-10
verb before 3 say person plain	13
verb before 6 clause person	-18
verb before 6 clause person plain	-16
verb before 6 few	12
verb before 6 object office	14
verb before 6 object organisation	20
verb before 6 object organisation plain	15
verb before 6 object person	-23
verb before 6 object person plain	-26
verb before 6 past another	21
verb before 6 past another few	11
verb before 6 past another plain	12
verb before 6 say office	-11
verb before 6 say organisation many	-19
verb before 6 say organisation plain	23
verb before 6 say person	19
verb before 6 say person many	16
verb before 6 say person plain	5
verb before 6 sound person	13
verb before announced	15
verb before announced plain true	17
verb before asked	-12
verb before asked plain true	-30
verb before asks	-13
verb before began	-13
verb before called	13
verb before confirmed plain false	13
verb before confirmed plain true	-17
verb before declared many true	12
verb before denied	13
verb before denied plain false	14
verb before ended	11
verb before far	16
verb before far clause office	-12
verb before far clause office plain	-10
verb before far clause organisation	22
verb before far clause organisation plain	18
verb before far clause person	-14
verb before far clause person many	-13
verb before far many	-13
verb before far object organisation	14
verb before far object organisation plain	14
verb before far plain	25
verb before far say person plain	12
verb before far say side	-9
verb before laughed	12
verb before lists	10
verb before mentioned	14
verb before mentioned plain false	12
verb before none alone	-22
verb before none few	8
verb before none many	12
verb before none plain	-7
verb before opening	9
verb before promised plain false	13
verb before proposed	10
verb before proposed plain true	9
verb before reported	-12
verb before said	-11
verb before said many false	-25
verb before said plain true	11
verb before says	25
verb before says many false	18
verb before says plain true	13
verb before sighed	14
verb before sighed many true	14
verb before states plain false	-11
verb before states plain true	24
verb before thanked	-25
verb before thanked plain true	-12
verb before threatened plain false	-15
verb before threatened plain true	9
verb before thundered	16
verb before thundered many true	15
verb before told	-13
verb before told many true	-26
verb before told plain false	18
verb before wrote many true	-11
verb before: ,	15
verb before: , and	-16
verb before: ;	25
verb before: by	20
verb before: that	-41
verb before: to	-30
verb began then to	-11
verb called then "	12
verb called then off	-16
verb called then the	6
verb called then them	-15
verb calls then a	16
verb calls then it	19
verb calls then the	12
verb clause then "	9
verb clause then ,	9
verb clause then .	13
verb clause then 15	21
verb clause then 25	10
verb clause then :	-11
verb clause then a	-15
verb clause then and	-13
verb clause then before	10
verb clause then by	20
verb clause then in	15
verb clause then it	-9
verb clause then of	-18
verb clause then questions	-14
verb clause then the	-10
verb clause then this	20
verb clause then to	14
verb clause then what	10
verb clause then whether	-24
verb clause then with	-14
verb clause then within	-10
verb complains then that	12
verb confirmed then .	23
verb confirmed then it	-32
verb confirmed then on	20
verb confirmed then that	-22
verb confirmed then the	26
verb confirmed then this	12
verb confirmed then to	29
verb denied then it	20
verb denies then having	12
verb denies then it	18
verb denies then that	-11
verb described then the	22
verb disputes then that	18
verb ended then a	-9
verb estimates then that	12
verb explained then that	13
verb informs then the	-14
verb insists then on	-16
verb insists then that	14
verb joked then .	9
verb maintains then its	-15
verb noted then that	-23
verb object then 100	17
verb object then 12	22
verb object then 30	25
verb object then a	13
verb object then an	14
verb object then as	14
verb object then china	16
verb object then from	-23
verb object then having	14
verb object then his	-16
verb object then in	-14
verb object then last	8
verb object then of	-14
verb object then off	-16
verb object then on	27
verb object then the	6
verb object then this	16
verb opened then a	-9
verb opened then an	-12
verb opens then its	-12
verb posted then that	-12
verb promised then an	17
verb promised then to	15
verb proposed then a	13
verb proposed then on	13
verb proposed then to	9
verb proposes then to	-11
verb protested then against	11
verb recalls then that	16
verb reckons then .	-11
verb reckons then that	-12
verb reckons then with	17
verb rejected then the	-13
verb replied then .	17
verb replied then in	-9
verb replied then on	-14
verb replied then that	16
verb replied then with	-12
verb reported then on	-18
verb reports then .	20
verb said then .	-8
verb said then ;	-13
verb said then afterwards	-18
verb said then before	-21
verb said then exports	8
verb said then he'd	15
verb said then her	-15
verb said then its	9
verb said then last	-12
verb said then no	-12
verb said then of	18
verb said then on	16
verb said then only	-13
verb said then she	10
verb said then that	-29
verb said then the	26
verb said then there	15
verb said then to	-17
verb said then today	12
verb said then what	-15
verb said then whether	-12
verb said then yes	-23
verb said then yesterday	15
verb say then ,	-13
verb say then 10	-10
verb say then 12	17
verb say then :	-11
verb say then ;	-20
verb say then <end>	-22
verb say then a	11
verb say then afterwards	-17
verb say then against	14
verb say then before	-13
verb say then cnbc	12
verb say then exports	9
verb say then for	-13
verb say then fox	10
verb say then he	5
verb say then he'd	15
verb say then his	6
verb say then importers	16
verb say then in	22
verb say then is	16
verb say then it	-12
verb say then journalists	11
verb say then last	-9
verb say then nothing	-11
verb say then other	10
verb say then parliament	21
verb say then she	13
verb say then so	-16
verb say then the	11
verb say then there	16
verb say then today	12
verb say then trump	16
verb say then what	-16
verb say then whether	-12
verb say then with	7
verb say then yes	-13
verb say then yesterday	19
verb says then ,	-11
verb says then :	-13
verb says then <end>	-14
verb says then china	-17
verb says then he	20
verb says then that	22
verb says then the	10
verb stressed then that	-19
verb then 12	26
verb then 15	9
verb then 20	-15
verb then 25	15
verb then 40	-10
verb then 7	-13
verb then 9	-15
verb then :	-27
verb then ;	-18
verb then <end>	-21
verb then afterward	-10
verb then afterwards	-18
verb then against	14
verb then an	11
verb then and	-15
verb then any	-11
verb then beijing	16
verb then by	23
verb then china	7
verb then cnbc	12
verb then duties	9
verb then exports	13
verb then farmers	-11
verb then fifteen	12
verb then fox	10
verb then from	-16
verb then having	14
verb then he	5
verb then he'd	15
verb then her	8
verb then importers	16
verb then in	23
verb then is	14
verb then it	-8
verb then journalists	11
verb then not	-10
verb then nothing	-20
verb then of	-26
verb then off	-21
verb then on	21
verb then one	11
verb then other	10
verb then parliament	21
verb then questions	-14
verb then reports	-10
verb then she	13
verb then since	-14
verb then so	-16
verb then something	-17
verb then that	18
verb then the	7
verb then there	16
verb then this	10
verb then through	12
verb then to	7
verb then today	15
verb then tokyo	11
verb then trade	-18
verb then trump	22
verb then washington	11
verb then when	-20
verb then whether	-34
verb then within	-19
verb then yes	-13
verb threatened then an	15
verb threatened then china	22
verb threatened then from	-23
verb threatened then to	-12
verb told then a	19
verb told then an	14
verb told then cnbc	12
verb told then farmers	-11
verb told then fox	10
verb told then her	15
verb told then him	14
verb told then his	21
verb told then journalists	11
verb told then members	-18
verb told then parliament	20
verb told then the	-10
verb told then this	-14
verb warned then ,	-6
verb warned then last	12
verb warned then of	21
verb warns then that	18
verb wrote then on	12
verb wrote then that	24
verb wrote then the	-20
verb wrote then to	29`;
