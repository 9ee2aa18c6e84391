// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const STATEMENT_SPEAKER = `yes
<always>	0
closes "	20
closes " many	20
closes .	30
closes . few	27
closes . plain	31
closes at	17
closes at many	19
closes had	-23
closes had plain	-20
closes of	15
closes of plain	15
closes on	-16
does <agree> past	-16
does <agree> past plain	-16
does <down> past plain	-19
does <down> present	-19
does <down> present plain	-18
does <propose> modal plain	15
does <propose> past	24
does <propose> past plain	26
does <propose> pluperfect	-15
does <say> pluperfect	19
does <say> pluperfect plain	16
does <sell> past	-15
does <sell> past plain	-15
does <target> past	18
does <target> past plain	18
does <target> perfect	-16
does <target> perfect plain	-16
does <threaten> present	16
does <threaten> present plain	20
does <up> future	18
does <up> future plain	21
does <up> present	-18
does add	-16
does add plain	-28
does answer	-15
does answer plain	-23
does approve	-21
does approve plain	-21
does believe	-16
does believe plain	-16
does call few	24
does deny	16
does deny plain	16
does draw	26
does draw plain	26
does end	-15
does end plain	-15
does expect	-28
does expect plain	-28
does future	-25
does future not	15
does have	-17
does hold	-18
does hold plain	-18
does hope	-15
does hope plain	-15
does leave	-15
does leave plain	-15
does make	21
does make plain	24
does nothing few	24
does other	23
does other plain	19
does past passive	-23
does perfect passive	-23
does pluperfect passive	-16
does post	15
does promise	17
does propose plain	16
does put	22
does put many	22
does reject	-15
does reject plain	-15
does report	20
does report plain	21
does say few	-20
does sign	-27
does sign plain	-24
does state	26
does state plain	25
does suspend	-15
does tell many	-19
does threaten plain	15
does vow	22
does vow plain	19
does want	-29
does want plain	-29
does warn	17
does warn plain	23
does write many	32
does write plain	-28
earlier 1 1	-17
earlier 1 1 few he	19
earlier 1 1 few none	-15
earlier 1 1 many none	-22
earlier 1 12	-38
earlier 1 12 plain he	-16
earlier 1 3	-81
earlier 1 3 few none	-18
earlier 1 3 many he	-54
earlier 1 3 plain he	-32
earlier 1 3 plain i	39
earlier 1 3 plain it	-20
earlier 1 3 plain none	-27
earlier 1 3 plain they	-21
earlier 1 6	-55
earlier 1 6 alone none	23
earlier 1 6 few none	-29
earlier 1 6 many he	-37
earlier 1 6 plain he	-28
earlier 1 6 plain i	-32
earlier 2 12	-35
earlier 2 12 many he	-20
earlier 2 12 many it	-16
earlier 2 12 many none	-40
earlier 2 12 plain he	-47
earlier 2 12 plain i	-26
earlier 2 12 plain it	-27
earlier 2 12 plain none	39
earlier 2 3 few none	15
earlier 2 3 plain he	-34
earlier 2 3 plain i	20
earlier 2 3 plain it	-32
earlier 2 6	-48
earlier 2 6 few none	-20
earlier 2 6 many he	19
earlier 2 6 plain i	-39
earlier 2 6 plain it	-38
earlier 2 6 plain none	-28
earlier 3 12	-35
earlier 3 12 plain none	-23
earlier 3 3	42
earlier 3 3 plain i	24
earlier 3 3 plain it	19
earlier 3 3 plain none	15
earlier 3 6 plain he	30
earlier 3 6 plain i	-18
earlier alone	-33
earlier alone few he	17
earlier alone few none	-17
earlier alone plain none	-38
earlier alone plain they	-45
earlier body	26
earlier body many he	-19
earlier body plain i	20
earlier body plain it	25
earlier last	51
earlier last alone none	19
earlier last few he	50
earlier last many he	33
earlier last many none	18
earlier last plain he	24
earlier last plain i	16
earlier last plain it	-19
earlier last plain they	-34
earlier lately	26
earlier lately alone none	16
earlier lately many none	28
earlier lately plain i	-36
earlier lately plain it	18
earlier office	-28
earlier office many he	-31
earlier office plain i	18
earlier office plain it	-50
earlier office plain none	15
earlier office rank 0	-28
earlier office rank 0 many he	-26
earlier office rank 0 many none	-20
earlier office rank 0 plain he	-19
earlier office rank 0 plain i	22
earlier office rank 0 plain it	-21
earlier office rank 1	-50
earlier office rank 1 many none	-18
earlier office rank 1 plain he	-15
earlier office rank 2 many none	20
earlier office rank 2 plain none	18
earlier office rank 3	16
earlier office rank 3 plain he	22
earlier organisation	-29
earlier organisation few he	-16
earlier organisation many he	-50
earlier organisation plain he	-42
earlier organisation plain i	-43
earlier organisation plain it	50
earlier organisation plain none	-21
earlier organisation rank 0	-15
earlier organisation rank 0 many he	-33
earlier organisation rank 0 plain i	-22
earlier organisation rank 0 plain it	30
earlier organisation rank 1	-55
earlier organisation rank 1 plain none	-29
earlier organisation rank 2	-18
earlier organisation rank 2 many none	-19
earlier organisation rank 2 plain it	15
earlier organisation rank 2 plain none	-22
earlier organisation rank 3	31
earlier organisation rank 3 plain it	33
earlier organisation rank 3 plain none	24
earlier person	43
earlier person alone none	30
earlier person few he	38
earlier person many he	49
earlier person many it	-23
earlier person many none	37
earlier person plain he	32
earlier person plain it	-65
earlier person plain none	-17
earlier person rank 0	23
earlier person rank 0 alone none	30
earlier person rank 0 few he	41
earlier person rank 0 many he	47
earlier person rank 0 many it	-15
earlier person rank 0 many none	-19
earlier person rank 0 plain he	25
earlier person rank 0 plain i	19
earlier person rank 0 plain it	-39
earlier person rank 0 plain none	-38
earlier person rank 1	48
earlier person rank 1 few none	-26
earlier person rank 1 many none	50
earlier person rank 1 plain i	26
earlier person rank 1 plain it	-16
earlier person rank 1 plain they	-25
earlier person rank 2 few he	-17
earlier person rank 2 many none	38
earlier person rank 2 plain it	-26
earlier person rank 3	20
earlier person rank 3 many none	22
earlier person rank 3 plain none	16
earlier same 1	67
earlier same 1 few he	27
earlier same 1 many he	42
earlier same 1 plain i	-20
earlier same 1 plain it	62
earlier same 1 plain they	-33
earlier same 3	41
earlier same 3 few none	19
earlier same 3 many none	52
earlier same 3 plain he	41
earlier same 3 plain i	-45
earlier same 3 plain it	-46
earlier same 6	22
earlier same 6 plain he	26
earlier side	-85
earlier side few none	-24
earlier side many he	-60
earlier side many none	-76
earlier side plain he	-89
earlier side plain i	-46
earlier side plain it	24
earlier side plain they	-21
earlier side rank 0	-15
earlier side rank 0 many he	-25
earlier side rank 0 many none	-34
earlier side rank 0 plain he	-40
earlier side rank 0 plain i	-24
earlier side rank 0 plain it	39
earlier side rank 1	-37
earlier side rank 1 few none	-15
earlier side rank 1 many he	-22
earlier side rank 1 many none	-24
earlier side rank 1 plain he	-29
earlier side rank 1 plain it	-22
earlier side rank 1 plain none	18
earlier side rank 2	-56
earlier side rank 2 plain he	-16
earlier side rank 2 plain none	-16
earlier side rank 3	-26
earlier subject	23
earlier subject alone none	24
earlier subject few he	22
earlier subject few it	-18
earlier subject many it	-34
earlier subject plain he	26
earlier subject plain it	36
earlier subject plain they	-52
g a:!	-15
g a:'	-29
g a:'s	-26
g a:'s account	22
g a:'s answer	17
g a:-	-24
g a:.	21
g a:<day-ahead> .	-17
g a:<day-ahead> to	-17
g a:<day-gone> for	-16
g a:<day-gone> that	-15
g a:<day-gone> to	28
g a:<day-today>	-20
g a:<day-today> .	-25
g a:<duty>	-23
g a:<gate>	24
g a:<goods>	16
g a:<level>	-24
g a:<level> .	-25
g a:<level> as	17
g a:<level> for	-16
g a:<level> more	-19
g a:<level> on	17
g a:<level> tariff	-24
g a:<money> <span>	20
g a:<money> of	22
g a:<month-gone>	-17
g a:<name>	-25
g a:<name> 's	-15
g a:<name> .	-16
g a:<name> at	-16
g a:<name> for	23
g a:<name> in	-16
g a:<name> of	21
g a:<name> on	24
g a:<name> say	20
g a:<name> was	-20
g a:<not>	-26
g a:<number>	-25
g a:<number> <quality>	-24
g a:<number> for	15
g a:<number> of	-22
g a:<number> on	-26
g a:<office>	-27
g a:<office> .	-17
g a:<person>	-24
g a:<person> in	18
g a:<person> of	-19
g a:<quality> company	-19
g a:<quality> good	22
g a:<quality> sardine	18
g a:<quality> wheat	23
g a:<quality> wine	28
g a:<seat> 's	22
g a:<seat> on	-19
g a:<span>	18
g a:<span> .	30
g a:<span> to	-26
g a:<v-agree>	-24
g a:<v-bear>	19
g a:<v-end>	-25
g a:<v-say>	31
g a:<v-suspend>	19
g a:<v-target>	-17
g a:<v-threaten>	24
g a:?	-27
g a:a	-16
g a:a <quality>	17
g a:a meet	-25
g a:a post	34
g a:a television	16
g a:about a	-25
g a:add .	24
g a:add <number>	-19
g a:after	15
g a:again	26
g a:again .	18
g a:agree on	-20
g a:agree to	16
g a:already	-18
g a:among	15
g a:an	-18
g a:an extension	-21
g a:and <name>	-26
g a:and the	-18
g a:and to	16
g a:announce that	24
g a:announce the	-28
g a:another	-28
g a:answer .	-22
g a:approval	19
g a:approve the	18
g a:as	19
g a:as much	23
g a:as of	16
g a:at <money>	31
g a:autumn .	-18
g a:back	-36
g a:be extend	-20
g a:be know	22
g a:beef	15
g a:before	-18
g a:begin	-21
g a:believe	-15
g a:between	15
g a:border	18
g a:both	-21
g a:break	16
g a:busan	35
g a:busan .	16
g a:busan on	15
g a:business	18
g a:buy <goods-amount>	27
g a:by telephone	15
g a:close	16
g a:club	15
g a:come	23
g a:commerce	-25
g a:company	-31
g a:company to	-17
g a:concern	45
g a:confirm that	-24
g a:confirm the	23
g a:consent	-16
g a:control list	-15
g a:control on	19
g a:correct	35
g a:cost	16
g a:could	16
g a:cut	-23
g a:deal	-38
g a:delay	28
g a:delegation	22
g a:deny it	25
g a:did	-26
g a:do	15
g a:doe	-18
g a:down	-16
g a:draw	26
g a:drug	20
g a:duty .	-16
g a:duty to	19
g a:each	-34
g a:each other	-18
g a:economy	17
g a:entry	17
g a:examine	22
g a:export control	-18
g a:expressed	38
g a:extend to	-18
g a:extension	-24
g a:extra <level>	-15
g a:fact sheet	-18
g a:fee	25
g a:fire	-17
g a:first	-29
g a:for <level>	-25
g a:for a	-18
g a:for it	20
g a:for the	-18
g a:force	15
g a:free	27
g a:free entry	18
g a:from	-18
g a:from <level>	-15
g a:further	49
g a:gave	33
g a:government	-17
g a:had say	15
g a:has	15
g a:has agree	-17
g a:has already	-20
g a:has also	15
g a:has announce	19
g a:has been	-21
g a:has confirm	-25
g a:has let	19
g a:has warn	21
g a:have	-38
g a:he would	28
g a:him	27
g a:him .	30
g a:himself .	-17
g a:in <name>	-38
g a:in <number>	-20
g a:in a	25
g a:in its	-22
g a:in the	-27
g a:increase	-16
g a:informed	19
g a:informed the	27
g a:into	-32
g a:into a	-18
g a:invest	19
g a:invest <money>	20
g a:investigation	-20
g a:is <level>	15
g a:is still	21
g a:it	20
g a:it be	22
g a:it had	15
g a:it on	-33
g a:its <level>	16
g a:its own	-16
g a:joint	-20
g a:know	30
g a:know on	18
g a:last week	18
g a:later	-16
g a:law .	21
g a:lawyer	-15
g a:leave	-24
g a:let	20
g a:let it	18
g a:letter	28
g a:levy	30
g a:licence	-22
g a:list	-25
g a:list of	-21
g a:longer	-16
g a:look	-20
g a:look at	-16
g a:lower	15
g a:lower the	15
g a:machinery	-19
g a:maker	15
g a:matter	23
g a:me	23
g a:media	23
g a:month	16
g a:month .	18
g a:morning	-15
g a:must	-17
g a:name	-18
g a:name to	-22
g a:near	-18
g a:new tariff	17
g a:newspaper	-34
g a:next	-25
g a:nickel	15
g a:nobody	-22
g a:not say	-17
g a:notice	-25
g a:of	16
g a:of <number>	-26
g a:of <span>	23
g a:of a	19
g a:of its	27
g a:of the	-32
g a:off	-23
g a:off .	-20
g a:offer	-16
g a:offer <level>	-18
g a:offer to	18
g a:oil	-20
g a:on <day-gone>	19
g a:on <name>	-24
g a:on coal	16
g a:on its	15
g a:on social	20
g a:on the	21
g a:on trade	-15
g a:one	-24
g a:one .	-26
g a:only	29
g a:opened	-32
g a:out	36
g a:outside	16
g a:outside the	16
g a:over	19
g a:own	-25
g a:pact	-24
g a:plant	-24
g a:pointed	26
g a:port fee	16
g a:post	41
g a:present	-19
g a:press	-16
g a:price	-18
g a:promise	36
g a:promise to	22
g a:published	-21
g a:put a	16
g a:put the	32
g a:question	-17
g a:raise its	17
g a:reach	17
g a:reject	-21
g a:require	-20
g a:same	25
g a:sardine	23
g a:say <name>	-18
g a:say after	21
g a:say in	18
g a:say that	34
g a:say the	21
g a:say to	-20
g a:section	-22
g a:section <number>	-22
g a:service	31
g a:sheet	-30
g a:side	-21
g a:sign	-38
g a:sign it	-17
g a:signature	-17
g a:since <month-gone>	-27
g a:social	21
g a:social media	20
g a:spoke	35
g a:spoke of	44
g a:spoken	35
g a:step	19
g a:such	-18
g a:suspension	-17
g a:table	-24
g a:take the	18
g a:talk	-23
g a:talk about	-25
g a:tariff	-31
g a:tariff .	20
g a:tariff is	-15
g a:tariff on	-24
g a:tax	-19
g a:television	21
g a:tell me	22
g a:term	18
g a:textile	-16
g a:thanked	36
g a:that	30
g a:that <name>	20
g a:that a	-20
g a:that the	41
g a:the <day-gone>	-17
g a:the <level>	19
g a:the <name>	18
g a:the <organisation>	15
g a:the <quality>	-19
g a:the <seat>	-28
g a:the <span>	-24
g a:the autumn	-18
g a:the end	17
g a:the export	19
g a:the first	-23
g a:the offer	-17
g a:the pact	-22
g a:the same	22
g a:the table	-16
g a:the truce	38
g a:the year	-19
g a:then	18
g a:they	24
g a:thing	-19
g a:those	17
g a:threaten an	16
g a:threaten to	-17
g a:three	-23
g a:time	-43
g a:time .	-25
g a:to <level>	-26
g a:to <name>	-17
g a:to <quality>	18
g a:to be	-37
g a:to invest	21
g a:to it	-15
g a:to let	18
g a:to lower	15
g a:to put	-32
g a:to sign	-25
g a:to talk	-25
g a:to the	21
g a:trade deal	-23
g a:truce .	30
g a:undertook	17
g a:undertook to	17
g a:us	19
g a:us .	26
g a:use	-15
g a:use the	-23
g a:visit	-15
g a:vow	24
g a:want	-40
g a:want a	-20
g a:warn	21
g a:warn that	18
g a:was	-34
g a:way	-15
g a:way .	-18
g a:week	20
g a:welcome	-16
g a:what	-19
g a:wheat	23
g a:whether	-17
g a:whole	19
g a:will meet	17
g a:will not	29
g a:wine	37
g a:wine .	21
g a:with	-25
g a:with <name>	-17
g a:within	17
g a:within the	20
g a:would	15
g a:would do	16
g a:would use	-18
g a:write on	39
g a:wrong	22
g a:yes	-15
g a:·	-28
g b:"	17
g b:" i	-17
g b:" we	15
g b:'	-18
g b:'s	39
g b:'s own	20
g b:'s the	15
g b:,	33
g b:, according	34
g b:, by	25
g b:, his	-16
g b:, in	17
g b:, its	-19
g b:, mr	-16
g b:, say	36
g b:-	30
g b:: the	19
g b:; <person>	-18
g b:; the	18
g b:<agent>	-15
g b:<day-gone>	24
g b:<goods>	-40
g b:<level-noun>	16
g b:<name>	-39
g b:<name> and	-33
g b:<number>	29
g b:<number> the	26
g b:<office>	-31
g b:<organisation>	21
g b:<person>	-22
g b:<person> 's	38
g b:<person> and	-35
g b:<person> of	-17
g b:<quality> side	-16
g b:<seat>	-15
g b:<sender>	24
g b:<v-agree>	-29
g b:<v-bear>	-35
g b:<v-begin>	-22
g b:<v-buy>	-20
g b:<v-impose>	-31
g b:<v-propose>	-20
g b:<v-say>	15
g b:<v-sell>	-21
g b:<v-target>	-27
g b:<v-up>	-17
g b:a <organisation>	22
g b:a <quality>	16
g b:about the	18
g b:according	45
g b:according to	45
g b:add	15
g b:again	24
g b:an	-22
g b:and	-40
g b:approval	-21
g b:as	15
g b:ask	-25
g b:at the	-17
g b:because	-20
g b:been	21
g b:between	-21
g b:by	30
g b:by the	17
g b:call	-19
g b:co	33
g b:consumer	-17
g b:custom	17
g b:deny	16
g b:der	32
g b:doe	16
g b:doe not	20
g b:export	-15
g b:for <span>	-19
g b:has	22
g b:has been	22
g b:he	-58
g b:he tell	-19
g b:her	-19
g b:his	23
g b:hope	-18
g b:how	21
g b:i	-41
g b:if	-32
g b:is how	21
g b:is no	17
g b:it 's	17
g b:its	-15
g b:later	15
g b:long	23
g b:mediator	-23
g b:more	-19
g b:morning	15
g b:ms	16
g b:my	-26
g b:new	-15
g b:nobody	-17
g b:northern	-24
g b:of	-33
g b:of a	17
g b:on <day-gone>	23
g b:on <quality>	15
g b:only	15
g b:order	-16
g b:our	-43
g b:our own	-26
g b:promise	16
g b:read	18
g b:say a	15
g b:side	-25
g b:since	-27
g b:since <month-gone>	-15
g b:subject	-17
g b:subject to	-16
g b:tariff	-23
g b:tell	-20
g b:thanked	-16
g b:that	-50
g b:that was	17
g b:the <organisation>	-21
g b:the northern	-24
g b:the talk	16
g b:the word	16
g b:their	-32
g b:thi	20
g b:thing	20
g b:under	-23
g b:unless	-21
g b:von	32
g b:von der	32
g b:was	16
g b:were	22
g b:what the	-24
g b:whatever	-16
g b:when	-27
g b:which	-28
g b:who	-20
g b:will	-19
g b:with	-24
g b:word of	16
g b:would	-21
g b:your	-18
g c0=agree	-17
g c0=bear	-21
g c0=begin	-16
g c1=agree	-28
g c1=bear	-33
g c1=begin	-17
g c1=deny	15
g c1=say	15
g c2=agree	-23
g c2=bear	-20
g c2=down	-27
g c2=propose	17
g c2=suspend	-17
g c2=threaten	26
g ct0=begin past	-15
g ct0=propose perfect-passive	24
g ct0=propose present	-37
g ct0=say past-passive	15
g ct1=propose perfect-passive	24
g ct1=propose present	-36
g ct1=say past-passive	15
g ct2=agree participle-passive	16
g ct2=agree past	-16
g ct2=down present	-18
g ct2=impose infinitive	-19
g ct2=impose perfect-passive	-15
g ct2=propose gerund	-16
g ct2=propose infinitive	29
g ct2=propose participle-passive	-17
g ct2=propose past	26
g ct2=say pluperfect	29
g ct2=sell past	-15
g ct2=target past	18
g ct2=target perfect	-16
g ct2=threaten present	16
g ct2=up future	18
g ct2=up present	-18
g first-of-paragraph	-26
g has-future	-16
g has-infinitive	21
g has-pluperfect	19
g l1='	-20
g l1='s	32
g l1=)	16
g l1=,	25
g l1=<begin>	20
g l1=<day-gone>	25
g l1=<not>	-23
g l1=<number>	42
g l1=<v-propose>	-20
g l1=after	23
g l1=and	-20
g l1=by	29
g l1=for	-15
g l1=her	-19
g l1=if	-19
g l1=in	-22
g l1=is	-21
g l1=my	-18
g l1=no	-18
g l1=of	-21
g l1=our	-17
g l1=tell	-25
g l1=thanked	-15
g l1=that	-66
g l1=their	-29
g l1=unless	-15
g l1=which	-21
g l1=with	-31
g l1=your	-18
g l1=—	19
g l2=,	24
g l2=-	18
g l2=:	15
g l2=;	17
g l2=<begin>	16
g l2=<day-today>	15
g l2=<level-noun>	31
g l2=<name>	-28
g l2=<number>	22
g l2=<office>	17
g l2=<organisation>	35
g l2=<person>	-24
g l2=<seat>	-31
g l2=<sender>	25
g l2=<span>	20
g l2=<v-agree>	-20
g l2=<v-propose>	15
g l2=a	34
g l2=according	25
g l2=after	-18
g l2=and	-15
g l2=for	-19
g l2=he	-19
g l2=his	20
g l2=how	19
g l2=if	-15
g l2=it	-16
g l2=man	-16
g l2=mediator	-38
g l2=of	-28
g l2=only	19
g l2=our	-23
g l2=read	17
g l2=side	-15
g l2=since	-23
g l2=tell	-23
g l2=that	-15
g l2=the	-51
g l2=then	-16
g l2=we	15
g l2=what	-17
g l2=when	-20
g l2=which	-25
g l3="	17
g l3='s	21
g l3=-	18
g l3=<day-ahead>	-44
g l3=<day-gone>	-23
g l3=<goods>	34
g l3=<month-gone>	20
g l3=<name>	-17
g l3=<number>	26
g l3=<quality>	17
g l3=<seat>	-15
g l3=<sender>	-18
g l3=<v-begin>	19
g l3=<v-impose>	-25
g l3=<v-propose>	29
g l3=<v-say>	15
g l3=<v-sell>	-17
g l3=a	20
g l3=according	36
g l3=an	-16
g l3=and	-49
g l3=been	26
g l3=by	-22
g l3=country	16
g l3=duty	-21
g l3=first	15
g l3=go	20
g l3=good	21
g l3=he	-25
g l3=his	-35
g l3=i	-22
g l3=is	29
g l3=of	-24
g l3=say	28
g l3=sheet	-16
g l3=sign	24
g l3=third	-19
g l3=to	15
g l3=truce	-26
g l4=:	16
g l4=;	-23
g l4=<agent>	-17
g l4=<day-ahead>	-27
g l4=<day-gone>	-18
g l4=<duty>	16
g l4=<level-noun>	-18
g l4=<level>	-26
g l4=<month-gone>	-22
g l4=<name>	-24
g l4=<office>	22
g l4=<seat>	15
g l4=<sender>	23
g l4=<span>	15
g l4=<taker>	15
g l4=<v-agree>	-28
g l4=<v-begin>	-18
g l4=<v-propose>	36
g l4=<v-say>	-36
g l4=a	-21
g l4=about	20
g l4=are	-24
g l4=ask	17
g l4=be	-16
g l4=been	-21
g l4=country	-23
g l4=dairy	26
g l4=day	27
g l4=has	22
g l4=he	-16
g l4=i	-17
g l4=is	18
g l4=it	45
g l4=keep	19
g l4=more	-18
g l4=no	-18
g l4=not	33
g l4=say	-24
g l4=sign	-28
g l4=so	19
g l4=take	-24
g l4=tariff	22
g l4=that	-22
g l4=the	-15
g l4=to	15
g l4=two	16
g l4=until	-30
g l4=up	19
g l4=war	26
g l4=will	22
g l4=worth	-18
g l=, a	31
g l=, his	-15
g l=, in	18
g l=, its	-19
g l=, mr	-16
g l=, when	-15
g l=: the	26
g l=; the	20
g l=<begin> <begin>	20
g l=<begin> by	18
g l=<begin> her	-16
g l=<begin> his	24
g l=<begin> their	-15
g l=<begin> what	-20
g l=<day-ahead> ,	21
g l=<day-gone> ,	-22
g l=<name> 's	19
g l=<name> and	-30
g l=<number> the	26
g l=<number> —	24
g l=<office> ,	18
g l=<organisation> ,	25
g l=<person> and	-36
g l=according to	25
g l=after the	-17
g l=at the	-18
g l=in the	-21
g l=is what	15
g l=it ,	15
g l=of the	-23
g l=on <day-gone>	29
g l=our own	-20
g l=since <month-gone>	-15
g l=to the	19
g l=what the	-16
g lead="	17
g lead=,	33
g lead=-	24
g lead=according	20
g lead=analyst	-49
g lead=and	15
g lead=because	-20
g lead=chief	-31
g lead=commerce	15
g lead=commissioner	21
g lead=correspondent	-29
g lead=fiji	16
g lead=from	16
g lead=governor	-41
g lead=greer	17
g lead=he	-39
g lead=her	-16
g lead=his	26
g lead=host	-58
g lead=i	-27
g lead=if	-32
g lead=in	26
g lead=jamieson	31
g lead=korea	15
g lead=li	40
g lead=minister	27
g lead=neither	-27
g lead=our	-20
g lead=poland	20
g lead=prime	23
g lead=since	-23
g lead=thailand	-17
g lead=that	-28
g lead=their	-15
g lead=treasury	32
g lead=unless	-21
g lead=what	-35
g lead=when	-21
g lead=which	-28
g lead=who	-20
g lead=yesterday	17
g lll=" , the	21
g lll=" say the	-19
g lll=, according to	24
g lll=, say the	26
g lll=: <person> ,	-24
g lll=<begin> <begin> <begin>	20
g lll=<begin> <begin> by	18
g lll=<begin> <begin> her	-16
g lll=<begin> <begin> his	24
g lll=<begin> <begin> their	-15
g lll=<begin> <begin> what	-20
g lll=<begin> <day-gone> the	15
g lll=<begin> <person> ,	-28
g lll=<begin> on <day-gone>	16
g lll=<begin> since <month-gone>	-15
g lll=<day-ahead> , the	-27
g lll=<month-gone> , and	19
g lll=<person> , the	-21
g lll=according to the	30
g lll=it , "	-15
g lll=on <day-gone> ,	-15
g lll=say <person> ,	31
g lr=" ,	31
g lr=' .	-17
g lr='s ,	19
g lr=, 's	-15
g lr=, ,	-19
g lr=, has	28
g lr=, say	21
g lr=, tell	27
g lr=, will	-19
g lr=<begin> 's	-40
g lr=<begin> :	18
g lr=<begin> <end>	-15
g lr=<begin> and	-34
g lr=<begin> announce	-27
g lr=<begin> answer	-22
g lr=<begin> call	22
g lr=<begin> deny	19
g lr=<begin> had	29
g lr=<begin> has	38
g lr=<begin> in	-24
g lr=<begin> reply	20
g lr=<begin> spoke	21
g lr=<begin> tell	-29
g lr=<begin> was	-16
g lr=<number> ,	23
g lr=a say	33
g lr=and ,	-30
g lr=and has	30
g lr=and spoke	22
g lr=by 's	27
g lr=from to	15
g lr=in 's	21
g lr=in ,	-16
g lr=mr has	-26
g lr=mr say	23
g lr=mr tell	39
g lr=on 's	16
g lr=say .	39
g lr=that had	-27
g lr=the 's	-15
g lr=the ,	-38
g lr=the :	29
g lr=the has	18
g lr=the have	-18
g lr=the in	17
g lr=the is	22
g lr=the propose	16
g lr=the put	22
g lr=the say	-19
g lr=the take	28
g lr=the tell	-15
g lr=the that	-16
g lr=the will	-20
g lr=the would	-16
g lr=their ,	26
g lr=to ,	32
g lr=which had	-23
g lr=which has	-22
g lr=— ,	25
g lr=— on	15
g nc2=begin	-19
g nc2=buy	31
g nc2=return	20
g nc2=sell	18
g nc2=stay	20
g nc2=target	15
g nc2=threaten	18
g nc2=up	-20
g nct2=agree past	-20
g nct2=agree perfect	16
g nct2=agree pluperfect	36
g nct2=agree pluperfect-passive	-16
g nct2=bear present	17
g nct2=begin future	-24
g nct2=buy present	27
g nct2=down past	26
g nct2=down perfect	20
g nct2=end modal	-16
g nct2=end present	21
g nct2=impose future	17
g nct2=impose gerund	19
g nct2=impose modal	-21
g nct2=impose pluperfect	19
g nct2=propose pluperfect	18
g nct2=propose present	-18
g nct2=return modal	24
g nct2=say gerund	16
g nct2=say past-passive	-16
g nct2=say perfect	23
g nct2=say present	-36
g nct2=sell present	17
g nct2=stay modal	-23
g nct2=stay past	21
g nct2=stay past-passive	18
g nct2=stay perfect	-26
g nct2=stay present	23
g nct2=suspend past	24
g nct2=suspend present	-16
g nct2=target future	17
g nct2=up infinitive	-15
g nct2=up past	-32
g next=,	-16
g next=:	66
g next=;	-33
g next=and	39
g next=if	17
g next=or	-15
g next=that	25
g next=until	25
g next=when	-17
g next=which	29
g next=who	-15
g next=yet	-32
g nhas-gerund	34
g nhas-infinitive	18
g nhas-modal	-21
g nhas-participle	-18
g nhas-past	15
g nhas-pluperfect	25
g nhas-present	18
g nt2=gerund	23
g nt2=infinitive	-17
g nt2=modal-not	-20
g nt2=past-not	18
g nt2=past-passive	17
g nt2=perfect	20
g nt2=perfect-not	-21
g nt2=perfect-passive	-16
g nt2=pluperfect	22
g nt2=present-not	24
g nt2=present-passive-not	20
g nv0-none	25
g nv1-none	25
g nv2-none	30
g nv2=approve	-15
g nv2=be	34
g nv2=buy	18
g nv2=come	15
g nv2=expect	-22
g nv2=have	-21
g nv2=hold	36
g nv2=keep	-37
g nv2=lift	17
g nv2=lose	-19
g nv2=lower	15
g nv2=move	-23
g nv2=other	38
g nv2=pay	19
g nv2=rise	-31
g nv2=stand	-17
g nv2=start	-15
g nv2=stay	-23
g nv2=take	-18
g nv2=tell	-15
g nv2=threaten	19
g nvt2=agree past	-21
g nvt2=be modal	26
g nvt2=be perfect	-22
g nvt2=be present	33
g nvt2=buy present	23
g nvt2=expect present	-18
g nvt2=fall past	22
g nvt2=halve present	-16
g nvt2=have present	-27
g nvt2=hold past	36
g nvt2=keep modal	-37
g nvt2=meet modal	-15
g nvt2=meet present	19
g nvt2=other pluperfect	19
g nvt2=say perfect	25
g nvt2=say present	-26
g nvt2=sign pluperfect	22
g nvt2=take modal	18
g nvt2=tell present	-18
g pc0=buy	20
g pc0=impose	16
g pc0=propose	-17
g pc0=say	-17
g pc0=sell	35
g pc1=buy	26
g pc1=down	16
g pc1=propose	-15
g pc1=say	-17
g pc1=sell	35
g pc1=up	16
g pct0=agree past-passive	-16
g pct0=begin future	-23
g pct0=begin present	16
g pct0=impose modal	18
g pct0=impose past-passive	-15
g pct0=impose perfect	15
g pct0=propose perfect	-24
g pct0=say past	-17
g pct0=sell present	22
g pct0=stay past	-15
g pct0=suspend future	19
g pct0=up future	-24
g pct1=agree past-passive	-16
g pct1=begin future	-22
g pct1=begin gerund	21
g pct1=begin present	16
g pct1=impose gerund	17
g pct1=impose modal	18
g pct1=impose past-passive	-15
g pct1=impose perfect	16
g pct1=impose present	-19
g pct1=propose perfect	-23
g pct1=propose present	-20
g pct1=say past	-17
g pct1=sell present	22
g pct1=stay past	-15
g pct1=suspend future	19
g pct1=up future	-23
g phas-gerund	18
g phas-infinitive	16
g phas-modal	39
g phas-perfect	-23
g pt0=future-not	-27
g pt0=future-passive	27
g pt0=modal	36
g pt0=past-not	19
g pt0=perfect-passive	-20
g pt0=present-not	24
g pt0=present-passive	-21
g pt1=future-not	-27
g pt1=future-passive	27
g pt1=gerund	19
g pt1=modal	36
g pt1=past-not	19
g pt1=perfect-passive	-20
g pt1=present-not	24
g pt1=present-passive	-17
g pv0=approve	22
g pv0=buy	20
g pv0=export	25
g pv0=keep	19
g pv1=approve	22
g pv1=buy	26
g pv1=export	25
g pv1=go	30
g pvt0=agree perfect	15
g pvt0=other future	17
g pvt1=agree perfect	15
g pvt1=other future	17
g qt=modal	30
g qt=past	17
g qt=present	17
g quoted	-42
g r1="	-17
g r1='	-25
g r1='s	-31
g r1=(	19
g r1=,	23
g r1=:	54
g r1=;	16
g r1=<day-gone>	15
g r1=<duty>	-20
g r1=<end>	-40
g r1=<gate>	31
g r1=<goods>	-27
g r1=<level-noun>	-27
g r1=<not>	-29
g r1=<person>	-17
g r1=<span>	15
g r1=<v-agree>	-20
g r1=<v-bear>	18
g r1=<v-propose>	24
g r1=<v-sell>	-19
g r1=<v-suspend>	-20
g r1=<v-threaten>	15
g r1=add	-18
g r1=again	15
g r1=and	-27
g r1=announce	-31
g r1=answer	-26
g r1=believe	-16
g r1=confirm	21
g r1=could	15
g r1=custom	17
g r1=demand	-19
g r1=deny	-15
g r1=did	-22
g r1=expect	-22
g r1=for	-49
g r1=further	24
g r1=gave	30
g r1=go	16
g r1=have	-26
g r1=hit	-18
g r1=in	-15
g r1=informed	16
g r1=let	21
g r1=make	18
g r1=must	-18
g r1=note	25
g r1=opened	-27
g r1=post	16
g r1=promise	19
g r1=put	37
g r1=reject	-20
g r1=report	19
g r1=rule	15
g r1=see	16
g r1=spoke	30
g r1=thanked	36
g r1=that	-22
g r1=undertook	17
g r1=want	-24
g r1=was	-25
g r1=welcome	-15
g r1=will	-20
g r1=with	-20
g r1=would	-36
g r2=,	-27
g r2=.	21
g r2=:	18
g r2=;	-19
g r2=<agent>	-24
g r2=<goods>	18
g r2=<level>	-33
g r2=<money>	18
g r2=<not>	-26
g r2=<office>	-17
g r2=<span>	-20
g r2=<v-agree>	-50
g r2=<v-begin>	-30
g r2=<v-end>	-15
g r2=<v-stay>	-17
g r2=<v-suspend>	-26
g r2=<v-up>	-15
g r2=account	22
g r2=after	39
g r2=agree	-24
g r2=already	-20
g r2=announce	41
g r2=another	-18
g r2=answer	17
g r2=as	16
g r2=back	-17
g r2=been	-39
g r2=by	-15
g r2=confirm	-25
g r2=deny	15
g r2=fentanyl	19
g r2=from	-21
g r2=further	22
g r2=it	35
g r2=let	24
g r2=me	16
g r2=no	-24
g r2=not	-25
g r2=note	-30
g r2=of	42
g r2=off	-16
g r2=on	20
g r2=only	20
g r2=our	18
g r2=out	47
g r2=put	23
g r2=question	-18
g r2=sign	-31
g r2=state	22
g r2=suspend	-15
g r2=take	-23
g r2=their	21
g r2=they	40
g r2=two	-16
g r2=under	-17
g r2=up	15
g r2=us	17
g r2=want	-25
g r2=what	16
g r2=with	-35
g r2=you	18
g r3="	29
g r3=)	20
g r3=,	-24
g r3=-	-29
g r3=:	23
g r3=<day-ahead>	-27
g r3=<day-gone>	-17
g r3=<level-noun>	24
g r3=<level>	-21
g r3=<office>	-22
g r3=<v-begin>	-34
g r3=<v-deny>	15
g r3=<v-end>	-19
g r3=<v-impose>	-23
g r3=<v-stay>	32
g r3=<v-suspend>	20
g r3=?	17
g r3=a	28
g r3=about	21
g r3=also	23
g r3=announce	30
g r3=as	18
g r3=by	-22
g r3=deal	-35
g r3=duty	26
g r3=evening	-22
g r3=far	16
g r3=first	-24
g r3=free	-21
g r3=had	37
g r3=have	-33
g r3=head	-18
g r3=hold	31
g r3=if	25
g r3=in	28
g r3=last	18
g r3=less	-15
g r3=let	-27
g r3=may	32
g r3=name	-15
g r3=newspaper	-43
g r3=off	-17
g r3=offer	-17
g r3=on	-15
g r3=or	15
g r3=paper	16
g r3=press	-16
g r3=raise	17
g r3=rate	15
g r3=reply	-15
g r3=she	-15
g r3=social	16
g r3=speak	-16
g r3=take	-24
g r3=television	26
g r3=that	33
g r3=there	-19
g r3=three	-16
g r3=turn	-20
g r3=us	22
g r3=want	-23
g r3=we	32
g r3=will	19
g r3=would	25
g r3=—	-31
g r4="	-20
g r4='s	16
g r4=.	-42
g r4=:	16
g r4=<day-ahead>	-29
g r4=<day-today>	-15
g r4=<duty>	-27
g r4=<level>	-30
g r4=<month-ahead>	20
g r4=<not>	45
g r4=<number>	-31
g r4=<person>	-17
g r4=<quality>	32
g r4=<seat>	-25
g r4=<span>	17
g r4=<v-agree>	28
g r4=<v-bear>	-16
g r4=<v-begin>	18
g r4=<v-buy>	-15
g r4=<v-target>	30
g r4=?	19
g r4=a	-19
g r4=agree	38
g r4=an	-23
g r4=announce	16
g r4=at	17
g r4=be	35
g r4=come	22
g r4=custom	-15
g r4=cut	-16
g r4=end	18
g r4=energy	15
g r4=get	-16
g r4=good	18
g r4=has	-28
g r4=have	20
g r4=his	33
g r4=is	-23
g r4=job	20
g r4=know	20
g r4=media	15
g r4=meet	-15
g r4=more	-20
g r4=much	19
g r4=new	-21
g r4=next	21
g r4=no	15
g r4=not	37
g r4=of	-31
g r4=one	-17
g r4=out	-26
g r4=over	17
g r4=own	-17
g r4=pause	-15
g r4=preliminary	30
g r4=president	-15
g r4=put	-24
g r4=rate	-22
g r4=same	-16
g r4=say	-16
g r4=see	20
g r4=side	-32
g r4=so	-16
g r4=spoke	27
g r4=tariff	-32
g r4=that	31
g r4=them	20
g r4=there	40
g r4=they	15
g r4=up	24
g r4=week	15
g r4=were	21
g r4=when	-19
g r4=who	18
g r4=will	-23
g r='s <person>	-17
g r='s account	22
g r=, <day-today>	-29
g r=, <name>	28
g r=, <office>	17
g r=, <seat>	-21
g r=, announce	19
g r=, he	-21
g r=, it	-18
g r=, its	17
g r=, on	31
g r=, put	36
g r=, sign	-19
g r=, under	-17
g r=, want	-22
g r=, you	15
g r=: "	30
g r=: <level>	-30
g r=: <number>	-15
g r=: <office>	-19
g r=: it	19
g r=<day-gone> ,	26
g r=<end> <end>	-40
g r=add .	24
g r=add <number>	-19
g r=and <person>	-20
g r=and the	-22
g r=announce that	-17
g r=announce the	-29
g r=at the	18
g r=buy <goods-amount>	19
g r=confirm the	15
g r=deny that	-35
g r=for the	-16
g r=had been	-17
g r=had say	15
g r=has already	-20
g r=has also	15
g r=has announce	19
g r=has been	-25
g r=has call	18
g r=has confirm	-25
g r=has let	19
g r=has warn	21
g r=in <name>	-20
g r=is still	21
g r=let it	21
g r=note that	16
g r=of <name>	16
g r=put a	16
g r=put the	30
g r=reply that	17
g r=say <name>	-18
g r=say after	20
g r=say in	15
g r=say the	21
g r=spoke of	39
g r=take the	18
g r=tell me	22
g r=undertook to	17
g r=warn that	37
g r=with <name>	-17
g r=write on	22
g t0=past-passive	20
g t0=perfect-passive	23
g t0=present	-15
g t1=infinitive	-18
g t1=perfect-passive	23
g t2=future	-24
g t2=future-not	15
g t2=past-passive	-23
g t2=perfect-passive	-23
g t2=pluperfect-passive	-16
g v0-none	19
g v0=add	15
g v0=ask	-17
g v0=tell	-20
g v1-none	21
g v1=add	15
g v1=ask	-22
g v1=deny	16
g v1=tell	-19
g v2=add	-16
g v2=answer	-17
g v2=believe	-16
g v2=draw	26
g v2=end	-15
g v2=examine	21
g v2=expect	-28
g v2=have	-17
g v2=hope	-15
g v2=keep	-15
g v2=leave	-17
g v2=make	20
g v2=meet	-19
g v2=other	23
g v2=post	20
g v2=promise	17
g v2=put	15
g v2=reject	-16
g v2=report	20
g v2=sign	-27
g v2=state	26
g v2=suspend	-18
g v2=vow	22
g v2=want	-30
g v2=warn	17
g verbless	21
g vt0=tell past	-30
g vt1=tell past	-30
g vt2=add past	-15
g vt2=announce perfect	25
g vt2=announce present	-31
g vt2=ask present	-22
g vt2=call present	28
g vt2=confirm past	42
g vt2=confirm perfect	-27
g vt2=expect present	-26
g vt2=go past	17
g vt2=have past	-22
g vt2=let present	20
g vt2=note past	22
g vt2=other perfect	25
g vt2=other pluperfect	17
g vt2=promise perfect	-15
g vt2=propose past	18
g vt2=put future	-17
g vt2=put present	42
g vt2=raise future	17
g vt2=recall past	-15
g vt2=report past	24
g vt2=rule past	15
g vt2=say pluperfect	15
g vt2=threaten past	18
g vt2=want present	-25
g vt2=warn perfect	25
governed office	-17
governed office plain	-19
governed organisation	-31
governed organisation few	21
governed organisation many	-21
governed organisation plain	-36
governed person many	19
governed side	-56
governed side few	-23
governed side many	-21
governed side plain	-35
inside quotation	-42
inside quotation many	-30
kind office	-15
kind office many	-25
kind organisation	16
kind person	44
kind person few	31
kind person many	37
kind side	-49
kind side few	-19
kind side many	-58
kind side plain	-28
leads organisation	23
leads organisation few	24
leads organisation many	35
leads person few	33
leads side	17
leads side plain	17
nobody	69
nobody " verb say	15
nobody , verb clause	-27
nobody , verb sound	15
nobody <begin> verb say	-19
nobody added then .	-38
nobody added then that	-27
nobody agreed then at	17
nobody agreed then in	16
nobody agreed then on	27
nobody agreed then to	-17
nobody agreed then until	-27
nobody also verb clause	-37
nobody also verb say	-16
nobody and verb object	-23
nobody and verb say	20
nobody announced then an	-27
nobody announced then on	23
nobody announced then that	-42
nobody announced then the	24
nobody are verb clause	17
nobody are verb say	41
nobody asked then in	-18
nobody asked then to	-34
nobody asks	18
nobody asks plain	18
nobody association verb say	47
nobody be verb clause	21
nobody been verb clause	-16
nobody been verb object	30
nobody begins "	-18
nobody begins " few	-30
nobody begins 09	15
nobody begins 09 plain	16
nobody begins 10	26
nobody begins 10 many	22
nobody begins 13	27
nobody begins 3	-23
nobody begins a	20
nobody begins a few	15
nobody begins a plain	19
nobody begins after	-18
nobody begins after plain	-17
nobody begins as	-16
nobody begins as plain	-16
nobody begins canada	-19
nobody begins canada plain	-19
nobody begins chief	32
nobody begins china	17
nobody begins china plain	20
nobody begins commissioner	-20
nobody begins correspondent	30
nobody begins correspondent plain	30
nobody begins ecuador	17
nobody begins ecuador plain	17
nobody begins fiji	-20
nobody begins fiji plain	-20
nobody begins governor	41
nobody begins his	34
nobody begins his plain	28
nobody begins host	34
nobody begins host plain	34
nobody begins how	25
nobody begins how plain	25
nobody begins if	23
nobody begins if plain	23
nobody begins in few	-20
nobody begins india	15
nobody begins india plain	17
nobody begins its	30
nobody begins its many	22
nobody begins its plain	17
nobody begins jamieson	-24
nobody begins jamieson plain	-24
nobody begins last	22
nobody begins last plain	22
nobody begins li	-23
nobody begins li plain	-21
nobody begins minister	-18
nobody begins minister plain	-15
nobody begins ministry	16
nobody begins ministry plain	16
nobody begins mr many	-15
nobody begins neither	26
nobody begins neither plain	26
nobody begins nor	-16
nobody begins nor plain	-16
nobody begins on plain	23
nobody begins our	27
nobody begins our plain	38
nobody begins poland	-20
nobody begins poland plain	-20
nobody begins q	-55
nobody begins q plain	-55
nobody begins should	23
nobody begins should plain	23
nobody begins since	15
nobody begins since plain	15
nobody begins sir	20
nobody begins swiss	-24
nobody begins swiss plain	-24
nobody begins switzerland	15
nobody begins switzerland plain	15
nobody begins talks	20
nobody begins thailand	17
nobody begins thailand plain	17
nobody begins that	-24
nobody begins that plain	-23
nobody begins the	16
nobody begins the few	36
nobody begins their	20
nobody begins they	16
nobody begins they plain	21
nobody begins this	-48
nobody begins this plain	-33
nobody begins to	-20
nobody begins to plain	-20
nobody begins trump few	19
nobody begins trump many	-15
nobody begins two	21
nobody begins two plain	23
nobody begins uganda	16
nobody begins uganda plain	16
nobody begins under	20
nobody begins under plain	17
nobody begins unless	-15
nobody begins unless plain	-15
nobody begins we	18
nobody begins we many	15
nobody begins what	37
nobody begins what plain	38
nobody begins without	22
nobody begins without plain	22
nobody beijing verb clause	17
nobody beijing verb object	-39
nobody bessent verb object	-16
nobody called then off	17
nobody calls then the	-21
nobody calls then to	21
nobody chile verb clause	22
nobody china verb clause	25
nobody china verb say	20
nobody commission verb say	-21
nobody concluded then its	19
nobody confirmed then by	16
nobody confirmed then it	18
nobody confirmed then the	-15
nobody denied then that	27
nobody denies then that	24
nobody described then the	-25
nobody ends then on	-15
nobody for verb object	21
nobody government verb say	-25
nobody greer verb say	-25
nobody has verb object	-18
nobody has verb say	-20
nobody he verb clause	-28
nobody he verb object	-36
nobody he verb say	-16
nobody heading	107
nobody heading few	19
nobody heading plain	100
nobody house verb say	-33
nobody informed then the	-23
nobody is verb clause	29
nobody it verb clause	21
nobody it verb object	-17
nobody it verb say	-67
nobody item	20
nobody item many	23
nobody michelsen verb say	-15
nobody minister verb say	-18
nobody ministry verb object	-44
nobody named 0	45
nobody named 0 few	20
nobody named 0 plain	44
nobody named 1	26
nobody named 1 plain	33
nobody named 2	31
nobody named 2 plain	32
nobody not verb clause	33
nobody paper verb say	15
nobody paragraph 0 many	-86
nobody paragraph 0 plain	24
nobody paragraph 1	37
nobody paragraph 1 many	15
nobody paragraph 1 plain	28
nobody president verb say	-24
nobody promised then .	15
nobody pronoun he few	-25
nobody pronoun he plain	28
nobody pronoun it	45
nobody pronoun it few	31
nobody pronoun it plain	31
nobody pronoun none	36
nobody pronoun none plain	42
nobody pronoun they	46
nobody pronoun they plain	31
nobody questions then .	16
nobody recalled then that	-22
nobody regulator verb say	34
nobody replied then that	20
nobody reports then that	31
nobody representative verb object	-15
nobody roberts verb clause	15
nobody said then .	15
nobody said then in	-17
nobody said then nothing	24
nobody said then on	-20
nobody said then to	29
nobody says then ,	-31
nobody says then .	-25
nobody says then a	16
nobody says then it	24
nobody says then nothing	30
nobody says then the	-16
nobody secretary verb say	-23
nobody sides 0	68
nobody sides 0 many	30
nobody sides 0 plain	55
nobody sides 1 many	-68
nobody sides 1 plain	37
nobody sides 2 many	-43
nobody spokesman verb say	16
nobody states then would	-19
nobody that verb clause	27
nobody the verb object	17
nobody threatened then to	19
nobody told then him	-22
nobody told then me	-21
nobody told then parliament	-16
nobody told then that	17
nobody told then this	17
nobody told then to	15
nobody trump verb object	-19
nobody unnamed	26
nobody unnamed plain	24
nobody verb added many	-29
nobody verb adds	35
nobody verb adds plain	38
nobody verb announced	-16
nobody verb announced plain	-15
nobody verb announces	24
nobody verb announces plain	24
nobody verb answered	24
nobody verb answers	25
nobody verb answers plain	25
nobody verb asks	17
nobody verb assured	-15
nobody verb began	44
nobody verb began plain	36
nobody verb beginning	-17
nobody verb beginning plain	-17
nobody verb begins	23
nobody verb begins plain	22
nobody verb briefing	16
nobody verb called many	17
nobody verb clause then "	20
nobody verb clause then a	39
nobody verb clause then a plain	31
nobody verb clause then about	25
nobody verb clause then about plain	16
nobody verb clause then an	-24
nobody verb clause then an plain	-24
nobody verb clause then before	-25
nobody verb clause then before plain	-22
nobody verb clause then both	-17
nobody verb clause then both plain	-18
nobody verb clause then by	18
nobody verb clause then by plain	18
nobody verb clause then his	22
nobody verb clause then his plain	22
nobody verb clause then of	35
nobody verb clause then of plain	28
nobody verb clause then on plain	19
nobody verb clause then to many	-29
nobody verb clause then today	-18
nobody verb clause then today plain	-18
nobody verb clause then whether	16
nobody verb clause then whether plain	21
nobody verb clause then with	27
nobody verb clause then with plain	27
nobody verb clause then would	-16
nobody verb clause then would plain	-15
nobody verb closed	26
nobody verb closed plain	33
nobody verb commented	16
nobody verb commented plain	16
nobody verb conceded	-31
nobody verb concluded	25
nobody verb concluded plain	26
nobody verb declared	-19
nobody verb declared many	-28
nobody verb demanded	26
nobody verb demanded plain	26
nobody verb denied	16
nobody verb denied plain	16
nobody verb described	-25
nobody verb described plain	-19
nobody verb ended	37
nobody verb ended plain	33
nobody verb explained	-21
nobody verb forecast	24
nobody verb forecast plain	24
nobody verb laughed plain	17
nobody verb lists	20
nobody verb lists plain	19
nobody verb noted plain	23
nobody verb object then , plain	15
nobody verb object then a	-16
nobody verb object then an	-18
nobody verb object then an plain	-16
nobody verb object then for plain	15
nobody verb object then off	17
nobody verb object then off plain	17
nobody verb object then on	-19
nobody verb object then on plain	-19
nobody verb object then that	20
nobody verb object then the few	-25
nobody verb object then the many	21
nobody verb object then with	21
nobody verb object then with plain	21
nobody verb offered	20
nobody verb offered plain	20
nobody verb opened	37
nobody verb opened plain	30
nobody verb opens	18
nobody verb opens plain	18
nobody verb posted	-16
nobody verb posts	25
nobody verb posts plain	31
nobody verb promised	-20
nobody verb promised plain	-17
nobody verb protested	-20
nobody verb protested plain	-20
nobody verb recalled	-19
nobody verb recalled plain	-19
nobody verb recalls	-37
nobody verb recalls plain	-36
nobody verb rejected	15
nobody verb rejected plain	15
nobody verb remarked	-23
nobody verb replied plain	-19
nobody verb reported	16
nobody verb reports	27
nobody verb reports plain	27
nobody verb said few	33
nobody verb said many	44
nobody verb said plain	-36
nobody verb say then ,	-23
nobody verb say then , few	18
nobody verb say then , many	-27
nobody verb say then , plain	-20
nobody verb say then .	-16
nobody verb say then . plain	-19
nobody verb say then : plain	-19
nobody verb say then ;	15
nobody verb say then ; plain	15
nobody verb say then <end>	16
nobody verb say then <end> plain	16
nobody verb say then a plain	16
nobody verb say then after many	17
nobody verb say then after plain	-24
nobody verb say then an	-16
nobody verb say then an plain	-16
nobody verb say then at	20
nobody verb say then at plain	18
nobody verb say then by	-17
nobody verb say then he	-18
nobody verb say then he many	-24
nobody verb say then him	-22
nobody verb say then him plain	-21
nobody verb say then in many	-18
nobody verb say then it	23
nobody verb say then it plain	19
nobody verb say then its plain	19
nobody verb say then me	-17
nobody verb say then mr	-25
nobody verb say then nothing	41
nobody verb say then nothing plain	41
nobody verb say then of	23
nobody verb say then on few	25
nobody verb say then on many	-16
nobody verb say then our plain	-39
nobody verb say then parliament	-17
nobody verb say then the	-22
nobody verb say then the many	38
nobody verb say then the plain	-59
nobody verb say then they	-15
nobody verb say then this many	17
nobody verb say then until	-27
nobody verb say then until plain	-27
nobody verb say then up	18
nobody verb say then up plain	18
nobody verb say then when	16
nobody verb says few	17
nobody verb says plain	-20
nobody verb sound then ,	-32
nobody verb sound then . many	-15
nobody verb sound then . plain	20
nobody verb sound then the	-20
nobody verb sound then to	-23
nobody verb sound then to plain	-17
nobody verb started	22
nobody verb started plain	22
nobody verb stated	-26
nobody verb stated plain	-24
nobody verb states	18
nobody verb states few	15
nobody verb states many	-22
nobody verb states plain	18
nobody verb tells	16
nobody verb terms plain	16
nobody verb thundered	-25
nobody verb told few	-16
nobody verb told many	20
nobody verb told plain	-21
nobody verb urged	-26
nobody verb urged plain	-26
nobody verb vowed	-18
nobody verb vowed plain	-16
nobody verb warned	36
nobody verb warned plain	28
nobody verb warns	16
nobody verb welcomed	22
nobody verb welcomed plain	22
nobody verb welcomes	22
nobody verb welcomes plain	22
nobody verb written	26
nobody verb written plain	30
nobody verb wrote few	-15
nobody verb wrote many	-32
nobody verb wrote plain	20
nobody verbs 0	61
nobody verbs 0 he	24
nobody verbs 0 he plain	29
nobody verbs 0 it	55
nobody verbs 0 it plain	53
nobody verbs 0 many	-43
nobody verbs 0 none	22
nobody verbs 0 none many	-38
nobody verbs 0 none plain	45
nobody verbs 0 plain	85
nobody verbs 0 they	28
nobody verbs 0 they plain	42
nobody verbs 1	28
nobody verbs 1 few	22
nobody verbs 1 he few	-25
nobody verbs 1 it	16
nobody verbs 1 it few	31
nobody verbs 1 none	20
nobody verbs 1 none many	20
nobody verbs 1 plain	23
nobody verbs 1 they	27
nobody verbs 2 few	-21
nobody verbs 2 many	35
nobody w \$	-15
nobody w \$ 350	-15
nobody w %	21
nobody w % )	16
nobody w % .	-41
nobody w % and	20
nobody w % tariff	19
nobody w ' union	-15
nobody w ' worth	22
nobody w 's ,	15
nobody w 's account	-17
nobody w 's finance	-30
nobody w 's foreign	16
nobody w 's got	17
nobody w 's ministry	-38
nobody w 's office	-17
nobody w 's ruling	-17
nobody w 's tariff	20
nobody w ) and	25
nobody w , 20	15
nobody w , 2026	20
nobody w , 3	-18
nobody w , according	-34
nobody w , agreed	31
nobody w , august	18
nobody w , brazil	16
nobody w , by	-17
nobody w , came	-16
nobody w , china	-21
nobody w , described	-19
nobody w , effective	-19
nobody w , goes	-22
nobody w , had	20
nobody w , he	-64
nobody w , i	-26
nobody w , is	29
nobody w , it	-38
nobody w , josé	-19
nobody w , made	20
nobody w , met	18
nobody w , minister	46
nobody w , mr	24
nobody w , not	-31
nobody w , pays	-20
nobody w , provided	-18
nobody w , scott	31
nobody w , she	-21
nobody w , signed	28
nobody w , their	19
nobody w , though	-25
nobody w , to	-35
nobody w , told	16
nobody w , took	16
nobody w , two	17
nobody w , under	41
nobody w , wants	21
nobody w , was	42
nobody w , we	17
nobody w , who	23
nobody w , whose	-22
nobody w , will	-21
nobody w , would	-19
nobody w , wrote	-16
nobody w , you	-15
nobody w , —	23
nobody w - five	-30
nobody w - month	20
nobody w .	23
nobody w /	20
nobody w 0.1	17
nobody w 01 a	19
nobody w 05	21
nobody w 07	17
nobody w 07 :	17
nobody w 09	25
nobody w 09 :	21
nobody w 1 april	22
nobody w 1 august	-15
nobody w 1 july	15
nobody w 1 may	-20
nobody w 1 november	-17
nobody w 1 october	-22
nobody w 1 september	22
nobody w 10 .	-17
nobody w 10 :	28
nobody w 11	34
nobody w 12	41
nobody w 13 :	28
nobody w 14	-21
nobody w 14 ,	-18
nobody w 14 :	-20
nobody w 15 %	-18
nobody w 15 th	17
nobody w 150	25
nobody w 16	-30
nobody w 16 per	-28
nobody w 18 %	-16
nobody w 19	25
nobody w 2	38
nobody w 2 .	28
nobody w 2 february	21
nobody w 2 may	-15
nobody w 2 per	22
nobody w 2.1	21
nobody w 2.5	18
nobody w 2.5 %	15
nobody w 20	-23
nobody w 20 .	-28
nobody w 20 million	-28
nobody w 2025 .	26
nobody w 2026	32
nobody w 2030	-20
nobody w 23	-24
nobody w 23 september	-28
nobody w 24 ,	24
nobody w 24 months	-26
nobody w 24 points	20
nobody w 25	28
nobody w 25 %	29
nobody w 25 and	-22
nobody w 25 percent	22
nobody w 26	-42
nobody w 26 per	-21
nobody w 27 per	-20
nobody w 3	-51
nobody w 3 /	-23
nobody w 3 per	-18
nobody w 3.1	-17
nobody w 30 %	-30
nobody w 301	-24
nobody w 31	-17
nobody w 31 %	-19
nobody w 31 december	-23
nobody w 33	28
nobody w 34	17
nobody w 34 %	27
nobody w 350	-15
nobody w 350 billion	-18
nobody w 4 million	-18
nobody w 40	-38
nobody w 40 %	-16
nobody w 40 .	-24
nobody w 41 %	16
nobody w 45 %	-20
nobody w 47	-28
nobody w 47 %	-16
nobody w 5 %	18
nobody w 50 %	19
nobody w 54	17
nobody w 55	-34
nobody w 55 %	-24
nobody w 57	-24
nobody w 6	16
nobody w 6 %	27
nobody w 60	18
nobody w 60 days	-25
nobody w 60 per	39
nobody w 7 .	-19
nobody w 70	-25
nobody w 72	16
nobody w 8 %	16
nobody w 8 ,	-15
nobody w 80	23
nobody w 9 ,	21
nobody w 9 .	18
nobody w 9 per	-22
nobody w : 05	21
nobody w : 25	-17
nobody w : 30	31
nobody w : 45	30
nobody w : a	38
nobody w : he	-35
nobody w : is	23
nobody w : it	-30
nobody w : minister	17
nobody w : no	-34
nobody w : ten	16
nobody w : that	-15
nobody w : the	-36
nobody w : there	-16
nobody w : they	-29
nobody w : us	-15
nobody w : we	-37
nobody w ;	37
nobody w ; its	24
nobody w ; the	25
nobody w <begin> 09	15
nobody w <begin> 10	26
nobody w <begin> 13	27
nobody w <begin> 3	-23
nobody w <begin> a	26
nobody w <begin> after	-18
nobody w <begin> as	-16
nobody w <begin> canada	-19
nobody w <begin> chief	32
nobody w <begin> china	17
nobody w <begin> commissioner	-20
nobody w <begin> correspondent	30
nobody w <begin> ecuador	17
nobody w <begin> fiji	-20
nobody w <begin> governor	41
nobody w <begin> his	33
nobody w <begin> host	34
nobody w <begin> how	25
nobody w <begin> if	22
nobody w <begin> india	15
nobody w <begin> is	-16
nobody w <begin> its	31
nobody w <begin> jamieson	-24
nobody w <begin> last	22
nobody w <begin> li	-23
nobody w <begin> minister	-30
nobody w <begin> ministry	16
nobody w <begin> neither	26
nobody w <begin> nor	-16
nobody w <begin> our	35
nobody w <begin> poland	-20
nobody w <begin> q	-55
nobody w <begin> says	-27
nobody w <begin> should	23
nobody w <begin> since	15
nobody w <begin> sir	17
nobody w <begin> swiss	-24
nobody w <begin> talks	20
nobody w <begin> thailand	17
nobody w <begin> that	-23
nobody w <begin> the	21
nobody w <begin> their	31
nobody w <begin> they	16
nobody w <begin> this	-33
nobody w <begin> to	-20
nobody w <begin> two	23
nobody w <begin> uganda	16
nobody w <begin> under	20
nobody w <begin> unless	-15
nobody w <begin> we	15
nobody w <begin> what	37
nobody w <begin> without	22
nobody w ?	19
nobody w @	-15
nobody w a bill	-18
nobody w a board	24
nobody w a cut	26
nobody w a duty	-28
nobody w a figure	-37
nobody w a full	-23
nobody w a further	-25
nobody w a hundred	-17
nobody w a matter	-36
nobody w a meeting	28
nobody w a newspaper	-15
nobody w a notice	15
nobody w a pact	15
nobody w a pause	-15
nobody w a post	-47
nobody w a quarter	22
nobody w a renewal	-20
nobody w a rumour	21
nobody w a scale	-30
nobody w a separate	-17
nobody w a single	-17
nobody w a spokeswoman	-24
nobody w a statement	-22
nobody w a summit	15
nobody w a telephone	15
nobody w a third	17
nobody w a total	-26
nobody w a trade	21
nobody w a truce	24
nobody w a week	-15
nobody w a whole	-18
nobody w a word	24
nobody w a year	46
nobody w about	-20
nobody w about 30	-16
nobody w about a	-17
nobody w accord	15
nobody w according	-42
nobody w according to	-42
nobody w account	-18
nobody w accra	17
nobody w act	19
nobody w added .	-38
nobody w added that	-27
nobody w additional	17
nobody w additional 100	-15
nobody w adds	35
nobody w affiliates	-19
nobody w affiliates rule	-20
nobody w after a	18
nobody w after all	-25
nobody w afternoon	36
nobody w afterwards	-37
nobody w again .	-35
nobody w ago	21
nobody w ago .	15
nobody w agreed at	17
nobody w agreed in	16
nobody w agreed on	27
nobody w agreed to	-17
nobody w agreed until	-27
nobody w agreement	-28
nobody w agreements	19
nobody w agreements with	16
nobody w al	-16
nobody w al -	-17
nobody w alexander hamilton	-15
nobody w alfred deakin	-25
nobody w all of	25
nobody w all three	-21
nobody w also	-51
nobody w ambassador	-21
nobody w american companies	22
nobody w american goods	17
nobody w american tariff	-32
nobody w among the	-16
nobody w among them	24
nobody w an	16
nobody w an additional	15
nobody w an hour	15
nobody w an investigation	-18
nobody w an order	15
nobody w and	20
nobody w and 26	-23
nobody w and any	-26
nobody w and by	-22
nobody w and cambodia	20
nobody w and did	-16
nobody w and egypt	36
nobody w and farm	-15
nobody w and for	16
nobody w and has	-22
nobody w and his	24
nobody w and i	-18
nobody w and in	-20
nobody w and is	-20
nobody w and it	-18
nobody w and jamieson	25
nobody w and li	16
nobody w and neither	-22
nobody w and she	21
nobody w and there	24
nobody w and trade	51
nobody w and vietnam	17
nobody w and with	24
nobody w and xi	33
nobody w andrés	18
nobody w anew	-20
nobody w annex	16
nobody w announced	-16
nobody w announced an	-27
nobody w announced on	23
nobody w announced that	-42
nobody w announced the	24
nobody w announces	24
nobody w another	33
nobody w answer	-34
nobody w answered	24
nobody w answered .	16
nobody w answers	25
nobody w anybody	24
nobody w anywhere	15
nobody w applies	-18
nobody w applies to	-18
nobody w approval of	-18
nobody w approved	21
nobody w april .	-18
nobody w are	-16
nobody w are being	-15
nobody w are told	29
nobody w around	16
nobody w arrangement	-18
nobody w arrangement .	-16
nobody w arrives	28
nobody w article	17
nobody w as	-27
nobody w as far	21
nobody w as he	-43
nobody w as it	18
nobody w as much	-23
nobody w as of	-33
nobody w as well	20
nobody w asked in	-18
nobody w asked to	-34
nobody w asks	17
nobody w association	15
nobody w association ,	-21
nobody w association .	-15
nobody w association has	-16
nobody w assured	-15
nobody w astana	18
nobody w at 14	-32
nobody w at a	38
nobody w at about	-24
nobody w at all	23
nobody w at its	-20
nobody w at midnight	24
nobody w at once	-19
nobody w at present	-21
nobody w at six	18
nobody w at zero	15
nobody w august	30
nobody w august ,	16
nobody w august .	-29
nobody w august 1	27
nobody w australia	31
nobody w australia 's	22
nobody w australian	-20
nobody w authorities	-21
nobody w authority	48
nobody w autumn	19
nobody w autumn .	23
nobody w average	-28
nobody w avocados	-19
nobody w back at	-29
nobody w ban on	18
nobody w banana	-15
nobody w bank	35
nobody w bank .	15
nobody w bank in	-15
nobody w be	-18
nobody w be a	-15
nobody w be at	-18
nobody w be back	-20
nobody w be charged	-31
nobody w be extended	20
nobody w be known	-31
nobody w be named	21
nobody w be no	26
nobody w be on	22
nobody w be the	24
nobody w bear	16
nobody w bears	-24
nobody w because	-18
nobody w because it	-16
nobody w because of	-15
nobody w become	18
nobody w beef	-17
nobody w been asked	-15
nobody w been settled	-20
nobody w before	-15
nobody w before ,	-17
nobody w before .	-23
nobody w before the	-25
nobody w began	44
nobody w beginning	-17
nobody w begins	23
nobody w behind	16
nobody w beijing	17
nobody w beijing announced	16
nobody w beijing had	15
nobody w being	-25
nobody w below	-18
nobody w berne	28
nobody w bessent	-16
nobody w bessent told	-20
nobody w best	-22
nobody w better	21
nobody w bill	-15
nobody w billion	-20
nobody w billion .	-16
nobody w billion dollars	22
nobody w billion in	-16
nobody w board	42
nobody w board .	22
nobody w board of	46
nobody w boat	15
nobody w bogotá	-21
nobody w bolivia	-27
nobody w both governments	-23
nobody w both sides	-18
nobody w brazilian	-17
nobody w breakfast	28
nobody w bridge	26
nobody w briefing	16
nobody w britain	18
nobody w broken	28
nobody w built	15
nobody w busan	-15
nobody w business	-27
nobody w but	20
nobody w but the	16
nobody w buy at	15
nobody w buyers	-17
nobody w by 12	19
nobody w by 15	-22
nobody w by two	21
nobody w by which	17
nobody w c	16
nobody w called off	17
nobody w calls the	-21
nobody w calls to	21
nobody w cambodia	25
nobody w cambodia on	15
nobody w came the	-29
nobody w can be	-25
nobody w cannot	-19
nobody w capital	18
nobody w captain	15
nobody w carlos	-21
nobody w carries	19
nobody w castilla	17
nobody w cent ,	-25
nobody w cent from	-21
nobody w cent of	57
nobody w certain	23
nobody w certificate	-28
nobody w chair	-16
nobody w chairman ,	-20
nobody w chamber	-36
nobody w chamber of	-30
nobody w chance	22
nobody w chance of	21
nobody w changed	-17
nobody w charge	-24
nobody w charged	-30
nobody w charges	23
nobody w chenggang ,	-30
nobody w chicago	21
nobody w chief	46
nobody w chief justice	15
nobody w chile 's	17
nobody w chilean	-33
nobody w chilean wine	-21
nobody w china	21
nobody w china for	-18
nobody w china is	-15
nobody w china truce	22
nobody w china would	-26
nobody w chinese ,	-17
nobody w chinese rare	23
nobody w chinese side	24
nobody w chip	-20
nobody w chips	18
nobody w christmas	-18
nobody w city	15
nobody w close	-17
nobody w close .	-26
nobody w closed	26
nobody w co	-33
nobody w co -	-33
nobody w coal	-27
nobody w coal ,	-21
nobody w coconut	-20
nobody w coconut oil	-15
nobody w colleague	22
nobody w collection	15
nobody w commented	16
nobody w commerce	-28
nobody w commerce ,	17
nobody w commerce in	-17
nobody w commerce minister	15
nobody w commerce ministry	-22
nobody w commerce of	17
nobody w commerce put	-18
nobody w commerce said	-17
nobody w commercial	26
nobody w commission	-22
nobody w commission has	-19
nobody w commissioner	-17
nobody w commissioner ,	20
nobody w committee has	19
nobody w commons	-15
nobody w companies	42
nobody w companies that	16
nobody w complete	-19
nobody w conceded	-31
nobody w concern	-43
nobody w concluded	25
nobody w concluded its	19
nobody w conference that	27
nobody w confirmed by	16
nobody w confirmed it	18
nobody w confirmed the	-15
nobody w congress	18
nobody w consensus	-26
nobody w consultations	-15
nobody w consumer	18
nobody w contract	22
nobody w control	18
nobody w control list	19
nobody w controls	-23
nobody w controls on	-20
nobody w copper	27
nobody w correct	-24
nobody w corrected	-24
nobody w correspondent	48
nobody w cost	-29
nobody w costs	-35
nobody w council ,	-19
nobody w council .	26
nobody w counterpart	35
nobody w counterpart ,	18
nobody w countries had	-19
nobody w country	-40
nobody w country would	-20
nobody w county	17
nobody w court	46
nobody w court 's	-17
nobody w covered	15
nobody w critical	-16
nobody w critical software	-16
nobody w crossed	15
nobody w customs tariff	20
nobody w cut	16
nobody w cut of	17
nobody w cuts its	-19
nobody w czech	16
nobody w da	-17
nobody w danish	-22
nobody w date	17
nobody w days ,	-22
nobody w days before	16
nobody w days to	-19
nobody w deadline	35
nobody w deakin	-32
nobody w deal	17
nobody w deal .	-31
nobody w dealers	-18
nobody w dec	21
nobody w december .	-27
nobody w decide	-32
nobody w decide ,	-30
nobody w declared	-19
nobody w deficit	18
nobody w delay	-32
nobody w delegation	65
nobody w delegation .	27
nobody w demanded	26
nobody w denied	16
nobody w denied that	27
nobody w denies that	24
nobody w department	-46
nobody w der	-23
nobody w der leyen	-23
nobody w described	-25
nobody w described the	-25
nobody w did	34
nobody w did the	32
nobody w director	70
nobody w director ,	53
nobody w dispute	16
nobody w do	30
nobody w do not	16
nobody w dollars	22
nobody w dollars in	24
nobody w donald trump	-15
nobody w done	17
nobody w double	-26
nobody w doubled	-17
nobody w down ,	-18
nobody w down .	-18
nobody w down by	20
nobody w down for	17
nobody w drawer	28
nobody w drawn	16
nobody w drop	-25
nobody w droz	18
nobody w due	-23
nobody w dues	-27
nobody w during	-20
nobody w during the	-27
nobody w dutch	17
nobody w duties	-25
nobody w duties .	-29
nobody w duties that	23
nobody w duties would	-16
nobody w duty	-26
nobody w duty ,	-23
nobody w duty .	35
nobody w duty of	-19
nobody w earth	16
nobody w earths that	17
nobody w eastern	17
nobody w economy ,	24
nobody w economy minister	-26
nobody w ecuador	17
nobody w effect	-16
nobody w effect .	-21
nobody w effective	-19
nobody w eight months	-19
nobody w eighth	-18
nobody w either	15
nobody w eleven	46
nobody w else	19
nobody w embassy	-39
nobody w emergency	18
nobody w employers	19
nobody w end .	15
nobody w ended	37
nobody w ends on	-15
nobody w energy is	-20
nobody w entry	-26
nobody w euros	-16
nobody w euros a	-19
nobody w eve	-19
nobody w everybody	28
nobody w exchange	21
nobody w exchange of	17
nobody w exists	20
nobody w expect	19
nobody w expected	-20
nobody w expected in	-23
nobody w expects	48
nobody w experts	-20
nobody w expires	18
nobody w expires on	15
nobody w explained	-21
nobody w export	-26
nobody w export licences	-28
nobody w export of	-15
nobody w export permits	23
nobody w exported	29
nobody w exporters of	16
nobody w exports	-30
nobody w exports of	-16
nobody w exports to	-27
nobody w expressed	-55
nobody w expressed the	-28
nobody w extended	20
nobody w extended to	18
nobody w extra	26
nobody w face	-19
nobody w fact	15
nobody w fact sheet	35
nobody w fair	-23
nobody w fall	30
nobody w fallen	18
nobody w far as	18
nobody w federal	-27
nobody w federation of	-18
nobody w fees	-19
nobody w fees and	-19
nobody w fees for	-22
nobody w fell	-20
nobody w fell by	-18
nobody w fentanyl .	-29
nobody w fentanyl and	19
nobody w fentanyl tariff	15
nobody w fewer	24
nobody w figure	-60
nobody w fiji	-21
nobody w final	-16
nobody w finance	20
nobody w finance minister	23
nobody w finance ministry	-35
nobody w find	22
nobody w fire	16
nobody w first	-29
nobody w first day	-19
nobody w first of	-22
nobody w first time	22
nobody w fish	25
nobody w fisheries	-32
nobody w fishermen	-20
nobody w fishermen 's	-20
nobody w flag	18
nobody w flies	16
nobody w flour	28
nobody w follow	-25
nobody w follow .	-15
nobody w for a	17
nobody w for calls	20
nobody w for canada	18
nobody w for his	-33
nobody w for nine	15
nobody w for now	-17
nobody w for the	19
nobody w for them	24
nobody w for this	-29
nobody w for trade	-25
nobody w force	26
nobody w forced labour	19
nobody w forecast	24
nobody w foreign	18
nobody w foreign minister	24
nobody w foreign ministry	-19
nobody w foreign trade	28
nobody w forward	-25
nobody w four .	22
nobody w fourteen	15
nobody w fourth	28
nobody w free entry	-27
nobody w friday ,	-16
nobody w from 1	-40
nobody w from august	28
nobody w from monday	23
nobody w from november	-22
nobody w from that	-16
nobody w from today	16
nobody w frozen	29
nobody w further	-52
nobody w gave	-29
nobody w gazette	29
nobody w general	52
nobody w georgia	26
nobody w georgian	-16
nobody w getting	-30
nobody w ghana	-19
nobody w give	17
nobody w given up	-15
nobody w go to	33
nobody w go up	16
nobody w goal	26
nobody w goes	-19
nobody w goes on	-29
nobody w goes to	17
nobody w going	-19
nobody w gold tariff	-15
nobody w gone	-31
nobody w gone .	-19
nobody w good	-26
nobody w goods .	19
nobody w goods and	17
nobody w got a	18
nobody w government in	-15
nobody w governor	75
nobody w granted	-16
nobody w great	17
nobody w greece	-23
nobody w greer	-28
nobody w greer ,	-26
nobody w greer said	-22
nobody w group	27
nobody w growers	-28
nobody w growers '	-27
nobody w guatemala	23
nobody w had called	25
nobody w had fallen	17
nobody w had gone	-15
nobody w had no	25
nobody w had signed	-17
nobody w had the	-18
nobody w had to	16
nobody w half	18
nobody w half of	17
nobody w hamilton	-15
nobody w hand	-24
nobody w hanoi	-27
nobody w has	28
nobody w has a	28
nobody w has already	19
nobody w has also	-21
nobody w has announced	-39
nobody w has been	27
nobody w has confirmed	26
nobody w has held	19
nobody w has its	-19
nobody w has let	-29
nobody w has made	-26
nobody w has never	31
nobody w has not	17
nobody w has signed	15
nobody w has taken	15
nobody w has the	-24
nobody w has to	26
nobody w has told	-28
nobody w has warned	-26
nobody w has written	21
nobody w hasn't	26
nobody w hatta	-19
nobody w have	19
nobody w have asked	-19
nobody w have to	18
nobody w he	-44
nobody w he added	-45
nobody w he adds	30
nobody w he also	-34
nobody w he and	28
nobody w he called	-36
nobody w he did	15
nobody w he had	-38
nobody w he hasn't	21
nobody w he lifeng	41
nobody w he put	-43
nobody w he says	-36
nobody w he told	-44
nobody w he warned	38
nobody w he was	20
nobody w he went	-25
nobody w he would	-28
nobody w he'd	-42
nobody w heads	22
nobody w health	24
nobody w hears	20
nobody w held for	17
nobody w high	-16
nobody w him	-31
nobody w him ,	-20
nobody w himself .	15
nobody w his country	-39
nobody w his name	16
nobody w hit	24
nobody w hit back	18
nobody w hold	-51
nobody w hold back	-36
nobody w holds	16
nobody w holiday	-24
nobody w hopes	-25
nobody w hopes for	-32
nobody w host	41
nobody w host :	34
nobody w hours	24
nobody w house	-24
nobody w house said	-31
nobody w hungary	15
nobody w i	-15
nobody w i am	18
nobody w i have	-23
nobody w i read	-22
nobody w i was	-19
nobody w iceland 's	-16
nobody w if it	-21
nobody w if no	24
nobody w if they	-19
nobody w ignore	23
nobody w import	-23
nobody w imported	-20
nobody w imports of	-18
nobody w in 2027	27
nobody w in a	-36
nobody w in accra	16
nobody w in an	24
nobody w in april	-25
nobody w in china	20
nobody w in force	21
nobody w in his	-17
nobody w in its	31
nobody w in july	25
nobody w in june	18
nobody w in karachi	-15
nobody w in london	15
nobody w in malaysia	17
nobody w in march	19
nobody w in may	41
nobody w in muscat	16
nobody w in november	21
nobody w in our	15
nobody w in paris	-18
nobody w in parliament	-29
nobody w in public	21
nobody w in rabat	-18
nobody w in return	-26
nobody w in singapore	-22
nobody w in suva	-16
nobody w in three	-15
nobody w in washington	16
nobody w includes	-15
nobody w increase	28
nobody w increases	-20
nobody w india	34
nobody w indian	-20
nobody w indonesian	-25
nobody w industry	-32
nobody w inflation	40
nobody w informed the	-23
nobody w ink	24
nobody w interests	-22
nobody w into	20
nobody w into a	19
nobody w invest \$	-23
nobody w investigation	-26
nobody w iranian	-19
nobody w is	16
nobody w is also	22
nobody w is at	23
nobody w is down	25
nobody w is in	22
nobody w is it	18
nobody w is no	-28
nobody w is said	15
nobody w is still	-20
nobody w is the	34
nobody w is this	18
nobody w is what	-16
nobody w island	22
nobody w ismail	18
nobody w israel	19
nobody w it	-28
nobody w it 's	15
nobody w it ,	-17
nobody w it .	29
nobody w it :	-24
nobody w it ?	18
nobody w it also	-34
nobody w it at	16
nobody w it be	-38
nobody w it down	-25
nobody w it ends	16
nobody w it had	-22
nobody w it has	-25
nobody w it is	16
nobody w it isn't	-18
nobody w it said	-58
nobody w it wants	-15
nobody w it would	-24
nobody w its duties	-23
nobody w itself	-28
nobody w ivorian	22
nobody w ivorian cocoa	17
nobody w izmir	-20
nobody w jae	16
nobody w january .	28
nobody w january 10	-18
nobody w japan	29
nobody w japan 's	-17
nobody w japan ,	23
nobody w jinping .	-15
nobody w jinping in	-19
nobody w jobs	-21
nobody w john roberts	15
nobody w jordan	-27
nobody w jordan 's	-17
nobody w josé	-19
nobody w july	37
nobody w july ,	23
nobody w june	-15
nobody w june ,	-28
nobody w june .	-35
nobody w justice john	15
nobody w karachi	-15
nobody w karin	-17
nobody w kazakh	-27
nobody w keep	26
nobody w keep its	18
nobody w kenya	34
nobody w kenya and	17
nobody w kenya will	18
nobody w khan	-18
nobody w khan ,	-17
nobody w kim	-19
nobody w known	-37
nobody w known that	-18
nobody w korea	16
nobody w labor	-21
nobody w labour	31
nobody w lala	20
nobody w lanka	-25
nobody w lapse	-16
nobody w largest	15
nobody w last	15
nobody w last two	26
nobody w last wednesday	23
nobody w lawyers	21
nobody w leader	41
nobody w leather	-15
nobody w leave	22
nobody w leave the	17
nobody w led	19
nobody w lent	15
nobody w lentils	-16
nobody w let	-31
nobody w let it	-25
nobody w lets	17
nobody w letter	-36
nobody w levy on	16
nobody w leyen	-23
nobody w li	-34
nobody w licences ,	-20
nobody w licences for	19
nobody w lifeng	41
nobody w lifeng and	15
nobody w lift its	-24
nobody w likewise	-24
nobody w lima	-16
nobody w limits	-20
nobody w limits on	-25
nobody w line ,	20
nobody w list	15
nobody w lists	20
nobody w london	24
nobody w longer	21
nobody w looked	-21
nobody w lorries	-37
nobody w loss	-21
nobody w lost	53
nobody w lower the	-23
nobody w lutnick and	17
nobody w m	17
nobody w m .	17
nobody w mabini	-22
nobody w machinery	25
nobody w made	-32
nobody w magnets	-30
nobody w make	-36
nobody w make it	-32
nobody w maker	-22
nobody w makers	-22
nobody w makers '	-23
nobody w malaysia and	18
nobody w man	18
nobody w man ,	23
nobody w mandate	-16
nobody w manila	-19
nobody w march	15
nobody w mark	19
nobody w market	-41
nobody w maroš	18
nobody w maroš šefčovič	18
nobody w matter .	16
nobody w may ,	19
nobody w may .	15
nobody w may 2030	-17
nobody w may be	18
nobody w mayor	59
nobody w means	28
nobody w measure	-33
nobody w measures	-54
nobody w media	-18
nobody w mediator	54
nobody w mediator ,	30
nobody w medical	20
nobody w medicines	-28
nobody w medicines .	-31
nobody w meet	-24
nobody w meet in	-29
nobody w meeting in	29
nobody w meets	17
nobody w memorandum	17
nobody w mentioned	-22
nobody w message	-15
nobody w met	40
nobody w midnight	36
nobody w midnight ,	27
nobody w million	-48
nobody w million euros	-25
nobody w million for	15
nobody w million in	-30
nobody w million of	-15
nobody w million tonnes	-23
nobody w minister ,	27
nobody w minister .	-22
nobody w minister of	18
nobody w ministers	-28
nobody w ministers of	-18
nobody w ministry	-72
nobody w ministry called	-15
nobody w ministry has	-16
nobody w ministry in	-52
nobody w ministry of	-20
nobody w ministry said	-28
nobody w ministry says	-22
nobody w minute	18
nobody w mission	45
nobody w mohammad hatta	-19
nobody w monday	17
nobody w monday .	26
nobody w money	39
nobody w mongolia	-23
nobody w month ,	-16
nobody w months	-23
nobody w months ,	-26
nobody w months of	30
nobody w moratorium	20
nobody w more months	17
nobody w morning ,	-18
nobody w moroccan	-31
nobody w morocco	26
nobody w most	19
nobody w moved	26
nobody w moved to	30
nobody w mr	-18
nobody w mr trump	-17
nobody w ms	-28
nobody w much	-34
nobody w much .	-25
nobody w muscat	17
nobody w must	35
nobody w must still	26
nobody w mustafa	-25
nobody w nairobi	15
nobody w name	30
nobody w names	25
nobody w names to	18
nobody w national	-15
nobody w national assembly	15
nobody w national security	-23
nobody w nations	30
nobody w near	20
nobody w necessary	-24
nobody w needs	20
nobody w negotiate	-39
nobody w neither government	19
nobody w nepal	-17
nobody w networks	15
nobody w new	-27
nobody w new year	-15
nobody w new zealand	-23
nobody w news conference	-15
nobody w next	-22
nobody w next .	-20
nobody w next year	-18
nobody w nickel	-19
nobody w night	41
nobody w nine	24
nobody w no ,	-21
nobody w no more	-27
nobody w no such	-32
nobody w noe	17
nobody w noe zhordania	17
nobody w northern	25
nobody w norwegian	-15
nobody w not ,	-23
nobody w not been	-15
nobody w not commented	16
nobody w not get	-18
nobody w not put	20
nobody w not said	30
nobody w not say	27
nobody w not to	24
nobody w note	25
nobody w nothing of	28
nobody w notices	16
nobody w november ,	-17
nobody w november .	17
nobody w november 1	-33
nobody w november 9	23
nobody w now .	-18
nobody w nubar	-19
nobody w nubar pasha	-18
nobody w numa	23
nobody w numa droz	23
nobody w number	-30
nobody w number ,	-16
nobody w number .	-18
nobody w number on	-18
nobody w nuts	-22
nobody w nvidia	-18
nobody w o'clock	18
nobody w october .	35
nobody w october 9	17
nobody w of	-29
nobody w of .	24
nobody w of 15	16
nobody w of 5	24
nobody w of a	-16
nobody w of august	-23
nobody w of busan	-21
nobody w of chile	17
nobody w of china	16
nobody w of chinese	15
nobody w of commerce	-29
nobody w of economy	40
nobody w of february	24
nobody w of his	-16
nobody w of investment	16
nobody w of january	-20
nobody w of kenya	24
nobody w of last	15
nobody w of lithium	-19
nobody w of march	34
nobody w of ministers	-15
nobody w of pakistan	-17
nobody w of soybeans	-25
nobody w of ten	-30
nobody w of the	37
nobody w of their	-23
nobody w of them	28
nobody w of three	-21
nobody w of trade	27
nobody w of turkey	-16
nobody w of two	-16
nobody w of up	17
nobody w of viet	17
nobody w of zero	-16
nobody w off	46
nobody w off .	22
nobody w offer	22
nobody w offered	20
nobody w office	-16
nobody w office .	-17
nobody w office in	-19
nobody w officers	25
nobody w officials	31
nobody w oil	-30
nobody w older	-28
nobody w oman	-22
nobody w on ,	-27
nobody w on 1	41
nobody w on 11	18
nobody w on 16	-19
nobody w on 2	15
nobody w on 20	-34
nobody w on 23	-23
nobody w on 25	-26
nobody w on 31	-25
nobody w on american	31
nobody w on august	18
nobody w on batteries	-18
nobody w on beef	-17
nobody w on both	16
nobody w on canadian	15
nobody w on china	19
nobody w on coal	-15
nobody w on critical	-15
nobody w on december	18
nobody w on friday	-22
nobody w on it	-19
nobody w on norwegian	15
nobody w on october	24
nobody w on social	-18
nobody w on some	21
nobody w on sunday	16
nobody w on tea	23
nobody w on that	25
nobody w on thursday	16
nobody w on to	-35
nobody w on ukrainian	-26
nobody w on wednesday	-36
nobody w on which	26
nobody w on wine	-37
nobody w once	-43
nobody w once .	-22
nobody w one	17
nobody w one ,	-23
nobody w one .	40
nobody w one side	15
nobody w only	-44
nobody w only that	-31
nobody w opened	37
nobody w opens	18
nobody w operators	23
nobody w order	36
nobody w order that	22
nobody w orders	-25
nobody w orders .	-25
nobody w organization	-16
nobody w other	40
nobody w ottawa	-18
nobody w ottawa ,	-21
nobody w our correspondent	19
nobody w our own	26
nobody w out	-28
nobody w out ,	-18
nobody w out at	16
nobody w out that	-55
nobody w over fentanyl	16
nobody w over the	-16
nobody w own	15
nobody w own agreement	-18
nobody w owns	18
nobody w pact	34
nobody w paid	20
nobody w pakistan	-24
nobody w paper ,	24
nobody w paper .	-21
nobody w paraguay	-19
nobody w part of	16
nobody w parties	29
nobody w passed	15
nobody w past	19
nobody w pause .	20
nobody w pause of	-15
nobody w pay	-27
nobody w pay nothing	-17
nobody w paying	15
nobody w percent ,	39
nobody w percent and	-18
nobody w percent of	43
nobody w percent on	-21
nobody w period	-35
nobody w period ,	-19
nobody w peru	16
nobody w peruvian	-20
nobody w philippine	-26
nobody w philippines	-15
nobody w piérola	-15
nobody w place ,	-18
nobody w plane	-34
nobody w planned	29
nobody w plant	32
nobody w pointed	-64
nobody w pointed out	-54
nobody w points	17
nobody w points .	15
nobody w polish	-17
nobody w port fees	-15
nobody w ports	24
nobody w ports .	17
nobody w post	-51
nobody w post on	-24
nobody w posted	-16
nobody w posts	25
nobody w poultry	-21
nobody w powers	33
nobody w preliminary	-25
nobody w preliminary consensus	-25
nobody w premier ,	16
nobody w premier he	23
nobody w prepare	-22
nobody w prepared	25
nobody w present ,	-16
nobody w present .	20
nobody w president 's	25
nobody w president ,	16
nobody w president of	26
nobody w president said	-22
nobody w president xi	-17
nobody w presidents	18
nobody w press conference	18
nobody w prices	39
nobody w proclamation	18
nobody w producers	-28
nobody w promise	-19
nobody w promised	-20
nobody w promised .	15
nobody w proposal	-19
nobody w protested	-20
nobody w provided	-17
nobody w published	34
nobody w purchases	-30
nobody w purchases of	-19
nobody w put	-21
nobody w put a	-26
nobody w put his	20
nobody w put off	16
nobody w put on	16
nobody w put the	-49
nobody w puts	-26
nobody w puts the	-22
nobody w q	-55
nobody w quarter	16
nobody w quarter of	23
nobody w questions .	16
nobody w quickly	-15
nobody w quota	-22
nobody w quotas	-25
nobody w rabat	-31
nobody w rabat ,	-17
nobody w radio that	-17
nobody w raise	-23
nobody w raise its	-23
nobody w rare	15
nobody w rate	18
nobody w rate on	-16
nobody w reach	21
nobody w reached	-16
nobody w reached .	-21
nobody w read .	26
nobody w read that	16
nobody w reader	21
nobody w recalled	-19
nobody w recalled that	-22
nobody w recalls	-37
nobody w recess	-16
nobody w reciprocal	23
nobody w refiners	-24
nobody w refuses	21
nobody w regulator	67
nobody w rejected	15
nobody w remains	32
nobody w remarked	-23
nobody w renewal	-37
nobody w replied that	20
nobody w reply	-25
nobody w reported	16
nobody w reporter	54
nobody w reports	27
nobody w reports that	31
nobody w representative ,	-22
nobody w representative proposed	-15
nobody w required	-20
nobody w rest	-21
nobody w result	15
nobody w results	-15
nobody w resume	-20
nobody w return	-39
nobody w return to	-24
nobody w returned	36
nobody w returns	17
nobody w reykjavik	21
nobody w rice	-37
nobody w richard	-18
nobody w richard seddon	-23
nobody w rise	46
nobody w rise by	15
nobody w rise to	29
nobody w river	21
nobody w road	-21
nobody w roberts wrote	15
nobody w rome	-17
nobody w room	19
nobody w roses	-16
nobody w round	31
nobody w round of	16
nobody w rovers	29
nobody w rule that	18
nobody w ruling	-27
nobody w rumour	32
nobody w rumour that	19
nobody w russia	-18
nobody w s	-16
nobody w safeguard	-35
nobody w said .	15
nobody w said in	-17
nobody w said nothing	24
nobody w said on	-20
nobody w said to	29
nobody w same	-24
nobody w same .	16
nobody w san	-24
nobody w san josé	-16
nobody w sanctions	15
nobody w sardines	-21
nobody w saturday ,	23
nobody w saturday .	17
nobody w say	19
nobody w say that	-18
nobody w says ,	-31
nobody w says .	-25
nobody w says a	16
nobody w says it	24
nobody w says nothing	30
nobody w says the	-16
nobody w scale	-30
nobody w scale of	-30
nobody w scotland	17
nobody w season	-27
nobody w season ,	-16
nobody w second	27
nobody w secretary	-41
nobody w secretary for	20
nobody w secretary scott	-37
nobody w seddon	-24
nobody w see	-20
nobody w sell	24
nobody w senegal	-24
nobody w sentence	-15
nobody w seoul	-22
nobody w separate	-16
nobody w september	-18
nobody w september ,	26
nobody w september 2027	-20
nobody w september 23	-15
nobody w services	-31
nobody w session	-15
nobody w settle	24
nobody w settled	-24
nobody w she	52
nobody w she has	26
nobody w she would	22
nobody w sheet	51
nobody w sheet that	18
nobody w ship	-16
nobody w shipments	-16
nobody w shipped	-22
nobody w short	-27
nobody w show	-20
nobody w shrimp	19
nobody w side has	21
nobody w side it	-17
nobody w side would	15
nobody w sides	-24
nobody w sides had	24
nobody w sides have	-23
nobody w sign	31
nobody w sign it	18
nobody w signature to	17
nobody w signed	26
nobody w signed ?	-22
nobody w signed an	17
nobody w signed in	19
nobody w signed on	19
nobody w signed the	-31
nobody w sigurðsson	45
nobody w since 1	-18
nobody w since the	-23
nobody w singapore	-19
nobody w single	-17
nobody w sir ,	23
nobody w sitting	-18
nobody w six	31
nobody w sixty	18
nobody w slap	-21
nobody w small	-15
nobody w smaller	-23
nobody w so far	-24
nobody w social	-18
nobody w social media	-18
nobody w software	-22
nobody w some	26
nobody w somebody	33
nobody w sounded	28
nobody w source	17
nobody w south	18
nobody w south african	-15
nobody w south korea	24
nobody w southern	39
nobody w sovereign	-28
nobody w soybeans by	-17
nobody w spain	18
nobody w spanish	20
nobody w speak	-21
nobody w speaks for	21
nobody w speaks of	-17
nobody w spoke	-37
nobody w spoke of	-49
nobody w spoken	-42
nobody w spoken of	-43
nobody w spokesman ,	-31
nobody w spokesperson	-84
nobody w spokeswoman	-21
nobody w spokeswoman for	-24
nobody w sri	-24
nobody w sri lanka	-25
nobody w stand	20
nobody w start	-18
nobody w started	22
nobody w state of	19
nobody w stated	-26
nobody w statement	-29
nobody w states	18
nobody w states would	-19
nobody w statistics	-27
nobody w stay	20
nobody w stayed	15
nobody w stays	-21
nobody w step	-19
nobody w step .	-20
nobody w still	23
nobody w stop	-23
nobody w stopped	21
nobody w story	23
nobody w strike	20
nobody w studio	18
nobody w subject to	16
nobody w subsidiaries	19
nobody w subsidiaries of	19
nobody w such	-37
nobody w sugar	31
nobody w sum	-29
nobody w summit	20
nobody w summit of	17
nobody w sunday .	-16
nobody w sunday and	18
nobody w supply	-48
nobody w sure	16
nobody w suspend	21
nobody w suspension .	-22
nobody w suspension of	16
nobody w suva	-23
nobody w swedish	-29
nobody w swiss	-30
nobody w table	17
nobody w taiwan	28
nobody w take	-46
nobody w take it	-15
nobody w taken	25
nobody w takes on	17
nobody w talk	-27
nobody w talk about	-28
nobody w talks had	-17
nobody w tariff .	-18
nobody w tariff commission	17
nobody w tariff is	16
nobody w tariff war	-19
nobody w tariffs ,	-34
nobody w tea	26
nobody w team	15
nobody w technology	-21
nobody w telephone	17
nobody w television	-15
nobody w tells	16
nobody w ten .	-28
nobody w ten percent	17
nobody w textiles	16
nobody w th	32
nobody w th .	15
nobody w th of	18
nobody w thai	-27
nobody w thailand	18
nobody w thailand and	19
nobody w than the	31
nobody w thanked	-25
nobody w that	-39
nobody w that an	21
nobody w that argentina	-19
nobody w that at	-23
nobody w that beijing	15
nobody w that both	-17
nobody w that canada	-15
nobody w that china	-17
nobody w that had	17
nobody w that his	-34
nobody w that if	-20
nobody w that its	-21
nobody w that of	-15
nobody w that she	56
nobody w that the	-25
nobody w that were	17
nobody w the 10	18
nobody w the 20	-15
nobody w the 25	22
nobody w the 30	22
nobody w the affiliates	-17
nobody w the agreement	15
nobody w the american	-37
nobody w the association	28
nobody w the bank	43
nobody w the board	26
nobody w the border	25
nobody w the brazilian	-20
nobody w the bridge	25
nobody w the cabinet	-20
nobody w the canadian	-23
nobody w the chair	-27
nobody w the chief	45
nobody w the chilean	-21
nobody w the chinese	-30
nobody w the commission	-55
nobody w the committee	-37
nobody w the country	-15
nobody w the county	16
nobody w the court	18
nobody w the deadline	25
nobody w the deal	-16
nobody w the deficit	27
nobody w the department	-15
nobody w the duties	26
nobody w the duty	-16
nobody w the eighth	-18
nobody w the embassy	-38
nobody w the extension	25
nobody w the federal	-26
nobody w the figure	-35
nobody w the first	-19
nobody w the fourth	20
nobody w the goal	25
nobody w the government	-21
nobody w the governor	30
nobody w the growers	-15
nobody w the indian	-24
nobody w the island	21
nobody w the japanese	15
nobody w the joint	23
nobody w the kenyan	-17
nobody w the law	18
nobody w the letter	-25
nobody w the levy	17
nobody w the lower	34
nobody w the market	-24
nobody w the mayor	54
nobody w the mediator	36
nobody w the meeting	-16
nobody w the ministers	-17
nobody w the ministry	-15
nobody w the moroccan	-30
nobody w the next	-31
nobody w the northern	27
nobody w the number	-21
nobody w the offer	15
nobody w the office	-18
nobody w the operators	21
nobody w the order	18
nobody w the ordinary	-16
nobody w the other	37
nobody w the pact	22
nobody w the parties	21
nobody w the philippine	-22
nobody w the philippines	-16
nobody w the presidents	27
nobody w the price	-18
nobody w the prime	-15
nobody w the regulator	68
nobody w the river	21
nobody w the secretary	-16
nobody w the signing	-16
nobody w the southern	39
nobody w the spokesperson	-45
nobody w the start	-21
nobody w the statement	-20
nobody w the step	-15
nobody w the surcharge	17
nobody w the suspension	-16
nobody w the tariff	-31
nobody w the tariffs	31
nobody w the ten	-19
nobody w the thing	35
nobody w the three	25
nobody w the trade	-40
nobody w the truce	-41
nobody w the turkish	-15
nobody w the two	-46
nobody w the union	41
nobody w the united	24
nobody w the way	17
nobody w the white	-32
nobody w the winter	18
nobody w the world	-24
nobody w their	39
nobody w them in	22
nobody w then	-26
nobody w then .	-23
nobody w there 's	23
nobody w there is	-22
nobody w there would	15
nobody w they	-22
nobody w they were	17
nobody w they would	-31
nobody w they'll	-17
nobody w they're	-32
nobody w third	22
nobody w thirteen	-29
nobody w thirty .	22
nobody w this	18
nobody w this .	-25
nobody w this afternoon	31
nobody w this newspaper	19
nobody w this one	-25
nobody w this season	-24
nobody w though	-25
nobody w thousand	16
nobody w threatened to	19
nobody w three months	-23
nobody w three years	-20
nobody w through his	-34
nobody w through the	23
nobody w thundered	-25
nobody w thursday	31
nobody w tickets	25
nobody w till	16
nobody w timber	20
nobody w time ,	20
nobody w time to	-26
nobody w times	29
nobody w to 10	-37
nobody w to 12	-21
nobody w to 150	15
nobody w to 29	-23
nobody w to 33	20
nobody w to 4	17
nobody w to 40	-15
nobody w to a	-15
nobody w to ask	16
nobody w to beijing	-18
nobody w to bring	15
nobody w to decide	-32
nobody w to drop	-17
nobody w to him	-16
nobody w to invest	-19
nobody w to keep	15
nobody w to leave	21
nobody w to make	-31
nobody w to negotiate	-32
nobody w to one	21
nobody w to put	15
nobody w to say	24
nobody w to sell	16
nobody w to settle	20
nobody w to sign	49
nobody w to speak	-20
nobody w to stop	-22
nobody w to switzerland	22
nobody w to talk	-28
nobody w to that	-26
nobody w to this	19
nobody w to two	19
nobody w to zero	25
nobody w today ,	16
nobody w told him	-22
nobody w told me	-21
nobody w told parliament	-16
nobody w told that	17
nobody w told this	17
nobody w told to	15
nobody w tom	27
nobody w tonnes	-42
nobody w tonnes of	-32
nobody w too	-22
nobody w too ,	-15
nobody w too much	-16
nobody w took	30
nobody w took place	-19
nobody w tools	19
nobody w total	-26
nobody w total of	-26
nobody w touched	17
nobody w town	23
nobody w trade	-31
nobody w trade ,	16
nobody w trade commissioner	19
nobody w trade court	23
nobody w trade deal	24
nobody w trade minister	-27
nobody w trade ministry	-45
nobody w trade organization	-16
nobody w translation	17
nobody w treasury	-20
nobody w treasury secretary	-32
nobody w treaty	-20
nobody w truce in	16
nobody w truce that	19
nobody w truce to	21
nobody w truce until	15
nobody w true	18
nobody w trump had	-30
nobody w trump has	-17
nobody w trump on	-19
nobody w trump said	-34
nobody w trump says	21
nobody w trump threatened	-20
nobody w trump told	-19
nobody w trump wrote	-25
nobody w tuna	-26
nobody w tunisian	17
nobody w turkey ,	-17
nobody w twelve	-18
nobody w twenty -	-22
nobody w twice	33
nobody w twice .	20
nobody w two	25
nobody w two months	20
nobody w türkiye	15
nobody w ukraine	26
nobody w ukrainian	-33
nobody w under	56
nobody w under a	15
nobody w under an	20
nobody w under export	-17
nobody w under way	18
nobody w under which	17
nobody w understood	-15
nobody w undertook	-28
nobody w undertook to	-28
nobody w unilateral	-15
nobody w union	35
nobody w union 's	35
nobody w union ,	-31
nobody w union .	23
nobody w united	31
nobody w united nations	29
nobody w unlawful	15
nobody w unless	-19
nobody w until	26
nobody w until november	18
nobody w until the	-15
nobody w up	-16
nobody w up again	32
nobody w up by	17
nobody w urged	-26
nobody w uruguay 's	-25
nobody w us that	-30
nobody w us treasury	-21
nobody w use	-41
nobody w use the	-32
nobody w vice	31
nobody w vice premier	27
nobody w vietnam .	17
nobody w vietnamese	-17
nobody w vietnamese rice	-17
nobody w view	-18
nobody w von	-16
nobody w von der	-23
nobody w vote	30
nobody w voted	-15
nobody w votes	35
nobody w votes to	18
nobody w vowed	-18
nobody w walk	15
nobody w walked	15
nobody w want	-25
nobody w want to	-24
nobody w wanted to	-15
nobody w war	-27
nobody w war with	-16
nobody w warned	36
nobody w warned ,	17
nobody w warned that	15
nobody w warns	16
nobody w warsaw	-17
nobody w was .	39
nobody w was a	-27
nobody w was about	-22
nobody w was signed	16
nobody w was the	-27
nobody w washington	19
nobody w washington on	22
nobody w water	18
nobody w way	29
nobody w way ,	-20
nobody w way .	48
nobody w we were	-23
nobody w wednesday ,	38
nobody w wednesday to	15
nobody w weekend	22
nobody w weekend .	16
nobody w weeks	15
nobody w welcomed	22
nobody w welcomes	22
nobody w well ,	25
nobody w went	-27
nobody w went on	-31
nobody w were	-16
nobody w were .	24
nobody w what	40
nobody w what china	18
nobody w what if	-20
nobody w what it	42
nobody w what the	19
nobody w when	31
nobody w when he	25
nobody w where	17
nobody w where they	18
nobody w whether to	-27
nobody w which ,	19
nobody w which have	-21
nobody w which the	24
nobody w while the	-18
nobody w white	-24
nobody w white house	-36
nobody w who has	24
nobody w who heads	20
nobody w who must	19
nobody w who signed	-21
nobody w who speaks	21
nobody w whole	-31
nobody w whose	-21
nobody w will	-23
nobody w will do	16
nobody w will meet	28
nobody w will not	-17
nobody w will now	-23
nobody w will sign	21
nobody w will take	-20
nobody w william	-37
nobody w wine	-62
nobody w wine .	-19
nobody w winter .	-17
nobody w wished	-26
nobody w with china	-28
nobody w with india	21
nobody w with it	19
nobody w with two	16
nobody w with which	-29
nobody w with xi	-19
nobody w without	19
nobody w won't	-20
nobody w word	47
nobody w word .	35
nobody w words	-37
nobody w work	-21
nobody w working	20
nobody w works	30
nobody w world	-23
nobody w world trade	-16
nobody w worth	33
nobody w worth about	26
nobody w would	-47
nobody w would ,	-22
nobody w would .	16
nobody w would buy	-16
nobody w would have	38
nobody w would keep	34
nobody w would like	19
nobody w would need	-15
nobody w would not	30
nobody w would put	-17
nobody w would raise	-15
nobody w would rise	19
nobody w would use	-32
nobody w written	26
nobody w wrong	-16
nobody w wrong .	-20
nobody w wrote on	-20
nobody w wrote the	15
nobody w wrote to	-25
nobody w xinhua	31
nobody w xinhua 's	15
nobody w year before	-15
nobody w year to	-15
nobody w yes	26
nobody w yesterday	19
nobody w yesterday .	30
nobody w yet	40
nobody w yet .	23
nobody w yu	-27
nobody w zaghloul	-16
nobody w zealand	-23
nobody w zealand ,	-17
nobody w £	-27
nobody w šefčovič	18
nobody w —	20
nobody w €	-21
nobody warned then ,	17
nobody warned then that	15
nobody we verb clause	26
nobody were verb object	-24
nobody wrote then on	-20
nobody wrote then the	15
nobody wrote then to	-25
of 1 office	-17
of 1 office many	-25
of 1 organisation	27
of 1 organisation plain	20
of 1 person	37
of 1 person few	46
of 1 person plain	21
of 1 side	-27
of 1 side many	-41
of 2 organisation	-35
of 2 organisation plain	-35
of 2 person	29
of 2 person many	64
of 2 side	-26
of 2 side few	-17
of 2 side many	-16
of 2 side plain	-16
of 3 person	-25
of 3 person plain	-28
of 3 side	-22
of 3 side plain	-15
office after .	-17
office after :	59
office after in	21
office after of	-28
office after proposed	17
office after says	-27
office before :	16
office before by	-15
office before said	-30
office before your	-17
office does call	-23
office does other	-18
office does propose	24
office does say	-28
organisation after .	19
organisation after <end>	-17
organisation after and	18
organisation after announced	28
organisation after called	15
organisation after confirmed	29
organisation after of	-15
organisation after puts	19
organisation after says	24
organisation after will	-34
organisation after with	-18
organisation before "	26
organisation before ,	30
organisation before :	16
organisation before ;	26
organisation before <begin>	23
organisation before at	-19
organisation before by	15
organisation before in	-27
organisation before no	-18
organisation before of	-20
organisation before says	41
organisation before told	-22
organisation does agree	-20
organisation does announce	17
organisation does approve	-16
organisation does ask	23
organisation does be	15
organisation does call	15
organisation does expect	-18
organisation does other	32
organisation does propose	-20
organisation does put	15
organisation does take	26
organisation does threaten	-35
person after "	17
person after (	36
person after ,	29
person after :	31
person after <end>	-22
person after added	-31
person after and	-32
person after announces	-17
person after asks	-15
person after at	20
person after calls	31
person after confirmed	19
person after described	17
person after for	-24
person after has	16
person after have	-17
person after in	-20
person after promised	20
person after signed	-19
person after thanked	32
person after told	19
person after wants	-21
person after was	-26
person before -	23
person before 10	15
person before and	-52
person before in	29
person before is	-21
person before saturday	16
person before thanked	-15
person before told	-17
person before wednesday	15
person before what	22
person before when	-28
person before with	-52
person before —	29
person does add	-20
person does ask	-24
person does deny	-18
person does other	29
person does promise	35
person does sign	-20
person does threaten	22
person does warn	17
possessive	-43
possessive account	22
possessive many	-33
possessive plain	-19
quotation ahead 1 colon	30
quotation ahead 1 colon many	25
quotation ahead 12 colon	25
quotation ahead 12 colon many	25
quotation ahead 12 few	-22
quotation ahead 3	18
quotation ahead 3 many	25
quotation ahead 6	45
quotation ahead 6 few	50
quotation ahead far few	35
quotation ahead far many	-16
quotation behind 1	29
quotation behind 1 many	34
quotation behind 6	-22
quotation behind 6 many	-18
rank 0	22
rank 0 few	35
rank 1 many	18
rank 3	-18
rank 3 plain	-17
rule:according to noun	45
rule:according to true plain	39
rule:account noun	22
rule:account true plain	15
rule:colon clause	15
rule:first false few	25
rule:first false office	-21
rule:first false person	20
rule:first false plain	29
rule:first false side	42
rule:first true few	37
rule:first true many	30
rule:first true organisation	43
rule:first true person	40
rule:first true plain	63
rule:first true side	82
rule:further false side	-18
rule:it say	31
rule:it true plain	18
rule:mind object	-29
rule:mind true plain	-28
rule:nobody false false	51
rule:nobody false false few	28
rule:nobody false false many	-21
rule:nobody false false plain	52
rule:nobody true false	23
rule:nobody true false plain	25
rule:nobody true true many	34
rule:nobody true true plain	-19
rule:noun noun	19
rule:phrase noun	41
rule:phrase true many	-29
rule:phrase true plain	39
rule:pronoun clause	35
rule:pronoun false plain	18
rule:pronoun object	54
rule:pronoun say	32
rule:pronoun true few	39
rule:pronoun true many	36
rule:pronoun true plain	29
rule:quoted beside clause	28
rule:quoted beside false many	25
rule:verb after clause	28
rule:verb first clause	16
rule:verb first false few	30
rule:verb first false plain	20
rule:verb first true plain	22
says few	-18
says plain	15
side after 's	-44
side after ,	-71
side after .	-21
side after :	-20
side after ;	18
side after and	-23
side after announced	-32
side after asked	15
side after customs	17
side after has	22
side after put	16
side after says	23
side after to	19
side after took	-15
side after undertook	17
side after would	-29
side before "	-24
side before )	16
side before *	17
side before :	-19
side before <begin>	17
side before by	16
side before for	-26
side before if	-18
side before in	-73
side before of	-24
side before that	-62
side before which	-27
side does be	-43
side does go	-28
side does have	-38
side does let	16
side does offer	-32
side does other	-23
side does promise	17
side does say	30
side does take	-36
side does want	-16
verb after 0	43
verb after 0 clause office	-20
verb after 0 clause organisation	39
verb after 0 clause organisation plain	58
verb after 0 clause person many	36
verb after 0 clause person plain	-20
verb after 0 few	21
verb after 0 object side	63
verb after 0 object side plain	57
verb after 0 plain	31
verb after 0 say office	-20
verb after 0 say organisation many	38
verb after 0 say person	21
verb after 0 say person few	15
verb after 0 say person plain	22
verb after 0 say side	36
verb after 0 say side plain	37
verb after 1	35
verb after 1 clause person many	15
verb after 1 clause side	27
verb after 1 clause side plain	27
verb after 1 object organisation	-23
verb after 1 object organisation plain	-32
verb after 1 object side	22
verb after 1 object side plain	22
verb after 1 plain	39
verb after 1 say office	-15
verb after 1 say person few	22
verb after 1 say person many	-26
verb after 1 say person plain	33
verb after 1 sound side	-26
verb after 1 sound side plain	-26
verb after 12	15
verb after 12 clause office plain	-18
verb after 12 clause organisation	-34
verb after 12 clause organisation plain	-33
verb after 12 clause side	-31
verb after 12 clause side plain	-30
verb after 12 object side	26
verb after 12 object side plain	26
verb after 12 past another	-31
verb after 12 past another plain	-24
verb after 12 plain	15
verb after 12 say office	-19
verb after 12 say organisation	21
verb after 12 say person plain	16
verb after 3 clause person	-31
verb after 3 clause person plain	-24
verb after 3 object organisation	-20
verb after 3 object person	21
verb after 3 object person plain	26
verb after 3 past another	-36
verb after 3 past another many	-17
verb after 3 plain	15
verb after 3 say office	-26
verb after 3 say office plain	-22
verb after 3 say organisation	-16
verb after 3 say side	22
verb after 3 say side plain	26
verb after 6 clause person	-17
verb after 6 clause person plain	-16
verb after 6 clause side	-23
verb after 6 clause side plain	-23
verb after 6 object organisation	-23
verb after 6 object person	18
verb after 6 object person plain	15
verb after 6 say person	19
verb after added	-21
verb after added plain true	-22
verb after announced	28
verb after announced plain false	28
verb after announces	-22
verb after announces plain true	-22
verb after answered plain true	-15
verb after answers	-22
verb after answers plain true	-22
verb after asked plain false	-19
verb after asked plain true	25
verb after asking	-15
verb after began	-15
verb after calls	17
verb after calls many true	19
verb after concluded	-25
verb after denied plain true	-15
verb after described	28
verb after described plain true	20
verb after ended	-19
verb after explained plain true	-16
verb after far clause organisation	-23
verb after far clause organisation plain	-22
verb after far clause side	-29
verb after far clause side plain	-28
verb after far many	15
verb after far past another many	23
verb after far past another plain	-40
verb after far say person many	21
verb after far say person plain	-20
verb after far say side	18
verb after far say side plain	21
verb after informed	19
verb after informed plain true	19
verb after none	-32
verb after none plain	-43
verb after opened	-32
verb after opened plain true	-17
verb after proposed	22
verb after proposed plain true	27
verb after recalled	-24
verb after recalled plain true	-15
verb after remarked	23
verb after says plain false	-31
verb after says plain true	15
verb after stated	28
verb after stated plain true	25
verb after states	-16
verb after states plain false	-29
verb after threatens plain true	15
verb after told many true	-22
verb after told plain true	28
verb after urged	23
verb after vowed	20
verb after warned plain false	15
verb after welcomes	-20
verb after welcomes plain true	-20
verb after wrote many true	23
verb after wrote plain true	-21
verb after: , he	-25
verb after: , which	22
verb after: , who	16
verb after: has	46
verb after: has been	-22
verb after: have	-22
verb agreed then to	19
verb announced then that	38
verb announced then the	-27
verb before 0	24
verb before 0 clause person	24
verb before 0 few	19
verb before 0 plain	18
verb before 0 say office	-40
verb before 0 say office many	-41
verb before 0 say organisation	22
verb before 0 say organisation plain	25
verb before 0 say person	15
verb before 1 say person	-21
verb before 1 say person plain	-17
verb before 1 say side	15
verb before 1 say side plain	15
verb before 12 clause organisation	19
verb before 12 clause organisation plain	19
verb before 12 clause person	21
verb before 12 say organisation	-17
verb before 3 object organisation plain	15
verb before 3 past another	33
verb before 3 past another plain	31
verb before 3 plain	17
verb before 3 say organisation	20
verb before 3 say organisation plain	24
verb before 6 clause organisation	-28
verb before 6 clause organisation plain	-26
verb before 6 say organisation plain	18
verb before 6 say person plain	16
verb before agreed plain false	15
verb before asked	-15
verb before asked plain true	-15
verb before denied	16
verb before far	29
verb before far many	-16
verb before far plain	36
verb before none few	17
verb before none many	20
verb before said plain false	25
verb before says	18
verb before says plain true	16
verb before states	-21
verb before states plain false	-26
verb before told	-16
verb before: , and	-18
verb before: by	24
verb before: that	-26
verb before: to	-15
verb clause then ,	17
verb clause then its	15
verb clause then with	-27
verb confirmed then the	26
verb described then the	25
verb informed then the	27
verb object then .	-15
verb object then a	15
verb object then an	16
verb object then on	15
verb object then this	19
verb recalled then that	-15
verb replied then that	17
verb reports then that	-15
verb said then ,	-23
verb said then .	-32
verb said then he	42
verb said then in	26
verb said then on	35
verb said then that	-18
verb said then the	18
verb said then to	-21
verb say then ,	-34
verb say then :	-17
verb say then his	15
verb say then in	34
verb say then me	20
verb say then on	20
verb say then parliament	21
verb say then so	-17
verb say then they	16
verb say then this	-19
verb says then ,	-28
verb says then .	33
verb says then he	-21
verb says then that	25
verb says then the	23
verb sound then to	16
verb then ,	-16
verb then an	25
verb then both	-24
verb then by	-18
verb then fifteen	17
verb then in	46
verb then me	20
verb then off	-19
verb then on	38
verb then parliament	21
verb then so	-16
verb then they	16
verb then when	-20
verb then whether	-18
verb then with	-20
verb threatened then to	-23
verb told then his	23
verb told then me	22
verb told then parliament	21
verb told then the	-28`;
