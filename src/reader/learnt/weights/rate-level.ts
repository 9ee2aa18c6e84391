// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	12 -12
a:-	-16 16
a:<day-today>	15 -15
a:<duty>	-21 21
a:<goods>	-24 24
a:<level> in	21 -21
a:<month-ahead>	16 -16
a:<number> on	-20 20
a:<seat>	20 -20
a:<sender>	18 -18
a:<span> .	15 -15
a:<v-begin>	-16 16
a:<v-suspend>	-18 18
a:a	16 -16
a:after	17 -17
a:again	-22 22
a:all	-19 19
a:and <level>	18 -18
a:are	-16 16
a:as of	-25 25
a:back	-19 19
a:both	-18 18
a:cotton	-18 18
a:date	20 -20
a:due	-16 16
a:duty	-27 27
a:each .	15 -15
a:economy	26 -26
a:economy .	17 -17
a:fentanyl	-20 20
a:for <number>	23 -23
a:good	-19 19
a:good of	-15 15
a:in <number>	29 -29
a:is what	-20 20
a:less	18 -18
a:list	17 -17
a:more	19 -19
a:now	-18 18
a:of	25 -25
a:of <number>	-23 23
a:of them	17 -17
a:of what	18 -18
a:one	-17 17
a:one .	-25 25
a:per	-18 18
a:round	17 -17
a:side	-15 15
a:than	26 -26
a:that .	-15 15
a:the year	15 -15
a:there	-19 19
a:thi	21 -21
a:till	-22 22
a:time	27 -27
a:to	17 -17
a:trade	20 -20
a:under the	-17 17
a:within	23 -23
a:would	-19 19
a:year	31 -31
b:'	27 -27
b:'s at	-20 20
b:+	24 -24
b:, <number>	18 -18
b:, and	15 -15
b:, pay	-36 36
b:, plu	-19 19
b:, sell	-18 18
b:, to	-18 18
b:, with	25 -25
b:/	-18 18
b:: <level>	-19 19
b:: and	23 -23
b:<agent>	-17 17
b:<day-gone>	-16 16
b:<day-gone> it	-18 18
b:<day-today> the	15 -15
b:<level>	21 -21
b:<level> of	20 -20
b:<name>	-23 23
b:<name> at	-29 29
b:<name> is	19 -19
b:<name> take	-22 22
b:<name> to	-17 17
b:<number> for	18 -18
b:<number> in	16 -16
b:<person>	-19 19
b:<quality> custom	16 -16
b:<sender>	37 -37
b:<span>	20 -20
b:<taker>	17 -17
b:<v-end>	15 -15
b:<v-return>	-16 16
b:apply	20 -20
b:as	-30 30
b:at <level>	20 -20
b:average	18 -18
b:be	-17 17
b:become	-16 16
b:been	-29 29
b:bill	-15 15
b:both	-25 25
b:bring the	-20 20
b:by	40 -40
b:chance	17 -17
b:come in	-15 15
b:company	29 -29
b:day	22 -22
b:duty at	16 -16
b:duty of	-21 21
b:enter	-20 20
b:export	22 -22
b:export to	17 -17
b:fall to	-15 15
b:fentanyl	-20 20
b:fix	22 -22
b:for <span>	-17 17
b:for a	-30 30
b:future	16 -16
b:go	-18 18
b:go in	-17 17
b:go to	-15 15
b:go up	15 -15
b:had been	-17 17
b:household	19 -19
b:import	21 -21
b:in <number>	15 -15
b:in at	-25 25
b:in the	19 -19
b:inflation	26 -26
b:into	-20 20
b:is the	18 -18
b:it 's	-16 16
b:it go	-18 18
b:it was	-19 19
b:its own	16 -16
b:keep its	16 -16
b:leave	-17 17
b:let	-20 20
b:licence	15 -15
b:list	18 -18
b:lose	16 -16
b:margin	21 -21
b:most	19 -19
b:not	17 -17
b:of <quality>	18 -18
b:of a	-18 18
b:of another	-18 18
b:of our	-17 17
b:of that	20 -20
b:older	-20 20
b:on	15 -15
b:on <quality>	-15 15
b:on the	19 -19
b:ordinary	-19 19
b:our	-20 20
b:out	17 -17
b:plu	-19 19
b:point	22 -22
b:post	-15 15
b:quarrel	-17 17
b:rate at	24 -24
b:rate of	-22 22
b:rather	-17 17
b:rise	17 -17
b:sell its	-19 19
b:service	21 -21
b:share	29 -29
b:share of	18 -18
b:since	-18 18
b:spring	-18 18
b:talk of	-18 18
b:tariff of	-22 22
b:that	19 -19
b:that it	15 -15
b:that make	-15 15
b:the <number>	-18 18
b:the duty	-20 20
b:the last	20 -20
b:the ordinary	-17 17
b:the quarrel	-17 17
b:the rate	-33 33
b:the two	-24 24
b:there are	19 -19
b:therefore	-18 18
b:they have	-16 16
b:thi	26 -26
b:to <number>	-19 19
b:to be	-16 16
b:to pay	18 -18
b:together	-17 17
b:treaty	-15 15
b:turnout	21 -21
b:under the	-15 15
b:unemployment	27 -27
b:up	30 -30
b:way	-15 15
b:week	-21 21
b:while	16 -16
b:with	15 -15
b:with the	-17 17
b:yield	17 -17
b:you	-17 17
band=100	18 -18
band=150	-32 32
band=2	115 -115
band=31	-52 52
band=4	40 -40
band=60	-45 45
band=over	33 -33
bare band=12	-16 16
bare band=150	-17 17
bare band=2	129 -129
bare band=31	-40 40
bare band=4	40 -40
bare band=60	-49 49
bare band=over	43 -43
bare duty ahead=1	17 -17
bare duty=true	15 -15
bare form=fraction	30 -30
bare goods	-20 20
bare habit=always	33 -33
bare habit=often	18 -18
bare l1=:	-24 24
bare l1=<v-bear>	-44 44
bare l1=<v-say>	-18 18
bare l1=a	-22 22
bare l1=at	-29 29
bare l1=be	-23 23
bare l1=become	-22 22
bare l1=by	17 -17
bare l1=in	37 -37
bare l1=is	-19 19
bare l1=offer	22 -22
bare l1=pay	-44 44
bare l1=put	15 -15
bare l1=read	-18 18
bare l1=to	-22 22
bare l1=was	-17 17
bare l2='s	-24 24
bare l2=(	15 -15
bare l2=<begin>	23 -23
bare l2=<day-gone>	18 -18
bare l2=<duty>	-24 24
bare l2=<goods>	-32 32
bare l2=<level-noun>	-20 20
bare l2=<month-gone>	-16 16
bare l2=<name>	-15 15
bare l2=<person>	26 -26
bare l2=<v-agree>	21 -21
bare l2=<v-begin>	19 -19
bare l2=<v-stay>	-19 19
bare l2=duty	-32 32
bare l2=had	17 -17
bare l2=have	-19 19
bare l2=in	16 -16
bare l2=it	-23 23
bare l2=more	-16 16
bare l2=on	25 -25
bare l2=that	-23 23
bare l2=the	25 -25
bare l='s at	-19 19
bare l=, to	-21 21
bare l=<begin> at	17 -17
bare l=<name> :	-15 15
bare l=<name> and	18 -18
bare l=<name> at	-16 16
bare l=<number> ,	-25 25
bare l=<number> for	19 -19
bare l=<number> to	17 -17
bare l=<person> ,	17 -17
bare l=<person> :	19 -19
bare l=and the	-17 17
bare l=duty of	-29 29
bare l=in at	-19 19
bare l=in the	28 -28
bare l=of the	19 -19
bare l=the reciprocal	15 -15
bare l=to be	-16 16
bare lll=: <number> and	-16 16
bare lll=<begin> <begin> at	17 -17
bare lll=<begin> <person> :	18 -18
bare lr=, ,	18 -18
bare lr=, .	-18 18
bare lr=<begin> ,	-15 15
bare lr=<begin> .	39 -39
bare lr=and ,	-17 17
bare lr=is .	-38 38
bare lr=of ,	-17 17
bare lr=pay .	-31 31
bare lr=the .	-15 15
bare lr=to .	-18 18
bare lr=was ,	-18 18
bare next=digits for	16 -16
bare next=digits to	17 -17
bare next=signed far	35 -35
bare next=word far	-16 16
bare prior=digits ,	-17 17
bare prior=digits and	-23 23
bare prior=digits to	16 -16
bare prior=free far	-20 20
bare prior=word 	26 -26
bare prior=word and	15 -15
bare r1=,	-19 19
bare r1=<goods>	31 -31
bare r1=<quality>	20 -20
bare r1=<v-impose>	15 -15
bare r1=a	18 -18
bare r1=again	-23 23
bare r1=as	-18 18
bare r1=before	-22 22
bare r1=by	16 -16
bare r1=economy	27 -27
bare r1=in	-23 23
bare r1=now	-26 26
bare r1=on	-31 31
bare r1=other	22 -22
bare r1=per	-18 18
bare r1=since	-17 17
bare r1=time	33 -33
bare r1=was	-18 18
bare r1=would	-20 20
bare r2=<v-bear>	16 -16
bare r2=and	21 -21
bare r2=fentanyl	-16 16
bare r2=in	22 -22
bare r2=of	27 -27
bare r2=our	-16 16
bare r2=the	-22 22
bare r=<day-ahead> .	-16 16
bare r=for <number>	22 -22
bare r=of the	-24 24
bare r=of them	16 -16
bare round	-21 21
bare said	-33 33
bare signed ahead=1	31 -31
bare signed ahead=2	17 -17
bare signed ahead=far	-19 19
bare times=1	21 -21
c1=agree	23 -23
c1=target	-24 24
c2=bear	20 -20
ct0=bear present	-16 16
ct0=impose present-passive	-32 32
ct0=propose past	-19 19
ct0=up future	20 -20
ct1=agree participle-passive	15 -15
ct1=bear infinitive	19 -19
ct1=bear perfect	16 -16
ct1=impose infinitive	-17 17
ct1=impose present-passive	-28 28
ct1=propose past	-15 15
ct1=up future	20 -20
ct1=up gerund	-17 17
ct2=begin present	-21 21
ct2=impose present	15 -15
ct2=target present	17 -17
f:;	21 -21
f:<level-noun>	17 -17
f:<level>	26 -26
f:<month-gone>	-27 27
f:<name>	-19 19
f:<office>	24 -24
f:<quality>	-25 25
f:<sender>	26 -26
f:<span>	37 -37
f:<v-agree>	20 -20
f:<v-bear>	-31 31
f:<v-end>	21 -21
f:<v-propose>	21 -21
f:<v-return>	22 -22
f:<v-target>	19 -19
f:above	15 -15
f:ago	20 -20
f:alone	17 -17
f:alway	27 -27
f:am	-28 28
f:announce	-36 36
f:another	22 -22
f:anything	-20 20
f:are	-19 19
f:as	-26 26
f:ask	16 -16
f:between	19 -19
f:bond	21 -21
f:can	-15 15
f:case	16 -16
f:cent	25 -25
f:chicken	-17 17
f:close	15 -15
f:come	-16 16
f:company	22 -22
f:cut	18 -18
f:duty	-16 16
f:else	-17 17
f:everyone	20 -20
f:expire	26 -26
f:export	16 -16
f:extend	31 -31
f:extension	23 -23
f:fee	22 -22
f:fentanyl	-22 22
f:force	16 -16
f:good	16 -16
f:had	17 -17
f:his	20 -20
f:i'm	23 -23
f:inflation	17 -17
f:it	-19 19
f:lawyer	18 -18
f:leave	-15 15
f:letter	26 -26
f:like	21 -21
f:live	16 -16
f:lose	23 -23
f:measure	17 -17
f:member	-23 23
f:memorandum	17 -17
f:men	15 -15
f:mr	17 -17
f:negotiate	-15 15
f:next	22 -22
f:nickel	18 -18
f:not	-16 16
f:nothing	19 -19
f:number	-21 21
f:offer	27 -27
f:once	-24 24
f:our	16 -16
f:out	-26 26
f:outside	25 -25
f:pause	-16 16
f:people	-24 24
f:point	46 -46
f:port	20 -20
f:post	-16 16
f:put	-18 18
f:report	21 -21
f:rise	26 -26
f:round	20 -20
f:second	21 -21
f:see	-19 19
f:sell	-25 25
f:should	17 -17
f:side	19 -19
f:signature	-16 16
f:sleep	-20 20
f:so	-16 16
f:stockholm	-16 16
f:suspend	21 -21
f:tariff	35 -35
f:tea	25 -25
f:the	18 -18
f:them	35 -35
f:there	-26 26
f:thing	-33 33
f:those	-22 22
f:time	15 -15
f:top	-23 23
f:trade	16 -16
f:treaty	-29 29
f:true	-15 15
f:unchanged	27 -27
f:us	20 -20
f:was	-27 27
f:way	-19 19
f:week	-28 28
f:well	-16 16
f:when	-20 20
f:which	-18 18
f:whole	-21 21
f:will	-19 19
f:with	15 -15
f:won't	16 -16
f:write	-24 24
f:yield	21 -21
f:you	-22 22
f:your	-20 20
first-of-paragraph	17 -17
form=fraction	30 -30
free duty ahead=1	-15 15
free duty ahead=far	23 -23
free duty ahead=near	21 -21
free duty back=1	27 -27
free duty back=2	-16 16
free duty back=none	21 -21
free l1=,	26 -26
free l1=<v-propose>	-17 17
free l1=<v-say>	15 -15
free l1=at	-33 33
free l1=in	-26 26
free l1=is	23 -23
free l1=say	15 -15
free l1=was	16 -16
free l2=<duty>	-16 16
free l2=and	15 -15
free l2=in	-23 23
free l2=there	17 -17
free l2=will	18 -18
free lr=, .	16 -16
free lr=<begin> .	-20 20
free lr=at .	-15 15
free lr=pay .	-18 18
free lr=to .	25 -25
free prior=digits far	-18 18
free r1=<end>	-18 18
free r1=to	18 -18
free r1=trade	16 -16
free r2=.	29 -29
free r2=<end>	-28 28
free r2=agreement	15 -15
free r2=it	18 -18
free r=<end> <end>	-18 18
free r=trade agreement	15 -15
free signed back=1	17 -17
free signed back=far	-24 24
free signed back=near	31 -31
goods	-24 24
has-gerund	-19 19
headline	17 -17
is=bare always 1	21 -21
is=bare often far	28 -28
is=bare true 1	22 -22
is=bare with verb	24 -24
is=free always 1	-16 16
is=free false 1	22 -22
is=free often none	-20 20
is=free seldom 1	26 -26
is=free seldom far	-21 21
is=free seldom near	34 -34
is=free true 2	-16 16
is=free true none	25 -25
is=free verbless	-17 17
is=free with verb	32 -32
is=percent true 1	-16 16
is=points false none	19 -19
is=points often 1	-17 17
is=points verbless	27 -27
is=points with verb	-24 24
l1='s	-25 25
l1=+	22 -22
l1=:	-17 17
l1=;	16 -16
l1=<goods>	-35 35
l1=<quality>	22 -22
l1=<v-bear>	-20 20
l1=<v-buy>	17 -17
l1=<v-down>	32 -32
l1=<v-end>	30 -30
l1=<v-suspend>	-16 16
l1=<v-up>	22 -22
l1=as	-15 15
l1=at	-22 22
l1=bear	-17 17
l1=become	-16 16
l1=by	59 -59
l1=down	32 -32
l1=from	-16 16
l1=has	16 -16
l1=in	16 -16
l1=levy	-15 15
l1=or	-18 18
l1=ordinary	-18 18
l1=other	-15 15
l1=pay	-23 23
l1=suspend	-18 18
l1=that	17 -17
l1=the	-15 15
l1=to	-19 19
l1=under	23 -23
l1=up	39 -39
l2='s	-17 17
l2=(	19 -19
l2=<day-today>	-18 18
l2=<goods>	-28 28
l2=<not>	-16 16
l2=a	-17 17
l2=an	-20 20
l2=case	15 -15
l2=coffee	-20 20
l2=duty	-25 25
l2=go	-21 21
l2=inflation	17 -17
l2=it	-21 21
l2=levy	24 -24
l2=list	17 -17
l2=more	-16 16
l2=of	-24 24
l2=on	25 -25
l2=out	20 -20
l2=sign	21 -21
l2=there	15 -15
l3='s	15 -15
l3=(	-16 16
l3=<day-gone>	-29 29
l3=<level>	-19 19
l3=<not>	20 -20
l3=<person>	-20 20
l3=<quality>	-34 34
l3=<v-bear>	-18 18
l3=<v-target>	-15 15
l3=a	20 -20
l3=an	18 -18
l3=base	20 -20
l3=be	-18 18
l3=by	-20 20
l3=good	-16 16
l3=list	17 -17
l3=nobody	15 -15
l3=on	15 -15
l3=out	-15 15
l3=p	-18 18
l3=say	17 -17
l3=so	-16 16
l3=to	-17 17
l3=which	22 -22
l3=with	32 -32
l3=—	32 -32
l4=.	-26 26
l4=:	-16 16
l4=<goods>	-25 25
l4=<name>	-20 20
l4=<organisation>	24 -24
l4=<quality>	-16 16
l4=<span>	18 -18
l4=<v-say>	15 -15
l4=an	17 -17
l4=and	-15 15
l4=at	23 -23
l4=for	-30 30
l4=has	-28 28
l4=he	-17 17
l4=i	18 -18
l4=in	24 -24
l4=its	-17 17
l4=list	-15 15
l4=oil	-17 17
l4=pay	-17 17
l4=see	17 -17
l4=tell	19 -19
l4=their	-19 19
l4=to	16 -16
l4=was	-23 23
l4=we	16 -16
l4=which	-19 19
l='s at	-20 20
l=, pay	-24 24
l=, to	-16 16
l=, with	17 -17
l=<begin> <name>	-32 32
l=<begin> at	18 -18
l=<begin> the	-17 17
l=<level> or	-16 16
l=<name> and	21 -21
l=<name> at	-34 34
l=<name> is	15 -15
l=<number> ,	-16 16
l=<number> for	22 -22
l=<number> to	32 -32
l=<person> ,	17 -17
l=duty at	16 -16
l=duty of	-31 31
l=in at	-25 25
l=in the	30 -30
l=it 's	-18 18
l=it is	-20 20
l=of another	-18 18
l=rate at	24 -24
l=tariff of	-29 29
l=the ordinary	-16 16
l=the reciprocal	15 -15
l=to be	-17 17
l=to pay	18 -18
lead=3	16 -16
lead=5	39 -39
lead=6	30 -30
lead=7	39 -39
lead=8	-15 15
lead=a	21 -21
lead=and	-29 29
lead=before	-16 16
lead=both	-23 23
lead=china	26 -26
lead=day	19 -19
lead=fifteen	-26 26
lead=five	-17 17
lead=forty	-16 16
lead=its	-38 38
lead=our	21 -21
lead=seven	-18 18
lead=since	-15 15
lead=ten	-22 22
lead=the	22 -22
lead=thirty	-20 20
lead=three	-17 17
lead=trump	-16 16
lead=turnout	18 -18
lead=twenty	-44 44
lead=two	21 -21
lead=while	16 -16
lll=, <number> ,	-16 16
lll=: <number> and	-16 16
lll=<begin> <begin> <name>	-32 32
lll=<begin> <begin> at	18 -18
lll=<begin> <begin> the	-17 17
lll=<number> , and	-17 17
lr=: <end>	-15 15
lr=<begin> ,	-18 18
lr=<begin> .	18 -18
lr=<begin> are	-21 21
lr=<level> <end>	-17 17
lr=<name> <level>	-28 28
lr=at <end>	15 -15
lr=at to	17 -17
lr=become .	-22 22
lr=by .	23 -23
lr=for ,	-15 15
lr=from to	-16 16
lr=in .	-17 17
lr=is ,	23 -23
lr=is .	-35 35
lr=or .	-18 18
lr=pay .	-36 36
lr=pay in	-27 27
lr=pay more	15 -15
lr=take on	-16 16
lr=the of	-31 31
lr=the that	-29 29
lr=to for	-17 17
lr=to in	-18 18
lr=to on	-25 25
lr=up .	20 -20
lr=was ,	-16 16
lr=was in	19 -19
lr=with on	-17 17
nc2=propose	16 -16
nc2=up	19 -19
nct2=begin present	17 -17
nct2=propose present	17 -17
nct2=say modal	-19 19
next=:	23 -23
next=digits for	16 -16
next=signed and	16 -16
next=signed far	20 -20
nv2=add	-15 15
nv2=go	17 -17
nv2=suspend	18 -18
nvt2=say past	20 -20
parties=false	23 -23
pc0=target	-16 16
pc1=bear	21 -21
pc1=target	-32 32
pct0=down present	-16 16
pct0=impose future	-16 16
pct1=bear participle-passive	19 -19
pct1=down participle-passive	19 -19
pct1=down present	-16 16
pct1=impose future	-16 16
pct1=propose present	15 -15
percent band=0	-19 19
percent band=150	-44 44
percent broken	16 -16
percent duty ahead=near	-23 23
percent duty=true	-17 17
percent goods at large	-16 16
percent l1='s	-28 28
percent l1=+	19 -19
percent l1=,	-28 28
percent l1=;	17 -17
percent l1=<begin>	-30 30
percent l1=<goods>	-29 29
percent l1=<name>	-16 16
percent l1=<v-down>	16 -16
percent l1=<v-end>	27 -27
percent l1=and	-15 15
percent l1=another	-19 19
percent l1=at	17 -17
percent l1=by	41 -41
percent l1=down	26 -26
percent l1=or	-17 17
percent l1=the	-26 26
percent l1=up	36 -36
percent l1=with	-24 24
percent l2=<begin>	-28 28
percent l2=<day-ahead>	-18 18
percent l2=<day-gone>	-16 16
percent l2=<goods>	-25 25
percent l2=<person>	-31 31
percent l2=<v-bear>	-19 19
percent l2=an	-18 18
percent l2=fall	15 -15
percent l2=levy	29 -29
percent l2=of	-28 28
percent l2=tariff	-16 16
percent l2=the	-27 27
percent l=<begin> <begin>	-30 30
percent l=<level> and	-15 15
percent l=<level> or	-16 16
percent l=<name> :	25 -25
percent l=<name> at	-17 17
percent l=<number> to	19 -19
percent l=rate at	24 -24
percent l=tariff of	-16 16
percent l=to pay	19 -19
percent lll=<begin> <begin> <begin>	-30 30
percent lll=<begin> <name> :	22 -22
percent lr=<level> <end>	-17 17
percent lr=<name> <level>	-17 17
percent lr=at on	17 -17
percent lr=pay in	-22 22
percent lr=the of	-18 18
percent lr=to on	-15 15
percent lr=up .	16 -16
percent numbers=2	-21 21
percent parties=false	24 -24
percent parties=part	-33 33
percent parties=true	-17 17
percent prior=signed and	-15 15
percent prior=signed or	-16 16
percent r1=(	-15 15
percent r1=,	-18 18
percent r1=<duty>	-26 26
percent r1=at	-28 28
percent r1=is	-22 22
percent r1=more	20 -20
percent r1=of	70 -70
percent r1=off	20 -20
percent r1=tariff	-32 32
percent r1=that	-21 21
percent r2=.	20 -20
percent r2=<day-today>	16 -16
percent r2=<goods>	-19 19
percent r2=<name>	-18 18
percent r2=<span>	24 -24
percent r2=<v-impose>	-21 21
percent r2=as	-16 16
percent r2=good	-15 15
percent r=) <end>	28 -28
percent r=, the	-15 15
percent r=<level> <end>	-20 20
percent r=<level> <level>	23 -23
percent r=as of	-18 18
percent r=of the	34 -34
percent r=of what	21 -21
percent r=on <day-gone>	17 -17
percent r=on <quality>	-27 27
percent signed ahead=1	-35 35
percent signed ahead=none	43 -43
percent signed=2	-25 25
percent times=1	21 -21
percent times=3	-38 38
percent times=4	-61 61
points band=150	19 -19
points band=31	-46 46
points band=4	19 -19
points goods	24 -24
points l1=the	-18 18
points numbers=1	-15 15
points r2=in	21 -21
points round	33 -33
points said	-19 19
points said small	29 -29
points signed=2	17 -17
prior=digits ,	-21 21
prior=digits and	-23 23
prior=digits to	31 -31
prior=free far	-20 20
prior=word 	26 -26
prior=word and	15 -15
pt0=past-passive	17 -17
pt1=past-passive	17 -17
pv0=enter	27 -27
pv0=hold	17 -17
pv0=other	17 -17
pv1=enter	26 -26
pv1=hold	18 -18
pv1=other	18 -18
pvt0=be past	-16 16
q:'s	-17 17
q:(	-30 30
q:)	-26 26
q:*	-17 17
q:/	-16 16
q:;	-17 17
q:<day-ahead>	-16 16
q:<goods-amount>	39 -39
q:<goods>	-32 32
q:<level-noun>	15 -15
q:<level>	-21 21
q:<money>	69 -69
q:<name>	-29 29
q:<not>	-16 16
q:<number>	-16 16
q:<organisation>	38 -38
q:<person>	-20 20
q:<points>	15 -15
q:<quality>	-51 51
q:<seat>	-39 39
q:<span>	17 -17
q:<v-bear>	-17 17
q:<v-end>	27 -27
q:<v-propose>	17 -17
q:<v-return>	18 -18
q:<v-say>	15 -15
q:<v-sell>	42 -42
q:<v-up>	15 -15
q:?	-24 24
q:add	-16 16
q:after	21 -21
q:agreement	-16 16
q:all	-19 19
q:already	-22 22
q:also	-17 17
q:another	22 -22
q:anyone	-15 15
q:as	-18 18
q:battery	17 -17
q:bear	-17 17
q:become	-15 15
q:been	-26 26
q:begin	15 -15
q:being	-15 15
q:buyer	-15 15
q:by	21 -21
q:capital	22 -22
q:charge	-17 17
q:closed	16 -16
q:club	23 -23
q:come	-21 21
q:company	30 -30
q:continue	15 -15
q:copper	-16 16
q:could	20 -20
q:day	15 -15
q:deadline	20 -20
q:die	-23 23
q:doe	-26 26
q:due	18 -18
q:duty	-40 40
q:expect	21 -21
q:export	17 -17
q:far	16 -16
q:fentanyl	-21 21
q:ferry	15 -15
q:first	20 -20
q:fishmeal	-15 15
q:for	16 -16
q:forced	-20 20
q:geneva	-18 18
q:give	17 -17
q:half	-23 23
q:he	20 -20
q:her	19 -19
q:hold	23 -23
q:home	19 -19
q:i	27 -27
q:i've	33 -33
q:if	-35 35
q:import	23 -23
q:into	-17 17
q:it	-27 27
q:its	20 -20
q:just	-17 17
q:know	17 -17
q:lamp	-18 18
q:lapse	15 -15
q:late	21 -21
q:lay	-27 27
q:level	-20 20
q:line	15 -15
q:lower	16 -16
q:m	17 -17
q:may	32 -32
q:million	30 -30
q:month	-24 24
q:most	-20 20
q:much	17 -17
q:night	26 -26
q:no	-23 23
q:nobody	23 -23
q:now	-30 30
q:offer	30 -30
q:old	-23 23
q:older	-17 17
q:on	-25 25
q:other	-39 39
q:our	-28 28
q:out	-17 17
q:pact	-26 26
q:page	-30 30
q:paper	-23 23
q:pause	-29 29
q:period	-24 24
q:permit	22 -22
q:plu	18 -18
q:point	-15 15
q:present	-16 16
q:put	18 -18
q:read	20 -20
q:reciprocal	-30 30
q:renewed	-17 17
q:rest	-30 30
q:return	25 -25
q:rice	-16 16
q:room	26 -26
q:same	-23 23
q:say	28 -28
q:second	22 -22
q:sell	18 -18
q:send	17 -17
q:she	15 -15
q:sleep	-19 19
q:spoke	-24 24
q:steel	-16 16
q:stop	22 -22
q:such	-15 15
q:summer	17 -17
q:take	15 -15
q:that	-20 20
q:there	-21 21
q:they	-17 17
q:think	-17 17
q:those	-15 15
q:to	28 -28
q:trade	19 -19
q:treaty	-19 19
q:unchanged	18 -18
q:up	21 -21
q:wait	18 -18
q:war	-16 16
q:was	-23 23
q:we	-28 28
q:well	-17 17
q:what	-26 26
q:when	-18 18
q:where	-23 23
q:with	-20 20
q:within	-20 20
q:worth	20 -20
q:year	21 -21
q:you	-22 22
q:—	16 -16
r1=,	-25 25
r1=<duty>	-31 31
r1=<goods>	28 -28
r1=<number>	16 -16
r1=<quality>	20 -20
r1=<span>	18 -18
r1=?	-25 25
r1=again	-17 17
r1=are	-15 15
r1=at	-19 19
r1=before	-15 15
r1=duty	-24 24
r1=economy	27 -27
r1=either	15 -15
r1=for	-20 20
r1=in	-16 16
r1=instead	-18 18
r1=is	-18 18
r1=less	16 -16
r1=more	29 -29
r1=now	-20 20
r1=of	39 -39
r1=off	21 -21
r1=on	-41 41
r1=other	22 -22
r1=per	-18 18
r1=so	16 -16
r1=tariff	-23 23
r1=that	-18 18
r1=time	33 -33
r1=trade	16 -16
r1=was	-22 22
r1=which	-17 17
r1=would	-20 20
r2="	-16 16
r2=.	24 -24
r2=:	31 -31
r2=<day-today>	29 -29
r2=<goods>	-29 29
r2=<quality>	-21 21
r2=<span>	16 -16
r2=<v-bear>	21 -21
r2=<v-stay>	-16 16
r2=agreement	15 -15
r2=back	-21 21
r2=fentanyl	-17 17
r2=in	24 -24
r2=its	-16 16
r2=not	-15 15
r2=of	20 -20
r2=on	17 -17
r2=our	-23 23
r2=there	-22 22
r2=to	-22 22
r3=,	-33 33
r3=<day-ahead>	-24 24
r3=<day-today>	-16 16
r3=<not>	-15 15
r3=<v-target>	-15 15
r3=?	31 -31
r3=a	16 -16
r3=charge	-15 15
r3=from	-18 18
r3=good	-23 23
r3=had	-17 17
r3=is	-16 16
r3=no	-17 17
r3=so	-19 19
r3=state	16 -16
r3=to	20 -20
r4=-	-20 20
r4=<day-today>	19 -19
r4=<level>	-17 17
r4=<sender>	-15 15
r4=<v-begin>	17 -17
r4=<v-propose>	20 -20
r4=<v-stay>	21 -21
r4=<v-up>	18 -18
r4=a	-17 17
r4=for	22 -22
r4=go	18 -18
r4=of	-25 25
r4=one	-18 18
r4=put	-15 15
r4=say	16 -16
r=) <end>	28 -28
r=, no	15 -15
r=<day-ahead> .	-16 16
r=<level> <end>	-19 19
r=as of	-24 24
r=at the	-23 23
r=for <number>	22 -22
r=instead of	-18 18
r=more ,	-15 15
r=now ,	-15 15
r=now .	-15 15
r=of them	21 -21
r=of what	23 -23
r=on <day-ahead>	18 -18
r=on <quality>	-35 35
r=on our	-16 16
r=trade agreement	15 -15
s:&	30 -30
s:'	26 -26
s:+	29 -29
s:<goods-amount>	23 -23
s:<goods>	-17 17
s:<money>	58 -58
s:<month-gone>	-15 15
s:<name>	-16 16
s:<number>	-17 17
s:<quality>	-16 16
s:<span>	20 -20
s:<taker>	27 -27
s:<v-propose>	15 -15
s:<v-sell>	18 -18
s:@	-26 26
s:_	-24 24
s:above	20 -20
s:add	-21 21
s:after	23 -23
s:again	-28 28
s:ago	-20 20
s:altogether	-16 16
s:aluminium	-20 20
s:answer	-20 20
s:anybody	-16 16
s:apple	17 -17
s:approve	17 -17
s:apricot	-26 26
s:as	-19 19
s:ask	-17 17
s:average	30 -30
s:bank	27 -27
s:base	19 -19
s:become	-16 16
s:being	-19 19
s:best	21 -21
s:both	-25 25
s:brandy	23 -23
s:bring	-23 23
s:case	20 -20
s:cashmere	-18 18
s:cement	-15 15
s:certain	-17 17
s:chance	32 -32
s:charge	-19 19
s:christma	-21 21
s:city	27 -27
s:clause	24 -24
s:closed	17 -17
s:container	16 -16
s:cotton	-24 24
s:could	17 -17
s:county	18 -18
s:cut	19 -19
s:dearer	16 -16
s:draft	-19 19
s:drawer	-20 20
s:duty	-22 22
s:earlier	-19 19
s:economy	15 -15
s:effect	-19 19
s:election	19 -19
s:electricity	28 -28
s:ever	-21 21
s:everybody	-17 17
s:excise	15 -15
s:expect	17 -17
s:export	38 -38
s:extension	17 -17
s:fentanyl	-39 39
s:final	18 -18
s:fix	26 -26
s:flat	32 -32
s:force	21 -21
s:free	-20 20
s:freight	16 -16
s:front	-15 15
s:full	18 -18
s:further	-21 21
s:future	22 -22
s:gained	21 -21
s:geneva	-26 26
s:grant	-19 19
s:growth	17 -17
s:halve	-21 21
s:harbour	16 -16
s:heavy	24 -24
s:her	18 -18
s:hold	22 -22
s:hour	20 -20
s:household	17 -17
s:i'm	21 -21
s:import	18 -18
s:increase	24 -24
s:inflation	47 -47
s:interest	24 -24
s:into	-17 17
s:its	-23 23
s:just	-17 17
s:keep	15 -15
s:know	22 -22
s:late	18 -18
s:law	-16 16
s:licence	35 -35
s:line	20 -20
s:london	22 -22
s:lose	16 -16
s:lunch	16 -16
s:man	19 -19
s:margin	22 -22
s:mean	15 -15
s:meet	25 -25
s:mill	-16 16
s:million	16 -16
s:ministry	16 -16
s:minu	31 -31
s:minute	30 -30
s:month	-20 20
s:mortgage	22 -22
s:motor	-15 15
s:mr	-20 20
s:much	-17 17
s:net	15 -15
s:network	30 -30
s:new	21 -21
s:newspaper	-21 21
s:night	34 -34
s:nothing	46 -46
s:now	-24 24
s:odd	15 -15
s:offer	20 -20
s:old	-33 33
s:one	68 -68
s:ordinary	-16 16
s:over	16 -16
s:p	-17 17
s:palm	16 -16
s:part	-15 15
s:pay	-23 23
s:payable	-28 28
s:penalty	15 -15
s:percent	-20 20
s:peso	18 -18
s:pineapple	-19 19
s:play	20 -20
s:plu	-21 21
s:point	23 -23
s:policy	27 -27
s:poll	15 -15
s:post	-15 15
s:potash	-20 20
s:proclamation	-18 18
s:rain	28 -28
s:rare	18 -18
s:reciprocal	-15 15
s:reject	15 -15
s:remain	-15 15
s:reminded	-22 22
s:rice	-15 15
s:rise	22 -22
s:round	24 -24
s:rum	-16 16
s:sale	28 -28
s:salt	28 -28
s:same	-27 27
s:section	-26 26
s:see	15 -15
s:sell	-19 19
s:service	28 -28
s:share	47 -47
s:shrimp	-18 18
s:since	-20 20
s:slap	-16 16
s:sleep	-20 20
s:so	-17 17
s:somebody	-29 29
s:speak	-20 20
s:state	28 -28
s:statement	-21 21
s:stockfish	-21 21
s:such	-16 16
s:sum	-17 17
s:surcharge	17 -17
s:target	15 -15
s:their	-22 22
s:then	-23 23
s:therefore	-20 20
s:they	-17 17
s:thi	16 -16
s:third	21 -21
s:three	22 -22
s:till	-24 24
s:time	22 -22
s:together	-28 28
s:trade	38 -38
s:treaty	-20 20
s:true	-31 31
s:tuna	-15 15
s:turnout	40 -40
s:two	28 -28
s:unchanged	-16 16
s:unemployment	27 -27
s:up	26 -26
s:us	-16 16
s:valley	15 -15
s:very	-16 16
s:view	16 -16
s:vote	28 -28
s:was	-16 16
s:water	16 -16
s:whatever	-19 19
s:where	-21 21
s:while	23 -23
s:who	18 -18
s:wind	15 -15
s:window	15 -15
s:withdraw	17 -17
s:yarn	-26 26
s:year	22 -22
s:yield	28 -28
s:zero	-46 46
sa:" ,	-20 20
sa:( <number>	30 -30
sa:) and	-17 17
sa:, "	19 -19
sa:, <level>	-32 32
sa:, <name>	29 -29
sa:, by	-22 22
sa:, come	16 -16
sa:, for	-23 23
sa:, make	-16 16
sa:, no	28 -28
sa:, until	17 -17
sa:, with	16 -16
sa:-	-17 17
sa:: that	-18 18
sa:<day-today> .	-20 20
sa:<level-noun>	15 -15
sa:<level> ,	20 -20
sa:<level> to	15 -15
sa:<money>	23 -23
sa:<month-gone>	-18 18
sa:<name> 's	-17 17
sa:<name> ,	15 -15
sa:<name> :	-20 20
sa:<name> <number>	21 -21
sa:<not>	-16 16
sa:<number> "	16 -16
sa:<number> )	30 -30
sa:<number> at	-15 15
sa:<number> th	-20 20
sa:<number> that	-21 21
sa:<quality> .	21 -21
sa:<seat> ,	23 -23
sa:<v-down>	15 -15
sa:<v-propose>	18 -18
sa:<v-return>	21 -21
sa:a	22 -22
sa:above the	18 -18
sa:add	-16 16
sa:after <number>	22 -22
sa:again	-19 19
sa:agree	23 -23
sa:all .	-16 16
sa:altogether	-17 17
sa:among them	15 -15
sa:are .	-24 24
sa:are on	16 -16
sa:as	-27 27
sa:as much	-20 20
sa:as of	-29 29
sa:at	16 -16
sa:at all	25 -25
sa:bean	15 -15
sa:before .	-19 19
sa:before the	19 -19
sa:call ,	15 -15
sa:chance	18 -18
sa:charge on	-15 15
sa:christma	-20 20
sa:coffee	20 -20
sa:cotton	-20 20
sa:cut	21 -21
sa:each .	15 -15
sa:earth	16 -16
sa:ever	-22 22
sa:expect	15 -15
sa:first .	15 -15
sa:flat .	16 -16
sa:for <number>	16 -16
sa:for fentanyl	-15 15
sa:for good	-17 17
sa:from <name>	18 -18
sa:full	22 -22
sa:has been	21 -21
sa:hour	17 -17
sa:if	-15 15
sa:in <name>	17 -17
sa:in <number>	36 -36
sa:in a	19 -19
sa:in the	-44 44
sa:is .	15 -15
sa:is suspend	17 -17
sa:is what	-21 21
sa:it .	17 -17
sa:it had	-17 17
sa:it has	17 -17
sa:it was	-15 15
sa:keep the	19 -19
sa:last <month-gone>	-15 15
sa:less	20 -20
sa:licence	23 -23
sa:line	15 -15
sa:mill	-15 15
sa:minute	22 -22
sa:more	17 -17
sa:more ,	-25 25
sa:much	-18 18
sa:new	27 -27
sa:newspaper	-16 16
sa:no one	-24 24
sa:now	-17 17
sa:now ,	-18 18
sa:of <day-today>	-15 15
sa:of <name>	-20 20
sa:of them	22 -22
sa:of what	20 -20
sa:offer	26 -26
sa:on .	20 -20
sa:on <quality>	-17 17
sa:on everything	16 -16
sa:on our	-17 17
sa:one .	-27 27
sa:or <level>	-21 21
sa:past	17 -17
sa:payable	-22 22
sa:question	22 -22
sa:rare	18 -18
sa:rare earth	17 -17
sa:read	15 -15
sa:reciprocal tariff	-15 15
sa:round	16 -16
sa:same	-16 16
sa:ship	18 -18
sa:since	-15 15
sa:since .	-20 20
sa:since <number>	-15 15
sa:sleep	-19 19
sa:soybean	15 -15
sa:spring	20 -20
sa:sugar	-15 15
sa:tariff ,	-16 16
sa:th	-20 20
sa:that the	24 -24
sa:the <day-ahead>	24 -24
sa:the <number>	-32 32
sa:the drawer	-15 15
sa:the other	-21 21
sa:the year	16 -16
sa:there is	17 -17
sa:thi month	-17 17
sa:third	15 -15
sa:three ,	22 -22
sa:till	-22 22
sa:to <level>	16 -16
sa:trade	20 -20
sa:treaty	-22 22
sa:truce	22 -22
sa:under the	-21 21
sa:upon	-16 16
sa:way	-17 17
sa:what <name>	-15 15
sa:which come	-21 21
sa:which was	17 -17
sa:with a	17 -17
sa:withdraw	18 -18
sa:within	15 -15
sa:year	15 -15
sa:your	17 -17
said	-31 31
sb:" i	18 -18
sb:&	26 -26
sb:'	35 -35
sb:'s at	-20 20
sb:( <level>	-16 16
sb:( <number>	-19 19
sb:+	24 -24
sb:, "	20 -20
sb:, <level>	-20 20
sb:, <span>	16 -16
sb:, an	15 -15
sb:, at	-22 22
sb:, from	-20 20
sb:, in	-31 31
sb:, on	-34 34
sb:, pay	-36 36
sb:, plu	-26 26
sb:, sell	-18 18
sb:, that	-21 21
sb:, to	-18 18
sb:.	-18 18
sb:. <number>	-22 22
sb:: <level>	-44 44
sb:: a	-25 25
sb:: and	26 -26
sb:: there	-17 17
sb:<day-ahead> ,	-16 16
sb:<day-ahead> :	-17 17
sb:<day-gone> :	25 -25
sb:<day-gone> <person>	-17 17
sb:<day-gone> it	-19 19
sb:<day-today> the	21 -21
sb:<goods-amount>	26 -26
sb:<goods>	-23 23
sb:<level> (	-16 16
sb:<level> ,	-30 30
sb:<level> of	16 -16
sb:<money>	51 -51
sb:<money> ,	18 -18
sb:<money> in	17 -17
sb:<month-gone> it	-15 15
sb:<name>	-35 35
sb:<name> ,	-36 36
sb:<name> <number>	-15 15
sb:<name> at	-27 27
sb:<name> charge	-15 15
sb:<name> is	30 -30
sb:<name> to	-24 24
sb:<name> want	-18 18
sb:<not>	-24 24
sb:<number> ,	-16 16
sb:<number> :	15 -15
sb:<number> in	15 -15
sb:<number> of	17 -17
sb:<number> tariff	16 -16
sb:<organisation> ,	22 -22
sb:<organisation> :	-15 15
sb:<person> say	15 -15
sb:<points> ,	21 -21
sb:<quality>	-25 25
sb:<quality> palm	16 -16
sb:<quality> rate	-17 17
sb:<quality> sugar	-16 16
sb:<sender>	15 -15
sb:<span>	21 -21
sb:<taker>	28 -28
sb:<v-end>	17 -17
sb:@	-26 26
sb:_	-24 24
sb:a tariff	-15 15
sb:about the	-18 18
sb:after	20 -20
sb:agreement of	19 -19
sb:and <name>	15 -15
sb:and a	-18 18
sb:announce	-18 18
sb:another	-19 19
sb:answer	-16 16
sb:anybody	-25 25
sb:apricot	-25 25
sb:as of	15 -15
sb:ask	-15 15
sb:ask :	15 -15
sb:at <level>	17 -17
sb:at its	-18 18
sb:average	29 -29
sb:bank	27 -27
sb:base	18 -18
sb:become	-16 16
sb:been	-21 21
sb:before that	23 -23
sb:before the	-17 17
sb:between	21 -21
sb:both	-21 21
sb:bring	-22 22
sb:bring the	-21 21
sb:by	25 -25
sb:by <number>	15 -15
sb:carry	17 -17
sb:case	18 -18
sb:cashmere	-17 17
sb:chance	17 -17
sb:city	16 -16
sb:cod	-17 17
sb:come	-15 15
sb:content	17 -17
sb:control	19 -19
sb:cost	16 -16
sb:could	24 -24
sb:count	15 -15
sb:day the	-15 15
sb:draft	-15 15
sb:duty	-27 27
sb:duty at	16 -16
sb:duty of	-15 15
sb:duty on	-19 19
sb:each of	15 -15
sb:earlier	-16 16
sb:electricity	25 -25
sb:excise	15 -15
sb:export	36 -36
sb:export to	17 -17
sb:fall to	-15 15
sb:fentanyl	-37 37
sb:fentanyl tariff	-22 22
sb:fix	26 -26
sb:flat	24 -24
sb:for <number>	19 -19
sb:for a	-30 30
sb:force	17 -17
sb:from <day-ahead>	-21 21
sb:further	-16 16
sb:future	17 -17
sb:gained	20 -20
sb:geneva	-17 17
sb:go in	-22 22
sb:go on	18 -18
sb:go up	18 -18
sb:grant	-19 19
sb:halve	-21 21
sb:has been	-23 23
sb:hold	25 -25
sb:household	21 -21
sb:i have	19 -19
sb:i'm	19 -19
sb:if there	15 -15
sb:import	25 -25
sb:in ,	-16 16
sb:in <number>	22 -22
sb:in at	-23 23
sb:increase	17 -17
sb:increase of	17 -17
sb:inflation	38 -38
sb:inflation in	15 -15
sb:interest	24 -24
sb:into	-15 15
sb:into <name>	-32 32
sb:is it	-19 19
sb:it :	-18 18
sb:it come	20 -20
sb:it go	-16 16
sb:it true	-25 25
sb:it was	-24 24
sb:its	-26 26
sb:keep its	16 -16
sb:know	23 -23
sb:late	20 -20
sb:level	-15 15
sb:levy on	-17 17
sb:licence	17 -17
sb:lie	-15 15
sb:list of	-16 16
sb:london	22 -22
sb:margin	22 -22
sb:mean	15 -15
sb:minu	26 -26
sb:minute	15 -15
sb:motor	-22 22
sb:mr	-19 19
sb:mr <person>	-18 18
sb:network	30 -30
sb:night	28 -28
sb:night ,	16 -16
sb:nobody sign	15 -15
sb:not	15 -15
sb:nothing	-29 29
sb:odd	15 -15
sb:of <month-ahead>	16 -16
sb:of <quality>	18 -18
sb:of <span>	-29 29
sb:of another	-18 18
sb:of our	-17 17
sb:of that	16 -16
sb:of the	34 -34
sb:old	-27 27
sb:older	-17 17
sb:on <day-ahead>	16 -16
sb:on <name>	-16 16
sb:on <quality>	-23 23
sb:on its	16 -16
sb:on that	-17 17
sb:on the	16 -16
sb:on their	-27 27
sb:on top	-24 24
sb:on which	20 -20
sb:only	-20 20
sb:ordinary	-24 24
sb:out at	16 -16
sb:over	15 -15
sb:owe	-16 16
sb:palm	20 -20
sb:palm oil	21 -21
sb:pay	-25 25
sb:pay <level>	-25 25
sb:peso	16 -16
sb:place of	-17 17
sb:play	20 -20
sb:plu	-26 26
sb:point	21 -21
sb:policy	27 -27
sb:policy rate	27 -27
sb:promise	17 -17
sb:put the	16 -16
sb:rate at	24 -24
sb:rate of	-22 22
sb:rather	-18 18
sb:reach	-15 15
sb:rice	-18 18
sb:rise	24 -24
sb:rise by	15 -15
sb:rubber	18 -18
sb:sale	17 -17
sb:salt	25 -25
sb:same	-15 15
sb:say ,	-19 19
sb:section	-18 18
sb:section <number>	-18 18
sb:sell	-17 17
sb:sell its	-19 19
sb:service	19 -19
sb:share	43 -43
sb:share of	33 -33
sb:slap	-16 16
sb:so	-36 36
sb:somebody	-29 29
sb:spring	-19 19
sb:stand at	16 -16
sb:state	18 -18
sb:statement	-17 17
sb:stockfish	-16 16
sb:suspend	-17 17
sb:take the	-18 18
sb:talk of	-18 18
sb:tariff of	-30 30
sb:tax	17 -17
sb:tax at	-23 23
sb:telephone	15 -15
sb:that day	-25 25
sb:that make	-16 16
sb:the <number>	-24 24
sb:the average	20 -20
sb:the duty	-33 33
sb:the last	15 -15
sb:the old	-26 26
sb:the ordinary	-20 20
sb:the rate	-31 31
sb:the share	15 -15
sb:the spring	-17 17
sb:the suspension	-16 16
sb:the two	-20 20
sb:their	-26 26
sb:them	-15 15
sb:then ,	-17 17
sb:there is	-15 15
sb:therefore	-21 21
sb:they	-21 21
sb:they have	-15 15
sb:thi	18 -18
sb:thi year	18 -18
sb:threaten to	16 -16
sb:to <name>	15 -15
sb:to <number>	-17 17
sb:to bring	-19 19
sb:to pay	16 -16
sb:together	-23 23
sb:top	-16 16
sb:top of	-16 16
sb:trade	24 -24
sb:true	-31 31
sb:turnout	27 -27
sb:under which	-16 16
sb:unemployment	27 -27
sb:until	-15 15
sb:until <day-ahead>	19 -19
sb:up	19 -19
sb:us	-15 15
sb:valley	21 -21
sb:vote	18 -18
sb:was to	-15 15
sb:water	17 -17
sb:way	19 -19
sb:we ask	-17 17
sb:we had	-17 17
sb:where	-28 28
sb:who ask	-25 25
sb:with which	-15 15
sb:worst	-17 17
sb:yarn	-19 19
sb:yield	24 -24
signed ahead=far	-19 19
signed ahead=none	34 -34
signed=0	15 -15
t1=gerund	-17 17
t1=perfect	21 -21
times=1	35 -35
times=3	-21 21
times=4	-41 41
v0=begin	17 -17
v0=enter	-27 27
v0=let	-17 17
v0=rise	17 -17
v0=sign	20 -20
v1=begin	19 -19
v1=call	-15 15
v1=enter	-20 20
v1=fix	22 -22
v1=let	-19 19
v1=levy	-15 15
v1=lose	16 -16
v1=sign	21 -21
v2=be	-15 15
vt0=enter present	-19 19
vt0=have past	-18 18
vt0=keep past	18 -18
vt0=let present	-20 20
vt0=sign past	15 -15
vt1=enter present	-19 19
vt1=have past	-18 18
vt1=keep past	18 -18
vt1=let present	-20 20
vt1=offer perfect	16 -16
vt1=pay infinitive	20 -20
vt1=sign past	15 -15`;
