// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PAIR = `yes
<always>	0
alone-only	7
alone-others	-30
alone=0	-28
alone=2	24
alone=4	24
any-most	-10
any-only	-14
any=0	-13
any=1	-24
any=3	25
around=000 of 01	-24
around=000 of 02	-66
around=000 of 10	75
around=000 of 11	41
around=000 of 12	-46
around=000 of 13	-11
around=000 of 22	-33
around=010 of 01	29
around=010 of 02	-43
around=010 of 12	-54
around=010 of 22	-25
around=010 of 32	10
around=010 of 33	13
around=011 of 01	-33
around=011 of 02	16
around=011 of 03	24
around=011 of 12	-20
around=011 of 22	11
around=012 of 12	-13
around=020 of 02	15
around=020 of 03	-44
around=020 of 13	-9
around=020 of 22	20
around=020 of 32	27
around=021 of 03	16
around=021 of 12	-24
around=021 of 13	11
around=022 of 02	71
around=022 of 12	-22
around=022 of 13	-10
around=101 of 10	-51
around=101 of 11	-11
around=101 of 12	35
around=101 of 13	40
around=101 of 20	16
around=101 of 22	-17
around=101 of 23	20
around=111 of 11	-29
around=111 of 13	-11
around=111 of 21	20
around=111 of 23	18
around=111 of 33	17
around=112 of 11	19
around=112 of 12	38
around=112 of 13	15
around=112 of 22	-10
around=121 of 12	34
around=121 of 22	-14
around=121 of 23	-13
around=121 of 32	-20
around=121 of 33	-15
around=122 of 13	-14
around=122 of 22	-16
around=122 of 23	22
around=202 of 20	-17
around=202 of 21	12
around=202 of 22	40
around=202 of 23	-9
around=202 of 31	-13
around=212 of 21	-32
around=212 of 22	8
around=212 of 23	16
around=212 of 31	15
around=212 of 32	21
around=222 of 22	-18
around=222 of 23	-51
around=222 of 32	-11
around=222 of 33	-26
beside=0	-30
beside=0 of 1	-38
beside=0 of 2	-41
beside=1	8
beside=1 of 1	26
beside=1 of 3	-25
beside=2	34
beside=2 of 2	25
beside=2 of 3	15
close=0 0	-30
close=0 1	11
close=0 2	49
close=1 2	41
close=2 2	-18
duties-only	57
duties=0	-14
duties=1	-10
duties=4	15
first=1	-16
first=2	24
here=0	-7
here=1	21
here=2	-18
here=both	-18
here=else	9
home=0	-37
home=1	21
implied=0	-41
implied=1	36
implied=2	18
joined-others	-23
joined=0	-16
joined=1	14
least=1	-88
least=2	31
least=4	38
lower=1	-9
lower=3	-10
lower=5	27
near=0 0	-39
near=0 1	-17
near=0 2	40
near=1 1	23
near=2 0	10
near=2 1	16
near=2 2	-67
on record AO,BR truce	-18
on record AO,NA truce	-21
on record AO,PT truce	-23
on record AR,BR truce	-11
on record AR,EU truce	-12
on record AR,KR truce	10
on record AR,TR truce	16
on record AR,US truce	-22
on record AU,BR truce	13
on record AU,CA truce	-10
on record AU,ID truce	-8
on record AU,JP truce	9
on record AU,NZ truce	-46
on record AU,TH truce	16
on record AU,US truce	-9
on record AU,VN truce	-12
on record AZ,GE truce	-18
on record BA,RS truce	13
on record BD,IN truce	-16
on record BD,JP truce	16
on record BD,NP truce	14
on record BD,TH truce	-10
on record BD,TR truce	28
on record BD,US truce	14
on record BD,US truce 2025 II	15
on record BE,GH truce	21
on record BG,EU truce	-22
on record BO,CL truce	-11
on record BO,EC truce	-12
on record BO,ES truce	-25
on record BO,KR truce	10
on record BO,PE truce	-15
on record BO,PY truce	10
on record BR,CA truce	-9
on record BR,CH truce	17
on record BR,CH truce 2025 II	-14
on record BR,CN truce	-31
on record BR,CN truce 2025 II	-23
on record BR,EU truce 2029 II	27
on record BR,GB truce	-13
on record BR,GB truce 2025 II	-10
on record BR,ID truce	13
on record BR,IN truce	-18
on record BR,MX truce	-21
on record BR,MY truce	-13
on record BR,MY truce 2025 II	-13
on record BR,NG truce	24
on record BR,PE truce	-11
on record BR,PH truce	-40
on record BR,PY truce	-15
on record BR,SA truce	21
on record BR,TH truce	-21
on record BR,TR truce	-15
on record BR,US truce	55
on record BR,US truce 2025 II	62
on record BW,NA truce	-37
on record BW,ZA truce	-17
on record BW,ZM truce	-16
on record CA,CN truce	19
on record CA,CN truce 2025 I	-23
on record CA,CN truce 2025 II	22
on record CA,CN truce 2026 I	17
on record CA,EU truce	-22
on record CA,JP truce	15
on record CA,MX truce	-73
on record CA,MX truce 2025 I	-68
on record CA,MX truce 2025 II	10
on record CA,US truce	15
on record CA,US truce 2025 I	49
on record CA,US truce 2025 II	-15
on record CA,US truce 2026 I	-14
on record CA,US truce 2026 II	-10
on record CA,VN truce	16
on record CH,CN truce	-31
on record CH,CN truce 2025 I	-12
on record CH,CN truce 2025 II	-16
on record CH,EU truce	-19
on record CH,EU truce 2025 II	-15
on record CH,GB truce	-9
on record CH,GH truce	11
on record CH,IN truce 2025 II	-9
on record CH,MX truce	-10
on record CH,MX truce 2025 II	-11
on record CH,US truce	46
on record CH,US truce 2025 II	56
on record CL,EC truce	-24
on record CL,EG truce	-15
on record CL,ID truce	21
on record CL,KR truce	13
on record CL,MX truce	11
on record CL,NO truce	-14
on record CL,NZ truce	16
on record CL,PE truce	-37
on record CL,PE truce 2028 I	-18
on record CL,PE truce 2030 I	-25
on record CL,PE truce 2030 II	11
on record CL,TH truce	13
on record CL,TR truce	-23
on record CL,US truce	-21
on record CL,UY truce	-18
on record CL,ZA truce	24
on record CN,DE truce	13
on record CN,DE truce 2025 II	14
on record CN,ES truce	-27
on record CN,ES truce 2025 II	-56
on record CN,EU truce	17
on record CN,EU truce 2025 I	-15
on record CN,EU truce 2025 II	36
on record CN,EU truce 2026 I	-26
on record CN,FR truce	19
on record CN,FR truce 2025 I	25
on record CN,FR truce 2025 II	14
on record CN,FR truce 2026 I	-23
on record CN,GB truce	-80
on record CN,GB truce 2025 I	-55
on record CN,GB truce 2025 II	-32
on record CN,HK truce	-11
on record CN,IN truce	-20
on record CN,IN truce 2025 II	16
on record CN,IN truce 2026 I	-31
on record CN,IN truce 2026 II	-13
on record CN,IR truce	-14
on record CN,JP truce	-55
on record CN,JP truce 2025 II	-56
on record CN,JP truce 2026 II	11
on record CN,KH truce	-12
on record CN,KH truce 2025 II	-11
on record CN,KR truce	-72
on record CN,KR truce 2025 II	-48
on record CN,KR truce 2026 I	-15
on record CN,KR truce 2030 II	-11
on record CN,MX truce	-37
on record CN,MX truce 2025 I	-19
on record CN,MX truce 2025 II	-15
on record CN,MY truce	-50
on record CN,MY truce 2025 II	-52
on record CN,NL truce	37
on record CN,NL truce 2025 II	37
on record CN,PE truce	13
on record CN,PH truce	-13
on record CN,RU truce	-37
on record CN,RU truce 2025 II	-17
on record CN,RU truce 2026 II	-18
on record CN,SE truce	-50
on record CN,SE truce 2025 II	-47
on record CN,TH truce	-15
on record CN,TW truce	-41
on record CN,TW truce 2025 II	-27
on record CN,TW truce 2026 I	-12
on record CN,US truce	98
on record CN,US truce 2019 I	16
on record CN,US truce 2025 I	-68
on record CN,US truce 2025 II	70
on record CN,US truce 2026 I	105
on record CN,US truce 2026 II	93
on record CN,VN truce	-26
on record CN,VN truce 2025 II	-16
on record CO,EC truce	11
on record CO,EU truce	28
on record CO,MX truce	10
on record CO,PA truce	-27
on record CO,PE truce	-17
on record CO,TR truce	10
on record CV,PT truce	11
on record CZ,EU truce	-13
on record DE,EU truce	-25
on record DE,EU truce 2025 I	-12
on record DE,JP truce	-24
on record DE,US truce	-19
on record DE,US truce 2025 II	-11
on record DJ,ET truce	-21
on record DK,EU truce	-11
on record DK,MX truce	-10
on record DK,NO truce	-24
on record DZ,TR truce	18
on record EC,KR truce	10
on record EC,PA truce	-9
on record EC,PE truce	-24
on record EC,PE truce 2029 II	-9
on record EC,PH truce	25
on record EG,GR truce	16
on record EG,KE truce	15
on record EG,PE truce	-10
on record EG,TR truce	-23
on record ES,MA truce	-19
on record ES,PT truce	-11
on record ES,SE truce	-26
on record ES,SE truce 2025 II	-25
on record ES,US truce	-53
on record ES,US truce 2025 II	-50
on record ET,KE truce	-27
on record EU,FR truce	-15
on record EU,FR truce 2025 II	-11
on record EU,GB truce	-51
on record EU,GB truce 2025 I	-14
on record EU,GB truce 2025 II	-29
on record EU,GH truce	-16
on record EU,IE truce	-10
on record EU,IS truce	22
on record EU,IT truce	-17
on record EU,JP truce	-20
on record EU,JP truce 2025 II	-9
on record EU,KE truce	14
on record EU,KZ truce	-10
on record EU,MX truce	23
on record EU,MX truce 2025 II	-13
on record EU,NL truce	-10
on record EU,PE truce	22
on record EU,PL truce	-17
on record EU,PY truce	33
on record EU,RU truce	-11
on record EU,TH truce	18
on record EU,TR truce	-17
on record EU,TR truce 2030 II	-19
on record EU,US truce 2018 II	-12
on record EU,US truce 2025 I	25
on record EU,US truce 2025 II	15
on record EU,US truce 2026 I	-14
on record EU,US truce 2026 II	-19
on record FI,GH truce	-16
on record FJ,NZ truce	-14
on record FO,IS truce	-14
on record FR,US truce	-35
on record FR,US truce 2025 I	-12
on record FR,US truce 2026 I	-11
on record GB,IN truce	13
on record GB,IN truce 2025 II	10
on record GB,JP truce	-16
on record GB,JP truce 2025 I	-13
on record GB,KE truce	20
on record GB,SE truce	-17
on record GB,SE truce 2025 II	-16
on record GB,US truce	-12
on record GB,US truce 2025 I	-54
on record GB,US truce 2026 I	29
on record GH,TG truce	-13
on record GR,TR truce	-10
on record GT,HN truce	-14
on record GT,KR truce	16
on record GY,SR truce	44
on record ID,JP truce	14
on record ID,KR truce	-20
on record ID,MY truce	-13
on record ID,US truce	-32
on record ID,US truce 2025 II	-17
on record IE,US truce	-14
on record IL,US truce	14
on record IN,KR truce	-26
on record IN,LK truce	-17
on record IN,MX truce	-12
on record IN,MY truce	-9
on record IN,NG truce	11
on record IN,NO truce	13
on record IN,PE truce	37
on record IN,PK truce	-20
on record IN,RU truce	-26
on record IN,RU truce 2025 II	-13
on record IN,TR truce	-9
on record IN,TW truce	25
on record IN,US truce	26
on record IN,US truce 2025 I	21
on record IN,US truce 2025 II	43
on record IN,US truce 2026 I	20
on record IN,US truce 2026 II	-12
on record IN,VN truce	-15
on record IR,OM truce	-15
on record IR,TR truce	23
on record IR,US truce	-18
on record IR,US truce 2026 I	-9
on record IS,UY truce	12
on record IT,MT truce	-20
on record IT,TN truce	10
on record IT,US truce	16
on record JP,KH truce	-15
on record JP,KR truce	-63
on record JP,KR truce 2025 II	-24
on record JP,KR truce 2029 II	-15
on record JP,MN truce	20
on record JP,MY truce	-10
on record JP,MY truce 2025 II	-10
on record JP,NZ truce	22
on record JP,PE truce	12
on record JP,TW truce	-17
on record JP,TW truce 2025 II	-14
on record JP,US truce	69
on record JP,US truce 2025 I	103
on record JP,US truce 2025 II	9
on record JP,US truce 2026 I	-17
on record KE,LK truce 2028 II	13
on record KE,PE truce	-30
on record KE,TR truce	-9
on record KE,ZA truce	17
on record KE,ZM truce	-13
on record KH,MY truce	-27
on record KH,MY truce 2025 II	-26
on record KH,TH truce	-17
on record KH,TH truce 2025 II	-16
on record KH,US truce	-10
on record KR,MN truce	11
on record KR,MX truce	-10
on record KR,MY truce 2025 II	-19
on record KR,PL truce	-9
on record KR,TW truce	-10
on record KR,US truce	47
on record KR,US truce 2025 I	37
on record KR,US truce 2025 II	45
on record KR,US truce 2026 I	-19
on record KR,US truce 2026 II	-13
on record KR,VN truce	13
on record KW,SA truce	-25
on record KZ,PK truce	-12
on record KZ,RU truce	-10
on record KZ,UZ truce	-21
on record LK,TR truce	-13
on record MA,PE truce	28
on record MD,UA truce	9
on record MM,TH truce	10
on record MT,TN truce	-19
on record MX,PE truce	-12
on record MX,TH truce	16
on record MX,US truce	68
on record MX,US truce 2025 I	24
on record MX,US truce 2025 II	49
on record MY,SG truce	-28
on record MY,TH truce 2025 II	-16
on record MY,US truce	-67
on record MY,US truce 2025 II	-64
on record MY,VN truce	-18
on record MY,VN truce 2025 II	-11
on record MZ,PT truce	49
on record MZ,ZA truce	-18
on record NL,US truce	-12
on record NL,US truce 2025 II	-12
on record NO,PE truce	16
on record NO,TR truce	9
on record NO,UY truce	14
on record NZ,PH truce	-10
on record NZ,TO truce	9
on record NZ,US truce	-16
on record NZ,WS truce	-17
on record PE,ZA truce	-20
on record PH,TH truce	-28
on record PH,US truce	33
on record PH,US truce 2025 II	37
on record PK,TR truce	-24
on record PY,UY truce	-29
on record RO,UA truce	-12
on record RS,TR truce	-11
on record RU,TR truce	-9
on record RU,US truce	-52
on record RU,US truce 2025 II	-31
on record RU,US truce 2026 II	-24
on record SE,US truce	-43
on record SE,US truce 2025 II	-38
on record SG,TH truce	-19
on record TH,US truce	-17
on record TH,US truce 2025 II	-12
on record TH,VN truce	-44
on record TH,VN truce 2031 I	-19
on record TO,WS truce	24
on record TR,UZ truce	11
on record TW,US truce	18
on record TW,US truce 2025 II	29
on record TW,US truce 2026 I	-11
on record TW,VN truce	13
on record US,VN truce	49
on record US,VN truce 2025 II	45
on record US,VN truce 2026 I	13
on record US,ZA truce	-12
on record US,ZA truce 2025 II	-11
on record ZA,ZM truce	-22
pair=AO-BR	-18
pair=AO-NA	-21
pair=AO-PT	-23
pair=AR-BR	-11
pair=AR-EU	-12
pair=AR-KR	10
pair=AR-TR	16
pair=AR-US	-22
pair=AU-BR	13
pair=AU-CA	-10
pair=AU-ID	-8
pair=AU-JP	9
pair=AU-NZ	-46
pair=AU-TH	16
pair=AU-US	-9
pair=AU-VN	-12
pair=AZ-GE	-18
pair=BA-RS	13
pair=BD-IN	-16
pair=BD-JP	16
pair=BD-NP	14
pair=BD-TH	-10
pair=BD-TR	28
pair=BD-US	14
pair=BE-GH	21
pair=BG-EU	-22
pair=BO-CL	-11
pair=BO-EC	-12
pair=BO-ES	-25
pair=BO-KR	10
pair=BO-PE	-15
pair=BO-PY	10
pair=BR-CA	-9
pair=BR-CH	17
pair=BR-CN	-31
pair=BR-GB	-13
pair=BR-ID	13
pair=BR-IN	-18
pair=BR-MX	-21
pair=BR-MY	-13
pair=BR-NG	24
pair=BR-PE	-11
pair=BR-PH	-40
pair=BR-PY	-15
pair=BR-SA	21
pair=BR-TH	-21
pair=BR-TR	-15
pair=BR-US	55
pair=BW-NA	-37
pair=BW-ZA	-17
pair=BW-ZM	-16
pair=CA-CN	19
pair=CA-EU	-22
pair=CA-JP	15
pair=CA-MX	-73
pair=CA-US	15
pair=CA-VN	16
pair=CH-CN	-31
pair=CH-EU	-19
pair=CH-GB	-9
pair=CH-GH	11
pair=CH-MX	-10
pair=CH-US	46
pair=CL-EC	-24
pair=CL-EG	-15
pair=CL-ID	21
pair=CL-KR	13
pair=CL-MX	11
pair=CL-NO	-14
pair=CL-NZ	16
pair=CL-PE	-37
pair=CL-TH	13
pair=CL-TR	-23
pair=CL-US	-21
pair=CL-UY	-18
pair=CL-ZA	24
pair=CN-DE	13
pair=CN-ES	-27
pair=CN-EU	17
pair=CN-FR	19
pair=CN-GB	-80
pair=CN-HK	-11
pair=CN-IN	-20
pair=CN-IR	-14
pair=CN-JP	-55
pair=CN-KH	-12
pair=CN-KR	-72
pair=CN-MX	-37
pair=CN-MY	-50
pair=CN-NL	37
pair=CN-PE	13
pair=CN-PH	-13
pair=CN-RU	-37
pair=CN-SE	-50
pair=CN-TH	-15
pair=CN-TW	-41
pair=CN-US	98
pair=CN-VN	-26
pair=CO-EC	11
pair=CO-EU	28
pair=CO-MX	10
pair=CO-PA	-27
pair=CO-PE	-17
pair=CO-TR	10
pair=CV-PT	11
pair=CZ-EU	-13
pair=DE-EU	-25
pair=DE-JP	-24
pair=DE-US	-19
pair=DJ-ET	-21
pair=DK-EU	-11
pair=DK-MX	-10
pair=DK-NO	-24
pair=DZ-TR	18
pair=EC-KR	10
pair=EC-PA	-9
pair=EC-PE	-24
pair=EC-PH	25
pair=EG-GR	16
pair=EG-KE	15
pair=EG-PE	-10
pair=EG-TR	-23
pair=ES-MA	-19
pair=ES-PT	-11
pair=ES-SE	-26
pair=ES-US	-53
pair=ET-KE	-27
pair=EU-FR	-15
pair=EU-GB	-51
pair=EU-GH	-16
pair=EU-IE	-10
pair=EU-IS	22
pair=EU-IT	-17
pair=EU-JP	-20
pair=EU-KE	14
pair=EU-KZ	-10
pair=EU-MX	23
pair=EU-NL	-10
pair=EU-PE	22
pair=EU-PL	-17
pair=EU-PY	33
pair=EU-RU	-11
pair=EU-TH	18
pair=EU-TR	-17
pair=FI-GH	-16
pair=FJ-NZ	-14
pair=FO-IS	-14
pair=FR-US	-35
pair=GB-IN	13
pair=GB-JP	-16
pair=GB-KE	20
pair=GB-SE	-17
pair=GB-US	-12
pair=GH-TG	-13
pair=GR-TR	-10
pair=GT-HN	-14
pair=GT-KR	16
pair=GY-SR	44
pair=ID-JP	14
pair=ID-KR	-20
pair=ID-MY	-13
pair=ID-US	-32
pair=IE-US	-14
pair=IL-US	14
pair=IN-KR	-26
pair=IN-LK	-17
pair=IN-MX	-12
pair=IN-MY	-9
pair=IN-NG	11
pair=IN-NO	13
pair=IN-PE	37
pair=IN-PK	-20
pair=IN-RU	-26
pair=IN-TR	-9
pair=IN-TW	25
pair=IN-US	26
pair=IN-VN	-15
pair=IR-OM	-15
pair=IR-TR	23
pair=IR-US	-18
pair=IS-UY	12
pair=IT-MT	-20
pair=IT-TN	10
pair=IT-US	16
pair=JP-KH	-15
pair=JP-KR	-63
pair=JP-MN	20
pair=JP-MY	-10
pair=JP-NZ	22
pair=JP-PE	12
pair=JP-TW	-17
pair=JP-US	69
pair=KE-PE	-30
pair=KE-TR	-9
pair=KE-ZA	17
pair=KE-ZM	-13
pair=KH-MY	-27
pair=KH-TH	-17
pair=KH-US	-10
pair=KR-MN	11
pair=KR-MX	-10
pair=KR-PL	-9
pair=KR-TW	-10
pair=KR-US	47
pair=KR-VN	13
pair=KW-SA	-25
pair=KZ-PK	-12
pair=KZ-RU	-10
pair=KZ-UZ	-21
pair=LK-TR	-13
pair=MA-PE	28
pair=MD-UA	9
pair=MM-TH	10
pair=MT-TN	-19
pair=MX-PE	-12
pair=MX-TH	16
pair=MX-US	68
pair=MY-SG	-28
pair=MY-US	-67
pair=MY-VN	-18
pair=MZ-PT	49
pair=MZ-ZA	-18
pair=NL-US	-12
pair=NO-PE	16
pair=NO-TR	9
pair=NO-UY	14
pair=NZ-PH	-10
pair=NZ-TO	9
pair=NZ-US	-16
pair=NZ-WS	-17
pair=PE-ZA	-20
pair=PH-TH	-28
pair=PH-US	33
pair=PK-TR	-24
pair=PY-UY	-29
pair=RO-UA	-12
pair=RS-TR	-11
pair=RU-TR	-9
pair=RU-US	-52
pair=SE-US	-43
pair=SG-TH	-19
pair=TH-US	-17
pair=TH-VN	-44
pair=TO-WS	24
pair=TR-UZ	11
pair=TW-US	18
pair=TW-VN	13
pair=US-VN	49
pair=US-ZA	-12
pair=ZA-ZM	-22
people before=false	-56
people before=true	69
people=false	-55
people=true	46
peopled=0	-68
peopled=0 of 0 at 1	29
peopled=0 of 0 at 2	-11
peopled=0 of 0 at 3	-13
peopled=0 of 0 at 4	-12
peopled=0 of 0 at 5	-13
peopled=0 of 1 at 1	-17
peopled=0 of 1 at 2	-40
peopled=0 of 1 at 3	-67
peopled=0 of 1 at 4	-49
peopled=0 of 1 at 5	-50
peopled=0 of 2 at 3	-17
peopled=0 of 2 at 4	-42
peopled=0 of 2 at 5	-31
peopled=1	-27
peopled=1 of 1 at 1	23
peopled=1 of 1 at 3	38
peopled=1 of 1 at 4	29
peopled=1 of 1 at 5	29
peopled=1 of 2 at 1	-35
peopled=1 of 2 at 2	-34
peopled=1 of 2 at 3	-19
peopled=1 of 2 at 5	-34
peopled=1 of 3 at 1	-46
peopled=1 of 3 at 2	-50
peopled=1 of 3 at 3	-12
peopled=1 of 3 at 5	-39
peopled=1 of 4 at 5	18
peopled=2	100
peopled=2 of 2 at 2	17
peopled=2 of 2 at 3	32
peopled=2 of 2 at 4	58
peopled=2 of 2 at 5	78
peopled=2 of 3 at 1	-22
peopled=2 of 3 at 2	61
peopled=2 of 3 at 3	10
peopled=2 of 3 at 5	21
peopled=2 of 4 at 1	-39
peopled=2 of 4 at 2	33
peopled=2 of 4 at 3	-29
peopled=2 of 4 at 5	-13
ranks=0-1	-9
ranks=0-3	-9
ranks=0-4	41
ranks=0-5	32
ranks=1-5	19
ranks=2-3	20
ranks=2-4	-43
ranks=2-5	-20
ranks=3-4	-17
ranks=3-5	-29
ranks=5-5	22
recent=0	-26
recent=2	9
rule:named=false	-18
rule:named=true	14
rule:sides	-16
share=1	-16
share=2	-20
share=3	17
share=4	16
sit=0 of 1	-59
sit=0 of 2	-60
sit=1 of 1	30
sit=1 of 2	-105
sit=1 of 3	-20
sit=2 of 2	104
sit=2 of 3	8
speaks=0	-164
speaks=1	-29
speaks=2	104
sure-most	23
sure=2	-15
sure=3	28
sure=4	18
truce-most	-11
truce-only	-39
truce-others	20
truce=0	14
truce=2	-25
truce=4	-27
truceWith-most	23
truceWith-only	24
truceWith-others	-23
truceWith=1	27
union itself 0	49
union itself 1	-127
union not 0	20
union not 1	-44
union not 2	-40
upper=0	13
upper=2	-12
upper=3	-44
upper=5	22
with, 1 2	-21
with, 2 1	24
with=other	-22`;
