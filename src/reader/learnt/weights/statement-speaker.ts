// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes "	8
closes " many	8
closes 's	-12
closes 's plain	-9
closes ,	-9
closes , few	-35
closes , many	-7
closes , plain	19
closes .	30
closes . few	22
closes . plain	42
closes ;	15
closes ; plain	14
closes <end>	-19
closes <end> plain	-7
closes and plain	16
closes as many	16
closes as plain	-9
closes at	37
closes at many	35
closes for	8
closes for many	7
closes for plain	6
closes had	-44
closes had plain	-43
closes in	25
closes in many	17
closes may	-9
closes may plain	-9
closes of	17
closes of many	11
closes on	-11
closes on few	-11
closes said	24
closes that	-24
closes that many	-22
closes to plain	-14
closes was	-8
closes was plain	-6
closes who	10
closes who many	6
closes will	-13
closes will plain	-13
closes would	-16
closes would plain	-21
closes —	-12
closes — plain	-12
does <agree> future	10
does <agree> future plain	10
does <agree> past	-11
does <agree> past plain	-7
does <agree> perfect	-41
does <agree> perfect plain	-39
does <agree> pluperfect	-23
does <agree> pluperfect plain	-23
does <agree> present	-15
does <agree> present plain	-15
does <bear> past	-20
does <bear> past many	7
does <bear> past plain	-19
does <bear> perfect	-15
does <bear> perfect plain	-6
does <bear> pluperfect	-7
does <bear> pluperfect plain	-7
does <begin> modal	-7
does <begin> modal plain	-7
does <begin> past many	7
does <begin> past plain	-9
does <begin> perfect	-11
does <begin> perfect plain	-11
does <begin> present few	-9
does <begin> present plain	9
does <buy> future	-7
does <buy> future plain	-6
does <buy> past	-8
does <buy> past plain	-8
does <buy> perfect	6
does <buy> perfect plain	6
does <buy> present	6
does <buy> present plain	12
does <deny> past	12
does <deny> past plain	10
does <deny> perfect	10
does <deny> perfect plain	10
does <down> future	-16
does <down> future plain	-16
does <down> past	8
does <down> past plain	-14
does <down> perfect	-16
does <down> perfect plain	-15
does <down> present	-33
does <down> present plain	-32
does <end> past plain	6
does <end> perfect	-25
does <end> perfect plain	-24
does <impose> future many	9
does <impose> modal	-11
does <impose> modal plain	-10
does <impose> past few	-9
does <impose> past many	8
does <impose> perfect plain	6
does <impose> pluperfect	-8
does <impose> pluperfect many	9
does <impose> pluperfect plain	-11
does <impose> present few	-21
does <impose> present many	-12
does <impose> present plain	8
does <propose> future	-19
does <propose> future plain	-19
does <propose> past	16
does <propose> past few	-14
does <propose> past plain	25
does <propose> perfect	10
does <propose> pluperfect many	-6
does <propose> pluperfect plain	6
does <say> future plain	-8
does <say> modal	36
does <say> modal plain	32
does <say> past	10
does <say> past few	7
does <say> past many	-7
does <say> past plain	9
does <say> perfect	-11
does <say> perfect many	20
does <say> perfect plain	-17
does <say> present few	-14
does <say> present many	6
does <sell> future	-6
does <sell> future plain	-6
does <sell> past	-16
does <sell> past plain	-16
does <stay> future	-15
does <stay> future plain	-15
does <stay> past	14
does <stay> past few	-19
does <stay> past many	18
does <stay> past plain	13
does <stay> present	-12
does <stay> present many	6
does <stay> present plain	-18
does <suspend> past	-11
does <suspend> past plain	-16
does <suspend> pluperfect	12
does <suspend> pluperfect plain	12
does <suspend> present	-26
does <suspend> present plain	-18
does <target> future	-12
does <target> future plain	-12
does <target> past	17
does <target> past plain	14
does <target> pluperfect	9
does <target> present	-9
does <threaten> past few	-11
does <threaten> past plain	7
does <threaten> perfect	21
does <threaten> perfect plain	22
does <threaten> pluperfect	9
does <threaten> present plain	14
does <up> future	7
does <up> future plain	7
does <up> past	7
does <up> past plain	13
does <up> perfect	-10
does <up> perfect plain	-10
does <up> present few	-8
does <up> present plain	8
does add	-13
does add plain	-9
does adopt	-9
does adopt plain	-9
does agree	-7
does agree plain	-6
does announce	13
does announce plain	13
does answer many	11
does answer plain	-11
does apply	6
does apply plain	6
does approve	-16
does approve plain	-16
does ask	6
does ask many	-9
does ask plain	8
does be many	24
does be plain	-12
does begin	-19
does begin plain	-19
does believe	-23
does believe plain	-23
does bring	-15
does bring plain	-15
does buy plain	9
does call many	-11
does call plain	10
does charge	8
does charge plain	8
does collect	-14
does collect plain	-14
does come	-6
does come plain	-24
does conclude	-23
does conclude plain	-23
does confirm	11
does confirm plain	11
does consider	-10
does consider plain	-10
does continue	-17
does continue plain	-16
does decline plain	-26
does demand	10
does demand plain	10
does deny	11
does deny plain	11
does discuss	-18
does discuss plain	-18
does double	-10
does double plain	-10
does draw	30
does draw plain	30
does drop	-8
does drop plain	-7
does exempt	-7
does exempt plain	-7
does explain	12
does explain plain	8
does export	-19
does export plain	-19
does face	-10
does face plain	-10
does future	-19
does future passive	-7
does get	-18
does get plain	-7
does have	-10
does have few	-7
does have plain	-6
does hold	6
does hold plain	6
does hope	-9
does hope plain	-9
does import	-14
does import plain	-14
does impose	-19
does impose plain	-17
does insist	-8
does insist plain	-8
does intend	-13
does intend plain	-13
does keep	-24
does keep plain	-24
does lay	-6
does lay plain	-6
does leave	-26
does leave plain	-26
does let	16
does let plain	17
does levy	17
does levy plain	17
does lift	13
does lift plain	21
does like	-11
does like plain	-10
does look	-13
does look plain	-13
does lower	14
does lower plain	14
does maintain	-17
does maintain plain	-17
does make	29
does make plain	34
does meet	-16
does meet plain	-15
does modal	-7
does modal not	20
does modal passive not	8
does negotiate	-9
does negotiate plain	-9
does note	-13
does note plain	-13
does nothing	21
does nothing alone	-7
does nothing few	39
does nothing many	8
does other	14
does other few	-18
does other plain	20
does past	8
does past not	-23
does past passive	-43
does pay	-19
does pay plain	-17
does perfect	7
does perfect not	-32
does plan	-6
does plan plain	-6
does pluperfect not	-7
does pluperfect passive	-11
does prepare	-19
does prepare plain	-19
does present not	28
does present passive	-20
does promise	14
does promise many	21
does promise plain	9
does propose	13
does propose plain	15
does put	21
does put many	25
does put plain	19
does receive	-14
does receive plain	-14
does reckon	-10
does reckon plain	-12
does recommend	-26
does recommend plain	-26
does reject	-6
does reject plain	-8
does reply	6
does respond	-29
does respond plain	-29
does rise	-10
does rise plain	-10
does rule	-7
does rule plain	-7
does say	12
does say many	13
does see plain	6
does seek	-13
does seek plain	-13
does send	8
does send plain	8
does ship	-6
does ship plain	-6
does sign	-24
does sign plain	-19
does sit	-12
does sit plain	-12
does slap	-10
does slap plain	-10
does stand	-10
does state many	-17
does state plain	12
does step	15
does step plain	15
does stress	-10
does stress plain	-10
does suggest	10
does suggest plain	8
does suspend	-22
does suspend plain	-28
does take	6
does take plain	9
does tell few	8
does tell many	-18
does tell plain	18
does think	22
does think plain	21
does threaten	15
does threaten plain	19
does urge	32
does urge plain	32
does vow plain	20
does want	-15
does want plain	-15
does warn	10
does warn plain	15
does wish	6
does wish plain	6
does withdraw	-22
does withdraw plain	-22
does write few	7
does write many	18
does write plain	-7
earlier 1 1	-15
earlier 1 1 alone none	17
earlier 1 1 few he	16
earlier 1 1 few none	-38
earlier 1 1 many he	16
earlier 1 1 many it	13
earlier 1 1 many none	-28
earlier 1 1 plain he	-23
earlier 1 1 plain i	31
earlier 1 1 plain it	18
earlier 1 1 plain none	-12
earlier 1 1 plain they	-19
earlier 1 12	-21
earlier 1 12 many he	20
earlier 1 12 many none	-13
earlier 1 12 plain he	-29
earlier 1 12 plain i	-16
earlier 1 12 plain it	-13
earlier 1 3	-69
earlier 1 3 alone none	-17
earlier 1 3 few he	-19
earlier 1 3 few it	-10
earlier 1 3 many he	-52
earlier 1 3 many none	-31
earlier 1 3 many they	-6
earlier 1 3 plain he	-25
earlier 1 3 plain i	26
earlier 1 3 plain it	-9
earlier 1 3 plain they	-41
earlier 1 6	-76
earlier 1 6 alone none	-30
earlier 1 6 few he	21
earlier 1 6 few none	-18
earlier 1 6 many he	-27
earlier 1 6 many it	-6
earlier 1 6 many none	-17
earlier 1 6 plain he	-44
earlier 1 6 plain i	-63
earlier 1 6 plain it	-15
earlier 1 6 plain none	15
earlier 1 6 plain they	-14
earlier 2 12	-45
earlier 2 12 alone none	-17
earlier 2 12 few he	-9
earlier 2 12 few none	-8
earlier 2 12 many he	-38
earlier 2 12 many it	-21
earlier 2 12 many none	-27
earlier 2 12 plain he	-25
earlier 2 12 plain i	-64
earlier 2 12 plain none	42
earlier 2 12 plain they	-17
earlier 2 3	-17
earlier 2 3 alone none	33
earlier 2 3 few it	-11
earlier 2 3 many he	11
earlier 2 3 many none	-27
earlier 2 3 plain he	-41
earlier 2 3 plain i	64
earlier 2 3 plain it	-33
earlier 2 3 plain none	-13
earlier 2 3 plain they	-15
earlier 2 6	-57
earlier 2 6 alone none	-6
earlier 2 6 few he	-7
earlier 2 6 few none	-36
earlier 2 6 many none	18
earlier 2 6 plain he	-26
earlier 2 6 plain i	-18
earlier 2 6 plain it	-20
earlier 2 6 plain none	-18
earlier 2 6 plain they	6
earlier 3 12	12
earlier 3 12 alone none	7
earlier 3 12 few he	10
earlier 3 12 few none	-32
earlier 3 12 many he	30
earlier 3 12 many it	-7
earlier 3 12 many none	-20
earlier 3 12 plain he	18
earlier 3 12 plain it	-76
earlier 3 12 plain none	19
earlier 3 12 plain they	18
earlier 3 3	15
earlier 3 3 plain i	20
earlier 3 3 plain it	7
earlier 3 6 many none	33
earlier 3 6 plain it	9
earlier 3 6 plain none	-28
earlier 3 6 plain they	-8
earlier 3 far	-34
earlier 3 far plain he	-10
earlier 3 far plain i	-44
earlier 3 far plain it	12
earlier 3 far plain none	-21
earlier alone alone none	33
earlier alone few he	38
earlier alone few i	-32
earlier alone few it	29
earlier alone few none	-23
earlier alone many he	-8
earlier alone many it	9
earlier alone plain he	-11
earlier alone plain i	11
earlier alone plain they	-31
earlier body	27
earlier body alone none	6
earlier body few he	-14
earlier body few it	24
earlier body few none	-10
earlier body many he	-18
earlier body many it	28
earlier body plain he	10
earlier body plain i	12
earlier body plain it	6
earlier body plain none	10
earlier last	38
earlier last alone none	51
earlier last few he	48
earlier last few none	21
earlier last many he	20
earlier last many it	-32
earlier last plain he	15
earlier last plain none	-9
earlier last plain they	-31
earlier lately	30
earlier lately alone none	23
earlier lately few he	-11
earlier lately few it	32
earlier lately few none	-11
earlier lately many he	-9
earlier lately many it	20
earlier lately many none	38
earlier lately plain he	24
earlier lately plain i	-112
earlier lately plain it	-7
earlier lately plain they	9
earlier office	-26
earlier office few he	9
earlier office few none	-19
earlier office many he	-39
earlier office plain he	15
earlier office plain it	-41
earlier office plain they	-9
earlier office rank 0	-8
earlier office rank 0 few he	-15
earlier office rank 0 many he	-29
earlier office rank 0 many none	-34
earlier office rank 0 plain he	12
earlier office rank 0 plain i	15
earlier office rank 0 plain it	-17
earlier office rank 0 plain none	6
earlier office rank 0 plain they	-10
earlier office rank 1	-35
earlier office rank 1 many he	-7
earlier office rank 1 many none	-19
earlier office rank 1 plain he	-10
earlier office rank 1 plain i	-14
earlier office rank 1 plain it	-36
earlier office rank 1 plain none	-7
earlier office rank 2 few none	-8
earlier office rank 2 many none	29
earlier office rank 2 plain he	-24
earlier office rank 2 plain i	-12
earlier office rank 3	15
earlier office rank 3 plain he	28
earlier office rank 3 plain none	-10
earlier organisation	-18
earlier organisation alone none	-29
earlier organisation few he	-25
earlier organisation few i	-10
earlier organisation few it	20
earlier organisation few none	-41
earlier organisation many he	-76
earlier organisation many it	15
earlier organisation many none	-41
earlier organisation plain he	-72
earlier organisation plain it	58
earlier organisation plain none	-6
earlier organisation rank 0 alone none	-6
earlier organisation rank 0 few he	-13
earlier organisation rank 0 few it	26
earlier organisation rank 0 few none	-26
earlier organisation rank 0 many he	-51
earlier organisation rank 0 many it	12
earlier organisation rank 0 plain he	-75
earlier organisation rank 0 plain it	19
earlier organisation rank 0 plain none	7
earlier organisation rank 0 plain they	14
earlier organisation rank 1	-43
earlier organisation rank 1 alone none	-14
earlier organisation rank 1 few it	-6
earlier organisation rank 1 many he	-13
earlier organisation rank 1 many it	8
earlier organisation rank 1 many none	-28
earlier organisation rank 1 plain i	-31
earlier organisation rank 1 plain none	-13
earlier organisation rank 1 plain they	-6
earlier organisation rank 2 many he	-7
earlier organisation rank 2 many none	-30
earlier organisation rank 2 plain he	-30
earlier organisation rank 2 plain i	-20
earlier organisation rank 2 plain it	41
earlier organisation rank 2 plain none	-8
earlier organisation rank 2 plain they	-8
earlier organisation rank 3	19
earlier organisation rank 3 few none	-7
earlier organisation rank 3 many he	-6
earlier organisation rank 3 many none	-19
earlier organisation rank 3 plain he	-31
earlier organisation rank 3 plain i	20
earlier organisation rank 3 plain it	37
earlier organisation rank 3 plain none	13
earlier person	32
earlier person alone none	45
earlier person few he	35
earlier person few i	-18
earlier person few none	-13
earlier person few they	-10
earlier person many he	56
earlier person many it	-24
earlier person many none	34
earlier person many they	-10
earlier person plain he	14
earlier person plain i	17
earlier person plain it	-68
earlier person plain none	-7
earlier person plain they	-27
earlier person rank 0	22
earlier person rank 0 alone none	24
earlier person rank 0 few he	54
earlier person rank 0 few i	-15
earlier person rank 0 few none	-19
earlier person rank 0 few they	-9
earlier person rank 0 many he	66
earlier person rank 0 many it	-23
earlier person rank 0 many none	-11
earlier person rank 0 many they	-6
earlier person rank 0 plain he	6
earlier person rank 0 plain i	20
earlier person rank 0 plain it	-39
earlier person rank 0 plain none	-19
earlier person rank 1	45
earlier person rank 1 alone none	52
earlier person rank 1 few he	-7
earlier person rank 1 few none	8
earlier person rank 1 many he	7
earlier person rank 1 many none	49
earlier person rank 1 plain he	16
earlier person rank 1 plain i	43
earlier person rank 1 plain it	-20
earlier person rank 1 plain they	-48
earlier person rank 2	-25
earlier person rank 2 few he	-6
earlier person rank 2 many he	-6
earlier person rank 2 many none	44
earlier person rank 2 plain he	-28
earlier person rank 2 plain i	-20
earlier person rank 2 plain it	-49
earlier person rank 2 plain none	6
earlier person rank 2 plain they	-14
earlier person rank 3	12
earlier person rank 3 many he	13
earlier person rank 3 plain he	14
earlier person rank 3 plain it	-21
earlier person rank 3 plain none	6
earlier same 1	74
earlier same 1 alone none	49
earlier same 1 few it	13
earlier same 1 many he	18
earlier same 1 many none	32
earlier same 1 plain he	30
earlier same 1 plain i	-27
earlier same 1 plain it	55
earlier same 1 plain they	-23
earlier same 3	58
earlier same 3 alone none	12
earlier same 3 few he	8
earlier same 3 few it	13
earlier same 3 few none	10
earlier same 3 many he	25
earlier same 3 many none	60
earlier same 3 plain he	27
earlier same 3 plain i	-99
earlier same 3 plain it	-25
earlier same 3 plain none	15
earlier same 3 plain they	10
earlier same 6	9
earlier same 6 many he	-19
earlier same 6 plain he	33
earlier same 6 plain i	-13
earlier same 6 plain it	-8
earlier side	-107
earlier side alone none	-57
earlier side few he	-31
earlier side few it	-22
earlier side few none	-41
earlier side many he	-85
earlier side many it	-30
earlier side many none	-103
earlier side many they	-7
earlier side plain he	-75
earlier side plain i	-45
earlier side plain it	13
earlier side plain they	-43
earlier side rank 0	-22
earlier side rank 0 alone none	-31
earlier side rank 0 few he	-12
earlier side rank 0 few it	-12
earlier side rank 0 few none	-10
earlier side rank 0 many he	-37
earlier side rank 0 many it	-7
earlier side rank 0 many none	-45
earlier side rank 0 many they	-6
earlier side rank 0 plain he	-17
earlier side rank 0 plain i	-16
earlier side rank 0 plain it	37
earlier side rank 0 plain none	10
earlier side rank 0 plain they	-22
earlier side rank 1	-43
earlier side rank 1 alone none	-15
earlier side rank 1 few none	-21
earlier side rank 1 many he	-29
earlier side rank 1 many none	-32
earlier side rank 1 plain he	-53
earlier side rank 1 plain i	-30
earlier side rank 1 plain it	-12
earlier side rank 1 plain none	22
earlier side rank 1 plain they	-13
earlier side rank 2	-52
earlier side rank 2 alone none	-8
earlier side rank 2 few none	-10
earlier side rank 2 many he	-17
earlier side rank 2 many it	-7
earlier side rank 2 many none	-19
earlier side rank 2 plain he	-35
earlier side rank 2 plain i	-13
earlier side rank 3	-26
earlier side rank 3 many he	-7
earlier side rank 3 many it	-6
earlier side rank 3 many none	-12
earlier side rank 3 plain he	-23
earlier side rank 3 plain i	-7
earlier side rank 3 plain it	7
earlier subject	19
earlier subject alone none	-23
earlier subject few he	24
earlier subject few i	-28
earlier subject few none	-33
earlier subject few they	-9
earlier subject many he	30
earlier subject many i	-6
earlier subject many it	-18
earlier subject many none	-9
earlier subject many they	-14
earlier subject plain he	29
earlier subject plain i	10
earlier subject plain it	29
earlier subject plain they	-13
g a:!	-19
g a:&	11
g a:'	-19
g a:' worth	-6
g a:'s	-28
g a:'s <level>	-8
g a:'s <office>	-10
g a:'s <organisation>	-15
g a:'s account	20
g a:'s answer	16
g a:'s commerce	-18
g a:'s decision	-24
g a:'s duty	-30
g a:'s export	-6
g a:'s levy	14
g a:'s new	25
g a:'s on	-7
g a:'s plan	21
g a:'s reply	-7
g a:'s side	-8
g a:'s signature	-8
g a:'s tariff	-6
g a:'s tea	6
g a:'s view	14
g a:'s word	21
g a:-	-7
g a:- <month-ahead>	11
g a:- <name>	-9
g a:- duty	-9
g a:- earth	-29
g a:- to	6
g a:- trade	13
g a:.	27
g a:. <person>	-6
g a:/	-20
g a:/ <name>	-7
g a:/ <seat>	-10
g a:<agent>	-35
g a:<day-ahead>	-10
g a:<day-ahead> .	-10
g a:<day-ahead> to	-28
g a:<day-ahead> was	14
g a:<day-gone> 's	6
g a:<day-gone> .	15
g a:<day-gone> ?	-9
g a:<day-gone> about	-10
g a:<day-gone> after	31
g a:<day-gone> for	7
g a:<day-gone> of	15
g a:<day-gone> put	-7
g a:<day-gone> that	14
g a:<day-gone> to	26
g a:<day-gone> with	-35
g a:<day-today>	-6
g a:<day-today> .	-31
g a:<day-today> it	18
g a:<day-today> morning	-10
g a:<day-today> published	12
g a:<day-today> that	12
g a:<day-today> to	-10
g a:<day-today> with	-12
g a:<goods-amount>	19
g a:<goods-amount> .	32
g a:<goods-amount> for	-14
g a:<goods-amount> in	22
g a:<goods-amount> of	-14
g a:<goods-amount> thi	12
g a:<goods>	13
g a:<level-noun>	-26
g a:<level> .	12
g a:<level> <level>	-6
g a:<level> after	8
g a:<level> as	16
g a:<level> by	6
g a:<level> for	11
g a:<level> from	28
g a:<level> in	-26
g a:<level> instead	7
g a:<level> more	-21
g a:<level> of	-22
g a:<level> on	22
g a:<level> tariff	-48
g a:<level> to	7
g a:<level> under	-8
g a:<level> was	-12
g a:<level> with	9
g a:<money>	-13
g a:<money> .	25
g a:<money> <span>	35
g a:<money> a	-13
g a:<money> from	-6
g a:<money> in	-20
g a:<money> last	-11
g a:<money> more	-12
g a:<money> of	25
g a:<money> to	9
g a:<money> worth	7
g a:<month-ahead>	9
g a:<month-ahead> and	11
g a:<month-gone>	-31
g a:<month-gone> for	-13
g a:<month-gone> to	-32
g a:<month-gone> was	-12
g a:<name>	-8
g a:<name> <day-gone>	-12
g a:<name> <goods-amount>	8
g a:<name> <level>	-7
g a:<name> a	-17
g a:<name> about	8
g a:<name> agree	-14
g a:<name> as	26
g a:<name> at	10
g a:<name> deal	-22
g a:<name> duty	7
g a:<name> expire	-8
g a:<name> for	47
g a:<name> from	10
g a:<name> had	23
g a:<name> has	22
g a:<name> have	-12
g a:<name> is	-17
g a:<name> it	-10
g a:<name> keep	-6
g a:<name> last	-11
g a:<name> of	26
g a:<name> on	29
g a:<name> over	9
g a:<name> published	16
g a:<name> say	28
g a:<name> than	-10
g a:<name> the	-6
g a:<name> thi	-7
g a:<name> to	-8
g a:<name> trade	-10
g a:<name> truce	-12
g a:<name> was	-13
g a:<name> were	-7
g a:<name> with	26
g a:<name> would	19
g a:<not>	-30
g a:<number>	-23
g a:<number> .	14
g a:<number> <quality>	-14
g a:<number> and	14
g a:<number> as	18
g a:<number> billion	-10
g a:<number> duty	21
g a:<number> for	11
g a:<number> into	7
g a:<number> minute	-6
g a:<number> more	-20
g a:<number> notice	-10
g a:<number> of	-7
g a:<number> on	-39
g a:<number> thi	-27
g a:<number> to	-41
g a:<number> vote	-12
g a:<office>	-40
g a:<office> 's	11
g a:<office> .	-18
g a:<office> and	-10
g a:<office> for	-17
g a:<office> in	-14
g a:<office> on	13
g a:<office> to	-6
g a:<organisation> 's	10
g a:<organisation> .	-17
g a:<organisation> <day-gone>	-15
g a:<organisation> for	-37
g a:<organisation> had	-19
g a:<organisation> in	31
g a:<organisation> on	-32
g a:<organisation> report	12
g a:<organisation> say	9
g a:<organisation> that	29
g a:<organisation> to	26
g a:<organisation> would	15
g a:<person>	-32
g a:<person> 's	-18
g a:<person> announce	9
g a:<person> call	7
g a:<person> had	14
g a:<person> has	6
g a:<person> in	18
g a:<person> is	12
g a:<person> on	-27
g a:<person> to	19
g a:<person> was	7
g a:<person> will	-17
g a:<person> would	8
g a:<quality> .	-7
g a:<quality> apple	10
g a:<quality> banana	18
g a:<quality> beef	-10
g a:<quality> butter	-6
g a:<quality> car	-18
g a:<quality> cement	-8
g a:<quality> chicken	9
g a:<quality> coal	-11
g a:<quality> company	-14
g a:<quality> cotton	-15
g a:<quality> delegation	25
g a:<quality> energy	-9
g a:<quality> export	15
g a:<quality> farm	-7
g a:<quality> fertiliser	6
g a:<quality> firm	-18
g a:<quality> fishmeal	7
g a:<quality> flour	-7
g a:<quality> good	15
g a:<quality> import	-9
g a:<quality> in	-15
g a:<quality> industrial	-12
g a:<quality> list	7
g a:<quality> machinery	-11
g a:<quality> minister	-27
g a:<quality> olive	-12
g a:<quality> parliament	-10
g a:<quality> potash	-9
g a:<quality> president	-8
g a:<quality> rate	8
g a:<quality> rice	-20
g a:<quality> rose	15
g a:<quality> sardine	17
g a:<quality> side	23
g a:<quality> soybean	-12
g a:<quality> steel	10
g a:<quality> tariff	22
g a:<quality> television	8
g a:<quality> textile	-18
g a:<quality> tomatoe	26
g a:<quality> trade	13
g a:<quality> wheat	16
g a:<seat>	-8
g a:<seat> 's	16
g a:<seat> .	-26
g a:<seat> <day-gone>	-7
g a:<seat> <day-today>	-12
g a:<seat> are	15
g a:<seat> had	7
g a:<seat> has	-12
g a:<seat> in	-22
g a:<seat> last	14
g a:<seat> later	-10
g a:<seat> on	-46
g a:<seat> say	37
g a:<seat> to	20
g a:<seat> with	-10
g a:<sender>	9
g a:<span>	14
g a:<span> .	52
g a:<span> after	15
g a:<span> before	-13
g a:<span> extension	-11
g a:<span> from	-11
g a:<span> more	9
g a:<span> of	-22
g a:<span> the	-16
g a:<span> to	-6
g a:<taker>	10
g a:<v-agree>	-7
g a:<v-bear>	12
g a:<v-deny>	10
g a:<v-end>	-18
g a:<v-impose>	-12
g a:<v-propose>	10
g a:<v-return>	-21
g a:<v-say>	42
g a:<v-sell>	8
g a:<v-stay>	8
g a:<v-suspend>	8
g a:<v-target>	-24
g a:<v-threaten>	18
g a:?	-47
g a:a	-7
g a:a <level>	-9
g a:a <office>	-11
g a:a <organisation>	-53
g a:a <quality>	30
g a:a <seat>	-6
g a:a <span>	-14
g a:a ban	-7
g a:a case	-6
g a:a cut	-12
g a:a date	-10
g a:a decision	-8
g a:a decree	-6
g a:a fact	10
g a:a fee	13
g a:a figure	9
g a:a formal	10
g a:a fourth	8
g a:a free	15
g a:a full	11
g a:a further	-12
g a:a good	-26
g a:a law	-9
g a:a letter	33
g a:a licence	-15
g a:a list	-7
g a:a longer	14
g a:a market	13
g a:a meet	-44
g a:a memorandum	-15
g a:a new	-19
g a:a newspaper	11
g a:a notice	9
g a:a paper	11
g a:a pause	-13
g a:a permanent	23
g a:a permit	-11
g a:a post	24
g a:a preliminary	17
g a:a press	-28
g a:a radio	16
g a:a rate	-9
g a:a report	23
g a:a second	8
g a:a similar	14
g a:a single	7
g a:a speech	7
g a:a state	-17
g a:a television	21
g a:a third	21
g a:a threat	-7
g a:a vote	9
g a:a week	-11
g a:abolish its	-11
g a:about	-18
g a:about .	-24
g a:about <name>	9
g a:about a	9
g a:about it	19
g a:about trade	-14
g a:above	-32
g a:abroad	-13
g a:abroad .	6
g a:accept	6
g a:accept an	9
g a:accomplished	-6
g a:accord with	15
g a:according	-23
g a:according to	-23
g a:account	-8
g a:account .	6
g a:account of	6
g a:accused	26
g a:accused <name>	13
g a:across	9
g a:across the	9
g a:act of	8
g a:add	-14
g a:add <level>	-14
g a:add <number>	-25
g a:additional <level>	15
g a:additional tariff	20
g a:adopt	-9
g a:advance	-8
g a:advanced	-7
g a:affiliate	-6
g a:after	10
g a:after <name>	18
g a:after <span>	13
g a:after call	-11
g a:after talk	6
g a:after the	25
g a:afterward	-50
g a:afterward .	-19
g a:again	19
g a:again in	-7
g a:against	-8
g a:against <name>	-15
g a:against the	9
g a:ago	-14
g a:ago .	-13
g a:agree	15
g a:agree .	14
g a:agree in	21
g a:agree on	-24
g a:agree with	-6
g a:agreement .	25
g a:agreement on	-22
g a:agreement to	13
g a:agreement with	21
g a:ahead	-18
g a:air force	7
g a:aircraft	-10
g a:airport	27
g a:all	18
g a:all .	-8
g a:all <quality>	8
g a:all along	-18
g a:all country	10
g a:all of	12
g a:allow	-6
g a:allowed	-19
g a:alone	-8
g a:alone .	-15
g a:along	-40
g a:already	-16
g a:also	31
g a:also ask	-18
g a:also put	-15
g a:also raise	11
g a:altogether	6
g a:altogether .	6
g a:alway	13
g a:among	11
g a:among the	13
g a:an <quality>	23
g a:an agreement	-10
g a:an answer	16
g a:an arrangement	-8
g a:an end	-22
g a:an equal	8
g a:an export	-21
g a:an extension	12
g a:an important	10
g a:an interview	-16
g a:an investigation	-6
g a:an invitation	9
g a:and	13
g a:and <goods-amount>	11
g a:and <level>	-29
g a:and <money>	15
g a:and <month-gone>	8
g a:and <name>	-37
g a:and <number>	11
g a:and <person>	-8
g a:and a	-28
g a:and by	-6
g a:and farm	-11
g a:and his	10
g a:and in	10
g a:and me	-18
g a:and security	-7
g a:and then	10
g a:and to	20
g a:and will	-7
g a:and would	10
g a:announce	18
g a:announce <day-gone>	8
g a:announce for	-15
g a:announce it	23
g a:announce on	7
g a:announce the	-22
g a:announcement	21
g a:announcement on	10
g a:another <level>	10
g a:another <span>	24
g a:answer	22
g a:answer .	-26
g a:answer by	6
g a:answer is	8
g a:answer on	16
g a:answer question	-6
g a:answer the	-15
g a:answer with	-11
g a:answer within	15
g a:anti	-6
g a:anti -	-6
g a:any	-26
g a:any case	7
g a:anything	-9
g a:appeal	18
g a:appeal .	13
g a:appealed	13
g a:apple	6
g a:approval of	-8
g a:approve	-14
g a:approve it	-20
g a:apricot	20
g a:are	13
g a:are not	11
g a:are on	19
g a:are to	-7
g a:around	8
g a:arrangement	21
g a:arrangement .	8
g a:arrival	10
g a:arrive	-18
g a:artificial	-6
g a:as	42
g a:as <level>	6
g a:as <name>	-9
g a:as <person>	-15
g a:as a	28
g a:as an	7
g a:as much	19
g a:as of	13
g a:as well	-16
g a:aside	-16
g a:ask	7
g a:ask .	-13
g a:ask <level>	-26
g a:ask <name>	36
g a:ask <number>	-24
g a:ask about	-15
g a:ask to	-15
g a:ask whether	-10
g a:assured	10
g a:at	15
g a:at <level>	21
g a:at <money>	48
g a:at <number>	-9
g a:at a	-9
g a:at all	-10
g a:at his	10
g a:at home	-15
g a:at its	9
g a:at noon	15
g a:at yale	9
g a:at zero	20
g a:attention	28
g a:attention to	28
g a:authority	19
g a:autumn	-15
g a:autumn .	-14
g a:average	19
g a:away	6
g a:away .	8
g a:back	-21
g a:back .	-6
g a:back at	7
g a:back on	-6
g a:back the	-7
g a:ban	27
g a:ban on	27
g a:banana	20
g a:bar	7
g a:bargain	7
g a:barrier	13
g a:basi	-10
g a:basi of	-12
g a:be	-9
g a:be <level>	-10
g a:be <number>	6
g a:be ask	-12
g a:be charge	-6
g a:be drop	15
g a:be extend	-8
g a:be know	23
g a:be lower	19
g a:be next	-12
g a:be the	-23
g a:bean	9
g a:bear	6
g a:beef	-10
g a:beef .	-23
g a:beef in	-18
g a:been extend	14
g a:been informed	-22
g a:been promise	-6
g a:been tell	-10
g a:before	-26
g a:before christma	7
g a:before the	-19
g a:begin .	11
g a:begin of	6
g a:begin to	-7
g a:being	9
g a:believe	-27
g a:below	7
g a:bergen	-12
g a:best	10
g a:better	18
g a:between	7
g a:between <month-ahead>	9
g a:between <name>	8
g a:between <person>	-8
g a:biggest	-19
g a:bill	-9
g a:boat	14
g a:bond	-12
g a:border	30
g a:both	-6
g a:both side	-9
g a:branded	6
g a:brandy	18
g a:break	32
g a:breakfast	-10
g a:bridge	-13
g a:bring	9
g a:bring back	-6
g a:bring its	18
g a:broke	-20
g a:broken	7
g a:broker	12
g a:budget	-12
g a:busan	26
g a:busan .	16
g a:busan on	8
g a:buse	-14
g a:business	31
g a:buy	-10
g a:buy <goods-amount>	15
g a:buy <money>	-15
g a:buy <quality>	-17
g a:buy at	-8
g a:buy its	-18
g a:buy more	-6
g a:buy the	-11
g a:by	-7
g a:by <day-ahead>	-18
g a:by <month-ahead>	20
g a:by <number>	6
g a:by <person>	7
g a:by <span>	-13
g a:by a	-19
g a:by its	-16
g a:by the	-15
g a:by then	13
g a:by video	-6
g a:call .	17
g a:call <name>	19
g a:call an	-21
g a:call for	32
g a:call it	20
g a:call off	-15
g a:call on	-20
g a:call that	21
g a:call thi	-8
g a:calm	-12
g a:can	-8
g a:can sign	8
g a:canned	6
g a:canned tuna	7
g a:cannot	-10
g a:cap	-7
g a:capital	-18
g a:capped	7
g a:car	9
g a:car to	11
g a:carpet	-6
g a:carry out	-7
g a:carry the	15
g a:case	-7
g a:cashew	13
g a:ceasefire	-13
g a:ceremony	12
g a:certain	-10
g a:change	10
g a:changed	12
g a:charge	-12
g a:chickpea	7
g a:chip	13
g a:chip .	-12
g a:chip design	19
g a:christma	12
g a:citru	16
g a:city	-7
g a:claim	-12
g a:class	12
g a:clear the	-21
g a:clock	-11
g a:close the	-7
g a:closed	-27
g a:coal	24
g a:coast	-27
g a:cobalt	-13
g a:cocoa	15
g a:cocoa butter	11
g a:cod	13
g a:coffee	12
g a:coffee .	14
g a:colleague	10
g a:come back	-7
g a:come to	-11
g a:comment .	-11
g a:commerce	-34
g a:commerce ministry	-20
g a:commitment	-19
g a:common	8
g a:company	-23
g a:company and	-13
g a:company on	-6
g a:company to	-28
g a:complain	-7
g a:complained	12
g a:complaint	-8
g a:complete	-28
g a:complete it	-24
g a:compromise	6
g a:concede	-10
g a:concentrate .	7
g a:concern	27
g a:condition	-18
g a:conference .	-7
g a:conference in	9
g a:conference on	14
g a:confirm	18
g a:confirm .	28
g a:confirm it	-53
g a:confirm on	32
g a:confirm that	-22
g a:confirm the	33
g a:confirm thi	14
g a:consensu	16
g a:consent	-22
g a:consent of	-7
g a:constructive .	16
g a:container	13
g a:continue	-23
g a:continue to	-16
g a:control .	7
g a:control list	-20
g a:control on	28
g a:controlled	18
g a:cooler	17
g a:copper	-21
g a:copy	-18
g a:correct	12
g a:correct its	9
g a:cost	16
g a:cotton	9
g a:cotton yarn	-7
g a:could	23
g a:could be	-29
g a:could not	15
g a:counted	36
g a:counter	-15
g a:countermeasure	6
g a:country	-9
g a:country 's	6
g a:country in	-9
g a:country on	-13
g a:course whether	6
g a:cover	11
g a:critical	6
g a:curb	14
g a:curb on	18
g a:custom	-8
g a:cut	-28
g a:cut in	-8
g a:cut its	-13
g a:cut of	-12
g a:cut tariff	-9
g a:dairy	6
g a:damage	13
g a:date .	-19
g a:day .	-29
g a:day of	14
g a:deal	-36
g a:deal .	25
g a:deal in	-9
g a:deal with	-22
g a:decide	-16
g a:decide in	7
g a:decide on	-22
g a:decided	-14
g a:decision	-15
g a:decision .	13
g a:decision of	-11
g a:decision on	19
g a:decree	-13
g a:decree .	-10
g a:decree on	7
g a:defend its	6
g a:deficit	-10
g a:deficit of	-15
g a:deficit with	7
g a:delay	6
g a:delegation	26
g a:demand	-14
g a:demand <level>	14
g a:demand a	-20
g a:demand for	-11
g a:deny	10
g a:deny a	11
g a:deny having	29
g a:deny it	32
g a:deny that	-16
g a:design	14
g a:design software	15
g a:detail	12
g a:detail .	10
g a:dialogue	10
g a:did	-15
g a:did not	-11
g a:did so	-7
g a:difference	8
g a:differently	-7
g a:dinner	-19
g a:directed	-7
g a:directed the	-6
g a:direction	8
g a:direction .	7
g a:discuss	-23
g a:discuss it	-6
g a:dispute	13
g a:do	22
g a:do so	15
g a:do the	7
g a:do what	-10
g a:doe	-14
g a:doesn't	-10
g a:dollar	-8
g a:done	-15
g a:door	-15
g a:double	-13
g a:double the	-7
g a:down to	16
g a:draw	29
g a:draw attention	28
g a:drink	16
g a:drone	-16
g a:drop	20
g a:drop its	8
g a:drug	35
g a:drug .	15
g a:due	-13
g a:due course	8
g a:due to	-15
g a:duty .	-15
g a:duty back	-9
g a:duty of	16
g a:duty on	-14
g a:duty to	15
g a:duty under	16
g a:duty would	10
g a:each	-31
g a:each other	-14
g a:earlier	9
g a:early	16
g a:earth .	7
g a:earth and	-13
g a:earth by	11
g a:earth control	-19
g a:economic	-15
g a:economy	9
g a:economy .	15
g a:economy and	19
g a:effect	6
g a:effect .	6
g a:effect from	20
g a:electricity	7
g a:electricity tariff	-6
g a:electronic	12
g a:emergency	-21
g a:emergency tariff	-11
g a:end	-19
g a:end .	8
g a:end a	-8
g a:end of	-6
g a:end on	6
g a:end the	-7
g a:end to	-14
g a:energy	-7
g a:energy over	7
g a:entity .	-10
g a:entity list	13
g a:entry	-8
g a:equal	9
g a:evening	-11
g a:evening .	17
g a:ever	-19
g a:everybody	6
g a:everyone	22
g a:everything	-9
g a:everything <quality>	-7
g a:everything from	-11
g a:examine	7
g a:exchanged	7
g a:expect	7
g a:expect .	37
g a:expect <money>	16
g a:expect <number>	-20
g a:expect a	-15
g a:expect an	-31
g a:expect export	22
g a:expect in	-13
g a:expect that	-13
g a:expect the	-11
g a:expense	10
g a:expire	-11
g a:expire on	-8
g a:explain	9
g a:export	15
g a:export .	-10
g a:export control	-11
g a:export of	22
g a:export permit	-14
g a:export to	6
g a:exporter	8
g a:exporter .	15
g a:extend it	-15
g a:extension .	18
g a:extension of	15
g a:extra	8
g a:extra <level>	-11
g a:extra duty	18
g a:extremely	11
g a:face	-24
g a:face a	-7
g a:fact sheet	-24
g a:factory	7
g a:fair	12
g a:far .	-29
g a:fare	-14
g a:farm	8
g a:farmer	-35
g a:favour	-8
g a:federal	19
g a:fee	27
g a:fee for	6
g a:fee on	10
g a:fentanyl	32
g a:fentanyl .	17
g a:fentanyl and	19
g a:fentanyl tariff	-6
g a:ferry	-15
g a:fertiliser	10
g a:fight	17
g a:fight to	8
g a:figure	-19
g a:figure .	-15
g a:final	14
g a:find	-10
g a:fine	-12
g a:finished	-19
g a:fire	-14
g a:firm	-11
g a:firmly	-12
g a:first	-31
g a:first .	-15
g a:first day	6
g a:first step	15
g a:first time	-12
g a:fiscal	20
g a:fishing	9
g a:flat	-10
g a:flour	-19
g a:flow of	-11
g a:fly to	-11
g a:folder	-6
g a:follow	20
g a:follow .	12
g a:following	-29
g a:for	-14
g a:for <day-ahead>	-13
g a:for <day-gone>	-21
g a:for <goods-amount>	17
g a:for <level>	-24
g a:for <seat>	-14
g a:for <span>	-32
g a:for about	-7
g a:for all	7
g a:for an	-11
g a:for another	27
g a:for call	-21
g a:for drone	-9
g a:for each	-7
g a:for growth	-11
g a:for it	29
g a:for its	10
g a:for lithium	-8
g a:for nothing	-13
g a:for now	18
g a:for talk	16
g a:for the	7
g a:for two	19
g a:for what	-22
g a:for zero	-7
g a:force one	7
g a:forced	15
g a:forced labor	9
g a:forced labour	10
g a:forecast	29
g a:forecast for	11
g a:foreign trade	-20
g a:formal	10
g a:forward	10
g a:four	-7
g a:four time	-16
g a:fourth	17
g a:fourth round	9
g a:framework	7
g a:framework for	7
g a:free	26
g a:free -	13
g a:free of	-6
g a:free trade	25
g a:freeze	-10
g a:from	11
g a:from <day-ahead>	12
g a:from <month-ahead>	-6
g a:from <name>	15
g a:from <number>	-7
g a:from a	-20
g a:from all	17
g a:from the	-14
g a:fruit	8
g a:fuel	-33
g a:full	-7
g a:further	34
g a:further <level>	-9
g a:gallium	-8
g a:gap	-20
g a:gave	14
g a:gave its	-14
g a:gave the	-12
g a:generic	7
g a:geneva .	12
g a:get the	-7
g a:give up	-14
g a:given	9
g a:glass	-7
g a:go	29
g a:go .	17
g a:go ahead	-19
g a:go further	24
g a:go on	-9
g a:go up	19
g a:gold	-13
g a:good .	-25
g a:good as	-18
g a:good at	15
g a:good from	40
g a:good of	33
g a:good on	-12
g a:good over	-13
g a:good pay	19
g a:good to	-21
g a:good worth	-6
g a:grain	-25
g a:grant	18
g a:great	10
g a:grower	11
g a:growth	17
g a:growth of	-15
g a:guarantee	6
g a:guest	10
g a:had	15
g a:had agree	-12
g a:had announce	18
g a:had answer	-15
g a:had ask	13
g a:had call	-8
g a:had demand	-16
g a:had fall	6
g a:had its	15
g a:had make	-13
g a:had meet	10
g a:had offer	6
g a:had promise	12
g a:had propose	-23
g a:had put	-8
g a:had spoken	10
g a:had take	-8
g a:had tell	8
g a:had threaten	10
g a:had to	-12
g a:hail	-23
g a:half	-23
g a:half of	-11
g a:halifax	-15
g a:hall	-17
g a:hall .	-21
g a:halve	-14
g a:happen	-13
g a:harvest	-22
g a:harvest .	-21
g a:has	18
g a:has a	-16
g a:has agree	-9
g a:has already	-14
g a:has also	27
g a:has alway	14
g a:has ask	8
g a:has been	-9
g a:has buy	-7
g a:has call	15
g a:has charge	-6
g a:has confirm	-19
g a:has decided	-10
g a:has demand	-14
g a:has deny	9
g a:has invited	-9
g a:has it	13
g a:has let	27
g a:has make	7
g a:has meanwhile	14
g a:has no	-11
g a:has not	-6
g a:has opened	-11
g a:has order	13
g a:has promise	-11
g a:has propose	35
g a:has protested	20
g a:has published	-25
g a:has refused	-8
g a:has say	8
g a:has send	9
g a:has sign	-14
g a:has since	19
g a:has so	24
g a:has spoken	35
g a:has take	16
g a:has tell	31
g a:has the	8
g a:has threaten	-10
g a:has to	-13
g a:has two	-6
g a:has warn	25
g a:has withdraw	-18
g a:have	-37
g a:have agree	-7
g a:have ask	15
g a:have call	-11
g a:have to	-21
g a:having	14
g a:hazelnut	-12
g a:he call	-21
g a:he could	17
g a:he expect	-16
g a:he had	6
g a:he was	16
g a:he will	15
g a:he would	7
g a:heard	12
g a:help	-9
g a:her	18
g a:here	22
g a:hide	-10
g a:highest	14
g a:him	21
g a:him .	33
g a:himself	11
g a:himself .	-23
g a:hinted	9
g a:his <organisation>	16
g a:his country	-12
g a:his name	-20
g a:his network	16
g a:his platform	11
g a:his side	-12
g a:his social	10
g a:his tariff	-6
g a:his way	9
g a:hold	20
g a:hold a	6
g a:hold at	-9
g a:hold back	10
g a:hold off	10
g a:hold out	11
g a:home .	17
g a:home from	7
g a:honour	12
g a:hope	10
g a:hope for	8
g a:hospital	-9
g a:hotel	-22
g a:hour	-15
g a:hour .	-11
g a:hour later	16
g a:hour of	-14
g a:house	-19
g a:how	-19
g a:how it	-27
g a:hurry	7
g a:i	-33
g a:idea	-7
g a:ignore	-22
g a:illegal	-16
g a:import .	7
g a:import <goods-amount>	-9
g a:import of	13
g a:important	10
g a:important step	9
g a:impose	-30
g a:in <month-gone>	-17
g a:in <name>	-21
g a:in <seat>	6
g a:in a	39
g a:in advance	-7
g a:in an	-19
g a:in bergen	-12
g a:in busan	11
g a:in due	8
g a:in each	-7
g a:in for	10
g a:in geneva	7
g a:in good	18
g a:in karachi	17
g a:in new	-29
g a:in no	9
g a:in principle	7
g a:in return	-20
g a:in the	-35
g a:in turn	-6
g a:in two	-7
g a:in write	27
g a:increase	-9
g a:increase of	-8
g a:industrial	-6
g a:inflation	-16
g a:informed	13
g a:informed the	15
g a:inquiry	19
g a:inquiry into	15
g a:insist	-8
g a:insist on	-28
g a:instead	9
g a:instrument	11
g a:insulin	11
g a:intelligence	-6
g a:intend	-11
g a:intend to	-11
g a:intention	17
g a:intention to	14
g a:interest	6
g a:interview on	9
g a:into	-33
g a:into <quality>	14
g a:into a	-21
g a:into the	-10
g a:introduce	-20
g a:introduce in	-16
g a:invest	22
g a:invest <money>	22
g a:investigation of	-13
g a:investment	-41
g a:invitation	9
g a:invitation to	9
g a:invited	-11
g a:is	10
g a:is <level>	14
g a:is also	15
g a:is ask	6
g a:is say	-16
g a:is still	17
g a:is the	-12
g a:island	-10
g a:isn't	-8
g a:issue	11
g a:issued	21
g a:issued its	-11
g a:it	16
g a:it as	-6
g a:it at	-14
g a:it be	23
g a:it could	14
g a:it first	-19
g a:it has	35
g a:it in	-19
g a:it is	11
g a:it on	-7
g a:it the	-9
g a:it to	9
g a:it was	37
g a:it will	28
g a:it with	-13
g a:it would	-10
g a:item	10
g a:its	-9
g a:its <level>	-20
g a:its <office>	-6
g a:its approval	7
g a:its commitment	-15
g a:its consent	-14
g a:its duty	-21
g a:its export	-25
g a:its fact	7
g a:its fee	9
g a:its fentanyl	-7
g a:its forecast	10
g a:its key	-7
g a:its licence	9
g a:its list	-19
g a:its market	-8
g a:its member	12
g a:its negotiation	20
g a:its new	21
g a:its own	20
g a:its part	-17
g a:its present	9
g a:its purchase	-16
g a:its rare	-37
g a:its tariff	-6
g a:itself	-6
g a:jet	6
g a:jinping	-7
g a:joint	-16
g a:joked	-8
g a:joked .	19
g a:journalist	8
g a:juice	-14
g a:just	-10
g a:jute	6
g a:karachi	16
g a:keep its	-15
g a:key	-7
g a:key rate	-6
g a:kind	6
g a:kind .	6
g a:know	60
g a:know .	-12
g a:know on	19
g a:labour	10
g a:land	-7
g a:lapse	9
g a:last	-6
g a:last summer	-17
g a:last week	26
g a:last year	-16
g a:lasting agreement	8
g a:late	-12
g a:late on	6
g a:later	6
g a:later .	32
g a:later in	-9
g a:later thi	-6
g a:law	-6
g a:law .	16
g a:law of	-12
g a:lawful	-8
g a:lawyer	-17
g a:lay	-6
g a:least <money>	-9
g a:least <span>	11
g a:leather	7
g a:leave	-43
g a:leave for	-10
g a:leave its	-12
g a:leave the	-21
g a:led	-13
g a:less	-9
g a:let	23
g a:let it	19
g a:letter	51
g a:letter of	14
g a:level	18
g a:level .	10
g a:levy	18
g a:levy <level>	15
g a:levy on	-8
g a:licence	-11
g a:license	-6
g a:license for	8
g a:licensing	-12
g a:licensing of	-10
g a:lift its	20
g a:lift the	-16
g a:like	-6
g a:limit	-12
g a:limited	-12
g a:line .	-23
g a:list	-17
g a:list of	-26
g a:listener	24
g a:lithium	-12
g a:lithium export	6
g a:little	9
g a:little against	-10
g a:live	11
g a:loan	-12
g a:lobster	-8
g a:london	-8
g a:longer	17
g a:look	-31
g a:look at	-21
g a:lose	-17
g a:lose its	-16
g a:lower its	23
g a:lower the	-7
g a:lower to	6
g a:machine	-17
g a:machinery	-9
g a:mackerel	-12
g a:magnet	-10
g a:maintain	-17
g a:maize	-10
g a:majority	-10
g a:make	19
g a:make it	9
g a:make its	-7
g a:make the	-7
g a:maker	25
g a:man	8
g a:mandate	-6
g a:maple	-11
g a:maple syrup	-11
g a:margin	14
g a:market	14
g a:market .	10
g a:market economy	12
g a:market to	-11
g a:match	13
g a:matter	19
g a:matter .	18
g a:matter in	-8
g a:matter of	7
g a:may	-40
g a:may change	-8
g a:me	31
g a:meant	-14
g a:meant to	-13
g a:meanwhile	8
g a:measure	7
g a:measure .	-10
g a:media .	22
g a:media on	-13
g a:mediator	-8
g a:medicine	27
g a:medicine from	11
g a:meet	12
g a:meet .	13
g a:meet <person>	-14
g a:meet a	21
g a:meet for	-20
g a:meet in	-25
g a:meet the	8
g a:meet with	9
g a:member of	19
g a:member state	-7
g a:memorandum	-19
g a:mention	-6
g a:mentioned	10
g a:metal	-10
g a:mid	11
g a:mid -	11
g a:middle	-16
g a:middle of	-16
g a:milk	-11
g a:milk powder	-7
g a:mill	8
g a:million .	24
g a:mind	-9
g a:mineral	7
g a:minister	-36
g a:minister for	-18
g a:ministry	-19
g a:minute	-17
g a:mirror	7
g a:month	11
g a:month .	25
g a:mood	7
g a:moratorium	-27
g a:more	-30
g a:more .	-13
g a:more of	-24
g a:more pay	-8
g a:more than	-11
g a:morning	-17
g a:morning .	-11
g a:most	-7
g a:most <quality>	-10
g a:mr	-11
g a:mr .	-6
g a:much	13
g a:must	-44
g a:must still	-7
g a:name	-25
g a:name to	-31
g a:named	33
g a:narrow	-10
g a:national	20
g a:national security	6
g a:near	-20
g a:nearly	-9
g a:need	7
g a:need the	10
g a:needed	-45
g a:needed to	12
g a:negotiate	11
g a:negotiation	7
g a:negotiation on	-15
g a:neither	6
g a:network	15
g a:never	-19
g a:new conference	13
g a:new control	-7
g a:new duty	13
g a:new investigation	14
g a:new on	19
g a:new tariff	27
g a:new york	-31
g a:newspaper	-26
g a:newspaper .	-12
g a:nexperia	-11
g a:next week	12
g a:next year	6
g a:nickel	-11
g a:night	-13
g a:night .	-9
g a:no further	19
g a:no more	-19
g a:no such	-12
g a:none .	21
g a:none of	-10
g a:noon	14
g a:not .	23
g a:not be	8
g a:not change	15
g a:not changed	21
g a:not do	14
g a:not let	-8
g a:not put	-13
g a:not rule	-21
g a:not say	-6
g a:not sign	15
g a:not to	9
g a:note	-33
g a:note of	-22
g a:note the	7
g a:nothing	-45
g a:nothing .	-15
g a:nothing at	-12
g a:nothing to	-13
g a:notice	-27
g a:notice on	-8
g a:now	23
g a:now .	18
g a:number	-21
g a:number of	-10
g a:nut	-6
g a:object	-19
g a:object to	-18
g a:observed	6
g a:obtain	6
g a:of <day-ahead>	-14
g a:of <day-gone>	-8
g a:of <goods-amount>	6
g a:of <level>	22
g a:of <month-ahead>	-23
g a:of <month-gone>	-15
g a:of <number>	-14
g a:of <organisation>	7
g a:of <person>	10
g a:of <span>	22
g a:of a	10
g a:of all	10
g a:of an	-10
g a:of any	-16
g a:of at	10
g a:of both	-30
g a:of car	19
g a:of commerce	-18
g a:of duty	-7
g a:of fentanyl	-11
g a:of gallium	-11
g a:of good	12
g a:of his	-14
g a:of investment	-6
g a:of it	-12
g a:of last	-15
g a:of oil	-13
g a:of raw	12
g a:of talk	-14
g a:of that	-13
g a:of the	-13
g a:of their	15
g a:of trade	-13
g a:of unreliable	-7
g a:of what	-23
g a:of yttrium	-8
g a:off	-27
g a:off .	-18
g a:off a	7
g a:off its	-7
g a:off trade	-9
g a:offer	-10
g a:offer <level>	-18
g a:offer <name>	-16
g a:offer <number>	-12
g a:offer a	-18
g a:oil	-25
g a:oil .	-7
g a:oil from	-9
g a:oil to	-13
g a:older	-32
g a:olive	7
g a:olive oil	-7
g a:on	14
g a:on .	9
g a:on <day-ahead>	-7
g a:on <day-gone>	14
g a:on <money>	-6
g a:on <name>	-9
g a:on <organisation>	15
g a:on <quality>	-27
g a:on a	-16
g a:on all	32
g a:on an	14
g a:on apple	8
g a:on banana	25
g a:on beef	-6
g a:on both	-24
g a:on cashew	15
g a:on certain	-8
g a:on chip	23
g a:on coal	18
g a:on cocoa	8
g a:on coffee	6
g a:on copper	-9
g a:on date	-13
g a:on export	24
g a:on for	-16
g a:on hazelnut	-7
g a:on his	40
g a:on most	-23
g a:on our	18
g a:on palm	-18
g a:on pay	6
g a:on rare	24
g a:on rice	-8
g a:on ship	-21
g a:on steel	-7
g a:on sugar	-8
g a:on tea	14
g a:on television	17
g a:on that	-7
g a:on the	-9
g a:on their	-14
g a:on thi	6
g a:on to	7
g a:on top	10
g a:on trade	-17
g a:on x	8
g a:once	-7
g a:once and	6
g a:once the	9
g a:one	-7
g a:one .	-35
g a:onion	13
g a:only	25
g a:open	-8
g a:open its	-14
g a:opened a	-13
g a:opened an	-12
g a:opened last	11
g a:opened two	7
g a:opening	27
g a:opinion	-7
g a:opinion .	-15
g a:oppose	-20
g a:opposite	-9
g a:opposition	35
g a:orange	-23
g a:order <goods-amount>	7
g a:ore	-13
g a:origin	-19
g a:other	7
g a:other country	12
g a:other way	10
g a:otherwise	-11
g a:otherwise .	-8
g a:our	12
g a:out	30
g a:out .	-10
g a:out at	11
g a:out its	8
g a:out on	18
g a:out the	-8
g a:outcome of	-19
g a:outline	6
g a:outside	18
g a:outside the	14
g a:over	23
g a:over <quality>	-7
g a:over <span>	-6
g a:over fentanyl	-8
g a:over forced	10
g a:over the	17
g a:overcapacity	7
g a:own .	-16
g a:own <points>	9
g a:own notice	-6
g a:own tariff	14
g a:packed	22
g a:pact	-23
g a:page	-12
g a:page .	-12
g a:palm	-17
g a:palm oil	-21
g a:panel	-17
g a:paper	9
g a:paper .	30
g a:paper in	-10
g a:paper on	13
g a:pari	8
g a:pari in	6
g a:parliament	-10
g a:part	19
g a:part of	13
g a:party	7
g a:passed	-8
g a:past	-9
g a:patented	16
g a:patience	-13
g a:pause of	-11
g a:pay	-29
g a:pay <level>	-6
g a:pay the	-22
g a:peace	-17
g a:peace with	-12
g a:pen	-20
g a:penalty	-21
g a:people	-20
g a:people .	-7
g a:permanent	32
g a:permanent agreement	19
g a:permit for	23
g a:phosphate	-11
g a:pipe	8
g a:plan .	11
g a:plan to	10
g a:plane	23
g a:plant	-17
g a:platform	11
g a:platform .	10
g a:play	-6
g a:pleased	12
g a:point	23
g a:pointed	27
g a:pointed out	16
g a:policy	6
g a:poor	9
g a:port fee	17
g a:post	13
g a:post .	-12
g a:potash	9
g a:potatoe	-7
g a:powder	-9
g a:power	21
g a:power act	-6
g a:practice	7
g a:precursor	-16
g a:preliminary	18
g a:preliminary consensu	9
g a:prepare	-15
g a:prepare a	-9
g a:present	-22
g a:present .	-20
g a:president .	13
g a:president xi	-8
g a:press	-25
g a:press conference	-14
g a:pressed	10
g a:principle	8
g a:proclamation	-17
g a:producer	24
g a:product .	7
g a:product from	-11
g a:product of	-6
g a:profit	-15
g a:profit .	-7
g a:programme	-19
g a:project	7
g a:prolong	-19
g a:prolong it	-9
g a:prolonged	15
g a:promise	13
g a:promise a	19
g a:promise an	20
g a:promise to	14
g a:proposal .	20
g a:propose	10
g a:propose <span>	16
g a:propose in	-16
g a:protested	21
g a:protested against	33
g a:provide	11
g a:public	39
g a:publish	-24
g a:published	-16
g a:published a	-17
g a:published its	10
g a:published on	13
g a:published the	-20
g a:purchase	16
g a:purchase .	17
g a:purchase <goods-amount>	9
g a:purchase of	7
g a:put <level>	-8
g a:put <number>	-32
g a:put at	-7
g a:put down	-11
g a:put export	-6
g a:put forward	20
g a:put his	-22
g a:put in	-7
g a:put its	-26
g a:put off	-14
g a:put on	-19
g a:put tariff	28
g a:put the	38
g a:quadruple its	11
g a:question of	16
g a:quickly	13
g a:quota for	6
g a:radio	32
g a:raise tariff	-8
g a:raise the	29
g a:rang	-11
g a:rare -	-29
g a:rare earth	22
g a:rate	-34
g a:rate .	6
g a:rate at	-12
g a:rate on	9
g a:rate to	-22
g a:ratify	-7
g a:raw	8
g a:raw cotton	23
g a:reach	19
g a:reaction	13
g a:read	-14
g a:read it	16
g a:read the	6
g a:ready to	6
g a:reason	10
g a:receive	-8
g a:reciprocal	-33
g a:reciprocal tariff	-16
g a:reckon	-10
g a:reckon .	-15
g a:reckon with	26
g a:recognise	12
g a:recommend	-8
g a:record	14
g a:reduction	-14
g a:reduction of	-13
g a:refined	-6
g a:refiner	9
g a:refund	12
g a:refuse	-11
g a:refused	-23
g a:refused to	-11
g a:regard	-9
g a:regret	47
g a:regretted	26
g a:reject the	-9
g a:release	8
g a:released	-11
g a:relief	35
g a:remain	26
g a:remain <level>	13
g a:remarked	17
g a:remind	30
g a:renew	-18
g a:renew the	-15
g a:repeated	8
g a:replace	13
g a:reply .	9
g a:reply in	-9
g a:reply on	-27
g a:reply with	-8
g a:report	18
g a:report .	14
g a:report on	-7
g a:reporter	11
g a:reporter .	-8
g a:reporter after	17
g a:reporter at	27
g a:reporter in	-15
g a:reporter on	18
g a:reporter outside	7
g a:represent	-13
g a:representative	-9
g a:request	11
g a:require	-7
g a:require a	-18
g a:reserve	-8
g a:reserve the	-7
g a:respect	-14
g a:respect the	-14
g a:respond	-25
g a:rest	-20
g a:restriction	35
g a:result of	29
g a:return	-13
g a:review	-19
g a:right	17
g a:right direction	9
g a:right to	-11
g a:rise	-32
g a:rise by	-6
g a:rise garden	-6
g a:rise of	-26
g a:road	-8
g a:room	-19
g a:rose	14
g a:round	-11
g a:round in	12
g a:round of	-12
g a:round on	9
g a:rule	-7
g a:rule for	7
g a:rule on	-20
g a:run	-6
g a:safeguard	9
g a:sale .	-15
g a:sale to	6
g a:salmon	-8
g a:same	17
g a:same .	8
g a:same <level>	-10
g a:same date	12
g a:same day	-16
g a:same evening	7
g a:same on	15
g a:sanction on	10
g a:sardine	18
g a:say	9
g a:say <day-gone>	-9
g a:say <day-today>	8
g a:say <level>	11
g a:say <number>	17
g a:say <person>	23
g a:say <seat>	19
g a:say after	7
g a:say afterward	-47
g a:say an	6
g a:say earlier	9
g a:say his	11
g a:say in	25
g a:say its	23
g a:say nothing	-15
g a:say of	9
g a:say only	21
g a:say she	13
g a:say that	14
g a:say the	16
g a:say there	10
g a:say what	-14
g a:say whether	-15
g a:say yes	-16
g a:scale	6
g a:school	7
g a:scrap	-6
g a:season	7
g a:season .	13
g a:second	23
g a:second day	6
g a:section	15
g a:section <number>	15
g a:secure	14
g a:see it	12
g a:see the	-19
g a:seed	-9
g a:sell to	16
g a:semiconductor	-22
g a:send	11
g a:send a	19
g a:seriou	13
g a:seriou concern	14
g a:service	21
g a:sesame	-16
g a:session	12
g a:set	8
g a:set out	15
g a:she	-25
g a:sheet	-33
g a:sheet of	-21
g a:ship	-29
g a:shipment	8
g a:shirt	-9
g a:shook	-6
g a:shortage of	-8
g a:should	8
g a:side	-10
g a:side would	-10
g a:sign	-13
g a:sign .	6
g a:sign a	-22
g a:sign an	-10
g a:sign at	7
g a:sign for	15
g a:sign it	-11
g a:sign on	-7
g a:signature	-14
g a:signature .	8
g a:signature is	9
g a:signature to	-7
g a:similar	10
g a:since <month-gone>	-41
g a:since last	6
g a:since the	7
g a:sit	-25
g a:sit on	-16
g a:so .	-12
g a:so on	-24
g a:social	8
g a:social .	-12
g a:social network	10
g a:software	9
g a:software and	10
g a:some	7
g a:something	-26
g a:soon	16
g a:sounded	-19
g a:soybean	-37
g a:soybean .	-7
g a:soybean again	-10
g a:soybean by	-23
g a:soybean order	-8
g a:speak by	-8
g a:speak of	34
g a:speak on	-16
g a:special duty	-9
g a:speech	7
g a:speed	7
g a:speed up	12
g a:spoke	36
g a:spoke by	-9
g a:spoke of	76
g a:spoke on	-11
g a:spoke with	-8
g a:spoken	56
g a:spoken of	58
g a:spring .	6
g a:stand	-15
g a:stand at	-7
g a:standstill	10
g a:standstill on	14
g a:start	-29
g a:state	-29
g a:state that	-16
g a:state visit	-23
g a:statement .	-23
g a:statement on	10
g a:steel .	-13
g a:step .	-17
g a:step in	6
g a:still charge	7
g a:still has	-6
g a:stock	16
g a:stockholm	-8
g a:stop	18
g a:stress	-10
g a:strike	-27
g a:strong	-9
g a:student	7
g a:student .	8
g a:subject	12
g a:subject to	-15
g a:such	-22
g a:sugar	-21
g a:sugar and	10
g a:sugar from	-16
g a:suggest	10
g a:suit	-15
g a:sum	35
g a:summer	-12
g a:summer .	-7
g a:summit	-6
g a:supply	12
g a:surplu	23
g a:surplu in	25
g a:suspend	-11
g a:suspend .	-15
g a:suspend for	11
g a:suspension .	-15
g a:suspension of	-12
g a:syrup	-11
g a:table	-22
g a:take	-15
g a:take <level>	-27
g a:take <quality>	-10
g a:take <span>	-21
g a:take it	-7
g a:take note	-28
g a:take the	26
g a:talk .	27
g a:talk about	9
g a:talk at	-16
g a:talk on	7
g a:talk with	-22
g a:talked	-7
g a:tariff .	18
g a:tariff are	-7
g a:tariff at	8
g a:tariff for	-9
g a:tariff is	-26
g a:tariff of	14
g a:tariff on	20
g a:tariff talk	-14
g a:tariff to	-12
g a:tariff war	8
g a:tariff with	-36
g a:tax	-21
g a:tax <quality>	-10
g a:tax on	-17
g a:team	17
g a:technology	8
g a:telephone	-16
g a:telephone with	-24
g a:television	45
g a:television interview	8
g a:tell <name>	-7
g a:tell <organisation>	15
g a:tell <person>	48
g a:tell <quality>	17
g a:tell a	-6
g a:tell her	17
g a:tell him	12
g a:tell his	19
g a:tell journalist	8
g a:tell me	18
g a:tell our	-24
g a:tell thi	-14
g a:term	14
g a:term .	10
g a:term of	-13
g a:text	-7
g a:textile	-28
g a:textile .	-20
g a:than <span>	13
g a:than other	8
g a:that	42
g a:that .	-25
g a:that <level>	-11
g a:that <name>	10
g a:that <person>	10
g a:that <quality>	24
g a:that <seat>	6
g a:that day	-17
g a:that his	-9
g a:that in	-20
g a:that it	13
g a:that of	-13
g a:that on	9
g a:that the	52
g a:the <day-gone>	-27
g a:the <level>	12
g a:the <name>	11
g a:the <office>	-9
g a:the <organisation>	23
g a:the <seat>	-30
g a:the <span>	9
g a:the accord	-7
g a:the additional	7
g a:the agreement	-10
g a:the airport	27
g a:the announcement	6
g a:the approval	-14
g a:the arrangement	31
g a:the autumn	-19
g a:the average	15
g a:the ban	23
g a:the bargain	9
g a:the basi	-12
g a:the biggest	-19
g a:the border	9
g a:the budget	-6
g a:the call	31
g a:the ceremony	13
g a:the certificate	18
g a:the charge	23
g a:the chip	18
g a:the clock	-10
g a:the come	13
g a:the company	8
g a:the consent	-7
g a:the country	-8
g a:the date	7
g a:the day	-7
g a:the decision	-9
g a:the decree	9
g a:the deficit	-18
g a:the detail	6
g a:the door	-17
g a:the emergency	-9
g a:the end	7
g a:the evening	-16
g a:the export	17
g a:the federal	19
g a:the fee	11
g a:the first	-10
g a:the flow	-11
g a:the following	-29
g a:the fourth	10
g a:the free	7
g a:the general	-11
g a:the geneva	-14
g a:the hope	12
g a:the hour	16
g a:the house	-8
g a:the increase	-21
g a:the investigation	6
g a:the joint	-11
g a:the largest	-6
g a:the last	-37
g a:the letter	7
g a:the lower	-17
g a:the matter	17
g a:the measure	13
g a:the meet	41
g a:the member	-6
g a:the middle	-16
g a:the month	19
g a:the most	9
g a:the new	-15
g a:the next	18
g a:the notice	-17
g a:the offer	-18
g a:the older	-31
g a:the one	8
g a:the opening	9
g a:the opinion	-17
g a:the opposition	29
g a:the order	12
g a:the outcome	-19
g a:the outline	6
g a:the pact	-18
g a:the paper	19
g a:the plane	22
g a:the point	11
g a:the port	-8
g a:the present	-8
g a:the price	-6
g a:the proclamation	-6
g a:the proposal	20
g a:the purchase	17
g a:the rate	-14
g a:the report	7
g a:the rise	-7
g a:the rule	10
g a:the same	15
g a:the second	15
g a:the section	13
g a:the signature	-6
g a:the standstill	11
g a:the state	-35
g a:the step	-24
g a:the strike	-10
g a:the sum	6
g a:the table	-41
g a:the talk	15
g a:the telephone	-18
g a:the text	-17
g a:the three	-12
g a:the time	-7
g a:the timing	9
g a:the trade	-18
g a:the truce	17
g a:the war	16
g a:the way	7
g a:the week	-10
g a:the wish	-23
g a:the word	18
g a:the world	-11
g a:their tariff	-19
g a:them	6
g a:them .	-27
g a:then	7
g a:then .	-18
g a:there	-14
g a:there was	-10
g a:they	17
g a:thi .	20
g a:thi in	9
g a:thi month	-6
g a:thi paper	23
g a:thi season	12
g a:thi to	25
g a:thi week	-30
g a:thing	-8
g a:think about	16
g a:third	10
g a:third round	-10
g a:those	16
g a:threat to	-7
g a:threaten	11
g a:threaten <level>	27
g a:threaten <name>	36
g a:threaten a	-7
g a:threaten an	26
g a:threaten for	-7
g a:threaten from	-24
g a:threaten on	10
g a:threaten to	-19
g a:three	-11
g a:threw	-14
g a:threw out	-14
g a:tightened	-6
g a:tiktok	-7
g a:tiktok in	-10
g a:tile	-9
g a:time	-42
g a:time .	-36
g a:timing	14
g a:to	-10
g a:to -	6
g a:to <day-ahead>	25
g a:to <goods-amount>	8
g a:to <money>	-22
g a:to <month-gone>	-6
g a:to <number>	-26
g a:to <organisation>	-32
g a:to <quality>	10
g a:to <seat>	-25
g a:to <span>	-25
g a:to an	6
g a:to announce	15
g a:to answer	23
g a:to approve	-7
g a:to ban	7
g a:to be	-22
g a:to both	26
g a:to bring	12
g a:to buy	-13
g a:to carry	13
g a:to charge	-22
g a:to comment	7
g a:to complete	-23
g a:to confirm	7
g a:to cut	-6
g a:to do	7
g a:to double	-11
g a:to drop	14
g a:to end	-14
g a:to export	11
g a:to extend	8
g a:to freeze	-7
g a:to give	-14
g a:to go	14
g a:to halve	-11
g a:to his	-10
g a:to hit	21
g a:to hold	8
g a:to invest	23
g a:to it	-17
g a:to its	-7
g a:to join	9
g a:to keep	-9
g a:to know	21
g a:to leave	-18
g a:to let	16
g a:to levy	-8
g a:to look	-14
g a:to me	29
g a:to meet	-19
g a:to new	8
g a:to one	-14
g a:to our	15
g a:to pay	-26
g a:to prolong	-20
g a:to publish	-22
g a:to purchase	7
g a:to put	-19
g a:to raise	12
g a:to ratify	-10
g a:to renew	-18
g a:to reporter	13
g a:to say	7
g a:to see	-17
g a:to sign	8
g a:to speak	-31
g a:to speed	14
g a:to stop	12
g a:to take	-14
g a:to talk	17
g a:to that	-14
g a:to the	7
g a:to us	9
g a:to use	10
g a:to zero	13
g a:tomatoe	23
g a:too	8
g a:too .	15
g a:too much	-11
g a:top	7
g a:top .	12
g a:touched	-9
g a:toward	6
g a:trade	-9
g a:trade .	-6
g a:trade agreement	10
g a:trade deal	-28
g a:trade deficit	10
g a:trade representative	-9
g a:trade talk	-13
g a:trade war	-14
g a:trader	8
g a:travel	-10
g a:travel to	-10
g a:treat	-15
g a:treaty	-14
g a:tried	-6
g a:trip	-9
g a:truce .	7
g a:truce at	12
g a:truce by	15
g a:truce for	-14
g a:truce in	6
g a:truce of	14
g a:truce to	-17
g a:truce with	11
g a:tungsten	20
g a:turn to	7
g a:twice .	7
g a:two announcement	11
g a:two country	-13
g a:two investigation	-14
g a:two president	14
g a:under	-9
g a:under licence	-11
g a:under section	12
g a:under the	-11
g a:under way	10
g a:understanding	-13
g a:undertaken	-7
g a:undertook	36
g a:undertook to	36
g a:unilateral	8
g a:unjustified	13
g a:unlawful	-24
g a:unreliable	-7
g a:unreliable entity	-6
g a:until	-6
g a:until the	-22
g a:up .	-8
g a:up <level>	-8
g a:up in	6
g a:up its	-12
g a:urge	32
g a:us	28
g a:us .	24
g a:us in	14
g a:us that	26
g a:use	-14
g a:use the	14
g a:version	31
g a:very	10
g a:video	-11
g a:view	8
g a:view .	14
g a:visa	13
g a:visit	-25
g a:visit <name>	13
g a:visit of	-6
g a:visit to	-21
g a:visited	-17
g a:voice	-15
g a:vote	-34
g a:vote on	-9
g a:vote to	-13
g a:vow	8
g a:wait	8
g a:walnut	11
g a:want	-13
g a:want <level>	-12
g a:want <name>	-13
g a:want <number>	-9
g a:want a	22
g a:war	8
g a:warn	14
g a:warn .	18
g a:warn in	7
g a:was	-12
g a:was agree	31
g a:was at	-23
g a:was due	-7
g a:was more	-6
g a:was not	-15
g a:was ready	10
g a:was the	11
g a:watch	-14
g a:water	10
g a:way	14
g a:week .	35
g a:week ago	-11
g a:week of	-20
g a:welcome	-13
g a:welcome the	-8
g a:welcomed	-9
g a:well	-13
g a:were	36
g a:were not	18
g a:what	-45
g a:what he	-10
g a:what it	-16
g a:what was	-7
g a:whether	-25
g a:whether he	-8
g a:whether the	-8
g a:why	10
g a:will also	-12
g a:will come	16
g a:will do	-15
g a:will go	17
g a:will look	-20
g a:will meet	19
g a:will not	8
g a:will put	-9
g a:will raise	-20
g a:will represent	-10
g a:will vote	-17
g a:wine	11
g a:winter	7
g a:wish	-12
g a:wish of	-12
g a:with	-9
g a:with <person>	-17
g a:with <quality>	-11
g a:with <seat>	-7
g a:with a	12
g a:with an	14
g a:with duty	25
g a:with effect	20
g a:with it	-8
g a:with its	-8
g a:withdraw	-21
g a:withdraw the	-14
g a:within	-8
g a:within hour	-13
g a:within the	20
g a:without	6
g a:wool	-14
g a:word	28
g a:word .	7
g a:work	16
g a:worker	7
g a:working	-16
g a:world	15
g a:worth	-12
g a:worth <money>	-14
g a:worth of	6
g a:would .	-13
g a:would also	8
g a:would answer	8
g a:would appeal	8
g a:would charge	7
g a:would close	14
g a:would decide	-11
g a:would do	18
g a:would drop	9
g a:would follow	14
g a:would go	8
g a:would have	-18
g a:would meet	10
g a:would pay	-19
g a:would put	-20
g a:would raise	20
g a:would take	-16
g a:would use	-12
g a:would watch	-16
g a:write	20
g a:write .	33
g a:write in	8
g a:write on	20
g a:write that	26
g a:wrong	30
g a:wrong practice	7
g a:x	8
g a:xi	-7
g a:xi jinping	-7
g a:yale	9
g a:yarn	-8
g a:year to	14
g a:yes	-17
g a:yes .	6
g a:york	-31
g a:york .	-16
g a:york has	-10
g a:you	7
g a:your	-9
g a:zero	23
g a:zero .	14
g a:·	-30
g b:"	13
g b:" a	13
g b:" and	-8
g b:" for	-20
g b:" he	-14
g b:" i	-12
g b:" is	16
g b:" its	13
g b:" laughed	20
g b:" mr	43
g b:" subject	-8
g b:" the	-12
g b:" thundered	22
g b:" we	15
g b:" write	-9
g b:'	-46
g b:'s	12
g b:'s own	31
g b:'s state	-9
g b:'s the	13
g b:(	24
g b:,	26
g b:, <name>	-26
g b:, <office>	-20
g b:, a	-12
g b:, according	43
g b:, and	12
g b:, announce	11
g b:, as	-14
g b:, at	-14
g b:, by	23
g b:, for	-9
g b:, has	6
g b:, he	-7
g b:, his	7
g b:, in	12
g b:, is	-15
g b:, led	-7
g b:, mr	-17
g b:, no	-10
g b:, of	-13
g b:, on	-17
g b:, one	-13
g b:, or	-10
g b:, our	-11
g b:, put	-7
g b:, say	57
g b:, sign	-6
g b:, since	-10
g b:, subject	-12
g b:, tell	-27
g b:, the	16
g b:, their	-19
g b:, through	6
g b:, to	-15
g b:, under	-6
g b:, warn	17
g b:, whatever	-11
g b:, when	-6
g b:, will	-7
g b:, write	11
g b:-	36
g b:- <name>	6
g b:- the	-7
g b:. m	-10
g b::	-6
g b:: <level>	16
g b:: <number>	-23
g b:: and	-9
g b:: its	12
g b:: the	10
g b:;	20
g b:; a	-6
g b:; and	8
g b:; his	-10
g b:; its	-17
g b:; on	-13
g b:<agent>	-38
g b:<day-gone>	11
g b:<day-gone> a	9
g b:<day-gone> and	13
g b:<day-gone> by	22
g b:<day-gone> he	-7
g b:<day-gone> in	-6
g b:<day-gone> mr	-12
g b:<day-today>	-19
g b:<day-today> the	-17
g b:<day-today> with	12
g b:<gate>	-27
g b:<goods>	-42
g b:<level-noun>	-24
g b:<level>	9
g b:<level> by	18
g b:<level> from	-6
g b:<level> in	-10
g b:<level> on	22
g b:<level> under	-8
g b:<level> was	12
g b:<month-gone>	6
g b:<name>	-40
g b:<name> and	-9
g b:<name> by	-10
g b:<name> come	24
g b:<name> is	-7
g b:<name> it	-9
g b:<name> on	-7
g b:<name> the	-17
g b:<name> to	-6
g b:<name> trade	13
g b:<name> treasury	-9
g b:<name> would	7
g b:<not>	-12
g b:<number>	13
g b:<number> /	10
g b:<number> <quality>	-10
g b:<number> a	-13
g b:<number> million	-8
g b:<number> p	-14
g b:<number> th	10
g b:<number> the	31
g b:<office>	-38
g b:<office> 's	-9
g b:<office> <person>	8
g b:<office> and	-6
g b:<office> at	8
g b:<office> in	6
g b:<organisation> 's	20
g b:<organisation> and	-34
g b:<organisation> has	9
g b:<organisation> in	-18
g b:<person>	-17
g b:<person> 's	42
g b:<person> and	-47
g b:<person> come	-14
g b:<person> of	-39
g b:<person> say	9
g b:<person> spoke	17
g b:<person> thanked	-16
g b:<quality>	6
g b:<quality> and	10
g b:<quality> duty	10
g b:<quality> export	-6
g b:<quality> good	-11
g b:<quality> negotiator	10
g b:<quality> palm	7
g b:<quality> side	12
g b:<quality> tariff	19
g b:<seat> 's	-8
g b:<seat> and	-18
g b:<seat> on	13
g b:<seat> say	-8
g b:<seat> the	16
g b:<sender>	32
g b:<span>	6
g b:<span> in	-12
g b:<span> later	22
g b:<span> of	12
g b:<v-agree>	-50
g b:<v-bear>	-58
g b:<v-buy>	-37
g b:<v-deny>	21
g b:<v-down>	-8
g b:<v-impose>	-12
g b:<v-propose>	-15
g b:<v-say>	14
g b:<v-sell>	-6
g b:<v-suspend>	-19
g b:<v-target>	-15
g b:<v-up>	-24
g b:[	31
g b:a <office>	-38
g b:a <organisation>	19
g b:a <quality>	10
g b:a further	-12
g b:a letter	11
g b:a member	-20
g b:a new	-8
g b:a notice	-7
g b:a report	-9
g b:a rule	-9
g b:a separate	19
g b:a statement	23
g b:a table	-8
g b:a third	-9
g b:about	22
g b:about the	17
g b:according	65
g b:according to	65
g b:account	18
g b:account of	18
g b:accused	-9
g b:accused the	-6
g b:add	14
g b:after <span>	-11
g b:after meet	9
g b:after the	-27
g b:again	23
g b:agree	-14
g b:agreement	33
g b:agreement on	11
g b:agreement was	29
g b:air	-6
g b:al	15
g b:al -	15
g b:also	-13
g b:and	-57
g b:and <name>	-8
g b:and <quality>	8
g b:and by	-13
g b:and he	-7
g b:and his	-6
g b:and in	12
g b:and is	11
g b:and its	-18
g b:and mr	-19
g b:and not	-13
g b:and the	7
g b:announce	17
g b:announce the	7
g b:announcement	-13
g b:answer	12
g b:any	-13
g b:apple	9
g b:approval	-30
g b:approval of	-10
g b:approval with	-17
g b:approve	-21
g b:approve by	-17
g b:are	-21
g b:arrived	20
g b:as	-15
g b:as a	-6
g b:ask	-39
g b:ask the	-13
g b:association	15
g b:at	21
g b:at <level>	19
g b:at <number>	13
g b:at a	-6
g b:at the	-24
g b:average	19
g b:be confirm	-13
g b:be know	-6
g b:be make	20
g b:bean	-16
g b:because	-45
g b:beef	-11
g b:been	32
g b:been approve	-7
g b:before	-19
g b:before the	-7
g b:begin	-8
g b:bessent	-9
g b:bessent and	-9
g b:between <name>	24
g b:between the	-11
g b:both	10
g b:bring	-9
g b:bring the	-7
g b:business	8
g b:but	7
g b:but the	12
g b:buy	-7
g b:by	35
g b:by <name>	14
g b:by <person>	11
g b:by his	11
g b:by its	-17
g b:by mr	-7
g b:by the	34
g b:call between	-9
g b:charge	-9
g b:city	-16
g b:close to	-7
g b:closed	8
g b:club	-23
g b:co	28
g b:co -	28
g b:collect	18
g b:come	7
g b:come to	21
g b:comment	9
g b:commerce	-9
g b:company	-36
g b:company 's	-33
g b:confirm by	-13
g b:control	-13
g b:control on	-6
g b:coordinating	9
g b:council	8
g b:count	6
g b:count of	7
g b:custom	-8
g b:date	15
g b:day	9
g b:de	26
g b:deal	-24
g b:decision	-6
g b:declare	14
g b:decree	11
g b:decree is	14
g b:delegation	-10
g b:democrat	-7
g b:deny	6
g b:der	24
g b:described	-13
g b:desk	14
g b:diet	-8
g b:district	-18
g b:doctor	-7
g b:doe	16
g b:doe not	22
g b:dr	-24
g b:draft	-6
g b:during	6
g b:during the	11
g b:duty on	-14
g b:each	-8
g b:earlier	7
g b:earth	6
g b:eastern	-15
g b:either	-11
g b:expect	-10
g b:export of	-12
g b:export to	-9
g b:extension	-11
g b:fact	-14
g b:fact sheet	-14
g b:far	6
g b:farm	-6
g b:figure	13
g b:final	-20
g b:final approval	-18
g b:firm	21
g b:first	27
g b:following	12
g b:for	-26
g b:for <name>	-17
g b:for <span>	-7
g b:for a	-12
g b:for the	-21
g b:foreign	-8
g b:four	-15
g b:from	-12
g b:from <seat>	20
g b:from a	-8
g b:from his	-6
g b:front	-9
g b:furniture	-12
g b:further	-13
g b:gave	15
g b:good between	24
g b:guest	-17
g b:had	-23
g b:had been	17
g b:had make	-8
g b:half	-6
g b:hand	-17
g b:has	11
g b:has been	35
g b:has the	-14
g b:have	-7
g b:have been	-15
g b:he	-71
g b:he and	-25
g b:he is	-6
g b:he say	-27
g b:he tell	-29
g b:head	-14
g b:head the	-8
g b:her	-21
g b:his	18
g b:his own	6
g b:hold	-6
g b:hon	15
g b:house	7
g b:how	28
g b:i	-27
g b:i am	-8
g b:if	-15
g b:if the	-46
g b:import	-6
g b:importer	19
g b:importer have	18
g b:impose	-6
g b:in <month-gone>	22
g b:in <name>	-21
g b:in <number>	-9
g b:in <seat>	18
g b:in a	19
g b:in an	-6
g b:in good	24
g b:in stockholm	12
g b:in the	8
g b:informed the	-10
g b:interview	-6
g b:into	-9
g b:is	9
g b:is a	-16
g b:is how	13
g b:is no	27
g b:is on	15
g b:is put	19
g b:is what	6
g b:it 's	28
g b:it be	-6
g b:it has	-12
g b:it is	-13
g b:it on	13
g b:it was	11
g b:it would	-12
g b:its	-9
g b:itself	6
g b:joint	-12
g b:journalist	13
g b:just	14
g b:justice	8
g b:lack	6
g b:later	28
g b:laughed	20
g b:lead	-8
g b:leave	-12
g b:led	-27
g b:led by	-14
g b:led the	-10
g b:let	-23
g b:let it	-6
g b:let the	-10
g b:letter	10
g b:letter of	8
g b:levy	9
g b:line	-9
g b:listed	-15
g b:long	18
g b:m	-10
g b:m .	-10
g b:make	8
g b:make a	-8
g b:maker	-20
g b:maker of	-12
g b:matter	-6
g b:meant	-7
g b:mediator	-38
g b:meet	-24
g b:meet for	11
g b:meet with	-10
g b:member	-24
g b:member of	-21
g b:million	-8
g b:minister	-15
g b:ministry	-12
g b:minute	11
g b:morning	24
g b:mr	17
g b:mr <person>	-27
g b:mrs	-25
g b:ms	12
g b:must	-18
g b:must be	-10
g b:must still	-6
g b:my	-10
g b:need	-43
g b:need the	-24
g b:negotiator	9
g b:neither the	-16
g b:new	-31
g b:new <organisation>	-14
g b:newspaper	-46
g b:no agreement	12
g b:no one	7
g b:nobody	-22
g b:nobody at	-9
g b:nobody in	-11
g b:nor	-17
g b:northern	-23
g b:note	13
g b:notice	7
g b:notice of	-8
g b:now	-12
g b:number	-10
g b:of	-26
g b:of <day-gone>	11
g b:of <level>	9
g b:of <name>	-6
g b:of <number>	-14
g b:of <quality>	-7
g b:of a	13
g b:of commerce	-6
g b:of his	-6
g b:of our	-11
g b:of state	-10
g b:of talk	12
g b:of the	-16
g b:of their	9
g b:of what	6
g b:off	-21
g b:off the	-17
g b:official	-15
g b:older	6
g b:on	-11
g b:on <number>	-6
g b:on good	-7
g b:on his	-7
g b:on rare	8
g b:on that	-8
g b:on top	6
g b:one	-17
g b:one of	7
g b:only	9
g b:opinion	9
g b:opposition	35
g b:opposition 's	13
g b:or	-15
g b:order	-21
g b:other	-24
g b:our	-36
g b:our own	-23
g b:out	-9
g b:out of	-9
g b:over	-14
g b:own	6
g b:owner	22
g b:p	-9
g b:p .	-9
g b:palace	25
g b:palm	7
g b:palm oil	7
g b:paper	-8
g b:pay	-10
g b:people in	-6
g b:permit	18
g b:phone	-19
g b:plant in	6
g b:point	-10
g b:port of	6
g b:post	-6
g b:praised	-11
g b:presence	-7
g b:presence of	-6
g b:president	-16
g b:presidential	11
g b:promise	9
g b:proposal	-6
g b:propose	21
g b:published	-12
g b:put	12
g b:put <level>	6
g b:q	55
g b:raise	-6
g b:rare	6
g b:rare earth	6
g b:rate	-11
g b:reach	-7
g b:read	29
g b:receive	-13
g b:reject	6
g b:remark	-7
g b:remove	11
g b:renewal	23
g b:reply	6
g b:report	-16
g b:reporter	8
g b:reporter that	12
g b:response	7
g b:response to	7
g b:retailer	-13
g b:retailer and	-13
g b:rule	-10
g b:rule that	-7
g b:rumour	9
g b:same	16
g b:same day	7
g b:sanction	-6
g b:sanction on	-6
g b:say	11
g b:say <person>	19
g b:say a	36
g b:say after	-7
g b:say he	10
g b:say it	11
g b:say mr	25
g b:say on	-6
g b:say that	-13
g b:say the	-16
g b:say their	-11
g b:scott	-9
g b:scott bessent	-9
g b:secretary	-10
g b:secretary scott	-9
g b:see	-17
g b:sell	-10
g b:separate	19
g b:set	-7
g b:share	18
g b:sheet	-15
g b:sheet that	-11
g b:should	-17
g b:should the	-6
g b:side	-13
g b:side of	14
g b:sign	-24
g b:sign by	-15
g b:since	-20
g b:since <day-gone>	-10
g b:since <month-gone>	-17
g b:since the	12
g b:sir	30
g b:sit	-6
g b:so far	7
g b:so say	11
g b:so that	-14
g b:so the	12
g b:source	-13
g b:speak	-19
g b:speak to	-13
g b:spoke	11
g b:spoke with	19
g b:sporting	-31
g b:state	-7
g b:statement	32
g b:statement of	23
g b:still	-16
g b:stockholm	14
g b:table	-10
g b:talk in	14
g b:talk of	10
g b:talk on	-14
g b:talk with	-19
g b:tariff on	-8
g b:tariff truce	-7
g b:tea	12
g b:team	-34
g b:telephone	-11
g b:television	-12
g b:tell	-21
g b:tell reporter	10
g b:tell the	-21
g b:term	6
g b:textile	17
g b:th	10
g b:thanked	-27
g b:thanked the	-11
g b:that	-53
g b:that 's	16
g b:that <name>	19
g b:that <seat>	-6
g b:that a	-11
g b:that his	-15
g b:that is	20
g b:that of	-26
g b:that the	-40
g b:that was	22
g b:the	-17
g b:the <level>	-21
g b:the <name>	10
g b:the <number>	10
g b:the <office>	-24
g b:the <person>	-12
g b:the <quality>	7
g b:the <seat>	-18
g b:the agreement	31
g b:the announcement	-6
g b:the approval	-10
g b:the average	19
g b:the company	-33
g b:the deal	-10
g b:the decree	13
g b:the district	-8
g b:the duty	-9
g b:the fact	-10
g b:the figure	14
g b:the first	24
g b:the following	12
g b:the joint	-8
g b:the new	-25
g b:the northern	-23
g b:the notice	-6
g b:the opinion	9
g b:the opposition	16
g b:the order	-8
g b:the other	-20
g b:the presence	-6
g b:the rate	-9
g b:the same	16
g b:the state	6
g b:the talk	7
g b:the tariff	-10
g b:the tea	16
g b:the term	8
g b:the trade	-6
g b:the truce	-11
g b:the two	-14
g b:the word	26
g b:their	-11
g b:them	-7
g b:then	-21
g b:there is	8
g b:they	-28
g b:thi	23
g b:thi time	-6
g b:thi was	26
g b:thing	20
g b:third	-14
g b:those	-7
g b:threaten	-10
g b:threaten to	-7
g b:through	-6
g b:through his	-11
g b:through the	-7
g b:thundered	22
g b:time	-9
g b:to	16
g b:to <seat>	-16
g b:to a	-10
g b:to an	-10
g b:to final	-17
g b:to go	-7
g b:to its	11
g b:to meet	-11
g b:to mr	9
g b:to the	11
g b:trade	15
g b:trade deal	-7
g b:trade in	24
g b:travel	-10
g b:travel to	-10
g b:treasury	-7
g b:treasury secretary	-9
g b:truce	-26
g b:truce between	-9
g b:two	-14
g b:under	-30
g b:under the	-10
g b:unless	-22
g b:until	-26
g b:until the	-14
g b:up	-18
g b:up to	-13
g b:visit	-14
g b:von	24
g b:von der	24
g b:waited	18
g b:waited for	18
g b:waiting	-8
g b:waiting for	-7
g b:want	10
g b:was	44
g b:was announce	25
g b:was no	12
g b:was sign	-7
g b:was the	16
g b:water	-8
g b:way	17
g b:week	7
g b:what	-8
g b:what <name>	9
g b:what it	12
g b:what the	-17
g b:whatever	-19
g b:when a	12
g b:wherea	6
g b:whether	-25
g b:which	-26
g b:which <quality>	7
g b:which is	-22
g b:which mr	20
g b:who	-36
g b:who head	-11
g b:who lead	-7
g b:why	9
g b:will	-29
g b:will put	8
g b:with	-31
g b:with <person>	11
g b:with mr	-18
g b:with the	-18
g b:within	7
g b:word	18
g b:word of	26
g b:would be	16
g b:would go	6
g b:would need	-9
g b:write	-9
g b:write to	-29
g b:year	19
g b:yet	-18
g b:your	-28
g b:—	21
g b:— <name>	-11
g b:— and	16
g b:— the	7
g c0=agree	-32
g c0=bear	-31
g c0=deny	24
g c0=impose	-12
g c0=propose	-16
g c0=return	8
g c0=say	11
g c0=sell	-18
g c0=target	-15
g c0=up	-25
g c1=agree	-44
g c1=bear	-45
g c1=buy	-6
g c1=deny	26
g c1=end	6
g c1=impose	-6
g c1=propose	-7
g c1=say	12
g c1=sell	-21
g c1=stay	-7
g c1=target	-11
g c1=threaten	8
g c1=up	-29
g c2=agree	-31
g c2=bear	-8
g c2=begin	-12
g c2=buy	-11
g c2=deny	6
g c2=down	-30
g c2=end	-16
g c2=impose	-7
g c2=propose	18
g c2=return	15
g c2=say	19
g c2=suspend	-8
g c2=threaten	18
g c2=up	6
g ct0=agree past	-12
g ct0=agree past-passive	-19
g ct0=bear future	-7
g ct0=bear past	-9
g ct0=deny past	-6
g ct0=deny past-passive	24
g ct0=impose past	-12
g ct0=impose perfect	-20
g ct0=impose perfect-passive	-16
g ct0=impose pluperfect-passive	11
g ct0=impose present	-8
g ct0=impose present-passive	15
g ct0=propose past	-6
g ct0=propose perfect	-15
g ct0=propose perfect-passive	26
g ct0=propose present	-40
g ct0=return past	9
g ct0=say future	9
g ct0=say modal-passive	-10
g ct0=say past-passive	39
g ct0=say perfect	-18
g ct0=say present-passive	7
g ct0=sell past	-8
g ct0=stay modal	-6
g ct0=stay past	8
g ct0=stay perfect	-10
g ct0=target past	-7
g ct0=threaten present	12
g ct0=up past	-9
g ct1=agree participle-passive	-15
g ct1=agree past	-11
g ct1=agree past-passive	-19
g ct1=bear future	-6
g ct1=bear infinitive	-13
g ct1=bear participle-passive	-10
g ct1=bear past	-9
g ct1=begin infinitive	-6
g ct1=deny past	-6
g ct1=deny past-passive	24
g ct1=impose gerund	-9
g ct1=impose infinitive	-10
g ct1=impose participle-passive	19
g ct1=impose past	-15
g ct1=impose perfect	-16
g ct1=impose perfect-passive	-16
g ct1=impose pluperfect-passive	11
g ct1=impose present	-7
g ct1=impose present-passive	15
g ct1=propose participle-passive	13
g ct1=propose past	-6
g ct1=propose perfect	-13
g ct1=propose perfect-passive	26
g ct1=propose present	-38
g ct1=return past	9
g ct1=say future	9
g ct1=say modal-passive	-10
g ct1=say participle-passive	9
g ct1=say past-passive	39
g ct1=say perfect	-18
g ct1=say present-passive	7
g ct1=sell past	-8
g ct1=stay modal	-6
g ct1=stay past	9
g ct1=stay perfect	-10
g ct1=threaten present	12
g ct1=up past	-8
g ct2=agree future	10
g ct2=agree participle-passive	22
g ct2=agree past	-10
g ct2=agree perfect	-41
g ct2=agree pluperfect	-23
g ct2=agree present	-14
g ct2=bear gerund	29
g ct2=bear infinitive	-6
g ct2=bear modal	-6
g ct2=bear past	-19
g ct2=bear perfect	-15
g ct2=bear pluperfect	-7
g ct2=begin infinitive	-11
g ct2=begin modal	-7
g ct2=begin perfect	-11
g ct2=buy future	-7
g ct2=buy infinitive	-15
g ct2=buy past	-8
g ct2=buy perfect	6
g ct2=buy present	6
g ct2=deny gerund	-7
g ct2=deny past	12
g ct2=deny perfect	10
g ct2=down future	-15
g ct2=down infinitive	-11
g ct2=down past	8
g ct2=down perfect	-16
g ct2=down present	-28
g ct2=end infinitive	-6
g ct2=end participle-passive	8
g ct2=end perfect	-25
g ct2=impose infinitive	-21
g ct2=impose infinitive-passive	6
g ct2=impose modal	-7
g ct2=impose past-passive	-11
g ct2=impose perfect-passive	20
g ct2=impose pluperfect	-8
g ct2=impose present-passive	-18
g ct2=propose future	-15
g ct2=propose gerund	-12
g ct2=propose infinitive	27
g ct2=propose participle-passive	-12
g ct2=propose past	19
g ct2=propose past-passive	-10
g ct2=propose perfect	11
g ct2=propose perfect-passive	-13
g ct2=propose present-passive	-18
g ct2=return infinitive	23
g ct2=say infinitive	-7
g ct2=say modal	37
g ct2=say past	13
g ct2=say past-passive	-19
g ct2=say perfect	-7
g ct2=say perfect-passive	-14
g ct2=say pluperfect	8
g ct2=say present	10
g ct2=say present-passive	-23
g ct2=sell future	-6
g ct2=sell past	-16
g ct2=stay future	-14
g ct2=stay gerund	8
g ct2=stay infinitive	6
g ct2=stay participle-passive	-22
g ct2=stay past	14
g ct2=stay present	-10
g ct2=suspend infinitive	8
g ct2=suspend participle-passive	-10
g ct2=suspend past	-13
g ct2=suspend pluperfect	12
g ct2=suspend present	-25
g ct2=target future	-11
g ct2=target infinitive	-12
g ct2=target past	17
g ct2=target pluperfect	9
g ct2=target present	-6
g ct2=threaten perfect	21
g ct2=threaten pluperfect	9
g ct2=up future	7
g ct2=up gerund	6
g ct2=up infinitive	-8
g ct2=up past	7
g ct2=up perfect	-10
g first-of-paragraph	-20
g has-future	-16
g has-gerund	29
g has-infinitive	17
g has-participle	-7
g has-past	6
g has-perfect	11
g has-pluperfect	11
g has-present	6
g headline	-16
g l1='	-51
g l1='s	19
g l1=)	16
g l1=*	9
g l1=,	28
g l1=-	30
g l1=/	7
g l1=:	8
g l1=;	21
g l1=<agent>	-31
g l1=<begin>	7
g l1=<day-gone>	23
g l1=<goods>	15
g l1=<level-noun>	-12
g l1=<level>	-11
g l1=<month-gone>	-19
g l1=<not>	-40
g l1=<number>	39
g l1=<office>	-17
g l1=<organisation>	11
g l1=<person>	38
g l1=<v-bear>	-17
g l1=<v-impose>	8
g l1=<v-propose>	-19
g l1=<v-say>	10
g l1=<v-target>	-6
g l1=a	30
g l1=after	27
g l1=and	-24
g l1=answer	7
g l1=as	-16
g l1=ask	-11
g l1=at	-9
g l1=because	-20
g l1=between	-18
g l1=but	26
g l1=by	18
g l1=can	6
g l1=coordinating	9
g l1=de	13
g l1=der	24
g l1=did	8
g l1=dr	-17
g l1=either	-8
g l1=for	-26
g l1=had	-9
g l1=her	-21
g l1=his	8
g l1=how	8
g l1=if	14
g l1=in	-29
g l1=is	-29
g l1=joint	-10
g l1=justice	8
g l1=later	7
g l1=meet	-13
g l1=month	8
g l1=morning	16
g l1=mr	22
g l1=mrs	-32
g l1=ms	10
g l1=my	-12
g l1=new	-17
g l1=no	-23
g l1=nor	-15
g l1=northern	-23
g l1=of	9
g l1=one	-27
g l1=opposition	18
g l1=our	-19
g l1=own	12
g l1=president	-7
g l1=return	6
g l1=same	10
g l1=say	10
g l1=should	-13
g l1=since	-10
g l1=sir	31
g l1=so	-6
g l1=sporting	-31
g l1=take	-9
g l1=tell	-40
g l1=thanked	-11
g l1=that	-64
g l1=the	-9
g l1=their	-8
g l1=then	-8
g l1=to	9
g l1=under	-6
g l1=unless	-17
g l1=until	-6
g l1=want	13
g l1=was	-10
g l1=when	11
g l1=wherea	7
g l1=whether	-16
g l1=which	-13
g l1=why	10
g l1=with	-30
g l1=write	10
g l1=year	21
g l1=your	-24
g l1=—	39
g l2="	6
g l2='	14
g l2=(	26
g l2=)	19
g l2=,	32
g l2=-	13
g l2=.	8
g l2=:	37
g l2=;	7
g l2=<begin>	18
g l2=<day-ahead>	36
g l2=<day-gone>	28
g l2=<day-today>	-16
g l2=<duty>	-14
g l2=<gate>	-13
g l2=<level-noun>	20
g l2=<money>	-6
g l2=<month-ahead>	6
g l2=<month-gone>	17
g l2=<name>	-13
g l2=<number>	52
g l2=<office>	18
g l2=<organisation>	40
g l2=<person>	-37
g l2=<sender>	39
g l2=<span>	29
g l2=<v-bear>	-26
g l2=<v-begin>	15
g l2=<v-buy>	-11
g l2=<v-down>	34
g l2=<v-impose>	10
g l2=<v-propose>	39
g l2=<v-say>	-6
g l2=<v-sell>	-19
g l2=<v-stay>	-14
g l2=<v-target>	-10
g l2=according	35
g l2=account	-8
g l2=accused	-6
g l2=after	-12
g l2=agree	-15
g l2=agreement	-7
g l2=al	12
g l2=all	7
g l2=and	-11
g l2=announce	7
g l2=apple	9
g l2=approval	-13
g l2=ask	-19
g l2=autumn	10
g l2=because	-8
g l2=before	-8
g l2=begin	-7
g l2=by	10
g l2=call	-30
g l2=city	-8
g l2=coal	17
g l2=come	25
g l2=company	-33
g l2=conference	11
g l2=day	15
g l2=deal	9
g l2=done	6
g l2=down	6
g l2=export	-6
g l2=factory	9
g l2=fail	11
g l2=fall	-6
g l2=fertiliser	25
g l2=figure	29
g l2=for	-46
g l2=go	-7
g l2=good	-14
g l2=hand	-22
g l2=he	-46
g l2=head	-12
g l2=his	18
g l2=hour	18
g l2=house	10
g l2=how	16
g l2=i	-11
g l2=if	-42
g l2=in	-23
g l2=informed	-13
g l2=interview	-7
g l2=investment	-12
g l2=is	-12
g l2=it	-27
g l2=join	6
g l2=last	21
g l2=later	16
g l2=law	-9
g l2=led	-19
g l2=let	-11
g l2=licence	-19
g l2=live	-8
g l2=lower	20
g l2=magnet	11
g l2=maker	10
g l2=man	-11
g l2=mediator	-27
g l2=medicine	12
g l2=meet	-15
g l2=minute	16
g l2=money	-22
g l2=need	-6
g l2=new	-11
g l2=no	10
g l2=note	9
g l2=notice	20
g l2=official	-14
g l2=once	8
g l2=only	15
g l2=opposition	19
g l2=our	-12
g l2=palace	25
g l2=permit	-10
g l2=plant	22
g l2=production	-15
g l2=promise	24
g l2=propose	21
g l2=q	32
g l2=question	6
g l2=rate	14
g l2=read	15
g l2=reply	-7
g l2=report	-7
g l2=return	-8
g l2=room	-13
g l2=rule	6
g l2=same	16
g l2=say	-10
g l2=second	25
g l2=share	18
g l2=should	-7
g l2=since	-18
g l2=soybean	-15
g l2=speak	-13
g l2=spoke	19
g l2=talk	-10
g l2=tariff	-9
g l2=tell	-16
g l2=thanked	-13
g l2=that	-37
g l2=the	-22
g l2=there	18
g l2=thi	18
g l2=tiktok	17
g l2=time	-9
g l2=to	-12
g l2=trade	-10
g l2=truce	-7
g l2=true	-28
g l2=tuna	11
g l2=under	-11
g l2=until	-12
g l2=up	17
g l2=visit	-12
g l2=von	24
g l2=want	17
g l2=was	11
g l2=way	17
g l2=we	16
g l2=well	31
g l2=what	-17
g l2=whatever	-20
g l2=when	-14
g l2=which	-9
g l2=with	-19
g l2=work	-11
g l2=write	-14
g l2=year	12
g l2=you	-10
g l2=—	-10
g l3="	16
g l3='s	-18
g l3=(	9
g l3=)	-22
g l3=-	-6
g l3=;	14
g l3=<agent>	-14
g l3=<begin>	12
g l3=<day-ahead>	-37
g l3=<duty>	7
g l3=<gate>	-6
g l3=<goods>	-16
g l3=<level-noun>	6
g l3=<level>	8
g l3=<money>	13
g l3=<month-ahead>	10
g l3=<month-gone>	29
g l3=<not>	26
g l3=<number>	22
g l3=<office>	15
g l3=<person>	-31
g l3=<quality>	30
g l3=<sender>	-6
g l3=<taker>	-22
g l3=<v-bear>	-40
g l3=<v-begin>	18
g l3=<v-deny>	15
g l3=<v-impose>	-13
g l3=<v-propose>	10
g l3=<v-sell>	-20
g l3=<v-suspend>	6
g l3=<v-target>	-19
g l3=<v-up>	25
g l3=[	-14
g l3=a	19
g l3=according	26
g l3=account	23
g l3=add	-8
g l3=after	-6
g l3=agreement	11
g l3=an	-16
g l3=and	-10
g l3=announcement	-8
g l3=another	9
g l3=answer	13
g l3=approval	-41
g l3=arrangement	-13
g l3=as	7
g l3=at	20
g l3=back	-9
g l3=be	11
g l3=been	25
g l3=before	27
g l3=between	-12
g l3=body	8
g l3=both	11
g l3=business	8
g l3=buy	14
g l3=by	-7
g l3=comment	10
g l3=confirm	-11
g l3=count	13
g l3=country	14
g l3=date	10
g l3=day	19
g l3=deal	-32
g l3=decide	14
g l3=decoupling	22
g l3=decree	10
g l3=did	8
g l3=dinner	7
g l3=discuss	19
g l3=down	7
g l3=during	6
g l3=duty	-22
g l3=end	-11
g l3=evening	6
g l3=export	-9
g l3=extra	-14
g l3=final	9
g l3=first	7
g l3=for	14
g l3=from	18
g l3=geneva	12
g l3=go	18
g l3=good	8
g l3=had	-6
g l3=happen	8
g l3=has	6
g l3=he	-53
g l3=him	-10
g l3=hold	-8
g l3=home	-6
g l3=how	-9
g l3=i	-13
g l3=in	29
g l3=increase	15
g l3=informed	12
g l3=into	-8
g l3=investigation	6
g l3=is	17
g l3=its	-12
g l3=journalist	13
g l3=last	25
g l3=later	9
g l3=law	-17
g l3=less	-16
g l3=letter	-13
g l3=list	28
g l3=lithium	-8
g l3=lose	10
g l3=measure	8
g l3=member	-21
g l3=month	14
g l3=more	15
g l3=morning	26
g l3=mrs	12
g l3=name	7
g l3=national	-9
g l3=negotiate	-13
g l3=new	23
g l3=newspaper	-10
g l3=next	-19
g l3=no	18
g l3=noon	7
g l3=not	7
g l3=note	-10
g l3=nothing	14
g l3=notice	-14
g l3=of	-35
g l3=off	-8
g l3=oil	12
g l3=old	-6
g l3=on	11
g l3=once	-8
g l3=one	-12
g l3=opinion	9
g l3=opposition	18
g l3=or	-20
g l3=order	-14
g l3=other	-18
g l3=our	-10
g l3=out	-11
g l3=own	-14
g l3=palm	10
g l3=part	15
g l3=partner	6
g l3=place	-28
g l3=plan	20
g l3=presence	-6
g l3=press	11
g l3=product	6
g l3=q	33
g l3=question	-7
g l3=radio	-7
g l3=report	-10
g l3=result	6
g l3=rule	-8
g l3=say	26
g l3=see	-6
g l3=separate	19
g l3=share	21
g l3=sheet	-20
g l3=ship	-8
g l3=sign	25
g l3=signature	-14
g l3=since	10
g l3=sir	-7
g l3=so	16
g l3=something	11
g l3=stand	-9
g l3=start	6
g l3=statement	31
g l3=stay	14
g l3=steel	-10
g l3=suspend	6
g l3=table	12
g l3=talk	-20
g l3=talking	-12
g l3=tariff	27
g l3=telephone	-7
g l3=television	-26
g l3=thank	-9
g l3=the	-30
g l3=then	-28
g l3=there	-7
g l3=they	27
g l3=thi	9
g l3=third	11
g l3=three	6
g l3=time	-19
g l3=to	16
g l3=trade	-26
g l3=truce	-25
g l3=tuna	14
g l3=two	12
g l3=until	17
g l3=up	-9
g l3=want	8
g l3=wap	-8
g l3=was	-10
g l3=week	6
g l3=which	-8
g l3=who	-23
g l3=will	-7
g l3=wine	13
g l3=wire	-26
g l3=word	29
g l3=would	-19
g l3=write	-10
g l3=wrong	-21
g l3=year	-36
g l3=yet	-6
g l3=you	-12
g l3=|	-8
g l3=—	9
g l4='	9
g l4=(	-9
g l4=)	17
g l4=-	-10
g l4=.	-12
g l4=:	6
g l4=;	-34
g l4=<agent>	-11
g l4=<begin>	10
g l4=<day-gone>	-6
g l4=<day-today>	18
g l4=<duty>	28
g l4=<gate>	-11
g l4=<goods>	21
g l4=<level-noun>	15
g l4=<level>	18
g l4=<money>	29
g l4=<month-gone>	-6
g l4=<name>	-19
g l4=<not>	-7
g l4=<number>	17
g l4=<office>	15
g l4=<organisation>	-25
g l4=<quality>	13
g l4=<seat>	14
g l4=<span>	10
g l4=<taker>	14
g l4=<v-agree>	-9
g l4=<v-bear>	-8
g l4=<v-begin>	-32
g l4=<v-buy>	-7
g l4=<v-down>	-23
g l4=<v-impose>	-8
g l4=<v-propose>	11
g l4=<v-say>	-17
g l4=<v-sell>	23
g l4=<v-stay>	-11
g l4=<v-suspend>	-13
g l4=<v-target>	25
g l4=<v-up>	11
g l4=a	-15
g l4=according	47
g l4=across	-12
g l4=after	-24
g l4=again	35
g l4=ago	9
g l4=agreement	-8
g l4=all	10
g l4=already	7
g l4=an	11
g l4=announce	11
g l4=another	-9
g l4=answer	17
g l4=are	-33
g l4=ask	-7
g l4=at	14
g l4=back	-7
g l4=bean	-15
g l4=because	-6
g l4=beef	10
g l4=been	14
g l4=before	8
g l4=begin	8
g l4=but	-17
g l4=buyer	27
g l4=calendar	11
g l4=call	9
g l4=can	6
g l4=change	20
g l4=chip	-7
g l4=coal	13
g l4=collect	19
g l4=come	-17
g l4=count	-8
g l4=country	-20
g l4=dairy	23
g l4=date	19
g l4=day	35
g l4=deal	6
g l4=decision	-17
g l4=delegation	-6
g l4=did	8
g l4=discuss	-12
g l4=dispute	17
g l4=doe	11
g l4=down	10
g l4=due	12
g l4=duty	-6
g l4=end	-8
g l4=expect	-7
g l4=export	-6
g l4=exporter	7
g l4=face	-16
g l4=fact	-19
g l4=fee	7
g l4=fentanyl	7
g l4=fish	-10
g l4=for	-8
g l4=four	-13
g l4=from	-15
g l4=geneva	6
g l4=good	-16
g l4=half	-20
g l4=hand	-8
g l4=has	10
g l4=he	-12
g l4=here	25
g l4=his	7
g l4=hold	-16
g l4=home	12
g l4=i	-19
g l4=if	12
g l4=industry	11
g l4=is	17
g l4=it	29
g l4=its	6
g l4=keep	27
g l4=last	38
g l4=later	-6
g l4=leave	-11
g l4=letter	30
g l4=levy	9
g l4=like	6
g l4=line	-6
g l4=list	20
g l4=long	9
g l4=lower	-18
g l4=maker	-15
g l4=matter	-7
g l4=medicine	-22
g l4=member	8
g l4=month	-20
g l4=more	-11
g l4=morning	-16
g l4=mr	-14
g l4=need	-15
g l4=negotiate	7
g l4=next	-14
g l4=night	-8
g l4=no	-6
g l4=none	-7
g l4=not	-10
g l4=now	18
g l4=number	-9
g l4=of	-19
g l4=on	13
g l4=once	-20
g l4=opposition	15
g l4=orange	-13
g l4=order	-12
g l4=out	6
g l4=over	-17
g l4=palm	9
g l4=paper	14
g l4=peace	20
g l4=people	7
g l4=plan	10
g l4=point	-17
g l4=prepare	-14
g l4=price	35
g l4=prolong	8
g l4=question	-9
g l4=raise	11
g l4=reciprocal	-10
g l4=remain	-19
g l4=report	-10
g l4=rule	9
g l4=run	-27
g l4=say	-18
g l4=second	-7
g l4=sell	27
g l4=sheet	21
g l4=sign	-9
g l4=signature	-13
g l4=sir	-23
g l4=soybean	10
g l4=state	14
g l4=statement	9
g l4=stay	14
g l4=step	15
g l4=surcharge	-7
g l4=take	-26
g l4=talk	-8
g l4=tariff	29
g l4=tax	9
g l4=telephone	36
g l4=that	-9
g l4=the	-18
g l4=their	-16
g l4=then	-30
g l4=they	-34
g l4=thi	-6
g l4=third	-18
g l4=time	-15
g l4=to	53
g l4=trade	8
g l4=truce	7
g l4=true	-18
g l4=until	-16
g l4=vote	20
g l4=want	6
g l4=war	33
g l4=was	24
g l4=way	8
g l4=week	14
g l4=were	6
g l4=what	17
g l4=who	8
g l4=will	26
g l4=with	8
g l4=without	12
g l4=worth	-15
g l4=would	12
g l4=year	21
g l4=—	14
g l4=•	-7
g l=" a	11
g l=" its	13
g l=" mr	34
g l=" write	-8
g l=) ,	-6
g l=) —	-6
g l=, "	13
g l=, a	14
g l=, after	-9
g l=, an	-8
g l=, and	21
g l=, as	-15
g l=, but	17
g l=, by	-10
g l=, his	9
g l=, if	16
g l=, in	15
g l=, its	6
g l=, mr	-7
g l=, our	-10
g l=, say	49
g l=, since	-7
g l=, tell	-13
g l=, that	-12
g l=, their	-19
g l=, unless	-10
g l=, warn	13
g l=, when	-17
g l=, which	12
g l=: <number>	13
g l=: a	14
g l=: its	13
g l=: the	22
g l=; his	-10
g l=; its	-16
g l=; the	22
g l=<begin> "	-6
g l=<begin> <begin>	7
g l=<begin> <day-gone>	7
g l=<begin> <number>	15
g l=<begin> <office>	10
g l=<begin> <organisation>	-9
g l=<begin> a	13
g l=<begin> an	33
g l=<begin> and	10
g l=<begin> but	13
g l=<begin> by	15
g l=<begin> from	15
g l=<begin> her	-21
g l=<begin> his	22
g l=<begin> if	-10
g l=<begin> in	-22
g l=<begin> its	15
g l=<begin> mr	12
g l=<begin> mrs	-13
g l=<begin> my	-18
g l=<begin> opposition	23
g l=<begin> our	13
g l=<begin> should	-8
g l=<begin> sir	20
g l=<begin> what	-49
g l=<day-ahead> ,	34
g l=<day-ahead> :	-10
g l=<day-ahead> —	16
g l=<day-gone> ;	-7
g l=<day-gone> and	13
g l=<day-gone> by	10
g l=<day-gone> the	10
g l=<day-today> (	-19
g l=<day-today> the	-15
g l=<level> ,	22
g l=<level> ;	12
g l=<level> after	7
g l=<level> in	-6
g l=<level> on	14
g l=<level> that	-15
g l=<level> which	-8
g l=<month-ahead> ,	6
g l=<month-gone> ,	-22
g l=<month-gone> ;	13
g l=<name> 's	49
g l=<name> ,	7
g l=<name> :	-11
g l=<name> and	-45
g l=<name> by	-6
g l=<name> the	-13
g l=<name> —	-11
g l=<number> )	11
g l=<number> ,	-14
g l=<number> /	15
g l=<number> that	-13
g l=<number> the	32
g l=<number> —	33
g l=<office> ,	32
g l=<office> :	24
g l=<office> in	12
g l=<organisation> 's	23
g l=<organisation> ,	36
g l=<organisation> in	-45
g l=<person> 's	17
g l=<person> (	-12
g l=<person> ,	-10
g l=<person> and	-31
g l=<person> say	-8
g l=<person> tell	-10
g l=<seat> a	26
g l=<seat> and	-17
g l=<seat> the	18
g l=<seat> —	-17
g l=<span> ,	28
g l=<span> after	12
g l=according to	35
g l=accused the	-6
g l=after the	-7
g l=agreement that	-9
g l=al -	12
g l=and a	-13
g l=and his	-6
g l=and its	-17
g l=and mr	-17
g l=and that	12
g l=announce by	6
g l=approval with	-17
g l=ask the	-11
g l=at the	-36
g l=before the	-11
g l=but the	11
g l=by a	11
g l=by his	11
g l=by its	-17
g l=by mr	-14
g l=by the	20
g l=call with	-9
g l=come to	23
g l=company 's	-33
g l=conference ,	14
g l=deal ,	10
g l=duty ,	7
g l=export to	-6
g l=fail ,	12
g l=for a	-9
g l=for the	-32
g l=for which	-6
g l=go to	-7
g l=he and	-23
g l=he say	-6
g l=he tell	-17
g l=head the	-7
g l=if the	-39
g l=in <number>	-21
g l=in <seat>	17
g l=in return	6
g l=in the	-18
g l=informed the	-10
g l=is the	-11
g l=it ,	13
g l=it :	-22
g l=it is	-10
g l=it was	-7
g l=last ,	17
g l=last year	7
g l=led by	-9
g l=led the	-8
g l=let the	-10
g l=licence that	-6
g l=licence which	-12
g l=live :	-8
g l=mediator ,	-26
g l=need the	-6
g l=new <organisation>	-11
g l=no .	12
g l=of a	-15
g l=of their	10
g l=of what	8
g l=on <day-gone>	23
g l=on the	-17
g l=on which	-21
g l=once the	7
g l=opposition 's	15
g l=our own	-14
g l=permit that	-9
g l=plant in	6
g l=port of	6
g l=question :	6
g l=report that	-7
g l=say a	22
g l=say mr	18
g l=say that	-21
g l=say the	-18
g l=should the	-6
g l=side ,	14
g l=sign ,	23
g l=sign :	-6
g l=sign by	-9
g l=since <day-gone>	-7
g l=since <month-gone>	-17
g l=so that	-12
g l=speak to	-10
g l=spoke with	20
g l=talk with	-10
g l=tariff ,	16
g l=tariff that	-22
g l=tell the	-20
g l=thanked the	-11
g l=that his	-13
g l=that mr	8
g l=that of	-17
g l=that the	-29
g l=the <organisation>	40
g l=the joint	-7
g l=the northern	-23
g l=the same	10
g l=through his	-11
g l=through the	-6
g l=time ,	-9
g l=to a	-34
g l=to its	16
g l=to meet	-7
g l=trade ,	-7
g l=true that	-19
g l=until the	-12
g l=von der	24
g l=well ,	19
g l=what the	-15
g l=which mr	10
g l=with mr	-15
g l=with the	-33
g l=with which	-11
g l=write to	-12
g l=year ,	15
g l=you ,	-9
g lead="	13
g lead=(	24
g lead=,	25
g lead=-	22
g lead=:	-6
g lead=;	20
g lead=[	31
g lead=according	30
g lead=after	10
g lead=agriculture	15
g lead=america	-18
g lead=an	29
g lead=analyst	-36
g lead=analysts	-7
g lead=angola	7
g lead=as	-7
g lead=australia	-24
g lead=azerbaijan	-16
g lead=bangkok	-10
g lead=because	-45
g lead=bernd	24
g lead=bessent	16
g lead=bolivia	-10
g lead=both	15
g lead=brazil	-9
g lead=britain	-8
g lead=but	7
g lead=cabinet	-11
g lead=canada	9
g lead=canberra	8
g lead=carney	-7
g lead=chamber	8
g lead=chief	-38
g lead=chile	20
g lead=china	6
g lead=chinese	12
g lead=colombia	7
g lead=colombo	12
g lead=commerce	18
g lead=commissioner	12
g lead=committee	-9
g lead=congress	-17
g lead=correspondent	-41
g lead=customs	22
g lead=cyprus	8
g lead=delhi	-9
g lead=deputy	36
g lead=dhaka	20
g lead=djibouti	12
g lead=dominic	22
g lead=donald	-12
g lead=during	6
g lead=economy	11
g lead=egypt	15
g lead=el	-25
g lead=embassy	9
g lead=ethiopia	6
g lead=europe	-21
g lead=european	-13
g lead=fiji	-8
g lead=france	35
g lead=from	20
g lead=general	-28
g lead=germany	6
g lead=government	-7
g lead=governor	-60
g lead=greer	13
g lead=growers	-11
g lead=guatemala	-7
g lead=hanoi	6
g lead=he	-39
g lead=her	-22
g lead=his	27
g lead=host	-40
g lead=i	-15
g lead=iceland	17
g lead=if	-15
g lead=in	32
g lead=india	-28
g lead=indonesia	-17
g lead=industry	-29
g lead=iran	-7
g lead=irish	10
g lead=israel	-10
g lead=it	9
g lead=italy	10
g lead=its	10
g lead=jakarta	16
g lead=jamieson	28
g lead=japan	-11
g lead=joseph	14
g lead=kazakhstan	7
g lead=kenya	22
g lead=kevin	12
g lead=kim	9
g lead=king	8
g lead=kuala	-16
g lead=li	41
g lead=liaquat	9
g lead=lima	6
g lead=lula	-41
g lead=lutnick	7
g lead=malawi	21
g lead=malaysia	-8
g lead=mali	18
g lead=manila	-14
g lead=maputo	-7
g lead=maroš	-10
g lead=mauritania	15
g lead=minister	-12
g lead=ministers	15
g lead=ministry	-9
g lead=mongolia	9
g lead=montevideo	-13
g lead=morocco	-11
g lead=mozambique	28
g lead=mr	19
g lead=mrs	-12
g lead=my	-13
g lead=namibia	-7
g lead=neither	-50
g lead=nepal	-15
g lead=niger	-11
g lead=no	-7
g lead=nobody	-11
g lead=of	-7
g lead=office	-13
g lead=oman	11
g lead=on	8
g lead=ontario	14
g lead=ottawa	-18
g lead=pakistan	10
g lead=parliament	-24
g lead=peru	13
g lead=peter	31
g lead=phan	10
g lead=poland	19
g lead=portugal	-7
g lead=president	16
g lead=pretoria	11
g lead=prime	28
g lead=q	55
g lead=quito	-6
g lead=russia	9
g lead=rwanda	-14
g lead=saudi	-7
g lead=secretary	15
g lead=senator	14
g lead=senegal	-9
g lead=seoul	23
g lead=serbia	-9
g lead=should	-17
g lead=since	-18
g lead=sir	20
g lead=so	6
g lead=spokesperson	-11
g lead=sri	11
g lead=sudan	19
g lead=switzerland	-23
g lead=thai	-6
g lead=that	-38
g lead=the	-8
g lead=their	-6
g lead=they	-15
g lead=this	8
g lead=to	25
g lead=tokyo	8
g lead=tonga	-8
g lead=trade	18
g lead=treasury	9
g lead=turkey	-28
g lead=u.s.	6
g lead=uganda	-12
g lead=under	-21
g lead=unless	-23
g lead=until	-22
g lead=ursula	-12
g lead=us	-10
g lead=ustr	-8
g lead=vice	29
g lead=washington	21
g lead=what	-57
g lead=when	-12
g lead=whereas	6
g lead=whether	-12
g lead=which	-26
g lead=who	-36
g lead=xi	-40
g lead=xinhua	-8
g lead=yesterday	12
g lead=yet	-18
g lead=your	-7
g lead=—	21
g lll=" , the	15
g lll=" <person> ,	-8
g lll=" he tell	-7
g lll=" mr .	11
g lll=" say a	19
g lll=" say its	-11
g lll=" say mr	13
g lll=" say the	-21
g lll='s state new	-11
g lll=( <number> )	11
g lll=, " a	11
g lll=, " its	13
g lll=, " mr	24
g lll=, " the	6
g lll=, " write	-8
g lll=, <day-today> (	-19
g lll=, <name> ,	-7
g lll=, <name> and	-8
g lll=, <person> and	-8
g lll=, <span> after	24
g lll=, according to	29
g lll=, and his	6
g lll=, and its	-17
g lll=, and mr	-16
g lll=, and that	12
g lll=, and the	23
g lll=, but the	8
g lll=, in the	17
g lll=, mr .	-14
g lll=, on which	-19
g lll=, say his	9
g lll=, tell the	-6
g lll=, that of	-6
g lll=: <level> on	17
g lll=: <number> —	27
g lll=: <person> ,	-27
g lll=<begin> " the	-19
g lll=<begin> <begin> "	-6
g lll=<begin> <begin> <begin>	7
g lll=<begin> <begin> <day-gone>	7
g lll=<begin> <begin> <number>	15
g lll=<begin> <begin> <office>	10
g lll=<begin> <begin> <organisation>	-9
g lll=<begin> <begin> a	13
g lll=<begin> <begin> an	33
g lll=<begin> <begin> and	10
g lll=<begin> <begin> but	13
g lll=<begin> <begin> by	15
g lll=<begin> <begin> from	15
g lll=<begin> <begin> her	-21
g lll=<begin> <begin> his	22
g lll=<begin> <begin> if	-10
g lll=<begin> <begin> in	-22
g lll=<begin> <begin> its	15
g lll=<begin> <begin> mr	12
g lll=<begin> <begin> mrs	-13
g lll=<begin> <begin> my	-18
g lll=<begin> <begin> opposition	23
g lll=<begin> <begin> our	13
g lll=<begin> <begin> should	-8
g lll=<begin> <begin> sir	20
g lll=<begin> <begin> what	-49
g lll=<begin> <day-gone> the	13
g lll=<begin> <day-today> the	-16
g lll=<begin> <name> 's	13
g lll=<begin> <name> ,	-8
g lll=<begin> <name> and	-11
g lll=<begin> <number> /	15
g lll=<begin> <office> :	26
g lll=<begin> <office> in	23
g lll=<begin> <organisation> ,	-6
g lll=<begin> <person> 's	8
g lll=<begin> <person> ,	-24
g lll=<begin> <person> and	-12
g lll=<begin> <person> say	-6
g lll=<begin> <seat> and	-10
g lll=<begin> <seat> —	-15
g lll=<begin> according to	11
g lll=<begin> after the	-10
g lll=<begin> by the	-15
g lll=<begin> he and	-14
g lll=<begin> he say	-6
g lll=<begin> if the	-10
g lll=<begin> in <number>	-21
g lll=<begin> in <seat>	17
g lll=<begin> in return	8
g lll=<begin> it is	-10
g lll=<begin> mr .	10
g lll=<begin> on <day-gone>	20
g lll=<begin> on the	-9
g lll=<begin> question :	6
g lll=<begin> should the	-6
g lll=<begin> since <day-gone>	-7
g lll=<begin> since <month-gone>	-17
g lll=<begin> the <organisation>	26
g lll=<begin> what the	-28
g lll=<day-ahead> , "	-17
g lll=<day-ahead> , and	25
g lll=<day-ahead> , say	12
g lll=<day-ahead> , the	-23
g lll=<day-ahead> , unless	-7
g lll=<day-ahead> ; the	-14
g lll=<day-gone> , and	10
g lll=<day-gone> , the	-9
g lll=<day-gone> , when	-14
g lll=<day-today> — the	8
g lll=<level> , the	8
g lll=<month-gone> , and	12
g lll=<month-gone> , the	6
g lll=<name> , "	6
g lll=<name> , and	-11
g lll=<name> and the	10
g lll=<number> , "	27
g lll=<number> , the	16
g lll=<number> : <number>	13
g lll=<office> , and	-8
g lll=<office> <person> and	8
g lll=<office> of the	6
g lll=<organisation> , the	37
g lll=<organisation> and the	-29
g lll=<person> , his	-8
g lll=<person> , our	-8
g lll=<person> , say	-8
g lll=<person> , the	-43
g lll=<person> and his	-13
g lll=<person> and the	6
g lll=<person> of the	-21
g lll=<person> spoke with	21
g lll=<person> thanked the	-11
g lll=<seat> , the	12
g lll=<span> , "	-7
g lll=<span> , and	9
g lll=<span> , the	29
g lll=<span> ; the	-6
g lll=a <office> in	-9
g lll=a deal that	17
g lll=according to its	20
g lll=according to mr	14
g lll=according to the	27
g lll=and <name> 's	6
g lll=approval of the	-8
g lll=approve by the	-11
g lll=as well ,	19
g lll=by <day-ahead> ,	6
g lll=by <person> ,	-7
g lll=come <span> after	-13
g lll=confirm by the	-10
g lll=count of the	7
g lll=deal , "	9
g lll=decoupling , "	22
g lll=final approval with	-17
g lll=for <name> ,	-26
g lll=for <span> ,	13
g lll=from <day-ahead> ,	9
g lll=in <month-gone> ,	-11
g lll=in <month-gone> the	7
g lll=in <name> the	-8
g lll=in <number> ,	-16
g lll=in <number> the	11
g lll=in <seat> ,	-8
g lll=in <seat> a	26
g lll=in <seat> and	-13
g lll=in <seat> the	19
g lll=in which the	-8
g lll=is what the	17
g lll=it , "	-20
g lll=it , the	-6
g lll=no . the	-8
g lll=notice of the	-7
g lll=number , "	24
g lll=of <level> that	-10
g lll=of the joint	-7
g lll=on <day-ahead> ,	21
g lll=on <day-gone> ,	7
g lll=on <day-gone> and	13
g lll=one , "	-9
g lll=presence of the	-6
g lll=press conference ,	15
g lll=question : mr	10
g lll=question : the	-6
g lll=reporter : the	8
g lll=say <person> ,	15
g lll=sheet that the	-16
g lll=statement of the	25
g lll=talk with the	-6
g lll=tariff , the	18
g lll=thank you ,	-9
g lll=that <name> and	-6
g lll=that is what	11
g lll=the <day-ahead> ,	9
g lll=the <level> that	9
g lll=the <name> ,	27
g lll=the <office> ,	19
g lll=the <organisation> 's	22
g lll=the <organisation> ,	-8
g lll=the <organisation> in	-42
g lll=the company 's	-33
g lll=the opposition 's	15
g lll=the permit that	-9
g lll=the port of	6
g lll=the tariff that	-11
g lll=the truce ,	-9
g lll=to <level> ,	8
g lll=to <person> ,	-12
g lll=wap ) —	-8
g lll=who head the	-7
g lll=with <name> ,	15
g lll=word of the	12
g lll=write to the	-10
g lll=wrong , the	11
g lll=year , the	-32
g lll=— <person> ,	16
g lr=" ,	10
g lr=" accomplished	-6
g lr=" has	8
g lr=" say	-28
g lr=" tell	19
g lr=" write	13
g lr=' ,	-22
g lr='s ,	-16
g lr='s .	14
g lr='s and	11
g lr='s say	25
g lr='s tell	11
g lr=( )	13
g lr=( ,	-13
g lr=, 's	-28
g lr=, (	-27
g lr=, ,	-11
g lr=, .	-14
g lr=, <end>	-19
g lr=, <level>	-13
g lr=, <number>	-7
g lr=, ?	-12
g lr=, add	24
g lr=, and	-19
g lr=, charge	14
g lr=, confirm	15
g lr=, explain	6
g lr=, for	-13
g lr=, has	24
g lr=, of	-20
g lr=, put	-14
g lr=, reply	20
g lr=, say	24
g lr=, tell	53
g lr=, warn	-6
g lr=, will	14
g lr=, would	-15
g lr=, write	21
g lr=, —	11
g lr=- has	10
g lr=- on	-7
g lr=- say	16
g lr=. 's	-6
g lr=. ,	-26
g lr=. had	18
g lr=. has	6
g lr=. say	-12
g lr=: 's	-6
g lr=: (	-6
g lr=: ,	-45
g lr=: .	-6
g lr=: had	10
g lr=: has	-23
g lr=: is	12
g lr=: on	-10
g lr=: say	58
g lr=; 's	-6
g lr=; ,	7
g lr=<begin> 's	-52
g lr=<begin> (	-13
g lr=<begin> ,	11
g lr=<begin> .	-40
g lr=<begin> /	-13
g lr=<begin> <day-today>	-7
g lr=<begin> <end>	-22
g lr=<begin> <level>	-7
g lr=<begin> <person>	-25
g lr=<begin> accept	6
g lr=<begin> agree	24
g lr=<begin> also	15
g lr=<begin> and	-11
g lr=<begin> announce	17
g lr=<begin> answer	-36
g lr=<begin> approve	-7
g lr=<begin> ask	8
g lr=<begin> buy	19
g lr=<begin> call	16
g lr=<begin> charge	10
g lr=<begin> conclude	-8
g lr=<begin> confirm	-7
g lr=<begin> continue	-7
g lr=<begin> deny	25
g lr=<begin> doe	-12
g lr=<begin> end	-15
g lr=<begin> expect	-20
g lr=<begin> export	-14
g lr=<begin> expressed	-22
g lr=<begin> followed	-8
g lr=<begin> for	-12
g lr=<begin> give	-13
g lr=<begin> go	-23
g lr=<begin> had	37
g lr=<begin> hail	-23
g lr=<begin> has	35
g lr=<begin> hold	-8
g lr=<begin> hope	-15
g lr=<begin> import	-14
g lr=<begin> in	-13
g lr=<begin> informed	37
g lr=<begin> is	-18
g lr=<begin> issued	12
g lr=<begin> led	-7
g lr=<begin> levy	-9
g lr=<begin> lift	-12
g lr=<begin> make	31
g lr=<begin> may	-6
g lr=<begin> must	-9
g lr=<begin> need	8
g lr=<begin> note	16
g lr=<begin> now	10
g lr=<begin> of	43
g lr=<begin> open	-12
g lr=<begin> opened	-16
g lr=<begin> order	-7
g lr=<begin> pay	-6
g lr=<begin> promise	-6
g lr=<begin> propose	22
g lr=<begin> published	-6
g lr=<begin> put	30
g lr=<begin> raise	-17
g lr=<begin> recall	17
g lr=<begin> regard	-15
g lr=<begin> reject	-7
g lr=<begin> reply	6
g lr=<begin> reserve	-6
g lr=<begin> respond	-6
g lr=<begin> rule	12
g lr=<begin> say	-17
g lr=<begin> state	22
g lr=<begin> stop	20
g lr=<begin> stress	-21
g lr=<begin> take	-11
g lr=<begin> tell	-24
g lr=<begin> thanked	-10
g lr=<begin> undertook	7
g lr=<begin> urge	-9
g lr=<begin> warn	14
g lr=<begin> was	-39
g lr=<begin> will	-12
g lr=<begin> write	-6
g lr=<begin> —	-24
g lr=<day-gone> and	-6
g lr=<day-gone> announce	-6
g lr=<day-gone> has	-7
g lr=<day-gone> opened	12
g lr=<day-gone> threaten	14
g lr=<month-gone> has	-16
g lr=<number> 's	-8
g lr=<number> ,	10
g lr=<number> :	42
g lr=<number> has	9
g lr=<number> on	9
g lr=<number> say	31
g lr=<office> and	10
g lr=<organisation> say	24
g lr=<seat> ,	6
g lr=a ,	-13
g lr=a .	29
g lr=a and	-13
g lr=a confirm	16
g lr=a could	10
g lr=a explain	28
g lr=a has	-28
g lr=a newspaper	-26
g lr=a say	21
g lr=a tell	27
g lr=a that	-8
g lr=a with	-21
g lr=after and	6
g lr=after had	-11
g lr=after say	40
g lr=and 's	-11
g lr=and ,	-7
g lr=and <level>	-7
g lr=and agree	-6
g lr=and call	-14
g lr=and for	16
g lr=and had	-11
g lr=and has	31
g lr=and have	-16
g lr=and let	9
g lr=and say	13
g lr=and spoke	14
g lr=between and	-13
g lr=but has	6
g lr=by 's	16
g lr=by .	-18
g lr=by and	-6
g lr=by for	21
g lr=by in	-7
g lr=by of	-10
g lr=der say	6
g lr=for ,	-7
g lr=from .	-8
g lr=from to	14
g lr=his ,	-13
g lr=his had	-25
g lr=his has	26
g lr=his put	-10
g lr=his say	6
g lr=his tell	-13
g lr=his that	6
g lr=his was	-6
g lr=in 's	35
g lr=in ,	-29
g lr=in .	14
g lr=in announce	6
g lr=in for	-10
g lr=in has	-10
g lr=in say	-7
g lr=in the	-11
g lr=is ,	-10
g lr=its ,	11
g lr=its has	38
g lr=its in	14
g lr=its say	-17
g lr=meet ,	-6
g lr=mr 's	23
g lr=mr .	13
g lr=mr also	13
g lr=mr and	-6
g lr=mr announce	14
g lr=mr ask	-6
g lr=mr had	11
g lr=mr has	-23
g lr=mr in	-8
g lr=mr is	-10
g lr=mr on	6
g lr=mr reply	-19
g lr=mr say	41
g lr=mr spoke	-12
g lr=mr warn	-6
g lr=mr was	16
g lr=new ,	-8
g lr=new <organisation>	-19
g lr=no has	-22
g lr=of 's	10
g lr=of ,	37
g lr=of .	-10
g lr=of :	-7
g lr=on 's	15
g lr=our .	-10
g lr=president and	-7
g lr=say ,	8
g lr=say .	39
g lr=say had	-21
g lr=say would	-12
g lr=sir ,	13
g lr=tell .	-6
g lr=tell on	-8
g lr=tell that	-7
g lr=thanked for	-6
g lr=that "	15
g lr=that ,	-13
g lr=that announce	-29
g lr=that call	-35
g lr=that had	-46
g lr=the "	-17
g lr=the 's	-16
g lr=the ,	-11
g lr=the .	-22
g lr=the :	18
g lr=the ;	-10
g lr=the <day-gone>	11
g lr=the <day-today>	25
g lr=the <end>	-16
g lr=the <person>	-34
g lr=the add	6
g lr=the again	10
g lr=the agree	-10
g lr=the also	-8
g lr=the announce	-9
g lr=the answer	14
g lr=the approve	-7
g lr=the at	33
g lr=the confirm	-8
g lr=the could	8
g lr=the cut	-9
g lr=the decide	-7
g lr=the decline	-9
g lr=the demand	-10
g lr=the deny	-14
g lr=the did	-15
g lr=the doe	-8
g lr=the estimate	-7
g lr=the expect	21
g lr=the explain	12
g lr=the fact	-25
g lr=the for	-14
g lr=the further	28
g lr=the gave	7
g lr=the give	7
g lr=the go	-10
g lr=the had	-37
g lr=the has	-9
g lr=the have	-7
g lr=the heard	-7
g lr=the here	24
g lr=the himself	11
g lr=the is	22
g lr=the it	27
g lr=the last	-11
g lr=the leave	-8
g lr=the let	11
g lr=the lower	22
g lr=the make	28
g lr=the may	-19
g lr=the must	-17
g lr=the note	-21
g lr=the now	-11
g lr=the offer	12
g lr=the on	-19
g lr=the opened	-17
g lr=the over	-6
g lr=the propose	-24
g lr=the published	-21
g lr=the put	8
g lr=the raise	21
g lr=the recall	-14
g lr=the reckon	8
g lr=the reject	-6
g lr=the report	33
g lr=the rule	-8
g lr=the say	-28
g lr=the see	13
g lr=the side	6
g lr=the sign	-7
g lr=the speak	21
g lr=the spoke	31
g lr=the state	-8
g lr=the stress	14
g lr=the take	33
g lr=the tell	-20
g lr=the that	12
g lr=the to	-20
g lr=the want	-11
g lr=the welcome	-14
g lr=the who	10
g lr=the will	-34
g lr=the would	-25
g lr=the write	7
g lr=their ,	60
g lr=their .	-14
g lr=their say	-44
g lr=to ,	14
g lr=to .	11
g lr=to :	-7
g lr=to in	18
g lr=to on	-11
g lr=to the	27
g lr=want to	13
g lr=what has	-31
g lr=what say	-26
g lr=which announce	-19
g lr=which had	-9
g lr=with .	-15
g lr=with <day-gone>	-14
g lr=with and	10
g lr=with by	-8
g lr=with on	-7
g lr=— ,	19
g lr=— <end>	52
g lr=— and	-7
g lr=— has	10
g lr=— say	-9
g nc2=bear	-13
g nc2=buy	15
g nc2=deny	-27
g nc2=down	18
g nc2=return	43
g nc2=say	-18
g nc2=sell	42
g nc2=stay	10
g nc2=suspend	11
g nc2=target	-6
g nc2=threaten	7
g nc2=up	16
g nct2=agree future	-27
g nct2=agree modal	-11
g nct2=agree modal-passive	9
g nct2=agree participle-passive	10
g nct2=agree past	-33
g nct2=agree past-passive	10
g nct2=agree perfect	32
g nct2=agree pluperfect	42
g nct2=agree pluperfect-passive	-9
g nct2=agree present-passive	-12
g nct2=bear gerund	-9
g nct2=bear infinitive	-26
g nct2=bear modal	-28
g nct2=bear modal-passive	-7
g nct2=bear past	12
g nct2=bear pluperfect	6
g nct2=bear present	20
g nct2=begin future	-10
g nct2=begin infinitive	-11
g nct2=begin modal	14
g nct2=begin past	-17
g nct2=begin present-passive	25
g nct2=buy infinitive	17
g nct2=buy past	-9
g nct2=deny past	-9
g nct2=deny present	8
g nct2=down future	-8
g nct2=down infinitive	-10
g nct2=down modal	26
g nct2=down past	26
g nct2=down perfect	9
g nct2=down pluperfect	-11
g nct2=down pluperfect-passive	7
g nct2=down present	8
g nct2=end modal	7
g nct2=end modal-passive	15
g nct2=end participle-passive	-10
g nct2=end past	-13
g nct2=end perfect	-8
g nct2=end present	6
g nct2=impose future	20
g nct2=impose future-passive	8
g nct2=impose gerund	30
g nct2=impose past	-22
g nct2=impose past-passive	12
g nct2=impose perfect	32
g nct2=impose perfect-passive	-7
g nct2=impose pluperfect	-13
g nct2=impose present	-6
g nct2=impose present-passive	-28
g nct2=propose future-passive	-12
g nct2=propose gerund	17
g nct2=propose modal	13
g nct2=propose modal-passive	16
g nct2=propose participle-passive	14
g nct2=propose past	7
g nct2=propose perfect	11
g nct2=propose pluperfect	-10
g nct2=propose pluperfect-passive	-22
g nct2=propose present	-38
g nct2=propose present-passive	-9
g nct2=return modal	23
g nct2=return past	8
g nct2=return present	24
g nct2=say future	19
g nct2=say gerund	9
g nct2=say past-passive	-12
g nct2=say perfect	26
g nct2=say pluperfect	-29
g nct2=say present	-50
g nct2=sell gerund	-7
g nct2=sell past	9
g nct2=sell present	24
g nct2=stay future-passive	16
g nct2=stay modal	-36
g nct2=stay participle-passive	13
g nct2=stay past	26
g nct2=stay past-passive	13
g nct2=stay perfect	-29
g nct2=stay pluperfect	11
g nct2=stay present	10
g nct2=stay present-passive	-6
g nct2=suspend modal	-33
g nct2=suspend modal-passive	10
g nct2=suspend participle-passive	-8
g nct2=suspend past	26
g nct2=suspend present	15
g nct2=suspend present-passive	-9
g nct2=target future	17
g nct2=target modal	-6
g nct2=target modal-passive	11
g nct2=target participle-passive	-16
g nct2=target perfect	7
g nct2=target pluperfect	-20
g nct2=threaten participle-passive	-16
g nct2=threaten past	17
g nct2=threaten perfect	24
g nct2=threaten pluperfect	-20
g nct2=up future	10
g nct2=up infinitive	-18
g nct2=up modal	35
g nct2=up modal-passive	-16
g nct2=up past	-44
g nct2=up past-passive	16
g nct2=up pluperfect	8
g nct2=up present	17
g nct2=up present-passive	20
g next="	-9
g next=(	-9
g next=)	29
g next=,	-17
g next=-	-7
g next=:	71
g next=;	-21
g next=after	26
g next=and	12
g next=as	-13
g next=because	-27
g next=but	-8
g next=if	27
g next=it	6
g next=so	7
g next=that	33
g next=until	18
g next=when	-12
g next=where	10
g next=which	7
g next=whose	13
g next=yet	-44
g next=—	-22
g nhas-future	-8
g nhas-gerund	31
g nhas-infinitive	18
g nhas-modal	-12
g nhas-participle	-11
g nhas-perfect	18
g nhas-pluperfect	-6
g nt2=future	-12
g nt2=future-not	8
g nt2=gerund	27
g nt2=infinitive	-8
g nt2=infinitive-passive	6
g nt2=modal	13
g nt2=modal-not	-26
g nt2=modal-passive	-28
g nt2=modal-passive-not	23
g nt2=past	-9
g nt2=past-not	13
g nt2=past-passive	18
g nt2=past-passive-not	9
g nt2=perfect	27
g nt2=perfect-not	-25
g nt2=perfect-passive	-7
g nt2=perfect-passive-not	19
g nt2=pluperfect-passive	-30
g nt2=present-passive	-15
g nt2=present-passive-not	34
g nv0-none	22
g nv1-none	22
g nv2-none	29
g nv2=accept	-31
g nv2=add	-34
g nv2=admit	-19
g nv2=aim	-7
g nv2=amount	-9
g nv2=answer	-7
g nv2=apply	11
g nv2=argue	-20
g nv2=be	12
g nv2=buy	14
g nv2=call	-32
g nv2=charge	-10
g nv2=collect	7
g nv2=come	11
g nv2=confirm	-14
g nv2=consider	15
g nv2=continue	-8
g nv2=declare	12
g nv2=demand	16
g nv2=double	9
g nv2=drop	14
g nv2=enter	-11
g nv2=examine	-11
g nv2=expect	-23
g nv2=expire	-12
g nv2=export	20
g nv2=extend	-16
g nv2=face	11
g nv2=get	8
g nv2=hang	6
g nv2=have	6
g nv2=hold	46
g nv2=hope	21
g nv2=import	13
g nv2=impose	-15
g nv2=keep	-33
g nv2=lapse	-7
g nv2=leave	-13
g nv2=let	21
g nv2=levy	-12
g nv2=lift	18
g nv2=look	14
g nv2=lose	-16
g nv2=make	24
g nv2=meet	-20
g nv2=move	-17
g nv2=negotiate	7
g nv2=note	6
g nv2=offer	-7
g nv2=order	-12
g nv2=other	29
g nv2=pay	21
g nv2=prepare	16
g nv2=push	14
g nv2=put	10
g nv2=raise	21
g nv2=receive	10
g nv2=recommend	-14
g nv2=reduce	9
g nv2=remain	-9
g nv2=remove	11
g nv2=replace	12
g nv2=report	-15
g nv2=respond	16
g nv2=resume	31
g nv2=retaliate	-14
g nv2=return	17
g nv2=rise	-6
g nv2=rule	-24
g nv2=say	13
g nv2=seek	15
g nv2=sell	26
g nv2=settle	20
g nv2=show	-12
g nv2=sit	-17
g nv2=spare	-14
g nv2=stand	-6
g nv2=start	-30
g nv2=stay	-7
g nv2=strike	7
g nv2=supply	8
g nv2=suspend	-24
g nv2=take	-8
g nv2=tax	26
g nv2=tell	-8
g nv2=urge	16
g nv2=want	-39
g nv2=warn	22
g nv2=withdraw	-7
g nvt2=accept modal	-27
g nvt2=accept pluperfect	7
g nvt2=add past	-43
g nvt2=agree modal	16
g nvt2=agree past	-28
g nvt2=agree perfect	19
g nvt2=agree present	-15
g nvt2=amount present	-15
g nvt2=apply present	11
g nvt2=approve perfect	11
g nvt2=ask participle	15
g nvt2=ask past	-29
g nvt2=ask perfect	14
g nvt2=be modal	14
g nvt2=be past	11
g nvt2=be perfect	-30
g nvt2=be pluperfect	11
g nvt2=be present	6
g nvt2=begin modal	13
g nvt2=begin past	-8
g nvt2=begin present	-9
g nvt2=buy infinitive	17
g nvt2=buy past	-8
g nvt2=buy present	12
g nvt2=call past	-17
g nvt2=call perfect	-7
g nvt2=call present	-32
g nvt2=charge modal	-9
g nvt2=collect future	10
g nvt2=come modal	6
g nvt2=come past	8
g nvt2=come perfect	8
g nvt2=come pluperfect	16
g nvt2=come present	-11
g nvt2=conclude past	-7
g nvt2=confirm past	-18
g nvt2=consider past	22
g nvt2=continue present	-18
g nvt2=cut present	9
g nvt2=declare past	6
g nvt2=end modal	13
g nvt2=expect present	-30
g nvt2=expire present	-11
g nvt2=explain past	6
g nvt2=export present	9
g nvt2=extend future	-23
g nvt2=extend modal	8
g nvt2=fall past	18
g nvt2=fall present	6
g nvt2=get past	16
g nvt2=get present	-7
g nvt2=go infinitive	-17
g nvt2=go past	-6
g nvt2=go present	18
g nvt2=halve present	-6
g nvt2=have present	6
g nvt2=hit modal	8
g nvt2=hold past	37
g nvt2=hold present	7
g nvt2=hope past	22
g nvt2=hope present	15
g nvt2=import past	18
g nvt2=impose modal	-7
g nvt2=introduce past	10
g nvt2=keep future	13
g nvt2=keep infinitive	8
g nvt2=keep modal	-40
g nvt2=keep present	-16
g nvt2=leave past	8
g nvt2=leave present	-31
g nvt2=let perfect	23
g nvt2=lift present	17
g nvt2=like modal	6
g nvt2=look past	7
g nvt2=lower modal	-13
g nvt2=lower present	21
g nvt2=make modal	11
g nvt2=make participle	17
g nvt2=make past	8
g nvt2=make perfect	-8
g nvt2=meet future	10
g nvt2=meet gerund	-13
g nvt2=meet infinitive	-25
g nvt2=meet modal	-14
g nvt2=meet participle	-6
g nvt2=meet past	-14
g nvt2=meet present	18
g nvt2=offer pluperfect	-10
g nvt2=other past	-10
g nvt2=other pluperfect	26
g nvt2=other present	21
g nvt2=pay past	14
g nvt2=pay present	8
g nvt2=plan past	-11
g nvt2=plan present	18
g nvt2=prepare past	18
g nvt2=promise past	16
g nvt2=promise perfect	-14
g nvt2=propose past	-15
g nvt2=propose perfect	6
g nvt2=push modal	14
g nvt2=put modal	8
g nvt2=put perfect	7
g nvt2=raise future	6
g nvt2=raise modal	17
g nvt2=raise past	11
g nvt2=reach past	11
g nvt2=receive pluperfect	8
g nvt2=remain present	-6
g nvt2=remove present	8
g nvt2=report past	-23
g nvt2=resume modal	17
g nvt2=rise modal	22
g nvt2=rise past	-36
g nvt2=rise present	18
g nvt2=run modal	-20
g nvt2=run present	19
g nvt2=say past	13
g nvt2=say perfect	27
g nvt2=say present	-45
g nvt2=see past	-6
g nvt2=see perfect	-16
g nvt2=see present	16
g nvt2=sell past	10
g nvt2=sell present	19
g nvt2=sign future	-10
g nvt2=sign modal	9
g nvt2=sign past	-11
g nvt2=sign perfect	-15
g nvt2=sign pluperfect	21
g nvt2=spare present	-13
g nvt2=stand past	-12
g nvt2=stand present	13
g nvt2=start gerund	-6
g nvt2=start modal	-19
g nvt2=stay present	8
g nvt2=step present	-6
g nvt2=stop modal	6
g nvt2=supply present	7
g nvt2=suspend future	10
g nvt2=suspend modal	-18
g nvt2=suspend present	-10
g nvt2=take modal	12
g nvt2=take past	-12
g nvt2=take perfect	-10
g nvt2=take pluperfect	-18
g nvt2=take present	6
g nvt2=tell present	-16
g nvt2=threaten participle	-16
g nvt2=threaten past	10
g nvt2=threaten pluperfect	-13
g nvt2=urge past	13
g nvt2=want past	-8
g nvt2=want present	-37
g nvt2=warn past	9
g nvt2=warn perfect	20
g nvt2=write past	6
g pc0=agree	15
g pc0=bear	8
g pc0=buy	16
g pc0=deny	-9
g pc0=down	9
g pc0=end	13
g pc0=impose	12
g pc0=propose	-7
g pc0=return	17
g pc0=say	-6
g pc0=sell	35
g pc0=up	-21
g pc1=agree	-24
g pc1=bear	13
g pc1=begin	12
g pc1=buy	19
g pc1=deny	-12
g pc1=down	19
g pc1=end	11
g pc1=impose	-11
g pc1=propose	-6
g pc1=return	14
g pc1=say	-10
g pc1=sell	26
g pct0=agree modal	-23
g pct0=agree past	14
g pct0=agree past-passive	-19
g pct0=agree perfect	18
g pct0=agree pluperfect	-14
g pct0=agree present	13
g pct0=bear past	7
g pct0=bear pluperfect	-15
g pct0=bear present	10
g pct0=bear present-passive	-9
g pct0=begin future	-18
g pct0=begin past	-8
g pct0=begin perfect	-23
g pct0=begin pluperfect	6
g pct0=begin present	17
g pct0=buy past	19
g pct0=buy perfect	-7
g pct0=buy present	9
g pct0=down future	9
g pct0=down modal	12
g pct0=down past	13
g pct0=down pluperfect	-16
g pct0=down present-passive	-6
g pct0=end modal	15
g pct0=end perfect	6
g pct0=impose future	29
g pct0=impose modal	-20
g pct0=impose modal-passive	-18
g pct0=impose past	14
g pct0=impose past-passive	-21
g pct0=impose perfect-passive	12
g pct0=impose pluperfect	-17
g pct0=impose pluperfect-passive	10
g pct0=impose present	9
g pct0=propose past	-10
g pct0=propose perfect	12
g pct0=return modal	9
g pct0=return present	6
g pct0=say past	-16
g pct0=say perfect	-12
g pct0=say present	10
g pct0=say present-passive	13
g pct0=sell past	25
g pct0=sell present	23
g pct0=sell present-passive	-11
g pct0=stay future	13
g pct0=stay future-passive	-16
g pct0=stay modal	15
g pct0=stay modal-passive	-14
g pct0=stay past	-14
g pct0=stay present-passive	8
g pct0=suspend future	14
g pct0=suspend future-passive	-9
g pct0=suspend modal-passive	-14
g pct0=suspend perfect	-8
g pct0=suspend present	17
g pct0=target future	11
g pct0=target future-passive	12
g pct0=target present-passive	-19
g pct0=up future	-28
g pct0=up modal	8
g pct0=up past	28
g pct0=up perfect	-24
g pct0=up pluperfect	6
g pct0=up present-passive	-8
g pct1=agree infinitive	-26
g pct1=agree modal	-23
g pct1=agree participle-passive	-32
g pct1=agree past	11
g pct1=agree past-passive	-19
g pct1=agree perfect	25
g pct1=agree pluperfect	-13
g pct1=agree present	-8
g pct1=bear gerund	-11
g pct1=bear infinitive	27
g pct1=bear past	7
g pct1=bear pluperfect	-15
g pct1=bear present	12
g pct1=bear present-passive	-9
g pct1=begin future	-19
g pct1=begin gerund	20
g pct1=begin infinitive	6
g pct1=begin perfect	-23
g pct1=begin pluperfect	6
g pct1=begin present	18
g pct1=buy infinitive	12
g pct1=buy past	19
g pct1=buy present	9
g pct1=down future	9
g pct1=down infinitive	17
g pct1=down modal	10
g pct1=down past	13
g pct1=down pluperfect	-16
g pct1=down present-passive	-6
g pct1=end modal	15
g pct1=end participle-passive	6
g pct1=impose future	26
g pct1=impose gerund	15
g pct1=impose infinitive	-20
g pct1=impose modal	-19
g pct1=impose modal-passive	-18
g pct1=impose participle-passive	-7
g pct1=impose past	9
g pct1=impose past-passive	-21
g pct1=impose perfect-passive	12
g pct1=impose pluperfect	-18
g pct1=impose pluperfect-passive	10
g pct1=impose present	-15
g pct1=impose present-passive	8
g pct1=propose participle-passive	35
g pct1=propose past	-26
g pct1=propose perfect	7
g pct1=return modal	9
g pct1=return present	6
g pct1=say gerund	-8
g pct1=say past	-16
g pct1=say perfect	-12
g pct1=say present	11
g pct1=say present-passive	13
g pct1=sell past	25
g pct1=sell present	23
g pct1=sell present-passive	-11
g pct1=stay future	12
g pct1=stay future-passive	-16
g pct1=stay modal	16
g pct1=stay modal-passive	-14
g pct1=stay past	-9
g pct1=stay present-passive	8
g pct1=suspend future	14
g pct1=suspend future-passive	-9
g pct1=suspend modal-passive	-14
g pct1=suspend perfect	-9
g pct1=suspend present	12
g pct1=target future	11
g pct1=target future-passive	12
g pct1=target present-passive	-19
g pct1=up future	-26
g pct1=up gerund	34
g pct1=up modal	9
g pct1=up participle-passive	-7
g pct1=up past	31
g pct1=up perfect	-24
g pct1=up pluperfect	6
g pct1=up present-passive	-8
g phas-future	9
g phas-modal	12
g phas-participle	-8
g phas-pluperfect	-17
g phas-present	22
g pt0=future	11
g pt0=future-not	-23
g pt0=future-passive	20
g pt0=modal	26
g pt0=modal-not	-6
g pt0=modal-passive	-8
g pt0=past	13
g pt0=past-not	12
g pt0=perfect-not	-7
g pt0=perfect-passive	6
g pt0=pluperfect	-20
g pt0=present	12
g pt0=present-not	14
g pt0=present-passive	9
g pt0=present-passive-not	-17
g pt1=future	6
g pt1=future-not	-31
g pt1=future-passive	20
g pt1=gerund	14
g pt1=infinitive	-11
g pt1=infinitive-passive	13
g pt1=modal	22
g pt1=modal-passive	-7
g pt1=participle-passive	-14
g pt1=past	11
g pt1=past-not	12
g pt1=perfect-not	-7
g pt1=perfect-passive	6
g pt1=pluperfect	-20
g pt1=present	7
g pt1=present-not	14
g pt1=present-passive	12
g pt1=present-passive-not	-17
g pv0=add	-6
g pv0=agree	8
g pv0=announce	11
g pv0=answer	15
g pv0=apply	-13
g pv0=believe	8
g pv0=buy	18
g pv0=call	7
g pv0=collect	6
g pv0=continue	-20
g pv0=cut	9
g pv0=discuss	10
g pv0=drop	18
g pv0=earn	7
g pv0=enter	23
g pv0=expect	-6
g pv0=export	27
g pv0=get	7
g pv0=have	-10
g pv0=hold	-19
g pv0=impose	14
g pv0=intend	19
g pv0=keep	15
g pv0=leave	8
g pv0=let	-17
g pv0=levy	-28
g pv0=look	-8
g pv0=make	19
g pv0=meet	7
g pv0=move	-9
g pv0=negotiate	-15
g pv0=offer	7
g pv0=order	-6
g pv0=other	10
g pv0=pay	-9
g pv0=plan	-27
g pv0=prepare	-7
g pv0=propose	-21
g pv0=put	9
g pv0=ready	-12
g pv0=receive	-9
g pv0=reply	7
g pv0=report	-6
g pv0=return	11
g pv0=rise	-15
g pv0=run	-18
g pv0=say	-10
g pv0=see	11
g pv0=sell	10
g pv0=sign	11
g pv0=sit	10
g pv0=stand	-6
g pv0=start	-16
g pv0=stay	11
g pv0=stop	10
g pv0=tax	8
g pv0=tell	10
g pv0=want	20
g pv1=abolish	-9
g pv1=add	-11
g pv1=agree	-23
g pv1=announce	10
g pv1=answer	12
g pv1=apply	-13
g pv1=be	12
g pv1=begin	-10
g pv1=believe	7
g pv1=bring	9
g pv1=buy	27
g pv1=call	6
g pv1=carry	12
g pv1=collect	13
g pv1=continue	-21
g pv1=cut	6
g pv1=discuss	13
g pv1=drop	20
g pv1=end	6
g pv1=enter	22
g pv1=expect	-6
g pv1=export	27
g pv1=extend	-11
g pv1=fall	-6
g pv1=get	7
g pv1=go	22
g pv1=hold	-14
g pv1=impose	12
g pv1=keep	12
g pv1=leave	8
g pv1=let	-16
g pv1=levy	-28
g pv1=make	25
g pv1=move	-14
g pv1=negotiate	-11
g pv1=order	-8
g pv1=other	9
g pv1=pay	-7
g pv1=plan	-19
g pv1=propose	-21
g pv1=put	-6
g pv1=raise	6
g pv1=reach	-26
g pv1=ready	-12
g pv1=receive	-9
g pv1=reply	7
g pv1=report	-6
g pv1=return	11
g pv1=rise	-15
g pv1=run	-25
g pv1=say	-11
g pv1=see	18
g pv1=sell	11
g pv1=sit	10
g pv1=stand	-6
g pv1=start	-13
g pv1=stay	7
g pv1=tax	8
g pv1=want	19
g pv2-none	11
g pvt0=add past	-10
g pvt0=agree past	6
g pvt0=agree present	12
g pvt0=announce past	10
g pvt0=answer past	9
g pvt0=apply present	-13
g pvt0=approve future	8
g pvt0=approve modal	12
g pvt0=approve perfect	7
g pvt0=ask perfect	10
g pvt0=ask present	-18
g pvt0=be future	32
g pvt0=be modal	14
g pvt0=be past	-8
g pvt0=be perfect	11
g pvt0=be pluperfect	13
g pvt0=be present	-18
g pvt0=begin past	-11
g pvt0=buy past	16
g pvt0=buy present	16
g pvt0=charge future	16
g pvt0=charge present	-20
g pvt0=collect present	7
g pvt0=continue future	-24
g pvt0=cut present	8
g pvt0=earn present	7
g pvt0=end modal	8
g pvt0=end present	-17
g pvt0=enter present	24
g pvt0=export present	25
g pvt0=fall past	12
g pvt0=get past	10
g pvt0=go future	14
g pvt0=grow past	15
g pvt0=have past	10
g pvt0=have present	-21
g pvt0=hold modal	-13
g pvt0=hold present	-7
g pvt0=impose past	11
g pvt0=intend present	19
g pvt0=keep present	21
g pvt0=leave present	8
g pvt0=let present	-12
g pvt0=levy perfect	-23
g pvt0=lower future	7
g pvt0=make past	15
g pvt0=meet past	-10
g pvt0=negotiate present	-11
g pvt0=offer perfect	15
g pvt0=order present	-7
g pvt0=other past	14
g pvt0=other present	-16
g pvt0=pay future	-12
g pvt0=pay past	10
g pvt0=pay perfect	6
g pvt0=pay present	-21
g pvt0=plan present	-27
g pvt0=prepare present	-6
g pvt0=promise past	19
g pvt0=promise perfect	-10
g pvt0=propose past	-22
g pvt0=raise present	6
g pvt0=ready present	-12
g pvt0=return modal	9
g pvt0=rise future	-13
g pvt0=rise modal	6
g pvt0=rise past	12
g pvt0=rise present	-10
g pvt0=say past	-12
g pvt0=say perfect	-7
g pvt0=say present	7
g pvt0=sell past	24
g pvt0=sell present	-12
g pvt0=settle past	-6
g pvt0=sign future	16
g pvt0=sign modal	-18
g pvt0=sign perfect	20
g pvt0=sit present	17
g pvt0=stay present	27
g pvt0=stop past	-11
g pvt0=suspend future	15
g pvt0=take future	-10
g pvt0=take modal	-9
g pvt0=take present	16
g pvt0=tell present	7
g pvt0=want past	-10
g pvt0=want present	28
g pvt1=add past	-10
g pvt1=agree participle	-25
g pvt1=agree present	-10
g pvt1=announce past	10
g pvt1=answer past	9
g pvt1=apply present	-13
g pvt1=approve future	8
g pvt1=approve modal	12
g pvt1=approve perfect	7
g pvt1=ask participle	15
g pvt1=ask past	-20
g pvt1=ask perfect	8
g pvt1=ask present	-18
g pvt1=be future	30
g pvt1=be modal	15
g pvt1=be past	-8
g pvt1=be perfect	14
g pvt1=be pluperfect	13
g pvt1=be present	-11
g pvt1=begin past	-10
g pvt1=buy infinitive	19
g pvt1=buy past	16
g pvt1=buy present	16
g pvt1=carry present	9
g pvt1=charge future	16
g pvt1=charge present	-20
g pvt1=collect present	7
g pvt1=cut present	8
g pvt1=end modal	8
g pvt1=end present	-17
g pvt1=enter present	24
g pvt1=export present	25
g pvt1=extend infinitive	-13
g pvt1=fall past	12
g pvt1=get past	10
g pvt1=go future	18
g pvt1=go modal	6
g pvt1=grow past	15
g pvt1=have past	10
g pvt1=have present	-11
g pvt1=hold modal	-13
g pvt1=hold past	7
g pvt1=hold present	-7
g pvt1=impose past	11
g pvt1=keep infinitive	15
g pvt1=leave present	8
g pvt1=let present	-12
g pvt1=levy perfect	-23
g pvt1=lower future	7
g pvt1=make past	15
g pvt1=meet past	-10
g pvt1=negotiate present	-11
g pvt1=order present	-7
g pvt1=other past	14
g pvt1=other present	-16
g pvt1=pay future	-12
g pvt1=pay past	10
g pvt1=pay perfect	6
g pvt1=pay present	-21
g pvt1=plan participle	12
g pvt1=plan present	-28
g pvt1=propose past	-15
g pvt1=put infinitive	-20
g pvt1=raise present	6
g pvt1=reach participle	-8
g pvt1=ready present	-12
g pvt1=return modal	9
g pvt1=rise future	-13
g pvt1=rise modal	6
g pvt1=rise past	12
g pvt1=rise present	-10
g pvt1=say past	-12
g pvt1=say perfect	-7
g pvt1=say present	8
g pvt1=sell past	24
g pvt1=sell present	-12
g pvt1=settle past	-6
g pvt1=sign future	14
g pvt1=sign modal	-18
g pvt1=sign participle	-8
g pvt1=sign perfect	20
g pvt1=sit present	17
g pvt1=stay present	22
g pvt1=suspend future	15
g pvt1=take future	-10
g pvt1=take modal	-9
g pvt1=take present	16
g pvt1=tell present	7
g pvt1=want present	20
g qt=future	15
g qt=perfect	-38
g qt=pluperfect	21
g qt=present	31
g quoted	-72
g r1="	-20
g r1='	-20
g r1='s	-38
g r1=(	10
g r1=)	31
g r1=,	35
g r1=-	-10
g r1=.	9
g r1=/	-19
g r1=:	59
g r1=<day-gone>	9
g r1=<day-today>	18
g r1=<duty>	-40
g r1=<end>	8
g r1=<gate>	36
g r1=<goods>	-17
g r1=<level-noun>	-14
g r1=<level>	-48
g r1=<name>	-10
g r1=<not>	-31
g r1=<number>	-21
g r1=<office>	-23
g r1=<person>	-10
g r1=<sender>	-27
g r1=<span>	25
g r1=<taker>	-7
g r1=<v-agree>	-24
g r1=<v-impose>	-10
g r1=<v-propose>	19
g r1=<v-sell>	-6
g r1=<v-stay>	6
g r1=<v-suspend>	-26
g r1=?	-17
g r1=accomplished	-6
g r1=accused	21
g r1=add	-14
g r1=admit	8
g r1=afterward	13
g r1=again	22
g r1=alone	7
g r1=also	20
g r1=among	-8
g r1=and	-19
g r1=announce	-15
g r1=answer	-9
g r1=approve	-19
g r1=are	-8
g r1=arrive	-6
g r1=assured	19
g r1=at	36
g r1=bear	6
g r1=begin	-10
g r1=believe	-23
g r1=broke	-7
g r1=buy	14
g r1=by	-27
g r1=call	6
g r1=cannot	12
g r1=charge	12
g r1=close	-8
g r1=closed	-9
g r1=complain	-7
g r1=complained	10
g r1=conclude	-21
g r1=confirm	17
g r1=consider	-8
g r1=continue	-15
g r1=could	25
g r1=count	22
g r1=custom	14
g r1=cut	-10
g r1=decide	-11
g r1=demand	7
g r1=deny	-8
g r1=described	17
g r1=did	-27
g r1=doesn't	-9
g r1=dollar	-10
g r1=draw	22
g r1=duty	-7
g r1=end	-21
g r1=expect	6
g r1=explain	41
g r1=export	-17
g r1=extend	-14
g r1=face	-7
g r1=fact	-34
g r1=float	11
g r1=fly	-10
g r1=followed	-12
g r1=found	-19
g r1=from	-10
g r1=further	28
g r1=gave	14
g r1=get	-17
g r1=good	-8
g r1=had	-13
g r1=hail	-23
g r1=have	-22
g r1=he	-10
g r1=heard	-7
g r1=here	24
g r1=himself	27
g r1=hit	-13
g r1=hold	-12
g r1=i	-16
g r1=import	-17
g r1=impose	-12
g r1=in	-10
g r1=inform	-12
g r1=informed	10
g r1=intend	-13
g r1=is	-8
g r1=isn't	-7
g r1=issued	23
g r1=it	33
g r1=its	-7
g r1=joked	-8
g r1=keep	-13
g r1=leave	-24
g r1=led	-8
g r1=let	22
g r1=levy	-14
g r1=lift	15
g r1=lower	19
g r1=make	42
g r1=may	-29
g r1=meet	-26
g r1=must	-36
g r1=never	-18
g r1=newspaper	-26
g r1=object	-17
g r1=offer	7
g r1=on	-6
g r1=open	-20
g r1=opened	-11
g r1=order	-16
g r1=over	-9
g r1=paper	-18
g r1=pay	-12
g r1=plan	-6
g r1=post	-8
g r1=prolonged	20
g r1=protested	11
g r1=published	-36
g r1=put	37
g r1=rang	-10
g r1=rate	-7
g r1=read	-15
g r1=receive	-8
g r1=refused	-9
g r1=released	-11
g r1=remarked	19
g r1=remind	30
g r1=repeated	8
g r1=report	-7
g r1=require	-6
g r1=reserve	-7
g r1=respond	-9
g r1=rule	12
g r1=see	14
g r1=seek	-12
g r1=send	6
g r1=set	-8
g r1=side	6
g r1=sign	-9
g r1=since	-6
g r1=sounded	-16
g r1=speak	6
g r1=spoke	30
g r1=state	-11
g r1=still	-9
g r1=stop	11
g r1=stress	-10
g r1=suspend	-10
g r1=take	17
g r1=talk	11
g r1=tariff	-14
g r1=tell	7
g r1=that	-15
g r1=the	13
g r1=think	6
g r1=tightened	-6
g r1=time	-10
g r1=tried	-6
g r1=undertook	26
g r1=urge	7
g r1=vote	-8
g r1=want	-7
g r1=was	-25
g r1=welcome	-21
g r1=were	-10
g r1=what	-8
g r1=when	8
g r1=will	-32
g r1=wish	7
g r1=with	-31
g r1=withdraw	-6
g r1=would	-48
g r1=write	15
g r1=·	-8
g r1=—	-18
g r2='s	-8
g r2=,	-25
g r2=.	8
g r2=;	-22
g r2=<agent>	-17
g r2=<day-ahead>	-24
g r2=<day-today>	-40
g r2=<gate>	-28
g r2=<goods-amount>	9
g r2=<goods>	14
g r2=<level-noun>	9
g r2=<level>	-29
g r2=<money>	20
g r2=<name>	-10
g r2=<not>	-22
g r2=<number>	-12
g r2=<office>	21
g r2=<person>	-14
g r2=<quality>	-24
g r2=<seat>	8
g r2=<sender>	-10
g r2=<span>	-8
g r2=<v-agree>	-41
g r2=<v-bear>	-13
g r2=<v-begin>	-31
g r2=<v-deny>	14
g r2=<v-down>	-15
g r2=<v-end>	-28
g r2=<v-impose>	8
g r2=<v-propose>	30
g r2=<v-say>	7
g r2=<v-stay>	-35
g r2=<v-suspend>	-13
g r2=<v-target>	-6
g r2=<v-threaten>	6
g r2=a	40
g r2=about	-19
g r2=according	16
g r2=account	20
g r2=add	-8
g r2=additional	-10
g r2=after	24
g r2=afterward	-52
g r2=against	23
g r2=agree	-29
g r2=ahead	-21
g r2=already	-20
g r2=also	6
g r2=alway	14
g r2=an	21
g r2=and	-24
g r2=announce	28
g r2=another	-25
g r2=answer	31
g r2=any	-11
g r2=anything	-6
g r2=appeal	-7
g r2=approve	-13
g r2=are	-11
g r2=argue	-15
g r2=arrive	-8
g r2=as	9
g r2=assured	18
g r2=back	-15
g r2=be	-19
g r2=because	-16
g r2=beef	-11
g r2=been	-57
g r2=before	-7
g r2=begin	-8
g r2=both	22
g r2=but	-13
g r2=buy	-11
g r2=by	-35
g r2=can	-12
g r2=change	-12
g r2=come	-12
g r2=complained	8
g r2=concern	-19
g r2=conclude	-8
g r2=control	15
g r2=custom	-16
g r2=deal	-6
g r2=decided	-10
g r2=declare	12
g r2=decline	8
g r2=defended	-29
g r2=demand	-19
g r2=deny	6
g r2=discuss	-6
g r2=doe	-8
g r2=down	-17
g r2=due	-8
g r2=duty	-26
g r2=expect	40
g r2=explain	-9
g r2=expressed	-26
g r2=extension	-12
g r2=extremely	12
g r2=fact	-7
g r2=farmer	-17
g r2=fentanyl	36
g r2=figure	-6
g r2=first	-17
g r2=float	-7
g r2=for	-9
g r2=found	11
g r2=framework	7
g r2=from	-26
g r2=further	23
g r2=given	-12
g r2=golf	11
g r2=good	-20
g r2=growth	-6
g r2=had	7
g r2=have	-12
g r2=having	19
g r2=he	-14
g r2=her	15
g r2=hinted	13
g r2=his	6
g r2=hope	26
g r2=how	10
g r2=i	17
g r2=in	14
g r2=informed	29
g r2=invited	-10
g r2=it	6
g r2=journalist	8
g r2=keep	-11
g r2=know	12
g r2=later	23
g r2=leave	-17
g r2=less	-7
g r2=let	33
g r2=letter	6
g r2=list	-7
g r2=look	-11
g r2=make	-13
g r2=me	15
g r2=meanwhile	6
g r2=medicine	12
g r2=meet	8
g r2=member	-21
g r2=mr	-26
g r2=name	-8
g r2=named	38
g r2=new	-13
g r2=nobody	16
g r2=none	-14
g r2=not	-37
g r2=note	-32
g r2=number	-16
g r2=of	60
g r2=off	-18
g r2=one	15
g r2=opened	-21
g r2=order	7
g r2=other	17
g r2=out	53
g r2=over	12
g r2=part	-8
g r2=pay	-10
g r2=people	-6
g r2=pleased	13
g r2=pointed	37
g r2=post	6
g r2=power	21
g r2=prepare	-12
g r2=progress	-10
g r2=promise	13
g r2=propose	12
g r2=protested	17
g r2=public	35
g r2=put	24
g r2=question	-13
g r2=reach	10
g r2=ready	-8
g r2=refund	6
g r2=refused	-9
g r2=relief	-10
g r2=remarked	12
g r2=report	27
g r2=reporter	13
g r2=required	-6
g r2=respond	-18
g r2=right	-6
g r2=rule	-12
g r2=same	-19
g r2=see	-7
g r2=send	7
g r2=she	9
g r2=sheet	-34
g r2=ship	-6
g r2=show	-14
g r2=side	-8
g r2=sign	-22
g r2=signature	-21
g r2=since	16
g r2=so	16
g r2=some	-6
g r2=something	-26
g r2=speak	41
g r2=spoken	40
g r2=state	32
g r2=step	10
g r2=stop	-6
g r2=suggest	28
g r2=suspend	-11
g r2=take	-13
g r2=talk	-16
g r2=tariff	14
g r2=telephone	-11
g r2=tell	-12
g r2=thank	-10
g r2=that	26
g r2=the	6
g r2=then	9
g r2=these	-6
g r2=they	38
g r2=thi	28
g r2=think	8
g r2=trade	-13
g r2=turn	-7
g r2=two	-11
g r2=under	-20
g r2=urge	10
g r2=us	40
g r2=used	-7
g r2=view	7
g r2=visit	-8
g r2=walked	-10
g r2=want	-32
g r2=was	-39
g r2=we	-14
g r2=week	-20
g r2=what	15
g r2=wheat	-17
g r2=when	-7
g r2=where	-14
g r2=whether	-10
g r2=which	-15
g r2=who	16
g r2=whose	26
g r2=why	6
g r2=withdraw	-18
g r2=within	-31
g r2=word	16
g r2=would	-11
g r2=yale	9
g r2=yes	-26
g r2=yet	-12
g r2=you	19
g r2=your	-13
g r2=—	-11
g r3=!	9
g r3="	-32
g r3='s	25
g r3=(	16
g r3=)	22
g r3=-	-14
g r3=:	19
g r3=;	12
g r3=<day-ahead>	-24
g r3=<day-gone>	-9
g r3=<gate>	-16
g r3=<goods-amount>	14
g r3=<goods>	14
g r3=<level-noun>	23
g r3=<level>	-20
g r3=<month-gone>	-30
g r3=<name>	17
g r3=<office>	23
g r3=<person>	-13
g r3=<points>	-13
g r3=<seat>	10
g r3=<sender>	12
g r3=<taker>	19
g r3=<v-bear>	6
g r3=<v-begin>	-14
g r3=<v-buy>	22
g r3=<v-down>	-11
g r3=<v-impose>	-10
g r3=<v-propose>	8
g r3=<v-return>	-8
g r3=<v-say>	25
g r3=<v-stay>	29
g r3=<v-suspend>	32
g r3=<v-target>	15
g r3=?	13
g r3=a	20
g r3=accord	-8
g r3=according	-13
g r3=act	-18
g r3=add	8
g r3=additional	14
g r3=admit	-15
g r3=after	15
g r3=again	13
g r3=against	8
g r3=agreement	-8
g r3=air	11
g r3=all	-23
g r3=also	21
g r3=an	10
g r3=and	-15
g r3=announce	27
g r3=another	8
g r3=answer	-6
g r3=approve	-18
g r3=are	-31
g r3=as	22
g r3=ask	11
g r3=back	-13
g r3=ban	22
g r3=bargain	10
g r3=be	13
g r3=bring	13
g r3=busan	-17
g r3=call	6
g r3=calm	-10
g r3=car	14
g r3=carry	14
g r3=certificate	8
g r3=chair	-9
g r3=charge	12
g r3=chip	6
g r3=clear	15
g r3=cocoa	-6
g r3=collect	-9
g r3=company	13
g r3=concern	27
g r3=consent	-14
g r3=control	-27
g r3=cost	17
g r3=could	10
g r3=custom	8
g r3=date	26
g r3=day	-19
g r3=deal	-30
g r3=decide	-8
g r3=declare	7
g r3=decree	-7
g r3=deficit	-8
g r3=demand	20
g r3=deny	13
g r3=doe	-6
g r3=door	-20
g r3=down	-22
g r3=drop	9
g r3=due	-7
g r3=end	-17
g r3=energy	18
g r3=everything	9
g r3=examine	24
g r3=expect	-12
g r3=exporter	6
g r3=extension	26
g r3=fact	-6
g r3=fall	8
g r3=far	23
g r3=farm	33
g r3=farmer	-17
g r3=favour	-6
g r3=fee	13
g r3=first	-16
g r3=forced	-6
g r3=forecast	17
g r3=four	6
g r3=free	-20
g r3=from	26
g r3=further	14
g r3=general	-11
g r3=get	15
g r3=good	13
g r3=grow	18
g r3=grower	7
g r3=guest	6
g r3=had	34
g r3=has	23
g r3=have	-42
g r3=he	-28
g r3=head	-8
g r3=heard	15
g r3=her	-17
g r3=him	7
g r3=himself	-8
g r3=hit	11
g r3=hold	47
g r3=hope	17
g r3=hour	-22
g r3=i	-23
g r3=if	20
g r3=import	33
g r3=in	35
g r3=increase	-10
g r3=informed	-18
g r3=intention	12
g r3=interest	-6
g r3=into	-27
g r3=investigation	-7
g r3=is	22
g r3=it	-25
g r3=its	-6
g r3=keep	-27
g r3=key	-6
g r3=know	36
g r3=last	-14
g r3=later	22
g r3=law	-16
g r3=lead	7
g r3=leave	15
g r3=less	-17
g r3=let	-26
g r3=levy	18
g r3=licence	13
g r3=line	19
g r3=listener	23
g r3=longer	-6
g r3=look	-24
g r3=lower	-27
g r3=make	16
g r3=market	-14
g r3=may	13
g r3=me	14
g r3=measure	11
g r3=meet	-13
g r3=member	28
g r3=month	-12
g r3=morning	-31
g r3=most	9
g r3=much	11
g r3=must	-21
g r3=name	-17
g r3=nearly	-10
g r3=negotiate	-7
g r3=new	8
g r3=newspaper	-28
g r3=no	33
g r3=nobody	-25
g r3=none	-13
g r3=not	10
g r3=note	7
g r3=nothing	-32
g r3=notice	-15
g r3=number	-6
g r3=of	25
g r3=off	-18
g r3=offer	-10
g r3=oil	17
g r3=older	-32
g r3=once	-9
g r3=only	-23
g r3=opened	9
g r3=opinion	-16
g r3=opposition	29
g r3=or	21
g r3=other	-6
g r3=our	23
g r3=out	27
g r3=outcome	21
g r3=outside	6
g r3=pact	-22
g r3=paper	31
g r3=pause	-9
g r3=people	-6
g r3=permit	-14
g r3=point	7
g r3=policy	7
g r3=port	-11
g r3=post	-17
g r3=present	-16
g r3=president	16
g r3=press	-42
g r3=price	6
g r3=proclamation	-15
g r3=propose	-29
g r3=public	18
g r3=put	-16
g r3=radio	-11
g r3=raise	10
g r3=ratify	-8
g r3=reciprocal	-18
g r3=release	17
g r3=relief	20
g r3=reply	-11
g r3=reporter	16
g r3=result	-26
g r3=right	-10
g r3=rise	-6
g r3=round	-10
g r3=rule	-22
g r3=run	7
g r3=sale	13
g r3=salmon	13
g r3=say	27
g r3=second	22
g r3=sell	6
g r3=she	-24
g r3=sheet	-7
g r3=side	-9
g r3=signature	-16
g r3=since	-29
g r3=so	-20
g r3=social	49
g r3=soybean	-11
g r3=speak	-29
g r3=special	10
g r3=spoke	-16
g r3=spoken	26
g r3=stand	-10
g r3=standstill	-10
g r3=state	-48
g r3=step	-10
g r3=strike	14
g r3=such	-11
g r3=sum	21
g r3=supply	6
g r3=surcharge	-7
g r3=suspension	8
g r3=table	6
g r3=take	-16
g r3=talk	-10
g r3=tariff	-9
g r3=tax	6
g r3=tea	-9
g r3=television	35
g r3=tell	-8
g r3=the	-29
g r3=their	-20
g r3=them	21
g r3=then	31
g r3=there	-6
g r3=these	9
g r3=they	14
g r3=thi	17
g r3=third	-9
g r3=threat	7
g r3=three	-26
g r3=timing	9
g r3=to	7
g r3=too	9
g r3=trade	-15
g r3=turn	-15
g r3=under	15
g r3=until	17
g r3=us	-7
g r3=value	11
g r3=vote	-9
g r3=want	-7
g r3=warn	10
g r3=was	18
g r3=we	22
g r3=week	6
g r3=what	-15
g r3=when	-9
g r3=whether	-18
g r3=which	-11
g r3=will	14
g r3=with	-16
g r3=without	10
g r3=word	19
g r3=worth	-9
g r3=would	12
g r3=yes	-8
g r3=yet	-10
g r3=york	-13
g r3=·	-36
g r3=—	-56
g r4="	-6
g r4='s	34
g r4=(	-13
g r4=)	-6
g r4=,	-24
g r4=.	-36
g r4=:	12
g r4=;	6
g r4=<agent>	25
g r4=<day-ahead>	-40
g r4=<day-gone>	6
g r4=<day-today>	-6
g r4=<duty>	-48
g r4=<gate>	-16
g r4=<goods-amount>	-12
g r4=<level>	-24
g r4=<money>	-31
g r4=<month-ahead>	21
g r4=<month-gone>	14
g r4=<name>	9
g r4=<not>	20
g r4=<number>	20
g r4=<office>	7
g r4=<organisation>	47
g r4=<person>	-57
g r4=<quality>	17
g r4=<seat>	-34
g r4=<span>	6
g r4=<taker>	18
g r4=<v-agree>	23
g r4=<v-bear>	-31
g r4=<v-begin>	6
g r4=<v-buy>	-9
g r4=<v-down>	38
g r4=<v-end>	-17
g r4=<v-impose>	-6
g r4=<v-propose>	-11
g r4=<v-return>	11
g r4=<v-say>	20
g r4=<v-stay>	-28
g r4=<v-suspend>	-12
g r4=<v-target>	12
g r4=<v-threaten>	15
g r4=<v-up>	-8
g r4=?	9
g r4=a	7
g r4=about	22
g r4=above	10
g r4=according	32
g r4=add	18
g r4=additional	-8
g r4=after	-23
g r4=against	-6
g r4=agree	52
g r4=agreement	-12
g r4=all	-7
g r4=along	-18
g r4=also	22
g r4=and	-29
g r4=announce	14
g r4=announcement	14
g r4=another	17
g r4=answer	12
g r4=anything	9
g r4=appeal	11
g r4=apple	-9
g r4=approve	-7
g r4=are	19
g r4=arrangement	-6
g r4=as	39
g r4=at	9
g r4=back	-6
g r4=ban	16
g r4=banana	28
g r4=bean	14
g r4=before	-13
g r4=begin	6
g r4=better	-12
g r4=between	15
g r4=biggest	-9
g r4=both	34
g r4=bring	18
g r4=busan	-7
g r4=buy	-12
g r4=buyer	14
g r4=by	14
g r4=car	17
g r4=certificate	-17
g r4=change	8
g r4=chief	13
g r4=coffee	-21
g r4=colleague	-25
g r4=come	23
g r4=company	-18
g r4=conference	-12
g r4=confirm	7
g r4=consider	8
g r4=control	20
g r4=cost	-10
g r4=could	-29
g r4=custom	-9
g r4=cut	-27
g r4=date	-9
g r4=deal	-14
g r4=decide	-6
g r4=deficit	-21
g r4=delay	-12
g r4=detail	8
g r4=did	12
g r4=down	-17
g r4=duty	-14
g r4=earlier	7
g r4=economic	18
g r4=economy	-19
g r4=either	7
g r4=emergency	-20
g r4=end	-13
g r4=energy	11
g r4=enter	-7
g r4=evening	12
g r4=everybody	7
g r4=everything	-13
g r4=exempt	6
g r4=expect	-21
g r4=extension	16
g r4=extra	16
g r4=fact	9
g r4=fall	21
g r4=figure	12
g r4=final	13
g r4=fish	15
g r4=for	14
g r4=force	14
g r4=foreign	-23
g r4=four	15
g r4=framework	9
g r4=give	16
g r4=go	10
g r4=good	-12
g r4=government	29
g r4=great	22
g r4=guarantee	7
g r4=had	-27
g r4=half	-9
g r4=happen	-9
g r4=has	-15
g r4=have	35
g r4=he	-21
g r4=his	20
g r4=hold	11
g r4=hope	26
g r4=hour	-16
g r4=house	-15
g r4=how	-12
g r4=i	-7
g r4=important	6
g r4=importer	6
g r4=in	27
g r4=increase	-16
g r4=inquiry	15
g r4=instead	15
g r4=interview	7
g r4=into	29
g r4=invest	11
g r4=investigation	14
g r4=is	25
g r4=issue	8
g r4=it	11
g r4=itself	-6
g r4=job	11
g r4=know	25
g r4=lapse	11
g r4=largest	12
g r4=last	-28
g r4=law	-7
g r4=least	6
g r4=leave	-14
g r4=less	9
g r4=letter	10
g r4=licence	7
g r4=limit	10
g r4=line	-18
g r4=list	7
g r4=long	-10
g r4=longer	-11
g r4=look	-13
g r4=lose	-10
g r4=lower	30
g r4=make	-29
g r4=man	22
g r4=media	40
g r4=medicine	12
g r4=meet	-15
g r4=member	-10
g r4=million	34
g r4=minister	13
g r4=mood	7
g r4=more	-38
g r4=most	8
g r4=mr	17
g r4=much	10
g r4=name	-13
g r4=negotiation	-30
g r4=new	-14
g r4=next	37
g r4=not	36
g r4=nothing	-20
g r4=notice	-20
g r4=of	-35
g r4=oil	-11
g r4=one	-41
g r4=opening	20
g r4=opposed	11
g r4=order	11
g r4=ore	-6
g r4=our	7
g r4=out	-21
g r4=outline	6
g r4=outside	-9
g r4=over	27
g r4=own	-14
g r4=part	11
g r4=party	-12
g r4=pause	-6
g r4=pay	-9
g r4=pen	-10
g r4=people	-17
g r4=phone	24
g r4=plan	-22
g r4=platform	11
g r4=preliminary	31
g r4=press	26
g r4=price	-23
g r4=prolong	-7
g r4=prolongation	-16
g r4=promise	20
g r4=purchase	-12
g r4=put	-38
g r4=quadruple	-14
g r4=quota	14
g r4=radio	11
g r4=raise	8
g r4=rate	-9
g r4=reach	10
g r4=read	10
g r4=reciprocal	-20
g r4=reduction	-12
g r4=refund	13
g r4=remain	24
g r4=reporter	-13
g r4=represent	-8
g r4=require	7
g r4=responsible	23
g r4=restriction	8
g r4=result	-13
g r4=resume	26
g r4=return	-9
g r4=rise	-23
g r4=round	-7
g r4=secretary	-6
g r4=see	-6
g r4=sell	14
g r4=sheet	-18
g r4=should	18
g r4=side	-32
g r4=sign	-24
g r4=signature	19
g r4=since	11
g r4=sit	-31
g r4=so	-16
g r4=special	-9
g r4=speech	13
g r4=spoke	27
g r4=spoken	26
g r4=state	15
g r4=statement	-11
g r4=step	9
g r4=stockholm	-20
g r4=strike	-14
g r4=subject	-16
g r4=summit	9
g r4=table	10
g r4=take	-21
g r4=talk	25
g r4=tariff	-41
g r4=telephone	-14
g r4=television	19
g r4=term	-11
g r4=text	-13
g r4=than	-12
g r4=thank	-21
g r4=that	23
g r4=the	-10
g r4=their	6
g r4=them	19
g r4=then	7
g r4=there	17
g r4=they	-7
g r4=thing	17
g r4=those	17
g r4=threaten	30
g r4=time	-8
g r4=to	-15
g r4=tomatoe	7
g r4=too	-12
g r4=top	11
g r4=trade	-10
g r4=treat	8
g r4=treaty	-10
g r4=two	7
g r4=under	-13
g r4=unlawful	-6
g r4=up	30
g r4=us	-7
g r4=use	-8
g r4=visit	-6
g r4=wait	8
g r4=want	31
g r4=war	9
g r4=warn	-10
g r4=we	-16
g r4=week	-32
g r4=were	43
g r4=what	-45
g r4=when	-31
g r4=who	16
g r4=whose	21
g r4=wine	7
g r4=wish	14
g r4=with	-14
g r4=within	32
g r4=without	-14
g r4=word	12
g r4=work	-6
g r4=worth	13
g r4=would	-45
g r4=write	-28
g r4=year	-20
g r4=you	20
g r4=zero	10
g r='s <office>	-9
g r='s <person>	-23
g r='s account	20
g r='s answer	13
g r='s duty	-15
g r='s export	-8
g r='s golf	11
g r='s on	-6
g r='s reply	-7
g r='s rule	-8
g r='s side	-8
g r='s signature	-20
g r='s view	14
g r='s word	17
g r=( <day-gone>	-14
g r=( <name>	-32
g r=) -	-13
g r=) :	39
g r=) <end>	12
g r=) and	-11
g r=) —	-8
g r=, <day-gone>	19
g r=, <day-today>	-87
g r=, <money>	23
g r=, <name>	12
g r=, <number>	-7
g r=, <office>	36
g r=, <organisation>	-23
g r=, <person>	-17
g r=, <seat>	-24
g r=, a	36
g r=, according	16
g r=, agree	-17
g r=, an	21
g r=, and	-19
g r=, announce	14
g r=, arrive	-7
g r=, ask	10
g r=, at	26
g r=, because	-8
g r=, both	11
g r=, by	-8
g r=, declare	10
g r=, decline	11
g r=, deny	-8
g r=, described	19
g r=, expect	48
g r=, had	-17
g r=, has	-13
g r=, having	-8
g r=, he	-44
g r=, his	-13
g r=, i	13
g r=, in	16
g r=, is	-36
g r=, it	8
g r=, its	25
g r=, leave	-13
g r=, make	-13
g r=, meet	-7
g r=, mr	-13
g r=, no	8
g r=, on	58
g r=, one	-17
g r=, our	15
g r=, over	11
g r=, promise	24
g r=, put	37
g r=, reach	13
g r=, sign	-12
g r=, spoke	6
g r=, state	10
g r=, take	7
g r=, tell	-11
g r=, thank	-6
g r=, that	26
g r=, the	7
g r=, then	-9
g r=, threaten	17
g r=, to	-7
g r=, under	-19
g r=, want	-23
g r=, warn	-14
g r=, was	-33
g r=, we	-26
g r=, what	-7
g r=, where	-12
g r=, which	-10
g r=, who	9
g r=, whose	26
g r=, will	-37
g r=, with	-10
g r=, would	-8
g r=, write	8
g r=, yes	-12
g r=, you	8
g r=. <end>	10
g r=/ <name>	-7
g r=/ <seat>	-10
g r=: "	19
g r=: <end>	-9
g r=: <level>	-25
g r=: <name>	10
g r=: <office>	-27
g r=: a	-12
g r=: and	16
g r=: i	15
g r=: is	-14
g r=: it	9
g r=: one	6
g r=: so	12
g r=: the	-8
g r=: there	-8
g r=: they	26
g r=: what	14
g r=: who	20
g r=: will	22
g r=; on	23
g r=<day-gone> ,	22
g r=<day-today> .	-6
g r=<day-today> published	13
g r=<end> <end>	8
g r=<level> on	-19
g r=<organisation> report	12
g r=<person> ,	25
g r=<person> say	-23
g r=? <end>	-7
g r=accused <name>	10
g r=add .	17
g r=add <level>	-17
g r=add <number>	-24
g r=add that	34
g r=again .	18
g r=agree to	14
g r=and <name>	-25
g r=and <person>	-9
g r=and <quality>	-6
g r=and a	-8
g r=and by	-6
g r=and his	14
g r=and me	-17
g r=and other	8
g r=announce .	-6
g r=announce <day-gone>	8
g r=announce <level>	-24
g r=announce a	-8
g r=announce in	-6
g r=announce it	11
g r=announce on	9
g r=announce that	-17
g r=announce the	-31
g r=answer .	-19
g r=answer on	-6
g r=answer that	12
g r=answer with	-26
g r=approve the	-6
g r=ask <level>	-17
g r=ask for	8
g r=ask the	8
g r=at the	37
g r=at yale	9
g r=believe that	-23
g r=buy <goods-amount>	14
g r=by telephone	-11
g r=call <name>	8
g r=call a	30
g r=call it	13
g r=call off	-10
g r=call on	-22
g r=call the	-6
g r=can sign	8
g r=charge <level>	19
g r=complain that	10
g r=confirm .	8
g r=confirm it	-35
g r=confirm on	32
g r=confirm that	-26
g r=confirm the	48
g r=continue to	-15
g r=could not	6
g r=cut its	-9
g r=deny a	8
g r=deny having	29
g r=deny that	-30
g r=described the	9
g r=did not	-22
g r=doe not	9
g r=expect <money>	16
g r=expect <number>	-18
g r=expect export	22
g r=expect that	-18
g r=expect the	-7
g r=explain that	28
g r=expressed the	15
g r=fact sheet	-34
g r=fly to	-10
g r=for <number>	21
g r=for a	26
g r=for its	-12
g r=for the	-11
g r=gave its	-10
g r=get the	-8
g r=go ahead	-19
g r=go to	-20
g r=had a	-7
g r=had already	-8
g r=had announce	19
g r=had answer	-15
g r=had ask	-6
g r=had been	-13
g r=had call	-8
g r=had demand	-16
g r=had make	-15
g r=had not	-12
g r=had promise	10
g r=had propose	-23
g r=had put	-11
g r=had sign	-19
g r=had spoken	9
g r=had threaten	10
g r=has a	-13
g r=has agree	-8
g r=has already	-14
g r=has also	11
g r=has alway	14
g r=has answer	6
g r=has ask	9
g r=has been	-47
g r=has buy	-7
g r=has call	28
g r=has charge	-6
g r=has confirm	-23
g r=has decided	-10
g r=has demand	-13
g r=has deny	9
g r=has given	-6
g r=has invited	-9
g r=has it	13
g r=has let	27
g r=has make	7
g r=has meanwhile	14
g r=has no	-7
g r=has not	-44
g r=has opened	-11
g r=has promise	-11
g r=has propose	35
g r=has protested	19
g r=has published	-23
g r=has put	6
g r=has refused	-8
g r=has say	11
g r=has send	8
g r=has sign	-14
g r=has since	18
g r=has so	24
g r=has spoken	35
g r=has tell	31
g r=has the	14
g r=has threaten	-10
g r=has to	-6
g r=has warn	28
g r=has yet	-11
g r=hit back	-13
g r=hold a	6
g r=hold that	-10
g r=hope to	-6
g r=import <goods-amount>	-6
g r=in <month-gone>	-8
g r=in <name>	-12
g r=in <number>	17
g r=in <seat>	15
g r=in new	-13
g r=in the	-30
g r=informed his	-9
g r=informed the	6
g r=insist on	-24
g r=intend to	-13
g r=is also	15
g r=is ask	6
g r=is expect	-22
g r=is in	-8
g r=is say	-16
g r=is still	19
g r=is to	-13
g r=issued its	-9
g r=joked .	19
g r=keep its	-6
g r=last <month-gone>	13
g r=last week	-15
g r=leave its	-7
g r=let it	15
g r=let the	6
g r=levy <level>	-10
g r=lift its	17
g r=lift the	-13
g r=lower its	20
g r=make its	-7
g r=may change	-8
g r=meet <person>	-6
g r=need the	14
g r=note that	-20
g r=object to	-17
g r=of <day-gone>	-8
g r=of <name>	19
g r=of a	-7
g r=of the	-6
g r=offer to	10
g r=on <day-ahead>	-10
g r=on <quality>	-12
g r=on his	10
g r=on trade	-7
g r=open its	-16
g r=opened a	-11
g r=opened an	-8
g r=opened two	10
g r=over the	-6
g r=post that	-13
g r=propose that	-10
g r=propose to	8
g r=protested against	24
g r=published a	-11
g r=published its	-12
g r=put <level>	-7
g r=put <number>	-8
g r=put a	24
g r=put his	-7
g r=put it	9
g r=put its	-13
g r=put off	-14
g r=put out	12
g r=put the	39
g r=raise its	-11
g r=raise the	13
g r=reject the	-12
g r=reply .	13
g r=reply that	15
g r=report on	-10
g r=report that	8
g r=reserve the	-7
g r=rule on	-6
g r=say ,	11
g r=say .	-12
g r=say :	-15
g r=say <day-gone>	-9
g r=say <day-today>	8
g r=say <end>	-29
g r=say <name>	-7
g r=say <number>	16
g r=say <person>	25
g r=say <seat>	19
g r=say afterward	-51
g r=say he	6
g r=say his	11
g r=say it	-21
g r=say its	22
g r=say of	15
g r=say on	-10
g r=say so	-8
g r=say that	8
g r=say the	21
g r=say there	6
g r=say they	15
g r=say thi	14
g r=say when	-13
g r=say yes	-14
g r=see it	13
g r=sell to	16
g r=sign a	-10
g r=sign an	-9
g r=sign for	13
g r=sign it	12
g r=sign the	-10
g r=speak of	24
g r=spoke of	69
g r=spoke on	-11
g r=spoke with	-7
g r=state that	-7
g r=still charge	7
g r=take <level>	-19
g r=take note	-12
g r=take the	32
g r=tariff on	-6
g r=tell <organisation>	15
g r=tell <person>	49
g r=tell <quality>	14
g r=tell a	-6
g r=tell his	16
g r=tell journalist	8
g r=tell me	17
g r=tell our	-25
g r=tell thi	-14
g r=tell us	12
g r=that it	-12
g r=the <office>	10
g r=there ,	-6
g r=threaten <level>	15
g r=threaten <name>	15
g r=threaten an	15
g r=threaten to	-12
g r=to do	16
g r=undertook to	26
g r=want <level>	-12
g r=want <name>	-12
g r=want a	23
g r=want to	11
g r=warn ,	-25
g r=warn .	10
g r=warn that	46
g r=was "	-7
g r=welcome the	-12
g r=will also	-12
g r=will be	-7
g r=will come	-7
g r=will do	-13
g r=will go	9
g r=will meet	20
g r=will not	-10
g r=will put	-11
g r=wish to	7
g r=with <name>	-20
g r=would be	-10
g r=write ,	7
g r=write .	11
g r=write in	8
g r=write on	16
g r=write that	15
g r=write the	-18
g r=write to	27
g t0=future-passive	-19
g t0=modal	-24
g t0=modal-passive	-20
g t0=past	-7
g t0=past-passive	33
g t0=perfect	-24
g t0=perfect-passive	25
g t0=pluperfect	-15
g t0=pluperfect-passive	18
g t0=present	-14
g t0=present-passive	19
g t1=future-passive	-19
g t1=gerund	-10
g t1=infinitive	-26
g t1=modal	-23
g t1=modal-passive	-20
g t1=past	-6
g t1=past-passive	30
g t1=perfect	-21
g t1=perfect-passive	25
g t1=pluperfect	-15
g t1=pluperfect-passive	18
g t1=present	-14
g t1=present-passive	19
g t2=future	-18
g t2=future-passive	-7
g t2=gerund	33
g t2=modal-not	20
g t2=modal-passive-not	8
g t2=participle-passive	8
g t2=past	10
g t2=past-not	-23
g t2=past-passive	-43
g t2=perfect	6
g t2=perfect-not	-32
g t2=pluperfect-not	-7
g t2=pluperfect-passive	-11
g t2=present	7
g t2=present-not	28
g t2=present-passive	-20
g v0-none	20
g v0=add	17
g v0=agree	-11
g v0=announce	17
g v0=approve	-19
g v0=ask	-27
g v0=begin	-7
g v0=bring	-7
g v0=call	8
g v0=collect	18
g v0=come	7
g v0=declare	14
g v0=expect	-8
g v0=go	-10
g v0=know	-10
g v0=let	-6
g v0=meet	-13
g v0=note	15
g v0=pay	-8
g v0=promise	-7
g v0=receive	-9
g v0=reject	6
g v0=say	7
g v0=sell	-8
g v0=sign	-15
g v0=tell	-31
g v0=threaten	-9
g v0=want	11
g v0=write	-8
g v1-none	22
g v1=add	14
g v1=agree	-11
g v1=announce	9
g v1=answer	11
g v1=approve	-21
g v1=ask	-35
g v1=begin	-7
g v1=bring	-8
g v1=call	7
g v1=collect	18
g v1=come	7
g v1=declare	14
g v1=deny	6
g v1=expect	-7
g v1=go	-15
g v1=leave	-10
g v1=let	-6
g v1=make	-20
g v1=meet	-13
g v1=note	15
g v1=pay	-9
g v1=promise	-8
g v1=propose	21
g v1=reach	-7
g v1=receive	-13
g v1=reject	6
g v1=remove	11
g v1=reply	13
g v1=say	7
g v1=see	-16
g v1=sell	-10
g v1=sign	-21
g v1=tell	-31
g v1=want	11
g v1=write	-9
g v2-none	12
g v2=add	-13
g v2=adopt	-9
g v2=agree	-9
g v2=announce	13
g v2=apply	6
g v2=approve	-6
g v2=ask	6
g v2=bear	6
g v2=begin	-20
g v2=believe	-23
g v2=bring	-16
g v2=clear	17
g v2=collect	-15
g v2=come	-8
g v2=confirm	11
g v2=consider	-11
g v2=continue	-17
g v2=cut	-7
g v2=demand	6
g v2=deny	10
g v2=discuss	-19
g v2=double	-10
g v2=draw	29
g v2=drop	-9
g v2=examine	23
g v2=exempt	-7
g v2=explain	11
g v2=export	-11
g v2=extend	-10
g v2=face	-10
g v2=fall	-6
g v2=get	-18
g v2=grant	28
g v2=have	-10
g v2=hold	12
g v2=hope	-9
g v2=import	-14
g v2=impose	-19
g v2=insist	-8
g v2=intend	-13
g v2=keep	-29
g v2=know	-6
g v2=lay	-6
g v2=leave	-28
g v2=let	16
g v2=levy	17
g v2=lift	12
g v2=like	-11
g v2=look	-24
g v2=lower	11
g v2=maintain	-17
g v2=make	22
g v2=meet	-10
g v2=negotiate	-11
g v2=note	-13
g v2=other	14
g v2=pay	-20
g v2=plan	-23
g v2=prepare	-19
g v2=promise	14
g v2=propose	12
g v2=put	14
g v2=receive	-14
g v2=recommend	-34
g v2=reject	-6
g v2=reply	6
g v2=report	8
g v2=respond	-27
g v2=return	19
g v2=rise	-11
g v2=rule	-14
g v2=say	14
g v2=seek	-13
g v2=send	10
g v2=ship	-11
g v2=sign	-26
g v2=sit	-12
g v2=slap	-10
g v2=stand	-9
g v2=step	15
g v2=stress	-10
g v2=suggest	11
g v2=suspend	-27
g v2=think	22
g v2=threaten	14
g v2=urge	37
g v2=want	-16
g v2=warn	10
g v2=wish	6
g v2=withdraw	-23
g verbless	21
g vt0=add past	8
g vt0=agree past	-7
g vt0=announce past	18
g vt0=approve perfect	-8
g vt0=ask past	-15
g vt0=ask perfect	-9
g vt0=be past	13
g vt0=begin past	-6
g vt0=bring past	-6
g vt0=call perfect	9
g vt0=collect present	18
g vt0=come past	10
g vt0=confirm modal	-11
g vt0=confirm past	9
g vt0=declare past	14
g vt0=have past	-20
g vt0=have present	8
g vt0=know present	-8
g vt0=other future	-12
g vt0=other perfect	16
g vt0=other present	-7
g vt0=put present	7
g vt0=reject past	6
g vt0=say past	6
g vt0=sign past	-18
g vt0=tell past	-41
g vt0=tell present	10
g vt0=threaten past	-6
g vt0=want past	14
g vt0=write perfect	-10
g vt1=add past	8
g vt1=agree past	-6
g vt1=announce past	10
g vt1=answer participle	7
g vt1=approve perfect	-8
g vt1=ask participle	-8
g vt1=ask past	-15
g vt1=ask perfect	-9
g vt1=be past	13
g vt1=begin past	-6
g vt1=bring past	-6
g vt1=call perfect	9
g vt1=collect present	18
g vt1=come past	10
g vt1=confirm modal	-11
g vt1=confirm past	9
g vt1=declare past	14
g vt1=have past	-17
g vt1=know present	-8
g vt1=make past	-8
g vt1=meet infinitive	-7
g vt1=other future	-12
g vt1=other perfect	16
g vt1=other present	-7
g vt1=put present	7
g vt1=reject past	6
g vt1=say past	6
g vt1=sign past	-18
g vt1=tell past	-40
g vt1=tell present	10
g vt1=want past	14
g vt1=write perfect	-10
g vt2=accept past	6
g vt2=add past	-14
g vt2=agree past	10
g vt2=agree perfect	-20
g vt2=announce past	18
g vt2=announce pluperfect	22
g vt2=announce present	-24
g vt2=answer future	25
g vt2=answer infinitive	17
g vt2=answer past	-11
g vt2=answer pluperfect	-15
g vt2=answer present	-13
g vt2=apply present	6
g vt2=approve modal	-10
g vt2=approve past	-19
g vt2=approve perfect	14
g vt2=approve pluperfect	-8
g vt2=ask future	-8
g vt2=ask modal	-6
g vt2=ask perfect	6
g vt2=ask pluperfect	10
g vt2=be future	-6
g vt2=be perfect	-17
g vt2=be present	19
g vt2=begin past	-13
g vt2=buy infinitive	-15
g vt2=buy past	7
g vt2=buy perfect	-8
g vt2=buy present	7
g vt2=call past	-10
g vt2=call perfect	7
g vt2=call pluperfect	-8
g vt2=call present	20
g vt2=charge infinitive	-10
g vt2=charge past	11
g vt2=charge perfect	-7
g vt2=collect present	-7
g vt2=come future	-7
g vt2=conclude participle	19
g vt2=conclude past	-21
g vt2=confirm modal	30
g vt2=confirm past	32
g vt2=confirm perfect	-29
g vt2=confirm present	-10
g vt2=consider present	-10
g vt2=continue present	-16
g vt2=demand past	33
g vt2=demand perfect	-13
g vt2=demand pluperfect	-16
g vt2=deny perfect	11
g vt2=discuss past	-6
g vt2=draw modal	8
g vt2=expect present	7
g vt2=explain past	20
g vt2=explain present	6
g vt2=export past	-12
g vt2=extend past	-9
g vt2=extend perfect	12
g vt2=extend present	-10
g vt2=face present	-9
g vt2=get past	-12
g vt2=get present	-11
g vt2=go future	8
g vt2=go past	12
g vt2=go present	-15
g vt2=have present	-10
g vt2=hold infinitive	10
g vt2=hold perfect	9
g vt2=hold present	-9
g vt2=hope present	-18
g vt2=import past	-11
g vt2=impose past	-7
g vt2=intend present	-13
g vt2=keep present	-9
g vt2=leave past	-12
g vt2=leave present	-14
g vt2=let modal	-8
g vt2=let present	21
g vt2=levy present	18
g vt2=lift present	17
g vt2=look infinitive	-10
g vt2=look present	-6
g vt2=lower past	19
g vt2=make participle	-14
g vt2=make past	33
g vt2=make perfect	7
g vt2=make pluperfect	-15
g vt2=meet future	9
g vt2=meet gerund	10
g vt2=meet past	-20
g vt2=meet present	-15
g vt2=order past	-16
g vt2=order perfect	12
g vt2=other past	-29
g vt2=other perfect	13
g vt2=other pluperfect	18
g vt2=pay present	-13
g vt2=plan present	-6
g vt2=prepare perfect	-6
g vt2=prepare present	-6
g vt2=promise past	6
g vt2=promise perfect	-17
g vt2=promise pluperfect	11
g vt2=promise present	16
g vt2=propose perfect	35
g vt2=propose pluperfect	-23
g vt2=put future	-15
g vt2=put infinitive	-23
g vt2=put modal	-8
g vt2=put perfect	-8
g vt2=put pluperfect	-12
g vt2=put present	38
g vt2=raise past	7
g vt2=raise present	-10
g vt2=reach participle	9
g vt2=recall past	-14
g vt2=recall present	21
g vt2=reply perfect	8
g vt2=report past	9
g vt2=respond past	-9
g vt2=rise past	-8
g vt2=rule gerund	-7
g vt2=rule past	9
g vt2=rule perfect	-15
g vt2=rule present	-8
g vt2=say modal	14
g vt2=say past	-7
g vt2=say perfect	15
g vt2=say present	25
g vt2=see present	9
g vt2=sell past	-15
g vt2=sell present	11
g vt2=send past	6
g vt2=send perfect	8
g vt2=show past	-15
g vt2=show present	12
g vt2=sign future	12
g vt2=sign past	-7
g vt2=sign perfect	-17
g vt2=sign pluperfect	-20
g vt2=sit past	-6
g vt2=stand present	-9
g vt2=state past	-8
g vt2=step present	17
g vt2=stop past	11
g vt2=stress past	-10
g vt2=suspend present	-7
g vt2=take present	20
g vt2=tell perfect	18
g vt2=think present	21
g vt2=threaten past	20
g vt2=threaten pluperfect	10
g vt2=threaten present	-9
g vt2=urge past	25
g vt2=want present	-15
g vt2=warn past	-9
g vt2=warn perfect	25
g vt2=wish past	9
g vt2=withdraw perfect	-18
g vt2=write past	9
g vt2=write perfect	-25
g vt2=write present	13
governed office	-18
governed office many	-7
governed office plain	-26
governed organisation	-32
governed organisation few	27
governed organisation many	-28
governed organisation plain	-38
governed person	-8
governed person plain	-8
governed side	-47
governed side few	-32
governed side many	-29
governed side plain	-25
h does <say> past	23
h does <say> past plain	19
h does be	-7
h does nothing	-12
h does nothing plain	-22
h does past	26
h does present	-17
h does say	12
h g a:.	6
h g a:<name>	13
h g a:<v-say>	28
h g a:on	8
h g a:say	12
h g a:with	6
h g b:the	20
h g c2=say	17
h g c2=stay	-7
h g ct2=say past	23
h g has-past	22
h g has-present	-27
h g l1=the	20
h g l2=<begin>	10
h g l3=,	7
h g l3=<person>	-14
h g l=<begin> the	10
h g lead=the	10
h g lll=<begin> <begin> the	10
h g lll=<person> , the	-14
h g lr=the say	13
h g nc2=impose	15
h g nc2=stay	21
h g next=that	25
h g nv0-none	17
h g nv1-none	17
h g qt=past	12
h g r1=<v-say>	20
h g r1=say	13
h g r2=.	15
h g r2=that	14
h g r3=.	-20
h g r3=<end>	13
h g t2=past	26
h g t2=present	-17
h g v0-none	24
h g v1-none	24
h g v2-none	-12
h g v2=be	-7
h g v2=say	12
h g verbless	-8
h g vt2=say past	16
h kind office	17
h kind office many	11
h kind office plain	9
h leads office	10
h leads office plain	6
h of 1 office	19
h of 1 office many	11
h of 1 office plain	11
h office after said	14
h office before <begin>	10
h office does be	-7
h office does say	12
h rank 0	33
h rank 0 many	12
h rank 0 plain	26
h rank 1	-29
h rank 1 plain	-26
h says	12
h verb after 0	28
h verb after 0 many	12
h verb after 0 plain	20
h verb after 0 say office	25
h verb after 0 say office many	12
h verb after 0 say office plain	17
h verb after 6	7
h verb after 6 clause office	7
h verb after 6 clause office plain	7
h verb after 6 plain	7
h verb after none	-27
h verb after none plain	-23
h verb after said	13
h verb after said plain true	6
h verb before none	21
h verb before none many	12
h verb before none plain	12
h verb say then that	15
h verb then .	11
h verb then that	16
he called agostinho	19
he called ahmed	-8
he called alfred	14
he called alikhan	-23
he called andrés	7
he called arturo	-10
he called carlos	17
he called celâl	15
he called domingo	11
he called donald	19
he called doug	16
he called eduardo	-6
he called eloy	31
he called george	10
he called gopal	9
he called he	-9
he called herbert	7
he called ibrahim	-17
he called ismail	-30
he called johan	-22
he called josé	10
he called juan	18
he called karin	-11
he called keir	-12
he called kim	13
he called lala	31
he called lamine	14
he called li	10
he called luiz	61
he called manuel	26
he called maroš	32
he called narendra	-9
he called nikola	13
he called noe	10
he called onn	-21
he called paul-henri	-12
he called phan	-12
he called ramón	8
he called riad	30
he called richard	-12
he called ryosei	38
he called saad	13
he called scott	34
he called tom	-16
he called ursula	-64
he called vincent	20
he called wilfrid	30
he called william	-12
he called xi	-16
he ends .	30
he ends ad	35
he ends ai	-49
he ends am	-10
he ends an	32
he ends ar	18
he ends as	25
he ends at	-11
he ends ce	19
he ends ch	13
he ends d	43
he ends di	12
he ends do	15
he ends e	-17
he ends ed	-7
he ends ei	37
he ends el	27
he ends en	13
he ends er	-37
he ends es	-6
he ends et	7
he ends ey	13
he ends g	-31
he ends ge	13
he ends h	-14
he ends he	-21
he ends ho	20
he ends id	13
he ends il	-39
he ends io	-8
he ends ir	-35
he ends is	19
he ends iz	60
he ends ja	32
he ends ka	23
he ends la	-24
he ends ld	23
he ends le	-35
he ends li	8
he ends lo	9
he ends m	-23
he ends ma	6
he ends na	-9
he ends ne	14
he ends ng	-14
he ends nn	-37
he ends no	-8
he ends nt	27
he ends o	-10
he ends oe	10
he ends of	19
he ends om	-16
he ends on	16
he ends or	-22
he ends os	26
he ends oy	31
he ends oš	32
he ends r	-54
he ends ra	-28
he ends rd	15
he ends re	-8
he ends ri	-9
he ends rt	35
he ends ry	28
he ends s	41
he ends se	28
he ends sh	12
he ends so	-9
he ends sé	10
he ends t	46
he ends te	19
he ends tt	31
he ends u	35
he ends uf	10
he ends ug	16
he ends un	26
he ends ur	6
he ends us	19
he ends uy	-25
he ends xi	-16
he ends y	40
he ends ya	10
he ends z	29
he ends án	-21
he ends âl	15
he ends é	9
he ends és	7
he ends ón	-28
he ends š	34
he titled he	28
holder away many	-29
holder away plain	21
holder home	17
holder home many	39
holder home plain	-14
holder named 1	12
holder named 1 plain	13
holder named 3	21
holder named 3 plain	7
holder named here	-8
holder named here plain	-8
holder not yet named	-34
holder not yet named plain	-30
holder rank 0 of 1	14
holder rank 0 of 1 plain	14
holder rank 0 of 2	34
holder rank 0 of 2 plain	10
holder rank 1 of 2	-43
holder rank 1 of 2 plain	-16
inside quotation	-72
inside quotation alone	-19
inside quotation few	-29
inside quotation many	-45
kind office	-14
kind office few	12
kind office many	-16
kind office plain	-10
kind organisation	22
kind organisation few	10
kind organisation many	19
kind organisation plain	15
kind person	40
kind person few	19
kind person many	31
kind person plain	12
kind side	-53
kind side alone	-8
kind side few	-39
kind side many	-84
kind side plain	-27
leads office	-23
leads office few	-12
leads office many	-34
leads organisation	22
leads organisation few	18
leads organisation many	16
leads organisation plain	13
leads person	7
leads person few	33
leads person many	-6
leads person plain	-6
leads side	19
leads side few	-20
leads side many	-14
leads side plain	27
nobody	77
nobody " verb clause	-7
nobody " verb say	20
nobody " verb sound	-18
nobody % verb say	-6
nobody 's verb clause	13
nobody 's verb say	-20
nobody , verb clause	-56
nobody , verb object	19
nobody , verb sound	15
nobody - verb clause	12
nobody <begin> verb clause	-36
nobody <begin> verb object	12
nobody <begin> verb sound	13
nobody a verb clause	-7
nobody a verb object	-8
nobody added then .	-53
nobody added then 65	13
nobody added then on	11
nobody added then tax	-9
nobody added then that	-9
nobody added then to	10
nobody adds then up	9
nobody admitted then ,	9
nobody agreed then .	-41
nobody agreed then a	9
nobody agreed then at	20
nobody agreed then by	10
nobody agreed then in	13
nobody agreed then last	11
nobody agreed then on	19
nobody agreed then that	22
nobody agreed then to	-9
nobody agreed then until	-34
nobody agreed then with	12
nobody agreement verb clause	-7
nobody akazawa verb say	-17
nobody alfaro verb say	-19
nobody already verb say	-19
nobody also verb clause	-42
nobody also verb object	12
nobody also verb say	-13
nobody and verb clause	-20
nobody and verb object	-44
nobody and verb say	-25
nobody announced then .	12
nobody announced then a	-12
nobody announced then an	-12
nobody announced then by	-6
nobody announced then in	-10
nobody announced then last	-6
nobody announced then on	12
nobody announced then that	-26
nobody announced then the	11
nobody announced then this	-13
nobody announced then today	-8
nobody announced then yesterday	12
nobody announces then that	23
nobody answered then .	9
nobody answered then that	-21
nobody answered then with	7
nobody answers then .	19
nobody answers then questions	16
nobody answers then with	15
nobody answers verb object	16
nobody are verb clause	21
nobody are verb object	9
nobody are verb say	7
nobody as verb say	-24
nobody asked then ,	-12
nobody asked then .	14
nobody asked then about	11
nobody asked then by	9
nobody asked then in	-32
nobody asked then not	25
nobody asked then that	-9
nobody asked then the	-22
nobody asked then to	-12
nobody asked then washington	-22
nobody asking then for	-10
nobody asks	28
nobody asks plain	27
nobody association verb clause	12
nobody association verb say	32
nobody bank verb clause	-19
nobody bank verb say	11
nobody batlle verb say	-13
nobody bayar verb say	-15
nobody be verb clause	33
nobody be verb say	18
nobody been verb object	30
nobody been verb say	-16
nobody been verb sound	-9
nobody began then ,	-13
nobody began then .	7
nobody began then in	10
nobody began then on	8
nobody began then to	19
nobody begins " alone	-18
nobody begins " few	-37
nobody begins " many	19
nobody begins \$	-7
nobody begins \$ plain	-7
nobody begins (	15
nobody begins ( plain	15
nobody begins *	-9
nobody begins * plain	-8
nobody begins -	13
nobody begins - plain	14
nobody begins 08	-15
nobody begins 08 plain	-13
nobody begins 09	17
nobody begins 09 plain	19
nobody begins 10	29
nobody begins 10 many	23
nobody begins 10 plain	6
nobody begins 13	30
nobody begins 13 plain	17
nobody begins 15 many	-17
nobody begins 15 plain	17
nobody begins 16	-12
nobody begins 16 plain	-18
nobody begins 17	-11
nobody begins 17 plain	-10
nobody begins 18	-20
nobody begins 18 plain	-18
nobody begins 19	-7
nobody begins 2	11
nobody begins 2 plain	11
nobody begins 20	-10
nobody begins 20 plain	-27
nobody begins 21	12
nobody begins 21 plain	14
nobody begins 23 plain	6
nobody begins 3	-26
nobody begins 4	-27
nobody begins 4 plain	-26
nobody begins 6	8
nobody begins 6 plain	8
nobody begins [	-33
nobody begins [ plain	-23
nobody begins a	13
nobody begins a few	13
nobody begins a many	-15
nobody begins a plain	15
nobody begins about	-7
nobody begins about plain	-7
nobody begins according	-23
nobody begins according plain	-22
nobody begins agriculture	-14
nobody begins agriculture plain	-14
nobody begins alert	-37
nobody begins alert plain	-34
nobody begins algeria	-8
nobody begins algeria plain	-6
nobody begins algiers	14
nobody begins algiers plain	14
nobody begins america	19
nobody begins america plain	19
nobody begins american	-17
nobody begins american plain	-9
nobody begins among	-8
nobody begins an	-6
nobody begins an plain	-10
nobody begins analysts	9
nobody begins analysts plain	9
nobody begins anchor	6
nobody begins anchor plain	7
nobody begins another	-15
nobody begins another plain	-17
nobody begins applications	-7
nobody begins applications plain	-7
nobody begins as	-17
nobody begins as plain	-17
nobody begins asked	-35
nobody begins asked many	-24
nobody begins asked plain	-15
nobody begins at	-12
nobody begins at many	-27
nobody begins australia	8
nobody begins australia plain	9
nobody begins austria	6
nobody begins austria plain	6
nobody begins azerbaijan	-20
nobody begins azerbaijan plain	-20
nobody begins bangkok	18
nobody begins bangkok plain	18
nobody begins because	-24
nobody begins because plain	-23
nobody begins before	12
nobody begins before plain	13
nobody begins bern plain	6
nobody begins bernd	-15
nobody begins bernd plain	-15
nobody begins bessent plain	-20
nobody begins between	13
nobody begins between plain	13
nobody begins bolivia	13
nobody begins bolivia plain	15
nobody begins both	24
nobody begins both plain	28
nobody begins botswana	6
nobody begins botswana plain	6
nobody begins brazil	8
nobody begins britain	17
nobody begins britain plain	17
nobody begins but	-11
nobody begins but plain	-7
nobody begins cabinet	12
nobody begins cabinet plain	12
nobody begins cairo	11
nobody begins cairo plain	11
nobody begins cameroon	-21
nobody begins cameroon plain	-21
nobody begins canada	-7
nobody begins canada plain	-7
nobody begins canberra	-6
nobody begins canberra plain	-6
nobody begins carney	8
nobody begins carney plain	8
nobody begins chamber	-7
nobody begins chamber plain	-7
nobody begins chief	39
nobody begins chief plain	15
nobody begins chile	-6
nobody begins chile plain	-6
nobody begins chilean	-14
nobody begins chilean plain	-14
nobody begins china	8
nobody begins china few	-13
nobody begins china many	9
nobody begins china plain	9
nobody begins chinese	19
nobody begins chinese plain	25
nobody begins colombia plain	10
nobody begins colombo	-10
nobody begins colombo plain	-10
nobody begins commerce	-6
nobody begins commerce many	-13
nobody begins commissioner	-9
nobody begins committee	9
nobody begins committee plain	9
nobody begins congress	18
nobody begins congress plain	18
nobody begins consumer	9
nobody begins consumer plain	9
nobody begins copper	7
nobody begins copper plain	7
nobody begins customs	-13
nobody begins customs plain	-12
nobody begins dakar	8
nobody begins dakar plain	8
nobody begins deakin	8
nobody begins delhi	12
nobody begins denmark plain	6
nobody begins deputy	-35
nobody begins deputy plain	-34
nobody begins dhaka	-21
nobody begins dhaka plain	-21
nobody begins djibouti	-12
nobody begins djibouti plain	-12
nobody begins do	20
nobody begins do plain	13
nobody begins does	7
nobody begins dominic	-7
nobody begins dominic plain	-6
nobody begins donald	20
nobody begins donald few	9
nobody begins donald plain	20
nobody begins each	-10
nobody begins each plain	-10
nobody begins earlier	-17
nobody begins earlier plain	-16
nobody begins economy	-8
nobody begins economy plain	-8
nobody begins ecuador plain	9
nobody begins egypt	-10
nobody begins egypt plain	-10
nobody begins el	25
nobody begins el plain	25
nobody begins electricity	10
nobody begins electricity plain	10
nobody begins embassy	-9
nobody begins embassy plain	-9
nobody begins ethiopia	-18
nobody begins ethiopia plain	-18
nobody begins eu	6
nobody begins eu plain	6
nobody begins european	9
nobody begins european plain	9
nobody begins export	-8
nobody begins exports	18
nobody begins exports plain	18
nobody begins fiji	7
nobody begins fiji plain	7
nobody begins finance plain	6
nobody begins finland plain	6
nobody begins first	-29
nobody begins first plain	-29
nobody begins five	-6
nobody begins five plain	-7
nobody begins for	-15
nobody begins for many	-10
nobody begins for plain	-12
nobody begins four	-18
nobody begins four plain	-18
nobody begins france	-25
nobody begins france plain	-25
nobody begins gabon plain	10
nobody begins general	28
nobody begins general plain	10
nobody begins geneva	-10
nobody begins geneva plain	-10
nobody begins ghana	6
nobody begins ghana plain	6
nobody begins government	7
nobody begins government plain	7
nobody begins governor	60
nobody begins governor many	49
nobody begins governor plain	24
nobody begins greece	-18
nobody begins greece plain	-18
nobody begins greer	-8
nobody begins greer plain	-7
nobody begins growers	14
nobody begins growers plain	14
nobody begins growth	19
nobody begins growth plain	19
nobody begins guatemala	19
nobody begins guatemala plain	19
nobody begins had	-25
nobody begins had plain	-25
nobody begins half	-11
nobody begins half plain	-11
nobody begins hanoi	-6
nobody begins has	14
nobody begins has plain	14
nobody begins he	6
nobody begins he many	-8
nobody begins he plain	8
nobody begins helsinki	15
nobody begins helsinki plain	15
nobody begins her	16
nobody begins her plain	16
nobody begins here	14
nobody begins here plain	16
nobody begins his	40
nobody begins his few	-10
nobody begins his many	12
nobody begins his plain	37
nobody begins host	46
nobody begins host plain	46
nobody begins hours	-8
nobody begins hours plain	-8
nobody begins households	12
nobody begins households plain	12
nobody begins how	26
nobody begins how plain	26
nobody begins howard	6
nobody begins hungary	9
nobody begins hungary plain	8
nobody begins i many	-24
nobody begins i plain	7
nobody begins iceland	-16
nobody begins iceland plain	-15
nobody begins if	23
nobody begins if few	11
nobody begins if many	-18
nobody begins if plain	23
nobody begins imports	13
nobody begins imports plain	13
nobody begins in few	-32
nobody begins in many	-18
nobody begins in plain	20
nobody begins india	18
nobody begins india plain	23
nobody begins indian	8
nobody begins indonesia	21
nobody begins indonesia plain	21
nobody begins indonesian	-14
nobody begins indonesian plain	-14
nobody begins inflation	25
nobody begins inflation plain	25
nobody begins interest	6
nobody begins interest plain	6
nobody begins iran	14
nobody begins iran plain	14
nobody begins israel	-16
nobody begins israel plain	-16
nobody begins it few	-21
nobody begins it many	17
nobody begins its	38
nobody begins its many	17
nobody begins its plain	22
nobody begins jamaica	9
nobody begins jamieson	-17
nobody begins jamieson plain	-15
nobody begins japanese	10
nobody begins japanese plain	10
nobody begins josé plain	10
nobody begins june	-22
nobody begins june plain	-22
nobody begins kenya	-28
nobody begins kenya plain	-24
nobody begins king	-8
nobody begins king plain	-8
nobody begins korean	17
nobody begins korean plain	8
nobody begins kyiv	-11
nobody begins kyiv plain	-11
nobody begins last	6
nobody begins last plain	6
nobody begins latvia plain	9
nobody begins laurier	-15
nobody begins laurier plain	-15
nobody begins legal	-6
nobody begins legal plain	-6
nobody begins li	-15
nobody begins li plain	-14
nobody begins liaquat	-6
nobody begins luanda	15
nobody begins luanda plain	15
nobody begins lula	-34
nobody begins lula plain	-34
nobody begins malawi	-12
nobody begins malawi plain	-12
nobody begins malaysia	25
nobody begins malaysia plain	25
nobody begins mali	-21
nobody begins mali plain	-21
nobody begins manila	12
nobody begins manila plain	12
nobody begins maputo	15
nobody begins maputo plain	15
nobody begins markets	-12
nobody begins markets plain	-12
nobody begins maroš	15
nobody begins maroš plain	16
nobody begins mauritania	-15
nobody begins mauritania plain	-15
nobody begins medicines	-34
nobody begins medicines plain	-43
nobody begins members	-25
nobody begins members plain	-25
nobody begins mexico	-9
nobody begins mexico plain	-9
nobody begins minister	-7
nobody begins minister many	-45
nobody begins minister plain	11
nobody begins ministers	-14
nobody begins ministers plain	-14
nobody begins ministry	19
nobody begins ministry plain	19
nobody begins minutes	-7
nobody begins mongolia	-8
nobody begins mongolia plain	-8
nobody begins montevideo	15
nobody begins montevideo plain	15
nobody begins morocco	15
nobody begins morocco plain	15
nobody begins mozambique	-18
nobody begins mozambique plain	-18
nobody begins mr few	-7
nobody begins mr many	-18
nobody begins mr plain	10
nobody begins mrs	16
nobody begins muscat	-6
nobody begins muscat plain	-6
nobody begins my	-33
nobody begins my plain	-42
nobody begins namibia	8
nobody begins namibia plain	8
nobody begins neither	53
nobody begins neither plain	61
nobody begins nepal	10
nobody begins nepal plain	10
nobody begins next	-7
nobody begins niger	12
nobody begins niger plain	12
nobody begins nigeria	7
nobody begins nigeria plain	7
nobody begins no	11
nobody begins no plain	11
nobody begins nobody	6
nobody begins nobody plain	6
nobody begins nor	-18
nobody begins nor plain	-19
nobody begins nvidia	-17
nobody begins nvidia plain	-17
nobody begins office	14
nobody begins office plain	14
nobody begins officials	14
nobody begins officials plain	14
nobody begins oman	-8
nobody begins oman plain	-8
nobody begins on few	-10
nobody begins on many	-10
nobody begins on plain	8
nobody begins one	15
nobody begins one plain	25
nobody begins ontario	-9
nobody begins ontario plain	-9
nobody begins opposition	6
nobody begins opposition plain	6
nobody begins oslo	10
nobody begins oslo plain	10
nobody begins ottawa	19
nobody begins ottawa plain	19
nobody begins our many	-31
nobody begins our plain	14
nobody begins ours	-6
nobody begins ours plain	-6
nobody begins over	-17
nobody begins over plain	-10
nobody begins panama	-7
nobody begins panama plain	-7
nobody begins parliament	8
nobody begins parliament plain	12
nobody begins peter	-24
nobody begins peter plain	-24
nobody begins philippines	9
nobody begins philippines plain	9
nobody begins poland	-17
nobody begins poland plain	-17
nobody begins portugal	10
nobody begins portugal plain	10
nobody begins presenter	14
nobody begins presenter plain	16
nobody begins president	-11
nobody begins president many	-16
nobody begins president plain	-6
nobody begins prices	-19
nobody begins prices plain	-19
nobody begins prime	-28
nobody begins prime many	-14
nobody begins prime plain	-16
nobody begins q	-37
nobody begins q plain	-37
nobody begins question	39
nobody begins question plain	42
nobody begins rare	12
nobody begins rare plain	12
nobody begins reporter	53
nobody begins reporter plain	55
nobody begins reports	-23
nobody begins reports plain	-23
nobody begins rice	-11
nobody begins rice plain	-11
nobody begins round	-13
nobody begins round plain	-13
nobody begins rumours	-23
nobody begins rumours plain	-15
nobody begins russia	-6
nobody begins russia plain	-6
nobody begins rwanda	15
nobody begins rwanda plain	16
nobody begins said	-9
nobody begins sales	-8
nobody begins sales plain	-8
nobody begins samoa	-8
nobody begins samoa plain	-8
nobody begins saudi	8
nobody begins saudi plain	8
nobody begins second	-25
nobody begins second plain	-25
nobody begins secretary	-10
nobody begins secretary plain	-7
nobody begins senator	-11
nobody begins senator plain	-11
nobody begins senegal	16
nobody begins senegal plain	16
nobody begins seoul	-12
nobody begins seoul plain	-12
nobody begins serbia	10
nobody begins serbia plain	10
nobody begins she	-21
nobody begins she plain	-11
nobody begins should plain	9
nobody begins signed	12
nobody begins signed plain	12
nobody begins since	19
nobody begins since plain	19
nobody begins sir	22
nobody begins sir plain	20
nobody begins six	7
nobody begins six plain	7
nobody begins so	-8
nobody begins so plain	-9
nobody begins sources	8
nobody begins soybeans	13
nobody begins soybeans plain	13
nobody begins spain	7
nobody begins spain plain	7
nobody begins spokesperson plain	-17
nobody begins sri	-8
nobody begins sri plain	-8
nobody begins sudan	-14
nobody begins sudan plain	-14
nobody begins suva	-6
nobody begins suva plain	-6
nobody begins swiss	-19
nobody begins swiss plain	-19
nobody begins switzerland	17
nobody begins switzerland plain	17
nobody begins talks	9
nobody begins tanzania	-8
nobody begins tanzania plain	-8
nobody begins tariffs	7
nobody begins tariffs plain	7
nobody begins thai	-6
nobody begins that	-33
nobody begins that plain	-28
nobody begins the	10
nobody begins the few	20
nobody begins the many	17
nobody begins their	6
nobody begins their plain	-8
nobody begins then ,	9
nobody begins then in	-13
nobody begins then on	6
nobody begins there plain	-9
nobody begins third	-25
nobody begins third plain	-25
nobody begins this	-48
nobody begins this plain	-40
nobody begins those	9
nobody begins those plain	9
nobody begins tiktok	15
nobody begins tiktok plain	15
nobody begins to	-23
nobody begins to plain	-18
nobody begins tokyo plain	-9
nobody begins tonga	-11
nobody begins tonga plain	-11
nobody begins trade	-24
nobody begins trade many	-19
nobody begins trade plain	-15
nobody begins treasury many	-7
nobody begins trump	11
nobody begins trump few	22
nobody begins trump many	-18
nobody begins tunisia	8
nobody begins tunisia plain	8
nobody begins turkey	13
nobody begins turkey plain	13
nobody begins two	19
nobody begins two plain	19
nobody begins uganda	14
nobody begins uganda plain	14
nobody begins ukraine	-6
nobody begins ukraine plain	-6
nobody begins under	20
nobody begins under plain	11
nobody begins united	7
nobody begins unless	-20
nobody begins unless plain	-20
nobody begins until	21
nobody begins until plain	24
nobody begins ursula	16
nobody begins ursula plain	16
nobody begins uruguay	8
nobody begins uruguay plain	8
nobody begins us	11
nobody begins us plain	12
nobody begins ustr	9
nobody begins ustr plain	9
nobody begins vice	-21
nobody begins vice plain	-7
nobody begins vietnam	17
nobody begins vietnam plain	7
nobody begins washington	-9
nobody begins washington few	11
nobody begins washington plain	-14
nobody begins watch	6
nobody begins watch plain	6
nobody begins we	21
nobody begins we many	10
nobody begins we plain	12
nobody begins wellington	-10
nobody begins wellington plain	-10
nobody begins what	34
nobody begins what many	-20
nobody begins what plain	43
nobody begins whatever	-7
nobody begins whatever plain	-7
nobody begins when	22
nobody begins when plain	22
nobody begins whereas	-17
nobody begins whether	-32
nobody begins whether plain	-29
nobody begins whispers	14
nobody begins who plain	6
nobody begins why	-22
nobody begins why plain	-22
nobody begins windhoek	7
nobody begins windhoek plain	7
nobody begins within	6
nobody begins within plain	6
nobody begins without	29
nobody begins without plain	34
nobody begins xi plain	6
nobody begins xinhua	13
nobody begins xinhua plain	14
nobody begins yesterday	-7
nobody begins yesterday plain	-6
nobody begins yet	18
nobody begins yet plain	18
nobody begins you	13
nobody begins you plain	7
nobody begins your	12
nobody begins your plain	9
nobody begins zambia	8
nobody begins zambia plain	10
nobody begins • plain	6
nobody beijing verb object	-33
nobody bessent verb object	-38
nobody bessent verb say	-39
nobody branting verb say	21
nobody briefing then ,	10
nobody brussels verb say	-8
nobody but verb say	-35
nobody called then a	16
nobody called then fentanyl	-6
nobody called then it	-6
nobody called then off	19
nobody called then on	12
nobody called then reciprocal	26
nobody called then that	6
nobody called then the	-24
nobody called then this	12
nobody calling then the	-16
nobody calls then a	-16
nobody calls then it	-22
nobody calls then that	-22
nobody calls then the	-29
nobody calls then to	19
nobody carney verb say	-15
nobody chairman verb say	43
nobody chenggang verb object	-17
nobody chenggang verb say	-8
nobody chile verb clause	19
nobody china verb clause	24
nobody china verb say	6
nobody claims then for	-17
nobody claims then that	10
nobody closed then .	26
nobody closed then to	19
nobody commented then .	6
nobody commerce verb clause	-7
nobody commerce verb object	7
nobody commercial verb object	-8
nobody commission verb object	-22
nobody commission verb say	-51
nobody complained then about	-23
nobody concluded then .	-19
nobody concluded then a	10
nobody concluded then an	-7
nobody concluded then for	9
nobody concluded then in	21
nobody concluded then its	20
nobody concluded then the	11
nobody concluded then with	-22
nobody confirmed then by	27
nobody confirmed then it	32
nobody confirmed then on	-26
nobody confirmed then that	9
nobody confirmed then the	-17
nobody confirmed then this	-10
nobody continues then to	16
nobody council verb object	20
nobody council verb say	-24
nobody countries verb say	-19
nobody court verb say	37
nobody crowd few	10
nobody crowd many	14
nobody customs verb say	-30
nobody deakin verb say	-21
nobody deal verb clause	16
nobody declared then the	-14
nobody delegation verb say	31
nobody demanded then that	-9
nobody demands then for	8
nobody denied then a	-17
nobody denied then by	10
nobody denied then it	-12
nobody denied then that	15
nobody denies then it	-19
nobody denies then that	11
nobody department verb clause	7
nobody department verb say	-47
nobody described then as	8
nobody described then the	-17
nobody director verb say	16
nobody dispute verb clause	12
nobody earths verb clause	6
nobody ended then a	6
nobody ended then in	18
nobody ended then the	25
nobody ended then two	-6
nobody ended then with	-11
nobody ends then .	-10
nobody ends then <end>	14
nobody ends then at	-17
nobody ends then on	-7
nobody ends then the	6
nobody ends then without	-8
nobody eu verb clause	7
nobody ever verb clause	7
nobody explained then that	-22
nobody federation verb clause	-30
nobody federation verb say	9
nobody finished then by	-17
nobody first verb object	-11
nobody for verb clause	28
nobody for verb object	22
nobody for verb say	9
nobody forecast then of	12
nobody further verb clause	-41
nobody government verb clause	23
nobody government verb object	7
nobody government verb say	-34
nobody governments verb object	8
nobody governments verb say	10
nobody governor verb say	19
nobody goyal verb say	-13
nobody greer verb clause	-8
nobody greer verb say	-56
nobody had verb object	42
nobody had verb say	-6
nobody had verb sound	11
nobody hafstein verb say	-16
nobody harb verb say	-10
nobody has verb object	-33
nobody has verb say	-57
nobody have verb clause	22
nobody have verb say	23
nobody he verb clause	-52
nobody he verb object	-18
nobody he verb say	-31
nobody heading	171
nobody heading few	40
nobody heading many	50
nobody heading plain	140
nobody house verb clause	-30
nobody house verb object	-23
nobody house verb say	-62
nobody i verb clause	30
nobody i verb say	16
nobody i'm verb say	20
nobody india verb say	-9
nobody indicated then that	-16
nobody informed then that	26
nobody informed then the	-38
nobody is verb clause	8
nobody is verb object	22
nobody is verb say	46
nobody ishiba verb say	-10
nobody it verb object	-61
nobody it verb say	-88
nobody it verb sound	-10
nobody item	-6
nobody item few	15
nobody item plain	-17
nobody japan verb say	9
nobody jinping verb say	6
nobody joked then .	-30
nobody khan verb say	-17
nobody kim verb say	9
nobody korea verb clause	8
nobody kutako verb say	10
nobody later verb say	-9
nobody laughed then .	31
nobody lawyers verb say	9
nobody leyen verb say	-34
nobody li verb say	-13
nobody listed then firms	13
nobody lists then ,	-10
nobody lists then .	10
nobody lutnick verb say	-48
nobody manila verb say	-6
nobody mayor verb say	30
nobody member verb clause	21
nobody mexico verb say	8
nobody michelsen verb say	-25
nobody minister verb clause	-24
nobody minister verb say	-40
nobody ministers verb clause	21
nobody ministers verb say	8
nobody ministry verb clause	-16
nobody ministry verb say	-8
nobody modi verb object	-13
nobody myung verb say	-19
nobody named 0	37
nobody named 0 alone	-25
nobody named 0 few	20
nobody named 0 many	-6
nobody named 0 plain	45
nobody named 1	43
nobody named 1 few	8
nobody named 1 many	11
nobody named 1 plain	42
nobody named 2	34
nobody named 2 few	-16
nobody named 2 many	-13
nobody named 2 plain	48
nobody negotiators verb clause	-7
nobody negotiators verb say	15
nobody never verb clause	-15
nobody newspaper verb clause	26
nobody nobody verb clause	8
nobody not verb clause	29
nobody not verb object	13
nobody not verb say	52
nobody noted then the	-19
nobody notes then that	-36
nobody now verb clause	17
nobody observed then that	-23
nobody of verb clause	21
nobody of verb object	12
nobody of verb say	-8
nobody offered then 4	8
nobody office verb clause	16
nobody office verb say	17
nobody official verb clause	-20
nobody officials verb say	22
nobody old verb object	9
nobody opened then a	20
nobody opened then an	15
nobody opened then the	8
nobody opens then its	20
nobody opens then on	-6
nobody opposition verb object	11
nobody order verb say	22
nobody paper verb say	19
nobody paragraph 0	18
nobody paragraph 0 few	14
nobody paragraph 0 many	-47
nobody paragraph 0 plain	38
nobody parmelin verb say	-10
nobody pašić verb say	-10
nobody people verb clause	16
nobody portales verb say	-9
nobody posted then that	-35
nobody posts then .	30
nobody president verb clause	-68
nobody president verb say	-33
nobody presidents verb say	-8
nobody press verb clause	12
nobody promised then ,	-8
nobody promised then .	15
nobody promised then 12	6
nobody promised then a	-19
nobody promised then an	-9
nobody promised then for	15
nobody promised then not	8
nobody promised then to	-22
nobody promises then to	-9
nobody pronoun he	17
nobody pronoun he few	-30
nobody pronoun he many	-11
nobody pronoun he plain	36
nobody pronoun i	22
nobody pronoun i few	17
nobody pronoun i plain	18
nobody pronoun it	36
nobody pronoun it few	12
nobody pronoun it many	9
nobody pronoun it plain	30
nobody pronoun none	43
nobody pronoun none alone	-22
nobody pronoun none few	9
nobody pronoun none plain	53
nobody pronoun they	52
nobody pronoun they few	30
nobody pronoun they many	29
nobody pronoun they plain	24
nobody proposed then an	-6
nobody proposed then by	-19
nobody proposed then in	-22
nobody proposed then on	-14
nobody proposed then that	-18
nobody protested then .	16
nobody protested then against	-28
nobody questions then .	22
nobody questions then on	17
nobody reader verb clause	14
nobody reasons then .	-18
nobody recalled then that	-14
nobody recalls then that	-32
nobody reckons then .	18
nobody regulator verb clause	34
nobody regulator verb say	26
nobody rejected then the	12
nobody remarked then .	19
nobody remarked then that	-11
nobody repeated then that	-8
nobody replied then .	-44
nobody replied then in	21
nobody replied then on	28
nobody replied then that	6
nobody reported then .	-8
nobody reported then in	-8
nobody reported then on	23
nobody reported then that	15
nobody reports then .	-19
nobody reports then that	36
nobody representative verb object	-30
nobody representative verb say	-25
nobody roberts verb clause	21
nobody said then .	13
nobody said then <end>	10
nobody said then afterwards	-15
nobody said then at	-23
nobody said then before	-17
nobody said then china	-20
nobody said then earlier	-7
nobody said then exports	-13
nobody said then he	8
nobody said then her	21
nobody said then his	12
nobody said then its	10
nobody said then last	-17
nobody said then mr	-19
nobody said then nothing	36
nobody said then of	-16
nobody said then on	-24
nobody said then only	25
nobody said then so	12
nobody said then the	-8
nobody said then then	-6
nobody said then there	-23
nobody said then this	-16
nobody said then to	41
nobody said then today	-19
nobody said then what	9
nobody said then whether	31
nobody said then yes	-7
nobody said then yesterday	-17
nobody same verb object	-14
nobody saying then that	-6
nobody says then ,	-35
nobody says then .	-9
nobody says then 10	-7
nobody says then :	20
nobody says then <end>	26
nobody says then both	-11
nobody says then china	11
nobody says then his	-34
nobody says then in	-10
nobody says then it	17
nobody says then its	-35
nobody says then no	14
nobody says then nothing	28
nobody says then only	-10
nobody says then our	-17
nobody says then so	10
nobody says then that	20
nobody says then the	-14
nobody says then there	12
nobody says then yes	14
nobody secretary verb say	-28
nobody seoul verb say	-19
nobody she verb clause	-44
nobody she verb object	-52
nobody she verb say	-7
nobody sheet verb say	7
nobody sheinbaum verb say	-6
nobody side verb clause	-16
nobody side verb object	-27
nobody side verb say	-16
nobody sides 0	62
nobody sides 0 alone	-40
nobody sides 0 many	31
nobody sides 0 plain	65
nobody sides 1	24
nobody sides 1 alone	14
nobody sides 1 many	-79
nobody sides 1 plain	43
nobody sides 2	13
nobody sides 2 few	30
nobody sides 2 many	-69
nobody sides 2 plain	15
nobody sides verb clause	23
nobody sides verb say	11
nobody so verb say	-23
nobody solh verb say	-14
nobody somebody verb clause	12
nobody soybeans verb clause	6
nobody spokesman verb say	-24
nobody spokesperson verb say	-84
nobody spokeswoman verb say	18
nobody started then on	-8
nobody starting then on	10
nobody starts then on	7
nobody stated then that	-34
nobody statement verb say	-15
nobody states then .	16
nobody states then and	-21
nobody states then came	-14
nobody states then charges	9
nobody states then fell	6
nobody states then last	6
nobody states then on	15
nobody states then or	9
nobody states then rose	-6
nobody states then takes	13
nobody states then that	-10
nobody states then to	-10
nobody states then trade	7
nobody states then under	21
nobody states then were	33
nobody states then will	-12
nobody states then would	-23
nobody states verb clause	21
nobody states verb say	-24
nobody stop verb clause	16
nobody stressed then that	-24
nobody tells then our	11
nobody tells then the	-11
nobody tells then us	-9
nobody tells then you	10
nobody terms then ,	-9
nobody terms then .	6
nobody thanked then president	12
nobody thanked then the	18
nobody that verb clause	35
nobody that verb object	19
nobody that verb say	9
nobody the verb clause	6
nobody the verb object	25
nobody the verb say	14
nobody they verb clause	13
nobody they verb say	24
nobody threatened then 100	22
nobody threatened then 30	-21
nobody threatened then an	-17
nobody threatened then china	-17
nobody threatened then for	6
nobody threatened then from	18
nobody threatened then in	12
nobody threatened then on	-10
nobody threatened then to	13
nobody threatens then to	-8
nobody told then .	18
nobody told then a	-16
nobody told then an	-12
nobody told then by	-17
nobody told then cnbc	-12
nobody told then fox	-6
nobody told then her	-6
nobody told then him	-18
nobody told then it	20
nobody told then journalists	-17
nobody told then our	9
nobody told then parliament	-39
nobody told then radio	8
nobody told then reporters	9
nobody told then state	8
nobody told then that	27
nobody told then the	13
nobody told then them	24
nobody told then this	8
nobody told then to	-24
nobody trade verb say	-20
nobody truce verb clause	-6
nobody truce verb say	12
nobody trump verb clause	-7
nobody trump verb object	-41
nobody trump verb say	-7
nobody two verb object	14
nobody union verb clause	15
nobody union verb say	15
nobody unnamed	37
nobody unnamed few	24
nobody unnamed plain	27
nobody urged then the	-21
nobody urged then washington	-8
nobody value verb say	-9
nobody vance verb say	-7
nobody verb accused	-23
nobody verb accused plain	-21
nobody verb added many	-36
nobody verb added plain	15
nobody verb adding	9
nobody verb adding plain	9
nobody verb adds	22
nobody verb adds plain	26
nobody verb admits	15
nobody verb admits plain	15
nobody verb admitted	9
nobody verb admitted plain	15
nobody verb advised	10
nobody verb advised plain	10
nobody verb agreed	14
nobody verb agreed plain	14
nobody verb agrees	11
nobody verb agrees plain	11
nobody verb announced	-7
nobody verb announced few	6
nobody verb announced plain	-9
nobody verb answered	25
nobody verb answered few	-16
nobody verb answered many	10
nobody verb answered plain	27
nobody verb answering	26
nobody verb answering plain	26
nobody verb answers	20
nobody verb answers plain	20
nobody verb applauded	16
nobody verb applauded plain	16
nobody verb asked	-18
nobody verb asked plain	-17
nobody verb asking	-7
nobody verb asking plain	-7
nobody verb asks	19
nobody verb asks plain	12
nobody verb assured	-19
nobody verb assured many	-16
nobody verb assured plain	-7
nobody verb began	28
nobody verb began plain	23
nobody verb begins	24
nobody verb begins plain	12
nobody verb blamed	-23
nobody verb blamed plain	-17
nobody verb branded	-6
nobody verb branded plain	-8
nobody verb briefed	-8
nobody verb briefed plain	-8
nobody verb briefing	23
nobody verb briefing plain	25
nobody verb called few	9
nobody verb called many	14
nobody verb called plain	-21
nobody verb calling	-15
nobody verb calls	-7
nobody verb calls many	-18
nobody verb clarified	-26
nobody verb clarified plain	-14
nobody verb clause then "	18
nobody verb clause then .	-11
nobody verb clause then . few	11
nobody verb clause then . many	-24
nobody verb clause then . plain	-6
nobody verb clause then 15	-22
nobody verb clause then 15 plain	-22
nobody verb clause then 25	-24
nobody verb clause then 25 plain	-24
nobody verb clause then : many	14
nobody verb clause then ;	8
nobody verb clause then ; plain	8
nobody verb clause then <end>	15
nobody verb clause then <end> plain	16
nobody verb clause then a	22
nobody verb clause then a plain	20
nobody verb clause then about	25
nobody verb clause then about few	7
nobody verb clause then about plain	30
nobody verb clause then afterwards	-17
nobody verb clause then afterwards plain	-11
nobody verb clause then and	-7
nobody verb clause then as	10
nobody verb clause then as plain	11
nobody verb clause then at plain	30
nobody verb clause then before	-15
nobody verb clause then before plain	-11
nobody verb clause then both	-14
nobody verb clause then both plain	-15
nobody verb clause then came	-14
nobody verb clause then came plain	-14
nobody verb clause then charges	9
nobody verb clause then charges plain	9
nobody verb clause then early	-16
nobody verb clause then early plain	-16
nobody verb clause then fell	6
nobody verb clause then fell plain	6
nobody verb clause then for many	-9
nobody verb clause then goods	11
nobody verb clause then goods plain	11
nobody verb clause then his	26
nobody verb clause then his plain	26
nobody verb clause then in	-11
nobody verb clause then in plain	-12
nobody verb clause then it	24
nobody verb clause then it plain	26
nobody verb clause then its	-8
nobody verb clause then its plain	-8
nobody verb clause then last	6
nobody verb clause then last plain	10
nobody verb clause then no	44
nobody verb clause then no plain	44
nobody verb clause then not	25
nobody verb clause then not plain	21
nobody verb clause then now	-28
nobody verb clause then now plain	-12
nobody verb clause then of	30
nobody verb clause then of many	7
nobody verb clause then of plain	27
nobody verb clause then on	18
nobody verb clause then on many	-17
nobody verb clause then on plain	23
nobody verb clause then or	11
nobody verb clause then or plain	11
nobody verb clause then president	10
nobody verb clause then president plain	10
nobody verb clause then questions	18
nobody verb clause then questions plain	18
nobody verb clause then rose	-6
nobody verb clause then rose plain	-6
nobody verb clause then sales	-18
nobody verb clause then sales plain	-18
nobody verb clause then takes	13
nobody verb clause then takes plain	13
nobody verb clause then ten	20
nobody verb clause then ten plain	20
nobody verb clause then that	-35
nobody verb clause then that plain	-35
nobody verb clause then the	15
nobody verb clause then the plain	14
nobody verb clause then their	7
nobody verb clause then their plain	7
nobody verb clause then this	-20
nobody verb clause then this many	-9
nobody verb clause then this plain	-10
nobody verb clause then to	-6
nobody verb clause then to many	-14
nobody verb clause then today plain	6
nobody verb clause then tomorrow	23
nobody verb clause then tomorrow plain	23
nobody verb clause then tonight	10
nobody verb clause then tonight plain	10
nobody verb clause then trade	8
nobody verb clause then trade plain	10
nobody verb clause then two plain	7
nobody verb clause then under	21
nobody verb clause then under plain	21
nobody verb clause then until	-12
nobody verb clause then until plain	-12
nobody verb clause then washington	-8
nobody verb clause then washington plain	-8
nobody verb clause then were	33
nobody verb clause then were plain	33
nobody verb clause then when	14
nobody verb clause then when plain	15
nobody verb clause then whether	8
nobody verb clause then whether plain	10
nobody verb clause then why	-10
nobody verb clause then will	-10
nobody verb clause then will plain	-9
nobody verb clause then with	27
nobody verb clause then with plain	23
nobody verb clause then within	7
nobody verb clause then within plain	7
nobody verb clause then without	-9
nobody verb clause then without plain	-9
nobody verb clause then would	-20
nobody verb clause then would plain	-19
nobody verb clause then yesterday	20
nobody verb clause then yesterday plain	20
nobody verb closed	39
nobody verb closed plain	46
nobody verb closes	17
nobody verb closes plain	17
nobody verb commented	18
nobody verb commented plain	18
nobody verb comments	18
nobody verb comments plain	18
nobody verb compared	6
nobody verb compared plain	6
nobody verb complained plain	-8
nobody verb complains	14
nobody verb complains plain	14
nobody verb conceded	-30
nobody verb conceded plain	-36
nobody verb concluded	33
nobody verb concluded plain	35
nobody verb confirmed	8
nobody verb confirmed plain	12
nobody verb confirms	-16
nobody verb confirms plain	-15
nobody verb continues	18
nobody verb continues plain	18
nobody verb criticised	-26
nobody verb criticised plain	-26
nobody verb crowed	-15
nobody verb declared	-18
nobody verb declared many	-21
nobody verb demands	23
nobody verb demands plain	15
nobody verb described	-18
nobody verb described plain	-22
nobody verb dismissed	-8
nobody verb disputes	-15
nobody verb disputes plain	-15
nobody verb ended	35
nobody verb ended many	21
nobody verb ended plain	22
nobody verb ending	12
nobody verb ending plain	11
nobody verb ends	10
nobody verb ends plain	27
nobody verb estimated	-8
nobody verb estimated plain	-8
nobody verb estimates	6
nobody verb estimates plain	6
nobody verb explained	9
nobody verb explained plain	20
nobody verb explains	-11
nobody verb explains plain	-11
nobody verb expressed	12
nobody verb expressed plain	12
nobody verb finished	-7
nobody verb finished plain	-6
nobody verb forecast	11
nobody verb forecast plain	11
nobody verb forecasts	-26
nobody verb forecasts plain	-23
nobody verb hails	32
nobody verb hinted	-14
nobody verb hinted plain	-6
nobody verb hints	6
nobody verb hints plain	6
nobody verb indicated	-8
nobody verb indicated plain	-8
nobody verb informs	11
nobody verb informs plain	11
nobody verb insisted	-19
nobody verb insisted plain	-19
nobody verb joked	-10
nobody verb joked many	-37
nobody verb jokes	6
nobody verb justified	19
nobody verb justified plain	19
nobody verb laughed many	-13
nobody verb laughed plain	17
nobody verb listed	6
nobody verb listed plain	6
nobody verb listing	11
nobody verb listing plain	11
nobody verb lists	14
nobody verb lists plain	24
nobody verb noted plain	15
nobody verb notes	-12
nobody verb notes plain	-12
nobody verb object then " few	16
nobody verb object then " many	-18
nobody verb object then ,	-12
nobody verb object then .	21
nobody verb object then . plain	22
nobody verb object then 100	7
nobody verb object then 100 plain	-15
nobody verb object then 12	6
nobody verb object then 12 plain	6
nobody verb object then 30	-11
nobody verb object then 30 plain	-11
nobody verb object then :	7
nobody verb object then : plain	8
nobody verb object then are	12
nobody verb object then are plain	12
nobody verb object then as	-8
nobody verb object then at	19
nobody verb object then at plain	22
nobody verb object then china	-9
nobody verb object then companies	19
nobody verb object then companies plain	19
nobody verb object then concern	17
nobody verb object then concern plain	17
nobody verb object then eight	25
nobody verb object then eight plain	25
nobody verb object then fentanyl	-37
nobody verb object then fentanyl plain	-36
nobody verb object then firms	13
nobody verb object then firms plain	13
nobody verb object then for	16
nobody verb object then for plain	10
nobody verb object then from	21
nobody verb object then from plain	22
nobody verb object then having	-22
nobody verb object then having plain	-22
nobody verb object then his	-10
nobody verb object then his plain	-7
nobody verb object then in	18
nobody verb object then in plain	16
nobody verb object then it	8
nobody verb object then it few	8
nobody verb object then it many	-8
nobody verb object then it plain	9
nobody verb object then its	-13
nobody verb object then its plain	-13
nobody verb object then last	-6
nobody verb object then last plain	-6
nobody verb object then no	21
nobody verb object then no plain	21
nobody verb object then not	16
nobody verb object then not plain	16
nobody verb object then of	26
nobody verb object then of plain	26
nobody verb object then off	19
nobody verb object then off plain	19
nobody verb object then president	12
nobody verb object then president plain	14
nobody verb object then reciprocal	27
nobody verb object then reciprocal plain	27
nobody verb object then reports	15
nobody verb object then reports plain	15
nobody verb object then that few	-12
nobody verb object then that many	9
nobody verb object then the	-13
nobody verb object then the few	10
nobody verb object then the many	8
nobody verb object then the plain	-23
nobody verb object then them	-14
nobody verb object then them plain	-6
nobody verb object then this	-25
nobody verb object then this plain	-25
nobody verb object then to	-10
nobody verb object then to many	26
nobody verb object then to plain	-18
nobody verb object then washington	-8
nobody verb object then washington plain	-8
nobody verb object then were	-8
nobody verb object then were plain	-8
nobody verb object then with	35
nobody verb object then with plain	35
nobody verb objects	6
nobody verb objects plain	6
nobody verb observed	-18
nobody verb observed plain	-14
nobody verb offered	22
nobody verb offered plain	21
nobody verb offers	17
nobody verb offers plain	17
nobody verb opened	46
nobody verb opened plain	43
nobody verb opening plain	8
nobody verb opens	22
nobody verb opens plain	22
nobody verb posted	-47
nobody verb posted many	-11
nobody verb posted plain	-38
nobody verb posts	34
nobody verb posts plain	37
nobody verb praised	23
nobody verb praised plain	28
nobody verb proclaimed	10
nobody verb proclaimed plain	10
nobody verb projects	13
nobody verb projects plain	13
nobody verb promised many	-21
nobody verb promises	6
nobody verb promises plain	-9
nobody verb proposed	-32
nobody verb proposed plain	-40
nobody verb proposes	-7
nobody verb proposes plain	-7
nobody verb protests	8
nobody verb protests plain	8
nobody verb questions	14
nobody verb questions plain	13
nobody verb reasons	-14
nobody verb reasons plain	-14
nobody verb recalled	-14
nobody verb recalled plain	-13
nobody verb recalls	-29
nobody verb recalls plain	-28
nobody verb recommended	-8
nobody verb recommended plain	-7
nobody verb rejected	23
nobody verb rejected plain	24
nobody verb related	18
nobody verb related plain	18
nobody verb remarked many	-27
nobody verb remarked plain	8
nobody verb remarks	25
nobody verb remarks plain	31
nobody verb repeated	-24
nobody verb repeated plain	-24
nobody verb reported	12
nobody verb reported plain	9
nobody verb reports	10
nobody verb reports plain	13
nobody verb responded	6
nobody verb responded plain	7
nobody verb said few	30
nobody verb said many	59
nobody verb said plain	-52
nobody verb say then , few	17
nobody verb say then .	-9
nobody verb say then . many	20
nobody verb say then . plain	-33
nobody verb say then 10	11
nobody verb say then 10 plain	11
nobody verb say then 65	13
nobody verb say then 65 plain	13
nobody verb say then :	-9
nobody verb say then : many	7
nobody verb say then : plain	-20
nobody verb say then <end>	35
nobody verb say then <end> plain	35
nobody verb say then a	6
nobody verb say then a few	-8
nobody verb say then a plain	14
nobody verb say then about	-15
nobody verb say then about plain	-15
nobody verb say then after many	25
nobody verb say then after plain	-25
nobody verb say then afterwards	-16
nobody verb say then afterwards plain	-16
nobody verb say then again	-6
nobody verb say then against	-29
nobody verb say then against plain	-29
nobody verb say then an	-14
nobody verb say then an plain	-10
nobody verb say then another	26
nobody verb say then another plain	26
nobody verb say then anything	-21
nobody verb say then anything plain	-21
nobody verb say then as	12
nobody verb say then as plain	13
nobody verb say then at many	-15
nobody verb say then at plain	18
nobody verb say then before	-13
nobody verb say then before many	-16
nobody verb say then both	-25
nobody verb say then both plain	-25
nobody verb say then by	-8
nobody verb say then by plain	-8
nobody verb say then chinese	-7
nobody verb say then chinese plain	-7
nobody verb say then cnbc	-12
nobody verb say then cnbc plain	-8
nobody verb say then earlier	-6
nobody verb say then earlier plain	-6
nobody verb say then exports	-15
nobody verb say then exports plain	-15
nobody verb say then farmers	13
nobody verb say then for	23
nobody verb say then for plain	22
nobody verb say then fox	-6
nobody verb say then he	8
nobody verb say then he plain	7
nobody verb say then her	8
nobody verb say then her plain	-20
nobody verb say then importers	-21
nobody verb say then in many	-23
nobody verb say then in plain	17
nobody verb say then is	-8
nobody verb say then is plain	-8
nobody verb say then it	17
nobody verb say then it few	6
nobody verb say then it many	-15
nobody verb say then it plain	17
nobody verb say then its	23
nobody verb say then its many	13
nobody verb say then its plain	14
nobody verb say then journalists	-17
nobody verb say then journalists plain	-9
nobody verb say then last	-9
nobody verb say then last many	7
nobody verb say then last plain	-18
nobody verb say then me many	11
nobody verb say then me plain	-12
nobody verb say then members	-11
nobody verb say then members plain	-14
nobody verb say then mr	-21
nobody verb say then mr many	-14
nobody verb say then mr plain	-9
nobody verb say then no	17
nobody verb say then no plain	17
nobody verb say then nothing	44
nobody verb say then nothing plain	44
nobody verb say then of	22
nobody verb say then of many	8
nobody verb say then of plain	17
nobody verb say then on few	27
nobody verb say then only	17
nobody verb say then only plain	18
nobody verb say then other	-11
nobody verb say then otherwise	9
nobody verb say then otherwise plain	9
nobody verb say then our many	18
nobody verb say then our plain	-11
nobody verb say then over	-7
nobody verb say then parliament	-42
nobody verb say then parliament many	-24
nobody verb say then parliament plain	-21
nobody verb say then radio	7
nobody verb say then radio many	-14
nobody verb say then reporters	8
nobody verb say then reporters many	22
nobody verb say then reporters plain	-13
nobody verb say then so	11
nobody verb say then so plain	11
nobody verb say then state	8
nobody verb say then state plain	14
nobody verb say then tariff	12
nobody verb say then tariff plain	12
nobody verb say then tax	-9
nobody verb say then tax plain	-9
nobody verb say then that few	6
nobody verb say then that many	28
nobody verb say then that plain	-8
nobody verb say then the	-21
nobody verb say then the few	-35
nobody verb say then the many	21
nobody verb say then the plain	-35
nobody verb say then their	21
nobody verb say then their plain	11
nobody verb say then them	27
nobody verb say then them plain	30
nobody verb say then then	-9
nobody verb say then they	-6
nobody verb say then they plain	-21
nobody verb say then this many	-16
nobody verb say then this plain	19
nobody verb say then to	13
nobody verb say then to many	-18
nobody verb say then to plain	19
nobody verb say then today	-17
nobody verb say then today plain	-17
nobody verb say then trade	-36
nobody verb say then trump	-24
nobody verb say then trump plain	-23
nobody verb say then until	-37
nobody verb say then until plain	-37
nobody verb say then up	12
nobody verb say then up plain	12
nobody verb say then us	-12
nobody verb say then us few	8
nobody verb say then us many	17
nobody verb say then us plain	-40
nobody verb say then washington	-12
nobody verb say then washington plain	-12
nobody verb say then what	14
nobody verb say then what plain	15
nobody verb say then when	7
nobody verb say then when plain	11
nobody verb say then whether	31
nobody verb say then whether plain	31
nobody verb say then with	-24
nobody verb say then with plain	-13
nobody verb say then yes	6
nobody verb say then yes plain	6
nobody verb say then yesterday many	-15
nobody verb say then yesterday plain	6
nobody verb say then you	16
nobody verb say then you plain	16
nobody verb saying	-18
nobody verb saying plain	-27
nobody verb says	-15
nobody verb says few	10
nobody verb says many	-11
nobody verb says plain	-12
nobody verb shouting	6
nobody verb sighed	-26
nobody verb sighed many	-26
nobody verb snapped	-10
nobody verb sound then ,	-15
nobody verb sound then , plain	-12
nobody verb sound then .	7
nobody verb sound then . many	-22
nobody verb sound then . plain	35
nobody verb sound then 12	6
nobody verb sound then 12 plain	6
nobody verb sound then 3	11
nobody verb sound then 3 plain	11
nobody verb sound then 4	8
nobody verb sound then 4 plain	8
nobody verb sound then a	-6
nobody verb sound then at plain	6
nobody verb sound then in	-6
nobody verb sound then on	-17
nobody verb sound then on many	-13
nobody verb sound then the	-43
nobody verb started	12
nobody verb started plain	12
nobody verb starting	-20
nobody verb starts	26
nobody verb starts plain	23
nobody verb stated	-46
nobody verb stated many	11
nobody verb stated plain	-72
nobody verb states	17
nobody verb states few	18
nobody verb states many	-14
nobody verb states plain	15
nobody verb stressed	-23
nobody verb stressed plain	-20
nobody verb suggested	-45
nobody verb suggested plain	-45
nobody verb telling	6
nobody verb telling plain	6
nobody verb tells few	10
nobody verb tells plain	-10
nobody verb terms	12
nobody verb terms plain	17
nobody verb thanked	46
nobody verb thanked plain	53
nobody verb thanks	22
nobody verb thanks plain	22
nobody verb threatened	7
nobody verb threatened many	31
nobody verb thundered	-29
nobody verb thundered many	-28
nobody verb told	-11
nobody verb told few	-15
nobody verb told many	17
nobody verb told plain	-27
nobody verb urged	-29
nobody verb urged plain	-29
nobody verb vowed	-27
nobody verb vowed plain	-14
nobody verb warned	26
nobody verb warned few	11
nobody verb warned many	17
nobody verb warned plain	15
nobody verb warns plain	-18
nobody verb welcomed	24
nobody verb welcomed plain	25
nobody verb welcomes	19
nobody verb welcomes plain	15
nobody verb whispers	18
nobody verb whispers plain	18
nobody verb writes many	-10
nobody verb written	11
nobody verb written plain	15
nobody verb wrote	-7
nobody verb wrote few	-17
nobody verb wrote many	-11
nobody verb wrote plain	8
nobody verbs 0	54
nobody verbs 0 alone	-22
nobody verbs 0 few	-6
nobody verbs 0 he	18
nobody verbs 0 he plain	20
nobody verbs 0 i	-6
nobody verbs 0 it	54
nobody verbs 0 it plain	57
nobody verbs 0 many	-26
nobody verbs 0 none	25
nobody verbs 0 none alone	-22
nobody verbs 0 none many	-26
nobody verbs 0 none plain	43
nobody verbs 0 plain	74
nobody verbs 0 they	7
nobody verbs 0 they plain	8
nobody verbs 1	40
nobody verbs 1 few	24
nobody verbs 1 he	9
nobody verbs 1 he few	-35
nobody verbs 1 he many	-11
nobody verbs 1 he plain	28
nobody verbs 1 i	35
nobody verbs 1 i few	8
nobody verbs 1 i plain	28
nobody verbs 1 it	9
nobody verbs 1 it few	21
nobody verbs 1 many	8
nobody verbs 1 none	27
nobody verbs 1 none few	11
nobody verbs 1 none many	8
nobody verbs 1 none plain	24
nobody verbs 1 plain	40
nobody verbs 1 they	48
nobody verbs 1 they few	29
nobody verbs 1 they many	31
nobody verbs 1 they plain	17
nobody verbs 2	16
nobody verbs 2 few	-9
nobody verbs 2 many	16
nobody verbs 2 plain	14
nobody w !	-10
nobody w \$	-17
nobody w \$ 1	-16
nobody w \$ 1.5	8
nobody w \$ 100	-6
nobody w \$ 12	20
nobody w \$ 166	-34
nobody w \$ 17	25
nobody w \$ 200	10
nobody w \$ 202.1	-12
nobody w \$ 31	14
nobody w \$ 310	7
nobody w \$ 40	-6
nobody w \$ 550	21
nobody w \$ 600	-10
nobody w \$ 750	-8
nobody w \$ 8	15
nobody w %	17
nobody w % (	24
nobody w % )	28
nobody w % .	-10
nobody w % ;	-8
nobody w % ?	8
nobody w % after	-9
nobody w % again	10
nobody w % and	24
nobody w % before	-10
nobody w % by	-21
nobody w % duty	8
nobody w % for	-22
nobody w % from	-9
nobody w % if	-10
nobody w % in	29
nobody w % instead	12
nobody w % is	-16
nobody w % last	-13
nobody w % lower	9
nobody w % now	12
nobody w % of	26
nobody w % on	12
nobody w % or	-24
nobody w % over	-7
nobody w % reciprocal	12
nobody w % since	16
nobody w % tariff	32
nobody w % tariffs	-24
nobody w % that	8
nobody w % the	-11
nobody w % this	39
nobody w % to	-17
nobody w % too	-21
nobody w % until	9
nobody w % was	-17
nobody w % which	13
nobody w % within	22
nobody w % would	-16
nobody w &	-10
nobody w '	-7
nobody w ' association	-21
nobody w ' council	-11
nobody w ' federation	-18
nobody w ' guild	-32
nobody w ' meeting	15
nobody w ' spokesman	32
nobody w ' union	-27
nobody w ' worth	20
nobody w 's	-25
nobody w 's ,	7
nobody w 's 10	12
nobody w 's account	-24
nobody w 's agriculture	-6
nobody w 's ambassador	-44
nobody w 's and	6
nobody w 's answer	-6
nobody w 's ban	10
nobody w 's beef	-8
nobody w 's cabinet	-7
nobody w 's chairman	10
nobody w 's chamber	-31
nobody w 's chief	12
nobody w 's controls	6
nobody w 's council	14
nobody w 's customs	26
nobody w 's day	-17
nobody w 's deal	-8
nobody w 's decision	31
nobody w 's delegation	-10
nobody w 's director	-14
nobody w 's duty	-17
nobody w 's economy	-6
nobody w 's emergency	-11
nobody w 's eve	-15
nobody w 's export	-12
nobody w 's exporters	-7
nobody w 's fact	8
nobody w 's finance	-37
nobody w 's foreign	-16
nobody w 's gazette	7
nobody w 's general	10
nobody w 's got	9
nobody w 's government	-9
nobody w 's growth	12
nobody w 's h	18
nobody w 's imports	-10
nobody w 's industry	-18
nobody w 's levy	-12
nobody w 's li	-14
nobody w 's list	8
nobody w 's market	-12
nobody w 's minister	-19
nobody w 's ministry	-20
nobody w 's negotiator	9
nobody w 's new	-29
nobody w 's next	21
nobody w 's no	-7
nobody w 's notice	9
nobody w 's office	-25
nobody w 's on	6
nobody w 's parliament	-17
nobody w 's people	9
nobody w 's president	64
nobody w 's promise	-10
nobody w 's proposal	-6
nobody w 's rate	9
nobody w 's reply	7
nobody w 's request	-9
nobody w 's ruling	-21
nobody w 's secretary	34
nobody w 's senate	15
nobody w 's side	-8
nobody w 's soybean	-13
nobody w 's spokesman	10
nobody w 's spokeswoman	-30
nobody w 's state	8
nobody w 's steel	7
nobody w 's sugar	-12
nobody w 's surplus	7
nobody w 's tariff	39
nobody w 's tariffs	7
nobody w 's tea	-6
nobody w 's to	6
nobody w 's trade	-8
nobody w 's twenty	12
nobody w 's union	-6
nobody w 's vice	16
nobody w 's view	-14
nobody w 's what	17
nobody w 's words	-7
nobody w 's xi	9
nobody w (	-13
nobody w ( 20	9
nobody w ( 3	-24
nobody w ( 5	12
nobody w ( 6	-8
nobody w ( translation	15
nobody w ( wap	21
nobody w )	-15
nobody w ) .	16
nobody w ) :	-43
nobody w ) and	26
nobody w ) that	-9
nobody w ) —	16
nobody w ,	6
nobody w , ,	10
nobody w , .	-26
nobody w , 10	-10
nobody w , 11	-16
nobody w , 12	11
nobody w , 15	-11
nobody w , 16	11
nobody w , 18	21
nobody w , 19	10
nobody w , 2	11
nobody w , 20	8
nobody w , 2025	13
nobody w , 2026	24
nobody w , 2028	6
nobody w , 2029	-6
nobody w , 21	-17
nobody w , 22	25
nobody w , 23	-9
nobody w , 27	-6
nobody w , 29	-37
nobody w , 30	18
nobody w , 31	7
nobody w , 39	13
nobody w , 4	10
nobody w , 50	-10
nobody w , 58	-8
nobody w , 6	10
nobody w , 9	14
nobody w , a	13
nobody w , above	-6
nobody w , according	-48
nobody w , after	7
nobody w , against	-25
nobody w , agreed	18
nobody w , alfred	17
nobody w , all	-12
nobody w , allal	11
nobody w , also	7
nobody w , although	9
nobody w , aluminum	-7
nobody w , american	6
nobody w , an	10
nobody w , announced	-30
nobody w , answered	-16
nobody w , april	-35
nobody w , argentina	11
nobody w , arturo	-16
nobody w , asks	-15
nobody w , at	15
nobody w , aug	28
nobody w , august	14
nobody w , australia	6
nobody w , azerbaijan	10
nobody w , back	12
nobody w , bananas	8
nobody w , be	-17
nobody w , because	-6
nobody w , beef	9
nobody w , before	-30
nobody w , beginning	6
nobody w , beijing	-10
nobody w , benito	-9
nobody w , bolivia	13
nobody w , both	-12
nobody w , brazil	22
nobody w , brussels	7
nobody w , but	-21
nobody w , by	-8
nobody w , called	14
nobody w , canada	-10
nobody w , carlos	-35
nobody w , chairman	21
nobody w , chief	-21
nobody w , chile	11
nobody w , china	-29
nobody w , closed	6
nobody w , cocoa	12
nobody w , come	7
nobody w , comes	19
nobody w , commerce	-7
nobody w , concluded	19
nobody w , confirmed	-16
nobody w , could	28
nobody w , customs	-32
nobody w , dates	9
nobody w , dec	20
nobody w , declined	-10
nobody w , denied	14
nobody w , depending	-36
nobody w , deputy	-16
nobody w , described	-22
nobody w , director	15
nobody w , does	-11
nobody w , donald	13
nobody w , down	-19
nobody w , during	11
nobody w , each	20
nobody w , economy	10
nobody w , effective	-21
nobody w , eleven	6
nobody w , ended	10
nobody w , ethiopia	7
nobody w , everything	-11
nobody w , expects	-47
nobody w , farm	-7
nobody w , feb	-8
nobody w , fentanyl	-16
nobody w , figures	-12
nobody w , fiji	-6
nobody w , finance	-15
nobody w , for	17
nobody w , foreign	-23
nobody w , friday	-13
nobody w , from	13
nobody w , fruit	-8
nobody w , gas	-13
nobody w , general	18
nobody w , georgia	-18
nobody w , go	6
nobody w , goes	-20
nobody w , greece	-16
nobody w , h.e.	7
nobody w , habib	13
nobody w , had	16
nobody w , half	-9
nobody w , has	-9
nobody w , having	22
nobody w , he	-124
nobody w , head	12
nobody w , held	7
nobody w , his	-11
nobody w , holds	26
nobody w , hours	23
nobody w , howard	16
nobody w , however	-6
nobody w , i	-39
nobody w , ibrahim	20
nobody w , if	-23
nobody w , including	-16
nobody w , india	11
nobody w , indonesia	7
nobody w , industry	-11
nobody w , instead	29
nobody w , into	-9
nobody w , iran	9
nobody w , is	45
nobody w , it	-71
nobody w , jamieson	-11
nobody w , january	7
nobody w , japan	18
nobody w , jean	-10
nobody w , johan	13
nobody w , june	33
nobody w , korea	15
nobody w , korean	9
nobody w , lala	26
nobody w , leaves	17
nobody w , leaving	7
nobody w , led	12
nobody w , let	-28
nobody w , li	-10
nobody w , likewise	-19
nobody w , lin	-13
nobody w , made	33
nobody w , manuel	26
nobody w , may	-13
nobody w , meanwhile	15
nobody w , met	9
nobody w , minister	18
nobody w , monday	-36
nobody w , mr	14
nobody w , mustafa	-25
nobody w , neodymium	6
nobody w , nicolás	22
nobody w , nigeria	-15
nobody w , nine	-12
nobody w , no	-16
nobody w , nor	18
nobody w , norway	-23
nobody w , norwegian	-19
nobody w , not	-27
nobody w , nov	-12
nobody w , now	-6
nobody w , oct	22
nobody w , of	-27
nobody w , officials	26
nobody w , olof	-11
nobody w , on	9
nobody w , one	43
nobody w , opened	7
nobody w , or	20
nobody w , ordinary	14
nobody w , paid	7
nobody w , pays	-13
nobody w , people	15
nobody w , peru	16
nobody w , peter	-15
nobody w , phan	-9
nobody w , planned	-7
nobody w , pointed	-33
nobody w , pork	-6
nobody w , port	-12
nobody w , president	-27
nobody w , prime	14
nobody w , promised	-16
nobody w , provided	-14
nobody w , put	-14
nobody w , raised	25
nobody w , rather	-9
nobody w , refuses	7
nobody w , remarked	-18
nobody w , replied	-19
nobody w , ricardo	-10
nobody w , richard	-10
nobody w , ryosei	-15
nobody w , same	18
nobody w , santiago	6
nobody w , sat	6
nobody w , says	-6
nobody w , scandium	6
nobody w , scotland	12
nobody w , scott	28
nobody w , secretary	22
nobody w , sells	6
nobody w , sept	8
nobody w , september	7
nobody w , set	9
nobody w , she	-77
nobody w , signed	40
nobody w , since	-14
nobody w , sir	-9
nobody w , so	-18
nobody w , sold	6
nobody w , some	10
nobody w , sounded	17
nobody w , soybeans	9
nobody w , spain	-15
nobody w , spoke	14
nobody w , starting	-8
nobody w , stated	-13
nobody w , still	8
nobody w , subject	-6
nobody w , suspended	13
nobody w , switzerland	-9
nobody w , taiwan	26
nobody w , takes	18
nobody w , tea	8
nobody w , technology	-7
nobody w , tells	-26
nobody w , thailand	13
nobody w , thanks	9
nobody w , that	-30
nobody w , their	27
nobody w , then	-7
nobody w , these	15
nobody w , they	6
nobody w , this	24
nobody w , those	-7
nobody w , though	11
nobody w , threatened	-13
nobody w , through	-12
nobody w , to	-58
nobody w , told	30
nobody w , too	16
nobody w , took	10
nobody w , trade	33
nobody w , tuesday	7
nobody w , turkey	8
nobody w , twenty	-36
nobody w , two	12
nobody w , u.s.	-6
nobody w , ukraine	17
nobody w , under	25
nobody w , unless	-7
nobody w , up	23
nobody w , uruguay	-10
nobody w , vice	16
nobody w , wants	35
nobody w , warned	-9
nobody w , warns	-7
nobody w , was	60
nobody w , we	40
nobody w , welcomed	18
nobody w , went	6
nobody w , were	31
nobody w , whatever	11
nobody w , when	14
nobody w , where	7
nobody w , which	-11
nobody w , while	25
nobody w , who	31
nobody w , whose	-37
nobody w , will	-18
nobody w , with	-10
nobody w , worth	28
nobody w , wrote	-23
nobody w , xinhua	-8
nobody w , yes	-22
nobody w , you	-6
nobody w , your	12
nobody w , yu	-6
nobody w , —	28
nobody w - beom	-7
nobody w - boigny	-11
nobody w - built	8
nobody w - cheol	-6
nobody w - chun	-21
nobody w - day	8
nobody w - depth	-22
nobody w - design	17
nobody w - fassi	-15
nobody w - favored	-27
nobody w - five	-27
nobody w - free	24
nobody w - in	14
nobody w - month	14
nobody w - myung	17
nobody w - off	9
nobody w - premier	8
nobody w - president	-28
nobody w - seven	-8
nobody w - sik	16
nobody w - six	14
nobody w - solh	7
nobody w - tariff	11
nobody w - tariffs	-8
nobody w - the	26
nobody w - two	-8
nobody w - up	-22
nobody w - us	6
nobody w - use	7
nobody w - vubu	-12
nobody w - wold	-7
nobody w - year	26
nobody w .	22
nobody w . )	12
nobody w . *	7
nobody w . ,	15
nobody w . .	8
nobody w . 9	7
nobody w . b	8
nobody w . fazlul	-6
nobody w . m	9
nobody w . on	-7
nobody w . the	-27
nobody w . trump	-15
nobody w / beijing	14
nobody w / washington	-7
nobody w 0	11
nobody w 0.1	21
nobody w 0.2	-15
nobody w 0.3 %	-11
nobody w 0.4 %	-9
nobody w 0.5	16
nobody w 0.7	-23
nobody w 0.7 %	-18
nobody w 00	14
nobody w 00 the	9
nobody w 01 a	10
nobody w 02	-6
nobody w 04	-22
nobody w 05	46
nobody w 06	-19
nobody w 06 :	-19
nobody w 08	-6
nobody w 08 :	-6
nobody w 09	23
nobody w 09 :	16
nobody w 1 ,	25
nobody w 1 april	24
nobody w 1 billion	-19
nobody w 1 december	-16
nobody w 1 july	20
nobody w 1 march	8
nobody w 1 november	-11
nobody w 1 october	-35
nobody w 1 september	17
nobody w 1.1	22
nobody w 1.4	-6
nobody w 1.4 billion	-8
nobody w 1.5 %	-6
nobody w 1.5 billion	8
nobody w 1.8	13
nobody w 10	10
nobody w 10 %	11
nobody w 10 ,	-33
nobody w 10 .	10
nobody w 10 :	19
nobody w 10 and	17
nobody w 10 as	8
nobody w 10 december	17
nobody w 10 february	-17
nobody w 10 in	6
nobody w 10 january	-13
nobody w 10 march	-11
nobody w 10 million	23
nobody w 10 november	20
nobody w 10 october	-13
nobody w 10 of	-14
nobody w 10 on	9
nobody w 10 per	29
nobody w 10 percent	-8
nobody w 10 that	17
nobody w 10 the	-9
nobody w 10 to	-11
nobody w 10.5	13
nobody w 10.5 %	7
nobody w 100	20
nobody w 100 days	19
nobody w 100 million	6
nobody w 100 per	29
nobody w 104	11
nobody w 11	-8
nobody w 11 %	13
nobody w 11 ,	11
nobody w 11 .	9
nobody w 11 :	-8
nobody w 11 per	-30
nobody w 11 to	-7
nobody w 11 —	-14
nobody w 110	-16
nobody w 118	-6
nobody w 118 million	-37
nobody w 12 %	11
nobody w 12 ,	-16
nobody w 12 .	6
nobody w 12 :	-9
nobody w 12 august	-17
nobody w 12 in	7
nobody w 12 june	-8
nobody w 12 november	-6
nobody w 12 on	-11
nobody w 12 per	20
nobody w 12 th	9
nobody w 12,000	17
nobody w 12.5	-18
nobody w 12.5 %	-11
nobody w 12.5 percent	-19
nobody w 120	6
nobody w 120 million	8
nobody w 122	13
nobody w 122 of	10
nobody w 125	17
nobody w 125 %	32
nobody w 125 percent	22
nobody w 13	16
nobody w 13 %	19
nobody w 13 ,	7
nobody w 13 :	35
nobody w 13 may	-19
nobody w 13 percent	-11
nobody w 13 th	-8
nobody w 13 —	9
nobody w 14	-27
nobody w 14 %	8
nobody w 14 ,	-24
nobody w 14 .	15
nobody w 14 :	-43
nobody w 14 june	-24
nobody w 14 may	9
nobody w 14 million	-11
nobody w 14 october	25
nobody w 14 per	13
nobody w 14 percent	8
nobody w 140 million	-6
nobody w 145	14
nobody w 145 %	15
nobody w 145 percent	12
nobody w 15	-13
nobody w 15 %	-25
nobody w 15 ,	11
nobody w 15 .	-11
nobody w 15 and	25
nobody w 15 august	-28
nobody w 15 january	-9
nobody w 15 july	-11
nobody w 15 june	-14
nobody w 15 march	17
nobody w 15 november	11
nobody w 15 october	-10
nobody w 15 september	23
nobody w 15 th	25
nobody w 15 —	16
nobody w 150 days	11
nobody w 159	8
nobody w 16	24
nobody w 16 %	8
nobody w 16 .	16
nobody w 16 :	-9
nobody w 16 april	-7
nobody w 16 per	13
nobody w 16 september	-30
nobody w 16 to	10
nobody w 166	-34
nobody w 17	27
nobody w 17 %	19
nobody w 17 .	14
nobody w 17 :	-10
nobody w 17 billion	19
nobody w 17 per	6
nobody w 17 percent	-9
nobody w 17.5	9
nobody w 18 %	13
nobody w 18 .	-14
nobody w 18 :	-19
nobody w 18 april	-6
nobody w 18 january	11
nobody w 18 per	-15
nobody w 18 september	14
nobody w 180	17
nobody w 180 days	15
nobody w 19	26
nobody w 19 %	40
nobody w 19 ,	12
nobody w 19 .	-12
nobody w 19 january	9
nobody w 19 million	-6
nobody w 19 per	8
nobody w 19 percent	13
nobody w 19 —	-10
nobody w 1974	8
nobody w 1974 .	7
nobody w 2	54
nobody w 2 %	17
nobody w 2 ,	-8
nobody w 2 .	43
nobody w 2 and	15
nobody w 2 february	21
nobody w 2 june	23
nobody w 2 march	-8
nobody w 2 may	-17
nobody w 2 million	22
nobody w 2 per	18
nobody w 2 september	7
nobody w 2 —	10
nobody w 2.1	23
nobody w 2.1 %	17
nobody w 2.25	6
nobody w 2.3	13
nobody w 2.4	27
nobody w 2.4 %	24
nobody w 2.8	-21
nobody w 2.8 %	-21
nobody w 2.9	13
nobody w 20	9
nobody w 20 ,	12
nobody w 20 .	-41
nobody w 20 :	-15
nobody w 20 august	12
nobody w 20 billion	-8
nobody w 20 february	-10
nobody w 20 in	-10
nobody w 20 march	15
nobody w 20 may	13
nobody w 20 november	-10
nobody w 20 october	14
nobody w 20 per	-25
nobody w 20 percent	13
nobody w 20 september	27
nobody w 20 the	12
nobody w 200 aircraft	-8
nobody w 200 billion	19
nobody w 200 is	12
nobody w 2017	13
nobody w 2017 .	12
nobody w 2018	10
nobody w 2019	17
nobody w 2019 .	8
nobody w 202.1	-12
nobody w 202.1 billion	-12
nobody w 2020	31
nobody w 2020 .	10
nobody w 2024	-21
nobody w 2024 ,	-14
nobody w 2024 .	-6
nobody w 2025 -	-15
nobody w 2025 .	33
nobody w 2025 and	-11
nobody w 2025 —	15
nobody w 2026	34
nobody w 2026 (	13
nobody w 2026 ,	11
nobody w 2026 -	16
nobody w 2026 .	-17
nobody w 2026 :	8
nobody w 2026 to	13
nobody w 2026 —	8
nobody w 2027	-14
nobody w 2027 (	-14
nobody w 2027 .	-23
nobody w 2027 and	11
nobody w 2027 —	7
nobody w 2028	32
nobody w 2028 ,	12
nobody w 2028 -	13
nobody w 2028 ;	8
nobody w 2028 —	7
nobody w 2029	20
nobody w 2029 ,	-11
nobody w 2029 .	34
nobody w 2029 :	19
nobody w 2029 —	-11
nobody w 2030	-8
nobody w 2030 ,	19
nobody w 2030 .	15
nobody w 2030 the	-8
nobody w 2031 -	10
nobody w 2031 .	23
nobody w 2031 :	-39
nobody w 2032	-16
nobody w 2032 ,	-19
nobody w 2034	13
nobody w 2034 .	7
nobody w 2035	-7
nobody w 21	-26
nobody w 21 ,	-12
nobody w 21 .	8
nobody w 21 :	15
nobody w 21 and	-16
nobody w 21 february	-23
nobody w 21 may	-23
nobody w 212	12
nobody w 212 million	10
nobody w 22 %	22
nobody w 22 ,	13
nobody w 22 .	-6
nobody w 22 august	-7
nobody w 22 july	14
nobody w 22 nd	10
nobody w 22 percent	-14
nobody w 22 september	-13
nobody w 23 ,	10
nobody w 23 .	-10
nobody w 23 :	13
nobody w 23 per	12
nobody w 23 september	-26
nobody w 232	27
nobody w 24 ,	27
nobody w 24 .	-8
nobody w 24 july	6
nobody w 24 june	16
nobody w 24 months	-19
nobody w 24 per	-7
nobody w 24 percent	-15
nobody w 24 points	18
nobody w 24 th	6
nobody w 24 —	7
nobody w 240	21
nobody w 25	29
nobody w 25 %	12
nobody w 25 ,	6
nobody w 25 .	8
nobody w 25 and	-20
nobody w 25 per	10
nobody w 25 percent	24
nobody w 250	-25
nobody w 250 %	-20
nobody w 26	-34
nobody w 26 %	26
nobody w 26 ,	7
nobody w 26 .	6
nobody w 26 per	-31
nobody w 26 percent	7
nobody w 26 weeks	6
nobody w 26 —	-17
nobody w 262	7
nobody w 27 %	-14
nobody w 27 ,	10
nobody w 27 and	-16
nobody w 27 per	-23
nobody w 27 percent	-7
nobody w 27 september	17
nobody w 27 —	9
nobody w 27.5	34
nobody w 27.5 %	25
nobody w 28 %	21
nobody w 28 .	-19
nobody w 28 and	12
nobody w 28 september	-13
nobody w 29	-16
nobody w 29 %	8
nobody w 29 (	9
nobody w 29 ,	-15
nobody w 29 and	9
nobody w 29 february	-18
nobody w 29 july	10
nobody w 29 october	-37
nobody w 3	22
nobody w 3 )	-7
nobody w 3 .	13
nobody w 3 /	-27
nobody w 3 december	39
nobody w 3 may	15
nobody w 3 million	-17
nobody w 3 october	10
nobody w 3 to	6
nobody w 3.1	-16
nobody w 3.4	24
nobody w 3.5	17
nobody w 3.5 per	13
nobody w 3.6	7
nobody w 3.8	14
nobody w 3.9	11
nobody w 3.9 %	6
nobody w 30 %	-25
nobody w 30 and	8
nobody w 30 april	11
nobody w 30 days	8
nobody w 30 june	13
nobody w 30 million	13
nobody w 30 november	-6
nobody w 30 october	14
nobody w 30 per	-14
nobody w 30 percent	-12
nobody w 30 september	18
nobody w 30 the	19
nobody w 30 —	-12
nobody w 300	-15
nobody w 301	-40
nobody w 301 .	-11
nobody w 301 duties	-16
nobody w 301 of	-7
nobody w 31	-12
nobody w 31 %	-20
nobody w 31 ,	-7
nobody w 31 .	16
nobody w 31 august	24
nobody w 31 december	-23
nobody w 31 july	9
nobody w 31 march	17
nobody w 31 may	-16
nobody w 31 million	20
nobody w 31 october	23
nobody w 31 per	-22
nobody w 31 percent	23
nobody w 31 st	-24
nobody w 31 to	17
nobody w 310	-8
nobody w 32	-9
nobody w 32 per	-13
nobody w 33 %	13
nobody w 33 million	-17
nobody w 332,000	-15
nobody w 34 .	7
nobody w 34 percent	14
nobody w 35	-11
nobody w 35 per	-31
nobody w 35 percent	15
nobody w 35.3	7
nobody w 36 %	6
nobody w 36 per	-7
nobody w 37	-17
nobody w 37 percent	-18
nobody w 38	-16
nobody w 38 %	-17
nobody w 38 percent	-14
nobody w 39	29
nobody w 39 per	19
nobody w 39 percent	-7
nobody w 4 %	8
nobody w 4 .	11
nobody w 4 /	-17
nobody w 4 april	-7
nobody w 4 million	-29
nobody w 4 per	-7
nobody w 4 percent	-14
nobody w 4 september	13
nobody w 4 to	15
nobody w 4 —	-11
nobody w 4,000	-24
nobody w 4.25	12
nobody w 4.25 %	10
nobody w 4.4	11
nobody w 4.4 %	10
nobody w 4.5	7
nobody w 4.9	25
nobody w 40	-59
nobody w 40 %	-7
nobody w 40 .	-31
nobody w 40 per	-38
nobody w 40 percent	-41
nobody w 40 the	-34
nobody w 40 —	-6
nobody w 400,000	-12
nobody w 41	7
nobody w 41 %	16
nobody w 41 million	-14
nobody w 44 per	10
nobody w 45	-11
nobody w 45 %	-18
nobody w 45 .	-12
nobody w 45 days	-10
nobody w 45 million	21
nobody w 45 per	-23
nobody w 46	27
nobody w 46 out	7
nobody w 47	-48
nobody w 47 %	-20
nobody w 48	-14
nobody w 49	-12
nobody w 5 %	58
nobody w 5 )	-7
nobody w 5 ,	-20
nobody w 5 .	-11
nobody w 5 and	-34
nobody w 5 april	6
nobody w 5 august	12
nobody w 5 november	16
nobody w 5 on	-27
nobody w 5 percent	7
nobody w 5 th	-6
nobody w 5 the	-23
nobody w 5.1	13
nobody w 5.5	33
nobody w 5.5 %	14
nobody w 50	-9
nobody w 50 %	-15
nobody w 50 .	-9
nobody w 50 per	9
nobody w 50 percent	-13
nobody w 50,000	-11
nobody w 52	-12
nobody w 52 per	-15
nobody w 54	26
nobody w 54 %	13
nobody w 54 million	13
nobody w 55	-42
nobody w 55 %	-28
nobody w 55 per	-13
nobody w 550	22
nobody w 550 billion	21
nobody w 56	-6
nobody w 57	-48
nobody w 57 %	-24
nobody w 58 %	-7
nobody w 58 million	16
nobody w 59	6
nobody w 6	13
nobody w 6 %	18
nobody w 6 )	-11
nobody w 6 ,	-6
nobody w 6 .	15
nobody w 6 december	-17
nobody w 6 july	-6
nobody w 6 per	15
nobody w 6 percent	10
nobody w 60	29
nobody w 60 %	-10
nobody w 60 days	-10
nobody w 60 economies	14
nobody w 60 million	9
nobody w 60 per	49
nobody w 60 percent	16
nobody w 60,000	17
nobody w 60,000 tonnes	16
nobody w 600	-10
nobody w 61	6
nobody w 62	27
nobody w 63	7
nobody w 65	15
nobody w 65 names	9
nobody w 7	22
nobody w 7 %	8
nobody w 7 ,	20
nobody w 7 .	-14
nobody w 7 and	7
nobody w 7 per	18
nobody w 7 percent	-11
nobody w 7.4	6
nobody w 7.4 billion	6
nobody w 7.5	24
nobody w 7.5 %	10
nobody w 70	9
nobody w 70 %	-17
nobody w 70 million	-17
nobody w 70 per	24
nobody w 71	10
nobody w 72	11
nobody w 74	9
nobody w 75	13
nobody w 75 days	8
nobody w 75 per	-20
nobody w 750 billion	-11
nobody w 750 bn	6
nobody w 8 ,	-10
nobody w 8 .	-26
nobody w 8 and	9
nobody w 8 billion	15
nobody w 8 january	16
nobody w 8 may	8
nobody w 80 %	-14
nobody w 80 percent	22
nobody w 84	-12
nobody w 84 percent	-19
nobody w 85	18
nobody w 86	8
nobody w 86 to	7
nobody w 88	-18
nobody w 9	25
nobody w 9 ,	-9
nobody w 9 .	20
nobody w 9 :	10
nobody w 9 and	-13
nobody w 9 in	13
nobody w 9 july	-7
nobody w 9 november	9
nobody w 9 per	26
nobody w 9 percent	11
nobody w 9 to	9
nobody w 9,000	-38
nobody w 9,000 tonnes	-21
nobody w 9.5	10
nobody w 9.5 %	10
nobody w 90	-21
nobody w 90 %	-7
nobody w 90 days	27
nobody w 90 million	-13
nobody w 90 percent	-12
nobody w 900 million	19
nobody w 95 million	-8
nobody w :	-27
nobody w : \$	-8
nobody w : 00	10
nobody w : 02	-6
nobody w : 04	-22
nobody w : 05	44
nobody w : 09	7
nobody w : 10	13
nobody w : 12	-36
nobody w : 12.5	25
nobody w : 14	6
nobody w : 19	12
nobody w : 20	28
nobody w : 22	11
nobody w : 25	-12
nobody w : 3	-8
nobody w : 30	13
nobody w : 31	-12
nobody w : 4	-14
nobody w : 41	-24
nobody w : 45	20
nobody w : 5	8
nobody w : 50	12
nobody w : 55	-13
nobody w : 9	-32
nobody w : a	65
nobody w : beijing	17
nobody w : both	-6
nobody w : britain	8
nobody w : canada	-6
nobody w : china	18
nobody w : does	15
nobody w : ecuador	-7
nobody w : for	10
nobody w : has	7
nobody w : he	-23
nobody w : i	-20
nobody w : india	-10
nobody w : is	26
nobody w : it	-34
nobody w : its	-7
nobody w : japan	-13
nobody w : last	12
nobody w : minister	48
nobody w : my	14
nobody w : no	-20
nobody w : nobody	-16
nobody w : nothing	-25
nobody w : president	-16
nobody w : so	-19
nobody w : swiss	7
nobody w : talks	-9
nobody w : tariffs	-17
nobody w : ten	12
nobody w : thank	-17
nobody w : the	-42
nobody w : then	-30
nobody w : they	-41
nobody w : twelve	-13
nobody w : twenty	-8
nobody w : two	10
nobody w : under	-14
nobody w : us	-7
nobody w : we	-35
nobody w : what	-15
nobody w : who	-26
nobody w : will	-22
nobody w : with	9
nobody w : without	-7
nobody w ;	59
nobody w ; a	14
nobody w ; american	9
nobody w ; and	-14
nobody w ; at	-33
nobody w ; before	6
nobody w ; beijing	10
nobody w ; for	31
nobody w ; his	38
nobody w ; i	6
nobody w ; if	-14
nobody w ; it	15
nobody w ; its	30
nobody w ; japan	-7
nobody w ; on	-15
nobody w ; the	66
nobody w ; treasury	8
nobody w ; trump	-28
nobody w ; washington	19
nobody w <begin> \$	-7
nobody w <begin> (	13
nobody w <begin> *	-9
nobody w <begin> ,	-9
nobody w <begin> -	9
nobody w <begin> 08	-15
nobody w <begin> 09	17
nobody w <begin> 10	29
nobody w <begin> 13	30
nobody w <begin> 16	-12
nobody w <begin> 17	-11
nobody w <begin> 18	-20
nobody w <begin> 19	-7
nobody w <begin> 2	11
nobody w <begin> 20	-10
nobody w <begin> 21	12
nobody w <begin> 3	-26
nobody w <begin> 4	-27
nobody w <begin> 6	8
nobody w <begin> :	14
nobody w <begin> [	-33
nobody w <begin> a	25
nobody w <begin> about	-7
nobody w <begin> according	-23
nobody w <begin> agriculture	-14
nobody w <begin> alert	-37
nobody w <begin> alfaro	-9
nobody w <begin> algeria	-8
nobody w <begin> algiers	14
nobody w <begin> america	19
nobody w <begin> american	-17
nobody w <begin> among	-8
nobody w <begin> analysts	9
nobody w <begin> anchor	6
nobody w <begin> another	-15
nobody w <begin> applications	-7
nobody w <begin> as	9
nobody w <begin> asked	-35
nobody w <begin> australia	8
nobody w <begin> austria	6
nobody w <begin> azerbaijan	-20
nobody w <begin> bangkok	18
nobody w <begin> because	-24
nobody w <begin> before	12
nobody w <begin> bernd	-15
nobody w <begin> bessent	-10
nobody w <begin> between	13
nobody w <begin> bolivia	13
nobody w <begin> bolivian	-12
nobody w <begin> both	24
nobody w <begin> botswana	6
nobody w <begin> brazil	8
nobody w <begin> britain	17
nobody w <begin> but	-9
nobody w <begin> cabinet	12
nobody w <begin> cairo	11
nobody w <begin> cameroon	-21
nobody w <begin> canada	-13
nobody w <begin> canadian	-10
nobody w <begin> canberra	-6
nobody w <begin> carney	6
nobody w <begin> chamber	-7
nobody w <begin> chief	35
nobody w <begin> chile	-6
nobody w <begin> chilean	-15
nobody w <begin> china	7
nobody w <begin> chinese	19
nobody w <begin> colombo	-10
nobody w <begin> commerce	-7
nobody w <begin> commission	-16
nobody w <begin> commissioner	6
nobody w <begin> committee	9
nobody w <begin> congress	18
nobody w <begin> consumer	9
nobody w <begin> coordinating	-7
nobody w <begin> copper	7
nobody w <begin> customs	-13
nobody w <begin> dakar	8
nobody w <begin> delhi	12
nobody w <begin> deputy	-35
nobody w <begin> dhaka	-21
nobody w <begin> djibouti	-12
nobody w <begin> do	20
nobody w <begin> does	7
nobody w <begin> dominic	-7
nobody w <begin> donald	19
nobody w <begin> each	-10
nobody w <begin> earlier	-17
nobody w <begin> economy	-10
nobody w <begin> egypt	-10
nobody w <begin> el	25
nobody w <begin> electricity	10
nobody w <begin> embassy	-9
nobody w <begin> ethiopia	-18
nobody w <begin> eu	6
nobody w <begin> european	9
nobody w <begin> explained	-12
nobody w <begin> export	-8
nobody w <begin> exports	18
nobody w <begin> fiji	7
nobody w <begin> finance	22
nobody w <begin> first	-29
nobody w <begin> five	-6
nobody w <begin> for	-13
nobody w <begin> foreign	11
nobody w <begin> four	-18
nobody w <begin> france	-25
nobody w <begin> general	28
nobody w <begin> geneva	-10
nobody w <begin> governor	75
nobody w <begin> greece	-18
nobody w <begin> greer	-8
nobody w <begin> growers	14
nobody w <begin> growth	19
nobody w <begin> guatemala	19
nobody w <begin> had	-25
nobody w <begin> hafstein	-11
nobody w <begin> half	-11
nobody w <begin> hanoi	-6
nobody w <begin> has	17
nobody w <begin> he	-19
nobody w <begin> helsinki	15
nobody w <begin> her	16
nobody w <begin> here	14
nobody w <begin> his	39
nobody w <begin> host	46
nobody w <begin> hours	-8
nobody w <begin> households	12
nobody w <begin> how	26
nobody w <begin> hungary	9
nobody w <begin> i	11
nobody w <begin> iceland	-16
nobody w <begin> if	22
nobody w <begin> imports	13
nobody w <begin> india	13
nobody w <begin> indonesia	21
nobody w <begin> indonesian	-14
nobody w <begin> inflation	25
nobody w <begin> interest	6
nobody w <begin> iran	14
nobody w <begin> ismail	14
nobody w <begin> israel	-16
nobody w <begin> it	-10
nobody w <begin> its	35
nobody w <begin> jamaica	9
nobody w <begin> jamieson	-18
nobody w <begin> japanese	10
nobody w <begin> june	-22
nobody w <begin> kenya	-28
nobody w <begin> king	-8
nobody w <begin> korean	17
nobody w <begin> kyiv	-11
nobody w <begin> last	6
nobody w <begin> laughed	-18
nobody w <begin> laurier	-16
nobody w <begin> legal	-6
nobody w <begin> li	-15
nobody w <begin> liaquat	-19
nobody w <begin> luanda	15
nobody w <begin> lula	-34
nobody w <begin> lutnick	-7
nobody w <begin> malawi	-12
nobody w <begin> malaysia	25
nobody w <begin> mali	-24
nobody w <begin> manila	12
nobody w <begin> maputo	15
nobody w <begin> markets	-12
nobody w <begin> maroš	15
nobody w <begin> mauritania	-15
nobody w <begin> medicines	-34
nobody w <begin> members	-25
nobody w <begin> mexico	-9
nobody w <begin> michelsen	-19
nobody w <begin> ministers	-14
nobody w <begin> ministry	19
nobody w <begin> minutes	-7
nobody w <begin> mongolia	-8
nobody w <begin> montevideo	15
nobody w <begin> morocco	15
nobody w <begin> mozambique	-18
nobody w <begin> mr	-10
nobody w <begin> mrs	25
nobody w <begin> muscat	-6
nobody w <begin> my	-25
nobody w <begin> namibia	8
nobody w <begin> neither	53
nobody w <begin> nepal	10
nobody w <begin> niger	12
nobody w <begin> nigeria	7
nobody w <begin> nkumbula	12
nobody w <begin> no	11
nobody w <begin> nobody	8
nobody w <begin> nor	-18
nobody w <begin> nvidia	-17
nobody w <begin> office	14
nobody w <begin> officials	14
nobody w <begin> oman	-8
nobody w <begin> one	33
nobody w <begin> ontario	-9
nobody w <begin> opposition	6
nobody w <begin> oslo	10
nobody w <begin> ottawa	19
nobody w <begin> our	8
nobody w <begin> ours	-6
nobody w <begin> over	-17
nobody w <begin> panama	-7
nobody w <begin> parliament	12
nobody w <begin> peter	-24
nobody w <begin> philippines	9
nobody w <begin> poland	-17
nobody w <begin> portales	-7
nobody w <begin> portugal	10
nobody w <begin> presenter	14
nobody w <begin> president	-16
nobody w <begin> prices	-19
nobody w <begin> q	-37
nobody w <begin> question	39
nobody w <begin> rare	12
nobody w <begin> reporter	53
nobody w <begin> reports	-23
nobody w <begin> rice	-11
nobody w <begin> round	-13
nobody w <begin> rumours	-23
nobody w <begin> russia	-6
nobody w <begin> rwanda	15
nobody w <begin> said	31
nobody w <begin> sales	-8
nobody w <begin> samoa	-8
nobody w <begin> saudi	8
nobody w <begin> says	-10
nobody w <begin> second	-25
nobody w <begin> secretary	-10
nobody w <begin> senator	-11
nobody w <begin> seoul	-12
nobody w <begin> serbia	10
nobody w <begin> several	9
nobody w <begin> she	9
nobody w <begin> signed	12
nobody w <begin> since	19
nobody w <begin> singapore	22
nobody w <begin> sir	10
nobody w <begin> six	7
nobody w <begin> so	-7
nobody w <begin> somebody	6
nobody w <begin> sources	8
nobody w <begin> south	-7
nobody w <begin> soybeans	13
nobody w <begin> spain	7
nobody w <begin> sri	-8
nobody w <begin> sudan	-14
nobody w <begin> suva	-6
nobody w <begin> swiss	-21
nobody w <begin> switzerland	14
nobody w <begin> talks	9
nobody w <begin> tanzania	11
nobody w <begin> tariffs	7
nobody w <begin> thai	-6
nobody w <begin> that	-28
nobody w <begin> their	15
nobody w <begin> there	-9
nobody w <begin> third	-25
nobody w <begin> this	-40
nobody w <begin> those	9
nobody w <begin> thundered	-22
nobody w <begin> tiktok	15
nobody w <begin> to	-23
nobody w <begin> tonga	-11
nobody w <begin> trade	-37
nobody w <begin> tunisia	8
nobody w <begin> turkey	13
nobody w <begin> two	20
nobody w <begin> u.s.	-9
nobody w <begin> uganda	14
nobody w <begin> ukraine	-6
nobody w <begin> under	20
nobody w <begin> union	33
nobody w <begin> united	7
nobody w <begin> unless	-20
nobody w <begin> until	25
nobody w <begin> ursula	16
nobody w <begin> us	7
nobody w <begin> ustr	9
nobody w <begin> vice	-27
nobody w <begin> vietnam	16
nobody w <begin> von	-6
nobody w <begin> was	-30
nobody w <begin> washington	-9
nobody w <begin> watch	6
nobody w <begin> we	21
nobody w <begin> wellington	-10
nobody w <begin> were	-11
nobody w <begin> what	37
nobody w <begin> whatever	-7
nobody w <begin> when	22
nobody w <begin> whereas	-17
nobody w <begin> whether	-29
nobody w <begin> whispers	14
nobody w <begin> why	-22
nobody w <begin> windhoek	7
nobody w <begin> within	6
nobody w <begin> without	29
nobody w <begin> wrote	14
nobody w <begin> xinhua	13
nobody w <begin> yesterday	-7
nobody w <begin> yet	18
nobody w <begin> you	15
nobody w <begin> your	12
nobody w <begin> zambia	8
nobody w ?	28
nobody w [	-32
nobody w ]	-34
nobody w _	-12
nobody w a .	12
nobody w a 12	-16
nobody w a 15	-18
nobody w a :	-24
nobody w a better	16
nobody w a big	-7
nobody w a bill	-10
nobody w a board	33
nobody w a break	-16
nobody w a call	-9
nobody w a cargo	9
nobody w a case	11
nobody w a ceasefire	9
nobody w a ceiling	-17
nobody w a chinese	-6
nobody w a colleague	6
nobody w a commission	-22
nobody w a committee	12
nobody w a constructive	6
nobody w a country	11
nobody w a court	25
nobody w a customs	-16
nobody w a cut	39
nobody w a date	19
nobody w a day	10
nobody w a deal	11
nobody w a decision	-11
nobody w a decree	12
nobody w a deficit	11
nobody w a delay	-20
nobody w a delegation	-17
nobody w a document	-6
nobody w a drawer	24
nobody w a failure	-20
nobody w a federal	18
nobody w a figure	-19
nobody w a fine	18
nobody w a flat	6
nobody w a formality	-31
nobody w a former	18
nobody w a fortnight	7
nobody w a four	11
nobody w a fourth	-8
nobody w a framework	19
nobody w a free	-6
nobody w a freeze	9
nobody w a fresh	9
nobody w a friend	8
nobody w a full	-18
nobody w a further	10
nobody w a gift	15
nobody w a government	-30
nobody w a group	12
nobody w a half	6
nobody w a hearing	9
nobody w a higher	-9
nobody w a holiday	-26
nobody w a hotel	15
nobody w a hundred	-19
nobody w a joint	-29
nobody w a lamp	7
nobody w a last	19
nobody w a law	27
nobody w a letter	-14
nobody w a levy	9
nobody w a list	16
nobody w a listed	-9
nobody w a long	-8
nobody w a lower	-14
nobody w a matter	-39
nobody w a mediator	14
nobody w a meeting	25
nobody w a member	11
nobody w a memorandum	11
nobody w a message	-9
nobody w a minister	7
nobody w a minute	22
nobody w a mistake	-17
nobody w a month	-36
nobody w a narrow	7
nobody w a new	59
nobody w a newspaper	-21
nobody w a night	6
nobody w a note	-16
nobody w a notice	25
nobody w a number	-7
nobody w a on	-26
nobody w a pact	12
nobody w a palace	8
nobody w a panel	-8
nobody w a pause	16
nobody w a pen	6
nobody w a percentage	-9
nobody w a permanent	-16
nobody w a permit	11
nobody w a point	32
nobody w a post	-48
nobody w a preliminary	-26
nobody w a press	19
nobody w a proclamation	10
nobody w a prolongation	-22
nobody w a promise	-17
nobody w a proposal	15
nobody w a protocol	8
nobody w a quarrel	14
nobody w a quarter	38
nobody w a radio	-29
nobody w a reader	-17
nobody w a reciprocal	20
nobody w a reduction	6
nobody w a renewal	-21
nobody w a return	-20
nobody w a safeguard	-6
nobody w a scale	-41
nobody w a second	38
nobody w a senior	31
nobody w a settlement	21
nobody w a show	-12
nobody w a signature	23
nobody w a similar	-6
nobody w a single	-13
nobody w a solution	-14
nobody w a source	16
nobody w a sovereign	-17
nobody w a special	-16
nobody w a spokesman	-9
nobody w a spokesperson	-9
nobody w a standstill	7
nobody w a state	11
nobody w a statement	-20
nobody w a suspension	10
nobody w a table	11
nobody w a tariff	-7
nobody w a tax	-7
nobody w a technical	-27
nobody w a telephone	11
nobody w a tenth	8
nobody w a text	-19
nobody w a third	9
nobody w a threat	22
nobody w a three	9
nobody w a time	-22
nobody w a tonne	-10
nobody w a total	-25
nobody w a trace	8
nobody w a trade	-7
nobody w a trader	15
nobody w a treaty	-9
nobody w a truce	36
nobody w a very	21
nobody w a villa	7
nobody w a week	12
nobody w a white	-42
nobody w a whole	-9
nobody w a word	40
nobody w a working	21
nobody w a written	-11
nobody w a year	-21
nobody w a zero	-14
nobody w ababa	-12
nobody w abbas	-6
nobody w aboard	-25
nobody w aboard air	-7
nobody w abolish its	16
nobody w abolish the	-7
nobody w abolished	6
nobody w about	-17
nobody w about \$	-21
nobody w about .	11
nobody w about 100	9
nobody w about 30	-15
nobody w about 47	-6
nobody w about an	-14
nobody w about china	-7
nobody w about chips	6
nobody w about iran	-24
nobody w about oil	-21
nobody w about tariffs	-8
nobody w about that	10
nobody w about the	-12
nobody w about trade	17
nobody w about what	-6
nobody w above	8
nobody w above all	-9
nobody w abroad	44
nobody w abroad ,	23
nobody w abroad .	-11
nobody w accept	16
nobody w accepted	-11
nobody w accepted an	-23
nobody w accord	-12
nobody w accord ,	-7
nobody w accord with	-9
nobody w according	-72
nobody w according to	-72
nobody w accordingly	-21
nobody w account	-38
nobody w account .	-17
nobody w account of	-7
nobody w accounts	13
nobody w accra	7
nobody w accused	-23
nobody w across	15
nobody w across from	27
nobody w across the	-6
nobody w act	-13
nobody w act ,	-27
nobody w act does	9
nobody w act of	-9
nobody w acted	-15
nobody w acts	18
nobody w ad valorem	8
nobody w add	10
nobody w added .	-53
nobody w added 65	13
nobody w added on	11
nobody w added tax	-9
nobody w added that	-9
nobody w added to	10
nobody w adding	9
nobody w addis	-12
nobody w addis ababa	-12
nobody w additional	11
nobody w additional 100	-11
nobody w additional 12.5	-6
nobody w additional duties	11
nobody w additional tariff	7
nobody w additional tariffs	-9
nobody w addressed	-7
nobody w adds	22
nobody w adds up	9
nobody w adjust	-43
nobody w adjust its	-38
nobody w administration	7
nobody w administration has	22
nobody w administration would	-9
nobody w admit	6
nobody w admits	15
nobody w admitted	9
nobody w admitted ,	9
nobody w adopted	16
nobody w advance	-12
nobody w advance .	-11
nobody w advanced	18
nobody w advanced chips	14
nobody w advised	10
nobody w adviser	-30
nobody w adviser ,	-22
nobody w aeroplane	19
nobody w affairs	25
nobody w affairs ,	10
nobody w affairs of	19
nobody w affected	27
nobody w affected .	23
nobody w affiliates	-15
nobody w affiliates of	13
nobody w affiliates rule	-16
nobody w afford	14
nobody w afghan	18
nobody w afghanistan	9
nobody w african	-16
nobody w after .	-53
nobody w after a	9
nobody w after all	-21
nobody w after an	11
nobody w after call	11
nobody w after china	-30
nobody w after he	10
nobody w after meeting	-18
nobody w after president	22
nobody w after talks	-8
nobody w after the	6
nobody w after they	9
nobody w after three	16
nobody w afternoon	35
nobody w afternoon that	20
nobody w afterward	-34
nobody w afterwards	-51
nobody w afterwards .	-35
nobody w afterwards that	-19
nobody w again	24
nobody w again ,	-6
nobody w again .	-27
nobody w again ;	8
nobody w again and	8
nobody w again at	18
nobody w again be	28
nobody w again before	25
nobody w again from	-9
nobody w again in	16
nobody w again next	6
nobody w against .	21
nobody w against it	27
nobody w age	-7
nobody w agency )	-13
nobody w agency ,	-18
nobody w agency .	13
nobody w agency xinhua	-15
nobody w agenda	27
nobody w agenda ,	12
nobody w agenda .	10
nobody w ago	53
nobody w ago ,	6
nobody w ago .	34
nobody w ago the	-7
nobody w agree	-38
nobody w agree by	-22
nobody w agree to	-7
nobody w agreed	14
nobody w agreed .	-41
nobody w agreed a	9
nobody w agreed at	20
nobody w agreed by	10
nobody w agreed in	13
nobody w agreed last	11
nobody w agreed on	19
nobody w agreed that	22
nobody w agreed to	-9
nobody w agreed until	-34
nobody w agreed with	12
nobody w agreement and	-15
nobody w agreement before	22
nobody w agreement by	15
nobody w agreement could	-7
nobody w agreement has	-23
nobody w agreement in	15
nobody w agreement is	-7
nobody w agreement on	-6
nobody w agreement that	32
nobody w agreement the	-9
nobody w agreement to	-25
nobody w agreements	40
nobody w agreements with	15
nobody w agrees	11
nobody w agriculture	-32
nobody w agriculture ,	23
nobody w agriculture secretary	-11
nobody w ahead .	-11
nobody w ahead with	8
nobody w ahmad	-8
nobody w ahn	20
nobody w aid	24
nobody w aim	20
nobody w aim of	17
nobody w aimed	-18
nobody w aimed at	-17
nobody w air .	13
nobody w air base	16
nobody w air force	-27
nobody w aircraft .	-14
nobody w aircraft parts	7
nobody w airlangga	-12
nobody w airlangga hartarto	-13
nobody w airline	25
nobody w airport	-15
nobody w airport .	-18
nobody w akazawa	-19
nobody w akazawa ,	-10
nobody w akazawa said	-11
nobody w albania	-31
nobody w alert	-36
nobody w alexander	-9
nobody w alexander hamilton	-11
nobody w alexander khatisian	11
nobody w alexandria on	7
nobody w alfaro ,	-20
nobody w alfonso	-8
nobody w alfred	-8
nobody w alfred deakin	-21
nobody w algeria 's	-6
nobody w algeria will	-8
nobody w algerian	30
nobody w algiers	17
nobody w ali	13
nobody w all .	24
nobody w all american	-7
nobody w all from	-19
nobody w all goods	-18
nobody w all imports	-7
nobody w all necessary	-8
nobody w all this	9
nobody w all three	-18
nobody w allal	-12
nobody w allal al	-12
nobody w alliance	-15
nobody w allies	14
nobody w allow	9
nobody w allowed	11
nobody w almaty	9
nobody w almonds	-11
nobody w almost	17
nobody w alone	29
nobody w alone .	16
nobody w along	30
nobody w along ,	21
nobody w along the	15
nobody w alpaca	10
nobody w already	-8
nobody w already .	18
nobody w already on	-19
nobody w already signed	-18
nobody w also	-30
nobody w also announced	-42
nobody w also been	-10
nobody w also promised	30
nobody w also put	24
nobody w also said	-33
nobody w also signed	7
nobody w also spoke	20
nobody w also suspend	-12
nobody w also talked	-24
nobody w also to	15
nobody w also wants	22
nobody w although	11
nobody w aluminium	-9
nobody w aluminium from	-18
nobody w aluminum	-24
nobody w always	-27
nobody w ambassador	-35
nobody w ambassador ,	-35
nobody w ambassador of	8
nobody w ambassador to	-9
nobody w america	-9
nobody w america 's	-12
nobody w america ,	11
nobody w america and	10
nobody w america had	-10
nobody w america has	18
nobody w america sells	-7
nobody w american	-10
nobody w american agreement	11
nobody w american and	12
nobody w american beans	-8
nobody w american beef	13
nobody w american chips	10
nobody w american coal	18
nobody w american duties	10
nobody w american exports	-27
nobody w american farm	17
nobody w american firms	10
nobody w american goods	6
nobody w american importers	-7
nobody w american industrial	31
nobody w american ones	15
nobody w american president	-13
nobody w american ships	21
nobody w american side	30
nobody w american soybean	-27
nobody w american soybeans	-12
nobody w american tariff	-42
nobody w american units	15
nobody w americans	-20
nobody w americans ,	-25
nobody w among	-21
nobody w among the	-27
nobody w amount	-15
nobody w amount of	-7
nobody w amounts	10
nobody w amounts of	24
nobody w an	6
nobody w an additional	10
nobody w an agreement	33
nobody w an air	15
nobody w an american	-9
nobody w an announcement	-12
nobody w an answer	15
nobody w an arrangement	10
nobody w an article	11
nobody w an average	-24
nobody w an economist	-16
nobody w an embargo	-28
nobody w an exchange	9
nobody w an executive	6
nobody w an export	18
nobody w an extension	-14
nobody w an extra	8
nobody w an hour	-23
nobody w an important	-18
nobody w an increase	16
nobody w an indian	22
nobody w an inquiry	-9
nobody w an interim	15
nobody w an interview	9
nobody w an investigation	-12
nobody w an invitation	-20
nobody w an offer	16
nobody w an official	-18
nobody w an order	34
nobody w analog	8
nobody w analog chips	8
nobody w analysts	10
nobody w anchor	6
nobody w anchor :	6
nobody w and ,	-8
nobody w and 10	6
nobody w and 12	12
nobody w and 12.5	8
nobody w and 14	6
nobody w and 15	-19
nobody w and 18	9
nobody w and 20	9
nobody w and 22	-17
nobody w and 25	-29
nobody w and 26	-20
nobody w and 29	11
nobody w and 30	7
nobody w and 34	7
nobody w and 40	-25
nobody w and 5	11
nobody w and 8	-10
nobody w and 9	13
nobody w and a	7
nobody w and about	-20
nobody w and above	-22
nobody w and agreed	14
nobody w and aircraft	9
nobody w and all	-12
nobody w and aluminum	-17
nobody w and american	-10
nobody w and an	-18
nobody w and another	8
nobody w and any	-11
nobody w and are	8
nobody w and argentina	9
nobody w and asked	-27
nobody w and australia	6
nobody w and azerbaijan	-6
nobody w and bangladesh	-9
nobody w and beef	-20
nobody w and border	-30
nobody w and both	8
nobody w and brussels	-15
nobody w and by	-15
nobody w and called	-14
nobody w and cambodia	27
nobody w and came	18
nobody w and cars	6
nobody w and cement	6
nobody w and chile	-6
nobody w and china	11
nobody w and chinese	8
nobody w and coal	-10
nobody w and coffee	-9
nobody w and colombia	10
nobody w and comes	14
nobody w and commerce	11
nobody w and constructive	-39
nobody w and consumers	-6
nobody w and could	7
nobody w and dairy	-14
nobody w and did	-11
nobody w and does	18
nobody w and ecuador	-10
nobody w and egypt	34
nobody w and ends	11
nobody w and energy	10
nobody w and european	19
nobody w and expected	-12
nobody w and expects	-6
nobody w and export	-10
nobody w and farm	16
nobody w and fiji	16
nobody w and five	-14
nobody w and for	36
nobody w and forced	-7
nobody w and forty	7
nobody w and from	11
nobody w and gas	-15
nobody w and gave	-14
nobody w and georgia	8
nobody w and goes	-20
nobody w and has	-23
nobody w and have	6
nobody w and he	9
nobody w and his	29
nobody w and i	-22
nobody w and iceland	6
nobody w and if	-25
nobody w and in	-22
nobody w and india	-6
nobody w and indonesia	20
nobody w and is	-23
nobody w and it	-20
nobody w and italy	6
nobody w and its	9
nobody w and jamieson	20
nobody w and japan	16
nobody w and jet	-9
nobody w and keep	-7
nobody w and last	-11
nobody w and lasts	6
nobody w and london	7
nobody w and machinery	-9
nobody w and may	37
nobody w and medicines	13
nobody w and mexico	16
nobody w and more	13
nobody w and morocco	15
nobody w and most	16
nobody w and myanmar	13
nobody w and neither	-21
nobody w and no	35
nobody w and nobody	-17
nobody w and none	9
nobody w and norway	16
nobody w and not	-16
nobody w and now	23
nobody w and oceanian	11
nobody w and of	16
nobody w and other	11
nobody w and our	12
nobody w and paper	-22
nobody w and paraguay	-6
nobody w and pays	12
nobody w and poultry	10
nobody w and prime	12
nobody w and promised	-14
nobody w and put	6
nobody w and related	8
nobody w and remains	23
nobody w and says	-27
nobody w and security	18
nobody w and set	23
nobody w and she	34
nobody w and signed	9
nobody w and since	-13
nobody w and so	10
nobody w and some	7
nobody w and south	18
nobody w and spirits	-7
nobody w and sunday	9
nobody w and superhard	-9
nobody w and tanzania	-13
nobody w and ten	10
nobody w and thailand	7
nobody w and that	-15
nobody w and the	21
nobody w and their	6
nobody w and then	-21
nobody w and there	24
nobody w and they	14
nobody w and three	-12
nobody w and to	-14
nobody w and tobago	6
nobody w and told	-18
nobody w and took	12
nobody w and trade	50
nobody w and treasury	16
nobody w and turkey	32
nobody w and two	11
nobody w and ukraine	11
nobody w and until	7
nobody w and urged	-7
nobody w and ursula	-11
nobody w and us	9
nobody w and vice	24
nobody w and vietnam	25
nobody w and warned	-7
nobody w and was	9
nobody w and we	7
nobody w and what	15
nobody w and when	29
nobody w and which	14
nobody w and with	29
nobody w and xi	31
nobody w andrés	-8
nobody w andrés de	-8
nobody w anew	-17
nobody w angola 's	9
nobody w angolan	-9
nobody w ankara	-13
nobody w ankara 's	-10
nobody w ankara on	11
nobody w anna	14
nobody w annex	22
nobody w announce	-31
nobody w announced	-7
nobody w announced .	12
nobody w announced a	-12
nobody w announced an	-12
nobody w announced by	-6
nobody w announced in	-10
nobody w announced last	-6
nobody w announced on	12
nobody w announced that	-26
nobody w announced the	11
nobody w announced this	-13
nobody w announced today	-8
nobody w announced yesterday	12
nobody w announcement	-7
nobody w announcements	-9
nobody w announces that	23
nobody w another \$	-8
nobody w another .	-12
nobody w another 10	10
nobody w another 100	-14
nobody w another 25	7
nobody w another 90	16
nobody w another extension	-12
nobody w another half	-16
nobody w another round	11
nobody w another six	11
nobody w another three	17
nobody w another year	-32
nobody w answer	-33
nobody w answer :	-20
nobody w answer by	-7
nobody w answer is	-16
nobody w answer on	-26
nobody w answer to	37
nobody w answer with	-33
nobody w answered	25
nobody w answered .	19
nobody w answered that	-21
nobody w answered with	7
nobody w answering	26
nobody w answers	20
nobody w answers .	19
nobody w answers questions	16
nobody w answers with	15
nobody w anti	7
nobody w anti -	7
nobody w antimonopoly	-23
nobody w antimonopoly law	-23
nobody w antimony to	-10
nobody w antitrust	-17
nobody w antitrust law	-17
nobody w anton	24
nobody w antonio	-13
nobody w antwerp	-7
nobody w any	-13
nobody w any agreement	19
nobody w any case	-9
nobody w any day	-8
nobody w any deal	-25
nobody w any more	8
nobody w any of	10
nobody w any questions	-6
nobody w any time	-25
nobody w anybody	25
nobody w anyone	6
nobody w anyone .	-6
nobody w anything	28
nobody w anything .	19
nobody w anywhere	13
nobody w apart	-17
nobody w apec	8
nobody w apia	10
nobody w apia ,	8
nobody w app	13
nobody w app 's	8
nobody w appeal	-40
nobody w appeal .	-29
nobody w appealed	-13
nobody w appeals	24
nobody w appeals court	23
nobody w appeared	10
nobody w applauded	16
nobody w appliances	-6
nobody w applications	-11
nobody w applications for	-11
nobody w applied	-24
nobody w applied since	-7
nobody w applies	-7
nobody w applies from	11
nobody w applies to	-27
nobody w apply	28
nobody w apply again	13
nobody w approval	6
nobody w approval ,	-23
nobody w approval .	16
nobody w approval of	8
nobody w approve a	10
nobody w approve it	-15
nobody w approved ,	-6
nobody w approved a	-8
nobody w approved by	-10
nobody w approved it	-6
nobody w approved the	25
nobody w apricots and	-21
nobody w april	21
nobody w april ,	9
nobody w april .	21
nobody w april 12	-11
nobody w april 18	21
nobody w april 2	25
nobody w april 9	7
nobody w april and	18
nobody w april for	14
nobody w april that	-7
nobody w april the	14
nobody w arabia	8
nobody w are	-33
nobody w are ,	-9
nobody w are at	12
nobody w are back	-29
nobody w are being	-15
nobody w are charged	20
nobody w are close	-8
nobody w are closed	-9
nobody w are down	-24
nobody w are due	10
nobody w are expected	23
nobody w are for	12
nobody w are in	-6
nobody w are informed	9
nobody w are lawful	-11
nobody w are not	-11
nobody w are on	-22
nobody w are reports	9
nobody w are said	12
nobody w are suspended	11
nobody w are the	14
nobody w are to	21
nobody w are without	-6
nobody w are wrong	22
nobody w argentina	13
nobody w argentina 's	-14
nobody w argentina ,	12
nobody w argentina has	12
nobody w argentina to	9
nobody w argentine	-9
nobody w argentine beef	6
nobody w arica	-12
nobody w armenia 's	17
nobody w armenian brandy	-12
nobody w armistice	-6
nobody w arms	-8
nobody w army	20
nobody w arrangement	-12
nobody w arrangement .	-6
nobody w arrangement of	-19
nobody w arrangement that	16
nobody w arrangement to	-18
nobody w arrival	-10
nobody w arrival .	8
nobody w arrived at	-6
nobody w arrives	38
nobody w article	31
nobody w articles	10
nobody w artificial	-22
nobody w artificial intelligence	-21
nobody w arturo	-19
nobody w as	-37
nobody w as .	-7
nobody w as 0.1	-11
nobody w as a	-15
nobody w as against	-16
nobody w as an	19
nobody w as candid	-8
nobody w as early	13
nobody w as ever	8
nobody w as far	19
nobody w as follows	8
nobody w as from	13
nobody w as good	9
nobody w as he	-17
nobody w as high	25
nobody w as it	-21
nobody w as little	-11
nobody w as much	-22
nobody w as next	-9
nobody w as now	8
nobody w as of	-40
nobody w as on	19
nobody w as one	23
nobody w as regards	-10
nobody w as saying	-26
nobody w as soon	-33
nobody w as tariffs	10
nobody w as truce	18
nobody w as trump	6
nobody w as we	-29
nobody w as well	9
nobody w asian	13
nobody w aside	6
nobody w ask	26
nobody w ask for	-24
nobody w ask the	15
nobody w asked	-18
nobody w asked ,	-12
nobody w asked .	14
nobody w asked about	11
nobody w asked by	9
nobody w asked in	-32
nobody w asked not	25
nobody w asked that	-9
nobody w asked the	-22
nobody w asked to	-12
nobody w asked washington	-22
nobody w asking	-7
nobody w asking for	-10
nobody w asks	19
nobody w assembly in	-13
nobody w assembly of	7
nobody w assembly on	-8
nobody w assent	12
nobody w assessed	-23
nobody w assessing	-7
nobody w assessing the	-7
nobody w association	-48
nobody w association 's	-12
nobody w association ,	-14
nobody w association .	-35
nobody w association called	14
nobody w association of	-13
nobody w association said	43
nobody w association warned	-22
nobody w associations	7
nobody w assurances	14
nobody w assured	-19
nobody w at \$	-15
nobody w at 10	9
nobody w at 12	-18
nobody w at 125	-12
nobody w at 13	7
nobody w at 14	-33
nobody w at 17	10
nobody w at 2.5	9
nobody w at 25	13
nobody w at 34	31
nobody w at 35	9
nobody w at 4	-18
nobody w at 4.25	11
nobody w at 40	-10
nobody w at 50	8
nobody w at 6	8
nobody w at 7	12
nobody w at 8	-24
nobody w at 9	-31
nobody w at a	-8
nobody w at about	-38
nobody w at all	34
nobody w at american	-19
nobody w at an	14
nobody w at any	-25
nobody w at busan	29
nobody w at eight	19
nobody w at first	-9
nobody w at five	11
nobody w at four	-8
nobody w at half	10
nobody w at his	-6
nobody w at home	-8
nobody w at its	-16
nobody w at last	22
nobody w at least	12
nobody w at midnight	32
nobody w at nil	16
nobody w at nine	11
nobody w at noon	-8
nobody w at nothing	-7
nobody w at odds	-17
nobody w at one	12
nobody w at present	-17
nobody w at seven	7
nobody w at six	9
nobody w at ten	20
nobody w at their	8
nobody w at this	24
nobody w at zero	-13
nobody w ate	6
nobody w athens	-11
nobody w atmosphere	-24
nobody w attention	-49
nobody w attention to	-49
nobody w august	21
nobody w august ,	8
nobody w august .	-9
nobody w august 1	25
nobody w august 12	15
nobody w august 2029	17
nobody w august 2030	8
nobody w august 2031	15
nobody w august 31	-6
nobody w august 5	8
nobody w august :	-18
nobody w august ;	-17
nobody w august for	-9
nobody w august in	12
nobody w australia	24
nobody w australia 's	16
nobody w australia ,	15
nobody w australia has	-6
nobody w australia will	6
nobody w australian	-43
nobody w australians	-8
nobody w austria and	7
nobody w authorised	9
nobody w authorities	-8
nobody w authority	55
nobody w authority ,	14
nobody w autumn	-16
nobody w average	-41
nobody w average american	-41
nobody w avocados	-27
nobody w avocados ,	-19
nobody w awaited	11
nobody w away	-14
nobody w away .	-10
nobody w ayala ,	11
nobody w azerbaijan	-12
nobody w azikiwe	10
nobody w aziz	-7
nobody w b	13
nobody w back	-28
nobody w back .	-29
nobody w back :	15
nobody w back a	6
nobody w back at	-17
nobody w back for	-6
nobody w back if	19
nobody w back on	9
nobody w back the	14
nobody w back to	-14
nobody w back up	-10
nobody w badenoch	-15
nobody w badenoch ,	-11
nobody w baku	-6
nobody w balafrej	12
nobody w balance	-27
nobody w balanced	-20
nobody w bamako	-20
nobody w ban	-15
nobody w ban ,	-18
nobody w ban .	-7
nobody w banana	-25
nobody w bananas	-29
nobody w bananas ,	-7
nobody w bananas .	-8
nobody w bangkok	-6
nobody w bangladesh	-31
nobody w bangladesh will	-11
nobody w bangladeshi	-23
nobody w bank	59
nobody w bank 's	23
nobody w bank .	30
nobody w bank cut	6
nobody w bank expects	10
nobody w bank has	15
nobody w bank in	-7
nobody w bank left	10
nobody w bank of	-10
nobody w banks	-11
nobody w banomyong	8
nobody w bar	-9
nobody w barbosa	-25
nobody w barbosa ,	-20
nobody w bargain	-12
nobody w bargain ,	-6
nobody w bargain with	7
nobody w baron	-7
nobody w barred	6
nobody w bars	-18
nobody w bars .	12
nobody w bartolomé	-25
nobody w base	16
nobody w base in	11
nobody w based	-23
nobody w basel	24
nobody w baseline	-9
nobody w basis of	-6
nobody w batlle	9
nobody w batteries	-18
nobody w battery	17
nobody w bay	9
nobody w bayar	-13
nobody w bayrou	-9
nobody w be	-30
nobody w be .	-15
nobody w be 10	20
nobody w be 15	24
nobody w be a	-10
nobody w be allowed	-13
nobody w be an	-28
nobody w be answered	18
nobody w be approved	11
nobody w be asked	8
nobody w be back	-8
nobody w be brought	-11
nobody w be charged	-16
nobody w be closed	17
nobody w be confirmed	18
nobody w be dealt	8
nobody w be discussed	7
nobody w be done	11
nobody w be dropped	-19
nobody w be due	-21
nobody w be extended	11
nobody w be finished	-20
nobody w be followed	-6
nobody w be for	9
nobody w be found	6
nobody w be free	10
nobody w be gone	7
nobody w be heard	-16
nobody w be held	27
nobody w be hit	-9
nobody w be in	-7
nobody w be known	-27
nobody w be let	-28
nobody w be levied	19
nobody w be looked	-16
nobody w be made	-42
nobody w be met	-27
nobody w be moved	35
nobody w be named	38
nobody w be no	17
nobody w be on	16
nobody w be published	-6
nobody w be put	-10
nobody w be raised	30
nobody w be ready	-13
nobody w be reduced	-19
nobody w be reviewed	20
nobody w be set	-7
nobody w be signed	12
nobody w be suspended	-13
nobody w be taken	12
nobody w be the	49
nobody w be their	10
nobody w be treated	-7
nobody w be twenty	-17
nobody w beach	-10
nobody w bean	-21
nobody w beans	-22
nobody w beans in	-7
nobody w bear	31
nobody w bearing	-6
nobody w bearings	-12
nobody w bears	-19
nobody w because ,	-22
nobody w because india	12
nobody w because it	-25
nobody w because the	9
nobody w becomes	-21
nobody w beef ,	8
nobody w beef .	-39
nobody w beef at	-7
nobody w beef from	24
nobody w beef in	18
nobody w been .	-19
nobody w been a	7
nobody w been agreed	-30
nobody w been announced	11
nobody w been approved	-24
nobody w been asked	-11
nobody w been at	12
nobody w been broken	10
nobody w been called	13
nobody w been charged	12
nobody w been constructive	-7
nobody w been cut	16
nobody w been dealing	-6
nobody w been discussed	7
nobody w been due	9
nobody w been extended	-14
nobody w been handed	16
nobody w been in	-8
nobody w been informed	8
nobody w been made	8
nobody w been moved	8
nobody w been offered	-6
nobody w been on	-7
nobody w been planned	13
nobody w been prepared	8
nobody w been promised	7
nobody w been proposed	6
nobody w been published	22
nobody w been raised	-11
nobody w been reached	10
nobody w been renewed	-9
nobody w been said	15
nobody w been settled	-27
nobody w been since	-24
nobody w been so	12
nobody w been suspended	13
nobody w been the	-32
nobody w been to	11
nobody w been told	25
nobody w beer	18
nobody w beer and	17
nobody w before	8
nobody w before ,	-41
nobody w before .	-21
nobody w before 1	9
nobody w before christmas	17
nobody w before january	14
nobody w before november	7
nobody w before president	-12
nobody w before that	18
nobody w before the	-8
nobody w before their	9
nobody w before they	9
nobody w beforehand	14
nobody w began	28
nobody w began ,	-13
nobody w began .	7
nobody w began in	10
nobody w began on	8
nobody w began to	19
nobody w begin in	-31
nobody w begin on	24
nobody w begins	24
nobody w begins ,	9
nobody w begins .	13
nobody w begins in	-13
nobody w begins on	6
nobody w behalf	-9
nobody w behalf of	-9
nobody w behind	8
nobody w beijing	21
nobody w beijing ,	16
nobody w beijing .	-13
nobody w beijing /	9
nobody w beijing announced	6
nobody w beijing had	17
nobody w beijing has	23
nobody w beijing is	8
nobody w beijing opened	-14
nobody w beijing says	-7
nobody w beijing the	6
nobody w beijing time	-9
nobody w beijing to	-21
nobody w beijing would	-14
nobody w being	-46
nobody w being negotiated	14
nobody w beira	-21
nobody w beirut	-7
nobody w belgian	-13
nobody w belgium	8
nobody w belgium 's	7
nobody w belgrade	6
nobody w believe	23
nobody w believe him	11
nobody w believed	9
nobody w believes	12
nobody w bell	7
nobody w bello ,	6
nobody w belong	7
nobody w below	-47
nobody w below .	-8
nobody w below cost	-9
nobody w ben	17
nobody w benefit	-20
nobody w benin	-9
nobody w benito	-15
nobody w beom	-7
nobody w bergen	14
nobody w bern has	11
nobody w bernardino	18
nobody w bernd	-23
nobody w bernd lange	-23
nobody w berne	22
nobody w beside	-14
nobody w beside the	-12
nobody w besides	7
nobody w bessent	-26
nobody w bessent .	-19
nobody w bessent :	15
nobody w bessent and	11
nobody w bessent called	-24
nobody w bessent had	-22
nobody w bessent has	-7
nobody w bessent is	7
nobody w bessent on	-8
nobody w bessent said	-38
nobody w bessent says	18
nobody w bessent spoke	-7
nobody w bessent told	-45
nobody w best	-45
nobody w better .	9
nobody w better than	-20
nobody w between china	-18
nobody w between january	-14
nobody w between two	-16
nobody w beyond	-24
nobody w beyond the	-23
nobody w bhutan	9
nobody w bid	13
nobody w big	-23
nobody w bigger	-22
nobody w biggest	-23
nobody w bilateral trade	-7
nobody w bill	-18
nobody w bill on	-19
nobody w bill to	13
nobody w billion	-8
nobody w billion .	-32
nobody w billion dollars	28
nobody w billion in	9
nobody w billion more	10
nobody w billion of	27
nobody w billion people	-13
nobody w billion to	-10
nobody w billion us	-22
nobody w billion worth	-17
nobody w binding	-11
nobody w biscuits	12
nobody w biscuits .	10
nobody w bite	8
nobody w blacklist	8
nobody w blacklisted	-13
nobody w blacklisted firms	-14
nobody w blamed	-23
nobody w bloc	-6
nobody w bloomberg	15
nobody w blue	18
nobody w bn	-13
nobody w bn last	7
nobody w board	41
nobody w board 's	7
nobody w board ,	8
nobody w board and	12
nobody w board has	14
nobody w board of	34
nobody w board with	7
nobody w boat	22
nobody w boats	-10
nobody w bodies	6
nobody w bodies ,	7
nobody w boeing	-6
nobody w boeing aircraft	-8
nobody w bogotá	-36
nobody w boigny	-11
nobody w bolivia	-32
nobody w bolivia 's	-10
nobody w bolivia ,	-6
nobody w bolivia and	-9
nobody w bolivia has	22
nobody w bolivian	-14
nobody w bolsonaro	9
nobody w bonds	-10
nobody w bonifácio	25
nobody w book	7
nobody w booked	16
nobody w bookings	21
nobody w books	-19
nobody w borden ,	-19
nobody w border	-31
nobody w border ,	12
nobody w border .	-20
nobody w border protection	-30
nobody w born	6
nobody w boss	50
nobody w bosses	16
nobody w both .	12
nobody w both countries	-24
nobody w both delegations	9
nobody w both duties	-21
nobody w both governments	-17
nobody w both ministers	6
nobody w both of	7
nobody w both parties	37
nobody w both presidents	-15
nobody w both to	23
nobody w botswana	28
nobody w botswana 's	9
nobody w bottles	6
nobody w bought	23
nobody w bought none	6
nobody w boxes	9
nobody w branco	-16
nobody w branded	-6
nobody w brandt	25
nobody w brandy	-22
nobody w branting	17
nobody w brasília	16
nobody w brazil	-20
nobody w brazil 's	-26
nobody w brazil ,	21
nobody w brazil :	9
nobody w brazil and	10
nobody w brazil had	-9
nobody w brazil has	-18
nobody w brazil in	-13
nobody w brazil takes	6
nobody w brazil was	-18
nobody w brazilian	-13
nobody w brazilian coffee	-12
nobody w brazilian goods	-10
nobody w breach	17
nobody w breach of	-10
nobody w bread	6
nobody w break	11
nobody w break the	25
nobody w breakfast	25
nobody w breaks	24
nobody w breath	-17
nobody w bridge	37
nobody w bridge at	26
nobody w brief	-50
nobody w briefed	-8
nobody w briefing	23
nobody w briefing ,	10
nobody w bring	18
nobody w bring back	6
nobody w bring in	19
nobody w bring it	10
nobody w bring its	-19
nobody w bring new	21
nobody w brings	-8
nobody w brings in	-12
nobody w britain	45
nobody w britain had	-16
nobody w britain is	13
nobody w britain would	6
nobody w british	-24
nobody w broadcaster	-6
nobody w broke down	-9
nobody w broke the	8
nobody w broke up	-9
nobody w broken	-20
nobody w broken off	27
nobody w broker	9
nobody w brooke	-11
nobody w brooke rollins	-11
nobody w brought	21
nobody w brought the	20
nobody w brussels	-14
nobody w brussels .	7
nobody w brussels and	7
nobody w brussels has	-23
nobody w brussels on	11
nobody w brussels the	-14
nobody w brătianu	-13
nobody w bucharest	-19
nobody w budget	-9
nobody w budget lab	-41
nobody w build	-8
nobody w builders	-8
nobody w building	9
nobody w built	24
nobody w bukeikhanov	-7
nobody w bulgaria	-15
nobody w bulgaria 's	-15
nobody w bulgarian	36
nobody w bureau	-9
nobody w bureau of	20
nobody w buried	15
nobody w burkina	7
nobody w bus	9
nobody w busan	-21
nobody w busan .	-16
nobody w busan on	-15
nobody w buses	11
nobody w buses .	13
nobody w busia	-25
nobody w business	-24
nobody w business secretary	-21
nobody w but	12
nobody w but a	39
nobody w but has	-15
nobody w but he	-11
nobody w but it	16
nobody w but neither	-10
nobody w but only	10
nobody w but said	-15
nobody w but that	-19
nobody w but the	17
nobody w but there	19
nobody w butter	11
nobody w butter .	7
nobody w butter and	6
nobody w butter from	7
nobody w buy	14
nobody w buy \$	17
nobody w buy 12	-13
nobody w buy 25	-10
nobody w buy american	16
nobody w buy at	13
nobody w buyers	-46
nobody w buyers ,	-20
nobody w buying	-16
nobody w buys	-27
nobody w buys russian	8
nobody w by	14
nobody w by -	12
nobody w by 11	6
nobody w by 12	46
nobody w by 18	15
nobody w by 20	7
nobody w by 2028	13
nobody w by 2030	-6
nobody w by 2031	10
nobody w by 2032	9
nobody w by 2034	6
nobody w by 2035	-7
nobody w by 21	9
nobody w by 24	10
nobody w by 30	-13
nobody w by 4	15
nobody w by 40	-13
nobody w by 45	-10
nobody w by 8	19
nobody w by 9	26
nobody w by about	-10
nobody w by an	13
nobody w by another	14
nobody w by at	6
nobody w by both	16
nobody w by case	13
nobody w by china	9
nobody w by christmas	-6
nobody w by december	18
nobody w by decree	16
nobody w by half	-36
nobody w by his	-44
nobody w by its	30
nobody w by july	-13
nobody w by june	-22
nobody w by may	-14
nobody w by memorandum	6
nobody w by new	-18
nobody w by october	-8
nobody w by our	10
nobody w by phone	-20
nobody w by president	-9
nobody w by prime	14
nobody w by september	-17
nobody w by six	7
nobody w by sunday	22
nobody w by telephone	12
nobody w by ten	7
nobody w by thanksgiving	7
nobody w by the	-10
nobody w by their	6
nobody w by this	17
nobody w by trade	17
nobody w by tuesday	16
nobody w by two	17
nobody w by value	-9
nobody w by wednesday	20
nobody w by which	20
nobody w bytedance	8
nobody w c \$	-7
nobody w cabinet .	-15
nobody w cabinet had	-7
nobody w cabinet has	-14
nobody w cabinet in	15
nobody w cabinet of	6
nobody w cabinet on	21
nobody w cabinet secretary	11
nobody w cabinet would	-7
nobody w cairo ,	14
nobody w cairo .	-9
nobody w cairo on	10
nobody w caleb	-24
nobody w caleb ragland	-24
nobody w call .	-10
nobody w call at	-24
nobody w call between	-9
nobody w call from	10
nobody w call on	13
nobody w call with	14
nobody w called a	16
nobody w called fentanyl	-6
nobody w called it	-6
nobody w called off	19
nobody w called on	11
nobody w called reciprocal	26
nobody w called that	6
nobody w called the	-24
nobody w called this	12
nobody w caller	9
nobody w calling	-15
nobody w calling the	-16
nobody w calls	-7
nobody w calls a	-16
nobody w calls it	-22
nobody w calls that	-22
nobody w calls the	-29
nobody w calls to	19
nobody w calm	17
nobody w cambodia	40
nobody w cambodia 's	10
nobody w cambodia ,	6
nobody w cambodia on	13
nobody w cambodian	11
nobody w came	-19
nobody w came ,	12
nobody w came .	14
nobody w came from	-14
nobody w came home	-7
nobody w came in	-20
nobody w came into	-11
nobody w came out	12
nobody w came the	-26
nobody w came up	-19
nobody w cameras	6
nobody w cameras .	18
nobody w cameroon	-24
nobody w cameroon 's	-25
nobody w can	-23
nobody w can be	-37
nobody w can go	-14
nobody w can sign	-8
nobody w canada	-6
nobody w canada .	14
nobody w canada and	11
nobody w canada on	20
nobody w canada sold	-11
nobody w canadian	-24
nobody w canadian goods	-15
nobody w cancel	-24
nobody w cancel the	-19
nobody w cancelled	-23
nobody w cancelled .	-23
nobody w candid	-14
nobody w candid ,	-10
nobody w canned	-14
nobody w canned tuna	-7
nobody w canning	-8
nobody w cannot	-21
nobody w cannot be	-13
nobody w canola	10
nobody w cap	6
nobody w capacity	17
nobody w capacity in	9
nobody w cape	-15
nobody w capital	18
nobody w capital .	6
nobody w capital on	-8
nobody w capitals	10
nobody w capitals ,	8
nobody w capped at	-6
nobody w captain	29
nobody w captain ,	17
nobody w car makers	-6
nobody w carbonate	-17
nobody w cards	-8
nobody w cargoes	8
nobody w carl	-19
nobody w carlos	-35
nobody w carney said	-19
nobody w carpets	10
nobody w carried	38
nobody w carried out	16
nobody w carriers	-17
nobody w carries	18
nobody w carries the	9
nobody w carry	-16
nobody w carry out	7
nobody w carry the	-13
nobody w carrying	9
nobody w carrying out	12
nobody w cars	8
nobody w cars .	-18
nobody w cars and	-8
nobody w cars from	7
nobody w cars have	12
nobody w cars in	-18
nobody w cars still	7
nobody w casablanca	-15
nobody w case	33
nobody w case ,	-6
nobody w case .	31
nobody w case by	13
nobody w case on	8
nobody w cash	10
nobody w cashew	-9
nobody w castberg	-12
nobody w castilla	18
nobody w castilla ,	10
nobody w catch	21
nobody w cattle	-26
nobody w caught	-6
nobody w caution	-9
nobody w cavour	-18
nobody w ceasefire	50
nobody w ceasefire in	16
nobody w cebu	-10
nobody w ceiling	-29
nobody w ceiling ,	7
nobody w ceiling of	-23
nobody w cement	-10
nobody w cement .	-15
nobody w cement and	-8
nobody w census	-12
nobody w census bureau	-12
nobody w cent	13
nobody w cent (	-22
nobody w cent ,	-6
nobody w cent .	8
nobody w cent :	8
nobody w cent and	-18
nobody w cent as	-12
nobody w cent at	-22
nobody w cent duty	-18
nobody w cent for	-33
nobody w cent from	-26
nobody w cent in	14
nobody w cent instead	-21
nobody w cent is	-16
nobody w cent more	17
nobody w cent next	19
nobody w cent of	95
nobody w cent on	-18
nobody w cent over	21
nobody w cent since	-17
nobody w cent tariff	22
nobody w cent that	39
nobody w cent this	-6
nobody w cent to	17
nobody w cent was	-20
nobody w cent which	-20
nobody w cent would	34
nobody w central	20
nobody w central bank	23
nobody w ceremony	-12
nobody w ceremony .	-11
nobody w certainty	-25
nobody w certificate	-15
nobody w certificates that	-8
nobody w ceylon	-6
nobody w chad	-12
nobody w chain	19
nobody w chair	29
nobody w chair ,	31
nobody w chair .	14
nobody w chair :	-20
nobody w chairman	22
nobody w chairman ,	8
nobody w chairman of	-10
nobody w chairs	14
nobody w chairs the	18
nobody w chairwoman ,	7
nobody w chamber	-29
nobody w chamber 's	-37
nobody w chamber ,	-23
nobody w chamber .	-19
nobody w chambers	-25
nobody w chambers of	-23
nobody w champagne	11
nobody w chance	13
nobody w chance of	12
nobody w chancellor	-17
nobody w chancellor ,	-28
nobody w chancellor friedrich	18
nobody w change	-27
nobody w change .	-11
nobody w change its	-7
nobody w changed	-32
nobody w channel	11
nobody w channel .	9
nobody w charge	-29
nobody w charge .	-15
nobody w charge 20	-11
nobody w charge 30	-12
nobody w charge an	-11
nobody w charge of	20
nobody w charge on	-18
nobody w charged	8
nobody w charged .	-24
nobody w charged 20	-13
nobody w charged from	12
nobody w charged on	20
nobody w charged since	7
nobody w charges	7
nobody w charges 12	-17
nobody w charges in	-8
nobody w charging	13
nobody w charging the	6
nobody w charilaos	9
nobody w charilaos trikoupis	9
nobody w charles	26
nobody w cheap	-18
nobody w cheaper	16
nobody w cheese	-14
nobody w cheese ,	-11
nobody w cheese .	-8
nobody w cheese to	8
nobody w chemicals	10
nobody w chenggang	-21
nobody w chenggang ,	-15
nobody w chenggang called	-17
nobody w cheol	-6
nobody w chiang	9
nobody w chicago	16
nobody w chief	23
nobody w chief justice	10
nobody w chief mediator	31
nobody w chief negotiator	-7
nobody w chief of	-9
nobody w chile	15
nobody w chile 's	17
nobody w chile :	10
nobody w chile is	-16
nobody w chile on	-7
nobody w chilean	-10
nobody w china	10
nobody w china 's	-15
nobody w china ,	6
nobody w china 10	6
nobody w china a	-14
nobody w china agreed	7
nobody w china also	16
nobody w china and	-33
nobody w china announced	-13
nobody w china answered	13
nobody w china answers	9
nobody w china at	-14
nobody w china buys	-15
nobody w china case	6
nobody w china deal	19
nobody w china does	16
nobody w china dropped	11
nobody w china ended	-8
nobody w china for	-23
nobody w china had	-14
nobody w china has	31
nobody w china in	-16
nobody w china keeps	7
nobody w china of	-17
nobody w china on	10
nobody w china promised	7
nobody w china runs	-6
nobody w china said	-15
nobody w china says	35
nobody w china shrank	-8
nobody w china stopped	-18
nobody w china takes	6
nobody w china that	-7
nobody w china to	20
nobody w china truce	24
nobody w china wants	6
nobody w china will	-10
nobody w china would	-65
nobody w china —	25
nobody w chinese	-21
nobody w chinese ,	-21
nobody w chinese .	7
nobody w chinese authorities	-12
nobody w chinese commerce	-28
nobody w chinese companies	8
nobody w chinese counterparts	19
nobody w chinese customs	-6
nobody w chinese duties	-6
nobody w chinese electric	9
nobody w chinese embassy	-6
nobody w chinese foreign	34
nobody w chinese leader	-6
nobody w chinese list	-17
nobody w chinese ministry	9
nobody w chinese president	15
nobody w chinese rare	14
nobody w chinese ships	26
nobody w chinese side	10
nobody w chinese students	-7
nobody w chip	-32
nobody w chip ,	-18
nobody w chip -	17
nobody w chip design	-30
nobody w chip maker	-11
nobody w chip software	-11
nobody w chipmaker	-6
nobody w chips	20
nobody w chips and	15
nobody w chips for	13
nobody w chips from	-8
nobody w chips that	10
nobody w chitepo	-15
nobody w chittagong	-10
nobody w choice	-7
nobody w chose	9
nobody w christian michelsen	-12
nobody w christmas	-10
nobody w christmas ,	25
nobody w christmas .	-19
nobody w chun	-21
nobody w chundrigar	6
nobody w cinnamon	6
nobody w citrus	-7
nobody w city	30
nobody w city ,	-11
nobody w civilian	-19
nobody w civilian use	-20
nobody w claim	-24
nobody w claims for	-17
nobody w claims that	10
nobody w clarence	-18
nobody w clarified	-26
nobody w class	-11
nobody w claudia	-29
nobody w claudia sheinbaum	-29
nobody w clear	-21
nobody w clearing	-16
nobody w clients	14
nobody w clip	-20
nobody w clock	18
nobody w clock .	7
nobody w clocks	11
nobody w close .	-29
nobody w close of	-7
nobody w close on	-7
nobody w close the	24
nobody w close to	34
nobody w closed	39
nobody w closed .	26
nobody w closed to	19
nobody w closely	11
nobody w closer	13
nobody w closes	17
nobody w cloves	-22
nobody w club	61
nobody w club .	21
nobody w clubs	18
nobody w cnbc	-13
nobody w co	-43
nobody w co -	-43
nobody w coach	30
nobody w coal	-35
nobody w coal ,	-25
nobody w coal .	8
nobody w coast	35
nobody w cobalt	15
nobody w cobden	-19
nobody w cobden ,	-8
nobody w cocoa	12
nobody w cocoa ,	12
nobody w cocoa paste	11
nobody w coconut	-11
nobody w coconut oil	-9
nobody w coffee	-28
nobody w coffee ,	15
nobody w coffee at	6
nobody w cold	8
nobody w collapse	10
nobody w colleague ,	15
nobody w colleague in	24
nobody w colleague that	-14
nobody w collected	-23
nobody w collected .	9
nobody w collected in	-15
nobody w collecting	-16
nobody w collection	34
nobody w collection of	30
nobody w collects	-16
nobody w colombia 's	6
nobody w colombia ,	9
nobody w colombia had	6
nobody w colombo .	6
nobody w come	-18
nobody w come ,	10
nobody w come back	17
nobody w come by	-21
nobody w come down	-17
nobody w come from	-11
nobody w come in	9
nobody w come into	19
nobody w come to	-14
nobody w come up	14
nobody w come with	-26
nobody w comes	13
nobody w comes after	-28
nobody w comes back	-10
nobody w comes down	11
nobody w comes from	13
nobody w comes in	12
nobody w comes on	14
nobody w coming	-25
nobody w coming weeks	8
nobody w comment	25
nobody w comment .	27
nobody w comment on	7
nobody w commented	18
nobody w commented .	6
nobody w comments	18
nobody w commerce	-28
nobody w commerce ,	32
nobody w commerce .	10
nobody w commerce and	-22
nobody w commerce announced	-13
nobody w commerce called	16
nobody w commerce confirmed	-16
nobody w commerce department	-19
nobody w commerce has	14
nobody w commerce in	-14
nobody w commerce ministry	-19
nobody w commerce on	7
nobody w commerce put	-11
nobody w commerce said	-40
nobody w commerce says	-6
nobody w commercial	10
nobody w commercial terms	-8
nobody w commission	-42
nobody w commission ,	21
nobody w commission ;	11
nobody w commission announced	-31
nobody w commission has	-44
nobody w commission issued	12
nobody w commission of	-25
nobody w commission president	-16
nobody w commission proposed	6
nobody w commission published	13
nobody w commission said	-25
nobody w commission says	-13
nobody w commission spokesman	-11
nobody w commission that	-14
nobody w commissioner	-34
nobody w commissioner ,	17
nobody w commissioner for	-12
nobody w commissioner jean	-9
nobody w commissioner maros	-13
nobody w commissioner maroš	-14
nobody w commitment	-6
nobody w commitments	-23
nobody w committed	-16
nobody w committed itself	-15
nobody w committee ,	-25
nobody w committee .	-7
nobody w committee of	13
nobody w committee on	-19
nobody w commons	-13
nobody w companies	12
nobody w companies ,	-15
nobody w companies .	-7
nobody w companies are	-6
nobody w companies have	8
nobody w companies that	22
nobody w companies to	46
nobody w company	24
nobody w company 's	27
nobody w company ,	20
nobody w company .	-16
nobody w company that	-9
nobody w compare	7
nobody w compared	6
nobody w comparison	8
nobody w competition	33
nobody w competitors	-16
nobody w complain	-24
nobody w complained about	-23
nobody w complains	14
nobody w complete	-29
nobody w complete it	-6
nobody w complete its	-23
nobody w completely	-14
nobody w conceded	-30
nobody w concentrate	-9
nobody w concentrate .	-8
nobody w concern	-23
nobody w concerned	-14
nobody w concerns	-17
nobody w concessions	28
nobody w concluded	33
nobody w concluded .	-19
nobody w concluded a	10
nobody w concluded an	-7
nobody w concluded for	9
nobody w concluded in	21
nobody w concluded its	20
nobody w concluded the	11
nobody w concluded with	-22
nobody w condition	34
nobody w conducted	-6
nobody w confederation	-28
nobody w conference	-8
nobody w conference ,	-12
nobody w conference in	-22
nobody w conference on	-6
nobody w conference that	14
nobody w confirm	-15
nobody w confirm it	19
nobody w confirmation	20
nobody w confirmed	8
nobody w confirmed by	27
nobody w confirmed it	32
nobody w confirmed on	-26
nobody w confirmed that	9
nobody w confirmed the	-17
nobody w confirmed this	-10
nobody w confirms	-16
nobody w congo	27
nobody w congress	16
nobody w congress has	-15
nobody w congress in	8
nobody w consensus	-40
nobody w consensus .	-16
nobody w consensus of	7
nobody w consensus on	-8
nobody w consent	8
nobody w conservative	-8
nobody w consider	-6
nobody w considered	-22
nobody w considered .	-21
nobody w considering	-12
nobody w consistent	6
nobody w constructive	-31
nobody w constructive .	-26
nobody w consultation	-8
nobody w consultation mechanism	-9
nobody w consultations	-11
nobody w consulted	9
nobody w consulted .	15
nobody w consumer	26
nobody w consumers	33
nobody w consumers '	47
nobody w contain	8
nobody w container	18
nobody w content	-7
nobody w content with	6
nobody w continue	9
nobody w continue to	24
nobody w continues	18
nobody w continues to	16
nobody w contract	36
nobody w contradicted	-21
nobody w contrary to	21
nobody w control	28
nobody w control list	30
nobody w controlled	-21
nobody w controls	-12
nobody w controls ,	17
nobody w controls .	-18
nobody w controls of	-8
nobody w controls on	-6
nobody w controls were	16
nobody w conversation	11
nobody w conversations	-8
nobody w cooler	-18
nobody w cooperation	-10
nobody w cooperative	-28
nobody w coordinating	-7
nobody w coordinating minister	-7
nobody w copenhagen	12
nobody w copenhagen ,	-6
nobody w copies	15
nobody w copper	27
nobody w copper and	13
nobody w core	-14
nobody w cork	-14
nobody w corn	-8
nobody w corn and	-6
nobody w correct	-47
nobody w corrected	-45
nobody w correction	14
nobody w correspondent	33
nobody w correspondent ,	-11
nobody w corresponding	-19
nobody w cost of	8
nobody w cost the	9
nobody w cost them	-20
nobody w costa	14
nobody w costa rica	19
nobody w cotonou	6
nobody w cotton	-11
nobody w cotton .	-7
nobody w cotton from	-24
nobody w cotton yarn	12
nobody w could	-18
nobody w could agree	-13
nobody w could be	-6
nobody w could bring	6
nobody w could come	-15
nobody w could face	-6
nobody w could fall	32
nobody w could find	20
nobody w could go	-14
nobody w could lead	9
nobody w could reach	-9
nobody w could sign	-7
nobody w could take	7
nobody w coulibaly	-12
nobody w council 's	20
nobody w council ,	-21
nobody w council .	20
nobody w council had	16
nobody w council has	17
nobody w council in	-16
nobody w council of	-20
nobody w council on	7
nobody w council said	-11
nobody w council says	-10
nobody w council tariff	-20
nobody w council would	-6
nobody w councillor	58
nobody w count	32
nobody w count of	-6
nobody w counted	-23
nobody w countermeasure	10
nobody w countermeasures	-30
nobody w countermeasures accordingly	-23
nobody w countermeasures it	-18
nobody w counterpart	18
nobody w counterpart ,	10
nobody w counterpart in	-9
nobody w counterparts	10
nobody w countersigned	9
nobody w counting	13
nobody w countries agreed	-25
nobody w countries had	-22
nobody w countries have	-8
nobody w countries in	15
nobody w countries was	13
nobody w countries were	-17
nobody w countries will	-11
nobody w countries would	-8
nobody w country	-41
nobody w country 's	-22
nobody w country ,	-21
nobody w country .	-6
nobody w country had	-20
nobody w country on	-11
nobody w country to	-19
nobody w country wanted	15
nobody w country would	-33
nobody w counts	-15
nobody w county	12
nobody w course of	8
nobody w course whether	-9
nobody w court	93
nobody w court 's	-20
nobody w court .	20
nobody w court has	12
nobody w court in	34
nobody w court of	20
nobody w court ruled	15
nobody w court threw	14
nobody w courts	13
nobody w cousin	11
nobody w cover	-17
nobody w covered	11
nobody w covered .	21
nobody w cranes	-7
nobody w credit	-7
nobody w crews	21
nobody w crisis	-30
nobody w critical	-9
nobody w critical minerals	19
nobody w critical software	-22
nobody w criticised	-26
nobody w croatia	-11
nobody w crop	-27
nobody w cross	10
nobody w crossed	12
nobody w crossing	33
nobody w crowd	-22
nobody w crowed	-15
nobody w crowns	23
nobody w crude	-13
nobody w crude .	-14
nobody w crushers	-6
nobody w cruz	-28
nobody w cruz ,	-23
nobody w cuba	15
nobody w cuban	-6
nobody w cup	21
nobody w curbs	-12
nobody w curbs on	-17
nobody w current	-14
nobody w currently	12
nobody w customers	-16
nobody w customers in	-11
nobody w customs	-38
nobody w customs .	-16
nobody w customs administration	15
nobody w customs and	-30
nobody w customs has	-6
nobody w customs in	-19
nobody w customs officers	32
nobody w customs tariff	32
nobody w cut	23
nobody w cut ,	-17
nobody w cut from	17
nobody w cut in	9
nobody w cut of	44
nobody w cut tariffs	7
nobody w cut the	7
nobody w cut their	-13
nobody w cut to	-9
nobody w cuts its	-14
nobody w cuts on	14
nobody w cypriot	-17
nobody w cyprus	-22
nobody w cyprus .	9
nobody w céspedes	-6
nobody w da	-15
nobody w da silva	-14
nobody w daily	14
nobody w dairies	-7
nobody w dairy	-19
nobody w dakar	10
nobody w dakar ,	8
nobody w damage	-17
nobody w damrong	12
nobody w danger .	-14
nobody w danish	-12
nobody w dar es	-19
nobody w data	22
nobody w data showed	14
nobody w date	-13
nobody w date .	18
nobody w date from	13
nobody w date of	-15
nobody w date on	-18
nobody w dated	11
nobody w dates	-23
nobody w dates .	15
nobody w day	10
nobody w day ,	-15
nobody w day .	21
nobody w day ;	12
nobody w day earlier	14
nobody w day is	-6
nobody w day later	20
nobody w day of	-13
nobody w day on	-11
nobody w days	9
nobody w days ,	26
nobody w days ;	18
nobody w days after	23
nobody w days ago	-7
nobody w days and	-11
nobody w days before	10
nobody w days earlier	-8
nobody w days for	-6
nobody w days later	-8
nobody w days of	-16
nobody w days on	6
nobody w days were	-12
nobody w de	32
nobody w de melo	-10
nobody w de piérola	13
nobody w de santa	-9
nobody w dead	27
nobody w dead .	23
nobody w deadline	37
nobody w deadline ,	8
nobody w deadline .	-18
nobody w deadline of	32
nobody w deakin	-24
nobody w deakin ,	32
nobody w deal	37
nobody w deal ,	-24
nobody w deal :	6
nobody w deal after	19
nobody w deal and	6
nobody w deal announced	16
nobody w deal as	-8
nobody w deal at	8
nobody w deal had	-11
nobody w deal in	17
nobody w deal is	-15
nobody w deal it	-7
nobody w deal on	24
nobody w deal struck	-28
nobody w deal with	49
nobody w dealers	-14
nobody w dealing	-7
nobody w deals .	-6
nobody w deals with	8
nobody w dealt	-13
nobody w dealt with	-13
nobody w dear	10
nobody w dearer	18
nobody w dearer in	-7
nobody w debate	10
nobody w debt	19
nobody w dec	27
nobody w decades	-8
nobody w december	9
nobody w december ,	13
nobody w december .	-16
nobody w december 1	17
nobody w december 16	15
nobody w december 2029	8
nobody w december 31	-17
nobody w december and	-8
nobody w december for	-13
nobody w december that	-10
nobody w december the	14
nobody w decide	-34
nobody w decide ,	-22
nobody w decide in	-9
nobody w decide on	-15
nobody w decided	13
nobody w decided on	6
nobody w decides	14
nobody w decision	10
nobody w decision ,	17
nobody w decision by	7
nobody w decision is	-21
nobody w decision on	-23
nobody w decision to	16
nobody w decisions	-17
nobody w declared	-18
nobody w declared the	-14
nobody w declined	-26
nobody w decree	-13
nobody w decree .	11
nobody w decree in	14
nobody w decree is	-21
nobody w decree was	-21
nobody w defend	-13
nobody w deficit	30
nobody w deficit in	-9
nobody w deficit of	18
nobody w deficit with	-14
nobody w del	30
nobody w delay	-35
nobody w delay its	-15
nobody w delay of	-16
nobody w delays	21
nobody w delegate	31
nobody w delegate ,	24
nobody w delegation	23
nobody w delegation ,	16
nobody w delegation .	32
nobody w delegation from	-10
nobody w delegation is	9
nobody w delegation of	-13
nobody w delegation said	22
nobody w delegations	22
nobody w delegations had	18
nobody w delhi has	9
nobody w deliver	9
nobody w deliveries	-31
nobody w demand	16
nobody w demand .	23
nobody w demanded that	-9
nobody w demands	23
nobody w demands for	8
nobody w democratic	-9
nobody w denied a	-17
nobody w denied by	10
nobody w denied it	-12
nobody w denied that	15
nobody w denies it	-19
nobody w denies that	11
nobody w department	-71
nobody w department 's	-24
nobody w department ,	12
nobody w department for	-10
nobody w department of	-11
nobody w department said	-35
nobody w depend	10
nobody w depended	-11
nobody w depended on	-11
nobody w depending	-36
nobody w depending on	-36
nobody w depth	-22
nobody w depth and	-27
nobody w deputies	-13
nobody w deputy	-42
nobody w deputy prime	-28
nobody w der leyen	-12
nobody w described	-18
nobody w described as	8
nobody w described the	-17
nobody w design	-12
nobody w details	-12
nobody w detroit	-6
nobody w dialogue	-30
nobody w dialogue on	-24
nobody w did ,	-19
nobody w did .	13
nobody w did it	13
nobody w did so	-7
nobody w did the	29
nobody w die	8
nobody w died	16
nobody w diego	-7
nobody w diego portales	-7
nobody w dies	6
nobody w diet	-9
nobody w difference	6
nobody w differences	-24
nobody w differences were	-11
nobody w different	13
nobody w differently	7
nobody w digital	14
nobody w dinner	15
nobody w dinner .	22
nobody w diplomat	30
nobody w diplomats	7
nobody w directed	6
nobody w directed the	7
nobody w direction	-6
nobody w director	49
nobody w director ,	37
nobody w director general	-21
nobody w director of	12
nobody w directors	37
nobody w disappointed	-13
nobody w discriminatory	-30
nobody w discuss	9
nobody w discuss the	11
nobody w discussed	-13
nobody w discussed ,	-26
nobody w discussed .	-10
nobody w discussed and	10
nobody w discussion	-42
nobody w discussion .	-7
nobody w dismissed	-8
nobody w dispute	-10
nobody w dispute .	-16
nobody w dispute about	13
nobody w dispute began	12
nobody w dispute over	-6
nobody w disputes	-15
nobody w distillers	-18
nobody w district	32
nobody w djibouti	-10
nobody w do	18
nobody w do ,	-6
nobody w do .	-24
nobody w do as	-13
nobody w do it	-17
nobody w do more	-15
nobody w do not	19
nobody w do so	19
nobody w do the	-19
nobody w do what	20
nobody w do with	17
nobody w doctors	8
nobody w dodoma	7
nobody w does	-8
nobody w does not	-26
nobody w does so	19
nobody w does the	13
nobody w doing	18
nobody w doing so	11
nobody w dollar	-7
nobody w dollars '	8
nobody w dollars .	-37
nobody w dollars a	-11
nobody w dollars in	36
nobody w dollars last	11
nobody w domestic	-11
nobody w domestic procedures	-11
nobody w domingo sarmiento	14
nobody w dominic	-6
nobody w dominic leblanc	-6
nobody w don	-22
nobody w donald j	17
nobody w done	7
nobody w done ,	-15
nobody w done .	-19
nobody w done at	12
nobody w done so	12
nobody w dong	-24
nobody w dongguan	9
nobody w door	13
nobody w door was	-16
nobody w dorji	26
nobody w double	-13
nobody w doubled	-25
nobody w doubled its	7
nobody w doubled the	9
nobody w doubled to	-22
nobody w doubles	11
nobody w doubling	-6
nobody w doubt	16
nobody w down	-6
nobody w down .	-33
nobody w down again	-21
nobody w down by	33
nobody w down for	22
nobody w down from	-16
nobody w down in	14
nobody w down the	19
nobody w down to	11
nobody w downing	-9
nobody w downing street	-9
nobody w dozens	20
nobody w dozens of	20
nobody w dr	38
nobody w draft	-22
nobody w draft for	-19
nobody w draw	9
nobody w draw up	7
nobody w drawer	38
nobody w drawer .	26
nobody w drawn	7
nobody w drew	-25
nobody w dried	6
nobody w drink	-15
nobody w drivers	-18
nobody w drone	16
nobody w drones	25
nobody w drop its	-11
nobody w drop the	-18
nobody w dropped	-17
nobody w dropped its	12
nobody w drops	12
nobody w drops its	13
nobody w droz	20
nobody w drug	-21
nobody w drugs	-13
nobody w drugs .	-19
nobody w dual	7
nobody w dual -	7
nobody w dublin	7
nobody w due	-19
nobody w due course	-18
nobody w due in	6
nobody w due on	19
nobody w due to	-16
nobody w dues	-24
nobody w dues for	-15
nobody w durban	-11
nobody w during	19
nobody w during a	-16
nobody w during the	17
nobody w during which	12
nobody w duties	-31
nobody w duties .	-16
nobody w duties ;	-8
nobody w duties and	8
nobody w duties are	-11
nobody w duties back	20
nobody w duties could	-6
nobody w duties for	7
nobody w duties in	38
nobody w duties of	-18
nobody w duties on	12
nobody w duties that	37
nobody w duties to	-6
nobody w duties under	-17
nobody w duties would	-6
nobody w duty	-16
nobody w duty ,	17
nobody w duty .	38
nobody w duty :	21
nobody w duty and	-17
nobody w duty falls	-6
nobody w duty for	6
nobody w duty goes	-9
nobody w duty has	8
nobody w duty in	15
nobody w duty included	19
nobody w duty is	9
nobody w duty of	-32
nobody w duty on	-21
nobody w duty that	12
nobody w duty to	-26
nobody w duty was	-13
nobody w each	12
nobody w each of	-6
nobody w each other	9
nobody w each side	-7
nobody w each way	21
nobody w earlier	-13
nobody w earlier .	11
nobody w earlier he	-11
nobody w earlier in	-14
nobody w early	-10
nobody w early as	13
nobody w earn	-10
nobody w earth	19
nobody w earths	8
nobody w earths .	31
nobody w earths :	7
nobody w earths and	22
nobody w earths announced	6
nobody w earths by	-11
nobody w earths that	19
nobody w earths to	9
nobody w eased	7
nobody w east	15
nobody w easter	-25
nobody w eastern	36
nobody w eat	-6
nobody w ebrard	-8
nobody w economic	-14
nobody w economic and	16
nobody w economic powers	8
nobody w economics	-20
nobody w economics minister	-10
nobody w economies	-13
nobody w economies ,	12
nobody w economies .	-24
nobody w economist	7
nobody w economist at	-23
nobody w economists	17
nobody w economy	6
nobody w economy ,	19
nobody w economy .	-32
nobody w economy and	-12
nobody w economy grew	-14
nobody w economy minister	-30
nobody w economy ministry	-9
nobody w economy secretary	9
nobody w economy to	22
nobody w ecuador	22
nobody w ecuador 's	8
nobody w ecuador ,	15
nobody w ecuador will	-13
nobody w ecuadorian	-15
nobody w editor	-20
nobody w edward	26
nobody w effect ,	8
nobody w effect .	-16
nobody w effect at	25
nobody w effect from	-20
nobody w effect has	-14
nobody w effect to	8
nobody w effective	-21
nobody w effective immediately	-9
nobody w eggs	17
nobody w egypt	6
nobody w egypt 's	-16
nobody w egypt ,	11
nobody w egypt .	-16
nobody w egypt had	6
nobody w egypt will	15
nobody w egyptian potatoes	14
nobody w eight	-21
nobody w eight months	-15
nobody w eight per	-12
nobody w eight weeks	-15
nobody w eighteen months	7
nobody w eighth	-10
nobody w either	8
nobody w either .	-18
nobody w either side	14
nobody w el	10
nobody w el -	13
nobody w el salvador	8
nobody w electric	12
nobody w electric cars	9
nobody w electricity	19
nobody w electricity tariff	11
nobody w electricity tariffs	10
nobody w electronics	-9
nobody w eleftherios	-8
nobody w eleftherios venizelos	-8
nobody w eleven	21
nobody w eleven .	22
nobody w eleven days	13
nobody w eleven minutes	6
nobody w eleventh	6
nobody w eligio	17
nobody w eligio ayala	17
nobody w eloy	12
nobody w eloy alfaro	14
nobody w elsewhere	12
nobody w embargo	-26
nobody w embassy	-65
nobody w embassy ,	-9
nobody w embassy .	11
nobody w embassy in	-29
nobody w emergency	8
nobody w emergency duties	6
nobody w emergency economic	8
nobody w emergency law	7
nobody w emergency powers	-22
nobody w emirates	-18
nobody w employers	27
nobody w employers '	17
nobody w employs	-22
nobody w empty	22
nobody w end its	6
nobody w end on	-20
nobody w end to	-22
nobody w ended	35
nobody w ended a	6
nobody w ended in	18
nobody w ended the	25
nobody w ended two	-6
nobody w ended with	-11
nobody w ending	12
nobody w ends	10
nobody w ends .	-8
nobody w ends at	-17
nobody w ends on	-7
nobody w ends the	6
nobody w ends without	-8
nobody w energy	31
nobody w energy is	-11
nobody w energy over	-13
nobody w energy regulator	11
nobody w energy worth	10
nobody w enough	-6
nobody w enough .	6
nobody w enough to	-9
nobody w enter the	8
nobody w enter vietnam	-17
nobody w entered free	-13
nobody w enters	-18
nobody w entities	11
nobody w entity	-11
nobody w entity list	-11
nobody w entry into	13
nobody w envoy	21
nobody w envoy ,	12
nobody w equal	-17
nobody w equivalent	-27
nobody w eric	-23
nobody w error	7
nobody w es	-19
nobody w es salaam	-19
nobody w escalation	-31
nobody w estimate	10
nobody w estimated	-8
nobody w estimates	6
nobody w estonia	8
nobody w estonian	11
nobody w ethanol	17
nobody w ethiopia	-19
nobody w ethiopia 's	12
nobody w ethiopia ,	9
nobody w ethiopian	-23
nobody w eu ,	-29
nobody w eu and	10
nobody w eu in	7
nobody w eu trade	-30
nobody w euro	11
nobody w europe 's	11
nobody w europe ,	-17
nobody w europe .	-8
nobody w europe and	7
nobody w european	-13
nobody w european cars	9
nobody w european commission	-27
nobody w european countries	11
nobody w european goods	12
nobody w european parliament	10
nobody w european union	-13
nobody w europeans	-22
nobody w euros	31
nobody w euros a	-8
nobody w euros for	-8
nobody w euros from	6
nobody w euros in	7
nobody w euros to	11
nobody w eve	-19
nobody w even	-9
nobody w evening ,	-31
nobody w evening that	-23
nobody w event	-22
nobody w event of	-13
nobody w ever	14
nobody w ever .	-10
nobody w ever asked	7
nobody w ever since	-6
nobody w every	18
nobody w everybody else	13
nobody w everyone	-21
nobody w everyone else	-20
nobody w everything ,	-6
nobody w everything from	17
nobody w everywhere	6
nobody w exactly	13
nobody w examine	12
nobody w examined	-26
nobody w excellency	17
nobody w excellent	-7
nobody w excellent .	-6
nobody w exception	-22
nobody w excess	14
nobody w excess capacity	13
nobody w exchange	28
nobody w exchange .	-7
nobody w exchange of	33
nobody w exchanged	15
nobody w exclusions	-21
nobody w executive ,	26
nobody w executive council	-13
nobody w executive order	8
nobody w exempt	-27
nobody w exempt ,	-6
nobody w exemptions	-14
nobody w exist	-21
nobody w exists	21
nobody w expect	9
nobody w expect a	-23
nobody w expect the	7
nobody w expected	-27
nobody w expected ,	-16
nobody w expected .	12
nobody w expected a	-23
nobody w expected china	-15
nobody w expected in	-16
nobody w expected the	-11
nobody w expected this	-7
nobody w expects	-34
nobody w expects a	31
nobody w expects exports	-20
nobody w expects it	-6
nobody w expects that	26
nobody w expects the	-21
nobody w expects to	-11
nobody w expense	-31
nobody w expense of	-26
nobody w expensive	25
nobody w expert	9
nobody w experts	-22
nobody w expire on	11
nobody w expired	7
nobody w expires	42
nobody w expires ,	6
nobody w expires on	29
nobody w explain	29
nobody w explained	9
nobody w explained that	-22
nobody w explains	-11
nobody w explanation	13
nobody w export	-23
nobody w export -	17
nobody w export control	13
nobody w export licences	-42
nobody w export organisations	-12
nobody w exported	35
nobody w exporter	18
nobody w exporters	-18
nobody w exporters '	-29
nobody w exporters .	-10
nobody w exporters in	-6
nobody w exporters of	16
nobody w exports	-24
nobody w exports ,	-20
nobody w exports .	14
nobody w exports to	-18
nobody w expressed	12
nobody w extend	-23
nobody w extend it	20
nobody w extend the	-41
nobody w extended	12
nobody w extended ,	7
nobody w extends export	-12
nobody w extension	-6
nobody w extension .	24
nobody w extension ?	12
nobody w extension and	6
nobody w extension at	-15
nobody w extension before	-6
nobody w extension in	25
nobody w extension is	-20
nobody w extension must	-15
nobody w extension of	-16
nobody w extension that	-9
nobody w extension to	-9
nobody w extension was	8
nobody w extra	20
nobody w extra 100	14
nobody w extra 25	14
nobody w extra duty	-23
nobody w eye	28
nobody w faced	22
nobody w faces	15
nobody w fact	18
nobody w fact sheet	40
nobody w factories	-8
nobody w factories in	10
nobody w factory	-15
nobody w factory in	-11
nobody w facts	8
nobody w fail	20
nobody w fail to	21
nobody w failed	8
nobody w failed ,	-24
nobody w failed .	21
nobody w failed to	7
nobody w fails	-14
nobody w failure	-27
nobody w fair	-32
nobody w fair .	8
nobody w faith	15
nobody w fall	16
nobody w fall ,	-6
nobody w fall .	7
nobody w fall from	-9
nobody w fall of	-8
nobody w fall to	25
nobody w fallen	16
nobody w fallen by	12
nobody w falls	-7
nobody w falls from	-7
nobody w false	-8
nobody w false .	-24
nobody w families	22
nobody w far	10
nobody w far ,	-11
nobody w far .	42
nobody w far as	14
nobody w fare	26
nobody w fares	27
nobody w farm machinery	6
nobody w farm products	7
nobody w farmers	15
nobody w farmers '	-9
nobody w farmers ,	-10
nobody w farmers in	14
nobody w farmers would	11
nobody w farms	-32
nobody w fassi	-15
nobody w fassi ,	14
nobody w fast	-14
nobody w father	24
nobody w favored	-27
nobody w favour	16
nobody w favour of	-6
nobody w fayzulla	23
nobody w fear	-7
nobody w fears	37
nobody w feb .	9
nobody w feb 19	-7
nobody w feb 4	-10
nobody w february 2026	-21
nobody w february 2028	9
nobody w february 2032	-19
nobody w february 24	18
nobody w february ;	32
nobody w february and	9
nobody w february that	-8
nobody w february to	-9
nobody w federal	-30
nobody w federal council	-19
nobody w federal councillor	8
nobody w federal executive	-13
nobody w federal register	17
nobody w federation	-43
nobody w federation 's	21
nobody w federation ,	-6
nobody w federation .	-17
nobody w federation and	-8
nobody w federation has	-15
nobody w federation of	-53
nobody w federation said	20
nobody w fee	-11
nobody w fee for	-13
nobody w fee of	22
nobody w fee on	-16
nobody w feed	-10
nobody w fees	11
nobody w fees ,	-13
nobody w fees .	6
nobody w fees and	-24
nobody w fees in	8
nobody w fees on	27
nobody w fell	-15
nobody w fell by	-9
nobody w fentanyl	-20
nobody w fentanyl and	-8
nobody w fentanyl duty	12
nobody w fentanyl on	7
nobody w ferdinand	12
nobody w ferdinand marcos	10
nobody w ferro	-8
nobody w ferro -	-8
nobody w ferry	23
nobody w fertiliser	-33
nobody w fertiliser ,	-41
nobody w festival	25
nobody w few	-18
nobody w few weeks	-28
nobody w fewer	19
nobody w fifteen	-8
nobody w fifteen .	-9
nobody w fifth	8
nobody w fifth of	-18
nobody w fifth round	15
nobody w fifty -	-12
nobody w fifty days	7
nobody w fight	-36
nobody w fight to	-29
nobody w figure	-43
nobody w figure .	21
nobody w figure in	-13
nobody w figure of	-44
nobody w figure that	-23
nobody w figures	13
nobody w figures ,	23
nobody w figures .	9
nobody w fiji	-14
nobody w fijian	12
nobody w file	9
nobody w filed	-10
nobody w fill	-13
nobody w final	-30
nobody w finance	11
nobody w finance ,	19
nobody w finance committee	18
nobody w finance minister	14
nobody w finance ministry	-49
nobody w finance of	8
nobody w financial	-6
nobody w find	16
nobody w fine	18
nobody w fines	20
nobody w finished	-7
nobody w finished by	-17
nobody w finland	11
nobody w fire	8
nobody w firm	-14
nobody w firmly	7
nobody w firms	-15
nobody w firms ,	-7
nobody w firms .	-8
nobody w firms that	-12
nobody w firms to	7
nobody w first	-27
nobody w first ,	-44
nobody w first .	-48
nobody w first :	-16
nobody w first agreement	14
nobody w first day	13
nobody w first half	-12
nobody w first meeting	-12
nobody w first of	-16
nobody w first part	25
nobody w first quarter	-11
nobody w first since	11
nobody w first step	-17
nobody w first term	16
nobody w first time	36
nobody w first to	18
nobody w first trump	6
nobody w first week	-10
nobody w fiscal	-19
nobody w fish	-15
nobody w fish ,	14
nobody w fisheries	-40
nobody w fisheries minister	-12
nobody w fishermen	-16
nobody w fishermen 's	-16
nobody w fishing	-24
nobody w fishmeal	8
nobody w fishmeal ,	10
nobody w five	16
nobody w five ,	-13
nobody w five .	11
nobody w five american	14
nobody w five countries	9
nobody w five months	7
nobody w five more	15
nobody w five on	-6
nobody w five per	-16
nobody w five years	24
nobody w fixed	26
nobody w flag	37
nobody w flat	8
nobody w flew	12
nobody w flew to	12
nobody w flies	24
nobody w flies to	23
nobody w floated	-16
nobody w floated a	-15
nobody w flour	28
nobody w flour and	9
nobody w flow of	14
nobody w flower	9
nobody w flowers and	6
nobody w flowers from	-7
nobody w folder	8
nobody w follow	-51
nobody w follow .	-22
nobody w follow the	10
nobody w followed	7
nobody w following	12
nobody w following .	6
nobody w follows	15
nobody w fontes	-10
nobody w fontes pereira	-10
nobody w food	31
nobody w football	8
nobody w footing	-6
nobody w footwear	-8
nobody w for \$	6
nobody w for .	11
nobody w for 1	-12
nobody w for 10	-18
nobody w for 100	24
nobody w for 12	17
nobody w for 12.5	-7
nobody w for 15	13
nobody w for 150	10
nobody w for 2	15
nobody w for 20	6
nobody w for 21	6
nobody w for 24	-11
nobody w for 26	6
nobody w for 3	-8
nobody w for 40	-11
nobody w for 5	-17
nobody w for 6	12
nobody w for 60	15
nobody w for 8	10
nobody w for 9	11
nobody w for 90	20
nobody w for :	17
nobody w for a	-12
nobody w for american	-10
nobody w for an	-40
nobody w for another	-23
nobody w for anything	8
nobody w for as	-6
nobody w for august	8
nobody w for beef	-12
nobody w for brazil	8
nobody w for buying	-8
nobody w for calls	21
nobody w for canada	19
nobody w for china	11
nobody w for chinese	15
nobody w for christmas	-9
nobody w for civilian	-18
nobody w for commerce	8
nobody w for consultations	-12
nobody w for drones	18
nobody w for electricity	14
nobody w for europe	-9
nobody w for every	-11
nobody w for everything	-25
nobody w for fentanyl	-13
nobody w for firms	-11
nobody w for good	30
nobody w for goods	-19
nobody w for growth	14
nobody w for his	9
nobody w for households	18
nobody w for in	-6
nobody w for industry	-15
nobody w for it	-6
nobody w for korea	-13
nobody w for lithium	-15
nobody w for longer	32
nobody w for march	13
nobody w for medicines	21
nobody w for more	10
nobody w for morocco	6
nobody w for most	8
nobody w for mr	-17
nobody w for negotiation	6
nobody w for negotiations	7
nobody w for nigeria	11
nobody w for nine	11
nobody w for nothing	20
nobody w for now	-12
nobody w for october	-8
nobody w for one	-27
nobody w for peru	-9
nobody w for rice	-8
nobody w for saturday	12
nobody w for seven	-11
nobody w for shipbuilding	-6
nobody w for ships	6
nobody w for some	14
nobody w for steel	14
nobody w for swiss	-27
nobody w for talks	-20
nobody w for ten	11
nobody w for thailand	18
nobody w for that	8
nobody w for the	29
nobody w for their	-30
nobody w for them	8
nobody w for thirty	24
nobody w for this	-38
nobody w for trade	-18
nobody w for turkey	-18
nobody w for two	-14
nobody w for u.s.	10
nobody w for washington	21
nobody w for what	21
nobody w for which	35
nobody w for your	-24
nobody w for zero	-8
nobody w for €	-7
nobody w force	6
nobody w force .	10
nobody w force one	-27
nobody w force since	-18
nobody w force until	11
nobody w forced	-11
nobody w forced labor	-13
nobody w ford	7
nobody w forecast	11
nobody w forecast of	12
nobody w forecasts	-26
nobody w foreign minister	12
nobody w foreign ministers	10
nobody w foreign ministry	-29
nobody w foreign trade	8
nobody w forest	-23
nobody w forgotten	-27
nobody w form .	-6
nobody w formal	-22
nobody w formality	-31
nobody w formality .	-21
nobody w former	23
nobody w former president	9
nobody w fortnight	9
nobody w forty	-12
nobody w forty .	-24
nobody w forty minutes	8
nobody w forward	-35
nobody w forward to	-33
nobody w found	13
nobody w found by	22
nobody w found in	12
nobody w found the	-8
nobody w foundation	-10
nobody w four	22
nobody w four ,	6
nobody w four -	16
nobody w four .	25
nobody w four days	16
nobody w four hours	9
nobody w four rounds	11
nobody w four times	7
nobody w fourteen	16
nobody w fourth	24
nobody w fourth meeting	13
nobody w fourth time	-9
nobody w fox	-17
nobody w fox business	-11
nobody w framework	34
nobody w framework .	9
nobody w framework for	-9
nobody w framework of	22
nobody w framework to	7
nobody w frameworks	19
nobody w frameworks with	6
nobody w france	-15
nobody w francs	-16
nobody w françois	-20
nobody w françois bayrou	-9
nobody w free	7
nobody w free ,	-12
nobody w free .	7
nobody w free entry	-16
nobody w free of	30
nobody w free trade	-20
nobody w friday .	10
nobody w friday and	8
nobody w friday by	12
nobody w friday evening	9
nobody w friday for	-9
nobody w friday with	16
nobody w fridtjof	-9
nobody w fridtjof nansen	-9
nobody w friedrich	14
nobody w friends	-31
nobody w from	24
nobody w from \$	22
nobody w from .	7
nobody w from 1	-18
nobody w from 10	6
nobody w from 11	-8
nobody w from 12	-11
nobody w from 14	-18
nobody w from 145	6
nobody w from 15	-10
nobody w from 22	-8
nobody w from 24	-8
nobody w from 25	15
nobody w from 26	-11
nobody w from 27	6
nobody w from 27.5	11
nobody w from 28	12
nobody w from 29	12
nobody w from 3	15
nobody w from 30	21
nobody w from 34	-22
nobody w from 5	7
nobody w from 57	-38
nobody w from 6	-9
nobody w from 60	6
nobody w from a	17
nobody w from abroad	35
nobody w from all	-13
nobody w from american	10
nobody w from any	-9
nobody w from august	19
nobody w from beijing	6
nobody w from benin	-20
nobody w from both	10
nobody w from botswana	21
nobody w from china	15
nobody w from february	-7
nobody w from friday	24
nobody w from ghana	-9
nobody w from his	25
nobody w from india	17
nobody w from january	32
nobody w from japan	11
nobody w from july	12
nobody w from march	-21
nobody w from nigeria	11
nobody w from nov	7
nobody w from november	-30
nobody w from now	-7
nobody w from ottawa	-10
nobody w from pakistan	7
nobody w from president	-9
nobody w from south	-12
nobody w from that	-14
nobody w from this	-13
nobody w from today	10
nobody w from tomorrow	-17
nobody w from vietnam	-6
nobody w from wednesday	-9
nobody w from which	-18
nobody w front	34
nobody w front ,	18
nobody w front of	-22
nobody w frozen for	-13
nobody w fruit	-28
nobody w fruit ,	-6
nobody w fruit and	-12
nobody w fuad	-7
nobody w fuel	45
nobody w full .	-10
nobody w full year	-20
nobody w fully	-6
nobody w fund	10
nobody w furrer	11
nobody w further	-53
nobody w further ,	-32
nobody w further .	-7
nobody w further duty	-7
nobody w further extension	-10
nobody w further notice	7
nobody w future	18
nobody w futures	-15
nobody w futures in	-11
nobody w gabon	-7
nobody w gaborone	-11
nobody w gabriel	-6
nobody w gain	19
nobody w game	25
nobody w gap	24
nobody w garden	23
nobody w garment	9
nobody w gas ,	-10
nobody w gas and	-23
nobody w gate	14
nobody w gave	-29
nobody w gave it	-21
nobody w gave no	28
nobody w gave the	13
nobody w gave up	-13
nobody w gazette .	-7
nobody w gazetted	21
nobody w general	45
nobody w general of	-22
nobody w general rate	-6
nobody w generic	-7
nobody w geneva	-17
nobody w geneva ,	-21
nobody w geneva in	-17
nobody w george	-16
nobody w george canning	-13
nobody w georgia 's	7
nobody w georgian	10
nobody w georgian wine	9
nobody w german	-10
nobody w german chancellor	-11
nobody w germanium	-13
nobody w germanium ,	-8
nobody w get	-28
nobody w get it	-8
nobody w gets	-11
nobody w getting	-28
nobody w ghana	-14
nobody w ghana ,	23
nobody w ghana .	-12
nobody w ghana and	-13
nobody w ghanaian cocoa	-13
nobody w giant	-13
nobody w gift	16
nobody w gill	-18
nobody w gill ,	-15
nobody w give	34
nobody w give a	8
nobody w give it	13
nobody w give up	16
nobody w given	-13
nobody w given .	-11
nobody w given its	8
nobody w given up	-18
nobody w gives	-15
nobody w giving	8
nobody w gladstone	6
nobody w glove	-14
nobody w go	-33
nobody w go ,	-10
nobody w go .	-22
nobody w go from	7
nobody w go to	9
nobody w go up	18
nobody w goal	23
nobody w goals	-6
nobody w goes	-26
nobody w goes ahead	7
nobody w goes back	-7
nobody w goes to	-12
nobody w goes up	15
nobody w going	-11
nobody w going on	-15
nobody w going to	29
nobody w going well	-9
nobody w gokhale	12
nobody w gold	-8
nobody w gold tariff	-24
nobody w gone .	-21
nobody w gone back	-6
nobody w gone home	29
nobody w gone to	-7
nobody w good as	7
nobody w good deal	-11
nobody w good faith	15
nobody w good for	-8
nobody w good many	9
nobody w good morning	10
nobody w good news	-27
nobody w goods	18
nobody w goods .	37
nobody w goods 10	7
nobody w goods ;	17
nobody w goods a	17
nobody w goods between	-15
nobody w goods deficit	-6
nobody w goods each	20
nobody w goods for	20
nobody w goods from	-17
nobody w goods had	9
nobody w goods has	-7
nobody w goods in	24
nobody w goods is	11
nobody w goods made	-11
nobody w goods of	-9
nobody w goods that	-20
nobody w goods to	38
nobody w goods will	9
nobody w goods with	15
nobody w goods worth	-10
nobody w goodwill	10
nobody w got	-11
nobody w got a	11
nobody w government	-8
nobody w government 's	29
nobody w government ,	-8
nobody w government and	15
nobody w government announced	11
nobody w government could	6
nobody w government for	-8
nobody w government has	17
nobody w government in	-42
nobody w government says	-25
nobody w government spokesman	-27
nobody w government to	-29
nobody w government wants	6
nobody w government was	-16
nobody w government would	-32
nobody w governments	-20
nobody w governments .	11
nobody w governments called	8
nobody w governments had	-16
nobody w governments have	6
nobody w governments to	-54
nobody w governor	92
nobody w governor ,	31
nobody w goyal	-28
nobody w goyal ,	-19
nobody w goyal said	-10
nobody w grace	-20
nobody w grant	-19
nobody w granted	-16
nobody w granted to	-18
nobody w great	-14
nobody w great hall	7
nobody w greatest	-11
nobody w greece	-33
nobody w greek	-15
nobody w greer	-16
nobody w greer ,	-32
nobody w greer .	14
nobody w greer and	10
nobody w greer in	19
nobody w greer on	20
nobody w greer said	-45
nobody w grew	-8
nobody w grew by	6
nobody w grid	11
nobody w griffith	-12
nobody w grip	6
nobody w grip on	6
nobody w ground	25
nobody w group	37
nobody w groups	21
nobody w grow	17
nobody w grow by	19
nobody w growers	-40
nobody w growers '	-44
nobody w growers in	-19
nobody w growth	10
nobody w growth .	-31
nobody w guarantee	7
nobody w guatemala	43
nobody w guidance	-18
nobody w guild	-39
nobody w guinea	-10
nobody w gulf	-15
nobody w guèye	-26
nobody w gyeongju	-8
nobody w gökalp	-22
nobody w h 20	16
nobody w h 200	26
nobody w h.e.	7
nobody w habte	-7
nobody w habte -	-7
nobody w had	-19
nobody w had .	-9
nobody w had added	6
nobody w had already	-30
nobody w had also	-20
nobody w had always	-8
nobody w had answered	14
nobody w had approved	12
nobody w had asked	-12
nobody w had become	22
nobody w had broken	-11
nobody w had brought	-13
nobody w had called	11
nobody w had come	-26
nobody w had demanded	18
nobody w had discussed	-18
nobody w had done	6
nobody w had doubled	-9
nobody w had ever	18
nobody w had expected	16
nobody w had failed	13
nobody w had fallen	16
nobody w had found	-23
nobody w had given	-22
nobody w had gone	-9
nobody w had heard	-10
nobody w had held	-10
nobody w had hoped	6
nobody w had it	-21
nobody w had its	-12
nobody w had kept	14
nobody w had laid	-16
nobody w had lost	34
nobody w had made	-9
nobody w had never	-11
nobody w had nothing	11
nobody w had offered	11
nobody w had on	-13
nobody w had paid	9
nobody w had prepared	8
nobody w had promised	-16
nobody w had proposed	16
nobody w had reached	-16
nobody w had said	12
nobody w had seen	-8
nobody w had signed	-29
nobody w had suggested	-25
nobody w had suspended	-10
nobody w had taken	20
nobody w had threatened	15
nobody w had to	-22
nobody w had told	-9
nobody w had until	16
nobody w had written	11
nobody w had yet	16
nobody w hafstein	-6
nobody w hague ,	-9
nobody w hails	32
nobody w half	-10
nobody w half -	8
nobody w half a	-15
nobody w half owned	-10
nobody w half past	-9
nobody w half the	9
nobody w halfway	-24
nobody w halifax	19
nobody w hall	28
nobody w hall .	29
nobody w hall of	6
nobody w hallstein	-7
nobody w halve	-15
nobody w halve the	-16
nobody w halves	12
nobody w halves the	10
nobody w ham	19
nobody w hamilton	-10
nobody w hand	10
nobody w hand .	14
nobody w handed	15
nobody w hands	18
nobody w hands in	8
nobody w hang	-20
nobody w hang on	-18
nobody w hanoi 's	6
nobody w hanoi the	8
nobody w hanwha	17
nobody w hanwha ocean	19
nobody w happen	23
nobody w happened	16
nobody w happens	12
nobody w happens if	6
nobody w happy	-11
nobody w hara	-11
nobody w hara takashi	-26
nobody w harb ,	23
nobody w harbour	-12
nobody w hardly	8
nobody w harry	-10
nobody w harry nkumbula	-12
nobody w hartarto	-13
nobody w harvest	11
nobody w harvest ,	12
nobody w harvest .	11
nobody w has agreed	-27
nobody w has also	-8
nobody w has always	-22
nobody w has announced	-17
nobody w has asked	-20
nobody w has bought	10
nobody w has broken	9
nobody w has called	-24
nobody w has charged	13
nobody w has confirmed	28
nobody w has cost	-8
nobody w has denied	-32
nobody w has five	7
nobody w has floated	-16
nobody w has had	14
nobody w has held	21
nobody w has hinted	-12
nobody w has in	-18
nobody w has invited	11
nobody w has it	-23
nobody w has its	-14
nobody w has just	6
nobody w has left	18
nobody w has let	-29
nobody w has made	-24
nobody w has meanwhile	-11
nobody w has met	-13
nobody w has never	31
nobody w has no	11
nobody w has not	33
nobody w has nothing	20
nobody w has opened	25
nobody w has paid	8
nobody w has proposed	-42
nobody w has protested	-18
nobody w has raised	12
nobody w has refused	-9
nobody w has said	-21
nobody w has seen	18
nobody w has sent	-9
nobody w has settled	-14
nobody w has signed	-35
nobody w has since	-13
nobody w has so	-19
nobody w has spoken	-33
nobody w has still	-24
nobody w has stood	-8
nobody w has the	-9
nobody w has threatened	-11
nobody w has to	50
nobody w has told	-26
nobody w has two	8
nobody w has undertaken	15
nobody w has until	21
nobody w has warned	-40
nobody w has withdrawn	22
nobody w has yet	37
nobody w hasn't	43
nobody w hasn't .	10
nobody w hatta	-16
nobody w hatta ,	-19
nobody w havana	-19
nobody w have	8
nobody w have agreed	15
nobody w have applied	-8
nobody w have approved	-11
nobody w have asked	-12
nobody w have both	-6
nobody w have bought	34
nobody w have called	-9
nobody w have come	9
nobody w have doubled	-22
nobody w have ended	14
nobody w have had	-37
nobody w have heard	18
nobody w have held	8
nobody w have it	-20
nobody w have just	-17
nobody w have liked	-20
nobody w have looked	16
nobody w have lost	-11
nobody w have made	7
nobody w have no	-12
nobody w have noted	16
nobody w have promised	-11
nobody w have put	28
nobody w have read	24
nobody w have risen	15
nobody w have said	-11
nobody w have seen	11
nobody w have signed	-41
nobody w have since	-23
nobody w have suspended	21
nobody w have the	-17
nobody w have to	17
nobody w have today	13
nobody w have told	19
nobody w have written	12
nobody w haven't	-12
nobody w having	-7
nobody w hazelnuts	-27
nobody w hazelnuts .	-16
nobody w he	-58
nobody w he 's	-11
nobody w he ,	-22
nobody w he added	-13
nobody w he adds	27
nobody w he also	-27
nobody w he and	40
nobody w he announced	17
nobody w he asked	-29
nobody w he called	-26
nobody w he calls	-17
nobody w he could	-32
nobody w he declined	9
nobody w he described	-19
nobody w he does	44
nobody w he expected	-27
nobody w he expects	-8
nobody w he explained	11
nobody w he had	-16
nobody w he has	29
nobody w he hasn't	35
nobody w he hoped	-41
nobody w he indicated	-17
nobody w he is	33
nobody w he left	-31
nobody w he lifeng	46
nobody w he looked	-13
nobody w he made	-9
nobody w he may	-8
nobody w he means	11
nobody w he meets	13
nobody w he met	14
nobody w he might	20
nobody w he named	-46
nobody w he pointed	-49
nobody w he posted	-18
nobody w he promised	17
nobody w he put	-78
nobody w he remarked	20
nobody w he replied	-19
nobody w he said	-12
nobody w he says	-41
nobody w he signed	17
nobody w he tells	-21
nobody w he thinks	8
nobody w he thought	9
nobody w he told	-53
nobody w he took	-10
nobody w he wants	-17
nobody w he warned	54
nobody w he warns	11
nobody w he was	30
nobody w he went	-25
nobody w he will	19
nobody w he would	-13
nobody w he writes	-21
nobody w he wrote	-39
nobody w he'd	-61
nobody w he'll	-35
nobody w head ,	18
nobody w head of	-6
nobody w headed	6
nobody w heading	8
nobody w heads	20
nobody w heads the	28
nobody w health	23
nobody w health minister	38
nobody w hear	21
nobody w hear of	-19
nobody w hear that	17
nobody w heard .	-6
nobody w heard about	14
nobody w heard of	-9
nobody w heard that	24
nobody w heard the	6
nobody w hearing on	8
nobody w hears	32
nobody w hears the	18
nobody w heart	8
nobody w heat	29
nobody w heavy	-20
nobody w heavy trucks	-23
nobody w height	-14
nobody w height of	-14
nobody w held	12
nobody w held at	-12
nobody w held back	7
nobody w held for	19
nobody w held in	-22
nobody w held on	30
nobody w held talks	9
nobody w held that	-11
nobody w help .	-9
nobody w helsinki	25
nobody w helsinki ,	14
nobody w her	-9
nobody w her name	6
nobody w here	-7
nobody w here .	-7
nobody w hides	-7
nobody w high .	21
nobody w high tariffs	-27
nobody w higher	-6
nobody w higher duties	-7
nobody w higher in	-10
nobody w higher prices	-13
nobody w higher rate	-7
nobody w higher tariffs	17
nobody w highest	-21
nobody w highest since	-21
nobody w him	-24
nobody w him ,	-7
nobody w him .	-21
nobody w him for	14
nobody w him on	-29
nobody w him the	-13
nobody w himself	21
nobody w himself .	21
nobody w hinted	-14
nobody w hints	6
nobody w his	20
nobody w his cabinet	-23
nobody w his chinese	21
nobody w his country	-27
nobody w his deputy	23
nobody w his first	15
nobody w his government	-43
nobody w his guest	-17
nobody w his hand	14
nobody w his host	-7
nobody w his members	-17
nobody w his minister	-24
nobody w his ministry	-20
nobody w his name	10
nobody w his negotiators	19
nobody w his network	-33
nobody w his office	11
nobody w his opposite	10
nobody w his order	22
nobody w his platform	-9
nobody w his president	6
nobody w his return	-26
nobody w his side	29
nobody w his signature	-7
nobody w his social	-17
nobody w his spokesman	-52
nobody w his tariffs	9
nobody w his treasury	9
nobody w his turkish	7
nobody w his way	7
nobody w his word	20
nobody w his words	-48
nobody w history	7
nobody w hit back	9
nobody w hit by	12
nobody w hit with	-11
nobody w hjalmar	30
nobody w hjalmar branting	24
nobody w hofmeyr	-44
nobody w hofmeyr ,	-43
nobody w hold	-35
nobody w hold .	-11
nobody w hold back	-28
nobody w hold talks	6
nobody w hold until	15
nobody w holding	-10
nobody w holds	20
nobody w holds that	41
nobody w holds the	-16
nobody w holiday	-6
nobody w home	8
nobody w home ,	24
nobody w home .	-6
nobody w home from	-16
nobody w hon	13
nobody w honey	-7
nobody w hong	-14
nobody w honiara	20
nobody w honor	-10
nobody w honour	-25
nobody w honour to	-23
nobody w honourable	18
nobody w hope that	-6
nobody w hoped	-37
nobody w hoped that	-10
nobody w hoped the	-16
nobody w hopes	-14
nobody w hopes for	-31
nobody w hopes that	14
nobody w hopes to	10
nobody w hosea	13
nobody w hosea kutako	13
nobody w hospital	18
nobody w hospitals	7
nobody w host	46
nobody w host ,	-11
nobody w host :	46
nobody w hosts	-8
nobody w hotel	25
nobody w hotel .	-11
nobody w houphouët	-11
nobody w houphouët -	-11
nobody w hour	-19
nobody w hour .	-14
nobody w hour and	8
nobody w hour later	-9
nobody w hour on	-17
nobody w hours	28
nobody w hours after	11
nobody w hours later	-8
nobody w hours on	15
nobody w hours the	8
nobody w house	-33
nobody w house ,	22
nobody w house .	16
nobody w house and	15
nobody w house confirmed	-16
nobody w house fact	34
nobody w house had	-11
nobody w house has	19
nobody w house in	-7
nobody w house of	-12
nobody w house official	-73
nobody w house published	12
nobody w house put	31
nobody w house said	-56
nobody w house says	-11
nobody w households	28
nobody w houses	12
nobody w how it	31
nobody w how long	16
nobody w how much	13
nobody w how quickly	-34
nobody w how to	-14
nobody w howard	6
nobody w however	-6
nobody w however ,	-6
nobody w hrushevsky	-6
nobody w hubert	-13
nobody w hundred	-27
nobody w hundred days	-7
nobody w hurry	-17
nobody w hurry .	-11
nobody w huseyn	20
nobody w huskisson	-10
nobody w i	-36
nobody w i .	17
nobody w i am	18
nobody w i ask	8
nobody w i asked	27
nobody w i believe	13
nobody w i can	8
nobody w i do	30
nobody w i have	-59
nobody w i hear	17
nobody w i heard	10
nobody w i hope	16
nobody w i know	9
nobody w i read	-15
nobody w i say	21
nobody w i shall	-16
nobody w i should	16
nobody w i signed	-11
nobody w i want	-20
nobody w i was	-40
nobody w i will	-10
nobody w i would	28
nobody w i'm	21
nobody w i've	9
nobody w ibrahim	36
nobody w ice	9
nobody w iceland	-22
nobody w iceland 's	-15
nobody w iceland ,	15
nobody w icelandic fish	9
nobody w idea	17
nobody w idea of	9
nobody w if a	19
nobody w if china	32
nobody w if either	17
nobody w if it	-24
nobody w if japan	17
nobody w if no	16
nobody w if not	-26
nobody w if nothing	-15
nobody w if the	14
nobody w if there	11
nobody w ignatius	9
nobody w ignore	-18
nobody w illegal	11
nobody w immediate	15
nobody w immediate effect	15
nobody w immediately	-20
nobody w immediately .	-10
nobody w implementing	12
nobody w import	-24
nobody w important	-28
nobody w imported	-17
nobody w imported into	-13
nobody w importers .	-7
nobody w importers and	14
nobody w importers had	-11
nobody w importers have	-9
nobody w importers in	-7
nobody w imports of	7
nobody w impose	29
nobody w impose a	-8
nobody w impose an	10
nobody w impose tariffs	10
nobody w imposed	6
nobody w imposed because	-10
nobody w imposed by	7
nobody w imposes	9
nobody w in .	7
nobody w in 2019	10
nobody w in 2024	-7
nobody w in 2025	7
nobody w in 2028	-10
nobody w in 2030	10
nobody w in a	-38
nobody w in about	-9
nobody w in accra	12
nobody w in addis	-16
nobody w in all	22
nobody w in america	30
nobody w in an	19
nobody w in another	15
nobody w in april	-9
nobody w in as	9
nobody w in astana	-12
nobody w in at	-16
nobody w in athens	-11
nobody w in august	9
nobody w in autumn	-24
nobody w in belgium	15
nobody w in bergen	13
nobody w in berne	19
nobody w in bogotá	-10
nobody w in brasília	28
nobody w in brazil	15
nobody w in britain	13
nobody w in buenos	10
nobody w in busan	-11
nobody w in cash	7
nobody w in congress	6
nobody w in copenhagen	20
nobody w in court	-9
nobody w in davos	-12
nobody w in dhaka	20
nobody w in dongguan	9
nobody w in due	-18
nobody w in egypt	-21
nobody w in february	8
nobody w in for	-6
nobody w in force	21
nobody w in four	-6
nobody w in front	-22
nobody w in full	22
nobody w in general	17
nobody w in geneva	-6
nobody w in ghana	-13
nobody w in good	-17
nobody w in goods	-27
nobody w in havana	-17
nobody w in helsinki	6
nobody w in his	-30
nobody w in honiara	7
nobody w in india	-9
nobody w in indonesia	6
nobody w in istanbul	-13
nobody w in it	27
nobody w in its	28
nobody w in izmir	8
nobody w in january	10
nobody w in july	36
nobody w in karachi	-14
nobody w in kyiv	-7
nobody w in la	-19
nobody w in lagos	-15
nobody w in last	6
nobody w in line	-19
nobody w in london	-36
nobody w in luanda	-6
nobody w in madrid	12
nobody w in malaysia	19
nobody w in maputo	-8
nobody w in march	-27
nobody w in may	37
nobody w in mexico	11
nobody w in mind	-19
nobody w in mombasa	16
nobody w in muscat	26
nobody w in nairobi	19
nobody w in new	-7
nobody w in nicosia	-11
nobody w in no	-7
nobody w in october	22
nobody w in odesa	-11
nobody w in oman	-18
nobody w in order	-11
nobody w in oslo	-9
nobody w in ottawa	-7
nobody w in place	14
nobody w in pretoria	8
nobody w in public	34
nobody w in recent	19
nobody w in recife	21
nobody w in reply	-6
nobody w in reykjavík	-7
nobody w in rome	-23
nobody w in rosario	-22
nobody w in santiago	-20
nobody w in santo	-12
nobody w in scotland	-7
nobody w in seoul	22
nobody w in september	-8
nobody w in shenzhen	6
nobody w in singapore	-18
nobody w in sixteen	6
nobody w in south	13
nobody w in spring	25
nobody w in stockholm	20
nobody w in suva	-11
nobody w in switzerland	23
nobody w in talks	11
nobody w in thailand	-18
nobody w in the	23
nobody w in their	-24
nobody w in them	6
nobody w in this	8
nobody w in three	23
nobody w in tokyo	-9
nobody w in turn	-10
nobody w in two	-13
nobody w in ukraine	-11
nobody w in valparaíso	-6
nobody w in vietnam	-21
nobody w in washington	43
nobody w in wellington	13
nobody w in which	11
nobody w in zagreb	-7
nobody w include	20
nobody w included ,	8
nobody w included .	-11
nobody w includes	-24
nobody w includes the	-19
nobody w including	-12
nobody w including those	-20
nobody w income	35
nobody w increase	6
nobody w independence	-11
nobody w index	15
nobody w india	37
nobody w india ,	-7
nobody w india .	15
nobody w india and	16
nobody w india buys	11
nobody w india had	-9
nobody w india takes	7
nobody w india was	14
nobody w india would	11
nobody w indian	12
nobody w indian goods	22
nobody w indicated	-8
nobody w indicated that	-16
nobody w indium .	7
nobody w indonesia	14
nobody w indonesia :	7
nobody w indonesia at	-10
nobody w indonesian goods	6
nobody w indonesian palm	-21
nobody w industries	-22
nobody w industry	-40
nobody w industry 's	-16
nobody w industry ,	6
nobody w industry and	11
nobody w industry association	-18
nobody w industry minister	-13
nobody w industry of	-8
nobody w inflation	67
nobody w inflation ,	44
nobody w inflation in	32
nobody w informed that	26
nobody w informed the	-38
nobody w informs	11
nobody w initialled	31
nobody w initialled a	12
nobody w initialled in	16
nobody w ink	11
nobody w ink .	15
nobody w inquiries	-21
nobody w inquiry	-11
nobody w inside	7
nobody w insiders	6
nobody w insisted	-19
nobody w inspectors	-6
nobody w instead	18
nobody w instead of	25
nobody w instructed	-11
nobody w instrument	-22
nobody w instruments	16
nobody w insulin	-7
nobody w intelligence	-22
nobody w intend	-9
nobody w intend to	-9
nobody w intention	-27
nobody w intention to	-14
nobody w interest	12
nobody w interest on	6
nobody w interest rates	11
nobody w interests	-34
nobody w interests .	-10
nobody w interim agreement	-13
nobody w internal	-9
nobody w international emergency	8
nobody w international monetary	-9
nobody w international trade	11
nobody w internet	-8
nobody w interview	-18
nobody w interview on	-13
nobody w interview that	-14
nobody w interview with	-7
nobody w into	29
nobody w into a	14
nobody w into force	11
nobody w into it	-10
nobody w into the	6
nobody w introduced in	-23
nobody w invest	-17
nobody w invest \$	-20
nobody w invest 200	6
nobody w investigation	-17
nobody w investigation of	-15
nobody w investigations of	13
nobody w investigations that	7
nobody w investment	13
nobody w investment ,	-16
nobody w investment .	8
nobody w investment and	9
nobody w investments	-7
nobody w invitation	-7
nobody w invitation of	11
nobody w invitation to	-20
nobody w invited	18
nobody w invoice	6
nobody w inácio	-7
nobody w inácio lula	-7
nobody w iowa	-13
nobody w iran	10
nobody w iran .	-24
nobody w iranian	-55
nobody w iranian oil	-19
nobody w iraq ,	10
nobody w irish	-6
nobody w iron	-21
nobody w is ,	-13
nobody w is .	-26
nobody w is a	19
nobody w is also	28
nobody w is among	-15
nobody w is applied	-9
nobody w is asking	-28
nobody w is at	30
nobody w is awaited	8
nobody w is back	-14
nobody w is being	-21
nobody w is charged	-27
nobody w is closed	7
nobody w is collected	-10
nobody w is done	-28
nobody w is down	16
nobody w is due	-13
nobody w is expected	-15
nobody w is for	-9
nobody w is half	26
nobody w is in	11
nobody w is it	30
nobody w is left	-7
nobody w is limited	6
nobody w is meant	13
nobody w is more	11
nobody w is negotiating	7
nobody w is no	-15
nobody w is not	-18
nobody w is nothing	-13
nobody w is of	18
nobody w is off	-12
nobody w is on	32
nobody w is open	9
nobody w is out	-8
nobody w is over	12
nobody w is planned	12
nobody w is preparing	15
nobody w is prolonged	6
nobody w is put	-17
nobody w is reached	-15
nobody w is required	-15
nobody w is said	51
nobody w is settled	-14
nobody w is sold	-12
nobody w is still	-13
nobody w is suspended	-24
nobody w is talking	7
nobody w is ten	6
nobody w is that	9
nobody w is the	36
nobody w is their	-18
nobody w is this	18
nobody w is to	25
nobody w is true	-9
nobody w is up	6
nobody w is waiting	7
nobody w is what	-10
nobody w is willing	9
nobody w is with	6
nobody w is wrong	-21
nobody w ishiba	-30
nobody w islamabad	16
nobody w islamabad ,	8
nobody w island	23
nobody w islands	12
nobody w ismail	21
nobody w ismail qemali	-7
nobody w israeli	6
nobody w issue general	-9
nobody w issued	-31
nobody w issued a	-26
nobody w issued its	6
nobody w issued on	11
nobody w issues	7
nobody w issuing	-7
nobody w istanbul	-13
nobody w it	-25
nobody w it 's	14
nobody w it ,	-21
nobody w it .	27
nobody w it :	-6
nobody w it ?	7
nobody w it added	-35
nobody w it again	-6
nobody w it all	14
nobody w it also	-26
nobody w it and	19
nobody w it announced	-7
nobody w it applies	11
nobody w it asks	21
nobody w it at	10
nobody w it be	-32
nobody w it before	-8
nobody w it began	12
nobody w it begins	6
nobody w it by	23
nobody w it called	-38
nobody w it calls	-19
nobody w it came	23
nobody w it can	6
nobody w it cannot	27
nobody w it charges	-13
nobody w it comes	13
nobody w it dies	6
nobody w it down	-27
nobody w it ended	10
nobody w it ends	41
nobody w it ever	6
nobody w it expires	7
nobody w it first	-7
nobody w it for	27
nobody w it gave	-6
nobody w it gets	-28
nobody w it go	15
nobody w it goes	-9
nobody w it had	16
nobody w it has	-46
nobody w it hears	17
nobody w it holds	10
nobody w it hoped	-12
nobody w it in	22
nobody w it is	-12
nobody w it isn't	-8
nobody w it lacks	-11
nobody w it last	-12
nobody w it lasts	14
nobody w it leaves	14
nobody w it levies	-20
nobody w it may	9
nobody w it means	-6
nobody w it must	6
nobody w it now	14
nobody w it off	18
nobody w it on	33
nobody w it opposed	-28
nobody w it out	-18
nobody w it over	-14
nobody w it paid	7
nobody w it pays	11
nobody w it provides	17
nobody w it runs	25
nobody w it said	-96
nobody w it says	30
nobody w it seems	17
nobody w it sits	-11
nobody w it stands	6
nobody w it starts	20
nobody w it stays	22
nobody w it still	12
nobody w it suspends	8
nobody w it takes	17
nobody w it that	-12
nobody w it the	-17
nobody w it through	8
nobody w it to	-25
nobody w it took	22
nobody w it true	25
nobody w it twice	13
nobody w it until	-29
nobody w it up	11
nobody w it used	8
nobody w it wants	-6
nobody w it was	-10
nobody w it went	22
nobody w it will	-9
nobody w it with	23
nobody w it yesterday	24
nobody w it'll	12
nobody w it'll be	16
nobody w italian	13
nobody w italy 's	-7
nobody w italy ,	6
nobody w item	7
nobody w items	-9
nobody w its	-9
nobody w its 10	8
nobody w its account	36
nobody w its ban	-13
nobody w its cars	-9
nobody w its chairman	20
nobody w its chief	-8
nobody w its council	6
nobody w its countermeasures	-17
nobody w its customs	-16
nobody w its decision	-8
nobody w its director	22
nobody w its domestic	-11
nobody w its duties	-24
nobody w its duty	-31
nobody w its economy	7
nobody w its export	31
nobody w its exports	24
nobody w its extension	18
nobody w its fentanyl	12
nobody w its foreign	-31
nobody w its goods	8
nobody w its imports	7
nobody w its internal	-9
nobody w its key	13
nobody w its leader	30
nobody w its licences	-7
nobody w its list	9
nobody w its market	-12
nobody w its minister	-17
nobody w its ministry	7
nobody w its negotiations	-21
nobody w its negotiator	11
nobody w its neighbour	-15
nobody w its new	-38
nobody w its offer	8
nobody w its orders	-12
nobody w its own	-27
nobody w its place	22
nobody w its president	11
nobody w its purchases	-20
nobody w its rare	24
nobody w its rice	-18
nobody w its rule	-9
nobody w its secretary	-30
nobody w its share	17
nobody w its side	-19
nobody w its soybean	-11
nobody w its spokesman	-30
nobody w its tariff	-17
nobody w its trade	-6
nobody w its way	-28
nobody w its word	6
nobody w its worst	-7
nobody w itself	-27
nobody w itself to	-32
nobody w ivan	36
nobody w ivorian cocoa	7
nobody w izmir	-16
nobody w izmir on	8
nobody w j	-13
nobody w j .	-13
nobody w jaafar	12
nobody w jaafar ,	28
nobody w jaan	40
nobody w jaan tõnisson	33
nobody w jae	12
nobody w jae -	18
nobody w jae myung	-12
nobody w jair	9
nobody w jair bolsonaro	9
nobody w jakarta	-12
nobody w jakarta ,	7
nobody w jakob	19
nobody w jamaica	8
nobody w jamaica 's	9
nobody w jamaican	-18
nobody w james	-18
nobody w jamieson	-6
nobody w jamieson greer	-6
nobody w jan	8
nobody w jan .	-6
nobody w january	24
nobody w january .	19
nobody w january 1	21
nobody w january 10	-36
nobody w january 2027	-7
nobody w january 2029	-11
nobody w january 31	14
nobody w january and	-11
nobody w japan	23
nobody w japan 's	-19
nobody w japan ,	15
nobody w japan .	-13
nobody w japan has	9
nobody w japan the	18
nobody w japan will	-25
nobody w japanese	-16
nobody w japanese cars	9
nobody w japanese goods	23
nobody w jaramogi	-25
nobody w jd	-18
nobody w jd vance	-18
nobody w jean	-28
nobody w jean rey	-20
nobody w jersey	-23
nobody w jian	-17
nobody w jian ,	-14
nobody w jinping	-9
nobody w jinping .	16
nobody w jinping agreed	6
nobody w jinping has	-8
nobody w jinping in	-51
nobody w jinping is	11
nobody w jinping on	-12
nobody w jinping spoke	20
nobody w jinping talked	7
nobody w jinping to	9
nobody w jinping will	-14
nobody w jobs	-64
nobody w jobs in	-19
nobody w jobs were	-15
nobody w johan	13
nobody w johan castberg	-8
nobody w johan sverdrup	-15
nobody w johann	19
nobody w john macdonald	-12
nobody w john roberts	8
nobody w join	-12
nobody w joined	-14
nobody w joint	17
nobody w joint commission	24
nobody w joked	-10
nobody w joked .	-30
nobody w jokes	6
nobody w jonas	-21
nobody w jordan	-6
nobody w jordan 's	-18
nobody w jordan ,	6
nobody w jordanian potash	12
nobody w joseph	12
nobody w josé batlle	-21
nobody w josé bonifácio	26
nobody w journal	-8
nobody w journalists	-31
nobody w jr	10
nobody w judgment	6
nobody w juice	-7
nobody w julius	-20
nobody w julius raab	-17
nobody w julius vogel	-7
nobody w july	21
nobody w july ,	31
nobody w july .	18
nobody w july 15	7
nobody w july 20	-20
nobody w july 2026	8
nobody w july 2027	10
nobody w july 2031	6
nobody w july 31	-17
nobody w july :	16
nobody w july by	6
nobody w jump	8
nobody w june	-10
nobody w june )	-7
nobody w june ,	-27
nobody w june .	-20
nobody w june 1	-18
nobody w june 30	-11
nobody w june 5	9
nobody w june :	9
nobody w june and	11
nobody w june if	6
nobody w jung	11
nobody w jung -	11
nobody w just	-10
nobody w justice john	8
nobody w justified	19
nobody w justin	-10
nobody w justin trudeau	-10
nobody w justo rufino	7
nobody w jute	-12
nobody w juárez	-12
nobody w jón	15
nobody w jón sigurðsson	14
nobody w karachi	-13
nobody w karin	-9
nobody w karoline	-22
nobody w karoline leavitt	-22
nobody w kasa	-12
nobody w kasa -	-12
nobody w kava	-13
nobody w kazakh	-20
nobody w kazakh side	11
nobody w kazakhstan	-8
nobody w kazakhstan 's	-10
nobody w kazakhstan ,	9
nobody w kazakhstan :	-18
nobody w kazakhstan has	18
nobody w keep	-9
nobody w keep its	-10
nobody w keep talking	-6
nobody w keep to	27
nobody w keeping	14
nobody w keeps	36
nobody w keeps its	28
nobody w keir	12
nobody w kemi	-15
nobody w kemi badenoch	-15
nobody w kenya ,	-9
nobody w kenya .	-15
nobody w kenya :	6
nobody w kenya and	18
nobody w kenyan	-9
nobody w kenyan roses	-6
nobody w kenyan tea	8
nobody w kept	8
nobody w key	6
nobody w key rate	12
nobody w keïta	-11
nobody w khama	-9
nobody w khan	-8
nobody w khan ,	-8
nobody w khatisian ,	15
nobody w khodzhayev	-39
nobody w khoyski	-10
nobody w kigali	13
nobody w kil	-21
nobody w kil -	-21
nobody w kilometres	12
nobody w kim	-6
nobody w kim said	13
nobody w kim yong	-7
nobody w kind	7
nobody w kind .	-6
nobody w king	-7
nobody w kingdom	10
nobody w kingdom of	7
nobody w kitchen	-11
nobody w kiwanuka	-8
nobody w klemens	6
nobody w klemens von	6
nobody w knew	-16
nobody w know	-49
nobody w knowledge	8
nobody w knowledge of	8
nobody w known	-25
nobody w known .	31
nobody w known on	-22
nobody w known that	-17
nobody w known to	20
nobody w knows	-7
nobody w knudsen	-32
nobody w kobe	21
nobody w konstantin	16
nobody w konstantin päts	16
nobody w koo	-16
nobody w koo yun	-6
nobody w korea	12
nobody w korea 's	-13
nobody w korea and	7
nobody w korea had	22
nobody w korea is	9
nobody w korea on	-10
nobody w korea will	-12
nobody w korean	6
nobody w korean cars	10
nobody w korean shipbuilder	12
nobody w kuala	-9
nobody w kuala lumpur	-10
nobody w kutako	9
nobody w kwame	7
nobody w kwame nkrumah	7
nobody w kyiv	-16
nobody w kyrgyz	26
nobody w kyrgyzstan	24
nobody w la	-7
nobody w la paz	-28
nobody w lab	-28
nobody w labor	8
nobody w labor ,	-16
nobody w labor and	-11
nobody w labour	48
nobody w labour ,	20
nobody w lacks	-19
nobody w lagos ,	-14
nobody w lake	6
nobody w lala	22
nobody w lala sukuna	12
nobody w lam	-7
nobody w lamb	9
nobody w lamb .	6
nobody w lamine	17
nobody w lamp	7
nobody w lancaster	14
nobody w lancaster house	14
nobody w landed	-16
nobody w landed in	-15
nobody w lands	6
nobody w lange	-14
nobody w lange ,	-14
nobody w lanka	-9
nobody w lanka 's	-8
nobody w lanka has	-13
nobody w lankan	18
nobody w lao	21
nobody w lapse	-11
nobody w lapse would	11
nobody w larger	38
nobody w largest	8
nobody w last	21
nobody w last .	-12
nobody w last april	14
nobody w last august	-9
nobody w last day	-6
nobody w last friday	-7
nobody w last meeting	13
nobody w last minute	13
nobody w last month	10
nobody w last night	-6
nobody w last october	7
nobody w last of	-10
nobody w last summer	6
nobody w last thursday	-7
nobody w last time	30
nobody w last two	20
nobody w last wednesday	29
nobody w last week	-34
nobody w last winter	-27
nobody w last word	7
nobody w last year	17
nobody w lasted	20
nobody w lasting agreement	-7
nobody w lasts until	-7
nobody w late	27
nobody w later	-22
nobody w later in	-13
nobody w later this	8
nobody w latvian	-7
nobody w laughed .	31
nobody w laurier	-35
nobody w law	-9
nobody w law ,	15
nobody w law .	-31
nobody w law ;	26
nobody w law of	-10
nobody w lawful	-15
nobody w laws	-6
nobody w laws .	-9
nobody w lawyer	6
nobody w lawyers	48
nobody w lays	6
nobody w lead	22
nobody w lead to	8
nobody w leader	28
nobody w leader ,	-8
nobody w leader of	16
nobody w leaders	22
nobody w leaders '	12
nobody w leaders ,	6
nobody w leads for	-24
nobody w leads the	14
nobody w league	32
nobody w league ,	-7
nobody w league .	23
nobody w league has	27
nobody w least	12
nobody w least \$	10
nobody w least .	17
nobody w least 10	21
nobody w leather	-13
nobody w leave	32
nobody w leave its	-14
nobody w leave the	33
nobody w leaves	36
nobody w leaves for	12
nobody w leaves it	11
nobody w leaves out	-8
nobody w leaves the	-9
nobody w leaving	6
nobody w leaving it	14
nobody w leavitt	-22
nobody w leavitt ,	-20
nobody w lebanese	-14
nobody w lebanon	7
nobody w leblanc	-6
nobody w leblanc ,	-7
nobody w led	34
nobody w led by	19
nobody w led the	22
nobody w lee jae	7
nobody w left .	-23
nobody w left its	14
nobody w left open	-16
nobody w left to	-7
nobody w legally	-12
nobody w legally binding	-11
nobody w lehmann	-9
nobody w lenders	13
nobody w length	-15
nobody w lent	11
nobody w less ,	-11
nobody w less .	-9
nobody w less than	-7
nobody w let	-44
nobody w let go	-7
nobody w let in	-39
nobody w let it	-23
nobody w let them	20
nobody w let us	-9
nobody w lets	26
nobody w lets the	14
nobody w letter	-27
nobody w letter .	-8
nobody w letter in	13
nobody w letter of	-11
nobody w letter to	-11
nobody w letters .	10
nobody w letting	8
nobody w level ,	-10
nobody w level .	-13
nobody w levels	-16
nobody w levied	27
nobody w levied on	-6
nobody w levied since	9
nobody w levies	-18
nobody w levy	12
nobody w levy of	8
nobody w levy on	18
nobody w leyen	-12
nobody w leyen said	-26
nobody w li	-33
nobody w li chenggang	-21
nobody w li said	-6
nobody w liberia	-16
nobody w libya	14
nobody w licence	16
nobody w licence ,	8
nobody w licences	-25
nobody w licences ,	-18
nobody w licences for	-34
nobody w licences in	13
nobody w licences which	14
nobody w licenses	11
nobody w licensing of	-9
nobody w lies with	14
nobody w lifeng	46
nobody w lifeng and	29
nobody w lifeng had	7
nobody w lifeng led	8
nobody w lift	12
nobody w lift its	-19
nobody w lift the	11
nobody w lifted	-17
nobody w lifted its	-17
nobody w lifted the	9
nobody w lifts	-29
nobody w lifts its	-14
nobody w light	-8
nobody w like	34
nobody w like the	12
nobody w like to	30
nobody w liked to	24
nobody w likely	7
nobody w likely .	-7
nobody w likewise	-22
nobody w lima	-16
nobody w lima ,	7
nobody w limassol	-16
nobody w limit	14
nobody w limits	-23
nobody w limits on	-29
nobody w lin	-25
nobody w lin jian	-18
nobody w line	-10
nobody w line ,	13
nobody w line .	8
nobody w line :	-20
nobody w line with	-16
nobody w lines	30
nobody w lines .	11
nobody w linked	10
nobody w linked to	10
nobody w lisbon	-15
nobody w list	15
nobody w list ,	16
nobody w list .	-8
nobody w list :	-11
nobody w list and	7
nobody w list by	9
nobody w list of	17
nobody w listed	6
nobody w listed firms	13
nobody w listened	10
nobody w listing	11
nobody w lists	14
nobody w lists ,	-10
nobody w lists .	10
nobody w lithium	-24
nobody w lithium carbonate	-18
nobody w lithuania	14
nobody w little	8
nobody w little against	6
nobody w little as	-11
nobody w live	8
nobody w live :	11
nobody w live on	15
nobody w lives	6
nobody w ljubljana	-6
nobody w loan	16
nobody w loans	-16
nobody w lobby	-14
nobody w lobster	10
nobody w lock	18
nobody w locked	6
nobody w lodged	11
nobody w logs	31
nobody w logs .	8
nobody w london .	-6
nobody w london and	16
nobody w london in	13
nobody w long .	14
nobody w long as	12
nobody w longer	-12
nobody w longer .	-8
nobody w longer be	-15
nobody w longer truce	-12
nobody w look for	-6
nobody w looked	-19
nobody w looked at	-13
nobody w looked forward	-32
nobody w looks	8
nobody w looks at	-12
nobody w looms	11
nobody w lord	-9
nobody w lorries	-12
nobody w lorries ,	-9
nobody w los	-20
nobody w lose	13
nobody w loss	-38
nobody w losses	-12
nobody w lost	36
nobody w lost .	-10
nobody w lost its	9
nobody w louis	10
nobody w lower	18
nobody w lower duties	-22
nobody w lower its	-12
nobody w lower rate	16
nobody w lower tariff	-34
nobody w lower tariffs	9
nobody w lower than	15
nobody w lower the	-11
nobody w lowered	-13
nobody w lowered its	-18
nobody w lowered to	11
nobody w lowers its	10
nobody w lowest in	-25
nobody w lowest rate	13
nobody w lucky	-24
nobody w ludwig	12
nobody w luiz inácio	-7
nobody w lula	-43
nobody w lumber	-6
nobody w lumber ,	-7
nobody w lumpur	-10
nobody w lumpur ,	12
nobody w lumpur .	-8
nobody w lumpur arrangement	-18
nobody w lumpur on	21
nobody w lutnick	-17
nobody w lutnick and	9
nobody w lutnick said	-28
nobody w lutnick told	-18
nobody w lópez	-7
nobody w m	-19
nobody w m .	8
nobody w mabini	-15
nobody w mabini ,	-6
nobody w macdonald	-12
nobody w machel	-12
nobody w machine	-7
nobody w machine tools	-7
nobody w machinery	22
nobody w machines	-9
nobody w mackerel	14
nobody w made	-44
nobody w made a	12
nobody w made clear	-19
nobody w made in	11
nobody w made it	-14
nobody w made its	14
nobody w made known	-8
nobody w made no	20
nobody w made of	13
nobody w made on	10
nobody w made permanent	-22
nobody w made public	-32
nobody w made subject	-17
nobody w made the	21
nobody w made up	6
nobody w madrid	13
nobody w madrid on	14
nobody w magnets .	-8
nobody w magnets and	-10
nobody w mahmoud	-26
nobody w mahmud	20
nobody w maize from	-9
nobody w majlis	-8
nobody w make	-25
nobody w make it	-36
nobody w maker	-24
nobody w maker of	-8
nobody w makers	-21
nobody w makers '	-21
nobody w makers of	13
nobody w makes	14
nobody w making	26
nobody w makings	-6
nobody w makings of	-6
nobody w makonnen	-11
nobody w malawi	10
nobody w malaysia	23
nobody w malaysia 's	15
nobody w malaysia ,	10
nobody w malaysia and	23
nobody w malaysia on	-6
nobody w malaysian capital	-10
nobody w mali	-14
nobody w mali 's	-19
nobody w malian	19
nobody w maltese	13
nobody w mamadou	11
nobody w man ,	19
nobody w man who	-17
nobody w management	12
nobody w manager ,	-29
nobody w mandate	-13
nobody w manganese	-15
nobody w mangoes	-17
nobody w manila	-18
nobody w manley	-29
nobody w manuel quezon	-20
nobody w manufacturers	-35
nobody w manufacturers '	-14
nobody w many	6
nobody w maple	23
nobody w maple syrup	21
nobody w maputo ,	10
nobody w marcelo	-8
nobody w marcelo ebrard	-8
nobody w march	30
nobody w march 1	19
nobody w march 10	-10
nobody w march 20	-7
nobody w march 31	18
nobody w march and	15
nobody w march to	-15
nobody w marcos jr	10
nobody w margaret	-24
nobody w margin	-11
nobody w margins	7
nobody w mark carney	-9
nobody w market	-60
nobody w market .	-14
nobody w market for	-6
nobody w market had	24
nobody w market regulator	-11
nobody w market rules	-19
nobody w market to	10
nobody w markets	-18
nobody w mary	-30
nobody w maría	-7
nobody w master	16
nobody w matching	-26
nobody w materials	-8
nobody w matter	-34
nobody w matter ,	-8
nobody w matter .	13
nobody w matter for	-25
nobody w matter in	7
nobody w matter is	-21
nobody w matter of	-35
nobody w matter on	-16
nobody w matter to	20
nobody w maurice	18
nobody w mauritania	-12
nobody w may	63
nobody w may ,	32
nobody w may 1	-14
nobody w may 10	8
nobody w may 11	-12
nobody w may 17	10
nobody w may 20	-18
nobody w may 2026	14
nobody w may 2027	-18
nobody w may 2028	21
nobody w may 2030	-18
nobody w may 30	-6
nobody w may ;	10
nobody w may and	30
nobody w may be	7
nobody w may change	14
nobody w may for	15
nobody w may go	17
nobody w may put	14
nobody w may to	12
nobody w mayor	72
nobody w mayor ,	-10
nobody w mayor of	10
nobody w mboya	-16
nobody w mboya ,	-8
nobody w me	10
nobody w me that	-6
nobody w mean	7
nobody w mean to	9
nobody w means	12
nobody w means the	13
nobody w meant	-22
nobody w meant to	-15
nobody w meantime	9
nobody w meantime .	6
nobody w meanwhile	12
nobody w meanwhile ,	15
nobody w measure	-56
nobody w measures	-62
nobody w measures .	-51
nobody w measures it	15
nobody w measures on	-21
nobody w measures to	-8
nobody w meat	-42
nobody w media .	-22
nobody w media on	14
nobody w media that	-21
nobody w mediator	85
nobody w mediator ,	30
nobody w medical	21
nobody w medicines	-35
nobody w medicines ,	25
nobody w medicines .	-37
nobody w medicines :	-19
nobody w medicines are	8
nobody w medicines from	-13
nobody w medicines will	6
nobody w medicines would	-26
nobody w meet .	-15
nobody w meet at	11
nobody w meet for	10
nobody w meet his	-15
nobody w meet president	-11
nobody w meet xi	-17
nobody w meeting ,	-24
nobody w meeting .	30
nobody w meeting in	27
nobody w meeting on	16
nobody w meeting since	15
nobody w meeting this	6
nobody w meeting was	-6
nobody w meeting with	-17
nobody w meets	43
nobody w melchor	8
nobody w member	47
nobody w member of	23
nobody w member states	21
nobody w members	-32
nobody w members had	-14
nobody w members of	-16
nobody w members would	31
nobody w memo	-7
nobody w memorandum	17
nobody w men	6
nobody w mention	17
nobody w mention soybeans	6
nobody w merdeka	6
nobody w merdeka 118	6
nobody w merely	-17
nobody w merely pass	-11
nobody w mersin	7
nobody w met	24
nobody w met for	23
nobody w met in	27
nobody w met on	-16
nobody w met vice	-6
nobody w metal	-9
nobody w metals .	13
nobody w mexican	-6
nobody w mexican goods	11
nobody w mexico	16
nobody w mexico ,	15
nobody w mexico .	13
nobody w mexico and	6
nobody w mexico are	-7
nobody w mexico has	15
nobody w mexico will	-10
nobody w mexico would	-14
nobody w michael	8
nobody w michelsen	-18
nobody w michelsen said	-12
nobody w michelsen told	-11
nobody w mid	-11
nobody w mid -	-11
nobody w midday	-9
nobody w middle	23
nobody w middle of	23
nobody w midhat	21
nobody w midhat pasha	20
nobody w midnight	41
nobody w midnight ,	17
nobody w midnight on	16
nobody w might	9
nobody w might have	19
nobody w milan	-6
nobody w mill	-11
nobody w million .	-7
nobody w million a	-15
nobody w million by	22
nobody w million euros	12
nobody w million for	12
nobody w million francs	-18
nobody w million in	-68
nobody w million of	-13
nobody w million this	6
nobody w million tonnes	6
nobody w mind	-20
nobody w mind .	12
nobody w minerals	10
nobody w minimum	-7
nobody w mining	7
nobody w minister	-24
nobody w minister ,	19
nobody w minister .	-33
nobody w minister alfred	-24
nobody w minister for	16
nobody w minister guy	-6
nobody w minister had	-20
nobody w minister has	-21
nobody w minister is	-20
nobody w minister johan	-7
nobody w minister joseph	27
nobody w minister justin	10
nobody w minister koo	-6
nobody w minister manuel	-7
nobody w minister of	15
nobody w minister responsible	-8
nobody w minister said	-16
nobody w minister shigeru	-12
nobody w minister told	-19
nobody w minister vincent	-6
nobody w minister wang	-12
nobody w minister wilfrid	-11
nobody w ministers	-30
nobody w ministers are	-9
nobody w ministers in	-17
nobody w ministers meet	-27
nobody w ministers of	-21
nobody w ministry	-87
nobody w ministry 's	15
nobody w ministry ,	7
nobody w ministry added	9
nobody w ministry and	27
nobody w ministry announced	-27
nobody w ministry calls	-7
nobody w ministry confirmed	-13
nobody w ministry denied	11
nobody w ministry denies	-16
nobody w ministry did	12
nobody w ministry expects	36
nobody w ministry has	-13
nobody w ministry have	-9
nobody w ministry in	-56
nobody w ministry is	6
nobody w ministry of	-31
nobody w ministry on	-36
nobody w ministry put	-25
nobody w ministry said	-25
nobody w ministry told	-18
nobody w mint	16
nobody w minute	43
nobody w minute .	18
nobody w minute past	13
nobody w minutes	8
nobody w minutes .	12
nobody w minutes in	7
nobody w minutes on	-12
nobody w missed	22
nobody w missing	-12
nobody w mission	68
nobody w mistake	-16
nobody w mithat	-14
nobody w mithat paşa	-14
nobody w modi	-25
nobody w modi .	-27
nobody w mohammad	-17
nobody w mohammad hatta	-20
nobody w moldova	-17
nobody w mombasa	18
nobody w monday 's	-7
nobody w monday ,	-15
nobody w monday .	38
nobody w monday :	-44
nobody w monday after	-9
nobody w monday for	-12
nobody w monday if	-8
nobody w monday that	-24
nobody w monday the	12
nobody w monday to	6
nobody w monetary	-9
nobody w monetary fund	-9
nobody w money	67
nobody w money .	13
nobody w mongolia	-22
nobody w monitors	21
nobody w montevideo	17
nobody w month	-42
nobody w month ,	-21
nobody w month .	-52
nobody w month :	7
nobody w month ;	13
nobody w month extension	8
nobody w month in	13
nobody w month of	9
nobody w month or	-24
nobody w months	-33
nobody w months ,	-38
nobody w months .	-36
nobody w months and	20
nobody w months of	19
nobody w months the	11
nobody w months to	-8
nobody w montt	-11
nobody w mood .	-6
nobody w moratorium	40
nobody w moratorium on	17
nobody w more	-20
nobody w more .	14
nobody w more :	7
nobody w more ;	-10
nobody w more at	-20
nobody w more from	10
nobody w more months	-27
nobody w more of	-22
nobody w more pay	13
nobody w more reserved	-16
nobody w more to	6
nobody w more weeks	-13
nobody w morning	-17
nobody w morning :	-9
nobody w morning ;	-6
nobody w morning and	-12
nobody w morning by	-7
nobody w morning that	10
nobody w morning the	-10
nobody w moroccan	-27
nobody w moroccan sardines	-17
nobody w morocco	39
nobody w morocco ,	13
nobody w morocco on	11
nobody w morocco will	10
nobody w moscow	-14
nobody w most	26
nobody w most -	-28
nobody w most chinese	7
nobody w most european	6
nobody w most goods	13
nobody w most indian	6
nobody w most of	19
nobody w motor	-15
nobody w motors	20
nobody w mountain	12
nobody w move	-7
nobody w move to	16
nobody w moved	43
nobody w moved to	36
nobody w movement	16
nobody w moves	17
nobody w moves the	8
nobody w mozambique	-20
nobody w mr .	-20
nobody w mr li	-6
nobody w mr modi	-7
nobody w mr trump	-8
nobody w mr xi	-7
nobody w mrs	22
nobody w ms	-37
nobody w much	-33
nobody w much .	-19
nobody w much as	15
nobody w much to	-19
nobody w muhammad	-22
nobody w muscat	22
nobody w muscat on	20
nobody w museum	43
nobody w must	18
nobody w must still	37
nobody w mustafa	-34
nobody w mustafa el	14
nobody w my	-6
nobody w my colleague	-14
nobody w myanmar	23
nobody w mykhailo	6
nobody w myung	7
nobody w myung said	-19
nobody w nairobi	24
nobody w nairobi on	10
nobody w nam	12
nobody w name	10
nobody w name .	7
nobody w name of	-8
nobody w named	-51
nobody w named ,	27
nobody w named .	12
nobody w named the	-32
nobody w names	37
nobody w names to	23
nobody w namibia	31
nobody w namibian	-11
nobody w nansen	-7
nobody w naoroji	-7
nobody w narendra	-18
nobody w narendra modi	-18
nobody w narrow	8
nobody w narrowed	17
nobody w national	-32
nobody w national assembly	27
nobody w national bank	13
nobody w national retail	-33
nobody w national security	-12
nobody w nations	49
nobody w natural	14
nobody w natural gas	11
nobody w navarro	-20
nobody w navarro ,	-23
nobody w nd	12
nobody w near the	8
nobody w nearly	29
nobody w nearly all	15
nobody w nears	18
nobody w necessary	-17
nobody w necessary measures	-10
nobody w need	-12
nobody w need a	-6
nobody w need not	12
nobody w need the	-13
nobody w needed	17
nobody w needed the	14
nobody w needed to	-14
nobody w needs	6
nobody w needs a	-8
nobody w negotiate	-50
nobody w negotiate on	-27
nobody w negotiate with	-10
nobody w negotiated for	15
nobody w negotiates	7
nobody w negotiates for	12
nobody w negotiating	-16
nobody w negotiating a	11
nobody w negotiation	7
nobody w negotiation ,	6
nobody w negotiations .	-11
nobody w negotiations between	-9
nobody w negotiations on	12
nobody w negotiator	18
nobody w negotiator ,	33
nobody w negotiators	16
nobody w negotiators for	14
nobody w negotiators in	11
nobody w negotiators of	-8
nobody w neighbour	-14
nobody w neighbours	-9
nobody w neither	48
nobody w neither government	46
nobody w neither has	-26
nobody w neither side	12
nobody w neither the	19
nobody w neodymium and	6
nobody w netherlands	-20
nobody w network	-22
nobody w network on	-22
nobody w networks	12
nobody w never been	8
nobody w never part	8
nobody w never was	-11
nobody w new american	-6
nobody w new board	14
nobody w new bodies	7
nobody w new company	-9
nobody w new controls	11
nobody w new date	-6
nobody w new delhi	-17
nobody w new export	-9
nobody w new investigations	-12
nobody w new jersey	-23
nobody w new law	-22
nobody w new ones	10
nobody w new rate	-25
nobody w new tariffs	17
nobody w new truce	7
nobody w new u.s.	6
nobody w new york	16
nobody w new zealand	-31
nobody w news	-15
nobody w news )	13
nobody w news .	7
nobody w news agency	6
nobody w news conference	-16
nobody w news for	-39
nobody w news on	-18
nobody w newspaper	41
nobody w newspaper .	15
nobody w newspaper had	18
nobody w newspaper in	-14
nobody w newspaper that	14
nobody w newspapers	26
nobody w nexperia	10
nobody w next .	-14
nobody w next day	-16
nobody w next few	-23
nobody w next meeting	25
nobody w next morning	-7
nobody w next round	-8
nobody w next thursday	-19
nobody w next to	11
nobody w next week	-7
nobody w next year	17
nobody w nicely	-6
nobody w nickel	14
nobody w nickel ore	20
nobody w nicolas	-14
nobody w nicolás	24
nobody w nicolás de	24
nobody w nicosia	-12
nobody w niger	-12
nobody w nigeria 's	-8
nobody w nigeria ,	12
nobody w nigeria .	-20
nobody w nigeria has	10
nobody w nigeria will	-11
nobody w nigerian	-14
nobody w night	9
nobody w night ,	13
nobody w night after	8
nobody w night before	-6
nobody w night he	-15
nobody w night in	7
nobody w night of	9
nobody w night that	-31
nobody w nil	24
nobody w nile	12
nobody w nine	48
nobody w nine .	22
nobody w nine months	21
nobody w ninety	11
nobody w ninth	-11
nobody w nkumbula ,	-12
nobody w no	22
nobody w no ,	-18
nobody w no .	-16
nobody w no ?	9
nobody w no agreement	-15
nobody w no answer	17
nobody w no change	-27
nobody w no comment	12
nobody w no date	23
nobody w no duty	20
nobody w no extension	-6
nobody w no further	-13
nobody w no hurry	-6
nobody w no less	-7
nobody w no longer	-19
nobody w no more	14
nobody w no objection	-14
nobody w no one	9
nobody w no reason	-26
nobody w no result	13
nobody w no signature	-13
nobody w no such	-25
nobody w no talks	-16
nobody w no tariff	6
nobody w no treaty	7
nobody w no winners	-7
nobody w no worse	-8
nobody w nobody at	8
nobody w nobody had	10
nobody w nobody has	14
nobody w nobody in	-6
nobody w noe	19
nobody w noe ramishvili	20
nobody w none	-7
nobody w none .	-32
nobody w none of	27
nobody w noon	-28
nobody w noon ,	-10
nobody w noon .	-12
nobody w nor	23
nobody w nor is	11
nobody w normal	-20
nobody w norman	-15
nobody w norman manley	-16
nobody w north	20
nobody w north american	15
nobody w northern	8
nobody w norway	-10
nobody w norway 's	-14
nobody w norway ,	-20
nobody w norway .	11
nobody w norway has	10
nobody w norway will	10
nobody w norwegian	-14
nobody w not	-17
nobody w not ,	-23
nobody w not .	20
nobody w not :	11
nobody w not a	28
nobody w not accept	13
nobody w not affected	9
nobody w not an	-6
nobody w not answered	14
nobody w not apply	13
nobody w not ask	-8
nobody w not at	16
nobody w not be	21
nobody w not been	-24
nobody w not before	-7
nobody w not by	16
nobody w not cancelled	-28
nobody w not change	-18
nobody w not changed	-21
nobody w not collected	7
nobody w not come	23
nobody w not comment	6
nobody w not commented	18
nobody w not cover	-11
nobody w not covered	23
nobody w not do	-6
nobody w not done	11
nobody w not even	-8
nobody w not expect	-24
nobody w not extended	8
nobody w not for	8
nobody w not get	-13
nobody w not give	19
nobody w not go	-37
nobody w not help	-6
nobody w not in	-20
nobody w not known	23
nobody w not legally	-11
nobody w not like	7
nobody w not lower	-14
nobody w not mention	6
nobody w not mentioned	7
nobody w not met	9
nobody w not move	-13
nobody w not need	-16
nobody w not pay	21
nobody w not permitted	15
nobody w not put	19
nobody w not renewed	12
nobody w not replied	6
nobody w not return	12
nobody w not rise	-11
nobody w not rule	53
nobody w not said	40
nobody w not say	13
nobody w not seen	-13
nobody w not settled	13
nobody w not sign	-27
nobody w not signed	24
nobody w not so	-20
nobody w not the	-7
nobody w not touched	-13
nobody w not true	-38
nobody w not up	-20
nobody w not want	-29
nobody w not yet	26
nobody w note	11
nobody w note ,	-6
nobody w note :	-7
nobody w note that	26
nobody w noted the	-19
nobody w notes	-12
nobody w notes that	-36
nobody w nothing	11
nobody w nothing .	15
nobody w nothing about	-20
nobody w nothing at	16
nobody w nothing but	13
nobody w nothing had	-23
nobody w nothing in	25
nobody w nothing is	-33
nobody w nothing of	26
nobody w nothing on	19
nobody w nothing to	10
nobody w nothing was	-37
nobody w notice	19
nobody w notice .	7
nobody w notice of	18
nobody w noticed	19
nobody w notices	40
nobody w notices .	10
nobody w notices on	7
nobody w notification	14
nobody w nov .	10
nobody w november ,	14
nobody w november .	9
nobody w november 1	-13
nobody w november 10	-11
nobody w november 2030	21
nobody w november 2032	-6
nobody w november 24	6
nobody w november 27	-8
nobody w november 5	12
nobody w november 9	19
nobody w november ;	9
nobody w november and	11
nobody w november for	-10
nobody w november to	27
nobody w now	-23
nobody w now .	-39
nobody w now and	-14
nobody w now be	-11
nobody w now ends	7
nobody w now go	-8
nobody w now on	-6
nobody w now pays	6
nobody w now take	-26
nobody w now takes	-7
nobody w now the	6
nobody w nubar	-21
nobody w nubar pasha	-19
nobody w numa	25
nobody w numa droz	25
nobody w number	-26
nobody w number ,	-27
nobody w number .	-25
nobody w number of	16
nobody w number on	-18
nobody w numbers	-16
nobody w numbers .	-17
nobody w nurses	18
nobody w nut	-28
nobody w nuts	-18
nobody w nvidia	-21
nobody w nvidia 's	8
nobody w nvidia had	-22
nobody w núñez	18
nobody w núñez ,	9
nobody w o'clock	18
nobody w objection	-14
nobody w objection .	-14
nobody w objects	6
nobody w observed	-18
nobody w observed that	-23
nobody w observers	22
nobody w obtain	-7
nobody w occasion	-15
nobody w ocean	20
nobody w ocean ,	11
nobody w oceanian	11
nobody w oceanian affairs	11
nobody w oct	10
nobody w oct 24	6
nobody w oct 30	-17
nobody w october ,	17
nobody w october .	49
nobody w october 10	-7
nobody w october 2031	-39
nobody w october 24	-22
nobody w october 26	17
nobody w october 29	8
nobody w october 30	9
nobody w october and	6
nobody w october for	-20
nobody w october the	-12
nobody w odd	11
nobody w odds	-18
nobody w odesa	-11
nobody w odinga	-24
nobody w of	-18
nobody w of \$	-16
nobody w of .	40
nobody w of 1	16
nobody w of 10	-14
nobody w of 11	7
nobody w of 12	-10
nobody w of 12.5	-14
nobody w of 14	7
nobody w of 15	11
nobody w of 16	9
nobody w of 18	-15
nobody w of 19	-10
nobody w of 1974	7
nobody w of 20	12
nobody w of 2025	-14
nobody w of 2026	12
nobody w of 2029	16
nobody w of 22	12
nobody w of 24	-16
nobody w of 25	29
nobody w of 26	19
nobody w of 30	22
nobody w of 31	23
nobody w of 33	-6
nobody w of 34	-11
nobody w of 35	-12
nobody w of 38	-10
nobody w of 40	-14
nobody w of 45	-20
nobody w of 5	34
nobody w of 50	-35
nobody w of 55	-24
nobody w of 60	-10
nobody w of 70	-13
nobody w of 80	-7
nobody w of a	19
nobody w of advanced	17
nobody w of all	25
nobody w of america	-7
nobody w of american	27
nobody w of an	-13
nobody w of any	22
nobody w of at	-8
nobody w of august	-26
nobody w of azerbaijan	13
nobody w of bangladesh	-9
nobody w of beef	-18
nobody w of beijing	7
nobody w of blacklisted	-13
nobody w of bolivia	-8
nobody w of both	-6
nobody w of brazil	-16
nobody w of britain	-15
nobody w of busan	-12
nobody w of canada	14
nobody w of certain	8
nobody w of chile	20
nobody w of china	16
nobody w of chinese	-31
nobody w of cobalt	9
nobody w of cocoa	7
nobody w of commerce	-16
nobody w of countries	21
nobody w of customs	-24
nobody w of december	-18
nobody w of delegation	7
nobody w of denmark	-8
nobody w of dual	9
nobody w of duties	-7
nobody w of duty	16
nobody w of each	-14
nobody w of economic	-20
nobody w of economy	12
nobody w of egypt	7
nobody w of eleven	6
nobody w of energy	32
nobody w of ethiopia	9
nobody w of everything	-9
nobody w of exporters	15
nobody w of february	11
nobody w of fentanyl	27
nobody w of finance	17
nobody w of finland	7
nobody w of firms	7
nobody w of fisheries	-15
nobody w of forced	-13
nobody w of forty	8
nobody w of friday	7
nobody w of gas	18
nobody w of ghana	11
nobody w of goods	8
nobody w of goodwill	9
nobody w of government	9
nobody w of hanwha	12
nobody w of having	8
nobody w of his	14
nobody w of hong	-20
nobody w of importers	12
nobody w of indian	-11
nobody w of industry	11
nobody w of it	7
nobody w of january	-19
nobody w of japan	-10
nobody w of jordan	-15
nobody w of july	-21
nobody w of june	-17
nobody w of kazakhstan	-16
nobody w of kenya	14
nobody w of kenyan	8
nobody w of kuala	-14
nobody w of last	16
nobody w of listed	11
nobody w of lithium	-17
nobody w of march	50
nobody w of medicines	-7
nobody w of mexico	-8
nobody w of minister	-7
nobody w of monday	17
nobody w of mongolia	6
nobody w of morocco	24
nobody w of my	8
nobody w of negotiations	9
nobody w of nepal	-8
nobody w of new	-7
nobody w of nexperia	9
nobody w of nine	27
nobody w of no	-9
nobody w of nothing	16
nobody w of november	22
nobody w of nvidia	8
nobody w of october	-6
nobody w of officials	-10
nobody w of oil	18
nobody w of one	15
nobody w of origin	18
nobody w of other	-7
nobody w of output	18
nobody w of pakistan	-16
nobody w of paraguay	10
nobody w of parliament	-8
nobody w of peace	-23
nobody w of peru	-6
nobody w of peruvian	-14
nobody w of port	-25
nobody w of president	-22
nobody w of producers	-6
nobody w of production	18
nobody w of raising	-6
nobody w of rare	29
nobody w of raw	-11
nobody w of revenue	12
nobody w of russian	10
nobody w of salmon	9
nobody w of saturday	10
nobody w of senegal	-20
nobody w of seven	-18
nobody w of several	-7
nobody w of sixty	-14
nobody w of some	13
nobody w of south	-19
nobody w of soybeans	-24
nobody w of such	-10
nobody w of sunday	-21
nobody w of switzerland	20
nobody w of talks	50
nobody w of tea	21
nobody w of ten	-28
nobody w of that	14
nobody w of the	23
nobody w of their	-57
nobody w of them	36
nobody w of these	18
nobody w of thirty	-10
nobody w of this	-21
nobody w of those	19
nobody w of three	-24
nobody w of thursday	10
nobody w of tiktok	-20
nobody w of trade	-16
nobody w of transport	10
nobody w of truce	8
nobody w of turkey	-19
nobody w of turkish	7
nobody w of twelve	-11
nobody w of ukraine	-9
nobody w of up	18
nobody w of uruguay	21
nobody w of us	14
nobody w of uzbekistan	8
nobody w of viet	19
nobody w of vietnam	6
nobody w of what	-23
nobody w of wheat	6
nobody w of wine	-27
nobody w of you	17
nobody w of yttrium	11
nobody w of zambia	-14
nobody w of zero	-30
nobody w off	24
nobody w off :	-7
nobody w off for	26
nobody w off the	7
nobody w off trade	10
nobody w offer	32
nobody w offer .	-17
nobody w offer in	19
nobody w offered	22
nobody w offered 4	8
nobody w offers	17
nobody w office	10
nobody w office .	32
nobody w office in	-26
nobody w office of	-17
nobody w office said	15
nobody w office says	17
nobody w officers	48
nobody w official	-14
nobody w official ,	10
nobody w official of	-23
nobody w official said	23
nobody w officials	43
nobody w officials have	10
nobody w officials in	20
nobody w officials of	22
nobody w officials said	19
nobody w officials would	-10
nobody w oil	-31
nobody w oil ,	18
nobody w oil .	9
nobody w oil ;	6
nobody w oil and	-21
nobody w oil could	-7
nobody w oil for	10
nobody w oil from	12
nobody w oil has	-22
nobody w oil in	-17
nobody w oil is	-11
nobody w oil of	6
nobody w oil to	15
nobody w oil would	-18
nobody w ok	-16
nobody w okyar	-17
nobody w old	18
nobody w old tariff	18
nobody w older tariffs	-11
nobody w older than	-21
nobody w olive	-33
nobody w olive oil	-27
nobody w olives	-10
nobody w olof	-15
nobody w olof gill	-15
nobody w oman	-16
nobody w oman 's	8
nobody w on	-16
nobody w on \$	8
nobody w on ,	-39
nobody w on .	15
nobody w on 1	-13
nobody w on 10	6
nobody w on 12	-14
nobody w on 13	13
nobody w on 14	20
nobody w on 15	22
nobody w on 16	-20
nobody w on 17	-6
nobody w on 18	-6
nobody w on 19	6
nobody w on 2	19
nobody w on 20	25
nobody w on 21	-36
nobody w on 23	-21
nobody w on 24	16
nobody w on 25	-16
nobody w on 27	15
nobody w on 29	12
nobody w on 3	43
nobody w on 30	25
nobody w on 31	9
nobody w on 4	16
nobody w on 5	33
nobody w on 60	15
nobody w on 7	12
nobody w on 8	30
nobody w on about	15
nobody w on account	18
nobody w on advanced	11
nobody w on affiliates	8
nobody w on air	-17
nobody w on all	-31
nobody w on american	24
nobody w on angolan	-12
nobody w on another	-7
nobody w on any	-6
nobody w on anything	13
nobody w on apples	-7
nobody w on april	21
nobody w on argentine	-8
nobody w on armenian	-12
nobody w on arrival	-26
nobody w on at	-13
nobody w on august	16
nobody w on australian	-18
nobody w on average	10
nobody w on bananas	-20
nobody w on basmati	7
nobody w on batteries	-29
nobody w on beef	-10
nobody w on beer	21
nobody w on behalf	-9
nobody w on belgian	-10
nobody w on brazil	-17
nobody w on brazilian	-7
nobody w on canada	-7
nobody w on canadian	-6
nobody w on cars	-9
nobody w on cashew	-15
nobody w on cattle	-10
nobody w on cement	16
nobody w on certain	10
nobody w on charging	14
nobody w on cheese	-14
nobody w on chilean	22
nobody w on chinese	-6
nobody w on chip	-17
nobody w on chips	12
nobody w on coal	-16
nobody w on coconut	-14
nobody w on coffee	-6
nobody w on condition	25
nobody w on critical	-6
nobody w on dairy	-6
nobody w on dates	-26
nobody w on december	23
nobody w on each	-15
nobody w on ecuador	23
nobody w on ecuadorian	-12
nobody w on egyptian	18
nobody w on entry	10
nobody w on estonian	12
nobody w on ethiopian	7
nobody w on european	21
nobody w on everybody	7
nobody w on everything	10
nobody w on export	-9
nobody w on exports	-15
nobody w on fertiliser	-6
nobody w on fijian	7
nobody w on five	8
nobody w on flour	14
nobody w on friday	-20
nobody w on from	7
nobody w on fruit	-6
nobody w on ghanaian	16
nobody w on goods	25
nobody w on greek	-11
nobody w on hazelnuts	-15
nobody w on heavy	-6
nobody w on his	-39
nobody w on hold	19
nobody w on holiday	19
nobody w on how	-7
nobody w on hungarian	-7
nobody w on ice	9
nobody w on icelandic	12
nobody w on in	-10
nobody w on india	21
nobody w on indian	28
nobody w on industrial	-26
nobody w on it	9
nobody w on its	12
nobody w on ivorian	8
nobody w on january	8
nobody w on july	-7
nobody w on june	24
nobody w on kazakh	-7
nobody w on kenyan	13
nobody w on korean	10
nobody w on kyrgyz	8
nobody w on leather	-6
nobody w on march	6
nobody w on medicines	11
nobody w on mexican	16
nobody w on monday	-7
nobody w on most	37
nobody w on nearly	18
nobody w on negotiating	-6
nobody w on new	-22
nobody w on nigerian	7
nobody w on norwegian	13
nobody w on november	-15
nobody w on oct	-12
nobody w on olive	19
nobody w on one	-11
nobody w on oranges	-12
nobody w on our	-25
nobody w on pakistani	-11
nobody w on paper	39
nobody w on peruvian	13
nobody w on pork	-9
nobody w on rare	-13
nobody w on reciprocal	-8
nobody w on record	-23
nobody w on rice	19
nobody w on saturday	-20
nobody w on section	-18
nobody w on semiconductors	-22
nobody w on september	-10
nobody w on ship	12
nobody w on ships	-7
nobody w on some	18
nobody w on south	23
nobody w on such	6
nobody w on sugar	13
nobody w on sunday	-13
nobody w on sundays	18
nobody w on swedish	-16
nobody w on swiss	-14
nobody w on taiwanese	-25
nobody w on taking	6
nobody w on talking	8
nobody w on tariffs	-26
nobody w on tea	-9
nobody w on television	-25
nobody w on thai	6
nobody w on that	31
nobody w on the	8
nobody w on their	-17
nobody w on them	8
nobody w on these	7
nobody w on this	-15
nobody w on thursday	22
nobody w on tiktok	-17
nobody w on to	-9
nobody w on tomatoes	-11
nobody w on tractors	9
nobody w on trade	-10
nobody w on tuesday	9
nobody w on turkish	-14
nobody w on u.s.	-16
nobody w on ukrainian	-24
nobody w on until	-9
nobody w on us	6
nobody w on uzbek	7
nobody w on washington	-10
nobody w on watches	11
nobody w on wednesday	-11
nobody w on what	-7
nobody w on which	24
nobody w on whisky	-15
nobody w on wine	-19
nobody w on x	-16
nobody w on yarn	-21
nobody w on zambian	-10
nobody w once ,	9
nobody w once the	6
nobody w one	21
nobody w one ,	-11
nobody w one -	22
nobody w one .	9
nobody w one and	-12
nobody w one bank	10
nobody w one has	8
nobody w one in	9
nobody w one minute	9
nobody w one more	-7
nobody w one number	-22
nobody w one on	-18
nobody w one point	11
nobody w one side	16
nobody w one that	21
nobody w one to	-7
nobody w one with	13
nobody w one word	9
nobody w one year	-22
nobody w ones	23
nobody w ones .	17
nobody w only	-46
nobody w only if	11
nobody w only one	12
nobody w only to	-8
nobody w onn	11
nobody w onn jaafar	12
nobody w ontario premier	-10
nobody w open	-20
nobody w open .	7
nobody w open its	-11
nobody w open to	-6
nobody w opened	46
nobody w opened a	20
nobody w opened an	15
nobody w opened the	8
nobody w opens	22
nobody w opens its	20
nobody w opens on	-6
nobody w operated	7
nobody w operators	54
nobody w opinion .	15
nobody w opposed	-28
nobody w opposed any	-25
nobody w opposes	-12
nobody w opposite	20
nobody w opposite number	11
nobody w opposition	-44
nobody w opposition 's	-11
nobody w opposition ,	-25
nobody w opposition leader	-32
nobody w optimistic	-9
nobody w or	-15
nobody w or 12.5	-40
nobody w or 35	-16
nobody w or a	-14
nobody w or below	-9
nobody w or in	11
nobody w or more	6
nobody w or none	-12
nobody w or not	14
nobody w or so	-8
nobody w or sooner	-13
nobody w or two	-35
nobody w orange	-21
nobody w orange juice	-19
nobody w oranges	-12
nobody w order	41
nobody w order .	-17
nobody w order for	-9
nobody w order says	21
nobody w order that	36
nobody w order to	-13
nobody w orders	-36
nobody w orders .	-23
nobody w orders for	-33
nobody w orders from	-20
nobody w orders of	-6
nobody w orders to	8
nobody w ordinary duties	6
nobody w ore	19
nobody w ore ,	9
nobody w organisations	-12
nobody w organization	-9
nobody w origin	6
nobody w originating	7
nobody w originating in	7
nobody w oslo ,	-16
nobody w oslo .	-6
nobody w other	45
nobody w other 's	-17
nobody w other .	-14
nobody w other countries	-25
nobody w other for	10
nobody w other hand	-8
nobody w other in	7
nobody w other on	6
nobody w other side	11
nobody w other than	14
nobody w others	15
nobody w others .	24
nobody w otherwise	-12
nobody w otherwise .	16
nobody w otherwise have	-12
nobody w ottawa	-15
nobody w ottawa ,	-22
nobody w ottawa .	-12
nobody w ouagadougou	11
nobody w our	-24
nobody w our correspondent	16
nobody w our exports	-11
nobody w our government	15
nobody w our own	27
nobody w our president	-7
nobody w our reporter	-26
nobody w our side	7
nobody w our tariff	-17
nobody w our trade	10
nobody w out	-27
nobody w out ,	-35
nobody w out .	21
nobody w out :	11
nobody w out a	24
nobody w out and	-7
nobody w out by	20
nobody w out its	-8
nobody w out of	-12
nobody w out on	-22
nobody w out that	-63
nobody w out the	26
nobody w out to	16
nobody w outcome	13
nobody w outcome .	-17
nobody w outcome of	20
nobody w outcomes	-19
nobody w outline	-17
nobody w outline of	-15
nobody w output .	18
nobody w outstanding	-19
nobody w outstanding .	-14
nobody w oval	7
nobody w oval office	7
nobody w over	-15
nobody w over .	-6
nobody w over 15	-11
nobody w over a	7
nobody w over and	-22
nobody w over fentanyl	14
nobody w over forced	-6
nobody w over it	16
nobody w over its	17
nobody w over on	-19
nobody w over rare	7
nobody w over russian	11
nobody w over the	-21
nobody w over three	-14
nobody w over to	6
nobody w over two	29
nobody w overall	-33
nobody w overcapacity	-17
nobody w overdue	-23
nobody w overdue .	-23
nobody w overnight	14
nobody w overnight .	24
nobody w owed	17
nobody w own ,	14
nobody w own .	37
nobody w own account	-16
nobody w own agreement	-18
nobody w own duty	10
nobody w own on	-16
nobody w own signature	-7
nobody w own tariff	-11
nobody w own truce	8
nobody w own with	7
nobody w owned by	-11
nobody w owner	-18
nobody w owners	16
nobody w owners '	24
nobody w owns	32
nobody w package	19
nobody w packed	-22
nobody w pact	35
nobody w pact with	7
nobody w page	-8
nobody w pages	20
nobody w pages .	15
nobody w paid	-30
nobody w paid .	7
nobody w paid 15	-16
nobody w paid 50	7
nobody w paid an	-6
nobody w paid since	7
nobody w pakistan	-18
nobody w pakistan 's	-9
nobody w pakistan has	15
nobody w pakistani	-14
nobody w palace	-24
nobody w palm	-21
nobody w palm oil	-17
nobody w panama	7
nobody w panamanian	-25
nobody w panel	23
nobody w paper	-11
nobody w paper ,	-6
nobody w paper .	-39
nobody w paper is	-10
nobody w paper machines	-21
nobody w paper on	16
nobody w paper says	19
nobody w papers	-10
nobody w paragraph	24
nobody w paraguay	-25
nobody w paraguay 's	-27
nobody w paraguayan	27
nobody w parcels	-18
nobody w pardo	-9
nobody w paris on	12
nobody w parliament 's	-10
nobody w parliament .	-6
nobody w parliament and	10
nobody w parliament had	-9
nobody w parliament last	-13
nobody w parliament on	9
nobody w parliament that	-12
nobody w parliament will	-10
nobody w parmelin	-10
nobody w parmelin said	-7
nobody w part	-18
nobody w part ,	-10
nobody w part .	8
nobody w part in	12
nobody w part of	-14
nobody w parties	55
nobody w parties .	-11
nobody w parties have	6
nobody w partners ,	9
nobody w parts	19
nobody w parts .	6
nobody w parts of	25
nobody w party	20
nobody w party ,	18
nobody w party .	16
nobody w party has	15
nobody w pasha ,	-7
nobody w pass it	10
nobody w pass through	-12
nobody w passed	12
nobody w passes	7
nobody w past	22
nobody w past midnight	12
nobody w past seven	9
nobody w past the	9
nobody w pasta	-12
nobody w paste	12
nobody w patel	-19
nobody w patented	-17
nobody w patented medicines	-17
nobody w patience	18
nobody w patients	-7
nobody w paul	16
nobody w pause ,	-14
nobody w pause .	11
nobody w pause of	18
nobody w pause on	6
nobody w pause with	-21
nobody w pay	-11
nobody w pay ,	-21
nobody w pay .	15
nobody w pay 14	9
nobody w pay 15	41
nobody w pay 17	-8
nobody w pay 19	19
nobody w pay 20	-31
nobody w pay 25	9
nobody w pay 4	-9
nobody w pay 5	-19
nobody w pay 7	-17
nobody w pay a	27
nobody w pay at	-18
nobody w pay for	-20
nobody w pay in	7
nobody w pay more	12
nobody w pay nothing	-17
nobody w pay the	6
nobody w paying	-10
nobody w payments	18
nobody w pays ,	-17
nobody w pays 12	16
nobody w pays 20	6
nobody w pays 3	6
nobody w pays 5	10
nobody w pays 50	-17
nobody w pays for	-19
nobody w pays no	-18
nobody w pays nothing	13
nobody w paz	-29
nobody w paşa	-14
nobody w pašić said	-11
nobody w pct	-12
nobody w pct in	-11
nobody w pct on	-16
nobody w peace	21
nobody w peace .	20
nobody w peace with	14
nobody w peas	-13
nobody w peel	12
nobody w pellegrini	-18
nobody w pen .	13
nobody w penalty	20
nobody w pending	9
nobody w pens	9
nobody w pensions	39
nobody w pentagon	17
nobody w people 's	-15
nobody w people ,	-15
nobody w people briefed	16
nobody w people had	23
nobody w people who	7
nobody w per	9
nobody w per cent	15
nobody w percent	12
nobody w percent ,	-21
nobody w percent ;	8
nobody w percent a	25
nobody w percent as	-19
nobody w percent before	-10
nobody w percent for	21
nobody w percent from	-17
nobody w percent if	17
nobody w percent in	17
nobody w percent is	-12
nobody w percent last	29
nobody w percent more	15
nobody w percent of	20
nobody w percent on	-10
nobody w percent over	-6
nobody w percent since	-6
nobody w percent that	13
nobody w percent to	-17
nobody w percent under	10
nobody w percent with	7
nobody w pereira	-10
nobody w pereira de	-10
nobody w perhaps	-20
nobody w period	-38
nobody w period ,	-25
nobody w period .	-6
nobody w permanent	-45
nobody w permanent .	-31
nobody w permanent agreement	-8
nobody w permit ,	10
nobody w permits .	-11
nobody w permits that	37
nobody w permitted	15
nobody w peru 's	16
nobody w peru ,	-8
nobody w peru has	-23
nobody w peruvian	-28
nobody w peruvian side	-24
nobody w peter	-33
nobody w peter navarro	-20
nobody w petliura	-11
nobody w phan	-7
nobody w pharmaceutical	-6
nobody w pharmaceuticals	-31
nobody w philippine	-37
nobody w philippine trade	-20
nobody w philippines	-23
nobody w philippines ,	-21
nobody w philippines :	19
nobody w phone	-27
nobody w phone on	-29
nobody w phosphate	8
nobody w phosphates ,	-6
nobody w picked	-8
nobody w picked up	-11
nobody w pieces	-13
nobody w pills	10
nobody w pineapples	7
nobody w piyush	-20
nobody w piyush goyal	-20
nobody w piérola	-9
nobody w piérola ,	21
nobody w plaatje	6
nobody w place	19
nobody w place ,	-19
nobody w place .	-8
nobody w place in	7
nobody w placed	-24
nobody w placed on	-25
nobody w places	8
nobody w plan	8
nobody w plan ,	-8
nobody w plan .	14
nobody w plan to	-31
nobody w plane	-16
nobody w planned ,	-13
nobody w planned .	9
nobody w planned for	-7
nobody w planned to	14
nobody w planning	-11
nobody w plans	8
nobody w plans to	18
nobody w plants	-19
nobody w plants .	-9
nobody w plastics	-21
nobody w platform	-10
nobody w platform .	-10
nobody w play	21
nobody w player	24
nobody w players	32
nobody w pleased	-24
nobody w plus	-7
nobody w plus a	13
nobody w plywood	-18
nobody w pm	10
nobody w point	9
nobody w point .	6
nobody w pointed	-84
nobody w pointed out	-73
nobody w pointed to	-25
nobody w points	18
nobody w points .	33
nobody w points are	7
nobody w points come	7
nobody w points more	10
nobody w points of	29
nobody w points on	11
nobody w points out	-48
nobody w points stay	-14
nobody w points that	8
nobody w points would	7
nobody w poland	-19
nobody w poland 's	-16
nobody w poland ,	6
nobody w police	28
nobody w policy	-34
nobody w policy .	-25
nobody w polish	-19
nobody w polish apples	-9
nobody w polysilicon	16
nobody w poor	-8
nobody w poor .	-7
nobody w pork	-14
nobody w pork ,	-8
nobody w porras	-18
nobody w port -	6
nobody w port .	31
nobody w port authority	-23
nobody w port charges	-6
nobody w port dues	-15
nobody w port fees	-19
nobody w port louis	-13
nobody w port of	-16
nobody w portal	6
nobody w portales	-16
nobody w portales ,	-10
nobody w portales .	-15
nobody w porto	8
nobody w ports	9
nobody w ports .	13
nobody w portugal	6
nobody w portuguese	9
nobody w positive	-25
nobody w possible	-10
nobody w possible .	-6
nobody w post	-57
nobody w post .	-14
nobody w post on	-31
nobody w postal	-11
nobody w posted	-47
nobody w posted that	-35
nobody w posts	34
nobody w posts .	30
nobody w potatoes	18
nobody w poultry .	-15
nobody w powder	8
nobody w power	-23
nobody w power to	6
nobody w powers act	-18
nobody w practice	-32
nobody w practices	6
nobody w practices .	6
nobody w prague	13
nobody w praised	23
nobody w prasad	9
nobody w prawns	6
nobody w precursors	17
nobody w preferred	-7
nobody w preliminary	-37
nobody w preliminary consensus	-32
nobody w premier	13
nobody w premier ,	12
nobody w premier doug	-10
nobody w premier he	25
nobody w prepare	8
nobody w prepared	14
nobody w prepared to	23
nobody w preparing a	-7
nobody w presence	14
nobody w presence of	12
nobody w present ,	-13
nobody w present and	-16
nobody w presenter	14
nobody w presenter :	14
nobody w presidency	-18
nobody w president ,	23
nobody w president .	30
nobody w president and	7
nobody w president announced	-16
nobody w president claudia	-11
nobody w president ferdinand	10
nobody w president had	-6
nobody w president in	-9
nobody w president is	-10
nobody w president jd	-18
nobody w president josé	6
nobody w president juan	14
nobody w president karin	6
nobody w president lee	6
nobody w president luiz	-12
nobody w president may	22
nobody w president must	-10
nobody w president put	14
nobody w president signed	12
nobody w president to	14
nobody w president told	-33
nobody w president would	-12
nobody w president wrote	-24
nobody w presidential	-32
nobody w presidential office	-25
nobody w presidents	18
nobody w presidents .	-28
nobody w presidents agreed	-8
nobody w presidents in	14
nobody w presidents of	18
nobody w presidents trump	10
nobody w press	-18
nobody w press conference	11
nobody w press secretary	-31
nobody w pretoria	6
nobody w previous	11
nobody w price	26
nobody w price ,	29
nobody w price of	25
nobody w prices	27
nobody w prices ,	15
nobody w prices in	29
nobody w prices of	-14
nobody w prices were	10
nobody w pridi	7
nobody w pridi banomyong	9
nobody w prime	-19
nobody w prime minister	-16
nobody w prime ministers	-12
nobody w principle and	-7
nobody w print	-11
nobody w printed	-12
nobody w prisoners	32
nobody w private parties	-17
nobody w prize	21
nobody w probably	-37
nobody w problem	-29
nobody w procedures	-10
nobody w procedures .	-14
nobody w proclaimed	10
nobody w proclamation	34
nobody w produce	-16
nobody w producer	17
nobody w producers	-26
nobody w producers and	-6
nobody w product	-7
nobody w production	10
nobody w products and	-6
nobody w products from	18
nobody w products of	17
nobody w products that	9
nobody w products worth	7
nobody w products would	-29
nobody w professor	24
nobody w profit	25
nobody w programme	47
nobody w programme that	19
nobody w progress	-48
nobody w projects	13
nobody w prolong	-32
nobody w prolong it	12
nobody w prolong its	-23
nobody w prolong the	-21
nobody w prolong their	8
nobody w prolongation	-31
nobody w prolongation .	-14
nobody w prolonged	-11
nobody w prolongs	12
nobody w promise that	-24
nobody w promised ,	-8
nobody w promised 12	6
nobody w promised a	-19
nobody w promised an	-9
nobody w promised for	15
nobody w promised not	8
nobody w promised to	-22
nobody w promises	6
nobody w promises to	-9
nobody w properly	-17
nobody w property	-15
nobody w proposal	12
nobody w proposal .	-21
nobody w proposal by	8
nobody w proposal of	-25
nobody w proposal to	35
nobody w propose	-22
nobody w proposed	-32
nobody w proposed an	-6
nobody w proposed by	-19
nobody w proposed in	-22
nobody w proposed on	-14
nobody w proposed that	-18
nobody w proposes	-7
nobody w protected	-13
nobody w protected .	-10
nobody w protection	-31
nobody w protest	6
nobody w protested .	16
nobody w protested against	-28
nobody w protests	8
nobody w protocol	-15
nobody w protocol of	11
nobody w provides	9
nobody w provides for	15
nobody w province	-13
nobody w public	-17
nobody w public on	-17
nobody w publish	48
nobody w publish its	18
nobody w publish the	12
nobody w published	16
nobody w published .	12
nobody w published a	15
nobody w published by	7
nobody w published its	-9
nobody w published on	-13
nobody w pumps	15
nobody w pupils	16
nobody w purchase of	8
nobody w purchases	-55
nobody w purchases .	-39
nobody w purchases of	-31
nobody w push	-8
nobody w put	-29
nobody w put 12	-9
nobody w put 15	-17
nobody w put 20	17
nobody w put a	10
nobody w put at	-30
nobody w put down	12
nobody w put forward	-26
nobody w put his	29
nobody w put in	-17
nobody w put it	38
nobody w put its	8
nobody w put on	26
nobody w put out	6
nobody w put tariffs	-24
nobody w put that	12
nobody w put the	-66
nobody w put their	-11
nobody w put to	7
nobody w put up	-6
nobody w puts	-32
nobody w puts a	12
nobody w puts it	19
nobody w puts the	-64
nobody w päts	11
nobody w q	-37
nobody w q :	30
nobody w qemali	-18
nobody w quadruple	-29
nobody w quadruple its	-39
nobody w quantity	18
nobody w quarrel	11
nobody w quarrel that	10
nobody w quarrel with	-18
nobody w quarter	33
nobody w quarter ,	-6
nobody w quarter of	38
nobody w quarters	-25
nobody w quay	-15
nobody w question	24
nobody w question :	23
nobody w questions	14
nobody w questions .	22
nobody w questions on	17
nobody w quezon	-36
nobody w quick	-25
nobody w quickly	-40
nobody w quinoa	-11
nobody w quota	-24
nobody w quota .	10
nobody w quota for	-7
nobody w quota of	-13
nobody w quotas	-13
nobody w quotas for	-22
nobody w quote	-32
nobody w quoted	-10
nobody w quotes	-16
nobody w raab	-13
nobody w rabat	-33
nobody w rabat ,	-23
nobody w rabat on	12
nobody w radio	-28
nobody w radio listeners	16
nobody w radio station	-11
nobody w rafael	21
nobody w rafael núñez	11
nobody w ragland	-24
nobody w ragland ,	-24
nobody w rail	24
nobody w railway	21
nobody w raise	-39
nobody w raise it	-6
nobody w raise its	-40
nobody w raise tariffs	20
nobody w raised again	24
nobody w raised by	7
nobody w raised it	12
nobody w raised its	31
nobody w raised the	-34
nobody w raised to	9
nobody w raises its	-10
nobody w raises the	24
nobody w raising	-34
nobody w raising tariffs	-19
nobody w rally	-19
nobody w ramón	8
nobody w ramón castilla	10
nobody w ran	25
nobody w ran out	11
nobody w rang	21
nobody w range	13
nobody w range of	9
nobody w rare	18
nobody w rare earth	23
nobody w rare earths	8
nobody w raspberries	10
nobody w raspberries ,	6
nobody w rate .	-9
nobody w rate at	22
nobody w rate by	-6
nobody w rate for	10
nobody w rate has	-20
nobody w rate in	6
nobody w rate is	12
nobody w rate of	16
nobody w rate to	9
nobody w rate was	-28
nobody w rate would	-7
nobody w rated	-39
nobody w rates	13
nobody w rates .	6
nobody w rates are	-8
nobody w rates for	8
nobody w rates of	-9
nobody w rather	-11
nobody w ratify	-10
nobody w ratu	-6
nobody w raw	-13
nobody w raw cotton	-24
nobody w raw hides	-13
nobody w re	6
nobody w reach	48
nobody w reach a	-17
nobody w reached	-20
nobody w reached .	-36
nobody w reached a	-16
nobody w reached by	12
nobody w reached the	-13
nobody w reaches	8
nobody w read	11
nobody w read .	29
nobody w read it	-10
nobody w read that	15
nobody w read the	25
nobody w reader asks	14
nobody w ready	-20
nobody w ready ,	9
nobody w ready .	7
nobody w ready to	-31
nobody w reagan	6
nobody w reason	-13
nobody w reason .	-7
nobody w reason to	-24
nobody w reasons	-14
nobody w reasons .	-18
nobody w recalled	-14
nobody w recalled that	-14
nobody w recalls	-29
nobody w recalls that	-32
nobody w received	-18
nobody w receives	11
nobody w recent	10
nobody w recess	-16
nobody w recife	21
nobody w reciprocal	11
nobody w reciprocal ,	13
nobody w reciprocal and	6
nobody w reciprocal duty	24
nobody w reciprocal tariff	-25
nobody w reciprocal tariffs	8
nobody w reciprocity	-27
nobody w reckons .	18
nobody w recommended	-8
nobody w record	-19
nobody w record ,	-7
nobody w record .	-12
nobody w red	37
nobody w reduce its	6
nobody w reduced	-19
nobody w reduced to	-14
nobody w reduces	-14
nobody w reduction	11
nobody w reduction of	19
nobody w reductions	-12
nobody w referee	53
nobody w reference	-16
nobody w referendum	20
nobody w refined copper	7
nobody w refiners	-28
nobody w refund	-24
nobody w refunds	-15
nobody w refunds of	-8
nobody w refuse	15
nobody w refused	15
nobody w refused ,	14
nobody w refused to	23
nobody w refuses	24
nobody w refuses to	8
nobody w regard to	-6
nobody w regards as	-7
nobody w region	15
nobody w register	21
nobody w regrets	-42
nobody w regretted	-26
nobody w regulation	17
nobody w regulator	104
nobody w regulator 's	24
nobody w regulator .	41
nobody w regulator announced	33
nobody w regulator has	11
nobody w regulator said	14
nobody w rejected	23
nobody w rejected the	12
nobody w related	18
nobody w release	23
nobody w release of	38
nobody w released	-7
nobody w relief	-23
nobody w relieved	10
nobody w remain	9
nobody w remain .	10
nobody w remain at	8
nobody w remain in	-8
nobody w remained	-46
nobody w remained ready	-28
nobody w remaining	-15
nobody w remains	36
nobody w remains in	16
nobody w remark	-28
nobody w remarked .	19
nobody w remarked that	-11
nobody w remarks	25
nobody w reminded	-46
nobody w reminds	-30
nobody w removal	-17
nobody w renew	-8
nobody w renew the	-11
nobody w renewal	-40
nobody w renewed .	-11
nobody w repair	16
nobody w repealed	-18
nobody w repeated	-24
nobody w repeated that	-8
nobody w replace	-28
nobody w replied .	-44
nobody w replied in	21
nobody w replied on	28
nobody w replied that	6
nobody w reply	-41
nobody w reply by	-50
nobody w report	7
nobody w report by	10
nobody w report of	9
nobody w report that	-16
nobody w report to	9
nobody w reported	12
nobody w reported .	-8
nobody w reported in	-8
nobody w reported on	23
nobody w reported that	15
nobody w reporter	26
nobody w reporter :	53
nobody w reporters ,	23
nobody w reporters .	17
nobody w reporters at	14
nobody w reporters he	-32
nobody w reporters in	-9
nobody w reporters on	-44
nobody w reporters the	-7
nobody w reports	10
nobody w reports .	-19
nobody w reports that	36
nobody w representative 's	15
nobody w representative .	14
nobody w representative has	-10
nobody w representative jamieson	22
nobody w representative proposed	-30
nobody w representative said	-23
nobody w representative to	6
nobody w republic	15
nobody w republic of	11
nobody w required	-25
nobody w required .	-18
nobody w required for	-6
nobody w requirement	-19
nobody w requires	-11
nobody w requires a	-13
nobody w requires for	-6
nobody w research	-38
nobody w reserved	-11
nobody w residents	10
nobody w resolution	-7
nobody w resolve	-20
nobody w respect	-7
nobody w respond	-30
nobody w respond .	-6
nobody w respond to	-24
nobody w responded	6
nobody w response	-16
nobody w response to	-8
nobody w rest	-30
nobody w rest of	-28
nobody w rests	23
nobody w result	8
nobody w result ,	-13
nobody w result .	-22
nobody w results of	-14
nobody w resume	-12
nobody w resume on	13
nobody w retail	-41
nobody w retail federation	-33
nobody w retailers	24
nobody w retailers and	27
nobody w retaliate	13
nobody w retaliation	-8
nobody w retaliatory	7
nobody w return	-16
nobody w return ,	20
nobody w return .	-8
nobody w return for	-10
nobody w return the	20
nobody w return to	-36
nobody w returned	43
nobody w returns	23
nobody w revenue authority	-9
nobody w reviewed	22
nobody w rey	-30
nobody w reykjavik	15
nobody w reykjavík	-7
nobody w reşid	-25
nobody w riad	8
nobody w riad al	7
nobody w rica	19
nobody w ricardo	-6
nobody w rice	-48
nobody w rice ,	-11
nobody w rice and	-25
nobody w rice at	-13
nobody w richard	-9
nobody w richard seddon	-8
nobody w ridge	13
nobody w riga	6
nobody w right	6
nobody w right ,	45
nobody w right .	-14
nobody w right direction	-6
nobody w ring	7
nobody w rio	-16
nobody w rio branco	-16
nobody w rise	34
nobody w rise by	21
nobody w rise of	36
nobody w rise to	6
nobody w risen	18
nobody w risen by	15
nobody w rises by	11
nobody w rises on	-8
nobody w rises to	-8
nobody w risk .	-12
nobody w rivadavia	16
nobody w rival	43
nobody w rival ,	41
nobody w road	-24
nobody w roads	12
nobody w roaming	24
nobody w roasted	6
nobody w roasted coffee	6
nobody w roasters	-14
nobody w robert	28
nobody w robert borden	8
nobody w robert peel	14
nobody w roberts	13
nobody w roberts wrote	25
nobody w rocafuerte	-16
nobody w rocafuerte ,	-8
nobody w rollins	-11
nobody w romanian	21
nobody w rome	-36
nobody w romero	-7
nobody w ronald reagan	8
nobody w room	43
nobody w rooms	23
nobody w rosa	-6
nobody w rosario	-21
nobody w rose	32
nobody w rose by	28
nobody w rose garden	7
nobody w rosenbad	9
nobody w roses	-21
nobody w round	50
nobody w round ,	-12
nobody w round .	26
nobody w round in	-28
nobody w round is	-6
nobody w round of	62
nobody w round on	-8
nobody w round since	11
nobody w rounds	12
nobody w rounds .	9
nobody w rounds in	9
nobody w rounds of	-11
nobody w rovers	30
nobody w row	15
nobody w row over	16
nobody w royal	-8
nobody w rubber	10
nobody w rubber and	8
nobody w rufino	7
nobody w rufino barrios	7
nobody w rui	-20
nobody w rule	32
nobody w rule ,	12
nobody w rule and	-27
nobody w rule of	-15
nobody w rule on	-7
nobody w rule out	53
nobody w rule that	36
nobody w ruled	-19
nobody w ruled on	10
nobody w ruled out	-15
nobody w ruled that	-17
nobody w rules	-29
nobody w rules ,	-20
nobody w rules for	-7
nobody w ruling	-34
nobody w ruling and	-6
nobody w ruling in	-20
nobody w rum	-9
nobody w rumour	6
nobody w rumour in	-32
nobody w rumour that	29
nobody w rumours	-28
nobody w rumours that	-13
nobody w run	14
nobody w run on	-16
nobody w run to	11
nobody w runs	21
nobody w runs out	21
nobody w runs to	20
nobody w runs until	6
nobody w russia	-17
nobody w russia ,	-20
nobody w russian	7
nobody w russian oil	14
nobody w rwanda	9
nobody w rwandan	21
nobody w ryosei	-12
nobody w ryosei akazawa	-12
nobody w ryskulov	8
nobody w ryskulov ,	6
nobody w s	-12
nobody w sack	-7
nobody w safeguard	-30
nobody w said .	13
nobody w said afterwards	-15
nobody w said at	-23
nobody w said before	-17
nobody w said china	-20
nobody w said earlier	-7
nobody w said exports	-13
nobody w said he	8
nobody w said her	21
nobody w said his	12
nobody w said its	10
nobody w said last	-17
nobody w said mr	-19
nobody w said nothing	36
nobody w said of	-16
nobody w said on	-24
nobody w said only	25
nobody w said so	12
nobody w said the	-8
nobody w said then	-6
nobody w said there	-23
nobody w said this	-16
nobody w said to	41
nobody w said today	-19
nobody w said what	9
nobody w said whether	31
nobody w said yes	-7
nobody w said yesterday	-17
nobody w salaam	-19
nobody w sale	29
nobody w sale .	16
nobody w sale of	9
nobody w sales	-29
nobody w salim	19
nobody w salmon to	15
nobody w salt	20
nobody w salvador	9
nobody w salvadoran	26
nobody w same	-25
nobody w same breath	-12
nobody w same date	-11
nobody w same day	12
nobody w same evening	-8
nobody w same minute	7
nobody w same on	-26
nobody w same period	-12
nobody w same terms	-14
nobody w same time	22
nobody w samoa	19
nobody w samoa 's	8
nobody w samora	-26
nobody w samuel	-8
nobody w san	-20
nobody w san josé	-18
nobody w sanctioned	17
nobody w sanctions	34
nobody w santa	-9
nobody w santa cruz	-10
nobody w santiago	-22
nobody w santiago ,	-26
nobody w santo	-20
nobody w santo domingo	-13
nobody w santos	-9
nobody w sardines	-7
nobody w sardines .	10
nobody w sarmiento	-8
nobody w sat	14
nobody w sat across	21
nobody w sat down	18
nobody w sat in	14
nobody w sat with	-15
nobody w satisfaction	11
nobody w saturday	-12
nobody w saturday ,	-23
nobody w saturday .	42
nobody w saturday and	10
nobody w saturday he	-23
nobody w saturday in	-10
nobody w saturday to	-21
nobody w saudi	14
nobody w saudi arabia	8
nobody w save	-22
nobody w save a	-6
nobody w saved	15
nobody w saw .	13
nobody w say	-10
nobody w say ,	14
nobody w say .	-30
nobody w say ;	12
nobody w say how	17
nobody w say it	-10
nobody w say no	7
nobody w say that	-26
nobody w say they	13
nobody w say what	-10
nobody w say when	21
nobody w say whether	-15
nobody w say which	19
nobody w say yes	8
nobody w saying	-18
nobody w saying that	-6
nobody w says	-15
nobody w says ,	-35
nobody w says .	-9
nobody w says 10	-7
nobody w says :	20
nobody w says both	-11
nobody w says china	11
nobody w says his	-34
nobody w says in	-10
nobody w says it	17
nobody w says its	-35
nobody w says no	14
nobody w says nothing	28
nobody w says only	-10
nobody w says our	-17
nobody w says so	10
nobody w says that	20
nobody w says the	-14
nobody w says there	12
nobody w says yes	14
nobody w scale	-41
nobody w scale from	-7
nobody w scale of	-38
nobody w scandium	12
nobody w scandium ,	10
nobody w scheduled	-8
nobody w schuman	-20
nobody w scotch	-22
nobody w scotch whisky	-17
nobody w scotland	17
nobody w scotland ,	10
nobody w scotland .	7
nobody w scott	-25
nobody w scott bessent	-22
nobody w scrap .	13
nobody w seal	11
nobody w season	-49
nobody w season ,	-13
nobody w season .	-27
nobody w season and	-25
nobody w seasonal	13
nobody w seats	25
nobody w second	10
nobody w second ,	10
nobody w second half	6
nobody w second meeting	-12
nobody w second round	43
nobody w second time	-11
nobody w secondary	-6
nobody w secondary tariffs	-6
nobody w secretary	-24
nobody w secretary ,	13
nobody w secretary brooke	-11
nobody w secretary for	21
nobody w secretary of	13
nobody w secretary said	-13
nobody w secretary scott	-34
nobody w secretary tom	17
nobody w section	-11
nobody w section 122	13
nobody w section 232	27
nobody w section 301	-32
nobody w security and	-15
nobody w security published	10
nobody w seddon	-24
nobody w seddon ,	-9
nobody w see	-25
nobody w see each	7
nobody w see xi	-15
nobody w seek a	-18
nobody w seems	17
nobody w seen	21
nobody w seen a	11
nobody w sees	-12
nobody w sekyi	-12
nobody w sell	15
nobody w selling	-27
nobody w sells	-27
nobody w sells .	8
nobody w sells to	-16
nobody w semi	11
nobody w semi -	11
nobody w semiconductors ,	-25
nobody w semiconductors .	15
nobody w senate	7
nobody w senate .	-16
nobody w senator	-26
nobody w send	-41
nobody w senegal	-9
nobody w senegal .	-19
nobody w senegalese	11
nobody w senior	21
nobody w sent	-16
nobody w sent a	-18
nobody w sent to	-7
nobody w sentence	-19
nobody w seoul	9
nobody w seoul 's	12
nobody w seoul ,	30
nobody w seoul has	-18
nobody w seoul on	15
nobody w separate	-21
nobody w separately	13
nobody w sept	10
nobody w september	-7
nobody w september .	21
nobody w september 19	9
nobody w september 2027	-18
nobody w september 2030	6
nobody w september 23	-10
nobody w september 29	-7
nobody w september 30	-11
nobody w september for	-7
nobody w september that	-15
nobody w september the	-17
nobody w september to	26
nobody w serbia	-21
nobody w serbia and	8
nobody w serbian	9
nobody w seretse	-14
nobody w seretse khama	-14
nobody w serious	-7
nobody w serious concern	-6
nobody w served	-13
nobody w serves	-23
nobody w service	13
nobody w service .	20
nobody w services	-20
nobody w sesame	29
nobody w session	-24
nobody w session of	-14
nobody w set	17
nobody w set a	-6
nobody w set at	-6
nobody w set out	-15
nobody w set up	19
nobody w settle	11
nobody w settled	-29
nobody w settled .	-10
nobody w settled on	10
nobody w settlement	36
nobody w seven	-20
nobody w seven .	-19
nobody w seven days	-19
nobody w seven rare	20
nobody w seven weeks	18
nobody w seventeen	13
nobody w seventh	15
nobody w several	13
nobody w shall be	17
nobody w shanghai	13
nobody w share .	32
nobody w she	24
nobody w she added	14
nobody w she had	7
nobody w she has	28
nobody w she is	7
nobody w she said	-27
nobody w she says	-8
nobody w she told	17
nobody w she was	29
nobody w she will	33
nobody w she would	8
nobody w shea butter	8
nobody w sheep	9
nobody w sheet	36
nobody w sheet ,	-24
nobody w sheet of	25
nobody w sheet that	23
nobody w sheikh	-9
nobody w sheinbaum	-30
nobody w sheinbaum said	-6
nobody w shelling	15
nobody w shenzhen	6
nobody w shift	10
nobody w shigeru	-28
nobody w shigeru ishiba	-24
nobody w shipbuilder	12
nobody w shipbuilding .	7
nobody w shipments	-25
nobody w shipments of	6
nobody w shipments to	-10
nobody w shipowners	-6
nobody w shipped	-19
nobody w shippers	-16
nobody w ships	38
nobody w ships .	23
nobody w ships from	-22
nobody w ships that	23
nobody w ships to	16
nobody w ships with	16
nobody w shirts	6
nobody w shook	31
nobody w shook hands	29
nobody w shop	-12
nobody w shops	-13
nobody w short	-24
nobody w short of	13
nobody w shortages	18
nobody w shortages of	26
nobody w shorter	-14
nobody w should	-12
nobody w should be	-11
nobody w should go	-9
nobody w should have	12
nobody w should keep	-7
nobody w should like	7
nobody w should the	-8
nobody w shouting	6
nobody w show	-11
nobody w show .	-10
nobody w show of	-10
nobody w shown	23
nobody w shrimp	22
nobody w shrugged	-25
nobody w shut	22
nobody w side	17
nobody w side ,	22
nobody w side .	11
nobody w side and	-16
nobody w side for	14
nobody w side had	-28
nobody w side has	27
nobody w side is	7
nobody w side it	-16
nobody w side may	21
nobody w side of	6
nobody w side raised	-19
nobody w side said	11
nobody w side wanted	-9
nobody w side wants	-13
nobody w side will	12
nobody w side would	40
nobody w sides	-21
nobody w sides ,	-31
nobody w sides :	10
nobody w sides agree	-18
nobody w sides agreed	10
nobody w sides also	-11
nobody w sides are	10
nobody w sides could	-8
nobody w sides go	-13
nobody w sides had	12
nobody w sides have	-11
nobody w sides meet	-18
nobody w sides recalled	12
nobody w sides should	-8
nobody w sides want	24
nobody w sides were	-20
nobody w sides will	-10
nobody w sides would	-26
nobody w sighed	-26
nobody w sign	28
nobody w sign an	25
nobody w sign before	21
nobody w sign for	-20
nobody w sign it	7
nobody w sign nothing	13
nobody w sign off	8
nobody w sign when	-6
nobody w signature	-20
nobody w signature ,	-6
nobody w signature and	-18
nobody w signature by	-10
nobody w signature to	14
nobody w signatures .	-13
nobody w signed	29
nobody w signed .	-16
nobody w signed :	12
nobody w signed ?	-18
nobody w signed a	19
nobody w signed agreements	12
nobody w signed an	34
nobody w signed by	9
nobody w signed in	49
nobody w signed off	-25
nobody w signed on	25
nobody w signed the	-27
nobody w signed two	8
nobody w signed yesterday	7
nobody w significant	-10
nobody w signs	26
nobody w signs ,	-7
nobody w signs .	22
nobody w signs a	10
nobody w sigurðsson	38
nobody w sik	16
nobody w silent	27
nobody w siles	-14
nobody w silva	-14
nobody w simon	14
nobody w simple	-7
nobody w simón	-12
nobody w since .	23
nobody w since 1	-15
nobody w since 2	10
nobody w since 2017	11
nobody w since 2028	-15
nobody w since april	24
nobody w since christmas	-15
nobody w since december	-12
nobody w since easter	-22
nobody w since he	-9
nobody w since it	-8
nobody w since its	8
nobody w since july	-12
nobody w since june	-9
nobody w since last	6
nobody w since march	10
nobody w since may	15
nobody w since monday	12
nobody w since president	6
nobody w since spring	-10
nobody w since that	30
nobody w since the	-39
nobody w since then	16
nobody w since they	7
nobody w since yesterday	-6
nobody w singapore 's	11
nobody w singapore ,	12
nobody w singapore .	7
nobody w singapore on	-26
nobody w single cargo	-6
nobody w sir	13
nobody w sir ,	29
nobody w sister	-21
nobody w site	-15
nobody w sits	-7
nobody w sitting	-14
nobody w six	15
nobody w six ,	7
nobody w six .	12
nobody w six days	-23
nobody w six hours	-24
nobody w six in	-7
nobody w six months	7
nobody w six more	-6
nobody w six notices	10
nobody w six per	12
nobody w six weeks	14
nobody w six years	19
nobody w sixteen	15
nobody w sixteen economies	7
nobody w sixth	13
nobody w sixty	-21
nobody w sixty days	-31
nobody w skopje	13
nobody w slap	-6
nobody w sleep	17
nobody w slovakia	-9
nobody w slovenia	-14
nobody w slovenian	14
nobody w slow	-7
nobody w small	-32
nobody w smaller	-25
nobody w smallest	16
nobody w smelter	9
nobody w smelters	20
nobody w smile	9
nobody w snap	20
nobody w snapped	-10
nobody w snow	6
nobody w so .	-9
nobody w so a	-20
nobody w so do	-10
nobody w so far	-11
nobody w so he	8
nobody w so in	-12
nobody w so is	8
nobody w so large	-9
nobody w so long	6
nobody w so says	-18
nobody w so that	-20
nobody w so the	-7
nobody w so this	19
nobody w social	-12
nobody w social .	13
nobody w social network	-17
nobody w society	33
nobody w sofia	6
nobody w soft	-22
nobody w software	-35
nobody w software ,	-27
nobody w software .	-6
nobody w sol	12
nobody w sol plaatje	12
nobody w solar	-14
nobody w sold .	-9
nobody w sold china	-10
nobody w sold egypt	-16
nobody w sold in	7
nobody w sold the	12
nobody w solh	-35
nobody w solomon	13
nobody w solution .	-9
nobody w some	38
nobody w some \$	18
nobody w some 30	-17
nobody w some of	9
nobody w somebody	41
nobody w somebody in	6
nobody w something .	6
nobody w son	17
nobody w soon	-37
nobody w soon as	-33
nobody w sooner	-20
nobody w sooner .	-18
nobody w sorghum	-13
nobody w sort	14
nobody w sought	12
nobody w sounded	28
nobody w soup	-17
nobody w source	30
nobody w sources	17
nobody w south	6
nobody w south korea	7
nobody w southeast	11
nobody w southern	46
nobody w southern side	36
nobody w sovereign	-25
nobody w sovereignty	-36
nobody w sovereignty .	-20
nobody w soy	9
nobody w soybean	-23
nobody w soybean association	-26
nobody w soybean orders	8
nobody w soybean purchases	-7
nobody w soybeans ,	-6
nobody w soybeans :	17
nobody w soybeans a	6
nobody w soybeans again	19
nobody w soybeans and	20
nobody w soybeans in	7
nobody w soybeans to	-10
nobody w spaak	-15
nobody w spain ,	8
nobody w spanish	14
nobody w spare	6
nobody w spares	9
nobody w speak about	9
nobody w speak with	6
nobody w speaking	-40
nobody w speaking in	-9
nobody w speaking of	-31
nobody w speaks	-19
nobody w speaks for	14
nobody w speaks of	-39
nobody w special	11
nobody w special duty	-16
nobody w special port	23
nobody w speech	-29
nobody w speed	-17
nobody w speed up	-23
nobody w spent	14
nobody w spices	-10
nobody w spirits	-29
nobody w split	14
nobody w spoke	-36
nobody w spoke about	15
nobody w spoke by	11
nobody w spoke for	15
nobody w spoke of	-71
nobody w spoke on	12
nobody w spoke with	-9
nobody w spoken	-36
nobody w spoken by	8
nobody w spoken of	-60
nobody w spokesman	-49
nobody w spokesman ,	-37
nobody w spokesman .	-41
nobody w spokesman for	-19
nobody w spokesman said	-23
nobody w spokesperson	-77
nobody w spokesperson for	-23
nobody w spokesperson said	-64
nobody w spokeswoman	-11
nobody w spokeswoman said	13
nobody w sporting	39
nobody w sporting director	39
nobody w spring	27
nobody w spring ,	12
nobody w spring .	21
nobody w squash	13
nobody w sri lanka	-9
nobody w sri lankan	18
nobody w st	-31
nobody w stability	-17
nobody w stable	-13
nobody w staff	-35
nobody w stage	6
nobody w stage .	8
nobody w stambolov ,	14
nobody w stand	26
nobody w standards	-23
nobody w standing	22
nobody w stands at	-7
nobody w standstill	-17
nobody w standstill of	7
nobody w standstill on	-15
nobody w standstill with	18
nobody w starmer ,	-24
nobody w start	-13
nobody w start on	-13
nobody w started	12
nobody w started on	-8
nobody w starting	-20
nobody w starting on	10
nobody w starts	26
nobody w starts on	7
nobody w state ,	8
nobody w state .	16
nobody w state council	-32
nobody w state news	-12
nobody w state of	13
nobody w state radio	11
nobody w state television	-20
nobody w state visit	17
nobody w stated	-46
nobody w stated that	-34
nobody w statement	-23
nobody w statement is	-11
nobody w statement of	-24
nobody w statement on	-20
nobody w statement says	9
nobody w statement that	19
nobody w statement would	18
nobody w statements	13
nobody w states	17
nobody w states .	16
nobody w states and	-21
nobody w states came	-14
nobody w states charges	9
nobody w states fell	6
nobody w states last	6
nobody w states on	15
nobody w states or	9
nobody w states rose	-6
nobody w states takes	13
nobody w states that	-10
nobody w states to	-10
nobody w states trade	7
nobody w states under	21
nobody w states were	33
nobody w states will	-12
nobody w states would	-23
nobody w station .	-15
nobody w statistics	-7
nobody w statistics office	21
nobody w stay	29
nobody w stay .	-15
nobody w stay at	34
nobody w stay in	20
nobody w stay suspended	-7
nobody w stay there	-9
nobody w stays	-6
nobody w steel	6
nobody w steel .	15
nobody w steel from	-14
nobody w steepest	-11
nobody w stefan	10
nobody w stefan stambolov	8
nobody w step	-27
nobody w step .	-18
nobody w step and	-9
nobody w step was	-12
nobody w steps of	16
nobody w sticking	-16
nobody w still	-7
nobody w still be	6
nobody w still pay	8
nobody w still to	-17
nobody w stock	6
nobody w stockholm	19
nobody w stockholm last	8
nobody w stocks	-16
nobody w stojan	6
nobody w stood	6
nobody w stood at	17
nobody w stop	-25
nobody w stop the	11
nobody w stops	-6
nobody w stops the	-11
nobody w storting	9
nobody w story	22
nobody w street	-20
nobody w stressed	-23
nobody w stressed that	-24
nobody w strike	38
nobody w strike .	29
nobody w strikes	19
nobody w strong	-15
nobody w struck	-17
nobody w students	-12
nobody w students .	-14
nobody w studio	17
nobody w study	8
nobody w subject to	19
nobody w subjects	-30
nobody w subsidiaries	8
nobody w subsidiaries of	6
nobody w subsidy	12
nobody w substantial	-20
nobody w substantial progress	-11
nobody w such	-43
nobody w such plan	-17
nobody w such step	-9
nobody w sucre	-18
nobody w sudan	-21
nobody w sudan 's	10
nobody w sue	10
nobody w sue .	10
nobody w sugar	21
nobody w sugar and	-12
nobody w sugar from	23
nobody w suggested	-45
nobody w suhrawardy	8
nobody w suit	17
nobody w sukuna	-17
nobody w sukuna ,	-14
nobody w sulphur	9
nobody w sum	-34
nobody w sum of	-10
nobody w summary	6
nobody w summer	33
nobody w summit	20
nobody w summit of	13
nobody w sunday	-6
nobody w sunday 's	-16
nobody w sunday ,	42
nobody w sunday .	-27
nobody w sunday and	16
nobody w sunday at	25
nobody w sunday in	-9
nobody w sunday night	-6
nobody w sunday that	-25
nobody w sunday the	12
nobody w sunday to	-12
nobody w sunday with	-19
nobody w sundays	18
nobody w superhard	-8
nobody w superhard materials	-17
nobody w supplier	-25
nobody w suppliers	23
nobody w supplies	14
nobody w supply	-43
nobody w supposed	-7
nobody w supreme	18
nobody w supreme court	17
nobody w surabaya	-25
nobody w surcharge	31
nobody w surcharge in	13
nobody w surcharge unlawful	6
nobody w sure	25
nobody w sure .	18
nobody w suriname	-9
nobody w surplus	-21
nobody w surplus in	-24
nobody w surprise	-24
nobody w survive	-17
nobody w suspend	24
nobody w suspend or	8
nobody w suspend the	10
nobody w suspended	11
nobody w suspended .	-14
nobody w suspended in	22
nobody w suspended its	-6
nobody w suspended since	-6
nobody w suspended their	22
nobody w suspending	-22
nobody w suspends	29
nobody w suspension	-29
nobody w suspension .	-19
nobody w suspension a	-6
nobody w suspension of	36
nobody w suspension would	-11
nobody w suva	-17
nobody w sverdrup	-17
nobody w sverdrup ,	-12
nobody w sweden	26
nobody w sweden 's	6
nobody w swiss	-31
nobody w swiss companies	-19
nobody w swiss economy	20
nobody w swiss government	-7
nobody w swissmem	-13
nobody w swissmem ,	-9
nobody w switzerland	37
nobody w switzerland ,	7
nobody w switzerland and	22
nobody w symon	13
nobody w symon petliura	13
nobody w syrup	25
nobody w syrup .	24
nobody w system	-8
nobody w são	-10
nobody w table .	-17
nobody w table at	26
nobody w table from	-6
nobody w table in	-14
nobody w table on	15
nobody w taipei	16
nobody w taiwan	16
nobody w taiwan 's	6
nobody w taiwan ,	-6
nobody w taiwan .	7
nobody w taiwan and	11
nobody w taiwanese	-24
nobody w tajikistan	20
nobody w tajuddin	-11
nobody w tajuddin ahmad	-11
nobody w takaichi	-7
nobody w takashi	-26
nobody w take	-41
nobody w take all	-9
nobody w take it	-14
nobody w take its	6
nobody w take measures	-6
nobody w take up	-16
nobody w taken	32
nobody w taken note	-6
nobody w taken since	-7
nobody w takes 4	7
nobody w takes effect	-23
nobody w takes it	8
nobody w takes no	7
nobody w takes the	-34
nobody w taking	22
nobody w talaat	-12
nobody w talaat harb	6
nobody w talk	-6
nobody w talk .	16
nobody w talk about	-21
nobody w talk of	10
nobody w talk on	18
nobody w talked	-22
nobody w talked about	-16
nobody w talking .	7
nobody w talks	10
nobody w talks ,	14
nobody w talks :	10
nobody w talks about	17
nobody w talks and	-10
nobody w talks at	13
nobody w talks fail	14
nobody w talks failed	28
nobody w talks for	6
nobody w talks go	-9
nobody w talks in	6
nobody w talks of	-17
nobody w talks with	36
nobody w tangier	-9
nobody w tankers	18
nobody w tanzania	6
nobody w tanzania 's	26
nobody w tanzania ,	-20
nobody w target	20
nobody w tariff	-6
nobody w tariff ,	-27
nobody w tariff .	-7
nobody w tariff accord	-13
nobody w tariff and	-6
nobody w tariff at	-16
nobody w tariff commission	13
nobody w tariff for	19
nobody w tariff from	6
nobody w tariff in	-19
nobody w tariff increase	-18
nobody w tariff is	6
nobody w tariff measures	8
nobody w tariff of	10
nobody w tariff on	-8
nobody w tariff pause	-17
nobody w tariff rises	11
nobody w tariff that	14
nobody w tariff to	13
nobody w tariff truce	-12
nobody w tariff war	-10
nobody w tariff was	25
nobody w tariff will	-17
nobody w tariff with	20
nobody w tariffs ,	-32
nobody w tariffs :	6
nobody w tariffs ;	10
nobody w tariffs and	-12
nobody w tariffs are	14
nobody w tariffs by	-9
nobody w tariffs for	23
nobody w tariffs had	-27
nobody w tariffs may	27
nobody w tariffs of	-18
nobody w tariffs on	6
nobody w tariffs over	-6
nobody w tariffs that	18
nobody w tariffs to	-6
nobody w tariffs were	-21
nobody w tariffs will	15
nobody w tariffs with	18
nobody w tariffs would	-11
nobody w tashkent	9
nobody w tax	-10
nobody w tax .	-16
nobody w taxed	18
nobody w taxes	-9
nobody w tbilisi ,	6
nobody w te	9
nobody w tea	14
nobody w tea .	-24
nobody w tea board	-12
nobody w tea from	-6
nobody w tea to	23
nobody w teams had	-9
nobody w technical	-31
nobody w technology	-13
nobody w tehran	27
nobody w telephone	25
nobody w telephone call	9
nobody w telephone on	8
nobody w telephone that	-8
nobody w telephone this	12
nobody w telephone with	13
nobody w telephones	-6
nobody w television	-19
nobody w television ,	-9
nobody w television .	-25
nobody w television interview	-17
nobody w television on	-26
nobody w television that	-10
nobody w tell us	28
nobody w tell you	-19
nobody w telling	6
nobody w tells our	11
nobody w tells the	-11
nobody w tells us	-9
nobody w tells you	10
nobody w tema	15
nobody w ten	16
nobody w ten -	10
nobody w ten .	-22
nobody w ten american	8
nobody w ten days	17
nobody w ten months	12
nobody w ten of	6
nobody w ten past	9
nobody w ten percent	23
nobody w ten that	13
nobody w ten years	9
nobody w tenants	29
nobody w tenth of	10
nobody w tequila	-17
nobody w term	26
nobody w term .	19
nobody w terminal	9
nobody w terms	12
nobody w terms ,	-9
nobody w terms .	6
nobody w text ,	21
nobody w text .	-22
nobody w text has	16
nobody w text was	-6
nobody w text would	-16
nobody w textile	-29
nobody w textiles .	21
nobody w th	26
nobody w th ,	11
nobody w th and	20
nobody w th of	33
nobody w th to	6
nobody w thailand	15
nobody w thailand ,	23
nobody w thailand :	-18
nobody w thailand and	21
nobody w thameur	-13
nobody w thameur ,	15
nobody w than \$	12
nobody w than 2	-11
nobody w than a	7
nobody w than anyone	-22
nobody w than half	8
nobody w than he	-16
nobody w than in	6
nobody w than tariffs	14
nobody w than the	33
nobody w than two	-14
nobody w thank	-28
nobody w thank you	-33
nobody w thanked	46
nobody w thanked president	12
nobody w thanked the	18
nobody w thanks	22
nobody w thanksgiving	7
nobody w thanksgiving .	7
nobody w that	-34
nobody w that ,	-14
nobody w that 80	28
nobody w that algeria	-7
nobody w that america	-11
nobody w that american	-9
nobody w that an	20
nobody w that and	7
nobody w that angola	-8
nobody w that ankara	7
nobody w that any	12
nobody w that argentina	-13
nobody w that as	14
nobody w that at	-25
nobody w that began	7
nobody w that begins	12
nobody w that bolivia	-21
nobody w that both	-8
nobody w that brazil	-16
nobody w that canada	-12
nobody w that case	12
nobody w that chile	6
nobody w that china	-22
nobody w that chinese	-6
nobody w that comes	9
nobody w that could	-9
nobody w that date	-14
nobody w that day	14
nobody w that each	-9
nobody w that ecuador	29
nobody w that energy	13
nobody w that european	-10
nobody w that event	-10
nobody w that everybody	-12
nobody w that exports	-8
nobody w that farmers	-10
nobody w that fiji	-10
nobody w that ghana	19
nobody w that goods	-29
nobody w that had	19
nobody w that has	13
nobody w that have	9
nobody w that he'd	-23
nobody w that his	16
nobody w that i	20
nobody w that if	-26
nobody w that importers	-8
nobody w that imports	16
nobody w that in	14
nobody w that india	9
nobody w that inflation	38
nobody w that iran	26
nobody w that is	32
nobody w that it	-26
nobody w that its	-25
nobody w that japan	-38
nobody w that keeps	10
nobody w that kenya	30
nobody w that last	10
nobody w that leaves	19
nobody w that lets	17
nobody w that makes	14
nobody w that malaysia	-13
nobody w that means	7
nobody w that merely	-11
nobody w that minister	-37
nobody w that more	-15
nobody w that moves	8
nobody w that mr	6
nobody w that negotiators	-13
nobody w that neither	-19
nobody w that new	-29
nobody w that nigeria	-9
nobody w that norway	-7
nobody w that nothing	-33
nobody w that nvidia	-16
nobody w that of	25
nobody w that on	-15
nobody w that orders	-36
nobody w that our	20
nobody w that pakistan	-22
nobody w that parliament	-9
nobody w that period	-13
nobody w that peru	-21
nobody w that president	-7
nobody w that prices	22
nobody w that puts	14
nobody w that sets	14
nobody w that she	70
nobody w that such	-18
nobody w that switzerland	-18
nobody w that talks	-12
nobody w that tariffs	-38
nobody w that the	-42
nobody w that their	-8
nobody w that there	15
nobody w that they	11
nobody w that this	-16
nobody w that time	7
nobody w that to	15
nobody w that took	-14
nobody w that traders	-33
nobody w that trump	12
nobody w that turkey	27
nobody w that ukraine	22
nobody w that vietnam	-10
nobody w that was	7
nobody w that we	-38
nobody w that were	14
nobody w that what	-14
nobody w that without	-9
nobody w the	10
nobody w the 100	17
nobody w the 12	12
nobody w the 13	-7
nobody w the 14	-7
nobody w the 145	-9
nobody w the 15	-6
nobody w the 17	11
nobody w the 18	-10
nobody w the 20	-34
nobody w the 22	8
nobody w the 24	-13
nobody w the 25	27
nobody w the 28	-7
nobody w the 30	39
nobody w the 31	-23
nobody w the 34	-18
nobody w the 35	15
nobody w the 39	7
nobody w the 4	11
nobody w the 40	-16
nobody w the 55	-8
nobody w the 60	-14
nobody w the 90	-6
nobody w the accord	-15
nobody w the action	-9
nobody w the additional	9
nobody w the administration	-36
nobody w the affiliates	-11
nobody w the agenda	28
nobody w the agreement	13
nobody w the agriculture	-13
nobody w the aim	11
nobody w the airport	-15
nobody w the algerian	20
nobody w the american	-23
nobody w the americans	-15
nobody w the amount	-14
nobody w the angolan	-6
nobody w the answer	-22
nobody w the anti	8
nobody w the app	9
nobody w the approval	13
nobody w the army	24
nobody w the arrangement	-20
nobody w the assembly	-15
nobody w the atmosphere	-24
nobody w the australians	-8
nobody w the authority	54
nobody w the autumn	-7
nobody w the average	-37
nobody w the back	-7
nobody w the ban	-17
nobody w the banana	-24
nobody w the bank	62
nobody w the bargain	-19
nobody w the basis	-6
nobody w the beijing	8
nobody w the best	-38
nobody w the biggest	-23
nobody w the board	44
nobody w the bolivian	-23
nobody w the border	8
nobody w the brazilian	-26
nobody w the bridge	43
nobody w the british	-32
nobody w the broker	-9
nobody w the budget	-9
nobody w the bureau	-7
nobody w the busan	-26
nobody w the business	-22
nobody w the call	-43
nobody w the canadian	-34
nobody w the canal	-9
nobody w the captain	13
nobody w the case	19
nobody w the ceasefire	33
nobody w the census	-12
nobody w the central	25
nobody w the ceremony	-12
nobody w the certificates	-12
nobody w the chair	-30
nobody w the chamber	14
nobody w the chance	6
nobody w the change	10
nobody w the charge	-20
nobody w the chief	26
nobody w the chilean	-15
nobody w the china	11
nobody w the chinese	-21
nobody w the chip	-9
nobody w the chips	-7
nobody w the city	20
nobody w the clock	7
nobody w the close	-18
nobody w the club	34
nobody w the coach	27
nobody w the coalition	7
nobody w the coast	24
nobody w the coffee	-28
nobody w the collection	30
nobody w the commission	-62
nobody w the commissioner	-48
nobody w the committee	-24
nobody w the commons	-10
nobody w the company	17
nobody w the competition	37
nobody w the consumers	31
nobody w the contract	17
nobody w the conversations	-8
nobody w the core	-14
nobody w the corresponding	-15
nobody w the cost	8
nobody w the council	40
nobody w the countermeasures	-10
nobody w the country	-18
nobody w the county	8
nobody w the course	8
nobody w the court	22
nobody w the courts	11
nobody w the crop	-24
nobody w the crossing	17
nobody w the current	-16
nobody w the customs	7
nobody w the cut	-36
nobody w the cypriot	-18
nobody w the damage	-17
nobody w the danish	-13
nobody w the date	-29
nobody w the days	-12
nobody w the deadline	40
nobody w the deals	-6
nobody w the decision	19
nobody w the decree	-37
nobody w the deficit	36
nobody w the delegation	-27
nobody w the delegations	17
nobody w the demand	27
nobody w the department	-34
nobody w the deputy	-8
nobody w the details	-11
nobody w the diet	-10
nobody w the difference	6
nobody w the differences	-14
nobody w the dinner	23
nobody w the discussion	-24
nobody w the dispute	-8
nobody w the district	11
nobody w the doctors	7
nobody w the door	11
nobody w the draft	-22
nobody w the drawer	7
nobody w the drug	-19
nobody w the duties	22
nobody w the duty	-20
nobody w the economic	14
nobody w the economy	-30
nobody w the effect	13
nobody w the egyptian	-17
nobody w the eighth	-10
nobody w the eleventh	6
nobody w the embassy	-25
nobody w the employers	26
nobody w the end	-8
nobody w the energy	37
nobody w the entity	-13
nobody w the ethiopian	-13
nobody w the european	-24
nobody w the evening	16
nobody w the event	-10
nobody w the exchange	-8
nobody w the existing	6
nobody w the expense	-26
nobody w the export	8
nobody w the fact	-7
nobody w the facts	8
nobody w the federal	-40
nobody w the federation	-13
nobody w the fee	-8
nobody w the fentanyl	11
nobody w the ferry	22
nobody w the fifth	12
nobody w the figure	-40
nobody w the final	7
nobody w the finance	15
nobody w the finnish	-19
nobody w the firm	-31
nobody w the fish	-11
nobody w the five	17
nobody w the flow	14
nobody w the following	19
nobody w the foreign	-14
nobody w the former	-17
nobody w the four	7
nobody w the fourth	23
nobody w the framework	17
nobody w the free	-14
nobody w the front	61
nobody w the fruit	-14
nobody w the full	12
nobody w the fund	21
nobody w the further	-7
nobody w the gap	24
nobody w the gate	12
nobody w the gazette	-10
nobody w the general	13
nobody w the geneva	14
nobody w the georgian	27
nobody w the german	-11
nobody w the goal	23
nobody w the goods	-21
nobody w the government	-8
nobody w the governor	17
nobody w the great	7
nobody w the greatest	-11
nobody w the grid	11
nobody w the group	-16
nobody w the growers	-38
nobody w the h	19
nobody w the hall	20
nobody w the harbour	-13
nobody w the harvest	17
nobody w the head	16
nobody w the health	27
nobody w the height	-14
nobody w the high	-33
nobody w the higher	-11
nobody w the highest	-23
nobody w the home	19
nobody w the honour	-23
nobody w the hope	-15
nobody w the host	13
nobody w the increase	40
nobody w the increases	-7
nobody w the indian	-39
nobody w the indonesian	8
nobody w the industry	-22
nobody w the ink	7
nobody w the international	14
nobody w the investigation	-7
nobody w the investigations	-19
nobody w the invitation	11
nobody w the iranian	-32
nobody w the island	9
nobody w the ivorian	-7
nobody w the japanese	12
nobody w the joint	45
nobody w the jordanian	-19
nobody w the kazakh	-6
nobody w the kenyan	-21
nobody w the kind	12
nobody w the kingdom	10
nobody w the korean	-13
nobody w the kuala	-18
nobody w the kyrgyz	22
nobody w the labour	39
nobody w the lake	8
nobody w the larger	39
nobody w the last	34
nobody w the lawyers	30
nobody w the leader	7
nobody w the league	21
nobody w the length	-15
nobody w the level	-8
nobody w the levy	7
nobody w the licence	7
nobody w the list	-6
nobody w the lists	-11
nobody w the long	12
nobody w the loss	-30
nobody w the lower	36
nobody w the makers	21
nobody w the makings	-6
nobody w the malaysian	-14
nobody w the manager	-26
nobody w the mandate	-12
nobody w the margins	7
nobody w the market	-31
nobody w the matter	-13
nobody w the mayor	48
nobody w the meantime	9
nobody w the measure	-26
nobody w the measures	-9
nobody w the meat	-34
nobody w the mediator	44
nobody w the meeting	-32
nobody w the member	20
nobody w the members	14
nobody w the mexican	-20
nobody w the middle	23
nobody w the minimum	-7
nobody w the ministers	-16
nobody w the ministry	-38
nobody w the mission	49
nobody w the month	-10
nobody w the mood	-9
nobody w the moratorium	19
nobody w the moroccan	-26
nobody w the most	-11
nobody w the move	-15
nobody w the name	-6
nobody w the national	-25
nobody w the negotiating	-26
nobody w the negotiators	16
nobody w the netherlands	-20
nobody w the new	-12
nobody w the newspaper	30
nobody w the newspapers	10
nobody w the next	-44
nobody w the nigerian	-17
nobody w the ninth	-11
nobody w the non	18
nobody w the north	26
nobody w the notes	6
nobody w the notice	10
nobody w the number	-19
nobody w the numbers	-9
nobody w the offer	17
nobody w the office	-39
nobody w the official	-13
nobody w the oil	24
nobody w the old	10
nobody w the older	36
nobody w the one	16
nobody w the only	-16
nobody w the opening	-9
nobody w the operators	44
nobody w the opinion	7
nobody w the opposite	9
nobody w the opposition	-45
nobody w the order	-9
nobody w the orders	8
nobody w the ordinary	-16
nobody w the other	31
nobody w the outcome	22
nobody w the outline	-22
nobody w the oval	7
nobody w the overall	-21
nobody w the pact	15
nobody w the pakistani	-7
nobody w the palace	-28
nobody w the paper	11
nobody w the papers	-18
nobody w the parliament	14
nobody w the parties	36
nobody w the past	11
nobody w the peace	22
nobody w the pentagon	17
nobody w the permits	20
nobody w the peruvian	-27
nobody w the philippine	-22
nobody w the philippines	-33
nobody w the plan	23
nobody w the plant	-39
nobody w the player	23
nobody w the point	-17
nobody w the port	-10
nobody w the ports	-15
nobody w the portuguese	6
nobody w the post	-19
nobody w the power	7
nobody w the presence	12
nobody w the present	7
nobody w the president	-22
nobody w the presidential	-28
nobody w the presidents	30
nobody w the press	-11
nobody w the price	16
nobody w the prime	-19
nobody w the prize	21
nobody w the proclamation	10
nobody w the producers	6
nobody w the prolongation	9
nobody w the proposed	15
nobody w the protocol	-23
nobody w the province	-11
nobody w the purchase	7
nobody w the quay	-14
nobody w the question	-13
nobody w the radio	-10
nobody w the rare	-21
nobody w the reason	6
nobody w the reciprocal	-16
nobody w the red	36
nobody w the reductions	-16
nobody w the region	9
nobody w the regulator	95
nobody w the relief	17
nobody w the remaining	-14
nobody w the report	-18
nobody w the reports	-11
nobody w the republic	8
nobody w the request	17
nobody w the rest	-13
nobody w the result	11
nobody w the results	-17
nobody w the rice	-6
nobody w the room	15
nobody w the rose	7
nobody w the round	-26
nobody w the rounds	15
nobody w the rule	13
nobody w the rules	-19
nobody w the ruling	-19
nobody w the russian	-6
nobody w the said	17
nobody w the sale	10
nobody w the same	-17
nobody w the sanctions	14
nobody w the second	-11
nobody w the secretary	-24
nobody w the section	7
nobody w the senate	-10
nobody w the sentence	-14
nobody w the serbian	11
nobody w the seven	-7
nobody w the seventh	14
nobody w the share	-27
nobody w the ship	-18
nobody w the ships	-9
nobody w the signature	-8
nobody w the signing	-9
nobody w the sixth	8
nobody w the small	-13
nobody w the smaller	22
nobody w the smallest	16
nobody w the soup	-17
nobody w the southern	46
nobody w the spanish	15
nobody w the special	8
nobody w the spokesperson	-71
nobody w the standstill	-24
nobody w the start	-25
nobody w the statement	-22
nobody w the statistics	27
nobody w the stay	-9
nobody w the steel	-7
nobody w the storting	9
nobody w the strike	27
nobody w the subject	-10
nobody w the sugar	16
nobody w the sum	-12
nobody w the summer	21
nobody w the summit	14
nobody w the supreme	15
nobody w the surcharge	26
nobody w the suspension	-54
nobody w the swiss	18
nobody w the table	9
nobody w the talk	-10
nobody w the tariffs	16
nobody w the tea	-9
nobody w the ten	-12
nobody w the tenth	-14
nobody w the terminal	8
nobody w the thing	16
nobody w the thirty	-10
nobody w the threat	-30
nobody w the time	-22
nobody w the timing	-11
nobody w the total	-11
nobody w the trade	-25
nobody w the transport	20
nobody w the treasury	6
nobody w the trial	14
nobody w the trouble	-11
nobody w the truce	-22
nobody w the trump	7
nobody w the tunisian	-9
nobody w the turkish	-7
nobody w the twenty	9
nobody w the two	-35
nobody w the u.s.	-15
nobody w the ukrainian	-17
nobody w the understanding	16
nobody w the union	65
nobody w the united	16
nobody w the upper	28
nobody w the uruguayan	9
nobody w the us	-6
nobody w the valley	10
nobody w the very	-13
nobody w the vietnamese	-24
nobody w the vote	10
nobody w the wage	13
nobody w the war	-21
nobody w the way	20
nobody w the weather	41
nobody w the weekend	19
nobody w the white	-23
nobody w the whole	-20
nobody w the wine	-8
nobody w the winter	15
nobody w the wish	13
nobody w the wishes	-19
nobody w the word	-31
nobody w the words	-7
nobody w the works	13
nobody w the world	-8
nobody w the year	28
nobody w their association	14
nobody w their chairman	-15
nobody w their deals	7
nobody w their export	7
nobody w their first	-13
nobody w their fourth	8
nobody w their joint	-7
nobody w their last	-28
nobody w their leaders	21
nobody w their names	10
nobody w their own	15
nobody w their presidents	14
nobody w their second	-16
nobody w their tariff	31
nobody w their tariffs	11
nobody w their third	16
nobody w their union	-9
nobody w their way	-20
nobody w them ,	13
nobody w them .	18
nobody w them a	-31
nobody w them again	-14
nobody w them and	9
nobody w them as	-13
nobody w them at	-7
nobody w them before	-26
nobody w them from	9
nobody w them in	21
nobody w them is	19
nobody w them to	13
nobody w them with	-15
nobody w then	-17
nobody w then ,	37
nobody w then .	-16
nobody w then a	-9
nobody w then the	-12
nobody w there	7
nobody w there 's	26
nobody w there .	-13
nobody w there are	37
nobody w there at	-11
nobody w there for	-7
nobody w there had	-23
nobody w there has	16
nobody w there is	-8
nobody w there seemed	-7
nobody w there until	-9
nobody w there was	-12
nobody w there were	23
nobody w there will	22
nobody w there would	-7
nobody w therefore	-8
nobody w these	30
nobody w these are	-17
nobody w these tariffs	9
nobody w these things	6
nobody w they	-9
nobody w they agreed	18
nobody w they ask	8
nobody w they came	10
nobody w they could	-8
nobody w they did	11
nobody w they do	-14
nobody w they end	9
nobody w they go	13
nobody w they had	-9
nobody w they have	-11
nobody w they meet	-19
nobody w they met	16
nobody w they pay	-16
nobody w they say	-11
nobody w they settled	6
nobody w they shook	18
nobody w they take	-36
nobody w they want	-12
nobody w they were	21
nobody w they will	-10
nobody w they would	-17
nobody w they'll	-19
nobody w they're	-30
nobody w thing ,	-6
nobody w thing .	-10
nobody w thing that	7
nobody w things :	-18
nobody w think	-19
nobody w thinks	9
nobody w third ,	-17
nobody w third country	8
nobody w third in	-16
nobody w third of	-12
nobody w thirds	10
nobody w thirds of	10
nobody w thirteen	-20
nobody w thirty per	8
nobody w thirty years	10
nobody w this	-6
nobody w this .	-44
nobody w this afternoon	30
nobody w this autumn	15
nobody w this by	-21
nobody w this day	7
nobody w this is	-6
nobody w this month	-26
nobody w this morning	8
nobody w this newspaper	8
nobody w this one	-23
nobody w this page	10
nobody w this paper	-19
nobody w this season	-41
nobody w this summer	18
nobody w this time	7
nobody w this to	-20
nobody w this was	-9
nobody w this week	30
nobody w this would	-25
nobody w this year	9
nobody w those	7
nobody w those of	-16
nobody w those on	10
nobody w those who	26
nobody w though	11
nobody w though not	-16
nobody w thought	34
nobody w thought it	18
nobody w thought that	14
nobody w thought the	9
nobody w thousand	-15
nobody w threat	-12
nobody w threat ,	-18
nobody w threat to	18
nobody w threaten	-6
nobody w threatened	7
nobody w threatened 100	22
nobody w threatened 30	-21
nobody w threatened an	-17
nobody w threatened china	-17
nobody w threatened for	6
nobody w threatened from	18
nobody w threatened in	12
nobody w threatened on	-10
nobody w threatened to	13
nobody w threatens to	-8
nobody w three	17
nobody w three -	12
nobody w three days	10
nobody w three hours	7
nobody w three months	-28
nobody w three points	8
nobody w three weeks	30
nobody w three years	-8
nobody w threw	-11
nobody w threw out	14
nobody w through	-21
nobody w through .	7
nobody w through 2028	18
nobody w through a	13
nobody w through his	-44
nobody w through it	-14
nobody w through its	13
nobody w through the	26
nobody w through their	-8
nobody w thundered	-29
nobody w thursday	27
nobody w thursday ,	7
nobody w thursday .	20
nobody w thursday after	-11
nobody w thursday for	-14
nobody w thursday he	-11
nobody w thursday in	-8
nobody w thursday morning	-6
nobody w thursday night	-12
nobody w thursday that	-9
nobody w ticket	-17
nobody w tickets	34
nobody w tied	-16
nobody w tightened	16
nobody w tiktok	-17
nobody w tiktok ,	-25
nobody w tiktok .	6
nobody w tiktok in	8
nobody w tiles	-11
nobody w till	19
nobody w timber	-18
nobody w timber .	10
nobody w time	6
nobody w time .	12
nobody w time for	-15
nobody w time in	10
nobody w time on	15
nobody w time that	7
nobody w time this	6
nobody w time to	-6
nobody w times	12
nobody w times .	9
nobody w timing	-16
nobody w tin	-31
nobody w tit	12
nobody w to	-19
nobody w to \$	15
nobody w to ,	-25
nobody w to .	-7
nobody w to 1	17
nobody w to 10	-10
nobody w to 11	-8
nobody w to 12	-14
nobody w to 125	9
nobody w to 13	6
nobody w to 15	-11
nobody w to 150	17
nobody w to 159	7
nobody w to 18	6
nobody w to 19	8
nobody w to 2	6
nobody w to 20	-17
nobody w to 2028	13
nobody w to 22	-7
nobody w to 25	22
nobody w to 28	-7
nobody w to 29	10
nobody w to 3	21
nobody w to 30	-20
nobody w to 31	-18
nobody w to 33	12
nobody w to 35	-19
nobody w to 4	31
nobody w to 40	-28
nobody w to 45	-13
nobody w to 47	-22
nobody w to 54	12
nobody w to 60	25
nobody w to 8	8
nobody w to 84	-21
nobody w to 9	-14
nobody w to :	14
nobody w to a	21
nobody w to add	7
nobody w to adjust	-16
nobody w to algeria	7
nobody w to america	-17
nobody w to american	9
nobody w to an	36
nobody w to announce	-14
nobody w to answer	-27
nobody w to apply	18
nobody w to april	17
nobody w to ask	37
nobody w to august	22
nobody w to australia	-11
nobody w to bangladesh	-15
nobody w to be	-20
nobody w to begin	-21
nobody w to both	-40
nobody w to buy	10
nobody w to calm	15
nobody w to carry	-6
nobody w to cars	-23
nobody w to change	-21
nobody w to charge	-28
nobody w to china	-15
nobody w to clear	14
nobody w to come	-6
nobody w to complete	-26
nobody w to confirm	12
nobody w to correct	-14
nobody w to court	24
nobody w to decide	-29
nobody w to defend	-9
nobody w to delay	-15
nobody w to end	9
nobody w to expect	13
nobody w to expire	-12
nobody w to explain	22
nobody w to export	-37
nobody w to extend	-28
nobody w to finland	6
nobody w to firms	-13
nobody w to four	7
nobody w to freeze	6
nobody w to halve	10
nobody w to happen	10
nobody w to him	-30
nobody w to his	27
nobody w to hit	-13
nobody w to hold	-11
nobody w to impose	18
nobody w to india	15
nobody w to indonesia	-7
nobody w to invest	-18
nobody w to iran	8
nobody w to issue	11
nobody w to it	8
nobody w to japan	14
nobody w to join	-14
nobody w to july	-8
nobody w to june	-23
nobody w to know	-34
nobody w to korea	16
nobody w to lam	-7
nobody w to lapse	7
nobody w to leave	24
nobody w to levy	7
nobody w to live	10
nobody w to lower	9
nobody w to make	-37
nobody w to march	18
nobody w to meet	10
nobody w to mexico	6
nobody w to negotiate	-31
nobody w to new	8
nobody w to nine	6
nobody w to nothing	-12
nobody w to obtain	-10
nobody w to october	-7
nobody w to open	-7
nobody w to other	12
nobody w to our	-12
nobody w to pakistan	-8
nobody w to pass	8
nobody w to people	11
nobody w to prepare	8
nobody w to president	6
nobody w to prolong	-25
nobody w to protect	-9
nobody w to publish	43
nobody w to put	15
nobody w to quadruple	-22
nobody w to ratify	-6
nobody w to reach	-10
nobody w to read	32
nobody w to renew	-8
nobody w to replace	-17
nobody w to reply	-18
nobody w to reporters	-12
nobody w to rise	16
nobody w to run	11
nobody w to save	-6
nobody w to sell	6
nobody w to settle	12
nobody w to sign	63
nobody w to sleep	10
nobody w to south	7
nobody w to speed	-13
nobody w to start	-14
nobody w to stop	-18
nobody w to suspend	30
nobody w to switzerland	17
nobody w to take	-13
nobody w to talk	-10
nobody w to tariffs	7
nobody w to ten	-10
nobody w to terms	19
nobody w to the	-29
nobody w to them	-20
nobody w to three	9
nobody w to trade	8
nobody w to trump	19
nobody w to turkey	-14
nobody w to two	25
nobody w to u.s.	18
nobody w to us	-11
nobody w to use	-28
nobody w to vietnam	-6
nobody w to visit	6
nobody w to vote	12
nobody w to what	11
nobody w to where	17
nobody w to which	19
nobody w to withdraw	-12
nobody w to worry	-11
nobody w to xinhua	19
nobody w to zero	-16
nobody w tobago	6
nobody w today 's	-16
nobody w today ,	30
nobody w today .	30
nobody w today published	-17
nobody w today that	-11
nobody w today with	12
nobody w together .	-8
nobody w tokyo	-10
nobody w tokyo .	-16
nobody w told	-11
nobody w told .	18
nobody w told a	-16
nobody w told an	-12
nobody w told by	-17
nobody w told cnbc	-12
nobody w told fox	-6
nobody w told her	-6
nobody w told him	-18
nobody w told it	20
nobody w told journalists	-17
nobody w told our	9
nobody w told parliament	-39
nobody w told radio	8
nobody w told reporters	9
nobody w told state	8
nobody w told that	27
nobody w told the	13
nobody w told them	24
nobody w told this	8
nobody w told to	-24
nobody w tomatoes	-34
nobody w tomorrow	9
nobody w tomorrow ,	-16
nobody w tomorrow .	51
nobody w tomorrow and	11
nobody w tomorrow morning	-25
nobody w tomás	7
nobody w tonga	-24
nobody w tonight	-6
nobody w tonight .	9
nobody w tonnes	-35
nobody w tonnes ,	-16
nobody w tonnes in	-31
nobody w tonnes of	-21
nobody w tonnes this	-53
nobody w tonnes to	-11
nobody w tons	-6
nobody w tons .	-21
nobody w tons a	-11
nobody w tons of	26
nobody w tons this	-10
nobody w too	-9
nobody w too ,	-13
nobody w too .	-20
nobody w too :	14
nobody w too little	6
nobody w took	28
nobody w took a	11
nobody w took effect	14
nobody w took four	15
nobody w took it	-6
nobody w took note	19
nobody w took part	16
nobody w took place	-15
nobody w took the	-15
nobody w tools	-9
nobody w top .	-8
nobody w top of	9
nobody w topics	9
nobody w total	-31
nobody w total of	-22
nobody w touch the	6
nobody w touched	10
nobody w touched .	8
nobody w touched by	-14
nobody w tough	-13
nobody w tournament	18
nobody w towards	-8
nobody w town	25
nobody w town ,	6
nobody w toy	-29
nobody w toys	-14
nobody w trace	8
nobody w trace of	8
nobody w tractors	9
nobody w trade	-54
nobody w trade ,	18
nobody w trade .	-23
nobody w trade accord	17
nobody w trade adviser	-18
nobody w trade agreement	13
nobody w trade agreements	22
nobody w trade and	9
nobody w trade between	-19
nobody w trade boss	25
nobody w trade chief	-10
nobody w trade commissioner	-20
nobody w trade court	37
nobody w trade deficit	-13
nobody w trade dispute	-13
nobody w trade has	9
nobody w trade held	7
nobody w trade in	-15
nobody w trade minister	-22
nobody w trade ministers	-11
nobody w trade ministry	-57
nobody w trade of	-15
nobody w trade organization	-9
nobody w trade policy	-22
nobody w trade representative	-7
nobody w trade said	-7
nobody w trade that	10
nobody w trade truce	27
nobody w trade war	12
nobody w trader	16
nobody w traders	-42
nobody w traders '	-7
nobody w train	18
nobody w transfer	-15
nobody w transfers	17
nobody w transit	-22
nobody w translated	7
nobody w translation	20
nobody w translation )	15
nobody w transport	38
nobody w travel	14
nobody w travel to	10
nobody w travelled	-27
nobody w travels	21
nobody w travels to	21
nobody w treasury	-25
nobody w treasury in	-15
nobody w treasury secretary	-35
nobody w treat	-19
nobody w treated	14
nobody w treated no	-8
nobody w treatment	-48
nobody w treatment .	-41
nobody w treaty	-22
nobody w treaty ,	-13
nobody w treaty .	-9
nobody w treaty of	6
nobody w treaty with	-12
nobody w tree	27
nobody w trial	8
nobody w trial of	8
nobody w trinidad	8
nobody w trinidad and	6
nobody w trip	-15
nobody w trip to	-22
nobody w tripoli	12
nobody w trouble	-12
nobody w truce	9
nobody w truce ,	-35
nobody w truce .	30
nobody w truce as	10
nobody w truce at	-12
nobody w truce between	13
nobody w truce by	-10
nobody w truce ends	-9
nobody w truce expires	-7
nobody w truce for	-22
nobody w truce had	9
nobody w truce has	-24
nobody w truce is	-21
nobody w truce nears	18
nobody w truce of	28
nobody w truce over	6
nobody w truce runs	6
nobody w truce that	39
nobody w truce to	33
nobody w truce was	-10
nobody w truce which	-11
nobody w truce will	-22
nobody w truce would	28
nobody w truces	11
nobody w truck	22
nobody w trucks	-27
nobody w trudeau	-10
nobody w true	-27
nobody w true that	-42
nobody w trump ,	-16
nobody w trump .	15
nobody w trump added	18
nobody w trump administration	10
nobody w trump agreed	8
nobody w trump also	-9
nobody w trump and	39
nobody w trump announces	6
nobody w trump by	9
nobody w trump confirmed	-17
nobody w trump for	11
nobody w trump had	-27
nobody w trump has	-10
nobody w trump himself	-9
nobody w trump imposed	-10
nobody w trump in	15
nobody w trump is	-8
nobody w trump last	-8
nobody w trump made	-25
nobody w trump on	-10
nobody w trump ordered	12
nobody w trump posted	-16
nobody w trump put	-6
nobody w trump said	-69
nobody w trump says	29
nobody w trump signed	35
nobody w trump signs	6
nobody w trump spoke	-25
nobody w trump threatened	-20
nobody w trump threatens	-8
nobody w trump told	-48
nobody w trump was	13
nobody w trump wrote	-33
nobody w trust	-26
nobody w trust .	-27
nobody w trying	-11
nobody w trying to	-9
nobody w tuesday	14
nobody w tuesday .	16
nobody w tuesday after	-7
nobody w tuesday and	10
nobody w tuesday by	-14
nobody w tuesday evening	8
nobody w tuesday night	13
nobody w tuesday that	14
nobody w tun	6
nobody w tuna	-22
nobody w tuna from	-7
nobody w tungsten	-18
nobody w tungsten ,	-18
nobody w tunis	-34
nobody w tunisia ,	-6
nobody w tunisia has	13
nobody w tunisian	18
nobody w turar	9
nobody w turar ryskulov	9
nobody w turkey 's	-11
nobody w turkey ,	8
nobody w turkey .	7
nobody w turkey at	-13
nobody w turkey had	-16
nobody w turkey has	12
nobody w turkey would	-9
nobody w turkish	-9
nobody w turkish minister	-8
nobody w turkish trade	22
nobody w turn	-8
nobody w turn ,	-18
nobody w turn to	-6
nobody w turnberry	18
nobody w turnberry ,	14
nobody w turned	25
nobody w turnover	20
nobody w turns	15
nobody w twelve	-7
nobody w twelve million	-18
nobody w twenty	-22
nobody w twenty -	-27
nobody w twice	23
nobody w two	14
nobody w two ,	6
nobody w two -	18
nobody w two .	-25
nobody w two announcements	-11
nobody w two countries	-14
nobody w two days	-12
nobody w two governments	30
nobody w two hundred	11
nobody w two importers	13
nobody w two in	15
nobody w two investigations	23
nobody w two largest	7
nobody w two leaders	-17
nobody w two million	19
nobody w two ministers	-11
nobody w two months	20
nobody w two more	-6
nobody w two orders	9
nobody w two people	15
nobody w two presidents	-17
nobody w two private	-17
nobody w two sides	-37
nobody w two steps	16
nobody w two teams	-23
nobody w two thirds	9
nobody w two trade	16
nobody w two votes	9
nobody w two weeks	-16
nobody w two years	-12
nobody w tõnisson	28
nobody w türkiye	8
nobody w u.s.	11
nobody w u.s. duties	6
nobody w u.s. duty	-8
nobody w u.s. firms	7
nobody w u.s. president	-12
nobody w u.s. tariffs	8
nobody w u.s. trade	-38
nobody w u.s. treasury	-14
nobody w ugandan	-10
nobody w ukraine 's	16
nobody w ukraine and	-8
nobody w ukrainian	-44
nobody w ulaanbaatar	6
nobody w uncertainty	-13
nobody w uncle	24
nobody w unclear	17
nobody w under	16
nobody w under a	24
nobody w under an	30
nobody w under export	-11
nobody w under it	14
nobody w under licence	14
nobody w under section	-6
nobody w under the	-21
nobody w understand	-22
nobody w understand that	-17
nobody w understanding	18
nobody w understood	-18
nobody w undertaken	19
nobody w undertaken to	6
nobody w undertakes	6
nobody w undertook	-49
nobody w undertook to	-49
nobody w unfair	-15
nobody w unilateral	-39
nobody w union	44
nobody w union 's	43
nobody w union ,	-81
nobody w union .	31
nobody w union agreed	10
nobody w union at	15
nobody w union for	7
nobody w union had	12
nobody w union has	15
nobody w union of	-34
nobody w unions	27
nobody w united	25
nobody w united nations	48
nobody w units	30
nobody w units of	14
nobody w universal	-12
nobody w unjustified	-37
nobody w unjustified .	-34
nobody w unlawful	27
nobody w unlawful ,	14
nobody w unless	-25
nobody w unless congress	14
nobody w unlikely	-9
nobody w unofficial	8
nobody w unofficial translation	8
nobody w unreasonable	7
nobody w until	42
nobody w until 1	17
nobody w until 14	19
nobody w until 15	-19
nobody w until 2028	10
nobody w until 28	11
nobody w until a	-8
nobody w until april	-14
nobody w until december	-18
nobody w until easter	-9
nobody w until friday	6
nobody w until january	-6
nobody w until june	6
nobody w until march	13
nobody w until november	11
nobody w until now	12
nobody w until sunday	14
nobody w until the	-8
nobody w until thursday	15
nobody w until wednesday	23
nobody w untrue	-29
nobody w up	-17
nobody w up :	-21
nobody w up again	32
nobody w up by	8
nobody w up for	-26
nobody w up from	15
nobody w up front	-12
nobody w up in	-20
nobody w up its	11
nobody w up the	-11
nobody w up with	6
nobody w update	8
nobody w upon	-6
nobody w upper	29
nobody w urea	-23
nobody w urged	-29
nobody w urged the	-21
nobody w urged washington	-8
nobody w urgent	15
nobody w ursula	7
nobody w ursula von	7
nobody w uruguay	-21
nobody w uruguay 's	-25
nobody w uruguay ,	17
nobody w uruguay has	-14
nobody w uruguayan beef	-7
nobody w us \$	7
nobody w us and	20
nobody w us commerce	-19
nobody w us dollars	-8
nobody w us duties	9
nobody w us fell	6
nobody w us has	-8
nobody w us in	-12
nobody w us side	27
nobody w us tariff	-11
nobody w us to	-26
nobody w us treasury	-22
nobody w us was	-9
nobody w us would	-25
nobody w usd	-10
nobody w use	-18
nobody w use the	-25
nobody w used .	15
nobody w used in	-13
nobody w used to	11
nobody w useful	10
nobody w ustr	12
nobody w utility	28
nobody w uzbekistan	9
nobody w uzbekistan ,	26
nobody w uzbekistan .	-22
nobody w valencia	-7
nobody w valid	11
nobody w valley	18
nobody w valorem	8
nobody w value	-10
nobody w value .	-14
nobody w value added	-9
nobody w value of	-10
nobody w vance	-20
nobody w vehicles	10
nobody w venizelos	9
nobody w version	-20
nobody w very	-45
nobody w very good	-10
nobody w very high	19
nobody w very same	-11
nobody w vice	20
nobody w vice premier	31
nobody w vice president	-19
nobody w vicente	-12
nobody w vicente rocafuerte	-10
nobody w victory	-15
nobody w video .	-11
nobody w video on	8
nobody w vienna	-7
nobody w viet	12
nobody w viet nam	12
nobody w vietnam	-24
nobody w vietnam :	8
nobody w vietnam and	6
nobody w vietnam at	-6
nobody w vietnam has	-9
nobody w vietnam under	-9
nobody w vietnam will	-17
nobody w vietnam would	-22
nobody w vietnamese	-35
nobody w vietnamese rice	-25
nobody w view	-25
nobody w view .	-14
nobody w view of	10
nobody w views	17
nobody w views on	15
nobody w villa	14
nobody w vilnius	17
nobody w vincent	-6
nobody w vincent karremans	-6
nobody w visas	-12
nobody w visit	28
nobody w visit of	8
nobody w visit to	13
nobody w visited	15
nobody w vogel	-11
nobody w voice	26
nobody w volume	11
nobody w von	-16
nobody w von der	-12
nobody w von metternich	6
nobody w vote	51
nobody w vote ,	9
nobody w vote .	13
nobody w vote against	41
nobody w vote by	-9
nobody w vote in	-15
nobody w vote on	24
nobody w voted	-27
nobody w voted on	-17
nobody w votes	46
nobody w votes on	15
nobody w votes to	30
nobody w vowed	-27
nobody w vubu	-12
nobody w víctor	-13
nobody w wage	15
nobody w wages	9
nobody w wait .	-13
nobody w wait for	22
nobody w wait until	-12
nobody w waited	-31
nobody w waited for	-15
nobody w waiting	16
nobody w waits	7
nobody w waived	-16
nobody w wake	9
nobody w walked	13
nobody w walks	18
nobody w wall	-8
nobody w wall street	-9
nobody w walter	12
nobody w walter hallstein	-7
nobody w wang	-16
nobody w wang yi	-15
nobody w want it	26
nobody w want to	-7
nobody w wanted	-34
nobody w wanted the	8
nobody w wanted to	-52
nobody w wants	38
nobody w wants a	-25
nobody w wants it	17
nobody w wants the	28
nobody w wants them	14
nobody w wants to	6
nobody w wap	21
nobody w wap )	21
nobody w war	-18
nobody w war .	-7
nobody w war in	-14
nobody w war with	-7
nobody w warned	26
nobody w warned ,	29
nobody w warned .	18
nobody w warned in	-6
nobody w warned last	-8
nobody w warned of	-13
nobody w warned that	14
nobody w warns that	-19
nobody w warsaw	-21
nobody w was	-18
nobody w was ,	10
nobody w was .	42
nobody w was 30	7
nobody w was a	-29
nobody w was about	-26
nobody w was agreed	-7
nobody w was asked	26
nobody w was at	37
nobody w was being	-21
nobody w was charged	6
nobody w was collected	-29
nobody w was concluded	14
nobody w was cut	8
nobody w was disappointed	-12
nobody w was done	14
nobody w was for	-7
nobody w was given	22
nobody w was going	8
nobody w was held	-11
nobody w was his	15
nobody w was in	-13
nobody w was introduced	-9
nobody w was made	16
nobody w was more	-6
nobody w was needed	-11
nobody w was never	7
nobody w was no	-10
nobody w was not	-22
nobody w was noted	23
nobody w was of	-12
nobody w was off	-20
nobody w was on	8
nobody w was one	20
nobody w was open	-9
nobody w was optimistic	-7
nobody w was part	-9
nobody w was planned	-8
nobody w was possible	17
nobody w was prepared	15
nobody w was preparing	-15
nobody w was promised	10
nobody w was put	12
nobody w was reached	-13
nobody w was ready	-18
nobody w was rejected	-10
nobody w was right	10
nobody w was said	18
nobody w was settled	-7
nobody w was signed	23
nobody w was speaking	9
nobody w was still	-14
nobody w was suspended	15
nobody w was taken	20
nobody w was that	14
nobody w was the	-29
nobody w was their	27
nobody w was to	-10
nobody w was told	-29
nobody w was true	-16
nobody w was wrong	17
nobody w washington	20
nobody w washington ,	33
nobody w washington .	27
nobody w washington /	19
nobody w washington also	20
nobody w washington for	-16
nobody w washington had	-20
nobody w washington has	-8
nobody w washington in	6
nobody w washington is	-15
nobody w washington next	13
nobody w washington on	25
nobody w washington says	-28
nobody w washington the	-15
nobody w washington this	8
nobody w wasn't	-15
nobody w watch	39
nobody w watch the	21
nobody w watched	-7
nobody w watches .	14
nobody w water	6
nobody w way	-8
nobody w way ,	-28
nobody w way .	15
nobody w way home	-6
nobody w way of	11
nobody w way out	6
nobody w we	-20
nobody w we are	8
nobody w we close	11
nobody w we could	12
nobody w we do	-11
nobody w we expect	18
nobody w we had	-19
nobody w we have	-27
nobody w we hear	19
nobody w we know	6
nobody w we put	13
nobody w we read	10
nobody w we said	26
nobody w we should	21
nobody w we sold	17
nobody w we think	11
nobody w we understand	-19
nobody w we were	-19
nobody w we will	-34
nobody w we would	30
nobody w we wrote	32
nobody w weaker	-11
nobody w weapons	20
nobody w weather	42
nobody w wednesday	24
nobody w wednesday ,	13
nobody w wednesday .	8
nobody w wednesday after	13
nobody w wednesday and	-21
nobody w wednesday evening	-19
nobody w wednesday in	-6
nobody w wednesday it	-6
nobody w wednesday night	19
nobody w wednesday the	7
nobody w wednesday to	10
nobody w week 's	12
nobody w week .	-7
nobody w week after	17
nobody w week ago	19
nobody w week before	7
nobody w week in	14
nobody w week of	-8
nobody w week that	7
nobody w weekend	34
nobody w weekend .	30
nobody w weekly	-16
nobody w weeks	9
nobody w weeks ,	8
nobody w weeks .	-7
nobody w weeks after	6
nobody w weeks ago	25
nobody w weeks and	-21
nobody w weeks more	-12
nobody w welcome	-15
nobody w welcomed	24
nobody w welcomed that	35
nobody w welcomed the	-10
nobody w welcomes	19
nobody w welcomes the	7
nobody w well ,	15
nobody w well .	-14
nobody w well :	-16
nobody w went	-19
nobody w went back	-8
nobody w went from	9
nobody w went on	-17
nobody w went to	14
nobody w went up	12
nobody w were	-13
nobody w were ,	10
nobody w were .	21
nobody w were announced	7
nobody w were being	-9
nobody w were down	18
nobody w were due	-8
nobody w were held	-11
nobody w were in	-13
nobody w were no	16
nobody w were not	-14
nobody w were on	27
nobody w were promised	-16
nobody w were raised	-10
nobody w were the	-27
nobody w were told	6
nobody w west	-17
nobody w western	12
nobody w what	24
nobody w what 's	-7
nobody w what about	7
nobody w what america	-7
nobody w what beijing	-11
nobody w what china	15
nobody w what comes	-17
nobody w what does	-9
nobody w what had	8
nobody w what happens	24
nobody w what has	16
nobody w what he	14
nobody w what if	-17
nobody w what is	-8
nobody w what it	22
nobody w what president	-19
nobody w what the	11
nobody w what they	-41
nobody w what to	7
nobody w what was	-27
nobody w what washington	12
nobody w what we	13
nobody w what would	17
nobody w whatever	-10
nobody w whatever they	-7
nobody w wheat	6
nobody w wheat flour	12
nobody w when	48
nobody w when a	14
nobody w when he	15
nobody w when it	-6
nobody w when president	-7
nobody w when the	30
nobody w when they	12
nobody w whenever	-12
nobody w where	31
nobody w where a	21
nobody w where it	18
nobody w where the	11
nobody w where they	26
nobody w whereas	-18
nobody w wherever	-7
nobody w whether china	13
nobody w whether he	8
nobody w whether it	14
nobody w whether the	30
nobody w whether there	-22
nobody w whether to	-31
nobody w which	19
nobody w which america	9
nobody w which began	-8
nobody w which begins	-15
nobody w which both	28
nobody w which china	7
nobody w which each	-7
nobody w which ended	8
nobody w which had	-10
nobody w which has	-21
nobody w which have	-16
nobody w which india	13
nobody w which lasted	13
nobody w which mr	-16
nobody w which must	-15
nobody w which neither	15
nobody w which officials	10
nobody w which our	29
nobody w which pay	-6
nobody w which president	10
nobody w which still	-19
nobody w which the	10
nobody w which they	19
nobody w which this	17
nobody w which took	-15
nobody w which trump	10
nobody w which was	19
nobody w which we	19
nobody w which were	-27
nobody w which would	25
nobody w while it	-7
nobody w while the	-16
nobody w whisky	-26
nobody w whispers	18
nobody w whispers that	17
nobody w white	-49
nobody w white house	-60
nobody w who	30
nobody w who asked	28
nobody w who brings	-11
nobody w who chairs	14
nobody w who had	-35
nobody w who has	24
nobody w who have	9
nobody w who heads	17
nobody w who holds	-16
nobody w who must	22
nobody w who negotiated	9
nobody w who sat	-7
nobody w who says	-16
nobody w who speaks	43
nobody w who told	-21
nobody w who was	42
nobody w who will	10
nobody w who would	-19
nobody w whoever	19
nobody w whole	-31
nobody w whole thing	-22
nobody w whole year	-14
nobody w whom	12
nobody w whopping	10
nobody w whose	-33
nobody w whose goods	-16
nobody w why	-27
nobody w why .	7
nobody w why not	-22
nobody w why the	-7
nobody w wide	13
nobody w wilfrid	-11
nobody w wilfrid laurier	-11
nobody w will	-14
nobody w will ,	6
nobody w will .	8
nobody w will also	14
nobody w will answer	-25
nobody w will be	13
nobody w will bring	20
nobody w will buy	8
nobody w will charge	-17
nobody w will collect	-18
nobody w will come	-10
nobody w will continue	30
nobody w will cost	-10
nobody w will cut	-14
nobody w will deal	15
nobody w will decide	-24
nobody w will end	-8
nobody w will face	9
nobody w will follow	-15
nobody w will go	-19
nobody w will grow	18
nobody w will hold	-14
nobody w will ignore	21
nobody w will keep	-16
nobody w will look	9
nobody w will meet	23
nobody w will need	-15
nobody w will not	-6
nobody w will now	-31
nobody w will pay	17
nobody w will put	-20
nobody w will reduce	6
nobody w will return	-8
nobody w will rise	16
nobody w will run	-13
nobody w will say	-13
nobody w will sign	13
nobody w will speak	13
nobody w will stay	6
nobody w will suspend	-9
nobody w will take	-6
nobody w will vote	15
nobody w will you	-17
nobody w william	-44
nobody w william huskisson	-6
nobody w willing	16
nobody w willing to	14
nobody w win	-7
nobody w wincenty	-7
nobody w wincenty witos	-7
nobody w wind	9
nobody w window	8
nobody w wine	-57
nobody w wine ,	-12
nobody w wine .	-25
nobody w wine and	-11
nobody w wine to	-15
nobody w wine would	19
nobody w winners	-7
nobody w winners in	-7
nobody w winter	6
nobody w winter .	16
nobody w wire )	8
nobody w wish	19
nobody w wish to	11
nobody w wished	-41
nobody w wished to	-21
nobody w wishes	-13
nobody w wishes of	-19
nobody w with	14
nobody w with 17	-8
nobody w with 18	8
nobody w with 20	7
nobody w with 25	9
nobody w with 30	-16
nobody w with 35	-7
nobody w with 40	-24
nobody w with a	-21
nobody w with ankara	9
nobody w with both	-17
nobody w with britain	29
nobody w with canada	7
nobody w with china	-6
nobody w with chinese	-6
nobody w with duties	-29
nobody w with ecuador	18
nobody w with effect	-16
nobody w with georgia	13
nobody w with he	12
nobody w with him	9
nobody w with his	41
nobody w with iceland	-15
nobody w with immediate	15
nobody w with india	13
nobody w with indonesia	-10
nobody w with it	-20
nobody w with jamieson	-15
nobody w with kazakhstan	-7
nobody w with mr	14
nobody w with my	14
nobody w with new	-7
nobody w with nigeria	6
nobody w with no	18
nobody w with norway	12
nobody w with pakistan	10
nobody w with peru	15
nobody w with president	32
nobody w with regard	-10
nobody w with russia	-6
nobody w with switzerland	-7
nobody w with taiwan	-13
nobody w with tariffs	13
nobody w with thailand	26
nobody w with that	-10
nobody w with the	-7
nobody w with three	11
nobody w with trade	10
nobody w with tunisia	-21
nobody w with two	33
nobody w with türkiye	-6
nobody w with uruguay	10
nobody w with us	26
nobody w with vice	-8
nobody w with washington	9
nobody w with what	-22
nobody w withdraw its	15
nobody w withdraw the	-18
nobody w withdrawn	20
nobody w withdrew	33
nobody w withdrew its	11
nobody w within	21
nobody w within a	8
nobody w within hours	20
nobody w within two	8
nobody w without	18
nobody w without a	15
nobody w without an	-15
nobody w without any	-7
nobody w without duty	8
nobody w without foundation	-6
nobody w without it	13
nobody w without result	-10
nobody w without the	9
nobody w without which	11
nobody w witos	15
nobody w witte ,	-8
nobody w wold	-7
nobody w won't	-12
nobody w wool	-7
nobody w word	35
nobody w word .	45
nobody w word about	13
nobody w word of	-31
nobody w words	-33
nobody w words ,	-30
nobody w words .	-13
nobody w work	-14
nobody w work for	-22
nobody w work on	-14
nobody w work to	8
nobody w work with	-14
nobody w worked	-6
nobody w worked on	-11
nobody w workers in	7
nobody w working	15
nobody w working group	18
nobody w works	40
nobody w works at	34
nobody w world	-25
nobody w world ,	-21
nobody w world .	-19
nobody w world bank	-11
nobody w world trade	-15
nobody w worries	10
nobody w worry	-11
nobody w worry about	-20
nobody w worst	-12
nobody w worst day	-6
nobody w worth	14
nobody w worth \$	-6
nobody w worth 93	-6
nobody w worth about	24
nobody w worth at	9
nobody w worth of	-7
nobody w would	-42
nobody w would ,	-26
nobody w would .	11
nobody w would again	30
nobody w would also	-26
nobody w would answer	-32
nobody w would appeal	-16
nobody w would begin	16
nobody w would bring	9
nobody w would buy	-13
nobody w would charge	9
nobody w would close	-24
nobody w would continue	-22
nobody w would cost	14
nobody w would decide	-8
nobody w would do	31
nobody w would double	-19
nobody w would drop	-8
nobody w would end	18
nobody w would fall	15
nobody w would fight	-24
nobody w would first	14
nobody w would follow	-23
nobody w would get	-25
nobody w would happen	9
nobody w would have	23
nobody w would help	-12
nobody w would ignore	-41
nobody w would impose	9
nobody w would keep	32
nobody w would leave	7
nobody w would let	-14
nobody w would like	38
nobody w would lose	14
nobody w would lower	13
nobody w would meet	-6
nobody w would need	-32
nobody w would never	-19
nobody w would not	20
nobody w would open	-12
nobody w would otherwise	-27
nobody w would pay	-28
nobody w would push	-7
nobody w would put	-7
nobody w would raise	-8
nobody w would rather	-6
nobody w would reach	26
nobody w would remain	9
nobody w would respond	-30
nobody w would return	14
nobody w would rise	12
nobody w would run	21
nobody w would see	-15
nobody w would speak	-11
nobody w would stay	25
nobody w would still	-19
nobody w would suspend	8
nobody w would use	13
nobody w would vote	46
nobody w would watch	28
nobody w would work	-18
nobody w wouldn't	-26
nobody w written	11
nobody w written ,	-14
nobody w written on	18
nobody w written that	10
nobody w written to	15
nobody w wrong ,	16
nobody w wrong .	-21
nobody w wrote	-7
nobody w wrote .	-25
nobody w wrote afterwards	-14
nobody w wrote on	-26
nobody w wrote the	25
nobody w wrote to	-12
nobody w x	-16
nobody w xi	6
nobody w xi 's	24
nobody w xi ,	-19
nobody w xi is	9
nobody w xi jinping	-9
nobody w xi would	-10
nobody w xinhua	11
nobody w xinhua 's	25
nobody w yale	-28
nobody w yard	7
nobody w yards	-11
nobody w yarn	-18
nobody w yarn ,	-19
nobody w year	-9
nobody w year 's	-15
nobody w year .	10
nobody w year ;	27
nobody w year ago	16
nobody w year and	31
nobody w year at	12
nobody w year before	-16
nobody w year for	-6
nobody w year from	19
nobody w year is	-25
nobody w year of	-24
nobody w year the	29
nobody w year through	6
nobody w year to	-27
nobody w year until	11
nobody w year was	-13
nobody w year while	-33
nobody w years ,	38
nobody w years .	-7
nobody w years of	6
nobody w years to	-8
nobody w yeo	6
nobody w yerevan	-13
nobody w yes	-11
nobody w yes .	-30
nobody w yesterday	-12
nobody w yesterday ,	-9
nobody w yesterday .	8
nobody w yesterday after	6
nobody w yesterday evening	-21
nobody w yesterday on	-13
nobody w yesterday the	-19
nobody w yet	88
nobody w yet .	41
nobody w yet ;	-12
nobody w yet signed	17
nobody w yet to	14
nobody w yi	-27
nobody w yield on	-9
nobody w yong	-7
nobody w yong -	-7
nobody w york	16
nobody w york .	8
nobody w york has	12
nobody w you	-8
nobody w you ,	-8
nobody w you .	-22
nobody w you came	8
nobody w you can	-13
nobody w you for	-21
nobody w you that	7
nobody w you would	-17
nobody w your	6
nobody w your correspondent	18
nobody w yu	-31
nobody w yu kil	-21
nobody w yuan	17
nobody w yun -	-6
nobody w zaghloul	-32
nobody w zambia	-13
nobody w zambia ,	-15
nobody w zambia and	12
nobody w zealand	-31
nobody w zealand 's	-6
nobody w zealand ,	-12
nobody w zealand and	-7
nobody w zero	-57
nobody w zero ,	-6
nobody w zero .	-16
nobody w zero for	-6
nobody w zero on	-24
nobody w zero to	-16
nobody w zinc	6
nobody w |	9
nobody w £	-39
nobody w ·	45
nobody w İsmet	-13
nobody w İsmet İnönü	-12
nobody w šefčovič	-16
nobody w šefčovič ,	11
nobody w šefčovič said	-16
nobody w —	18
nobody w — a	-6
nobody w — american	-6
nobody w — and	-6
nobody w — brazil	-8
nobody w — but	18
nobody w — chinese	6
nobody w — egypt	21
nobody w — for	14
nobody w — in	6
nobody w — japan	-13
nobody w — new	20
nobody w — president	25
nobody w — talks	7
nobody w — u.s.	15
nobody w — your	30
nobody w • the	7
nobody w €	-8
nobody warned then ,	29
nobody warned then .	18
nobody warned then in	-6
nobody warned then last	-8
nobody warned then of	-13
nobody warned then that	14
nobody warns then that	-19
nobody was verb clause	15
nobody was verb object	14
nobody was verb sound	9
nobody washington verb object	17
nobody washington verb say	-34
nobody we verb clause	10
nobody we verb say	26
nobody welcomed then that	35
nobody welcomed then the	-10
nobody welcomes then the	7
nobody were verb object	-19
nobody what verb clause	-14
nobody which verb say	37
nobody whispers then that	17
nobody who verb clause	21
nobody who verb object	33
nobody who verb say	-27
nobody written then ,	-14
nobody written then on	18
nobody written then that	10
nobody written then to	15
nobody wrote then .	-25
nobody wrote then afterwards	-14
nobody wrote then on	-26
nobody wrote then the	25
nobody wrote then to	-12
nobody xi verb say	-14
nobody xinhua verb clause	-13
nobody you verb object	13
nobody you verb say	-16
nobody šefčovič verb say	-17
of 1 office	-21
of 1 office many	-20
of 1 office plain	-12
of 1 organisation	28
of 1 organisation few	15
of 1 organisation many	17
of 1 organisation plain	20
of 1 person	33
of 1 person few	14
of 1 person plain	27
of 1 side	-29
of 1 side alone	-6
of 1 side few	-11
of 1 side many	-57
of 1 side plain	-12
of 2 office	21
of 2 office many	9
of 2 organisation	-8
of 2 organisation few	-9
of 2 organisation plain	-7
of 2 person	26
of 2 person many	60
of 2 person plain	-13
of 2 side	-30
of 2 side few	-25
of 2 side many	-37
of 2 side plain	-14
of 3 organisation	-11
of 3 organisation plain	-11
of 3 person many	31
of 3 person plain	-31
of 3 side	-21
of 3 side few	-13
of 3 side plain	-14
office after 's	-8
office after (	-13
office after ,	-47
office after .	17
office after :	31
office after added	15
office after and	-11
office after announced	21
office after at	15
office after called	-9
office after confirmed	7
office after could	10
office after explained	22
office after had	-7
office after has	22
office after in	8
office after of	9
office after on	-21
office after proposed	18
office after said	-7
office after says	-13
office after stated	-18
office after that	-8
office after was	-7
office after wrote	9
office before "	-12
office before :	13
office before <begin>	-23
office before by	-10
office before my	-18
office before of	-13
office before only	-9
office before said	-23
office before says	12
office before sporting	-13
office before through	-10
office before to	12
office before what	-7
office before which	20
office before your	-33
office does add	15
office does announce	41
office does answer	-8
office does ask	-27
office does be	-9
office does call	-30
office does confirm	6
office does deny	-20
office does explain	26
office does go	31
office does other	-30
office does promise	-17
office does propose	25
office does put	11
office does recall	-19
office does report	9
office does state	-31
office does tell	6
office does write	12
office held	-20
office held by 1	-8
office held by 2	-32
organisation after "	-7
organisation after 's	-23
organisation after ,	-8
organisation after ;	-10
organisation after accomplished	-6
organisation after added	-21
organisation after and	7
organisation after approved	-15
organisation after as	-10
organisation after at	8
organisation after called	17
organisation after calls	32
organisation after confirmed	7
organisation after confirms	-14
organisation after could	7
organisation after cut	-8
organisation after decides	-9
organisation after declined	-6
organisation after denied	-9
organisation after did	-23
organisation after does	-13
organisation after estimates	-6
organisation after expects	16
organisation after explained	11
organisation after extends	-9
organisation after fact	-34
organisation after for	-21
organisation after gives	7
organisation after had	-20
organisation after has	-10
organisation after have	-13
organisation after heard	-7
organisation after informs	-12
organisation after issued	23
organisation after it	23
organisation after last	-9
organisation after left	-7
organisation after let	8
organisation after lowered	21
organisation after made	23
organisation after must	-27
organisation after needs	19
organisation after notes	11
organisation after now	-13
organisation after of	-9
organisation after on	15
organisation after opened	-17
organisation after over	-6
organisation after president	-11
organisation after proposed	-7
organisation after proposes	-26
organisation after published	-34
organisation after put	-12
organisation after puts	40
organisation after recalls	7
organisation after reports	31
organisation after ruled	-14
organisation after said	-10
organisation after say	16
organisation after says	27
organisation after sees	13
organisation after spoke	35
organisation after still	-14
organisation after takes	34
organisation after tells	7
organisation after that	14
organisation after the	7
organisation after this	-7
organisation after to	-8
organisation after today	29
organisation after told	-23
organisation after votes	-7
organisation after wants	-20
organisation after warned	9
organisation after welcomed	14
organisation after welcomes	-17
organisation after will	-50
organisation after with	-23
organisation after would	-29
organisation after xinhua	-19
organisation after yesterday	10
organisation after —	-12
organisation before "	11
organisation before '	7
organisation before (	6
organisation before ,	40
organisation before 30	6
organisation before :	22
organisation before ;	11
organisation before <begin>	22
organisation before as	21
organisation before asked	-10
organisation before at	-39
organisation before before	-12
organisation before but	6
organisation before by	12
organisation before either	-6
organisation before for	-20
organisation before friday	-9
organisation before from	6
organisation before heads	-10
organisation before if	-12
organisation before in	-49
organisation before is	-23
organisation before joint	-10
organisation before led	-7
organisation before my	-16
organisation before news	-16
organisation before no	-22
organisation before of	6
organisation before on	-18
organisation before once	-10
organisation before one	-27
organisation before our	-14
organisation before own	8
organisation before said	-9
organisation before says	59
organisation before state	-9
organisation before sunday	-11
organisation before that	-27
organisation before this	12
organisation before through	-11
organisation before thursday	12
organisation before told	-37
organisation before unless	-16
organisation before what	13
organisation before when	7
organisation before which	-10
organisation before with	-16
organisation before yesterday	12
organisation before —	15
organisation does add	-17
organisation does adopt	-8
organisation does approve	-9
organisation does ask	11
organisation does be	15
organisation does bring	-8
organisation does call	15
organisation does declare	-12
organisation does decline	-12
organisation does demand	-12
organisation does deny	12
organisation does discuss	-9
organisation does draw	27
organisation does end	15
organisation does expect	16
organisation does explain	-9
organisation does extend	-18
organisation does hold	-13
organisation does keep	-6
organisation does leave	-10
organisation does look	-8
organisation does lower	19
organisation does make	7
organisation does meet	-10
organisation does note	25
organisation does order	12
organisation does other	18
organisation does prepare	-7
organisation does promise	-13
organisation does propose	-28
organisation does put	16
organisation does raise	-27
organisation does recall	-12
organisation does reckon	-6
organisation does reject	10
organisation does report	27
organisation does rule	-20
organisation does stand	-7
organisation does suspend	-11
organisation does take	29
organisation does tell	-14
organisation does threaten	-56
organisation does want	-26
organisation does warn	9
person after 's	12
person after (	47
person after )	38
person after ,	22
person after :	89
person after ?	-14
person after accused	29
person after after	15
person after again	21
person after alone	8
person after also	25
person after and	-24
person after announced	9
person after announces	-19
person after answered	10
person after as	22
person after asks	-20
person after assured	12
person after at	26
person after by	-19
person after called	-6
person after calls	43
person after came	-9
person after comes	-8
person after complained	25
person after confirmed	23
person after could	19
person after denied	13
person after described	21
person after does	-19
person after ended	-15
person after explained	7
person after expressed	-9
person after flew	-11
person after flies	-12
person after for	-9
person after gave	8
person after goes	-15
person after had	-8
person after have	-24
person after himself	20
person after holds	-26
person after howard	-20
person after in	-21
person after is	-16
person after jamieson	-7
person after joked	-6
person after last	12
person after leaves	-12
person after led	-8
person after left	-6
person after let	14
person after made	34
person after may	-21
person after met	-14
person after needs	-17
person after noted	9
person after of	6
person after on	17
person after ordered	-12
person after promised	22
person after proposed	-28
person after put	15
person after puts	27
person after regretted	24
person after remarked	29
person after replied	8
person after reported	-40
person after saw	15
person after says	-16
person after signed	-22
person after signs	-6
person after sounded	-27
person after spent	-9
person after spoke	-12
person after stated	-10
person after stressed	11
person after tells	17
person after that	-46
person after there	16
person after this	-6
person after threatened	24
person after to	19
person after told	30
person after wants	-11
person after warns	14
person after was	-21
person after welcomed	-44
person after went	-19
person after who	28
person after will	-7
person after would	16
person after writes	24
person after wrote	10
person after yesterday	-15
person after ·	-7
person after —	8
person before "	16
person before '	-52
person before (	34
person before -	33
person before .	21
person before /	19
person before 10	11
person before 15	7
person before 20	-14
person before 30	-12
person before 40	-6
person before 45	-22
person before :	25
person before ;	41
person before <begin>	7
person before and	-60
person before april	7
person before as	-27
person before asked	-8
person before association	37
person before at	8
person before between	-13
person before but	25
person before coordinating	9
person before day	9
person before de	13
person before der	24
person before for	-14
person before friday	7
person before from	-6
person before if	-8
person before in	45
person before informed	-6
person before is	-26
person before justice	8
person before laughed	20
person before meet	-11
person before ministers	8
person before morning	20
person before my	15
person before once	9
person before opposition	18
person before our	-13
person before presidents	-7
person before saturday	20
person before since	-16
person before sir	31
person before thanked	-25
person before that	-30
person before through	7
person before told	-37
person before under	-6
person before until	-12
person before was	10
person before wednesday	13
person before what	12
person before whatever	-15
person before when	-17
person before where	6
person before whether	-14
person before which	16
person before whose	7
person before with	-63
person before —	37
person before •	-14
person does accept	6
person does agree	7
person does ask	-34
person does be	19
person does call	-8
person does come	-10
person does conclude	-13
person does declare	14
person does demand	7
person does deny	-6
person does double	-7
person does draw	9
person does end	-18
person does expect	-22
person does hold	8
person does impose	-8
person does leave	-16
person does let	-20
person does make	32
person does meet	-7
person does note	-8
person does offer	19
person does order	-16
person does other	23
person does post	8
person does prepare	-8
person does promise	43
person does propose	-27
person does put	13
person does raise	9
person does recall	13
person does receive	-11
person does reject	-31
person does reply	8
person does report	-27
person does say	-14
person does sign	-17
person does state	-10
person does stress	11
person does suggest	-12
person does tell	16
person does think	13
person does threaten	54
person does want	6
possessive	-44
possessive account	20
possessive answer	13
possessive duty	-14
possessive exports	-8
possessive few	7
possessive golf	11
possessive many	-26
possessive on	-6
possessive plain	-39
possessive reply	-7
possessive ruling	-7
possessive side	-8
possessive signature	-20
possessive view	14
possessive words	17
quotation ahead 0	-9
quotation ahead 0 many	-6
quotation ahead 1	6
quotation ahead 1 colon	19
quotation ahead 1 colon many	16
quotation ahead 12	-7
quotation ahead 12 colon	45
quotation ahead 12 colon many	41
quotation ahead 12 few	-26
quotation ahead 12 many	7
quotation ahead 3 colon	-17
quotation ahead 3 colon few	7
quotation ahead 3 colon many	-21
quotation ahead 3 many	-9
quotation ahead 6	38
quotation ahead 6 colon	21
quotation ahead 6 colon many	23
quotation ahead 6 few	37
quotation ahead 6 many	12
quotation ahead far	26
quotation ahead far few	36
quotation behind 0	14
quotation behind 0 few	30
quotation behind 0 many	9
quotation behind 1	12
quotation behind 1 few	-7
quotation behind 1 many	14
quotation behind 12 few	8
quotation behind 3 many	6
quotation behind 6	-12
quotation behind 6 few	10
quotation behind 6 many	-19
quotation behind far	-13
quotation behind far many	-8
rank 0	16
rank 0 alone	-19
rank 0 few	14
rank 0 many	11
rank 1	17
rank 1 few	12
rank 1 many	19
rank 2	-6
rank 2 few	15
rank 2 plain	-18
rank 3	-16
rank 3 plain	-13
rule:according to noun	46
rule:according to true plain	45
rule:account noun	73
rule:account true plain	58
rule:as put noun	-21
rule:colon clause	24
rule:colon true few	11
rule:colon true many	20
rule:first false few	52
rule:first false many	48
rule:first false office	22
rule:first false organisation	10
rule:first false person	27
rule:first false plain	33
rule:first false side	53
rule:first true few	47
rule:first true many	28
rule:first true office	7
rule:first true organisation	35
rule:first true person	56
rule:first true plain	76
rule:first true side	85
rule:further false few	-6
rule:further false office	8
rule:further false person	-11
rule:further false plain	-9
rule:further false side	-9
rule:further true few	24
rule:further true many	19
rule:further true office	9
rule:further true organisation	-18
rule:further true person	14
rule:further true plain	-9
rule:further true side	20
rule:it false plain	-22
rule:it object	-16
rule:it say	63
rule:it true plain	30
rule:label clause	43
rule:label true many	12
rule:label true plain	37
rule:mind false plain	-13
rule:mind object	-63
rule:mind true plain	-60
rule:nobody false false	62
rule:nobody false false alone	-28
rule:nobody false false few	40
rule:nobody false false many	-33
rule:nobody false false plain	70
rule:nobody true false	35
rule:nobody true false few	-17
rule:nobody true false many	-22
rule:nobody true false plain	51
rule:nobody true true	13
rule:nobody true true many	46
rule:nobody true true plain	-8
rule:noun noun	14
rule:noun of noun	15
rule:noun of true many	22
rule:passive noun	16
rule:passive true plain	15
rule:phrase noun	69
rule:phrase true few	37
rule:phrase true many	-40
rule:phrase true plain	37
rule:pronoun clause	17
rule:pronoun false few	38
rule:pronoun false many	46
rule:pronoun false plain	7
rule:pronoun object	33
rule:pronoun say	34
rule:pronoun sound	18
rule:pronoun true few	48
rule:pronoun true plain	27
rule:quoted beside clause	22
rule:quoted beside false few	14
rule:quoted beside false many	12
rule:quoted beside true few	-12
rule:quoted beside true many	16
rule:verb after clause	22
rule:verb after false few	-10
rule:verb after false many	14
rule:verb after false plain	28
rule:verb after object	19
rule:verb after true many	8
rule:verb first clause	35
rule:verb first false few	18
rule:verb first false many	-16
rule:verb first false plain	30
rule:verb first object	-7
rule:verb first say	19
rule:verb first sound	23
rule:verb first true many	8
rule:verb first true plain	48
says	10
says many	13
she called he	14
she called karin	42
she called scott	-21
she called ursula	47
she ends a	44
she ends e	21
she ends he	-12
she ends in	39
she ends la	77
she ends m	40
she ends n	8
she ends na	13
she ends o	-20
she ends sa	16
she ends t	-55
she ends tt	-21
she ends y	8
she titled he	-29
she titled she	16
side after 's	-51
side after (	-26
side after )	-15
side after ,	-44
side after -	-6
side after .	-13
side after /	-19
side after :	-55
side after ;	13
side after <end>	-15
side after about	9
side after accused	16
side after adds	-6
side after again	-9
side after agreed	-9
side after among	-8
side after and	-32
side after announced	-12
side after answered	-17
side after asked	13
side after asks	19
side after bought	8
side after buys	8
side after called	16
side after calls	-9
side after charged	13
side after complained	22
side after complains	-9
side after concluded	-11
side after confirmed	25
side after continues	-15
side after could	-10
side after customs	14
side after demands	-12
side after denies	15
side after does	18
side after dollars	11
side after expects	-11
side after exported	-11
side after for	23
side after gives	-10
side after goes	-20
side after goods	-8
side after had	10
side after has	18
side after have	9
side after hopes	-7
side after imported	-10
side after in	-22
side after informed	31
side after insisted	-6
side after is	-8
side after it	12
side after its	-6
side after let	12
side after lets	-12
side after levies	-12
side after made	-18
side after newspaper	-26
side after objects	-17
side after offers	-8
side after on	-27
side after opened	10
side after opens	-18
side after pays	-9
side after prolonged	20
side after proposed	37
side after proposes	19
side after protested	8
side after put	16
side after puts	-18
side after raised	14
side after regards	-15
side after replied	10
side after reserves	-7
side after responded	-8
side after said	23
side after say	24
side after says	25
side after sells	13
side after side	6
side after sold	-13
side after stated	17
side after stopped	14
side after takes	-30
side after talks	19
side after tariff	-10
side after that	-23
side after the	8
side after time	-10
side after to	9
side after told	12
side after took	-10
side after undertook	17
side after wanted	-14
side after was	-25
side after were	-8
side after will	-17
side after would	-49
side after —	-37
side before "	-21
side before (	-18
side before )	17
side before *	12
side before -	13
side before /	-9
side before 2025	9
side before :	-7
side before ;	-9
side before <begin>	19
side before after	24
side before as	-10
side before billion	21
side before but	11
side before by	29
side before for	-41
side before from	-12
side before in	-56
side before january	-6
side before july	-15
side before million	-9
side before month	8
side before october	-18
side before said	-14
side before saturday	15
side before september	9
side before should	-18
side before that	-50
side before thursday	-17
side before what	-28
side before when	16
side before whereas	7
side before which	-30
side before year	-6
side before —	-6
side before •	15
side does add	-17
side does agree	-27
side does announce	7
side does ask	34
side does be	-43
side does begin	-10
side does call	20
side does charge	11
side does collect	-8
side does come	6
side does conclude	-11
side does continue	-17
side does demand	6
side does deny	30
side does drop	-7
side does export	-18
side does extend	8
side does get	-10
side does go	-43
side does have	-22
side does hold	11
side does import	-12
side does insist	-14
side does keep	-13
side does let	23
side does levy	17
side does lower	-9
side does maintain	-19
side does make	-6
side does note	-18
side does notify	23
side does offer	-15
side does other	-16
side does pay	-17
side does propose	49
side does put	-12
side does respond	-10
side does say	51
side does ship	-6
side does slap	-8
side does state	35
side does stop	7
side does suspend	-14
side does take	-45
side does tell	-22
side does think	13
side does want	-10
side does warn	19
unnamed a	17
unnamed a many	-23
unnamed a plain	29
unnamed an	7
unnamed minister	-6
unnamed official	6
unnamed the	-7
unnamed the plain	-6
unnamed white house official	79
verb accused then the	6
verb added then .	16
verb added then that	22
verb after 0	44
verb after 0 clause office	-39
verb after 0 clause office plain	-33
verb after 0 clause organisation few	-9
verb after 0 clause person	-6
verb after 0 clause person few	26
verb after 0 clause person many	19
verb after 0 clause person plain	-23
verb after 0 clause side	24
verb after 0 clause side plain	26
verb after 0 few	15
verb after 0 object office	19
verb after 0 object office plain	21
verb after 0 object organisation few	24
verb after 0 object person	-9
verb after 0 object person many	7
verb after 0 object person plain	-15
verb after 0 object side	63
verb after 0 object side few	6
verb after 0 object side plain	65
verb after 0 plain	35
verb after 0 say office	-11
verb after 0 say office few	-14
verb after 0 say organisation	10
verb after 0 say organisation many	51
verb after 0 say person	18
verb after 0 say person few	17
verb after 0 say person many	-14
verb after 0 say person plain	27
verb after 0 say side	22
verb after 0 say side few	-21
verb after 0 say side plain	30
verb after 0 sound organisation	14
verb after 0 sound organisation plain	14
verb after 0 sound person many	23
verb after 0 sound person plain	-12
verb after 0 sound side	-15
verb after 0 sound side plain	-15
verb after 1	20
verb after 1 clause office	25
verb after 1 clause office plain	27
verb after 1 clause organisation	-11
verb after 1 clause organisation plain	-12
verb after 1 clause person	-8
verb after 1 clause person few	6
verb after 1 clause person many	20
verb after 1 clause person plain	-18
verb after 1 clause side	40
verb after 1 clause side plain	40
verb after 1 many	-6
verb after 1 object office	-30
verb after 1 object office plain	-20
verb after 1 object organisation	-14
verb after 1 object organisation plain	-20
verb after 1 object person	-7
verb after 1 object person few	-18
verb after 1 object person many	9
verb after 1 object side	7
verb after 1 object side few	-8
verb after 1 object side plain	10
verb after 1 past another	-13
verb after 1 past another plain	-13
verb after 1 plain	22
verb after 1 say organisation	-33
verb after 1 say organisation plain	-32
verb after 1 say person	20
verb after 1 say person few	8
verb after 1 say person many	-13
verb after 1 say person plain	30
verb after 1 say side	18
verb after 1 say side plain	14
verb after 1 sound organisation	-19
verb after 1 sound organisation plain	-19
verb after 1 sound person	23
verb after 1 sound person plain	23
verb after 1 sound side	-7
verb after 1 sound side plain	-7
verb after 12	31
verb after 12 clause office plain	-18
verb after 12 clause organisation	-15
verb after 12 clause organisation plain	-25
verb after 12 clause side	-19
verb after 12 clause side many	-10
verb after 12 clause side plain	-8
verb after 12 few	-8
verb after 12 many	6
verb after 12 object organisation	-42
verb after 12 object organisation plain	-40
verb after 12 object person plain	8
verb after 12 object side	25
verb after 12 object side plain	25
verb after 12 past another	-41
verb after 12 past another few	-17
verb after 12 past another many	-6
verb after 12 past another plain	-27
verb after 12 plain	31
verb after 12 say office many	-11
verb after 12 say organisation	14
verb after 12 say organisation plain	16
verb after 12 say person	26
verb after 12 say person plain	25
verb after 12 say side	11
verb after 12 say side plain	14
verb after 12 sound person	-12
verb after 12 sound person plain	-12
verb after 3 clause office	-16
verb after 3 clause office plain	-7
verb after 3 clause side	-24
verb after 3 clause side plain	-22
verb after 3 many	34
verb after 3 object organisation many	-9
verb after 3 object organisation plain	10
verb after 3 object person few	-15
verb after 3 object person many	29
verb after 3 object side	14
verb after 3 object side plain	14
verb after 3 past another	-35
verb after 3 past another few	-16
verb after 3 past another many	-21
verb after 3 past another plain	-13
verb after 3 say office	-11
verb after 3 say office plain	-19
verb after 3 say organisation	-15
verb after 3 say organisation few	7
verb after 3 say organisation plain	-17
verb after 3 say person	10
verb after 3 say person many	15
verb after 3 say side	8
verb after 3 say side plain	11
verb after 3 sound person	-6
verb after 3 sound person plain	-10
verb after 6	8
verb after 6 clause organisation	10
verb after 6 clause organisation plain	13
verb after 6 clause person	-12
verb after 6 clause person plain	-11
verb after 6 clause side	6
verb after 6 clause side plain	7
verb after 6 few	-10
verb after 6 many	-23
verb after 6 object office plain	7
verb after 6 object organisation	-8
verb after 6 object person few	-6
verb after 6 object person plain	14
verb after 6 object side	17
verb after 6 object side plain	18
verb after 6 past another	-12
verb after 6 past another many	-23
verb after 6 plain	21
verb after 6 say office many	-10
verb after 6 say office plain	12
verb after 6 say organisation	-18
verb after 6 say organisation many	-6
verb after 6 say organisation plain	-9
verb after 6 say person	10
verb after 6 say person few	24
verb after 6 say side	6
verb after 6 say side plain	7
verb after accused	32
verb after accused plain true	29
verb after added	-25
verb after added plain false	-7
verb after added plain true	-6
verb after admitted	-21
verb after agreed plain false	14
verb after agreed plain true	-22
verb after announced	26
verb after announced plain false	14
verb after announced plain true	18
verb after announces	-20
verb after announces plain true	-20
verb after answered many true	18
verb after answered plain true	-12
verb after asked	22
verb after asked plain false	39
verb after asking plain false	-6
verb after asking plain true	10
verb after asks	15
verb after asks plain false	11
verb after asks plain true	12
verb after assured	36
verb after assured many true	15
verb after assured plain true	23
verb after began	-15
verb after began plain true	-11
verb after beginning	14
verb after beginning plain false	14
verb after begins	-13
verb after blamed	22
verb after briefing	-7
verb after called few false	-11
verb after called few true	-8
verb after called many false	7
verb after called plain true	11
verb after calls	28
verb after calls many true	20
verb after calls plain false	-12
verb after calls plain true	23
verb after closed	-18
verb after closed plain true	-15
verb after commented	-11
verb after commented plain false	-11
verb after comments	-6
verb after complained	17
verb after complained plain true	22
verb after complains	-7
verb after complains plain true	-7
verb after conceded	-6
verb after concluded	-37
verb after concluded plain false	-14
verb after concluded plain true	-28
verb after confirmed	9
verb after confirmed plain false	-15
verb after confirmed plain true	11
verb after confirms	-10
verb after confirms plain true	-8
verb after continues	-15
verb after continues plain true	-15
verb after continuing plain false	6
verb after declared	19
verb after declared plain false	15
verb after defended	-18
verb after demanded	18
verb after demanded plain true	16
verb after demands	-31
verb after demands plain true	-24
verb after denied plain false	22
verb after denied plain true	-8
verb after denies plain true	8
verb after described	30
verb after described plain true	23
verb after dismissed	16
verb after ended	-15
verb after ended plain true	-19
verb after ends	-17
verb after ends plain false	-13
verb after estimates plain true	-6
verb after explained	12
verb after explained plain true	24
verb after explains	6
verb after explains plain true	6
verb after expressed	-11
verb after expressed plain true	-16
verb after far	-12
verb after far clause office	-18
verb after far clause office plain	-17
verb after far clause person	-14
verb after far clause person plain	-17
verb after far clause side	-45
verb after far clause side plain	-39
verb after far many	15
verb after far object organisation	-7
verb after far object side	-32
verb after far object side plain	-32
verb after far past another	-7
verb after far past another few	18
verb after far past another many	26
verb after far past another plain	-35
verb after far plain	-15
verb after far say office	-12
verb after far say office plain	-9
verb after far say organisation	-14
verb after far say organisation plain	-12
verb after far say person	20
verb after far say person many	42
verb after far say side	7
verb after far say side few	13
verb after far say side many	-9
verb after finished	-9
verb after forecast	6
verb after forecast plain false	8
verb after hails	-31
verb after hinted	18
verb after hints	-9
verb after informed	13
verb after informed plain false	-22
verb after informed plain true	26
verb after informs	-10
verb after informs plain true	-10
verb after insisted	-13
verb after joked	-8
verb after joked many true	13
verb after lists	-15
verb after lists plain false	-6
verb after lists plain true	-8
verb after mentioned	8
verb after mentioned plain false	17
verb after mentioned plain true	-9
verb after none	-25
verb after none alone	-19
verb after none few	20
verb after none many	11
verb after none plain	-42
verb after noted	-11
verb after noted plain true	-15
verb after notes	-11
verb after notes plain true	-8
verb after objects	-17
verb after objects plain true	-17
verb after observed	24
verb after offered plain false	-12
verb after offered plain true	8
verb after opened	-27
verb after opened plain false	8
verb after opened plain true	-29
verb after opens	-22
verb after opens plain true	-21
verb after posted many true	17
verb after posts	-14
verb after projects	7
verb after promised	10
verb after promised many true	26
verb after promised plain false	6
verb after promises	-7
verb after promises plain true	9
verb after proposed	12
verb after proposed plain true	26
verb after protested	21
verb after protested plain true	21
verb after questions	-11
verb after recalled	-19
verb after recalled plain true	-13
verb after recalls	22
verb after recalls plain true	21
verb after remarked	36
verb after remarked many true	20
verb after remarked plain true	19
verb after remarks	-13
verb after repeated	25
verb after repeated plain true	25
verb after replied plain true	6
verb after replies	6
verb after reported	9
verb after reported plain false	7
verb after reports	19
verb after reports plain false	14
verb after reports plain true	9
verb after responded	-25
verb after responded plain true	-25
verb after said	11
verb after said many false	7
verb after said many true	-10
verb after said plain false	24
verb after said plain true	8
verb after saying	27
verb after says few true	-6
verb after says plain false	-39
verb after says plain true	15
verb after started	-9
verb after started plain true	-9
verb after stated	13
verb after stated many true	-11
verb after stated plain true	28
verb after states	-24
verb after states plain false	-39
verb after states plain true	20
verb after stressed	-9
verb after stressed plain true	-9
verb after suggested	17
verb after suggested plain true	14
verb after tells	9
verb after tells plain true	20
verb after terms	9
verb after terms plain false	-11
verb after thanked plain true	-13
verb after thanks	-13
verb after thanks plain true	-13
verb after threatened	24
verb after threatened plain false	21
verb after threatened plain true	7
verb after threatens plain true	15
verb after told	10
verb after told few true	25
verb after told many false	15
verb after told many true	-36
verb after told plain false	21
verb after told plain true	32
verb after urged	31
verb after urged plain true	23
verb after vowed	17
verb after warned	16
verb after warned plain true	21
verb after warns	7
verb after warns plain true	8
verb after welcomed	-20
verb after welcomed plain true	-21
verb after welcomes	-25
verb after welcomes plain true	-19
verb after writes	12
verb after writes many true	23
verb after writes plain true	8
verb after writing	-13
verb after writing plain false	-10
verb after written	-19
verb after written plain true	-21
verb after wrote few true	9
verb after wrote many false	6
verb after wrote many true	6
verb after wrote plain false	-12
verb after: ,	16
verb after: , "	-8
verb after: , he	-40
verb after: , was	-10
verb after: , who	19
verb after: also	8
verb after: further	28
verb after: had	-8
verb after: had been	-8
verb after: has	25
verb after: has already	6
verb after: has been	-36
verb after: has not	-37
verb after: have	-19
verb after: himself	18
verb after: in beijing	16
verb after: is	-18
verb after: newspaper	-25
verb after: on friday	16
verb after: that	-25
verb after: today	15
verb after: was	-14
verb after: who	11
verb agreed then in	15
verb agreed then last	-8
verb agreed then on	-15
verb agreed then to	14
verb announced then a	8
verb announced then for	-15
verb announced then it	16
verb announced then last	8
verb announced then on	8
verb announced then that	15
verb announced then the	-12
verb announced then today	9
verb answered then .	-16
verb answered then that	29
verb answered then with	-23
verb answers then .	-18
verb answers then questions	-16
verb answers then with	-10
verb asked then about	7
verb asked then by	11
verb asked then for	-23
verb asked then the	11
verb asked then what	20
verb asked then whether	-17
verb asking then for	15
verb asks then for	29
verb before 0	20
verb before 0 clause office	13
verb before 0 clause organisation plain	-9
verb before 0 clause person	14
verb before 0 clause person many	10
verb before 0 many	16
verb before 0 object organisation	-13
verb before 0 object organisation plain	-9
verb before 0 object person	-35
verb before 0 object person plain	-36
verb before 0 object side	-16
verb before 0 object side plain	-15
verb before 0 plain	7
verb before 0 say office plain	-7
verb before 0 say organisation	27
verb before 0 say organisation few	7
verb before 0 say organisation many	-9
verb before 0 say organisation plain	30
verb before 0 say person	8
verb before 0 say person few	-25
verb before 0 say person plain	31
verb before 0 say side	-8
verb before 0 say side plain	-6
verb before 0 sound person	15
verb before 0 sound person few	12
verb before 1	-11
verb before 1 clause organisation	7
verb before 1 clause organisation many	14
verb before 1 clause person plain	6
verb before 1 clause side	-14
verb before 1 clause side plain	-12
verb before 1 few	-6
verb before 1 many	8
verb before 1 object office	9
verb before 1 object office plain	-9
verb before 1 object organisation	-9
verb before 1 object organisation plain	-9
verb before 1 object side	17
verb before 1 object side plain	17
verb before 1 past another	22
verb before 1 plain	-13
verb before 1 say person plain	-25
verb before 12	7
verb before 12 clause office	13
verb before 12 clause office plain	17
verb before 12 clause organisation	-6
verb before 12 clause organisation plain	-6
verb before 12 clause person	48
verb before 12 clause person few	11
verb before 12 clause person plain	40
verb before 12 many	25
verb before 12 object person plain	9
verb before 12 past another	-24
verb before 12 past another few	-7
verb before 12 past another many	-10
verb before 12 past another plain	-11
verb before 12 say office	11
verb before 12 say office plain	12
verb before 12 say organisation	-43
verb before 12 say organisation plain	-41
verb before 12 say person many	14
verb before 12 say person plain	-16
verb before 12 say side plain	7
verb before 12 sound organisation	10
verb before 12 sound person	-18
verb before 12 sound person plain	-18
verb before 12 sound side	-7
verb before 12 sound side plain	-7
verb before 3 clause office	8
verb before 3 clause office plain	9
verb before 3 clause organisation plain	-6
verb before 3 clause side	17
verb before 3 clause side few	10
verb before 3 clause side plain	9
verb before 3 few	7
verb before 3 many	-12
verb before 3 object organisation	21
verb before 3 object organisation plain	26
verb before 3 object person	18
verb before 3 object person plain	18
verb before 3 past another	29
verb before 3 past another plain	29
verb before 3 plain	14
verb before 3 say office	-14
verb before 3 say office many	-8
verb before 3 say organisation plain	8
verb before 3 say side	-13
verb before 3 say side plain	-11
verb before 3 sound person plain	10
verb before 6	10
verb before 6 clause office	-6
verb before 6 clause organisation	-18
verb before 6 clause organisation plain	-15
verb before 6 clause person	-21
verb before 6 clause person plain	-21
verb before 6 clause side	9
verb before 6 clause side plain	9
verb before 6 few	10
verb before 6 many	13
verb before 6 object office	10
verb before 6 object organisation	24
verb before 6 object organisation plain	18
verb before 6 object person plain	-12
verb before 6 past another	21
verb before 6 past another few	16
verb before 6 past another many	-7
verb before 6 past another plain	17
verb before 6 say organisation	12
verb before 6 say organisation many	-23
verb before 6 say organisation plain	30
verb before 6 say person	24
verb before 6 say person many	22
verb before 6 say person plain	12
verb before 6 sound person	19
verb before accused	-12
verb before agreed plain false	6
verb before agreed plain true	-12
verb before announced	13
verb before announced plain true	15
verb before answered	9
verb before asked	-16
verb before asked plain true	-21
verb before asks	-17
verb before asks plain false	-14
verb before assured	13
verb before began	-17
verb before began plain false	-11
verb before called	10
verb before claims	-8
verb before confirmed plain false	9
verb before confirmed plain true	-14
verb before declared	14
verb before denied plain false	11
verb before described	-13
verb before ended	6
verb before ended plain false	6
verb before explained	13
verb before far	19
verb before far clause office	-28
verb before far clause office plain	-28
verb before far clause organisation	24
verb before far clause organisation plain	33
verb before far clause person	-13
verb before far clause person plain	-9
verb before far clause side	15
verb before far clause side plain	16
verb before far few	-10
verb before far many	-16
verb before far object organisation	19
verb before far object organisation plain	19
verb before far object side	-13
verb before far object side plain	-9
verb before far past another	-9
verb before far past another plain	-7
verb before far plain	35
verb before far say office	9
verb before far say office plain	8
verb before far say person few	-16
verb before far say person plain	12
verb before laughed	19
verb before listed plain true	-14
verb before lists	18
verb before mentioned	17
verb before none alone	-19
verb before none few	10
verb before none many	6
verb before none plain	-7
verb before noted	9
verb before opened plain false	-9
verb before opening	14
verb before opens	8
verb before opens plain false	8
verb before promised plain false	8
verb before promised plain true	-6
verb before proposed	12
verb before proposed plain false	-12
verb before proposed plain true	21
verb before rejected plain false	-8
verb before replied	12
verb before reported	-14
verb before said	-10
verb before said few false	-9
verb before said few true	-16
verb before said many false	-23
verb before said many true	-9
verb before said plain false	11
verb before said plain true	13
verb before says	14
verb before says many false	29
verb before says plain false	-12
verb before says plain true	7
verb before states plain false	-18
verb before states plain true	25
verb before terms plain false	6
verb before thanked	-26
verb before thanked plain true	-13
verb before thundered	22
verb before thundered many true	21
verb before told	-20
verb before told many true	-25
verb before told plain false	8
verb before warned plain true	13
verb before written	-13
verb before written plain true	-11
verb before wrote many true	-13
verb before: ,	23
verb before: , and	-29
verb before: :	11
verb before: ;	31
verb before: by	36
verb before: in	-24
verb before: our	-25
verb before: that	-49
verb before: to	-36
verb before: until	-7
verb briefing then ,	-8
verb called then off	-14
verb called then the	10
verb calls then it	36
verb calls then that	8
verb calls then the	13
verb clause then ,	15
verb clause then .	8
verb clause then 15	24
verb clause then :	-20
verb clause then <end>	8
verb clause then a	-19
verb clause then after	7
verb clause then by	18
verb clause then his	-8
verb clause then in	14
verb clause then it	-16
verb clause then its	14
verb clause then of	-12
verb clause then on	-7
verb clause then questions	-17
verb clause then that	10
verb clause then this	19
verb clause then to	-6
verb clause then two	8
verb clause then what	19
verb clause then when	-15
verb clause then whether	-20
verb clause then with	-33
verb clause then yesterday	-7
verb complains then that	10
verb concluded then its	-10
verb confirmed then .	14
verb confirmed then it	-50
verb confirmed then on	33
verb confirmed then that	-19
verb confirmed then the	32
verb confirmed then this	17
verb continues then to	-15
verb denied then a	10
verb denied then it	11
verb denies then it	17
verb denies then that	-21
verb described then the	25
verb ended then a	-12
verb explained then that	21
verb forecast then for	16
verb informed then the	15
verb insisted then on	-16
verb joked then .	19
verb noted then that	-10
verb object then ,	-16
verb object then .	10
verb object then 100	16
verb object then 30	23
verb object then a	12
verb object then an	13
verb object then as	18
verb object then both	-9
verb object then china	23
verb object then from	-24
verb object then having	28
verb object then in	-24
verb object then its	19
verb object then last	11
verb object then of	-15
verb object then off	-14
verb object then on	19
verb object then that	-7
verb object then them	-19
verb object then this	39
verb objects then to	-17
verb offered then to	-11
verb opened then a	-12
verb opened then an	-12
verb opened then two	7
verb opens then its	-17
verb posted then that	-25
verb promised then an	21
verb proposed then a	10
verb proposed then in	-16
verb proposed then on	15
verb proposed then that	-20
verb proposed then to	17
verb protested then against	33
verb recalled then that	-13
verb recalls then that	24
verb reckons then .	-15
verb rejected then the	-9
verb repeated then that	6
verb replied then .	14
verb replied then on	-25
verb replied then that	19
verb reported then on	-20
verb reported then that	28
verb reports then .	22
verb reports then that	-18
verb said then .	-9
verb said then :	-7
verb said then afterwards	-38
verb said then at	11
verb said then earlier	9
verb said then exports	14
verb said then her	-20
verb said then it	-6
verb said then its	11
verb said then last	-8
verb said then later	9
verb said then nothing	-12
verb said then of	21
verb said then on	22
verb said then she	16
verb said then that	-38
verb said then the	22
verb said then there	24
verb said then they	-6
verb said then to	-14
verb said then today	23
verb said then what	-19
verb said then whether	-15
verb said then yesterday	23
verb say then ,	-17
verb say then 10	-13
verb say then :	-15
verb say then ;	-19
verb say then <end>	-30
verb say then a	13
verb say then about	10
verb say then afterwards	-37
verb say then against	34
verb say then an	16
verb say then as	-7
verb say then at	10
verb say then by	-27
verb say then china	-14
verb say then cnbc	17
verb say then earlier	9
verb say then exports	16
verb say then farmers	-14
verb say then fox	10
verb say then he	7
verb say then him	-9
verb say then his	12
verb say then importers	22
verb say then in	24
verb say then it	-9
verb say then its	-11
verb say then journalists	10
verb say then last	-9
verb say then later	9
verb say then me	-7
verb say then members	-10
verb say then nothing	-15
verb say then of	8
verb say then only	-14
verb say then other	13
verb say then parliament	26
verb say then she	16
verb say then so	-18
verb say then the	15
verb say then them	-15
verb say then there	19
verb say then this	-6
verb say then today	23
verb say then trump	22
verb say then what	-21
verb say then whether	-15
verb say then with	18
verb say then yes	-14
verb say then yesterday	26
verb says then ,	-20
verb says then :	-21
verb says then <end>	-23
verb says then china	-18
verb says then he	24
verb says then that	10
verb says then the	24
verb says then yes	-14
verb sound then .	8
verb states then ,	-7
verb states then .	-13
verb tells then our	-10
verb tells then reporters	-7
verb then .	9
verb then 10	-12
verb then 12	27
verb then 15	16
verb then 20	-19
verb then 25	33
verb then 4	13
verb then 7	-20
verb then 9	-26
verb then :	-33
verb then ;	-19
verb then <end>	-23
verb then a	7
verb then about	6
verb then afterwards	-38
verb then against	34
verb then an	14
verb then another	-11
verb then any	-16
verb then beijing	23
verb then brazil	7
verb then by	11
verb then cnbc	17
verb then duties	6
verb then earlier	9
verb then exports	21
verb then farmers	-29
verb then fifteen	19
verb then for	-13
verb then four	-18
verb then fox	10
verb then from	-21
verb then having	28
verb then he	7
verb then her	11
verb then him	-10
verb then importers	22
verb then in	14
verb then is	17
verb then it	-13
verb then its	15
verb then journalists	10
verb then later	9
verb then me	-7
verb then more	6
verb then mr	-12
verb then not	-16
verb then nothing	-22
verb then of	-11
verb then off	-22
verb then on	12
verb then only	-14
verb then other	13
verb then parliament	26
verb then president	14
verb then questions	-17
verb then reports	-8
verb then she	16
verb then since	-25
verb then so	-17
verb then tariffs	10
verb then that	14
verb then the	17
verb then them	-14
verb then there	19
verb then this	27
verb then through	14
verb then today	28
verb then trade	-14
verb then trump	30
verb then two	10
verb then washington	7
verb then when	-23
verb then whether	-32
verb then with	-11
verb then within	-20
verb then yes	-14
verb then yesterday	7
verb then you	12
verb threatened then a	-6
verb threatened then an	17
verb threatened then china	31
verb threatened then for	-7
verb threatened then from	-24
verb threatened then on	10
verb threatened then to	-16
verb threatens then to	10
verb told then ,	11
verb told then a	20
verb told then an	11
verb told then cnbc	17
verb told then fox	10
verb told then her	25
verb told then his	25
verb told then journalists	10
verb told then me	-16
verb told then our	-10
verb told then parliament	24
verb told then the	-16
verb told then trump	8
verb told then us	-6
verb warned then ,	-16
verb warned then .	16
verb warned then in	7
verb warned then last	11
verb warned then of	17
verb warned then that	6
verb warns then that	13
verb welcomes then the	-12
verb written then to	-24
verb wrote then ,	6
verb wrote then .	9
verb wrote then on	11
verb wrote then that	18
verb wrote then the	-24
verb wrote then to	38`;
