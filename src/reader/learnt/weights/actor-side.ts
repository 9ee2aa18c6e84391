// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
1 begins paragraph	17
1 begins paragraph seat	25
1 first by name here	21
1 first here	10
1 his: first before	19
1 his: first before alone	29
1 his: first here	-9
1 his: home	24
1 his: last before	6
1 home	-16
1 its: first by name here	20
1 its: first here	21
1 its: last before	8
1 its: last here	-7
1 our: first before	-36
1 our: first before alone	-29
1 our: home	-44
1 our: last before	-18
1 silent: alone before	10
1 silent: first before	36
<always>	0
after 12 name	-48
after 12 quality	8
after 12 seat	-9
after 3 name	41
after 3 seat	11
after 6 quality	-23
after far name	-41
after far quality	-32
after far seat	-10
after has (	32
after has )	-15
after has ,	17
after has :	-55
after has ;	-27
after has <Name>	16
after has <body>	23
after has <office>	7
after has an	11
after has and	-118
after has at	18
after has called	-28
after has denied	18
after has for	85
after has from	13
after has heads	20
after has if	-8
after has in	35
after has is	21
after has leads	36
after has led	8
after has met	-65
after has of	12
after has on	28
after has reporters	14
after has said	65
after has says	-21
after has signed	16
after has signs	15
after has stressed	-13
after has tariff	-13
after has tells	-29
after has that	-17
after has the	-33
after has to	-42
after has told	53
after has trade	-26
after has urged	-8
after has warned	17
after has who	74
after has with	-27
after has wrote	22
after led (	14
after led ,	34
after led :	-39
after led ;	-10
after led a	-22
after led against	6
after led and	-50
after led as	-6
after led asked	-11
after led for	89
after led from	-36
after led his	-47
after led if	-25
after led in	23
after led is	22
after led million	-6
after led of	23
after led on	-36
after led said	14
after led says	11
after led that	21
after led the	-35
after led to	-85
after led told	7
after led unless	-6
after led urged	-7
after led what	18
after led whatever	-8
after led which	-44
after led with	-53
after then "	8
after then 's	10
after then )	48
after then -	30
after then .	16
after then :	19
after then ;	15
after then ?	-14
after then a	-28
after then after	-6
after then are	-21
after then at	-14
after then bought	-10
after then broadcaster	6
after then business	-17
after then by	-44
after then cars	-19
after then colleague	-24
after then companies	-6
after then could	13
after then counterpart	-20
after then delegation	20
after then does	-11
after then dollars	-11
after then duty	-31
after then economy	-9
after then for	-27
after then from	9
after then government	18
after then had	20
after then has	-31
after then in	-18
after then is	-18
after then list	31
after then minister	-34
after then next	6
after then officials	12
after then on	-20
after then one	16
after then paper	-16
after then parliament	8
after then president	-14
after then radio	15
after then rate	-12
after then requires	-29
after then said	13
after then says	-13
after then sells	19
after then side	35
after then since	8
after then television	22
after then that	14
after then the	-33
after then this	32
after then to	-58
after then today	-17
after then told	16
after then trade	33
after then was	28
after then were	-8
after then will	34
after then within	6
after then would	7
after then yesterday	19
after: (	30
after: ,	10
after: , and	-35
after: , and the	-26
after: , for	18
after: , said that	15
after: , the	46
after: , who leads for	14
after: :	-29
after: and	-56
after: and his	-11
after: and the	-12
after: denied that	18
after: for	56
after: has said that	23
after: in	58
after: of	62
after: of the	-22
after: said in	6
after: said on <Name> that	23
after: said that	15
after: signed for	15
after: told	12
after: told the	13
alone 3	-11
before 1 seat	8
before 12 name	-7
before 12 quality	-21
before 3 name	23
before 3 quality	49
before 3 seat	18
before 6 name	7
before 6 seat	31
before far name	-12
before far quality	-14
before far seat	56
before has "	-18
before has 's	51
before has )	-18
before has ,	-31
before has .	8
before has :	38
before has ;	-30
before has <Name>	23
before has <body>	25
before has <office>	-18
before has and	-87
before has by	80
before has in	-21
before has is	27
before has it	23
before has of	24
before has says	-25
before has side	31
before has that	7
before has the	10
before has to	-8
before has was	35
before has with	-8
before has —	-17
before led "	-10
before led ,	23
before led -	-6
before led :	29
before led a	29
before led after	-10
before led and	32
before led between	6
before led by	-8
before led from	-34
before led his	19
before led if	-35
before led in	57
before led of	-37
before led on	-58
before led that	34
before led the	38
before led to	-47
before led which	17
before led with	-62
before led —	38
before: 	8
before: 's	39
before: ) and	-18
before: ,	24
before: , "	-27
before: , and	-36
before: , the	-40
before: :	29
before: and	-49
before: by	23
before: side the	11
before: the	77
begins paragraph	19
begins paragraph quality	-16
begins paragraph seat	19
by kind of body	139
called abbas DZ	17
called abdul MY	7
called agostinho AO	20
called akazawa JP	16
called akazawa US	-12
called al-fassi MA	30
called alckmin BR	11
called alckmin US	-8
called alexander AM	17
called alexander CA	16
called alexander US	10
called alfaro EC	48
called alfred AU	32
called ali PK	-7
called alikhan KZ	20
called allal MA	30
called andrés BO	8
called apolinario PH	51
called ayala PY	25
called azikiwe NG	7
called badenoch CN	-9
called badenoch GB	35
called badenoch US	-22
called banomyong TH	28
called barbosa BR	41
called batlle UY	55
called bayar TR	24
called bayrou EU	-16
called bayrou US	-7
called benito MX	30
called bernd EU	36
called bernd US	-19
called bessent CN	-31
called bessent MY	-6
called bessent SE	-6
called bessent US	70
called boi VN	24
called borden CA	45
called brett US	15
called bukeikhanov KZ	19
called carlos AR	26
called carlos CU	32
called carney CA	18
called carney US	-9
called castilla PE	26
called celâl TR	23
called chau VN	38
called chenggang CN	55
called chenggang GB	-10
called chenggang SE	-7
called chenggang US	-33
called christian NO	38
called claudia CN	-6
called claudia MX	32
called claudia US	-25
called cruz BO	8
called dadabhai IN	36
called danquah GH	27
called deakin AU	32
called der EU	23
called der US	-15
called diego CL	35
called diego PE	-16
called domingo AR	54
called donald CH	-6
called donald CN	-31
called donald GB	-6
called donald JP	-9
called donald MY	-7
called donald US	80
called droz CH	30
called eduardo MZ	23
called eleftherios GR	25
called eloy EC	48
called fayzulla KZ	-9
called fayzulla UZ	35
called fazlul BD	9
called ferhat DZ	17
called fontes PT	19
called françois EU	-16
called françois US	-7
called fridtjof NO	39
called geraldo BR	11
called geraldo US	-8
called gill EU	23
called gokhale IN	12
called gopal IN	12
called goyal IN	16
called greer CN	-18
called greer US	45
called gunnar NO	19
called guy CH	11
called gökalp TR	52
called habib TN	26
called habte-wold ET	13
called hafstein IS	28
called hamilton US	16
called hannes IS	28
called harb EG	36
called harry ZM	17
called hassett US	11
called hatta ID	18
called herbert NG	31
called hirobumi JP	23
called hofmeyr ZA	15
called hosea NA	26
called howard CN	-22
called howard GB	-15
called howard US	43
called hrushevsky UA	30
called huq BD	9
called huskisson GB	28
called ion RO	9
called ishiba JP	11
called jamieson CN	-18
called jamieson US	45
called jan ZA	45
called jean EU	25
called jian CN	8
called jinping CN	69
called jinping GB	-18
called jinping MY	-15
called jinping US	-44
called johan EU	-13
called johan NO	30
called john AU	13
called john CA	17
called john CN	-33
called john US	12
called joseph GH	27
called josé BR	10
called josé EC	12
called josé UY	61
called justin CA	12
called juárez MX	27
called jón IS	35
called karin CH	26
called karin US	-19
called karoline US	9
called karremans NL	9
called kavanaugh US	15
called keir GB	33
called keir US	-10
called keller-sutter CH	26
called keller-sutter US	-19
called kemi CN	-9
called kemi GB	35
called kemi US	-22
called kevin US	11
called khama BW	32
called khan PK	45
called khatisian AM	17
called khodzhayev UZ	14
called kil-chun KR	50
called kim KR	65
called kim US	-17
called knudsen NO	19
called kutako NA	26
called kwame GH	28
called lala FJ	45
called lange EU	36
called lange US	-19
called laurier CA	55
called leavitt US	9
called lee JP	-12
called lee KR	42
called lee US	-19
called leyen EU	23
called leyen US	-15
called liaquat PK	10
called lifeng CN	13
called lifeng US	-7
called lin CN	-7
called lin US	-7
called luiz BR	31
called luiz US	-21
called lula BR	31
called lula US	-21
called lutnick CN	-22
called lutnick GB	-15
called lutnick US	43
called mabini PH	51
called macaulay NG	31
called macdonald CA	17
called manley JM	36
called manuel CL	37
called manuel PH	35
called mark CA	18
called mark US	-13
called maroš EU	16
called maroš US	-6
called mboya KE	46
called melo PT	31
called michelsen NO	38
called modi IN	13
called mohammad ID	28
called mondlane MZ	23
called mustafa EG	37
called mustafa TR	-8
called mykhailo UA	30
called nansen NO	39
called naoroji IN	36
called narendra IN	13
called neto AO	20
called nicolás PE	29
called nikola RS	43
called nkumbula ZM	17
called nnamdi NG	7
called noe AM	-15
called noe GE	48
called norman JM	36
called nubar EG	26
called numa CH	30
called olof EU	23
called olympio TG	33
called ordóñez UY	17
called parmelin CH	11
called pasha EG	26
called pasha TR	13
called paul-henri EU	10
called pašić RS	39
called pellegrini AR	23
called pereira PT	20
called peter NZ	24
called phan VN	44
called piyush IN	16
called piérola PE	29
called portales CL	35
called portales PE	-16
called pridi TH	28
called quezon PH	35
called ramón PE	24
called richard NZ	14
called robert CA	39
called robert EU	12
called rocafuerte EC	27
called ruy BR	28
called ryosei JP	16
called ryosei US	-12
called saad EG	34
called santa BO	8
called sarmiento AR	54
called schuman EU	18
called scott CA	21
called scott CN	-31
called scott MY	-6
called scott SE	-6
called scott US	49
called seddon NZ	21
called senanayake LK	42
called sheinbaum CN	-6
called sheinbaum MX	32
called sheinbaum US	-25
called shigeru JP	21
called silva BR	33
called silva US	-21
called spaak EU	10
called starmer GB	17
called starmer US	-10
called sukuna FJ	45
called sverdrup NO	13
called sylvanus TG	33
called talaat EG	36
called thameur TN	19
called tom KE	46
called trudeau CA	12
called trump CH	-6
called trump CN	-31
called trump GB	-6
called trump JP	-9
called trump MY	-7
called trump US	82
called ursula EU	23
called ursula US	-15
called vance CN	-26
called venizelos GR	25
called vicente EC	27
called vincent NL	9
called von AT	11
called von DE	20
called von EU	24
called von US	-15
called wilfrid CA	55
called william GB	62
called yong-beom KR	29
called yong-beom US	-15
called zaghloul EG	34
called zhordania AM	-15
called zhordania GE	35
called ziya TR	52
called šefčovič EU	16
called šefčovič US	-6
commission	126
ends aak EU	10
ends aev KZ	24
ends ah GH	39
ends ak EU	10
ends ake LK	42
ends ako NA	26
ends al CN	-22
ends al IN	37
ends al US	-47
ends ala PY	25
ends ald CA	17
ends ale IN	12
ends alp TR	52
ends an AM	22
ends an EU	-6
ends an GB	32
ends an LK	12
ends an MA	10
ends an NO	-15
ends an PK	44
ends an US	-33
ends ane MZ	23
ends ang CN	56
ends ang GB	-10
ends ang SE	-7
ends ang US	-33
ends ans NL	9
ends anu RO	11
ends ar CN	-29
ends ar CO	28
ends ar EU	-16
ends ar MY	26
ends ar TR	24
ends ar US	22
ends arb EG	36
ends aro EC	48
ends as DZ	17
ends as EG	26
ends as PA	19
ends au CA	12
ends au CN	-10
ends au US	-13
ends au VN	14
ends aum CN	-6
ends aum MX	32
ends aum US	-25
ends awa JP	-13
ends awa US	-12
ends ay NG	31
ends ba JP	11
ends bas DZ	17
ends ce CN	-26
ends ch CN	-26
ends ch GB	35
ends ch US	-31
ends ck CN	-34
ends ck EU	-10
ends ck GB	-15
ends ck US	26
ends co CL	36
ends da CL	28
ends den CA	45
ends di IN	13
ends di US	-37
ends don NZ	21
ends eau CA	12
ends eau CN	-10
ends eau US	-13
ends eer CN	-18
ends eer US	45
ends ein IS	28
ends ell CN	-31
ends ell US	-34
ends elo PT	31
ends en AR	41
ends en BR	-6
ends en CA	45
ends en CN	-45
ends en IN	-23
ends en IS	-7
ends en JP	-13
ends en KR	-17
ends en NO	78
ends en VN	-19
ends eng CN	13
ends eng US	-7
ends ent CN	-31
ends ent MY	-6
ends ent SE	-6
ends ent US	70
ends eom KR	29
ends eom US	-15
ends er BR	-11
ends er CA	48
ends er CH	30
ends er CL	-7
ends er CN	-48
ends er ES	-16
ends er EU	8
ends er IN	-10
ends er JP	-16
ends er MX	-20
ends er NZ	8
ends er RU	-16
ends er SE	-9
ends er TR	-14
ends er US	29
ends ero MX	35
ends es CL	37
ends es PE	-23
ends eto AO	20
ends ett CN	-15
ends ett US	29
ends eur TN	19
ends ev KZ	18
ends ev UZ	35
ends ey EU	17
ends ey JM	42
ends ey US	-17
ends eyr ZA	15
ends ez MX	42
ends ez UY	16
ends ge EU	39
ends ge GB	13
ends ge US	-19
ends gh US	15
ends ha EG	26
ends ha TR	13
ends han IN	25
ends han PK	44
ends hau VN	24
ends hi EU	-17
ends hi JP	19
ends hun KR	50
ends huq BD	9
ends ia AM	-15
ends ia GE	35
ends ia GH	16
ends ian AM	17
ends ian CN	11
ends iba JP	11
ends ick CN	-22
ends ick GB	-15
ends ick US	43
ends ier CA	55
ends ill CN	-15
ends ill EU	23
ends ill US	-16
ends im ID	29
ends im VN	15
ends in AU	41
ends in BD	18
ends in BR	6
ends in CA	-9
ends in CH	11
ends in CN	-39
ends in IN	18
ends in IS	28
ends in NO	-9
ends in US	24
ends in VN	-8
ends ing CN	68
ends ing MY	-15
ends ing SE	11
ends ing US	-44
ends ini AR	23
ends ini PH	51
ends ins BR	-17
ends ins CN	-11
ends io TG	33
ends itt US	9
ends iwe NG	7
ends ić RS	57
ends ič EU	16
ends ič US	-6
ends ji IN	36
ends ke LK	50
ends ki PL	50
ends kin AU	32
ends ko NA	24
ends ko UA	29
ends ky UA	37
ends la PE	48
ends la PY	25
ends la TR	-13
ends la ZM	17
ends lay NG	31
ends ld CA	16
ends ld ET	13
ends le IN	10
ends le UY	44
ends les CL	34
ends les PE	-16
ends ley JM	36
ends lin CH	11
ends lin US	-19
ends ll CN	-42
ends ll EU	21
ends ll GB	6
ends ll IN	-6
ends ll US	-42
ends lla PE	26
ends lle UY	44
ends lo PT	31
ends los GR	25
ends lov BG	28
ends lp TR	52
ends lva BR	31
ends lva US	-21
ends ma BW	32
ends ma EU	-17
ends ma JP	19
ends mah GH	16
ends man EU	8
ends mer CN	-6
ends mer GB	8
ends mer US	-10
ends mi JP	22
ends min BR	11
ends min US	-8
ends mp CH	-6
ends mp CN	-31
ends mp GB	-6
ends mp JP	-9
ends mp MY	-7
ends mp US	82
ends na CL	25
ends na FJ	45
ends nce CN	-26
ends ne EU	-15
ends ne GB	27
ends ne MZ	23
ends ney CA	18
ends ney US	-9
ends ng CL	-10
ends ng CN	89
ends ng EU	-12
ends ng GB	-13
ends ng MY	-18
ends ng TH	27
ends ng US	-82
ends nge EU	36
ends nge US	-19
ends ni AR	41
ends ni BR	-8
ends ni PH	47
ends nia AM	-15
ends nia GE	35
ends nko UA	29
ends nov AZ	13
ends nov KZ	19
ends ns BR	-17
ends ns CN	-15
ends ns EU	-8
ends ns NL	9
ends ns US	-8
ends nt CN	-36
ends nt MY	-6
ends nt SE	-6
ends nt US	74
ends nto AR	54
ends nu RO	11
ends och CN	-9
ends och GB	35
ends och US	-22
ends odi IN	13
ends oji IN	36
ends ola PE	29
ends old ET	13
ends om KR	29
ends om US	-28
ends on AU	47
ends on CA	-36
ends on CL	-24
ends on CN	-16
ends on EU	-20
ends on GB	43
ends on IS	27
ends on JM	11
ends on KR	41
ends on NZ	18
ends on PH	34
ends ong CL	-10
ends ong TH	28
ends os GR	24
ends osa BR	41
ends ou EU	-16
ends ou US	-8
ends oul EG	34
ends ov AZ	18
ends ov BG	50
ends ov KZ	43
ends ov RU	8
ends oya KE	46
ends oz CH	30
ends pio TG	33
ends rb EG	36
ends rd CA	-10
ends rd MX	8
ends rez MX	30
ends ri IN	28
ends ro EC	47
ends ro MX	35
ends rou EU	-16
ends rou US	-7
ends roz CH	30
ends rte EC	27
ends rup NO	13
ends ruz BO	8
ends sa BR	41
ends sen EU	-19
ends sen NO	78
ends sha EG	26
ends sha TR	13
ends si MA	30
ends ski PL	50
ends sky UA	37
ends son GB	25
ends son IS	45
ends ssi MA	30
ends ta ID	18
ends te EC	27
ends ter CH	26
ends ter EU	-10
ends ter US	-31
ends to AO	20
ends to AR	60
ends to BR	-8
ends to ID	13
ends to US	-10
ends to VN	-9
ends ton AU	50
ends ton US	9
ends tt CA	-6
ends tt CN	-19
ends tt KR	-17
ends tt US	35
ends tta ID	18
ends uah GH	27
ends ugh US	15
ends ul EG	34
ends ula ZM	17
ends um CN	-16
ends um MX	32
ends um US	-27
ends ump CH	-6
ends ump CN	-31
ends ump GB	-6
ends ump JP	-9
ends ump MY	-7
ends ump US	82
ends un KR	72
ends una FJ	45
ends ung KR	8
ends up NO	13
ends uq BD	9
ends ur TN	26
ends uz BO	8
ends va BR	31
ends va CN	-13
ends va US	-21
ends vič EU	16
ends vič US	-6
ends wa JP	-13
ends wa US	-12
ends we GH	-6
ends we NG	7
ends ya KE	46
ends yal IN	16
ends yar TR	24
ends yen EU	23
ends yen US	-15
ends yev UZ	34
ends yr ZA	15
ends zon PH	35
ends ñez UY	17
ends šić RS	39
first before	-7
first by name here	27
first: absent	-19
first: after 12 name	-62
first: after 12 seat	11
first: after 3 name	42
first: after 3 seat	14
first: after 6 name	18
first: after 6 quality	-9
first: after 6 seat	-31
first: after far name	-50
first: after far quality	-27
first: after far seat	-25
first: before 12 name	-11
first: before 12 quality	-33
first: before 12 seat	-7
first: before 3 name	29
first: before 3 quality	47
first: before 3 seat	12
first: before 6 name	16
first: before 6 seat	58
first: before far name	-15
first: before far seat	46
first: in 1 name	90
first: in 1 quality	65
first: in 1 seat	48
first: leads	53
first: nearest after	-16
first: nearest before	29
first: sentence before	18
his: first before	8
his: first before alone	20
his: first by name here	-16
his: first here	-22
his: home	9
his: last here	-6
home	6
home administration	-14
home adviser	6
home ambassador	34
home assembly	-22
home bank	-26
home board	-13
home bureau	-12
home cabinet	12
home chairman	-30
home chamber	8
home chief	-8
home colleague	35
home commission	56
home commissioner	-16
home committee	-40
home congress	10
home council	-9
home counterpart	-35
home delegation	11
home deputy	13
home economist	-54
home embassy	-27
home executive	-61
home federation	-26
home government	15
home head	-28
home king	18
home leader	32
home manager	45
home minister	20
home ministers	34
home ministry	-7
home negotiator	44
home no we	6
home no we office	14
home number	-27
home office	-24
home official	-12
home organisation	9
home other	8
home parliament	-16
home premier	11
home president	6
home regulator	-13
home representative	22
home senate	34
home senator	-16
home service	31
home some we office	-11
home some we office turn	7
home some we organisation	12
home some we person	14
home some we person turn	-28
home spokesman	-29
home spokesperson	20
home treasury	-8
home union	11
home we	-7
home we organisation	-31
home we organisation turn	25
in 1 name	115
in 1 quality	81
in 1 seat	33
in led ,	41
in led :	6
in led and	20
in led by	7
in led for	-7
in led his	22
in led in	25
in led of	20
in led said	8
in led that	6
in led the	118
in led with	16
in then 's	83
in then ,	27
in then .	32
in then colleague	16
in then counterpart	6
in then economy	8
in then embassy	30
in then foreign	6
in then minister	14
in then premier	11
in then president	17
in then prime	-15
in then said	16
in then says	10
in then trade	34
its: first before	6
its: first before alone	7
its: first by name here	34
its: first here	20
its: home	-13
its: last before	8
its: last here	-12
label of the turn	58
last before	-7
last here	-18
listed in order	28
look beyond few absent	-11
look beyond few office	18
look beyond few office turn	-24
look beyond few organisation	-10
look beyond few organisation turn	8
look beyond few person turn	-14
look beyond most	-73
look beyond most absent	-67
look beyond most office	-11
look beyond most office turn	-12
look beyond most organisation turn	-20
look beyond most person	-40
look beyond most person turn	-39
look beyond some	-33
look beyond some office	-13
look beyond some office turn	40
look beyond some organisation	-18
look beyond some person	-18
look beyond some person turn	-22
look dateline few	29
look dateline few absent	19
look dateline few organisation	36
look dateline few person	21
look dateline some	31
look dateline some absent	53
look dateline some office	18
look dateline some organisation	-10
look dateline some person	32
look dateline some person turn	23
look early few	24
look early few absent	13
look early few office	23
look early few office turn	-17
look early few person	8
look early few person turn	43
look early most	58
look early most absent	69
look early most organisation	-16
look early most organisation turn	35
look early most person	27
look early most person turn	62
look early some	36
look early some office turn	6
look early some organisation	10
look early some organisation turn	13
look early some person	10
look early some person turn	33
look inside few absent	-11
look inside few office	12
look inside few organisation	12
look inside few organisation turn	-15
look inside few person	-18
look inside few person turn	19
look inside most	-58
look inside most absent	-38
look inside most office	-21
look inside most organisation	-9
look inside most organisation turn	-24
look inside most person	-15
look inside most person turn	-54
look inside some office	17
look inside some office turn	11
look inside some organisation	13
look inside some organisation turn	-9
look inside some person	-13
look inside some person turn	-17
look name few absent	8
look name few office	9
look name few organisation	36
look name few person	-29
look name most absent	-39
look name most office	9
look name most organisation turn	8
look name most person	9
look name most person turn	-39
look name some	-6
look name some absent	-6
look name some office	-6
look name some office turn	6
look name some organisation	-19
look name some person turn	15
look ours few	11
look ours few person	7
look people few	19
look people few absent	13
look people few office	-10
look people few organisation	10
look people most	-19
look people most absent	-16
look people most office	-12
look people most organisation	28
look people most organisation turn	-19
look people most person turn	-41
look people some	20
look people some absent	51
look people some office	-10
look people some organisation	35
look people some person	-12
look quality few absent	-19
look quality few office	-18
look quality few organisation	9
look quality few organisation turn	-26
look quality few person	-11
look quality few person turn	22
look quality most organisation	-7
look quality most organisation turn	59
look quality most person	-13
look quality some absent	-8
look quality some office	-11
look quality some office turn	37
look quality some organisation	-26
look quality some organisation turn	49
look quality some person turn	-7
look seat few	9
look seat few absent	7
look seat few office	15
look seat few person turn	22
look seat most	42
look seat most absent	49
look seat most office	28
look seat most office turn	-19
look seat most organisation	29
look seat most person	37
look seat most person turn	-22
look seat some	25
look seat some office	-8
look seat some office turn	33
look seat some organisation	14
look seat some organisation turn	-10
look seat some person	10
look seat some person turn	7
nearest after	-25
nearest before	19
no commission	-139
none	-21
none administration	-15
none adviser	-8
none ambassador	-16
none assembly	-34
none bank	33
none board	-17
none boss	-18
none bureau	-23
none cabinet	-57
none chairman	26
none chamber	30
none chancellor	10
none chief	9
none colleague	-36
none commission	-39
none commissioner	-40
none committee	-24
none congress	-22
none council	-17
none councillor	-14
none counterpart	-16
none department	-31
none deputy	-16
none director	37
none economist	61
none embassy	19
none envoy	-10
none executive	41
none false	-21
none federation	14
none government	-44
none governor	-22
none head	19
none king	-21
none leader	-38
none league	29
none manager	-23
none minister	-98
none ministers	-28
none ministry	-78
none negotiator	-22
none number	-9
none office	-44
none office ambassador	-6
none office governor	-8
none office minister	-9
none office ministry	-9
none office official	25
none office president	-69
none office representative	-8
none office secretary	-6
none office spokesman	-15
none office spokesperson	-12
none official	18
none organisation	-45
none organisation administration	-15
none organisation assembly	-34
none organisation bank	23
none organisation board	-16
none organisation bureau	-23
none organisation cabinet	-57
none organisation chamber	19
none organisation commission	-32
none organisation committee	-20
none organisation congress	-22
none organisation council	-60
none organisation department	-25
none organisation embassy	19
none organisation federation	18
none organisation government	-41
none organisation ministers	-25
none organisation ministry	-69
none organisation parliament	-38
none organisation senate	-23
none organisation treasury	-13
none organisation union	42
none other	14
none parliament	-38
none person	22
none person ambassador	-7
none person association	-6
none person boss	-18
none person chairman	26
none person chancellor	14
none person chief	9
none person colleague	-36
none person commissioner	-40
none person council	17
none person councillor	-14
none person counterpart	-16
none person deputy	-15
none person director	22
none person economist	61
none person envoy	-10
none person executive	41
none person head	-7
none person leader	-38
none person manager	-23
none person minister	-92
none person negotiator	-22
none person number	-9
none person other	15
none person premier	-18
none person president	-21
none person representative	-30
none person secretary	-35
none person senator	-20
none person spokesman	-24
none person spokesperson	-11
none person spokeswoman	-18
none premier	-19
none president	-53
none representative	-40
none secretary	-40
none senate	-23
none senator	-21
none spokesman	-45
none spokesperson	-29
none spokeswoman	-30
none treasury	-15
none union	42
none word 	15
none word administration	-15
none word adviser	-9
none word agriculture	-7
none word ambassador	-16
none word and	11
none word assembly	-34
none word bank	33
none word board	-17
none word boss	-18
none word bureau	-23
none word cabinet	-63
none word chairman	35
none word chamber	30
none word chancellor	10
none word chief	48
none word colleague	-36
none word commerce	-69
none word commission	-42
none word commissioner	-40
none word committee	-24
none word congress	-22
none word council	-37
none word councillor	-14
none word counterpart	-16
none word customs	-27
none word department	-32
none word deputy	-41
none word director	20
none word economic	-12
none word economist	71
none word economy	-17
none word embassy	17
none word envoy	-10
none word executive	40
none word export	-10
none word exporters'	13
none word federal	-37
none word federation	14
none word financial	25
none word fisheries	-10
none word fishermen's	24
none word for	-19
none word foreign	-35
none word general	6
none word government	-46
none word governor	-21
none word head	6
none word house	-6
none word in	19
none word industry	-36
none word international	38
none word justice	-15
none word king	-21
none word leader	-38
none word league	29
none word makers'	8
none word manager	-23
none word minister	-97
none word minister's	-10
none word ministers	-28
none word ministry	-80
none word mr	-7
none word national	-58
none word negotiator	-22
none word number	-9
none word of	17
none word officer	25
none word official	18
none word opposite	-9
none word parliament	-38
none word premier	-16
none word president	-31
none word representative	-40
none word retail	-13
none word revenue	-7
none word secretary	-45
none word security	-13
none word senate	-23
none word senator	-21
none word spokesman	-54
none word spokesperson	-42
none word spokeswoman	-32
none word state	-11
none word storting	-12
none word tariff	-26
none word treasury	-40
none word union	38
none word white	-6
of the others	-35
of the others office ambassador	-15
of the others office governor	-6
of the others office minister	-33
of the others office ministry	-33
of the others office official	-6
of the others office representative	16
of the others office secretary	15
of the others office spokesman	-8
of the others office spokesperson	29
of the others organisation assembly	31
of the others organisation association	14
of the others organisation bureau	-10
of the others organisation cabinet	10
of the others organisation chamber	-21
of the others organisation committee	7
of the others organisation congress	-33
of the others organisation council	20
of the others organisation federation	-30
of the others organisation ministers	-27
of the others organisation ministry	24
of the others organisation parliament	-25
of the others organisation regulator	-12
of the others organisation senate	-43
of the others organisation treasury	-16
of the others organisation union	-22
of the others person association	23
of the others person boss	-11
of the others person chancellor	-20
of the others person chief	-15
of the others person colleague	-36
of the others person commissioner	21
of the others person council	-6
of the others person councillor	11
of the others person counterpart	-9
of the others person deputy	-11
of the others person director	-13
of the others person economist	-20
of the others person envoy	13
of the others person executive	-9
of the others person leader	-15
of the others person minister	34
of the others person negotiator	-7
of the others person president	-17
of the others person representative	-39
of the others person secretary	-28
of the others person spokesman	9
of the others person spokesperson	12
of the others person spokeswoman	18
of the others person union	-11
of the two	29
of the two office ambassador	14
of the two office governor	6
of the two office minister	17
of the two office ministry	20
of the two office official	-25
of the two office president	17
of the two office representative	-10
of the two office spokesman	8
of the two office spokesperson	-15
of the two organisation administration	8
of the two organisation assembly	-11
of the two organisation association	-13
of the two organisation board	9
of the two organisation bureau	12
of the two organisation cabinet	7
of the two organisation commission	14
of the two organisation congress	20
of the two organisation department	8
of the two organisation embassy	-13
of the two organisation government	13
of the two organisation ministers	20
of the two organisation parliament	21
of the two organisation regulator	10
of the two organisation senate	24
of the two organisation treasury	12
of the two organisation union	-26
of the two person association	-15
of the two person boss	12
of the two person chairman	-28
of the two person colleague	25
of the two person council	-14
of the two person counterpart	9
of the two person deputy	16
of the two person director	-12
of the two person economist	-61
of the two person envoy	-7
of the two person executive	-40
of the two person head	7
of the two person leader	22
of the two person manager	14
of the two person ministry	6
of the two person negotiator	10
of the two person number	7
of the two person other	-11
of the two person premier	9
of the two person president	18
of the two person representative	32
of the two person secretary	31
office administration CN	-13
office administration US	32
office affairs US	-10
office after 12	-13
office after 6	-42
office after far	14
office agriculture CN	-24
office agriculture US	22
office and CN	-28
office and GB	26
office and US	22
office assembly CL	-7
office assembly EU	-16
office assembly KR	51
office assembly US	-33
office assembly VN	13
office association BR	-6
office association CN	-52
office association EU	-38
office association US	41
office before 12	41
office before 3	26
office before 6	16
office before far	-13
office bureau CN	-35
office bureau US	64
office business GB	25
office business US	-19
office cabinet AU	-23
office cabinet BR	-21
office cabinet CA	34
office cabinet CL	-29
office cabinet EG	-19
office cabinet ET	-27
office cabinet EU	-14
office cabinet FJ	16
office cabinet GB	20
office cabinet IN	21
office cabinet IS	21
office cabinet JM	24
office cabinet JP	32
office cabinet KE	42
office cabinet KR	-7
office cabinet LK	34
office cabinet NO	-15
office cabinet PE	-29
office cabinet PK	8
office cabinet TH	9
office cabinet TR	-13
office cabinet US	-19
office cabinet VN	-29
office cabinet ZA	-10
office census US	11
office chairman US	-16
office chamber US	-28
office chancellor AT	30
office chancellor EU	-15
office chancellor GB	20
office chief BD	-31
office chief CA	-27
office chief CN	-34
office chief GB	-14
office chief IN	18
office chief KR	26
office chief MX	-11
office chief PH	15
office chief US	-54
office chief VN	-31
office chile CL	15
office chinese CN	13
office chinese US	-12
office colleague EU	-17
office colleague KE	-15
office colleague MA	19
office colleague TR	28
office commerce AR	22
office commerce BD	58
office commerce CA	-11
office commerce CH	-10
office commerce CL	-14
office commerce CN	88
office commerce DZ	6
office commerce ES	-9
office commerce EU	-44
office commerce FJ	-18
office commerce GB	-28
office commerce GH	-6
office commerce IN	25
office commerce JP	-22
office commerce KE	-24
office commerce KR	-30
office commerce LK	6
office commerce MX	-24
office commerce MY	-7
office commerce NG	9
office commerce NL	-12
office commerce NO	-7
office commerce TN	11
office commerce TR	-6
office commerce US	-15
office commerce VN	-21
office commerce ZM	43
office commission CN	84
office commission EU	92
office commission ID	-9
office commission MY	-7
office commission RU	-6
office commission US	-85
office commissioner CA	-14
office commissioner EU	106
office commissioner GB	-7
office commissioner MX	-10
office commissioner NO	-22
office commissioner TR	-6
office commissioner US	-8
office congress CN	-37
office congress PE	50
office congress US	44
office council AR	-10
office council AU	-8
office council BR	-29
office council CA	-6
office council CH	67
office council CL	-11
office council CN	-15
office council DZ	24
office council EG	-24
office council ET	37
office council EU	115
office council GE	-32
office council ID	-28
office council IN	-28
office council KR	23
office council MA	12
office council MY	-9
office council NO	-9
office council PE	11
office council TH	-25
office council TN	-21
office council US	-24
office council VN	-20
office councillor CH	51
office customs CN	54
office customs JP	-9
office customs KR	-25
office customs US	-40
office department CH	23
office department CN	-52
office department EU	-12
office department US	81
office deputy CN	18
office deputy TH	7
office deputy US	-16
office director CN	-12
office director EU	-12
office director JP	-23
office director US	23
office economic US	9
office economist CN	-39
office economist US	-6
office economy AM	-8
office economy AR	31
office economy BR	-10
office economy CH	34
office economy CN	-7
office economy EU	-31
office economy GE	35
office economy MA	-26
office economy MX	28
office economy NL	8
office economy RO	6
office economy TR	-14
office economy UA	25
office economy US	-16
office economy UY	-6
office embassy CN	19
office embassy US	-16
office european EU	15
office executive CN	-24
office executive US	-31
office executive VN	-16
office export IN	13
office export US	7
office federal CH	92
office federal EU	-28
office federal US	-18
office federation CN	-32
office federation EU	-9
office federation IN	13
office federation US	33
office finance AR	-19
office finance BR	18
office finance CA	-14
office finance CL	35
office finance CN	36
office finance EG	14
office finance ES	14
office finance EU	-10
office finance GB	-20
office finance ID	14
office finance IN	40
office finance KE	-12
office finance MX	-7
office finance NO	-9
office finance PE	-19
office finance TR	15
office finance US	-43
office finance VN	-17
office fisheries IS	15
office fisheries NO	7
office for AU	11
office for CA	12
office for CL	-11
office for DK	23
office for EG	-12
office for ES	-7
office for EU	24
office for FI	15
office for FJ	11
office for GB	39
office for ID	-18
office for IE	-19
office for IN	6
office for KE	16
office for KR	-21
office for NO	-21
office for NZ	27
office for PE	-13
office for TR	-20
office for US	-6
office for UY	-17
office foreign BO	-17
office foreign BR	19
office foreign CA	-19
office foreign CH	-9
office foreign CO	-17
office foreign DK	9
office foreign DZ	-16
office foreign EC	42
office foreign EU	-8
office foreign ID	11
office foreign IS	-7
office foreign KR	-21
office foreign NO	18
office foreign PE	38
office foreign PK	-12
office foreign PT	-20
office foreign TR	-21
office foreign US	-35
office foreign UY	34
office government CH	26
office government CN	-29
office government EU	-16
office government GB	47
office government IN	-16
office government MA	46
office government NO	-28
office government US	-6
office house CN	-17
office house US	35
office in 1	33
office indian IN	17
office industry BR	19
office industry CN	-32
office international CA	21
office international CN	18
office international US	-32
office justice CN	-21
office justice US	34
office king MA	33
office leader CN	-7
office leader GB	27
office leader US	-40
office market CN	19
office market US	-11
office minister AO	15
office minister AR	39
office minister AU	43
office minister BB	-29
office minister BD	9
office minister BE	26
office minister BG	18
office minister BO	-13
office minister BW	7
office minister CA	39
office minister CD	10
office minister CH	-46
office minister CI	-25
office minister CM	-9
office minister CN	-61
office minister CV	34
office minister CY	-32
office minister DK	10
office minister DZ	-11
office minister EE	15
office minister EG	8
office minister ES	-33
office minister ET	22
office minister EU	-115
office minister FI	6
office minister FJ	8
office minister FR	-15
office minister GB	-17
office minister GE	39
office minister GH	-21
office minister GY	26
office minister HU	13
office minister ID	19
office minister IE	-17
office minister IN	42
office minister IS	9
office minister IT	7
office minister JM	27
office minister JO	30
office minister JP	10
office minister KE	-48
office minister KH	-25
office minister KZ	33
office minister LB	21
office minister LK	-11
office minister LV	24
office minister MA	-21
office minister MD	-24
office minister MG	-21
office minister MN	18
office minister MZ	-11
office minister NA	17
office minister NL	13
office minister NO	6
office minister NZ	16
office minister OM	-30
office minister PE	-46
office minister PG	35
office minister PH	-36
office minister PK	-16
office minister PL	21
office minister PT	-35
office minister PY	9
office minister RO	-14
office minister RS	20
office minister RU	-18
office minister RW	-24
office minister SE	18
office minister SI	18
office minister SK	6
office minister SR	-14
office minister TG	15
office minister TH	-11
office minister TN	29
office minister TO	12
office minister TR	-15
office minister UA	-21
office minister UG	-15
office minister US	-115
office minister UY	29
office minister UZ	-6
office minister ZM	9
office ministers EG	-7
office ministers ET	24
office ministers PE	18
office ministers US	-14
office ministers VN	-20
office ministry AU	-18
office ministry BO	-21
office ministry BR	10
office ministry CA	-15
office ministry CL	25
office ministry CN	125
office ministry CO	6
office ministry DK	-17
office ministry EC	11
office ministry ES	27
office ministry EU	-57
office ministry GB	-16
office ministry HU	23
office ministry ID	11
office ministry IN	31
office ministry IS	6
office ministry IT	-10
office ministry KR	-16
office ministry MA	-19
office ministry MX	-9
office ministry MY	-29
office ministry NG	-7
office ministry NL	-12
office ministry NO	32
office ministry PE	-29
office ministry PY	16
office ministry RU	-6
office ministry SE	-7
office ministry SG	22
office ministry TH	-20
office ministry TR	37
office ministry UA	23
office ministry US	-120
office ministry ZA	-8
office ministry ZM	19
office national BR	13
office national CN	-51
office national EU	-13
office national KE	6
office national KR	49
office national TH	-16
office national US	33
office national VN	12
office negotiator JP	13
office negotiator MY	19
office negotiator US	-12
office office CA	36
office office CN	-26
office office EU	-7
office office IN	-29
office office JP	-21
office office KR	13
office office US	-18
office official CN	-10
office official US	-8
office parliament CH	25
office parliament EU	24
office parliament GE	46
office parliament GH	11
office parliament TR	-16
office parliament US	-33
office premier CN	9
office premier US	-15
office president AO	18
office president BO	48
office president BR	32
office president CA	-9
office president CH	12
office president CL	56
office president CN	-74
office president CO	33
office president EG	6
office president ES	-20
office president EU	-24
office president GB	-38
office president GH	-13
office president HK	-18
office president HU	7
office president ID	21
office president IN	-27
office president IT	-23
office president JP	-76
office president KH	-15
office president KR	-14
office president KZ	19
office president MA	-27
office president MM	19
office president MX	34
office president MY	-37
office president NO	-15
office president NZ	-11
office president PA	-14
office president PE	14
office president PH	26
office president PT	-8
office president RU	-22
office president SE	-32
office president SV	-18
office president TH	-27
office president TR	-8
office president US	100
office president UY	44
office president UZ	13
office president VN	-15
office president ZA	39
office presidential KR	30
office presidential US	-26
office prime AU	-9
office prime CA	20
office prime CH	-33
office prime CL	-26
office prime CN	-26
office prime EU	-29
office prime FJ	-6
office prime GB	12
office prime GE	22
office prime ID	-10
office prime IN	25
office prime IS	23
office prime JP	9
office prime KH	-18
office prime KR	-37
office prime KZ	46
office prime MX	-7
office prime PE	-24
office prime PK	-10
office prime TR	-8
office prime US	-50
office regulator CN	23
office regulator ES	-7
office regulator US	-13
office representative CN	-19
office representative EU	13
office representative SE	-10
office representative US	66
office retail CN	-24
office retail US	38
office secretary AR	51
office secretary BD	15
office secretary BR	-24
office secretary CA	-15
office secretary CH	-20
office secretary CL	-12
office secretary CN	-63
office secretary CO	-13
office secretary ES	-7
office secretary EU	-35
office secretary GB	62
office secretary IS	-31
office secretary JP	-19
office secretary KE	44
office secretary KR	-39
office secretary LK	-26
office secretary MX	24
office secretary MY	-6
office secretary NO	14
office secretary PH	55
office secretary PK	-22
office secretary SE	-7
office secretary TH	-15
office secretary TR	-23
office secretary TW	-11
office secretary US	49
office secretary VN	-8
office security CN	-30
office security US	48
office senate MX	45
office senate PH	20
office senate US	-12
office spokesman CH	10
office spokesman EU	17
office spokesman GB	28
office spokesman KR	14
office spokesman US	-24
office spokesperson CN	29
office spokesperson EU	40
office spokesperson IN	6
office spokesperson JP	-6
office spokeswoman CN	-10
office spokeswoman EU	21
office state BR	-17
office state CN	8
office state GB	17
office states US	14
office storting NO	32
office tariff CN	85
office tariff GB	18
office tariff IN	-9
office tariff RU	-6
office tariff US	-72
office the BR	-18
office the CA	-11
office the CH	46
office the DE	-6
office the DK	18
office the EG	-25
office the ES	-20
office the EU	29
office the GB	21
office the ID	-15
office the IN	9
office the JP	29
office the KE	9
office the KR	-34
office the MY	13
office the PE	13
office the TH	-8
office the TR	-39
office the US	-67
office trade AL	-14
office trade AR	-36
office trade AU	35
office trade BD	-17
office trade BO	-24
office trade BR	7
office trade BW	18
office trade CA	19
office trade CH	-25
office trade CI	-14
office trade CL	-6
office trade CN	-31
office trade CO	-19
office trade CU	21
office trade CZ	-47
office trade DZ	-27
office trade EC	21
office trade EG	-28
office trade ET	31
office trade EU	27
office trade FJ	22
office trade FR	-8
office trade GB	47
office trade GE	-23
office trade GH	24
office trade HU	-16
office trade ID	-24
office trade IE	-11
office trade IN	-39
office trade IS	-22
office trade JO	24
office trade KE	24
office trade KH	-10
office trade KZ	-21
office trade LK	21
office trade MA	27
office trade MX	19
office trade MY	-23
office trade NA	-10
office trade NG	-9
office trade NO	-13
office trade NZ	38
office trade OM	-17
office trade PA	-6
office trade PE	10
office trade PG	35
office trade PH	21
office trade PK	-21
office trade PT	-10
office trade RS	21
office trade SG	22
office trade TG	-18
office trade TH	-20
office trade TR	-7
office trade TZ	12
office trade UA	-34
office trade UG	-6
office trade UY	-12
office trade ZA	10
office treasury BR	-13
office treasury CN	-40
office treasury GB	29
office treasury KE	33
office treasury MY	-6
office treasury SE	-7
office treasury US	80
office union BR	-18
office union EU	21
office union GB	12
office union JP	-9
office union US	-49
office united US	14
office vice BR	11
office vice CN	16
office vice US	-14
office white CN	-17
office white US	35
organisation after 12	-31
organisation after 6	-55
organisation after far	-20
organisation before 12	-22
organisation before 3	29
organisation before 6	-39
organisation before far	-12
organisation in 1	98
other no we	-22
other no we office	11
other no we organisation	-26
other no we person	-10
other some we	-19
other some we office	-44
other some we office turn	-10
other some we organisation	-12
other some we organisation turn	28
other some we person	-16
other some we person turn	16
other we	15
other we office	28
other we office turn	-17
other we organisation	9
other we person	-6
other we person turn	9
our: first before	-41
our: first before alone	-33
our: first here	-13
our: home	-26
our: last before	-22
our: last here	-17
own and silent	14
own and silent office	-31
own and silent person	21
own no we office	-23
own no we organisation	16
own no we person	-7
own some we	26
own some we office	43
own some we office turn	9
own some we organisation	10
own some we person	11
own some we person turn	-31
own we	-14
own we office	-16
own we office turn	12
own we person	-10
person after 12	-16
person after 3	52
person after 6	24
person after far	-58
person before 1	8
person before 12	-22
person before 3	29
person before 6	54
person in 1	96
rank=-1 person	-33
rank=0 office	10
rank=0 organisation	-6
rank=0 person	-13
rank=1 office	31
rank=1 organisation	50
rank=1 person	41
rank=2 person	10
rank=3 office	-40
rank=3 organisation	-54
rank=3 person	-80
rank=4 office	-33
rank=4 organisation	-28
rank=4 person	-61
rule:another	-102
rule:beside one of them	39
rule:first	70
rule:guessed another	-11
rule:guessed chief	-12
rule:guessed commissioner	-35
rule:guessed executive	-23
rule:guessed minister	36
rule:guessed ministry	26
rule:guessed organisation	32
rule:guessed president	-18
rule:none given	8
rule:none open	-8
rule:open	-6
rule:open home	-55
rule:open home own	18
rule:party	70
rule:party adviser	15
rule:party ambassador	17
rule:party assembly	17
rule:party bureau	-13
rule:party cabinet	6
rule:party chamber	-22
rule:party chancellor	-15
rule:party chief	21
rule:party colleague	16
rule:party commission	18
rule:party commissioner	49
rule:party congress	18
rule:party counterpart	11
rule:party department	16
rule:party embassy	-28
rule:party government	-11
rule:party ministers	17
rule:party ministry	10
rule:party office	38
rule:party organisation	12
rule:party parliament	10
rule:party person	54
rule:party premier	23
rule:party president	115
rule:party representative	55
rule:party service	-23
rule:party spokesman	25
rule:party spokeswoman	13
rule:party union	-65
rule:seat free	28
rule:seat taken	-38
silent: alone before	14
silent: first before	46
silent: last before	-8
taken up	-37
their: first before	9
their: first before alone	9
their: home	27
there=always	44
there=most	-13
there=some	-39
turn other away	23
turn own away	-18
unnamed president	6
unnamed secretary	-39
voices=0	-49
voices=0 own	14
voices=1	17
voices=2	-7
voices=2 own	9
voices=3	19
voices=3 own	14`;
