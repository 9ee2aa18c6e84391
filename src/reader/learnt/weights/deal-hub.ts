// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_HUB = `yes
<always>	0
US	74
US of 0	38
US of 2	26
US of 3	32
US of 4	68
after with	-15
after with 1	-13
after with 2	-13
after with 3	15
after with part 1	18
after with part 2	27
after with part 4	-19
after with part 6	-59
against 0	-15
against 0 of 0	-15
against 1	10
against 1 of 0	15
against 3	-10
against 3 of 2	-24
beside 0	-39
beside 0 of 1	-20
beside 0 of 2	-36
beside 3 of 3	-19
beside 3 of 4	18
beside 4	33
beside 4 of 2	40
beside 4 of 4	-18
beside 6	49
beside 6 of 1	47
beside 6 of 2	15
by its officials	51
by its officials of 0	18
by its officials of 1	16
by its officials of 2	15
by its officials of 3	11
by its officials of 4	20
by its ports	26
by its ports of 0	16
by its ports of 1	14
by its ports of 2	10
first sentence	28
first sentence 1	16
first sentence 2	37
home of 2	-11
joined 2	18
joined 3	27
joined part 1	12
joined part 4	34
joined part 6	-15
name 4	18
named 1	-7
named 3	8
named=0 of 3	18
named=0 of 4	23
named=1	-17
named=1 of 0	-14
named=1 of 4	-14
named=2 of 0	11
named=2 of 2	-16
named=2 of 3	-15
named=2 of 4	-15
named=3	12
named=3 of 0	13
named=3 of 2	9
named=4	12
named=4 of 2	12
no name	-7
no official	-68
no port	-34
nowhere	-83
nowhere of 0	-58
nowhere of 1	-39
nowhere of 2	-49
of union	-16
of union alone	16
of union alone of 1	13
of union alone of 2	8
of union alone of 3	21
of union beside it	-74
of union beside it of 0	-32
of union beside it of 1	-26
of union beside it of 2	-38
of union of 0	-23
of union of 2	-11
of union of 3	19
official	47
official 1	-13
official 2	12
official 3	28
official 4	42
on record AO with PT	9
on record AR with BR	-21
on record AR with EU	19
on record AR with PY	-13
on record AR with UY	-36
on record AU with CA	-12
on record AU with NZ	-30
on record AU with US	19
on record AU with VN	-21
on record AZ with TR	17
on record BD with IN	-10
on record BG with RO	-17
on record BO with CL	12
on record BO with PE	-28
on record BR with CN	-11
on record BR with CO	-18
on record BR with EC	-10
on record BR with IN	-13
on record BR with KR 2025 II	-11
on record BR with TH	-13
on record CA with AU	-22
on record CA with CN	43
on record CA with CN 2026 I	42
on record CA with EU	13
on record CA with ID	32
on record CA with JP	11
on record CA with KR	-10
on record CA with MX 2025 II	-17
on record CA with US	13
on record CA with US 2025 II	11
on record CH with AR	10
on record CH with CA	-17
on record CH with CA 2025 II	-9
on record CH with CN	-15
on record CH with EU 2026 II	10
on record CH with GB 2025 I	-13
on record CH with JP	12
on record CH with JP 2025 II	14
on record CH with LI	-12
on record CH with LI 2025 II	-12
on record CL with AR	11
on record CL with BO	-18
on record CL with KR	10
on record CL with NZ	-28
on record CL with PE	-32
on record CN with AU	13
on record CN with CA	-42
on record CN with CA 2026 I	-34
on record CN with CH	-20
on record CN with CH 2025 II	-11
on record CN with EU	-41
on record CN with EU 2025 II	-35
on record CN with EU 2026 I	-17
on record CN with GB	-46
on record CN with GB 2025 I	-32
on record CN with IN	-30
on record CN with IN 2025 II	-15
on record CN with IN 2026 I	-16
on record CN with IN 2026 II	-18
on record CN with JP	-46
on record CN with JP 2025 II	-21
on record CN with JP 2026 II	-10
on record CN with KH	-15
on record CN with KH 2025 II	-15
on record CN with KR	-38
on record CN with KR 2025 II	-29
on record CN with TW	-17
on record CN with US	-68
on record CN with US 2020 I	-16
on record CN with US 2025 I	-19
on record CN with US 2025 II	-27
on record CN with US 2026 I	-11
on record CN with VN	-35
on record CN with VN 2025 II	-20
on record CO with PE	-9
on record DK with EU	-14
on record DK with NO	-20
on record DK with SE	-21
on record DZ with TN	-18
on record EC with CO	-25
on record EC with KR	14
on record EC with PE	-24
on record EE with LV	-22
on record EG with EU	14
on record EG with JO	-18
on record EG with MA	-12
on record ES with JP	12
on record ES with PT	-19
on record ET with KE	-33
on record EU with BR	-22
on record EU with CA	-20
on record EU with CA 2025 II	-10
on record EU with CH	-19
on record EU with CH 2025 II	-15
on record EU with CN	24
on record EU with CN 2025 II	17
on record EU with ES	-21
on record EU with FR	-12
on record EU with GB	-10
on record EU with GB 2025 I	-15
on record EU with GH	12
on record EU with ID	12
on record EU with ID 2025 II	-11
on record EU with IE	8
on record EU with IT	-14
on record EU with JP	-50
on record EU with JP 2025 II	-21
on record EU with JP 2026 I	-23
on record EU with KE	30
on record EU with KR	-26
on record EU with KR 2025 II	-10
on record EU with MD	9
on record EU with MX	-11
on record EU with MY	29
on record EU with PE	28
on record EU with TH	21
on record EU with TN	19
on record EU with UA	12
on record EU with US	-19
on record EU with US 2025 II	-11
on record EU with VN	-11
on record EU with VN 2025 II	-20
on record FI with NO	-19
on record FI with SE	-31
on record GB with CN	12
on record GB with CN 2025 I	22
on record GB with EU	-8
on record GB with IN	41
on record GB with IN 2025 II	26
on record GB with JP 2025 II	-12
on record GB with KR	-13
on record GB with KR 2025 II	-12
on record GB with US	13
on record GB with US 2025 I	9
on record GH with CI	-25
on record GT with HN	-25
on record ID with EU	-9
on record ID with EU 2025 II	-9
on record ID with JP	-16
on record ID with MY	-31
on record ID with US	-16
on record ID with US 2026 I	-11
on record IN with CN	-9
on record IN with EU 2026 I	16
on record IN with GB	-22
on record IN with GB 2025 II	-14
on record IN with JP 2025 II	-12
on record IN with KR 2025 II	-15
on record IN with MY	16
on record IN with PK	-12
on record IN with RU	-17
on record IN with US 2025 II	-44
on record IN with US 2026 I	21
on record IN with VN	-9
on record IR with IN	-17
on record IR with TR	-11
on record IS with NO	-44
on record JM with BB	-15
on record JP with CA	-13
on record JP with CH	-11
on record JP with CH 2025 II	-11
on record JP with EU	-33
on record JP with EU 2025 II	-30
on record JP with EU 2026 II	-14
on record JP with GB	-29
on record JP with IN	-14
on record JP with IN 2026 I	-16
on record JP with KR	-38
on record JP with KR 2025 II	-20
on record JP with KR 2027 II	-18
on record JP with VN	-11
on record JP with VN 2025 II	-10
on record KE with ET	-24
on record KE with EU	21
on record KE with LK	-25
on record KH with TH	-15
on record KR with AU	26
on record KR with CA	-11
on record KR with CL	12
on record KR with CN	-34
on record KR with CN 2025 II	-16
on record KR with IN	-19
on record KR with IN 2025 II	-14
on record KR with JP	-37
on record KR with JP 2025 II	-21
on record KR with TW	-25
on record KR with TW 2025 II	-24
on record KR with US	-16
on record KR with US 2026 I	-18
on record KZ with UZ	-23
on record LB with JO	-21
on record LK with IN	-18
on record LK with KE	-42
on record LT with LV	-20
on record MA with TN	-15
on record MX with BR	-15
on record MX with CA	-12
on record MX with CA 2025 II	-16
on record MX with PE	12
on record MX with US	-20
on record MY with IN	-17
on record MY with JP	-12
on record MY with KH	-8
on record MY with KH 2025 II	-8
on record MY with TH	-14
on record MY with TH 2025 II	-11
on record MY with VN	-17
on record MY with VN 2025 II	-9
on record NO with DK	-17
on record NO with IS	-35
on record NP with IN	22
on record NZ with AU	-38
on record PE with AU	-12
on record PE with CL	-18
on record PE with CL 2029 I	-12
on record PE with CN	17
on record PE with EC	-14
on record PE with ID	11
on record PE with JP	23
on record PE with KR	10
on record PH with EU	13
on record PH with ID	-25
on record PK with IN	-12
on record PY with AR	-17
on record PY with UY	-11
on record RS with EU	-23
on record RU with IN	-15
on record SE with FI	-17
on record SN with ML	-23
on record TG with GH	10
on record TH with EU	-10
on record TH with ID	10
on record TH with PE	22
on record TH with VN	-46
on record TH with VN 2027 I	-16
on record TH with VN 2031 I	-16
on record TR with EG	-20
on record TW with CN	-19
on record TW with JP	-12
on record TW with KR	-15
on record TZ with KE	-14
on record TZ with UG	-10
on record UA with MD	-31
on record UG with KE	-21
on record US with AR 2025 II	27
on record US with AU	-48
on record US with BR 2025 II	20
on record US with BR 2026 II	22
on record US with BR 2027 II	-13
on record US with CA	17
on record US with CA 2025 I	17
on record US with CA 2025 II	32
on record US with CA 2026 I	19
on record US with CA 2026 II	-10
on record US with CA 2027 I	-17
on record US with CH	43
on record US with CH 2025 II	41
on record US with CH 2026 I	14
on record US with CL	-33
on record US with CN	26
on record US with CN 2020 I	17
on record US with CN 2025 I	15
on record US with CN 2025 II	24
on record US with EC	-18
on record US with EU	27
on record US with EU 2025 I	33
on record US with EU 2025 II	51
on record US with EU 2026 I	-19
on record US with EU 2026 II	-9
on record US with FJ	-14
on record US with GB	15
on record US with GB 2025 II	9
on record US with GB 2026 I	16
on record US with GT	10
on record US with ID	21
on record US with ID 2025 II	14
on record US with ID 2026 I	15
on record US with IN	29
on record US with IN 2025 II	38
on record US with IN 2026 II	26
on record US with IT	-19
on record US with JP	76
on record US with JP 2025 II	52
on record US with JP 2026 I	50
on record US with JP 2026 II	12
on record US with KE	-29
on record US with KH	22
on record US with KH 2025 II	26
on record US with KR	40
on record US with KR 2025 II	47
on record US with LK	-23
on record US with LV	-10
on record US with MA	-10
on record US with MD	-12
on record US with MX	26
on record US with MX 2025 II	23
on record US with MY	32
on record US with MY 2025 II	30
on record US with NO	-8
on record US with NZ	-36
on record US with PE	-38
on record US with PE 2030 II	-16
on record US with PH 2025 II	21
on record US with PT	-9
on record US with RU	14
on record US with SE	-14
on record US with TH	11
on record US with TH 2025 II	22
on record US with TN	-13
on record US with TW	33
on record US with TW 2025 II	41
on record US with UA	-10
on record US with UY	-12
on record US with VN	56
on record US with VN 2025 II	53
on record US with ZA	-9
on record US with ZM	-10
on record UY with AR	-16
on record UY with PY	-26
on record UZ with KZ	-12
on record VN with AR	10
on record VN with BR	23
on record VN with CL	17
on record VN with KH	-14
on record VN with MY	-14
on record VN with TH	-20
on record VN with US	-21
on record VN with US 2025 II	-14
on record ZM with MW	20
others 2 and it	9
others 2 and it of 3	9
others 3 alone	-8
others 3 alone of 3	-8
own 2	-13
own 3	8
own part 3	-21
own part 6	11
owns 0	-56
owns 0 of 1	-31
owns 0 of 2	-19
owns 0 of 3	-13
owns 0 of 4	-17
owns 1	-37
owns 1 of 0	14
owns 1 of 1	-15
owns 1 of 2	-39
owns 2	-22
owns 2 of 2	-13
owns 2 of 3	-29
owns 2 of 4	9
owns 3	18
owns 3 of 1	19
owns 3 of 4	-34
owns 5	26
owns 5 of 0	-21
owns 5 of 2	36
owns 5 of 3	38
owns 6	52
owns 6 of 1	14
owns 6 of 2	40
owns 6 of 3	23
owns 6 of 4	46
owns rank -1 of 4	25
owns rank 0	28
owns rank 0 of 2	4
owns rank 0 of 3	16
owns rank 1	-22
owns rank 2	-13
owns rank 2 of 0	12
owns rank 2 of 2	-13
owns rank 2 of 4	-12
owns rank 3	-51
owns rank 3 of 0	-24
owns rank 3 of 2	-11
owns rank 3 of 3	-16
owns rank 3 of 4	-21
part=side home of 2	-11
part=side no truce of 2	-10
part=side no truce of 3	-17
part=side of US	30
part=side of US of 2	9
part=side of US of 3	16
part=side of US of 4	19
part=side truce of 4	-12
part=third abroad of 2	10
part=third abroad of 3	12
part=third no truce of 0	-18
part=third no truce of 1	-24
part=third no truce of 2	14
part=third no truce of 3	25
part=third of 2	10
part=third of 3	12
part=third of US	-61
part=third of US of 1	-14
part=third of US of 2	-24
part=third of US of 3	-47
part=third of US of 4	-39
part=third truce of 3	-8
part=unsided home of 0	-11
partner 0	-10
partner 0 against 0 rank -1	-15
partner 0 against 0 rank 1	17
partner 0 against 0 rank 3	-26
partner 0 against 1 rank -1	-12
partner 0 against 1 rank 2	-6
partner 0 against 2 rank 0	-34
partner 0 against 2 rank 2	-6
partner 0 against 3 rank -1	15
partner 0 against 3 rank 0	10
partner 0 against 3 rank 1	-20
partner 0 against 3 rank 2	-35
partner 0 against 3 rank 3	24
partner 0 against 4 rank -1	36
partner 0 against 4 rank 0	-30
partner 0 against 4 rank 1	20
partner 0 against 4 rank 2	-19
partner 0 against 4 rank 3	26
partner 0 against 5 rank -1	15
partner 0 against 5 rank 1	-20
partner 0 against 5 rank 2	31
partner 0 against 6 rank -1	-23
partner 0 against 6 rank 0	-36
partner 0 against 6 rank 2	32
partner 0 against 6 rank 3	14
partner 0 of 2	-24
partner 0 of 3	-11
partner 1	4
partner 1 against 0 rank 0	-23
partner 1 against 0 rank 1	21
partner 1 against 1 rank 1	-8
partner 1 against 1 rank 2	23
partner 1 against 2 rank 0	-20
partner 1 against 2 rank 2	15
partner 1 against 3 rank 0	20
partner 1 against 3 rank 3	-15
partner 1 against 4 rank 0	34
partner 1 against 4 rank 1	-20
partner 1 against 6 rank 1	-21
partner 1 against 6 rank 2	35
partner 1 of 0	12
partner 1 of 4	12
partner 2 against 0 rank 0	13
partner 2 against 0 rank 1	-11
partner 2 against 2 rank 0	14
partner 2 against 2 rank 1	27
partner 2 against 2 rank 2	-21
partner 2 against 3 rank 0	-20
partner 2 against 3 rank 1	-16
partner 2 against 4 rank 1	22
partner 2 against 4 rank 3	-13
partner 2 against 5 rank 0	-10
partner 2 against 6 rank 0	36
partner 2 against 6 rank 2	-15
partner 2 against 6 rank 3	-24
partner 2 of 0	16
partner 2 of 3	-36
partner 2 of 4	-11
partner 3	19
partner 3 against 0 rank 0	-30
partner 3 against 0 rank 1	-32
partner 3 against 0 rank 2	11
partner 3 against 1 rank 2	21
partner 3 against 2 rank 0	16
partner 3 against 2 rank 3	11
partner 3 against 3 rank 2	10
partner 3 against 3 rank 3	-11
partner 3 against 4 rank 0	-14
partner 3 against 4 rank 2	12
partner 3 against 4 rank 3	-9
partner 3 against 5 rank 2	-11
partner 3 against 6 rank 0	9
partner 3 against 6 rank 1	16
partner 3 of 0	-8
partner 3 of 1	18
partner 3 of 2	7
partner 3 of 3	19
partner 4 against 0 rank 0	-14
partner 4 against 0 rank 2	-19
partner 4 against 2 rank 0	-31
partner 4 against 3 rank 2	16
partner 4 against 4 rank 2	-15
partner 4 against 4 rank 3	-30
partner 4 against 5 rank 1	8
partner 4 against 5 rank 3	10
partner 4 against 6 rank 1	9
partner 4 against 6 rank 2	12
partner 4 of 1	-10
partner 4 of 2	19
partner 5 against 0 rank 1	-29
partner 5 against 0 rank 2	-28
partner 5 against 1 rank 0	24
partner 5 against 1 rank 1	-14
partner 5 against 2 rank 2	22
partner 5 against 3 rank 3	-12
partner 5 against 4 rank 0	-12
partner 5 against 4 rank 2	-10
partner 5 against 5 rank 3	19
partner 5 against 6 rank 0	-10
partner 5 of 4	-21
partner 6	-36
partner 6 against 0 rank 0	42
partner 6 against 0 rank 2	-15
partner 6 against 0 rank 3	-10
partner 6 against 1 rank 1	-10
partner 6 against 1 rank 2	-12
partner 6 against 1 rank 3	-11
partner 6 against 2 rank 1	-13
partner 6 against 2 rank 3	-11
partner 6 against 3 rank 1	-12
partner 6 against 3 rank 2	-38
partner 6 against 3 rank 3	-11
partner 6 against 4 rank 0	-21
partner 6 against 4 rank 1	-18
partner 6 against 4 rank 2	30
partner 6 against 4 rank 3	13
partner 6 against 5 rank 0	-24
partner 6 against 5 rank 3	-21
partner 6 against 6 rank 1	-14
partner 6 against 6 rank 2	-19
partner 6 of 2	-18
partner 6 of 4	-21
partner nowhere of 0	-32
partner nowhere of 3	23
partner nowhere of 4	29
port	29
port 1	-17
port 3	58
port 4	42
port first	23
port first 1	20
port first 2	10
quality 1	-11
quality 2	-11
quality 3	28
quality part 2	16
quality part 3	-25
quality part 5	-14
rank=-1 of 3	18
rank=-1 of 4	23
rank=0 of 4	-12
rank=2 of 4	-15
rank=3	-22
rank=3 of 0	11
rank=3 of 1	-20
rank=3 of 2	-13
rank=4	10
rank=4 of 1	10
rank=4 of 2	10
rank=5	9
rank=5 of 4	14
seat part 1	10
seat part 3	-10
seat part 5	-20
seat part 6	31
writer other of 1	10
writer other of 2	-13
writer other of 3	-14
writer other of 4	-13
writer own of 1	-12
writer own of 2	14
writer own of 3	16
writer own of 4	13`;
