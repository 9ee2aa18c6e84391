// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PROPOSED_EXPIRES = `yes
<always>	0
a:'s	-9
a:<day-ahead>	-10
a:<name>	-9
a:<not>	-6
a:<number>	-11
a:<v-begin>	-7
a:<v-end>	9
a:<v-impose>	-7
a:<v-stay>	-8
a:?	-12
a:a	-8
a:at	-8
a:be	8
a:end	11
a:end of	15
a:for	-7
a:in	-15
a:instead	10
a:is	-10
a:it	-12
a:of	6
a:of the	14
a:thi	-6
a:to be	10
asks	-12
b:'s	-7
b:(	-8
b:,	-16
b:, and	-12
b:, it	8
b:, on	11
b:, run	-8
b:, the	-32
b:, to	13
b:, will	-10
b:, would	8
b::	-7
b:: <number>	-10
b:: from	12
b:: the	7
b:; the	13
b:<day-ahead>	23
b:<day-ahead> to	14
b:<duty>	-19
b:<gate>	-13
b:<level-noun>	-7
b:<level>	-10
b:<level> from	-8
b:<level> on	-6
b:<level> until	8
b:<month-gone>	7
b:<name> and	13
b:<name> have	-8
b:<name> take	9
b:<name> to	10
b:<name> will	13
b:<number>	-15
b:<office>	-23
b:<organisation>	-30
b:<person>	-18
b:<person> and	-8
b:<points>	-16
b:<quality>	-8
b:<seat>	-22
b:<seat> on	-7
b:<sender>	-8
b:<span>	-21
b:<v-buy>	-11
b:<v-down>	-18
b:<v-end>	8
b:<v-propose>	14
b:<v-return>	-8
b:<v-sell>	-11
b:<v-suspend>	-8
b:a	-35
b:after	-6
b:again	-12
b:against	10
b:agree in	-11
b:agree to	19
b:agreement	-13
b:all	-9
b:and <person>	-8
b:and the	7
b:and to	6
b:apply	-8
b:are	-23
b:are to	-9
b:arrangement	25
b:arrangement of	15
b:at	-15
b:at <level>	11
b:at the	-13
b:be	15
b:be extend	8
b:because	10
b:beef	11
b:been	-14
b:before	-12
b:before the	-10
b:between	-8
b:busan	13
b:by	-42
b:by the	-18
b:carry	13
b:carry the	10
b:cease	22
b:clear	9
b:collect	-6
b:could	-8
b:council	10
b:day	-8
b:deadline	-6
b:decision	9
b:doe	13
b:doe not	13
b:down	-8
b:due	-24
b:due to	-13
b:duty	-9
b:duty will	8
b:each	17
b:each other	12
b:end on	10
b:exclusion	-9
b:expect	-6
b:expire	-6
b:extend	8
b:extend their	19
b:extend to	10
b:fish	10
b:for	-8
b:from	-10
b:from <day-ahead>	13
b:from the	-9
b:further	12
b:given	9
b:good	-22
b:good to	-7
b:government	20
b:has	-20
b:has been	-9
b:have	-11
b:hold	-8
b:if	-10
b:in	-14
b:in <seat>	-9
b:in the	-17
b:is	-7
b:is due	-9
b:is good	-6
b:is suspend	-8
b:is to	15
b:it	16
b:it end	17
b:it is	20
b:it now	9
b:it run	-17
b:it to	11
b:it will	-19
b:it would	7
b:kuala	12
b:kuala lumpur	12
b:lapse	-7
b:lumpur	12
b:make	11
b:may	-9
b:meet	-17
b:night	-9
b:not	6
b:now	6
b:of <name>	8
b:of busan	11
b:of last	8
b:of the	12
b:offer	14
b:on	-25
b:on <day-gone>	-7
b:on the	-6
b:on to	24
b:one	-13
b:or	7
b:other	9
b:our	-9
b:out	-12
b:out on	-8
b:over	7
b:past	13
b:period	-8
b:place	7
b:plan for	6
b:point	14
b:prolong	18
b:prolong the	18
b:prolonged	-10
b:public	7
b:put on	6
b:raise	9
b:remain	-7
b:return	-6
b:run	11
b:run out	-10
b:run to	8
b:say	13
b:say in	6
b:second	7
b:see	-6
b:side	15
b:side agree	16
b:sign for	11
b:since	-19
b:sit	-8
b:sleep	11
b:so	10
b:stay	-7
b:suspend	-21
b:suspend until	-6
b:suspension	17
b:suspension end	12
b:take	11
b:take us	10
b:talk	-6
b:tariff	-6
b:tariff until	-7
b:tell	-7
b:term	-7
b:that 's	-7
b:that <name>	8
b:that is	15
b:that it	-9
b:that take	8
b:that the	8
b:the	11
b:the <level>	-7
b:the <name>	6
b:the <office>	-11
b:the <organisation>	-19
b:the additional	-7
b:the arrangement	15
b:the extension	-6
b:the second	9
b:the suspension	17
b:the tariff	-9
b:the two	17
b:their truce	-7
b:then	10
b:they	-10
b:thi	-11
b:three	18
b:through	-13
b:to	35
b:to <level>	-11
b:to begin	6
b:to end	-6
b:to extend	20
b:to prolong	19
b:to run	7
b:to the	28
b:truce between	-6
b:truce end	-9
b:truce of	9
b:truce run	-9
b:truce until	8
b:two	23
b:two government	6
b:two of	12
b:two side	14
b:until	17
b:until the	14
b:up	15
b:up on	16
b:was	-25
b:was to	-11
b:way	8
b:we	-8
b:week	-9
b:which	8
b:which <name>	9
b:which end	-7
b:which it	9
b:will be	7
b:will not	8
b:will now	-7
b:with	-11
b:with <name>	-6
b:would	28
b:would be	10
b:would have	-6
b:year	17
b:you	-11
c0=agree	-6
c0=bear	-6
c0=down	-14
c0=impose	-14
c0=propose	17
c0=target	-15
c0=up	7
c1=agree	-11
c1=agree & d:ahead	-6
c1=bear & d:ahead	6
c1=bear & d:gone	-6
c1=begin & d:gone	-10
c1=down	-15
c1=down & d:ahead	-13
c1=end & d:gone	-9
c1=impose	-11
c1=impose & d:gone	-22
c1=propose	10
c1=propose & d:ahead	13
c1=sell	-7
c1=sell & d:ahead	-7
c1=stay & d:gone	-18
c1=suspend	-8
c1=target	-13
c1=target & d:ahead	-11
c1=up	6
c1=up & d:ahead	10
c1=up & d:gone	-6
ct0=agree past	-10
ct0=agree perfect	6
ct0=bear future	-12
ct0=bear modal	6
ct0=bear present	-16
ct0=down present	-7
ct0=end modal	-11
ct0=end present	6
ct0=impose future	6
ct0=impose past	-19
ct0=impose present-passive	-24
ct0=propose modal	7
ct0=propose pluperfect	9
ct0=say future	15
ct0=say past	-20
ct0=stay future	13
ct0=stay modal	7
ct0=stay past	-7
ct0=stay perfect	-6
ct0=stay present	-12
ct0=suspend future	-6
ct0=suspend present	6
ct0=suspend present-passive	-9
ct0=up future	9
ct0=up present	12
ct1=agree past	-6
ct1=agree perfect	6
ct1=bear future	-12
ct1=bear modal	6
ct1=bear present	-16
ct1=begin future	-12
ct1=down present	-7
ct1=end modal	-11
ct1=end present	6
ct1=impose future	6
ct1=impose infinitive	15
ct1=impose participle-passive	-12
ct1=impose past	-17
ct1=impose pluperfect	6
ct1=impose present	-9
ct1=impose present-passive	-24
ct1=propose pluperfect	9
ct1=say future	15
ct1=say past	-20
ct1=stay future	14
ct1=stay modal	7
ct1=stay perfect	-6
ct1=stay present	-18
ct1=suspend future	-6
ct1=suspend present	7
ct1=suspend present-passive	-9
ct1=up present	12
d:after to	13
d:ahead	6
d:ahead own	11
d:ahead-0	-31
d:ahead-1	-94
d:ahead-2	-133
d:ahead-3	-24
d:ahead-4	61
d:ahead-5	15
d:ahead-6	51
d:at=0	-11
d:at=1	19
d:at=2	-22
d:at=3	-65
d:begins	-52
d:begins ahead	-26
d:begins gone	-31
d:begins today	-7
d:ends	15
d:ends ahead	22
d:ends gone	-17
d:ends other ahead	6
d:ends other gone	-8
d:ends own ahead	20
d:ends own gone	-6
d:gone	-116
d:gone other	-78
d:gone own	-48
d:gone-0	-6
d:gone-1	-22
d:gone-2	-7
d:gone-3	-6
d:gone-4	-14
d:gone-5	-65
d:how=calendar	-8
d:how=relative	-38
d:how=weekday	-95
d:last	-20
d:named=0	-47
d:named=2	8
d:rank=0	-40
d:rank=0 of 2	-41
d:rank=0 of 3	-34
d:rank=0 of 4	-19
d:rank=1	-12
d:rank=1 of 3	-16
d:rank=1 of 4	-32
d:rank=2 of 3	28
d:rank=2 of 4	23
d:rank=3	45
d:span-before	17
d:today	-41
d:today own	-41
d:today-0	-41
f:"	-24
f:,	-24
f:-	16
f:.	-15
f::	-6
f:<agent>	-6
f:<day-ahead>	-9
f:<goods>	-14
f:<level-noun>	8
f:<level>	-10
f:<money>	-16
f:<name>	-10
f:<not>	10
f:<number>	-12
f:<office>	10
f:<organisation>	22
f:<person>	-6
f:<points>	-17
f:<quality>	-9
f:<seat>	-7
f:<span>	-9
f:<v-agree>	6
f:<v-begin>	-11
f:<v-buy>	-7
f:<v-end>	-14
f:<v-impose>	16
f:<v-say>	10
f:<v-sell>	-10
f:<v-suspend>	12
f:<v-target>	-7
f:?	-9
f:a	-35
f:about	-12
f:act	6
f:additional	-26
f:again	17
f:agreement	15
f:an	-22
f:and	-59
f:apply	11
f:are	-11
f:as	-14
f:back	-20
f:be	22
f:been	-11
f:before	-14
f:begin	-9
f:being	15
f:between	-9
f:beyond	7
f:but	-13
f:by	-44
f:cabinet	-9
f:can	-10
f:case	14
f:change	14
f:come	-21
f:commerce	12
f:continue	-13
f:control	-7
f:custom	-9
f:cut	6
f:date	16
f:day	22
f:deal	-7
f:decree	-9
f:did	9
f:do	-8
f:down	-7
f:due	-19
f:each	-11
f:earth	-9
f:either	7
f:end	-7
f:enter	14
f:evening	12
f:export	-6
f:fentanyl	-8
f:first	13
f:for	-10
f:force	8
f:former	33
f:free	-6
f:from	-9
f:get	6
f:hold	6
f:hour	7
f:i	-14
f:ice	-7
f:if	-25
f:in	27
f:instead	-7
f:into	-7
f:is	-9
f:it	-14
f:its	13
f:last	7
f:levy	18
f:line	-7
f:ministry	12
f:minute	-12
f:more	-9
f:morning	7
f:move	18
f:new	11
f:next	30
f:night	-14
f:note	-6
f:nothing	14
f:notice	7
f:of	-15
f:on	9
f:one	-17
f:or	15
f:our	10
f:out	8
f:part	-6
f:pay	-10
f:people	-7
f:place	8
f:plan	7
f:promise	-7
f:published	-6
f:raise	-6
f:rare	-9
f:rate	18
f:reason	-6
f:remain	-7
f:renewed	-14
f:reporter	-7
f:required	6
f:rice	7
f:round	-11
f:run	7
f:salmon	-11
f:say	16
f:short	-7
f:should	-10
f:side	9
f:sign	8
f:since	-7
f:spring	-8
f:stop	-7
f:strike	-6
f:suspension	7
f:telephone	-6
f:text	9
f:than	-7
f:that	-12
f:their	10
f:them	-14
f:then	9
f:thi	18
f:those	-7
f:through	6
f:time	-11
f:to	-22
f:top	8
f:under	-24
f:unless	-14
f:until	-23
f:up	-10
f:was	-14
f:we	-11
f:were	-7
f:who	-12
f:will	13
f:wine	-11
f:with	-29
f:within	-7
f:without	11
f:word	-6
f:worth	-6
f:would	14
f:write	9
f:yet	13
f:you	-15
first-of-paragraph	-36
has-future	24
has-infinitive	22
has-participle	-11
has-past	-46
has-perfect	-15
has-present	-18
headline	-26
l1=, & d:ahead	11
l1=, & d:today	-15
l1=<begin> & d:ahead	11
l1=<begin> & d:today	-8
l1=<v-end>	-11
l1=<v-end> & d:ahead	-10
l1=<v-stay>	18
l1=<v-stay> & d:ahead	19
l1=by	-23
l1=by & d:ahead	-20
l1=end	-7
l1=end & d:ahead	-7
l1=for	-7
l1=from	-40
l1=from & d:ahead	-34
l1=is	-7
l1=is & d:ahead	-6
l1=of	-29
l1=of & d:ahead	-23
l1=on	-43
l1=on & d:ahead	-22
l1=on & d:gone	-33
l1=since	-15
l1=since & d:ahead	-11
l1=the	17
l1=the & d:ahead	23
l1=the & d:gone	-17
l1=through	-8
l1=through & d:ahead	-7
l1=to	31
l1=to & d:ahead	35
l1=to & d:gone	-15
l1=until	8
l1=until & d:ahead	14
l1=until & d:gone	-15
l2="	6
l2=" & d:ahead	6
l2=, & d:gone	-6
l2=:	-7
l2=<begin>	-9
l2=<begin> & d:gone	-8
l2=<begin> & d:today	-12
l2=<day-ahead>	27
l2=<day-ahead> & d:ahead	28
l2=<duty>	-13
l2=<duty> & d:ahead	-11
l2=<number>	-7
l2=<seat>	-12
l2=<seat> & d:ahead	-6
l2=<v-agree>	-7
l2=<v-agree> & d:ahead	-6
l2=<v-bear>	-12
l2=<v-bear> & d:ahead	-10
l2=<v-begin>	-7
l2=<v-end>	10
l2=<v-end> & d:ahead	13
l2=<v-end> & d:gone	-7
l2=<v-impose>	-8
l2=<v-impose> & d:gone	-6
l2=<v-propose>	-6
l2=<v-say> & d:ahead	6
l2=<v-stay>	6
l2=<v-stay> & d:ahead	9
l2=<v-suspend>	-27
l2=<v-suspend> & d:ahead	-26
l2=and	-7
l2=and & d:ahead	-7
l2=at	-17
l2=at & d:ahead	-14
l2=by	-18
l2=by & d:ahead	-17
l2=day	6
l2=day & d:ahead	6
l2=good	-11
l2=good & d:ahead	-11
l2=have	-8
l2=have & d:ahead	-8
l2=it	-6
l2=last	14
l2=last & d:ahead	15
l2=on & d:ahead	6
l2=other	10
l2=other & d:ahead	11
l2=place	9
l2=place & d:ahead	9
l2=run	8
l2=run & d:ahead	10
l2=say	9
l2=say & d:ahead	10
l2=sleep	-7
l2=sleep & d:ahead	-7
l2=standstill	-15
l2=sunday	21
l2=tariff	-8
l2=tariff & d:ahead	-8
l2=that	-8
l2=that & d:ahead	-7
l2=to	32
l2=to & d:ahead	33
l2=truce	10
l2=truce & d:ahead	11
l2=until	14
l2=until & d:ahead	16
l2=up	15
l2=up & d:ahead	15
l2=us	-12
l2=us & d:ahead	-11
l2=which	19
l2=which & d:ahead	19
l3='s	12
l3='s & d:ahead	13
l3=,	6
l3=, & d:ahead	9
l3=:	-9
l3=: & d:ahead	-8
l3=<begin>	-12
l3=<begin> & d:gone	-12
l3=<begin> & d:today	-20
l3=<day-ahead>	-6
l3=<day-gone>	-12
l3=<day-gone> & d:ahead	-11
l3=<duty>	-8
l3=<duty> & d:ahead	-7
l3=<goods>	-16
l3=<goods> & d:ahead	-14
l3=<level>	-8
l3=<level> & d:ahead	-7
l3=<name>	-16
l3=<name> & d:ahead	-14
l3=<number>	-10
l3=<number> & d:ahead	-8
l3=<person>	-9
l3=<person> & d:ahead	-6
l3=<span> & d:ahead	6
l3=<v-bear>	-6
l3=<v-end>	8
l3=<v-end> & d:ahead	10
l3=<v-impose>	-25
l3=<v-impose> & d:ahead	-21
l3=<v-stay>	-15
l3=<v-stay> & d:ahead	-14
l3=<v-suspend>	8
l3=<v-suspend> & d:ahead	9
l3=a	-7
l3=a & d:ahead	-6
l3=and	6
l3=and & d:ahead	7
l3=are	-7
l3=are & d:ahead	-7
l3=be	10
l3=be & d:ahead	11
l3=duty	-14
l3=duty & d:ahead	-13
l3=each	10
l3=each & d:ahead	11
l3=end	13
l3=end & d:ahead	14
l3=for	6
l3=for & d:ahead	6
l3=from	17
l3=from & d:ahead	18
l3=in	-20
l3=in & d:ahead	-14
l3=its	10
l3=its & d:ahead	10
l3=last	-24
l3=last & d:ahead	-23
l3=of	-6
l3=on & d:ahead	7
l3=over	-8
l3=over & d:ahead	-8
l3=pause	-6
l3=pause & d:ahead	-6
l3=suspension	28
l3=suspension & d:ahead	28
l3=take	-8
l3=take & d:ahead	-7
l3=that	-14
l3=that & d:ahead	-13
l3=the	-9
l3=to & d:gone	-6
l3=truce	-19
l3=truce & d:ahead	-18
l3=up & d:ahead	6
l3=which	-19
l3=which & d:ahead	-18
l3=would	9
l3=would & d:ahead	10
l4='s	-8
l4='s & d:ahead	-7
l4=:	18
l4=: & d:ahead	19
l4=<begin>	-43
l4=<begin> & d:ahead	-21
l4=<begin> & d:gone	-17
l4=<begin> & d:today	-23
l4=<day-ahead>	20
l4=<day-ahead> & d:ahead	20
l4=<day-gone>	-10
l4=<day-gone> & d:ahead	-10
l4=<gate>	-7
l4=<gate> & d:ahead	-7
l4=<level>	-8
l4=<level> & d:ahead	-7
l4=<name>	-14
l4=<name> & d:ahead	-12
l4=<not>	10
l4=<not> & d:ahead	11
l4=<number>	-10
l4=<number> & d:ahead	-8
l4=<v-agree>	-7
l4=<v-bear>	-20
l4=<v-bear> & d:ahead	-18
l4=<v-begin>	6
l4=<v-begin> & d:ahead	7
l4=<v-end>	10
l4=<v-end> & d:ahead	10
l4=<v-return>	9
l4=<v-return> & d:ahead	10
l4=<v-stay>	-13
l4=<v-stay> & d:ahead	-11
l4=against	10
l4=against & d:ahead	11
l4=arrangement	11
l4=arrangement & d:ahead	11
l4=been	-6
l4=been & d:ahead	-6
l4=before	-7
l4=before & d:ahead	-7
l4=busan	-8
l4=busan & d:ahead	-7
l4=due	-12
l4=due & d:ahead	-11
l4=duty & d:ahead	7
l4=extend	-11
l4=extend & d:ahead	-10
l4=for	15
l4=for & d:ahead	17
l4=i	-9
l4=is	14
l4=is & d:ahead	15
l4=it	13
l4=it & d:ahead	16
l4=its	-8
l4=its & d:ahead	-8
l4=last	-10
l4=last & d:ahead	-10
l4=not	12
l4=not & d:ahead	12
l4=now	6
l4=now & d:ahead	6
l4=of	-18
l4=of & d:ahead	-16
l4=other	7
l4=other & d:ahead	8
l4=plan	8
l4=plan & d:ahead	9
l4=suspension	-13
l4=suspension & d:ahead	-13
l4=take	11
l4=take & d:ahead	11
l4=tariff	-12
l4=tariff & d:ahead	-11
l4=that	-9
l4=that & d:ahead	-8
l4=the	24
l4=the & d:ahead	27
l4=their	11
l4=their & d:ahead	11
l4=they	-7
l4=they & d:ahead	-6
l4=was	-10
l4=was & d:ahead	-8
l4=which	-9
l4=which & d:ahead	-8
l4=will	-31
l4=will & d:ahead	-29
l4=would	8
l4=would & d:ahead	10
l4=—	10
l4=— & d:ahead	11
l=, on & d:ahead	6
l=<begin> <begin> & d:ahead	11
l=<begin> <begin> & d:today	-8
l=<begin> on	-6
l=<day-ahead> to	14
l=<day-ahead> to & d:ahead	15
l=<level> from	-6
l=<level> until	10
l=at the	-11
l=at the & d:ahead	-10
l=by the	-17
l=by the & d:ahead	-16
l=day ,	12
l=extend to	10
l=extend to & d:ahead	10
l=good to	-6
l=good to & d:ahead	-6
l=last until	9
l=last until & d:ahead	11
l=on to	14
l=on to & d:ahead	15
l=run to	8
l=run to & d:ahead	9
l=run until	6
l=run until & d:ahead	7
l=sleep until	-6
l=sunday ,	21
l=tariff until	-7
l=tariff until & d:ahead	-7
l=to the	35
l=to the & d:ahead	36
l=truce until	9
l=truce until & d:ahead	10
l=until the	15
l=until the & d:ahead	18
l=up on	16
l=up on & d:ahead	16
l=us to	-8
l=us to & d:ahead	-7
lead=(	-8
lead=( & d:ahead	-6
lead=,	-16
lead=, & d:gone	-32
lead=, & d:today	-19
lead=1	9
lead=13	19
lead=9	13
lead=:	-7
lead=a	-18
lead=a & d:ahead	-16
lead=and & d:ahead	6
lead=as	10
lead=as & d:ahead	10
lead=because	10
lead=because & d:ahead	11
lead=before	-13
lead=before & d:ahead	-12
lead=britain	-8
lead=i	-11
lead=i & d:ahead	-11
lead=if	-10
lead=if & d:ahead	-8
lead=it & d:ahead	8
lead=it & d:gone	-6
lead=january	8
lead=on	-12
lead=on & d:ahead	-10
lead=so	14
lead=so & d:ahead	15
lead=that	6
lead=that & d:ahead	11
lead=that & d:gone	-11
lead=the	-23
lead=the & d:ahead	-14
lead=the & d:gone	-13
lead=they	-6
lead=twenty	11
lead=twenty & d:ahead	11
lead=two	12
lead=what	-8
lead=what & d:ahead	-6
lead=which	8
lead=which & d:ahead	10
lead=— & d:ahead	7
lll=<begin> <begin> <begin> & d:ahead	11
lll=<begin> <begin> <begin> & d:today	-8
lll=<begin> <begin> on	-6
lll=<span> , to	6
lll=<span> , to & d:ahead	7
lll=be extend to	9
lll=be extend to & d:ahead	9
lll=go on until	-21
lll=go on until & d:ahead	-20
lll=it end on	17
lll=it end on & d:ahead	17
lll=now end on	-19
lll=now end on & d:ahead	-19
lll=suspension end on	12
lll=suspension end on & d:ahead	12
lll=truce end on	-9
lll=truce end on & d:ahead	-8
lll=which end on	-7
lll=which end on & d:ahead	-6
lr=, . & d:ahead	7
lr=, <end> & d:ahead	12
lr=, <end> & d:today	-10
lr=: .	6
lr=: . & d:ahead	6
lr=<begin> .	18
lr=<begin> . & d:ahead	19
lr=<begin> <end>	-22
lr=<begin> —	-6
lr=before ,	8
lr=before , & d:ahead	9
lr=end .	-6
lr=end . & d:ahead	-6
lr=from .	-8
lr=from . & d:ahead	-7
lr=from <end>	-16
lr=from <end> & d:ahead	-13
lr=of <end>	-8
lr=of <end> & d:ahead	-6
lr=on ,	15
lr=on , & d:ahead	18
lr=on . & d:gone	-6
lr=on <end>	-32
lr=on <end> & d:ahead	-26
lr=on <end> & d:gone	-7
lr=the .	-21
lr=the . & d:ahead	-19
lr=the ; & d:ahead	6
lr=the <end>	28
lr=the <end> & d:ahead	31
lr=the <end> & d:gone	-7
lr=to .	29
lr=to . & d:ahead	31
lr=until .	12
lr=until . & d:ahead	14
n:accord	-41
n:add	6
n:added	19
n:agreement	-8
n:another	7
n:asleep	-6
n:calm	-13
n:ceasefire	53
n:continue	-20
n:continued	19
n:continues	7
n:days=0	14
n:days=2	20
n:days=3	6
n:days=9	28
n:deal	17
n:deals	10
n:extended	25
n:extension	27
n:extra	14
n:freeze	18
n:go on	-12
n:grace	-15
n:halt	8
n:handshake	20
n:held back	-7
n:hold back	-18
n:holiday	27
n:in the drawer	26
n:keeps	20
n:laid down	8
n:lengths=1	13
n:lengths=2	16
n:lengths=3	17
n:lie	-13
n:lies	6
n:lift	20
n:lifted	23
n:lifts	9
n:long=0	22
n:long=1	48
n:long=2	19
n:long=3	14
n:long=6	-24
n:longer	39
n:loose=1	9
n:loose=3	16
n:loose=6	-26
n:lull	6
n:moratorium	6
n:more	12
n:more=2	17
n:more=3	12
n:more=6	21
n:no truce	17
n:on hold	6
n:pact	36
n:pause	19
n:pauses	20
n:period	-17
n:prolong	-20
n:prolonged	39
n:put off	15
n:quiet	-10
n:quiet=1	13
n:quiet=2	16
n:quiet=3	-29
n:renew	12
n:reprieve	-9
n:rest	15
n:rests	13
n:set aside	-7
n:settlement	-12
n:shelves	7
n:silence	-9
n:sleeps	19
n:slept	-22
n:spare	7
n:spared	8
n:stay	-32
n:stays	-23
n:stretch	14
n:stretched	-7
n:suspend	-7
n:suspended	26
n:suspension	-8
n:terms	-8
n:truce	37
n:truce=2	26
n:truce=3	21
n:truce=6	-19
n:truces	28
n:understanding	-16
n:untouched	17
n:verb=1	29
n:verb=2	-12
n:verb=6	12
n:window	-6
nc2=agree	-6
nc2=bear	11
nc2=begin	8
nc2=down	-6
nc2=end	-6
nc2=propose	11
nc2=say	7
nc2=stay	-9
nct2=bear future	14
nct2=impose gerund	8
nct2=impose pluperfect	10
nct2=impose present	-12
nct2=say past	15
nct2=say present	-7
nct2=stay past	-11
nct2=stay present	-8
next=(	11
next=)	-8
next=,	9
next=:	-7
next=and	-6
next=that	-6
next=unless	-8
next=—	-22
nhas-gerund	6
nhas-modal	-10
nhas-perfect	-8
nhas-pluperfect	9
nhas-present	-47
none	33
nt2=future	6
nt2=gerund	7
nt2=infinitive	6
nt2=modal-passive	-7
nt2=pluperfect	9
nt2=present	-39
nv0-none	-12
nv1-none	-12
nv2=ask	10
nv2=be	-17
nv2=other	-14
nv2=say	12
nv2=see	14
nvt2=be past	-9
nvt2=other modal	-7
nvt2=say past	15
o:act=agree	-7
o:act=be	-7
o:act=begin	-8
o:act=carry	12
o:act=charge	-10
o:act=clear	11
o:act=collect	-6
o:act=extend	9
o:act=have	-19
o:act=make	11
o:act=meet	-13
o:act=no verb	-10
o:act=put	-11
o:act=raise	9
o:act=return	-6
o:act=run	6
o:act=say	14
o:act=sit	-8
o:act=suspend	-8
o:act=tell	-6
o:be from ahead	-6
o:be is ahead	-6
o:be on ahead	11
o:be the ahead	9
o:be until ahead	-11
o:begin on ahead	-22
o:begin the ahead	27
o:begin to ahead	10
o:begin until ahead	-21
o:carried=controls	-12
o:carried=deal far	6
o:carried=duties	-16
o:carried=longer	-13
o:carried=longer far	7
o:carried=none	-7
o:carried=procedure	-20
o:carried=procedure far	13
o:carried=truce	-23
o:carry to ahead	11
o:end on ahead	6
o:end on gone	-7
o:extend to ahead	12
o:have until ahead	-11
o:leads=at the	-11
o:leads=by the	-17
o:leads=days, to	11
o:leads=expire on	-13
o:leads=expires on	7
o:leads=extended to	10
o:leads=good to	-6
o:leads=last until	6
o:leads=on	-6
o:leads=on to	14
o:leads=to the	35
o:leads=truce until	9
o:leads=until the	15
o:leads=up on	16
o:leads=us to	-8
o:leads=year, until	14
o:left=deal	-20
o:left=deal right=none	-16
o:left=duties right=duties	9
o:left=duties right=none	-11
o:left=exclusions	-8
o:left=exclusions right=none	-6
o:left=longer	10
o:left=longer right=none	8
o:left=meeting	-16
o:left=meeting right=none	-11
o:left=none	-18
o:left=none right=duties	-15
o:left=none right=longer	-10
o:left=none right=none	-6
o:left=none right=truce	8
o:left=procedure	-27
o:left=procedure right=none	-26
o:left=signing	-27
o:left=signing right=none	-24
o:left=truce right=none	7
o:near=deal	-12
o:near=exclusions	-6
o:near=longer	14
o:near=meeting	-37
o:near=none	-17
o:near=procedure	-20
o:near=signing	-14
o:no verb  ahead	13
o:no verb  today	-8
o:no verb from ahead	-6
o:no verb of ahead	-7
o:no verb the ahead	13
o:no verb until ahead	18
o:other the ahead	12
o:right=duties until	6
o:right=longer	-19
o:right=longer on	-9
o:right=meeting	-9
o:right=none	-30
o:right=none by	-21
o:right=none day,	12
o:right=none for	-6
o:right=none from	-35
o:right=none is	-7
o:right=none of	-24
o:right=none on	-28
o:right=none since	-12
o:right=none sunday,	21
o:right=none the	10
o:right=none through	-7
o:right=none to	33
o:right=none until	7
o:right=truce 	13
o:run to ahead	16
o:subject=controls carried	-14
o:subject=controls carried begin	-11
o:subject=controls carried begin ahead	-11
o:subject=deal	-18
o:subject=deal far carried	-11
o:subject=deal far carried begin	-9
o:subject=deal far carried begin ahead	-8
o:subject=deal no verb	-6
o:subject=duties carried	-20
o:subject=duties carried be	-10
o:subject=duties carried be ahead	-9
o:subject=duties carried begin	-7
o:subject=duties carried begin ahead	-6
o:subject=duties carried end	-19
o:subject=duties carried end ahead	-18
o:subject=duties carried end on	-13
o:subject=duties carried on ahead	-22
o:subject=duties carried suspend	16
o:subject=duties carried suspend ahead	16
o:subject=duties carried suspend until	18
o:subject=duties carried the ahead	-14
o:subject=duties carried until ahead	18
o:subject=duties far carried	9
o:subject=duties far carried be	-12
o:subject=duties far carried be ahead	-11
o:subject=duties far carried before ahead	10
o:subject=duties far carried begin	-15
o:subject=duties far carried begin ahead	-14
o:subject=duties far carried end	19
o:subject=duties far carried end ahead	20
o:subject=duties far carried end on	21
o:subject=duties far carried on ahead	12
o:subject=duties far carried raise	10
o:subject=duties far carried raise ahead	10
o:subject=duties far carried say	11
o:subject=duties far carried say ahead	11
o:subject=duties far carried to ahead	7
o:subject=duties far no verb 	-6
o:subject=duties far no verb ahead	6
o:subject=duties far no verb on	23
o:subject=duties far no verb until	-10
o:subject=duties far on ahead	23
o:subject=duties far until ahead	-9
o:subject=duties no verb	7
o:subject=duties no verb ahead	10
o:subject=duties no verb the	8
o:subject=duties no verb until	13
o:subject=duties on ahead	-13
o:subject=duties other	8
o:subject=duties other ahead	9
o:subject=duties the ahead	17
o:subject=duties until ahead	8
o:subject=exclusions	-7
o:subject=longer far carried	17
o:subject=longer far carried begin	12
o:subject=longer far carried begin ahead	12
o:subject=longer far carried to ahead	16
o:subject=meeting	-24
o:subject=meeting carried	14
o:subject=meeting far  ahead	-6
o:subject=meeting far carried	-12
o:subject=meeting far carried on ahead	-10
o:subject=meeting far carried the ahead	-8
o:subject=meeting far carried until ahead	10
o:subject=meeting far no verb 	-7
o:subject=meeting far no verb ahead	7
o:subject=meeting far no verb the	7
o:subject=meeting no verb	-13
o:subject=meeting no verb ahead	-7
o:subject=meeting on ahead	-6
o:subject=none carried be ahead	8
o:subject=none carried be the	14
o:subject=none carried begin ahead	6
o:subject=none carried begin the	10
o:subject=none carried end	9
o:subject=none carried end ahead	10
o:subject=none carried end on	10
o:subject=none carried extend	-15
o:subject=none carried extend ahead	-15
o:subject=none carried make	12
o:subject=none carried make ahead	12
o:subject=none carried put	-8
o:subject=none carried put ahead	-8
o:subject=none carried say	6
o:subject=none carried say ahead	6
o:subject=none carried sign	7
o:subject=none carried sign ahead	8
o:subject=none carried suspend	-10
o:subject=none carried suspend ahead	-10
o:subject=none carried the ahead	12
o:subject=none carried to ahead	10
o:subject=none no verb ahead	15
o:subject=none no verb sunday,	21
o:subject=none no verb to	13
o:subject=none no verb today	-23
o:subject=none to ahead	14
o:subject=procedure	-11
o:subject=procedure far	21
o:subject=procedure far carried	-8
o:subject=procedure far no verb	21
o:subject=procedure far no verb 	16
o:subject=procedure far no verb ahead	22
o:subject=procedure no verb	-7
o:subject=signing	-16
o:subject=signing no verb	-7
o:subject=signing no verb ahead	-6
o:subject=truce	-9
o:subject=truce  ahead	13
o:subject=truce carried be	14
o:subject=truce carried be ahead	15
o:subject=truce carried be on	17
o:subject=truce carried begin	7
o:subject=truce carried begin ahead	8
o:subject=truce carried end	-11
o:subject=truce carried end ahead	-10
o:subject=truce carried end on	-10
o:subject=truce carried run	-17
o:subject=truce carried run ahead	-17
o:subject=truce carried suspend	-10
o:subject=truce carried suspend ahead	-10
o:subject=truce carried the ahead	22
o:subject=truce carried to ahead	-8
o:subject=truce carried until ahead	-9
o:subject=truce extend	10
o:subject=truce extend ahead	11
o:subject=truce far carried	-14
o:subject=truce far carried begin ahead	6
o:subject=truce far carried end	-9
o:subject=truce far carried end ahead	-8
o:subject=truce far carried end on	-9
o:subject=truce far carried on ahead	-12
o:subject=truce far carried the ahead	-14
o:subject=truce far carried to ahead	12
o:subject=truce no verb	-14
o:subject=truce no verb 	13
o:subject=truce no verb ahead	-10
o:subject=truce no verb gone	-6
o:subject=truce no verb the	-7
o:subject=truce no verb to	-11
o:subject=truce other	-10
o:subject=truce other ahead	-10
o:subject=truce run	11
o:subject=truce run ahead	11
o:subject=truce run to	12
o:subject=truce the ahead	-9
o:subject=truce to ahead	6
o:suspend to ahead	-6
o:topic=controls	-17
o:topic=controls ahead	-15
o:topic=controls begin	-12
o:topic=controls until	-11
o:topic=controls until ahead	-11
o:topic=deal	-14
o:topic=deal ahead	-9
o:topic=deal far	-20
o:topic=deal far ahead	-17
o:topic=deal far begin	-8
o:topic=deal no verb	-6
o:topic=deal on	-14
o:topic=deal on ahead	-10
o:topic=deal the ahead	6
o:topic=duties	-9
o:topic=duties be	-12
o:topic=duties before	8
o:topic=duties before ahead	9
o:topic=duties begin	-15
o:topic=duties end	-13
o:topic=duties far	12
o:topic=duties far 	-6
o:topic=duties far ahead	21
o:topic=duties far be	-8
o:topic=duties far end	10
o:topic=duties far gone	-8
o:topic=duties far on	24
o:topic=duties far on ahead	25
o:topic=duties far say	12
o:topic=duties far to	12
o:topic=duties far to ahead	12
o:topic=duties from	-17
o:topic=duties from ahead	-15
o:topic=duties gone	-20
o:topic=duties keep	8
o:topic=duties no verb	7
o:topic=duties on	-37
o:topic=duties on ahead	-32
o:topic=duties raise	9
o:topic=duties suspend	13
o:topic=duties the	10
o:topic=duties the ahead	11
o:topic=duties to	-8
o:topic=duties to ahead	-8
o:topic=duties until	28
o:topic=duties until ahead	30
o:topic=exclusions	-9
o:topic=exclusions ahead	-9
o:topic=fees	-6
o:topic=longer end	-18
o:topic=longer extend	6
o:topic=longer gone	-7
o:topic=longer on	-22
o:topic=longer on ahead	-21
o:topic=longer other	-9
o:topic=longer run	-14
o:topic=longer sign	12
o:topic=longer the	-11
o:topic=longer the ahead	-10
o:topic=longer to	15
o:topic=longer to ahead	16
o:topic=longer until ahead	6
o:topic=meeting	-8
o:topic=meeting end	6
o:topic=meeting far 	-7
o:topic=meeting far  ahead	-6
o:topic=meeting gone	-15
o:topic=meeting meet	-13
o:topic=meeting no verb	-13
o:topic=meeting on	-15
o:topic=meeting on ahead	-7
o:topic=meeting other	10
o:topic=meeting the	16
o:topic=meeting the ahead	18
o:topic=none	8
o:topic=none ahead	27
o:topic=none be	-20
o:topic=none begin	9
o:topic=none gone	-16
o:topic=none make	12
o:topic=none of	-9
o:topic=none of ahead	-8
o:topic=none on	-10
o:topic=none on ahead	-8
o:topic=none run	7
o:topic=none say	6
o:topic=none sunday,	21
o:topic=none to	29
o:topic=none to ahead	31
o:topic=none today	-24
o:topic=procedure	-34
o:topic=procedure ahead	-29
o:topic=procedure begin	-8
o:topic=procedure far	19
o:topic=procedure far 	16
o:topic=procedure far ahead	20
o:topic=procedure far no verb	21
o:topic=procedure no verb	-7
o:topic=procedure on	-7
o:topic=sale	-9
o:topic=sale ahead	-7
o:topic=signing	-30
o:topic=signing ahead	-24
o:topic=signing no verb	-7
o:topic=signing on	-7
o:topic=signing sign	-8
o:topic=truce	-6
o:topic=truce 	13
o:topic=truce  ahead	13
o:topic=truce be	15
o:topic=truce begin	7
o:topic=truce carry	16
o:topic=truce extend	7
o:topic=truce far to	-7
o:topic=truce far to ahead	-6
o:topic=truce gone	-28
o:topic=truce have	-9
o:topic=truce no verb	-14
o:topic=truce on ahead	7
o:topic=truce suspend	-25
o:topic=truce the	6
o:topic=truce the ahead	7
o:topic=truce to	-6
o:topic=truce until	-7
pc0=begin	-13
pc0=down	-18
pc0=say	10
pc0=stay	9
pc0=suspend	12
pc0=up	8
pc1=agree	-8
pc1=bear	-9
pc1=begin	-8
pc1=down	-18
pc1=end	19
pc1=impose	-7
pc1=propose	9
pc1=say	7
pc1=stay	8
pc1=up	13
pct0=bear present	-6
pct0=begin past	-7
pct0=end modal	9
pct0=impose modal	9
pct0=impose present	-6
pct0=propose perfect	8
pct0=say past	14
pct0=say perfect	-11
pct0=say present	10
pct0=stay future	25
pct0=stay modal	14
pct0=stay present	-12
pct0=suspend future	16
pct0=up present	6
pct1=bear present	-6
pct1=begin past	-7
pct1=end modal	9
pct1=impose gerund	9
pct1=impose modal	9
pct1=impose participle-passive	-9
pct1=propose perfect	8
pct1=say past	14
pct1=say perfect	-11
pct1=say present	10
pct1=stay future	19
pct1=stay modal	14
pct1=suspend future	7
pct1=up present	7
phas-future	19
phas-modal	6
phas-participle	-8
phas-past	-13
phas-perfect	-12
phas-present	-16
pt0=future	19
pt0=modal	13
pt0=modal-passive	-10
pt0=past-passive	-21
pt0=perfect	-9
pt0=present	-10
pt1=future	13
pt1=modal	13
pt1=modal-passive	-10
pt1=past-passive	-21
pt1=perfect	-6
pv0=agree	7
pv0=ask	9
pv0=begin	-31
pv0=come	-8
pv0=expire	9
pv0=go	10
pv0=have	-6
pv0=hold	-16
pv0=other	-20
pv0=remain	-8
pv0=run	7
pv0=say	7
pv0=stay	21
pv0=take	-7
pv1=ask	16
pv1=begin	-31
pv1=come	-8
pv1=expire	9
pv1=go	16
pv1=have	-6
pv1=hold	-18
pv1=keep	6
pv1=other	-19
pv1=run	7
pv1=start	13
pv1=stay	14
pv1=take	-6
pvt0=begin past	-11
pvt0=begin present	-22
pvt0=go present	7
pvt0=have past	-8
pvt0=hold present	-15
pvt0=other perfect	-7
pvt0=remain present	-8
pvt0=say past	14
pvt0=say perfect	-10
pvt0=stay present	8
pvt0=suspend present	7
pvt1=begin past	-11
pvt1=begin present	-22
pvt1=go present	8
pvt1=have past	-8
pvt1=hold present	-15
pvt1=other perfect	-6
pvt1=say past	14
pvt1=say perfect	-10
pvt1=suspend present	7
q:!	-13
q:"	20
q:'s	-13
q:(	13
q:)	11
q:,	15
q:-	-20
q:.	-10
q::	22
q:;	-22
q:<day-ahead>	18
q:<day-gone>	16
q:<day-today>	-13
q:<gate>	-21
q:<goods>	-49
q:<level-noun>	-16
q:<level>	-12
q:<month-ahead>	6
q:<month-gone>	-17
q:<name>	-20
q:<not>	-15
q:<number>	-30
q:<office>	6
q:<organisation>	8
q:<person>	21
q:<quality>	-8
q:<seat>	-17
q:<sender>	-20
q:<taker>	-10
q:<v-begin>	-7
q:<v-end>	-14
q:<v-impose>	-9
q:<v-propose>	21
q:<v-say>	10
q:<v-sell>	-17
q:<v-suspend>	16
q:<v-threaten>	-7
q:?	24
q:@	7
q:a	-26
q:about	-9
q:after	-17
q:again	-9
q:agree	25
q:all	-22
q:alone	11
q:an	-7
q:another	-9
q:anybody	10
q:apply	-8
q:are	19
q:arrangement	-7
q:as	-16
q:ask	-10
q:at	-10
q:autumn	16
q:b	9
q:be	20
q:been	-13
q:before	-15
q:begin	-20
q:between	-21
q:border	-9
q:broke	10
q:busan	-8
q:by	-13
q:cocoa	10
q:control	-7
q:country	-13
q:course	17
q:date	6
q:day	23
q:did	8
q:doe	-17
q:earth	-19
q:evening	11
q:ever	9
q:everything	8
q:extend	-10
q:fentanyl	10
q:fish	-9
q:for	11
q:four	9
q:from	21
q:go	12
q:good	-11
q:great	-11
q:had	-19
q:halve	6
q:has	-8
q:he	7
q:hold	-21
q:how	-16
q:in	-18
q:into	9
q:is	16
q:its	-10
q:just	9
q:keep	23
q:know	17
q:kuala	-7
q:law	7
q:line	-13
q:long	-17
q:look	23
q:lumpur	-7
q:market	-14
q:measure	-7
q:meet	19
q:midnight	13
q:minister	-23
q:minute	-14
q:morning	-6
q:not	-17
q:now	-6
q:of	-14
q:oil	-14
q:open	-6
q:opened	-10
q:over	-11
q:own	-12
q:paper	-7
q:pause	23
q:pay	-19
q:people	8
q:prolonged	7
q:put	-9
q:quarrel	9
q:rare	-15
q:remain	-15
q:reporter	-6
q:return	8
q:right	-9
q:run	17
q:say	27
q:section	-6
q:ship	-7
q:should	-7
q:sign	-28
q:since	6
q:small	-9
q:so	10
q:stand	-17
q:stay	16
q:step	-10
q:suspension	25
q:talk	-22
q:television	14
q:tell	-18
q:that	12
q:the	-21
q:them	-6
q:then	11
q:they	-11
q:thi	-27
q:think	7
q:time	24
q:truce	-27
q:two	-6
q:under	-21
q:unless	-7
q:up	16
q:us	-15
q:very	6
q:was	-35
q:we	35
q:week	6
q:were	-10
q:what	-13
q:when	13
q:where	13
q:which	20
q:who	-10
q:with	-15
q:word	-7
q:would	12
q:write	7
q:year	-10
q:you	-15
q:—	-21
qt=future	16
qt=modal	8
qt=past	8
qt=perfect	-21
qt=pluperfect	-35
qt=present	-21
r1=(	11
r1=( & d:ahead	12
r1=)	-8
r1=) & d:ahead	-6
r1=, & d:ahead	8
r1=, & d:gone	-20
r1=.	7
r1=. & d:ahead	19
r1=. & d:gone	-32
r1=<end>	-15
r1=<end> & d:ahead	6
r1=<end> & d:gone	-41
r1=<end> & d:today	-28
r1=<v-end>	15
r1=<v-end> & d:ahead	15
r1=?	-11
r1=? & d:ahead	-9
r1=the	-12
r1=the & d:ahead	-9
r1=unless	-8
r1=unless & d:ahead	-8
r1=—	-10
r1=— & d:ahead	-7
r2=,	-7
r2=<end>	-12
r2=<name>	-12
r2=<not>	7
r2=<number>	-6
r2=<person>	6
r2=<span>	14
r2=<v-impose>	-7
r2=a	-11
r2=be	9
r2=both	-6
r2=from	8
r2=not	13
r2=of	16
r2=their	10
r2=which	-10
r3='s	-10
r3=,	-8
r3=.	-14
r3=<agent>	10
r3=<day-ahead>	8
r3=<end>	-10
r3=<level-noun>	9
r3=<name>	7
r3=<not>	-10
r3=<quality>	11
r3=<v-impose>	6
r3=a	-10
r3=day	-8
r3=is	-8
r3=rate	10
r3=the	8
r3=which	7
r4=)	12
r4=,	-14
r4=.	15
r4=<agent>	11
r4=<end>	-17
r4=<number>	-6
r4=<v-impose>	-19
r4=<v-say>	6
r4=be	-8
r4=had	9
r4=in	9
r4=it	-9
r4=of	-9
r4=on	-12
r4=say	7
r=, <name>	-7
r=, <span>	15
r=, from	8
r=, the	10
r=, which	-10
r=. <end>	7
r=; <end>	7
r=<end> <end>	-15
r=? <end>	-11
s:*	17
s:.	-21
s::	-10
s:<day-ahead>	-6
s:<day-gone>	-14
s:<day-today>	-18
s:<duty>	-20
s:<gate>	-19
s:<goods-amount>	-9
s:<goods>	-20
s:<level-noun>	-6
s:<level>	-10
s:<money>	-11
s:<month-gone>	14
s:<name>	-13
s:<not>	-37
s:<number>	-7
s:<office>	-6
s:<quality>	-12
s:<seat>	-21
s:<sender>	-24
s:<span>	9
s:<v-begin>	8
s:<v-down>	-22
s:<v-end>	16
s:<v-impose>	-9
s:<v-sell>	-14
s:<v-suspend>	-24
s:<v-target>	-7
s:<v-up>	9
s:?	-12
s:@	6
s:_	-11
s:a	-18
s:above	8
s:according	8
s:after	-30
s:again	-13
s:against	9
s:agree	17
s:agreement	-18
s:alexandria	7
s:alive	15
s:all	-11
s:am	9
s:an	-9
s:announce	-8
s:answer	18
s:approve	13
s:arrangement	15
s:ask	20
s:at	-12
s:avocado	10
s:back	-24
s:be	11
s:bear	10
s:because	7
s:beef	10
s:been	-9
s:between	-36
s:both	-14
s:busan	13
s:but	-16
s:butter	10
s:buy	10
s:by	-32
s:call	-14
s:can	-10
s:capital	-8
s:carry	14
s:cease	22
s:ceasefire	-10
s:clear	9
s:cocoa	12
s:collect	-8
s:come	-17
s:commerce	14
s:company	-9
s:continue	12
s:could	-9
s:council	10
s:counted	6
s:country	-7
s:course	10
s:custom	-7
s:date	-14
s:day	-21
s:deadline	-6
s:decision	7
s:delegation	-7
s:doe	8
s:down	-15
s:draft	11
s:duty	-17
s:each	17
s:effective	-7
s:end	9
s:everything	7
s:exchanged	10
s:exclusion	-10
s:expect	-11
s:export	-8
s:extension	-10
s:failing	9
s:fee	-6
s:find	-10
s:fish	10
s:followed	12
s:for	-6
s:force	-17
s:from	-9
s:full	7
s:geneva	-8
s:given	9
s:go	8
s:good	-22
s:government	15
s:grant	-7
s:had	-18
s:has	-10
s:have	-6
s:here	6
s:hold	-13
s:if	8
s:in	-6
s:instead	9
s:into	-9
s:is	-17
s:it	17
s:its	7
s:keep	11
s:kuala	10
s:lapse	-13
s:later	15
s:letter	8
s:level	-10
s:like	8
s:list	8
s:lumpur	11
s:m	-6
s:may	-26
s:mean	6
s:mentioned	8
s:ministry	22
s:monday	-12
s:month	-9
s:more	8
s:mr	-9
s:must	-8
s:my	-8
s:name	-7
s:new	8
s:no	-20
s:nothing	-9
s:off	-19
s:offer	7
s:oil	16
s:old	-16
s:olive	16
s:on	13
s:once	-12
s:orange	9
s:order	-14
s:other	10
s:otherwise	-9
s:our	-24
s:out	-9
s:over	13
s:own	-9
s:paper	9
s:part	-6
s:past	21
s:pause	-12
s:pay	-9
s:peace	-9
s:people	7
s:period	-19
s:phone	13
s:point	18
s:president	-6
s:prolong	20
s:prolonged	-41
s:public	6
s:put	-10
s:raise	7
s:rate	12
s:remain	-19
s:renewal	12
s:return	-9
s:revive	6
s:rice	9
s:right	-12
s:round	-12
s:same	7
s:say	21
s:season	14
s:second	8
s:section	-10
s:shall	12
s:short	9
s:side	14
s:sign	-11
s:signature	8
s:since	-32
s:sit	-14
s:sleep	11
s:sooner	10
s:speak	-7
s:spring	9
s:standstill	14
s:statement	13
s:stay	11
s:step	6
s:still	-7
s:sunday	21
s:surcharge	-12
s:suspend	-16
s:suspension	13
s:take	9
s:talking	16
s:tariff	-6
s:television	23
s:th	10
s:than	-10
s:that	-10
s:the	-19
s:them	-14
s:then	17
s:therefore	11
s:thing	-8
s:three	15
s:to	15
s:trade	24
s:truce	-7
s:two	14
s:unless	-11
s:until	11
s:up	10
s:upon	7
s:valid	-11
s:was	-21
s:way	7
s:we	23
s:welcome	10
s:what	14
s:where	8
s:which	16
s:why	-8
s:winter	8
s:without	-11
s:word	13
s:would	32
s:year	13
s:you	-26
s:your	-9
s:—	6
sa:"	-11
sa:" .	-9
sa:'s	-26
sa:'s commerce	-7
sa:(	8
sa:,	-13
sa:, "	-7
sa:, <name>	-9
sa:, <span>	14
sa:, a	-8
sa:, according	9
sa:, both	-6
sa:, failing	9
sa:, from	8
sa:, if	19
sa:, the	10
sa:, unless	-11
sa:, which	-11
sa:.	-21
sa::	-8
sa:<day-ahead>	-16
sa:<day-ahead> .	-11
sa:<day-gone>	6
sa:<day-gone> ,	8
sa:<day-today> .	6
sa:<duty>	-6
sa:<gate>	-9
sa:<goods>	-11
sa:<level-noun>	10
sa:<level>	-10
sa:<level> on	-6
sa:<month-gone>	13
sa:<name>	-15
sa:<name> 's	-15
sa:<name> had	10
sa:<not>	-17
sa:<number>	-19
sa:<office>	-15
sa:<person>	-9
sa:<person> ,	-10
sa:<person> on	7
sa:<seat> .	6
sa:<span> ,	7
sa:<span> .	-20
sa:<span> later	18
sa:<v-agree>	-8
sa:<v-bear>	9
sa:<v-begin>	9
sa:<v-end>	-6
sa:<v-impose>	-18
sa:<v-suspend>	-18
sa:<v-target>	-11
sa:<v-up>	-6
sa:?	-12
sa:a	-20
sa:above	9
sa:according	9
sa:according to	9
sa:after	-19
sa:all	-13
sa:an	-8
sa:and	-11
sa:and <name>	7
sa:and to	14
sa:announce	-6
sa:apply	7
sa:approve	7
sa:are	-7
sa:ask	10
sa:ask for	10
sa:at	-23
sa:back	-9
sa:be	-6
sa:bear	11
sa:before	9
sa:begin	15
sa:both	-22
sa:by	-21
sa:charge	-6
sa:commerce	-7
sa:commerce ministry	-7
sa:day	-24
sa:each	-7
sa:end of	14
sa:extend	-8
sa:failing	9
sa:for its	9
sa:full	9
sa:government	7
sa:has	6
sa:have	-12
sa:he	-9
sa:his	12
sa:if	13
sa:if it	18
sa:in	7
sa:in <month-gone>	6
sa:in a	17
sa:instead	9
sa:is	-37
sa:it	-26
sa:it .	-13
sa:keep	7
sa:later	17
sa:leave	-6
sa:list	10
sa:list of	11
sa:make	-8
sa:may	-7
sa:may be	-6
sa:ministry	6
sa:no	-7
sa:of <month-gone>	10
sa:of trade	13
sa:on <day-ahead>	-7
sa:on <day-gone>	13
sa:on <day-today>	9
sa:one	-8
sa:out	-11
sa:people	10
sa:rate	16
sa:renewed	-10
sa:rice	8
sa:right	-8
sa:run	-6
sa:say	7
sa:say .	-6
sa:say in	17
sa:see	12
sa:shall	17
sa:side	-9
sa:sign	-6
sa:signature	9
sa:statement	15
sa:summer	10
sa:talk	6
sa:talk .	10
sa:talking	6
sa:tariff	-11
sa:that	-30
sa:the day	-6
sa:the rate	18
sa:the talk	10
sa:the truce	-6
sa:the two	-7
sa:then	11
sa:they were	11
sa:to <day-ahead>	-6
sa:to be	9
sa:to go	6
sa:trade	11
sa:truce	-15
sa:under	6
sa:under the	9
sa:unless	-21
sa:unless the	-6
sa:until	-10
sa:upon	7
sa:was	-19
sa:we	14
sa:were	8
sa:when	-8
sa:who	13
sa:will	-21
sa:with	-14
sa:word	14
sa:would	-12
sa:—	-11
sb:'s	9
sb:'s commerce	18
sb:'s good	-11
sb:*	17
sb:,	-7
sb:, <level>	16
sb:, <person>	-7
sb:, and	7
sb:, at	10
sb:, due	7
sb:, from	6
sb:, in	7
sb:, of	9
sb:, run	-9
sb:, say	-6
sb:, so	-9
sb:, that	15
sb:, to	12
sb:, up	7
sb:, when	10
sb:, who	-10
sb:, would	17
sb:: <span>	19
sb:; the	10
sb:<day-ahead>	45
sb:<day-ahead> ,	29
sb:<day-ahead> the	7
sb:<day-ahead> to	13
sb:<day-gone> ,	-11
sb:<day-gone> ;	-6
sb:<day-gone> and	6
sb:<day-gone> that	11
sb:<day-gone> to	-9
sb:<duty>	-20
sb:<gate>	-11
sb:<goods-amount>	-7
sb:<goods>	-17
sb:<level-noun>	-18
sb:<level> ,	10
sb:<level> ;	-8
sb:<level> from	-9
sb:<level> on	-15
sb:<level> until	8
sb:<money>	-7
sb:<name> 's	16
sb:<name> ,	-21
sb:<name> charge	9
sb:<name> have	-15
sb:<name> take	9
sb:<name> to	18
sb:<name> will	18
sb:<not>	-27
sb:<number> ,	-14
sb:<number> :	7
sb:<number> th	11
sb:<number> —	9
sb:<office> meet	9
sb:<organisation> 's	-7
sb:<person> ,	-26
sb:<person> and	-9
sb:<person> in	9
sb:<person> on	-6
sb:<person> say	25
sb:<points>	6
sb:<points> on	8
sb:<quality>	-18
sb:<quality> -	-6
sb:<quality> beef	6
sb:<quality> good	-11
sb:<seat>	-20
sb:<seat> ,	-13
sb:<sender>	-16
sb:<span>	7
sb:<span> ,	6
sb:<span> and	16
sb:<span> more	15
sb:<span> of	-8
sb:<v-agree>	12
sb:<v-down>	-22
sb:<v-end>	20
sb:<v-propose>	10
sb:<v-say>	7
sb:<v-sell>	-17
sb:<v-suspend>	-16
sb:<v-up>	13
sb:@	6
sb:_	-11
sb:a <span>	-7
sb:a new	12
sb:a pause	-10
sb:a second	6
sb:a television	10
sb:a truce	-8
sb:after	-11
sb:again	-10
sb:again on	-6
sb:against	10
sb:agree	20
sb:agree ,	21
sb:agree in	-14
sb:agree to	21
sb:agreement	-17
sb:alexandria	7
sb:all of	7
sb:am	10
sb:an hour	10
sb:and <person>	-9
sb:and end	10
sb:and it	-15
sb:and they	12
sb:and to	6
sb:announce on	6
sb:answer	18
sb:apply	-13
sb:apply from	-8
sb:approve	6
sb:arrangement	17
sb:arrangement of	11
sb:as of	-6
sb:ask	12
sb:ask for	16
sb:at <level>	14
sb:at midnight	8
sb:at the	-12
sb:autumn	6
sb:back	-16
sb:be	14
sb:be extend	8
sb:because	10
sb:beef	11
sb:been on	7
sb:before	-10
sb:before it	-6
sb:before the	-11
sb:begin	-14
sb:between	-34
sb:between <name>	-9
sb:between the	-21
sb:both country	7
sb:busan	14
sb:busan ,	7
sb:but	-10
sb:but the	-8
sb:butter	11
sb:buy	10
sb:by	-23
sb:by a	12
sb:call	-11
sb:carry	15
sb:carry the	7
sb:cease	22
sb:ceasefire	-10
sb:clear	9
sb:close of	8
sb:cocoa	13
sb:collect	-7
sb:come	-13
sb:come to	-6
sb:commerce	20
sb:commerce ministry	18
sb:company	-7
sb:conclude in	8
sb:continue	8
sb:continue to	13
sb:could	-9
sb:council	10
sb:counted	6
sb:counted from	6
sb:country ,	-9
sb:date	-17
sb:day ,	9
sb:deadline	-6
sb:decision	8
sb:delegation	-6
sb:die on	8
sb:doe	10
sb:doe not	10
sb:down	-12
sb:draft	11
sb:due to	11
sb:duty	-15
sb:duty on	-12
sb:duty that	7
sb:duty will	8
sb:each	21
sb:each other	12
sb:effect on	9
sb:end	7
sb:end on	14
sb:evening	8
sb:everything	9
sb:exchanged	10
sb:exclusion	-10
sb:expect	-10
sb:expire on	7
sb:extend the	-7
sb:extend their	21
sb:extend to	10
sb:extension	-7
sb:find	-8
sb:first	6
sb:fish	10
sb:followed	12
sb:for	-6
sb:for <name>	-7
sb:for a	9
sb:for an	7
sb:for its	12
sb:for the	-14
sb:force	-16
sb:force since	-9
sb:from	-9
sb:from <day-ahead>	8
sb:from <day-gone>	9
sb:from the	-13
sb:further <points>	-8
sb:geneva	-6
sb:given	9
sb:go	10
sb:go on	9
sb:good	-19
sb:good for	8
sb:good through	-6
sb:good to	-7
sb:government	10
sb:grant	-7
sb:had	-13
sb:halve	8
sb:has	-19
sb:has <span>	-7
sb:has been	-13
sb:have a	8
sb:have agree	-6
sb:have end	-6
sb:have run	12
sb:he say	-10
sb:here	7
sb:his	-11
sb:hold	-11
sb:hour	6
sb:i am	10
sb:in <name>	-12
sb:in alexandria	7
sb:in force	-16
sb:in place	9
sb:in their	10
sb:in which	13
sb:into	-6
sb:is ,	12
sb:is for	17
sb:is good	-8
sb:is suspend	-9
sb:is to	13
sb:is what	9
sb:it	21
sb:it 's	12
sb:it ,	-9
sb:it be	9
sb:it doe	10
sb:it end	16
sb:it go	-7
sb:it had	-6
sb:it has	-12
sb:it in	9
sb:it is	26
sb:it last	-6
sb:it now	9
sb:it on	12
sb:it run	-24
sb:it take	13
sb:it to	11
sb:it was	-8
sb:it will	-21
sb:it would	17
sb:its	7
sb:keep the	22
sb:kuala	10
sb:kuala lumpur	11
sb:lapse	-9
sb:last <month-gone>	7
sb:last <span>	-12
sb:last day	-6
sb:last week	9
sb:letter	9
sb:letter ,	10
sb:level	-9
sb:like	9
sb:lumpur	11
sb:make	6
sb:may	-18
sb:mean	7
sb:meet <person>	9
sb:meet in	-10
sb:ministry	19
sb:ministry say	6
sb:monday	-12
sb:monday ,	-10
sb:more	11
sb:more ,	7
sb:mr	-8
sb:mr <person>	-7
sb:name	-7
sb:new	11
sb:next	-10
sb:no	-11
sb:of <level>	-13
sb:of <name>	6
sb:of busan	13
sb:of last	10
sb:of the	21
sb:of their	-6
sb:off	-15
sb:offer	7
sb:offer to	8
sb:oil	12
sb:old	-9
sb:olive	16
sb:on	10
sb:on <day-ahead>	29
sb:on an	8
sb:on each	7
sb:on it	-6
sb:on television	13
sb:on the	-8
sb:on to	23
sb:on until	-6
sb:once	-11
sb:one	8
sb:one ,	11
sb:order	-13
sb:other	13
sb:other <points>	6
sb:our	-19
sb:out on	-10
sb:over	17
sb:paper	10
sb:past	22
sb:pause	-10
sb:pay	-6
sb:peace	-8
sb:period	-19
sb:period of	-9
sb:phone	13
sb:place	6
sb:plan for	6
sb:point	18
sb:prolong	20
sb:prolong the	20
sb:prolonged	-39
sb:public	6
sb:put	-7
sb:put on	6
sb:raise	8
sb:remain	-19
sb:remain suspend	-11
sb:return	-8
sb:round	-8
sb:run out	-11
sb:run to	6
sb:same	10
sb:same day	13
sb:say	18
sb:say on	14
sb:say that	-13
sb:say the	18
sb:season	15
sb:second	12
sb:see	-9
sb:short	9
sb:should it	9
sb:side	20
sb:side agree	16
sb:sign for	10
sb:since	-28
sb:since <day-gone>	-12
sb:sit	-11
sb:sleep	11
sb:speak	-7
sb:spring	10
sb:standstill	14
sb:state	-8
sb:stay	12
sb:stay suspend	8
sb:step	6
sb:still	-6
sb:strike	6
sb:subject :	-7
sb:summer	-9
sb:sunday	21
sb:sunday ,	21
sb:surcharge	-9
sb:suspend	-13
sb:suspend until	-6
sb:suspension	14
sb:suspension end	12
sb:suspension is	-9
sb:suspension of	15
sb:take	12
sb:take effect	8
sb:take us	10
sb:talk	-14
sb:tariff ,	6
sb:tariff on	-6
sb:tariff truce	9
sb:tariff until	-7
sb:television	21
sb:television ,	6
sb:th	11
sb:than	-6
sb:that 's	-9
sb:that <name>	8
sb:that <seat>	6
sb:that is	11
sb:that it	-10
sb:that take	8
sb:that the	7
sb:the	-12
sb:the <day-ahead>	15
sb:the <level>	-9
sb:the <number>	10
sb:the <organisation>	-13
sb:the <quality>	-16
sb:the arrangement	8
sb:the ceasefire	-9
sb:the close	8
sb:the deadline	-6
sb:the extension	-6
sb:the first	7
sb:the new	8
sb:the one	8
sb:the present	7
sb:the rest	-12
sb:the same	10
sb:the second	7
sb:the step	7
sb:the suspension	7
sb:the tariff	-11
sb:the three	9
sb:the two	9
sb:the year	19
sb:their truce	-8
sb:them	-7
sb:then	8
sb:thi	6
sb:thing	-6
sb:three	17
sb:through the	7
sb:to	24
sb:to begin	6
sb:to extend	12
sb:to leave	11
sb:to prolong	21
sb:to put	-6
sb:to say	10
sb:to the	26
sb:trade	15
sb:truce ,	-10
sb:truce between	-17
sb:truce by	9
sb:truce end	-10
sb:truce is	6
sb:truce of	8
sb:truce run	-11
sb:truce that	-7
sb:truce to	6
sb:truce until	7
sb:truce was	-6
sb:truce with	9
sb:two	13
sb:two <office>	10
sb:two of	12
sb:two side	20
sb:until	14
sb:until the	19
sb:up	13
sb:up on	15
sb:valid	-11
sb:was	-13
sb:was conclude	-8
sb:was to	6
sb:way	8
sb:we	11
sb:welcome	10
sb:were	-12
sb:what	19
sb:what it	12
sb:what the	9
sb:when	7
sb:when the	9
sb:where	10
sb:which	14
sb:which <name>	7
sb:which it	9
sb:who	-17
sb:will	9
sb:will not	8
sb:will now	-8
sb:winter	9
sb:with <name>	6
sb:without	-9
sb:would	38
sb:would like	9
sb:year	14
sb:you	-25
sb:your	-7
sb:—	13
sb:— the	8
t0=future	17
t0=future-not	9
t0=future-passive	9
t0=modal	7
t0=past	-57
t0=past-passive	-10
t0=perfect-passive	-8
t0=present	-14
t0=present-not	12
t0=present-passive	-10
t1=future	9
t1=future-not	9
t1=future-passive	9
t1=infinitive	20
t1=modal	7
t1=participle-passive	-20
t1=past	-55
t1=past-passive	-7
t1=perfect-passive	-8
t1=present	-22
t1=present-not	12
t1=present-passive	-10
t2=past	-10
t:loose & d:gone	-11
t:loose-l2	10
t:loose-r	-15
t:more	17
t:more & d:ahead	26
t:more & d:gone	-28
t:more-l	31
t:more-l0	-7
t:more-l1	13
t:more-l2	28
t:more-l3	7
t:more-r	-20
t:more-r1	-12
t:quiet	20
t:quiet & d:ahead	21
t:quiet-l	21
t:quiet-l1	-16
t:quiet-l2	27
t:quiet-l3	14
t:truce	13
t:truce & d:ahead	23
t:truce & d:gone	-27
t:truce-l	13
t:truce-l2	-6
t:truce-r2	9
t:verb	-6
t:verb-r	-9
tn:quiet	-7
tn:verb	9
tp:quiet	-8
tp:truce	13
tp:verb	-7
v0-none	-18
v0=apply	-6
v0=be	-7
v0=charge	-7
v0=clear	11
v0=extend	-6
v0=have	-18
v0=make	11
v0=meet	-10
v0=put	-10
v0=raise	9
v0=say	17
v0=sit	-7
v0=sleep	11
v0=suspend	-9
v0=tell	-6
v1-none	-21
v1=agree	-6
v1=apply	-6
v1=be	-11
v1=carry	13
v1=charge	-8
v1=clear	11
v1=collect	-6
v1=extend	9
v1=have	-17
v1=hold	-6
v1=make	11
v1=meet	-13
v1=put	-9
v1=raise	9
v1=run	8
v1=say	14
v1=sit	-7
v1=sleep	11
v1=suspend	-14
v1=tell	-6
v2-none	-34
verbless	-10
vt0=be future	7
vt0=be present	-15
vt0=begin future	6
vt0=end modal	-9
vt0=end present	7
vt0=expire future	-12
vt0=extend modal	8
vt0=have present	-17
vt0=other modal	-10
vt0=other present	6
vt0=plan present	6
vt0=raise future	9
vt0=say past	-8
vt0=sleep present	11
vt0=take present	7
vt1=be future	7
vt1=be present	-23
vt1=end modal	-9
vt1=end present	7
vt1=expire future	-12
vt1=extend infinitive	22
vt1=extend modal	8
vt1=go future	-6
vt1=have present	-16
vt1=other modal	-10
vt1=other present	6
vt1=plan present	6
vt1=raise future	9
vt1=say past	-8
vt1=sleep present	11
vt1=take present	7`;
