// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	9 -9
a:<day-today>	16 -16
a:<duty>	-19 19
a:<goods>	-19 19
a:<level> in	22 -22
a:<number> on	-21 21
a:<seat>	22 -22
a:<sender>	23 -23
a:<v-deny>	17 -17
a:<v-end>	15 -15
a:<v-sell>	18 -18
a:<v-suspend>	-22 22
a:a	15 -15
a:after	16 -16
a:again	-18 18
a:all	-22 22
a:all .	-29 29
a:and <level>	16 -16
a:as of	-21 21
a:back	-19 19
a:between	18 -18
a:both	-26 26
a:by <number>	17 -17
a:coffee	16 -16
a:cotton	-18 18
a:date	19 -19
a:did	15 -15
a:done	16 -16
a:due	-15 15
a:duty	-29 29
a:duty .	-16 16
a:economy	29 -29
a:export	17 -17
a:fentanyl	-24 24
a:for <number>	30 -30
a:for the	17 -17
a:good	-19 19
a:good of	-15 15
a:here	-15 15
a:in	16 -16
a:in <number>	26 -26
a:in <seat>	19 -19
a:instead	-15 15
a:instead of	-15 15
a:is suspend	15 -15
a:is what	-19 19
a:less	20 -20
a:licence	19 -19
a:market	15 -15
a:more	19 -19
a:morning	21 -21
a:now	-17 17
a:of	28 -28
a:of <number>	-20 20
a:of duty	-15 15
a:of them	16 -16
a:of what	21 -21
a:off	18 -18
a:one	-15 15
a:one .	-23 23
a:per	-19 19
a:per cent	-15 15
a:rare	16 -16
a:rare earth	16 -16
a:return	-16 16
a:rule	16 -16
a:since <number>	-15 15
a:take	18 -18
a:than	29 -29
a:the <number>	-19 19
a:the morning	19 -19
a:the value	-24 24
a:thi	17 -17
a:till	-21 21
a:time	28 -28
a:to	19 -19
a:top	-16 16
a:trade	23 -23
a:trade agreement	17 -17
a:under the	-16 16
a:value	-25 25
a:was	-18 18
a:we	-15 15
a:with	15 -15
a:within	18 -18
a:would	-16 16
a:year	28 -28
b:'	23 -23
b:'s	16 -16
b:'s at	-22 22
b:+	23 -23
b:, <number>	16 -16
b:, pay	-27 27
b:, plu	-18 18
b:, sell	-18 18
b:, to	-23 23
b:, with	22 -22
b:.	-18 18
b:/	-19 19
b:: and	25 -25
b:<agent>	-25 25
b:<day-gone>	-19 19
b:<day-gone> it	-20 20
b:<day-today> the	17 -17
b:<level>	20 -20
b:<level> of	20 -20
b:<name>	-17 17
b:<name> 's	-15 15
b:<name> at	-27 27
b:<name> take	-25 25
b:<number> for	21 -21
b:<organisation> 's	19 -19
b:<person>	-20 20
b:<quality>	-17 17
b:<sender>	28 -28
b:<span>	24 -24
b:<v-buy>	16 -16
b:<v-end>	26 -26
b:a	-20 20
b:above	15 -15
b:aluminium	-15 15
b:and <number>	15 -15
b:and <quality>	-16 16
b:another	-15 15
b:apply	21 -21
b:as	-30 30
b:at <level>	16 -16
b:at the	15 -15
b:average	19 -19
b:be	-25 25
b:become	-16 16
b:been	-32 32
b:bill	-16 16
b:both	-25 25
b:bring the	-20 20
b:by	51 -51
b:chance	18 -18
b:chance of	15 -15
b:charge of	16 -16
b:company	19 -19
b:cost	25 -25
b:day	18 -18
b:down by	16 -16
b:down to	-20 20
b:duty of	-22 22
b:enter	-20 20
b:every	16 -16
b:expect	19 -19
b:export	22 -22
b:export to	15 -15
b:fentanyl	-21 21
b:fix	23 -23
b:for <span>	-21 21
b:for a	-29 29
b:gained	17 -17
b:go	-17 17
b:go in	-19 19
b:has been	-15 15
b:hit	-15 15
b:household	17 -17
b:i	16 -16
b:if	15 -15
b:import	20 -20
b:in <number>	20 -20
b:in <seat>	18 -18
b:in at	-25 25
b:in the	22 -22
b:inflation	27 -27
b:into <name>	-15 15
b:is the	18 -18
b:it 's	-16 16
b:it go	-15 15
b:it stay	-18 18
b:its own	17 -17
b:its rate	15 -15
b:keep its	17 -17
b:let	-26 26
b:lose	24 -24
b:margin	18 -18
b:nothing	-16 16
b:now	-16 16
b:of a	-19 19
b:of another	-17 17
b:of our	-19 19
b:of that	18 -18
b:older	-16 16
b:on <quality>	-16 16
b:on good	17 -17
b:on the	21 -21
b:ordinary	-27 27
b:our	-25 25
b:out	15 -15
b:past	16 -16
b:point	23 -23
b:post	-15 15
b:price	24 -24
b:proclamation	-16 16
b:put on	-15 15
b:quarrel	-15 15
b:rate at	25 -25
b:rate fall	-16 16
b:rate of	-21 21
b:rather	-18 18
b:rise	16 -16
b:rose	-15 15
b:say it	15 -15
b:sell its	-20 20
b:service	19 -19
b:share	30 -30
b:share of	20 -20
b:since	-20 20
b:spring	-15 15
b:talk of	-18 18
b:tariff of	-19 19
b:tax at	-15 15
b:the <number>	-18 18
b:the chance	16 -16
b:the duty	-21 21
b:the last	20 -20
b:the list	-17 17
b:the ordinary	-26 26
b:the quarrel	-15 15
b:the rate	-39 39
b:the surcharge	-17 17
b:the two	-29 29
b:there are	23 -23
b:there was	-26 26
b:therefore	-19 19
b:they	-16 16
b:they have	-19 19
b:thi	24 -24
b:to <number>	-16 16
b:to be	-15 15
b:to pay	18 -18
b:total	-17 17
b:trade	16 -16
b:tuna	-15 15
b:turnout	23 -23
b:unemployment	27 -27
b:up	33 -33
b:way	-16 16
b:week	-26 26
b:where	-15 15
b:while	18 -18
b:why	18 -18
b:with <seat>	16 -16
b:with a	18 -18
b:with the	-22 22
b:yield	15 -15
b:you	-17 17
band=100	22 -22
band=150	-40 40
band=2	123 -123
band=31	-54 54
band=4	37 -37
band=60	-40 40
band=over	29 -29
bare band=12	-19 19
bare band=2	126 -126
bare band=31	-43 43
bare band=4	44 -44
bare band=60	-48 48
bare band=over	47 -47
bare broken	-28 28
bare duty ahead=1	21 -21
bare duty=true	20 -20
bare form=fraction	35 -35
bare goods	-21 21
bare habit=always	46 -46
bare habit=never	-15 15
bare habit=often	18 -18
bare l1=:	-25 25
bare l1=<v-bear>	-46 46
bare l1=<v-say>	-20 20
bare l1=a	-26 26
bare l1=at	-26 26
bare l1=be	-23 23
bare l1=become	-19 19
bare l1=before	16 -16
bare l1=by	17 -17
bare l1=in	35 -35
bare l1=is	-24 24
bare l1=offer	22 -22
bare l1=past	16 -16
bare l1=pay	-38 38
bare l1=put	15 -15
bare l1=read	-20 20
bare l1=to	-19 19
bare l1=under	20 -20
bare l2='s	-24 24
bare l2=(	15 -15
bare l2=<day-gone>	15 -15
bare l2=<duty>	-21 21
bare l2=<goods>	-32 32
bare l2=<not>	-16 16
bare l2=<person>	26 -26
bare l2=<v-agree>	19 -19
bare l2=<v-begin>	21 -21
bare l2=<v-stay>	-21 21
bare l2=duty	-31 31
bare l2=have	-19 19
bare l2=in	16 -16
bare l2=it	-28 28
bare l2=now	-16 16
bare l2=on	15 -15
bare l2=take	19 -19
bare l2=that	-19 19
bare l2=the	28 -28
bare l='s at	-17 17
bare l=, to	-19 19
bare l=<begin> at	20 -20
bare l=<day-ahead> at	15 -15
bare l=<name> :	-16 16
bare l=<name> and	15 -15
bare l=<number> ,	-25 25
bare l=<number> for	21 -21
bare l=<number> to	15 -15
bare l=<person> ,	15 -15
bare l=<person> :	18 -18
bare l=and the	-19 19
bare l=duty of	-29 29
bare l=in at	-19 19
bare l=in the	30 -30
bare l=it is	-20 20
bare l=of the	19 -19
bare lll=: <number> and	-17 17
bare lll=<begin> <begin> at	20 -20
bare lll=<begin> <person> :	17 -17
bare lr=, ,	16 -16
bare lr=, .	-15 15
bare lr=<begin> .	59 -59
bare lr=and other	19 -19
bare lr=is .	-40 40
bare lr=of ,	-20 20
bare lr=pay .	-34 34
bare lr=the .	-16 16
bare lr=to .	-20 20
bare next=digits and	-16 16
bare next=digits for	16 -16
bare next=signed far	33 -33
bare next=word far	-18 18
bare next=word for	16 -16
bare prior=digits ,	-16 16
bare prior=digits and	-29 29
bare prior=digits to	19 -19
bare prior=free far	-16 16
bare prior=none	15 -15
bare prior=word 	26 -26
bare prior=word and	15 -15
bare r1=,	-21 21
bare r1=;	16 -16
bare r1=<goods>	27 -27
bare r1=<quality>	23 -23
bare r1=<span>	17 -17
bare r1=a	15 -15
bare r1=again	-25 25
bare r1=as	-21 21
bare r1=before	-19 19
bare r1=by	17 -17
bare r1=economy	31 -31
bare r1=in	-23 23
bare r1=list	15 -15
bare r1=now	-19 19
bare r1=on	-29 29
bare r1=other	21 -21
bare r1=per	-17 17
bare r1=since	-17 17
bare r1=time	29 -29
bare r1=would	-21 21
bare r2=and	20 -20
bare r2=fentanyl	-18 18
bare r2=in	17 -17
bare r2=of	24 -24
bare r2=our	-16 16
bare r2=the	-20 20
bare r=for <number>	29 -29
bare r=of the	-19 19
bare r=of them	16 -16
bare round	-21 21
bare said	-32 32
bare signed ahead=1	27 -27
bare signed ahead=2	20 -20
bare signed ahead=far	-19 19
bare signed=2	21 -21
bare times=1	22 -22
c0=buy	22 -22
c0=target	-15 15
c1=agree	18 -18
c1=target	-27 27
c2=bear	18 -18
ct0=impose present-passive	-28 28
ct0=propose past	-18 18
ct0=say present	-16 16
ct1=agree participle-passive	15 -15
ct1=bear infinitive	20 -20
ct1=impose gerund	-21 21
ct1=impose present-passive	-26 26
ct1=propose past	-16 16
ct1=propose present	15 -15
ct1=say present	-16 16
ct2=begin present	-24 24
ct2=impose past	17 -17
ct2=impose present	20 -20
ct2=target present	18 -18
f:<day-today>	-15 15
f:<level>	24 -24
f:<money>	18 -18
f:<month-gone>	-27 27
f:<office>	23 -23
f:<quality>	-27 27
f:<sender>	22 -22
f:<span>	27 -27
f:<v-agree>	31 -31
f:<v-bear>	-22 22
f:<v-begin>	-15 15
f:<v-propose>	31 -31
f:<v-return>	17 -17
f:<v-target>	27 -27
f:<v-threaten>	17 -17
f:above	18 -18
f:agree	18 -18
f:agreement	18 -18
f:alone	15 -15
f:alway	23 -23
f:am	-30 30
f:announce	-38 38
f:answer	17 -17
f:anything	-17 17
f:as	-30 30
f:ask	24 -24
f:became	-15 15
f:being	-15 15
f:between	16 -16
f:bond	17 -17
f:can	-15 15
f:cancel	-20 20
f:case	19 -19
f:cent	25 -25
f:chicken	-17 17
f:close	20 -20
f:come	-23 23
f:company	25 -25
f:drawer	-20 20
f:each	20 -20
f:else	-17 17
f:end	-22 22
f:everyone	18 -18
f:expire	20 -20
f:export	23 -23
f:extend	32 -32
f:extension	17 -17
f:fentanyl	-25 25
f:flat	-15 15
f:four	16 -16
f:had	15 -15
f:his	18 -18
f:i'd	-16 16
f:i'm	21 -21
f:inflation	19 -19
f:it	-24 24
f:leave	-18 18
f:let	-18 18
f:letter	21 -21
f:like	17 -17
f:longer	18 -18
f:lose	23 -23
f:man	-17 17
f:measure	19 -19
f:member	-24 24
f:memorandum	17 -17
f:men	15 -15
f:most	-18 18
f:mr	25 -25
f:my	-21 21
f:next	16 -16
f:night	22 -22
f:note	15 -15
f:nothing	15 -15
f:offer	22 -22
f:once	-18 18
f:orange	-15 15
f:out	-24 24
f:outside	23 -23
f:pause	-20 20
f:people	-24 24
f:point	43 -43
f:port	19 -19
f:rain	17 -17
f:rate	-17 17
f:report	20 -20
f:round	21 -21
f:second	23 -23
f:see	-21 21
f:sell	-24 24
f:share	15 -15
f:side	26 -26
f:signature	-15 15
f:sleep	-23 23
f:so	-25 25
f:stockholm	-16 16
f:suspend	27 -27
f:tariff	35 -35
f:tea	17 -17
f:the	19 -19
f:them	32 -32
f:then	-16 16
f:there	-30 30
f:thing	-30 30
f:those	-25 25
f:threaten	24 -24
f:time	17 -17
f:top	-19 19
f:trade	17 -17
f:treaty	-28 28
f:true	-18 18
f:unchanged	33 -33
f:us	26 -26
f:was	-31 31
f:way	-22 22
f:week	-37 37
f:whatever	-19 19
f:when	-23 23
f:whether	16 -16
f:whole	-20 20
f:will	-19 19
f:withdraw	20 -20
f:write	-29 29
f:yield	18 -18
f:you	-26 26
f:your	-21 21
first-of-paragraph	20 -20
form=fraction	35 -35
free duty ahead=far	19 -19
free duty ahead=near	17 -17
free duty back=1	20 -20
free duty back=2	-19 19
free duty back=none	18 -18
free habit=seldom	15 -15
free l1=,	20 -20
free l1=<v-propose>	-17 17
free l1=<v-say>	22 -22
free l1=are	17 -17
free l1=at	-31 31
free l1=if	16 -16
free l1=in	-26 26
free l1=is	19 -19
free l1=say	22 -22
free l2=<begin>	19 -19
free l2=<duty>	-18 18
free l2=<goods>	15 -15
free l2=<v-agree>	16 -16
free l2=<v-begin>	-16 16
free l2=and	18 -18
free l2=in	-20 20
free l2=will	17 -17
free l=, pay	-20 20
free lr=<begin> .	-22 22
free lr=at .	-16 16
free lr=in .	-18 18
free r1=<end>	-17 17
free r1=trade	17 -17
free r2=.	26 -26
free r2=<end>	-21 21
free r2=<v-end>	16 -16
free r2=agreement	16 -16
free r2=it	18 -18
free r=<end> <end>	-17 17
free r=trade agreement	16 -16
free signed back=far	-20 20
free signed back=near	19 -19
goods	-29 29
headline	19 -19
is=bare always 1	17 -17
is=bare always 2	16 -16
is=bare never none	-15 15
is=bare often 1	-16 16
is=bare often far	29 -29
is=bare true 1	22 -22
is=bare with verb	23 -23
is=free always near	-15 15
is=free false 1	21 -21
is=free often none	-21 21
is=free seldom 1	26 -26
is=free seldom far	-24 24
is=free seldom near	33 -33
is=free true none	27 -27
is=free with verb	24 -24
is=percent always none	-15 15
is=percent often 2	-17 17
is=percent true 2	-16 16
is=percent true near	19 -19
is=points false none	18 -18
is=points often 1	-19 19
is=points verbless	25 -25
is=points with verb	-20 20
l1='s	-28 28
l1=+	22 -22
l1=:	-18 18
l1=<goods>	-35 35
l1=<name>	-15 15
l1=<quality>	18 -18
l1=<v-bear>	-21 21
l1=<v-buy>	23 -23
l1=<v-down>	30 -30
l1=<v-end>	31 -31
l1=<v-up>	24 -24
l1=a	-15 15
l1=additional	-16 16
l1=another	-15 15
l1=are	15 -15
l1=ask	-16 16
l1=at	-18 18
l1=bear	-15 15
l1=become	-20 20
l1=before	16 -16
l1=buy	21 -21
l1=by	63 -63
l1=cost	22 -22
l1=down	36 -36
l1=extra	-15 15
l1=from	-21 21
l1=has	16 -16
l1=hold	20 -20
l1=if	17 -17
l1=in	16 -16
l1=lose	16 -16
l1=now	-15 15
l1=ordinary	-15 15
l1=other	-16 16
l1=our	-16 16
l1=past	16 -16
l1=pay	-25 25
l1=suspend	-18 18
l1=the	-19 19
l1=to	-23 23
l1=under	21 -21
l1=up	43 -43
l2='s	-19 19
l2=(	20 -20
l2=<day-today>	-15 15
l2=<gate>	-16 16
l2=<goods>	-28 28
l2=<not>	-23 23
l2=<number>	18 -18
l2=<quality>	-16 16
l2=<v-bear>	-18 18
l2=a	-18 18
l2=agreement	-15 15
l2=an	-20 20
l2=change	-15 15
l2=coffee	-20 20
l2=duty	-29 29
l2=go	-22 22
l2=inflation	15 -15
l2=it	-21 21
l2=levy	17 -17
l2=of	-24 24
l2=out	22 -22
l2=put	-15 15
l2=side	-16 16
l2=sign	19 -19
l2=that	-22 22
l2=up	-19 19
l3=(	-18 18
l3=<day-gone>	-32 32
l3=<level>	-15 15
l3=<money>	15 -15
l3=<month-ahead>	-25 25
l3=<person>	-19 19
l3=<quality>	-33 33
l3=<v-target>	-17 17
l3=an	15 -15
l3=base	16 -16
l3=be	-16 16
l3=by	-18 18
l3=inflation	15 -15
l3=list	19 -19
l3=nobody	16 -16
l3=on	15 -15
l3=ordinary	-16 16
l3=other	19 -19
l3=out	-15 15
l3=p	-18 18
l3=since	-15 15
l3=they	-18 18
l3=to	-17 17
l3=which	27 -27
l3=who	-16 16
l3=with	28 -28
l3=—	30 -30
l4=-	16 -16
l4=.	-28 28
l4=:	-18 18
l4=<goods>	-40 40
l4=<month-gone>	-16 16
l4=<name>	-15 15
l4=<organisation>	17 -17
l4=<v-target>	15 -15
l4=a	-19 19
l4=and	-18 18
l4=at	19 -19
l4=for	-19 19
l4=has	-22 22
l4=i	19 -19
l4=in	20 -20
l4=is	20 -20
l4=its	-20 20
l4=list	-16 16
l4=oil	-15 15
l4=see	17 -17
l4=their	-17 17
l4=truce	-18 18
l4=want	19 -19
l4=was	-18 18
l4=what	17 -17
l4=which	-18 18
l4=year	17 -17
l4=you	-17 17
l='s at	-22 22
l=, pay	-28 28
l=, to	-17 17
l=<begin> <name>	-32 32
l=<begin> at	21 -21
l=<begin> the	-19 19
l=<level> or	-17 17
l=<name> and	18 -18
l=<name> at	-31 31
l=<name> take	-19 19
l=<number> ,	-16 16
l=<number> for	23 -23
l=<number> of	15 -15
l=<number> to	34 -34
l=<person> ,	15 -15
l=and at	-16 16
l=charge of	16 -16
l=down by	15 -15
l=down to	-17 17
l=duty at	18 -18
l=duty of	-35 35
l=in at	-25 25
l=in the	33 -33
l=it 's	-15 15
l=it is	-32 32
l=of another	-17 17
l=rate at	25 -25
l=rate of	-15 15
l=tariff of	-28 28
l=that is	-18 18
l=the other	-16 16
l=to pay	17 -17
lead=3	23 -23
lead=5	45 -45
lead=6	43 -43
lead=7	42 -42
lead=and	-27 27
lead=at	17 -17
lead=before	-21 21
lead=both	-20 20
lead=china	29 -29
lead=day	15 -15
lead=fifteen	-26 26
lead=five	-15 15
lead=forty	-19 19
lead=if	15 -15
lead=its	-36 36
lead=our	22 -22
lead=six	-24 24
lead=ten	-26 26
lead=the	17 -17
lead=this	15 -15
lead=turnout	18 -18
lead=twenty	-41 41
lead=two	18 -18
lead=where	-15 15
lead=while	18 -18
lll=, <number> ,	-15 15
lll=, up from	-15 15
lll=: <number> and	-17 17
lll=<begin> <begin> <name>	-32 32
lll=<begin> <begin> at	21 -21
lll=<begin> <begin> the	-19 19
lll=<begin> <name> take	-16 16
lll=<name> , at	16 -16
lll=a tariff of	-16 16
lll=it stay at	-18 18
lll=of up to	-17 17
lr='s .	-16 16
lr=: ,	-15 15
lr=: .	-16 16
lr=<begin> ,	-17 17
lr=<begin> .	32 -32
lr=<begin> are	-17 17
lr=<level> <end>	-18 18
lr=<name> ,	15 -15
lr=<name> <level>	-22 22
lr=a tariff	-20 20
lr=about of	18 -18
lr=and ,	-16 16
lr=and for	15 -15
lr=and other	19 -19
lr=as .	-17 17
lr=at <end>	15 -15
lr=at to	16 -16
lr=become .	-23 23
lr=by .	28 -28
lr=down .	18 -18
lr=is ,	16 -16
lr=is .	-25 25
lr=offer .	17 -17
lr=pay ,	-20 20
lr=pay .	-46 46
lr=pay in	-15 15
lr=pay more	15 -15
lr=take on	-20 20
lr=the of	-31 31
lr=the that	-27 27
lr=to for	-23 23
lr=to in	-21 21
lr=to on	-22 22
lr=up .	19 -19
lr=was at	-24 24
lr=was in	26 -26
lr=with on	-16 16
nc2=propose	19 -19
nc2=threaten	16 -16
nc2=up	15 -15
nct2=begin present	19 -19
nct2=propose present	16 -16
nct2=say modal	-18 18
next="	-15 15
next=:	32 -32
next=digits 	21 -21
next=digits and	-16 16
next=digits for	16 -16
next=signed and	15 -15
nv2=go	15 -15
nvt2=have present	-15 15
nvt2=say past	18 -18
nvt2=take past	-16 16
parties=false	25 -25
pc0=down	-17 17
pc0=target	-23 23
pc1=bear	16 -16
pc1=end	-18 18
pc1=target	-33 33
pct0=agree present-passive	16 -16
pct0=impose present-passive	-15 15
pct0=propose present	17 -17
pct1=agree past	-15 15
pct1=agree present-passive	16 -16
pct1=bear participle-passive	17 -17
pct1=down participle-passive	18 -18
pct1=propose present	22 -22
percent band=0	-19 19
percent band=100	15 -15
percent band=150	-57 57
percent band=over	-22 22
percent broken	31 -31
percent duty ahead=near	-16 16
percent goods	-21 21
percent goods at large	-20 20
percent habit=always	-15 15
percent l1='s	-25 25
percent l1=+	18 -18
percent l1=,	-21 21
percent l1=<begin>	-26 26
percent l1=<goods>	-27 27
percent l1=<level>	-16 16
percent l1=<name>	-21 21
percent l1=<v-down>	17 -17
percent l1=<v-end>	30 -30
percent l1=<v-target>	-18 18
percent l1=and	-16 16
percent l1=another	-22 22
percent l1=bear	-15 15
percent l1=by	40 -40
percent l1=cost	19 -19
percent l1=down	30 -30
percent l1=extra	-15 15
percent l1=from	-18 18
percent l1=lose	15 -15
percent l1=on	-19 19
percent l1=or	-21 21
percent l1=than	17 -17
percent l1=the	-36 36
percent l1=up	41 -41
percent l1=with	-27 27
percent l2=<begin>	-24 24
percent l2=<day-ahead>	-21 21
percent l2=<day-gone>	-19 19
percent l2=<day-today>	-16 16
percent l2=<gate>	-16 16
percent l2=<goods>	-31 31
percent l2=<person>	-30 30
percent l2=<v-bear>	-17 17
percent l2=<v-begin>	-15 15
percent l2=about	-15 15
percent l2=an	-17 17
percent l2=change	-15 15
percent l2=fall	22 -22
percent l2=levy	24 -24
percent l2=more	16 -16
percent l2=of	-28 28
percent l2=tariff	-17 17
percent l2=the	-28 28
percent l=<begin> <begin>	-26 26
percent l=<level> or	-17 17
percent l=<level> to	16 -16
percent l=<name> :	26 -26
percent l=<name> at	-17 17
percent l=<number> to	24 -24
percent l=more than	17 -17
percent l=rate at	25 -25
percent l=rate of	-17 17
percent l=tariff of	-16 16
percent l=to pay	18 -18
percent lll=<begin> <begin> <begin>	-26 26
percent lll=<begin> <name> :	24 -24
percent lll=<name> , at	16 -16
percent lll=had ask for	15 -15
percent lll=of up to	-17 17
percent lr=<level> <end>	-18 18
percent lr=a tariff	-20 20
percent lr=about of	18 -18
percent lr=at on	16 -16
percent lr=of ,	15 -15
percent lr=of for	23 -23
percent lr=take on	-16 16
percent lr=the of	-21 21
percent lr=to for	-15 15
percent lr=to on	-16 16
percent lr=up .	15 -15
percent lr=was in	16 -16
percent lr=with ,	-16 16
percent numbers=2	-19 19
percent parties=false	21 -21
percent parties=part	-33 33
percent prior=signed 	-16 16
percent prior=signed far	24 -24
percent prior=signed or	-17 17
percent prior=signed to	17 -17
percent prior=word far	-18 18
percent r1=<duty>	-16 16
percent r1=<v-begin>	-16 16
percent r1=<v-deny>	16 -16
percent r1=at	-23 23
percent r1=less	27 -27
percent r1=more	25 -25
percent r1=of	74 -74
percent r1=off	23 -23
percent r1=on	-19 19
percent r1=rule	16 -16
percent r1=that	-22 22
percent r1=there	16 -16
percent r1=under	-23 23
percent r2=,	-15 15
percent r2=<name>	-16 16
percent r2=<span>	15 -15
percent r2=<v-impose>	-21 21
percent r2=as	-16 16
percent r2=on	15 -15
percent r2=until	18 -18
percent r=) <end>	26 -26
percent r=, on	23 -23
percent r=, the	-18 18
percent r=<level> <end>	-24 24
percent r=<level> <level>	23 -23
percent r=of the	29 -29
percent r=of what	23 -23
percent r=on <quality>	-30 30
percent r=tariff on	-18 18
percent signed ahead=1	-29 29
percent signed ahead=near	-15 15
percent signed ahead=none	41 -41
percent signed=2	-23 23
percent times=1	22 -22
percent times=3	-32 32
percent times=4	-70 70
points band=12	22 -22
points band=150	17 -17
points band=31	-59 59
points band=4	18 -18
points duty back=none	15 -15
points goods	21 -21
points l1=<v-stay>	-15 15
points l1=<v-suspend>	-16 16
points l1=by	21 -21
points l1=the	-15 15
points l2=the	-22 22
points parties=part	16 -16
points r1=are	-15 15
points r1=of	-22 22
points r2=.	16 -16
points r2=in	20 -20
points r=of the	-17 17
points round	40 -40
points said	-19 19
points said small	28 -28
prior=digits ,	-20 20
prior=digits and	-29 29
prior=digits to	21 -21
prior=free far	-15 15
prior=word 	27 -27
prior=word and	15 -15
pv0=enter	27 -27
pv0=hold	17 -17
pv0=offer	17 -17
pv0=other	17 -17
pv1=enter	28 -28
pv1=hold	17 -17
pv1=offer	17 -17
pv1=other	19 -19
q:"	15 -15
q:'s	-17 17
q:(	-27 27
q:)	-26 26
q:*	-18 18
q:/	-20 20
q:<day-today>	-17 17
q:<goods-amount>	34 -34
q:<goods>	-28 28
q:<level>	-16 16
q:<money>	67 -67
q:<name>	-38 38
q:<not>	-18 18
q:<organisation>	33 -33
q:<person>	-21 21
q:<quality>	-45 45
q:<seat>	-46 46
q:<v-bear>	-19 19
q:<v-end>	26 -26
q:<v-propose>	17 -17
q:<v-sell>	36 -36
q:?	-27 27
q:add	-19 19
q:after	22 -22
q:again	-17 17
q:agreement	-18 18
q:all	-16 16
q:already	-20 20
q:also	-21 21
q:another	19 -19
q:anyone	-15 15
q:as	-16 16
q:basi	15 -15
q:battery	17 -17
q:bear	-16 16
q:been	-20 20
q:begin	18 -18
q:being	-16 16
q:both	-20 20
q:buyer	-16 16
q:by	23 -23
q:capital	17 -17
q:cent	21 -21
q:charge	-15 15
q:club	23 -23
q:come	-21 21
q:company	27 -27
q:contract	16 -16
q:copper	-19 19
q:could	17 -17
q:cut	17 -17
q:date	-17 17
q:deadline	22 -22
q:die	-21 21
q:direction	-16 16
q:doe	-34 34
q:due	19 -19
q:duty	-44 44
q:effect	-15 15
q:expect	16 -16
q:far	15 -15
q:fee	18 -18
q:fentanyl	-25 25
q:ferry	15 -15
q:first	18 -18
q:for	19 -19
q:forced	-18 18
q:forget	-27 27
q:generic	17 -17
q:geneva	-20 20
q:give	17 -17
q:half	-27 27
q:he	22 -22
q:her	17 -17
q:hold	28 -28
q:home	16 -16
q:household	16 -16
q:i	32 -32
q:i've	27 -27
q:if	-32 32
q:import	24 -24
q:it	-28 28
q:its	19 -19
q:labour	-15 15
q:late	22 -22
q:lay	-25 25
q:level	-20 20
q:licence	18 -18
q:little	18 -18
q:m	15 -15
q:may	25 -25
q:million	30 -30
q:month	-25 25
q:my	16 -16
q:night	29 -29
q:no	-22 22
q:nobody	17 -17
q:north	17 -17
q:not	-16 16
q:notice	15 -15
q:now	-23 23
q:nut	-15 15
q:offer	40 -40
q:old	-19 19
q:on	-20 20
q:other	-24 24
q:our	-27 27
q:pact	-26 26
q:page	-32 32
q:paper	-20 20
q:part	-15 15
q:pause	-15 15
q:pay	-19 19
q:period	-19 19
q:permit	22 -22
q:plu	26 -26
q:policy	17 -17
q:powder	-15 15
q:present	-17 17
q:put	16 -16
q:quarter	18 -18
q:raise	18 -18
q:read	19 -19
q:reciprocal	-32 32
q:renewed	-17 17
q:rest	-30 30
q:return	20 -20
q:room	19 -19
q:same	-15 15
q:say	21 -21
q:second	33 -33
q:send	19 -19
q:short	17 -17
q:sit	-15 15
q:sleep	-18 18
q:some	18 -18
q:spoke	-21 21
q:steel	-21 21
q:stop	26 -26
q:sugar	-15 15
q:that	-20 20
q:there	-15 15
q:think	-16 16
q:third	-18 18
q:those	-15 15
q:to	25 -25
q:too	-20 20
q:trade	27 -27
q:treaty	-21 21
q:unchanged	20 -20
q:under	-15 15
q:up	20 -20
q:we	-24 24
q:well	-16 16
q:what	-23 23
q:when	-23 23
q:where	-23 23
q:why	15 -15
q:winter	-15 15
q:within	-18 18
q:without	-15 15
q:world	16 -16
q:wrong	-17 17
q:year	26 -26
q:you	-27 27
qt=future	-21 21
r1=,	-22 22
r1=<duty>	-24 24
r1=<goods>	21 -21
r1=<quality>	23 -23
r1=<span>	22 -22
r1=<v-begin>	-19 19
r1=<v-deny>	16 -16
r1=?	-27 27
r1=again	-23 23
r1=are	-17 17
r1=at	-22 22
r1=duty	-23 23
r1=economy	31 -31
r1=either	15 -15
r1=for	-17 17
r1=instead	-20 20
r1=less	20 -20
r1=list	15 -15
r1=more	28 -28
r1=now	-16 16
r1=of	40 -40
r1=off	23 -23
r1=on	-42 42
r1=other	21 -21
r1=per	-17 17
r1=rule	16 -16
r1=that	-22 22
r1=time	29 -29
r1=trade	17 -17
r1=was	-15 15
r1=which	-17 17
r1=would	-21 21
r2=.	25 -25
r2=:	45 -45
r2=<day-today>	21 -21
r2=<duty>	-15 15
r2=<goods>	-20 20
r2=<name>	-17 17
r2=<quality>	-24 24
r2=<v-bear>	15 -15
r2=?	-18 18
r2=agreement	16 -16
r2=an	20 -20
r2=at	18 -18
r2=back	-18 18
r2=fentanyl	-19 19
r2=he	15 -15
r2=in	20 -20
r2=of	18 -18
r2=on	15 -15
r2=there	-21 21
r2=to	-25 25
r2=until	16 -16
r2=year	15 -15
r3=,	-33 33
r3=<day-ahead>	-17 17
r3=<goods>	-17 17
r3=<not>	-19 19
r3=<v-say>	15 -15
r3=?	37 -37
r3=a	18 -18
r3=an	-19 19
r3=duty	-16 16
r3=good	-20 20
r3=had	-21 21
r3=morning	21 -21
r3=no	-21 21
r3=so	-16 16
r3=to	26 -26
r3=value	-27 27
r4=-	-19 19
r4=<level>	-15 15
r4=<v-begin>	16 -16
r4=<v-propose>	16 -16
r4=<v-stay>	21 -21
r4=a	-27 27
r4=coffee	20 -20
r4=due	-15 15
r4=go	18 -18
r4=of	-29 29
r4=one	-15 15
r4=which	21 -21
r=) <end>	26 -26
r=, is	-17 17
r=<level> <end>	-23 23
r=and a	-17 17
r=as of	-19 19
r=at the	-19 19
r=before .	-15 15
r=for <number>	29 -29
r=in <number>	15 -15
r=instead of	-20 20
r=more ,	-17 17
r=of duty	-15 15
r=of them	20 -20
r=of what	25 -25
r=on <day-ahead>	17 -17
r=on <quality>	-39 39
r=on our	-15 15
r=tariff on	-18 18
r=trade agreement	16 -16
s:&	34 -34
s:'	17 -17
s:+	30 -30
s:<goods-amount>	25 -25
s:<goods>	-22 22
s:<money>	51 -51
s:<month-gone>	-16 16
s:<name>	-16 16
s:<number>	-22 22
s:<span>	18 -18
s:<taker>	16 -16
s:<v-agree>	16 -16
s:<v-begin>	-15 15
s:<v-sell>	19 -19
s:@	-21 21
s:_	-26 26
s:above	22 -22
s:accept	15 -15
s:affiliate	16 -16
s:after	21 -21
s:again	-17 17
s:ago	-17 17
s:all	-15 15
s:allow	19 -19
s:altogether	-16 16
s:aluminium	-26 26
s:apple	20 -20
s:apricot	-30 30
s:as	-18 18
s:average	36 -36
s:bank	30 -30
s:base	15 -15
s:become	-15 15
s:best	26 -26
s:between	20 -20
s:both	-31 31
s:brandy	19 -19
s:bread	20 -20
s:bring	-17 17
s:capacity	16 -16
s:case	15 -15
s:cashmere	-16 16
s:cement	-15 15
s:certain	-17 17
s:chance	27 -27
s:charge	-16 16
s:chocolate	-24 24
s:christma	-15 15
s:city	27 -27
s:clause	25 -25
s:closed	15 -15
s:collect	-18 18
s:company	22 -22
s:cork	21 -21
s:cost	23 -23
s:cotton	-26 26
s:county	17 -17
s:crossed	15 -15
s:dearer	21 -21
s:draft	-30 30
s:drawer	-16 16
s:duty	-26 26
s:e	25 -25
s:earlier	-31 31
s:economy	20 -20
s:effect	-26 26
s:election	22 -22
s:electricity	23 -23
s:eleven	18 -18
s:ever	-25 25
s:everybody	-16 16
s:expect	27 -27
s:export	41 -41
s:face	-15 15
s:fentanyl	-42 42
s:final	26 -26
s:firm	18 -18
s:fix	27 -27
s:flat	32 -32
s:force	20 -20
s:free	-17 17
s:freight	19 -19
s:fuel	20 -20
s:full	15 -15
s:furniture	-17 17
s:further	-21 21
s:future	21 -21
s:gained	28 -28
s:gas	21 -21
s:general	-18 18
s:geneva	-15 15
s:georgia	18 -18
s:grant	-19 19
s:growth	18 -18
s:halve	-23 23
s:harbour	22 -22
s:heavy	24 -24
s:her	16 -16
s:higher	18 -18
s:highest	-16 16
s:hit	-19 19
s:hold	15 -15
s:i'd	15 -15
s:i'm	17 -17
s:ice	-16 16
s:increase	21 -21
s:inflation	49 -49
s:interest	26 -26
s:into	-16 16
s:is	-16 16
s:its	-24 24
s:keep	18 -18
s:know	22 -22
s:late	21 -21
s:less	27 -27
s:let	-17 17
s:licence	39 -39
s:likewise	-15 15
s:limit	19 -19
s:line	17 -17
s:london	18 -18
s:longer	15 -15
s:lose	20 -20
s:lower	16 -16
s:man	22 -22
s:mangoe	-16 16
s:margin	22 -22
s:meet	35 -35
s:million	20 -20
s:mine	22 -22
s:minu	31 -31
s:minute	28 -28
s:missing	16 -16
s:month	-26 26
s:more	15 -15
s:mortgage	24 -24
s:motorcycle	-17 17
s:need	15 -15
s:network	29 -29
s:new	20 -20
s:newspaper	-22 22
s:night	35 -35
s:nil	-22 22
s:nobody	-16 16
s:north	15 -15
s:nothing	51 -51
s:now	-28 28
s:nut	-16 16
s:offer	20 -20
s:old	-25 25
s:one	64 -64
s:order	-17 17
s:ordinary	-27 27
s:other	16 -16
s:over	15 -15
s:p	-16 16
s:part	-17 17
s:pay	-22 22
s:payable	-18 18
s:percent	-18 18
s:peso	17 -17
s:pineapple	-19 19
s:place	-19 19
s:plan	-16 16
s:play	29 -29
s:plu	-17 17
s:point	19 -19
s:policy	30 -30
s:poll	16 -16
s:post	-24 24
s:powder	-15 15
s:price	30 -30
s:proclamation	-22 22
s:q	-15 15
s:question	22 -22
s:rain	20 -20
s:rare	16 -16
s:reciprocal	-25 25
s:reject	16 -16
s:remain	-17 17
s:reminded	-19 19
s:reporter	15 -15
s:rise	24 -24
s:round	22 -22
s:sale	25 -25
s:salt	29 -29
s:same	-18 18
s:section	-20 20
s:service	28 -28
s:share	46 -46
s:shop	15 -15
s:shrimp	-22 22
s:since	-21 21
s:sleep	-19 19
s:so	-19 19
s:somebody	-29 29
s:soybean	22 -22
s:speak	-21 21
s:standstill	-16 16
s:statement	-26 26
s:steel	-18 18
s:still	-17 17
s:such	-16 16
s:sugar	-15 15
s:sum	-16 16
s:surcharge	18 -18
s:term	-15 15
s:their	-24 24
s:then	-21 21
s:therefore	-17 17
s:they	-17 17
s:third	21 -21
s:those	-15 15
s:three	23 -23
s:thursday	23 -23
s:till	-25 25
s:time	21 -21
s:together	-23 23
s:top	-17 17
s:total	-25 25
s:trade	34 -34
s:treaty	-20 20
s:true	-32 32
s:tuna	-18 18
s:turnout	41 -41
s:two	30 -30
s:unemployment	27 -27
s:up	27 -27
s:us	-18 18
s:view	15 -15
s:vote	32 -32
s:wage	16 -16
s:was	-23 23
s:we	-19 19
s:weather	25 -25
s:whatever	-20 20
s:where	-21 21
s:while	24 -24
s:who	16 -16
s:withdraw	17 -17
s:without	-16 16
s:worth	15 -15
s:yarn	-26 26
s:year	22 -22
s:yield	26 -26
s:yokohama	-16 16
s:your	26 -26
s:zero	-42 42
sa:" ,	-17 17
sa:( <number>	32 -32
sa:) and	-16 16
sa:, <level>	-26 26
sa:, <name>	33 -33
sa:, against	-15 15
sa:, an	19 -19
sa:, by	-20 20
sa:, for	-23 23
sa:, make	-18 18
sa:, no	21 -21
sa:, not	-18 18
sa:, to	-15 15
sa:, until	19 -19
sa:, while	15 -15
sa:-	-15 15
sa::	16 -16
sa:: that	-19 19
sa:: the	-17 17
sa:<day-gone> ,	-15 15
sa:<day-today> .	-24 24
sa:<level-noun>	16 -16
sa:<level> ,	19 -19
sa:<level> .	18 -18
sa:<level> and	-15 15
sa:<level> in	15 -15
sa:<month-gone>	-19 19
sa:<month-gone> ,	18 -18
sa:<name> ,	16 -16
sa:<name> :	-21 21
sa:<name> <number>	23 -23
sa:<name> and	17 -17
sa:<not>	-21 21
sa:<number> )	26 -26
sa:<number> at	-23 23
sa:<number> of	-15 15
sa:<number> th	-17 17
sa:<number> that	-15 15
sa:<quality> .	16 -16
sa:<seat> ,	16 -16
sa:<v-begin>	-23 23
sa:<v-deny>	16 -16
sa:<v-propose>	17 -17
sa:<v-return>	16 -16
sa:a	15 -15
sa:a quota	-15 15
sa:add	-16 16
sa:agreement	-22 22
sa:all .	-33 33
sa:altogether	-16 16
sa:and i	-19 19
sa:are .	-26 26
sa:are on	15 -15
sa:as	-18 18
sa:as a	-21 21
sa:as of	-27 27
sa:at	17 -17
sa:at all	18 -18
sa:before .	-16 16
sa:before the	18 -18
sa:begin	-18 18
sa:best	17 -17
sa:both	-16 16
sa:by <number>	18 -18
sa:coffee	16 -16
sa:cotton	-20 20
sa:crane	-15 15
sa:done	16 -16
sa:each other	15 -15
sa:effect	-17 17
sa:ever	-26 26
sa:expect	16 -16
sa:extension	17 -17
sa:extension .	15 -15
sa:firm	16 -16
sa:first .	19 -19
sa:for <number>	23 -23
sa:for good	-19 19
sa:from <name>	15 -15
sa:full	20 -20
sa:has been	22 -22
sa:here	-16 16
sa:if you	15 -15
sa:in <name>	21 -21
sa:in <number>	34 -34
sa:in a	20 -20
sa:in the	-39 39
sa:into	-24 24
sa:into <name>	-15 15
sa:is suspend	20 -20
sa:is what	-20 20
sa:it had	-16 16
sa:it were	17 -17
sa:it will	-15 15
sa:keep the	18 -18
sa:last <month-gone>	-19 19
sa:less	22 -22
sa:levy	-19 19
sa:licence	27 -27
sa:make <number>	-17 17
sa:meet	16 -16
sa:minute	18 -18
sa:more	15 -15
sa:more ,	-27 27
sa:morning	21 -21
sa:new	23 -23
sa:newspaper	-17 17
sa:no one	-23 23
sa:nobody	-16 16
sa:now	-21 21
sa:of duty	-15 15
sa:of them	22 -22
sa:of what	18 -18
sa:off	16 -16
sa:offer	25 -25
sa:on .	21 -21
sa:on <quality>	-18 18
sa:on its	-15 15
sa:on the	23 -23
sa:on their	-15 15
sa:one .	-26 26
sa:or <level>	-22 22
sa:ordinary rate	15 -15
sa:over there	-17 17
sa:pact	-19 19
sa:per cent	-15 15
sa:place	-20 20
sa:question	38 -38
sa:reciprocal tariff	-16 16
sa:since	-18 18
sa:since .	-16 16
sa:since <number>	-17 17
sa:sleep	-18 18
sa:spring	22 -22
sa:start on	-15 15
sa:sum	-15 15
sa:suspend	15 -15
sa:tariff ,	-18 18
sa:tariff .	16 -16
sa:th	-17 17
sa:that .	-16 16
sa:that the	26 -26
sa:that was	-15 15
sa:the <number>	-37 37
sa:the morning	19 -19
sa:the other	-18 18
sa:the value	-24 24
sa:then	-15 15
sa:there is	20 -20
sa:thi month	-18 18
sa:three ,	21 -21
sa:till	-21 21
sa:time	22 -22
sa:time as	-15 15
sa:trade	17 -17
sa:trade agreement	17 -17
sa:treaty	-21 21
sa:truce	18 -18
sa:truce ,	15 -15
sa:upon	-15 15
sa:view	17 -17
sa:vote	15 -15
sa:walnut	15 -15
sa:way	-16 16
sa:whatever	-16 16
sa:which come	-18 18
sa:which has	18 -18
sa:which it	-15 15
sa:which was	17 -17
sa:while	15 -15
sa:wine .	-16 16
sa:with the	-17 17
sa:withdraw	17 -17
sa:year	19 -19
sa:your	35 -35
said	-32 32
sb:" i	18 -18
sb:&	28 -28
sb:& p	15 -15
sb:'	27 -27
sb:'s at	-22 22
sb:( <level>	-16 16
sb:( <number>	-17 17
sb:+	24 -24
sb:, "	18 -18
sb:, <span>	17 -17
sb:, an	15 -15
sb:, at	-21 21
sb:, but	19 -19
sb:, from	-26 26
sb:, in	-24 24
sb:, on	-28 28
sb:, pay	-27 27
sb:, plu	-25 25
sb:, sell	-18 18
sb:, that	-15 15
sb:, to	-20 20
sb:, two	15 -15
sb:, with	15 -15
sb:. <number>	-21 21
sb:: <level>	-41 41
sb:: a	-26 26
sb:: and	27 -27
sb:: in	-17 17
sb:: one	17 -17
sb:: there	-16 16
sb:: two	15 -15
sb:<day-ahead> ,	-16 16
sb:<day-ahead> :	-21 21
sb:<day-gone> 's	16 -16
sb:<day-gone> :	26 -26
sb:<day-gone> <person>	-16 16
sb:<day-gone> it	-21 21
sb:<day-today> the	20 -20
sb:<goods-amount>	27 -27
sb:<goods-amount> in	16 -16
sb:<goods>	-21 21
sb:<level> (	-16 16
sb:<level> ,	-32 32
sb:<level> of	21 -21
sb:<money>	52 -52
sb:<money> ,	18 -18
sb:<month-gone> <name>	15 -15
sb:<month-gone> it	-18 18
sb:<name>	-35 35
sb:<name> 's	-20 20
sb:<name> ,	-39 39
sb:<name> <number>	-15 15
sb:<name> at	-23 23
sb:<name> charge	-23 23
sb:<name> get	-17 17
sb:<name> is	24 -24
sb:<name> to	-22 22
sb:<name> want	-18 18
sb:<not>	-22 22
sb:<number> (	-19 19
sb:<number> ,	-18 18
sb:<number> and	-16 16
sb:<number> tariff	15 -15
sb:<number> to	18 -18
sb:<office> :	-17 17
sb:<organisation> 's	16 -16
sb:<organisation> ,	25 -25
sb:<organisation> for	-15 15
sb:<points> ,	19 -19
sb:<quality>	-19 19
sb:<quality> rate	-16 16
sb:<quality> sugar	-19 19
sb:<span>	22 -22
sb:<taker>	18 -18
sb:<v-end>	23 -23
sb:<v-sell>	16 -16
sb:<v-target>	-16 16
sb:@	-21 21
sb:_	-26 26
sb:a third	18 -18
sb:about the	-20 20
sb:above	18 -18
sb:add up	-16 16
sb:additional duty	-17 17
sb:agreement ,	16 -16
sb:agreement of	20 -20
sb:aluminium	-18 18
sb:and a	-20 20
sb:and aluminium	-15 15
sb:and so	-16 16
sb:another	-19 19
sb:answer	-18 18
sb:anybody	-22 22
sb:apricot	-30 30
sb:as of	16 -16
sb:average	28 -28
sb:bank	30 -30
sb:become	-15 15
sb:been	-20 20
sb:before that	16 -16
sb:before the	-17 17
sb:between	20 -20
sb:both	-20 20
sb:both duty	-20 20
sb:brandy	19 -19
sb:bring	-20 20
sb:bring the	-20 20
sb:by	17 -17
sb:carry	19 -19
sb:cashmere	-16 16
sb:chance	18 -18
sb:chance of	15 -15
sb:charge of	16 -16
sb:cheese	-15 15
sb:city	19 -19
sb:company	26 -26
sb:content	19 -19
sb:control	21 -21
sb:cost	27 -27
sb:could	15 -15
sb:count	16 -16
sb:cut to	-20 20
sb:day the	-16 16
sb:down to	-23 23
sb:draft	-26 26
sb:during	-19 19
sb:duty	-25 25
sb:duty in	-15 15
sb:duty of	-16 16
sb:each side	-17 17
sb:earlier	-30 30
sb:electricity	22 -22
sb:everybody	-16 16
sb:excise	15 -15
sb:export	36 -36
sb:export to	15 -15
sb:fentanyl	-38 38
sb:fentanyl tariff	-22 22
sb:final	34 -34
sb:fix	27 -27
sb:flat	23 -23
sb:for <number>	17 -17
sb:for a	-17 17
sb:for the	16 -16
sb:force	15 -15
sb:four	17 -17
sb:from <day-ahead>	-21 21
sb:from <number>	-15 15
sb:from a	-17 17
sb:fuel	19 -19
sb:further	-16 16
sb:future	17 -17
sb:gained	26 -26
sb:gave	16 -16
sb:general	-17 17
sb:go in	-24 24
sb:grant	-20 20
sb:halve	-23 23
sb:has been	-29 29
sb:has had	-16 16
sb:have ask	-24 24
sb:hit	-18 18
sb:hold	19 -19
sb:household	19 -19
sb:i have	20 -20
sb:i'd	15 -15
sb:i'm	16 -16
sb:if there	23 -23
sb:import	23 -23
sb:in ,	-15 15
sb:in at	-24 24
sb:in which	22 -22
sb:increase	15 -15
sb:increase of	17 -17
sb:inflation	44 -44
sb:interest	25 -25
sb:into <name>	-36 36
sb:is in	-15 15
sb:is it	-18 18
sb:it :	-20 20
sb:it come	19 -19
sb:it down	25 -25
sb:it go	-20 20
sb:it mean	17 -17
sb:it stay	-20 20
sb:it true	-24 24
sb:it was	-15 15
sb:its	-21 21
sb:its rate	15 -15
sb:itself	-16 16
sb:keep its	18 -18
sb:know	21 -21
sb:late	22 -22
sb:levy on	-20 20
sb:licence	17 -17
sb:list	-17 17
sb:london	18 -18
sb:lose	15 -15
sb:margin	22 -22
sb:meal	-19 19
sb:meet	21 -21
sb:million	16 -16
sb:minu	25 -25
sb:minute	15 -15
sb:month	-17 17
sb:motor	-15 15
sb:network	28 -28
sb:night	31 -31
sb:night ,	15 -15
sb:no ,	-18 18
sb:nobody sign	16 -16
sb:nothing	-33 33
sb:of <day-gone>	-22 22
sb:of <level>	18 -18
sb:of <month-ahead>	17 -17
sb:of <name>	-16 16
sb:of <span>	-27 27
sb:of another	-17 17
sb:of it	-17 17
sb:of our	-19 19
sb:of the	34 -34
sb:old	-19 19
sb:on <day-ahead>	22 -22
sb:on <name>	-16 16
sb:on <quality>	-24 24
sb:on good	16 -16
sb:on it	-17 17
sb:on that	-16 16
sb:on their	-26 26
sb:on top	-25 25
sb:on which	22 -22
sb:one	-15 15
sb:only	-21 21
sb:ordinary	-29 29
sb:ordinary duty	-15 15
sb:out at	15 -15
sb:out the	-15 15
sb:over	20 -20
sb:owe	-15 15
sb:palm	15 -15
sb:palm oil	15 -15
sb:part	-15 15
sb:partner	-16 16
sb:pay	-20 20
sb:pay <level>	-29 29
sb:pay <number>	17 -17
sb:penalty	16 -16
sb:peso	15 -15
sb:place of	-20 20
sb:play	18 -18
sb:plu	-19 19
sb:point	26 -26
sb:policy	30 -30
sb:policy rate	30 -30
sb:post	-22 22
sb:price	38 -38
sb:proclamation	-16 16
sb:proposal	-17 17
sb:q	-15 15
sb:radio that	-15 15
sb:rate at	28 -28
sb:rate fall	-16 16
sb:rate of	-20 20
sb:rather	-19 19
sb:rice	-20 20
sb:rise	23 -23
sb:rose	-16 16
sb:rubber	15 -15
sb:rule	-18 18
sb:run out	-15 15
sb:s &	15 -15
sb:sale	15 -15
sb:salt	28 -28
sb:say it	16 -16
sb:section	-18 18
sb:section <number>	-18 18
sb:sell its	-20 20
sb:service	18 -18
sb:share	45 -45
sb:share of	35 -35
sb:shrimp	-15 15
sb:so	-36 36
sb:somebody	-27 27
sb:spring	-18 18
sb:stand at	15 -15
sb:statement	-20 20
sb:still	-15 15
sb:suspend	-19 19
sb:take the	-18 18
sb:talk of	-18 18
sb:tariff for	16 -16
sb:tariff of	-26 26
sb:tax at	-27 27
sb:term	-17 17
sb:that day	-25 25
sb:that the	-15 15
sb:the <number>	-25 25
sb:the average	20 -20
sb:the chance	16 -16
sb:the duty	-31 31
sb:the fentanyl	-15 15
sb:the increase	15 -15
sb:the last	17 -17
sb:the list	-18 18
sb:the old	-20 20
sb:the ordinary	-27 27
sb:the rate	-27 27
sb:the s	15 -15
sb:the second	-22 22
sb:the share	16 -16
sb:the suspension	-15 15
sb:the total	-15 15
sb:the two	-27 27
sb:their	-23 23
sb:them	-20 20
sb:there was	-15 15
sb:therefore	-22 22
sb:they	-21 21
sb:they have	-17 17
sb:thi year	21 -21
sb:threaten to	15 -15
sb:to <name>	21 -21
sb:to <number>	-18 18
sb:to bring	-20 20
sb:to pay	18 -18
sb:together	-18 18
sb:top	-21 21
sb:total	-20 20
sb:trade	22 -22
sb:truce	-18 18
sb:true	-32 32
sb:turnout	27 -27
sb:under which	-18 18
sb:unemployment	27 -27
sb:unless	-22 22
sb:until	-24 24
sb:until then	-15 15
sb:up	20 -20
sb:up <level>	18 -18
sb:us	-18 18
sb:valley	17 -17
sb:vote	22 -22
sb:want <name>	-18 18
sb:water	16 -16
sb:we ask	-16 16
sb:where	-31 31
sb:where it	-15 15
sb:which the	18 -18
sb:who ask	-27 27
sb:why	18 -18
sb:will be	-15 15
sb:win	15 -15
sb:with a	16 -16
sb:with which	-16 16
sb:without the	-17 17
sb:worth	21 -21
sb:worth <money>	17 -17
sb:yarn	-21 21
sb:yield	22 -22
sb:you're	-15 15
signed ahead=far	-20 20
signed ahead=none	35 -35
t1=modal	-16 16
t1=perfect	25 -25
times=1	36 -36
times=3	-19 19
times=4	-42 42
v0=begin	16 -16
v0=buy	17 -17
v0=conclude	15 -15
v0=enter	-26 26
v0=expect	15 -15
v0=let	-20 20
v0=rise	19 -19
v0=sign	19 -19
v1=add	18 -18
v1=begin	19 -19
v1=conclude	15 -15
v1=enter	-19 19
v1=fix	23 -23
v1=let	-23 23
v1=lose	15 -15
v1=rise	16 -16
v1=see	15 -15
v1=sign	17 -17
v2=be	-15 15
v2=make	18 -18
v2=take	17 -17
vt0=add past	18 -18
vt0=conclude past	15 -15
vt0=enter present	-20 20
vt0=have past	-20 20
vt0=keep past	15 -15
vt0=leave present	-16 16
vt0=let present	-22 22
vt0=other pluperfect	-20 20
vt0=sign past	16 -16
vt1=add past	18 -18
vt1=ask perfect	-16 16
vt1=conclude past	15 -15
vt1=enter present	-20 20
vt1=have past	-20 20
vt1=keep past	15 -15
vt1=leave present	-16 16
vt1=let present	-22 22
vt1=other pluperfect	-20 20
vt1=pay infinitive	18 -18
vt2=take past	15 -15`;
