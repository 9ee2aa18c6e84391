// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_HUB = `yes
<always>	0
US	81
US of 0	54
US of 2	17
US of 3	13
US of 4	44
after with	-18
after with 2	-15
after with part 1	20
after with part 2	22
after with part 4	-15
after with part 5	-11
after with part 6	-69
against 0	-13
against 0 of 1	-18
against 1	17
against 1 of 1	26
against 2	-10
against 2 of 1	-29
against 3 of 2	-11
against 3 of 3	-9
beside 0	-38
beside 0 of 1	-11
beside 0 of 2	-31
beside 0 of 3	-22
beside 3	14
beside 3 of 4	10
beside 4	25
beside 4 of 2	29
beside 4 of 4	-19
beside 6	40
beside 6 of 1	26
beside 6 of 2	19
by its officials	64
by its officials of 0	27
by its officials of 1	15
by its officials of 2	15
by its officials of 3	23
by its officials of 4	29
by its ports	9
by its ports of 1	11
by its ports of 3	14
first sentence	27
first sentence 2	21
home of 3	-14
joined 1	-5
joined 2	17
joined 3	43
joined part 1	-19
joined part 4	35
joined part 5	10
joined part 6	-24
name 4	17
named 3	12
named=0 of 3	15
named=0 of 4	27
named=1	-9
named=1 of 4	-17
named=2 of 0	12
named=2 of 2	-22
named=2 of 4	-20
named=3 of 2	14
named=3 of 3	-19
named=3 of 4	9
named=4	13
named=4 of 0	9
named=4 of 1	-10
no name	-12
no official	-82
no port	-34
nowhere	-85
nowhere of 0	-59
nowhere of 1	-43
nowhere of 2	-25
nowhere of 3	-23
nowhere of 4	15
of union	-18
of union alone	14
of union alone of 2	25
of union alone of 3	14
of union beside it	-77
of union beside it of 0	-39
of union beside it of 1	-25
of union beside it of 2	-38
of union beside it of 3	-10
of union of 0	-23
of union of 1	-8
official	49
official 1	-15
official 2	18
official 3	28
official 4	45
on record AM with GE	-16
on record AR with BR	-28
on record AR with EU	14
on record AR with PY	-16
on record AR with UY	-38
on record AU with CA	-17
on record AU with CN	14
on record AU with IN	22
on record AU with JP	13
on record AU with KR	12
on record AU with NZ	-12
on record BD with IN	-9
on record BG with RO	-32
on record BO with PE	-16
on record BO with PY	12
on record BR with EC	-12
on record BR with EU	18
on record BR with IN	-12
on record BR with IN 2025 II	-16
on record BR with PY	-13
on record BR with US	-9
on record BR with VN	-12
on record CA with AU	-12
on record CA with CN	55
on record CA with CN 2026 I	48
on record CA with EU	23
on record CA with EU 2026 I	24
on record CA with ID	26
on record CA with ID 2025 II	11
on record CA with IN	26
on record CA with IN 2025 II	13
on record CA with IN 2026 I	15
on record CA with JP	29
on record CA with JP 2025 II	10
on record CA with MX 2025 II	-20
on record CA with US 2025 I	-9
on record CA with US 2025 II	13
on record CA with US 2026 II	10
on record CH with CA	-14
on record CH with CA 2025 II	-12
on record CH with CN	-16
on record CH with EU	16
on record CH with EU 2025 II	26
on record CH with EU 2026 II	10
on record CH with GB 2025 I	-14
on record CH with JP	-22
on record CH with JP 2025 II	-19
on record CH with LI	-28
on record CH with LI 2025 II	-25
on record CH with US 2026 I	12
on record CL with BO	-19
on record CL with KR	14
on record CL with NZ	-21
on record CL with PE	-16
on record CL with PE 2028 I	-12
on record CL with VN	-9
on record CN with AR	-15
on record CN with BR	-15
on record CN with CA	-26
on record CN with CA 2025 II	-16
on record CN with CA 2026 I	-10
on record CN with CH	-26
on record CN with CH 2025 II	-12
on record CN with CH 2026 I	-10
on record CN with EU	-60
on record CN with EU 2025 II	-46
on record CN with EU 2026 I	-20
on record CN with GB	-51
on record CN with GB 2025 I	-38
on record CN with ID	-12
on record CN with IN	-42
on record CN with IN 2025 II	-28
on record CN with IN 2026 I	-29
on record CN with IN 2026 II	-13
on record CN with JP	-44
on record CN with JP 2025 II	-26
on record CN with KH	-24
on record CN with KH 2025 II	-23
on record CN with KR	-21
on record CN with KR 2025 II	-19
on record CN with NZ	21
on record CN with TW	-15
on record CN with US	-69
on record CN with US 2020 I	-12
on record CN with US 2025 I	-24
on record CN with US 2025 II	-31
on record CN with US 2026 I	-12
on record CN with VN	-30
on record CN with VN 2025 II	-27
on record CO with PE	-8
on record CR with PA	14
on record CY with JO	14
on record CY with MT	-10
on record CZ with SK	-13
on record DK with EU	-15
on record DK with SE	-11
on record DZ with TN	-12
on record EC with CO	-32
on record EC with KR	15
on record EC with PE	-19
on record EE with LV	-23
on record EG with JO	-22
on record EG with MA	-14
on record ES with IN	19
on record ET with KE	-26
on record EU with BR	-11
on record EU with BR 2025 II	-10
on record EU with CA	-28
on record EU with CA 2025 II	-15
on record EU with CH	-13
on record EU with CH 2025 II	-14
on record EU with DE	-15
on record EU with ES	-23
on record EU with FR	-13
on record EU with GB	-10
on record EU with GB 2025 I	-21
on record EU with GH	10
on record EU with GL	11
on record EU with GL 2026 I	11
on record EU with ID	22
on record EU with ID 2025 II	-18
on record EU with JP	-54
on record EU with JP 2025 II	-32
on record EU with JP 2026 I	-20
on record EU with KE	15
on record EU with KR	-28
on record EU with KR 2025 II	-15
on record EU with MD	10
on record EU with MY	27
on record EU with PE	26
on record EU with PY	14
on record EU with RU	-16
on record EU with TH	18
on record EU with TN	17
on record EU with UA	10
on record EU with US	-13
on record EU with US 2026 I	8
on record EU with VN	-15
on record EU with VN 2025 II	-22
on record FI with SE	-32
on record GB with AU	19
on record GB with CA	-13
on record GB with CA 2025 I	-9
on record GB with CN	11
on record GB with CN 2025 I	20
on record GB with EU	-11
on record GB with IN	49
on record GB with IN 2025 I	24
on record GB with IN 2025 II	16
on record GB with JP 2025 II	-11
on record GB with US 2025 I	15
on record GE with AM	-18
on record GE with TR	-10
on record GH with CI	-28
on record GH with NO	19
on record GT with HN	-19
on record HR with SI	-20
on record ID with AU	9
on record ID with EU 2025 II	-14
on record ID with JP	-10
on record ID with MY	-22
on record ID with MY 2025 II	16
on record ID with US 2025 II	-11
on record IE with EU	-9
on record IE with GB	-12
on record IE with IN	10
on record IE with JP	13
on record IL with VN	17
on record IN with BR	-12
on record IN with BR 2025 II	-15
on record IN with CN	-11
on record IN with EU	9
on record IN with EU 2026 I	17
on record IN with JP	11
on record IN with RU	-21
on record IN with US	-20
on record IN with US 2025 II	-39
on record IN with US 2026 I	10
on record IN with VN	-21
on record IN with VN 2025 II	-22
on record IR with IN	-14
on record IR with IN 2026 II	-11
on record IS with NO	-35
on record JM with BB	-15
on record JP with CH	-13
on record JP with CH 2025 II	-13
on record JP with EU	-14
on record JP with EU 2025 II	-15
on record JP with GB	-27
on record JP with GB 2025 II	-11
on record JP with IN	-15
on record JP with IN 2025 II	-17
on record JP with IN 2026 I	-15
on record JP with KR	-44
on record JP with KR 2025 II	-29
on record JP with KR 2026 II	10
on record JP with KR 2027 II	-17
on record JP with MY	15
on record JP with VN	-16
on record KE with ET	-27
on record KE with EU	20
on record KH with TH	-17
on record KH with VN	-14
on record KH with VN 2025 II	-11
on record KR with AU	23
on record KR with CA	-26
on record KR with CA 2025 II	-16
on record KR with CA 2026 I	-9
on record KR with CN	-44
on record KR with CN 2025 II	-18
on record KR with IN	-35
on record KR with IN 2025 II	-23
on record KR with JP	-36
on record KR with JP 2025 II	-32
on record KR with PE	17
on record KR with TR	-13
on record KR with TW	-22
on record KR with TW 2025 II	-21
on record KR with US	-25
on record KR with US 2025 II	-13
on record KR with US 2026 I	-17
on record KZ with UZ	-24
on record LB with JO	-18
on record LK with IN	-27
on record LK with KE	-26
on record LT with EE	-24
on record LT with LV	-26
on record LV with EE	-18
on record MA with TN	-24
on record MD with UA	-9
on record MN with KR	21
on record MT with CY	-14
on record MX with BR	-12
on record MX with CA	-30
on record MX with CA 2025 II	-17
on record MX with EU	12
on record MX with JP	-17
on record MX with JP 2025 II	-13
on record MX with TW	-10
on record MX with US	-8
on record MY with IN	-15
on record MY with JP	-12
on record MY with KH	-28
on record MY with KH 2025 II	-15
on record MY with TH	-13
on record MY with US	-31
on record MY with US 2025 II	-23
on record MY with VN	-14
on record NG with NO	9
on record NO with CA	-9
on record NO with DK	-23
on record NO with EU	-15
on record NO with IS	-38
on record NP with IN	17
on record NZ with AU	-38
on record NZ with JP	24
on record PE with BO	-17
on record PE with CL	-21
on record PE with CL 2029 I	-11
on record PE with CL 2031 II	9
on record PE with CN	17
on record PE with ID	10
on record PH with CA	-11
on record PH with EU	9
on record PH with EU 2025 II	11
on record PH with ID	-20
on record PH with JP	-14
on record PK with IN	-11
on record PT with BR	-13
on record PY with AR	-15
on record PY with BO	11
on record PY with UY	-13
on record RS with EU	-24
on record RU with EU	-12
on record RU with IN	-11
on record SG with MY	-13
on record TH with PE	14
on record TH with VN	-28
on record TH with VN 2031 I	-9
on record TR with CO	14
on record TR with EG	-25
on record TR with PE	9
on record TW with CN	-19
on record TW with JP	-8
on record TW with KR	-15
on record TW with US 2026 I	10
on record TZ with KE	-16
on record TZ with UG	-11
on record UA with MD	-24
on record UG with KE	-18
on record UG with RW	-15
on record US with AE	-12
on record US with AR	19
on record US with AR 2025 II	27
on record US with AU	-35
on record US with BR	15
on record US with BR 2025 II	40
on record US with BR 2027 I	-13
on record US with BR 2027 II	-14
on record US with CA	14
on record US with CA 2025 II	48
on record US with CA 2026 II	-23
on record US with CA 2027 I	-18
on record US with CA 2028 I	-13
on record US with CH	39
on record US with CH 2025 II	33
on record US with CH 2026 II	13
on record US with CL	-34
on record US with CN	23
on record US with CN 2019 II	10
on record US with CN 2020 I	16
on record US with CN 2025 I	13
on record US with CN 2025 II	38
on record US with CO	-11
on record US with DK	-18
on record US with ES	-12
on record US with EU	11
on record US with EU 2025 I	46
on record US with EU 2025 II	48
on record US with EU 2026 I	-37
on record US with EU 2026 II	-19
on record US with EU 2031 II	-14
on record US with FJ	-10
on record US with FR	-9
on record US with GB	34
on record US with GB 2025 II	28
on record US with GB 2026 II	9
on record US with GE	-11
on record US with ID	31
on record US with ID 2025 II	32
on record US with ID 2026 II	10
on record US with IN	38
on record US with IN 2025 I	-10
on record US with IN 2025 II	57
on record US with IN 2026 II	16
on record US with IN 2029 I	-12
on record US with IN 2029 II	-10
on record US with IT	-23
on record US with JO	-14
on record US with JP	79
on record US with JP 2025 II	75
on record US with JP 2026 I	26
on record US with KE	-21
on record US with KH	42
on record US with KH 2025 II	39
on record US with KR	26
on record US with KR 2025 II	50
on record US with KR 2026 I	-12
on record US with KZ	-10
on record US with LI	22
on record US with LK	-23
on record US with LV	-10
on record US with MA	-12
on record US with MX	22
on record US with MX 2025 II	17
on record US with MY	30
on record US with MY 2025 II	18
on record US with NZ	-38
on record US with PE	-41
on record US with PE 2030 II	-16
on record US with PH 2025 II	18
on record US with PK	-14
on record US with PY	-14
on record US with RS	-11
on record US with SE	-13
on record US with SG	16
on record US with TH	23
on record US with TH 2025 II	24
on record US with TN	-17
on record US with TT	9
on record US with TW	35
on record US with TW 2025 II	47
on record US with UA	-12
on record US with UG	-10
on record US with UY	-11
on record US with VN	53
on record US with VN 2025 I	18
on record US with VN 2025 II	61
on record US with VN 2026 I	-11
on record US with ZA	-19
on record UY with AR	-13
on record UY with BR	-10
on record UY with PY	-28
on record UZ with KZ	-20
on record VN with AR	11
on record VN with BR	23
on record VN with CL	21
on record VN with CN	-11
on record VN with GB	-13
on record VN with GB 2025 II	-11
on record VN with ID	-19
on record VN with ID 2025 II	-17
on record VN with IN	-16
on record VN with IN 2025 II	-13
on record VN with KH	-15
on record VN with MY	-14
on record VN with TH	-24
on record ZA with US	15
on record ZM with MW	23
own 4	-15
own part 3	-17
own part 6	12
owns 0	-63
owns 0 of 0	-8
owns 0 of 1	-31
owns 0 of 2	-25
owns 0 of 4	-17
owns 1	-43
owns 1 of 0	29
owns 1 of 1	-27
owns 1 of 2	-14
owns 1 of 3	-46
owns 1 of 4	-6
owns 2	-22
owns 2 of 0	12
owns 2 of 2	-20
owns 2 of 3	-8
owns 3	9
owns 3 of 0	-10
owns 3 of 1	18
owns 3 of 2	-11
owns 5	34
owns 5 of 1	14
owns 5 of 2	20
owns 5 of 3	32
owns 5 of 4	-21
owns 6	65
owns 6 of 1	21
owns 6 of 2	60
owns 6 of 3	36
owns 6 of 4	39
owns rank -1	12
owns rank -1 of 1	14
owns rank -1 of 2	-10
owns rank -1 of 3	16
owns rank 0	18
owns rank 0 of 0	-13
owns rank 0 of 2	10
owns rank 0 of 3	10
owns rank 1	-12
owns rank 1 of 1	-21
owns rank 2	-21
owns rank 2 of 1	10
owns rank 2 of 2	-21
owns rank 2 of 3	-12
owns rank 3	-35
owns rank 3 of 0	-32
owns rank 3 of 1	-25
owns rank 3 of 2	15
owns rank 3 of 3	-35
part=side home of 3	-14
part=side no truce of 0	15
part=side of 2	-15
part=side of US	24
part=side of US of 3	8
part=side of US of 4	9
part=third abroad of 2	19
part=third no truce of 0	-29
part=third no truce of 1	10
part=third no truce of 2	10
part=third of 2	19
part=third of US	-49
part=third of US of 0	-9
part=third of US of 1	-16
part=third of US of 2	-5
part=third of US of 3	-15
part=third of US of 4	-15
part=third truce of 0	5
partner 0 against 0 rank 2	28
partner 0 against 0 rank 3	-28
partner 0 against 1 rank -1	-21
partner 0 against 1 rank 0	21
partner 0 against 1 rank 1	29
partner 0 against 1 rank 2	-33
partner 0 against 2 rank -1	-9
partner 0 against 2 rank 0	-34
partner 0 against 2 rank 2	-15
partner 0 against 2 rank 3	15
partner 0 against 3 rank -1	32
partner 0 against 3 rank 0	-20
partner 0 against 3 rank 1	-21
partner 0 against 3 rank 3	15
partner 0 against 4 rank -1	30
partner 0 against 4 rank 0	-24
partner 0 against 4 rank 2	-16
partner 0 against 4 rank 3	24
partner 0 against 5 rank 0	-18
partner 0 against 5 rank 1	-11
partner 0 against 5 rank 3	21
partner 0 against 6 rank -1	-19
partner 0 against 6 rank 0	-18
partner 0 against 6 rank 1	14
partner 0 against 6 rank 2	14
partner 0 of 0	6
partner 0 of 1	-10
partner 0 of 3	-22
partner 0 of 4	-13
partner 1 against 0 rank 0	-19
partner 1 against 1 rank 1	-7
partner 1 against 1 rank 2	-14
partner 1 against 2 rank 0	14
partner 1 against 2 rank 1	-9
partner 1 against 2 rank 2	9
partner 1 against 4 rank 0	31
partner 1 against 4 rank 1	-21
partner 1 against 4 rank 3	-10
partner 1 against 5 rank 0	14
partner 1 against 5 rank 2	20
partner 1 against 5 rank 3	-18
partner 1 against 6 rank 1	16
partner 1 of 0	-10
partner 1 of 1	10
partner 1 of 2	7
partner 1 of 3	-13
partner 2	10
partner 2 against 0 rank 1	21
partner 2 against 1 rank 0	-11
partner 2 against 2 rank 1	16
partner 2 against 2 rank 2	20
partner 2 against 3 rank 0	-11
partner 2 against 3 rank 1	20
partner 2 against 4 rank 0	28
partner 2 against 4 rank 3	15
partner 2 against 5 rank 0	12
partner 2 against 5 rank 3	-25
partner 2 against 6 rank 2	-14
partner 2 against 6 rank 3	-21
partner 2 of 0	21
partner 2 of 1	8
partner 2 of 2	-15
partner 2 of 4	-16
partner 3	12
partner 3 against 0 rank 0	-14
partner 3 against 0 rank 1	15
partner 3 against 0 rank 2	-21
partner 3 against 1 rank 0	17
partner 3 against 1 rank 2	-11
partner 3 against 2 rank 1	-18
partner 3 against 2 rank 2	23
partner 3 against 2 rank 3	10
partner 3 against 3 rank 3	-9
partner 3 against 4 rank 0	-25
partner 3 against 4 rank 1	-12
partner 3 against 4 rank 3	-16
partner 3 against 5 rank 1	-16
partner 3 against 5 rank 2	22
partner 3 against 6 rank 0	14
partner 3 against 6 rank 2	14
partner 3 against 6 rank 3	19
partner 3 of 1	11
partner 3 of 3	-14
partner 4	8
partner 4 against 0 rank 0	-12
partner 4 against 0 rank 2	-25
partner 4 against 1 rank 1	-25
partner 4 against 3 rank 0	32
partner 4 against 4 rank 0	-21
partner 4 against 4 rank 2	-20
partner 4 against 4 rank 3	27
partner 4 against 5 rank 0	11
partner 4 against 5 rank 1	-13
partner 4 against 6 rank 1	32
partner 4 against 6 rank 2	-8
partner 4 of 3	12
partner 4 of 4	14
partner 5	-8
partner 5 against 0 rank 0	28
partner 5 against 0 rank 1	11
partner 5 against 0 rank 2	-19
partner 5 against 1 rank 1	-11
partner 5 against 1 rank 2	13
partner 5 against 2 rank 1	-21
partner 5 against 3 rank 0	-17
partner 5 against 3 rank 1	-27
partner 5 against 3 rank 2	17
partner 5 against 3 rank 3	-12
partner 5 against 4 rank 1	-15
partner 5 against 5 rank 3	-11
partner 5 against 6 rank 0	-9
partner 5 against 6 rank 3	-14
partner 5 of 1	12
partner 5 of 2	-33
partner 6	-12
partner 6 against 0 rank 1	-15
partner 6 against 0 rank 2	-30
partner 6 against 0 rank 3	-14
partner 6 against 1 rank 0	34
partner 6 against 1 rank 1	-16
partner 6 against 1 rank 2	9
partner 6 against 1 rank 3	-21
partner 6 against 2 rank 1	-13
partner 6 against 3 rank 0	-24
partner 6 against 3 rank 2	-11
partner 6 against 4 rank 0	-22
partner 6 against 4 rank 1	15
partner 6 against 5 rank 0	-11
partner 6 against 5 rank 1	13
partner 6 against 5 rank 2	10
partner 6 against 5 rank 3	-32
partner 6 against 6 rank 0	24
partner 6 of 2	14
partner 6 of 3	-8
partner 6 of 4	-7
partner nowhere of 0	-26
partner nowhere of 3	25
partner nowhere of 4	25
port	25
port 1	-15
port 2	11
port 3	23
port 4	53
port first	20
port first 1	23
port first 2	-16
quality 1	-10
quality 3	27
quality part 1	12
quality part 2	14
quality part 3	-19
rank=-1 of 3	15
rank=-1 of 4	27
rank=0 of 2	9
rank=0 of 3	-20
rank=0 of 4	-11
rank=1 of 2	-11
rank=2 of 3	20
rank=2 of 4	-20
rank=3	-21
rank=3 of 2	-12
rank=3 of 3	-24
rank=4	10
rank=4 of 0	17
rank=5 of 0	-17
rank=5 of 4	15
seat 2	-8
seat 3	13
seat part 1	8
seat part 3	-12
seat part 6	31
writer other of 0	16
writer other of 3	-22
writer other of 4	10
writer own of 0	-19
writer own of 3	24
writer own of 4	-12`;
