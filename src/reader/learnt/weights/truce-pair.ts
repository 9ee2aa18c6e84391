// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PAIR = `yes
<always>	0
alone-only	-18
alone-others	-28
alone=0	-24
alone=1	9
alone=2	17
any-most	-9
any=1	-25
any=3	24
any=4	11
around=000 of 01	-69
around=000 of 02	-64
around=000 of 10	10
around=000 of 12	-32
around=000 of 22	-8
around=010 of 01	27
around=010 of 02	-53
around=010 of 11	11
around=010 of 12	-22
around=011 of 03	23
around=011 of 12	-39
around=011 of 13	-28
around=020 of 02	42
around=020 of 03	-13
around=020 of 13	-15
around=020 of 22	-29
around=021 of 12	-14
around=022 of 02	64
around=022 of 13	-14
around=101 of 11	-44
around=101 of 12	24
around=101 of 13	25
around=101 of 20	28
around=101 of 21	29
around=111 of 11	27
around=111 of 21	-28
around=111 of 22	-18
around=111 of 23	-9
around=111 of 32	27
around=112 of 12	17
around=112 of 13	14
around=112 of 22	-15
around=121 of 12	52
around=121 of 22	-43
around=121 of 32	-29
around=122 of 22	19
around=202 of 20	-29
around=202 of 22	47
around=202 of 31	-6
around=212 of 21	-14
around=212 of 22	30
around=212 of 23	18
around=212 of 31	-16
around=222 of 22	32
beside=0	-69
beside=0 of 1	-82
beside=0 of 2	-89
beside=0 of 3	-24
beside=1	10
beside=1 of 1	42
beside=1 of 2	-37
beside=1 of 3	-20
beside=2	77
beside=2 of 2	68
beside=2 of 3	23
close=0 0	-69
close=0 1	-11
close=0 2	42
close=1 1	20
close=1 2	38
close=2 2	34
duties-most	30
duties-only	15
duties-others	-12
duties=0	-11
first=0	-19
first=2	21
here=0	-48
here=1	36
here=2	34
here=both	34
here=else	-27
home=0	-15
implied=0	-49
implied=1	64
implied=2	13
joined-most	15
joined-others	-15
joined=0	-11
joined=1	20
least=1	-67
least=2	17
least=3	29
least=4	42
lower=1	-9
lower=5	13
near=0 0	-98
near=0 1	-33
near=0 2	29
near=1 0	28
near=1 1	18
near=2 1	21
near=2 2	23
on record AR,BR truce	-10
on record AR,CA truce	16
on record AR,PY truce	-11
on record AR,TR truce	12
on record AR,UY truce	-17
on record AT,CZ truce	-15
on record AU,CN truce	16
on record AU,FJ truce	-10
on record AU,NZ truce	-40
on record AU,VN truce	18
on record BB,TT truce	14
on record BD,CN truce	-12
on record BD,ID truce	-13
on record BD,IN truce	-10
on record BD,LK truce	12
on record BD,TR truce	9
on record BE,EU truce	-16
on record BG,EU truce	-20
on record BJ,NG truce	11
on record BJ,TG truce	-10
on record BO,KR truce	9
on record BO,PE truce	-19
on record BR,CH truce	11
on record BR,CN truce	-39
on record BR,CN truce 2025 II	-18
on record BR,CN truce 2026 II	-10
on record BR,EU truce	15
on record BR,EU truce 2029 II	15
on record BR,IN truce	-13
on record BR,KE truce	-18
on record BR,MX truce	-23
on record BR,PT truce	-12
on record BR,PY truce	-13
on record BR,TH truce	-18
on record BR,US truce 2026 II	-9
on record BW,ZA truce	-12
on record BW,ZM truce	-10
on record CA,CL truce	13
on record CA,CN truce	-43
on record CA,CN truce 2025 I	-25
on record CA,CN truce 2025 II	-16
on record CA,IS truce	-15
on record CA,MX truce	-80
on record CA,MX truce 2025 I	-67
on record CA,MX truce 2025 II	-16
on record CA,US truce	44
on record CA,US truce 2025 I	69
on record CA,US truce 2025 II	-37
on record CH,CN truce	-37
on record CH,CN truce 2025 I	-9
on record CH,CN truce 2025 II	-23
on record CH,EU truce	-15
on record CH,GH truce	-10
on record CH,MX truce 2025 II	-11
on record CH,US truce	-16
on record CH,US truce 2025 II	-22
on record CL,CN truce	-16
on record CL,EC truce	-21
on record CL,EG truce	-14
on record CL,MX truce	33
on record CL,NO truce	-9
on record CL,PE truce	-31
on record CL,PE truce 2028 I	-22
on record CL,PE truce 2030 I	-20
on record CL,TR truce	-20
on record CL,UY truce	-24
on record CL,ZA truce	13
on record CN,EU truce	-73
on record CN,EU truce 2025 I	-23
on record CN,EU truce 2025 II	-32
on record CN,EU truce 2026 I	-19
on record CN,GB truce	-45
on record CN,GB truce 2025 I	-25
on record CN,GB truce 2025 II	-17
on record CN,HK truce	-39
on record CN,HK truce 2025 I	-15
on record CN,HK truce 2025 II	-15
on record CN,HK truce 2026 II	-12
on record CN,ID truce	-13
on record CN,IN truce	-45
on record CN,IN truce 2025 II	-24
on record CN,IN truce 2026 II	-10
on record CN,IR truce	-14
on record CN,IR truce 2026 I	-9
on record CN,JP truce	-45
on record CN,JP truce 2025 I	-10
on record CN,JP truce 2025 II	-28
on record CN,KR truce	-53
on record CN,KR truce 2025 II	-29
on record CN,MX truce	-41
on record CN,MX truce 2025 I	-18
on record CN,MX truce 2025 II	-22
on record CN,MY truce	-18
on record CN,MY truce 2025 II	-12
on record CN,NL truce	-14
on record CN,NL truce 2025 II	-14
on record CN,NZ truce	-17
on record CN,RU truce	-30
on record CN,RU truce 2025 II	-14
on record CN,RU truce 2026 II	-12
on record CN,SE truce	-15
on record CN,SE truce 2025 II	-18
on record CN,TH truce	-30
on record CN,TW truce	-39
on record CN,TW truce 2025 II	-18
on record CN,TW truce 2026 II	-9
on record CN,US truce	156
on record CN,US truce 2018 II	-10
on record CN,US truce 2025 I	-87
on record CN,US truce 2025 II	170
on record CN,US truce 2026 I	108
on record CN,US truce 2026 II	99
on record CN,VN truce	-40
on record CN,VN truce 2025 I	-20
on record CN,VN truce 2025 II	-14
on record CO,EU truce	11
on record CO,PE truce	-13
on record CZ,SK truce	-9
on record DE,EU truce	-19
on record DE,EU truce 2025 II	-9
on record DE,JP truce	-14
on record DJ,ET truce	-20
on record DK,EU truce	-18
on record DK,IS truce	-16
on record DK,NO truce	-18
on record DO,JM truce	13
on record DZ,EG truce	-17
on record DZ,TR truce	15
on record EC,KE truce	-10
on record EC,PA truce	-11
on record EC,PE truce	-16
on record EE,LT truce	-10
on record EG,EU truce	9
on record EG,LK truce	9
on record EG,TR truce 2028 I	23
on record EG,ZA truce	-11
on record ES,EU truce	-9
on record ES,US truce	-20
on record ES,US truce 2025 I	-11
on record ET,KE truce	-22
on record EU,FR truce	-15
on record EU,FR truce 2026 I	-9
on record EU,GB truce	-33
on record EU,GE truce	17
on record EU,GH truce	-11
on record EU,GL truce	-13
on record EU,GL truce 2026 I	-13
on record EU,IS truce	21
on record EU,IT truce	-12
on record EU,JP truce	-23
on record EU,KE truce	17
on record EU,KR truce	16
on record EU,KZ truce	-14
on record EU,MX truce 2025 II	-23
on record EU,NG truce	10
on record EU,NO truce	10
on record EU,PL truce	-14
on record EU,RS truce	20
on record EU,TH truce	19
on record EU,TR truce	-19
on record EU,TR truce 2030 II	-13
on record EU,US truce	61
on record EU,US truce 2021 I	-25
on record EU,US truce 2025 I	81
on record EU,US truce 2026 I	13
on record EU,US truce 2026 II	-15
on record FI,SE truce	-15
on record FR,KR truce	-14
on record FR,PT truce	-13
on record FR,US truce	-10
on record GB,TH truce	19
on record GB,TR truce	25
on record GB,US truce 2021 I	31
on record GB,US truce 2025 I	-22
on record GB,US truce 2025 II	-12
on record GB,US truce 2026 I	-10
on record GH,IS truce	12
on record GH,NG truce	-19
on record GH,PE truce	15
on record GR,KR truce	-11
on record GY,SR truce	25
on record GY,US truce	-23
on record HK,US truce	-22
on record HK,US truce 2025 I	-13
on record HU,SK truce	-11
on record ID,MY truce	-12
on record ID,US truce	-12
on record IN,KR truce	-15
on record IN,LK truce	-14
on record IN,NG truce	11
on record IN,RU truce	-13
on record IN,TH truce	-10
on record IN,TR truce	-13
on record IN,TW truce	14
on record IN,US truce	-42
on record IN,US truce 2025 II	-17
on record IN,US truce 2026 I	-15
on record IN,VN truce	-27
on record IQ,TR truce	-12
on record IR,KZ truce	-12
on record IR,SE truce	21
on record IT,KE truce	18
on record IT,PE truce	13
on record JP,KR truce	-58
on record JP,KR truce 2025 II	-25
on record JP,KR truce 2029 II	-17
on record JP,TR truce	-13
on record JP,US truce	33
on record JP,US truce 2025 I	47
on record JP,US truce 2025 II	-10
on record KE,LK truce	-17
on record KE,NO truce	24
on record KE,PE truce	-13
on record KE,RW truce	-11
on record KE,TR truce	-11
on record KE,UG truce	-17
on record KE,ZA truce	22
on record KR,MN truce	12
on record KR,MY truce	24
on record KR,PE truce	13
on record KR,PT truce	13
on record KR,US truce	-17
on record KR,US truce 2025 II	-15
on record KW,OM truce	-12
on record KZ,UZ truce	-13
on record LS,ZA truce	24
on record MA,PE truce	24
on record MA,TN truce	-10
on record MM,TH truce	13
on record MW,MZ truce	-12
on record MX,MY truce	11
on record MX,TR truce	-10
on record MX,TW truce	-9
on record MX,US truce	103
on record MX,US truce 2025 I	49
on record MX,US truce 2025 II	100
on record MY,SG truce	-23
on record MY,US truce	-22
on record MY,US truce 2025 II	-18
on record MZ,PT truce	14
on record MZ,ZA truce	-12
on record MZ,ZM truce	-15
on record NG,NO truce	34
on record NO,PE truce	10
on record NZ,TO truce	20
on record NZ,US truce	-13
on record PE,TH truce	21
on record PH,TH truce	-19
on record PK,TR truce	-11
on record RU,US truce	-19
on record RW,TZ truce	14
on record SE,US truce	-10
on record TH,US truce	-10
on record TH,VN truce	-24
on record TH,VN truce 2031 I	-21
on record TO,WS truce	16
on record TW,US truce	-22
on record TW,US truce 2026 II	-16
on record US,VN truce	51
on record US,VN truce 2025 I	47
on record US,VN truce 2025 II	14
on record US,ZA truce	-14
on record US,ZA truce 2025 II	-14
pair=AR-BR	-10
pair=AR-CA	16
pair=AR-PY	-11
pair=AR-TR	12
pair=AR-UY	-17
pair=AT-CZ	-15
pair=AU-CN	16
pair=AU-FJ	-10
pair=AU-NZ	-40
pair=AU-VN	18
pair=BB-TT	14
pair=BD-CN	-12
pair=BD-ID	-13
pair=BD-IN	-10
pair=BD-LK	12
pair=BD-TR	9
pair=BE-EU	-16
pair=BG-EU	-20
pair=BJ-NG	11
pair=BJ-TG	-10
pair=BO-KR	9
pair=BO-PE	-19
pair=BR-CH	11
pair=BR-CN	-39
pair=BR-EU	15
pair=BR-IN	-13
pair=BR-KE	-18
pair=BR-MX	-23
pair=BR-PT	-12
pair=BR-PY	-13
pair=BR-TH	-18
pair=BW-ZA	-12
pair=BW-ZM	-10
pair=CA-CL	13
pair=CA-CN	-43
pair=CA-IS	-15
pair=CA-MX	-80
pair=CA-US	44
pair=CH-CN	-37
pair=CH-EU	-15
pair=CH-GH	-10
pair=CH-US	-16
pair=CL-CN	-16
pair=CL-EC	-21
pair=CL-EG	-14
pair=CL-MX	33
pair=CL-NO	-9
pair=CL-PE	-31
pair=CL-TR	-20
pair=CL-UY	-24
pair=CL-ZA	13
pair=CN-EU	-73
pair=CN-GB	-45
pair=CN-HK	-39
pair=CN-ID	-13
pair=CN-IN	-45
pair=CN-IR	-14
pair=CN-JP	-45
pair=CN-KR	-53
pair=CN-MX	-41
pair=CN-MY	-18
pair=CN-NL	-14
pair=CN-NZ	-17
pair=CN-RU	-30
pair=CN-SE	-15
pair=CN-TH	-30
pair=CN-TW	-39
pair=CN-US	156
pair=CN-VN	-40
pair=CO-EU	11
pair=CO-PE	-13
pair=CZ-SK	-9
pair=DE-EU	-19
pair=DE-JP	-14
pair=DJ-ET	-20
pair=DK-EU	-18
pair=DK-IS	-16
pair=DK-NO	-18
pair=DO-JM	13
pair=DZ-EG	-17
pair=DZ-TR	15
pair=EC-KE	-10
pair=EC-PA	-11
pair=EC-PE	-16
pair=EE-LT	-10
pair=EG-EU	9
pair=EG-LK	9
pair=EG-ZA	-11
pair=ES-EU	-9
pair=ES-US	-20
pair=ET-KE	-22
pair=EU-FR	-15
pair=EU-GB	-33
pair=EU-GE	17
pair=EU-GH	-11
pair=EU-GL	-13
pair=EU-IS	21
pair=EU-IT	-12
pair=EU-JP	-23
pair=EU-KE	17
pair=EU-KR	16
pair=EU-KZ	-14
pair=EU-NG	10
pair=EU-NO	10
pair=EU-PL	-14
pair=EU-RS	20
pair=EU-TH	19
pair=EU-TR	-19
pair=EU-US	61
pair=FI-SE	-15
pair=FR-KR	-14
pair=FR-PT	-13
pair=FR-US	-10
pair=GB-TH	19
pair=GB-TR	25
pair=GH-IS	12
pair=GH-NG	-19
pair=GH-PE	15
pair=GR-KR	-11
pair=GY-SR	25
pair=GY-US	-23
pair=HK-US	-22
pair=HU-SK	-11
pair=ID-MY	-12
pair=ID-US	-12
pair=IN-KR	-15
pair=IN-LK	-14
pair=IN-NG	11
pair=IN-RU	-13
pair=IN-TH	-10
pair=IN-TR	-13
pair=IN-TW	14
pair=IN-US	-42
pair=IN-VN	-27
pair=IQ-TR	-12
pair=IR-KZ	-12
pair=IR-SE	21
pair=IT-KE	18
pair=IT-PE	13
pair=JP-KR	-58
pair=JP-TR	-13
pair=JP-US	33
pair=KE-LK	-17
pair=KE-NO	24
pair=KE-PE	-13
pair=KE-RW	-11
pair=KE-TR	-11
pair=KE-UG	-17
pair=KE-ZA	22
pair=KR-MN	12
pair=KR-MY	24
pair=KR-PE	13
pair=KR-PT	13
pair=KR-US	-17
pair=KW-OM	-12
pair=KZ-UZ	-13
pair=LS-ZA	24
pair=MA-PE	24
pair=MA-TN	-10
pair=MM-TH	13
pair=MW-MZ	-12
pair=MX-MY	11
pair=MX-TR	-10
pair=MX-TW	-9
pair=MX-US	103
pair=MY-SG	-23
pair=MY-US	-22
pair=MZ-PT	14
pair=MZ-ZA	-12
pair=MZ-ZM	-15
pair=NG-NO	34
pair=NO-PE	10
pair=NZ-TO	20
pair=NZ-US	-13
pair=PE-TH	21
pair=PH-TH	-19
pair=PK-TR	-11
pair=RU-US	-19
pair=RW-TZ	14
pair=SE-US	-10
pair=TH-US	-10
pair=TH-VN	-24
pair=TO-WS	16
pair=TW-US	-22
pair=US-VN	51
pair=US-ZA	-14
peopled=0	-61
peopled=0 of 0 at 1	32
peopled=0 of 0 at 2	-15
peopled=0 of 0 at 3	-28
peopled=0 of 1 at 1	-61
peopled=0 of 1 at 2	-11
peopled=0 of 1 at 3	-45
peopled=0 of 1 at 4	-38
peopled=0 of 1 at 5	-27
peopled=0 of 2 at 1	-14
peopled=0 of 2 at 2	-11
peopled=0 of 2 at 3	-16
peopled=0 of 2 at 4	-8
peopled=1 of 1 at 1	29
peopled=1 of 1 at 2	12
peopled=1 of 1 at 3	8
peopled=1 of 1 at 4	24
peopled=1 of 1 at 5	31
peopled=1 of 2 at 1	-61
peopled=1 of 2 at 2	-16
peopled=1 of 2 at 4	-40
peopled=1 of 2 at 5	-37
peopled=1 of 3 at 1	-47
peopled=1 of 3 at 2	32
peopled=2	91
peopled=2 of 2 at 1	18
peopled=2 of 2 at 2	27
peopled=2 of 2 at 3	35
peopled=2 of 2 at 4	40
peopled=2 of 2 at 5	52
peopled=2 of 3 at 1	-9
peopled=2 of 3 at 2	10
peopled=2 of 3 at 3	16
peopled=2 of 4 at 1	21
ranks=0-1	-9
ranks=0-4	12
ranks=0-5	21
ranks=1-2	-11
ranks=1-4	26
ranks=1-5	9
ranks=2-4	-16
ranks=3-4	-27
ranks=3-5	-25
ranks=5-5	12
recent=0	-40
recent=2	41
rule:sides	-12
share=1	-11
share=2	-16
share=3	11
share=4	15
speaks=0	-158
speaks=2	132
sure-most	15
sure-others	-15
sure=0	-10
sure=2	10
sure=3	11
truce-most	-16
truce-only	-55
truce=2	-28
truceWith-most	21
truceWith-only	17
truceWith-others	-25
truceWith=0	-12
truceWith=1	15
truceWith=2	22
union itself 0	66
union itself 1	-112
union not 0	14
union not 1	-76
union not 2	-31
upper=0	10
upper=1	7
upper=2	-19
upper=3	-46
upper=5	12
with, 1 2	52
with, 2 1	-44
with, 2 2	25
with, not home	26
with=one	19
with=other	-46`;
