// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes "	20
closes " many	20
closes .	24
closes . few	23
closes . plain	28
closes had	-20
closes had plain	-17
closes of plain	15
closes on	-19
does <agree> perfect	-24
does <agree> perfect plain	-22
does <deny> perfect	18
does <deny> perfect plain	18
does <down> past plain	-19
does <down> present	-16
does <down> present plain	-15
does <propose> modal plain	15
does <propose> past	18
does <propose> past plain	20
does <say> past plain	16
does <target> past	19
does <target> past plain	19
does <threaten> present plain	15
does <up> past	17
does <up> past plain	17
does <up> present	-21
does <up> present plain	-16
does add	-18
does add plain	-17
does answer plain	-22
does approve	-17
does approve plain	-17
does believe	-16
does believe plain	-16
does call few	25
does decline plain	-15
does expect	-26
does expect plain	-26
does explain	16
does future	-18
does have	-18
does hold	-16
does hold plain	-16
does hope	-15
does hope plain	-15
does leave	-15
does leave plain	-15
does let plain	24
does make	19
does make plain	22
does nothing few	27
does other	26
does other plain	23
does past passive	-22
does perfect passive	-18
does post	15
does promise	15
does propose plain	19
does put	24
does put many	23
does put plain	16
does report	17
does report plain	19
does say few	-21
does sign	-24
does sign plain	-21
does state	28
does tell many	-16
does want	-22
does want plain	-21
does warn plain	18
does write many	33
does write plain	-26
earlier 1 1 few he	21
earlier 1 1 many none	-15
earlier 1 1 plain none	-15
earlier 1 12	-33
earlier 1 3	-94
earlier 1 3 many he	-54
earlier 1 3 plain he	-43
earlier 1 3 plain i	28
earlier 1 3 plain it	-40
earlier 1 3 plain none	-22
earlier 1 6	-58
earlier 1 6 alone none	22
earlier 1 6 few none	-28
earlier 1 6 many he	-35
earlier 1 6 plain he	-19
earlier 1 6 plain i	-26
earlier 1 6 plain it	-18
earlier 2 12	-25
earlier 2 12 many he	-22
earlier 2 12 many it	-15
earlier 2 12 many none	-41
earlier 2 12 plain he	-43
earlier 2 12 plain i	-23
earlier 2 12 plain none	33
earlier 2 12 plain they	-16
earlier 2 3 plain i	21
earlier 2 3 plain it	-25
earlier 2 6	-66
earlier 2 6 few none	-16
earlier 2 6 many he	21
earlier 2 6 plain i	-24
earlier 2 6 plain it	-43
earlier 2 6 plain none	-41
earlier 2 6 plain they	15
earlier 3 12	-31
earlier 3 12 plain none	-22
earlier 3 3	33
earlier 3 3 plain i	24
earlier 3 3 plain it	19
earlier 3 6 plain he	16
earlier 3 6 plain i	-15
earlier alone	-34
earlier alone few he	19
earlier alone few none	-51
earlier alone plain it	-17
earlier alone plain none	-33
earlier alone plain they	-39
earlier body	23
earlier body many he	-19
earlier body many none	-25
earlier body plain i	21
earlier body plain it	26
earlier last	58
earlier last alone none	17
earlier last few he	46
earlier last many he	27
earlier last many none	29
earlier last plain he	26
earlier last plain it	-15
earlier last plain they	-25
earlier lately	30
earlier lately many none	26
earlier lately plain i	-23
earlier lately plain it	22
earlier office	-45
earlier office many he	-28
earlier office many none	-35
earlier office plain he	-21
earlier office plain i	20
earlier office plain it	-44
earlier office plain none	19
earlier office plain they	-16
earlier office rank 0	-22
earlier office rank 0 many he	-23
earlier office rank 0 plain i	23
earlier office rank 0 plain it	-17
earlier office rank 1	-36
earlier office rank 2 plain none	20
earlier organisation	-38
earlier organisation few none	-16
earlier organisation many he	-51
earlier organisation plain he	-37
earlier organisation plain i	-37
earlier organisation plain it	50
earlier organisation plain none	-41
earlier organisation rank 0 many he	-33
earlier organisation rank 0 plain i	-17
earlier organisation rank 0 plain it	33
earlier organisation rank 0 plain none	-19
earlier organisation rank 1	-41
earlier organisation rank 1 plain none	-16
earlier organisation rank 2 plain it	19
earlier organisation rank 2 plain none	-15
earlier organisation rank 3 plain it	17
earlier person	44
earlier person alone none	29
earlier person few he	38
earlier person many he	48
earlier person many it	-21
earlier person many none	39
earlier person plain he	26
earlier person plain i	15
earlier person plain it	-50
earlier person plain none	-24
earlier person rank 0	19
earlier person rank 0 alone none	29
earlier person rank 0 few he	37
earlier person rank 0 many he	49
earlier person rank 0 many it	-15
earlier person rank 0 many none	-25
earlier person rank 0 plain he	26
earlier person rank 0 plain i	15
earlier person rank 0 plain it	-46
earlier person rank 0 plain none	-41
earlier person rank 1	48
earlier person rank 1 few none	-15
earlier person rank 1 many none	51
earlier person rank 1 plain i	35
earlier person rank 1 plain it	-16
earlier person rank 1 plain they	-16
earlier person rank 2 many none	24
earlier person rank 2 plain it	-24
earlier person rank 3	34
earlier person rank 3 many none	22
earlier person rank 3 plain it	26
earlier same 1	69
earlier same 1 few he	28
earlier same 1 many he	36
earlier same 1 many none	19
earlier same 1 plain it	60
earlier same 1 plain they	-24
earlier same 3	40
earlier same 3 few none	20
earlier same 3 many none	55
earlier same 3 plain he	32
earlier same 3 plain i	-40
earlier same 3 plain it	-49
earlier same 6	25
earlier same 6 plain he	26
earlier side	-92
earlier side many he	-54
earlier side many none	-66
earlier side plain he	-74
earlier side plain i	-36
earlier side plain they	-16
earlier side rank 0	-22
earlier side rank 0 many he	-21
earlier side rank 0 many none	-28
earlier side rank 0 plain he	-32
earlier side rank 0 plain i	-18
earlier side rank 0 plain it	20
earlier side rank 1	-36
earlier side rank 1 many he	-20
earlier side rank 1 many none	-23
earlier side rank 1 plain he	-23
earlier side rank 1 plain it	-30
earlier side rank 1 plain none	19
earlier side rank 2	-63
earlier side rank 2 plain none	-25
earlier side rank 3	-20
earlier subject	26
earlier subject alone none	23
earlier subject few he	19
earlier subject few it	-15
earlier subject few none	-17
earlier subject many he	15
earlier subject many it	-32
earlier subject plain he	26
earlier subject plain it	31
earlier subject plain they	-42
g a:'	-24
g a:'s	-18
g a:'s account	20
g a:'s answer	16
g a:-	-33
g a:.	16
g a:<day-ahead> .	-18
g a:<day-ahead> to	-17
g a:<day-gone> that	-15
g a:<day-gone> to	30
g a:<day-today> .	-22
g a:<duty>	-24
g a:<gate>	20
g a:<level>	-21
g a:<level> as	15
g a:<level> for	-23
g a:<level> from	16
g a:<level> more	-20
g a:<level> tariff	-23
g a:<money> <span>	20
g a:<money> of	22
g a:<month-ahead>	20
g a:<month-gone>	-20
g a:<name>	-28
g a:<name> at	-19
g a:<name> for	22
g a:<name> of	20
g a:<name> on	20
g a:<name> was	-21
g a:<name> would	19
g a:<not>	-37
g a:<number>	-22
g a:<number> <quality>	-17
g a:<number> of	-16
g a:<number> on	-25
g a:<office>	-15
g a:<office> .	-20
g a:<person> in	21
g a:<person> of	-17
g a:<quality> good	17
g a:<quality> wheat	23
g a:<quality> wine	15
g a:<seat> 's	21
g a:<seat> .	-25
g a:<seat> say	18
g a:<sender>	-16
g a:<span>	20
g a:<span> .	32
g a:<span> to	-25
g a:<v-agree>	-33
g a:<v-bear>	17
g a:<v-end>	-37
g a:<v-propose>	18
g a:<v-say>	31
g a:<v-suspend>	27
g a:<v-target>	-19
g a:<v-threaten>	18
g a:?	-25
g a:a <quality>	15
g a:a framework	15
g a:a further	16
g a:a licence	-15
g a:a meet	-27
g a:a post	33
g a:a television	26
g a:about a	-25
g a:accused	20
g a:again	31
g a:again .	19
g a:all <quality>	15
g a:already	-21
g a:among	16
g a:an extension	-21
g a:and	-21
g a:and <name>	-27
g a:and <person>	-17
g a:and the	-19
g a:and to	18
g a:announce .	21
g a:announce the	-28
g a:another	-25
g a:approval	22
g a:approve the	21
g a:arrangement	19
g a:as much	22
g a:at <money>	29
g a:back	-37
g a:be extend	-20
g a:begin	-17
g a:believe	-16
g a:between	16
g a:border	21
g a:both	-20
g a:bring	-19
g a:busan	20
g a:busan .	17
g a:busan on	18
g a:buy <goods-amount>	25
g a:club	18
g a:come	21
g a:commerce	-26
g a:concern	44
g a:conference	-16
g a:confirm that	-26
g a:confirm the	23
g a:consent	-16
g a:control	17
g a:control on	23
g a:correct	15
g a:deal	-36
g a:decision	-19
g a:delay	27
g a:delegation	23
g a:demand	-30
g a:deny it	19
g a:did	-27
g a:down	-16
g a:drug	19
g a:duty to	22
g a:each	-34
g a:each other	-18
g a:economy	22
g a:explain	16
g a:export of	18
g a:expressed	37
g a:extension	-23
g a:fact sheet	-15
g a:far	15
g a:fee	19
g a:fire	-20
g a:first	-25
g a:for <level>	-15
g a:for a	-16
g a:framework	15
g a:from <level>	-15
g a:further	51
g a:gave	36
g a:go to	-15
g a:government	-17
g a:has	15
g a:has announce	18
g a:has confirm	-24
g a:has let	22
g a:has warn	19
g a:have	-44
g a:he would	16
g a:him	28
g a:him .	33
g a:himself .	-16
g a:his	15
g a:in <name>	-41
g a:in a	30
g a:in busan	15
g a:in its	-23
g a:in the	-21
g a:informed	30
g a:informed the	21
g a:into	-35
g a:invest	21
g a:invest <money>	22
g a:investigation	-17
g a:it on	-32
g a:it will	37
g a:its list	-16
g a:its own	-15
g a:know	23
g a:last week	22
g a:later	-28
g a:law	19
g a:law .	19
g a:leave	-24
g a:let	15
g a:letter	22
g a:licence	-27
g a:list	-16
g a:list of	-24
g a:longer	-15
g a:machinery	-18
g a:make	15
g a:maker	16
g a:matter	26
g a:me	27
g a:month	15
g a:month .	16
g a:more	-19
g a:much	15
g a:must	-20
g a:name	-15
g a:name to	-18
g a:near	-20
g a:negotiation	18
g a:newspaper	-20
g a:nickel	17
g a:nobody	-20
g a:not	-16
g a:notice	-25
g a:of	25
g a:of <number>	-15
g a:of <span>	29
g a:of a	27
g a:of its	28
g a:of the	-37
g a:off	-17
g a:offer <level>	-15
g a:offer to	19
g a:oil	-19
g a:on <day-gone>	19
g a:on <day-today>	27
g a:on coal	15
g a:on the	17
g a:one	-20
g a:one .	-20
g a:only	33
g a:opened	-28
g a:opinion	-21
g a:out	40
g a:outside	22
g a:own	-21
g a:pact	-24
g a:part of	-18
g a:plant	-25
g a:post	40
g a:present	-21
g a:press	-24
g a:price	-18
g a:promise	31
g a:promise to	21
g a:published	-20
g a:put the	30
g a:question	-15
g a:raise	-17
g a:rate	-19
g a:reject	-18
g a:relation	-19
g a:same	21
g a:sardine	24
g a:say <name>	-19
g a:say in	16
g a:say that	23
g a:say the	17
g a:say they	16
g a:say to	-20
g a:section	-19
g a:section <number>	-19
g a:service	34
g a:sheet	-29
g a:ship	-18
g a:sign	-41
g a:sign for	15
g a:sign it	-15
g a:signature	-19
g a:since <month-gone>	-22
g a:so far	16
g a:spoke	26
g a:spoke of	33
g a:spoken	33
g a:still	-20
g a:such	-18
g a:suspension	-21
g a:table	-23
g a:talk	-37
g a:talk about	-25
g a:tariff	-18
g a:tariff .	19
g a:tariff on	-22
g a:tax	-17
g a:television	29
g a:tell me	24
g a:term	18
g a:that	31
g a:that <name>	20
g a:that a	-15
g a:that the	39
g a:the <day-gone>	-16
g a:the <level>	23
g a:the <name>	25
g a:the <quality>	-34
g a:the <seat>	-31
g a:the <span>	-24
g a:the end	17
g a:the first	-19
g a:the last	-19
g a:the matter	19
g a:the offer	-18
g a:the pact	-23
g a:the same	17
g a:the table	-15
g a:the talk	17
g a:the truce	19
g a:the two	18
g a:the year	-17
g a:them	23
g a:they	29
g a:thing	-18
g a:those	16
g a:threaten an	18
g a:three	-25
g a:time	-33
g a:to <level>	-18
g a:to <quality>	19
g a:to be	-34
g a:to invest	23
g a:to let	18
g a:to put	-32
g a:to sign	-23
g a:to talk	-25
g a:trade deal	-18
g a:undertook	17
g a:undertook to	17
g a:urge	22
g a:use	-18
g a:use the	-24
g a:visit	-17
g a:vow	17
g a:want	-19
g a:warn	19
g a:was	-27
g a:way	-15
g a:way .	-17
g a:week	21
g a:welcome	-16
g a:what	-15
g a:what it	-15
g a:wheat	23
g a:whole	18
g a:will not	19
g a:with	-32
g a:with <name>	-25
g a:within	18
g a:within the	20
g a:would use	-23
g a:write on	40
g a:·	-20
g b:"	17
g b:" i	-19
g b:" mr	37
g b:'s	39
g b:'s own	18
g b:,	31
g b:, <person>	-16
g b:, according	32
g b:, by	27
g b:, his	-19
g b:, in	20
g b:, its	-15
g b:, mr	-20
g b:, say	35
g b:-	29
g b:: the	18
g b:; <person>	-18
g b:<agent>	-18
g b:<day-gone>	18
g b:<duty>	-33
g b:<goods>	-31
g b:<name>	-35
g b:<name> and	-32
g b:<number>	31
g b:<number> the	25
g b:<office>	-24
g b:<organisation>	22
g b:<person>	-20
g b:<person> 's	36
g b:<person> and	-34
g b:<quality> side	-16
g b:<sender>	27
g b:<v-agree>	-26
g b:<v-bear>	-34
g b:<v-begin>	-22
g b:<v-buy>	-22
g b:<v-impose>	-23
g b:<v-say>	19
g b:<v-sell>	-19
g b:<v-target>	-25
g b:a <organisation>	23
g b:about the	18
g b:according	35
g b:according to	35
g b:add	15
g b:after the	-17
g b:again	24
g b:an	-23
g b:and	-41
g b:and a	15
g b:approval	-22
g b:ask	-27
g b:at the	-17
g b:because	-18
g b:been	19
g b:between	-20
g b:by	32
g b:call	-19
g b:did	15
g b:doe	15
g b:doe not	20
g b:final	-15
g b:first	16
g b:for <span>	-18
g b:has	27
g b:has been	22
g b:he	-48
g b:he tell	-15
g b:her	-17
g b:his	21
g b:hope	-18
g b:how	23
g b:i	-35
g b:if	-29
g b:in a	16
g b:is how	23
g b:it 's	18
g b:its	-15
g b:later	18
g b:long	22
g b:mediator	-25
g b:more	-19
g b:ms	16
g b:my	-24
g b:new	-15
g b:no	-15
g b:nobody	-18
g b:northern	-24
g b:of	-41
g b:on <day-gone>	16
g b:only	15
g b:order	-17
g b:our	-44
g b:our own	-25
g b:promise	17
g b:read	17
g b:side	-24
g b:since	-24
g b:subject	-17
g b:subject to	-16
g b:tariff	-20
g b:thanked	-18
g b:that	-52
g b:that was	15
g b:the <organisation>	-28
g b:the northern	-24
g b:the word	15
g b:their	-29
g b:thi	22
g b:thing	20
g b:trade	-15
g b:under	-19
g b:unless	-22
g b:was	16
g b:what the	-24
g b:whatever	-17
g b:when	-24
g b:which	-18
g b:who	-21
g b:will	-15
g b:with	-23
g b:with the	-16
g b:word of	15
g b:would	-23
g b:your	-17
g c0=agree	-15
g c0=bear	-17
g c0=begin	-16
g c0=say	17
g c1=agree	-24
g c1=bear	-26
g c1=begin	-17
g c1=say	20
g c2=agree	-27
g c2=bear	-23
g c2=down	-23
g c2=propose	18
g c2=suspend	-15
g c2=threaten	20
g ct0=propose present	-27
g ct0=say past-passive	17
g ct1=propose present	-27
g ct1=say past-passive	17
g ct2=agree participle-passive	17
g ct2=agree perfect	-24
g ct2=deny perfect	18
g ct2=down present	-15
g ct2=impose infinitive	-20
g ct2=propose infinitive	29
g ct2=propose participle-passive	-18
g ct2=propose past	21
g ct2=say pluperfect	18
g ct2=target past	20
g ct2=up past	18
g ct2=up present	-21
g first-of-paragraph	-28
g has-future	-19
g has-infinitive	24
g headline	18
g l1='	-15
g l1='s	30
g l1=)	17
g l1=,	17
g l1=/	-20
g l1=<begin>	18
g l1=<day-gone>	22
g l1=<goods>	19
g l1=<not>	-22
g l1=<number>	42
g l1=<v-impose>	21
g l1=<v-say>	15
g l1=and	-22
g l1=by	29
g l1=for	-22
g l1=her	-17
g l1=if	-15
g l1=in	-22
g l1=is	-15
g l1=it	-19
g l1=my	-16
g l1=no	-18
g l1=our	-18
g l1=tell	-24
g l1=that	-61
g l1=their	-27
g l1=unless	-15
g l1=which	-17
g l1=with	-32
g l1=year	15
g l1=your	-16
g l1=—	24
g l2="	20
g l2=,	33
g l2=-	18
g l2=:	22
g l2=;	15
g l2=<begin>	17
g l2=<day-gone>	16
g l2=<day-today>	18
g l2=<gate>	-17
g l2=<goods>	19
g l2=<level-noun>	30
g l2=<name>	-24
g l2=<not>	-16
g l2=<number>	20
g l2=<organisation>	34
g l2=<person>	-19
g l2=<seat>	-27
g l2=<sender>	26
g l2=<v-agree>	-16
g l2=<v-propose>	16
g l2=<v-say>	-17
g l2=according	22
g l2=after	-17
g l2=and	-21
g l2=for	-18
g l2=he	-18
g l2=his	20
g l2=how	20
g l2=if	-17
g l2=it	-16
g l2=of	-37
g l2=only	19
g l2=our	-20
g l2=read	17
g l2=since	-22
g l2=tell	-15
g l2=that	-28
g l2=the	-29
g l2=we	16
g l2=what	-18
g l2=when	-17
g l2=which	-19
g l3='s	23
g l3=(	16
g l3=,	-20
g l3=-	19
g l3=.	15
g l3=<day-ahead>	-23
g l3=<day-gone>	-28
g l3=<goods>	35
g l3=<name>	-19
g l3=<number>	28
g l3=<quality>	18
g l3=<seat>	-15
g l3=<sender>	-15
g l3=<v-bear>	-16
g l3=<v-begin>	20
g l3=<v-impose>	-16
g l3=<v-propose>	23
g l3=<v-say>	19
g l3=<v-sell>	-15
g l3=a	20
g l3=according	22
g l3=and	-43
g l3=been	25
g l3=by	-29
g l3=country	15
g l3=duty	-23
g l3=first	17
g l3=go	21
g l3=good	24
g l3=he	-24
g l3=his	-31
g l3=i	-19
g l3=is	28
g l3=its	-17
g l3=of	-18
g l3=say	36
g l3=sheet	-17
g l3=sign	28
g l3=third	-20
g l3=to	21
g l3=truce	-26
g l4=;	-23
g l4=<agent>	-17
g l4=<day-ahead>	-36
g l4=<level>	-22
g l4=<month-gone>	-22
g l4=<name>	-25
g l4=<office>	16
g l4=<seat>	16
g l4=<span>	22
g l4=<taker>	17
g l4=<v-agree>	-28
g l4=<v-say>	-23
g l4=a	-16
g l4=about	20
g l4=are	-27
g l4=be	-18
g l4=been	-20
g l4=day	19
g l4=deal	16
g l4=fact	-16
g l4=has	20
g l4=i	-16
g l4=in	-19
g l4=is	15
g l4=it	48
g l4=keep	21
g l4=more	-18
g l4=no	-17
g l4=not	35
g l4=sign	-26
g l4=sir	-15
g l4=so	18
g l4=tariff	19
g l4=to	16
g l4=until	-19
g l4=up	22
g l4=will	23
g l4=worth	-18
g l=" mr	31
g l=, a	28
g l=, his	-17
g l=, in	17
g l=, its	-15
g l=, mr	-20
g l=, the	19
g l=: the	24
g l=; the	16
g l=<begin> <begin>	18
g l=<day-gone> ,	-17
g l=<name> 's	18
g l=<name> and	-30
g l=<number> the	25
g l=<number> —	26
g l=<organisation> ,	21
g l=<organisation> in	-19
g l=<person> and	-37
g l=according to	22
g l=after the	-17
g l=at the	-15
g l=in <month-gone>	16
g l=in the	-18
g l=it ,	15
g l=of the	-22
g l=on <day-gone>	25
g l=our own	-18
g l=since <month-gone>	-15
g l=to the	24
g l=what the	-17
g lead="	17
g lead=,	30
g lead=-	21
g lead=analyst	-34
g lead=and	17
g lead=because	-18
g lead=canada	20
g lead=commerce	16
g lead=he	-37
g lead=her	-15
g lead=his	18
g lead=host	-36
g lead=i	-19
g lead=if	-29
g lead=in	30
g lead=jamieson	35
g lead=korea	18
g lead=li	39
g lead=lima	15
g lead=minister	28
g lead=neither	-27
g lead=on	15
g lead=our	-19
g lead=poland	20
g lead=prime	31
g lead=seoul	15
g lead=since	-22
g lead=that	-29
g lead=treasury	36
g lead=unless	-22
g lead=what	-28
g lead=when	-22
g lead=which	-18
g lead=who	-21
g lead=yesterday	17
g lll=" say the	-20
g lll=, " mr	20
g lll=, according to	20
g lll=, say the	26
g lll=: <person> ,	-20
g lll=<begin> <begin> <begin>	18
g lll=<begin> <person> ,	-21
g lll=<begin> in <month-gone>	16
g lll=<begin> since <month-gone>	-15
g lll=<day-ahead> , the	-19
g lll=<person> , the	-17
g lll=according to the	33
g lll=it , "	-16
g lll=say <person> ,	23
g lll=sheet that the	-16
g lll=the <organisation> in	-18
g lr=" ,	26
g lr=' .	-20
g lr='s ,	20
g lr=, 's	-16
g lr=, tell	23
g lr=: ,	-35
g lr=<begin> 's	-40
g lr=<begin> <end>	-16
g lr=<begin> and	-20
g lr=<begin> announce	-26
g lr=<begin> answer	-22
g lr=<begin> call	15
g lr=<begin> deny	18
g lr=<begin> had	35
g lr=<begin> has	42
g lr=<begin> in	-26
g lr=<begin> is	-24
g lr=<begin> spoke	26
g lr=<begin> tell	-26
g lr=<begin> was	-17
g lr=<number> ,	26
g lr=a say	19
g lr=and ,	-36
g lr=and has	33
g lr=by 's	26
g lr=from to	16
g lr=in 's	20
g lr=in ,	-15
g lr=mr has	-27
g lr=mr say	34
g lr=mr tell	34
g lr=on 's	17
g lr=say .	31
g lr=that had	-25
g lr=the 's	-19
g lr=the ,	-41
g lr=the :	31
g lr=the announce	-16
g lr=the call	-20
g lr=the for	-16
g lr=the have	-16
g lr=the in	26
g lr=the is	23
g lr=the put	25
g lr=the say	-20
g lr=the take	29
g lr=the that	-19
g lr=the will	-17
g lr=to ,	31
g lr=which had	-20
g lr=which has	-16
g lr=— ,	23
g lr=— say	15
g nc2=buy	33
g nc2=down	21
g nc2=propose	-16
g nc2=suspend	16
g nc2=target	20
g nc2=threaten	21
g nc2=up	-21
g nct2=agree future	-16
g nct2=agree participle-passive	15
g nct2=agree past	-21
g nct2=agree perfect	15
g nct2=agree pluperfect	20
g nct2=bear present	17
g nct2=begin future	-23
g nct2=begin modal	20
g nct2=begin present	-18
g nct2=buy present	26
g nct2=down past	17
g nct2=down perfect	21
g nct2=impose future	20
g nct2=impose gerund	16
g nct2=impose pluperfect	15
g nct2=propose participle-passive	-16
g nct2=propose pluperfect	31
g nct2=propose present	-22
g nct2=say gerund	18
g nct2=say past-passive	-15
g nct2=say perfect	19
g nct2=say present	-36
g nct2=sell present	15
g nct2=stay modal	-17
g nct2=stay past	28
g nct2=stay past-passive	19
g nct2=stay perfect	-25
g nct2=stay pluperfect	-20
g nct2=suspend past	29
g nct2=target future	17
g nct2=threaten past	17
g nct2=up past	-22
g next=:	61
g next=;	-32
g next=and	36
g next=before	15
g next=that	28
g next=until	21
g next=who	-19
g next=yet	-30
g nhas-gerund	33
g nhas-infinitive	22
g nhas-participle	-23
g nhas-past	15
g nhas-pluperfect	18
g nt2=gerund	19
g nt2=modal-not	-20
g nt2=past-not	17
g nt2=perfect	17
g nt2=perfect-not	-21
g nt2=perfect-passive	-15
g nt2=present-not	25
g nt2=present-passive-not	21
g nv0-none	24
g nv1-none	24
g nv2-none	31
g nv2=be	22
g nv2=buy	22
g nv2=come	22
g nv2=expect	-23
g nv2=halve	-15
g nv2=have	-19
g nv2=hold	40
g nv2=keep	-26
g nv2=lose	-20
g nv2=lower	19
g nv2=move	-19
g nv2=other	44
g nv2=pay	15
g nv2=rise	-25
g nv2=sign	-22
g nv2=stand	-19
g nv2=stay	-23
g nv2=take	-16
g nv2=tell	-21
g nv2=threaten	22
g nvt2=agree past	-21
g nvt2=be modal	27
g nvt2=be perfect	-22
g nvt2=be pluperfect	-21
g nvt2=be present	26
g nvt2=buy present	22
g nvt2=expect present	-20
g nvt2=export present	16
g nvt2=halve present	-15
g nvt2=have present	-23
g nvt2=hold past	42
g nvt2=lower present	18
g nvt2=meet modal	-18
g nvt2=meet present	19
g nvt2=other pluperfect	23
g nvt2=other present	18
g nvt2=say perfect	22
g nvt2=say present	-23
g nvt2=sign future	-17
g nvt2=take modal	20
g nvt2=take past	-15
g nvt2=tell present	-17
g pc0=buy	16
g pc0=impose	22
g pc0=sell	15
g pc1=begin	24
g pc1=buy	24
g pc1=down	16
g pc1=say	-17
g pct0=agree future	15
g pct0=agree past-passive	-16
g pct0=impose future	28
g pct0=impose modal	20
g pct0=propose perfect	-30
g pct0=say past	-16
g pct0=suspend future	18
g pct1=agree future	15
g pct1=agree past-passive	-16
g pct1=begin gerund	21
g pct1=impose future	27
g pct1=impose modal	20
g pct1=say past	-16
g pct1=suspend future	18
g phas-future	23
g phas-gerund	18
g phas-infinitive	17
g phas-modal	37
g phas-perfect	-33
g pt0=future-passive	26
g pt0=modal	30
g pt0=past-not	19
g pt0=perfect-passive	-19
g pt0=present-not	25
g pt0=present-passive	-20
g pt1=future-passive	26
g pt1=gerund	19
g pt1=modal	31
g pt1=past-not	20
g pt1=perfect	-17
g pt1=perfect-passive	-19
g pt1=present-not	25
g pt1=present-passive	-15
g pv0=approve	18
g pv0=buy	16
g pv0=keep	20
g pv0=rise	-16
g pv1=approve	18
g pv1=buy	24
g pv1=go	23
g pv1=rise	-16
g pvt0=other future	17
g pvt0=sign future	15
g pvt1=other future	17
g pvt1=sign future	15
g qt=modal	33
g quoted	-43
g r1='s	-30
g r1=(	20
g r1=,	24
g r1=:	49
g r1=;	15
g r1=<duty>	-16
g r1=<end>	-36
g r1=<gate>	34
g r1=<goods>	-21
g r1=<level-noun>	-25
g r1=<not>	-26
g r1=<v-agree>	-16
g r1=<v-propose>	27
g r1=<v-suspend>	-19
g r1=<v-up>	16
g r1=add	-21
g r1=again	15
g r1=and	-29
g r1=announce	-30
g r1=answer	-25
g r1=believe	-16
g r1=confirm	21
g r1=could	15
g r1=custom	19
g r1=did	-21
g r1=expect	-18
g r1=explain	17
g r1=for	-45
g r1=gave	32
g r1=go	17
g r1=have	-26
g r1=hit	-17
g r1=informed	27
g r1=make	19
g r1=must	-17
g r1=note	19
g r1=opened	-23
g r1=post	17
g r1=promise	17
g r1=propose	19
g r1=put	37
g r1=reject	-16
g r1=report	17
g r1=rule	15
g r1=see	17
g r1=spoke	17
g r1=that	-15
g r1=undertook	18
g r1=want	-20
g r1=was	-27
g r1=will	-40
g r1=with	-18
g r1=would	-26
g r2=,	-28
g r2=.	20
g r2=;	-19
g r2=<agent>	-22
g r2=<goods>	21
g r2=<level>	-24
g r2=<money>	19
g r2=<not>	-22
g r2=<number>	-17
g r2=<office>	-36
g r2=<span>	-20
g r2=<v-agree>	-32
g r2=<v-begin>	-25
g r2=<v-end>	-21
g r2=<v-stay>	-17
g r2=<v-suspend>	-24
g r2=a	19
g r2=account	20
g r2=after	37
g r2=already	-20
g r2=also	19
g r2=announce	33
g r2=answer	15
g r2=been	-30
g r2=but	-15
g r2=confirm	-26
g r2=fentanyl	19
g r2=from	-23
g r2=he	-15
g r2=him	16
g r2=it	22
g r2=let	29
g r2=me	16
g r2=new	-16
g r2=not	-45
g r2=note	-28
g r2=nothing	24
g r2=of	29
g r2=off	-17
g r2=only	17
g r2=out	47
g r2=put	22
g r2=sign	-28
g r2=so	15
g r2=spoke	-17
g r2=state	24
g r2=take	-17
g r2=their	17
g r2=them	19
g r2=then	16
g r2=they	46
g r2=thi	26
g r2=through	16
g r2=under	-17
g r2=up	15
g r2=want	-23
g r2=what	15
g r2=with	-35
g r2=you	22
g r3="	24
g r3=)	21
g r3=-	-30
g r3=.	16
g r3=:	32
g r3=<day-ahead>	-24
g r3=<level-noun>	28
g r3=<level>	-29
g r3=<name>	16
g r3=<office>	-17
g r3=<sender>	17
g r3=<v-begin>	-32
g r3=<v-buy>	-15
g r3=<v-deny>	21
g r3=<v-impose>	-21
g r3=<v-say>	20
g r3=<v-stay>	30
g r3=<v-suspend>	33
g r3=?	19
g r3=a	20
g r3=about	22
g r3=additional	16
g r3=again	15
g r3=also	20
g r3=announce	29
g r3=by	-18
g r3=deal	-38
g r3=evening	-20
g r3=export	18
g r3=first	-22
g r3=free	-16
g r3=had	34
g r3=has	17
g r3=have	-29
g r3=he	-26
g r3=head	-18
g r3=hold	36
g r3=if	27
g r3=in	32
g r3=is	-30
g r3=less	-15
g r3=let	-27
g r3=new	15
g r3=newspaper	-30
g r3=of	16
g r3=or	19
g r3=out	16
g r3=press	-21
g r3=reply	-15
g r3=reporter	22
g r3=she	-17
g r3=signature	-16
g r3=social	22
g r3=take	-23
g r3=television	17
g r3=that	31
g r3=us	19
g r3=we	32
g r3=will	36
g r3=would	15
g r3=you	16
g r3=—	-26
g r4="	-17
g r4='	-18
g r4='s	33
g r4=,	-21
g r4=.	-29
g r4=:	16
g r4=<day-ahead>	-28
g r4=<duty>	-32
g r4=<level>	-33
g r4=<month-ahead>	21
g r4=<not>	18
g r4=<number>	-29
g r4=<person>	-18
g r4=<quality>	27
g r4=<seat>	-16
g r4=<span>	21
g r4=<v-agree>	32
g r4=<v-buy>	-15
g r4=<v-end>	-17
g r4=<v-target>	29
g r4=<v-up>	-22
g r4=?	20
g r4=a	-18
g r4=agree	39
g r4=an	-20
g r4=at	23
g r4=be	36
g r4=buy	-17
g r4=come	21
g r4=first	-17
g r4=from	-16
g r4=good	18
g r4=has	-27
g r4=have	21
g r4=him	-16
g r4=his	33
g r4=is	-21
g r4=it	20
g r4=media	21
g r4=meet	-17
g r4=more	-19
g r4=much	17
g r4=new	-30
g r4=next	20
g r4=not	33
g r4=nothing	-24
g r4=of	-19
g r4=one	-22
g r4=out	-20
g r4=over	19
g r4=pause	-17
g r4=preliminary	30
g r4=put	-21
g r4=rate	-21
g r4=see	21
g r4=side	-19
g r4=spoke	28
g r4=talk	16
g r4=tariff	-28
g r4=that	20
g r4=them	19
g r4=there	42
g r4=up	28
g r4=who	17
g r4=will	-20
g r4=with	-16
g r4=would	-18
g r4=you	19
g r='s <person>	-21
g r='s account	20
g r=, <day-today>	-24
g r=, <name>	28
g r=, <seat>	-18
g r=, he	-19
g r=, it	-16
g r=, its	18
g r=, put	33
g r=, say	-16
g r=, sign	-17
g r=, spoke	-17
g r=, the	19
g r=, under	-16
g r=, want	-20
g r=, you	17
g r=: "	32
g r=: <level>	-27
g r=: what	16
g r=<day-gone> ,	25
g r=<end> <end>	-36
g r=and <person>	-29
g r=and the	-16
g r=announce that	-20
g r=announce the	-30
g r=deny that	-30
g r=for the	-15
g r=has announce	18
g r=has been	-19
g r=has call	20
g r=has confirm	-25
g r=has let	22
g r=has not	-22
g r=has the	15
g r=has warn	19
g r=in <name>	-20
g r=in <seat>	27
g r=put the	30
g r=reply that	15
g r=say <name>	-19
g r=say nothing	15
g r=say the	16
g r=say they	16
g r=tell me	24
g r=undertook to	18
g r=warn that	42
g r=with <name>	-16
g r=write on	26
g t0=perfect-passive	23
g t1=infinitive	-16
g t1=perfect-passive	23
g t2=future	-18
g t2=past	15
g t2=past-passive	-22
g t2=perfect-passive	-18
g v0-none	19
g v0=add	15
g v0=ask	-18
g v1-none	21
g v1=add	15
g v1=ask	-25
g v2=add	-18
g v2=believe	-16
g v2=expect	-26
g v2=explain	16
g v2=have	-18
g v2=hope	-15
g v2=leave	-19
g v2=make	19
g v2=meet	-16
g v2=other	27
g v2=post	20
g v2=promise	15
g v2=put	19
g v2=report	17
g v2=sign	-24
g v2=state	28
g v2=urge	31
g v2=want	-24
g verbless	22
g vt0=tell past	-22
g vt1=tell past	-22
g vt2=add past	-15
g vt2=announce perfect	25
g vt2=announce present	-30
g vt2=ask present	-17
g vt2=call present	26
g vt2=confirm past	41
g vt2=confirm perfect	-28
g vt2=expect present	-24
g vt2=go past	19
g vt2=have past	-20
g vt2=other perfect	31
g vt2=propose past	21
g vt2=put present	41
g vt2=recall past	-15
g vt2=report past	21
g vt2=rule past	15
g vt2=take present	15
g vt2=threaten past	19
g vt2=want present	-15
g vt2=warn perfect	19
governed organisation	-40
governed organisation few	24
governed organisation many	-19
governed organisation plain	-47
governed person many	17
governed side	-52
governed side few	-26
governed side many	-22
governed side plain	-28
inside quotation	-43
inside quotation many	-31
kind office	-22
kind office many	-27
kind organisation few	15
kind person	45
kind person few	24
kind person many	36
kind side	-51
kind side few	-16
kind side many	-59
kind side plain	-29
leads office	-20
leads organisation	19
leads organisation few	17
leads organisation many	30
leads person few	23
leads side	22
leads side plain	22
nobody	68
nobody " verb say	17
nobody , verb sound	17
nobody added then .	-30
nobody added then that	-21
nobody agreed then on	35
nobody agreed then until	-28
nobody also verb clause	-20
nobody also verb say	-15
nobody and verb clause	-16
nobody and verb object	-26
nobody and verb say	19
nobody announced then .	-15
nobody announced then on	17
nobody announced then that	-37
nobody announced then the	25
nobody are verb say	39
nobody asked then in	-18
nobody asked then to	-36
nobody association verb say	35
nobody be verb clause	18
nobody been verb clause	-21
nobody been verb object	28
nobody begins "	-21
nobody begins " few	-26
nobody begins 09	16
nobody begins 09 plain	16
nobody begins 10	24
nobody begins 13	26
nobody begins 3	-19
nobody begins a	27
nobody begins a plain	26
nobody begins according	-18
nobody begins after	-20
nobody begins after plain	-19
nobody begins as	-17
nobody begins as plain	-17
nobody begins canada	-21
nobody begins canada plain	-21
nobody begins china	18
nobody begins china plain	18
nobody begins her	20
nobody begins her plain	20
nobody begins his	38
nobody begins his plain	33
nobody begins host	20
nobody begins host plain	20
nobody begins how	24
nobody begins how plain	24
nobody begins in few	-24
nobody begins india	15
nobody begins india plain	19
nobody begins its	25
nobody begins its many	27
nobody begins jamieson	-29
nobody begins jamieson plain	-28
nobody begins last	20
nobody begins last plain	20
nobody begins li	-24
nobody begins li plain	-23
nobody begins lima	-15
nobody begins lima plain	-15
nobody begins minister	-23
nobody begins minister plain	-20
nobody begins mr many	-19
nobody begins mr plain	18
nobody begins neither	25
nobody begins neither plain	25
nobody begins on plain	19
nobody begins our	26
nobody begins our plain	40
nobody begins poland	-20
nobody begins poland plain	-20
nobody begins prime	-18
nobody begins q	-56
nobody begins q plain	-56
nobody begins should	23
nobody begins should plain	23
nobody begins sir	19
nobody begins swiss	-20
nobody begins swiss plain	-20
nobody begins that	-26
nobody begins that plain	-26
nobody begins the few	25
nobody begins their	20
nobody begins they	15
nobody begins they plain	20
nobody begins this	-35
nobody begins this plain	-34
nobody begins trump few	17
nobody begins trump many	-16
nobody begins two	23
nobody begins two plain	22
nobody begins unless	-17
nobody begins unless plain	-17
nobody begins we	33
nobody begins what	33
nobody begins what plain	33
nobody begins without	23
nobody begins without plain	23
nobody begins yesterday	-15
nobody begins yesterday plain	-15
nobody bessent verb object	-15
nobody called then off	18
nobody calls then the	-19
nobody china verb clause	29
nobody commerce verb say	-26
nobody commission verb clause	-16
nobody commission verb say	-32
nobody concluded then its	20
nobody confirmed then it	19
nobody denied then that	24
nobody denies then that	22
nobody described then the	-25
nobody for verb object	21
nobody government verb say	-25
nobody greer verb say	-25
nobody had verb object	16
nobody has verb object	-22
nobody has verb say	-17
nobody he verb clause	-33
nobody he verb object	-38
nobody he verb say	-16
nobody he verb sound	17
nobody heading	90
nobody heading plain	84
nobody house verb say	-19
nobody informed then the	-18
nobody is verb clause	30
nobody it verb clause	22
nobody it verb say	-59
nobody item few	16
nobody item many	17
nobody ministry verb object	-48
nobody named 0	44
nobody named 0 few	26
nobody named 0 plain	46
nobody named 1	25
nobody named 1 few	-22
nobody named 1 plain	35
nobody named 2	32
nobody named 2 plain	26
nobody not verb clause	32
nobody not verb say	18
nobody paragraph 0	-15
nobody paragraph 0 many	-82
nobody paragraph 0 plain	19
nobody paragraph 1	34
nobody paragraph 1 plain	27
nobody president verb say	-29
nobody pronoun he few	-27
nobody pronoun he many	-19
nobody pronoun he plain	28
nobody pronoun i	18
nobody pronoun i plain	15
nobody pronoun it	41
nobody pronoun it few	23
nobody pronoun it plain	28
nobody pronoun none	37
nobody pronoun none plain	45
nobody pronoun they	42
nobody pronoun they plain	27
nobody recalled then that	-27
nobody replied then that	24
nobody reports then that	28
nobody said then .	25
nobody said then he	-17
nobody said then in	-20
nobody said then on	-15
nobody said then to	26
nobody said then when	15
nobody says then .	-25
nobody says then nothing	27
nobody says then the	-25
nobody secretary verb say	-22
nobody side verb clause	17
nobody sides 0	65
nobody sides 0 many	32
nobody sides 0 plain	55
nobody sides 1 many	-63
nobody sides 1 plain	36
nobody sides 2 many	-48
nobody sides 2 plain	17
nobody states then would	-15
nobody that verb clause	26
nobody told then him	-22
nobody told then me	-20
nobody told then parliament	-15
nobody told then that	16
nobody trump verb object	-25
nobody union verb say	15
nobody unnamed	21
nobody unnamed plain	16
nobody verb accused	-19
nobody verb accused plain	-19
nobody verb added many	-22
nobody verb adds	33
nobody verb adds plain	36
nobody verb agreed	27
nobody verb agreed plain	27
nobody verb announces	23
nobody verb announces plain	23
nobody verb answered	21
nobody verb answers	24
nobody verb answers plain	24
nobody verb asks	19
nobody verb assured	-17
nobody verb began	39
nobody verb began plain	31
nobody verb begins	21
nobody verb begins plain	19
nobody verb called many	17
nobody verb clause then "	20
nobody verb clause then . many	-19
nobody verb clause then ;	15
nobody verb clause then ; plain	15
nobody verb clause then a	33
nobody verb clause then a plain	25
nobody verb clause then about	21
nobody verb clause then about plain	15
nobody verb clause then before	-21
nobody verb clause then before plain	-18
nobody verb clause then both	-17
nobody verb clause then both plain	-20
nobody verb clause then by	15
nobody verb clause then by plain	15
nobody verb clause then in	-16
nobody verb clause then it plain	15
nobody verb clause then its	-16
nobody verb clause then its plain	-16
nobody verb clause then of	30
nobody verb clause then of plain	22
nobody verb clause then the	16
nobody verb clause then to	-22
nobody verb clause then to many	-30
nobody verb clause then whether	16
nobody verb clause then whether plain	19
nobody verb clause then with	22
nobody verb clause then with plain	22
nobody verb closed	26
nobody verb closed plain	30
nobody verb conceded	-30
nobody verb concluded	19
nobody verb concluded plain	20
nobody verb declared	-17
nobody verb declared many	-26
nobody verb denied	22
nobody verb denied plain	22
nobody verb described	-28
nobody verb described plain	-21
nobody verb ended	34
nobody verb ended plain	28
nobody verb forecast	23
nobody verb forecast plain	23
nobody verb informed	-22
nobody verb informed plain	-22
nobody verb laughed plain	17
nobody verb noted plain	27
nobody verb object then a	-21
nobody verb object then a plain	-15
nobody verb object then an	-21
nobody verb object then an plain	-18
nobody verb object then for	20
nobody verb object then for plain	21
nobody verb object then of plain	15
nobody verb object then off	18
nobody verb object then off plain	18
nobody verb object then that	29
nobody verb object then that plain	21
nobody verb object then the few	-26
nobody verb object then the many	22
nobody verb object then the plain	-16
nobody verb object then to	-16
nobody verb object then to plain	-16
nobody verb offered	16
nobody verb offered plain	16
nobody verb opened	35
nobody verb opened plain	28
nobody verb posted	-16
nobody verb posts	19
nobody verb posts plain	27
nobody verb promised	-21
nobody verb promised plain	-18
nobody verb proposed	-19
nobody verb proposed plain	-19
nobody verb recalled	-25
nobody verb recalled plain	-24
nobody verb recalls	-37
nobody verb recalls plain	-36
nobody verb rejected	18
nobody verb rejected plain	18
nobody verb remarked	-22
nobody verb replied plain	-20
nobody verb reports	25
nobody verb reports plain	26
nobody verb said few	35
nobody verb said many	45
nobody verb said plain	-32
nobody verb say then ,	-22
nobody verb say then , few	19
nobody verb say then , many	-24
nobody verb say then , plain	-21
nobody verb say then . plain	-18
nobody verb say then a	16
nobody verb say then a plain	30
nobody verb say then after plain	-16
nobody verb say then against	-16
nobody verb say then against plain	-16
nobody verb say then an	-18
nobody verb say then an plain	-18
nobody verb say then at plain	17
nobody verb say then he many	-29
nobody verb say then him	-22
nobody verb say then him plain	-20
nobody verb say then his	16
nobody verb say then his plain	16
nobody verb say then in many	-18
nobody verb say then it	15
nobody verb say then it plain	19
nobody verb say then its plain	20
nobody verb say then me	-15
nobody verb say then nothing	36
nobody verb say then nothing plain	36
nobody verb say then of	27
nobody verb say then on	17
nobody verb say then on few	22
nobody verb say then parliament	-16
nobody verb say then the	-27
nobody verb say then the many	36
nobody verb say then the plain	-66
nobody verb say then they	-16
nobody verb say then until	-28
nobody verb say then until plain	-28
nobody verb say then up	19
nobody verb say then up plain	19
nobody verb say then us plain	-20
nobody verb say then when	16
nobody verb sound then ,	-32
nobody verb sound then . plain	16
nobody verb sound then to	-26
nobody verb sound then to plain	-21
nobody verb started	21
nobody verb started plain	21
nobody verb stated	-27
nobody verb stated plain	-26
nobody verb states	17
nobody verb states few	16
nobody verb states many	-20
nobody verb states plain	16
nobody verb told few	-17
nobody verb urged	-25
nobody verb urged plain	-25
nobody verb vowed	-19
nobody verb vowed plain	-17
nobody verb warned	30
nobody verb warned plain	22
nobody verb warns	17
nobody verb welcomes	22
nobody verb welcomes plain	22
nobody verb written	26
nobody verb written plain	30
nobody verb wrote few	-15
nobody verb wrote many	-31
nobody verb wrote plain	20
nobody verbs 0	62
nobody verbs 0 he	25
nobody verbs 0 he plain	32
nobody verbs 0 it	43
nobody verbs 0 it plain	40
nobody verbs 0 many	-41
nobody verbs 0 none	22
nobody verbs 0 none many	-34
nobody verbs 0 none plain	44
nobody verbs 0 plain	86
nobody verbs 0 they	27
nobody verbs 0 they plain	40
nobody verbs 1	29
nobody verbs 1 few	18
nobody verbs 1 he few	-27
nobody verbs 1 it	17
nobody verbs 1 it few	23
nobody verbs 1 none	24
nobody verbs 1 none many	21
nobody verbs 1 none plain	15
nobody verbs 1 plain	23
nobody verbs 1 they	25
nobody verbs 2 few	-18
nobody verbs 2 many	31
nobody w %	30
nobody w % ,	19
nobody w % .	-33
nobody w % and	23
nobody w % or	-19
nobody w % tariff	23
nobody w ' association	-18
nobody w ' federation	-16
nobody w ' worth	19
nobody w 's	-21
nobody w 's ,	19
nobody w 's account	-17
nobody w 's finance	-27
nobody w 's got	19
nobody w 's ministry	-45
nobody w 's office	-16
nobody w 's president	15
nobody w 's tariff	19
nobody w 's trade	-17
nobody w , 2025	18
nobody w , 2026	22
nobody w , 3	-19
nobody w , according	-38
nobody w , agreed	23
nobody w , are	17
nobody w , at	-16
nobody w , august	15
nobody w , brazil	18
nobody w , but	15
nobody w , by	-18
nobody w , came	-18
nobody w , china	-25
nobody w , described	-20
nobody w , goes	-22
nobody w , had	21
nobody w , he	-45
nobody w , i	-29
nobody w , is	24
nobody w , it	-41
nobody w , josé	-18
nobody w , made	20
nobody w , met	17
nobody w , minister	40
nobody w , mr	25
nobody w , of	-16
nobody w , or	17
nobody w , pays	-21
nobody w , provided	-20
nobody w , scott	30
nobody w , secretary	15
nobody w , she	-27
nobody w , signed	25
nobody w , this	16
nobody w , though	-28
nobody w , through	-15
nobody w , to	-30
nobody w , told	20
nobody w , two	15
nobody w , under	39
nobody w , wants	20
nobody w , was	39
nobody w , we	15
nobody w , who	21
nobody w , whose	-31
nobody w , will	-29
nobody w , wrote	-16
nobody w , you	-17
nobody w , —	21
nobody w -	-15
nobody w - five	-30
nobody w - month	20
nobody w .	31
nobody w /	16
nobody w 0.1	15
nobody w 01 a	19
nobody w 05	23
nobody w 07	19
nobody w 07 :	19
nobody w 09	27
nobody w 09 :	21
nobody w 1	-16
nobody w 1 april	22
nobody w 1 may	-20
nobody w 1 november	-21
nobody w 1 september	19
nobody w 1.4 billion	-15
nobody w 10 .	-22
nobody w 10 :	26
nobody w 10 per	20
nobody w 11	34
nobody w 12	34
nobody w 12 %	19
nobody w 13	35
nobody w 13 :	27
nobody w 14	-28
nobody w 14 ,	-17
nobody w 14 :	-16
nobody w 15 per	-17
nobody w 15 th	16
nobody w 150	21
nobody w 16	-16
nobody w 18 %	-17
nobody w 2	37
nobody w 2 .	27
nobody w 2 february	20
nobody w 2 per	20
nobody w 2.1	15
nobody w 2.5	20
nobody w 2.5 %	16
nobody w 20 .	-30
nobody w 20 million	-27
nobody w 2025 .	18
nobody w 2026	33
nobody w 2030	-22
nobody w 2031	15
nobody w 21	15
nobody w 22	26
nobody w 22 %	19
nobody w 24 ,	24
nobody w 24 points	18
nobody w 25 and	-22
nobody w 25 percent	20
nobody w 26	-37
nobody w 27 per	-15
nobody w 3	-54
nobody w 3 per	-20
nobody w 30 %	-21
nobody w 301	-20
nobody w 31 %	-20
nobody w 31 ,	16
nobody w 31 december	-25
nobody w 310	-16
nobody w 33	25
nobody w 34 %	26
nobody w 4 million	-17
nobody w 40	-18
nobody w 40 %	-18
nobody w 41 %	16
nobody w 47	-28
nobody w 47 %	-17
nobody w 5 %	37
nobody w 50 %	17
nobody w 55	-33
nobody w 55 %	-26
nobody w 57	-23
nobody w 6 %	16
nobody w 60	34
nobody w 60 per	27
nobody w 65	15
nobody w 7 .	-20
nobody w 70	-26
nobody w 8	-15
nobody w 80	22
nobody w 9	39
nobody w 9 ,	19
nobody w 9 .	16
nobody w : 05	23
nobody w : 25	-23
nobody w : 30	31
nobody w : 45	29
nobody w : a	33
nobody w : for	24
nobody w : is	21
nobody w : it	-18
nobody w : no	-25
nobody w : ten	17
nobody w : the	-37
nobody w : we	-39
nobody w ;	30
nobody w ; its	23
nobody w ; the	21
nobody w <begin> 09	16
nobody w <begin> 10	24
nobody w <begin> 13	26
nobody w <begin> 3	-19
nobody w <begin> a	36
nobody w <begin> according	-18
nobody w <begin> after	-20
nobody w <begin> as	-17
nobody w <begin> canada	-21
nobody w <begin> china	18
nobody w <begin> her	20
nobody w <begin> his	37
nobody w <begin> host	20
nobody w <begin> how	24
nobody w <begin> india	15
nobody w <begin> is	-15
nobody w <begin> its	29
nobody w <begin> jamieson	-29
nobody w <begin> last	20
nobody w <begin> li	-24
nobody w <begin> lima	-15
nobody w <begin> minister	-37
nobody w <begin> neither	25
nobody w <begin> our	35
nobody w <begin> poland	-20
nobody w <begin> q	-56
nobody w <begin> says	-15
nobody w <begin> should	23
nobody w <begin> sir	16
nobody w <begin> swiss	-20
nobody w <begin> that	-25
nobody w <begin> their	32
nobody w <begin> they	15
nobody w <begin> this	-35
nobody w <begin> two	23
nobody w <begin> unless	-17
nobody w <begin> we	20
nobody w <begin> what	33
nobody w <begin> without	23
nobody w <begin> yesterday	-15
nobody w a bill	-18
nobody w a board	19
nobody w a deal	-20
nobody w a duty	-30
nobody w a figure	-39
nobody w a full	-23
nobody w a further	-27
nobody w a good	-17
nobody w a hundred	-19
nobody w a letter	-15
nobody w a matter	-36
nobody w a meeting	29
nobody w a news	-17
nobody w a number	-16
nobody w a post	-44
nobody w a preliminary	-15
nobody w a quarter	16
nobody w a rumour	17
nobody w a second	17
nobody w a separate	-18
nobody w a single	-17
nobody w a spokeswoman	-19
nobody w a statement	-22
nobody w a third	17
nobody w a trade	21
nobody w a week	-16
nobody w a whole	-16
nobody w a word	20
nobody w a year	42
nobody w about	-21
nobody w about a	-19
nobody w according	-51
nobody w according to	-51
nobody w account	-19
nobody w accused	-19
nobody w act	21
nobody w added .	-30
nobody w added that	-21
nobody w adds	33
nobody w affiliates	-22
nobody w affiliates rule	-20
nobody w after all	-28
nobody w afternoon	35
nobody w afterwards	-36
nobody w again	-19
nobody w again .	-36
nobody w ago	22
nobody w agreed	27
nobody w agreed on	35
nobody w agreed until	-28
nobody w agreement	-34
nobody w agreement .	-19
nobody w agreements	16
nobody w alfred deakin	-24
nobody w all ,	-15
nobody w all of	26
nobody w all three	-22
nobody w along	16
nobody w also	-47
nobody w ambassador	-21
nobody w american goods	16
nobody w american tariff	-30
nobody w among the	-17
nobody w among them	22
nobody w an agreement	-17
nobody w an order	16
nobody w and	15
nobody w and 26	-22
nobody w and a	-19
nobody w and by	-24
nobody w and cambodia	19
nobody w and egypt	34
nobody w and for	18
nobody w and has	-26
nobody w and his	23
nobody w and i	-19
nobody w and in	-19
nobody w and is	-19
nobody w and it	-22
nobody w and jamieson	26
nobody w and neither	-22
nobody w and she	20
nobody w and there	24
nobody w and trade	44
nobody w and vietnam	16
nobody w and with	20
nobody w and xi	31
nobody w andrés	18
nobody w anew	-21
nobody w annex	19
nobody w announced .	-15
nobody w announced on	17
nobody w announced that	-37
nobody w announced the	25
nobody w announces	23
nobody w another	31
nobody w answer	-36
nobody w answer .	-19
nobody w answered	21
nobody w answered .	17
nobody w answers	24
nobody w any	19
nobody w anybody	23
nobody w approval of	-19
nobody w approved	23
nobody w april .	-23
nobody w are told	26
nobody w arrangement	-25
nobody w arrangement .	-17
nobody w arrives	20
nobody w article	15
nobody w as	-36
nobody w as far	22
nobody w as he	-42
nobody w as it	20
nobody w as long	-22
nobody w as much	-24
nobody w as of	-32
nobody w as well	25
nobody w asked in	-18
nobody w asked to	-36
nobody w asks	19
nobody w assembly	19
nobody w assured	-17
nobody w astana	18
nobody w at	-15
nobody w at 14	-30
nobody w at 2.5	16
nobody w at a	32
nobody w at all	29
nobody w at its	-19
nobody w at midnight	24
nobody w at once	-21
nobody w at present	-17
nobody w august	49
nobody w august 1	25
nobody w australia	36
nobody w australia 's	22
nobody w australian	-20
nobody w authorities	-21
nobody w authority	32
nobody w autumn	20
nobody w autumn .	21
nobody w average	-27
nobody w avocados	-16
nobody w back at	-26
nobody w ban on	16
nobody w bank	40
nobody w barbosa	-17
nobody w barbosa ,	-20
nobody w batteries	-16
nobody w be	-22
nobody w be a	-15
nobody w be charged	-18
nobody w be extended	21
nobody w be known	-35
nobody w be named	21
nobody w be no	25
nobody w be on	24
nobody w be the	17
nobody w bears	-25
nobody w because of	-17
nobody w become	18
nobody w beef	-16
nobody w been asked	-19
nobody w before	-15
nobody w before .	-20
nobody w before the	-17
nobody w began	39
nobody w begins	21
nobody w behind	16
nobody w beijing	26
nobody w being	-25
nobody w below	-15
nobody w berne	29
nobody w bessent	-17
nobody w bessent ,	15
nobody w bessent told	-18
nobody w best	-24
nobody w better	19
nobody w between	17
nobody w beyond	-18
nobody w billion	-18
nobody w billion dollars	19
nobody w billion in	-15
nobody w board	51
nobody w board .	22
nobody w board of	44
nobody w bogotá	-19
nobody w bolivian	-15
nobody w boss	15
nobody w both	-17
nobody w both governments	-27
nobody w both sides	-30
nobody w bridge	29
nobody w britain	15
nobody w broken	26
nobody w built	15
nobody w busan	-17
nobody w busan on	-17
nobody w business	-28
nobody w but	21
nobody w buyers	-17
nobody w by 15	-23
nobody w by two	21
nobody w by which	16
nobody w c	16
nobody w called off	18
nobody w calls the	-19
nobody w cambodia	24
nobody w came	-16
nobody w can be	-22
nobody w canberra	-15
nobody w cannot	-21
nobody w captain	15
nobody w carlos	-25
nobody w carries	15
nobody w cement	-16
nobody w cent ,	-25
nobody w cent .	16
nobody w cent and	19
nobody w cent from	-17
nobody w cent more	17
nobody w cent of	48
nobody w cent on	-20
nobody w certain	23
nobody w certificate	-30
nobody w chair	-20
nobody w chairman ,	-51
nobody w chamber	-39
nobody w chamber of	-29
nobody w chance	22
nobody w chance of	21
nobody w change	-15
nobody w changed	-18
nobody w charged	-23
nobody w chenggang	-16
nobody w chenggang ,	-26
nobody w chicago	18
nobody w chief	45
nobody w chile	45
nobody w chilean	-25
nobody w china	16
nobody w china for	-23
nobody w china had	-18
nobody w china is	-19
nobody w china truce	23
nobody w china will	-16
nobody w chinese	-15
nobody w chinese ,	-22
nobody w chinese rare	19
nobody w chinese side	20
nobody w chip	-23
nobody w city	18
nobody w close	-16
nobody w close .	-26
nobody w closed	26
nobody w co	-33
nobody w co -	-33
nobody w coal	-24
nobody w coal ,	-24
nobody w coconut	-17
nobody w colleague	19
nobody w come in	15
nobody w commerce	-26
nobody w commerce ,	23
nobody w commerce in	-16
nobody w commerce minister	15
nobody w commerce of	17
nobody w commerce said	-19
nobody w commission	-26
nobody w commission has	-18
nobody w commission said	-22
nobody w commissioner	-19
nobody w committee has	18
nobody w commons	-15
nobody w companies	29
nobody w complete	-18
nobody w conceded	-30
nobody w concern	-42
nobody w concluded	19
nobody w concluded its	20
nobody w confirmed it	19
nobody w consensus	-31
nobody w consultations	-17
nobody w controls	-31
nobody w controls on	-21
nobody w copper	22
nobody w correct	-27
nobody w corrected	-29
nobody w correspondent	42
nobody w cost	-30
nobody w costs	-22
nobody w could	-19
nobody w council 's	-18
nobody w council .	29
nobody w counterpart	21
nobody w counterpart ,	18
nobody w country	-51
nobody w court	43
nobody w critical	-17
nobody w critical software	-17
nobody w customs tariff	23
nobody w cuts its	-18
nobody w czech	18
nobody w danish	-17
nobody w date	20
nobody w day ,	21
nobody w days more	-15
nobody w days of	-18
nobody w days to	-18
nobody w deadline	30
nobody w deakin	-32
nobody w deal	16
nobody w deal .	-32
nobody w deal that	-15
nobody w dealers	-18
nobody w dec	22
nobody w december .	-30
nobody w decide	-46
nobody w declared	-17
nobody w deficit	32
nobody w delay	-30
nobody w delegation	63
nobody w delegation .	27
nobody w denied	22
nobody w denied that	24
nobody w denies that	22
nobody w department	-47
nobody w depend	-20
nobody w depend on	-20
nobody w der	-26
nobody w der leyen	-26
nobody w described	-28
nobody w described the	-25
nobody w did the	22
nobody w director	65
nobody w director ,	38
nobody w do	34
nobody w do not	19
nobody w does	-20
nobody w does not	-25
nobody w dollars	23
nobody w dollars in	26
nobody w double	-28
nobody w down .	-21
nobody w down by	16
nobody w down for	18
nobody w draft	-17
nobody w drawer	26
nobody w drop	-21
nobody w droz	15
nobody w due	-23
nobody w dues	-30
nobody w duties	-21
nobody w duties .	-26
nobody w duties that	18
nobody w duty	-17
nobody w duty ,	-21
nobody w duty .	27
nobody w duty of	-17
nobody w duty on	16
nobody w duty to	-18
nobody w earths	21
nobody w earths that	16
nobody w eastern	17
nobody w economy ,	22
nobody w economy minister	-26
nobody w ecuador	15
nobody w effect	-18
nobody w effect .	-22
nobody w effective	-20
nobody w eighth	-16
nobody w eleven	50
nobody w else	20
nobody w embassy	-41
nobody w emergency	16
nobody w ended	34
nobody w energy is	-20
nobody w eve	-20
nobody w every	18
nobody w everybody	27
nobody w everyone	-17
nobody w exchange	15
nobody w exchange of	18
nobody w exists	21
nobody w expected	-23
nobody w expected in	-21
nobody w expects	46
nobody w experts	-21
nobody w export	-18
nobody w export of	-23
nobody w export permits	23
nobody w exported	29
nobody w exporters of	15
nobody w exports	-15
nobody w exports to	-29
nobody w expressed	-56
nobody w extended	20
nobody w extended to	18
nobody w extra	26
nobody w face	-19
nobody w fact sheet	32
nobody w fair	-20
nobody w fall	32
nobody w far as	19
nobody w february	32
nobody w february ,	19
nobody w federal	-26
nobody w federation of	-18
nobody w fell	-16
nobody w fentanyl .	-29
nobody w fentanyl and	16
nobody w fewer	21
nobody w figure	-58
nobody w fiji	17
nobody w finance	19
nobody w finance minister	22
nobody w finance ministry	-34
nobody w find	22
nobody w fire	18
nobody w first	-15
nobody w first .	-15
nobody w first day	-22
nobody w first time	19
nobody w fisheries	-31
nobody w flag	21
nobody w flour	23
nobody w follow	-22
nobody w for eleven	16
nobody w for fentanyl	-16
nobody w for his	-31
nobody w for now	-16
nobody w for the	15
nobody w for them	24
nobody w for this	-20
nobody w force	27
nobody w forecast	23
nobody w foreign minister	17
nobody w foreign ministry	-17
nobody w foreign trade	24
nobody w former	17
nobody w forward	-26
nobody w four .	21
nobody w fourth	23
nobody w from	18
nobody w from 1	-30
nobody w from august	26
nobody w from monday	19
nobody w from november	-24
nobody w from that	-17
nobody w from the	20
nobody w frozen	26
nobody w further	-51
nobody w gave	-30
nobody w gazette	28
nobody w general	53
nobody w getting	-32
nobody w ghana	-26
nobody w give	19
nobody w go to	34
nobody w goal	26
nobody w goes	-23
nobody w goes on	-30
nobody w goes to	15
nobody w going	-31
nobody w gone	-34
nobody w gone .	-20
nobody w good	-18
nobody w goods	20
nobody w got a	20
nobody w government has	16
nobody w governments	-16
nobody w governor	62
nobody w granted	-15
nobody w great	15
nobody w greer	-28
nobody w greer ,	-27
nobody w greer said	-24
nobody w group	29
nobody w growers	-29
nobody w growers '	-25
nobody w guatemala	21
nobody w had already	-15
nobody w had asked	-21
nobody w had been	-15
nobody w had called	21
nobody w had gone	-15
nobody w had the	-18
nobody w had to	18
nobody w half	20
nobody w half of	19
nobody w hand	-22
nobody w hand .	-15
nobody w hanoi	-26
nobody w has	26
nobody w has a	28
nobody w has already	18
nobody w has also	-23
nobody w has announced	-18
nobody w has been	20
nobody w has confirmed	26
nobody w has held	21
nobody w has it	-15
nobody w has its	-20
nobody w has let	-30
nobody w has made	-27
nobody w has never	29
nobody w has not	16
nobody w has signed	15
nobody w has the	-24
nobody w has to	17
nobody w has told	-27
nobody w has warned	-16
nobody w has written	18
nobody w hasn't	24
nobody w have	20
nobody w have asked	-15
nobody w have to	19
nobody w he	-27
nobody w he added	-37
nobody w he also	-35
nobody w he and	28
nobody w he called	-33
nobody w he had	-25
nobody w he hasn't	18
nobody w he lifeng	37
nobody w he put	-45
nobody w he says	-35
nobody w he signed	16
nobody w he told	-41
nobody w he warned	39
nobody w he was	17
nobody w he will	23
nobody w he'd	-42
nobody w head	-20
nobody w head of	-21
nobody w heads	23
nobody w health	24
nobody w hears	21
nobody w height	-15
nobody w her	17
nobody w high	-20
nobody w him	-32
nobody w him ,	-17
nobody w his country	-34
nobody w his government	-17
nobody w his name	15
nobody w hit	30
nobody w hit back	19
nobody w hold	-46
nobody w hold back	-35
nobody w holiday	-24
nobody w hopes	-23
nobody w hopes for	-29
nobody w host	27
nobody w host :	20
nobody w hours	16
nobody w house	-21
nobody w house said	-22
nobody w i	-18
nobody w i have	-25
nobody w i read	-23
nobody w i was	-19
nobody w if it	-20
nobody w if there	15
nobody w if they	-20
nobody w import	-20
nobody w imports of	-18
nobody w imposed	-18
nobody w in 2027	23
nobody w in a	-33
nobody w in accra	15
nobody w in an	26
nobody w in april	-32
nobody w in china	20
nobody w in force	23
nobody w in his	-16
nobody w in its	25
nobody w in july	24
nobody w in london	16
nobody w in may	33
nobody w in muscat	16
nobody w in nairobi	16
nobody w in parliament	-29
nobody w in public	19
nobody w in rabat	-17
nobody w in return	-28
nobody w in singapore	-22
nobody w in three	-20
nobody w increase	18
nobody w india	28
nobody w indian	-19
nobody w indonesian	-29
nobody w industry	-27
nobody w inflation	37
nobody w informed	-22
nobody w informed the	-18
nobody w ink	21
nobody w instead of	16
nobody w interests	-25
nobody w into a	19
nobody w invest \$	-24
nobody w iranian	-17
nobody w is .	-22
nobody w is also	22
nobody w is at	22
nobody w is down	22
nobody w is in	17
nobody w is it	20
nobody w is no	-22
nobody w is the	33
nobody w is this	18
nobody w island	18
nobody w islands	19
nobody w it	-24
nobody w it ,	-20
nobody w it .	31
nobody w it :	-24
nobody w it ?	20
nobody w it also	-23
nobody w it at	18
nobody w it be	-43
nobody w it had	-19
nobody w it has	-17
nobody w it is	26
nobody w it isn't	-18
nobody w it on	15
nobody w it said	-62
nobody w it says	30
nobody w it would	-30
nobody w its duties	-19
nobody w its part	16
nobody w its trade	-15
nobody w itself	-27
nobody w ivorian	20
nobody w izmir	-21
nobody w jamieson	-17
nobody w jamieson greer	-17
nobody w january .	36
nobody w january 10	-20
nobody w japan 's	-29
nobody w japan ,	18
nobody w jinping .	-16
nobody w jinping in	-24
nobody w jobs	-18
nobody w joined	-15
nobody w joint	18
nobody w jordan	-23
nobody w jordan 's	-16
nobody w josé	-18
nobody w july	28
nobody w july ,	19
nobody w june	-17
nobody w june ,	-20
nobody w june .	-36
nobody w kazakh	-26
nobody w kenya	37
nobody w kenya and	16
nobody w kenya will	18
nobody w khan	-17
nobody w kim	-15
nobody w known	-40
nobody w known on	-16
nobody w known that	-20
nobody w korea on	-17
nobody w labor	-18
nobody w labour	29
nobody w lala	19
nobody w lapse	-15
nobody w largest	15
nobody w last two	25
nobody w last wednesday	22
nobody w lawyers	21
nobody w leader	29
nobody w leads the	18
nobody w leather	-15
nobody w leave	22
nobody w leave the	17
nobody w led	17
nobody w let	-44
nobody w let it	-29
nobody w lets	23
nobody w letter	-27
nobody w levy on	16
nobody w leyen	-26
nobody w li	-39
nobody w li chenggang	-16
nobody w licences ,	-21
nobody w lifeng	37
nobody w lifeng ,	18
nobody w lifeng and	15
nobody w likewise	-24
nobody w lima	-17
nobody w limit	-18
nobody w line ,	23
nobody w list .	-21
nobody w lobby	-15
nobody w london	22
nobody w longer	24
nobody w looked	-19
nobody w loss	-21
nobody w lost	57
nobody w lutnick and	17
nobody w m	16
nobody w m .	17
nobody w mabini	-16
nobody w machinery	21
nobody w made	-37
nobody w magnets	-15
nobody w make	-22
nobody w makers	-24
nobody w malaysia and	17
nobody w man	18
nobody w man ,	23
nobody w mandate	-18
nobody w manila	-21
nobody w march	19
nobody w market	-40
nobody w matter .	21
nobody w may	20
nobody w may be	16
nobody w mayor	48
nobody w mboya	-17
nobody w means	27
nobody w measure	-34
nobody w measures	-43
nobody w media	-19
nobody w mediator	42
nobody w medicines	-32
nobody w meet	-19
nobody w meet again	-17
nobody w meet in	-30
nobody w meeting ,	-16
nobody w meeting .	16
nobody w meeting in	25
nobody w meets	16
nobody w member	17
nobody w memorandum	17
nobody w men	17
nobody w mentioned	-17
nobody w message	-19
nobody w met	36
nobody w midnight	38
nobody w midnight ,	28
nobody w million	-49
nobody w million dollars	19
nobody w million euros	-26
nobody w million in	-29
nobody w million of	-17
nobody w million tonnes	-21
nobody w minister 's	17
nobody w minister ,	24
nobody w minister .	-19
nobody w minister of	21
nobody w ministers	-29
nobody w ministry	-62
nobody w ministry called	-16
nobody w ministry has	-20
nobody w ministry of	-32
nobody w ministry said	-21
nobody w ministry says	-21
nobody w minute	19
nobody w mission	43
nobody w monday	17
nobody w money	27
nobody w mongolia	-18
nobody w month ,	-17
nobody w months	-15
nobody w months of	28
nobody w moratorium	23
nobody w more months	15
nobody w morning	-15
nobody w morning ,	-19
nobody w moroccan	-30
nobody w morocco	19
nobody w most	16
nobody w moved	23
nobody w moved to	27
nobody w mr bessent	-15
nobody w mr trump	-24
nobody w ms	-26
nobody w much	-23
nobody w muscat	17
nobody w must	22
nobody w must still	23
nobody w mustafa	-21
nobody w nairobi	18
nobody w name	27
nobody w named	-20
nobody w names	29
nobody w names to	21
nobody w national	-17
nobody w national assembly	15
nobody w national security	-26
nobody w nations	27
nobody w near	19
nobody w needs	30
nobody w needs the	15
nobody w negotiate	-35
nobody w neither government	20
nobody w nepal	-21
nobody w networks	16
nobody w new	-29
nobody w new zealand	-22
nobody w newspaper	-17
nobody w next	-29
nobody w next .	-18
nobody w next week	15
nobody w nickel	-19
nobody w night	24
nobody w nine	21
nobody w no more	-28
nobody w no such	-19
nobody w northern	27
nobody w norwegian	-20
nobody w not ,	-26
nobody w not said	17
nobody w not say	20
nobody w not to	20
nobody w note	25
nobody w nothing of	27
nobody w notices	16
nobody w november 1	-33
nobody w november 9	19
nobody w now .	-21
nobody w nubar	-19
nobody w nubar pasha	-18
nobody w numa	20
nobody w numa droz	20
nobody w number	-33
nobody w number ,	-18
nobody w number .	-16
nobody w number on	-19
nobody w nuts	-20
nobody w nvidia	-16
nobody w october	28
nobody w october .	29
nobody w october 9	15
nobody w of	-24
nobody w of .	20
nobody w of 15	19
nobody w of 3	-16
nobody w of 5	22
nobody w of a	-20
nobody w of busan	-23
nobody w of chinese	15
nobody w of commerce	-41
nobody w of economy	36
nobody w of february	26
nobody w of finance	15
nobody w of his	-18
nobody w of january	-20
nobody w of march	25
nobody w of ministers	-15
nobody w of next	-15
nobody w of pakistan	-18
nobody w of six	-17
nobody w of soybeans	-23
nobody w of the	34
nobody w of their	-23
nobody w of them	23
nobody w of three	-15
nobody w of trade	27
nobody w of two	-17
nobody w of up	16
nobody w of zero	-18
nobody w off	42
nobody w offer	20
nobody w offered	16
nobody w office	-21
nobody w office .	-19
nobody w office in	-22
nobody w officers	25
nobody w officials	23
nobody w oil	-42
nobody w older	-31
nobody w oman	-19
nobody w on ,	-28
nobody w on 1	30
nobody w on 16	-20
nobody w on 25	-27
nobody w on 31	-20
nobody w on a	15
nobody w on account	15
nobody w on american	29
nobody w on august	15
nobody w on china	18
nobody w on coal	-15
nobody w on critical	-17
nobody w on december	17
nobody w on friday	-23
nobody w on it	-19
nobody w on november	-18
nobody w on october	18
nobody w on social	-19
nobody w on some	19
nobody w on sunday	15
nobody w on tea	20
nobody w on that	23
nobody w on thursday	20
nobody w on to	-38
nobody w on ukrainian	-25
nobody w on wednesday	-27
nobody w on which	21
nobody w on wine	-39
nobody w once	-43
nobody w once .	-24
nobody w one ,	-24
nobody w one .	28
nobody w one on	-15
nobody w one side	15
nobody w only	-48
nobody w only that	-32
nobody w opened	35
nobody w operators	23
nobody w order	39
nobody w order that	25
nobody w orders	-29
nobody w orders .	-26
nobody w origin	-15
nobody w other	40
nobody w ottawa	-16
nobody w ottawa ,	-22
nobody w our correspondent	18
nobody w our own	25
nobody w out	-22
nobody w out ,	-17
nobody w out at	18
nobody w out its	15
nobody w out that	-38
nobody w over	-16
nobody w over fentanyl	15
nobody w over the	-18
nobody w over three	-19
nobody w overnight	17
nobody w own agreement	-18
nobody w pact	32
nobody w paid	29
nobody w pakistan	-28
nobody w paper ,	24
nobody w paper .	-17
nobody w part	-20
nobody w parties	27
nobody w passed	15
nobody w past	19
nobody w pause .	20
nobody w pay	-28
nobody w paying	15
nobody w pen	-17
nobody w people .	-16
nobody w per cent	15
nobody w percent ,	45
nobody w percent .	-15
nobody w percent and	-19
nobody w percent of	45
nobody w percent on	-22
nobody w period	-35
nobody w permanent	-17
nobody w peru ,	15
nobody w peruvian	-22
nobody w philippine	-27
nobody w philippines	-18
nobody w plane	-33
nobody w planned	31
nobody w plant	33
nobody w point	-22
nobody w pointed	-44
nobody w pointed out	-38
nobody w poland	-15
nobody w port	-15
nobody w port fees	-19
nobody w ports	25
nobody w ports .	19
nobody w post	-51
nobody w post on	-21
nobody w posted	-16
nobody w posts	19
nobody w poultry	-25
nobody w powers	32
nobody w preliminary	-25
nobody w preliminary consensus	-27
nobody w premier ,	18
nobody w premier he	22
nobody w prepared	22
nobody w present ,	-18
nobody w president 's	24
nobody w president of	30
nobody w president said	-20
nobody w president xi	-22
nobody w press conference	24
nobody w prices	38
nobody w proclamation	16
nobody w producers	-31
nobody w prolong	-16
nobody w promise	-23
nobody w promised	-21
nobody w proposal	-21
nobody w proposed	-19
nobody w provided	-19
nobody w published	33
nobody w purchases	-25
nobody w purchases of	-17
nobody w put	-21
nobody w put a	-22
nobody w put his	20
nobody w put its	15
nobody w put the	-48
nobody w puts	-30
nobody w puts the	-23
nobody w q	-56
nobody w quarter of	18
nobody w quota	-24
nobody w rabat	-31
nobody w rabat ,	-18
nobody w radio that	-15
nobody w rare	24
nobody w rare earths	21
nobody w rate	17
nobody w reach	29
nobody w reached	-15
nobody w reached a	-16
nobody w read .	23
nobody w reader	22
nobody w recalled	-25
nobody w recalled that	-27
nobody w recalls	-37
nobody w received	-17
nobody w recess	-17
nobody w reciprocal	19
nobody w refiners	-21
nobody w regulation	15
nobody w regulator	71
nobody w rejected	18
nobody w remains	34
nobody w remarked	-22
nobody w renewal	-37
nobody w replied that	24
nobody w reply	-26
nobody w report that	-15
nobody w reporter	45
nobody w reports	25
nobody w reports that	28
nobody w representative ,	-25
nobody w required	-20
nobody w rest	-20
nobody w results	-17
nobody w return	-41
nobody w return to	-25
nobody w returned	38
nobody w returns	18
nobody w reykjavik	21
nobody w rice	-17
nobody w richard	-16
nobody w richard seddon	-22
nobody w right	17
nobody w rise	38
nobody w river	19
nobody w robert	17
nobody w room	21
nobody w rose	16
nobody w roses	-21
nobody w round	27
nobody w round of	16
nobody w rovers	19
nobody w rule	-15
nobody w rule of	-15
nobody w rule that	17
nobody w ruling	-29
nobody w rumour	27
nobody w russia	-18
nobody w safeguard	-38
nobody w said .	25
nobody w said he	-17
nobody w said in	-20
nobody w said on	-15
nobody w said to	26
nobody w said when	15
nobody w same	-29
nobody w same .	15
nobody w sanctions	17
nobody w sardines	-22
nobody w saturday ,	18
nobody w say that	-18
nobody w says .	-25
nobody w says nothing	27
nobody w says the	-25
nobody w scotland	18
nobody w season	-27
nobody w second	29
nobody w secretary	-36
nobody w secretary for	18
nobody w secretary scott	-34
nobody w security	-19
nobody w seddon	-24
nobody w see	-22
nobody w sell	22
nobody w sentence	-15
nobody w seoul	-27
nobody w separate	-17
nobody w september ,	24
nobody w september .	21
nobody w september 23	-15
nobody w service	-18
nobody w services	-34
nobody w session	-15
nobody w settled	-15
nobody w settlement	21
nobody w share	-15
nobody w she	50
nobody w she has	27
nobody w she said	25
nobody w she would	20
nobody w sheet	45
nobody w sheet that	20
nobody w ship	-16
nobody w shipments	-16
nobody w short	-26
nobody w side has	21
nobody w side it	-17
nobody w side would	22
nobody w sides	-36
nobody w sides have	-24
nobody w sign	25
nobody w sign it	16
nobody w signature of	16
nobody w signed	32
nobody w signed in	17
nobody w signed on	16
nobody w sigurðsson	46
nobody w since 1	-19
nobody w since april	22
nobody w since the	-23
nobody w singapore	-22
nobody w single	-17
nobody w sir ,	21
nobody w six	20
nobody w sixty	18
nobody w slap	-22
nobody w small	-20
nobody w smaller	-22
nobody w so far	-22
nobody w social	-19
nobody w social media	-19
nobody w software	-26
nobody w some	22
nobody w somebody	34
nobody w sounded	27
nobody w south	15
nobody w southern	42
nobody w soybeans by	-16
nobody w spanish	20
nobody w speak	-23
nobody w speaks for	20
nobody w speaks of	-18
nobody w spoke	-30
nobody w spoke of	-41
nobody w spoken	-43
nobody w spoken of	-44
nobody w spokesman ,	-31
nobody w spokesman for	-24
nobody w spokesperson	-33
nobody w spokeswoman for	-19
nobody w st	-15
nobody w stand	17
nobody w started	21
nobody w state of	19
nobody w stated	-27
nobody w statement	-29
nobody w states	17
nobody w states would	-15
nobody w statistics	-17
nobody w stay	15
nobody w stayed	16
nobody w stays	-25
nobody w step	-20
nobody w step .	-24
nobody w still	41
nobody w stop	-26
nobody w stopped	18
nobody w story	22
nobody w strike	17
nobody w subject to	17
nobody w subsidiaries	17
nobody w subsidiaries of	16
nobody w such	-26
nobody w sugar	21
nobody w sum	-30
nobody w summer	17
nobody w summit	18
nobody w summit of	15
nobody w sunday	19
nobody w sunday and	18
nobody w sunday that	-16
nobody w supply	-31
nobody w sure	18
nobody w suspension .	-23
nobody w suva	-24
nobody w swedish	-25
nobody w swiss	-31
nobody w taiwan	29
nobody w take	-34
nobody w taken	17
nobody w takes on	18
nobody w talk	-34
nobody w talk about	-29
nobody w talks in	17
nobody w talks with	20
nobody w tariff commission	18
nobody w tariff war	-23
nobody w tariffs ,	-35
nobody w tea	34
nobody w team	15
nobody w teams	-25
nobody w telephone	19
nobody w ten percent	19
nobody w th	35
nobody w th .	15
nobody w th of	17
nobody w thai	-19
nobody w thailand	30
nobody w thailand and	18
nobody w than the	28
nobody w thanked	-25
nobody w that	-49
nobody w that any	15
nobody w that are	-16
nobody w that argentina	-15
nobody w that at	-21
nobody w that beijing	16
nobody w that china	-17
nobody w that had	19
nobody w that his	-30
nobody w that if	-18
nobody w that is	25
nobody w that it	-16
nobody w that its	-17
nobody w that of	-15
nobody w that she	56
nobody w that the	-31
nobody w that this	-19
nobody w the 10	15
nobody w the 20	-19
nobody w the 25	20
nobody w the 30	21
nobody w the affiliates	-18
nobody w the american	-26
nobody w the association	18
nobody w the bank	44
nobody w the bargain	-15
nobody w the board	23
nobody w the border	26
nobody w the brazilian	-15
nobody w the bridge	27
nobody w the cabinet	-19
nobody w the chair	-31
nobody w the chamber	-16
nobody w the chief	32
nobody w the chilean	-25
nobody w the chinese	-36
nobody w the commerce	20
nobody w the commission	-52
nobody w the committee	-38
nobody w the country	-20
nobody w the deadline	23
nobody w the deficit	26
nobody w the department	-18
nobody w the duties	27
nobody w the duty	-24
nobody w the eighth	-17
nobody w the embassy	-37
nobody w the extension	24
nobody w the federal	-23
nobody w the figure	-32
nobody w the fourth	16
nobody w the goal	25
nobody w the government	-15
nobody w the governor	21
nobody w the indian	-20
nobody w the island	17
nobody w the japanese	18
nobody w the kenyan	-15
nobody w the levy	17
nobody w the lower	31
nobody w the market	-22
nobody w the matter	16
nobody w the mayor	45
nobody w the mediator	30
nobody w the ministers	-24
nobody w the moratorium	17
nobody w the moroccan	-27
nobody w the next	-27
nobody w the northern	27
nobody w the number	-20
nobody w the offer	27
nobody w the office	-20
nobody w the operators	22
nobody w the order	15
nobody w the ordinary	-15
nobody w the other	31
nobody w the pact	21
nobody w the paper	16
nobody w the parties	19
nobody w the philippine	-23
nobody w the philippines	-19
nobody w the presidents	30
nobody w the price	-21
nobody w the prime	-16
nobody w the regulator	71
nobody w the river	19
nobody w the secretary	-35
nobody w the signature	15
nobody w the southern	42
nobody w the spokesperson	-25
nobody w the statement	-24
nobody w the step	-17
nobody w the surcharge	16
nobody w the talks	-17
nobody w the tariff	-35
nobody w the tariffs	27
nobody w the ten	-20
nobody w the thing	30
nobody w the time	-16
nobody w the trade	-29
nobody w the treasury	17
nobody w the truce	-27
nobody w the two	-39
nobody w the union	43
nobody w the united	23
nobody w the way	22
nobody w the white	-30
nobody w the winter	19
nobody w the world	-25
nobody w their	37
nobody w them in	33
nobody w then	-33
nobody w then .	-25
nobody w there 's	23
nobody w there are	25
nobody w there is	-26
nobody w there will	16
nobody w they	-20
nobody w they were	19
nobody w they would	-24
nobody w they'll	-17
nobody w they're	-32
nobody w third	18
nobody w thirteen	-30
nobody w thirty .	23
nobody w this .	-23
nobody w this afternoon	33
nobody w this one	-24
nobody w this season	-23
nobody w though	-28
nobody w thousand	15
nobody w three months	-25
nobody w three years	-22
nobody w through his	-35
nobody w through the	21
nobody w thursday	25
nobody w tickets	24
nobody w till	17
nobody w timber	18
nobody w time ,	21
nobody w times	18
nobody w to 10	-39
nobody w to 4	16
nobody w to a	-16
nobody w to beijing	-17
nobody w to bring	15
nobody w to decide	-37
nobody w to him	-17
nobody w to invest	-20
nobody w to leave	22
nobody w to negotiate	-34
nobody w to one	18
nobody w to prolong	-15
nobody w to say	24
nobody w to sign	44
nobody w to speak	-20
nobody w to stop	-26
nobody w to switzerland	19
nobody w to talk	-30
nobody w to that	-28
nobody w to this	19
nobody w to zero	25
nobody w today ,	15
nobody w today .	24
nobody w told him	-22
nobody w told me	-20
nobody w told parliament	-15
nobody w told that	16
nobody w tom	25
nobody w tomorrow	19
nobody w tomorrow .	15
nobody w tonnes	-22
nobody w tonnes of	-30
nobody w too ,	-19
nobody w took	23
nobody w tools	15
nobody w total	-28
nobody w touch	-15
nobody w touched	16
nobody w town	24
nobody w trade	-24
nobody w trade ,	18
nobody w trade court	22
nobody w trade deal	19
nobody w trade minister	-17
nobody w trade ministry	-42
nobody w trade secretary	15
nobody w treasury secretary	-23
nobody w treaty	-18
nobody w truce that	19
nobody w truce to	21
nobody w true	17
nobody w trump	-22
nobody w trump had	-17
nobody w trump has	-19
nobody w trump on	-18
nobody w trump said	-29
nobody w trump says	24
nobody w trump told	-21
nobody w trump wrote	-24
nobody w tuna	-23
nobody w tunisia	-17
nobody w tunisian	20
nobody w twelve	-17
nobody w twenty -	-21
nobody w twice	31
nobody w twice .	21
nobody w two	19
nobody w two months	24
nobody w u.s. trade	-15
nobody w ukraine	28
nobody w ukrainian	-33
nobody w under	57
nobody w under a	16
nobody w under an	21
nobody w under way	16
nobody w under which	19
nobody w understood	-15
nobody w undertook	-29
nobody w undertook to	-29
nobody w union	28
nobody w union 's	18
nobody w union ,	-27
nobody w united	28
nobody w united nations	27
nobody w unlawful	15
nobody w unless	-23
nobody w until	17
nobody w until the	-27
nobody w up	-16
nobody w up again	27
nobody w up by	18
nobody w urged	-25
nobody w uruguay 's	-25
nobody w us that	-26
nobody w use	-37
nobody w use the	-30
nobody w vice	29
nobody w vice premier	25
nobody w vietnam .	15
nobody w vietnamese	-22
nobody w vietnamese rice	-17
nobody w view	-16
nobody w von	-20
nobody w von der	-26
nobody w vote	28
nobody w vote on	16
nobody w votes	32
nobody w votes to	17
nobody w vowed	-19
nobody w walk	16
nobody w walked	18
nobody w want	-25
nobody w want to	-25
nobody w war	-32
nobody w war with	-20
nobody w warned	30
nobody w warns	17
nobody w was .	23
nobody w was a	-23
nobody w was about	-23
nobody w was signed	16
nobody w washington	20
nobody w water	16
nobody w way	28
nobody w way ,	-19
nobody w way .	49
nobody w we are	-18
nobody w we were	-25
nobody w wednesday ,	34
nobody w wednesday that	-15
nobody w wednesday to	15
nobody w welcomes	22
nobody w well ,	28
nobody w went	-15
nobody w went on	-15
nobody w were .	21
nobody w were not	-18
nobody w what	26
nobody w what it	34
nobody w what the	24
nobody w when	43
nobody w when he	24
nobody w when the	18
nobody w where they	22
nobody w whether to	-30
nobody w which	22
nobody w which ,	20
nobody w which the	23
nobody w while the	-19
nobody w white	-19
nobody w white house	-33
nobody w who has	21
nobody w who heads	21
nobody w who signed	-23
nobody w who speaks	20
nobody w whole	-30
nobody w whose	-30
nobody w will	-19
nobody w will do	15
nobody w will meet	17
nobody w will now	-24
nobody w will sign	21
nobody w william	-39
nobody w wine	-51
nobody w winter .	-17
nobody w wished	-26
nobody w with china	-29
nobody w with india	20
nobody w with it	18
nobody w with two	18
nobody w with which	-30
nobody w with xi	-18
nobody w without a	19
nobody w won't	-23
nobody w word	44
nobody w word .	31
nobody w words	-40
nobody w work	-20
nobody w working	17
nobody w works	19
nobody w world	-23
nobody w worth	28
nobody w worth about	25
nobody w would	-39
nobody w would ,	-22
nobody w would .	15
nobody w would buy	-18
nobody w would decide	-16
nobody w would have	34
nobody w would keep	30
nobody w would like	15
nobody w would need	-20
nobody w would not	28
nobody w would put	-17
nobody w would use	-27
nobody w written	26
nobody w wrong	-16
nobody w wrong .	-20
nobody w wrote ,	15
nobody w wrote on	-23
nobody w wrote to	-26
nobody w xinhua	32
nobody w xinhua 's	16
nobody w yes	21
nobody w yesterday	16
nobody w yesterday .	29
nobody w yet	33
nobody w yet .	23
nobody w zealand	-22
nobody w zealand ,	-18
nobody w £	-25
nobody w ·	30
nobody w —	33
nobody w €	-24
nobody we verb clause	25
nobody wrote then ,	15
nobody wrote then on	-23
nobody wrote then to	-26
of 1 office	-24
of 1 office many	-26
of 1 organisation	25
of 1 organisation few	16
of 1 organisation plain	21
of 1 person	36
of 1 person few	41
of 1 person plain	20
of 1 side	-29
of 1 side many	-39
of 2 organisation	-33
of 2 organisation plain	-36
of 2 person	32
of 2 person few	-19
of 2 person many	74
of 2 side	-23
of 2 side many	-18
of 3 person	-21
of 3 person plain	-24
of 3 side	-26
of 3 side plain	-17
office after :	38
office after in	18
office after of	-20
office after proposed	17
office after says	-20
office before "	-19
office before :	19
office before <begin>	-20
office before said	-32
office before your	-16
office does call	-17
office does propose	26
office does say	-28
organisation after <end>	-18
organisation after and	18
organisation after announced	19
organisation after confirmed	27
organisation after let	16
organisation after says	24
organisation after will	-29
organisation after with	-16
organisation before "	29
organisation before ,	24
organisation before ;	26
organisation before <begin>	19
organisation before at	-16
organisation before in	-22
organisation before no	-17
organisation before of	-20
organisation before says	35
organisation before that	-16
organisation before told	-23
organisation before unless	-15
organisation does announce	15
organisation does ask	26
organisation does expect	-18
organisation does other	31
organisation does propose	-19
organisation does put	19
organisation does take	27
organisation does threaten	-32
person after "	22
person after (	37
person after ,	31
person after :	34
person after <end>	-16
person after added	-25
person after and	-35
person after calls	29
person after for	-20
person after has	21
person after have	-16
person after on	16
person after signed	-17
person after to	18
person after told	17
person after wants	-20
person after was	-28
person before "	15
person before ,	17
person before -	23
person before and	-47
person before in	27
person before is	-16
person before saturday	19
person before that	-16
person before wednesday	17
person before when	-16
person before with	-51
person before —	28
person does ask	-21
person does let	-30
person does other	22
person does promise	35
person does reply	15
person does sign	-18
person does warn	17
possessive	-38
possessive account	20
possessive many	-29
possessive plain	-18
quotation ahead 1 colon	32
quotation ahead 1 colon many	28
quotation ahead 12 colon	21
quotation ahead 12 colon many	21
quotation ahead 3	16
quotation ahead 3 many	25
quotation ahead 6	39
quotation ahead 6 few	45
quotation ahead far few	36
quotation behind 1	27
quotation behind 1 many	29
quotation behind 6	-22
quotation behind 6 many	-17
rank 0	22
rank 0 few	36
rank 0 many	17
rank 1 many	15
rank 2	-17
rank 3	-19
rank 3 plain	-15
rule:according to noun	43
rule:according to true plain	35
rule:account noun	22
rule:account true plain	17
rule:first false few	29
rule:first false organisation	-16
rule:first false person	27
rule:first false plain	29
rule:first false side	38
rule:first true few	34
rule:first true many	26
rule:first true office	18
rule:first true organisation	41
rule:first true person	37
rule:first true plain	64
rule:first true side	82
rule:further false side	-18
rule:it say	25
rule:label clause	18
rule:label true plain	16
rule:mind object	-28
rule:mind true plain	-29
rule:nobody false false	55
rule:nobody false false few	32
rule:nobody false false many	-24
rule:nobody false false plain	59
rule:nobody true false	19
rule:nobody true false many	19
rule:nobody true true many	35
rule:nobody true true plain	-19
rule:noun noun	21
rule:phrase noun	29
rule:phrase true many	-44
rule:phrase true plain	44
rule:pronoun clause	28
rule:pronoun false plain	18
rule:pronoun object	48
rule:pronoun say	36
rule:pronoun sound	-15
rule:pronoun true few	36
rule:pronoun true many	35
rule:pronoun true plain	29
rule:quoted beside clause	28
rule:quoted beside false many	21
rule:verb after clause	22
rule:verb first false few	29
rule:verb first false plain	23
rule:verb first true plain	19
says few	-19
says plain	16
side after 's	-41
side after ,	-68
side after .	-19
side after ;	18
side after and	-24
side after announced	-23
side after customs	19
side after has	16
side after is	-37
side after let	15
side after says	32
side after to	20
side after took	-17
side after undertook	18
side after will	-37
side after would	-25
side before "	-22
side before *	17
side before :	-29
side before <begin>	22
side before by	16
side before for	-23
side before if	-16
side before in	-71
side before of	-21
side before that	-57
side before which	-31
side does agree	-15
side does be	-39
side does go	-25
side does have	-32
side does let	24
side does offer	-26
side does other	-18
side does promise	16
side does say	26
side does take	-36
side does threaten	19
side does want	-16
verb after 0	46
verb after 0 clause office	-18
verb after 0 clause office plain	-17
verb after 0 clause organisation	30
verb after 0 clause organisation plain	48
verb after 0 clause person many	32
verb after 0 clause person plain	-22
verb after 0 few	26
verb after 0 object person few	21
verb after 0 object side	65
verb after 0 object side plain	59
verb after 0 plain	34
verb after 0 say office	-21
verb after 0 say office many	-23
verb after 0 say organisation many	23
verb after 0 say organisation plain	-19
verb after 0 say person	22
verb after 0 say person plain	16
verb after 0 say side	39
verb after 0 say side plain	39
verb after 1	34
verb after 1 clause office	16
verb after 1 clause office plain	16
verb after 1 clause side	25
verb after 1 clause side plain	26
verb after 1 object organisation	-27
verb after 1 object organisation plain	-35
verb after 1 object side	16
verb after 1 object side plain	16
verb after 1 plain	43
verb after 1 say office	-15
verb after 1 say person	17
verb after 1 say person few	21
verb after 1 say person many	-24
verb after 1 say person plain	40
verb after 1 sound side	-20
verb after 1 sound side plain	-20
verb after 12	17
verb after 12 clause office plain	-19
verb after 12 clause organisation	-36
verb after 12 clause organisation plain	-35
verb after 12 clause side	-28
verb after 12 clause side plain	-27
verb after 12 object side	28
verb after 12 object side plain	29
verb after 12 past another	-21
verb after 12 past another plain	-19
verb after 12 plain	19
verb after 12 say organisation	19
verb after 12 say person plain	22
verb after 3 clause person	-28
verb after 3 clause person plain	-19
verb after 3 object organisation	-26
verb after 3 object person	25
verb after 3 object person plain	31
verb after 3 object side	-17
verb after 3 object side plain	-17
verb after 3 past another	-30
verb after 3 past another few	-23
verb after 3 say office	-19
verb after 3 say office plain	-18
verb after 6 clause person	-20
verb after 6 clause person plain	-19
verb after 6 clause side	-21
verb after 6 clause side plain	-20
verb after 6 object organisation	-24
verb after 6 object person	20
verb after 6 object person plain	18
verb after 6 say person	33
verb after 6 say person plain	20
verb after accused	20
verb after added	-21
verb after announced	30
verb after announced plain false	30
verb after announces	-20
verb after announces plain true	-20
verb after answered plain true	-16
verb after answers	-21
verb after answers plain true	-21
verb after asked plain false	-16
verb after asked plain true	18
verb after began	-15
verb after calls many true	19
verb after concluded	-22
verb after ended	-17
verb after ends	-23
verb after ends plain false	-18
verb after far clause organisation	-20
verb after far clause organisation plain	-18
verb after far clause person plain	-17
verb after far clause side	-31
verb after far clause side plain	-30
verb after far past another many	28
verb after far past another plain	-37
verb after far say person plain	-16
verb after far say side	17
verb after far say side plain	20
verb after informed	30
verb after informed plain true	30
verb after none	-30
verb after none plain	-45
verb after noted plain true	-15
verb after offered plain false	-15
verb after opened	-28
verb after proposed	27
verb after proposed plain true	28
verb after recalled	-25
verb after recalled plain true	-15
verb after remarked	22
verb after said many true	-17
verb after says plain false	-27
verb after stated	28
verb after stated plain true	26
verb after states plain false	-26
verb after told many true	-19
verb after told plain true	20
verb after urged	23
verb after vowed	21
verb after warns	17
verb after welcomes	-18
verb after welcomes plain true	-18
verb after wrote many true	22
verb after wrote plain true	-24
verb after: , he	-22
verb after: , which	21
verb after: has	41
verb after: has been	-17
verb after: has not	-16
verb after: have	-23
verb agreed then to	16
verb announced then .	21
verb announced then that	29
verb announced then the	-27
verb before 0	21
verb before 0 clause organisation	-18
verb before 0 clause person	22
verb before 0 few	17
verb before 0 plain	19
verb before 0 say office	-41
verb before 0 say office many	-33
verb before 0 say organisation	18
verb before 0 say organisation many	-19
verb before 0 say organisation plain	29
verb before 0 say person	18
verb before 0 sound person many	-17
verb before 1 say person	-23
verb before 1 say person plain	-19
verb before 1 say side	17
verb before 1 say side plain	17
verb before 12 clause organisation	17
verb before 12 clause organisation plain	17
verb before 12 clause person	19
verb before 12 say organisation	-18
verb before 3 past another	37
verb before 3 past another plain	30
verb before 3 say organisation	20
verb before 3 say organisation plain	24
verb before 3 say person many	16
verb before 6 say organisation	15
verb before 6 say organisation plain	18
verb before 6 say person plain	17
verb before asked	-19
verb before asked plain true	-20
verb before far	26
verb before far clause organisation	17
verb before far clause organisation plain	17
verb before far clause person	-18
verb before far many	-15
verb before far plain	32
verb before none few	21
verb before none many	18
verb before said plain false	25
verb before says	21
verb before says plain true	16
verb before: , and	-16
verb before: by	27
verb before: that	-25
verb clause then ,	17
verb clause then its	20
verb clause then that	16
verb clause then with	-19
verb confirmed then the	22
verb described then the	25
verb informed then the	21
verb object then .	-23
verb object then a	17
verb object then an	18
verb object then it	16
verb object then on	18
verb object then that	-22
verb recalled then that	-15
verb replied then that	16
verb said then ,	-26
verb said then .	-18
verb said then he	35
verb said then in	26
verb said then on	36
verb said then that	-22
verb said then to	-21
verb say then ,	-35
verb say then in	30
verb say then me	18
verb say then nothing	-18
verb say then on	19
verb say then parliament	19
verb say then so	-16
verb say then they	17
verb says then ,	-27
verb says then .	24
verb says then he	-20
verb says then that	28
verb says then the	16
verb sound then to	16
verb then ,	-16
verb then an	25
verb then as	16
verb then by	-15
verb then in	38
verb then me	18
verb then nothing	-15
verb then off	-17
verb then on	36
verb then parliament	19
verb then them	21
verb then they	17
verb then when	-19
verb then with	-16
verb threatened then to	-15
verb told then his	19
verb told then me	20
verb told then parliament	19
verb told then the	-28`;
