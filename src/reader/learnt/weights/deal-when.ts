// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WHEN = `yes
<always>	0
after apart	14
after crossed not next other	15
after far	-33
after list apart	-15
after list crossed next	-40
after list far	-21
after near	56
after next	19
after path=,	-45
after path=of	41
after path=on	13
after path=signed on	11
after same part	19
after straight	23
after straight next same	27
after straight not next other	-28
before apart	-13
before crossed	10
before crossed next other	23
before crossed next same	-12
before mid	17
before near	16
before path=—	-10
before same part	-11
before straight	-8
before straight next other	-6
before touch	-19
c0=bear	-15
c0=down	17
c0=end	-19
c0=impose	-6
c0=propose	-19
c0=say	15
c0=suspend	14
c0=threaten	-17
c0=up	-24
c1=agree	24
c1=bear	-17
c1=begin	-11
c1=impose	-8
c1=propose	-22
c1=say	19
c1=suspend	14
c1=target	14
c1=threaten	-15
c1=up	-23
ct0=agree past-passive	21
ct0=bear present	-13
ct0=begin present	-18
ct0=down past	15
ct0=end present	-12
ct0=impose past	-8
ct0=impose past-passive	20
ct0=impose perfect	-13
ct0=impose pluperfect	-27
ct0=impose present	17
ct0=impose present-passive	-11
ct0=propose past	-14
ct0=say past	15
ct0=say past-passive	8
ct0=stay past	25
ct0=stay present	-14
ct0=suspend past	14
ct0=target past	16
ct0=threaten past	-10
ct0=up past	-14
ct1=agree participle-passive	21
ct1=agree past-passive	21
ct1=bear present	-20
ct1=begin present	-18
ct1=down past	15
ct1=end participle-passive	21
ct1=end present	-12
ct1=impose participle-passive	6
ct1=impose past	-10
ct1=impose past-passive	20
ct1=impose perfect	-13
ct1=impose pluperfect	-25
ct1=impose present	17
ct1=impose present-passive	-11
ct1=propose past	-13
ct1=say past	12
ct1=say past-passive	8
ct1=stay participle-passive	-22
ct1=stay past	25
ct1=stay present	-9
ct1=suspend past	14
ct1=target participle-passive	17
ct1=target past	16
ct1=threaten past	-10
ct1=up past	-14
l1=(	9
l1=<agent>	-11
l1=<number>	12
l1=<seat>	24
l1=<v-begin>	-22
l1=announce	12
l1=by	-9
l1=for	-19
l1=from	-40
l1=it	-15
l1=of	52
l1=sign	-10
l1=since	-47
l1=the	-19
l1=thursday	13
l1=to	-18
l2=,	19
l2=:	-20
l2=<begin>	15
l2=<goods>	-9
l2=<level>	-12
l2=<office>	-16
l2=<organisation>	-22
l2=<v-agree>	19
l2=<v-begin>	-19
l2=<v-down>	-6
l2=<v-end>	10
l2=<v-propose>	-15
l2=<v-target>	16
l2=a	-16
l2=agreement	30
l2=announce	24
l2=as	-27
l2=at	21
l2=busan	-11
l2=conclude	13
l2=deal	35
l2=effect	-23
l2=force	-18
l2=from	-23
l2=gyeongju	-32
l2=in	11
l2=it	10
l2=late	10
l2=out	16
l2=own	-21
l2=post	13
l2=proclamation	-28
l2=sign	11
l2=statement	-10
l2=strike	17
l2=sunday	42
l2=tariff	13
l2=the	-44
l2=to	-16
l2=turnberry	12
l2=with	14
l3=/	-10
l3=:	17
l3=<agent>	-19
l3=<begin>	-11
l3=<duty>	-19
l3=<goods>	-27
l3=<level>	-14
l3=<not>	-14
l3=<number>	-15
l3=<organisation>	-15
l3=<person>	-6
l3=<seat>	23
l3=<v-down>	27
l3=<v-impose>	-19
l3=<v-target>	-10
l3=<v-up>	-13
l3=agreement	16
l3=and	-16
l3=by	-12
l3=duty	-16
l3=he	-30
l3=his	16
l3=in	34
l3=its	-23
l3=meet	11
l3=of	-10
l3=on	11
l3=over	-14
l3=pay	-13
l3=take	-31
l3=to	-17
l3=trade	19
l3=were	10
l3=which	-16
l3=with	12
l4="	-18
l4='s	-12
l4=,	-32
l4=-	-10
l4=:	19
l4=<agent>	-24
l4=<begin>	14
l4=<day-gone>	13
l4=<duty>	18
l4=<gate>	11
l4=<name>	12
l4=<not>	-9
l4=<number>	-18
l4=<organisation>	-19
l4=<person>	23
l4=<quality>	-24
l4=<v-begin>	-15
l4=<v-down>	11
l4=<v-end>	-17
l4=<v-say>	8
l4=<v-stay>	-15
l4=<v-target>	-14
l4=<v-up>	-15
l4=a	-13
l4=agree	-14
l4=announce	13
l4=arrangement	26
l4=at	-11
l4=been	-25
l4=busan	-12
l4=by	-14
l4=conclude	13
l4=had	-19
l4=in	-24
l4=initialled	29
l4=it	21
l4=make	-10
l4=meet	-11
l4=of	-38
l4=on	15
l4=settle	15
l4=talk	-42
l4=that	-13
l4=the	-47
l4=their	9
l4=trade	20
l4=truce	-9
l4=was	18
l4=what	-13
l4=which	-22
l4=—	10
l=, from	-10
l=<begin> from	-15
l=<begin> on	31
l=<begin> since	-18
l=<level> from	-20
l=<level> since	-20
l=<name> ,	31
l=<office> on	-16
l=<organisation> on	-21
l=<seat> ,	-15
l=<seat> on	36
l=<seat> since	-20
l=agreement of	39
l=announce on	27
l=as of	-27
l=busan on	-11
l=conclude on	13
l=deal of	17
l=deal on	15
l=effect on	-29
l=gyeongju on	-15
l=in <seat>	22
l=it on	14
l=late on	10
l=post on	13
l=proclamation on	-27
l=protocol on	-10
l=sheet on	16
l=sign on	15
l=strike on	17
l=sunday ,	42
l=write on	-13
lead="	13
lead=(	12
lead=,	-17
lead=:	-27
lead=;	-22
lead=also	-13
lead=an	41
lead=and	-42
lead=britain	10
lead=china	-26
lead=donald	10
lead=from	-23
lead=japan	-9
lead=malaysia	-26
lead=on	13
lead=prime	13
lead=seoul	-28
lead=signed	31
lead=since	-20
lead=so	-19
lead=sunday	16
lead=the	14
lead=today	-30
lead=treasury	-10
lead=trump	-42
lead=two	-14
lead=under	-10
lead=who	-16
lead=whose	-11
lead=yesterday	21
lead=—	-33
lll=, <name> ,	23
lll=/ <seat> ,	-16
lll=<begin> <begin> from	-15
lll=<begin> <begin> on	31
lll=<begin> <begin> since	-18
lll=<begin> <seat> ,	-6
lll=<name> sign on	-12
lll=<person> announce on	23
lll=<person> sign on	-25
lll=<person> write on	-12
lll=a proclamation on	-11
lll=and <name> on	-10
lll=at <level> on	-10
lll=in <seat> on	18
lll=in busan on	-11
lll=in gyeongju on	-15
lll=take effect on	-29
lll=the <organisation> on	-19
lll=the <seat> on	19
lll=the agreement of	19
lll=the deal of	8
lll=the order on	-14
lll=the proclamation on	-15
lll=was sign on	36
lll=with <name> on	13
lll=with <seat> on	17
lr=( )	11
lr=, ,	45
lr=, -	9
lr=, <end>	-26
lr=, —	-10
lr=<begin> .	-15
lr=<begin> <end>	29
lr=<begin> <person>	-14
lr=<number> .	19
lr=from .	-12
lr=of .	16
lr=on ,	-14
lr=on :	28
lr=on ;	-17
lr=on <end>	24
lr=on <name>	28
lr=on and	-21
lr=on by	-8
lr=on evening	12
lr=on in	10
lr=on it	12
lr=on on	9
lr=on put	-10
lr=on sign	-10
lr=on that	-18
lr=on to	-21
lr=on with	-11
lr=on without	-20
lr=sign ,	-10
lr=since .	-20
lr=since :	19
lr=since <end>	-12
lr=the ,	-14
lr=to .	-14
names it among others	35
names it by itself	23
names it far	9
names it mid	14
names it near	22
names it touch	20
none	32
none here=0	51
none here=1	-10
none of 2	10
none of 3	22
none of 4	44
none word=accepted	19
none word=accord	29
none word=agreed	17
none word=agreement	39
none word=agreements	-65
none word=bargain	25
none word=concluded	-52
none word=deal	47
none word=deals	58
none word=framework	-25
none word=frameworks	-51
none word=get	-15
none word=gets	-33
none word=handshake	23
none word=initialled	11
none word=pact	32
none word=partnership	18
none word=protocol	17
none word=reached	-24
none word=settled	31
none word=signed	-46
none word=terms	-17
none word=the same	20
none word=treaty	30
none word=understanding	11
on record AR 2025-11-13	50
on record AR 2025-11-13 2025 II	50
on record AR 2025-11-14	-15
on record AR 2025-11-14 2025 II	-15
on record CH 2025-11-13	-19
on record CH 2025-11-13 2025 II	-19
on record CH 2025-11-14	40
on record CH 2025-11-14 2025 II	40
on record CN 2026-01-16	28
on record CN 2026-01-16 2026 I	28
on record EC 2025-11-13	48
on record EC 2025-11-13 2025 II	48
on record EC 2025-11-14	-14
on record EC 2025-11-14 2025 II	-14
on record EU 2025-07-25	-10
on record EU 2025-07-25 2025 II	-10
on record EU 2025-07-27	90
on record EU 2025-07-27 2025 II	90
on record EU 2025-07-28	-24
on record EU 2025-07-28 2025 II	-24
on record EU 2025-07-30	-23
on record EU 2025-07-30 2025 II	-23
on record EU 2025-07-31	-27
on record EU 2025-07-31 2025 II	-25
on record EU 2025-08-01	-12
on record EU 2025-08-01 2025 II	-12
on record EU 2025-08-07	-10
on record EU 2025-08-07 2025 II	-10
on record EU 2025-08-21	-29
on record EU 2025-08-21 2025 II	-29
on record EU 2025-11-14	-14
on record EU 2025-11-14 2025 II	-14
on record EU 2026-01-27	17
on record EU 2026-01-27 2026 I	17
on record EU 2026-02-20	-15
on record EU 2026-02-20 2026 I	-15
on record EU 2026-02-24	-13
on record EU 2026-02-24 2026 I	-13
on record GB 2025-05-08	103
on record GB 2025-05-08 2025 I	93
on record GB 2025-05-08 2025 II	15
on record GB 2025-06-04	-11
on record GB 2025-06-11	-13
on record GB 2025-06-11 2025 I	-13
on record GB 2025-07-02	-19
on record GB 2025-07-02 2025 II	-19
on record GT 2025-11-13	36
on record GT 2025-11-13 2025 II	36
on record GT 2025-11-14	-14
on record GT 2025-11-14 2025 II	-14
on record ID 2025-07-22	-21
on record ID 2025-07-22 2025 II	-21
on record ID 2026-02-19	52
on record ID 2026-02-19 2026 I	46
on record ID 2026-02-20	-14
on record ID 2026-02-20 2026 I	-14
on record IN 2025-07-24	42
on record IN 2025-07-24 2025 II	42
on record IN 2026-01-27	26
on record IN 2026-01-27 2026 I	26
on record IN 2026-02-02	17
on record IN 2026-02-02 2026 I	17
on record IN 2026-02-06	26
on record IN 2026-02-06 2026 I	19
on record IN 2026-02-07	-45
on record IN 2026-02-07 2026 I	-45
on record IN 2026-02-20	-10
on record IN 2026-02-20 2026 I	-10
on record JO 2026-07-21	16
on record JO 2026-07-21 2026 II	16
on record JP 2025-07-22	69
on record JP 2025-07-22 2025 II	67
on record JP 2025-07-23	-21
on record JP 2025-07-23 2025 II	-21
on record JP 2025-07-27	-50
on record JP 2025-07-27 2025 II	-50
on record JP 2025-07-30	-34
on record JP 2025-07-30 2025 II	-34
on record JP 2025-07-31	-20
on record JP 2025-07-31 2025 II	-18
on record JP 2025-08-07	-12
on record JP 2025-08-07 2025 II	-12
on record JP 2025-09-04	-44
on record JP 2025-09-04 2025 II	-44
on record JP 2025-09-05	-32
on record JP 2025-09-05 2025 II	-32
on record JP 2025-09-16	-20
on record JP 2025-09-16 2025 II	-20
on record JP 2025-10-28	-28
on record JP 2025-10-28 2025 II	-28
on record JP 2026-02-20	-12
on record JP 2026-02-20 2026 I	-12
on record KH 2025-10-26	84
on record KH 2025-10-26 2025 II	84
on record KR 2025-07-30	60
on record KR 2025-07-30 2025 II	60
on record KR 2025-07-31	-23
on record KR 2025-07-31 2025 II	-22
on record KR 2025-09-16	-10
on record KR 2025-09-16 2025 II	-10
on record KR 2025-10-30	-16
on record KR 2025-10-30 2025 II	-16
on record KR 2025-11-14	-29
on record KR 2025-11-14 2025 II	-29
on record MY 2025-10-26	85
on record MY 2025-10-26 2025 II	83
on record PH 2025-07-22	18
on record PH 2025-07-22 2025 II	18
on record SV 2025-11-13	30
on record SV 2025-11-13 2025 II	30
on record SV 2025-11-14	-14
on record SV 2025-11-14 2025 II	-14
on record TH 2025-10-26	47
on record TH 2025-10-26 2025 II	47
on record TW 2026-01-15	25
on record TW 2026-01-15 2026 I	25
on record US 2025-11-14	40
on record US 2025-11-14 2025 II	38
on record VN 2025-07-02	56
on record VN 2025-07-02 2025 II	56
on record VN 2025-07-03	-13
on record VN 2025-07-03 2025 II	-13
on record VN 2025-08-07	-13
on record VN 2025-08-07 2025 II	-13
on record VN 2025-10-26	50
on record VN 2025-10-26 2025 II	50
other paragraph	-49
out of turn	-10
quoted	-12
r1='s	21
r1=(	-10
r1=)	13
r1=.	-16
r1=:	23
r1=<not>	-26
r1=<seat>	-27
r1=<v-down>	22
r1=<v-say>	-19
r1=a	-32
r1=after	16
r1=and	-16
r1=at	20
r1=between	-10
r1=by	-13
r1=evening	13
r1=he	-10
r1=in	15
r1=morning	-18
r1=on	13
r1=that	-19
r1=the	-18
r1=they	18
r1=to	-22
r1=was	14
r1=without	-21
r2=,	-13
r2=.	26
r2=<level>	9
r2=<name>	-31
r2=<number>	-39
r2=<office>	33
r2=<organisation>	-17
r2=<person>	-15
r2=<quality>	-15
r2=<seat>	25
r2=<span>	27
r2=<v-agree>	-23
r2=<v-bear>	-14
r2=<v-begin>	15
r2=<v-down>	15
r2=<v-impose>	-16
r2=<v-stay>	9
r2=<v-suspend>	-17
r2=after	-21
r2=at	-21
r2=both	-50
r2=car	-22
r2=end	-17
r2=good	10
r2=had	25
r2=his	21
r2=in	40
r2=it	-11
r2=its	14
r2=not	10
r2=pay	-16
r2=put	-13
r2=sign	-21
r2=tell	-10
r2=that	-12
r2=the	-40
r2=they	24
r2=to	-14
r2=two	17
r2=which	-12
r2=would	-18
r2=—	-22
r3='s	-11
r3=,	19
r3=.	-17
r3=:	20
r3=<duty>	-16
r3=<goods>	19
r3=<level>	-17
r3=<name>	-23
r3=<office>	-19
r3=<organisation>	-29
r3=<quality>	53
r3=<seat>	39
r3=<sender>	-22
r3=<v-buy>	-15
r3=<v-down>	18
r3=<v-impose>	-20
r3=<v-target>	-22
r3=after	-17
r3=agree	-10
r3=an	-10
r3=and	-8
r3=be	-11
r3=before	48
r3=day	15
r3=framework	-14
r3=had	7
r3=have	-17
r3=its	22
r3=joint	14
r3=on	-12
r3=pay	-14
r3=side	-29
r3=sign	-10
r3=take	-15
r3=tariff	-21
r3=that	-19
r3=the	23
r3=their	-21
r3=to	-12
r3=vote	-31
r3=which	30
r3=with	-22
r3=would	-31
r4=,	18
r4=<agent>	-17
r4=<duty>	10
r4=<goods>	28
r4=<level>	-33
r4=<not>	-11
r4=<person>	-12
r4=<quality>	13
r4=<v-agree>	34
r4=<v-bear>	-48
r4=<v-begin>	-17
r4=<v-buy>	-23
r4=<v-end>	-30
r4=<v-impose>	-23
r4=<v-propose>	-21
r4=<v-up>	-14
r4=a	25
r4=an	-10
r4=and	26
r4=as	-9
r4=by	-14
r4=donald	-15
r4=end	-16
r4=fact	11
r4=had	-22
r4=he	13
r4=in	-10
r4=it	-17
r4=its	20
r4=on	20
r4=order	-18
r4=pay	-20
r4=reach	18
r4=sign	19
r4=tariff	10
r4=that	-27
r4=the	-56
r4=their	28
r4=to	-13
r4=trade	-11
r4=truce	-12
r4=will	-38
r4=with	12
r4=—	-11
r=) <end>	24
r=) —	-22
r=, <name>	-27
r=, <number>	-18
r=, <person>	16
r=, after	-19
r=, at	-24
r=, has	12
r=, in	32
r=, sign	-13
r=, the	-20
r=- <name>	-13
r=- the	16
r=. <end>	-16
r=: <level>	11
r=<person> and	9
r=<person> sign	-11
r=evening .	17
r=in <seat>	28
r=it was	11
r=night ,	-18
r=that he	-11
r=that it	-11
r=that the	-12
r=the <name>	16
r=with a	17
r=— <name>	-24
r=— <person>	-35
r=— <span>	29
r=— the	-26
same day step=back	66
same step=-1	13
same step=1	-14
same step=back	46
step=-1 agreed	-14
step=-1 goes on	15
step=-1 names it	11
step=-1 names others	-11
step=-1 none here	16
step=-1 of 1	-12
step=-1 of 2	20
step=-1 though here	-32
step=-2	-27
step=-2 goes on	-19
step=-2 names others	-26
step=-2 none here	-33
step=-2 of 1	-7
step=-2 of 2	-39
step=0	18
step=0 of 1	28
step=0 of 2	-12
step=1 agreed	29
step=1 goes on	-15
step=1 names it	29
step=1 names others	-57
step=1 none here	11
step=1 of 2	-13
step=1 though here	-40
step=2	-35
step=2 agreed	-11
step=2 names others	-35
step=2 none here	-22
step=2 of 1	-29
step=2 though here	-18
step=back	-36
step=back agreed	-35
step=back goes on	-49
step=back names it	17
step=back names others	-10
step=back none here	-54
step=back of 1	-30
step=back of 3	-23
step=back though here	28
step=on agreed	-10
step=on names others	-9
step=on none here	-12
step=on of 2	11
t0=future	-30
t0=modal	-18
t0=perfect	-20
t0=pluperfect	-48
t0=present	-19
t0=present-passive	-18
t1=future	-32
t1=gerund	17
t1=infinitive	-13
t1=modal	-17
t1=perfect	-20
t1=pluperfect	-46
t1=present	-24
t1=present-passive	-18
times=1	-83
times=1 here	57
times=2	24
times=2 here	-58
times=3 here	-49
v0=announce	31
v0=approve	-29
v0=be	-17
v0=begin	12
v0=charge	-15
v0=come	36
v0=conclude	30
v0=end	-15
v0=fall	-19
v0=have	10
v0=make	31
v0=other	-40
v0=pay	-24
v0=put	9
v0=say	-9
v0=sit	-12
v0=take	-34
v0=tell	-15
v0=threaten	-13
v1=agree	-14
v1=announce	27
v1=approve	-29
v1=be	-14
v1=begin	12
v1=charge	-15
v1=come	36
v1=conclude	37
v1=fall	-19
v1=other	-41
v1=pay	-26
v1=post	10
v1=say	-10
v1=sit	-12
v1=strike	12
v1=take	-34
v1=tell	-15
v1=threaten	-12
word apart	-39
word far	-36
word near	37
word touch	37`;
