// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
1 begins paragraph	11
1 begins paragraph seat	13
1 begins paragraph town	-35
1 first before	10
1 first before alone	11
1 first by name here	9
1 her: home	-18
1 her: last before	-19
1 his: first before alone	21
1 his: home	14
1 his: last before	9
1 his: last here	20
1 home	-11
1 its: first before	33
1 its: first before alone	19
1 its: first by name here	26
1 its: first here	26
1 its: home	-14
1 its: last before	17
1 last before	9
1 our: first before	-46
1 our: first before alone	-39
1 our: first by name here	-13
1 our: first here	-39
1 our: home	-16
1 our: last before	-33
1 our: last here	-21
1 silent: alone before	8
1 silent: first before	27
1 silent: last before	16
1 their: first before	11
1 their: first by name here	-24
1 their: last before	20
1 their: last here	18
<always>	0
after 1 seat	11
after 12 name	-36
after 12 quality	9
after 12 seat	-26
after 3 name	29
after 3 seat	25
after 3 town	36
after 6 name	14
after 6 quality	-24
after 6 town	13
after far name	-35
after far quality	-19
after far seat	-28
after has 's	23
after has (	33
after has ;	-46
after has <Name>	41
after has <body>	29
after has <office>	13
after has agreed	-13
after has and	-111
after has as	11
after has asked	-17
after has at	28
after has back	-15
after has because	-17
after has been	-10
after has called	-25
after has denied	17
after has did	16
after has directed	12
after has exports	-19
after has flew	-10
after has flies	-13
after has for	95
after has had	14
after has has	-30
after has he	-12
after has heads	33
after has him	13
after has if	-9
after has in	46
after has it	11
after has journalists	18
after has leads	37
after has led	21
after has meets	-11
after has met	-54
after has no	-20
after has of	29
after has points	-14
after has proposed	-15
after has received	-14
after has replied	17
after has reported	-33
after has reporters	28
after has runs	17
after has said	43
after has says	-27
after has signed	27
after has signs	9
after has speaks	13
after has talks	-14
after has tells	-20
after has that	-14
after has the	12
after has threatened	-17
after has to	-59
after has told	51
after has truce	-12
after has urged	-11
after has was	-9
after has whether	-15
after has who	68
after has will	-15
after has with	-36
after has writes	-13
after has wrote	11
after has yesterday	-13
after led (	7
after led ,	39
after led -	-12
after led ;	-27
after led after	-14
after led against	15
after led and	-59
after led asked	-24
after led at	19
after led average	29
after led because	-20
after led between	18
after led blamed	-8
after led by	-21
after led called	-13
after led de	-13
after led for	69
after led from	-39
after led heads	10
after led his	-59
after led if	-33
after led in	33
after led is	14
after led offered	-9
after led on	-25
after led radio	26
after led recognise	18
after led said	15
after led says	18
after led see	-10
after led that	54
after led the	-16
after led threatened	-11
after led to	-80
after led unless	-22
after led until	-17
after led was	-19
after led where	11
after led whether	-15
after led which	-33
after led while	-12
after led with	-92
after led —	-19
after then 's	-7
after then )	12
after then ,	11
after then -	15
after then .	16
after then :	38
after then ;	31
after then a	-31
after then about	-19
after then always	12
after then ambassador	-12
after then and	13
after then are	-20
after then at	-21
after then before	-11
after then business	-11
after then by	-47
after then cars	-37
after then charges	16
after then cheese	11
after then cocoa	-12
after then coffee	-12
after then colleague	-43
after then companies	26
after then consumers	-12
after then could	23
after then counterpart	-23
after then delegation	19
after then does	13
after then duty	-23
after then expects	17
after then exporters	13
after then fell	-11
after then firms	11
after then for	-51
after then goods	13
after then government	22
after then has	-19
after then have	-16
after then in	-20
after then industrial	10
after then industry	16
after then is	-15
after then keeps	-16
after then last	-17
after then levies	-23
after then list	14
after then market	-19
after then might	21
after then minister	-37
after then on	-10
after then one	13
after then opened	-9
after then origin	-19
after then over	-10
after then parliament	46
after then products	14
after then published	-15
after then radio	10
after then reporters	18
after then requires	-22
after then sells	13
after then should	-13
after then side	8
after then some	-9
after then sugar	17
after then takes	-10
after then tariff	17
after then television	24
after then the	-34
after then time	10
after then to	-38
after then told	15
after then took	-20
after then trade	22
after then tyres	-16
after then until	12
after then will	20
after then with	-13
after then workers	10
after then would	51
after: 	9
after: (	33
after: , and	-37
after: , and the	-32
after: , for the	10
after: , his	18
after: , in	-25
after: , met in	-25
after: , said	11
after: , said that	10
after: , signed in	18
after: , the	68
after: , the <office> in	16
after: , who heads	10
after: , who heads the	24
after: , who leads the	24
after: , who led the	14
after: and	-54
after: and , in	-32
after: and his	-27
after: announced that	-15
after: asked	-10
after: denied that	11
after: flies to	-11
after: for	74
after: has said that	22
after: has threatened	-9
after: in	73
after: is	11
after: of	73
after: said on <Name> that	20
after: says that	-13
after: signed for	30
after: told <body> in	16
after: told reporters in	18
after: told the	17
after: urged	-10
after: was in	-11
asked after and	-16
asked after from	-16
asked after none often	15
asked after of	28
asked after to	-13
asked after with	-37
asked beside us	-14
asked most	-17
asked owns	11
asked quality	-27
asked some	17
before 1 name	12
before 1 seat	46
before 12 name	8
before 12 quality	-21
before 12 seat	-14
before 3 name	20
before 3 quality	42
before 3 seat	32
before 6 name	14
before 6 seat	39
before 6 town	-17
before far quality	-11
before far seat	31
before has 's	79
before has (	9
before has )	-16
before has ,	-54
before has .	14
before has 12	-15
before has :	57
before has ;	-21
before has <body>	36
before has <office>	-12
before has a	14
before has and	-80
before has as	28
before has before	10
before has by	64
before has from	-10
before has goods	-9
before has have	10
before has in	-10
before has industry	21
before has is	38
before has it	36
before has its	13
before has led	30
before has of	19
before has on	-24
before has said	-24
before has says	-11
before has side	35
before has signature	21
before has signed	19
before has the	28
before has under	9
before has was	26
before has whose	21
before has yesterday	-13
before has —	-29
before led 's	-21
before led (	-11
before led ,	45
before led -	14
before led ;	14
before led about	-9
before led an	-12
before led at	-17
before led by	-23
before led from	-44
before led his	14
before led if	-50
before led in	19
before led is	-18
before led of	-20
before led on	-50
before led said	15
before led should	-26
before led that	12
before led the	35
before led then	19
before led to	-51
before led unless	-10
before led whether	-10
before led which	10
before led with	-80
before led —	50
before: 	41
before: 's	48
before: 's ,	26
before: ) and	-14
before: ,	-23
before: , <Name>	10
before: , and	-26
before: , the	-33
before: , where the	12
before: , whose	20
before: :	20
before: ;	-21
before: a	12
before: and	-54
before: by	24
before: by the	23
before: it is the	18
before: side the	17
before: that	-15
before: the	96
before: the signature of	9
before: —	-23
begins paragraph	21
begins paragraph quality	-25
begins paragraph seat	20
by kind of body	120
called abbas DZ	44
called abbas IT	-15
called abbas TN	-11
called abdul MY	30
called abeid TZ	27
called abul BD	23
called adams BB	30
called adenauer EU	18
called adnan TR	23
called afonso PT	49
called aggrey GH	13
called agostinho AO	31
called aguirre CL	20
called agus ID	30
called ahmad BD	30
called ahmad IR	9
called ahmadu NG	10
called akaki GE	44
called akazawa JP	35
called akazawa US	-28
called al-azhari SD	13
called al-fassi MA	30
called al-said IQ	16
called al-solh LB	19
called albanese AU	9
called albert US	15
called alcide IT	24
called alckmin BR	14
called alckmin US	-12
called aleksandar BG	12
called alessandri CL	48
called alexander AM	23
called alexander JM	15
called alexandros GR	32
called alfaro CO	-10
called alfaro EC	68
called alfonso CO	22
called alfred AU	45
called ali IN	-12
called ali PK	13
called alikhan KZ	40
called alimardan AZ	28
called allal MA	32
called alois CZ	31
called amar MN	22
called amin AZ	32
called amílcar CV	19
called anagarika LK	29
called anandyn MN	22
called andrássy HU	24
called andrés BO	9
called andrés CL	30
called andrés KR	-17
called andrés PE	13
called andrés US	-11
called aniceto BO	22
called antanas LT	14
called ante HR	37
called anthony AU	9
called anton SI	35
called anton US	-9
called antonio EU	11
called antonio PY	21
called antónio PT	18
called apolinario PH	49
called apolo UG	22
called aranha BR	32
called arce BO	22
called arturo AR	13
called arturo CL	57
called augustinas LT	31
called augusto PE	40
called awolowo NG	19
called ayala PY	45
called azikiwe NG	33
called badenoch CN	-12
called badenoch GB	48
called badenoch US	-26
called balingiin MN	19
called balmaceda CL	36
called baltasar UY	27
called banda MW	28
called banomyong TH	42
called baptista BO	22
called barbosa BR	52
called barbosa PT	-12
called barrios GT	19
called bartolomé AR	22
called barton AU	23
called batlle UY	57
called bautista US	-8
called bayar TR	48
called bayrou EU	-19
called bayrou FR	18
called belaúnde PE	12
called belisario PA	27
called bello CL	31
called ben AU	10
called ben MA	15
called benedicto UG	22
called benediktsson IS	13
called benito MX	28
called bernardino PT	20
called bernd EU	28
called bernd US	-10
called bessent CN	-25
called bessent US	75
called bhimsen NP	13
called bin OM	24
called bjarni IS	13
called blaise SN	16
called boffa MT	26
called boi VN	25
called bonilla HN	22
called borden CA	39
called boris SI	34
called bourguiba TN	33
called branting SE	37
called brown US	-10
called brum UY	27
called brătianu RO	26
called bukeikhanov KZ	38
called busch BO	17
called busia GH	37
called bustamante JM	21
called cabral CV	19
called cabral SN	-10
called caleb CN	-13
called caleb US	25
called candamo PE	11
called canning GB	15
called carlos AR	50
called carlos CO	37
called carlos CU	37
called carlos ES	15
called carlos PH	19
called carlos PY	21
called carlos UY	-17
called carlos VN	-16
called carney CA	35
called casely GH	15
called castberg NO	29
called castilla PE	35
called celâl TR	34
called cerda CL	20
called chang KR	33
called charilaos GR	32
called charles GB	20
called chau VN	20
called chavchavadze GE	15
called cheng CN	-38
called cheng TW	51
called cheng US	-21
called chenggang CN	71
called chenggang US	-38
called chew CN	-17
called chew US	-31
called chifley AU	10
called ching-te TW	35
called ching-te US	-22
called chitepo ZW	19
called chkhenkeli GE	34
called cho KR	11
called chona ZM	31
called chris EU	-33
called chris US	35
called christian NO	54
called chuck US	14
called chunhavajira TH	21
called châu VN	25
called claro PH	18
called claudia MX	35
called claudia US	-24
called cobden GB	17
called costa PT	52
called cruz AO	14
called cruz BO	10
called curtin AU	18
called céspedes CU	35
called dadabhai IN	19
called damdin MN	31
called damrong TH	31
called danquah GH	25
called daszyński PL	16
called david CA	16
called david US	-15
called deakin AU	45
called der EU	23
called der US	-12
called deák HU	31
called dharmapala LK	29
called dia SN	27
called diagne SN	16
called diego CL	36
called diego PE	-9
called domingo AR	48
called dominic CA	18
called dominic US	-16
called don LK	14
called donald CN	-23
called donald JP	-20
called donald KR	-8
called donald US	76
called dorji BT	20
called droz AR	-18
called droz CH	44
called eby CA	19
called edib TR	14
called edmund AU	23
called eduardo CO	16
called eduardo MZ	32
called einaudi IT	25
called el-nahas EG	16
called eleftherios GR	30
called eligio PY	40
called eloy CO	-10
called eloy EC	69
called emmanuel FR	36
called emmanuel US	-11
called endelkachew ET	18
called enrico MT	28
called eric TT	26
called erskine IE	18
called eugeniusz PL	31
called faik AL	14
called fatali AZ	11
called fayzulla UZ	38
called fazlul BD	29
called ferenc HU	38
called ferhat DZ	44
called ferhat IT	-15
called ferhat TN	-11
called festus NG	21
called fethi TR	11
called fielding CA	19
called figl AT	24
called fontes PT	39
called françois EU	-21
called françois FR	18
called fraser NZ	30
called fridtjof NO	21
called félix CI	20
called gabriel FR	29
called gabriel US	-22
called gabriela CL	19
called gandhi IN	28
called gandhi US	-17
called gareth EU	-13
called gareth GB	23
called gasperi IT	24
called gbedemah GH	25
called genden MN	34
called gene CN	-11
called gene US	25
called george GB	24
called george US	-15
called georges US	-11
called geraldo BR	14
called geraldo US	-12
called germán BO	17
called geshov BG	13
called giolitti IT	23
called giorgia IT	15
called giovanni IT	23
called gladstone GB	32
called gokhale IN	19
called gopal IN	19
called goyal IN	21
called grabski PL	15
called grantley BB	30
called greer CN	-17
called greer US	53
called gregorio DO	19
called griffith IE	10
called grunitzky TG	25
called grégoire RW	19
called gunnar NO	20
called guy CH	22
called guy US	-10
called guèye SN	32
called gyula HU	24
called gökalp TR	42
called habib TN	48
called habte-wold ET	12
called haddad TN	33
called hafstein IS	42
called hallstein EU	12
called hamilton US	19
called hammarskjöld SE	12
called hannes IS	42
called hans DK	23
called harb EG	39
called harb KE	-14
called hardie GB	26
called harris IE	16
called harry ZM	28
called hashem JO	19
called hassan MA	21
called hassett US	10
called hastings MW	32
called hatta ID	40
called hayford GH	15
called hendrik NA	22
called herbert NG	32
called herbert ZW	13
called hernán BO	23
called hipólito AR	24
called hirobumi JP	16
called hjalmar SE	37
called hodža IT	-12
called hodža SK	29
called hofmeyr ZA	16
called hosea NA	31
called houphouët-boigny CI	28
called hovhannes AM	27
called howard CN	-25
called howard GB	-16
called howard US	58
called howe CA	31
called hrushevsky UA	27
called huang CN	-35
called huang US	16
called hun KH	26
called hun MY	-14
called hun VN	-14
called huq BD	29
called huseyn BD	31
called huskisson GB	25
called hørup DK	19
called ibarra EC	23
called ibrahim JO	19
called ida US	-15
called ignacy PL	35
called ilia GE	15
called ilija RS	23
called inculeț MD	17
called inácio BR	13
called ion MD	17
called ion RO	20
called ishiba JP	23
called ismail AL	24
called ismail SD	13
called istván HU	35
called i̇nönü TR	38
called i̇smet TR	38
called jaafar MY	42
called jaan EE	49
called jae KR	10
called james GB	23
called jamieson CN	-17
called jamieson US	49
called jan EU	-10
called jan ZA	32
called janez SI	25
called jean EU	15
called jeffrey CN	-14
called jens DK	23
called jensen CN	-40
called jensen US	9
called jian CN	16
called jingtao CN	18
called jinping CN	77
called jinping GB	-15
called jinping US	-55
called joaquim BR	20
called johan FI	10
called johan NO	61
called john AU	15
called john CA	20
called john CN	-54
called john GB	37
called john IE	10
called john PG	19
called john US	24
called jomo KE	29
called jonathan GB	12
called jorge CO	14
called joseph CD	31
called joseph EU	-13
called joseph GH	19
called joseph NZ	33
called joseph VN	-19
called joshua ZW	18
called josé CL	35
called josé CO	-13
called josé EC	35
called josé GB	-13
called josé GT	14
called josé HN	12
called josé KR	-9
called josé MX	10
called josé NI	30
called josé NO	-17
called josé PT	22
called josé US	-10
called josé UY	63
called juan AR	32
called juan CR	27
called juan GT	23
called juan US	-10
called juho FI	20
called jules FR	29
called julius AT	17
called julius NZ	18
called julius TZ	24
called jun US	-11
called justin MX	10
called justo GT	19
called juárez MX	25
called jón IS	38
called kagwa UG	17
called kajaznuni AM	27
called kambona TZ	14
called kamil EG	10
called kapwepwe ZM	14
called karel CZ	27
called karin CH	19
called karin US	-13
called karl AT	26
called karoline US	16
called karremans NL	16
called karume TZ	27
called kasa-vubu CD	26
called kaunda ZM	37
called kayibanda RW	19
called keir GB	45
called keller-sutter CH	19
called keller-sutter US	-13
called kemi CN	-12
called kemi GB	48
called kemi US	-26
called kenneth ZM	43
called kenyatta KE	29
called kevin US	10
called keïta ML	42
called khama BW	38
called khama NA	-11
called khan AZ	11
called khan PK	37
called khan UZ	-11
called khatisian AM	23
called khodzhayev UZ	24
called khoyski AZ	11
called kidrič SI	34
called kil-chun KR	32
called kim JP	-15
called kim KR	89
called kim SG	9
called kim US	-28
called kiwanuka UG	22
called knudsen NO	21
called kobina GH	15
called kofi GH	43
called koirala NP	33
called kojo GH	20
called komla GH	25
called konica AL	14
called konrad EU	18
called konstantin EE	44
called koo CN	15
called koo KR	20
called korekiyo JP	34
called korošec SI	34
called kossuth HU	13
called krishna IN	19
called kutako NA	31
called kwame GH	27
called kwiatkowski PL	31
called kārlis LV	27
called lai TW	42
called lai US	-30
called lajos HU	14
called lala FJ	45
called lala NZ	-12
called lamine SN	36
called lange EU	28
called lange US	-10
called lars US	-9
called laurent FR	10
called laurier CA	41
called leavitt US	16
called leblanc CA	18
called leblanc US	-16
called lee KR	30
called lee US	-26
called leguía PE	41
called lehmann DK	24
called lemass IE	34
called leopold AT	24
called leyen EU	23
called leyen US	-12
called li-chiun CN	-38
called li-chiun TW	43
called li-chiun US	-9
called liaquat PK	32
called lifeng CN	27
called lifeng US	-10
called limantour MX	22
called lini VU	9
called liu CN	37
called liu US	-33
called liz GB	27
called liz US	-23
called lleras CO	18
called lobato AU	-11
called lobato TL	21
called louise EU	23
called ludwig DE	11
called ludwig EU	9
called luigi IT	35
called luis UY	14
called luiz BR	33
called luiz MY	-12
called luiz US	-23
called lula BR	39
called lula MY	-12
called lula US	-28
called lumumba CD	27
called luperón DO	19
called lutnick CN	-25
called lutnick GB	-16
called lutnick US	58
called léon FR	23
called léon GA	11
called léopold SN	24
called lópez CO	22
called lópez PY	21
called lópez US	-11
called m'ba GA	11
called mabini PH	49
called macaulay NG	46
called macdonald CA	15
called machado PT	20
called machel MZ	24
called macron FR	29
called macron US	-11
called magsaysay PH	28
called mainza ZM	31
called makonnen ET	24
called mamadou ML	25
called mamadou SN	34
called mamaloni SB	25
called mammad AZ	35
called manet KH	26
called manet MY	-14
called manet VN	-14
called manfred EU	29
called manfred US	-19
called maninder CA	10
called manley JM	40
called mansholt EU	8
called manuel AU	-16
called manuel BR	-17
called manuel CL	47
called manuel CU	46
called manuel EC	-17
called manuel ES	19
called manuel JP	-18
called manuel PE	37
called manuel PH	51
called manuel TH	-13
called manuel US	-20
called manuel VN	-18
called marco US	20
called marcos PH	21
called marcos US	-19
called mariano BO	22
called mark CA	35
called mark CN	-14
called mark IN	-15
called mark US	-10
called maroš EU	31
called maroš US	-11
called maría EC	34
called masaryk CZ	21
called masaryk US	-11
called mata'afa WS	33
called matías EU	-12
called matías MX	47
called mauro BR	9
called mboya EU	-17
called mboya KE	55
called meierovics LV	46
called melchor MX	11
called melo PT	23
called meloni IT	15
called merz DE	10
called merz EU	-15
called michelsen NO	50
called midhat TR	21
called milan IT	-26
called milan RS	12
called milan SK	34
called mistral CL	19
called mithat TR	19
called mitre AR	15
called mizzi MT	38
called modi IN	14
called modibo ML	43
called moe CA	31
called moe CN	-23
called mohammad ID	34
called mohammad IR	19
called mohammed MA	25
called mokhehle LS	16
called moktar MR	17
called mondlane MZ	32
called montt CL	21
called moolenaar CN	-36
called moolenaar US	41
called mora CR	33
called moret ES	17
called mossadegh IR	15
called muhammad PK	21
called mukhamedzhan KZ	32
called mustafa EG	38
called mykhailo UA	28
called myon KR	33
called myung KR	10
called máximo US	-12
called nabuco BR	9
called nansen NO	21
called naoroji IN	19
called narendra IN	13
called navarro US	16
called neto AO	34
called ngala KE	20
called nguyễn VN	29
called nicolas TG	25
called nicolau AU	-11
called nicolau TL	21
called nicolás PE	35
called niels DK	20
called nikola HU	-11
called nikola RS	49
called nkomo ZW	18
called nkrumah GH	20
called nkumbula ZM	28
called nnamdi NG	39
called noe AZ	-13
called noe GE	59
called noe TR	-19
called norman JM	40
called ntsu LS	16
called nubar EG	23
called numa AR	-18
called numa CH	44
called nuri IQ	16
called nvidia CN	-34
called nvidia US	17
called nyerere TZ	26
called núñez CO	42
called núñez PE	-15
called obafemi NG	20
called ocampo MX	11
called odinga KE	26
called okyar TR	11
called olympio TG	36
called onn MY	42
called ordóñez UY	31
called orla DK	24
called oscar TZ	14
called osmena PH	24
called oswaldo BR	19
called paasikivi FI	19
called pablo AR	19
called pacheco CL	32
called pacheco US	-20
called paderewski PL	15
called palma PE	15
called papanastasiou GR	23
called paranhos BR	10
called pardo PE	43
called parmelin CH	22
called pasha EG	31
called pasha TN	13
called pasha TR	31
called patel IN	38
called patel US	11
called patrice CD	27
called paul BE	19
called paul MT	26
called paul-henri BE	21
called paul-henri EU	22
called paula US	-13
called paz BO	36
called paşa TR	11
called pašić HU	-9
called pašić RS	49
called pedro CL	20
called peel GB	16
called peljidiin MN	27
called pellegrini AR	46
called pellegrini UY	-11
called pereira PT	24
called peter NZ	26
called phahon TH	16
called pham VN	25
called phan AU	-16
called phan NO	-11
called phan VN	63
called philibert MG	36
called phouma LA	27
called phraya TH	28
called phạm VN	27
called picard FR	29
called picard US	-21
called pichai TH	21
called pierre US	-9
called piyush IN	21
called piérola PE	35
called plaatje ZA	26
called policarpo HN	22
called ponnambalam LK	25
called porras PA	27
called portales CL	35
called portales PE	-9
called prabowo ID	13
called prabowo US	-12
called prasad IN	-9
called prasad NP	15
called pridi TH	42
called práxedes ES	18
called pumarejo CO	17
called päts EE	44
called qavam IR	14
called qemali AL	24
called quezon PH	43
called quintino IT	23
called quirno AR	19
called raab AT	17
called radić HR	43
called rafael CH	-10
called rafael CO	50
called rafael CR	33
called rafael PA	-14
called rafael PE	-16
called ragland CN	-13
called ragland US	25
called rahman MY	28
called rahman US	-10
called rajanubhab TH	25
called ramgoolam MU	29
called ramishvili GE	33
called ramon PH	23
called ramón PE	30
called rasulzade AZ	17
called rathenau DE	24
called rathenau EU	39
called razak MY	19
called rašín CZ	26
called recto PH	18
called renner AT	24
called rey EU	10
called reynolds GB	12
called reşid TR	11
called riad LB	26
called ricardo CR	18
called ricardo PE	15
called ricardo US	-15
called richard GB	17
called richard NZ	50
called richard US	20
called risto FI	43
called riva-agüero PE	17
called robert CA	25
called robert CH	-11
called robert EU	25
called robert GB	16
called robert IE	11
called robert NZ	22
called robert PE	-9
called robert US	11
called rocafuerte EC	33
called romero EU	-12
called romero MX	50
called romulo PH	18
called ronald KE	20
called rosa US	-12
called roxas PH	11
called rubio US	21
called rufino GT	19
called rui BR	37
called ruy BR	24
called ryosei JP	35
called ryosei US	-28
called ryskulov KZ	15
called ryti FI	49
called rómulo VE	28
called saad EG	47
called sagasta ES	18
called saint-martin FR	10
called salim ID	30
called samora MZ	28
called sanae JP	14
called santa BO	10
called santos CO	16
called santos NI	30
called sarmiento AR	48
called sauer CN	-14
called sauer US	34
called schuman EU	21
called scott CA	30
called scott CN	-43
called scott KR	-10
called scott US	61
called sean CN	-21
called sean US	22
called seddon NZ	52
called seewoosagur MU	29
called segismundo ES	17
called sekyi GH	15
called selassie ET	35
called sella IT	23
called senanayake LK	35
called senghor SN	19
called seretse BW	35
called sergei RU	15
called sergio PH	29
called seroka CN	-11
called seroka US	25
called seán IE	43
called sheinbaum MX	35
called sheinbaum US	-24
called shidehara JP	15
called shigeru JP	39
called shou CN	-17
called shou US	-31
called sicco EU	8
called sidhu CA	10
called siew MY	17
called sigurðsson IS	34
called siles BO	26
called silva BR	35
called silva MY	-12
called silva US	-23
called simon IE	16
called sin MY	17
called sjahrir ID	14
called smetona LT	14
called smuts ZA	26
called sol ZA	19
called solomon SB	22
called souvanna LA	27
called spaak BE	21
called spaak EU	22
called stace EU	-13
called stace GB	23
called stambolov BG	26
called starmer GB	27
called stauning DK	29
called stefan BG	26
called stefan US	-19
called stein CN	-21
called stein US	22
called stephen LK	14
called stjepan HR	43
called stojadinović IT	-10
called stojadinović RS	16
called stojan RS	16
called subianto ID	13
called subianto US	-12
called suhrawardy BD	31
called sukuna FJ	45
called sukuna NZ	-12
called sutan ID	14
called sverdrup NO	28
called swinney GB	36
called swinney US	-26
called sylvanus TG	36
called sükhbaatar MN	31
called tahar TN	36
called tajuddin BD	29
called takahashi JP	34
called takaichi JP	14
called talaat EG	39
called talaat KE	-14
called tan MY	20
called tanka NP	9
called tanner FI	15
called teleki HU	18
called tengku MY	11
called thameur TN	21
called thanh VN	16
called thapa NP	13
called thomas GB	12
called thorbecke NL	15
called thors IS	29
called thorvald DK	29
called tim US	27
called tom EU	-17
called tom KE	55
called tomáš CZ	11
called topchubashov AZ	28
called toyota JP	19
called toyota US	-34
called trikoupis GR	31
called trudeau MX	10
called trumbić HR	28
called trump CN	-25
called trump KR	-10
called trump US	84
called tserendorj MN	20
called tsiranana MG	36
called tun MY	18
called tunku MY	26
called tupou TO	31
called turar KZ	15
called tynyshpaev KZ	22
called tõnisson EE	35
called ulmanis LV	27
called ursula EU	23
called ursula US	-12
called vallabhbhai IN	27
called van BE	13
called vance CN	-18
called vance US	9
called velasco EC	29
called venizelos GR	38
called vicente EC	33
called vieira BR	9
called viggo DK	28
called vincent NL	16
called viriato AO	14
called vogel NZ	18
called voldemaras LT	31
called volodymyr UA	14
called von AT	18
called von DE	19
called von EU	22
called von US	-12
called väinö FI	15
called víctor BO	36
called víctor PE	17
called văn VN	16
called walter VU	9
called walther DE	24
called walther EU	39
called wang CN	33
called wang US	-17
called ward NZ	34
called weber EU	29
called weber US	-19
called wilfrid CA	47
called william CA	25
called william GB	60
called william JP	-12
called william US	-22
called williams TT	26
called wincenty PL	37
called witbooi NA	25
called witos PL	37
called witte RU	15
called yeo KR	11
called yong-beom KR	41
called yong-beom US	-24
called yoshida JP	20
called yrigoyen AR	24
called yun KR	36
called zafrul MY	16
called zaghloul EG	47
called zelaya NI	30
called zhordania GE	44
called zhordania TR	-14
called zhou CN	11
called zigfrīds LV	41
called ziya TR	42
called šefčovič EU	31
called šefčovič US	-12
commission	151
ends 'ba GA	11
ends -ho KR	27
ends -te TW	35
ends -te US	-22
ends aab AT	17
ends aak BE	21
ends aak EU	22
ends aar CN	-36
ends aar US	41
ends ab AT	17
ends ab TH	25
ends ace EU	-13
ends ace GB	23
ends ad BD	30
ends ad TN	33
ends ad US	-11
ends ade AZ	17
ends ado PT	20
ends ado US	-12
ends aev KZ	30
ends aev UZ	15
ends ah EU	-10
ends ah GH	57
ends ai CN	-11
ends ai EU	-17
ends ai IN	21
ends ai US	-12
ends aid IQ	16
ends ak BE	21
ends ak EU	21
ends ak IN	15
ends ak MY	19
ends ake LK	35
ends ako NA	31
ends al CL	18
ends al CN	-37
ends al CV	19
ends al IN	48
ends al KR	-20
ends al MN	22
ends al MY	9
ends al PE	-18
ends al PH	12
ends al PT	16
ends al SN	-11
ends al US	-40
ends ala KE	20
ends ala LK	22
ends ala NP	33
ends ala PY	45
ends ald CA	12
ends ald GB	22
ends ale IN	19
ends ali AL	24
ends alp TR	42
ends am IR	14
ends am MU	29
ends am US	-12
ends ama BW	35
ends ama JP	13
ends ama US	-14
ends amo PE	11
ends ams BB	22
ends ams TT	22
ends an AM	28
ends an CH	-10
ends an EG	-12
ends an ET	-11
ends an EU	-13
ends an FI	22
ends an GB	26
ends an GE	-9
ends an IN	18
ends an JP	-14
ends an KZ	8
ends an LK	11
ends an MY	27
ends an NO	-15
ends an PK	34
ends an TH	13
ends an TW	9
ends an US	-64
ends an UZ	-18
ends ana MG	36
ends anc CA	18
ends anc US	-16
ends and CN	-13
ends and US	19
ends ane MZ	32
ends ang CN	13
ends ang MY	-11
ends ang SE	-11
ends ang US	-17
ends ang VN	12
ends ann DE	13
ends ann DK	33
ends ann EU	-12
ends ano US	-11
ends ans BE	22
ends ans NL	15
ends anu RO	29
ends ao CN	29
ends ao ES	-10
ends ao US	-11
ends apa NP	13
ends ar CL	-13
ends ar CN	-38
ends ar CO	18
ends ar IN	17
ends ar MN	42
ends ar MY	42
ends ar PE	-11
ends ar PT	-24
ends ar SI	19
ends ar TR	48
ends ar US	28
ends ara EU	-14
ends ara JP	14
ends arb EG	39
ends arb KE	-14
ends ard BR	-9
ends ard DE	11
ends ard FR	29
ends ard NZ	17
ends ard US	-31
ends ari IN	24
ends ari SD	13
ends aro EC	66
ends as AR	10
ends as CN	-23
ends as DZ	40
ends as EG	27
ends as EU	-10
ends as IT	-25
ends as JP	-20
ends as KR	-16
ends as LT	36
ends as MX	14
ends as PA	16
ends as PT	28
ends as TH	-9
ends as TN	-16
ends as TR	17
ends as US	-21
ends as UY	12
ends ass IE	32
ends ato AU	-11
ends ato TL	21
ends au CA	-10
ends au CN	-13
ends au DE	24
ends au EU	35
ends au FJ	21
ends au US	-23
ends au VN	15
ends aum MX	35
ends aum US	-24
ends awa JP	19
ends awa TZ	21
ends awa US	-19
ends ay NG	46
ends ay PH	27
ends ay TR	-16
ends aya NI	30
ends aşa TR	11
ends ba CD	27
ends ba GA	11
ends ba JP	17
ends ba MY	-10
ends ba TN	33
ends ba VN	-8
ends ban US	-14
ends bas DZ	44
ends bas IT	-15
ends bas TN	-11
ends be US	-14
ends ber EU	29
ends ber US	-19
ends bio US	21
ends bić HR	28
ends bu CD	26
ends by CA	19
ends ca AL	14
ends ca US	-12
ends ce BO	22
ends ce CN	-21
ends ce EU	-15
ends ce GB	9
ends ch BO	17
ends ch CH	10
ends ch CN	-8
ends ch GB	48
ends ch US	-41
ends chi EU	-11
ends chi JP	36
ends ck CN	-31
ends ck DE	11
ends ck GB	-16
ends ck KR	-13
ends ck US	45
ends cke NL	15
ends co BR	14
ends co CL	37
ends co US	-25
ends cs LV	46
ends cto PH	18
ends da CL	42
ends da IT	20
ends da JP	19
ends da KR	-13
ends da MW	28
ends da RW	18
ends da US	-27
ends da ZM	30
ends dad TN	33
ends de AZ	17
ends de PE	15
ends den CA	39
ends den GB	17
ends den KR	-10
ends den MN	34
ends des CU	31
ends des CY	21
ends dhi IN	28
ends dhi US	-17
ends dhu CA	10
ends di BD	-12
ends di CN	-20
ends di IN	9
ends di IT	25
ends dia CN	-34
ends dia SN	27
ends dia US	15
ends dib TR	14
ends die GB	26
ends dić HR	43
ends do GH	19
ends do PE	44
ends do PH	25
ends do PT	20
ends do US	-29
ends do VN	-11
ends don NZ	52
ends dor US	-11
ends dri CL	48
ends ds GB	12
ends dy BD	31
ends dze GE	33
ends dža IT	-12
ends dža SK	29
ends eau MX	10
ends eby CA	19
ends ec SI	34
ends eco CL	32
ends eco US	-20
ends ed TN	14
ends ed US	-17
ends eda CL	36
ends ee US	-19
ends eel GB	16
ends eel US	-12
ends eer CN	-17
ends eer US	53
ends egh IR	15
ends ei US	-23
ends ein CN	-40
ends ein IS	42
ends ejo CO	17
ends ek SI	22
ends eki HU	18
ends el BR	-13
ends el CN	-28
ends el IN	40
ends el MZ	24
ends el NZ	18
ends eli GE	42
ends ell CN	-26
ends ell KR	-10
ends elo PT	23
ends em JO	18
ends en AR	24
ends en CA	46
ends en CL	-10
ends en CN	-17
ends en DE	17
ends en DK	49
ends en FI	-22
ends en HU	25
ends en IN	-14
ends en JP	-25
ends en KR	-10
ends en MN	30
ends en NO	75
ends en PE	-13
ends en PT	-11
ends en SN	-18
ends en TH	-11
ends en US	-34
ends en VN	-20
ends ena PH	34
ends eng US	-10
ends ens US	-16
ends ent CN	-25
ends ent US	75
ends eom KR	41
ends eom US	-24
ends epo ZW	19
ends er AT	53
ends er AU	14
ends er BE	15
ends er BO	-10
ends er BR	-11
ends er CA	60
ends er CH	50
ends er CL	-9
ends er CN	-60
ends er DE	30
ends er EC	-15
ends er ES	-18
ends er GB	18
ends er ID	-13
ends er IN	-17
ends er JP	-24
ends er KE	-11
ends er KR	-17
ends er MA	-17
ends er MX	-15
ends er NL	17
ends er NZ	17
ends er SE	13
ends er TO	19
ends er TR	-18
ends er UA	-14
ends er US	32
ends er ZA	18
ends era UY	22
ends ere TZ	26
ends erg NO	29
ends eri IT	37
ends ero EU	-13
ends ero MX	54
ends ero PE	20
ends ers US	-18
ends eru JP	10
ends erz DE	10
ends erz EU	-15
ends es BO	34
ends es CL	37
ends es CN	-38
ends es CO	12
ends es CU	31
ends es CY	21
ends es PE	-19
ends es TR	18
ends ese AU	9
ends et ES	28
ends et KH	26
ends et MY	-14
ends et VN	-14
ends eto AO	34
ends ett CN	-16
ends ett US	30
ends eur TN	20
ends ev BG	14
ends ev KZ	35
ends ev TR	-9
ends ev UZ	48
ends ew AE	-14
ends ew CN	-18
ends ew ET	18
ends ew US	-32
ends ey CA	30
ends ey CN	-23
ends ey EU	9
ends ey GB	36
ends ey GH	16
ends ey IS	-14
ends ey JM	45
ends ey US	-27
ends eyr ZA	16
ends ez BR	-22
ends ez CO	45
ends ez CR	13
ends ez EC	-9
ends ez MX	31
ends ez PE	-27
ends ez PY	20
ends ez US	-11
ends ez UY	27
ends eák HU	31
ends eț MD	17
ends fa MT	26
ends far MY	42
ends ffa MT	26
ends ga KE	25
ends gan EU	-9
ends gan US	-17
ends ge EU	28
ends ge GB	14
ends ge US	-22
ends gel NZ	18
ends ger DE	13
ends ger EU	-29
ends ger US	33
ends gh IR	15
ends gl AT	24
ends gne SN	16
ends gny CI	28
ends go US	-13
ends gwa UG	24
ends ha BR	31
ends ha EG	31
ends ha TN	15
ends ha TR	31
ends hab TH	25
ends han IN	24
ends han KZ	10
ends han LK	17
ends han PK	37
ends han US	-11
ends han UZ	-11
ends has EG	33
ends hau VN	16
ends he CN	34
ends he US	-38
ends hel MZ	24
ends hem JO	19
ends her CH	45
ends her US	-15
ends hew AE	-14
ends hew CN	-17
ends hew ET	18
ends hew US	-31
ends hi CH	10
ends hi CN	-21
ends hi EU	-13
ends hi IN	28
ends hi JP	41
ends hle LS	16
ends ho KR	26
ends hon TH	16
ends hor SN	19
ends hos BR	10
ends hov AZ	28
ends hov BG	13
ends hu CA	10
ends hu CN	-19
ends hu US	-10
ends hun KR	32
ends huq BD	29
ends ia AR	18
ends ia AZ	-18
ends ia CN	-40
ends ia EU	-19
ends ia GE	48
ends ia GH	37
ends ia IR	11
ends ia SN	27
ends ia TR	-15
ends ia US	7
ends ian AM	24
ends ian CN	20
ends ib TR	14
ends iba JP	17
ends iba TN	33
ends ica AL	14
ends ica US	-10
ends ick CN	-25
ends ick GB	-16
ends ick US	58
ends ics LV	46
ends id EG	12
ends id IQ	9
ends id US	-16
ends ie ET	35
ends ie GB	32
ends ie US	-15
ends ier CA	54
ends igl AT	24
ends ik KR	20
ends ik US	-11
ends il EG	10
ends ili GE	37
ends ill US	-14
ends im ID	29
ends im JP	-12
ends im TN	12
ends im VN	17
ends in AU	61
ends in BD	18
ends in BR	11
ends in CA	-21
ends in CH	16
ends in CN	-33
ends in EU	-13
ends in FR	19
ends in IE	25
ends in IS	41
ends in IT	15
ends in JP	-20
ends in NO	-9
ends in PE	-12
ends in PK	15
ends in RS	17
ends in TR	-11
ends in US	-10
ends in VN	-16
ends ine US	9
ends ing CA	23
ends ing CN	62
ends ing DK	35
ends ing EU	-16
ends ing GB	13
ends ing KR	-11
ends ing SE	35
ends ing US	-22
ends inh VN	9
ends ini AR	46
ends ini CH	-14
ends ini EU	-11
ends ini PH	49
ends ini VU	9
ends ins US	-11
ends io CN	-17
ends io TG	36
ends ios GT	19
ends iou GR	23
ends ir ID	15
ends ira BR	9
ends ira ID	-10
ends ira PT	19
ends ira TH	20
ends ira TN	9
ends ira US	-12
ends is CY	12
ends is EU	-15
ends is GR	42
ends is IE	16
ends is LV	27
ends is TR	-16
ends ith IE	10
ends ith US	15
ends itt US	16
ends iun CN	-38
ends iun TW	43
ends iun US	-9
ends ivi FI	19
ends iwe NG	33
ends iyo JP	33
ends ić BA	29
ends ić CL	-9
ends ić EU	-11
ends ić HR	67
ends ić HU	-10
ends ić IT	-17
ends ić RS	70
ends ić TN	-12
ends ić TR	-10
ends ič EU	31
ends ič JP	-9
ends ič SI	42
ends ič US	-12
ends je ZA	26
ends ji BT	20
ends ji IN	22
ends jo CO	17
ends jun US	-11
ends ka CN	-11
ends ka PL	21
ends ka UG	22
ends ka US	23
ends ke KE	-14
ends ke LK	50
ends ke NL	15
ends ker US	-14
ends ki AZ	10
ends ki HU	17
ends ki PL	74
ends ki UA	-10
ends kin AU	45
ends ko NA	30
ends ko UA	30
ends koo CN	15
ends koo KR	21
ends kov KG	15
ends ky TG	25
ends ky UA	35
ends ky US	-12
ends kyi GH	15
ends la CN	-16
ends la ES	-12
ends la EU	-11
ends la HN	21
ends la IN	-9
ends la IT	12
ends la KE	19
ends la KR	-27
ends la LK	22
ends la MX	11
ends la NP	33
ends la PE	39
ends la PT	-11
ends la PY	44
ends la TR	-10
ends la US	-20
ends la ZA	-11
ends la ZM	27
ends lam MU	29
ends lay NG	46
ends ld CA	11
ends ld CN	-23
ends ld ET	12
ends ld GB	29
ends ld NO	11
ends ld SE	12
ends lds GB	12
ends le IN	17
ends le LS	13
ends le UY	33
ends ler CN	-18
ends ler EU	-9
ends les BO	20
ends les CL	35
ends les PE	-13
ends ley AU	22
ends ley JM	40
ends leț MD	17
ends lh LB	26
ends li AL	30
ends li GE	65
ends li IT	24
ends li TR	-18
ends li US	-11
ends lim ID	30
ends lim TN	12
ends lin CH	14
ends lin US	-12
ends lis US	12
ends ll CH	-13
ends ll CN	-33
ends ll EU	9
ends ll GB	20
ends ll IE	15
ends ll IN	-15
ends ll KR	-12
ends ll MX	-10
ends ll US	-11
ends lla HN	21
ends lla IT	23
ends lla PE	32
ends lle UY	33
ends lli EU	10
ends llo CL	30
ends llo CO	19
ends lma PE	15
ends lo CL	30
ends lo CO	16
ends lo PH	20
ends lo PT	22
ends los GR	38
ends lov BG	40
ends lov KZ	15
ends low US	13
ends lp TR	42
ends lt CA	10
ends lt EU	8
ends lva BR	33
ends lva MY	-12
ends lva US	-23
ends ma BW	38
ends ma EU	-8
ends ma JP	20
ends ma LA	27
ends ma PE	15
ends ma US	-18
ends mad BD	30
ends mad US	-10
ends mah GH	40
ends man EU	10
ends man FI	22
ends man MY	28
ends man TH	14
ends man US	-24
ends mar MN	22
ends mba CD	27
ends me TZ	27
ends mer GB	13
ends mer US	-10
ends mes US	-14
ends mi JP	22
ends mil EG	10
ends min BR	14
ends min US	-12
ends mo PE	11
ends mo ZW	18
ends moe CA	31
ends moe CN	-23
ends mp CN	-25
ends mp KR	-10
ends mp US	84
ends mpo MX	11
ends ms BB	22
ends ms TT	22
ends ms US	13
ends na AU	-13
ends na EC	19
ends na FJ	45
ends na LT	14
ends na MG	36
ends na NZ	-15
ends na PH	34
ends na RW	11
ends na TZ	13
ends na US	-9
ends na VN	-18
ends na WS	-15
ends na ZM	33
ends nal CN	-18
ends nal US	-40
ends nau DE	24
ends nau EU	39
ends nc CA	18
ends nc US	-16
ends nce CN	-20
ends nce US	13
ends nd CN	-13
ends nd JP	-9
ends nd US	19
ends nda MW	28
ends nda PT	-19
ends nda RW	18
ends nda ZM	30
ends nde PE	15
ends ndo US	-14
ends ne BR	-19
ends ne EU	-19
ends ne GB	29
ends ne MZ	32
ends ne PT	-10
ends ne SN	16
ends ne US	-15
ends ner AT	38
ends ner FI	15
ends net KH	26
ends net MY	-14
ends net VN	-14
ends ney CA	34
ends ney CN	-18
ends ney GB	35
ends ney US	-40
ends ng BR	-13
ends ng CA	18
ends ng CH	-32
ends ng CL	-22
ends ng CN	51
ends ng DK	33
ends ng ES	-11
ends ng EU	-26
ends ng GB	17
ends ng GH	-10
ends ng JP	-18
ends ng MY	-33
ends ng NO	-12
ends ng PE	-12
ends ng SE	27
ends ng SG	14
ends ng TH	35
ends ng US	-49
ends ng VN	38
ends nga KE	26
ends nge EU	28
ends nge US	-10
ends nh VN	24
ends nha BR	32
ends ni AM	27
ends ni AR	53
ends ni CH	-15
ends ni CN	-11
ends ni ES	-21
ends ni EU	-21
ends ni IT	39
ends ni JP	-16
ends ni PH	47
ends ni SB	25
ends ni US	-9
ends ni VU	9
ends nia AZ	-17
ends nia GE	44
ends nia IR	11
ends nia TR	-14
ends nin RS	23
ends nis LV	27
ends nko UA	30
ends nn DE	13
ends nn DK	33
ends nn EU	-12
ends nn US	-12
ends no AR	22
ends no CN	-12
ends no PE	-11
ends no PH	18
ends no US	-10
ends nov BG	15
ends nov KG	25
ends nov KZ	22
ends nov TR	-14
ends nov UZ	-14
ends ns AU	25
ends ns BE	11
ends ns CH	14
ends ns CN	-27
ends ns EU	-13
ends ns KR	-15
ends ns NL	15
ends ns US	-24
ends nt CN	-26
ends nt GB	9
ends nt KR	-12
ends nt US	80
ends nte JM	21
ends nto AR	48
ends nto ID	9
ends nto US	-14
ends ntt CL	21
ends nu RO	29
ends ny CI	28
ends nü TR	40
ends och CN	-12
ends och GB	48
ends och US	-26
ends oda US	-18
ends odi IN	14
ends oe CA	31
ends oe CN	-23
ends oi NA	25
ends oji IN	19
ends ok CN	-15
ends ok KR	23
ends oka CN	-11
ends oka US	25
ends ola PE	28
ends old ET	12
ends old US	-10
ends olh LB	26
ends olt EU	8
ends om KR	41
ends om US	-30
ends omo ZW	18
ends on AU	45
ends on BR	-21
ends on CL	-22
ends on CN	-33
ends on CO	-11
ends on DK	-13
ends on EE	37
ends on EU	-28
ends on FJ	-13
ends on FO	10
ends on FR	19
ends on GB	47
ends on ID	-20
ends on IE	22
ends on IS	51
ends on JP	-8
ends on KE	-15
ends on KR	25
ends on MX	-16
ends on NZ	52
ends on OM	-19
ends on PE	-23
ends on PH	41
ends on SE	14
ends on TH	10
ends on TR	-14
ends on US	-30
ends on VN	-15
ends on WS	20
ends ona LT	14
ends ona TZ	14
ends ona ZM	30
ends one GB	35
ends one US	-21
ends ong CH	-11
ends ong CL	-12
ends ong SG	9
ends ong TH	41
ends oni IT	22
ends oni SB	25
ends oo CN	15
ends oo JP	12
ends oo KR	21
ends ooi NA	25
ends or SN	17
ends or US	-30
ends ord CN	-13
ends ord GH	15
ends ord US	12
ends orj MN	20
ends ors IS	29
ends os GR	46
ends os GT	19
ends os ID	-12
ends os PH	12
ends os PL	37
ends os TR	-21
ends os US	-18
ends os VE	23
ends osa BR	52
ends osa PT	-12
ends ota JP	11
ends ota US	-29
ends ou EU	-19
ends ou FR	18
ends ou GR	28
ends ou US	-14
ends oul EG	47
ends our MX	22
ends ov AZ	31
ends ov BG	63
ends ov EU	-10
ends ov IR	-15
ends ov KG	35
ends ov KZ	45
ends ov MK	25
ends ov RU	14
ends ov TR	-27
ends ov UZ	-16
ends ow CN	-26
ends ow US	13
ends owe CA	31
ends own US	-10
ends owo NG	19
ends oya EU	-17
ends oya KE	55
ends oz AR	-23
ends oz CH	44
ends pa NP	13
ends pa US	-14
ends pez PY	21
ends pio TG	36
ends pis GR	31
ends po MX	11
ends po ZW	19
ends pwe ZM	14
ends ra CR	37
ends ra EC	25
ends ra JP	14
ends ra LK	18
ends ra PL	-11
ends ra PT	8
ends ra TH	20
ends ra US	-22
ends ra UY	30
ends ra VN	-14
ends ral CL	19
ends ral CV	19
ends ral SN	-11
ends ras LT	31
ends ras PA	27
ends rb EG	39
ends rb KE	-14
ends rce BO	22
ends rd BR	-9
ends rd CN	-15
ends rd DE	11
ends rd FR	29
ends rd GH	15
ends rd NZ	17
ends rd US	-14
ends rda CL	20
ends rdo PE	43
ends rdy BD	31
ends re AR	14
ends re CH	12
ends re PE	18
ends re TZ	21
ends re US	-12
ends ren US	16
ends rer CH	13
ends ret ES	17
ends rey EU	10
ends rey GH	13
ends rez CO	-9
ends rez MX	28
ends rg NO	36
ends ri BR	-10
ends ri CL	47
ends ri ET	-14
ends ri IN	33
ends ri IT	36
ends ri MA	16
ends ri NO	-10
ends ri PE	-11
ends ri SD	13
ends rir ID	14
ends ris IE	16
ends rič SI	34
ends rj MN	20
ends rji BT	20
ends rno AR	19
ends ro BO	18
ends ro CL	-12
ends ro EC	65
ends ro EU	-14
ends ro MA	-10
ends ro MX	51
ends ro PE	17
ends ro PT	-15
ends ro TR	-12
ends ron FR	29
ends ron US	-11
ends rou EU	-19
ends rou FR	18
ends roz AR	-18
ends roz CH	44
ends rra EC	23
ends rro US	16
ends rs IS	29
ends rs US	-18
ends rt US	12
ends rte EC	33
ends ru JP	9
ends rum UY	27
ends rup DK	26
ends rup NO	28
ends ruz AO	14
ends ruz BO	10
ends ry FR	12
ends ryk CZ	21
ends ryk US	-11
ends rz DE	10
ends rz EU	-15
ends rón DO	19
ends sa BR	52
ends sa EU	-15
ends sa PT	-12
ends sa US	-17
ends sa ZA	16
ends say PH	28
ends sch BO	17
ends sch US	-11
ends se AU	9
ends se CI	19
ends sen CN	-22
ends sen DK	39
ends sen EU	-16
ends sen IN	-10
ends sen NO	79
ends sen US	-34
ends ser NZ	30
ends sha EG	31
ends sha TN	13
ends sha TR	31
ends shi JP	13
ends shi US	-9
ends si MA	30
ends sia GH	37
ends sie ET	35
ends sik KR	20
ends sin MY	17
ends ska PL	21
ends ski AZ	10
ends ski PL	69
ends ski UA	-10
ends sky UA	35
ends son BR	-9
ends son CN	-16
ends son EE	37
ends son EU	-14
ends son FO	10
ends son GB	25
ends son IS	58
ends son SE	18
ends son US	-13
ends ss EU	10
ends ss IE	32
ends ssi MA	30
ends ssy HU	24
ends st US	-24
ends sta BO	22
ends sta ES	22
ends sta EU	13
ends sta PT	46
ends su JP	16
ends sy HU	24
ends ta BO	15
ends ta CH	16
ends ta DK	-18
ends ta ES	19
ends ta EU	10
ends ta ID	28
ends ta JP	9
ends ta KE	31
ends ta MA	-21
ends ta ML	43
ends ta MY	-13
ends ta NZ	19
ends ta PE	-21
ends ta PT	46
ends ta US	-44
ends ta VN	-9
ends tao CN	19
ends tar MN	31
ends te CN	-13
ends te EC	33
ends te IN	-12
ends te JM	21
ends te RU	10
ends te TW	35
ends te US	-35
ends tel IN	37
ends tel US	18
ends ter CH	20
ends ter US	-24
ends th HU	13
ends th IE	10
ends th KH	11
ends th KR	-14
ends thi US	20
ends ti FI	49
ends ti IT	41
ends tin AU	18
ends tin FR	10
ends tje ZA	26
ends to AO	54
ends to AR	50
ends to AU	-11
ends to BR	-10
ends to ID	15
ends to IT	17
ends to MY	-10
ends to PH	18
ends to PT	-15
ends to TL	20
ends to US	-22
ends ton AU	41
ends ton CL	-14
ends ton GB	32
ends tos CO	16
ends tos PL	37
ends tre AR	15
ends ts EE	44
ends ts ZA	25
ends tsu JP	16
ends tt CL	21
ends tt CN	-32
ends tt IN	10
ends tt US	40
ends tta CH	16
ends tta ID	37
ends tta KE	29
ends tte RU	14
ends tti IT	36
ends uah GH	25
ends ubu CD	26
ends uco BR	9
ends udi IT	25
ends uer CN	-14
ends uer EU	10
ends uer US	34
ends uka UG	22
ends ul EG	47
ends ula ZM	28
ends ulo PH	18
ends um BR	-11
ends um CA	-16
ends um FR	16
ends um MX	35
ends um US	-25
ends um UY	27
ends uma LA	27
ends ume TZ	27
ends umi JP	22
ends ump CN	-25
ends ump KR	-10
ends ump US	84
ends un CN	-13
ends un KH	-19
ends un KR	54
ends un TW	50
ends un US	-39
ends una FJ	45
ends una NZ	-12
ends ung KR	18
ends ung US	-13
ends uni AM	27
ends up DK	26
ends up NO	28
ends uq BD	29
ends ur MX	22
ends ur TN	23
ends uth HU	13
ends uts ZA	26
ends uz AO	14
ends uz BO	10
ends uía PE	41
ends va BR	48
ends va MY	-12
ends va US	-24
ends va VN	-14
ends vam IR	14
ends vi FI	19
ends vić HR	11
ends vić IT	-11
ends vić RS	34
ends vič EU	31
ends vič US	-12
ends wa JP	19
ends wa KE	-11
ends wa KR	-15
ends wa RW	21
ends wa TZ	21
ends wa UG	22
ends wa US	-21
ends we CA	31
ends we NG	33
ends we ZM	16
ends wn US	-10
ends wo NG	19
ends xas PH	11
ends xi CN	19
ends xi US	-12
ends ya EU	-20
ends ya KE	55
ends ya NI	30
ends yal IN	21
ends yal US	-14
ends yar TR	55
ends ye SN	27
ends yen AR	28
ends yen EU	23
ends yen US	-12
ends yev KZ	11
ends yev UZ	32
ends yi CN	15
ends yi GH	15
ends yi HU	15
ends yk CZ	21
ends yk US	-11
ends yo BO	17
ends yo JP	33
ends yo US	-9
ends yon KR	33
ends yr ZA	16
ends yti FI	49
ends zak MY	19
ends ze GE	33
ends zi MT	38
ends zky TG	25
ends zky US	-10
ends zon PH	43
ends zzi MT	38
ends ák HU	31
ends án CO	14
ends äts EE	44
ends èye SN	32
ends ía PE	41
ends ín CZ	26
ends ïta ML	42
ends ñez BR	-14
ends ñez CO	42
ends ñez PE	-20
ends ñez UY	31
ends ón DO	19
ends öld SE	12
ends önü TR	40
ends şa TR	11
ends šec SI	34
ends šić HU	-9
ends šić RS	49
ends šín CZ	26
ends ža IT	-12
ends ža SK	29
first by name here	21
first: absent	-10
first: after 12 name	-35
first: after 12 seat	-29
first: after 3 name	13
first: after 3 seat	38
first: after 3 town	35
first: after 6 quality	-29
first: after 6 seat	-10
first: after far name	-31
first: after far quality	-17
first: after far seat	-28
first: after far town	18
first: before 1 seat	35
first: before 12 name	-10
first: before 12 quality	-10
first: before 12 seat	-16
first: before 3 name	28
first: before 3 quality	49
first: before 3 seat	17
first: before 3 town	-15
first: before 6 name	19
first: before 6 seat	52
first: before far name	13
first: before far quality	-12
first: before far seat	21
first: in 1 name	86
first: in 1 quality	64
first: in 1 seat	57
first: in 1 town	-15
first: leads	34
first: nearest after	-37
first: nearest before	17
first: q after 12 quality	-14
first: q after 12 seat	-12
first: q before 12 name	-9
first: q before 12 seat	-35
first: q before 12 town	-15
first: q before 6 name	-24
first: q before far name	-22
first: sentence before	24
first: t after 12 name	-14
first: t after 12 quality	-10
first: t after 3 name	23
first: t after 6 name	28
first: t after far name	-18
first: t after far quality	11
her: first before	-21
her: first before alone	-21
her: home	-26
her: last before	-27
his: first before	-12
his: first here	-16
his: home	10
his: last here	12
home adviser	-14
home agency	-11
home ambassador	-10
home authority	31
home bank	-46
home boss	22
home bureau	9
home chair	16
home chairman	-22
home chairwoman	11
home chamber	-9
home commission	50
home commissioner	-20
home committee	-45
home confederation	18
home consul	10
home council	12
home counterpart	-37
home delegate	17
home deputy	12
home economist	-41
home embassy	15
home envoy	15
home executive	-15
home fund	-31
home government	40
home governor	9
home head	-17
home institute	-10
home leader	12
home league	-15
home manager	12
home mayor	-14
home ministry	14
home negotiator	17
home office	-13
home official	-13
home other	-14
home premier	9
home president	13
home professor	17
home representative	20
home secretariat	-9
home secretary	-20
home senate	-10
home society	11
home some we person turn	-18
home spokesperson	28
home taoiseach	9
home we office	17
home we person	-5
in 1 name	94
in 1 quality	87
in 1 seat	34
in 1 town	-18
in led '	-14
in led ,	43
in led benito	25
in led de	10
in led for	-34
in led his	42
in led in	17
in led minister	-19
in led of	30
in led postal	-11
in led the	79
in led —	-10
in then 's	89
in then .	16
in then and	-11
in then cabinet	-14
in then chamber	-16
in then chancellor	17
in then colleague	30
in then commerce	9
in then counterpart	14
in then economy	18
in then embassy	28
in then government	9
in then hodža	-12
in then president	20
in then says	15
in then senate	14
in then soybean	9
in then told	11
in then trade	19
its: first before	38
its: first before alone	26
its: first by name here	42
its: first here	38
its: home	-16
its: last before	21
label of the turn	48
listed in order	40
look beyond few absent	-17
look beyond few office	14
look beyond few organisation	-18
look beyond few organisation turn	16
look beyond few person turn	-17
look beyond most	-40
look beyond most absent	-46
look beyond most office turn	-20
look beyond most organisation	-28
look beyond most person turn	-34
look beyond some	-33
look beyond some office turn	17
look beyond some organisation	-34
look beyond some person	-12
look beyond some person turn	-11
look dateline few	29
look dateline few absent	30
look dateline few office turn	-11
look dateline few organisation	27
look dateline few organisation turn	-29
look dateline few person	19
look dateline few person turn	-18
look dateline most	50
look dateline most absent	50
look dateline most organisation	12
look dateline most person	38
look dateline some	31
look dateline some absent	35
look dateline some office	-40
look dateline some organisation	18
look dateline some organisation turn	-9
look dateline some person	32
look dateline some person turn	16
look early few	34
look early few office	22
look early few organisation	6
look early few organisation turn	10
look early few person turn	29
look early most	36
look early most absent	38
look early most organisation turn	34
look early most person turn	20
look early some	23
look early some absent	43
look early some office	-13
look early some office turn	12
look early some organisation	15
look early some organisation turn	-13
look early some person	10
look early some person turn	12
look inside few absent	-9
look inside few office turn	16
look inside most	-25
look inside most absent	-12
look inside most organisation	-35
look inside most person	-16
look inside most person turn	26
look inside some organisation turn	17
look inside some person	-9
look inside some person turn	-11
look name few absent	20
look name few office turn	-14
look name few organisation	13
look name few person	-11
look name most absent	-41
look name most office	-18
look name most office turn	-22
look name most organisation turn	11
look name most person	16
look name most person turn	-12
look name some absent	-27
look name some office turn	15
look name some organisation turn	-13
look ours some	-20
look ours some absent	-19
look people few office	24
look people few office turn	22
look people few organisation	16
look people few person	-17
look people most	-13
look people most absent	-11
look people most office	-24
look people most organisation	42
look people most organisation turn	-19
look people most person	-23
look people most person turn	-29
look people some absent	12
look people some office	-42
look people some organisation	24
look quality few office turn	12
look quality few organisation	-18
look quality few organisation turn	-12
look quality most	13
look quality most absent	-12
look quality most office	15
look quality most office turn	-34
look quality most organisation	-11
look quality most organisation turn	33
look quality some absent	-5
look quality some office	-11
look quality some office turn	20
look quality some organisation	-11
look quality some organisation turn	30
look quality some person turn	-14
look seat few	28
look seat few office	8
look seat few organisation	22
look seat few organisation turn	-16
look seat most	33
look seat most absent	31
look seat most office	18
look seat most organisation turn	20
look seat most person	20
look seat most person turn	-14
look seat some	12
look seat some absent	22
look seat some office	13
look seat some office turn	11
look seat some organisation	15
look town few	16
look town few organisation	14
look town few person turn	13
look town most	9
look town most absent	26
look town most office turn	11
look town most organisation turn	15
look town most person	-10
look town most person turn	9
look town some	33
look town some absent	15
look town some office	12
look town some organisation	16
look town some person	19
nearest after	-30
nearest before	20
no commission	-179
none	-28
none administration	-21
none adviser	-16
none alliance	-9
none ambassador	-23
none assembly	-40
none bank	39
none board	-13
none boss	-15
none bureau	-28
none cabinet	-66
none chair	17
none chairman	27
none chamber	25
none chief	20
none colleague	-30
none commission	-25
none commissioner	-34
none confederation	9
none congress	-34
none cooperative	17
none council	-17
none councillor	-15
none counterpart	-17
none department	-52
none deputy	-18
none director	18
none economist	53
none embassy	12
none executive	47
none false	-28
none fund	59
none government	-52
none governor	-27
none head	36
none institute	31
none king	-26
none lab	23
none leader	-43
none league	26
none manager	-18
none mayor	-23
none minister	-106
none ministry	-66
none office	-47
none office governor	-10
none office king	-17
none office minister	-22
none office ministers	33
none office ministry	-9
none office official	10
none office president	-88
none office representative	-10
none office secretary	-14
none office spokesman	-24
none office spokesperson	-24
none organisation	-15
none organisation administration	-20
none organisation alliance	-9
none organisation assembly	-40
none organisation association	12
none organisation bank	32
none organisation board	-12
none organisation bureau	-22
none organisation cabinet	-66
none organisation chamber	21
none organisation commission	-18
none organisation confederation	10
none organisation congress	-33
none organisation council	-28
none organisation department	-46
none organisation embassy	14
none organisation fund	59
none organisation government	-50
none organisation institute	23
none organisation lab	23
none organisation league	-14
none organisation ministers	-47
none organisation ministry	-57
none organisation office	-22
none organisation parliament	-56
none organisation senate	-46
none organisation treasury	-18
none organisation union	36
none other	12
none parliament	-56
none person adviser	-14
none person ambassador	-17
none person boss	-15
none person chairman	20
none person chamber	9
none person chief	22
none person colleague	-30
none person commissioner	-34
none person committee	-9
none person council	10
none person councillor	-15
none person counterpart	-17
none person deputy	-14
none person director	14
none person economist	53
none person executive	37
none person governor	-15
none person head	27
none person leader	-43
none person manager	-15
none person mayor	-21
none person minister	-94
none person ministers	-13
none person other	14
none person premier	-29
none person president	-22
none person professor	10
none person representative	-24
none person rival	14
none person secretary	-30
none person senator	-30
none person spokesperson	-11
none person spokeswoman	-10
none premier	-31
none president	-64
none professor	10
none representative	-38
none rival	14
none secretariat	14
none secretary	-38
none senate	-47
none senator	-30
none spokesman	-19
none spokesperson	-36
none spokeswoman	-23
none treasury	-20
none union	36
none word 	11
none word administration	-23
none word adviser	-17
none word agriculture	-25
none word alliance	-9
none word ambassador	-23
none word american	13
none word and	-10
none word assembly	-42
none word association's	-19
none word at	27
none word bank	39
none word board	-13
none word boss	-15
none word brazil	15
none word budget	23
none word bureau	-28
none word business	-10
none word cabinet	-78
none word central	-18
none word chair	11
none word chairman	34
none word chamber	25
none word chief	60
none word colleague	-30
none word commerce	-23
none word commission	-28
none word commissioner	-34
none word confederation	9
none word congress	-34
none word cooperative	17
none word council	-42
none word councillor	-15
none word counterpart	-17
none word customs	-63
none word dairy	-19
none word democrats	-11
none word department	-55
none word deputies	-15
none word deputy	-35
none word development	10
none word economic	-22
none word economist	59
none word embassy	12
none word executive	44
none word farmers'	-15
none word federal	-43
none word financial	27
none word finnish	14
none word fishermen's	14
none word folketing	-11
none word foreign	-17
none word former	10
none word fund	59
none word general	15
none word government	-58
none word governor	-20
none word head	23
none word high	11
none word house	-13
none word importers'	9
none word in	11
none word industries	10
none word industry	-11
none word institute	31
none word international	60
none word justice	-14
none word king	-26
none word lab	23
none word leader	-43
none word league	26
none word makers	33
none word makers'	18
none word manager	-18
none word manufacturers	-9
none word mayor	-23
none word mines	13
none word minister	-105
none word ministry	-69
none word mofcom	-10
none word monetary	59
none word national	-82
none word office	-28
none word officer	27
none word parliament	-56
none word peru	14
none word policy	22
none word postal	49
none word premier	-30
none word president	-45
none word presidential	-13
none word prime	-13
none word producers'	20
none word representative	-38
none word retail	-24
none word rice	12
none word rival	14
none word scotch	-13
none word secretariat	14
none word secretary	-36
none word security	-17
none word senate	-47
none word senator	-30
none word shipping	24
none word spokesman	-31
none word spokesperson	-58
none word spokeswoman	-28
none word state	-9
none word storting	-17
none word the	12
none word toy	-22
none word treasury	-39
none word union	35
none word universal	49
none word ustr	-24
none word vdma	11
none word vice	-18
none word whisky	-13
none word white	-9
none word world	66
none word xinhua	-15
of the others	-21
of the others office department	-11
of the others office king	10
of the others office ministers	-13
of the others office ministry	-15
of the others office official	-16
of the others office spokesman	-13
of the others office spokesperson	12
of the others organisation administration	-20
of the others organisation alliance	15
of the others organisation assembly	14
of the others organisation association	10
of the others organisation authority	-23
of the others organisation bureau	-24
of the others organisation cabinet	12
of the others organisation committee	18
of the others organisation confederation	-20
of the others organisation congress	-14
of the others organisation council	-19
of the others organisation embassy	-7
of the others organisation fund	-39
of the others organisation government	-8
of the others organisation guild	-14
of the others organisation lab	-20
of the others organisation ministers	8
of the others organisation ministry	30
of the others organisation office	-10
of the others organisation parliament	24
of the others organisation regulator	-10
of the others organisation senate	25
of the others organisation union	-52
of the others person boss	-16
of the others person chairman	10
of the others person chamber	12
of the others person chief	-9
of the others person colleague	-14
of the others person commissioner	22
of the others person councillor	10
of the others person counterpart	-26
of the others person deputy	-24
of the others person governor	-23
of the others person king	17
of the others person leader	-8
of the others person minister	30
of the others person ministers	-12
of the others person negotiator	-21
of the others person number	-15
of the others person premier	-19
of the others person president	-13
of the others person representative	-32
of the others person secretary	-17
of the others person senator	-18
of the others person speaker	-9
of the two	30
of the two office ministers	-25
of the two office ministry	12
of the two office president	20
of the two office spokesman	12
of the two organisation administration	16
of the two organisation alliance	-12
of the two organisation association	-18
of the two organisation authority	17
of the two organisation bank	-29
of the two organisation bureau	20
of the two organisation chamber	-18
of the two organisation commission	7
of the two organisation committee	-15
of the two organisation congress	17
of the two organisation council	16
of the two organisation department	10
of the two organisation fund	-55
of the two organisation government	17
of the two organisation institute	-26
of the two organisation lab	-12
of the two organisation office	10
of the two organisation treasury	10
of the two person boss	14
of the two person chair	-12
of the two person chairman	-23
of the two person chamber	-24
of the two person chief	-13
of the two person colleague	14
of the two person counterpart	13
of the two person deputy	16
of the two person economist	-61
of the two person executive	-36
of the two person governor	14
of the two person head	-23
of the two person king	-11
of the two person leader	16
of the two person mayor	10
of the two person other	-8
of the two person premier	22
of the two person president	16
of the two person representative	30
of the two person rival	-12
of the two person secretary	22
of the two person senator	18
of the two person spokesperson	11
of the two person taoiseach	9
office administration CN	14
office administration EU	-15
office administration KR	-17
office administration US	37
office adviser BD	29
office adviser CN	-25
office adviser IN	-17
office adviser JP	-9
office adviser KR	25
office adviser US	13
office affairs NL	12
office affairs TW	25
office affairs US	-34
office after 12	-34
office after 3	16
office agency US	15
office agriculture AR	-13
office agriculture AU	23
office agriculture CL	-9
office agriculture CN	-40
office agriculture FR	22
office agriculture JP	11
office agriculture MA	-19
office agriculture PE	-15
office agriculture PH	11
office agriculture US	29
office alliance IN	-14
office alliance US	40
office ambassador AR	16
office ambassador BR	21
office ambassador CO	14
office ambassador FR	-12
office ambassador GB	11
office ambassador MX	11
office ambassador PE	-16
office ambassador TR	-12
office american CN	20
office american US	-27
office and CH	-17
office and CN	-11
office and EU	-10
office and GB	30
office and HK	9
office and KR	12
office and MY	-12
office and US	-10
office and VN	23
office apparel CN	-11
office apparel US	-18
office apparel VN	13
office assembly AO	10
office assembly BG	16
office assembly BO	24
office assembly CA	-13
office assembly CN	-10
office assembly CR	17
office assembly DE	-15
office assembly EC	16
office assembly EG	-13
office assembly EU	-35
office assembly GH	-16
office assembly ID	-13
office assembly IN	-13
office assembly JP	-11
office assembly KR	82
office assembly MY	-17
office assembly NG	11
office assembly PE	-12
office assembly RS	15
office assembly US	-71
office assembly VN	11
office association AR	-10
office association BD	33
office association BR	-28
office association CA	-22
office association CL	17
office association CN	-92
office association DE	22
office association EU	-43
office association GB	34
office association ID	-10
office association IN	-36
office association KR	-9
office association MX	-29
office association MY	12
office association TH	-20
office association TW	-10
office association US	70
office association VN	11
office association ZA	19
office bank US	-28
office before 12	56
office before 3	46
office before 6	22
office border CN	-11
office border US	20
office boss CH	13
office boss EU	-15
office boss US	-11
office brazil US	-14
office budget CN	-23
office bundestag DE	16
office bureau CN	-27
office bureau KR	-15
office bureau US	53
office business GB	56
office business US	-37
office cabinet AR	-12
office cabinet BD	26
office cabinet BR	-26
office cabinet CA	29
office cabinet CL	-40
office cabinet CN	-14
office cabinet DE	18
office cabinet EG	-19
office cabinet ET	-25
office cabinet EU	-43
office cabinet GB	21
office cabinet IN	38
office cabinet JM	17
office cabinet JP	43
office cabinet KE	25
office cabinet KR	-10
office cabinet LK	46
office cabinet MX	-15
office cabinet MY	17
office cabinet NP	-18
office cabinet NZ	13
office cabinet PA	9
office cabinet PH	-26
office cabinet PL	-13
office cabinet PY	-19
office cabinet TH	36
office cabinet TO	10
office cabinet TR	-37
office cabinet TZ	-11
office cabinet UA	18
office cabinet US	-63
office cabinet VN	-27
office cabinet ZW	12
office carney CA	10
office cbp US	18
office census CN	-16
office census US	20
office central US	-12
office chair CA	-18
office chair CN	-14
office chair EU	27
office chair GB	15
office chairman BR	-14
office chairman CL	38
office chairman EU	-21
office chairman JP	12
office chairman LK	21
office chairman US	-27
office chamber AT	10
office chamber BO	22
office chamber BR	19
office chamber CN	-35
office chamber CO	16
office chamber CZ	25
office chamber ES	-9
office chamber EU	-28
office chamber FR	23
office chamber IT	32
office chamber JP	-16
office chamber KR	-10
office chamber MX	20
office chamber NO	-12
office chamber PE	-18
office chamber PT	-22
office chamber TR	30
office chamber US	-50
office chamber VN	-24
office chancellor AT	38
office chancellor DE	29
office chancellor EU	-26
office chancellor GB	33
office chancellor US	-18
office chief AU	11
office chief CA	-19
office chief CH	-16
office chief CN	-61
office chief EU	11
office chief ID	-15
office chief JP	24
office chief KR	10
office chief MX	-19
office chief NZ	-31
office chief PH	9
office chief US	-62
office chief VN	-12
office chile CL	10
office china CN	10
office coffee US	19
office colleague BO	13
office colleague ET	13
office colleague EU	-17
office colleague MA	12
office colleague PH	8
office colleague PY	11
office colleague RS	-17
office colleague TR	20
office colleague UZ	-12
office commerce AR	10
office commerce AU	-11
office commerce BD	60
office commerce BR	-20
office commerce CA	-16
office commerce CH	-35
office commerce CL	-25
office commerce CN	108
office commerce CY	10
office commerce EU	-58
office commerce FJ	-16
office commerce GB	-43
office commerce IN	66
office commerce JP	-60
office commerce KE	-10
office commerce KR	-67
office commerce MA	-14
office commerce ML	14
office commerce MX	-28
office commerce MY	-23
office commerce NL	-23
office commerce NO	-10
office commerce NP	15
office commerce NZ	-17
office commerce PA	10
office commerce PE	-20
office commerce PK	35
office commerce PT	-20
office commerce SA	-9
office commerce TH	46
office commerce TN	11
office commerce TW	-18
office commerce US	-14
office commerce UZ	-15
office commerce VE	18
office commerce VN	-34
office commerce ZM	27
office commission CH	-13
office commission CN	80
office commission EU	109
office commission FR	-9
office commission GB	-13
office commission KR	-16
office commission PH	12
office commission US	-85
office commissioner CA	-11
office commissioner EU	127
office commissioner PT	-13
office commissioner US	-19
office committee KR	13
office committee PK	22
office committee TR	-10
office committee US	-13
office confederation BR	39
office confederation US	-36
office congress AR	19
office congress BO	19
office congress BR	17
office congress CA	-20
office congress CN	-36
office congress CO	17
office congress EU	-18
office congress JP	-10
office congress MA	-10
office congress MX	13
office congress PE	69
office congress US	13
office constitutional US	-9
office cooperative US	-23
office coordinating ID	12
office coordination PK	22
office council AM	-14
office council AR	-17
office council AU	-14
office council BR	-30
office council CD	10
office council CH	103
office council CL	-29
office council CN	-40
office council DE	-11
office council DK	-11
office council DZ	12
office council EC	-13
office council EG	-22
office council ET	16
office council EU	121
office council FI	-18
office council GE	-20
office council GH	-26
office council HU	-9
office council ID	-28
office council IN	-16
office council IT	-11
office council JO	-10
office council JP	-25
office council KE	-16
office council KR	17
office council MA	11
office council ML	24
office council MY	-17
office council MZ	24
office council NO	-11
office council OM	16
office council PH	-14
office council PT	-12
office council SA	31
office council SE	-9
office council SN	-15
office council TH	-23
office council TN	-27
office council UA	-16
office council US	-37
office council VN	-20
office council ZA	-18
office councillor CH	66
office councillor TH	-13
office counterpart EC	13
office counterpart EU	-16
office counterpart IN	9
office counterpart KR	23
office counterpart US	-11
office counterpart VN	18
office customs CN	75
office customs EC	11
office customs EU	-17
office customs KR	-31
office customs TR	-9
office customs US	-22
office democrats US	-18
office department AR	-16
office department AU	11
office department BR	-19
office department CA	29
office department CH	52
office department CN	-40
office department EU	-30
office department GB	75
office department ID	-20
office department IE	22
office department IN	-12
office department JP	-34
office department KE	-16
office department KR	-26
office department MX	-21
office department MY	-10
office department PH	25
office department TR	-12
office department TW	-10
office department US	42
office deputy CN	27
office deputy ET	-15
office deputy EU	-12
office deputy FR	-10
office deputy GB	11
office deputy GH	35
office deputy KR	-20
office deputy KZ	-16
office deputy PL	14
office deputy TH	13
office deputy TR	11
office deputy US	-32
office deputy VN	21
office development PL	10
office director CA	-12
office director CH	42
office director CN	-30
office director EU	-39
office director IN	11
office director JP	-15
office director TR	-11
office director VN	-19
office distilled EU	-37
office distilled US	40
office economic CN	-40
office economic JP	-9
office economic NL	12
office economic PK	22
office economic TW	27
office economics CH	24
office economics DE	16
office economist CA	-12
office economist CN	-25
office economist US	-24
office economy AL	-13
office economy AR	24
office economy BG	14
office economy BR	-17
office economy CH	37
office economy CN	-21
office economy DE	-17
office economy EU	-38
office economy FI	-9
office economy GE	23
office economy GH	-13
office economy GT	10
office economy HU	10
office economy IL	14
office economy IR	-9
office economy JP	9
office economy KZ	-13
office economy LT	15
office economy MA	-21
office economy MX	60
office economy NA	-17
office economy PE	-12
office economy PT	16
office economy SK	28
office economy TH	-11
office economy US	-29
office economy UY	9
office economy VN	-24
office embassy CN	32
office embassy EU	-12
office embassy PT	-11
office embassy SE	-15
office embassy US	-30
office energy US	15
office enterprise IE	17
office european EU	24
office executive CN	-46
office executive KR	-14
office executive MX	-16
office executive MY	-10
office executive US	-10
office executive VN	-18
office export CN	-15
office export IN	25
office exporters EU	-18
office exporters FR	29
office exporters US	-34
office farmers CH	19
office farmers US	-15
office federal AT	28
office federal CA	13
office federal CH	143
office federal CL	-22
office federal CN	-26
office federal DE	36
office federal EU	-34
office federal GH	-14
office federal JP	-15
office federal KR	-12
office federal PK	17
office federal US	-54
office federal UY	-20
office federal VN	-13
office federation CH	26
office federation CN	-48
office federation DE	12
office federation EU	-25
office federation FR	27
office federation GB	25
office federation IN	14
office federation IT	14
office federation KR	-9
office federation MY	-15
office federation SE	11
office federation US	33
office finance AR	-14
office finance AT	11
office finance BD	-10
office finance BO	-10
office finance BR	15
office finance CA	11
office finance CH	-13
office finance CL	33
office finance CN	21
office finance EC	-19
office finance EG	-14
office finance EU	-26
office finance FR	-9
office finance GB	-25
office finance GH	12
office finance IN	22
office finance JP	20
office finance KE	-10
office finance KH	-20
office finance KR	26
office finance LK	18
office finance MD	-11
office finance MY	-23
office finance MZ	-11
office finance NG	12
office finance PE	-19
office finance PT	12
office finance PY	19
office finance UA	-20
office finance US	-78
office finance UY	12
office finance VN	26
office finnish FI	-13
office first GB	28
office first US	-15
office fisheries IS	29
office fisheries NO	19
office folketing DK	36
office food US	11
office for CL	-12
office for CN	11
office for CO	-10
office for DK	10
office for EG	-22
office for EU	15
office for FJ	13
office for FR	31
office for GB	54
office for GR	-13
office for HK	10
office for HU	-11
office for ID	-13
office for IE	22
office for JM	-11
office for JP	-25
office for KE	20
office for MA	-19
office for MT	11
office for NG	9
office for NZ	25
office for PE	-14
office for PL	9
office for TH	-17
office for TN	11
office for TR	-9
office for US	-35
office for VN	-17
office foreign AR	19
office foreign BE	27
office foreign BR	45
office foreign CD	14
office foreign CH	-16
office foreign CL	22
office foreign CN	-16
office foreign CR	15
office foreign CU	25
office foreign DE	14
office foreign DZ	-20
office foreign EC	11
office foreign EU	-27
office foreign FR	-12
office foreign GE	-13
office foreign GH	-18
office foreign HU	16
office foreign ID	9
office foreign IE	-10
office foreign IS	19
office foreign IT	21
office foreign KE	-15
office foreign KR	-11
office foreign LK	-12
office foreign LV	16
office foreign MN	16
office foreign NA	-25
office foreign NG	-15
office foreign PE	9
office foreign RU	-12
office foreign SN	-18
office foreign TH	-18
office foreign TN	-14
office foreign TR	-9
office foreign US	-46
office foreign VN	11
office former CN	-17
office french FR	16
office fund CN	-30
office fund JP	-12
office fund US	-38
office general AU	34
office general CA	39
office general EU	-18
office general GB	16
office general NO	-13
office general NZ	14
office general US	-38
office government CH	21
office government CL	-17
office government CN	-62
office government DE	11
office government EU	-47
office government FR	-10
office government GB	62
office government GE	-12
office government GH	-10
office government IE	18
office government KE	-11
office government KR	10
office government MA	38
office government MY	-10
office government NO	-17
office government PT	-13
office government RU	-9
office government TH	17
office government US	-35
office government VN	19
office governor AU	34
office governor CA	38
office governor KE	13
office governor NZ	14
office grand TR	15
office growers CA	30
office growers CN	-9
office growers EU	-15
office growers US	-12
office head EU	-27
office head KR	-13
office head MA	25
office head US	-15
office health US	-14
office high US	-10
office home US	23
office house CN	-26
office house US	51
office importers US	-12
office in 1	27
office indian IN	14
office industries US	11
office industry BR	37
office industry CH	12
office industry CN	-47
office industry ES	-11
office industry EU	-13
office industry GB	22
office industry JO	17
office industry JP	-12
office industry KR	10
office industry TW	-11
office industry US	-10
office industry UZ	9
office institute CN	-21
office international CA	17
office international CH	-10
office international JP	-13
office international SE	-19
office international US	-22
office investment UZ	15
office its CN	24
office its US	-19
office justice CN	-25
office justice US	38
office king EU	-14
office king JO	23
office king MA	37
office king TO	37
office king US	-13
office lab CN	-23
office leader AU	14
office leader CN	-32
office leader EU	-20
office leader GB	43
office leader IN	9
office leader JP	11
office leader TR	-13
office leader US	-45
office league US	-30
office makers JP	-14
office manufacturers JP	11
office market CN	24
office market US	-16
office minister AR	38
office minister AT	18
office minister AU	35
office minister BD	31
office minister BE	21
office minister BF	9
office minister BG	11
office minister BI	-11
office minister BJ	10
office minister BR	-10
office minister BT	12
office minister BY	12
office minister CA	40
office minister CH	-55
office minister CM	-17
office minister CN	-53
office minister CR	15
office minister CU	-11
office minister CV	27
office minister CY	-25
office minister DE	10
office minister DJ	-11
office minister DZ	-22
office minister EC	-14
office minister ET	12
office minister EU	-149
office minister FI	17
office minister GB	10
office minister GE	10
office minister GM	20
office minister GR	36
office minister GT	-22
office minister GY	20
office minister HT	-12
office minister HU	23
office minister IE	44
office minister IN	21
office minister IR	-14
office minister IS	39
office minister IT	52
office minister JM	13
office minister KE	-44
office minister KG	29
office minister KR	-23
office minister KW	8
office minister KZ	13
office minister LA	22
office minister LR	10
office minister LT	12
office minister LU	13
office minister LV	23
office minister MA	-42
office minister MD	-14
office minister MG	-17
office minister MM	-10
office minister MR	10
office minister MU	25
office minister MW	-17
office minister MZ	-18
office minister NE	-11
office minister NG	-18
office minister NL	27
office minister OM	-33
office minister PE	-18
office minister PG	34
office minister PH	-39
office minister PK	11
office minister PL	28
office minister PY	14
office minister QA	-27
office minister RS	16
office minister RW	-18
office minister SA	-32
office minister SB	13
office minister SE	11
office minister SI	47
office minister SK	22
office minister SN	11
office minister SZ	-19
office minister TJ	9
office minister TR	-10
office minister TW	-12
office minister UA	-23
office minister UG	-10
office minister US	-186
office minister UZ	-27
office minister VE	13
office minister VN	11
office minister ZA	23
office ministers AU	10
office ministers CA	10
office ministers ET	22
office ministers EU	-21
office ministers IT	15
office ministers MY	-21
office ministers MZ	24
office ministers SA	15
office ministers UA	18
office ministers US	-26
office ministers VN	15
office ministers ZM	-14
office ministry AM	12
office ministry AR	-12
office ministry AU	-24
office ministry BD	12
office ministry BE	31
office ministry BO	-13
office ministry BR	13
office ministry CA	-32
office ministry CH	-23
office ministry CM	24
office ministry CN	118
office ministry CY	15
office ministry CZ	11
office ministry DE	15
office ministry DZ	11
office ministry EC	11
office ministry EU	-89
office ministry FI	20
office ministry GB	-23
office ministry GH	-22
office ministry HK	-14
office ministry HR	17
office ministry HU	18
office ministry ID	17
office ministry IE	-10
office ministry IN	66
office ministry IR	-19
office ministry IS	16
office ministry JP	9
office ministry KR	-11
office ministry MG	-13
office ministry ML	-8
office ministry MN	-11
office ministry MR	16
office ministry MY	-15
office ministry NA	-12
office ministry NL	-21
office ministry NO	14
office ministry NZ	-15
office ministry PE	-11
office ministry PK	-17
office ministry PY	9
office ministry RU	-20
office ministry SG	19
office ministry SI	14
office ministry SK	29
office ministry TH	-24
office ministry TR	27
office ministry TW	12
office ministry TZ	-12
office ministry US	-174
office ministry UY	-16
office ministry VN	39
office ministry WS	-10
office ministry ZA	21
office mofcom CN	27
office mofcom US	-16
office monetary CN	-28
office monetary JP	-10
office monetary US	-34
office nam VN	11
office national AO	10
office national AR	-16
office national BD	14
office national BG	16
office national BR	29
office national CA	-23
office national CN	-72
office national DE	-16
office national EC	17
office national EU	-41
office national GH	-21
office national ID	-15
office national IN	-25
office national JP	-13
office national KR	76
office national MA	-10
office national MX	-9
office national MY	-23
office national NG	11
office national PA	15
office national PE	-9
office national PT	10
office national RS	15
office national SK	10
office national SN	10
office national TH	-10
office national US	33
office negotiator JP	27
office negotiator US	-27
office office AU	43
office office AZ	-14
office office CA	33
office office CN	-46
office office DE	23
office office EU	-27
office office GB	-18
office office GH	-10
office office ID	12
office office IN	-18
office office JP	-32
office office KR	35
office office LV	12
office office MX	11
office office NG	-13
office office PE	-12
office office PH	14
office office TH	-9
office office TN	-13
office office TW	11
office office US	-33
office official IN	10
office parliament BE	-13
office parliament CA	15
office parliament CH	41
office parliament CL	-26
office parliament CN	-23
office parliament CY	-14
office parliament DE	-18
office parliament EE	13
office parliament EU	75
office parliament FJ	15
office parliament GB	20
office parliament GE	40
office parliament GH	23
office parliament IN	-18
office parliament KE	-15
office parliament KR	-28
office parliament LK	13
office parliament MY	-17
office parliament NZ	33
office parliament PE	-16
office parliament PL	-12
office parliament PT	16
office parliament TR	-27
office parliament UA	-12
office parliament UG	18
office parliament US	-81
office party CN	-17
office party KR	28
office party TW	14
office party US	-27
office people EU	-11
office people KR	26
office people US	-18
office peru PE	-14
office port CN	-14
office port US	24
office postal EU	-11
office postal US	-35
office power KR	26
office power US	-18
office premier CA	57
office premier TW	45
office premier US	-63
office president AO	48
office president AR	33
office president AT	15
office president BE	-19
office president BO	24
office president BR	21
office president BW	13
office president CA	-25
office president CD	10
office president CH	-29
office president CI	-22
office president CL	21
office president CN	-110
office president CO	53
office president CZ	12
office president DK	-37
office president DZ	29
office president EC	21
office president EE	-42
office president ES	-21
office president ET	-22
office president EU	-87
office president FJ	-26
office president FR	35
office president GB	-56
office president GE	-35
office president GR	-18
office president GT	14
office president HK	-40
office president HN	17
office president ID	18
office president IE	-31
office president IN	-33
office president IR	-15
office president JM	-14
office president JO	-18
office president JP	-84
office president KE	12
office president KH	-21
office president KR	-24
office president LK	13
office president LT	-9
office president LV	-15
office president MA	-30
office president MG	31
office president MN	-11
office president MT	-13
office president MW	14
office president MX	47
office president MY	-43
office president MZ	25
office president NG	30
office president NL	-20
office president NO	-56
office president OM	-17
office president PE	29
office president PH	27
office president PK	12
office president PT	-18
office president PY	25
office president RU	-26
office president SE	-62
office president SG	-11
office president SI	12
office president SK	-23
office president SN	25
office president SV	-14
office president TG	24
office president TH	-23
office president TN	27
office president TR	21
office president TW	27
office president TZ	10
office president UG	10
office president US	114
office president UY	43
office president VE	14
office president VN	-50
office president ZA	44
office presidential CA	-18
office presidential KR	48
office presidential US	-13
office press MX	12
office prime AL	10
office prime BD	17
office prime BO	-9
office prime BR	-11
office prime CA	14
office prime CH	-29
office prime CL	-27
office prime CN	-49
office prime CU	-22
office prime DE	-13
office prime DK	15
office prime EC	-23
office prime EG	42
office prime EU	-56
office prime FI	12
office prime FJ	-23
office prime FR	16
office prime GB	27
office prime GE	13
office prime GH	-9
office prime HR	10
office prime HU	23
office prime ID	-15
office prime IN	10
office prime IS	22
office prime IT	22
office prime JP	35
office prime KE	-14
office prime KG	14
office prime KH	19
office prime KR	-12
office prime KZ	39
office prime LA	23
office prime LB	11
office prime LT	19
office prime LV	33
office prime MA	-17
office prime MN	10
office prime MT	12
office prime MU	16
office prime NZ	12
office prime OM	-9
office prime PE	-13
office prime PL	24
office prime PT	15
office prime QA	-10
office prime RU	-13
office prime RW	-18
office prime SI	18
office prime TN	-27
office prime TR	-32
office prime UA	-9
office prime US	-73
office producers US	11
office protection CN	-11
office protection US	20
office q before 12	-11
office regulator CN	20
office representative CH	-11
office representative GB	-15
office representative KR	-12
office representative MY	-10
office representative SE	-10
office representative US	90
office retail CN	-40
office retail US	68
office riksdag SE	19
office rival US	-14
office scotch GB	52
office scotch US	-33
office secretary AR	32
office secretary BD	-10
office secretary BO	12
office secretary BR	-16
office secretary CA	-20
office secretary CH	-17
office secretary CN	-83
office secretary CO	-10
office secretary DE	14
office secretary EG	-23
office secretary EU	-49
office secretary GB	90
office secretary HK	13
office secretary ID	-18
office secretary IN	21
office secretary IS	-13
office secretary KE	52
office secretary KH	-12
office secretary KR	-44
office secretary KZ	-14
office secretary MA	-13
office secretary MX	58
office secretary MY	-32
office secretary PE	-18
office secretary PH	60
office secretary RU	-9
office secretary TH	-13
office secretary TR	-31
office secretary US	12
office secretary VN	-20
office security CN	-29
office security KR	12
office security US	21
office sejm PL	24
office senate BO	21
office senate BR	20
office senate CL	27
office senate CN	-31
office senate CZ	22
office senate ES	-9
office senate EU	-13
office senate GB	-15
office senate IN	-15
office senate KR	-20
office senate KZ	30
office senate MX	46
office senate PE	-12
office senate PH	39
office senate PT	-10
office senate PY	-16
office senate RU	-30
office senate TH	-18
office senate US	25
office senate UY	19
office senate ZA	-18
office senator AR	9
office senator BR	-17
office senator CA	-16
office senator CL	36
office senator CN	-23
office senator KR	-10
office senator MX	12
office senator PH	31
office senator US	37
office service US	11
office shipping US	-9
office soybean US	9
office spirits EU	-41
office spirits US	34
office spokesman AU	-12
office spokesman BR	10
office spokesman DK	20
office spokesman EC	15
office spokesman EU	25
office spokesman GB	45
office spokesman GH	-27
office spokesman HK	10
office spokesman ID	-13
office spokesman IT	-10
office spokesman KR	13
office spokesman NG	24
office spokesman TH	15
office spokesman US	-31
office spokesperson CN	49
office spokesperson EU	45
office spokesperson GB	22
office spokesperson ID	-15
office spokesperson IN	10
office spokesperson JP	-10
office spokesperson MY	-16
office spokesperson SE	-15
office spokesperson TR	10
office spokesperson US	-22
office spokesperson VN	14
office spokeswoman EC	-12
office spokeswoman EU	20
office spokeswoman GB	18
office state CN	15
office state CU	11
office state DE	15
office state ES	12
office state GB	41
office state KR	39
office state MY	-14
office state NO	11
office state US	-28
office states CH	15
office states IN	-12
office states US	14
office statistics CN	12
office statistics US	-22
office steelworkers US	14
office storting NO	57
office swissmem CH	22
office swissmem US	-10
office taoiseach IE	28
office tariff CH	-11
office tariff CN	93
office tariff GB	10
office tariff PH	13
office tariff US	-67
office the AT	11
office the BD	23
office the BR	-13
office the CH	19
office the CL	-11
office the DK	18
office the EG	-23
office the ES	-14
office the FR	16
office the GE	-19
office the GH	-12
office the GR	-10
office the HU	8
office the ID	-17
office the IN	14
office the IR	10
office the JP	8
office the KE	10
office the KR	-27
office the MA	-18
office the MZ	9
office the NG	10
office the PE	19
office the PL	10
office the RS	-13
office the SE	-20
office the TH	-16
office the TN	12
office the US	-37
office the VN	-24
office toy CN	-24
office toy US	43
office trade AM	-10
office trade AR	-16
office trade AU	33
office trade BA	19
office trade BD	-24
office trade BE	17
office trade BF	18
office trade BG	-25
office trade BJ	11
office trade BO	-25
office trade BR	-11
office trade BW	17
office trade CA	38
office trade CD	17
office trade CH	-37
office trade CL	-26
office trade CN	-64
office trade CR	15
office trade CZ	-16
office trade DZ	-17
office trade EC	14
office trade EE	8
office trade EG	-28
office trade ES	18
office trade ET	35
office trade EU	24
office trade FJ	33
office trade GB	62
office trade GE	-15
office trade GH	27
office trade GM	27
office trade GR	-14
office trade HR	-13
office trade HU	-29
office trade IN	-25
office trade IQ	-17
office trade IS	-18
office trade IT	-14
office trade JO	11
office trade JP	-24
office trade KE	27
office trade KH	-25
office trade LB	-14
office trade LT	-30
office trade MA	-14
office trade MG	-13
office trade MX	-19
office trade MY	-15
office trade NA	15
office trade NO	-25
office trade NZ	44
office trade OM	-9
office trade PE	15
office trade PG	32
office trade PH	33
office trade PK	-31
office trade QA	-10
office trade RO	-15
office trade RS	13
office trade RU	-10
office trade RW	11
office trade SA	-25
office trade SG	28
office trade SI	25
office trade SK	13
office trade SN	12
office trade TH	-37
office trade TN	11
office trade TT	19
office trade UA	-13
office trade UG	-9
office trade US	-34
office trade UY	-27
office trade UZ	11
office trade VN	26
office trade WS	11
office trade ZA	13
office trade ZM	-10
office transport CN	23
office transport US	-10
office treasury BR	-12
office treasury CN	-62
office treasury ES	-13
office treasury GB	41
office treasury JP	-20
office treasury KE	23
office treasury KR	-10
office treasury MY	-18
office treasury US	108
office turkish TR	18
office tánaiste IE	14
office union BR	-20
office union CH	16
office union CN	-19
office union EU	-48
office union GB	15
office union IN	26
office union KR	11
office union MA	-14
office union PL	19
office union TR	10
office union US	-36
office united CN	-10
office united US	28
office universal EU	-11
office universal US	-35
office ustr CN	-26
office ustr US	54
office vda DE	34
office vda NL	-12
office vice BR	14
office vice CH	-12
office vice CN	27
office vice ID	13
office vice KR	10
office vice PE	-10
office vice TW	43
office vice US	-52
office whisky GB	52
office whisky US	-33
office white CN	-24
office white US	47
office world CN	-32
office world EU	-13
office world US	-36
office xinhua CN	58
office xinhua US	-34
office yale CN	-17
organisation after 12	-32
organisation after 3	32
organisation after 6	-22
organisation after far	-44
organisation before 12	-32
organisation before 3	49
organisation before far	12
organisation in 1	90
organisation q before 12	-26
organisation q before far	10
organisation t in 1	19
other no we person turn	-23
other some we office turn	-23
other we	29
other we person	27
other we person turn	14
our: first before	-43
our: first before alone	-36
our: first by name here	-13
our: first here	-38
our: home	-15
our: last before	-21
our: last here	-27
own and silent	7
own and silent office	-26
own and silent person	28
own some we	16
own some we office	19
own some we office turn	22
own some we organisation	5
own some we person turn	-28
own we person turn	-23
person after 1	11
person after 12	-16
person after 3	28
person after far	-22
person before 1	41
person before 3	11
person before 6	21
person before far	-18
person in 1	60
person q after 12	-16
person q before 3	-15
person q before 6	-19
person q before far	-27
person t after 12	-29
q after 12 quality	-15
q after 12 seat	-11
q after led and	-19
q after led on	-15
q after then .	24
q after then has	-12
q before 12 name	-11
q before 12 town	-15
q before 6 name	-24
q before far name	-19
q before has "	-26
q before has ,	-20
q before has the	-14
q before led on	-26
q before led what	-23
q before: , "	-14
q before: , " said	12
q before: , " the	-9
q first: nearest after	-28
q first: nearest before	-49
q nearest after	-11
q nearest before	-42
rank=-1 office	37
rank=-1 organisation	21
rank=-1 person	-65
rank=0 office	-13
rank=0 person	17
rank=1 office	43
rank=1 organisation	50
rank=1 person	55
rank=2 office	-17
rank=2 organisation	-12
rank=2 person	-19
rank=3 office	-27
rank=3 organisation	-46
rank=3 person	-71
rank=4 office	-32
rank=4 organisation	-63
rank=4 person	-102
rule:another	-97
rule:beside one of them	30
rule:first	68
rule:guessed ambassador	17
rule:guessed another	-20
rule:guessed chief	-15
rule:guessed executive	-14
rule:guessed minister	25
rule:guessed ministry	22
rule:guessed negotiator	18
rule:guessed office	28
rule:guessed organisation	47
rule:guessed premier	-18
rule:guessed president	-30
rule:guessed secretary	14
rule:none given	-19
rule:none open	-5
rule:open home	-53
rule:open home own	17
rule:party	68
rule:party adviser	25
rule:party association	35
rule:party bank	-27
rule:party board	16
rule:party bureau	11
rule:party chairman	-21
rule:party chamber	-46
rule:party chancellor	17
rule:party chief	26
rule:party colleague	33
rule:party commission	39
rule:party commissioner	54
rule:party congress	11
rule:party consul	-10
rule:party council	-31
rule:party counterpart	16
rule:party delegation	17
rule:party department	-44
rule:party deputy	-9
rule:party director	-39
rule:party embassy	-29
rule:party envoy	12
rule:party government	14
rule:party institute	-19
rule:party lab	-21
rule:party minister	9
rule:party ministry	-66
rule:party negotiator	22
rule:party organisation	8
rule:party other	39
rule:party person	67
rule:party president	99
rule:party representative	104
rule:party secretary	15
rule:party service	-11
rule:party spokesperson	9
rule:party spokeswoman	22
rule:party treasury	12
rule:party tánaiste	14
rule:party union	-32
rule:seat free	44
rule:seat taken	-60
says after from	-29
says after none	-45
says after none often	-42
says after with	-45
says beside us	-33
says beside us often	-40
says many	-43
says most	-52
says name	-63
says name often	-16
says quality	-25
says quality often	-32
says seat	-19
says seat often	-10
says some	10
silent: first before	20
silent: last before	11
t after 12 name	-28
t after 12 quality	-17
t after 3 town	14
t after 6 name	17
t after 6 quality	-25
t after far name	-25
t after far quality	12
t after has (	23
t after has ,	19
t after has :	-21
t after has <Name>	-7
t after has the	-17
t after led (	26
t after led ,	32
t after led :	-12
t after led and	14
t after led for	28
t after led from	-23
t after led on	-30
t after led the	-30
t after led to	-10
t after led with	-30
t after then )	37
t after then ,	8
t after then :	16
t after then at	-16
t after then has	-19
t after then have	-9
t after then in	-13
t after then on	15
t after then pays	-10
t after: (	26
t after: ,	11
t first: nearest after	19
t in 1 name	18
t in 1 quality	19
t in 1 town	-12
t nearest after	-9
taken up	-48
their: first before	22
their: first before alone	13
their: first by name here	-22
their: last before	25
their: last here	20
there=always	41
there=never	-14
there=some	-14
turn own away	-11
unnamed US 0	-151
unnamed US 0 assembly	-12
unnamed US 0 cabinet	-26
unnamed US 0 chamber	-9
unnamed US 0 council	-15
unnamed US 0 department	-12
unnamed US 0 director	10
unnamed US 0 executive	13
unnamed US 0 government	-12
unnamed US 0 institute	14
unnamed US 0 minister	-47
unnamed US 0 ministers	-13
unnamed US 0 ministry	-20
unnamed US 0 of 1 office	32
unnamed US 0 of 2 office	-9
unnamed US 0 of 2 organisation	-19
unnamed US 0 of 2 person	-63
unnamed US 0 of 3 office	-36
unnamed US 0 of 3 organisation	-62
unnamed US 0 of 3 person	-94
unnamed US 0 office	-11
unnamed US 0 other	-54
unnamed US 0 parliament	-12
unnamed US 0 president	-26
unnamed US 0 secretary	-13
unnamed US 0 senate	-20
unnamed US 1	12
unnamed US 1 congress	-28
unnamed US 1 government	13
unnamed US 1 of 1 person	13
unnamed US 1 of 2 office	24
unnamed US 1 of 2 person	-17
unnamed US 1 of 3 organisation	9
unnamed US 1 of 3 person	-12
unnamed US 1 other	33
unnamed US 1 president	21
unnamed US 1 secretary	-30
unnamed US 2	62
unnamed US 2 of 1 organisation	12
unnamed US 2 of 3 office	24
unnamed US 2 of 3 organisation	19
unnamed US 2 of 3 person	24
unnamed US 2 president	37
unnamed US 3	35
unnamed US 3 of 1 office	13
unnamed US 3 of 2 person	-10
unnamed US 3 of 3 office	26
unnamed US 3 of 3 organisation	41
unnamed US 3 of 3 person	-25
unnamed US 3 president	36
unnamed US 3 secretary	-13
unnamed administration	19
unnamed assembly	-13
unnamed association	32
unnamed cabinet	-35
unnamed chamber	-14
unnamed congress	-14
unnamed council	-24
unnamed department	15
unnamed executive	11
unnamed institute	13
unnamed king	-12
unnamed minister	-23
unnamed ministers	-17
unnamed ministry	-28
unnamed office	-9
unnamed parliament	-17
unnamed president	46
unnamed representative	14
unnamed secretary	-39
unnamed senate	-27
unnamed service	11
unnamed spokesman	-14
voices=0	-40
voices=0 own	7
voices=1	25
voices=1 own	15
voices=2 own	9
voices=3 own	14`;
