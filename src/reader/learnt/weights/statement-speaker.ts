// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes "	21
closes " many	21
closes .	27
closes . few	24
closes . plain	25
closes had	-20
closes had plain	-17
closes in	15
closes of plain	16
does <agree> perfect	-23
does <agree> perfect plain	-21
does <bear> past plain	-15
does <deny> perfect	15
does <deny> perfect plain	15
does <down> past plain	-21
does <down> present	-15
does <down> present plain	-15
does <impose> future	-15
does <impose> future plain	-16
does <propose> modal	15
does <propose> modal plain	16
does <propose> past	18
does <say> past plain	16
does <target> past	19
does <target> past plain	19
does <up> past	16
does <up> past plain	16
does <up> present	-18
does <up> present plain	-16
does add	-16
does add plain	-15
does answer plain	-15
does approve	-18
does approve plain	-18
does believe	-18
does believe plain	-18
does call few	19
does decline plain	-15
does expect	-25
does expect plain	-25
does explain	18
does future	-21
does have	-18
does hold	-17
does hold plain	-17
does hope	-15
does hope plain	-15
does let plain	23
does make	18
does make plain	22
does nothing few	27
does other	26
does other plain	23
does past passive	-22
does perfect passive	-15
does post	16
does propose plain	18
does put	23
does put many	24
does put plain	16
does report	18
does report plain	19
does say few	-19
does say plain	17
does sign	-24
does sign plain	-22
does state	28
does tell many	-16
does want	-21
does want plain	-20
does warn plain	16
does write many	35
does write plain	-33
earlier 1 1 few he	19
earlier 1 12	-34
earlier 1 3	-96
earlier 1 3 many he	-52
earlier 1 3 many none	-18
earlier 1 3 plain he	-48
earlier 1 3 plain i	28
earlier 1 3 plain it	-39
earlier 1 6	-50
earlier 1 6 alone none	22
earlier 1 6 few none	-30
earlier 1 6 many he	-34
earlier 1 6 plain i	-27
earlier 2 12	-27
earlier 2 12 many he	-17
earlier 2 12 many none	-42
earlier 2 12 plain he	-43
earlier 2 12 plain i	-23
earlier 2 12 plain none	31
earlier 2 12 plain they	-16
earlier 2 3 plain i	20
earlier 2 3 plain it	-28
earlier 2 6	-72
earlier 2 6 many he	22
earlier 2 6 plain i	-19
earlier 2 6 plain it	-43
earlier 2 6 plain none	-39
earlier 2 6 plain they	15
earlier 3 12	-33
earlier 3 12 plain none	-22
earlier 3 3	23
earlier 3 3 plain i	24
earlier 3 3 plain it	19
earlier 3 6 plain he	17
earlier 3 6 plain i	-16
earlier alone	-34
earlier alone few he	19
earlier alone few none	-52
earlier alone plain it	-17
earlier alone plain none	-30
earlier alone plain they	-41
earlier body	15
earlier body many he	-20
earlier body many none	-22
earlier body plain he	-31
earlier body plain i	22
earlier body plain it	26
earlier last	55
earlier last alone none	17
earlier last few he	44
earlier last many he	25
earlier last many none	28
earlier last plain he	27
earlier last plain none	-21
earlier last plain they	-25
earlier lately	32
earlier lately many none	24
earlier lately plain i	-22
earlier lately plain it	27
earlier office	-56
earlier office many he	-23
earlier office many none	-32
earlier office plain he	-52
earlier office plain i	21
earlier office plain it	-37
earlier office plain they	-15
earlier office rank 0	-28
earlier office rank 0 many he	-21
earlier office rank 0 plain he	-38
earlier office rank 0 plain i	23
earlier office rank 0 plain it	-15
earlier office rank 1	-28
earlier office rank 2	-19
earlier organisation	-38
earlier organisation few none	-15
earlier organisation many he	-52
earlier organisation plain he	-34
earlier organisation plain i	-36
earlier organisation plain it	51
earlier organisation plain none	-41
earlier organisation rank 0 many he	-34
earlier organisation rank 0 plain i	-17
earlier organisation rank 0 plain it	35
earlier organisation rank 0 plain none	-20
earlier organisation rank 1	-39
earlier organisation rank 2 plain it	20
earlier organisation rank 3 plain it	17
earlier person	46
earlier person alone none	28
earlier person few he	37
earlier person many he	48
earlier person many it	-17
earlier person many none	43
earlier person plain he	30
earlier person plain i	16
earlier person plain it	-44
earlier person plain none	-19
earlier person rank 0	18
earlier person rank 0 alone none	28
earlier person rank 0 few he	36
earlier person rank 0 many he	49
earlier person rank 0 many none	-22
earlier person rank 0 plain he	27
earlier person rank 0 plain i	16
earlier person rank 0 plain it	-37
earlier person rank 0 plain none	-51
earlier person rank 1	48
earlier person rank 1 few none	-20
earlier person rank 1 many none	51
earlier person rank 1 plain i	35
earlier person rank 1 plain it	-17
earlier person rank 1 plain none	16
earlier person rank 1 plain they	-17
earlier person rank 2 many none	22
earlier person rank 2 plain it	-26
earlier person rank 3	29
earlier person rank 3 many none	23
earlier person rank 3 plain it	25
earlier same 1	69
earlier same 1 few he	28
earlier same 1 many he	47
earlier same 1 many none	15
earlier same 1 plain it	58
earlier same 1 plain they	-26
earlier same 3	36
earlier same 3 few none	20
earlier same 3 many none	57
earlier same 3 plain he	32
earlier same 3 plain i	-40
earlier same 3 plain it	-44
earlier same 6	23
earlier same 6 plain he	25
earlier side	-87
earlier side many he	-52
earlier side many none	-64
earlier side plain he	-73
earlier side plain i	-36
earlier side plain they	-17
earlier side rank 0	-26
earlier side rank 0 many he	-20
earlier side rank 0 many none	-29
earlier side rank 0 plain he	-31
earlier side rank 0 plain i	-19
earlier side rank 0 plain it	19
earlier side rank 1	-38
earlier side rank 1 many he	-19
earlier side rank 1 many none	-23
earlier side rank 1 plain he	-22
earlier side rank 1 plain it	-28
earlier side rank 1 plain none	16
earlier side rank 2	-59
earlier side rank 2 plain none	-23
earlier side rank 3	-19
earlier subject	24
earlier subject alone none	23
earlier subject few he	20
earlier subject few it	-16
earlier subject few none	-16
earlier subject many he	16
earlier subject many it	-26
earlier subject plain he	24
earlier subject plain it	30
earlier subject plain they	-43
g a:'	-25
g a:'s	-22
g a:'s account	22
g a:'s answer	17
g a:-	-31
g a:<day-ahead> .	-15
g a:<day-ahead> to	-18
g a:<day-gone> and	-17
g a:<day-gone> to	30
g a:<day-today> .	-20
g a:<duty>	-21
g a:<gate>	18
g a:<level>	-21
g a:<level> as	15
g a:<level> for	-22
g a:<level> from	18
g a:<level> more	-23
g a:<level> on	19
g a:<level> tariff	-25
g a:<money> .	-15
g a:<money> <span>	20
g a:<money> of	24
g a:<month-ahead>	22
g a:<month-gone>	-20
g a:<name>	-22
g a:<name> at	-19
g a:<name> for	22
g a:<name> of	20
g a:<name> on	21
g a:<name> was	-20
g a:<name> would	19
g a:<not>	-36
g a:<number>	-19
g a:<number> <quality>	-15
g a:<number> economy	16
g a:<number> of	-16
g a:<number> on	-26
g a:<office> .	-19
g a:<organisation> .	-24
g a:<person>	-16
g a:<person> in	22
g a:<person> of	-15
g a:<quality> wheat	24
g a:<quality> wine	17
g a:<seat> 's	21
g a:<seat> .	-25
g a:<sender>	-16
g a:<span>	17
g a:<span> .	30
g a:<span> to	-26
g a:<v-agree>	-38
g a:<v-bear>	19
g a:<v-end>	-30
g a:<v-say>	28
g a:<v-suspend>	29
g a:<v-threaten>	16
g a:?	-26
g a:a <quality>	15
g a:a further	17
g a:a licence	-16
g a:a meet	-26
g a:a post	34
g a:about a	-25
g a:accused	20
g a:again	30
g a:again .	19
g a:agree on	-16
g a:all <quality>	16
g a:already	-26
g a:among	17
g a:an extension	-22
g a:and	-33
g a:and <name>	-27
g a:and me	-15
g a:and the	-15
g a:and to	21
g a:announce .	20
g a:announce the	-24
g a:announcement	15
g a:another	-25
g a:approve the	21
g a:arrangement	19
g a:as much	23
g a:at <money>	29
g a:back	-36
g a:been	-17
g a:begin	-19
g a:believe	-18
g a:between	15
g a:border	21
g a:both	-17
g a:bring	-15
g a:busan	20
g a:busan .	18
g a:business	15
g a:close	15
g a:come	19
g a:commerce	-25
g a:complete	-15
g a:concern	43
g a:confirm the	24
g a:control	18
g a:control on	23
g a:correct	16
g a:deal	-35
g a:decision	-17
g a:delay	27
g a:delegation	22
g a:demand	-28
g a:deny it	18
g a:deny that	-23
g a:did	-25
g a:do	16
g a:done	-16
g a:down	-15
g a:drug	19
g a:duty	-16
g a:duty to	20
g a:each	-33
g a:each other	-16
g a:economy	23
g a:economy .	15
g a:expect	-17
g a:explain	18
g a:export of	19
g a:expressed	37
g a:extend	-17
g a:extension	-28
g a:far	16
g a:fee	19
g a:fentanyl .	25
g a:fire	-21
g a:first	-21
g a:for <level>	-17
g a:for a	-19
g a:framework	15
g a:from	-18
g a:from <day-gone>	15
g a:from <level>	-15
g a:from the	-17
g a:further	51
g a:gave	36
g a:go to	-17
g a:has	17
g a:has announce	16
g a:has confirm	-24
g a:has let	22
g a:has warn	20
g a:have	-38
g a:he would	17
g a:him	29
g a:him .	34
g a:in <name>	-41
g a:in a	32
g a:in its	-21
g a:in the	-31
g a:informed	31
g a:informed the	21
g a:into	-34
g a:it on	-29
g a:it will	37
g a:its list	-19
g a:know	22
g a:last week	21
g a:later	-26
g a:law	19
g a:law .	19
g a:lawyer	-16
g a:leave	-19
g a:letter	21
g a:levy	15
g a:licence	-26
g a:list of	-27
g a:machinery	-18
g a:make	16
g a:matter	27
g a:me	28
g a:month	17
g a:month .	17
g a:more	-21
g a:much	18
g a:must	-20
g a:name	-19
g a:name to	-20
g a:near	-19
g a:negotiation	18
g a:newspaper	-37
g a:next	-24
g a:next year	-18
g a:nickel	17
g a:nobody	-23
g a:not	-18
g a:notice	-24
g a:of	23
g a:of <number>	-20
g a:of <span>	29
g a:of a	27
g a:of its	28
g a:of soybean	-15
g a:of the	-29
g a:off	-15
g a:offer <level>	-15
g a:offer to	18
g a:oil	-19
g a:on <day-gone>	15
g a:on <day-today>	25
g a:on coal	15
g a:on the	21
g a:once	16
g a:one	-26
g a:one .	-23
g a:only	31
g a:opened	-27
g a:opinion	-22
g a:out	39
g a:outside	16
g a:own	-27
g a:paper	-16
g a:plant	-24
g a:post	19
g a:present	-20
g a:press	-22
g a:price	-18
g a:promise	23
g a:published	-21
g a:put the	30
g a:question	-15
g a:rate	-19
g a:reject	-18
g a:relation	-19
g a:sardine	24
g a:say <name>	-22
g a:say after	20
g a:say in	19
g a:say that	29
g a:say the	18
g a:say they	17
g a:say to	-19
g a:section	-24
g a:section <number>	-24
g a:service	35
g a:sheet	-26
g a:ship	-18
g a:sign	-44
g a:signature	-21
g a:since <month-gone>	-20
g a:so far	16
g a:soybean	-21
g a:spoke	28
g a:spoke of	35
g a:spoken	34
g a:state	15
g a:step	16
g a:still	-19
g a:such	-18
g a:suspension	-22
g a:table	-25
g a:talk	-38
g a:talk about	-25
g a:tariff .	17
g a:tariff on	-23
g a:tax	-18
g a:tax on	-15
g a:television	21
g a:tell me	27
g a:tell the	-23
g a:term	18
g a:that	29
g a:that <name>	20
g a:that the	37
g a:the <day-gone>	-16
g a:the <level>	19
g a:the <name>	30
g a:the <quality>	-29
g a:the <seat>	-16
g a:the <span>	-23
g a:the end	16
g a:the first	-17
g a:the last	-17
g a:the matter	19
g a:the offer	-19
g a:the suspension	-15
g a:the table	-16
g a:the talk	16
g a:the tariff	17
g a:the truce	17
g a:the two	16
g a:the year	-17
g a:them	21
g a:they	28
g a:thi	15
g a:thing	-17
g a:those	17
g a:threaten an	17
g a:three	-26
g a:time	-33
g a:to <quality>	20
g a:to be	-34
g a:to put	-25
g a:to sign	-22
g a:to talk	-26
g a:trade deal	-19
g a:undertook	18
g a:undertook to	18
g a:urge	23
g a:use	-18
g a:use the	-24
g a:vow	18
g a:want	-17
g a:warn	18
g a:was	-30
g a:way .	-17
g a:week	22
g a:what it	-15
g a:wheat	24
g a:whole	18
g a:will not	20
g a:with	-27
g a:with <name>	-24
g a:within	18
g a:within the	20
g a:write on	42
g a:year	-18
g a:·	-21
g b:"	16
g b:" i	-20
g b:" mr	37
g b:'	-18
g b:'s	37
g b:'s own	19
g b:,	33
g b:, <person>	-17
g b:, a	17
g b:, according	39
g b:, by	26
g b:, his	-21
g b:, in	20
g b:, mr	-19
g b:, say	32
g b:-	30
g b:: the	16
g b:; <person>	-17
g b:<duty>	-35
g b:<goods>	-29
g b:<name>	-32
g b:<name> and	-30
g b:<number>	31
g b:<number> the	19
g b:<organisation>	22
g b:<person>	-21
g b:<person> 's	38
g b:<person> and	-31
g b:<quality> side	-17
g b:<sender>	28
g b:<v-agree>	-22
g b:<v-bear>	-41
g b:<v-begin>	-21
g b:<v-buy>	-26
g b:<v-impose>	-25
g b:<v-say>	23
g b:<v-sell>	-17
g b:<v-target>	-28
g b:a <organisation>	23
g b:about	16
g b:about the	20
g b:according	38
g b:according to	38
g b:add	15
g b:after the	-16
g b:again	24
g b:an	-20
g b:and	-42
g b:and a	16
g b:approval	-23
g b:ask	-28
g b:at the	-17
g b:because	-17
g b:been	20
g b:between	-20
g b:by	32
g b:by the	16
g b:call	-20
g b:did	16
g b:doe	15
g b:doe not	20
g b:final	-17
g b:final approval	-17
g b:for <span>	-17
g b:has	26
g b:has been	23
g b:he	-47
g b:her	-18
g b:his	24
g b:hope	-17
g b:house	15
g b:how	23
g b:i	-36
g b:if	-31
g b:in <month-gone>	15
g b:is how	23
g b:it 's	18
g b:later	15
g b:long	23
g b:mediator	-23
g b:more	-18
g b:my	-24
g b:nobody	-19
g b:northern	-23
g b:of	-36
g b:only	16
g b:order	-20
g b:our	-38
g b:our own	-25
g b:promise	17
g b:read	17
g b:reply	20
g b:side	-26
g b:since	-27
g b:since <month-gone>	-17
g b:subject	-19
g b:subject to	-18
g b:tariff	-22
g b:that	-53
g b:that was	15
g b:the <organisation>	-28
g b:the custom	15
g b:the northern	-23
g b:the word	16
g b:their	-28
g b:thi	21
g b:thing	21
g b:to final	-15
g b:trade	-16
g b:under	-21
g b:unless	-22
g b:until	-15
g b:was	16
g b:what the	-24
g b:whatever	-15
g b:when	-22
g b:which	-19
g b:who	-18
g b:will	-17
g b:with	-23
g b:with the	-16
g b:word of	16
g b:would	-20
g b:your	-16
g c0=bear	-26
g c0=begin	-15
g c0=say	17
g c1=agree	-21
g c1=bear	-34
g c1=begin	-16
g c1=say	20
g c2=agree	-22
g c2=bear	-23
g c2=down	-22
g c2=propose	16
g c2=threaten	18
g ct0=begin past	-15
g ct0=propose present	-29
g ct0=say past-passive	16
g ct1=propose present	-28
g ct1=say past-passive	16
g ct2=agree participle-passive	17
g ct2=agree perfect	-23
g ct2=deny perfect	15
g ct2=down present	-15
g ct2=impose infinitive	-16
g ct2=propose infinitive	29
g ct2=propose modal	15
g ct2=propose participle-passive	-19
g ct2=propose past	21
g ct2=say pluperfect	21
g ct2=target past	20
g ct2=up past	16
g ct2=up present	-18
g first-of-paragraph	-29
g has-future	-18
g has-infinitive	26
g has-perfect	15
g headline	18
g l1='	-20
g l1='s	29
g l1=)	18
g l1=,	16
g l1=/	-20
g l1=<begin>	18
g l1=<day-gone>	22
g l1=<goods>	18
g l1=<not>	-23
g l1=<number>	42
g l1=<v-impose>	20
g l1=<v-say>	19
g l1=and	-20
g l1=by	29
g l1=for	-22
g l1=her	-18
g l1=in	-19
g l1=is	-15
g l1=it	-19
g l1=my	-16
g l1=no	-18
g l1=of	-15
g l1=tell	-22
g l1=that	-62
g l1=their	-25
g l1=unless	-15
g l1=which	-20
g l1=with	-28
g l1=your	-16
g l1=—	25
g l2="	21
g l2=,	29
g l2=-	18
g l2=:	20
g l2=<begin>	19
g l2=<day-today>	20
g l2=<gate>	-17
g l2=<goods>	19
g l2=<level-noun>	28
g l2=<name>	-21
g l2=<not>	-15
g l2=<number>	18
g l2=<office>	15
g l2=<organisation>	32
g l2=<person>	-16
g l2=<seat>	-43
g l2=<sender>	26
g l2=<v-agree>	-17
g l2=<v-propose>	18
g l2=<v-say>	-20
g l2=according	21
g l2=after	-16
g l2=for	-17
g l2=he	-17
g l2=his	20
g l2=how	20
g l2=if	-16
g l2=of	-28
g l2=only	19
g l2=our	-20
g l2=read	17
g l2=say	-18
g l2=since	-25
g l2=that	-22
g l2=the	-30
g l2=we	16
g l2=what	-19
g l2=when	-15
g l2=which	-19
g l3='s	23
g l3=(	16
g l3=,	-18
g l3=-	19
g l3=<agent>	-15
g l3=<day-ahead>	-21
g l3=<day-gone>	-30
g l3=<goods>	36
g l3=<level>	-16
g l3=<name>	-19
g l3=<number>	29
g l3=<quality>	25
g l3=<v-agree>	20
g l3=<v-begin>	23
g l3=<v-propose>	22
g l3=<v-say>	20
g l3=a	21
g l3=according	20
g l3=and	-42
g l3=been	26
g l3=by	-31
g l3=country	16
g l3=duty	-24
g l3=first	19
g l3=go	24
g l3=good	26
g l3=he	-23
g l3=his	-33
g l3=i	-19
g l3=is	30
g l3=its	-15
g l3=nobody	-15
g l3=of	-18
g l3=once	-22
g l3=order	-17
g l3=say	34
g l3=sheet	-18
g l3=sign	26
g l3=third	-21
g l3=to	20
g l3=truce	-27
g l4=;	-23
g l4=<agent>	-19
g l4=<day-ahead>	-35
g l4=<level>	-20
g l4=<name>	-27
g l4=<seat>	21
g l4=<span>	21
g l4=<taker>	16
g l4=<v-agree>	-29
g l4=<v-impose>	-19
g l4=<v-say>	-25
g l4=about	20
g l4=been	-22
g l4=day	17
g l4=fact	-17
g l4=has	21
g l4=have	15
g l4=i	-15
g l4=in	-18
g l4=is	16
g l4=it	44
g l4=keep	21
g l4=more	-17
g l4=no	-20
g l4=not	31
g l4=own	15
g l4=sign	-27
g l4=so	18
g l4=tariff	18
g l4=to	22
g l4=until	-18
g l4=up	21
g l4=who	15
g l4=will	21
g l4=worth	-17
g l=" mr	30
g l=, a	25
g l=, his	-19
g l=, in	17
g l=, mr	-19
g l=: the	22
g l=; the	15
g l=<begin> <begin>	18
g l=<begin> by	16
g l=<begin> her	-15
g l=<begin> his	15
g l=<day-gone> ,	-16
g l=<name> 's	17
g l=<name> and	-29
g l=<number> the	20
g l=<number> —	25
g l=<organisation> ,	19
g l=<organisation> in	-19
g l=<person> and	-36
g l=<seat> ,	-25
g l=according to	21
g l=after the	-15
g l=in <month-gone>	15
g l=in the	-17
g l=it ,	16
g l=of the	-22
g l=on <day-gone>	25
g l=our own	-18
g l=since <month-gone>	-17
g l=to the	23
g l=what the	-18
g lead="	16
g lead=,	33
g lead=-	22
g lead=and	19
g lead=because	-17
g lead=canada	20
g lead=from	15
g lead=he	-35
g lead=her	-15
g lead=his	19
g lead=host	-38
g lead=i	-20
g lead=if	-31
g lead=in	29
g lead=jamieson	36
g lead=li	36
g lead=lima	16
g lead=minister	28
g lead=neither	-27
g lead=on	15
g lead=our	-20
g lead=poland	20
g lead=prime	27
g lead=seoul	16
g lead=since	-25
g lead=that	-30
g lead=treasury	36
g lead=unless	-22
g lead=what	-26
g lead=when	-20
g lead=which	-19
g lead=who	-18
g lead=yesterday	16
g lll=" say the	-17
g lll=, according to	17
g lll=, say the	23
g lll=: <person> ,	-20
g lll=<begin> <begin> <begin>	18
g lll=<begin> <begin> by	16
g lll=<begin> <begin> her	-15
g lll=<begin> <begin> his	15
g lll=<begin> <person> ,	-20
g lll=<begin> in <month-gone>	15
g lll=<begin> since <month-gone>	-17
g lll=<day-ahead> , the	-17
g lll=according to the	32
g lll=it , "	-15
g lll=say <person> ,	18
g lll=sheet that the	-17
g lll=the <organisation> in	-18
g lr=" ,	18
g lr=' .	-20
g lr='s ,	22
g lr=, 's	-15
g lr=, ,	-17
g lr=, charge	15
g lr=, tell	27
g lr=, will	-16
g lr=: ,	-37
g lr=<begin> 's	-35
g lr=<begin> <end>	-15
g lr=<begin> and	-18
g lr=<begin> announce	-31
g lr=<begin> answer	-19
g lr=<begin> call	29
g lr=<begin> deny	37
g lr=<begin> had	35
g lr=<begin> has	42
g lr=<begin> in	-27
g lr=<begin> is	-25
g lr=<begin> reply	15
g lr=<begin> spoke	23
g lr=<begin> tell	-25
g lr=<begin> was	-16
g lr=<number> ,	27
g lr=a say	19
g lr=and ,	-35
g lr=and has	35
g lr=by 's	26
g lr=from to	15
g lr=in 's	20
g lr=in ,	-17
g lr=mr has	-26
g lr=mr say	25
g lr=mr tell	36
g lr=on 's	17
g lr=say ,	18
g lr=say .	28
g lr=that had	-27
g lr=the 's	-16
g lr=the ,	-33
g lr=the :	34
g lr=the announce	-17
g lr=the call	-23
g lr=the for	-17
g lr=the has	16
g lr=the have	-17
g lr=the in	33
g lr=the is	24
g lr=the put	27
g lr=the say	-27
g lr=the take	28
g lr=the that	-18
g lr=the will	-18
g lr=the write	-24
g lr=to ,	32
g lr=which had	-20
g lr=which has	-17
g lr=with and	-16
g lr=— ,	26
g lr=— say	15
g nc2=agree	-16
g nc2=begin	-15
g nc2=buy	30
g nc2=down	27
g nc2=end	-17
g nc2=propose	-19
g nc2=return	15
g nc2=suspend	16
g nc2=target	24
g nc2=threaten	21
g nct2=agree future	-16
g nct2=agree modal	-18
g nct2=agree participle-passive	16
g nct2=agree past	-19
g nct2=agree perfect	15
g nct2=agree pluperfect	21
g nct2=bear present	19
g nct2=begin future	-19
g nct2=begin modal	21
g nct2=begin past	-20
g nct2=begin present	-19
g nct2=buy present	27
g nct2=down perfect	20
g nct2=impose future	18
g nct2=impose gerund	16
g nct2=impose modal	-18
g nct2=impose present	-18
g nct2=propose participle-passive	-15
g nct2=propose pluperfect	29
g nct2=propose present	-24
g nct2=say gerund	15
g nct2=say perfect	17
g nct2=say present	-34
g nct2=stay modal	-17
g nct2=stay past	26
g nct2=stay perfect	-19
g nct2=stay pluperfect	-24
g nct2=stay present	16
g nct2=suspend past	30
g nct2=target future	16
g nct2=target past	15
g nct2=up present	-17
g next=:	59
g next=;	-34
g next=and	37
g next=if	15
g next=that	29
g next=who	-17
g next=yet	-30
g nhas-gerund	32
g nhas-infinitive	23
g nhas-participle	-18
g nhas-pluperfect	18
g nt2=future-passive	-18
g nt2=gerund	19
g nt2=modal-not	-20
g nt2=past-not	18
g nt2=perfect	20
g nt2=perfect-not	-24
g nt2=present-not	24
g nt2=present-passive-not	22
g nv0-none	25
g nv1-none	25
g nv2-none	31
g nv2=be	21
g nv2=buy	20
g nv2=come	21
g nv2=expect	-26
g nv2=fall	18
g nv2=halve	-15
g nv2=have	-17
g nv2=hold	40
g nv2=import	15
g nv2=keep	-26
g nv2=lose	-18
g nv2=lower	19
g nv2=other	39
g nv2=pay	17
g nv2=sign	-32
g nv2=stand	-17
g nv2=start	-17
g nv2=stay	-21
g nv2=take	-20
g nv2=tell	-24
g nv2=threaten	24
g nvt2=be modal	25
g nvt2=be perfect	-16
g nvt2=be pluperfect	-24
g nvt2=be present	27
g nvt2=buy present	20
g nvt2=expect present	-25
g nvt2=halve present	-15
g nvt2=have present	-22
g nvt2=hold past	42
g nvt2=lower present	18
g nvt2=meet present	19
g nvt2=other pluperfect	17
g nvt2=other present	16
g nvt2=say perfect	22
g nvt2=say present	-23
g nvt2=sign future	-16
g nvt2=sign modal	-15
g nvt2=sign past	-18
g nvt2=take modal	21
g nvt2=take past	-20
g nvt2=tell present	-18
g pc0=impose	19
g pc0=sell	15
g pc0=up	-28
g pc1=begin	16
g pc1=buy	21
g pc1=say	-15
g pct0=agree future	17
g pct0=agree past-passive	-16
g pct0=impose future	27
g pct0=impose modal	18
g pct0=impose past-passive	-18
g pct0=propose perfect	-29
g pct0=stay future	20
g pct0=suspend future	17
g pct0=up future	-18
g pct1=agree future	17
g pct1=agree past-passive	-16
g pct1=begin gerund	22
g pct1=impose future	26
g pct1=impose modal	18
g pct1=impose past-passive	-18
g pct1=stay future	20
g pct1=suspend future	17
g pct1=up future	-17
g phas-future	29
g phas-gerund	18
g phas-modal	39
g phas-perfect	-29
g pt0=future-passive	25
g pt0=modal	31
g pt0=past-not	16
g pt0=perfect-passive	-22
g pt0=present-not	24
g pt0=present-passive	-22
g pt1=future-passive	25
g pt1=gerund	19
g pt1=modal	32
g pt1=past-not	16
g pt1=perfect	-16
g pt1=perfect-passive	-22
g pt1=present-not	24
g pt1=present-passive	-18
g pv0=approve	19
g pv0=keep	21
g pv0=rise	-16
g pv1=approve	19
g pv1=buy	21
g pv1=rise	-16
g pvt0=other future	16
g pvt0=sign future	18
g pvt1=be present	16
g pvt1=other future	16
g pvt1=sign future	18
g qt=modal	31
g quoted	-41
g r1='s	-27
g r1=(	18
g r1=,	25
g r1=:	50
g r1=;	15
g r1=<end>	-34
g r1=<gate>	33
g r1=<goods>	-21
g r1=<level-noun>	-27
g r1=<not>	-27
g r1=<v-begin>	15
g r1=<v-propose>	26
g r1=<v-suspend>	-20
g r1=<v-up>	16
g r1=add	-20
g r1=again	16
g r1=and	-25
g r1=announce	-25
g r1=answer	-22
g r1=believe	-18
g r1=confirm	21
g r1=could	16
g r1=custom	19
g r1=did	-20
g r1=expect	-17
g r1=explain	18
g r1=for	-43
g r1=gave	33
g r1=go	17
g r1=have	-27
g r1=hit	-18
g r1=informed	28
g r1=make	20
g r1=must	-17
g r1=note	20
g r1=opened	-22
g r1=post	17
g r1=promise	17
g r1=propose	20
g r1=put	38
g r1=reject	-15
g r1=report	16
g r1=rule	15
g r1=see	18
g r1=spoke	17
g r1=that	-17
g r1=undertook	18
g r1=want	-19
g r1=was	-25
g r1=will	-41
g r1=with	-17
g r1=would	-26
g r2=,	-19
g r2=.	17
g r2=;	-20
g r2=<agent>	-21
g r2=<goods>	22
g r2=<level>	-22
g r2=<money>	21
g r2=<not>	-26
g r2=<number>	-18
g r2=<office>	-39
g r2=<organisation>	-15
g r2=<span>	-19
g r2=<v-agree>	-30
g r2=<v-begin>	-22
g r2=<v-end>	-22
g r2=<v-stay>	-16
g r2=<v-suspend>	-23
g r2=a	17
g r2=account	22
g r2=after	38
g r2=already	-25
g r2=also	20
g r2=announce	32
g r2=back	-15
g r2=been	-26
g r2=but	-16
g r2=by	-17
g r2=confirm	-22
g r2=fentanyl	18
g r2=from	-21
g r2=him	18
g r2=his	16
g r2=it	26
g r2=let	28
g r2=me	17
g r2=not	-46
g r2=note	-27
g r2=nothing	22
g r2=of	30
g r2=off	-16
g r2=on	15
g r2=only	15
g r2=out	45
g r2=put	21
g r2=reporter	21
g r2=sign	-28
g r2=so	15
g r2=spoke	-18
g r2=state	24
g r2=take	-19
g r2=their	19
g r2=then	16
g r2=they	47
g r2=thi	32
g r2=through	17
g r2=under	-16
g r2=up	15
g r2=want	-23
g r2=with	-33
g r2=you	23
g r3="	25
g r3=)	20
g r3=-	-30
g r3=:	35
g r3=<day-ahead>	-25
g r3=<level-noun>	25
g r3=<level>	-38
g r3=<month-gone>	15
g r3=<office>	-20
g r3=<sender>	15
g r3=<v-agree>	-17
g r3=<v-begin>	-36
g r3=<v-deny>	17
g r3=<v-end>	-16
g r3=<v-impose>	-26
g r3=<v-say>	16
g r3=<v-stay>	31
g r3=<v-suspend>	34
g r3=?	19
g r3=a	22
g r3=about	22
g r3=additional	16
g r3=after	-17
g r3=again	15
g r3=also	18
g r3=announce	30
g r3=by	-19
g r3=deal	-39
g r3=evening	-19
g r3=export	17
g r3=first	-17
g r3=free	-15
g r3=had	26
g r3=has	23
g r3=have	-26
g r3=he	-34
g r3=hold	37
g r3=if	25
g r3=in	29
g r3=is	-27
g r3=less	-15
g r3=let	-32
g r3=new	15
g r3=newspaper	-45
g r3=of	23
g r3=or	20
g r3=out	16
g r3=press	-19
g r3=reply	-15
g r3=reporter	15
g r3=signature	-15
g r3=social	24
g r3=take	-27
g r3=that	38
g r3=us	15
g r3=we	31
g r3=will	46
g r3=would	16
g r3=—	-26
g r4='s	33
g r4=,	-18
g r4=.	-25
g r4=:	15
g r4=<day-ahead>	-28
g r4=<duty>	-33
g r4=<level>	-31
g r4=<month-ahead>	20
g r4=<number>	-26
g r4=<person>	-15
g r4=<quality>	32
g r4=<seat>	-20
g r4=<span>	21
g r4=<v-agree>	29
g r4=<v-buy>	-26
g r4=<v-end>	-26
g r4=<v-target>	33
g r4=<v-up>	-27
g r4=?	20
g r4=a	-21
g r4=agree	37
g r4=an	-23
g r4=answer	16
g r4=at	24
g r4=be	33
g r4=buy	-27
g r4=come	18
g r4=cut	-15
g r4=from	-15
g r4=good	19
g r4=has	-20
g r4=have	20
g r4=his	29
g r4=is	-23
g r4=last	-15
g r4=media	23
g r4=meet	-18
g r4=more	-20
g r4=mr	16
g r4=much	17
g r4=new	-28
g r4=next	20
g r4=not	31
g r4=nothing	-26
g r4=one	-23
g r4=out	-21
g r4=over	18
g r4=own	-17
g r4=pause	-16
g r4=preliminary	30
g r4=put	-18
g r4=rate	-20
g r4=same	-30
g r4=see	21
g r4=side	-19
g r4=spoke	28
g r4=talk	15
g r4=tariff	-31
g r4=that	22
g r4=them	19
g r4=there	43
g r4=up	29
g r4=who	17
g r4=will	-19
g r4=with	-20
g r4=you	19
g r='s <person>	-20
g r='s account	22
g r=, <day-today>	-20
g r=, <name>	28
g r=, <seat>	-17
g r=, he	-21
g r=, its	16
g r=, put	34
g r=, say	-17
g r=, sign	-16
g r=, spoke	-18
g r=, the	19
g r=, under	-15
g r=, want	-20
g r=, you	18
g r=: "	32
g r=: <level>	-25
g r=<day-gone> ,	26
g r=<end> <end>	-34
g r=and <person>	-24
g r=and the	-15
g r=announce that	-19
g r=announce the	-23
g r=deny that	-28
g r=for the	-15
g r=has announce	16
g r=has been	-17
g r=has call	18
g r=has confirm	-25
g r=has let	22
g r=has not	-23
g r=has the	15
g r=has warn	20
g r=in <name>	-21
g r=in <seat>	26
g r=of <name>	15
g r=on <day-today>	18
g r=put the	30
g r=say <name>	-21
g r=say after	20
g r=say in	17
g r=say the	20
g r=say they	17
g r=tell me	27
g r=tell the	-15
g r=undertook to	18
g r=warn that	34
g r=with <name>	-15
g r=write on	30
g t0=perfect-passive	23
g t0=present	-17
g t0=present-passive	17
g t1=infinitive	-16
g t1=perfect-passive	23
g t1=present	-15
g t1=present-passive	17
g t2=future	-21
g t2=past	15
g t2=past-passive	-21
g t2=perfect-passive	-15
g v0-none	19
g v0=add	15
g v0=answer	15
g v0=ask	-17
g v1-none	20
g v1=add	15
g v1=answer	15
g v1=ask	-25
g v2=add	-16
g v2=believe	-18
g v2=expect	-25
g v2=explain	18
g v2=have	-18
g v2=hope	-15
g v2=keep	-15
g v2=leave	-17
g v2=make	18
g v2=meet	-18
g v2=other	26
g v2=post	21
g v2=put	20
g v2=report	18
g v2=sign	-25
g v2=state	28
g v2=urge	30
g v2=want	-23
g verbless	17
g vt0=tell past	-25
g vt1=tell past	-25
g vt2=add past	-17
g vt2=announce perfect	24
g vt2=announce present	-30
g vt2=ask present	-17
g vt2=call present	22
g vt2=confirm past	38
g vt2=confirm perfect	-27
g vt2=expect present	-22
g vt2=go past	20
g vt2=have past	-21
g vt2=other perfect	31
g vt2=propose past	22
g vt2=put future	-15
g vt2=put present	43
g vt2=report past	21
g vt2=rule past	15
g vt2=say present	16
g vt2=threaten past	17
g vt2=want present	-16
g vt2=warn perfect	20
governed organisation	-41
governed organisation few	26
governed organisation many	-17
governed organisation plain	-49
governed person many	17
governed side	-56
governed side few	-25
governed side many	-20
governed side plain	-32
inside quotation	-41
inside quotation many	-29
kind office	-19
kind office many	-28
kind organisation few	15
kind person	46
kind person few	26
kind person many	42
kind side	-48
kind side few	-16
kind side many	-58
kind side plain	-26
leads office	-20
leads office many	-15
leads organisation	19
leads organisation many	25
leads person few	28
leads side	20
leads side plain	19
nobody	66
nobody " verb say	24
nobody , verb sound	16
nobody added then .	-29
nobody added then that	-23
nobody agreed then on	34
nobody agreed then until	-25
nobody also verb say	-17
nobody and verb say	16
nobody announced then .	-15
nobody announced then on	16
nobody announced then that	-35
nobody announced then the	21
nobody answered then that	-15
nobody are verb say	41
nobody asked then to	-39
nobody association verb say	37
nobody be verb clause	23
nobody been verb clause	-21
nobody been verb object	28
nobody begins "	-23
nobody begins " few	-28
nobody begins 09	16
nobody begins 09 plain	16
nobody begins 10	24
nobody begins 13	27
nobody begins 3	-20
nobody begins a	27
nobody begins a plain	25
nobody begins after	-19
nobody begins after plain	-18
nobody begins as	-15
nobody begins as plain	-15
nobody begins canada	-22
nobody begins canada plain	-22
nobody begins china	19
nobody begins china plain	20
nobody begins her	20
nobody begins her plain	20
nobody begins his	38
nobody begins his plain	35
nobody begins host	20
nobody begins host plain	20
nobody begins how	24
nobody begins how plain	24
nobody begins in few	-24
nobody begins india	16
nobody begins india plain	17
nobody begins its	28
nobody begins its many	29
nobody begins jamieson	-29
nobody begins jamieson plain	-28
nobody begins last	20
nobody begins last plain	20
nobody begins li	-20
nobody begins li plain	-20
nobody begins lima	-16
nobody begins lima plain	-16
nobody begins minister	-21
nobody begins minister plain	-20
nobody begins mr many	-19
nobody begins mr plain	21
nobody begins neither	24
nobody begins neither plain	24
nobody begins nor	-15
nobody begins nor plain	-15
nobody begins on plain	17
nobody begins our	27
nobody begins our plain	41
nobody begins poland	-20
nobody begins poland plain	-20
nobody begins prime	-16
nobody begins q	-57
nobody begins q plain	-57
nobody begins should	16
nobody begins should plain	16
nobody begins sir	17
nobody begins swiss	-22
nobody begins swiss plain	-22
nobody begins that	-28
nobody begins that plain	-27
nobody begins the few	26
nobody begins their	19
nobody begins they	17
nobody begins they plain	21
nobody begins this	-34
nobody begins this plain	-33
nobody begins trump few	18
nobody begins two	23
nobody begins two plain	22
nobody begins unless	-15
nobody begins unless plain	-15
nobody begins we	33
nobody begins what	32
nobody begins what plain	33
nobody begins without	23
nobody begins without plain	23
nobody called then off	19
nobody called then the	-16
nobody calls then the	-18
nobody china verb clause	30
nobody commerce verb say	-27
nobody commission verb clause	-17
nobody commission verb say	-31
nobody concluded then its	22
nobody confirmed then it	18
nobody confirmed then the	-15
nobody crowd many	16
nobody denied then that	16
nobody denies then that	24
nobody described then the	-24
nobody ends then .	-17
nobody for verb object	20
nobody forecast then for	15
nobody government verb say	-25
nobody greer verb say	-23
nobody has verb clause	15
nobody has verb object	-20
nobody has verb say	-19
nobody he verb clause	-28
nobody he verb object	-31
nobody he verb say	-15
nobody he verb sound	17
nobody heading	91
nobody heading plain	85
nobody house verb say	-24
nobody informed then the	-17
nobody is verb clause	30
nobody it verb clause	21
nobody it verb say	-64
nobody item few	15
nobody item many	18
nobody item plain	-17
nobody minister verb say	-19
nobody ministry verb object	-49
nobody named 0	46
nobody named 0 few	25
nobody named 0 plain	49
nobody named 1	22
nobody named 1 few	-24
nobody named 1 plain	31
nobody named 2	31
nobody named 2 plain	28
nobody not verb clause	31
nobody not verb say	18
nobody paragraph 0 many	-80
nobody paragraph 0 plain	18
nobody paragraph 1	40
nobody paragraph 1 many	17
nobody paragraph 1 plain	29
nobody president verb say	-27
nobody pronoun he few	-29
nobody pronoun he many	-18
nobody pronoun he plain	27
nobody pronoun i	18
nobody pronoun i plain	15
nobody pronoun it	40
nobody pronoun it few	22
nobody pronoun it many	16
nobody pronoun it plain	27
nobody pronoun none	36
nobody pronoun none plain	43
nobody pronoun they	43
nobody pronoun they plain	27
nobody recalled then that	-26
nobody replied then that	24
nobody reports then that	25
nobody said then .	22
nobody said then in	-21
nobody said then on	-16
nobody said then to	23
nobody says then ,	-22
nobody says then .	-32
nobody says then nothing	25
nobody says then the	-25
nobody secretary verb say	-21
nobody side verb clause	16
nobody sides 0	63
nobody sides 0 many	31
nobody sides 0 plain	52
nobody sides 1 many	-54
nobody sides 1 plain	38
nobody sides 2 many	-49
nobody sides 2 plain	18
nobody states then would	-16
nobody that verb clause	27
nobody the verb object	16
nobody told then him	-19
nobody told then me	-17
nobody told then parliament	-16
nobody told then that	15
nobody trump verb object	-22
nobody unnamed	24
nobody unnamed plain	20
nobody verb accused	-21
nobody verb accused plain	-21
nobody verb added many	-21
nobody verb adds	30
nobody verb adds plain	34
nobody verb agreed	24
nobody verb agreed plain	24
nobody verb announces	23
nobody verb announces plain	23
nobody verb answered	15
nobody verb answers	25
nobody verb answers plain	25
nobody verb asks	22
nobody verb began	40
nobody verb began plain	32
nobody verb begins	22
nobody verb begins plain	20
nobody verb clause then "	20
nobody verb clause then .	-15
nobody verb clause then . many	-21
nobody verb clause then ;	15
nobody verb clause then ; plain	15
nobody verb clause then a	33
nobody verb clause then a plain	26
nobody verb clause then about	20
nobody verb clause then before	-21
nobody verb clause then before plain	-18
nobody verb clause then both	-17
nobody verb clause then both plain	-18
nobody verb clause then in	-23
nobody verb clause then in plain	-18
nobody verb clause then it plain	15
nobody verb clause then its	-15
nobody verb clause then its plain	-15
nobody verb clause then of	32
nobody verb clause then of plain	24
nobody verb clause then that	-15
nobody verb clause then that plain	-15
nobody verb clause then the	15
nobody verb clause then to	-21
nobody verb clause then to many	-29
nobody verb clause then whether	18
nobody verb clause then whether plain	19
nobody verb clause then with	23
nobody verb clause then with plain	23
nobody verb closed	17
nobody verb closed plain	21
nobody verb conceded	-30
nobody verb concluded	17
nobody verb concluded plain	18
nobody verb declared many	-23
nobody verb denied	20
nobody verb denied plain	20
nobody verb described	-27
nobody verb described plain	-20
nobody verb ended	34
nobody verb ended plain	31
nobody verb forecast	24
nobody verb forecast plain	24
nobody verb informed	-25
nobody verb informed plain	-25
nobody verb laughed plain	19
nobody verb noted plain	30
nobody verb object then a	-19
nobody verb object then an	-21
nobody verb object then an plain	-19
nobody verb object then for	15
nobody verb object then for plain	16
nobody verb object then off	19
nobody verb object then off plain	19
nobody verb object then reports	19
nobody verb object then reports plain	19
nobody verb object then that	30
nobody verb object then that plain	20
nobody verb object then the	-17
nobody verb object then the few	-22
nobody verb object then the plain	-15
nobody verb offered	18
nobody verb offered plain	18
nobody verb opened	36
nobody verb opened plain	29
nobody verb posted	-18
nobody verb posts	21
nobody verb posts plain	28
nobody verb promised	-24
nobody verb promised plain	-22
nobody verb proposed	-21
nobody verb proposed plain	-21
nobody verb recalled	-23
nobody verb recalled plain	-22
nobody verb recalls	-37
nobody verb recalls plain	-36
nobody verb rejected	21
nobody verb rejected plain	21
nobody verb remarked	-21
nobody verb replied plain	-22
nobody verb reports	23
nobody verb reports plain	23
nobody verb said few	35
nobody verb said many	35
nobody verb said plain	-23
nobody verb say then ,	-20
nobody verb say then , few	20
nobody verb say then , many	-21
nobody verb say then , plain	-21
nobody verb say then a	20
nobody verb say then a plain	37
nobody verb say then after many	18
nobody verb say then after plain	-20
nobody verb say then against	-16
nobody verb say then against plain	-16
nobody verb say then an	-17
nobody verb say then an plain	-18
nobody verb say then at	16
nobody verb say then at plain	17
nobody verb say then he	-19
nobody verb say then he many	-27
nobody verb say then him	-19
nobody verb say then him plain	-17
nobody verb say then his	15
nobody verb say then his plain	15
nobody verb say then it	16
nobody verb say then it plain	17
nobody verb say then its plain	22
nobody verb say then nothing	38
nobody verb say then nothing plain	38
nobody verb say then of	30
nobody verb say then on	15
nobody verb say then on few	23
nobody verb say then our	15
nobody verb say then parliament	-17
nobody verb say then reporters plain	-30
nobody verb say then that few	15
nobody verb say then the	-34
nobody verb say then the many	34
nobody verb say then the plain	-67
nobody verb say then they	-16
nobody verb say then to plain	15
nobody verb say then until	-25
nobody verb say then until plain	-25
nobody verb say then up	20
nobody verb say then up plain	20
nobody verb say then when	15
nobody verb sound then ,	-33
nobody verb sound then . plain	17
nobody verb sound then to	-24
nobody verb sound then to plain	-19
nobody verb started	21
nobody verb started plain	21
nobody verb stated	-26
nobody verb stated plain	-25
nobody verb states	18
nobody verb states few	15
nobody verb states many	-20
nobody verb states plain	18
nobody verb told few	-20
nobody verb told many	21
nobody verb urged	-25
nobody verb urged plain	-25
nobody verb vowed	-19
nobody verb warned	31
nobody verb warned plain	24
nobody verb warns	22
nobody verb written	27
nobody verb written plain	32
nobody verb wrote many	-28
nobody verb wrote plain	16
nobody verbs 0	59
nobody verbs 0 he	26
nobody verbs 0 he plain	33
nobody verbs 0 it	45
nobody verbs 0 it plain	42
nobody verbs 0 many	-37
nobody verbs 0 none	21
nobody verbs 0 none many	-31
nobody verbs 0 none plain	43
nobody verbs 0 plain	84
nobody verbs 0 they	29
nobody verbs 0 they plain	41
nobody verbs 1	30
nobody verbs 1 few	19
nobody verbs 1 he few	-29
nobody verbs 1 it	16
nobody verbs 1 it few	22
nobody verbs 1 none	22
nobody verbs 1 none many	17
nobody verbs 1 plain	23
nobody verbs 1 they	24
nobody verbs 2 few	-20
nobody verbs 2 many	23
nobody w %	30
nobody w % ,	28
nobody w % .	-34
nobody w % and	24
nobody w % tariff	23
nobody w ' association	-17
nobody w ' federation	-16
nobody w ' union	-19
nobody w ' worth	17
nobody w 's	-15
nobody w 's ,	18
nobody w 's account	-18
nobody w 's finance	-28
nobody w 's foreign	24
nobody w 's got	20
nobody w 's ministry	-47
nobody w 's office	-20
nobody w 's president	17
nobody w 's tariff	20
nobody w 's trade	-16
nobody w ) ,	-17
nobody w ) .	15
nobody w , 20	15
nobody w , 2025	23
nobody w , 2026	25
nobody w , 3	-18
nobody w , according	-37
nobody w , agreed	24
nobody w , are	17
nobody w , at	-16
nobody w , august	15
nobody w , brazil	16
nobody w , but	15
nobody w , by	-16
nobody w , came	-18
nobody w , china	-21
nobody w , described	-20
nobody w , goes	-25
nobody w , had	23
nobody w , he	-39
nobody w , i	-30
nobody w , is	22
nobody w , it	-42
nobody w , johan	16
nobody w , made	20
nobody w , met	18
nobody w , minister	28
nobody w , mr	25
nobody w , of	-15
nobody w , or	16
nobody w , pays	-22
nobody w , provided	-19
nobody w , scott	28
nobody w , she	-24
nobody w , signed	25
nobody w , soybeans	15
nobody w , there	-21
nobody w , this	19
nobody w , though	-27
nobody w , to	-27
nobody w , told	21
nobody w , two	17
nobody w , under	40
nobody w , wants	21
nobody w , was	34
nobody w , we	15
nobody w , who	19
nobody w , whose	-30
nobody w , will	-27
nobody w , wrote	-16
nobody w , you	-18
nobody w , —	19
nobody w - five	-29
nobody w - month	20
nobody w .	26
nobody w /	16
nobody w 0.1	15
nobody w 01 a	18
nobody w 05	17
nobody w 07	20
nobody w 07 :	20
nobody w 09	27
nobody w 09 :	20
nobody w 1	-15
nobody w 1 april	20
nobody w 1 may	-21
nobody w 1 november	-23
nobody w 1 september	20
nobody w 10 %	-15
nobody w 10 .	-23
nobody w 10 :	26
nobody w 10 per	16
nobody w 100 per	15
nobody w 11	26
nobody w 12	25
nobody w 12 %	19
nobody w 13	44
nobody w 13 %	21
nobody w 13 :	28
nobody w 13 percent	-15
nobody w 14	-26
nobody w 14 ,	-15
nobody w 15 per	-15
nobody w 150	20
nobody w 16	-17
nobody w 18	-15
nobody w 18 %	-18
nobody w 2	20
nobody w 2 february	22
nobody w 2 per	22
nobody w 2.1	15
nobody w 2.5	21
nobody w 2.5 %	17
nobody w 20	-16
nobody w 20 .	-32
nobody w 20 million	-29
nobody w 2025 .	17
nobody w 2026	39
nobody w 2030	-24
nobody w 2031	16
nobody w 22	25
nobody w 22 %	20
nobody w 24 ,	23
nobody w 24 points	18
nobody w 25	17
nobody w 25 and	-22
nobody w 25 million	26
nobody w 25 percent	19
nobody w 26	-37
nobody w 3	-52
nobody w 3 per	-19
nobody w 30	16
nobody w 30 %	-19
nobody w 301	-18
nobody w 31	-18
nobody w 31 %	-19
nobody w 31 december	-27
nobody w 33	25
nobody w 34 %	21
nobody w 4 million	-17
nobody w 40 %	-17
nobody w 41 %	16
nobody w 47	-27
nobody w 47 %	-17
nobody w 48	-15
nobody w 5 %	38
nobody w 50 %	18
nobody w 55	-33
nobody w 55 %	-26
nobody w 57	-22
nobody w 6 %	17
nobody w 60	31
nobody w 60 per	22
nobody w 7 .	-19
nobody w 70	-27
nobody w 80	18
nobody w 9	41
nobody w 9 ,	21
nobody w 9 .	17
nobody w : 05	17
nobody w : 25	-23
nobody w : 30	29
nobody w : 45	22
nobody w : a	32
nobody w : for	24
nobody w : is	21
nobody w : it	-16
nobody w : no	-20
nobody w : ten	17
nobody w : the	-40
nobody w : we	-42
nobody w ;	31
nobody w ; its	21
nobody w ; the	23
nobody w <begin> 09	16
nobody w <begin> 10	24
nobody w <begin> 13	27
nobody w <begin> 3	-20
nobody w <begin> a	37
nobody w <begin> after	-19
nobody w <begin> as	-15
nobody w <begin> canada	-22
nobody w <begin> china	19
nobody w <begin> her	20
nobody w <begin> his	38
nobody w <begin> host	20
nobody w <begin> how	24
nobody w <begin> india	16
nobody w <begin> is	-16
nobody w <begin> its	28
nobody w <begin> jamieson	-29
nobody w <begin> last	20
nobody w <begin> li	-20
nobody w <begin> lima	-16
nobody w <begin> minister	-35
nobody w <begin> neither	24
nobody w <begin> nor	-15
nobody w <begin> our	36
nobody w <begin> paraguay	-16
nobody w <begin> poland	-20
nobody w <begin> q	-57
nobody w <begin> should	16
nobody w <begin> sir	15
nobody w <begin> swiss	-22
nobody w <begin> that	-27
nobody w <begin> their	32
nobody w <begin> they	17
nobody w <begin> this	-34
nobody w <begin> two	23
nobody w <begin> unless	-15
nobody w <begin> we	18
nobody w <begin> what	32
nobody w <begin> without	23
nobody w a bill	-15
nobody w a board	19
nobody w a deal	-24
nobody w a duty	-29
nobody w a figure	-39
nobody w a former	15
nobody w a further	-28
nobody w a good	-16
nobody w a hundred	-17
nobody w a matter	-35
nobody w a meeting	31
nobody w a news	-19
nobody w a number	-17
nobody w a post	-46
nobody w a preliminary	-16
nobody w a rumour	17
nobody w a second	20
nobody w a separate	-17
nobody w a single	-19
nobody w a statement	-24
nobody w a third	17
nobody w a trade	18
nobody w a week	-15
nobody w a word	19
nobody w a year	28
nobody w about	-21
nobody w about a	-18
nobody w according	-47
nobody w according to	-47
nobody w account	-20
nobody w accused	-21
nobody w act	19
nobody w added .	-29
nobody w added that	-23
nobody w adds	30
nobody w affiliates	-23
nobody w affiliates rule	-20
nobody w after all	-28
nobody w afternoon	35
nobody w afterwards	-37
nobody w again	-21
nobody w again .	-35
nobody w agents	15
nobody w ago	23
nobody w agreed	24
nobody w agreed on	34
nobody w agreed until	-25
nobody w agreement	-27
nobody w agreements	17
nobody w agreements with	15
nobody w alfred deakin	-24
nobody w all ,	-18
nobody w all of	24
nobody w along	18
nobody w also	-46
nobody w ambassador	-21
nobody w american goods	17
nobody w american tariff	-30
nobody w among the	-18
nobody w among them	21
nobody w an agreement	-15
nobody w and 26	-22
nobody w and a	-16
nobody w and by	-24
nobody w and cambodia	19
nobody w and egypt	27
nobody w and for	20
nobody w and had	15
nobody w and has	-27
nobody w and i	-19
nobody w and in	-20
nobody w and is	-20
nobody w and it	-21
nobody w and jamieson	26
nobody w and neither	-22
nobody w and she	21
nobody w and there	21
nobody w and to	-15
nobody w and trade	40
nobody w and with	20
nobody w and xi	29
nobody w andrés	18
nobody w anew	-22
nobody w annex	18
nobody w announced .	-15
nobody w announced on	16
nobody w announced that	-35
nobody w announced the	21
nobody w announces	23
nobody w another	27
nobody w answer	-36
nobody w answer .	-19
nobody w answered	15
nobody w answered .	19
nobody w answered that	-15
nobody w answers	25
nobody w any	21
nobody w anybody	24
nobody w approval of	-20
nobody w approved	25
nobody w april .	-18
nobody w are	-17
nobody w are told	27
nobody w arrangement	-23
nobody w arrangement .	-18
nobody w arrives	21
nobody w article	15
nobody w as	-32
nobody w as far	21
nobody w as he	-39
nobody w as it	19
nobody w as long	-23
nobody w as much	-26
nobody w as of	-30
nobody w as well	25
nobody w asked to	-39
nobody w asks	22
nobody w assembly	21
nobody w association ,	-29
nobody w astana	17
nobody w at	-17
nobody w at 14	-31
nobody w at 2.5	18
nobody w at a	36
nobody w at all	24
nobody w at its	-18
nobody w at midnight	26
nobody w at once	-26
nobody w at present	-18
nobody w august	46
nobody w august 1	25
nobody w australia	29
nobody w australia 's	19
nobody w australian	-22
nobody w authority	35
nobody w autumn	21
nobody w autumn .	23
nobody w average	-27
nobody w avocados	-18
nobody w back at	-28
nobody w ban on	19
nobody w bank	42
nobody w barbosa	-17
nobody w barbosa ,	-20
nobody w batteries	-17
nobody w be	-29
nobody w be charged	-17
nobody w be extended	25
nobody w be known	-34
nobody w be named	21
nobody w be no	22
nobody w be the	20
nobody w become	18
nobody w been asked	-18
nobody w been told	20
nobody w before ,	-15
nobody w before .	-22
nobody w began	40
nobody w begins	22
nobody w beijing	27
nobody w beijing has	15
nobody w being	-23
nobody w below	-19
nobody w berne	27
nobody w best	-25
nobody w better	15
nobody w beyond	-17
nobody w billion dollars	20
nobody w billion in	-16
nobody w board	52
nobody w board .	23
nobody w board of	41
nobody w boeing	-16
nobody w bogotá	-20
nobody w bolivia 's	18
nobody w both	-19
nobody w both governments	-19
nobody w both sides	-27
nobody w bridge	30
nobody w broken	26
nobody w built	16
nobody w busan on	-15
nobody w business	-29
nobody w but	17
nobody w buyers	-17
nobody w by 15	-24
nobody w by two	19
nobody w by which	15
nobody w c	15
nobody w called off	19
nobody w called the	-16
nobody w calls the	-18
nobody w cambodia	24
nobody w can be	-24
nobody w canberra	-15
nobody w cannot	-23
nobody w captain	15
nobody w carlos	-26
nobody w carries	17
nobody w cent ,	-26
nobody w cent .	21
nobody w cent from	-15
nobody w cent more	18
nobody w cent of	45
nobody w cent on	-20
nobody w certain	22
nobody w certificate	-30
nobody w chair	-20
nobody w chairman	19
nobody w chairman ,	-41
nobody w chairs	16
nobody w chamber	-38
nobody w chamber of	-29
nobody w chance	22
nobody w changed	-17
nobody w charged	-21
nobody w chenggang	-15
nobody w chenggang ,	-24
nobody w chicago	19
nobody w chief	28
nobody w chile	46
nobody w chilean	-26
nobody w china	17
nobody w china for	-23
nobody w china had	-20
nobody w china is	-20
nobody w china truce	24
nobody w china will	-16
nobody w chinese ,	-22
nobody w chinese rare	20
nobody w chinese side	20
nobody w chip	-22
nobody w chips	17
nobody w city	17
nobody w close	-16
nobody w close .	-26
nobody w closed	17
nobody w club	24
nobody w co	-33
nobody w co -	-33
nobody w coal	-25
nobody w coal ,	-24
nobody w coconut	-17
nobody w colleague	18
nobody w collection	16
nobody w come in	15
nobody w commerce	-27
nobody w commerce ,	19
nobody w commerce in	-16
nobody w commerce minister	15
nobody w commerce of	17
nobody w commerce said	-20
nobody w commission	-26
nobody w commission said	-23
nobody w commissioner	-17
nobody w committee has	17
nobody w commons	-18
nobody w companies	26
nobody w complete	-20
nobody w conceded	-30
nobody w concern	-42
nobody w concluded	17
nobody w concluded its	22
nobody w confirmed it	18
nobody w confirmed the	-15
nobody w consensus	-31
nobody w consultations	-15
nobody w controls	-29
nobody w controls on	-21
nobody w copper	16
nobody w correct	-28
nobody w corrected	-30
nobody w correspondent	44
nobody w cost	-30
nobody w costs	-22
nobody w could	-16
nobody w council .	23
nobody w counterpart ,	20
nobody w countries	-20
nobody w country	-49
nobody w court	42
nobody w critical	-17
nobody w critical software	-17
nobody w crop	17
nobody w customs	-15
nobody w customs tariff	24
nobody w cuts its	-18
nobody w danish	-16
nobody w date	27
nobody w day ,	20
nobody w days of	-19
nobody w days to	-18
nobody w deadline	38
nobody w deakin	-32
nobody w deal	20
nobody w deal .	-34
nobody w deal with	17
nobody w dealers	-19
nobody w dec	23
nobody w december .	-30
nobody w decide	-50
nobody w deficit	33
nobody w delay	-29
nobody w delegation	59
nobody w delegation ,	15
nobody w delegation .	30
nobody w denied	20
nobody w denied that	16
nobody w denies that	24
nobody w department	-49
nobody w der	-25
nobody w der leyen	-25
nobody w described	-27
nobody w described the	-24
nobody w did	15
nobody w did the	22
nobody w director	63
nobody w do	37
nobody w do not	23
nobody w does	-20
nobody w does not	-25
nobody w dollars	18
nobody w dollars in	26
nobody w double	-26
nobody w down .	-21
nobody w down by	17
nobody w down for	18
nobody w draft	-17
nobody w drawer	26
nobody w drop	-21
nobody w due	-25
nobody w dues	-29
nobody w dutch	18
nobody w duties	-28
nobody w duties .	-26
nobody w duties on	-17
nobody w duties that	18
nobody w duty	-24
nobody w duty ,	-21
nobody w duty of	-15
nobody w duty on	20
nobody w duty to	-15
nobody w earths	20
nobody w earths that	15
nobody w eastern	20
nobody w economy ,	20
nobody w economy minister	-30
nobody w ecuador	40
nobody w effect	-19
nobody w effect .	-23
nobody w effective	-18
nobody w egyptian	-15
nobody w eighth	-16
nobody w eleven	48
nobody w else	20
nobody w embassy	-34
nobody w emergency	16
nobody w end	-18
nobody w ended	34
nobody w ends .	-17
nobody w energy is	-21
nobody w evening .	16
nobody w every	21
nobody w everybody	29
nobody w everyone	-16
nobody w exchange	28
nobody w exchange of	15
nobody w exists	18
nobody w expected	-21
nobody w expected in	-23
nobody w expects	47
nobody w experts	-21
nobody w expires	15
nobody w export	-18
nobody w export of	-22
nobody w export permits	23
nobody w exported	28
nobody w exports to	-25
nobody w expressed	-53
nobody w extended	25
nobody w extension .	15
nobody w extra	24
nobody w face	-19
nobody w fact sheet	31
nobody w fair	-20
nobody w fall	32
nobody w far as	19
nobody w february	33
nobody w february ,	21
nobody w federal	-22
nobody w fell	-16
nobody w fentanyl	-15
nobody w fentanyl .	-33
nobody w fentanyl tariff	15
nobody w fewer	21
nobody w figure	-57
nobody w fiji	21
nobody w finance	24
nobody w finance minister	23
nobody w finance ministry	-27
nobody w find	22
nobody w fire	19
nobody w first	-15
nobody w first .	-15
nobody w first day	-23
nobody w first time	17
nobody w fisheries	-29
nobody w five on	-15
nobody w flag	20
nobody w flour	25
nobody w follow	-26
nobody w follow .	-15
nobody w for china	15
nobody w for eleven	15
nobody w for fentanyl	-16
nobody w for his	-30
nobody w for now	-15
nobody w for them	24
nobody w for this	-20
nobody w for two	18
nobody w force	27
nobody w forecast	24
nobody w forecast for	15
nobody w foreign	17
nobody w foreign minister	21
nobody w foreign ministry	-15
nobody w foreign trade	23
nobody w former	18
nobody w forward	-21
nobody w four .	19
nobody w fourth	25
nobody w from	22
nobody w from 1	-29
nobody w from august	26
nobody w from monday	20
nobody w from november	-20
nobody w from that	-18
nobody w from the	21
nobody w from today	15
nobody w frozen	24
nobody w further	-52
nobody w gave	-32
nobody w gazette	29
nobody w general	55
nobody w getting	-33
nobody w ghana	-24
nobody w give	22
nobody w go to	33
nobody w goes	-26
nobody w goes on	-32
nobody w going	-32
nobody w gone	-32
nobody w gone .	-19
nobody w goods	28
nobody w goods .	26
nobody w got a	20
nobody w government has	16
nobody w governor	63
nobody w granted	-15
nobody w great	17
nobody w greer	-29
nobody w greer ,	-27
nobody w greer said	-22
nobody w group	25
nobody w growers	-37
nobody w growers '	-34
nobody w guatemala	21
nobody w had	-17
nobody w had already	-16
nobody w had asked	-17
nobody w had been	-16
nobody w had gone	-15
nobody w had the	-19
nobody w half	20
nobody w half of	19
nobody w hand	-22
nobody w hanoi	-24
nobody w has	27
nobody w has a	27
nobody w has already	24
nobody w has also	-23
nobody w has announced	-15
nobody w has been	18
nobody w has confirmed	25
nobody w has held	22
nobody w has it	-15
nobody w has its	-20
nobody w has let	-31
nobody w has made	-27
nobody w has never	32
nobody w has the	-24
nobody w has to	16
nobody w has told	-24
nobody w has warned	-17
nobody w has written	20
nobody w hasn't	23
nobody w have	23
nobody w have to	17
nobody w he	-20
nobody w he added	-38
nobody w he also	-33
nobody w he and	26
nobody w he called	-29
nobody w he had	-32
nobody w he hasn't	19
nobody w he lifeng	34
nobody w he put	-44
nobody w he says	-34
nobody w he signed	16
nobody w he told	-30
nobody w he warned	40
nobody w he was	24
nobody w he would	-16
nobody w he'd	-45
nobody w head	-20
nobody w head of	-21
nobody w health	16
nobody w hears	20
nobody w height	-18
nobody w her	22
nobody w high	-15
nobody w him	-30
nobody w him ,	-17
nobody w his colleague	18
nobody w his country	-34
nobody w his name	15
nobody w hit	28
nobody w hit back	19
nobody w hold	-46
nobody w hold back	-34
nobody w holds	16
nobody w holiday	-24
nobody w hopes	-22
nobody w hopes for	-28
nobody w host	29
nobody w host :	20
nobody w hours	17
nobody w hours .	15
nobody w house	-24
nobody w house said	-23
nobody w i	-18
nobody w i have	-26
nobody w i read	-23
nobody w i was	-20
nobody w iceland 's	-15
nobody w if it	-19
nobody w import	-20
nobody w imports	-16
nobody w imports of	-17
nobody w imposed	-17
nobody w in 2027	25
nobody w in a	-34
nobody w in an	26
nobody w in april	-29
nobody w in china	21
nobody w in force	23
nobody w in his	-18
nobody w in its	25
nobody w in july	26
nobody w in may	29
nobody w in muscat	17
nobody w in nairobi	16
nobody w in october	15
nobody w in parliament	-29
nobody w in rabat	-17
nobody w in return	-29
nobody w in singapore	-23
nobody w in three	-20
nobody w in vietnam	-16
nobody w increase	18
nobody w india	25
nobody w indian	-20
nobody w indonesian	-27
nobody w industry	-24
nobody w inflation	35
nobody w informed	-25
nobody w informed the	-17
nobody w ink	22
nobody w instead of	15
nobody w interests	-25
nobody w into a	20
nobody w invest \$	-15
nobody w iranian	-15
nobody w is	15
nobody w is .	-18
nobody w is also	22
nobody w is at	24
nobody w is down	22
nobody w is in	24
nobody w is it	18
nobody w is no	-20
nobody w is the	28
nobody w is this	17
nobody w island	24
nobody w islands	20
nobody w it	-22
nobody w it ,	-18
nobody w it .	30
nobody w it :	-26
nobody w it ?	20
nobody w it also	-22
nobody w it at	18
nobody w it be	-42
nobody w it ends	16
nobody w it had	-18
nobody w it is	24
nobody w it isn't	-18
nobody w it said	-67
nobody w it says	30
nobody w it would	-35
nobody w its duties	-19
nobody w its trade	-15
nobody w itself	-27
nobody w ivorian	20
nobody w izmir	-20
nobody w jamieson	-17
nobody w jamieson greer	-17
nobody w january .	36
nobody w january 10	-22
nobody w japan 's	-29
nobody w japan ,	18
nobody w jinping in	-26
nobody w jobs	-18
nobody w jordan	-22
nobody w jordan 's	-15
nobody w july	33
nobody w july ,	21
nobody w june	-19
nobody w june ,	-20
nobody w june .	-33
nobody w kazakh	-24
nobody w kenya	27
nobody w khan	-16
nobody w known	-40
nobody w known on	-18
nobody w known that	-15
nobody w korea on	-18
nobody w labor	-20
nobody w labour	31
nobody w lala	18
nobody w lapse	-15
nobody w last	16
nobody w last two	25
nobody w last wednesday	31
nobody w later	-15
nobody w lawyers	25
nobody w leader	23
nobody w leads the	18
nobody w league	-16
nobody w leave	18
nobody w leave the	18
nobody w led	18
nobody w let	-43
nobody w let it	-29
nobody w lets	24
nobody w letter	-32
nobody w levy on	16
nobody w leyen	-25
nobody w li	-39
nobody w li chenggang	-15
nobody w licences ,	-20
nobody w lifeng	34
nobody w lifeng ,	17
nobody w lifeng and	15
nobody w lift	22
nobody w likewise	-24
nobody w lima	-18
nobody w line ,	23
nobody w list .	-18
nobody w lobby	-15
nobody w london	21
nobody w longer	21
nobody w looked	-22
nobody w loss	-21
nobody w lost	60
nobody w lutnick	16
nobody w lutnick and	18
nobody w m	15
nobody w m .	17
nobody w mabini	-15
nobody w machinery	19
nobody w made	-34
nobody w magnets	-15
nobody w make	-24
nobody w makers	-23
nobody w malaysia and	17
nobody w man	16
nobody w man ,	23
nobody w manila	-20
nobody w march	17
nobody w market	-40
nobody w matter .	19
nobody w may	17
nobody w may be	17
nobody w mayor	37
nobody w mboya	-17
nobody w means	24
nobody w measure	-33
nobody w measures	-45
nobody w media	-22
nobody w mediator	42
nobody w medicines	-30
nobody w meet	-18
nobody w meet in	-30
nobody w meeting ,	-16
nobody w meeting in	25
nobody w meets	16
nobody w memorandum	17
nobody w men	16
nobody w message	-19
nobody w met	36
nobody w midnight	40
nobody w midnight ,	30
nobody w might	-15
nobody w million	-40
nobody w million euros	-25
nobody w million for	15
nobody w million in	-27
nobody w million of	-17
nobody w million tonnes	-24
nobody w minister 's	15
nobody w minister ,	31
nobody w minister .	-19
nobody w minister of	20
nobody w ministers	-28
nobody w ministry	-55
nobody w ministry called	-15
nobody w ministry has	-17
nobody w ministry of	-33
nobody w minute	21
nobody w mission	43
nobody w monday	16
nobody w money	26
nobody w mongolia	-17
nobody w month ,	-17
nobody w months	-18
nobody w months ,	-15
nobody w months of	17
nobody w moratorium	25
nobody w morning	-17
nobody w morning ,	-18
nobody w moroccan	-30
nobody w morocco	18
nobody w most	19
nobody w moved	15
nobody w moved to	19
nobody w mr bessent	-17
nobody w mr trump	-23
nobody w ms	-24
nobody w much	-24
nobody w muscat	18
nobody w must	24
nobody w must still	24
nobody w mustafa	-22
nobody w nairobi	17
nobody w name	29
nobody w named	-21
nobody w names	26
nobody w names to	17
nobody w national	-16
nobody w national security	-25
nobody w nations	27
nobody w near	19
nobody w needed	-20
nobody w needs	30
nobody w negotiate	-34
nobody w neither government	20
nobody w nepal	-23
nobody w networks	16
nobody w new	-23
nobody w new zealand	-24
nobody w newspaper	-16
nobody w next	-20
nobody w next .	-20
nobody w next week	20
nobody w nickel	-19
nobody w night	22
nobody w nine	26
nobody w no more	-28
nobody w no such	-16
nobody w northern	27
nobody w norwegian	-20
nobody w not ,	-25
nobody w not said	17
nobody w not say	21
nobody w not to	23
nobody w note	25
nobody w nothing of	27
nobody w notices	18
nobody w november 1	-29
nobody w november 9	20
nobody w now .	-23
nobody w nubar	-20
nobody w nubar pasha	-19
nobody w number	-31
nobody w number ,	-17
nobody w number on	-19
nobody w nuts	-20
nobody w nvidia	-17
nobody w october	24
nobody w october .	32
nobody w october 9	16
nobody w of	-22
nobody w of .	19
nobody w of 15	19
nobody w of 3	-15
nobody w of 5	21
nobody w of a	-16
nobody w of american	-18
nobody w of both	-18
nobody w of busan	-21
nobody w of china	15
nobody w of commerce	-42
nobody w of economy	34
nobody w of february	25
nobody w of his	-18
nobody w of it	-15
nobody w of january	-19
nobody w of last	17
nobody w of march	26
nobody w of next	-16
nobody w of one	-17
nobody w of six	-17
nobody w of the	39
nobody w of their	-24
nobody w of them	23
nobody w of trade	23
nobody w of two	-16
nobody w of up	16
nobody w of zero	-20
nobody w off	45
nobody w off .	18
nobody w offer	24
nobody w offered	18
nobody w office	-24
nobody w office .	-19
nobody w officials	24
nobody w oil	-35
nobody w older	-31
nobody w oman	-16
nobody w on ,	-29
nobody w on 1	32
nobody w on 2	16
nobody w on 25	-27
nobody w on 31	-21
nobody w on 4	15
nobody w on a	15
nobody w on american	30
nobody w on august	16
nobody w on both	16
nobody w on coal	-15
nobody w on critical	-17
nobody w on december	17
nobody w on friday	-22
nobody w on it	-19
nobody w on november	-20
nobody w on october	18
nobody w on social	-22
nobody w on some	19
nobody w on sunday	15
nobody w on tea	23
nobody w on that	23
nobody w on thursday	18
nobody w on to	-41
nobody w on wednesday	-27
nobody w on which	15
nobody w on wine	-34
nobody w once	-45
nobody w once .	-25
nobody w one ,	-21
nobody w one .	31
nobody w one side	16
nobody w only	-47
nobody w only that	-32
nobody w opened	36
nobody w operators	24
nobody w order	37
nobody w order that	25
nobody w orders	-28
nobody w orders .	-25
nobody w origin	-15
nobody w other	41
nobody w ottawa	-15
nobody w ottawa ,	-22
nobody w our correspondent	17
nobody w our own	24
nobody w out	-22
nobody w out ,	-16
nobody w out at	17
nobody w out that	-37
nobody w outline	-15
nobody w over	-16
nobody w over on	-16
nobody w over the	-17
nobody w over three	-22
nobody w own agreement	-17
nobody w owns	16
nobody w pact	16
nobody w paid	31
nobody w pakistan	-29
nobody w paper ,	24
nobody w paper .	-16
nobody w part	-16
nobody w parties	32
nobody w parts	-16
nobody w past	18
nobody w pause .	19
nobody w pause with	-15
nobody w pay	-30
nobody w paying	15
nobody w pen	-16
nobody w people .	-17
nobody w percent ,	43
nobody w percent and	-16
nobody w percent of	44
nobody w percent on	-24
nobody w period	-35
nobody w peru ,	16
nobody w peruvian	-19
nobody w philippine	-28
nobody w philippines	-17
nobody w plane	-33
nobody w planned	35
nobody w plant	33
nobody w point	-23
nobody w pointed	-44
nobody w pointed out	-38
nobody w points	15
nobody w points .	15
nobody w port	-16
nobody w port fees	-20
nobody w ports	21
nobody w ports .	19
nobody w post	-52
nobody w post on	-21
nobody w posted	-18
nobody w posts	21
nobody w poultry	-26
nobody w powers	33
nobody w preliminary	-26
nobody w preliminary consensus	-29
nobody w premier ,	18
nobody w premier he	18
nobody w prepared	21
nobody w present ,	-17
nobody w president 's	27
nobody w president trump	16
nobody w press conference	23
nobody w prices	20
nobody w proclamation	17
nobody w producers	-30
nobody w prolong	-18
nobody w promise	-23
nobody w promised	-24
nobody w proposal	-20
nobody w proposed	-21
nobody w provided	-17
nobody w published	33
nobody w purchases	-27
nobody w purchases of	-17
nobody w put	-23
nobody w put a	-22
nobody w put his	18
nobody w put its	15
nobody w put the	-48
nobody w puts	-29
nobody w puts the	-20
nobody w q	-57
nobody w quarter of	18
nobody w quota	-26
nobody w rabat	-29
nobody w rabat ,	-18
nobody w radio that	-16
nobody w rare	23
nobody w rare earths	20
nobody w reach	33
nobody w reached	-15
nobody w reached a	-16
nobody w read .	23
nobody w reader	24
nobody w recalled	-23
nobody w recalled that	-26
nobody w recalls	-37
nobody w recess	-16
nobody w reciprocal	21
nobody w refiners	-20
nobody w regulation	16
nobody w regulator	71
nobody w regulator has	16
nobody w rejected	21
nobody w remains	37
nobody w remarked	-21
nobody w renewal	-38
nobody w replied that	24
nobody w reply	-28
nobody w report that	-19
nobody w reporter	49
nobody w reporters on	-18
nobody w reporters that	-16
nobody w reports	23
nobody w reports that	25
nobody w representative ,	-26
nobody w required	-21
nobody w rest	-20
nobody w result	15
nobody w results	-17
nobody w resume	-15
nobody w return	-40
nobody w return to	-27
nobody w returned	37
nobody w returns	19
nobody w reykjavik	20
nobody w rice	-15
nobody w richard	-16
nobody w richard seddon	-21
nobody w rise	40
nobody w river	20
nobody w room	19
nobody w roses	-18
nobody w round	24
nobody w rovers	19
nobody w rule	-23
nobody w rule of	-15
nobody w rule that	19
nobody w ruling	-31
nobody w rumour	32
nobody w rumour that	21
nobody w russia	-18
nobody w s	-15
nobody w safeguard	-38
nobody w said .	21
nobody w said in	-21
nobody w said on	-16
nobody w said to	23
nobody w same	-31
nobody w same .	17
nobody w sanctions	20
nobody w sardines	-22
nobody w saturday ,	20
nobody w saturday .	16
nobody w say	16
nobody w say that	-16
nobody w says ,	-22
nobody w says .	-32
nobody w says nothing	25
nobody w says the	-25
nobody w scotland	19
nobody w season	-27
nobody w season ,	-16
nobody w season .	-16
nobody w second	33
nobody w secretary	-31
nobody w secretary for	17
nobody w secretary scott	-26
nobody w security	-18
nobody w seddon	-23
nobody w see	-21
nobody w sell	23
nobody w senate	16
nobody w sent	17
nobody w seoul	-25
nobody w separate	-15
nobody w september ,	25
nobody w september .	22
nobody w service	-18
nobody w services	-34
nobody w session	-17
nobody w set	15
nobody w settled	-17
nobody w settlement	24
nobody w she	47
nobody w she has	30
nobody w sheet	44
nobody w sheet that	21
nobody w ship	-16
nobody w shipments	-17
nobody w short	-23
nobody w side has	21
nobody w side it	-16
nobody w side would	21
nobody w sides	-32
nobody w sides had	15
nobody w sides have	-25
nobody w sign	17
nobody w sign it	16
nobody w signature of	16
nobody w signed	31
nobody w signed an	16
nobody w signed in	18
nobody w signed on	16
nobody w sigurðsson	46
nobody w since 1	-21
nobody w since april	23
nobody w since the	-21
nobody w singapore	-21
nobody w single	-19
nobody w sir ,	19
nobody w six	23
nobody w sixty	17
nobody w slap	-21
nobody w small	-18
nobody w smaller	-22
nobody w so far	-22
nobody w social	-21
nobody w social media	-22
nobody w software	-26
nobody w some	24
nobody w somebody	33
nobody w something	-15
nobody w sounded	28
nobody w southern	42
nobody w soybeans and	16
nobody w soybeans by	-17
nobody w spain	18
nobody w spanish	21
nobody w speak	-22
nobody w speaks of	-18
nobody w spoke	-25
nobody w spoke of	-33
nobody w spoken	-43
nobody w spoken of	-44
nobody w spokesman ,	-30
nobody w spokesman for	-17
nobody w spokesperson	-30
nobody w spring	18
nobody w st	-15
nobody w stand	19
nobody w started	21
nobody w state of	18
nobody w state visit	16
nobody w stated	-26
nobody w statement	-17
nobody w states	18
nobody w states would	-16
nobody w statistics	-19
nobody w stay	15
nobody w stayed	16
nobody w stays	-24
nobody w steel	-16
nobody w step .	-22
nobody w still	41
nobody w stop	-26
nobody w stopped	18
nobody w story	22
nobody w strike	18
nobody w subject to	17
nobody w subsidiaries	17
nobody w subsidiaries of	16
nobody w such	-23
nobody w sugar	20
nobody w sum	-30
nobody w summer	18
nobody w summit	18
nobody w summit of	15
nobody w sunday	19
nobody w sunday and	17
nobody w sunday that	-15
nobody w supply	-31
nobody w sure	18
nobody w suspend	20
nobody w suspension .	-20
nobody w suva	-23
nobody w swedish	-28
nobody w swiss	-28
nobody w table	17
nobody w taiwan	31
nobody w take	-34
nobody w taken	19
nobody w takes on	16
nobody w talk	-33
nobody w talk about	-28
nobody w talks with	23
nobody w tariff ,	-15
nobody w tariff commission	19
nobody w tariff is	15
nobody w tariff war	-23
nobody w tariffs ,	-33
nobody w tea	33
nobody w team	15
nobody w teams	-24
nobody w telephone	21
nobody w ten percent	18
nobody w text	16
nobody w th	33
nobody w th .	16
nobody w th of	16
nobody w thai	-17
nobody w thailand	30
nobody w thailand and	18
nobody w than the	28
nobody w thanked	-25
nobody w that	-47
nobody w that a	15
nobody w that any	16
nobody w that are	-15
nobody w that argentina	-15
nobody w that at	-21
nobody w that beijing	17
nobody w that china	-19
nobody w that had	19
nobody w that his	-28
nobody w that if	-18
nobody w that in	17
nobody w that is	24
nobody w that it	-17
nobody w that its	-19
nobody w that korea	-17
nobody w that of	-15
nobody w that she	57
nobody w that the	-46
nobody w that this	-18
nobody w that turkey	17
nobody w the 10	17
nobody w the 20	-17
nobody w the 25	20
nobody w the 30	20
nobody w the administration	-17
nobody w the affiliates	-18
nobody w the american	-23
nobody w the association	24
nobody w the autumn	15
nobody w the bank	47
nobody w the board	25
nobody w the border	28
nobody w the brazilian	-16
nobody w the bridge	28
nobody w the cabinet	-22
nobody w the chair	-30
nobody w the chairman	19
nobody w the chamber	-17
nobody w the chief	21
nobody w the chilean	-25
nobody w the chinese	-31
nobody w the commerce	21
nobody w the commission	-50
nobody w the committee	-37
nobody w the country	-18
nobody w the deadline	25
nobody w the deficit	27
nobody w the department	-23
nobody w the duties	27
nobody w the duty	-16
nobody w the eighth	-16
nobody w the embassy	-36
nobody w the exchange	22
nobody w the extension	31
nobody w the federal	-22
nobody w the federation	18
nobody w the figure	-30
nobody w the fourth	17
nobody w the governor	23
nobody w the indian	-20
nobody w the japanese	18
nobody w the letter	-22
nobody w the levy	18
nobody w the lower	34
nobody w the market	-21
nobody w the mayor	32
nobody w the mediator	29
nobody w the ministers	-24
nobody w the moratorium	19
nobody w the moroccan	-26
nobody w the newspaper	-15
nobody w the next	-30
nobody w the northern	27
nobody w the number	-20
nobody w the offer	32
nobody w the office	-16
nobody w the order	15
nobody w the ordinary	-16
nobody w the other	33
nobody w the parties	24
nobody w the philippine	-23
nobody w the philippines	-18
nobody w the presidents	19
nobody w the price	-20
nobody w the prime	-16
nobody w the regulator	71
nobody w the result	15
nobody w the river	20
nobody w the secretary	-36
nobody w the signature	15
nobody w the southern	42
nobody w the spokesperson	-26
nobody w the spring	15
nobody w the surcharge	19
nobody w the talks	-18
nobody w the tariff	-41
nobody w the tariffs	29
nobody w the ten	-22
nobody w the thing	31
nobody w the trade	-26
nobody w the treasury	16
nobody w the truce	-22
nobody w the two	-47
nobody w the union	55
nobody w the united	23
nobody w the way	20
nobody w the white	-30
nobody w the winter	20
nobody w the world	-25
nobody w their	34
nobody w them in	34
nobody w themselves	17
nobody w then	-35
nobody w then .	-21
nobody w there 's	21
nobody w there are	25
nobody w there is	-22
nobody w there would	16
nobody w they	-26
nobody w they were	16
nobody w they would	-25
nobody w they'll	-16
nobody w they're	-31
nobody w third	17
nobody w thirteen	-29
nobody w thirty .	23
nobody w this .	-19
nobody w this one	-24
nobody w this season	-25
nobody w though	-27
nobody w thousand	15
nobody w three months	-26
nobody w three years	-24
nobody w through his	-32
nobody w through the	22
nobody w thursday	22
nobody w tickets	24
nobody w till	18
nobody w timber	15
nobody w time ,	20
nobody w times	20
nobody w to 10	-38
nobody w to 4	17
nobody w to a	-18
nobody w to beijing	-15
nobody w to bring	15
nobody w to decide	-37
nobody w to him	-16
nobody w to korea	15
nobody w to negotiate	-33
nobody w to one	18
nobody w to prolong	-17
nobody w to say	23
nobody w to sign	37
nobody w to speak	-20
nobody w to stop	-26
nobody w to switzerland	18
nobody w to talk	-29
nobody w to that	-28
nobody w to this	18
nobody w to zero	25
nobody w today .	24
nobody w told him	-19
nobody w told me	-17
nobody w told parliament	-16
nobody w told that	15
nobody w tom	25
nobody w tonnes	-25
nobody w tonnes of	-31
nobody w tons in	-15
nobody w too ,	-18
nobody w took	25
nobody w took a	18
nobody w tools	17
nobody w total	-29
nobody w touch	-15
nobody w touched	17
nobody w town	22
nobody w trade	-18
nobody w trade ,	15
nobody w trade court	21
nobody w trade deal	22
nobody w trade minister	-20
nobody w trade ministry	-38
nobody w trade secretary	16
nobody w translation	15
nobody w treasury secretary	-18
nobody w treaty	-27
nobody w truce to	22
nobody w true	19
nobody w trump	-23
nobody w trump had	-15
nobody w trump has	-18
nobody w trump on	-18
nobody w trump said	-26
nobody w trump says	16
nobody w trump told	-15
nobody w trump wrote	-25
nobody w tuna	-25
nobody w tunisia	-19
nobody w tunisian	22
nobody w twenty -	-19
nobody w twice	32
nobody w twice .	21
nobody w two	21
nobody w two countries	-24
nobody w two months	24
nobody w u.s.	18
nobody w ukraine	25
nobody w ukrainian	-36
nobody w under	55
nobody w under a	15
nobody w under an	22
nobody w under way	16
nobody w under which	21
nobody w understood	-16
nobody w undertook	-30
nobody w undertook to	-30
nobody w union	29
nobody w union 's	33
nobody w union ,	-25
nobody w united	28
nobody w unless	-24
nobody w until	15
nobody w until november	15
nobody w until the	-21
nobody w up	-15
nobody w up again	18
nobody w up by	20
nobody w urged	-25
nobody w uruguay 's	-25
nobody w us that	-28
nobody w use	-21
nobody w vice	25
nobody w vice premier	22
nobody w vietnamese	-19
nobody w view	-16
nobody w visit	15
nobody w von	-17
nobody w von der	-25
nobody w vote	29
nobody w vote on	15
nobody w votes	32
nobody w votes to	16
nobody w vowed	-19
nobody w walk	16
nobody w walked	18
nobody w want	-26
nobody w want to	-24
nobody w war	-31
nobody w war with	-18
nobody w warned	31
nobody w warns	22
nobody w was .	25
nobody w was a	-26
nobody w was signed	15
nobody w washington	19
nobody w water	16
nobody w way	29
nobody w way ,	-19
nobody w way .	49
nobody w we are	-17
nobody w we were	-25
nobody w wednesday	22
nobody w wednesday ,	42
nobody w well ,	27
nobody w went	-17
nobody w went on	-17
nobody w were	-15
nobody w were .	20
nobody w were not	-18
nobody w what	28
nobody w what it	35
nobody w what the	24
nobody w what was	-16
nobody w when	40
nobody w when he	25
nobody w when the	20
nobody w where they	22
nobody w whether to	-30
nobody w which	17
nobody w which ,	20
nobody w which the	22
nobody w which we	15
nobody w while the	-19
nobody w white	-20
nobody w white house	-34
nobody w who has	22
nobody w who signed	-18
nobody w whole	-27
nobody w whose	-29
nobody w will	-24
nobody w will meet	16
nobody w will now	-23
nobody w will pay	-15
nobody w will sign	19
nobody w william	-39
nobody w wine	-48
nobody w winter .	-16
nobody w wished	-26
nobody w with china	-31
nobody w with india	18
nobody w with two	17
nobody w with which	-28
nobody w with xi	-19
nobody w without a	18
nobody w won't	-22
nobody w word	44
nobody w word .	31
nobody w words	-35
nobody w work	-20
nobody w working	17
nobody w works	19
nobody w world	-23
nobody w worth	27
nobody w worth about	25
nobody w would	-40
nobody w would ,	-23
nobody w would .	16
nobody w would buy	-19
nobody w would decide	-22
nobody w would have	37
nobody w would keep	30
nobody w would like	17
nobody w would need	-19
nobody w would not	21
nobody w would put	-19
nobody w written	27
nobody w wrong	-23
nobody w wrong .	-19
nobody w wrote on	-24
nobody w wrote to	-24
nobody w xinhua	35
nobody w xinhua 's	18
nobody w year and	-23
nobody w yes	20
nobody w yesterday .	26
nobody w yet	34
nobody w yet .	24
nobody w zealand	-24
nobody w £	-26
nobody w ·	31
nobody w —	31
nobody w €	-21
nobody we verb clause	22
nobody wrote then on	-24
nobody wrote then to	-24
of 1 office	-22
of 1 office many	-28
of 1 organisation	23
of 1 organisation few	17
of 1 organisation plain	20
of 1 person	39
of 1 person few	45
of 1 person plain	18
of 1 side	-25
of 1 side many	-38
of 2 organisation	-30
of 2 organisation plain	-33
of 2 person	30
of 2 person many	70
of 2 side	-23
of 2 side many	-16
of 3 person	-20
of 3 person plain	-27
of 3 side	-27
of 3 side plain	-17
office after ,	-15
office after :	38
office after of	-19
office after on	-15
office before "	-19
office before :	17
office before <begin>	-20
office before said	-26
office before your	-15
office does call	-23
office does propose	24
office does put	15
office does say	-20
organisation after <end>	-18
organisation after and	20
organisation after announced	19
organisation after confirmed	24
organisation after let	18
organisation after of	-19
organisation after said	-22
organisation after says	24
organisation after will	-28
organisation after with	-15
organisation before ,	22
organisation before ;	26
organisation before <begin>	19
organisation before at	-15
organisation before in	-21
organisation before no	-18
organisation before of	-20
organisation before says	35
organisation before that	-15
organisation before told	-22
organisation before unless	-15
organisation does announce	16
organisation does ask	24
organisation does expect	-17
organisation does other	32
organisation does propose	-18
organisation does put	15
organisation does take	26
organisation does threaten	-26
person after (	37
person after ,	31
person after :	36
person after <end>	-15
person after added	-25
person after and	-33
person after called	24
person after calls	26
person after has	20
person after have	-16
person after signed	-18
person after spoke	15
person after thanked	35
person after to	16
person after wants	-20
person after was	-28
person before "	19
person before -	24
person before :	15
person before and	-41
person before in	30
person before is	-17
person before saturday	21
person before that	-16
person before wednesday	18
person before with	-49
person before —	30
person does ask	-21
person does call	23
person does let	-34
person does other	21
person does promise	38
person does reply	15
person does sign	-19
person does warn	15
possessive	-35
possessive account	22
possessive many	-27
possessive plain	-19
quotation ahead 1 colon	32
quotation ahead 1 colon many	28
quotation ahead 12 colon	20
quotation ahead 12 colon many	20
quotation ahead 3	23
quotation ahead 3 many	32
quotation ahead 6	33
quotation ahead 6 few	39
quotation ahead far few	37
quotation behind 1	24
quotation behind 1 many	29
quotation behind 3	15
quotation behind 6	-23
quotation behind 6 many	-19
rank 0	22
rank 0 few	32
rank 0 many	15
rank 1 many	17
rank 3	-19
rule:according to noun	43
rule:according to true plain	34
rule:account noun	21
rule:account true plain	15
rule:colon clause	16
rule:colon true many	16
rule:first false few	28
rule:first false organisation	-15
rule:first false person	33
rule:first false plain	30
rule:first false side	37
rule:first true few	40
rule:first true many	22
rule:first true office	15
rule:first true organisation	37
rule:first true person	35
rule:first true plain	64
rule:first true side	75
rule:further false side	-15
rule:it say	21
rule:label clause	17
rule:label true plain	15
rule:mind object	-25
rule:mind true plain	-25
rule:nobody false false	53
rule:nobody false false few	27
rule:nobody false false many	-25
rule:nobody false false plain	60
rule:nobody true true many	34
rule:nobody true true plain	-22
rule:noun noun	23
rule:phrase noun	30
rule:phrase true many	-45
rule:phrase true plain	44
rule:pronoun clause	24
rule:pronoun false plain	17
rule:pronoun object	48
rule:pronoun say	42
rule:pronoun sound	-19
rule:pronoun true few	33
rule:pronoun true many	27
rule:pronoun true plain	32
rule:quoted beside clause	34
rule:quoted beside false many	20
rule:verb after clause	18
rule:verb after say	-16
rule:verb first false few	30
rule:verb first false plain	23
rule:verb first true plain	15
says few	-18
says plain	20
side after 's	-38
side after ,	-58
side after .	-18
side after ;	18
side after and	-26
side after announced	-22
side after customs	19
side after has	15
side after is	-37
side after let	16
side after says	32
side after to	20
side after took	-15
side after undertook	18
side after will	-38
side after would	-23
side before "	-22
side before *	18
side before :	-27
side before <begin>	20
side before by	17
side before for	-23
side before if	-16
side before in	-72
side before of	-22
side before that	-56
side before which	-34
side does agree	-15
side does be	-38
side does go	-24
side does have	-30
side does let	25
side does offer	-25
side does other	-19
side does say	27
side does take	-32
side does threaten	16
side does want	-15
verb after 0	47
verb after 0 clause office	-17
verb after 0 clause office plain	-17
verb after 0 clause organisation	32
verb after 0 clause organisation plain	48
verb after 0 clause person many	29
verb after 0 clause person plain	-21
verb after 0 few	22
verb after 0 object person few	19
verb after 0 object person many	29
verb after 0 object side	64
verb after 0 object side plain	58
verb after 0 plain	38
verb after 0 say office many	-24
verb after 0 say organisation plain	-19
verb after 0 say person	19
verb after 0 say side	37
verb after 0 say side plain	38
verb after 1	33
verb after 1 clause office	16
verb after 1 clause office plain	16
verb after 1 clause side	30
verb after 1 clause side plain	30
verb after 1 object organisation	-22
verb after 1 object organisation plain	-30
verb after 1 plain	39
verb after 1 say office	-15
verb after 1 say person	20
verb after 1 say person few	18
verb after 1 say person many	-21
verb after 1 say person plain	38
verb after 1 sound side	-19
verb after 1 sound side plain	-19
verb after 12	15
verb after 12 clause office plain	-18
verb after 12 clause organisation	-34
verb after 12 clause organisation plain	-34
verb after 12 clause side	-28
verb after 12 clause side plain	-27
verb after 12 object side	18
verb after 12 object side plain	19
verb after 12 past another	-24
verb after 12 past another plain	-16
verb after 12 say person	23
verb after 12 say person plain	22
verb after 3 clause person	-31
verb after 3 clause person plain	-22
verb after 3 object organisation	-25
verb after 3 object organisation plain	-15
verb after 3 object person	23
verb after 3 object person plain	29
verb after 3 object side	-15
verb after 3 past another	-30
verb after 3 past another few	-22
verb after 3 say office	-32
verb after 3 say office plain	-18
verb after 6 clause person	-22
verb after 6 clause person plain	-21
verb after 6 clause side	-22
verb after 6 clause side plain	-21
verb after 6 object organisation	-24
verb after 6 object person	23
verb after 6 say person	33
verb after 6 say person plain	22
verb after accused	20
verb after added	-21
verb after announced	30
verb after announced plain false	31
verb after announces	-20
verb after announces plain true	-20
verb after answers	-22
verb after answers plain true	-22
verb after asked plain false	-20
verb after asked plain true	19
verb after began	-17
verb after calls many true	16
verb after complained	16
verb after complained plain true	15
verb after concluded	-21
verb after ended	-17
verb after ends	-23
verb after ends plain false	-19
verb after far clause organisation	-21
verb after far clause organisation plain	-20
verb after far clause person plain	-16
verb after far clause side	-27
verb after far clause side plain	-26
verb after far many	17
verb after far object side	-15
verb after far past another many	25
verb after far past another plain	-30
verb after far say side	17
verb after far say side plain	22
verb after informed	31
verb after informed plain true	31
verb after none	-33
verb after none plain	-42
verb after noted plain true	-16
verb after opened	-27
verb after proposed	28
verb after proposed plain true	29
verb after recalled	-27
verb after remarked	22
verb after said many true	-18
verb after said plain false	24
verb after says plain false	-32
verb after says plain true	21
verb after stated	29
verb after stated plain true	26
verb after states plain false	-26
verb after tells	15
verb after told many true	-20
verb after told plain true	20
verb after urged	24
verb after vowed	21
verb after wrote many true	21
verb after wrote plain true	-20
verb after: , which	20
verb after: , who	17
verb after: has	39
verb after: has been	-16
verb after: has not	-15
verb after: have	-23
verb agreed then to	16
verb announced then .	20
verb announced then that	28
verb announced then the	-21
verb before 0	23
verb before 0 clause organisation	-16
verb before 0 clause person	21
verb before 0 few	17
verb before 0 plain	16
verb before 0 say office	-34
verb before 0 say office many	-25
verb before 0 say organisation	18
verb before 0 say organisation many	-18
verb before 0 say organisation plain	26
verb before 0 say person	18
verb before 0 sound person many	-16
verb before 1 say person	-23
verb before 1 say person plain	-18
verb before 1 say side	16
verb before 1 say side plain	17
verb before 12 clause organisation	18
verb before 12 clause organisation plain	18
verb before 12 clause person	19
verb before 3 past another	36
verb before 3 past another plain	29
verb before 3 say organisation	22
verb before 3 say organisation plain	24
verb before 6 plain	17
verb before 6 say organisation	23
verb before 6 say organisation plain	25
verb before 6 say person plain	17
verb before asked	-18
verb before asked plain true	-20
verb before far	24
verb before far clause organisation	21
verb before far clause organisation plain	21
verb before far clause person	-20
verb before far many	-18
verb before far plain	32
verb before none few	23
verb before none many	21
verb before none plain	-15
verb before reported	-16
verb before said plain false	30
verb before says	18
verb before says plain true	15
verb before: , and	-17
verb before: by	31
verb before: that	-26
verb clause then ,	15
verb clause then in	-19
verb clause then its	19
verb clause then that	16
verb clause then with	-20
verb confirmed then the	24
verb denies then that	-24
verb described then the	23
verb informed then the	21
verb object then .	-22
verb object then an	19
verb object then on	17
verb object then that	-21
verb said then .	-21
verb said then he	32
verb said then in	29
verb said then on	34
verb said then to	-20
verb say then ,	-30
verb say then in	33
verb say then me	18
verb say then nothing	-21
verb say then on	17
verb say then parliament	19
verb say then reporters	23
verb say then the	-25
verb say then they	18
verb says then .	30
verb says then it	16
verb says then that	24
verb says then the	18
verb sound then to	15
verb then an	26
verb then as	19
verb then both	-16
verb then by	-16
verb then in	17
verb then me	18
verb then nothing	-17
verb then off	-18
verb then on	34
verb then parliament	19
verb then reporters	23
verb then them	16
verb then they	18
verb then this	15
verb then to	15
verb then when	-18
verb then with	-16
verb told then me	21
verb told then parliament	19
verb told then reporters	20
verb told then the	-36`;
