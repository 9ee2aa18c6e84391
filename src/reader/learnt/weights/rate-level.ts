// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	9 -9
a:<duty>	-18 18
a:<goods>	-24 24
a:<level> in	21 -21
a:<money>	-16 16
a:<month-ahead>	21 -21
a:<name>	-18 18
a:<number> on	-19 19
a:<seat>	15 -15
a:<v-end>	17 -17
a:<v-suspend>	-15 15
a:after	20 -20
a:again	-24 24
a:all	-16 16
a:and a	-17 17
a:are	-21 21
a:as of	-24 24
a:back	-24 24
a:both	-17 17
a:by <number>	16 -16
a:date	21 -21
a:deal	-17 17
a:duty	-24 24
a:economy	23 -23
a:economy .	15 -15
a:fentanyl	-18 18
a:for <number>	25 -25
a:good	-22 22
a:here	-15 15
a:in <number>	24 -24
a:is what	-21 21
a:less	16 -16
a:more	17 -17
a:much	16 -16
a:now	-21 21
a:of	27 -27
a:of <number>	-22 22
a:of them	19 -19
a:of what	19 -19
a:off	15 -15
a:on our	-16 16
a:one	-23 23
a:one .	-25 25
a:pact	-17 17
a:per	-17 17
a:per cent	-15 15
a:percent	-15 15
a:since .	-15 15
a:than	24 -24
a:thi	28 -28
a:till	-18 18
a:time	25 -25
a:top	-16 16
a:trade	21 -21
a:would	-20 20
a:year	30 -30
asks	17 -17
b:'	27 -27
b:'s at	-22 22
b:)	-17 17
b:+	25 -25
b:, <number>	19 -19
b:, and	17 -17
b:, pay	-26 26
b:, plu	-19 19
b:, sell	-16 16
b:, with	29 -29
b:: <level>	-16 16
b:: <name>	-16 16
b:: and	22 -22
b:<day-gone>	-19 19
b:<day-gone> it	-18 18
b:<day-today> the	16 -16
b:<level> of	16 -16
b:<name>	-20 20
b:<name> at	-30 30
b:<name> take	-16 16
b:<name> to	-16 16
b:<number> for	22 -22
b:<person>	-28 28
b:<sender>	31 -31
b:<span>	18 -18
b:<taker>	17 -17
b:<v-return>	-18 18
b:and a	-19 19
b:and it	18 -18
b:apply	19 -19
b:as	-30 30
b:at <level>	24 -24
b:average	18 -18
b:be	-16 16
b:become	-23 23
b:been	-30 30
b:bill	-17 17
b:both	-20 20
b:bring the	-18 18
b:by	37 -37
b:company	23 -23
b:country	16 -16
b:day	21 -21
b:did	15 -15
b:down from	-15 15
b:duty of	-15 15
b:enter	-19 19
b:export	23 -23
b:fentanyl	-18 18
b:fix	23 -23
b:for <span>	-21 21
b:for a	-28 28
b:further	-16 16
b:future	20 -20
b:go	-15 15
b:go in	-17 17
b:go on	15 -15
b:go up	15 -15
b:had been	-16 16
b:import	18 -18
b:in at	-23 23
b:in the	18 -18
b:inflation	22 -22
b:into	-23 23
b:is the	15 -15
b:it was	-15 15
b:leave	-15 15
b:let	-24 24
b:margin	21 -21
b:mean	15 -15
b:of <quality>	24 -24
b:of a	-17 17
b:of another	-18 18
b:of our	-18 18
b:on its	15 -15
b:on the	18 -18
b:ordinary	-17 17
b:our	-19 19
b:out	16 -16
b:plu	-16 16
b:point	19 -19
b:promise	15 -15
b:quarrel	-16 16
b:rate at	20 -20
b:rate of	-21 21
b:rather	-22 22
b:sell	-15 15
b:service	15 -15
b:share	23 -23
b:share of	21 -21
b:spring	-22 22
b:talk of	-20 20
b:tariff of	-15 15
b:that	16 -16
b:that day	-15 15
b:the <number>	-19 19
b:the duty	-21 21
b:the last	16 -16
b:the quarrel	-17 17
b:the rate	-29 29
b:the two	-23 23
b:there are	17 -17
b:therefore	-19 19
b:they have	-15 15
b:thi	25 -25
b:to <number>	-15 15
b:to be	-15 15
b:to pay	19 -19
b:together	-17 17
b:trade	15 -15
b:turnout	20 -20
b:up	27 -27
b:way	-16 16
b:week	-19 19
b:while	19 -19
b:will be	-18 18
b:with <seat>	15 -15
b:with the	-22 22
b:without	15 -15
b:would	-17 17
b:yield	16 -16
b:you	-16 16
band=100	20 -20
band=150	-29 29
band=2	115 -115
band=31	-52 52
band=4	39 -39
band=60	-43 43
band=over	41 -41
bare band=12	-17 17
bare band=150	-15 15
bare band=2	129 -129
bare band=31	-38 38
bare band=4	42 -42
bare band=60	-49 49
bare band=over	46 -46
bare duty ahead=1	18 -18
bare form=fraction	32 -32
bare goods	-21 21
bare habit=always	18 -18
bare l1=:	-29 29
bare l1=<goods>	-16 16
bare l1=<quality>	15 -15
bare l1=<v-bear>	-47 47
bare l1=<v-say>	-19 19
bare l1=a	-24 24
bare l1=at	-31 31
bare l1=be	-24 24
bare l1=become	-21 21
bare l1=before	16 -16
bare l1=by	19 -19
bare l1=in	24 -24
bare l1=is	-24 24
bare l1=offer	23 -23
bare l1=pay	-45 45
bare l1=read	-20 20
bare l1=to	-20 20
bare l1=was	-15 15
bare l2='s	-25 25
bare l2=(	17 -17
bare l2=<begin>	21 -21
bare l2=<day-gone>	20 -20
bare l2=<duty>	-20 20
bare l2=<goods>	-34 34
bare l2=<level-noun>	-23 23
bare l2=<person>	20 -20
bare l2=<v-agree>	23 -23
bare l2=<v-begin>	19 -19
bare l2=<v-stay>	-19 19
bare l2=duty	-34 34
bare l2=have	-17 17
bare l2=in	18 -18
bare l2=it	-24 24
bare l2=more	-16 16
bare l2=now	-15 15
bare l2=on	26 -26
bare l2=place	-15 15
bare l2=that	-20 20
bare l2=the	29 -29
bare l='s at	-20 20
bare l=, on	16 -16
bare l=, to	-20 20
bare l=<begin> at	15 -15
bare l=<day-ahead> at	15 -15
bare l=<name> :	-18 18
bare l=<name> at	-18 18
bare l=<number> ,	-25 25
bare l=<number> for	20 -20
bare l=<number> to	20 -20
bare l=<person> :	18 -18
bare l=and the	-15 15
bare l=duty of	-31 31
bare l=in at	-17 17
bare l=in the	31 -31
bare l=it is	-19 19
bare l=place of	-15 15
bare l=to be	-16 16
bare lll=: <number> and	-17 17
bare lll=<begin> <begin> at	15 -15
bare lll=<begin> <person> :	18 -18
bare lr=, ,	17 -17
bare lr=, .	-19 19
bare lr=<begin> ,	-15 15
bare lr=<begin> .	37 -37
bare lr=and ,	-18 18
bare lr=is .	-37 37
bare lr=of ,	-15 15
bare lr=pay .	-32 32
bare lr=the .	-24 24
bare lr=the of	-15 15
bare lr=to .	-17 17
bare lr=was ,	-18 18
bare next=digits for	16 -16
bare next=digits to	15 -15
bare next=signed far	40 -40
bare prior=digits ,	-16 16
bare prior=digits and	-23 23
bare prior=digits to	21 -21
bare prior=free far	-22 22
bare prior=signed far	-17 17
bare prior=word 	25 -25
bare r1=,	-18 18
bare r1=;	15 -15
bare r1=<goods>	34 -34
bare r1=<quality>	22 -22
bare r1=a	21 -21
bare r1=again	-21 21
bare r1=as	-17 17
bare r1=before	-28 28
bare r1=by	15 -15
bare r1=economy	25 -25
bare r1=in	-22 22
bare r1=now	-25 25
bare r1=on	-27 27
bare r1=per	-15 15
bare r1=percent	-15 15
bare r1=since	-16 16
bare r1=time	31 -31
bare r1=was	-17 17
bare r1=would	-23 23
bare r2='s	16 -16
bare r2=<name>	-24 24
bare r2=<v-bear>	15 -15
bare r2=and	18 -18
bare r2=in	20 -20
bare r2=of	26 -26
bare r2=our	-17 17
bare r2=the	-20 20
bare r=, which	-15 15
bare r=<day-ahead> .	-15 15
bare r=for <number>	24 -24
bare r=of the	-26 26
bare r=of them	17 -17
bare round	-22 22
bare said	-34 34
bare signed ahead=1	28 -28
bare signed ahead=2	20 -20
bare signed ahead=far	-18 18
bare times=1	21 -21
c1=agree	19 -19
c1=target	-23 23
c2=bear	19 -19
ct0=bear present	-16 16
ct0=impose present-passive	-31 31
ct0=up future	21 -21
ct1=bear infinitive	18 -18
ct1=impose present-passive	-28 28
ct1=up future	22 -22
ct1=up gerund	-15 15
ct2=begin present	-22 22
f:"	15 -15
f:;	27 -27
f:<level-noun>	23 -23
f:<level>	18 -18
f:<money>	25 -25
f:<month-gone>	-25 25
f:<name>	-15 15
f:<not>	-16 16
f:<office>	31 -31
f:<person>	-18 18
f:<quality>	-20 20
f:<sender>	16 -16
f:<span>	31 -31
f:<v-agree>	21 -21
f:<v-bear>	-31 31
f:<v-end>	18 -18
f:<v-propose>	25 -25
f:<v-return>	17 -17
f:<v-say>	-15 15
f:<v-target>	21 -21
f:above	16 -16
f:ago	25 -25
f:alone	16 -16
f:also	-18 18
f:alway	26 -26
f:am	-27 27
f:announce	-31 31
f:another	19 -19
f:answer	15 -15
f:anything	-15 15
f:are	-18 18
f:as	-25 25
f:beef	15 -15
f:before	-16 16
f:being	-15 15
f:between	19 -19
f:can	-16 16
f:case	17 -17
f:cent	21 -21
f:come	-16 16
f:cut	16 -16
f:drop	15 -15
f:end	-20 20
f:everyone	23 -23
f:expire	28 -28
f:export	15 -15
f:extend	28 -28
f:extension	25 -25
f:fee	22 -22
f:fentanyl	-21 21
f:four	16 -16
f:from	16 -16
f:had	20 -20
f:his	24 -24
f:i'm	21 -21
f:it	-19 19
f:letter	25 -25
f:like	25 -25
f:live	18 -18
f:lose	18 -18
f:man	-15 15
f:measure	15 -15
f:member	-24 24
f:mr	15 -15
f:next	18 -18
f:not	-16 16
f:nothing	18 -18
f:offer	26 -26
f:once	-20 20
f:our	17 -17
f:out	-23 23
f:outside	24 -24
f:page	-16 16
f:pay	-23 23
f:people	-24 24
f:point	46 -46
f:port	18 -18
f:report	20 -20
f:round	20 -20
f:same	-15 15
f:second	28 -28
f:sell	-25 25
f:should	18 -18
f:side	20 -20
f:sleep	-22 22
f:steel	-15 15
f:suspend	29 -29
f:tariff	37 -37
f:tea	20 -20
f:tell	-16 16
f:the	16 -16
f:them	30 -30
f:there	-17 17
f:thing	-29 29
f:those	-25 25
f:top	-19 19
f:trade	16 -16
f:treaty	-26 26
f:true	-15 15
f:unchanged	29 -29
f:us	19 -19
f:was	-27 27
f:way	-20 20
f:week	-18 18
f:when	-20 20
f:which	-15 15
f:whole	-16 16
f:will	-22 22
f:write	-20 20
f:you	-25 25
f:your	-22 22
first-of-paragraph	21 -21
form=fraction	32 -32
free duty ahead=far	21 -21
free duty back=1	27 -27
free duty=true	16 -16
free l1=,	24 -24
free l1=<v-propose>	-21 21
free l1=<v-say>	15 -15
free l1=at	-31 31
free l1=in	-21 21
free l1=is	20 -20
free l1=say	15 -15
free l1=was	19 -19
free l2=<duty>	-21 21
free l2=and	20 -20
free l2=there	16 -16
free lr=<begin> .	-20 20
free lr=pay .	-18 18
free next=none	15 -15
free prior=digits far	-17 17
free prior=signed far	18 -18
free r1=to	17 -17
free r1=trade	16 -16
free r2=.	28 -28
free r2=<end>	-32 32
free r2=<name>	15 -15
free r2=it	16 -16
free signed back=1	26 -26
free signed back=far	-26 26
free signed back=near	37 -37
free signed=1	17 -17
free times=1	16 -16
goods	-25 25
headline	20 -20
is=bare often far	26 -26
is=bare true 1	22 -22
is=bare with verb	23 -23
is=free false 1	22 -22
is=free often none	-26 26
is=free seldom 1	19 -19
is=free seldom far	-22 22
is=free seldom near	28 -28
is=free true none	15 -15
is=free verbless	-15 15
is=free with verb	31 -31
is=percent often 2	-17 17
is=percent true near	15 -15
is=points false none	20 -20
is=points often 1	-17 17
is=points verbless	25 -25
is=points with verb	-25 25
l1='s	-28 28
l1=+	22 -22
l1=:	-19 19
l1=<goods>	-32 32
l1=<name>	-15 15
l1=<quality>	16 -16
l1=<v-bear>	-18 18
l1=<v-down>	26 -26
l1=<v-end>	26 -26
l1=<v-stay>	-20 20
l1=<v-suspend>	-20 20
l1=<v-up>	18 -18
l1=at	-23 23
l1=be	-16 16
l1=bear	-16 16
l1=become	-23 23
l1=before	16 -16
l1=by	56 -56
l1=down	31 -31
l1=from	-16 16
l1=further	-16 16
l1=levy	-15 15
l1=ordinary	-15 15
l1=our	-15 15
l1=pay	-23 23
l1=suspend	-16 16
l1=that	16 -16
l1=to	-19 19
l1=under	22 -22
l1=up	35 -35
l2='s	-19 19
l2=(	19 -19
l2=<day-today>	-21 21
l2=<goods>	-24 24
l2=<not>	-19 19
l2=a	-21 21
l2=an	-16 16
l2=case	18 -18
l2=coffee	-21 21
l2=duty	-23 23
l2=i	16 -16
l2=it	-19 19
l2=levy	24 -24
l2=list	19 -19
l2=number	-15 15
l2=of	-24 24
l2=on	24 -24
l2=out	19 -19
l2=place	-15 15
l2=side	-15 15
l2=sign	19 -19
l2=that	-25 25
l2=there	17 -17
l3=)	17 -17
l3=.	-16 16
l3=<day-gone>	-29 29
l3=<level>	-26 26
l3=<month-gone>	15 -15
l3=<not>	19 -19
l3=<person>	-23 23
l3=<quality>	-25 25
l3=<v-propose>	17 -17
l3=a	16 -16
l3=an	20 -20
l3=be	-17 17
l3=by	-20 20
l3=duty	-17 17
l3=good	-15 15
l3=in	16 -16
l3=out	-16 16
l3=p	-18 18
l3=say	20 -20
l3=since	-16 16
l3=so	-15 15
l3=which	26 -26
l3=will	-17 17
l3=with	28 -28
l3=year	24 -24
l3=—	33 -33
l4=(	17 -17
l4=.	-27 27
l4=<goods>	-26 26
l4=<name>	-19 19
l4=<organisation>	18 -18
l4=<quality>	-24 24
l4=<span>	18 -18
l4=<v-say>	18 -18
l4=an	21 -21
l4=are	15 -15
l4=at	25 -25
l4=for	-30 30
l4=has	-28 28
l4=he	-18 18
l4=i	16 -16
l4=in	20 -20
l4=is	19 -19
l4=its	-31 31
l4=oil	-17 17
l4=pay	-16 16
l4=see	17 -17
l4=tell	20 -20
l4=their	-18 18
l4=they	-17 17
l4=was	-20 20
l4=which	-21 21
l4=year	16 -16
l='s at	-22 22
l=, on	16 -16
l=, pay	-25 25
l=<begin> <name>	-31 31
l=<begin> at	17 -17
l=<begin> the	-18 18
l=<level> or	-16 16
l=<name> and	21 -21
l=<name> at	-38 38
l=<number> for	24 -24
l=<number> of	17 -17
l=<number> to	21 -21
l=duty of	-27 27
l=in at	-23 23
l=in the	32 -32
l=it 's	-15 15
l=it is	-28 28
l=of another	-18 18
l=place of	-15 15
l=rate at	20 -20
l=rate of	-19 19
l=tariff of	-25 25
l=to be	-17 17
l=to pay	19 -19
lead=)	-17 17
lead=3	17 -17
lead=5	38 -38
lead=6	26 -26
lead=7	29 -29
lead=a	24 -24
lead=and	-24 24
lead=at	15 -15
lead=before	-19 19
lead=both	-24 24
lead=china	18 -18
lead=day	20 -20
lead=fifteen	-22 22
lead=forty	-15 15
lead=it	16 -16
lead=its	-30 30
lead=our	21 -21
lead=seven	-18 18
lead=ten	-24 24
lead=the	18 -18
lead=their	-15 15
lead=thirty	-18 18
lead=three	-17 17
lead=today	-16 16
lead=turnout	16 -16
lead=twenty	-44 44
lead=two	26 -26
lead=while	19 -19
lll=, <number> ,	-15 15
lll=: <number> and	-17 17
lll=<begin> <begin> <name>	-31 31
lll=<begin> <begin> at	17 -17
lll=<begin> <begin> the	-18 18
lll=<begin> <name> :	15 -15
lll=<number> , and	-15 15
lll=a tariff of	-15 15
lll=in place of	-15 15
lr=: ,	-15 15
lr=<begin> ,	-16 16
lr=<begin> are	-21 21
lr=<level> <end>	-17 17
lr=<name> <level>	-28 28
lr=become .	-20 20
lr=by .	21 -21
lr=in .	-18 18
lr=is ,	26 -26
lr=is .	-26 26
lr=of ,	-15 15
lr=pay .	-32 32
lr=pay in	-20 20
lr=take on	-15 15
lr=the duty	-15 15
lr=the of	-32 32
lr=the that	-25 25
lr=to for	-18 18
lr=to in	-15 15
lr=to on	-23 23
lr=up .	20 -20
lr=was ,	-18 18
nc2=propose	15 -15
nc2=up	20 -20
nct2=begin present	17 -17
nct2=say modal	-21 21
next=:	23 -23
next=digits for	16 -16
next=signed far	24 -24
nv2=have	-15 15
nv2=suspend	19 -19
nvt2=be present	15 -15
nvt2=have present	-18 18
nvt2=say past	26 -26
parties=false	25 -25
pc0=down	-16 16
pc0=suspend	16 -16
pc0=target	-18 18
pc1=bear	19 -19
pc1=target	-31 31
pct0=down present	-22 22
pct0=impose future	-15 15
pct1=bear participle-passive	15 -15
pct1=down present	-22 22
pct1=impose future	-15 15
pct1=propose present	16 -16
percent band=0	-18 18
percent band=150	-38 38
percent duty ahead=near	-21 21
percent goods	-15 15
percent goods at large	-25 25
percent l1='s	-27 27
percent l1=+	19 -19
percent l1=,	-29 29
percent l1=<begin>	-27 27
percent l1=<goods>	-24 24
percent l1=<v-end>	24 -24
percent l1=and	-15 15
percent l1=another	-21 21
percent l1=at	20 -20
percent l1=bear	-15 15
percent l1=by	35 -35
percent l1=down	24 -24
percent l1=is	17 -17
percent l1=or	-16 16
percent l1=the	-19 19
percent l1=up	31 -31
percent l1=with	-31 31
percent l2=<begin>	-25 25
percent l2=<day-ahead>	-23 23
percent l2=<day-gone>	-18 18
percent l2=<duty>	16 -16
percent l2=<goods>	-20 20
percent l2=<name>	15 -15
percent l2=<number>	-16 16
percent l2=<v-bear>	-17 17
percent l2=fall	24 -24
percent l2=levy	28 -28
percent l2=of	-20 20
percent l2=tariff	-17 17
percent l2=the	-36 36
percent l=<begin> <begin>	-27 27
percent l=<level> or	-16 16
percent l=<name> :	29 -29
percent l=<name> at	-20 20
percent l=rate at	20 -20
percent l=rate of	-15 15
percent l=to pay	19 -19
percent lll=<begin> <begin> <begin>	-27 27
percent lr=, ,	-18 18
percent lr=<level> <end>	-17 17
percent lr=<name> <level>	-17 17
percent lr=pay in	-18 18
percent lr=the of	-15 15
percent lr=to on	-20 20
percent lr=up .	16 -16
percent numbers=2	-21 21
percent parties=false	25 -25
percent parties=part	-31 31
percent parties=true	-22 22
percent prior=signed or	-16 16
percent r1=<duty>	-26 26
percent r1=at	-31 31
percent r1=by	-16 16
percent r1=duty	-15 15
percent r1=is	-25 25
percent r1=more	15 -15
percent r1=of	61 -61
percent r1=off	20 -20
percent r1=tariff	-29 29
percent r2=.	18 -18
percent r2=<day-today>	16 -16
percent r2=<name>	-15 15
percent r2=<quality>	-23 23
percent r2=<span>	16 -16
percent r2=<v-impose>	-15 15
percent r2=<v-propose>	15 -15
percent r2=as	-15 15
percent r2=good	-15 15
percent r=) <end>	27 -27
percent r=<level> <end>	-19 19
percent r=<level> <level>	25 -25
percent r=as of	-16 16
percent r=of the	30 -30
percent r=of what	19 -19
percent r=on <quality>	-23 23
percent signed ahead=1	-36 36
percent signed ahead=2	-16 16
percent signed ahead=none	43 -43
percent signed=2	-25 25
percent times=1	20 -20
percent times=3	-40 40
percent times=4	-53 53
points band=150	21 -21
points band=31	-46 46
points band=4	15 -15
points duty back=none	16 -16
points goods	23 -23
points l1=by	16 -16
points l1=the	-20 20
points numbers=1	-15 15
points r2=in	20 -20
points round	34 -34
points said	-15 15
points said small	25 -25
points signed=2	16 -16
prior=digits ,	-18 18
prior=digits and	-23 23
prior=digits to	23 -23
prior=free far	-24 24
prior=word 	25 -25
pt0=past-passive	18 -18
pt1=past-passive	18 -18
pv0=enter	26 -26
pv0=hold	19 -19
pv1=enter	26 -26
pv1=hold	19 -19
q:(	-30 30
q:)	-27 27
q:/	-22 22
q::	16 -16
q:<day-ahead>	-18 18
q:<day-today>	-17 17
q:<goods-amount>	31 -31
q:<goods>	-31 31
q:<level>	-22 22
q:<money>	66 -66
q:<name>	-28 28
q:<number>	-15 15
q:<organisation>	34 -34
q:<points>	17 -17
q:<quality>	-44 44
q:<seat>	-29 29
q:<v-bear>	-17 17
q:<v-end>	23 -23
q:<v-propose>	18 -18
q:<v-return>	15 -15
q:<v-say>	17 -17
q:<v-sell>	40 -40
q:<v-up>	15 -15
q:?	-23 23
q:add	-16 16
q:after	24 -24
q:all	-23 23
q:already	-18 18
q:another	19 -19
q:as	-17 17
q:bear	-18 18
q:been	-24 24
q:begin	16 -16
q:being	-15 15
q:both	-15 15
q:butter	-15 15
q:buyer	-15 15
q:capital	18 -18
q:cent	17 -17
q:club	23 -23
q:come	-28 28
q:company	30 -30
q:copper	-17 17
q:could	18 -18
q:day	18 -18
q:deadline	21 -21
q:did	-17 17
q:die	-18 18
q:doe	-33 33
q:due	17 -17
q:duty	-38 38
q:exist	-15 15
q:expect	21 -21
q:export	20 -20
q:fentanyl	-20 20
q:first	23 -23
q:forced	-17 17
q:half	-23 23
q:he	24 -24
q:hold	23 -23
q:home	17 -17
q:i	23 -23
q:i've	34 -34
q:if	-34 34
q:import	24 -24
q:into	-16 16
q:it	-25 25
q:its	25 -25
q:just	-16 16
q:lamp	-18 18
q:lapse	20 -20
q:late	20 -20
q:lay	-25 25
q:level	-17 17
q:licence	16 -16
q:lower	16 -16
q:may	33 -33
q:million	33 -33
q:month	-23 23
q:most	-17 17
q:mr	17 -17
q:much	20 -20
q:night	19 -19
q:no	-17 17
q:nobody	19 -19
q:notice	17 -17
q:now	-33 33
q:off	19 -19
q:offer	27 -27
q:old	-23 23
q:on	-21 21
q:other	-39 39
q:our	-23 23
q:page	-33 33
q:paper	-23 23
q:pause	-23 23
q:pay	-19 19
q:permit	24 -24
q:plu	17 -17
q:point	-18 18
q:present	-17 17
q:put	18 -18
q:read	25 -25
q:reciprocal	-36 36
q:renewed	-21 21
q:rest	-27 27
q:return	23 -23
q:rice	-16 16
q:room	19 -19
q:same	-17 17
q:say	30 -30
q:sell	22 -22
q:send	19 -19
q:sleep	-20 20
q:spoke	-26 26
q:steel	-18 18
q:stop	24 -24
q:sugar	-16 16
q:summer	17 -17
q:suspension	-22 22
q:take	15 -15
q:tell	-16 16
q:that	-22 22
q:there	-15 15
q:think	-18 18
q:to	29 -29
q:trade	23 -23
q:treaty	-16 16
q:up	26 -26
q:wait	21 -21
q:was	-22 22
q:we	-30 30
q:what	-29 29
q:when	-22 22
q:where	-25 25
q:with	-15 15
q:within	-15 15
q:world	15 -15
q:year	22 -22
q:you	-22 22
q:—	16 -16
r1=,	-19 19
r1=<duty>	-28 28
r1=<goods>	34 -34
r1=<number>	15 -15
r1=<quality>	22 -22
r1=<span>	19 -19
r1=?	-27 27
r1=again	-15 15
r1=are	-15 15
r1=at	-24 24
r1=before	-20 20
r1=duty	-24 24
r1=economy	25 -25
r1=for	-22 22
r1=in	-15 15
r1=instead	-16 16
r1=is	-17 17
r1=less	15 -15
r1=more	27 -27
r1=now	-18 18
r1=of	39 -39
r1=off	20 -20
r1=on	-41 41
r1=per	-15 15
r1=percent	-15 15
r1=so	15 -15
r1=tariff	-20 20
r1=that	-19 19
r1=time	31 -31
r1=trade	16 -16
r1=was	-22 22
r1=which	-18 18
r1=would	-22 22
r2="	-20 20
r2='s	16 -16
r2=.	26 -26
r2=:	29 -29
r2=<day-today>	25 -25
r2=<goods>	-29 29
r2=<name>	-16 16
r2=<quality>	-27 27
r2=<taker>	15 -15
r2=<v-bear>	18 -18
r2=<v-propose>	18 -18
r2=?	-15 15
r2=back	-22 22
r2=by	-15 15
r2=in	25 -25
r2=of	18 -18
r2=on	18 -18
r2=our	-27 27
r2=read	15 -15
r2=there	-21 21
r2=to	-18 18
r3=,	-34 34
r3=<day-ahead>	-26 26
r3=<goods>	-17 17
r3=<not>	-15 15
r3=?	38 -38
r3=a	22 -22
r3=an	-15 15
r3=duty	-17 17
r3=for	-19 19
r3=from	-20 20
r3=good	-20 20
r3=had	-19 19
r3=in	18 -18
r3=is	-15 15
r3=it	16 -16
r3=no	-18 18
r3=so	-16 16
r3=to	21 -21
r3=which	16 -16
r4=-	-21 21
r4=<day-today>	18 -18
r4=<goods>	-16 16
r4=<level>	-23 23
r4=<v-begin>	23 -23
r4=<v-propose>	18 -18
r4=<v-say>	15 -15
r4=<v-stay>	23 -23
r4=<v-up>	19 -19
r4=for	17 -17
r4=go	23 -23
r4=of	-21 21
r4=one	-16 16
r4=put	-15 15
r4=which	16 -16
r=) <end>	27 -27
r=<day-ahead> .	-15 15
r=<level> <end>	-17 17
r=as of	-22 22
r=at the	-22 22
r=for <number>	24 -24
r=instead of	-16 16
r=more ,	-15 15
r=of them	21 -21
r=of what	22 -22
r=on <quality>	-28 28
r=on our	-16 16
s:&	29 -29
s:'	27 -27
s:+	30 -30
s:<goods-amount>	37 -37
s:<goods>	-16 16
s:<money>	52 -52
s:<name>	-15 15
s:<number>	-18 18
s:<quality>	-17 17
s:<sender>	15 -15
s:<span>	20 -20
s:<taker>	22 -22
s:<v-agree>	19 -19
s:<v-sell>	17 -17
s:?	16 -16
s:@	-27 27
s:_	-22 22
s:above	20 -20
s:add	-15 15
s:addition	-18 18
s:after	24 -24
s:again	-30 30
s:ago	-18 18
s:agree	20 -20
s:altogether	-18 18
s:answer	-17 17
s:apricot	-27 27
s:as	-20 20
s:average	28 -28
s:bank	28 -28
s:base	21 -21
s:become	-23 23
s:being	-18 18
s:best	21 -21
s:both	-25 25
s:bring	-20 20
s:busan	-15 15
s:car	-16 16
s:case	19 -19
s:cement	-15 15
s:chance	24 -24
s:charge	-16 16
s:christma	-26 26
s:city	26 -26
s:clause	24 -24
s:collect	-21 21
s:company	17 -17
s:container	17 -17
s:control	17 -17
s:cotton	-24 24
s:could	17 -17
s:county	17 -17
s:cut	15 -15
s:draft	-16 16
s:drawer	-20 20
s:duty	-23 23
s:earlier	-17 17
s:economy	15 -15
s:effect	-22 22
s:election	20 -20
s:electricity	16 -16
s:ever	-20 20
s:excise	15 -15
s:export	41 -41
s:extension	16 -16
s:fentanyl	-40 40
s:final	22 -22
s:fishmeal	-16 16
s:five	15 -15
s:fix	23 -23
s:flat	36 -36
s:force	22 -22
s:free	-25 25
s:front	-15 15
s:full	20 -20
s:further	-27 27
s:future	25 -25
s:geneva	-21 21
s:grant	-18 18
s:growth	19 -19
s:halve	-18 18
s:heavy	25 -25
s:her	18 -18
s:his	16 -16
s:hold	21 -21
s:hour	19 -19
s:i'd	16 -16
s:i'm	22 -22
s:import	20 -20
s:increase	21 -21
s:inflation	47 -47
s:interest	21 -21
s:into	-17 17
s:its	-27 27
s:know	19 -19
s:largest	-15 15
s:late	19 -19
s:later	-15 15
s:law	-18 18
s:less	20 -20
s:level	-15 15
s:licence	35 -35
s:lie	-17 17
s:line	20 -20
s:london	27 -27
s:lose	17 -17
s:lower	17 -17
s:lunch	19 -19
s:man	21 -21
s:margin	21 -21
s:mean	16 -16
s:meanwhile	-15 15
s:meet	26 -26
s:mill	-19 19
s:million	18 -18
s:ministry	16 -16
s:minu	32 -32
s:minute	32 -32
s:missing	15 -15
s:month	-18 18
s:mortgage	26 -26
s:motor	-17 17
s:mr	-19 19
s:much	-16 16
s:need	15 -15
s:network	31 -31
s:new	16 -16
s:newspaper	-16 16
s:night	33 -33
s:nil	-18 18
s:nobody	-18 18
s:nothing	53 -53
s:notice	15 -15
s:now	-21 21
s:offer	19 -19
s:old	-32 32
s:one	66 -66
s:ordinary	-21 21
s:over	15 -15
s:p	-21 21
s:palm	15 -15
s:pay	-21 21
s:payable	-25 25
s:percent	-21 21
s:peso	16 -16
s:pineapple	-19 19
s:plu	-18 18
s:point	21 -21
s:policy	26 -26
s:post	-15 15
s:price	23 -23
s:proclamation	-18 18
s:q	-15 15
s:quarter	-16 16
s:rare	17 -17
s:rather	-17 17
s:reciprocal	-18 18
s:reminded	-23 23
s:reporter	16 -16
s:rice	-18 18
s:rise	23 -23
s:round	22 -22
s:rum	-16 16
s:sale	19 -19
s:salt	26 -26
s:same	-25 25
s:section	-38 38
s:see	15 -15
s:sell	-21 21
s:service	18 -18
s:share	43 -43
s:shrimp	-18 18
s:since	-21 21
s:sleep	-22 22
s:so	-21 21
s:somebody	-27 27
s:speak	-17 17
s:state	29 -29
s:statement	-20 20
s:stockfish	-20 20
s:such	-18 18
s:sugar	-15 15
s:sum	-18 18
s:target	15 -15
s:their	-23 23
s:then	-25 25
s:therefore	-23 23
s:three	21 -21
s:till	-21 21
s:time	21 -21
s:together	-28 28
s:trade	37 -37
s:treaty	-20 20
s:true	-35 35
s:tuna	-15 15
s:turnout	39 -39
s:two	26 -26
s:up	25 -25
s:valley	20 -20
s:very	-18 18
s:vote	21 -21
s:was	-16 16
s:water	18 -18
s:whatever	-15 15
s:where	-19 19
s:while	26 -26
s:who	22 -22
s:will	-20 20
s:window	19 -19
s:withdraw	21 -21
s:worst	-17 17
s:yarn	-27 27
s:year	25 -25
s:yield	26 -26
s:zero	-37 37
sa:" ,	-20 20
sa:( <number>	32 -32
sa:) and	-15 15
sa:, "	16 -16
sa:, <level>	-28 28
sa:, <name>	26 -26
sa:, <person>	16 -16
sa:, at	15 -15
sa:, by	-17 17
sa:, come	16 -16
sa:, for	-32 32
sa:, no	28 -28
sa:, or	15 -15
sa:, until	17 -17
sa:, up	17 -17
sa:: that	-21 21
sa:<day-gone> ,	-17 17
sa:<day-today> .	-22 22
sa:<level-noun>	17 -17
sa:<level> ,	22 -22
sa:<level> to	15 -15
sa:<money>	15 -15
sa:<month-gone>	-23 23
sa:<name> 's	-20 20
sa:<name> ,	19 -19
sa:<name> :	-23 23
sa:<not>	-18 18
sa:<number> "	15 -15
sa:<number> )	29 -29
sa:<number> at	-15 15
sa:<number> of	-15 15
sa:<number> th	-20 20
sa:<number> that	-21 21
sa:<quality> .	22 -22
sa:<seat> ,	19 -19
sa:<v-propose>	18 -18
sa:<v-return>	26 -26
sa:?	16 -16
sa:a	17 -17
sa:above the	19 -19
sa:after <number>	20 -20
sa:again	-20 20
sa:agree	22 -22
sa:altogether	-18 18
sa:are .	-24 24
sa:as	-24 24
sa:as much	-18 18
sa:as of	-29 29
sa:at	18 -18
sa:at all	28 -28
sa:bean	15 -15
sa:before .	-18 18
sa:by <number>	18 -18
sa:city	15 -15
sa:coffee	19 -19
sa:cotton	-23 23
sa:duty	-16 16
sa:evening	15 -15
sa:ever	-21 21
sa:everything from	15 -15
sa:first .	15 -15
sa:flat	16 -16
sa:flat .	18 -18
sa:for <number>	24 -24
sa:for good	-18 18
sa:found	15 -15
sa:free	15 -15
sa:from <name>	18 -18
sa:full	23 -23
sa:good ,	-18 18
sa:has been	18 -18
sa:hour	15 -15
sa:in <name>	20 -20
sa:in <number>	28 -28
sa:in a	23 -23
sa:in the	-36 36
sa:inflation	16 -16
sa:into	-17 17
sa:into <name>	-16 16
sa:is .	16 -16
sa:is suspend	18 -18
sa:is what	-24 24
sa:it .	20 -20
sa:it had	-18 18
sa:it has	16 -16
sa:keep	15 -15
sa:keep the	21 -21
sa:less	16 -16
sa:letter	15 -15
sa:licence	23 -23
sa:mill	-18 18
sa:minute	21 -21
sa:more ,	-24 24
sa:much	-16 16
sa:new	25 -25
sa:no one	-23 23
sa:not	-16 16
sa:now	-16 16
sa:now ,	-19 19
sa:of <name>	-16 16
sa:of the	-17 17
sa:of them	22 -22
sa:of what	20 -20
sa:off .	16 -16
sa:offer	26 -26
sa:on .	27 -27
sa:on everything	16 -16
sa:on our	-17 17
sa:on their	-15 15
sa:one .	-29 29
sa:or <level>	-18 18
sa:pact	-16 16
sa:page	-15 15
sa:payable	-19 19
sa:question	17 -17
sa:rare	16 -16
sa:rare earth	16 -16
sa:read	17 -17
sa:same	-16 16
sa:she	-17 17
sa:ship	18 -18
sa:since	-18 18
sa:since .	-25 25
sa:sleep	-22 22
sa:spring	22 -22
sa:th	-20 20
sa:that the	18 -18
sa:that was	-15 15
sa:the <day-ahead>	22 -22
sa:the <number>	-33 33
sa:the drawer	-17 17
sa:the other	-15 15
sa:the rate	-15 15
sa:then	-16 16
sa:there is	20 -20
sa:thi month	-18 18
sa:three ,	21 -21
sa:till	-18 18
sa:time	15 -15
sa:time .	15 -15
sa:trade	19 -19
sa:treaty	-19 19
sa:truce	21 -21
sa:under the	-20 20
sa:was	-15 15
sa:way	-15 15
sa:what <name>	-16 16
sa:which come	-16 16
sa:while	15 -15
sa:who	16 -16
sa:with a	21 -21
sa:year	15 -15
sa:your	18 -18
said	-27 27
sb:&	24 -24
sb:'	36 -36
sb:'s at	-22 22
sb:( <level>	-16 16
sb:( <number>	-17 17
sb:+	26 -26
sb:, "	18 -18
sb:, <level>	-19 19
sb:, at	-24 24
sb:, from	-18 18
sb:, in	-28 28
sb:, on	-33 33
sb:, pay	-26 26
sb:, plu	-27 27
sb:, sell	-16 16
sb:, that	-19 19
sb:.	-20 20
sb:. <number>	-24 24
sb:: <level>	-37 37
sb:: a	-26 26
sb:: and	22 -22
sb:<day-ahead> :	-16 16
sb:<day-gone> :	24 -24
sb:<day-gone> <person>	-17 17
sb:<day-gone> it	-19 19
sb:<day-today> the	20 -20
sb:<goods-amount>	29 -29
sb:<goods-amount> in	15 -15
sb:<goods>	-24 24
sb:<level> ,	-31 31
sb:<level> for	-15 15
sb:<money>	44 -44
sb:<money> ,	22 -22
sb:<name>	-31 31
sb:<name> ,	-41 41
sb:<name> <number>	-17 17
sb:<name> at	-25 25
sb:<name> is	18 -18
sb:<name> to	-26 26
sb:<not>	-22 22
sb:<number> ,	-15 15
sb:<number> :	16 -16
sb:<number> since	16 -16
sb:<office> :	-18 18
sb:<organisation> ,	27 -27
sb:<organisation> :	-15 15
sb:<points> ,	23 -23
sb:<quality>	-22 22
sb:<quality> sugar	-18 18
sb:<sender>	16 -16
sb:<span>	18 -18
sb:<taker>	24 -24
sb:@	-27 27
sb:_	-22 22
sb:about the	-20 20
sb:after	17 -17
sb:and <name>	20 -20
sb:and a	-29 29
sb:and it	21 -21
sb:announce	-15 15
sb:another	-19 19
sb:anybody	-23 23
sb:apricot	-26 26
sb:as of	17 -17
sb:at <level>	16 -16
sb:at its	-19 19
sb:average	30 -30
sb:bank	28 -28
sb:base	21 -21
sb:become	-22 22
sb:been	-23 23
sb:before the	-16 16
sb:between	19 -19
sb:both	-21 21
sb:bring	-21 21
sb:bring the	-19 19
sb:by	22 -22
sb:by <month-ahead>	-17 17
sb:case	17 -17
sb:cheese	-15 15
sb:cod	-19 19
sb:collect	-18 18
sb:company	20 -20
sb:content	17 -17
sb:control	17 -17
sb:cost	19 -19
sb:could	29 -29
sb:count	16 -16
sb:day the	-15 15
sb:down by	16 -16
sb:duty	-28 28
sb:each of	16 -16
sb:electricity	15 -15
sb:export	38 -38
sb:fall	15 -15
sb:fentanyl	-36 36
sb:fentanyl tariff	-22 22
sb:fix	23 -23
sb:flat	25 -25
sb:for <number>	21 -21
sb:for a	-26 26
sb:force	15 -15
sb:from <day-ahead>	-19 19
sb:frozen	-16 16
sb:further	-24 24
sb:future	20 -20
sb:gave	15 -15
sb:go in	-21 21
sb:go on	26 -26
sb:go to	-15 15
sb:go up	20 -20
sb:good :	15 -15
sb:grant	-18 18
sb:had a	17 -17
sb:halve	-19 19
sb:has been	-21 21
sb:have a	-16 16
sb:hold	24 -24
sb:household	15 -15
sb:i have	17 -17
sb:i'd	16 -16
sb:i'm	20 -20
sb:import	25 -25
sb:in ,	-16 16
sb:in <number>	23 -23
sb:in at	-23 23
sb:increase of	17 -17
sb:inflation	36 -36
sb:interest	21 -21
sb:into <name>	-30 30
sb:is collect	-16 16
sb:is it	-21 21
sb:it :	-19 19
sb:it at	15 -15
sb:it come	23 -23
sb:it go	-15 15
sb:it was	-23 23
sb:its	-28 28
sb:itself	-15 15
sb:know	18 -18
sb:late	19 -19
sb:levy on	-16 16
sb:licence	17 -17
sb:lie	-16 16
sb:list	-20 20
sb:list <number>	-24 24
sb:london	27 -27
sb:margin	20 -20
sb:mean	16 -16
sb:meanwhile	-17 17
sb:meet	15 -15
sb:minu	26 -26
sb:minute	17 -17
sb:month	-15 15
sb:motor	-22 22
sb:mr	-22 22
sb:mr <person>	-22 22
sb:my	-16 16
sb:night	28 -28
sb:night ,	18 -18
sb:no .	-17 17
sb:not	19 -19
sb:nothing	-35 35
sb:of <quality>	21 -21
sb:of <span>	-26 26
sb:of another	-18 18
sb:of our	-16 16
sb:of the	30 -30
sb:old	-26 26
sb:on <day-ahead>	17 -17
sb:on <quality>	-18 18
sb:on its	17 -17
sb:on that	-16 16
sb:on the	20 -20
sb:on their	-26 26
sb:on them	-15 15
sb:on top	-22 22
sb:on which	18 -18
sb:only	-17 17
sb:ordinary	-22 22
sb:out at	18 -18
sb:over	16 -16
sb:owe	-16 16
sb:p	-19 19
sb:p <number>	-18 18
sb:palm	20 -20
sb:palm oil	20 -20
sb:pay	-25 25
sb:pay <level>	-19 19
sb:place of	-20 20
sb:plu	-24 24
sb:point	20 -20
sb:policy	26 -26
sb:policy rate	26 -26
sb:price	24 -24
sb:promise	17 -17
sb:q	-15 15
sb:rate at	21 -21
sb:rate of	-20 20
sb:rather	-24 24
sb:reach	-19 19
sb:rise	21 -21
sb:rise by	16 -16
sb:rubber	19 -19
sb:salt	24 -24
sb:same	-15 15
sb:say ,	-18 18
sb:section	-34 34
sb:section <number>	-34 34
sb:sell	-21 21
sb:settle with	-15 15
sb:share	41 -41
sb:share of	36 -36
sb:so	-39 39
sb:somebody	-31 31
sb:spring	-23 23
sb:stand at	17 -17
sb:state	17 -17
sb:statement	-15 15
sb:summer	15 -15
sb:suspend	-15 15
sb:take the	-16 16
sb:talk of	-20 20
sb:tariff for	16 -16
sb:tariff of	-21 21
sb:tariff on	-20 20
sb:tax at	-24 24
sb:tea ,	-18 18
sb:that day	-26 26
sb:that the	-19 19
sb:the <name>	-19 19
sb:the <number>	-26 26
sb:the <person>	-16 16
sb:the average	18 -18
sb:the duty	-21 21
sb:the fentanyl	-15 15
sb:the old	-21 21
sb:the one	-15 15
sb:the ordinary	-19 19
sb:the rate	-28 28
sb:the share	20 -20
sb:the spring	-15 15
sb:their	-28 28
sb:them	-18 18
sb:then	-16 16
sb:therefore	-24 24
sb:they	-18 18
sb:thi year	18 -18
sb:threaten to	15 -15
sb:to <name>	18 -18
sb:to bring	-20 20
sb:together	-23 23
sb:trade	25 -25
sb:true	-35 35
sb:turnout	23 -23
sb:until	-17 17
sb:until <day-ahead>	17 -17
sb:up	16 -16
sb:valley	17 -17
sb:vote	18 -18
sb:water	18 -18
sb:way	16 -16
sb:we had	-17 17
sb:where	-26 26
sb:will	-16 16
sb:will be	-23 23
sb:win	17 -17
sb:window	17 -17
sb:worst	-16 16
sb:yarn	-22 22
sb:year	15 -15
sb:year ,	18 -18
sb:yield	23 -23
signed ahead=far	-18 18
signed ahead=none	29 -29
t0=pluperfect	15 -15
t1=modal	-15 15
t1=perfect	19 -19
t1=pluperfect	15 -15
times=1	32 -32
times=3	-23 23
times=4	-39 39
v0=begin	16 -16
v0=enter	-26 26
v0=let	-17 17
v0=promise	15 -15
v0=sign	17 -17
v1=begin	19 -19
v1=enter	-18 18
v1=fix	23 -23
v1=let	-19 19
v1=sign	19 -19
v1=take	15 -15
v2=be	-18 18
vt0=enter present	-17 17
vt0=have past	-19 19
vt0=let present	-21 21
vt1=enter present	-17 17
vt1=have past	-19 19
vt1=let present	-21 21`;
