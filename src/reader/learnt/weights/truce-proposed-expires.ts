// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:'s	-10
a:.	-14
a:<day-gone>	15
a:<day-gone> .	18
a:<duty>	-10
a:<level-noun>	-13
a:<level>	-21
a:<name>	-36
a:<not>	-16
a:<number> .	-10
a:<span>	-15
a:<span> .	-15
a:<v-down>	17
a:<v-stay>	-10
a:a	13
a:again	-11
a:are	-15
a:by a	10
a:decree	12
a:dispute	16
a:for	-19
a:from	-12
a:instead	14
a:instead of	11
a:is a	11
a:it	-14
a:its	10
a:its duty	10
a:next	18
a:next year	21
a:of next	13
a:of thi	-10
a:over	10
a:the	-21
a:thi	-15
a:thi year	-9
a:timber	10
a:to be	9
a:truce	-16
a:will	-13
a:with	-11
a:without	-11
a:year	14
a:year .	20
b:" the	9
b:'s	-24
b:'s good	-12
b:'s no	10
b:, agree	10
b:, are	-13
b:, he	9
b:, is	-18
b:, the	-49
b:, until	10
b:, up	15
b:, valid	-11
b:-	14
b:.	-9
b:/	10
b:/ the	11
b::	-8
b:: <name>	-17
b:: <number>	-15
b:: from	10
b:; it	-17
b:; the	12
b:<agent>	-9
b:<day-ahead>	28
b:<day-ahead> and	8
b:<day-ahead> to	20
b:<day-gone> in	15
b:<day-today>	12
b:<day-today> to	10
b:<gate>	-15
b:<goods>	8
b:<level> at	13
b:<level> here	9
b:<money>	-13
b:<name>	-22
b:<name> 's	-34
b:<name> and	15
b:<name> charge	7
b:<name> extend	-16
b:<name> has	8
b:<name> have	-13
b:<name> prolonged	10
b:<name> to	20
b:<name> until	12
b:<name> will	9
b:<not>	15
b:<number>	-27
b:<number> /	10
b:<number> from	-8
b:<number> until	-10
b:<organisation>	-42
b:<person>	-12
b:<points>	-31
b:<points> of	-16
b:<quality> origin	10
b:<seat> on	-19
b:<sender>	-18
b:<span>	-10
b:<span> end	19
b:<span> of	-10
b:<taker>	-11
b:<v-end>	15
b:<v-propose>	14
b:<v-return>	-23
b:<v-sell>	-12
b:<v-stay>	10
b:a	-39
b:a standstill	10
b:again	-17
b:agree in	-9
b:agree on	16
b:agreement	-10
b:agreement was	11
b:an extension	18
b:and	13
b:and <name>	9
b:and <person>	-17
b:and run	10
b:and they	11
b:antwerp	9
b:apply until	14
b:are	-37
b:are to	-22
b:arrangement	19
b:arrangement of	12
b:as	11
b:at the	-27
b:back	-25
b:back to	-11
b:be	10
b:been prolonged	-14
b:before	-17
b:before the	-28
b:by	-18
b:by the	-25
b:call	-8
b:can	-9
b:carry	18
b:carry on	9
b:carry the	19
b:cease	15
b:cease on	15
b:ceasefire	-10
b:clear	12
b:come	-12
b:conclude	-12
b:continue in	11
b:could	-11
b:could be	-9
b:date	15
b:day	-28
b:deadline	-9
b:deal by	10
b:dispute	9
b:dispute over	10
b:down	-10
b:due	-15
b:due on	11
b:due to	-20
b:duty until	11
b:each	15
b:each other	14
b:either	-14
b:either side	-14
b:end	11
b:end on	10
b:energy	10
b:evening	-10
b:expect	-18
b:extend to	10
b:extend until	-12
b:extension	10
b:extension to	16
b:fall	10
b:fee	-12
b:first	-13
b:for	-44
b:for <span>	-17
b:for the	-9
b:force	-10
b:force until	-10
b:freeze	10
b:from	-13
b:from <day-ahead>	16
b:from <day-gone>	10
b:glass	10
b:good	-37
b:good until	-16
b:government	13
b:had	-12
b:had agree	-13
b:had been	-11
b:has	-16
b:has agree	-12
b:has propose	12
b:have	-27
b:he'd	11
b:household	-10
b:if	22
b:in	-13
b:in <month-gone>	18
b:in <seat>	-21
b:in antwerp	9
b:in busan	-14
b:in force	-17
b:in place	13
b:in surabaya	10
b:in the	-18
b:in their	20
b:introduce	10
b:is due	-15
b:is reach	12
b:is suspend	-17
b:is to	9
b:is until	16
b:it doe	11
b:it end	13
b:it go	-12
b:it has	-14
b:it is	26
b:it now	-5
b:it was	-13
b:it would	21
b:its	-21
b:its tariff	13
b:keep the	12
b:keep their	-11
b:kuala	14
b:kuala lumpur	14
b:last day	-13
b:let the	-11
b:let their	10
b:levy	-13
b:live	-12
b:live until	-11
b:look	10
b:look at	10
b:lower	16
b:lower duty	11
b:lumpur	14
b:make	8
b:make it	-12
b:may	-25
b:meet	-9
b:moratorium	-13
b:moratorium on	-10
b:must	-9
b:negotiation	-11
b:new	19
b:next	9
b:next week	13
b:no	9
b:not	15
b:not go	11
b:now	-9
b:now hold	-10
b:of	-43
b:of duty	-12
b:of the	-9
b:off	-14
b:offer to	14
b:old	-12
b:on	-17
b:on <day-ahead>	12
b:on <day-today>	18
b:on cotton	9
b:on to	15
b:onion	12
b:order	-14
b:origin	9
b:originating	8
b:originating in	8
b:our	-12
b:over	11
b:over on	-10
b:past	11
b:pay <level>	18
b:pay the	-11
b:permanent agreement	10
b:place until	13
b:present one	10
b:prolong the	21
b:prolongation	13
b:propose to	15
b:put	-11
b:raise	10
b:reach by	11
b:recommend	12
b:reduction	-9
b:reduction apply	-7
b:remain so	9
b:return	-14
b:run on	13
b:say	14
b:say in	15
b:see	-16
b:shall	16
b:side agree	17
b:side had	10
b:sign by	-11
b:sign for	9
b:since	-45
b:sit	-11
b:so until	10
b:special	17
b:special duty	20
b:standstill of	-13
b:state	-9
b:stop	16
b:stop on	11
b:sugar	19
b:surabaya	10
b:surcharge	-10
b:suspend in	12
b:suspension	17
b:suspension end	9
b:suspension of	-26
b:take the	11
b:talk	-13
b:tariff truce	23
b:tariff until	-19
b:telephone	-14
b:that <seat>	17
b:that end	-7
b:that is	11
b:that take	13
b:that the	18
b:that we	11
b:the <level>	-16
b:the <office>	-20
b:the <organisation>	-40
b:the <quality>	-20
b:the <span>	14
b:the arrangement	14
b:the end	15
b:the last	-8
b:the present	13
b:the reciprocal	-8
b:the reduction	-9
b:the special	8
b:the suspension	20
b:the three	13
b:the understanding	8
b:their dispute	10
b:their tariff	19
b:there 's	10
b:therefore	10
b:they	10
b:they will	-17
b:they'll	10
b:thi	-17
b:three	17
b:through	15
b:through the	10
b:thu	-12
b:till	27
b:till the	23
b:to	30
b:to <level>	-9
b:to <number>	-8
b:to carry	13
b:to end	-16
b:to extend	16
b:to prolong	24
b:to raise	11
b:to run	12
b:to see	-11
b:to the	20
b:treaty	14
b:truce go	-6
b:truce last	-14
b:truce now	-13
b:truce over	13
b:truce run	-12
b:truce to	22
b:truce would	10
b:two of	9
b:until	18
b:until the	14
b:up	20
b:up to	19
b:valid	-12
b:was	-11
b:was not	11
b:was prolonged	-11
b:we	11
b:were	-17
b:what <person>	12
b:which <name>	9
b:which end	-20
b:which it	11
b:which last	9
b:which run	-12
b:will	20
b:will be	11
b:without	-13
b:word	13
b:would	23
b:would be	15
b:would have	-12
b:would last	25
b:would run	15
b:— the	-15
c0=agree	14
c0=bear	-14
c0=down	-14
c0=impose	-17
c0=propose	20
c0=return	-16
c0=target	-11
c1=bear & d:gone	-10
c1=begin & d:ahead	22
c1=begin & d:gone	-12
c1=down	-19
c1=down & d:ahead	-15
c1=end & d:gone	-13
c1=impose & d:gone	-32
c1=return	-16
c1=return & d:ahead	-16
c1=stay & d:gone	-23
c1=target	-34
c1=target & d:ahead	-31
c2=down	19
c2=impose	-20
ct0=agree modal	-11
ct0=agree past	21
ct0=agree present	13
ct0=agree present-passive	9
ct0=bear past	-9
ct0=bear present	-13
ct0=bear present-passive	-9
ct0=end modal	-12
ct0=impose future-passive	-22
ct0=impose perfect	-20
ct0=impose present-passive	-18
ct0=propose pluperfect	9
ct0=say past	-21
ct0=stay future	18
ct0=stay perfect	-10
ct0=suspend past	-11
ct0=suspend present-passive	-12
ct1=agree infinitive	-11
ct1=agree modal	-11
ct1=agree participle-passive	-14
ct1=agree present	15
ct1=agree present-passive	9
ct1=bear gerund	9
ct1=bear past	-9
ct1=bear present	-13
ct1=bear present-passive	-9
ct1=begin gerund	12
ct1=begin modal	13
ct1=end modal	-12
ct1=end participle-passive	-12
ct1=end past	-15
ct1=impose future-passive	-22
ct1=impose infinitive	25
ct1=impose past	-11
ct1=impose perfect	-22
ct1=impose pluperfect	11
ct1=impose present-passive	-25
ct1=say past	-20
ct1=stay future	16
ct1=stay perfect	-10
ct1=suspend past	-10
ct1=suspend present-passive	-12
ct1=up infinitive	20
ct1=up present	-9
ct2=down infinitive	14
ct2=impose past	-9
d:after , to	11
d:after and ends on	-11
d:after and expires on	13
d:after until	11
d:ahead	10
d:ahead own	17
d:ahead-0	-46
d:ahead-1	-134
d:ahead-2	-160
d:ahead-3	-48
d:ahead-4	87
d:ahead-5	28
d:ahead-6	47
d:at=0	-31
d:at=3	-76
d:before ,	-11
d:begins	-57
d:begins ahead	-29
d:begins gone	-37
d:ends	15
d:ends ahead	25
d:ends gone	-17
d:ends other ahead	14
d:ends own ahead	23
d:gone	-152
d:gone other	-96
d:gone own	-69
d:gone-0	-14
d:gone-1	-28
d:gone-2	-11
d:gone-3	-10
d:gone-4	-22
d:gone-5	-80
d:how=relative	-71
d:how=weekday	-130
d:last	16
d:named=0	-45
d:named=2	18
d:rank=0	-86
d:rank=0 of 1	-24
d:rank=0 of 2	-47
d:rank=0 of 3	-50
d:rank=0 of 4	-26
d:rank=1 of 2	34
d:rank=1 of 3	-46
d:rank=1 of 4	-50
d:rank=2	11
d:rank=2 of 3	40
d:rank=2 of 4	22
d:rank=3	54
d:span-before	17
d:today	-57
d:today own	-57
d:today-0	-57
f:!	14
f:"	-34
f:'s	12
f:.	-9
f:<day-gone>	10
f:<day-today>	-24
f:<duty>	-9
f:<goods-amount>	17
f:<goods>	-9
f:<money>	-26
f:<month-ahead>	-31
f:<month-gone>	-23
f:<number>	-17
f:<organisation>	21
f:<seat>	11
f:<span>	-20
f:<taker>	-19
f:<v-agree>	-16
f:<v-bear>	-25
f:<v-end>	-8
f:<v-impose>	-14
f:<v-say>	19
f:<v-sell>	-9
f:<v-stay>	-34
f:<v-threaten>	-24
f:<v-up>	25
f:a	-21
f:about	-18
f:according	14
f:additional	-29
f:after	-27
f:again	12
f:agent	13
f:agree	-11
f:agreement	11
f:already	10
f:an	-32
f:announce	9
f:answer	-12
f:any	-10
f:anything	-11
f:at	15
f:back	22
f:be	20
f:beef	-12
f:been	-14
f:beer	9
f:before	-21
f:begin	-14
f:beyond	13
f:break	9
f:bring	-14
f:buse	-11
f:buyer	-11
f:cabinet	18
f:call	6
f:case	11
f:clock	-13
f:coffee	15
f:collect	-20
f:come	-10
f:commerce	22
f:confirm	24
f:consider	11
f:could	12
f:country	-14
f:custom	-11
f:date	38
f:day	23
f:deal	-17
f:decide	10
f:decree	-13
f:did	21
f:die	13
f:do	9
f:doe	-21
f:down	-21
f:due	-25
f:earlier	-12
f:effect	-15
f:end	-15
f:enter	22
f:every	-11
f:fact	18
f:fall	12
f:fertiliser	-12
f:find	11
f:five	9
f:following	11
f:former	31
f:free	-11
f:from	-14
f:full	-13
f:give	12
f:go	27
f:good	-18
f:had	-14
f:half	29
f:halve	9
f:has	27
f:have	-30
f:he	-14
f:him	-11
f:hour	-11
f:house	-16
f:if	15
f:interest	-10
f:it	10
f:karachi	9
f:leave	23
f:length	12
f:let	-11
f:letter	-12
f:levy	29
f:link	12
f:london	11
f:lose	9
f:lower	-11
f:machine	16
f:make	-9
f:meal	-10
f:meantime	9
f:meet	-28
f:mentioned	9
f:midnight	-9
f:ministry	32
f:minute	-23
f:more	13
f:morning	17
f:move	15
f:mr	21
f:must	16
f:my	17
f:next	30
f:nickel	8
f:no	20
f:nobody	-15
f:nod	12
f:nothing	12
f:notice	-11
f:now	-11
f:of	-10
f:offer	-10
f:once	25
f:one	-27
f:only	-16
f:order	-11
f:ordinary	11
f:other	19
f:our	18
f:out	12
f:palm	-8
f:paper	13
f:party	-9
f:pay	-31
f:payable	10
f:pen	-11
f:plan	11
f:premium	12
f:present	12
f:president	-17
f:prolongation	-16
f:prolonged	13
f:quantity	10
f:raise	-18
f:rate	24
f:rather	-11
f:reason	-13
f:remain	-27
f:renewal	-11
f:report	13
f:require	13
f:return	12
f:right	-20
f:rise	11
f:round	-24
f:same	32
f:say	18
f:season	-11
f:second	-25
f:section	-12
f:sheet	17
f:short	-12
f:sign	-17
f:signature	11
f:since	-16
f:so	23
f:some	-10
f:soybean	9
f:spot	9
f:spring	-23
f:stand	-14
f:start	-8
f:still	-9
f:stock	13
f:tariff	-11
f:television	16
f:tell	14
f:text	12
f:that	-13
f:the	8
f:then	20
f:there	-10
f:thi	24
f:thing	-9
f:third	-28
f:those	-12
f:time	-18
f:to	11
f:truck	-7
f:two	-17
f:under	-39
f:until	-33
f:up	11
f:upon	12
f:urea	-9
f:walnut	8
f:want	12
f:warn	-20
f:was	-22
f:were	-27
f:where	10
f:which	20
f:while	-17
f:who	-16
f:why	-13
f:will	30
f:wine	-9
f:winter	-15
f:with	-44
f:worth	-12
f:write	-10
f:yes	11
f:yet	35
first-of-paragraph	-19
has-gerund	22
has-infinitive	22
has-participle	-15
has-past	-21
has-perfect	-15
has-pluperfect	-10
has-present	-17
headline	-8
l1=,	-23
l1=, & d:today	-25
l1=<begin> & d:today	-11
l1=<v-impose>	-9
l1=<v-say>	13
l1=<v-say> & d:ahead	14
l1=<v-stay>	11
l1=<v-stay> & d:ahead	11
l1=for	-12
l1=for & d:ahead	-10
l1=from	-46
l1=from & d:ahead	-38
l1=make	13
l1=of	-29
l1=of & d:ahead	-22
l1=on	-49
l1=on & d:ahead	-24
l1=on & d:gone	-46
l1=say	13
l1=say & d:ahead	14
l1=since	-34
l1=since & d:ahead	-29
l1=that	11
l1=that & d:ahead	11
l1=the	18
l1=the & d:ahead	24
l1=the & d:gone	-21
l1=to	31
l1=to & d:ahead	35
l1=to & d:gone	-16
l1=until	12
l1=until & d:ahead	20
l1=until & d:gone	-24
l2=,	10
l2=, & d:ahead	14
l2=:	-13
l2=: & d:ahead	-13
l2=<agent>	-10
l2=<begin>	-17
l2=<begin> & d:gone	-11
l2=<begin> & d:today	-15
l2=<day-ahead>	21
l2=<day-ahead> & d:ahead	21
l2=<level>	-19
l2=<level> & d:ahead	-15
l2=<month-gone>	11
l2=<month-gone> & d:ahead	11
l2=<number>	-12
l2=<number> & d:ahead	-10
l2=<person>	-9
l2=<seat>	-28
l2=<seat> & d:ahead	-18
l2=<span>	-14
l2=<span> & d:ahead	-14
l2=<v-bear>	-20
l2=<v-bear> & d:ahead	-18
l2=<v-begin>	-7
l2=<v-begin> & d:ahead	-4
l2=<v-end>	21
l2=<v-end> & d:ahead	25
l2=<v-end> & d:gone	-11
l2=<v-impose> & d:ahead	12
l2=<v-impose> & d:gone	-10
l2=<v-propose>	-18
l2=<v-propose> & d:ahead	-16
l2=<v-say>	-15
l2=<v-say> & d:ahead	-10
l2=<v-stay>	9
l2=<v-stay> & d:ahead	13
l2=<v-target>	-15
l2=<v-target> & d:ahead	-14
l2=at	-27
l2=at & d:ahead	-25
l2=back	-18
l2=back & d:ahead	-17
l2=before	-10
l2=before & d:ahead	-9
l2=begin	-8
l2=by	-21
l2=by & d:ahead	-19
l2=cease	15
l2=cease & d:ahead	15
l2=end	14
l2=end & d:ahead	17
l2=extend	7
l2=extend & d:ahead	7
l2=force	-16
l2=force & d:ahead	-15
l2=from	-11
l2=from & d:ahead	-10
l2=good	-23
l2=good & d:ahead	-23
l2=guayaquil	14
l2=here	9
l2=here & d:ahead	9
l2=live	-11
l2=live & d:ahead	-11
l2=make	9
l2=make & d:ahead	9
l2=one	9
l2=one & d:ahead	10
l2=other	15
l2=other & d:ahead	15
l2=past	11
l2=sign	-12
l2=sign & d:ahead	-11
l2=sleep	-10
l2=sleep & d:ahead	-10
l2=stay	-12
l2=stay & d:ahead	-11
l2=sunday	10
l2=sunday & d:ahead	11
l2=tariff	-17
l2=tariff & d:ahead	-16
l2=that	-15
l2=that & d:ahead	-14
l2=through	10
l2=through & d:ahead	10
l2=till	23
l2=till & d:ahead	23
l2=to	26
l2=to & d:ahead	28
l2=until	14
l2=until & d:ahead	16
l2=us	-12
l2=us & d:ahead	-12
l2=which	11
l2=which & d:ahead	11
l2=will	15
l2=will & d:ahead	15
l3=:	-13
l3=: & d:ahead	-12
l3=<begin>	-17
l3=<begin> & d:gone	-15
l3=<begin> & d:today	-28
l3=<day-ahead>	11
l3=<day-ahead> & d:ahead	11
l3=<day-gone>	-13
l3=<day-gone> & d:ahead	-13
l3=<level>	-16
l3=<level> & d:ahead	-15
l3=<month-gone>	-10
l3=<month-gone> & d:ahead	-9
l3=<number>	-12
l3=<number> & d:ahead	-11
l3=<points>	-9
l3=<points> & d:ahead	-9
l3=<quality>	-16
l3=<quality> & d:ahead	-15
l3=<v-bear>	-17
l3=<v-bear> & d:ahead	-14
l3=<v-end>	10
l3=<v-end> & d:ahead	11
l3=<v-impose>	-30
l3=<v-impose> & d:ahead	-26
l3=<v-propose>	-12
l3=<v-propose> & d:ahead	-11
l3=a	-12
l3=a & d:ahead	-10
l3=again	-14
l3=again & d:ahead	-14
l3=agreement	-11
l3=agreement & d:ahead	-11
l3=and	16
l3=and & d:ahead	19
l3=arrangement	-9
l3=arrangement & d:ahead	-9
l3=at	18
l3=at & d:ahead	19
l3=be	8
l3=be & d:ahead	10
l3=busan	-14
l3=busan & d:ahead	-13
l3=day	-9
l3=each	11
l3=each & d:ahead	11
l3=end	11
l3=end & d:ahead	12
l3=extension	12
l3=extension & d:ahead	13
l3=fall	13
l3=fall & d:ahead	13
l3=from	9
l3=from & d:ahead	9
l3=given	12
l3=in	-37
l3=in & d:ahead	-29
l3=make	-14
l3=make & d:ahead	-14
l3=not	10
l3=not & d:ahead	11
l3=of	-14
l3=of & d:ahead	-13
l3=remain	11
l3=remain & d:ahead	11
l3=same & d:ahead	8
l3=stop	12
l3=stop & d:ahead	12
l3=suspension	21
l3=suspension & d:ahead	21
l3=tariff	16
l3=tariff & d:ahead	17
l3=that	-9
l3=therefore	10
l3=therefore & d:ahead	10
l3=they	30
l3=they & d:ahead	31
l3=thu	-10
l3=thu & d:ahead	-10
l3=to	-23
l3=to & d:ahead	-18
l3=truce	-17
l3=truce & d:ahead	-15
l3=up & d:ahead	8
l3=will & d:ahead	11
l3=would	21
l3=would & d:ahead	22
l4='s	-13
l4='s & d:ahead	-12
l4=,	-14
l4=:	22
l4=: & d:ahead	23
l4=;	-12
l4=; & d:ahead	-11
l4=<begin>	-9
l4=<begin> & d:ahead	12
l4=<begin> & d:gone	-25
l4=<begin> & d:today	-34
l4=<day-ahead>	35
l4=<day-ahead> & d:ahead	36
l4=<day-gone>	-9
l4=<day-gone> & d:ahead	-8
l4=<day-today>	-16
l4=<day-today> & d:ahead	-15
l4=<points>	-8
l4=<points> & d:ahead	-8
l4=<v-agree>	-10
l4=<v-bear>	9
l4=<v-bear> & d:ahead	12
l4=<v-begin>	-10
l4=<v-impose>	-11
l4=<v-return> & d:ahead	9
l4=<v-stay>	-18
l4=<v-stay> & d:ahead	-17
l4=<v-up>	-14
l4=<v-up> & d:ahead	-13
l4=an	11
l4=an & d:ahead	12
l4=and & d:ahead	8
l4=another	-14
l4=another & d:ahead	-14
l4=apply	-11
l4=apply & d:ahead	-11
l4=arrangement	10
l4=arrangement & d:ahead	10
l4=busan	-17
l4=busan & d:ahead	-17
l4=carry	9
l4=carry & d:ahead	9
l4=due	-18
l4=due & d:ahead	-17
l4=end	-12
l4=end & d:ahead	-11
l4=extend	-17
l4=extend & d:ahead	-16
l4=extension	11
l4=extension & d:ahead	12
l4=in	-15
l4=its	-15
l4=its & d:ahead	-14
l4=look	11
l4=look & d:ahead	11
l4=lower	11
l4=lower & d:ahead	11
l4=meant	-10
l4=meant & d:ahead	-10
l4=now	-17
l4=now & d:ahead	-16
l4=of	-13
l4=of & d:ahead	-11
l4=on	11
l4=on & d:ahead	13
l4=once	-12
l4=once & d:ahead	-12
l4=point	10
l4=remain	-9
l4=remain & d:ahead	-9
l4=rice	-9
l4=same	9
l4=same & d:ahead	9
l4=shall	13
l4=shall & d:ahead	13
l4=suspension	15
l4=suspension & d:ahead	15
l4=take	12
l4=take & d:ahead	12
l4=tariff	-14
l4=tariff & d:ahead	-14
l4=the	18
l4=the & d:ahead	24
l4=the & d:gone	-9
l4=they	-22
l4=they & d:ahead	-21
l4=thi	-10
l4=thi & d:ahead	-9
l4=truce	14
l4=truce & d:ahead	15
l4=two	-11
l4=two & d:ahead	-10
l4=until	-10
l4=which	-16
l4=which & d:ahead	-16
l4=with	-18
l4=with & d:ahead	-17
l4=would	18
l4=would & d:ahead	19
l=, end	10
l=, until	10
l=, until & d:ahead	11
l=<begin> <begin> & d:today	-11
l=<begin> on	-17
l=<begin> on & d:ahead	-15
l=<day-ahead> ,	-8
l=<day-ahead> , & d:ahead	-8
l=<day-ahead> to	10
l=<day-ahead> to & d:ahead	11
l=<day-ahead> until	11
l=<day-ahead> until & d:ahead	12
l=<day-gone> ,	13
l=<day-gone> , & d:ahead	13
l=<level> from	-12
l=<level> from & d:ahead	-11
l=<level> on	-16
l=<level> on & d:ahead	-15
l=apply until	14
l=apply until & d:ahead	14
l=at the	-24
l=at the & d:ahead	-23
l=back to	-10
l=back to & d:ahead	-9
l=before the	-23
l=before the & d:ahead	-23
l=by the	-20
l=by the & d:ahead	-19
l=cease on	15
l=cease on & d:ahead	15
l=day ,	8
l=day , & d:ahead	8
l=deal by	10
l=deal by & d:ahead	10
l=due on	11
l=due on & d:ahead	11
l=duty until	11
l=duty until & d:ahead	11
l=end on	10
l=end on & d:ahead	13
l=extend to	10
l=extend to & d:ahead	11
l=extend until	-10
l=extend until & d:ahead	-10
l=extension to	8
l=extension to & d:ahead	9
l=force until	-9
l=force until & d:ahead	-9
l=good until	-13
l=good until & d:ahead	-13
l=is until	11
l=is until & d:ahead	12
l=sleep until	-9
l=sleep until & d:ahead	-9
l=sunday ,	10
l=sunday , & d:ahead	11
l=tariff until	-14
l=tariff until & d:ahead	-14
l=through the	10
l=through the & d:ahead	10
l=till the	23
l=till the & d:ahead	23
l=to the	31
l=to the & d:ahead	33
l=truce to	10
l=truce to & d:ahead	11
l=until the	15
l=until the & d:ahead	17
l=up on	9
l=up on & d:ahead	9
lead=, & d:ahead	4
lead=, & d:gone	-37
lead=, & d:today	-30
lead=-	17
lead=- & d:ahead	18
lead=13	13
lead=30	10
lead=30 & d:ahead	11
lead=31	9
lead=31 & d:ahead	10
lead=6	11
lead=6 & d:ahead	11
lead=:	-8
lead=a	-14
lead=a & d:ahead	-11
lead=an	10
lead=an & d:ahead	11
lead=before	-14
lead=before & d:ahead	-13
lead=by	9
lead=by & d:ahead	9
lead=colombia	10
lead=colombia & d:ahead	10
lead=i	-13
lead=i & d:ahead	-13
lead=if	22
lead=if & d:ahead	25
lead=january & d:ahead	11
lead=on	-14
lead=on & d:ahead	-11
lead=our	-12
lead=our & d:ahead	-12
lead=south	10
lead=south & d:ahead	10
lead=that & d:ahead	18
lead=that & d:gone	-13
lead=the	-25
lead=the & d:ahead	-13
lead=the & d:gone	-22
lead=their	-16
lead=their & d:ahead	-15
lead=they'll	10
lead=they'll & d:ahead	11
lead=turkey	10
lead=turkey & d:ahead	10
lead=two	9
lead=two & d:ahead	9
lll=<begin> <begin> <begin> & d:today	-11
lll=<begin> <begin> on	-17
lll=<begin> <begin> on & d:ahead	-15
lll=<begin> until the	-11
lll=<begin> until the & d:ahead	-11
lll=<span> end on	19
lll=<span> end on & d:ahead	19
lll=at <level> until	10
lll=at <level> until & d:ahead	10
lll=extension to the & d:ahead	9
lll=from <day-ahead> until	8
lll=from <day-ahead> until & d:ahead	9
lll=go on to	11
lll=go on to & d:ahead	11
lll=go on until	-4
lll=go on until & d:ahead	-4
lll=in force until	-9
lll=in force until & d:ahead	-9
lll=it end on	20
lll=it end on & d:ahead	21
lll=it hold until	9
lll=it hold until & d:ahead	9
lll=suspension end on	12
lll=suspension end on & d:ahead	12
lll=that is until	12
lll=that is until & d:ahead	13
lll=to <level> on	-11
lll=to <level> on & d:ahead	-10
lll=to last until	-15
lll=to last until & d:ahead	-14
lll=truce end on	-13
lll=truce end on & d:ahead	-13
lll=truce last until	-12
lll=truce last until & d:ahead	-12
lll=truce run to	-15
lll=truce run to & d:ahead	-15
lll=up to the	10
lll=up to the & d:ahead	10
lll=which end on	-17
lll=which end on & d:ahead	-16
lll=which last until	9
lll=which last until & d:ahead	9
lll=would run to	11
lll=would run to & d:ahead	11
lr=, ,	-16
lr=, , & d:ahead	-14
lr=, <end> & d:ahead	8
lr=, <end> & d:today	-15
lr=: .	17
lr=: . & d:ahead	18
lr=: <end>	-16
lr=: <end> & d:ahead	-15
lr=<begin> ,	-11
lr=<begin> , & d:ahead	-10
lr=<begin> .	11
lr=<begin> . & d:ahead	12
lr=<begin> <end>	-10
lr=<begin> <end> & d:today	-9
lr=<begin> is	10
lr=<begin> is & d:ahead	10
lr=after ?	14
lr=after ? & d:ahead	14
lr=by <end>	-22
lr=by <end> & d:ahead	-20
lr=from <end>	-27
lr=from <end> & d:ahead	-24
lr=is <end>	-13
lr=is <end> & d:ahead	-12
lr=of ,	-11
lr=of , & d:ahead	-10
lr=of <end>	-10
lr=on ;	-10
lr=on ; & d:ahead	-9
lr=on <end>	-23
lr=on <end> & d:ahead	-17
lr=on <end> & d:gone	-11
lr=on and	-10
lr=on in	-11
lr=on in & d:ahead	-10
lr=on next	16
lr=on next & d:ahead	16
lr=on the	-11
lr=on the & d:ahead	-10
lr=say .	14
lr=say . & d:ahead	15
lr=the <end>	16
lr=the <end> & d:ahead	19
lr=the to	9
lr=the to & d:ahead	9
lr=to , & d:ahead	7
lr=to .	12
lr=to . & d:ahead	13
lr=until ,	15
lr=until , & d:ahead	17
lr=until .	10
lr=until . & d:ahead	13
lr=until ;	16
lr=until ; & d:ahead	16
lr=until <end>	-10
lr=until next	-12
lr=until next & d:ahead	-12
n:abeyance	11
n:accord	-41
n:add	26
n:adds	13
n:another	10
n:arrangements	10
n:asleep	-28
n:bargain	12
n:calm	-7
n:ceasefire	32
n:continues	36
n:days=0	24
n:days=1	12
n:days=2	12
n:days=9	44
n:deal	19
n:deals	40
n:deferred	-21
n:extended	20
n:further	23
n:go on	-10
n:goes on	15
n:halt	23
n:held back	-10
n:held in	13
n:hold back	-24
n:hold off	-11
n:holiday	39
n:holidays	-11
n:in the drawer	14
n:keep	9
n:keeping	14
n:keeps	23
n:laid down	14
n:lengths=0	-19
n:lengths=1	13
n:lengths=2	23
n:lengths=3	26
n:lengths=6	25
n:lifted	16
n:long=0	15
n:long=1	26
n:long=2	21
n:longer	20
n:loose=3	27
n:loose=6	-18
n:loose=9	11
n:lull	9
n:measure	-28
n:measures	14
n:moratorium	21
n:more	18
n:more=2	35
n:more=3	16
n:more=6	24
n:no truce	16
n:pact	42
n:pause	15
n:peace	10
n:period	16
n:prolong	-15
n:prolonged	28
n:prolonging	9
n:prolongs	18
n:put away	-9
n:put off	11
n:quiet	-9
n:quiet=1	-13
n:quiet=3	-12
n:renewal	27
n:respite	-11
n:rest	37
n:rests	13
n:run on	-14
n:set aside	-21
n:shelves	14
n:sleeps	20
n:slept	-32
n:spare	16
n:spared	28
n:standstill	8
n:stay	-23
n:stretch	25
n:stretched	-22
n:successor	16
n:suspend	-21
n:suspended	19
n:suspends	-36
n:taken off	-8
n:term	-31
n:truce	28
n:truce=1	28
n:truce=2	7
n:truce=3	9
n:truce=6	-24
n:truces	12
n:understanding	-12
n:untouched	-11
n:verb=1	10
n:verb=2	-18
n:verb=3	-13
nc2=begin	20
nc2=down	11
nc2=impose	-17
nc2=return	17
nc2=target	-21
nct2=agree present	16
nct2=begin present	19
nct2=down present	14
nct2=end present	-13
nct2=impose modal	-14
nct2=impose participle-passive	-12
nct2=impose perfect	-13
nct2=impose present	8
nct2=propose pluperfect	11
nct2=return present	14
nct2=say past	10
nct2=stay modal	8
nct2=stay past	-18
next=(	12
next=—	-22
nhas-past	-12
nhas-perfect	-8
none	31
nt2=future	10
nt2=participle-passive	-15
nt2=perfect	-13
nv0-none	-18
nv1-none	-18
nv2=agree	12
nv2=apply	20
nv2=be	-13
nv2=charge	-14
nv2=come	14
nv2=extend	-10
nv2=have	-15
nv2=make	-11
nv2=other	-14
nv2=say	13
nv2=stay	10
nvt2=agree present	16
nvt2=apply present	13
nvt2=ask pluperfect	11
nvt2=be modal	10
nvt2=be past	-17
nvt2=be present	-24
nvt2=charge future	-10
nvt2=come present	16
nvt2=have present	-14
nvt2=other modal	-9
nvt2=say past	15
nvt2=stay present	10
o:act=carry	18
o:act=charge	-19
o:act=clear	12
o:act=conclude	-11
o:act=have	-31
o:act=introduce	10
o:act=levy	-14
o:act=look	9
o:act=make	9
o:act=meet	-24
o:act=put	-21
o:act=raise	10
o:act=recommend	11
o:act=remain	-11
o:act=return	-18
o:act=see	-15
o:act=sit	-11
o:agree on ahead	-14
o:be from ahead	-14
o:be until ahead	8
o:begin from ahead	-11
o:begin to ahead	14
o:carried=controls	-34
o:carried=deal	22
o:carried=duties	-19
o:carried=exclusions	-17
o:carried=fees	-17
o:carried=fees far	-19
o:carried=meeting far	-12
o:carried=none	-9
o:carried=procedure	-38
o:carried=truce	-21
o:carried=truce far	13
o:carry the ahead	7
o:end on gone	-10
o:extend to ahead	12
o:extend until ahead	-13
o:have until ahead	-14
o:keep the ahead	-19
o:keep until ahead	13
o:leads=2027 to	-19
o:leads=2030 to	-16
o:leads=applies until	16
o:leads=april to	-8
o:leads=at the	-24
o:leads=back to	-10
o:leads=before the	-23
o:leads=by the	-19
o:leads=cent until	15
o:leads=days, to	-10
o:leads=days, until	-12
o:leads=deal by	10
o:leads=due on	11
o:leads=end on	24
o:leads=ended on	-20
o:leads=extended to	10
o:leads=extended until	-10
o:leads=extension to	8
o:leads=force until	-9
o:leads=from	-11
o:leads=good until	-11
o:leads=is until	11
o:leads=june to	23
o:leads=last until	6
o:leads=lasts until	-17
o:leads=on	-17
o:leads=run to	19
o:leads=run until	15
o:leads=runs until	-18
o:leads=through the	10
o:leads=till the	23
o:leads=to the	31
o:leads=truce to	10
o:leads=until the	15
o:leads=up on	9
o:leads=year, until	8
o:leave until ahead	-9
o:left=controls right=duties	10
o:left=controls right=none	-19
o:left=deal right=none	-28
o:left=duties right=duties	10
o:left=longer	15
o:left=longer right=none	17
o:left=meeting	-27
o:left=meeting right=none	-18
o:left=none	-12
o:left=none right=deal	-10
o:left=none right=longer	-10
o:left=none right=meeting	-11
o:left=none right=signing	-13
o:left=procedure	-15
o:left=procedure right=none	-12
o:left=signing	-20
o:left=signing right=none	-12
o:left=truce right=meeting	8
o:look on ahead	11
o:near=controls	-11
o:near=duties	-8
o:near=longer	22
o:near=meeting	-45
o:near=none	-23
o:near=procedure	-19
o:near=signing	-26
o:no verb  today	-10
o:no verb after ahead	14
o:no verb day, ahead	8
o:no verb from ahead	-30
o:no verb sunday, ahead	22
o:no verb the ahead	20
o:no verb to ahead	11
o:no verb until ahead	19
o:other on ahead	-12
o:other the ahead	10
o:other until ahead	-23
o:pay until ahead	8
o:right=duties (	10
o:right=duties by	17
o:right=duties on	-23
o:right=duties the	20
o:right=duties to	-23
o:right=longer	-18
o:right=longer to	-9
o:right=meeting on	-11
o:right=none	-22
o:right=none after	11
o:right=none by	-26
o:right=none day,	8
o:right=none ends	-11
o:right=none for	-12
o:right=none from	-33
o:right=none of	-14
o:right=none on	-27
o:right=none since	-26
o:right=none sunday,	22
o:right=none that	11
o:right=none the	7
o:right=none to	35
o:right=none until	17
o:right=procedure	-13
o:right=signing to	7
o:right=truce 	15
o:say on ahead	-11
o:see the ahead	-10
o:sign on ahead	-13
o:sign to ahead	12
o:subject=controls carried	-21
o:subject=controls carried begin	-8
o:subject=controls carried begin ahead	-8
o:subject=controls carried until ahead	-8
o:subject=controls far	12
o:subject=controls far  ahead	15
o:subject=controls far no verb	12
o:subject=controls far no verb 	15
o:subject=controls far no verb ahead	12
o:subject=controls far no verb on	13
o:subject=controls far on ahead	13
o:subject=deal by ahead	8
o:subject=deal carried	23
o:subject=deal carried be	16
o:subject=deal carried be ahead	16
o:subject=deal carried be until	20
o:subject=deal carried end	14
o:subject=deal carried end ahead	15
o:subject=deal carried until ahead	15
o:subject=deal extend	-11
o:subject=deal extend ahead	-11
o:subject=deal far carried	-15
o:subject=deal far carried on ahead	-13
o:subject=deal no verb by	10
o:subject=deal on ahead	-12
o:subject=duties be	-16
o:subject=duties be ahead	-16
o:subject=duties carried	-24
o:subject=duties carried be	-26
o:subject=duties carried be ahead	-24
o:subject=duties carried be until	-11
o:subject=duties carried end	-15
o:subject=duties carried end ahead	-14
o:subject=duties carried look	11
o:subject=duties carried suspend ahead	10
o:subject=duties carried suspend until	12
o:subject=duties end	-12
o:subject=duties end ahead	-11
o:subject=duties end on	-10
o:subject=duties far  ahead	-10
o:subject=duties far carried	-18
o:subject=duties far carried be	-11
o:subject=duties far carried be ahead	-9
o:subject=duties far carried carry	11
o:subject=duties far carried carry ahead	11
o:subject=duties far carried end	11
o:subject=duties far carried end ahead	12
o:subject=duties far carried end on	8
o:subject=duties far carried from ahead	-11
o:subject=duties far carried move	9
o:subject=duties far carried move ahead	9
o:subject=duties far carried other	-15
o:subject=duties far carried other ahead	-14
o:subject=duties far carried pay	-9
o:subject=duties far carried pay ahead	-9
o:subject=duties far carried say	12
o:subject=duties far carried say ahead	13
o:subject=duties far carried suspend	-25
o:subject=duties far carried suspend ahead	-24
o:subject=duties far carried suspend until	-13
o:subject=duties far carried until ahead	-15
o:subject=duties far no verb 	-13
o:subject=duties far no verb the	-11
o:subject=duties far no verb until	11
o:subject=duties far the ahead	-11
o:subject=duties far until ahead	11
o:subject=duties from ahead	-20
o:subject=duties no verb on	11
o:subject=duties no verb the	19
o:subject=duties suspend	14
o:subject=duties suspend ahead	14
o:subject=duties the ahead	29
o:subject=exclusions far carried	12
o:subject=exclusions far carried until ahead	14
o:subject=fees	-9
o:subject=longer carried be	10
o:subject=longer carried be ahead	10
o:subject=longer far carried	18
o:subject=longer far carried begin	9
o:subject=longer far carried begin ahead	9
o:subject=longer far carried extend	15
o:subject=longer far carried extend ahead	15
o:subject=longer far carried to ahead	23
o:subject=longer no verb	-9
o:subject=longer no verb ahead	-9
o:subject=longer no verb until	-12
o:subject=longer on ahead	-10
o:subject=longer the ahead	17
o:subject=longer until ahead	-11
o:subject=meeting	-14
o:subject=meeting carried	14
o:subject=meeting carried run	11
o:subject=meeting carried run ahead	11
o:subject=meeting carried to ahead	24
o:subject=meeting far carried	-19
o:subject=meeting far carried end	-14
o:subject=meeting far carried end ahead	-13
o:subject=meeting far carried end on	-13
o:subject=meeting far carried on ahead	-24
o:subject=meeting far carried pay	-12
o:subject=meeting far carried pay ahead	-12
o:subject=meeting far no verb to	10
o:subject=meeting far to ahead	10
o:subject=meeting no verb on	-9
o:subject=meeting no verb the	9
o:subject=meeting on ahead	-15
o:subject=none after ahead	11
o:subject=none carried be on	-12
o:subject=none carried be until	13
o:subject=none carried begin	16
o:subject=none carried begin ahead	17
o:subject=none carried by ahead	-12
o:subject=none carried clear	13
o:subject=none carried clear ahead	13
o:subject=none carried end on	12
o:subject=none carried extend	-16
o:subject=none carried extend ahead	-16
o:subject=none carried extend to	-14
o:subject=none carried from ahead	-9
o:subject=none carried keep	-14
o:subject=none carried keep ahead	-14
o:subject=none carried make	12
o:subject=none carried make ahead	12
o:subject=none carried pay	12
o:subject=none carried pay ahead	13
o:subject=none carried pay until	9
o:subject=none carried run to	12
o:subject=none carried suspend	-10
o:subject=none carried suspend the	9
o:subject=none carried suspend to	-11
o:subject=none carried suspend until	-12
o:subject=none carried the ahead	9
o:subject=none carried to ahead	9
o:subject=none no verb 	-11
o:subject=none no verb after	11
o:subject=none no verb ahead	9
o:subject=none no verb on	-16
o:subject=none no verb sunday,	14
o:subject=none no verb to	21
o:subject=none no verb today	-30
o:subject=none on ahead	-15
o:subject=none to ahead	21
o:subject=procedure far	12
o:subject=procedure far  ahead	10
o:subject=procedure far carried end	11
o:subject=procedure far carried end ahead	11
o:subject=procedure far carried end on	12
o:subject=procedure far carried on ahead	10
o:subject=procedure far no verb	12
o:subject=procedure far no verb 	10
o:subject=procedure far no verb ahead	13
o:subject=signing no verb until	11
o:subject=truce  ahead	12
o:subject=truce be	-28
o:subject=truce be ahead	-27
o:subject=truce be until	-15
o:subject=truce carried be	11
o:subject=truce carried be ahead	12
o:subject=truce carried be on	9
o:subject=truce carried be the	10
o:subject=truce carried begin until	-11
o:subject=truce carried on ahead	12
o:subject=truce carried other	18
o:subject=truce carried other ahead	19
o:subject=truce carried run on	14
o:subject=truce carried run to	-21
o:subject=truce carried run until	-11
o:subject=truce extend	26
o:subject=truce extend ahead	26
o:subject=truce extend to	30
o:subject=truce far carried begin	12
o:subject=truce far carried begin ahead	12
o:subject=truce far carried end	-11
o:subject=truce far carried end ahead	-10
o:subject=truce far carried end on	-10
o:subject=truce far carried keep	-14
o:subject=truce far carried keep ahead	-13
o:subject=truce far carried on ahead	-9
o:subject=truce far carried suspend	-16
o:subject=truce far carried suspend ahead	-15
o:subject=truce far carried the ahead	-16
o:subject=truce far no verb 	-9
o:subject=truce far no verb on	-11
o:subject=truce far on ahead	-10
o:subject=truce no verb 	13
o:subject=truce no verb sunday,	11
o:subject=truce no verb the	-16
o:subject=truce no verb to	-16
o:subject=truce no verb until	6
o:subject=truce sunday, ahead	11
o:topic=controls	-27
o:topic=controls ahead	-24
o:topic=controls begin	-9
o:topic=controls far	11
o:topic=controls far 	15
o:topic=controls far  ahead	15
o:topic=controls far ahead	12
o:topic=controls far no verb	12
o:topic=controls far on	12
o:topic=controls far on ahead	12
o:topic=deal ahead	9
o:topic=deal far the	8
o:topic=deal far the ahead	9
o:topic=deal on	-14
o:topic=deal on ahead	-10
o:topic=deal until	17
o:topic=deal until ahead	18
o:topic=duties	-20
o:topic=duties be	-16
o:topic=duties begin	-10
o:topic=duties clear	9
o:topic=duties end	-19
o:topic=duties far 	-14
o:topic=duties far  ahead	-12
o:topic=duties far ahead	27
o:topic=duties far be	-9
o:topic=duties far by	-10
o:topic=duties far end	18
o:topic=duties far gone	-13
o:topic=duties far on	12
o:topic=duties far on ahead	14
o:topic=duties far the	-9
o:topic=duties far the ahead	-8
o:topic=duties far until ahead	12
o:topic=duties from	-42
o:topic=duties from ahead	-38
o:topic=duties gone	-27
o:topic=duties introduce	10
o:topic=duties levy	-13
o:topic=duties look	11
o:topic=duties on	-15
o:topic=duties on ahead	-9
o:topic=duties pay	10
o:topic=duties raise	12
o:topic=duties since	-13
o:topic=duties since ahead	-11
o:topic=duties the ahead	7
o:topic=duties until	21
o:topic=duties until ahead	24
o:topic=fees	-17
o:topic=fees ahead	-16
o:topic=longer ahead	13
o:topic=longer be	16
o:topic=longer end	-8
o:topic=longer extend	11
o:topic=longer gone	-13
o:topic=longer no verb	-9
o:topic=longer on	-18
o:topic=longer on ahead	-16
o:topic=longer sign	10
o:topic=longer to	15
o:topic=longer to ahead	17
o:topic=longer until	-12
o:topic=meeting	-23
o:topic=meeting ahead	-8
o:topic=meeting begin	-7
o:topic=meeting far until ahead	9
o:topic=meeting gone	-18
o:topic=meeting meet	-23
o:topic=meeting on	-23
o:topic=meeting on ahead	-15
o:topic=meeting other	10
o:topic=meeting run	11
o:topic=meeting the	14
o:topic=meeting the ahead	15
o:topic=meeting to	12
o:topic=meeting to ahead	12
o:topic=none 	-10
o:topic=none after	11
o:topic=none after ahead	11
o:topic=none ahead	23
o:topic=none be	-16
o:topic=none begin	19
o:topic=none end	13
o:topic=none gone	-17
o:topic=none make	12
o:topic=none sunday,	14
o:topic=none the	-12
o:topic=none the ahead	-10
o:topic=none to	31
o:topic=none to ahead	31
o:topic=none today	-30
o:topic=procedure	-21
o:topic=procedure ahead	-15
o:topic=procedure far	17
o:topic=procedure far 	10
o:topic=procedure far  ahead	10
o:topic=procedure far ahead	18
o:topic=procedure far end	11
o:topic=procedure far no verb	12
o:topic=procedure far on	11
o:topic=procedure far on ahead	11
o:topic=procedure on	-10
o:topic=signing	-28
o:topic=signing ahead	-19
o:topic=signing on	-29
o:topic=signing on ahead	-25
o:topic=signing sign	-9
o:topic=truce 	12
o:topic=truce  ahead	12
o:topic=truce ahead	9
o:topic=truce be	9
o:topic=truce begin	20
o:topic=truce carry	21
o:topic=truce end	-14
o:topic=truce extend	-7
o:topic=truce far until	-18
o:topic=truce far until ahead	-18
o:topic=truce gone	-38
o:topic=truce keep	-10
o:topic=truce say	-11
o:topic=truce sunday,	11
o:topic=truce sunday, ahead	11
o:topic=truce the	17
o:topic=truce the ahead	18
pc0=bear	-20
pc0=down	-41
pc1=agree	-11
pc1=down	-25
pc1=end	19
pc1=propose	21
pct0=agree perfect	14
pct0=begin past	-20
pct0=begin present	14
pct0=down present	-12
pct0=end modal	8
pct0=impose modal	15
pct0=impose past-passive	-16
pct0=say past	12
pct0=stay future	21
pct0=stay modal	17
pct0=stay past	-10
pct0=stay perfect	-10
pct0=suspend future	15
pct0=suspend present-passive	10
pct1=agree participle-passive	-25
pct1=begin past	-20
pct1=begin present	16
pct1=down present	-12
pct1=end infinitive	6
pct1=end modal	8
pct1=impose infinitive	-14
pct1=impose modal	15
pct1=impose past-passive	-16
pct1=propose participle-passive	14
pct1=say past	12
pct1=stay future	11
pct1=stay infinitive	-13
pct1=stay modal	17
pct1=stay past	-9
pct1=stay perfect	-9
pct1=suspend participle-passive	9
pct1=suspend present-passive	10
phas-future	19
phas-gerund	11
phas-modal	10
phas-participle	-13
phas-past	-16
phas-perfect	-13
phas-present	-6
pt0=future	12
pt0=modal	8
pt0=past	-9
pt0=past-passive	-23
pt0=perfect-passive	-18
pt1=gerund	11
pt1=modal	9
pt1=past-passive	-23
pt1=perfect-passive	-18
pt1=pluperfect	-10
pv0=agree	9
pv0=begin	-23
pv0=come	-17
pv0=confirm	-9
pv0=have	-12
pv0=hold	-19
pv0=lapse	15
pv0=levy	11
pv0=meet	-10
pv0=offer	-12
pv0=other	-14
pv0=pay	-12
pv0=propose	16
pv0=put	-12
pv0=remain	-9
pv0=say	18
pv0=start	13
pv0=stay	27
pv0=want	10
pv1-none	-15
pv1=agree	-13
pv1=ask	21
pv1=be	13
pv1=begin	-23
pv1=come	-14
pv1=confirm	-9
pv1=expire	7
pv1=extend	-13
pv1=hold	-20
pv1=lapse	12
pv1=levy	11
pv1=other	-16
pv1=pay	-19
pv1=propose	16
pv1=put	-12
pv1=reduce	-10
pv1=say	13
pv1=start	12
pv1=stay	17
pv2-none	-21
pvt0=agree perfect	16
pvt0=apply present	11
pvt0=approve past	8
pvt0=be present	15
pvt0=begin past	-9
pvt0=begin present	-16
pvt0=continue present	-11
pvt0=enter present	9
pvt0=have past	-12
pvt0=hold present	-17
pvt0=keep present	-19
pvt0=lapse modal	9
pvt0=offer perfect	-12
pvt0=other perfect	-18
pvt0=other present	-25
pvt0=remain present	-9
pvt0=say past	22
pvt0=start present	14
pvt0=stay present	17
pvt0=suspend present	11
pvt0=want present	10
pvt1=agree participle	-21
pvt1=apply present	11
pvt1=approve past	8
pvt1=ask participle	10
pvt1=be present	18
pvt1=begin past	-9
pvt1=begin present	-16
pvt1=continue present	-10
pvt1=enter present	9
pvt1=extend infinitive	-16
pvt1=have past	-12
pvt1=hold present	-17
pvt1=keep present	-10
pvt1=lapse modal	9
pvt1=other perfect	-11
pvt1=other present	-24
pvt1=say past	22
pvt1=start present	14
pvt1=stay present	12
pvt1=suspend infinitive	-13
pvt1=suspend participle	9
pvt1=suspend present	11
q:!	-15
q:(	20
q:)	20
q:-	-16
q::	23
q:<day-ahead>	34
q:<day-gone>	-17
q:<duty>	-10
q:<level>	-20
q:<money>	-15
q:<month-gone>	-24
q:<name>	-11
q:<not>	-33
q:<number>	-11
q:<organisation>	-14
q:<person>	21
q:<points>	14
q:<seat>	8
q:<sender>	-16
q:<v-agree>	18
q:<v-deny>	-17
q:<v-down>	14
q:<v-end>	12
q:<v-impose>	-14
q:<v-propose>	14
q:<v-stay>	16
q:<v-suspend>	13
q:<v-target>	-14
q:<v-threaten>	-21
q:<v-up>	-12
q:?	17
q:[	9
q:a	-22
q:about	-10
q:agree	37
q:all	-23
q:already	-12
q:an	-44
q:and	15
q:announce	-12
q:announcement	11
q:answer	10
q:approve	-12
q:apricot	11
q:are	14
q:at	14
q:autumn	22
q:average	9
q:away	-10
q:battery	-9
q:be	28
q:bean	-11
q:because	-17
q:been	-28
q:before	-26
q:between	22
q:bring	9
q:but	14
q:buy	13
q:c	12
q:calendar	10
q:call	15
q:can	13
q:canned	11
q:carry	-10
q:ceasefire	10
q:commerce	-9
q:control	-12
q:cotton	-10
q:counted	11
q:counterpart	21
q:course	10
q:cover	20
q:custom	7
q:deal	-10
q:did	13
q:done	11
q:duration	20
q:during	19
q:duty	13
q:earth	-23
q:easter	8
q:effect	-19
q:end	18
q:expire	13
q:extra	-8
q:fact	8
q:fall	-12
q:fentanyl	16
q:flour	10
q:force	-32
q:from	40
q:geneva	-9
q:go	12
q:good	-35
q:grain	13
q:has	-23
q:hazelnut	10
q:here	9
q:hour	-12
q:i	11
q:i'd	9
q:import	-8
q:impose	-12
q:in	-14
q:it	8
q:keep	23
q:know	21
q:lago	13
q:legal	9
q:letter	16
q:line	-11
q:list	-11
q:look	16
q:market	-12
q:meet	14
q:midnight	9
q:minister	-35
q:ministry	11
q:month	-16
q:more	-11
q:morning	-13
q:new	-11
q:night	-10
q:no	-12
q:not	-38
q:notice	-15
q:number	-15
q:of	-18
q:off	9
q:once	-12
q:only	9
q:opened	-11
q:or	-10
q:orange	9
q:origin	-10
q:other	-9
q:over	-15
q:paper	16
q:pause	13
q:pay	-16
q:peace	-18
q:pen	-11
q:period	10
q:plan	10
q:port	-16
q:prawn	10
q:president	-16
q:proclamation	-11
q:prolonged	-21
q:put	-25
q:raise	-10
q:rare	-22
q:rate	8
q:reach	16
q:reciprocal	-19
q:reckon	9
q:reduction	11
q:reporter	21
q:result	9
q:rice	19
q:right	-18
q:rise	-12
q:round	21
q:rule	-17
q:same	-15
q:saturday	-11
q:second	21
q:section	-13
q:see	-11
q:shall	9
q:ship	-11
q:should	-13
q:sign	-24
q:since	-17
q:stay	11
q:step	-14
q:stockholm	-9
q:strike	-10
q:suspend	-13
q:suspension	19
q:take	-16
q:tariff	-32
q:tea	10
q:telephone	12
q:television	20
q:term	27
q:that	-12
q:them	-20
q:then	16
q:they	-10
q:time	33
q:toy	10
q:two	-13
q:tyre	8
q:under	-15
q:until	21
q:visit	18
q:was	-37
q:way	10
q:we	29
q:we've	9
q:were	-26
q:what	-20
q:wheat	-10
q:when	17
q:white	-14
q:who	-15
q:will	7
q:winter	-10
q:within	-10
q:would	11
q:yes	-11
q:you	10
q:•	-12
qt=future	13
qt=modal	18
qt=past	-20
qt=perfect	-20
qt=pluperfect	-33
r1=(	14
r1=( & d:ahead	16
r1=, & d:ahead	14
r1=, & d:gone	-30
r1=. & d:ahead	15
r1=. & d:gone	-37
r1=<end>	-15
r1=<end> & d:gone	-50
r1=<end> & d:today	-38
r1=<level>	-9
r1=<level> & d:ahead	-9
r1=<not>	-16
r1=<not> & d:ahead	-15
r1=and	-19
r1=and & d:ahead	-16
r1=for	-10
r1=in	-20
r1=in & d:ahead	-17
r1=instead	15
r1=instead & d:ahead	15
r1=that	-10
r1=the	-13
r1=the & d:ahead	-11
r1=—	-13
r2="	-13
r2=,	-10
r2=<day-ahead>	-21
r2=<end>	-12
r2=<goods>	-9
r2=<not>	22
r2=<office>	-9
r2=<organisation>	-13
r2=<person>	11
r2=<quality>	-12
r2=<v-down>	11
r2=<v-end>	-22
r2=<v-stay>	-17
r2=at	-11
r2=end	-10
r2=it	13
r2=next	13
r2=not	22
r2=of	22
r2=on	-8
r2=provided	16
r2=that	-16
r2=thi	-10
r2=unless	10
r2=until	10
r2=when	-17
r2=which	9
r2=with	8
r3=,	-10
r3=<agent>	23
r3=<day-gone>	18
r3=<duty>	9
r3=<end>	-16
r3=<level>	9
r3=<number>	-26
r3=<organisation>	-29
r3=<person>	-10
r3=<span>	-14
r3=<v-bear>	-8
r3=a	14
r3=be	-11
r3=both	-13
r3=day	-14
r3=decree	12
r3=duty	11
r3=government	11
r3=it	-18
r3=keep	-9
r3=later	15
r3=now	12
r3=old	15
r3=on	-9
r3=party	17
r3=the	-13
r3=they	19
r3=what	-9
r3=would	11
r3=year	11
r4=)	10
r4=,	-14
r4=<day-ahead>	-15
r4=<end>	-16
r4=<name>	12
r4=<office>	-16
r4=<person>	-13
r4=<quality>	9
r4=<v-bear>	-14
r4=<v-begin>	15
r4=<v-down>	16
r4=<v-propose>	-20
r4=<v-return>	16
r4=a	-8
r4=are	13
r4=be	-13
r4=come	16
r4=dispute	16
r4=end	14
r4=has	-11
r4=have	16
r4=in	17
r4=need	15
r4=of	-12
r4=rate	-10
r4=that	9
r4=to	10
r4=will	-9
r=, <day-ahead>	-11
r=, <number>	-13
r=, <person>	18
r=, both	-10
r=, if	16
r=, not	9
r=, provided	16
r=, unless	10
r=, was	-11
r=, when	-17
r=, which	9
r=, with	8
r=; it	15
r=; until	13
r=<end> <end>	-15
r=instead of	12
r=is a	11
r=of next	13
r=of thi	-9
r=unless <organisation>	-10
s:'	-15
s:*	16
s:-	8
s:.	-18
s:/	13
s:<agent>	18
s:<day-ahead>	-7
s:<day-today>	-20
s:<duty>	-12
s:<goods-amount>	-10
s:<goods>	-27
s:<level-noun>	-26
s:<level>	-27
s:<money>	-30
s:<not>	-17
s:<number>	-18
s:<organisation>	-17
s:<person>	14
s:<sender>	-21
s:<taker>	-26
s:<v-agree>	14
s:<v-bear>	9
s:<v-buy>	-8
s:<v-end>	13
s:<v-propose>	13
s:<v-return>	27
s:<v-say>	-9
s:<v-stay>	-7
s:<v-suspend>	-14
s:<v-threaten>	-20
s:[	14
s:]	14
s:according	27
s:adopt	11
s:affiliate	14
s:after	-12
s:agree	18
s:agreement	-24
s:all	9
s:also	-13
s:an	-9
s:announce	-22
s:answer	11
s:antwerp	9
s:apply	17
s:approve	14
s:are	-23
s:ask	18
s:ban	-24
s:bed	22
s:bergen	9
s:between	-21
s:black	23
s:both	-13
s:briefed	11
s:bring	-12
s:buse	-10
s:but	-12
s:by	-9
s:c	-13
s:calendar	-12
s:can	-24
s:capital	-10
s:car	-17
s:carpet	-10
s:carry	19
s:clear	11
s:coconut	10
s:collect	-15
s:commerce	25
s:conclude	-12
s:conference	9
s:contract	-10
s:correct	10
s:could	-19
s:count	-8
s:country	-30
s:custom	-20
s:cut	9
s:date	10
s:day	-41
s:deadline	-11
s:decided	-20
s:decree	10
s:did	-16
s:dispute	15
s:document	12
s:down	-21
s:draft	14
s:drop	-13
s:duration	17
s:earth	-23
s:economy	12
s:either	-18
s:else	-9
s:end	8
s:energy	10
s:exclusion	-16
s:expect	-24
s:extension	16
s:extra	-18
s:find	-11
s:flat	10
s:for	-9
s:former	-14
s:found	-13
s:free	-17
s:freeze	10
s:fruit	-9
s:gave	-10
s:gazetted	9
s:geneva	-15
s:give	19
s:glass	9
s:good	-41
s:government	30
s:guayaquil	14
s:had	-10
s:has	-25
s:have	-11
s:he'd	13
s:heightened	12
s:here	13
s:hold	-12
s:hon	10
s:hope	-11
s:hour	26
s:household	-18
s:how	-12
s:if	23
s:in	-10
s:increase	-16
s:initialled	11
s:instead	21
s:interview	10
s:itself	-13
s:joint	-12
s:kobe	11
s:kuala	11
s:last	-11
s:later	12
s:law	-22
s:lead	-10
s:less	-10
s:listed	11
s:loan	13
s:long	-16
s:lower	17
s:lumpur	11
s:m	-20
s:make	-16
s:maker	-13
s:may	-29
s:meet	12
s:memorandum	-9
s:midnight	-13
s:milk	-13
s:minister	7
s:ministry	20
s:minute	-12
s:monday	-9
s:month	-20
s:moratorium	-10
s:mouth	20
s:mr	-16
s:must	-19
s:my	-15
s:name	-10
s:need	15
s:negotiation	-13
s:new	17
s:next	15
s:nothing	-28
s:notice	-26
s:now	-10
s:off	-37
s:olive	13
s:on	15
s:onion	12
s:only	13
s:open	-14
s:or	-8
s:order	-9
s:other	-10
s:our	-16
s:out	-17
s:over	9
s:paper	31
s:part	9
s:party	14
s:past	19
s:payment	-10
s:pea	16
s:plan	-12
s:present	12
s:president	11
s:price	-13
s:product	-12
s:prolonged	-17
s:propose	13
s:provided	18
s:quarrel	10
s:question	-16
s:rare	-23
s:reciprocal	11
s:recommend	14
s:report	-11
s:reporter	-14
s:retaliatory	9
s:revive	20
s:rice	10
s:rise	-11
s:round	-9
s:run	-13
s:same	32
s:say	19
s:secretary	13
s:section	-13
s:set	-16
s:settle	16
s:shall	16
s:show	12
s:since	-27
s:soybean	-12
s:speak	-13
s:spoke	10
s:spring	15
s:stand	-16
s:state	-21
s:stockholm	-9
s:stop	16
s:stretched	17
s:successor	-12
s:sugar	15
s:sukuna	11
s:sunday	9
s:surabaya	9
s:surcharge	-34
s:talk	-12
s:talking	18
s:tea	-17
s:telephone	11
s:television	38
s:textile	-11
s:than	-21
s:the	-12
s:there	-19
s:thereby	-10
s:therefore	9
s:they'll	10
s:thi	8
s:three	22
s:through	17
s:thu	-12
s:till	27
s:timber	16
s:tinned	11
s:to	10
s:treaty	17
s:trial	-15
s:tuesday	-11
s:under	-27
s:upon	16
s:valid	-12
s:validity	13
s:vote	-21
s:was	-21
s:we	25
s:week	10
s:were	-20
s:wheat	-15
s:whether	-14
s:why	-12
s:will	21
s:wine	-10
s:without	-27
s:word	15
s:working	-9
s:would	26
s:yarn	16
s:yes	-9
s:you	-15
s:your	-20
sa:"	-25
sa:" .	-15
sa:" the	-13
sa:'s	22
sa:'s been	13
sa:'s minister	10
sa:'s president	10
sa:,	-12
sa:, "	-23
sa:, <day-ahead>	-13
sa:, <person>	13
sa:, a	-18
sa:, and	13
sa:, both	-11
sa:, each	-10
sa:, for	-15
sa:, from	10
sa:, hour	9
sa:, if	24
sa:, in	-17
sa:, not	8
sa:, provided	19
sa:, sign	9
sa:, that	-12
sa:, the	14
sa:, to	-20
sa:, was	-12
sa:, when	-18
sa:, which	10
sa:, with	10
sa:.	-18
sa::	-10
sa:; it	13
sa:; until	13
sa:<agent>	19
sa:<day-gone>	30
sa:<day-gone> .	20
sa:<day-gone> evening	10
sa:<goods>	-14
sa:<level>	-16
sa:<level> ,	-18
sa:<level> in	-12
sa:<level> instead	10
sa:<level> on	-27
sa:<level> which	18
sa:<month-ahead>	-11
sa:<name> 's	18
sa:<name> .	-11
sa:<name> and	-17
sa:<name> charge	10
sa:<name> had	10
sa:<not>	-27
sa:<number> ,	-13
sa:<number> :	-14
sa:<organisation>	-22
sa:<organisation> say	-14
sa:<person> 's	11
sa:<person> .	-12
sa:<person> say	15
sa:<person> sign	17
sa:<points>	-19
sa:<quality> ministry	17
sa:<seat> .	10
sa:<span> .	-10
sa:<v-agree>	9
sa:<v-bear>	12
sa:<v-deny>	10
sa:<v-return>	24
sa:a decree	13
sa:a dispute	10
sa:a statement	9
sa:a treaty	11
sa:additional	-14
sa:additional duty	-12
sa:affiliate	15
sa:affiliate of	13
sa:after	-15
sa:after <span>	-10
sa:again	9
sa:again .	11
sa:agree	10
sa:agree on	-10
sa:agree to	11
sa:agreement	-10
sa:an	-14
sa:and	-13
sa:and <level>	-10
sa:and <person>	-14
sa:and <seat>	-10
sa:and both	-14
sa:and that	9
sa:and to	10
sa:apply	15
sa:apply again	13
sa:are put	14
sa:as	-23
sa:ask for	10
sa:at <level>	-22
sa:back .	9
sa:ban	-12
sa:be	-34
sa:been	26
sa:been <number>	14
sa:before	16
sa:before <person>	9
sa:before it	-11
sa:before the	15
sa:both	-33
sa:by	-14
sa:by a	10
sa:certain	10
sa:charge	8
sa:charge on	10
sa:come	14
sa:come back	18
sa:confirm	14
sa:consent	11
sa:continue	12
sa:continue .	10
sa:day	-32
sa:day .	-9
sa:deal	-10
sa:decree	15
sa:decree that	13
sa:dispute	15
sa:due to	12
sa:during	10
sa:duty which	-10
sa:each	-23
sa:earth	-10
sa:engine	10
sa:exclusion	9
sa:expire	11
sa:expire on	15
sa:export	-10
sa:extend it	-10
sa:for	17
sa:for <span>	16
sa:for longer	14
sa:for the	-14
sa:for trade	11
sa:from <day-ahead>	12
sa:give	11
sa:good	-26
sa:government	12
sa:government say	8
sa:had ask	11
sa:have been	10
sa:his	12
sa:hour	15
sa:hour before	11
sa:if	13
sa:in a	13
sa:in the	-15
sa:in write	13
sa:instead	18
sa:instead of	16
sa:is	-12
sa:is to	10
sa:it	-25
sa:it .	-26
sa:its consent	11
sa:lapse	-9
sa:later	13
sa:later .	16
sa:law	-11
sa:list of	9
sa:listed	12
sa:longer .	12
sa:make	-27
sa:minister for	11
sa:ministry	10
sa:need	14
sa:next	17
sa:next year	20
sa:no	-14
sa:nothing	-12
sa:notice	-10
sa:now	16
sa:now it	14
sa:of <level>	11
sa:of <name>	-13
sa:of listed	12
sa:of next	12
sa:of thi	-11
sa:old	12
sa:old duty	9
sa:on <day-gone>	24
sa:on affiliate	15
sa:or	-13
sa:originating	10
sa:originating in	10
sa:other	-18
sa:out	-11
sa:out .	-10
sa:over	11
sa:party	16
sa:people	9
sa:plan	-9
sa:president ,	10
sa:provided	19
sa:provided that	19
sa:put	14
sa:rare	-10
sa:renewed .	-9
sa:return	14
sa:return ,	18
sa:revive	17
sa:round	-14
sa:rule	11
sa:rule on	14
sa:run	-11
sa:same	18
sa:same .	14
sa:say	12
sa:say ,	-12
sa:say after	10
sa:say in	14
sa:say the	13
sa:settle a	10
sa:ship	10
sa:side	-8
sa:since	-21
sa:so	-15
sa:something .	10
sa:statement	8
sa:still charge	10
sa:take	-13
sa:talk	10
sa:talk .	14
sa:talking	12
sa:tariff	-21
sa:television	10
sa:than	-9
sa:that <name>	13
sa:that <person>	9
sa:the <level>	19
sa:the <name>	-15
sa:the <organisation>	-15
sa:the <seat>	9
sa:the additional	-11
sa:the day	-10
sa:the last	-10
sa:the old	12
sa:the other	-9
sa:the party	17
sa:the rate	12
sa:the same	18
sa:the talk	10
sa:there	-17
sa:they are	11
sa:thi year	-11
sa:timber	10
sa:time	-13
sa:to <day-ahead>	-14
sa:to continue	16
sa:to have	-10
sa:to say	12
sa:to the	-17
sa:to two	11
sa:trade ,	11
sa:truce end	10
sa:truce that	10
sa:unless <organisation>	-19
sa:unless they	13
sa:until now	10
sa:upon	11
sa:was not	-10
sa:was to	11
sa:we	13
sa:week	8
sa:week .	10
sa:weekend	9
sa:what	-15
sa:when	-22
sa:when the	-11
sa:which	10
sa:which <name>	10
sa:which is	13
sa:why	-11
sa:will apply	14
sa:will be	-20
sa:with	-15
sa:without	-9
sa:would be	-14
sa:would have	13
sa:write	10
sa:write .	12
sa:year ,	-11
sa:year .	16
sa:—	-20
sb:'	-13
sb:'s	-15
sb:'s <person>	14
sb:'s commerce	12
sb:'s good	-15
sb:'s no	10
sb:(	-10
sb:)	-9
sb:) —	-17
sb:*	16
sb:, <level>	27
sb:, <organisation>	10
sb:, are	-13
sb:, as	-11
sb:, at	10
sb:, by	14
sb:, continue	-17
sb:, for	-17
sb:, he	13
sb:, in	9
sb:, say	-13
sb:, that	24
sb:, unless	11
sb:, until	14
sb:, up	15
sb:, valid	-12
sb:, was	-13
sb:, when	16
sb:, which	-19
sb:, would	21
sb:-	16
sb:- <name>	-14
sb:. <number>	13
sb:. m	-12
sb:. on	-10
sb:/	13
sb:: <number>	-19
sb:: <span>	34
sb:: it	16
sb:: the	-14
sb:: until	-15
sb:; the	15
sb:<day-ahead>	45
sb:<day-ahead> ,	14
sb:<day-ahead> and	24
sb:<day-ahead> to	12
sb:<day-ahead> until	9
sb:<day-gone>	21
sb:<day-gone> and	-18
sb:<day-gone> evening	-9
sb:<day-gone> that	33
sb:<day-gone> to	-20
sb:<day-today> (	-16
sb:<day-today> and	-11
sb:<day-today> that	-15
sb:<goods>	-14
sb:<level-noun>	-21
sb:<level> ,	-31
sb:<level> at	13
sb:<level> on	14
sb:<level> to	-11
sb:<money>	-23
sb:<month-gone> ,	17
sb:<month-gone> and	-10
sb:<month-gone> is	-12
sb:<name> 's	-14
sb:<name> ,	-38
sb:<name> /	9
sb:<name> are	-7
sb:<name> make	-11
sb:<name> meet	14
sb:<name> on	-11
sb:<name> prolonged	13
sb:<name> settle	15
sb:<name> to	27
sb:<name> until	12
sb:<name> will	23
sb:<name> would	-9
sb:<number>	-12
sb:<number> :	-14
sb:<number> a	-13
sb:<number> the	-10
sb:<number> until	-10
sb:<number> —	19
sb:<office>	-5
sb:<office> <person>	-12
sb:<office> meet	11
sb:<organisation> and	-10
sb:<organisation> has	14
sb:<organisation> in	11
sb:<organisation> is	-8
sb:<person> ,	-23
sb:<person> :	22
sb:<person> and	-13
sb:<person> is	-12
sb:<person> say	29
sb:<person> sign	-11
sb:<points>	10
sb:<points> ,	18
sb:<points> remain	-9
sb:<points> that	10
sb:<quality>	7
sb:<quality> car	-9
sb:<quality> good	-12
sb:<quality> minister	11
sb:<seat> :	9
sb:<sender>	-33
sb:<span> and	19
sb:<span> end	16
sb:<span> from	10
sb:<span> in	10
sb:<span> more	10
sb:<span> to	-14
sb:<taker>	-24
sb:<v-bear>	12
sb:<v-buy>	-8
sb:<v-deny>	-12
sb:<v-end>	21
sb:<v-propose>	21
sb:<v-say>	-11
sb:<v-threaten>	-13
sb:[	14
sb:a .	-15
sb:a <span>	-13
sb:a pause	-14
sb:a prolongation	-8
sb:a standstill	11
sb:a television	10
sb:about	10
sb:about a	11
sb:above	-12
sb:according	25
sb:according to	17
sb:add	-10
sb:adopt	11
sb:adopt the	12
sb:again be	10
sb:agree	12
sb:agree ,	11
sb:agree in	-28
sb:agree on	15
sb:agree to	35
sb:agreement	-17
sb:agreement was	11
sb:all	16
sb:all of	7
sb:also	-12
sb:an extension	9
sb:an hour	12
sb:an order	-13
sb:and <name>	14
sb:and <person>	-42
sb:and are	-10
sb:and it	-13
sb:and last	-9
sb:and run	16
sb:and textile	-10
sb:and they	20
sb:and which	-10
sb:and will	-10
sb:announce	-24
sb:announce on	10
sb:announce that	-13
sb:another <points>	16
sb:answer	13
sb:antwerp	9
sb:apply from	-11
sb:apply until	20
sb:approve	9
sb:approve ,	10
sb:are	-22
sb:are suspend	-16
sb:arrangement	15
sb:arrangement with	-8
sb:as	10
sb:as before	15
sb:ask	13
sb:ask about	10
sb:ask for	13
sb:at <number>	-17
sb:at once	-14
sb:back	-19
sb:back to	-12
sb:ban	-12
sb:be	19
sb:be <level>	-9
sb:be approve	11
sb:be cut	9
sb:been	-17
sb:been prolonged	-23
sb:before	-12
sb:before the	-34
sb:begin in	-10
sb:bergen	10
sb:bergen on	11
sb:between	-21
sb:between <name>	-39
sb:black	14
sb:busan ,	8
sb:buse	-9
sb:by <office>	-10
sb:by the	-15
sb:c	-13
sb:call reciprocal	11
sb:can	-14
sb:car	-14
sb:carpet	-10
sb:carry	20
sb:carry on	9
sb:carry the	18
sb:cease	15
sb:cease on	15
sb:charge each	11
sb:clear	11
sb:cocoa butter	10
sb:come	-26
sb:come to	-16
sb:commerce	22
sb:commerce ministry	15
sb:company	-19
sb:confirm	-10
sb:continue in	11
sb:could	-14
sb:could be	-9
sb:country	-26
sb:country ,	-14
sb:custom	-15
sb:custom duty	-11
sb:cut to	9
sb:date	11
sb:day	-9
sb:deadline	-10
sb:deal by	10
sb:decided	-18
sb:decided to	-17
sb:delay	11
sb:did	-13
sb:dispute over	10
sb:document	12
sb:down	-14
sb:drop	-12
sb:due on	11
sb:duration	17
sb:duty ,	-27
sb:duty by	9
sb:duty is	-13
sb:duty until	11
sb:duty which	10
sb:each	18
sb:each other	13
sb:economy	13
sb:economy ,	13
sb:effect on	14
sb:either	-17
sb:either side	-16
sb:end	10
sb:end at	-13
sb:end on	12
sb:energy	10
sb:exchanged	7
sb:exclusion	-15
sb:exclusion from	-14
sb:expect	-24
sb:extend to	8
sb:extend until	-12
sb:extension	20
sb:extension of	10
sb:extension to	16
sb:extra	-11
sb:fee	-22
sb:flat	10
sb:for	-22
sb:for <span>	-6
sb:for a	11
sb:for an	13
sb:for its	16
sb:for the	-23
sb:force for	8
sb:force on	11
sb:force until	-12
sb:former	-12
sb:found	-11
sb:free	-12
sb:freeze	10
sb:from <day-ahead>	13
sb:frozen until	-11
sb:gave	-18
sb:gazetted	9
sb:geneva	-10
sb:glass	10
sb:go on	20
sb:good	-26
sb:good until	-16
sb:government	22
sb:guayaquil	14
sb:had been	-20
sb:half of	12
sb:halve	12
sb:has	-18
sb:has <span>	-16
sb:has agree	-12
sb:has been	-18
sb:has offer	-17
sb:has propose	12
sb:has until	-10
sb:have been	11
sb:have end	-18
sb:have prolonged	-21
sb:have sign	11
sb:he'd	13
sb:here	15
sb:his	-9
sb:hold	-9
sb:hold in	-12
sb:hon	10
sb:hope	-10
sb:hour	15
sb:hour and	9
sb:household	-18
sb:household in	-10
sb:how	-11
sb:how long	-11
sb:if	16
sb:in <name>	-14
sb:in antwerp	9
sb:in bergen	11
sb:in force	-22
sb:in place	12
sb:in surabaya	10
sb:in the	-9
sb:in which	13
sb:increase	-13
sb:initialled in	13
sb:is ,	16
sb:is good	-19
sb:is in	-16
sb:is prolonged	-23
sb:is reach	11
sb:is the	11
sb:is to	17
sb:is until	16
sb:it 's	14
sb:it be	11
sb:it begin	11
sb:it end	13
sb:it expire	-9
sb:it go	-15
sb:it has	-26
sb:it is	18
sb:it last	-16
sb:it now	-5
sb:it on	17
sb:it start	-20
sb:it stay	-13
sb:it was	-11
sb:it would	32
sb:its duty	-11
sb:its tariff	11
sb:keep <points>	-17
sb:keep it	-11
sb:keep its	-9
sb:keep the	20
sb:kobe	11
sb:kuala	12
sb:kuala lumpur	12
sb:last day	-13
sb:last for	-25
sb:lead	-10
sb:leave the	-13
sb:let their	10
sb:letter ,	12
sb:list	-10
sb:long	-15
sb:look at	9
sb:lower	21
sb:lower the	12
sb:lumpur	12
sb:m	-12
sb:m .	-12
sb:make it	-13
sb:maker	-11
sb:may	-31
sb:meet here	12
sb:minister of	11
sb:ministry	12
sb:monday	-9
sb:month	-12
sb:moratorium	-10
sb:moratorium on	-10
sb:mr	-11
sb:mr <person>	-9
sb:must	-15
sb:my	-9
sb:negotiation	-11
sb:new	16
sb:new one	12
sb:next week	11
sb:no	15
sb:not go	11
sb:nothing	-19
sb:notice	-15
sb:now	-15
sb:now hold	-11
sb:of <level>	-15
sb:of <month-ahead>	-10
sb:of <points>	-13
sb:of a	20
sb:of additional	-9
sb:of busan	7
sb:of duty	-14
sb:of economy	13
sb:of talk	-15
sb:of three	10
sb:off	-28
sb:old	-16
sb:olive	8
sb:olive oil	9
sb:on <day-ahead>	36
sb:on <day-today>	14
sb:on <quality>	9
sb:on <span>	9
sb:on cotton	9
sb:on good	-13
sb:on hold	12
sb:on paper	9
sb:on television	26
sb:on to	14
sb:one	9
sb:one ,	14
sb:onion	12
sb:only	9
sb:order	-10
sb:otherwise	-11
sb:our	-8
sb:over the	-16
sb:palm	-13
sb:palm oil	-8
sb:paper	35
sb:paper ,	10
sb:part	12
sb:part of	9
sb:past	21
sb:pause in	-21
sb:pay the	-13
sb:payment	-9
sb:permanent agreement	10
sb:phone ,	10
sb:place until	13
sb:present	10
sb:present one	10
sb:price	-11
sb:prolong it	12
sb:prolong the	19
sb:prolongation ,	11
sb:prolonged	-18
sb:prolonged ,	-11
sb:prolonged by	-14
sb:prolonged the	-16
sb:propose	14
sb:propose an	-11
sb:propose that	13
sb:propose to	16
sb:protocol	10
sb:put	-22
sb:put off	-9
sb:quarrel	12
sb:question	-15
sb:question :	-12
sb:reach by	11
sb:reciprocal	10
sb:reciprocal tariff	12
sb:recommend	12
sb:reduce	-13
sb:reduction apply	-7
sb:remain so	9
sb:result	8
sb:return	-17
sb:rise	-8
sb:round of	-9
sb:rule	-11
sb:run for	-9
sb:run on	13
sb:run out	-10
sb:safeguard	-13
sb:same	20
sb:same day	15
sb:say	18
sb:say in	16
sb:say it	9
sb:say on	15
sb:say that	-21
sb:say the	8
sb:season	11
sb:secretary	11
sb:set	-13
sb:settle	11
sb:shall	16
sb:should it	9
sb:show	12
sb:side	16
sb:side agree	18
sb:side had	20
sb:sign	-17
sb:sign an	-14
sb:sign by	-9
sb:sign for	9
sb:sign the	-12
sb:since	-17
sb:since <day-gone>	-29
sb:since <month-gone>	13
sb:since spring	9
sb:so until	10
sb:speak	-11
sb:special	8
sb:special duty	15
sb:spoke	12
sb:spring	16
sb:spring ,	18
sb:stand	-15
sb:standstill ,	11
sb:standstill of	-13
sb:state	-19
sb:stay	11
sb:stay at	-12
sb:stay on	20
sb:stay suspend	15
sb:stop	13
sb:stop on	11
sb:stretched	18
sb:subject to	9
sb:sugar	17
sb:sunday	9
sb:sunday ,	10
sb:surabaya	9
sb:surcharge	-31
sb:surcharge of	-13
sb:suspend ,	-10
sb:suspend in	12
sb:suspension begin	-14
sb:suspension end	7
sb:suspension is	-11
sb:suspension last	-14
sb:take the	12
sb:talk	-29
sb:tariff of	-18
sb:tariff stay	9
sb:tariff truce	22
sb:tariff until	-19
sb:tea	-11
sb:tea and	-18
sb:telephone	15
sb:telephone on	11
sb:television	32
sb:television ,	13
sb:ten	8
sb:textile	-11
sb:that 's	-9
sb:that ,	-10
sb:that <person>	-11
sb:that <seat>	18
sb:that end	-8
sb:that expire	-10
sb:that is	22
sb:that take	13
sb:that was	-9
sb:that we	11
sb:that would	15
sb:the <day-ahead>	17
sb:the <name>	12
sb:the <office>	-25
sb:the <organisation>	-11
sb:the <person>	15
sb:the <points>	14
sb:the <seat>	-14
sb:the <span>	12
sb:the answer	11
sb:the ceasefire	-16
sb:the end	19
sb:the exclusion	-19
sb:the extension	24
sb:the new	16
sb:the night	-12
sb:the old	-10
sb:the order	-9
sb:the other	-10
sb:the party	-10
sb:the present	16
sb:the protocol	11
sb:the rate	15
sb:the reciprocal	-25
sb:the result	12
sb:the safeguard	-10
sb:the same	20
sb:the season	11
sb:the standstill	-10
sb:the surcharge	-21
sb:the tariff	-13
sb:the third	9
sb:the three	12
sb:the time	12
sb:the town	-11
sb:the trade	11
sb:the truce	-21
sb:the year	12
sb:their dispute	10
sb:their tariff	15
sb:therefore	9
sb:these are	9
sb:they agree	15
sb:they decided	-12
sb:they will	-17
sb:they'll	10
sb:thi	12
sb:thi is	17
sb:three	24
sb:through	19
sb:through the	15
sb:thu	-12
sb:till	27
sb:till the	23
sb:to	23
sb:to <day-ahead>	-12
sb:to <day-gone>	11
sb:to <number>	-11
sb:to <person>	12
sb:to a	-13
sb:to carry	15
sb:to end	-11
sb:to freeze	9
sb:to go	22
sb:to lapse	10
sb:to leave	16
sb:to let	10
sb:to prolong	23
sb:to raise	11
sb:to run	12
sb:to see	-16
sb:to the	17
sb:trade truce	14
sb:truce go	-9
sb:truce in	13
sb:truce now	-16
sb:truce of	-9
sb:truce over	13
sb:truce run	-14
sb:truce that	-26
sb:truce to	36
sb:truce with	4
sb:truce would	9
sb:tuesday	-11
sb:two of	9
sb:two side	18
sb:under	-22
sb:until	12
sb:until the	16
sb:up	14
sb:up to	18
sb:valid	-11
sb:validity	13
sb:vote	-13
sb:was	-15
sb:was in	10
sb:was not	11
sb:was prolonged	-11
sb:we	16
sb:week and	13
sb:were	-29
sb:what	16
sb:what <person>	12
sb:when	15
sb:whether	-10
sb:which begin	10
sb:which had	-15
sb:which it	11
sb:which last	9
sb:which run	-13
sb:which would	-20
sb:who	-17
sb:will	27
sb:will not	10
sb:without	-20
sb:word	9
sb:would	29
sb:would have	-17
sb:would keep	12
sb:would last	25
sb:would run	15
sb:write	-18
sb:you	-19
sb:your	-15
t0=future	18
t0=past	-19
t0=past-passive	-28
t0=past-passive-not	11
t0=perfect	-21
t0=present	-6
t1=gerund	14
t1=infinitive	20
t1=participle-passive	-11
t1=past	-41
t1=past-passive	-25
t1=past-passive-not	11
t1=perfect	-22
t1=present	-13
t2=past	-17
t2=present	-11
t:loose & d:gone	-16
t:loose-l	16
t:loose-l3	22
t:loose-r	-31
t:loose-r2	-20
t:loose-r3	-20
t:more & d:ahead	21
t:more & d:gone	-35
t:more-in	-15
t:more-in0	-15
t:more-l	30
t:more-l0	-11
t:more-l1	28
t:more-r1	-15
t:more-r2	-20
t:more-r3	20
t:quiet	10
t:quiet & d:ahead	11
t:quiet-l	10
t:quiet-l1	-30
t:quiet-l2	25
t:quiet-l3	16
t:truce & d:gone	-34
t:truce-l3	-20
t:truce-r3	-17
tn:loose	-20
tp:loose	33
tp:more	-22
tp:quiet	-17
tp:truce	8
tp:verb	-11
v0-none	-14
v0=be	-14
v0=begin	16
v0=carry	8
v0=charge	-12
v0=expect	-14
v0=have	-31
v0=introduce	10
v0=keep	-10
v0=like	10
v0=look	10
v0=make	9
v0=meet	-16
v0=put	-18
v0=reach	11
v0=recommend	12
v0=return	-12
v0=sleep	10
v0=stop	17
v0=suspend	-27
v1-none	-20
v1=be	-13
v1=begin	11
v1=carry	19
v1=charge	-13
v1=clear	12
v1=conclude	-11
v1=have	-29
v1=introduce	10
v1=levy	-12
v1=look	10
v1=make	9
v1=meet	-23
v1=put	-17
v1=raise	10
v1=recommend	12
v1=remain	-10
v1=return	-12
v1=see	-14
v1=sit	-11
v1=sleep	10
v1=stay	-16
v1=stop	9
v1=suspend	-9
v2-none	-38
v2=be	11
v2=pay	-13
vt0=agree past	22
vt0=agree perfect	-16
vt0=begin present	15
vt0=carry modal	13
vt0=come present	-9
vt0=extend future	-10
vt0=extend modal	14
vt0=extend present	-16
vt0=have present	-26
vt0=keep present	-24
vt0=like modal	10
vt0=look future	11
vt0=make present	12
vt0=propose perfect	12
vt0=reach present	17
vt0=run future	18
vt0=run modal	10
vt0=run past	-10
vt0=run present	-9
vt0=say future	12
vt0=sleep present	10
vt0=stay future	-11
vt0=stop present	17
vt0=take modal	12
vt1=agree perfect	-10
vt1=begin present	17
vt1=carry infinitive	13
vt1=carry modal	13
vt1=come present	-9
vt1=extend future	-10
vt1=extend infinitive	16
vt1=extend modal	14
vt1=extend present	-13
vt1=go infinitive	12
vt1=go present	-11
vt1=have present	-23
vt1=keep present	-11
vt1=look future	11
vt1=make present	12
vt1=raise infinitive	11
vt1=reach present	17
vt1=run future	18
vt1=run modal	10
vt1=run past	-10
vt1=run present	-9
vt1=say future	12
vt1=see infinitive	-10
vt1=sleep present	10
vt1=stay future	-11
vt1=stop present	10
vt1=take modal	12
vt2=be present	13`;
