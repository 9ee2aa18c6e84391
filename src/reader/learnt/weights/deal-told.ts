// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_TOLD = `no	yes
<always>	24 -24
best>0.55	-12 12
best>0.85	-13 13
best>0.97	-13 13
hub 0	42 -42
hub 0 best 2	7 -7
hub 0 best 3	53 -53
hub 0 best 4	40 -40
hub 0 owned 0	10 -10
hub 0 owned 0 best 2	11 -11
hub 0 owned 3	16 -16
hub 0 owned 4	9 -9
hub 0 owned 4 best 2	-11 11
hub 0 owned 4 best 3	14 -14
hub 0 owned 4 best 4	17 -17
hub 0 owned 4 best 5	-7 7
hub 0 owned 4 best 6	12 -12
hub 0 owned 5 best 3	21 -21
hub 0 owned 6	40 -40
hub 0 owned 6 best 2	20 -20
hub 0 owned 6 best 3	15 -15
hub 1	28 -28
hub 1 best 6	5 -5
hub 1 owned 0 best 4	-10 10
hub 1 owned 0 best 5	-6 6
hub 1 owned 0 best 6	24 -24
hub 1 owned 1 best 2	17 -17
hub 1 owned 1 best 3	18 -18
hub 1 owned 1 best 4	16 -16
hub 1 owned 1 best 5	-11 11
hub 1 owned 1 best 6	-23 23
hub 1 owned 2	18 -18
hub 1 owned 2 best 4	-10 10
hub 1 owned 2 best 6	41 -41
hub 1 owned 3	6 -6
hub 1 owned 3 best 2	21 -21
hub 1 owned 3 best 3	25 -25
hub 1 owned 4	18 -18
hub 1 owned 4 best 2	-11 11
hub 1 owned 4 best 3	23 -23
hub 1 owned 4 best 6	17 -17
hub 1 owned 5 best 2	-16 16
hub 1 owned 5 best 4	18 -18
hub 1 owned 5 best 5	13 -13
hub 1 owned 5 best 6	-15 15
hub 1 owned 6 best 3	-15 15
hub 1 owned 6 best 4	27 -27
hub 1 owned 6 best 5	17 -17
hub 2 best 0	-9 9
hub 2 best 2	-15 15
hub 2 best 3	-11 11
hub 2 best 5	20 -20
hub 2 best 6	12 -12
hub 2 owned 0 best 0	-9 9
hub 2 owned 0 best 5	22 -22
hub 2 owned 1	21 -21
hub 2 owned 1 best 3	-9 9
hub 2 owned 1 best 5	22 -22
hub 2 owned 1 best 6	9 -9
hub 2 owned 2	21 -21
hub 2 owned 2 best 3	24 -24
hub 2 owned 2 best 5	13 -13
hub 2 owned 2 best 6	7 -7
hub 2 owned 4 best 2	-18 18
hub 2 owned 4 best 4	24 -24
hub 2 owned 4 best 5	-9 9
hub 2 owned 5	9 -9
hub 2 owned 5 best 3	12 -12
hub 2 owned 5 best 4	15 -15
hub 2 owned 6 best 2	18 -18
hub 2 owned 6 best 3	-7 7
hub 2 owned 6 best 4	-8 8
hub 3 best 3	-13 13
hub 3 owned 0 best 2	5 -5
hub 3 owned 0 best 3	-25 25
hub 3 owned 1 best 3	-17 17
hub 3 owned 1 best 6	11 -11
hub 3 owned 2	-10 10
hub 3 owned 2 best 2	29 -29
hub 3 owned 2 best 4	23 -23
hub 3 owned 2 best 5	-18 18
hub 3 owned 2 best 6	-16 16
hub 3 owned 3 best 2	-18 18
hub 3 owned 3 best 3	19 -19
hub 3 owned 3 best 4	10 -10
hub 3 owned 4 best 4	-8 8
hub 3 owned 4 best 5	29 -29
hub 3 owned 5 best 2	10 -10
hub 3 owned 5 best 3	-21 21
hub 3 owned 5 best 4	-19 19
hub 3 owned 5 best 6	25 -25
hub 3 owned 6 best 3	9 -9
hub 3 owned 6 best 4	14 -14
hub 3 owned 6 best 5	-11 11
hub 3 owned 6 best 6	-12 12
hub 4 best 2	-6 6
hub 4 owned 0 best 2	-15 15
hub 4 owned 0 best 3	33 -33
hub 4 owned 0 best 5	-18 18
hub 4 owned 1	23 -23
hub 4 owned 1 best 6	13 -13
hub 4 owned 2 best 2	13 -13
hub 4 owned 3 best 2	23 -23
hub 4 owned 3 best 3	-19 19
hub 4 owned 3 best 5	14 -14
hub 4 owned 4 best 4	17 -17
hub 4 owned 5 best 4	-21 21
hub 4 owned 6	-9 9
hub 4 owned 6 best 2	-5 5
hub 4 owned 6 best 5	-23 23
hub 5 best 0	8 -8
hub 5 best 4	-11 11
hub 5 best 6	-20 20
hub 5 owned 0 best 0	8 -8
hub 5 owned 0 best 2	-27 27
hub 5 owned 1	16 -16
hub 5 owned 2	-17 17
hub 5 owned 3	-11 11
hub 5 owned 3 best 4	-15 15
hub 5 owned 4 best 2	24 -24
hub 5 owned 4 best 6	-15 15
hub 6 best 0	14 -14
hub 6 best 2	24 -24
hub 6 best 5	-19 19
hub 6 best 6	-26 26
hub 6 owned 0	8 -8
hub 6 owned 0 best 0	14 -14
hub 6 owned 2	20 -20
hub 6 owned 3 best 2	14 -14
hub 6 owned 3 best 4	-15 15
hub 6 owned 3 best 6	-22 22
hub 6 owned 4	-20 20
hub 6 owned 4 best 3	-20 20
hub 6 owned 4 best 5	-7 7
hub 6 owned 5	-13 13
hub 6 owned 5 best 2	12 -12
hub 6 owned 5 best 6	-20 20
hub 6 owned 6 best 2	7 -7
hub 6 owned 6 best 3	15 -15
hub 6 owned 6 best 6	-16 16
hub US partner side	-8 8
hub US partner side best 0	-35 35
hub US partner side best 1	-21 21
hub US partner side best 2	-16 16
hub US partner side best 3	8 -8
hub US partner side best 4	21 -21
hub US partner side best 5	27 -27
hub US partner side best 6	28 -28
hub US partner third best 0	-9 9
hub US partner third best 4	14 -14
hub US partner unsided best 0	21 -21
hub away	20 -20
hub before own best 0	15 -15
hub before own best 2	15 -15
hub behind own	11 -11
hub behind own best 3	4 -4
hub home partner side best 0	7 -7
hub home partner side best 1	11 -11
hub home partner side best 3	-16 16
hub home partner side best 4	-2 2
hub home partner side best 5	-16 16
hub home partner side best 6	23 -23
hub home partner third best 4	-22 22
hub home partner third best 5	-21 21
hub other partner side	10 -10
hub other partner side best 0	26 -26
hub other partner side best 2	14 -14
hub other partner side best 4	-4 4
hub other partner side best 6	-28 28
hub other partner third best 0	24 -24
hub other partner third best 1	14 -14
hub other partner third best 2	26 -26
hub other partner third best 6	-10 10
hub other partner unsided best 0	18 -18
hub other partner unsided best 2	15 -15
hub rank 0 best 4	-6 6
hub rank 0 owned 0 best 2	-13 13
hub rank 0 owned 0 best 4	-29 29
hub rank 0 owned 1	23 -23
hub rank 0 owned 1 best 4	14 -14
hub rank 0 owned 1 best 6	20 -20
hub rank 0 owned 2	12 -12
hub rank 0 owned 2 best 2	13 -13
hub rank 0 owned 2 best 6	4 -4
hub rank 0 owned 3 best 4	-8 8
hub rank 0 owned 4 best 2	17 -17
hub rank 0 owned 6 best 6	-14 14
hub rank 1 owned 0	30 -30
hub rank 1 owned 0 best 4	-2 2
hub rank 1 owned 0 best 5	13 -13
hub rank 1 owned 0 best 6	21 -21
hub rank 1 owned 1 best 5	10 -10
hub rank 1 owned 2 best 3	12 -12
hub rank 1 owned 3 best 2	31 -31
hub rank 1 owned 3 best 4	24 -24
hub rank 1 owned 4 best 2	-12 12
hub rank 1 owned 5	-9 9
hub rank 1 owned 5 best 2	8 -8
hub rank 1 owned 5 best 3	-11 11
hub rank 1 owned 5 best 6	-15 15
hub rank 1 owned 6	-20 20
hub rank 1 owned 6 best 2	-14 14
hub rank 1 owned 6 best 6	-47 47
hub rank 2	31 -31
hub rank 2 best 0	10 -10
hub rank 2 best 4	16 -16
hub rank 2 best 6	12 -12
hub rank 2 owned 0	14 -14
hub rank 2 owned 0 best 0	10 -10
hub rank 2 owned 0 best 4	17 -17
hub rank 2 owned 1 best 4	10 -10
hub rank 2 owned 2 best 2	10 -10
hub rank 2 owned 2 best 6	8 -8
hub rank 2 owned 3	11 -11
hub rank 2 owned 3 best 3	20 -20
hub rank 2 owned 3 best 6	9 -9
hub rank 2 owned 4 best 2	-8 8
hub rank 2 owned 5	21 -21
hub rank 2 owned 5 best 6	22 -22
hub rank 2 owned 6 best 3	-12 12
hub rank 3	24 -24
hub rank 3 best 3	21 -21
hub rank 3 best 4	20 -20
hub rank 3 owned 3	16 -16
hub rank 3 owned 4 best 6	8 -8
hub rank 3 owned 6	21 -21
hub side partner side	17 -17
hub side partner side best 1	-10 10
hub side partner side best 3	5 -5
hub side partner side best 5	12 -12
hub side partner side best 6	49 -49
hub side partner third	16 -16
hub side partner third best 3	7 -7
hub there best 0	12 -12
hub there best 5	-15 15
hub third partner side	-16 16
hub third partner side best 0	23 -23
hub third partner side best 2	-9 9
hub third partner side best 3	-23 23
hub third partner side best 5	-12 12
hub third partner side best 6	-31 31
hub third partner third best 1	27 -27
hub third partner third best 5	-6 6
hub third partner third best 6	-16 16
hub unsided partner unsided	11 -11
hub unsided partner unsided best 0	42 -42
hub unsided partner unsided best 1	18 -18
hub unsided partner unsided best 2	17 -17
hub unsided partner unsided best 4	-12 12
hub>0.08	-11 11
hub>0.25	-13 13
hub>0.35	-13 13
hub>0.55	-12 12
hub>0.65	-15 15
hub>0.93	-13 13
hub>0.97	-15 15
likely places 0	13 -13
likely places 0 best 0	6 -6
likely places 2 best 4	13 -13
likely places 3 best 4	-11 11
likely places 4	-24 24
likely places 4 best 5	-11 11
likely places 4 best 6	-13 13
named 0	4 -4
named 0 best 0	15 -15
named 0 best 4	24 -24
named 0 best 6	-2 2
named 1 best 1	20 -20
named 1 best 4	-20 20
named 3 best 4	-18 18
named never	-18 18
named never best 6	22 -22
others 0	19 -19
others 0 best 0	13 -13
others 0 best 1	12 -12
others 0 best 2	17 -17
others 0 best 3	7 -7
others 0 best 4	-8 8
others 0 best 6	-8 8
others 1	13 -13
others 2 best 0	13 -13
others 2 best 1	-11 11
others 2 best 6	25 -25
others 3	-11 11
others 3 best 0	-14 14
others 3 best 3	12 -12
others 3 best 4	11 -11
others 3 best 6	-6 6
others 4 best 0	-24 24
others 4 best 2	-27 27
others 4 best 4	10 -10
others 4 best 5	-14 14
others 4 best 6	17 -17
others there	20 -20
others there best 0	-26 26
others there best 2	14 -14
others there best 3	18 -18
others there best 5	11 -11
own 0 best 0	27 -27
own 0 best 1	21 -21
own 0 best 2	13 -13
own 0 best 5	-10 10
own 3	6 -6
own 3 best 0	7 -7
own 3 best 3	-18 18
own 3 best 5	3 -3
own 4 best 1	-18 18
own 4 best 2	-8 8
own 4 best 3	7 -7
own 4 best 4	25 -25
own 4 best 5	-10 10
own 5 best 2	19 -19
own 5 best 4	-6 6
own 5 best 5	14 -14
own 6	-20 20
own 6 best 0	-42 42
own 6 best 3	8 -8
own 6 best 4	18 -18
own 6 best 5	25 -25
own>0.75	-14 14
own>0.93	16 -16
own>0.97	23 -23
owned 0	8 -8
owned 0 best 0	6 -6
owned 0 best 4	-17 17
owned 0 best 6	19 -19
owned 1	26 -26
owned 1 best 4	22 -22
owned 1 best 5	9 -9
owned 1 best 6	6 -6
owned 2	23 -23
owned 2 best 2	12 -12
owned 2 best 6	6 -6
owned 3 best 2	13 -13
owned 3 best 3	18 -18
owned 5 best 6	-32 32
owned 6	-16 16
owned 6 best 6	-27 27
pair on record AM with IR	12 -12
pair on record AM with TR	17 -17
pair on record AO with BR	-16 16
pair on record AR with BR	23 -23
pair on record AR with CL	16 -16
pair on record AR with CN	9 -9
pair on record AR with EU	-21 21
pair on record AR with KR	-18 18
pair on record AR with UY	33 -33
pair on record AT with DE	11 -11
pair on record AT with HU	18 -18
pair on record AU with CA	21 -21
pair on record AU with CL	16 -16
pair on record AU with CN	-12 12
pair on record AU with EU	-14 14
pair on record AU with KR	-11 11
pair on record AU with NZ	12 -12
pair on record AU with PH	10 -10
pair on record AU with US	-13 13
pair on record AZ with GE	14 -14
pair on record BD with IN	16 -16
pair on record BD with PK	16 -16
pair on record BE with PE	-19 19
pair on record BJ with NG	10 -10
pair on record BO with BR	-10 10
pair on record BO with CL	-12 12
pair on record BO with JP	-14 14
pair on record BO with PE	27 -27
pair on record BO with PE 2030 II	9 -9
pair on record BR with AR	24 -24
pair on record BR with AU	16 -16
pair on record BR with CA	15 -15
pair on record BR with CO	18 -18
pair on record BR with GH	-9 9
pair on record BR with ID	8 -8
pair on record BR with JP	10 -10
pair on record BR with MX	13 -13
pair on record BR with TH	21 -21
pair on record BR with US	12 -12
pair on record BR with VN	8 -8
pair on record BW with NA	11 -11
pair on record CA with AU	31 -31
pair on record CA with CL	10 -10
pair on record CA with CN	-55 55
pair on record CA with CN 2026 I	-58 58
pair on record CA with EU	-15 15
pair on record CA with GB	10 -10
pair on record CA with ID	-37 37
pair on record CA with IN	-24 24
pair on record CA with JP	-12 12
pair on record CA with KR	10 -10
pair on record CA with NZ	-12 12
pair on record CA with PE	-17 17
pair on record CA with PH	-9 9
pair on record CH with AR	-13 13
pair on record CH with CA	9 -9
pair on record CH with CN	15 -15
pair on record CH with EU	16 -16
pair on record CH with EU 2025 II	13 -13
pair on record CH with IN	10 -10
pair on record CH with IN 2025 II	25 -25
pair on record CH with JP	13 -13
pair on record CH with LI	14 -14
pair on record CH with LI 2025 II	10 -10
pair on record CH with TH	-13 13
pair on record CH with TR	11 -11
pair on record CH with US	-19 19
pair on record CH with US 2025 I	14 -14
pair on record CH with US 2025 II	-13 13
pair on record CH with US 2026 I	-19 19
pair on record CL with AU	16 -16
pair on record CL with BO	23 -23
pair on record CL with ID	-11 11
pair on record CL with KR	-21 21
pair on record CL with NO	13 -13
pair on record CL with NZ	23 -23
pair on record CL with PE	21 -21
pair on record CL with PH	-10 10
pair on record CL with US	-10 10
pair on record CL with US 2025 II	-19 19
pair on record CM with GA	10 -10
pair on record CN with AR	-8 8
pair on record CN with AU	-20 20
pair on record CN with BR	26 -26
pair on record CN with CA	32 -32
pair on record CN with CA 2026 I	17 -17
pair on record CN with CH	14 -14
pair on record CN with EU	27 -27
pair on record CN with EU 2025 II	25 -25
pair on record CN with EU 2026 I	12 -12
pair on record CN with GB	16 -16
pair on record CN with ID	12 -12
pair on record CN with IN 2025 II	14 -14
pair on record CN with JP	24 -24
pair on record CN with KR	30 -30
pair on record CN with KR 2025 II	22 -22
pair on record CN with MX	14 -14
pair on record CN with RU	11 -11
pair on record CN with SE	13 -13
pair on record CN with TW	13 -13
pair on record CN with US	136 -136
pair on record CN with US 2025 I	31 -31
pair on record CN with US 2025 II	52 -52
pair on record CN with US 2026 I	29 -29
pair on record CN with US 2026 II	24 -24
pair on record CN with VN	15 -15
pair on record CO with EC	15 -15
pair on record CO with VE	13 -13
pair on record CR with EC	16 -16
pair on record CY with LB	-11 11
pair on record DK with EU	15 -15
pair on record DK with NO	15 -15
pair on record DK with PE	14 -14
pair on record DK with SE	11 -11
pair on record DZ with TN	23 -23
pair on record EC with CO	29 -29
pair on record EC with KR	-19 19
pair on record EC with PE	11 -11
pair on record EE with LV	16 -16
pair on record EG with IN	28 -28
pair on record EG with JO	12 -12
pair on record EG with KE	-11 11
pair on record EG with MA	18 -18
pair on record EG with NO	-11 11
pair on record EG with TR	11 -11
pair on record ES with PT	14 -14
pair on record ET with DJ	10 -10
pair on record ET with KE	25 -25
pair on record EU with AU	-18 18
pair on record EU with BO	-11 11
pair on record EU with BR 2025 II	15 -15
pair on record EU with BR 2026 I	-12 12
pair on record EU with CA	22 -22
pair on record EU with CA 2025 II	10 -10
pair on record EU with CH	27 -27
pair on record EU with CN	14 -14
pair on record EU with CN 2025 II	-9 9
pair on record EU with DE	10 -10
pair on record EU with DZ	-12 12
pair on record EU with EC	-20 20
pair on record EU with EG	-19 19
pair on record EU with ES	14 -14
pair on record EU with ET	-19 19
pair on record EU with FR	21 -21
pair on record EU with GB	30 -30
pair on record EU with GB 2025 I	-10 10
pair on record EU with GB 2025 II	21 -21
pair on record EU with GB 2026 I	18 -18
pair on record EU with GE	-22 22
pair on record EU with GH	-27 27
pair on record EU with GH 2030 I	-11 11
pair on record EU with GL	10 -10
pair on record EU with GL 2026 I	10 -10
pair on record EU with ID	-34 34
pair on record EU with IN 2026 I	-23 23
pair on record EU with IS	-8 8
pair on record EU with IT	12 -12
pair on record EU with JO	-11 11
pair on record EU with JP	24 -24
pair on record EU with JP 2025 II	25 -25
pair on record EU with JP 2026 I	14 -14
pair on record EU with KE	-19 19
pair on record EU with KE 2029 II	-20 20
pair on record EU with KE 2030 I	-12 12
pair on record EU with KR	29 -29
pair on record EU with KR 2025 II	17 -17
pair on record EU with LB	-17 17
pair on record EU with MA	-8 8
pair on record EU with MY	-11 11
pair on record EU with NG	14 -14
pair on record EU with PE 2027 II	-8 8
pair on record EU with RS	15 -15
pair on record EU with TH	-27 27
pair on record EU with TN	-18 18
pair on record EU with TR 2030 II	14 -14
pair on record EU with UA	-16 16
pair on record EU with UG	-18 18
pair on record EU with US 2025 I	28 -28
pair on record EU with US 2026 I	-12 12
pair on record EU with US 2026 II	15 -15
pair on record EU with UZ	-13 13
pair on record EU with VN 2025 II	21 -21
pair on record FI with CL	11 -11
pair on record FI with KZ	10 -10
pair on record FI with NO	20 -20
pair on record FI with SE	31 -31
pair on record FJ with TO	10 -10
pair on record FJ with US	-11 11
pair on record GB with CA	10 -10
pair on record GB with CH	9 -9
pair on record GB with CN	19 -19
pair on record GB with EU	19 -19
pair on record GB with EU 2025 II	19 -19
pair on record GB with IE	15 -15
pair on record GB with IN	-52 52
pair on record GB with IN 2025 II	-37 37
pair on record GB with IS	-18 18
pair on record GB with JP 2025 II	15 -15
pair on record GB with NO	-17 17
pair on record GB with PE	-11 11
pair on record GB with US	-12 12
pair on record GB with US 2025 I	-21 21
pair on record GB with US 2026 I	13 -13
pair on record GH with CI	32 -32
pair on record GH with NO	-12 12
pair on record GH with PE	13 -13
pair on record GH with TG	9 -9
pair on record GH with VN	8 -8
pair on record GT with HN	23 -23
pair on record HN with NI	10 -10
pair on record HU with RO	9 -9
pair on record ID with AU	-13 13
pair on record ID with JP	15 -15
pair on record ID with KR	21 -21
pair on record ID with MY	35 -35
pair on record ID with US 2025 II	-16 16
pair on record ID with US 2026 I	22 -22
pair on record ID with VN	14 -14
pair on record IN with CH	19 -19
pair on record IN with CN	13 -13
pair on record IN with EU	-28 28
pair on record IN with EU 2026 I	-39 39
pair on record IN with ID	22 -22
pair on record IN with JP	28 -28
pair on record IN with JP 2025 II	12 -12
pair on record IN with KR 2025 II	13 -13
pair on record IN with LK	-14 14
pair on record IN with OM	-28 28
pair on record IN with PK	10 -10
pair on record IN with RU	23 -23
pair on record IN with TZ	-13 13
pair on record IN with US	-13 13
pair on record IN with VN	32 -32
pair on record IN with VN 2025 II	16 -16
pair on record IR with OM	10 -10
pair on record IS with FO	22 -22
pair on record IS with NO	28 -28
pair on record JO with IQ	15 -15
pair on record JP with AU	-16 16
pair on record JP with BO	-11 11
pair on record JP with CA	21 -21
pair on record JP with CH	11 -11
pair on record JP with CL	-11 11
pair on record JP with CN	36 -36
pair on record JP with EU	15 -15
pair on record JP with EU 2025 II	19 -19
pair on record JP with EU 2026 I	13 -13
pair on record JP with EU 2026 II	15 -15
pair on record JP with GB	22 -22
pair on record JP with ID	16 -16
pair on record JP with KR	60 -60
pair on record JP with KR 2025 II	13 -13
pair on record JP with KR 2029 II	11 -11
pair on record JP with MN	-16 16
pair on record JP with MX	-8 8
pair on record JP with NZ	-19 19
pair on record JP with PE	-18 18
pair on record JP with PH	16 -16
pair on record JP with TH	-9 9
pair on record JP with TR	20 -20
pair on record JP with US	-12 12
pair on record JP with US 2025 II	10 -10
pair on record JP with US 2026 II	-11 11
pair on record JP with VN	25 -25
pair on record KE with EG	14 -14
pair on record KE with ET	23 -23
pair on record KE with EU	-8 8
pair on record KE with LK	19 -19
pair on record KE with PK	-10 10
pair on record KE with PK 2027 I	-12 12
pair on record KE with TH	12 -12
pair on record KE with TR	-10 10
pair on record KE with UG	17 -17
pair on record KG with KZ	9 -9
pair on record KG with UZ	-12 12
pair on record KH with TH 2025 II	10 -10
pair on record KH with US	11 -11
pair on record KH with VN	14 -14
pair on record KR with AR	-14 14
pair on record KR with AU	-11 11
pair on record KR with CN	28 -28
pair on record KR with DE	-27 27
pair on record KR with EC	-12 12
pair on record KR with EU 2025 II	14 -14
pair on record KR with GB	19 -19
pair on record KR with IN	23 -23
pair on record KR with JP	50 -50
pair on record KR with JP 2025 II	11 -11
pair on record KR with JP 2026 I	15 -15
pair on record KR with MX	14 -14
pair on record KR with MY	13 -13
pair on record KR with TH	14 -14
pair on record KR with TW	26 -26
pair on record KR with TW 2025 II	20 -20
pair on record KR with US	-9 9
pair on record KR with US 2026 I	-22 22
pair on record KZ with RU	19 -19
pair on record KZ with UZ	21 -21
pair on record LB with JO	16 -16
pair on record LK with IN	10 -10
pair on record LK with KE	28 -28
pair on record LT with LV	21 -21
pair on record LV with EE	21 -21
pair on record MA with BR	10 -10
pair on record MA with TN	16 -16
pair on record MA with US	-12 12
pair on record MD with UA	9 -9
pair on record MN with KR	-27 27
pair on record MR with SN	-10 10
pair on record MT with TN	-14 14
pair on record MW with MZ	12 -12
pair on record MX with CA	12 -12
pair on record MX with CL	-27 27
pair on record MX with CN	16 -16
pair on record MX with CN 2025 II	14 -14
pair on record MX with GT	20 -20
pair on record MX with ID	13 -13
pair on record MX with IN 2025 II	27 -27
pair on record MX with JP	-10 10
pair on record MX with KR	32 -32
pair on record MX with KR 2025 II	23 -23
pair on record MX with TH	13 -13
pair on record MX with TR	-18 18
pair on record MX with US	16 -16
pair on record MX with US 2025 II	15 -15
pair on record MY with CL	20 -20
pair on record MY with IN	16 -16
pair on record MY with KH	21 -21
pair on record MY with KH 2025 II	21 -21
pair on record MY with KR	10 -10
pair on record MY with SG	16 -16
pair on record MY with TH	22 -22
pair on record MY with TH 2025 II	16 -16
pair on record MY with VN	19 -19
pair on record MY with VN 2025 II	9 -9
pair on record MZ with ZA	-13 13
pair on record NG with BJ	-12 12
pair on record NG with DK	-11 11
pair on record NG with NO	-11 11
pair on record NG with TH	-29 29
pair on record NL with CN	12 -12
pair on record NL with US	9 -9
pair on record NO with AR	-13 13
pair on record NO with CA	15 -15
pair on record NO with DK	9 -9
pair on record NO with EC	-12 12
pair on record NO with EU	13 -13
pair on record NO with IS	29 -29
pair on record NO with PE	14 -14
pair on record NP with IN	-16 16
pair on record NZ with AU	28 -28
pair on record NZ with CL	-15 15
pair on record NZ with FJ	-9 9
pair on record NZ with IN	-34 34
pair on record NZ with JP	-19 19
pair on record NZ with US	10 -10
pair on record OM with PK	-10 10
pair on record PE with AU	12 -12
pair on record PE with CL	13 -13
pair on record PE with CN	-14 14
pair on record PE with CO	14 -14
pair on record PE with EC	29 -29
pair on record PE with EU	19 -19
pair on record PE with FI	10 -10
pair on record PE with IN 2027 I	11 -11
pair on record PE with JP	-12 12
pair on record PE with NO	16 -16
pair on record PE with TH	-11 11
pair on record PE with US	-11 11
pair on record PH with EC	10 -10
pair on record PH with ID	31 -31
pair on record PH with TH	9 -9
pair on record PK with IN	20 -20
pair on record PK with TR	-12 12
pair on record PL with KR	-18 18
pair on record PT with AO	-15 15
pair on record PT with AO 2028 I	-13 13
pair on record PT with BR	19 -19
pair on record PT with CV	-22 22
pair on record PT with ES	24 -24
pair on record PT with FR	13 -13
pair on record PY with BO	-12 12
pair on record PY with BR	14 -14
pair on record PY with EU	10 -10
pair on record PY with UY	18 -18
pair on record RS with EU	12 -12
pair on record RS with HU	10 -10
pair on record RS with TR	-23 23
pair on record RU with IN	11 -11
pair on record RU with IR	10 -10
pair on record RU with IR 2026 II	10 -10
pair on record SA with EG	17 -17
pair on record SE with AR	14 -14
pair on record SE with AR 2027 I	14 -14
pair on record SE with FI	17 -17
pair on record SE with US	16 -16
pair on record SE with US 2025 II	16 -16
pair on record SG with MY	13 -13
pair on record SN with ML	31 -31
pair on record SN with NO	12 -12
pair on record TG with BJ	-10 10
pair on record TG with GH	-11 11
pair on record TH with CH	-13 13
pair on record TH with CL	14 -14
pair on record TH with ID	11 -11
pair on record TH with IN	17 -17
pair on record TH with KH	9 -9
pair on record TH with MY	17 -17
pair on record TH with VN	27 -27
pair on record TL with AU	-19 19
pair on record TN with IT	9 -9
pair on record TN with LY	14 -14
pair on record TN with MA	13 -13
pair on record TN with MT	-19 19
pair on record TR with BG	12 -12
pair on record TR with CL	18 -18
pair on record TR with CO	-21 21
pair on record TR with DZ	-11 11
pair on record TR with EC	-16 16
pair on record TR with EG	25 -25
pair on record TR with ET	14 -14
pair on record TR with GE	14 -14
pair on record TR with KE	23 -23
pair on record TR with KZ	11 -11
pair on record TW with CN	17 -17
pair on record TW with JP	11 -11
pair on record TW with KR	8 -8
pair on record TW with US	-15 15
pair on record TW with US 2026 I	-22 22
pair on record UA with MD	30 -30
pair on record UA with RO	15 -15
pair on record UA with TR	-23 23
pair on record UG with KE	13 -13
pair on record US with AR	-20 20
pair on record US with AR 2025 II	-25 25
pair on record US with AU	21 -21
pair on record US with BD	-14 14
pair on record US with BD 2025 II	-10 10
pair on record US with BD 2026 I	-9 9
pair on record US with BG	10 -10
pair on record US with BO	15 -15
pair on record US with BR 2025 II	-19 19
pair on record US with BR 2026 II	-16 16
pair on record US with BR 2027 I	10 -10
pair on record US with BW	-11 11
pair on record US with CA 2025 II	-23 23
pair on record US with CA 2026 II	-20 20
pair on record US with CA 2027 I	17 -17
pair on record US with CA 2028 I	19 -19
pair on record US with CH	-20 20
pair on record US with CH 2025 I	10 -10
pair on record US with CH 2025 II	-35 35
pair on record US with CH 2026 I	-12 12
pair on record US with CH 2027 I	18 -18
pair on record US with CL	16 -16
pair on record US with CN	84 -84
pair on record US with CN 2018 II	16 -16
pair on record US with CN 2019 II	-30 30
pair on record US with CN 2020 I	-53 53
pair on record US with CN 2025 I	39 -39
pair on record US with CN 2025 II	111 -111
pair on record US with CN 2026 I	78 -78
pair on record US with CN 2026 II	69 -69
pair on record US with CO	14 -14
pair on record US with DE	35 -35
pair on record US with DE 2025 II	20 -20
pair on record US with DK	33 -33
pair on record US with DZ	16 -16
pair on record US with EC	-28 28
pair on record US with EC 2025 II	-43 43
pair on record US with EE	20 -20
pair on record US with EG	22 -22
pair on record US with ES	11 -11
pair on record US with ES 2025 II	19 -19
pair on record US with ET	13 -13
pair on record US with EU	-22 22
pair on record US with EU 2018 II	17 -17
pair on record US with EU 2021 I	28 -28
pair on record US with EU 2025 II	-41 41
pair on record US with EU 2026 I	-14 14
pair on record US with FI	22 -22
pair on record US with FJ	17 -17
pair on record US with FR	13 -13
pair on record US with FR 2025 II	10 -10
pair on record US with FR 2026 I	16 -16
pair on record US with GB	-23 23
pair on record US with GB 2025 I	-29 29
pair on record US with GB 2025 II	-16 16
pair on record US with GB 2026 II	17 -17
pair on record US with GH	22 -22
pair on record US with GH 2032 I	8 -8
pair on record US with GL	22 -22
pair on record US with GL 2026 I	22 -22
pair on record US with GR	11 -11
pair on record US with GT	-36 36
pair on record US with GT 2025 II	-44 44
pair on record US with GY	-13 13
pair on record US with HK	41 -41
pair on record US with HK 2026 II	20 -20
pair on record US with HN	11 -11
pair on record US with HU	18 -18
pair on record US with ID	-35 35
pair on record US with ID 2025 II	-49 49
pair on record US with IE	26 -26
pair on record US with IN	-23 23
pair on record US with IN 2025 I	-32 32
pair on record US with IN 2025 II	-9 9
pair on record US with IN 2026 I	-23 23
pair on record US with IN 2027 I	21 -21
pair on record US with IR	43 -43
pair on record US with IR 2025 II	8 -8
pair on record US with IR 2026 I	12 -12
pair on record US with IR 2026 II	18 -18
pair on record US with IS	18 -18
pair on record US with IT 2025 II	11 -11
pair on record US with JO	-12 12
pair on record US with JO 2026 II	-15 15
pair on record US with JP	-27 27
pair on record US with JP 2025 II	-33 33
pair on record US with JP 2026 I	-26 26
pair on record US with JP 2027 II	9 -9
pair on record US with JP 2031 II	13 -13
pair on record US with KE	32 -32
pair on record US with KE 2027 I	11 -11
pair on record US with KH	-41 41
pair on record US with KH 2025 II	-43 43
pair on record US with KR	-28 28
pair on record US with KR 2025 I	-30 30
pair on record US with KR 2025 II	-17 17
pair on record US with KR 2026 I	-26 26
pair on record US with KR 2027 I	24 -24
pair on record US with KR 2027 II	15 -15
pair on record US with KZ	13 -13
pair on record US with LA	11 -11
pair on record US with LI	-18 18
pair on record US with LI 2025 II	-20 20
pair on record US with LK	27 -27
pair on record US with LS	13 -13
pair on record US with LV	12 -12
pair on record US with MA	22 -22
pair on record US with MD	9 -9
pair on record US with MM	15 -15
pair on record US with MM 2025 II	14 -14
pair on record US with MX	25 -25
pair on record US with MX 2025 I	7 -7
pair on record US with MX 2026 II	20 -20
pair on record US with MY	-18 18
pair on record US with MY 2025 II	-27 27
pair on record US with NG	17 -17
pair on record US with NL	25 -25
pair on record US with NL 2025 II	14 -14
pair on record US with NO	34 -34
pair on record US with NO 2026 I	13 -13
pair on record US with NO 2030 II	11 -11
pair on record US with NZ	34 -34
pair on record US with OM	18 -18
pair on record US with PE	40 -40
pair on record US with PE 2030 II	9 -9
pair on record US with PH	-32 32
pair on record US with PH 2025 II	-50 50
pair on record US with PH 2026 II	18 -18
pair on record US with PK	13 -13
pair on record US with PK 2026 I	13 -13
pair on record US with PL	17 -17
pair on record US with PT	13 -13
pair on record US with PY	11 -11
pair on record US with RS	14 -14
pair on record US with RU	66 -66
pair on record US with RU 2025 II	38 -38
pair on record US with RU 2026 II	20 -20
pair on record US with SE	37 -37
pair on record US with SE 2025 II	19 -19
pair on record US with SG	27 -27
pair on record US with SN	17 -17
pair on record US with SV	-48 48
pair on record US with SV 2025 II	-41 41
pair on record US with SY	16 -16
pair on record US with SY 2025 II	16 -16
pair on record US with TH	-19 19
pair on record US with TH 2025 II	-42 42
pair on record US with TH 2026 II	10 -10
pair on record US with TN	19 -19
pair on record US with TR	14 -14
pair on record US with TT	-12 12
pair on record US with TW	-11 11
pair on record US with TW 2025 II	-23 23
pair on record US with TW 2026 I	-20 20
pair on record US with TW 2026 II	23 -23
pair on record US with UA	25 -25
pair on record US with UA 2025 II	15 -15
pair on record US with UY	25 -25
pair on record US with UZ	14 -14
pair on record US with VN	-30 30
pair on record US with VN 2025 I	11 -11
pair on record US with VN 2025 II	-48 48
pair on record US with ZA 2025 II	-16 16
pair on record US with ZM	12 -12
pair on record UY with AR	12 -12
pair on record UY with BR	20 -20
pair on record UY with DK	8 -8
pair on record UY with NO	-9 9
pair on record UY with PY	13 -13
pair on record VN with AU	-12 12
pair on record VN with BR	-18 18
pair on record VN with CL	-27 27
pair on record VN with CN	22 -22
pair on record VN with EC	-10 10
pair on record VN with EU	-17 17
pair on record VN with EU 2026 II	-21 21
pair on record VN with JP	20 -20
pair on record VN with MY	14 -14
pair on record VN with NO	-12 12
pair on record VN with NZ	-13 13
pair on record VN with PE	-15 15
pair on record VN with TH	24 -24
pair on record VN with US	16 -16
pair on record WS with TO	15 -15
pair on record ZA with EU	11 -11
pair on record ZA with KE	-13 13
pair on record ZA with PE	-12 12
pair on record ZA with US	-20 20
pair on record ZM with MW	-19 19
partner US	-13 13
partner named=3	5 -5
partner of union beside it	24 -24
partner part=side of US	-23 23
partner part=side truce	21 -21
partner part=third of US	35 -35
partner part=unsided	11 -11
partner part=unsided home	9 -9
partner part=unsided no truce	-11 11
partner part=unsided truce	43 -43
partner rank=0	3 -3
partner sides=1	13 -13
partner sides=2	11 -11
places 1 best 0	16 -16
places 2	8 -8
places 2 best 1	23 -23
places 3 best 4	11 -11
places 3 best 5	7 -7
places 4 best 1	-12 12
second 0	23 -23
second 0 best 0	6 -6
second 0 best 1	22 -22
second 0 best 6	-13 13
second 1 best 3	11 -11
second 1 best 6	18 -18
second 3	9 -9
second 3 best 4	11 -11
second 4 best 4	-28 28
second 4 best 6	6 -6
second 5 best 6	16 -16
together 0 best 0	18 -18
together 2 best 3	-20 20
together 2 best 6	7 -7
together 3	10 -10
together 3 best 0	9 -9
together 3 best 1	10 -10
together 3 best 5	-13 13
together 4	9 -9
together 4 best 0	18 -18
together 4 best 3	20 -20
together 4 best 4	-21 21`;
