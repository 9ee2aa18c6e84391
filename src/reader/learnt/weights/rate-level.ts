// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	9 -9
a:-	-16 16
a:<duty>	-20 20
a:<goods>	-29 29
a:<level> in	22 -22
a:<month-ahead>	20 -20
a:<name>	-20 20
a:<number> on	-18 18
a:<seat>	15 -15
a:<v-bear>	15 -15
a:<v-end>	18 -18
a:<v-propose>	16 -16
a:<v-suspend>	-15 15
a:after	20 -20
a:again	-23 23
a:all	-18 18
a:and a	-15 15
a:are	-18 18
a:as of	-24 24
a:at the	-15 15
a:back	-24 24
a:both	-18 18
a:date	22 -22
a:deal	-17 17
a:duty	-23 23
a:economy	23 -23
a:economy .	17 -17
a:fentanyl	-19 19
a:for <number>	24 -24
a:good	-24 24
a:in <number>	21 -21
a:is what	-21 21
a:less	15 -15
a:more	16 -16
a:now	-19 19
a:of	30 -30
a:of <number>	-21 21
a:of them	18 -18
a:of what	18 -18
a:on our	-15 15
a:one	-20 20
a:one .	-23 23
a:pact	-16 16
a:per	-18 18
a:than	26 -26
a:thi	28 -28
a:till	-18 18
a:time	26 -26
a:top	-16 16
a:trade	21 -21
a:up	16 -16
a:we	-15 15
a:would	-19 19
a:year	30 -30
asks	15 -15
b:'	29 -29
b:'s at	-22 22
b:)	-15 15
b:+	25 -25
b:, <number>	18 -18
b:, and	16 -16
b:, pay	-26 26
b:, plu	-19 19
b:, sell	-19 19
b:, with	29 -29
b:: <level>	-16 16
b:: and	23 -23
b:<day-gone>	-20 20
b:<day-gone> it	-17 17
b:<day-today> the	16 -16
b:<level> of	16 -16
b:<name> at	-30 30
b:<name> take	-18 18
b:<number> for	17 -17
b:<person>	-19 19
b:<sender>	29 -29
b:<span>	22 -22
b:<taker>	16 -16
b:<v-return>	-18 18
b:and a	-21 21
b:and it	18 -18
b:another	-15 15
b:apply	18 -18
b:as	-27 27
b:at <level>	25 -25
b:average	18 -18
b:be	-18 18
b:become	-23 23
b:been	-27 27
b:bill	-15 15
b:both	-19 19
b:bring the	-18 18
b:by	39 -39
b:company	24 -24
b:country	16 -16
b:day	22 -22
b:deal	16 -16
b:did	16 -16
b:duty of	-17 17
b:enter	-19 19
b:export	20 -20
b:fentanyl	-18 18
b:fix	24 -24
b:for <span>	-20 20
b:for a	-29 29
b:further	-17 17
b:future	20 -20
b:go	-19 19
b:go in	-16 16
b:go up	15 -15
b:had been	-16 16
b:i'd	15 -15
b:import	17 -17
b:in at	-23 23
b:in the	17 -17
b:index	15 -15
b:inflation	23 -23
b:into	-20 20
b:is the	16 -16
b:it was	-15 15
b:its own	16 -16
b:let	-22 22
b:margin	20 -20
b:of <quality>	23 -23
b:of a	-17 17
b:of another	-17 17
b:of our	-20 20
b:on its	16 -16
b:on the	15 -15
b:ordinary	-17 17
b:our	-17 17
b:out	15 -15
b:plu	-18 18
b:point	21 -21
b:post	-15 15
b:quarrel	-16 16
b:rate at	19 -19
b:rate of	-20 20
b:rather	-19 19
b:sell	-16 16
b:service	15 -15
b:share	22 -22
b:share of	19 -19
b:side	-20 20
b:since	-17 17
b:spring	-24 24
b:talk of	-20 20
b:tariff of	-15 15
b:that	15 -15
b:the <number>	-16 16
b:the duty	-23 23
b:the last	15 -15
b:the quarrel	-16 16
b:the rate	-27 27
b:the two	-19 19
b:there are	19 -19
b:therefore	-17 17
b:they have	-15 15
b:thi	21 -21
b:to <number>	-18 18
b:to pay	18 -18
b:together	-17 17
b:trade	18 -18
b:turnout	22 -22
b:up	29 -29
b:way	-16 16
b:week	-16 16
b:while	19 -19
b:will be	-19 19
b:with <seat>	15 -15
b:with the	-22 22
b:would	-16 16
b:yield	15 -15
b:you	-17 17
band=100	19 -19
band=150	-27 27
band=2	116 -116
band=31	-53 53
band=4	37 -37
band=60	-44 44
band=over	39 -39
bare band=12	-18 18
bare band=150	-16 16
bare band=2	126 -126
bare band=31	-36 36
bare band=4	41 -41
bare band=60	-48 48
bare band=over	43 -43
bare duty ahead=1	18 -18
bare form=fraction	33 -33
bare goods	-21 21
bare habit=always	16 -16
bare habit=often	17 -17
bare l1=:	-28 28
bare l1=<goods>	-15 15
bare l1=<quality>	18 -18
bare l1=<v-bear>	-46 46
bare l1=<v-say>	-21 21
bare l1=a	-24 24
bare l1=at	-32 32
bare l1=be	-24 24
bare l1=become	-22 22
bare l1=before	15 -15
bare l1=by	17 -17
bare l1=in	28 -28
bare l1=is	-21 21
bare l1=not	-15 15
bare l1=offer	23 -23
bare l1=pay	-44 44
bare l1=read	-19 19
bare l1=to	-20 20
bare l1=was	-16 16
bare l2='s	-26 26
bare l2=(	16 -16
bare l2=<begin>	20 -20
bare l2=<day-gone>	17 -17
bare l2=<duty>	-21 21
bare l2=<goods>	-33 33
bare l2=<level-noun>	-22 22
bare l2=<name>	-16 16
bare l2=<person>	26 -26
bare l2=<v-agree>	23 -23
bare l2=<v-begin>	18 -18
bare l2=<v-stay>	-21 21
bare l2=duty	-32 32
bare l2=have	-20 20
bare l2=in	18 -18
bare l2=it	-23 23
bare l2=on	27 -27
bare l2=put	-15 15
bare l2=that	-20 20
bare l2=the	26 -26
bare l='s at	-19 19
bare l=, on	15 -15
bare l=, to	-21 21
bare l=<begin> at	16 -16
bare l=<name> :	-17 17
bare l=<name> at	-17 17
bare l=<number> ,	-25 25
bare l=<number> for	20 -20
bare l=<number> to	20 -20
bare l=<person> :	18 -18
bare l=duty of	-29 29
bare l=in at	-18 18
bare l=in the	30 -30
bare l=it is	-20 20
bare l=to be	-16 16
bare lll=: <number> and	-17 17
bare lll=<begin> <begin> at	16 -16
bare lll=<begin> <person> :	18 -18
bare lr=, ,	17 -17
bare lr=, .	-16 16
bare lr=<begin> ,	-15 15
bare lr=<begin> .	42 -42
bare lr=and ,	-17 17
bare lr=is .	-36 36
bare lr=of ,	-16 16
bare lr=pay .	-33 33
bare lr=the .	-23 23
bare lr=the of	-16 16
bare lr=to .	-19 19
bare lr=was ,	-19 19
bare next=digits and	-15 15
bare next=digits for	17 -17
bare next=digits to	15 -15
bare next=signed far	37 -37
bare prior=digits ,	-16 16
bare prior=digits and	-24 24
bare prior=digits to	20 -20
bare prior=free far	-23 23
bare prior=word 	25 -25
bare r1=,	-18 18
bare r1=<goods>	32 -32
bare r1=<quality>	19 -19
bare r1=a	20 -20
bare r1=again	-20 20
bare r1=as	-18 18
bare r1=before	-28 28
bare r1=by	16 -16
bare r1=economy	27 -27
bare r1=in	-23 23
bare r1=now	-24 24
bare r1=on	-28 28
bare r1=per	-17 17
bare r1=time	31 -31
bare r1=was	-17 17
bare r1=would	-24 24
bare r2='s	15 -15
bare r2=<v-bear>	15 -15
bare r2=and	21 -21
bare r2=in	20 -20
bare r2=of	27 -27
bare r2=our	-16 16
bare r2=the	-17 17
bare r=, <number>	-15 15
bare r=, which	-16 16
bare r=<day-ahead> .	-15 15
bare r=for <number>	24 -24
bare r=of the	-25 25
bare r=of them	17 -17
bare round	-21 21
bare said	-32 32
bare signed ahead=1	27 -27
bare signed ahead=2	20 -20
bare signed ahead=far	-17 17
bare times=1	21 -21
c1=agree	20 -20
c1=target	-23 23
c2=bear	18 -18
ct0=bear present	-17 17
ct0=impose present-passive	-33 33
ct0=say present	-15 15
ct0=up future	22 -22
ct1=bear infinitive	18 -18
ct1=bear perfect	15 -15
ct1=impose present-passive	-30 30
ct1=say present	-15 15
ct1=up future	22 -22
ct1=up gerund	-15 15
ct2=begin present	-22 22
f:"	16 -16
f:;	27 -27
f:<level-noun>	23 -23
f:<level>	19 -19
f:<money>	20 -20
f:<month-gone>	-23 23
f:<name>	-15 15
f:<office>	30 -30
f:<person>	-19 19
f:<quality>	-19 19
f:<span>	32 -32
f:<v-agree>	18 -18
f:<v-bear>	-31 31
f:<v-end>	16 -16
f:<v-propose>	22 -22
f:<v-return>	23 -23
f:<v-stay>	-16 16
f:<v-target>	20 -20
f:above	16 -16
f:ago	23 -23
f:alone	16 -16
f:also	-18 18
f:alway	27 -27
f:am	-28 28
f:announce	-30 30
f:another	21 -21
f:are	-19 19
f:as	-24 24
f:ask	15 -15
f:beef	15 -15
f:between	20 -20
f:can	-17 17
f:cent	21 -21
f:come	-19 19
f:cut	15 -15
f:drop	15 -15
f:end	-21 21
f:everyone	22 -22
f:expire	28 -28
f:export	18 -18
f:extend	27 -27
f:extension	26 -26
f:fee	23 -23
f:fentanyl	-18 18
f:four	15 -15
f:from	16 -16
f:good	15 -15
f:had	17 -17
f:his	20 -20
f:i'm	24 -24
f:it	-19 19
f:letter	25 -25
f:like	20 -20
f:live	18 -18
f:lose	17 -17
f:man	-16 16
f:measure	15 -15
f:member	-24 24
f:mr	15 -15
f:next	18 -18
f:nothing	17 -17
f:offer	26 -26
f:once	-21 21
f:out	-20 20
f:outside	22 -22
f:pause	-15 15
f:pay	-22 22
f:people	-24 24
f:point	43 -43
f:port	15 -15
f:report	21 -21
f:round	20 -20
f:say	15 -15
f:second	28 -28
f:sell	-23 23
f:should	18 -18
f:side	18 -18
f:sleep	-20 20
f:so	-15 15
f:steel	-15 15
f:stockholm	-15 15
f:suspend	28 -28
f:tariff	37 -37
f:tea	18 -18
f:tell	-16 16
f:the	15 -15
f:them	31 -31
f:there	-22 22
f:thing	-29 29
f:those	-25 25
f:time	16 -16
f:top	-21 21
f:treaty	-28 28
f:unchanged	28 -28
f:us	23 -23
f:was	-21 21
f:way	-17 17
f:week	-20 20
f:when	-23 23
f:which	-17 17
f:whole	-17 17
f:will	-19 19
f:write	-23 23
f:you	-22 22
f:your	-19 19
first-of-paragraph	19 -19
form=fraction	33 -33
free duty ahead=far	22 -22
free duty back=1	27 -27
free duty back=none	15 -15
free duty=true	18 -18
free l1=,	23 -23
free l1=<v-propose>	-19 19
free l1=<v-say>	17 -17
free l1=at	-32 32
free l1=in	-21 21
free l1=is	22 -22
free l1=say	17 -17
free l1=was	17 -17
free l2=<duty>	-20 20
free l2=<v-impose>	16 -16
free l2=and	20 -20
free l2=there	17 -17
free lr=<begin> .	-21 21
free lr=at .	-17 17
free lr=pay .	-18 18
free prior=digits far	-15 15
free prior=signed far	19 -19
free r1=for	-15 15
free r1=to	23 -23
free r1=trade	17 -17
free r2=.	30 -30
free r2=<end>	-29 29
free r2=<name>	16 -16
free r2=it	16 -16
free signed back=1	28 -28
free signed back=far	-25 25
free signed back=near	38 -38
free signed=1	17 -17
free times=1	15 -15
goods	-23 23
headline	21 -21
is=bare often far	29 -29
is=bare true 1	21 -21
is=bare with verb	24 -24
is=free false 1	25 -25
is=free often none	-29 29
is=free seldom 1	22 -22
is=free seldom far	-21 21
is=free seldom near	26 -26
is=free with verb	30 -30
is=percent often 2	-18 18
is=points false none	19 -19
is=points often 1	-15 15
is=points seldom far	-17 17
is=points verbless	26 -26
is=points with verb	-23 23
l1='s	-30 30
l1=+	22 -22
l1=:	-19 19
l1=<goods>	-33 33
l1=<quality>	19 -19
l1=<v-bear>	-16 16
l1=<v-down>	24 -24
l1=<v-end>	24 -24
l1=<v-stay>	-17 17
l1=<v-suspend>	-20 20
l1=<v-up>	19 -19
l1=another	-15 15
l1=at	-23 23
l1=be	-16 16
l1=bear	-17 17
l1=become	-23 23
l1=before	15 -15
l1=by	58 -58
l1=down	31 -31
l1=from	-15 15
l1=further	-17 17
l1=levy	-16 16
l1=ordinary	-15 15
l1=our	-17 17
l1=pay	-22 22
l1=suspend	-16 16
l1=that	16 -16
l1=to	-17 17
l1=under	23 -23
l1=up	36 -36
l2='s	-18 18
l2=(	19 -19
l2=<day-today>	-21 21
l2=<goods>	-26 26
l2=<not>	-18 18
l2=<v-agree>	16 -16
l2=a	-20 20
l2=an	-18 18
l2=case	18 -18
l2=coffee	-19 19
l2=duty	-23 23
l2=go	-17 17
l2=i	19 -19
l2=it	-19 19
l2=levy	24 -24
l2=list	20 -20
l2=of	-25 25
l2=on	26 -26
l2=out	22 -22
l2=sign	19 -19
l2=that	-24 24
l2=there	16 -16
l3=)	15 -15
l3=.	-16 16
l3=<day-gone>	-27 27
l3=<level>	-29 29
l3=<month-gone>	15 -15
l3=<not>	22 -22
l3=<person>	-22 22
l3=<quality>	-26 26
l3=<v-propose>	16 -16
l3=a	16 -16
l3=an	17 -17
l3=be	-17 17
l3=both	-15 15
l3=by	-21 21
l3=good	-15 15
l3=in	15 -15
l3=out	-16 16
l3=p	-19 19
l3=say	18 -18
l3=since	-15 15
l3=so	-16 16
l3=to	-16 16
l3=which	25 -25
l3=who	-15 15
l3=with	29 -29
l3=year	25 -25
l3=—	33 -33
l4=(	15 -15
l4=.	-27 27
l4=<goods>	-28 28
l4=<name>	-20 20
l4=<organisation>	19 -19
l4=<quality>	-22 22
l4=<v-say>	18 -18
l4=an	19 -19
l4=are	16 -16
l4=at	23 -23
l4=for	-27 27
l4=had	18 -18
l4=has	-27 27
l4=he	-17 17
l4=i	15 -15
l4=in	21 -21
l4=is	21 -21
l4=its	-30 30
l4=oil	-16 16
l4=pay	-17 17
l4=see	17 -17
l4=tell	19 -19
l4=their	-17 17
l4=was	-23 23
l4=which	-20 20
l4=year	15 -15
l='s at	-22 22
l=, on	16 -16
l=, pay	-25 25
l=<begin> <name>	-34 34
l=<begin> at	18 -18
l=<begin> the	-17 17
l=<level> or	-15 15
l=<name> and	21 -21
l=<name> at	-38 38
l=<name> take	-15 15
l=<number> for	23 -23
l=<number> of	17 -17
l=<number> to	22 -22
l=duty of	-27 27
l=in at	-23 23
l=in the	31 -31
l=it 's	-15 15
l=it is	-27 27
l=of another	-17 17
l=rate at	19 -19
l=rate of	-18 18
l=tariff of	-23 23
l=to be	-17 17
l=to pay	18 -18
lead=)	-15 15
lead=3	17 -17
lead=5	40 -40
lead=6	33 -33
lead=7	31 -31
lead=a	21 -21
lead=an	-15 15
lead=and	-26 26
lead=at	17 -17
lead=before	-16 16
lead=both	-23 23
lead=china	18 -18
lead=day	19 -19
lead=fifteen	-24 24
lead=it	18 -18
lead=its	-27 27
lead=our	23 -23
lead=seven	-15 15
lead=ten	-25 25
lead=the	18 -18
lead=thirty	-18 18
lead=three	-17 17
lead=turnout	17 -17
lead=twenty	-45 45
lead=two	25 -25
lead=while	19 -19
lll=, <number> ,	-16 16
lll=: <number> and	-17 17
lll=<begin> <begin> <name>	-34 34
lll=<begin> <begin> at	18 -18
lll=<begin> <begin> the	-17 17
lll=a tariff of	-15 15
lr=: ,	-15 15
lr=<begin> ,	-16 16
lr=<begin> are	-21 21
lr=<begin> was	-16 16
lr=<level> <end>	-16 16
lr=<name> .	15 -15
lr=<name> <level>	-29 29
lr=become .	-21 21
lr=by .	21 -21
lr=in .	-18 18
lr=is ,	23 -23
lr=is .	-26 26
lr=pay ,	-17 17
lr=pay .	-34 34
lr=pay in	-20 20
lr=the duty	-16 16
lr=the of	-30 30
lr=the that	-26 26
lr=to for	-17 17
lr=to on	-22 22
lr=up .	20 -20
lr=was ,	-19 19
lr=with on	-16 16
nc2=propose	18 -18
nc2=up	18 -18
nct2=begin present	18 -18
nct2=say modal	-20 20
next=:	19 -19
next=digits and	-15 15
next=digits for	17 -17
next=signed far	21 -21
nv2=suspend	20 -20
nvt2=have present	-16 16
nvt2=say past	25 -25
parties=false	24 -24
pc0=down	-18 18
pc0=suspend	17 -17
pc0=target	-18 18
pc1=bear	19 -19
pc1=target	-30 30
pct0=down present	-20 20
pct0=impose future	-15 15
pct1=bear participle-passive	15 -15
pct1=down present	-20 20
pct1=impose future	-15 15
pct1=propose present	17 -17
percent band=0	-17 17
percent band=150	-38 38
percent duty ahead=near	-19 19
percent goods	-16 16
percent goods at large	-20 20
percent l1='s	-30 30
percent l1=+	19 -19
percent l1=,	-24 24
percent l1=;	16 -16
percent l1=<begin>	-28 28
percent l1=<goods>	-25 25
percent l1=<v-end>	22 -22
percent l1=a	16 -16
percent l1=another	-21 21
percent l1=at	19 -19
percent l1=bear	-15 15
percent l1=by	36 -36
percent l1=down	23 -23
percent l1=is	16 -16
percent l1=the	-18 18
percent l1=up	32 -32
percent l1=with	-30 30
percent l2=<begin>	-26 26
percent l2=<day-ahead>	-23 23
percent l2=<day-gone>	-17 17
percent l2=<duty>	17 -17
percent l2=<goods>	-22 22
percent l2=<level-noun>	15 -15
percent l2=<name>	16 -16
percent l2=<number>	-17 17
percent l2=<v-bear>	-16 16
percent l2=fall	23 -23
percent l2=in	15 -15
percent l2=levy	29 -29
percent l2=of	-20 20
percent l2=tariff	-17 17
percent l2=the	-40 40
percent l=<begin> <begin>	-28 28
percent l=<level> or	-15 15
percent l=<name> :	26 -26
percent l=<name> at	-20 20
percent l=rate at	19 -19
percent l=rate of	-15 15
percent l=to pay	19 -19
percent lll=<begin> <begin> <begin>	-28 28
percent lr=, ,	-15 15
percent lr=<level> <end>	-16 16
percent lr=<name> <level>	-17 17
percent lr=at on	16 -16
percent lr=pay in	-17 17
percent lr=to ,	15 -15
percent lr=to on	-18 18
percent lr=up .	16 -16
percent numbers=2	-20 20
percent parties=false	25 -25
percent parties=part	-32 32
percent parties=true	-20 20
percent prior=signed or	-15 15
percent r1=<duty>	-24 24
percent r1=at	-32 32
percent r1=by	-16 16
percent r1=is	-24 24
percent r1=of	64 -64
percent r1=off	21 -21
percent r1=tariff	-29 29
percent r1=that	-17 17
percent r2=.	18 -18
percent r2=<day-today>	17 -17
percent r2=<name>	-15 15
percent r2=<quality>	-25 25
percent r2=<span>	19 -19
percent r2=<v-impose>	-16 16
percent r2=on	18 -18
percent r=) <end>	26 -26
percent r=, the	-15 15
percent r=<level> <end>	-19 19
percent r=<level> <level>	25 -25
percent r=as of	-16 16
percent r=of the	29 -29
percent r=of what	19 -19
percent r=on <quality>	-24 24
percent signed ahead=1	-38 38
percent signed ahead=2	-17 17
percent signed ahead=near	-15 15
percent signed ahead=none	41 -41
percent signed=2	-23 23
percent times=1	19 -19
percent times=3	-41 41
percent times=4	-55 55
points band=150	20 -20
points band=31	-48 48
points band=4	15 -15
points duty back=none	16 -16
points goods	24 -24
points l1=by	18 -18
points l1=the	-19 19
points parties=true	-16 16
points r2=in	20 -20
points round	32 -32
points said	-16 16
points said small	26 -26
points signed=2	16 -16
prior=digits ,	-20 20
prior=digits and	-24 24
prior=digits to	22 -22
prior=free far	-21 21
prior=signed far	15 -15
prior=word 	25 -25
pt0=past-passive	17 -17
pt1=past-passive	17 -17
pv0=enter	27 -27
pv0=hold	20 -20
pv1=enter	26 -26
pv1=hold	20 -20
q:"	15 -15
q:(	-30 30
q:)	-26 26
q:/	-21 21
q::	16 -16
q:;	-16 16
q:<day-ahead>	-16 16
q:<day-today>	-18 18
q:<goods-amount>	34 -34
q:<goods>	-33 33
q:<level>	-20 20
q:<money>	75 -75
q:<name>	-31 31
q:<number>	-18 18
q:<organisation>	37 -37
q:<points>	15 -15
q:<quality>	-46 46
q:<seat>	-32 32
q:<v-bear>	-16 16
q:<v-end>	25 -25
q:<v-propose>	15 -15
q:<v-return>	17 -17
q:<v-say>	17 -17
q:<v-sell>	46 -46
q:<v-target>	-15 15
q:?	-25 25
q:add	-16 16
q:after	22 -22
q:agree	16 -16
q:all	-28 28
q:already	-20 20
q:another	21 -21
q:anyone	-15 15
q:as	-18 18
q:bear	-18 18
q:been	-23 23
q:being	-15 15
q:both	-17 17
q:butter	-15 15
q:capital	19 -19
q:cent	17 -17
q:club	23 -23
q:come	-28 28
q:company	30 -30
q:continue	15 -15
q:copper	-18 18
q:could	18 -18
q:day	18 -18
q:deadline	20 -20
q:did	-15 15
q:die	-18 18
q:doe	-29 29
q:due	17 -17
q:duty	-37 37
q:expect	21 -21
q:export	20 -20
q:fentanyl	-20 20
q:first	25 -25
q:forced	-16 16
q:half	-22 22
q:he	26 -26
q:hold	23 -23
q:home	16 -16
q:i	25 -25
q:i've	34 -34
q:if	-34 34
q:import	23 -23
q:into	-16 16
q:it	-26 26
q:its	27 -27
q:just	-17 17
q:lamp	-18 18
q:lapse	18 -18
q:late	21 -21
q:lay	-23 23
q:level	-18 18
q:licence	19 -19
q:lower	16 -16
q:may	31 -31
q:million	31 -31
q:month	-24 24
q:mr	18 -18
q:much	20 -20
q:night	20 -20
q:no	-18 18
q:nobody	21 -21
q:notice	18 -18
q:now	-33 33
q:off	17 -17
q:offer	29 -29
q:old	-23 23
q:on	-18 18
q:other	-35 35
q:our	-24 24
q:page	-31 31
q:paper	-23 23
q:pause	-24 24
q:pay	-19 19
q:permit	23 -23
q:plu	21 -21
q:point	-16 16
q:present	-19 19
q:put	19 -19
q:read	24 -24
q:reciprocal	-33 33
q:renewed	-21 21
q:rest	-27 27
q:return	22 -22
q:room	24 -24
q:same	-21 21
q:say	32 -32
q:sell	21 -21
q:send	21 -21
q:sign	-15 15
q:sleep	-23 23
q:spoke	-24 24
q:steel	-19 19
q:stop	24 -24
q:sugar	-15 15
q:summer	18 -18
q:suspension	-22 22
q:take	15 -15
q:that	-21 21
q:think	-16 16
q:those	-15 15
q:to	28 -28
q:trade	21 -21
q:treaty	-16 16
q:unchanged	17 -17
q:up	23 -23
q:wait	20 -20
q:was	-23 23
q:we	-31 31
q:what	-27 27
q:when	-20 20
q:where	-29 29
q:with	-15 15
q:worth	15 -15
q:year	23 -23
q:you	-23 23
r1=,	-20 20
r1=<duty>	-28 28
r1=<goods>	31 -31
r1=<number>	17 -17
r1=<quality>	19 -19
r1=<span>	19 -19
r1=?	-27 27
r1=again	-15 15
r1=are	-16 16
r1=at	-20 20
r1=before	-20 20
r1=duty	-23 23
r1=economy	27 -27
r1=either	15 -15
r1=for	-21 21
r1=instead	-16 16
r1=is	-23 23
r1=less	15 -15
r1=more	28 -28
r1=now	-16 16
r1=of	37 -37
r1=off	21 -21
r1=on	-40 40
r1=per	-17 17
r1=so	16 -16
r1=tariff	-21 21
r1=that	-20 20
r1=time	31 -31
r1=trade	17 -17
r1=was	-21 21
r1=which	-20 20
r1=would	-22 22
r2="	-21 21
r2='s	15 -15
r2=.	26 -26
r2=:	31 -31
r2=<day-today>	26 -26
r2=<goods>	-24 24
r2=<quality>	-31 31
r2=<seat>	-15 15
r2=<v-bear>	20 -20
r2=<v-propose>	17 -17
r2=agreement	15 -15
r2=back	-22 22
r2=by	-15 15
r2=fentanyl	-15 15
r2=in	24 -24
r2=of	19 -19
r2=on	19 -19
r2=our	-22 22
r2=there	-20 20
r2=to	-20 20
r3=,	-34 34
r3=<day-ahead>	-25 25
r3=<goods>	-18 18
r3=?	37 -37
r3=a	21 -21
r3=duty	-20 20
r3=for	-21 21
r3=from	-21 21
r3=good	-20 20
r3=had	-17 17
r3=in	21 -21
r3=it	15 -15
r3=no	-17 17
r3=so	-16 16
r3=to	21 -21
r4=-	-19 19
r4=<day-today>	19 -19
r4=<level>	-21 21
r4=<v-begin>	22 -22
r4=<v-propose>	16 -16
r4=<v-stay>	23 -23
r4=<v-up>	18 -18
r4=are	-16 16
r4=for	16 -16
r4=go	21 -21
r4=of	-25 25
r4=one	-15 15
r4=put	-15 15
r4=that	-16 16
r4=which	16 -16
r=) <end>	26 -26
r=<day-ahead> .	-15 15
r=<level> <end>	-17 17
r=as of	-22 22
r=at the	-23 23
r=for <number>	24 -24
r=instead of	-16 16
r=more ,	-15 15
r=of them	22 -22
r=of what	21 -21
r=on <quality>	-32 32
r=on our	-16 16
s:&	30 -30
s:'	28 -28
s:+	30 -30
s:<goods-amount>	31 -31
s:<goods>	-16 16
s:<money>	51 -51
s:<month-gone>	-15 15
s:<name>	-18 18
s:<number>	-18 18
s:<quality>	-15 15
s:<sender>	15 -15
s:<span>	22 -22
s:<taker>	23 -23
s:<v-agree>	19 -19
s:<v-return>	15 -15
s:<v-sell>	18 -18
s:?	15 -15
s:@	-27 27
s:_	-23 23
s:above	19 -19
s:add	-15 15
s:addition	-17 17
s:after	25 -25
s:again	-31 31
s:ago	-17 17
s:agree	16 -16
s:altogether	-18 18
s:aluminium	-16 16
s:announce	-15 15
s:answer	-17 17
s:apricot	-26 26
s:as	-21 21
s:average	27 -27
s:bank	29 -29
s:base	21 -21
s:become	-20 20
s:being	-19 19
s:best	22 -22
s:both	-26 26
s:bring	-20 20
s:car	-19 19
s:case	19 -19
s:cement	-19 19
s:chance	24 -24
s:charge	-17 17
s:christma	-26 26
s:city	27 -27
s:clause	25 -25
s:collect	-17 17
s:company	18 -18
s:container	16 -16
s:content	15 -15
s:control	16 -16
s:cost	15 -15
s:cotton	-25 25
s:could	18 -18
s:county	19 -19
s:draft	-15 15
s:drawer	-21 21
s:duty	-21 21
s:earlier	-17 17
s:effect	-21 21
s:election	21 -21
s:electricity	18 -18
s:ever	-17 17
s:export	39 -39
s:extension	18 -18
s:fentanyl	-41 41
s:final	16 -16
s:fishmeal	-16 16
s:five	16 -16
s:fix	24 -24
s:flat	32 -32
s:force	24 -24
s:free	-26 26
s:full	16 -16
s:further	-28 28
s:future	26 -26
s:geneva	-22 22
s:grant	-20 20
s:growth	20 -20
s:halve	-19 19
s:heavy	25 -25
s:her	20 -20
s:his	15 -15
s:hold	21 -21
s:hour	17 -17
s:i'd	16 -16
s:i'm	21 -21
s:import	21 -21
s:increase	22 -22
s:index	15 -15
s:inflation	46 -46
s:interest	19 -19
s:into	-15 15
s:its	-27 27
s:just	-15 15
s:know	20 -20
s:largest	-15 15
s:late	16 -16
s:later	-15 15
s:law	-17 17
s:less	21 -21
s:licence	35 -35
s:lie	-16 16
s:likewise	-16 16
s:line	21 -21
s:london	26 -26
s:lose	18 -18
s:lower	21 -21
s:lunch	18 -18
s:man	21 -21
s:margin	23 -23
s:mean	16 -16
s:meet	28 -28
s:mill	-18 18
s:million	18 -18
s:ministry	15 -15
s:minu	33 -33
s:minute	30 -30
s:missing	15 -15
s:mortgage	25 -25
s:mr	-18 18
s:much	-18 18
s:network	31 -31
s:new	15 -15
s:newspaper	-17 17
s:night	35 -35
s:nil	-17 17
s:nobody	-16 16
s:nothing	52 -52
s:now	-24 24
s:offer	18 -18
s:old	-31 31
s:one	67 -67
s:ordinary	-21 21
s:over	17 -17
s:p	-22 22
s:palm	18 -18
s:pay	-20 20
s:payable	-24 24
s:percent	-21 21
s:peso	19 -19
s:pineapple	-18 18
s:plu	-20 20
s:point	23 -23
s:policy	25 -25
s:post	-17 17
s:price	20 -20
s:proclamation	-21 21
s:q	-15 15
s:quarter	-18 18
s:rare	19 -19
s:reciprocal	-17 17
s:reminded	-23 23
s:reporter	16 -16
s:rice	-17 17
s:rise	22 -22
s:round	24 -24
s:rum	-19 19
s:sale	20 -20
s:salt	27 -27
s:same	-24 24
s:section	-38 38
s:sell	-20 20
s:service	19 -19
s:share	43 -43
s:shrimp	-18 18
s:since	-18 18
s:slap	-15 15
s:sleep	-22 22
s:so	-19 19
s:somebody	-29 29
s:speak	-18 18
s:stamp	15 -15
s:state	30 -30
s:statement	-21 21
s:stockfish	-20 20
s:such	-18 18
s:sugar	-15 15
s:sum	-18 18
s:talk	15 -15
s:target	16 -16
s:their	-21 21
s:then	-24 24
s:therefore	-19 19
s:they	-15 15
s:three	20 -20
s:till	-23 23
s:time	22 -22
s:together	-28 28
s:trade	36 -36
s:treaty	-20 20
s:true	-36 36
s:turnout	41 -41
s:two	28 -28
s:up	25 -25
s:valley	19 -19
s:very	-16 16
s:vote	21 -21
s:was	-16 16
s:water	16 -16
s:whatever	-15 15
s:where	-21 21
s:whether	16 -16
s:while	28 -28
s:who	23 -23
s:will	-22 22
s:window	19 -19
s:withdraw	22 -22
s:worst	-18 18
s:yarn	-26 26
s:year	23 -23
s:yield	26 -26
s:zero	-36 36
sa:" ,	-21 21
sa:( <number>	33 -33
sa:) and	-17 17
sa:, "	16 -16
sa:, <level>	-25 25
sa:, <name>	32 -32
sa:, <person>	16 -16
sa:, by	-18 18
sa:, come	16 -16
sa:, for	-30 30
sa:, no	29 -29
sa:, or	16 -16
sa:, until	17 -17
sa:, up	16 -16
sa:: that	-21 21
sa:<day-ahead> ,	-15 15
sa:<day-gone> ,	-16 16
sa:<day-gone> .	15 -15
sa:<day-today> .	-20 20
sa:<level-noun>	17 -17
sa:<level> ,	22 -22
sa:<level> .	16 -16
sa:<level> to	16 -16
sa:<month-gone>	-21 21
sa:<name> 's	-18 18
sa:<name> ,	17 -17
sa:<name> :	-22 22
sa:<name> <number>	21 -21
sa:<not>	-19 19
sa:<number> "	15 -15
sa:<number> )	28 -28
sa:<number> a	-15 15
sa:<number> at	-17 17
sa:<number> th	-19 19
sa:<number> that	-23 23
sa:<quality> .	22 -22
sa:<quality> one	-15 15
sa:<seat> ,	20 -20
sa:<v-propose>	18 -18
sa:<v-return>	28 -28
sa:?	15 -15
sa:a	19 -19
sa:above the	18 -18
sa:after <number>	20 -20
sa:again	-23 23
sa:agree	24 -24
sa:altogether	-18 18
sa:apply	-15 15
sa:are .	-26 26
sa:as	-25 25
sa:as much	-18 18
sa:as of	-29 29
sa:at	18 -18
sa:at all	27 -27
sa:bean	15 -15
sa:by <number>	15 -15
sa:coffee	21 -21
sa:cotton	-21 21
sa:deal	-16 16
sa:ever	-21 21
sa:everything from	15 -15
sa:first .	15 -15
sa:flat .	18 -18
sa:for <number>	26 -26
sa:for good	-19 19
sa:from <name>	17 -17
sa:full	21 -21
sa:good ,	-17 17
sa:has been	22 -22
sa:hour	16 -16
sa:in <name>	20 -20
sa:in <number>	25 -25
sa:in a	22 -22
sa:in the	-40 40
sa:inflation	15 -15
sa:is .	15 -15
sa:is go	-15 15
sa:is suspend	18 -18
sa:is to	15 -15
sa:is what	-23 23
sa:it .	19 -19
sa:it had	-15 15
sa:it has	18 -18
sa:keep	15 -15
sa:keep the	21 -21
sa:last <month-gone>	-15 15
sa:less	16 -16
sa:licence	25 -25
sa:mill	-16 16
sa:minute	21 -21
sa:more ,	-26 26
sa:much	-16 16
sa:new	22 -22
sa:newspaper	-15 15
sa:no one	-24 24
sa:nothing .	-17 17
sa:now	-17 17
sa:now ,	-18 18
sa:of <day-today>	-15 15
sa:of <name>	-16 16
sa:of the	-15 15
sa:of them	24 -24
sa:of what	18 -18
sa:of you	17 -17
sa:off	15 -15
sa:offer	25 -25
sa:on .	26 -26
sa:on <quality>	-16 16
sa:on everything	18 -18
sa:on our	-15 15
sa:on their	-16 16
sa:one .	-25 25
sa:or <level>	-21 21
sa:other ,	-15 15
sa:payable	-19 19
sa:question	18 -18
sa:rare	17 -17
sa:rare earth	16 -16
sa:she	-15 15
sa:ship	18 -18
sa:side	15 -15
sa:since	-16 16
sa:since .	-23 23
sa:sleep	-22 22
sa:spring	21 -21
sa:sugar	-15 15
sa:th	-19 19
sa:that <seat>	-15 15
sa:that the	19 -19
sa:that was	-16 16
sa:the <day-ahead>	21 -21
sa:the <number>	-33 33
sa:the drawer	-16 16
sa:the other	-19 19
sa:there is	20 -20
sa:thi month	-17 17
sa:three ,	22 -22
sa:till	-19 19
sa:trade	20 -20
sa:treaty	-18 18
sa:truce	21 -21
sa:under the	-19 19
sa:upon	-15 15
sa:way	-15 15
sa:which come	-18 18
sa:which it	-15 15
sa:while	16 -16
sa:with a	22 -22
sa:your	18 -18
said	-27 27
sb:&	24 -24
sb:'	39 -39
sb:'s at	-22 22
sb:( <level>	-15 15
sb:( <number>	-21 21
sb:+	26 -26
sb:, "	17 -17
sb:, <level>	-23 23
sb:, at	-25 25
sb:, from	-17 17
sb:, in	-33 33
sb:, on	-35 35
sb:, pay	-26 26
sb:, plu	-25 25
sb:, sell	-18 18
sb:, that	-20 20
sb:, where	-15 15
sb:.	-19 19
sb:. <number>	-22 22
sb:: <level>	-41 41
sb:: a	-28 28
sb:: and	24 -24
sb:<day-ahead> ,	-17 17
sb:<day-ahead> :	-17 17
sb:<day-gone> :	23 -23
sb:<day-gone> <person>	-16 16
sb:<day-gone> it	-19 19
sb:<day-today> the	23 -23
sb:<goods-amount>	28 -28
sb:<goods-amount> in	17 -17
sb:<goods>	-22 22
sb:<level> (	-15 15
sb:<level> ,	-36 36
sb:<money>	43 -43
sb:<money> ,	22 -22
sb:<name>	-31 31
sb:<name> 's	-16 16
sb:<name> ,	-40 40
sb:<name> <number>	-15 15
sb:<name> at	-27 27
sb:<name> is	19 -19
sb:<name> to	-21 21
sb:<not>	-24 24
sb:<number> ,	-16 16
sb:<number> :	17 -17
sb:<number> since	17 -17
sb:<office> :	-18 18
sb:<organisation>	15 -15
sb:<organisation> ,	22 -22
sb:<organisation> :	-16 16
sb:<points> ,	21 -21
sb:<quality>	-26 26
sb:<quality> sugar	-18 18
sb:<span>	21 -21
sb:<taker>	24 -24
sb:@	-27 27
sb:_	-23 23
sb:about the	-18 18
sb:after	16 -16
sb:and <name>	15 -15
sb:and <number>	17 -17
sb:and a	-26 26
sb:and it	20 -20
sb:announce	-17 17
sb:another	-17 17
sb:anybody	-22 22
sb:apricot	-26 26
sb:as of	16 -16
sb:at <level>	17 -17
sb:average	29 -29
sb:bank	29 -29
sb:base	21 -21
sb:become	-19 19
sb:been	-21 21
sb:before the	-15 15
sb:being	-15 15
sb:between	17 -17
sb:both	-19 19
sb:bring	-22 22
sb:bring the	-19 19
sb:by	23 -23
sb:by <month-ahead>	-15 15
sb:by <number>	17 -17
sb:case	18 -18
sb:cod	-19 19
sb:collect	-16 16
sb:company	21 -21
sb:content	18 -18
sb:control	18 -18
sb:cost	17 -17
sb:could	27 -27
sb:day the	-16 16
sb:down by	15 -15
sb:duty	-30 30
sb:duty of	-15 15
sb:each of	15 -15
sb:effect	-15 15
sb:electricity	16 -16
sb:else	-16 16
sb:export	38 -38
sb:fall	17 -17
sb:fentanyl	-35 35
sb:fentanyl tariff	-20 20
sb:fix	24 -24
sb:flat	25 -25
sb:for <number>	18 -18
sb:for a	-28 28
sb:force	17 -17
sb:from <day-ahead>	-21 21
sb:frozen	-15 15
sb:further	-25 25
sb:future	21 -21
sb:go in	-21 21
sb:go on	25 -25
sb:go up	18 -18
sb:good :	16 -16
sb:grant	-20 20
sb:had a	15 -15
sb:had been	-16 16
sb:halve	-19 19
sb:has been	-23 23
sb:have a	-17 17
sb:he say	-16 16
sb:hold	26 -26
sb:household	15 -15
sb:i have	18 -18
sb:i'd	16 -16
sb:i'm	20 -20
sb:import	28 -28
sb:in ,	-15 15
sb:in <number>	25 -25
sb:in at	-24 24
sb:increase	15 -15
sb:increase of	15 -15
sb:index	15 -15
sb:inflation	36 -36
sb:interest	19 -19
sb:into <name>	-30 30
sb:is collect	-16 16
sb:is it	-21 21
sb:it :	-17 17
sb:it at	16 -16
sb:it come	22 -22
sb:it was	-23 23
sb:its	-28 28
sb:itself	-17 17
sb:know	19 -19
sb:late	17 -17
sb:law	-15 15
sb:levy on	-17 17
sb:licence	15 -15
sb:list	-18 18
sb:list <number>	-23 23
sb:london	26 -26
sb:long	17 -17
sb:margin	21 -21
sb:mean	16 -16
sb:meanwhile	-15 15
sb:meet	17 -17
sb:minu	27 -27
sb:motor	-20 20
sb:mr	-20 20
sb:mr <person>	-20 20
sb:night	29 -29
sb:night ,	19 -19
sb:no .	-16 16
sb:not	19 -19
sb:nothing	-33 33
sb:of <month-ahead>	15 -15
sb:of <quality>	22 -22
sb:of <span>	-28 28
sb:of another	-17 17
sb:of it	-16 16
sb:of our	-18 18
sb:of the	31 -31
sb:old	-24 24
sb:on <day-ahead>	18 -18
sb:on <quality>	-18 18
sb:on its	18 -18
sb:on that	-16 16
sb:on the	17 -17
sb:on their	-27 27
sb:on them	-15 15
sb:on top	-21 21
sb:on which	17 -17
sb:only	-18 18
sb:ordinary	-22 22
sb:out at	18 -18
sb:over	16 -16
sb:owe	-15 15
sb:p	-19 19
sb:p <number>	-19 19
sb:palm	22 -22
sb:palm oil	21 -21
sb:pay	-22 22
sb:pay <level>	-19 19
sb:peso	16 -16
sb:place of	-19 19
sb:plu	-26 26
sb:point	22 -22
sb:policy	25 -25
sb:policy rate	25 -25
sb:price	24 -24
sb:q	-15 15
sb:rate at	20 -20
sb:rate of	-19 19
sb:rather	-21 21
sb:reach	-16 16
sb:rise	21 -21
sb:rise by	16 -16
sb:rubber	20 -20
sb:rum	-15 15
sb:salt	25 -25
sb:same	-16 16
sb:say ,	-20 20
sb:section	-32 32
sb:section <number>	-32 32
sb:sell	-20 20
sb:share	40 -40
sb:share of	36 -36
sb:slap	-15 15
sb:so	-40 40
sb:somebody	-31 31
sb:spring	-24 24
sb:stand at	17 -17
sb:state	22 -22
sb:statement	-16 16
sb:summer	17 -17
sb:suspend	-16 16
sb:take the	-17 17
sb:talk of	-20 20
sb:tariff for	17 -17
sb:tariff of	-20 20
sb:tariff on	-18 18
sb:tax	15 -15
sb:tax at	-24 24
sb:tea ,	-19 19
sb:that day	-27 27
sb:that the	-17 17
sb:the <name>	-17 17
sb:the <number>	-25 25
sb:the average	20 -20
sb:the duty	-19 19
sb:the old	-21 21
sb:the ordinary	-18 18
sb:the rate	-29 29
sb:the share	20 -20
sb:the spring	-16 16
sb:their	-27 27
sb:them	-16 16
sb:then	-16 16
sb:therefore	-21 21
sb:they	-19 19
sb:they have	-15 15
sb:thi	15 -15
sb:thi year	19 -19
sb:threaten to	17 -17
sb:to <name>	21 -21
sb:to <number>	-17 17
sb:to bring	-20 20
sb:to pay	15 -15
sb:together	-22 22
sb:top of	-16 16
sb:trade	24 -24
sb:true	-36 36
sb:turnout	26 -26
sb:until	-16 16
sb:until <day-ahead>	18 -18
sb:up	16 -16
sb:valley	17 -17
sb:vote	17 -17
sb:water	16 -16
sb:way	17 -17
sb:we had	-18 18
sb:we have	16 -16
sb:where	-30 30
sb:will	-18 18
sb:will be	-24 24
sb:win	16 -16
sb:window	17 -17
sb:worst	-19 19
sb:yarn	-21 21
sb:year	16 -16
sb:year ,	19 -19
sb:yield	22 -22
sb:you're	-15 15
signed ahead=far	-20 20
signed ahead=none	31 -31
t1=gerund	-17 17
t1=modal	-15 15
t1=perfect	19 -19
times=1	33 -33
times=3	-23 23
times=4	-37 37
v0=begin	16 -16
v0=enter	-27 27
v0=let	-15 15
v0=sign	15 -15
v1=begin	19 -19
v1=enter	-19 19
v1=fix	24 -24
v1=let	-17 17
v1=see	15 -15
v1=sign	16 -16
v2=be	-16 16
vt0=enter present	-18 18
vt0=have past	-18 18
vt0=let present	-19 19
vt1=enter present	-18 18
vt1=have past	-19 19
vt1=let present	-19 19`;
