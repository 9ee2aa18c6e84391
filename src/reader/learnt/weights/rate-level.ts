// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	8 -8
a:<duty>	-18 18
a:<goods>	-25 25
a:<level> <level>	16 -16
a:<level> in	18 -18
a:<month-ahead>	16 -16
a:<number> on	-18 18
a:<seat>	21 -21
a:<sender>	23 -23
a:<v-end>	19 -19
a:<v-sell>	16 -16
a:<v-suspend>	-20 20
a:a	16 -16
a:after	19 -19
a:again	-20 20
a:all	-18 18
a:all .	-26 26
a:and <level>	16 -16
a:as of	-21 21
a:back	-19 19
a:between	15 -15
a:both	-25 25
a:coffee	16 -16
a:cotton	-18 18
a:date	20 -20
a:done	15 -15
a:due	-15 15
a:duty	-30 30
a:duty .	-15 15
a:each side	-15 15
a:economy	29 -29
a:export	16 -16
a:fentanyl	-20 20
a:for <number>	25 -25
a:from <month-gone>	15 -15
a:from the	15 -15
a:good	-22 22
a:good of	-15 15
a:in	17 -17
a:in <number>	28 -28
a:in <seat>	20 -20
a:is suspend	15 -15
a:is what	-21 21
a:licence	16 -16
a:list	15 -15
a:market	16 -16
a:more	18 -18
a:more for	15 -15
a:morning	19 -19
a:never	-15 15
a:now	-17 17
a:of	26 -26
a:of <number>	-22 22
a:of them	16 -16
a:of what	17 -17
a:off	17 -17
a:on <day-gone>	19 -19
a:one .	-24 24
a:per	-17 17
a:per cent	-16 16
a:return	-19 19
a:round	15 -15
a:side	-16 16
a:suspend .	-15 15
a:take	16 -16
a:than	25 -25
a:the <name>	-15 15
a:the <number>	-15 15
a:the morning	16 -16
a:the value	-23 23
a:thi	22 -22
a:till	-19 19
a:time	28 -28
a:to	15 -15
a:top	-15 15
a:trade	24 -24
a:trade agreement	16 -16
a:under the	-16 16
a:value	-24 24
a:was	-20 20
a:with	17 -17
a:within	19 -19
a:would	-17 17
a:year	31 -31
b:'	27 -27
b:'s at	-20 20
b:+	22 -22
b:, <number>	15 -15
b:, pay	-27 27
b:, plu	-18 18
b:, sell	-16 16
b:, to	-23 23
b:, with	24 -24
b:/	-19 19
b:: and	25 -25
b:<agent>	-26 26
b:<day-gone>	-20 20
b:<day-gone> it	-23 23
b:<day-today> the	16 -16
b:<level>	21 -21
b:<level> of	22 -22
b:<name>	-19 19
b:<name> at	-28 28
b:<name> is	16 -16
b:<name> take	-24 24
b:<number> for	21 -21
b:<office>	16 -16
b:<organisation> 's	16 -16
b:<person>	-22 22
b:<quality>	-17 17
b:<sender>	29 -29
b:<span>	24 -24
b:<taker>	21 -21
b:<v-end>	21 -21
b:a	-18 18
b:a new	-16 16
b:a rate	-16 16
b:ago	-15 15
b:and at	-19 19
b:and it	15 -15
b:apply	20 -20
b:as	-33 33
b:at <level>	15 -15
b:average	19 -19
b:banana	17 -17
b:be	-18 18
b:been	-32 32
b:bill	-17 17
b:both	-23 23
b:bring the	-20 20
b:by	49 -49
b:chance	17 -17
b:come in	-15 15
b:company	20 -20
b:cost	20 -20
b:cut	17 -17
b:day	22 -22
b:down by	17 -17
b:down to	-21 21
b:duty at	17 -17
b:duty of	-18 18
b:enter	-19 19
b:expect	17 -17
b:export	19 -19
b:fentanyl	-20 20
b:fix	21 -21
b:for <span>	-20 20
b:for a	-25 25
b:gained	18 -18
b:go	-17 17
b:go in	-17 17
b:go up	19 -19
b:gold	15 -15
b:had been	-17 17
b:household	20 -20
b:import	20 -20
b:in <number>	19 -19
b:in at	-25 25
b:in the	20 -20
b:inflation	27 -27
b:into	-18 18
b:into <name>	-15 15
b:is the	22 -22
b:it go	-15 15
b:its	-15 15
b:its own	17 -17
b:its rate	16 -16
b:keep its	18 -18
b:let	-21 21
b:lose	20 -20
b:margin	17 -17
b:not	17 -17
b:nothing	-18 18
b:now	-16 16
b:of a	-20 20
b:of another	-17 17
b:of our	-20 20
b:of that	17 -17
b:older	-19 19
b:on the	20 -20
b:ordinary	-20 20
b:our	-21 21
b:out	15 -15
b:past	16 -16
b:point	23 -23
b:price	23 -23
b:quarrel	-16 16
b:rate at	26 -26
b:rate fall	-19 19
b:rate of	-24 24
b:rather	-16 16
b:rise	18 -18
b:say it	17 -17
b:sell its	-18 18
b:service	20 -20
b:share	28 -28
b:share of	18 -18
b:side	-17 17
b:since	-17 17
b:spring	-17 17
b:talk of	-18 18
b:tariff of	-15 15
b:tax at	-15 15
b:the <number>	-19 19
b:the chance	16 -16
b:the duty	-25 25
b:the last	20 -20
b:the list	-15 15
b:the ordinary	-17 17
b:the quarrel	-16 16
b:the rate	-40 40
b:the surcharge	-15 15
b:the two	-30 30
b:there 's	15 -15
b:there are	23 -23
b:there was	-26 26
b:therefore	-17 17
b:they	-16 16
b:they have	-18 18
b:thi	31 -31
b:threat of	-15 15
b:to <number>	-16 16
b:to be	-15 15
b:to pay	18 -18
b:together	-19 19
b:turnout	22 -22
b:unemployment	28 -28
b:up	33 -33
b:way	-16 16
b:week	-24 24
b:while	20 -20
b:why	18 -18
b:with <seat>	16 -16
b:with the	-25 25
b:yield	17 -17
b:you	-17 17
band=100	19 -19
band=150	-38 38
band=2	121 -121
band=31	-54 54
band=4	37 -37
band=60	-42 42
band=over	35 -35
bare band=12	-18 18
bare band=2	129 -129
bare band=31	-46 46
bare band=4	43 -43
bare band=60	-45 45
bare band=over	45 -45
bare broken	-26 26
bare duty ahead=1	21 -21
bare duty=true	19 -19
bare form=fraction	38 -38
bare goods	-23 23
bare habit=always	41 -41
bare habit=often	16 -16
bare l1=:	-23 23
bare l1=<goods>	-15 15
bare l1=<v-bear>	-47 47
bare l1=<v-say>	-23 23
bare l1=a	-25 25
bare l1=at	-26 26
bare l1=be	-25 25
bare l1=become	-18 18
bare l1=before	15 -15
bare l1=in	35 -35
bare l1=is	-27 27
bare l1=offer	19 -19
bare l1=past	16 -16
bare l1=pay	-44 44
bare l1=read	-19 19
bare l1=that	16 -16
bare l1=to	-19 19
bare l1=under	20 -20
bare l2='s	-24 24
bare l2=<day-gone>	15 -15
bare l2=<duty>	-22 22
bare l2=<goods>	-35 35
bare l2=<level-noun>	-16 16
bare l2=<not>	-17 17
bare l2=<person>	27 -27
bare l2=<v-agree>	19 -19
bare l2=<v-begin>	21 -21
bare l2=<v-stay>	-18 18
bare l2=duty	-34 34
bare l2=have	-20 20
bare l2=in	17 -17
bare l2=it	-26 26
bare l2=number	-15 15
bare l2=on	18 -18
bare l2=take	19 -19
bare l2=that	-18 18
bare l2=the	25 -25
bare l='s at	-16 16
bare l=, to	-20 20
bare l=<begin> at	15 -15
bare l=<day-ahead> at	15 -15
bare l=<name> :	-17 17
bare l=<name> and	16 -16
bare l=<number> ,	-21 21
bare l=<number> for	21 -21
bare l=<number> to	16 -16
bare l=<person> ,	16 -16
bare l=<person> :	16 -16
bare l=and the	-17 17
bare l=duty of	-30 30
bare l=in at	-17 17
bare l=in the	29 -29
bare l=it is	-21 21
bare l=of the	16 -16
bare l=to be	-15 15
bare lll=: <number> and	-15 15
bare lll=<begin> <begin> at	15 -15
bare lll=<begin> <person> :	16 -16
bare lr=, ,	17 -17
bare lr=<begin> .	57 -57
bare lr=<name> ,	15 -15
bare lr=and ,	-17 17
bare lr=and other	19 -19
bare lr=be .	-17 17
bare lr=is .	-38 38
bare lr=of ,	-20 20
bare lr=pay .	-33 33
bare lr=the .	-16 16
bare lr=to .	-20 20
bare next=free far	15 -15
bare next=signed far	38 -38
bare next=word far	-16 16
bare prior=digits ,	-15 15
bare prior=digits and	-26 26
bare prior=digits to	19 -19
bare prior=free far	-15 15
bare prior=word 	27 -27
bare r1=,	-19 19
bare r1=;	17 -17
bare r1=<goods>	32 -32
bare r1=<quality>	21 -21
bare r1=<span>	19 -19
bare r1=a	16 -16
bare r1=again	-20 20
bare r1=as	-20 20
bare r1=before	-18 18
bare r1=by	18 -18
bare r1=economy	30 -30
bare r1=in	-24 24
bare r1=now	-22 22
bare r1=on	-25 25
bare r1=other	20 -20
bare r1=per	-16 16
bare r1=since	-17 17
bare r1=the	15 -15
bare r1=time	28 -28
bare r1=was	-15 15
bare r1=would	-22 22
bare r2=and	23 -23
bare r2=fentanyl	-15 15
bare r2=in	16 -16
bare r2=of	25 -25
bare r2=the	-20 20
bare r=, which	-15 15
bare r=for <number>	25 -25
bare r=of the	-19 19
bare r=of them	17 -17
bare round	-25 25
bare said	-31 31
bare signed ahead=1	29 -29
bare signed ahead=2	16 -16
bare signed ahead=far	-21 21
bare signed=2	18 -18
bare times=1	22 -22
c0=buy	20 -20
c1=agree	19 -19
c1=target	-26 26
c2=bear	19 -19
ct0=impose present-passive	-31 31
ct0=propose past	-18 18
ct0=say present	-18 18
ct1=bear infinitive	19 -19
ct1=bear perfect	17 -17
ct1=impose gerund	-17 17
ct1=impose infinitive	-19 19
ct1=impose present-passive	-28 28
ct1=say present	-18 18
ct1=up gerund	-15 15
ct2=begin past	16 -16
ct2=begin present	-28 28
ct2=impose past	15 -15
ct2=target present	18 -18
f:<level>	27 -27
f:<money>	16 -16
f:<month-gone>	-26 26
f:<name>	-15 15
f:<office>	28 -28
f:<quality>	-27 27
f:<sender>	24 -24
f:<span>	30 -30
f:<v-agree>	28 -28
f:<v-bear>	-21 21
f:<v-propose>	31 -31
f:<v-target>	28 -28
f:<v-threaten>	15 -15
f:ago	18 -18
f:agree	16 -16
f:agreement	17 -17
f:alone	15 -15
f:also	-15 15
f:alway	23 -23
f:am	-27 27
f:announce	-34 34
f:another	16 -16
f:answer	21 -21
f:anything	-17 17
f:are	-15 15
f:as	-28 28
f:ask	17 -17
f:became	-16 16
f:between	19 -19
f:bond	17 -17
f:can	-17 17
f:cancel	-21 21
f:cent	25 -25
f:chicken	-15 15
f:come	-23 23
f:company	26 -26
f:cut	19 -19
f:discuss	-15 15
f:doing	-15 15
f:draft	-16 16
f:drawer	-19 19
f:each	16 -16
f:else	-15 15
f:end	-18 18
f:everyone	17 -17
f:expire	21 -21
f:export	20 -20
f:extend	31 -31
f:extension	23 -23
f:fail	15 -15
f:fentanyl	-24 24
f:flat	-17 17
f:four	15 -15
f:had	16 -16
f:he	-15 15
f:his	16 -16
f:i'm	20 -20
f:inflation	19 -19
f:it	-26 26
f:item	-15 15
f:letter	22 -22
f:like	21 -21
f:longer	18 -18
f:lose	28 -28
f:measure	19 -19
f:member	-24 24
f:memorandum	16 -16
f:mr	26 -26
f:my	-21 21
f:new	16 -16
f:next	22 -22
f:night	15 -15
f:note	15 -15
f:number	-17 17
f:of	16 -16
f:offer	23 -23
f:once	-21 21
f:one	-15 15
f:our	17 -17
f:out	-28 28
f:outside	23 -23
f:pause	-18 18
f:people	-22 22
f:point	45 -45
f:port	15 -15
f:post	-17 17
f:rain	20 -20
f:report	21 -21
f:rise	15 -15
f:round	25 -25
f:second	25 -25
f:see	-16 16
f:sell	-29 29
f:share	17 -17
f:side	25 -25
f:sleep	-23 23
f:so	-28 28
f:suspend	19 -19
f:tariff	40 -40
f:tea	17 -17
f:the	18 -18
f:them	28 -28
f:then	-19 19
f:there	-27 27
f:thi	16 -16
f:thing	-30 30
f:third	-16 16
f:those	-23 23
f:threaten	21 -21
f:time	15 -15
f:top	-23 23
f:treaty	-28 28
f:true	-16 16
f:unchanged	33 -33
f:us	32 -32
f:was	-31 31
f:way	-21 21
f:week	-30 30
f:whatever	-18 18
f:when	-20 20
f:whole	-21 21
f:will	-22 22
f:withdraw	21 -21
f:write	-27 27
f:yield	18 -18
f:you	-27 27
f:your	-23 23
first-of-paragraph	16 -16
form=fraction	38 -38
free duty ahead=far	27 -27
free duty back=1	23 -23
free duty back=2	-19 19
free duty back=none	18 -18
free goods at large	16 -16
free habit=seldom	15 -15
free l1=,	20 -20
free l1=<v-propose>	-19 19
free l1=<v-say>	17 -17
free l1=are	22 -22
free l1=at	-36 36
free l1=in	-25 25
free l1=is	22 -22
free l1=say	17 -17
free l2=<duty>	-15 15
free l2=<v-begin>	-20 20
free l2=and	15 -15
free l2=in	-21 21
free l2=will	18 -18
free l=, pay	-22 22
free lr=<begin> .	-21 21
free lr=at .	-19 19
free lr=to .	16 -16
free r1=<end>	-18 18
free r1=to	17 -17
free r1=trade	18 -18
free r2=.	24 -24
free r2=<end>	-21 21
free r2=agreement	16 -16
free r2=it	18 -18
free r=<end> <end>	-18 18
free r=trade agreement	16 -16
free signed back=far	-19 19
free signed back=near	24 -24
goods	-26 26
has-gerund	-16 16
headline	15 -15
is=bare always 2	17 -17
is=bare often far	29 -29
is=bare true 1	24 -24
is=bare with verb	24 -24
is=free always near	-18 18
is=free false 1	20 -20
is=free often none	-20 20
is=free seldom 1	27 -27
is=free seldom far	-21 21
is=free seldom near	33 -33
is=free true none	24 -24
is=free verbless	-19 19
is=free with verb	31 -31
is=percent true 2	-18 18
is=percent true near	23 -23
is=points false none	16 -16
is=points often 1	-16 16
is=points verbless	27 -27
is=points with verb	-26 26
l1='s	-25 25
l1=+	21 -21
l1=:	-20 20
l1=<goods>	-37 37
l1=<quality>	16 -16
l1=<v-bear>	-21 21
l1=<v-buy>	23 -23
l1=<v-down>	28 -28
l1=<v-end>	29 -29
l1=<v-up>	23 -23
l1=a	-21 21
l1=additional	-17 17
l1=are	16 -16
l1=at	-23 23
l1=become	-19 19
l1=before	15 -15
l1=buy	22 -22
l1=by	62 -62
l1=cost	15 -15
l1=down	33 -33
l1=from	-15 15
l1=has	19 -19
l1=hold	20 -20
l1=in	15 -15
l1=now	-15 15
l1=ordinary	-17 17
l1=other	-18 18
l1=our	-17 17
l1=past	16 -16
l1=pay	-27 27
l1=reach	-15 15
l1=suspend	-19 19
l1=the	-20 20
l1=to	-20 20
l1=under	21 -21
l1=up	44 -44
l2='s	-21 21
l2=(	21 -21
l2=<day-today>	-21 21
l2=<duty>	-16 16
l2=<gate>	-15 15
l2=<goods>	-28 28
l2=<not>	-22 22
l2=<number>	16 -16
l2=<quality>	-17 17
l2=<v-agree>	20 -20
l2=<v-bear>	-16 16
l2=a	-18 18
l2=an	-21 21
l2=coffee	-19 19
l2=duty	-27 27
l2=go	-21 21
l2=inflation	15 -15
l2=it	-21 21
l2=levy	22 -22
l2=number	-16 16
l2=of	-25 25
l2=on	15 -15
l2=out	20 -20
l2=place	-15 15
l2=put	-15 15
l2=side	-18 18
l2=sign	20 -20
l2=that	-23 23
l2=up	-19 19
l3=(	-16 16
l3=.	-15 15
l3=<day-gone>	-30 30
l3=<level>	-20 20
l3=<month-ahead>	-22 22
l3=<person>	-25 25
l3=<quality>	-32 32
l3=<v-target>	-16 16
l3=base	18 -18
l3=by	-16 16
l3=duty	-17 17
l3=inflation	16 -16
l3=its	15 -15
l3=list	17 -17
l3=nobody	16 -16
l3=p	-16 16
l3=since	-17 17
l3=so	-15 15
l3=they	-15 15
l3=to	-16 16
l3=which	21 -21
l3=who	-16 16
l3=with	29 -29
l3=—	29 -29
l4=-	16 -16
l4=.	-28 28
l4=:	-23 23
l4=<goods>	-35 35
l4=<name>	-21 21
l4=<organisation>	26 -26
l4=an	15 -15
l4=and	-15 15
l4=at	25 -25
l4=for	-17 17
l4=has	-20 20
l4=he	-15 15
l4=i	20 -20
l4=in	17 -17
l4=is	16 -16
l4=its	-22 22
l4=list	-15 15
l4=oil	-15 15
l4=pay	-20 20
l4=see	17 -17
l4=their	-17 17
l4=truce	-16 16
l4=was	-20 20
l4=which	-20 20
l4=you	-17 17
l='s at	-20 20
l=, pay	-30 30
l=, to	-17 17
l=, with	15 -15
l=<begin> <name>	-30 30
l=<begin> at	17 -17
l=<begin> the	-17 17
l=<day-ahead> ,	-15 15
l=<level> or	-17 17
l=<name> and	20 -20
l=<name> at	-31 31
l=<name> take	-17 17
l=<number> for	23 -23
l=<number> to	34 -34
l=<person> ,	16 -16
l=and at	-19 19
l=down by	16 -16
l=down to	-18 18
l=duty at	17 -17
l=duty of	-35 35
l=in at	-25 25
l=in the	32 -32
l=it is	-30 30
l=of another	-17 17
l=place of	-15 15
l=rate at	26 -26
l=rate of	-17 17
l=tariff of	-24 24
l=the ordinary	-15 15
l=the other	-17 17
l=to be	-16 16
l=to pay	18 -18
lead=3	25 -25
lead=5	44 -44
lead=6	41 -41
lead=7	42 -42
lead=and	-34 34
lead=before	-23 23
lead=both	-22 22
lead=china	25 -25
lead=day	16 -16
lead=fifteen	-25 25
lead=five	-15 15
lead=forty	-16 16
lead=its	-31 31
lead=our	22 -22
lead=six	-23 23
lead=ten	-24 24
lead=the	16 -16
lead=turnout	18 -18
lead=twenty	-43 43
lead=two	23 -23
lead=while	20 -20
lll=: <number> and	-15 15
lll=<begin> <begin> <name>	-30 30
lll=<begin> <begin> at	17 -17
lll=<begin> <begin> the	-17 17
lll=<name> , at	17 -17
lll=a tariff of	-15 15
lll=of up to	-15 15
lr='s .	-17 17
lr=, more	15 -15
lr=: .	-17 17
lr=<begin> ,	-20 20
lr=<begin> .	28 -28
lr=<begin> are	-19 19
lr=<level> <end>	-18 18
lr=<name> ,	17 -17
lr=<name> <level>	-24 24
lr=a tariff	-19 19
lr=about of	18 -18
lr=and other	19 -19
lr=at <end>	16 -16
lr=at to	17 -17
lr=become .	-22 22
lr=by .	26 -26
lr=from to	-15 15
lr=is ,	20 -20
lr=is .	-24 24
lr=pay ,	-22 22
lr=pay .	-42 42
lr=pay more	15 -15
lr=take on	-20 20
lr=the duty	-16 16
lr=the of	-35 35
lr=the that	-24 24
lr=to for	-19 19
lr=to in	-23 23
lr=to on	-23 23
lr=up .	17 -17
lr=was at	-24 24
lr=was in	26 -26
lr=with on	-15 15
nc2=propose	18 -18
nc2=up	19 -19
nct2=begin present	18 -18
nct2=propose present	16 -16
nct2=say modal	-19 19
next="	-16 16
next=:	32 -32
next=as	15 -15
next=signed and	15 -15
next=signed far	18 -18
nv2=add	-15 15
nv2=go	16 -16
nv2=suspend	15 -15
nvt2=say past	18 -18
parties=false	26 -26
pc0=down	-17 17
pc0=target	-21 21
pc1=bear	15 -15
pc1=end	-17 17
pc1=target	-33 33
pct0=bear perfect	-16 16
pct0=down present	-15 15
pct0=propose present	15 -15
pct1=bear participle-passive	18 -18
pct1=bear perfect	-16 16
pct1=down participle-passive	19 -19
pct1=down present	-15 15
pct1=propose present	20 -20
pct1=target participle-passive	-15 15
percent band=0	-21 21
percent band=150	-55 55
percent broken	27 -27
percent duty back=1	-16 16
percent goods	-17 17
percent goods at large	-20 20
percent l1='s	-23 23
percent l1=+	16 -16
percent l1=,	-21 21
percent l1=;	15 -15
percent l1=<begin>	-23 23
percent l1=<goods>	-26 26
percent l1=<name>	-20 20
percent l1=<v-down>	15 -15
percent l1=<v-end>	28 -28
percent l1=and	-17 17
percent l1=another	-20 20
percent l1=by	44 -44
percent l1=down	26 -26
percent l1=from	-15 15
percent l1=on	-17 17
percent l1=or	-22 22
percent l1=the	-31 31
percent l1=up	41 -41
percent l1=with	-25 25
percent l2=<begin>	-24 24
percent l2=<day-ahead>	-16 16
percent l2=<day-gone>	-17 17
percent l2=<day-today>	-17 17
percent l2=<goods>	-29 29
percent l2=<month-gone>	15 -15
percent l2=<person>	-31 31
percent l2=<v-bear>	-19 19
percent l2=an	-17 17
percent l2=fall	18 -18
percent l2=levy	27 -27
percent l2=of	-27 27
percent l2=tariff	-16 16
percent l2=the	-22 22
percent l=<begin> <begin>	-23 23
percent l=<level> or	-17 17
percent l=<level> to	15 -15
percent l=<name> :	24 -24
percent l=<name> at	-18 18
percent l=<number> to	23 -23
percent l=rate at	25 -25
percent l=rate of	-17 17
percent l=to pay	18 -18
percent lll=<begin> <begin> <begin>	-23 23
percent lll=<begin> <name> :	22 -22
percent lll=<name> , at	17 -17
percent lll=of up to	-15 15
percent lr='s .	-16 16
percent lr=<level> <end>	-18 18
percent lr=a tariff	-19 19
percent lr=about of	17 -17
percent lr=at on	17 -17
percent lr=of for	24 -24
percent lr=take on	-17 17
percent lr=the of	-23 23
percent lr=to and	15 -15
percent lr=was in	17 -17
percent numbers=2	-17 17
percent parties=false	21 -21
percent parties=part	-29 29
percent parties=true	-16 16
percent prior=signed far	21 -21
percent prior=signed or	-17 17
percent prior=word far	-16 16
percent r1=(	-16 16
percent r1=<duty>	-17 17
percent r1=<v-impose>	-15 15
percent r1=at	-19 19
percent r1=less	17 -17
percent r1=more	22 -22
percent r1=of	69 -69
percent r1=off	23 -23
percent r1=on	-19 19
percent r1=tariff	-15 15
percent r1=that	-18 18
percent r1=there	17 -17
percent r1=under	-22 22
percent r2=,	-15 15
percent r2=<name>	-19 19
percent r2=<span>	18 -18
percent r2=<v-impose>	-15 15
percent r2=as	-16 16
percent r2=on	16 -16
percent r2=until	18 -18
percent r=) <end>	25 -25
percent r=, on	21 -21
percent r=, the	-15 15
percent r=<level> <end>	-23 23
percent r=<level> <level>	24 -24
percent r=of the	25 -25
percent r=of what	22 -22
percent r=on <day-ahead>	15 -15
percent r=on <quality>	-28 28
percent r=tariff on	-18 18
percent signed ahead=1	-30 30
percent signed ahead=none	43 -43
percent signed=2	-25 25
percent times=1	24 -24
percent times=3	-40 40
percent times=4	-66 66
points band=12	16 -16
points band=150	19 -19
points band=31	-50 50
points band=4	20 -20
points goods	24 -24
points l1=<v-stay>	-15 15
points l1=<v-suspend>	-16 16
points l1=by	20 -20
points l1=the	-16 16
points l2=the	-20 20
points numbers=1	-15 15
points r1=are	-16 16
points r1=of	-21 21
points r2=in	22 -22
points r=of the	-15 15
points round	37 -37
points said	-19 19
points said small	31 -31
prior=digits ,	-20 20
prior=digits and	-26 26
prior=digits to	20 -20
prior=word 	27 -27
pv0=enter	28 -28
pv0=hold	15 -15
pv0=offer	17 -17
pv0=other	19 -19
pv1=enter	30 -30
pv1=hold	17 -17
pv1=offer	17 -17
pv1=other	19 -19
q:"	18 -18
q:'s	-19 19
q:(	-26 26
q:)	-26 26
q:*	-21 21
q:/	-18 18
q:;	-17 17
q:<goods-amount>	33 -33
q:<goods>	-27 27
q:<level>	-22 22
q:<money>	62 -62
q:<name>	-36 36
q:<not>	-15 15
q:<organisation>	36 -36
q:<person>	-22 22
q:<quality>	-42 42
q:<seat>	-42 42
q:<v-bear>	-16 16
q:<v-end>	25 -25
q:<v-propose>	17 -17
q:<v-return>	15 -15
q:<v-sell>	38 -38
q:<v-suspend>	17 -17
q:<v-up>	15 -15
q:?	-31 31
q:add	-18 18
q:after	25 -25
q:agreement	-15 15
q:all	-18 18
q:already	-17 17
q:also	-19 19
q:another	23 -23
q:as	-15 15
q:basi	16 -16
q:battery	18 -18
q:bear	-17 17
q:been	-17 17
q:before	15 -15
q:being	-18 18
q:both	-16 16
q:by	29 -29
q:capital	16 -16
q:cent	22 -22
q:club	22 -22
q:come	-22 22
q:company	25 -25
q:copper	-16 16
q:could	17 -17
q:day	17 -17
q:deadline	21 -21
q:die	-21 21
q:doe	-32 32
q:due	18 -18
q:duty	-44 44
q:economy	-15 15
q:expect	18 -18
q:far	15 -15
q:fee	15 -15
q:fentanyl	-26 26
q:ferry	16 -16
q:for	19 -19
q:forced	-20 20
q:generic	17 -17
q:geneva	-19 19
q:give	19 -19
q:half	-24 24
q:he	20 -20
q:her	17 -17
q:higher	15 -15
q:hold	26 -26
q:home	17 -17
q:house	15 -15
q:i	35 -35
q:i've	29 -29
q:if	-32 32
q:import	16 -16
q:it	-27 27
q:its	22 -22
q:labour	-17 17
q:lamp	-15 15
q:late	21 -21
q:lay	-27 27
q:letter	-15 15
q:level	-21 21
q:licence	15 -15
q:little	17 -17
q:m	15 -15
q:may	26 -26
q:million	29 -29
q:month	-25 25
q:my	19 -19
q:night	30 -30
q:no	-25 25
q:nobody	23 -23
q:not	-17 17
q:now	-24 24
q:nut	-16 16
q:off	15 -15
q:offer	31 -31
q:old	-23 23
q:on	-20 20
q:other	-37 37
q:our	-28 28
q:pact	-26 26
q:page	-32 32
q:paper	-19 19
q:pay	-18 18
q:period	-21 21
q:permit	23 -23
q:plu	25 -25
q:present	-19 19
q:proclamation	-15 15
q:put	17 -17
q:quarter	16 -16
q:raise	18 -18
q:read	17 -17
q:reciprocal	-32 32
q:renewed	-18 18
q:rest	-25 25
q:return	22 -22
q:room	23 -23
q:same	-17 17
q:say	21 -21
q:second	29 -29
q:send	17 -17
q:she	16 -16
q:sleep	-19 19
q:spoke	-22 22
q:steel	-15 15
q:stop	25 -25
q:sugar	-15 15
q:summer	15 -15
q:that	-21 21
q:there	-19 19
q:think	-15 15
q:third	-16 16
q:those	-15 15
q:to	27 -27
q:too	-16 16
q:trade	25 -25
q:treaty	-20 20
q:unchanged	21 -21
q:up	17 -17
q:war	-16 16
q:we	-30 30
q:well	-19 19
q:what	-24 24
q:when	-21 21
q:where	-26 26
q:why	16 -16
q:within	-18 18
q:world	15 -15
q:year	22 -22
q:you	-25 25
qt=future	-19 19
r1=,	-21 21
r1=<duty>	-22 22
r1=<goods>	30 -30
r1=<number>	15 -15
r1=<quality>	21 -21
r1=<span>	23 -23
r1=?	-26 26
r1=are	-17 17
r1=at	-21 21
r1=duty	-25 25
r1=economy	30 -30
r1=either	15 -15
r1=for	-18 18
r1=in	-16 16
r1=instead	-18 18
r1=more	26 -26
r1=now	-17 17
r1=of	42 -42
r1=off	23 -23
r1=on	-39 39
r1=other	20 -20
r1=per	-16 16
r1=that	-19 19
r1=time	28 -28
r1=trade	18 -18
r1=was	-20 20
r1=which	-17 17
r1=would	-20 20
r2=.	21 -21
r2=:	41 -41
r2=<day-today>	23 -23
r2=<goods>	-23 23
r2=<name>	-16 16
r2=<quality>	-22 22
r2=<v-bear>	18 -18
r2=<v-stay>	-18 18
r2=?	-18 18
r2=agreement	16 -16
r2=an	19 -19
r2=at	17 -17
r2=back	-20 20
r2=fentanyl	-16 16
r2=he	15 -15
r2=in	23 -23
r2=its	-18 18
r2=not	-15 15
r2=of	15 -15
r2=on	20 -20
r2=than	17 -17
r2=then	-15 15
r2=there	-20 20
r2=to	-25 25
r2=until	17 -17
r2=where	-15 15
r3=,	-27 27
r3=<day-ahead>	-16 16
r3=<duty>	-17 17
r3=<goods>	-15 15
r3=<not>	-20 20
r3=<sender>	16 -16
r3=<v-sell>	15 -15
r3=?	37 -37
r3=a	17 -17
r3=an	-18 18
r3=duty	-18 18
r3=from	-17 17
r3=good	-26 26
r3=had	-19 19
r3=morning	18 -18
r3=no	-20 20
r3=so	-16 16
r3=to	24 -24
r3=value	-24 24
r4=-	-18 18
r4=<v-begin>	19 -19
r4=<v-propose>	19 -19
r4=a	-25 25
r4=due	-16 16
r4=for	17 -17
r4=go	20 -20
r4=of	-30 30
r4=which	21 -21
r=) <end>	25 -25
r=, for	-17 17
r=, then	-15 15
r=<level> <end>	-22 22
r=<level> <level>	16 -16
r=and a	-19 19
r=as of	-20 20
r=at the	-17 17
r=for <number>	25 -25
r=instead of	-18 18
r=is what	-16 16
r=more ,	-15 15
r=more for	15 -15
r=of them	22 -22
r=of what	23 -23
r=on <day-ahead>	20 -20
r=on <quality>	-36 36
r=tariff on	-18 18
r=trade agreement	16 -16
s:&	30 -30
s:'	27 -27
s:+	29 -29
s:<goods-amount>	21 -21
s:<goods>	-23 23
s:<money>	48 -48
s:<month-gone>	-16 16
s:<name>	-16 16
s:<number>	-21 21
s:<span>	18 -18
s:<taker>	21 -21
s:<v-agree>	17 -17
s:<v-sell>	18 -18
s:@	-24 24
s:_	-23 23
s:above	28 -28
s:accept	16 -16
s:affiliate	16 -16
s:after	21 -21
s:again	-29 29
s:ago	-15 15
s:allow	18 -18
s:altogether	-17 17
s:aluminium	-25 25
s:answer	-19 19
s:anybody	-17 17
s:apple	19 -19
s:apricot	-28 28
s:as	-18 18
s:ask	-15 15
s:average	36 -36
s:bank	28 -28
s:base	16 -16
s:best	25 -25
s:between	19 -19
s:both	-30 30
s:brandy	21 -21
s:bread	21 -21
s:bring	-20 20
s:capacity	16 -16
s:cashmere	-16 16
s:cement	-17 17
s:certain	-17 17
s:chance	27 -27
s:charge	-15 15
s:city	27 -27
s:clause	22 -22
s:closed	17 -17
s:collect	-17 17
s:company	15 -15
s:container	15 -15
s:cork	19 -19
s:cost	19 -19
s:cotton	-27 27
s:county	17 -17
s:crossed	16 -16
s:dearer	18 -18
s:draft	-23 23
s:drawer	-17 17
s:duty	-26 26
s:e	24 -24
s:earlier	-22 22
s:economy	19 -19
s:effect	-26 26
s:election	21 -21
s:electricity	23 -23
s:eleven	17 -17
s:employer	17 -17
s:ever	-19 19
s:everybody	-17 17
s:expect	19 -19
s:export	41 -41
s:fentanyl	-41 41
s:final	21 -21
s:fish	15 -15
s:fishmeal	-17 17
s:fix	27 -27
s:flat	30 -30
s:force	19 -19
s:free	-16 16
s:freight	17 -17
s:fuel	19 -19
s:full	17 -17
s:furniture	-16 16
s:further	-17 17
s:future	21 -21
s:gain	16 -16
s:gained	28 -28
s:gas	20 -20
s:geneva	-18 18
s:georgia	16 -16
s:grant	-19 19
s:growth	17 -17
s:halve	-22 22
s:harbour	21 -21
s:heavy	23 -23
s:her	18 -18
s:highest	-15 15
s:hit	-17 17
s:hold	19 -19
s:household	17 -17
s:i'd	15 -15
s:i'm	16 -16
s:increase	22 -22
s:index	15 -15
s:inflation	50 -50
s:interest	24 -24
s:into	-21 21
s:is	-15 15
s:its	-21 21
s:keep	20 -20
s:know	24 -24
s:late	17 -17
s:less	23 -23
s:let	-15 15
s:licence	34 -34
s:limit	19 -19
s:list	-17 17
s:london	19 -19
s:lose	17 -17
s:lower	16 -16
s:man	21 -21
s:margin	21 -21
s:meanwhile	-19 19
s:meet	31 -31
s:million	19 -19
s:mine	20 -20
s:ministry	16 -16
s:minu	31 -31
s:minute	32 -32
s:missing	15 -15
s:month	-23 23
s:mortgage	23 -23
s:motor	-17 17
s:motorcycle	-15 15
s:much	-15 15
s:network	29 -29
s:new	20 -20
s:newspaper	-21 21
s:night	35 -35
s:nil	-18 18
s:nobody	-16 16
s:nothing	53 -53
s:now	-25 25
s:nut	-15 15
s:offer	20 -20
s:old	-30 30
s:one	65 -65
s:order	-17 17
s:ordinary	-20 20
s:other	15 -15
s:p	-17 17
s:part	-15 15
s:pay	-22 22
s:payable	-17 17
s:penalty	15 -15
s:percent	-20 20
s:peso	19 -19
s:pineapple	-18 18
s:play	20 -20
s:plu	-16 16
s:point	22 -22
s:policy	27 -27
s:poll	18 -18
s:post	-25 25
s:potash	-16 16
s:price	33 -33
s:proclamation	-20 20
s:question	21 -21
s:rain	20 -20
s:rare	18 -18
s:reciprocal	-22 22
s:reject	15 -15
s:reminded	-19 19
s:rice	-15 15
s:rise	24 -24
s:round	25 -25
s:rum	-17 17
s:sale	27 -27
s:salt	28 -28
s:same	-18 18
s:section	-21 21
s:sell	-15 15
s:service	31 -31
s:share	47 -47
s:shrimp	-21 21
s:since	-20 20
s:sleep	-21 21
s:so	-23 23
s:somebody	-23 23
s:soybean	19 -19
s:speak	-19 19
s:standstill	-15 15
s:statement	-25 25
s:steel	-20 20
s:such	-16 16
s:sugar	-16 16
s:sum	-19 19
s:surcharge	18 -18
s:their	-21 21
s:then	-18 18
s:they	-16 16
s:third	24 -24
s:those	-15 15
s:three	22 -22
s:till	-23 23
s:time	27 -27
s:together	-31 31
s:trade	34 -34
s:treaty	-23 23
s:true	-32 32
s:tuna	-16 16
s:turnout	41 -41
s:two	27 -27
s:unemployment	28 -28
s:up	21 -21
s:us	-17 17
s:view	15 -15
s:vote	31 -31
s:was	-20 20
s:we	-15 15
s:week	-15 15
s:whatever	-15 15
s:where	-24 24
s:while	23 -23
s:who	17 -17
s:will	-15 15
s:win	15 -15
s:withdraw	16 -16
s:yarn	-27 27
s:year	20 -20
s:yield	26 -26
s:yokohama	-16 16
s:your	22 -22
s:zero	-47 47
sa:" ,	-18 18
sa:( <number>	27 -27
sa:) and	-16 16
sa:, <level>	-23 23
sa:, <name>	32 -32
sa:, an	18 -18
sa:, at	15 -15
sa:, by	-21 21
sa:, for	-26 26
sa:, make	-19 19
sa:, no	23 -23
sa:, until	19 -19
sa::	17 -17
sa:: that	-17 17
sa:<day-ahead> ,	-15 15
sa:<day-gone> ,	-17 17
sa:<day-today> .	-22 22
sa:<level> ,	19 -19
sa:<level> .	15 -15
sa:<level> in	15 -15
sa:<level> to	15 -15
sa:<month-gone>	-19 19
sa:<month-gone> ,	18 -18
sa:<name> 's	-15 15
sa:<name> :	-21 21
sa:<name> <number>	24 -24
sa:<name> and	15 -15
sa:<not>	-17 17
sa:<number> )	27 -27
sa:<number> at	-22 22
sa:<number> of	-16 16
sa:<number> th	-17 17
sa:<number> that	-18 18
sa:<number> to	16 -16
sa:<quality> .	17 -17
sa:<seat> ,	15 -15
sa:<v-begin>	-17 17
sa:<v-buy>	-15 15
sa:<v-propose>	15 -15
sa:a	17 -17
sa:a quota	-16 16
sa:above the	16 -16
sa:add	-17 17
sa:after that	-16 16
sa:again	-22 22
sa:agreement	-16 16
sa:all .	-31 31
sa:altogether	-18 18
sa:among them	15 -15
sa:and i	-21 21
sa:are .	-25 25
sa:are in	17 -17
sa:are on	15 -15
sa:as	-23 23
sa:as a	-20 20
sa:as much	-15 15
sa:as of	-27 27
sa:at all	16 -16
sa:because	-15 15
sa:before .	-15 15
sa:before the	17 -17
sa:begin	-15 15
sa:best	18 -18
sa:both	-18 18
sa:coffee	15 -15
sa:cotton	-20 20
sa:duty	-16 16
sa:each other	17 -17
sa:each side	-15 15
sa:effect	-17 17
sa:ever	-21 21
sa:first .	18 -18
sa:flat .	17 -17
sa:for <number>	19 -19
sa:for <span>	-18 18
sa:for fentanyl	-15 15
sa:for good	-20 20
sa:from <name>	18 -18
sa:full	20 -20
sa:good	-15 15
sa:good .	-19 19
sa:has been	20 -20
sa:here	-15 15
sa:import	-15 15
sa:in <name>	23 -23
sa:in <number>	36 -36
sa:in a	19 -19
sa:in the	-45 45
sa:into	-25 25
sa:is suspend	20 -20
sa:is what	-18 18
sa:it .	19 -19
sa:it had	-18 18
sa:it will	-15 15
sa:keep	16 -16
sa:keep the	19 -19
sa:last <month-gone>	-18 18
sa:less	15 -15
sa:levy	-16 16
sa:licence	26 -26
sa:make <number>	-16 16
sa:mill	-16 16
sa:minute	21 -21
sa:more ,	-25 25
sa:more for	15 -15
sa:morning	20 -20
sa:my	18 -18
sa:new	25 -25
sa:newspaper	-16 16
sa:no one	-23 23
sa:not	-16 16
sa:now	-16 16
sa:of <name>	-18 18
sa:of them	22 -22
sa:of what	16 -16
sa:offer	24 -24
sa:on .	19 -19
sa:on <quality>	-20 20
sa:on the	23 -23
sa:on their	-16 16
sa:one .	-28 28
sa:only	19 -19
sa:or <level>	-20 20
sa:over there	-17 17
sa:pact	-18 18
sa:per cent	-16 16
sa:place	-21 21
sa:question	33 -33
sa:reciprocal	-15 15
sa:reciprocal tariff	-19 19
sa:return	-15 15
sa:same day	17 -17
sa:service	16 -16
sa:since	-17 17
sa:since .	-18 18
sa:sleep	-20 20
sa:spring	23 -23
sa:start	-15 15
sa:start on	-16 16
sa:sum	-16 16
sa:suspend	15 -15
sa:tariff ,	-19 19
sa:th	-17 17
sa:that the	23 -23
sa:that was	-15 15
sa:the <day-ahead>	19 -19
sa:the <number>	-37 37
sa:the morning	16 -16
sa:the other	-16 16
sa:the value	-23 23
sa:there is	17 -17
sa:thi month	-15 15
sa:three ,	20 -20
sa:till	-19 19
sa:time	19 -19
sa:time .	15 -15
sa:trade	17 -17
sa:trade agreement	16 -16
sa:treaty	-22 22
sa:truce	21 -21
sa:truce ,	17 -17
sa:upon	-15 15
sa:view	16 -16
sa:way	-18 18
sa:what <name>	-15 15
sa:which come	-18 18
sa:which has	18 -18
sa:which was	18 -18
sa:with a	15 -15
sa:with the	-17 17
sa:withdraw	17 -17
sa:your	32 -32
said	-30 30
sb:" i	18 -18
sb:&	24 -24
sb:'	35 -35
sb:'s at	-20 20
sb:( <level>	-17 17
sb:( <number>	-18 18
sb:+	22 -22
sb:, "	19 -19
sb:, <level>	-19 19
sb:, <span>	15 -15
sb:, an	16 -16
sb:, at	-21 21
sb:, but	22 -22
sb:, from	-26 26
sb:, has	-15 15
sb:, in	-26 26
sb:, on	-31 31
sb:, pay	-27 27
sb:, plu	-23 23
sb:, sell	-15 15
sb:, that	-17 17
sb:, to	-22 22
sb:.	-18 18
sb:. <number>	-19 19
sb:: <level>	-37 37
sb:: a	-25 25
sb:: and	28 -28
sb:: there	-16 16
sb:<day-ahead> ,	-16 16
sb:<day-ahead> :	-17 17
sb:<day-gone> :	23 -23
sb:<day-gone> <person>	-15 15
sb:<day-gone> it	-25 25
sb:<day-gone> that	16 -16
sb:<day-today> the	21 -21
sb:<goods-amount>	24 -24
sb:<goods>	-20 20
sb:<level> (	-17 17
sb:<level> ,	-34 34
sb:<level> of	18 -18
sb:<money>	48 -48
sb:<money> ,	18 -18
sb:<month-gone> it	-18 18
sb:<name>	-34 34
sb:<name> 's	-16 16
sb:<name> ,	-35 35
sb:<name> at	-26 26
sb:<name> charge	-18 18
sb:<name> get	-15 15
sb:<name> is	25 -25
sb:<name> to	-22 22
sb:<name> want	-20 20
sb:<not>	-28 28
sb:<number> (	-20 20
sb:<number> ,	-20 20
sb:<number> and	-15 15
sb:<number> since	15 -15
sb:<number> tariff	15 -15
sb:<number> to	17 -17
sb:<office> :	-16 16
sb:<organisation> 's	16 -16
sb:<organisation> ,	27 -27
sb:<organisation> :	-16 16
sb:<points> ,	17 -17
sb:<quality>	-20 20
sb:<quality> sugar	-19 19
sb:<sender>	15 -15
sb:<span>	23 -23
sb:<taker>	23 -23
sb:<v-buy>	15 -15
sb:<v-end>	18 -18
sb:@	-24 24
sb:_	-23 23
sb:a third	21 -21
sb:about the	-19 19
sb:above	18 -18
sb:add up	-15 15
sb:after	15 -15
sb:agreement of	21 -21
sb:also	17 -17
sb:aluminium	-17 17
sb:and a	-18 18
sb:and aluminium	-15 15
sb:and it	17 -17
sb:and so	-15 15
sb:another	-17 17
sb:anybody	-26 26
sb:apricot	-27 27
sb:ask :	15 -15
sb:ask <number>	15 -15
sb:average	29 -29
sb:bank	28 -28
sb:base	15 -15
sb:been	-22 22
sb:between	21 -21
sb:both	-19 19
sb:both duty	-22 22
sb:brandy	22 -22
sb:bring	-19 19
sb:bring the	-20 20
sb:by	20 -20
sb:by <number>	17 -17
sb:carry	16 -16
sb:cashmere	-15 15
sb:chance	17 -17
sb:charge of	15 -15
sb:cheese	-15 15
sb:city	16 -16
sb:company	20 -20
sb:content	16 -16
sb:control	19 -19
sb:cost	24 -24
sb:could	22 -22
sb:cut to	-18 18
sb:day the	-16 16
sb:down by	15 -15
sb:down to	-22 22
sb:draft	-18 18
sb:during	-17 17
sb:duty	-25 25
sb:duty at	17 -17
sb:duty in	-17 17
sb:duty of	-16 16
sb:duty on	-18 18
sb:each side	-18 18
sb:earlier	-19 19
sb:electricity	21 -21
sb:else	-15 15
sb:everybody	-15 15
sb:export	32 -32
sb:fentanyl	-37 37
sb:fentanyl tariff	-22 22
sb:final	26 -26
sb:fix	27 -27
sb:flat	20 -20
sb:for <number>	17 -17
sb:for a	-19 19
sb:for the	15 -15
sb:from <day-ahead>	-19 19
sb:from a	-16 16
sb:further	-15 15
sb:future	17 -17
sb:gained	27 -27
sb:go in	-20 20
sb:go on	15 -15
sb:go up	15 -15
sb:grant	-19 19
sb:halve	-22 22
sb:has been	-24 24
sb:have ask	-24 24
sb:hit	-17 17
sb:hold	23 -23
sb:household	21 -21
sb:i have	21 -21
sb:i'd	15 -15
sb:i'm	18 -18
sb:if there	15 -15
sb:import	24 -24
sb:in ,	-16 16
sb:in <number>	16 -16
sb:in at	-22 22
sb:in which	20 -20
sb:increase	15 -15
sb:increase of	15 -15
sb:inflation	43 -43
sb:interest	24 -24
sb:into <name>	-31 31
sb:is collect	-15 15
sb:is it	-20 20
sb:it :	-18 18
sb:it come	20 -20
sb:it down	23 -23
sb:it go	-19 19
sb:it stay	-17 17
sb:it true	-25 25
sb:it was	-17 17
sb:its	-23 23
sb:its rate	16 -16
sb:itself	-15 15
sb:keep its	17 -17
sb:know	22 -22
sb:late	17 -17
sb:less than	16 -16
sb:levy on	-17 17
sb:list	-18 18
sb:list of	-15 15
sb:london	19 -19
sb:long	15 -15
sb:margin	20 -20
sb:meal	-21 21
sb:meanwhile	-18 18
sb:meet	18 -18
sb:million	15 -15
sb:minu	25 -25
sb:minute	16 -16
sb:month	-17 17
sb:motor	-22 22
sb:network	29 -29
sb:night	30 -30
sb:night ,	16 -16
sb:no change	-16 16
sb:nobody sign	15 -15
sb:not	18 -18
sb:nothing	-32 32
sb:now	-15 15
sb:of <day-gone>	-16 16
sb:of <month-ahead>	15 -15
sb:of <name>	-19 19
sb:of <span>	-27 27
sb:of another	-17 17
sb:of it	-15 15
sb:of our	-19 19
sb:of that	15 -15
sb:of the	28 -28
sb:old	-24 24
sb:older	-15 15
sb:on <day-ahead>	20 -20
sb:on <quality>	-18 18
sb:on it	-16 16
sb:on its	15 -15
sb:on that	-16 16
sb:on the	15 -15
sb:on their	-25 25
sb:on top	-26 26
sb:on which	23 -23
sb:only	-19 19
sb:ordinary	-23 23
sb:out at	16 -16
sb:out the	-16 16
sb:over	16 -16
sb:owe	-16 16
sb:p	-15 15
sb:p <number>	-15 15
sb:palm	15 -15
sb:palm oil	17 -17
sb:pay	-20 20
sb:pay <level>	-23 23
sb:penalty	16 -16
sb:peso	18 -18
sb:place of	-18 18
sb:play	20 -20
sb:plu	-21 21
sb:point	23 -23
sb:policy	27 -27
sb:policy rate	27 -27
sb:post	-22 22
sb:price	35 -35
sb:proposal	-18 18
sb:put the	15 -15
sb:radio that	-15 15
sb:rate ,	-16 16
sb:rate at	28 -28
sb:rate fall	-19 19
sb:rate of	-23 23
sb:rather	-18 18
sb:reach	-15 15
sb:rice	-17 17
sb:rise	23 -23
sb:rose	-16 16
sb:round	15 -15
sb:rubber	17 -17
sb:sale	17 -17
sb:salt	26 -26
sb:say it	18 -18
sb:section	-17 17
sb:section <number>	-17 17
sb:sell its	-18 18
sb:service	19 -19
sb:share	43 -43
sb:share of	33 -33
sb:small	15 -15
sb:so	-38 38
sb:somebody	-25 25
sb:spring	-21 21
sb:statement	-20 20
sb:surcharge	15 -15
sb:suspend	-16 16
sb:take the	-17 17
sb:talk of	-18 18
sb:tariff for	16 -16
sb:tariff of	-20 20
sb:tax	16 -16
sb:tax at	-27 27
sb:term	-18 18
sb:that day	-26 26
sb:that the	-17 17
sb:the <number>	-23 23
sb:the <quality>	15 -15
sb:the average	20 -20
sb:the chance	16 -16
sb:the duty	-32 32
sb:the last	16 -16
sb:the list	-16 16
sb:the old	-28 28
sb:the ordinary	-19 19
sb:the rate	-30 30
sb:the second	-22 22
sb:the two	-24 24
sb:their	-24 24
sb:them	-17 17
sb:there	-15 15
sb:there was	-15 15
sb:therefore	-20 20
sb:they	-20 20
sb:they have	-18 18
sb:thi	16 -16
sb:thi year	19 -19
sb:third	15 -15
sb:threat of	-15 15
sb:threaten to	16 -16
sb:to <name>	17 -17
sb:to bring	-20 20
sb:to pay	18 -18
sb:to the	16 -16
sb:together	-26 26
sb:top	-17 17
sb:top of	-18 18
sb:trade	24 -24
sb:true	-32 32
sb:turnout	26 -26
sb:under which	-19 19
sb:unemployment	28 -28
sb:unless	-19 19
sb:until	-22 22
sb:up	17 -17
sb:up <level>	18 -18
sb:us	-19 19
sb:valley	18 -18
sb:vote	23 -23
sb:want <name>	-18 18
sb:water	18 -18
sb:way	16 -16
sb:we had	-15 15
sb:what is	-15 15
sb:where	-28 28
sb:which the	17 -17
sb:who ask	-24 24
sb:why	18 -18
sb:will be	-18 18
sb:win	16 -16
sb:with which	-17 17
sb:without the	-15 15
sb:worst	-16 16
sb:worth	17 -17
sb:yarn	-22 22
sb:yield	23 -23
signed ahead=far	-16 16
signed ahead=none	33 -33
t1=gerund	-16 16
t1=perfect	20 -20
times=1	39 -39
times=3	-21 21
times=4	-46 46
v0=begin	16 -16
v0=buy	17 -17
v0=enter	-27 27
v0=let	-17 17
v0=rise	19 -19
v0=sign	21 -21
v1=add	18 -18
v1=begin	19 -19
v1=enter	-19 19
v1=fix	21 -21
v1=let	-20 20
v1=rise	16 -16
v1=sign	21 -21
v2=be	-17 17
v2=make	15 -15
v2=take	15 -15
vt0=add past	15 -15
vt0=enter present	-18 18
vt0=have past	-19 19
vt0=keep past	16 -16
vt0=let present	-22 22
vt0=sign past	17 -17
vt1=add past	17 -17
vt1=enter present	-18 18
vt1=have past	-19 19
vt1=keep past	16 -16
vt1=let present	-22 22
vt1=pay infinitive	20 -20
vt1=sign past	16 -16
vt2=other present	15 -15`;
