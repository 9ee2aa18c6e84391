// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	240
after	8
after after=own	-41
after after=plain	25
after apart	-32
after crossed	-33
after form=quality	-22
after form=seat	48
after joint=and	-23
after joint=and crossed	-26
after joint=none	23
after joint=none straight	23
after joint=with	17
after joint=with crossed	-14
after joint=with straight	26
after mid	34
after other part	-27
after path=,	14
after path=, with which	22
after path=and	12
after path=and the	-10
after path=and with	-24
after path=with	14
after path=with the	14
after prep=and	-22
after prep=for	-12
after prep=from	-12
after prep=in	55
after prep=like	-25
after prep=none	-27
after prep=the	22
after prep=with	39
after same part	46
after straight	28
after touch	18
after word between	30
away named=0	26
away named=4	-23
away of union	-19
away of union beside it	-20
away part=side no truce	12
away part=side truce	-9
away part=third	-6
away part=third no truce	-9
away rank=-1	26
away rank=0	-16
away rank=5	18
before	13
before after=plain	13
before form=quality	-62
before form=seat	78
before joint=and	-30
before joint=and straight	-26
before joint=with	46
before joint=with crossed	11
before joint=with straight	44
before mid	24
before other part	-42
before path='s # with	32
before path=,	-18
before path=;	14
before path=and the	9
before path=and with	-26
before path=with	16
before prep=and	-26
before prep=between	44
before prep=from	-17
before prep=in	18
before prep=none	13
before prep=of	12
before prep=the	32
before prep=to	-12
before prep=with	-39
before same part	70
before word between	28
before word outside	-7
carried far	-54
carried here	13
carried prior	74
here named=1	-59
here named=4	69
here of union alone	39
here of union beside it	-45
here part=side	26
here part=side no truce	11
here part=side truce	19
here rank=0	20
here rank=1	19
here rank=3	-19
named=0	26
named=1	-31
named=4	12
no person here	-109
not speaker	-48
of union	-16
of union alone	8
of union beside it	-55
on record AM with GE	-14
on record AO with PT	11
on record AR with BR	-44
on record AR with CL	-15
on record AR with EU	21
on record AR with GT	-13
on record AR with KR	21
on record AR with SV	-15
on record AR with UY	-31
on record AU with CA	-19
on record AU with CL	-9
on record AU with EU	11
on record AU with IN	23
on record AU with NZ	-25
on record BD with IN	-13
on record BG with RO	-17
on record BO with PE	-23
on record BO with PY	14
on record BR with AR	-35
on record BR with EC	-12
on record BR with EC 2025 II	-9
on record BR with EU	15
on record BR with GT	-11
on record BR with ID	-27
on record BR with IN	-41
on record BR with PH	-12
on record BR with PY	-14
on record BR with SV	-10
on record BR with SV 2025 II	-9
on record BR with TH	-12
on record BR with VN	-12
on record CA with AU	-31
on record CA with CN	62
on record CA with CN 2026 I	43
on record CA with CN 2026 II	18
on record CA with GB 2025 I	-9
on record CA with ID	33
on record CA with IN	28
on record CA with JP	14
on record CA with KR	-18
on record CA with MX 2025 II	-17
on record CA with PH	29
on record CA with PH 2025 II	13
on record CA with TH	18
on record CA with TH 2025 II	12
on record CA with TW	10
on record CA with US	31
on record CA with US 2025 II	29
on record CH with BR	15
on record CH with EU	-42
on record CH with EU 2025 II	-30
on record CH with GB	-23
on record CH with GB 2025 II	-15
on record CH with IN	17
on record CH with IN 2025 II	11
on record CH with JP	-10
on record CH with LI	-24
on record CH with LI 2025 II	-24
on record CL with EC	-11
on record CL with NO	-12
on record CL with NZ	-16
on record CL with PE	-31
on record CN with AR	-16
on record CN with AR 2026 II	-14
on record CN with AU	11
on record CN with BR	-23
on record CN with BR 2025 II	-9
on record CN with BR 2026 II	-10
on record CN with CA	-27
on record CN with CA 2025 II	-23
on record CN with CH	-39
on record CN with CH 2025 II	-25
on record CN with EU	-99
on record CN with EU 2025 I	-9
on record CN with EU 2025 II	-47
on record CN with EU 2026 I	-55
on record CN with EU 2026 II	-10
on record CN with GB	-74
on record CN with GB 2025 I	-50
on record CN with GB 2025 II	-15
on record CN with GB 2026 I	-13
on record CN with ID	-40
on record CN with ID 2025 II	-20
on record CN with ID 2026 II	-9
on record CN with IN	-66
on record CN with IN 2025 I	-21
on record CN with IN 2025 II	-28
on record CN with IN 2026 I	-36
on record CN with IN 2026 II	-25
on record CN with JP	-76
on record CN with JP 2025 I	-10
on record CN with JP 2025 II	-36
on record CN with JP 2026 I	-23
on record CN with JP 2026 II	-9
on record CN with KH	-37
on record CN with KH 2025 II	-32
on record CN with KR	-33
on record CN with KR 2025 II	-34
on record CN with KR 2026 II	-9
on record CN with MX	-11
on record CN with MY	-38
on record CN with MY 2025 II	-35
on record CN with PH	-19
on record CN with PH 2025 II	-14
on record CN with TH	-30
on record CN with TH 2025 II	-27
on record CN with TW	-21
on record CN with TW 2026 I	-14
on record CN with US	-40
on record CN with US 2025 II	-29
on record CN with US 2026 I	-12
on record CN with VN	-43
on record CN with VN 2025 II	-30
on record CO with PE	-19
on record CZ with PL	-16
on record CZ with SK	-12
on record DE with EU	-10
on record DK with NO	-22
on record DK with SE	-10
on record DZ with MA	-16
on record DZ with TN	-19
on record EC with CO	-28
on record EC with IN	-12
on record EC with KR	16
on record EC with PE	-21
on record EE with LT	-10
on record EE with LV	-10
on record EG with EU	25
on record EG with JO	-15
on record EG with MA	-27
on record EG with TN	-14
on record EG with TR	-20
on record ES with IT	-10
on record ES with PT	-15
on record ET with KE	-36
on record EU with AR	11
on record EU with AU	34
on record EU with CA	-13
on record EU with CH	-20
on record EU with CH 2025 II	-11
on record EU with CN	11
on record EU with EC	14
on record EU with GB	-40
on record EU with GB 2025 II	-20
on record EU with GH	19
on record EU with ID	46
on record EU with ID 2026 I	19
on record EU with IN	40
on record EU with IN 2025 II	15
on record EU with IN 2026 I	34
on record EU with IN 2026 II	14
on record EU with JP	-39
on record EU with JP 2025 II	-34
on record EU with JP 2026 I	-9
on record EU with KE	26
on record EU with KR	-29
on record EU with KR 2026 I	-12
on record EU with MX	18
on record EU with MY	35
on record EU with NO	14
on record EU with NZ	10
on record EU with PE	31
on record EU with SG	14
on record EU with TH	42
on record EU with TR	-13
on record EU with UA	25
on record EU with US 2025 II	35
on record EU with VN 2025 II	-14
on record FI with EU	-13
on record FI with NO	-10
on record FI with SE	-29
on record GB with EU	-45
on record GB with EU 2025 II	-20
on record GB with IN	23
on record GB with IN 2025 I	20
on record GB with JP	-23
on record GB with KR 2025 I	10
on record GB with KR 2025 II	-15
on record GB with NO	12
on record GB with US	-10
on record GB with US 2025 II	-20
on record GE with AM	-10
on record GE with AZ	-23
on record GE with JP	10
on record GE with MD	-10
on record GE with TR	-10
on record GH with CI	-24
on record GH with MA	-25
on record GT with HN	-26
on record HR with SI	-13
on record HU with RO	-10
on record ID with BR	-12
on record ID with CA	32
on record ID with EU	25
on record ID with EU 2025 II	9
on record ID with EU 2026 I	18
on record ID with JP	-19
on record ID with KH	-10
on record ID with KH 2026 I	-9
on record ID with MY	-46
on record ID with MY 2025 II	-14
on record ID with MY 2026 I	-11
on record ID with PE	14
on record ID with PH	-35
on record ID with PH 2025 II	-16
on record ID with TH	-29
on record ID with TH 2025 II	-15
on record ID with TH 2026 I	-14
on record ID with VN	-21
on record ID with VN 2025 II	-10
on record IE with GB	-16
on record IN with AU	14
on record IN with EU	79
on record IN with EU 2025 II	18
on record IN with EU 2026 I	61
on record IN with EU 2026 II	24
on record IN with GB	69
on record IN with GB 2025 II	47
on record IN with GB 2026 I	26
on record IN with ID	-9
on record IN with JP	-22
on record IN with JP 2025 II	-12
on record IN with KR	-15
on record IN with LK	14
on record IN with OM	31
on record IN with PK	-23
on record IN with PK 2025 II	-22
on record IN with TH	-10
on record IN with US 2026 I	14
on record IN with VN	-25
on record IS with FO	-37
on record IS with NO	-46
on record IT with FR	-10
on record JM with BB	-19
on record JP with CA	-10
on record JP with CH	-10
on record JP with CN	-30
on record JP with EU	-51
on record JP with EU 2025 II	-48
on record JP with EU 2026 II	-14
on record JP with GB	-23
on record JP with GB 2025 II	-13
on record JP with ID	-28
on record JP with ID 2025 II	-19
on record JP with IN	-12
on record JP with IN 2025 II	-14
on record JP with IN 2026 I	-12
on record JP with KR	-81
on record JP with KR 2025 II	-24
on record JP with KR 2027 II	-25
on record JP with NZ	15
on record JP with PH	-16
on record JP with PH 2025 II	-15
on record JP with TW	-11
on record JP with US	12
on record JP with VN	-20
on record JP with VN 2025 II	-12
on record KE with ET	-36
on record KE with EU	46
on record KE with LK	-18
on record KE with PE	11
on record KE with TR	13
on record KE with TZ	-13
on record KE with UG	-10
on record KH with IN	-11
on record KH with MY	-15
on record KH with MY 2025 II	-10
on record KH with TH	-21
on record KH with TH 2025 II	-10
on record KH with VN	-14
on record KR with AU	22
on record KR with CN	-13
on record KR with EU	-42
on record KR with EU 2025 II	-35
on record KR with GB	-14
on record KR with GB 2025 II	-13
on record KR with IN	-26
on record KR with IN 2025 II	-20
on record KR with JP	-62
on record KR with JP 2025 II	-23
on record KR with MY 2025 II	11
on record KR with PE	18
on record KR with TH 2025 II	14
on record KR with TW	-17
on record KR with TW 2025 II	-9
on record KR with VN	-11
on record KZ with UZ	-18
on record LK with IN	-20
on record LK with KE	-17
on record LT with LV	-22
on record LV with EE	-17
on record LV with LT	-11
on record MA with TN	-19
on record MN with KR	34
on record MX with CA	-17
on record MX with CA 2025 II	-13
on record MX with EU	14
on record MX with US	-14
on record MY with BR	-19
on record MY with BR 2025 II	-18
on record MY with KH	-35
on record MY with KH 2025 II	-32
on record MY with TH	-39
on record MY with TH 2025 II	-27
on record MY with VN	-26
on record MY with VN 2025 II	-14
on record NG with GH	-11
on record NO with DK	-30
on record NO with EU	-13
on record NO with FO	-14
on record NO with IS	-40
on record NP with IN	20
on record NZ with AU	-33
on record NZ with CL	-11
on record PA with CR	-13
on record PE with BO	-15
on record PE with CL	-34
on record PE with CL 2029 I	-10
on record PE with CO	-16
on record PE with EC	-38
on record PE with VN	-10
on record PH with CA	12
on record PH with EU	21
on record PH with EU 2025 II	12
on record PH with ID	-37
on record PH with ID 2025 II	-9
on record PH with KR	14
on record PK with IN	-30
on record PT with ES	-22
on record PY with BR	-15
on record RU with IN	-29
on record RU with IN 2026 II	-24
on record SE with FI	-18
on record SE with NO	-13
on record SN with ML	-11
on record TH with EU	9
on record TH with EU 2025 II	11
on record TH with IN	-18
on record TH with MY	-17
on record TH with PH	-18
on record TH with VN	-39
on record TH with VN 2025 II	-9
on record TN with MA	-11
on record TR with EG	-29
on record TR with PE	12
on record TW with JP	-17
on record TW with KR	-18
on record TZ with KE	-15
on record UA with MD	-40
on record UG with ET	-12
on record UG with KE	-12
on record US with AR	42
on record US with AR 2025 II	25
on record US with AR 2026 II	18
on record US with AU	-39
on record US with BR	59
on record US with BR 2025 II	42
on record US with BR 2026 I	11
on record US with BR 2026 II	15
on record US with CA	14
on record US with CA 2025 I	12
on record US with CA 2025 II	32
on record US with CA 2026 I	-16
on record US with CH	65
on record US with CH 2025 II	65
on record US with CH 2026 I	17
on record US with CH 2026 II	9
on record US with CL	-16
on record US with CN	-89
on record US with CN 2025 II	-25
on record US with CN 2026 I	-62
on record US with CN 2026 II	-35
on record US with EC	29
on record US with EC 2025 II	28
on record US with EU	13
on record US with EU 2025 I	15
on record US with EU 2025 II	48
on record US with EU 2026 I	-23
on record US with EU 2026 II	-27
on record US with GB	61
on record US with GB 2025 I	56
on record US with GB 2025 II	30
on record US with GT	38
on record US with GT 2025 II	30
on record US with ID	44
on record US with ID 2025 II	60
on record US with ID 2026 II	11
on record US with IN	31
on record US with IN 2025 I	-10
on record US with IN 2025 II	23
on record US with IN 2026 II	14
on record US with JP	115
on record US with JP 2025 I	19
on record US with JP 2025 II	89
on record US with JP 2026 I	36
on record US with JP 2026 II	8
on record US with KH	77
on record US with KH 2025 II	63
on record US with KH 2026 I	15
on record US with KR	82
on record US with KR 2025 II	90
on record US with KR 2026 II	14
on record US with LI	21
on record US with LI 2025 II	21
on record US with MX	13
on record US with MY	47
on record US with MY 2025 II	42
on record US with MY 2026 I	10
on record US with NZ	-42
on record US with PH	49
on record US with PH 2025 II	47
on record US with PK	26
on record US with PK 2025 II	27
on record US with SV	43
on record US with SV 2025 II	31
on record US with TH	38
on record US with TH 2025 II	35
on record US with TW	45
on record US with TW 2025 II	44
on record US with TW 2026 I	22
on record US with VN	84
on record US with VN 2025 II	75
on record US with VN 2026 I	17
on record UY with AR	-30
on record UY with BR	-25
on record UY with PY	-15
on record VN with BR	20
on record VN with CL	13
on record VN with GB	-28
on record VN with GB 2025 II	-29
on record VN with ID	-29
on record VN with ID 2025 II	-11
on record VN with IN	-21
on record VN with IN 2025 II	-21
on record VN with JP	-10
on record VN with KH	-22
on record VN with MY	-12
on record VN with NZ	9
on record VN with PE	17
on record VN with TH	-43
on record VN with TH 2025 II	-9
on record VN with TW	-10
on record VN with TW 2025 II	-9
order=0 back	-5
order=0 far	-30
order=0 here	21
order=0 prior	40
order=1	3
order=1 here	15
order=1 prior	23
order=2	-13
order=2 back	9
order=2 here	-6
order=2 prior	-45
order=3	-11
order=3 back	-11
order=3 far	34
order=3 prior	-35
part=side	12
part=side abroad	-9
part=side home	22
part=side of US	28
part=side truce	10
part=third	-23
part=third abroad	-23
part=third of US	-75
part=third truce	-19
person here	112
rank=-1	26
rank=2	-9
rank=3	-19
rank=5	13
recent=-1	-15
recent=-1 back	21
recent=-1 far	-13
recent=-1 here	-25
recent=-1 prior	11
recent=-1 third	-14
recent=0	15
recent=0 back	-9
recent=0 here	45
recent=0 prior	-7
recent=1	10
recent=1 here	15
recent=1 side	16
recent=2	-17
recent=2 back	-24
recent=2 here	-21
recent=2 prior	26
recent=3 prior	9
recent=3 side	15
recent=3 third	-8
side named=3	-28
side named=4	15
side of union	-14
side of union alone	-9
side of union beside it	-13
side part=side	-15
side part=side truce	-17
side part=third	23
side part=third truce	22
side rank=0	-8
side rank=1	10
side rank=4	-8
speaker	50
they back	-26
they here	22
they prior	24
they recent=0	-9
they recent=1	25
they recent=3	15
third named=0	34
third named=1	-32
third named=4	8
third of union	-8
third of union alone	15
third of union beside it	-50
third part=side	22
third part=side no truce	20
third part=side truce	9
third part=third	-34
third part=third no truce	-17
third part=third truce	-20
third rank=-1	34
third rank=2	-10
third rank=3	-20
third rank=4	21
third rank=5	10
we back	34
we far	13
we here	-28
we prior	-35
we recent=-1	11
we recent=0	-25
we side	-22
we third	32
where=back	-15
where=back others=1	-12
where=back others=2	11
where=back others=3	-36
where=back others=4	-11
where=back side	11
where=back third	-19
where=far	-13
where=far others=0	-16
where=far others=1	-27
where=far others=3	44
where=far others=4	10
where=far side	-31
where=here	19
where=here others=1	71
where=here others=3	-61
where=here others=4	-23
where=here side	22
where=prior	14
where=prior others=0	22
where=prior others=1	-35
where=prior others=2	-39
where=prior others=3	44
where=prior others=4	26
where=prior third	10`;
