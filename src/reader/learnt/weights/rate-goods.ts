// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
<always>	0
always shorter than text	-15
called longer	-25
called otherwise	-50
called shorter	-55
called so 0 of 1	27
called so 0 of 2	33
called so 0 of 3	68
called so 1 of 3	-91
count 1	-49
count 4	27
far	-74
form 0 of 3	25
form 0 of 4	-16
form 1 of 3	25
form 2 of 4	-24
form 3 of 4	-26
in list	-80
in list true	-117
k:2 here	28
k:3 here	33
k:f1 last none	-34
k:f1 last some	-17
k:f1 left=and	-29
k:f1 left=edge	-25
k:f1 left=for	-39
k:f1 left=of	-34
k:f1 left=on	19
k:f1 left=v buy	15
k:f1 left=word	45
k:f1 none new	-18
k:f1 none whose=other	-34
k:f1 only none	-24
k:f1 some new	-25
k:f1 some whose=nobody	-26
k:f1 true some	-31
k:ffar false none	-49
k:ffar false some	-51
k:ffar first none	-29
k:ffar first some	-55
k:ffar last some	-53
k:ffar left=and	-34
k:ffar left=party on	17
k:ffar left=word	-15
k:ffar none again	-21
k:ffar none whose=nobody	-16
k:ffar none whose=other	-25
k:ffar only none	-18
k:ffar only some	-49
k:ffar some new	-50
k:ffar some whose=nobody	-36
k:ffar some whose=on	-21
k:ffar true none	23
k:ffar with level some	-29
k:gap a=	-21
k:gap a=on	72
k:gap a=on american	22
k:gap a=on egyptian	21
k:gap a=on its	22
k:gap a=on our	41
k:gap a=on their	15
k:gap a=on turkish	16
k:gap b=	43
k:gap b=(	33
k:gap b=:	16
k:gap b=and	-33
k:gap b=at	25
k:gap b=duty of	-27
k:gap b=goes from	24
k:gap b=is	-17
k:gap b=pays	18
k:gap b=will pay	29
k:here otherwise	-20
k:here tail	-58
k:here whole	93
k:list	59
k:none	-84
k:only here	34
k:only here pa0	-38
k:only here pa1	27
k:only here pb0	34
k:only here sa0	37
k:only here sa2	-15
k:pa0 left=and	-22
k:pa0 left=in	-26
k:pa0 left=number	-33
k:pa0 left=on	52
k:pa0 left=party for	25
k:pa0 left=party of	17
k:pa0 left=party on	40
k:pa0 left=party over	-18
k:pa0 right=,	41
k:pa0 right=.	53
k:pa0 right=;	21
k:pa0 right=and	19
k:pa0 right=be	48
k:pa0 right=edge	-41
k:pa0 right=for	-32
k:pa0 right=if	22
k:pa0 right=into	-25
k:pa0 right=of	-34
k:pa0 right=word	-33
k:pa0 whose=nobody	23
k:pa0 whose=on	42
k:pa0 whose=other	-47
k:pa00	35
k:pa00 1	-34
k:pa00 2	64
k:pa00 8	-28
k:pa00 for>,	-18
k:pa00 for>.	28
k:pa00 of>,	29
k:pa00 on>,	36
k:pa00 on>.	27
k:pa00 on>;	24
k:pa00 on>and	30
k:pa00 on>be	34
k:pa00 on>of	-30
k:pa00 on>v stay	19
k:pa00 on>word	-19
k:pa00 party on>,	24
k:pa00 party on>;	23
k:pa00 party on>be	15
k:pa00 whose=nobody	20
k:pa00 whose=on	38
k:pa00 whose=other	-30
k:pa01 whose=other	-22
k:pa1 left=on	15
k:pa1 left=party on	40
k:pa1 right=,	21
k:pa1 whose=nobody	16
k:pa1 whose=on	26
k:pa10	38
k:pa10 8	32
k:pa10 whose=nobody	21
k:pb0 left=,	23
k:pb0 left=:	24
k:pb0 left=;	-27
k:pb0 left=and	-33
k:pb0 left=edge	42
k:pb0 left=of	34
k:pb0 left=party ,	36
k:pb0 left=party of	-25
k:pb0 left=party that	-18
k:pb0 left=party v impose	19
k:pb0 left=that	19
k:pb0 left=v impose	23
k:pb0 left=with	-21
k:pb0 left=word	-32
k:pb0 right=and	-60
k:pb0 right=at	25
k:pb0 right=duty	-59
k:pb0 right=into	36
k:pb0 right=modal	31
k:pb0 right=number	26
k:pb0 right=v stay	36
k:pb0 right=v up	28
k:pb0 whose=nobody	30
k:pb0 whose=on	22
k:pb0 whose=other	-31
k:pb00	38
k:pb00 ,>at	17
k:pb00 1	31
k:pb00 16	16
k:pb00 2	20
k:pb00 and>from	-26
k:pb00 edge>duty	-24
k:pb00 edge>v bear	22
k:pb00 for>word	24
k:pb00 on>and	-21
k:pb00 on>from	-20
k:pb00 party edge>be	35
k:pb00 party edge>into	27
k:pb00 party edge>modal	22
k:pb00 party edge>v bear	-41
k:pb00 party on>and	-36
k:pb00 party on>from	16
k:pb00 whose=nobody	31
k:pb00 whose=on	24
k:pb00 whose=other	-30
k:pb00 word>v bear	20
k:pb1 left=party on	21
k:pb1 right=word	-17
k:pb1 whose=on	32
k:pb10	19
k:pb10 4	17
k:pb10 whose=on	32
k:pb11	-19
k:pb11 16	-18
k:pb11 whose=nobody	-18
k:q1 false none	-22
k:q1 false some	-50
k:q1 first none	41
k:q1 last none	35
k:q1 left=and	42
k:q1 left=edge	79
k:q1 left=over	21
k:q1 left=party on	-18
k:q1 left=party word	-31
k:q1 left=that	-34
k:q1 left=to	-16
k:q1 left=v say	-17
k:q1 left=v sell	18
k:q1 left=with	-57
k:q1 none again	30
k:q1 none new	16
k:q1 none whose=by	-16
k:q1 none whose=nobody	29
k:q1 none whose=on	18
k:q1 only none	35
k:q1 some whose=nobody	29
k:q1 some whose=on	-36
k:q1 some whose=other	-24
k:q1 true none	53
k:q1 true some	23
k:q1 with level none	-67
k:q1 with level some	-56
k:q2 false none	-31
k:q2 false some	-23
k:q2 last none	30
k:q2 left=,	-29
k:q2 left=and	40
k:q2 left=edge	22
k:q2 left=of	-18
k:q2 left=on	-21
k:q2 left=over	20
k:q2 left=party edge	28
k:q2 left=party for	-25
k:q2 left=party on	-21
k:q2 left=word	-33
k:q2 none whose=by	-15
k:q2 only none	29
k:q2 some new	-29
k:q2 some whose=nobody	-28
k:q2 true none	43
k:q2 with level none	-42
k:q2 with level some	-56
k:q3 false none	-40
k:q3 last none	21
k:q3 last some	-78
k:q3 left=,	-46
k:q3 left=:	16
k:q3 left=for	23
k:q3 left=on	20
k:q3 left=party edge	-24
k:q3 left=v impose	-20
k:q3 none again	-23
k:q3 none whose=on	25
k:q3 none whose=other	-31
k:q3 only none	37
k:q3 only some	-61
k:q3 some whose=on	-15
k:q3 true none	47
k:q3 true some	-20
k:q3 with level none	-54
k:qnear false none	-15
k:qnear false some	-41
k:qnear first some	-26
k:qnear last some	-19
k:qnear left=of	-43
k:qnear left=on	-17
k:qnear left=party edge	30
k:qnear left=party of	53
k:qnear left=party on	-30
k:qnear left=that	-36
k:qnear none new	-20
k:qnear none whose=by	-24
k:qnear none whose=nobody	-48
k:qnear none whose=on	61
k:qnear some new	-32
k:qnear some whose=nobody	-38
k:qnear some whose=on	-15
k:qnear true none	20
k:qnear with level some	-51
k:sa0 left=and	-44
k:sa0 left=of	-47
k:sa0 left=on	40
k:sa0 left=party and	20
k:sa0 left=party on	38
k:sa0 left=v buy	-23
k:sa0 left=word	-18
k:sa0 right=,	23
k:sa0 right=.	-34
k:sa0 right=and	-40
k:sa0 right=duty	-17
k:sa0 right=in	22
k:sa0 right=modal	25
k:sa0 right=of	-20
k:sa0 right=v bear	-25
k:sa0 whose=by	-19
k:sa0 whose=nobody	-16
k:sa0 whose=on	30
k:sa0 whose=other	-24
k:sa00 1	23
k:sa00 16	-16
k:sa00 on>,	23
k:sa00 party on>,	21
k:sa00 party on>word	20
k:sa00 whose=by	-18
k:sa00 whose=on	18
k:sa00 whose=other	-19
k:sa01 16	-15
k:sa01 whose=nobody	-32
k:sa1 right=.	-32
k:sa1 right=word	31
k:sa1 whose=nobody	-32
k:sa1 whose=on	26
k:sa10 8	-16
k:sa10 far	-15
k:sa10 whose=on	33
k:sa11	-35
k:sa11 16	-22
k:sa11 whose=nobody	-23
k:sa2 left=on	-40
k:sa2 right=.	-37
k:sa2 stop	-30
k:sa2 whose=nobody	-46
k:sa20	-28
k:sa20 whose=nobody	-23
k:sa21	-28
k:sa21 16	-26
k:sa21 whose=nobody	-28
k:sb0 left=,	-27
k:sb0 left=:	17
k:sb0 left=and	24
k:sb0 left=edge	66
k:sb0 left=for	16
k:sb0 left=of	-22
k:sb0 left=on	-46
k:sb0 left=party edge	28
k:sb0 left=party on	-26
k:sb0 left=to	39
k:sb0 left=v impose	-21
k:sb0 right=(	24
k:sb0 right=,	29
k:sb0 right=:	36
k:sb0 right=and	-40
k:sb0 right=be	22
k:sb0 right=duty	-51
k:sb0 right=from	16
k:sb0 right=in	-16
k:sb0 right=into	22
k:sb0 right=word	-38
k:sb0 stop	46
k:sb0 whose=by	-19
k:sb0 whose=nobody	30
k:sb0 whose=on	36
k:sb0 whose=other	-38
k:sb00	38
k:sb00 ,>word	-40
k:sb00 1	30
k:sb00 4	25
k:sb00 edge>,	58
k:sb00 edge>:	28
k:sb00 edge>duty	-16
k:sb00 on>,	-23
k:sb00 on>and	-31
k:sb00 party edge>,	15
k:sb00 whose=nobody	30
k:sb00 whose=on	30
k:sb00 whose=other	-33
k:sb00 word>,	-25
k:sb01 whose=on	16
k:sb1 left=and	43
k:sb1 left=edge	28
k:sb1 left=party of	-17
k:sb1 left=party on	-41
k:sb1 left=word	-16
k:sb1 right=:	20
k:sb1 right=and	-21
k:sb1 right=from	-18
k:sb1 right=modal	26
k:sb1 right=v up	-21
k:sb1 right=word	-46
k:sb1 whose=nobody	33
k:sb1 whose=on	-28
k:sb10 4	-49
k:sb10 8	58
k:sb10 edge>,	28
k:sb10 party edge>,	22
k:sb10 party edge>be	-16
k:sb10 party edge>v bear	17
k:sb10 party on>,	-38
k:sb10 whose=nobody	32
k:sb10 whose=on	-25
k:sb11 8	-23
k:sb11 far	17
k:sb2 left=and	23
k:sb2 right=,	29
k:sb2 right=into	-25
k:sb2 right=v up	-17
k:sb2 stop	-38
k:sb20 16	15
k:sb20 8	15
k:sb20 whose=nobody	22
k:sb21	-38
k:sb21 16	-25
k:sb21 whose=nobody	-39
k:sb22	-17
k:subject pb0	28
k:there otherwise	-43
k:there whole	-31
k:turn false	-73
k:turn true	45
k:turn true part	33
known false 0	26
known false 1	-143
known false 2	-68
known false 3	-43
known true 0	40
known true 1	32
known true 2	31
last kin other	-52
last kin other here other part	-31
last kin other next sentence	-39
last kin pair	-44
last kin pair far	35
last kin pair here other part	-62
last kin pair here same part	-32
last kin pair here while	-20
last kin turned	-106
last kin turned far	-46
last kin turned here 	-23
last kin turned here other part	-16
last kin turned next sentence	-22
last none other	-55
last none other here 	-41
last none other next sentence	-44
last none other paragraph	-19
last none pair	-57
last none pair here 	-44
last none pair here or	-20
last none pair here other part	-40
last none pair here same part	-33
last none pair here to	-37
last none turned	-71
last none turned far	18
last none turned here 	-39
last none turned here and	-59
last none turned here other part	-39
last none turned here same part	-20
last none turned here while	-28
last other other here 	19
last other other paragraph	-29
last other pair here 	-17
last other pair here other part	16
last other pair here same part	47
last other pair here to	-25
last other turned	54
last other turned here 	44
last other turned here and	33
last other turned here other part	22
last other turned here same part	16
last other turned here while	28
last same other	53
last same other far	-15
last same other here other part	23
last same other next sentence	53
last same other paragraph	26
last same pair	39
last same pair far	-28
last same pair here 	43
last same pair here same part	-17
last same pair here to	54
last same pair here while	-29
last same pair paragraph	27
last same turned	-40
last same turned here other part	-37
last same turned here while	-24
level kin	-93
level other	-79
level same	103
mod goods 2	-15
mod goods 3	18
mod verb 1	-22
mod word 1	-17
mod word 2	23
mod word 3	22
mod=advanced	36
mod=canned	-18
mod=cocoa	23
mod=coconut	21
mod=copper	24
mod=dried	22
mod=farm	23
mod=industrial	15
mod=million	-21
mod=natural	-23
mod=orange	17
mod=palm	40
mod=patented	52
mod=rare	-29
mod=sunflower	39
mod=your	-28
none US	154
none US and CN	93
none all	73
none all in sentence	84
none at large	94
none close ,	-15
none close ;	24
none close and	-67
none close be	19
none close edge	-23
none close false 2	23
none close false 8	-17
none close for	19
none close number	-18
none close of	-63
none close party edge	43
none close party for	-28
none close party on	-25
none close that	-22
none close true 1	-27
none close true 16	-34
none close true 2	-65
none close true 4	26
none close v impose	-20
none close with	-16
none heads 1	-36
none heads 3	21
none here 0	25
none here 2	-15
none l additional	25
none l another	40
none l are	15
none l as	28
none l at	-24
none l back	22
none l been	-24
none l by	-20
none l charging	19
none l extra	24
none l for	18
none l is	-56
none l keeps	28
none l leaves	20
none l of	34
none l offered	20
none l ordinary	-34
none l owe	-29
none l pay	-27
none l paying	17
none l pays	-29
none l put	26
none l reached	25
none l says	27
none l suspended	16
none l takes	-26
none l than	-32
none l the	39
none l to	26
none l was	-21
none l which	-30
none last other other	-16
none last other other far	26
none last other other here 	-29
none last other other here other part	-26
none last other other next sentence	-24
none last other pair	-32
none last other pair here 	-27
none last other pair here and	-42
none last other pair here to	-41
none last other pair here while	36
none last other pair paragraph	-29
none last other turned	-31
none last other turned here 	-74
none last other turned here and	-48
none last other turned here same part	-21
none last other turned here while	-17
none last other turned next sentence	24
none last same other	54
none last same other here 	34
none last same other next sentence	46
none last same other paragraph	19
none last same pair	49
none last same pair far	-17
none last same pair here 	38
none last same pair here or	17
none last same pair here other part	37
none last same pair here same part	31
none last same pair here to	29
none last same turned	71
none last same turned far	-22
none last same turned here 	33
none last same turned here and	54
none last same turned here other part	37
none last same turned here same part	18
none last same turned here while	24
none level other	-23
none on all	-30
none pair all 1	29
none pair last other far	-15
none pair last other here 	-53
none pair last other here to	-41
none pair last other here while	29
none pair last other paragraph	-22
none pair last same here 	43
none pair last same here or	17
none pair last same here other part	33
none pair last same here same part	33
none pair last same here to	29
none pair last same paragraph	-17
none pair none 3	-30
none pair some 3	-22
none part 0	19
none part 2	-41
none q1 2	22
none q2 1	-16
none q2 2	67
none r are	23
none r as	-31
none r comes	18
none r each	35
none r for	34
none r has	27
none r if	-24
none r in	-36
none r no	-22
none r of	25
none r of duty	22
none r of its	28
none r on all	31
none r on each	21
none r on every	36
none r on everything	62
none r on goods	20
none r on most	-22
none r on our	-28
none r on soybeans	-16
none r on steel	-18
none r on the	28
none r on their	-15
none r on top	39
none r on undefined	-38
none r on what	22
none r or	33
none r over	40
none r since	-50
none r sleep	23
none r surcharge	37
none r tariffs	20
none r tax	24
none r that	26
none r the	20
none r to	28
none r together	29
none r which	29
none r will	-36
none r would	30
none top 1	21
none value other	-16
none value same	58
none w account	19
none w again	58
none w already	-15
none w american	16
none w another	40
none w answer	15
none w apply	47
none w april	27
none w argentine	-18
none w asking	35
none w asks	23
none w august	57
none w back	34
none w beef	-43
none w before	-40
none w beijing	-17
none w bill	-19
none w bolivia	22
none w both	41
none w brazilian	-21
none w british	42
none w buyers	31
none w came	-17
none w canada	-29
none w cars	-64
none w cement	-15
none w cheese	-23
none w chicken	-25
none w chile	36
none w china	-23
none w chinese	65
none w close	23
none w coal	-31
none w cocoa	-21
none w coffee	-18
none w collected	-18
none w come	16
none w comes	28
none w copper	-32
none w cotton	-35
none w countries	29
none w court	21
none w dates	-16
none w deal	43
none w december	-18
none w doubled	23
none w drops	25
none w during	-39
none w duties	-17
none w duty	-15
none w each	39
none w egypt	19
none w egyptian	-29
none w eight	-22
none w eighteen	-21
none w either	22
none w eleven	-38
none w ends	-20
none w enter	37
none w enters	24
none w europe	31
none w european	27
none w every	38
none w everybody	30
none w everything	65
none w extra	27
none w falls	-39
none w farm	-57
none w february	27
none w fentanyl	103
none w flat	21
none w flowers	21
none w forced	28
none w forty	33
none w from	16
none w further	21
none w general	39
none w gets	16
none w getting	17
none w ghanaian	27
none w goes	36
none w gone	23
none w good	27
none w goods	99
none w government	-34
none w greek	21
none w half	-30
none w have	17
none w held	18
none w high	15
none w holds	19
none w hundred	-41
none w import	24
none w including	20
none w india	45
none w indonesia	45
none w into	-25
none w january	-18
none w japanese	29
none w july	-20
none w keep	25
none w kenya	-24
none w kenyan	-20
none w korean	-30
none w labor	28
none w largest	19
none w last	23
none w leaves	44
none w lets	15
none w levy	56
none w lifts	-40
none w like	18
none w liquefied	-37
none w long	33
none w machinery	-21
none w maize	-17
none w malaysia	-17
none w mexico	28
none w milk	-17
none w minister	-25
none w ministry	-27
none w minute	27
none w monday	-50
none w month	-20
none w more	-30
none w moroccan	-16
none w most	-15
none w never	-26
none w next	-19
none w nigeria	21
none w nigerian	48
none w night	17
none w nine	-27
none w nineteen	15
none w nothing	-20
none w november	21
none w october	-33
none w older	22
none w once	-38
none w ones	-20
none w pact	-26
none w paraguayan	-15
none w paying	20
none w percent	29
none w percentage	24
none w philippine	43
none w philippines	59
none w place	40
none w plus	36
none w points	112
none w pork	-15
none w president	35
none w press	-20
none w proclamation	32
none w product	19
none w puts	-24
none w rate	77
none w reached	25
none w reciprocal	33
none w remaining	25
none w remains	18
none w respectively	34
none w rice	-31
none w right	16
none w rubber	31
none w russian	57
none w sardines	29
none w says	68
none w second	37
none w seven	-26
none w shoes	-16
none w should	-18
none w side	15
none w sleep	17
none w soybeans	-52
none w start	-45
none w states	42
none w stays	20
none w steel	-54
none w sugar	-17
none w summer	52
none w sunday	-21
none w surcharge	92
none w suspended	45
none w switzerland	23
none w tariff	28
none w tariffs	20
none w than	-38
none w that	17
none w their	26
none w them	-44
none w then	-33
none w therefore	-22
none w they	-26
none w thirteen	-81
none w thirty	-32
none w thirty-five	-32
none w thirty-four	32
none w this	-38
none w those	20
none w three	-39
none w thursday	18
none w till	-27
none w time	-15
none w told	-16
none w tomorrow	39
none w took	-19
none w truce	-33
none w trump	32
none w tunisia	-16
none w tunisian	26
none w turkey	23
none w turkish	-32
none w twelve	-36
none w twenty	40
none w twenty-four	48
none w twenty-seven	-15
none w twenty-six	-23
none w twenty-two	-18
none w union	17
none w value	-25
none w vietnam	61
none w wants	38
none w wednesday	24
none w week	-37
none w were	48
none w what	48
none w wheat	-28
none w while	-18
none w whose	23
none w will	18
none w wine	-21
none w with	31
none w worst	17
none w years	21
none w your	23
none w zealand	-24
none w zero	47
of by	-179
of by alone	-165
of nobody	-20
of on	40
of on alone	41
of other	18
of the other way	-103
only of the text	36
pair all 1	47
pair all 2	33
pair all 3	61
pair first kin	-65
pair first same	39
pair last kin here 	-28
pair last kin here and	-18
pair last kin here other part	-42
pair last kin here same part	-49
pair last kin next sentence	-33
pair last none here 	-53
pair last none here or	-20
pair last none here other part	-35
pair last none here same part	-35
pair last none here to	-37
pair last none paragraph	16
pair last other far	-17
pair last other here 	-60
pair last other here same part	36
pair last other here to	-25
pair last other next sentence	-23
pair last other paragraph	-25
pair last same far	21
pair last same here 	90
pair last same here and	17
pair last same here to	54
pair last same here while	-17
pair last same next sentence	28
pair last same paragraph	46
pair none 1	-94
pair none 2	-55
pair none 3	-62
pair some 3	40
plural	35
plural too	-83
rank 0	21
rank 1	-20
rank 3	-32
row	-16
rule:none	32
rule:none rule false	-114
rule:none rule true	-58
rule:other	-57
rule:same	112
though all	-80
value kin	-96
value none	-69
value other	-61
value same	101
words 1	-30
words 3	-27
words 3 list	33
words 4 list	25`;
