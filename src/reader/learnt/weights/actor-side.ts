// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const ACTOR_SIDE = `yes
1 begins paragraph	11
1 begins paragraph quality	-16
1 begins paragraph seat	11
1 first before alone	11
1 first by name here	14
1 her: home	-15
1 her: last before	-16
1 his: first before alone	21
1 his: first here	-8
1 his: home	16
1 his: last before	23
1 his: last here	9
1 home	-16
1 its: first before	26
1 its: first before alone	26
1 its: first by name here	34
1 its: first here	36
1 its: home	-15
1 our: first before	-44
1 our: first before alone	-39
1 our: first by name here	-20
1 our: first here	-33
1 our: home	-14
1 our: last before	-35
1 our: last here	-14
1 silent: alone before	13
1 silent: first before	32
1 silent: last before	19
1 their: first before	10
1 their: first here	-19
1 their: last before	22
<always>	0
after 12 name	-41
after 12 quality	12
after 12 seat	-25
after 3 name	36
after 3 seat	33
after 6 name	8
after 6 quality	-25
after far name	-27
after far quality	-18
after far seat	-26
after has 's	21
after has (	32
after has ,	9
after has ;	-39
after has <Name>	64
after has <body>	28
after has <office>	22
after has a	-15
after has and	-112
after has announces	-9
after has as	11
after has at	16
after has because	-16
after has been	-12
after has called	-28
after has denied	15
after has did	9
after has exports	-23
after has for	89
after has has	-22
after has he	-8
after has heads	29
after has his	-9
after has home	-8
after has in	38
after has is	10
after has it	16
after has leads	33
after has led	17
after has met	-44
after has of	23
after has on	13
after has out	-14
after has over	-10
after has proposed	-14
after has received	-15
after has replied	12
after has reported	-24
after has reporters	23
after has runs	17
after has said	44
after has says	-31
after has signed	35
after has signs	14
after has speaks	10
after has tells	-17
after has the	10
after has threatened	-13
after has to	-50
after has told	46
after has trade	-13
after has urged	-11
after has warned	14
after has was	-13
after has who	82
after has will	-15
after has with	-33
after has writes	-15
after has wrote	10
after has yesterday	-15
after led (	24
after led ,	40
after led -	-11
after led ;	-33
after led a	-28
after led and	-71
after led asked	-16
after led at	13
after led because	-19
after led between	22
after led by	-22
after led called	-14
after led for	67
after led from	-22
after led heads	12
after led his	-56
after led if	-24
after led in	41
after led is	15
after led on	-31
after led over	-14
after led radio	25
after led recognise	19
after led said	11
after led says	20
after led see	-10
after led that	49
after led the	-27
after led threatened	-12
after led to	-61
after led unless	-16
after led until	-17
after led urged	-10
after led was	-20
after led which	-29
after led while	-18
after led with	-87
after then 's	-20
after then )	27
after then -	17
after then .	24
after then :	34
after then ;	33
after then a	-28
after then about	-17
after then ambassador	-11
after then and	14
after then are	-17
after then at	-13
after then before	-13
after then business	-11
after then by	-46
after then cars	-39
after then charges	18
after then cheese	13
after then coffee	-11
after then colleague	-38
after then confirmed	10
after then could	19
after then counterpart	-29
after then delegation	24
after then does	16
after then duty	-18
after then exporters	14
after then finance	11
after then for	-41
after then government	17
after then has	-16
after then have	-12
after then in	-25
after then industry	10
after then is	-14
after then keeps	-13
after then last	-17
after then levies	-22
after then list	13
after then market	-15
after then medicines	11
after then minister	-35
after then on	-19
after then one	16
after then origin	-16
after then parliament	38
after then president	-11
after then published	-12
after then reporters	19
after then requires	-20
after then sells	19
after then side	11
after then signed	9
after then since	10
after then tariff	20
after then television	21
after then that	-21
after then the	-45
after then this	14
after then time	11
after then to	-45
after then told	13
after then trade	27
after then tyres	-17
after then wanted	-12
after then will	19
after then with	-11
after then workers	19
after then would	53
after: 	12
after: (	32
after: , and	-40
after: , and the	-30
after: , for the	11
after: , his	15
after: , met in	-14
after: , the	65
after: , the <office> in	11
after: , who heads	12
after: , who heads the	17
after: , who leads for	9
after: , who leads the	20
after: , who led the	11
after: ; in	-11
after: and	-56
after: and , in	-34
after: and his	-24
after: for	70
after: has said that	21
after: in	64
after: of	65
after: said in	-11
after: said on <Name> that	23
after: said that	14
after: says that	-29
after: signed for	29
after: that the	9
after: told reporters in	11
after: told the	13
after: urged	-10
after: was in	-11
asked after and	-12
asked after from	-16
asked after in	-11
asked after none often	18
asked after of	26
asked after to	-14
asked after with	-32
asked beside us	-21
asked many	-25
asked most	-12
asked owns	17
asked quality	-32
asked some	15
before 1 seat	34
before 12 quality	-13
before 12 seat	-17
before 3 name	18
before 3 quality	51
before 3 seat	28
before 6 seat	29
before far seat	34
before has 's	74
before has )	-15
before has ,	-64
before has .	16
before has :	58
before has ;	-19
before has <Name>	8
before has <body>	28
before has <office>	-18
before has a	15
before has and	-90
before has by	68
before has for	14
before has from	-10
before has in	-12
before has is	34
before has it	33
before has led	31
before has of	13
before has on	-27
before has said	-20
before has says	-16
before has side	31
before has signature	17
before has signed	12
before has the	25
before has under	9
before has was	24
before has whose	26
before led 's	-10
before led (	-12
before led ,	39
before led :	10
before led ;	23
before led and	13
before led between	13
before led but	10
before led by	-21
before led from	-57
before led his	12
before led if	-45
before led in	26
before led of	-28
before led on	-55
before led should	-33
before led that	22
before led the	28
before led then	19
before led to	-49
before led what	13
before led with	-73
before led —	45
before: 	40
before: 's	37
before: 's ,	25
before: ) and	-13
before: ,	-22
before: , <Name>	12
before: , and	-31
before: , the	-46
before: :	19
before: : the	9
before: ;	-11
before: a	14
before: and	-54
before: by	24
before: by the	22
before: it is the	17
before: side the	16
before: the	96
before: —	-13
begins paragraph	21
begins paragraph quality	-13
begins paragraph seat	13
by kind of body	130
called abbas DZ	40
called abbas TN	-13
called abdul MY	22
called abeid TZ	27
called abul BD	22
called adams BB	30
called adnan TR	25
called afonso PT	24
called agostinho AO	29
called aguirre CL	21
called agus ID	25
called ahmad BD	20
called ahmadu NG	10
called akaki GE	32
called akazawa JP	33
called akazawa US	-28
called al-azhari SD	13
called al-fassi MA	31
called alcide IT	24
called alckmin BR	13
called alckmin US	-11
called aleksandar BG	17
called alessandri CL	37
called alexander AM	22
called alexander CA	10
called alexander JM	10
called alexander US	10
called alexandros GR	31
called alfaro CO	-14
called alfaro EC	62
called alfonso CO	16
called alfred AU	43
called ali IN	-13
called ali PK	18
called alikhan KZ	36
called alimardan AZ	25
called allal MA	33
called alois CZ	32
called amar MN	22
called amílcar CV	18
called anandyn MN	22
called andrés BO	14
called andrés CL	31
called andrés KR	-16
called andrés PE	14
called aniceto BO	20
called antanas LT	15
called ante HR	22
called anton SI	31
called antonio PY	21
called antónio PT	16
called apolinario PH	51
called apolo UG	10
called aranha BR	29
called arce BO	20
called arturo CL	40
called augustinas LT	23
called augusto PE	30
called awolowo NG	20
called ayala PY	39
called azikiwe NG	37
called badenoch CN	-11
called badenoch GB	45
called badenoch US	-25
called balingiin MN	21
called balmaceda CL	28
called banda MW	18
called banomyong TH	41
called baptista BO	22
called barbosa BR	45
called barbosa PT	-14
called barrios GT	17
called bartolomé AR	25
called barton AU	23
called batlle UY	59
called bayar TR	47
called bayrou EU	-17
called bayrou FR	15
called belaúnde PE	14
called belisario PA	20
called bello CL	31
called ben AU	12
called ben MA	14
called benedicto UG	19
called benito MX	33
called bernardino PT	17
called bernd EU	55
called bernd GL	-9
called bernd US	-34
called bessent CN	-27
called bessent SE	-9
called bessent US	71
called bhimsen NP	10
called bin OM	14
called blaise SN	17
called boffa MT	25
called boi VN	26
called borden CA	39
called bourguiba TN	11
called branting SE	31
called brătianu RO	14
called bukeikhanov KZ	35
called busia GH	28
called bustamante JM	16
called cabral CV	18
called cabral SN	-11
called caleb CN	-13
called caleb US	27
called candamo PE	10
called canning GB	17
called carlos AR	41
called carlos CO	38
called carlos CU	37
called carlos PH	18
called carlos PY	20
called carlos UY	-16
called carlos VN	-16
called carney CA	27
called casely GH	15
called castberg NO	25
called castilla PE	35
called celâl TR	37
called cerda CL	21
called champagne CA	9
called chang KR	33
called charilaos GR	33
called chau VN	22
called cheng CN	-27
called cheng TW	38
called cheng US	-17
called chenggang CN	60
called chenggang GB	-9
called chenggang SE	-9
called chenggang US	-36
called chew CN	-15
called chew US	-28
called chifley AU	12
called ching-te TW	35
called ching-te US	-22
called chitepo ZW	18
called chkhenkeli GE	31
called cho KR	9
called chris EU	-33
called chris US	34
called christian DK	15
called christian NO	45
called chunhavajira TH	17
called claro PH	11
called claudia MX	30
called claudia US	-21
called cobden GB	16
called costa PT	28
called cruz BO	14
called curtin AU	17
called céspedes CU	34
called dadabhai IN	25
called damdin MN	26
called damrong TH	21
called danquah GH	26
called deakin AU	43
called der EU	24
called der US	-13
called deák HU	29
called dia SN	26
called diagne SN	17
called diego CL	37
called diego PE	-11
called domingo AR	46
called don LK	13
called donald CN	-24
called donald EU	10
called donald JP	-20
called donald US	80
called dorji BT	20
called droz AR	-16
called droz CH	45
called edib TR	12
called edmund AU	23
called eduardo MZ	30
called einaudi IT	15
called el-nahas EG	17
called eleftherios GR	26
called eleftherios TR	-15
called eligio PY	34
called elizabeth CN	-20
called elizabeth US	24
called eloy CO	-14
called eloy EC	63
called emmanuel FR	31
called endelkachew ET	21
called enrico MT	21
called eric TT	25
called eric US	-18
called eugeniusz PL	35
called fatali AZ	11
called fayzulla UZ	35
called fazlul BD	20
called ferenc HU	37
called ferhat DZ	40
called ferhat TN	-13
called fethi TR	13
called fielding CA	21
called figl AT	18
called fontes PT	37
called françois EU	-19
called françois FR	15
called françois-philippe CA	9
called fraser NZ	19
called fridtjof NO	30
called friedrich EU	-10
called félix CI	18
called gabriel FR	30
called gabriela CL	19
called gareth GB	19
called gasperi IT	24
called gbedemah GH	15
called genden MN	29
called george GB	30
called george US	-18
called geraldo BR	13
called geraldo US	-11
called gill EU	30
called gill US	-14
called giolitti IT	20
called giovanni IT	20
called gladstone GB	27
called gokhale IN	18
called gopal IN	18
called goyal GB	-11
called goyal IN	24
called grabski PL	13
called grantley BB	30
called greer CN	-19
called greer US	51
called gregorio DO	20
called griffith IE	11
called grunitzky TG	23
called grégoire RW	18
called gunnar NO	21
called guy CH	24
called guy US	-12
called guèye SN	28
called gökalp TR	39
called habib TN	30
called habte-wold ET	12
called haddad TN	17
called hafstein IS	41
called hallstein EU	13
called hamilton US	14
called hannes IS	41
called harb EG	39
called harry ZM	28
called hashem JO	14
called hassett US	11
called hastings MW	22
called hatta ID	40
called hayford GH	15
called hendrik NA	20
called herbert NG	31
called herbert ZW	13
called hipólito AR	27
called hirobumi JP	16
called hjalmar SE	31
called hodža SK	32
called hofmeyr ZA	16
called hosea NA	31
called houphouët-boigny CI	26
called hovhannes AM	22
called howard CN	-23
called howard GB	-20
called howard US	60
called howe CA	26
called hrushevsky UA	30
called hun KH	16
called hun MY	-14
called huq BD	20
called huseyn BD	28
called huskisson GB	23
called hørup DK	18
called ibarra EC	23
called ibrahim JO	14
called ignacy PL	26
called ilija RS	24
called inculeț MD	22
called ion MD	22
called ion RO	11
called ishiba JP	23
called ismail AL	23
called ismail SD	13
called istván HU	27
called i̇nönü TR	38
called i̇smet TR	38
called jaafar MY	42
called jaan EE	35
called jae KR	10
called jamieson CN	-18
called jamieson US	47
called jan EU	-10
called jan ZA	30
called janez SI	21
called jean EU	19
called jens DK	24
called jian CN	12
called jiménez CR	12
called jinping CN	69
called jinping GB	-17
called jinping US	-48
called joaquim BR	19
called johan FI	11
called johan NO	49
called john AU	14
called john CA	23
called john CN	-45
called john GB	33
called john IE	11
called john PG	20
called jomo KE	30
called jonathan GB	11
called joseph CD	29
called joseph EU	-13
called joseph GH	18
called joseph NZ	28
called joseph VN	-18
called joshua ZW	13
called josé AR	-9
called josé CA	-11
called josé CL	22
called josé CO	-12
called josé EC	34
called josé MX	13
called josé NI	29
called josé NO	-19
called josé PT	17
called josé UY	66
called juan AR	26
called juan CR	26
called juho FI	10
called jules FR	25
called julius AT	19
called julius NZ	22
called julius TZ	16
called justin CA	27
called justin CN	-9
called justin MX	-10
called justin US	-13
called justo GT	17
called juárez MX	29
called jón IS	38
called kajaznuni AM	22
called kamil EG	9
called kapwepwe ZM	21
called karin CH	20
called karin US	-12
called karl AT	27
called karoline US	12
called karremans NL	12
called karume TZ	27
called kasa-vubu CD	25
called kaunda ZM	16
called kayibanda RW	18
called keir GB	48
called keller-sutter CH	20
called keller-sutter US	-12
called kemi CN	-11
called kemi GB	45
called kemi US	-25
called kenneth ZM	16
called kenyatta KE	30
called kevin US	11
called keïta ML	30
called khama BW	36
called khama NA	-10
called khan AZ	11
called khan PK	37
called khan UZ	-10
called khatisian AM	22
called khodzhayev UZ	15
called khoyski AZ	11
called kil-chun KR	34
called kim JP	-17
called kim KR	88
called kim US	-26
called kim VN	14
called kiwanuka UG	19
called knudsen NO	22
called kobina GH	13
called kofi GH	28
called koirala NP	32
called kojo GH	17
called komla GH	15
called konstantin EE	38
called koo KR	15
called korekiyo JP	36
called korošec SI	31
called kossuth HU	13
called krishna IN	19
called kutako NA	31
called kwame GH	30
called kwiatkowski PL	35
called kārlis LV	22
called lai TW	35
called lai US	-22
called lajos HU	12
called lala FJ	41
called lala NZ	-10
called lala WS	-9
called lamine SN	32
called lange EU	55
called lange GL	-9
called lange US	-34
called laurier CA	40
called leavitt US	12
called lee KR	33
called lee US	-30
called leguía PE	31
called lehmann DK	14
called lemass IE	30
called leopold AT	18
called leyen EU	24
called leyen US	-13
called li-chiun CN	-26
called li-chiun TW	35
called li-chiun US	-13
called liaquat PK	30
called lifeng CN	17
called lifeng US	-10
called limantour MX	25
called liz GB	25
called liz US	-22
called lleras CO	19
called lobato TL	20
called luigi IT	22
called luis AR	12
called luis UY	10
called luiz BR	21
called luiz US	-14
called lula BR	29
called lula US	-20
called lumumba CD	21
called luperón DO	20
called lutnick CN	-23
called lutnick GB	-20
called lutnick US	60
called léon FR	21
called léon GA	9
called léopold SN	21
called lópez CO	16
called lópez PY	21
called m'ba GA	9
called mabini PH	51
called macaulay NG	43
called macdonald CA	12
called machado PT	17
called machel MZ	19
called macron FR	23
called magsaysay PH	27
called makonnen ET	26
called mamadou ML	25
called mamadou SN	34
called mamaloni SB	21
called mammad AZ	27
called manet KH	16
called manet MY	-14
called manfred EU	25
called manley JM	34
called mansholt EU	9
called manuel AU	-17
called manuel BR	-11
called manuel CL	46
called manuel CU	45
called manuel EC	-18
called manuel JP	-17
called manuel PE	32
called manuel PH	51
called manuel VN	-19
called marco US	19
called marcos PH	22
called marcos US	-20
called mariano BO	22
called mark CA	27
called maroš EU	24
called maroš US	-10
called maría EC	33
called masaryk CZ	22
called mata'afa WS	25
called matías MX	44
called mboya EU	-13
called mboya KE	45
called meierovics LV	33
called melchor MX	13
called melo PT	19
called merz EU	-10
called michelsen NO	40
called milan SK	30
called mistral CL	19
called mithat TR	18
called mitre AR	17
called mizzi MT	31
called mnuchin US	20
called modi IN	17
called modibo ML	32
called moe CA	33
called moe CN	-20
called mohammad ID	38
called mohammad IR	12
called mohammed MA	22
called mokhehle LS	16
called moktar MR	18
called mondlane MZ	30
called montt CL	20
called mora CR	31
called muhammad PK	22
called mukhamedzhan KZ	28
called mustafa EG	37
called mykhailo UA	31
called myon KR	33
called myung KR	10
called nansen NO	30
called naoroji IN	25
called narendra IN	16
called neto AO	33
called ngala KE	21
called nguyễn VN	27
called nicolas TG	23
called nicolau TL	20
called nicolás PE	35
called niels DK	20
called nikola MK	9
called nikola RS	42
called nikola TR	-9
called nkomo ZW	13
called nkrumah GH	22
called nkumbula ZM	28
called nnamdi NG	43
called noe AZ	-20
called noe GE	64
called noe TR	-17
called norman JM	34
called ntsu LS	16
called nubar EG	23
called numa AR	-16
called numa CH	45
called nyerere TZ	19
called núñez CO	40
called núñez PE	-14
called obafemi NG	21
called ocampo MX	13
called okyar TR	13
called olof EU	30
called olof US	-14
called olympio TG	27
called onn MY	42
called ordóñez UY	36
called orla DK	14
called osmena PH	23
called oswaldo BR	15
called paasikivi FI	12
called pablo AR	23
called pacheco CL	28
called pacheco US	-14
called paderewski PL	11
called papanastasiou GR	24
called pardo PE	42
called parmelin CH	24
called parmelin US	-12
called pasha EG	31
called pasha TN	13
called pasha TR	25
called patel IN	35
called patrice CD	21
called paul BE	20
called paul MT	25
called paul-henri BE	22
called paul-henri EU	18
called pašić RS	40
called pašić TR	-9
called pedro CL	21
called peel GB	17
called peljidiin MN	21
called pellegrini AR	40
called pellegrini UY	-9
called pereira PT	20
called peter NZ	14
called phahon TH	10
called pham VN	27
called phan VN	54
called philibert MG	34
called phouma LA	26
called phraya TH	24
called phạm VN	27
called pichai TH	17
called piyush GB	-11
called piyush IN	24
called piérola PE	35
called plaatje ZA	25
called porras PA	20
called portales CL	37
called portales PE	-11
called prabowo ID	14
called prabowo US	-14
called prasad IN	-9
called prasad NP	20
called pridi TH	41
called práxedes ES	9
called päts EE	38
called qavam IR	14
called qemali AL	23
called quezon PH	42
called quintino IT	21
called quirno AR	23
called raab AT	19
called radić HR	28
called rafael CO	48
called rafael CR	31
called rafael EC	-10
called rafael PA	-14
called rafael PE	-14
called ragland CN	-13
called ragland US	27
called rahman MY	21
called ramgoolam MU	26
called ramon PH	21
called ramón PE	29
called rasulzade AZ	18
called rathenau EU	43
called razak MY	13
called rašín CZ	28
called recto PH	11
called reynolds GB	11
called reşid TR	10
called riad LB	13
called ricardo CR	12
called richard GB	16
called richard NZ	42
called richard US	10
called risto FI	43
called riva-agüero PE	17
called robert CA	27
called robert CH	-11
called robert CN	-12
called robert EU	20
called robert GB	13
called robert NZ	21
called robert US	22
called rocafuerte EC	32
called romero MX	47
called romulo PH	18
called ronald KE	21
called roxas PH	13
called rubio US	20
called rufino GT	17
called rui BR	27
called ruy BR	25
called ryosei JP	33
called ryosei US	-28
called ryti FI	48
called rómulo VE	29
called saad EG	42
called sagasta ES	9
called salim ID	25
called samora MZ	22
called santa BO	14
called santos NI	29
called sarmiento AR	46
called sauer CN	-13
called sauer US	24
called schuman EU	17
called scott CA	32
called scott CN	-43
called scott US	51
called sean CN	-20
called sean US	21
called seddon NZ	43
called seewoosagur MU	26
called sekyi GH	13
called sella IT	21
called senanayake LK	35
called senghor SN	18
called seretse BW	33
called sergei RU	14
called sergio PH	28
called seán IE	29
called sheinbaum MX	30
called sheinbaum US	-21
called shigeru JP	32
called shou CN	-15
called shou US	-28
called sicco EU	9
called siew MY	16
called sigurðsson IS	36
called siles BO	13
called silva BR	23
called silva US	-14
called simon ZM	9
called sin MY	16
called sjahrir ID	14
called smetona LT	15
called smuts ZA	24
called sol ZA	19
called solomon SB	21
called souvanna LA	26
called spaak BE	22
called spaak EU	18
called stace GB	19
called stambolov BG	33
called starmer GB	27
called stauning DK	29
called stefan BG	33
called stein CN	-20
called stein US	21
called stephen LK	13
called steven CN	-16
called steven US	23
called stjepan HR	28
called stojan RS	18
called subianto ID	14
called subianto US	-14
called suhrawardy BD	28
called sukuna FJ	41
called sukuna NZ	-10
called sukuna WS	-9
called sutan ID	14
called sverdrup NO	27
called swinney GB	32
called swinney US	-27
called swissmem CH	47
called swissmem US	-25
called sylvanus TG	27
called sükhbaatar MN	26
called tahar TN	22
called tajuddin BD	17
called takahashi JP	36
called talaat EG	39
called tan MY	20
called tengku MY	12
called thameur TN	18
called thanh VN	17
called thapa NP	10
called thomas GB	14
called thorvald DK	29
called tom EU	-13
called tom KE	45
called tomáš CZ	13
called topchubashov AZ	25
called trikoupis GR	31
called trinh VN	10
called trudeau CA	27
called trudeau CN	-9
called trudeau MX	-10
called trudeau US	-13
called trumbić HR	22
called trump CN	-26
called trump US	87
called tserendorj MN	23
called tsiranana MG	34
called tun MY	11
called tunku MY	18
called tupou TO	31
called tynyshpaev KZ	22
called tõnisson EE	30
called ulmanis LV	22
called ursula EU	24
called ursula US	-13
called vallabhbhai IN	26
called van BE	13
called vance CN	-16
called velasco EC	28
called venizelos GR	26
called venizelos TR	-15
called vicente EC	32
called viggo DK	26
called vincent NL	12
called vogel NZ	22
called voldemaras LT	23
called volodymyr UA	11
called von AT	17
called von DE	17
called von EU	24
called von US	-13
called víctor BO	31
called víctor PE	18
called văn VN	15
called walter EU	13
called walther EU	43
called wang CN	20
called ward NZ	29
called warren CN	-20
called warren US	24
called weber EU	25
called wilfrid CA	46
called william CA	26
called william GB	54
called william US	-9
called williams TT	25
called wincenty PL	31
called witbooi NA	23
called witos PL	31
called witte RU	14
called yong-beom KR	35
called yong-beom US	-22
called yrigoyen AR	27
called yun KR	32
called zafrul MY	12
called zaghloul EG	42
called zelaya NI	29
called zhordania AZ	-9
called zhordania GE	53
called zhou CN	15
called zigfrīds LV	33
called ziya TR	39
called šefčovič EU	25
called šefčovič US	-11
commission	147
ends 'ba GA	9
ends -ho KR	26
ends -te TW	35
ends -te US	-22
ends aab AT	19
ends aak BE	22
ends aak EU	18
ends ab AT	19
ends ace GB	19
ends ad BD	20
ends ad TN	17
ends ad US	-11
ends ade AZ	18
ends ado PT	17
ends aev KZ	29
ends aev UZ	15
ends ah EU	-9
ends ah GH	53
ends ai EU	-15
ends ai IN	13
ends ak BE	22
ends ak EU	18
ends ak IN	20
ends ak MY	13
ends ake LK	35
ends ako NA	31
ends al CL	26
ends al CN	-29
ends al CV	18
ends al GB	-11
ends al IN	40
ends al JO	9
ends al KR	-18
ends al MN	22
ends al PE	-17
ends al PT	19
ends al RU	-14
ends al SN	-11
ends al US	-25
ends ala IN	-9
ends ala KE	21
ends ala NP	32
ends ala PY	39
ends ale IN	18
ends ali AL	23
ends alp TR	39
ends am IR	14
ends am MU	26
ends ama BW	33
ends amo PE	10
ends ams BB	21
ends ams TT	20
ends an AM	24
ends an BD	19
ends an CL	-10
ends an EG	-13
ends an ET	-12
ends an FI	22
ends an GB	23
ends an IN	13
ends an JP	-9
ends an KR	-14
ends an MY	20
ends an NO	-17
ends an PK	34
ends an RU	-10
ends an TH	12
ends an TW	10
ends an US	-56
ends an UZ	-17
ends ana MG	34
ends and CN	-13
ends and US	26
ends ane MZ	30
ends ang CN	25
ends ang GB	-11
ends ang SE	-9
ends ang VN	12
ends ann DK	23
ends ans NL	11
ends anu RO	25
ends ao CN	23
ends apa NP	10
ends ar CL	-13
ends ar CN	-29
ends ar CO	17
ends ar EU	-11
ends ar IN	14
ends ar KZ	-10
ends ar MN	39
ends ar MY	42
ends ar PE	-18
ends ar SI	19
ends ar TR	50
ends ar US	28
ends arb EG	39
ends ard FR	30
ends ard US	-29
ends ari IN	23
ends ari SD	13
ends aro CO	-10
ends aro EC	60
ends as CL	-12
ends as CN	-15
ends as DZ	40
ends as EC	-14
ends as EG	29
ends as ES	14
ends as EU	-11
ends as IT	-18
ends as LT	23
ends as MX	15
ends as PA	28
ends as PH	10
ends as TH	-11
ends as TN	-13
ends as TR	13
ends as US	-18
ends as UY	12
ends ass IE	28
ends ato TL	20
ends au CA	19
ends au CN	-15
ends au EU	43
ends au MX	-13
ends au US	-20
ends au VN	12
ends aum MX	30
ends aum US	-21
ends awa JP	18
ends awa TZ	15
ends awa US	-16
ends ay NG	43
ends ay PH	25
ends ay TR	-13
ends aya NI	29
ends ba CD	21
ends ba GA	9
ends ba JP	19
ends ba MY	-10
ends ba TN	11
ends bas DZ	40
ends bas TN	-13
ends ber EU	25
ends bio US	20
ends bić HR	22
ends bu CD	25
ends ce BO	20
ends ce CN	-16
ends ch CN	-22
ends ch GB	45
ends ch US	-30
ends chi JP	32
ends ck CA	-9
ends ck CN	-31
ends ck GB	-20
ends ck US	45
ends co BR	16
ends co CL	35
ends co CN	11
ends co US	-36
ends cs LV	33
ends cto PH	11
ends da CH	13
ends da CL	40
ends da CN	-12
ends da IN	-11
ends da JP	10
ends da KR	-13
ends da MW	18
ends da RW	16
ends da ZM	9
ends dad TN	17
ends de AZ	18
ends de PE	17
ends den CA	40
ends den EU	-14
ends den GB	15
ends den MN	29
ends den US	14
ends des CU	29
ends des CY	12
ends di BD	-12
ends di CN	-18
ends di IN	13
ends di IT	15
ends dia SN	26
ends dib TR	12
ends dić HR	28
ends do PE	41
ends do PT	17
ends do VN	-13
ends don NZ	43
ends dri CL	37
ends ds GB	11
ends dy BD	28
ends dze GE	22
ends dža SK	32
ends eau CA	19
ends eau CN	-15
ends eau MX	-10
ends eau US	-19
ends ec SI	31
ends eco CL	28
ends eco US	-14
ends eda CL	28
ends eda US	-17
ends eel GB	17
ends eer CN	-19
ends eer US	51
ends ein CN	-20
ends ein EU	9
ends ein IS	41
ends ein US	21
ends el BR	-14
ends el CL	10
ends el CN	-23
ends el GB	10
ends el IN	37
ends el MZ	19
ends el NZ	22
ends eli GE	32
ends ell CN	-20
ends elo PT	19
ends em CH	47
ends em JO	13
ends em US	-25
ends en AR	25
ends en CA	40
ends en CL	-10
ends en CN	-29
ends en DK	47
ends en EU	-20
ends en FI	-23
ends en HU	23
ends en IN	-20
ends en IS	-12
ends en JP	-23
ends en MN	27
ends en NO	72
ends en PE	-9
ends en PT	-11
ends en SN	-21
ends en VN	-18
ends ena PH	32
ends eng CN	7
ends eng US	-23
ends ent CN	-27
ends ent SE	-9
ends ent US	71
ends eom KR	35
ends eom US	-22
ends epo ZW	18
ends er AT	56
ends er AU	16
ends er BE	15
ends er BR	-10
ends er CA	58
ends er CH	54
ends er CN	-61
ends er DE	25
ends er EC	-11
ends er ES	-17
ends er EU	12
ends er ID	-11
ends er IN	-14
ends er JP	-23
ends er KR	-10
ends er MA	-14
ends er MX	-18
ends er NL	15
ends er NO	-11
ends er NZ	9
ends er RU	-12
ends er SE	10
ends er TO	18
ends er TR	-19
ends er US	53
ends er UY	-10
ends er ZA	19
ends era UY	16
ends ere TZ	19
ends erg NO	25
ends eri IT	32
ends ero EU	-9
ends ero MX	47
ends ero PE	22
ends ers CN	-18
ends ers US	12
ends erz EU	-10
ends es BO	21
ends es CL	38
ends es CN	-17
ends es CO	12
ends es CU	29
ends es CY	12
ends es ES	-11
ends es PE	-18
ends es TR	17
ends et EU	12
ends et KH	16
ends et MY	-14
ends eto AO	33
ends ett CN	-17
ends ett US	28
ends eur TN	16
ends ev BG	12
ends ev KZ	31
ends ev UZ	44
ends ew CN	-15
ends ew ET	21
ends ew US	-28
ends ey CA	23
ends ey CN	-14
ends ey GB	31
ends ey GH	19
ends ey JM	38
ends ey US	-28
ends eyr ZA	16
ends ez BR	-15
ends ez CO	35
ends ez CR	16
ends ez EC	-11
ends ez MX	34
ends ez PE	-20
ends ez PY	19
ends ez UY	30
ends eák HU	29
ends eț MD	22
ends fa MT	25
ends far MY	42
ends ffa MT	25
ends ge EU	55
ends ge GB	18
ends ge GL	-9
ends ge US	-34
ends gel NZ	22
ends ger EU	-30
ends ger US	36
ends gl AT	18
ends gne CA	9
ends gne SN	17
ends gny CI	26
ends gwa UG	12
ends ha BR	29
ends ha EG	31
ends ha IN	-12
ends ha TN	18
ends ha TR	25
ends han IN	26
ends han LK	15
ends han PK	36
ends han US	-12
ends han UZ	-10
ends has EG	31
ends hau VN	18
ends hel MZ	19
ends hem JO	14
ends her CH	39
ends hew CN	-15
ends hew ET	21
ends hew US	-28
ends hi EU	-9
ends hi IN	28
ends hi JP	36
ends hi US	-15
ends hin US	20
ends hle LS	16
ends ho KR	24
ends hon TH	10
ends hor SN	18
ends hov AZ	25
ends hun KR	34
ends huq BD	20
ends ia AR	26
ends ia AZ	-15
ends ia CN	-22
ends ia GE	53
ends ia GH	28
ends ia SN	26
ends ia TR	-14
ends ian AM	22
ends ian CN	17
ends ib TR	12
ends iba JP	19
ends iba TN	11
ends ick CN	-23
ends ick GB	-20
ends ick US	60
ends ics LV	33
ends id TR	12
ends ie GB	34
ends ier CA	55
ends igl AT	18
ends ik KR	11
ends il EG	9
ends ill CN	-16
ends ill EU	30
ends ill US	-20
ends im ID	25
ends im JP	-11
ends im TN	11
ends im VN	17
ends in AU	59
ends in BD	20
ends in BR	10
ends in CA	-20
ends in CH	18
ends in CN	-37
ends in IE	20
ends in IS	40
ends in JP	-17
ends in NO	-14
ends in PE	-12
ends in PK	15
ends in RS	13
ends in TR	-11
ends in US	14
ends in VN	-17
ends ing CA	14
ends ing CN	59
ends ing DK	36
ends ing JP	-9
ends ing KR	-10
ends ing MX	-9
ends ing SE	28
ends ing US	-24
ends inh VN	11
ends ini AR	40
ends ini CH	-10
ends ini EU	-11
ends ini PH	51
ends ins BR	-11
ends ins CN	-10
ends io CN	-12
ends io TG	27
ends io US	19
ends ios GT	17
ends iou GR	24
ends ir ID	15
ends ir US	-9
ends ira ID	-12
ends ira PT	22
ends ira TH	16
ends ira TN	9
ends ira US	-11
ends is GR	34
ends is LV	22
ends is TR	-20
ends ith IE	11
ends itt US	12
ends iun CN	-26
ends iun TW	35
ends iun US	-13
ends ivi FI	12
ends iwe NG	37
ends iyo JP	35
ends ić BA	24
ends ić HR	34
ends ić RS	60
ends ić TR	-11
ends ič EU	25
ends ič US	-11
ends je ZA	25
ends ji BT	20
ends ji IN	27
ends ka MA	11
ends ka UG	19
ends ke KE	-14
ends ke LK	44
ends ki PL	69
ends ki UA	-8
ends kin AU	43
ends ko NA	29
ends ko UA	28
ends koo CN	18
ends koo KR	18
ends kov KG	13
ends ky TG	23
ends ky UA	37
ends kyi GH	13
ends la CN	-20
ends la ES	-12
ends la IN	-12
ends la IT	20
ends la KE	20
ends la KR	-21
ends la NP	32
ends la PE	49
ends la PT	-9
ends la PY	37
ends la TR	-11
ends la US	-12
ends la ZM	27
ends lam MU	26
ends lay NG	43
ends ld CN	-27
ends ld ET	12
ends lds GB	11
ends le IN	16
ends le LS	16
ends le US	12
ends le UY	32
ends les CL	36
ends les PE	-13
ends ley AU	12
ends ley JM	34
ends leț MD	22
ends lh LB	13
ends li AL	34
ends li GE	51
ends li IT	23
ends li TR	-13
ends lim ID	25
ends lim TN	11
ends lin CH	16
ends lin IN	9
ends lin US	-16
ends ll CN	-33
ends ll EU	34
ends ll GB	18
ends ll IE	17
ends ll IN	-17
ends ll US	-18
ends lla IT	21
ends lla PE	32
ends lle UY	32
ends llo CL	31
ends lo CL	30
ends lo CO	15
ends lo PH	21
ends lo PT	19
ends los GR	26
ends los TR	-15
ends lov BG	42
ends lp TR	39
ends lt CA	11
ends lt EU	9
ends lva BR	21
ends lva US	-14
ends ma BW	36
ends ma CN	-12
ends ma EU	-12
ends ma JP	20
ends ma LA	26
ends mad BD	20
ends mah GH	34
ends man EU	8
ends man FI	22
ends man IN	-9
ends man MY	21
ends man TH	12
ends mar MN	22
ends mba CD	21
ends me TZ	27
ends mem CH	47
ends mem US	-25
ends mer CN	-12
ends mer GB	10
ends mi JP	26
ends mil EG	9
ends min BR	13
ends min US	-11
ends mo PE	10
ends mo ZW	13
ends moe CA	33
ends moe CN	-20
ends mp CN	-26
ends mp US	84
ends mpo MX	13
ends ms BB	21
ends ms TT	20
ends na AU	-10
ends na EC	19
ends na FJ	41
ends na LT	15
ends na MG	34
ends na NZ	-12
ends na PH	30
ends na VN	-18
ends na WS	-15
ends na ZM	24
ends nau EU	43
ends nce CN	-16
ends nd CN	-13
ends nd US	26
ends nda MW	18
ends nda RW	16
ends nda ZM	9
ends nde PE	17
ends ne BR	-20
ends ne EU	-16
ends ne GB	26
ends ne MZ	30
ends ne SN	17
ends ner AT	39
ends net KH	16
ends net MY	-14
ends ney CA	27
ends ney CN	-13
ends ney GB	31
ends ney US	-32
ends nez CR	12
ends ng BR	-12
ends ng CA	11
ends ng CH	-18
ends ng CL	-24
ends ng CN	62
ends ng DK	35
ends ng EU	-12
ends ng JP	-18
ends ng MX	-10
ends ng MY	-29
ends ng PE	-19
ends ng SE	21
ends ng SG	13
ends ng TH	35
ends ng US	-45
ends ng VN	47
ends nge EU	55
ends nge GL	-9
ends nge US	-34
ends nh VN	25
ends nha BR	29
ends ni AM	22
ends ni AR	48
ends ni CH	-11
ends ni ES	-21
ends ni EU	-18
ends ni IT	16
ends ni JP	-17
ends ni PH	50
ends ni SB	21
ends nia AZ	-15
ends nia GE	53
ends nin RS	24
ends nis LV	22
ends nko UA	28
ends nn DK	23
ends no AR	26
ends no PE	-10
ends no PH	16
ends no US	-15
ends nov KG	27
ends nov KZ	21
ends nov UZ	-13
ends ns AU	26
ends ns BR	-11
ends ns CN	-17
ends ns EU	-9
ends ns KR	-13
ends ns NL	11
ends ns US	-13
ends nt CN	-28
ends nt SE	-9
ends nt US	77
ends nte JM	16
ends nto AR	46
ends nto ID	14
ends nto US	-14
ends ntt CL	20
ends nu RO	25
ends ny CI	26
ends nü TR	39
ends och CN	-11
ends och GB	45
ends och US	-25
ends odi IN	17
ends oe CA	33
ends oe CN	-20
ends oi NA	23
ends oji IN	25
ends ok KR	27
ends ola PE	28
ends old ET	12
ends olh LB	13
ends olt EU	9
ends om KR	35
ends om US	-23
ends omo ZW	13
ends on AU	43
ends on BR	-22
ends on CL	-25
ends on CN	-25
ends on DK	-13
ends on EE	36
ends on EU	-19
ends on FJ	-14
ends on FR	22
ends on GB	45
ends on ID	-23
ends on IS	49
ends on JP	-8
ends on KR	26
ends on MX	-17
ends on NO	-14
ends on NZ	44
ends on OM	-13
ends on PE	-23
ends on PH	40
ends on SE	12
ends on US	-22
ends on VN	-14
ends on WS	18
ends ona LT	15
ends one GB	31
ends ong CL	-10
ends ong TH	40
ends oni SB	21
ends oo CN	18
ends oo JP	13
ends oo KR	18
ends ooi NA	23
ends or SN	16
ends ord GH	15
ends orj MN	23
ends os GR	38
ends os GT	17
ends os ID	-14
ends os PH	14
ends os PL	31
ends os TR	-15
ends os US	-16
ends os VE	25
ends osa BR	45
ends osa PT	-14
ends ou CN	10
ends ou EU	-17
ends ou FR	15
ends ou GR	32
ends ou US	-19
ends oul EG	42
ends our MX	25
ends ov AZ	27
ends ov BG	57
ends ov EU	-14
ends ov IR	-19
ends ov KG	36
ends ov KZ	38
ends ov MK	26
ends ov RU	9
ends ov TR	-19
ends ov UZ	-16
ends owe CA	26
ends owo NG	20
ends oya EU	-13
ends oya KE	45
ends oz AR	-20
ends oz CH	45
ends pa NP	10
ends pez PY	21
ends pio TG	27
ends pis GR	31
ends po MX	13
ends po ZW	18
ends pwe ZM	21
ends ra CR	31
ends ra EC	25
ends ra ES	-14
ends ra EU	13
ends ra PL	-11
ends ra PT	13
ends ra TH	16
ends ra US	-12
ends ra UY	26
ends ra VN	-12
ends ral CL	19
ends ral CV	18
ends ral SN	-11
ends ras LT	23
ends ras PA	20
ends rb EG	39
ends rce BO	20
ends rd FR	30
ends rd GH	15
ends rd US	-29
ends rda CL	21
ends rdo PE	42
ends rdy BD	28
ends re AR	17
ends re PE	18
ends re TZ	19
ends ren CN	-10
ends ren US	31
ends rer CH	14
ends rey GH	15
ends rez CO	-11
ends rez MX	33
ends rg NO	28
ends ri CL	35
ends ri ET	-15
ends ri IN	32
ends ri IT	32
ends ri MA	10
ends ri PE	-10
ends ri SD	13
ends rir ID	14
ends rj MN	23
ends rji BT	20
ends rma US	16
ends rno AR	23
ends ro EC	58
ends ro EU	-9
ends ro MX	47
ends ro PE	19
ends ro TR	-12
ends ron FR	23
ends rou EU	-17
ends rou FR	15
ends roz AR	-16
ends roz CH	45
ends rra EC	23
ends rs CN	-18
ends rs US	12
ends rte EC	32
ends ru JP	13
ends rup DK	23
ends rup NO	27
ends ruz BO	14
ends ryk CZ	22
ends rz EU	-10
ends rón DO	20
ends sa BR	45
ends sa PT	-14
ends sa US	-9
ends say PH	27
ends se CI	19
ends sen CL	-10
ends sen DK	37
ends sen EU	-21
ends sen GB	-10
ends sen IN	-16
ends sen IS	-8
ends sen NO	78
ends sen US	-15
ends ser NZ	19
ends sha EG	31
ends sha TN	13
ends sha TR	25
ends shi JP	10
ends si MA	31
ends sia GH	28
ends sik KR	11
ends sin MY	16
ends ski PL	65
ends ski UA	-8
ends sky UA	37
ends son BR	-10
ends son CN	-16
ends son EE	36
ends son EU	-10
ends son GB	20
ends son IS	56
ends son NO	-13
ends son SE	15
ends son US	-13
ends ss IE	28
ends ssi MA	31
ends sta BO	22
ends sta ES	15
ends sta PT	19
ends su JP	16
ends ta BO	15
ends ta CH	17
ends ta DK	-12
ends ta ES	12
ends ta ID	27
ends ta KE	39
ends ta MA	-16
ends ta ML	30
ends ta MY	-18
ends ta NZ	11
ends ta PE	-23
ends ta PT	19
ends tal JO	9
ends tar MN	26
ends te EC	32
ends te JM	16
ends te RU	11
ends te TW	35
ends te US	-31
ends tel IN	35
ends ter CH	20
ends ter US	-20
ends th HU	12
ends th IE	11
ends th KR	-13
ends ti FI	48
ends ti IT	27
ends tin AU	17
ends tje ZA	25
ends to AO	46
ends to AR	49
ends to BR	-10
ends to ID	21
ends to MY	-12
ends to PH	11
ends to PT	-16
ends to TL	20
ends to US	-22
ends ton AU	40
ends ton CL	-15
ends ton GB	33
ends tos PL	31
ends tre AR	17
ends ts EE	38
ends ts ZA	24
ends tsu JP	16
ends tt CL	20
ends tt CN	-25
ends tt IN	11
ends tt US	37
ends tta CH	17
ends tta ID	36
ends tta KE	30
ends tte RU	14
ends tti IT	27
ends uah GH	26
ends ubu CD	25
ends udi IT	15
ends uer CN	-13
ends uer EU	15
ends uer US	24
ends uka UG	19
ends ul EG	42
ends ula ZM	28
ends ulo PH	18
ends um BR	-12
ends um CA	-11
ends um FR	12
ends um MX	30
ends um US	-22
ends uma LA	26
ends ume TZ	27
ends umi JP	26
ends ump CN	-26
ends ump US	87
ends un CN	-27
ends un KR	59
ends un TW	38
ends un US	-20
ends una FJ	41
ends una NZ	-10
ends una WS	-9
ends ung KR	19
ends ung US	-13
ends uni AM	22
ends up DK	23
ends up NO	27
ends uq BD	20
ends ur MX	25
ends ur TN	20
ends uth HU	12
ends uts ZA	24
ends uz BO	14
ends uía PE	31
ends va BR	40
ends va US	-14
ends vam IR	14
ends vi FI	12
ends vić RS	28
ends vič EU	25
ends vič US	-11
ends wa JP	18
ends wa KE	-9
ends wa KR	-16
ends wa RW	22
ends wa TZ	15
ends wa UG	10
ends wa US	-16
ends we CA	26
ends we NG	37
ends we ZM	22
ends wo NG	20
ends xas PH	13
ends xi CN	19
ends xi US	-14
ends ya EU	-16
ends ya KE	45
ends ya NI	29
ends yal GB	-11
ends yal IN	24
ends yal US	-16
ends yar TR	55
ends ye SN	24
ends yen AR	31
ends yen EU	24
ends yen US	-13
ends yev UZ	27
ends yi CN	15
ends yi GH	13
ends yk CZ	22
ends yo JP	35
ends yon KR	33
ends yr ZA	16
ends yti FI	48
ends zak MY	13
ends ze GE	22
ends zi MT	31
ends zky TG	23
ends zon PH	42
ends zzi MT	31
ends ák HU	29
ends äts EE	38
ends èye SN	28
ends ía PE	31
ends ín CZ	28
ends ïta ML	30
ends ñez BR	-12
ends ñez CO	40
ends ñez PE	-18
ends ñez UY	36
ends ón DO	20
ends önü TR	39
ends šec SI	31
ends šić RS	40
ends šić TR	-9
ends šín CZ	28
ends ža SK	32
first by name here	19
first: absent	-11
first: after 12 name	-34
first: after 12 seat	-29
first: after 3 name	31
first: after 3 seat	40
first: after 6 quality	-40
first: after far name	-30
first: after far quality	-16
first: after far seat	-26
first: before 1 seat	29
first: before 12 name	-15
first: before 12 seat	-12
first: before 3 name	26
first: before 3 quality	60
first: before 3 seat	19
first: before 6 name	20
first: before 6 seat	44
first: before far seat	19
first: in 1 name	96
first: in 1 quality	69
first: in 1 seat	54
first: leads	37
first: nearest after	-35
first: nearest before	32
first: q before 12 seat	-35
first: q before 6 name	-15
first: q before far name	-22
first: sentence before	14
first: t after 12 name	-15
first: t after 12 quality	-12
first: t after 3 name	26
first: t after 6 name	30
first: t after far name	-18
first: t after far quality	12
her: first before	-19
her: first before alone	-19
her: home	-23
her: last before	-24
his: first before	-12
his: first here	-16
his: home	14
his: last before	12
home adviser	-22
home authority	31
home bank	-48
home board	-13
home boss	19
home chairman	-21
home commission	42
home commissioner	-12
home committee	-41
home confederation	12
home councillor	20
home counterpart	-36
home delegate	18
home economist	-44
home envoy	14
home executive	-26
home government	32
home guild	16
home head	-21
home institute	13
home lab	-13
home leader	23
home league	-18
home manager	14
home mayor	-21
home negotiator	19
home officials	-10
home other	-13
home premier	13
home president	15
home professor	21
home regulator	-11
home representative	12
home secretary	-26
home senator	-10
home society	12
home some we person	9
home some we person turn	-27
home speaker	17
home spokesperson	31
home union	-9
home we person	-14
in 1 name	92
in 1 quality	82
in 1 seat	39
in led ,	40
in led a	9
in led for	-16
in led his	38
in led in	31
in led of	-12
in led the	114
in then 's	86
in then .	22
in then and	-21
in then chancellor	14
in then colleague	24
in then counterpart	15
in then economy	17
in then embassy	21
in then president	16
in then said	17
in then says	16
in then trade	31
its: first before	30
its: first before alone	33
its: first by name here	45
its: first here	41
its: home	-25
label of the turn	53
listed in order	56
listed out of order	-9
look beyond few absent	-6
look beyond few office	18
look beyond few office turn	-19
look beyond few organisation	-19
look beyond few organisation turn	11
look beyond most	-36
look beyond most absent	-43
look beyond most office turn	-19
look beyond most organisation turn	-21
look beyond most person turn	-29
look beyond some	-27
look beyond some office turn	34
look beyond some organisation	-27
look beyond some person	-9
look dateline few	28
look dateline few absent	40
look dateline few organisation	13
look dateline few person	30
look dateline few person turn	-16
look dateline most	49
look dateline most absent	49
look dateline most organisation	16
look dateline most person	35
look dateline some	39
look dateline some absent	41
look dateline some office	-20
look dateline some organisation	23
look dateline some person	30
look early few	31
look early few office	16
look early few person turn	30
look early most	37
look early most absent	38
look early most office turn	9
look early most organisation turn	33
look early most person turn	28
look early some	29
look early some absent	35
look early some office turn	13
look early some organisation	13
look early some person turn	17
look inside few absent	-22
look inside few person	-13
look inside few person turn	28
look inside most	-25
look inside most absent	-16
look inside most person turn	-28
look inside some office	8
look inside some office turn	-14
look inside some organisation turn	10
look inside some person turn	-8
look name few absent	17
look name few organisation	10
look name few person	-26
look name most absent	-37
look name most office	-14
look name most office turn	-10
look name most person	14
look name most person turn	-21
look name some	-9
look name some absent	-16
look name some office	12
look ours few	9
look ours some	-18
look ours some absent	-18
look people few	11
look people few office	15
look people few organisation	8
look people few person	-10
look people most	-11
look people most absent	-15
look people most office	-28
look people most organisation	33
look people most organisation turn	-20
look people most person turn	-42
look people some	5
look people some absent	14
look people some office	-33
look people some organisation	23
look people some organisation turn	19
look quality few	-7
look quality few office turn	14
look quality few organisation	-17
look quality few organisation turn	-19
look quality most	10
look quality most office	7
look quality most office turn	-36
look quality most organisation turn	47
look quality some office turn	11
look quality some organisation	-8
look quality some organisation turn	19
look quality some person	9
look quality some person turn	-16
look seat few	24
look seat few organisation	19
look seat few person turn	9
look seat most	34
look seat most absent	33
look seat most office	26
look seat most organisation	16
look seat most organisation turn	15
look seat most person	17
look seat most person turn	-23
look seat some	15
look seat some absent	17
look seat some office turn	24
look seat some organisation	11
nearest after	-33
nearest before	24
no commission	-166
none	-39
none adviser	-14
none ambassador	-19
none assembly	-35
none association	16
none authority	-11
none bank	35
none board	-12
none boss	-16
none bureau	-24
none cabinet	-54
none chair	20
none chairman	20
none chamber	14
none chief	15
none colleague	-30
none commission	-19
none commissioner	-33
none committee	-20
none confederation	10
none congress	-26
none cooperative	18
none council	-19
none councillor	-9
none counterpart	-15
none department	-42
none deputy	-14
none director	21
none economist	49
none embassy	15
none executive	39
none false	-39
none federation	11
none government	-42
none governor	-23
none head	30
none institute	22
none king	-21
none lab	29
none leader	-35
none league	27
none manager	-14
none mayor	-19
none minister	-98
none ministry	-57
none office	-22
none office king	-14
none office minister	-21
none office ministers	32
none office official	12
none office president	-71
none office representative	-10
none office secretary	-10
none office spokesman	-19
none office spokesperson	-17
none official	10
none organisation	-28
none organisation assembly	-35
none organisation association	20
none organisation authority	-11
none organisation bank	28
none organisation board	-12
none organisation bureau	-22
none organisation cabinet	-54
none organisation chamber	9
none organisation commission	-14
none organisation committee	-17
none organisation confederation	11
none organisation congress	-25
none organisation council	-33
none organisation department	-36
none organisation embassy	16
none organisation federation	16
none organisation government	-41
none organisation institute	11
none organisation lab	29
none organisation league	-13
none organisation ministers	-39
none organisation ministry	-50
none organisation office	-14
none organisation parliament	-48
none organisation senate	-36
none organisation treasury	-10
none organisation union	34
none other	15
none parliament	-49
none person adviser	-10
none person ambassador	-12
none person boss	-16
none person chair	9
none person chairman	13
none person chief	17
none person colleague	-30
none person commissioner	-33
none person council	11
none person councillor	-9
none person counterpart	-15
none person deputy	-11
none person director	15
none person economist	49
none person executive	34
none person governor	-13
none person head	20
none person leader	-35
none person manager	-13
none person mayor	-17
none person minister	-87
none person ministers	-13
none person other	17
none person premier	-22
none person president	-21
none person professor	10
none person representative	-18
none person secretary	-37
none person senator	-29
none person spokesperson	-12
none premier	-24
none president	-56
none professor	10
none representative	-31
none secretariat	13
none secretary	-44
none senate	-36
none senator	-30
none spokesman	-15
none spokesperson	-32
none spokeswoman	-18
none treasury	-10
none union	32
none word 	8
none word administration	-11
none word adviser	-16
none word affairs	-9
none word agriculture	-20
none word ambassador	-19
none word assembly	-37
none word association	16
none word association's	-14
none word at	18
none word authority	-11
none word bank	35
none word board	-12
none word boss	-16
none word budget	29
none word bureau	-24
none word cabinet	-65
none word central	-14
none word chair	19
none word chairman	28
none word chamber	14
none word chamber's	9
none word chief	47
none word colleague	-30
none word commerce	-34
none word commission	-22
none word commissioner	-33
none word committee	-20
none word confederation	10
none word congress	-26
none word cooperative	18
none word council	-42
none word councillor	-9
none word counterpart	-15
none word customs	-44
none word dairy	-20
none word department	-42
none word deputy	-29
none word development	12
none word director	10
none word economic	-16
none word economist	56
none word economy	-21
none word embassy	15
none word executive	38
none word federal	-33
none word federation	11
none word financial	30
none word fishermen's	14
none word foreign	-10
none word former	12
none word government	-47
none word governor	-18
none word head	17
none word high	12
none word industries	11
none word institute	22
none word international	36
none word king	-21
none word lab	29
none word leader	-35
none word league	27
none word makers	33
none word makers'	17
none word manager	-14
none word manufacturers	-12
none word mayor	-19
none word minister	-97
none word ministry	-59
none word national	-62
none word of	10
none word office	-18
none word officer	30
none word official	9
none word parliament	-49
none word peru	14
none word postal	45
none word premier	-23
none word president	-29
none word prime	-11
none word producers'	21
none word professor	10
none word representative	-32
none word secretariat	13
none word secretary	-45
none word security	-19
none word senate	-37
none word senator	-30
none word spokesman	-27
none word spokesperson	-44
none word spokeswoman	-24
none word state	-11
none word storting	-16
none word the	14
none word toy	-15
none word treasury	-28
none word union	31
none word universal	45
none word ustr	-19
none word vice	-10
none word xinhua	-11
of the others	-27
of the others office governor	-15
of the others office king	21
of the others office ministers	-13
of the others office ministry	-17
of the others office official	-12
of the others office representative	12
of the others office secretary	18
of the others office spokesman	-13
of the others office spokesperson	19
of the others organisation assembly	22
of the others organisation authority	-14
of the others organisation bureau	-23
of the others organisation committee	22
of the others organisation council	-13
of the others organisation embassy	-9
of the others organisation federation	-16
of the others organisation government	-22
of the others organisation guild	-12
of the others organisation ministers	12
of the others organisation ministry	16
of the others organisation office	-23
of the others organisation other	-12
of the others organisation parliament	23
of the others organisation regulator	-11
of the others organisation senate	15
of the others organisation treasury	-25
of the others organisation union	-47
of the others person adviser	15
of the others person boss	-16
of the others person colleague	-21
of the others person commissioner	26
of the others person counterpart	-24
of the others person deputy	-20
of the others person executive	-20
of the others person governor	-20
of the others person leader	-28
of the others person minister	34
of the others person ministers	-12
of the others person negotiator	-14
of the others person number	-13
of the others person premier	-18
of the others person representative	-32
of the others person secretary	-21
of the others person speaker	-10
of the two	32
of the two office king	-10
of the two office ministers	-25
of the two office ministry	12
of the two office president	15
of the two office secretary	-15
of the two office spokesman	11
of the two organisation association	-13
of the two organisation authority	10
of the two organisation bank	-31
of the two organisation bureau	17
of the two organisation cabinet	11
of the two organisation chamber	-10
of the two organisation committee	-11
of the two organisation congress	11
of the two organisation council	14
of the two organisation government	21
of the two organisation lab	-23
of the two organisation office	11
of the two organisation treasury	15
of the two organisation union	-8
of the two person adviser	-11
of the two person boss	15
of the two person chair	-15
of the two person chairman	-14
of the two person chamber	-21
of the two person chief	-12
of the two person colleague	16
of the two person commissioner	-11
of the two person counterpart	12
of the two person deputy	16
of the two person director	-14
of the two person economist	-56
of the two person executive	-22
of the two person governor	11
of the two person head	-16
of the two person king	-18
of the two person leader	23
of the two person mayor	9
of the two person premier	19
of the two person president	16
of the two person representative	27
of the two person secretary	23
office administration CN	-11
office administration US	28
office adviser BD	30
office adviser CN	-22
office adviser IN	-17
office adviser KR	24
office affairs CN	23
office affairs NL	8
office affairs US	-32
office after 12	-25
office after 6	-11
office agriculture AR	-11
office agriculture AU	23
office agriculture CN	-38
office agriculture FR	25
office agriculture JP	15
office agriculture MA	-20
office agriculture PE	-15
office agriculture US	21
office ambassador AR	17
office ambassador BR	21
office ambassador FR	-13
office ambassador MX	13
office american CN	21
office american US	-19
office and CN	-17
office and GB	35
office and KR	15
office and MY	-11
office and RU	-11
office and TH	11
office assembly AO	10
office assembly AR	-11
office assembly BG	11
office assembly BO	26
office assembly BR	-10
office assembly CA	-15
office assembly CN	-16
office assembly CR	19
office assembly DE	-16
office assembly EC	23
office assembly EG	-12
office assembly EU	-27
office assembly GH	-16
office assembly ID	-13
office assembly IN	-17
office assembly JP	-11
office assembly KR	78
office assembly NG	13
office assembly PE	-14
office assembly RS	14
office assembly US	-59
office association AR	-11
office association BR	-16
office association CA	-10
office association CL	23
office association CN	-65
office association DE	19
office association EU	-39
office association GB	38
office association ID	-10
office association IN	-30
office association MX	-23
office association MY	21
office association TH	-13
office association US	52
office bank US	-13
office before 12	60
office before 3	45
office before 6	19
office before far	-23
office border US	16
office boss EU	-17
office budget CN	-18
office bundestag DE	13
office bureau CN	-54
office bureau JP	11
office bureau MY	-14
office bureau US	67
office business GB	51
office business US	-33
office cabinet AR	-11
office cabinet BR	-25
office cabinet CA	35
office cabinet CL	-39
office cabinet CN	-12
office cabinet EG	-20
office cabinet ET	-26
office cabinet EU	-33
office cabinet GB	10
office cabinet GH	9
office cabinet ID	8
office cabinet IN	38
office cabinet JM	10
office cabinet JP	40
office cabinet KE	30
office cabinet LK	44
office cabinet MX	-13
office cabinet MY	15
office cabinet NP	-10
office cabinet PE	-10
office cabinet PH	-15
office cabinet PY	-18
office cabinet TH	33
office cabinet TO	10
office cabinet TR	-35
office cabinet TZ	-24
office cabinet UA	15
office cabinet US	-35
office cabinet VN	-26
office cabinet ZW	11
office census CN	-14
office census US	18
office chairman BR	-13
office chairman CL	35
office chairman EU	-23
office chairman US	-38
office chamber BO	20
office chamber BR	18
office chamber CN	-20
office chamber CO	19
office chamber ES	-13
office chamber EU	-18
office chamber IT	24
office chamber JP	-15
office chamber PE	-17
office chamber PT	-25
office chamber TR	33
office chamber US	-31
office chamber VN	-25
office chancellor AT	29
office chancellor DE	17
office chancellor EU	-14
office chancellor GB	29
office chief CA	-19
office chief CN	-51
office chief EU	24
office chief ID	-14
office chief JP	22
office chief MX	-15
office chief NZ	-25
office chief PH	11
office chief US	-56
office chief VN	-21
office colleague DZ	-9
office colleague MA	9
office colleague PH	16
office colleague PY	10
office colleague RS	-18
office colleague TR	18
office colleague VN	9
office commerce AR	13
office commerce BD	54
office commerce BO	-11
office commerce BR	-13
office commerce CA	-20
office commerce CH	-28
office commerce CI	-14
office commerce CL	-23
office commerce CN	96
office commerce EU	-53
office commerce FJ	-17
office commerce GB	-39
office commerce IN	56
office commerce JP	-51
office commerce KE	-12
office commerce KR	-47
office commerce MA	-17
office commerce ML	13
office commerce MX	-23
office commerce MY	-19
office commerce NG	-18
office commerce NL	-17
office commerce NO	-17
office commerce NP	21
office commerce NZ	-17
office commerce PE	-21
office commerce PK	34
office commerce SA	-14
office commerce SN	9
office commerce TH	43
office commerce TN	15
office commerce TW	-17
office commerce US	-14
office commerce UZ	-15
office commerce VE	16
office commerce VN	-33
office commerce ZM	29
office commission CN	78
office commission EU	106
office commission KZ	-10
office commission MY	-9
office commission PH	11
office commission RU	-10
office commission TH	-10
office commission US	-78
office commissioner EU	119
office commissioner NO	-11
office commissioner PT	-11
office commissioner UA	-9
office commissioner US	-16
office committee PK	26
office committee TR	-11
office confederation US	-27
office congress AR	19
office congress BO	20
office congress BR	17
office congress CA	-18
office congress CN	-30
office congress EU	-18
office congress IN	-12
office congress MX	12
office congress PE	64
office congress US	22
office coordinating ID	14
office coordination PK	26
office council AM	-14
office council AR	-17
office council AU	-14
office council BR	-28
office council CH	98
office council CL	-29
office council CN	-21
office council CY	9
office council DE	-10
office council DK	-12
office council EC	-20
office council EG	-21
office council ET	18
office council EU	128
office council FI	-19
office council GE	-21
office council GH	-29
office council HU	-10
office council ID	-29
office council IN	-36
office council JP	-24
office council KE	-15
office council KR	24
office council MA	10
office council ML	27
office council MY	-19
office council MZ	18
office council NO	-12
office council OM	14
office council PH	-12
office council PT	-14
office council SA	32
office council SN	-16
office council TH	-22
office council TN	-29
office council TZ	12
office council UG	-15
office council US	-35
office council VN	-19
office council ZA	-18
office councillor CH	64
office counterpart EC	9
office counterpart IN	13
office counterpart KR	22
office counterpart MY	-11
office counterpart TH	-12
office counterpart US	-10
office counterpart VN	18
office customs CN	55
office customs EC	10
office customs EU	-14
office customs KR	-15
office customs TR	-9
office customs US	-38
office department AR	-17
office department AU	11
office department BR	-12
office department CA	28
office department CH	35
office department CN	-17
office department EU	-22
office department GB	64
office department ID	-22
office department IE	19
office department JP	-26
office department KE	-15
office department KR	-17
office department MX	-14
office department MY	-11
office department PH	28
office department TR	-14
office department TW	-12
office department US	30
office deputy CN	18
office deputy ET	-16
office deputy FR	-15
office deputy KR	-20
office deputy PL	15
office deputy TH	12
office deputy TR	12
office deputy US	-21
office deputy VN	23
office director CH	33
office director CN	-29
office director EU	-29
office director JP	-15
office director TR	-13
office director US	10
office economic CN	-15
office economic NL	8
office economic PK	26
office economics CH	25
office economics DE	18
office economist CA	-15
office economist CN	-28
office economist US	-7
office economy AL	-14
office economy AR	26
office economy AT	9
office economy BG	16
office economy BR	-21
office economy CH	39
office economy CN	-18
office economy DE	-14
office economy EU	-36
office economy GE	46
office economy GH	-10
office economy KZ	-17
office economy LT	12
office economy MA	-23
office economy MX	48
office economy PL	-10
office economy PT	9
office economy SK	26
office economy TH	-10
office economy US	-26
office economy UY	11
office economy VN	-21
office embassy CN	20
office embassy PT	-15
office embassy US	-20
office enterprise IE	19
office european EU	21
office executive CN	-38
office executive EU	13
office executive KR	-10
office executive US	-28
office executive VN	-15
office exporters US	-18
office federal AR	-9
office federal AT	16
office federal CH	136
office federal CL	-23
office federal DE	25
office federal EU	-33
office federal GB	-10
office federal GH	-14
office federal JP	-9
office federal PK	19
office federal US	-42
office federal UY	-19
office federal VN	-13
office federation CH	16
office federation CN	-29
office federation EU	-16
office federation FR	9
office federation GB	24
office federation IN	17
office federation IT	16
office federation MY	-9
office federation US	14
office finance AO	13
office finance AR	-16
office finance BD	-10
office finance BR	14
office finance CH	-10
office finance CL	32
office finance CN	22
office finance EC	-23
office finance EG	-14
office finance EU	-23
office finance FI	-10
office finance FR	-10
office finance GB	-23
office finance GH	18
office finance HU	20
office finance ID	13
office finance IN	31
office finance JP	24
office finance KE	-12
office finance KH	-19
office finance KR	22
office finance LK	18
office finance MA	-11
office finance MX	-10
office finance MY	-22
office finance MZ	-13
office finance NG	15
office finance PE	-30
office finance PT	10
office finance PY	20
office finance SN	-15
office finance TH	13
office finance UA	-13
office finance US	-70
office finance VN	23
office first GB	31
office fisheries IS	25
office fisheries NO	19
office folketing DK	36
office for CL	-13
office for CO	-13
office for DK	13
office for EG	-18
office for ES	12
office for EU	26
office for FR	11
office for GB	58
office for ID	-13
office for IE	11
office for JM	-10
office for JP	-21
office for KE	18
office for KZ	-13
office for MA	-16
office for MT	10
office for NZ	27
office for PL	16
office for TH	-25
office for TN	10
office for TR	-16
office for US	-33
office for VN	-14
office for ZA	10
office foreign AR	23
office foreign AT	-10
office foreign AZ	-10
office foreign BE	29
office foreign BR	49
office foreign CA	-11
office foreign CD	12
office foreign CH	-15
office foreign CL	26
office foreign CN	-16
office foreign CO	-13
office foreign CR	17
office foreign CU	16
office foreign DZ	-20
office foreign EU	-17
office foreign FI	12
office foreign FR	-18
office foreign GH	-11
office foreign IE	-11
office foreign IS	23
office foreign IT	9
office foreign KE	-9
office foreign KZ	-18
office foreign LK	-10
office foreign LT	10
office foreign LV	13
office foreign MA	11
office foreign MN	13
office foreign NA	-25
office foreign NG	-12
office foreign PE	13
office foreign RU	-16
office foreign SN	-15
office foreign TH	-17
office foreign TN	-10
office foreign TR	-12
office foreign US	-44
office foreign VN	12
office foreign ZA	-12
office general AU	37
office general CA	36
office general CN	-13
office general NO	-9
office general US	-10
office government CH	15
office government CL	-18
office government CN	-47
office government EC	-10
office government EG	10
office government EU	-33
office government FR	-12
office government GB	63
office government IE	15
office government KE	-13
office government KR	15
office government MA	37
office government NO	-14
office government PT	-16
office government RU	-11
office government US	-21
office government VN	11
office governor AU	37
office governor CA	35
office grand TR	16
office head CH	11
office head CN	-11
office head EU	-31
office head MA	23
office house CN	-19
office house US	43
office in 1	14
office indian IN	13
office industries US	11
office industry BR	19
office industry CH	20
office industry CN	-49
office industry ES	-11
office industry GB	17
office industry JM	10
office industry JP	-22
office industry KR	13
office industry MX	14
office industry MY	-13
office industry RU	-11
office industry TR	-10
office industry TW	-12
office industry US	14
office industry UZ	9
office international CA	16
office international SE	-12
office international US	-18
office its CN	16
office its US	-12
office justice CN	-19
office justice US	25
office king MA	35
office king TO	37
office lab CN	-18
office leader CN	-27
office leader EU	-12
office leader GB	43
office leader IN	11
office leader TR	-12
office leader US	-36
office makers JP	-13
office manufacturers US	-12
office market CN	14
office minister AL	9
office minister AR	37
office minister AT	15
office minister AU	27
office minister BD	29
office minister BE	16
office minister BG	19
office minister BJ	9
office minister BT	11
office minister BY	20
office minister CA	39
office minister CH	-45
office minister CM	-18
office minister CN	-48
office minister CO	-14
office minister CR	23
office minister CU	-13
office minister CV	25
office minister CY	-29
office minister DJ	-14
office minister DZ	-21
office minister EC	-14
office minister ES	-14
office minister EU	-128
office minister FI	9
office minister FR	-10
office minister GB	13
office minister GE	29
office minister GM	25
office minister GR	37
office minister GT	-22
office minister GY	18
office minister HR	-11
office minister HT	-12
office minister HU	16
office minister ID	10
office minister IE	49
office minister IN	22
office minister IQ	-13
office minister IR	-19
office minister IS	38
office minister IT	40
office minister JM	13
office minister KE	-43
office minister KG	28
office minister KH	-15
office minister KR	-17
office minister KZ	9
office minister LA	20
office minister LI	-9
office minister LR	14
office minister LU	11
office minister LV	17
office minister MA	-20
office minister MD	-13
office minister MG	-10
office minister MK	13
office minister MM	-11
office minister MR	14
office minister MT	12
office minister MU	22
office minister MX	-18
office minister MY	10
office minister MZ	-14
office minister NA	-11
office minister NE	-11
office minister NG	-11
office minister NL	21
office minister NZ	10
office minister OM	-29
office minister PE	-27
office minister PG	34
office minister PH	-42
office minister PK	9
office minister PL	31
office minister QA	-22
office minister RS	20
office minister RU	-13
office minister RW	-18
office minister SA	-26
office minister SB	8
office minister SE	17
office minister SI	39
office minister SK	8
office minister TR	-14
office minister TW	-13
office minister TZ	-9
office minister UA	-22
office minister UG	-13
office minister US	-152
office minister UZ	-20
office minister VE	13
office minister VN	12
office minister WS	24
office minister ZA	20
office minister ZM	-10
office ministers CA	12
office ministers ET	22
office ministers EU	-17
office ministers IT	14
office ministers MY	-17
office ministers MZ	18
office ministers SA	15
office ministers UA	15
office ministers US	-16
office ministry AO	10
office ministry AU	-27
office ministry BE	33
office ministry BR	11
office ministry CA	-30
office ministry CH	-15
office ministry CI	-12
office ministry CM	11
office ministry CN	128
office ministry DZ	13
office ministry EC	10
office ministry EU	-77
office ministry FI	18
office ministry FR	-15
office ministry GB	-21
office ministry GH	-21
office ministry HU	22
office ministry ID	9
office ministry IN	53
office ministry IR	-22
office ministry IT	-14
office ministry JP	10
office ministry KR	-11
office ministry MN	-11
office ministry MR	17
office ministry MZ	9
office ministry NA	-13
office ministry NL	-24
office ministry NO	19
office ministry NZ	-20
office ministry PK	-20
office ministry RU	-23
office ministry SA	-12
office ministry SE	-10
office ministry SK	25
office ministry TH	-16
office ministry TN	-23
office ministry TR	38
office ministry TZ	-15
office ministry UA	14
office ministry US	-142
office ministry VN	32
office mofcom CN	26
office mofcom US	-18
office national AO	10
office national AR	-10
office national BD	13
office national BG	11
office national BR	27
office national CA	-19
office national CN	-48
office national DE	-17
office national EC	23
office national EU	-20
office national GH	-24
office national ID	-15
office national IN	-24
office national KR	81
office national MA	-11
office national MY	-20
office national NG	13
office national PA	15
office national RS	14
office national SK	12
office national SN	10
office national TH	-9
office national US	-9
office negotiator GB	-10
office negotiator JP	24
office negotiator US	-26
office office AU	40
office office CA	25
office office CN	-31
office office EU	-11
office office GB	-13
office office ID	15
office office IN	-21
office office JP	-27
office office KR	31
office office MT	-11
office office PH	9
office office TN	-13
office office TW	10
office office US	-25
office official CN	10
office parliament AZ	-17
office parliament BE	-14
office parliament CH	45
office parliament CL	-16
office parliament CN	-12
office parliament CY	-14
office parliament EE	10
office parliament EU	57
office parliament FJ	15
office parliament GB	21
office parliament GE	46
office parliament GH	26
office parliament IN	-22
office parliament KR	-22
office parliament KZ	-10
office parliament LK	13
office parliament MY	-18
office parliament NZ	30
office parliament PE	-20
office parliament PT	15
office parliament RW	11
office parliament TR	-29
office parliament UA	-14
office parliament UG	16
office parliament US	-63
office peru PE	-13
office postal US	-37
office premier CA	47
office premier CN	-18
office premier TW	37
office premier US	-39
office president AO	37
office president AR	29
office president AT	18
office president BE	-17
office president BO	19
office president BR	22
office president BW	10
office president CA	-33
office president CI	-24
office president CL	27
office president CN	-93
office president CO	40
office president DE	-17
office president DK	-24
office president DZ	28
office president EC	18
office president EE	-22
office president EG	11
office president ES	-36
office president ET	-21
office president EU	-66
office president FR	20
office president GB	-34
office president GE	-22
office president GH	-11
office president GR	-19
office president GT	10
office president HK	-23
office president HN	19
office president ID	21
office president IE	-32
office president IN	-40
office president IR	-15
office president JM	-13
office president JO	-12
office president JP	-58
office president KH	-17
office president LT	-9
office president LV	-23
office president MA	-33
office president MG	30
office president ML	10
office president MN	-14
office president MT	-31
office president MW	19
office president MX	43
office president MY	-38
office president MZ	22
office president NG	30
office president NL	-13
office president NO	-46
office president NP	12
office president NZ	-8
office president PE	26
office president PH	28
office president PK	12
office president PT	-25
office president PY	25
office president RU	-24
office president SE	-61
office president SG	-13
office president SN	23
office president SV	-13
office president TG	19
office president TH	-20
office president TN	13
office president TR	21
office president TW	18
office president US	115
office president UY	33
office president UZ	11
office president VE	13
office president VN	-42
office president ZA	43
office presidential CA	-10
office presidential KR	40
office presidential US	-19
office prime AL	18
office prime AO	-11
office prime BD	17
office prime BR	-13
office prime CA	21
office prime CH	-21
office prime CL	-14
office prime CN	-50
office prime CO	-9
office prime CU	-15
office prime DK	23
office prime EC	-20
office prime EG	44
office prime EU	-51
office prime FJ	-22
office prime FR	11
office prime GB	31
office prime GH	-11
office prime HU	11
office prime ID	-18
office prime IS	29
office prime IT	19
office prime JP	20
office prime KE	-11
office prime KG	11
office prime KR	-8
office prime KZ	37
office prime LA	20
office prime LB	9
office prime LT	17
office prime LV	20
office prime MN	10
office prime MT	13
office prime MU	17
office prime MX	-15
office prime NZ	12
office prime OM	-9
office prime PE	-8
office prime PL	24
office prime RU	-12
office prime SI	17
office prime TN	-20
office prime TR	-21
office prime US	-69
office prime VN	23
office protection US	16
office q before 12	-10
office regulator CN	22
office regulator US	-11
office representative GB	-9
office representative SE	-11
office representative US	73
office retail CN	-20
office retail US	31
office riksdag SE	20
office scotch GB	47
office secretary AR	34
office secretary BO	17
office secretary BR	-19
office secretary CA	-16
office secretary CN	-70
office secretary DE	12
office secretary EG	-18
office secretary ET	-11
office secretary EU	-37
office secretary GB	86
office secretary GR	-9
office secretary ID	-17
office secretary IN	19
office secretary IS	-15
office secretary KE	56
office secretary KR	-42
office secretary MA	-14
office secretary MX	47
office secretary MY	-25
office secretary PE	-13
office secretary PH	58
office secretary RU	-11
office secretary TH	-14
office secretary TR	-39
office secretary US	8
office secretary UY	-9
office secretary VN	-23
office security CN	-45
office security KR	17
office security MY	-11
office security US	43
office sejm PL	31
office senate BO	21
office senate BR	25
office senate CL	10
office senate CN	-27
office senate CZ	25
office senate EU	-12
office senate IN	-15
office senate KR	-24
office senate KZ	31
office senate MX	37
office senate PE	-11
office senate PH	39
office senate PT	-11
office senate PY	-18
office senate RU	-27
office senate TH	-13
office senate US	41
office senate UY	16
office senate ZA	-13
office senator CL	25
office senator CN	-27
office senator PH	30
office senator US	47
office spokesman AU	-13
office spokesman BR	10
office spokesman DK	26
office spokesman EC	11
office spokesman EU	39
office spokesman GB	45
office spokesman ID	-17
office spokesman US	-25
office spokesman VN	-9
office spokesperson CN	31
office spokesperson EU	43
office spokesperson GB	24
office spokesperson ID	-14
office spokesperson JP	-11
office spokesperson MY	-12
office spokesperson SE	-12
office spokesperson US	-18
office spokesperson VN	15
office spokeswoman EU	27
office spokeswoman GB	20
office state AU	-9
office state CH	19
office state CU	11
office state ES	15
office state EU	-13
office state GB	40
office state IN	-9
office state KR	40
office state MY	-11
office state NO	21
office state US	-28
office states CH	13
office states IN	-11
office states US	13
office storting NO	56
office tariff CN	84
office tariff KR	12
office tariff PH	13
office tariff US	-65
office the BR	-11
office the CH	35
office the CL	-12
office the CN	18
office the DK	19
office the EG	-23
office the ES	-12
office the FR	17
office the GB	16
office the GE	-11
office the GH	-10
office the GR	-12
office the HK	10
office the HU	11
office the ID	-13
office the KR	-23
office the MA	-19
office the PE	22
office the PL	13
office the RS	-12
office the SE	-19
office the TH	-17
office the TN	11
office the US	-36
office the VN	-16
office toy CN	-22
office toy US	34
office trade AM	-18
office trade AO	-13
office trade AR	-19
office trade AU	20
office trade BA	18
office trade BD	-22
office trade BE	15
office trade BF	17
office trade BJ	11
office trade BO	-16
office trade BW	17
office trade CA	28
office trade CD	13
office trade CH	-24
office trade CL	-22
office trade CN	-33
office trade CO	-15
office trade CR	16
office trade CU	9
office trade CZ	-36
office trade DE	-10
office trade DZ	-13
office trade EC	18
office trade EE	13
office trade EG	-12
office trade ES	10
office trade ET	40
office trade EU	25
office trade FJ	28
office trade GB	62
office trade GH	25
office trade GM	25
office trade GR	-10
office trade GT	-11
office trade HR	-14
office trade HU	-23
office trade IN	-29
office trade IQ	-18
office trade IS	-19
office trade JP	-10
office trade KE	26
office trade KH	-25
office trade KW	-9
office trade LB	-15
office trade LT	-20
office trade MG	-9
office trade NA	10
office trade NO	-23
office trade NZ	35
office trade PG	31
office trade PH	39
office trade PK	-34
office trade RO	-14
office trade RS	20
office trade RU	-12
office trade SA	-20
office trade SG	17
office trade SI	9
office trade TH	-48
office trade TT	18
office trade UA	-12
office trade US	-21
office trade UY	-14
office trade VN	21
office trade WS	10
office trade ZM	-13
office transport CN	27
office transport US	-13
office treasury BR	-10
office treasury CN	-53
office treasury GB	21
office treasury JP	-10
office treasury KE	19
office treasury MY	-14
office treasury US	95
office turkish TR	14
office union BR	-25
office union CN	-20
office union EU	11
office union GB	11
office union IN	23
office union TR	14
office union US	-27
office union UY	-10
office united US	13
office universal US	-37
office ustr CN	-29
office ustr US	51
office vice BR	13
office vice ID	13
office vice KR	14
office vice PE	-12
office vice TW	35
office vice US	-24
office whisky GB	47
office white CN	-19
office white US	43
office xinhua CN	40
office xinhua US	-27
organisation after 12	-25
organisation after 3	20
organisation after 6	-28
organisation after far	-28
organisation before 12	-41
organisation before 3	52
organisation before 6	-14
organisation in 1	103
organisation q before 12	-16
organisation t in 1	19
other no we person turn	-12
other some we	-7
other some we office	-7
other some we office turn	-22
other some we organisation	-18
other some we organisation turn	12
other some we person turn	17
other we	30
other we office	12
other we organisation	-10
other we person	28
other we person turn	13
our: first before	-42
our: first before alone	-37
our: first by name here	-20
our: first here	-33
our: home	-8
our: last before	-25
our: last here	-25
own and silent	7
own and silent office	-26
own and silent person	20
own some we	11
own some we office	21
own some we office turn	11
own some we organisation	4
own some we person	9
own some we person turn	-38
own we	-10
own we office	-10
own we organisation turn	8
own we person turn	-20
person after 1	12
person after 3	34
person after 6	15
person after far	-30
person before 1	40
person before 12	-15
person before 3	9
person before 6	35
person in 1	86
person q before 3	-18
person q before far	-25
person t after 12	-24
person t in 1	13
q after 12 quality	-10
q after 3 name	-10
q after led on	-10
q after then .	20
q after then has	-9
q before 12 seat	-10
q before 6 name	-16
q before far name	-20
q before has "	-21
q before has ,	-15
q before has the	-19
q before led the	-9
q before: , "	-13
q before: , " the	-13
q first: nearest after	-27
q first: nearest before	-42
q nearest before	-38
rank=-1 office	-12
rank=-1 organisation	26
rank=-1 person	-7
rank=0 office	-14
rank=1 office	44
rank=1 organisation	47
rank=1 person	45
rank=2 organisation	-8
rank=2 person	-23
rank=3 office	-24
rank=3 organisation	-43
rank=3 person	-66
rank=4 office	-9
rank=4 organisation	-46
rank=4 person	-81
rule:another	-89
rule:beside one of them	32
rule:first	66
rule:first guessed	10
rule:guessed	10
rule:guessed another	-8
rule:guessed chief	-15
rule:guessed executive	-16
rule:guessed minister	23
rule:guessed ministry	16
rule:guessed negotiator	16
rule:guessed office	18
rule:guessed organisation	39
rule:guessed other	-14
rule:guessed premier	-11
rule:guessed president	-18
rule:guessed secretary	12
rule:guessed spokesman	11
rule:none given	-17
rule:none open	-19
rule:open home	-59
rule:open home own	17
rule:party	66
rule:party adviser	19
rule:party ambassador	28
rule:party association	22
rule:party bank	-19
rule:party bureau	-16
rule:party cabinet	9
rule:party chairman	-13
rule:party chamber	-25
rule:party chief	23
rule:party colleague	28
rule:party commission	50
rule:party commissioner	49
rule:party committee	-17
rule:party congress	12
rule:party council	-34
rule:party counterpart	17
rule:party delegate	9
rule:party delegation	14
rule:party department	-37
rule:party deputy	-8
rule:party embassy	-33
rule:party institute	-10
rule:party minister	16
rule:party ministers	-11
rule:party ministry	-44
rule:party negotiator	14
rule:party other	31
rule:party parliament	12
rule:party person	63
rule:party president	107
rule:party representative	84
rule:party secretary	10
rule:party service	-11
rule:party spokeswoman	23
rule:party union	-39
rule:seat free	39
rule:seat taken	-58
says after from	-24
says after in	-10
says after none	-40
says after none often	-47
says after with	-45
says beside us	-31
says beside us often	-40
says few	-12
says many	-38
says most	-48
says name	-63
says name often	-13
says quality	-32
says quality often	-30
says seat	-16
says seat often	-9
says some	11
silent: first before	28
t after 12 name	-26
t after 12 quality	-17
t after 3 name	8
t after 3 seat	-8
t after 6 name	14
t after 6 quality	-24
t after far name	-28
t after far quality	10
t after has (	16
t after has ,	17
t after has :	-23
t after has <Name>	-16
t after has the	-18
t after has with	-11
t after led (	18
t after led ,	34
t after led :	-12
t after led and	13
t after led for	27
t after led from	-13
t after led on	-29
t after led the	-37
t after led with	-30
t after then )	33
t after then :	13
t after then at	-18
t after then has	-16
t after then have	-10
t after then in	-13
t after then on	17
t after then side	-10
t after: (	18
t after: ,	10
t after: : <Name>	-8
t first: nearest after	23
t in 1 name	18
t in 1 quality	19
t nearest after	-10
taken up	-51
their: first before	21
their: first before alone	14
their: first by name here	-29
their: first here	-19
their: last before	26
there=always	52
there=never	-8
there=some	-33
turn own away	-28
turn own home	-15
unnamed council	-12
unnamed other	41
unnamed president	31
unnamed representative	16
unnamed secretary	-48
voices=0	-43
voices=0 own	7
voices=1	21
voices=1 own	9
voices=3	21
voices=3 own	6`;
