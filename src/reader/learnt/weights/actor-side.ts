// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
1 begins paragraph	16
1 begins paragraph seat	20
1 first by name here	18
1 first here	11
1 his: first before	12
1 his: first before alone	29
1 his: first by name here	11
1 his: home	15
1 his: last here	9
1 home	-22
1 its: first before	8
1 its: first by name here	17
1 its: first here	21
1 its: last before	24
1 our: first before	-42
1 our: first before alone	-36
1 our: home	-28
1 our: last before	-33
1 silent: alone before	10
1 silent: first before	24
1 silent: last before	14
1 their: first before	22
1 their: first before alone	9
1 their: home	-10
1 their: last before	6
<always>	0
after 12 name	-41
after 12 seat	-15
after 3 name	45
after 3 seat	13
after 6 quality	-26
after far name	-37
after far quality	-32
after far seat	-21
after has 's	20
after has (	38
after has )	-10
after has :	-49
after has ;	-36
after has <Name>	25
after has <body>	35
after has <office>	22
after has a	-13
after has an	9
after has and	-124
after has asked	8
after has at	10
after has because	-28
after has by	-9
after has called	-30
after has change	-9
after has denied	19
after has described	13
after has expected	-14
after has exports	-35
after has for	104
after has from	15
after has had	-22
after has has	-24
after has he	-17
after has heads	23
after has his	-6
after has if	-6
after has in	38
after has is	10
after has it	25
after has leads	36
after has led	24
after has meet	-15
after has met	-64
after has negotiates	9
after has of	28
after has on	7
after has replied	21
after has reporters	14
after has runs	28
after has said	62
after has says	-18
after has signed	31
after has signs	15
after has stated	7
after has tariff	-10
after has tells	-29
after has that	-28
after has threatened	-16
after has to	-55
after has told	51
after has trade	-25
after has truce	-11
after has urged	-7
after has visit	-14
after has warned	12
after has was	-7
after has who	88
after has will	-6
after has with	-41
after has wrote	17
after has yesterday	-21
after led (	22
after led ,	42
after led -	-20
after led :	-37
after led ;	-9
after led a	-38
after led against	13
after led an	6
after led and	-71
after led as	11
after led asked	-27
after led at	-11
after led because	-31
after led by	-9
after led for	85
after led from	-38
after led his	-54
after led if	-34
after led in	47
after led is	24
after led meet	-14
after led million	-14
after led of	9
after led on	-33
after led over	-8
after led radio	28
after led said	14
after led says	29
after led since	-10
after led sold	-19
after led that	21
after led the	-19
after led threatened	-15
after led to	-57
after led told	19
after led until	-14
after led urged	-6
after led visit	-6
after led what	17
after led whatever	-8
after led which	-39
after led with	-83
after then (	11
after then )	53
after then ,	21
after then -	32
after then .	21
after then :	21
after then ;	28
after then ?	-14
after then a	-36
after then about	-15
after then and	33
after then are	-21
after then at	-21
after then beef	-17
after then bought	-8
after then business	-19
after then by	-72
after then cars	-45
after then cocoa	-7
after then coffee	-15
after then colleague	-25
after then could	25
after then counterpart	-30
after then delegation	31
after then does	-7
after then dollars	-17
after then duty	-29
after then economy	-10
after then eight	-11
after then exporters	26
after then firms	21
after then for	-38
after then from	6
after then government	24
after then has	-34
after then have	-8
after then in	-21
after then is	-14
after then list	28
after then may	-7
after then minister	-47
after then next	6
after then officials	11
after then on	-28
after then one	17
after then origin	-14
after then over	-15
after then parliament	46
after then president	-11
after then press	-14
after then prime	-10
after then published	-20
after then radio	6
after then rate	-12
after then requires	-24
after then rice	-15
after then said	19
after then says	-14
after then sells	17
after then side	54
after then since	6
after then steel	8
after then tariff	18
after then television	26
after then that	10
after then the	-34
after then this	26
after then time	17
after then to	-56
after then today	-16
after then told	18
after then trade	33
after then until	12
after then were	-9
after then will	53
after then wine	-7
after then with	-14
after then yesterday	16
after then —	17
after: 's visit to	-6
after: (	40
after: , and	-40
after: , and the	-38
after: , for	-7
after: , his	15
after: , in	-6
after: , met in	-20
after: , said that	33
after: , the	63
after: , who heads the	7
after: , who leads for	11
after: , who leads the	22
after: , who led the	13
after: , who negotiates for	9
after: :	-19
after: and	-57
after: and his	-19
after: and the	19
after: denied that	19
after: for	67
after: has said that	29
after: in	59
after: of	78
after: of the	-23
after: said on <Name> that	26
after: says that	-28
after: signed for	18
after: signed in	15
after: told	14
after: told reporters in	6
after: told the	7
alone 1	-6
alone 3	-6
before 1 seat	22
before 12 quality	-14
before 12 seat	-15
before 3 name	18
before 3 quality	46
before 3 seat	46
before 6 quality	-7
before 6 seat	33
before far quality	-22
before far seat	46
before has "	-13
before has 's	74
before has )	-20
before has ,	-45
before has .	11
before has :	60
before has ;	-38
before has <Name>	17
before has <body>	25
before has <office>	-24
before has and	-114
before has by	93
before has for	8
before has his	9
before has in	-24
before has is	42
before has it	31
before has its	15
before has led	33
before has of	27
before has oil	-6
before has on	-18
before has said	-8
before has says	-25
before has side	45
before has signature	25
before has signed	13
before has tariff	-30
before has that	39
before has the	21
before has to	-8
before has was	31
before has —	-23
before led "	-19
before led (	-8
before led ,	59
before led :	-8
before led ;	7
before led a	14
before led after	-12
before led and	25
before led at	-8
before led by	-19
before led from	-69
before led his	18
before led if	-54
before led in	40
before led of	-39
before led on	-54
before led should	-29
before led that	39
before led the	29
before led to	-34
before led unless	-13
before led whether	-8
before led which	12
before led with	-83
before led —	73
before: 	22
before: 's	37
before: ) and	-19
before: ,	30
before: , "	-30
before: , and	-51
before: , the	-50
before: :	30
before: and	-63
before: by	46
before: side the	14
before: the	88
begins paragraph	22
begins paragraph quality	-10
begins paragraph seat	19
by kind of body	158
called abbas DZ	37
called abbas TN	-21
called abdul MY	7
called agostinho AO	36
called agus ID	33
called ahmad IR	20
called ahmed MA	15
called airlangga ID	7
called akazawa JP	33
called akazawa US	-18
called al-fassi MA	36
called al-solh LB	13
called alckmin BR	12
called alckmin US	-9
called alessandri CL	31
called alexander AM	32
called alexander CA	17
called alexander US	7
called alfaro CO	-20
called alfaro EC	60
called alfred AU	44
called alikhan KZ	25
called alimardan AZ	38
called allal MA	36
called andrés BO	7
called andrés CL	27
called apolinario PH	59
called arturo CL	47
called ayala PY	25
called azikiwe NG	23
called badenoch CN	-11
called badenoch GB	40
called badenoch US	-26
called balingiin MN	32
called banomyong TH	40
called barbosa BR	43
called barrios GT	23
called bartolomé AR	41
called barton AU	24
called batlle UY	56
called bayar TR	42
called bayrou EU	-24
called bayrou FR	11
called bayrou SE	-8
called bayrou US	-12
called belisario PA	22
called bello CL	27
called benedicto UG	26
called benito MX	31
called bernd EU	49
called bernd US	-27
called bessent CN	-31
called bessent GB	-6
called bessent MY	-7
called bessent SE	-7
called bessent US	73
called boi VN	24
called borden CA	51
called borden EU	-7
called branting SE	14
called brett US	9
called brătianu RO	16
called bukeikhanov KZ	25
called busia GH	12
called caleb CN	-16
called caleb US	33
called canning GB	28
called carlos AR	30
called carlos CO	36
called carlos CU	26
called carlos UY	-17
called carney CA	30
called carney US	-10
called castilla PE	41
called celâl TR	28
called chau VN	33
called chenggang CN	64
called chenggang GB	-14
called chenggang SE	-8
called chenggang US	-42
called chitepo ZW	29
called christian NO	38
called claudia CN	-6
called claudia MX	34
called claudia US	-26
called cobden GB	24
called cruz BO	7
called cruz ES	-10
called céspedes CU	26
called dadabhai IN	42
called danquah GH	31
called deakin AU	44
called der EU	24
called der US	-17
called diego CL	50
called diego PE	-17
called domingo AR	57
called don LK	25
called donald CN	-28
called donald JP	-7
called donald MY	-7
called donald US	77
called droz CH	42
called ebrard MX	10
called edmund AU	24
called eduardo MZ	40
called eleftherios GR	21
called eligio PY	15
called eloy CO	-20
called eloy EC	64
called eugeniusz PL	9
called fatali AZ	15
called fayzulla UZ	42
called fazlul BD	16
called ferhat DZ	37
called ferhat TN	-21
called fethi TR	18
called fontes PT	23
called françois EU	-24
called françois FR	11
called françois SE	-8
called françois US	-12
called fridtjof NO	40
called friedrich EU	-14
called friedrich US	-9
called george GB	38
called geraldo BR	12
called geraldo US	-9
called gill EU	23
called gill US	-8
called gladstone GB	33
called gokhale IN	19
called gopal IN	19
called goyal IN	25
called greer CN	-19
called greer US	52
called gunnar NO	20
called guy CH	25
called guy US	-14
called gökalp TR	56
called habib TN	29
called habte-wold ET	12
called hafstein IS	37
called halide TR	-22
called hallstein EU	11
called hamilton US	15
called hannes IS	37
called harb EG	45
called harry ZM	37
called hartarto ID	7
called hassett US	11
called hatta ID	35
called herbert NG	41
called herbert ZW	22
called hirobumi JP	20
called hjalmar SE	14
called hofmeyr ZA	25
called hosea NA	32
called hovhannes AM	36
called howard CN	-24
called howard GB	-27
called howard US	59
called hrushevsky UA	31
called huq BD	16
called huskisson GB	34
called ion RO	16
called ishiba JP	14
called ismail AL	20
called ito JP	18
called i̇nönü TR	53
called i̇smet TR	54
called jaafar MY	30
called jaan EE	24
called jae KR	18
called jae US	-8
called jamieson CN	-19
called jamieson US	52
called jan ZA	43
called jaramogi KE	13
called jean EU	27
called jian CN	12
called jinping CN	80
called jinping GB	-23
called jinping MY	-11
called jinping US	-59
called joaquim BR	9
called johan NO	28
called john AU	14
called john CA	10
called john CN	-45
called john US	24
called joseph CD	44
called joseph EU	-21
called joseph GH	20
called joseph NZ	16
called josé BR	8
called josé CL	13
called josé EC	37
called josé GT	8
called josé PE	11
called josé PT	8
called josé UY	61
called josé ZA	-6
called julius NZ	19
called justin CA	12
called justo GT	23
called juárez MX	29
called jón IS	31
called kajaznuni AM	36
called karin CH	27
called karin US	-19
called karoline CN	-6
called karoline US	13
called karremans NL	10
called kavanaugh US	9
called keir GB	36
called keir US	-12
called keller-sutter CH	27
called keller-sutter US	-19
called kemi CN	-11
called kemi GB	40
called kemi US	-26
called kevin US	11
called keïta ML	37
called khama BW	36
called khan AZ	14
called khan PK	49
called khatisian AM	32
called khodzhayev UZ	20
called khoyski AZ	15
called kil-chun KR	51
called kim JP	-7
called kim KR	79
called kim US	-24
called kiwanuka UG	26
called knudsen NO	20
called kofi GH	12
called korekiyo JP	47
called krishna IN	15
called kutako NA	32
called kwame GH	30
called kwiatkowski PL	9
called lala FJ	55
called lala WS	-16
called lange EU	49
called lange US	-27
called laurier CA	56
called leavitt CN	-6
called leavitt US	13
called lee JP	-14
called lee KR	51
called lee US	-26
called leyen EU	24
called leyen US	-17
called liaquat PK	21
called lifeng CN	17
called lifeng US	-11
called lin CN	-6
called lin US	-7
called luiz BR	32
called luiz US	-22
called lula BR	32
called lula US	-22
called lutnick CN	-24
called lutnick GB	-27
called lutnick US	59
called mabini PH	59
called macaulay NG	41
called macdonald CA	15
called makonnen ET	38
called mammad AZ	44
called manley JM	36
called manuel CL	42
called manuel CU	44
called manuel PE	31
called manuel PH	41
called marcelo MX	10
called mark CA	30
called mark JP	-7
called mark US	-13
called maroš EU	19
called maroš US	-7
called maría EC	32
called mata'afa TO	-13
called mata'afa WS	35
called matías MX	42
called mboya KE	53
called mboya LK	-12
called melo PT	33
called merz EU	-14
called merz US	-9
called michelsen NO	38
called mithat TR	21
called modi IN	17
called modibo ML	40
called mohammad ID	32
called mohammad IR	6
called mondlane MZ	40
called mustafa EG	48
called mykhailo UA	32
called myung KR	18
called myung US	-8
called nabuco BR	9
called nansen NO	40
called naoroji IN	42
called narendra IN	17
called neto AO	36
called nicolás PE	31
called nikola RS	52
called nikola TR	-14
called nkrumah GH	12
called nkumbula ZM	37
called nnamdi NG	23
called noe AM	-12
called noe GE	69
called norman JM	36
called nubar EG	36
called numa CH	42
called núñez CO	33
called núñez PE	-16
called odinga KE	13
called okyar TR	18
called olof EU	23
called olof US	-8
called olympio TG	35
called onn MY	30
called ordóñez UY	17
called pardo PE	45
called parmelin CH	25
called parmelin US	-14
called pasha EG	36
called pasha TN	24
called pasha TR	31
called paul-henri EU	25
called paşa TR	17
called pašić RS	48
called pašić TR	-14
called pellegrini AR	25
called pereira PT	23
called peter NZ	25
called peter US	-6
called petliura UA	10
called phan VN	46
called phạm VN	38
called piyush IN	25
called piérola PE	31
called plaatje ZA	23
called porras PA	22
called portales CL	50
called portales PE	-17
called prabowo ID	9
called prabowo US	-8
called prasad IN	-6
called prasad NP	13
called pridi TH	40
called qemali AL	20
called quezon PH	41
called rafael CO	34
called rafael EC	-9
called rafael PE	-16
called ragland CN	-16
called ragland US	33
called ramón PE	40
called razak MY	24
called rey EU	17
called reşid TR	16
called riad LB	20
called richard GB	24
called richard NZ	33
called robert CA	47
called robert EU	19
called robert KE	7
called robert US	24
called rocafuerte EC	43
called romero MX	46
called rufino GT	23
called rui BR	22
called ruy BR	27
called ryosei JP	33
called ryosei US	-18
called ryskulov KZ	7
called saad EG	41
called salim ID	33
called santa BO	7
called sarmiento AR	57
called schuman EU	25
called scott CA	34
called scott CN	-43
called scott GB	-6
called scott MY	-7
called scott SE	-7
called scott US	48
called seddon NZ	36
called senanayake LK	41
called seretse BW	31
called sergei RU	21
called sheinbaum CN	-6
called sheinbaum MX	34
called sheinbaum US	-26
called shigeru JP	23
called sigurðsson IS	27
called siles BO	22
called silva BR	34
called silva US	-22
called smuts ZA	35
called spaak EU	25
called stambolov BG	17
called starmer GB	21
called starmer US	-12
called stefan BG	17
called stephen LK	25
called stojan RS	28
called subianto ID	9
called subianto US	-8
called sukuna FJ	55
called sukuna WS	-16
called sverdrup NO	15
called swissmem CH	49
called swissmem US	-27
called sylvanus TG	35
called symon UA	10
called takahashi JP	47
called talaat EG	45
called thameur TN	23
called tom KE	53
called tom LK	-12
called topchubashov AZ	38
called trinh VN	15
called trudeau CA	12
called trump CN	-29
called trump JP	-7
called trump MY	-7
called trump US	78
called tserendorj MN	32
called turar KZ	7
called tynyshpaev KZ	25
called ursula EU	24
called ursula US	-17
called vance CN	-26
called venizelos GR	21
called vicente EC	43
called vicente PE	-14
called vincent NL	10
called vogel NZ	19
called von AT	10
called von DE	18
called von EU	24
called von US	-17
called walter EU	11
called wasfi JO	9
called wilfrid CA	56
called william GB	73
called witte RU	21
called yong-beom KR	36
called yong-beom US	-21
called zaghloul EG	41
called zhordania AM	-12
called zhordania GE	46
called ziya TR	56
called šefčovič EU	19
called šefčovič US	-7
commission	158
ends aak EU	25
ends aev KZ	29
ends ah GH	46
ends ah TG	13
ends ak EU	25
ends ake LK	41
ends ako NA	32
ends al CN	-44
ends al IN	41
ends al JO	11
ends al JP	-7
ends al US	-64
ends ala PY	25
ends ald CA	15
ends ale IN	19
ends ali AL	20
ends alp TR	56
ends am US	-9
ends ama BW	31
ends an AM	37
ends an EG	-23
ends an EU	-13
ends an GB	32
ends an GE	-9
ends an ID	9
ends an IN	6
ends an JP	-10
ends an LK	17
ends an MA	8
ends an NO	-12
ends an PK	48
ends an RU	-17
ends an SE	-16
ends an TR	-9
ends an US	-40
ends an UZ	-13
ends and CN	-16
ends and US	33
ends ane MZ	40
ends ane ZA	-15
ends ang CN	44
ends ang GB	-15
ends ang SE	-8
ends ang US	-7
ends ans NL	10
ends anu RO	17
ends ar CN	-30
ends ar CO	27
ends ar EU	-20
ends ar IN	33
ends ar KZ	-20
ends ar MN	29
ends ar MY	30
ends ar PK	11
ends ar TR	45
ends ar US	26
ends arb EG	45
ends ard CA	-10
ends ard EU	23
ends ard MX	8
ends ard NZ	-10
ends aro EC	54
ends as DZ	37
ends as EG	22
ends as PA	22
ends as TN	-23
ends as TR	15
ends at ET	10
ends au CA	12
ends au CN	-10
ends au US	-12
ends au VN	14
ends aum CN	-6
ends aum MX	34
ends aum US	-26
ends awa US	-18
ends ay NG	41
ends ay PH	30
ends aşa TR	17
ends ba JP	14
ends bas DZ	37
ends bas TN	-21
ends ce CN	-26
ends ch CN	-30
ends ch GB	40
ends ch US	-34
ends chi JP	30
ends ck CA	-10
ends ck CN	-35
ends ck EU	-13
ends ck GB	-27
ends ck US	35
ends co BR	22
ends co CL	34
ends da CL	38
ends den CA	51
ends den EU	-7
ends den GB	24
ends des CU	10
ends di CN	-24
ends di IN	15
ends di US	-8
ends do PE	44
ends don NZ	36
ends dri CL	31
ends ds US	20
ends eau CA	12
ends eau CN	-10
ends eau US	-12
ends eer CN	-19
ends eer US	52
ends ein EU	6
ends ein IS	36
ends el CL	14
ends el IN	14
ends el NZ	19
ends el US	35
ends ell CN	-32
ends ell US	-31
ends elo PT	33
ends em CH	49
ends em US	-27
ends en AR	40
ends en CA	50
ends en CN	-42
ends en IN	-17
ends en IS	-12
ends en JP	-15
ends en KR	-16
ends en NO	77
ends en VN	-24
ends eng CN	18
ends eng US	-12
ends ent CN	-31
ends ent GB	-6
ends ent MY	-7
ends ent SE	-7
ends ent US	73
ends eom KR	36
ends eom US	-21
ends epo ZW	29
ends er AT	35
ends er AU	19
ends er BR	-14
ends er CA	47
ends er CH	45
ends er CL	-9
ends er CN	-66
ends er EC	-13
ends er EG	13
ends er ES	-20
ends er EU	23
ends er IN	-14
ends er JP	-25
ends er MX	-26
ends er NZ	13
ends er RU	-18
ends er SE	-11
ends er TR	-23
ends er US	22
ends er UY	-11
ends er VN	-9
ends er ZA	30
ends ero MX	47
ends ers US	20
ends erz EU	-14
ends erz US	-9
ends es BO	24
ends es CL	48
ends es CU	10
ends es PE	-24
ends et EU	21
ends eto AO	36
ends ett CN	-16
ends ett US	28
ends eur TN	23
ends ev KZ	23
ends ev TR	-9
ends ev UZ	59
ends ey CA	8
ends ey EU	14
ends ey JM	42
ends ey US	-29
ends eyr ZA	25
ends ez CO	18
ends ez EC	-10
ends ez EU	-9
ends ez MX	42
ends ez PE	-17
ends far MY	30
ends ga KE	13
ends ge EU	51
ends ge GB	24
ends ge US	-27
ends gel NZ	19
ends gh US	9
ends ha EG	36
ends ha TN	30
ends ha TR	31
ends han IN	28
ends han LK	24
ends han PK	48
ends has EG	24
ends hau VN	24
ends hi EU	-17
ends hi JP	23
ends hi US	-8
ends ho KR	18
ends hov AZ	38
ends hun KR	51
ends huq BD	16
ends ia AM	-12
ends ia GE	46
ends ia GH	12
ends ia US	-7
ends ian AM	32
ends ian CN	16
ends ian EU	-11
ends iba JP	14
ends ick CN	-24
ends ick GB	-27
ends ick US	59
ends id TR	17
ends ier CA	56
ends ik KR	12
ends ill CN	-19
ends ill EU	23
ends ill GB	14
ends ill US	-19
ends im ID	32
ends im VN	16
ends in AR	-11
ends in AU	62
ends in BD	17
ends in BR	6
ends in CA	-10
ends in CH	16
ends in CN	-44
ends in EU	11
ends in GB	7
ends in IN	15
ends in IS	36
ends in KR	-7
ends in MY	-15
ends in NO	-11
ends in RS	32
ends in TR	-25
ends in US	24
ends in VN	-10
ends ing CN	59
ends ing DK	37
ends ing EU	-15
ends ing GB	11
ends ing MY	-11
ends ing SE	8
ends ing US	-22
ends inh VN	15
ends ini AR	25
ends ini ID	10
ends ini PH	59
ends ins BR	-19
ends ins CN	-14
ends io GH	8
ends io TG	35
ends ios GT	23
ends is GR	20
ends is TR	-33
ends itt CN	-6
ends itt US	13
ends iwe NG	23
ends iyo JP	47
ends ić BA	29
ends ić EU	-8
ends ić HR	8
ends ić RS	67
ends ić TR	-17
ends ič EU	19
ends ič US	-7
ends je ZA	23
ends ji IN	46
ends ka UG	26
ends ke LK	46
ends ki AZ	11
ends ki EU	12
ends ki PL	51
ends kin AU	44
ends ko NA	29
ends ko UA	37
ends koo KR	6
ends ky UA	42
ends la KE	18
ends la PE	61
ends la PY	25
ends la TR	-14
ends la UY	10
ends la ZM	36
ends lay NG	41
ends ld CA	14
ends ld ET	12
ends le BW	-19
ends le GB	16
ends le IN	17
ends le LS	-11
ends le US	16
ends le UY	45
ends les CL	48
ends les PE	-18
ends ley JM	36
ends lh LB	20
ends li AL	20
ends li AZ	-11
ends li EU	26
ends li GE	62
ends li TR	-26
ends lim ID	33
ends lin CH	16
ends lin EU	8
ends lin US	-25
ends ll CN	-46
ends ll EU	20
ends ll GB	24
ends ll IN	-8
ends ll US	-51
ends ll VN	-7
ends lla PE	41
ends lle UY	45
ends lo PT	33
ends los GR	21
ends lov BG	18
ends lov KZ	7
ends lp TR	56
ends lva BR	32
ends lva US	-22
ends ma BW	36
ends ma EU	-18
ends ma JP	28
ends mah GH	18
ends man EU	9
ends mem CH	49
ends mem US	-27
ends mer CN	-13
ends mer EU	-7
ends mer IN	-9
ends mi JP	18
ends min BR	12
ends min US	-9
ends mp CN	-29
ends mp JP	-7
ends mp MY	-7
ends mp US	78
ends na CL	21
ends na FJ	55
ends na TO	14
ends na WS	-25
ends nce CN	-26
ends nd CN	-16
ends nd US	33
ends ne EU	-19
ends ne GB	24
ends ne MZ	40
ends ne ZA	-15
ends ney CA	30
ends ney US	-19
ends ng AU	-6
ends ng CL	-12
ends ng CN	76
ends ng DK	37
ends ng ES	-8
ends ng EU	-22
ends ng ID	-7
ends ng JP	-10
ends ng KR	11
ends ng MY	-33
ends ng PH	11
ends ng TH	30
ends ng US	-43
ends ng VN	28
ends nga KE	13
ends nge EU	49
ends nge US	-27
ends nh VN	23
ends ni AM	36
ends ni AR	43
ends ni BR	-7
ends ni EU	-18
ends ni ID	10
ends ni PH	55
ends nia AM	-12
ends nia GE	46
ends nko UA	37
ends nov AZ	14
ends nov KG	29
ends nov KZ	24
ends nov UZ	-18
ends ns BR	-19
ends ns CN	-18
ends ns EU	-10
ends ns KR	-23
ends ns NL	10
ends ns US	-18
ends nt CN	-35
ends nt GB	20
ends nt IN	-6
ends nt MY	-7
ends nt SE	-7
ends nt US	76
ends nt VN	-6
ends nto AR	57
ends nto ID	9
ends nto US	-8
ends nu RO	17
ends nü TR	55
ends och CN	-11
ends och GB	40
ends och US	-26
ends odi IN	17
ends oji IN	42
ends ola PE	31
ends old ET	12
ends olh LB	20
ends om KR	36
ends om US	-37
ends on AU	64
ends on BR	-19
ends on CA	-23
ends on CL	-29
ends on CN	-38
ends on EU	-34
ends on FR	22
ends on GB	50
ends on IS	30
ends on JM	11
ends on KR	41
ends on NO	-7
ends on NZ	34
ends on PH	35
ends on SE	23
ends on US	-35
ends on VN	-19
ends one GB	33
ends ong CL	-10
ends ong TH	33
ends oo KR	6
ends orj MN	32
ends os BR	-11
ends os GR	31
ends os GT	23
ends osa BR	43
ends ou EU	-24
ends ou FR	11
ends ou SE	-8
ends ou US	-14
ends oul EG	41
ends ov AZ	45
ends ov BG	44
ends ov EU	-17
ends ov IR	-30
ends ov KG	42
ends ov KZ	49
ends ov RU	17
ends ov TR	-16
ends ov UZ	-40
ends oya KE	53
ends oya LK	-12
ends oz CH	42
ends pio TG	35
ends po ZW	29
ends ra EC	23
ends ra EU	25
ends ra TN	14
ends ra UA	8
ends ra US	-8
ends ras PA	22
ends rb EG	45
ends rd CA	-7
ends rd EU	23
ends rd MX	8
ends rd NZ	-10
ends rd US	-7
ends rdo PE	45
ends rey EU	17
ends rez MX	31
ends rg NO	25
ends ri CL	31
ends ri IN	36
ends ri PE	-18
ends rj MN	32
ends ro EC	53
ends ro JP	-16
ends ro MX	46
ends ro PE	23
ends rou EU	-24
ends rou FR	11
ends rou SE	-8
ends rou US	-12
ends roz CH	42
ends rs US	20
ends rte EC	43
ends rto ID	7
ends rup DK	15
ends rup NO	15
ends ruz BO	7
ends ruz ES	-10
ends rz EU	-14
ends rz US	-9
ends sa BR	43
ends sen EU	-17
ends sen GB	-8
ends sen IS	-7
ends sen NO	78
ends sha EG	36
ends sha TN	24
ends sha TR	31
ends si MA	36
ends sia GH	12
ends sik KR	12
ends ski AZ	11
ends ski EU	12
ends ski PL	51
ends sky UA	42
ends son CA	-17
ends son CN	-26
ends son GB	27
ends son IS	42
ends son NO	-6
ends son US	-20
ends ssi MA	36
ends ta ID	35
ends ta ML	35
ends tal JO	11
ends te EC	43
ends te RU	16
ends te US	-25
ends ter CH	27
ends ter CN	-9
ends ter EU	-8
ends ter GB	8
ends ter US	-30
ends tje ZA	23
ends to AO	36
ends to AR	63
ends to BR	-7
ends to ID	17
ends to US	-21
ends to VN	-10
ends ton AU	51
ends ton GB	35
ends ton US	-8
ends ts ZA	35
ends tt CA	-9
ends tt CN	-23
ends tt IN	22
ends tt KR	-18
ends tt TW	-6
ends tt US	37
ends tta ID	35
ends tte RU	21
ends uah GH	31
ends uco BR	9
ends ugh US	9
ends uka UG	26
ends ul EG	41
ends ula ZM	37
ends um CN	-15
ends um MX	34
ends um US	-29
ends umi JP	19
ends ump CN	-29
ends ump JP	-7
ends ump MY	-7
ends ump US	78
ends un CN	-17
ends un KR	79
ends un US	-13
ends una FJ	55
ends una WS	-16
ends ung KR	24
ends ung US	-14
ends uni AM	36
ends up DK	15
ends up NO	15
ends uq BD	16
ends ur TN	29
ends ura UA	10
ends uts ZA	35
ends uz BO	7
ends uz ES	-10
ends va BR	32
ends va CN	-11
ends va US	-22
ends vić RS	45
ends vič EU	19
ends vič US	-7
ends wa US	-18
ends we NG	23
ends ya KE	53
ends ya LK	-12
ends yal CN	-9
ends yal IN	25
ends yal US	-25
ends yar TR	53
ends yen AR	40
ends yen EU	24
ends yen US	-17
ends yev UZ	37
ends yo JP	47
ends yr ZA	25
ends zon PH	41
ends ïta ML	37
ends ñez CO	33
ends ñez PE	-16
ends ñez UY	17
ends önü TR	55
ends şa TR	17
ends šić RS	48
ends šić TR	-14
first by name here	23
first: absent	-13
first: after 12 name	-36
first: after 12 quality	-14
first: after 3 name	43
first: after 3 quality	-6
first: after 3 seat	16
first: after 6 name	15
first: after 6 quality	-15
first: after far name	-37
first: after far quality	-29
first: after far seat	-33
first: before 1 seat	18
first: before 12 quality	-16
first: before 12 seat	-25
first: before 3 name	25
first: before 3 quality	52
first: before 3 seat	41
first: before 6 name	18
first: before 6 seat	44
first: before far quality	-13
first: before far seat	36
first: in 1 name	108
first: in 1 quality	73
first: in 1 seat	43
first: leads	40
first: nearest after	-25
first: nearest before	37
first: sentence before	15
his: first before alone	16
his: first here	-8
his: home	10
his: last before	-6
home administration	-15
home ambassador	29
home authority	31
home bank	-61
home board	-6
home bureau	-7
home cabinet	22
home chairman	-7
home chamber	25
home chancellor	-6
home colleague	19
home commission	59
home commissioner	-17
home committee	-50
home council	-12
home counterpart	-21
home department	-10
home director	-32
home economist	-58
home executive	-56
home federation	-20
home government	29
home governor	12
home head	-38
home king	21
home leader	45
home league	-15
home manager	37
home minister	16
home ministers	34
home ministry	-15
home negotiator	15
home no we	9
home no we office	13
home no we organisation	13
home no we person	-7
home office	-18
home official	-18
home organisation	9
home parliament	8
home premier	27
home presidency	-7
home president	17
home regulator	-13
home representative	21
home secretary	-22
home senate	29
home senator	-38
home service	33
home some we person	12
home some we person turn	-28
home speaker	9
home spokesman	18
home spokesperson	12
home spokeswoman	-27
home union	-8
home we	-15
home we office	-8
home we organisation	-23
home we organisation turn	15
home we person	-10
in 1 name	107
in 1 quality	104
in 1 seat	27
in led ,	45
in led :	8
in led a	11
in led and	22
in led by	11
in led for	-33
in led his	39
in led in	38
in led of	10
in led said	6
in led the	140
in led with	13
in then 's	76
in then .	37
in then chancellor	17
in then colleague	26
in then counterpart	13
in then economy	24
in then embassy	30
in then government	7
in then minister	18
in then official	8
in then premier	7
in then president	16
in then prime	-13
in then said	22
in then says	18
in then trade	34
its: first before	16
its: first before alone	20
its: first by name here	30
its: first here	19
its: home	-17
its: last before	27
label of the turn	77
last here	-9
listed in order	52
listed out of order	-35
look beyond few	-8
look beyond few office	16
look beyond few office turn	-19
look beyond few organisation	-14
look beyond few organisation turn	19
look beyond few person turn	-13
look beyond most	-41
look beyond most absent	-37
look beyond most office	-28
look beyond most office turn	-22
look beyond most organisation	7
look beyond most organisation turn	-27
look beyond most person turn	-53
look beyond some	-27
look beyond some absent	-7
look beyond some office	16
look beyond some office turn	27
look beyond some organisation	-17
look beyond some organisation turn	7
look beyond some person	-23
look beyond some person turn	-23
look dateline few	19
look dateline few absent	30
look dateline few organisation	19
look dateline few person	27
look dateline few person turn	-28
look dateline some	34
look dateline some absent	25
look dateline some office	-12
look dateline some person	36
look dateline some person turn	20
look early few	24
look early few absent	17
look early few office	26
look early few office turn	-16
look early few organisation turn	-8
look early few person turn	53
look early most	45
look early most absent	49
look early most office	-25
look early most organisation	-14
look early most organisation turn	42
look early most person	14
look early most person turn	67
look early some	38
look early some absent	15
look early some office turn	10
look early some organisation	16
look early some organisation turn	6
look early some person	9
look early some person turn	36
look inside few	7
look inside few absent	-20
look inside few office	23
look inside few office turn	-6
look inside few organisation	11
look inside few person	-14
look inside few person turn	26
look inside most	-40
look inside most absent	-29
look inside most office	-40
look inside most organisation turn	-27
look inside most person turn	-42
look inside some	-8
look inside some absent	9
look inside some office	6
look inside some person	-12
look inside some person turn	-18
look name few office	-7
look name few organisation	42
look name few person	-20
look name few person turn	13
look name most absent	-38
look name most office turn	-7
look name most organisation turn	17
look name most person	12
look name most person turn	-36
look name some	-10
look name some office	9
look name some organisation	-10
look name some organisation turn	-18
look name some person	-8
look ours few	7
look ours few organisation	15
look ours some	-27
look ours some absent	-27
look ours some person	-9
look people few	21
look people few office	9
look people few organisation	24
look people few person	-7
look people most	-7
look people most absent	-13
look people most office	-18
look people most organisation	41
look people most organisation turn	-17
look people most person turn	-51
look people some	22
look people some absent	41
look people some office	-15
look people some organisation	21
look quality few	-6
look quality few absent	-6
look quality few office	8
look quality few organisation turn	-34
look quality few person	-7
look quality few person turn	10
look quality most	13
look quality most office turn	-8
look quality most organisation	-11
look quality most organisation turn	69
look quality most person	-6
look quality most person turn	15
look quality some absent	-8
look quality some office	-16
look quality some office turn	23
look quality some organisation	-8
look quality some organisation turn	33
look quality some person turn	-8
look seat few	18
look seat few absent	-7
look seat few organisation	22
look seat few person turn	10
look seat most	35
look seat most absent	45
look seat most office	23
look seat most office turn	-19
look seat most organisation	22
look seat most person	25
look seat most person turn	-19
look seat some	19
look seat some absent	9
look seat some office turn	45
look seat some organisation	13
look seat some organisation turn	-16
look seat some person	8
nearest after	-29
nearest before	27
no commission	-179
none	-23
none administration	-14
none adviser	-19
none ambassador	-15
none assembly	-39
none authority	-6
none bank	41
none board	-14
none boss	-26
none bureau	-26
none cabinet	-62
none chairman	17
none chamber	22
none chancellor	12
none chief	13
none colleague	-41
none commission	-45
none commissioner	-51
none committee	-24
none congress	-27
none council	-18
none councillor	-9
none counterpart	-19
none department	-46
none deputy	-27
none director	23
none economist	67
none embassy	14
none envoy	-12
none executive	44
none false	-23
none federation	22
none government	-52
none governor	-31
none head	34
none king	-17
none leader	-39
none league	28
none manager	-23
none minister	-93
none ministers	-39
none ministry	-87
none number	-7
none office	-48
none office governor	-11
none office minister	-15
none office ministry	-7
none office official	22
none office president	-69
none office representative	-9
none office secretary	-9
none office spokesman	-27
none office spokesperson	-18
none office spokeswoman	-6
none official	18
none organisation	-27
none organisation administration	-14
none organisation assembly	-39
none organisation authority	-6
none organisation bank	33
none organisation board	-14
none organisation bureau	-24
none organisation cabinet	-62
none organisation chamber	18
none organisation commission	-39
none organisation committee	-19
none organisation congress	-27
none organisation council	-69
none organisation department	-39
none organisation embassy	16
none organisation federation	25
none organisation government	-50
none organisation ministers	-30
none organisation ministry	-81
none organisation other	18
none organisation parliament	-49
none organisation senate	-33
none organisation spokesman	-13
none organisation treasury	-16
none organisation union	48
none other	20
none parliament	-50
none person	11
none person adviser	-13
none person ambassador	-7
none person boss	-26
none person chairman	18
none person chamber	10
none person chancellor	15
none person chief	14
none person colleague	-41
none person commissioner	-51
none person council	21
none person councillor	-9
none person counterpart	-19
none person deputy	-23
none person director	10
none person economist	67
none person envoy	-12
none person executive	36
none person federation	-8
none person governor	-19
none person head	15
none person leader	-39
none person manager	-23
none person minister	-85
none person number	-7
none person other	13
none person premier	-24
none person president	-26
none person representative	-28
none person secretary	-40
none person senator	-24
none person spokesperson	-8
none person spokeswoman	-16
none person union	-11
none premier	-28
none president	-59
none representative	-40
none secretary	-45
none senate	-33
none senator	-25
none spokesman	-13
none spokesperson	-31
none spokeswoman	-27
none treasury	-17
none union	39
none word 	10
none word administration	-14
none word adviser	-20
none word affairs	-7
none word agriculture	-18
none word ambassador	-15
none word and	9
none word assembly	-39
none word at	18
none word authority	-6
none word bank	41
none word board	-14
none word boss	-26
none word bureau	-26
none word cabinet	-71
none word central	-20
none word chair	-23
none word chairman	29
none word chamber	22
none word chancellor	12
none word chief	48
none word colleague	-41
none word commerce	-28
none word commission	-51
none word commissioner	-51
none word committee	-24
none word congress	-27
none word council	-42
none word councillor	-9
none word counterpart	-19
none word customs	-36
none word department	-46
none word deputy	-49
none word economic	-15
none word economist	76
none word economy	-25
none word embassy	13
none word envoy	-12
none word executive	44
none word export	-11
none word exporters'	13
none word federal	-35
none word federation	22
none word financial	27
none word fisheries	-6
none word fishermen's	24
none word foreign	-39
none word general	7
none word glove	-19
none word government	-58
none word governor	-27
none word governor-general	-6
none word head	21
none word high	21
none word house	-10
none word in	16
none word industry	-38
none word international	52
none word justice	-8
none word king	-17
none word leader	-39
none word league	28
none word makers'	9
none word manager	-23
none word manufacturers'	-10
none word minister	-92
none word minister's	-12
none word ministers	-39
none word ministry	-90
none word national	-63
none word number	-7
none word of	13
none word officer	27
none word official	17
none word opposite	-7
none word parliament	-50
none word premier	-26
none word president	-44
none word representative	-40
none word retail	-17
none word secretary	-49
none word security	-14
none word senate	-33
none word senator	-25
none word south	-11
none word spokesman	-22
none word spokesperson	-43
none word spokeswoman	-33
none word state	-12
none word storting	-21
none word tariff	-24
none word the	7
none word their	11
none word treasury	-40
none word union	36
none word vice	-9
none word white	-10
none word xinhua	-13
of the others	-30
of the others office ambassador	-20
of the others office department	-6
of the others office governor	-15
of the others office minister	-40
of the others office ministry	-12
of the others office official	-14
of the others office representative	15
of the others office spokesman	-30
of the others office spokesperson	22
of the others office spokeswoman	9
of the others organisation administration	-8
of the others organisation assembly	35
of the others organisation association	17
of the others organisation bank	25
of the others organisation bureau	-20
of the others organisation cabinet	8
of the others organisation chamber	-26
of the others organisation council	16
of the others organisation department	10
of the others organisation embassy	-9
of the others organisation federation	-9
of the others organisation government	-19
of the others organisation ministers	-37
of the others organisation ministry	22
of the others organisation office	-21
of the others organisation other	-9
of the others organisation regulator	-12
of the others organisation senate	-20
of the others organisation treasury	-31
of the others organisation union	-43
of the others person adviser	6
of the others person association	20
of the others person chairman	22
of the others person chancellor	-9
of the others person chief	-16
of the others person colleague	-33
of the others person commissioner	36
of the others person council	-6
of the others person councillor	11
of the others person counterpart	-18
of the others person deputy	-28
of the others person director	18
of the others person economist	-26
of the others person envoy	12
of the others person executive	-17
of the others person governor	-17
of the others person leader	-31
of the others person manager	-21
of the others person minister	33
of the others person ministry	-8
of the others person negotiator	-15
of the others person other	-9
of the others person premier	-21
of the others person representative	-45
of the others person secretary	-31
of the others person senator	20
of the others person spokesperson	10
of the others person spokeswoman	13
of the others person union	6
of the two	30
of the two office ambassador	14
of the two office department	6
of the two office governor	8
of the two office minister	18
of the two office ministry	11
of the two office official	-16
of the two office president	12
of the two office representative	-8
of the two office spokesman	15
of the two office spokesperson	-8
of the two organisation administration	9
of the two organisation assembly	-13
of the two organisation association	-14
of the two organisation bank	-44
of the two organisation board	8
of the two organisation bureau	16
of the two organisation cabinet	7
of the two organisation commission	7
of the two organisation congress	9
of the two organisation federation	-14
of the two organisation government	23
of the two organisation ministers	22
of the two organisation office	8
of the two organisation other	-12
of the two organisation parliament	12
of the two organisation regulator	10
of the two organisation senate	19
of the two organisation spokesman	6
of the two organisation treasury	18
of the two organisation union	-23
of the two person association	-12
of the two person boss	14
of the two person chairman	-31
of the two person chamber	-35
of the two person colleague	24
of the two person commissioner	-14
of the two person council	-17
of the two person counterpart	11
of the two person deputy	24
of the two person director	-23
of the two person economist	-69
of the two person executive	-30
of the two person federation	10
of the two person governor	13
of the two person head	-12
of the two person leader	27
of the two person manager	13
of the two person ministry	8
of the two person premier	26
of the two person president	13
of the two person representative	32
of the two person secretary	35
of the two person senator	-8
of the two person spokesman	-8
office administration CN	-13
office administration US	35
office adviser BD	15
office adviser GB	19
office affairs US	-15
office after 12	-14
office after 3	-18
office after 6	-43
office after far	15
office agriculture AR	-18
office agriculture CN	-25
office agriculture MX	-10
office agriculture US	29
office ambassador GB	-9
office ambassador IN	-10
office and CN	-47
office and GB	38
office and MY	-10
office and US	31
office assembly CA	-7
office assembly CL	-11
office assembly EU	-22
office assembly KR	82
office assembly PE	-11
office assembly US	-56
office assembly VN	11
office association AR	-10
office association BR	-12
office association CH	27
office association CL	32
office association CN	-73
office association EU	-49
office association GB	33
office association IN	-40
office association JP	19
office association KR	-20
office association MY	36
office association TR	-13
office association US	49
office association VN	-7
office association ZM	-19
office bank US	-18
office before 12	52
office before 3	30
office before 6	20
office before far	-10
office border US	12
office boss EU	-25
office boss US	6
office bureau CN	-49
office bureau MY	-16
office bureau US	78
office business GB	35
office business US	-17
office cabinet AU	-23
office cabinet BR	-24
office cabinet CA	44
office cabinet CL	-28
office cabinet EG	-17
office cabinet ET	-25
office cabinet EU	-23
office cabinet GB	24
office cabinet ID	-14
office cabinet IN	38
office cabinet IS	16
office cabinet JM	20
office cabinet JO	20
office cabinet JP	10
office cabinet KE	19
office cabinet LK	41
office cabinet NO	-14
office cabinet NZ	13
office cabinet PE	-35
office cabinet SG	8
office cabinet TH	17
office cabinet TO	20
office cabinet TR	-38
office cabinet TZ	-19
office cabinet UA	21
office cabinet US	-35
office cabinet VN	-31
office cabinet ZW	16
office census CN	-14
office census US	19
office chairman BR	-20
office chairman EU	-41
office chairman TR	10
office chairman US	-23
office chamber TR	44
office chamber US	-27
office chancellor AT	32
office chancellor DE	7
office chancellor EU	-19
office chancellor GB	25
office chancellor US	-9
office chief AU	21
office chief BD	-12
office chief CA	-28
office chief CN	-52
office chief EU	12
office chief GB	-18
office chief IN	16
office chief JP	16
office chief KR	7
office chief MX	-24
office chief MY	18
office chief NZ	-36
office chief PH	11
office chief US	-40
office chief VN	-30
office chile CL	14
office chinese CN	16
office chinese US	-15
office colleague AR	-12
office colleague DZ	-15
office colleague EU	-16
office colleague KE	-15
office colleague MA	14
office colleague RS	-32
office colleague TR	32
office commerce AR	22
office commerce BD	68
office commerce BR	-17
office commerce CA	-12
office commerce CH	-13
office commerce CL	-19
office commerce CN	94
office commerce DZ	10
office commerce ES	-7
office commerce EU	-51
office commerce FJ	-23
office commerce GB	-37
office commerce GH	-18
office commerce IN	65
office commerce JP	-46
office commerce KE	-19
office commerce KH	-7
office commerce KR	-50
office commerce LK	19
office commerce MA	-26
office commerce MX	-29
office commerce MY	-19
office commerce NG	-11
office commerce NL	-12
office commerce NO	-6
office commerce NP	17
office commerce NZ	-23
office commerce PK	16
office commerce TH	-8
office commerce TN	23
office commerce TR	-7
office commerce TW	-9
office commerce US	-11
office commerce UZ	-25
office commerce VN	-34
office commerce ZM	40
office commission CN	89
office commission EU	109
office commission FR	-7
office commission ID	-6
office commission MY	-8
office commission RU	-9
office commission TN	-13
office commission TR	-11
office commission US	-94
office commissioner CA	-7
office commissioner EU	141
office commissioner ID	-13
office commissioner MY	-6
office commissioner NL	-11
office commissioner NO	-16
office commissioner PT	-16
office commissioner TR	-16
office commissioner US	-11
office congress BR	16
office congress CL	-14
office congress CN	-36
office congress PE	56
office congress US	46
office coordinating ID	16
office council AM	-24
office council AR	-19
office council AU	-10
office council BR	-30
office council CA	12
office council CH	84
office council CL	-13
office council CN	-21
office council DZ	23
office council EG	-26
office council ES	-6
office council ET	37
office council EU	156
office council FR	-15
office council GE	-31
office council GH	-33
office council ID	-43
office council IN	-39
office council JP	-24
office council KR	7
office council KZ	-13
office council MA	28
office council MY	-25
office council NO	-11
office council OM	8
office council PE	11
office council PK	-9
office council PT	-20
office council SE	-9
office council TH	-25
office council TN	-26
office council TR	-7
office council UA	-8
office council US	-42
office council VN	-18
office councillor CH	47
office counterpart EU	-14
office counterpart US	-20
office customs CN	59
office customs EU	-23
office customs JP	-7
office customs KR	-25
office customs US	-47
office customs VN	11
office department AR	-24
office department BR	-19
office department CA	11
office department CH	14
office department CN	-37
office department EU	-27
office department GB	59
office department ID	-30
office department JP	-25
office department KR	-23
office department MX	-16
office department MY	-14
office department PH	25
office department TR	-24
office department TW	-8
office department US	93
office deputy CN	21
office deputy FR	-25
office deputy IR	-10
office deputy KZ	-9
office deputy PL	24
office deputy TH	26
office deputy UA	6
office deputy US	-21
office deputy UZ	-22
office director CH	38
office director CN	-28
office director EU	-43
office director JP	-26
office director KR	12
office director TR	-26
office director US	35
office economic EU	-9
office economics CH	24
office economist CA	-19
office economist CN	-38
office economist US	-7
office economy AM	13
office economy AR	19
office economy AZ	17
office economy BG	8
office economy BR	-15
office economy CH	45
office economy CL	23
office economy CN	-22
office economy DE	-7
office economy EG	-9
office economy EU	-39
office economy FR	17
office economy GE	41
office economy GT	13
office economy MA	-32
office economy MX	47
office economy PL	-7
office economy PT	17
office economy RU	-16
office economy TR	-15
office economy US	-22
office embassy CN	19
office embassy EU	-12
office embassy US	-19
office envoy EU	-6
office european EU	11
office executive CN	-42
office executive KR	-6
office executive US	-12
office executive VN	-25
office export IN	17
office federal CH	105
office federal CN	-6
office federal EU	-42
office federal GB	-14
office federal JP	-6
office federal US	-25
office federation CN	-40
office federation EU	-15
office federation IN	17
office federation US	22
office finance AR	-22
office finance BR	31
office finance CL	28
office finance CN	33
office finance EC	-29
office finance EG	16
office finance ES	9
office finance EU	-36
office finance GB	-22
office finance GH	23
office finance ID	12
office finance IN	46
office finance JP	35
office finance KE	-17
office finance KR	8
office finance MX	-7
office finance MY	-35
office finance MZ	-18
office finance NG	33
office finance NO	-8
office finance PE	-35
office finance SD	11
office finance SN	-16
office finance TR	11
office finance US	-63
office finance VN	18
office fisheries IS	29
office fisheries NO	11
office for AU	6
office for CA	22
office for CL	-25
office for CN	-9
office for DK	24
office for EG	-11
office for ES	-7
office for EU	30
office for FI	-10
office for FJ	11
office for GB	52
office for ID	-14
office for IE	-18
office for IN	6
office for JP	-15
office for KE	18
office for KR	-18
office for KZ	-17
office for MY	13
office for NZ	35
office for PE	-13
office for TH	-30
office for TR	-11
office for US	10
office for UY	-15
office for VN	-21
office foreign AR	15
office foreign BD	-12
office foreign BO	-11
office foreign BR	26
office foreign CA	-17
office foreign CH	-27
office foreign CL	16
office foreign CN	6
office foreign CO	-19
office foreign CU	17
office foreign DK	16
office foreign DZ	-18
office foreign EC	32
office foreign EU	-13
office foreign FI	-7
office foreign GH	-18
office foreign ID	11
office foreign IN	-7
office foreign IS	19
office foreign JP	9
office foreign KR	-14
office foreign NO	11
office foreign PA	10
office foreign PE	20
office foreign PK	-12
office foreign PT	-24
office foreign PY	21
office foreign SE	-6
office foreign TH	-11
office foreign TR	-25
office foreign US	-39
office foreign UY	18
office general AU	48
office general EU	-8
office general NO	-20
office general US	-19
office government CH	26
office government CN	-51
office government EU	-22
office government GB	74
office government KR	14
office government MA	54
office government NO	-24
office government TH	-6
office government US	-33
office government UZ	-6
office government VN	6
office governor AU	48
office governor US	14
office head EU	-31
office head US	-15
office house CN	-22
office house US	49
office in 1	44
office indian IN	21
office industry BR	12
office industry CN	-49
office industry GB	6
office industry JM	17
office industry JP	-18
office industry MY	-10
office industry TR	-15
office international CA	17
office international GB	8
office international SE	-6
office international US	-42
office justice CN	-20
office justice US	29
office kazakhstan KZ	8
office king MA	34
office leader CN	-14
office leader EU	-14
office leader GB	26
office leader TR	-23
office leader US	-33
office market CN	18
office market US	-10
office minister AR	24
office minister AT	13
office minister AU	26
office minister BA	16
office minister BB	-20
office minister BD	26
office minister BE	23
office minister BF	16
office minister BG	21
office minister BJ	20
office minister BR	6
office minister BT	10
office minister CA	45
office minister CH	-25
office minister CI	-36
office minister CM	-19
office minister CN	-60
office minister CR	-19
office minister CV	37
office minister CY	-25
office minister DJ	-18
office minister DK	6
office minister DO	6
office minister DZ	-10
office minister EC	-25
office minister EE	24
office minister EG	17
office minister ES	-23
office minister ET	29
office minister EU	-116
office minister FI	-16
office minister FR	-24
office minister GB	8
office minister GE	43
office minister GR	24
office minister GT	-19
office minister GY	29
office minister HU	10
office minister ID	16
office minister IE	-13
office minister IL	7
office minister IN	51
office minister IQ	-28
office minister IR	-15
office minister IS	15
office minister JM	16
office minister JO	33
office minister JP	17
office minister KE	-69
office minister KG	31
office minister KH	-8
office minister KR	-19
office minister KW	-21
office minister KZ	8
office minister LA	28
office minister LB	18
office minister LR	28
office minister LS	-7
office minister LT	17
office minister LV	23
office minister LY	-9
office minister MD	-28
office minister MG	-12
office minister MK	14
office minister ML	-10
office minister MN	20
office minister MR	-8
office minister MT	-10
office minister MW	15
office minister MX	-14
office minister NA	25
office minister NG	-10
office minister NL	16
office minister NO	9
office minister NZ	14
office minister OM	-27
office minister PE	-43
office minister PG	44
office minister PH	-39
office minister PK	18
office minister PL	14
office minister PT	-26
office minister PY	12
office minister RO	-21
office minister RS	49
office minister RU	-39
office minister RW	-16
office minister SA	-34
office minister SD	8
office minister SI	26
office minister SK	17
office minister SR	-18
office minister TG	23
office minister TH	-21
office minister TN	41
office minister TO	9
office minister TR	-26
office minister TT	-10
office minister UA	-41
office minister UG	-8
office minister US	-149
office minister UY	14
office minister UZ	-21
office minister VE	26
office minister VN	11
office minister WS	19
office minister ZA	28
office minister ZW	7
office ministers ET	24
office ministers EU	-18
office ministers FR	-6
office ministers IR	-14
office ministers PE	17
office ministers UA	21
office ministers US	-15
office ministry AL	-17
office ministry AM	18
office ministry AO	6
office ministry AR	12
office ministry AU	-36
office ministry BD	13
office ministry BO	-18
office ministry CA	-14
office ministry CH	-23
office ministry CL	10
office ministry CN	116
office ministry DK	-13
office ministry EC	11
office ministry ES	21
office ministry ET	7
office ministry EU	-91
office ministry FJ	-11
office ministry FR	-15
office ministry GB	-18
office ministry GE	-10
office ministry GH	-23
office ministry GR	21
office ministry HU	24
office ministry IN	53
office ministry IR	-26
office ministry IS	23
office ministry IT	-10
office ministry JP	24
office ministry KE	-11
office ministry KH	-22
office ministry KR	-13
office ministry KZ	7
office ministry MA	25
office ministry MX	-10
office ministry NA	-17
office ministry NG	12
office ministry NL	-13
office ministry NO	43
office ministry NZ	-18
office ministry PE	-28
office ministry PK	-40
office ministry PT	-21
office ministry PY	16
office ministry RS	-13
office ministry RU	-8
office ministry SE	-6
office ministry SG	22
office ministry TH	-39
office ministry TR	62
office ministry UA	25
office ministry US	-135
office ministry UZ	9
office ministry VN	19
office ministry ZA	-6
office ministry ZM	31
office national BR	13
office national CA	-6
office national CL	-7
office national CN	-54
office national EU	-18
office national IN	-14
office national KE	6
office national KR	81
office national PE	-11
office national TH	-15
office national US	15
office national VN	9
office negotiator JP	25
office negotiator MY	20
office negotiator US	-37
office office AU	43
office office CA	37
office office CL	-7
office office CN	-25
office office EU	-14
office office IN	-34
office office JP	-23
office office KR	21
office office TN	-20
office office TR	-14
office office US	-25
office office VN	-12
office official CN	17
office official EU	-8
office official US	-13
office parliament AU	-16
office parliament CH	31
office parliament CN	-15
office parliament DE	-15
office parliament EU	54
office parliament GB	26
office parliament GE	45
office parliament GH	38
office parliament IN	-18
office parliament KR	-38
office parliament MY	-14
office parliament TH	-11
office parliament TR	-47
office parliament UA	-26
office parliament US	-55
office premier CA	35
office premier CN	-18
office premier US	-33
office president AO	23
office president AU	6
office president AZ	6
office president BF	8
office president BO	22
office president BR	27
office president CA	-29
office president CL	32
office president CN	-93
office president CO	45
office president DE	-9
office president DZ	10
office president EC	41
office president ES	-24
office president EU	-69
office president FR	14
office president GB	-52
office president GE	-36
office president GH	-25
office president GT	6
office president HK	-38
office president ID	37
office president IE	-7
office president IN	-42
office president IT	-15
office president JP	-91
office president KE	-28
office president KH	-23
office president KR	-13
office president LK	-15
office president MA	-32
office president ML	19
office president MM	22
office president MX	33
office president MY	-38
office president NG	21
office president NL	-13
office president NO	-20
office president NZ	-7
office president PA	-16
office president PE	13
office president PH	40
office president PK	20
office president PL	17
office president PT	-18
office president RS	10
office president RU	-30
office president SE	-42
office president SV	-21
office president TG	36
office president TH	-30
office president TR	20
office president TW	15
office president US	131
office president UY	50
office president UZ	9
office president VN	-26
office president ZA	52
office president ZM	7
office president ZW	14
office presidential KR	30
office presidential US	-24
office prime BD	19
office prime BR	-14
office prime CA	21
office prime CH	-34
office prime CL	-24
office prime CN	-47
office prime EG	44
office prime ET	11
office prime EU	-37
office prime FJ	-27
office prime FR	8
office prime GB	19
office prime GE	10
office prime HU	18
office prime ID	-14
office prime IN	25
office prime IR	-6
office prime IS	25
office prime JP	9
office prime KG	13
office prime KH	10
office prime KR	-24
office prime KZ	51
office prime LB	16
office prime MN	25
office prime MX	-9
office prime MY	-16
office prime RU	-6
office prime SE	-8
office prime TH	13
office prime TO	-10
office prime TR	-39
office prime UA	-15
office prime US	-70
office prime VN	22
office prime WS	9
office protection US	12
office regulator CN	23
office regulator ES	-7
office regulator US	-13
office representative CN	-15
office representative EU	7
office representative SE	-10
office representative US	71
office retail CN	-25
office retail US	45
office secretary AR	57
office secretary BR	-28
office secretary CA	-15
office secretary CH	-17
office secretary CL	-12
office secretary CN	-67
office secretary CO	-19
office secretary EG	-18
office secretary ES	-9
office secretary ET	-24
office secretary EU	-40
office secretary GB	85
office secretary ID	-14
office secretary IN	26
office secretary IS	-23
office secretary JP	-18
office secretary KE	41
office secretary KR	-40
office secretary LK	-36
office secretary MX	36
office secretary MY	-8
office secretary NO	10
office secretary PE	-18
office secretary PH	57
office secretary PK	-30
office secretary SE	-8
office secretary TH	-17
office secretary TR	-39
office secretary TW	-8
office secretary US	32
office secretary VN	-15
office secretary ZA	15
office security CN	-32
office security MY	-12
office security US	55
office senate CL	-11
office senate EU	-8
office senate MX	47
office senate PH	32
office senate TH	-24
office senate US	-17
office senate UY	34
office spokesman CA	17
office spokesman CN	17
office spokesman EU	38
office spokesman GB	56
office spokesman ID	-21
office spokesman IE	-19
office spokesman IN	-8
office spokesman KR	12
office spokesman NO	22
office spokesman US	-44
office spokesman VN	-18
office spokesperson CN	29
office spokesperson EU	46
office spokesperson GB	28
office spokesperson ID	-18
office spokesperson IN	6
office spokesperson JP	-7
office spokesperson MY	-6
office spokesperson SE	-15
office spokesperson US	-13
office spokeswoman CN	-12
office spokeswoman EU	24
office spokeswoman US	9
office state BR	-19
office state CH	6
office state EU	-22
office state GB	33
office state KR	36
office states US	13
office statistics US	8
office storting NO	51
office tariff CN	92
office tariff GB	18
office tariff IN	-7
office tariff RU	-8
office tariff US	-75
office the AT	16
office the BR	-17
office the CH	50
office the CL	-17
office the CN	-12
office the DK	18
office the EG	-23
office the ES	-19
office the EU	21
office the FI	-23
office the GB	24
office the GH	-14
office the HU	20
office the ID	-16
office the JP	24
office the KE	6
office the KR	-34
office the MX	21
office the MY	15
office the NG	8
office the NO	-6
office the PE	20
office the PL	22
office the RS	-23
office the SE	-9
office the TH	-24
office the TR	-16
office the US	-37
office the UY	9
office the VN	-15
office the ZA	-9
office trade AL	-9
office trade AM	-23
office trade AO	-17
office trade AR	-22
office trade AU	11
office trade BA	31
office trade BD	-18
office trade BE	25
office trade BF	28
office trade BG	13
office trade BJ	18
office trade BO	-15
office trade BW	24
office trade CA	30
office trade CH	-25
office trade CI	-11
office trade CM	-18
office trade CN	-43
office trade CO	-18
office trade CU	17
office trade CZ	-50
office trade DZ	-34
office trade EC	25
office trade EE	9
office trade EG	-33
office trade ET	40
office trade EU	38
office trade FJ	31
office trade FR	-9
office trade GB	57
office trade GE	-30
office trade GH	18
office trade GR	10
office trade GT	-22
office trade HU	-11
office trade ID	-31
office trade IE	-14
office trade IN	-55
office trade IQ	-26
office trade IS	-33
office trade JO	9
office trade JP	-19
office trade KE	25
office trade KG	15
office trade KH	-20
office trade KZ	-14
office trade LB	-8
office trade LK	23
office trade LS	-7
office trade MA	7
office trade MT	-7
office trade MX	11
office trade MY	-10
office trade MZ	16
office trade NA	9
office trade NG	-31
office trade NO	-12
office trade NZ	46
office trade OM	-16
office trade PA	-12
office trade PE	17
office trade PG	48
office trade PH	24
office trade PK	-30
office trade PT	-17
office trade PY	-10
office trade RO	-21
office trade RS	29
office trade RU	-9
office trade RW	14
office trade SG	22
office trade TG	-14
office trade TH	-37
office trade TN	-6
office trade TR	22
office trade TZ	10
office trade UA	-32
office trade US	-7
office trade UY	-19
office trade UZ	11
office trade VN	8
office trade WS	20
office trade ZA	23
office trade ZM	-12
office trade ZW	-14
office treasury BR	-20
office treasury CN	-52
office treasury GB	37
office treasury IN	-8
office treasury JP	-15
office treasury KE	30
office treasury MY	-7
office treasury SE	-8
office treasury US	92
office turkish TR	14
office union BR	-19
office union CN	-25
office union EU	31
office union GB	9
office union JP	-26
office union US	-41
office united US	13
office vice BR	12
office vice CN	8
office vice KR	23
office vice US	-28
office white CN	-22
office white US	49
office xinhua CN	41
office xinhua US	-28
organisation after 12	-44
organisation after 3	29
organisation after 6	-35
organisation after far	-12
organisation before 12	-28
organisation before 3	32
organisation before 6	-21
organisation in 1	102
other no we	-19
other no we office	-14
other no we organisation	-11
other some we	-11
other some we office	-21
other some we office turn	-18
other some we organisation	-9
other some we organisation turn	18
other some we person turn	11
other we	19
other we office	14
other we office turn	-32
other we person	7
other we person turn	17
our: first before	-48
our: first before alone	-42
our: first here	-11
our: home	-17
our: last before	-32
our: last here	-14
own and silent	14
own and silent office	-25
own and silent person	24
own no we	8
own no we organisation	7
own some we	16
own some we office	21
own some we office turn	27
own some we organisation	11
own some we organisation turn	-15
own some we person	11
own some we person turn	-40
own we	-10
own we organisation	-9
own we organisation turn	7
own we person	-8
own we person turn	-11
person after 12	-11
person after 3	39
person after 6	23
person after far	-62
person before 1	22
person before 12	-19
person before 3	39
person before 6	34
person before far	-9
person in 1	98
rank=-1 organisation	16
rank=-1 person	-18
rank=0 office	8
rank=0 organisation	-9
rank=1 office	42
rank=1 organisation	50
rank=1 person	53
rank=2 office	-11
rank=2 person	-23
rank=3 office	-28
rank=3 organisation	-52
rank=3 person	-89
rank=4 office	-41
rank=4 organisation	-44
rank=4 person	-75
rule:another	-87
rule:beside one of them	27
rule:first	64
rule:guessed another	-13
rule:guessed association	-14
rule:guessed chancellor	25
rule:guessed chief	-13
rule:guessed commissioner	-11
rule:guessed executive	-25
rule:guessed minister	35
rule:guessed ministry	23
rule:guessed negotiator	15
rule:guessed office	-6
rule:guessed organisation	40
rule:guessed other	-10
rule:guessed president	-23
rule:guessed secretary	9
rule:none given	8
rule:none open	-20
rule:open	10
rule:open home	-66
rule:open home own	15
rule:party	64
rule:party adviser	23
rule:party ambassador	27
rule:party assembly	31
rule:party association	10
rule:party bank	-33
rule:party bureau	-21
rule:party cabinet	35
rule:party chamber	-28
rule:party chief	29
rule:party colleague	34
rule:party commission	22
rule:party commissioner	56
rule:party congress	20
rule:party council	7
rule:party counterpart	19
rule:party delegation	14
rule:party department	-26
rule:party deputy	-17
rule:party embassy	-40
rule:party minister	10
rule:party ministry	-33
rule:party office	32
rule:party official	8
rule:party other	27
rule:party parliament	-14
rule:party person	63
rule:party president	132
rule:party representative	71
rule:party service	-23
rule:party spokesman	-8
rule:party spokeswoman	18
rule:party treasury	6
rule:party union	-64
rule:seat free	31
rule:seat taken	-57
silent: alone before	7
silent: first before	29
taken up	-48
their: first before	25
their: first before alone	12
their: home	9
there=always	48
there=never	-8
there=some	-43
turn other away	14
turn own away	-24
turn own home	-8
unnamed president	22
unnamed secretary	-47
voices=0	-42
voices=0 own	14
voices=1	20
voices=1 own	10
voices=2	-10
voices=3	15
voices=3 own	15`;
