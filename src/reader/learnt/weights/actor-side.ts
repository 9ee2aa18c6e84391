// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
1 begins paragraph	6
1 begins paragraph name	16
1 begins paragraph quality	-17
1 begins paragraph seat	16
1 begins paragraph town	-28
1 first by name here	17
1 her: home	-16
1 her: last before	-18
1 his: first before alone	23
1 his: first here	-8
1 his: home	9
1 his: last before	12
1 his: last here	22
1 home	-14
1 its: first before	42
1 its: first before alone	23
1 its: first by name here	38
1 its: first here	24
1 its: home	-10
1 its: last before	23
1 last before	14
1 our: first before	-44
1 our: first before alone	-37
1 our: first by name here	-15
1 our: first here	-41
1 our: home	-14
1 our: last before	-34
1 our: last here	-23
1 silent: first before	26
1 silent: last before	16
1 their: first by name here	-23
1 their: last before	12
1 their: last here	18
<always>	0
after 1 seat	11
after 12 name	-37
after 12 quality	14
after 12 seat	-27
after 3 name	26
after 3 seat	22
after 3 town	41
after 6 quality	-21
after 6 seat	-7
after 6 town	20
after far name	-32
after far quality	-20
after far seat	-25
after far town	12
after has 's	23
after has (	34
after has ;	-47
after has <Name>	36
after has <body>	40
after has agreed	-12
after has and	-110
after has announces	-10
after has as	10
after has asked	-30
after has at	29
after has back	-15
after has because	-16
after has been	-10
after has called	-25
after has calls	-15
after has chairs	-10
after has denied	24
after has did	16
after has directed	13
after has estimated	-19
after has exports	-20
after has flew	-12
after has flies	-12
after has for	99
after has had	12
after has has	-25
after has he	-10
after has heads	43
after has him	13
after has if	-11
after has in	43
after has it	14
after has journalists	18
after has leads	35
after has led	23
after has meets	-11
after has met	-51
after has no	-19
after has of	21
after has out	-13
after has points	-14
after has proposed	-14
after has received	-19
after has replied	16
after has reported	-41
after has reporters	32
after has runs	17
after has said	35
after has says	-28
after has signed	31
after has signs	11
after has speaks	15
after has talks	-15
after has tells	-20
after has that	-10
after has the	25
after has threatened	-15
after has to	-63
after has told	55
after has truce	-13
after has urged	-16
after has visit	-9
after has warned	16
after has was	-10
after has went	10
after has whether	-14
after has who	68
after has will	-16
after has with	-38
after has writes	-13
after has wrote	17
after has yesterday	-14
after led (	9
after led ,	39
after led -	-24
after led ;	-26
after led a	-13
after led after	-12
after led against	12
after led and	-67
after led asked	-30
after led at	20
after led average	15
after led because	-20
after led between	18
after led blamed	-8
after led but	18
after led by	-20
after led called	-13
after led de	-11
after led for	62
after led from	-37
after led heads	14
after led his	-59
after led hit	11
after led if	-35
after led in	29
after led is	14
after led no	14
after led on	-30
after led radio	28
after led recognise	19
after led said	17
after led says	15
after led see	-11
after led than	11
after led that	56
after led the	-16
after led threatened	-9
after led three	15
after led to	-73
after led two	11
after led unless	-20
after led until	-16
after led was	-20
after led what	20
after led when	-19
after led where	11
after led whether	-14
after led which	-24
after led while	-19
after led with	-98
after led —	-18
after then )	12
after then ,	11
after then .	17
after then :	38
after then ;	34
after then a	-31
after then about	-19
after then always	10
after then and	11
after then are	-22
after then at	-24
after then before	-14
after then business	-19
after then by	-54
after then cars	-41
after then charges	15
after then cheese	13
after then cocoa	-9
after then coffee	-12
after then colleague	-44
after then companies	19
after then consumers	-11
after then content	14
after then could	23
after then counterpart	-23
after then delegation	20
after then did	-10
after then does	17
after then duty	-23
after then expects	18
after then export	-10
after then exporters	24
after then families	20
after then fell	-11
after then firms	9
after then for	-52
after then government	23
after then has	-14
after then have	-19
after then in	-25
after then industry	14
after then is	-16
after then keeps	-16
after then last	-24
after then law	22
after then levies	-23
after then list	15
after then market	-25
after then medicines	8
after then might	23
after then minister	-39
after then now	11
after then of	-11
after then on	-16
after then one	16
after then origin	-20
after then over	-15
after then parliament	50
after then people	15
after then products	15
after then published	-16
after then radio	19
after then reporters	18
after then requires	-21
after then said	7
after then sells	12
after then should	-16
after then side	16
after then some	-10
after then soybean	9
after then sugar	18
after then takes	-10
after then television	10
after then that	-13
after then the	-33
after then time	11
after then to	-30
after then today	-11
after then told	13
after then took	-20
after then trade	18
after then tyres	-17
after then until	11
after then was	10
after then were	-13
after then will	21
after then with	-19
after then workers	14
after then would	52
after: 	9
after: (	34
after: , <office> of the	-29
after: , and	-36
after: , and the	-32
after: , his	10
after: , in	-30
after: , met in	-26
after: , said	12
after: , said that	33
after: , signed in	17
after: , the	82
after: , the <office> in	16
after: , who heads	14
after: , who heads the	35
after: , who leads for	9
after: , who leads the	23
after: , who led the	18
after: and	-52
after: and , in	-32
after: and his	-28
after: announced that	-17
after: asked	-19
after: denied that	10
after: flies to	-10
after: for	76
after: has asked	-9
after: has said that	22
after: has threatened	-9
after: in	77
after: is	11
after: of	67
after: said ,	10
after: said in	-12
after: said last week that	-13
after: said on <Name> that	8
after: said that	7
after: said that the	13
after: says that	-11
after: signed for	31
after: signed it in	10
after: told <body> in	15
after: told reporters in	9
after: told the	13
after: urged	-15
after: warned ,	20
after: was in	-14
alone 2	8
asked after and	-17
asked after from	-16
asked after none often	13
asked after of	31
asked after to	-14
asked after with	-37
asked beside us	-17
asked most	-15
asked owns	10
asked quality	-31
asked some	15
before 1 name	12
before 1 seat	46
before 12 name	4
before 12 quality	-19
before 12 seat	-11
before 3 name	21
before 3 quality	39
before 3 seat	31
before 6 name	9
before 6 seat	34
before 6 town	-13
before far name	13
before far seat	34
before far town	-12
before has 's	67
before has (	12
before has )	-14
before has ,	-57
before has .	15
before has 12	-14
before has :	58
before has ;	-29
before has <body>	17
before has <office>	-12
before has a	18
before has and	-81
before has as	27
before has before	12
before has business	-11
before has by	64
before has carmakers	-12
before has from	-16
before has goods	-15
before has have	12
before has is	29
before has it	40
before has led	31
before has of	26
before has on	-30
before has said	-29
before has side	31
before has signature	25
before has signed	22
before has the	34
before has time	11
before has under	9
before has was	28
before has whose	16
before has yesterday	-13
before has —	-23
before led 's	-22
before led (	-11
before led ,	41
before led -	16
before led /	14
before led ;	19
before led an	-10
before led and	10
before led at	-18
before led by	-31
before led charge	9
before led from	-44
before led his	11
before led if	-56
before led in	17
before led is	-17
before led of	-27
before led on	-45
before led said	15
before led should	-26
before led since	-10
before led that	11
before led the	26
before led then	17
before led three	-21
before led to	-66
before led unless	-10
before led whether	-10
before led with	-90
before led —	45
before: 	47
before: 's	25
before: 's ,	28
before: ) and	-13
before: ,	-24
before: , <Name>	12
before: , according to the	-10
before: , and	-24
before: , the	-32
before: , where the	13
before: , whose	13
before: :	19
before: ;	-20
before: a	12
before: and	-55
before: by	27
before: by the	25
before: carmakers ' <body>	-12
before: it is the	19
before: side	19
before: side the	19
before: that	-15
before: the	102
before: the signature of	13
before: —	-22
begins paragraph	18
begins paragraph seat	26
by kind of body	117
called abbas DZ	43
called abbas IT	-14
called abbas TN	-11
called abdul MY	32
called abeid TZ	27
called abul BD	22
called adam US	17
called adams BB	30
called adenauer EU	18
called adnan TR	24
called afonso PT	54
called aggrey GH	14
called agostinho AO	32
called aguirre CL	20
called agus ID	30
called ahmad BD	32
called ahmad IR	10
called ahmad US	-15
called ahmadu NG	10
called airlangga ID	14
called akaki GE	42
called akazawa JP	44
called akazawa US	-28
called al-azhari SD	13
called al-fassi MA	31
called al-said IQ	16
called al-solh LB	19
called albanese AU	15
called albares ES	11
called albert US	22
called alcide IT	25
called alckmin BR	21
called alckmin US	-17
called aleksandar BG	13
called alessandri CL	48
called alexander AM	23
called alexander CA	9
called alexander JM	15
called alexandros GR	31
called alfaro CO	-10
called alfaro EC	71
called alfonso CO	23
called alfred AU	44
called ali IN	-10
called ali PK	14
called alikhan KZ	41
called alimardan AZ	27
called allal MA	33
called alois CZ	31
called amar MN	23
called amin AZ	33
called amy CN	-10
called amy US	23
called amílcar CV	19
called anagarika LK	30
called anandyn MN	23
called andrássy HU	24
called andrés CL	31
called andrés KR	-18
called andrés PE	15
called andrés US	-10
called aniceto BO	23
called antanas LT	18
called ante HR	38
called anthony AU	15
called anton SI	36
called anton US	-10
called antonio EU	12
called antonio PY	24
called antónio EU	24
called antónio PT	18
called anwar MY	13
called apolinario PH	55
called apolo UG	25
called aranha BR	32
called arce BO	23
called arturo AR	14
called arturo CL	58
called augustinas LT	31
called augusto PE	39
called awolowo NG	18
called ayala PY	46
called azikiwe NG	32
called aziz MY	11
called badenoch CN	-11
called badenoch GB	49
called badenoch US	-24
called balingiin MN	21
called balmaceda CL	36
called baltasar UY	29
called banda MW	29
called banomyong TH	44
called baptista BO	26
called barbosa BR	53
called barbosa PT	-11
called barrett CN	-10
called barrett US	23
called barrios GT	18
called bartolomé AR	22
called barton AU	24
called batlle UY	62
called bayar TR	51
called bayrou EU	-21
called bayrou FR	13
called belaúnde PE	15
called belisario PA	27
called bello CL	32
called ben AU	10
called ben MA	14
called benedicto UG	23
called benediktsson IS	12
called benito MX	29
called benjamin US	-9
called bernardino PT	24
called bernd EU	34
called bernd US	-9
called bessent CN	-25
called bessent US	78
called bhimsen NP	15
called bin OM	24
called bjarni IS	12
called blaise SN	19
called blunt JP	-9
called blunt US	19
called boffa MT	27
called boi VN	26
called bonilla HN	22
called borden CA	39
called boris SI	36
called bourguiba TN	33
called branting SE	38
called brown US	-10
called brum UY	29
called brătianu RO	26
called bukeikhanov KZ	38
called busch BO	18
called busia GH	37
called bustamante JM	21
called cabral CV	19
called cabral SN	-9
called caleb CN	-13
called caleb US	27
called candamo PE	12
called canning GB	14
called carlos AR	50
called carlos CA	-11
called carlos CO	39
called carlos CU	37
called carlos PH	19
called carlos PY	24
called carlos UY	-16
called carlos VN	-17
called carney CA	45
called casely GH	16
called castberg NO	27
called castilla PE	36
called cecafé BR	31
called cecafé US	-19
called celâl TR	36
called cerda CL	20
called champagne CA	17
called chang KR	35
called charilaos GR	35
called charles BE	18
called charles GB	20
called chau VN	20
called chavchavadze GE	19
called cheng CN	-44
called cheng KR	-13
called cheng TW	57
called cheng US	-26
called chenggang CN	73
called chenggang US	-38
called chew AE	-11
called chew CN	-19
called chew US	-33
called chifley AU	10
called ching-te TW	40
called ching-te US	-23
called chitepo ZW	22
called chkhenkeli GE	33
called cho KR	9
called chona ZM	31
called chris EU	-31
called chris GB	16
called chris US	36
called christian DK	8
called christian NO	56
called chu US	-10
called chuck CN	-12
called chuck US	28
called chunhavajira TH	34
called chunhavajira VN	-9
called châu VN	25
called claro PH	19
called claudia MX	42
called claudia US	-28
called cobden GB	16
called collins AU	18
called coney CN	-10
called coney US	23
called costa EU	20
called costa PT	56
called cristina ID	-9
called cristina PH	26
called cristina US	-17
called cruz AO	14
called cruz BO	10
called curtin AU	19
called cutler CN	-23
called cutler US	-23
called céspedes CU	34
called dadabhai IN	18
called damdin MN	30
called damrong TH	31
called danquah GH	26
called daszyński PL	15
called david CA	20
called david RU	-9
called david US	-23
called deakin AU	44
called der EU	29
called der US	-12
called deák HU	32
called dharmapala LK	30
called dia SN	28
called diagne SN	19
called diego CL	39
called diego PE	-9
called diouf SN	15
called domingo AR	48
called dominic CA	20
called dominic US	-15
called don LK	15
called donald CA	-8
called donald CN	-23
called donald JP	-21
called donald US	85
called dorji BT	20
called doug CA	10
called droz AR	-17
called droz CH	45
called ebrard MX	14
called eby CA	23
called eby RU	-9
called edib TR	15
called edmund AU	24
called eduardo CO	16
called eduardo MZ	33
called einaudi IT	26
called el-nahas EG	16
called eleftherios GR	34
called eligio PY	41
called eloy CO	-10
called eloy EC	71
called emmanuel CN	-13
called emmanuel EU	-28
called emmanuel FR	-11
called emmanuel US	-38
called endelkachew ET	19
called enrico MT	28
called eric TT	27
called erskine IE	18
called eugeniusz PL	32
called faik AL	15
called fatali AZ	13
called fayzulla UZ	39
called fazlul BD	29
called ferenc HU	39
called ferhat DZ	43
called ferhat IT	-14
called ferhat TN	-11
called festus NG	21
called fethi TR	11
called fielding CA	19
called figl AT	24
called fontes MA	-9
called fontes PT	41
called ford US	-10
called francis US	-9
called franz BO	24
called françois EU	-22
called françois FR	12
called fraser NZ	29
called fridtjof NO	21
called friedrich EU	-16
called friedrich US	-20
called félix CI	20
called gabriel FR	31
called gabriel US	-23
called gabriela CL	21
called gan SG	20
called gandhi IN	27
called gandhi US	-16
called gareth EU	-13
called gareth GB	25
called gasperi IT	25
called gbedemah GH	25
called genden MN	34
called gene CN	-12
called gene US	28
called george GB	22
called george US	-15
called georges US	-11
called geraldo BR	21
called geraldo US	-17
called germán BO	18
called geshov BG	12
called giolitti IT	24
called giorgia IT	-15
called giovanni IT	24
called gladstone GB	31
called gokhale IN	19
called gopal IN	19
called goyal IN	30
called grabski PL	15
called grantley BB	30
called grassley US	21
called greens CH	25
called greens US	-12
called greer CN	-17
called greer US	64
called gregorio DO	19
called griffith IE	11
called grunitzky TG	26
called grégoire RW	20
called gunnar NO	18
called guo CN	15
called guy CH	25
called guèye SN	38
called gyula HU	24
called gökalp TR	41
called habib TN	49
called habte-wold ET	20
called haddad EU	-17
called haddad TN	34
called hafstein IS	44
called hallstein EU	13
called hamilton US	20
called hammarskjöld SE	13
called han US	-15
called han-koo KR	12
called hannes IS	44
called hans DK	23
called harb EG	40
called harb KE	-14
called hardie GB	26
called harry ZM	29
called hartarto ID	14
called hashem JO	19
called hassan MA	20
called hassett US	19
called hastings MW	33
called hatta ID	41
called hayashi JP	10
called hayashi US	-8
called hayford GH	16
called heath CN	-18
called hendrik NA	22
called herbert NG	30
called herbert ZW	16
called hernán BO	23
called hipólito AR	30
called hirobumi JP	16
called hjalmar SE	39
called hodža IT	-12
called hodža SK	32
called hofmeyr ZA	15
called hosea NA	33
called houphouët-boigny CI	27
called hovhannes AM	27
called howard CN	-22
called howard GB	-15
called howard US	67
called howe CA	31
called hrushevsky UA	28
called huang CN	-43
called huang US	16
called hun KH	26
called hun MY	-14
called hun VN	-12
called huq BD	29
called huseyn BD	31
called huskisson GB	26
called hørup DK	19
called ibarra EC	23
called ibrahim JO	19
called ibrahim MY	13
called ida US	-15
called ignacy PL	36
called ilia GE	19
called ilija RS	23
called imee PH	26
called imee US	-22
called inacio BR	27
called inacio US	-15
called inculeț MD	17
called inácio BR	15
called ion MD	17
called ion RO	21
called ishiba JP	29
called ismail AL	24
called ismail SD	13
called istván HU	35
called ito JP	9
called i̇nönü TR	37
called i̇smet TR	37
called jaafar MY	42
called jaan EE	50
called jae KR	20
called jae US	-10
called james GB	23
called jamieson CN	-16
called jamieson US	58
called jan ZA	36
called janez SI	24
called jean EU	14
called jean-claude EU	18
called jean-claude US	-12
called jeffrey CN	-13
called jens DK	24
called jensen CN	-47
called jensen US	12
called jiakun CN	12
called jian CN	23
called jiménez CR	10
called jingtao CN	22
called jingtao US	-9
called jinping CN	85
called jinping GB	-15
called jinping US	-53
called joaquim BR	21
called johan NL	16
called johan NO	61
called john AU	15
called john CA	20
called john CN	-55
called john EU	-10
called john GB	37
called john IE	10
called john PG	19
called john US	36
called john ZA	27
called jomo KE	31
called jonathan GB	11
called jorge CO	15
called joseph CD	32
called joseph EU	-13
called joseph GH	21
called joseph NZ	33
called joseph VN	-19
called joshua ZW	18
called josé CL	34
called josé CO	-12
called josé EC	36
called josé GB	-13
called josé GT	13
called josé HN	13
called josé KR	-10
called josé MX	16
called josé NI	30
called josé NO	-19
called josé PT	24
called josé US	-17
called josé UY	68
called journal CN	-20
called journal US	-23
called juan AR	31
called juan CR	29
called juan GT	24
called juan US	-10
called juho FI	29
called jules FR	30
called julie AU	18
called julius AT	17
called julius NZ	19
called julius TZ	23
called jun CN	17
called jun US	-11
called juncker EU	18
called juncker US	-12
called justin MX	11
called justo GT	18
called juárez MX	25
called jón IS	37
called kaarlo FI	16
called kagwa UG	20
called kajaznuni AM	27
called kambona TZ	14
called kamil EG	10
called kapwepwe ZM	15
called karel CZ	30
called karin CH	26
called karin US	-16
called karl AT	29
called karoline US	19
called karremans NL	19
called karume TZ	27
called kasa-vubu CD	27
called katayama JP	12
called katayama US	-9
called kaunda ZM	38
called kavanaugh US	12
called kayibanda RW	20
called keir GB	54
called keller-sutter CH	26
called keller-sutter US	-16
called kemi CN	-11
called kemi GB	49
called kemi US	-24
called kenneth ZM	45
called kenyatta KE	31
called kevin US	15
called keïta ML	41
called khama BW	38
called khama NA	-11
called khan AZ	13
called khan PK	40
called khan UZ	-9
called khatisian AM	23
called khodzhayev UZ	24
called khoyski AZ	13
called kidrič SI	36
called kihara JP	17
called kil-chun KR	31
called kim CN	-11
called kim JP	-15
called kim KR	95
called kim SG	20
called kim US	-33
called kim VN	14
called kiwanuka UG	23
called knudsen NO	20
called kobina GH	18
called kofi GH	44
called koirala NP	34
called kojo GH	20
called komla GH	25
called konica AL	15
called konrad EU	18
called konstantin EE	46
called koo CN	16
called koo KR	20
called korekiyo JP	39
called korošec SI	34
called kossuth HU	13
called krishna IN	20
called kudlow CN	-13
called kudlow US	28
called kutako NA	33
called kwame GH	29
called kwiatkowski PL	32
called kārlis LV	29
called lai TW	50
called lai US	-33
called lajos HU	14
called lala FJ	47
called lala NZ	-13
called lamine SN	42
called lange EU	34
called lange US	-9
called larry CN	-13
called larry US	31
called lars DK	-13
called lars US	-11
called laurent EU	-11
called laurier CA	41
called leavitt US	19
called leblanc CA	20
called leblanc US	-15
called lee KR	35
called lee US	-31
called leguía PE	40
called lehmann DK	27
called lemass IE	35
called leopold AT	24
called leyen EU	29
called leyen US	-12
called li-chiun CN	-38
called li-chiun TW	49
called li-chiun US	-12
called li-wun CN	-10
called li-wun TW	15
called li-wun US	-14
called liaquat PK	32
called lifeng CN	28
called limantour MX	22
called lin CN	10
called lini VU	10
called liu CN	39
called liu US	-31
called liz EU	-9
called liz GB	32
called liz US	-24
called lleras CO	19
called lobato AU	-11
called lobato TL	21
called louise EU	25
called ludwig DE	11
called luigi IT	36
called luis AR	12
called luis UY	15
called luiz BR	38
called luiz MY	-12
called luiz US	-21
called lula BR	43
called lula MY	-12
called lula US	-26
called lumumba CD	28
called luperón DO	19
called lutnick CN	-22
called lutnick GB	-15
called lutnick US	68
called léon FR	23
called léon GA	11
called léopold SN	23
called lópez CO	23
called lópez PY	24
called lópez US	-9
called løkke DK	-13
called m'ba GA	11
called mabini PH	55
called macaulay NG	44
called macdonald CA	13
called machado PT	24
called machel MZ	25
called macron EU	-28
called macron FR	-17
called macron US	-38
called magsaysay PH	28
called mainza ZM	31
called makonnen ET	31
called mamadou ML	25
called mamadou SN	35
called mamaloni SB	25
called mammad AZ	36
called manet KH	26
called manet MY	-14
called manet VN	-12
called manfred EU	34
called manfred US	-21
called maninder CA	27
called manley JM	40
called manuel AU	-17
called manuel BR	-16
called manuel CL	47
called manuel CU	45
called manuel EC	-18
called manuel ES	28
called manuel JP	-19
called manuel PE	44
called manuel PH	50
called manuel TH	-13
called manuel US	-22
called manuel VN	-17
called marcel CL	22
called marcel US	-11
called marcelo MX	14
called marco US	22
called marcos PH	30
called marcos US	-26
called mariano BO	26
called mario CL	22
called mark CA	44
called mark CN	-22
called mark IN	-15
called maros EU	10
called maroš EU	36
called maroš US	-10
called mary US	-17
called maría EC	33
called masaryk CZ	20
called masaryk US	-11
called mata'afa WS	34
called matt JP	-9
called matt US	19
called matías EU	-11
called matías MX	46
called mauro BR	10
called mboya EU	-15
called mboya KE	56
called meierovics LV	46
called melchor MX	12
called melo PT	24
called meloni IT	-15
called merz EU	-27
called merz US	-20
called michael US	-13
called michelsen NO	53
called midhat TR	21
called mike EU	-11
called mike US	15
called milan IT	-28
called milan RS	13
called milan SK	38
called minoru JP	17
called mistral CL	21
called mithat TR	20
called mitre AR	15
called mizzi MT	37
called modi IN	19
called modibo ML	43
called moe CA	34
called moe CN	-26
called mohammad ID	36
called mohammad IR	19
called mohammed MA	27
called mokhehle LS	16
called moktar MR	19
called mondlane MZ	33
called montt CL	26
called moolenaar CN	-39
called moolenaar US	46
called mora CR	32
called moret ES	19
called mossadegh IR	15
called motor KR	17
called motor US	-21
called muhammad PK	30
called muhammad US	-23
called mukhamedzhan KZ	31
called mustafa EG	40
called mykhailo UA	29
called myon KR	35
called myung KR	20
called myung US	-10
called máximo CL	31
called máximo US	-15
called nabuco BR	10
called nansen NO	21
called naoroji IN	18
called narendra IN	18
called navarro US	24
called neto AO	35
called ngala KE	20
called nguyễn VN	30
called nicolas TG	26
called nicolau AU	-11
called nicolau TL	21
called nicolás PE	37
called niels DK	22
called nikola HU	-11
called nikola RS	49
called nkomo ZW	18
called nkrumah GH	22
called nkumbula ZM	29
called nnamdi NG	39
called noda JP	23
called noda US	-15
called noe AZ	-13
called noe GE	60
called noe TR	-19
called norman JM	40
called ntsu LS	16
called nubar EG	24
called numa AR	-17
called numa CH	45
called nuri IQ	16
called nvidia CN	-36
called nvidia US	12
called nyerere TZ	25
called núñez CO	42
called núñez PE	-15
called obafemi NG	18
called ocampo MX	12
called odinga KE	26
called okyar TR	11
called olympio TG	36
called onn MY	42
called ordóñez UY	34
called orla DK	27
called oscar TZ	14
called osmena PH	25
called oswaldo BR	18
called paasikivi FI	21
called pablo AR	18
called pacheco CL	38
called pacheco US	-22
called paderewski PL	14
called palma PE	16
called papanastasiou GR	23
called paranhos BR	10
called pardo PE	44
called parmelin CH	25
called pasha EG	32
called pasha TN	15
called pasha TR	33
called patel IN	39
called patel US	12
called patrice CD	28
called paul BE	19
called paul MT	27
called paul-henri BE	23
called paul-henri EU	21
called paula US	-13
called paz BO	35
called paşa TR	13
called pašić RS	48
called pedro CL	23
called peel GB	15
called peljidiin MN	26
called pellegrini AR	46
called pellegrini UY	-10
called perdue CN	-15
called perdue US	22
called pereira PT	26
called peter NZ	26
called phahon TH	16
called pham VN	27
called phan AU	-16
called phan NO	-11
called phan VN	59
called philibert MG	35
called phouma LA	28
called phraya TH	28
called phạm VN	28
called picard FR	31
called picard US	-22
called pichai TH	34
called pichai VN	-9
called pierre US	-14
called piyush IN	30
called piérola PE	37
called plaatje ZA	26
called policarpo HN	22
called ponnambalam LK	24
called porras PA	27
called portales CL	38
called portales PE	-9
called powell CN	-11
called powell US	21
called prabowo ID	12
called prabowo US	-11
called prasad IN	-10
called prasad NP	17
called pridi TH	44
called práxedes ES	19
called pumarejo CO	18
called päts EE	46
called qavam IR	15
called qemali AL	24
called quezon PH	42
called quintino IT	24
called quirno AR	18
called raab AT	18
called radić HR	44
called rafael CH	-10
called rafael CO	50
called rafael CR	32
called rafael PA	-13
called rafael PE	-15
called ragland CN	-13
called ragland US	27
called rahman BD	12
called rahman MY	30
called rahman US	-10
called rajanubhab TH	25
called ramgoolam MU	31
called ramishvili GE	33
called ramon PH	23
called ramón PE	30
called rasmussen DK	-13
called rasulzade AZ	17
called rathenau DE	24
called rathenau EU	39
called razak MY	20
called rašín CZ	26
called recto PH	19
called renner AT	27
called rey EU	11
called reynolds GB	11
called reşid TR	12
called riad LB	25
called ricardo CR	19
called ricardo PE	16
called ricardo US	-14
called richard GB	17
called richard NZ	50
called richard US	20
called risto FI	42
called riva-agüero PE	17
called robert CA	26
called robert CH	-11
called robert DE	-16
called robert EU	24
called robert GB	15
called robert IE	11
called robert NZ	22
called robert US	12
called roberts US	15
called rocafuerte EC	37
called romero EU	-11
called romero MX	49
called romulo PH	18
called ronald KE	20
called ronald US	14
called roque ID	-9
called roque PH	26
called roque US	-17
called rosa US	-11
called roxas PH	10
called rubio US	23
called rufino GT	18
called rui BR	36
called ruy BR	25
called ryosei JP	44
called ryosei US	-28
called ryskulov KZ	16
called ryti FI	48
called rómulo VE	29
called rüştü TR	15
called saad EG	50
called sagasta ES	19
called saint-martin EU	-11
called salim ID	30
called samora MZ	28
called sanae JP	15
called santa BO	10
called santos CO	16
called santos NI	30
called sarmiento AR	48
called sauer CN	-14
called sauer US	42
called schuman EU	20
called scott CA	33
called scott CN	-47
called scott KR	-12
called scott US	52
called sean CN	-31
called sean US	10
called seddon NZ	51
called seewoosagur MU	31
called sefcovic EU	10
called segismundo ES	19
called sekyi GH	18
called selassie ET	34
called sella IT	24
called senanayake LK	35
called senghor SN	19
called seretse BW	35
called sergei RU	16
called sergio PH	36
called seroka CN	-12
called seroka US	28
called seán IE	44
called sheinbaum MX	42
called sheinbaum US	-24
called shidehara JP	14
called shigeru JP	44
called shou AE	-11
called shou CN	-19
called shou US	-33
called sidhu CA	27
called siew MY	18
called sigurðsson IS	34
called siles BO	27
called silva BR	39
called silva MY	-12
called silva US	-21
called simon CN	-13
called simón BO	16
called sin MY	17
called sjahrir ID	14
called smetona LT	18
called smith US	20
called smuts ZA	31
called sol ZA	19
called solomon SB	21
called sonny CN	-15
called sonny US	21
called souvanna LA	28
called spaak BE	23
called spaak EU	21
called stace EU	-13
called stace GB	25
called stambolov BG	27
called starmer GB	37
called stauning DK	29
called stefan BG	27
called stefan US	-18
called stein CN	-31
called stein US	10
called stephen LK	15
called steven US	11
called stjepan HR	44
called stojadinović IT	-11
called stojadinović RS	17
called stojan RS	15
called street CN	-20
called street US	-23
called ståhlberg FI	12
called subianto ID	12
called subianto US	-11
called suhrawardy BD	31
called sukuna FJ	47
called sukuna NZ	-13
called sung-lac KR	18
called sung-lac US	-17
called sutan ID	14
called sverdrup NO	30
called swinney GB	37
called swinney US	-27
called sylvanus TG	36
called sükhbaatar MN	30
called tahar TN	37
called tajuddin BD	30
called takahashi JP	39
called takaichi JP	15
called talaat EG	40
called talaat KE	-14
called tamayo BO	24
called tan MY	20
called tanka NP	10
called tanner FI	14
called teleki HU	17
called tengku MY	16
called thameur TN	22
called thanh VN	16
called thapa NP	15
called thomas GB	14
called thorbecke NL	22
called thors IS	29
called thorvald DK	29
called tim US	26
called tom EU	-23
called tom KE	56
called tom US	-10
called tomáš CZ	12
called topchubashov AZ	27
called toyota JP	25
called toyota US	-36
called trikoupis GR	34
called trudeau MX	11
called trumbić HR	29
called trump CA	-9
called trump CN	-25
called trump KR	-9
called trump US	94
called tserendorj MN	21
called tsiranana MG	35
called tun MY	19
called tunku MY	28
called tupou TO	31
called turar KZ	16
called tynyshpaev KZ	23
called tõnisson EE	35
called ulmanis LV	29
called unifor CA	26
called unifor US	-14
called ursula EU	29
called ursula US	-12
called vallabhbhai IN	27
called van BE	14
called vance CN	-19
called vance IN	-10
called vance US	21
called velasco EC	29
called venizelos GR	40
called vicente EC	38
called vieira BR	10
called viggo DK	27
called viktor HU	11
called vincent NL	19
called viriato AO	14
called vogel NZ	19
called voldemaras LT	31
called volodymyr UA	14
called von AT	17
called von CL	-16
called von DE	20
called von EU	28
called von US	-12
called vynnychenko UA	8
called väinö FI	14
called víctor BO	35
called víctor PE	19
called văn VN	16
called wall CN	-20
called wall US	-23
called walter VU	10
called walther DE	24
called walther EU	39
called wang CN	24
called wang US	-19
called ward NZ	34
called weber EU	34
called weber US	-21
called wendy CN	-23
called wendy US	-23
called wilfrid CA	46
called william BR	-9
called william CA	24
called william GB	60
called william JP	-10
called william US	-33
called williams TT	27
called wincenty PL	40
called witbooi NA	25
called witos PL	41
called witte RU	16
called xinquan CN	21
called yeo KR	20
called yong SG	20
called yong-beom KR	43
called yong-beom US	-25
called yoshida JP	21
called yoshihiko JP	23
called yoshihiko US	-15
called yoshimasa JP	10
called yoshimasa US	-8
called yrigoyen AR	30
called yun KR	36
called zafrul MY	20
called zaghloul EG	50
called zelaya NI	30
called zhordania GE	46
called zhordania TR	-14
called zhou CN	12
called zigfrīds LV	41
called ziya TR	41
called šefčovič EU	36
called šefčovič US	-10
commission	158
ends 'ba GA	11
ends -ho KR	28
ends -te TW	40
ends -te US	-23
ends aab AT	18
ends aak BE	23
ends aak EU	21
ends aar CN	-39
ends aar US	46
ends ab AT	18
ends ab TH	25
ends ac KR	18
ends ac US	-17
ends ace EU	-13
ends ace GB	25
ends ad BD	32
ends ad BR	18
ends ad EU	-17
ends ad JP	-10
ends ad TN	34
ends ad US	-24
ends ade AZ	17
ends ade US	11
ends ado PT	24
ends ado US	-11
ends aev KZ	30
ends aev UZ	16
ends afé BR	31
ends afé US	-19
ends ago US	-9
ends ah EU	-10
ends ah GH	59
ends ai CN	-11
ends ai EU	-16
ends ai IN	21
ends ai TW	22
ends ai US	-17
ends aid IQ	16
ends ak BE	23
ends ak EU	20
ends ak IN	15
ends ak MY	20
ends ake LK	35
ends ako NA	33
ends al BR	9
ends al CL	19
ends al CN	-43
ends al CV	19
ends al IN	55
ends al JP	-13
ends al KR	-22
ends al MN	22
ends al NO	-15
ends al PE	-18
ends al PH	14
ends al PT	16
ends al SN	-10
ends al US	-27
ends ala EU	-11
ends ala KE	20
ends ala LK	24
ends ala NP	34
ends ala PY	46
ends ala US	-17
ends ald CA	9
ends ald GB	19
ends ale IN	19
ends ali AL	24
ends alp TR	41
ends am CN	-14
ends am IR	15
ends am MU	31
ends am US	-14
ends ama BW	35
ends ama JP	17
ends ama US	-14
ends amo PE	12
ends ams BB	22
ends ams TT	23
ends an AM	26
ends an CA	-18
ends an CH	-10
ends an CN	7
ends an EG	-12
ends an ET	-10
ends an EU	-20
ends an GB	24
ends an GE	-9
ends an IN	17
ends an JP	-17
ends an KZ	9
ends an MY	27
ends an NO	-13
ends an PK	37
ends an TH	13
ends an TW	25
ends an US	-58
ends an UZ	-16
ends ana MG	35
ends anc CA	20
ends anc US	-15
ends and CN	-14
ends and US	21
ends ane MZ	33
ends ang CN	24
ends ang GB	-10
ends ang KR	-11
ends ang MY	-9
ends ang SE	-10
ends ang TW	9
ends ang US	-27
ends ang VN	12
ends ann DE	14
ends ann DK	35
ends ann EU	-11
ends ano US	-13
ends ans BE	21
ends ans NL	19
ends anu RO	30
ends ao CN	20
ends ao ES	-10
ends ao US	-18
ends apa NP	15
ends ar CL	-14
ends ar CN	-41
ends ar CO	18
ends ar EC	-9
ends ar EU	-11
ends ar IN	16
ends ar MN	42
ends ar MY	41
ends ar PE	-9
ends ar PT	-23
ends ar SE	10
ends ar SI	19
ends ar TR	52
ends ar US	33
ends ara EU	-13
ends ara JP	20
ends arb EG	40
ends arb KE	-14
ends ard BR	-10
ends ard DE	11
ends ard FR	14
ends ard MX	14
ends ard NZ	18
ends ard US	-30
ends ari IN	25
ends ari SD	13
ends aro EC	68
ends as AR	11
ends as CL	-9
ends as CN	-28
ends as DZ	39
ends as EG	28
ends as GR	11
ends as IT	-24
ends as JP	-22
ends as KR	-15
ends as LT	36
ends as MX	13
ends as PA	15
ends as PT	30
ends as TH	-11
ends as TN	-15
ends as TR	16
ends as US	-26
ends as UY	13
ends as VN	-9
ends ass IE	34
ends ato AU	-11
ends ato TL	21
ends au CN	-12
ends au DE	24
ends au EU	35
ends au FJ	22
ends au US	-23
ends au VN	15
ends aum MX	42
ends aum US	-24
ends awa JP	28
ends awa TZ	20
ends awa US	-19
ends ay CN	-10
ends ay EU	-9
ends ay GB	-11
ends ay NG	44
ends ay PH	27
ends ay TR	-18
ends aya NI	30
ends ayo BO	24
ends aşa TR	13
ends ba CD	28
ends ba GA	11
ends ba JP	24
ends ba MY	-10
ends ba TN	33
ends ba VN	-9
ends ban US	-13
ends bas DZ	43
ends bas IT	-14
ends bas TN	-11
ends be US	-14
ends ber EU	34
ends ber US	-21
ends bio US	23
ends bić HR	29
ends bu CD	27
ends by CA	23
ends by GB	10
ends by RU	-9
ends ca AL	15
ends ca US	-18
ends ce BO	23
ends ce CN	-10
ends ce EU	-15
ends ce GB	10
ends ce IN	-11
ends cel CL	22
ends ch AT	19
ends ch BO	18
ends ch CH	10
ends ch GB	49
ends ch US	-41
ends chi EU	-9
ends chi JP	36
ends cio US	15
ends ck CL	-10
ends ck CN	-28
ends ck GB	-15
ends ck KR	-12
ends ck US	50
ends cke NL	22
ends co BR	15
ends co CL	45
ends co GB	-11
ends co KR	10
ends co US	-36
ends cos PH	26
ends cos US	-22
ends cs LV	46
ends cto PH	19
ends da CL	41
ends da IT	20
ends da JP	20
ends da KR	-14
ends da MW	29
ends da NO	-13
ends da RW	19
ends da US	-27
ends da ZM	31
ends dad EU	-17
ends dad TN	34
ends de AZ	17
ends de PE	17
ends den CA	43
ends den GB	16
ends den KR	-10
ends den MN	34
ends des CU	30
ends des CY	21
ends dhi IN	27
ends dhi US	-16
ends dhu CA	27
ends di AR	27
ends di BD	-12
ends di CN	-21
ends di IN	14
ends di IT	26
ends dia CN	-36
ends dia SN	28
ends dia US	10
ends dib TR	15
ends die GB	26
ends dić HR	44
ends do CN	-10
ends do GH	14
ends do KR	12
ends do PE	47
ends do PH	25
ends do PT	24
ends do TR	-16
ends do US	-31
ends do VN	-11
ends don NZ	51
ends dor US	-10
ends dri CL	48
ends ds GB	11
ends due CN	-15
ends due US	22
ends dy BD	31
ends dy US	-18
ends dze GE	37
ends dža IT	-12
ends dža SK	32
ends eau MX	11
ends eby CA	23
ends eby RU	-9
ends ec CN	-13
ends ec EU	-10
ends ec SI	34
ends ec US	-28
ends eco CL	38
ends eco US	-22
ends ed TN	14
ends ed US	-16
ends eda CL	36
ends ee US	-18
ends eel GB	15
ends eel US	-11
ends eer CN	-17
ends eer US	64
ends egh IR	16
ends ei US	-23
ends ein CN	-47
ends ein EU	9
ends ein IS	43
ends ejo CO	18
ends ek SI	22
ends eki HU	17
ends el BR	-14
ends el CL	16
ends el CN	-30
ends el IN	41
ends el MZ	25
ends el NZ	19
ends eli GE	42
ends ell CH	-11
ends ell CN	-26
ends ell KR	-10
ends elo PT	24
ends em JO	19
ends en AR	28
ends en CA	47
ends en CL	-12
ends en CN	-14
ends en DE	18
ends en DK	35
ends en FI	-22
ends en HU	25
ends en IN	-13
ends en JP	-25
ends en KR	-13
ends en MN	32
ends en NL	18
ends en NO	76
ends en PE	-12
ends en PT	-12
ends en SN	-17
ends en TH	-11
ends en US	-24
ends en VN	-19
ends ena PH	35
ends eng CN	8
ends eng US	-9
ends ens CH	25
ends ens US	-19
ends ent CN	-25
ends ent US	78
ends eom KR	43
ends eom US	-25
ends epo ZW	22
ends er AT	54
ends er AU	12
ends er BE	18
ends er BO	-10
ends er BR	-12
ends er CA	55
ends er CH	55
ends er CL	-9
ends er CN	-71
ends er DE	23
ends er EC	-16
ends er ES	-18
ends er ET	-11
ends er GB	27
ends er ID	-13
ends er IE	-10
ends er IN	-22
ends er JP	-27
ends er KE	-9
ends er KR	-27
ends er MA	-16
ends er MX	-16
ends er NL	16
ends er NZ	18
ends er SE	13
ends er TO	19
ends er TR	-19
ends er UA	-13
ends er US	22
ends er ZA	19
ends era UY	21
ends ere TZ	25
ends erg FI	16
ends erg NO	27
ends eri IT	37
ends ero EU	-12
ends ero MX	53
ends ero PE	20
ends ero US	-16
ends ers US	-20
ends eru JP	10
ends erz EU	-27
ends erz US	-20
ends es BO	41
ends es CA	-12
ends es CL	40
ends es CN	-45
ends es CO	19
ends es CU	30
ends es CY	21
ends es ES	13
ends es GB	-13
ends es MX	11
ends es PE	-18
ends es TR	14
ends es US	-16
ends ese AU	15
ends et ES	29
ends et KH	26
ends et MY	-14
ends et VN	-12
ends eto AO	35
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
ends ey CA	35
ends ey CN	-30
ends ey GB	40
ends ey GH	17
ends ey IS	-14
ends ey JM	46
ends ey MX	-10
ends ey US	-17
ends eyr ZA	15
ends ez BR	-22
ends ez CO	46
ends ez CR	14
ends ez EC	-9
ends ez MX	31
ends ez PE	-26
ends ez PY	22
ends ez US	-12
ends ez UY	30
ends eák HU	32
ends eț MD	17
ends fa MT	27
ends far MY	42
ends ffa MT	27
ends for CA	26
ends for US	-14
ends fé BR	31
ends fé US	-19
ends ga KE	26
ends ge EU	18
ends ge GB	24
ends ge NO	15
ends ge US	-22
ends gel NZ	19
ends ger DE	14
ends ger EU	-29
ends ger US	34
ends gh IR	16
ends gh US	12
ends gl AT	24
ends gne CA	17
ends gne SN	19
ends gny CI	27
ends go US	-28
ends gwa UG	27
ends ha BR	31
ends ha EG	32
ends ha MA	-15
ends ha TN	17
ends ha TR	33
ends hab TH	25
ends han EU	-12
ends han IN	24
ends han KZ	10
ends han LK	16
ends han PK	39
ends han US	-16
ends han UZ	-9
ends has EG	35
ends hau VN	17
ends he CN	35
ends he DE	-9
ends he US	-37
ends hel MZ	25
ends hem JO	19
ends her CH	45
ends her US	-13
ends hew AE	-14
ends hew CN	-19
ends hew ET	19
ends hew US	-33
ends hi CH	9
ends hi CN	-21
ends hi EU	-12
ends hi IN	27
ends hi JP	41
ends him MY	13
ends hle LS	16
ends ho KR	27
ends hon TH	16
ends hor SN	19
ends hos BR	10
ends hov AZ	27
ends hov BG	12
ends hu CA	27
ends hu CN	-19
ends hu US	-21
ends hun KR	31
ends huq BD	29
ends ia AR	19
ends ia AZ	-18
ends ia CN	-42
ends ia EU	-18
ends ia GE	50
ends ia GH	37
ends ia IR	11
ends ia MA	-10
ends ia SN	28
ends ia TR	-15
ends ian AM	23
ends ian CN	30
ends ian US	-8
ends ib TR	15
ends iba JP	24
ends iba TN	33
ends ic EU	10
ends ica AL	15
ends ica US	-17
ends ick CN	-22
ends ick GB	-15
ends ick US	68
ends ics LV	46
ends id EG	10
ends id IQ	9
ends id US	-16
ends ie ET	34
ends ie GB	33
ends ie US	-13
ends ier CA	55
ends igl AT	24
ends ik KR	19
ends il EG	10
ends ili GE	37
ends ill US	-13
ends im ID	30
ends im JP	-11
ends im MY	13
ends im TN	11
ends im VN	17
ends in AU	59
ends in BD	17
ends in BR	18
ends in CA	-31
ends in CH	16
ends in CN	-46
ends in EU	-23
ends in FR	10
ends in ID	-9
ends in IE	25
ends in IS	42
ends in IT	15
ends in JP	-21
ends in MX	-9
ends in NO	-9
ends in PE	-11
ends in PK	15
ends in RS	17
ends in TR	-11
ends in US	-14
ends in VN	-15
ends ine US	11
ends ing CA	22
ends ing CN	74
ends ing DK	36
ends ing EU	-18
ends ing GB	13
ends ing JP	-8
ends ing KR	-24
ends ing SE	37
ends ing US	-21
ends ini AR	46
ends ini CH	-13
ends ini EU	-9
ends ini PH	55
ends ini VU	10
ends ins AU	15
ends io CN	-24
ends io TG	36
ends io US	13
ends ios GT	18
ends iou GR	23
ends ir ID	16
ends ira BR	10
ends ira MY	-9
ends ira PT	22
ends ira TH	33
ends ira TN	9
ends ira US	-19
ends ira VN	-14
ends is CY	13
ends is EU	-17
ends is GR	44
ends is LV	29
ends is TR	-15
ends ith IE	11
ends ith US	20
ends itt US	19
ends iun CN	-38
ends iun TW	49
ends iun US	-12
ends ius LT	21
ends ivi FI	21
ends iwe NG	32
ends iyo JP	38
ends iz MY	11
ends ić BA	34
ends ić CL	-9
ends ić EU	-11
ends ić HR	67
ends ić IT	-18
ends ić RS	71
ends ić TN	-12
ends ič EU	36
ends ič JP	-9
ends ič SI	43
ends ič US	-11
ends je ZA	26
ends ji BT	20
ends ji IN	22
ends jo CO	18
ends jun CN	17
ends jun KR	9
ends jun US	-11
ends ka CN	-12
ends ka PL	22
ends ka UG	23
ends ka US	26
ends kar IN	15
ends ke KE	-14
ends ke LK	49
ends ke NL	22
ends ke NO	-13
ends ker CA	13
ends ker EU	18
ends ker US	-12
ends ki AZ	12
ends ki HU	16
ends ki PE	-9
ends ki PL	77
ends ki UA	-10
ends ki US	-12
ends kin AU	44
ends kin EU	-18
ends ko NA	32
ends ko UA	29
ends koo CN	15
ends koo KR	27
ends kov KG	15
ends kun CN	12
ends ky TG	26
ends ky UA	36
ends ky US	-11
ends kyi GH	18
ends la CH	-12
ends la CN	-20
ends la ES	-11
ends la EU	-16
ends la HN	21
ends la IN	-11
ends la IT	12
ends la KE	19
ends la KR	-28
ends la LK	23
ends la MX	10
ends la NP	34
ends la PE	40
ends la PT	-11
ends la PY	45
ends la TR	-9
ends la US	-16
ends la ZA	-10
ends la ZM	28
ends lac KR	18
ends lac US	-17
ends lam MU	31
ends lay NG	44
ends ld CA	8
ends ld CN	-22
ends ld ET	20
ends ld EU	-15
ends ld GB	27
ends ld NO	11
ends ld SE	13
ends lds GB	11
ends le CN	-15
ends le GB	10
ends le IN	18
ends le LS	13
ends le TH	-10
ends le US	-12
ends le UY	37
ends ler CN	-29
ends ler EU	-12
ends ler US	-13
ends les BO	20
ends les CL	38
ends les PE	-13
ends ley AU	21
ends ley CN	-15
ends ley JM	40
ends ley US	21
ends leț MD	17
ends lh LB	25
ends li AL	31
ends li EU	10
ends li GE	65
ends li IT	24
ends li TR	-17
ends li US	-11
ends lim ID	30
ends lim TN	11
ends lin CH	16
ends lin US	-10
ends lis US	12
ends ll CH	-12
ends ll CN	-32
ends ll GB	13
ends ll IE	18
ends ll IN	-15
ends ll KR	-12
ends ll MX	-10
ends ll US	-10
ends lla HN	21
ends lla IT	24
ends lla PE	32
ends lla PT	-10
ends lle UY	37
ends lli EU	9
ends llo CL	31
ends llo CO	21
ends lma PE	16
ends lo CL	30
ends lo CO	18
ends lo MX	-13
ends lo PH	21
ends lo PT	24
ends los GR	40
ends lov BG	42
ends lov KZ	16
ends low CN	-16
ends low US	16
ends lp TR	41
ends lt CA	10
ends lu TR	18
ends lva BR	38
ends lva MY	-12
ends lva US	-21
ends ly US	-16
ends ma BW	38
ends ma EU	-9
ends ma JP	24
ends ma LA	28
ends ma PE	16
ends ma US	-18
ends mad BD	32
ends mad US	-21
ends mah GH	42
ends man BD	12
ends man EU	12
ends man FI	23
ends man IN	-9
ends man MY	30
ends man TH	13
ends man US	-24
ends mar MN	23
ends mba CD	28
ends me TZ	27
ends mer GB	23
ends mes CN	-31
ends mes US	-26
ends mi JP	22
ends mil EG	10
ends min BR	21
ends min US	-17
ends mo PE	12
ends mo ZW	18
ends moe CA	34
ends moe CN	-26
ends mp CA	-9
ends mp CN	-25
ends mp KR	-9
ends mp US	94
ends mpo MX	12
ends ms BB	22
ends ms TT	23
ends ms US	22
ends na AU	-13
ends na EC	19
ends na FJ	47
ends na LT	18
ends na MG	35
ends na NZ	-15
ends na PH	21
ends na RW	12
ends na TZ	14
ends na US	-12
ends na VN	-19
ends na WS	-14
ends na ZM	34
ends nal CN	-20
ends nal US	-29
ends nau DE	24
ends nau EU	39
ends nc CA	20
ends nc US	-15
ends nce CN	-9
ends nce IN	-10
ends nce US	14
ends nd CN	-14
ends nd JP	-9
ends nd US	21
ends nda MW	29
ends nda PT	-20
ends nda RW	19
ends nda ZM	31
ends nde PE	17
ends ndo US	-14
ends ne BR	-20
ends ne CA	27
ends ne CN	-11
ends ne EU	-16
ends ne GB	29
ends ne MZ	33
ends ne PT	-10
ends ne SN	19
ends ne US	-19
ends ner AT	40
ends ner FI	14
ends ner US	10
ends net KH	26
ends net MY	-14
ends net VN	-12
ends ney CA	44
ends ney CN	-15
ends ney GB	35
ends ney US	-42
ends ng AU	-10
ends ng BR	-14
ends ng CA	19
ends ng CH	-15
ends ng CL	-23
ends ng CN	65
ends ng DK	34
ends ng ES	-10
ends ng EU	-29
ends ng GB	17
ends ng GH	-11
ends ng ID	-11
ends ng JP	-28
ends ng MX	-10
ends ng MY	-41
ends ng NO	-12
ends ng PE	-11
ends ng SE	29
ends ng SG	36
ends ng TH	41
ends ng TW	9
ends ng US	-59
ends ng VN	34
ends nga KE	26
ends nge EU	34
ends nge US	-9
ends nh VN	17
ends nha BR	32
ends ni AM	27
ends ni AR	53
ends ni CH	-13
ends ni CN	-12
ends ni ES	-21
ends ni EU	-25
ends ni JP	-16
ends ni PH	52
ends ni SB	25
ends ni US	-11
ends ni VU	10
ends nia AZ	-18
ends nia GE	46
ends nia IR	11
ends nia TR	-14
ends nin RS	23
ends nis LV	29
ends nko UA	29
ends nn DE	14
ends nn DK	35
ends nn EU	-11
ends nn US	-11
ends no AR	27
ends no CN	-12
ends no PE	-13
ends no PH	18
ends no SV	-15
ends no US	-15
ends nov BG	15
ends nov KG	25
ends nov KZ	21
ends nov TR	-13
ends nov UZ	-14
ends ns AU	23
ends ns BE	11
ends ns CH	24
ends ns CN	-28
ends ns EU	-16
ends ns KR	-14
ends ns NL	19
ends ns US	-20
ends nt CN	-27
ends nt GB	11
ends nt JP	-18
ends nt KR	-13
ends nt US	75
ends nte JM	21
ends nto AR	48
ends nto ID	9
ends nto US	-12
ends ntt CL	26
ends nu RO	30
ends ny CI	27
ends nü TR	38
ends och CN	-11
ends och GB	49
ends och US	-24
ends oda US	-15
ends odi IN	19
ends oe CA	34
ends oe CN	-26
ends oi NA	25
ends oji IN	18
ends ok CN	-13
ends ok KR	21
ends oka CN	-12
ends oka US	28
ends ola PE	31
ends old ET	20
ends old US	-9
ends olh LB	25
ends om CN	-16
ends om KR	43
ends om US	-34
ends omo ZW	18
ends on AU	43
ends on BR	-26
ends on CH	-10
ends on CL	-23
ends on CN	-46
ends on CO	-12
ends on DK	-16
ends on EE	38
ends on EU	-46
ends on FJ	-12
ends on FO	12
ends on FR	-20
ends on GB	47
ends on ID	-22
ends on IE	22
ends on IS	51
ends on JP	-10
ends on KE	-14
ends on KR	26
ends on MX	-17
ends on NZ	51
ends on OM	-19
ends on PE	-23
ends on PH	40
ends on SE	16
ends on TH	9
ends on TR	-16
ends on US	-23
ends on VN	-15
ends on WS	19
ends ona LT	18
ends ona TZ	14
ends ona ZM	31
ends one GB	34
ends one US	-20
ends ong CH	-11
ends ong CL	-13
ends ong CN	-12
ends ong MY	-16
ends ong SG	35
ends ong TH	45
ends oni EU	-10
ends oni IT	-9
ends oni SB	25
ends oo CN	15
ends oo JP	12
ends oo KR	27
ends ooi NA	25
ends or CA	26
ends or CN	-10
ends or EU	-9
ends or JP	16
ends or KR	17
ends or SN	19
ends or US	-34
ends ord CN	-15
ends ord GH	16
ends orj MN	21
ends ors IS	29
ends os CO	9
ends os GR	49
ends os GT	18
ends os HN	-10
ends os ID	-11
ends os PH	20
ends os PL	41
ends os TR	-20
ends os US	-25
ends os VE	25
ends osa BR	53
ends osa PT	-11
ends ot FR	15
ends ota JP	12
ends ota US	-28
ends ou EU	-21
ends ou FR	13
ends ou GR	27
ends ou US	-15
ends ouf SN	15
ends oul EG	50
ends our MX	22
ends ov AZ	31
ends ov BG	65
ends ov IR	-14
ends ov KG	35
ends ov KZ	45
ends ov MK	25
ends ov RU	17
ends ov TR	-26
ends ov UZ	-16
ends ow CN	-28
ends ow US	16
ends owe CA	31
ends own US	-10
ends owo NG	18
ends oya EU	-15
ends oya KE	56
ends oz AR	-22
ends oz CH	45
ends pa NP	15
ends pa US	-15
ends pez PY	24
ends pio TG	36
ends pis GR	34
ends po ES	-14
ends po MX	9
ends po ZW	22
ends pwe ZM	15
ends que ID	-9
ends que PH	26
ends que US	-18
ends ra BR	10
ends ra CR	37
ends ra EC	25
ends ra ID	12
ends ra JP	20
ends ra KR	-11
ends ra LK	17
ends ra MY	-11
ends ra PL	-12
ends ra PT	12
ends ra TH	33
ends ra US	-34
ends ra UY	30
ends ra VN	-19
ends ral CL	21
ends ral CV	19
ends ral SN	-10
ends ras LT	31
ends ras PA	27
ends rb EG	40
ends rb KE	-14
ends rce BO	23
ends rd BR	-10
ends rd CN	-17
ends rd DE	11
ends rd FR	14
ends rd GH	16
ends rd MX	13
ends rd NZ	18
ends rd US	-19
ends rda CL	20
ends rdo PE	44
ends rdy BD	31
ends re AR	15
ends re CA	15
ends re CH	12
ends re CN	-9
ends re FR	-10
ends re IT	-12
ends re PE	19
ends re TZ	22
ends re US	-17
ends ren US	20
ends rer CH	13
ends res ES	10
ends ret ES	19
ends rey EU	11
ends rey GH	14
ends rez MX	29
ends rg FI	16
ends rg NO	34
ends ri BR	-11
ends ri CA	-15
ends ri CL	47
ends ri CN	-17
ends ri ET	-15
ends ri IN	42
ends ri IT	37
ends ri JP	10
ends ri MA	18
ends ri NO	-11
ends ri PE	-10
ends ri SD	13
ends ri US	-16
ends rir ID	14
ends rič SI	36
ends rj MN	21
ends rji BT	20
ends rno AR	18
ends ro BO	17
ends ro CL	-11
ends ro EC	67
ends ro EU	-15
ends ro MA	-10
ends ro MX	51
ends ro PE	17
ends ro PT	-17
ends ro TR	-11
ends ron EU	-28
ends ron FR	-17
ends ron US	-38
ends rou EU	-21
ends rou FR	13
ends roz AR	-17
ends roz CH	45
ends rra EC	23
ends rro US	24
ends rs IS	29
ends rs US	-20
ends rte EC	37
ends rto ID	14
ends rts US	15
ends ru JP	9
ends rum UY	29
ends rup DK	26
ends rup NO	30
ends ruz AO	14
ends ruz BO	10
ends ry FR	13
ends ry US	-10
ends ryk CZ	20
ends ryk US	-11
ends rz EU	-27
ends rz US	-20
ends rón DO	19
ends sa BR	53
ends sa EU	-14
ends sa PT	-11
ends sa US	-19
ends sa ZA	24
ends say PH	28
ends sch BO	18
ends sch US	-11
ends sco US	-17
ends se AU	15
ends se CI	20
ends sen CL	-10
ends sen CN	-21
ends sen DE	21
ends sen DK	25
ends sen EU	-17
ends sen IN	-9
ends sen NO	81
ends sen US	-34
ends ser NZ	29
ends ser US	-9
ends sh US	-13
ends sha EG	32
ends sha TN	15
ends sha TR	33
ends shi JP	12
ends shi US	-8
ends si MA	31
ends sia GH	37
ends sie ET	34
ends sik KR	19
ends sin MY	17
ends ska PL	22
ends ski AZ	12
ends ski PE	-8
ends ski PL	70
ends ski UA	-10
ends sky UA	36
ends son BR	-10
ends son CN	-18
ends son EE	38
ends son EU	-14
ends son FO	12
ends son GB	25
ends son IS	56
ends son SE	20
ends ss DE	9
ends ss GB	20
ends ss IE	34
ends ssi MA	31
ends ssy HU	24
ends st US	-16
ends sta BO	26
ends sta ES	21
ends sta EU	20
ends sta PT	51
ends su JP	16
ends sy HU	24
ends ta BO	19
ends ta CH	14
ends ta CL	-12
ends ta DK	-18
ends ta ES	20
ends ta EU	17
ends ta ID	30
ends ta JP	10
ends ta KE	32
ends ta MA	-21
ends ta ML	43
ends ta MY	-13
ends ta NZ	19
ends ta PE	-21
ends ta PT	51
ends ta SE	-10
ends ta TR	-16
ends ta US	-43
ends tao CN	26
ends tao US	-9
ends tar MN	30
ends te CN	-13
ends te EC	37
ends te IN	-13
ends te JM	21
ends te RU	12
ends te TW	40
ends te US	-36
ends tel IN	38
ends tel US	17
ends ter CH	30
ends ter US	-25
ends th CH	14
ends th CN	-25
ends th HU	13
ends th IE	11
ends th KH	12
ends th KR	-14
ends thi US	21
ends ti FI	48
ends ti IT	43
ends tin AU	18
ends tin EU	-13
ends tje ZA	26
ends to AO	54
ends to AR	51
ends to AU	-11
ends to BR	-13
ends to ID	15
ends to IT	17
ends to JP	19
ends to KR	-10
ends to MY	-11
ends to PH	18
ends to PT	-15
ends to TL	21
ends to US	-34
ends ton AU	40
ends ton CL	-15
ends ton CN	-12
ends ton GB	33
ends tor KR	17
ends tor US	-21
ends tos CO	16
ends tos PL	41
ends tre AR	15
ends ts EE	46
ends ts US	10
ends ts ZA	30
ends tsu JP	16
ends tt CL	26
ends tt CN	-29
ends tt IN	9
ends tt US	47
ends tta CH	14
ends tta ID	39
ends tta KE	31
ends tte RU	15
ends tti IT	37
ends uah GH	26
ends uan TW	21
ends ubu CD	27
ends uco BR	10
ends udi IT	26
ends ue CN	-16
ends ue ID	-9
ends ue PH	26
ends uer CN	-14
ends uer EU	10
ends uer US	41
ends uf SN	15
ends ugh US	12
ends uka UG	23
ends ul EG	50
ends ula ZM	29
ends ulo PH	18
ends um BR	-11
ends um CA	-16
ends um FR	16
ends um MX	42
ends um US	-25
ends um UY	29
ends uma LA	28
ends ume TZ	27
ends umi JP	23
ends ump CA	-9
ends ump CN	-25
ends ump KR	-9
ends ump US	94
ends un CN	-23
ends un ID	-13
ends un KH	-19
ends un KR	49
ends un TW	56
ends un US	-44
ends una FJ	47
ends una NZ	-13
ends ung KR	26
ends ung US	-17
ends uni AM	27
ends unt JP	-9
ends unt US	19
ends up DK	26
ends up NO	30
ends uq BD	29
ends ur MX	22
ends ur TN	24
ends us LT	21
ends us US	-15
ends uth HU	13
ends uto US	-14
ends uts ZA	31
ends uz AO	14
ends uz BO	10
ends uía PE	40
ends va BR	52
ends va CN	-18
ends va MY	-12
ends va US	-31
ends va VN	-13
ends vam IR	15
ends vi FI	21
ends vic EU	10
ends vić HR	10
ends vić IT	-11
ends vić RS	35
ends vič EU	36
ends vič US	-10
ends wa JP	28
ends wa KE	-12
ends wa KR	-14
ends wa RW	20
ends wa TZ	20
ends wa UG	25
ends wa US	-21
ends wal IN	29
ends wal US	-22
ends we CA	31
ends we NG	32
ends we ZM	16
ends wn US	-10
ends wo NG	18
ends wun CN	-10
ends wun TW	15
ends wun US	-14
ends xas PH	10
ends xi CN	21
ends xi US	-11
ends ya EU	-17
ends ya KE	56
ends ya NI	30
ends yal CN	-9
ends yal IN	30
ends yal US	-8
ends yar TR	57
ends ye SN	34
ends yen AR	34
ends yen EU	28
ends yen US	-12
ends yev KZ	10
ends yev UZ	33
ends yi CN	19
ends yi GH	18
ends yi HU	15
ends yk CZ	20
ends yk US	-11
ends yo BO	23
ends yo JP	38
ends yon KR	35
ends yr ZA	15
ends yti FI	48
ends yun KR	17
ends zak MY	20
ends ze GE	37
ends zi MT	37
ends ziz MY	11
ends zky TG	26
ends zky US	-10
ends zon PH	42
ends zzi MT	37
ends ák HU	32
ends án CO	15
ends äts EE	46
ends èye SN	38
ends ía PE	40
ends ín CZ	26
ends ïta ML	41
ends ñez BR	-13
ends ñez CO	42
ends ñez PE	-19
ends ñez UY	34
ends ón CL	-11
ends ón DO	19
ends öld SE	13
ends önü TR	38
ends şa TR	13
ends šec SI	34
ends šić RS	48
ends šín CZ	26
ends ža IT	-12
ends ža SK	32
first by name here	25
first: absent	-9
first: after 12 name	-36
first: after 12 seat	-30
first: after 3 name	11
first: after 3 seat	28
first: after 3 town	43
first: after 6 quality	-27
first: after 6 seat	-12
first: after far name	-30
first: after far quality	-15
first: after far seat	-29
first: after far town	19
first: before 1 seat	36
first: before 12 seat	-12
first: before 3 name	32
first: before 3 quality	42
first: before 3 seat	17
first: before 6 name	15
first: before 6 seat	50
first: before far seat	20
first: in 1 name	66
first: in 1 quality	46
first: in 1 seat	57
first: leads	33
first: nearest after	-36
first: nearest before	16
first: q after 12 quality	-15
first: q after 12 seat	-13
first: q before 12 name	-9
first: q before 12 seat	-34
first: q before 12 town	-15
first: q before 6 name	-25
first: q before far name	-22
first: sentence before	26
first: t after 12 name	-12
first: t after 12 quality	-10
first: t after 3 name	23
first: t after 6 name	28
first: t after far name	-16
first: t after far quality	12
her: first before	-22
her: first before alone	-22
her: home	-24
her: last before	-26
his: first before	-7
his: first here	-18
his: home	8
his: last here	12
home adviser	-13
home assembly	-17
home association	13
home authority	20
home bank	-44
home boss	21
home cabinet	-11
home chair	14
home chairman	-20
home chairwoman	7
home chamber	-14
home chancellor	-12
home commission	45
home commissioner	-21
home committee	-49
home confederation	31
home consul	9
home counsel	-19
home counterpart	-31
home delegate	18
home deputy	13
home economist	-45
home embassy	9
home envoy	17
home executive	-19
home federation	23
home foundation	-30
home fund	-37
home government	43
home governor	16
home group	10
home head	-8
home institute	-20
home lab	-20
home leader	16
home league	-17
home manager	10
home mayor	-16
home ministry	15
home negotiator	9
home office	-11
home official	-14
home other	-14
home premier	6
home president	11
home professor	25
home representative	8
home secretary	-21
home senate	-12
home senator	18
home society	24
home some we office	-12
home some we office turn	-14
home some we person turn	-17
home speaker	13
home spokesman	9
home spokesperson	27
home treasury	-5
home we office	18
home we organisation turn	15
in 1 name	78
in 1 quality	60
in 1 seat	35
in led '	-19
in led ,	51
in led benito	25
in led de	10
in led for	-36
in led his	39
in led in	23
in led minister	-21
in led of	19
in led postal	-12
in led the	74
in led with	14
in led —	-11
in then 's	74
in then ambassador	18
in then and	-19
in then association	-11
in then cabinet	-17
in then chamber	-22
in then chancellor	28
in then colleague	27
in then commerce	10
in then counterpart	20
in then customs	9
in then embassy	35
in then foreign	18
in then hodža	-12
in then industries	12
in then industry	-11
in then journal	-23
in then ministry	9
in then premier	18
in then put	10
in then says	16
in then senate	15
in then soybean	17
in then told	10
in then trade	28
its: first before	47
its: first before alone	33
its: first by name here	51
its: first here	38
its: home	-11
its: last before	30
label of the turn	50
listed in order	43
look beyond few absent	-19
look beyond few office	8
look beyond few organisation	-14
look beyond few organisation turn	15
look beyond few person turn	-17
look beyond most	-39
look beyond most absent	-49
look beyond most office turn	-19
look beyond most organisation	-27
look beyond most person turn	-31
look beyond some	-34
look beyond some office turn	17
look beyond some organisation	-34
look beyond some person	-10
look beyond some person turn	-11
look dateline few	23
look dateline few absent	40
look dateline few office turn	-11
look dateline few organisation	20
look dateline few organisation turn	-29
look dateline few person	17
look dateline few person turn	-15
look dateline most	50
look dateline most absent	50
look dateline most organisation	12
look dateline most person	38
look dateline some	30
look dateline some absent	40
look dateline some office	-42
look dateline some organisation	16
look dateline some person	36
look dateline some person turn	16
look early few	28
look early few office	18
look early few organisation	9
look early few organisation turn	16
look early few person turn	26
look early most	36
look early most absent	38
look early most organisation turn	35
look early most person turn	20
look early some	23
look early some absent	43
look early some office	-21
look early some office turn	12
look early some organisation	9
look early some organisation turn	-10
look early some person turn	14
look here few	-18
look inside few office turn	17
look inside most	-29
look inside most absent	-8
look inside most organisation	-40
look inside most person	-23
look inside most person turn	29
look inside some organisation turn	18
look inside some person	-7
look name few	-5
look name few absent	16
look name few office turn	-14
look name few person	-13
look name most absent	-48
look name most office	-21
look name most office turn	-22
look name most organisation turn	13
look name most person	15
look name most person turn	-11
look name some absent	-33
look name some office turn	16
look name some organisation turn	-16
look ours some	-21
look ours some absent	-20
look people few office	15
look people few office turn	22
look people few person	-14
look people most	-15
look people most absent	-14
look people most office	-25
look people most organisation	41
look people most organisation turn	-19
look people most person	-25
look people most person turn	-30
look people some absent	14
look people some office	-44
look people some organisation	34
look quality few office turn	12
look quality few organisation	-17
look quality most office	22
look quality most office turn	-33
look quality most organisation	-7
look quality most organisation turn	34
look quality some absent	-10
look quality some office	-9
look quality some office turn	22
look quality some organisation turn	33
look quality some person turn	-17
look seat few	15
look seat few absent	14
look seat few office	11
look seat few organisation	27
look seat few organisation turn	-14
look seat most	37
look seat most absent	27
look seat most office	17
look seat most organisation	10
look seat most organisation turn	23
look seat most person	22
look seat most person turn	-15
look seat some	13
look seat some absent	22
look seat some office	12
look seat some office turn	10
look seat some organisation	12
look seat some person	-11
look town few	15
look town few organisation	23
look town few organisation turn	8
look town few person turn	7
look town most	9
look town most absent	25
look town most office turn	13
look town most organisation turn	15
look town most person	-9
look town most person turn	14
look town some	33
look town some absent	16
look town some office	13
look town some organisation	20
look town some person	17
nearest after	-28
nearest before	18
no commission	-186
none	-26
none administration	-26
none adviser	-25
none alliance	-11
none ambassador	-33
none assembly	-46
none association	7
none authority	-12
none bank	40
none board	-16
none boss	-17
none bureau	-37
none cabinet	-71
none chair	15
none chairman	17
none chamber	26
none chancellor	12
none chief	15
none colleague	-15
none commission	-30
none commissioner	-41
none committee	9
none congress	-38
none cooperative	14
none councillor	-17
none counsel	38
none counterpart	-22
none delegation	-12
none department	-59
none deputy	-21
none director	26
none economist	63
none envoy	-10
none executive	45
none false	-26
none fund	65
none government	-33
none governor	-32
none head	39
none host	-11
none institute	36
none king	-30
none lab	27
none leader	-51
none league	25
none manager	-21
none mayor	-26
none minister	-68
none ministry	-75
none negotiator	25
none office	-41
none office governor	-13
none office king	-21
none office minister	-40
none office ministers	31
none office ministry	-11
none office official	21
none office president	-111
none office representative	-15
none office spokesman	-25
none office spokesperson	-28
none office spokeswoman	-10
none official	16
none organisation	-23
none organisation administration	-23
none organisation alliance	-11
none organisation assembly	-46
none organisation association	14
none organisation authority	-12
none organisation bank	34
none organisation board	-16
none organisation bureau	-31
none organisation cabinet	-70
none organisation chamber	17
none organisation commission	-22
none organisation congress	-36
none organisation council	-27
none organisation department	-52
none organisation embassy	12
none organisation fund	58
none organisation government	-31
none organisation institute	29
none organisation lab	27
none organisation league	-15
none organisation ministers	-58
none organisation ministry	-65
none organisation office	-33
none organisation other	19
none organisation parliament	-61
none organisation secretariat	13
none organisation senate	-50
none organisation treasury	-19
none organisation union	31
none other	22
none parliament	-61
none person adviser	-22
none person ambassador	-25
none person association	-11
none person boss	-17
none person chairman	11
none person chamber	17
none person chancellor	15
none person chief	18
none person colleague	-15
none person commissioner	-41
none person committee	-20
none person council	26
none person councillor	-17
none person counterpart	-22
none person deputy	-17
none person director	24
none person economist	63
none person envoy	-10
none person executive	35
none person federation	-10
none person governor	-19
none person head	31
none person host	-11
none person leader	-51
none person manager	-18
none person mayor	-24
none person minister	-56
none person ministers	-15
none person negotiator	16
none person other	13
none person premier	-23
none person president	-9
none person representative	-32
none person rival	13
none person secretary	-50
none person senator	-39
none person spokesperson	-13
none person spokeswoman	-11
none person taoiseach	-10
none premier	-25
none president	-54
none representative	-51
none rival	13
none secretariat	13
none secretary	-43
none senate	-51
none senator	-40
none speaker	-12
none spokesman	-30
none spokesperson	-42
none spokeswoman	-28
none taoiseach	-10
none treasury	-23
none union	28
none word 's	14
none word administration	-28
none word adviser	-26
none word affairs	-17
none word africa	14
none word alliance	-11
none word ambassador	-33
none word american	37
none word and	-32
none word assembly	-48
none word association	7
none word at	22
none word authorities	14
none word authority	-12
none word bank	38
none word board	-16
none word border	-11
none word boss	-17
none word brazil	26
none word budget	26
none word bundestag	-12
none word bureau	-37
none word business	13
none word cabinet	-85
none word cbp	-14
none word central	-22
none word chairman	28
none word chairwoman	18
none word chamber	25
none word chancellor	12
none word chief	49
none word citrus	20
none word colleague	-15
none word commerce	-18
none word commission	-36
none word commissioner	-41
none word committee	9
none word congress	-38
none word cooperative	14
none word council	-27
none word councillor	-17
none word counsel	38
none word counterpart	-22
none word customs	-47
none word dairy	-23
none word delegation	-12
none word democrats	-23
none word department	-61
none word deputies	-19
none word deputy	-46
none word economic	-34
none word economics	-16
none word economist	68
none word economy	29
none word envoy	-10
none word executive	39
none word farmers'	-21
none word federal	-54
none word finance	-15
none word financial	30
none word finnish	14
none word fishermen's	13
none word folketing	-21
none word for	-7
none word foreign	-8
none word former	39
none word fruit	13
none word fund	65
none word general	10
none word government	-38
none word governor	-25
none word head	28
none word high	11
none word host	-11
none word house	-24
none word industry	-11
none word institute	36
none word international	60
none word irish	24
none word justice	-19
none word king	-30
none word lab	27
none word leader	-52
none word league	25
none word makers	32
none word makers'	15
none word manager	-21
none word manufacturers	-20
none word mayor	-26
none word mines	12
none word minister	-67
none word minister's	-10
none word ministry	-80
none word mofcom	-20
none word monetary	64
none word national	-67
none word negotiator	25
none word of	17
none word office	-40
none word officer	30
none word official	12
none word ontario	13
none word parliament	-61
none word people	-15
none word people's	11
none word peru	14
none word peterson	14
none word policy	19
none word postal	49
none word power	-15
none word premier	-23
none word president	-23
none word presidential	-18
none word prime	-9
none word producers'	20
none word protection	-11
none word representative	-52
none word research	21
none word reserve	-9
none word retail	-31
none word rice	11
none word rival	13
none word scotch	-19
none word secretariat	13
none word secretary	-43
none word security	-26
none word sejm	-17
none word senate	-51
none word senator	-40
none word shipping	30
none word social	-11
none word speaker	-12
none word spirits	-12
none word spokesman	-46
none word spokesperson	-65
none word spokeswoman	-34
none word state	-25
none word statistics	-10
none word steelworkers	36
none word storting	-30
none word swissmem	-19
none word taoiseach	-10
none word textile	11
none word the	13
none word toy	-26
none word trade	-18
none word treasury	-49
none word union	25
none word united	31
none word universal	49
none word us-china	12
none word ustr	-42
none word vda	30
none word vdma	37
none word vice	-36
none word whisky	-19
none word white	-19
none word world	74
none word xinhua	-33
none word yale	-15
of the others	-33
of the others office department	-11
of the others office director	-14
of the others office ministers	-14
of the others office ministry	-15
of the others office official	-23
of the others office spokesman	-16
of the others office spokesperson	16
of the others organisation administration	-22
of the others organisation alliance	15
of the others organisation assembly	15
of the others organisation authority	-25
of the others organisation bureau	-30
of the others organisation cabinet	11
of the others organisation committee	21
of the others organisation confederation	-24
of the others organisation congress	-13
of the others organisation council	-22
of the others organisation federation	-20
of the others organisation fund	-41
of the others organisation guild	-12
of the others organisation lab	-29
of the others organisation ministers	12
of the others organisation ministry	41
of the others organisation parliament	26
of the others organisation regulator	-10
of the others organisation senate	26
of the others organisation society	-11
of the others organisation union	-56
of the others person ambassador	12
of the others person boss	-13
of the others person chair	9
of the others person chairman	16
of the others person chairwoman	-17
of the others person chamber	12
of the others person chief	-10
of the others person colleague	-13
of the others person commission	9
of the others person commissioner	26
of the others person council	-11
of the others person councillor	10
of the others person counterpart	-24
of the others person deputy	-22
of the others person economist	-10
of the others person executive	-8
of the others person governor	-25
of the others person head	-15
of the others person king	18
of the others person leader	-8
of the others person minister	35
of the others person ministers	-10
of the others person negotiator	-11
of the others person number	-14
of the others person premier	-23
of the others person president	-19
of the others person representative	-16
of the others person senator	-21
of the others person speaker	-15
of the others person spokesman	-12
of the others person spokesperson	-9
of the two	30
of the two office department	8
of the two office ministers	-24
of the two office ministry	10
of the two office president	21
of the two office secretary	-13
of the two office spokesman	15
of the two organisation administration	18
of the two organisation alliance	-12
of the two organisation association	-17
of the two organisation authority	16
of the two organisation bank	-32
of the two organisation bureau	23
of the two organisation chamber	-16
of the two organisation commission	9
of the two organisation committee	-14
of the two organisation confederation	10
of the two organisation congress	17
of the two organisation council	20
of the two organisation department	12
of the two organisation fund	-53
of the two organisation government	19
of the two organisation institute	-22
of the two organisation lab	-12
of the two organisation ministry	-9
of the two organisation office	13
of the two organisation other	-8
of the two organisation secretariat	-10
of the two organisation society	9
of the two organisation treasury	11
of the two person boss	14
of the two person chair	-12
of the two person chairman	-20
of the two person chamber	-30
of the two person chancellor	-15
of the two person chief	-9
of the two person colleague	13
of the two person commissioner	-9
of the two person council	-19
of the two person counterpart	13
of the two person deputy	15
of the two person director	-14
of the two person economist	-70
of the two person executive	-34
of the two person governor	14
of the two person head	-24
of the two person king	-11
of the two person leader	19
of the two person mayor	12
of the two person other	-10
of the two person premier	23
of the two person president	14
of the two person representative	21
of the two person rival	-12
of the two person secretary	18
of the two person senator	20
of the two person speaker	11
of the two person spokesperson	15
of the two person taoiseach	9
office acea EU	17
office administration CN	20
office administration EU	-16
office administration KR	-17
office administration US	38
office adviser BD	35
office adviser CN	-28
office adviser IN	-23
office adviser KR	25
office adviser US	18
office affairs BR	11
office affairs IN	22
office affairs NL	12
office affairs TW	25
office affairs US	-44
office africa US	-12
office after 12	-30
office after 3	12
office agency US	11
office agriculture AR	-12
office agriculture AU	21
office agriculture CN	-52
office agriculture ES	-13
office agriculture EU	-14
office agriculture IT	14
office agriculture JP	18
office agriculture MA	-19
office agriculture PE	-14
office agriculture PH	19
office agriculture PL	-9
office agriculture US	34
office alliance IN	-14
office alliance US	42
office ambassador AR	17
office ambassador BR	20
office ambassador CN	9
office ambassador CO	14
office ambassador FR	-12
office ambassador GB	12
office ambassador MX	10
office ambassador PE	-19
office ambassador TR	-12
office american BR	-9
office american CN	25
office american US	-40
office and CH	-16
office and EU	-16
office and GB	37
office and HK	10
office and IN	13
office and KR	13
office and MY	-16
office and SG	10
office and US	-30
office and VN	32
office apparel CN	-11
office apparel IN	10
office apparel US	-13
office apparel VN	12
office assembly AO	11
office assembly AR	-9
office assembly BG	16
office assembly BO	24
office assembly BR	-9
office assembly CA	-14
office assembly CN	-10
office assembly CR	18
office assembly DE	-15
office assembly EC	18
office assembly EG	-14
office assembly EU	-33
office assembly GE	-16
office assembly GH	-17
office assembly ID	-13
office assembly IN	-14
office assembly JP	-11
office assembly KR	85
office assembly MY	-17
office assembly NG	12
office assembly PE	-21
office assembly RS	16
office assembly SN	22
office assembly TR	9
office assembly US	-75
office assembly VN	15
office assembly ZA	-9
office association BD	33
office association BR	-16
office association CA	-21
office association CL	14
office association CN	-103
office association DE	21
office association EG	-11
office association EU	-49
office association GB	41
office association ID	-13
office association IN	-36
office association JP	-14
office association KR	-7
office association LK	12
office association MX	-31
office association MY	12
office association PK	12
office association TW	-12
office association UG	9
office association US	58
office association VN	13
office association ZA	13
office authorities US	-14
office authority CN	10
office authority US	-9
office bangladesh BD	10
office bank CA	-13
office bank US	-31
office beef US	24
office before 12	66
office before 3	51
office before 6	26
office border CN	-13
office border US	27
office boss CH	13
office boss EU	-14
office boss US	-11
office brazil US	-23
office budget CH	-14
office budget CN	-31
office budget GB	-9
office budget US	23
office builders US	15
office bundestag DE	17
office bureau CN	-32
office bureau IR	12
office bureau KR	-16
office bureau US	62
office business CN	14
office business GB	59
office business US	-52
office cabinet AR	-12
office cabinet BD	26
office cabinet BR	-27
office cabinet CA	28
office cabinet CL	-41
office cabinet CN	-14
office cabinet DE	17
office cabinet EG	-21
office cabinet ET	-25
office cabinet EU	-50
office cabinet GB	21
office cabinet IN	41
office cabinet JM	18
office cabinet JP	41
office cabinet KE	30
office cabinet KR	-13
office cabinet LK	49
office cabinet MX	-14
office cabinet MY	16
office cabinet NO	-9
office cabinet NP	-18
office cabinet NZ	19
office cabinet PA	9
office cabinet PH	-28
office cabinet PL	-13
office cabinet PT	-10
office cabinet PY	-20
office cabinet TH	39
office cabinet TO	10
office cabinet TR	-37
office cabinet TW	18
office cabinet TZ	-12
office cabinet UA	18
office cabinet US	-69
office cabinet UY	-15
office cabinet VN	-27
office cabinet ZW	13
office canada CA	10
office canadian CA	13
office carney CA	11
office cattlemen US	24
office cbp US	22
office census CN	-17
office census US	21
office central US	-11
office chair CA	-18
office chair CN	-15
office chair EU	33
office chair GB	16
office chairman BR	-16
office chairman CL	43
office chairman CN	-12
office chairman EU	-22
office chairman JP	10
office chairman LK	20
office chairman PE	-14
office chairman US	-36
office chairwoman CN	-12
office chairwoman TW	13
office chairwoman US	-13
office chamber AT	12
office chamber BO	29
office chamber BR	13
office chamber CN	-40
office chamber CO	16
office chamber CZ	25
office chamber EU	-34
office chamber FR	24
office chamber IT	31
office chamber JP	-15
office chamber KR	-11
office chamber MX	22
office chamber NO	-12
office chamber PE	-10
office chamber PT	-22
office chamber TR	26
office chamber US	-56
office chamber VN	-20
office chancellor AT	40
office chancellor DE	24
office chancellor EU	-37
office chancellor GB	32
office chancellor US	-28
office chief AU	10
office chief CA	-20
office chief CH	-16
office chief CN	-68
office chief ES	-10
office chief EU	14
office chief GB	-11
office chief HK	10
office chief ID	-13
office chief JP	27
office chief KR	13
office chief MX	-20
office chief NZ	-31
office chief US	-49
office chief VN	-10
office chile CL	11
office china CN	11
office china US	-27
office citrus US	-27
office cni BR	30
office cni US	-23
office coffee US	19
office colleague BO	13
office colleague CL	9
office colleague DE	-9
office colleague ET	13
office colleague EU	-22
office colleague FR	10
office colleague MA	12
office colleague PY	11
office colleague RS	-17
office colleague TR	21
office colleague US	-13
office colleague UZ	-12
office colleague VN	9
office commerce AU	-11
office commerce BD	60
office commerce BR	-28
office commerce CA	-20
office commerce CH	-38
office commerce CL	-26
office commerce CN	102
office commerce CY	11
office commerce ES	-9
office commerce EU	-64
office commerce FJ	-15
office commerce FR	-15
office commerce GB	-40
office commerce GH	-9
office commerce IN	81
office commerce JP	-63
office commerce KE	-11
office commerce KR	-74
office commerce LK	10
office commerce MA	-15
office commerce ML	14
office commerce MX	-33
office commerce MY	-27
office commerce NL	-24
office commerce NO	-10
office commerce NP	16
office commerce NZ	-21
office commerce PA	12
office commerce PE	-12
office commerce PK	38
office commerce PT	-21
office commerce SN	15
office commerce TH	48
office commerce TN	13
office commerce TW	-22
office commerce US	-11
office commerce UZ	-15
office commerce VE	18
office commerce VN	-36
office commerce ZM	27
office commission CH	-15
office commission CN	79
office commission EU	120
office commission FR	-9
office commission GB	-12
office commission ID	-10
office commission KR	-16
office commission PH	11
office commission US	-88
office commissioner CA	-10
office commissioner EU	127
office commissioner NO	-10
office commissioner PT	-13
office commissioner US	-21
office committee CN	-14
office committee DK	12
office committee EU	12
office committee KR	10
office committee PK	23
office committee TR	-12
office committee US	-15
office confederation BR	48
office confederation US	-44
office congress AR	26
office congress BO	26
office congress BR	18
office congress CA	-22
office congress CN	-26
office congress CO	17
office congress EU	-18
office congress JP	-18
office congress MA	-10
office congress MX	13
office congress PE	68
office congress TH	-9
office congress US	12
office consumer CN	-10
office consumer US	22
office cooperative US	-23
office coordinating ID	16
office coordination PK	23
office council AM	-13
office council AR	-18
office council AU	-10
office council BR	-31
office council CD	11
office council CH	98
office council CL	-30
office council CN	-44
office council DE	-11
office council DK	-10
office council DZ	12
office council EC	-14
office council EG	-21
office council ET	17
office council EU	127
office council FI	-17
office council GE	-23
office council GH	-26
office council HU	-10
office council ID	-29
office council IN	-16
office council IT	-13
office council JO	-9
office council JP	-26
office council KE	-14
office council KH	13
office council KR	13
office council MA	12
office council ML	26
office council MX	-9
office council MY	-20
office council MZ	24
office council NO	-10
office council OM	17
office council PE	9
office council PH	-14
office council RW	-11
office council SA	32
office council SN	-14
office council TH	-23
office council TN	-27
office council TR	-9
office council UA	-16
office council UG	-9
office council US	-44
office council VN	-20
office council ZA	-18
office councillor CH	67
office councillor TH	-13
office counsel US	-13
office counterpart EC	13
office counterpart EU	-14
office counterpart IN	9
office counterpart KR	23
office counterpart MY	-9
office counterpart US	-11
office counterpart VN	10
office customs CN	86
office customs EC	10
office customs EU	-17
office customs FI	13
office customs FR	-12
office customs KR	-32
office customs TR	-9
office customs US	-40
office cyberspace CN	11
office danish DK	10
office democrats CH	31
office democrats EU	-15
office democrats GB	29
office democrats US	-31
office department AR	-15
office department AU	11
office department BR	-22
office department CA	33
office department CH	51
office department CN	-36
office department EU	-33
office department GB	71
office department ID	-19
office department IE	22
office department IN	-13
office department JP	-37
office department KE	-16
office department KR	-33
office department MX	-21
office department MY	-12
office department PH	36
office department TR	-12
office department TW	-17
office department US	46
office deputy CN	27
office deputy ET	-15
office deputy EU	-13
office deputy FR	-11
office deputy GB	13
office deputy GH	35
office deputy KR	-19
office deputy KZ	-16
office deputy MY	-9
office deputy PL	15
office deputy SG	18
office deputy TH	22
office deputy TR	11
office deputy US	-31
office deputy VN	21
office development BR	14
office director CA	-13
office director CH	34
office director CN	-42
office director EU	-45
office director IN	10
office director JP	-16
office director TR	-9
office director VN	-19
office distilled EU	-36
office distilled US	41
office economic CN	-43
office economic KH	-9
office economic NL	12
office economic PK	22
office economic TW	26
office economic US	9
office economics BR	-14
office economics CH	27
office economics CN	14
office economics DE	17
office economist CA	-15
office economist CN	-35
office economist US	-23
office economy AL	-13
office economy AR	24
office economy BG	15
office economy BR	-18
office economy CA	-10
office economy CH	42
office economy CN	-29
office economy DE	-26
office economy ES	-17
office economy EU	-41
office economy FI	-9
office economy FR	-12
office economy GE	22
office economy GH	-14
office economy GT	10
office economy HU	13
office economy IL	14
office economy IR	-10
office economy JP	8
office economy KZ	-14
office economy LT	13
office economy MA	-22
office economy MX	63
office economy NA	-17
office economy PE	-11
office economy PT	19
office economy SK	33
office economy TH	-14
office economy US	-35
office economy UY	12
office economy VN	-24
office embassy CN	39
office embassy EU	-12
office embassy GB	-12
office embassy PT	-11
office embassy SE	-15
office embassy US	-34
office energy US	16
office enterprise IE	18
office european EU	33
office executive CN	-51
office executive ES	-10
office executive KR	-18
office executive MX	-16
office executive MY	-9
office executive VN	-16
office export CN	-15
office export IN	31
office exporters EU	-24
office exporters FR	31
office exporters US	-37
office external IN	12
office farmers CH	21
office farmers EU	-9
office farmers GB	22
office farmers US	-27
office federal AT	28
office federal CA	14
office federal CH	148
office federal CL	-24
office federal CN	-25
office federal DE	37
office federal EU	-34
office federal GH	-12
office federal JP	-14
office federal KR	-11
office federal PK	18
office federal US	-59
office federal UY	-20
office federal VN	-13
office federation CH	24
office federation CN	-56
office federation EU	-32
office federation FR	30
office federation GB	20
office federation GH	-18
office federation IN	15
office federation IT	14
office federation KR	-16
office federation MA	11
office federation NG	-21
office federation NO	-9
office federation PK	12
office federation SE	11
office federation TR	-15
office federation US	39
office finance AR	-13
office finance AT	12
office finance BE	-9
office finance BO	-10
office finance BR	18
office finance CA	16
office finance CH	-14
office finance CL	39
office finance CN	19
office finance EC	-17
office finance EG	-17
office finance ET	10
office finance EU	-31
office finance GB	-26
office finance GH	15
office finance IN	19
office finance IT	9
office finance JP	24
office finance KE	-11
office finance KH	-20
office finance KR	26
office finance LK	17
office finance MD	-12
office finance MY	-27
office finance MZ	-12
office finance NG	11
office finance NL	-13
office finance NZ	-14
office finance PE	-14
office finance PH	-12
office finance PK	16
office finance PT	13
office finance PY	19
office finance TH	25
office finance UA	-20
office finance US	-86
office finance UY	12
office finance VN	21
office financial US	-9
office finnish FI	-13
office first GB	30
office first US	-14
office fisheries IS	36
office fisheries NO	15
office folketing DK	41
office food US	10
office for BR	-16
office for CH	13
office for CL	-13
office for CN	16
office for CO	-11
office for DK	10
office for EG	-23
office for EU	12
office for FJ	16
office for FR	39
office for GB	50
office for GE	-17
office for GR	-13
office for HK	11
office for HU	-10
office for ID	-11
office for IE	23
office for JM	-10
office for JP	-11
office for KE	25
office for MA	-22
office for MT	12
office for NG	10
office for NZ	26
office for PE	-15
office for PL	11
office for TH	-23
office for TN	11
office for TR	-10
office for US	-35
office for VN	-20
office foreign AR	19
office foreign BD	-9
office foreign BE	19
office foreign BR	49
office foreign CD	12
office foreign CH	-27
office foreign CL	23
office foreign CN	-19
office foreign CR	16
office foreign CU	25
office foreign DE	13
office foreign DZ	-21
office foreign EC	20
office foreign EU	-28
office foreign GE	-16
office foreign GH	-18
office foreign HU	16
office foreign IN	20
office foreign IS	19
office foreign IT	22
office foreign KE	-15
office foreign KR	-16
office foreign LK	-12
office foreign LV	15
office foreign MA	10
office foreign MN	13
office foreign MY	-9
office foreign NA	-24
office foreign NG	-14
office foreign PE	9
office foreign RU	-13
office foreign SN	-19
office foreign TH	-19
office foreign TN	-15
office foreign TR	-9
office foreign US	-38
office foreign UY	10
office foreign VN	13
office former CN	-29
office former MY	19
office former US	-16
office foundation CA	-28
office foundation US	31
office french FR	18
office fruit US	-13
office fund CN	-35
office fund JP	-9
office fund US	-38
office general AU	34
office general CA	38
office general CH	-12
office general CN	16
office general EU	-19
office general GB	16
office general NO	-13
office general NZ	14
office general US	-47
office government AR	-12
office government CH	27
office government CL	-18
office government CN	-66
office government DE	11
office government EG	9
office government EU	-50
office government GB	60
office government GE	-10
office government HK	19
office government JP	9
office government KE	-11
office government KR	11
office government MA	35
office government MY	-10
office government NO	-16
office government PT	-13
office government RU	-10
office government SK	11
office government TH	23
office government US	-38
office government VN	19
office governor AU	34
office governor CA	38
office governor CN	-13
office governor KE	12
office governor NZ	14
office governor US	-11
office grand TR	23
office group CN	-14
office group US	-15
office growers CA	29
office growers CL	18
office growers CN	-9
office growers EU	-15
office growers ZA	15
office head EU	-35
office head KR	-14
office head MA	24
office head MX	-15
office head US	-18
office health US	-16
office high US	-10
office home GB	-11
office home US	27
office house CN	-27
office house US	60
office in 1	31
office indian CN	-9
office indian IN	25
office industry BR	44
office industry CH	12
office industry CN	-57
office industry DE	-10
office industry ES	-10
office industry EU	-14
office industry GB	23
office industry JO	19
office industry JP	-15
office industry KR	17
office industry SG	10
office industry TW	-12
office industry US	-18
office industry UZ	9
office industry VN	20
office institute CN	-35
office institute EU	-9
office institute JP	-10
office international CA	16
office international CH	-13
office international EU	-18
office international FR	-9
office international GB	13
office international JP	-13
office international KR	-11
office international SE	-22
office international US	-16
office investment UZ	15
office irish IE	-20
office its CN	23
office its US	-18
office japan JP	11
office justice CN	-25
office justice US	41
office king EU	-24
office king JO	21
office king MA	37
office king TO	37
office king US	-14
office lab CH	-14
office lab CN	-25
office lab US	14
office leader AU	18
office leader CA	20
office leader CN	-32
office leader EU	-22
office leader GB	43
office leader IN	18
office leader JP	12
office leader KR	8
office leader MX	-11
office leader TR	-13
office leader US	-57
office leaders US	12
office league US	-28
office makers JP	-11
office manufacturers CN	-10
office manufacturers GB	8
office manufacturers JP	10
office manufacturers MY	16
office market CN	24
office market US	-17
office minister AR	36
office minister AT	19
office minister AU	43
office minister BD	30
office minister BE	16
office minister BF	10
office minister BG	10
office minister BH	13
office minister BI	-12
office minister BR	-12
office minister BT	13
office minister BY	13
office minister CA	46
office minister CH	-52
office minister CM	-17
office minister CN	-75
office minister CR	15
office minister CU	-12
office minister CV	25
office minister CY	-23
office minister DJ	-12
office minister DZ	-21
office minister EC	-10
office minister ES	-16
office minister ET	16
office minister EU	-159
office minister FI	20
office minister FR	-11
office minister GB	13
office minister GE	10
office minister GM	20
office minister GR	38
office minister GT	-21
office minister GY	20
office minister HT	-12
office minister HU	24
office minister IE	45
office minister IN	20
office minister IR	-13
office minister IS	40
office minister IT	35
office minister JM	14
office minister JP	8
office minister KE	-41
office minister KG	29
office minister KR	-22
office minister KW	9
office minister KZ	14
office minister LA	19
office minister LB	9
office minister LI	-10
office minister LR	11
office minister LT	10
office minister LU	14
office minister LV	26
office minister MA	-39
office minister MD	-13
office minister MG	-18
office minister MK	12
office minister MM	-10
office minister MR	12
office minister MU	24
office minister MW	-17
office minister MY	9
office minister MZ	-17
office minister NE	-12
office minister NG	-16
office minister NL	29
office minister OM	-33
office minister PE	-16
office minister PG	34
office minister PH	-42
office minister PK	20
office minister PL	25
office minister PY	15
office minister QA	-25
office minister RS	17
office minister RU	-9
office minister RW	-20
office minister SA	-30
office minister SB	12
office minister SE	13
office minister SG	17
office minister SI	46
office minister SK	24
office minister SN	15
office minister SZ	-19
office minister TH	19
office minister TJ	10
office minister TR	-10
office minister TW	-17
office minister UA	-19
office minister UG	-12
office minister US	-205
office minister UZ	-25
office minister VE	13
office minister WS	10
office minister ZA	28
office ministers AU	11
office ministers CA	11
office ministers ET	24
office ministers EU	-18
office ministers IT	15
office ministers MY	-22
office ministers MZ	24
office ministers SA	16
office ministers UA	18
office ministers US	-26
office ministers VN	14
office ministers ZA	-21
office ministers ZM	-15
office ministry AL	-9
office ministry AM	13
office ministry AR	-12
office ministry AU	-23
office ministry BD	13
office ministry BE	37
office ministry BO	-16
office ministry BR	24
office ministry CA	-46
office ministry CH	-23
office ministry CM	24
office ministry CN	133
office ministry CY	15
office ministry CZ	12
office ministry DE	14
office ministry DZ	12
office ministry ES	-16
office ministry EU	-95
office ministry FI	20
office ministry FR	-11
office ministry GB	-28
office ministry GE	-14
office ministry GH	-24
office ministry HK	-16
office ministry HR	17
office ministry HU	19
office ministry ID	11
office ministry IE	-14
office ministry IN	81
office ministry IR	-19
office ministry IS	16
office ministry JP	13
office ministry LV	-10
office ministry MD	-9
office ministry MG	-17
office ministry ML	-9
office ministry MN	-10
office ministry MR	17
office ministry MY	-21
office ministry NA	-12
office ministry NL	-17
office ministry NO	11
office ministry NZ	-12
office ministry PH	-26
office ministry PK	-18
office ministry PT	10
office ministry RU	-21
office ministry SG	18
office ministry SI	13
office ministry SK	28
office ministry TH	-22
office ministry TR	27
office ministry TW	12
office ministry TZ	-12
office ministry US	-179
office ministry UY	-14
office ministry VN	40
office ministry WS	-9
office ministry ZA	20
office mofcom CN	32
office mofcom US	-16
office monetary CN	-33
office monetary US	-34
office motor GB	19
office motor US	-18
office nam VN	12
office national AO	11
office national AR	-17
office national AT	11
office national BD	14
office national BG	16
office national BR	37
office national CA	-31
office national CH	-20
office national CN	-69
office national DE	-17
office national EC	21
office national EU	-49
office national GE	-20
office national GH	-21
office national ID	-15
office national IN	-27
office national JP	-23
office national KE	10
office national KR	74
office national MX	-16
office national MY	-28
office national NG	12
office national PA	16
office national PE	-19
office national RS	16
office national SN	9
office national TH	-11
office national US	42
office national VN	10
office negotiator CH	-10
office negotiator CN	-14
office negotiator JP	35
office negotiator US	-38
office office AU	43
office office AZ	-13
office office CA	31
office office CN	-40
office office DE	22
office office DK	10
office office EU	-34
office office GB	-18
office office GH	-9
office office GR	13
office office ID	11
office office IN	-21
office office JP	-36
office office KR	46
office office LV	10
office office MX	10
office office NG	-12
office office NO	-10
office office PH	15
office office TN	-14
office office TW	17
office office US	-33
office officer US	-9
office official IN	10
office official MY	-11
office parliament AU	-9
office parliament CA	14
office parliament CH	47
office parliament CL	-26
office parliament CN	-24
office parliament CY	-15
office parliament DE	-18
office parliament EE	15
office parliament EG	9
office parliament EU	73
office parliament FJ	15
office parliament GB	22
office parliament GE	40
office parliament GH	23
office parliament IE	-12
office parliament IN	-22
office parliament KE	-14
office parliament KR	-29
office parliament LK	14
office parliament MY	-18
office parliament NZ	34
office parliament OM	-18
office parliament PE	-16
office parliament PL	-12
office parliament PT	16
office parliament TR	-28
office parliament UA	-12
office parliament UG	18
office parliament US	-87
office party CN	-19
office party KR	42
office party TW	12
office party US	-42
office people EU	-12
office people KR	38
office people US	-38
office peru PE	-14
office peterson CN	-24
office peterson US	17
office port CN	-15
office port US	9
office postal EU	-12
office postal US	-35
office power KR	42
office power US	-27
office premier CA	57
office premier KR	-14
office premier TH	10
office premier TW	53
office premier US	-71
office president AO	48
office president AR	39
office president AT	14
office president BE	-28
office president BO	33
office president BR	23
office president BW	12
office president CA	-15
office president CD	12
office president CH	-26
office president CI	-23
office president CL	25
office president CN	-118
office president CO	52
office president CV	-13
office president CZ	11
office president DK	-40
office president DZ	29
office president EC	22
office president EE	-44
office president ES	-24
office president ET	-22
office president EU	-96
office president FJ	-27
office president GB	-56
office president GE	-39
office president GR	-17
office president GT	13
office president HK	-41
office president HN	17
office president ID	15
office president IE	-21
office president IN	-39
office president IR	-14
office president JM	-14
office president JO	-20
office president JP	-87
office president KE	23
office president KH	-21
office president KR	-27
office president LI	-9
office president LK	12
office president LT	-8
office president LV	-15
office president MA	-33
office president MG	30
office president MM	9
office president MN	-12
office president MT	-15
office president MU	-12
office president MW	16
office president MX	44
office president MY	-41
office president MZ	25
office president NG	29
office president NL	-21
office president NO	-59
office president OM	-17
office president PE	31
office president PH	45
office president PK	12
office president PT	-14
office president PY	38
office president RU	-27
office president SE	-64
office president SG	-12
office president SI	12
office president SK	-27
office president SN	28
office president SV	-15
office president TG	24
office president TH	-22
office president TN	16
office president TR	19
office president TW	34
office president TZ	10
office president UG	9
office president US	96
office president UY	46
office president VE	15
office president VN	-55
office president ZA	46
office president ZW	14
office presidential CA	-16
office presidential JP	-12
office presidential KR	62
office presidential US	-23
office press MX	12
office prime AL	11
office prime AT	-8
office prime BD	18
office prime BE	10
office prime BR	-12
office prime CA	14
office prime CH	-30
office prime CL	-26
office prime CN	-55
office prime CU	-22
office prime DE	-21
office prime DK	14
office prime EC	-24
office prime EG	44
office prime EU	-63
office prime FI	18
office prime FJ	-21
office prime FR	16
office prime GB	32
office prime GE	17
office prime GH	-17
office prime GR	13
office prime HR	11
office prime HU	25
office prime ID	-16
office prime IN	11
office prime IS	20
office prime JP	29
office prime KE	-13
office prime KG	13
office prime KH	20
office prime KR	-16
office prime KZ	39
office prime LA	16
office prime LB	12
office prime LT	20
office prime LV	33
office prime MA	-16
office prime MN	14
office prime MT	10
office prime MU	14
office prime MY	-10
office prime OM	-9
office prime PE	-13
office prime PL	28
office prime PT	15
office prime QA	-10
office prime RU	-13
office prime RW	-16
office prime SG	29
office prime SI	18
office prime TN	-24
office prime TR	-31
office prime US	-77
office prime UY	-18
office producers CN	-11
office producers US	12
office professor CN	30
office professor US	-9
office promotion IN	25
office promotion US	-11
office protection CN	-13
office protection US	28
office q before 12	-11
office reagan CA	-28
office reagan US	25
office regulator CN	21
office representative CA	-10
office representative CH	-11
office representative GB	-14
office representative KR	-19
office representative MY	-8
office representative SE	-10
office representative US	92
office retail CN	-48
office retail KR	-17
office retail US	87
office riksdag SE	24
office rival US	-14
office science US	-14
office scotch GB	62
office scotch US	-41
office secretary AR	32
office secretary BD	-10
office secretary BO	12
office secretary BR	-18
office secretary CA	-25
office secretary CH	-15
office secretary CN	-88
office secretary CO	-12
office secretary DE	14
office secretary EG	-24
office secretary EU	-54
office secretary GB	96
office secretary HK	13
office secretary ID	-24
office secretary IN	30
office secretary IS	-12
office secretary KE	50
office secretary KH	-12
office secretary KR	-45
office secretary KZ	-14
office secretary MA	-13
office secretary MX	59
office secretary MY	-34
office secretary PE	-23
office secretary PH	67
office secretary RU	-11
office secretary TH	-17
office secretary TR	-30
office secretary UY	-8
office secretary VN	-20
office security CN	-31
office security IN	-10
office security KR	11
office security US	31
office sejm PL	31
office semiconductor US	17
office senate BE	12
office senate BO	21
office senate BR	21
office senate CL	26
office senate CN	-36
office senate CZ	22
office senate EU	-13
office senate GB	-14
office senate HU	-10
office senate IN	-15
office senate KR	-19
office senate KZ	31
office senate MX	45
office senate PE	-12
office senate PH	47
office senate PY	-16
office senate RU	-32
office senate TH	-20
office senate US	23
office senate UY	20
office senate ZA	-19
office senator AR	10
office senator CA	-16
office senator CL	36
office senator CN	-37
office senator KR	-10
office senator MX	13
office senator PH	43
office senator TH	-14
office senator US	29
office service US	12
office shipping CN	-27
office shipping US	-11
office social CH	33
office social US	-18
office society GB	22
office society US	-16
office southern US	18
office soybean US	17
office speaker US	11
office spirits EU	-42
office spirits FR	19
office spirits US	35
office spokesman AR	-11
office spokesman BO	-23
office spokesman BR	10
office spokesman CA	-13
office spokesman DK	24
office spokesman EC	17
office spokesman EU	24
office spokesman GB	41
office spokesman GH	-27
office spokesman HK	11
office spokesman KR	14
office spokesman MY	-10
office spokesman NG	25
office spokesman PH	-14
office spokesman TH	22
office spokesman TN	13
office spokesman US	-27
office spokesperson CA	-10
office spokesperson CN	57
office spokesperson EU	50
office spokesperson GB	21
office spokesperson ID	-18
office spokesperson IN	11
office spokesperson MY	-15
office spokesperson SE	-15
office spokesperson TR	10
office spokesperson US	-21
office spokesperson VN	16
office spokeswoman EC	-11
office spokeswoman EU	19
office spokeswoman GB	18
office spokeswoman MY	9
office state CN	19
office state CU	11
office state DE	16
office state ES	12
office state GB	41
office state IN	-10
office state KR	40
office state MY	-13
office state NO	11
office state US	-26
office states CH	17
office states IN	-12
office states US	16
office statistics CN	12
office statistics US	-31
office steelworkers CA	-21
office steelworkers CN	-10
office steelworkers EU	-12
office storting NO	63
office swissmem CH	37
office swissmem US	-14
office taoiseach IE	29
office tariff CH	-13
office tariff CN	88
office tariff GB	10
office tariff PH	14
office tariff US	-69
office technology CN	-11
office technology US	25
office textile CN	-10
office thai TH	11
office thailand TH	17
office the AT	12
office the BD	24
office the BR	-14
office the CH	17
office the CN	13
office the DK	19
office the EG	-23
office the ES	-17
office the FR	10
office the GE	-18
office the GH	-10
office the ID	-22
office the IE	9
office the IL	17
office the IN	11
office the IR	10
office the KE	18
office the KR	-33
office the MA	-20
office the MZ	10
office the NG	11
office the PE	19
office the PL	10
office the PY	10
office the RS	-12
office the SE	-19
office the TH	-17
office the TN	12
office the US	-43
office the VN	-23
office toy CN	-23
office toy US	44
office trade AM	-10
office trade AR	-17
office trade AU	40
office trade BA	19
office trade BD	-24
office trade BE	21
office trade BF	18
office trade BG	-25
office trade BJ	12
office trade BO	-24
office trade BR	-13
office trade BW	16
office trade CA	36
office trade CD	16
office trade CH	-50
office trade CL	-29
office trade CN	-67
office trade CR	16
office trade CV	12
office trade CZ	-18
office trade DZ	-16
office trade EC	15
office trade EE	9
office trade EG	-28
office trade ES	18
office trade ET	37
office trade EU	21
office trade FJ	31
office trade GB	57
office trade GE	-19
office trade GH	28
office trade GM	26
office trade GR	-12
office trade GY	10
office trade HR	-14
office trade HU	-29
office trade IN	-36
office trade IQ	-15
office trade IS	-17
office trade IT	-13
office trade JO	10
office trade JP	-30
office trade KE	28
office trade KH	-25
office trade KR	11
office trade LB	-16
office trade LT	-29
office trade MA	-15
office trade MG	-19
office trade MX	-24
office trade MY	-17
office trade NA	16
office trade NO	-23
office trade NZ	42
office trade OM	-11
office trade PE	12
office trade PG	32
office trade PH	42
office trade PK	-33
office trade PT	-13
office trade QA	-8
office trade RO	-15
office trade RS	14
office trade RU	-12
office trade RW	13
office trade SA	-24
office trade SG	27
office trade SI	26
office trade SK	9
office trade SN	11
office trade TH	-42
office trade TN	11
office trade TT	19
office trade UA	-11
office trade UG	-11
office trade US	-31
office trade UY	-27
office trade UZ	10
office trade VN	35
office trade WS	10
office trade ZA	12
office trade ZM	-10
office traders US	-12
office transport CN	29
office transport US	-14
office treasurer AU	29
office treasurer US	-15
office treasury BR	-11
office treasury CH	-10
office treasury CN	-70
office treasury ES	-13
office treasury GB	39
office treasury JP	-19
office treasury KE	25
office treasury KR	-13
office treasury MY	-24
office treasury US	117
office turkish TR	19
office union BR	-18
office union CH	18
office union CN	-21
office union EU	-58
office union GB	27
office union IN	34
office union IS	13
office union KZ	-15
office union MA	-15
office union PL	19
office union TR	9
office union US	-46
office united CA	-22
office united CN	-16
office united EU	-14
office universal EU	-12
office universal US	-35
office ustr CN	-24
office ustr US	63
office vda CN	-13
office vda DE	15
office vda EU	-28
office vda NL	-14
office vda US	-20
office vdma DE	-18
office vdma EU	-11
office vehicle CN	-12
office vehicle US	20
office vice BR	20
office vice CH	-12
office vice CN	32
office vice ID	12
office vice IN	-11
office vice PE	-10
office vice TW	49
office vice US	-42
office whisky GB	62
office whisky US	-41
office white CN	-24
office white US	57
office wine US	-9
office world CN	-39
office world EU	-13
office world US	-44
office xinhua CN	72
office xinhua US	-38
office yale CN	-17
office yale US	18
organisation after 12	-33
organisation after 3	35
organisation after 6	-21
organisation after far	-46
organisation before 12	-34
organisation before 3	50
organisation before 6	-16
organisation in 1	95
organisation q before 12	-24
organisation q before far	11
organisation t in 1	18
other no we office	8
other no we organisation	11
other no we person turn	-22
other some we	-21
other some we office turn	-16
other some we person turn	17
other we	23
other we person	23
other we person turn	14
our: first before	-41
our: first before alone	-34
our: first by name here	-17
our: first here	-42
our: home	-18
our: last before	-24
our: last here	-29
own and silent	7
own and silent office	-30
own and silent person	28
own no we	6
own some we office	20
own some we office turn	23
own some we person turn	-24
own we person turn	-25
person after 1	11
person after 12	-15
person after 3	25
person after far	-19
person before 1	47
person before 6	26
person in 1	37
person q after 12	-18
person q before 3	-15
person q before 6	-17
person q before far	-31
person t after 12	-26
q after 12 quality	-15
q after 12 seat	-13
q after led and	-19
q after led on	-16
q after then .	25
q after then has	-13
q before 12 name	-9
q before 12 town	-14
q before 6 name	-25
q before far name	-19
q before far quality	-12
q before has "	-23
q before has ,	-17
q before has the	-14
q before led "	-11
q before led on	-26
q before led the	-7
q before led what	-22
q before: , "	-15
q before: , " said	11
q first: nearest after	-29
q first: nearest before	-50
q nearest before	-41
rank=-1 office	43
rank=-1 organisation	23
rank=-1 person	-59
rank=0 office	-16
rank=0 person	17
rank=1 office	43
rank=1 organisation	48
rank=1 person	61
rank=2 office	-15
rank=2 organisation	-18
rank=2 person	-15
rank=3 office	-34
rank=3 organisation	-47
rank=3 person	-76
rank=4 office	-37
rank=4 organisation	-78
rank=4 person	-106
rule:another	-129
rule:beside one of them	29
rule:first	61
rule:first guessed	13
rule:guessed	13
rule:guessed ambassador	23
rule:guessed another	10
rule:guessed chief	-18
rule:guessed executive	-14
rule:guessed minister	26
rule:guessed ministry	25
rule:guessed negotiator	11
rule:guessed office	20
rule:guessed organisation	44
rule:guessed premier	-10
rule:guessed president	-18
rule:none open	-6
rule:open home	-48
rule:open home own	18
rule:party	62
rule:party administration	-17
rule:party adviser	38
rule:party ambassador	22
rule:party assembly	-11
rule:party authority	-9
rule:party bank	-23
rule:party board	20
rule:party bureau	12
rule:party chair	11
rule:party chairman	-21
rule:party chamber	-50
rule:party chancellor	13
rule:party chief	30
rule:party colleague	29
rule:party commission	46
rule:party commissioner	61
rule:party congress	14
rule:party consul	-10
rule:party council	-38
rule:party counterpart	23
rule:party delegate	10
rule:party delegation	18
rule:party department	-60
rule:party deputy	-10
rule:party director	-39
rule:party embassy	-25
rule:party envoy	14
rule:party government	10
rule:party institute	-16
rule:party lab	-20
rule:party leader	9
rule:party ministry	-58
rule:party negotiator	37
rule:party other	32
rule:party person	54
rule:party president	79
rule:party representative	95
rule:party secretary	26
rule:party senator	-10
rule:party service	-10
rule:party speaker	-18
rule:party spokesman	9
rule:party spokesperson	10
rule:party spokeswoman	23
rule:party treasury	13
rule:party union	-28
rule:seat free	32
rule:seat taken	-72
says after from	-28
says after none	-38
says after none often	-41
says after with	-46
says beside us	-35
says beside us often	-43
says many	-40
says most	-53
says name	-60
says name often	-18
says never	7
says quality	-23
says quality often	-29
says seat	-12
says seat often	-11
says some	17
silent: first before	22
silent: last before	12
t after 12 name	-27
t after 12 quality	-18
t after 3 town	16
t after 6 name	13
t after 6 quality	-28
t after far name	-26
t after far quality	12
t after has (	25
t after has ,	19
t after has :	-24
t after has the	-17
t after led (	28
t after led ,	31
t after led :	-14
t after led and	14
t after led for	26
t after led from	-21
t after led on	-30
t after led the	-29
t after led to	-11
t after led with	-30
t after then )	38
t after then ,	8
t after then :	16
t after then at	-15
t after then has	-19
t after then have	-10
t after then in	-12
t after then last	-10
t after then on	14
t after then pays	-10
t after: (	28
t after: ,	10
t after: :	-8
t first: nearest after	22
t in 1 name	16
t in 1 quality	21
t in 1 town	-12
t nearest after	-13
taken up	-47
their: first before	13
their: first by name here	-21
their: last before	16
their: last here	20
there=always	36
there=never	-19
there=some	-15
unnamed US 0	-146
unnamed US 0 assembly	-14
unnamed US 0 cabinet	-26
unnamed US 0 chamber	-9
unnamed US 0 council	-14
unnamed US 0 department	-12
unnamed US 0 director	10
unnamed US 0 executive	13
unnamed US 0 government	-12
unnamed US 0 institute	14
unnamed US 0 minister	-48
unnamed US 0 ministers	-13
unnamed US 0 ministry	-22
unnamed US 0 of 1 office	31
unnamed US 0 of 2 office	-9
unnamed US 0 of 2 organisation	-14
unnamed US 0 of 2 person	-55
unnamed US 0 of 3 office	-37
unnamed US 0 of 3 organisation	-62
unnamed US 0 of 3 person	-95
unnamed US 0 office	-13
unnamed US 0 other	-55
unnamed US 0 parliament	-12
unnamed US 0 president	-29
unnamed US 0 secretary	-13
unnamed US 0 senate	-22
unnamed US 1	16
unnamed US 1 congress	-29
unnamed US 1 government	13
unnamed US 1 of 1 person	13
unnamed US 1 of 2 office	25
unnamed US 1 of 2 person	-17
unnamed US 1 of 3 organisation	9
unnamed US 1 of 3 person	-10
unnamed US 1 other	34
unnamed US 1 president	21
unnamed US 1 secretary	-33
unnamed US 2	61
unnamed US 2 of 1 organisation	14
unnamed US 2 of 3 office	24
unnamed US 2 of 3 organisation	18
unnamed US 2 of 3 person	23
unnamed US 2 other	11
unnamed US 2 president	35
unnamed US 3	37
unnamed US 3 of 1 office	14
unnamed US 3 of 3 office	26
unnamed US 3 of 3 organisation	43
unnamed US 3 of 3 person	-25
unnamed US 3 president	39
unnamed US 3 secretary	-17
unnamed administration	20
unnamed assembly	-14
unnamed association	37
unnamed cabinet	-35
unnamed chamber	-15
unnamed chancellor	15
unnamed congress	-16
unnamed council	-19
unnamed department	15
unnamed executive	11
unnamed institute	14
unnamed king	-13
unnamed minister	-14
unnamed ministers	-16
unnamed ministry	-29
unnamed office	-13
unnamed other	17
unnamed parliament	-17
unnamed president	53
unnamed representative	12
unnamed secretary	-48
unnamed senate	-29
unnamed service	12
unnamed spokesman	-14
voices=0	-35
voices=0 own	7
voices=1 own	9`;
