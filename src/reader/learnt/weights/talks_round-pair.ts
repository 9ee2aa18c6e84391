// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PAIR = `yes
<always>	0
about=--= clause=0 of 1	13
about=-n clause=0 of 0	-14
about=-n clause=0 of 1	-21
about=-n clause=1 of 2	28
about=-n town venue	32
about=-n word call	-21
about=-n word land	-13
about=-y clause=0 of 1	14
about=-y clause=2 of 2	-34
about=-y town venue	-28
about=-y word call	11
about=n-	-26
about=n- clause=0 of 0	-47
about=n- clause=0 of 1	-10
about=n- clause=0 of 2	-30
about=n- clause=1 of 1	41
about=n- clause=1 of 3	-11
about=n- clause=2 of 3	13
about=n- day undefined	-24
about=n- town undefined	14
about=n- word call	-9
about=n- word land	-14
about=n- word meeting	-46
about=nn	-16
about=nn clause=0 of 0	-12
about=nn clause=0 of 1	-15
about=nn clause=0 of 2	13
about=nn clause=1 of 3	-16
about=nn day undefined	-10
about=nn town undefined	10
about=nn word call	-10
about=nn word meeting	-20
about=nn=	-8
about=nn= clause=0 of 0	-17
about=nn= clause=0 of 1	-28
about=nn= clause=1 of 1	12
about=nn= clause=1 of 2	10
about=nn= day undefined	-29
about=nn= town venue	13
about=nn= word call	-28
about=ny	-28
about=ny clause=0 of 1	11
about=ny clause=0 of 2	-15
about=ny clause=1 of 2	-23
about=ny clause=1 of 3	-18
about=ny clause=2 of 2	-13
about=ny town venue	13
about=ny word call	-37
about=ny word meeting	-17
about=y-	11
about=y- clause=0 of 0	21
about=y- clause=0 of 1	-17
about=y- clause=1 of 2	-24
about=y- clause=2 of 2	29
about=y- day undefined	11
about=y- town undefined	-12
about=y- word meeting	20
about=yn	18
about=yn clause=1 of 1	20
about=yn clause=1 of 3	-12
about=yn clause=2 of 2	23
about=yn day undefined	12
about=yn town undefined	19
about=yn town venue	20
about=yn word call	-52
about=yn word meeting	18
about=yy	15
about=yy clause=1 of 1	-15
about=yy clause=1 of 2	13
about=yy clause=2 of 3	27
about=yy town undefined	-29
about=yy town venue	-31
about=yy word call	69
about=yy word land	10
about=yy=	7
about=yy= clause=0 of 0	8
about=yy= clause=1 of 1	13
about=yy= clause=1 of 2	-20
about=yy= day undefined	10
about=yy= town venue	-10
about=yy= word call	10
alone-only	7
alone-others	-30
alone=0	-27
alone=2	28
alone=4	26
any-most	-10
any-only	-20
any=1	-10
any=3	12
around=000 of 01	-31
around=000 of 02	-61
around=000 of 03	-11
around=000 of 10	69
around=000 of 11	32
around=000 of 12	-37
around=000 of 13	13
around=000 of 22	-34
around=000 of 33	-11
around=001 of 12	-9
around=010 of 01	26
around=010 of 02	-37
around=010 of 11	9
around=010 of 12	-43
around=010 of 22	-16
around=010 of 33	12
around=011 of 01	-22
around=011 of 02	14
around=011 of 03	25
around=011 of 13	-20
around=012 of 12	-17
around=020 of 02	15
around=020 of 03	-42
around=020 of 13	-15
around=020 of 22	21
around=020 of 32	20
around=021 of 03	21
around=021 of 12	-21
around=022 of 02	83
around=022 of 12	-14
around=022 of 13	-25
around=101 of 10	-48
around=101 of 11	-15
around=101 of 12	28
around=101 of 13	16
around=101 of 21	24
around=101 of 22	-22
around=101 of 23	42
around=101 of 31	11
around=102 of 12	15
around=111 of 11	-23
around=111 of 12	-11
around=111 of 21	9
around=111 of 23	10
around=111 of 33	20
around=112 of 11	16
around=112 of 12	36
around=112 of 13	37
around=112 of 22	11
around=121 of 12	33
around=121 of 13	-8
around=121 of 22	-23
around=121 of 32	-19
around=122 of 12	-10
around=122 of 13	-19
around=122 of 22	-24
around=122 of 23	22
around=202 of 22	41
around=202 of 23	-22
around=202 of 31	-27
around=202 of 33	11
around=212 of 21	-31
around=212 of 22	18
around=212 of 23	-11
around=212 of 32	17
around=222 of 23	-49
around=222 of 33	-26
beside=0	-31
beside=0 of 1	-36
beside=0 of 2	-35
beside=0 of 3	-10
beside=1 of 1	22
beside=1 of 3	-27
beside=2	36
beside=2 of 2	21
beside=2 of 3	25
clause=0 of 1	-24
clause=0 of 1 day undefined	-11
clause=0 of 1 town venue	-17
clause=0 of 1 word call	-50
clause=0 of 2	-24
clause=0 of 2 day undefined	-15
clause=0 of 2 word call	-18
clause=0 of 2 word meeting	-11
clause=1 of 1	14
clause=1 of 1 word call	19
clause=1 of 1 word land	-10
clause=1 of 2	-18
clause=1 of 2 day undefined	-15
clause=1 of 2 town venue	21
clause=1 of 2 word call	-15
clause=1 of 3	-42
clause=1 of 3 day undefined	-20
clause=1 of 3 word call	-9
clause=1 of 3 word land	-17
clause=1 of 3 word meeting	-16
clause=2 of 2	25
clause=2 of 2 day undefined	22
clause=2 of 2 town venue	-21
clause=2 of 2 word call	21
clause=2 of 3	32
clause=2 of 3 day undefined	13
clause=2 of 3 word land	15
clause=2 of 3 word meeting	13
close=0 0	-31
close=0 2	51
close=1 2	42
close=2 2	-14
duties-most	29
duties-only	43
duties=1	-10
duties=2	11
duties=3	-8
duties=4	25
first=0	-19
first=1	-19
first=2	25
here=0	-12
here=1	20
here=2	-14
here=both	-14
home=0	-33
home=1	21
host=- about=-n	-23
host=- about=-y	15
host=- about=n-	-53
host=- about=nn	-43
host=- about=nn=	-36
host=- about=ny	-36
host=- about=y-	26
host=- about=yy	45
host=- about=yy=	21
host=- clause=0 of 1	-11
host=- clause=0 of 2	-61
host=- clause=1 of 2	-33
host=- clause=1 of 3	-53
host=- clause=2 of 2	50
host=- clause=2 of 3	35
host=n	-27
host=n about=--=	11
host=n about=-n	-9
host=n about=-y	15
host=n about=n-	-8
host=n about=nn	14
host=n about=ny	-26
host=n about=y-	-34
host=n about=yn	-21
host=n about=yy=	-17
host=n clause=0 of 0	7
host=n clause=0 of 1	-11
host=n clause=0 of 2	13
host=n clause=1 of 1	-15
host=n clause=1 of 2	-50
host=n clause=2 of 3	22
host=y	16
host=y about=--=	-9
host=y about=-n	24
host=y about=-y	-28
host=y about=n-	29
host=y about=nn	10
host=y about=nn=	22
host=y about=ny	16
host=y about=yn	34
host=y about=yy	-30
host=y clause=0 of 0	-16
host=y clause=0 of 1	-18
host=y clause=1 of 1	12
host=y clause=1 of 2	41
host=y clause=2 of 2	-12
host=y clause=2 of 3	-23
implied=0	-48
implied=1	37
implied=2	21
joined-only	35
joined=1	17
joined=2	-11
lately=- clause=0 of 2	-10
lately=- clause=1 of 2	-15
lately=- clause=2 of 2	22
lately=n clause=0 of 0	-29
lately=n clause=0 of 1	-38
lately=n clause=0 of 2	-16
lately=n clause=1 of 3	-20
lately=n clause=2 of 2	35
lately=n clause=2 of 3	27
lately=y clause=0 of 0	21
lately=y clause=1 of 1	18
lately=y clause=1 of 2	-19
lately=y clause=1 of 3	-26
lately=y clause=2 of 2	-14
lately=y clause=2 of 3	9
least=1	-87
least=2	36
least=3	9
least=4	33
lower=1	-8
lower=4	14
lower=5	20
near=0 0	-43
near=0 1	-22
near=0 2	38
near=1 0	12
near=1 1	22
near=1 2	-8
near=2 0	7
near=2 2	-41
on record AE,EU truce	24
on record AO,BR truce	-21
on record AO,NA truce	-21
on record AO,PT truce	-18
on record AR,EU truce	-15
on record AR,IE truce	13
on record AR,KR truce	10
on record AR,NO truce	-10
on record AR,TR truce	21
on record AR,US Washington	-11
on record AR,US truce	-24
on record AR,UY truce	-12
on record AU,CA truce	-10
on record AU,CN Beijing	26
on record AU,CN truce	21
on record AU,CN truce 2025 II	-10
on record AU,ID truce	-23
on record AU,NZ truce	-45
on record AU,TH truce	26
on record AU,US Washington	-14
on record AU,US truce	-25
on record AU,VN truce	-13
on record AZ,GE truce	-30
on record BA,RS truce	11
on record BD,IN truce	-15
on record BD,JP truce	15
on record BD,NP truce	13
on record BD,TH truce	-13
on record BD,TR truce	29
on record BD,US Washington	34
on record BD,US Washington 2025 II	9
on record BD,US truce	32
on record BD,US truce 2025 II	9
on record BD,US truce 2026 I	27
on record BE,GH truce	18
on record BG,EU truce	-21
on record BO,CL truce	-10
on record BO,EC truce	-13
on record BO,ES truce	-24
on record BO,KR truce	10
on record BO,PE truce	-15
on record BO,PY truce	12
on record BR,CA truce	-15
on record BR,CA truce 2025 II	-14
on record BR,CH truce	15
on record BR,CH truce 2025 II	-12
on record BR,CN truce	-35
on record BR,CN truce 2025 II	-24
on record BR,CN truce 2026 I	-10
on record BR,EU truce 2029 II	24
on record BR,GB truce	-9
on record BR,ID truce	10
on record BR,IN truce	-17
on record BR,MX truce	-35
on record BR,MX truce 2025 II	-22
on record BR,MY truce	-11
on record BR,MY truce 2025 II	-11
on record BR,NG truce	21
on record BR,PE truce	-12
on record BR,PH truce	-35
on record BR,PT Lisbon	-16
on record BR,PY truce	-13
on record BR,SA truce	22
on record BR,TR truce	-16
on record BR,US Kuala Lumpur	60
on record BR,US Kuala Lumpur 2025 II	59
on record BR,US Stockholm	-14
on record BR,US Stockholm 2025 II	-14
on record BR,US Washington 2025 II	10
on record BR,US truce	63
on record BR,US truce 2025 I	-10
on record BR,US truce 2025 II	76
on record BR,US truce 2026 I	-13
on record BW,NA truce	-39
on record BW,ZA truce	-15
on record BW,ZM truce	-13
on record CA,CH truce	-9
on record CA,CH truce 2025 II	-10
on record CA,CN Beijing	44
on record CA,CN Beijing 2026 I	45
on record CA,CN Gyeongju	9
on record CA,CN Gyeongju 2025 II	9
on record CA,CN Washington	-15
on record CA,CN Washington 2025 II	-11
on record CA,CN truce	31
on record CA,CN truce 2025 I	-28
on record CA,CN truce 2025 II	10
on record CA,CN truce 2026 I	44
on record CA,EU truce	-25
on record CA,IN truce	26
on record CA,JP truce	10
on record CA,JP truce 2025 II	-14
on record CA,MX truce	-76
on record CA,MX truce 2025 I	-71
on record CA,PH truce	17
on record CA,US Beijing	-11
on record CA,US Gyeongju	-22
on record CA,US Gyeongju 2025 II	-22
on record CA,US Kananaskis	12
on record CA,US Kananaskis 2025 I	12
on record CA,US Kuala Lumpur	-20
on record CA,US Kuala Lumpur 2025 II	-20
on record CA,US Washington	-21
on record CA,US Washington 2025 II	21
on record CA,US Washington 2026 I	-10
on record CA,US Washington 2026 II	-26
on record CA,US truce	16
on record CA,US truce 2025 I	46
on record CA,US truce 2026 I	-21
on record CA,US truce 2026 II	-30
on record CA,VN truce	13
on record CH,CN Beijing	10
on record CH,CN Beijing 2025 II	12
on record CH,CN truce	-11
on record CH,CN truce 2025 I	-16
on record CH,EU truce	-20
on record CH,EU truce 2025 II	-14
on record CH,GH truce	12
on record CH,IN truce 2025 II	-12
on record CH,MX truce	-17
on record CH,MX truce 2025 II	-18
on record CH,US Busan	-12
on record CH,US Busan 2025 II	-12
on record CH,US Geneva	-20
on record CH,US Geneva 2025 I	-18
on record CH,US Washington	51
on record CH,US Washington 2025 II	53
on record CH,US truce	67
on record CH,US truce 2025 II	57
on record CH,US truce 2026 I	24
on record CL,EC Lima	-13
on record CL,EC truce	-24
on record CL,EG truce	-16
on record CL,ID truce	26
on record CL,KR truce	14
on record CL,MX truce	11
on record CL,NO truce	-13
on record CL,NZ truce	12
on record CL,PE Lima	-17
on record CL,PE truce	-37
on record CL,PE truce 2028 I	-19
on record CL,PE truce 2030 I	-22
on record CL,TR truce	-19
on record CL,US truce	-21
on record CL,UY truce	-18
on record CL,ZA truce	23
on record CN,DE Beijing	14
on record CN,DE Beijing 2025 II	14
on record CN,DE truce	9
on record CN,DE truce 2025 II	11
on record CN,ES Beijing	16
on record CN,ES Madrid	-24
on record CN,ES Madrid 2025 II	-22
on record CN,ES truce	-20
on record CN,ES truce 2025 I	14
on record CN,ES truce 2025 II	-42
on record CN,EU Beijing	46
on record CN,EU Beijing 2025 II	43
on record CN,EU Beijing 2026 I	-26
on record CN,EU Brussels	35
on record CN,EU Brussels 2025 II	40
on record CN,EU Busan	-22
on record CN,EU Busan 2025 II	-22
on record CN,EU Davos	-11
on record CN,EU Davos 2026 I	-11
on record CN,EU Paris	-12
on record CN,EU Stockholm	-17
on record CN,EU Stockholm 2025 II	-16
on record CN,EU Washington	-27
on record CN,EU Washington 2025 I	-13
on record CN,EU truce	19
on record CN,EU truce 2018 II	23
on record CN,EU truce 2025 II	29
on record CN,EU truce 2026 I	-49
on record CN,FR Beijing 2026 I	-11
on record CN,FR Paris	18
on record CN,FR Paris 2025 I	13
on record CN,FR Paris 2026 I	-13
on record CN,FR truce	18
on record CN,FR truce 2025 I	20
on record CN,FR truce 2025 II	22
on record CN,FR truce 2026 I	-30
on record CN,GB Geneva	-13
on record CN,GB Geneva 2025 I	-10
on record CN,GB London	-32
on record CN,GB London 2025 I	-29
on record CN,GB truce	-67
on record CN,GB truce 2025 I	-44
on record CN,GB truce 2025 II	-29
on record CN,HK truce	-10
on record CN,ID truce	-11
on record CN,IN Beijing	-12
on record CN,IN New Delhi	-10
on record CN,IN Tianjin	56
on record CN,IN Tianjin 2025 II	56
on record CN,IN Washington	-10
on record CN,IN truce	-16
on record CN,IN truce 2025 II	21
on record CN,IN truce 2026 I	-39
on record CN,IN truce 2026 II	-14
on record CN,IR truce	-18
on record CN,IR truce 2026 I	-12
on record CN,IT truce	-13
on record CN,JP Beijing	-28
on record CN,JP Beijing 2025 II	-22
on record CN,JP Gyeongju	14
on record CN,JP Gyeongju 2025 II	14
on record CN,JP Tokyo	-23
on record CN,JP Tokyo 2025 II	-22
on record CN,JP truce	-53
on record CN,JP truce 2025 II	-45
on record CN,KH truce	-19
on record CN,KH truce 2025 II	-19
on record CN,KR Busan	-21
on record CN,KR Busan 2025 II	-13
on record CN,KR Incheon	-10
on record CN,KR truce	-44
on record CN,KR truce 2025 II	-16
on record CN,KR truce 2026 I	-25
on record CN,KR truce 2030 II	-12
on record CN,MX truce	-47
on record CN,MX truce 2025 I	-17
on record CN,MX truce 2025 II	-27
on record CN,MY Kuala Lumpur	-18
on record CN,MY Kuala Lumpur 2025 II	-18
on record CN,MY truce	-50
on record CN,MY truce 2025 II	-52
on record CN,NL Beijing	50
on record CN,NL Beijing 2025 II	50
on record CN,NL Busan	-14
on record CN,NL Busan 2025 II	-14
on record CN,NL truce	36
on record CN,NL truce 2025 II	36
on record CN,PH truce	-12
on record CN,RU truce	-35
on record CN,RU truce 2025 II	-14
on record CN,RU truce 2026 II	-16
on record CN,SE Stockholm	-16
on record CN,SE Stockholm 2025 II	-15
on record CN,SE truce	-35
on record CN,SE truce 2025 II	-32
on record CN,TH truce	-19
on record CN,TH truce 2025 II	-14
on record CN,TW Beijing	-25
on record CN,TW Beijing 2025 II	-10
on record CN,TW Beijing 2026 I	-14
on record CN,TW Washington	-8
on record CN,TW truce	-45
on record CN,TW truce 2025 II	-25
on record CN,TW truce 2026 I	-18
on record CN,UA truce	-14
on record CN,UA truce 2025 II	-11
on record CN,US Beijing	-40
on record CN,US Beijing 2018 II	-23
on record CN,US Beijing 2025 II	-54
on record CN,US Beijing 2026 I	21
on record CN,US Beijing 2026 II	11
on record CN,US Brussels	-44
on record CN,US Brussels 2025 II	-43
on record CN,US Buenos Aires	14
on record CN,US Buenos Aires 2018 II	11
on record CN,US Busan	102
on record CN,US Busan 2025 II	91
on record CN,US Busan 2026 I	21
on record CN,US Delhi	-27
on record CN,US Delhi 2025 II	-23
on record CN,US Geneva	89
on record CN,US Geneva 2025 I	58
on record CN,US Geneva 2025 II	42
on record CN,US Gyeongju	-67
on record CN,US Gyeongju 2025 II	-66
on record CN,US Incheon	14
on record CN,US Incheon 2026 I	14
on record CN,US Kuala Lumpur	75
on record CN,US Kuala Lumpur 2025 II	72
on record CN,US London	100
on record CN,US London 2025 I	73
on record CN,US London 2025 II	44
on record CN,US Madrid	81
on record CN,US Madrid 2025 II	76
on record CN,US New Delhi	-34
on record CN,US New Delhi 2025 II	-13
on record CN,US New York	11
on record CN,US New York 2026 II	17
on record CN,US Osaka	10
on record CN,US Osaka 2019 I	9
on record CN,US Paris 2025 I	-28
on record CN,US Paris 2026 I	33
on record CN,US Paris 2026 II	10
on record CN,US Seoul	13
on record CN,US Stockholm	140
on record CN,US Stockholm 2025 II	136
on record CN,US Stockholm 2026 II	15
on record CN,US Tianjin	-47
on record CN,US Tianjin 2025 II	-47
on record CN,US Tokyo	-44
on record CN,US Tokyo 2025 II	-44
on record CN,US Turnberry	-18
on record CN,US Turnberry 2025 II	-18
on record CN,US Washington	-76
on record CN,US Washington 2018 II	11
on record CN,US Washington 2019 I	20
on record CN,US Washington 2019 II	48
on record CN,US Washington 2025 I	-111
on record CN,US Washington 2025 II	-69
on record CN,US Washington 2026 I	-27
on record CN,US Washington 2026 II	46
on record CN,US truce	84
on record CN,US truce 2019 I	27
on record CN,US truce 2019 II	50
on record CN,US truce 2025 I	-74
on record CN,US truce 2025 II	64
on record CN,US truce 2026 I	73
on record CN,US truce 2026 II	80
on record CN,VN truce	-27
on record CN,VN truce 2025 II	-15
on record CO,EU truce	23
on record CO,MX truce	19
on record CO,PA truce	-16
on record CO,PE truce	-26
on record CV,PT truce	9
on record CY,EG truce	10
on record CZ,SK truce	-24
on record DE,EU truce	-26
on record DE,EU truce 2025 I	-14
on record DE,JP truce	-24
on record DE,MX truce	-10
on record DE,US truce 2025 II	-11
on record DJ,ET Djibouti	-17
on record DJ,ET truce	-22
on record DK,MX truce	-14
on record DK,NO truce	-24
on record DK,UY truce	14
on record DZ,EG truce	-16
on record DZ,MA truce	-9
on record DZ,TR truce	28
on record EC,KR truce	11
on record EC,PA truce	-12
on record EC,PE Lima	-11
on record EC,PE truce	-24
on record EC,PE truce 2029 II	-9
on record EC,PH truce	22
on record EE,LV truce	-9
on record EG,GR truce	13
on record EG,IN truce	-11
on record EG,KE truce	15
on record EG,NO truce	12
on record EG,TR truce	-21
on record ES,MA truce	-20
on record ES,PT truce	-11
on record ES,SE truce	-12
on record ES,SE truce 2025 II	-11
on record ES,US Madrid	-26
on record ES,US Madrid 2025 II	-24
on record ES,US truce	-50
on record ES,US truce 2025 II	-45
on record ET,KE truce	-28
on record EU,FR truce	-17
on record EU,FR truce 2025 II	-8
on record EU,GB London	-15
on record EU,GB truce	-58
on record EU,GB truce 2025 II	-30
on record EU,GH truce	-14
on record EU,IN New Delhi	24
on record EU,IN New Delhi 2025 II	12
on record EU,IN truce	42
on record EU,IN truce 2025 I	17
on record EU,IN truce 2025 II	29
on record EU,IN truce 2026 II	13
on record EU,IS truce	23
on record EU,IT truce	-18
on record EU,KE truce	13
on record EU,MX truce	22
on record EU,MX truce 2025 II	-13
on record EU,MX truce 2026 II	14
on record EU,PE truce	20
on record EU,PL truce	-17
on record EU,PY truce	30
on record EU,RU truce	-13
on record EU,TH truce	16
on record EU,TR truce	-20
on record EU,TR truce 2030 II	-19
on record EU,US Beijing	-21
on record EU,US Beijing 2025 II	-13
on record EU,US Brussels	11
on record EU,US London	-13
on record EU,US New York	-10
on record EU,US Paris	46
on record EU,US Paris 2025 I	42
on record EU,US Stockholm	-46
on record EU,US Stockholm 2025 II	-46
on record EU,US Turnberry	54
on record EU,US Turnberry 2025 II	54
on record EU,US Washington	-14
on record EU,US Washington 2018 II	-23
on record EU,US Washington 2025 II	17
on record EU,US Washington 2026 I	-24
on record EU,US Washington 2026 II	-10
on record EU,US truce	8
on record EU,US truce 2018 II	-23
on record EU,US truce 2021 I	14
on record EU,US truce 2025 I	13
on record EU,US truce 2025 II	34
on record EU,US truce 2026 I	-39
on record EU,US truce 2026 II	-32
on record EU,VN truce	-16
on record FI,GH truce	-23
on record FJ,KR truce	-10
on record FJ,NZ truce	-14
on record FO,IS truce	-17
on record FR,US Paris	-19
on record FR,US truce	-38
on record FR,US truce 2025 I	-12
on record FR,US truce 2026 I	-15
on record GB,IN New Delhi	-12
on record GB,JP truce	-18
on record GB,JP truce 2025 I	-15
on record GB,KE truce	39
on record GB,SE truce	-10
on record GB,SE truce 2025 II	-9
on record GB,US Geneva	-21
on record GB,US Geneva 2025 I	-16
on record GB,US Kananaskis	17
on record GB,US Kananaskis 2025 I	17
on record GB,US London	-40
on record GB,US London 2025 I	-35
on record GB,US truce	-20
on record GB,US truce 2025 I	-25
on record GB,US truce 2025 II	-19
on record GB,US truce 2026 I	35
on record GH,PT truce	-17
on record GH,TG truce	-18
on record GT,KR truce	12
on record GY,SR truce	44
on record HK,US truce	-10
on record ID,JP truce	17
on record ID,KR truce	-17
on record ID,MY truce	-16
on record ID,NO truce	-17
on record ID,PH truce	-13
on record ID,US Washington 2025 II	-10
on record ID,US truce	-18
on record IE,US truce	-16
on record IL,VN truce	-18
on record IN,JP truce	16
on record IN,JP truce 2025 II	20
on record IN,KR truce	-28
on record IN,LK truce	-18
on record IN,MX truce	-14
on record IN,NG truce	9
on record IN,NO Bergen	12
on record IN,NO truce	11
on record IN,NP Pokhara	-17
on record IN,NP truce	-13
on record IN,OM truce	-10
on record IN,PE truce	21
on record IN,PK truce	-21
on record IN,RU truce	-29
on record IN,RU truce 2025 II	-13
on record IN,RU truce 2026 I	-9
on record IN,TW truce	26
on record IN,US Delhi	35
on record IN,US Delhi 2025 II	31
on record IN,US New Delhi	9
on record IN,US New Delhi 2025 II	25
on record IN,US New Delhi 2026 I	10
on record IN,US New York	10
on record IN,US Washington	24
on record IN,US Washington 2025 I	-12
on record IN,US Washington 2025 II	12
on record IN,US Washington 2026 I	-10
on record IN,US Washington 2026 II	31
on record IN,US truce	28
on record IN,US truce 2025 II	26
on record IN,US truce 2026 I	19
on record IN,VN truce	-19
on record IN,VN truce 2025 II	-9
on record IR,OM truce	-14
on record IR,TR truce	23
on record IR,US truce	-19
on record IS,UY truce	10
on record IT,MT truce	-22
on record IT,TN truce	15
on record IT,US truce	22
on record JP,KH truce	-14
on record JP,KR Gyeongju	-14
on record JP,KR Gyeongju 2025 II	-14
on record JP,KR truce	-56
on record JP,KR truce 2025 II	-14
on record JP,KR truce 2029 II	-13
on record JP,MN truce	18
on record JP,MX truce	-12
on record JP,MY truce	-19
on record JP,MY truce 2025 II	-19
on record JP,NZ truce	23
on record JP,PE truce	12
on record JP,TH truce	-9
on record JP,TW truce	-17
on record JP,TW truce 2025 II	-15
on record JP,US Beijing	-31
on record JP,US Beijing 2025 II	-20
on record JP,US Beijing 2026 I	-11
on record JP,US Kananaskis	-12
on record JP,US Kananaskis 2025 I	-12
on record JP,US London	-15
on record JP,US London 2025 I	-15
on record JP,US New York	16
on record JP,US Stockholm	-20
on record JP,US Stockholm 2025 II	-20
on record JP,US Tokyo	51
on record JP,US Tokyo 2025 II	50
on record JP,US Washington	22
on record JP,US Washington 2025 I	115
on record JP,US Washington 2025 II	-73
on record JP,US Washington 2026 II	-20
on record JP,US truce	47
on record JP,US truce 2019 I	-19
on record JP,US truce 2025 I	106
on record JP,US truce 2025 II	-11
on record JP,US truce 2026 I	-17
on record JP,US truce 2026 II	-22
on record KE,LK Colombo	10
on record KE,LK truce 2028 II	11
on record KE,PE truce	-31
on record KE,TZ truce	-10
on record KE,ZA truce	17
on record KE,ZM truce	-9
on record KH,MY Kuala Lumpur	-24
on record KH,MY Kuala Lumpur 2025 II	-24
on record KH,MY truce	-28
on record KH,MY truce 2025 II	-28
on record KH,TH truce	-15
on record KH,TH truce 2025 II	-14
on record KH,US Kuala Lumpur	-24
on record KH,US Kuala Lumpur 2025 II	-24
on record KH,US truce	-15
on record KH,US truce 2025 II	-12
on record KR,MN truce	11
on record KR,MX truce	-10
on record KR,MY Seoul	14
on record KR,MY truce 2025 II	-21
on record KR,PE Lima	12
on record KR,PL truce	-11
on record KR,US Beijing	-10
on record KR,US Busan	-34
on record KR,US Busan 2025 II	-22
on record KR,US Busan 2026 I	-13
on record KR,US Gyeongju	76
on record KR,US Gyeongju 2025 II	76
on record KR,US Incheon	-12
on record KR,US Incheon 2026 I	-12
on record KR,US Kuala Lumpur	-9
on record KR,US Paris	-12
on record KR,US Stockholm	-28
on record KR,US Stockholm 2025 II	-28
on record KR,US Tokyo	-13
on record KR,US Tokyo 2025 II	-13
on record KR,US Washington	90
on record KR,US Washington 2025 I	25
on record KR,US Washington 2025 II	79
on record KR,US Washington 2026 I	14
on record KR,US Washington 2026 II	-16
on record KR,US truce	33
on record KR,US truce 2025 I	30
on record KR,US truce 2025 II	35
on record KR,US truce 2026 I	-25
on record KR,US truce 2026 II	-30
on record KR,VN truce	12
on record KW,SA truce	-25
on record KZ,PK truce	-13
on record KZ,RU truce	-10
on record KZ,UZ truce	-18
on record LK,TR truce	-12
on record MA,PE truce	26
on record MA,PT truce	22
on record MT,TN truce	-20
on record MX,TH truce	16
on record MX,US Kuala Lumpur	-18
on record MX,US Kuala Lumpur 2025 II	-18
on record MX,US Paris	-11
on record MX,US Paris 2025 I	-11
on record MX,US Washington	35
on record MX,US Washington 2018 II	22
on record MX,US truce	64
on record MX,US truce 2018 II	20
on record MX,US truce 2025 I	35
on record MX,US truce 2025 II	23
on record MX,US truce 2026 II	19
on record MY,SG truce	-30
on record MY,TH Kuala Lumpur	-17
on record MY,TH Kuala Lumpur 2025 II	-17
on record MY,TH truce	-11
on record MY,TH truce 2025 II	-23
on record MY,US Kuala Lumpur	-41
on record MY,US Kuala Lumpur 2025 II	-40
on record MY,US truce	-62
on record MY,US truce 2025 II	-57
on record MY,VN Kuala Lumpur	-14
on record MY,VN Kuala Lumpur 2025 II	-13
on record MY,VN truce	-22
on record MY,VN truce 2025 II	-15
on record MZ,PT truce	49
on record MZ,ZA truce	-27
on record NO,PE truce	16
on record NO,UY truce	14
on record NO,VN truce	10
on record NO,ZA truce	10
on record NZ,TO truce	9
on record NZ,US truce	-15
on record NZ,WS truce	-16
on record PE,TH Lima	-10
on record PE,TR truce	-12
on record PE,US truce	-13
on record PE,ZA truce	-19
on record PH,TH truce	-23
on record PH,US Washington	23
on record PH,US Washington 2025 II	23
on record PH,US truce	32
on record PH,US truce 2025 II	39
on record PK,TR truce	-23
on record PY,UY truce	-12
on record RO,UA truce	-12
on record RU,US Washington	-29
on record RU,US Washington 2026 II	-22
on record RU,US truce	-48
on record RU,US truce 2025 II	-22
on record RU,US truce 2026 II	-27
on record SE,US Stockholm	-17
on record SE,US Stockholm 2025 II	-16
on record SE,US truce	-31
on record SE,US truce 2025 II	-27
on record SG,TH truce	-20
on record SG,US truce	-12
on record TH,US Kuala Lumpur	-12
on record TH,US Kuala Lumpur 2025 II	-12
on record TH,VN truce	-40
on record TH,VN truce 2031 I	-14
on record TO,WS truce	25
on record TR,UZ truce	9
on record TW,US Beijing	-21
on record TW,US Beijing 2026 I	-20
on record TW,US Washington	30
on record TW,US Washington 2025 II	21
on record TW,US Washington 2026 I	14
on record TW,US truce	10
on record TW,US truce 2025 II	20
on record TW,VN truce	13
on record UA,US truce	-10
on record US,VN Washington 2025 I	-10
on record US,VN truce	33
on record US,VN truce 2025 II	30
on record US,VN truce 2026 I	18
on record US,ZA truce	-9
on record US,ZA truce 2025 II	-9
on record ZA,ZM truce	-17
pair=AE-EU	24
pair=AO-BR	-21
pair=AO-NA	-21
pair=AO-PT	-18
pair=AR-EU	-15
pair=AR-IE	13
pair=AR-KR	10
pair=AR-NO	-10
pair=AR-TR	21
pair=AR-US	-24
pair=AR-UY	-12
pair=AU-CA	-10
pair=AU-CN	21
pair=AU-ID	-23
pair=AU-NZ	-45
pair=AU-TH	26
pair=AU-US	-25
pair=AU-VN	-13
pair=AZ-GE	-30
pair=BA-RS	11
pair=BD-IN	-15
pair=BD-JP	15
pair=BD-NP	13
pair=BD-TH	-13
pair=BD-TR	29
pair=BD-US	32
pair=BE-GH	18
pair=BG-EU	-21
pair=BO-CL	-10
pair=BO-EC	-13
pair=BO-ES	-24
pair=BO-KR	10
pair=BO-PE	-15
pair=BO-PY	12
pair=BR-CA	-15
pair=BR-CH	15
pair=BR-CN	-35
pair=BR-GB	-9
pair=BR-ID	10
pair=BR-IN	-17
pair=BR-MX	-35
pair=BR-MY	-11
pair=BR-NG	21
pair=BR-PE	-12
pair=BR-PH	-35
pair=BR-PY	-13
pair=BR-SA	22
pair=BR-TR	-16
pair=BR-US	63
pair=BW-NA	-39
pair=BW-ZA	-15
pair=BW-ZM	-13
pair=CA-CH	-9
pair=CA-CN	31
pair=CA-EU	-25
pair=CA-IN	26
pair=CA-JP	10
pair=CA-MX	-76
pair=CA-PH	17
pair=CA-US	16
pair=CA-VN	13
pair=CH-CN	-11
pair=CH-EU	-20
pair=CH-GH	12
pair=CH-MX	-17
pair=CH-US	67
pair=CL-EC	-24
pair=CL-EG	-16
pair=CL-ID	26
pair=CL-KR	14
pair=CL-MX	11
pair=CL-NO	-13
pair=CL-NZ	12
pair=CL-PE	-37
pair=CL-TR	-19
pair=CL-US	-21
pair=CL-UY	-18
pair=CL-ZA	23
pair=CN-DE	9
pair=CN-ES	-20
pair=CN-EU	19
pair=CN-FR	18
pair=CN-GB	-67
pair=CN-HK	-10
pair=CN-ID	-11
pair=CN-IN	-16
pair=CN-IR	-18
pair=CN-IT	-13
pair=CN-JP	-53
pair=CN-KH	-19
pair=CN-KR	-44
pair=CN-MX	-47
pair=CN-MY	-50
pair=CN-NL	36
pair=CN-PH	-12
pair=CN-RU	-35
pair=CN-SE	-35
pair=CN-TH	-19
pair=CN-TW	-45
pair=CN-UA	-14
pair=CN-US	84
pair=CN-VN	-27
pair=CO-EU	23
pair=CO-MX	19
pair=CO-PA	-16
pair=CO-PE	-26
pair=CV-PT	9
pair=CY-EG	10
pair=CZ-SK	-24
pair=DE-EU	-26
pair=DE-JP	-24
pair=DE-MX	-10
pair=DJ-ET	-22
pair=DK-MX	-14
pair=DK-NO	-24
pair=DK-UY	14
pair=DZ-EG	-16
pair=DZ-MA	-9
pair=DZ-TR	28
pair=EC-KR	11
pair=EC-PA	-12
pair=EC-PE	-24
pair=EC-PH	22
pair=EE-LV	-9
pair=EG-GR	13
pair=EG-IN	-11
pair=EG-KE	15
pair=EG-NO	12
pair=EG-TR	-21
pair=ES-MA	-20
pair=ES-PT	-11
pair=ES-SE	-12
pair=ES-US	-50
pair=ET-KE	-28
pair=EU-FR	-17
pair=EU-GB	-58
pair=EU-GH	-14
pair=EU-IN	42
pair=EU-IS	23
pair=EU-IT	-18
pair=EU-KE	13
pair=EU-MX	22
pair=EU-PE	20
pair=EU-PL	-17
pair=EU-PY	30
pair=EU-RU	-13
pair=EU-TH	16
pair=EU-TR	-20
pair=EU-US	8
pair=EU-VN	-16
pair=FI-GH	-23
pair=FJ-KR	-10
pair=FJ-NZ	-14
pair=FO-IS	-17
pair=FR-US	-38
pair=GB-JP	-18
pair=GB-KE	39
pair=GB-SE	-10
pair=GB-US	-20
pair=GH-PT	-17
pair=GH-TG	-18
pair=GT-KR	12
pair=GY-SR	44
pair=HK-US	-10
pair=ID-JP	17
pair=ID-KR	-17
pair=ID-MY	-16
pair=ID-NO	-17
pair=ID-PH	-13
pair=ID-US	-18
pair=IE-US	-16
pair=IL-VN	-18
pair=IN-JP	16
pair=IN-KR	-28
pair=IN-LK	-18
pair=IN-MX	-14
pair=IN-NG	9
pair=IN-NO	11
pair=IN-NP	-13
pair=IN-OM	-10
pair=IN-PE	21
pair=IN-PK	-21
pair=IN-RU	-29
pair=IN-TW	26
pair=IN-US	28
pair=IN-VN	-19
pair=IR-OM	-14
pair=IR-TR	23
pair=IR-US	-19
pair=IS-UY	10
pair=IT-MT	-22
pair=IT-TN	15
pair=IT-US	22
pair=JP-KH	-14
pair=JP-KR	-56
pair=JP-MN	18
pair=JP-MX	-12
pair=JP-MY	-19
pair=JP-NZ	23
pair=JP-PE	12
pair=JP-TH	-9
pair=JP-TW	-17
pair=JP-US	47
pair=KE-PE	-31
pair=KE-TZ	-10
pair=KE-ZA	17
pair=KE-ZM	-9
pair=KH-MY	-28
pair=KH-TH	-15
pair=KH-US	-15
pair=KR-MN	11
pair=KR-MX	-10
pair=KR-PL	-11
pair=KR-US	33
pair=KR-VN	12
pair=KW-SA	-25
pair=KZ-PK	-13
pair=KZ-RU	-10
pair=KZ-UZ	-18
pair=LK-TR	-12
pair=MA-PE	26
pair=MA-PT	22
pair=MT-TN	-20
pair=MX-TH	16
pair=MX-US	64
pair=MY-SG	-30
pair=MY-TH	-11
pair=MY-US	-62
pair=MY-VN	-22
pair=MZ-PT	49
pair=MZ-ZA	-27
pair=NO-PE	16
pair=NO-UY	14
pair=NO-VN	10
pair=NO-ZA	10
pair=NZ-TO	9
pair=NZ-US	-15
pair=NZ-WS	-16
pair=PE-TR	-12
pair=PE-US	-13
pair=PE-ZA	-19
pair=PH-TH	-23
pair=PH-US	32
pair=PK-TR	-23
pair=PY-UY	-12
pair=RO-UA	-12
pair=RU-US	-48
pair=SE-US	-31
pair=SG-TH	-20
pair=SG-US	-12
pair=TH-VN	-40
pair=TO-WS	25
pair=TR-UZ	9
pair=TW-US	10
pair=TW-VN	13
pair=UA-US	-10
pair=US-VN	33
pair=US-ZA	-9
pair=ZA-ZM	-17
people before=false	-44
people before=true	62
people=false	-45
people=true	35
peopled=0	-37
peopled=0 of 0 at 1	36
peopled=0 of 0 at 3	-6
peopled=0 of 0 at 4	-11
peopled=0 of 0 at 5	-20
peopled=0 of 1 at 1	27
peopled=0 of 1 at 3	-37
peopled=0 of 1 at 4	-30
peopled=0 of 1 at 5	-31
peopled=0 of 2 at 1	-28
peopled=0 of 2 at 4	-39
peopled=0 of 2 at 5	-26
peopled=1	-22
peopled=1 of 1 at 1	9
peopled=1 of 1 at 2	-20
peopled=1 of 1 at 3	19
peopled=1 of 1 at 4	12
peopled=1 of 1 at 5	14
peopled=1 of 2 at 1	-19
peopled=1 of 2 at 2	-24
peopled=1 of 2 at 4	26
peopled=1 of 3 at 1	-47
peopled=1 of 3 at 2	-29
peopled=1 of 3 at 3	22
peopled=1 of 3 at 4	-25
peopled=1 of 3 at 5	-9
peopled=1 of 4 at 3	-10
peopled=1 of 4 at 4	-10
peopled=1 of 4 at 5	12
peopled=2	58
peopled=2 of 2 at 1	-16
peopled=2 of 2 at 2	12
peopled=2 of 2 at 3	11
peopled=2 of 2 at 4	40
peopled=2 of 2 at 5	39
peopled=2 of 3 at 1	-25
peopled=2 of 3 at 2	31
peopled=2 of 3 at 4	23
peopled=2 of 3 at 5	48
peopled=2 of 4 at 1	-36
peopled=2 of 4 at 2	41
peopled=2 of 4 at 3	-20
peopled=2 of 4 at 5	-18
ranks=0-1	-8
ranks=0-3	-10
ranks=0-4	40
ranks=0-5	35
ranks=1-5	21
ranks=2-3	12
ranks=2-4	-37
ranks=2-5	-13
ranks=3-4	-27
ranks=3-5	-40
ranks=4-5	-16
ranks=5-5	17
recent=0	-19
recent=2	8
rule:named=false	-22
rule:named=true	9
rule:sides	-14
share=1	-22
share=2	-23
share=4	17
sit=0 of 1	-43
sit=0 of 2	-54
sit=1 of 1	22
sit=1 of 2	-79
sit=1 of 3	-26
sit=2 of 2	90
sit=2 of 3	9
speaks=0	-160
speaks=1	-32
speaks=2	97
sure-only	23
sure=1	-6
sure=3	29
sure=4	25
truce-most	-15
truce-only	-40
truce-others	11
truce=0	6
truce=2	-24
truce=3	11
truce=4	-21
truceWith-most	21
truceWith-only	21
truceWith-others	-17
truceWith=1	17
union itself 0	51
union itself 1	-125
union not 0	9
union not 1	-39
union not 2	-38
upper=0	9
upper=1	8
upper=2	-14
upper=3	-55
upper=4	-16
upper=5	17
with, 0 1	18
with, 1 1	-20
with, 1 2	-16
with, 2 1	13`;
