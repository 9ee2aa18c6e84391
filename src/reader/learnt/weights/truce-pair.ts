// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PAIR = `yes
<always>	0
alone-only	-17
alone-others	-32
alone=0	-25
alone=2	11
alone=4	10
any-most	-12
any=1	-24
any=3	19
around=000 of 01	-63
around=000 of 02	-56
around=000 of 10	11
around=000 of 12	-36
around=010 of 01	26
around=010 of 02	-58
around=010 of 11	12
around=010 of 12	-24
around=011 of 02	10
around=011 of 03	24
around=011 of 12	-43
around=011 of 13	-27
around=020 of 02	42
around=020 of 03	-14
around=020 of 13	-15
around=020 of 22	-31
around=021 of 12	-13
around=021 of 13	-13
around=022 of 02	64
around=022 of 03	-10
around=022 of 13	-12
around=101 of 11	-41
around=101 of 12	30
around=101 of 13	15
around=101 of 20	24
around=101 of 21	29
around=101 of 22	-10
around=111 of 11	25
around=111 of 12	-15
around=111 of 13	7
around=111 of 21	-29
around=111 of 22	-22
around=111 of 23	-11
around=111 of 32	27
around=112 of 12	17
around=112 of 13	18
around=112 of 22	-19
around=121 of 12	55
around=121 of 22	-37
around=121 of 32	-29
around=122 of 22	18
around=202 of 20	-25
around=202 of 22	47
around=202 of 31	-8
around=212 of 21	-13
around=212 of 22	30
around=212 of 23	17
around=212 of 31	-17
around=222 of 22	39
beside=0	-66
beside=0 of 1	-84
beside=0 of 2	-86
beside=0 of 3	-25
beside=1	10
beside=1 of 1	41
beside=1 of 2	-31
beside=1 of 3	-22
beside=2	80
beside=2 of 2	72
beside=2 of 3	24
close=0 0	-66
close=0 1	-9
close=0 2	40
close=1 1	20
close=1 2	38
close=2 2	37
duties-most	33
duties-only	17
duties-others	-17
first=0	-24
first=2	21
here=0	-49
here=1	39
here=2	37
here=both	37
here=else	-23
home=0	-12
implied=0	-50
implied=1	64
implied=2	22
joined-most	17
joined-others	-16
joined=0	-10
joined=1	22
least=1	-71
least=2	15
least=3	25
least=4	42
lower=1	-8
lower=5	8
near=0 0	-102
near=0 1	-34
near=0 2	30
near=1 0	24
near=1 1	23
near=2 1	23
near=2 2	23
on record AE,EU truce	21
on record AR,BR truce	-10
on record AR,CA truce	16
on record AR,MA truce	13
on record AR,PY truce	-11
on record AR,TR truce	12
on record AR,UY truce	-16
on record AT,CZ truce	-16
on record AU,CN truce	17
on record AU,FJ truce	-10
on record AU,ID truce	-11
on record AU,NZ truce	-41
on record AU,VN truce	17
on record BB,TT truce	13
on record BD,CN truce	-14
on record BD,CN truce 2025 II	-9
on record BD,ID truce	-13
on record BD,IN truce	-10
on record BD,LK truce	12
on record BD,TR truce	9
on record BE,EU truce	-17
on record BE,GH truce	10
on record BG,EU truce	-20
on record BJ,NG truce	10
on record BJ,TG truce	-10
on record BO,PE truce	-18
on record BR,CH truce	11
on record BR,CN truce	-41
on record BR,CN truce 2025 II	-19
on record BR,CN truce 2026 II	-10
on record BR,EU truce	15
on record BR,EU truce 2029 II	14
on record BR,IN truce	-14
on record BR,KE truce	-18
on record BR,MX truce	-24
on record BR,PT truce	-11
on record BR,PY truce	-13
on record BR,TH truce	-18
on record BW,ZA truce	-12
on record BW,ZM truce	-10
on record CA,CL truce	13
on record CA,CN truce	-49
on record CA,CN truce 2025 I	-27
on record CA,CN truce 2025 II	-15
on record CA,IS truce	-15
on record CA,MX truce	-87
on record CA,MX truce 2025 I	-75
on record CA,MX truce 2025 II	-16
on record CA,US truce	43
on record CA,US truce 2025 I	73
on record CA,US truce 2025 II	-36
on record CH,CN truce	-37
on record CH,CN truce 2025 I	-10
on record CH,CN truce 2025 II	-23
on record CH,EU truce	-14
on record CH,GH truce	-10
on record CH,MX truce 2025 II	-12
on record CH,US truce	-17
on record CH,US truce 2025 II	-22
on record CL,CN truce	-16
on record CL,DK truce	12
on record CL,EC truce	-20
on record CL,EG truce	-13
on record CL,KE truce	-10
on record CL,MX truce	32
on record CL,NO truce	-9
on record CL,PE truce	-30
on record CL,PE truce 2028 I	-21
on record CL,PE truce 2030 I	-20
on record CL,TR truce	-20
on record CL,UY truce	-23
on record CL,ZA truce	13
on record CN,EU truce	-81
on record CN,EU truce 2025 I	-29
on record CN,EU truce 2025 II	-35
on record CN,EU truce 2026 I	-20
on record CN,GB truce	-45
on record CN,GB truce 2025 I	-24
on record CN,GB truce 2025 II	-19
on record CN,HK truce	-37
on record CN,HK truce 2025 I	-14
on record CN,HK truce 2025 II	-17
on record CN,HK truce 2026 II	-12
on record CN,ID truce	-15
on record CN,IL truce	-10
on record CN,IN truce	-49
on record CN,IN truce 2025 II	-26
on record CN,IN truce 2026 I	-10
on record CN,IN truce 2026 II	-10
on record CN,IR truce	-13
on record CN,IR truce 2026 I	-8
on record CN,JP truce	-45
on record CN,JP truce 2025 I	-10
on record CN,JP truce 2025 II	-28
on record CN,KR truce	-51
on record CN,KR truce 2025 II	-28
on record CN,KR truce 2026 I	-11
on record CN,MX truce	-43
on record CN,MX truce 2025 I	-18
on record CN,MX truce 2025 II	-23
on record CN,MY truce	-18
on record CN,MY truce 2025 II	-12
on record CN,NL truce	-15
on record CN,NL truce 2025 II	-15
on record CN,NZ truce	-16
on record CN,RU truce	-29
on record CN,RU truce 2025 II	-14
on record CN,RU truce 2026 II	-12
on record CN,SE truce	-13
on record CN,SE truce 2025 II	-17
on record CN,TH truce	-32
on record CN,TW truce	-42
on record CN,TW truce 2025 II	-18
on record CN,TW truce 2026 I	-9
on record CN,TW truce 2026 II	-9
on record CN,US truce	160
on record CN,US truce 2018 II	-14
on record CN,US truce 2025 I	-86
on record CN,US truce 2025 II	168
on record CN,US truce 2026 I	111
on record CN,US truce 2026 II	105
on record CN,VN truce	-40
on record CN,VN truce 2025 I	-19
on record CN,VN truce 2025 II	-15
on record CO,EU truce	12
on record CO,PE truce	-13
on record DE,EU truce	-19
on record DE,EU truce 2025 II	-8
on record DE,JP truce	-14
on record DE,MX truce	-18
on record DJ,ET truce	-21
on record DK,EU truce	-17
on record DK,IS truce	-15
on record DK,NO truce	-18
on record DO,JM truce	13
on record DZ,EG truce	-18
on record DZ,TR truce	15
on record EC,KE truce	-10
on record EC,PA truce	-12
on record EC,PE truce	-16
on record EG,IN truce	-9
on record EG,LK truce	10
on record EG,MA truce	-10
on record EG,TR truce 2028 I	26
on record EG,ZA truce	-11
on record ES,EU truce	-11
on record ES,US truce	-18
on record ES,US truce 2025 I	-10
on record ET,KE truce	-24
on record EU,FR truce	-15
on record EU,FR truce 2026 I	-10
on record EU,GB truce	-37
on record EU,GB truce 2021 I	-9
on record EU,GE truce	18
on record EU,GH truce	-11
on record EU,GL truce	-12
on record EU,GL truce 2026 I	-12
on record EU,IS truce	21
on record EU,IT truce	-12
on record EU,JP truce	-25
on record EU,KE truce	17
on record EU,KR truce	16
on record EU,KZ truce	-14
on record EU,MX truce 2025 II	-23
on record EU,NG truce	9
on record EU,NO truce	10
on record EU,PL truce	-13
on record EU,RS truce	20
on record EU,TH truce	18
on record EU,TR truce	-20
on record EU,TR truce 2030 II	-14
on record EU,US truce	67
on record EU,US truce 2018 II	22
on record EU,US truce 2021 I	-19
on record EU,US truce 2025 I	81
on record EU,US truce 2025 II	13
on record EU,US truce 2026 I	20
on record EU,US truce 2026 II	-19
on record FI,PE truce	-14
on record FI,SE truce	-15
on record FJ,TO truce	-9
on record FR,KR truce	-14
on record FR,PT truce	-13
on record FR,US truce	-9
on record GB,KE truce	12
on record GB,TH truce	19
on record GB,TR truce	25
on record GB,US truce 2021 I	32
on record GB,US truce 2025 I	-22
on record GB,US truce 2025 II	-15
on record GB,US truce 2026 I	-10
on record GH,IS truce	11
on record GH,MA truce	12
on record GH,NG truce	-18
on record GH,PE truce	14
on record GR,KR truce	-12
on record GY,SR truce	25
on record GY,US truce	-23
on record HK,US truce	-21
on record HK,US truce 2025 I	-13
on record HU,SK truce	-10
on record ID,MY truce	-11
on record ID,US truce	-13
on record IN,KR truce	-16
on record IN,LK truce	-14
on record IN,NG truce	11
on record IN,PE truce	16
on record IN,RU truce	-14
on record IN,TH truce	-10
on record IN,TR truce	-13
on record IN,TW truce	14
on record IN,US truce	-39
on record IN,US truce 2025 II	-12
on record IN,US truce 2026 I	-13
on record IN,VN truce	-27
on record IQ,TR truce	-11
on record IR,KZ truce	-12
on record IR,SE truce	21
on record IS,NG truce	10
on record IT,KE truce	18
on record IT,PE truce	12
on record JP,KR truce	-59
on record JP,KR truce 2025 II	-23
on record JP,KR truce 2029 II	-19
on record JP,TR truce	-15
on record JP,US truce	36
on record JP,US truce 2025 I	47
on record JP,US truce 2025 II	-8
on record KE,LK truce	-18
on record KE,NO truce	23
on record KE,PE truce	-12
on record KE,RW truce	-11
on record KE,TR truce	-10
on record KE,UG truce	-18
on record KE,ZA truce	22
on record KR,MN truce	12
on record KR,MY truce	25
on record KR,PE truce	13
on record KR,PT truce	13
on record KR,US truce	-22
on record KR,US truce 2025 II	-16
on record KW,OM truce	-12
on record KZ,UZ truce	-13
on record LS,ZA truce	24
on record MA,PE truce	23
on record MA,TN truce	-9
on record MM,TH truce	13
on record MW,MZ truce	-12
on record MX,MY truce	11
on record MX,TR truce	-10
on record MX,TW truce	-9
on record MX,US truce	105
on record MX,US truce 2025 I	54
on record MX,US truce 2025 II	99
on record MY,SG truce	-23
on record MY,US truce	-19
on record MY,US truce 2025 II	-16
on record MZ,PT truce	14
on record MZ,ZA truce	-12
on record MZ,ZM truce	-15
on record NG,NO truce	34
on record NO,PE truce	12
on record NZ,TO truce	20
on record NZ,US truce	-13
on record NZ,WS truce	10
on record PE,TH truce	19
on record PH,TH truce	-20
on record PK,TR truce	-12
on record RU,US truce	-18
on record RW,TZ truce	13
on record SE,US truce	-9
on record TH,US truce	-10
on record TH,VN truce	-27
on record TH,VN truce 2031 I	-21
on record TO,WS truce	16
on record TW,US truce	-24
on record TW,US truce 2026 II	-16
on record US,VN truce	51
on record US,VN truce 2025 I	47
on record US,VN truce 2025 II	15
on record US,ZA truce	-14
on record US,ZA truce 2025 II	-14
pair=AE-EU	21
pair=AR-BR	-10
pair=AR-CA	16
pair=AR-MA	13
pair=AR-PY	-11
pair=AR-TR	12
pair=AR-UY	-16
pair=AT-CZ	-16
pair=AU-CN	17
pair=AU-FJ	-10
pair=AU-ID	-11
pair=AU-NZ	-41
pair=AU-VN	17
pair=BB-TT	13
pair=BD-CN	-14
pair=BD-ID	-13
pair=BD-IN	-10
pair=BD-LK	12
pair=BD-TR	9
pair=BE-EU	-17
pair=BE-GH	10
pair=BG-EU	-20
pair=BJ-NG	10
pair=BJ-TG	-10
pair=BO-PE	-18
pair=BR-CH	11
pair=BR-CN	-41
pair=BR-EU	15
pair=BR-IN	-14
pair=BR-KE	-18
pair=BR-MX	-24
pair=BR-PT	-11
pair=BR-PY	-13
pair=BR-TH	-18
pair=BW-ZA	-12
pair=BW-ZM	-10
pair=CA-CL	13
pair=CA-CN	-49
pair=CA-IS	-15
pair=CA-MX	-87
pair=CA-US	43
pair=CH-CN	-37
pair=CH-EU	-14
pair=CH-GH	-10
pair=CH-US	-17
pair=CL-CN	-16
pair=CL-DK	12
pair=CL-EC	-20
pair=CL-EG	-13
pair=CL-KE	-10
pair=CL-MX	32
pair=CL-NO	-9
pair=CL-PE	-30
pair=CL-TR	-20
pair=CL-UY	-23
pair=CL-ZA	13
pair=CN-EU	-81
pair=CN-GB	-45
pair=CN-HK	-37
pair=CN-ID	-15
pair=CN-IL	-10
pair=CN-IN	-49
pair=CN-IR	-13
pair=CN-JP	-45
pair=CN-KR	-51
pair=CN-MX	-43
pair=CN-MY	-18
pair=CN-NL	-15
pair=CN-NZ	-16
pair=CN-RU	-29
pair=CN-SE	-13
pair=CN-TH	-32
pair=CN-TW	-42
pair=CN-US	160
pair=CN-VN	-40
pair=CO-EU	12
pair=CO-PE	-13
pair=DE-EU	-19
pair=DE-JP	-14
pair=DE-MX	-18
pair=DJ-ET	-21
pair=DK-EU	-17
pair=DK-IS	-15
pair=DK-NO	-18
pair=DO-JM	13
pair=DZ-EG	-18
pair=DZ-TR	15
pair=EC-KE	-10
pair=EC-PA	-12
pair=EC-PE	-16
pair=EG-IN	-9
pair=EG-LK	10
pair=EG-MA	-10
pair=EG-ZA	-11
pair=ES-EU	-11
pair=ES-US	-18
pair=ET-KE	-24
pair=EU-FR	-15
pair=EU-GB	-37
pair=EU-GE	18
pair=EU-GH	-11
pair=EU-GL	-12
pair=EU-IS	21
pair=EU-IT	-12
pair=EU-JP	-25
pair=EU-KE	17
pair=EU-KR	16
pair=EU-KZ	-14
pair=EU-NG	9
pair=EU-NO	10
pair=EU-PL	-13
pair=EU-RS	20
pair=EU-TH	18
pair=EU-TR	-20
pair=EU-US	67
pair=FI-PE	-14
pair=FI-SE	-15
pair=FJ-TO	-9
pair=FR-KR	-14
pair=FR-PT	-13
pair=FR-US	-9
pair=GB-KE	12
pair=GB-TH	19
pair=GB-TR	25
pair=GH-IS	11
pair=GH-MA	12
pair=GH-NG	-18
pair=GH-PE	14
pair=GR-KR	-12
pair=GY-SR	25
pair=GY-US	-23
pair=HK-US	-21
pair=HU-SK	-10
pair=ID-MY	-11
pair=ID-US	-13
pair=IN-KR	-16
pair=IN-LK	-14
pair=IN-NG	11
pair=IN-PE	16
pair=IN-RU	-14
pair=IN-TH	-10
pair=IN-TR	-13
pair=IN-TW	14
pair=IN-US	-39
pair=IN-VN	-27
pair=IQ-TR	-11
pair=IR-KZ	-12
pair=IR-SE	21
pair=IS-NG	10
pair=IT-KE	18
pair=IT-PE	12
pair=JP-KR	-59
pair=JP-TR	-15
pair=JP-US	36
pair=KE-LK	-18
pair=KE-NO	23
pair=KE-PE	-12
pair=KE-RW	-11
pair=KE-TR	-10
pair=KE-UG	-18
pair=KE-ZA	22
pair=KR-MN	12
pair=KR-MY	25
pair=KR-PE	13
pair=KR-PT	13
pair=KR-US	-22
pair=KW-OM	-12
pair=KZ-UZ	-13
pair=LS-ZA	24
pair=MA-PE	23
pair=MA-TN	-9
pair=MM-TH	13
pair=MW-MZ	-12
pair=MX-MY	11
pair=MX-TR	-10
pair=MX-TW	-9
pair=MX-US	105
pair=MY-SG	-23
pair=MY-US	-19
pair=MZ-PT	14
pair=MZ-ZA	-12
pair=MZ-ZM	-15
pair=NG-NO	34
pair=NO-PE	12
pair=NZ-TO	20
pair=NZ-US	-13
pair=NZ-WS	10
pair=PE-TH	19
pair=PH-TH	-20
pair=PK-TR	-12
pair=RU-US	-18
pair=RW-TZ	13
pair=SE-US	-9
pair=TH-US	-10
pair=TH-VN	-27
pair=TO-WS	16
pair=TW-US	-24
pair=US-VN	51
pair=US-ZA	-14
peopled=0	-66
peopled=0 of 0 at 1	34
peopled=0 of 0 at 2	-18
peopled=0 of 0 at 3	-26
peopled=0 of 1 at 1	-65
peopled=0 of 1 at 2	-25
peopled=0 of 1 at 3	-46
peopled=0 of 1 at 4	-32
peopled=0 of 1 at 5	-30
peopled=0 of 2 at 1	-8
peopled=0 of 2 at 2	-11
peopled=0 of 2 at 3	-15
peopled=1 of 1 at 1	30
peopled=1 of 1 at 2	11
peopled=1 of 1 at 3	18
peopled=1 of 1 at 4	24
peopled=1 of 1 at 5	35
peopled=1 of 2 at 1	-60
peopled=1 of 2 at 2	-21
peopled=1 of 2 at 4	-40
peopled=1 of 2 at 5	-41
peopled=1 of 3 at 1	-48
peopled=1 of 3 at 2	30
peopled=2	95
peopled=2 of 2 at 1	16
peopled=2 of 2 at 2	32
peopled=2 of 2 at 3	36
peopled=2 of 2 at 4	42
peopled=2 of 2 at 5	49
peopled=2 of 3 at 1	-14
peopled=2 of 3 at 2	15
peopled=2 of 3 at 3	18
peopled=2 of 4 at 1	21
ranks=0-1	-8
ranks=0-2	10
ranks=0-4	10
ranks=0-5	21
ranks=1-2	-9
ranks=1-4	21
ranks=1-5	8
ranks=2-4	-13
ranks=3-4	-28
ranks=3-5	-27
ranks=5-5	8
recent=0	-44
recent=2	43
rule:sides	-12
share=1	-13
share=2	-17
share=3	8
share=4	20
speaks=0	-151
speaks=2	125
sure-most	14
sure-others	-20
sure=0	-14
sure=2	19
sure=3	16
truce-most	-22
truce-only	-52
truce=2	-27
truce=3	10
truceWith-most	20
truceWith-only	14
truceWith-others	-20
truceWith=0	-8
truceWith=1	14
truceWith=2	20
union itself 0	64
union itself 1	-113
union not 0	17
union not 1	-79
union not 2	-34
upper=2	-17
upper=3	-48
upper=5	8
with, 1 2	51
with, 2 1	-42
with, 2 2	24
with, not home	23
with=one	16
with=other	-45`;
