// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PAIR = `yes
<always>	0
about=--= clause=0 of 1	13
about=-n clause=0 of 0	-16
about=-n clause=0 of 1	-20
about=-n clause=1 of 2	27
about=-n town venue	31
about=-n word call	-18
about=-n word land	-12
about=-y clause=0 of 0	9
about=-y clause=0 of 1	20
about=-y clause=2 of 2	-34
about=-y town venue	-27
about=-y word call	10
about=n-	-23
about=n- clause=0 of 0	-48
about=n- clause=0 of 2	-29
about=n- clause=1 of 1	42
about=n- clause=1 of 3	-10
about=n- day undefined	-27
about=n- town undefined	14
about=n- word call	-8
about=n- word land	-15
about=n- word meeting	-48
about=nn	-13
about=nn clause=0 of 0	-12
about=nn clause=0 of 1	-13
about=nn clause=0 of 2	14
about=nn clause=1 of 3	-17
about=nn town undefined	10
about=nn word call	-10
about=nn word meeting	-22
about=nn= clause=0 of 0	-21
about=nn= clause=0 of 1	-19
about=nn= clause=1 of 1	10
about=nn= clause=1 of 2	7
about=nn= day undefined	-33
about=nn= town undefined	9
about=nn= town venue	13
about=nn= word call	-32
about=ny	-30
about=ny clause=0 of 2	-16
about=ny clause=1 of 2	-12
about=ny clause=1 of 3	-16
about=ny clause=2 of 2	-12
about=ny day undefined	-10
about=ny town venue	13
about=ny word call	-30
about=ny word meeting	-17
about=y-	14
about=y- clause=0 of 0	27
about=y- clause=0 of 1	-15
about=y- clause=1 of 1	-9
about=y- clause=1 of 2	-24
about=y- clause=1 of 3	-8
about=y- clause=2 of 2	29
about=y- clause=2 of 3	13
about=y- day undefined	15
about=y- town undefined	-10
about=y- word meeting	22
about=yn	17
about=yn clause=1 of 1	17
about=yn clause=1 of 2	-12
about=yn clause=1 of 3	-12
about=yn clause=2 of 2	25
about=yn town undefined	21
about=yn town venue	23
about=yn word call	-49
about=yn word meeting	21
about=yy	17
about=yy clause=1 of 2	13
about=yy clause=2 of 3	27
about=yy day undefined	6
about=yy town undefined	-32
about=yy town venue	-34
about=yy word call	70
about=yy word land	7
about=yy= clause=0 of 0	10
about=yy= clause=1 of 1	10
about=yy= clause=1 of 2	-21
about=yy= day undefined	13
about=yy= town undefined	-7
about=yy= town venue	-10
about=yy= word call	11
alone-only	13
alone-others	-31
alone=0	-26
alone=2	24
alone=4	20
any-most	-9
any-only	-27
any=1	-12
any=2	-9
any=3	15
around=000 of 01	-36
around=000 of 02	-62
around=000 of 10	71
around=000 of 11	32
around=000 of 12	-40
around=000 of 13	11
around=000 of 22	-39
around=000 of 33	-11
around=001 of 12	-10
around=010 of 01	33
around=010 of 02	-39
around=010 of 11	9
around=010 of 12	-45
around=010 of 22	-20
around=010 of 33	12
around=011 of 01	-25
around=011 of 02	15
around=011 of 03	27
around=011 of 13	-22
around=012 of 12	-18
around=020 of 02	10
around=020 of 03	-40
around=020 of 12	12
around=020 of 13	-13
around=020 of 22	22
around=020 of 32	20
around=021 of 03	15
around=021 of 12	-31
around=022 of 02	84
around=022 of 12	-13
around=022 of 13	-26
around=101 of 10	-51
around=101 of 11	-17
around=101 of 12	26
around=101 of 13	20
around=101 of 21	23
around=101 of 22	-19
around=101 of 23	41
around=101 of 31	11
around=102 of 12	16
around=111 of 11	-23
around=111 of 21	12
around=111 of 23	12
around=111 of 33	19
around=112 of 11	15
around=112 of 12	35
around=112 of 13	38
around=112 of 22	7
around=121 of 12	28
around=121 of 22	-15
around=121 of 32	-19
around=122 of 13	-21
around=122 of 22	-22
around=122 of 23	23
around=202 of 22	43
around=202 of 23	-22
around=202 of 31	-25
around=202 of 33	11
around=212 of 21	-32
around=212 of 22	19
around=212 of 23	-11
around=212 of 32	15
around=222 of 23	-50
around=222 of 33	-26
beside=0	-31
beside=0 of 1	-38
beside=0 of 2	-30
beside=0 of 3	-9
beside=1 of 1	24
beside=1 of 3	-24
beside=2	35
beside=2 of 2	19
beside=2 of 3	24
clause=0 of 1	-24
clause=0 of 1 day undefined	-12
clause=0 of 1 town venue	-17
clause=0 of 1 word call	-47
clause=0 of 2	-18
clause=0 of 2 day undefined	-14
clause=0 of 2 word call	-18
clause=0 of 2 word meeting	-10
clause=1 of 1	13
clause=1 of 1 word call	19
clause=1 of 1 word land	-11
clause=1 of 2	-15
clause=1 of 2 day undefined	-18
clause=1 of 2 town venue	20
clause=1 of 2 word call	-10
clause=1 of 3	-43
clause=1 of 3 day undefined	-19
clause=1 of 3 word call	-9
clause=1 of 3 word land	-18
clause=1 of 3 word meeting	-16
clause=2 of 2	24
clause=2 of 2 day undefined	23
clause=2 of 2 town venue	-20
clause=2 of 2 word call	26
clause=2 of 3	30
clause=2 of 3 day undefined	11
clause=2 of 3 word land	15
clause=2 of 3 word meeting	11
close=0 0	-31
close=0 2	52
close=1 2	42
close=2 2	-14
duties-most	29
duties-only	39
duties=1	-12
duties=2	12
duties=3	-14
duties=4	29
first=0	-16
first=1	-18
first=2	25
here=0	-12
here=1	21
here=2	-14
here=both	-14
home=0	-34
home=1	21
host=- about=-n	-23
host=- about=-y	13
host=- about=n-	-51
host=- about=nn	-44
host=- about=nn=	-36
host=- about=ny	-32
host=- about=y-	28
host=- about=yy	44
host=- about=yy=	18
host=- clause=0 of 1	-10
host=- clause=0 of 2	-60
host=- clause=1 of 2	-24
host=- clause=1 of 3	-55
host=- clause=2 of 2	45
host=- clause=2 of 3	33
host=n	-27
host=n about=--=	12
host=n about=-n	-11
host=n about=-y	15
host=n about=n-	-11
host=n about=nn	13
host=n about=ny	-20
host=n about=y-	-32
host=n about=yn	-16
host=n about=yy=	-15
host=n clause=0 of 0	8
host=n clause=0 of 1	-12
host=n clause=0 of 2	14
host=n clause=1 of 1	-17
host=n clause=1 of 2	-53
host=n clause=2 of 3	15
host=y	17
host=y about=--=	-12
host=y about=-n	28
host=y about=-y	-25
host=y about=n-	30
host=y about=nn	10
host=y about=nn=	18
host=y about=ny	11
host=y about=yn	37
host=y about=yy	-33
host=y clause=0 of 0	-14
host=y clause=0 of 1	-12
host=y clause=1 of 1	11
host=y clause=1 of 2	44
host=y clause=2 of 2	-12
host=y clause=2 of 3	-14
implied=0	-51
implied=1	36
implied=2	23
joined-only	32
joined-others	-10
joined=1	9
joined=2	-10
joined=3	9
lately=- clause=0 of 2	-9
lately=- clause=1 of 2	-17
lately=- clause=2 of 2	23
lately=n clause=0 of 0	-31
lately=n clause=0 of 1	-36
lately=n clause=0 of 2	-16
lately=n clause=1 of 2	8
lately=n clause=1 of 3	-20
lately=n clause=2 of 2	30
lately=n clause=2 of 3	26
lately=y clause=0 of 0	18
lately=y clause=1 of 1	20
lately=y clause=1 of 2	-18
lately=y clause=1 of 3	-27
lately=y clause=2 of 2	-13
lately=y clause=2 of 3	9
least=1	-92
least=2	32
least=3	12
least=4	38
lower=1	-7
lower=4	14
lower=5	21
near=0 0	-42
near=0 1	-22
near=0 2	42
near=1 0	14
near=1 1	21
near=1 2	-10
near=2 0	6
near=2 2	-41
on record AE,EU truce	23
on record AO,BR truce	-20
on record AO,NA truce	-22
on record AO,PT truce	-24
on record AR,EU truce	-16
on record AR,IE truce	13
on record AR,TR truce	20
on record AR,US Washington	-11
on record AR,US truce	-24
on record AR,US truce 2018 II	-9
on record AR,UY truce	-12
on record AU,CN Beijing	25
on record AU,CN truce	19
on record AU,CN truce 2025 II	-11
on record AU,IN truce	9
on record AU,NZ truce	-46
on record AU,TH truce	27
on record AU,US Washington	-10
on record AU,US truce	-20
on record AU,VN truce	-12
on record AZ,GE truce	-16
on record BA,RS truce	11
on record BD,IN truce	-15
on record BD,JP truce	16
on record BD,NP truce	13
on record BD,TH truce	-13
on record BD,TR truce	27
on record BD,US Washington	33
on record BD,US Washington 2025 II	9
on record BD,US truce	31
on record BD,US truce 2025 II	9
on record BD,US truce 2026 I	26
on record BE,GH truce	19
on record BG,EU truce	-22
on record BO,CL truce	-9
on record BO,EC truce	-13
on record BO,ES truce	-26
on record BO,KR truce	10
on record BO,PE truce	-14
on record BO,PY truce	11
on record BR,CA truce	-13
on record BR,CA truce 2025 II	-12
on record BR,CH truce	17
on record BR,CH truce 2025 II	-11
on record BR,CN truce	-39
on record BR,CN truce 2025 II	-28
on record BR,CN truce 2026 I	-10
on record BR,EU truce 2029 II	25
on record BR,GB truce	-9
on record BR,ID truce	10
on record BR,IN truce	-17
on record BR,MX truce	-25
on record BR,MY truce	-12
on record BR,MY truce 2025 II	-12
on record BR,NG truce	21
on record BR,PE truce	-11
on record BR,PH truce	-35
on record BR,PY truce	-13
on record BR,SA truce	22
on record BR,TH truce	-20
on record BR,TR truce	-15
on record BR,US Kuala Lumpur	59
on record BR,US Kuala Lumpur 2025 II	59
on record BR,US Stockholm	-12
on record BR,US Stockholm 2025 II	-12
on record BR,US Washington 2025 II	10
on record BR,US truce	62
on record BR,US truce 2025 I	-11
on record BR,US truce 2025 II	75
on record BR,US truce 2026 I	-13
on record BW,NA truce	-39
on record BW,ZA truce	-16
on record BW,ZM truce	-13
on record CA,CH truce 2025 II	-9
on record CA,CN Beijing	44
on record CA,CN Beijing 2026 I	45
on record CA,CN Gyeongju	13
on record CA,CN Gyeongju 2025 II	13
on record CA,CN Washington	-17
on record CA,CN Washington 2025 II	-12
on record CA,CN truce	32
on record CA,CN truce 2025 I	-29
on record CA,CN truce 2025 II	12
on record CA,CN truce 2026 I	44
on record CA,EU truce	-26
on record CA,EU truce 2025 I	-9
on record CA,IN truce	26
on record CA,IN truce 2025 I	-11
on record CA,JP truce	9
on record CA,JP truce 2025 II	-14
on record CA,MX truce	-78
on record CA,MX truce 2025 I	-71
on record CA,PH truce	11
on record CA,US Beijing	-10
on record CA,US Gyeongju	-25
on record CA,US Gyeongju 2025 II	-25
on record CA,US Kananaskis	11
on record CA,US Kananaskis 2025 I	12
on record CA,US Kuala Lumpur	-20
on record CA,US Kuala Lumpur 2025 II	-20
on record CA,US Washington	-20
on record CA,US Washington 2025 II	23
on record CA,US Washington 2026 I	-9
on record CA,US Washington 2026 II	-26
on record CA,US truce	13
on record CA,US truce 2025 I	46
on record CA,US truce 2026 I	-20
on record CA,US truce 2026 II	-30
on record CA,VN truce	13
on record CH,CN Beijing	10
on record CH,CN Beijing 2025 II	12
on record CH,CN truce	-13
on record CH,CN truce 2025 I	-17
on record CH,EU truce	-20
on record CH,EU truce 2025 II	-14
on record CH,GH truce	12
on record CH,IN truce 2025 II	-12
on record CH,MX truce	-17
on record CH,MX truce 2025 II	-17
on record CH,US Busan	-12
on record CH,US Busan 2025 II	-12
on record CH,US Geneva	-26
on record CH,US Geneva 2025 I	-25
on record CH,US Washington	48
on record CH,US Washington 2025 II	50
on record CH,US truce	64
on record CH,US truce 2025 II	59
on record CH,US truce 2026 I	25
on record CL,EC Lima	-13
on record CL,EC truce	-24
on record CL,EG truce	-16
on record CL,ID truce	19
on record CL,MX truce	12
on record CL,NO truce	-13
on record CL,NZ truce	12
on record CL,PE Lima	-17
on record CL,PE truce	-35
on record CL,PE truce 2028 I	-18
on record CL,PE truce 2030 I	-23
on record CL,TH truce	16
on record CL,TR truce	-18
on record CL,US truce	-20
on record CL,UY truce	-18
on record CL,ZA truce	23
on record CN,DE Beijing	13
on record CN,DE Beijing 2025 II	14
on record CN,DE truce 2025 II	11
on record CN,ES Beijing	16
on record CN,ES Madrid	-26
on record CN,ES Madrid 2025 II	-24
on record CN,ES truce	-20
on record CN,ES truce 2025 I	14
on record CN,ES truce 2025 II	-44
on record CN,EU Beijing	46
on record CN,EU Beijing 2025 II	42
on record CN,EU Beijing 2026 I	-26
on record CN,EU Brussels	34
on record CN,EU Brussels 2025 II	39
on record CN,EU Busan	-22
on record CN,EU Busan 2025 II	-22
on record CN,EU Davos	-12
on record CN,EU Davos 2026 I	-12
on record CN,EU Paris	-11
on record CN,EU Stockholm	-19
on record CN,EU Stockholm 2025 II	-18
on record CN,EU Washington	-27
on record CN,EU Washington 2025 I	-13
on record CN,EU truce	17
on record CN,EU truce 2018 II	22
on record CN,EU truce 2025 II	29
on record CN,EU truce 2026 I	-51
on record CN,FR Beijing 2026 I	-11
on record CN,FR Paris	15
on record CN,FR Paris 2025 I	13
on record CN,FR Paris 2026 I	-15
on record CN,FR truce	16
on record CN,FR truce 2025 I	20
on record CN,FR truce 2025 II	21
on record CN,FR truce 2026 I	-31
on record CN,GB Geneva	-14
on record CN,GB Geneva 2025 I	-10
on record CN,GB London	-32
on record CN,GB London 2025 I	-28
on record CN,GB truce	-71
on record CN,GB truce 2025 I	-45
on record CN,GB truce 2025 II	-30
on record CN,HK truce	-10
on record CN,ID truce	-11
on record CN,IN Beijing	-12
on record CN,IN New Delhi	-10
on record CN,IN Tianjin	55
on record CN,IN Tianjin 2025 II	55
on record CN,IN Washington	-10
on record CN,IN truce	-18
on record CN,IN truce 2025 II	16
on record CN,IN truce 2026 I	-40
on record CN,IN truce 2026 II	-12
on record CN,IR truce	-18
on record CN,IR truce 2026 I	-12
on record CN,IT truce	-12
on record CN,JP Beijing	-28
on record CN,JP Beijing 2025 II	-22
on record CN,JP Gyeongju	14
on record CN,JP Gyeongju 2025 II	14
on record CN,JP Tokyo	-22
on record CN,JP Tokyo 2025 II	-22
on record CN,JP truce	-53
on record CN,JP truce 2025 II	-44
on record CN,JP truce 2026 I	-10
on record CN,KH truce	-19
on record CN,KH truce 2025 II	-19
on record CN,KR Busan	-22
on record CN,KR Busan 2025 II	-15
on record CN,KR Incheon	-9
on record CN,KR truce	-44
on record CN,KR truce 2025 II	-15
on record CN,KR truce 2026 I	-25
on record CN,KR truce 2030 II	-12
on record CN,MX truce	-47
on record CN,MX truce 2025 I	-18
on record CN,MX truce 2025 II	-27
on record CN,MY Kuala Lumpur	-20
on record CN,MY Kuala Lumpur 2025 II	-19
on record CN,MY truce	-53
on record CN,MY truce 2025 II	-54
on record CN,NL Beijing	48
on record CN,NL Beijing 2025 II	48
on record CN,NL Busan	-14
on record CN,NL Busan 2025 II	-14
on record CN,NL truce	34
on record CN,NL truce 2025 II	34
on record CN,PH truce	-13
on record CN,RU truce	-35
on record CN,RU truce 2025 II	-15
on record CN,RU truce 2026 II	-16
on record CN,SE Stockholm	-17
on record CN,SE Stockholm 2025 II	-15
on record CN,SE truce	-39
on record CN,SE truce 2025 II	-36
on record CN,TH truce	-20
on record CN,TH truce 2025 II	-15
on record CN,TW Beijing	-24
on record CN,TW Beijing 2025 II	-11
on record CN,TW Beijing 2026 I	-13
on record CN,TW Washington	-8
on record CN,TW truce	-45
on record CN,TW truce 2025 II	-24
on record CN,TW truce 2026 I	-18
on record CN,UA truce	-14
on record CN,UA truce 2025 II	-11
on record CN,US Beijing	-35
on record CN,US Beijing 2018 II	-23
on record CN,US Beijing 2025 II	-54
on record CN,US Beijing 2026 I	22
on record CN,US Beijing 2026 II	11
on record CN,US Brussels	-44
on record CN,US Brussels 2025 II	-43
on record CN,US Buenos Aires	13
on record CN,US Buenos Aires 2018 II	11
on record CN,US Busan	106
on record CN,US Busan 2025 II	96
on record CN,US Busan 2026 I	19
on record CN,US Delhi	-27
on record CN,US Delhi 2025 II	-23
on record CN,US Geneva	94
on record CN,US Geneva 2025 I	61
on record CN,US Geneva 2025 II	45
on record CN,US Gyeongju	-67
on record CN,US Gyeongju 2025 II	-67
on record CN,US Incheon	14
on record CN,US Incheon 2026 I	14
on record CN,US Kuala Lumpur	76
on record CN,US Kuala Lumpur 2025 II	73
on record CN,US London	103
on record CN,US London 2025 I	72
on record CN,US London 2025 II	46
on record CN,US Madrid	77
on record CN,US Madrid 2025 II	73
on record CN,US New Delhi	-33
on record CN,US New Delhi 2025 II	-13
on record CN,US New York 2026 II	17
on record CN,US Osaka	10
on record CN,US Paris 2025 I	-29
on record CN,US Paris 2026 I	37
on record CN,US Seoul	14
on record CN,US Seoul 2026 I	9
on record CN,US Stockholm	138
on record CN,US Stockholm 2025 II	133
on record CN,US Stockholm 2026 II	15
on record CN,US Tianjin	-47
on record CN,US Tianjin 2025 II	-47
on record CN,US Tokyo	-48
on record CN,US Tokyo 2025 II	-47
on record CN,US Turnberry	-19
on record CN,US Turnberry 2025 II	-19
on record CN,US Washington	-74
on record CN,US Washington 2019 I	18
on record CN,US Washington 2019 II	45
on record CN,US Washington 2025 I	-112
on record CN,US Washington 2025 II	-71
on record CN,US Washington 2026 I	-27
on record CN,US Washington 2026 II	46
on record CN,US truce	82
on record CN,US truce 2019 I	25
on record CN,US truce 2019 II	48
on record CN,US truce 2025 I	-72
on record CN,US truce 2025 II	60
on record CN,US truce 2026 I	71
on record CN,US truce 2026 II	75
on record CN,VN truce	-27
on record CN,VN truce 2025 II	-16
on record CO,EC truce	11
on record CO,EU truce	23
on record CO,MX truce	12
on record CO,PA truce	-27
on record CO,PE truce	-19
on record CV,PT truce	9
on record CY,EG truce	10
on record CZ,SK truce	-24
on record DE,EU truce	-29
on record DE,EU truce 2025 I	-16
on record DE,JP truce	-25
on record DE,MX truce	-10
on record DE,US truce 2025 II	-12
on record DJ,ET Djibouti	-17
on record DJ,ET truce	-23
on record DK,MX truce	-14
on record DK,NO truce	-24
on record DK,UY truce	14
on record DZ,MA truce	-10
on record DZ,TR truce	18
on record EC,KR truce	11
on record EC,PA truce	-10
on record EC,PE Lima	-10
on record EC,PE truce	-24
on record EC,PH truce	21
on record EG,GR truce	12
on record EG,IN truce	-10
on record EG,KE truce	15
on record EG,NO truce	13
on record EG,TR truce	-21
on record ES,MA truce	-21
on record ES,PT truce	-11
on record ES,SE truce	-11
on record ES,SE truce 2025 II	-11
on record ES,US Madrid	-26
on record ES,US Madrid 2025 II	-24
on record ES,US truce	-53
on record ES,US truce 2025 II	-47
on record ET,KE truce	-27
on record EU,FR truce	-19
on record EU,FR truce 2025 II	-9
on record EU,GB truce	-49
on record EU,GB truce 2025 II	-31
on record EU,GH truce	-14
on record EU,IN New Delhi	22
on record EU,IN New Delhi 2025 II	11
on record EU,IN truce	40
on record EU,IN truce 2025 I	18
on record EU,IN truce 2025 II	28
on record EU,IN truce 2026 II	13
on record EU,IS truce	23
on record EU,IT truce	-19
on record EU,KE truce	12
on record EU,KR truce 2025 II	-10
on record EU,KZ truce	-10
on record EU,MX truce	20
on record EU,MX truce 2025 II	-13
on record EU,MX truce 2026 II	13
on record EU,PE truce	17
on record EU,PL truce	-17
on record EU,PY truce	28
on record EU,RU truce	-13
on record EU,TH truce	15
on record EU,TR truce	-20
on record EU,TR truce 2030 II	-20
on record EU,US Beijing	-19
on record EU,US Beijing 2025 II	-12
on record EU,US London	-12
on record EU,US New York	-10
on record EU,US Paris	47
on record EU,US Paris 2025 I	42
on record EU,US Stockholm	-47
on record EU,US Stockholm 2025 II	-46
on record EU,US Turnberry	53
on record EU,US Turnberry 2025 II	53
on record EU,US Washington	-14
on record EU,US Washington 2018 II	-23
on record EU,US Washington 2025 II	18
on record EU,US Washington 2026 I	-24
on record EU,US Washington 2026 II	-9
on record EU,US truce 2018 II	-23
on record EU,US truce 2021 I	12
on record EU,US truce 2025 I	18
on record EU,US truce 2025 II	40
on record EU,US truce 2026 I	-37
on record EU,US truce 2026 II	-31
on record EU,VN truce	-9
on record FI,GH truce	-22
on record FJ,NZ truce	-13
on record FO,IS truce	-17
on record FR,US Paris	-20
on record FR,US Paris 2025 I	-10
on record FR,US Paris 2026 I	-8
on record FR,US truce	-38
on record FR,US truce 2025 I	-13
on record FR,US truce 2026 I	-14
on record GB,IN New Delhi	-12
on record GB,IN truce 2025 II	10
on record GB,JP truce	-18
on record GB,JP truce 2025 I	-16
on record GB,KE truce	21
on record GB,SE truce	-10
on record GB,SE truce 2025 II	-9
on record GB,US Geneva	-19
on record GB,US Geneva 2025 I	-14
on record GB,US Kananaskis	17
on record GB,US Kananaskis 2025 I	17
on record GB,US London	-39
on record GB,US London 2025 I	-34
on record GB,US truce	-21
on record GB,US truce 2025 I	-27
on record GB,US truce 2025 II	-19
on record GB,US truce 2026 I	36
on record GH,PT truce	-17
on record GH,TG truce	-12
on record GT,KR truce	12
on record GY,SR truce	44
on record HK,US truce	-10
on record ID,JP truce	16
on record ID,KR truce	-17
on record ID,MY truce	-15
on record ID,PH truce	-13
on record ID,US Washington 2025 II	-10
on record ID,US truce	-15
on record IE,US truce	-17
on record IL,US truce	9
on record IL,VN truce	-17
on record IN,JP truce	18
on record IN,JP truce 2025 II	21
on record IN,KR truce	-28
on record IN,LK truce	-18
on record IN,MX truce	-14
on record IN,NG truce	9
on record IN,NO Bergen	11
on record IN,NO truce	11
on record IN,NP Pokhara	-17
on record IN,NP truce	-12
on record IN,OM truce	-11
on record IN,PE truce	41
on record IN,PK truce	-22
on record IN,RU truce	-31
on record IN,RU truce 2025 II	-14
on record IN,RU truce 2026 I	-9
on record IN,TW truce	26
on record IN,US Delhi	36
on record IN,US Delhi 2025 II	31
on record IN,US New Delhi	10
on record IN,US New Delhi 2025 II	26
on record IN,US New Delhi 2026 I	11
on record IN,US New York	11
on record IN,US Washington	26
on record IN,US Washington 2025 I	-12
on record IN,US Washington 2025 II	13
on record IN,US Washington 2026 II	31
on record IN,US truce	17
on record IN,US truce 2025 II	32
on record IN,US truce 2026 I	23
on record IN,VN truce	-20
on record IN,VN truce 2025 II	-9
on record IR,OM truce	-13
on record IR,TR truce	22
on record IR,US truce	-18
on record IR,US truce 2026 I	-9
on record IS,UY truce	10
on record IT,MT truce	-21
on record IT,TN truce	12
on record IT,US truce	21
on record JP,KH truce	-15
on record JP,KR Gyeongju	-15
on record JP,KR Gyeongju 2025 II	-15
on record JP,KR truce	-56
on record JP,KR truce 2025 II	-16
on record JP,KR truce 2029 II	-12
on record JP,MN truce	19
on record JP,MX truce	-10
on record JP,MY truce	-19
on record JP,MY truce 2025 II	-19
on record JP,NZ truce	23
on record JP,PE truce	12
on record JP,TH truce	-12
on record JP,TW truce	-17
on record JP,TW truce 2025 II	-14
on record JP,US Beijing	-30
on record JP,US Beijing 2025 II	-20
on record JP,US Beijing 2026 I	-11
on record JP,US Kananaskis	-12
on record JP,US Kananaskis 2025 I	-12
on record JP,US London	-15
on record JP,US London 2025 I	-15
on record JP,US New York	16
on record JP,US Stockholm	-23
on record JP,US Stockholm 2025 II	-23
on record JP,US Tokyo	52
on record JP,US Tokyo 2025 II	51
on record JP,US Washington	23
on record JP,US Washington 2025 I	110
on record JP,US Washington 2025 II	-74
on record JP,US Washington 2026 II	-20
on record JP,US truce	44
on record JP,US truce 2019 I	-19
on record JP,US truce 2025 I	95
on record JP,US truce 2025 II	-10
on record JP,US truce 2026 I	-14
on record JP,US truce 2026 II	-21
on record KE,LK Colombo	10
on record KE,LK truce 2028 II	12
on record KE,PE truce	-31
on record KE,ZA truce	16
on record KE,ZM truce	-9
on record KH,MY Kuala Lumpur	-25
on record KH,MY Kuala Lumpur 2025 II	-24
on record KH,MY truce	-29
on record KH,MY truce 2025 II	-28
on record KH,TH truce	-16
on record KH,TH truce 2025 II	-15
on record KH,US Kuala Lumpur	-23
on record KH,US Kuala Lumpur 2025 II	-22
on record KH,US truce	-17
on record KH,US truce 2025 II	-14
on record KR,MN truce	11
on record KR,MX truce	-11
on record KR,MY Seoul	14
on record KR,MY truce 2025 II	-19
on record KR,PE Lima	11
on record KR,PL truce	-11
on record KR,US Busan	-34
on record KR,US Busan 2025 II	-22
on record KR,US Busan 2026 I	-13
on record KR,US Gyeongju	77
on record KR,US Gyeongju 2025 II	77
on record KR,US Incheon	-12
on record KR,US Incheon 2026 I	-12
on record KR,US Kuala Lumpur	-9
on record KR,US Paris	-13
on record KR,US Stockholm	-27
on record KR,US Stockholm 2025 II	-27
on record KR,US Tokyo	-12
on record KR,US Tokyo 2025 II	-12
on record KR,US Washington	93
on record KR,US Washington 2025 I	26
on record KR,US Washington 2025 II	81
on record KR,US Washington 2026 I	14
on record KR,US Washington 2026 II	-17
on record KR,US truce	31
on record KR,US truce 2025 I	33
on record KR,US truce 2025 II	34
on record KR,US truce 2026 I	-29
on record KR,US truce 2026 II	-32
on record KR,VN truce	12
on record KW,SA truce	-25
on record KZ,PK truce	-13
on record KZ,RU truce	-9
on record KZ,UZ truce	-17
on record LK,TR truce	-12
on record MA,PE truce	26
on record MA,PT truce	23
on record MD,UA truce	10
on record MT,TN truce	-20
on record MX,PE truce	-9
on record MX,TH truce	16
on record MX,US Kuala Lumpur	-16
on record MX,US Kuala Lumpur 2025 II	-16
on record MX,US Paris	-12
on record MX,US Paris 2025 I	-12
on record MX,US Washington	35
on record MX,US Washington 2018 II	22
on record MX,US truce	64
on record MX,US truce 2018 II	20
on record MX,US truce 2025 I	32
on record MX,US truce 2025 II	24
on record MX,US truce 2026 II	19
on record MY,SG truce	-29
on record MY,TH Kuala Lumpur	-17
on record MY,TH Kuala Lumpur 2025 II	-17
on record MY,TH truce	-11
on record MY,TH truce 2025 II	-24
on record MY,US Kuala Lumpur	-37
on record MY,US Kuala Lumpur 2025 II	-37
on record MY,US truce	-68
on record MY,US truce 2025 II	-63
on record MY,VN Kuala Lumpur	-14
on record MY,VN Kuala Lumpur 2025 II	-13
on record MY,VN truce	-22
on record MY,VN truce 2025 II	-15
on record MZ,PT truce	49
on record MZ,ZA truce	-26
on record NO,PE truce	16
on record NO,UY truce	14
on record NO,VN truce	10
on record NO,ZA truce	10
on record NZ,US truce	-14
on record NZ,WS truce	-17
on record PE,TR truce	-11
on record PE,ZA truce	-19
on record PH,TH truce	-24
on record PH,US Washington	22
on record PH,US Washington 2025 II	22
on record PH,US truce	32
on record PH,US truce 2025 II	39
on record PK,TR truce	-21
on record PY,UY truce	-14
on record RO,UA truce	-12
on record RU,US Washington	-31
on record RU,US Washington 2026 II	-24
on record RU,US truce	-53
on record RU,US truce 2025 II	-23
on record RU,US truce 2026 II	-29
on record SE,US Stockholm	-18
on record SE,US Stockholm 2025 II	-17
on record SE,US truce	-33
on record SE,US truce 2025 II	-29
on record SG,TH truce	-20
on record SG,US truce	-9
on record TH,US Kuala Lumpur	-12
on record TH,US Kuala Lumpur 2025 II	-12
on record TH,US truce	-9
on record TH,VN truce	-39
on record TH,VN truce 2031 I	-14
on record TO,WS truce	25
on record TR,UZ truce	11
on record TW,US Beijing	-23
on record TW,US Beijing 2026 I	-21
on record TW,US Washington	35
on record TW,US Washington 2025 II	26
on record TW,US Washington 2026 I	15
on record TW,US truce	16
on record TW,US truce 2025 II	24
on record TW,VN truce	13
on record UA,US truce	-9
on record US,VN truce	36
on record US,VN truce 2025 II	28
on record US,VN truce 2026 I	18
on record ZA,ZM truce	-17
pair=AE-EU	23
pair=AO-BR	-20
pair=AO-NA	-22
pair=AO-PT	-24
pair=AR-EU	-16
pair=AR-IE	13
pair=AR-TR	20
pair=AR-US	-24
pair=AR-UY	-12
pair=AU-CN	19
pair=AU-IN	9
pair=AU-NZ	-46
pair=AU-TH	27
pair=AU-US	-20
pair=AU-VN	-12
pair=AZ-GE	-16
pair=BA-RS	11
pair=BD-IN	-15
pair=BD-JP	16
pair=BD-NP	13
pair=BD-TH	-13
pair=BD-TR	27
pair=BD-US	31
pair=BE-GH	19
pair=BG-EU	-22
pair=BO-CL	-9
pair=BO-EC	-13
pair=BO-ES	-26
pair=BO-KR	10
pair=BO-PE	-14
pair=BO-PY	11
pair=BR-CA	-13
pair=BR-CH	17
pair=BR-CN	-39
pair=BR-GB	-9
pair=BR-ID	10
pair=BR-IN	-17
pair=BR-MX	-25
pair=BR-MY	-12
pair=BR-NG	21
pair=BR-PE	-11
pair=BR-PH	-35
pair=BR-PY	-13
pair=BR-SA	22
pair=BR-TH	-20
pair=BR-TR	-15
pair=BR-US	62
pair=BW-NA	-39
pair=BW-ZA	-16
pair=BW-ZM	-13
pair=CA-CN	32
pair=CA-EU	-26
pair=CA-IN	26
pair=CA-JP	9
pair=CA-MX	-78
pair=CA-PH	11
pair=CA-US	13
pair=CA-VN	13
pair=CH-CN	-13
pair=CH-EU	-20
pair=CH-GH	12
pair=CH-MX	-17
pair=CH-US	64
pair=CL-EC	-24
pair=CL-EG	-16
pair=CL-ID	19
pair=CL-MX	12
pair=CL-NO	-13
pair=CL-NZ	12
pair=CL-PE	-35
pair=CL-TH	16
pair=CL-TR	-18
pair=CL-US	-20
pair=CL-UY	-18
pair=CL-ZA	23
pair=CN-ES	-20
pair=CN-EU	17
pair=CN-FR	16
pair=CN-GB	-71
pair=CN-HK	-10
pair=CN-ID	-11
pair=CN-IN	-18
pair=CN-IR	-18
pair=CN-IT	-12
pair=CN-JP	-53
pair=CN-KH	-19
pair=CN-KR	-44
pair=CN-MX	-47
pair=CN-MY	-53
pair=CN-NL	34
pair=CN-PH	-13
pair=CN-RU	-35
pair=CN-SE	-39
pair=CN-TH	-20
pair=CN-TW	-45
pair=CN-UA	-14
pair=CN-US	82
pair=CN-VN	-27
pair=CO-EC	11
pair=CO-EU	23
pair=CO-MX	12
pair=CO-PA	-27
pair=CO-PE	-19
pair=CV-PT	9
pair=CY-EG	10
pair=CZ-SK	-24
pair=DE-EU	-29
pair=DE-JP	-25
pair=DE-MX	-10
pair=DJ-ET	-23
pair=DK-MX	-14
pair=DK-NO	-24
pair=DK-UY	14
pair=DZ-MA	-10
pair=DZ-TR	18
pair=EC-KR	11
pair=EC-PA	-10
pair=EC-PE	-24
pair=EC-PH	21
pair=EG-GR	12
pair=EG-IN	-10
pair=EG-KE	15
pair=EG-NO	13
pair=EG-TR	-21
pair=ES-MA	-21
pair=ES-PT	-11
pair=ES-SE	-11
pair=ES-US	-53
pair=ET-KE	-27
pair=EU-FR	-19
pair=EU-GB	-49
pair=EU-GH	-14
pair=EU-IN	40
pair=EU-IS	23
pair=EU-IT	-19
pair=EU-KE	12
pair=EU-KZ	-10
pair=EU-MX	20
pair=EU-PE	17
pair=EU-PL	-17
pair=EU-PY	28
pair=EU-RU	-13
pair=EU-TH	15
pair=EU-TR	-20
pair=EU-VN	-9
pair=FI-GH	-22
pair=FJ-NZ	-13
pair=FO-IS	-17
pair=FR-US	-38
pair=GB-JP	-18
pair=GB-KE	21
pair=GB-SE	-10
pair=GB-US	-21
pair=GH-PT	-17
pair=GH-TG	-12
pair=GT-KR	12
pair=GY-SR	44
pair=HK-US	-10
pair=ID-JP	16
pair=ID-KR	-17
pair=ID-MY	-15
pair=ID-PH	-13
pair=ID-US	-15
pair=IE-US	-17
pair=IL-US	9
pair=IL-VN	-17
pair=IN-JP	18
pair=IN-KR	-28
pair=IN-LK	-18
pair=IN-MX	-14
pair=IN-NG	9
pair=IN-NO	11
pair=IN-NP	-12
pair=IN-OM	-11
pair=IN-PE	41
pair=IN-PK	-22
pair=IN-RU	-31
pair=IN-TW	26
pair=IN-US	17
pair=IN-VN	-20
pair=IR-OM	-13
pair=IR-TR	22
pair=IR-US	-18
pair=IS-UY	10
pair=IT-MT	-21
pair=IT-TN	12
pair=IT-US	21
pair=JP-KH	-15
pair=JP-KR	-56
pair=JP-MN	19
pair=JP-MX	-10
pair=JP-MY	-19
pair=JP-NZ	23
pair=JP-PE	12
pair=JP-TH	-12
pair=JP-TW	-17
pair=JP-US	44
pair=KE-PE	-31
pair=KE-ZA	16
pair=KE-ZM	-9
pair=KH-MY	-29
pair=KH-TH	-16
pair=KH-US	-17
pair=KR-MN	11
pair=KR-MX	-11
pair=KR-PL	-11
pair=KR-US	31
pair=KR-VN	12
pair=KW-SA	-25
pair=KZ-PK	-13
pair=KZ-RU	-9
pair=KZ-UZ	-17
pair=LK-TR	-12
pair=MA-PE	26
pair=MA-PT	23
pair=MD-UA	10
pair=MT-TN	-20
pair=MX-PE	-9
pair=MX-TH	16
pair=MX-US	64
pair=MY-SG	-29
pair=MY-TH	-11
pair=MY-US	-68
pair=MY-VN	-22
pair=MZ-PT	49
pair=MZ-ZA	-26
pair=NO-PE	16
pair=NO-UY	14
pair=NO-VN	10
pair=NO-ZA	10
pair=NZ-US	-14
pair=NZ-WS	-17
pair=PE-TR	-11
pair=PE-ZA	-19
pair=PH-TH	-24
pair=PH-US	32
pair=PK-TR	-21
pair=PY-UY	-14
pair=RO-UA	-12
pair=RU-US	-53
pair=SE-US	-33
pair=SG-TH	-20
pair=SG-US	-9
pair=TH-US	-9
pair=TH-VN	-39
pair=TO-WS	25
pair=TR-UZ	11
pair=TW-US	16
pair=TW-VN	13
pair=UA-US	-9
pair=US-VN	36
pair=ZA-ZM	-17
people before=false	-37
people before=true	64
people=false	-44
people=true	34
peopled=0	-41
peopled=0 of 0 at 1	39
peopled=0 of 0 at 3	-11
peopled=0 of 0 at 4	-10
peopled=0 of 0 at 5	-17
peopled=0 of 1 at 1	28
peopled=0 of 1 at 3	-32
peopled=0 of 1 at 4	-32
peopled=0 of 1 at 5	-27
peopled=0 of 2 at 1	-31
peopled=0 of 2 at 4	-42
peopled=0 of 2 at 5	-25
peopled=1	-27
peopled=1 of 1 at 1	13
peopled=1 of 1 at 2	-24
peopled=1 of 1 at 3	14
peopled=1 of 1 at 4	14
peopled=1 of 1 at 5	16
peopled=1 of 2 at 1	-21
peopled=1 of 2 at 2	-23
peopled=1 of 2 at 4	27
peopled=1 of 2 at 5	-9
peopled=1 of 3 at 1	-36
peopled=1 of 3 at 2	-37
peopled=1 of 3 at 4	-22
peopled=1 of 3 at 5	-18
peopled=1 of 4 at 3	-9
peopled=1 of 4 at 4	-9
peopled=1 of 4 at 5	13
peopled=2	59
peopled=2 of 2 at 1	-16
peopled=2 of 2 at 3	6
peopled=2 of 2 at 4	36
peopled=2 of 2 at 5	39
peopled=2 of 3 at 1	-29
peopled=2 of 3 at 2	32
peopled=2 of 3 at 3	13
peopled=2 of 3 at 4	24
peopled=2 of 3 at 5	50
peopled=2 of 4 at 1	-36
peopled=2 of 4 at 2	39
peopled=2 of 4 at 3	-21
peopled=2 of 4 at 5	-19
ranks=0-1	-7
ranks=0-3	-9
ranks=0-4	43
ranks=0-5	34
ranks=1-5	23
ranks=2-3	8
ranks=2-4	-36
ranks=2-5	-15
ranks=3-4	-29
ranks=3-5	-40
ranks=4-5	-18
ranks=5-5	16
recent=0	-17
recent=2	6
rule:named=false	-18
rule:named=true	12
rule:sides	-12
share=1	-14
share=2	-14
share=3	8
share=4	21
sit=0 of 1	-41
sit=0 of 2	-56
sit=1 of 1	23
sit=1 of 2	-81
sit=1 of 3	-24
sit=2 of 2	88
sit=2 of 3	9
speaks=0	-166
speaks=1	-27
speaks=2	102
sure-only	24
sure=1	-7
sure=3	22
sure=4	19
truce-most	-11
truce-only	-38
truce-others	11
truce=0	8
truce=2	-29
truce=4	-21
truceWith-most	19
truceWith-only	18
truceWith-others	-16
truceWith=1	13
truceWith=2	10
union itself 0	53
union itself 1	-123
union not 0	8
union not 1	-36
union not 2	-38
upper=0	5
upper=2	-18
upper=3	-59
upper=4	-18
upper=5	16
with, 0 1	17
with, 1 1	-20
with, 1 2	-14
with, 2 1	12`;
