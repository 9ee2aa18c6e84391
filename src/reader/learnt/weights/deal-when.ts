// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WHEN = `yes
<always>	0
after crossed next other	-17
after crossed not next other	22
after far	-40
after list apart	-10
after list crossed next	-46
after list far	-20
after list near	7
after list touch	-16
after mid	8
after near	47
after next	18
after path=,	-39
after path=and cambodia on	13
after path=and the united states on	-17
after path=of	22
after path=signed on	15
after same part	23
after straight	21
after straight next same	26
after straight not next other	-31
before crossed	8
before crossed next other	16
before mid	11
before near	15
before path=,	-11
before path=—	-20
before straight	-9
before straight next other	-16
before touch	-24
c0=agree	15
c0=bear	-17
c0=begin	10
c0=down	11
c0=end	-9
c0=lack	27
c0=propose	-39
c0=renew	-16
c0=sign	-18
c0=stay	8
c0=target	-7
c0=threaten	-21
c0=up	-17
c1=agree	25
c1=bear	-24
c1=begin	-9
c1=buy	21
c1=impose	-13
c1=lack	27
c1=propose	-40
c1=refuse	-10
c1=renew	-13
c1=say	15
c1=sell	-12
c1=sign	-10
c1=threaten	-20
c1=up	-18
ct0=agree past-passive	20
ct0=bear past	-12
ct0=begin past	10
ct0=end present	-14
ct0=impose future-passive	-17
ct0=impose past-passive	25
ct0=impose perfect	-20
ct0=impose pluperfect	-23
ct0=impose present	23
ct0=impose present-passive	-9
ct0=propose past	-25
ct0=say past-passive	17
ct0=say pluperfect	-17
ct0=sign past	-8
ct0=sign present	-11
ct0=stay past	21
ct0=stay perfect	-14
ct0=stay present	9
ct0=target past	18
ct0=threaten past	-13
ct0=up past	-7
ct1=agree participle-passive	21
ct1=agree past-passive	20
ct1=bear present	-17
ct1=begin past	10
ct1=begin present	-26
ct1=down past	11
ct1=end participle-passive	19
ct1=end present	-14
ct1=impose future	-15
ct1=impose future-passive	-17
ct1=impose past	-7
ct1=impose past-passive	24
ct1=impose perfect	-19
ct1=impose pluperfect	-21
ct1=impose present	8
ct1=impose present-passive	-9
ct1=propose past	-25
ct1=say past-passive	17
ct1=say pluperfect	-17
ct1=sign participle-passive	15
ct1=sign past	-7
ct1=sign present	-11
ct1=stay participle-passive	-24
ct1=stay past	22
ct1=stay perfect	-14
ct1=target participle-passive	24
ct1=target past	18
ct1=threaten past	-13
ct1=up past	-7
l1=(	15
l1=<agent>	-9
l1=<level>	-13
l1=<organisation>	-25
l1=<seat>	12
l1=<v-agree>	-9
l1=<v-sign>	-9
l1=announce	16
l1=by	-26
l1=for	-24
l1=from	-47
l1=it	-14
l1=of	56
l1=say	-11
l1=sign	-22
l1=since	-54
l1=spent	-14
l1=the	-39
l1=thursday	8
l1=to	-24
l1=until	-10
l2='s	-19
l2=,	9
l2=:	-13
l2=<agent>	-17
l2=<begin>	15
l2=<goods>	-12
l2=<level-noun>	-11
l2=<level>	-18
l2=<office>	-26
l2=<organisation>	-8
l2=<quality>	38
l2=<seat>	7
l2=<span>	-17
l2=<v-agree>	12
l2=<v-begin>	-22
l2=<v-impose>	-12
l2=<v-propose>	-20
l2=<v-renew>	-9
l2=<v-say>	11
l2=<v-stay>	-9
l2=<v-threaten>	-12
l2=<v-up>	-9
l2=a	-15
l2=accord	-17
l2=agreement	25
l2=announce	16
l2=apply	-13
l2=as	-25
l2=at	-13
l2=bargain	-10
l2=begin	-10
l2=busan	-15
l2=call	-9
l2=date	25
l2=deal	29
l2=early	-23
l2=effect	-40
l2=force	-18
l2=framework	16
l2=from	-34
l2=gyeongju	-35
l2=here	15
l2=hour	-13
l2=in	27
l2=it	10
l2=late	26
l2=letter	-11
l2=midnight	-10
l2=order	-15
l2=out	18
l2=own	-16
l2=post	29
l2=proclamation	-43
l2=reporter	-10
l2=say	-7
l2=sheet	12
l2=since	-9
l2=strike	16
l2=sunday	41
l2=take	-10
l2=telephone	-13
l2=tell	-14
l2=that	11
l2=the	-35
l2=to	-12
l2=treaty	20
l3=(	-19
l3=:	12
l3=<agent>	-22
l3=<begin>	-12
l3=<duty>	-19
l3=<level>	-16
l3=<not>	-18
l3=<number>	-16
l3=<organisation>	-36
l3=<quality>	-13
l3=<seat>	40
l3=<v-agree>	20
l3=<v-begin>	-8
l3=<v-buy>	-17
l3=<v-down>	30
l3=<v-impose>	-26
l3=<v-say>	-16
l3=<v-target>	-22
l3=<v-up>	-13
l3=agreement	17
l3=and	-26
l3=announce	-12
l3=at	-8
l3=by	-17
l3=charge	-12
l3=deal	31
l3=duty	-16
l3=for	-8
l3=had	-11
l3=has	-15
l3=he	-37
l3=in	21
l3=into	-25
l3=it	-18
l3=its	-30
l3=leave	20
l3=not	-11
l3=of	-15
l3=on	15
l3=order	-17
l3=over	-16
l3=own	15
l3=pay	-14
l3=sign	16
l3=social	26
l3=statement	33
l3=take	-41
l3=tell	-6
l3=the	15
l3=their	-14
l3=to	-34
l3=trade	8
l3=were	6
l3=which	-16
l3=—	22
l4="	-20
l4='s	-13
l4=,	-39
l4=-	-18
l4=:	19
l4=<agent>	-13
l4=<begin>	13
l4=<duty>	12
l4=<level>	-17
l4=<not>	-14
l4=<number>	-26
l4=<organisation>	-25
l4=<quality>	-11
l4=<span>	-9
l4=<v-bear>	-12
l4=<v-end>	-16
l4=<v-impose>	-8
l4=<v-stay>	-13
l4=<v-suspend>	-9
l4=<v-up>	-19
l4=agree	-19
l4=agreement	10
l4=announce	19
l4=arrangement	30
l4=at	-12
l4=been	-22
l4=both	15
l4=by	-27
l4=conclude	9
l4=gave	-15
l4=had	-14
l4=have	8
l4=he	10
l4=in	-35
l4=initial	26
l4=is	25
l4=it	22
l4=letter	-9
l4=mr	9
l4=of	-9
l4=on	10
l4=publish	13
l4=rate	9
l4=reach	-15
l4=say	-24
l4=settle	20
l4=talk	-39
l4=tariff	11
l4=that	-24
l4=the	-37
l4=their	19
l4=to	10
l4=trade	22
l4=truce	-10
l4=under	19
l4=what	-14
l4=which	-34
l4=who	-14
l4=would	-12
l4=—	9
l=, on	20
l=, since	-20
l=<begin> from	-13
l=<begin> on	31
l=<begin> since	-32
l=<level> from	-30
l=<level> since	-24
l=<name> ,	7
l=<name> since	-15
l=<office> on	-20
l=<person> say	-9
l=<seat> ,	-17
l=<seat> on	43
l=<seat> since	-17
l=<span> on	-12
l=agreement of	35
l=agreement on	-21
l=agreement since	28
l=announce on	19
l=apply since	-9
l=as of	-24
l=at the	-28
l=begin on	-10
l=busan on	-15
l=call on	-9
l=date from	15
l=deal of	22
l=early on	-23
l=effect on	-45
l=gyeongju ,	-20
l=gyeongju on	-19
l=here on	15
l=in <seat>	23
l=it on	15
l=late on	26
l=letter of	-12
l=midnight on	-10
l=own on	-20
l=post on	29
l=proclamation on	-31
l=protocol on	-11
l=reporter on	-10
l=say on	-6
l=sheet on	24
l=sign on	11
l=since the	-9
l=strike on	16
l=sunday ,	41
l=telephone on	-13
l=to <level>	10
l=write on	-9
lead="	23
lead=-	-23
lead=:	-26
lead=;	-24
lead=a	-10
lead=after	-9
lead=also	-11
lead=although	-14
lead=an	31
lead=and	-38
lead=at	-18
lead=britain	18
lead=china	-26
lead=from	-19
lead=he	-9
lead=india	-16
lead=indonesia	9
lead=its	-19
lead=japan	-23
lead=malaysia	-31
lead=no	-28
lead=on	20
lead=peru	-9
lead=president	19
lead=prime	13
lead=seoul	-25
lead=signed	22
lead=since	-33
lead=so	-18
lead=south	-7
lead=sunday	14
lead=that	17
lead=they	-11
lead=today	-26
lead=treasury	-9
lead=trump	-44
lead=two	-16
lead=until	-9
lead=ursula	44
lead=us	-13
lead=vietnam	27
lead=we	13
lead=which	22
lead=whose	-19
lead=yesterday	21
lead=—	-16
lll=, <name> ,	19
lll=/ <seat> ,	-8
lll=<begin> <begin> from	-13
lll=<begin> <begin> on	31
lll=<begin> <begin> since	-32
lll=<begin> <seat> ,	-9
lll=<begin> gyeongju ,	-20
lll=<name> , on	21
lll=<name> announce on	-17
lll=<name> say on	24
lll=<name> sign on	-19
lll=<office> say on	-10
lll=<organisation> announce on	-19
lll=<person> announce on	13
lll=<person> sign on	-16
lll=<seat> announce on	12
lll=a proclamation on	-11
lll=agreement sign on	19
lll=an agreement on	-14
lll=an order on	9
lll=and <person> on	-21
lll=at <level> on	-16
lll=by telephone on	-11
lll=fact sheet on	17
lll=he sign on	-11
lll=in <seat> on	16
lll=in busan on	-15
lll=in gyeongju on	-19
lll=its own on	-20
lll=leave <seat> on	21
lll=order sign on	-11
lll=take effect on	-44
lll=tell reporter on	-10
lll=the <name> on	-16
lll=the <seat> on	36
lll=the agreement of	22
lll=the deal of	11
lll=the order on	-10
lll=the proclamation on	-17
lll=was sign on	34
lll=with <name> on	16
lll=with <seat> on	10
lr=( )	15
lr=, ,	37
lr=, <end>	-25
lr=, —	-11
lr=<begin> ,	11
lr=<begin> <end>	25
lr=<begin> <person>	-13
lr=<begin> the	-16
lr=<level> .	-9
lr=<number> .	14
lr=<seat> .	7
lr=by evening	-16
lr=from .	-11
lr=of .	9
lr=of ;	16
lr=of <end>	12
lr=on ,	-10
lr=on :	30
lr=on ;	-16
lr=on <end>	15
lr=on <name>	27
lr=on a	-16
lr=on afternoon	9
lr=on and	-33
lr=on evening	27
lr=on has	-12
lr=on he	-26
lr=on in	20
lr=on it	27
lr=on put	-20
lr=on sign	9
lr=on that	-13
lr=on to	-24
lr=on without	-25
lr=sign .	-11
lr=since ,	-20
lr=since :	21
lr=since <end>	-17
lr=the ,	-19
lr=to .	-22
names it among others	28
names it apart	23
names it by itself	28
names it mid	18
names it touch	13
none	44
none here=0	65
none here=2	-31
none of 1	-13
none of 2	12
none of 3	34
none of 4	53
none word=accepted	34
none word=accord	19
none word=agreed	33
none word=agreement	41
none word=agreements	-60
none word=arrangement	10
none word=bargain	30
none word=came to	-44
none word=conclude	-24
none word=concluded	-41
none word=deal	50
none word=deals	61
none word=framework	-10
none word=frameworks	-54
none word=free-trade	-11
none word=gets	-27
none word=handshake	35
none word=pact	29
none word=partnership	15
none word=protocol	16
none word=reached	-21
none word=signed	-55
none word=struck	9
none word=terms	-25
none word=the same	32
none word=treaty	18
none word=yet	16
on record AR 2025-11-13	59
on record AR 2025-11-13 2025 II	59
on record AR 2025-11-14	-16
on record AR 2025-11-14 2025 II	-16
on record BD 2026-02-09	24
on record BD 2026-02-09 2026 I	24
on record CH 2025-11-13	-30
on record CH 2025-11-13 2025 II	-30
on record CH 2025-11-14	59
on record CH 2025-11-14 2025 II	58
on record CH 2026-04-02	-10
on record CN 2020-01-15	55
on record CN 2020-01-15 2020 I	55
on record CN 2026-01-16	40
on record CN 2026-01-16 2026 I	40
on record EC 2025-11-13	56
on record EC 2025-11-13 2025 II	56
on record EC 2025-11-14	-14
on record EC 2025-11-14 2025 II	-14
on record EU 2025-07-22	-10
on record EU 2025-07-22 2025 II	-10
on record EU 2025-07-27	115
on record EU 2025-07-27 2025 II	115
on record EU 2025-07-28	-31
on record EU 2025-07-28 2025 II	-31
on record EU 2025-07-30	-42
on record EU 2025-07-30 2025 II	-42
on record EU 2025-07-31	-28
on record EU 2025-07-31 2025 II	-27
on record EU 2025-08-01	-16
on record EU 2025-08-01 2025 II	-16
on record EU 2025-08-07	-14
on record EU 2025-08-07 2025 II	-14
on record EU 2025-08-21	-26
on record EU 2025-08-21 2025 II	-26
on record EU 2025-11-14	-13
on record EU 2025-11-14 2025 II	-13
on record EU 2026-01-27	47
on record EU 2026-01-27 2026 I	47
on record EU 2026-02-20	-17
on record EU 2026-02-20 2026 I	-17
on record EU 2026-02-24	-14
on record EU 2026-02-24 2026 I	-14
on record EU 2026-04-02	-10
on record GB 2025-04-02	-11
on record GB 2025-04-02 2025 I	-11
on record GB 2025-05-08	123
on record GB 2025-05-08 2025 I	110
on record GB 2025-05-08 2025 II	26
on record GB 2025-06-04	-15
on record GB 2025-06-11	-16
on record GB 2025-06-11 2025 I	-16
on record GB 2025-06-16	-14
on record GB 2025-06-16 2025 I	-13
on record GB 2025-07-02	-28
on record GB 2025-07-02 2025 II	-28
on record GB 2025-07-03	-10
on record GB 2025-07-03 2025 II	-10
on record GB 2025-07-22	-21
on record GB 2025-07-22 2025 II	-20
on record GB 2025-07-27	-9
on record GB 2025-07-27 2025 II	-9
on record GB 2025-12-01	20
on record GB 2025-12-01 2025 II	20
on record GT 2025-11-13	45
on record GT 2025-11-13 2025 II	45
on record GT 2025-11-14	-14
on record GT 2025-11-14 2025 II	-14
on record ID 2025-07-23	-11
on record ID 2025-07-23 2025 II	-11
on record ID 2026-02-19	61
on record ID 2026-02-19 2026 I	55
on record ID 2026-02-20	-13
on record ID 2026-02-20 2026 I	-13
on record IN 2025-05-06	30
on record IN 2025-05-06 2025 I	30
on record IN 2025-07-24	49
on record IN 2025-07-24 2025 II	49
on record IN 2026-01-27	24
on record IN 2026-01-27 2026 I	24
on record IN 2026-02-02	23
on record IN 2026-02-02 2026 I	23
on record IN 2026-02-06	24
on record IN 2026-02-06 2026 I	17
on record IN 2026-02-07	-71
on record IN 2026-02-07 2026 I	-69
on record IN 2026-02-19	-16
on record IN 2026-02-20	-9
on record IN 2026-02-20 2026 I	-9
on record IN 2026-09-18	-9
on record IN 2026-09-18 2026 II	-9
on record JO 2026-07-21	30
on record JO 2026-07-21 2026 II	30
on record JP 2025-07-22	102
on record JP 2025-07-22 2025 II	101
on record JP 2025-07-23	-44
on record JP 2025-07-23 2025 II	-44
on record JP 2025-07-24	-9
on record JP 2025-07-24 2025 II	-9
on record JP 2025-07-25	-9
on record JP 2025-07-25 2025 II	-9
on record JP 2025-07-27	-54
on record JP 2025-07-27 2025 II	-54
on record JP 2025-07-29	-11
on record JP 2025-07-29 2025 II	-11
on record JP 2025-07-30	-47
on record JP 2025-07-30 2025 II	-47
on record JP 2025-07-31	-23
on record JP 2025-07-31 2025 II	-21
on record JP 2025-08-07	-26
on record JP 2025-08-07 2025 II	-26
on record JP 2025-09-04	-61
on record JP 2025-09-04 2025 II	-61
on record JP 2025-09-05	-38
on record JP 2025-09-05 2025 II	-38
on record JP 2025-09-16	-28
on record JP 2025-09-16 2025 II	-28
on record JP 2025-10-26	-11
on record JP 2025-10-26 2025 II	-11
on record JP 2025-10-28	-35
on record JP 2025-10-28 2025 II	-35
on record JP 2025-10-29	-13
on record JP 2025-10-29 2025 II	-12
on record JP 2026-02-20	-14
on record JP 2026-02-20 2026 I	-14
on record JP 2026-04-02	-9
on record KH 2025-10-26	105
on record KH 2025-10-26 2025 II	103
on record KH 2025-10-27	-17
on record KH 2025-10-27 2025 II	-17
on record KR 2025-07-22	-15
on record KR 2025-07-22 2025 II	-15
on record KR 2025-07-30	79
on record KR 2025-07-30 2025 II	78
on record KR 2025-07-31	-41
on record KR 2025-07-31 2025 II	-41
on record KR 2025-09-16	-10
on record KR 2025-09-16 2025 II	-10
on record KR 2025-10-30	-18
on record KR 2025-10-30 2025 II	-18
on record KR 2025-11-01	-13
on record KR 2025-11-01 2025 II	-10
on record KR 2025-11-14	-35
on record KR 2025-11-14 2025 II	-35
on record KR 2026-01-26	-28
on record KR 2026-01-26 2026 I	-28
on record KR 2026-01-27	-29
on record KR 2026-01-27 2026 I	-29
on record KR 2026-02-20	-8
on record KR 2026-02-20 2026 I	-8
on record LI 2025-11-14	17
on record LI 2025-11-14 2025 II	17
on record MY 2025-10-25	-11
on record MY 2025-10-25 2025 II	-11
on record MY 2025-10-26	105
on record MY 2025-10-26 2025 II	103
on record MY 2025-10-27	-20
on record MY 2025-10-27 2025 II	-20
on record MY 2026-02-19	-12
on record MY 2026-02-19 2026 I	-12
on record PH 2025-07-22	18
on record PH 2025-07-22 2025 II	18
on record PH 2025-07-23	-10
on record PH 2025-07-23 2025 II	-10
on record SV 2025-11-13	38
on record SV 2025-11-13 2025 II	38
on record SV 2025-11-14	-14
on record SV 2025-11-14 2025 II	-14
on record TH 2025-10-26	55
on record TH 2025-10-26 2025 II	55
on record TW 2026-01-15	40
on record TW 2026-01-15 2026 I	40
on record TW 2026-01-16	-27
on record TW 2026-01-16 2026 I	-27
on record US 2025-11-14	42
on record US 2025-11-14 2025 II	39
on record VN 2025-07-02	83
on record VN 2025-07-02 2025 II	83
on record VN 2025-07-03	-29
on record VN 2025-07-03 2025 II	-29
on record VN 2025-07-22	-19
on record VN 2025-07-22 2025 II	-19
on record VN 2025-07-27	-11
on record VN 2025-07-27 2025 II	-11
on record VN 2025-07-31	-10
on record VN 2025-08-07	-12
on record VN 2025-08-07 2025 II	-12
on record VN 2025-10-26	55
on record VN 2025-10-26 2025 II	55
other paragraph	-42
quoted	-15
r1='s	14
r1=(	-20
r1=)	16
r1=,	-19
r1=.	-23
r1=:	25
r1=<not>	-30
r1=<quality>	-10
r1=<seat>	-24
r1=<v-agree>	17
r1=<v-begin>	13
r1=<v-down>	22
r1=<v-say>	-18
r1=<v-stay>	15
r1=a	-34
r1=after	26
r1=afternoon	9
r1=and	-42
r1=as	-14
r1=come	17
r1=evening	22
r1=for	-10
r1=he	-34
r1=in	25
r1=morning	-20
r1=on	8
r1=put	-18
r1=say	-14
r1=sign	15
r1=that	-8
r1=they	22
r1=to	-19
r1=under	-12
r1=with	10
r1=without	-26
r2=,	-12
r2=.	27
r2=<day-gone>	15
r2=<day-today>	10
r2=<duty>	-11
r2=<name>	-24
r2=<number>	-33
r2=<office>	38
r2=<organisation>	-12
r2=<person>	-27
r2=<quality>	-19
r2=<seat>	19
r2=<span>	15
r2=<v-agree>	-22
r2=<v-down>	14
r2=<v-end>	20
r2=<v-stay>	7
r2=<v-suspend>	-10
r2=<v-up>	-10
r2=add	19
r2=after	-22
r2=agree	-24
r2=agreement	25
r2=and	11
r2=both	-45
r2=car	-21
r2=carry	-11
r2=cut	12
r2=framework	23
r2=good	9
r2=had	32
r2=has	12
r2=his	9
r2=hour	13
r2=in	52
r2=it	-26
r2=not	14
r2=one	-31
r2=out	-13
r2=pay	-13
r2=put	-24
r2=tariff	-10
r2=that	-25
r2=the	-36
r2=they	31
r2=to	-24
r2=two	16
r2=under	28
r2=what	14
r2=which	-9
r2=with	18
r2=would	-13
r2=—	-17
r3=,	-12
r3=:	17
r3=;	12
r3=<duty>	-21
r3=<end>	9
r3=<goods>	37
r3=<level-noun>	15
r3=<level>	-17
r3=<name>	-25
r3=<not>	16
r3=<number>	-11
r3=<office>	-15
r3=<organisation>	-30
r3=<person>	9
r3=<quality>	40
r3=<seat>	47
r3=<sender>	-22
r3=<span>	-14
r3=<v-agree>	-25
r3=<v-bear>	10
r3=<v-buy>	-14
r3=<v-down>	24
r3=<v-end>	-8
r3=<v-impose>	-16
r3=<v-say>	-11
r3=<v-sign>	-38
r3=<v-target>	-26
r3=<v-up>	-20
r3=a	17
r3=after	-8
r3=an	-19
r3=announce	8
r3=at	23
r3=be	-10
r3=before	45
r3=between	12
r3=country	-37
r3=day	16
r3=deal	12
r3=did	-11
r3=duty	9
r3=from	11
r3=good	16
r3=has	-13
r3=have	-29
r3=in	13
r3=is	-14
r3=it	-8
r3=its	13
r3=new	-10
r3=no	14
r3=out	-12
r3=president	16
r3=say	-13
r3=second	-15
r3=side	-28
r3=take	-18
r3=tariff	-28
r3=telephone	14
r3=that	-35
r3=their	-17
r3=time	-16
r3=to	-24
r3=two	26
r3=vote	-21
r3=which	29
r3=with	-25
r3=would	-13
r4=)	-12
r4=-	-14
r4=.	11
r4=<end>	12
r4=<goods>	35
r4=<level>	-12
r4=<not>	-10
r4=<office>	11
r4=<person>	-21
r4=<quality>	15
r4=<sender>	-16
r4=<v-agree>	19
r4=<v-bear>	-38
r4=<v-begin>	-9
r4=<v-end>	-21
r4=<v-impose>	-23
r4=<v-say>	21
r4=<v-suspend>	-11
r4=<v-up>	-8
r4=a	30
r4=and	41
r4=at	17
r4=by	-17
r4=deal	-14
r4=for	-26
r4=from	9
r4=had	-40
r4=has	-18
r4=have	-17
r4=in	-11
r4=its	26
r4=meet	-14
r4=of	-8
r4=on	16
r4=raise	-16
r4=rate	8
r4=reach	27
r4=say	21
r4=sign	13
r4=that	-28
r4=the	-44
r4=their	37
r4=three	11
r4=to	-19
r4=trade	8
r4=truce	-13
r4=was	-15
r4=what	-14
r4=will	-33
r4=with	-12
r=( <day-today>	13
r=( <organisation>	-13
r=) <end>	23
r=) —	-17
r=, <name>	-37
r=, <number>	-15
r=, <person>	14
r=, after	-14
r=, as	-12
r=, has	16
r=, hour	13
r=, in	34
r=, say	17
r=, sign	-14
r=, the	-21
r=, under	29
r=, which	-17
r=. <end>	-23
r=: <level>	17
r=; its	13
r=<person> and	9
r=<person> had	12
r=after a	18
r=and agree	-13
r=at <level>	-14
r=by <number>	-17
r=evening in	21
r=for the	-9
r=in <seat>	25
r=it was	13
r=morning .	-9
r=night ,	-29
r=put <level>	13
r=sign an	18
r=that it	-15
r=that set	-13
r=that they	21
r=the <name>	26
r=to a	-9
r=with a	30
r=— <name>	-29
r=— <person>	-31
r=— <span>	31
r=— the	-14
same day step=-1	31
same day step=back	82
same step=-1	26
same step=-2	22
same step=1	-29
same step=2	-13
same step=back	53
same step=on	9
step=-1 agreed	-12
step=-1 goes on	15
step=-1 names it	7
step=-1 names others	-22
step=-1 none here	17
step=-1 of 2	13
step=-1 though here	-46
step=-2	-33
step=-2 goes on	-18
step=-2 names others	-30
step=-2 none here	-37
step=-2 of 1	-18
step=-2 of 2	-33
step=0	16
step=0 of 1	20
step=1 agreed	26
step=1 names it	46
step=1 names others	-79
step=1 of 2	-13
step=1 though here	-14
step=2	-45
step=2 agreed	-8
step=2 goes on	-11
step=2 names it	-13
step=2 names others	-35
step=2 none here	-22
step=2 of 1	-40
step=2 of 2	-9
step=2 though here	-36
step=back	-45
step=back agreed	-33
step=back goes on	-39
step=back names others	-23
step=back none here	-64
step=back of 1	-37
step=back of 3	-13
step=back though here	23
step=on	-13
step=on agreed	-12
step=on goes on	-17
step=on names it	9
step=on names others	-24
step=on none here	-28
step=on of 1	-10
step=on though here	8
t0=future	-14
t0=future-passive	-19
t0=modal	-28
t0=modal-passive	-10
t0=past-passive	6
t0=perfect	-25
t0=pluperfect	-50
t0=present	-11
t0=present-passive	-17
t1=future	-34
t1=future-passive	-19
t1=gerund	15
t1=infinitive	-20
t1=modal	-25
t1=modal-passive	-10
t1=participle-passive	13
t1=past	12
t1=past-passive	5
t1=perfect	-25
t1=pluperfect	-48
t1=present	-28
t1=present-passive	-17
times=1	-88
times=1 here	54
times=2	14
times=2 here	-63
times=3	28
times=3 here	-51
v0=announce	28
v0=apply	13
v0=approve	-40
v0=be	-16
v0=call	-12
v0=charge	-25
v0=come	37
v0=conclude	23
v0=confirm	20
v0=fall	-29
v0=go	-11
v0=initial	20
v0=leave	14
v0=make	33
v0=other	-18
v0=pay	-19
v0=publish	21
v0=put	15
v0=ratify	-42
v0=say	-30
v0=set	11
v0=sit	-13
v0=suspend	-14
v0=take	-18
v0=tell	-24
v0=threaten	-15
v0=vote	-24
v0=write	18
v1=announce	25
v1=apply	-12
v1=approve	-40
v1=charge	-14
v1=come	37
v1=conclude	29
v1=confirm	20
v1=enter	-17
v1=fall	-28
v1=go	-12
v1=initial	22
v1=issue	20
v1=leave	11
v1=make	10
v1=other	-19
v1=pass	-15
v1=pay	-25
v1=post	11
v1=publish	17
v1=put	13
v1=ratify	-42
v1=say	-27
v1=set	11
v1=sit	-13
v1=strike	16
v1=suspend	-14
v1=take	-20
v1=tell	-24
v1=threaten	-14
v1=vote	-24
v1=write	22
word apart	-61
word far	-37
word near	32
word touch	33`;
