// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
1 begins paragraph	10
1 begins paragraph seat	14
1 first before alone	12
1 her: home	-18
1 her: last before	-17
1 his: first before alone	26
1 his: first here	-8
1 his: home	21
1 his: last before	12
1 home	-13
1 its: first before	23
1 its: first before alone	21
1 its: first by name here	27
1 its: first here	35
1 its: home	-11
1 its: last before	17
1 its: last here	7
1 our: first before	-43
1 our: first before alone	-37
1 our: first here	-18
1 our: home	-23
1 our: last before	-24
1 our: last here	-18
1 silent: alone before	11
1 silent: first before	30
1 silent: last before	17
1 their: first here	-18
1 their: last before	19
<always>	0
after 12 name	-30
after 12 seat	-23
after 3 name	40
after 3 seat	31
after 6 name	12
after 6 quality	-19
after far name	-37
after far quality	-27
after far seat	-19
after has 's	12
after has (	26
after has :	-8
after has ;	-41
after has <Name>	49
after has <body>	31
after has <office>	23
after has a	-14
after has and	-116
after has announces	-9
after has as	11
after has because	-16
after has by	-8
after has called	-21
after has denied	15
after has exports	-22
after has for	93
after has had	-13
after has has	-12
after has he	-10
after has heads	27
after has his	-12
after has home	-9
after has in	46
after has is	10
after has it	17
after has leads	28
after has led	15
after has meet	-9
after has met	-45
after has of	17
after has on	16
after has out	-18
after has received	-12
after has replied	14
after has reporters	23
after has runs	16
after has said	42
after has says	-21
after has signed	40
after has signs	14
after has tells	-18
after has that	-10
after has the	9
after has threatened	-11
after has to	-45
after has told	43
after has trade	-14
after has urged	-12
after has warned	11
after has who	76
after has will	-16
after has with	-27
after has writes	-16
after has wrote	10
after has yesterday	-11
after led (	19
after led ,	45
after led -	-13
after led ;	-20
after led a	-29
after led and	-66
after led asked	-19
after led because	-16
after led between	15
after led blamed	-8
after led by	-9
after led for	62
after led from	-22
after led heads	10
after led his	-59
after led if	-25
after led in	43
after led is	16
after led meet	-8
after led on	-27
after led radio	20
after led recognise	21
after led said	14
after led says	17
after led that	40
after led the	-28
after led threatened	-11
after led to	-40
after led told	14
after led unless	-18
after led until	-18
after led urged	-11
after led was	-20
after led which	-35
after led while	-19
after led with	-66
after then 's	-23
after then )	25
after then -	22
after then .	23
after then :	20
after then ;	35
after then a	-27
after then and	20
after then are	-9
after then at	-16
after then beef	-15
after then before	-14
after then business	-13
after then by	-44
after then cars	-38
after then colleague	-41
after then could	14
after then counterpart	-28
after then delegation	21
after then did	-11
after then duty	-19
after then export	9
after then exporters	15
after then for	-33
after then government	16
after then has	-12
after then in	-24
after then last	-15
after then list	12
after then market	-16
after then minister	-35
after then on	-10
after then origin	-15
after then parliament	36
after then president	-10
after then published	-12
after then reporters	19
after then requires	-19
after then side	10
after then tariff	11
after then television	18
after then the	-40
after then this	14
after then time	12
after then to	-41
after then told	12
after then trade	25
after then was	7
after then will	34
after then with	-11
after then would	38
after then —	8
after: 	12
after: (	26
after: ,	14
after: , and	-41
after: , and the	-29
after: , his	16
after: , met in	-13
after: , the	66
after: , the <office> in	10
after: , who heads	10
after: , who heads the	17
after: , who leads for	11
after: , who leads the	14
after: and	-53
after: and his	-27
after: for	68
after: has said that	19
after: in	60
after: of	62
after: of the	-10
after: replied that	11
after: said on <Name> that	13
after: said that	15
after: says that	-26
after: signed for	24
after: that the	9
after: told	9
after: told reporters in	12
after: told the	9
after: urged	-11
asked after and	-12
asked after from	-16
asked after in	-16
asked after none often	17
asked after of	25
asked after to	-15
asked after with	-34
asked beside us	-25
asked many	-17
asked quality	-24
asked some	15
before 1 seat	30
before 12 quality	-13
before 12 seat	-13
before 3 name	11
before 3 quality	41
before 3 seat	45
before 6 seat	25
before far quality	-15
before far seat	34
before has 's	73
before has )	-14
before has ,	-49
before has .	15
before has :	48
before has ;	-22
before has <Name>	20
before has <body>	22
before has <office>	-26
before has a	12
before has and	-90
before has by	61
before has for	14
before has in	-13
before has is	34
before has it	31
before has its	21
before has led	29
before has of	13
before has on	-18
before has said	-11
before has side	42
before has signature	22
before has signed	18
before has the	24
before has was	25
before led ,	28
before led :	9
before led ;	18
before led and	15
before led but	11
before led from	-59
before led his	10
before led if	-40
before led in	37
before led of	-30
before led on	-53
before led should	-16
before led that	29
before led the	29
before led to	-37
before led which	8
before led with	-81
before led —	41
before: 	36
before: 's	34
before: ) and	-13
before: , <Name>	13
before: , and	-31
before: , the	-33
before: :	13
before: ;	-12
before: a	11
before: and	-53
before: by	18
before: by the	23
before: it is the	15
before: side the	14
before: the	84
begins paragraph	18
begins paragraph seat	15
by kind of body	134
called abbas DZ	36
called abbas TN	-12
called abdul MY	15
called abeid TZ	26
called agostinho AO	23
called agus ID	26
called ahmad BD	17
called ahmad IR	10
called ahmadu NG	11
called ahmed MA	9
called akaki GE	30
called akazawa JP	27
called akazawa US	-20
called al-azhari SD	14
called al-fassi MA	27
called alessandri CL	26
called alexander AM	22
called alexander CA	10
called alfaro CO	-16
called alfaro EC	60
called alfred AU	43
called ali IN	-11
called ali PK	18
called alikhan KZ	28
called alimardan AZ	26
called allal MA	29
called alois CZ	20
called andrés BO	14
called andrés CL	31
called andrés KR	-16
called aniceto BO	20
called antonio PY	17
called antónio PT	10
called apolinario PH	53
called aranha BR	21
called arce BO	20
called arturo CL	34
called augusto PE	28
called ayala PY	29
called azikiwe NG	21
called badenoch GB	41
called badenoch US	-24
called balingiin MN	20
called balmaceda CL	26
called banomyong TH	43
called barbosa BR	44
called barbosa PT	-15
called barrios GT	18
called bartolomé AR	25
called barton AU	23
called batlle UY	50
called bayar TR	35
called bayrou EU	-19
called bayrou FR	16
called bayrou US	-11
called belisario PA	21
called bello CL	31
called ben MA	13
called benedicto UG	18
called benito MX	33
called bernardino AR	9
called bernd EU	44
called bernd US	-26
called bessent CN	-29
called bessent US	69
called bin OM	10
called boffa MT	19
called boi VN	26
called borden CA	35
called branting SE	12
called brătianu RO	10
called bukeikhanov KZ	28
called busia GH	13
called bustamante JM	15
called caleb CN	-14
called caleb US	25
called candamo PE	10
called canning GB	18
called carlos AR	37
called carlos CO	29
called carlos CU	31
called carlos PY	17
called carlos UY	-17
called carlos VN	-15
called carney CA	21
called castilla PE	31
called celâl TR	26
called chang KR	32
called charilaos GR	27
called chau VN	22
called chenggang CN	52
called chenggang GB	-9
called chenggang US	-32
called chitepo ZW	18
called chkhenkeli GE	29
called cho KR	12
called christian DK	11
called christian NO	39
called claudia MX	27
called claudia US	-19
called cobden GB	15
called costa PT	12
called cruz BO	14
called curtin AU	13
called céspedes CU	29
called dadabhai IN	26
called damrong TH	20
called danquah GH	24
called deakin AU	43
called der EU	20
called der US	-11
called deák HU	18
called dia SN	14
called diego CL	36
called diego PE	-11
called domingo AR	48
called don LK	14
called donald CN	-27
called donald US	72
called droz AR	-14
called droz CH	44
called edmund AU	23
called eduardo MZ	26
called einaudi IT	15
called el-nahas EG	15
called eleftherios GR	23
called eleftherios TR	-10
called eligio PY	24
called eloy CO	-16
called eloy EC	61
called emmanuel FR	24
called endelkachew ET	16
called eric TT	25
called eugeniusz PL	29
called fayzulla UZ	31
called fazlul BD	21
called ferenc HU	27
called ferhat DZ	36
called ferhat TN	-12
called fethi TR	14
called fielding CA	20
called fontes PT	32
called françois EU	-19
called françois FR	16
called françois US	-11
called fridtjof NO	29
called friedrich EU	-11
called félix CI	23
called gabriela CL	15
called gareth GB	14
called george GB	32
called george US	-18
called gill EU	24
called gill US	-10
called gladstone GB	28
called gokhale IN	18
called gopal IN	18
called goyal IN	17
called greer CN	-19
called greer US	47
called gregorio DO	20
called grunitzky TG	19
called grégoire RW	17
called gunnar NO	16
called guy CH	20
called guy US	-10
called guèye SN	15
called gökalp TR	40
called habib TN	18
called hafstein IS	36
called hafstein NO	-9
called hallstein EU	12
called hamilton US	13
called hannes IS	36
called hannes NO	-9
called harb EG	35
called harry ZM	28
called hatta ID	34
called herbert NG	28
called herbert ZW	14
called hipólito AR	26
called hirobumi JP	18
called hjalmar SE	12
called hodža SK	14
called hofmeyr ZA	17
called hosea NA	24
called hovhannes AM	22
called howard CN	-19
called howard GB	-21
called howard US	52
called howe CA	15
called hrushevsky UA	27
called huq BD	21
called huseyn BD	27
called huskisson GB	21
called ion MD	16
called ishiba JP	14
called ismail AL	21
called ismail SD	14
called ito JP	10
called i̇nönü TR	41
called i̇smet TR	41
called jaafar MY	43
called jaan EE	24
called jae KR	13
called jamieson CN	-18
called jamieson US	44
called jan EU	-11
called jan ZA	30
called jean EU	18
called jiménez CR	12
called jinping CN	59
called jinping GB	-14
called jinping US	-42
called joaquim BR	20
called johan FI	11
called johan NO	29
called john AU	13
called john CN	-32
called john GB	18
called john IE	11
called john PG	20
called jonathan GB	11
called joseph CD	30
called joseph EU	-13
called joseph GH	16
called joseph NZ	23
called joseph VN	-20
called joshua ZW	12
called josé AR	-11
called josé CL	19
called josé CO	-14
called josé EC	24
called josé MX	14
called josé NI	28
called josé NO	-13
called josé UY	59
called juan CR	27
called juho FI	10
called jules FR	25
called julius AT	15
called julius NZ	23
called justin CA	18
called justin CN	-10
called justo GT	18
called juárez MX	30
called jón IS	26
called kajaznuni AM	22
called kamil EG	9
called karin CH	16
called karin US	-10
called karoline US	10
called karume TZ	26
called kayibanda RW	17
called keir GB	41
called keir US	-10
called keller-sutter CH	16
called keller-sutter US	-10
called kemi GB	41
called kemi US	-24
called keïta ML	25
called khama BW	28
called khan PK	36
called khan UZ	-11
called khatisian AM	22
called khodzhayev UZ	15
called kil-chun KR	32
called kim JP	-14
called kim KR	76
called kim US	-21
called kiwanuka UG	18
called knudsen NO	17
called kobina GH	10
called kofi GH	13
called koirala NP	26
called kojo GH	16
called korekiyo JP	36
called krishna IN	18
called kutako NA	24
called kwame GH	25
called kwiatkowski PL	29
called lala FJ	37
called lala NZ	-11
called lala WS	-10
called lamine SN	21
called lange EU	44
called lange US	-26
called laurier CA	40
called leavitt US	10
called lee KR	31
called lee US	-18
called leguía PE	28
called leyen EU	20
called leyen US	-11
called liaquat PK	30
called lifeng CN	12
called limantour MX	24
called lobato TL	20
called luigi IT	15
called luis AR	12
called luiz BR	20
called luiz US	-13
called lula BR	20
called lula US	-13
called lumumba CD	20
called luperón DO	20
called lutnick CN	-19
called lutnick GB	-21
called lutnick US	52
called lópez CO	17
called lópez PY	17
called mabini PH	53
called macaulay NG	40
called macdonald CA	11
called macron FR	15
called magsaysay PH	25
called makonnen ET	22
called mamadou ML	15
called mamadou SN	24
called mammad AZ	26
called manley JM	28
called mansholt EU	10
called manuel AU	-17
called manuel BR	-11
called manuel CL	41
called manuel CU	38
called manuel EC	-18
called manuel JP	-18
called manuel PE	32
called manuel PH	49
called manuel VN	-20
called mark CA	21
called mark US	-10
called maroš EU	17
called maría EC	22
called masaryk CZ	22
called mata'afa WS	26
called matías MX	41
called mboya EU	-14
called mboya KE	43
called meierovics LV	23
called melchor MX	14
called melo PT	19
called merz EU	-11
called michelsen NO	34
called milan SK	12
called mistral CL	15
called mithat TR	13
called mitre AR	18
called modi IN	15
called modibo ML	26
called mohammad ID	32
called mohammad IR	13
called mohammed MA	20
called mondlane MZ	26
called montt CL	17
called mora CR	32
called muhammad PK	23
called mustafa EG	33
called mykhailo UA	28
called myon KR	32
called myung KR	13
called nansen NO	29
called naoroji IN	26
called narendra IN	15
called neto AO	26
called nguyễn VN	27
called nicolas TG	19
called nicolau TL	20
called nicolás PE	34
called nikola RS	38
called nikola TR	-9
called nkomo ZW	12
called nkrumah GH	16
called nkumbula ZM	28
called nnamdi NG	28
called noe AM	-8
called noe AZ	-21
called noe GE	58
called norman JM	28
called nubar EG	22
called numa AR	-14
called numa CH	44
called núñez CO	39
called núñez PE	-13
called obafemi NG	17
called ocampo MX	14
called okyar TR	14
called olof EU	24
called olof US	-10
called olympio TG	23
called onn MY	43
called ordóñez UY	31
called osmena PH	23
called oswaldo BR	16
called paasikivi FI	13
called pardo PE	40
called parmelin CH	20
called parmelin US	-10
called pasha EG	30
called pasha TN	13
called pasha TR	20
called patel IN	35
called patrice CD	20
called paul MT	19
called paul-henri BE	12
called paul-henri EU	18
called paşa TR	9
called pašić RS	36
called pašić TR	-9
called peel GB	18
called pellegrini AR	35
called pellegrini UY	-10
called pereira PT	13
called peter NZ	10
called phan VN	51
called philibert MG	32
called phraya TH	27
called phạm VN	26
called piyush IN	17
called piérola PE	34
called plaatje ZA	24
called porras PA	21
called portales CL	35
called portales PE	-11
called prasad NP	19
called pridi TH	43
called qavam IR	14
called qemali AL	21
called quezon PH	42
called quintino IT	9
called raab AT	15
called radić HR	16
called rafael CO	45
called rafael CR	32
called rafael EC	-10
called rafael PA	-14
called rafael PE	-13
called ragland CN	-14
called ragland US	25
called rahman MY	16
called ramon PH	19
called ramón PE	25
called rathenau EU	42
called razak MY	12
called rašín CZ	14
called rey EU	9
called reynolds GB	11
called reşid TR	11
called riad LB	14
called ricardo CR	12
called richard GB	15
called richard NZ	39
called risto FI	24
called rivadavia AR	9
called robert CA	32
called robert EU	22
called robert GB	12
called rocafuerte EC	27
called romero MX	44
called rufino GT	18
called rui BR	26
called ruy BR	25
called ryosei JP	27
called ryosei US	-20
called ryti FI	24
called saad EG	36
called salim ID	26
called santa BO	14
called santos NI	28
called sarmiento AR	48
called schuman EU	18
called scott CA	26
called scott CN	-40
called scott US	50
called seddon NZ	40
called sekyi GH	10
called sella IT	9
called senanayake LK	33
called seretse BW	23
called sergei RU	12
called sergio PH	28
called sheinbaum MX	27
called sheinbaum US	-19
called shigeru JP	25
called sicco EU	10
called siew MY	17
called sigurðsson IS	23
called siles BO	13
called silva BR	22
called silva US	-13
called sin MY	17
called sjahrir ID	15
called smuts ZA	24
called sol ZA	19
called spaak BE	12
called spaak EU	18
called stace GB	14
called stambolov BG	26
called starmer GB	23
called starmer US	-10
called stauning DK	14
called stefan BG	26
called stephen LK	14
called stjepan HR	16
called stojan RS	18
called suhrawardy BD	27
called sukuna FJ	37
called sukuna NZ	-11
called sukuna WS	-10
called sutan ID	15
called sverdrup NO	21
called swissmem CH	37
called swissmem US	-22
called sylvanus TG	23
called tajuddin BD	17
called takahashi JP	36
called talaat EG	35
called tan MY	16
called thameur TN	14
called thanh VN	11
called thorvald DK	14
called tom EU	-14
called tom KE	43
called topchubashov AZ	26
called trikoupis GR	26
called trinh VN	11
called trudeau CA	18
called trudeau CN	-10
called trump CN	-27
called trump US	74
called tserendorj MN	21
called tsiranana MG	32
called tynyshpaev KZ	15
called ursula EU	20
called ursula US	-11
called vallabhbhai IN	25
called vance CN	-15
called venizelos GR	23
called venizelos TR	-10
called vicente EC	27
called vogel NZ	23
called volodymyr UA	12
called von DE	17
called von EU	20
called von US	-11
called văn VN	16
called walter EU	12
called walther EU	42
called wang CN	10
called ward NZ	24
called wilfrid CA	46
called william BR	-10
called william CA	20
called william GB	53
called williams TT	25
called wincenty PL	20
called witos PL	20
called witte RU	12
called yong-beom KR	29
called yong-beom US	-19
called yrigoyen AR	26
called yun KR	31
called zaghloul EG	36
called zelaya NI	28
called zhordania AM	-9
called zhordania AZ	-10
called zhordania GE	46
called zigfrīds LV	23
called ziya TR	40
called šefčovič EU	17
commission	143
ends -ho KR	25
ends aab AT	15
ends aak BE	12
ends aak EU	18
ends ab AT	15
ends ace GB	14
ends ad BD	17
ends ad US	-12
ends aev KZ	22
ends ah GH	44
ends ak BE	12
ends ak EU	18
ends ak IN	19
ends ak MY	12
ends ake LK	33
ends ako NA	24
ends al CL	22
ends al CN	-26
ends al IN	31
ends al KR	-19
ends al PE	-18
ends al PT	20
ends al SN	-11
ends al US	-41
ends ala IN	-10
ends ala KE	22
ends ala NP	26
ends ala PY	29
ends ale IN	18
ends ali AL	21
ends alp TR	40
ends am IR	14
ends ama BW	23
ends amo PE	10
ends ams TT	22
ends an AM	24
ends an BR	-10
ends an EG	-13
ends an ET	-13
ends an FI	17
ends an GB	23
ends an JP	-10
ends an MY	15
ends an NO	-16
ends an PK	35
ends an SE	-10
ends an TH	10
ends an TR	-9
ends an US	-36
ends an UZ	-18
ends ana MG	32
ends and CN	-14
ends and US	24
ends ane MZ	26
ends ang CN	39
ends ang GB	-10
ends ang US	-9
ends anu RO	11
ends ar CN	-21
ends ar CO	16
ends ar EU	-10
ends ar IN	14
ends ar KZ	-13
ends ar MN	19
ends ar MY	43
ends ar PE	-19
ends ar TR	36
ends ar US	20
ends arb EG	35
ends ard FR	23
ends ard US	-17
ends ari IN	23
ends ari SD	14
ends aro CO	-11
ends aro EC	56
ends as CN	-16
ends as DZ	36
ends as EG	26
ends as EU	-10
ends as FR	-11
ends as MX	17
ends as PA	25
ends as PH	12
ends as TH	-13
ends as TN	-13
ends as UY	13
ends ato TL	20
ends au CA	17
ends au CN	-16
ends au EU	42
ends au US	-12
ends au VN	12
ends aum MX	27
ends aum US	-19
ends awa US	-12
ends ay CA	14
ends ay NG	40
ends ay PH	23
ends ay TR	-14
ends aya NI	28
ends aşa TR	9
ends ba CD	20
ends ba JP	9
ends bas DZ	36
ends bas TN	-12
ends ce BO	20
ends ce CN	-15
ends ch CN	-20
ends ch GB	41
ends ch US	-29
ends chi JP	29
ends ck CA	-9
ends ck CN	-26
ends ck EU	-8
ends ck GB	-21
ends ck US	40
ends co BR	16
ends co CL	23
ends cs LV	23
ends da CH	11
ends da CL	32
ends da IN	-10
ends da KR	-16
ends da RW	17
ends da US	-26
ends da ZM	11
ends den CA	35
ends den GB	15
ends des CU	24
ends di BD	-11
ends di CN	-13
ends di IN	13
ends di IT	15
ends dia SN	14
ends dić HR	16
ends do PE	39
ends do VN	-13
ends don NZ	40
ends dri CL	26
ends ds GB	11
ends dy BD	27
ends dze GE	20
ends dža SK	14
ends eau CA	18
ends eau CN	-16
ends eau US	-12
ends eda CL	26
ends eda US	-17
ends eel GB	18
ends eer CN	-19
ends eer US	47
ends ein CN	-22
ends ein EU	9
ends ein IS	34
ends ein NO	-9
ends el CL	10
ends el CN	-22
ends el GB	11
ends el IN	32
ends el NZ	23
ends eli GE	30
ends ell CN	-21
ends ell US	-20
ends elo PT	19
ends em CH	37
ends em JO	12
ends em US	-22
ends en AR	28
ends en CA	35
ends en CN	-8
ends en DK	15
ends en IN	-20
ends en IS	-10
ends en JP	-11
ends en MN	25
ends en NO	68
ends en US	-9
ends en VN	-23
ends ena PH	33
ends eng CN	12
ends ent CN	-29
ends ent US	69
ends eom KR	29
ends eom US	-19
ends epo ZW	18
ends er AT	45
ends er AU	22
ends er BR	-9
ends er CA	50
ends er CH	48
ends er CN	-52
ends er ES	-13
ends er EU	16
ends er ID	-10
ends er IN	-12
ends er JP	-23
ends er KR	-11
ends er MA	-12
ends er MX	-20
ends er NO	-9
ends er RU	-11
ends er TR	-17
ends er US	27
ends er ZA	18
ends ere TZ	9
ends eri IT	33
ends ero EU	-9
ends ero MX	45
ends ero PE	16
ends ers US	16
ends erz EU	-11
ends es BO	21
ends es CL	35
ends es CO	11
ends es CU	24
ends es PE	-16
ends et EU	10
ends eto AO	26
ends ett CN	-12
ends ett US	19
ends eur TN	13
ends ev KZ	18
ends ev UZ	41
ends ew ET	16
ends ey CA	9
ends ey GB	17
ends ey GH	15
ends ey JM	33
ends ey US	-30
ends eyr ZA	17
ends ez BR	-16
ends ez CO	34
ends ez CR	11
ends ez EC	-11
ends ez MX	35
ends ez PE	-18
ends ez PY	16
ends ez UY	23
ends eák HU	18
ends fa MT	19
ends far MY	43
ends ffa MT	19
ends ge EU	44
ends ge GB	19
ends ge US	-26
ends gel NZ	23
ends gwa UG	13
ends ha BR	20
ends ha EG	30
ends ha IN	-13
ends ha TN	18
ends ha TR	20
ends han IN	17
ends han LK	15
ends han PK	35
ends han US	-13
ends han UZ	-11
ends has EG	27
ends hau VN	18
ends her CH	35
ends hew ET	16
ends hi EU	-9
ends hi IN	28
ends hi JP	28
ends ho KR	23
ends hov AZ	26
ends hun KR	32
ends huq BD	21
ends ia AM	-9
ends ia AR	21
ends ia AZ	-17
ends ia CN	-22
ends ia GE	46
ends ia GH	13
ends ia SN	14
ends ian AM	22
ends iba JP	9
ends ick CN	-19
ends ick GB	-21
ends ick US	52
ends ics LV	23
ends id TR	13
ends ier CA	54
ends ik KR	10
ends il EG	9
ends ill CN	-15
ends ill EU	24
ends ill US	-16
ends im ID	26
ends im JP	-10
ends im VN	17
ends in AU	56
ends in BD	9
ends in CH	14
ends in CN	-27
ends in IS	34
ends in JP	-15
ends in NO	-16
ends in PE	-12
ends in RS	18
ends in TR	-11
ends in US	10
ends in VN	-9
ends ing CA	18
ends ing CN	50
ends ing DK	24
ends ing EU	-9
ends ing KR	-9
ends ing US	-20
ends inh VN	11
ends ini AR	35
ends ini EU	-11
ends ini PH	53
ends ini UY	-10
ends ins BR	-10
ends ins CN	-9
ends io TG	23
ends ios GT	18
ends ir ID	16
ends ira TN	14
ends is GR	25
ends is LV	8
ends is TR	-20
ends itt US	10
ends ivi FI	13
ends iwe NG	21
ends iyo JP	34
ends ić BA	17
ends ić HR	14
ends ić RS	52
ends ić TR	-11
ends ič EU	17
ends je ZA	24
ends ji IN	28
ends ka UG	18
ends ke KE	-13
ends ke LK	37
ends ki PL	53
ends ki UA	-8
ends kin AU	43
ends ko NA	22
ends ko UA	27
ends koo CN	17
ends kov KG	13
ends ky TG	19
ends ky UA	34
ends kyi GH	10
ends la BR	-11
ends la ES	-13
ends la IN	-13
ends la KE	22
ends la KR	-22
ends la NP	26
ends la PE	47
ends la PY	27
ends la TR	-9
ends la ZM	27
ends lay NG	40
ends lds GB	11
ends le BW	-9
ends le IN	16
ends le LS	15
ends le US	11
ends le UY	27
ends les CL	35
ends les PE	-12
ends ley JM	28
ends lh LB	14
ends li AL	21
ends li GE	49
ends li IT	23
ends li TR	-12
ends lim ID	26
ends lin CH	11
ends lin IN	9
ends lin US	-16
ends ll CN	-33
ends ll EU	31
ends ll GB	14
ends ll IN	-16
ends ll US	-32
ends lla IT	9
ends lla PE	31
ends lle UY	27
ends llo CL	31
ends lo CL	30
ends lo CO	14
ends lo PH	10
ends lo PT	19
ends los GR	23
ends los TR	-10
ends lov BG	26
ends lp TR	40
ends lt CA	11
ends lt EU	10
ends lva BR	20
ends lva US	-13
ends ma BW	28
ends ma EU	-11
ends ma JP	19
ends mad BD	17
ends mah GH	26
ends man EU	9
ends man FI	17
ends man MY	16
ends man TH	11
ends mba CD	20
ends me TZ	26
ends mem CH	37
ends mem US	-22
ends mer CN	-10
ends mi JP	17
ends mil EG	9
ends mo PE	10
ends mo ZW	12
ends mp CN	-27
ends mp US	74
ends mpo MX	14
ends ms TT	22
ends na AU	-11
ends na FJ	37
ends na MG	32
ends na NZ	-15
ends na PH	32
ends na TH	-10
ends na VN	-18
ends na WS	-16
ends nau EU	42
ends nce CN	-15
ends nd CN	-14
ends nd US	24
ends nda RW	17
ends nda ZM	11
ends ne EU	-11
ends ne GB	26
ends ne MZ	25
ends ne PT	-9
ends ner AT	24
ends ney CA	21
ends ney GB	15
ends ney US	-24
ends ng BR	-13
ends ng CA	15
ends ng CH	-19
ends ng CL	-24
ends ng CN	68
ends ng DK	23
ends ng EU	-13
ends ng JP	-15
ends ng MX	-9
ends ng MY	-27
ends ng PE	-19
ends ng TH	38
ends ng US	-42
ends ng VN	38
ends nge EU	44
ends nge US	-26
ends nh VN	24
ends nha BR	21
ends ni AM	22
ends ni AR	43
ends ni CH	-11
ends ni EU	-17
ends ni IT	12
ends ni PH	51
ends ni UY	-10
ends nia AM	-9
ends nia AZ	-17
ends nia GE	46
ends nis LV	8
ends nko UA	27
ends no AR	10
ends no PH	16
ends nov KG	23
ends nov KZ	10
ends nov UZ	-12
ends ns BR	-10
ends ns CN	-13
ends ns KR	-12
ends nt CN	-31
ends nt GB	10
ends nt US	70
ends nte JM	15
ends nto AR	48
ends ntt CL	17
ends nu RO	11
ends nü TR	42
ends och GB	41
ends och US	-24
ends odi IN	15
ends oji IN	26
ends ok KR	27
ends ola PE	28
ends olh LB	14
ends olt EU	10
ends om KR	29
ends om US	-28
ends omo ZW	12
ends on AU	41
ends on BR	-21
ends on CL	-23
ends on CN	-22
ends on DK	-11
ends on EC	-9
ends on EU	-21
ends on FJ	-15
ends on FR	14
ends on GB	43
ends on ID	-26
ends on IS	23
ends on JP	-10
ends on KR	25
ends on MX	-10
ends on NZ	39
ends on PE	-22
ends on PH	40
ends on SE	16
ends on US	-18
ends on VN	-24
ends one GB	32
ends ong CL	-11
ends ong KR	13
ends ong TH	42
ends oo CN	17
ends oo JP	13
ends or SN	15
ends orj MN	21
ends os GR	30
ends os GT	18
ends os ID	-14
ends os PH	10
ends os PL	20
ends os TR	-10
ends osa BR	44
ends osa PT	-15
ends ou EU	-19
ends ou FR	16
ends ou US	-12
ends oul EG	36
ends our MX	24
ends ov AZ	27
ends ov BG	39
ends ov EU	-16
ends ov IR	-19
ends ov KG	33
ends ov KZ	35
ends ov RU	10
ends ov TR	-16
ends ov UZ	-26
ends owe CA	15
ends oya EU	-14
ends oya KE	43
ends oz AR	-18
ends oz CH	44
ends pez PY	17
ends pio TG	23
ends pis GR	26
ends po MX	14
ends po ZW	18
ends ra CR	32
ends ra EC	17
ends ra ES	-11
ends ra EU	14
ends ra PE	-11
ends ral CL	15
ends ral SN	-11
ends ras PA	21
ends rb EG	35
ends rce BO	20
ends rd FR	23
ends rd US	-18
ends rdo PE	40
ends rdy BD	27
ends re AR	18
ends re TZ	9
ends rer CH	13
ends rey EU	9
ends rez MX	33
ends rg NO	13
ends ri CL	23
ends ri ET	-16
ends ri IN	33
ends ri IT	33
ends ri MA	10
ends ri PE	-11
ends ri SD	14
ends rir ID	15
ends rj MN	21
ends ro CO	-11
ends ro EC	55
ends ro EU	-9
ends ro MX	45
ends ro PE	14
ends ro TR	-10
ends ro VN	-9
ends ron FR	15
ends rou EU	-19
ends rou FR	16
ends rou US	-11
ends roz AR	-14
ends roz CH	44
ends rs US	16
ends rte EC	27
ends rup NO	21
ends ruz BO	14
ends ryk CZ	22
ends rz EU	-11
ends rón DO	20
ends sa BR	44
ends sa PT	-15
ends say PH	25
ends se CI	20
ends sen DK	15
ends sen EU	-19
ends sen IN	-17
ends sen NO	68
ends sha EG	30
ends sha TN	13
ends sha TR	20
ends si MA	27
ends sia GH	13
ends sik KR	10
ends sin MY	17
ends ski PL	53
ends ski UA	-8
ends sky UA	34
ends son BR	-10
ends son CA	-15
ends son CN	-14
ends son EU	-11
ends son GB	21
ends son IS	31
ends son SE	19
ends son US	-11
ends ssi MA	27
ends sta ES	17
ends su JP	16
ends ta BO	20
ends ta CH	19
ends ta ES	14
ends ta ID	20
ends ta ML	24
ends ta PE	-9
ends te EC	27
ends te JM	15
ends te US	-20
ends tel IN	35
ends ter CH	17
ends ter US	-18
ends th KR	-14
ends ti FI	25
ends ti IT	12
ends tin AU	13
ends tje ZA	24
ends to AO	29
ends to AR	50
ends to BR	-9
ends to ID	10
ends to MY	-11
ends to TL	20
ends to US	-14
ends ton AU	39
ends ton CL	-16
ends ton GB	29
ends tos PL	20
ends tre AR	18
ends ts ZA	24
ends tsu JP	16
ends tt CL	17
ends tt CN	-18
ends tt IN	12
ends tt KR	-9
ends tt US	28
ends tta CH	19
ends tta ID	29
ends tte RU	12
ends tti IT	12
ends uah GH	24
ends udi IT	15
ends uka UG	18
ends ul EG	36
ends ula ZM	28
ends um BR	-12
ends um CA	-11
ends um CN	-9
ends um FR	9
ends um MX	27
ends um US	-21
ends ume TZ	26
ends umi JP	17
ends ump CN	-27
ends ump US	74
ends un CN	-17
ends un KR	58
ends un US	-15
ends una FJ	37
ends una NZ	-11
ends una WS	-10
ends ung KR	16
ends ung US	-11
ends uni AM	22
ends up NO	21
ends uq BD	21
ends ur MX	24
ends ur TN	17
ends uts ZA	24
ends uz BO	14
ends uía PE	28
ends va BR	39
ends va US	-13
ends vam IR	14
ends vi FI	13
ends via AR	9
ends vić RS	27
ends vič EU	17
ends wa KE	-9
ends wa KR	-17
ends wa RW	22
ends wa UG	11
ends wa US	-12
ends we CA	15
ends we NG	21
ends xi CN	12
ends ya EU	-17
ends ya KE	43
ends ya NI	28
ends yal IN	17
ends yal US	-16
ends yar TR	44
ends ye SN	9
ends yen AR	30
ends yen EU	20
ends yen US	-11
ends yev UZ	27
ends yi CN	10
ends yi GH	10
ends yk CZ	22
ends yo JP	34
ends yon KR	32
ends yr ZA	17
ends yti FI	24
ends zak MY	12
ends ze GE	20
ends zky TG	19
ends zon PH	42
ends ák HU	18
ends èye SN	15
ends ía PE	28
ends ín CZ	14
ends ïta ML	25
ends ñez BR	-12
ends ñez CO	39
ends ñez PE	-18
ends ñez UY	31
ends ón DO	20
ends önü TR	42
ends şa TR	9
ends šić RS	36
ends šić TR	-9
ends šín CZ	14
ends ža SK	14
first: absent	-13
first: after 12 name	-28
first: after 12 seat	-30
first: after 3 name	35
first: after 3 seat	40
first: after 6 quality	-28
first: after far name	-35
first: after far quality	-13
first: after far seat	-21
first: before 1 seat	25
first: before 12 name	-17
first: before 3 name	12
first: before 3 quality	51
first: before 3 seat	37
first: before 6 name	18
first: before 6 seat	45
first: before far seat	27
first: in 1 name	89
first: in 1 quality	76
first: in 1 seat	46
first: leads	39
first: nearest after	-35
first: nearest before	37
first: q after far name	-12
first: q before 12 seat	-34
first: q before far name	-20
first: sentence before	13
first: t after 12 name	-17
first: t after 3 name	26
first: t after 6 name	32
first: t after far name	-16
first: t after far quality	14
her: first before	-20
her: first before alone	-20
her: home	-26
her: last before	-25
his: first here	-14
his: home	21
home	10
home adviser	-14
home assembly	-9
home association	-8
home authority	31
home bank	-46
home board	-14
home boss	14
home bureau	-17
home cabinet	12
home chair	16
home chamber	16
home commission	43
home commissioner	-13
home committee	-39
home comptroller	-10
home congress	-8
home councillor	18
home counterpart	-38
home director	-14
home economist	-42
home envoy	11
home executive	-29
home government	27
home guild	15
home head	-15
home host	21
home king	19
home leader	16
home league	-15
home manager	21
home ministry	-15
home official	-9
home officials	-10
home organisation	13
home premier	9
home president	15
home representative	12
home secretary	-27
home service	17
home society	13
home some we person	15
home some we person turn	-23
home speaker	15
home spokesman	15
home spokesperson	18
home spokeswoman	-10
home we	-17
home we person	-8
in 1 name	99
in 1 quality	90
in 1 seat	29
in led ,	37
in led for	-17
in led his	36
in led in	30
in led the	99
in then 's	92
in then ,	12
in then .	24
in then chancellor	17
in then colleague	23
in then counterpart	14
in then economy	16
in then embassy	16
in then president	15
in then said	15
in then says	14
in then trade	27
its: first before	29
its: first before alone	30
its: first by name here	36
its: first here	38
its: home	-18
its: last before	21
its: last here	9
label of the turn	44
listed in order	53
listed out of order	-16
look beyond few office	12
look beyond few office turn	-20
look beyond few organisation	-20
look beyond few organisation turn	7
look beyond most	-28
look beyond most absent	-30
look beyond most office turn	-21
look beyond most organisation turn	-24
look beyond most person	-18
look beyond most person turn	-29
look beyond some	-28
look beyond some office	-9
look beyond some office turn	28
look beyond some organisation	-28
look beyond some person	-12
look beyond some person turn	-11
look dateline few	25
look dateline few absent	36
look dateline few organisation	11
look dateline few person	29
look dateline few person turn	-16
look dateline most	51
look dateline most absent	51
look dateline most organisation	17
look dateline most person	36
look dateline some	39
look dateline some absent	38
look dateline some office	-19
look dateline some organisation	24
look dateline some person	24
look dateline some person turn	15
look early few	28
look early few office	15
look early few person	9
look early few person turn	28
look early most	45
look early most absent	49
look early most office	-13
look early most office turn	13
look early most organisation turn	29
look early most person	12
look early most person turn	41
look early some	39
look early some absent	28
look early some office turn	16
look early some organisation	18
look early some person	16
look early some person turn	21
look inside few absent	-17
look inside few office turn	9
look inside few person	-22
look inside few person turn	21
look inside most	-32
look inside most absent	-25
look inside most person turn	-33
look inside some office	13
look inside some organisation	-15
look inside some organisation turn	7
look inside some person	-15
look name few	-14
look name few absent	18
look name few office	-10
look name few organisation	16
look name few person	-25
look name most absent	-36
look name most office	-11
look name most office turn	-11
look name most person	14
look name most person turn	-27
look name some	-8
look name some absent	-11
look name some office	12
look name some organisation	-12
look ours few	10
look ours some	-16
look ours some absent	-16
look people few	11
look people few office	15
look people few organisation	12
look people most	-14
look people most absent	-19
look people most office	-20
look people most organisation	31
look people most organisation turn	-18
look people most person turn	-43
look people some	13
look people some absent	22
look people some office	-30
look people some organisation	16
look people some organisation turn	16
look people some person turn	11
look quality few office turn	12
look quality few organisation	-19
look quality few organisation turn	-21
look quality most office turn	-16
look quality most organisation	-9
look quality most organisation turn	51
look quality some office turn	14
look quality some organisation	-10
look quality some organisation turn	18
look quality some person turn	-11
look seat few	20
look seat few organisation	17
look seat few person turn	7
look seat most	41
look seat most absent	34
look seat most office	26
look seat most organisation	16
look seat most organisation turn	14
look seat most person	20
look seat most person turn	-9
look seat some	14
look seat some absent	17
look seat some office	10
look seat some office turn	25
look seat some organisation	19
nearest after	-33
nearest before	24
no commission	-161
none	-33
none ambassador	-13
none assembly	-33
none association	18
none authority	-11
none bank	35
none board	-12
none boss	-16
none bureau	-22
none cabinet	-53
none chairman	16
none chamber	12
none chief	18
none colleague	-31
none commission	-14
none commissioner	-34
none committee	-18
none confederation	11
none congress	-25
none council	-24
none councillor	-9
none counterpart	-15
none department	-36
none deputy	-13
none director	19
none economist	48
none executive	40
none false	-33
none federation	11
none government	-40
none governor	-22
none guild	-10
none head	21
none institute	12
none king	-14
none leader	-30
none league	18
none manager	-13
none minister	-93
none ministers	10
none ministry	-53
none office	-37
none office king	-9
none office minister	-19
none office ministers	32
none office official	12
none office president	-58
none office spokesman	-16
none office spokesperson	-14
none official	10
none organisation	-27
none organisation assembly	-33
none organisation association	20
none organisation authority	-11
none organisation bank	27
none organisation board	-12
none organisation bureau	-20
none organisation cabinet	-53
none organisation commission	-11
none organisation committee	-15
none organisation congress	-24
none organisation council	-56
none organisation department	-31
none organisation federation	15
none organisation government	-39
none organisation institute	12
none organisation league	-11
none organisation ministers	-36
none organisation ministry	-46
none organisation parliament	-43
none organisation senate	-29
none organisation treasury	-9
none organisation union	34
none other	17
none parliament	-43
none person boss	-16
none person chairman	16
none person chief	20
none person colleague	-31
none person commissioner	-34
none person council	12
none person councillor	-9
none person counterpart	-15
none person deputy	-11
none person director	13
none person economist	48
none person executive	34
none person governor	-12
none person head	9
none person leader	-30
none person manager	-13
none person minister	-83
none person ministers	-13
none person other	17
none person premier	-14
none person president	-21
none person representative	-20
none person secretary	-38
none person senator	-20
none premier	-17
none president	-52
none representative	-30
none secretary	-44
none senate	-29
none senator	-21
none spokesman	-12
none spokesperson	-26
none spokeswoman	-16
none treasury	-10
none union	33
none word adviser	-10
none word agriculture	-18
none word ambassador	-13
none word assembly	-33
none word association	18
none word at	18
none word authority	-11
none word bank	35
none word board	-12
none word boss	-16
none word budget	25
none word bureau	-22
none word cabinet	-63
none word central	-14
none word chairman	25
none word chamber	12
none word chief	51
none word colleague	-31
none word commerce	-29
none word commission	-17
none word commissioner	-34
none word committee	-18
none word confederation	11
none word congress	-25
none word council	-48
none word councillor	-9
none word counterpart	-15
none word customs	-33
none word dairy	-17
none word department	-37
none word deputy	-28
none word development	12
none word economic	-12
none word economist	54
none word economy	-22
none word executive	40
none word federal	-31
none word federation	11
none word financial	30
none word fishermen's	14
none word former	13
none word government	-44
none word governor	-16
none word guild	-10
none word head	12
none word high	12
none word institute	12
none word international	38
none word king	-14
none word leader	-30
none word league	18
none word makers	33
none word makers'	19
none word manager	-13
none word minister	-93
none word ministers	10
none word ministry	-54
none word national	-54
none word of	15
none word officer	30
none word official	9
none word parliament	-43
none word peru	14
none word premier	-15
none word president	-41
none word producers'	20
none word representative	-30
none word secretary	-45
none word security	-14
none word senate	-30
none word senator	-21
none word spokesman	-20
none word spokesperson	-35
none word spokeswoman	-21
none word storting	-11
none word tariff	-23
none word treasury	-27
none word union	31
none word ustr	-13
of the others	-28
of the others office governor	-14
of the others office king	16
of the others office minister	-15
of the others office ministers	-13
of the others office ministry	-14
of the others office official	-12
of the others office secretary	23
of the others office spokesman	-23
of the others office spokesperson	19
of the others organisation assembly	15
of the others organisation authority	-13
of the others organisation bureau	-18
of the others organisation committee	20
of the others organisation council	-10
of the others organisation embassy	-10
of the others organisation federation	-15
of the others organisation government	-20
of the others organisation guild	-12
of the others organisation ministry	22
of the others organisation office	-21
of the others organisation other	-7
of the others organisation parliament	23
of the others organisation regulator	-10
of the others organisation treasury	-21
of the others organisation union	-39
of the others person boss	-12
of the others person colleague	-17
of the others person commissioner	29
of the others person counterpart	-22
of the others person deputy	-19
of the others person director	10
of the others person executive	-28
of the others person governor	-18
of the others person leader	-44
of the others person manager	-15
of the others person minister	36
of the others person negotiator	-12
of the others person number	-13
of the others person premier	-22
of the others person president	-9
of the others person representative	-27
of the others person secretary	-21
of the others person speaker	-9
of the others person spokesman	8
of the others person spokesperson	13
of the two	33
of the two office minister	13
of the two office ministers	-24
of the two office ministry	11
of the two office president	9
of the two office secretary	-20
of the two office spokesman	12
of the two office spokesperson	-10
of the two organisation association	-14
of the two organisation authority	9
of the two organisation bank	-29
of the two organisation bureau	15
of the two organisation cabinet	14
of the two organisation committee	-9
of the two organisation congress	9
of the two organisation council	16
of the two organisation department	9
of the two organisation government	19
of the two organisation office	10
of the two organisation senate	10
of the two organisation treasury	14
of the two organisation union	-13
of the two person boss	15
of the two person chairman	-17
of the two person chamber	-23
of the two person chief	-15
of the two person colleague	16
of the two person commissioner	-14
of the two person council	-9
of the two person counterpart	11
of the two person deputy	14
of the two person director	-20
of the two person economist	-56
of the two person executive	-20
of the two person governor	12
of the two person leader	26
of the two person manager	10
of the two person other	-6
of the two person premier	19
of the two person president	12
of the two person representative	24
of the two person secretary	23
office administration CN	-13
office administration US	28
office adviser BD	9
office adviser GB	10
office adviser KR	20
office adviser US	-13
office after 12	-26
office after 3	-12
office after 6	-12
office after far	10
office agriculture AR	-12
office agriculture AU	15
office agriculture CA	11
office agriculture CN	-24
office agriculture JP	15
office agriculture MA	-19
office agriculture PE	-18
office agriculture US	10
office ambassador AR	17
office ambassador BR	22
office ambassador MX	13
office and CN	-39
office and GB	32
office and KR	13
office and MY	-10
office and TH	11
office and US	29
office assembly AO	10
office assembly AR	-10
office assembly BO	27
office assembly BR	-11
office assembly CA	-14
office assembly CR	18
office assembly EC	18
office assembly EG	-11
office assembly EU	-17
office assembly GH	-17
office assembly ID	-14
office assembly IN	-17
office assembly KR	61
office assembly NG	13
office assembly RS	14
office assembly US	-48
office assembly VN	10
office association BR	-11
office association CH	18
office association CL	17
office association CN	-49
office association DE	24
office association EU	-34
office association GB	28
office association ID	-10
office association IN	-29
office association MX	-23
office association MY	23
office association TH	-12
office association US	44
office bank US	-14
office before 12	47
office before 3	41
office before 6	12
office before far	-23
office boss EU	-16
office boss US	-9
office budget CN	-12
office bureau CN	-41
office bureau MY	-12
office bureau US	64
office business GB	38
office business US	-18
office cabinet AR	-11
office cabinet BR	-25
office cabinet CA	35
office cabinet CL	-39
office cabinet EG	-20
office cabinet ET	-25
office cabinet EU	-29
office cabinet GB	11
office cabinet GH	9
office cabinet ID	11
office cabinet IN	32
office cabinet JM	12
office cabinet JP	29
office cabinet KE	26
office cabinet LK	34
office cabinet MX	-12
office cabinet MY	15
office cabinet NP	-11
office cabinet PE	-11
office cabinet PH	-12
office cabinet TH	27
office cabinet TO	11
office cabinet TR	-33
office cabinet TW	-12
office cabinet TZ	-23
office cabinet UA	16
office cabinet US	-22
office cabinet VN	-25
office cabinet ZW	11
office census CN	-10
office census US	14
office chairman BR	-13
office chairman CL	30
office chairman EU	-22
office chairman US	-17
office chamber BO	19
office chamber BR	18
office chamber CO	20
office chamber ES	-12
office chamber EU	-17
office chamber JP	-14
office chamber PT	-25
office chamber TR	33
office chamber US	-16
office chancellor AT	19
office chancellor EU	-15
office chancellor GB	29
office chief CA	-19
office chief CN	-38
office chief EU	18
office chief ID	-13
office chief MX	-13
office chief MY	9
office chief NZ	-23
office chief PH	10
office chief US	-36
office chief VN	-21
office colleague DZ	-10
office colleague PH	15
office colleague PY	10
office colleague RS	-19
office colleague TR	20
office colleague VN	10
office commerce AR	12
office commerce BD	47
office commerce BR	-13
office commerce CA	-10
office commerce CH	-28
office commerce CI	-15
office commerce CL	-17
office commerce CN	95
office commerce EU	-40
office commerce FJ	-19
office commerce GB	-31
office commerce GH	-10
office commerce IN	47
office commerce JP	-49
office commerce KE	-13
office commerce KR	-44
office commerce LK	11
office commerce MA	-17
office commerce MX	-24
office commerce MY	-18
office commerce NG	-17
office commerce NL	-12
office commerce NP	20
office commerce NZ	-16
office commerce PE	-14
office commerce PK	35
office commerce SA	-14
office commerce SN	10
office commerce TH	36
office commerce TN	14
office commerce TW	-10
office commerce US	-7
office commerce UZ	-17
office commerce VE	14
office commerce VN	-30
office commerce ZM	28
office commission CN	71
office commission EC	-8
office commission EU	102
office commission PH	10
office commission TN	-9
office commission US	-76
office commissioner EU	115
office commissioner NL	-9
office commissioner NO	-8
office commissioner PT	-11
office commissioner US	-10
office committee PK	25
office committee TR	-11
office congress AR	12
office congress BO	18
office congress BR	18
office congress CL	-11
office congress CN	-29
office congress EC	-9
office congress EU	-18
office congress IN	-13
office congress PE	65
office congress US	17
office coordination PK	25
office council AM	-14
office council AR	-17
office council AU	-16
office council BE	11
office council BR	-28
office council CH	91
office council CL	-28
office council CN	-16
office council CY	9
office council DE	-9
office council DZ	13
office council EC	-11
office council EG	-18
office council ET	14
office council EU	130
office council GE	-20
office council GH	-21
office council ID	-29
office council IN	-32
office council JP	-25
office council KE	-15
office council KR	24
office council LK	-13
office council MA	9
office council ML	18
office council MY	-19
office council MZ	24
office council OM	11
office council PH	-13
office council PT	-14
office council SA	32
office council SN	-16
office council TH	-22
office council TN	-29
office council UG	-14
office council US	-35
office council VN	-19
office council ZA	-20
office councillor CH	58
office counterpart EC	9
office counterpart MY	-10
office counterpart TH	-12
office counterpart US	-11
office counterpart VN	18
office customs CN	45
office customs EU	-14
office customs KR	-14
office customs US	-39
office department AR	-17
office department AU	11
office department BR	-12
office department CH	30
office department CN	-40
office department EU	-20
office department GB	48
office department ID	-21
office department IE	19
office department JP	-21
office department KE	-15
office department KR	-16
office department MX	-15
office department PH	25
office department TR	-13
office department US	72
office deputy CN	16
office deputy FR	-15
office deputy KR	-20
office deputy PL	18
office deputy TH	14
office deputy TR	14
office deputy US	-14
office deputy VN	19
office director CH	30
office director CN	-17
office director EU	-28
office director JP	-14
office director TR	-13
office director US	14
office economic PK	25
office economics CH	23
office economist CA	-15
office economist CN	-28
office economist US	-7
office economy AR	28
office economy BG	19
office economy BR	-21
office economy CH	36
office economy CN	-19
office economy DE	-12
office economy EU	-38
office economy GE	45
office economy GT	9
office economy KZ	-15
office economy LT	14
office economy MA	-19
office economy MX	49
office economy PL	-9
office economy PT	8
office economy TR	-16
office economy US	-24
office economy VN	-20
office enterprise IE	20
office european EU	16
office executive CN	-29
office executive KR	-11
office executive US	-12
office executive VN	-15
office export IN	9
office federal AT	14
office federal CH	125
office federal CL	-25
office federal DE	27
office federal EU	-29
office federal GH	-12
office federal JP	-9
office federal PK	18
office federal US	-29
office federal VN	-15
office federation CH	16
office federation CN	-30
office federation EU	-16
office federation FR	10
office federation GB	24
office federation IN	19
office federation IT	17
office federation MY	-10
office federation US	16
office finance AR	-16
office finance BD	-10
office finance BR	15
office finance CL	31
office finance CN	16
office finance EC	-25
office finance EG	-18
office finance EU	-22
office finance GB	-22
office finance GH	16
office finance ID	16
office finance IN	39
office finance JP	25
office finance KE	-11
office finance KR	21
office finance LK	13
office finance MA	-11
office finance MX	-10
office finance MY	-23
office finance MZ	-11
office finance NG	15
office finance NO	-9
office finance PE	-27
office finance PL	-12
office finance PT	20
office finance PY	21
office finance SN	-15
office finance UA	-14
office finance US	-46
office finance VN	24
office first GB	33
office fisheries IS	22
office fisheries NO	18
office folketing DK	33
office for AR	-9
office for CL	-13
office for CN	-11
office for DK	13
office for EG	-17
office for ES	12
office for EU	26
office for FR	10
office for GB	46
office for ID	-13
office for JM	-11
office for JP	-9
office for KE	16
office for KZ	-12
office for MA	-11
office for NZ	29
office for PE	-15
office for PL	13
office for TH	-22
office for TR	-10
office for US	-13
office for VN	-15
office foreign AR	14
office foreign BR	45
office foreign CA	-13
office foreign CD	13
office foreign CH	-15
office foreign CL	17
office foreign CN	8
office foreign CO	-14
office foreign CU	12
office foreign DZ	-22
office foreign EC	12
office foreign EU	-11
office foreign FI	11
office foreign FR	-12
office foreign GH	-10
office foreign IS	22
office foreign IT	12
office foreign KR	-21
office foreign KZ	-17
office foreign LV	10
office foreign MA	12
office foreign MN	17
office foreign NG	-13
office foreign NO	10
office foreign PA	12
office foreign PE	11
office foreign PY	11
office foreign TH	-10
office foreign TR	-22
office foreign US	-37
office foreign UY	11
office foreign ZA	-12
office general AU	36
office general CA	24
office government CH	18
office government CL	-16
office government CN	-36
office government EU	-25
office government FR	-11
office government GB	49
office government IE	14
office government MA	39
office government NO	-15
office government PT	-15
office government RU	-11
office government US	-18
office governor AU	36
office governor CA	23
office grand TR	17
office head EU	-25
office head MA	24
office head US	-11
office house CN	-17
office house US	41
office in 1	46
office indian IN	12
office industry CN	-41
office industry ES	-12
office industry GB	19
office industry JM	10
office industry JP	-21
office industry KR	12
office industry TR	-10
office industry TW	-10
office industry US	14
office international CA	10
office international CN	8
office international SE	-11
office international US	-32
office justice CN	-15
office justice US	20
office king MA	35
office leader CN	-10
office leader EU	-10
office leader GB	43
office leader IN	13
office leader TR	-11
office leader US	-36
office market CN	13
office minister AM	-13
office minister AR	32
office minister AT	19
office minister AU	20
office minister BA	10
office minister BB	-11
office minister BD	24
office minister BF	11
office minister BG	26
office minister BJ	10
office minister BO	12
office minister BR	-10
office minister CA	36
office minister CH	-45
office minister CM	-20
office minister CN	-29
office minister CR	22
office minister CV	20
office minister CY	-29
office minister DJ	-12
office minister DZ	-11
office minister EC	-12
office minister ES	-29
office minister EU	-122
office minister FR	-10
office minister GB	15
office minister GE	24
office minister GH	9
office minister GM	21
office minister GR	17
office minister GT	-12
office minister GY	18
office minister HT	-13
office minister IE	23
office minister IN	21
office minister IQ	-11
office minister IR	-15
office minister IS	23
office minister IT	37
office minister JM	15
office minister JO	15
office minister KE	-40
office minister KG	25
office minister KR	-14
office minister LA	25
office minister LB	9
office minister LR	14
office minister LS	12
office minister LV	16
office minister MA	-11
office minister MD	-10
office minister MG	-12
office minister MN	12
office minister MR	13
office minister MU	23
office minister MX	-8
office minister MY	9
office minister NE	-12
office minister NG	-10
office minister NL	18
office minister NZ	13
office minister OM	-21
office minister PE	-32
office minister PG	27
office minister PH	-41
office minister PL	22
office minister QA	-15
office minister RS	38
office minister RU	-32
office minister RW	-11
office minister SA	-28
office minister SI	27
office minister TG	11
office minister TN	13
office minister TR	-21
office minister TW	-13
office minister UA	-30
office minister UG	-16
office minister US	-129
office minister UY	16
office minister UZ	-18
office minister VE	19
office minister VN	12
office minister WS	16
office minister ZA	21
office ministers AU	9
office ministers CA	12
office ministers EC	11
office ministers ET	13
office ministers EU	-17
office ministers IT	14
office ministers MY	-17
office ministers MZ	24
office ministers PH	9
office ministers SA	15
office ministers UA	15
office ministers US	-17
office ministers VN	11
office ministry AL	-12
office ministry AU	-24
office ministry AZ	14
office ministry BE	29
office ministry BR	13
office ministry CA	-18
office ministry CH	-11
office ministry CI	-11
office ministry CN	111
office ministry EU	-63
office ministry FI	14
office ministry FR	-10
office ministry GB	-17
office ministry GH	-17
office ministry GR	11
office ministry HU	14
office ministry IN	41
office ministry IR	-22
office ministry IS	13
office ministry JP	10
office ministry KE	-13
office ministry NA	-11
office ministry NL	-20
office ministry NO	23
office ministry NZ	-14
office ministry PE	-29
office ministry PK	-26
office ministry PY	10
office ministry RU	-12
office ministry SA	-11
office ministry SG	19
office ministry SN	-11
office ministry TH	-14
office ministry TR	39
office ministry UA	13
office ministry US	-121
office ministry VN	21
office ministry ZM	17
office mofcom CN	22
office mofcom US	-16
office national BG	11
office national BR	11
office national CA	-18
office national CN	-41
office national DE	-17
office national EC	17
office national EU	-13
office national GH	-26
office national ID	-15
office national IN	-18
office national KR	67
office national MY	-15
office national PA	16
office national VN	9
office negotiator JP	16
office negotiator MY	11
office negotiator US	-25
office office AU	33
office office CA	23
office office CN	-18
office office EU	-10
office office GB	-13
office office ID	12
office office IN	-20
office office JP	-26
office office KR	13
office office MT	-9
office office PH	11
office office US	-29
office parliament BE	-14
office parliament CH	35
office parliament CL	-16
office parliament CN	-10
office parliament CY	-14
office parliament EG	10
office parliament EU	39
office parliament GB	19
office parliament GE	41
office parliament GH	24
office parliament IN	-11
office parliament KR	-22
office parliament LK	14
office parliament MY	-17
office parliament NZ	16
office parliament PE	-18
office parliament RW	11
office parliament TR	-31
office parliament UA	-14
office parliament UG	15
office parliament US	-52
office peru PE	-12
office premier CA	28
office premier US	-25
office president AO	16
office president AR	30
office president AT	11
office president BE	-16
office president BO	18
office president BR	10
office president BW	10
office president CA	-20
office president CI	-21
office president CL	21
office president CN	-80
office president CO	34
office president DE	-25
office president EC	11
office president ES	-31
office president ET	-22
office president EU	-55
office president GB	-27
office president GE	-23
office president GH	-24
office president GT	11
office president HK	-24
office president ID	9
office president IE	-17
office president IN	-36
office president IR	-15
office president JO	-15
office president JP	-65
office president KH	-17
office president MA	-32
office president MM	13
office president MN	-15
office president MT	-25
office president MX	39
office president MY	-38
office president NG	16
office president NL	-12
office president NO	-29
office president PE	16
office president PH	29
office president PK	12
office president PY	28
office president RU	-19
office president SE	-31
office president SV	-14
office president TG	17
office president TH	-20
office president TR	19
office president TW	-8
office president US	118
office president UY	29
office president VN	-33
office president ZA	41
office presidential KR	24
office presidential US	-17
office prime BD	16
office prime BR	-12
office prime CA	10
office prime CH	-21
office prime CL	-16
office prime CN	-38
office prime DK	15
office prime EG	31
office prime EU	-47
office prime FJ	-15
office prime FR	12
office prime GB	21
office prime HU	16
office prime ID	-17
office prime IS	17
office prime IT	20
office prime JP	16
office prime KE	-10
office prime KG	11
office prime KR	-12
office prime KZ	31
office prime LB	9
office prime MA	-9
office prime MN	24
office prime MX	-10
office prime PK	-9
office prime RU	-11
office prime SE	-13
office prime TR	-28
office prime UA	-12
office prime US	-64
office prime VN	11
office regulator CN	17
office representative CN	-10
office representative SE	-10
office representative US	62
office retail CN	-20
office retail US	31
office riksdag SE	15
office scotch GB	41
office secretary AR	35
office secretary BR	-19
office secretary CA	-15
office secretary CN	-63
office secretary DE	12
office secretary EG	-18
office secretary ET	-12
office secretary EU	-39
office secretary GB	83
office secretary ID	-14
office secretary IN	20
office secretary IS	-15
office secretary JP	-25
office secretary KE	54
office secretary KR	-39
office secretary LK	-20
office secretary MA	-13
office secretary MX	45
office secretary MY	-26
office secretary PE	-12
office secretary PH	49
office secretary SE	-10
office secretary TH	-15
office secretary TR	-40
office secretary US	18
office secretary VN	-22
office security CN	-30
office security US	33
office sejm PL	21
office senate BO	20
office senate BR	26
office senate EU	-10
office senate KR	-25
office senate MX	45
office senate PH	38
office senate PY	-18
office senate TH	-12
office senate UY	17
office senator CL	26
office senator PH	27
office spokesman AU	-13
office spokesman BR	12
office spokesman EU	41
office spokesman GB	41
office spokesman ID	-16
office spokesman IE	-14
office spokesman PE	-13
office spokesman US	-34
office spokesman VN	-10
office spokesperson CN	37
office spokesperson EU	40
office spokesperson GB	18
office spokesperson ID	-13
office spokesperson SE	-13
office spokesperson US	-14
office spokeswoman EU	27
office spokeswoman GB	10
office state AU	-11
office state CH	15
office state CU	11
office state ES	15
office state EU	-13
office state GB	41
office state KR	41
office state MY	-9
office state NO	20
office state US	-31
office states CH	13
office states IN	-11
office states US	12
office storting NO	43
office tariff CN	77
office tariff GB	10
office tariff KR	12
office tariff PH	13
office tariff US	-57
office the AR	12
office the BR	-13
office the CH	36
office the EG	-23
office the ES	-13
office the EU	17
office the FR	18
office the GB	12
office the GH	-9
office the HU	11
office the ID	-13
office the IT	11
office the JP	13
office the KR	-29
office the MA	-15
office the MX	9
office the PE	22
office the PL	11
office the RS	-13
office the SE	-10
office the TH	-13
office the US	-23
office the VN	-15
office trade AM	-20
office trade AR	-18
office trade AU	19
office trade BA	19
office trade BB	-13
office trade BD	-22
office trade BE	13
office trade BF	17
office trade BJ	10
office trade BO	-16
office trade BW	17
office trade CA	32
office trade CD	15
office trade CH	-23
office trade CL	-22
office trade CM	-13
office trade CN	-28
office trade CR	12
office trade CZ	-32
office trade DE	-10
office trade DZ	-18
office trade EC	16
office trade EG	-18
office trade ES	12
office trade ET	32
office trade EU	29
office trade FJ	18
office trade GB	60
office trade GE	-21
office trade GH	21
office trade GM	21
office trade GT	-11
office trade HU	-22
office trade IN	-21
office trade IQ	-17
office trade IS	-17
office trade KE	22
office trade KH	-21
office trade KW	-9
office trade KZ	-9
office trade LT	-15
office trade MR	10
office trade MY	-11
office trade NO	-28
office trade NZ	35
office trade PG	30
office trade PH	34
office trade PK	-33
office trade RO	-10
office trade RS	20
office trade RU	-11
office trade RW	9
office trade SA	-22
office trade SG	16
office trade SI	14
office trade TH	-45
office trade TT	20
office trade UA	-10
office trade US	-15
office trade UY	-13
office trade VN	28
office trade WS	10
office treasury BR	-11
office treasury CN	-41
office treasury GB	23
office treasury JP	-10
office treasury KE	20
office treasury US	80
office turkish TR	10
office union BR	-26
office union CN	-16
office union EU	16
office union GB	11
office union IN	18
office union US	-27
office united US	12
office ustr CN	-24
office ustr US	36
office vice CN	16
office vice KR	15
office vice PE	-13
office vice US	-22
office whisky GB	41
office white CN	-17
office white US	41
office xinhua CN	24
office xinhua US	-16
organisation after 12	-33
organisation after 3	29
organisation after 6	-29
organisation after far	-28
organisation before 12	-35
organisation before 3	41
organisation before 6	-15
organisation in 1	95
organisation t in 1	18
other no we	-15
other some we	-17
other some we office	-11
other some we office turn	-12
other some we organisation	-10
other some we organisation turn	13
other we	17
other we office	14
other we organisation	-11
other we person	16
our: first before	-39
our: first before alone	-34
our: first by name here	-18
our: first here	-25
our: home	-12
our: last before	-19
our: last here	-27
own and silent	16
own and silent office	-21
own and silent person	19
own no we	14
own some we	17
own some we office	12
own some we office turn	13
own some we organisation	10
own some we person	10
own some we person turn	-29
own we	-8
own we person	-18
own we person turn	-21
person after 1	12
person after 3	37
person after 6	18
person after far	-45
person before 1	36
person before 12	-11
person before 3	17
person before 6	36
person in 1	85
person q before 3	-12
person q before far	-24
person t after 12	-21
person t in 1	10
q after led "	-17
q after led in	9
q after then .	21
q before 12 seat	-11
q before far name	-18
q before led "	-12
q before led the	-10
q before: , "	-12
q first: nearest after	-21
q first: nearest before	-26
q nearest before	-23
rank=-1 office	-10
rank=-1 person	-24
rank=0 office	-13
rank=1 office	41
rank=1 organisation	45
rank=1 person	46
rank=2 person	-17
rank=3 office	-26
rank=3 organisation	-33
rank=3 person	-62
rank=4 office	-10
rank=4 organisation	-39
rank=4 person	-82
rule:another	-91
rule:beside one of them	32
rule:first	66
rule:first guessed	8
rule:guessed	8
rule:guessed another	-8
rule:guessed chancellor	22
rule:guessed chief	-15
rule:guessed executive	-18
rule:guessed minister	24
rule:guessed ministry	15
rule:guessed organisation	40
rule:guessed premier	-17
rule:guessed president	-14
rule:none given	-9
rule:none open	-21
rule:open home	-37
rule:open home own	10
rule:party	66
rule:party adviser	12
rule:party ambassador	25
rule:party association	14
rule:party bank	-19
rule:party bureau	-13
rule:party cabinet	23
rule:party chamber	-17
rule:party chief	14
rule:party colleague	27
rule:party commission	32
rule:party commissioner	41
rule:party committee	-18
rule:party congress	11
rule:party council	-28
rule:party counterpart	16
rule:party delegation	11
rule:party department	-31
rule:party deputy	-10
rule:party embassy	-23
rule:party government	11
rule:party minister	12
rule:party ministers	-12
rule:party ministry	-33
rule:party organisation	10
rule:party other	33
rule:party person	61
rule:party president	108
rule:party representative	63
rule:party senate	9
rule:party service	-12
rule:party spokeswoman	17
rule:party union	-41
rule:seat free	37
rule:seat taken	-62
says after for	-11
says after from	-24
says after in	-11
says after none	-41
says after none often	-47
says after with	-46
says beside us	-29
says beside us often	-41
says few	-14
says many	-30
says most	-47
says name	-67
says name often	-15
says quality	-31
says quality often	-33
says seat	-21
says seat often	-11
silent: first before	26
t after 12 name	-25
t after 12 quality	-14
t after 12 seat	10
t after 3 name	16
t after 3 seat	-10
t after 6 name	22
t after 6 quality	-24
t after far name	-26
t after far quality	12
t after has (	15
t after has ,	15
t after has :	-22
t after has <Name>	-14
t after has the	-16
t after has with	-12
t after led (	18
t after led ,	33
t after led :	-9
t after led and	8
t after led for	29
t after led from	-13
t after led in	11
t after led on	-25
t after led the	-36
t after led to	-12
t after led with	-34
t after then )	33
t after then :	13
t after then at	-11
t after then has	-14
t after then in	-14
t after then side	-9
t after then will	10
t after: (	18
t after: ,	9
t after: : <Name>	-11
t first: nearest after	36
t in 1 name	17
t in 1 quality	14
taken up	-48
their: first before	20
their: first before alone	14
their: first by name here	-27
their: first here	-19
their: last before	24
there=always	52
there=never	-12
there=some	-27
turn other away	14
turn own away	-19
unnamed council	-13
unnamed president	18
unnamed secretary	-53
voices=0	-41
voices=0 own	16
voices=1	28
voices=1 own	10
voices=2	-14
voices=3	11`;
