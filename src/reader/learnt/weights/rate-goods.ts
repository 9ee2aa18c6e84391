// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
<always>	0
called longer	-36
called otherwise	-36
called shorter	-44
called so 0 of 1	24
called so 0 of 2	32
called so 0 of 3	64
called so 1 of 2	-27
called so 1 of 3	-84
count 1	-50
count 4	28
far	-48
form 0 of 3	25
form 1 of 3	20
form 2 of 3	23
form 2 of 4	-46
form 3 of 4	-32
in list	-69
in list false	16
in list true	-111
k:2 here	25
k:3 here	31
k:f1 last none	-33
k:f1 left=and	-31
k:f1 left=edge	-29
k:f1 left=for	-41
k:f1 left=of	-39
k:f1 left=party on	24
k:f1 left=v buy	16
k:f1 left=word	42
k:f1 none new	-19
k:f1 none whose=other	-31
k:f1 only none	-21
k:f1 some new	-15
k:f1 some whose=nobody	-43
k:f1 some whose=on	30
k:f1 true none	-16
k:f1 true some	-45
k:ffar false none	-53
k:ffar false some	-49
k:ffar first none	-34
k:ffar first some	-52
k:ffar last some	-51
k:ffar left=and	-32
k:ffar left=party on	18
k:ffar left=v impose	-20
k:ffar left=word	-15
k:ffar none again	-23
k:ffar none new	-16
k:ffar none whose=nobody	-21
k:ffar none whose=other	-25
k:ffar only none	-19
k:ffar only some	-46
k:ffar some new	-48
k:ffar some whose=nobody	-39
k:ffar some whose=on	-18
k:ffar true none	18
k:ffar with level some	-30
k:gap a=in the	-20
k:gap a=on	70
k:gap a=on american	25
k:gap a=on egyptian	20
k:gap a=on its	36
k:gap a=on our	34
k:gap a=on the same	-16
k:gap a=on their	16
k:gap a=on turkish	15
k:gap b=	35
k:gap b=(	37
k:gap b=, at	36
k:gap b=and	-32
k:gap b=at	25
k:gap b=duty of	-22
k:gap b=goes from	24
k:gap b=is	-17
k:gap b=pays	22
k:gap b=will pay	34
k:here tail	-69
k:here whole	93
k:list	57
k:none	-58
k:only here	34
k:only here pa0	-33
k:only here pa1	26
k:only here pb0	29
k:only here sa0	36
k:pa0 left=and	-25
k:pa0 left=in	-27
k:pa0 left=number	-37
k:pa0 left=on	57
k:pa0 left=party for	24
k:pa0 left=party on	41
k:pa0 left=party over	-17
k:pa0 right=,	33
k:pa0 right=.	51
k:pa0 right=;	17
k:pa0 right=and	27
k:pa0 right=be	45
k:pa0 right=edge	-39
k:pa0 right=for	-29
k:pa0 right=if	21
k:pa0 right=into	-28
k:pa0 right=modal	27
k:pa0 right=of	-28
k:pa0 right=word	-21
k:pa0 whose=nobody	23
k:pa0 whose=on	43
k:pa0 whose=other	-46
k:pa00	36
k:pa00 1	-21
k:pa00 2	65
k:pa00 8	-35
k:pa00 for>,	-18
k:pa00 for>.	29
k:pa00 of>,	29
k:pa00 on>,	32
k:pa00 on>.	38
k:pa00 on>;	21
k:pa00 on>and	33
k:pa00 on>be	34
k:pa00 on>of	-25
k:pa00 on>v stay	17
k:pa00 on>word	-15
k:pa00 party on>,	20
k:pa00 party on>;	21
k:pa00 whose=nobody	20
k:pa00 whose=on	39
k:pa00 whose=other	-28
k:pa00 word>.	-26
k:pa00 word>duty	15
k:pa01 whose=other	-23
k:pa1 left=party on	39
k:pa1 right=,	20
k:pa1 whose=on	25
k:pa10	36
k:pa10 16	-16
k:pa10 8	31
k:pa10 whose=nobody	21
k:pa11	-15
k:pb0 left=,	25
k:pb0 left=:	23
k:pb0 left=;	-26
k:pb0 left=and	-34
k:pb0 left=edge	40
k:pb0 left=of	37
k:pb0 left=party ,	37
k:pb0 left=party for	20
k:pb0 left=party of	-21
k:pb0 left=party that	-16
k:pb0 left=party v impose	22
k:pb0 left=that	20
k:pb0 left=v impose	29
k:pb0 left=v say	-33
k:pb0 left=with	-18
k:pb0 left=word	-24
k:pb0 right=and	-52
k:pb0 right=at	26
k:pb0 right=duty	-35
k:pb0 right=had	-21
k:pb0 right=into	35
k:pb0 right=modal	33
k:pb0 right=number	32
k:pb0 right=v stay	39
k:pb0 right=v up	30
k:pb0 whose=nobody	29
k:pb0 whose=on	22
k:pb0 whose=other	-29
k:pb00	35
k:pb00 ,>at	19
k:pb00 1	24
k:pb00 2	15
k:pb00 and>from	-25
k:pb00 and>v bear	-20
k:pb00 edge>duty	-15
k:pb00 edge>v bear	23
k:pb00 for>word	33
k:pb00 on>and	-26
k:pb00 on>from	-23
k:pb00 party ,>v bear	15
k:pb00 party edge>be	35
k:pb00 party edge>into	26
k:pb00 party edge>modal	24
k:pb00 party edge>v bear	-34
k:pb00 party on>and	-33
k:pb00 party on>from	19
k:pb00 v impose>duty	19
k:pb00 whose=nobody	29
k:pb00 whose=on	22
k:pb00 whose=other	-28
k:pb00 word>v bear	22
k:pb01 4	16
k:pb1 left=party on	20
k:pb1 whose=on	33
k:pb10	21
k:pb10 16	17
k:pb10 4	16
k:pb10 whose=on	33
k:pb11	-19
k:pb11 16	-18
k:pb11 whose=nobody	-19
k:q1 false none	-21
k:q1 false some	-43
k:q1 first none	39
k:q1 last none	37
k:q1 left=and	39
k:q1 left=edge	93
k:q1 left=over	21
k:q1 left=party of	-18
k:q1 left=party on	-23
k:q1 left=party word	-41
k:q1 left=that	-32
k:q1 left=to	-18
k:q1 left=v say	-17
k:q1 left=v sell	21
k:q1 left=with	-56
k:q1 none again	32
k:q1 none whose=by	-16
k:q1 none whose=nobody	30
k:q1 none whose=on	17
k:q1 only none	38
k:q1 some new	-22
k:q1 some whose=nobody	29
k:q1 some whose=on	-43
k:q1 some whose=other	-23
k:q1 true none	49
k:q1 true some	18
k:q1 with level none	-71
k:q1 with level some	-58
k:q2 false none	-32
k:q2 false some	-19
k:q2 last none	36
k:q2 last some	-23
k:q2 left=,	-25
k:q2 left=and	34
k:q2 left=edge	19
k:q2 left=of	-19
k:q2 left=on	-27
k:q2 left=over	19
k:q2 left=party edge	32
k:q2 left=party for	-24
k:q2 none whose=by	-17
k:q2 none whose=other	16
k:q2 only none	26
k:q2 some new	-34
k:q2 some whose=nobody	-23
k:q2 true none	50
k:q2 with level none	-36
k:q2 with level some	-61
k:q3 false none	-42
k:q3 last none	17
k:q3 last some	-79
k:q3 left=,	-43
k:q3 left=for	21
k:q3 left=on	18
k:q3 left=party edge	-19
k:q3 left=v impose	-22
k:q3 none again	-24
k:q3 none whose=on	27
k:q3 none whose=other	-29
k:q3 only none	33
k:q3 only some	-59
k:q3 some whose=on	-20
k:q3 true none	44
k:q3 true some	-17
k:q3 with level none	-54
k:qnear false some	-40
k:qnear last some	-19
k:qnear left=,	-19
k:qnear left=edge	-24
k:qnear left=number	-15
k:qnear left=of	-43
k:qnear left=on	-27
k:qnear left=party edge	25
k:qnear left=party of	49
k:qnear left=that	-32
k:qnear none again	15
k:qnear none new	-15
k:qnear none whose=by	-28
k:qnear none whose=nobody	-54
k:qnear none whose=on	73
k:qnear some again	-24
k:qnear some new	-26
k:qnear some whose=nobody	-40
k:qnear true none	21
k:qnear with level some	-40
k:sa0 left=;	-16
k:sa0 left=and	-38
k:sa0 left=of	-49
k:sa0 left=on	49
k:sa0 left=party and	19
k:sa0 left=party on	36
k:sa0 left=v buy	-26
k:sa0 left=word	-20
k:sa0 right=.	-43
k:sa0 right=and	-39
k:sa0 right=in	25
k:sa0 right=modal	24
k:sa0 right=of	-18
k:sa0 right=v bear	-17
k:sa0 whose=by	-22
k:sa0 whose=nobody	-16
k:sa0 whose=on	29
k:sa0 whose=other	-26
k:sa00 1	20
k:sa00 on>,	22
k:sa00 party on>,	16
k:sa00 party on>word	23
k:sa00 whose=by	-21
k:sa00 whose=on	18
k:sa00 whose=other	-22
k:sa01 16	-18
k:sa01 whose=nobody	-38
k:sa1 left=for	-15
k:sa1 right=.	-52
k:sa1 right=word	37
k:sa1 whose=nobody	-38
k:sa1 whose=on	33
k:sa10 16	15
k:sa10 8	-33
k:sa10 far	-15
k:sa10 on>.	-16
k:sa10 whose=nobody	-21
k:sa10 whose=on	40
k:sa11	-29
k:sa2 left=on	-47
k:sa2 right=.	-42
k:sa2 stop	-30
k:sa2 whose=nobody	-52
k:sa20	-30
k:sa20 whose=nobody	-27
k:sa21	-32
k:sa21 16	-31
k:sa21 whose=nobody	-32
k:sb0 left=,	-23
k:sb0 left=:	21
k:sb0 left=and	22
k:sb0 left=edge	77
k:sb0 left=for	17
k:sb0 left=of	-21
k:sb0 left=on	-47
k:sb0 left=party edge	28
k:sb0 left=party on	-27
k:sb0 left=to	41
k:sb0 left=v impose	-18
k:sb0 right=(	25
k:sb0 right=,	17
k:sb0 right=:	39
k:sb0 right=and	-39
k:sb0 right=be	19
k:sb0 right=duty	-38
k:sb0 right=from	18
k:sb0 right=in	-17
k:sb0 right=into	18
k:sb0 right=modal	21
k:sb0 right=word	-34
k:sb0 stop	37
k:sb0 whose=by	-18
k:sb0 whose=nobody	29
k:sb0 whose=on	41
k:sb0 whose=other	-42
k:sb00	40
k:sb00 ,>word	-37
k:sb00 1	28
k:sb00 4	23
k:sb00 edge>,	62
k:sb00 edge>:	37
k:sb00 edge>word	-35
k:sb00 for>,	-17
k:sb00 on>,	-24
k:sb00 on>and	-28
k:sb00 whose=nobody	33
k:sb00 whose=on	30
k:sb00 whose=other	-36
k:sb00 word>,	-25
k:sb01 whose=on	25
k:sb02	-15
k:sb02 whose=nobody	-15
k:sb1 left=and	43
k:sb1 left=edge	26
k:sb1 left=party on	-42
k:sb1 right=(	-15
k:sb1 right=:	20
k:sb1 right=and	-23
k:sb1 right=from	-19
k:sb1 right=of	15
k:sb1 right=v up	-18
k:sb1 right=word	-40
k:sb1 whose=nobody	24
k:sb1 whose=on	-22
k:sb10 4	-47
k:sb10 8	66
k:sb10 edge>,	26
k:sb10 party edge>,	34
k:sb10 party edge>be	-15
k:sb10 party edge>v bear	16
k:sb10 party on>,	-40
k:sb10 whose=nobody	26
k:sb10 whose=on	-18
k:sb11 8	-23
k:sb11 far	19
k:sb2 left=and	23
k:sb2 right=,	23
k:sb2 right=into	-25
k:sb2 right=v up	-21
k:sb2 stop	-31
k:sb2 whose=on	-16
k:sb20	20
k:sb20 whose=nobody	29
k:sb21	-41
k:sb21 16	-28
k:sb21 whose=nobody	-41
k:sb22	-18
k:subject pb0	29
k:there otherwise	-35
k:there whole	-31
k:turn false	-69
k:turn true	50
k:turn true part	31
known false 1	-149
known false 2	-58
known false 3	-42
known kind 0	44
known true 0	35
known true 1	23
known true 2	19
last kin other	-49
last kin other here other part	-36
last kin other next sentence	-37
last kin pair	-43
last kin pair far	35
last kin pair here other part	-57
last kin pair here same part	-33
last kin pair here while	-17
last kin turned	-105
last kin turned far	-47
last kin turned here 	-24
last kin turned here other part	-15
last kin turned next sentence	-22
last none other	-53
last none other here 	-39
last none other next sentence	-48
last none other paragraph	-22
last none pair	-59
last none pair here 	-44
last none pair here or	-22
last none pair here other part	-39
last none pair here to	-35
last none pair paragraph	-15
last none turned	-66
last none turned far	19
last none turned here 	-39
last none turned here and	-51
last none turned here other part	-43
last none turned here while	-25
last other other here 	21
last other other here other part	24
last other other paragraph	-28
last other pair here 	-17
last other pair here other part	16
last other pair here same part	45
last other pair here to	-28
last other turned	57
last other turned here 	42
last other turned here and	30
last other turned here other part	21
last other turned here same part	16
last other turned here while	27
last same other	50
last same other far	-16
last same other here other part	20
last same other next sentence	54
last same other paragraph	25
last same pair	36
last same pair far	-32
last same pair here 	42
last same pair here , not	15
last same pair here same part	-26
last same pair here to	56
last same pair here while	-28
last same pair paragraph	29
last same turned	-43
last same turned here other part	-33
last same turned here while	-24
level kin	-100
level none	-16
level other	-76
level same	103
mod goods 2	-19
mod goods 3	20
mod verb 1	-24
mod word 1	-22
mod word 2	25
mod word 3	25
mod=advanced	37
mod=canned	-16
mod=cocoa	21
mod=coconut	23
mod=copper	22
mod=dried	25
mod=farm	21
mod=industrial	15
mod=milk	-19
mod=million	-21
mod=natural	-23
mod=orange	19
mod=palm	41
mod=patented	55
mod=rare	-28
mod=sunflower	38
mod=your	-31
none US	153
none US and CN	94
none all	66
none all in sentence	80
none at large	94
none close ,	-22
none close ;	23
none close and	-36
none close be	24
none close edge	-16
none close false 2	28
none close for	15
none close number	-21
none close of	-64
none close party edge	37
none close party for	-28
none close party on	-19
none close party v impose	-15
none close that	-22
none close true 1	-29
none close true 16	-34
none close true 2	-55
none close true 4	20
none close v impose	-27
none close v say	21
none heads 1	-35
none here 0	25
none l additional	25
none l and	-31
none l another	54
none l are	15
none l as	27
none l at	-22
none l back	22
none l been	-29
none l by	-19
none l charges	-21
none l charging	18
none l enters	-15
none l extra	26
none l has	-15
none l is	-51
none l it	-26
none l keeps	29
none l leaves	19
none l of	38
none l offered	20
none l ordinary	-32
none l owe	-28
none l pay	-26
none l paying	18
none l pays	-38
none l put	25
none l reached	25
none l says	26
none l suspended	15
none l takes	-26
none l than	-32
none l the	44
none l to	15
none l was	-17
none l which	-27
none last other other	-15
none last other other far	26
none last other other here 	-31
none last other other here other part	-27
none last other other next sentence	-28
none last other pair	-27
none last other pair here 	-28
none last other pair here and	-40
none last other pair here to	-40
none last other pair here while	35
none last other pair paragraph	-30
none last other turned	-33
none last other turned here 	-73
none last other turned here and	-37
none last other turned here same part	-22
none last other turned here while	-15
none last other turned next sentence	18
none last same other	53
none last same other here 	35
none last same other next sentence	49
none last same other paragraph	21
none last same pair	54
none last same pair here 	36
none last same pair here or	20
none last same pair here other part	38
none last same pair here to	31
none last same turned	65
none last same turned far	-26
none last same turned here 	36
none last same turned here and	47
none last same turned here other part	39
none last same turned here while	22
none on all	-31
none pair all 1	30
none pair all 2	15
none pair last other here 	-45
none pair last other here to	-40
none pair last other here while	28
none pair last other paragraph	-23
none pair last same here 	41
none pair last same here and	16
none pair last same here or	20
none pair last same here other part	36
none pair last same here to	31
none pair none 3	-29
none pair some 3	-20
none part 0	17
none part 2	-41
none q1 2	20
none q2 2	60
none r again	21
none r and	-20
none r are	26
none r as	-27
none r comes	18
none r continues	22
none r each	34
none r for	33
none r has	26
none r if	-19
none r in	-34
none r no	-20
none r not	19
none r of	28
none r of duty	21
none r of its	27
none r on all	49
none r on each	22
none r on every	36
none r on everything	63
none r on goods	20
none r on its	-19
none r on most	-20
none r on our	-24
none r on soybeans	-18
none r on steel	-16
none r on the	28
none r on their	-16
none r on top	40
none r on undefined	-33
none r on what	23
none r over	40
none r since	-48
none r sleep	21
none r surcharge	39
none r tariffs	20
none r tax	22
none r that	30
none r then	15
none r to	28
none r together	28
none r which	28
none r will	-33
none r would	31
none value other	-16
none value same	64
none w account	17
none w added	-22
none w additional	-19
none w again	48
none w altogether	-22
none w american	16
none w another	43
none w answer	19
none w apply	44
none w april	38
none w argentine	-19
none w asking	35
none w asks	24
none w august	58
none w australia	-15
none w back	18
none w beef	-46
none w before	-41
none w beijing	-16
none w bill	-30
none w bolivia	23
none w both	44
none w brazilian	-21
none w british	43
none w buyers	29
none w came	-17
none w canada	-29
none w cars	-74
none w charging	-15
none w cheese	-26
none w chicken	-23
none w chile	35
none w chinese	66
none w close	24
none w coal	-33
none w cocoa	-21
none w coffee	-18
none w come	22
none w comes	17
none w commerce	-24
none w continues	21
none w copper	-34
none w cotton	-39
none w countries	32
none w country	-30
none w court	20
none w deal	44
none w december	-19
none w donald	19
none w doubled	23
none w down	-16
none w drops	25
none w during	-37
none w duties	-43
none w duty	-22
none w each	47
none w egypt	26
none w egyptian	-29
none w eight	-22
none w eighteen	-22
none w either	23
none w eleven	-36
none w ends	-20
none w enter	36
none w enters	21
none w europe	32
none w european	27
none w every	35
none w everybody	29
none w everything	66
none w export	-25
none w extra	35
none w faced	-28
none w faces	15
none w falls	-36
none w farm	-57
none w february	32
none w fentanyl	101
none w flat	21
none w flowers	20
none w forced	26
none w forty	36
none w further	18
none w general	39
none w gets	19
none w getting	15
none w ghana	20
none w goes	35
none w going	-27
none w good	26
none w goods	97
none w government	-35
none w greek	20
none w half	-30
none w held	16
none w holds	18
none w hundred	-39
none w import	22
none w importers	21
none w including	25
none w india	49
none w indonesia	45
none w instead	-16
none w into	-30
none w january	-16
none w japanese	30
none w july	-15
none w keep	22
none w kenya	-24
none w kenyan	-21
none w korean	-34
none w labor	26
none w largest	19
none w last	16
none w leaves	43
none w levy	53
none w lifts	-38
none w like	15
none w liquefied	-34
none w long	33
none w machinery	-24
none w maize	-19
none w malaysia	-16
none w march	18
none w mexico	25
none w milk	-18
none w minister	-24
none w ministry	-32
none w minute	32
none w monday	-49
none w month	-23
none w more	-27
none w moroccan	-16
none w most	-25
none w natural	-44
none w never	-24
none w next	-18
none w nigeria	20
none w nigerian	47
none w nine	-27
none w nineteen	15
none w nothing	-32
none w november	23
none w october	-31
none w older	22
none w once	-38
none w ones	-21
none w other	15
none w pact	-23
none w paraguayan	-15
none w paying	22
none w percent	23
none w percentage	25
none w philippine	43
none w philippines	58
none w place	39
none w plus	36
none w points	112
none w port	-17
none w president	25
none w press	-20
none w proclamation	31
none w product	20
none w puts	-25
none w raised	-20
none w rate	78
none w reached	25
none w reciprocal	36
none w remaining	25
none w republic	-15
none w rice	-33
none w rubber	30
none w russian	56
none w sardines	27
none w says	70
none w second	36
none w september	-35
none w seven	-21
none w shoes	-15
none w should	-23
none w side	25
none w sides	15
none w since	18
none w sleep	15
none w soybeans	-30
none w start	-44
none w states	42
none w stays	22
none w steel	-53
none w sugar	-19
none w summer	52
none w sunday	-29
none w surcharge	89
none w suspended	49
none w switzerland	24
none w tariff	39
none w tariffs	23
none w thailand	-15
none w than	-40
none w that	27
none w their	26
none w them	-37
none w then	-33
none w therefore	-21
none w they	-23
none w thirteen	-82
none w thirty	-35
none w thirty-five	-32
none w thirty-four	33
none w this	-40
none w those	19
none w three	-37
none w thursday	17
none w till	-25
none w time	-16
none w told	-16
none w tomorrow	46
none w treaty	-16
none w truce	-22
none w trump	42
none w turkey	25
none w turkish	-33
none w twelve	-37
none w twenty	40
none w twenty-four	48
none w twenty-six	-23
none w twenty-two	-17
none w union	19
none w value	-30
none w vietnam	62
none w wants	38
none w wednesday	24
none w week	-36
none w were	51
none w what	50
none w wheat	-30
none w while	-20
none w wine	-23
none w with	25
none w within	-23
none w without	-21
none w would	-23
none w years	21
none w zealand	-21
none w zero	45
of by	-181
of by alone	-164
of nobody	-15
of on	40
of on alone	44
of other	18
of the other way	-108
only of the text	35
pair all 1	48
pair all 2	27
pair all 3	63
pair first kin	-65
pair first other	-18
pair first same	43
pair last kin here 	-28
pair last kin here and	-16
pair last kin here other part	-45
pair last kin here same part	-52
pair last kin next sentence	-25
pair last none here 	-51
pair last none here and	-19
pair last none here or	-22
pair last none here other part	-38
pair last none here to	-35
pair last other far	-18
pair last other here 	-57
pair last other here same part	35
pair last other here to	-28
pair last other next sentence	-24
pair last other paragraph	-23
pair last same far	23
pair last same here 	83
pair last same here , not	15
pair last same here and	25
pair last same here to	56
pair last same next sentence	31
pair last same paragraph	46
pair none 1	-93
pair none 2	-56
pair none 3	-64
pair some 3	41
plural far	-54
plural otherwise	17
plural right=(	16
plural right=,	36
plural right=.	31
plural right=:	17
plural right=?	42
plural right=and	-35
plural right=be	27
plural right=by	-26
plural right=for	-62
plural right=from	-22
plural right=have	22
plural right=modal	24
plural right=number	18
plural right=that	26
plural right=to	48
plural right=under	-26
plural right=v bear	-38
plural right=v impose	16
plural right=v up	18
plural right=word	-34
plural so	36
plural too	-53
rank 0	20
rank 1	-21
rank 3	-32
row	-17
rule:none	41
rule:none rule false	-116
rule:none rule true	-60
rule:other	-61
rule:same	110
singular far	-20
singular of plural otherwise	-103
singular of plural right=sender	-31
singular of plural right=word	28
singular of plural so	-19
singular otherwise	-29
singular right="	-28
singular right='s	-29
singular right=)	28
singular right=;	17
singular right=?	36
singular right=agent	-26
singular right=as	23
singular right=at	25
singular right=be	-19
singular right=duty	-84
singular right=edge	-17
singular right=gate	-25
singular right=had	-16
singular right=has	60
singular right=if	32
singular right=into	55
singular right=of	-32
singular right=sender	-15
singular right=to	24
singular right=v down	23
singular right=v impose	20
singular right=with	-31
singular right=word	-27
singular so	15
though all	-72
value kin	-85
value none	-66
value other	-61
value same	101
words 1	-28
words 3	-25
words 3 list	26
words 4 list	22`;
