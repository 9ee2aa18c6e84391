// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-5 -5 5 5 1 -8 -5
a:'s	8 -6 16 -7 -19 -4 0
a:<day-ahead>	-14 0 -10 14 -7 -17 7
a:<day-gone>	-7 4 -3 2 10 -18 -5
a:<day-gone> .	-11 4 -2 -4 18 -7 -10
a:<day-today>	-6 -6 25 -6 -13 -4 -10
a:<level-noun>	-15 -9 -1 5 -5 -1 11
a:<level>	-26 -5 -4 4 -1 9 9
a:<level> <level>	0 -7 -12 -18 25 -5 -5
a:<level> on	-3 0 18 -14 -4 -3 1
a:<month-gone>	3 -17 -1 10 0 -1 -6
a:<name>	1 3 8 2 -9 -22 -7
a:<number> .	3 -1 8 6 -10 -16 -6
a:<points>	0 -4 -12 16 -8 2 0
a:<quality>	-2 -1 5 -15 7 -6 11
a:<v-impose>	-9 18 -10 7 -3 -3 -5
a:<v-suspend>	0 -10 -2 20 -21 -7 -5
a:?	7 7 -18 -21 0 6 9
a:a <quality>	0 -4 15 -9 -6 0 -1
a:after	0 5 13 -15 -3 -1 -5
a:again	0 16 -14 5 -2 -7 -14
a:agreement	-1 -2 14 -15 0 -1 -4
a:and	-34 14 -1 -2 6 -6 -4
a:are	0 -8 -9 20 -3 -4 -13
a:as	-11 -9 2 16 -9 -4 -3
a:asleep	0 -8 -14 17 -1 0 0
a:at the	-1 -3 2 -16 1 9 -2
a:back	5 14 -16 -5 5 -4 -11
a:been	2 13 3 -16 -7 -1 -2
a:before	0 3 -17 -3 13 4 -1
a:before .	2 -16 -2 -1 8 7 -4
a:chicken	0 -7 -19 6 13 0 -2
a:deal	-2 -12 -9 21 -3 -2 -5
a:down	-1 -11 4 -17 4 5 6
a:down to	-1 -10 6 -17 5 5 3
a:duty	4 -4 -1 10 -15 0 -4
a:each	-2 1 -24 8 11 0 5
a:electric	-2 -5 16 -6 -4 -4 -5
a:fentanyl	-4 -16 21 -14 2 -6 -10
a:fentanyl .	0 -2 15 -8 -7 0 -2
a:for fentanyl	0 -5 17 -16 0 -4 -2
a:from	-3 12 -7 4 -4 -18 4
a:from <day-gone>	-4 8 -17 9 4 0 -2
a:go	-5 -6 -8 15 8 -11 -7
a:good	-17 -13 1 7 5 -7 1
a:in <month-gone>	5 -17 -6 16 -10 5 -11
a:in <name>	1 6 14 -13 -24 -5 -1
a:is	8 -4 24 -22 -6 -15 -4
a:last year	-2 10 4 -15 3 -2 -4
a:list	0 -5 17 -6 -5 -1 -7
a:next	3 2 -20 13 0 -7 2
a:now	0 -12 23 -2 -14 -2 -6
a:of	-15 0 9 6 -17 5 -6
a:of <number>	-2 8 1 -1 -15 5 -6
a:oil .	8 4 -15 3 4 0 -8
a:on	9 1 2 -1 -5 -15 -3
a:on steel	-2 -7 19 -13 -1 0 -2
a:ordinary	0 -1 15 -7 -6 0 -2
a:over	-5 -20 6 0 4 -4 6
a:place of	0 11 -17 2 0 0 7
a:return	0 15 -10 -10 -1 0 2
a:same	-7 3 5 5 -6 0 -16
a:since	-11 -18 39 -33 -17 -3 9
a:since <day-gone>	-4 -6 24 -16 -8 -2 -4
a:start	2 -4 -14 17 -3 0 -5
a:stay .	-1 -1 18 -16 0 0 0
a:suspend	5 -10 -21 21 -7 0 3
a:take effect	0 -1 7 -15 5 0 0
a:the <day-ahead>	-1 -11 15 -9 -4 0 5
a:the other	0 6 -1 -16 -2 10 -3
a:the same	-6 4 4 4 -4 0 -16
a:them .	0 0 15 -12 -3 0 -4
a:to	-11 -19 6 8 3 -2 -5
a:to <number>	-1 -16 0 -12 17 6 -12
a:too	-4 -3 18 -9 -3 0 -4
a:until	2 -22 -3 15 1 1 -7
a:until <day-ahead>	4 -8 -10 19 -8 -1 -10
a:week	0 -8 -12 16 0 0 -3
a:would	2 11 -20 -18 6 2 9
a:year	1 6 0 -16 10 -5 0
after=far lower other	-2 19 -3 -3 7 -10 -15
after=far same	-1 -15 -2 0 4 -9 11
after=here higher other	-10 17 -9 -7 -4 8 0
after=here lower	-47 2 0 0 11 -25 12
after=here lower same	-39 -3 1 2 7 -21 12
after=here same	0 -9 1 -12 19 -1 -11
after=here same same	0 -8 -3 -10 19 -1 -8
after=paragraph higher other	6 14 -10 -5 4 5 -19
after=paragraph lower	-23 -14 4 8 12 -14 -11
after=paragraph lower other	-16 -9 -1 1 14 -13 -1
after=paragraph same	8 -16 9 4 -12 -16 0
announced	-4 3 -11 20 -14 -5 -9
any day ahead modal	6 -16 1 4 -5 -1 3
any day ahead past	-13 -5 -15 -8 8 10 11
any day ahead verbless	-7 22 -19 15 -6 -10 -8
any day gone future	-2 -2 -15 12 -6 -2 8
any day gone past	0 -19 0 -8 10 10 -4
any day gone present	7 5 6 -2 -20 -4 -2
any day gone verbless	-3 -10 -4 2 24 -11 -16
any day none verbless	-6 -2 17 -11 -14 5 7
any day today verbless	16 -6 -3 0 2 -9 -7
asked	-12 21 2 -4 -12 -16 0
asks	11 4 -17 -9 0 -1 6
b:"	13 -15 -2 -18 7 14 -5
b:(	11 5 6 -4 -16 -11 -2
b:, <name>	-8 -7 16 -6 -35 5 10
b:, against	0 -12 -13 15 0 2 -1
b:, at	-8 -26 -2 12 7 0 -7
b:, now	0 -3 15 -7 -5 -1 -1
b:, pay	-2 -6 19 -7 -13 0 -4
b:, to	-1 3 -25 15 -10 3 7
b:, was	6 3 2 -19 4 0 -6
b:, will	-5 8 -20 14 -1 -1 0
b:, with	-2 -11 -2 12 -16 0 5
b::	-3 1 3 7 -15 -1 -6
b:: <level>	-2 -19 -5 12 4 -5 4
b:: <name>	8 11 0 -17 6 -3 -12
b:<day-gone>	-12 11 0 1 2 -17 -4
b:<day-gone> it	-1 -8 -9 2 15 -2 -2
b:<goods-amount>	0 -1 -13 17 -5 -2 -3
b:<level>	-32 -3 -4 0 -5 10 13
b:<level> <level>	-2 -9 8 -20 -8 12 5
b:<level> from	0 -12 5 -12 16 -6 -10
b:<level> in	-1 -10 -14 18 3 -7 4
b:<level> on	-2 0 0 7 -18 0 1
b:<level> to	-6 -5 -3 8 -15 -13 11
b:<month-ahead>	2 2 -20 3 9 5 -8
b:<month-gone> it	0 -3 11 5 -18 3 -2
b:<name>	-2 -13 12 -4 9 7 -17
b:<name> <level>	-3 10 -13 8 -20 10 -13
b:<name> charge	0 -20 3 3 2 4 -10
b:<name> tariff	0 -1 15 -9 -1 0 -10
b:<name> the	-3 6 4 -17 2 0 0
b:<name> to	-2 -11 18 -3 -2 0 -11
b:<not>	18 -12 -11 8 -7 -8 2
b:<number> duty	0 -2 18 -13 -5 0 -1
b:<office>	4 -2 -12 -13 -4 0 15
b:<person>	-1 -8 -8 2 -2 -14 15
b:<quality> tariff	-7 5 6 0 -1 0 -15
b:<seat>	-8 -11 -4 16 -17 9 2
b:<v-bear>	5 -3 15 -7 -6 0 -8
b:<v-say>	10 -2 -7 0 -15 0 9
b:<v-stay>	-19 -12 12 4 3 -8 -8
b:<v-suspend>	-10 1 5 10 -3 -9 -24
b:a	6 -8 -15 4 -6 -6 19
b:a tariff	-5 -4 -9 -8 4 0 17
b:above	0 -3 15 -11 -2 0 -4
b:additional	-9 -11 10 -6 7 -15 2
b:an extra	-2 -3 12 -17 3 0 0
b:and	-18 2 3 1 -2 -3 1
b:and <name>	-3 1 -4 4 4 4 -16
b:announce	-4 11 -19 -1 -14 1 9
b:answer	-5 -1 -16 8 1 3 2
b:are	7 -1 9 0 -3 -8 -26
b:as	17 5 -6 -30 -4 12 2
b:back	6 18 -15 -4 4 -10 -12
b:become	-3 1 -19 2 11 0 0
b:beef	-2 5 5 -4 -19 10 -11
b:been	0 -16 0 14 2 -6 -6
b:before the	-2 16 -2 -9 -2 -10 1
b:by	4 4 -4 9 -23 1 -2
b:car	-2 -6 -2 15 -5 -3 -9
b:charge on	0 -1 13 -17 7 0 -1
b:come	1 -8 3 4 3 -7 -16
b:could	-9 -6 -2 -6 0 0 16
b:enter	7 -12 11 -19 5 -8 0
b:for	2 0 -4 5 -16 -15 11
b:from	-18 -3 0 6 4 3 -11
b:from <day-gone>	0 15 -7 -1 -6 -2 -1
b:from <name>	-7 -9 -2 15 -17 -1 4
b:go on	0 -3 21 -12 -7 0 -6
b:good	-15 -3 8 -2 0 3 -5
b:good of	0 -4 20 -19 -3 0 3
b:good will	0 -1 -13 16 -1 0 -4
b:had	4 -17 1 3 4 3 -11
b:had been	0 -15 -17 9 9 -1 0
b:had pay	0 0 -10 -11 15 0 0
b:has	3 -10 7 1 -7 -16 5
b:he	-3 -14 3 -3 -5 -8 17
b:in <month-ahead>	-2 -3 -5 15 -13 0 -2
b:in <name>	3 1 10 -26 8 2 -14
b:in return	0 -2 -18 17 -3 0 5
b:into	-8 5 4 0 -14 7 -15
b:it	-20 -6 2 4 0 8 1
b:it would	-5 3 -15 9 -3 -1 -1
b:its duty	-3 -21 -1 9 4 -9 1
b:keep	1 -2 17 -20 4 -5 0
b:midnight	-1 -5 20 -18 0 -5 -2
b:no .	8 5 -8 8 -16 -1 -7
b:not	12 -17 -1 7 7 -13 -12
b:now	-7 -16 5 -8 7 5 -1
b:of	2 -10 5 -2 -4 -15 12
b:of <level>	-5 -8 7 -1 -15 -4 9
b:older	-1 -2 13 -15 -4 -1 4
b:on top	-1 -8 10 0 -16 5 0
b:our	2 -2 -14 16 0 -8 -2
b:over	-1 12 9 -15 -4 -7 -7
b:pay	-2 -6 14 -5 0 4 -17
b:plu	-3 -2 19 -6 -11 -2 -8
b:post	-4 -4 -9 -2 -5 -1 15
b:put a	0 3 -16 15 0 0 -10
b:rate is	-1 -2 15 -16 -1 0 5
b:return	-4 11 -16 11 -5 -1 -1
b:say	12 -15 -7 4 -5 -11 7
b:say he	-1 -6 -5 -7 -1 0 15
b:since	-5 -3 27 -8 -20 -6 0
b:slap	3 4 -18 5 -7 -3 7
b:stay	0 -5 13 -19 5 -2 0
b:stay at	0 -4 8 -15 7 -2 0
b:steel	-1 -15 16 -6 1 -3 2
b:stop	-5 -4 -15 17 5 -1 -1
b:surcharge of	7 3 -2 -5 7 -2 -15
b:take the	0 -5 -2 -7 -1 -2 15
b:tariff	-26 -13 3 12 -8 -13 8
b:tariff of	-11 -4 -6 0 -6 -5 18
b:tariff to	0 -1 17 -7 -8 0 -8
b:tell	4 -15 5 10 -2 -3 -8
b:that	22 -5 -7 -4 -8 -8 4
b:that 's	-3 6 10 -17 0 -2 -6
b:that <name>	21 -9 -18 4 -11 4 -3
b:that the	12 -16 7 -15 -15 -5 11
b:the <office>	-4 -8 -9 -11 -3 0 20
b:the <person>	5 -4 -16 10 -9 -4 8
b:the additional	-1 -7 9 -15 13 -3 1
b:the surcharge	2 3 -3 -16 13 -1 0
b:the truce	-1 15 -5 3 -12 -8 -2
b:them	6 -5 13 -15 6 -7 -6
b:therefore	-2 -7 -5 15 -8 -4 -5
b:to <number>	-1 -12 17 -10 -10 -2 7
b:to pay	-1 1 -8 -16 8 9 6
b:top	-1 -8 10 0 -16 5 0
b:top of	-1 -5 19 -2 -11 -2 -12
b:truce	-2 23 -17 1 -11 -8 -5
b:truce it	0 16 0 -12 -6 -5 0
b:two	-5 -4 -6 9 5 4 -15
b:week	3 -17 3 4 -1 -1 0
b:were	3 -13 -15 -6 9 7 3
b:where	-3 -16 -6 7 16 -9 -12
b:which	-2 -8 6 -2 4 7 -20
b:who	4 -8 3 -16 -8 4 9
b:will	-3 3 -11 10 -19 -3 9
b:will pay	-1 0 -12 18 -4 -3 -6
b:will suspend	-1 -4 16 -13 0 0 -1
b:with	-9 -14 -1 1 3 -10 15
b:would	-3 13 -11 8 -28 -18 1
b:would have	-13 -8 -12 25 -4 -3 -6
b:year	5 -5 -16 6 11 -7 -3
b:you	25 -3 -5 -8 -7 -4 -13
before=far higher	14 -1 -1 -21 7 1 5
before=far lower	6 -10 11 7 -14 -30 -5
before=here lower	-17 -5 4 11 -7 -10 -1
before=here same	-2 -17 12 -16 21 -10 -13
before=paragraph higher	-5 3 -15 7 -3 2 10
before=paragraph same	11 -4 11 -8 -3 -16 -1
c0=propose	6 1 2 -14 -24 -3 8
c0=suspend	-6 0 0 9 -2 -4 -15
c1=end	-1 2 9 -3 4 -6 -22
c1=suspend	-7 -4 -2 14 -3 -5 -16
class=bear future	-9 -3 -27 25 0 6 -4
class=bear perfect	3 1 19 -17 -6 -5 -5
class=bear present	-3 -4 13 -7 0 0 -15
class=begin from	-3 -11 -12 13 7 10 -17
class=begin past	-8 -7 17 -14 3 -6 -2
class=down from	-5 -6 11 0 -3 1 -20
class=down infinitive	2 -4 13 -22 -8 -1 8
class=down past	-6 -20 0 -1 10 -13 7
class=down to	-5 -10 -11 6 -1 -9 16
class=end	3 3 -4 -1 14 -15 -15
class=end past	-4 -8 -4 -9 20 -5 -1
class=end to	-3 -3 -20 14 13 -1 -7
class=impose future	1 3 1 -6 -21 4 6
class=impose no	-10 -9 8 4 7 -17 -5
class=impose pluperfect	1 -23 1 6 0 -2 0
class=impose to	7 -6 -7 -5 -9 -1 18
class=propose	9 -15 -1 0 -5 0 4
class=propose no	4 -19 -1 4 -1 -1 4
class=propose past	6 2 -6 -15 -10 4 6
class=say past	-5 16 -4 -9 -5 0 5
class=sell	-3 -5 -4 -16 6 10 9
class=sell no	-3 -5 -5 -15 6 10 9
class=stay from	-1 13 -20 4 3 -8 4
class=stay pluperfect	-2 -2 -15 7 4 5 -7
class=suspend	-15 2 -3 17 -15 -10 -10
class=suspend future	-3 2 17 -13 -1 0 -8
class=suspend no	-15 2 -6 20 -15 -10 -9
class=suspend past	-1 9 -1 6 -16 -3 -6
class=target past	-5 -5 -22 8 7 8 -4
class=target pluperfect	2 2 -15 0 -1 0 9
class=target present	-5 -8 17 -8 0 5 -16
column:before	0 -7 -18 -16 30 -7 -3
column:from	0 18 -28 19 -7 -10 -4
column:if	-1 25 -8 -16 -8 -10 -3
column:rate	-6 -3 8 -4 8 -8 -15
column:the	-3 -8 -22 8 12 16 -13
column:today	0 -11 30 -18 -11 -9 -5
column:truce	0 2 9 3 -19 -8 -6
column:without	-1 27 -16 -9 -5 -14 -2
condition before	-3 1 -15 12 -5 -2 0
condition column	-1 34 -19 -17 -5 -20 -4
condition heading	-1 37 -21 -19 -7 -21 -5
condition led	-18 18 -8 -4 1 -13 -2
condition low	-11 24 1 -18 -7 -23 2
condition rest	0 14 12 -22 -2 -8 -4
ct0=agree past	-3 -4 5 5 -21 9 -6
ct0=bear future	-7 1 -16 16 0 0 -3
ct0=bear past	0 -7 -25 11 8 0 2
ct0=bear perfect	3 -7 17 -16 0 -3 -2
ct0=bear pluperfect	0 0 -11 -10 16 0 0
ct0=bear present	1 2 14 -7 -16 0 -10
ct0=begin present	8 -6 7 -2 -16 0 4
ct0=down future	-4 6 -6 5 -5 7 -18
ct0=end present	7 5 -16 2 6 -3 3
ct0=impose pluperfect	2 -16 5 6 -9 1 -1
ct0=propose present	-8 -10 1 -24 -9 -2 20
ct0=say past	-6 18 -9 -11 -6 -1 9
ct0=stay perfect	-1 -6 19 -11 -5 -1 -3
ct0=suspend future	-1 4 15 -15 0 0 -2
ct0=target past	-3 -6 -16 12 4 3 -4
ct0=target present	0 5 15 -12 -5 1 -10
ct0=up past	-5 -17 11 -5 2 2 -4
ct1=agree past	-2 -3 6 3 -19 9 -7
ct1=bear future	-7 1 -16 16 0 0 -3
ct1=bear past	0 -7 -25 11 8 0 2
ct1=bear perfect	-1 -6 20 -16 0 -3 -1
ct1=bear pluperfect	0 0 -11 -10 16 0 0
ct1=bear present	1 2 12 -6 -15 0 -10
ct1=begin past	-2 -4 0 -2 9 0 -16
ct1=down future	-4 6 -6 5 -5 7 -18
ct1=down infinitive	3 -4 14 -18 -5 -1 2
ct1=impose pluperfect	0 -15 6 4 -9 1 2
ct1=propose present	-4 -8 0 -20 -7 -1 17
ct1=say past	0 14 -11 -19 -4 0 13
ct1=stay perfect	-1 -5 18 -10 -4 -1 -3
ct1=suspend future	-1 4 15 -15 0 0 -2
ct1=target past	-3 -5 -16 13 4 4 -7
ct1=target present	0 5 15 -12 -5 1 -10
ct1=up past	-5 -17 11 -5 2 2 -4
ct2=begin present	0 11 -17 12 3 -5 -10
ct2=impose present-passive	-6 -3 9 0 -18 -1 2
ct2=stay present	4 2 1 4 -6 -15 -10
day ahead 	-1 7 -23 15 0 -4 -6
day ahead modal	6 -15 -1 6 -3 -1 2
day ahead past	-7 3 -23 1 8 5 -2
day ahead until	2 -13 0 16 -6 -6 -14
day ahead verbless	-2 13 -14 8 8 -4 -27
day gone from	-5 19 -22 10 0 -5 -3
day gone from present	0 8 -16 11 -2 0 0
day gone in present	5 7 3 -1 -17 -2 -8
day gone of verbless	0 -3 -15 5 9 -2 0
day gone past	0 -17 -5 -2 6 5 3
day gone perfect	-5 1 17 -14 -12 -2 1
day gone present	0 10 -9 16 -14 -8 -15
day gone since	-8 -3 36 -26 -12 -10 -1
day gone since perfect	-5 2 14 -15 -8 -1 1
day gone since verbless	0 -3 16 -11 -4 0 0
day gone the	0 1 1 11 -15 -1 -1
day gone until	0 -1 0 -16 15 -3 -3
day gone until past	0 -1 2 -16 12 -2 -3
day gone verbless	-10 1 -2 2 11 -5 -17
day none  perfect	8 -6 5 -4 -1 -15 2
day none perfect	8 -6 5 -4 -1 -15 2
day today 	0 1 13 -18 0 -1 -3
day today  verbless	0 -8 16 -9 -4 0 0
day today present	-2 1 18 -11 -13 -2 -7
day today verbless	-2 -14 18 -9 -1 -2 -3
denying before	6 -1 4 -17 4 -1 -2
denying led	18 0 -1 -16 2 -4 -7
denying low	26 -11 2 -15 1 -11 -9
denying part	13 -4 2 -22 8 -4 -5
denying rest	12 -18 0 0 1 -6 -2
entry ahead	1 1 -22 3 16 2 1
entry ahead present	1 2 -17 6 12 9 -17
entry ahead verbless	2 -4 -12 1 11 -16 10
entry gone	-8 -24 5 -18 21 0 12
entry gone future	-11 -6 10 -17 8 0 6
entry none	11 -2 6 8 -11 -15 -7
entry none past	7 -15 -5 0 9 -2 -4
entry none pluperfect	0 -16 0 -3 16 -2 -8
entry none present	1 3 12 2 -23 -24 1
entry today	-55 7 3 0 -1 11 -4
entry today past	-21 10 0 -8 -3 15 -11
entry today perfect	-4 1 16 -14 1 -4 -4
entry today verbless	-39 0 -2 3 7 5 -7
f1=american	3 -17 10 5 -8 2 -6
f1=american goods	0 -8 22 -17 -12 4 -4
f1=and	-17 16 15 -7 -11 -24 -1
f1=as	-4 -10 -3 15 -8 -4 0
f1=before	-5 1 15 -3 -11 -3 -5
f1=by	-2 4 -20 2 15 -3 -5
f1=canada	2 -7 -17 16 0 0 2
f1=china	-6 -22 4 0 18 -2 -18
f1=china 's	-3 -2 -16 12 12 -5 -9
f1=for the	0 0 -20 0 10 8 0
f1=i	-5 4 -18 2 -2 6 10
f1=iceland	-1 -9 -3 -3 17 -4 -6
f1=in	-11 -20 15 -6 4 -11 9
f1=in return	-1 1 10 -19 0 -4 7
f1=it	17 -14 -17 0 12 11 -8
f1=it 's	0 -6 -6 15 -6 -1 -2
f1=it was	-1 -2 -15 4 9 11 -11
f1=japan	-2 -9 -9 23 -16 -2 -5
f1=kenya	-1 0 -18 6 3 -1 10
f1=march	-1 -5 -18 12 12 0 -3
f1=may	-2 -8 5 -15 6 12 -8
f1=no	6 -16 2 7 -9 -10 2
f1=nobody	5 16 -3 -17 -7 0 -6
f1=nor	0 -3 15 -9 -2 0 -1
f1=nothing	-2 5 24 -19 -2 -5 -14
f1=september	4 -7 19 -18 -2 0 -5
f1=since	-1 -10 -12 15 -5 6 -5
f1=south	0 -4 -18 20 -4 0 0
f1=south korea	0 -4 -20 22 -3 0 0
f1=thailand	0 -2 -5 15 -9 -2 -5
f1=that is	1 -5 0 9 -20 2 0
f1=the	-21 -8 11 8 -7 -10 1
f1=the other	0 -1 9 6 -19 0 -7
f1=the suspension	0 1 17 -15 -13 0 6
f1=the truce	-8 -24 18 -15 20 -11 -12
f1=trump	-4 -10 -30 15 0 -5 18
f1=until	-2 4 -12 18 -11 -4 -6
f1=washington	-2 -1 12 -20 3 0 5
f1=we	-7 12 3 -15 -20 -5 14
f1=what	0 0 3 -23 8 9 5
f1=when	0 -2 -15 2 1 9 6
f1=where	2 -4 -8 15 -8 -2 -2
f1=why	-1 0 16 -12 -4 -2 -4
f1=without	-3 -4 19 -6 2 0 -9
f:"	19 5 -15 -30 -1 -3 19
f:'	0 0 11 -16 5 -5 -3
f:(	-3 11 -3 4 -19 -2 -4
f:)	5 11 -7 5 -19 -3 -6
f:,	1 24 -13 -10 9 1 -4
f::	2 5 0 6 -19 0 -3
f:<agent>	0 -13 -1 -7 8 -6 16
f:<day-ahead>	-14 -11 0 8 -9 -11 17
f:<day-gone>	-2 -26 14 -8 0 4 7
f:<day-today>	-10 16 -5 -12 1 7 0
f:<goods>	-8 21 -1 -3 -2 -1 -12
f:<level>	-9 16 2 12 -9 -29 -15
f:<month-gone>	2 -18 -4 -14 24 11 0
f:<name>	-35 18 4 -10 0 -3 5
f:<not>	15 -1 -6 4 -19 6 0
f:<number>	2 0 6 -11 16 -2 -20
f:<office>	7 -11 -16 2 1 8 9
f:<organisation>	17 1 -14 4 0 4 -13
f:<person>	-1 3 -24 10 -8 -6 20
f:<points>	-10 19 1 -1 -4 -2 -19
f:<sender>	-11 -4 -5 16 -19 1 3
f:<span>	-15 -12 12 0 -4 4 -5
f:<v-agree>	-18 7 -13 2 5 0 8
f:<v-impose>	-22 1 -9 6 12 -2 3
f:<v-say>	8 -1 -8 10 -18 -8 8
f:<v-stay>	-9 -19 -1 9 2 5 1
f:<v-target>	-27 12 -2 -8 7 -7 8
f:<v-threaten>	-2 13 -15 7 -7 -5 3
f:?	1 -13 5 16 -18 -9 -11
f:a	-9 -1 -5 20 -28 1 5
f:about	6 2 1 1 4 -11 -19
f:and	-2 -15 -1 7 7 13 -16
f:announce	3 6 -18 11 -3 -3 2
f:another	1 3 10 -15 -1 -1 -4
f:answer	-5 -7 -17 -4 24 -8 8
f:anybody	0 11 -2 -16 4 0 0
f:as	-10 -17 4 -1 5 7 1
f:ask	12 1 13 -15 4 0 -24
f:be	4 0 -8 7 -20 2 10
f:been	-10 -18 -2 13 5 -8 2
f:before	-14 12 3 -10 -1 -16 10
f:but	-7 0 -5 -19 8 2 11
f:charge	-21 9 0 -6 6 -1 -1
f:coffee	-5 5 0 4 -15 -9 3
f:count	0 3 -19 16 7 -3 -10
f:country	-6 -2 -6 19 -1 -7 -10
f:custom	4 -4 16 -10 -16 -1 3
f:decree	-5 7 14 -15 -2 -1 -7
f:doe	0 -10 -10 17 9 -3 -16
f:don't	-8 16 0 3 -12 -2 -7
f:done	7 -4 6 -17 3 -1 -1
f:ever	5 -6 1 8 3 -3 -15
f:export	-8 7 9 0 -17 -5 -3
f:extension	-1 12 1 -16 -2 0 3
f:firm	0 -2 -12 16 -3 0 -2
f:go	0 2 -20 12 5 0 -1
f:had	-14 12 15 -11 5 -3 -20
f:have	5 -15 -9 11 4 6 -4
f:how	-1 8 -16 13 -2 -2 -5
f:in	-16 -13 -2 -9 7 15 15
f:into	-5 1 12 -6 -17 1 2
f:it	21 -8 -13 -6 9 16 -7
f:law	12 -17 0 -1 2 0 1
f:lay	0 2 -10 -15 -3 5 15
f:levy	0 17 3 -13 -15 -2 0
f:like	0 2 6 -19 0 -2 4
f:list	-2 -13 4 15 -18 -4 -3
f:long	-4 -8 -9 19 -10 0 0
f:make	0 -3 7 -2 -2 6 -15
f:may	1 -5 7 -2 -16 -3 8
f:me	8 1 -4 7 -16 1 -3
f:minute	-3 -10 -17 2 19 -2 1
f:never	15 1 -15 5 -1 0 -5
f:new	-9 -3 23 -23 -3 -4 3
f:nobody	5 11 -3 -22 -5 11 -3
f:not	-1 0 1 1 -18 -4 11
f:nothing	1 -20 4 1 2 3 -1
f:number	1 8 3 -2 -16 0 -2
f:of	-14 0 3 -10 2 17 0
f:old	-4 -9 19 -9 0 -1 -4
f:on	-32 -5 0 2 11 -14 12
f:one	-3 1 10 -16 5 -9 1
f:only	-2 -5 9 -24 11 -6 5
f:paper	3 18 0 -12 -10 -1 -7
f:port	-1 -2 -14 4 15 1 -11
f:post	8 -6 -7 -18 -5 -1 16
f:put	-12 -20 -3 2 20 -16 3
f:reach	-1 -6 -20 9 11 -1 4
f:remain	-2 -6 -2 9 3 3 -17
f:renewed	-1 -3 -13 -1 17 -4 -1
f:run	0 -17 12 2 -12 -8 8
f:same	0 5 -2 12 -18 1 -6
f:sell	-1 -3 9 -15 6 -6 2
f:side	0 -18 12 1 -7 -8 6
f:sign	-9 -1 -7 -14 7 5 15
f:stand	0 -12 -1 -15 16 -3 5
f:stuff	0 6 -17 6 0 7 0
f:such	16 0 -21 -3 12 -2 -1
f:suspend	1 17 -14 10 -12 0 -16
f:take	4 -5 18 -7 -12 5 -12
f:talk	-5 -15 -5 20 -19 -2 0
f:tariff	-9 -21 8 7 0 -1 -7
f:than	-8 5 13 -16 -1 2 -1
f:the	-4 -19 15 -1 0 2 -4
f:then	-12 13 -23 -3 10 14 -4
f:thi	-1 1 7 -6 5 4 -21
f:those	-7 11 -14 15 -3 -3 -12
f:top	-5 6 9 -15 -4 -6 9
f:truce	-9 -2 16 -5 4 -9 -11
f:under	6 4 17 -23 0 -2 -11
f:until	4 2 7 9 -23 1 -22
f:up	-15 -9 12 -7 -4 13 -2
f:us	11 -15 -12 -18 14 6 4
f:was	9 -4 -6 6 3 4 -17
f:we	0 0 5 -4 -2 -21 5
f:what	-10 -3 16 -11 7 -1 -4
f:where	-6 0 -15 8 0 3 6
f:whether	0 0 17 -13 -1 0 -2
f:who	-5 8 5 -6 -17 1 2
f:why	-2 -9 20 -7 -7 -3 -3
f:will	7 -15 -2 9 -24 8 5
f:with	-5 -7 -8 2 23 -5 -9
f:would	-5 15 12 -12 -23 -4 0
f:you	4 1 5 -1 -11 -16 4
f:your	0 0 6 -15 -2 -5 7
first-of-paragraph	10 -12 4 11 -17 -5 -4
form=digits	-6 16 -2 -3 -14 7 -9
form=free	1 -24 -10 3 12 -11 7
form=worked	9 -19 6 -18 15 -13 4
formerly column	-1 -18 -17 6 24 -8 -5
formerly heading	-2 -12 -22 1 28 2 -11
formerly led	1 1 -18 1 11 2 1
formerly low	-8 -3 -15 -1 18 -2 5
half=from	-18 -6 3 -11 15 9 -12
half=from future	-1 -15 13 -11 -11 7 3
half=from modal	-1 -13 17 2 -10 -2 -11
half=from past	-1 -10 -30 19 17 -10 -3
half=from perfect	0 13 -23 2 14 -5 -6
half=from verbless	-3 -5 19 -15 -6 -3 4
half=to	1 -2 -12 12 -16 -4 8
half=to future	0 6 -20 15 -10 -6 0
half=to modal	3 3 -15 4 -10 -8 4
half=to past	1 -10 30 -17 -17 0 -3
half=to perfect	1 -15 24 -19 1 -1 -5
half=to present	-1 3 -22 9 0 4 9
half=to verbless	-13 -7 -21 30 -9 -12 2
has-participle	6 -13 -7 15 4 -15 -10
has-perfect	4 -9 10 -3 -10 -21 8
has-pluperfect	-1 -17 -3 5 8 0 -5
heading:at	0 -24 -13 -12 -6 30 -3
heading:before	-1 -15 -15 -11 33 -9 -8
heading:duty	-5 2 11 3 -22 2 -17
heading:from	0 16 -15 12 -9 -11 -5
heading:goods	0 -7 -5 16 -13 -3 -2
heading:if	-1 25 -8 -16 -8 -10 -3
heading:on	-5 -2 15 4 -13 -14 -16
heading:rate	-6 -3 9 -5 8 -8 -15
heading:the	-5 8 -23 -1 14 14 -21
heading:today	-1 -17 31 -10 -15 -11 -6
heading:truce	-1 21 1 -3 -24 -9 -10
heading:without	-1 27 -16 -9 -5 -14 -2
highest	16 9 -18 -2 -15 15 -6
highest false	17 -5 -4 -2 -3 15 -16
highest over 80	15 -47 -5 16 -42 25 -5
highest true	5 14 -19 -1 -17 5 3
highest under 80	7 22 -16 -12 1 -1 -5
intending before	9 1 -7 -12 -22 -14 16
intending led	2 -10 -15 -22 -44 -15 42
intending low	-4 -2 -21 -11 -36 -24 44
intending part	4 -2 -18 -6 -28 -20 26
intending rest	-18 10 -7 6 -4 -8 6
joined=	-6 8 -15 5 -19 16 -5
joined= higher	-4 11 -23 -10 -6 16 0
joined= lower	-1 -6 1 13 -19 0 -10
joined=from higher	0 -6 16 -9 -2 -5 -5
joined=from lower	0 -7 -11 -5 20 0 -4
joined=or higher	-1 -13 10 -16 -7 -2 12
joined=to	-6 3 3 3 -15 -14 5
joined=to higher	-4 8 23 -21 -6 -11 -4
joined=to lower	-1 -12 -13 16 -12 -2 8
joins= higher	-3 -23 5 5 -6 13 -7
joins=and	-3 19 -6 -3 -7 -1 -3
joins=from lower	0 -1 -16 17 -6 0 0
l1='s	-4 -2 4 -9 14 0 -18
l1=(	5 7 5 -4 -22 -4 0
l1=,	-6 8 0 -20 9 -7 9
l1=:	-49 7 21 -4 -17 -3 -3
l1=<goods>	-11 12 4 3 -15 -5 -11
l1=<level-noun>	0 0 19 -6 -2 -4 -13
l1=<level>	-6 11 -14 -1 -20 13 2
l1=<name>	-5 -20 0 22 0 -23 -23
l1=<not>	17 -22 0 -9 3 -8 2
l1=<v-begin>	-3 1 18 -8 1 -7 -21
l1=<v-impose>	11 -1 6 6 -27 -8 -2
l1=<v-suspend>	-1 -13 -20 30 -9 0 -3
l1=a	10 0 -3 5 -18 -8 -1
l1=add	-1 1 11 -15 -4 0 4
l1=and	-15 13 -4 -6 -4 3 1
l1=as	19 2 -21 -11 -19 15 1
l1=ask	0 -4 18 -1 -8 -1 -11
l1=become	-2 1 -19 0 11 0 1
l1=for	6 4 -15 5 -21 -10 12
l1=from	-9 -13 8 -13 21 -1 -32
l1=further	-3 -4 -4 15 0 0 -10
l1=is	-19 4 19 0 -34 -11 -21
l1=leave	-2 -5 -6 17 -9 -1 -3
l1=not	14 -19 11 -17 5 -7 -8
l1=or	-2 -7 9 -15 0 -3 8
l1=say	4 0 -15 11 2 -5 -3
l1=suspend	0 -8 -16 23 -5 0 -2
l1=take	-1 2 14 -5 1 -6 -18
l1=the	-16 -9 18 -17 13 4 -6
l1=was	-7 -6 -11 -6 19 4 -16
l1=with	-1 -10 -8 6 9 -17 5
l1=—	0 -8 -25 28 0 -2 -3
l2='s	5 -16 9 4 -14 -7 1
l2=<begin>	3 -15 -4 7 -1 3 4
l2=<level>	-17 -20 5 -3 -5 9 17
l2=<month-gone>	-1 -2 4 -15 3 2 4
l2=<name>	-1 -3 3 1 8 2 -25
l2=<number>	2 11 -1 2 -4 -11 -16
l2=<quality>	-2 -6 15 -9 0 0 -11
l2=<v-down>	2 -17 17 -9 4 -8 -8
l2=<v-say>	3 -4 0 1 2 6 -15
l2=<v-stay>	-2 -11 3 -7 15 -4 0
l2=<v-target>	-1 12 -23 8 0 8 -3
l2=an	-8 -10 18 -15 1 -2 2
l2=and	1 -12 9 1 3 -17 -3
l2=answer	-6 -5 -18 15 2 4 0
l2=before	0 -12 -12 22 -10 -1 -4
l2=bring	0 -3 15 -8 -4 0 -7
l2=down	-2 -6 12 4 -4 -18 -7
l2=from	-1 10 -3 -5 -16 7 4
l2=good	-4 -15 19 -9 -6 8 -16
l2=had	-3 -16 -6 15 4 -3 -11
l2=in	-5 -16 2 -3 13 -7 -1
l2=is	7 -1 -1 1 -16 -6 6
l2=keep	6 -4 10 -19 -10 -1 5
l2=of	7 16 2 -20 0 -13 4
l2=on	-4 -8 20 -11 -12 -1 3
l2=return	-2 18 -2 -10 0 0 -9
l2=that	-16 7 2 1 -6 -6 5
l2=the	0 -15 1 10 7 -19 -6
l2=there	0 -2 15 -14 1 -1 -2
l2=they	-3 -16 7 -2 6 0 -5
l2=up	-10 -9 -6 -5 16 7 1
l2=will	0 5 -20 13 -9 -7 4
l2=wine	0 8 8 -15 -4 -3 -1
l2=would	0 17 -26 2 -7 -5 -1
l3=.	-1 -5 -15 13 5 -1 -1
l3=:	15 1 9 -19 -15 -12 3
l3=<begin>	-14 -2 4 16 -13 1 -11
l3=<gate>	3 -3 17 -8 -8 0 -10
l3=<goods>	13 -17 1 8 -12 0 3
l3=<month-gone>	-3 -11 8 5 -18 2 4
l3=<not>	-7 13 10 -16 0 -5 -8
l3=<number>	3 3 18 -9 -9 -8 -24
l3=<seat>	-15 9 -16 -4 7 9 1
l3=<span>	0 5 4 -16 3 -1 4
l3=all	2 8 0 -17 0 4 -5
l3=as	-4 8 -3 -9 -16 15 0
l3=at	2 -6 6 -15 0 10 -9
l3=be	1 5 -15 0 -6 -4 6
l3=charge	-1 -7 -3 -10 15 3 -5
l3=from	-6 -1 0 12 -21 -11 4
l3=in	1 -16 12 -11 -6 12 4
l3=into	-4 17 -21 9 -3 1 -8
l3=its	-4 -3 16 -7 -8 -5 -1
l3=no	-6 3 13 -15 0 0 -2
l3=of	-6 -19 5 7 -12 -4 8
l3=on	5 -9 -2 -18 9 0 16
l3=over	0 -1 15 -11 -5 0 -2
l3=pay	-1 -7 18 -7 -7 0 -3
l3=that	16 0 -26 10 7 -6 -8
l3=the	-9 13 -12 -20 15 -1 16
l3=their	0 11 4 -16 -3 0 -2
l3=then	0 17 -9 0 -3 -1 -5
l3=thi	-1 -4 14 -18 7 0 -1
l3=to	-7 -6 8 8 -3 0 -16
l3=truce	0 25 -8 -14 -14 -4 -4
l3=was	6 -5 4 13 -19 0 -5
l3=will	9 3 -18 0 4 -6 6
l4='s	0 -8 2 12 -17 4 -15
l4=.	6 -4 8 -16 2 -1 0
l4=<duty>	9 -5 8 -15 1 -5 5
l4=<level-noun>	0 -3 -8 16 -24 -3 2
l4=<level>	-10 -10 3 11 4 -15 -9
l4=<not>	3 5 5 3 -7 -6 -16
l4=<number>	-20 -14 22 -1 -10 -8 9
l4=<v-begin>	-2 -3 16 -7 -8 -8 0
l4=<v-impose>	-7 -16 -12 12 9 -8 6
l4=an	6 -8 -17 15 -2 1 0
l4=beef	0 -2 18 -14 -5 0 -1
l4=before	-4 -10 -13 -2 20 -7 2
l4=from	-5 -4 -5 9 -15 7 2
l4=our	10 1 0 -18 3 -4 0
l4=pay	-2 -9 16 -6 -2 1 -4
l4=put	-10 -5 -10 24 -3 -1 -13
l4=thi	-2 -4 -10 15 -9 -3 5
l4=two	-1 4 -20 -7 19 1 -2
l4=will	-8 13 16 -11 -13 -5 -9
l=, against	0 -12 -13 15 0 2 -1
l=, at	-5 -22 -6 13 7 -1 -3
l=, pay	-1 -6 18 -6 -12 0 -3
l=<begin> <name>	-6 -17 0 20 -27 -6 -14
l=<day-today> :	0 -7 15 -9 -2 0 0
l=<level> <level>	-2 -9 8 -20 -8 12 5
l=<level> from	0 -12 3 -10 16 -6 -9
l=<name> 's	-6 -6 -1 -7 17 5 -9
l=<name> :	-7 -29 30 -2 -21 -5 -10
l=<name> <level>	-1 12 -17 6 -12 6 -6
l=<name> at	-6 -15 2 -2 1 -7 11
l=<name> charge	0 -16 6 1 -2 6 -7
l=<name> put	2 8 -1 -21 9 0 -5
l=an extra	-2 -3 12 -17 1 1 0
l=good pay	0 -2 9 -18 -2 7 0
l=good to	-1 0 18 -11 -6 -2 -7
l=had pay	0 0 -10 -8 15 -2 0
l=in <name>	0 -4 -10 0 16 -4 -2
l=return to	-2 18 -3 -9 0 0 -9
l=surcharge of	7 3 -2 -5 7 -2 -15
l=to pay	-1 1 -8 -16 8 9 4
l=up from	0 -7 -4 -10 15 0 -3
l=which make	0 -1 -16 11 5 0 0
l=will pay	-1 0 -18 21 -3 -1 -4
lapsing led	-2 15 -6 -5 -7 -1 -6
lapsing low	-6 20 -2 -16 9 -6 -17
lead="	13 -15 -2 -18 7 14 -5
lead=(	11 5 6 -4 -16 -11 -2
lead=:	-3 1 3 7 -15 -1 -6
lead=a	8 -24 -24 4 13 -10 12
lead=china	-6 -7 9 -6 7 6 -18
lead=chinese	0 -5 4 -17 9 0 -1
lead=fifteen	18 -5 -9 -6 -10 -1 3
lead=from	-3 14 -15 5 -4 7 -10
lead=it	-14 -16 13 -10 -4 15 5
lead=no	-6 4 -8 11 -16 -2 4
lead=on	-4 11 -1 12 -2 -6 -22
lead=since	-2 0 22 -17 -10 -1 -5
lead=so	7 -23 15 -4 -16 -7 5
lead=that	26 -6 -10 -4 -1 -16 2
lead=trump	-5 -2 -10 -3 -3 0 16
lead=turkish	0 -4 17 -12 -4 0 0
lead=u.s.	0 0 17 -15 -2 0 -1
lead=vietnam	-1 -4 22 -17 -3 0 -4
lead=we	5 -14 -16 6 -2 3 13
lead=when	0 -10 -16 10 12 -3 -3
lead=where	-3 -16 -6 7 16 -9 -12
lead=which	-2 -8 6 -2 4 7 -20
lead=who	4 -8 3 -16 -8 4 9
lll=, up from	0 -7 -4 -10 15 0 -3
lll=, which make	0 -1 -16 11 5 0 0
lll=<begin> <begin> <name>	-6 -17 0 20 -27 -6 -14
lll=<begin> <name> :	-3 -17 9 7 -8 -2 -4
lll=<begin> <name> charge	-1 -10 21 -1 -8 -4 -2
lll=<begin> it was	-2 -15 -12 3 0 10 -2
lll=<name> <level> <level>	-1 0 10 -15 -6 6 -5
lll=a rate of	7 0 -19 9 -7 0 3
lll=into <name> <level>	0 11 -21 7 -3 4 -1
lll=its duty of	-1 -5 16 -15 -1 0 0
lowest	-8 -47 13 7 6 -29 0
lowest false	1 -22 6 12 -2 -24 -13
lowest true	-10 -34 10 -1 8 -14 10
lowest under 80	-7 -46 16 6 6 -28 -2
lr=: ,	-6 -6 17 -10 -22 4 5
lr=: .	-15 11 16 -9 -30 -13 -1
lr=: and	0 15 -9 -7 -2 0 -1
lr=: on	-14 0 1 -15 6 5 10
lr=<begin> .	7 -6 24 -24 -14 -4 -13
lr=<name> <level>	-2 -12 3 -28 21 -10 -8
lr=a tariff	1 -3 -16 22 -5 0 -12
lr=and is	-1 -6 16 -10 0 0 -1
lr=as .	19 1 -17 -3 -12 3 -4
lr=at and	0 0 17 -15 -9 4 -3
lr=be .	3 5 -22 8 -7 6 -8
lr=from .	0 5 -1 -27 22 -6 -11
lr=from to	-4 -11 8 -1 1 1 -15
lr=is ,	-2 -9 18 -10 -7 -1 0
lr=is .	-10 -2 9 6 -15 -5 -15
lr=not .	9 -12 10 -15 2 -4 -5
lr=of on	4 2 8 -4 -23 -2 2
lr=pay ,	-1 -2 15 -10 0 2 -4
lr=say .	1 1 -16 11 4 -1 -6
lr=the .	-9 1 7 -17 6 6 -3
lr=the for	0 0 15 -15 -2 0 -1
lr=the that	-3 0 -7 7 9 -18 -2
lr=to .	3 -1 -20 7 7 -5 7
lr=to <end>	-2 -4 17 -15 0 -1 0
lr=to in	5 -10 9 8 -19 -3 -8
lr=was ,	0 5 -9 -15 16 -5 -1
lr=was .	-8 -25 -1 10 8 -2 -8
lr=was on	0 10 -4 -15 5 -2 0
lr=with on	-7 -6 -10 18 7 -11 -11
middle over 80	-18 -16 -27 -1 6 4 29
middle under 80	-7 12 8 -4 2 -14 -16
nc2=agree	0 -3 -15 9 7 0 0
nc2=bear	0 -17 -1 6 0 -3 6
nc2=down	-10 -22 4 1 0 0 9
nc2=propose	8 6 -3 -21 8 0 3
nc2=say	8 0 -4 2 -16 -7 8
nct2=agree participle-passive	0 -2 -15 19 -6 0 -2
nct2=begin past	1 7 -9 -15 11 6 -7
nct2=impose present	14 7 4 -13 0 1 -23
nct2=propose present	4 2 3 -16 0 2 1
nct2=stay future	0 -12 16 -13 -1 0 9
nct2=stay present	7 10 -4 3 -4 -16 -5
nct2=target past-passive	0 -2 -7 -17 13 -2 9
nct2=up past	-2 5 -14 -15 10 5 4
next="	13 0 -29 10 -8 5 1
next=)	4 2 -11 -13 15 -9 3
next=,	-20 -10 10 2 1 5 -6
next=and	-13 4 -3 0 8 6 -15
next=that	6 -2 -4 8 -1 -24 0
nhas-future	-8 -12 22 -19 -2 3 7
nhas-gerund	3 -5 -10 18 -7 1 -9
nhas-participle	2 -12 -8 -4 19 -12 8
nought	1 -27 -2 -1 10 -11 6
nt2=future	-2 -9 18 -15 0 3 1
nt2=gerund	-1 -6 -16 19 -1 3 -7
nt2=perfect	-6 -5 -5 17 -5 -7 -3
nt2=present-passive	-9 -5 -1 -10 4 -6 18
nv2=come	-5 -17 5 -6 4 -2 9
nv2=have	5 -15 5 4 -16 4 -5
nv2=say	-3 15 -5 0 -5 -9 -1
nv2=stand	0 -3 -15 8 8 0 -2
nvt2=be future	0 -12 17 -10 -1 0 2
nvt2=other present	-5 -7 0 -5 -8 -1 15
nvt2=take past	3 -4 7 -18 2 5 -2
only	-17 -11 7 11 6 -23 -7
only false	-22 -24 12 20 -7 -11 -18
only over 80	-4 -6 15 -14 -5 4 1
only true	-3 3 -2 -6 12 -15 5
only under 80	-15 -9 4 14 7 -33 -8
opened	-1 20 3 -9 -22 -9 -3
over 80	8 -58 -21 11 -29 27 22
pc0=agree	-4 3 1 -1 12 -6 -15
pc0=say	2 1 -11 3 7 -17 2
pc0=up	-10 -6 -8 -9 2 8 17
pc1=agree	-6 -3 6 1 10 -9 -20
pc1=say	2 1 -8 2 3 -17 6
pc1=threaten	-2 -8 -6 -7 -2 -2 17
pc1=up	-10 -6 -9 -7 3 6 17
pct0=up past	0 -6 1 -16 6 8 0
pct1=up past	0 -6 1 -16 6 8 0
pct1=up present	-6 -4 -12 3 0 -1 15
peak before	-2 -8 4 -7 -11 16 -5
peak heading	0 -24 -13 -12 -6 30 -3
peak led	-9 -17 -17 1 -16 34 0
peak low	-4 -26 -15 -8 -11 45 -6
peak part	-5 -14 0 -6 -14 19 2
peak rest	1 -14 -2 -9 -3 23 -6
peers 0 0	-15 -3 10 5 0 -20 -2
peers 1 0	6 -1 2 3 9 -25 -12
peers 1 1	-15 9 -6 -5 9 -1 3
peers 1 2	-3 -3 -5 5 7 11 -16
peers 2 0	12 5 -7 -9 -17 3 11
peers 2 1	13 0 -3 -12 -12 3 15
phas-modal	-17 8 6 -3 -3 -7 1
presently after	-14 -11 25 3 -16 -11 -14
presently before	1 -25 15 -11 11 0 -19
presently column	-1 -13 37 -23 -18 -10 -8
presently heading	-2 -20 43 -20 -22 -12 -9
presently led	1 -12 19 -15 7 -4 -10
presently low	-15 -4 6 4 2 -8 -2
presently part	-8 -29 38 -14 1 -2 -30
presently rest	-24 7 -14 22 -3 -7 0
pt0=modal	-15 1 5 0 -1 -6 3
pt1=modal	-15 1 5 0 -1 -6 3
pv0=other	-5 15 -6 -7 4 -3 1
pv0=pay	-6 3 11 3 -6 -19 -8
pv0=stand	0 2 2 -16 0 7 -2
pv1-none	7 9 -2 4 -4 -5 -15
pv1=introduce	-1 -6 18 -11 -6 -2 -2
pv1=stand	0 2 2 -16 0 7 -2
pvt0=take past	0 -4 15 -10 -7 0 0
pvt1=pay future	0 -1 -11 15 -3 -1 0
pvt1=take past	0 -4 15 -10 -7 0 0
q1=a	0 -18 2 2 7 6 -9
q1=and the	-2 -10 15 0 -1 0 -1
q1=april	-3 -5 -11 -4 16 5 -9
q1=before	-8 -5 12 -20 -2 12 2
q1=but	0 -4 -14 19 -5 -3 -2
q1=china	-10 -19 3 5 -2 -3 8
q1=chinese	-4 -10 15 -4 -1 -7 -2
q1=during	0 -9 -11 21 -10 0 -2
q1=during the	0 -8 -15 22 -10 0 -1
q1=february	7 8 -21 -1 12 0 -2
q1=fentanyl	0 -4 9 -17 12 -1 -4
q1=for	-13 -8 -1 -4 2 0 16
q1=from	-8 0 -3 17 -10 -2 -9
q1=goods	-5 8 1 -12 10 3 -19
q1=he	-5 -18 0 13 1 -6 -3
q1=here	0 -7 -12 15 -8 -1 5
q1=if	-3 18 -10 1 -24 -4 4
q1=india	-4 -12 -13 15 0 3 2
q1=it	11 -20 -4 -6 15 9 -8
q1=it 's	-1 1 1 10 -15 -4 -5
q1=it was	3 -22 -2 -2 7 4 5
q1=march	0 -8 -4 -15 16 5 -2
q1=minister	0 16 -5 -11 0 0 -6
q1=mr	4 -19 22 2 -1 -13 -14
q1=my	0 0 -19 19 -8 5 -8
q1=not	8 -1 -1 -4 -15 -2 8
q1=on the	1 -2 -5 15 -9 -2 -10
q1=president	-3 -5 -15 16 0 -2 3
q1=q	-5 11 -17 13 -5 -1 -4
q1=rates	0 13 8 -22 -7 -1 -5
q1=swiss	6 13 11 -23 -11 -3 -3
q1=switzerland	0 -10 7 10 -15 -3 -11
q1=the	-15 -15 -4 8 -2 -2 19
q1=the american	5 -7 -17 14 -1 5 -5
q1=the customs	-1 -1 -16 20 -8 0 -2
q1=the duties	-1 -2 15 -25 3 4 -3
q1=the first	-1 -2 16 -15 -6 0 0
q1=the president	0 -1 -15 2 -3 0 15
q1=today	0 -5 -9 15 -3 -1 -2
q1=under	-3 -2 6 11 -15 0 -9
q1=washington	-3 -4 -8 18 -7 -1 -6
q1=we	2 14 0 -28 -15 11 11
q1=what	5 10 1 -5 3 -19 -8
q1=what does	-3 2 14 -16 -4 0 0
q1=what if	-3 28 -22 -8 -4 -4 -6
q1=what is	0 0 12 -18 -9 -4 7
q1=what stays	0 -3 16 -11 -2 0 -2
q1=where	-3 -6 26 -17 -9 -2 -6
q1=while	0 12 -6 -16 6 -5 -2
q:!	-5 -17 -15 16 3 -2 8
q:-	-8 -5 2 8 -4 -15 3
q:.	-13 6 -3 -7 15 0 0
q::	-2 1 -7 18 -4 -10 -4
q:;	-6 -1 25 -15 -25 13 -11
q:<day-ahead>	-11 29 -7 4 -18 -4 -11
q:<day-gone>	-4 -8 -1 1 15 -4 -9
q:<duty>	-1 -16 10 3 8 -16 -4
q:<goods>	-15 7 4 -1 3 -1 -13
q:<level-noun>	8 -3 -11 17 -18 -3 4
q:<month-gone>	2 -21 17 -11 1 9 -7
q:<name>	-23 -5 11 14 -24 -2 1
q:<not>	10 3 6 -20 -3 14 -4
q:<office>	-4 4 2 -7 4 -19 8
q:<points>	4 10 0 1 -4 -7 -17
q:<quality>	-3 12 -12 -6 17 1 -15
q:<sender>	-1 -6 -5 16 -18 -4 4
q:<taker>	-4 -8 19 -30 0 -5 9
q:<v-bear>	-11 -15 -3 17 -11 -14 20
q:<v-begin>	12 8 -4 -3 4 2 -20
q:<v-buy>	6 -19 -9 -1 9 -1 10
q:<v-end>	-4 16 -6 0 -2 1 -9
q:<v-propose>	-5 -17 -10 0 -5 -21 39
q:<v-return>	-2 9 1 10 -11 -17 -5
q:<v-sell>	-11 -19 1 6 -5 2 9
q:<v-stay>	13 -8 16 -10 -9 -5 2
q:<v-target>	-5 16 3 -9 -9 2 -9
q:<v-up>	-5 4 -4 6 5 0 -16
q:?	-15 1 4 1 0 -2 -2
q:after	0 21 -7 -1 -11 0 -7
q:agree	1 -4 -2 11 -19 9 -9
q:agreement	-4 -13 -3 19 -22 -7 5
q:all	-7 -18 1 8 1 -8 6
q:announce	0 10 -15 8 2 5 -10
q:another	2 -15 12 0 3 -3 -7
q:answer	-1 -15 -9 16 -4 2 0
q:any	-1 0 -17 8 10 -1 -3
q:are	5 0 7 8 -31 -12 2
q:back	-1 11 -23 -13 7 13 5
q:bear	-2 0 -15 2 9 2 3
q:been	2 -23 5 2 7 6 -14
q:before	-17 9 -3 -3 -2 9 0
q:begin	5 -15 -5 -1 17 0 -11
q:buyer	0 -2 15 -15 0 -2 -4
q:can	-1 4 -1 -15 16 -5 -9
q:change	-2 -10 17 2 -22 4 -10
q:cheese	-1 0 16 -19 -5 0 4
q:clear	0 -6 -19 18 2 4 -7
q:collect	4 3 -16 12 1 -3 -10
q:come	12 10 0 -9 -16 12 -8
q:confirm	-2 6 16 -26 -5 0 1
q:country	3 -14 -24 23 -2 1 2
q:date	-2 17 3 -3 -18 -6 -12
q:day	-9 14 2 -22 0 2 2
q:die	6 17 -18 -13 11 -6 -9
q:down	-4 -21 -11 11 5 4 -1
q:duty	-17 -13 6 4 1 -6 7
q:emergency	0 -5 0 -12 15 1 -7
q:end	-10 17 -3 1 -18 -4 2
q:entry	-3 -6 16 -1 -9 -1 -5
q:expire	0 -5 15 -2 -7 -2 -4
q:export	-4 -7 -9 3 -6 0 15
q:extra	0 2 21 -19 -13 0 -5
q:fentanyl	-13 -19 14 -8 14 6 -31
q:figure	0 -2 9 -19 -11 1 10
q:firm	0 -7 -10 17 -7 0 0
q:first	-6 -20 2 -7 12 2 4
q:get	-6 -17 4 8 -6 1 4
q:give	-3 4 -12 17 -10 -2 -4
q:given	5 2 -2 -22 10 3 0
q:good	-6 -14 3 -9 22 -10 0
q:had	-19 -18 9 -16 18 2 3
q:his	-7 -16 -2 -4 -8 -3 24
q:if	-1 20 -27 0 -12 -4 15
q:import	3 -4 -1 -17 1 3 9
q:importer	0 -1 5 -17 0 -1 9
q:included	-2 -8 16 -14 4 0 -2
q:is	-20 9 14 0 -12 -14 -3
q:it	-6 -9 8 -7 10 11 -17
q:its	-9 -6 3 7 -4 -17 6
q:know	-1 -5 -14 19 5 -4 -3
q:later	-1 5 -1 -17 6 5 -3
q:let	-2 21 -18 1 -8 6 -8
q:lower	0 -12 18 -7 -10 -3 4
q:make	5 -26 5 -2 3 8 2
q:me	2 0 -11 18 -7 -8 -5
q:member	0 -1 -16 10 5 2 -2
q:month	-7 -7 4 15 -5 -8 -11
q:most	4 -1 2 -16 -8 -1 17
q:mr	-4 -4 12 10 -8 -15 -8
q:much	-2 -1 17 -13 -5 -3 -5
q:my	-7 -5 -9 16 5 -1 -14
q:new	0 -10 7 14 -8 0 -16
q:no	12 -14 -8 13 -17 9 0
q:nobody	-6 1 10 -17 -7 9 0
q:now	-7 11 6 -16 -8 5 5
q:number	17 -5 -10 3 -2 -8 -1
q:offer	-3 -7 -12 -12 -2 0 21
q:only	0 3 -20 19 -8 0 2
q:or	-7 -4 15 -8 0 -8 -1
q:other	-8 0 16 -1 -14 0 -4
q:our	-17 -17 6 -2 5 12 0
q:over	-6 0 17 -27 5 -7 6
q:pause	-3 20 -2 -7 -6 0 -6
q:period	0 0 14 -15 1 0 0
q:point	0 4 -15 10 -3 0 2
q:present	-8 -14 0 5 -10 -4 16
q:price	0 -2 15 -10 -5 0 0
q:proclamation	4 -6 -7 16 -8 -2 -10
q:propose	-3 0 -11 -12 -7 -1 22
q:put	1 6 9 -34 9 -1 -2
q:rate	-2 -11 -21 27 -13 8 -2
q:reciprocal	2 -17 15 -17 11 4 -18
q:renewed	-1 18 -1 -13 -4 -1 -8
q:run	-3 11 10 -27 -7 8 -10
q:section	-7 -1 17 -9 -4 0 -10
q:since	0 -4 17 -16 7 6 -29
q:sit	6 -7 3 -15 6 -2 -1
q:soybean	0 -5 19 -9 -9 1 -2
q:start	0 -10 -13 21 -3 -2 -6
q:steel	-3 0 17 -15 -15 -2 5
q:still	-4 0 -6 18 -7 -6 -11
q:strike	-1 1 4 -19 6 1 1
q:surcharge	15 3 -4 -17 5 -4 -1
q:tariff	0 -18 15 4 6 -11 -27
q:that	9 -21 3 4 8 3 -9
q:their	-11 11 10 -34 11 10 -8
q:them	4 -17 0 13 -11 2 -1
q:then	-5 9 -9 -2 10 8 -23
q:there	-2 -7 -5 -7 2 4 16
q:thi	-7 -7 4 4 -21 0 13
q:three	-2 -16 5 -15 5 -7 13
q:time	-3 -6 20 -14 2 -3 -6
q:to	0 -21 8 5 -10 2 7
q:treaty	5 -7 15 -11 -4 -3 -3
q:truce	-14 15 5 -7 -1 -18 0
q:two	-12 -8 -1 21 -2 0 -20
q:up	5 8 -10 -16 12 -14 9
q:us	3 8 13 -22 -3 -3 -7
q:want	0 2 -2 1 -16 -8 13
q:way	-3 -6 19 8 -16 -6 -9
q:we	-8 -2 -2 -16 10 2 11
q:were	-3 15 -8 -12 10 9 -12
q:when	2 3 1 -13 -7 16 -4
q:which	5 -4 18 -11 2 -17 -4
q:will	1 9 0 7 -19 -2 -6
q:would	-19 14 -5 -2 -10 4 4
q:year	3 -4 -3 -15 8 6 5
q:you	-3 0 29 -4 -15 -16 -19
qt=modal	-18 12 -3 6 -10 -5 2
qt=past	-2 -13 0 -15 15 11 7
qt=perfect	-15 -10 11 4 -2 -2 -3
qt=pluperfect	-11 -25 3 -12 26 -21 7
qt=present	-8 23 0 -2 -27 -4 4
quoted	10 0 -19 2 3 12 -10
r1=(	-2 7 18 -14 -12 -1 -4
r1=<day-gone>	0 9 -16 6 0 -2 -2
r1=<day-today>	0 -6 19 -11 -5 0 -2
r1=<end>	-14 24 -4 -9 -9 5 -5
r1=<not>	-10 -12 15 0 4 -2 -12
r1=<v-up>	0 -2 -17 13 4 -4 3
r1=all	-2 -6 17 -15 0 -2 -5
r1=and	-18 22 -3 -13 5 5 -13
r1=as	-10 -5 10 1 -15 0 6
r1=before	0 13 -32 -2 12 7 0
r1=each	0 -2 -15 -1 12 0 4
r1=from	-9 10 -21 21 -12 -15 3
r1=go	0 -5 -17 13 4 -4 3
r1=now	0 -9 24 -15 -7 0 0
r1=of	5 -29 5 9 -4 3 -13
r1=since	-6 -10 28 -23 0 -1 -7
r1=that	-2 -1 2 5 4 -20 -6
r1=to	-12 -20 7 3 2 0 -1
r1=under	-4 -6 14 -22 11 -5 -12
r1=until	-3 -12 15 -7 5 1 -13
r1=would	-7 0 -15 -12 8 3 13
r2="	-11 7 -15 9 -1 9 -1
r2=<day-ahead>	-16 -2 -12 15 -1 -3 6
r2=<goods>	23 2 0 -13 4 -10 -11
r2=<number>	3 0 14 -27 8 3 -14
r2=<v-suspend>	-2 4 -25 18 0 0 4
r2=a	-13 -5 5 -16 4 14 5
r2=as	11 -15 3 -5 3 -11 3
r2=fentanyl	-1 -12 20 -3 -10 -5 -6
r2=had	0 0 -19 4 5 1 6
r2=it	-6 17 6 -7 -13 -2 -5
r2=our	3 -16 8 1 0 -1 -4
r2=suspend	0 -7 -23 11 5 0 8
r2=would	5 14 1 -18 -8 -4 -11
r3="	21 -8 1 -18 -9 -4 -3
r3=,	-8 -21 -5 10 -3 13 7
r3=.	13 -7 11 4 -10 -15 -15
r3=<agent>	7 0 -4 -18 7 -2 7
r3=<day-gone>	-2 3 2 11 -16 -6 -5
r3=<day-today>	0 -3 17 -10 -3 0 -3
r3=<not>	5 3 15 -16 -6 -10 -1
r3=<quality>	10 6 1 -19 4 0 0
r3=<v-bear>	0 3 14 -24 4 4 -8
r3=<v-begin>	0 -2 16 -14 -2 2 -3
r3=<v-end>	-4 9 -19 -2 10 -4 6
r3=<v-target>	0 -3 -5 -17 4 4 12
r3=<v-up>	7 -6 -4 -16 4 4 4
r3=a	9 -15 0 11 -14 6 -9
r3=and	-16 -4 -6 7 13 -14 3
r3=at	-2 17 -5 -2 -2 -3 -8
r3=end	-3 11 -21 0 10 -3 3
r3=is	7 7 7 -6 -19 0 -9
r3=not	5 -2 19 -16 -11 0 -5
r3=of	-1 -12 -7 19 -5 -7 -2
r3=suspend	0 -2 -7 15 -7 0 -3
r3=the	10 -18 -5 7 2 -6 3
r3=truce	0 -10 -4 0 16 -6 -3
r3=until	0 6 -11 15 -9 -2 -2
r4=<day-ahead>	5 4 7 0 -17 -2 -11
r4=<duty>	10 -9 -15 16 -8 3 -5
r4=<goods>	6 4 16 -18 2 -2 -15
r4=<name>	-1 -14 -15 15 4 -7 8
r4=<v-down>	0 2 -17 9 2 -3 4
r4=and	-16 3 11 6 -23 9 -25
r4=good	-14 -6 -1 -5 16 -3 0
r4=in	-13 -1 7 -12 -13 4 16
r4=since	-3 1 20 -21 -8 0 -4
r4=there	-1 1 15 -13 -6 -1 0
r4=to	-10 -19 1 -17 12 2 17
r4=what	3 0 9 -16 -4 -2 4
r=) .	-4 -11 0 -13 15 -1 1
r=. "	-1 6 -15 10 -7 6 -4
r=<end> <end>	-14 24 -4 -9 -9 5 -5
r=<level> <end>	-4 -3 14 -4 -31 11 0
r=<level> <level>	0 -7 -12 -18 25 -5 -5
r=and <number>	-1 16 -7 0 -3 -4 -10
r=before .	3 -15 -14 3 9 7 -3
r=in <name>	0 9 16 -13 -17 -4 -13
r=of the	-1 -16 6 8 -14 5 -11
r=on steel	-2 -6 17 -11 -1 0 -2
relative=bear present	0 1 16 -14 -4 0 -6
relative=stay present	0 13 -2 3 -7 -4 -15
row:duty	-1 0 -1 10 -15 -4 -4
row:goods	0 -7 -5 16 -13 -3 -2
row:the	-1 19 -6 -15 4 -4 -9
rule:0	5 -18 16 -17 13 -8 -12
rule:12	-1 -10 31 -22 -6 -1 -4
rule:14	-6 5 7 -3 -19 -9 2
rule:15	0 16 -11 6 -4 -7 -18
rule:2	0 -7 -16 10 3 7 2
rule:23	0 -3 15 -12 -1 0 -2
rule:24	-3 -1 -21 16 -1 0 0
rule:25	4 -5 -8 -8 -5 -4 15
rule:27	-2 4 -8 -7 15 -2 -5
rule:5	0 -5 16 -9 -5 0 -1
rule:6	0 -1 -22 20 -10 5 -2
rule:7	-3 -5 20 -12 -1 -3 -9
rule:after far now higher	3 12 -15 1 -3 4 -2
rule:after far now lower	-2 3 -17 9 15 -5 -5
rule:after far now same	-15 -8 10 0 -1 -15 0
rule:after far proposed higher	-16 5 -5 4 -10 0 9
rule:after here denied lower	-7 -4 -8 15 -9 0 4
rule:after here now higher	-4 -2 -7 14 -4 6 -16
rule:after here now lower	-28 23 1 -3 -10 -7 3
rule:after here now same	-6 -5 3 -17 15 2 -5
rule:after here past lower	-3 -1 2 3 3 -15 -3
rule:after here proposed higher	-5 4 15 -9 -7 -12 0
rule:after here proposed lower	-2 -12 -3 0 -15 6 14
rule:after paragraph if_lapsed lower	-3 1 22 -16 -6 0 -5
rule:after paragraph now higher	-2 7 -9 -2 -6 21 -11
rule:after paragraph now lower	-6 -6 -6 6 18 -17 -11
rule:after paragraph now same	6 -21 10 11 -19 -7 -9
rule:after paragraph past higher	7 6 12 -13 -1 -21 1
rule:after paragraph past lower	-7 0 2 7 4 -13 -21
rule:after paragraph proposed lower	-5 -15 -8 13 -5 3 10
rule:before if_lapsed	-11 8 12 -6 -18 -2 -1
rule:before proposed	-4 3 9 -4 -18 -9 6
rule:here if_lapsed	-8 9 10 -1 -23 -2 -11
rule:if_lapsed	-9 17 -6 3 -21 -21 -1
rule:later denied higher	-17 2 4 4 -1 -2 -2
rule:later denied lower	-10 -4 0 5 -15 4 8
rule:later denied same	18 -16 -1 0 -6 2 -9
rule:later if_lapsed lower	-14 -17 13 1 4 -22 0
rule:later if_lapsed same	3 7 -12 14 -11 4 -20
rule:later now higher	-2 1 -8 3 -9 23 -10
rule:later now lower	-19 -12 1 10 14 -20 -12
rule:later now none	6 3 10 -14 -17 -12 16
rule:later now same	-10 5 10 2 -2 -26 -9
rule:later past lower	-3 -7 1 13 3 -25 -12
rule:later peak lower	-4 -16 -9 5 9 -10 7
rule:later proposed higher	5 4 2 1 -20 -3 4
rule:later proposed same	-8 0 13 -27 -5 0 20
rule:now	0 -1 17 -5 -8 -14 -9
rule:peak	-3 -12 -15 15 -17 17 -8
rule:peer denied lower	3 -4 4 6 -20 7 -6
rule:peer denied same	18 -10 -2 0 -2 0 -13
rule:peer if_lapsed lower	-17 -12 19 -8 -7 -14 12
rule:peer if_lapsed same	3 12 -13 9 -9 3 -17
rule:peer now higher	-2 17 -24 0 -12 22 3
rule:peer now lower	7 -34 -2 5 17 -53 14
rule:peer now none	-10 -6 30 -7 -15 -13 -5
rule:peer now same	-13 8 22 -3 -7 -18 -26
rule:peer past same	-12 25 10 -25 4 -4 -13
rule:peer peak lower	-7 3 -22 15 7 -1 1
rule:peer proposed higher	-5 -7 9 5 -19 -3 5
rule:peer proposed same	2 2 -1 -19 -27 -1 27
rule:proposed	1 -1 -9 0 -15 -7 16
rule:state lapse	-9 19 -7 1 -20 -21 -1
rule:state none	5 -11 -14 1 13 13 -15
rule:when if_lapsed	-9 20 -7 0 -21 -21 -1
rule:when none	5 -11 -14 1 13 13 -15
rule:when now	-7 -5 20 -3 -7 -11 -5
rule:when peak	-3 -13 -15 14 -18 18 -8
rule:when proposed	1 -1 -9 0 -15 -7 16
rumour before	-1 17 -2 3 -14 -18 0
rumour untrue	29 -11 -7 -21 -6 5 -21
rumoured	32 -14 -30 -1 -2 -9 2
s:"	12 3 -25 -3 7 7 2
s:,	-19 5 -2 3 2 4 -1
s:-	-7 4 -1 9 7 -4 -18
s:<day-ahead>	-13 5 -4 16 -18 -30 11
s:<day-gone>	-21 2 3 6 6 -44 1
s:<day-today>	4 0 7 1 -3 -16 -6
s:<duty>	1 -3 2 4 1 -18 0
s:<goods-amount>	-4 -4 -22 29 -9 -3 -2
s:<name>	-5 -15 8 3 -2 1 0
s:<number>	-13 10 -1 1 1 12 -19
s:<office>	14 3 -11 -20 -2 1 16
s:<person>	-7 -1 2 -4 -31 -15 29
s:<points>	-27 9 -39 56 -15 -23 -32
s:<sender>	-6 -30 13 13 -10 -3 -4
s:<span>	-22 -17 2 -12 22 1 8
s:<taker>	8 -6 -11 8 -17 1 6
s:<v-buy>	4 -17 -12 11 8 3 -4
s:<v-deny>	18 -11 -8 -3 0 -5 -1
s:<v-down>	-18 -13 11 -3 11 -16 2
s:<v-end>	-1 4 -8 -6 19 -1 -12
s:<v-propose>	5 -8 -11 -9 1 -5 20
s:<v-return>	-7 4 -9 0 -7 16 3
s:<v-say>	20 -8 -8 -2 -13 -17 13
s:<v-sell>	-13 -13 5 -10 5 15 1
s:<v-stay>	-27 -5 7 4 3 -6 1
s:<v-suspend>	-5 4 7 12 -12 -16 -23
s:<v-threaten>	-15 3 -5 -3 -8 -8 19
s:?	6 4 -17 -9 0 5 6
s:@	6 -17 -3 11 -3 -6 0
s:_	1 2 -13 18 -11 -4 -6
s:a	20 -5 1 -7 -7 -8 6
s:additional	-11 -8 4 6 0 -20 1
s:after	-6 16 -10 5 -1 -5 0
s:again	-3 27 -17 -8 3 2 -15
s:against	-8 -11 7 14 -7 0 -15
s:all	0 0 2 -9 20 0 -21
s:almost	-1 0 15 -8 -6 0 -3
s:also	-2 -3 -6 16 -20 -5 2
s:and	-45 7 6 5 -5 2 -3
s:apple	0 3 16 -15 2 0 -8
s:apply	-14 12 3 0 -20 -9 3
s:as	21 -3 -13 -4 9 3 -8
s:at	-11 4 7 -9 -8 25 -16
s:away	-2 16 -21 -2 15 -8 -6
s:back	6 36 -27 -10 7 -20 -23
s:banana	6 15 -1 -10 -9 -5 0
s:be	7 3 -4 1 -29 -6 11
s:because	-10 -8 1 -12 20 4 -9
s:beef	-9 -2 -8 15 -8 6 -3
s:between	-5 -3 13 -18 -3 0 8
s:can	-4 3 15 -14 2 0 -14
s:case	-10 4 7 -25 -3 -2 14
s:cement	7 -3 5 -4 -15 1 0
s:change	-3 -15 25 -11 -8 -1 -5
s:chicken	4 3 -22 0 17 -6 -3
s:chip	-6 -12 18 -2 -13 -3 -6
s:cod	-3 -15 -12 6 19 1 -4
s:copper	-3 8 0 -2 -15 -5 8
s:could	-19 -3 -13 3 3 0 19
s:country	-18 1 -11 9 0 2 5
s:crane	-5 0 -10 16 1 -5 -9
s:day	-1 -4 11 -11 1 -16 9
s:deal	0 -12 -20 25 6 -8 -10
s:deny	17 -1 -7 -3 -3 0 -10
s:dispute	-3 -7 -2 -16 6 12 0
s:do	4 6 3 -7 -24 -6 8
s:doe	4 -3 1 -13 15 0 -4
s:down	-13 -22 0 3 1 12 5
s:drawer	-3 16 -17 1 -7 -4 4
s:dried	0 0 7 -16 2 6 -5
s:during	-6 -13 -3 16 1 -5 -10
s:emergency	-1 -4 -3 -17 22 -5 -5
s:end	-1 5 2 -20 22 -8 -12
s:event	6 18 -11 -12 -3 -1 -9
s:ever	0 4 0 -14 -16 15 2
s:everybody	0 -10 -4 -1 16 -6 -9
s:everything	1 -15 5 -3 7 -7 -2
s:extra	-5 2 -4 -16 12 9 1
s:failed	-1 14 -4 -15 3 0 0
s:farm	-4 -19 -8 1 24 -6 -15
s:fentanyl	-18 -35 19 -18 27 -8 -18
s:figure	5 6 -4 7 -18 -8 1
s:first	-8 -6 4 16 -7 -13 -3
s:flat	2 15 -8 -3 -7 -3 -6
s:force	-2 -3 16 -16 0 0 3
s:forced	-1 -10 28 -21 -13 -1 2
s:form	-4 -11 -15 2 9 -1 11
s:framework	0 -7 -15 21 -1 -3 -5
s:free	1 -26 4 -8 10 -3 8
s:from	-19 0 5 8 -3 -6 -7
s:gave	17 9 -11 -20 -3 -1 -1
s:get	-4 -8 3 5 -20 7 3
s:good	-26 -24 0 15 5 -4 0
s:grape	-2 4 15 -18 -8 10 -11
s:had	1 -6 -1 6 1 9 -16
s:half	-3 -7 -8 -5 18 -9 5
s:have	4 -14 -9 17 -3 -1 -2
s:he	-6 -12 -4 1 -16 -3 24
s:height	-6 -3 -3 -17 -11 23 0
s:here	3 3 12 -17 -19 5 0
s:him	2 6 -4 -22 0 -2 13
s:i	19 -2 -6 -8 -14 10 -4
s:if	-3 23 -12 -20 -22 -25 26
s:impose	-8 -17 -3 7 2 -6 3
s:into	-1 7 4 -3 -12 6 -16
s:its	-17 -10 3 8 -2 1 1
s:labor	0 -8 23 -17 -11 0 1
s:lamp	0 -7 16 -11 -1 -1 -1
s:lapse	-2 11 -15 0 7 -1 -6
s:later	3 0 -14 -1 17 0 -12
s:law	4 17 -13 -20 4 1 1
s:leave	0 -10 21 -2 -17 -4 -9
s:less	8 -15 -3 11 -16 5 -3
s:like	-6 10 -3 13 -1 -8 -22
s:likewise	-3 -3 -7 17 -3 -4 -4
s:line	3 -5 -12 18 -12 4 -7
s:list	-13 -29 28 5 -17 -5 -6
s:longer	-1 -11 -13 -4 23 -2 -8
s:machinery	-3 0 -4 7 -18 -3 7
s:make	-8 -19 -5 12 3 -1 2
s:many	-2 -8 9 -19 1 0 10
s:may	13 -19 1 -3 -17 7 2
s:meanwhile	0 -7 16 -8 -5 0 0
s:most	-9 -6 12 -1 -15 5 2
s:motorcycle	-3 2 5 -15 11 -3 -6
s:mr	6 -12 2 0 -15 -6 8
s:never	16 0 0 -13 -11 2 2
s:newspaper	23 -2 -14 -1 -1 -2 -15
s:nil	-4 -12 -2 -6 1 -3 16
s:normal	0 -2 15 -11 -5 0 0
s:not	8 -2 6 -10 -3 -18 6
s:nothing	7 -14 21 -5 -13 -3 1
s:number	0 12 -8 -20 -5 7 11
s:of	-3 -16 4 1 14 -16 1
s:offer	10 -10 1 -17 -6 -1 6
s:old	-5 -4 4 -2 11 -7 -16
s:older	-4 -15 31 -18 -16 -4 0
s:olive	5 5 -1 -17 8 -5 -2
s:one	2 -25 4 5 -1 -5 4
s:or	0 -3 7 -14 -5 -14 17
s:ordinary	-2 -8 8 1 4 -5 -19
s:origin	-6 -19 -3 13 -12 -7 11
s:other	-13 3 6 3 -19 8 -6
s:our	-2 -1 0 5 -18 13 -5
s:over	-19 -5 15 -3 0 -24 3
s:page	5 14 -18 -6 4 -3 -5
s:part	-9 0 11 7 -10 -9 -15
s:pepper	15 7 0 -11 -9 -1 -11
s:percent	-1 -5 18 0 -10 0 -8
s:plu	-8 -15 29 -5 -26 -7 -4
s:pork	-9 -18 -8 22 -2 -3 0
s:port	2 -13 15 -5 0 -7 -1
s:post	-9 -18 -5 2 5 -12 16
s:potatoe	-2 13 0 -20 -4 9 -6
s:present	11 -3 -3 -8 -18 -4 12
s:press	15 0 -5 -2 -7 0 -6
s:proposal	-3 -7 -14 -9 -4 0 22
s:propose	0 3 -3 -19 -6 -1 15
s:provided	-3 9 -2 -17 -6 -1 11
s:published	3 -8 -13 19 -4 -3 -3
s:question	19 -5 -13 3 0 0 -10
s:reach	-7 -7 -17 2 8 12 0
s:read	24 -20 -8 -12 12 -9 -14
s:reason	0 6 9 -18 0 0 -2
s:reciprocal	-12 -9 5 -5 19 -17 -13
s:report	30 0 -5 -18 -9 -2 -18
s:respectively	0 -9 -3 16 -11 -3 -4
s:rest	0 -3 -9 -9 19 -2 -5
s:return	-12 17 -7 -2 -1 0 0
s:right	-7 -5 16 -12 -7 -2 6
s:round	5 -11 -17 0 9 1 3
s:run	-5 3 9 -18 10 -4 -1
s:safeguard	-1 -1 15 -11 -2 0 -3
s:same	-21 2 -3 14 -14 6 -6
s:say	16 1 -7 -6 -9 -19 11
s:second	-3 6 -6 15 -17 -6 -2
s:section	-10 -13 22 0 -6 -11 -24
s:see	14 -10 -17 -4 0 4 5
s:send	0 -2 -7 -17 5 12 7
s:set	-5 17 -6 1 3 -5 -20
s:shall	-3 -11 -1 22 -13 -3 -13
s:shore	-3 -1 -10 18 -1 0 -9
s:should	-11 3 3 -33 5 -6 14
s:since	-17 -17 33 -14 -11 -1 0
s:so	3 -14 1 -4 8 -18 12
s:something	-1 4 -16 0 -8 0 12
s:soybean	0 -22 -7 9 12 -4 -11
s:spring	-3 -3 -4 -7 -9 19 4
s:standstill	-3 19 3 -1 -15 -6 -6
s:start	3 -1 -18 21 -6 1 -9
s:steel	-3 -18 25 -5 -9 -11 -1
s:step	5 0 5 -16 1 2 2
s:still	-11 -6 -13 17 8 -5 -9
s:stuff	-1 -15 5 2 -9 6 2
s:such	4 6 -17 -12 14 -1 1
s:sugar	-16 4 3 -10 6 -4 8
s:sunflower	0 12 0 -3 -18 3 -5
s:surcharge	9 1 11 -20 6 -2 -10
s:suspension	-5 -4 -32 21 8 -3 6
s:table	-14 0 -16 -2 9 -3 15
s:tariff	-27 -20 2 12 -1 -26 12
s:tea	-1 18 -1 -7 -16 0 0
s:television	0 -4 -8 -13 -2 -2 16
s:that	22 -4 -5 -7 -9 0 8
s:their	-18 8 8 -6 -17 14 -8
s:then	-24 12 -13 -12 16 -8 10
s:there	6 0 14 -4 -31 -3 3
s:therefore	-3 -9 -6 18 -9 -5 -6
s:they	-11 1 17 -9 6 -1 -24
s:thi	8 -35 0 21 -10 2 -24
s:those	0 10 -21 16 1 -7 -3
s:threaten	-4 -17 -8 8 -18 -5 15
s:three	0 -2 25 -24 -22 0 7
s:through	-7 -14 -20 14 11 7 1
s:tile	-6 7 7 -16 -3 -3 8
s:together	-4 -5 -1 -7 19 -1 -11
s:too	-6 -1 17 -3 -8 -1 -4
s:treaty	-4 -1 15 -13 0 -2 0
s:truce	0 18 0 -22 5 -25 6
s:truck	0 -12 -19 26 -5 0 -5
s:true	15 -2 -4 -5 -2 4 -12
s:two	-17 3 3 -5 -4 2 2
s:unchanged	-5 3 22 -18 -8 -5 -5
s:under	-21 -8 9 -4 15 -13 -9
s:unless	-4 23 -14 -12 -6 -2 4
s:until	-9 -29 20 4 -1 -6 -10
s:up	-19 -4 12 -14 7 7 -4
s:us	-10 7 6 -15 -11 12 -1
s:walnut	-3 4 -16 8 -2 8 -5
s:was	8 -18 -20 6 15 4 -7
s:watche	0 -1 4 9 -18 -6 0
s:way	4 6 2 -25 -6 1 11
s:week	11 -31 -16 16 8 -6 -5
s:were	15 1 -17 -6 3 11 -8
s:whatever	9 -20 6 0 -3 0 -3
s:when	-5 -13 5 -5 2 17 -13
s:who	7 5 -12 -23 11 6 3
s:will	-2 3 -7 15 -34 -4 5
s:wine	-7 6 7 2 -21 -3 0
s:with	-18 -6 -7 11 6 -4 3
s:withdraw	-4 -5 15 0 -4 0 -11
s:without	-13 20 -14 4 -18 2 -3
s:worst	-1 -9 -10 -11 -7 26 -4
s:would	-2 25 -18 -1 -38 -13 11
s:year	0 -5 1 -15 17 1 -5
s:you	23 -4 -4 5 -25 -12 -15
s:zero	5 -10 -17 13 0 -2 5
s:•	-4 2 -10 19 -5 -6 -10
sa:"	9 3 -23 -1 6 3 3
sa:" .	2 -6 5 1 -16 -5 5
sa:( <level>	-1 9 7 -16 -3 0 -2
sa:) .	-6 0 4 -16 13 -5 1
sa:, <name>	0 4 0 12 -27 -2 -2
sa:, <number>	-6 10 7 -13 6 -2 -25
sa:, <seat>	0 -2 -13 15 -8 3 0
sa:, as	14 -5 -3 -12 16 -14 -4
sa:, in	7 -15 -4 3 -2 5 0
sa:, is	3 -14 -18 2 21 -5 1
sa:, no	5 -7 12 -15 0 -3 -3
sa:, not	0 7 -15 3 -12 -4 11
sa:, to	0 1 6 -16 5 -1 4
sa:, where	0 -2 -17 17 -10 10 -5
sa:, with	-4 -6 16 -3 -16 -5 1
sa:. "	-4 9 -17 1 11 3 -4
sa:: <number>	-3 -9 -10 20 -4 0 -1
sa:<day-ahead>	-14 5 2 14 -30 -32 10
sa:<day-gone>	-11 -1 6 5 5 -31 -12
sa:<day-gone> ,	-4 -10 -10 21 2 -5 -13
sa:<gate>	-5 3 8 7 -15 -9 -5
sa:<goods-amount>	-3 -2 -21 23 -3 0 0
sa:<goods>	15 8 2 -10 -12 0 -1
sa:<level>	-21 4 -6 7 11 -9 -3
sa:<level> )	-1 1 17 -21 -2 0 -3
sa:<level> .	-4 8 -8 16 -7 -9 -6
sa:<level> <day-today>	0 2 -22 18 3 0 0
sa:<level> <level>	0 -8 -9 -20 24 -5 -6
sa:<level> as	0 -1 -16 9 8 0 -1
sa:<level> on	-12 5 19 -15 3 -14 -7
sa:<level> that	-1 1 1 0 -17 -1 8
sa:<month-gone>	5 -19 -1 -1 16 -1 -15
sa:<name> .	-11 -15 13 6 -7 -12 0
sa:<name> on	1 1 6 -15 6 0 -3
sa:<name> to	0 12 5 -15 -2 0 -4
sa:<number>	-28 -2 0 -3 15 2 -2
sa:<number> :	-1 -2 -7 16 -13 7 -8
sa:<number> of	-6 -2 2 12 -16 4 -8
sa:<organisation>	10 -9 -10 -12 15 2 2
sa:<person> say	2 8 -18 11 -3 0 -4
sa:<points>	-4 9 24 -21 -14 -2 2
sa:<quality> farm	0 -1 -17 13 5 0 -3
sa:<quality> good	-15 -7 1 2 5 3 -3
sa:<quality> oil	-6 -10 -16 -1 11 -4 12
sa:<quality> potash	0 -4 -1 15 -8 -2 -6
sa:<quality> rice	-1 -6 -19 5 4 1 13
sa:<quality> timber	0 -7 -9 18 -2 0 -9
sa:<seat>	3 9 7 -12 -17 0 3
sa:<span>	-11 -10 -9 -1 17 6 4
sa:<span> .	-11 -23 12 -10 2 0 10
sa:<v-down>	-16 -11 3 -6 14 -1 4
sa:<v-end>	-10 4 -11 -6 17 6 -2
sa:<v-suspend>	4 -2 -1 19 -21 -16 -9
sa:?	6 4 -17 -9 0 5 6
sa:a	17 -3 3 0 -13 8 -15
sa:after	-10 8 4 0 -1 1 -15
sa:again	0 22 -10 -2 -4 -4 -11
sa:against	-2 -9 10 10 -16 0 -8
sa:all ,	0 -1 12 -18 2 0 -2
sa:and	-32 2 3 9 -2 6 -16
sa:and <points>	0 0 16 -19 -4 0 7
sa:and about	0 0 15 -10 -5 -1 -2
sa:and that	-4 7 -15 13 -10 2 1
sa:and then	0 -6 -1 -15 11 9 -3
sa:another	-4 -6 25 -8 -14 -1 -4
sa:apply	-8 11 4 -4 -16 -5 4
sa:are	-8 -7 9 6 -9 -18 5
sa:are not	-2 -7 16 -5 -3 -1 0
sa:as before	-1 -8 16 0 -11 0 -4
sa:at <level>	-1 5 -15 9 1 0 -1
sa:at <number>	-6 2 -14 16 3 -7 -2
sa:back	0 20 -15 -12 14 -9 -15
sa:back .	3 8 -16 -10 11 0 -4
sa:because	-7 -9 0 -11 18 4 -8
sa:because of	-1 -7 -14 0 17 -1 -7
sa:beef ,	-2 3 -13 21 -17 -1 -6
sa:been	0 17 1 -14 -2 6 -13
sa:before	-7 6 15 -10 -14 5 -3
sa:before the	-4 8 6 -3 -18 0 5
sa:being	-1 -5 3 8 -16 -1 4
sa:between	-2 -3 6 -19 3 -1 8
sa:buy	4 -3 -15 7 1 -7 7
sa:by <day-ahead>	-4 -4 1 -16 11 -1 5
sa:call	-5 0 -15 6 10 4 -1
sa:call reciprocal	0 -2 -9 -4 15 -1 -2
sa:car .	-3 4 16 -14 -5 -1 -7
sa:case	-5 4 6 -18 -1 -1 7
sa:change	-1 -6 18 -13 -5 0 -2
sa:chicken	-2 0 -23 3 17 -2 -4
sa:chicken ,	0 -4 -15 9 6 0 -2
sa:chip	-1 -6 19 -11 -4 0 -3
sa:cod	0 -5 -13 17 0 0 -1
sa:come	-7 -10 11 -15 2 1 11
sa:could	-5 2 -15 4 -4 1 11
sa:crane	-3 -1 -12 18 -2 -2 -5
sa:date from	-1 2 17 -14 -8 0 -3
sa:day	-10 -14 21 -9 2 -15 1
sa:day .	-4 -15 13 -7 3 -5 2
sa:deal	3 -11 -10 18 -2 -4 -2
sa:duty ,	-1 0 -16 16 1 0 -3
sa:each	-3 0 -20 3 4 -3 15
sa:electric	-2 -5 19 -7 -6 -4 -8
sa:electric car	-2 -4 15 -5 -3 -1 -7
sa:ever	0 0 0 -13 -14 17 2
sa:fentanyl	-9 -22 11 -5 17 -16 -21
sa:fentanyl and	-2 -8 -4 -2 17 -2 -6
sa:first	0 -12 -2 18 -13 -7 -1
sa:for <quality>	1 10 -5 -21 8 -5 3
sa:for good	-1 7 2 -21 0 0 12
sa:forced	0 -2 17 -13 -8 0 0
sa:from <day-ahead>	-1 -1 -21 5 -9 -2 16
sa:from <number>	-1 7 5 2 -15 -3 -4
sa:good	-19 -7 2 4 4 -7 2
sa:has	-9 0 17 -9 -18 12 1
sa:has been	5 11 -2 -19 4 10 -15
sa:have	5 -7 -11 20 -5 -8 -3
sa:if	-1 10 0 -10 -19 -8 13
sa:in <month-gone>	11 -12 -6 -2 13 1 -19
sa:in <name>	4 9 19 -15 -22 -13 -6
sa:in the	1 1 -25 17 6 5 -13
sa:included .	0 -2 16 -10 -3 0 -2
sa:is	11 -12 9 -15 9 -9 1
sa:is a	3 -17 12 -20 5 -2 5
sa:it	0 3 16 -2 -24 7 -11
sa:last week	9 -4 -16 17 -6 -5 -3
sa:list	-1 -13 19 1 -10 -3 -13
sa:longer	-1 -8 -18 0 20 0 -5
sa:most	-4 1 1 0 -17 8 4
sa:no	4 -5 -5 8 7 0 -16
sa:no longer	0 -7 -17 5 15 0 -4
sa:not	-11 2 12 -9 -14 -16 17
sa:number	3 9 -9 -15 -10 6 7
sa:of <day-today>	0 -2 0 -15 8 0 6
sa:of fentanyl	0 -4 -9 -8 19 -1 -2
sa:of that	0 -6 16 -19 2 -2 1
sa:of the	-18 -14 -4 8 6 0 1
sa:oil ,	-2 -5 10 -15 4 4 -2
sa:oil .	7 8 -17 9 2 -2 -14
sa:older	0 -9 26 -17 -7 0 -4
sa:on <day-ahead>	-13 0 13 6 -26 -8 1
sa:on <name>	1 -18 11 0 -3 -5 2
sa:on its	4 8 -4 4 -15 -6 0
sa:on soybean	-1 -9 -13 -3 19 0 -3
sa:on steel	-3 -9 28 -20 -4 -1 -4
sa:one .	-4 0 0 9 -15 -11 6
sa:or	-1 -3 15 -13 -7 -7 8
sa:our	-4 -4 0 6 -5 11 -15
sa:out	-3 7 1 -29 12 -8 5
sa:over	-13 -20 7 0 1 -13 11
sa:palm	-2 -5 14 -15 0 3 0
sa:part of	-2 -4 15 -1 -8 0 -7
sa:pay	-11 0 -8 -11 7 2 16
sa:place of	-1 9 -18 11 -5 -1 5
sa:pork	-7 -13 -15 14 5 0 4
sa:reciprocal	-5 -7 -5 -3 18 -10 0
sa:reciprocal .	0 -2 1 -16 12 -1 -1
sa:remain suspend	0 -5 -18 21 -2 0 -2
sa:respectively	0 -9 -3 16 -11 -3 -4
sa:same day	-4 0 17 -5 -8 -5 -12
sa:say	-1 15 -7 -7 6 -8 0
sa:say ,	1 8 3 -19 5 -1 -3
sa:second	0 -4 -1 14 -15 -3 2
sa:shall	0 -9 1 15 -6 -1 -9
sa:should	-5 -7 0 -15 -3 0 16
sa:since	-8 -13 33 -19 -9 -2 -1
sa:since <day-gone>	-5 -10 28 -21 0 -5 -7
sa:since <number>	-1 -9 16 -9 -5 -6 5
sa:sorghum	0 -3 -15 -7 19 0 0
sa:soybean	1 -12 -6 -6 18 -1 -6
sa:start	5 1 -28 26 -12 0 -6
sa:surcharge	3 2 16 -22 -2 -1 -9
sa:suspend .	11 1 -24 16 -9 -2 -6
sa:take	-1 -3 11 -11 6 4 -16
sa:that is	-5 1 4 8 -15 -5 -7
sa:that was	7 -14 -17 6 4 0 6
sa:the <name>	0 -22 0 16 -7 -2 -9
sa:the <number>	-11 -15 3 2 9 -2 2
sa:the <office>	3 -2 -5 -15 -3 0 15
sa:the <organisation>	2 -9 -9 -4 17 -3 0
sa:the <quality>	3 -1 8 -10 3 4 -15
sa:the other	-2 2 0 -17 -2 10 9
sa:the same	-12 3 1 3 -5 11 -21
sa:them	3 1 -18 11 8 -9 -2
sa:then	-5 8 -12 -13 17 1 0
sa:then ,	0 3 -18 5 9 -7 3
sa:there	7 -1 12 0 -17 -3 -9
sa:thi	10 -16 -2 17 -11 -2 -18
sa:those	-2 0 -17 20 2 -4 -5
sa:three	0 -4 17 -7 0 -4 -5
sa:timber	0 -7 -9 18 -2 0 -9
sa:to <number>	-3 -20 2 -13 15 12 -17
sa:to go	-1 -8 18 -16 -3 0 0
sa:together	0 -9 -4 -4 17 -7 -3
sa:truce	-1 2 4 -15 10 -13 0
sa:unchanged	-4 -8 22 -13 -4 -2 -4
sa:under	-10 -1 6 -15 19 -10 -6
sa:until	-1 -17 10 1 8 -12 -6
sa:until <day-ahead>	3 3 7 10 -26 -10 -15
sa:until the	-2 -21 5 0 6 1 0
sa:was	13 -23 -21 11 9 0 -1
sa:we	-15 -3 23 -1 -6 -6 -16
sa:week	6 -13 -19 17 8 -4 -12
sa:what it	0 -2 16 -7 -6 -2 -5
sa:when	-5 1 10 -18 -11 18 -12
sa:when the	0 -4 9 -19 -4 12 -5
sa:where	-4 20 -22 4 -10 6 1
sa:where it	-1 15 -9 0 -6 1 -2
sa:which is	0 -1 15 -8 -17 9 -4
sa:who	-4 0 -18 3 14 -1 -2
sa:with the	-3 8 -16 8 7 -5 -6
sa:would	4 23 -22 -13 -10 0 11
sa:year	-1 0 10 -18 4 2 0
sa:year ,	4 4 -4 -17 12 -3 -4
same than before	9 -15 8 0 3 -20 -7
sb:'s duty	-6 16 6 -27 3 4 -5
sb:)	-2 9 -4 5 1 -4 -18
sb:, <name>	-1 -1 14 -7 -31 9 5
sb:, <number>	-4 0 5 -18 2 4 6
sb:, <quality>	-6 7 2 -16 -9 3 11
sb:, a	-8 0 5 6 -19 3 -4
sb:, against	0 -12 -13 15 0 2 -1
sb:, and	-15 -2 0 1 3 -4 4
sb:, as	-1 15 -5 -10 9 -5 -7
sb:, at	-10 -37 6 10 -3 8 -10
sb:, for	-9 18 -8 -8 -11 0 10
sb:, in	-10 6 -13 -2 0 16 2
sb:, make	0 -6 12 -16 6 -4 -2
sb:, pay	-2 -6 19 -7 -13 0 -4
sb:, the	-19 2 -5 12 1 1 -17
sb:, then	-3 15 -9 -5 4 -9 -4
sb:, was	5 3 1 -21 5 0 0
sb:, who	0 4 9 -17 -3 4 -2
sb:, with	-3 -6 5 1 -19 1 9
sb:-	-11 6 8 2 3 -9 -19
sb:.	3 -16 -4 5 14 -12 -10
sb:. <number>	3 -9 -20 18 5 -4 -8
sb:: <name>	5 10 8 -16 5 -9 -16
sb:: <number>	8 16 -17 0 -4 4 -2
sb:<day-ahead> the	-5 2 8 -15 8 -1 -6
sb:<day-gone>	-15 0 3 0 3 -23 6
sb:<day-gone> <person>	-2 -6 -13 15 7 -2 -5
sb:<day-gone> that	-7 -6 13 -27 -10 -1 23
sb:<day-today> ,	6 5 1 -5 5 -2 -15
sb:<day-today> :	-1 -8 21 -14 -5 0 0
sb:<goods-amount>	0 -2 -8 15 -6 -2 -4
sb:<goods>	-16 11 10 -2 -3 -3 -12
sb:<level>	-22 -2 -8 10 -2 5 5
sb:<level> ,	7 -18 5 0 -3 1 3
sb:<level> <level>	-2 -9 8 -20 -8 12 5
sb:<level> at	-2 14 5 -24 -10 2 0
sb:<level> from	-1 -19 5 -10 20 -9 -13
sb:<level> in	-7 -7 -5 4 11 -21 8
sb:<level> of	-1 -6 -18 18 4 0 0
sb:<level> on	-16 2 -3 14 -9 -1 -7
sb:<level> that	-2 -8 5 5 -16 -2 2
sb:<level> to	-7 -2 0 5 -23 0 9
sb:<money>	0 -3 16 -11 -5 1 -4
sb:<month-gone> ,	-10 -6 -7 15 -8 4 0
sb:<month-gone> and	0 3 6 0 -19 -6 10
sb:<month-gone> it	0 -4 10 2 -20 4 4
sb:<name> 's	0 16 8 -16 -4 6 -15
sb:<name> (	-1 -12 -8 -8 20 0 -1
sb:<name> :	0 -16 8 1 -5 5 0
sb:<name> <level>	-3 8 -6 3 -22 10 -14
sb:<name> <number>	-1 -6 -14 15 4 -4 -2
sb:<name> agree	0 0 -17 20 -7 0 -1
sb:<name> and	2 -25 -7 19 -3 -9 0
sb:<name> had	0 11 10 2 -21 -1 -11
sb:<name> has	1 0 -1 4 9 -13 -20
sb:<name> levy	0 9 -2 -16 -2 0 6
sb:<name> pay	-2 -18 9 -6 11 -2 -5
sb:<name> tariff	0 -1 17 -11 -1 0 -10
sb:<name> to	2 -14 18 -10 -8 -3 -1
sb:<name> will	-1 -8 14 -10 -23 8 4
sb:<not>	16 0 -6 -4 -5 -13 5
sb:<number>	-3 3 -3 -3 14 7 -21
sb:<number> :	6 1 -17 9 -2 6 -5
sb:<number> duty	-2 -7 28 -21 -4 -2 -5
sb:<number> on	-5 -20 7 -9 1 -8 14
sb:<office>	10 6 -8 -21 0 3 13
sb:<organisation> say	6 11 -14 6 -3 1 -15
sb:<person>	-9 -4 -4 -6 -24 -13 34
sb:<person> ,	2 1 3 -22 -17 7 14
sb:<person> :	-9 9 3 -3 -15 -9 5
sb:<person> say	-4 -12 -1 -10 -10 -1 23
sb:<person> tell	-16 -2 -2 10 -2 -1 5
sb:<quality>	-5 1 15 -13 5 1 -11
sb:<seat> 's	-6 -8 -18 18 8 1 1
sb:<seat> ,	-5 5 9 -15 -2 -5 7
sb:<sender>	-7 -28 13 12 -9 0 -7
sb:<span>	-15 -11 13 -16 12 -8 5
sb:<span> ,	-3 -17 1 -10 15 -10 6
sb:<v-agree>	-8 -5 3 9 1 3 -20
sb:<v-down>	-8 -8 6 4 4 -18 -2
sb:<v-propose>	10 -18 -6 -5 -7 -9 19
sb:<v-return>	-2 -3 -4 2 -12 15 2
sb:<v-say>	16 -9 -1 -6 -14 -13 12
sb:<v-sell>	-6 -8 8 -16 11 11 -9
sb:<v-stay>	-30 -9 9 6 -2 0 -5
sb:<v-suspend>	-19 5 8 0 2 -2 -22
sb:<v-threaten>	-10 -8 4 -16 0 -9 20
sb:@	6 -17 -3 11 -3 -6 0
sb:_	1 2 -13 18 -11 -4 -6
sb:a	12 -8 0 -6 -3 -17 11
sb:a <quality>	1 12 1 -21 3 -1 -2
sb:a deal	4 -9 -16 19 -6 0 0
sb:a duty	1 -18 -8 13 -5 1 6
sb:a pause	0 0 -2 -17 16 0 -3
sb:a report	16 -1 -8 -2 -1 0 -9
sb:above	0 -4 17 -13 -2 0 -4
sb:add	-16 3 17 -11 -5 -1 -3
sb:additional	-10 -7 7 2 0 -19 1
sb:after	1 11 -19 6 1 -12 8
sb:agree	3 -1 12 -2 -3 -5 -15
sb:agreement	-8 4 -6 16 -9 -2 -11
sb:agreement with	-4 -3 -12 24 -13 0 -10
sb:all	5 6 -10 0 11 1 -17
sb:all ,	0 -7 0 -17 6 8 3
sb:also	-1 -14 -9 17 -11 -3 5
sb:an additional	-8 -16 -1 7 0 -6 7
sb:an extra	-2 -3 13 -17 3 0 0
sb:and	-21 4 -1 6 -6 -5 6
sb:and <name>	2 -5 -12 22 -1 0 -23
sb:and the	-3 5 -5 2 8 -18 -3
sb:and to	0 5 -17 11 0 0 1
sb:answer	-1 -5 -18 7 3 4 5
sb:apply to	-1 -4 15 -11 -1 0 0
sb:are	2 -4 3 5 -1 -2 -15
sb:as	15 10 -17 -8 3 8 -5
sb:as the	0 6 -3 -16 10 -2 0
sb:at	-8 -1 3 -6 -4 25 -13
sb:at a	-3 -5 15 -6 -6 0 -3
sb:at the	3 2 -2 -19 -7 23 -5
sb:away	0 19 -18 -6 7 -4 -2
sb:back	7 26 -19 -2 -4 -13 -13
sb:back at	7 8 -4 -17 3 -1 -7
sb:back on	5 12 -1 -16 -1 0 -3
sb:banana	2 15 -1 -8 -10 -3 -1
sb:be	4 9 -6 -3 -22 -6 9
sb:bean pay	0 -1 16 -12 -6 0 0
sb:become	-3 1 -19 0 10 0 2
sb:beef	-5 4 -2 4 -16 9 -1
sb:before	-5 -6 -19 5 15 -5 5
sb:before ,	-1 -15 -11 17 -7 0 5
sb:before the	2 11 -6 -23 12 -11 1
sb:both	-4 18 -6 -5 5 -9 -1
sb:but	-7 1 5 2 -19 3 0
sb:butter	1 -20 8 -11 5 9 -4
sb:by	4 4 0 -1 -34 6 10
sb:by the	6 0 13 -9 -15 -4 0
sb:car	-1 -15 5 10 -5 -8 -2
sb:charge on	-1 -7 6 -24 14 2 7
sb:cod	-2 -12 -3 -11 20 2 -2
sb:come	0 -4 3 11 0 -8 -21
sb:come down	0 -10 -10 16 -1 1 -10
sb:copper	-4 10 -6 2 -21 -3 6
sb:could	-16 -7 0 0 5 -1 11
sb:country ,	0 -4 -16 5 7 0 5
sb:deal	-2 -3 -15 15 9 -3 -10
sb:down	-9 -15 1 7 -3 2 3
sb:during	-4 -5 -10 20 -3 -1 -6
sb:duty (	0 -6 20 -13 -10 0 -1
sb:duty go	-6 6 -3 -14 16 -5 -7
sb:duty on	16 3 -3 -11 -6 -1 11
sb:emergency	0 -1 0 -15 15 -1 -3
sb:end	4 5 -1 -17 14 0 -10
sb:extra duty	0 7 -16 3 -8 11 -1
sb:farm	-1 -15 -2 -9 21 -3 -8
sb:fentanyl	-9 -20 13 -16 17 2 -6
sb:fentanyl ,	-1 -10 16 -12 3 -2 -3
sb:figure	6 6 2 -5 -17 -3 2
sb:for <quality>	0 7 2 -20 8 -3 -4
sb:for <span>	-5 -4 17 -6 3 -8 -12
sb:forced	0 -7 16 -10 -5 0 0
sb:framework	0 -7 -11 18 -5 -1 -3
sb:from	-9 -13 2 10 3 5 -16
sb:from <day-ahead>	1 9 -14 19 -9 -7 -17
sb:from <name>	-11 -19 4 -5 14 -9 9
sb:from the	-2 -22 10 5 -25 8 -4
sb:frozen	0 -15 14 -10 -2 3 3
sb:gave	17 9 -11 -19 -3 -1 -4
sb:get	-2 0 1 5 -15 0 2
sb:go back	-8 7 -11 16 -3 -8 -9
sb:go on	-2 -4 20 -11 -13 2 -1
sb:good	-12 -22 1 10 4 0 -4
sb:good of	-3 -6 30 -26 -8 1 2
sb:good will	0 -1 -15 18 -1 0 -4
sb:had been	-1 -5 -18 1 2 7 7
sb:had put	-2 -5 14 0 -17 2 -4
sb:halve	0 -8 5 6 -15 -8 1
sb:has say	-8 -2 -4 -10 0 0 17
sb:have to	-2 11 0 -16 0 0 5
sb:he	-2 -14 -1 -3 -16 -1 23
sb:height	-3 -1 -6 -10 -6 17 0
sb:him	-1 2 -6 -17 3 -1 13
sb:i	18 4 -6 -4 -21 3 -4
sb:if	-2 19 -13 -17 -10 -22 19
sb:if it	1 11 -8 -22 5 -3 7
sb:if the	-14 25 -23 -6 0 -6 6
sb:in	-1 9 -2 -17 9 13 -8
sb:in <month-gone>	-21 13 -1 -17 10 5 -4
sb:into	0 9 3 -5 -9 5 -21
sb:into <name>	2 7 -4 0 -4 6 -17
sb:introduce	-1 -7 12 -15 6 -3 -3
sb:is <number>	3 14 -1 -15 -7 -1 -2
sb:is charge	0 2 17 -10 -10 -2 -2
sb:it 's	0 9 8 -3 -15 -10 -10
sb:it :	-2 2 9 -8 -15 -1 6
sb:it is	6 6 5 -15 -1 2 -4
sb:its	-16 -10 0 7 3 0 2
sb:its <level>	0 -8 -19 18 -6 -1 9
sb:its duty	-4 -25 2 4 4 -11 5
sb:labor	0 -6 15 -9 -4 0 0
sb:law	-7 16 -11 -13 3 0 4
sb:leave	2 -15 22 -5 -7 -8 -16
sb:less	9 -12 -2 6 -15 6 -2
sb:like	-11 -2 0 17 0 -2 -16
sb:line	-2 -9 -5 15 -6 0 -2
sb:list	-11 -20 19 2 -11 -3 1
sb:make	-12 -18 -6 18 -9 3 2
sb:my	5 1 5 -23 10 -5 -6
sb:newspaper	16 -5 -7 2 0 0 -12
sb:no	8 -3 -7 -11 4 -9 15
sb:no .	5 0 -17 14 -2 -5 -2
sb:not	16 -6 -4 -1 9 -6 -11
sb:not ,	7 9 -1 -15 -5 0 -4
sb:nothing	10 -13 10 1 -16 -4 3
sb:of	-5 -18 0 4 6 -13 11
sb:of <month-gone>	4 -12 -19 6 7 3 1
sb:of <number>	-7 12 -15 11 4 -4 -10
sb:of it	-4 -17 6 2 12 3 -11
sb:of them	5 2 -15 14 -9 -1 -4
sb:offer	10 -10 1 -16 -6 -1 6
sb:oil ,	0 0 -16 22 1 -9 -9
sb:on a	-3 0 12 -17 -4 -1 6
sb:on all	0 3 -12 16 -8 0 -5
sb:on the	-10 -6 6 -17 -7 -2 23
sb:one	0 -24 8 6 -1 -4 -2
sb:order	0 -5 4 9 0 -5 -20
sb:other	-7 2 9 7 -17 0 -17
sb:our own	0 4 12 -17 -2 0 -4
sb:over	-6 6 15 -6 -2 -13 -18
sb:part ,	-6 8 -1 5 -15 -2 0
sb:pause	-1 10 -2 -18 13 1 -9
sb:pay	-2 -14 18 -1 3 1 -32
sb:plu	-5 -11 27 -13 -17 -4 0
sb:pork	-2 -8 3 12 -15 -1 -6
sb:present	11 0 -4 -15 -12 -1 12
sb:product	-7 -15 -7 5 13 -7 2
sb:product of	-2 -4 -11 0 18 0 -4
sb:proposal	-3 -7 -12 -13 -4 0 22
sb:propose	2 -4 -14 -9 -2 0 17
sb:put a	0 0 -18 13 0 0 3
sb:question	19 -5 -13 3 0 0 -10
sb:question :	16 -4 -11 4 0 0 -10
sb:rate is	-1 -2 19 -19 -1 0 4
sb:rather	-1 2 -9 -15 2 6 8
sb:read	16 -14 -8 -5 11 -7 -11
sb:reciprocal	-6 -4 13 -3 5 -9 -18
sb:report	25 0 -3 -16 -8 -1 -16
sb:return to	-4 15 5 -6 -3 0 -14
sb:same	-9 2 -7 15 -9 -5 -1
sb:say	17 -13 -2 -2 -19 -14 12
sb:say he	-1 -6 -3 -9 -2 0 16
sb:say on	-6 0 13 -20 -13 0 13
sb:section	-5 -20 25 -5 -5 -6 -14
sb:section <number>	-5 -20 25 -5 -5 -6 -14
sb:sell	0 -6 10 -20 10 3 -9
sb:set	-4 16 -15 7 0 -3 -14
sb:shall	-2 -4 -5 15 -10 -1 -5
sb:shoe	0 8 6 -18 -4 3 -1
sb:should	-7 7 3 -24 7 -4 2
sb:since <day-gone>	-4 9 11 -8 -3 -7 -15
sb:so	3 -15 3 -9 8 -13 12
sb:soybean	-2 -11 -3 16 -8 -1 -5
sb:spring	-2 0 -2 -8 -11 15 5
sb:steel	-4 -23 24 -7 0 -6 0
sb:still	-7 -14 -10 18 8 -11 -12
sb:still pay	-3 -4 -6 16 -8 -7 0
sb:surcharge of	6 1 9 -14 4 -3 -18
sb:suspend	-7 5 4 4 -6 -3 -18
sb:suspension	-2 -6 -28 18 10 -1 3
sb:table	-8 2 -15 -10 7 0 15
sb:take <level>	-1 0 -5 16 -9 -2 -10
sb:take the	5 -11 -8 -1 -5 -3 16
sb:tariff	-30 -28 15 4 -1 -22 7
sb:tariff ,	-1 -7 5 5 -21 -1 4
sb:tariff of	-13 -8 -10 3 -1 -6 18
sb:tariff to	0 -1 17 -7 -8 0 -8
sb:tea	1 12 4 -19 -8 0 3
sb:that	20 3 -11 -7 -7 -2 8
sb:that 's	-5 11 12 -25 3 -4 -9
sb:that <name>	17 -9 -4 -7 -8 1 3
sb:that <quality>	6 5 2 -9 -15 -1 6
sb:that he	-2 -1 -11 -4 -3 0 17
sb:that is	-6 -10 7 8 -4 4 -15
sb:that the	10 -3 8 -19 -10 -7 9
sb:that was	-2 4 11 -19 -4 3 -3
sb:that would	-2 -2 9 -15 -2 0 7
sb:the <level>	-4 -17 -4 7 7 -7 4
sb:the <number>	-9 -16 7 -2 0 2 9
sb:the <office>	2 6 -7 -7 -17 -3 16
sb:the <organisation>	-4 2 13 -16 -5 11 -4
sb:the <seat>	-2 -6 24 -17 -14 -2 1
sb:the duty	15 1 7 -7 -7 0 -15
sb:the fentanyl	-1 2 -2 -16 11 6 4
sb:the first	-2 -16 15 3 0 -5 -11
sb:the law	-4 18 -13 2 -3 0 -9
sb:the list	0 -9 -3 16 -7 -1 -4
sb:the old	-4 -4 17 -12 1 -4 -7
sb:the older	0 -2 15 -9 -3 0 -3
sb:the order	-1 0 -15 15 0 0 -5
sb:the rate	4 -18 5 5 0 0 -12
sb:the surcharge	1 4 6 -26 14 -2 -4
sb:the suspension	-1 -4 -24 9 12 0 5
sb:the truce	1 19 -1 -1 -12 -11 -12
sb:the worst	0 -2 -4 -9 -8 15 0
sb:then	-20 8 -5 -3 4 -13 11
sb:then ,	0 10 0 -3 -19 -1 7
sb:there	3 0 8 -7 -23 0 9
sb:there was	2 -4 -18 13 -6 -8 7
sb:therefore	-3 -9 -6 18 -9 -5 -6
sb:they	-20 1 16 -9 10 -4 -29
sb:they are	0 -5 18 -13 -6 0 -1
sb:they have	-1 0 8 -16 4 5 -4
sb:they pay	-4 -4 -2 -5 18 -9 -3
sb:thi	0 -23 2 10 -2 5 -12
sb:third	3 5 -15 11 -1 0 -4
sb:three	-6 4 14 -15 -14 4 0
sb:to <number>	-8 -13 18 -11 -7 6 -1
sb:to pay	-2 0 -14 -24 15 15 5
sb:to the	-2 6 -18 13 2 0 0
sb:top of	-3 0 15 -9 -1 -4 -2
sb:tractor	2 -15 0 3 1 -1 5
sb:truce	2 19 -6 -13 -4 -15 6
sb:truce it	0 15 0 -12 -7 -2 0
sb:truck	0 -12 -16 23 -4 0 -4
sb:true	15 -2 -4 -5 -2 4 -12
sb:under which	0 -5 -8 15 -5 0 -2
sb:unless	-1 17 -10 -10 -4 0 1
sb:until	-12 -19 17 4 -10 1 -7
sb:until <day-ahead>	-3 -12 29 -13 -15 2 -7
sb:until the	-1 -8 -11 16 -9 3 0
sb:up	-15 -9 16 -12 5 7 -8
sb:was <number>	0 -16 6 0 3 4 -4
sb:was charge	0 2 -15 4 7 -4 -3
sb:way	6 10 0 -19 -10 -4 2
sb:we	15 8 -8 -7 0 0 -6
sb:we have	-3 -6 5 -19 4 8 1
sb:week	7 -22 -1 5 0 -3 1
sb:were	7 6 -16 -6 9 2 -3
sb:were to	-1 -3 -18 1 9 -4 7
sb:what <name>	0 -3 17 -9 -7 0 -7
sb:what it	-3 -6 -12 18 3 -3 -7
sb:what they	0 -7 8 -15 11 -2 -2
sb:when	0 -21 -4 7 10 2 -2
sb:where they	0 -10 -1 -12 17 -4 -1
sb:while it	0 -1 17 -10 -6 0 -2
sb:who	10 5 -2 -32 0 7 4
sb:will	-1 2 -10 18 -32 -5 2
sb:will pay	-1 -3 -17 26 -8 -5 -8
sb:will suspend	-1 -5 20 -16 -1 0 -2
sb:with	-16 -14 0 9 -1 0 6
sb:with <name>	-7 2 1 15 -26 -4 -12
sb:without	-10 16 -12 7 -17 -1 -5
sb:without the	-5 -5 -4 15 -9 1 -1
sb:worst	0 -7 -11 -5 -9 22 -3
sb:would	-7 12 -6 7 -42 -23 5
sb:would have	-13 -10 -8 23 -5 -3 -4
sb:write	15 -10 0 -7 0 -1 -4
sb:year	2 -5 -8 0 16 0 -10
sb:year ,	-3 -8 3 -18 11 3 -1
sb:you	21 -5 -2 0 -19 -7 -9
sb:•	-4 2 -10 19 -5 -6 -10
second	-20 4 3 -9 -5 8 9
t0=future	7 0 -6 5 -16 4 0
t0=future-not	-7 0 13 -15 3 -1 2
t0=modal	0 4 -5 5 -13 -15 4
t0=perfect	8 -14 15 -7 -3 -13 -1
t0=pluperfect	1 -17 -4 5 6 1 -4
t0=present-not	2 -7 -17 2 7 7 4
t1=future	8 0 -16 9 -14 4 2
t1=future-not	-7 0 13 -15 3 -1 2
t1=perfect	4 -9 19 -10 -8 -12 -1
t1=pluperfect	0 -16 -5 4 7 1 -3
t1=present-not	2 -5 -22 4 8 7 5
t2=present-passive	-7 -23 11 0 -5 -5 5
table	-27 4 -3 7 -5 3 -3
takenBack	18 -15 -11 1 -5 6 -12
tense=future	0 -2 -2 5 -15 3 1
tense=future passive	-10 0 1 15 -6 -3 -13
tense=past passive	13 -15 1 6 -8 5 -20
tense=present passive	-22 -1 12 0 -4 0 -8
told=denied far	2 0 12 -21 6 -7 -6
told=denied far lower	-2 2 13 -25 6 -2 -5
told=denied far none	-4 9 0 -17 7 -1 -5
told=denied paragraph same	17 -8 -11 -10 6 -3 -6
told=if_lapsed 	-1 -13 -16 5 -5 18 7
told=if_lapsed and	0 17 -11 0 -7 -5 0
told=if_lapsed far	25 7 -2 -23 -12 -1 -1
told=if_lapsed far higher	22 1 -14 -8 3 2 -13
told=if_lapsed far lower	8 4 11 -18 -16 -14 4
told=if_lapsed far none	8 9 4 -30 -7 -21 14
told=if_lapsed far own	21 2 -8 -2 -9 8 -16
told=if_lapsed far same	0 7 -16 -3 -3 4 6
told=if_lapsed here higher	6 -2 -26 -2 -9 15 12
told=if_lapsed here lower	1 13 11 -4 -11 -18 -19
told=if_lapsed here shared	-2 11 10 -15 -5 -9 -1
told=if_lapsed paragraph higher	3 -1 -18 -1 -11 4 12
told=now 	-2 24 -10 1 -14 -11 -11
told=now far higher	-4 0 -2 -15 14 -4 11
told=now far none	-4 -8 -10 16 2 -6 2
told=now far same	-15 -26 1 16 -3 -1 -11
told=now here	-9 -1 -5 9 3 -15 4
told=now here lower	-1 -41 -7 11 -1 -4 20
told=now here same	-4 -13 14 -22 17 -2 -15
told=now here shared	-13 15 -15 -4 5 0 10
told=now paragraph lower	0 -19 0 -5 16 -1 1
told=now paragraph none	-3 12 11 -17 -3 -1 -4
told=now paragraph same	-9 -13 16 0 -26 -6 6
told=open far higher	1 -5 18 -5 -22 -3 0
told=open far lower	2 -10 -13 20 1 -10 -2
told=open far own	-4 -9 7 15 -13 -15 -6
told=open from	0 -5 1 -12 15 -5 -3
told=open here	-19 1 10 -7 5 7 -20
told=open here higher	-11 -1 9 -16 7 13 -13
told=open here lower	-14 7 3 4 -1 -15 -10
told=open here none	-12 6 -6 4 9 0 -20
told=open here own	-4 -3 3 0 -16 13 1
told=open here shared	-5 -2 21 -17 5 -10 -12
told=open paragraph	-21 -6 4 4 12 -1 -25
told=open paragraph higher	-11 -7 -3 5 14 -2 -15
told=open paragraph none	-6 -9 14 0 6 -13 -17
told=open paragraph own	-16 1 -5 5 9 4 -14
told=past 	0 -4 4 -16 1 9 -6
told=past far same	-3 -3 15 -6 -7 -1 -3
told=past here shared	0 -2 18 1 -17 -2 -8
told=past paragraph higher	-6 -10 -16 20 2 -1 -2
told=peak 	0 -9 15 -10 -4 2 -3
told=peak here lower	-3 -11 7 3 -6 7 -16
told=peak here none	-1 -15 0 7 -5 8 -8
told=proposed far lower	7 0 14 -3 -8 3 -22
told=proposed far own	11 0 13 -16 -7 5 -9
told=proposed here shared	-3 -7 -1 -9 -4 -1 18
told=proposed paragraph lower	-3 1 8 -1 -15 -1 4
told=proposed paragraph none	-4 -3 -13 4 -7 -2 16
told=proposed paragraph same	2 -11 -17 12 6 -2 0
under 20	-13 -29 32 -5 9 -84 0
under 50	-33 43 -18 7 3 -8 -22
under 6	13 -66 27 -19 0 -28 10
under 80	27 -7 -36 13 -9 23 -23
untrue before	13 3 -1 -4 -18 -7 5
untrue here	33 -13 -14 -2 3 -7 -15
untrue next	45 -10 -33 1 -3 3 -29
v0=announce	-4 11 -19 -1 -14 1 9
v0=ask	1 4 8 -21 -8 -3 2
v0=begin	0 0 15 -9 -8 0 -3
v0=come	1 -6 2 6 1 -6 -16
v0=stay	0 -3 8 -16 6 0 0
v1=announce	-4 11 -19 -1 -14 1 9
v1=come	1 -6 2 6 1 -6 -16
v1=enter	8 -9 5 -15 4 -6 1
v1=slap	3 4 -18 5 -7 -3 7
v1=stay	0 -3 8 -16 6 0 0
v2=other	8 5 11 -10 -15 -5 -10
verb=agree	6 -2 0 8 -16 -1 -7
verb=begin	0 1 20 -9 -22 -1 1
verb=collect	-6 -1 14 0 -9 -7 -16
verb=enter	7 -16 -1 0 0 -9 7
verb=get	-1 -7 2 5 -16 2 4
verb=hit	0 6 -15 13 -4 -3 -2
verb=like	-11 0 11 7 0 0 -15
verb=make	-8 -18 -3 6 -3 -3 15
verb=other	5 17 -11 2 -25 -19 11
verb=pay	-8 -5 9 -5 11 1 -19
verb=retain	0 0 15 -13 -1 0 0
verb=return	-1 16 5 -19 0 0 -11
verb=set	-2 10 -16 11 0 -1 -7
verb=settle	2 4 -16 6 6 0 -5
verb=slap	3 5 -15 3 -8 -3 7
verb=stop	-1 1 -17 13 7 -2 -4
verb=suspend	-6 3 -8 14 -16 -3 -1
verb=tell	2 -21 0 7 -3 4 1
vt0=be perfect	-1 -4 17 -10 -3 0 -2
vt0=be present	0 -1 0 -2 -16 9 7
vt0=charge past	-6 1 -21 6 5 7 -6
vt0=charge perfect	3 2 5 -15 -6 -2 4
vt0=charge present	-3 -3 24 -14 -3 -4 -11
vt0=enter present	9 -3 13 -24 -9 0 -3
vt0=fall present	-1 2 -5 8 -16 -1 4
vt0=have past	3 4 9 -15 -8 2 0
vt0=leave present	-2 -6 -9 16 -6 0 -3
vt0=pay past	-3 2 -17 5 7 -1 -2
vt0=pay perfect	0 -5 21 -13 -6 -2 0
vt0=pay pluperfect	0 0 -10 -11 15 0 0
vt0=pay present	-1 2 11 -6 -5 0 -16
vt0=stay present	0 -3 7 -15 7 0 0
vt0=suspend future	-1 -4 15 -12 0 0 -2
vt0=take past	-4 4 -15 6 11 -7 0
vt0=take present	-2 -10 8 -1 -18 3 4
vt1=be perfect	-1 -4 17 -10 -3 0 -2
vt1=be present	0 -1 1 -3 -15 10 7
vt1=charge past	-6 1 -21 6 5 7 -6
vt1=charge perfect	3 2 5 -15 -6 -2 4
vt1=charge present	-3 -3 24 -14 -3 -4 -11
vt1=enter present	9 -3 13 -24 -9 0 -3
vt1=fall present	-1 2 -5 8 -16 -1 4
vt1=have past	3 4 9 -15 -8 2 0
vt1=leave present	-2 -6 -9 16 -6 0 -3
vt1=pay past	-3 2 -17 5 7 -1 -2
vt1=pay perfect	0 -5 21 -13 -6 -2 0
vt1=pay pluperfect	0 0 -10 -11 15 0 0
vt1=pay present	-1 2 11 -6 -5 0 -16
vt1=stay present	0 -3 7 -15 7 0 0
vt1=suspend future	-1 -4 15 -12 0 0 -2
vt1=take present	-2 -10 8 -1 -18 3 4
vt2=go present	-1 -6 -15 15 4 -2 -2
vt2=take present	0 -4 7 -15 9 -2 -1
w1=denied w2=now	14 -12 -17 6 -1 5 -3
w1=denied w2=proposed	11 -6 21 -26 -3 -3 -11
w1=if_lapsed w2=now	0 20 -12 4 -25 -13 -8
w1=if_lapsed w2=plain	-3 29 -4 -27 -8 -2 -3
w1=now w2=past	7 -20 24 -3 -6 -11 -17
w1=now w2=plain	-7 -9 19 1 -8 -17 -5
w1=past w2=now	-13 0 -20 -1 23 12 -30
w1=past w2=plain	-6 -9 -6 1 16 -7 -1
w1=past w2=proposed	0 -2 17 -11 -9 -1 -1
w1=peak w2=now	0 -3 -20 9 -10 15 -5
w1=peak w2=past	-4 -7 -19 -5 -22 32 -4
w1=proposed w2=past	0 -12 -4 -5 -14 -5 19
w1=proposed w2=plain	4 1 -24 13 -13 -5 11
w:0	22 -23 8 -19 10 -10 -20
w:1	16 -1 1 -14 1 -6 -7
w:12	-2 -18 40 -20 -17 -3 -9
w:14	-12 17 6 -12 -14 -13 -1
w:15	4 24 -14 2 -5 -5 -33
w:17	0 26 -3 -18 -9 -8 -7
w:2	11 -15 -15 3 8 6 -4
w:22	1 4 -19 -7 -2 0 15
w:23	1 -6 28 -19 -11 -1 -6
w:24	-3 -2 -23 19 -2 0 0
w:25	8 2 -7 -12 -19 -17 19
w:26	2 -2 0 10 -21 0 -4
w:27	-6 1 -10 -4 18 -4 -4
w:3	-6 -16 -2 -11 -19 27 2
w:30	-8 -15 30 -13 2 -2 -25
w:32	-2 2 -17 2 11 -6 5
w:5	0 -6 20 -12 -9 -1 -1
w:6	0 -1 -26 13 -12 15 -3
w:7	-8 -2 15 -12 -4 10 -11
w:8	-18 -6 3 -11 15 9 -12
w:9	-3 -11 20 -9 -1 -3 -2
w=denied	26 -20 0 -14 7 -1 -14
w=if_lapsed	-7 37 -9 -10 -19 -20 -14
w=past	-9 -19 -3 -9 16 17 -9
w=peak	-7 -18 -24 5 -28 34 0
w=proposed	5 -1 -5 3 -29 -12 14`;
