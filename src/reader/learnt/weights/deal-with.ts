// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	265
after	11
after after=own	-33
after after=plain	27
after apart	-32
after crossed	-34
after form=quality	-18
after form=seat	42
after joint=and	-27
after joint=and crossed	-25
after joint=none	15
after joint=none straight	15
after joint=with	27
after joint=with crossed	-16
after joint=with straight	40
after mid	46
after other part	-38
after path=, with which	18
after path=and with	-18
after path=with	9
after prep=and	-17
after prep=from	-16
after prep=in	32
after prep=none	-42
after prep=the	18
after prep=with	54
after same part	59
after straight	33
after word between	21
away named=0	25
away named=4	-16
away of union	-17
away of union beside it	-33
away part=side no truce	9
away part=side truce	-8
away part=third	-6
away part=third no truce	-7
away rank=-1	25
away rank=0	-28
away rank=1	-5
before	11
before apart	-22
before far	8
before form=name	-13
before form=quality	-44
before form=seat	69
before joint=and	-33
before joint=and crossed	-13
before joint=and straight	-26
before joint=none	-8
before joint=none straight	-14
before joint=with	50
before joint=with crossed	11
before joint=with straight	48
before mid	14
before other part	-47
before path='s # with	32
before path=and with	-16
before path=with	14
before prep=between	44
before prep=from	-21
before prep=none	12
before prep=of	20
before prep=the	25
before prep=with	-39
before same part	66
before word between	25
before word outside	-10
carried back	11
carried far	-47
carried here	9
carried prior	67
here named=1	-50
here named=3	17
here named=4	68
here of union	-8
here of union alone	29
here of union beside it	-41
here part=side	37
here part=side no truce	16
here part=side truce	27
here rank=0	20
here rank=1	13
here rank=3	-10
here rank=5	14
named=0	25
named=1	-43
named=4	15
no person here	-94
not speaker	-34
of union	-18
of union alone	8
of union beside it	-62
on record AO with PT	11
on record AR with BR	-35
on record AR with CL	-16
on record AR with EU	20
on record AR with UY	-30
on record AU with CA	-21
on record AU with IN	12
on record AU with NZ	-22
on record BG with RO	-16
on record BO with PE	-22
on record BR with AR	-32
on record BR with EU	10
on record BR with ID	-21
on record BR with IN	-34
on record BR with VN	-11
on record CA with AU	-31
on record CA with BR	10
on record CA with CN	41
on record CA with CN 2026 I	33
on record CA with EU	17
on record CA with ID	27
on record CA with IN	14
on record CA with IN 2025 II	11
on record CA with JP	18
on record CA with KR	-12
on record CA with PH	27
on record CA with PH 2025 II	14
on record CA with TH	14
on record CA with TH 2025 II	14
on record CA with TW	11
on record CA with US	12
on record CH with BR	16
on record CH with EU	-30
on record CH with EU 2025 II	-13
on record CH with GB	-15
on record CH with IN	14
on record CH with JP	-11
on record CH with LI	-10
on record CH with LI 2025 II	-10
on record CL with EC	-10
on record CL with NO	-14
on record CL with NZ	-15
on record CL with PE	-30
on record CN with BR	-17
on record CN with CA	-20
on record CN with CA 2025 II	-9
on record CN with CH	-24
on record CN with CH 2025 II	-15
on record CN with EU	-64
on record CN with EU 2025 II	-33
on record CN with EU 2026 I	-35
on record CN with GB	-47
on record CN with GB 2025 I	-27
on record CN with GB 2026 I	-11
on record CN with ID	-25
on record CN with ID 2025 II	-13
on record CN with ID 2026 II	-8
on record CN with IN	-37
on record CN with IN 2025 I	-10
on record CN with IN 2025 II	-17
on record CN with IN 2026 I	-16
on record CN with IN 2026 II	-20
on record CN with JP	-61
on record CN with JP 2025 II	-31
on record CN with JP 2026 I	-22
on record CN with KH	-27
on record CN with KH 2025 II	-22
on record CN with KR	-42
on record CN with KR 2025 II	-29
on record CN with MY	-24
on record CN with MY 2025 II	-23
on record CN with PH	-12
on record CN with PH 2025 II	-10
on record CN with TH	-18
on record CN with TH 2025 II	-17
on record CN with TW	-19
on record CN with TW 2026 I	-12
on record CN with US	-32
on record CN with US 2025 II	-25
on record CN with VN	-33
on record CN with VN 2025 II	-25
on record CO with PE	-20
on record CY with MT	-9
on record CZ with PL	-13
on record DK with NO	-22
on record DZ with MA	-14
on record EC with CO	-27
on record EC with KR	17
on record EC with PE	-18
on record EG with EU	24
on record EG with JO	-17
on record EG with MA	-26
on record EG with TN	-15
on record EG with TR	-18
on record ES with PT	-16
on record ET with KE	-32
on record EU with GB	-22
on record EU with GB 2025 II	-10
on record EU with GH	21
on record EU with ID	29
on record EU with IN 2025 I	-11
on record EU with IN 2026 I	19
on record EU with JP	-28
on record EU with JP 2025 II	-27
on record EU with KE	37
on record EU with KR	-15
on record EU with MY	18
on record EU with NO	18
on record EU with PE	29
on record EU with TH	28
on record EU with TR	-13
on record EU with UA	27
on record EU with US	10
on record EU with US 2025 II	35
on record FI with SE	-27
on record GB with EU	-37
on record GB with EU 2025 II	-9
on record GB with IN	22
on record GB with IN 2025 I	15
on record GB with JP	-20
on record GB with KR	-15
on record GB with KR 2025 II	-14
on record GB with NO	11
on record GB with US	-11
on record GB with US 2025 II	-16
on record GH with CI	-21
on record GT with HN	-25
on record ID with BR	-10
on record ID with JP	-17
on record ID with KH	-9
on record ID with MY	-39
on record ID with PH	-23
on record ID with TH	-17
on record ID with VN	-14
on record IN with EU	36
on record IN with EU 2026 I	35
on record IN with GB	15
on record IN with JP	-18
on record IN with LK	16
on record IN with PK	-9
on record IN with US 2025 II	-12
on record IN with VN	-22
on record IS with FO	-34
on record IS with NO	-47
on record IT with FR	-15
on record JM with BB	-19
on record JP with CN	-19
on record JP with EU	-26
on record JP with EU 2025 II	-30
on record JP with EU 2026 II	-15
on record JP with GB	-13
on record JP with ID	-20
on record JP with ID 2025 II	-11
on record JP with IN 2025 II	-11
on record JP with KR	-75
on record JP with KR 2025 II	-22
on record JP with KR 2027 II	-26
on record JP with NZ	18
on record JP with PE	11
on record JP with PH	-10
on record JP with PH 2025 II	-10
on record JP with US	19
on record KE with ET	-34
on record KE with LK	-19
on record KE with PE	11
on record KH with MY	-10
on record KH with TH	-20
on record KH with VN	-15
on record KR with AU	23
on record KR with EU	-21
on record KR with EU 2025 II	-19
on record KR with GB	-11
on record KR with GB 2025 II	-11
on record KR with IN	-21
on record KR with IN 2025 II	-18
on record KR with JP	-51
on record KR with JP 2025 II	-15
on record KR with MY	-12
on record KR with PE	15
on record KR with TH	-14
on record KR with TW	-8
on record KZ with UZ	-17
on record LK with IN	-22
on record LK with KE	-30
on record LT with LV	-22
on record LV with EE	-10
on record MA with TN	-18
on record MN with KR	32
on record MX with BR	11
on record MX with EU	9
on record MX with EU 2025 II	11
on record MX with US	-15
on record MY with BR	-14
on record MY with KH	-31
on record MY with KH 2025 II	-28
on record MY with TH	-33
on record MY with TH 2025 II	-23
on record MY with VN	-25
on record MY with VN 2025 II	-12
on record NG with GH	-12
on record NO with EU	-10
on record NO with IS	-32
on record NP with IN	19
on record NZ with AU	-32
on record PA with CR	-13
on record PE with BO	-19
on record PE with CL	-31
on record PE with CL 2029 I	-9
on record PE with CO	-19
on record PE with EC	-38
on record PH with ID	-31
on record PK with IN	-28
on record PK with IR	-11
on record PT with ES	-17
on record PY with BR	-10
on record RU with IN	-18
on record RU with IN 2026 II	-16
on record SN with ML	-12
on record TH with IN	-12
on record TH with MY	-12
on record TH with VN	-32
on record TR with AZ	-17
on record TR with EG	-26
on record TR with PE	14
on record TW with JP	-14
on record TW with KR	-9
on record TZ with UG	-10
on record UA with MD	-39
on record UG with KE	-13
on record US with AR	22
on record US with AR 2025 II	18
on record US with AU	-21
on record US with BR	19
on record US with BR 2025 II	25
on record US with BR 2026 II	13
on record US with CA	22
on record US with CA 2025 II	31
on record US with CH	48
on record US with CH 2025 II	50
on record US with CN	-61
on record US with CN 2026 I	-41
on record US with EC	20
on record US with EC 2025 II	19
on record US with EU	46
on record US with EU 2025 II	67
on record US with GB	73
on record US with GB 2025 I	31
on record US with GB 2025 II	50
on record US with GB 2026 II	10
on record US with GT	24
on record US with GT 2025 II	22
on record US with ID	34
on record US with ID 2025 II	40
on record US with ID 2026 II	11
on record US with IN	41
on record US with IN 2025 II	16
on record US with IN 2026 II	32
on record US with JP	83
on record US with JP 2025 I	14
on record US with JP 2025 II	74
on record US with JP 2026 I	29
on record US with KH	56
on record US with KH 2025 II	45
on record US with KR	72
on record US with KR 2025 I	13
on record US with KR 2025 II	70
on record US with KR 2026 I	18
on record US with LI	11
on record US with LI 2025 II	11
on record US with MY	47
on record US with MY 2025 II	40
on record US with PH	24
on record US with PH 2025 II	21
on record US with SV	21
on record US with SV 2025 II	20
on record US with TH	41
on record US with TH 2025 II	34
on record US with TW	22
on record US with TW 2025 II	30
on record US with TW 2026 I	13
on record US with VN	68
on record US with VN 2025 II	59
on record UY with AR	-30
on record UY with BR	-23
on record UY with PY	-14
on record VN with BR	20
on record VN with CL	14
on record VN with GB	-17
on record VN with GB 2025 II	-17
on record VN with ID	-17
on record VN with IN	-15
on record VN with IN 2025 II	-14
on record VN with JP	-10
on record VN with KH	-23
on record VN with MY	-14
on record VN with NZ	10
on record VN with PE	17
on record VN with TH	-33
order=0 back	-12
order=0 far	-45
order=0 here	15
order=0 prior	39
order=1 back	-9
order=1 here	13
order=1 prior	15
order=2	-18
order=2 far	13
order=2 here	-12
order=2 prior	-55
order=3 far	27
order=3 prior	-25
part=side	10
part=side abroad	-10
part=side home	21
part=side of US	46
part=side truce	8
part=third	-19
part=third abroad	-19
part=third of US	-112
part=third truce	-17
person here	92
rank=-1	25
rank=3	-15
rank=5	19
recent=-1	-11
recent=-1 back	22
recent=-1 far	-11
recent=-1 here	-19
recent=-1 third	-19
recent=0	9
recent=0 back	-16
recent=0 here	38
recent=0 side	16
recent=1	14
recent=1 back	8
recent=1 side	18
recent=1 third	-8
recent=2	-19
recent=2 back	-24
recent=2 here	-12
recent=2 prior	12
recent=2 side	-26
recent=2 third	10
recent=3 here	16
recent=3 third	18
side named=0	-9
side named=3	-27
side named=4	21
side part=side	-11
side part=side truce	-15
side part=third	18
side part=third truce	13
side rank=-1	-9
side rank=3	32
side rank=4	-19
speaker	34
they back	-17
they here	26
they recent=1	20
they recent=2	-23
third named=0	36
third named=1	-41
third named=3	-2
third of union	-12
third of union alone	14
third of union beside it	-58
third part=side	21
third part=side no truce	17
third part=side truce	11
third part=third	-28
third part=third no truce	-14
third part=third truce	-19
third rank=-1	36
third rank=3	-37
third rank=4	23
third rank=5	21
we back	26
we far	10
we here	-14
we prior	-35
we recent=-1	9
we recent=0	-19
we side	-15
we third	24
where=back	-14
where=back others=1	-18
where=back others=2	16
where=back others=3	-9
where=back side	20
where=back third	-25
where=far	-11
where=far others=0	-14
where=far others=1	-22
where=far others=3	32
where=far others=4	14
where=far side	-39
where=here	20
where=here others=1	64
where=here others=3	-53
where=here side	19
where=here third	9
where=prior others=0	21
where=prior others=1	-29
where=prior others=2	-32
where=prior others=3	33
where=prior side	12`;
