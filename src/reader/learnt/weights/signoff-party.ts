// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	23
after 1 organisation	21
after 12	-46
after 12 both	20
after 12 name	-34
after 12 office	-14
after 12 organisation	-38
after 3	52
after 3 name	67
after 3 office	19
after 3 person	8
after 6	-10
after 6 both	-35
after 6 name	22
after 6 organisation	-40
after 6 person	17
after 6 pronoun	-18
after far	-35
after far name	-16
after far office	-34
after far person	-17
after for	35
after for name	43
after in	38
after in name	21
after in office	16
after in organisation	48
after in person	-29
after of	11
after of person	23
alone in sentence again	15
alone in sentence both	-28
alone in sentence office	43
alone in sentence person	-15
american body	64
american body both	-64
american body office	111
american body order	27
at once before	33
at once before name	18
at once before organisation	53
before 1	9
before 1 organisation	45
before 12	-8
before 12 both	-27
before 12 organisation	-18
before 12 pronoun	29
before 3	23
before 3 name	21
before 3 organisation	44
before 3 person	-29
before 6	21
before 6 person	29
before far	16
before far person	11
before far pronoun	16
before name both	-26
before name organisation	12
before name pronoun	17
before quality	18
before quality both	-23
before quality name	40
before seat	29
before seat office	8
before seat organisation	15
before, goods	-15
beside another	-72
beside another name	-66
beside another organisation	-26
beside another person	-19
beside it	66
beside it name	59
beside it organisation	25
beside it person	17
beside one of another	16
beside one of another again	-14
beside one of another name	39
beside one of another office	-30
beside one of another organisation	-58
beside one of another person	33
beside one of another pronoun	51
beside one of it	-10
beside one of it again	12
beside one of it name	-39
beside one of it office	30
beside one of it organisation	60
beside one of it person	-37
beside one of it pronoun	-55
body althing IS	53
body assembly KR	22
body assembly US	-20
body bureau of industry and security CN	-63
body bureau of industry and security US	79
body cabinet AO	26
body cabinet BB	19
body cabinet BD	34
body cabinet BO	-24
body cabinet BR	-22
body cabinet CL	-43
body cabinet DE	20
body cabinet ET	-43
body cabinet EU	-15
body cabinet GB	32
body cabinet IE	-25
body cabinet IL	-24
body cabinet IN	12
body cabinet JM	18
body cabinet JP	33
body cabinet LK	41
body cabinet MX	-19
body cabinet MY	23
body cabinet NO	-22
body cabinet NP	-27
body cabinet NZ	40
body cabinet PH	-20
body cabinet PK	-13
body cabinet PY	-26
body cabinet RS	20
body cabinet RW	15
body cabinet SI	25
body cabinet TH	42
body cabinet TO	23
body cabinet TR	-23
body cabinet TZ	-27
body cabinet US	-25
body cabinet VN	-31
body cabinet WS	-20
body cabinet ZM	28
body chamber BR	44
body chamber NO	-22
body chamber of deputies BR	21
body commerce department US	25
body commerce ministry CN	30
body commerce ministry US	-27
body commission EC	-18
body commission EU	70
body congress AR	22
body congress CA	-22
body congress CL	13
body congress CN	-25
body congress CO	27
body congress GB	-16
body congress GT	15
body congress IN	-18
body congress LV	-22
body congress MA	-22
body congress MX	22
body congress PE	50
body council BR	-20
body council CA	19
body council EU	149
body council ID	-12
body council IN	-23
body council KE	-16
body council KR	-21
body council NG	-24
body council NO	57
body council US	-31
body council of ministers BE	21
body council of ministers DZ	20
body council of ministers ET	21
body council of ministers EU	-30
body council of ministers ML	34
body council of ministers MZ	19
body council of ministers PL	25
body council of ministers SA	34
body council of ministers ZA	-21
body council of states CH	24
body council of the union EU	21
body customs CN	34
body customs tariff commission CN	58
body customs tariff commission US	-50
body customs tariff commission of the state council CN	20
body customs tariff commission of the state council US	-17
body department of commerce JP	-17
body department of commerce US	41
body diet JP	59
body dáil IE	34
body economic coordination committee PK	24
body eduskunta FI	42
body elsewhere its alone	-26
body elsewhere its alone again	-26
body elsewhere of another	19
body elsewhere of another again	19
body emir KW	38
body european commission EU	37
body federal council CH	85
body federal council EU	-23
body federal council US	-62
body federal executive council NG	61
body federal executive council TH	-22
body finance minister IN	24
body folketing DK	56
body general assembly UY	20
body government MA	-17
body government SE	23
body government US	28
body government VN	-14
body governor CA	46
body governor general CA	28
body governor-general AU	37
body great khural MN	31
body head of government MA	27
body house CN	-37
body house ID	23
body house RU	-33
body house US	58
body house of representatives CN	-22
body house of representatives EG	15
body house of representatives ID	59
body house of representatives US	-33
body king CA	27
body king CL	-19
body king DK	-26
body king MA	39
body king NO	46
body king TH	24
body king TO	29
body legislative yuan TW	32
body legislature TW	25
body legislature US	-21
body lower house CN	-26
body lower house IN	-24
body lower house MX	43
body lower house TH	-15
body majlis IR	-25
body majlis LK	-20
body majlis MV	45
body majlis OM	19
body mazhilis KZ	29
body member states CA	-20
body member states CN	-39
body member states DE	-34
body member states EU	174
body member states FR	-27
body member states GB	-38
body member states IE	-21
body member states IN	-11
body member states PL	-14
body member states US	-86
body milli majlis AZ	17
body minister CL	20
body ministry CN	43
body ministry US	-37
body ministry of commerce CN	22
body ministry of commerce US	-17
body ministry of transport CN	36
body ministry of transport US	-33
body national assembly AO	15
body national assembly BG	24
body national assembly BR	-15
body national assembly CN	-21
body national assembly DE	-25
body national assembly EC	27
body national assembly GH	-26
body national assembly ID	-25
body national assembly IN	-25
body national assembly KH	23
body national assembly KR	84
body national assembly MW	23
body national assembly NG	22
body national assembly RO	-23
body national assembly US	-65
body national assembly VN	-17
body parliament AR	60
body parliament CH	62
body parliament CN	-33
body parliament DE	-17
body parliament EE	26
body parliament EG	30
body parliament ES	16
body parliament EU	85
body parliament GB	54
body parliament GE	21
body parliament GH	32
body parliament GL	-23
body parliament HU	24
body parliament ID	-27
body parliament IE	-24
body parliament IN	-51
body parliament IT	-24
body parliament KE	-12
body parliament KR	-39
body parliament LB	15
body parliament LK	18
body parliament MG	-16
body parliament MY	-41
body parliament NG	-33
body parliament NZ	32
body parliament OM	-27
body parliament PE	-23
body parliament PL	-28
body parliament PY	-29
body parliament TR	-64
body parliament US	-80
body parliament VN	-32
body parliament ZA	14
body parliament ZW	23
body plurinational assembly BO	16
body president AR	37
body president BD	-19
body president BR	-11
body president BW	34
body president CA	-18
body president CL	37
body president CM	37
body president CO	24
body president EC	-21
body president ES	-26
body president EU	-41
body president FJ	-25
body president GB	-35
body president HK	-20
body president ID	23
body president IN	-32
body president IT	-31
body president JP	-29
body president KR	-19
body president LI	-18
body president MT	-34
body president NA	-30
body president NG	-27
body president NO	-17
body president PA	-21
body president PE	35
body president PL	-20
body president PY	21
body president RU	21
body president TR	39
body president US	58
body president UY	-12
body president UZ	-26
body president VN	-24
body president ZA	38
body prime minister BD	27
body prime minister EG	31
body prime minister VN	20
body rada UA	34
body riigikogu EE	36
body riksdag SE	36
body sabor HR	35
body saeima LV	18
body secretary of state GB	20
body seimas LT	31
body sejm PL	45
body senate BE	23
body senate BO	38
body senate BR	37
body senate CN	-41
body senate CZ	26
body senate EU	-28
body senate KR	-14
body senate KZ	30
body senate MX	47
body senate NG	-16
body senate PH	32
body senate PT	-21
body senate PY	-34
body senate RU	-27
body senate US	29
body senate UY	26
body senate UZ	-23
body senate ZA	-24
body state council AU	-16
body state council KR	38
body storting NO	89
body sultan OM	29
body tariff commission CN	25
body tariff commission US	-23
body trade representative CN	-31
body trade representative US	40
body trade representative's office CN	-17
body trade representative's office US	18
body treasury GB	24
body treasury KE	31
body treasury MA	-23
body union cabinet IN	27
body vietnam's government VN	-13
called abbas DZ	19
called abdul MY	37
called abeid TZ	17
called adnan TR	40
called afonso PT	33
called agostinho AO	26
called aguirre CL	16
called agus ID	19
called ahmad BD	31
called ahmad OM	-20
called akaki GE	31
called akazawa JP	19
called aklilu ET	17
called akufo-addo GH	28
called al-fassi MA	34
called al-sabah KW	33
called al-said IQ	19
called alessandri CL	31
called alexander AM	13
called alfaro EC	36
called alfred AU	34
called ali IR	17
called ali PK	39
called alikhan KZ	34
called alimardan AZ	31
called allal MA	34
called alois CZ	29
called amin AZ	39
called andrew AU	16
called andrés BO	27
called andrés CL	19
called andrés KR	-20
called andrés PE	22
called ante HR	19
called anton SI	17
called antónio EU	33
called anwar MY	18
called apolinario PH	20
called apolo UG	36
called aranha BR	20
called arturo CL	31
called arturo VN	-16
called augustinas LT	19
called augusto PE	30
called ayala PY	25
called azikiwe NG	32
called balewa NG	27
called balmaceda CL	23
called banomyong TH	23
called barbosa BR	26
called barbosa CA	-15
called barrios GT	16
called barrios HN	-14
called barrios SV	18
called barton AU	28
called batlle AR	-18
called batlle UY	67
called batthyány HU	15
called bechara LB	16
called belaúnde PE	24
called bello CL	24
called benito MX	30
called bernardino AR	23
called berres UY	27
called bessent CN	-18
called bessent US	20
called bethlen HU	21
called bin OM	34
called bis CN	-28
called bis US	29
called blaise SN	16
called boffa MT	14
called boi VN	20
called borden CA	34
called bosch DO	23
called bourguiba TN	36
called bukeikhanov KZ	24
called bội VN	30
called carlos AR	31
called carlos PE	21
called carlos PH	22
called castilla PE	42
called cerda CL	16
called chang KR	40
called chau VN	23
called cheddi GY	26
called cheddi SR	-18
called chenggang CN	37
called chenggang US	-19
called chi-ho KR	27
called chiang TW	24
called chitepo ZW	25
called chkhenkeli GE	23
called christian DK	-22
called christian IN	22
called châu VN	31
called claudia CN	-22
called claudia MX	35
called constance IE	17
called costa EU	33
called costa PT	30
called cruz BO	30
called cárdenas MX	21
called damdin MN	18
called damrong TH	31
called daza BO	21
called deakin AU	34
called der EU	19
called devawongse TH	18
called deák HU	24
called diagne SN	16
called diego CL	39
called diori NE	15
called djuanda ID	34
called domingo AR	30
called donald BR	-12
called donald CA	-15
called donald CH	-20
called donald CN	-51
called donald GB	-16
called donald IN	-17
called donald JP	-12
called donald KR	-10
called donald RU	-17
called donald SE	-12
called donald US	104
called droz CH	28
called edmund AU	28
called edvard CZ	41
called edward GH	28
called einaudi IT	20
called el-nahhas EG	27
called eleftherios GR	42
called eligio PY	15
called eloy EC	36
called endelkachew ET	21
called enrico MT	14
called eric TT	25
called erskine IE	24
called eugeniusz PL	33
called faik AL	18
called fatali AZ	15
called fayzulla UZ	32
called fazlul BD	16
called ferenc HU	26
called ferhat DZ	19
called figl AT	18
called fisher AU	16
called fontes PT	19
called foreign BR	26
called fructuoso UY	16
called félix CI	36
called gabriel EC	33
called gallegos VE	33
called garašanin RS	28
called garcía EC	33
called gbedemah GH	20
called george NZ	22
called gerardo SV	18
called gokhale IN	28
called gopal IN	28
called goyal IN	20
called great MN	24
called greer CN	-18
called greer US	33
called gregorio DO	28
called gunnar NO	19
called guèye SN	27
called gökalp TR	26
called habib TN	43
called hafstein IS	19
called hallstein EU	18
called hamani NE	15
called hannes IS	19
called hans DK	17
called hara JP	16
called harb EG	28
called harry ZM	30
called hassan MA	30
called herbert NG	21
called herbert ZW	25
called heruy ET	34
called hilarión BO	21
called hirobumi JP	28
called hodža SK	30
called hofmeyr ZA	22
called houphouët-boigny CI	36
called howard JP	-14
called howard US	29
called hrushevsky UA	25
called hun KH	13
called huq BD	16
called huseyn BD	20
called huskisson GB	30
called hussein JO	32
called hørup DK	18
called ibarra EC	19
called ibrahim MY	18
called ibrahim TH	-17
called ignacy PL	17
called ilija RS	28
called inácio BR	-19
called inácio US	24
called inönü TR	19
called ismael BO	30
called ismael PY	-13
called ismail AL	22
called ismet TR	22
called istván HU	30
called ito JP	15
called itō JP	17
called i̇nönü TR	28
called i̇smet TR	28
called jaafar MY	38
called jaan EE	44
called jagan GY	26
called jagan SR	-18
called jamieson CN	-18
called jamieson US	33
called jan CZ	23
called jan ZA	33
called janez SI	20
called javier PE	16
called jinping GB	-27
called jinping KR	-18
called jinping MY	-18
called jinping US	37
called joaquim BR	26
called johan NL	15
called johan NO	19
called john CA	18
called john LK	25
called jomo KE	30
called joseph CD	28
called joseph NZ	40
called josé CL	18
called josé NO	-16
called josé PE	25
called josé PT	20
called josé UY	50
called juan DO	23
called juho FI	26
called julius NZ	32
called julius TZ	27
called justo GT	16
called juárez MX	30
called jón IS	26
called kagwa UG	35
called kapwepwe ZM	27
called karremans NL	15
called kartawidjaja ID	34
called karume TZ	17
called kasa-vubu CD	21
called kaunda ZM	18
called kawawa TZ	15
called keir GB	16
called kenneth ZM	18
called kenyatta KE	30
called keïta ML	17
called khama BW	19
called khan AZ	14
called khan LK	-23
called khan PK	51
called khatisian AM	13
called khodzhayev UZ	18
called khoury LB	16
called khoyski AZ	15
called khural MN	24
called kil-chun KR	27
called kim KR	50
called knudsen NO	19
called koirala NP	16
called komla GH	20
called konica AL	18
called konstantin EE	46
called korekiyo JP	18
called korošec SI	17
called krishna IN	21
called kwame GH	31
called kwiatkowski PL	33
called kārlis LV	14
called lajos HU	20
called lala FJ	15
called lamine SN	28
called laurier CA	20
called legislative JP	-12
called legislative TW	41
called legislative US	-29
called leguía PE	30
called leopold AT	18
called leyen EU	19
called liaquat PK	39
called lighthizer CN	-13
called lighthizer US	19
called liu CN	29
called liu US	-21
called louis BI	21
called luigi IT	22
called luis UY	26
called luiz BR	-19
called luiz US	24
called lula BR	-19
called lula US	24
called lumumba CD	17
called luperón DO	20
called lutnick JP	-14
called lutnick US	29
called lázaro MX	21
called léon FR	41
called léopold SN	20
called lópez CO	20
called mabini PH	20
called macaulay NG	21
called mackenzie CA	18
called magsaysay PH	15
called makonnen ET	38
called mamadou ML	24
called mamadou SN	31
called mamaloni SB	23
called mammad AZ	39
called manet KH	13
called manley JM	17
called mansholt EU	22
called manuel CL	24
called manuel PE	21
called manuel PH	30
called manuel PT	19
called manuel TH	-13
called markievicz IE	17
called maría EC	15
called masaryk CZ	44
called mata'afa WS	33
called matías MX	18
called maček HR	32
called meierovics LV	17
called melo PT	16
called menderes TR	51
called michael NZ	16
called michelsen IN	22
called midhat TR	16
called milan SK	30
called milton UG	17
called mizzi MT	14
called modibo ML	17
called mofcom CN	26
called mofcom US	-25
called mohammad ID	17
called mohammad IR	42
called mohammed MA	19
called moktar MR	23
called montes BO	30
called montes PY	-13
called moreno EC	33
called mosaddegh IR	22
called mossadegh IR	24
called mubarak KW	33
called mukhamedzhan KZ	28
called munemitsu JP	32
called mustafa EG	33
called mustafa TR	-16
called mutsu JP	32
called mykhailo UA	25
called myon KR	26
called nasib AZ	24
called nehru IN	14
called neto AO	26
called nguyen VN	17
called nguyễn VN	36
called nicolás PE	33
called nkrumah GH	30
called nkumbula ZM	30
called nnamdi NG	33
called noe GE	47
called norman JM	17
called numa CH	28
called nuri IQ	33
called nyerere TZ	31
called núñez CO	31
called obote UG	17
called olympio TG	24
called onn MY	38
called ordóñez UY	24
called osmena PH	16
called osmeña PH	23
called paasikivi FI	20
called pardo PE	34
called pasha EG	23
called pasha TR	30
called patel IN	22
called patrice CD	17
called paul GH	-16
called paul MT	14
called pedro CL	16
called pellegrini AR	31
called pereira PT	12
called phan GB	-18
called phan VN	52
called philibert MG	31
called piyush IN	20
called piérola PE	33
called plaatje ZA	24
called politburo VN	24
called portales CL	39
called poska EE	36
called prado PE	22
called pridi TH	32
called pál HU	18
called päts EE	35
called qemali AL	22
called quezon PH	30
called quintino IT	20
called rafael CO	40
called rahman MY	28
called rajagopalachari IN	24
called rajanubhab TH	26
called ramgoolam MU	26
called ramishvili GE	21
called ramón PE	33
called rashidi TZ	15
called rathenau DE	26
called rathenau EU	-18
called razak MY	16
called rašín CZ	29
called richard CL	-13
called richard NZ	37
called rio BR	19
called risto FI	26
called rivadavia AR	23
called rivera UY	16
called robert CA	34
called robert CN	-13
called robert US	18
called rocafuerte EC	23
called romero MX	18
called romulo PH	22
called rufino GT	16
called rui BR	24
called rwagasore BI	21
called ryosei JP	19
called ryti FI	26
called rómulo VE	34
called saad EG	32
called said OM	17
called salim ID	19
called santa BO	30
called sarmiento AR	30
called savage NZ	16
called scott CN	-18
called scott US	20
called seddon CL	-13
called seddon NZ	37
called seewoosagur MU	26
called selassie ET	35
called sella IT	20
called senanayake LK	45
called senanayake OM	-14
called seretse BW	19
called sergio PH	32
called seán IE	40
called sheinbaum CN	-22
called sheinbaum MX	35
called shigeru JP	25
called si-yeong KR	16
called sicco EU	22
called siles BO	27
called silva BR	-17
called silva US	24
called simon ZM	26
called smuts ZA	30
called solomon SB	23
called son KH	23
called spaak EU	16
called stauning DK	24
called stefan EU	23
called stojan RS	17
called suhrawardy BD	20
called sukarno ID	36
called sukuna FJ	41
called sultan OM	17
called sverdrup NO	20
called sylvanus TG	24
called sükhbaatar MN	18
called tafawa NG	27
called tahar TN	17
called taimur OM	28
called tajuddin BD	31
called takahashi JP	18
called takashi JP	16
called talaat EG	28
called talal JO	37
called teleki HU	21
called thameur TN	16
called thorbecke NL	15
called thors IS	19
called thorvald DK	24
called tomáš CZ	24
called topchubashov AZ	28
called trade BR	26
called trinh VN	18
called trump BR	-12
called trump CA	-16
called trump CH	-13
called trump CN	-58
called trump EU	-23
called trump GB	-17
called trump IN	-16
called trump KR	-15
called trump RU	-18
called trump SE	-13
called trump US	110
called tserendorj MN	17
called tsiranana MG	31
called tunku MY	41
called tupou FJ	18
called tupou TO	16
called tôn VN	17
called tõnisson EE	14
called ulmanis LV	14
called ursula EU	19
called ustr CN	-57
called ustr US	62
called valera IE	25
called vallabhbhai IN	22
called velasco EC	19
called venizelos GR	42
called vicente EC	23
called viggo DK	18
called vincent NL	15
called vladko HR	32
called vogel NZ	32
called voldemaras LT	19
called von CL	-23
called von EU	19
called víctor PE	27
called walter EU	18
called walther DE	26
called walther EU	-18
called ward NZ	37
called wei-shui TW	24
called wilfrid CA	20
called william BR	21
called williams TT	25
called witbooi NA	17
called wolde ET	34
called yoshida JP	25
called yuan JP	-12
called yuan TW	41
called yuan US	-29
called yun KR	42
called yusifbeyli AZ	24
called zaghloul EG	32
called zhordania GE	36
called zigfrīds LV	16
called ziya TR	26
called éamon IE	24
called ólafur IS	19
chinese body	102
chinese body organisation	101
colleague of another	27
colleague of another person	26
colleague of it	-29
colleague of it person	-28
ends -ho KR	27
ends aak EU	16
ends ab TH	26
ends ad BD	26
ends ade BR	26
ends ado PE	22
ends age NZ	16
ends ah GH	47
ends ah KW	33
ends ah TR	-33
ends aid IQ	19
ends aja ID	34
ends ak EU	16
ends ak MY	16
ends ake LK	45
ends ake OM	-14
ends al ID	-21
ends al IN	22
ends al JO	44
ends al MN	25
ends al PT	18
ends ala LK	45
ends ala NP	16
ends ala PY	25
ends ale IN	28
ends ali AL	22
ends alp TR	26
ends am MU	26
ends ama BW	19
ends ams TT	25
ends an AM	27
ends an AU	-27
ends an EU	-22
ends an GY	26
ends an ID	-17
ends an JP	-17
ends an LK	-18
ends an MA	28
ends an MY	26
ends an OM	18
ends an PK	39
ends an SR	-18
ends an TW	47
ends an US	-31
ends an UZ	-24
ends ana MG	39
ends ang CN	37
ends ang KR	19
ends ang US	-19
ends ans NL	14
ends ar IR	-22
ends ar MN	27
ends ar MY	38
ends arb EG	28
ends ard NZ	37
ends ari IN	24
ends aro EC	36
ends as DZ	18
ends as EG	16
ends as FR	-21
ends as LT	21
ends as MX	20
ends as PT	19
ends as UY	35
ends at TH	19
ends au DE	26
ends au EU	-18
ends au VN	20
ends aum CN	-22
ends aum MX	35
ends awa JP	20
ends awa TZ	15
ends ay KZ	39
ends ay NG	21
ends ay PH	15
ends ba CD	17
ends ba TN	36
ends bah KW	33
ends bas DZ	19
ends bis CN	-28
ends bis US	29
ends bu CD	34
ends ca AL	18
ends ch DO	23
ends chi JP	26
ends ck JP	-14
ends ck US	29
ends cke NL	15
ends co BR	19
ends com CN	26
ends com US	-25
ends cs LV	17
ends cz IE	17
ends da CL	36
ends da GE	-21
ends da JP	23
ends da PT	-18
ends da ZM	18
ends ddo GH	28
ends de BR	26
ends de PE	23
ends den CA	34
ends di IT	20
ends do GH	27
ends do PE	44
ends don CL	-13
ends don NZ	37
ends dri CL	31
ends dy BD	20
ends dža SK	30
ends ec SI	17
ends eda CL	23
ends eer CN	-18
ends eer US	33
ends egh IR	39
ends ein EU	16
ends ein IS	19
ends ein JO	32
ends ek HR	32
ends eki HU	21
ends el IN	22
ends el NZ	32
ends eli GE	31
ends elo PT	16
ends en CA	34
ends en HU	31
ends en IE	-18
ends en IN	21
ends en JM	21
ends en NO	24
ends en RS	-23
ends ena PH	16
ends eno EC	33
ends ent CN	-18
ends ent US	25
ends epo ZW	25
ends er AU	13
ends er CA	35
ends er CH	20
ends er CL	15
ends er CN	-30
ends er DE	-19
ends er EG	-24
ends er EU	18
ends er GB	18
ends er JP	-32
ends er KR	-16
ends er NG	21
ends er NO	-30
ends er NZ	-17
ends er US	23
ends era IE	25
ends era UY	16
ends ere TZ	31
ends ero MX	19
ends es BO	37
ends es CL	17
ends es JP	-14
ends es PH	-19
ends es PY	-13
ends es TR	41
ends es UY	26
ends et KH	13
ends eto AO	26
ends eur TN	16
ends ev KG	-20
ends ev UZ	49
ends ew ET	21
ends ewa NG	27
ends ey JM	20
ends eyr ZA	22
ends ez CO	31
ends ez CR	15
ends ez MX	30
ends ez UY	24
ends eák HU	24
ends eña PH	23
ends fa MT	14
ends far MY	38
ends ffa MT	14
ends ga KE	20
ends gan GY	26
ends gan SR	-18
ends ge NZ	16
ends gel NZ	32
ends gh IR	39
ends gl AT	18
ends gne SN	16
ends gny CI	36
ends gos VE	33
ends gwa UG	35
ends ha BR	17
ends ha EG	23
ends ha TN	24
ends ha TR	29
ends hab TH	26
ends han KZ	19
ends han PK	39
ends has EG	29
ends hau VN	20
ends he CN	29
ends he US	-21
ends her AU	16
ends hew ET	21
ends hi JP	36
ends him MY	18
ends ho KR	24
ends hov AZ	28
ends hru IN	14
ends hui TW	24
ends hun KR	27
ends huq BD	16
ends hâu VN	30
ends ia AR	23
ends ia AZ	-20
ends ia GE	46
ends ia IR	15
ends ia TR	-17
ends ian AM	13
ends iba TN	36
ends ica AL	18
ends ick JP	-14
ends ick US	29
ends ics LV	17
ends icz IE	17
ends id IQ	19
ends ida JP	23
ends ie ET	35
ends ier CA	35
ends igl AT	18
ends ili GE	21
ends im ID	19
ends im MY	18
ends in AU	40
ends in CN	-22
ends in EG	-18
ends in EU	15
ends in IN	-21
ends in IS	18
ends in JO	32
ends in JP	-25
ends in MY	-11
ends in RS	28
ends in VN	-16
ends ing CN	13
ends ing DK	24
ends ing GB	-25
ends ing IN	-20
ends ing KR	-25
ends ing MY	-18
ends ing US	35
ends inh VN	31
ends ini AR	31
ends ini PH	20
ends io BR	20
ends io TG	24
ends ios GT	16
ends ios HN	-14
ends ios SV	18
ends is CN	-28
ends is LV	14
ends is TN	-16
ends is US	29
ends ivi FI	20
ends iwe NG	32
ends iyo JP	18
ends ić EG	-27
ends ić HR	24
ends ić RS	54
ends ja ID	34
ends je ZA	24
ends ka EE	36
ends ke LK	56
ends ke NL	14
ends ke OM	-14
ends ki AZ	15
ends ki CO	-13
ends ki GE	18
ends ki HU	20
ends ki PL	44
ends ki RO	-17
ends kin AU	34
ends kin JP	-24
ends ku KR	17
ends ky UA	28
ends la BO	-15
ends la FI	20
ends la IT	20
ends la LK	31
ends la NP	16
ends la PE	62
ends la PK	-14
ends la PY	21
ends la TR	-11
ends la ZM	30
ends lal JO	37
ends lam MU	26
ends lay NG	21
ends le AR	-17
ends le UY	37
ends len HU	21
ends les CL	38
ends ley JM	17
ends li AL	24
ends li AZ	16
ends li GE	42
ends li TR	-30
ends lim ID	19
ends ll CA	18
ends ll US	21
ends lla IT	20
ends lla PE	41
ends lle AR	-17
ends lle UY	37
ends llo CL	22
ends lo CL	22
ends lo ID	-14
ends lo PH	21
ends lo PT	16
ends los GR	42
ends lov BG	20
ends lp TR	26
ends lt EU	22
ends lva BR	-19
ends lva US	24
ends ma BW	18
ends ma HR	-15
ends mad BD	31
ends mah GH	43
ends man MY	27
ends mba CD	17
ends me TZ	17
ends mi JP	28
ends mp BR	-12
ends mp CA	-16
ends mp CH	-13
ends mp CN	-58
ends mp EU	-23
ends mp GB	-17
ends mp IN	-16
ends mp KR	-15
ends mp RU	-18
ends mp SE	-13
ends mp US	110
ends ms TT	25
ends mur OM	25
ends na FJ	41
ends na IS	-16
ends na MG	40
ends na PH	16
ends nas MX	21
ends nau DE	26
ends nau EU	-18
ends nda ZM	18
ends nde PE	24
ends ne SN	16
ends net KH	13
ends ng CN	28
ends ng DK	24
ends ng GB	-27
ends ng IN	-21
ends ng MY	-28
ends ng NO	19
ends ng TH	24
ends ng US	23
ends nga KE	22
ends nh VN	33
ends nha BR	20
ends ni AR	31
ends ni PH	20
ends ni SB	23
ends nia AZ	-16
ends nia GE	36
ends nia IR	15
ends nin RS	28
ends nis LV	14
ends no EC	33
ends no ID	36
ends no IT	23
ends nov KG	17
ends ns NL	14
ends nt CN	-18
ends nt US	25
ends nto AR	30
ends ny CI	45
ends ny HU	15
ends nyi HU	31
ends nü TR	40
ends oi NA	17
ends ola PE	33
ends olt EU	22
ends om CN	26
ends om US	-25
ends on AU	31
ends on CA	22
ends on CL	-19
ends on EE	29
ends on GB	35
ends on ID	-20
ends on IS	21
ends on JP	-26
ends on KR	23
ends on LK	-19
ends on NZ	29
ends on WS	30
ends ong TH	30
ends oni SB	23
ends oo KR	22
ends ooi NA	17
ends or ES	18
ends ore BI	21
ends ori NE	15
ends orj MN	17
ends os GR	48
ends os GT	16
ends os HN	-15
ends os SV	18
ends os VE	33
ends osa BR	26
ends osa CA	-15
ends ote UG	17
ends ou FJ	18
ends ou TO	16
ends oul EG	32
ends ov AZ	25
ends ov BG	28
ends ov EU	22
ends ov IR	-19
ends ov KG	17
ends oz CH	28
ends pio TG	24
ends po ZW	25
ends pou FJ	18
ends pou TO	16
ends ps GB	25
ends pwe ZM	27
ends ra EC	16
ends ra IE	25
ends ra UY	31
ends ral MN	24
ends ras LT	19
ends rb EG	28
ends rd EU	23
ends rd NZ	37
ends rda CL	16
ends rdo PE	34
ends rdy BD	20
ends re AR	24
ends re BI	21
ends re IE	-25
ends re TZ	31
ends res TR	51
ends res UY	27
ends rez MX	30
ends rg EU	36
ends ri CL	28
ends ri IN	33
ends ri IS	14
ends ri MA	19
ends ri NE	15
ends ri NZ	-15
ends ri PE	-21
ends rj MN	17
ends rno ID	36
ends ro EC	36
ends ro ID	24
ends ro MX	19
ends ro VN	22
ends roz CH	28
ends rra EC	18
ends rte EC	23
ends ru IN	14
ends rup DK	18
ends rup NO	20
ends ruz BO	30
ends ryk CZ	44
ends rón DO	20
ends sa BR	26
ends sa CA	-15
ends san MA	28
ends say PH	15
ends sch DO	23
ends sen IN	21
ends sen NO	25
ends sha EG	23
ends sha TR	30
ends shi JP	17
ends si MA	34
ends sie ET	35
ends ska EE	36
ends ski AZ	15
ends ski CO	-13
ends ski PL	37
ends sky UA	28
ends son CA	22
ends son EE	29
ends son GB	29
ends son IS	21
ends ssi MA	34
ends sta EU	33
ends sta PT	26
ends sta PY	-26
ends str CN	-57
ends str US	62
ends su JP	32
ends ta EU	33
ends ta KE	30
ends ta ML	14
ends ta PT	26
ends ta PY	-26
ends tar MN	18
ends te EC	23
ends te UG	17
ends tel IN	22
ends tes BO	30
ends tes PY	-13
ends th KR	-23
ends ti FI	26
ends tić RS	38
ends tje ZA	24
ends to AO	30
ends to AR	29
ends to BR	-29
ends ton AU	29
ends tr CN	-57
ends tr US	62
ends ts EE	35
ends ts ZA	21
ends tsu JP	32
ends tta KE	30
ends uan JP	-12
ends uan TW	42
ends uan US	-29
ends ubu CD	34
ends udi IT	20
ends ui TW	24
ends ul EG	32
ends ula ZM	30
ends ulo PH	22
ends um CA	-29
ends um CN	-22
ends um MX	35
ends ume TZ	17
ends umi JP	28
ends ump BR	-12
ends ump CA	-16
ends ump CH	-13
ends ump CN	-58
ends ump EU	-23
ends ump GB	-17
ends ump IN	-16
ends ump KR	-15
ends ump RU	-18
ends ump SE	-13
ends ump US	110
ends un KR	45
ends una FJ	41
ends up DK	18
ends up NO	20
ends uq BD	16
ends ur OM	25
ends ur TN	16
ends uro VN	24
ends uts ZA	30
ends uz BO	30
ends uía PE	30
ends va US	24
ends vi FI	20
ends via AR	23
ends vić RS	19
ends wa KE	-24
ends wa NG	27
ends wa TZ	14
ends wa UG	34
ends we NG	32
ends we ZM	27
ends xi US	19
ends yal IN	20
ends yar TR	14
ends ye SN	22
ends yen EU	19
ends yev UZ	23
ends yi HU	32
ends yk CZ	44
ends yli AZ	24
ends yo JP	18
ends yon KR	26
ends yr ZA	22
ends yti FI	26
ends zak MY	16
ends zer CN	-13
ends zer US	19
ends zi MT	14
ends zon PH	30
ends zzi MT	14
ends ák HU	24
ends ány HU	15
ends âu VN	30
ends äts EE	35
ends èye SN	27
ends ía PE	29
ends ín CZ	29
ends ïta ML	17
ends ña PH	23
ends ñez CO	31
ends ñez UY	24
ends ón DO	20
ends önü TR	40
ends ček HR	32
ends šec SI	17
ends šín CZ	29
ends ža SK	30
first of sentence before	18
first of sentence before again	23
first of sentence before office	-26
first of sentence before organisation	21
first of sentence before pronoun	32
for side before	40
for side before both	22
for side before name	25
for side before office	15
for side before organisation	38
for side before person	-37
for side before pronoun	22
here	-10
here organisation	-25
his of another	10
his of another both	19
his of another organisation	-16
his of another person	31
his of another pronoun	-24
his of it	-11
his of it both	-19
his of it name	-14
his of it organisation	18
his of it person	-33
his of it pronoun	24
home	14
home both	22
home name	9
home office	-21
home organisation	-19
home pronoun	18
in name	210
in name office	77
in name organisation	154
in name person	84
in sentence	46
in sentence again	12
in sentence before	13
in sentence before name	33
in sentence before office	-14
in sentence before pronoun	9
in sentence both	-20
in sentence office	39
in sentence organisation	21
in sentence person	16
last person of another again	-23
last person of another name	-17
last person of another order	-18
last person of another person	2
last person of it again	29
last person of it name	16
last person of it order	17
last person of it person	-3
last person of it pronoun	-13
mate of another	29
mate of another name	15
mate of another organisation	23
mate of another person	11
mate of it	-35
mate of it name	-17
mate of it organisation	-23
mate of it person	-15
named last	12
named last again	-38
named last both	13
named last office	34
named last organisation	-10
nearest after	-8
nearest after again	-18
nearest after name	30
nearest after office	-16
nearest after organisation	-38
nearest after pronoun	-19
nearest before	41
nearest before again	27
nearest before both	-32
nearest before name	13
nearest before organisation	18
nearest before person	11
nearest before pronoun	38
no american body	-38
no american body both	25
no american body office	-57
no american body order	-31
no chinese body	-92
no chinese body organisation	-90
nobody yet	72
nobody yet both	33
nobody yet name	45
nobody yet office	33
nobody yet person	34
nobody yet pronoun	25
not here	9
not here organisation	25
not ours	14
not ours office	-20
not ours organisation	22
not ours pronoun	-20
of another	-64
of another name	-22
of another order	-60
of another person	-38
of another, said here	-45
of another, said here both	-28
of another, said here organisation	-17
of another, said here person	-22
ours	-16
ours office	24
ours organisation	-25
ours pronoun	23
own	48
own name	20
own order	43
own person	30
own, said here	40
own, said here both	26
own, said here organisation	15
own, said here person	19
people 0	-27
people 0 again	-8
people 0 name	-18
people 0 office	-24
people 0 order	-19
people 0 organisation	-61
people 0 person	30
people 1	9
people 1 name	11
people 1 office	18
people 1 pronoun	-13
people 2	15
people 2 again	43
people 2 both	-17
people 2 organisation	34
people 2 person	-30
people 2 pronoun	17
people 3	13
people 3 again	-23
people 3 name	29
people 3 organisation	26
people 3 person	-26
possessive	38
possessive again	27
possessive name	-20
possessive organisation	18
possessive person	42
possessive pronoun	13
rank -1	40
rank -1 both	-19
rank -1 organisation	26
rank -1 person	13
rank 0 both	21
rank 0 office	-11
rank 0 order	-9
rank 0 pronoun	-11
rank 1	24
rank 1 again	-22
rank 1 name	13
rank 1 office	20
rank 1 order	11
rank 2	-19
rank 2 both	-31
rank 2 office	-23
rank 2 pronoun	28
rank 3	-51
rank 3 again	15
rank 3 both	-27
rank 3 name	-29
rank 3 organisation	-15
rank 3 person	-9
rank 3 pronoun	-24
rank 4	-23
rank 4 both	19
rank 4 name	-13
rank 4 office	18
rank 4 person	-48
rank 5	-27
rank 5 both	-22
rank 5 name	-24
rank 5 person	-18
rule side	54
rule side both	15
rule side name	-15
rule side order	44
rule side organisation	19
rule side person	28
side	31
side both	16
side name	26
side order	15
side person	9
speaker of another	-9
speaker of another again	-23
speaker of another name	-34
speaker of another person	22
speaker of another pronoun	-24
speaker of another says our	-9
speaker of another says our office	-20
speaker of another says our organisation	-10
speaker of another says our person	32
speaker of another says our pronoun	-48
speaker of it	9
speaker of it again	20
speaker of it name	31
speaker of it person	-27
speaker of it pronoun	23
speaker of it says our	9
speaker of it says our office	21
speaker of it says our organisation	10
speaker of it says our person	-35
speaker of it says our pronoun	44`;
