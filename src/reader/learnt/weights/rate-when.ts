// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-4 -6 6 6 -1 -9 -5
a:'s	8 -5 14 -6 -19 -4 0
a:.	2 0 2 9 -2 -15 -9
a:<day-ahead>	-9 0 -13 15 -3 -19 8
a:<day-gone>	-8 2 -6 1 18 -19 -5
a:<day-gone> .	-12 5 -5 -3 21 -8 -11
a:<day-today>	-10 -11 29 -10 -17 -5 0
a:<day-today> .	-3 -4 20 -6 -10 -2 -7
a:<goods>	15 9 2 -12 -8 -5 3
a:<level-noun>	-15 -9 -1 2 -6 0 13
a:<level>	-29 -7 -3 3 3 10 4
a:<level> <level>	-1 -7 -12 -19 26 -5 -5
a:<level> on	-4 -2 16 -16 0 -1 0
a:<month-gone>	5 -20 -4 13 0 -2 -8
a:<name>	0 3 10 3 -11 -20 -7
a:<number> .	2 -3 10 3 -8 -16 -5
a:<v-impose>	-6 18 -10 5 -3 -4 -1
a:<v-propose>	6 -14 -15 11 5 -8 4
a:<v-suspend>	1 -6 -3 19 -23 -7 -5
a:?	6 2 -19 -25 7 4 14
a:a <quality>	0 -4 15 -10 -6 0 -1
a:after	-2 2 12 -17 -2 -2 4
a:again	0 19 -15 0 4 -7 -15
a:agreement	-1 -3 16 -16 1 -1 -5
a:and	-37 15 -3 2 7 -6 -12
a:apple	3 4 5 -15 0 0 0
a:apply	-3 15 3 -13 -4 0 -3
a:are	0 -4 -10 21 -7 -4 -16
a:as	-16 -12 0 17 -4 -4 -1
a:asleep	0 -8 -14 18 -2 0 0
a:at	-9 -11 5 -9 9 13 -20
a:at the	0 -3 4 -16 1 9 -2
a:back	3 15 -16 -2 5 -3 -13
a:been	1 15 4 -17 -14 -1 -1
a:before	0 5 -17 -5 14 2 0
a:before .	3 -18 0 -2 9 7 -5
a:chicken	0 -8 -20 10 13 -1 -3
a:country	-2 3 -3 7 -16 0 2
a:deal	-2 -13 -19 28 -2 -4 -7
a:duty	4 -2 0 10 -18 -1 -5
a:each	-2 -2 -24 8 10 6 3
a:electric	-1 -5 16 -6 -5 -3 -5
a:fentanyl	-3 -16 20 -11 1 -6 -12
a:for	0 -17 2 4 -4 -12 11
a:for fentanyl	-1 -6 20 -16 -3 -4 -2
a:from	2 7 -11 6 -7 -18 7
a:from <day-gone>	-5 7 -22 11 5 0 0
a:good	-17 -13 1 9 2 -8 0
a:has	0 3 11 -15 -4 -4 1
a:his	0 -6 13 -15 -5 0 6
a:in <month-gone>	8 -20 -13 24 -11 5 -12
a:in <name>	0 7 18 -12 -27 -5 -5
a:instead	-1 5 0 7 -15 -1 -9
a:is	8 -5 21 -22 -7 -15 2
a:its	2 5 -5 15 -11 -3 -12
a:list	0 -4 15 -5 -5 -1 -7
a:medicine	0 -4 7 -16 -8 6 5
a:not	-17 -6 5 5 6 -3 -4
a:now	-4 -12 27 -5 -15 -1 -8
a:of	-10 -2 7 8 -16 5 -7
a:on steel	-2 -7 20 -13 -2 0 -2
a:ordinary	0 -3 17 -8 -8 0 -3
a:over	-4 -19 3 3 5 -4 4
a:place of	0 11 -18 3 0 0 7
a:plu	0 -1 15 -11 -4 0 0
a:return	0 17 -7 -17 1 0 1
a:same	-6 2 1 8 -6 -1 -17
a:since	-13 -21 43 -31 -19 -5 8
a:since <day-gone>	-5 -7 31 -21 -10 -3 -5
a:since <month-gone>	-3 -4 17 -14 -1 -7 3
a:start	2 -4 -14 15 -2 0 -5
a:stay .	-1 -1 20 -18 0 0 0
a:suspend	5 0 -21 17 -8 0 3
a:suspend .	6 6 -15 4 -4 0 -4
a:take effect	0 -1 6 -15 5 0 0
a:the	-16 -1 2 -7 0 14 6
a:the <day-ahead>	-1 -11 15 -9 -5 -1 5
a:the same	-6 3 1 7 -4 0 -17
a:them .	0 0 15 -12 -4 0 -4
a:then	-1 10 -16 4 7 -1 -2
a:to	-7 -25 8 7 3 -2 -8
a:to <number>	-2 -17 1 -8 13 8 -12
a:too	-5 -3 19 -9 -4 0 -4
a:until	-7 -23 -5 19 3 -1 -6
a:until <day-ahead>	-3 -8 -16 28 -8 0 -10
a:week	-1 -7 -5 16 -4 0 -5
a:would	1 13 -15 -22 4 1 9
a:year	5 3 3 -18 10 -6 -8
after=far same	0 -18 2 -1 5 -11 9
after=far same other	-4 -16 -5 2 10 -1 5
after=here higher other	-12 18 -13 -3 -3 8 4
after=here higher same	-6 2 4 8 -9 1 -17
after=here lower	-49 1 0 -1 11 -25 13
after=here lower same	-41 -3 0 0 9 -21 11
after=here same	0 -17 -2 -13 24 5 -18
after=here same same	0 -12 -4 -11 25 -1 -15
after=paragraph higher	5 5 -5 -1 -7 15 -12
after=paragraph higher same	4 -1 3 2 -18 11 -4
after=paragraph lower	-17 -10 0 6 11 -6 -6
after=paragraph lower other	-18 -9 -3 3 13 1 -4
after=paragraph same	5 -7 6 3 -12 -16 5
after=paragraph same same	8 -1 11 -8 -19 -10 6
announced	-5 2 -8 12 -16 -6 8
asked	-8 25 3 -6 -20 -11 -3
asks	9 0 -19 -11 7 -3 9
b:"	13 -15 -2 -18 7 14 -8
b:(	13 3 5 -2 -21 -11 -2
b:, <name>	-7 -8 13 -5 -39 4 14
b:, against	0 -9 -16 13 6 1 -1
b:, at	-7 -26 0 13 5 0 -6
b:, for	0 12 -5 -15 -1 0 8
b:, keep	0 0 15 -12 -5 0 0
b:, now	0 -3 15 -7 -5 -1 -2
b:, on	0 13 7 -16 -5 0 0
b:, pay	-2 -7 19 -7 -12 0 -4
b:, to	-1 3 -22 16 -10 2 6
b:, up	0 -9 0 -7 15 -1 -7
b:, was	7 2 3 -20 4 2 -6
b:, will	-6 10 -21 14 -2 -1 0
b:, with	-2 -11 0 12 -18 0 5
b:/	0 -10 -8 16 -7 0 -3
b:: <level>	-2 -19 -2 13 1 -5 4
b:: <number>	13 -2 -5 0 5 -7 -16
b:;	-6 15 -2 -11 -1 0 1
b:<day-gone>	-14 10 -1 2 6 -20 -5
b:<day-gone> it	-2 -9 -9 0 19 -4 -2
b:<goods-amount>	0 -1 -12 18 -5 -1 -4
b:<level>	-36 0 -3 -1 -2 13 6
b:<level> <level>	-2 -10 7 -22 -9 15 5
b:<level> from	0 -13 9 -17 17 -6 -12
b:<level> in	-1 -13 -10 15 6 -8 3
b:<level> on	-2 3 1 5 -21 -2 0
b:<level> to	-7 -4 -1 6 -15 -15 12
b:<month-ahead>	1 1 -24 4 12 4 -9
b:<month-gone>	-14 -17 -4 13 -7 8 3
b:<month-gone> it	-2 -4 6 13 -21 3 -2
b:<name>	-5 -11 13 -4 10 7 -17
b:<name> 's	4 -10 6 3 0 2 -16
b:<name> <level>	-3 13 -10 7 -24 6 -14
b:<name> agree	0 0 -11 16 -5 0 -2
b:<name> charge	0 -22 2 5 0 5 -10
b:<name> has	8 -2 6 -2 1 -5 -17
b:<name> keep	0 -1 9 -15 -7 0 8
b:<name> tariff	0 -1 21 -15 -1 -1 -11
b:<name> to	-1 -6 20 -3 -3 -2 -16
b:<not>	19 -9 -9 2 -1 -12 1
b:<number> /	0 -5 -9 15 -7 0 -2
b:<number> duty	0 -2 21 -16 -7 0 -2
b:<number> to	-4 15 3 -7 -6 -4 -8
b:<person>	-7 -10 -3 0 -5 -15 18
b:<person> say	1 -10 -1 -5 -4 -1 15
b:<quality> car	0 -8 -8 15 0 0 -2
b:<quality> good	-9 3 3 -3 5 6 -16
b:<seat>	-4 -8 -3 15 -18 9 1
b:<seat> would	-6 -6 0 15 -1 0 -11
b:<v-return>	0 2 -15 15 -10 7 -5
b:<v-say>	12 -1 0 -4 -20 0 6
b:<v-stay>	-21 -10 13 4 4 -8 -10
b:<v-suspend>	-10 0 7 8 0 -10 -24
b:<v-threaten>	-1 -1 -4 -9 -5 -4 16
b:a	7 -8 -14 3 -4 -6 16
b:a <quality>	4 9 -15 -3 6 -4 -1
b:a tariff	-7 -5 -9 -5 3 0 16
b:about	0 -15 11 -5 0 2 -2
b:above	0 -3 15 -10 -2 0 -4
b:additional	-3 -13 7 -2 2 -15 4
b:after	-5 -15 -2 7 7 -6 1
b:and	-23 5 3 1 -2 -4 -2
b:announce	1 11 -18 0 -14 2 5
b:are	6 1 9 1 -6 -9 -27
b:as	16 5 -5 -28 -3 14 0
b:at	-11 -2 8 -3 10 0 -20
b:back	6 17 -15 -6 7 -12 -10
b:become	-3 2 -21 3 10 1 0
b:beef	-2 4 5 -3 -19 10 -9
b:been	0 -19 -1 13 3 -9 0
b:before the	-1 16 -1 -8 -4 -11 0
b:but	-9 -1 16 -6 -14 -2 -1
b:charge on	0 -3 15 -16 9 0 -7
b:collect	-3 5 16 -10 -14 -5 -1
b:come	0 -9 7 4 1 -7 -17
b:could	-10 -7 -3 -8 0 0 19
b:enter	7 -9 10 -21 6 -11 1
b:from	-21 -1 0 7 3 1 -8
b:from <day-gone>	0 16 -12 3 -7 -1 -2
b:from <name>	-8 -10 -4 17 -21 -2 5
b:gave	15 6 -14 -5 -6 0 -2
b:go from	-2 9 3 1 0 -12 -15
b:go on	-1 -5 23 -8 -10 0 -9
b:good of	0 -4 20 -18 -4 0 1
b:had	6 -19 -1 3 5 5 -11
b:had been	-1 -15 -20 11 9 -2 0
b:has	1 -3 7 -2 -7 -18 3
b:have to	-2 12 0 -16 0 0 3
b:he	1 -17 1 -4 -6 -9 17
b:if	-2 6 3 -17 0 -9 6
b:in	7 -21 -1 7 0 10 -9
b:in <month-ahead>	-2 -2 -6 16 -14 0 -2
b:in <name>	3 1 12 -28 9 0 -14
b:in return	-1 -3 -20 20 -5 0 1
b:into	-7 7 1 2 -15 6 -15
b:is to	3 5 -16 7 4 -4 -2
b:it	-15 -12 -1 5 3 9 2
b:it 's	9 5 7 -6 -18 -9 -9
b:it became	0 -6 8 7 -15 -4 0
b:it was	-1 0 -12 8 0 5 -18
b:its	-15 2 5 2 -2 -1 -9
b:its duty	-5 -21 -4 9 5 -10 2
b:just	0 -3 -13 15 -2 0 -2
b:keep	1 1 18 -21 2 -4 0
b:like	-10 0 11 5 0 -1 -15
b:midnight	-1 -3 19 -18 0 -5 -2
b:no	12 -1 -16 -4 5 -5 9
b:no .	10 9 -15 6 -17 -2 0
b:not	13 -16 1 6 6 -14 -17
b:now	4 -18 0 -7 5 6 0
b:of	4 -13 6 -2 -5 -17 9
b:offer	15 -3 -3 -11 -3 0 -2
b:oil	2 9 2 -18 -7 1 9
b:older	-3 -5 19 -16 -6 -1 3
b:on top	-1 -7 15 -2 -19 4 0
b:or	-5 -1 1 -9 -7 -7 16
b:over	-1 14 8 -17 -3 -7 -6
b:plu	-3 -3 18 -4 -12 -2 -9
b:product	-4 -11 9 -3 10 -6 -15
b:product of	0 0 4 -15 10 0 0
b:put a	0 2 -16 19 -1 0 -11
b:reciprocal	-1 -5 15 0 -6 -2 -8
b:return	-5 10 -17 16 -7 -1 -5
b:say <name>	4 -2 7 -15 -3 0 3
b:since	-6 -5 33 -12 -18 -7 0
b:since <day-gone>	-2 2 16 -15 -7 0 -3
b:slap	3 4 -19 6 -7 -3 7
b:stay	0 -8 10 -22 10 -3 -1
b:stay at	0 -4 8 -16 7 -2 0
b:steel	-2 -16 18 -5 1 -4 0
b:stop	-6 -4 -13 16 4 -1 -3
b:surcharge of	5 1 -1 -6 11 -2 -17
b:suspend	-5 -2 4 10 -12 -1 -16
b:suspension	0 -5 -18 20 -5 0 0
b:take the	0 -4 -2 -10 0 0 15
b:tariff	-23 -12 0 11 -8 -12 10
b:tariff of	-14 -9 -8 0 -1 -5 19
b:tariff to	0 0 16 -8 -8 0 -7
b:tea	5 5 15 -19 -6 -3 -8
b:that	23 -7 -11 2 -8 -6 0
b:that 's	-4 6 10 -19 0 -1 -5
b:that <name>	19 -16 -17 12 -15 4 -10
b:that a	-9 3 -9 15 2 -1 -9
b:that leave	0 0 -13 16 -1 -1 0
b:that the	10 -19 13 -15 -21 -5 12
b:the <office>	0 -6 -10 -9 -2 0 16
b:the <person>	1 -3 -17 14 -10 -2 8
b:the surcharge	2 3 -3 -15 10 -2 1
b:the suspension	0 -3 -17 17 -4 0 1
b:them	5 -5 4 -16 12 -6 -5
b:therefore	-4 -8 -4 16 -8 -5 -7
b:time	0 -7 -13 17 0 3 -1
b:to <name>	-3 6 6 0 -15 -1 -8
b:to <number>	-1 -11 17 -11 -11 -3 7
b:to pay	-2 0 -4 -18 8 10 5
b:top	-1 -7 15 -2 -19 4 0
b:top of	-1 -5 24 -4 -14 -2 -13
b:truce	-3 20 -12 -3 -7 -10 2
b:truce it	0 11 -3 -15 -2 -6 7
b:until	-4 -17 8 2 2 0 -6
b:until <day-ahead>	-1 -2 18 -11 -5 0 -4
b:until <day-gone>	0 0 -3 -13 15 0 0
b:up from	0 -9 0 -15 15 -1 -6
b:want	0 -3 3 -15 -4 0 8
b:week	2 -16 5 5 -3 0 -1
b:were	3 -7 -18 -11 15 4 4
b:where	2 -17 -2 10 9 -10 -14
b:which	1 -5 7 -4 2 10 -25
b:who	5 -8 5 -16 -9 4 6
b:will	-1 3 -12 10 -20 -5 10
b:will suspend	0 -4 17 -15 0 0 -1
b:with <name>	-1 0 20 -12 -8 0 -8
b:would	-1 13 -10 4 -13 -21 1
b:would have	-8 -7 -11 22 -6 -3 -5
b:year	4 -7 -12 0 18 -8 -4
b:you	25 -2 -3 -10 -8 -3 -13
before=far higher	18 -1 -3 -21 3 -1 8
before=far lower	5 -9 11 9 -15 -33 -7
before=here lower	-21 -6 4 8 -5 -11 0
before=here same	-2 -20 10 -11 21 0 -18
before=paragraph higher	3 4 -15 3 -3 2 11
before=paragraph lower	-15 1 2 6 2 1 -12
before=paragraph same	3 -1 11 -7 -1 -15 -1
c0=propose	8 2 0 -13 -27 -4 8
c1=end	0 1 6 -2 3 -6 -20
c1=suspend	-7 -5 -3 15 1 -5 -15
c2=suspend	3 -5 -3 11 -16 -2 0
class=agree to	6 -2 -15 4 0 -1 2
class=bear from	0 -4 9 -17 7 3 -3
class=bear future	0 -2 -23 22 -7 5 -1
class=bear past	-1 -15 -12 14 6 -3 0
class=bear perfect	2 0 18 -18 -2 -5 -4
class=bear present	-4 -4 15 -10 1 1 -11
class=begin from	-3 -10 -14 14 8 10 -16
class=begin modal	-6 4 -8 -6 -3 -8 15
class=begin past	-7 -6 17 -11 2 -6 -4
class=down from	-5 -7 13 -4 -1 2 -25
class=down infinitive	4 -4 15 -18 -8 -1 3
class=down no	3 7 -4 -3 15 -14 -14
class=down past	-5 -22 -5 1 14 -13 4
class=down perfect	-1 5 -2 3 4 -1 -17
class=down to	-3 -10 -14 6 0 -8 18
class=end	0 1 2 -1 12 -16 -23
class=end from	0 1 14 -2 -16 -2 -1
class=end future	-5 -3 15 -5 -3 0 -9
class=end no	3 2 1 -6 13 -11 -15
class=end past	-3 -7 -7 -5 17 -4 -1
class=end perfect	0 2 -17 2 14 0 -2
class=impose from	-9 9 -15 6 4 13 -13
class=impose future	5 3 3 -6 -24 5 2
class=impose no	-8 -6 9 2 8 -17 -8
class=impose pluperfect	4 -25 4 6 -3 -4 0
class=impose to	5 -8 -3 -8 -8 -1 21
class=propose no	2 -17 5 0 0 0 2
class=propose past	6 0 -5 -18 -12 4 7
class=propose to	11 -6 -15 6 -5 1 -2
class=stay from	-1 12 -20 5 2 -6 4
class=suspend	-16 5 -2 15 -13 -11 -11
class=suspend future	-4 2 16 -14 0 0 -7
class=suspend no	-15 4 -5 17 -12 -10 -9
class=suspend perfect	0 -7 -13 18 -1 0 0
class=target modal	10 6 -3 -16 -7 -2 2
class=target past	-6 -8 -16 3 10 11 -5
class=target present	-9 -7 16 -4 -2 4 -13
class=up	-1 -1 -4 -8 17 6 -9
class=up from	-2 -3 -8 1 16 0 -14
class=up present	4 0 -11 -2 15 1 -7
column:before	0 -8 -20 -16 32 -7 -3
column:duty	-5 4 18 -13 -12 2 -16
column:from	0 17 -31 23 -7 -8 -5
column:if	-1 28 -12 -16 -8 -12 -3
column:now	0 -10 26 -13 -12 -2 -3
column:rate	-7 -5 6 -1 9 -9 -18
column:the	-3 -2 -15 7 6 11 -13
column:today	0 -10 30 -18 -13 -7 -4
column:truce	0 4 8 3 -19 -7 -6
column:without	0 26 -16 -9 -4 -13 -2
condition before	0 -1 -16 9 -3 -1 4
condition column	-1 35 -19 -17 -6 -20 -4
condition heading	-2 37 -21 -18 -7 -21 -4
condition led	-13 17 -10 -1 2 -13 -3
condition low	-9 20 2 -16 -9 -24 4
condition rest	0 13 11 -23 -5 -9 1
ct0=agree past	-3 -5 0 8 -22 12 -4
ct0=bear future	1 3 -19 15 0 0 -2
ct0=bear past	1 -9 -23 11 8 1 2
ct0=bear perfect	2 -8 18 -14 -2 -4 -2
ct0=bear pluperfect	0 0 -10 -13 18 0 0
ct0=bear present	-1 0 14 -7 -16 0 -3
ct0=down future	3 6 -4 3 -6 8 -21
ct0=down perfect	0 7 -1 5 -4 -1 -15
ct0=impose pluperfect	5 -18 4 5 -7 0 -2
ct0=propose present	-7 -7 0 -21 -10 -3 20
ct0=say past	-6 17 -3 -4 -8 -2 0
ct0=stay perfect	-2 1 21 -15 -7 -2 -5
ct0=suspend future	-1 4 15 -17 0 0 -2
ct0=suspend perfect	0 -2 -13 16 0 0 0
ct0=suspend present	-1 -16 -5 12 4 -1 -3
ct0=up past	-5 -16 11 -7 2 3 -3
ct1=agree past	-2 -4 1 5 -20 12 -5
ct1=bear future	1 3 -19 15 0 0 -2
ct1=bear past	1 -9 -23 11 8 1 2
ct1=bear perfect	-1 -7 21 -13 -2 -4 -1
ct1=bear pluperfect	0 0 -10 -13 18 0 0
ct1=bear present	-1 1 12 -6 -15 0 -2
ct1=begin past	-1 -4 3 -2 7 0 -15
ct1=down future	3 6 -4 3 -6 8 -21
ct1=down infinitive	5 -4 15 -14 -6 0 -2
ct1=down perfect	0 7 -1 5 -4 -1 -15
ct1=impose pluperfect	4 -17 5 3 -7 0 1
ct1=propose present	-2 -4 3 -22 -8 -2 14
ct1=stay perfect	-2 1 20 -14 -7 -2 -5
ct1=stay present	-7 -7 8 1 -15 4 4
ct1=suspend future	-1 4 15 -17 0 0 -2
ct1=suspend perfect	0 -2 -13 16 0 0 0
ct1=suspend present	-1 -16 -5 12 4 -1 -3
ct1=up past	-5 -16 11 -7 2 3 -3
ct2=impose present	4 10 -5 -24 16 0 -5
ct2=impose present-passive	-8 2 7 -1 -20 -2 5
ct2=stay future	0 -1 -15 12 0 0 4
ct2=stay present	5 1 2 3 -7 -16 -7
denying led	17 -1 0 -15 0 -3 -7
denying low	25 -13 4 -11 -3 -11 -10
denying part	12 -4 3 -21 6 -3 -5
denying rest	13 -17 -1 4 0 -6 -4
f1=a	-7 4 5 6 -8 3 -18
f1=american	4 -19 12 6 -11 2 -6
f1=american goods	0 -8 23 -16 -14 3 -4
f1=and	-20 18 14 -10 -4 -25 -2
f1=as	-2 -10 -3 15 -7 -3 -1
f1=australia	0 -2 12 -19 -6 0 13
f1=before	-5 1 16 -4 -13 -3 -5
f1=canada	3 -7 -17 18 -1 -1 0
f1=china	-9 -24 3 3 18 -2 -22
f1=do	-2 -4 -16 9 -3 10 4
f1=do not	-1 -1 -17 10 -2 4 7
f1=i	-4 3 -15 -2 -1 7 14
f1=iceland	-1 -6 -4 -3 15 -4 -6
f1=in	-11 -21 17 -8 1 -11 11
f1=in return	-2 1 8 -16 0 -4 7
f1=india	-2 -10 0 15 -12 0 -1
f1=it	18 -15 -17 -2 14 11 -7
f1=it 's	0 -6 -8 17 -7 -1 -2
f1=it is	10 2 -8 4 -16 5 -4
f1=it was	0 0 -15 3 6 11 -8
f1=japan	-3 -10 -7 22 -16 -3 -7
f1=kenya	-1 -1 -16 6 2 -1 10
f1=march	0 -6 -19 13 13 0 -4
f1=may	-3 -11 7 -20 10 11 -10
f1=no	6 -17 2 6 -8 -9 1
f1=nobody	5 14 0 -22 1 -1 -7
f1=nothing	0 5 16 -12 -2 -5 -11
f1=on	-15 12 2 -3 -15 3 7
f1=our	-3 5 6 -4 -17 -2 5
f1=president	-9 -15 -6 7 -1 -6 13
f1=president donald	-8 -12 -6 0 0 -2 17
f1=question	15 3 -6 -4 -21 0 8
f1=section	-1 -15 0 12 -1 -3 -6
f1=september	2 -8 19 -17 -1 0 -4
f1=since	-2 -10 -15 18 -6 6 0
f1=south	0 -5 -15 19 -4 0 -1
f1=south korea	0 -4 -20 23 -3 0 0
f1=thailand	0 -1 -7 16 -10 -3 -5
f1=the	-19 -11 14 8 -6 -9 -3
f1=the other	0 -1 8 9 -20 0 -7
f1=the truce	-11 -18 21 -19 19 -12 -6
f1=then	4 -1 -17 5 4 4 0
f1=today	-4 5 -15 13 -6 4 -8
f1=trump	-4 -11 -25 13 1 -6 17
f1=until	-5 4 -16 21 -12 -3 -6
f1=washington	-1 -1 10 -20 2 0 7
f1=we	-14 13 9 -14 -23 -5 12
f1=what	-3 0 8 -27 13 8 0
f1=when	9 -3 -18 0 0 8 7
f1=where	1 -4 -9 17 -8 -2 -3
f1=why	-2 -2 19 -8 -10 -4 -4
f1=without	-4 3 17 -8 -1 -1 -9
f1=you	3 6 6 -4 -19 -8 0
f:"	20 10 -20 -28 -1 -2 18
f:'	0 0 11 -16 4 -5 -2
f:,	0 24 -13 -9 10 -1 -2
f::	2 9 -2 7 -19 2 -9
f:<agent>	-1 -11 -4 -8 11 -6 17
f:<day-ahead>	-20 -4 -2 10 -21 -9 21
f:<day-gone>	-3 -21 10 -9 1 4 12
f:<day-today>	-6 16 -6 -5 0 7 -5
f:<goods>	-9 20 -4 -3 4 0 -15
f:<level>	-16 17 4 8 -4 -25 -17
f:<month-gone>	3 -22 -4 -12 27 11 -5
f:<name>	-31 13 2 -8 1 -2 7
f:<number>	-3 1 3 -7 14 -2 -16
f:<office>	11 -8 -20 -3 3 7 14
f:<organisation>	20 -2 -9 6 -4 5 -14
f:<person>	-1 5 -24 10 -13 -9 23
f:<points>	-10 24 3 -6 -8 -2 -19
f:<sender>	-11 -6 0 16 -23 2 0
f:<span>	-17 -12 13 -2 -6 7 -3
f:<v-agree>	-15 7 -10 1 0 0 9
f:<v-end>	0 2 -16 2 9 3 2
f:<v-impose>	-27 0 -10 8 16 -3 1
f:<v-say>	7 -5 -9 10 -20 -10 14
f:<v-stay>	-7 -21 -3 11 3 3 1
f:<v-target>	-27 10 -6 -7 8 -2 11
f:<v-threaten>	-2 15 -15 5 -10 -5 4
f:<v-up>	-6 5 -4 7 3 0 -16
f:?	1 -16 12 14 -19 -10 -12
f:a	-11 -1 -2 16 -20 0 1
f:about	5 3 0 4 3 -12 -19
f:act	0 0 -13 16 -1 0 -2
f:additional	-1 -3 16 -2 -8 -2 -4
f:agree	-5 4 10 2 -15 -2 -7
f:all	0 -3 16 -8 -5 1 -6
f:aluminium	-1 5 -15 3 10 -1 -1
f:and	-2 -10 -3 8 6 10 -16
f:announce	5 0 -16 9 1 -3 2
f:answer	-6 -7 -18 -6 26 -9 7
f:anybody	0 12 -4 -18 7 0 -1
f:as	-7 -17 0 0 3 5 8
f:ask	11 3 10 -10 4 0 -27
f:back	-9 9 -2 -7 1 9 -15
f:be	2 8 -11 6 -23 1 11
f:became	9 -1 -16 -2 15 0 -8
f:been	-9 -19 3 10 3 -8 0
f:before	-15 13 0 -4 -6 -14 10
f:both	-8 4 -7 1 16 -12 -7
f:but	-7 0 -5 -21 11 1 11
f:by	-3 -11 -11 -7 17 -6 10
f:can	-3 -12 9 5 -15 2 6
f:car	-2 -17 -6 1 10 -5 9
f:charge	-20 6 -3 -6 7 3 2
f:count	0 3 -21 18 5 -3 -10
f:country	-7 -2 -3 17 -1 -10 -9
f:custom	5 -2 21 -13 -17 -1 -2
f:date	-8 8 -15 22 -7 -6 -10
f:do	-15 -2 1 -14 2 -4 20
f:doe	0 -12 -7 15 6 -1 -17
f:don't	-9 16 0 3 -12 -2 -7
f:done	7 -2 5 -17 4 -1 -2
f:due	-1 -6 -8 15 -1 -1 -4
f:during	0 0 12 -15 -1 -2 6
f:everybody	-4 -9 -3 0 15 -2 -6
f:export	-8 5 13 1 -21 -6 -6
f:extension	-1 10 6 -16 -5 0 3
f:far	-3 -1 -15 0 7 0 11
f:first	-11 1 2 4 -16 0 5
f:from	-15 -1 -5 5 -1 0 7
f:go	0 4 -15 11 5 -1 -6
f:had	-18 10 16 -10 4 -4 -18
f:half	-5 -7 0 -12 17 2 -5
f:have	1 -17 -4 13 0 7 -7
f:he	-1 1 5 -15 5 -13 5
f:highest	0 -6 -9 -4 16 -1 -4
f:i	-7 -4 -16 -5 10 7 12
f:in	-17 -15 -3 -7 11 15 12
f:increase	0 0 17 -16 -2 0 -3
f:it	20 -12 -10 -7 10 14 -7
f:keep	-2 -10 5 5 0 2 -15
f:law	14 -17 -1 -1 2 -1 1
f:lay	0 3 -9 -15 -4 5 14
f:levy	0 17 0 -12 -13 -1 0
f:like	0 1 9 -20 0 -1 3
f:list	-3 -16 6 10 -6 -5 -6
f:long	-3 -10 -11 22 -11 0 0
f:look	-7 -16 -7 6 5 0 13
f:lower	0 1 13 -17 -1 -1 0
f:make	1 -4 0 8 -3 5 -16
f:may	1 -6 8 -1 -16 -2 8
f:me	9 0 -2 6 -18 0 -4
f:minute	-2 -8 -16 1 17 -2 1
f:never	16 2 -15 8 -4 0 -10
f:new	-12 -2 21 -26 0 -5 4
f:nobody	4 9 -1 -22 1 9 -4
f:not	0 -5 2 0 -17 -4 14
f:nothing	1 -20 1 4 3 3 -2
f:of	-17 1 2 -8 4 18 -4
f:offer	-5 -2 -1 -14 -5 0 17
f:old	-5 -7 15 -8 1 -1 -4
f:on	-29 -1 0 -4 10 -10 12
f:one	-7 0 10 -16 5 -9 2
f:only	0 -4 10 -24 10 -5 3
f:order	-5 -9 -14 6 16 -11 6
f:ordinary	-4 -8 16 -2 -11 0 -7
f:our	-12 7 10 -16 -9 0 10
f:over	-12 -9 -4 3 2 -14 16
f:paper	3 18 0 -11 -13 -1 -7
f:pay	10 -16 0 4 0 -2 -1
f:per	0 -6 11 -16 8 -3 0
f:port	-1 -2 -12 2 16 1 -12
f:post	8 -6 1 -22 -8 -3 16
f:promise	0 -7 -12 21 -7 0 -7
f:put	-12 -16 -3 3 16 -17 2
f:reach	-1 -8 -23 11 11 -1 4
f:remain	-2 -4 -3 10 2 3 -19
f:remove	0 8 -15 2 7 0 -3
f:renewed	0 -2 -14 0 17 -3 -1
f:run	0 -17 12 2 -15 -7 10
f:same	4 3 -1 10 -16 5 -10
f:say	12 -6 12 1 -15 -6 -8
f:sell	-1 -3 12 -16 6 -6 0
f:set	0 0 15 -7 -12 -1 0
f:side	0 -19 4 5 0 -9 6
f:sign	-7 1 -5 -16 7 5 14
f:sleep	-6 16 -1 -1 -9 -2 -6
f:stand	0 -12 -3 -21 17 -4 10
f:start	-3 -4 -8 19 -4 0 -15
f:still	-5 -5 17 -4 -9 1 -5
f:stuff	0 5 -18 7 0 7 0
f:such	16 0 -20 -7 14 -4 0
f:suspend	1 17 -11 10 -16 0 -15
f:take	4 -6 16 -7 -10 9 -17
f:talk	-7 -9 -2 18 -23 -3 2
f:tariff	-10 -22 8 1 -5 -2 6
f:than	-8 7 14 -18 -1 2 -3
f:that	-4 1 5 -13 0 -14 15
f:the	-4 -16 14 -2 -1 4 -6
f:then	-13 18 -27 -6 12 12 -3
f:therefore	0 -2 17 -15 -6 0 0
f:those	-7 15 -12 16 -12 -7 -15
f:top	-6 6 10 -16 -8 -6 9
f:truce	-12 0 17 -5 1 -10 -8
f:under	2 3 20 -23 -4 -2 -9
f:until	3 1 9 11 -27 0 -27
f:up	-15 -8 11 -10 -3 13 -1
f:was	9 -7 -1 7 -1 5 -20
f:we	-3 2 10 -4 -5 -18 1
f:where	-10 0 -20 9 0 1 11
f:whether	0 0 11 -17 -4 0 8
f:who	-2 9 5 -7 -18 1 1
f:why	-2 -9 20 -5 -9 -3 -3
f:will	7 -8 0 5 -30 7 6
f:with	-9 -13 -7 0 28 -6 -8
f:would	-4 15 16 -15 -24 -3 -1
f:write	1 -14 -3 1 -14 -5 15
f:you	4 2 7 -4 -10 -17 4
first-of-paragraph	12 -15 3 10 -16 -3 -3
form=digits	0 16 -1 -2 -14 7 -11
form=free	5 -28 -1 2 9 -12 3
form=signed	-1 -8 0 11 1 -18 -1
formerly column	-1 -19 -15 5 22 -8 -4
formerly heading	-3 -13 -19 1 26 1 -9
formerly led	-1 1 -15 -1 9 1 2
formerly low	-10 -4 -9 -1 17 -4 2
half=from	-19 -4 7 -13 14 9 -13
half=from future	-1 -17 21 -17 -14 8 4
half=from modal	-1 -16 20 1 -12 -2 -14
half=from past	0 -9 -36 22 18 -9 -3
half=from perfect	0 11 -24 6 13 -5 -5
half=from verbless	-4 -7 26 -20 -7 -3 3
half=no future	0 -4 -7 16 -9 -3 -5
half=to modal	1 2 -21 5 -14 -9 9
half=to past	0 -10 33 -25 -8 0 0
half=to perfect	3 -16 21 -13 0 -1 -9
half=to present	1 3 -26 12 -2 3 12
half=to verbless	-13 -6 -22 34 -13 -11 -2
has-gerund	8 2 6 -3 8 -17 -22
has-participle	3 -13 -5 16 2 -15 -11
has-past	10 -15 -12 -1 9 12 -4
has-perfect	5 -10 15 -8 -11 -24 5
has-pluperfect	0 -19 -7 7 8 1 -5
has-present	-6 4 11 -2 -17 -8 3
heading:at	0 -20 -12 -10 -6 27 -2
heading:before	-1 -17 -17 -11 35 -9 -8
heading:duty	-7 3 13 2 -22 0 -21
heading:from	-1 14 -18 17 -10 -9 -7
heading:goods	0 -6 -4 16 -14 -2 -2
heading:if	-1 28 -12 -16 -8 -12 -3
heading:now	0 -10 26 -13 -12 -2 -3
heading:on	-7 -2 5 6 -10 5 -23
heading:rate	-7 -5 7 -1 9 -9 -18
heading:the	-6 11 -20 0 11 9 -22
heading:today	-1 -15 31 -9 -17 -9 -5
heading:truce	-2 22 -1 -3 -23 -9 -9
heading:vietnam	-1 -10 23 -24 0 1 -5
heading:without	0 26 -16 -9 -4 -13 -2
highest	15 8 -17 -1 -10 15 -6
highest false	15 -12 0 -6 -7 14 -3
highest over 80	15 -49 -1 14 -36 24 -4
highest true	4 15 -20 3 -7 6 -5
highest under 80	6 21 -17 -9 5 0 -7
intending after	-1 -6 -20 14 -10 -7 13
intending before	12 -1 -9 -12 -23 -14 15
intending led	5 -13 -16 -26 -47 -15 42
intending low	0 -4 -22 -12 -37 -22 43
intending part	10 -6 -24 -6 -32 -20 27
joined=	-7 9 -16 5 -24 19 -6
joined= higher	-5 14 -20 -15 -10 17 0
joined= lower	-1 -6 -2 17 -19 -1 -12
joined=: lower	0 0 -11 18 -8 -4 0
joined=and lower	-1 15 -15 0 -6 11 -12
joined=from	0 -13 10 -16 15 -6 -11
joined=from higher	0 -6 17 -11 -1 -5 -6
joined=from lower	0 -7 -8 -8 20 0 -4
joined=to	-8 1 4 2 -13 -16 7
joined=to higher	-5 7 26 -25 -3 -12 -2
joined=to lower	-1 -12 -16 17 -16 -2 9
joins= higher	-3 -21 6 6 -6 10 -7
joins=and	-4 22 -6 -3 -7 -3 -4
joins=from lower	0 0 -20 17 -7 0 4
l1='s	3 -3 2 -9 12 0 -20
l1=(	8 5 2 -1 -27 -3 1
l1=,	-2 10 3 -23 6 -11 7
l1=:	-53 6 18 -1 -10 -2 -10
l1=<goods>	-12 11 6 6 -16 -10 -14
l1=<level-noun>	-1 0 18 -8 0 -6 -14
l1=<level>	-7 11 -15 0 -24 17 2
l1=<name>	-7 -19 -3 20 -2 -18 -6
l1=<not>	17 -23 0 -7 2 -7 1
l1=<v-begin>	-2 0 15 -7 2 -8 -20
l1=<v-impose>	12 3 5 4 -22 -7 -5
l1=<v-suspend>	-2 -12 -23 29 1 -1 -4
l1=a	11 0 -4 8 -20 -8 -3
l1=and	-16 14 -2 -5 -5 2 0
l1=another	-5 -10 -15 14 5 -6 2
l1=as	18 2 -20 -10 -17 15 1
l1=ask	0 -5 18 0 -9 -1 -10
l1=at	-20 -9 7 6 6 -5 -8
l1=become	-2 2 -20 0 10 1 0
l1=extra	-6 -6 15 -15 0 0 1
l1=for	10 3 -11 2 -24 -10 11
l1=from	-10 -14 14 -16 19 -2 -38
l1=further	-5 2 -10 16 0 0 -10
l1=is	-9 3 19 0 -36 -12 -21
l1=its	-9 -2 19 -1 -11 -4 -10
l1=leave	-2 -6 -10 19 -9 -1 -3
l1=not	14 -21 10 -16 4 -6 -7
l1=pay	-5 2 7 0 -3 4 -18
l1=say	4 0 -16 6 3 -4 0
l1=suspend	-1 -6 -17 24 -6 0 -2
l1=take	-1 1 12 -7 3 -6 -18
l1=the	-21 -8 17 -18 14 3 -3
l1=to	3 -2 -16 10 -10 -5 13
l1=was	-8 -7 -13 -5 19 4 -19
l1=with	-1 -6 -6 3 9 -19 4
l1=—	0 -9 -26 30 -1 -2 -4
l2='s	5 -15 5 3 -13 -7 5
l2=<agent>	0 7 -18 -5 -2 1 11
l2=<begin>	2 -20 -1 5 -1 4 5
l2=<day-ahead>	-1 3 -16 13 1 -4 -4
l2=<day-gone>	-5 -17 -1 3 15 -3 -11
l2=<level>	-19 -17 3 -4 -4 12 14
l2=<name>	-1 0 7 0 5 -2 -26
l2=<number>	0 9 2 2 -8 -15 -5
l2=<v-agree>	12 0 -15 6 -8 0 -6
l2=<v-down>	5 -19 20 -11 -1 -10 -8
l2=<v-say>	5 -5 -1 0 4 6 -15
l2=<v-stay>	-3 -14 1 -6 16 -3 1
l2=<v-target>	-1 12 -24 6 1 7 -2
l2=an	-8 -9 20 -11 -4 0 1
l2=before	-1 -15 -10 21 -8 -1 -2
l2=both	0 -1 -7 15 -8 0 -4
l2=bring	0 -3 16 -8 -5 0 -7
l2=down	-2 -7 12 3 -5 -17 -3
l2=fentanyl	0 1 19 -10 -16 0 -3
l2=from	-1 10 -7 0 -16 7 2
l2=go	6 -3 -15 11 5 -3 -2
l2=good	-4 -15 20 -12 -4 8 -16
l2=had	-8 -18 -10 11 15 -5 -12
l2=has	-2 -14 18 -13 -1 -5 5
l2=in	-7 -18 7 -4 10 -7 -3
l2=is	5 -2 1 0 -16 -6 5
l2=not	8 0 -10 7 7 -5 -17
l2=of	7 14 4 -19 -3 -13 4
l2=on	-4 -9 22 -13 -9 -1 1
l2=place	-1 -9 1 4 -16 9 -2
l2=rate	15 -3 -1 -3 -6 -3 0
l2=reduce	0 0 16 -20 -6 -1 8
l2=that	-18 7 1 3 -9 -6 6
l2=the	-2 -15 0 12 7 -20 -5
l2=there	0 -2 15 -16 1 -1 -2
l2=up	-12 -5 -10 -6 20 6 1
l2=will	0 2 -23 12 -11 -7 11
l2=wine	0 9 9 -15 -4 -3 -2
l2=would	2 16 -28 4 -10 -5 -1
l3=,	-3 -2 2 9 1 -6 -15
l3=.	-1 -3 -15 12 6 0 -1
l3=:	13 0 11 -19 -17 -13 5
l3=<begin>	-14 -3 8 14 -18 0 -8
l3=<day-gone>	-3 -16 -13 5 16 -7 3
l3=<month-gone>	-5 -13 9 8 -19 0 4
l3=<not>	0 11 6 -16 -1 -7 -3
l3=<number>	1 5 18 -8 -10 -8 -30
l3=<quality>	0 2 16 -16 0 1 -12
l3=<seat>	-11 7 -16 -4 12 8 0
l3=<span>	0 4 7 -20 6 -2 4
l3=a	9 -12 -19 2 4 5 11
l3=as	4 5 -6 -10 -18 17 0
l3=at	2 3 11 -19 -5 10 -10
l3=be	1 3 -19 5 -8 -3 7
l3=from	-8 -2 -2 10 -18 -12 8
l3=into	-3 14 -15 8 -4 0 -8
l3=is	1 9 -17 2 10 -9 0
l3=of	-8 -18 8 5 -9 -5 4
l3=over	0 -2 16 -12 -6 -1 -1
l3=since	0 -3 -17 10 4 8 -2
l3=that	16 0 -28 10 7 -4 -7
l3=the	-2 16 -11 -20 11 -2 12
l3=their	0 11 6 -16 -4 0 -2
l3=then	0 15 -7 0 -3 -1 -5
l3=thi	-5 -10 16 -19 6 -2 6
l3=truce	0 21 -8 -14 -6 -5 -5
l3=was	10 -5 3 13 -23 0 -6
l3=will	14 4 -15 -2 3 -6 2
l3=year	-1 -6 16 -11 0 -1 -3
l4='s	0 -6 1 9 -8 4 -15
l4=,	-7 -10 -16 2 7 13 13
l4=.	9 5 1 -19 0 -1 0
l4=<goods>	-10 18 9 -6 -6 -9 -12
l4=<level-noun>	-1 -5 -6 18 -17 -3 0
l4=<level>	-11 -5 -2 8 11 -18 -9
l4=<not>	0 2 2 7 -1 -6 -21
l4=<number>	-22 -17 22 -2 -9 -6 9
l4=<v-begin>	2 -6 21 -11 -12 -8 0
l4=<v-down>	2 -17 -1 -5 17 -9 0
l4=<v-impose>	-9 -17 -7 12 8 -4 2
l4=an	10 -9 -17 14 -4 1 -2
l4=beef	0 -4 17 -13 -4 0 -1
l4=before	-4 -9 -11 -2 19 -7 3
l4=car	-1 8 11 -15 -5 0 0
l4=from	-5 -2 -1 7 -21 7 1
l4=has	-7 0 -3 6 -18 -3 11
l4=it	7 2 -6 5 -7 6 -15
l4=new	-2 0 15 -10 -5 -1 -3
l4=pay	-3 -12 16 -7 -7 1 3
l4=put	-11 -6 -11 27 -3 0 -14
l4=that	12 4 2 -1 -16 -1 -5
l4=the	-3 5 7 3 -1 -12 -18
l4=two	-1 3 -19 -5 19 0 -1
l4=up	-1 -1 15 -11 -3 2 -9
l4=will	-10 14 17 -9 -12 -3 -13
l=, against	0 -9 -16 13 6 1 -1
l=, at	-4 -22 -5 14 6 -3 -4
l=, from	0 1 15 -8 -9 -7 -3
l=, pay	-1 -7 17 -6 -11 0 -4
l=<begin> <name>	-8 -19 7 16 -28 -8 -19
l=<day-today> :	0 -7 15 -9 -2 0 0
l=<level> <level>	-2 -10 7 -22 -9 15 5
l=<level> and	-4 5 -15 1 1 1 7
l=<level> from	0 -13 6 -14 17 -6 -11
l=<name> 's	-6 -7 0 -7 17 4 -11
l=<name> :	-8 -14 26 -2 -24 -6 -13
l=<name> <level>	-1 10 -9 6 -15 4 -6
l=<name> at	-4 -15 -2 -3 8 -7 10
l=<name> charge	0 -16 6 2 -5 4 -7
l=<name> put	3 8 1 -21 7 0 -5
l=<quality> good	0 0 17 -13 -5 0 0
l=fentanyl and	0 3 16 -14 -8 0 -2
l=good pay	0 -2 8 -18 0 7 0
l=good to	0 0 19 -10 -7 -2 -7
l=had been	-1 -5 -12 0 15 -5 -5
l=had pay	0 0 -10 -9 16 -3 0
l=it became	0 -6 8 7 -15 -4 0
l=it was	-2 -9 -26 7 5 6 -10
l=place of	-1 -9 1 4 -16 9 -2
l=return to	-3 20 -3 -13 0 0 -8
l=surcharge of	5 1 -2 -5 11 -2 -17
l=to pay	-2 0 -4 -16 8 10 3
l=up from	0 -7 -10 -10 21 0 -3
l=which make	0 -1 -16 12 6 0 0
l=will pay	-2 0 -15 20 -4 -2 -8
lapsing led	-2 19 -4 -10 -7 0 -6
lapsing low	-6 22 -5 -18 12 -6 -17
lead="	13 -15 -2 -18 7 14 -8
lead=(	13 3 5 -2 -21 -11 -2
lead=;	-6 15 -2 -11 -1 0 1
lead=a	9 -14 -24 6 16 -11 9
lead=add	0 -8 16 -10 -2 0 -3
lead=but	-9 -1 16 -6 -14 -2 -1
lead=china	-6 -8 7 -5 8 6 -18
lead=chinese	0 -4 5 -19 10 0 -1
lead=fifteen	18 -5 -11 -4 -10 -1 2
lead=from	-5 16 -20 6 -5 9 -1
lead=if	-2 6 3 -17 0 -9 6
lead=in	0 -4 -15 12 0 7 -4
lead=it	-8 -19 15 -13 -1 16 0
lead=no	0 9 -17 15 -16 -1 2
lead=on	-5 13 -2 13 -3 -7 -22
lead=since	-3 0 27 -17 -8 -3 -6
lead=so	8 -23 16 -3 -18 -7 5
lead=that	28 -6 -14 -2 -1 -17 0
lead=the	-6 -15 3 5 5 -4 -3
lead=today	0 -5 19 -11 -3 0 -4
lead=trump	-5 -2 -5 -5 -4 -1 16
lead=turkish	0 -4 16 -11 -3 0 0
lead=u.s.	0 0 18 -16 -2 0 -1
lead=until	-3 -15 -2 6 9 -5 -8
lead=vietnam	-3 -5 24 -24 -7 -2 8
lead=we	5 -17 -13 8 -7 1 14
lead=when	-1 -11 -14 6 15 -1 -4
lead=where	2 -17 -2 10 9 -10 -14
lead=which	1 -5 7 -4 2 10 -25
lead=who	5 -8 5 -16 -9 4 6
lead=without	-2 4 -15 10 -1 0 -12
lll=, up from	0 -7 -5 -10 16 0 -3
lll=, which make	0 -1 -16 12 6 0 0
lll=<begin> <begin> <name>	-8 -19 7 16 -28 -8 -19
lll=<begin> <name> charge	-1 -10 26 -7 -9 -4 -2
lll=<level> , not	15 -7 -16 -2 5 0 -3
lll=<name> <level> <level>	0 2 10 -15 -7 3 -5
lll=<name> tariff of	0 0 16 -13 0 0 -3
lll=a rate of	5 0 -17 11 -8 0 2
lll=in <name> :	0 -6 16 -10 -5 0 0
lll=in place of	-1 -8 3 0 -15 9 -1
lll=into <name> <level>	0 10 -20 8 -3 3 -1
lll=it will be	-6 4 -2 -15 -1 0 16
lll=its duty of	0 -4 15 -14 -1 0 0
lll=the rate of	9 -5 8 2 -15 -1 -10
lll=top of the	0 -1 16 -9 -4 0 -4
lowest	-9 -46 15 6 6 -25 -2
lowest false	4 -23 7 13 -2 -25 -17
lowest true	-13 -33 12 -3 9 -11 9
lowest under 80	-8 -46 16 6 7 -24 -6
lr=, .	-6 -5 18 -10 -8 -2 3
lr=: )	0 -2 -14 -15 23 -1 -4
lr=: ,	-6 -6 14 -4 -23 5 4
lr=: .	-18 17 10 -2 -37 -13 -6
lr=: from	0 -3 -15 14 1 0 0
lr=: on	-14 -1 5 -16 4 4 8
lr=<begin> .	6 -6 18 -25 0 -5 -14
lr=<level> <level>	0 1 -9 -1 -18 13 6
lr=<name> .	-1 4 -3 3 -15 1 3
lr=<name> <level>	-2 -12 3 -28 22 -9 -8
lr=a tariff	2 -2 -18 24 -5 -1 -9
lr=and is	-2 -6 16 -9 -1 0 -1
lr=as .	18 1 -16 -2 -10 2 -5
lr=at and	0 0 15 -19 -3 6 -2
lr=at for	0 -3 -10 16 1 4 -14
lr=be .	3 3 -25 8 -9 6 -2
lr=be on	4 0 -2 -16 0 0 10
lr=from .	0 1 6 -22 18 -10 -14
lr=from to	-5 -11 8 -2 2 2 -19
lr=is ,	-2 -10 19 -10 -6 -1 0
lr=is .	-12 -3 11 7 -16 -6 -15
lr=leave on	0 0 -14 16 -3 0 0
lr=not .	9 -13 9 -16 2 -2 -4
lr=of ,	-2 -1 -12 15 -1 -1 -2
lr=of on	3 3 9 -5 -19 -3 1
lr=of to	-1 -4 4 -15 2 0 8
lr=pay ,	-1 -3 18 -13 -1 2 -5
lr=pay on	-2 -11 18 0 -11 -1 -5
lr=say .	2 2 -17 7 5 0 -3
lr=the .	-9 1 7 -16 5 6 -4
lr=the for	0 -1 14 -15 -1 0 -2
lr=the on	0 -12 20 -13 0 -1 -13
lr=the that	-4 0 -6 7 8 -19 -3
lr=to .	1 4 -22 8 5 -4 6
lr=to <end>	-2 -4 17 -16 -1 -2 1
lr=to in	5 -9 11 8 -16 -4 -9
lr=to on	-11 -4 -16 14 0 -3 11
lr=was .	-11 -30 0 8 15 -6 -11
lr=with on	-6 -5 -6 15 6 -11 -14
middle over 80	-17 -19 -33 2 10 6 30
middle under 80	-6 13 10 -4 -2 -14 -15
nc2=agree	1 -7 -15 8 8 -1 3
nc2=bear	0 -16 0 2 2 -4 7
nc2=down	-11 -21 3 1 2 0 8
nc2=propose	9 5 -3 -19 7 0 0
nc2=say	5 2 -6 6 -21 -6 7
nct2=agree participle-passive	0 -3 -12 18 -7 0 -3
nct2=down past	-1 0 0 -15 12 1 -4
nct2=impose perfect	-2 -1 1 13 -15 -8 -3
nct2=impose present	14 5 6 -13 1 1 -20
nct2=impose present-passive	-7 -6 -6 0 -3 -2 18
nct2=propose present	4 1 2 -15 1 2 0
nct2=suspend past	-6 -6 -3 18 -9 0 -4
nct2=target past-passive	0 -2 -7 -17 15 -2 8
nct2=up past	-2 4 -15 -14 7 5 5
next="	14 0 -28 8 -8 5 1
next=)	7 3 -13 -9 17 -7 -3
next=,	-18 -9 10 1 0 5 -5
next=if	-1 -5 -2 -10 -10 -6 20
next=that	2 -4 -2 6 -2 -26 5
next=where	-3 15 -7 -12 -5 -2 5
next=—	0 0 0 12 -15 -4 -8
nhas-future	-11 -16 22 -19 -2 2 10
nhas-gerund	2 -8 -10 22 -8 1 -12
nhas-infinitive	7 9 -17 -2 5 4 -6
nhas-participle	2 -12 -8 -5 19 -12 8
nhas-past	11 -15 -7 6 4 6 -9
nhas-perfect	-13 2 1 7 -15 -6 8
nought	5 -31 4 -2 9 -12 2
nt2=future	-5 -13 19 -15 -1 3 3
nt2=gerund	-1 -7 -17 22 -1 4 -10
nt2=past-passive	8 -13 -12 5 12 -17 -2
nt2=perfect	-11 -7 -7 16 -5 -9 5
nt2=present-passive	0 -12 -7 -8 8 -7 20
nv2=come	-7 -19 6 -10 8 -2 10
nv2=have	5 -16 5 3 -11 3 -4
nv2=pay	-3 -13 0 -11 15 -3 8
nv2=put	6 0 1 2 -15 5 -11
nv2=stand	0 -2 -15 9 9 0 -2
nv2=start	0 0 -11 16 -5 0 -6
nvt2=add past	-1 -1 16 -21 3 0 0
nvt2=be future	0 -13 17 -10 0 0 3
nvt2=have past	10 -4 6 -16 -5 3 -2
nvt2=say past	1 -1 -5 17 -14 -4 -7
nvt2=suspend past	0 -3 -11 19 -9 0 -2
nvt2=take past	3 -3 7 -20 2 6 -2
only	-14 -9 6 9 2 -25 0
only false	-23 -16 7 19 -4 -10 -15
only over 80	-6 -7 11 -17 0 3 10
only true	1 0 0 -8 6 -20 11
only under 80	-11 -7 4 12 2 -30 -4
opened	-1 21 2 -11 -12 -9 -4
over 80	7 -62 -21 9 -21 26 25
pc0=bear	-15 3 -6 -1 0 0 9
pc0=say	1 -2 -10 9 6 -19 -1
pc0=stay	4 2 -3 0 -16 7 6
pc0=up	-11 -6 -10 -5 2 9 15
pc1=agree	-7 -6 5 4 9 -9 -16
pc1=end	9 7 -3 -16 1 -6 6
pc1=say	0 -1 -7 6 2 -19 3
pc1=stay	4 1 -7 5 -17 7 5
pc1=up	-11 -7 -11 -3 4 7 16
pct0=begin past	-2 -15 8 -8 6 -3 1
pct0=up past	0 -6 4 -15 1 8 0
pct1=begin past	-2 -15 8 -8 6 -3 1
pct1=up past	0 -6 4 -15 1 8 0
pct1=up present	-7 -2 -15 1 4 -1 14
peak before	-2 -10 0 1 -12 15 -6
peak column	0 -22 -14 -10 -4 28 -2
peak heading	0 -24 -15 -12 -7 31 -4
peak led	-10 -18 -18 2 -17 36 -4
peak low	-4 -27 -19 -8 -11 47 -10
peak part	-5 -15 -10 -1 -10 21 1
peak rest	1 -14 -8 -7 -2 25 -6
peers 0 0	-12 -6 10 2 5 -27 -2
peers 0 1	-5 -5 8 7 -15 -6 0
peers 1 0	-1 5 1 5 5 -22 -14
peers 2 0	14 2 -7 -7 -16 3 11
peers 2 1	15 0 -2 -11 -9 -3 13
phas-modal	-17 4 5 3 -7 -6 1
presently after	-10 -13 23 3 -17 -12 -16
presently before	6 -29 14 -12 11 0 -20
presently column	-2 -18 46 -28 -23 -11 -9
presently heading	-2 -24 51 -24 -27 -13 -10
presently led	4 -15 21 -13 3 -6 -9
presently part	0 -33 38 -12 -4 -4 -32
presently rest	-25 7 -15 23 -5 -6 -1
pt0=modal	-15 -1 3 7 -5 -6 2
pt1=infinitive	3 -8 8 -15 10 -4 1
pt1=modal	-15 -1 3 7 -5 -6 2
pv0=pay	-7 4 8 1 -1 -19 -8
pv1=be	7 0 -2 -3 -16 3 10
pv1=introduce	-1 -6 19 -11 -7 -1 -2
pvt0=get past	0 -1 -10 15 -6 0 -4
pvt0=pay perfect	0 7 6 -15 -1 0 -1
pvt0=take past	0 -5 15 -10 -7 0 0
pvt1=get past	0 -1 -10 15 -6 0 -4
pvt1=pay future	0 -6 -7 15 -5 -1 -3
pvt1=pay perfect	0 7 6 -15 -1 0 -1
pvt1=take past	0 -5 15 -10 -7 0 0
q1=a	-7 -17 2 5 7 7 -9
q1=and	8 10 -2 0 -15 -5 -2
q1=april	-4 -5 -13 0 16 4 -11
q1=background	-2 14 2 -2 -17 -3 -4
q1=before	-8 -5 12 -22 -1 11 4
q1=beijing	-1 -13 -2 16 1 -6 -13
q1=but	-1 -4 -17 18 -6 -3 4
q1=by	-2 -5 8 4 -15 -3 1
q1=china	-14 -21 3 10 -2 -4 6
q1=during	-1 -11 -14 16 -2 0 6
q1=during the	0 -9 -17 16 -1 0 6
q1=february	7 9 -19 -4 13 0 -3
q1=from	0 -2 -9 18 -11 -1 -7
q1=goods	-5 8 -2 -12 14 2 -20
q1=he	-4 -18 1 18 0 -8 -8
q1=if	-3 20 -10 1 -28 -5 3
q1=it 's	-1 0 2 11 -16 -5 -5
q1=it has	-5 3 6 3 -17 3 -7
q1=it was	2 -22 2 -5 6 4 2
q1=it will	1 9 1 -18 -4 0 3
q1=january	0 -9 -19 10 10 0 0
q1=kenya	0 -8 0 16 -11 -6 -2
q1=march	0 -9 -4 -15 16 6 -2
q1=minister	-3 15 -2 -2 -1 0 -10
q1=mr	9 -22 20 2 -3 -12 -12
q1=my	1 1 -19 19 -9 5 -8
q1=not	8 -3 0 -3 -17 -2 8
q1=nothing	2 -12 -4 18 -8 -4 -9
q1=on the	2 -3 -6 18 -13 -2 -11
q1=on wednesday	0 -4 16 -14 1 0 -3
q1=peru	-1 2 3 -16 5 -1 3
q1=q	-5 8 -15 14 -5 -2 -4
q1=question	-7 1 12 -27 -5 -6 13
q1=rates	0 13 10 -21 -8 -1 -6
q1=section	-1 -7 15 -11 0 -1 -4
q1=since	-6 6 -8 -2 1 10 -15
q1=south korea	0 -3 -8 15 -5 -1 -2
q1=switzerland	0 -10 6 10 -16 -3 -11
q1=that is	1 16 -4 -5 -2 -3 -8
q1=the	-13 -11 -1 2 -3 0 19
q1=the american	5 -8 -22 22 -3 5 -9
q1=the customs	-1 -1 -16 21 -8 0 -3
q1=the duties	-1 -2 15 -24 3 4 -2
q1=the ministers	0 0 15 -16 -1 0 2
q1=the president	0 -1 -16 1 -3 0 15
q1=u.s.	0 0 17 -14 -6 0 -2
q1=under	-3 0 5 12 -19 3 -13
q1=vietnam	-7 -15 5 10 0 -5 -7
q1=washington	-2 -5 -12 21 -8 -2 -4
q1=we	4 10 -4 -16 -14 11 9
q1=what does	-4 3 17 -24 -7 0 0
q1=what if	-4 28 -21 -7 -4 -5 -7
q1=what is	0 2 14 -21 -11 -5 9
q1=what stays	0 -4 20 -14 -4 0 -2
q1=what would	0 17 -12 -13 -5 0 7
q1=where	-2 -8 26 -17 -9 -2 -5
q1=while	0 10 -5 -18 10 -7 -3
q:!	-6 -20 -19 21 3 -2 10
q:-	-10 -4 1 10 -6 -15 4
q:;	-7 6 21 -14 -27 14 -15
q:<day-ahead>	-21 31 -8 10 -22 -5 -18
q:<day-gone>	-7 -2 -2 -6 21 -6 -10
q:<duty>	-5 -14 13 2 7 -16 -8
q:<month-gone>	1 -20 17 -4 -8 10 -8
q:<name>	-30 -1 13 13 -24 0 -1
q:<not>	10 -1 5 -18 -4 15 -6
q:<office>	-5 3 4 -3 -1 -18 8
q:<points>	3 10 -2 2 0 -9 -20
q:<taker>	-5 -6 20 -34 3 -6 9
q:<v-bear>	-14 -19 0 10 -10 -14 26
q:<v-begin>	10 9 -8 -1 4 2 -18
q:<v-buy>	5 -27 -6 -4 11 -1 11
q:<v-end>	-2 19 -1 -3 -4 1 -16
q:<v-propose>	-9 -17 -16 3 -4 -19 42
q:<v-return>	-1 7 0 9 -6 -16 -5
q:<v-sell>	-2 -21 3 3 -2 2 7
q:<v-stay>	14 -8 18 -12 -9 -4 0
q:<v-up>	-5 7 -7 7 6 0 -20
q:add	-1 -12 16 -6 -1 -3 -1
q:additional	-4 -18 11 0 9 -9 -16
q:after	0 20 -2 -8 -5 -1 -8
q:again	3 3 4 -16 7 -5 -4
q:agree	0 -5 -4 14 -16 9 -13
q:agreement	-4 -14 -2 19 -25 -8 7
q:all	-9 -22 -6 14 7 -11 2
q:announcement	-1 0 -15 19 -13 0 3
q:another	1 -11 15 -2 2 -3 -9
q:answer	-2 -17 -4 19 -8 5 -3
q:any	-2 0 -18 10 10 0 -3
q:apply	-2 1 14 -15 4 -1 -2
q:are	2 0 6 4 -30 -10 10
q:as	-3 16 -4 -3 4 -4 -13
q:at	-7 18 -3 -6 -12 3 5
q:back	0 12 -22 -18 6 11 6
q:banana	4 6 -7 -14 -4 -10 15
q:bear	-2 1 -15 4 7 3 1
q:because	-1 7 11 -16 9 -9 -5
q:been	2 -20 3 3 9 7 -17
q:before	-19 11 4 -11 -2 7 -2
q:begin	4 -18 -11 2 16 4 -4
q:buy	4 -11 -16 2 10 0 4
q:can	-2 4 -4 -7 15 -5 -9
q:change	-3 -10 15 5 -23 3 -11
q:cheese	-1 0 17 -17 -5 0 3
q:clear	0 -6 -16 17 1 6 -11
q:coffee	-1 7 -1 -2 -15 11 -6
q:collect	5 0 -24 15 8 -1 -10
q:confirm	-2 6 16 -24 -6 0 1
q:country	2 -18 -17 12 -6 1 16
q:date	-2 17 3 -2 -17 -5 -12
q:day	-8 15 1 -22 0 2 1
q:die	6 18 -19 -12 10 -5 -8
q:double	0 -5 -14 15 2 -1 -2
q:down	-5 -16 -9 11 3 6 -3
q:duty	-15 -13 5 4 4 -8 6
q:each	-3 -3 3 10 -17 -9 7
q:earth	-1 -4 -6 15 -5 0 -5
q:end	-11 25 -2 -5 -18 -5 -3
q:entry	-1 -6 16 -1 -9 0 -5
q:ever	0 8 12 -15 -10 0 -2
q:expire	0 -13 16 2 -13 -4 -6
q:fentanyl	-14 -12 6 -1 10 9 -34
q:figure	0 -1 8 -19 -12 0 10
q:first	-7 -22 -3 5 9 2 3
q:foreign	0 7 4 -15 -1 0 2
q:free	-1 -11 12 -15 5 2 3
q:from	-10 -2 15 5 -9 -12 -13
q:get	-8 -16 6 6 -6 2 2
q:give	-4 4 -15 21 -14 -2 -4
q:given	-2 2 -3 -19 10 2 4
q:good	-7 -16 4 -6 17 -5 0
q:had	-5 -20 1 -14 21 3 6
q:his	-9 -19 6 -10 -1 -3 19
q:hold	-8 0 -17 9 11 -4 2
q:i	5 -11 11 -17 8 4 -5
q:if	-1 20 -24 -3 -13 -4 16
q:import	3 -5 -1 -17 0 4 10
q:importer	0 0 0 -18 4 -2 9
q:impose	-1 -7 -14 15 7 -9 -1
q:included	-1 -11 19 -22 3 -1 6
q:is	-24 15 12 1 -16 -14 -5
q:it	-8 -6 4 -4 12 11 -20
q:its	-11 -9 5 8 -6 -16 5
q:know	-1 -7 -15 18 10 -7 -4
q:later	0 5 -2 -15 6 5 -3
q:law	6 0 -15 3 7 1 -4
q:let	-3 22 -15 0 -10 7 -8
q:letter	0 2 -14 -10 -2 -2 21
q:lorry	0 6 -4 -15 12 -1 -4
q:lower	0 -11 17 -6 -9 -3 4
q:maize	-1 -13 -12 17 2 -7 4
q:make	3 -21 9 -6 5 8 -3
q:me	1 -1 -7 17 -9 -7 -4
q:member	0 0 -17 12 4 2 -2
q:midnight	5 16 -11 -10 4 3 -2
q:most	3 -6 6 -13 -13 0 17
q:much	-3 0 17 -1 -7 -8 -6
q:my	-6 -6 -10 16 8 -3 -16
q:nobody	-6 1 8 -16 -7 9 0
q:now	0 11 0 -16 -7 6 9
q:number	17 -6 -2 2 -5 -9 -5
q:offer	4 -8 -14 -16 -2 0 21
q:one	-1 9 10 -3 -8 3 -15
q:only	-2 0 -17 12 6 0 2
q:order	0 -15 4 3 -1 -4 4
q:ordinary	-4 -15 10 -3 11 -8 -14
q:other	-11 -4 10 -7 -17 0 18
q:our	-9 -18 5 0 3 12 -3
q:over	-7 -1 12 -18 2 -1 6
q:pause	-5 19 -2 -1 -13 -2 -3
q:pay	-4 -2 3 15 -16 -13 -2
q:people	-1 6 0 9 -15 -1 -5
q:place	0 -4 3 -15 2 -2 11
q:plan	-9 -7 -2 16 2 0 -12
q:plu	-1 4 16 -17 -1 -5 -2
q:present	-7 -14 4 2 -12 -4 16
q:price	0 -2 15 -10 -4 0 0
q:proclamation	3 -8 -6 18 -10 -3 -12
q:propose	-4 0 -15 -10 -7 0 24
q:put	10 7 5 -28 6 -3 -3
q:raspberry	0 13 -7 -15 8 -5 -1
q:rate	-4 -13 -8 21 -25 9 -1
q:reciprocal	0 -1 16 -24 12 4 -20
q:renewed	-1 17 0 -15 -6 -1 -7
q:return	0 1 5 6 -15 -8 1
q:run	-3 12 9 -33 -6 8 -1
q:same	-5 -8 9 11 -8 -11 -15
q:section	-7 -3 23 -13 -5 -2 -8
q:side	-12 -15 9 0 3 -10 7
q:sign	3 1 -3 10 2 -15 -14
q:since	0 -2 14 -13 3 8 -29
q:sit	6 -8 5 -16 7 -1 -2
q:stand	0 4 7 -1 -16 -1 3
q:start	0 -11 -18 27 -3 -2 -9
q:steel	-5 1 18 -17 -15 -2 6
q:still	-4 0 -7 20 -10 -6 -11
q:strike	-1 1 5 -20 5 2 1
q:surcharge	10 1 -1 -15 4 -4 2
q:tariff	-1 -9 21 -1 4 -14 -26
q:tax	1 15 0 -10 -12 6 -7
q:tea	-7 11 4 -16 -11 0 6
q:than	-4 -16 10 4 -4 -6 0
q:that	7 -19 2 7 6 2 -12
q:their	-11 15 12 -36 5 11 -8
q:them	2 -19 0 15 -11 3 -1
q:then	-5 9 -5 -1 4 8 -22
q:there	-3 -3 1 -13 -1 4 15
q:they	0 3 -14 -3 -2 15 6
q:thi	-7 -2 10 -2 -29 0 12
q:three	-2 -16 -2 1 0 -6 12
q:to	-1 -20 4 9 -11 1 7
q:treaty	6 -8 16 -12 -4 -3 -3
q:truce	-17 23 3 -17 1 -18 4
q:two	-1 -13 0 21 -6 0 -17
q:up	8 9 -6 -21 13 -15 7
q:want	0 4 -2 -1 -17 -9 14
q:way	-3 -7 17 11 -16 -7 -10
q:were	-3 13 -7 -13 8 13 -15
q:when	1 6 -1 -10 -9 17 -5
q:where	1 -4 18 -9 -14 4 -2
q:which	6 -7 19 -12 2 -16 -5
q:while	0 -3 -6 -14 19 -6 0
q:will	-3 12 0 2 -26 -1 3
q:with	-15 -6 -1 7 0 5 -2
q:world	0 1 0 -15 1 10 3
q:worth	-6 7 1 -20 7 -5 4
q:would	-20 9 -4 -3 5 2 0
q:year	0 1 -2 -18 7 8 4
q:you	-3 0 26 -3 -16 -16 -15
qt=future	-9 0 0 7 -16 -1 7
qt=modal	-19 10 0 1 -1 -6 0
qt=past	-8 -8 -2 -13 17 13 3
qt=pluperfect	1 -30 -6 -6 27 -21 9
qt=present	-12 27 -3 0 -23 -7 4
quoted	9 -1 -15 2 0 11 -6
r1=(	-2 1 21 -15 -14 -1 -4
r1=)	8 1 -14 -12 19 -5 -2
r1=<day-gone>	0 8 -18 3 7 -1 -2
r1=<day-today>	0 -7 23 -15 -6 0 -2
r1=<end>	-17 23 -3 -11 -12 6 -3
r1=<goods>	0 16 -6 -5 0 -1 -11
r1=<v-suspend>	-2 -13 -4 17 -10 0 -2
r1=<v-up>	0 -1 -16 13 1 -3 4
r1=?	-5 -4 -17 -15 6 7 19
r1=all	-2 -6 17 -14 0 -3 -6
r1=and	-20 22 -6 -6 6 4 -17
r1=before	0 15 -37 -5 15 5 0
r1=each	0 -2 -15 0 12 0 4
r1=from	0 6 -22 18 -10 -15 5
r1=go	0 -3 -16 13 1 -3 4
r1=now	0 -9 26 -18 -6 0 -2
r1=of	3 -21 11 5 -5 3 -18
r1=since	-7 -11 28 -13 -6 -3 -7
r1=that	-4 -1 4 2 4 -23 -5
r1=to	-3 -20 7 1 3 0 -5
r1=under	-4 -8 15 -21 11 -5 -10
r1=until	-3 -12 18 -10 7 0 -13
r1=was	5 -5 -12 6 -16 10 2
r1=would	-7 0 -15 -14 7 2 15
r2="	-13 10 -16 12 -3 9 -3
r2=.	0 12 -6 -14 18 -2 -10
r2=<day-ahead>	-9 -1 -17 13 4 -4 5
r2=<goods>	26 0 1 -13 1 -9 -11
r2=<number>	2 -2 14 -28 11 2 -12
r2=<seat>	3 4 14 -9 -16 0 -6
r2=<v-suspend>	-2 8 -18 10 -1 -1 2
r2=before	-1 -8 16 -3 -8 -1 -1
r2=fentanyl	-1 -13 17 -1 -6 -5 -7
r2=for	-2 -7 10 -1 -16 4 0
r2=had	0 0 -19 5 5 0 5
r2=in	3 0 -15 13 0 2 -2
r2=it	-7 18 9 -10 -15 -2 -6
r2=most	0 -5 16 -3 -5 0 -5
r2=of	-5 -3 6 6 -25 -8 5
r2=our	3 -17 9 0 0 -2 -4
r2=since	4 -1 7 -15 -7 -1 5
r2=suspend	0 2 -26 5 4 0 8
r2=the	-15 3 9 -4 -13 13 -6
r2=would	6 14 2 -18 -10 -4 -11
r3="	21 -7 0 -17 -11 -4 -3
r3=,	-1 -26 -2 9 -4 13 5
r3=.	17 -5 11 2 -10 -15 -15
r3=<agent>	7 0 -4 -20 8 -2 7
r3=<day-gone>	-2 3 -3 11 -15 -5 3
r3=<day-today>	-5 -10 19 -14 -4 -1 5
r3=<level-noun>	-3 -7 2 -3 -16 9 5
r3=<level>	-6 -15 -2 2 4 -7 10
r3=<month-gone>	-4 -3 -17 17 8 -6 -5
r3=<not>	6 4 16 -13 -9 -10 -1
r3=<number>	-15 10 -4 10 -3 -2 -8
r3=<person>	-1 -5 1 -18 3 -3 16
r3=<quality>	8 5 3 -17 5 0 -3
r3=<v-bear>	0 3 12 -17 3 4 -9
r3=<v-buy>	-1 -2 -19 9 4 0 6
r3=<v-end>	-6 8 -15 -4 12 -5 5
r3=<v-propose>	4 -8 1 4 7 -1 -15
r3=<v-say>	-4 1 -16 13 0 -3 3
r3=<v-stay>	-10 0 18 -7 -7 1 -1
r3=<v-target>	0 -3 -7 -16 5 5 13
r3=<v-up>	7 -6 -1 -21 7 4 4
r3=a	9 -12 -3 12 -17 5 -4
r3=again	0 9 -1 -15 8 -3 -2
r3=and	-17 -6 -1 5 15 -18 -3
r3=at	-2 17 -8 -1 1 -3 -9
r3=end	-3 11 -21 0 9 -3 2
r3=for	-9 -15 -3 14 5 -9 0
r3=is	7 9 8 -8 -19 -1 -11
r3=not	5 -3 20 -15 -11 0 -6
r3=of	-1 -11 -4 19 -6 -7 -6
r3=on	-10 4 6 -14 -2 -11 15
r3=suspend	0 -4 -13 21 -10 0 -3
r3=the	8 -17 -9 11 0 -5 4
r3=until	0 6 -18 20 -9 -1 -4
r4=<day-ahead>	5 4 2 8 -18 -2 -13
r4=<duty>	9 -13 -13 16 -3 1 -9
r4=<goods>	6 0 23 -24 3 -2 -15
r4=<v-down>	0 0 -17 6 7 -3 3
r4=and	-18 3 9 6 -21 9 -19
r4=be	0 6 -15 9 -2 0 1
r4=doe	0 -4 16 -7 -4 0 -5
r4=for	0 -10 -4 -12 8 -5 15
r4=good	-13 -7 -3 -7 18 -3 4
r4=in	-5 0 3 -12 -15 3 19
r4=one	-2 -1 -17 10 1 0 6
r4=place	0 10 3 -16 -1 0 0
r4=since	-4 0 22 -22 -10 1 -5
r4=that	-12 -3 -13 15 -14 9 8
r4=there	-1 0 17 -14 -7 -1 0
r4=to	-12 -18 -2 -15 11 2 19
r4=was	0 -9 12 -16 2 2 -5
r4=what	3 0 8 -16 -5 -3 2
r4=will	0 0 -10 15 -2 0 -5
r=) .	-5 -9 -6 -16 21 -1 2
r=, <number>	0 8 0 -15 6 -3 -2
r=, for	-2 -8 16 -12 -11 5 0
r=<day-ahead> .	0 16 -8 -9 -3 0 -3
r=<day-today> .	0 -4 16 -10 -4 0 -1
r=<end> <end>	-17 23 -3 -11 -12 6 -3
r=<level> <end>	-5 -2 13 -4 -35 13 0
r=<level> <level>	-1 -7 -12 -19 26 -5 -5
r=? <end>	1 -2 -14 -14 -2 0 19
r=and <number>	-1 15 -5 3 -7 -5 -10
r=before ,	0 12 -18 0 6 -3 0
r=before .	4 -17 -13 2 11 7 -3
r=for fentanyl	0 -5 15 -12 -1 -3 -1
r=from <day-ahead>	4 -2 -15 5 -3 0 4
r=in <month-gone>	3 -15 -8 8 1 3 -1
r=in <name>	0 9 15 -10 -19 -4 -15
r=in <seat>	0 -6 18 -10 -8 0 -1
r=is what	5 -1 -15 2 4 0 7
r=of the	-2 -16 6 8 -14 5 -12
r=on steel	-2 -6 17 -11 -2 0 -2
r=since <day-gone>	-3 -3 16 -10 -4 0 -1
r=that were	0 -3 -9 15 -6 -2 0
relative=stay present	0 14 -3 2 -4 -4 -16
row:duty	-2 -1 -2 14 -16 -4 -5
row:goods	0 -6 -4 16 -14 -2 -2
row:the	-1 19 -4 -16 4 -7 -10
row:vietnam	-1 -10 23 -24 0 1 -5
rule:0	4 -15 12 -18 14 -8 -13
rule:12	2 -11 29 -25 -7 -1 -5
rule:14	-4 4 4 -2 -22 -10 7
rule:15	0 12 -7 7 -1 -7 -22
rule:22	-3 6 -18 -12 -5 0 20
rule:23	0 -4 19 -16 3 0 -9
rule:24	-4 -1 -26 20 -2 0 0
rule:26	2 0 2 10 -15 0 -11
rule:27	-3 3 -9 -7 15 -3 -6
rule:3	-2 -10 1 -2 -9 15 -5
rule:35	-7 7 0 6 -13 -17 0
rule:4	-1 7 0 -15 -3 -3 9
rule:5	0 -6 20 -13 -5 0 -1
rule:7	-4 -2 18 -12 1 -5 -10
rule:after far if_lapsed higher	0 0 -4 5 -15 5 0
rule:after far if_lapsed lower	4 -15 -2 2 -16 0 16
rule:after far if_lapsed same	-4 -5 -13 0 15 -3 5
rule:after far now higher	3 8 -15 0 2 2 -1
rule:after far now lower	-9 5 -14 5 16 -9 1
rule:after far now same	-8 -9 14 -1 -5 -16 -1
rule:after far past higher	-4 2 4 -15 6 -13 13
rule:after far proposed higher	-18 7 0 5 -22 6 2
rule:after here now higher	-7 -2 -2 14 -4 0 -15
rule:after here now lower	-29 18 3 -7 -7 -9 8
rule:after here now same	-6 -12 -8 -10 23 9 -15
rule:after here proposed higher	-6 0 16 -9 -8 -14 2
rule:after here proposed lower	-4 -7 -3 0 -20 5 14
rule:after paragraph if_lapsed lower	-3 0 27 -19 -10 0 -7
rule:after paragraph now higher	-5 4 -6 -1 -6 21 -7
rule:after paragraph now lower	-1 2 -11 3 19 -18 -9
rule:after paragraph now same	5 -21 12 8 -14 -8 -10
rule:after paragraph past higher	7 7 13 -16 0 -13 -7
rule:after paragraph past lower	-8 -3 3 7 6 -14 -23
rule:after paragraph proposed lower	-7 -15 -12 13 -18 11 14
rule:after paragraph proposed same	-3 -1 -14 -3 2 -4 15
rule:before if_lapsed	-15 7 9 0 -26 -5 5
rule:before peak	-1 -8 -17 13 0 9 -9
rule:here if_lapsed	-9 12 9 -2 -22 -1 -16
rule:here now	-17 5 0 -2 -4 9 4
rule:here past	-15 -13 -4 7 4 1 1
rule:here peak	0 -4 -16 12 3 5 -8
rule:if_lapsed	-9 17 -7 0 -20 -22 1
rule:later denied higher	-20 3 11 -3 1 -3 -5
rule:later denied lower	-11 -4 3 5 -18 5 6
rule:later denied same	23 -16 -8 0 -9 2 -10
rule:later if_lapsed lower	-16 -21 15 0 2 -25 5
rule:later now higher	-3 -2 -4 6 -9 21 -10
rule:later now lower	-16 -4 1 5 13 -26 -6
rule:later now none	2 4 9 -13 -12 -10 15
rule:later now same	-1 4 8 -1 0 -26 -5
rule:later past lower	-5 -1 -2 15 -2 -20 -8
rule:later proposed higher	1 7 4 0 -25 1 3
rule:later proposed same	-11 -1 17 -28 -8 -1 21
rule:now	1 -2 17 -4 -7 -14 -9
rule:peak	-4 -14 -2 3 -11 17 -11
rule:peer denied higher	-17 0 1 6 -3 -3 3
rule:peer denied lower	6 -7 6 5 -22 8 -7
rule:peer denied same	24 -12 -7 1 -4 0 -14
rule:peer if_lapsed lower	-24 -11 16 -5 -10 -19 19
rule:peer if_lapsed same	6 13 -19 1 -10 8 -1
rule:peer now higher	1 18 -21 -2 -12 21 1
rule:peer now lower	4 -34 -3 4 19 -57 13
rule:peer now none	-12 -8 33 -10 -20 -14 -2
rule:peer now same	-14 7 19 -1 -6 -14 -20
rule:peer past same	-9 23 10 -25 10 -5 -20
rule:peer peak lower	-7 11 -22 10 11 -1 -6
rule:peer proposed higher	-1 -9 13 1 -22 -1 8
rule:peer proposed same	-2 -2 -3 -13 -15 -5 30
rule:proposed	-2 1 -12 1 -13 -5 16
rule:state down from	-7 -5 15 -7 0 0 -14
rule:state lapse	-8 19 -7 -3 -19 -22 2
rule:state none	10 -12 -15 -4 8 13 -1
rule:state peak	-2 -10 1 -2 -9 15 -5
rule:when if_lapsed	-9 20 -8 -3 -19 -22 1
rule:when none	10 -12 -15 -4 8 13 -1
rule:when now	-6 -6 20 -3 -9 -11 -5
rule:when peak	-5 -15 -3 1 -13 20 -12
rule:when proposed	-2 2 -10 0 -13 -5 16
rumour before	2 20 1 -4 -16 -13 -4
rumour untrue	32 -13 -6 -21 -7 6 -23
rumoured	34 -16 -31 -8 1 -11 8
s:"	12 1 -22 -5 8 6 3
s:'	1 -4 -12 17 0 -3 -6
s:(	5 2 0 4 0 -5 -22
s:)	1 4 0 5 0 -4 -22
s:,	-20 7 -1 4 0 2 -3
s:-	-10 4 2 6 5 -5 -16
s::	15 1 3 -2 -11 -3 -6
s:<day-ahead>	-16 5 -15 23 -19 -31 13
s:<day-gone>	-23 0 -5 8 16 -38 2
s:<day-today>	4 -2 6 1 0 -20 -3
s:<duty>	0 -4 4 6 -1 -19 0
s:<goods-amount>	-4 -5 -17 26 -10 -3 -6
s:<goods>	4 2 9 1 -6 -1 -15
s:<level>	-2 -12 9 -1 7 -15 2
s:<money>	-8 -10 7 5 5 -1 -19
s:<month-ahead>	-1 4 -17 8 2 6 -4
s:<month-gone>	-6 -13 -8 0 18 8 -14
s:<name>	-9 -15 10 5 -2 1 -2
s:<number>	-10 9 -3 -1 5 13 -19
s:<office>	16 0 -5 -22 -4 2 12
s:<person>	-11 -2 3 -4 -26 -17 30
s:<points>	-27 14 -46 59 -16 -22 -37
s:<sender>	-7 -28 12 13 -13 -4 0
s:<span>	-26 -10 -1 -11 21 5 6
s:<taker>	7 -9 -9 12 -21 0 5
s:<v-buy>	2 -18 -11 13 8 3 -7
s:<v-deny>	19 -13 -12 -4 3 -5 0
s:<v-down>	-10 -15 9 -3 12 -19 1
s:<v-end>	-4 3 -7 -11 16 0 -1
s:<v-propose>	6 -9 -14 -8 -1 -7 23
s:<v-return>	-9 6 -10 -1 -4 20 -4
s:<v-say>	22 -7 -8 -5 -11 -19 16
s:<v-sell>	-16 -12 11 -10 0 15 0
s:<v-stay>	-31 -9 10 6 4 -10 0
s:<v-suspend>	-7 2 11 13 -15 -21 -29
s:<v-threaten>	-15 5 -5 -2 -11 -6 15
s:?	5 0 -19 -11 7 3 9
s:@	5 -19 -8 11 7 -6 -2
s:_	1 2 -11 17 -11 -4 -8
s:a	19 -4 0 -6 -9 -8 6
s:according	8 -4 -3 -10 -11 -2 15
s:additional	-5 -13 0 7 5 -22 1
s:again	-4 29 -18 -8 6 2 -20
s:against	-8 -8 5 11 -3 1 -17
s:agreement	-15 -1 2 8 1 -7 -8
s:all	-2 1 2 -9 17 -1 -14
s:almost	-2 -2 21 -11 -11 0 -6
s:altogether	-1 -8 -1 -13 18 0 -6
s:and	-41 6 4 6 -5 1 -2
s:another	-10 -17 9 7 0 -10 -4
s:apple	3 8 4 -18 -2 0 2
s:apply	-3 11 5 0 -21 -9 0
s:are	-6 -5 6 7 -4 -15 -5
s:as	20 -1 -13 -8 10 6 -7
s:at	-15 5 7 -5 -8 25 -20
s:away	-2 18 -23 -1 14 -7 -7
s:back	4 36 -30 -8 9 -20 -18
s:banana	5 15 -1 -8 -11 -6 -1
s:be	1 -1 -1 2 -32 -6 14
s:because	-11 -9 7 -14 19 2 -14
s:beef	-12 -4 -3 15 -8 6 -9
s:between	-5 -4 11 -18 3 -1 7
s:butter	3 -3 3 -19 8 6 0
s:buy	5 -11 -15 4 3 0 8
s:can	-4 1 13 -5 1 0 -16
s:cancel	0 0 -21 19 -7 6 0
s:car	-2 -4 15 6 -15 -18 -12
s:case	-9 4 9 -24 -4 -2 12
s:cement	6 0 7 -9 -18 0 5
s:change	-4 -8 25 -13 -8 -2 -7
s:chicken	4 1 -17 0 17 -6 -3
s:chip	-6 -11 18 -2 -14 -3 -3
s:cocoa	3 6 -15 -2 9 5 -1
s:cod	-4 -14 -9 6 16 1 -4
s:collect	1 -11 16 0 -12 -4 -5
s:company	0 -7 -8 15 0 0 -3
s:copper	-3 4 -3 -9 -18 -6 21
s:could	-20 -5 -12 -1 0 0 23
s:country	-18 2 -7 8 -3 4 4
s:crane	-5 1 -10 17 0 -5 -11
s:crude	-1 -8 -7 15 -2 -2 -2
s:cut	2 0 -13 -4 0 6 16
s:dairy	-2 7 13 -7 -15 0 -7
s:date	0 9 15 -8 -10 -13 -7
s:day	3 -5 11 -12 2 -15 6
s:deal	0 -15 -29 34 3 -9 -4
s:deny	17 -2 -8 -4 -3 0 -10
s:dispute	-2 -5 -1 -15 4 13 -2
s:do	3 6 2 -2 -24 -7 2
s:doe	9 -2 0 -17 15 0 -7
s:down	-11 -23 1 7 -3 11 3
s:drawer	-3 15 -19 4 -7 -4 4
s:dried	0 -1 9 -17 2 7 -6
s:during	-8 -15 -7 18 0 -5 -3
s:each	-7 0 -16 -5 14 2 11
s:economy	2 -7 -6 -15 7 -2 11
s:else	-8 -7 17 -2 0 -3 -9
s:emergency	-1 -5 0 -21 22 -4 -5
s:end	0 5 3 -18 20 -7 -18
s:event	6 19 -12 -10 -4 -1 -9
s:ever	0 5 2 -14 -19 16 2
s:everybody	0 -9 -5 0 16 -6 -8
s:everything	0 -16 10 -5 7 -6 -5
s:extra	-7 1 0 -17 11 9 -1
s:fall	-8 4 5 -2 9 -15 -12
s:farm	-5 -19 -11 4 25 -6 -18
s:fentanyl	-20 -36 20 -18 23 -5 -16
s:figure	4 6 -2 5 -19 -8 2
s:first	-7 -9 2 9 0 -17 5
s:flat	2 18 -14 -1 -9 -3 -3
s:follow	-3 3 -15 -2 4 0 11
s:following	0 0 -15 6 10 -3 -3
s:force	-4 -6 11 -15 -2 0 9
s:forced	-1 -10 26 -20 -14 -1 2
s:four	-11 8 5 -18 2 -5 5
s:framework	0 -8 -18 26 -3 -2 -9
s:free	-1 -21 2 -3 11 -2 5
s:from	-15 1 5 9 -2 -7 -9
s:fruit	-1 -10 -5 -1 15 0 -7
s:furniture	1 6 -5 -15 10 8 -12
s:gave	15 10 -11 -8 -2 -7 -3
s:get	-4 -9 3 9 -23 7 0
s:glove	0 -2 0 -16 8 6 -3
s:good	-28 -28 -1 16 8 -4 -2
s:grape	-2 3 18 -24 -8 9 -1
s:grower	0 -10 -11 15 -8 4 -2
s:have	5 -14 -10 18 -11 0 2
s:hazelnut	-4 13 6 -20 -1 -8 2
s:he	-3 -8 -8 0 -21 0 26
s:heard	15 -7 0 -12 1 0 -8
s:height	-5 -4 -2 -18 -14 24 -5
s:here	7 6 13 -21 -20 5 0
s:him	1 3 -2 -15 0 -3 9
s:hold	0 8 -7 5 -16 1 0
s:i	20 -6 0 -10 -6 10 -7
s:if	-3 19 -16 -21 -14 -30 28
s:impose	-8 -20 3 4 1 -7 1
s:is	15 -2 2 -9 -3 -11 3
s:its	-22 -14 2 6 -1 1 7
s:keep	0 -11 15 -10 6 -8 -4
s:labor	0 -8 21 -15 -11 0 1
s:law	4 19 -14 -20 6 2 -1
s:leather	8 12 -16 8 -13 -3 0
s:leave	0 -12 20 -1 -17 -2 -11
s:less	8 -16 -2 12 -17 5 -4
s:letter	-4 -7 -8 -21 11 0 19
s:like	-5 10 -2 14 -2 -8 -23
s:likewise	-2 -6 -5 16 -3 -3 -5
s:line	3 -4 -13 19 -12 5 -9
s:list	-14 -31 26 4 -7 -4 -9
s:lobster	6 7 -12 -20 7 0 11
s:longer	-5 -12 -17 0 23 -1 1
s:machinery	-2 -2 3 3 -18 -4 6
s:make	-8 -18 -6 13 2 0 2
s:many	-2 -8 12 -18 0 0 8
s:may	8 -11 4 -3 -18 6 2
s:meanwhile	0 -7 18 -9 -6 0 0
s:most	-10 -10 16 -3 -9 4 -1
s:motorcycle	-3 4 6 -16 10 -4 -8
s:mr	4 -8 4 0 -21 -6 9
s:never	22 -2 -1 -15 -14 2 1
s:newspaper	26 0 -17 0 -1 -1 -18
s:night	0 2 10 -15 2 0 -3
s:nil	-4 -5 -4 -8 3 -4 15
s:normal	0 -2 17 -12 -6 0 0
s:not	9 0 5 -12 -3 -19 5
s:nothing	3 -15 20 -4 -7 -4 -1
s:number	0 11 -11 -20 -1 2 17
s:of	-3 -11 1 1 15 -15 0
s:offer	13 -11 -5 -18 -8 -1 9
s:old	-7 -4 4 0 11 -7 -16
s:older	-6 -17 29 -18 -19 -4 5
s:olive	6 10 -5 -19 7 -4 0
s:one	1 -22 2 9 -4 -2 2
s:or	0 -2 6 -15 -9 -16 21
s:orange	-6 3 3 -9 4 6 -15
s:ordinary	-4 -9 16 -2 -1 -5 -19
s:origin	-7 -18 -2 15 -16 -7 9
s:our	-7 -3 -1 8 -20 12 2
s:over	-19 -6 9 0 1 -26 4
s:page	4 16 -18 -7 4 -3 -7
s:paper	11 4 -2 -15 -5 -8 10
s:part	-12 0 6 14 -11 -10 -15
s:pause	-6 7 10 -13 6 -2 -17
s:plan	8 8 -8 12 -6 -2 -18
s:plu	-9 -15 30 -3 -28 -7 -8
s:pork	-9 -23 0 15 -3 -5 0
s:post	-9 -15 -6 2 5 -11 14
s:potatoe	0 13 4 -20 -6 8 -8
s:present	9 -6 -1 -6 -18 -5 14
s:proclamation	0 -11 -5 13 -16 -2 8
s:proposal	-4 -9 -14 -10 -4 0 24
s:propose	6 2 -3 -21 -9 -1 14
s:provided	-3 9 -3 -16 -6 -1 12
s:quarrel	-1 -15 1 3 8 0 -7
s:question	23 -9 -16 0 -2 0 -6
s:raise	1 -14 15 -9 -4 -1 4
s:rate	9 -1 -9 7 9 -15 -6
s:reach	1 -14 -17 2 4 14 2
s:read	25 -19 -8 -13 12 -8 -12
s:reason	0 6 9 -18 0 0 -3
s:reciprocal	-13 -11 9 -5 18 -17 -19
s:report	32 0 -8 -20 -10 -3 -17
s:rest	0 -4 1 -14 16 -1 -7
s:return	-14 15 -5 -1 0 0 -6
s:right	-3 -4 15 -15 -7 -2 8
s:run	-5 1 9 -18 10 -4 -1
s:safeguard	-1 -1 15 -11 -2 0 -4
s:same	-21 2 -3 14 -15 5 -7
s:say	14 4 -6 -5 -8 -22 8
s:second	-4 5 -4 15 -18 -7 -4
s:section	-12 -15 23 0 -5 -12 -26
s:send	0 -1 -1 -16 -2 12 7
s:set	-5 15 -9 0 3 -6 -8
s:shall	-3 -11 -6 30 -14 -2 -17
s:shore	-3 -1 -12 18 -1 0 -9
s:should	-13 6 6 -34 5 -7 10
s:shrimp	4 14 0 -5 -17 -6 0
s:since	-21 -21 35 -13 -10 0 -2
s:slap	1 10 -16 1 -10 -4 5
s:so	3 -15 3 -3 5 -19 11
s:soybean	0 -23 -3 8 11 -5 -13
s:spring	-5 -8 -4 -7 -6 23 2
s:standstill	0 17 1 -3 -9 -7 -10
s:start	4 0 -17 22 -7 2 -14
s:stay	-10 -15 13 -1 2 -13 -2
s:steel	-7 -20 26 -5 -1 -13 -3
s:step	5 0 6 -15 0 2 0
s:still	-14 -8 -13 16 11 -4 -5
s:such	5 6 -19 -11 15 -1 0
s:sugar	-15 2 5 -8 4 -6 5
s:summer	6 -2 -9 8 -15 6 0
s:sunflower	0 13 1 -4 -19 5 -6
s:surcharge	6 -2 11 -19 9 -3 -11
s:suspend	5 -1 -3 15 -15 -11 -9
s:suspension	-6 -1 -31 24 5 -3 3
s:table	-15 0 -16 -2 8 -4 16
s:tariff	-31 -23 5 13 -6 -26 11
s:tea	0 20 -1 -9 -14 -1 0
s:television	0 -4 -7 -14 -2 -2 15
s:tell	5 -4 -17 -3 3 -4 14
s:term	-3 -8 19 1 -16 0 -12
s:that	18 -6 0 -4 -13 0 6
s:their	-20 6 5 -4 -9 13 -7
s:then	-27 15 -15 -9 18 -9 8
s:there	6 0 14 -6 -29 -1 6
s:therefore	-4 -10 -2 16 -10 -5 -8
s:they	-15 0 14 -6 0 -2 -7
s:thi	5 -40 -6 19 0 5 -14
s:those	0 14 -16 10 -1 -9 -1
s:threat	-15 -4 -11 10 -4 -2 9
s:threaten	-5 -18 -10 9 -16 -3 13
s:three	0 0 28 -23 -23 0 2
s:through	-6 -13 -22 15 10 7 1
s:tile	-6 7 9 -18 -2 -3 6
s:time	-7 -1 -12 13 7 -1 -17
s:together	-6 -7 -6 -5 23 -3 -10
s:tomatoe	-5 6 -1 -15 -4 4 9
s:treaty	-3 -2 18 -14 -2 -2 0
s:truce	-1 22 -2 -22 4 -29 6
s:truck	-2 -12 -18 24 -6 0 0
s:true	16 -1 0 -6 -2 4 -16
s:two	-18 2 7 -5 -5 2 1
s:unchanged	-5 4 22 -20 -9 -5 -5
s:under	-23 -6 6 -4 17 -13 -9
s:unless	-6 25 -11 -17 -8 -3 4
s:until	-25 -34 22 5 2 -7 -11
s:up	-19 -1 15 -16 3 7 -5
s:us	-14 3 11 -18 -11 11 2
s:value	-1 0 22 -12 -11 -2 -12
s:walnut	-3 4 -17 10 -4 8 -5
s:was	8 -16 -18 4 13 5 -2
s:watche	-2 1 1 10 -19 -6 0
s:way	4 7 3 -24 -10 1 12
s:week	11 -29 -15 19 2 -7 -7
s:were	14 0 -15 -12 5 9 3
s:whatever	9 -20 6 2 -2 0 -6
s:when	-9 -15 3 -5 4 18 -15
s:who	8 5 -12 -24 10 6 3
s:will	-2 2 -2 12 -38 -6 5
s:wine	-7 7 6 3 -24 -3 -3
s:without	-10 19 -14 4 -18 2 -2
s:worst	-1 -9 -6 -13 -8 25 -4
s:would	-2 25 -18 -4 -25 -14 11
s:write	13 -18 -1 2 -6 0 -4
s:yarn	4 5 -9 8 -17 -6 5
s:year	2 -1 2 -20 20 2 -16
s:you	26 -6 -2 4 -25 -13 -16
s:your	3 -10 11 4 -15 4 -14
s:zero	12 -10 -17 14 -1 -3 -1
s:—	3 1 -1 9 -16 -11 -1
s:•	-6 0 -9 21 -3 -5 -13
sa:"	9 1 -21 -2 5 2 4
sa:" .	3 -6 7 3 -22 -5 2
sa:) .	-8 -3 6 -17 15 -6 1
sa:, <level>	-5 9 6 -1 -16 -7 0
sa:, <name>	0 3 0 8 -33 -3 8
sa:, <number>	-6 10 5 -13 9 -3 -27
sa:, <person>	0 8 -6 14 -10 -3 -17
sa:, as	16 -3 -5 -16 14 -14 3
sa:, in	8 -17 -7 3 -3 5 4
sa:, is	9 -15 -18 0 20 -5 2
sa:, no	6 -8 14 -15 0 -4 -4
sa:, unless	0 15 -12 -2 -1 -1 -1
sa:, was	-2 -6 1 -17 9 0 7
sa:, where	0 -2 -15 15 -9 10 -6
sa:, with	-3 -6 16 -3 -14 -2 0
sa:: <number>	-3 -10 -12 18 -2 0 -1
sa:;	2 -3 -6 15 -4 1 -12
sa:<day-ahead>	-13 6 -5 18 -28 -35 9
sa:<day-ahead> ,	5 11 -7 6 -16 -9 -2
sa:<day-ahead> .	-3 0 -1 11 -16 -14 3
sa:<day-gone>	-10 -2 0 9 10 -34 -11
sa:<day-gone> ,	-4 -12 -13 23 0 -5 -3
sa:<day-gone> .	-9 6 2 -3 9 -15 -6
sa:<goods-amount>	-3 -2 -14 17 -3 0 0
sa:<goods>	15 11 0 -10 -11 -1 2
sa:<level>	-24 1 -7 6 14 -10 0
sa:<level> )	-1 0 22 -25 -3 -1 -2
sa:<level> <day-today>	0 3 -24 20 2 0 0
sa:<level> <level>	-1 -8 -9 -21 25 -5 -7
sa:<level> is	5 -6 -15 17 -6 0 -4
sa:<level> on	-13 6 18 -17 5 -13 -7
sa:<money> .	-3 0 -10 -3 15 0 -3
sa:<month-gone>	6 -18 -2 1 16 -5 -20
sa:<month-gone> and	-3 -10 -3 15 0 -5 -9
sa:<name> ,	-15 -1 7 0 -1 -1 -2
sa:<name> .	-12 -17 14 2 -5 -12 1
sa:<name> <level>	0 7 0 -5 -18 -1 10
sa:<name> for	-1 -1 -6 15 -5 -1 -6
sa:<name> on	2 2 10 -18 5 0 -4
sa:<name> to	0 15 1 -11 -3 0 -7
sa:<number>	-31 -4 2 -1 13 3 -5
sa:<number> :	-2 -5 -12 16 -3 7 -9
sa:<person> say	3 8 -20 15 -4 0 -8
sa:<points>	-4 7 26 -22 -15 -2 2
sa:<quality> good	-16 -10 2 6 4 3 -5
sa:<quality> potash	0 -4 -2 15 -7 -2 -6
sa:<quality> rice	-1 -9 -17 2 5 2 12
sa:<quality> timber	0 -8 -10 19 -3 -1 -10
sa:<seat>	0 8 10 -15 -7 1 -1
sa:<span> .	-11 -24 12 -9 3 0 7
sa:<v-buy>	-3 -16 -14 14 11 -13 1
sa:<v-down>	-16 -9 1 -5 15 -1 1
sa:<v-suspend>	2 -4 2 20 -23 -24 -14
sa:?	5 0 -19 -11 7 3 9
sa:a	15 -4 2 -1 -12 7 -6
sa:a <quality>	-1 -10 15 -4 -7 2 1
sa:according	7 -1 6 -15 -6 -1 2
sa:according to	7 -1 6 -15 -6 -1 2
sa:again	0 25 -12 -7 0 -3 -14
sa:against	-1 -7 8 9 -16 1 -9
sa:all ,	0 0 10 -17 2 0 -2
sa:altogether	-1 -8 1 -11 15 0 -6
sa:altogether .	0 -5 -7 -7 16 0 -4
sa:and	-25 0 2 8 -1 3 -10
sa:and <points>	0 0 16 -18 -4 0 7
sa:and <seat>	0 11 7 -16 -9 3 -6
sa:announce	2 0 -7 -3 -14 -3 16
sa:another	-4 -6 25 -11 -7 -2 -6
sa:apple	3 4 1 -16 -2 0 5
sa:apply	1 12 5 -6 -17 -5 1
sa:are	-9 -6 6 5 -8 -19 7
sa:are not	-3 -8 16 -4 -6 -1 1
sa:as before	-2 -9 17 0 -12 -1 -5
sa:at <number>	-6 2 -13 15 1 -8 -1
sa:back	-3 19 -19 -6 12 -7 -6
sa:back .	1 12 -18 -9 9 0 -6
sa:be	-2 -5 1 6 -15 -2 7
sa:because	-7 -9 3 -11 18 3 -12
sa:beef ,	-2 0 -5 15 -11 -1 -8
sa:been	5 20 0 -16 -4 5 -15
sa:before the	-3 7 10 -6 -19 -1 6
sa:being	-1 -6 5 7 -15 -1 3
sa:between	-2 -4 6 -19 5 -1 7
sa:both side	-1 -9 -13 15 -1 -1 5
sa:buy	4 -5 -15 3 7 -7 5
sa:call reciprocal	0 -3 -6 -10 15 0 -3
sa:car	0 0 15 -2 -13 -9 -12
sa:car .	-2 5 15 -15 -5 -1 -6
sa:carry	0 -6 -13 0 16 -1 0
sa:case	-4 4 6 -17 -2 -1 6
sa:change	-1 -7 19 -13 -4 -1 -3
sa:chicken	-3 0 -17 3 17 -3 -4
sa:chip	-1 -6 19 -12 -5 0 -4
sa:cod	0 -5 -12 16 -1 0 -1
sa:come	-6 -8 10 -16 3 2 11
sa:come on	0 -6 9 3 -16 0 0
sa:crane	-4 -1 -13 19 -2 -2 -5
sa:dairy	0 4 15 -8 -13 0 -5
sa:dairy product	0 2 15 -11 -9 0 -1
sa:date from	-1 2 17 -15 -8 -1 -4
sa:day	-1 -12 22 -11 3 -14 -4
sa:deal	2 -11 -18 26 -2 -6 -4
sa:down	-5 -15 -1 -4 5 11 3
sa:down to	-3 -15 1 -1 1 8 3
sa:due .	-1 -2 15 -12 -1 0 0
sa:duty ,	-1 0 -16 18 1 0 -3
sa:duty and	0 0 14 -15 -1 0 0
sa:each	-3 -2 -21 2 3 5 14
sa:electric	-2 -6 20 -8 -6 -3 -7
sa:else	-1 0 18 -17 0 -1 -2
sa:ever	0 1 2 -14 -18 17 2
sa:fentanyl	-11 -23 13 -6 13 -15 -10
sa:fentanyl ,	-3 -8 17 -6 -1 -3 -4
sa:fentanyl and	-2 -9 0 -4 15 -2 -8
sa:first	-1 -15 -1 11 -16 -8 8
sa:flat	0 15 -14 3 -7 -2 0
sa:for <name>	-6 1 -3 12 0 -2 -16
sa:for fentanyl	-1 -10 20 -7 -5 -6 -4
sa:for good	-1 7 -1 -19 0 0 16
sa:force	-1 -4 8 -19 0 0 10
sa:forced	0 -3 16 -13 -8 0 1
sa:from <day-ahead>	3 2 -23 5 -12 -3 14
sa:from <number>	-1 7 2 7 -16 -3 -4
sa:geneva	-1 -8 5 -15 1 13 -6
sa:good	-19 -9 1 8 4 -8 0
sa:good remain	0 -2 16 -11 -3 0 0
sa:has	-5 0 15 -10 -19 11 3
sa:has been	4 13 -3 -20 4 9 -13
sa:have	2 -3 -15 21 -8 -8 0
sa:if	-4 7 -3 -9 -10 -11 16
sa:if it	3 0 9 -18 5 -3 -2
sa:import	-5 -5 -6 16 -4 0 -6
sa:in <month-gone>	12 -9 -9 1 12 -1 -21
sa:in <name>	3 8 22 -13 -24 -14 -11
sa:in <number>	-7 -16 -8 -11 12 -5 15
sa:in the	0 -2 -24 13 4 9 -1
sa:included .	0 -2 15 -10 -4 0 -3
sa:into	-4 0 0 2 -17 -1 8
sa:is	12 -10 7 -15 5 -7 5
sa:is a	2 -16 12 -18 5 -2 3
sa:is not	-5 0 16 -3 3 -7 -19
sa:it	-2 6 15 -5 -17 5 -13
sa:last week	8 -5 -10 18 -10 -7 -6
sa:letter	0 -4 0 -14 0 0 16
sa:levy on	-3 -1 15 -5 -8 0 -7
sa:like	3 15 -5 -2 -2 -5 -9
sa:likewise	-1 -11 -1 15 -9 -1 -4
sa:list	-1 -12 19 2 -10 -3 -15
sa:longer	-4 -8 -19 4 20 0 -6
sa:most	-5 1 2 1 -19 8 2
sa:mr	-2 -4 16 -3 -8 0 0
sa:mr <person>	-1 -1 16 -3 -8 0 -4
sa:never	20 1 -10 -9 -7 4 -1
sa:no	3 -5 -5 9 6 0 -15
sa:no longer	0 -5 -19 7 15 0 -4
sa:not	-12 0 13 -10 -12 -15 17
sa:now	-15 12 -8 1 -7 3 8
sa:number	2 8 -11 -18 4 5 5
sa:of <day-today>	0 -4 1 -17 7 -1 7
sa:of <number>	-8 8 -6 3 3 3 -15
sa:of fentanyl	0 -4 -4 -7 15 0 -4
sa:of that	-1 -7 17 -20 4 -3 4
sa:of the	-9 -16 -1 8 6 -1 -3
sa:oil ,	-2 -5 11 -21 3 3 1
sa:oil .	7 7 -12 4 6 -2 -20
sa:older	0 -9 18 -18 -8 0 4
sa:on <day-ahead>	-15 2 10 10 -28 -9 0
sa:on <name>	1 -18 9 -5 1 -5 6
sa:on car	3 -5 16 -14 -2 -2 -2
sa:on its	5 8 -2 5 -15 -5 -2
sa:on soybean	-2 -8 -11 -2 18 0 -4
sa:on steel	-3 -9 29 -21 -6 -1 -5
sa:or	-1 -3 16 -12 -10 -7 7
sa:ordinary	-2 -9 17 -9 0 -3 -8
sa:origin	-3 -11 -9 17 -8 -1 4
sa:out	-3 4 3 -29 10 -6 7
sa:over	-14 -19 6 1 0 -15 12
sa:palm	-2 -7 15 -17 0 3 0
sa:part of	-4 -6 16 -3 -6 0 -5
sa:pay	-12 -2 -8 -10 8 4 15
sa:place .	-2 -3 16 -6 -3 0 -4
sa:place of	-1 9 -20 12 -6 -1 5
sa:pork	-7 -16 -3 9 3 -3 4
sa:reach	6 -6 -16 7 2 0 4
sa:reciprocal	-6 -8 -3 0 16 -11 -3
sa:reciprocal .	0 -2 1 -15 10 0 0
sa:remain	-5 -5 9 0 2 -4 -15
sa:remain suspend	0 -5 -16 20 -2 0 -1
sa:return	-5 17 0 -16 0 -4 -2
sa:same day	-3 0 16 -5 -7 -4 -11
sa:say ,	1 8 4 -19 5 -1 -5
sa:say on	-1 -2 -12 17 -4 0 -1
sa:second	-1 -3 0 14 -15 -5 1
sa:shall	-1 -10 0 18 -6 -1 -10
sa:should	-4 -8 0 -14 -3 -1 16
sa:sign	-3 0 0 3 -15 -2 4
sa:since	-11 -12 34 -14 -14 -3 -5
sa:since <day-gone>	-6 -11 33 -23 -3 -7 -9
sa:since <number>	-1 -8 15 -8 -6 -7 5
sa:sorghum	0 -6 -4 -12 17 0 -1
sa:soybean	1 -13 -2 -6 16 -1 -6
sa:start	4 2 -28 28 -13 0 -11
sa:surcharge	1 0 17 -20 0 -1 -12
sa:suspend .	12 7 -25 10 -10 -3 -6
sa:take	-1 -1 10 -8 4 5 -18
sa:term	0 -5 16 -4 -8 -1 -6
sa:that is	-5 2 5 7 -16 -5 -9
sa:that was	7 -14 -16 5 5 1 5
sa:the <name>	0 -23 5 12 -8 -2 -13
sa:the <number>	-10 -16 5 3 8 -3 1
sa:the <office>	4 -2 -6 -14 -3 0 15
sa:the <quality>	4 -3 9 -9 4 5 -17
sa:the list	0 -4 15 -5 -3 -1 -6
sa:the same	-11 2 5 2 -8 10 -20
sa:the surcharge	2 -2 17 -10 -9 0 -7
sa:them	3 0 -16 13 6 -9 -2
sa:then	-6 9 -12 -13 18 0 0
sa:then ,	0 3 -18 6 9 -8 3
sa:there	6 1 15 -3 -19 -1 -10
sa:thi	9 -18 0 14 -8 3 -21
sa:those	-1 0 -16 19 0 -4 -3
sa:three	0 -5 17 -8 0 -4 -3
sa:tile	-4 8 0 -15 -3 0 9
sa:timber	0 -9 -5 18 -4 -1 -11
sa:time .	0 2 -5 16 -15 -6 -1
sa:to	-1 -18 13 -6 6 3 -7
sa:to <number>	-4 -19 1 -10 14 13 -17
sa:to go	-1 -8 17 -14 -3 0 -1
sa:together	0 -8 -7 -5 19 -8 -2
sa:unchanged	-4 -9 23 -15 -5 -1 -4
sa:under	-11 0 4 -12 19 -11 -7
sa:unless	-4 16 -8 -7 -2 -1 3
sa:until	-13 -18 10 3 8 -9 -9
sa:until <day-ahead>	-5 3 5 14 -26 -8 -15
sa:until <day-gone>	0 -3 2 -14 15 -3 -4
sa:until the	-2 -21 4 2 3 2 0
sa:was	14 -28 -16 9 6 1 2
sa:we	-16 -7 22 -1 -7 -7 -3
sa:week	6 -13 -16 18 3 -5 -9
sa:week ,	-2 -2 -6 15 -7 0 -5
sa:well .	-6 -16 -3 8 0 1 7
sa:what	1 -15 11 5 -7 -9 -3
sa:what it	0 -3 15 -6 -5 -1 -5
sa:when	-6 0 9 -13 -9 17 -14
sa:where	-5 22 -18 1 -15 6 1
sa:where it	-2 16 -6 -2 -8 0 -2
sa:which is	1 0 17 -10 -20 9 -6
sa:who	-4 1 -17 3 12 -1 -1
sa:worth	-1 -5 -9 15 2 -2 -9
sa:would	3 27 -22 -13 -13 0 9
sa:year	2 0 10 -21 4 5 -6
sa:year ,	5 3 -5 -16 12 -3 -3
same than before	6 -8 11 1 4 -16 -15
sb:'s duty	0 11 4 -19 5 3 -7
sb:'s the	-1 2 2 -16 5 -1 5
sb:(	7 4 -9 7 2 -3 -21
sb:)	-2 10 -5 10 -6 -4 -19
sb:,	-19 9 1 -7 0 -1 7
sb:, <level>	-4 -1 15 -13 -10 2 6
sb:, <name>	-1 -3 10 -5 -39 10 11
sb:, <number>	-5 -1 9 -20 0 4 4
sb:, <quality>	-5 7 2 -18 -9 4 12
sb:, a	-10 6 -1 9 -19 2 -4
sb:, against	0 -9 -16 13 6 1 -1
sb:, also	0 -7 -13 19 -4 0 -4
sb:, and	-17 -1 1 4 -7 -2 7
sb:, at	-9 -38 10 10 -6 8 -9
sb:, but	-2 3 -13 15 -9 -7 4
sb:, for	-9 17 -4 -7 -9 -4 9
sb:, in	-11 7 -16 -3 3 18 1
sb:, keep	0 0 15 -12 -5 0 0
sb:, pay	-2 -7 19 -7 -12 0 -4
sb:, put	0 -4 -19 21 -6 0 1
sb:, the	-23 11 -4 11 -2 0 -22
sb:, then	-3 15 -8 -6 4 -8 -4
sb:, up	0 -10 0 -8 16 -2 -9
sb:, was	6 9 -3 -23 5 0 -2
sb:, who	1 4 10 -17 -5 4 -5
sb:, with	-3 -6 7 2 -21 0 9
sb:. <number>	9 -11 -22 18 3 -3 -12
sb:: <name>	6 11 7 -19 4 -8 -17
sb:: <number>	5 14 -17 -1 3 3 -2
sb:: a	3 -10 -13 0 15 -1 3
sb:<agent>	-1 5 -7 -6 -3 -8 18
sb:<day-ahead>	-6 2 -17 11 2 -9 7
sb:<day-ahead> ,	-1 10 -2 1 -18 1 0
sb:<day-gone>	-20 0 0 -3 13 -16 5
sb:<day-gone> ,	-11 -5 3 -1 15 -12 -9
sb:<day-gone> :	0 -6 -15 5 9 0 7
sb:<day-gone> <person>	-3 -7 -14 15 6 -2 -4
sb:<day-gone> it	-2 -9 -5 -3 18 -5 -3
sb:<day-gone> that	-7 -7 17 -27 -11 -1 21
sb:<day-today>	7 0 12 -6 1 -18 -12
sb:<day-today> ,	6 3 0 -4 10 -2 -18
sb:<day-today> :	0 -8 21 -16 -4 0 0
sb:<goods-amount>	0 -3 -8 18 -7 -2 -7
sb:<goods>	-17 8 9 1 -4 -3 -14
sb:<level>	-23 -5 -9 14 -1 8 2
sb:<level> ,	8 -20 3 5 -12 4 10
sb:<level> <level>	-2 -10 7 -22 -9 15 5
sb:<level> at	-4 17 9 -27 -7 0 -1
sb:<level> from	-2 -23 8 -11 19 -9 -4
sb:<level> in	-7 -7 -2 3 8 -22 7
sb:<level> of	-1 -7 -19 19 5 0 -1
sb:<level> on	-19 2 -1 13 -9 -4 -7
sb:<level> that	-2 -7 8 2 -18 -2 3
sb:<level> to	-9 -1 -1 6 -21 -1 9
sb:<money>	0 -5 19 -9 -5 0 -8
sb:<month-ahead>	-1 0 -23 12 3 11 -4
sb:<month-gone>	-20 -3 -10 0 10 11 -2
sb:<month-gone> ,	-9 -4 -6 16 -9 6 -4
sb:<month-gone> and	0 2 5 1 -19 -6 11
sb:<month-gone> it	-3 -5 6 11 -24 4 4
sb:<month-gone> that	-5 -8 15 -2 6 0 -15
sb:<name> 's	0 15 7 -13 -4 5 -17
sb:<name> (	-1 -11 -1 -10 16 0 0
sb:<name> <level>	-3 10 -6 -3 -28 5 8
sb:<name> <number>	0 -1 -17 15 3 -4 -2
sb:<name> agree	0 0 -17 21 -7 0 -3
sb:<name> and	2 -32 -5 15 -10 -10 14
sb:<name> had	0 11 9 3 -22 -3 -9
sb:<name> has	2 -4 1 4 12 -14 -22
sb:<name> levy	-1 11 5 -21 -7 0 3
sb:<name> pay	-2 -19 6 0 8 -2 -6
sb:<name> put	1 13 -5 -16 12 -2 -13
sb:<name> tariff	0 -1 25 -19 -3 -1 -11
sb:<name> that	-1 6 -9 -17 14 0 6
sb:<name> to	3 -9 23 -11 -10 -5 -5
sb:<name> was	0 2 -1 18 -9 -15 -13
sb:<name> will	0 -10 16 -8 -22 8 1
sb:<name> would	6 -2 -11 0 -15 -5 13
sb:<not>	18 3 -4 -6 -9 -17 3
sb:<number>	-3 1 -3 -6 16 5 -15
sb:<number> :	4 0 -15 4 5 6 -5
sb:<number> duty	-2 -8 32 -26 -6 -2 -5
sb:<number> of	3 -9 5 0 6 -5 -15
sb:<number> on	-5 -20 2 -8 2 -9 18
sb:<number> to	-6 15 4 -12 -8 4 -8
sb:<office>	13 2 -5 -22 -1 4 9
sb:<organisation> say	6 10 -3 3 -5 0 -17
sb:<person>	-12 -7 -3 -7 -23 -13 36
sb:<person> (	4 3 -15 15 -6 -3 -4
sb:<person> ,	-1 -1 6 -24 -18 8 17
sb:<person> :	-2 9 0 -5 -19 -11 5
sb:<person> say	-5 -17 -3 -13 2 -2 24
sb:<person> tell	-15 -1 -2 12 -6 -1 3
sb:<points>	-3 17 13 -18 0 -7 -15
sb:<quality> copper	0 8 6 -15 -7 0 4
sb:<quality> orange	0 -7 3 -15 11 4 -5
sb:<seat> 's	-6 -8 -20 19 9 1 2
sb:<seat> ,	-5 3 11 -18 -2 -4 9
sb:<seat> say	-2 -7 20 -15 -8 0 -1
sb:<sender>	-7 -26 13 10 -10 0 -2
sb:<span>	-15 -3 3 -16 15 -6 9
sb:<span> ,	-3 -8 0 -11 15 -10 6
sb:<taker>	9 -1 -3 2 -15 2 3
sb:<v-agree>	-5 -7 2 7 5 5 -18
sb:<v-buy>	5 -10 -2 6 -2 12 -15
sb:<v-down>	-1 -12 6 3 4 -20 -3
sb:<v-propose>	8 -19 -8 -7 -10 -10 23
sb:<v-return>	-3 -2 -5 3 -6 15 -1
sb:<v-say>	19 -8 -1 -7 -16 -16 15
sb:<v-sell>	-6 -7 11 -15 9 11 -9
sb:<v-stay>	-34 -8 9 8 -5 -2 -1
sb:<v-suspend>	-19 4 10 -1 3 -2 -23
sb:<v-threaten>	-9 -6 3 -10 -1 -6 17
sb:@	5 -19 -8 11 7 -6 -2
sb:_	1 2 -11 17 -11 -4 -8
sb:a	13 -6 -1 -6 -7 -18 11
sb:a <name>	0 0 17 -12 -6 0 -3
sb:a <quality>	1 14 0 -20 1 0 -3
sb:a deal	4 -10 -21 27 -8 0 -4
sb:a duty	1 -19 -11 11 -5 1 10
sb:a pause	0 0 -2 -18 17 0 -2
sb:a report	17 -2 -8 -2 0 0 -9
sb:a tariff	-8 -8 -5 -6 5 -1 15
sb:above	0 -4 17 -12 -3 0 -4
sb:add	-18 0 16 -3 -9 -1 -5
sb:additional	-4 -11 2 3 4 -20 2
sb:additional <level>	0 -6 1 -16 16 -1 -3
sb:after	1 8 -20 7 -2 -2 10
sb:after that	0 15 -9 -3 -4 0 -2
sb:agree	3 1 9 -4 2 -5 -15
sb:agreement	-9 5 -5 15 -8 -2 -11
sb:agreement with	-4 -3 -9 22 -14 0 -11
sb:all	3 13 -7 -3 7 0 -16
sb:all ,	0 -7 2 -16 3 7 4
sb:also	-2 -15 -3 13 -5 -5 3
sb:also at	0 -7 -13 19 -4 0 -4
sb:among them	0 -5 5 -16 10 0 -2
sb:an additional	0 -19 -1 -1 8 -7 4
sb:and	-26 3 1 5 -7 -5 7
sb:and <name>	1 -2 -19 17 -2 1 2
sb:and the	-5 1 4 0 4 -20 -3
sb:and to	0 5 -15 10 0 -1 0
sb:another	-6 -11 -11 15 6 -8 -1
sb:are	0 0 4 4 0 -3 -18
sb:are charge	0 -6 15 -4 -8 0 -1
sb:as	17 6 -15 -10 7 10 -10
sb:as the	0 6 -3 -15 10 -2 0
sb:at	-12 -1 5 -3 -6 26 -20
sb:at a	-5 -7 15 -3 -2 -1 -9
sb:at the	4 4 -7 -15 -8 26 -7
sb:away	0 20 -19 -5 5 -3 -2
sb:back	6 27 -20 -4 0 -16 -16
sb:back at	7 6 -4 -16 4 -1 -6
sb:back on	4 11 0 -15 0 0 -2
sb:be	3 5 -4 -2 -23 -5 11
sb:bean pay	0 -1 18 -12 -6 0 0
sb:become	-3 2 -21 0 10 1 2
sb:beef	-4 3 -3 6 -18 9 -1
sb:before ,	-1 -10 -7 17 -9 1 -2
sb:before the	2 11 5 -28 7 -13 0
sb:both	-5 19 -11 -3 4 -8 0
sb:but	-11 1 8 5 -21 0 -2
sb:butter	2 -15 3 -13 6 8 3
sb:by	3 7 1 -3 -32 8 6
sb:by the	5 -1 16 -11 -15 -4 0
sb:charge on	-1 -10 7 -21 14 3 3
sb:cocoa butter	3 -3 -3 -18 2 9 5
sb:cod	-2 -11 0 -11 17 1 -2
sb:come	2 -2 1 11 0 -7 -22
sb:come down	-1 -8 -10 17 -2 2 -11
sb:come the	0 2 -18 8 3 -5 1
sb:come to	-2 -6 16 -9 0 0 -3
sb:content	0 -9 18 -11 -9 -1 3
sb:copper	-5 7 -6 -3 -22 -4 17
sb:could	-16 -10 0 -1 4 -1 16
sb:cut	3 -2 -10 -10 3 8 16
sb:cut its	0 -4 -7 -7 -6 10 16
sb:deal	-2 -6 -19 19 5 -2 -1
sb:deal with	0 -1 -16 1 6 0 9
sb:doe not	8 3 2 -18 0 0 -2
sb:down	-8 -15 1 10 -6 2 2
sb:draft	-1 0 -7 -13 -4 -4 16
sb:during	-6 -7 -13 20 -4 -1 0
sb:duty (	0 -6 21 -15 -9 0 0
sb:duty go	-5 10 -3 -16 16 -6 -12
sb:duty on	17 2 -4 -8 -7 -4 12
sb:emergency	0 -2 0 -17 16 -1 -4
sb:end	4 4 2 -15 10 0 -13
sb:extra	-7 1 -2 -15 12 9 -1
sb:farm	-1 -14 -6 -6 22 -3 -9
sb:fentanyl	-9 -20 13 -16 16 4 -8
sb:fentanyl duty	-1 3 -6 -17 15 6 5
sb:figure	5 7 5 -8 -18 -4 5
sb:for <quality>	0 8 2 -25 13 -5 -5
sb:for <span>	-4 -6 17 -4 0 -5 -12
sb:for a	0 -6 17 -11 0 -12 2
sb:framework	0 -7 -14 23 -6 -1 -9
sb:from	-15 -13 1 12 4 4 -14
sb:from <day-ahead>	1 10 -16 18 -9 -8 -11
sb:from <name>	-11 -21 2 3 10 -8 3
sb:from the	-3 -23 9 7 -17 9 -4
sb:gave	15 10 -11 -8 -1 -7 -6
sb:get	-2 -2 1 9 -18 1 -1
sb:get a	-5 -4 1 11 -12 -1 -15
sb:glove	0 -2 0 -16 8 6 -2
sb:go from	3 10 5 -1 -2 -14 -18
sb:go on	-3 -4 21 -8 -17 2 -3
sb:good	-14 -24 3 7 7 1 -5
sb:good :	0 -3 19 -15 -4 0 0
sb:good of	-3 -8 29 -27 -2 2 0
sb:grape	0 -1 8 -15 -7 9 3
sb:grower	-5 -7 -12 15 -6 5 0
sb:had been	-1 -5 -21 5 3 5 7
sb:had put	-3 -7 15 -1 -9 0 -6
sb:halve	0 -8 0 11 -17 -5 1
sb:have to	-2 14 0 -18 0 0 4
sb:hazelnut	-2 9 5 -17 1 -6 0
sb:he	0 -11 -2 -3 -19 0 22
sb:heard	15 -7 1 -8 -2 0 -8
sb:height	-3 -2 -5 -12 -10 19 -3
sb:height of	-1 -5 -3 -8 -6 15 0
sb:here ,	0 11 3 -15 -8 0 5
sb:i	20 0 2 -6 -11 2 -12
sb:if	0 18 -16 -18 -7 -24 20
sb:if it	0 12 -13 -24 10 -4 6
sb:if nothing	8 -15 0 7 -2 0 4
sb:if the	-13 28 -23 -6 -1 -6 3
sb:in	-1 10 -4 -15 10 14 -10
sb:in <month-ahead>	-4 1 -4 11 -17 9 -4
sb:in <month-gone>	-25 11 -1 -11 12 7 -12
sb:in <name>	-2 4 6 -17 12 -8 -5
sb:in that	-1 -6 -17 19 -8 0 6
sb:in the	1 13 -3 -15 5 11 -11
sb:into	1 7 3 -7 0 3 -22
sb:into <name>	2 4 -1 -3 1 3 -18
sb:introduce	-2 -8 14 -16 4 -2 -3
sb:is <number>	3 12 0 -15 -8 -1 -3
sb:is on	-4 -16 -6 11 6 0 4
sb:is to	2 4 -16 3 3 -4 4
sb:it 's	12 9 4 -3 -19 -11 -14
sb:it became	0 -6 8 7 -15 -4 0
sb:its	-18 -12 -2 2 3 0 10
sb:its <level>	0 -11 -20 13 -8 -1 17
sb:its duty	-6 -25 1 1 5 -12 9
sb:lapse	-1 15 -9 -1 -5 0 -3
sb:last week	5 -5 -15 12 1 -9 0
sb:law	-7 16 -14 -12 6 0 3
sb:leave	2 -17 23 -5 -8 -8 -17
sb:less	9 -13 0 7 -16 6 -3
sb:like	-11 -4 1 17 0 -2 -16
sb:line	-2 -8 -6 15 -6 0 -2
sb:list	-13 -24 18 0 -2 -1 -1
sb:list <number>	-5 -8 16 -6 -7 -1 2
sb:make	-13 -16 -7 18 -8 3 3
sb:many	-2 -5 5 -15 1 0 10
sb:meanwhile	0 -6 16 -8 -5 0 0
sb:medicine	-4 -5 -8 17 2 -3 -11
sb:most	-5 -15 16 -4 1 -7 -5
sb:my	6 0 4 -24 10 -6 -5
sb:newspaper	21 -6 -11 2 0 0 -14
sb:no	12 -5 -10 -12 5 -11 16
sb:no .	12 3 -18 9 -5 -5 -1
sb:not	17 -4 -5 -1 6 -7 -12
sb:nothing	9 -8 10 1 -17 -5 0
sb:number	-6 5 -3 -9 -5 -3 15
sb:of	-5 -16 -3 4 8 -15 11
sb:of <month-gone>	4 -5 -21 6 4 4 2
sb:of <number>	2 10 -14 9 4 -2 -15
sb:of it	-4 -18 7 2 12 4 -13
sb:of them	4 2 -15 13 -8 0 -3
sb:offer	13 -11 0 -16 -7 -1 4
sb:oil ,	-1 -2 -11 21 0 -7 -11
sb:old	-8 0 15 -13 6 -6 -11
sb:older	-4 -9 17 -6 -11 -3 1
sb:older duty	0 -1 15 -10 -4 0 -1
sb:on <day-gone>	-13 -14 7 2 0 -15 3
sb:on a	0 -2 16 -21 -5 -2 4
sb:on chicken	0 0 -15 5 6 0 4
sb:on our	-6 -3 0 -8 -2 1 15
sb:on the	-9 -4 5 -16 -9 -4 24
sb:one	-1 -25 8 11 -5 -4 -6
sb:or	0 0 -9 -7 0 -9 18
sb:order	0 -4 4 10 -3 -5 -21
sb:other	-7 4 4 1 1 -2 -18
sb:our	-4 1 -2 5 -17 5 6
sb:our own	0 5 12 -17 -2 0 -5
sb:over	-6 5 9 -1 1 -13 -20
sb:part ,	-6 6 -8 14 -17 -1 -1
sb:pause	-1 6 1 -20 12 1 -9
sb:pay	-4 -9 15 0 4 1 -30
sb:plu	-6 -10 27 -11 -19 -4 0
sb:pork	-1 -10 4 10 -15 -1 -6
sb:present	10 -2 0 -17 -11 -2 13
sb:product	-8 -17 0 5 9 -7 -1
sb:proposal	-4 -8 -12 -13 -4 0 24
sb:propose	1 -5 -14 -10 -2 0 19
sb:put a	0 0 -16 15 -1 0 0
sb:question	23 -8 -15 1 -1 0 -12
sb:question :	21 -8 -13 1 -1 0 -11
sb:rate	14 -4 -17 12 3 -12 -3
sb:rate ,	5 6 -15 9 -6 0 -3
sb:rate is	-2 -3 15 -12 -2 0 3
sb:rather	-1 2 -7 -15 2 6 7
sb:read	17 -13 -7 -7 11 -6 -10
sb:reciprocal	-6 -5 15 -5 6 -8 -21
sb:report	26 0 -4 -15 -8 -1 -15
sb:return to	-5 14 1 0 -3 0 -16
sb:run	0 5 15 -16 0 -2 -7
sb:same	-10 1 -7 15 -9 -7 0
sb:say	16 -8 -3 -4 -15 -16 12
sb:say <name>	4 -2 8 -16 -3 0 3
sb:say on	-5 1 14 -22 -13 0 14
sb:section	-6 -22 26 -5 -6 -7 -15
sb:section <number>	-6 -22 26 -5 -6 -7 -15
sb:sell	0 -5 9 -20 11 2 -8
sb:set	-3 16 -16 7 0 -3 -15
sb:shall	-1 -3 -10 21 -11 0 -10
sb:shoe	0 8 10 -20 -5 2 -4
sb:should	-10 10 7 -25 7 -5 -2
sb:since	-15 -12 8 0 0 4 2
sb:since <day-gone>	-5 7 8 -7 -1 1 -15
sb:since <month-gone>	-2 -15 6 -2 3 -8 4
sb:slap	3 6 -17 4 -9 -3 6
sb:so	4 -16 5 -8 6 -12 10
sb:soybean	-2 -13 -2 15 -9 -2 -6
sb:soybean will	0 -3 -12 15 -1 0 -1
sb:spring	-2 0 -3 -10 -3 15 4
sb:steel	-6 -25 26 -9 8 -7 -2
sb:still	-10 -15 -11 15 11 -11 -4
sb:still pay	-5 -6 -7 16 0 -7 -1
sb:subject to	-1 -5 10 -15 3 5 -2
sb:surcharge of	4 0 9 -14 9 -3 -20
sb:suspend	-7 4 2 7 -7 -3 -19
sb:suspension	-3 -3 -31 21 7 -1 1
sb:table	-8 1 -16 -13 6 -1 18
sb:take the	5 -10 -10 -2 -2 -2 17
sb:tariff	-28 -28 15 5 -4 -24 5
sb:tariff ,	-1 -7 9 2 -24 -1 3
sb:tariff of	-15 -12 -10 3 1 -7 19
sb:tariff to	0 0 16 -8 -8 0 -7
sb:tea	2 13 6 -22 -6 -3 2
sb:tell	1 -6 -11 -7 2 0 16
sb:that	21 -3 -6 -7 -3 -2 3
sb:that 's	-6 10 15 -30 3 -4 -8
sb:that <name>	16 -15 -3 1 -8 1 -4
sb:that he	3 -2 -10 -10 -5 0 18
sb:that is	-8 -10 11 1 0 4 -18
sb:that leave	0 0 -12 15 -2 -1 0
sb:that the	7 -6 14 -16 -18 -8 9
sb:that was	-3 5 10 -17 -5 4 -3
sb:that would	-2 -3 9 -15 -2 0 9
sb:the <level>	-5 -24 2 6 5 -7 1
sb:the <name>	-15 -10 -2 14 -7 -10 5
sb:the <number>	-9 -16 7 -2 1 3 5
sb:the <organisation>	-5 -1 14 -16 -2 12 -3
sb:the <seat>	-4 -6 24 -17 -14 -1 3
sb:the duty	12 4 7 -6 -10 3 -18
sb:the farm	0 -10 -5 -7 17 -1 -3
sb:the fentanyl	-1 3 -5 -15 13 6 4
sb:the figure	3 9 5 -16 -8 -2 0
sb:the first	-3 -17 14 1 0 -9 -3
sb:the height	-1 -5 -3 -8 -6 15 0
sb:the law	-5 17 -12 1 -1 0 -10
sb:the list	0 -9 -4 18 -10 -1 -4
sb:the old	-4 -4 18 -12 1 -5 -7
sb:the older	0 -5 19 -12 -4 0 -5
sb:the order	0 0 -16 15 -1 0 -5
sb:the other	-2 11 2 2 -16 -6 -10
sb:the quarrel	0 -9 -6 -1 15 0 -3
sb:the rate	8 -15 3 5 0 -2 -11
sb:the surcharge	2 3 5 -23 12 -3 -1
sb:the suspension	-2 0 -27 13 9 0 3
sb:the tariff	-2 -2 3 10 -1 -6 -16
sb:the truce	1 22 7 -8 -17 -14 -7
sb:the worst	0 -2 -4 -9 -9 17 -1
sb:their	-16 9 6 -8 -3 4 -3
sb:their duty	0 0 5 -15 9 0 -5
sb:then	-23 11 -8 -1 6 -14 9
sb:then ,	0 7 3 -4 -18 -1 6
sb:then it	-4 4 -13 -11 16 -2 -4
sb:there	3 -2 4 -6 -18 0 13
sb:there was	4 -5 -16 9 -6 -8 9
sb:therefore	-4 -10 -2 16 -10 -5 -8
sb:they	-21 2 17 -6 3 -2 -26
sb:they are	-1 2 15 -13 -10 0 -3
sb:they have	-2 0 10 -16 3 5 -6
sb:they pay	-4 -3 -3 -5 17 -6 -3
sb:thi	-3 -28 -7 11 6 4 -1
sb:third	2 5 -15 12 -1 0 -5
sb:those	1 15 -5 -6 -3 -4 1
sb:three	-4 5 13 -14 -16 5 0
sb:through	-5 -11 -16 9 4 7 5
sb:to <number>	-2 -10 17 -14 -9 7 -2
sb:to be	5 -4 -16 1 -14 5 12
sb:to pay	-3 -1 -10 -19 11 16 3
sb:to the	-4 0 -18 18 -2 -2 4
sb:top of	-3 0 20 -12 -2 -5 -3
sb:tractor	2 -15 1 4 0 -2 4
sb:truce	2 20 -6 -19 0 -18 8
sb:truce it	0 10 -3 -15 -2 -2 7
sb:truck	0 -11 -16 23 -4 0 -3
sb:true	16 -1 0 -6 -2 4 -16
sb:unless	-1 15 -4 -12 -5 0 1
sb:until	-13 -23 19 3 -7 0 -3
sb:until <day-ahead>	-2 -15 29 -18 -12 3 1
sb:until the	-1 -9 -12 16 -7 3 0
sb:up	-14 -5 15 -12 3 7 -9
sb:up from	0 -7 0 -16 15 -1 -6
sb:us	-10 2 9 -15 -9 7 4
sb:used	0 -5 -15 -2 8 11 -6
sb:was <number>	0 -17 3 2 3 5 -6
sb:way	7 10 -1 -19 -10 -5 3
sb:we	15 12 -7 -4 -7 1 -8
sb:we have	0 -5 8 -18 -3 9 -1
sb:week	8 -22 -4 9 -2 -2 -1
sb:were to	0 -4 -16 2 8 -3 6
sb:what <name>	0 -4 22 -14 -7 0 -8
sb:what it	-3 -6 -10 17 1 -2 -7
sb:what they	0 -7 7 -15 11 -2 -2
sb:when	-3 -22 -5 6 12 3 -4
sb:where	0 -10 13 0 4 -11 -15
sb:which are	0 -1 16 -14 -2 0 0
sb:while it	0 -1 19 -11 -7 0 -2
sb:who	10 5 -2 -33 0 7 5
sb:will	1 1 -7 15 -34 -6 2
sb:will pay	-3 1 -13 18 -11 -7 0
sb:will suspend	-1 -5 19 -16 -1 0 -3
sb:with	-10 -15 -1 9 0 -1 7
sb:with <name>	-7 1 3 16 -28 -4 -14
sb:without	-7 15 -11 7 -17 -1 -4
sb:without the	-2 -4 -4 15 -9 0 -2
sb:worst	-1 -7 -8 -6 -11 22 -3
sb:would	-6 11 -6 5 -17 -27 5
sb:would have	-8 -9 -7 20 -8 -4 -3
sb:yarn	6 10 -14 7 -15 -5 4
sb:year	0 -1 -7 -5 20 -4 -16
sb:year ,	-2 0 3 -15 7 4 -5
sb:you	21 -4 0 0 -19 -7 -10
sb:•	-6 0 -9 21 -3 -5 -13
second	-23 8 5 -10 -4 10 1
t0=future	10 0 -5 4 -18 5 -1
t0=modal	0 7 -7 2 -6 -18 3
t0=perfect	7 -12 18 -12 -4 -16 -1
t0=pluperfect	3 -19 -9 6 8 2 -6
t1=future	11 0 -14 8 -17 5 2
t1=gerund	5 0 4 -7 14 -13 -16
t1=modal	0 7 -12 1 -4 -17 6
t1=perfect	4 -6 20 -13 -8 -15 -2
t1=pluperfect	2 -18 -10 5 9 2 -4
t1=present-not	3 -9 -15 2 7 7 3
t2=participle-passive	1 -15 -8 3 12 -5 1
table	-26 5 -4 8 -4 5 -6
takenBack	18 -15 -13 2 -6 6 -13
tense=future	3 -3 -1 7 -17 3 0
tense=future passive	-12 1 3 13 -8 -4 -16
tense=past passive	14 -22 -5 0 -3 3 5
tense=perfect	3 -12 4 0 4 -17 0
tense=present passive	-24 -1 15 -1 -10 -1 -3
told=denied far	-6 5 17 -14 -2 -7 -1
told=denied far lower	-7 10 19 -26 -5 -2 0
told=denied far own	-3 -10 20 -8 -15 -4 5
told=denied paragraph	3 3 -2 -24 12 4 -7
told=denied paragraph lower	-5 6 7 -18 5 5 -15
told=denied paragraph own	4 5 4 -20 8 -4 -12
told=if_lapsed 	-1 -18 -8 -2 -5 21 6
told=if_lapsed and	-1 18 -11 1 -5 -9 -4
told=if_lapsed far	28 0 -4 -8 -10 -12 -4
told=if_lapsed far higher	30 -6 -25 4 -2 -2 -14
told=if_lapsed far lower	4 5 9 -13 -8 -15 2
told=if_lapsed far none	13 5 0 -17 0 -17 4
told=if_lapsed far own	21 -5 -5 4 -14 -3 -10
told=if_lapsed here higher	2 5 -23 -10 -14 16 11
told=if_lapsed here lower	-1 9 7 -4 -6 -17 -9
told=if_lapsed here none	7 3 -8 -7 -10 17 0
told=if_lapsed paragraph	-1 17 -11 -6 0 -5 0
told=if_lapsed paragraph higher	3 6 -23 5 -19 3 10
told=if_lapsed paragraph none	-10 16 -13 6 -5 -10 0
told=if_lapsed paragraph same	-4 13 8 -20 1 -4 -4
told=now 	-3 33 -32 10 -16 -11 -13
told=now ,	0 -3 12 5 -16 -3 -5
told=now , not	12 -6 -15 -1 5 0 -2
told=now far higher	0 5 -3 -16 10 -3 8
told=now far lower	-1 -2 3 7 -4 -18 -5
told=now far same	-14 -29 1 11 -1 4 -1
told=now here	-12 -3 0 10 1 -15 -3
told=now here higher	-10 12 0 1 4 -7 -19
told=now here lower	-1 -41 -6 16 -8 -19 16
told=now here none	-6 -3 8 9 -7 -9 -15
told=now here same	-3 -10 17 -10 4 -1 -13
told=now or	-1 -11 13 -15 -5 -2 7
told=now paragraph lower	-1 -21 -5 1 11 0 6
told=now paragraph same	-6 -8 16 -7 -4 -5 0
told=open far	-8 -4 5 11 -15 -15 0
told=open far higher	-6 -5 21 -8 -12 -8 2
told=open far lower	3 -28 -15 23 -5 -8 5
told=open far same	-14 17 5 -5 -1 -3 -17
told=open here	-24 4 7 -6 0 2 0
told=open here lower	-13 15 4 -8 8 -13 -9
told=open here shared	-2 -4 15 -7 6 -11 -10
told=open paragraph lower	-11 -6 5 13 -20 -6 -3
told=open paragraph none	9 -7 10 -1 -1 -15 -19
told=open paragraph own	-1 -6 -12 16 -1 -3 1
told=past here none	-4 -15 -17 13 11 9 -11
told=past here own	-1 -9 10 -14 -6 15 -5
told=past here shared	-3 8 23 -16 -13 -11 0
told=past paragraph higher	-2 -24 4 11 -1 -7 2
told=past paragraph none	-2 -15 3 11 0 -10 -5
told=past to	-1 -11 22 -3 -10 -7 -19
told=peak 	0 -12 16 -3 -8 0 -5
told=peak far none	-6 -8 6 -13 -15 4 17
told=peak here	-4 -20 -3 4 8 6 -10
told=peak here lower	-4 -17 0 6 5 1 -9
told=peak here none	-2 -24 -3 2 15 -1 -2
told=peak paragraph	-7 14 1 2 -13 2 -15
told=peak paragraph own	-5 8 6 0 -17 4 -9
told=proposed far	15 -5 0 -8 -6 9 -4
told=proposed far lower	11 -1 10 -1 -5 3 -26
told=proposed far own	11 -3 12 -15 -11 10 -10
told=proposed here shared	-5 4 -16 -6 3 -1 18
told=proposed paragraph none	-3 1 -14 -4 1 -5 16
under 20	-15 -33 31 0 7 -89 -7
under 50	-39 49 -20 3 5 -8 -21
under 6	14 -73 25 -17 1 -30 13
under 80	31 -7 -38 13 -16 25 -15
untrue before	16 3 -2 -7 -20 2 1
untrue here	36 -12 -13 0 -3 -12 -16
untrue next	46 -16 -31 2 0 3 -29
v0=announce	1 11 -18 0 -14 2 5
v0=ask	1 2 11 -21 -10 -3 3
v0=begin	0 -1 15 -10 -8 0 -3
v0=come	0 -7 4 6 0 -6 -17
v0=offer	16 -1 -4 -7 -1 0 -6
v0=stay	0 -5 6 -20 12 -1 -1
v1=announce	1 11 -18 0 -14 2 5
v1=come	0 -7 4 6 0 -6 -17
v1=enter	7 -7 4 -17 6 -9 2
v1=slap	3 4 -19 6 -7 -3 7
v1=stay	0 -5 6 -20 12 -1 -1
v2=apply	-1 15 -5 -5 -4 0 -2
v2=other	4 4 15 -10 -14 -5 -10
verb=agree	5 -2 -4 13 -16 0 -8
verb=announce	0 9 -23 10 -8 0 4
verb=begin	0 0 16 -6 -22 -1 1
verb=collect	-6 1 16 -3 -9 -6 -17
verb=cut	1 4 -12 -10 8 3 15
verb=get	-1 -7 0 9 -19 2 1
verb=hit	0 5 -15 12 -3 -3 -1
verb=leave	0 -16 11 2 -4 -4 -12
verb=like	-10 -2 13 6 -1 -1 -15
verb=make	-8 -18 -4 7 -4 -3 15
verb=offer	16 -2 -6 -7 -1 0 -4
verb=order	-2 -4 17 -4 -10 0 -6
verb=other	1 14 -12 8 -17 -22 8
verb=owe	-1 -10 -13 15 5 -3 0
verb=pay	-11 -5 9 -4 10 1 -17
verb=plan	0 -4 -4 16 0 0 -13
verb=retain	0 0 19 -17 -1 0 0
verb=return	-2 11 7 -15 0 0 -11
verb=set	-1 10 -16 11 0 -1 -7
verb=settle	7 4 -17 3 4 0 -6
verb=slap	3 5 -16 4 -8 -3 6
verb=suspend	-6 6 -8 13 -18 -3 -3
verb=tell	3 -22 -8 1 -2 4 12
vt0=announce past	-8 15 -10 -1 -6 4 -4
vt0=ask present	-9 -4 15 -11 -5 -1 2
vt0=be perfect	-1 -4 21 -14 -5 -2 -3
vt0=charge past	-6 1 -15 3 3 11 -7
vt0=charge perfect	2 0 8 -16 -9 -3 5
vt0=charge present	-6 -6 20 -6 -5 -6 -13
vt0=drop present	-1 -2 4 2 -16 0 5
vt0=enter present	9 -3 13 -24 -10 0 -3
vt0=fall present	-2 2 -3 9 -19 -2 3
vt0=have past	3 5 10 -16 -9 3 0
vt0=levy present	-1 12 4 -15 -5 0 -4
vt0=pay modal	-4 6 -15 3 3 0 0
vt0=pay perfect	0 -5 22 -15 -7 -3 0
vt0=pay present	-3 2 10 -3 -5 0 -18
vt0=put present	-4 1 -15 4 7 2 2
vt0=stay present	0 -3 6 -16 7 0 0
vt0=suspend future	-1 -4 15 -12 0 0 -2
vt0=take present	-1 -14 11 -1 -21 3 2
vt1=announce past	-8 15 -10 -1 -6 4 -4
vt1=ask present	-9 -4 15 -11 -5 -1 2
vt1=be perfect	-1 -4 21 -14 -5 -2 -3
vt1=be present	-2 1 1 -1 -18 9 5
vt1=charge past	-6 1 -15 3 3 11 -7
vt1=charge perfect	2 0 8 -16 -9 -3 5
vt1=charge present	-6 -6 20 -6 -5 -6 -13
vt1=drop present	0 -1 6 4 -16 0 -3
vt1=enter present	9 -3 13 -24 -10 0 -3
vt1=fall present	-2 2 -3 9 -19 -2 3
vt1=have past	3 5 10 -16 -9 3 0
vt1=levy present	-1 12 4 -15 -5 0 -4
vt1=pay modal	-4 6 -15 3 3 0 0
vt1=pay perfect	0 -5 22 -15 -7 -3 0
vt1=pay present	-3 2 10 -3 -5 0 -18
vt1=stay present	0 -3 6 -16 7 0 0
vt1=suspend future	-1 -4 15 -12 0 0 -2
vt1=take present	-1 -14 11 -1 -21 3 2
vt2=apply present	0 15 -9 -3 -2 0 -1
vt2=be past	5 -4 5 -7 -18 9 1
w1=denied w2=if_lapsed	0 0 -12 -8 15 0 -4
w1=denied w2=now	14 -6 -16 5 -2 5 -2
w1=denied w2=proposed	11 -8 19 -21 -2 -3 -13
w1=if_lapsed w2=now	-1 19 -8 2 -17 -13 -9
w1=if_lapsed w2=plain	-5 28 -3 -31 -9 -3 0
w1=now w2=past	3 -19 22 -3 -7 -11 -11
w1=now w2=plain	-4 -8 17 1 -10 -17 -4
w1=past w2=now	-14 2 -20 -1 24 12 -31
w1=past w2=plain	-2 -10 -10 4 15 -7 -2
w1=past w2=proposed	0 -3 22 -17 -10 0 -2
w1=peak w2=now	0 -3 -11 8 -15 15 -7
w1=peak w2=past	-4 -9 -4 -15 -14 31 -5
w1=plain w2=plain	-16 -8 6 5 3 -6 -3
w1=proposed w2=past	-2 -15 -7 -9 1 -6 20
w1=proposed w2=plain	1 4 -26 16 -16 -3 9
w:0	21 -20 6 -20 12 -10 -21
w:1	15 -2 3 -13 -1 -5 -6
w:12	2 -20 41 -27 -18 -3 -10
w:14	-10 14 5 -10 -15 -15 2
w:15	3 22 -14 3 -3 -5 -35
w:17	0 26 -4 -19 -9 -8 -4
w:2	10 -15 -11 5 7 6 -8
w:22	4 4 -23 -13 -6 0 19
w:23	4 -6 29 -22 -4 -1 -14
w:24	-4 -2 -28 23 -3 0 -1
w:25	6 2 -5 -14 -15 -17 19
w:26	4 -3 -1 10 -24 0 -3
w:27	-8 0 -10 -2 18 -4 -5
w:3	-5 -15 -5 -9 -18 26 1
w:30	0 -17 29 -15 2 -2 -26
w:4	-2 7 -2 -15 -4 -3 11
w:5	0 -7 23 -15 -8 -1 -2
w:7	-10 -2 16 -11 -3 9 -10
w:8	-19 -4 7 -13 14 9 -13
w:9	-3 -9 20 -9 0 -3 -3
w=denied	25 -19 2 -13 6 -2 -16
w=if_lapsed	-8 36 -11 -10 -17 -21 -12
w=past	-6 -20 -3 -10 18 16 -8
w=peak	-7 -19 -11 -2 -20 33 -2
w=proposed	3 -2 -3 4 -29 -12 13`;
