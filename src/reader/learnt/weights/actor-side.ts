// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
1 begins paragraph	8
1 begins paragraph name	15
1 begins paragraph seat	19
1 begins paragraph town	-23
1 first by name here	16
1 her: home	-16
1 her: last before	-19
1 his: first before alone	25
1 his: home	7
1 his: last before	22
1 his: last here	24
1 home	-9
1 its: first before	39
1 its: first before alone	27
1 its: first by name here	40
1 its: first here	26
1 its: home	-10
1 its: last before	26
1 our: first before	-42
1 our: first before alone	-35
1 our: first by name here	-14
1 our: first here	-40
1 our: home	-15
1 our: last before	-30
1 our: last here	-23
1 silent: first before	28
1 silent: last before	18
1 their: first before	14
1 their: first by name here	-28
1 their: first here	-10
1 their: last before	14
<always>	0
after 1 seat	11
after 12 name	-34
after 12 quality	13
after 12 seat	-28
after 3 name	23
after 3 seat	21
after 3 town	41
after 6 quality	-19
after 6 seat	-7
after 6 town	21
after far name	-32
after far quality	-20
after far seat	-22
after far town	12
after has 's	24
after has (	34
after has ;	-44
after has <Name>	37
after has <body>	40
after has agreed	-13
after has and	-108
after has as	11
after has asked	-26
after has at	27
after has average	16
after has back	-15
after has because	-16
after has been	-10
after has called	-23
after has calls	-16
after has chairs	-9
after has denied	24
after has did	17
after has directed	12
after has estimated	-21
after has exports	-16
after has flew	-12
after has flies	-12
after has for	98
after has had	11
after has has	-23
after has he	-12
after has heads	38
after has him	13
after has his	-9
after has if	-9
after has in	40
after has it	16
after has journalists	18
after has leads	35
after has led	22
after has meets	-11
after has met	-54
after has no	-19
after has of	23
after has out	-11
after has points	-14
after has proposed	-15
after has puts	14
after has received	-19
after has replied	17
after has reported	-39
after has reporters	33
after has runs	17
after has said	38
after has says	-28
after has signed	36
after has signs	9
after has speaks	16
after has talks	-15
after has tells	-20
after has the	28
after has threatened	-15
after has to	-59
after has told	58
after has truce	-12
after has urged	-15
after has warned	16
after has was	-10
after has went	10
after has whether	-16
after has which	10
after has who	69
after has will	-16
after has with	-38
after has writes	-13
after has wrote	17
after has yesterday	-12
after led (	11
after led ,	38
after led ;	-28
after led a	-9
after led after	-12
after led against	19
after led and	-65
after led asked	-25
after led at	20
after led average	11
after led because	-21
after led between	19
after led blamed	-9
after led but	18
after led by	-20
after led called	-13
after led de	-12
after led for	52
after led from	-39
after led heads	14
after led his	-60
after led hit	11
after led if	-36
after led in	30
after led is	14
after led no	16
after led of	11
after led on	-33
after led radio	28
after led recognise	20
after led said	11
after led says	15
after led see	-11
after led than	11
after led that	55
after led the	-23
after led threatened	-9
after led three	15
after led to	-74
after led two	11
after led unless	-20
after led until	-17
after led was	-20
after led what	12
after led when	-20
after led where	12
after led whether	-16
after led which	-24
after led with	-99
after led —	-19
after then )	14
after then ,	13
after then .	19
after then :	36
after then ;	34
after then a	-31
after then about	-17
after then always	10
after then and	19
after then are	-25
after then at	-23
after then before	-13
after then by	-54
after then cars	-40
after then charges	16
after then cheese	13
after then cocoa	-10
after then coffee	-11
after then colleague	-44
after then consumers	-11
after then content	16
after then could	23
after then counterpart	-23
after then delegation	18
after then did	-13
after then does	14
after then duty	-20
after then expects	14
after then export	-9
after then exporters	22
after then families	20
after then fell	-9
after then firms	10
after then for	-45
after then government	24
after then has	-14
after then have	-18
after then in	-25
after then industrial	10
after then industry	13
after then is	-18
after then keeps	-16
after then last	-23
after then law	22
after then levies	-23
after then list	15
after then market	-26
after then might	23
after then minister	-38
after then needs	-10
after then now	11
after then of	-10
after then on	-15
after then one	16
after then origin	-21
after then over	-16
after then parliament	51
after then people	15
after then products	14
after then published	-16
after then radio	17
after then reporters	17
after then requires	-21
after then said	11
after then should	-16
after then side	16
after then some	-12
after then sugar	19
after then takes	-9
after then tariffs	-23
after then technology	10
after then that	-15
after then the	-33
after then time	11
after then to	-28
after then today	-10
after then told	14
after then took	-21
after then trade	22
after then tuna	-13
after then tyres	-20
after then until	10
after then was	12
after then were	-11
after then will	22
after then wine	14
after then with	-16
after then workers	16
after then would	54
after: (	34
after: , <office> of the	-20
after: , and	-37
after: , and the	-33
after: , for the	9
after: , in	-28
after: , met in	-25
after: , said	12
after: , said that	32
after: , signed in	17
after: , the	88
after: , the <office> in	16
after: , who heads	14
after: , who heads the	26
after: , who leads for	9
after: , who leads the	23
after: , who led the	17
after: , who negotiates for	9
after: and	-52
after: and , in	-32
after: and his	-28
after: announced that	-15
after: asked	-20
after: denied that	10
after: flew to	-9
after: flies to	-11
after: for	73
after: has asked	-9
after: has said that	22
after: has threatened	-9
after: in	79
after: is	11
after: of	61
after: on	9
after: put the	-10
after: said ,	11
after: said in	-14
after: said last week that	-12
after: said on <Name> that	10
after: said that	13
after: said that the	13
after: says that	-14
after: signed for	30
after: signed it in	10
after: told <body> in	15
after: told reporters in	9
after: told the	14
after: urged	-15
after: warned ,	20
after: was in	-14
alone 1	8
alone 2	17
asked after and	-14
asked after from	-17
asked after none often	14
asked after of	32
asked after to	-13
asked after with	-36
asked beside us	-13
asked most	-17
asked never	10
asked owns	11
asked quality	-28
asked some	17
before 1 name	12
before 1 seat	48
before 12 name	4
before 12 quality	-18
before 3 name	22
before 3 quality	37
before 3 seat	30
before 6 seat	34
before 6 town	-18
before far seat	36
before far town	-15
before has 's	65
before has (	13
before has )	-15
before has ,	-51
before has .	16
before has 12	-15
before has :	61
before has ;	-28
before has <body>	10
before has a	21
before has and	-81
before has as	28
before has before	11
before has business	-11
before has by	66
before has carmakers	-12
before has from	-17
before has goods	-15
before has have	17
before has is	26
before has it	42
before has led	32
before has of	28
before has on	-31
before has said	-29
before has side	32
before has signature	24
before has signed	24
before has that	-10
before has the	36
before has under	10
before has was	31
before has whose	16
before has yesterday	-12
before has —	-24
before led 's	-22
before led (	-11
before led ,	40
before led -	21
before led /	13
before led ;	19
before led an	-11
before led at	-17
before led average	-33
before led by	-32
before led charge	9
before led from	-48
before led if	-55
before led in	20
before led is	-16
before led of	-28
before led on	-54
before led said	16
before led should	-26
before led since	-10
before led that	22
before led the	27
before led then	17
before led three	-24
before led to	-62
before led unless	-9
before led whether	-10
before led with	-88
before led —	51
before: 	47
before: 's	26
before: 's ,	27
before: ) and	-14
before: ,	-28
before: , <Name>	11
before: , and	-24
before: , the	-31
before: , where the	14
before: , whose	12
before: :	20
before: ;	-19
before: a	13
before: and	-53
before: by	27
before: by the	24
before: carmakers ' <body>	-11
before: it is the	20
before: side	20
before: side the	19
before: that	-15
before: the	106
before: the signature of	15
before: —	-21
begins paragraph	21
begins paragraph quality	-15
begins paragraph seat	21
by kind of body	113
called abbas DZ	43
called abbas IT	-14
called abbas TN	-10
called abdul MY	32
called abeid TZ	27
called abul BD	22
called adam US	18
called adams BB	29
called adenauer EU	18
called adnan TR	25
called afonso PT	53
called aggrey GH	14
called agostinho AO	31
called aguirre CL	20
called agus ID	31
called ahmad BD	32
called ahmad IR	9
called ahmad US	-15
called ahmadu NG	9
called airlangga ID	14
called akaki GE	43
called akazawa JP	44
called akazawa US	-28
called al-azhari SD	13
called al-fassi MA	31
called al-said IQ	16
called al-solh LB	20
called albanese AU	15
called albares ES	10
called albert US	22
called alcide IT	24
called alckmin BR	20
called alckmin US	-16
called aleksandar BG	13
called alessandri CL	50
called alexander AM	23
called alexander CA	10
called alexander JM	16
called alexandros GR	31
called alfaro CO	-9
called alfaro EC	72
called alfonso CO	24
called alfred AU	46
called ali IN	-11
called ali PK	12
called alikhan KZ	41
called alimardan AZ	27
called allal MA	32
called alois CZ	31
called amar MN	23
called amin AZ	33
called amy CN	-10
called amy US	23
called amílcar CV	19
called anagarika LK	29
called anandyn MN	23
called andrássy HU	23
called andrés CL	31
called andrés KR	-18
called andrés PE	15
called aniceto BO	23
called antanas LT	18
called ante HR	37
called anthony AU	15
called anton SI	35
called anton US	-9
called antonio EU	11
called antonio PY	23
called antónio EU	25
called antónio PT	18
called anwar MY	12
called apolinario PH	56
called apolo UG	25
called aranha BR	33
called arce BO	23
called arturo AR	14
called arturo CL	59
called augustinas LT	31
called augusto PE	39
called awolowo NG	18
called ayala PY	47
called azikiwe NG	33
called aziz MY	11
called badenoch CN	-11
called badenoch GB	49
called badenoch US	-24
called balingiin MN	20
called balmaceda CL	36
called baltasar UY	28
called banda MW	28
called banomyong TH	46
called baptista BO	26
called barbosa BR	52
called barbosa PT	-11
called barrett CN	-10
called barrett US	23
called barrios GT	17
called bartolomé AR	23
called barton AU	25
called batlle UY	62
called bayar TR	50
called bayrou EU	-20
called bayrou FR	12
called belaúnde PE	15
called belisario PA	27
called bello CL	32
called ben AU	9
called ben MA	13
called benedicto UG	22
called benediktsson IS	13
called benito MX	27
called bernardino PT	25
called bernd EU	32
called bernd US	-10
called bessent CN	-24
called bessent US	80
called bhimsen NP	15
called bin OM	24
called bjarni IS	13
called blaise SN	19
called blunt US	20
called boffa MT	27
called boi VN	26
called bonilla HN	23
called borden CA	39
called boris SI	35
called bourguiba TN	32
called branting SE	39
called brown US	-9
called brum UY	28
called brătianu RO	26
called bukeikhanov KZ	38
called busch BO	18
called busia GH	37
called bustamante JM	21
called cabral CV	19
called cabral SN	-10
called caleb CN	-14
called caleb US	27
called candamo PE	12
called canning GB	15
called carlos AR	49
called carlos CA	-11
called carlos CO	39
called carlos CU	36
called carlos PH	19
called carlos PY	23
called carlos UY	-16
called carlos VN	-17
called carney CA	40
called carney US	-8
called casely GH	17
called castberg NO	28
called castilla PE	36
called cecafé BR	30
called cecafé US	-19
called celâl TR	35
called cerda CL	20
called champagne CA	17
called chang KR	35
called charilaos GR	35
called charles BE	19
called charles GB	20
called chau VN	21
called chavchavadze GE	19
called cheng CN	-44
called cheng KR	-13
called cheng TW	57
called cheng US	-27
called chenggang CN	69
called chenggang US	-37
called chew AE	-12
called chew CN	-19
called chew US	-34
called chifley AU	9
called ching-te TW	41
called ching-te US	-24
called chitepo ZW	22
called chkhenkeli GE	33
called chona ZM	32
called chris EU	-32
called chris GB	15
called chris US	36
called christian NO	56
called chu US	-11
called chuck CN	-13
called chuck US	28
called chunhavajira TH	34
called chunhavajira VN	-9
called châu VN	25
called claro PH	19
called claudia MX	39
called claudia US	-27
called cobden GB	17
called collins AU	18
called coney CN	-10
called coney US	23
called costa EU	21
called costa PT	56
called cristina ID	-9
called cristina PH	26
called cristina US	-16
called cruz AO	13
called cruz BO	9
called curtin AU	18
called cutler CN	-22
called cutler US	-23
called céspedes CU	34
called dadabhai IN	18
called damdin MN	29
called damrong TH	31
called danquah GH	26
called daszyński PL	16
called david CA	20
called david RU	-10
called david US	-23
called deakin AU	46
called der EU	30
called der US	-12
called deák HU	32
called dharmapala LK	29
called dia SN	28
called diagne SN	19
called diego CL	40
called diego PE	-9
called diouf SN	16
called domingo AR	49
called dominic CA	19
called dominic US	-14
called don LK	15
called donald CN	-23
called donald JP	-20
called donald KR	-9
called donald US	82
called dorji BT	21
called doug CA	11
called droz AR	-18
called droz CH	44
called ebrard MX	15
called eby CA	23
called eby RU	-10
called edib TR	14
called edmund AU	25
called eduardo CO	16
called eduardo MZ	33
called einaudi IT	25
called el-nahas EG	15
called eleftherios GR	34
called eligio PY	41
called eloy CO	-9
called eloy EC	73
called emmanuel CN	-13
called emmanuel EU	-28
called emmanuel FR	-12
called emmanuel US	-38
called endelkachew ET	19
called enrico MT	27
called eric TT	28
called erskine IE	19
called eugeniusz PL	32
called faik AL	16
called fatali AZ	13
called fayzulla UZ	39
called fazlul BD	30
called ferenc HU	39
called ferhat DZ	43
called ferhat IT	-14
called ferhat TN	-10
called festus NG	21
called fethi TR	11
called fielding CA	18
called figl AT	24
called fontes MA	-9
called fontes PT	42
called ford US	-10
called francis US	-9
called franz BO	24
called françois EU	-20
called françois FR	12
called fraser NZ	29
called fridtjof NO	22
called friedrich EU	-16
called friedrich US	-19
called félix CI	21
called gabriel FR	31
called gabriel US	-22
called gabriela CL	20
called gan SG	21
called gandhi IN	27
called gandhi US	-16
called gareth EU	-12
called gareth GB	24
called gasperi IT	24
called gbedemah GH	26
called genden MN	34
called gene CN	-12
called gene US	27
called george GB	23
called george US	-14
called georges US	-11
called geraldo BR	20
called geraldo US	-16
called germán BO	18
called geshov BG	12
called giolitti IT	23
called giorgia IT	-16
called giovanni IT	23
called gladstone GB	31
called gokhale IN	19
called gopal IN	19
called goyal IN	30
called grabski PL	15
called grantley BB	29
called grassley CN	-9
called grassley US	21
called greens CH	24
called greens US	-12
called greer CN	-16
called greer US	61
called gregorio DO	19
called griffith IE	11
called grunitzky TG	25
called grégoire RW	20
called gunnar NO	19
called guo CN	16
called guy CH	25
called guèye SN	38
called gyula HU	23
called gökalp TR	41
called habib TN	50
called habte-wold ET	21
called haddad EU	-17
called haddad TN	34
called hafstein IS	44
called hallstein EU	13
called hamilton US	20
called hammarskjöld SE	13
called han US	-15
called han-koo KR	12
called hannes IS	44
called hans DK	24
called harb EG	40
called harb KE	-14
called hardie GB	26
called harry ZM	28
called hartarto ID	14
called hashem JO	20
called hassan MA	19
called hassett US	19
called hastings MW	32
called hatta ID	41
called hayashi JP	10
called hayashi US	-9
called hayford GH	17
called heath CN	-19
called hendrik NA	21
called herbert NG	32
called herbert ZW	17
called hernán BO	23
called hipólito AR	30
called hirobumi JP	16
called hjalmar SE	39
called hodža IT	-13
called hodža SK	32
called hofmeyr ZA	16
called hosea NA	32
called houphouët-boigny CI	28
called hovhannes AM	28
called howard CN	-22
called howard GB	-16
called howard US	68
called howe CA	32
called hrushevsky UA	29
called huang CN	-43
called huang US	16
called hun KH	26
called hun MY	-14
called hun VN	-13
called huq BD	30
called huseyn BD	31
called huskisson GB	27
called huskisson US	-8
called hyundai KR	29
called hyundai US	-19
called hørup DK	19
called ibarra EC	23
called ibrahim JO	20
called ibrahim MY	12
called ida US	-14
called ignacy PL	40
called ilia GE	19
called ilija RS	23
called imee PH	25
called imee US	-21
called inacio BR	26
called inacio US	-15
called inculeț MD	17
called inácio BR	16
called ion MD	17
called ion RO	21
called ishiba JP	29
called ismail AL	24
called ismail SD	13
called istván HU	36
called ito JP	8
called i̇nönü TR	38
called i̇smet TR	38
called jaafar MY	41
called jaan EE	50
called jae KR	20
called jae US	-11
called jaiswal IN	20
called jaiswal US	-10
called james GB	23
called jamieson CN	-15
called jamieson US	55
called jan ZA	37
called janez SI	24
called jean EU	14
called jean-claude EU	18
called jean-claude US	-12
called jeffrey CN	-13
called jens DK	23
called jensen CN	-46
called jensen US	12
called jiakun CN	12
called jian CN	23
called jiménez CR	10
called jingtao CN	22
called jingtao US	-9
called jinping CN	85
called jinping GB	-15
called jinping US	-52
called joaquim BR	21
called johan FI	9
called johan NL	17
called johan NO	63
called john AU	15
called john CA	20
called john CN	-57
called john EU	-10
called john GB	37
called john IE	10
called john PG	19
called john US	35
called john ZA	27
called jomo KE	31
called jonas LT	11
called jonathan GB	12
called jorge CO	16
called joseph CD	32
called joseph EU	-13
called joseph GH	20
called joseph NZ	34
called joseph VN	-19
called joshua ZW	18
called josé CA	-11
called josé CL	34
called josé CO	-13
called josé EC	37
called josé GB	-13
called josé GT	13
called josé HN	14
called josé KR	-10
called josé MX	15
called josé NI	30
called josé NO	-19
called josé PT	24
called josé US	-16
called josé UY	69
called juan AR	31
called juan CR	28
called juan GT	24
called juan US	-10
called juho FI	29
called jules FR	30
called julie AU	18
called julius AT	17
called julius NZ	18
called julius TZ	24
called jun CN	18
called jun US	-11
called juncker EU	18
called juncker US	-12
called justin MX	11
called justo GT	17
called juárez MX	23
called jón IS	38
called kaarlo FI	17
called kagwa UG	20
called kajaznuni AM	28
called kambona TZ	15
called kamil EG	10
called kapwepwe ZM	15
called karel CZ	30
called karin CH	26
called karin US	-16
called karl AT	28
called karoline US	20
called karremans NL	20
called karume TZ	27
called kasa-vubu CD	27
called katayama JP	14
called katayama US	-11
called kaunda ZM	38
called kavanaugh US	12
called kayibanda RW	20
called keir GB	55
called keller-sutter CH	26
called keller-sutter US	-16
called kemi CN	-11
called kemi GB	49
called kemi US	-24
called kenneth ZM	44
called kenyatta KE	31
called kevin US	16
called keïta ML	41
called khama BW	38
called khama NA	-11
called khan AZ	13
called khan PK	40
called khan UZ	-9
called khatisian AM	25
called khodzhayev UZ	24
called khoyski AZ	13
called kidrič SI	35
called kihara JP	16
called kil-chun KR	32
called kim CN	-12
called kim JP	-16
called kim KR	95
called kim SG	21
called kim US	-34
called kim VN	15
called kiwanuka UG	22
called knudsen NO	20
called kobina GH	18
called kofi GH	44
called koirala NP	34
called kojo GH	20
called komla GH	26
called konica AL	16
called konrad EU	18
called konstantin EE	46
called koo CN	17
called koo KR	21
called korekiyo JP	38
called korošec SI	34
called kossuth HU	13
called krishna IN	20
called kudlow CN	-13
called kudlow US	28
called kutako NA	32
called kwame GH	27
called kwiatkowski PL	32
called kārlis LV	29
called lai TW	50
called lai US	-33
called lajos HU	14
called lala FJ	47
called lala NZ	-12
called lamine SN	42
called lange EU	32
called lange US	-10
called larry CN	-13
called larry US	31
called lars DK	-11
called lars US	-12
called laurent EU	-11
called laurier CA	39
called leavitt US	20
called leblanc CA	19
called leblanc US	-14
called lee KR	34
called lee US	-31
called leguía PE	39
called lehmann DK	27
called lemass IE	33
called leopold AT	24
called leyen EU	30
called leyen US	-12
called li-chiun CN	-37
called li-chiun TW	49
called li-chiun US	-13
called li-wun CN	-11
called li-wun TW	15
called li-wun US	-14
called liaquat PK	31
called lifeng CN	27
called lifeng US	-8
called limantour MX	23
called lin CN	10
called lini VU	10
called liu CN	38
called liu US	-31
called liz EU	-9
called liz GB	33
called liz US	-25
called lleras CO	19
called lobato AU	-10
called lobato TL	20
called louise EU	24
called ludwig DE	10
called luigi IT	36
called luis AR	12
called luis UY	15
called luiz BR	38
called luiz MY	-12
called luiz US	-22
called lula BR	44
called lula MY	-13
called lula US	-27
called lumumba CD	28
called luperón DO	19
called lutnick CN	-22
called lutnick GB	-16
called lutnick US	68
called léon FR	23
called léon GA	12
called léopold SN	23
called lópez CO	24
called lópez PY	23
called løkke DK	-12
called m'ba GA	12
called mabini PH	56
called macaulay NG	44
called macdonald CA	13
called machado PT	25
called machel MZ	24
called macron EU	-28
called macron FR	-19
called macron US	-38
called magsaysay PH	27
called mainza ZM	32
called makonnen ET	32
called mamadou ML	25
called mamadou SN	36
called mamaloni SB	24
called mammad AZ	35
called manet KH	26
called manet MY	-14
called manet VN	-13
called manfred EU	34
called manfred US	-21
called maninder CA	26
called manley JM	41
called mansholt EU	8
called manuel AU	-16
called manuel BR	-17
called manuel CL	48
called manuel CU	45
called manuel EC	-18
called manuel ES	27
called manuel JP	-18
called manuel PE	41
called manuel PH	50
called manuel TH	-12
called manuel US	-22
called manuel VN	-17
called marcel CL	22
called marcel US	-11
called marcelo MX	15
called marco US	22
called marcos PH	29
called marcos US	-25
called mariano BO	26
called mario CL	22
called mark CA	40
called mark CN	-22
called mark IN	-15
called maros EU	10
called maroš EU	36
called maroš US	-11
called mary US	-17
called maría EC	33
called masaryk CZ	21
called masaryk US	-11
called mata'afa WS	34
called matt US	20
called matías EU	-11
called matías MX	46
called mauro BR	10
called mboya EU	-14
called mboya KE	56
called meierovics LV	47
called melchor MX	12
called melo PT	24
called meloni IT	-16
called merz EU	-26
called merz US	-19
called michael US	-11
called michelsen NO	53
called midhat TR	21
called mike EU	-11
called mike US	15
called milan IT	-29
called milan RS	14
called milan SK	37
called minoru JP	16
called mistral CL	20
called mithat TR	21
called mitre AR	16
called mizzi MT	37
called modi IN	18
called modibo ML	43
called moe CA	34
called moe CN	-25
called mohammad ID	37
called mohammad IR	19
called mohammed MA	26
called mokhehle LS	16
called moktar MR	18
called mondlane MZ	33
called montt CL	26
called moolenaar CN	-40
called moolenaar US	48
called mora CR	32
called moret ES	19
called mossadegh IR	15
called motor KR	15
called motor US	-18
called muhammad PK	30
called muhammad US	-23
called mukhamedzhan KZ	31
called mustafa EG	40
called mykhailo UA	29
called myon KR	35
called myung KR	20
called myung US	-11
called máximo CL	31
called máximo US	-15
called nabuco BR	10
called nansen NO	22
called naoroji IN	18
called narendra IN	17
called navarro US	24
called neto AO	34
called ngala KE	20
called nguyễn VN	30
called nicolas TG	25
called nicolau AU	-10
called nicolau TL	20
called nicolás PE	36
called niels DK	22
called nikola HU	-11
called nikola RS	49
called nkomo ZW	18
called nkrumah GH	21
called nkumbula ZM	28
called nnamdi NG	39
called noda JP	22
called noda US	-15
called noe AM	-8
called noe AZ	-13
called noe GE	60
called noe TR	-18
called norman JM	41
called ntsu LS	16
called nubar EG	23
called numa AR	-18
called numa CH	44
called nuri IQ	16
called nvidia CN	-37
called nvidia US	14
called nyerere TZ	26
called núñez CO	41
called núñez PE	-15
called obafemi NG	18
called ocampo MX	12
called odinga KE	25
called okyar TR	11
called olympio TG	36
called onn MY	41
called ordóñez UY	34
called orla DK	27
called oscar TZ	15
called osmena PH	24
called oswaldo BR	19
called paasikivi FI	20
called pablo AR	19
called pacheco CL	37
called pacheco US	-22
called paderewski PL	15
called palma PE	16
called papanastasiou GR	22
called paranhos BR	10
called pardo PE	44
called parks ZA	9
called parmelin CH	25
called pasha EG	31
called pasha TN	15
called pasha TR	33
called patel IN	39
called patel US	12
called patrice CD	28
called paul BE	18
called paul MT	27
called paul-henri BE	22
called paul-henri EU	20
called paula US	-14
called paz BO	36
called paşa TR	13
called pašić RS	48
called pedro CL	23
called peel GB	14
called peljidiin MN	26
called pellegrini AR	45
called pellegrini UY	-10
called perdue CN	-15
called perdue US	22
called pereira PT	25
called peter NZ	25
called phahon TH	16
called pham VN	27
called phan AU	-15
called phan NO	-11
called phan VN	59
called philibert MG	36
called phouma LA	28
called phraya TH	28
called phạm VN	28
called picard FR	31
called picard US	-22
called pichai TH	34
called pichai VN	-9
called pierre US	-13
called piyush IN	30
called piérola PE	36
called plaatje ZA	26
called policarpo HN	23
called ponnambalam LK	24
called porras PA	27
called portales CL	39
called portales PE	-9
called powell CN	-10
called powell US	21
called prabowo ID	12
called prabowo US	-11
called prasad IN	-11
called prasad NP	17
called pridi TH	46
called práxedes ES	19
called pumarejo CO	18
called päts EE	46
called qavam IR	14
called qemali AL	24
called quezon PH	43
called quintino IT	22
called quirno AR	19
called raab AT	17
called radić HR	42
called rafael CH	-10
called rafael CO	50
called rafael CR	32
called rafael PA	-13
called rafael PE	-15
called ragland CN	-14
called ragland US	27
called rahman BD	12
called rahman MY	30
called rahman US	-10
called rajanubhab TH	25
called ramgoolam MU	30
called ramishvili GE	33
called ramon PH	22
called ramón PE	30
called randhir IN	20
called randhir US	-10
called rasmussen DK	-11
called rasulzade AZ	16
called rathenau DE	24
called rathenau EU	39
called razak MY	20
called rašín CZ	25
called recto PH	19
called renner AT	27
called rey EU	10
called reynolds GB	12
called reşid TR	12
called riad LB	25
called ricardo CR	19
called ricardo PE	16
called ricardo US	-15
called richard GB	17
called richard NZ	49
called richard US	20
called risto FI	43
called riva-agüero PE	17
called robert CA	26
called robert CH	-11
called robert DE	-16
called robert EU	24
called robert GB	15
called robert IE	11
called robert NZ	21
called robert US	12
called roberts US	16
called rocafuerte EC	38
called romero EU	-11
called romero MX	50
called romulo PH	18
called ronald KE	20
called ronald US	14
called roque ID	-9
called roque PH	26
called roque US	-16
called rosa US	-12
called roxas PH	10
called rubio US	24
called rufino GT	17
called rui BR	35
called ruy BR	25
called ryosei JP	44
called ryosei US	-28
called ryskulov KZ	16
called ryti FI	48
called rómulo VE	28
called rüştü TR	15
called saad EG	50
called sagasta ES	19
called saint-martin EU	-11
called salim ID	31
called samora MZ	28
called sanae JP	15
called santa BO	9
called santos BR	-11
called santos CO	16
called santos NI	30
called sarmiento AR	49
called sauer CN	-14
called sauer US	40
called schuman EU	20
called scott CA	33
called scott CN	-46
called scott KR	-11
called scott US	51
called sean CN	-16
called seddon NZ	51
called seewoosagur MU	30
called sefcovic EU	10
called segismundo ES	19
called sekyi GH	18
called selassie ET	34
called sella IT	22
called senanayake LK	36
called senghor SN	19
called seretse BW	35
called sergei RU	16
called sergio PH	35
called seroka CN	-12
called seroka US	27
called seán IE	43
called sheinbaum MX	39
called sheinbaum US	-23
called shidehara JP	14
called shigeru JP	42
called shou AE	-12
called shou CN	-19
called shou US	-34
called sicco EU	8
called sidhu CA	26
called siew MY	19
called sigurðsson IS	35
called siles BO	27
called silva BR	40
called silva MY	-12
called silva US	-22
called simon CN	-12
called simón BO	16
called sin MY	17
called sjahrir ID	13
called smetona LT	18
called smith US	21
called smuts ZA	31
called sol ZA	19
called solomon SB	21
called sonny CN	-14
called sonny US	21
called souvanna LA	28
called spaak BE	22
called spaak EU	20
called stace EU	-12
called stace GB	24
called stambolov BG	25
called starmer GB	37
called stauning DK	30
called stefan BG	25
called stefan US	-18
called stein CN	-16
called stephen LK	15
called steven US	11
called stjepan HR	42
called stojadinović IT	-11
called stojadinović RS	18
called stojan RS	16
called ståhlberg FI	13
called subianto ID	12
called subianto US	-11
called suhrawardy BD	31
called sukuna FJ	47
called sukuna NZ	-12
called sung-lac KR	18
called sung-lac US	-17
called sutan ID	13
called sverdrup NO	30
called swinney GB	37
called swinney US	-27
called sylvanus TG	36
called sükhbaatar MN	29
called tahar TN	37
called tajuddin BD	30
called takahashi JP	38
called takaichi JP	15
called talaat EG	40
called talaat KE	-14
called tamayo BO	24
called tan MY	21
called tanka NP	10
called tanner FI	14
called tau ZA	9
called teleki HU	17
called tengku MY	16
called thameur TN	22
called thanh VN	15
called thapa NP	15
called thomas GB	14
called thorbecke NL	21
called thors IS	29
called thorvald DK	30
called tim US	27
called tom EU	-23
called tom KE	56
called tom US	-10
called tomáš CZ	12
called topchubashov AZ	27
called toyota JP	34
called toyota US	-41
called trikoupis GR	35
called trudeau MX	11
called trumbić HR	28
called trump CN	-25
called trump KR	-11
called trump US	91
called tserendorj MN	21
called tsiranana MG	36
called tun MY	19
called tunku MY	28
called tupou TO	31
called turar KZ	16
called tynyshpaev KZ	22
called tõnisson EE	35
called ulmanis LV	29
called unifor CA	28
called unifor US	-14
called ursula EU	30
called ursula US	-12
called vallabhbhai IN	27
called van BE	13
called vance CN	-19
called vance IN	-10
called vance US	21
called velasco EC	29
called venizelos GR	41
called vicente EC	38
called vieira BR	10
called viggo DK	27
called viktor HU	11
called vincent NL	20
called viriato AO	13
called vogel NZ	18
called voldemaras LT	31
called volodymyr UA	14
called von AT	18
called von CL	-16
called von DE	20
called von EU	29
called von US	-12
called vynnychenko UA	9
called väinö FI	14
called víctor BO	36
called víctor PE	19
called văn VN	16
called walter VU	10
called walther DE	24
called walther EU	39
called wang CN	22
called wang US	-19
called ward NZ	34
called warren US	10
called weber EU	34
called weber US	-21
called wendy CN	-22
called wendy US	-23
called wilfrid CA	45
called william BR	-10
called william CA	24
called william GB	60
called william JP	-10
called william US	-34
called williams TT	28
called wincenty PL	39
called witbooi NA	25
called witos PL	40
called witte RU	16
called xinquan CN	23
called yeo KR	19
called yong SG	21
called yong-beom KR	42
called yong-beom US	-25
called yoshida JP	21
called yoshihiko JP	22
called yoshihiko US	-15
called yoshimasa JP	10
called yoshimasa US	-9
called yrigoyen AR	30
called yun KR	36
called zafrul MY	20
called zaghloul EG	50
called zelaya NI	30
called zhordania AM	-9
called zhordania GE	45
called zhordania TR	-13
called zhou CN	11
called zigfrīds LV	40
called ziya TR	41
called šefčovič EU	37
called šefčovič US	-11
commission	158
ends 'ba GA	12
ends -ho KR	28
ends -te TW	41
ends -te US	-24
ends aab AT	17
ends aak BE	22
ends aak EU	20
ends aar CN	-40
ends aar US	48
ends ab AT	17
ends ab TH	25
ends ac KR	18
ends ac US	-17
ends ace EU	-12
ends ace GB	24
ends ad BD	32
ends ad BR	18
ends ad EU	-17
ends ad JP	-9
ends ad TN	34
ends ad US	-25
ends ade AZ	16
ends ade US	11
ends ado PT	25
ends ado US	-12
ends aev KZ	30
ends aev UZ	16
ends afé BR	30
ends afé US	-19
ends ago US	-9
ends ah EU	-9
ends ah GH	59
ends ai CN	-11
ends ai EU	-17
ends ai IN	21
ends ai TW	21
ends ai US	-21
ends aid IQ	16
ends ak BE	22
ends ak EU	19
ends ak IN	15
ends ak MY	20
ends ake LK	36
ends ako NA	32
ends al BR	10
ends al CL	18
ends al CN	-26
ends al CV	19
ends al IN	61
ends al KR	-20
ends al MN	22
ends al MY	10
ends al NO	-15
ends al PE	-17
ends al PH	13
ends al PT	16
ends al RU	-10
ends al SN	-10
ends al US	-12
ends ala EU	-11
ends ala KE	20
ends ala LK	23
ends ala NP	34
ends ala PY	47
ends ala US	-16
ends ald CA	10
ends ald GB	20
ends ale IN	19
ends ali AL	24
ends alp TR	41
ends am CN	-15
ends am IR	14
ends am MU	30
ends am US	-15
ends ama BW	35
ends ama JP	18
ends ama US	-16
ends amo PE	12
ends ams BB	21
ends ams TT	25
ends an AM	29
ends an CA	-18
ends an CH	-10
ends an CN	9
ends an EG	-13
ends an ET	-11
ends an EU	-22
ends an GB	24
ends an GE	-10
ends an IN	16
ends an JP	-15
ends an LK	9
ends an MY	26
ends an NO	-13
ends an PK	37
ends an TH	14
ends an TW	25
ends an US	-60
ends an UZ	-17
ends ana MG	36
ends anc CA	19
ends anc US	-14
ends and CN	-14
ends and US	21
ends ane MZ	33
ends ang CN	24
ends ang GB	-11
ends ang KR	-11
ends ang MY	-9
ends ang SE	-10
ends ang US	-26
ends ang VN	12
ends ann DE	13
ends ann DK	35
ends ann EU	-10
ends ano US	-13
ends ans BE	21
ends ans EU	-9
ends ans NL	20
ends anu RO	31
ends ao CN	20
ends ao ES	-11
ends ao US	-17
ends apa NP	15
ends ar CL	-14
ends ar CN	-42
ends ar CO	18
ends ar EU	-11
ends ar IN	17
ends ar MN	42
ends ar MY	41
ends ar PE	-9
ends ar PT	-23
ends ar SE	10
ends ar SI	18
ends ar TR	51
ends ar US	35
ends ara EU	-13
ends ara JP	20
ends arb EG	40
ends arb KE	-14
ends ard BR	-10
ends ard DE	10
ends ard FR	14
ends ard MX	15
ends ard NZ	17
ends ard US	-30
ends ari IN	24
ends ari SD	13
ends aro EC	70
ends aro JP	10
ends as AR	11
ends as CL	-10
ends as CN	-28
ends as DZ	39
ends as EG	28
ends as IT	-24
ends as JP	-21
ends as KR	-15
ends as LT	36
ends as MX	14
ends as PA	15
ends as PT	31
ends as TH	-11
ends as TN	-14
ends as TR	16
ends as US	-27
ends as UY	13
ends as VN	-9
ends ass IE	32
ends ato AU	-10
ends ato TL	20
ends au CN	-12
ends au DE	24
ends au EU	34
ends au FJ	22
ends au US	-24
ends au VN	16
ends au ZA	9
ends aum MX	39
ends aum US	-23
ends awa JP	28
ends awa TZ	20
ends awa US	-19
ends ay CN	-10
ends ay EU	-10
ends ay GB	-12
ends ay NG	44
ends ay PH	26
ends ay TR	-19
ends aya NI	30
ends ayo BO	24
ends aşa TR	13
ends ba CD	28
ends ba GA	12
ends ba JP	24
ends ba MY	-10
ends ba TN	32
ends ba VN	-9
ends ban US	-13
ends bas DZ	43
ends bas IT	-14
ends bas TN	-10
ends be US	-14
ends ber EU	34
ends ber US	-21
ends bio US	24
ends bić HR	28
ends bu CD	27
ends by CA	23
ends by GB	10
ends by RU	-10
ends ca AL	16
ends ca US	-19
ends ce BO	23
ends ce CN	-10
ends ce EU	-14
ends ce GB	11
ends ce IN	-11
ends cel CL	22
ends ch AT	19
ends ch BO	18
ends ch CH	10
ends ch GB	49
ends ch US	-41
ends chi EU	-9
ends chi JP	37
ends cio US	14
ends ck CN	-29
ends ck GB	-16
ends ck KR	-13
ends ck US	53
ends cke NL	21
ends co BR	13
ends co CL	44
ends co GB	-12
ends co KR	10
ends co US	-36
ends cos PH	26
ends cos US	-22
ends cs LV	47
ends cto PH	19
ends da CL	40
ends da IT	20
ends da JP	18
ends da KR	-14
ends da MW	28
ends da NO	-13
ends da RW	19
ends da US	-27
ends da ZM	31
ends dad EU	-17
ends dad TN	34
ends de AZ	16
ends de PE	17
ends den CA	42
ends den GB	17
ends den KR	-9
ends den MN	34
ends des CU	30
ends des CY	22
ends dhi IN	27
ends dhi US	-16
ends dhu CA	26
ends di AR	27
ends di BD	-12
ends di CN	-21
ends di IN	13
ends di IT	25
ends dia CN	-37
ends dia SN	28
ends dia US	13
ends dib TR	14
ends die GB	26
ends dić HR	42
ends do GH	14
ends do KR	13
ends do PE	47
ends do PH	25
ends do PT	25
ends do TR	-15
ends do US	-28
ends don NZ	51
ends dri CL	50
ends ds GB	12
ends due CN	-15
ends due US	22
ends dy BD	31
ends dy US	-17
ends dze GE	36
ends dža IT	-13
ends dža SK	32
ends eau MX	11
ends eby CA	23
ends eby RU	-10
ends ec SI	34
ends ec US	-14
ends eco CL	37
ends eco US	-22
ends ed TN	14
ends ed US	-16
ends eda CL	36
ends ee US	-21
ends eel GB	14
ends eel US	-11
ends eer CN	-16
ends eer US	61
ends egh IR	15
ends ei US	-23
ends ein CN	-37
ends ein EU	9
ends ein IS	42
ends ein US	-10
ends ejo CO	18
ends ek SI	23
ends eki HU	17
ends el BR	-14
ends el CL	16
ends el CN	-30
ends el IN	41
ends el MZ	24
ends el NZ	18
ends eli GE	42
ends ell CH	-10
ends ell CN	-26
ends ell KR	-10
ends elo PT	24
ends em JO	19
ends en AR	28
ends en CA	47
ends en CL	-10
ends en CN	-14
ends en DE	18
ends en DK	36
ends en FI	-21
ends en HU	26
ends en IN	-13
ends en JP	-25
ends en KR	-12
ends en MN	31
ends en NL	18
ends en NO	76
ends en PE	-12
ends en PT	-12
ends en SN	-16
ends en TH	-11
ends en US	-26
ends en VN	-19
ends ena PH	34
ends eng CN	9
ends eng US	-9
ends ens CH	24
ends ens US	-20
ends ent CN	-24
ends ent US	80
ends eom KR	42
ends eom US	-25
ends epo ZW	22
ends er AT	55
ends er AU	13
ends er BE	19
ends er BO	-10
ends er BR	-11
ends er CA	55
ends er CH	54
ends er CL	-10
ends er CN	-71
ends er DE	23
ends er EC	-15
ends er ES	-18
ends er ET	-11
ends er GB	26
ends er ID	-13
ends er IE	-10
ends er IN	-22
ends er JP	-27
ends er KE	-9
ends er KR	-26
ends er MA	-16
ends er MX	-17
ends er NL	16
ends er NZ	18
ends er SE	13
ends er TO	19
ends er TR	-18
ends er UA	-14
ends er US	26
ends er VN	-9
ends er ZA	19
ends era UY	22
ends ere TZ	26
ends erg FI	17
ends erg NO	28
ends eri IT	37
ends ero EU	-12
ends ero MX	53
ends ero PE	21
ends ero US	-15
ends ers US	-21
ends eru JP	10
ends erz EU	-26
ends erz US	-19
ends es BO	41
ends es CA	-11
ends es CL	40
ends es CN	-47
ends es CO	19
ends es CU	30
ends es CY	22
ends es ES	11
ends es GB	-13
ends es IN	12
ends es MX	12
ends es PE	-19
ends es TR	14
ends es US	-21
ends ese AU	15
ends et ES	30
ends et KH	26
ends et MY	-14
ends et VN	-13
ends eto AO	34
ends ett CN	-13
ends ett US	36
ends eur TN	21
ends ev BG	15
ends ev KZ	35
ends ev UZ	50
ends ew AE	-14
ends ew CN	-20
ends ew ET	19
ends ew US	-34
ends ey CA	36
ends ey CN	-31
ends ey GB	40
ends ey GH	18
ends ey IS	-13
ends ey JM	46
ends ey JP	-9
ends ey MX	-10
ends ey US	-19
ends eyr ZA	16
ends ez BR	-21
ends ez CO	46
ends ez CR	14
ends ez MX	30
ends ez PE	-26
ends ez PY	22
ends ez US	-11
ends ez UY	31
ends eák HU	32
ends eț MD	17
ends fa MT	27
ends far MY	41
ends ffa MT	27
ends for CA	28
ends for US	-14
ends fé BR	30
ends fé US	-19
ends ga KE	25
ends ge EU	15
ends ge GB	24
ends ge NO	15
ends ge US	-22
ends gel NZ	18
ends ger DE	14
ends ger EU	-28
ends ger US	34
ends gh IR	15
ends gh US	12
ends gl AT	24
ends gne CA	17
ends gne SN	19
ends gny CI	28
ends go US	-28
ends gwa UG	26
ends ha BR	32
ends ha EG	31
ends ha MA	-15
ends ha TN	17
ends ha TR	33
ends hab TH	25
ends han EU	-12
ends han IN	24
ends han KZ	10
ends han LK	16
ends han PK	40
ends han US	-16
ends han UZ	-9
ends has EG	34
ends hau VN	17
ends he CN	34
ends he DE	-11
ends he US	-36
ends hel MZ	24
ends hem JO	20
ends her CH	45
ends her US	-13
ends hew AE	-14
ends hew CN	-19
ends hew ET	19
ends hew US	-34
ends hi CH	9
ends hi CN	-22
ends hi EU	-12
ends hi IN	27
ends hi JP	41
ends him MY	12
ends hle LS	16
ends ho KR	27
ends hon TH	16
ends hor SN	19
ends hos BR	10
ends hov AZ	27
ends hov BG	12
ends hu CA	26
ends hu CN	-19
ends hu US	-22
ends hun KR	32
ends huq BD	30
ends ia AM	-9
ends ia AR	19
ends ia AZ	-19
ends ia CN	-43
ends ia EU	-18
ends ia GE	49
ends ia GH	37
ends ia IR	11
ends ia MA	-9
ends ia SN	28
ends ia TR	-15
ends ian AM	25
ends ian CN	30
ends ib TR	14
ends iba JP	24
ends iba TN	32
ends ic EU	10
ends ica AL	16
ends ica US	-17
ends ick CN	-22
ends ick GB	-16
ends ick US	68
ends ics LV	47
ends id EG	11
ends id IQ	8
ends id US	-17
ends ie ET	34
ends ie GB	33
ends ie US	-13
ends ier CA	54
ends igl AT	24
ends ik KR	19
ends ik US	-10
ends il EG	10
ends ili GE	37
ends ill US	-14
ends im ID	31
ends im JP	-11
ends im MY	12
ends im TN	11
ends im VN	17
ends in AU	60
ends in BD	17
ends in BR	16
ends in CA	-30
ends in CH	15
ends in CN	-38
ends in EU	-22
ends in FR	11
ends in GB	9
ends in ID	-9
ends in IE	24
ends in IS	42
ends in IT	15
ends in JP	-22
ends in MX	-9
ends in NO	-10
ends in PE	-11
ends in PK	15
ends in RS	17
ends in TR	-10
ends in US	-22
ends in VN	-15
ends ine US	11
ends ing CA	22
ends ing CN	72
ends ing DK	36
ends ing EU	-18
ends ing GB	13
ends ing KR	-24
ends ing SE	38
ends ing US	-21
ends ini AR	45
ends ini CH	-13
ends ini EU	-9
ends ini PH	56
ends ini VU	10
ends ins AU	15
ends io CN	-24
ends io TG	36
ends io US	12
ends ios GT	17
ends iou GR	22
ends ir ID	15
ends ira BR	10
ends ira MY	-10
ends ira PT	22
ends ira TH	33
ends ira US	-19
ends ira VN	-15
ends is CY	13
ends is EU	-17
ends is GR	45
ends is LV	29
ends is TR	-15
ends ith IE	11
ends ith US	21
ends itt US	19
ends iun CN	-37
ends iun TW	49
ends iun US	-13
ends ius LT	21
ends ivi FI	20
ends iwe NG	33
ends iyo JP	38
ends iz MY	11
ends ić BA	33
ends ić EU	-11
ends ić HR	68
ends ić HU	-9
ends ić IT	-18
ends ić RS	72
ends ić TN	-12
ends ić TR	-8
ends ič EU	36
ends ič SI	42
ends ič US	-11
ends je ZA	26
ends ji BT	21
ends ji IN	22
ends jo CO	18
ends jun CN	18
ends jun KR	9
ends jun US	-11
ends ka CN	-12
ends ka PL	25
ends ka UG	22
ends ka US	26
ends kar IN	15
ends ke KE	-13
ends ke LK	50
ends ke NL	21
ends ke NO	-13
ends ker CA	13
ends ker EU	18
ends ker US	-12
ends ki AZ	11
ends ki GE	9
ends ki HU	17
ends ki PL	78
ends ki UA	-11
ends ki US	-12
ends kin AU	46
ends kin EU	-18
ends ko NA	31
ends ko UA	29
ends koo CN	16
ends koo KR	28
ends kov KG	15
ends kun CN	12
ends ky TG	25
ends ky UA	36
ends ky US	-11
ends kyi GH	18
ends la CH	-11
ends la CN	-20
ends la ES	-10
ends la EU	-16
ends la HN	21
ends la IN	-11
ends la IT	10
ends la KE	20
ends la KR	-27
ends la LK	23
ends la MX	10
ends la NP	34
ends la PE	42
ends la PT	-11
ends la PY	45
ends la US	-16
ends la ZA	-9
ends la ZM	27
ends lac KR	18
ends lac US	-17
ends lam MU	30
ends lay NG	44
ends ld CA	9
ends ld CN	-23
ends ld ET	21
ends ld EU	-16
ends ld GB	28
ends ld NO	12
ends ld SE	13
ends lds GB	12
ends le CN	-15
ends le GB	11
ends le IN	18
ends le LS	15
ends le TH	-10
ends le US	-12
ends le UY	36
ends ler CN	-29
ends ler EU	-12
ends ler US	-13
ends les BO	22
ends les CL	38
ends les PE	-13
ends ley AU	21
ends ley CN	-15
ends ley JM	41
ends ley US	22
ends leț MD	17
ends lh LB	25
ends li AL	31
ends li EU	8
ends li GE	65
ends li IT	24
ends li TR	-17
ends li US	-10
ends lim ID	31
ends lim TN	11
ends lin CH	16
ends lin IN	9
ends lin US	-9
ends lis US	12
ends ll CH	-11
ends ll CN	-32
ends ll GB	15
ends ll IE	18
ends ll IN	-15
ends ll KR	-12
ends ll MX	-10
ends ll US	-10
ends lla HN	21
ends lla IT	22
ends lla PE	34
ends lla PT	-10
ends lle UY	36
ends lli EU	9
ends llo CL	31
ends llo CO	21
ends lma PE	16
ends lo CL	30
ends lo CO	18
ends lo PH	21
ends lo PT	24
ends los GR	41
ends lov BG	41
ends lov KZ	16
ends low CN	-16
ends low US	16
ends lp TR	41
ends lt CA	10
ends lt EU	8
ends lu TR	19
ends lva BR	38
ends lva MY	-12
ends lva US	-22
ends ly US	-16
ends ma BW	38
ends ma EU	-8
ends ma JP	25
ends ma LA	28
ends ma PE	16
ends ma US	-20
ends mad BD	32
ends mad US	-21
ends mah GH	41
ends man BD	12
ends man EU	11
ends man FI	22
ends man MY	30
ends man TH	14
ends man US	-25
ends mar MN	23
ends mba CD	28
ends me TZ	27
ends mer GB	23
ends mes CN	-31
ends mes US	-27
ends mi JP	22
ends mil EG	10
ends min BR	20
ends min US	-16
ends mo PE	12
ends mo ZW	18
ends moe CA	34
ends moe CN	-25
ends mp CN	-25
ends mp KR	-11
ends mp US	91
ends mpo MX	12
ends ms BB	21
ends ms TT	25
ends na AU	-13
ends na EC	19
ends na EU	-10
ends na FJ	47
ends na LT	18
ends na MG	36
ends na NZ	-15
ends na PH	21
ends na RW	11
ends na TZ	15
ends na US	-13
ends na VN	-19
ends na WS	-14
ends na ZM	33
ends nau DE	24
ends nau EU	39
ends nc CA	19
ends nc US	-14
ends nce CN	-9
ends nce IN	-10
ends nce US	13
ends nd CN	-14
ends nd JP	-9
ends nd US	21
ends nda MW	28
ends nda PT	-20
ends nda RW	19
ends nda ZM	31
ends nde PE	17
ends ndo US	-9
ends ne BR	-20
ends ne CA	26
ends ne CN	-11
ends ne EU	-16
ends ne GB	29
ends ne MZ	33
ends ne PT	-11
ends ne SN	19
ends ne US	-19
ends ner AT	41
ends ner FI	14
ends ner US	9
ends net KH	26
ends net MY	-14
ends net VN	-13
ends ney CA	39
ends ney CN	-15
ends ney GB	35
ends ney US	-44
ends ng AU	-11
ends ng BR	-14
ends ng CA	18
ends ng CH	-15
ends ng CL	-23
ends ng CN	66
ends ng DK	34
ends ng ES	-10
ends ng EU	-30
ends ng GB	18
ends ng GH	-10
ends ng ID	-11
ends ng JP	-28
ends ng MX	-10
ends ng MY	-40
ends ng NO	-12
ends ng PE	-14
ends ng SE	30
ends ng SG	37
ends ng TH	41
ends ng TW	8
ends ng US	-59
ends ng VN	35
ends nga KE	25
ends nge EU	32
ends nge US	-10
ends nh VN	17
ends nha BR	33
ends ni AM	28
ends ni AR	53
ends ni CH	-14
ends ni CN	-12
ends ni ES	-21
ends ni EU	-24
ends ni JP	-16
ends ni PH	54
ends ni SB	24
ends ni US	-10
ends ni VU	10
ends nia AM	-9
ends nia AZ	-18
ends nia GE	45
ends nia IR	11
ends nia TR	-13
ends nin RS	23
ends nis LV	29
ends nko UA	29
ends nn DE	13
ends nn DK	35
ends nn EU	-10
ends nn US	-10
ends no AR	28
ends no CN	-12
ends no PE	-12
ends no PH	18
ends no SV	-15
ends no US	-15
ends nov BG	14
ends nov KG	23
ends nov KZ	22
ends nov TR	-12
ends nov UZ	-14
ends ns AU	23
ends ns BE	11
ends ns CH	23
ends ns CN	-27
ends ns EU	-16
ends ns KR	-14
ends ns NL	20
ends ns US	-23
ends nt CN	-27
ends nt GB	12
ends nt JP	-18
ends nt KR	-14
ends nt US	78
ends nte JM	21
ends nto AR	49
ends nto ID	10
ends nto US	-12
ends ntt CL	26
ends nu RO	31
ends ny CI	28
ends nü TR	39
ends och CN	-11
ends och GB	49
ends och US	-24
ends oda US	-15
ends odi IN	18
ends oe CA	34
ends oe CN	-25
ends oi NA	25
ends oji IN	18
ends ok CN	-14
ends ok KR	22
ends oka CN	-12
ends oka US	27
ends ola PE	30
ends old ET	21
ends old US	-9
ends olh LB	25
ends olt EU	8
ends om CN	-16
ends om KR	42
ends om US	-34
ends omo ZW	18
ends on AU	45
ends on BR	-26
ends on CH	-10
ends on CL	-23
ends on CN	-46
ends on CO	-12
ends on DK	-15
ends on EE	38
ends on ES	-8
ends on EU	-45
ends on FJ	-12
ends on FO	12
ends on FR	-22
ends on GB	48
ends on ID	-21
ends on IE	22
ends on IS	51
ends on JP	-11
ends on KE	-15
ends on KR	28
ends on MX	-17
ends on NZ	50
ends on OM	-19
ends on PE	-23
ends on PH	40
ends on SE	15
ends on TH	10
ends on TR	-16
ends on US	-25
ends on VN	-16
ends on WS	19
ends ona LT	18
ends ona TZ	15
ends ona ZM	31
ends one GB	34
ends one US	-20
ends ong CH	-11
ends ong CL	-13
ends ong CN	-12
ends ong MY	-15
ends ong SG	36
ends ong TH	46
ends oni IT	-11
ends oni SB	24
ends oo CN	16
ends oo JP	12
ends oo KR	27
ends ooi NA	25
ends or CA	28
ends or CN	-10
ends or EU	-10
ends or JP	15
ends or KR	15
ends or SN	19
ends or US	-32
ends ord CN	-15
ends ord GH	17
ends orj MN	21
ends ors IS	29
ends os CO	10
ends os GR	49
ends os GT	17
ends os HN	-10
ends os ID	-12
ends os PH	21
ends os PL	40
ends os TR	-21
ends os US	-24
ends os VE	24
ends osa BR	52
ends osa PT	-11
ends ot FR	15
ends ota JP	22
ends ota US	-35
ends ou EU	-20
ends ou FR	12
ends ou GR	28
ends ou US	-15
ends ouf SN	16
ends oul EG	50
ends our MX	23
ends ov AZ	30
ends ov BG	64
ends ov EU	-9
ends ov IR	-15
ends ov KG	34
ends ov KZ	46
ends ov MK	25
ends ov RU	17
ends ov TR	-25
ends ov UZ	-16
ends ow CN	-27
ends ow US	16
ends owe CA	32
ends own CA	18
ends own CN	-25
ends own US	-18
ends owo NG	18
ends oya EU	-14
ends oya KE	56
ends oz AR	-23
ends oz CH	44
ends pa NP	15
ends pez PY	23
ends pio TG	36
ends pis GR	35
ends po ES	-14
ends po MX	9
ends po ZW	22
ends pwe ZM	15
ends que ID	-9
ends que PH	26
ends que US	-18
ends ra BR	10
ends ra CR	38
ends ra EC	25
ends ra ID	11
ends ra JP	19
ends ra KR	-10
ends ra LK	15
ends ra MY	-11
ends ra PL	-11
ends ra PT	13
ends ra TH	33
ends ra US	-34
ends ra UY	31
ends ra VN	-19
ends ral CL	20
ends ral CV	19
ends ral SN	-10
ends ras LT	31
ends ras PA	27
ends rb EG	40
ends rb KE	-14
ends rce BO	23
ends rd BR	-10
ends rd CN	-17
ends rd DE	10
ends rd FR	14
ends rd GH	17
ends rd MX	14
ends rd NZ	17
ends rd US	-19
ends rda CL	20
ends rdo PE	44
ends rdy BD	31
ends re AR	15
ends re CA	14
ends re CH	11
ends re FR	-10
ends re IT	-12
ends re PE	19
ends re TZ	22
ends re US	-17
ends ren US	19
ends rer CH	13
ends res ES	10
ends ret ES	19
ends rey EU	10
ends rey GH	14
ends rez MX	27
ends rg FI	17
ends rg NO	35
ends ri BR	-10
ends ri CA	-15
ends ri CL	49
ends ri CN	-17
ends ri ET	-15
ends ri IN	41
ends ri IT	36
ends ri JP	11
ends ri MA	17
ends ri NO	-11
ends ri PE	-10
ends ri SD	13
ends ri US	-16
ends rir ID	13
ends rič SI	35
ends rj MN	21
ends rji BT	21
ends rno AR	19
ends ro BO	16
ends ro CL	-11
ends ro EC	69
ends ro EU	-15
ends ro MA	-11
ends ro MX	51
ends ro PE	18
ends ro PT	-17
ends ro TR	-10
ends ron EU	-28
ends ron FR	-19
ends ron US	-38
ends rou EU	-20
ends rou FR	12
ends roz AR	-18
ends roz CH	44
ends rra EC	23
ends rro US	24
ends rs IS	29
ends rs US	-21
ends rte EC	38
ends rto ID	14
ends rts US	16
ends ru JP	10
ends rum UY	28
ends rup DK	26
ends rup NO	30
ends ruz AO	13
ends ruz BO	9
ends ry FR	13
ends ry US	-10
ends ryk CZ	21
ends ryk US	-11
ends rz EU	-26
ends rz US	-19
ends rón DO	19
ends sa BR	52
ends sa EU	-14
ends sa PT	-11
ends sa US	-19
ends sa ZA	24
ends say PH	27
ends sch BO	18
ends sch US	-12
ends sco US	-17
ends se AU	15
ends se CI	20
ends sen CL	-10
ends sen CN	-23
ends sen DE	22
ends sen DK	26
ends sen EU	-17
ends sen IN	-9
ends sen NO	82
ends sen US	-34
ends ser NZ	29
ends sh US	-14
ends sha EG	31
ends sha TN	15
ends sha TR	33
ends shi JP	12
ends shi US	-9
ends si MA	31
ends sia GH	37
ends sie ET	34
ends sik KR	19
ends sin MY	17
ends ska PL	25
ends ski AZ	11
ends ski PL	71
ends ski UA	-11
ends sky UA	36
ends son BR	-10
ends son CN	-19
ends son EE	38
ends son EU	-15
ends son FO	12
ends son GB	26
ends son IS	57
ends son SE	18
ends ss DE	9
ends ss GB	20
ends ss IE	32
ends ssi MA	31
ends ssy HU	23
ends st US	-14
ends sta BO	26
ends sta ES	21
ends sta EU	20
ends sta PT	50
ends sta US	-9
ends su JP	16
ends sy HU	23
ends ta BO	19
ends ta CH	14
ends ta CL	-13
ends ta DK	-18
ends ta ES	21
ends ta EU	15
ends ta ID	30
ends ta JP	20
ends ta KE	34
ends ta MA	-21
ends ta ML	43
ends ta MY	-12
ends ta NZ	19
ends ta PE	-21
ends ta PT	50
ends ta SE	-12
ends ta TR	-17
ends ta US	-49
ends ta VN	-9
ends tao CN	25
ends tao US	-10
ends tar MN	29
ends tau ZA	9
ends te CN	-13
ends te EC	38
ends te IN	-13
ends te JM	21
ends te RU	11
ends te TW	41
ends te US	-36
ends tel IN	38
ends tel US	17
ends ter CH	29
ends ter US	-26
ends th CH	13
ends th CN	-25
ends th HU	13
ends th IE	11
ends th KH	12
ends th KR	-14
ends thi US	22
ends ti FI	48
ends ti IT	43
ends tin AU	17
ends tin EU	-12
ends tje ZA	26
ends to AO	53
ends to AR	52
ends to AU	-10
ends to BR	-13
ends to ID	15
ends to IN	-9
ends to IT	17
ends to JP	19
ends to MY	-11
ends to PH	19
ends to PT	-14
ends to TL	20
ends to US	-36
ends ton AU	41
ends ton CL	-15
ends ton CN	-13
ends ton GB	34
ends tor KR	15
ends tor US	-18
ends tos CO	16
ends tos PL	40
ends tre AR	16
ends ts EE	46
ends ts US	11
ends ts ZA	30
ends tsu JP	16
ends tt CL	26
ends tt CN	-29
ends tt IN	9
ends tt US	48
ends tta CH	14
ends tta ID	39
ends tta KE	31
ends tte RU	15
ends tti IT	38
ends ty US	-10
ends uah GH	26
ends uan TW	22
ends ubu CD	27
ends uco BR	10
ends udi IT	25
ends ue CN	-15
ends ue ID	-9
ends ue PH	26
ends uer CN	-14
ends uer EU	10
ends uer US	40
ends uf SN	16
ends ugh US	12
ends uka UG	22
ends ul EG	50
ends ula ZM	28
ends ulo PH	18
ends um BR	-11
ends um CA	-15
ends um FR	16
ends um MX	39
ends um US	-25
ends um UY	28
ends uma LA	28
ends ume TZ	27
ends umi JP	23
ends ump CN	-25
ends ump KR	-11
ends ump US	91
ends un CN	-26
ends un ID	-13
ends un KH	-19
ends un KR	50
ends un TW	56
ends un US	-45
ends una FJ	47
ends una NZ	-12
ends ung KR	25
ends ung US	-16
ends uni AM	28
ends unt US	20
ends up DK	26
ends up NO	30
ends uq BD	30
ends ur MX	23
ends ur TN	24
ends us LT	21
ends us US	-15
ends uth HU	13
ends uto US	-13
ends uts ZA	31
ends uz AO	13
ends uz BO	9
ends uía PE	39
ends va BR	53
ends va CN	-18
ends va MY	-12
ends va US	-32
ends va VN	-13
ends vam IR	14
ends vi FI	20
ends vic EU	10
ends vić HR	10
ends vić IT	-12
ends vić RS	35
ends vič EU	37
ends vič US	-11
ends wa JP	28
ends wa KE	-11
ends wa KR	-14
ends wa RW	20
ends wa TZ	20
ends wa UG	24
ends wa US	-21
ends wal IN	32
ends wal US	-23
ends we CA	32
ends we NG	33
ends we ZM	16
ends wn CA	18
ends wn CN	-25
ends wn US	-18
ends wo NG	18
ends wun CN	-11
ends wun TW	15
ends wun US	-14
ends xas PH	10
ends xi CN	20
ends xi US	-10
ends ya EU	-17
ends ya KE	56
ends ya NI	30
ends yal CN	-9
ends yal IN	30
ends yar TR	57
ends ye SN	34
ends yen AR	35
ends yen EU	30
ends yen US	-13
ends yev KZ	10
ends yev UZ	33
ends yi CN	19
ends yi GH	18
ends yi HU	15
ends yk CZ	21
ends yk US	-11
ends yo BO	23
ends yo JP	38
ends yon KR	35
ends yr ZA	16
ends yti FI	48
ends yun KR	18
ends zak MY	20
ends ze GE	36
ends zi MT	37
ends ziz MY	11
ends zky TG	25
ends zky US	-10
ends zon PH	43
ends zzi MT	37
ends ák HU	32
ends án CO	16
ends äts EE	46
ends èye SN	38
ends ía PE	39
ends ín CZ	25
ends ïta ML	41
ends ñez BR	-13
ends ñez CO	41
ends ñez PE	-19
ends ñez UY	34
ends ón CL	-11
ends ón DO	19
ends öld SE	13
ends önü TR	39
ends şa TR	13
ends šec SI	34
ends šić RS	48
ends šín CZ	25
ends ža IT	-13
ends ža SK	32
first by name here	25
first: absent	-9
first: after 12 name	-36
first: after 12 seat	-29
first: after 3 name	10
first: after 3 seat	29
first: after 3 town	44
first: after 6 name	-3
first: after 6 quality	-26
first: after 6 seat	-9
first: after far name	-30
first: after far quality	-12
first: after far seat	-26
first: after far town	21
first: before 1 seat	37
first: before 12 seat	-13
first: before 3 name	30
first: before 3 quality	40
first: before 3 seat	17
first: before 6 name	12
first: before 6 seat	53
first: before far seat	25
first: in 1 name	45
first: in 1 quality	41
first: in 1 seat	68
first: leads	34
first: nearest after	-36
first: nearest before	14
first: q after 12 quality	-15
first: q after 12 seat	-12
first: q before 12 name	-10
first: q before 12 seat	-35
first: q before 12 town	-15
first: q before 6 name	-25
first: q before far name	-21
first: sentence before	27
first: t after 12 name	-13
first: t after 12 quality	-11
first: t after 3 name	23
first: t after 6 name	28
first: t after far name	-16
first: t after far quality	12
her: first before	-22
her: first before alone	-22
her: home	-24
her: last before	-27
his: first before	-8
his: first here	-14
his: home	7
his: last here	14
his: rule:master	8
home adviser	-12
home agency	-20
home assembly	-16
home association	12
home authority	23
home bank	-43
home boss	20
home cabinet	-11
home chair	15
home chairman	-22
home chamber	-17
home chancellor	-13
home commission	44
home commissioner	-18
home committee	-42
home confederation	32
home consul	13
home counsel	-20
home counterpart	-28
home delegate	18
home deputy	10
home economist	-45
home embassy	13
home envoy	18
home executive	-18
home federation	26
home foundation	-28
home fund	-36
home government	43
home governor	16
home group	11
home head	-9
home institute	-13
home lab	-28
home leader	16
home league	-9
home manager	10
home mayor	-17
home ministry	13
home office	-10
home official	-14
home president	14
home professor	25
home representative	10
home secretary	-23
home senate	-12
home senator	20
home society	25
home some we office	-11
home some we person turn	-23
home speaker	13
home spokesman	9
home spokesperson	34
home we office	14
home we organisation	-12
home we organisation turn	13
in 1 name	58
in 1 quality	60
in 1 seat	43
in led '	-17
in led ,	53
in led -	-38
in led :	9
in led benito	23
in led by	11
in led de	9
in led for	-35
in led his	38
in led minister	-22
in led of	33
in led postal	-10
in led south	-32
in led the	60
in led with	13
in then 's	95
in then -	-42
in then .	10
in then ambassador	18
in then and	-17
in then asked	10
in then business	-34
in then cabinet	-11
in then chamber	-48
in then chancellor	27
in then colleague	26
in then commerce	12
in then counterpart	21
in then customs	14
in then embassy	43
in then foreign	21
in then has	10
in then hodža	-13
in then industries	14
in then industry	-10
in then journal	-23
in then ministry	12
in then parliament	9
in then premier	18
in then put	13
in then said	-24
in then says	21
in then senate	18
in then soybean	26
in then stojadinović	-9
in then textile	11
in then told	14
in then trade	31
in then warned	-11
its: first before	45
its: first before alone	38
its: first by name here	52
its: first here	39
its: home	-10
its: last before	33
label of the turn	51
listed in order	43
look beyond few absent	-18
look beyond few office	12
look beyond few organisation	-18
look beyond few organisation turn	14
look beyond few person turn	-20
look beyond most	-39
look beyond most absent	-46
look beyond most office turn	-19
look beyond most organisation	-31
look beyond most person turn	-32
look beyond some	-32
look beyond some office turn	18
look beyond some organisation	-34
look beyond some person	-10
look beyond some person turn	-16
look dateline few	21
look dateline few absent	46
look dateline few office turn	-11
look dateline few organisation	23
look dateline few organisation turn	-29
look dateline few person	13
look dateline few person turn	-15
look dateline most	50
look dateline most absent	50
look dateline most organisation	12
look dateline most person	38
look dateline some	32
look dateline some absent	41
look dateline some office	-35
look dateline some organisation	19
look dateline some organisation turn	-9
look dateline some person	30
look dateline some person turn	17
look early few	30
look early few office	18
look early few organisation turn	15
look early few person turn	30
look early most	30
look early most absent	40
look early most organisation turn	35
look early most person turn	22
look early some	17
look early some absent	43
look early some office	-15
look early some office turn	12
look early some organisation	9
look early some organisation turn	-8
look early some person	7
look early some person turn	20
look here few	-18
look inside few office turn	16
look inside most	-29
look inside most absent	-11
look inside most organisation	-40
look inside most person	-21
look inside most person turn	30
look inside some organisation turn	17
look inside some person	-8
look name few absent	14
look name few office turn	-14
look name few person	-19
look name most absent	-49
look name most office	-15
look name most office turn	-20
look name most organisation	-4
look name most organisation turn	15
look name most person	13
look name most person turn	-10
look name some absent	-31
look name some office turn	14
look name some organisation turn	-13
look name some person	-10
look ours some	-21
look ours some absent	-20
look people few office	14
look people few office turn	22
look people few organisation	8
look people few person	-18
look people most	-14
look people most absent	-12
look people most office	-25
look people most organisation	45
look people most organisation turn	-20
look people most person	-26
look people most person turn	-31
look people some absent	14
look people some office	-44
look people some organisation	33
look quality few	-11
look quality few office turn	12
look quality few organisation	-14
look quality most office	22
look quality most office turn	-35
look quality most organisation	-5
look quality most organisation turn	36
look quality most person turn	10
look quality some absent	-12
look quality some office turn	21
look quality some organisation turn	33
look quality some person turn	-14
look seat few	16
look seat few absent	13
look seat few office	12
look seat few organisation	20
look seat few organisation turn	-15
look seat few person turn	5
look seat most	36
look seat most absent	30
look seat most office	15
look seat most organisation turn	23
look seat most person	18
look seat most person turn	-10
look seat some	9
look seat some absent	24
look seat some office	11
look seat some office turn	12
look seat some organisation	12
look town few	11
look town few absent	9
look town few organisation	17
look town few person turn	9
look town most absent	34
look town most office turn	12
look town most organisation turn	16
look town most person	-8
look town most person turn	14
look town some	33
look town some absent	16
look town some office	10
look town some organisation	21
look town some person	16
nearest after	-33
nearest before	20
no commission	-185
none	-21
none administration	-28
none adviser	-24
none alliance	-14
none ambassador	-34
none assembly	-48
none authority	-13
none bank	37
none board	-19
none boss	-16
none bureau	-39
none cabinet	-73
none chair	15
none chairman	19
none chamber	34
none chancellor	11
none chief	17
none colleague	-15
none commission	-36
none commissioner	-41
none committee	-9
none congress	-42
none cooperative	14
none councillor	-15
none counsel	39
none counterpart	-20
none delegation	-13
none department	-66
none deputy	-20
none director	27
none economist	63
none envoy	-11
none executive	44
none false	-21
none fund	64
none government	-39
none governor	-30
none head	40
none host	-10
none institute	34
none king	-28
none lab	29
none leader	-50
none league	22
none manager	-20
none mayor	-25
none minister	-70
none ministry	-82
none negotiator	24
none office	-45
none office governor	-11
none office king	-19
none office minister	-35
none office ministers	32
none office ministry	-11
none office official	21
none office president	-99
none office representative	-15
none office spokesman	-23
none office spokesperson	-8
none official	17
none organisation	-16
none organisation administration	-25
none organisation alliance	-14
none organisation assembly	-48
none organisation association	10
none organisation authority	-13
none organisation bank	31
none organisation board	-19
none organisation bureau	-33
none organisation cabinet	-72
none organisation chamber	31
none organisation commission	-26
none organisation congress	-39
none organisation department	-59
none organisation fund	56
none organisation government	-37
none organisation institute	21
none organisation lab	29
none organisation league	-19
none organisation ministers	-64
none organisation ministry	-72
none organisation office	-42
none organisation other	33
none organisation parliament	-63
none organisation secretariat	13
none organisation senate	-53
none organisation spokesman	-13
none organisation treasury	-20
none organisation union	25
none other	29
none parliament	-64
none person adviser	-21
none person ambassador	-27
none person association	-9
none person boss	-16
none person chairman	13
none person chamber	11
none person chancellor	14
none person chief	19
none person colleague	-15
none person commissioner	-41
none person committee	-17
none person council	17
none person councillor	-15
none person counterpart	-20
none person deputy	-16
none person director	25
none person economist	63
none person envoy	-11
none person executive	39
none person governor	-18
none person head	32
none person host	-10
none person leader	-50
none person manager	-17
none person mayor	-23
none person minister	-59
none person ministers	-14
none person negotiator	14
none person other	9
none person premier	-24
none person president	-10
none person representative	-31
none person rival	13
none person secretary	-54
none person senator	-38
none person spokesperson	-16
none person spokeswoman	-11
none person taoiseach	-9
none premier	-26
none president	-55
none representative	-52
none rival	13
none secretariat	13
none secretary	-44
none senate	-54
none senator	-39
none society	-10
none speaker	-11
none spokesman	-30
none spokesperson	-19
none spokeswoman	-28
none taoiseach	-9
none treasury	-23
none union	22
none word 	9
none word 's	15
none word acea	-13
none word administration	-29
none word adviser	-26
none word affairs	-16
none word africa	14
none word alliance	-14
none word ambassador	-34
none word american	83
none word and	-40
none word assembly	-51
none word at	41
none word authorities	13
none word authority	-13
none word bank	35
none word board	-19
none word border	-11
none word boss	-16
none word brazil	20
none word budget	36
none word bundestag	-13
none word bureau	-39
none word business	48
none word cabinet	-87
none word can	-11
none word canadian	-20
none word capital	42
none word cbp	-17
none word central	-25
none word chairman	24
none word chamber	33
none word chambers	10
none word chancellor	11
none word chief	48
none word china	77
none word citrus	20
none word cni	-12
none word colleague	-15
none word commerce	17
none word commission	-44
none word commissioner	-41
none word committee	-9
none word congress	-42
none word cooperative	14
none word council	-15
none word councillor	-15
none word counsel	39
none word counterpart	-20
none word customs	-67
none word dairy	-24
none word delegation	-13
none word democrats	-28
none word department	-66
none word deputies	-30
none word deputy	-45
none word director	9
none word economic	-35
none word economics	38
none word economist	72
none word economy	29
none word envoy	-11
none word european	21
none word executive	38
none word export	-12
none word exporters	-14
none word farmers'	-22
none word federal	-62
none word finance	-13
none word financial	30
none word finnish	14
none word fishermen's	13
none word folketing	-28
none word for	-13
none word foreign	-9
none word former	38
none word fruit	12
none word fund	64
none word government	-44
none word governor	-23
none word hanoi	18
none word head	31
none word high	10
none word host	-10
none word house	-33
none word in	75
none word industry	-23
none word initiative	10
none word institute	34
none word international	56
none word irish	23
none word journal	37
none word justice	-19
none word king	-28
none word lab	36
none word leader	-51
none word league	22
none word makers	29
none word makers'	16
none word manager	-20
none word manufacturers	-33
none word mayor	-25
none word minister	-70
none word minister's	-10
none word ministry	-86
none word mofcom	-26
none word monetary	63
none word national	-69
none word negotiator	24
none word of	13
none word office	-50
none word officer	30
none word official	13
none word ontario	12
none word parliament	-64
none word people	-19
none word people's	10
none word peru	13
none word peterson	19
none word policy	18
none word post	38
none word postal	48
none word power	-19
none word premier	-24
none word president	-31
none word presidential	-19
none word prime	-7
none word producers	-10
none word producers'	20
none word protection	-11
none word representative	-53
none word research	27
none word reserve	-9
none word retail	-31
none word rice	10
none word riksdag	-13
none word rival	13
none word scotch	-19
none word secretariat	13
none word secretary	-43
none word security	-26
none word sejm	-23
none word senate	-54
none word senator	-39
none word service	-10
none word shanghai	45
none word shipping	29
none word social	-14
none word society	-10
none word south	41
none word soybean	-14
none word speaker	-11
none word spokesman	-44
none word spokesperson	-37
none word spokeswoman	-34
none word state	-37
none word statistics	-11
none word steelworkers	35
none word storting	-41
none word street	34
none word swissmem	-32
none word taoiseach	-9
none word tariff	-9
none word technology	-9
none word textile	9
none word the	10
none word toy	-25
none word trade	-17
none word treasury	-49
none word u.s.	-25
none word u.s.-china	20
none word union	29
none word united	30
none word universal	48
none word us-china	48
none word ustr	-52
none word vda	24
none word vdma	31
none word vice	-38
none word wall	37
none word whisky	-19
none word white	-29
none word world	72
none word xinhua	-44
none word yale	13
of the others	-32
of the others office commission	9
of the others office department	-14
of the others office ministers	-14
of the others office ministry	-14
of the others office official	-23
of the others office spokesman	-17
of the others office spokesperson	10
of the others organisation administration	-22
of the others organisation alliance	18
of the others organisation assembly	14
of the others organisation authority	-25
of the others organisation bureau	-28
of the others organisation cabinet	13
of the others organisation committee	19
of the others organisation confederation	-23
of the others organisation congress	-19
of the others organisation council	-24
of the others organisation federation	-16
of the others organisation fund	-39
of the others organisation guild	-13
of the others organisation lab	-53
of the others organisation ministers	11
of the others organisation ministry	43
of the others organisation other	-6
of the others organisation parliament	27
of the others organisation regulator	-10
of the others organisation senate	26
of the others organisation society	-9
of the others organisation union	-47
of the others person ambassador	12
of the others person boss	-13
of the others person chair	9
of the others person chairman	13
of the others person chairwoman	-18
of the others person chamber	12
of the others person chief	-15
of the others person colleague	-16
of the others person commissioner	25
of the others person council	-14
of the others person councillor	10
of the others person counterpart	-22
of the others person deputy	-20
of the others person economist	-12
of the others person executive	-13
of the others person governor	-25
of the others person head	-14
of the others person king	18
of the others person leader	-13
of the others person minister	32
of the others person ministers	-11
of the others person negotiator	-9
of the others person number	-15
of the others person premier	-22
of the others person president	-18
of the others person representative	-18
of the others person senator	-22
of the others person speaker	-16
of the others person spokesman	-13
of the others person spokesperson	-9
of the two	31
of the two office department	9
of the two office ministers	-24
of the two office ministry	12
of the two office president	21
of the two office spokesman	13
of the two organisation administration	17
of the two organisation alliance	-13
of the two organisation association	-15
of the two organisation authority	17
of the two organisation bank	-28
of the two organisation bureau	24
of the two organisation chamber	-29
of the two organisation committee	-15
of the two organisation confederation	10
of the two organisation congress	21
of the two organisation council	12
of the two organisation department	13
of the two organisation fund	-51
of the two organisation government	18
of the two organisation institute	-13
of the two organisation lab	-8
of the two organisation office	9
of the two organisation other	-24
of the two organisation regulator	9
of the two organisation secretariat	-10
of the two organisation society	9
of the two organisation treasury	11
of the two person boss	14
of the two person chair	-13
of the two person chairman	-22
of the two person chamber	-27
of the two person chancellor	-14
of the two person chief	-8
of the two person colleague	14
of the two person commissioner	-7
of the two person council	-10
of the two person counterpart	13
of the two person deputy	15
of the two person director	-13
of the two person economist	-71
of the two person executive	-36
of the two person governor	15
of the two person head	-25
of the two person king	-11
of the two person leader	20
of the two person mayor	11
of the two person number	10
of the two person other	-11
of the two person premier	25
of the two person president	14
of the two person representative	22
of the two person rival	-12
of the two person secretary	21
of the two person senator	22
of the two person speaker	10
of the two person spokesperson	17
of the two person taoiseach	9
office acea EU	32
office acea US	-10
office administration CN	25
office administration EU	-17
office administration KR	-17
office administration US	33
office adviser AR	-10
office adviser BD	36
office adviser CN	-28
office adviser IN	-22
office adviser KR	24
office adviser US	19
office affairs BR	11
office affairs IN	23
office affairs NL	13
office affairs TW	27
office affairs US	-43
office africa US	-11
office after 12	-33
office after 3	16
office agency US	13
office agriculture AR	-13
office agriculture AU	21
office agriculture CL	-9
office agriculture CN	-51
office agriculture ES	-13
office agriculture EU	-10
office agriculture IT	14
office agriculture JP	18
office agriculture MA	-19
office agriculture PE	-14
office agriculture PH	18
office agriculture PL	-9
office agriculture US	32
office alliance IN	-12
office alliance US	42
office ambassador AR	16
office ambassador BR	20
office ambassador CN	9
office ambassador CO	14
office ambassador FR	-11
office ambassador GB	11
office ambassador MX	11
office ambassador PE	-17
office ambassador TR	-11
office american BR	-9
office american US	-67
office and CH	-15
office and EU	-16
office and GB	37
office and HK	10
office and IN	12
office and KR	12
office and MY	-16
office and SG	10
office and US	-30
office and VN	34
office apparel CN	-10
office apparel IN	10
office apparel US	-10
office apparel VN	12
office assembly AO	11
office assembly AR	-9
office assembly BG	15
office assembly BO	23
office assembly BR	-10
office assembly CA	-15
office assembly CN	-9
office assembly CR	18
office assembly DE	-15
office assembly EC	20
office assembly EG	-15
office assembly EU	-33
office assembly GE	-16
office assembly GH	-17
office assembly ID	-13
office assembly IN	-15
office assembly JP	-11
office assembly KR	88
office assembly MY	-18
office assembly NG	12
office assembly PE	-21
office assembly RS	17
office assembly SN	22
office assembly TR	10
office assembly US	-76
office assembly VN	16
office assembly ZA	-10
office association AR	-10
office association BD	24
office association BR	-15
office association CA	-17
office association CL	14
office association CN	-104
office association DE	24
office association EG	-11
office association EU	-48
office association GB	43
office association ID	-13
office association IN	-31
office association JP	-11
office association KR	-8
office association LK	12
office association MX	-30
office association MY	13
office association PK	23
office association TW	-11
office association UG	10
office association US	55
office association VN	13
office association ZA	12
office authorities US	-13
office authority CN	13
office authority US	-11
office bangladesh BD	10
office bank CA	-9
office bank US	-32
office beef US	23
office before 12	61
office before 3	50
office before 6	26
office border US	24
office boss CH	13
office boss EU	-13
office boss US	-11
office brazil US	-15
office british GB	11
office budget CH	-21
office budget CN	-42
office budget IN	-14
office budget US	19
office builders US	15
office bundestag DE	18
office bureau CN	-33
office bureau IR	12
office bureau KR	-15
office bureau US	64
office business GB	57
office business US	-62
office cabinet AR	-10
office cabinet BD	27
office cabinet BR	-27
office cabinet CA	29
office cabinet CL	-40
office cabinet CN	-14
office cabinet DE	17
office cabinet EG	-20
office cabinet ET	-24
office cabinet EU	-48
office cabinet GB	20
office cabinet IN	42
office cabinet JM	18
office cabinet JP	43
office cabinet KE	31
office cabinet KR	-11
office cabinet LK	48
office cabinet MX	-14
office cabinet MY	16
office cabinet NP	-18
office cabinet NZ	18
office cabinet PA	9
office cabinet PH	-30
office cabinet PL	-13
office cabinet PT	-10
office cabinet PY	-20
office cabinet TH	39
office cabinet TO	10
office cabinet TR	-36
office cabinet TW	19
office cabinet TZ	-10
office cabinet UA	18
office cabinet US	-70
office cabinet UY	-14
office cabinet VN	-27
office cabinet ZW	12
office can CN	-9
office can US	32
office canada CA	14
office canadian CA	26
office capital CN	-25
office capital US	-34
office carney CA	11
office cattlemen US	23
office cbp US	23
office census CN	-17
office census US	22
office central US	-13
office chair CA	-18
office chair CN	-15
office chair EU	32
office chair GB	16
office chairman BR	-15
office chairman CL	43
office chairman EU	-21
office chairman JP	11
office chairman LK	20
office chairman PE	-12
office chairman US	-38
office chairwoman CN	-11
office chairwoman TW	13
office chairwoman US	-13
office chamber AT	17
office chamber BO	32
office chamber BR	18
office chamber CA	22
office chamber CN	-74
office chamber CO	16
office chamber EU	-47
office chamber FR	23
office chamber IT	33
office chamber JP	-15
office chamber KR	-13
office chamber MX	23
office chamber PT	-20
office chamber TR	26
office chamber US	-80
office chamber VN	-18
office chancellor AT	40
office chancellor DE	24
office chancellor EU	-35
office chancellor GB	33
office chancellor US	-27
office chief AU	11
office chief CA	-20
office chief CH	-12
office chief CN	-70
office chief ES	-12
office chief EU	13
office chief GB	-12
office chief HK	10
office chief ID	-14
office chief JP	29
office chief KR	11
office chief MX	-20
office chief NZ	-31
office chief US	-52
office chief VN	-11
office chile CL	11
office china CN	-63
office china EU	-24
office china SE	-11
office china US	-67
office citrus US	-26
office cni BR	29
office cni US	-20
office coffee US	18
office colleague BO	13
office colleague DE	-11
office colleague ET	13
office colleague EU	-22
office colleague FR	10
office colleague MA	12
office colleague PY	11
office colleague RS	-18
office colleague TR	21
office colleague US	-12
office colleague UZ	-12
office colleague VN	9
office commerce AT	12
office commerce AU	-12
office commerce BD	60
office commerce BR	-29
office commerce CA	-10
office commerce CH	-43
office commerce CL	-26
office commerce CN	89
office commerce CY	11
office commerce ES	-10
office commerce EU	-75
office commerce FJ	-15
office commerce FR	-17
office commerce GB	-37
office commerce IN	76
office commerce JP	-64
office commerce KE	-10
office commerce KR	-78
office commerce LK	13
office commerce MA	-14
office commerce ML	15
office commerce MX	-34
office commerce MY	-30
office commerce NL	-24
office commerce NP	16
office commerce NZ	-22
office commerce PA	12
office commerce PK	37
office commerce PT	-20
office commerce SN	14
office commerce TH	50
office commerce TN	15
office commerce TW	-23
office commerce US	-28
office commerce UZ	-15
office commerce VE	18
office commerce VN	-38
office commerce ZM	31
office commission CH	-15
office commission CN	78
office commission EU	119
office commission GB	-12
office commission ID	-9
office commission KR	-18
office commission US	-87
office commissioner CA	-10
office commissioner EU	129
office commissioner NO	-11
office commissioner PT	-14
office commissioner US	-22
office committee DK	12
office committee EU	11
office committee KR	13
office committee PK	23
office committee TR	-12
office confederation BR	49
office confederation US	-46
office congress AR	24
office congress BO	26
office congress BR	19
office congress CA	-23
office congress CN	-28
office congress CO	18
office congress EU	-19
office congress IN	17
office congress JP	-19
office congress MX	13
office congress PE	68
office congress TH	-9
office consumer CN	-10
office consumer US	22
office cooperative US	-22
office coordinating ID	16
office coordination PK	23
office council AM	-13
office council AR	-17
office council AT	9
office council AU	-9
office council BR	-32
office council CD	12
office council CH	99
office council CL	-29
office council CN	-53
office council DE	-12
office council DK	-11
office council DZ	11
office council EC	-15
office council EG	-21
office council ET	16
office council EU	127
office council FI	-16
office council GE	-23
office council GH	-26
office council HU	-10
office council ID	-29
office council IN	-14
office council IT	-12
office council JO	-9
office council JP	-25
office council KE	-15
office council KH	13
office council KR	14
office council MA	12
office council ML	26
office council MX	-9
office council MY	-20
office council MZ	24
office council NO	-10
office council OM	18
office council PE	9
office council PH	-14
office council RW	-10
office council SA	32
office council SE	-10
office council SN	-14
office council TH	-23
office council TN	-11
office council UA	-16
office council UG	-10
office council US	-53
office council VN	-20
office council ZA	-16
office councillor CH	65
office councillor TH	-13
office counsel US	-14
office counterpart EU	-14
office counterpart KR	23
office counterpart US	-11
office counterpart VN	10
office customs CN	66
office customs EC	10
office customs EU	-23
office customs FI	13
office customs FR	-13
office customs KR	-34
office customs TR	-9
office cyberspace CN	11
office danish DK	20
office democrats CH	31
office democrats EU	-14
office democrats GB	29
office democrats US	-30
office department AR	-16
office department AU	11
office department BR	-22
office department CA	33
office department CH	51
office department CN	-39
office department EU	-32
office department GB	71
office department ID	-20
office department IE	21
office department IN	-13
office department JP	-38
office department KE	-14
office department KR	-34
office department MX	-21
office department MY	-12
office department PH	36
office department TR	-11
office department TW	-17
office department US	51
office deputy CN	28
office deputy ET	-15
office deputy EU	-14
office deputy FR	-11
office deputy GB	14
office deputy GH	35
office deputy KR	-19
office deputy KZ	-16
office deputy PL	17
office deputy SG	20
office deputy TH	22
office deputy TR	11
office deputy US	-32
office deputy VN	22
office development BR	15
office development PL	10
office director CA	-13
office director CH	35
office director CN	-41
office director EU	-46
office director IN	10
office director JP	-15
office director TR	-9
office director VN	-19
office distilled EU	-36
office distilled US	42
office downing GB	10
office economic CN	-43
office economic KH	-10
office economic NL	13
office economic PK	23
office economic TW	27
office economic US	13
office economics BR	-14
office economics CH	19
office economics DE	16
office economics US	-29
office economiesuisse CH	16
office economist CA	-15
office economist CN	-37
office economist US	-31
office economy AL	-13
office economy AR	25
office economy BG	15
office economy BR	-19
office economy CA	-10
office economy CH	42
office economy CN	-30
office economy DE	-27
office economy ES	-18
office economy EU	-40
office economy FI	-10
office economy FR	-10
office economy GE	23
office economy GH	-14
office economy GT	10
office economy HU	12
office economy IL	13
office economy IR	-11
office economy KZ	-14
office economy LT	12
office economy MA	-23
office economy MX	64
office economy NA	-18
office economy PE	-11
office economy PT	19
office economy SK	33
office economy TH	-14
office economy US	-32
office economy UY	12
office economy VN	-25
office embassy CN	42
office embassy EU	-13
office embassy GB	-12
office embassy PT	-12
office embassy SE	-15
office embassy TR	10
office embassy US	-36
office energy US	14
office enterprise IE	18
office european CN	-21
office european EU	11
office european US	-12
office executive CN	-54
office executive ES	-12
office executive KR	-19
office executive MX	-17
office executive VN	-16
office export CN	-16
office export IN	32
office exporters EU	-23
office exporters FR	31
office exporters US	-37
office external IN	14
office farmers CH	22
office farmers GB	22
office farmers US	-27
office federal AT	28
office federal CA	14
office federal CH	150
office federal CL	-23
office federal CN	-27
office federal DE	37
office federal EU	-35
office federal GH	-12
office federal JP	-14
office federal KR	-11
office federal PK	18
office federal US	-54
office federal UY	-20
office federal VN	-14
office federation CH	23
office federation CN	-57
office federation EU	-32
office federation FR	29
office federation GB	19
office federation GH	-17
office federation IN	16
office federation IT	14
office federation KR	-16
office federation MA	11
office federation NG	-20
office federation NO	-9
office federation PK	12
office federation SE	11
office federation TR	-14
office federation US	39
office fevs FR	39
office fevs US	-27
office finance AR	-13
office finance AT	13
office finance BD	-10
office finance BE	-9
office finance BO	-10
office finance BR	18
office finance CA	15
office finance CH	-14
office finance CL	38
office finance CN	17
office finance EC	-14
office finance EG	-16
office finance ET	10
office finance EU	-31
office finance GB	-26
office finance GH	16
office finance HU	9
office finance IN	19
office finance JP	23
office finance KE	-11
office finance KH	-20
office finance KR	25
office finance LK	17
office finance MD	-12
office finance MY	-28
office finance MZ	-11
office finance NG	14
office finance NL	-13
office finance NZ	-14
office finance PE	-17
office finance PH	-12
office finance PK	17
office finance PT	14
office finance PY	19
office finance TH	25
office finance UA	-21
office finance US	-89
office finance UY	12
office finance VN	22
office finnish FI	-13
office first GB	30
office first US	-14
office fisheries IS	32
office fisheries NO	16
office folketing DK	46
office food US	10
office for AR	-9
office for BR	-17
office for CH	14
office for CL	-15
office for CN	18
office for CO	-11
office for DK	10
office for EG	-23
office for EU	13
office for FJ	14
office for FR	38
office for GB	50
office for GE	-16
office for GR	-14
office for HK	10
office for HU	-9
office for ID	-12
office for IE	22
office for JM	-9
office for JP	-12
office for KE	27
office for MA	-23
office for MT	12
office for NG	9
office for NZ	27
office for PE	-13
office for PL	11
office for TH	-23
office for TN	10
office for TR	-9
office for US	-29
office for VN	-21
office foreign AR	18
office foreign BD	-10
office foreign BE	19
office foreign BR	50
office foreign CD	11
office foreign CH	-27
office foreign CL	24
office foreign CN	-21
office foreign CR	17
office foreign CU	25
office foreign DE	13
office foreign DZ	-21
office foreign EC	21
office foreign EU	-27
office foreign FI	10
office foreign GE	-16
office foreign GH	-18
office foreign HU	16
office foreign IN	22
office foreign IS	20
office foreign IT	22
office foreign KE	-15
office foreign KR	-17
office foreign LK	-13
office foreign LV	16
office foreign MA	11
office foreign MN	15
office foreign NA	-25
office foreign NG	-15
office foreign PE	9
office foreign RU	-14
office foreign SN	-19
office foreign TH	-19
office foreign TN	-15
office foreign TR	-9
office foreign US	-38
office foreign UY	10
office foreign VN	11
office former CN	-28
office former MY	19
office former US	-17
office foundation CA	-27
office foundation US	31
office french FR	19
office fruit US	-13
office fund CN	-33
office fund JP	-10
office fund US	-37
office general AU	34
office general CA	39
office general CH	-12
office general CN	20
office general EU	-19
office general GB	15
office general NO	-13
office general NZ	15
office general US	-47
office georgian GE	10
office global US	-14
office government AR	-13
office government CH	29
office government CL	-17
office government CN	-68
office government DE	12
office government EG	9
office government EU	-50
office government GB	58
office government GE	-10
office government HK	19
office government JP	11
office government KE	-11
office government KR	10
office government MA	35
office government MY	-10
office government NO	-18
office government PT	-13
office government RU	-9
office government SK	11
office government TH	23
office government US	-43
office government VN	24
office governor AU	34
office governor CA	38
office governor CN	-12
office governor KE	13
office governor NZ	15
office governor US	-13
office grand TR	23
office group CN	-14
office group US	-15
office growers CA	30
office growers CL	17
office growers EU	-14
office growers US	-10
office growers ZA	15
office hanoi US	-16
office head EU	-36
office head KR	-15
office head MA	22
office head MX	-15
office head US	-19
office health US	-16
office high US	-10
office home GB	-10
office home US	27
office house CN	-26
office house US	74
office in 1	38
office india IN	11
office indian CN	-11
office indian IN	29
office industry BR	44
office industry CH	11
office industry CN	-57
office industry ES	-10
office industry EU	-14
office industry GB	23
office industry JO	20
office industry JP	-13
office industry KR	16
office industry MX	9
office industry MY	-9
office industry SG	10
office industry TW	-12
office industry US	-17
office industry UZ	9
office industry VN	23
office initiative US	-12
office institute CN	-39
office institute EU	-13
office institute GB	-10
office institute JP	-10
office institute US	18
office international CA	16
office international CH	-14
office international EU	-17
office international FR	-9
office international GB	13
office international JP	-13
office international KR	-10
office international SE	-23
office international US	-13
office interpharma CH	12
office investment UZ	15
office irish IE	-17
office its CN	23
office its US	-19
office japan JP	17
office journal CN	-19
office journal US	-23
office justice CN	-25
office justice US	40
office king EU	-23
office king JO	22
office king MA	38
office king TO	37
office king US	-14
office lab CH	-20
office lab CN	-34
office lab IN	-12
office lab US	11
office leader AU	18
office leader CA	19
office leader CN	-32
office leader EU	-22
office leader GB	43
office leader IN	17
office leader JP	12
office leader KR	9
office leader MX	-11
office leader TR	-12
office leader US	-57
office leaders US	12
office league US	-28
office makers JP	-12
office manufacturers CN	-19
office manufacturers JP	11
office manufacturers MY	18
office manufacturers US	26
office market CN	24
office market US	-17
office minister AR	34
office minister AT	20
office minister AU	42
office minister BD	32
office minister BE	17
office minister BF	11
office minister BG	9
office minister BH	13
office minister BI	-12
office minister BJ	10
office minister BR	-12
office minister BT	14
office minister BY	13
office minister CA	46
office minister CH	-55
office minister CM	-18
office minister CN	-74
office minister CR	16
office minister CU	-13
office minister CV	25
office minister CY	-25
office minister DJ	-12
office minister DZ	-22
office minister ES	-18
office minister ET	15
office minister EU	-159
office minister FI	21
office minister FR	-11
office minister GB	12
office minister GE	11
office minister GM	21
office minister GR	37
office minister GT	-21
office minister GY	19
office minister HT	-12
office minister HU	24
office minister IE	47
office minister IN	20
office minister IR	-16
office minister IS	40
office minister IT	36
office minister JM	16
office minister JP	10
office minister KE	-41
office minister KG	28
office minister KR	-22
office minister KW	9
office minister KZ	15
office minister LA	20
office minister LB	9
office minister LI	-10
office minister LR	12
office minister LT	10
office minister LU	13
office minister LV	24
office minister MA	-40
office minister MD	-14
office minister MG	-17
office minister MK	12
office minister MM	-9
office minister MR	12
office minister MU	25
office minister MW	-16
office minister MX	-10
office minister MY	7
office minister MZ	-15
office minister NE	-12
office minister NG	-15
office minister NL	29
office minister OM	-35
office minister PE	-14
office minister PG	36
office minister PH	-42
office minister PK	21
office minister PL	26
office minister PY	13
office minister QA	-25
office minister RS	18
office minister RU	-10
office minister RW	-22
office minister SA	-30
office minister SB	12
office minister SE	12
office minister SG	17
office minister SI	49
office minister SK	24
office minister SN	15
office minister SZ	-19
office minister TH	19
office minister TJ	9
office minister TR	-15
office minister TW	-17
office minister TZ	-8
office minister UA	-18
office minister UG	-12
office minister US	-203
office minister UZ	-27
office minister VE	14
office minister WS	11
office minister ZA	28
office ministers AU	11
office ministers CA	10
office ministers ET	23
office ministers EU	-17
office ministers IT	15
office ministers MY	-22
office ministers MZ	24
office ministers SA	17
office ministers UA	18
office ministers US	-27
office ministers VN	15
office ministers ZA	-21
office ministers ZM	-15
office ministry AL	-10
office ministry AM	13
office ministry AR	-13
office ministry AU	-23
office ministry BD	12
office ministry BE	36
office ministry BO	-16
office ministry BR	26
office ministry CA	-45
office ministry CH	-23
office ministry CM	16
office ministry CN	133
office ministry CY	16
office ministry CZ	11
office ministry DE	14
office ministry DK	8
office ministry DZ	12
office ministry EC	12
office ministry ES	-16
office ministry EU	-96
office ministry FI	23
office ministry FR	-10
office ministry GB	-29
office ministry GE	-13
office ministry GH	-24
office ministry GR	10
office ministry HK	-17
office ministry HR	17
office ministry HU	19
office ministry ID	10
office ministry IE	-14
office ministry IN	82
office ministry IR	-20
office ministry IS	16
office ministry JP	11
office ministry LV	-10
office ministry MD	-9
office ministry MG	-20
office ministry ML	-10
office ministry MN	-10
office ministry MR	17
office ministry MY	-19
office ministry NA	-12
office ministry NL	-17
office ministry NO	12
office ministry NZ	-12
office ministry PH	-27
office ministry PK	-18
office ministry PT	11
office ministry RU	-22
office ministry SG	17
office ministry SI	12
office ministry SK	29
office ministry TH	-22
office ministry TR	28
office ministry TW	12
office ministry TZ	-12
office ministry US	-182
office ministry UY	-13
office ministry VN	38
office ministry ZA	19
office mofcom CN	36
office mofcom US	-14
office monetary CN	-32
office monetary JP	-9
office monetary US	-33
office motor GB	20
office motor US	-20
office nam VN	12
office national AO	11
office national AR	-16
office national AT	12
office national BD	14
office national BG	15
office national BR	38
office national CA	-31
office national CH	-19
office national CN	-70
office national DE	-17
office national EC	23
office national EU	-47
office national GE	-20
office national GH	-22
office national ID	-15
office national IN	-28
office national JP	-22
office national KE	11
office national KR	76
office national MX	-16
office national MY	-29
office national NG	12
office national PA	16
office national PE	-19
office national RS	17
office national SK	9
office national SN	9
office national TH	-10
office national US	43
office national VN	10
office negotiator CH	-9
office negotiator CN	-13
office negotiator JP	35
office negotiator US	-38
office office AU	43
office office AZ	-13
office office CA	32
office office CN	-40
office office DE	23
office office EU	-36
office office GB	-19
office office GH	-9
office office GR	14
office office ID	12
office office IN	-20
office office JP	-37
office office KR	46
office office LV	12
office office MX	11
office office NG	-10
office office NO	-11
office office PH	15
office office TH	-10
office office TN	-15
office office TW	18
office office US	-34
office official EU	-9
office official IN	10
office official MY	-12
office pakistan PK	13
office parliament CA	16
office parliament CH	44
office parliament CL	-27
office parliament CN	-25
office parliament CY	-15
office parliament DE	-19
office parliament EE	16
office parliament EG	9
office parliament EU	75
office parliament FJ	15
office parliament GB	23
office parliament GE	39
office parliament GH	24
office parliament IE	-12
office parliament IN	-22
office parliament KE	-14
office parliament KR	-27
office parliament LK	14
office parliament MY	-19
office parliament NZ	33
office parliament OM	-17
office parliament PE	-17
office parliament PL	-12
office parliament PT	16
office parliament TR	-28
office parliament UA	-12
office parliament UG	18
office parliament US	-90
office party CN	-19
office party EU	-12
office party IN	27
office party KR	41
office party TW	13
office party US	-53
office people EU	-12
office people KR	38
office people US	-35
office peru PE	-13
office peterson CN	-24
office peterson US	12
office phrma US	12
office policy KR	9
office port CN	-15
office port US	9
office post CN	-30
office postal EU	-10
office postal US	-34
office power KR	42
office power US	-24
office premier CA	57
office premier JP	-9
office premier KR	-14
office premier TW	52
office premier US	-71
office president AO	49
office president AR	40
office president AT	15
office president BE	-29
office president BO	33
office president BR	23
office president BW	12
office president CA	-16
office president CD	11
office president CH	-27
office president CI	-21
office president CL	24
office president CN	-118
office president CO	54
office president CV	-13
office president CZ	12
office president DK	-40
office president DZ	28
office president EC	22
office president EE	-43
office president ES	-21
office president ET	-22
office president EU	-97
office president FJ	-27
office president GB	-57
office president GE	-37
office president GR	-18
office president GT	13
office president HK	-42
office president HN	16
office president ID	16
office president IE	-19
office president IN	-40
office president IR	-14
office president JM	-14
office president JO	-19
office president JP	-86
office president KE	24
office president KH	-21
office president KR	-27
office president LI	-9
office president LK	11
office president LT	-9
office president LV	-16
office president MA	-33
office president MG	30
office president MN	-10
office president MT	-16
office president MU	-12
office president MW	15
office president MX	46
office president MY	-42
office president MZ	24
office president NG	29
office president NL	-21
office president NO	-59
office president OM	-16
office president PE	33
office president PH	43
office president PK	12
office president PT	-14
office president PY	36
office president RU	-27
office president SE	-65
office president SG	-13
office president SI	14
office president SK	-27
office president SN	27
office president SV	-14
office president TG	23
office president TH	-22
office president TN	15
office president TR	21
office president TW	35
office president TZ	10
office president UG	10
office president US	102
office president UY	47
office president VE	15
office president VN	-54
office president ZA	44
office president ZW	12
office presidential CA	-16
office presidential JP	-14
office presidential KR	60
office presidential US	-22
office press MX	12
office prime AL	10
office prime AT	-10
office prime BD	17
office prime BE	10
office prime BO	-10
office prime BR	-13
office prime CA	16
office prime CH	-30
office prime CL	-28
office prime CN	-52
office prime CU	-21
office prime CY	-9
office prime DE	-20
office prime DK	13
office prime EC	-24
office prime EG	41
office prime ET	-9
office prime EU	-61
office prime FI	21
office prime FJ	-23
office prime FR	16
office prime GB	30
office prime GE	18
office prime GH	-18
office prime GR	13
office prime HR	11
office prime HU	24
office prime ID	-17
office prime IN	13
office prime IS	23
office prime JP	29
office prime KE	-13
office prime KG	13
office prime KH	21
office prime KR	-16
office prime KZ	39
office prime LA	17
office prime LB	12
office prime LT	21
office prime LV	34
office prime MA	-18
office prime MN	15
office prime MT	12
office prime MU	15
office prime MY	-10
office prime OM	-9
office prime PE	-12
office prime PL	27
office prime PT	16
office prime QA	-10
office prime RU	-12
office prime RW	-17
office prime SG	30
office prime SI	19
office prime TN	-24
office prime TR	-32
office prime UA	-9
office prime US	-73
office prime UY	-18
office producers CN	-11
office producers US	14
office professor CN	32
office promotion IN	24
office promotion US	-11
office protection US	24
office q before 12	-9
office reagan CA	-27
office reagan US	25
office regulator CN	21
office regulator US	-10
office representative CA	-10
office representative CH	-11
office representative GB	-15
office representative KR	-20
office representative MY	-9
office representative SE	-9
office representative US	94
office research US	-19
office retail CN	-49
office retail KR	-17
office retail US	86
office riksdag SE	26
office rival US	-14
office science US	-14
office scotch GB	62
office scotch US	-41
office secretary AR	32
office secretary BD	-11
office secretary BO	12
office secretary BR	-18
office secretary CA	-25
office secretary CH	-16
office secretary CN	-88
office secretary CO	-12
office secretary DE	14
office secretary EG	-23
office secretary EU	-51
office secretary GB	96
office secretary HK	13
office secretary ID	-24
office secretary IN	29
office secretary IS	-13
office secretary KE	52
office secretary KH	-12
office secretary KR	-48
office secretary KZ	-14
office secretary MA	-13
office secretary MX	56
office secretary MY	-33
office secretary PE	-22
office secretary PH	68
office secretary RU	-10
office secretary TH	-17
office secretary TR	-32
office secretary UY	-8
office secretary VN	-18
office security CN	-30
office security IN	-10
office security KR	11
office security US	28
office sejm PL	34
office semiconductor US	15
office senate BE	12
office senate BO	22
office senate BR	21
office senate CL	26
office senate CN	-36
office senate CZ	21
office senate ES	-9
office senate EU	-13
office senate GB	-15
office senate HU	-10
office senate IN	-16
office senate KR	-20
office senate KZ	31
office senate MX	44
office senate PE	-12
office senate PH	47
office senate PY	-16
office senate RU	-33
office senate TH	-20
office senate US	21
office senate UY	21
office senate ZA	-19
office senator AR	10
office senator CA	-17
office senator CL	36
office senator CN	-37
office senator KR	-10
office senator MX	14
office senator PH	44
office senator TH	-14
office senator US	28
office service US	10
office shanghai CN	-25
office shanghai US	-32
office shipping CN	-25
office shipping US	-10
office social CH	33
office social US	-17
office society GB	22
office society US	-18
office south CN	-32
office south US	-18
office southern US	18
office soybean CN	-10
office soybean US	28
office speaker US	10
office spirits EU	-49
office spirits FR	19
office spirits US	35
office spokesman AR	-12
office spokesman BO	-23
office spokesman BR	10
office spokesman CA	-11
office spokesman DK	24
office spokesman EC	18
office spokesman EU	27
office spokesman GB	41
office spokesman GH	-28
office spokesman HK	10
office spokesman KR	13
office spokesman MY	-10
office spokesman NG	24
office spokesman PH	-15
office spokesman TH	23
office spokesman TN	13
office spokesman US	-29
office spokesperson CA	-14
office spokesperson CN	49
office spokesperson EU	50
office spokesperson GB	20
office spokesperson ID	-18
office spokesperson IN	13
office spokesperson MX	-11
office spokesperson MY	-16
office spokesperson SE	-15
office spokesperson TR	10
office spokesperson US	-16
office spokesperson VN	14
office spokeswoman EU	19
office spokeswoman GB	18
office spokeswoman MY	10
office state CN	25
office state CU	11
office state DE	16
office state ES	12
office state GB	41
office state IN	-10
office state KR	40
office state MY	-13
office state NO	11
office state US	-30
office states CH	17
office states IN	-12
office states US	17
office statistics CN	12
office statistics US	-32
office steelworkers CA	-21
office steelworkers EU	-13
office storting NO	66
office street CN	-19
office street GB	10
office street US	-24
office swiss CH	11
office swissmem CH	55
office swissmem US	-27
office taoiseach IE	30
office tariff CH	-9
office tariff CN	94
office tariff GB	10
office tariff PH	14
office tariff US	-67
office technology CN	-11
office technology US	25
office textile CN	-10
office thai TH	19
office thailand TH	17
office the AT	11
office the BD	24
office the BR	-14
office the CH	18
office the CN	19
office the CY	10
office the DK	17
office the EG	-23
office the ES	-18
office the FR	9
office the GE	-17
office the GH	-11
office the HU	8
office the ID	-22
office the IL	18
office the IN	10
office the IR	10
office the KE	19
office the KR	-34
office the MA	-20
office the MZ	13
office the NG	13
office the PE	18
office the PL	11
office the PY	9
office the RS	-12
office the SE	-20
office the TH	-18
office the TN	12
office the US	-42
office the VN	-23
office toy CN	-23
office toy US	43
office trade AM	-10
office trade AR	-18
office trade AU	39
office trade BA	19
office trade BD	-24
office trade BE	21
office trade BF	18
office trade BG	-25
office trade BJ	12
office trade BO	-23
office trade BW	18
office trade CA	36
office trade CD	15
office trade CH	-51
office trade CL	-28
office trade CN	-66
office trade CR	15
office trade CU	10
office trade CV	12
office trade CZ	-19
office trade DZ	-16
office trade EC	15
office trade EG	-27
office trade ES	17
office trade ET	37
office trade EU	22
office trade FJ	30
office trade GB	57
office trade GE	-19
office trade GH	27
office trade GM	25
office trade GR	-9
office trade GY	11
office trade HR	-14
office trade HU	-30
office trade IN	-32
office trade IQ	-15
office trade IS	-16
office trade IT	-14
office trade JO	10
office trade JP	-27
office trade KE	25
office trade KH	-25
office trade KR	12
office trade LB	-16
office trade LT	-29
office trade MA	-15
office trade MG	-19
office trade MX	-24
office trade MY	-18
office trade NA	14
office trade NO	-22
office trade NZ	41
office trade OM	-12
office trade PE	12
office trade PG	33
office trade PH	42
office trade PK	-34
office trade PL	-10
office trade PT	-11
office trade QA	-9
office trade RO	-14
office trade RS	16
office trade RU	-17
office trade RW	13
office trade SA	-24
office trade SG	27
office trade SI	26
office trade SN	11
office trade TH	-40
office trade TN	12
office trade TT	19
office trade UA	-10
office trade UG	-11
office trade US	-31
office trade UY	-28
office trade UZ	11
office trade VN	35
office trade WS	11
office trade ZA	9
office trade ZM	-10
office traders US	-13
office transport CN	29
office transport US	-13
office treasurer AU	29
office treasurer US	-16
office treasury BR	-11
office treasury CN	-66
office treasury ES	-12
office treasury GB	40
office treasury JP	-19
office treasury KE	26
office treasury KR	-13
office treasury MY	-24
office treasury US	119
office turkish TR	24
office union BR	-18
office union CH	18
office union CN	-27
office union EU	-52
office union GB	25
office union IN	34
office union IS	12
office union KZ	-14
office union MA	-14
office union PL	18
office union TR	9
office union US	-48
office united CA	-22
office united CN	-15
office united EU	-15
office united US	11
office universal EU	-10
office universal US	-34
office university US	-12
office ustr CN	-22
office ustr US	67
office vda CN	-11
office vda DE	19
office vda EU	-28
office vda US	-19
office vdma CN	-14
office vdma EU	-11
office vdma US	-14
office vehicle CN	-12
office vehicle US	18
office vice BR	20
office vice CH	-12
office vice CN	32
office vice ID	13
office vice IN	-10
office vice PE	-10
office vice TW	49
office vice US	-42
office vietnam VN	12
office wall CN	-19
office wall US	-23
office whisky GB	62
office whisky US	-41
office white CN	-24
office white US	71
office wine US	-10
office world CN	-38
office world EU	-13
office world US	-41
office xinhua CN	74
office xinhua KR	-9
office xinhua US	-36
office yale CH	-16
office yale CN	-32
office yale IN	-12
office yale US	16
organisation after 12	-26
organisation after 3	35
organisation after 6	-24
organisation after far	-46
organisation before 12	-36
organisation before 3	51
organisation before 6	-22
organisation in 1	68
organisation q before 12	-24
organisation q before far	10
organisation t in 1	19
other no we office	6
other no we organisation	11
other no we person turn	-22
other some we	-13
other some we office turn	-19
other some we organisation	-16
other some we person	-9
other we	17
other we organisation	-12
other we person	22
other we person turn	18
our: first before	-39
our: first before alone	-32
our: first by name here	-16
our: first here	-41
our: home	-19
our: last before	-20
our: last here	-29
own and silent	8
own and silent office	-34
own and silent person	26
own no we	7
own some we office	19
own some we office turn	25
own some we person turn	-26
own we	-8
own we organisation	-14
own we person turn	-19
person after 1	11
person after 12	-11
person after 3	27
person after far	-17
person before 1	47
person before 6	28
person in 1	47
person q after 12	-19
person q before 3	-14
person q before 6	-20
person q before far	-27
person t after 12	-24
q after 12 quality	-16
q after 12 seat	-12
q after 3 name	-10
q after led and	-19
q after led on	-16
q after then .	25
q after then has	-12
q before 12 name	-11
q before 12 town	-15
q before 6 name	-25
q before far name	-17
q before has "	-26
q before has ,	-20
q before has the	-14
q before led "	-12
q before led on	-27
q before led the	-8
q before led what	-22
q before: , "	-14
q before: , " said	11
q before: , " the	-9
q first: nearest after	-28
q first: nearest before	-50
q nearest after	-9
q nearest before	-41
rank=-1 office	39
rank=-1 organisation	30
rank=-1 person	-62
rank=0 office	-18
rank=0 person	20
rank=1 office	44
rank=1 organisation	44
rank=1 person	61
rank=2 office	-17
rank=2 organisation	-19
rank=2 person	-15
rank=3 office	-33
rank=3 organisation	-57
rank=3 person	-74
rank=4 office	-34
rank=4 organisation	-83
rank=4 person	-105
rule:another	-129
rule:beside one of them	31
rule:first	61
rule:first guessed	14
rule:guessed	14
rule:guessed ambassador	22
rule:guessed another	10
rule:guessed chief	-19
rule:guessed executive	-13
rule:guessed minister	22
rule:guessed ministry	25
rule:guessed negotiator	11
rule:guessed office	19
rule:guessed organisation	43
rule:guessed premier	-8
rule:guessed president	-23
rule:master	9
rule:none given	9
rule:none open	-20
rule:open home	-52
rule:open home own	17
rule:party	62
rule:party administration	-17
rule:party adviser	36
rule:party ambassador	24
rule:party assembly	-9
rule:party association	20
rule:party authority	-9
rule:party bank	-20
rule:party board	25
rule:party bureau	11
rule:party chair	11
rule:party chairman	-21
rule:party chamber	-64
rule:party chancellor	13
rule:party chief	30
rule:party colleague	29
rule:party commission	50
rule:party commissioner	61
rule:party confederation	9
rule:party congress	18
rule:party consul	-10
rule:party council	-46
rule:party counterpart	23
rule:party delegate	10
rule:party delegation	19
rule:party department	-57
rule:party deputy	-10
rule:party director	-39
rule:party embassy	-17
rule:party envoy	12
rule:party government	19
rule:party institute	-13
rule:party lab	-39
rule:party leader	9
rule:party ministry	-49
rule:party negotiator	37
rule:party other	37
rule:party parliament	7
rule:party person	58
rule:party president	82
rule:party representative	93
rule:party secretary	26
rule:party senator	-11
rule:party service	-9
rule:party speaker	-19
rule:party spokesperson	12
rule:party spokeswoman	25
rule:party treasury	13
rule:party union	-24
rule:seat free	31
rule:seat taken	-73
says after from	-30
says after none	-39
says after none often	-42
says after with	-45
says beside us	-31
says beside us often	-45
says many	-40
says most	-52
says name	-56
says name often	-21
says never	12
says quality	-21
says quality often	-27
says seat	-13
says seat often	-10
says some	17
silent: first before	24
silent: last before	15
t after 12 name	-27
t after 12 quality	-17
t after 3 town	16
t after 6 name	15
t after 6 quality	-26
t after far name	-26
t after far quality	12
t after has (	24
t after has ,	19
t after has :	-23
t after has the	-17
t after led (	27
t after led ,	32
t after led :	-13
t after led and	15
t after led for	28
t after led from	-22
t after led on	-28
t after led the	-28
t after led to	-13
t after led with	-30
t after then )	39
t after then ,	10
t after then :	16
t after then at	-15
t after then has	-17
t after then have	-10
t after then in	-13
t after then last	-9
t after then on	16
t after then pays	-11
t after: (	27
t after: ,	10
t first: nearest after	22
t in 1 name	17
t in 1 quality	20
t in 1 town	-13
t nearest after	-9
taken up	-48
their: first before	23
their: first by name here	-24
their: last before	18
there=always	34
there=never	-16
there=some	-11
unnamed US 0	-145
unnamed US 0 assembly	-15
unnamed US 0 cabinet	-28
unnamed US 0 council	-15
unnamed US 0 department	-15
unnamed US 0 director	9
unnamed US 0 executive	13
unnamed US 0 government	-12
unnamed US 0 institute	14
unnamed US 0 minister	-46
unnamed US 0 ministers	-13
unnamed US 0 ministry	-23
unnamed US 0 of 1 office	30
unnamed US 0 of 1 organisation	14
unnamed US 0 of 2 office	-11
unnamed US 0 of 2 organisation	-20
unnamed US 0 of 2 person	-64
unnamed US 0 of 3 office	-41
unnamed US 0 of 3 organisation	-69
unnamed US 0 of 3 person	-97
unnamed US 0 office	-14
unnamed US 0 other	-42
unnamed US 0 parliament	-14
unnamed US 0 president	-26
unnamed US 0 secretary	-13
unnamed US 0 senate	-23
unnamed US 1	19
unnamed US 1 congress	-30
unnamed US 1 government	13
unnamed US 1 of 1 person	13
unnamed US 1 of 2 office	25
unnamed US 1 of 2 organisation	17
unnamed US 1 of 2 person	-19
unnamed US 1 of 3 organisation	19
unnamed US 1 of 3 person	-23
unnamed US 1 other	41
unnamed US 1 president	20
unnamed US 1 secretary	-31
unnamed US 2	63
unnamed US 2 congress	9
unnamed US 2 of 1 organisation	14
unnamed US 2 of 2 person	-9
unnamed US 2 of 3 office	23
unnamed US 2 of 3 organisation	17
unnamed US 2 of 3 person	26
unnamed US 2 other	9
unnamed US 2 president	38
unnamed US 3	40
unnamed US 3 of 1 office	12
unnamed US 3 of 3 office	26
unnamed US 3 of 3 organisation	47
unnamed US 3 of 3 person	-22
unnamed US 3 president	37
unnamed US 3 secretary	-16
unnamed administration	19
unnamed assembly	-16
unnamed association	34
unnamed cabinet	-38
unnamed chamber	-14
unnamed chancellor	15
unnamed congress	-17
unnamed council	-18
unnamed department	12
unnamed executive	11
unnamed institute	14
unnamed king	-13
unnamed minister	-15
unnamed ministers	-17
unnamed ministry	-30
unnamed office	-14
unnamed other	28
unnamed parliament	-19
unnamed president	53
unnamed representative	12
unnamed secretary	-45
unnamed senate	-31
unnamed service	10
unnamed spokesman	-14
voices=0	-32
voices=0 own	8
voices=1 own	9`;
