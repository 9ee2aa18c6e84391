// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_GOODS = `yes
<always>	0
always shorter than text	-22
called longer	-30
called otherwise	-35
called shorter	-43
called so 0 of 1	24
called so 0 of 2	37
called so 0 of 3	49
called so 1 of 2	-39
called so 1 of 3	-68
called so 1 of 4	29
count 1	-52
count 3	16
count 4	34
far	-51
form 0 of 3	22
form 0 of 4	-21
form 1 of 4	15
form 2 of 3	22
form 2 of 4	-45
form 3 of 4	-34
in list	-73
in list false	15
in list true	-124
k:2 here	26
k:3 here	34
k:f1 false none	-21
k:f1 last none	-33
k:f1 left=and	-33
k:f1 left=for	-43
k:f1 left=of	-38
k:f1 left=party on	22
k:f1 left=v buy	18
k:f1 left=word	40
k:f1 none new	-21
k:f1 none whose=other	-28
k:f1 only none	-22
k:f1 some whose=nobody	-42
k:f1 some whose=on	34
k:f1 true some	-43
k:f1 with level none	-16
k:ffar false none	-52
k:ffar false some	-30
k:ffar first none	-31
k:ffar first some	-33
k:ffar last some	-31
k:ffar left=and	-23
k:ffar left=for	-15
k:ffar left=of	-26
k:ffar left=party on	17
k:ffar left=party v buy	-17
k:ffar left=v impose	-23
k:ffar none again	-32
k:ffar none whose=nobody	-16
k:ffar none whose=other	-28
k:ffar only none	-20
k:ffar only some	-26
k:ffar some again	-18
k:ffar some new	-29
k:ffar some whose=nobody	-18
k:ffar some whose=on	-21
k:ffar true none	25
k:ffar true some	-15
k:gap a=	-20
k:gap a=in the	-21
k:gap a=on	65
k:gap a=on american	24
k:gap a=on egyptian	20
k:gap a=on its	38
k:gap a=on our	37
k:gap a=on the same	-15
k:gap a=on their	15
k:gap b=	36
k:gap b=(	35
k:gap b=, at	34
k:gap b=and	-36
k:gap b=at	29
k:gap b=duty of	-24
k:gap b=goes from	23
k:gap b=is	-18
k:gap b=pays	25
k:gap b=will pay	32
k:here tail	-75
k:here whole	89
k:list	62
k:none	-60
k:only here	26
k:only here pa0	-50
k:only here pa1	37
k:only here pb0	23
k:only here sa0	35
k:pa0 left=and	-27
k:pa0 left=for	17
k:pa0 left=in	-27
k:pa0 left=number	-36
k:pa0 left=on	46
k:pa0 left=party for	26
k:pa0 left=party on	46
k:pa0 left=party over	-15
k:pa0 right=,	33
k:pa0 right=.	44
k:pa0 right=;	18
k:pa0 right=and	28
k:pa0 right=be	43
k:pa0 right=edge	-41
k:pa0 right=for	-29
k:pa0 right=if	19
k:pa0 right=into	-27
k:pa0 right=modal	26
k:pa0 right=number	-15
k:pa0 right=of	-32
k:pa0 whose=nobody	23
k:pa0 whose=on	44
k:pa0 whose=other	-57
k:pa00	37
k:pa00 1	-28
k:pa00 2	60
k:pa00 8	-26
k:pa00 for>.	28
k:pa00 of>,	29
k:pa00 on>,	24
k:pa00 on>.	26
k:pa00 on>;	23
k:pa00 on>and	42
k:pa00 on>be	32
k:pa00 on>of	-26
k:pa00 on>v stay	17
k:pa00 party on>,	26
k:pa00 party on>.	21
k:pa00 party on>;	20
k:pa00 party on>and	-22
k:pa00 whose=nobody	22
k:pa00 whose=on	39
k:pa00 whose=other	-32
k:pa00 word>.	-29
k:pa00 word>duty	15
k:pa01 whose=other	-32
k:pa1 left=for	-15
k:pa1 left=on	20
k:pa1 left=party on	38
k:pa1 right=,	35
k:pa1 whose=nobody	17
k:pa1 whose=on	25
k:pa10	41
k:pa10 16	-23
k:pa10 8	26
k:pa10 whose=nobody	26
k:pa11	-25
k:pa11 whose=nobody	-15
k:pb0 left=,	26
k:pb0 left=:	27
k:pb0 left=;	-25
k:pb0 left=and	-35
k:pb0 left=edge	49
k:pb0 left=for	18
k:pb0 left=of	38
k:pb0 left=on	-15
k:pb0 left=party ,	36
k:pb0 left=party edge	-15
k:pb0 left=party for	23
k:pb0 left=party of	-23
k:pb0 left=party that	-17
k:pb0 left=party v impose	23
k:pb0 left=that	21
k:pb0 left=v impose	28
k:pb0 left=v say	-31
k:pb0 left=with	-16
k:pb0 left=word	-29
k:pb0 right=and	-57
k:pb0 right=at	29
k:pb0 right=duty	-46
k:pb0 right=had	-21
k:pb0 right=into	37
k:pb0 right=modal	33
k:pb0 right=number	34
k:pb0 right=to	16
k:pb0 right=v impose	15
k:pb0 right=v stay	41
k:pb0 right=v up	28
k:pb0 whose=nobody	26
k:pb0 whose=on	22
k:pb0 whose=other	-31
k:pb00	34
k:pb00 ,>at	19
k:pb00 1	20
k:pb00 2	15
k:pb00 and>from	-24
k:pb00 and>v bear	-17
k:pb00 edge>duty	-24
k:pb00 edge>from	15
k:pb00 edge>modal	17
k:pb00 edge>v bear	22
k:pb00 edge>v stay	21
k:pb00 for>word	34
k:pb00 on>and	-30
k:pb00 on>from	-34
k:pb00 on>word	21
k:pb00 party edge>be	31
k:pb00 party edge>into	29
k:pb00 party edge>modal	27
k:pb00 party edge>v bear	-34
k:pb00 party on>and	-39
k:pb00 party on>from	22
k:pb00 v impose>duty	16
k:pb00 whose=nobody	26
k:pb00 whose=on	23
k:pb00 whose=other	-31
k:pb00 word>v bear	24
k:pb00 word>word	-19
k:pb01 4	16
k:pb1 left=party on	19
k:pb1 left=word	-18
k:pb1 whose=on	26
k:pb10	26
k:pb10 16	26
k:pb10 4	16
k:pb10 on>from	-15
k:pb10 whose=on	30
k:pb11	-24
k:pb11 16	-23
k:pb11 whose=nobody	-19
k:q1 false none	-20
k:q1 false some	-55
k:q1 first none	31
k:q1 last none	42
k:q1 left=,	-25
k:q1 left=and	36
k:q1 left=edge	79
k:q1 left=over	25
k:q1 left=party for	33
k:q1 left=party on	-21
k:q1 left=party word	-38
k:q1 left=that	-39
k:q1 left=to	-17
k:q1 left=v sell	24
k:q1 left=with	-54
k:q1 none again	28
k:q1 none whose=by	-21
k:q1 none whose=nobody	26
k:q1 none whose=on	32
k:q1 none whose=other	-28
k:q1 only none	39
k:q1 some again	23
k:q1 some new	-23
k:q1 some whose=nobody	28
k:q1 some whose=on	-54
k:q1 true none	47
k:q1 true some	23
k:q1 with level none	-73
k:q1 with level some	-66
k:q2 false none	-43
k:q2 false some	-20
k:q2 last none	33
k:q2 last some	-20
k:q2 left=,	-28
k:q2 left=and	31
k:q2 left=edge	39
k:q2 left=in	-17
k:q2 left=number	-25
k:q2 left=of	-26
k:q2 left=on	-25
k:q2 left=over	17
k:q2 left=party edge	15
k:q2 left=with	-31
k:q2 left=word	-17
k:q2 none whose=by	-19
k:q2 only none	25
k:q2 some new	-32
k:q2 some whose=nobody	-25
k:q2 true none	54
k:q2 with level none	-32
k:q2 with level some	-63
k:q3 false none	-33
k:q3 last some	-77
k:q3 left=,	-45
k:q3 left=for	23
k:q3 left=party edge	-20
k:q3 left=v impose	-21
k:q3 left=word	22
k:q3 none again	-17
k:q3 none whose=on	24
k:q3 none whose=other	-31
k:q3 only none	25
k:q3 only some	-54
k:q3 some new	-15
k:q3 some whose=on	-27
k:q3 true none	46
k:q3 true some	-17
k:q3 with level none	-60
k:q3 with level some	-20
k:qnear false none	-18
k:qnear false some	-38
k:qnear first some	-24
k:qnear left=,	-18
k:qnear left=edge	-31
k:qnear left=not	17
k:qnear left=of	-46
k:qnear left=on	-26
k:qnear left=party edge	36
k:qnear left=party of	49
k:qnear left=party on	-28
k:qnear left=party with	20
k:qnear left=that	-25
k:qnear none new	-21
k:qnear none whose=by	-27
k:qnear none whose=nobody	-55
k:qnear none whose=on	45
k:qnear none whose=other	15
k:qnear some again	-20
k:qnear some new	-27
k:qnear some whose=nobody	-46
k:qnear with level none	-27
k:qnear with level some	-32
k:sa0 left=and	-38
k:sa0 left=of	-48
k:sa0 left=on	49
k:sa0 left=party and	20
k:sa0 left=party on	35
k:sa0 left=v buy	-28
k:sa0 left=word	-16
k:sa0 right=,	15
k:sa0 right=.	-46
k:sa0 right=and	-39
k:sa0 right=be	-16
k:sa0 right=in	24
k:sa0 right=modal	23
k:sa0 right=of	-20
k:sa0 right=v bear	-15
k:sa0 whose=by	-20
k:sa0 whose=on	26
k:sa0 whose=other	-26
k:sa00 1	23
k:sa00 16	-16
k:sa00 on>,	22
k:sa00 party on>,	16
k:sa00 party on>word	24
k:sa00 whose=by	-20
k:sa00 whose=on	15
k:sa00 whose=other	-22
k:sa01 16	-16
k:sa01 whose=nobody	-42
k:sa1 left=for	-16
k:sa1 right=.	-34
k:sa1 right=word	37
k:sa1 whose=by	-15
k:sa1 whose=nobody	-35
k:sa1 whose=on	34
k:sa10	15
k:sa10 far	-20
k:sa10 whose=nobody	-15
k:sa10 whose=on	41
k:sa11	-29
k:sa12	-17
k:sa12 whose=nobody	-16
k:sa2 left=on	-46
k:sa2 right=.	-41
k:sa2 stop	-31
k:sa2 whose=nobody	-53
k:sa20	-28
k:sa20 whose=nobody	-25
k:sa21	-33
k:sa21 16	-32
k:sa21 whose=nobody	-33
k:sb0 left=,	-28
k:sb0 left=:	18
k:sb0 left=and	26
k:sb0 left=edge	79
k:sb0 left=for	15
k:sb0 left=of	-32
k:sb0 left=on	-43
k:sb0 left=party edge	25
k:sb0 left=party on	-28
k:sb0 left=to	38
k:sb0 left=v impose	-27
k:sb0 right=(	25
k:sb0 right=,	21
k:sb0 right=:	39
k:sb0 right=and	-47
k:sb0 right=be	18
k:sb0 right=duty	-35
k:sb0 right=from	20
k:sb0 right=in	-18
k:sb0 right=into	17
k:sb0 right=modal	21
k:sb0 right=sender	17
k:sb0 right=word	-33
k:sb0 stop	37
k:sb0 whose=by	-19
k:sb0 whose=nobody	23
k:sb0 whose=on	37
k:sb0 whose=other	-38
k:sb00	38
k:sb00 ,>word	-40
k:sb00 1	26
k:sb00 4	27
k:sb00 edge>,	66
k:sb00 edge>:	38
k:sb00 edge>be	34
k:sb00 edge>word	-33
k:sb00 for>,	-16
k:sb00 on>,	-20
k:sb00 on>;	-21
k:sb00 on>and	-31
k:sb00 party edge>,	17
k:sb00 to>,	31
k:sb00 whose=nobody	32
k:sb00 whose=on	27
k:sb00 whose=other	-31
k:sb00 word>,	-20
k:sb01 whose=on	24
k:sb02	-32
k:sb02 16	-26
k:sb02 whose=nobody	-31
k:sb1 left=and	43
k:sb1 left=edge	27
k:sb1 left=number	17
k:sb1 left=party on	-43
k:sb1 left=word	-15
k:sb1 right=(	-16
k:sb1 right=:	27
k:sb1 right=and	-20
k:sb1 right=from	-18
k:sb1 right=v up	-20
k:sb1 right=word	-30
k:sb1 whose=nobody	25
k:sb1 whose=on	-24
k:sb10 4	-50
k:sb10 8	63
k:sb10 and>,	26
k:sb10 edge>,	28
k:sb10 edge>from	-22
k:sb10 party edge>,	41
k:sb10 party edge>be	-15
k:sb10 party edge>v bear	24
k:sb10 party on>,	-40
k:sb10 whose=nobody	30
k:sb10 whose=on	-21
k:sb11 8	-25
k:sb11 far	20
k:sb2 left=and	23
k:sb2 right=,	24
k:sb2 right=into	-23
k:sb2 right=v up	-21
k:sb2 stop	-40
k:sb20 16	18
k:sb20 8	16
k:sb20 whose=nobody	20
k:sb21	-40
k:sb21 16	-28
k:sb21 whose=nobody	-39
k:sb22	-21
k:subject pb0	36
k:there otherwise	-35
k:there whole	-33
k:turn false	-73
k:turn true	47
k:turn true part	25
known false 1	-145
known false 2	-45
known false 3	-40
known kind 0	39
known true 0	36
known true 1	21
known true 2	18
last kin other	-56
last kin other here other part	-35
last kin other next sentence	-49
last kin pair	-51
last kin pair far	26
last kin pair here other part	-56
last kin pair here same part	-33
last kin pair here while	-16
last kin turned	-108
last kin turned far	-50
last kin turned here 	-22
last kin turned here other part	-18
last kin turned next sentence	-22
last none other	-54
last none other here 	-41
last none other next sentence	-48
last none other paragraph	-20
last none pair	-62
last none pair here 	-41
last none pair here or	-22
last none pair here other part	-40
last none pair here to	-37
last none turned	-64
last none turned far	31
last none turned here 	-48
last none turned here and	-58
last none turned here other part	-44
last none turned here while	-25
last other other here 	21
last other other here other part	22
last other other paragraph	-26
last other pair here 	-20
last other pair here and	20
last other pair here same part	51
last other pair here to	-30
last other pair paragraph	-15
last other turned	53
last other turned here 	40
last other turned here and	38
last other turned here other part	27
last other turned here same part	18
last other turned here while	28
last same other	47
last same other here other part	24
last same other here same part	-17
last same other here while	33
last same other next sentence	54
last same other paragraph	25
last same pair	40
last same pair far	-21
last same pair here 	41
last same pair here , not	15
last same pair here same part	-29
last same pair here to	54
last same pair here while	-28
last same pair paragraph	31
last same turned	-39
last same turned here 	16
last same turned here other part	-37
last same turned here while	-24
level kin	-102
level other	-90
level same	105
mod goods 2	-17
mod goods 3	36
mod verb 1	-25
mod word 1	-26
mod word 2	21
mod word 3	29
mod=advanced	34
mod=canned	-20
mod=cocoa	28
mod=coconut	26
mod=copper	51
mod=dried	27
mod=farm	25
mod=frozen	21
mod=generic	27
mod=maize	31
mod=milk	-20
mod=million	-22
mod=motor	21
mod=natural	-25
mod=olive	16
mod=orange	25
mod=palm	50
mod=patented	59
mod=rare	-31
mod=sunflower	20
mod=wheat	-40
mod=your	-30
none US	155
none US and CN	96
none all	63
none all in sentence	80
none at large	94
none close -	27
none close ;	23
none close and	-32
none close be	26
none close edge	-24
none close false 2	15
none close for	16
none close number	-20
none close of	-65
none close on	-20
none close party edge	39
none close party for	-28
none close party on	-18
none close party v impose	-15
none close that	-23
none close true 16	-23
none close true 2	-56
none close v impose	-35
none close v say	21
none heads 1	-35
none heads 3	24
none here 0	30
none l and	-24
none l another	53
none l as	28
none l at	-17
none l back	22
none l been	-29
none l by	-18
none l charges	-27
none l charging	18
none l enters	-15
none l exceed	-35
none l extra	27
none l general	33
none l is	-54
none l it	-34
none l keeps	28
none l leaves	17
none l of	33
none l offered	19
none l ordinary	-41
none l owe	-25
none l pay	-19
none l paying	17
none l pays	-40
none l put	27
none l reached	25
none l says	19
none l still	-26
none l suspended	18
none l takes	-27
none l than	-32
none l the	52
none l union	-19
none l was	-20
none l which	-26
none last other other far	27
none last other other here 	-33
none last other other here other part	-27
none last other other here same part	15
none last other other here while	-22
none last other other next sentence	-31
none last other pair	-31
none last other pair here 	-27
none last other pair here and	-46
none last other pair here to	-38
none last other pair here while	36
none last other pair paragraph	-29
none last other turned	-32
none last other turned far	17
none last other turned here 	-84
none last other turned here and	-46
none last other turned here same part	-26
none last other turned here while	-15
none last other turned next sentence	21
none last same other	48
none last same other here 	37
none last same other next sentence	53
none last same other paragraph	18
none last same pair	53
none last same pair here 	35
none last same pair here or	20
none last same pair here other part	37
none last same pair here to	34
none last same turned	63
none last same turned far	-39
none last same turned here 	43
none last same turned here and	54
none last same turned here other part	41
none last same turned here while	22
none level other	-16
none on all	-45
none pair all 1	20
none pair last other here 	-53
none pair last other here to	-38
none pair last other here while	30
none pair last other paragraph	-22
none pair last same far	-16
none pair last same here 	41
none pair last same here or	20
none pair last same here other part	35
none pair last same here same part	15
none pair last same here to	34
none pair last same paragraph	-15
none pair none 3	-27
none pair some 3	-25
none part 0	19
none part 2	-42
none q1 2	27
none q2 2	67
none r again	17
none r and	-23
none r applies	-16
none r are	23
none r as	-33
none r come	-19
none r comes	17
none r continues	22
none r down	19
none r each	32
none r for	34
none r has	16
none r he	24
none r if	-25
none r in	-24
none r more	-18
none r no	-20
none r not	17
none r of	29
none r of april	18
none r of its	27
none r on	15
none r on all	49
none r on chicken	-17
none r on each	39
none r on every	37
none r on everything	66
none r on goods	25
none r on its	-17
none r on most	-18
none r on our	-23
none r on soybeans	-19
none r on steel	-22
none r on the	33
none r on their	-15
none r on top	47
none r on undefined	-29
none r on what	20
none r over	37
none r plus	-21
none r since	-52
none r sleep	20
none r surcharge	39
none r tariffs	19
none r tax	22
none r that	37
none r to	29
none r together	29
none r trade	-25
none r under	15
none r we	15
none r with	-22
none r within	-23
none r would	30
none value other	-18
none value same	59
none w account	25
none w added	-22
none w additional	-26
none w again	45
none w agreed	30
none w agreement	36
none w altogether	-25
none w aluminium	-16
none w american	23
none w another	45
none w answer	16
none w applies	-16
none w apply	34
none w april	35
none w argentine	-20
none w asked	24
none w asking	30
none w asks	22
none w august	53
none w australia	-26
none w avocados	24
none w back	38
none w beef	-54
none w before	-22
none w beijing	-16
none w bill	-27
none w bolivia	24
none w both	45
none w brazil	-15
none w brazilian	-24
none w british	35
none w buyers	32
none w called	17
none w came	-17
none w canada	-28
none w cars	-90
none w cement	-16
none w charged	19
none w charging	-15
none w cheese	-25
none w chicken	-24
none w chile	32
none w chinese	76
none w chips	-17
none w close	22
none w coal	-32
none w cocoa	-27
none w coffee	-19
none w comes	17
none w commerce	-27
none w continues	19
none w copper	-34
none w cotton	-40
none w countries	51
none w country	-29
none w court	23
none w date	-23
none w dates	-15
none w deal	44
none w december	-31
none w donald	16
none w doubled	23
none w drops	24
none w during	-38
none w duties	-47
none w duty	-32
none w each	54
none w egyptian	-28
none w eight	-21
none w eighteen	-26
none w either	23
none w eleven	-36
none w ends	-19
none w enter	34
none w enters	18
none w europe	32
none w european	31
none w every	36
none w everybody	29
none w everyone	23
none w everything	61
none w exceed	-35
none w export	-22
none w extra	38
none w faced	-27
none w faces	19
none w farm	-66
none w february	34
none w fentanyl	93
none w flat	21
none w flowers	20
none w forced	15
none w forty	30
none w furniture	-18
none w further	21
none w general	63
none w gets	21
none w getting	19
none w ghana	15
none w goes	35
none w going	-15
none w good	22
none w goods	97
none w government	-36
none w greek	21
none w half	-37
none w held	16
none w holds	17
none w hundred	-36
none w import	26
none w importers	23
none w including	31
none w india	54
none w indonesia	44
none w instead	-22
none w into	-29
none w january	-16
none w japanese	32
none w july	-25
none w keep	22
none w kenya	-25
none w kenyan	-21
none w korean	-31
none w labor	26
none w largest	24
none w last	22
none w leaves	41
none w left	-16
none w levy	52
none w lifts	-39
none w liquefied	-34
none w long	32
none w machinery	-22
none w maize	-22
none w march	20
none w mexico	23
none w milk	-21
none w ministry	-31
none w minute	32
none w monday	-49
none w month	-29
none w more	-36
none w mozambique	23
none w natural	-43
none w next	-26
none w nigeria	19
none w nigerian	47
none w nine	-22
none w november	21
none w older	28
none w once	-39
none w ones	-22
none w other	15
none w pact	-27
none w paying	20
none w percent	30
none w percentage	22
none w permanent	28
none w philippine	43
none w philippines	58
none w place	40
none w plus	29
none w points	111
none w port	-16
none w president	26
none w press	-18
none w proclamation	15
none w product	19
none w puts	-27
none w raised	-23
none w rate	88
none w reached	25
none w reciprocal	35
none w reduced	-20
none w remaining	25
none w republic	-17
none w rice	-34
none w right	21
none w rubber	27
none w russian	71
none w same	-16
none w sardines	29
none w says	78
none w second	37
none w september	-35
none w seven	-22
none w shoes	-20
none w should	-22
none w side	37
none w sides	30
none w slapped	28
none w sold	-40
none w some	28
none w soybeans	-32
none w start	-40
none w states	41
none w stays	37
none w steel	-49
none w still	-16
none w sugar	-29
none w summer	51
none w sunday	-24
none w surcharge	91
none w suspended	48
none w suspension	-19
none w switzerland	20
none w take	-18
none w tariff	35
none w tariffs	27
none w thai	-15
none w thailand	-15
none w than	-45
none w that	43
none w their	26
none w them	-29
none w then	-30
none w they	-44
none w thirteen	-84
none w thirty	-35
none w thirty-five	-33
none w thirty-four	32
none w this	-41
none w those	19
none w threatened	16
none w three	-27
none w thursday	20
none w till	-28
none w time	-20
none w together	15
none w told	-18
none w tomorrow	47
none w truce	-36
none w trump	50
none w tuna	-19
none w tunisia	-18
none w turkey	24
none w turkish	-32
none w twelve	-38
none w twenty	39
none w twenty-four	44
none w twenty-six	-24
none w twenty-two	-18
none w union	21
none w value	-27
none w vietnam	58
none w wants	52
none w washington	16
none w wednesday	24
none w week	-28
none w were	52
none w what	46
none w wheat	-32
none w while	-18
none w wine	-22
none w within	-28
none w without	-26
none w would	-27
none w years	21
none w zambia	42
none w zealand	-23
none w zero	33
of by	-183
of by alone	-164
of nobody	-16
of on	41
of on alone	44
of other	17
of the other way	-96
only of the text	35
pair all 1	57
pair all 2	31
pair all 3	59
pair first kin	-72
pair first same	39
pair last kin here 	-36
pair last kin here and	-18
pair last kin here other part	-43
pair last kin here same part	-53
pair last kin next sentence	-33
pair last none here 	-49
pair last none here and	-17
pair last none here or	-22
pair last none here other part	-39
pair last none here same part	-15
pair last none here to	-37
pair last other far	-19
pair last other here 	-68
pair last other here same part	36
pair last other here to	-30
pair last other next sentence	-28
pair last other paragraph	-26
pair last same far	18
pair last same here 	93
pair last same here , not	15
pair last same here to	54
pair last same here while	-16
pair last same next sentence	34
pair last same paragraph	47
pair none 1	-90
pair none 2	-59
pair none 3	-63
pair some 3	42
plural	15
plural far	-42
plural right=(	16
plural right=,	37
plural right=.	24
plural right=?	40
plural right=and	-45
plural right=be	63
plural right=by	-48
plural right=for	-43
plural right=have	20
plural right=number	20
plural right=on	15
plural right=that	24
plural right=to	36
plural right=under	-29
plural right=v bear	-40
plural right=v impose	17
plural right=word	-37
plural so	36
plural too	-56
rank 0	17
rank 1	-15
rank 3	-38
rule:none	38
rule:none rule false	-114
rule:none rule true	-55
rule:other	-65
rule:same	110
singular far	-28
singular of plural otherwise	-105
singular of plural right=duty	-35
singular of plural right=sender	-31
singular of plural right=that	44
singular of plural right=word	28
singular of plural so	-20
singular otherwise	-27
singular right="	-27
singular right='s	-29
singular right=)	29
singular right=;	21
singular right=?	38
singular right=agent	-39
singular right=as	22
singular right=at	26
singular right=be	-16
singular right=duty	-90
singular right=edge	-24
singular right=gate	-24
singular right=has	58
singular right=if	42
singular right=into	54
singular right=modal	18
singular right=number	-15
singular right=of	-36
singular right=sender	-28
singular right=to	27
singular right=v down	24
singular right=v impose	17
singular right=v say	-37
singular right=with	-21
singular right=word	-33
though all	-68
value kin	-95
value none	-67
value other	-64
value same	105
words 1	-28
words 3	-21
words 3 list	31`;
