// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_TOLD = `no	yes
<always>	27 -27
best>0.65	-14 14
best>0.85	-8 8
best>0.97	-20 20
hub 0	46 -46
hub 0 best 2	22 -22
hub 0 best 3	19 -19
hub 0 best 4	46 -46
hub 0 best 5	33 -33
hub 0 best 6	12 -12
hub 0 owned 2	-22 22
hub 0 owned 2 best 2	-12 12
hub 0 owned 2 best 3	-13 13
hub 0 owned 3	18 -18
hub 0 owned 4	55 -55
hub 0 owned 4 best 2	9 -9
hub 0 owned 4 best 3	9 -9
hub 0 owned 4 best 5	10 -10
hub 0 owned 4 best 6	25 -25
hub 0 owned 5	9 -9
hub 0 owned 5 best 2	16 -16
hub 0 owned 5 best 3	13 -13
hub 0 owned 5 best 4	11 -11
hub 0 owned 5 best 6	-15 15
hub 0 owned 6	53 -53
hub 0 owned 6 best 2	10 -10
hub 0 owned 6 best 3	17 -17
hub 0 owned 6 best 4	18 -18
hub 1	19 -19
hub 1 best 4	25 -25
hub 1 owned 0	11 -11
hub 1 owned 0 best 2	25 -25
hub 1 owned 0 best 3	-12 12
hub 1 owned 1	-16 16
hub 1 owned 1 best 2	-17 17
hub 1 owned 1 best 4	17 -17
hub 1 owned 1 best 5	-28 28
hub 1 owned 2 best 4	-10 10
hub 1 owned 2 best 6	20 -20
hub 1 owned 3 best 2	30 -30
hub 1 owned 3 best 3	33 -33
hub 1 owned 4 best 2	-21 21
hub 1 owned 4 best 5	6 -6
hub 1 owned 5 best 3	16 -16
hub 1 owned 5 best 5	19 -19
hub 1 owned 5 best 6	-19 19
hub 1 owned 6	13 -13
hub 1 owned 6 best 4	12 -12
hub 1 owned 6 best 5	22 -22
hub 1 owned 6 best 6	-19 19
hub 2 best 2	-19 19
hub 2 best 6	6 -6
hub 2 owned 0	-3 3
hub 2 owned 0 best 2	-13 13
hub 2 owned 0 best 4	-4 4
hub 2 owned 1	16 -16
hub 2 owned 1 best 3	-8 8
hub 2 owned 1 best 4	24 -24
hub 2 owned 1 best 5	36 -36
hub 2 owned 2	19 -19
hub 2 owned 2 best 4	41 -41
hub 2 owned 3	20 -20
hub 2 owned 3 best 2	-17 17
hub 2 owned 3 best 5	18 -18
hub 2 owned 3 best 6	12 -12
hub 2 owned 4	24 -24
hub 2 owned 4 best 2	11 -11
hub 2 owned 4 best 4	24 -24
hub 2 owned 4 best 5	-16 16
hub 2 owned 4 best 6	11 -11
hub 2 owned 5	23 -23
hub 2 owned 5 best 5	14 -14
hub 2 owned 6	-11 11
hub 2 owned 6 best 3	-6 6
hub 2 owned 6 best 6	-7 7
hub 3 best 2	-11 11
hub 3 owned 0 best 3	4 -4
hub 3 owned 0 best 5	-11 11
hub 3 owned 0 best 6	10 -10
hub 3 owned 1 best 3	-14 14
hub 3 owned 1 best 4	-15 15
hub 3 owned 1 best 5	22 -22
hub 3 owned 1 best 6	30 -30
hub 3 owned 2	11 -11
hub 3 owned 2 best 2	40 -40
hub 3 owned 2 best 3	38 -38
hub 3 owned 3 best 2	-27 27
hub 3 owned 3 best 3	-13 13
hub 3 owned 3 best 4	15 -15
hub 3 owned 4 best 5	23 -23
hub 3 owned 5	-20 20
hub 3 owned 5 best 2	-7 7
hub 3 owned 5 best 4	-11 11
hub 3 owned 6 best 2	10 -10
hub 3 owned 6 best 3	10 -10
hub 3 owned 6 best 4	8 -8
hub 3 owned 6 best 5	-26 26
hub 3 owned 6 best 6	-18 18
hub 4 best 3	-15 15
hub 4 best 5	9 -9
hub 4 best 6	9 -9
hub 4 owned 0 best 2	-10 10
hub 4 owned 0 best 3	-14 14
hub 4 owned 0 best 5	8 -8
hub 4 owned 0 best 6	29 -29
hub 4 owned 1	31 -31
hub 4 owned 1 best 3	19 -19
hub 4 owned 1 best 4	11 -11
hub 4 owned 2 best 3	30 -30
hub 4 owned 2 best 5	29 -29
hub 4 owned 3 best 2	19 -19
hub 4 owned 3 best 3	-10 10
hub 4 owned 4 best 2	18 -18
hub 4 owned 4 best 6	-13 13
hub 4 owned 5	-12 12
hub 4 owned 5 best 2	-8 8
hub 4 owned 5 best 3	-12 12
hub 4 owned 5 best 5	-17 17
hub 4 owned 6	-3 3
hub 4 owned 6 best 3	-7 7
hub 4 owned 6 best 4	-14 14
hub 5	-6 6
hub 5 best 1	10 -10
hub 5 best 3	8 -8
hub 5 best 5	-17 17
hub 5 best 6	-15 15
hub 5 owned 0 best 1	10 -10
hub 5 owned 0 best 2	-14 14
hub 5 owned 0 best 3	7 -7
hub 5 owned 0 best 4	-17 17
hub 5 owned 0 best 6	-11 11
hub 5 owned 1	19 -19
hub 5 owned 2	10 -10
hub 5 owned 2 best 6	8 -8
hub 5 owned 3 best 2	15 -15
hub 5 owned 4	-11 11
hub 5 owned 4 best 3	-11 11
hub 5 owned 6 best 3	9 -9
hub 5 owned 6 best 5	-11 11
hub 5 owned 6 best 6	-10 10
hub 6 best 0	14 -14
hub 6 best 2	26 -26
hub 6 best 5	-21 21
hub 6 best 6	-28 28
hub 6 owned 0 best 0	14 -14
hub 6 owned 2	-17 17
hub 6 owned 3	24 -24
hub 6 owned 3 best 2	29 -29
hub 6 owned 3 best 6	10 -10
hub 6 owned 4 best 2	10 -10
hub 6 owned 4 best 3	17 -17
hub 6 owned 4 best 4	-11 11
hub 6 owned 4 best 5	-8 8
hub 6 owned 4 best 6	-7 7
hub 6 owned 5 best 2	36 -36
hub 6 owned 5 best 5	-20 20
hub 6 owned 6 best 6	-18 18
hub US partner side best 0	-36 36
hub US partner side best 1	-15 15
hub US partner side best 4	4 -4
hub US partner side best 5	23 -23
hub US partner side best 6	13 -13
hub US partner third	19 -19
hub US partner third best 0	-16 16
hub US partner third best 6	22 -22
hub US partner unsided best 0	28 -28
hub US partner unsided best 2	-11 11
hub US partner unsided best 3	-15 15
hub away	5 -5
hub away best 5	2 -2
hub before own best 0	18 -18
hub behind own	10 -10
hub behind own best 2	17 -17
hub behind own best 3	9 -9
hub behind own best 4	17 -17
hub behind own best 6	-15 15
hub home partner side best 0	15 -15
hub home partner side best 5	-26 26
hub home partner side best 6	4 -4
hub home partner third best 1	7 -7
hub home partner third best 6	-11 11
hub home partner unsided	16 -16
hub other partner side	11 -11
hub other partner side best 0	28 -28
hub other partner side best 2	15 -15
hub other partner side best 4	-19 19
hub other partner side best 5	14 -14
hub other partner third best 0	26 -26
hub other partner third best 2	22 -22
hub other partner third best 5	-19 19
hub other partner third best 6	-15 15
hub other partner unsided best 1	11 -11
hub rank 0 owned 0 best 2	-15 15
hub rank 0 owned 0 best 3	-14 14
hub rank 0 owned 0 best 4	-16 16
hub rank 0 owned 0 best 5	-19 19
hub rank 0 owned 0 best 6	-14 14
hub rank 0 owned 1	19 -19
hub rank 0 owned 1 best 5	22 -22
hub rank 0 owned 2	13 -13
hub rank 0 owned 2 best 4	-15 15
hub rank 0 owned 2 best 5	45 -45
hub rank 0 owned 2 best 6	9 -9
hub rank 0 owned 3 best 6	12 -12
hub rank 0 owned 4 best 2	11 -11
hub rank 0 owned 4 best 3	15 -15
hub rank 0 owned 5	-14 14
hub rank 0 owned 5 best 3	-4 4
hub rank 0 owned 5 best 5	-13 13
hub rank 0 owned 6	-8 8
hub rank 0 owned 6 best 6	-15 15
hub rank 1	19 -19
hub rank 1 best 1	-13 13
hub rank 1 owned 0	14 -14
hub rank 1 owned 0 best 1	-13 13
hub rank 1 owned 0 best 2	-13 13
hub rank 1 owned 0 best 4	-4 4
hub rank 1 owned 0 best 6	46 -46
hub rank 1 owned 1	12 -12
hub rank 1 owned 1 best 2	-11 11
hub rank 1 owned 2 best 5	-11 11
hub rank 1 owned 3	8 -8
hub rank 1 owned 3 best 2	15 -15
hub rank 1 owned 4	3 -3
hub rank 1 owned 4 best 5	-11 11
hub rank 1 owned 5 best 2	15 -15
hub rank 1 owned 5 best 3	16 -16
hub rank 1 owned 5 best 4	19 -19
hub rank 1 owned 5 best 6	-22 22
hub rank 1 owned 6	-27 27
hub rank 1 owned 6 best 6	-32 32
hub rank 2	33 -33
hub rank 2 best 4	20 -20
hub rank 2 best 5	11 -11
hub rank 2 best 6	11 -11
hub rank 2 owned 0	22 -22
hub rank 2 owned 0 best 2	26 -26
hub rank 2 owned 0 best 5	11 -11
hub rank 2 owned 1	9 -9
hub rank 2 owned 1 best 5	-10 10
hub rank 2 owned 1 best 6	35 -35
hub rank 2 owned 2	26 -26
hub rank 2 owned 2 best 3	19 -19
hub rank 2 owned 2 best 4	14 -14
hub rank 2 owned 2 best 5	20 -20
hub rank 2 owned 3	-4 4
hub rank 2 owned 3 best 5	-10 10
hub rank 2 owned 3 best 6	11 -11
hub rank 2 owned 4 best 3	-8 8
hub rank 2 owned 4 best 4	25 -25
hub rank 2 owned 4 best 5	12 -12
hub rank 2 owned 5	15 -15
hub rank 2 owned 5 best 3	10 -10
hub rank 2 owned 6	-22 22
hub rank 2 owned 6 best 6	-25 25
hub rank 3	28 -28
hub rank 3 best 2	26 -26
hub rank 3 best 3	27 -27
hub rank 3 best 4	26 -26
hub rank 3 best 6	-11 11
hub rank 3 owned 3	-5 5
hub rank 3 owned 3 best 4	13 -13
hub rank 3 owned 3 best 6	-19 19
hub rank 3 owned 4	38 -38
hub rank 3 owned 4 best 5	14 -14
hub rank 3 owned 4 best 6	13 -13
hub rank 3 owned 6	16 -16
hub side partner side	16 -16
hub side partner side best 0	-13 13
hub side partner side best 1	-14 14
hub side partner side best 3	-2 2
hub side partner side best 4	13 -13
hub side partner side best 5	23 -23
hub side partner side best 6	44 -44
hub side partner third best 2	16 -16
hub there best 5	-13 13
hub third partner side	-30 30
hub third partner side best 0	27 -27
hub third partner side best 2	-13 13
hub third partner side best 3	-20 20
hub third partner side best 4	-18 18
hub third partner side best 5	-10 10
hub third partner side best 6	-23 23
hub third partner third best 1	33 -33
hub third partner third best 3	10 -10
hub third partner third best 6	-30 30
hub unsided partner unsided	5 -5
hub unsided partner unsided best 0	23 -23
hub unsided partner unsided best 1	21 -21
hub unsided partner unsided best 2	-15 15
hub unsided partner unsided best 3	-15 15
hub>0.08	-4 4
hub>0.15	-8 8
hub>0.25	-13 13
hub>0.55	-14 14
hub>0.65	-6 6
hub>0.85	-9 9
hub>0.93	-6 6
hub>0.97	-9 9
likely places 0	23 -23
likely places 0 best 0	12 -12
likely places 2 best 3	-8 8
likely places 3	7 -7
likely places 3 best 6	17 -17
likely places 4	-23 23
likely places 4 best 5	-12 12
likely places 4 best 6	-10 10
named 0	19 -19
named 0 best 0	20 -20
named 0 best 2	7 -7
named 0 best 5	11 -11
named 0 best 6	9 -9
named 1 best 1	18 -18
named 1 best 3	17 -17
named 1 best 4	-18 18
named 2 best 3	-5 5
named 2 best 5	-19 19
named 2 best 6	26 -26
named 3 best 4	-6 6
named 3 best 6	-2 2
named 4 best 6	17 -17
named never best 2	-26 26
named never best 4	16 -16
named never best 5	10 -10
others 0	18 -18
others 0 best 0	14 -14
others 0 best 2	11 -11
others 0 best 3	20 -20
others 1	15 -15
others 1 best 4	7 -7
others 2	16 -16
others 2 best 1	12 -12
others 2 best 4	-13 13
others 3	-8 8
others 3 best 0	-17 17
others 3 best 1	-17 17
others 3 best 2	15 -15
others 4	-8 8
others 4 best 2	-20 20
others 4 best 3	-5 5
others 4 best 6	13 -13
others there best 0	-12 12
others there best 2	17 -17
others there best 3	24 -24
others there best 4	12 -12
own 0 best 0	22 -22
own 0 best 1	9 -9
own 0 best 6	-11 11
own 1 best 6	7 -7
own 2 best 4	8 -8
own 3 best 0	22 -22
own 3 best 2	-23 23
own 3 best 5	10 -10
own 3 best 6	18 -18
own 4 best 0	25 -25
own 4 best 2	22 -22
own 4 best 4	-3 3
own 5 best 0	-25 25
own 5 best 2	14 -14
own 5 best 3	8 -8
own 5 best 4	30 -30
own 6 best 0	-34 34
own 6 best 3	7 -7
own 6 best 5	24 -24
own>0.45	-4 4
own>0.85	-19 19
own>0.93	19 -19
own>0.97	10 -10
owned 0	13 -13
owned 0 best 0	12 -12
owned 0 best 3	-7 7
owned 0 best 4	-13 13
owned 0 best 6	16 -16
owned 1	30 -30
owned 1 best 2	-14 14
owned 1 best 4	13 -13
owned 1 best 5	11 -11
owned 1 best 6	28 -28
owned 2	21 -21
owned 2 best 5	21 -21
owned 3 best 2	13 -13
owned 6	-19 19
owned 6 best 6	-30 30
pair on record AM with GE	13 -13
pair on record AM with IR	10 -10
pair on record AM with TR	16 -16
pair on record AO with BR	-16 16
pair on record AO with PT	-12 12
pair on record AR with BR	36 -36
pair on record AR with CL	19 -19
pair on record AR with EU	-20 20
pair on record AR with KR	-18 18
pair on record AR with SE 2027 I	12 -12
pair on record AR with UY	39 -39
pair on record AR with UY 2027 II	11 -11
pair on record AT with CH	15 -15
pair on record AT with DE	14 -14
pair on record AT with HU	19 -19
pair on record AU with CA	17 -17
pair on record AU with CL	15 -15
pair on record AU with CN	-20 20
pair on record AU with EU	-21 21
pair on record AU with IN	-17 17
pair on record AU with JP	13 -13
pair on record AU with KR	-10 10
pair on record AZ with GE	18 -18
pair on record AZ with TR	-10 10
pair on record BD with IN	22 -22
pair on record BD with PK	15 -15
pair on record BD with VN	11 -11
pair on record BE with EU	11 -11
pair on record BE with KE	-31 31
pair on record BE with PE	-10 10
pair on record BG with GR	17 -17
pair on record BO with CL	-12 12
pair on record BO with EU	28 -28
pair on record BO with FI	-23 23
pair on record BO with JP	-12 12
pair on record BO with PE	39 -39
pair on record BO with PE 2031 II	12 -12
pair on record BR with AR	23 -23
pair on record BR with AU	12 -12
pair on record BR with CO	19 -19
pair on record BR with EU	-8 8
pair on record BR with GH	-13 13
pair on record BR with KE	11 -11
pair on record BR with PH	15 -15
pair on record BR with TH	18 -18
pair on record BR with US	16 -16
pair on record BW with NA	13 -13
pair on record CA with AU	27 -27
pair on record CA with CN	-57 57
pair on record CA with CN 2025 I	18 -18
pair on record CA with CN 2025 II	-11 11
pair on record CA with CN 2026 I	-61 61
pair on record CA with CN 2026 II	-15 15
pair on record CA with GB	14 -14
pair on record CA with ID	-45 45
pair on record CA with IN	-29 29
pair on record CA with IN 2025 II	-15 15
pair on record CA with IS	11 -11
pair on record CA with JP 2025 II	12 -12
pair on record CA with KR	20 -20
pair on record CA with MX 2026 I	16 -16
pair on record CA with NZ	-12 12
pair on record CA with PE	-10 10
pair on record CA with PH	-14 14
pair on record CA with US	-14 14
pair on record CA with US 2025 II	-19 19
pair on record CA with US 2026 II	-16 16
pair on record CH with CA	14 -14
pair on record CH with CL	13 -13
pair on record CH with EU	34 -34
pair on record CH with EU 2025 II	25 -25
pair on record CH with GB	19 -19
pair on record CH with GB 2025 II	10 -10
pair on record CH with JP	20 -20
pair on record CH with JP 2025 II	14 -14
pair on record CH with LI	36 -36
pair on record CH with LI 2025 II	31 -31
pair on record CH with NO	23 -23
pair on record CH with TH	-18 18
pair on record CH with TR	9 -9
pair on record CH with US	-23 23
pair on record CH with US 2025 I	17 -17
pair on record CH with US 2025 II	-9 9
pair on record CH with US 2026 I	-32 32
pair on record CH with VN	-10 10
pair on record CL with AU	16 -16
pair on record CL with BO	23 -23
pair on record CL with CA	-21 21
pair on record CL with CN	-10 10
pair on record CL with FI	-18 18
pair on record CL with IT	-10 10
pair on record CL with JP	-9 9
pair on record CL with KR	-18 18
pair on record CL with MA	-12 12
pair on record CL with NO	16 -16
pair on record CL with NZ	25 -25
pair on record CL with PE	24 -24
pair on record CL with PL	11 -11
pair on record CL with US 2025 II	-18 18
pair on record CN with AU 2025 II	17 -17
pair on record CN with BR	30 -30
pair on record CN with CA 2025 II	16 -16
pair on record CN with CH	18 -18
pair on record CN with EU	16 -16
pair on record CN with EU 2025 II	30 -30
pair on record CN with GB	31 -31
pair on record CN with GB 2025 I	17 -17
pair on record CN with HK	15 -15
pair on record CN with HK 2025 II	10 -10
pair on record CN with ID	14 -14
pair on record CN with IN	14 -14
pair on record CN with IN 2025 II	12 -12
pair on record CN with IN 2026 I	11 -11
pair on record CN with IN 2026 II	14 -14
pair on record CN with IR	12 -12
pair on record CN with JP	28 -28
pair on record CN with JP 2025 II	14 -14
pair on record CN with KH	15 -15
pair on record CN with KR	16 -16
pair on record CN with KR 2025 II	15 -15
pair on record CN with MX	13 -13
pair on record CN with MY	23 -23
pair on record CN with MY 2025 II	20 -20
pair on record CN with RU	13 -13
pair on record CN with SE	12 -12
pair on record CN with SG	18 -18
pair on record CN with SG 2025 II	13 -13
pair on record CN with TH	19 -19
pair on record CN with TH 2025 II	15 -15
pair on record CN with TW	16 -16
pair on record CN with US	146 -146
pair on record CN with US 2025 I	32 -32
pair on record CN with US 2025 II	53 -53
pair on record CN with US 2026 I	32 -32
pair on record CN with US 2026 II	26 -26
pair on record CN with VN	27 -27
pair on record CN with VN 2025 II	17 -17
pair on record CN with ZA	-12 12
pair on record CO with EC	21 -21
pair on record CO with JP	-12 12
pair on record CO with PA	10 -10
pair on record CO with VE	18 -18
pair on record CR with EC	18 -18
pair on record CY with GR	24 -24
pair on record CY with JO	-16 16
pair on record CZ with PL	16 -16
pair on record CZ with SK	22 -22
pair on record DK with EU	15 -15
pair on record DK with KE	10 -10
pair on record DK with NO	20 -20
pair on record DK with TZ	-20 20
pair on record DZ with TN	20 -20
pair on record EC with CO	32 -32
pair on record EC with EU	-10 10
pair on record EC with IN	15 -15
pair on record EC with KR	-19 19
pair on record EC with LV	-9 9
pair on record EC with VN	13 -13
pair on record EE with LV	13 -13
pair on record EG with EU	-11 11
pair on record EG with ID	-13 13
pair on record EG with IN	35 -35
pair on record EG with JO	19 -19
pair on record EG with KE	-8 8
pair on record EG with MA	26 -26
pair on record EG with RU	-12 12
pair on record EG with TH	-10 10
pair on record EG with TR	10 -10
pair on record EG with US	9 -9
pair on record ES with PT	15 -15
pair on record ET with KE	23 -23
pair on record EU with AM	-10 10
pair on record EU with AR	-17 17
pair on record EU with AR 2026 I	-15 15
pair on record EU with AU	-8 8
pair on record EU with BO	-10 10
pair on record EU with BR 2025 II	14 -14
pair on record EU with BR 2026 I	-19 19
pair on record EU with CA 2025 II	18 -18
pair on record EU with CA 2026 I	-10 10
pair on record EU with CH	15 -15
pair on record EU with CH 2025 II	19 -19
pair on record EU with CN	17 -17
pair on record EU with CO	9 -9
pair on record EU with DE	14 -14
pair on record EU with DK	12 -12
pair on record EU with DZ	-13 13
pair on record EU with EC	-16 16
pair on record EU with ES	16 -16
pair on record EU with ET	-27 27
pair on record EU with FJ	-10 10
pair on record EU with FR	16 -16
pair on record EU with GB	42 -42
pair on record EU with GB 2025 I	-10 10
pair on record EU with GB 2025 II	27 -27
pair on record EU with GB 2026 I	21 -21
pair on record EU with GE	-13 13
pair on record EU with GH	-20 20
pair on record EU with GL	18 -18
pair on record EU with GL 2026 I	18 -18
pair on record EU with ID	-34 34
pair on record EU with IN 2026 I	-11 11
pair on record EU with IS	-15 15
pair on record EU with IT	11 -11
pair on record EU with JP	19 -19
pair on record EU with JP 2025 II	27 -27
pair on record EU with JP 2026 I	9 -9
pair on record EU with KE 2029 II	-18 18
pair on record EU with KE 2030 I	-12 12
pair on record EU with KR	35 -35
pair on record EU with KR 2025 II	17 -17
pair on record EU with KR 2026 I	9 -9
pair on record EU with LB	-13 13
pair on record EU with MD	-14 14
pair on record EU with MX	-15 15
pair on record EU with MX 2025 I	-14 14
pair on record EU with MY	-29 29
pair on record EU with NG	10 -10
pair on record EU with NO	10 -10
pair on record EU with NO 2025 II	10 -10
pair on record EU with PE	-15 15
pair on record EU with PY 2026 I	15 -15
pair on record EU with RS	19 -19
pair on record EU with RU	15 -15
pair on record EU with SI	15 -15
pair on record EU with TH	-31 31
pair on record EU with TN	-16 16
pair on record EU with TR	30 -30
pair on record EU with TR 2028 I	9 -9
pair on record EU with TR 2030 II	8 -8
pair on record EU with UA	-18 18
pair on record EU with US 2021 I	10 -10
pair on record EU with US 2025 I	38 -38
pair on record EU with US 2026 I	-7 7
pair on record EU with US 2026 II	20 -20
pair on record EU with UY	-19 19
pair on record EU with UY 2026 I	-19 19
pair on record EU with UZ	-12 12
pair on record EU with VN 2025 II	12 -12
pair on record FI with CL	15 -15
pair on record FI with KZ	12 -12
pair on record FI with NO	13 -13
pair on record FI with SE	28 -28
pair on record FJ with TO	11 -11
pair on record FJ with US	-10 10
pair on record FR with MA	-12 12
pair on record GB with CA	17 -17
pair on record GB with CA 2025 I	11 -11
pair on record GB with CN	19 -19
pair on record GB with EU	21 -21
pair on record GB with EU 2025 I	-14 14
pair on record GB with EU 2025 II	25 -25
pair on record GB with ID	17 -17
pair on record GB with IN	-38 38
pair on record GB with IN 2025 I	-24 24
pair on record GB with IN 2025 II	-29 29
pair on record GB with IS	-16 16
pair on record GB with JP 2025 I	11 -11
pair on record GB with JP 2025 II	17 -17
pair on record GB with KR	-16 16
pair on record GB with KR 2025 I	-9 9
pair on record GB with KR 2025 II	-9 9
pair on record GB with NO	-19 19
pair on record GB with US	-10 10
pair on record GB with US 2025 I	-22 22
pair on record GB with US 2026 I	13 -13
pair on record GB with VN 2025 II	14 -14
pair on record GE with JP	-24 24
pair on record GE with KZ	-9 9
pair on record GE with TR	16 -16
pair on record GH with BR	-12 12
pair on record GH with CI	37 -37
pair on record GH with CI 2029 I	11 -11
pair on record GH with FI	-18 18
pair on record GH with MA	16 -16
pair on record GH with NO	-14 14
pair on record GH with PE	22 -22
pair on record GH with UY	17 -17
pair on record GR with CY	20 -20
pair on record GR with EG	-9 9
pair on record GR with JO	-10 10
pair on record GT with HN	22 -22
pair on record HN with NI	10 -10
pair on record HN with SV	-10 10
pair on record HU with EU	12 -12
pair on record HU with PE	-10 10
pair on record HU with RO	11 -11
pair on record HU with RS	-9 9
pair on record ID with AU	-14 14
pair on record ID with CN	15 -15
pair on record ID with EU	-17 17
pair on record ID with EU 2025 II	-10 10
pair on record ID with JP	13 -13
pair on record ID with KR	20 -20
pair on record ID with MY	39 -39
pair on record ID with TH	20 -20
pair on record ID with US 2026 I	21 -21
pair on record ID with VN	23 -23
pair on record IE with CL	-10 10
pair on record IN with BD	14 -14
pair on record IN with BR	19 -19
pair on record IN with BR 2025 II	21 -21
pair on record IN with CA	-10 10
pair on record IN with CH	17 -17
pair on record IN with CL	-22 22
pair on record IN with CN 2025 II	15 -15
pair on record IN with CN 2026 I	14 -14
pair on record IN with CN 2026 II	-13 13
pair on record IN with EU	-37 37
pair on record IN with EU 2026 I	-39 39
pair on record IN with GB	-39 39
pair on record IN with GB 2025 II	-23 23
pair on record IN with GB 2026 I	-28 28
pair on record IN with ID	22 -22
pair on record IN with JP	25 -25
pair on record IN with JP 2025 II	13 -13
pair on record IN with KR 2025 II	13 -13
pair on record IN with LK	-9 9
pair on record IN with NP	-12 12
pair on record IN with NZ	-37 37
pair on record IN with OM	-32 32
pair on record IN with PE	13 -13
pair on record IN with PK	24 -24
pair on record IN with PK 2025 II	14 -14
pair on record IN with RU	31 -31
pair on record IN with RU 2026 I	20 -20
pair on record IN with US	-12 12
pair on record IN with VN	8 -8
pair on record IN with VN 2026 I	14 -14
pair on record IR with OM	16 -16
pair on record IS with CA	10 -10
pair on record IS with FO	24 -24
pair on record IS with NO	39 -39
pair on record JO with CY	16 -16
pair on record JP with BR	16 -16
pair on record JP with BR 2025 II	13 -13
pair on record JP with CA	14 -14
pair on record JP with CH	22 -22
pair on record JP with CH 2025 II	18 -18
pair on record JP with CL	-13 13
pair on record JP with CN	30 -30
pair on record JP with EU	25 -25
pair on record JP with EU 2025 II	33 -33
pair on record JP with FI	-10 10
pair on record JP with GB	26 -26
pair on record JP with GB 2025 II	19 -19
pair on record JP with ID	29 -29
pair on record JP with ID 2025 II	16 -16
pair on record JP with IN 2025 II	19 -19
pair on record JP with KR	61 -61
pair on record JP with KR 2025 II	15 -15
pair on record JP with MN	-22 22
pair on record JP with MX	-10 10
pair on record JP with MY	-15 15
pair on record JP with NO	-13 13
pair on record JP with NZ	-17 17
pair on record JP with PE	-23 23
pair on record JP with PH	22 -22
pair on record JP with PH 2025 II	11 -11
pair on record JP with TH	-14 14
pair on record JP with TR	9 -9
pair on record JP with US 2025 II	10 -10
pair on record JP with US 2026 II	-12 12
pair on record JP with VN	32 -32
pair on record JP with VN 2025 II	17 -17
pair on record KE with DE	12 -12
pair on record KE with EG	12 -12
pair on record KE with ET	29 -29
pair on record KE with EU	-25 25
pair on record KE with LK	13 -13
pair on record KE with PK	-10 10
pair on record KE with PK 2027 I	-12 12
pair on record KE with TN	10 -10
pair on record KE with TR	-21 21
pair on record KE with TZ	20 -20
pair on record KE with UG	18 -18
pair on record KH with MY	17 -17
pair on record KH with MY 2025 II	12 -12
pair on record KH with TH	18 -18
pair on record KH with TH 2025 II	17 -17
pair on record KH with US	12 -12
pair on record KH with VN	16 -16
pair on record KH with VN 2025 II	20 -20
pair on record KR with CA 2025 II	14 -14
pair on record KR with CH	12 -12
pair on record KR with CN	37 -37
pair on record KR with CN 2025 II	12 -12
pair on record KR with DE	-29 29
pair on record KR with EC	-14 14
pair on record KR with EU	13 -13
pair on record KR with EU 2025 II	26 -26
pair on record KR with IN	29 -29
pair on record KR with IN 2025 II	20 -20
pair on record KR with JP	51 -51
pair on record KR with JP 2025 II	23 -23
pair on record KR with MX	21 -21
pair on record KR with MY	17 -17
pair on record KR with NO	10 -10
pair on record KR with SG	11 -11
pair on record KR with TW	21 -21
pair on record KR with TW 2025 II	16 -16
pair on record KR with US 2026 I	-22 22
pair on record KZ with EU	13 -13
pair on record KZ with RU	19 -19
pair on record KZ with UZ	19 -19
pair on record LB with JO	13 -13
pair on record LK with IN	22 -22
pair on record LK with KE	17 -17
pair on record LK with KE 2028 II	12 -12
pair on record LK with TR	9 -9
pair on record LT with LV	27 -27
pair on record LV with EE	21 -21
pair on record MA with GH	-12 12
pair on record MA with PE	9 -9
pair on record MA with TN	26 -26
pair on record MA with US	-15 15
pair on record MN with KR	-22 22
pair on record MW with MZ	13 -13
pair on record MW with ZM	15 -15
pair on record MX with CA	24 -24
pair on record MX with CA 2025 II	20 -20
pair on record MX with CL	-24 24
pair on record MX with CN	28 -28
pair on record MX with CN 2025 II	24 -24
pair on record MX with EU	-10 10
pair on record MX with GT	19 -19
pair on record MX with JP	-11 11
pair on record MX with JP 2025 II	-9 9
pair on record MX with KR	21 -21
pair on record MX with KR 2025 II	12 -12
pair on record MX with TR	-24 24
pair on record MX with US 2025 II	15 -15
pair on record MX with US 2026 II	-12 12
pair on record MX with VN	-12 12
pair on record MY with CL	21 -21
pair on record MY with ID 2025 II	10 -10
pair on record MY with KH	30 -30
pair on record MY with KH 2025 II	26 -26
pair on record MY with KR	10 -10
pair on record MY with PE	-14 14
pair on record MY with TH	29 -29
pair on record MY with TH 2025 II	19 -19
pair on record MY with US	21 -21
pair on record MY with US 2025 II	13 -13
pair on record MY with VN	28 -28
pair on record MY with VN 2025 II	18 -18
pair on record MZ with MW	11 -11
pair on record NA with ZA	10 -10
pair on record NG with BJ	-14 14
pair on record NG with DK	-11 11
pair on record NG with GH	14 -14
pair on record NG with IN	-30 30
pair on record NG with NO	-16 16
pair on record NG with TH	-24 24
pair on record NO with AR	-23 23
pair on record NO with CA	12 -12
pair on record NO with CH	14 -14
pair on record NO with DK	25 -25
pair on record NO with EG	-10 10
pair on record NO with EU	18 -18
pair on record NO with FO	12 -12
pair on record NO with GH	-11 11
pair on record NO with IS	37 -37
pair on record NO with PE	15 -15
pair on record NO with SN	-14 14
pair on record NO with TN	-14 14
pair on record NP with BT	13 -13
pair on record NP with IN	-21 21
pair on record NZ with AU	19 -19
pair on record NZ with CL	-20 20
pair on record NZ with FJ	-12 12
pair on record NZ with IN	-38 38
pair on record NZ with JP	-22 22
pair on record NZ with US	12 -12
pair on record OM with IR	16 -16
pair on record OM with KE	12 -12
pair on record OM with PK	-9 9
pair on record PE with AU	12 -12
pair on record PE with BR	-21 21
pair on record PE with CL	20 -20
pair on record PE with CN	-14 14
pair on record PE with CO	16 -16
pair on record PE with DK	-9 9
pair on record PE with EC	28 -28
pair on record PE with EU	20 -20
pair on record PE with EU 2029 II	12 -12
pair on record PE with GH	11 -11
pair on record PE with ID	-12 12
pair on record PE with NO	18 -18
pair on record PE with TH	-14 14
pair on record PE with US	-22 22
pair on record PH with EU	-9 9
pair on record PH with ID	34 -34
pair on record PH with JP	10 -10
pair on record PH with KR	-28 28
pair on record PH with SG	14 -14
pair on record PH with TH	14 -14
pair on record PH with US 2025 II	14 -14
pair on record PK with IN	18 -18
pair on record PK with TR	-10 10
pair on record PL with CL	-10 10
pair on record PL with EU	13 -13
pair on record PL with GE	14 -14
pair on record PL with KR	-19 19
pair on record PT with AO	-11 11
pair on record PT with BR	21 -21
pair on record PT with CV	-15 15
pair on record PT with ES	32 -32
pair on record PT with FR	13 -13
pair on record PT with GH	-21 21
pair on record PT with IT	10 -10
pair on record PT with TR	-11 11
pair on record PY with BO	-18 18
pair on record PY with BR	19 -19
pair on record PY with EU	-12 12
pair on record PY with EU 2026 I	-12 12
pair on record PY with UY	17 -17
pair on record RO with BG	12 -12
pair on record RS with EU	18 -18
pair on record RS with HU	13 -13
pair on record RS with TR	-24 24
pair on record SA with EG	13 -13
pair on record SE with AR	17 -17
pair on record SE with AR 2027 I	16 -16
pair on record SE with NO	14 -14
pair on record SE with US	12 -12
pair on record SE with US 2025 II	12 -12
pair on record SG with MY	15 -15
pair on record SN with GH	22 -22
pair on record SN with GM	12 -12
pair on record SN with ML	25 -25
pair on record SN with MR	15 -15
pair on record SN with NG	21 -21
pair on record TG with GH	-11 11
pair on record TH with CH	-11 11
pair on record TH with CN	-12 12
pair on record TH with EU	-10 10
pair on record TH with IN	16 -16
pair on record TH with KH	10 -10
pair on record TH with MY	18 -18
pair on record TH with SG	12 -12
pair on record TH with VN	21 -21
pair on record TN with EE	-11 11
pair on record TN with MA	14 -14
pair on record TN with MT	-32 32
pair on record TN with PT	13 -13
pair on record TR with BG	12 -12
pair on record TR with CL	14 -14
pair on record TR with CO	-21 21
pair on record TR with EC	-18 18
pair on record TR with EG	33 -33
pair on record TR with IR	11 -11
pair on record TR with KE	26 -26
pair on record TR with KZ	12 -12
pair on record TR with RU	-19 19
pair on record TR with UY	19 -19
pair on record TW with CN	18 -18
pair on record TW with JP	13 -13
pair on record TW with US	-14 14
pair on record TW with US 2026 I	-22 22
pair on record TZ with KE	12 -12
pair on record UA with EG	11 -11
pair on record UA with MD	28 -28
pair on record UA with RO	14 -14
pair on record UA with TR	-26 26
pair on record UG with RW	16 -16
pair on record US with AE 2026 I	-19 19
pair on record US with AO	10 -10
pair on record US with AR	-32 32
pair on record US with AR 2025 II	-24 24
pair on record US with AR 2026 II	-28 28
pair on record US with AU	30 -30
pair on record US with AU 2025 I	11 -11
pair on record US with BD 2025 II	9 -9
pair on record US with BD 2026 I	-11 11
pair on record US with BH	9 -9
pair on record US with BN	11 -11
pair on record US with BO	16 -16
pair on record US with BR 2025 I	14 -14
pair on record US with BR 2025 II	-19 19
pair on record US with BR 2026 II	-19 19
pair on record US with BR 2027 I	9 -9
pair on record US with CA	-14 14
pair on record US with CA 2018 II	-19 19
pair on record US with CA 2025 II	-9 9
pair on record US with CA 2027 I	18 -18
pair on record US with CH	-25 25
pair on record US with CH 2025 II	-32 32
pair on record US with CH 2026 I	-23 23
pair on record US with CH 2027 I	21 -21
pair on record US with CL	19 -19
pair on record US with CL 2025 II	-9 9
pair on record US with CN	81 -81
pair on record US with CN 2018 II	22 -22
pair on record US with CN 2019 I	21 -21
pair on record US with CN 2019 II	-36 36
pair on record US with CN 2020 I	-55 55
pair on record US with CN 2020 II	-37 37
pair on record US with CN 2025 I	57 -57
pair on record US with CN 2025 II	95 -95
pair on record US with CN 2026 I	94 -94
pair on record US with CN 2026 II	82 -82
pair on record US with DE	49 -49
pair on record US with DE 2025 II	25 -25
pair on record US with DE 2026 II	10 -10
pair on record US with DK	31 -31
pair on record US with DK 2026 I	10 -10
pair on record US with DZ	11 -11
pair on record US with EC	-32 32
pair on record US with EC 2025 II	-40 40
pair on record US with EE	24 -24
pair on record US with EG	28 -28
pair on record US with ES	23 -23
pair on record US with ES 2025 II	34 -34
pair on record US with ET	8 -8
pair on record US with EU	-13 13
pair on record US with EU 2018 II	12 -12
pair on record US with EU 2021 I	35 -35
pair on record US with EU 2025 II	-36 36
pair on record US with EU 2026 I	-17 17
pair on record US with EU 2027 I	13 -13
pair on record US with EU 2030 I	13 -13
pair on record US with FI	27 -27
pair on record US with FJ	11 -11
pair on record US with FR	19 -19
pair on record US with FR 2025 II	18 -18
pair on record US with FR 2026 I	11 -11
pair on record US with GB	-21 21
pair on record US with GB 2021 I	25 -25
pair on record US with GB 2025 I	-38 38
pair on record US with GB 2025 II	-18 18
pair on record US with GB 2026 II	17 -17
pair on record US with GB 2027 I	12 -12
pair on record US with GE	15 -15
pair on record US with GH	32 -32
pair on record US with GH 2032 I	11 -11
pair on record US with GL	26 -26
pair on record US with GL 2026 I	26 -26
pair on record US with GR	15 -15
pair on record US with GT	-57 57
pair on record US with GT 2025 II	-47 47
pair on record US with GY	-11 11
pair on record US with HK	56 -56
pair on record US with HK 2025 I	14 -14
pair on record US with HK 2025 II	14 -14
pair on record US with HK 2026 II	22 -22
pair on record US with HU	22 -22
pair on record US with ID	-31 31
pair on record US with ID 2025 II	-34 34
pair on record US with ID 2026 I	-12 12
pair on record US with ID 2027 I	12 -12
pair on record US with IE	30 -30
pair on record US with IE 2025 II	11 -11
pair on record US with IL	15 -15
pair on record US with IL 2025 I	14 -14
pair on record US with IN	-28 28
pair on record US with IN 2025 I	-15 15
pair on record US with IN 2025 II	-10 10
pair on record US with IN 2026 I	-28 28
pair on record US with IN 2026 II	-20 20
pair on record US with IN 2027 I	16 -16
pair on record US with IR	47 -47
pair on record US with IR 2025 II	21 -21
pair on record US with IR 2026 I	20 -20
pair on record US with IR 2026 II	11 -11
pair on record US with IS	22 -22
pair on record US with IT	9 -9
pair on record US with IT 2025 II	13 -13
pair on record US with JO	-11 11
pair on record US with JO 2026 II	-27 27
pair on record US with JP	-28 28
pair on record US with JP 2019 I	-14 14
pair on record US with JP 2025 II	-25 25
pair on record US with JP 2026 I	-29 29
pair on record US with JP 2027 II	10 -10
pair on record US with JP 2031 II	18 -18
pair on record US with KE	11 -11
pair on record US with KE 2025 II	-10 10
pair on record US with KE 2027 I	11 -11
pair on record US with KH	-37 37
pair on record US with KH 2025 II	-35 35
pair on record US with KH 2026 I	-31 31
pair on record US with KR	-27 27
pair on record US with KR 2025 I	-13 13
pair on record US with KR 2025 II	-14 14
pair on record US with KR 2026 I	-20 20
pair on record US with KR 2027 I	20 -20
pair on record US with KZ	21 -21
pair on record US with LA	17 -17
pair on record US with LA 2025 II	13 -13
pair on record US with LI	-27 27
pair on record US with LI 2025 II	-30 30
pair on record US with LK	29 -29
pair on record US with LK 2025 II	23 -23
pair on record US with LS	19 -19
pair on record US with LS 2025 II	17 -17
pair on record US with LT	10 -10
pair on record US with LV	11 -11
pair on record US with MA	22 -22
pair on record US with MG	10 -10
pair on record US with MM	19 -19
pair on record US with MM 2025 II	18 -18
pair on record US with MN	25 -25
pair on record US with MT	8 -8
pair on record US with MX	13 -13
pair on record US with MX 2018 II	-23 23
pair on record US with MX 2025 I	15 -15
pair on record US with MX 2025 II	10 -10
pair on record US with MX 2026 I	9 -9
pair on record US with MX 2026 II	10 -10
pair on record US with MY	-18 18
pair on record US with MY 2025 II	-16 16
pair on record US with MY 2026 I	-22 22
pair on record US with NG	32 -32
pair on record US with NI	19 -19
pair on record US with NL	30 -30
pair on record US with NL 2025 II	19 -19
pair on record US with NO	38 -38
pair on record US with NO 2026 I	10 -10
pair on record US with NP	11 -11
pair on record US with NZ	43 -43
pair on record US with NZ 2025 II	11 -11
pair on record US with OM	23 -23
pair on record US with PE	47 -47
pair on record US with PH	-22 22
pair on record US with PH 2025 II	-52 52
pair on record US with PH 2026 II	34 -34
pair on record US with PK 2025 II	-14 14
pair on record US with PK 2026 I	25 -25
pair on record US with PL	13 -13
pair on record US with PT	20 -20
pair on record US with PY	15 -15
pair on record US with QA	13 -13
pair on record US with RS	16 -16
pair on record US with RU	77 -77
pair on record US with RU 2025 II	43 -43
pair on record US with RU 2026 I	13 -13
pair on record US with RU 2026 II	27 -27
pair on record US with SE	39 -39
pair on record US with SE 2025 II	21 -21
pair on record US with SG 2026 I	-11 11
pair on record US with SN	19 -19
pair on record US with SV	-57 57
pair on record US with SV 2025 II	-46 46
pair on record US with SY	17 -17
pair on record US with SY 2025 II	15 -15
pair on record US with TH 2025 II	-41 41
pair on record US with TH 2026 I	14 -14
pair on record US with TN	22 -22
pair on record US with TO	9 -9
pair on record US with TR	29 -29
pair on record US with TR 2025 II	14 -14
pair on record US with TT	-12 12
pair on record US with TW	-13 13
pair on record US with TW 2025 II	-19 19
pair on record US with TW 2026 I	-32 32
pair on record US with TW 2026 II	34 -34
pair on record US with UA	28 -28
pair on record US with UA 2025 II	20 -20
pair on record US with UY	26 -26
pair on record US with UZ	13 -13
pair on record US with VN	-30 30
pair on record US with VN 2025 II	-41 41
pair on record US with ZA 2025 II	-27 27
pair on record US with ZM	12 -12
pair on record UY with AR	16 -16
pair on record UY with BR	22 -22
pair on record UY with FI	-14 14
pair on record UY with PY	16 -16
pair on record VN with AR	-10 10
pair on record VN with BR	-21 21
pair on record VN with CL	-24 24
pair on record VN with CN	20 -20
pair on record VN with EU	-17 17
pair on record VN with ID	19 -19
pair on record VN with ID 2025 II	12 -12
pair on record VN with IN	20 -20
pair on record VN with IN 2025 II	12 -12
pair on record VN with JP	21 -21
pair on record VN with KH	12 -12
pair on record VN with MY	13 -13
pair on record VN with NO	-20 20
pair on record VN with NZ	-20 20
pair on record VN with PE	-13 13
pair on record VN with TH	33 -33
pair on record VN with US 2025 II	12 -12
pair on record WS with TO	18 -18
pair on record ZA with KE	-11 11
pair on record ZA with NO	-9 9
pair on record ZA with PE	-16 16
pair on record ZA with US	-12 12
pair on record ZM with MW	-20 20
pair on record ZM with PE	13 -13
partner US	-7 7
partner named=3	7 -7
partner of union	2 -2
partner of union beside it	31 -31
partner part=side of US	-21 21
partner part=side truce	17 -17
partner part=third of US	30 -30
partner part=unsided	5 -5
partner part=unsided home	8 -8
partner part=unsided no truce	-16 16
partner part=unsided truce	61 -61
partner rank=4	7 -7
partner sides=2	9 -9
places 1	4 -4
places 1 best 0	9 -9
places 1 best 2	18 -18
places 2 best 0	10 -10
places 3 best 0	-16 16
places 3 best 3	9 -9
places 3 best 5	-12 12
places 3 best 6	5 -5
places 4 best 5	6 -6
second 0	9 -9
second 0 best 0	12 -12
second 0 best 1	12 -12
second 1 best 1	-13 13
second 1 best 4	20 -20
second 2 best 2	-21 21
second 2 best 4	-11 11
second 2 best 5	19 -19
second 2 best 6	17 -17
second 4 best 5	-2 2
second 4 best 6	22 -22
second 5	19 -19
together 0	11 -11
together 0 best 1	16 -16
together 1 best 0	-9 9
together 1 best 6	18 -18
together 2 best 1	-18 18
together 2 best 5	7 -7
together 3 best 0	15 -15
together 3 best 3	20 -20
together 3 best 6	-27 27
together 4 best 1	24 -24
together 4 best 2	15 -15
together 4 best 5	-22 22`;
