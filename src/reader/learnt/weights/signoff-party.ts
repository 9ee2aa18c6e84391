// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_PARTY = `yes
<always>	0
after 1	21
after 1 organisation	20
after 12	-55
after 12 both	19
after 12 name	-36
after 12 organisation	-32
after 3	52
after 3 name	74
after 3 office	19
after 3 person	11
after 6	-13
after 6 both	-36
after 6 name	26
after 6 organisation	-39
after 6 person	15
after 6 pronoun	-17
after far	-29
after far name	-18
after far office	-33
after far person	-12
after for	33
after for name	43
after in	34
after in name	21
after in office	15
after in organisation	44
after in person	-30
after of person	20
alone in sentence again	15
alone in sentence both	-29
alone in sentence office	44
alone in sentence person	-12
american body	60
american body both	-61
american body office	117
american body order	26
at once before	34
at once before name	15
at once before organisation	65
before 1	7
before 1 organisation	43
before 1 person	-13
before 12 both	-31
before 12 organisation	-12
before 12 person	17
before 12 pronoun	28
before 3	23
before 3 both	17
before 3 name	21
before 3 organisation	35
before 3 person	-30
before 6	14
before 6 both	-13
before 6 name	10
before 6 person	20
before far	14
before far person	14
before far pronoun	16
before name	13
before name both	-13
before name organisation	8
before name pronoun	16
before quality	16
before quality both	-24
before quality name	40
before quality pronoun	13
before seat	32
before seat organisation	18
before seat pronoun	18
before, goods	-23
before, goods organisation	-11
beside another	-68
beside another name	-66
beside another organisation	-27
beside another person	-19
beside it	66
beside it name	60
beside it organisation	25
beside it person	18
beside one of another	16
beside one of another again	-13
beside one of another name	43
beside one of another office	-26
beside one of another organisation	-57
beside one of another person	35
beside one of another pronoun	56
beside one of it again	12
beside one of it name	-45
beside one of it office	26
beside one of it organisation	60
beside one of it person	-37
beside one of it pronoun	-60
body althing IS	53
body assembly KR	26
body assembly US	-22
body beside of another office	12
body beside of another organisation	-12
body beside of it office	-13
body bureau of industry and security CN	-69
body bureau of industry and security US	90
body cabinet AO	26
body cabinet BB	18
body cabinet BD	34
body cabinet BO	-23
body cabinet BR	-24
body cabinet CL	-42
body cabinet DE	20
body cabinet ET	-43
body cabinet EU	-15
body cabinet FJ	-14
body cabinet GB	33
body cabinet GE	19
body cabinet IE	-25
body cabinet IL	-24
body cabinet IN	15
body cabinet JM	17
body cabinet JP	30
body cabinet LK	41
body cabinet MA	12
body cabinet MX	-19
body cabinet MY	23
body cabinet NA	-16
body cabinet NO	-20
body cabinet NP	-27
body cabinet NZ	44
body cabinet PH	-21
body cabinet PK	-15
body cabinet PY	-26
body cabinet RS	19
body cabinet RW	15
body cabinet SI	25
body cabinet TH	54
body cabinet TO	23
body cabinet TR	-23
body cabinet TZ	-27
body cabinet US	-23
body cabinet UY	-40
body cabinet VN	-30
body cabinet WS	-20
body cabinet ZM	28
body chamber BE	30
body chamber BR	44
body chamber EU	-19
body chamber NO	-23
body chamber of deputies BR	21
body commerce department CN	-27
body commerce department US	46
body commerce ministry CN	41
body commerce ministry US	-37
body commission EC	-20
body commission EU	69
body congress AR	32
body congress CA	-23
body congress CL	13
body congress CN	-31
body congress CO	27
body congress GB	-17
body congress GT	14
body congress IN	-17
body congress LV	-22
body congress MA	-22
body congress MX	20
body congress PE	49
body council BR	-20
body council CA	19
body council EC	-17
body council EU	151
body council ID	-12
body council IN	-24
body council KE	-15
body council KR	-21
body council NG	-24
body council NO	57
body council US	-33
body council of ministers BE	20
body council of ministers DZ	20
body council of ministers ET	20
body council of ministers EU	-24
body council of ministers ML	35
body council of ministers MZ	22
body council of ministers PL	27
body council of ministers SA	34
body council of ministers ZA	-21
body council of states CH	27
body council of the union EU	21
body customs CA	-18
body customs CN	43
body customs US	-33
body customs tariff commission CN	57
body customs tariff commission US	-53
body customs tariff commission of the state council CN	21
body customs tariff commission of the state council US	-17
body department of commerce JP	-18
body department of commerce US	40
body diet JP	60
body dáil IE	39
body economic coordination committee PK	24
body eduskunta FI	42
body elsewhere its alone	-27
body elsewhere its alone again	-27
body elsewhere of another	20
body elsewhere of another again	20
body emir KW	38
body european commission EU	39
body federal council CH	85
body federal council EU	-22
body federal council US	-69
body federal executive council NG	59
body federal executive council TH	-22
body finance minister IN	24
body folketing DK	63
body general assembly UY	21
body government BE	20
body government EU	-23
body government MA	-17
body government SE	23
body government US	23
body government VN	-13
body governments EU	43
body governments US	-35
body governor CA	45
body governor general CA	27
body governor-general AU	37
body grand national assembly TR	16
body great khural MN	32
body head of government MA	26
body house CN	-43
body house ID	22
body house RU	-33
body house US	64
body house of representatives CN	-23
body house of representatives ID	58
body house of representatives US	-31
body king CA	27
body king CL	-19
body king DK	-26
body king EC	-17
body king EU	-18
body king MA	39
body king NO	47
body king TH	24
body king TO	29
body legislative yuan TW	50
body legislative yuan US	-41
body legislature TW	23
body legislature US	-19
body lower house CN	-35
body lower house IN	-25
body lower house MX	51
body majlis IR	-27
body majlis LK	-20
body majlis MV	45
body majlis OM	20
body mazhilis KZ	30
body member states CA	-21
body member states CN	-41
body member states DE	-32
body member states EU	178
body member states FR	-27
body member states GB	-37
body member states IE	-22
body member states IN	-13
body member states PL	-15
body member states US	-94
body milli majlis AZ	17
body minister CL	19
body ministry CN	46
body ministry US	-39
body ministry of commerce CN	23
body ministry of commerce US	-19
body ministry of transport CN	48
body ministry of transport US	-40
body national assembly AO	14
body national assembly BG	25
body national assembly CA	-15
body national assembly CN	-22
body national assembly DE	-25
body national assembly EC	27
body national assembly GH	-26
body national assembly ID	-24
body national assembly IN	-23
body national assembly KH	22
body national assembly KR	85
body national assembly MW	22
body national assembly NG	22
body national assembly RO	-23
body national assembly US	-68
body national assembly VN	-14
body parliament AR	59
body parliament CA	13
body parliament CH	67
body parliament CN	-38
body parliament DE	-19
body parliament EE	26
body parliament EG	30
body parliament ES	17
body parliament EU	80
body parliament GB	63
body parliament GE	21
body parliament GH	32
body parliament GL	-23
body parliament HU	24
body parliament ID	-28
body parliament IE	-24
body parliament IN	-54
body parliament IT	-25
body parliament KR	-40
body parliament LB	15
body parliament LK	17
body parliament MG	-17
body parliament MY	-44
body parliament NG	-32
body parliament NZ	31
body parliament OM	-28
body parliament PE	-23
body parliament PL	-27
body parliament PY	-28
body parliament TR	-63
body parliament UA	-15
body parliament US	-88
body parliament VN	-32
body parliament ZA	15
body parliament ZW	23
body plurinational assembly BO	14
body president AR	38
body president BD	-19
body president BR	-12
body president BW	34
body president CA	-19
body president CH	-14
body president CL	36
body president CM	37
body president CO	23
body president EC	-20
body president ES	-25
body president EU	-41
body president FJ	-25
body president GB	-33
body president HK	-21
body president ID	23
body president IN	-33
body president IT	-31
body president JP	-29
body president KR	-20
body president LI	-18
body president MT	-33
body president NA	-31
body president NG	-28
body president NO	-17
body president PA	-21
body president PE	36
body president PH	-10
body president PL	-19
body president PY	20
body president RU	21
body president TR	41
body president US	62
body president UY	-13
body president UZ	-26
body president VN	-23
body president ZA	38
body prime minister BD	28
body prime minister EG	32
body prime minister VN	20
body rada UA	35
body riigikogu EE	35
body riksdag SE	36
body sabor HR	35
body saeima LV	18
body secretary of state GB	21
body seimas LT	33
body sejm PL	49
body senate BE	23
body senate BO	38
body senate BR	38
body senate CN	-47
body senate CZ	26
body senate EU	-29
body senate GB	-22
body senate KZ	30
body senate MX	51
body senate NG	-17
body senate PH	41
body senate PL	25
body senate PT	-21
body senate PY	-34
body senate RU	-29
body senate US	20
body senate UY	27
body senate UZ	-23
body senate ZA	-25
body state council AU	-17
body state council KR	38
body storting NO	89
body storting's committee NO	28
body sultan OM	28
body tariff commission CN	23
body tariff commission US	-21
body trade representative CN	-35
body trade representative US	44
body trade representative's office CN	-18
body trade representative's office US	20
body treasury GB	24
body treasury KE	31
body treasury MA	-23
body union cabinet IN	30
body vietnam's government VN	-14
called abbas DZ	17
called abdul MY	37
called abeid TZ	17
called adnan TR	39
called afonso PT	32
called agostinho AO	27
called aguirre CL	19
called agus ID	19
called ahmad BD	31
called ahmad OM	-21
called akaki GE	31
called akazawa JP	29
called aklilu ET	18
called akufo-addo GH	28
called al-fassi MA	34
called al-sabah KW	31
called al-said IQ	19
called alessandri CL	31
called alexander AM	15
called alfaro EC	41
called alfred AU	35
called ali IR	18
called ali PK	39
called alikhan KZ	34
called alimardan AZ	30
called allal MA	34
called alois CZ	29
called amin AZ	39
called andrew AU	16
called andrés BO	27
called andrés CL	18
called andrés KR	-21
called andrés PE	23
called antanas LT	14
called ante HR	18
called anton SI	17
called antónio EU	34
called anwar MY	17
called apolinario PH	20
called apolo UG	36
called aranha BR	20
called artigas UY	31
called arturo CL	31
called arturo VN	-16
called augustinas LT	20
called augusto PE	30
called ayala PY	25
called azikiwe NG	31
called balewa NG	26
called balmaceda CL	23
called banomyong TH	23
called barbosa BR	25
called barbosa CA	-15
called barrios GT	16
called barrios HN	-14
called barrios SV	18
called barton AU	28
called batlle AR	-19
called batlle UY	68
called batthyány HU	15
called bechara LB	16
called belaúnde PE	24
called bello CL	24
called benito MX	32
called bernardino AR	22
called berres UY	27
called bessent CN	-21
called bessent US	24
called bethlen HU	22
called bin OM	35
called bis CN	-28
called bis US	29
called blaise SN	17
called boffa MT	15
called boi VN	21
called borden CA	34
called bosch DO	24
called bourguiba TN	36
called bukeikhanov KZ	24
called bội VN	30
called carlos AR	30
called carlos PE	21
called carlos PH	23
called castilla PE	40
called cerda CL	19
called chang KR	40
called chau VN	23
called cheddi GY	27
called cheddi SR	-18
called chenggang CN	41
called chenggang US	-22
called chi-ho KR	27
called chiang TW	25
called chitepo ZW	25
called chkhenkeli GE	23
called christian DK	-23
called christian IN	22
called châu VN	32
called claudia CN	-24
called claudia MX	41
called constance IE	17
called costa EU	33
called costa PT	31
called cruz BO	30
called cárdenas MX	21
called damdin MN	18
called damrong TH	31
called daza BO	21
called deakin AU	35
called der EU	21
called devawongse TH	19
called deák HU	24
called diagne SN	17
called diego CL	41
called diori NE	16
called djuanda ID	34
called domingo AR	31
called donald BR	-14
called donald CA	-18
called donald CH	-22
called donald CN	-55
called donald GB	-18
called donald ID	22
called donald IN	-19
called donald JP	-9
called donald KR	-12
called donald RU	-20
called donald SE	-16
called donald US	94
called droz CH	28
called edmund AU	28
called edvard CZ	41
called edward GH	28
called einaudi IT	21
called el-nahhas EG	26
called eldjárn IS	25
called eleftherios GR	42
called eligio PY	17
called eloy EC	41
called endelkachew ET	21
called eric TT	25
called erskine IE	24
called eugeniusz PL	33
called faik AL	17
called fatali AZ	15
called fayzulla UZ	32
called fazlul BD	16
called ferenc HU	25
called ferhat DZ	17
called figl AT	18
called fisher AU	16
called fontes PT	20
called foreign BR	26
called fructuoso UY	15
called félix CI	36
called gabriel EC	33
called gallegos VE	33
called garašanin RS	29
called garcía EC	33
called gbedemah GH	21
called george NZ	22
called gerardo SV	18
called gokhale IN	27
called gopal IN	27
called goyal IN	23
called great MN	24
called greer CN	-19
called greer US	36
called gregorio DO	27
called gunnar NO	19
called guèye SN	29
called gökalp TR	26
called habib TN	43
called hafstein IS	19
called hallstein EU	18
called hamani NE	16
called hannes IS	19
called hans DK	16
called hara JP	16
called harb EG	28
called harry ZM	29
called hassan MA	29
called herbert NG	22
called herbert ZW	25
called heruy ET	35
called hilarión BO	21
called hipólito AR	19
called hirobumi JP	29
called hodža SK	30
called hofmeyr ZA	22
called houphouët-boigny CI	36
called howard JP	-17
called howard US	38
called hrushevsky UA	24
called hun KH	14
called huq BD	16
called huseyn BD	19
called huskisson GB	29
called hussein JO	33
called hørup DK	17
called ibarra EC	19
called ibrahim MY	17
called ibrahim TH	-16
called ignacy PL	21
called ilija RS	29
called inácio BR	-18
called inácio US	23
called inönü TR	18
called ismael BO	41
called ismael PY	-12
called ismail AL	23
called ismet TR	22
called istván HU	29
called ito JP	16
called itō JP	16
called i̇nönü TR	28
called i̇smet TR	28
called jaafar MY	37
called jaan EE	43
called jagan GY	27
called jagan SR	-18
called jamieson CN	-19
called jamieson US	36
called jan CZ	24
called jan ZA	33
called janez SI	20
called javier PE	14
called jinping GB	-32
called jinping KR	-19
called jinping MY	-18
called jinping US	38
called joaquim BR	26
called johan NL	15
called johan NO	20
called john CA	16
called john LK	26
called jomo KE	32
called joseph CD	27
called joseph NZ	42
called josé CL	19
called josé NO	-18
called josé PE	25
called josé PT	20
called josé UY	49
called juan DO	24
called juho FI	35
called julius NZ	32
called julius TZ	27
called jung-kwan KR	21
called justo GT	16
called juárez MX	32
called jón IS	26
called kaarlo FI	24
called kagwa UG	35
called kapwepwe ZM	27
called karremans NL	16
called kartawidjaja ID	34
called karume TZ	17
called kasa-vubu CD	21
called kaunda ZM	17
called kawawa TZ	14
called keir GB	22
called kenneth ZM	17
called kenyatta KE	32
called keïta ML	17
called khama BW	19
called khan AZ	14
called khan LK	-22
called khan PK	51
called khatisian AM	15
called khodzhayev UZ	17
called khoury LB	16
called khoyski AZ	15
called khural MN	24
called kil-chun KR	27
called kim KR	54
called knudsen NO	19
called komla GH	21
called konica AL	17
called konstantin EE	46
called korekiyo JP	20
called korošec SI	17
called krishna IN	21
called kristján IS	25
called kwame GH	31
called kwiatkowski PL	33
called kārlis LV	19
called lajos HU	21
called lala FJ	14
called lamine SN	30
called laurier CA	21
called legislative CN	-20
called legislative JP	-11
called legislative TW	49
called legislative US	-29
called leguía PE	30
called leopold AT	18
called leyen EU	21
called liaquat PK	38
called lighthizer CN	-14
called lighthizer US	20
called liu CN	30
called liu US	-23
called louis BI	22
called luigi IT	22
called luis UY	26
called luiz BR	-18
called luiz US	23
called lula BR	-19
called lula US	27
called lumumba CD	18
called luperón DO	20
called lutnick JP	-17
called lutnick US	38
called lázaro MX	21
called léon FR	40
called léopold SN	20
called lópez CO	21
called mabini PH	20
called macaulay NG	22
called mackenzie CA	17
called makonnen ET	36
called mamadou ML	25
called mamadou SN	30
called mamaloni SB	23
called mammad AZ	39
called manet KH	14
called manley JM	17
called mansholt EU	22
called manuel CL	26
called manuel PE	25
called manuel PH	31
called manuel PT	18
called manuel TH	-13
called markievicz IE	17
called masaryk CZ	44
called mata'afa WS	33
called matías MX	17
called maček HR	32
called meierovics LV	16
called melo PT	16
called menderes TR	50
called michael NZ	17
called michelsen IN	22
called midhat TR	16
called milan SK	30
called milton UG	16
called modibo ML	17
called mofcom CN	26
called mofcom US	-25
called mohammad ID	17
called mohammad IR	43
called mohammed MA	24
called moktar MR	24
called montes BO	41
called montes PY	-12
called moreno EC	33
called mosaddegh IR	22
called mossadegh IR	24
called mościcki PL	17
called mubarak KW	31
called mukhamedzhan KZ	28
called munemitsu JP	31
called mustafa EG	33
called mustafa TR	-17
called mutsu JP	31
called mykhailo UA	24
called myon KR	26
called nasib AZ	24
called neto AO	27
called nguyen VN	16
called nguyễn VN	36
called nicolás PE	33
called nkrumah GH	31
called nkumbula ZM	29
called nnamdi NG	32
called noe GE	47
called norman JM	17
called numa CH	28
called nuri IQ	33
called nyerere TZ	32
called núñez CO	32
called obote UG	16
called olympio TG	22
called onn MY	37
called ordóñez UY	27
called osmena PH	15
called osmeña PH	23
called paasikivi FI	18
called pardo PE	33
called pasha EG	23
called pasha TR	30
called patel IN	23
called patrice CD	18
called paul GH	-16
called paul MT	15
called pedro CL	22
called pellegrini AR	30
called phan GB	-19
called phan VN	52
called philibert MG	30
called piyush IN	23
called piérola PE	33
called plaatje ZA	24
called politburo VN	24
called portales CL	41
called poska EE	36
called prado PE	25
called pridi TH	32
called pál HU	18
called päts EE	35
called qemali AL	23
called quezon PH	31
called quintino IT	20
called rafael CO	41
called rahman MY	27
called rajagopalachari IN	24
called rajanubhab TH	26
called ramgoolam MU	26
called ramishvili GE	22
called ramón PE	32
called rashidi TZ	14
called rathenau DE	25
called rathenau EU	-18
called razak MY	16
called rašín CZ	29
called richard CL	-13
called richard NZ	37
called rio BR	19
called risto FI	27
called rivadavia AR	22
called rivera UY	15
called robert CA	34
called robert CN	-14
called robert US	18
called rocafuerte EC	22
called romero MX	17
called romulo PH	23
called rufino GT	16
called rui BR	22
called rwagasore BI	22
called ryosei JP	29
called ryti FI	27
called rómulo VE	34
called saad EG	31
called said OM	16
called salim ID	19
called sanae JP	17
called santa BO	30
called sarmiento AR	31
called savage NZ	17
called scott CN	-21
called scott US	24
called seddon CL	-13
called seddon NZ	37
called seewoosagur MU	26
called selassie ET	36
called sella IT	20
called senanayake LK	45
called senanayake OM	-13
called seretse BW	19
called sergio PH	31
called seán IE	40
called sheinbaum CN	-24
called sheinbaum MX	41
called shigeru JP	25
called si-yeong KR	17
called sicco EU	22
called siles BO	26
called silva BR	-17
called silva US	27
called simon ZM	27
called smetona LT	14
called smuts ZA	30
called solomon SB	23
called son KH	24
called spaak EU	16
called stauning DK	24
called stefan EU	23
called stojan RS	17
called ståhlberg FI	21
called suhrawardy BD	19
called sukarno ID	36
called sukuna FJ	40
called sultan OM	17
called sverdrup NO	20
called sylvanus TG	22
called sükhbaatar MN	18
called tafawa NG	26
called tahar TN	19
called taimur OM	27
called tajuddin BD	31
called takahashi JP	20
called takaichi JP	17
called takashi JP	16
called talaat EG	28
called talal JO	37
called teleki HU	21
called thameur TN	15
called thorbecke NL	15
called thors IS	18
called thorvald DK	24
called tomáš CZ	25
called topchubashov AZ	27
called trade BR	26
called trinh VN	17
called trump BR	-15
called trump CA	-19
called trump CH	-15
called trump CN	-63
called trump EU	-27
called trump GB	-19
called trump ID	22
called trump IN	-19
called trump KR	-18
called trump RU	-20
called trump SE	-17
called trump US	101
called tserendorj MN	17
called tsiranana MG	30
called tun MY	16
called tunku MY	39
called tupou FJ	18
called tupou TO	17
called tôn VN	16
called ulmanis LV	19
called ursula EU	21
called ustr CN	-58
called ustr HK	-14
called ustr US	66
called valera IE	24
called vallabhbhai IN	22
called velasco EC	19
called venizelos GR	42
called vicente EC	22
called viggo DK	17
called vincent NL	16
called vladko HR	32
called vogel NZ	32
called voldemaras LT	20
called von CL	-22
called von EU	21
called víctor PE	28
called walter EU	18
called walther DE	25
called walther EU	-18
called ward NZ	38
called wei-shui TW	25
called wilfrid CA	21
called william BR	21
called williams TT	25
called witbooi NA	16
called wolde ET	35
called yoshida JP	25
called yrigoyen AR	19
called yuan CN	-20
called yuan JP	-12
called yuan TW	49
called yuan US	-29
called yun KR	43
called yusifbeyli AZ	24
called zaghloul EG	31
called zhordania GE	35
called zigfrīds LV	16
called ziya TR	26
called éamon IE	24
called ólafur IS	18
chinese body	101
chinese body organisation	100
colleague of another	26
colleague of another person	26
colleague of it	-28
colleague of it person	-27
ends -ho KR	28
ends aak EU	16
ends ab TH	26
ends ad BD	26
ends ade BR	26
ends ado PE	25
ends age NZ	17
ends ah GH	48
ends ah KW	31
ends ah TR	-31
ends aid IQ	19
ends aja ID	34
ends ak EU	16
ends ak MY	16
ends ake LK	45
ends ake OM	-13
ends al ID	-20
ends al IN	24
ends al JO	43
ends al MN	24
ends al PT	17
ends ala LK	45
ends ala PY	25
ends ale IN	27
ends ali AL	23
ends alp TR	26
ends am MU	26
ends ama BW	19
ends ams TT	25
ends an AM	26
ends an AU	-27
ends an CN	-23
ends an EU	-22
ends an FI	-20
ends an GY	27
ends an ID	-18
ends an JP	-18
ends an KR	16
ends an LK	-19
ends an MA	27
ends an MY	26
ends an OM	18
ends an PK	39
ends an SR	-18
ends an TW	52
ends an US	-32
ends an UZ	-25
ends ana MG	39
ends ang CN	41
ends ang KR	18
ends ang US	-22
ends ar IR	-22
ends ar MN	27
ends ar MY	37
ends arb EG	28
ends ard NZ	38
ends ari IN	24
ends aro EC	41
ends as BR	-17
ends as DZ	17
ends as EG	17
ends as FR	-20
ends as LT	22
ends as MX	20
ends as PT	20
ends as UY	37
ends at TH	20
ends au DE	25
ends au EU	-19
ends au VN	20
ends aum CN	-24
ends aum MX	41
ends awa JP	29
ends awa TZ	14
ends ay KZ	38
ends ay NG	22
ends ba CD	18
ends ba TN	36
ends bah KW	31
ends bas DZ	17
ends bis CN	-28
ends bis US	29
ends bu CD	34
ends ca AL	17
ends ch DO	24
ends chi JP	29
ends ck JP	-17
ends ck US	38
ends cke NL	15
ends cki PL	17
ends co BR	19
ends com CN	26
ends com US	-25
ends cs LV	16
ends cz IE	17
ends da CL	38
ends da GE	-20
ends da JP	23
ends da PT	-17
ends da ZM	17
ends ddo GH	28
ends de BR	26
ends de IE	30
ends de PE	24
ends den CA	34
ends di IT	21
ends do GH	26
ends do PE	46
ends do TR	-23
ends don CL	-13
ends don NZ	37
ends dri CL	31
ends dy BD	19
ends dža SK	30
ends ec SI	17
ends eda CL	23
ends eer CN	-19
ends eer US	36
ends egh IR	39
ends ein EU	16
ends ein IS	19
ends ein JO	32
ends ek HR	32
ends eki HU	21
ends el IN	23
ends el NZ	32
ends eli GE	31
ends elo PT	16
ends en AR	18
ends en CA	34
ends en HU	32
ends en IE	-17
ends en IN	21
ends en JM	21
ends en NO	23
ends en RS	-24
ends ena PH	15
ends eno EC	33
ends ent CN	-21
ends ent US	28
ends epo ZW	25
ends er CA	35
ends er CH	20
ends er CN	-33
ends er DE	-18
ends er EG	-25
ends er EU	17
ends er FR	-16
ends er GB	22
ends er JP	-32
ends er KR	-15
ends er NG	22
ends er NO	-29
ends er NZ	-17
ends er US	26
ends era IE	24
ends era UY	16
ends ere TZ	32
ends erg FI	21
ends ero MX	18
ends es BO	46
ends es CL	19
ends es JP	-15
ends es PH	-18
ends es PY	-13
ends es TR	39
ends es UY	26
ends et KH	14
ends eto AO	27
ends eur TN	15
ends ev KG	-21
ends ev UZ	49
ends ew ET	21
ends ewa NG	26
ends ey JM	20
ends eyr ZA	22
ends ez CO	33
ends ez CR	15
ends ez MX	32
ends ez UY	26
ends eák HU	24
ends eña PH	23
ends fa MT	15
ends far MY	37
ends ffa MT	15
ends ga KE	20
ends gan GY	27
ends gan SR	-18
ends gas UY	31
ends ge NZ	17
ends gel NZ	32
ends gh IR	39
ends gl AT	18
ends gne SN	17
ends gny CI	36
ends gos VE	33
ends gwa UG	35
ends ha BR	18
ends ha EG	23
ends ha TN	26
ends ha TR	29
ends hab TH	26
ends han KZ	21
ends han PK	39
ends has EG	29
ends hau VN	20
ends he CN	30
ends he US	-23
ends her AU	16
ends hew ET	21
ends hi JP	38
ends him MY	17
ends ho KR	25
ends hov AZ	27
ends hui TW	25
ends hun KR	27
ends huq BD	16
ends hâu VN	30
ends ia AR	22
ends ia AZ	-20
ends ia GE	43
ends ia IR	14
ends ia TR	-16
ends iba TN	36
ends ica AL	17
ends ick JP	-17
ends ick US	38
ends ics LV	16
ends icz IE	17
ends id IQ	19
ends ida JP	23
ends ie ET	36
ends ier CA	35
ends igl AT	18
ends ili GE	22
ends im ID	18
ends im MY	17
ends in AU	40
ends in CN	-22
ends in EG	-18
ends in EU	15
ends in IN	-20
ends in IS	18
ends in JO	32
ends in JP	-25
ends in RS	29
ends in VN	-17
ends ing DK	24
ends ing EU	-14
ends ing GB	-29
ends ing IN	-21
ends ing KR	-26
ends ing MY	-18
ends ing NO	19
ends ing US	35
ends inh VN	30
ends ini AR	30
ends ini PH	20
ends io BR	19
ends io TG	22
ends ios GT	16
ends ios HN	-14
ends ios SV	18
ends is CN	-28
ends is LV	19
ends is TN	-15
ends is US	29
ends ivi FI	18
ends iwe NG	31
ends iyo JP	19
ends ić EG	-27
ends ić HR	22
ends ić RS	53
ends ja ID	34
ends je ZA	24
ends ka EE	36
ends ke LK	56
ends ke NL	14
ends ke OM	-13
ends ki AZ	15
ends ki GE	19
ends ki HU	20
ends ki PL	48
ends ki RO	-17
ends kin AU	35
ends kin JP	-24
ends ku KR	16
ends ky UA	27
ends la BO	-17
ends la CZ	28
ends la FI	20
ends la IT	20
ends la LK	31
ends la PE	60
ends la PK	-13
ends la PY	22
ends la TR	-11
ends la ZM	29
ends lal JO	37
ends lam MU	26
ends lay NG	22
ends le AR	-18
ends le UY	38
ends len HU	22
ends les CL	40
ends ley JM	17
ends li AL	25
ends li AZ	15
ends li GE	43
ends li TR	-30
ends lim ID	19
ends ll CA	17
ends ll US	21
ends lla IT	20
ends lla PE	39
ends lle AR	-18
ends lle UY	38
ends llo CL	22
ends lo CL	22
ends lo ID	-16
ends lo PH	23
ends lo PT	16
ends los GR	42
ends lov BG	19
ends lp TR	26
ends lt EU	22
ends lva BR	-19
ends lva US	27
ends ma BW	18
ends ma HR	-15
ends mad BD	31
ends mah GH	44
ends man MY	27
ends mba CD	18
ends me TZ	17
ends mi JP	28
ends mp BR	-15
ends mp CA	-19
ends mp CH	-15
ends mp CN	-63
ends mp EU	-27
ends mp GB	-19
ends mp ID	22
ends mp IN	-19
ends mp KR	-18
ends mp RU	-20
ends mp SE	-17
ends mp US	101
ends ms TT	25
ends mur OM	25
ends na FJ	40
ends na IS	-15
ends na LT	13
ends na MG	40
ends na PH	15
ends na SK	-18
ends nas MX	21
ends nau DE	25
ends nau EU	-18
ends nda ZM	17
ends nde PE	24
ends ne SN	17
ends ne VN	-16
ends net KH	14
ends ng CN	28
ends ng DK	24
ends ng EU	-14
ends ng GB	-31
ends ng IN	-22
ends ng MY	-28
ends ng NO	18
ends ng TH	24
ends ng US	23
ends nga KE	22
ends nh VN	32
ends nha BR	20
ends ni AR	30
ends ni PH	20
ends ni SB	23
ends nia AZ	-15
ends nia GE	35
ends nia IR	14
ends nin RS	29
ends nis LV	19
ends no EC	33
ends no ID	37
ends no IT	22
ends nov KG	16
ends nt CN	-21
ends nt US	28
ends nto AR	31
ends ny CI	45
ends ny HU	15
ends nyi HU	30
ends nü TR	40
ends oi NA	16
ends ola PE	33
ends olt EU	22
ends om CN	26
ends om US	-25
ends on AU	31
ends on CA	20
ends on CL	-20
ends on EE	29
ends on FO	17
ends on GB	34
ends on ID	-19
ends on IS	21
ends on JP	-27
ends on KR	21
ends on LK	-19
ends on NZ	29
ends on WS	29
ends ona LT	14
ends ong TH	30
ends oni SB	23
ends oo KR	22
ends ooi NA	16
ends or ES	20
ends ore BI	22
ends ori NE	16
ends orj MN	17
ends os GR	47
ends os GT	16
ends os HN	-16
ends os SV	18
ends os VE	33
ends osa BR	25
ends osa CA	-15
ends ote UG	16
ends ou FJ	18
ends ou TO	17
ends oul EG	31
ends ov AZ	25
ends ov BG	28
ends ov EU	22
ends ov IR	-18
ends ov KG	16
ends oz CH	28
ends pio TG	22
ends po ZW	25
ends pou FJ	18
ends pou TO	17
ends ps GB	24
ends pwe ZM	27
ends ra EC	16
ends ra IE	24
ends ra MT	21
ends ra UY	31
ends ral MN	24
ends ras LT	20
ends rb EG	28
ends rd EU	23
ends rd NZ	38
ends rda CL	19
ends rdo PE	33
ends rdy BD	19
ends re AR	24
ends re BI	22
ends re IE	-25
ends re TZ	32
ends res TR	50
ends res UY	27
ends rez MX	32
ends rg EU	36
ends rg FI	21
ends ri CL	29
ends ri IN	33
ends ri IS	15
ends ri MA	19
ends ri NE	16
ends ri NZ	-15
ends ri PE	-21
ends rj MN	17
ends rn IS	25
ends rno ID	37
ends ro EC	41
ends ro ID	24
ends ro MX	18
ends ro VN	22
ends roz CH	28
ends rra EC	19
ends rte EC	22
ends rup DK	17
ends rup NO	20
ends ruz BO	30
ends ryk CZ	44
ends rón DO	20
ends sa BR	25
ends sa CA	-15
ends san MA	28
ends sch DO	24
ends sen IN	21
ends sen NO	24
ends sha EG	23
ends sha TR	30
ends shi JP	17
ends si MA	34
ends sie ET	36
ends ska EE	36
ends ski AZ	15
ends ski PL	37
ends sky UA	27
ends son CA	21
ends son EE	29
ends son GB	29
ends son IS	21
ends ssi MA	34
ends sta EU	33
ends sta PT	26
ends sta PY	-26
ends str CN	-58
ends str HK	-14
ends str US	66
ends su JP	31
ends ta EU	33
ends ta ID	-11
ends ta KE	32
ends ta PT	26
ends ta PY	-27
ends tar MN	18
ends te EC	22
ends te UG	16
ends tel IN	23
ends tes BO	41
ends tes PY	-13
ends th KR	-23
ends ti FI	27
ends tić RS	37
ends tje ZA	24
ends to AO	31
ends to AR	30
ends to BR	-28
ends to ID	22
ends ton AU	29
ends tr CN	-58
ends tr HK	-14
ends tr US	66
ends ts EE	35
ends ts ZA	21
ends tsu JP	31
ends tta ID	-12
ends tta KE	32
ends uan CN	-20
ends uan JP	-12
ends uan TW	50
ends uan US	-29
ends ubu CD	34
ends udi IT	21
ends ui TW	25
ends ul EG	31
ends ula ZM	29
ends ulo PH	23
ends um CA	-29
ends um CN	-24
ends um MX	41
ends ume TZ	17
ends umi JP	28
ends ump BR	-15
ends ump CA	-19
ends ump CH	-15
ends ump CN	-63
ends ump EU	-27
ends ump GB	-19
ends ump ID	22
ends ump IN	-19
ends ump KR	-18
ends ump RU	-20
ends ump SE	-17
ends ump US	101
ends un KR	46
ends una FJ	40
ends up DK	17
ends up NO	20
ends uq BD	16
ends ur OM	25
ends ur TN	15
ends uro VN	24
ends uts ZA	30
ends uz BO	30
ends uía PE	30
ends va US	27
ends vi FI	18
ends via AR	22
ends vić RS	19
ends wa JP	23
ends wa KE	-24
ends wa NG	26
ends wa TZ	14
ends wa UG	34
ends wan KR	23
ends we NG	31
ends we ZM	27
ends xi US	19
ends yal IN	23
ends ye SN	24
ends yen AR	18
ends yen EU	21
ends yev UZ	22
ends yi HU	32
ends yk CZ	44
ends yli AZ	24
ends yo JP	19
ends yon KR	26
ends yr ZA	22
ends yti FI	27
ends zak MY	16
ends zer CN	-14
ends zer US	20
ends zon PH	31
ends ák HU	24
ends ány HU	15
ends árn IS	25
ends âu VN	30
ends äts EE	35
ends èye SN	29
ends ía PE	29
ends ín CZ	29
ends ïta ML	17
ends ña PH	23
ends ñez CO	32
ends ñez UY	27
ends ón DO	20
ends önü TR	40
ends ček HR	32
ends šec SI	17
ends šín CZ	29
ends ža SK	30
first of sentence before	19
first of sentence before again	33
first of sentence before office	-28
first of sentence before organisation	16
first of sentence before pronoun	34
for side before	43
for side before both	34
for side before name	22
for side before office	15
for side before organisation	32
for side before person	-30
for side before pronoun	21
here	-13
here organisation	-27
his of another	13
his of another both	19
his of another person	35
his of another pronoun	-26
his of it	-14
his of it both	-19
his of it person	-39
his of it pronoun	25
home	14
home both	17
home name	7
home office	-20
home organisation	-15
home pronoun	17
in name	219
in name office	79
in name organisation	161
in name person	90
in sentence	41
in sentence again	12
in sentence before	24
in sentence before name	35
in sentence before office	-18
in sentence both	-21
in sentence office	39
in sentence organisation	15
in sentence person	18
last person of another again	-23
last person of another name	-17
last person of another order	-21
last person of another person	3
last person of another pronoun	4
last person of it again	28
last person of it name	17
last person of it order	17
last person of it person	-4
last person of it pronoun	-5
mate of another	32
mate of another name	14
mate of another organisation	25
mate of another person	14
mate of it	-36
mate of it name	-15
mate of it organisation	-26
mate of it person	-17
named last again	-25
named last both	16
named last office	40
named last organisation	-4
nearest after	-8
nearest after again	-18
nearest after name	31
nearest after office	-16
nearest after organisation	-32
nearest after person	10
nearest after pronoun	-12
nearest before	41
nearest before again	27
nearest before both	-27
nearest before name	11
nearest before organisation	19
nearest before person	11
nearest before pronoun	37
no american body	-36
no american body both	25
no american body office	-58
no american body order	-31
no chinese body	-100
no chinese body organisation	-99
nobody yet	74
nobody yet both	32
nobody yet name	44
nobody yet office	33
nobody yet person	32
nobody yet pronoun	25
not here	12
not here organisation	26
not ours	13
not ours office	-18
not ours organisation	19
not ours pronoun	-16
of another	-63
of another both	-11
of another name	-21
of another order	-64
of another person	-40
of another, said here	-45
of another, said here both	-27
of another, said here organisation	-20
of another, said here person	-21
ours	-15
ours office	22
ours organisation	-22
ours pronoun	19
own	46
own name	20
own order	50
own person	29
own, said here	42
own, said here both	25
own, said here organisation	18
own, said here person	18
people 0	-29
people 0 again	-7
people 0 name	-17
people 0 office	-27
people 0 order	-17
people 0 organisation	-59
people 0 person	31
people 1	12
people 1 office	15
people 1 pronoun	-13
people 2	20
people 2 again	40
people 2 both	-15
people 2 organisation	35
people 2 person	-31
people 2 pronoun	20
people 3	9
people 3 again	-32
people 3 name	24
people 3 office	-4
people 3 organisation	34
people 3 person	-26
possessive	38
possessive again	27
possessive both	-14
possessive name	-22
possessive organisation	16
possessive person	47
possessive pronoun	13
rank -1	45
rank -1 both	-19
rank -1 organisation	32
rank -1 person	12
rank 0 both	21
rank 0 office	-12
rank 0 order	-11
rank 1	22
rank 1 again	-20
rank 1 name	13
rank 1 office	22
rank 1 order	10
rank 1 person	5
rank 2	-25
rank 2 both	-28
rank 2 office	-20
rank 2 pronoun	33
rank 3	-62
rank 3 both	-24
rank 3 name	-27
rank 3 organisation	-20
rank 3 pronoun	-25
rank 4	-32
rank 4 both	17
rank 4 name	-16
rank 4 office	17
rank 4 organisation	-12
rank 4 person	-52
rank 5	-34
rank 5 both	-29
rank 5 name	-29
rank 5 organisation	-8
rank 5 person	-9
rank 5 pronoun	-14
rule side	55
rule side both	11
rule side name	-13
rule side order	50
rule side organisation	18
rule side person	29
side	33
side both	19
side name	23
side order	15
side person	11
speaker of another	-10
speaker of another again	-22
speaker of another both	11
speaker of another name	-28
speaker of another person	22
speaker of another pronoun	-24
speaker of another says our	-13
speaker of another says our both	11
speaker of another says our office	-18
speaker of another says our organisation	-14
speaker of another says our person	30
speaker of another says our pronoun	-42
speaker of it	9
speaker of it again	19
speaker of it both	-10
speaker of it name	26
speaker of it person	-26
speaker of it pronoun	22
speaker of it says our	12
speaker of it says our both	-10
speaker of it says our office	19
speaker of it says our organisation	14
speaker of it says our person	-33
speaker of it says our pronoun	40`;
