// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES = `yes
<always>	0
all all countries	31
all by0.5	23
all by1	-21
all by2	24
all by3	28
all everybody	29
all everyone	29
all everywhere	55
all general duty	15
all general rate	8
all global	30
all named	-17
all no	-90
all no again and	40
all no again and so	17
all no again comma	-10
all no again far	16
all no again from	8
all no again next sentence	-14
all no again paragraph	32
all no again paragraph named	-17
all no again to	15
all no new and	-59
all no new and so	-32
all no new and so named	-67
all no new comma	-48
all no new comma named	-81
all no new far	22
all no new far named	-95
all no new from	-29
all no new next sentence	-11
all no new next sentence named	-43
all no new on	-14
all no new paragraph	8
all no new paragraph named	-24
all no new to	-16
all no new while	-32
all no new while named	-44
all on1	-17
all on2	-46
all on3	-49
all ordinary duty	-36
all ordinary rate	-15
all others	17
all sentence	-40
all surcharge	32
all the world	28
all worldwide	31
all yes	73
all yes again and so	-37
all yes again comma	-56
all yes again far	24
all yes again next sentence	-15
all yes again while	-17
all yes new and	-51
all yes new and so	12
all yes new comma	14
all yes new comma named	12
all yes new far	56
all yes new far named	53
all yes new first	9
all yes new next sentence	48
all yes new next sentence named	-12
all yes new on named	13
all yes new paragraph	31
by:US	118
by:absent, 1 here	-24
by:absent, 2 here	-37
by:alone	22
by:by 0	10
by:by 1	8
by:by 2	11
by:by 3	-17
by:by no	-28
by:cue=by0.5	17
by:cue=by1	19
by:cue=by2	9
by:cue=by3	12
by:cue=none	58
by:cue=on1	33
by:cue=on2	-33
by:f by0.5	18
by:f by1	37
by:f by2	36
by:f by3	17
by:f on2	10
by:f on3	51
by:focus owner	23
by:focus speaker	-17
by:focus subject	35
by:goods before also	-15
by:goods before not	16
by:goods before own	-14
by:goods crossed not	15
by:goods crossed own	-21
by:goods crossed sure	-18
by:goods in turn also	12
by:goods in turn not	44
by:goods in turn own	-54
by:goods in turn sure	-41
by:goods met by before	28
by:goods met by crossed	18
by:goods met by in turn	22
by:goods met by part	46
by:goods met by sentence	49
by:goods met on before	-17
by:goods met on crossed	-23
by:goods met on in turn	-9
by:goods met on part	-54
by:goods met on sentence	-47
by:goods part not	45
by:goods part own	-67
by:goods part sure	-40
by:goods sentence also	-18
by:goods sentence not	30
by:goods sentence own	-38
by:goods sentence sure	-16
by:head by0.5	33
by:head by1	25
by:head by2	25
by:head by3	38
by:head first	73
by:head last	47
by:head on1	34
by:head on2	-34
by:home false	-22
by:last by	24
by:last by absent and	-20
by:last by absent and so named	46
by:last by absent comma named	37
by:last by absent far named	-11
by:last by absent from	13
by:last by absent from named	21
by:last by absent next sentence	13
by:last by absent on	18
by:last by absent to	33
by:last by absent while	15
by:last by absent while named	18
by:last by and so named	-20
by:last by by0.5 and so	15
by:last by by1 and	-13
by:last by by1 and so	-9
by:last by by1 and so named	-9
by:last by by1 comma named	-13
by:last by by1 from named	11
by:last by by1 next sentence	10
by:last by by1 next sentence named	21
by:last by by1 while named	10
by:last by by2 and	14
by:last by by2 far	-25
by:last by by2 far named	-18
by:last by by2 from named	-21
by:last by by2 next sentence named	16
by:last by by2 to	15
by:last by by2 while	-28
by:last by by3 and so	33
by:last by by3 and so named	-40
by:last by by3 comma	20
by:last by by3 comma named	-33
by:last by by3 from named	-17
by:last by by3 next sentence named	-9
by:last by by3 on	16
by:last by by3 on named	11
by:last by by3 to	13
by:last by comma	18
by:last by far named	-21
by:last by from	33
by:last by next sentence	14
by:last by none and	22
by:last by none and so	-24
by:last by none far	-19
by:last by none far named	-17
by:last by none from	13
by:last by none to	12
by:last by none while named	-32
by:last by on	21
by:last by on1 far named	30
by:last by on2 and	12
by:last by on2 and so	-16
by:last by on2 and so named	-11
by:last by on2 comma	22
by:last by on2 comma named	-33
by:last by on2 far	-23
by:last by on2 far named	-23
by:last by on2 next sentence named	-30
by:last by on2 paragraph	8
by:last by on2 paragraph named	-14
by:last by on2 while	13
by:last by on3 and so	27
by:last by on3 and so named	-44
by:last by on3 comma named	12
by:last by on3 far named	-15
by:last by on3 from named	14
by:last by on3 next sentence	-20
by:last by on3 next sentence named	-25
by:last by on3 paragraph named	-15
by:last by on3 while named	-24
by:last by paragraph	11
by:last by to	62
by:last none	-69
by:last none absent and	-28
by:last none absent and so	-63
by:last none absent and so named	-87
by:last none absent comma	-56
by:last none absent comma named	-61
by:last none absent far named	-107
by:last none absent from	-35
by:last none absent from named	-11
by:last none absent next sentence	-32
by:last none absent next sentence named	-96
by:last none absent on	-20
by:last none absent paragraph	-32
by:last none absent paragraph named	-16
by:last none absent to	-24
by:last none absent while	-11
by:last none absent while named	-35
by:last none and	-11
by:last none and so	-63
by:last none and so named	15
by:last none by1 and so	10
by:last none by1 and so named	32
by:last none by1 comma named	22
by:last none by1 far	-19
by:last none by1 far named	27
by:last none by1 next sentence	-11
by:last none by1 next sentence named	24
by:last none by2 and so	-11
by:last none by2 and so named	13
by:last none by2 comma	-23
by:last none by2 comma named	6
by:last none by2 far	-46
by:last none by2 far named	34
by:last none by2 next sentence	-26
by:last none by2 next sentence named	30
by:last none by2 to	-9
by:last none by3 far named	21
by:last none by3 next sentence named	40
by:last none comma	-42
by:last none far named	42
by:last none from	-47
by:last none from named	-10
by:last none next sentence	-69
by:last none none and so named	30
by:last none none comma	21
by:last none none far	33
by:last none none far named	28
by:last none none next sentence	-12
by:last none on	-32
by:last none on named	-12
by:last none on1 far named	35
by:last none on2 and so	-10
by:last none on2 and so named	-24
by:last none on2 far named	29
by:last none on2 next sentence	-17
by:last none on2 on	-9
by:last none on2 while	-11
by:last none on3 and so named	13
by:last none paragraph	-38
by:last none to	-46
by:last none while	-10
by:last none while named	-10
by:last on absent and	41
by:last on absent and so	16
by:last on absent and so named	-22
by:last on absent comma	16
by:last on absent far	25
by:last on absent far named	-28
by:last on absent from	-24
by:last on absent next sentence	17
by:last on absent next sentence named	-87
by:last on absent on named	-10
by:last on absent paragraph named	-28
by:last on absent to	-30
by:last on and so	11
by:last on and so named	16
by:last on by0.5 and so named	13
by:last on by0.5 far	9
by:last on by0.5 far named	-14
by:last on by0.5 next sentence	-10
by:last on by0.5 next sentence named	-9
by:last on by1 comma	-16
by:last on by1 comma named	-19
by:last on by1 on	21
by:last on by1 paragraph	15
by:last on by2 and	-19
by:last on by2 and so named	-15
by:last on by2 comma named	-24
by:last on by2 far	-34
by:last on by2 from	18
by:last on by2 next sentence	-14
by:last on by2 next sentence named	15
by:last on by2 paragraph named	29
by:last on by2 to	-11
by:last on by2 while	-23
by:last on by2 while named	-28
by:last on by3 and so	-12
by:last on by3 far	10
by:last on by3 from	-9
by:last on by3 next sentence named	20
by:last on comma named	10
by:last on from	-26
by:last on from named	15
by:last on next sentence named	-9
by:last on none and so	-28
by:last on none and so named	38
by:last on none comma	14
by:last on none far	12
by:last on none far named	13
by:last on none from named	17
by:last on none next sentence named	19
by:last on none on	-19
by:last on none paragraph	9
by:last on none while named	14
by:last on on	-12
by:last on on1 and	-13
by:last on on1 far named	7
by:last on on1 next sentence	-11
by:last on on2 and	-10
by:last on on2 and so	18
by:last on on2 comma	-14
by:last on on2 next sentence named	-13
by:last on on2 on	-22
by:last on on2 while	-21
by:last on on3 and	-27
by:last on on3 and so named	10
by:last on on3 comma named	31
by:last on on3 far	-8
by:last on on3 far named	12
by:last on on3 from	-14
by:last on on3 next sentence	-25
by:last on on3 paragraph named	-11
by:last on on3 to	-22
by:last on on3 while	10
by:last on on3 while named	18
by:last on to	-66
by:last on while named	13
by:name ( )	14
by:name , ,	-23
by:name , and	-19
by:name , had	-21
by:name , has	24
by:name , is	33
by:name , number	14
by:name , own agent	-21
by:name , own duty	10
by:name , to	-11
by:name , will	11
by:name , word	-10
by:name - will	-13
by:name : number	-10
by:name : on	10
by:name ; ,	10
by:name ; verb impose	15
by:name and ,	16
by:name and :	-14
by:name and are	-13
by:name and at	-10
by:name and goods	-22
by:name and number	12
by:name and on	-9
by:name and own duty	-26
by:name and own number	21
by:name and own on	-18
by:name and verb bear	-22
by:name and will	-21
by:name begin ,	38
by:name begin :	32
by:name begin goods	21
by:name begin had	-12
by:name begin has	23
by:name begin level	16
by:name begin on	32
by:name begin own -	14
by:name begin own duty	35
by:name begin own gate	13
by:name begin own goods	-15
by:name begin own number	29
by:name begin own verb impose	-13
by:name begin own verb stay	17
by:name begin own verb up	-25
by:name begin verb ask	-18
by:name begin verb bear	14
by:name begin verb end	17
by:name begin verb impose	21
by:name begin verb propose	-12
by:name begin verb up	26
by:name begin was	-22
by:name begin will	14
by:name begin would	18
by:name begin —	-23
by:name for ,	-23
by:name for .	-9
by:name for and	-22
by:name for level	-10
by:name for to	-16
by:name from ,	-24
by:name from :	-19
by:name from is	10
by:name from number	-8
by:name from verb bear	-10
by:name from verb impose	-10
by:name goods number	27
by:name if verb impose	-15
by:name in ,	9
by:name in .	15
by:name in :	26
by:name in ;	14
by:name in and	12
by:name in are	-23
by:name in goods	17
by:name in in	13
by:name in verb impose	15
by:name in verb stay	-14
by:name in word	11
by:name into ,	15
by:name into .	19
by:name into number	22
by:name number ,	12
by:name number has	-14
by:name of ,	-35
by:name of .	-12
by:name of and	-23
by:name of duty	-10
by:name of goods	-17
by:name of is	-21
by:name of number	-32
by:name of on	20
by:name of own duty	12
by:name of own word	9
by:name of verb bear	-13
by:name of verb impose	12
by:name on ,	-17
by:name on :	-9
by:name on goods	-59
by:name that ,	-15
by:name that had	-18
by:name that has	-17
by:name that level	9
by:name that own duty	15
by:name that verb impose	35
by:name that was	22
by:name that will	20
by:name that word	21
by:name then verb impose	-12
by:name to ,	10
by:name to .	9
by:name to own duty	16
by:name to own word	-15
by:name verb bear at	21
by:name verb impose duty	-15
by:name verb impose for	32
by:name verb impose to	54
by:name verb propose to	13
by:name verb return verb impose	11
by:name verb say would	11
by:name what level	13
by:name which had	10
by:name which has	16
by:name which verb impose	23
by:name with ,	35
by:name with ;	13
by:name with at	-20
by:name with goods	40
by:name with has	10
by:name with in	-11
by:name with number	15
by:name with verb impose	9
by:name with was	14
by:name word had	10
by:name word has	20
by:name word number	23
by:name word own duty	11
by:name word own level	12
by:name word own number	-28
by:name word verb ask	-21
by:name word verb end	10
by:name word verb impose	12
by:name word was	-13
by:name word will	12
by:name — and	11
by:named 0	16
by:named 1	12
by:named 2	-41
by:named 3	-70
by:named no	68
by:nearest after by0.5 part 0	-21
by:nearest after by1 part 0	36
by:nearest after by1 sentence 0	-19
by:nearest after by1 sentence 1	14
by:nearest after by2 sentence 0	14
by:nearest after by3 sentence 0	15
by:nearest after none part 0	18
by:nearest after none sentence 0	-47
by:nearest after on1 part 0	-14
by:nearest after on2 sentence 0	-25
by:nearest after on2 sentence 1	-10
by:nearest after on3 part 0	-27
by:nearest before by0.5 part 0	28
by:nearest before by0.5 sentence 0	12
by:nearest before by1 part 0	12
by:nearest before by1 part 1	19
by:nearest before by1 sentence 0	12
by:nearest before by2 part 0	14
by:nearest before by2 part 1	20
by:nearest before by3 part 0	35
by:nearest before by3 part 1	16
by:nearest before by3 sentence 0	10
by:nearest before by3 sentence 1	19
by:nearest before none part 0	48
by:nearest before none part 1	32
by:nearest before none sentence 0	28
by:nearest before none sentence 1	11
by:nearest before on1 sentence 0	38
by:nearest before on1 sentence 1	-19
by:nearest before on2 sentence 0	-11
by:nearest before on3 part 0	-12
by:nearest before on3 part 1	-34
by:nearest before on3 sentence 0	-51
by:nearest before on3 sentence 1	-46
by:not own here	-28
by:not own home	11
by:not own ours	-10
by:not own their	10
by:not own them	15
by:not own there	10
by:not top by	-26
by:not top by absent	-48
by:not top on	12
by:not top on absent	-35
by:not writer here	-21
by:not writer their	12
by:not writer there	14
by:on 0	-15
by:other voice	-17
by:own here	27
by:own home	-16
by:own ours	12
by:own their	-12
by:own them	-18
by:own there	-13
by:own we	12
by:pa0	20
by:pa0 cue=by0.5	-21
by:pa0 cue=by1	40
by:pa0 cue=none	21
by:pa0 cue=on2	-11
by:pa0 name	36
by:pa0 name and number	-42
by:pa0 name and own duty	-15
by:pa0 name and own on	-14
by:pa0 name for .	12
by:pa0 name from ,	-11
by:pa0 name from number	22
by:pa0 name in ,	23
by:pa0 name in .	26
by:pa0 name in ;	15
by:pa0 name in and	29
by:pa0 name in word	10
by:pa0 name into .	26
by:pa0 name of ,	-9
by:pa0 name of own duty	11
by:pa0 next=)	-10
by:pa0 next=,	19
by:pa0 next=.	34
by:pa0 next=;	8
by:pa0 next=agent	-20
by:pa0 next=and	40
by:pa0 next=at	-10
by:pa0 next=duty	-11
by:pa0 next=gate	28
by:pa0 next=is	-11
by:pa0 next=level	-12
by:pa0 next=number	-8
by:pa0 next=own ,	-13
by:pa0 next=own duty	-26
by:pa0 next=own on	-15
by:pa0 next=own word	13
by:pa0 next=to	-11
by:pa0 next=verb stay	-28
by:pa0 next=word	27
by:pa0 port	27
by:pa0 port at and	10
by:pa0 port from .	-16
by:pa0 port in ,	11
by:pa0 port in ;	15
by:pa0 port in and	12
by:pa0 prep=and	-33
by:pa0 prep=as	-24
by:pa0 prep=at	33
by:pa0 prep=by	17
by:pa0 prep=for	-18
by:pa0 prep=from	-38
by:pa0 prep=in	96
by:pa0 prep=into	35
by:pa0 prep=of	-13
by:pa0 prep=on	-41
by:pa0 prep=that	20
by:pa0 prep=to	14
by:pa0 prep=verb impose	-16
by:pa0 prep=with	-22
by:pa0 prep=word	26
by:pa0 pronoun his	-8
by:pa0 pronoun it	11
by:pa0 pronoun its for goods	-20
by:pa0 pronoun its of duty	16
by:pa0 pronoun its on goods	17
by:pa0 pronoun our	7
by:pa0 pronoun our on goods	23
by:pa0 pronoun ours	-21
by:pa0 pronoun their of duty	-11
by:pa0 pronoun their on goods	13
by:pa0 pronoun them	13
by:pa0 pronoun them on .	15
by:pa0 pronoun they	22
by:pa0 pronoun us	-28
by:pa0 quality	-29
by:pa0 quality and goods	48
by:pa0 quality and number	-13
by:pa0 quality at gate	30
by:pa0 quality of goods	-35
by:pa0 quality on ,	-10
by:pa0 quality on .	-21
by:pa0 quality on gate	13
by:pa0 quality on goods	-52
by:pa0 quality word .	15
by:pa0 seat	27
by:pa0 seat in ,	13
by:pa0 seat in .	39
by:pa0 seat in word	8
by:pa1	-21
by:pa1 cue=by1	-12
by:pa1 cue=none	-18
by:pa1 cue=on2	20
by:pa1 cue=on3	-13
by:pa1 name	-23
by:pa1 name for .	-10
by:pa1 name in ,	17
by:pa1 name in .	-15
by:pa1 next=.	-27
by:pa1 next=word	-13
by:pa1 port	9
by:pa1 prep=for	-15
by:pa1 prep=of	-25
by:pa1 quality	-13
by:pa1 quality of goods	-22
by:pa1 quality on .	-10
by:pa1 quality on goods	20
by:pb0	58
by:pb0 cue=by0.5	36
by:pb0 cue=by2	9
by:pb0 cue=by3	23
by:pb0 cue=none	52
by:pb0 cue=on3	11
by:pb0 name	125
by:pb0 name , had	-16
by:pb0 name , has	17
by:pb0 name , is	40
by:pb0 name , level	12
by:pb0 name , number	45
by:pb0 name , own number	17
by:pb0 name , will	15
by:pb0 name - will	-13
by:pb0 name : level	14
by:pb0 name : own duty	13
by:pb0 name : verb impose	15
by:pb0 name ; verb impose	11
by:pb0 name and duty	11
by:pb0 name and goods	-15
by:pb0 name and number	41
by:pb0 name and own at	10
by:pb0 name and own number	26
by:pb0 name and own on	14
by:pb0 name and verb impose	-16
by:pb0 name begin and	12
by:pb0 name begin for	-9
by:pb0 name begin goods	20
by:pb0 name begin had	-21
by:pb0 name begin level	13
by:pb0 name begin own agent	-11
by:pb0 name begin own duty	20
by:pb0 name begin own level	-10
by:pb0 name begin own number	30
by:pb0 name begin own verb impose	-20
by:pb0 name begin own verb up	-14
by:pb0 name begin verb impose	30
by:pb0 name begin verb up	21
by:pb0 name begin was	-17
by:pb0 name for and	-17
by:pb0 name for to	-9
by:pb0 name from number	-24
by:pb0 name from verb bear	-11
by:pb0 name goods number	19
by:pb0 name if word	21
by:pb0 name in and	-26
by:pb0 name in at	19
by:pb0 name in goods	10
by:pb0 name in word	-11
by:pb0 name into at	24
by:pb0 name into number	11
by:pb0 name of is	-14
by:pb0 name of number	-14
by:pb0 name of verb bear	-13
by:pb0 name of verb impose	14
by:pb0 name of will	-14
by:pb0 name that duty	-9
by:pb0 name that had	-25
by:pb0 name that has	-22
by:pb0 name that verb impose	20
by:pb0 name that was	11
by:pb0 name that will	17
by:pb0 name that would	11
by:pb0 name then has	10
by:pb0 name verb bear at	18
by:pb0 name verb impose duty	-11
by:pb0 name verb impose number	-14
by:pb0 name verb impose to	36
by:pb0 name verb say would	11
by:pb0 name which duty	-11
by:pb0 name word had	15
by:pb0 name word number	14
by:pb0 name word own number	-22
by:pb0 name word verb ask	-13
by:pb0 name word verb impose	14
by:pb0 next=,	-13
by:pb0 next=.	-21
by:pb0 next=agent	9
by:pb0 next=at	33
by:pb0 next=by	-18
by:pb0 next=duty	39
by:pb0 next=for	38
by:pb0 next=from	15
by:pb0 next=gate	27
by:pb0 next=goods	-29
by:pb0 next=has	10
by:pb0 next=is	34
by:pb0 next=level	24
by:pb0 next=number	36
by:pb0 next=on	25
by:pb0 next=or	-11
by:pb0 next=own at	-17
by:pb0 next=own duty	34
by:pb0 next=own gate	14
by:pb0 next=own level	-34
by:pb0 next=own number	24
by:pb0 next=own on	20
by:pb0 next=own to	-10
by:pb0 next=own verb bear	-12
by:pb0 next=own word	-12
by:pb0 next=own would	17
by:pb0 next=sender	-10
by:pb0 next=to	42
by:pb0 next=verb ask	-57
by:pb0 next=verb bear	-22
by:pb0 next=verb begin	11
by:pb0 next=verb buy	10
by:pb0 next=verb deny	-12
by:pb0 next=verb down	-16
by:pb0 next=verb impose	24
by:pb0 next=verb propose	-29
by:pb0 next=verb sell	-21
by:pb0 next=verb target	10
by:pb0 next=verb up	21
by:pb0 next=was	-19
by:pb0 next=will	16
by:pb0 next=with	10
by:pb0 next=word	-9
by:pb0 person	-50
by:pb0 person " are	13
by:pb0 person , verb impose	18
by:pb0 person : verb impose	-30
by:pb0 person begin has	11
by:pb0 person begin verb impose	-16
by:pb0 person word has	-13
by:pb0 person word verb impose	-23
by:pb0 port from number	-16
by:pb0 prep=,	39
by:pb0 prep=.	-16
by:pb0 prep=and	29
by:pb0 prep=as	16
by:pb0 prep=begin	19
by:pb0 prep=but	-14
by:pb0 prep=from	-49
by:pb0 prep=goods	15
by:pb0 prep=into	31
by:pb0 prep=number	10
by:pb0 prep=of	-8
by:pb0 prep=then	-26
by:pb0 prep=through	-9
by:pb0 prep=to	20
by:pb0 prep=verb bear	19
by:pb0 prep=verb impose	15
by:pb0 prep=verb propose	15
by:pb0 prep=verb return	-9
by:pb0 prep=verb say	-9
by:pb0 prep=what	-29
by:pb0 prep=which	10
by:pb0 prep=while	9
by:pb0 prep=with	26
by:pb0 prep=—	12
by:pb0 pronoun he	-25
by:pb0 pronoun he that had	10
by:pb0 pronoun he that would	-19
by:pb0 pronoun i begin verb impose	-17
by:pb0 pronoun it	-12
by:pb0 pronoun it begin has	13
by:pb0 pronoun it begin is	10
by:pb0 pronoun it begin level	13
by:pb0 pronoun it begin verb bear	10
by:pb0 pronoun it begin verb impose	-28
by:pb0 pronoun it begin word	17
by:pb0 pronoun it that own number	10
by:pb0 pronoun it that verb impose	12
by:pb0 pronoun it verb say would	10
by:pb0 pronoun it word own number	-21
by:pb0 pronoun it word verb impose	11
by:pb0 pronoun its	-14
by:pb0 pronoun its and goods	-10
by:pb0 pronoun its begin duty	21
by:pb0 pronoun its begin goods	-19
by:pb0 pronoun its begin level	-17
by:pb0 pronoun its begin number	16
by:pb0 pronoun its of duty	-10
by:pb0 pronoun its verb impose goods	14
by:pb0 pronoun its verb impose number	-13
by:pb0 pronoun its which goods	-14
by:pb0 pronoun my	25
by:pb0 pronoun our	-9
by:pb0 pronoun our verb impose goods	-14
by:pb0 pronoun our word goods	11
by:pb0 pronoun she	-38
by:pb0 pronoun their	-11
by:pb0 pronoun their on goods	18
by:pb0 pronoun their verb impose number	-29
by:pb0 pronoun they	-38
by:pb0 pronoun they begin level	-16
by:pb0 pronoun they begin verb bear	-17
by:pb0 pronoun they begin verb impose	-10
by:pb0 pronoun they begin would	-18
by:pb0 pronoun they word had	-11
by:pb0 pronoun they word word	-9
by:pb0 pronoun trade	-24
by:pb0 pronoun trump	24
by:pb0 pronoun trump begin verb say	12
by:pb0 pronoun us	22
by:pb0 pronoun we	-35
by:pb0 pronoun we , verb impose	-13
by:pb0 pronoun we begin verb ask	-16
by:pb0 pronoun we begin verb impose	-10
by:pb0 pronoun which , level	14
by:pb0 pronoun which , number	-21
by:pb0 pronoun which , verb impose	15
by:pb0 pronoun who	11
by:pb0 pronoun whose	-22
by:pb0 pronoun whose , goods	-16
by:pb0 quality , duty	13
by:pb0 quality , goods	-33
by:pb0 quality : duty	14
by:pb0 quality ; goods	-15
by:pb0 quality and goods	-34
by:pb0 quality and number	16
by:pb0 quality begin agent	16
by:pb0 quality begin gate	15
by:pb0 quality begin goods	-18
by:pb0 quality begin number	30
by:pb0 quality begin word	-13
by:pb0 quality in goods	-20
by:pb0 quality of goods	-12
by:pb0 quality then goods	-14
by:pb0 quality verb impose duty	24
by:pb0 quality verb impose goods	-18
by:pb0 quality word goods	-20
by:pb0 quality word level	12
by:pb0 quality word number	22
by:pb0 seat	41
by:pb0 seat and number	12
by:pb0 seat begin has	-43
by:pb0 seat begin own number	14
by:pb0 seat begin verb say	-29
by:pb0 seat in duty	11
by:pb0 seat word verb impose	13
by:pb1 cue=by1	15
by:pb1 cue=by3	-26
by:pb1 cue=none	18
by:pb1 name begin had	-9
by:pb1 name begin number	-22
by:pb1 name begin verb impose	-11
by:pb1 name from number	-11
by:pb1 name verb impose own duty	17
by:pb1 name word level	-12
by:pb1 next=agent	26
by:pb1 next=had	-17
by:pb1 next=has	-16
by:pb1 next=level	-9
by:pb1 next=own duty	30
by:pb1 next=to	-11
by:pb1 next=verb impose	-19
by:pb1 port	-9
by:pb1 prep=begin	-9
by:pb1 prep=from	-13
by:pb1 prep=of	14
by:pb1 prep=on	-21
by:pb1 prep=then	-14
by:pb1 prep=to	25
by:pb1 prep=verb impose	22
by:pb1 prep=verb say	10
by:pb1 prep=which	15
by:pb1 pronoun his	19
by:pb1 pronoun it	10
by:pb1 pronoun its	10
by:pb1 pronoun its verb impose duty	10
by:pb1 pronoun they	-15
by:pb1 quality and goods	-14
by:pb1 quality begin word	12
by:pb1 quality of goods	14
by:pb1 quality on goods	-15
by:pb1 quality which goods	12
by:pb1 quality word goods	12
by:pb1 seat	-13
by:pb1 seat begin has	-10
by:pb2	13
by:pb2 cue=by2	16
by:pb2 name	22
by:pb2 next=number	17
by:pb2 next=verb impose	9
by:pb2 next=would	-9
by:pb2 prep=on	10
by:person " verb say	-17
by:person , ,	-14
by:person , has	15
by:person , verb impose	25
by:person , will	-10
by:person : has	15
by:person : number	-14
by:person : verb impose	-26
by:person and verb say	13
by:person begin duty	-30
by:person begin verb say	14
by:person by ,	-13
by:person verb say ,	-11
by:person which verb impose	10
by:person word ,	-14
by:person word has	-11
by:person — verb say	-12
by:port at ;	13
by:port at and	13
by:port from ,	-34
by:port from number	-17
by:port in ;	18
by:port in and	8
by:port in at	-19
by:port in goods	11
by:port in on	-14
by:pronoun he " verb impose	14
by:pronoun he , verb impose	14
by:pronoun he , verb threaten	-14
by:pronoun he begin verb impose	-23
by:pronoun he begin verb say	-18
by:pronoun he that had	8
by:pronoun he that would	-16
by:pronoun he word had	-9
by:pronoun his that agent	-10
by:pronoun his verb impose duty	13
by:pronoun i begin verb impose	-14
by:pronoun it , would	10
by:pronoun it ; number	-15
by:pronoun it and verb impose	14
by:pronoun it begin has	20
by:pronoun it begin level	13
by:pronoun it begin verb bear	10
by:pronoun it begin verb impose	-26
by:pronoun it begin was	-15
by:pronoun it begin word	22
by:pronoun it if is	-13
by:pronoun it number will	9
by:pronoun it verb impose verb say	-24
by:pronoun it verb say would	20
by:pronoun it which had	19
by:pronoun it word own number	-20
by:pronoun it word will	12
by:pronoun it word word	-11
by:pronoun its ; goods	-15
by:pronoun its and goods	-13
by:pronoun its begin duty	26
by:pronoun its begin goods	-27
by:pronoun its begin level	-17
by:pronoun its begin number	25
by:pronoun its for goods	-16
by:pronoun its on goods	26
by:pronoun its that duty	12
by:pronoun its verb impose goods	17
by:pronoun its verb impose level	-11
by:pronoun its which goods	-13
by:pronoun its word duty	-22
by:pronoun its word gate	26
by:pronoun minister begin verb impose	-24
by:pronoun minister begin verb say	11
by:pronoun our begin agent	-14
by:pronoun our begin duty	-19
by:pronoun our of goods	9
by:pronoun our on gate	-13
by:pronoun our on goods	19
by:pronoun our verb impose goods	-13
by:pronoun president begin verb impose	13
by:pronoun prime begin verb say	11
by:pronoun their and goods	18
by:pronoun their on goods	15
by:pronoun their verb impose number	-15
by:pronoun their word goods	-21
by:pronoun them on .	27
by:pronoun they begin number	-12
by:pronoun they begin verb bear	-26
by:pronoun they begin verb say	-9
by:pronoun they begin would	-17
by:pronoun they what verb bear	12
by:pronoun they word verb bear	-11
by:pronoun they word word	-9
by:pronoun trade , verb say	17
by:pronoun trade begin verb say	-12
by:pronoun trump begin duty	30
by:pronoun trump begin has	8
by:pronoun us with ,	-11
by:pronoun we , verb impose	-22
by:pronoun we and verb impose	-11
by:pronoun we begin verb ask	-12
by:pronoun we begin verb impose	-22
by:pronoun we word verb say	-8
by:pronoun we word word	-10
by:pronoun which , had	15
by:pronoun which , level	18
by:pronoun which , verb impose	29
by:pronoun which , word	17
by:pronoun whose , goods	-8
by:q1 by0.5	11
by:q1 by1	52
by:q1 by1 other	42
by:q1 by2	22
by:q1 by2 other	24
by:q1 by3	27
by:q1 by3 here	7
by:q1 first	56
by:q1 named	73
by:q1 on1	82
by:q1 on1 other here	-13
by:q1 on2	-16
by:q1 on2 here	-16
by:q1 on2 other	-25
by:q1 on2 other here	10
by:q1 on3	-20
by:q1 on3 other	-30
by:q1 on3 other here	-12
by:q2 by0.5	12
by:q2 by0.5 here	-14
by:q2 by0.5 other	21
by:q2 by0.5 other here	10
by:q2 by1	13
by:q2 by1 here	-15
by:q2 by1 other	13
by:q2 by2 here	-10
by:q2 by2 other	30
by:q2 by2 other here	16
by:q2 by3	13
by:q2 by3 here	21
by:q2 by3 other here	-10
by:q2 first	41
by:q2 named	67
by:q2 named other	21
by:q2 on1 other	-17
by:q2 on2 other	-13
by:q2 on2 other here	-11
by:q2 on3	-27
by:q2 on3 here	20
by:q2 on3 other here	-15
by:quality , duty	21
by:quality , goods	-15
by:quality , level	-13
by:quality : duty	11
by:quality ; goods	25
by:quality and duty	-14
by:quality and goods	43
by:quality and word	12
by:quality at gate	37
by:quality begin duty	13
by:quality begin gate	11
by:quality begin goods	-40
by:quality begin number	33
by:quality begin taker	22
by:quality begin verb bear	-15
by:quality for goods	-9
by:quality from goods	-10
by:quality in goods	-13
by:quality of ,	-10
by:quality of agent	14
by:quality of goods	-34
by:quality on ,	-21
by:quality on .	-22
by:quality on :	-13
by:quality on gate	24
by:quality on goods	-9
by:quality on verb stay	-10
by:quality that goods	-28
by:quality then goods	-16
by:quality to .	9
by:quality to duty	-21
by:quality verb bear goods	-11
by:quality verb buy goods	-18
by:quality verb say agent	16
by:quality verb say word	13
by:quality verb target goods	-12
by:quality what goods	-11
by:quality with goods	19
by:quality word .	17
by:quality word agent	17
by:quality word goods	11
by:quality word number	21
by:quality word word	18
by:sa0	-5
by:sa0 cue=by0.5	9
by:sa0 cue=by1	-10
by:sa0 cue=none	-31
by:sa0 name	-42
by:sa0 name , is	-17
by:sa0 name , number	-23
by:sa0 name , word	-16
by:sa0 name and ,	12
by:sa0 name and own duty	-14
by:sa0 name and own on	-11
by:sa0 name and verb impose	-13
by:sa0 name and will	-17
by:sa0 name for .	-12
by:sa0 name if verb impose	-21
by:sa0 name if word	-14
by:sa0 name in at	-23
by:sa0 name of ,	-12
by:sa0 name on goods	-23
by:sa0 name that had	11
by:sa0 name that verb impose	22
by:sa0 name which has	14
by:sa0 name which verb impose	24
by:sa0 name word ,	-13
by:sa0 next=,	-22
by:sa0 next=agent	12
by:sa0 next=duty	-10
by:sa0 next=end	11
by:sa0 next=gate	8
by:sa0 next=had	11
by:sa0 next=in	13
by:sa0 next=number	10
by:sa0 next=of	-8
by:sa0 next=on	-20
by:sa0 next=own agent	13
by:sa0 next=own level	-24
by:sa0 next=own number	-10
by:sa0 next=own on	-13
by:sa0 next=sender	-13
by:sa0 next=taker	-10
by:sa0 next=to	-32
by:sa0 next=verb bear	13
by:sa0 next=verb buy	-18
by:sa0 next=verb end	-10
by:sa0 next=verb impose	20
by:sa0 next=was	19
by:sa0 next=will	-8
by:sa0 next=word	-31
by:sa0 person " verb say	-14
by:sa0 person , verb impose	12
by:sa0 person , verb threaten	16
by:sa0 person which verb impose	-9
by:sa0 person word verb impose	10
by:sa0 port	-12
by:sa0 port in .	-11
by:sa0 prep="	-10
by:sa0 prep=,	-11
by:sa0 prep=-	9
by:sa0 prep=;	23
by:sa0 prep=and	-11
by:sa0 prep=as	-13
by:sa0 prep=because	-14
by:sa0 prep=for	-19
by:sa0 prep=if	-44
by:sa0 prep=number	19
by:sa0 prep=of	-13
by:sa0 prep=on	-18
by:sa0 prep=so	-14
by:sa0 prep=that	29
by:sa0 prep=to	13
by:sa0 prep=verb impose	-6
by:sa0 prep=verb say	22
by:sa0 prep=verb target	9
by:sa0 prep=which	19
by:sa0 prep=with	15
by:sa0 pronoun finance	11
by:sa0 pronoun finance , verb say	10
by:sa0 pronoun he	-8
by:sa0 pronoun he " verb impose	19
by:sa0 pronoun he " verb say	-16
by:sa0 pronoun he , verb say	-9
by:sa0 pronoun his	-15
by:sa0 pronoun it	14
by:sa0 pronoun it ; number	-13
by:sa0 pronoun it verb impose verb say	-16
by:sa0 pronoun it which had	12
by:sa0 pronoun its	-16
by:sa0 pronoun its verb impose duty	-18
by:sa0 pronoun our	-12
by:sa0 pronoun ours	-13
by:sa0 pronoun she	12
by:sa0 pronoun their word goods	-24
by:sa0 pronoun they	20
by:sa0 pronoun trade	-15
by:sa0 pronoun we	-33
by:sa0 pronoun we and verb impose	-9
by:sa0 pronoun which	24
by:sa0 pronoun which , number	13
by:sa0 pronoun which , verb impose	13
by:sa0 pronoun who	-13
by:sa0 quality	24
by:sa0 quality , word	16
by:sa0 quality ; goods	18
by:sa0 quality and goods	38
by:sa0 quality and number	-14
by:sa0 quality on goods	-12
by:sa0 quality to goods	10
by:sa0 quality verb impose goods	12
by:sa0 seat	29
by:sa0 seat , .	9
by:sa0 seat ; has	11
by:sa0 seat and has	-22
by:sa0 seat and verb impose	-18
by:sa0 seat in .	14
by:sa0 seat in on	-14
by:sa0 seat that has	11
by:sa0 seat that verb impose	15
by:sa0 seat with .	16
by:sa1 cue=by2	-25
by:sa1 cue=by3	-16
by:sa1 cue=on1	-11
by:sa1 cue=on3	39
by:sa1 name	-18
by:sa1 name and number	-12
by:sa1 name and verb impose	20
by:sa1 name from number	14
by:sa1 name in ,	-14
by:sa1 name in number	-10
by:sa1 name on goods	-9
by:sa1 next=)	-12
by:sa1 next=,	-31
by:sa1 next=.	-20
by:sa1 next=agent	-24
by:sa1 next=and	-25
by:sa1 next=duty	-10
by:sa1 next=goods	33
by:sa1 next=has	16
by:sa1 next=verb bear	-12
by:sa1 next=verb buy	14
by:sa1 next=word	16
by:sa1 prep=,	-19
by:sa1 prep=;	9
by:sa1 prep=at	11
by:sa1 prep=by	-14
by:sa1 prep=from	14
by:sa1 prep=if	-19
by:sa1 prep=of	-22
by:sa1 prep=where	11
by:sa1 pronoun it	-14
by:sa1 pronoun it that verb impose	-11
by:sa1 pronoun its	-8
by:sa1 pronoun our	11
by:sa1 pronoun them	14
by:sa1 pronoun we	-26
by:sa1 quality	10
by:sa1 quality , agent	-21
by:sa1 quality ; goods	21
by:sa1 quality and goods	24
by:sa1 quality on .	-19
by:sa1 quality on goods	24
by:sa2	-14
by:sa2 cue=none	-10
by:sa2 name	-14
by:sa2 name in .	-13
by:sa2 next=duty	-14
by:sa2 next=has	14
by:sa2 next=verb impose	-16
by:sa2 next=word	14
by:sa2 prep=for	-15
by:sa2 prep=in	-35
by:sa2 prep=on	11
by:sa2 prep=word	13
by:sa2 pronoun its	-17
by:sa2 quality	14
by:sa2 quality on .	10
by:sa2 quality on goods	10
by:sb0	46
by:sb0 cue=by1	8
by:sb0 cue=by2	21
by:sb0 cue=by3	26
by:sb0 cue=none	32
by:sb0 cue=on1	44
by:sb0 cue=on2	-13
by:sb0 cue=on3	-20
by:sb0 name	90
by:sb0 name , has	12
by:sb0 name , own agent	-9
by:sb0 name and ,	10
by:sb0 name and :	-13
by:sb0 name and word	-14
by:sb0 name begin ,	31
by:sb0 name begin :	25
by:sb0 name begin had	17
by:sb0 name begin has	30
by:sb0 name begin is	11
by:sb0 name begin on	24
by:sb0 name begin own :	11
by:sb0 name begin own duty	20
by:sb0 name begin own level	11
by:sb0 name begin verb bear	20
by:sb0 name begin verb sell	11
by:sb0 name begin would	11
by:sb0 name begin —	-13
by:sb0 name between and	14
by:sb0 name from :	-15
by:sb0 name in :	17
by:sb0 name into ,	10
by:sb0 name into :	28
by:sb0 name number ,	12
by:sb0 name of ,	-9
by:sb0 name of and	-21
by:sb0 name on goods	-32
by:sb0 name that ,	-16
by:sb0 name that has	-16
by:sb0 name with ,	29
by:sb0 name with :	14
by:sb0 name with ;	13
by:sb0 name with goods	23
by:sb0 name with in	-15
by:sb0 name with number	20
by:sb0 name with was	14
by:sb0 name word ,	18
by:sb0 name — and	9
by:sb0 next=(	-15
by:sb0 next=,	31
by:sb0 next=:	26
by:sb0 next=and	33
by:sb0 next=at	9
by:sb0 next=duty	43
by:sb0 next=gate	12
by:sb0 next=goods	-21
by:sb0 next=had	-11
by:sb0 next=has	23
by:sb0 next=in	13
by:sb0 next=of	-16
by:sb0 next=on	26
by:sb0 next=own ,	-26
by:sb0 next=own :	14
by:sb0 next=own duty	46
by:sb0 next=own on	10
by:sb0 next=own sender	12
by:sb0 next=own word	-20
by:sb0 next=sender	-16
by:sb0 next=taker	23
by:sb0 next=to	22
by:sb0 next=verb ask	-26
by:sb0 next=verb bear	13
by:sb0 next=verb buy	15
by:sb0 next=verb say	-23
by:sb0 next=verb sell	-10
by:sb0 next=verb stay	-18
by:sb0 next=verb threaten	18
by:sb0 next=would	20
by:sb0 person	-10
by:sb0 person , ,	-16
by:sb0 person : verb say	9
by:sb0 person begin verb impose	17
by:sb0 person which verb impose	11
by:sb0 person word has	18
by:sb0 person word verb impose	-13
by:sb0 person — verb say	-11
by:sb0 port	15
by:sb0 port begin ,	-16
by:sb0 port from ,	-29
by:sb0 port in ,	-17
by:sb0 port in in	16
by:sb0 prep="	-13
by:sb0 prep=/	8
by:sb0 prep=;	12
by:sb0 prep=at	14
by:sb0 prep=begin	38
by:sb0 prep=between	19
by:sb0 prep=for	-13
by:sb0 prep=from	-28
by:sb0 prep=if	-18
by:sb0 prep=into	42
by:sb0 prep=of	-34
by:sb0 prep=on	-9
by:sb0 prep=verb impose	14
by:sb0 prep=verb return	12
by:sb0 prep=verb say	-10
by:sb0 prep=with	63
by:sb0 prep=—	9
by:sb0 prep=•	18
by:sb0 pronoun he	-22
by:sb0 pronoun he , verb impose	11
by:sb0 pronoun he , verb threaten	-19
by:sb0 pronoun he begin verb deny	-22
by:sb0 pronoun he begin verb impose	-18
by:sb0 pronoun he begin verb say	-13
by:sb0 pronoun his	-11
by:sb0 pronoun i	-22
by:sb0 pronoun it	-11
by:sb0 pronoun it begin was	-10
by:sb0 pronoun it verb impose verb say	-13
by:sb0 pronoun it what verb impose	16
by:sb0 pronoun it word verb impose	-19
by:sb0 pronoun its	32
by:sb0 pronoun its of duty	11
by:sb0 pronoun its on goods	11
by:sb0 pronoun its verb impose duty	14
by:sb0 pronoun minister	-18
by:sb0 pronoun minister begin verb say	11
by:sb0 pronoun ministers	9
by:sb0 pronoun ministry	-15
by:sb0 pronoun our	-18
by:sb0 pronoun our of goods	-10
by:sb0 pronoun our on goods	8
by:sb0 pronoun ours	14
by:sb0 pronoun president	11
by:sb0 pronoun president begin verb impose	13
by:sb0 pronoun she	-22
by:sb0 pronoun she , verb say	-23
by:sb0 pronoun their on goods	9
by:sb0 pronoun trump	15
by:sb0 pronoun us	-22
by:sb0 pronoun us with ,	-11
by:sb0 pronoun we word verb say	-20
by:sb0 pronoun which	31
by:sb0 pronoun which , verb target	-12
by:sb0 pronoun which , word	18
by:sb0 pronoun who	-12
by:sb0 quality	-11
by:sb0 quality , goods	-12
by:sb0 quality begin agent	-21
by:sb0 quality begin duty	10
by:sb0 quality begin goods	-21
by:sb0 quality on gate	13
by:sb0 quality on goods	-14
by:sb0 quality to goods	-10
by:sb0 quality word duty	13
by:sb0 quality word word	14
by:sb0 seat	32
by:sb0 seat begin :	9
by:sb0 seat begin has	12
by:sb0 seat begin verb impose	10
by:sb0 seat begin verb say	-12
by:sb0 seat in and	19
by:sb0 seat in verb say	-26
by:sb0 seat with ,	22
by:sb1 cue=by1	-8
by:sb1 cue=by2	-10
by:sb1 cue=on2	-23
by:sb1 cue=on3	14
by:sb1 name , ,	-17
by:sb1 name , duty	-14
by:sb1 name , number	-15
by:sb1 name , own number	-15
by:sb1 name : verb impose	-13
by:sb1 name and ,	-10
by:sb1 name and number	-12
by:sb1 name begin ,	17
by:sb1 name begin :	14
by:sb1 name begin and	-15
by:sb1 name begin for	13
by:sb1 name begin number	8
by:sb1 name begin would	10
by:sb1 name from ,	-17
by:sb1 name from is	14
by:sb1 name from number	-12
by:sb1 name in and	23
by:sb1 name into at	-10
by:sb1 name of ,	-16
by:sb1 name verb bear at	12
by:sb1 name verb bear duty	-12
by:sb1 name with ,	11
by:sb1 name word own duty	9
by:sb1 name — will	-9
by:sb1 next=(	-16
by:sb1 next=)	21
by:sb1 next=;	23
by:sb1 next=agent	23
by:sb1 next=and	12
by:sb1 next=are	-12
by:sb1 next=duty	13
by:sb1 next=for	11
by:sb1 next=has	-19
by:sb1 next=number	-17
by:sb1 next=own ,	10
by:sb1 next=own goods	-16
by:sb1 next=own number	-11
by:sb1 next=own on	-9
by:sb1 next=verb ask	-13
by:sb1 next=verb down	-13
by:sb1 next=verb end	22
by:sb1 next=verb stay	31
by:sb1 next=verb target	-10
by:sb1 next=will	11
by:sb1 next=—	-19
by:sb1 person begin verb say	21
by:sb1 person which verb impose	14
by:sb1 prep=(	15
by:sb1 prep=,	-15
by:sb1 prep=;	13
by:sb1 prep=by	14
by:sb1 prep=from	-12
by:sb1 prep=in	28
by:sb1 prep=number	-9
by:sb1 prep=of	-16
by:sb1 prep=then	-14
by:sb1 prep=to	9
by:sb1 prep=verb return	20
by:sb1 prep=what	18
by:sb1 prep=with	-8
by:sb1 prep=•	-10
by:sb1 pronoun he	-17
by:sb1 pronoun he begin verb say	-10
by:sb1 pronoun it	8
by:sb1 pronoun its	10
by:sb1 pronoun its verb impose level	-14
by:sb1 pronoun our	-31
by:sb1 pronoun our begin duty	-11
by:sb1 pronoun ours	-29
by:sb1 pronoun their	16
by:sb1 pronoun they begin verb say	-15
by:sb1 pronoun trade	11
by:sb1 pronoun us	-23
by:sb1 pronoun we	-20
by:sb1 pronoun we begin level	-11
by:sb1 quality	9
by:sb1 quality , agent	13
by:sb1 quality , goods	25
by:sb1 quality and goods	10
by:sb1 quality for goods	-11
by:sb1 quality number goods	10
by:sb1 quality on goods	15
by:sb1 quality that goods	-10
by:sb1 quality word goods	-11
by:sb1 quality word level	-14
by:sb1 seat begin ,	-12
by:sb1 seat begin agent	9
by:sb2	-19
by:sb2 cue=by1	-22
by:sb2 cue=by3	-14
by:sb2 cue=none	15
by:sb2 cue=on2	-19
by:sb2 name	-15
by:sb2 name and ,	12
by:sb2 name and number	9
by:sb2 name in ,	-24
by:sb2 name in and	-14
by:sb2 name word verb impose	9
by:sb2 next=(	-13
by:sb2 next=,	-11
by:sb2 next=:	11
by:sb2 next=agent	14
by:sb2 next=and	-22
by:sb2 next=at	-20
by:sb2 next=duty	-16
by:sb2 next=had	-10
by:sb2 next=on	-9
by:sb2 next=own duty	-15
by:sb2 next=own goods	11
by:sb2 next=own number	-11
by:sb2 next=verb impose	10
by:sb2 next=verb say	-14
by:sb2 next=verb up	12
by:sb2 next=will	25
by:sb2 next=word	12
by:sb2 person	-13
by:sb2 person word verb impose	13
by:sb2 prep=,	-37
by:sb2 prep=begin	15
by:sb2 prep=by	-16
by:sb2 prep=in	-10
by:sb2 prep=into	-9
by:sb2 prep=on	-11
by:sb2 prep=to	9
by:sb2 pronoun its	13
by:sb2 pronoun its verb impose number	10
by:sb2 pronoun president	-10
by:sb2 pronoun we	-16
by:sb2 quality , goods	-16
by:sb2 quality begin goods	-10
by:sb2 quality word duty	-9
by:sb2 quality word goods	24
by:seat , verb impose	-15
by:seat , will	12
by:seat ; has	25
by:seat and has	-12
by:seat and number	9
by:seat and verb impose	-14
by:seat and verb say	10
by:seat and word	10
by:seat begin :	9
by:seat begin agent	12
by:seat begin had	-18
by:seat begin has	-35
by:seat begin own number	16
by:seat begin verb say	-32
by:seat begin verb up	13
by:seat if verb impose	-21
by:seat in .	36
by:seat in and	12
by:seat in duty	11
by:seat in number	-11
by:seat in on	-18
by:seat that has	22
by:seat that verb impose	24
by:seat that would	-21
by:seat which verb impose	10
by:seat which word	-17
by:seat with ,	13
by:seat with .	15
by:seat with at	13
by:seat word had	-18
by:seat word verb impose	10
by:side false	-28
by:side true	13
by:title by0.5	35
by:title by1	16
by:title by2	30
by:title by3	22
by:title named	38
by:title on2	-23
by:title on3	-23
by:top by 0.5	18
by:top by 1	30
by:top by 3	30
by:top on 1	34
by:top on 2	-18
by:top on 3	24
by:under other heading	-58
by:under other heading of several	-48
by:under own heading	65
by:under own heading here	18
by:under own heading of several	10
by:under own heading of several here	21
by:voice	16
by:writer	-16
by:writer here	21
by:writer their	-15
by:writer there	-18
by:writer us	-14
cues absent absent	-40
cues absent absent home on third	-75
cues absent absent sides	26
cues absent absent third on home	-31
cues absent absent third on third	-61
cues absent by1 home on third	21
cues absent by1 sides	-25
cues absent by1 third on home	-14
cues absent by1 third on third	13
cues absent by2 home on third	27
cues absent by2 sides	-6
cues absent by2 third on home	-13
cues absent by2 third on third	-19
cues absent by3	-18
cues absent by3 home on third	12
cues absent by3 third on home	-39
cues absent named	22
cues absent named home on third	58
cues absent named sides	-25
cues absent named third on home	-14
cues absent on1	8
cues absent on1 home on third	33
cues absent on1 sides	-22
cues absent on1 third on third	-11
cues absent on2	-12
cues absent on2 home on third	34
cues absent on2 sides	-41
cues absent on2 third on home	-44
cues absent on2 third on third	22
cues absent on3 home on third	7
cues absent on3 third on home	-21
cues absent on3 third on third	-27
cues by0.5 absent home on third	-10
cues by0.5 absent sides	10
cues by0.5 absent third on third	-30
cues by0.5 by1	-21
cues by0.5 by2 sides	-11
cues by0.5 named sides	-14
cues by0.5 on3	19
cues by0.5 on3 sides	14
cues by0.5 on3 third on third	16
cues by1 absent	-27
cues by1 absent home on third	-61
cues by1 by0.5	21
cues by1 by1	15
cues by1 by1 home on third	37
cues by1 by2	71
cues by1 by2 home on third	48
cues by1 by2 sides	23
cues by1 by2 third on third	26
cues by1 by3	10
cues by1 by3 home on third	-13
cues by1 by3 sides	13
cues by1 named	27
cues by1 named third on third	17
cues by1 on1	8
cues by1 on1 home on third	23
cues by1 on1 sides	-34
cues by1 on1 third on third	22
cues by1 on2	-14
cues by1 on2 sides	-32
cues by1 on2 third on home	-16
cues by1 on2 third on third	17
cues by1 on3	15
cues by1 on3 home on third	-13
cues by1 on3 third on home	17
cues by1 on3 third on third	18
cues by2 absent	-19
cues by2 absent home on third	-49
cues by2 absent sides	14
cues by2 absent third on home	12
cues by2 absent third on third	-31
cues by2 by1 home on third	-13
cues by2 by1 sides	-16
cues by2 by1 third on home	32
cues by2 by2 third on home	-10
cues by2 by3	25
cues by2 by3 sides	20
cues by2 by3 third on home	10
cues by2 on1	10
cues by2 on1 third on third	8
cues by2 on2	-12
cues by2 on2 home on third	43
cues by2 on2 sides	-19
cues by2 on2 third on home	-20
cues by2 on3 sides	-12
cues by2 on3 third on third	9
cues by3 absent home on third	-35
cues by3 absent sides	50
cues by3 absent third on home	-19
cues by3 absent third on third	-32
cues by3 by1 third on home	-12
cues by3 by2	-21
cues by3 by2 home on third	-23
cues by3 by2 third on third	-26
cues by3 named	-12
cues by3 named home on third	-17
cues by3 named sides	13
cues by3 named third on third	-16
cues by3 on1	17
cues by3 on1 home on third	15
cues by3 on2 home on third	10
cues by3 on2 third on home	28
cues by3 on2 third on third	-12
cues by3 on3 third on home	10
cues named absent	8
cues named absent home on third	-38
cues named absent sides	42
cues named absent third on home	31
cues named absent third on third	-57
cues named by1	-13
cues named by1 sides	-20
cues named by1 third on home	8
cues named by2 third on home	-13
cues named by3 third on third	-13
cues named named home on third	14
cues named named third on home	16
cues named named third on third	-41
cues named on1 home on third	-24
cues named on1 third on third	17
cues named on2	22
cues named on2 home on third	-22
cues named on2 sides	-10
cues named on2 third on home	27
cues named on2 third on third	37
cues named on3	21
cues named on3 home on third	12
cues named on3 sides	-17
cues named on3 third on home	28
cues named on3 third on third	18
cues on1 absent	-25
cues on1 absent home on third	-14
cues on1 absent sides	-59
cues on1 absent third on home	9
cues on1 absent third on third	13
cues on1 by1	12
cues on1 by1 sides	-11
cues on1 by1 third on third	22
cues on1 by2	21
cues on1 by2 sides	12
cues on1 named	47
cues on1 named third on home	12
cues on1 named third on third	48
cues on1 on1	-31
cues on1 on1 third on third	-31
cues on1 on2	22
cues on1 on2 third on third	28
cues on1 on3 sides	-29
cues on1 on3 third on third	21
cues on2 absent	10
cues on2 absent home on third	8
cues on2 absent sides	16
cues on2 by1	-19
cues on2 by1 sides	-30
cues on2 by1 third on third	13
cues on2 by2	-39
cues on2 by2 home on third	-11
cues on2 by2 sides	-24
cues on2 by2 third on home	-12
cues on2 by2 third on third	-11
cues on2 by3 third on third	-12
cues on2 named	-27
cues on2 named home on third	-21
cues on2 named sides	-32
cues on2 on2 sides	-10
cues on2 on3	17
cues on2 on3 sides	8
cues on2 on3 third on third	21
cues on3 absent	-31
cues on3 absent home on third	-66
cues on3 absent third on home	21
cues on3 absent third on third	-13
cues on3 by0.5	-10
cues on3 by1	27
cues on3 by1 sides	18
cues on3 by1 third on home	-10
cues on3 by1 third on third	20
cues on3 by2	-20
cues on3 by2 home on third	-33
cues on3 by2 sides	-10
cues on3 by2 third on home	14
cues on3 by3 third on home	11
cues on3 by3 third on third	9
cues on3 named	41
cues on3 named home on third	18
cues on3 named sides	27
cues on3 named third on home	11
cues on3 on1	45
cues on3 on1 home on third	11
cues on3 on1 sides	30
cues on3 on2 home on third	-10
cues on3 on2 third on third	12
cues on3 on3	12
cues on3 on3 third on home	36
cues on3 on3 third on third	-17
each both all	-42
each both home on third	46
each both other	15
each both reverse	22
each both same	-38
each both third on third	-40
each each all	-21
each each home on third	14
each each reverse	15
each each same	-16
each each sides	19
each each third on third	-53
each either all	-9
each either home on third	-18
each either other	-8
each either reverse	22
each either same	-13
each either sides	13
each either third on home	11
each in return other	-21
each in return reverse	24
each likewise reverse	18
each likewise same	-23
each ours other	-16
each ours reverse	69
each ours same	-64
each ours third on home	19
each reciprocal home on third	-33
each reciprocal other	-37
each reciprocal reverse	-20
each reciprocal same	44
each reciprocal sides	15
each reciprocal third on home	10
each reciprocal third on third	-14
each sentence all	-16
each sentence home on third	-13
each sentence reverse	20
each sentence same	-21
each sentence third on third	32
each the same home on third	34
each the same reverse	-32
each the same same	19
each the same sides	-29
each the two all	-29
each the two reverse	35
each the two same	-35
each the two sides	24
each the two third on home	-33
each their all	13
each their home on third	41
each their reverse	45
each their same	-55
each their sides	-59
each their third on home	6
each their third on third	13
each theirs home on third	13
each theirs other	-20
each theirs reverse	40
each theirs same	-27
each theirs sides	-9
each theirs third on third	-14
everywhere all countries	-39
everywhere everybody	-31
everywhere everyone	-27
everywhere everywhere	-57
everywhere general duty	-17
everywhere general rate	-9
everywhere global	-32
everywhere ordinary duty	20
everywhere others	-16
everywhere sentence	24
everywhere surcharge	-36
everywhere the world	-30
everywhere worldwide	-40
goods met crossed	26
goods met in turn	30
goods met otherwise before	-19
goods met otherwise crossed	-35
goods met otherwise in turn	-33
goods met otherwise part	9
goods met otherwise sentence	-15
goods met part	-17
goods met reverse before	-8
goods met reverse crossed	-16
goods met reverse in turn	-9
kind all	-29
kind third on home	12
last other	-53
last other all	-39
last other and	-12
last other and so	-9
last other and so named	-41
last other comma	-16
last other comma named	-45
last other equal	-56
last other higher	-6
last other home on third	-37
last other lower	-25
last other next sentence	-30
last other paragraph	-11
last other paragraph named	-10
last other sides	-11
last other third on third	-11
last reverse	23
last reverse and	20
last reverse and so	22
last reverse and so named	40
last reverse comma	14
last reverse comma named	20
last reverse far	-11
last reverse far named	-45
last reverse from	-17
last reverse from named	17
last reverse higher	22
last reverse home on third	33
last reverse lower	12
last reverse next sentence	17
last reverse next sentence named	16
last reverse on	-14
last reverse paragraph	10
last reverse sides	-25
last reverse third on home	39
last reverse third on third	81
last reverse to	-59
last reverse while named	32
last same	23
last same all	9
last same and	23
last same and so	27
last same and so named	-65
last same by all	-13
last same by and	-45
last same by and so	-37
last same by and so named	46
last same by comma	-16
last same by comma named	35
last same by equal	28
last same by far named	17
last same by from	-39
last same by from named	-15
last same by higher	-19
last same by home on third	35
last same by next sentence	-13
last same by next sentence named	46
last same by on	-41
last same by on named	18
last same by paragraph named	24
last same by sides	-57
last same by third on third	35
last same by to	-50
last same by while	-27
last same by while named	18
last same comma	28
last same comma named	-45
last same far named	-57
last same from	65
last same higher	18
last same home on third	10
last same next sentence	22
last same next sentence named	-44
last same on all	-11
last same on and so	-59
last same on and so named	40
last same on comma	-67
last same on comma named	13
last same on equal	-43
last same on far named	10
last same on from	-34
last same on from named	-21
last same on higher	-19
last same on home on third	-29
last same on named	-9
last same on next sentence	-48
last same on next sentence named	6
last same on on	-15
last same on sides	-86
last same on third on home	41
last same on to	-36
last same on while named	-13
last same paragraph	20
last same paragraph named	-32
last same sides	-18
last same third on home	21
last same third on third	79
last same to	100
last same while	31
last same while named	-27
last turned	-25
last turned and	-41
last turned and so	-41
last turned and so named	-61
last turned comma	-40
last turned comma named	-20
last turned equal	-21
last turned far	35
last turned far named	59
last turned from	-28
last turned higher	-23
last turned home on third	32
last turned next sentence	-35
last turned next sentence named	-38
last turned on	-8
last turned on named	-19
last turned paragraph	-47
last turned paragraph named	13
last turned sides	-67
last turned third on home	-15
last turned third on third	18
last turned to	-17
last turned while	-9
last turned while named	-39
level met	81
level met otherwise	-76
level met reverse	-35
often most	38
often never	-47
often reverse most	34
often reverse never	-10
often reverse seldom	-36
often seldom	10
on record AE>EU	13
on record AM>GE	9
on record AM>GE 2% percent	19
on record AM>TR	-11
on record AO>BR	18
on record AO>BR 10% percent	10
on record AO>NA	-14
on record AO>PT	17
on record AO>PT wine	10
on record AO>all beer	14
on record AO>all beer part	14
on record AR>CH 14% percent	10
on record AR>CH 20% percent	-22
on record AR>CH 35% percent	24
on record AR>CL	-37
on record AR>CL 0% percent	-18
on record AR>EC 40% percent	13
on record AR>EU	-10
on record AR>EU 30% percent	-10
on record AR>EU 35% percent	26
on record AR>GB	34
on record AR>ID	-13
on record AR>IE	28
on record AR>JP	-13
on record AR>KR	-25
on record AR>KR 12% percent	-12
on record AR>PY	9
on record AR>TH	-14
on record AR>TR	27
on record AR>UY	-12
on record AR>UY 2% percent	-13
on record AR>VN	-16
on record AR>all	-30
on record AT>EU	-16
on record AT>KR	10
on record AU>BD	14
on record AU>CL 0% percent	-10
on record AU>EU wine	-12
on record AU>FJ	-26
on record AU>FJ sugar part	15
on record AU>ID 12% percent	18
on record AU>ID beef	-17
on record AU>IN	-37
on record AU>JP 0% percent	13
on record AU>NZ	-41
on record AU>NZ 0% percent	-9
on record AU>NZ 5% percent	-21
on record AU>PH	-10
on record AU>PH 5% percent	-16
on record AU>PH beef	-19
on record AU>TH 5% percent	14
on record AU>TL	18
on record AU>VN	26
on record AU>WS	9
on record AU>all	-29
on record AZ>GE 5% percent	13
on record AZ>GE hazelnut	11
on record AZ>TR	-20
on record AZ>TR 8% percent	-12
on record AZ>TR hazelnut	-12
on record BA>RS	15
on record BD reciprocal	-10
on record BD>AU	13
on record BD>ID	-17
on record BD>IN	23
on record BD>IN 10% percent	10
on record BD>IN 6% percent	13
on record BD>JP	-16
on record BD>TH	-12
on record BD>TR	28
on record BD>TR 5% percent	32
on record BD>US	-27
on record BD>US 0% percent	-10
on record BD>US reciprocal	-10
on record BD>all	-14
on record BE>EU	-26
on record BE>all	10
on record BF>TG	-15
on record BF>TG 0% percent	-14
on record BG>TR	-16
on record BG>UA	13
on record BJ>GH	-12
on record BJ>NG	-22
on record BJ>NG rice	-18
on record BO>CL 0% percent	11
on record BO>CN	19
on record BO>CN 20% percent	14
on record BO>EC	12
on record BO>EU	17
on record BO>EU 30% percent	12
on record BO>KR	-14
on record BO>MY	-11
on record BO>PE 12% percent	10
on record BO>PE 14% percent	9
on record BO>PE 9% percent	10
on record BO>all	-14
on record BR surcharge	10
on record BR>AO	14
on record BR>AO 0% percent	11
on record BR>AR 20% percent	13
on record BR>CA	-11
on record BR>CH 0% percent	-13
on record BR>CH 40% percent	17
on record BR>CH watch	13
on record BR>CL 0% percent	9
on record BR>CN	-46
on record BR>DE	-13
on record BR>EU 0% percent	-17
on record BR>EU 10% percent	-12
on record BR>EU 12% percent	13
on record BR>EU 20% percent	13
on record BR>EU 25% percent	9
on record BR>EU 35% percent	15
on record BR>EU 9% percent	10
on record BR>EU coffee	-12
on record BR>EU coffee part	-11
on record BR>EU juice	-11
on record BR>EU oil	20
on record BR>EU oil part	10
on record BR>GB 20% percent	-12
on record BR>ID 0% percent	-13
on record BR>IN	-38
on record BR>IN 25% percent	-10
on record BR>JP	-13
on record BR>KE	-27
on record BR>MX	-14
on record BR>MX 20% percent	-13
on record BR>NO	18
on record BR>PE	-18
on record BR>PT 12% percent	-16
on record BR>PT coffee	-10
on record BR>PY	-20
on record BR>TR	-23
on record BR>US	-62
on record BR>US 10% percent	-28
on record BR>US 25% percent	-16
on record BR>US 3% percent	-9
on record BR>US 40% percent	-17
on record BR>UY 10% percent	14
on record BR>VN	-10
on record BR>VN 20% percent	-10
on record BR>ZA	-10
on record BR>all	-43
on record BT>all	11
on record BW>LS	-14
on record BW>NA	-9
on record BW>ZA	-13
on record CA surcharge all	15
on record CA>AU	-35
on record CA>AU 5% percent	-10
on record CA>BR 10% percent	-9
on record CA>CL	-13
on record CA>CN	-22
on record CA>CN 25% percent	-18
on record CA>CN 50% percent	-12
on record CA>CN 6.1% percent	20
on record CA>CN car	35
on record CA>CN car part	25
on record CA>CN steel	-10
on record CA>CN steel part	-10
on record CA>DK	14
on record CA>EU	-14
on record CA>EU 30% percent	10
on record CA>EU car part	12
on record CA>EU cheese	20
on record CA>GB	12
on record CA>IN	-25
on record CA>JP	-24
on record CA>JP 15% percent	-13
on record CA>JP 20% percent	10
on record CA>KR	-20
on record CA>MX	-39
on record CA>MX 25% percent	-19
on record CA>NO	-30
on record CA>PE	-10
on record CA>PH	13
on record CA>TH	-15
on record CA>US	-14
on record CA>US 0% percent	-10
on record CA>US 10% percent	-24
on record CA>US 12% percent	15
on record CA>US 25% percent	56
on record CA>US 35% percent	-37
on record CA>US 40% percent	-17
on record CA>US 50% percent	-37
on record CA>US aluminum	-18
on record CA>US aluminum before	9
on record CA>US aluminum part	-25
on record CA>US car	-18
on record CA>US car part	-16
on record CA>US steel	12
on record CA>US steel before	-9
on record CA>US steel sentence	14
on record CA>VN	14
on record CA>VN 0% percent	10
on record CA>VN 19% percent	12
on record CA>all	22
on record CA>all 0% percent	12
on record CA>all 25% percent	11
on record CA>all 50% percent	24
on record CA>all cheese	21
on record CA>all steel	13
on record CA>all steel part	13
on record CA>all surcharge	15
on record CD>ZM	11
on record CH>AR	16
on record CH>AR 20% percent	29
on record CH>AR 35% percent	-12
on record CH>BR	13
on record CH>BR 0% percent	11
on record CH>BR 10% percent	11
on record CH>BR 40% percent	-11
on record CH>BR watch	-13
on record CH>CA	-11
on record CH>CI cocoa	10
on record CH>CI cocoa part	19
on record CH>CN	-34
on record CH>CN 10% percent	-10
on record CH>DE	-16
on record CH>EU	-47
on record CH>EU 0% percent	-10
on record CH>EU 15% percent	-23
on record CH>EU 25% percent	-11
on record CH>GB 0% percent	10
on record CH>GH	-28
on record CH>IN	-28
on record CH>JP	-30
on record CH>KR	-17
on record CH>MX	-11
on record CH>TH	-18
on record CH>TR	-10
on record CH>US	-53
on record CH>US 0% percent	35
on record CH>US 10% percent	-20
on record CH>US 15% percent	-27
on record CH>US 31% percent	-15
on record CH>US 39% percent	-40
on record CH>US beef	10
on record CH>US beef part	10
on record CH>UY	12
on record CH>UY beef	10
on record CH>UY beef part	10
on record CH>all	-26
on record CI>CH	12
on record CI>CH cocoa	-16
on record CI>CH cocoa part	-10
on record CI>EU	11
on record CI>EU 0% percent	12
on record CI>GB	-13
on record CI>GH 5% percent	-10
on record CI>ML	11
on record CL>AU 20% percent	11
on record CL>BO 0% percent	-15
on record CL>CA	-11
on record CL>EG	-26
on record CL>FI	15
on record CL>FJ wine	-17
on record CL>FJ wine part	-17
on record CL>ID 0% percent	11
on record CL>JP	-43
on record CL>JP 0% percent	-11
on record CL>KE	20
on record CL>KE 15% percent	10
on record CL>KR 21% percent	11
on record CL>KR 3% percent	-10
on record CL>KR 6% percent	15
on record CL>KR car	22
on record CL>KR car part	12
on record CL>MX	23
on record CL>MY 6% percent	14
on record CL>NO	-15
on record CL>NZ 0% percent	-10
on record CL>NZ 12% percent	10
on record CL>PE	-22
on record CL>PE 0% percent	-10
on record CL>PE 11% percent	11
on record CL>PE 18% percent	12
on record CL>PE fishmeal	-12
on record CL>PE grape	-14
on record CL>PE grape part	-10
on record CL>PH	22
on record CL>TH 0% percent	13
on record CL>TR 15% percent	13
on record CL>TR 18% percent	22
on record CL>TR 6% percent	-17
on record CL>US	-10
on record CL>VN 0% percent	10
on record CL>ZA	19
on record CL>all	-18
on record CL>all 6% percent	19
on record CL>all 9% percent	-14
on record CM>NG	-18
on record CM>all 30% percent	11
on record CM>all cement	12
on record CM>all cement part	13
on record CN answered	17
on record CN baseline	-41
on record CN countermeasures	-29
on record CN emergency	-11
on record CN fentanyl	-61
on record CN reciprocal	-67
on record CN section 122	-22
on record CN section 301	-30
on record CN surcharge	-81
on record CN tariff commission	39
on record CN>AU	23
on record CN>AU 0% percent	14
on record CN>BR	39
on record CN>BR 10% percent	-34
on record CN>BR 13% percent	-32
on record CN>BR 24% points	-14
on record CN>BR 25% percent	-24
on record CN>BR 3% percent	105
on record CN>BR bean	36
on record CN>BR bean before	18
on record CN>BR bean part	21
on record CN>BR pay	19
on record CN>BR pay part	21
on record CN>BR soybean	32
on record CN>BR soybean before	18
on record CN>BR soybean part	23
on record CN>BR soybean sentence	11
on record CN>CA	32
on record CN>CA 10% percent	-19
on record CN>CA 100% percent	31
on record CN>CA car	-12
on record CN>CA car part	-10
on record CN>CA good	-11
on record CN>CA good part	-11
on record CN>CH	-74
on record CN>CH 10% percent	-18
on record CN>CH 24% points	-11
on record CN>CH 39% percent	-11
on record CN>CL	-12
on record CN>EC	13
on record CN>ES	-20
on record CN>EU 10% percent	-47
on record CN>EU 12% percent	12
on record CN>EU 15% percent	-36
on record CN>EU 25% percent	-24
on record CN>EU 39% percent	18
on record CN>FR	-16
on record CN>FR 10% percent	-10
on record CN>GB	-62
on record CN>GB 10% percent	-31
on record CN>HK	-68
on record CN>HK 10% percent	-9
on record CN>HK 12.5% percent	-23
on record CN>HK 125% percent	-15
on record CN>HK reciprocal	-10
on record CN>ID	-18
on record CN>IN	-38
on record CN>IN 10% percent	-21
on record CN>IN 25% percent	-12
on record CN>IN 5% percent	13
on record CN>JP	-65
on record CN>JP 10% percent	-14
on record CN>JP 15% percent	-22
on record CN>KH	-11
on record CN>KR	-86
on record CN>KR 0% percent	-13
on record CN>KR 10% percent	-20
on record CN>KR 15% percent	-11
on record CN>KR 24% points	-8
on record CN>MN	20
on record CN>MN 0% percent	10
on record CN>MN 5% percent	13
on record CN>MN cashmere	13
on record CN>MX	-40
on record CN>MX 25% percent	-17
on record CN>MY	-14
on record CN>MY 10% percent	-16
on record CN>MY 19% percent	-14
on record CN>MY oil	15
on record CN>NL 20% percent	12
on record CN>NZ 0% percent	13
on record CN>PE	10
on record CN>RU	-45
on record CN>RU 100% percent	-24
on record CN>RU oil	-21
on record CN>RU oil part	-10
on record CN>SE 24% points	-13
on record CN>SE 25% percent	-12
on record CN>TH 0% percent	14
on record CN>TW	-27
on record CN>US	87
on record CN>US 0% percent	-20
on record CN>US 10% percent	122
on record CN>US 10% points	52
on record CN>US 100% percent	-134
on record CN>US 104% percent	-14
on record CN>US 12% percent	13
on record CN>US 12.5% percent	-84
on record CN>US 120% percent	-22
on record CN>US 125% percent	131
on record CN>US 13% percent	109
on record CN>US 130% percent	-31
on record CN>US 145% percent	-107
on record CN>US 15% percent	33
on record CN>US 170% percent	-16
on record CN>US 19% percent	-16
on record CN>US 2.5% percent	28
on record CN>US 20% percent	-110
on record CN>US 20% points	-17
on record CN>US 23% percent	13
on record CN>US 24% percent	54
on record CN>US 24% points	111
on record CN>US 25% percent	-116
on record CN>US 3% percent	-10
on record CN>US 30% percent	-91
on record CN>US 34% percent	69
on record CN>US 35% percent	-19
on record CN>US 37.5% percent	-26
on record CN>US 39% percent	-9
on record CN>US 45% percent	-12
on record CN>US 47% percent	-19
on record CN>US 5% percent	36
on record CN>US 50% percent	-103
on record CN>US 500% percent	-15
on record CN>US 54% percent	-54
on record CN>US 55% percent	-76
on record CN>US 7.5% percent	-75
on record CN>US 80% percent	-14
on record CN>US 84% percent	58
on record CN>US aluminum	-31
on record CN>US aluminum before	-15
on record CN>US aluminum part	-11
on record CN>US answered	19
on record CN>US baseline	-40
on record CN>US bean	32
on record CN>US bean before	12
on record CN>US bean part	18
on record CN>US bean sentence	15
on record CN>US beef	8
on record CN>US chicken	60
on record CN>US chicken part	60
on record CN>US chip before	11
on record CN>US chip part	-13
on record CN>US coal	27
on record CN>US coal part	27
on record CN>US commerce before	10
on record CN>US cotton	56
on record CN>US cotton part	53
on record CN>US countermeasures	-23
on record CN>US engine	10
on record CN>US fentanyl	-46
on record CN>US gas	22
on record CN>US gas part	27
on record CN>US good	14
on record CN>US good before	-10
on record CN>US good crossed	10
on record CN>US good sentence	16
on record CN>US lumber	-9
on record CN>US machinery	-13
on record CN>US machinery sentence	-9
on record CN>US medicine	-16
on record CN>US medicine part	-10
on record CN>US parcel	-27
on record CN>US parcel before	-16
on record CN>US polysilicon	-19
on record CN>US polysilicon sentence	-9
on record CN>US pork	12
on record CN>US reciprocal	-60
on record CN>US retaliatory	23
on record CN>US section 122	-17
on record CN>US section 301	-26
on record CN>US semiconductor	-12
on record CN>US semiconductor part	-10
on record CN>US soybean	62
on record CN>US soybean before	11
on record CN>US soybean in turn	-9
on record CN>US soybean part	34
on record CN>US soybean sentence	38
on record CN>US steel	-33
on record CN>US steel part	-30
on record CN>US steel sentence	-22
on record CN>US surcharge	-77
on record CN>US suspension	34
on record CN>US tariff commission	40
on record CN>US wheat	22
on record CN>US wheat part	22
on record CN>VN	-23
on record CN>VN 10% percent	-15
on record CN>VN 12% percent	11
on record CN>VN 12.5% percent	-12
on record CN>all 0% percent	23
on record CN>all 10% percent	-41
on record CN>all 15% percent	-11
on record CN>all 3% percent	39
on record CN>all 55% percent	25
on record CN>all bean	20
on record CN>all bean part	13
on record CN>all bean sentence	11
on record CN>all beef	13
on record CN>all beef part	13
on record CN>all car	9
on record CN>all car before	15
on record CN>all steel	-13
on record CO>BR	11
on record CO>EC 0% percent	-10
on record CO>EC flower	10
on record CO>EC flower part	11
on record CO>EU	13
on record CO>KE	-10
on record CO>MX	9
on record CO>PE	-28
on record CO>PE 25% percent	-11
on record CO>VN	20
on record CO>VN coffee	12
on record CO>VN coffee part	12
on record CO>all	-18
on record CR>EC	-15
on record CR>EU	-25
on record CR>NI	-12
on record CR>PA	-9
on record CY>EG	14
on record CY>LB 5% percent	-14
on record DE>BR	23
on record DE>EU	-18
on record DE>KE	-20
on record DJ>ET	-17
on record DK>CA	9
on record DK>EU	-21
on record DK>EU 0% percent	-11
on record DK>NO	-25
on record DK>PE	10
on record DK>SE	-16
on record DK>all	-10
on record DO>JM	-8
on record DZ>EU	29
on record DZ>FR	10
on record DZ>TN 0% percent	12
on record EC>AR	-11
on record EC>AR 40% percent	-13
on record EC>BO	-17
on record EC>CO 9% percent	-11
on record EC>CO flower	-10
on record EC>CO flower part	-10
on record EC>EU 15% percent	9
on record EC>IN	-15
on record EC>JP	-26
on record EC>KR	-17
on record EC>NO	-10
on record EC>PE	-16
on record EC>PE 0% percent	14
on record EC>PE 4% percent	-13
on record EC>PE banana	-10
on record EC>PE fishmeal	-21
on record EC>PE fishmeal part	-20
on record EC>PH	-22
on record EC>TH	-24
on record EC>TR	-20
on record EC>VN	-15
on record EC>all	-18
on record EE>LV	-36
on record EG>CL	26
on record EG>CL 5% percent	14
on record EG>CY	-15
on record EG>EU	45
on record EG>EU 0% percent	36
on record EG>EU 12% percent	15
on record EG>EU 20% percent	10
on record EG>EU 40% percent	16
on record EG>GE	9
on record EG>IT	9
on record EG>JO 12% percent	11
on record EG>KE	-7
on record EG>KE 0% percent	-15
on record EG>KE 5% percent	-10
on record EG>KE tea	-16
on record EG>KE tea part	-17
on record EG>LK	13
on record EG>NO	10
on record EG>PE	-21
on record EG>PK	-23
on record EG>RO	14
on record EG>RO 0% percent	15
on record EG>TR 12% percent	11
on record EG>TR 5% percent	-22
on record EG>TR carpet	18
on record EG>TR yarn	-10
on record EG>UA	18
on record EG>all 5% percent	24
on record ES>CN	-31
on record ES>EU	-32
on record ES>MA tomato	15
on record ES>MA tomato part	13
on record ES>PT	-22
on record ES>TN	-15
on record ES>all	-9
on record ET>DJ	-15
on record ET>KE	-43
on record ET>KE 0% percent	-12
on record EU answer	43
on record EU>AE	-10
on record EU>AR	-10
on record EU>AR 20% percent	18
on record EU>AR 35% percent	-27
on record EU>AT	-12
on record EU>AU wine	13
on record EU>BE	-24
on record EU>BG	-10
on record EU>BO quinoa	15
on record EU>BR	43
on record EU>BR 0% percent	19
on record EU>BR 10% percent	12
on record EU>BR 12% percent	13
on record EU>BR 14% percent	19
on record EU>BR 25% percent	-16
on record EU>BR 50% percent	-9
on record EU>BR oil	-20
on record EU>BR oil part	-12
on record EU>CA	37
on record EU>CA 20% percent	16
on record EU>CA 25% percent	-13
on record EU>CA car sentence	10
on record EU>CA steel	-14
on record EU>CD	24
on record EU>CH	-28
on record EU>CH 15% percent	-13
on record EU>CH 25% percent	10
on record EU>CL	-13
on record EU>CN	16
on record EU>CN 10% percent	-19
on record EU>CN 100% percent	29
on record EU>CN 12.5% percent	-10
on record EU>CN 15% percent	-25
on record EU>CN 25% percent	-13
on record EU>CN 35.3% percent	24
on record EU>CN 39% percent	-15
on record EU>CN 50% percent	48
on record EU>CN car	27
on record EU>CN car before	11
on record EU>CN car part	11
on record EU>CN chip sentence	14
on record EU>CN oil	53
on record EU>CN oil before	18
on record EU>CN oil part	25
on record EU>CR	16
on record EU>DE	-36
on record EU>DK	-22
on record EU>EC	18
on record EU>EC 15% percent	-10
on record EU>EC 9% percent	14
on record EU>EG	24
on record EU>EG 0% percent	23
on record EU>EG 40% percent	-9
on record EU>EG 6% percent	13
on record EU>EG potato	10
on record EU>ES	-36
on record EU>FR	-17
on record EU>GB	-62
on record EU>GB 10% percent	-17
on record EU>GB 15% percent	-12
on record EU>GB 25% percent	-15
on record EU>GB 50% percent	-12
on record EU>GB steel	-23
on record EU>GB steel sentence	-13
on record EU>GE	35
on record EU>GE 0% percent	11
on record EU>GH 0% percent	12
on record EU>GH 9% percent	11
on record EU>GH butter	20
on record EU>GH cocoa	17
on record EU>GH cocoa part	24
on record EU>HU	-23
on record EU>ID	-8
on record EU>ID 15% percent	-10
on record EU>ID oil	11
on record EU>IE	-23
on record EU>IN	-18
on record EU>IN 40% percent	-10
on record EU>IN 50% percent	-14
on record EU>IS	15
on record EU>IS 0% percent	14
on record EU>IT	-19
on record EU>JO	-15
on record EU>JO 15% percent	-13
on record EU>JP 10% percent	-15
on record EU>JP 15% percent	-36
on record EU>JP 20% percent	17
on record EU>JP 21% percent	14
on record EU>JP 6% percent	16
on record EU>KE	20
on record EU>KE 0% percent	15
on record EU>KE 10% percent	-11
on record EU>KE 12% percent	-11
on record EU>KE 2% percent	22
on record EU>KE 8% percent	13
on record EU>KE coffee	15
on record EU>KE coffee part	14
on record EU>KE rose	29
on record EU>KE rose part	23
on record EU>KR	10
on record EU>KR 0% percent	13
on record EU>KR 15% percent	-10
on record EU>KR 18% percent	12
on record EU>KR 5% percent	-9
on record EU>KR battery	11
on record EU>MA	16
on record EU>MD	34
on record EU>MD 0% percent	27
on record EU>MX	39
on record EU>MX 0% percent	30
on record EU>MX 20% percent	-12
on record EU>MX 30% percent	-9
on record EU>MX steel	11
on record EU>MY	13
on record EU>MY 0% percent	10
on record EU>NA	16
on record EU>NG	17
on record EU>NG 10% percent	-19
on record EU>NL	-15
on record EU>NO 10% percent	-11
on record EU>NZ	13
on record EU>PE	58
on record EU>PE 0% percent	20
on record EU>PE 15% percent	14
on record EU>PE 2% percent	16
on record EU>PE 9% percent	12
on record EU>PH	30
on record EU>PH 20% percent	10
on record EU>PL	-18
on record EU>PY	38
on record EU>RS	31
on record EU>RS 0% percent	23
on record EU>RS 10% percent	-10
on record EU>RS 5% percent	12
on record EU>RS 6% percent	16
on record EU>RS raspberry	14
on record EU>RU	-21
on record EU>SE	-16
on record EU>SI	-20
on record EU>SN	41
on record EU>TH	25
on record EU>TH 24% percent	11
on record EU>TH 5% percent	9
on record EU>TN	24
on record EU>TN 0% percent	17
on record EU>TN 10% percent	11
on record EU>TN 20% percent	9
on record EU>TN 5% percent	14
on record EU>TN oil	12
on record EU>TR	-18
on record EU>TR 25% percent	-16
on record EU>TR 5% percent	-10
on record EU>TR steel	-12
on record EU>UA	26
on record EU>UA oil	11
on record EU>US	-12
on record EU>US 0% percent	45
on record EU>US 10% percent	-23
on record EU>US 100% percent	-13
on record EU>US 15% percent	-65
on record EU>US 20% percent	-13
on record EU>US 25% percent	58
on record EU>US 27.5% percent	-28
on record EU>US 30% percent	13
on record EU>US 50% percent	-52
on record EU>US aircraft	12
on record EU>US aircraft part	12
on record EU>US aluminium	-27
on record EU>US aluminium part	-14
on record EU>US aluminium sentence	-11
on record EU>US aluminum before	13
on record EU>US car part	10
on record EU>US chemical	19
on record EU>US good	-12
on record EU>US medicine	11
on record EU>US soybean	29
on record EU>US soybean part	19
on record EU>US steel	-24
on record EU>US steel part	-24
on record EU>US steel sentence	-17
on record EU>US wine	14
on record EU>US wine part	15
on record EU>UY	22
on record EU>UY 20% percent	12
on record EU>UY beef	26
on record EU>UY beef part	26
on record EU>VN	17
on record EU>VN 0% percent	20
on record EU>VN 5% percent	-13
on record EU>VN 6% percent	14
on record EU>ZA	27
on record EU>ZA 16% percent	19
on record EU>ZA 4% percent	11
on record EU>all	24
on record EU>all 25% percent	34
on record EU>all 50% percent	41
on record EU>all car	-9
on record EU>all chip	14
on record EU>all chip part	14
on record EU>all steel	53
on record EU>all steel before	19
on record EU>all steel part	33
on record EU>all steel sentence	16
on record FI>EU	-13
on record FI>SE	-12
on record FJ>AU	11
on record FJ>AU 0% percent	17
on record FJ>CL wine	18
on record FJ>CL wine part	17
on record FJ>KR	-21
on record FJ>NZ	-19
on record FJ>NZ 0% percent	-12
on record FJ>SB	-15
on record FJ>WS	-19
on record FR>CN	-20
on record FR>CN car	-13
on record FR>EU	-12
on record FR>IT	-16
on record FR>IT 10% percent	-10
on record FR>MA	16
on record GA>CM	-10
on record GB>AR	-11
on record GB>BO	10
on record GB>BR	-11
on record GB>BR 20% percent	9
on record GB>BR 35% percent	-12
on record GB>CA	-8
on record GB>CA 0% percent	-12
on record GB>CH	-20
on record GB>CH 0% percent	-15
on record GB>CI	15
on record GB>CN	-53
on record GB>CN 0% percent	-13
on record GB>CN 10% percent	-14
on record GB>ES	19
on record GB>EU	-48
on record GB>EU 10% percent	-14
on record GB>EU 15% percent	-13
on record GB>GH	-16
on record GB>ID	25
on record GB>ID 19% percent	13
on record GB>IE	-16
on record GB>IN 25% percent	-12
on record GB>IN car	-10
on record GB>IS	21
on record GB>JP	-40
on record GB>KR	-17
on record GB>KR 10% percent	-12
on record GB>NO salmon	17
on record GB>NO salmon part	14
on record GB>NZ	22
on record GB>PK	20
on record GB>TH	-13
on record GB>US	-47
on record GB>US 10% percent	-35
on record GB>US 15% percent	-10
on record GB>US 19% percent	35
on record GB>US 20% percent	11
on record GB>US 25% percent	-34
on record GB>US 50% percent	-34
on record GB>US aluminium	-22
on record GB>US aluminium part	-14
on record GB>US beef	13
on record GB>US beef part	20
on record GB>US ethanol	50
on record GB>US ethanol part	22
on record GB>US ethanol sentence	34
on record GB>US metal	-10
on record GB>US steel	-17
on record GB>US steel part	-10
on record GB>US whisky	-9
on record GB>UY	10
on record GB>VN	11
on record GB>all	12
on record GB>all 19% percent	14
on record GB>all 25% percent	12
on record GB>all 9% percent	14
on record GB>all aluminium	13
on record GB>all aluminium part	13
on record GB>all steel	11
on record GB>all steel part	12
on record GE>AM	-19
on record GE>AM brandy part	12
on record GE>AZ	-29
on record GE>EG	-10
on record GE>TR 12% percent	12
on record GE>UA	29
on record GE>all	-10
on record GH>CH	20
on record GH>CI	-29
on record GH>CI 0% percent	-26
on record GH>CI 35% percent	-9
on record GH>EU 10% percent	10
on record GH>EU 5% percent	11
on record GH>EU 9% percent	-11
on record GH>EU butter	-19
on record GH>EU cocoa	-10
on record GH>EU cocoa part	-19
on record GH>GB	-21
on record GH>IS	18
on record GH>IS butter	-11
on record GH>NG	-29
on record GH>NG 5% percent	-11
on record GH>NO	19
on record GH>PE	18
on record GH>TG	-29
on record GH>TG 8% percent	-19
on record GH>TH	-14
on record GH>VN	-17
on record GH>all 5% percent	12
on record GM>SN	13
on record GR>EG	-18
on record GT>IN	-18
on record GT>KR 10% percent	12
on record GT>MX	-27
on record GY>SR	-10
on record HK>CN	-75
on record HK>CN 12.5% percent	-37
on record HK>CN 20% percent	-15
on record HK>US	-27
on record HK>US 10% percent	-14
on record HN>KR	13
on record HU>EU	-16
on record ID answer	-16
on record ID>AR	18
on record ID>AU	15
on record ID>AU 0% percent	-10
on record ID>AU 10% percent	9
on record ID>AU 12% percent	-14
on record ID>AU 25% percent	18
on record ID>AU beef	17
on record ID>BD	-20
on record ID>BR	-19
on record ID>CA	18
on record ID>CL	23
on record ID>EU	16
on record ID>EU 15% percent	11
on record ID>GB	-24
on record ID>GB 19% percent	-13
on record ID>IN	11
on record ID>IN 10% percent	-10
on record ID>IN 5% percent	9
on record ID>JP 0% percent	-9
on record ID>JP 35% percent	11
on record ID>LK	-10
on record ID>MY	-35
on record ID>NO	-17
on record ID>NZ	31
on record ID>PH 6% percent	-11
on record ID>PH oil	-19
on record ID>PH oil part	-15
on record ID>TH 5% percent	9
on record ID>TR 5% percent	21
on record ID>US 0% percent	14
on record ID>US 19% percent	-10
on record ID>VN oil	15
on record ID>VN oil before	15
on record ID>all	-28
on record IE>AR	-14
on record IE>EU	-12
on record IE>KR	-31
on record IL>CY	-18
on record IN>AU	10
on record IN>AU 16% percent	13
on record IN>AU 5% percent	10
on record IN>BD	-18
on record IN>BR	10
on record IN>BR 30% percent	11
on record IN>BR oil	16
on record IN>BR oil part	14
on record IN>CA	25
on record IN>CH	20
on record IN>CN	-54
on record IN>EG	-19
on record IN>EU	23
on record IN>EU 110% percent	12
on record IN>EU 30% percent	13
on record IN>EU 40% percent	10
on record IN>EU car	15
on record IN>EU car sentence	13
on record IN>GB	25
on record IN>GB 150% percent	22
on record IN>GB 25% percent	12
on record IN>GB 75% percent	25
on record IN>GB car	13
on record IN>GT	15
on record IN>ID	-28
on record IN>IR	-21
on record IN>JP 0% percent	14
on record IN>JP steel	14
on record IN>JP steel part	13
on record IN>KH	14
on record IN>LK 0% percent	15
on record IN>MX	-11
on record IN>MX 35% percent	12
on record IN>MY	14
on record IN>MY oil	19
on record IN>MY oil part	14
on record IN>MZ	42
on record IN>NG	11
on record IN>NO 0% percent	-12
on record IN>NO 30% percent	13
on record IN>NP	34
on record IN>NP 0% percent	11
on record IN>NP 15% percent	14
on record IN>NP carpet	12
on record IN>NZ	51
on record IN>PE	42
on record IN>PE 12% percent	14
on record IN>PK	-33
on record IN>PK 0% percent	-19
on record IN>PK rice	-22
on record IN>PK rice part	-22
on record IN>RU	-25
on record IN>RU 0% percent	-10
on record IN>RU 25% percent	-18
on record IN>RU oil	-27
on record IN>RU oil part	-15
on record IN>RU oil sentence	-12
on record IN>SG	12
on record IN>TW	16
on record IN>TZ	-9
on record IN>US	-42
on record IN>US 0% percent	29
on record IN>US 10% percent	-21
on record IN>US 18% percent	-27
on record IN>US 25% percent	-16
on record IN>US cotton	-14
on record IN>US cotton part	-14
on record IN>US oil	9
on record IN>US oil sentence	14
on record IN>VN	15
on record IN>VN 0% percent	12
on record IN>VN 20% percent	-13
on record IN>VN 5% percent	15
on record IN>VN 50% percent	-14
on record IN>all	17
on record IN>all 11% percent	25
on record IN>all 5% percent	19
on record IN>all cotton	26
on record IN>all cotton part	26
on record IN>all rice	21
on record IN>all rice before	15
on record IQ>JO	9
on record IR>CL	-15
on record IR>GE	-18
on record IR>LK	21
on record IR>LK tea	25
on record IR>LK tea part	22
on record IR>TR	18
on record IR>UZ	-12
on record IR>all	-14
on record IS>DK	-12
on record IS>EU 0% percent	-11
on record IS>FO	-9
on record IS>GB	-22
on record IS>GH	-19
on record IS>GH butter	12
on record IS>NG	-14
on record IS>NO	-43
on record IS>NO 0% percent	-14
on record IS>NO 5% percent	-12
on record IS>NO 7% percent	9
on record IS>NO cod	-11
on record IS>NO herring	-9
on record IS>all	-10
on record IT>BR	-13
on record IT>EG	17
on record IT>EU	-20
on record IT>FR	-19
on record IT>KR	-29
on record IT>TN	10
on record IT>TR	-12
on record JM>BB	15
on record JM>DO	23
on record JM>US	-23
on record JO>EU	71
on record JO>EU 15% percent	25
on record JO>IQ	-17
on record JO>all	-15
on record JP>AR	18
on record JP>AU beef	10
on record JP>BD	26
on record JP>BO	18
on record JP>BO quinoa	13
on record JP>BO quinoa part	10
on record JP>BR	-12
on record JP>CA	29
on record JP>CA 24% percent	18
on record JP>CL	12
on record JP>CN	-55
on record JP>CN 10% percent	-10
on record JP>CN 15% percent	-10
on record JP>CO	14
on record JP>DE	-29
on record JP>DE 0% percent	-15
on record JP>EC	20
on record JP>EU	-27
on record JP>EU 15% percent	-30
on record JP>EU 8% percent	13
on record JP>EU cheese	18
on record JP>FI	10
on record JP>GB	21
on record JP>ID	17
on record JP>IE	13
on record JP>KR	-78
on record JP>KR 0% percent	-22
on record JP>KR 15% percent	-15
on record JP>KR 25% percent	-11
on record JP>KR car	-9
on record JP>LK	-13
on record JP>MN	9
on record JP>MN cashmere part	11
on record JP>MX	-21
on record JP>NZ	19
on record JP>NZ 0% percent	23
on record JP>PE	26
on record JP>PE 0% percent	17
on record JP>PE 2% percent	11
on record JP>PH	10
on record JP>PK	14
on record JP>PT	-11
on record JP>TH	-42
on record JP>TH 30% percent	-16
on record JP>TR	-21
on record JP>US	-33
on record JP>US 0% percent	10
on record JP>US 10% percent	-18
on record JP>US 15% percent	-48
on record JP>US 25% percent	-27
on record JP>US 50% percent	-27
on record JP>US aluminium	-11
on record JP>US car	-23
on record JP>US car part	-11
on record JP>VN 10% percent	14
on record JP>all	-62
on record KE>BR	-16
on record KE>CL	-32
on record KE>CL 15% percent	-9
on record KE>CO	-13
on record KE>DE	-20
on record KE>EG	19
on record KE>EG 5% percent	11
on record KE>EG tea	14
on record KE>EG tea part	17
on record KE>ET rose	-17
on record KE>ET rose part	-17
on record KE>EU	26
on record KE>EU 10% percent	9
on record KE>EU 15% percent	15
on record KE>EU 8% percent	-13
on record KE>EU rose	-15
on record KE>EU rose part	-10
on record KE>LK 12% percent	-9
on record KE>LK 5% percent	9
on record KE>LK tea	-22
on record KE>LK tea before	-19
on record KE>NO	-19
on record KE>PE	-18
on record KE>PK rice	11
on record KE>PK rice part	10
on record KE>TH	23
on record KE>TZ	-30
on record KE>TZ 25% percent	-13
on record KE>UG	11
on record KE>UG 25% percent	11
on record KE>UG tea	11
on record KE>UG tea part	11
on record KE>ZM	-15
on record KE>all	-23
on record KG>KZ	-14
on record KG>UZ 0% percent	-14
on record KH>IN	-26
on record KH>LA	-11
on record KH>MY	-13
on record KH>MY 19% percent	-10
on record KH>US	-19
on record KR surcharge	-13
on record KR>AR	37
on record KR>AR 12% percent	17
on record KR>AR 20% percent	14
on record KR>AR 5% percent	14
on record KR>AU 10% percent	-10
on record KR>BO	16
on record KR>BR	-10
on record KR>CA	32
on record KR>CA 0% percent	15
on record KR>CL	37
on record KR>CL 3% percent	12
on record KR>CL 6% percent	-13
on record KR>CL car	-16
on record KR>CN	-79
on record KR>CN 0% percent	-10
on record KR>CN 10% percent	-20
on record KR>CN 100% percent	-13
on record KR>EC	15
on record KR>ES	10
on record KR>EU 15% percent	-26
on record KR>EU battery	-9
on record KR>FJ	27
on record KR>FR	9
on record KR>GT 10% percent	-12
on record KR>HN	-15
on record KR>ID	-11
on record KR>IE	33
on record KR>IN	-46
on record KR>IN 0% percent	-16
on record KR>JP	-93
on record KR>JP 15% percent	-29
on record KR>JP 25% percent	-19
on record KR>JP car	-15
on record KR>KZ	14
on record KR>MN 5% percent	-9
on record KR>MX	26
on record KR>MY	21
on record KR>NO	17
on record KR>NO 0% percent	-10
on record KR>NZ	43
on record KR>PE	24
on record KR>PE 0% percent	-11
on record KR>PE car	-17
on record KR>PE car part	-16
on record KR>PL	-13
on record KR>RU 20% percent	10
on record KR>TH 5% percent	11
on record KR>TW	-12
on record KR>US	-100
on record KR>US 10% percent	-9
on record KR>US 12.5% percent	-9
on record KR>US 15% percent	-29
on record KR>US 25% percent	-20
on record KR>US 50% percent	-16
on record KR>US car	-22
on record KR>US car sentence	-11
on record KR>VN	-13
on record KR>VN 20% percent	-13
on record KR>all	-25
on record KR>all 3% percent	13
on record KR>all sugar	14
on record KZ>GE	33
on record KZ>GE 0% percent	22
on record KZ>GE wine	20
on record KZ>GE wine part	19
on record KZ>KR	-12
on record KZ>MN	30
on record KZ>TR flour part	-11
on record KZ>UZ	-21
on record KZ>UZ 0% percent	-12
on record KZ>UZ 12% percent	11
on record KZ>UZ 30% percent	-15
on record KZ>UZ 5% percent	-13
on record KZ>UZ wheat	-11
on record LA>KH	12
on record LA>TH	11
on record LA>VN	12
on record LB>CY	29
on record LB>CY 5% percent	23
on record LK>BD	-18
on record LK>IN tea	-10
on record LK>IR	-15
on record LK>IR tea	-21
on record LK>IR tea part	-18
on record LK>JP	-15
on record LK>KE	-19
on record LK>KE 12% percent	9
on record LK>KE tea before	10
on record LK>KE tea part	-11
on record LK>OM	10
on record LK>PK	-12
on record LK>TH	-17
on record LK>TR	-18
on record LK>all	-11
on record LS>BW	21
on record LS>ZA 0% percent	21
on record LT>LV	-10
on record LV>EE	-44
on record LY>all	-10
on record MA>ES 0% percent	-9
on record MA>ES sardine	12
on record MA>ES sardine part	12
on record MA>ES tomato	-22
on record MA>ES tomato part	-13
on record MA>EU	-8
on record MA>EU 15% percent	14
on record MA>FR	-27
on record MA>PE	10
on record MA>TN	-29
on record MA>all 27% percent	14
on record MD>EU	16
on record MD>UA	-31
on record MD>UA 0% percent	-10
on record MD>UA 11% percent	-10
on record MM>BD	9
on record MM>TH	-13
on record MM>TH rice	-11
on record MM>TH rice part	-10
on record MN>CN	-15
on record MN>CN 0% percent	-13
on record MN>JP cashmere	-10
on record MN>KR	17
on record MN>KR 5% percent	11
on record MN>KZ	13
on record MR>SN	15
on record MU>MG vanilla	-12
on record MU>MG vanilla part	-16
on record MW>MZ	-29
on record MX>CA	-16
on record MX>CA 25% percent	-16
on record MX>CN	15
on record MX>CN 50% percent	21
on record MX>EU	42
on record MX>EU 15% percent	19
on record MX>EU 8% percent	15
on record MX>GT	37
on record MX>IN 20% percent	11
on record MX>JP	12
on record MX>JP 0% percent	11
on record MX>JP 35% percent	10
on record MX>KR	-34
on record MX>KR steel	-9
on record MX>KR steel part	-10
on record MX>MY	45
on record MX>US	-40
on record MX>US 20% percent	14
on record MX>US 25% percent	-23
on record MX>US 30% percent	-12
on record MX>US 50% percent	-24
on record MX>US steel	-10
on record MX>US steel part	-9
on record MX>all	20
on record MX>all 15% percent	13
on record MX>all 20% percent	9
on record MX>all 50% percent	16
on record MX>all car	35
on record MX>all car before	22
on record MX>all car part	18
on record MY>BD	30
on record MY>BO	23
on record MY>CL 0% percent	10
on record MY>CL 6% percent	-13
on record MY>CN	-27
on record MY>CN oil	-14
on record MY>EU	-17
on record MY>EU 0% percent	-9
on record MY>GB	-20
on record MY>ID	-47
on record MY>ID oil	-14
on record MY>ID oil part	-14
on record MY>IN	-32
on record MY>IN 5% percent	11
on record MY>IN oil	-12
on record MY>KH	-19
on record MY>KH 19% percent	-17
on record MY>KR	-16
on record MY>MX	-30
on record MY>SG	-28
on record MY>SG 0% percent	-12
on record MY>TH 5% percent	9
on record MY>TR	11
on record MY>US	-52
on record MY>US 0% percent	-12
on record MY>US 19% percent	-19
on record MY>VN	-42
on record MY>all	-21
on record MZ>IN	-31
on record MZ>MW	25
on record MZ>PT	23
on record MZ>ZA	24
on record MZ>ZM	-14
on record MZ>ZW	-21
on record MZ>all	-10
on record NA>BW	12
on record NA>EU	-21
on record NA>ZA	-17
on record NG>BJ	26
on record NG>BR	10
on record NG>CI	-16
on record NG>CI 0% percent	-12
on record NG>CM	28
on record NG>EU 10% percent	18
on record NG>GH	-23
on record NG>GH 0% percent	12
on record NG>GH 10% percent	-18
on record NG>IN	18
on record NG>IN rice	9
on record NG>IS	29
on record NG>NO	14
on record NG>TG	26
on record NG>TH	40
on record NG>TH 70% percent	9
on record NG>TH rice	16
on record NG>VN	18
on record NG>all 2% percent	13
on record NI>CR	14
on record NI>HN	-18
on record NL>CN	-9
on record NL>EU	-10
on record NO>CA	33
on record NO>DK	-42
on record NO>DK 5% percent	-16
on record NO>EC	11
on record NO>EG	-18
on record NO>FO	-12
on record NO>GB salmon	-12
on record NO>GB salmon part	-9
on record NO>GH	-11
on record NO>ID	9
on record NO>IN	18
on record NO>IN 0% percent	-11
on record NO>IS 0% percent	-14
on record NO>IS herring	10
on record NO>KR 0% percent	13
on record NO>PE	26
on record NO>PE 0% percent	15
on record NO>PE fishmeal	26
on record NO>PE fishmeal part	12
on record NO>PE salmon part	-10
on record NO>US	12
on record NO>US 0% percent	14
on record NO>VN salmon	-19
on record NO>ZA	9
on record NO>all	-31
on record NP>IN	-11
on record NP>IN 0% percent	11
on record NZ>AU	-19
on record NZ>AU 0% percent	-22
on record NZ>AU 17% percent	-10
on record NZ>CA	-12
on record NZ>CL	-9
on record NZ>CL 0% percent	12
on record NZ>CL 12% percent	-10
on record NZ>EU	11
on record NZ>FJ 0% percent	10
on record NZ>FJ sugar	12
on record NZ>ID	-27
on record NZ>IN	-34
on record NZ>JP	-10
on record NZ>KR	-43
on record NZ>PE	-10
on record NZ>TH	-18
on record NZ>TO	41
on record NZ>TW	-14
on record NZ>US	-18
on record NZ>WS 0% percent	15
on record NZ>WS taro	8
on record NZ>WS taro part	21
on record NZ>all	-22
on record OM>IN	19
on record OM>PK	14
on record OM>TZ	19
on record OM>all	-12
on record PA>CO	-15
on record PA>CR	10
on record PE>AU	14
on record PE>BO	-22
on record PE>BO 12% percent	-11
on record PE>BO 2% percent	-18
on record PE>BO 9% percent	-11
on record PE>BR	-16
on record PE>CA	12
on record PE>CL	-18
on record PE>CL 18% percent	-13
on record PE>CL 4% percent	11
on record PE>CL 5% percent	-11
on record PE>CL 8% percent	-12
on record PE>CL wine	-10
on record PE>CN	10
on record PE>EC 15% percent	-17
on record PE>EC 3% percent	12
on record PE>EC banana	15
on record PE>EC banana part	13
on record PE>EC fishmeal	11
on record PE>EC fishmeal part	11
on record PE>EC tuna	-19
on record PE>EG	19
on record PE>EU 0% percent	25
on record PE>EU 15% percent	-14
on record PE>GH	-16
on record PE>IN	10
on record PE>JP 3% percent	-17
on record PE>JP car	-13
on record PE>JP car part	-13
on record PE>KE	15
on record PE>KR 0% percent	11
on record PE>KR 3% percent	25
on record PE>KR car	23
on record PE>KR car part	22
on record PE>MY	-12
on record PE>NO	-9
on record PE>NO 0% percent	-16
on record PE>NO fishmeal	-23
on record PE>NO fishmeal part	-13
on record PE>NO salmon part	12
on record PE>NZ	-16
on record PE>PY	-10
on record PE>TH	11
on record PE>TH 0% percent	-11
on record PE>TH fishmeal	-11
on record PE>TH rice	26
on record PE>TH rice part	12
on record PE>US	-18
on record PE>US 0% percent	-9
on record PE>ZA	-15
on record PE>all 50% percent	12
on record PH>AU	18
on record PH>AU 5% percent	9
on record PH>AU beef	19
on record PH>CH	-16
on record PH>EC	-10
on record PH>EU	-9
on record PH>ID	-10
on record PH>ID 6% percent	10
on record PH>JP	-24
on record PH>NZ	13
on record PH>TH	-24
on record PH>TH rice	-18
on record PH>TH rice part	-18
on record PH>US	22
on record PH>US 0% percent	35
on record PH>VN	13
on record PH>VN 35% percent	12
on record PH>VN 50% percent	11
on record PH>VN rice	16
on record PH>all	-22
on record PK>EU	9
on record PK>GB	-24
on record PK>ID	13
on record PK>IN	-25
on record PK>JP	-25
on record PK>KE tea	13
on record PK>KR	-22
on record PK>TR	-27
on record PK>TR 11% percent	-9
on record PK>TR rice	-11
on record PK>TR rice part	-10
on record PK>VN	-20
on record PK>VN 18% percent	-9
on record PK>all	-20
on record PL>KR	10
on record PL>UA	-14
on record PL>all	-12
on record PT>AO coffee	19
on record PT>AO coffee part	16
on record PT>BR	-28
on record PT>BR 12% percent	-13
on record PT>BR coffee	10
on record PT>ES	-20
on record PT>MA	14
on record PT>MZ	-17
on record PT>TR	18
on record PY>BO	12
on record PY>BR	-22
on record PY>BR 0% percent	9
on record PY>BR 10% percent	-12
on record PY>BR 14% percent	-9
on record PY>EU	9
on record RO>UA	9
on record RS>BA	-21
on record RS>EU	26
on record RS>EU 10% percent	16
on record RS>EU 5% percent	13
on record RS>HU	-24
on record RS>PL	-15
on record RS>TR	-14
on record RS>TR raspberry	-13
on record RS>all 20% percent	13
on record RU>CN	-28
on record RU>EU	-18
on record RU>EU 20% percent	-14
on record RU>GE	24
on record RU>IN	-14
on record RU>KZ	-12
on record RU>US	-19
on record RW>UG	10
on record SA>EG	18
on record SA>IN	-11
on record SA>KW	-11
on record SE>CN	-16
on record SE>CN 25% percent	12
on record SE>DK	-17
on record SE>FI	-12
on record SE>US	-10
on record SE>all	-16
on record SG>IN	-14
on record SG>MY	-12
on record SG>MY 0% percent	13
on record SI>EU	-11
on record SK>CZ	-11
on record SN>GM	-13
on record SN>MR	12
on record SR>GY	20
on record TG>EU	11
on record TG>GH	41
on record TG>GH 0% percent	11
on record TG>GH 10% percent	12
on record TG>GH 8% percent	20
on record TG>NG	-14
on record TH>AR	20
on record TH>AU	-10
on record TH>AU 5% percent	-14
on record TH>BR	-38
on record TH>CH	9
on record TH>CL	32
on record TH>EC	17
on record TH>GB	19
on record TH>GH	11
on record TH>ID	-10
on record TH>IN	-25
on record TH>IN rice	-13
on record TH>JP 0% percent	-18
on record TH>JP 30% percent	14
on record TH>KE	-28
on record TH>KH	-20
on record TH>MM	25
on record TH>MM rice	25
on record TH>MM rice part	20
on record TH>MX	-22
on record TH>MY 5% percent	-10
on record TH>NG	-16
on record TH>NZ	24
on record TH>PE	39
on record TH>PE 0% percent	18
on record TH>PE 4% percent	24
on record TH>PE fishmeal	26
on record TH>PE rice	-16
on record TH>PH	-29
on record TH>PH 5% percent	-9
on record TH>PH rice	-12
on record TH>US	-16
on record TH>US 0% percent	11
on record TH>US 19% percent	-12
on record TH>VN	-43
on record TH>VN 0% percent	-12
on record TH>VN 10% percent	-11
on record TH>all	-29
on record TL>AU	-30
on record TL>AU 0% percent	-16
on record TN>DZ 0% percent	-12
on record TN>ES oil	-12
on record TN>ES oil part	-12
on record TN>EU 10% percent	-12
on record TN>EU 5% percent	-9
on record TN>EU 8% percent	10
on record TN>EU oil	-10
on record TN>MT	-12
on record TN>all	-14
on record TO>NZ 0% percent	-11
on record TO>WS	47
on record TO>WS taro	9
on record TR>AU	13
on record TR>BD	18
on record TR>BD 5% percent	-13
on record TR>BG	15
on record TR>EC	20
on record TR>EC banana	19
on record TR>EG 0% percent	10
on record TR>EG carpet	-13
on record TR>ES	-9
on record TR>EU 0% percent	21
on record TR>EU 11% percent	-10
on record TR>EU hazelnut	-10
on record TR>GB	-10
on record TR>GE	19
on record TR>GE 0% percent	13
on record TR>ID 5% percent	-19
on record TR>IN	-12
on record TR>IT	12
on record TR>JO	9
on record TR>KE	-23
on record TR>KZ flour part	8
on record TR>LK	33
on record TR>LK tea	15
on record TR>MY	14
on record TR>PE	17
on record TR>PK	-13
on record TR>PK 11% percent	12
on record TR>PK 5% percent	-23
on record TR>PK rice	13
on record TR>PK rice part	12
on record TR>PT	-9
on record TR>RS	16
on record TR>RS raspberry	14
on record TR>US	-14
on record TR>UZ	-22
on record TR>all	-44
on record TT>GY	14
on record TW>CA	11
on record TW>CN	-23
on record TW>IN	26
on record TW>IN 20% percent	13
on record TW>KR	-12
on record TW>NZ	27
on record TW>US 12.5% percent	12
on record TW>US 15% percent	-9
on record TW>US 20% percent	-14
on record TW>US car	14
on record TW>US car sentence	15
on record TZ>IN	13
on record TZ>OM	-23
on record TZ>UG	-12
on record TZ>UG 25% percent	-15
on record UA>BG	-15
on record UA>EG	-9
on record UA>GE	-35
on record UA>KR	14
on record UA>MD	-24
on record UA>RO	-14
on record UA>all 5% percent	13
on record UG>KE	-19
on record UG>KE 35% percent	-13
on record UG>RW	-33
on record UG>TZ 35% percent	11
on record US answer	-19
on record US answer all	19
on record US answered	-14
on record US antidumping	18
on record US antidumping all	-17
on record US baseline	25
on record US emergency	37
on record US emergency all	-26
on record US fentanyl	86
on record US fentanyl all	-74
on record US letter	14
on record US reciprocal	52
on record US reciprocal all	13
on record US section 122 all	10
on record US section 232	5
on record US section 301	68
on record US section 301 all	-55
on record US surcharge	-20
on record US surcharge all	51
on record US tariff commission	-38
on record US>AR 10% percent	23
on record US>AR 15% percent	-10
on record US>AU	-51
on record US>AU 0% percent	-26
on record US>AU beef	-14
on record US>AU beef part	-14
on record US>BD	41
on record US>BD 0% percent	10
on record US>BD 20% percent	41
on record US>BD 35% percent	12
on record US>BD reciprocal	10
on record US>BR	27
on record US>BR 0% percent	-17
on record US>BR 10% percent	-12
on record US>BR 100% percent	-12
on record US>BR 12.5% percent	21
on record US>BR 13% percent	-24
on record US>BR 15% percent	-28
on record US>BR 20% percent	-24
on record US>BR 25% percent	69
on record US>BR 3% percent	-65
on record US>BR 30% percent	-16
on record US>BR 35% percent	19
on record US>BR 37.5% percent	12
on record US>BR 40% percent	62
on record US>BR 50% percent	63
on record US>BR bean	-37
on record US>BR bean part	-25
on record US>BR car	-10
on record US>BR coffee	21
on record US>BR coffee part	15
on record US>BR copper	-12
on record US>BR emergency	12
on record US>BR good	-22
on record US>BR good sentence	-11
on record US>BR pay	-13
on record US>BR pay part	-13
on record US>BR reciprocal	-10
on record US>BR section 122	11
on record US>BR soybean	-12
on record US>BR surcharge	-23
on record US>CA	35
on record US>CA 0% percent	18
on record US>CA 10% percent	10
on record US>CA 100% percent	-18
on record US>CA 12% percent	12
on record US>CA 15% percent	-14
on record US>CA 20% percent	-20
on record US>CA 30% percent	-12
on record US>CA 35% percent	104
on record US>CA 45% percent	13
on record US>CA 5% percent	-11
on record US>CA 50% percent	34
on record US>CA aluminum	29
on record US>CA aluminum part	33
on record US>CA antidumping	14
on record US>CA car	-19
on record US>CA car sentence	-11
on record US>CA good	16
on record US>CA good part	16
on record US>CA lumber	21
on record US>CA lumber part	14
on record US>CA metal	-18
on record US>CA surcharge	-9
on record US>CA truck	18
on record US>CH	17
on record US>CH 0% percent	-20
on record US>CH 10% percent	-36
on record US>CH 100% percent	-25
on record US>CH 12.5% percent	27
on record US>CH 125% percent	-30
on record US>CH 145% percent	-43
on record US>CH 15% percent	65
on record US>CH 20% percent	-32
on record US>CH 24% points	-59
on record US>CH 25% percent	-39
on record US>CH 250% percent	-18
on record US>CH 3% percent	12
on record US>CH 30% percent	-39
on record US>CH 31% percent	65
on record US>CH 34% percent	-9
on record US>CH 35% percent	-14
on record US>CH 39% percent	139
on record US>CH 40% percent	-15
on record US>CH 50% percent	-9
on record US>CH 55% percent	-14
on record US>CH car	-13
on record US>CH car part	-11
on record US>CH coffee	14
on record US>CH copper	-10
on record US>CH fentanyl	-15
on record US>CH good	-10
on record US>CH medicine	-10
on record US>CH medicine before	-22
on record US>CH medicine part	-24
on record US>CH medicine sentence	28
on record US>CH reciprocal	-11
on record US>CH surcharge	11
on record US>CH watch	20
on record US>CL	-14
on record US>CL copper	-11
on record US>CN	41
on record US>CN 0% percent	-20
on record US>CN 10% percent	-77
on record US>CN 10% points	-23
on record US>CN 100% percent	99
on record US>CN 104% percent	28
on record US>CN 12% percent	-13
on record US>CN 12.5% percent	74
on record US>CN 120% percent	38
on record US>CN 125% percent	-57
on record US>CN 13% percent	-78
on record US>CN 130% percent	37
on record US>CN 145% percent	159
on record US>CN 15% percent	-178
on record US>CN 170% percent	22
on record US>CN 18% percent	-37
on record US>CN 19% percent	-56
on record US>CN 2.5% percent	-27
on record US>CN 20% percent	129
on record US>CN 20% points	23
on record US>CN 23% percent	-10
on record US>CN 24% percent	-42
on record US>CN 24% points	10
on record US>CN 27.5% percent	-15
on record US>CN 3% percent	-89
on record US>CN 30% percent	153
on record US>CN 31% percent	-16
on record US>CN 34% percent	-27
on record US>CN 35% percent	-10
on record US>CN 37.5% percent	37
on record US>CN 39% percent	-37
on record US>CN 40% percent	-41
on record US>CN 45% percent	18
on record US>CN 46% percent	-10
on record US>CN 47% percent	30
on record US>CN 5% percent	-35
on record US>CN 50% percent	-89
on record US>CN 500% percent	26
on record US>CN 54% percent	79
on record US>CN 55% percent	107
on record US>CN 57% percent	18
on record US>CN 60% percent	13
on record US>CN 7.5% percent	127
on record US>CN 80% percent	33
on record US>CN 84% percent	-39
on record US>CN aircraft	-21
on record US>CN aircraft part	-13
on record US>CN aluminium	-23
on record US>CN aluminium sentence	-22
on record US>CN aluminum	-49
on record US>CN aluminum part	-22
on record US>CN aluminum sentence	-29
on record US>CN answered	-12
on record US>CN baseline	22
on record US>CN bean	-58
on record US>CN bean before	-22
on record US>CN bean part	-26
on record US>CN bean sentence	-21
on record US>CN beef	-23
on record US>CN beef part	-15
on record US>CN cabinet	-19
on record US>CN car	-33
on record US>CN car part	-14
on record US>CN car sentence	-32
on record US>CN chicken	-41
on record US>CN chicken part	-40
on record US>CN chip	-29
on record US>CN chip part	-20
on record US>CN chip sentence	-11
on record US>CN coal	-15
on record US>CN coal part	-16
on record US>CN component	-21
on record US>CN copper	-19
on record US>CN copper sentence	-11
on record US>CN cotton	-50
on record US>CN cotton part	-47
on record US>CN countermeasures	21
on record US>CN crane	10
on record US>CN drone	-31
on record US>CN drone part	-26
on record US>CN drone sentence	-12
on record US>CN earth sentence	10
on record US>CN emergency	42
on record US>CN engine	-12
on record US>CN fentanyl	155
on record US>CN furniture	-8
on record US>CN gas part	-16
on record US>CN good	14
on record US>CN good before	11
on record US>CN lamp	16
on record US>CN lamp before	11
on record US>CN lumber	-9
on record US>CN machine	15
on record US>CN machinery	30
on record US>CN machinery part	20
on record US>CN machinery sentence	12
on record US>CN medicine	-50
on record US>CN medicine before	-19
on record US>CN medicine part	-51
on record US>CN oil	6
on record US>CN oil crossed	-26
on record US>CN oil sentence	24
on record US>CN parcel	53
on record US>CN parcel before	29
on record US>CN parcel part	21
on record US>CN parcel sentence	15
on record US>CN parcels	21
on record US>CN polysilicon	-37
on record US>CN polysilicon part	-17
on record US>CN polysilicon sentence	-13
on record US>CN pork	-27
on record US>CN reciprocal	95
on record US>CN retaliatory	-21
on record US>CN section 301	93
on record US>CN shoe	15
on record US>CN soybean	-64
on record US>CN soybean before	-10
on record US>CN soybean in turn	10
on record US>CN soybean part	-47
on record US>CN soybean sentence	-38
on record US>CN steel	-45
on record US>CN steel part	-59
on record US>CN steel sentence	10
on record US>CN suspension	-33
on record US>CN tariff commission	-37
on record US>CN toaster	16
on record US>CN toy	-13
on record US>CN toy part	-9
on record US>CN truck	-14
on record US>CN truck part	-26
on record US>CN wheat	-17
on record US>CN wheat part	-17
on record US>DE	-12
on record US>DE 10% percent	13
on record US>DE 25% percent	10
on record US>DE 27.5% percent	-14
on record US>DE 30% percent	-12
on record US>DE car	-15
on record US>DE car part	-15
on record US>DK	49
on record US>DK 10% percent	48
on record US>DK 25% percent	21
on record US>EC 10% percent	-19
on record US>EC 15% percent	24
on record US>ES	-40
on record US>ES 10% percent	-11
on record US>ES 15% percent	-17
on record US>ES 20% percent	-9
on record US>ES fentanyl	-18
on record US>ES oil	-13
on record US>EU	24
on record US>EU 0% percent	-44
on record US>EU 100% percent	-61
on record US>EU 12.5% percent	-43
on record US>EU 125% percent	-25
on record US>EU 15% percent	116
on record US>EU 150% percent	-13
on record US>EU 18% percent	-13
on record US>EU 19% percent	-11
on record US>EU 20% percent	47
on record US>EU 200% percent	25
on record US>EU 24% percent	-15
on record US>EU 24% points	-21
on record US>EU 25% percent	-66
on record US>EU 250% percent	-12
on record US>EU 27.5% percent	49
on record US>EU 30% percent	22
on record US>EU 31% percent	-14
on record US>EU 39% percent	-28
on record US>EU 40% percent	-14
on record US>EU 46% percent	-11
on record US>EU 50% percent	51
on record US>EU aircraft	-9
on record US>EU aircraft part	-11
on record US>EU aluminium	48
on record US>EU aluminium part	36
on record US>EU aluminium sentence	22
on record US>EU answer	-14
on record US>EU cabinet	-19
on record US>EU car	37
on record US>EU car part	22
on record US>EU car sentence	21
on record US>EU chip	-10
on record US>EU drug	-10
on record US>EU drug part	-10
on record US>EU fentanyl	-17
on record US>EU good before	-22
on record US>EU good part	18
on record US>EU medicine	-11
on record US>EU medicine before	-16
on record US>EU medicine part	17
on record US>EU medicine sentence	-12
on record US>EU metal before	15
on record US>EU metal sentence	-12
on record US>EU oil sentence	9
on record US>EU reciprocal	-11
on record US>EU section 122	11
on record US>EU soybean	-23
on record US>EU soybean part	-11
on record US>EU steel	11
on record US>EU steel before	10
on record US>EU steel part	16
on record US>EU steel sentence	-14
on record US>EU surcharge	24
on record US>EU whiskey	17
on record US>FJ	-11
on record US>FR 10% percent	16
on record US>FR 15% percent	-11
on record US>FR 25% percent	13
on record US>GB	11
on record US>GB 0% percent	27
on record US>GB 10% percent	91
on record US>GB 100% percent	-45
on record US>GB 125% percent	-10
on record US>GB 145% percent	-22
on record US>GB 15% percent	-47
on record US>GB 19% percent	-41
on record US>GB 20% percent	-28
on record US>GB 24% points	-22
on record US>GB 25% percent	56
on record US>GB 27.5% percent	27
on record US>GB 30% percent	-34
on record US>GB 39% percent	-11
on record US>GB 40% percent	-14
on record US>GB 50% percent	-52
on record US>GB 55% percent	-17
on record US>GB 80% percent	-15
on record US>GB aircraft	11
on record US>GB aircraft part	11
on record US>GB aluminium sentence	14
on record US>GB aluminum	18
on record US>GB aluminum sentence	12
on record US>GB baseline	11
on record US>GB beef	-11
on record US>GB beef part	-19
on record US>GB car	41
on record US>GB car part	31
on record US>GB car sentence	14
on record US>GB chip	-12
on record US>GB chip before	-11
on record US>GB ethanol	-46
on record US>GB ethanol part	-20
on record US>GB ethanol sentence	-31
on record US>GB fentanyl	-30
on record US>GB good	-9
on record US>GB good sentence	-12
on record US>GB medicine before	-9
on record US>GB metal	9
on record US>GB reciprocal	-22
on record US>GB section 301	-9
on record US>GB steel	26
on record US>GB steel before	-14
on record US>GB steel part	32
on record US>GB steel sentence	20
on record US>GB whisky	21
on record US>GL	-41
on record US>GL 10% percent	-16
on record US>GL 25% percent	-22
on record US>HK	-29
on record US>HK 10% percent	-18
on record US>HK 100% percent	-10
on record US>HK 12.5% percent	54
on record US>HK 125% percent	-12
on record US>HK 25% percent	-22
on record US>HK 7.5% percent	-21
on record US>HK section 301	-11
on record US>ID	21
on record US>ID 10% percent	12
on record US>ID 15% percent	-19
on record US>ID 19% percent	67
on record US>ID 20% percent	-21
on record US>ID 25% percent	-9
on record US>ID 30% percent	-19
on record US>ID 32% percent	27
on record US>ID 36% percent	-13
on record US>ID surcharge	-12
on record US>IE	-35
on record US>IE 15% percent	-24
on record US>IN	55
on record US>IN 0% percent	-30
on record US>IN 10% percent	-13
on record US>IN 100% percent	10
on record US>IN 12.5% percent	-13
on record US>IN 15% percent	-20
on record US>IN 18% percent	96
on record US>IN 19% percent	-20
on record US>IN 20% percent	-53
on record US>IN 24% points	-16
on record US>IN 25% percent	80
on record US>IN 26% percent	20
on record US>IN 30% percent	-30
on record US>IN 35% percent	-10
on record US>IN 39% percent	-14
on record US>IN 40% percent	-18
on record US>IN 50% percent	62
on record US>IN 54% percent	-9
on record US>IN 6% percent	-12
on record US>IN account	13
on record US>IN car	-16
on record US>IN cotton	-18
on record US>IN cotton part	-18
on record US>IN crude	19
on record US>IN medicine	-10
on record US>IN oil	76
on record US>IN oil before	10
on record US>IN oil part	42
on record US>IN oil sentence	40
on record US>IN purchase	15
on record US>IN steel	-12
on record US>IN steel part	-11
on record US>IR	-28
on record US>IR 100% percent	-11
on record US>IR oil	-11
on record US>IT	34
on record US>JM	-29
on record US>JP	33
on record US>JP 0% percent	-31
on record US>JP 10% percent	-36
on record US>JP 100% percent	-33
on record US>JP 12.5% percent	37
on record US>JP 15% percent	71
on record US>JP 18% percent	-10
on record US>JP 2.5% percent	35
on record US>JP 20% percent	-40
on record US>JP 24% percent	46
on record US>JP 24% points	-19
on record US>JP 25% percent	-9
on record US>JP 27.5% percent	33
on record US>JP 35% percent	10
on record US>JP 39% percent	-15
on record US>JP 40% percent	-11
on record US>JP 50% percent	12
on record US>JP aircraft	12
on record US>JP aluminium	25
on record US>JP aluminium before	12
on record US>JP aluminium part	9
on record US>JP car	33
on record US>JP car sentence	30
on record US>JP medicine	-13
on record US>JP section 232	9
on record US>JP steel	21
on record US>JP steel part	13
on record US>JP surcharge	-15
on record US>KH 100% percent	-19
on record US>KH 19% percent	37
on record US>KH 20% percent	-22
on record US>KR	12
on record US>KR 0% percent	21
on record US>KR 10% percent	-63
on record US>KR 100% percent	-62
on record US>KR 12.5% percent	35
on record US>KR 15% percent	91
on record US>KR 19% percent	-9
on record US>KR 2.5% percent	-25
on record US>KR 20% percent	-49
on record US>KR 24% points	-48
on record US>KR 25% percent	41
on record US>KR 3% percent	-15
on record US>KR 30% percent	-16
on record US>KR 32% percent	-11
on record US>KR 50% percent	20
on record US>KR aluminium	10
on record US>KR aluminum	15
on record US>KR aluminum part	16
on record US>KR car	55
on record US>KR car part	46
on record US>KR car sentence	20
on record US>KR chip before	-16
on record US>KR copper	-10
on record US>KR copper part	-10
on record US>KR fentanyl	-36
on record US>KR letter	14
on record US>KR lumber	17
on record US>KR lumber part	16
on record US>KR medicine	24
on record US>KR medicine part	22
on record US>KR oil	-16
on record US>KR oil sentence	-15
on record US>KR polysilicon	-10
on record US>KR reciprocal	-10
on record US>KR steel	10
on record US>KR steel part	19
on record US>KR steel sentence	-14
on record US>KR surcharge	-17
on record US>KR truck	-10
on record US>LA	25
on record US>LA 40% percent	31
on record US>LI 15% percent	11
on record US>MA	-13
on record US>MX 0% percent	12
on record US>MX 10% percent	-50
on record US>MX 25% percent	51
on record US>MX 30% percent	16
on record US>MX 35% percent	-41
on record US>MX aluminium	12
on record US>MX car	-15
on record US>MX car sentence	-13
on record US>MX copper	14
on record US>MX metal	-12
on record US>MX oil	15
on record US>MX oil part	14
on record US>MX tomato	10
on record US>MX truck	-10
on record US>MX truck part	-26
on record US>MX truck sentence	15
on record US>MY 0% percent	26
on record US>MY 10% percent	9
on record US>MY 100% percent	-50
on record US>MY 15% percent	-9
on record US>MY 19% percent	46
on record US>MY 20% percent	-33
on record US>MY 24% points	-9
on record US>MY 25% percent	12
on record US>NO	14
on record US>NO 10% percent	12
on record US>NZ	-43
on record US>NZ 0% percent	-11
on record US>PE	-34
on record US>PG	-10
on record US>PH	23
on record US>PH 0% percent	-25
on record US>PH 12.5% percent	15
on record US>PH 19% percent	40
on record US>PK	12
on record US>PK 19% percent	40
on record US>PK 20% percent	-11
on record US>PL	-11
on record US>RU	-129
on record US>RU 100% percent	-76
on record US>RU 25% percent	-38
on record US>RU 50% percent	-22
on record US>RU crude	-22
on record US>RU oil	-86
on record US>RU oil before	-10
on record US>RU oil part	-48
on record US>RU oil sentence	-46
on record US>SE	-72
on record US>SE 100% percent	-17
on record US>SE 15% percent	-13
on record US>SE 24% points	-15
on record US>SE 30% percent	-11
on record US>SE oil	-11
on record US>SY 41% percent	18
on record US>TH	23
on record US>TH 0% percent	-13
on record US>TH 100% percent	-18
on record US>TH 19% percent	53
on record US>TH 20% percent	-37
on record US>TH 36% percent	34
on record US>TR	-21
on record US>TW	34
on record US>TW 10% percent	22
on record US>TW 12.5% percent	-15
on record US>TW 15% percent	32
on record US>TW 20% percent	64
on record US>TW 25% percent	-44
on record US>TW 32% percent	16
on record US>TW car	-14
on record US>TW car sentence	-14
on record US>TW section 232	10
on record US>TW semiconductor	-16
on record US>VN	48
on record US>VN 0% percent	-46
on record US>VN 10% percent	-9
on record US>VN 100% percent	-18
on record US>VN 12.5% percent	52
on record US>VN 15% percent	-27
on record US>VN 18% percent	-14
on record US>VN 19% percent	-79
on record US>VN 20% percent	101
on record US>VN 25% percent	-13
on record US>VN 30% percent	-21
on record US>VN 31% percent	13
on record US>VN 40% percent	51
on record US>VN 46% percent	58
on record US>VN 50% percent	-10
on record US>VN aircraft	-14
on record US>VN furniture	15
on record US>VN good	-13
on record US>VN reciprocal	-9
on record US>ZA	9
on record US>ZA 10% percent	11
on record US>ZA 30% percent	16
on record US>all	82
on record US>all 0% percent	-49
on record US>all 10% percent	109
on record US>all 100% percent	105
on record US>all 104% percent	-10
on record US>all 12.5% percent	-63
on record US>all 120% percent	-13
on record US>all 125% percent	-57
on record US>all 13% percent	-26
on record US>all 145% percent	-46
on record US>all 15% percent	66
on record US>all 150% percent	33
on record US>all 17% percent	-12
on record US>all 18% percent	-15
on record US>all 19% percent	-40
on record US>all 2.5% percent	-22
on record US>all 20% percent	-69
on record US>all 200% percent	29
on record US>all 24% percent	-24
on record US>all 24% points	-101
on record US>all 25% percent	43
on record US>all 250% percent	31
on record US>all 27.5% percent	-48
on record US>all 3% percent	-52
on record US>all 30% percent	-19
on record US>all 31% percent	-24
on record US>all 34% percent	-39
on record US>all 35% percent	-52
on record US>all 37.5% percent	-12
on record US>all 39% percent	-50
on record US>all 40% percent	29
on record US>all 45% percent	-15
on record US>all 50% percent	75
on record US>all 54% percent	-18
on record US>all 55% percent	-44
on record US>all 7.5% percent	-53
on record US>all 75% percent	-12
on record US>all 84% percent	-24
on record US>all aluminium	-8
on record US>all aluminium part	-28
on record US>all aluminum	41
on record US>all aluminum before	10
on record US>all aluminum part	7
on record US>all aluminum sentence	32
on record US>all answer	19
on record US>all antidumping	-17
on record US>all banana	-9
on record US>all bean	-28
on record US>all bean part	-15
on record US>all cabinet	40
on record US>all cabinet part	23
on record US>all car	-20
on record US>all car before	-21
on record US>all car crossed	-10
on record US>all car part	-23
on record US>all car sentence	11
on record US>all chicken	-26
on record US>all chicken part	-26
on record US>all chip	43
on record US>all chip before	18
on record US>all chip part	27
on record US>all chip sentence	10
on record US>all coffee	-15
on record US>all component	22
on record US>all copper	50
on record US>all copper part	27
on record US>all copper sentence	32
on record US>all cotton	-15
on record US>all cotton part	-14
on record US>all drone	37
on record US>all drone part	31
on record US>all drone sentence	15
on record US>all drug	30
on record US>all drug part	26
on record US>all emergency	-26
on record US>all engine	-16
on record US>all fentanyl	-75
on record US>all furniture	22
on record US>all good	19
on record US>all good before	17
on record US>all good part	13
on record US>all good sentence	-10
on record US>all lamp	-23
on record US>all lamp before	-17
on record US>all lumber before	-13
on record US>all lumber part	-14
on record US>all lumber sentence	13
on record US>all machine	-15
on record US>all machine part	-17
on record US>all machinery part	-13
on record US>all machinery sentence	8
on record US>all medicine	62
on record US>all medicine before	48
on record US>all medicine part	40
on record US>all metal	33
on record US>all metal part	14
on record US>all metal sentence	34
on record US>all oil	-31
on record US>all oil before	-13
on record US>all oil sentence	-21
on record US>all parcel	-20
on record US>all parcel before	-11
on record US>all pipe	9
on record US>all polysilicon	46
on record US>all polysilicon part	20
on record US>all polysilicon sentence	20
on record US>all reciprocal	13
on record US>all section 122	10
on record US>all section 301	-55
on record US>all semiconductor	13
on record US>all semiconductor part	22
on record US>all sofa	12
on record US>all sofa part	13
on record US>all soybean	-30
on record US>all soybean sentence	-17
on record US>all steel	49
on record US>all steel part	46
on record US>all steel sentence	9
on record US>all surcharge	51
on record US>all timber	10
on record US>all timber sentence	16
on record US>all toaster	-13
on record US>all toy	12
on record US>all toy part	12
on record US>all truck	22
on record US>all truck part	43
on record US>all truck sentence	-19
on record US>all vehicle	-22
on record US>all whisky	-12
on record UY>AR	-11
on record UY>AR 0% percent	13
on record UY>AR 24% percent	-12
on record UY>BR	-24
on record UY>CH	-10
on record UY>CL	-14
on record UY>PY	-19
on record UY>PY 0% percent	-9
on record UY>all	-13
on record UZ>IR	-17
on record UZ>KZ 10% percent	9
on record UZ>KZ 15% percent	10
on record UZ>KZ 30% percent	15
on record UZ>KZ wheat	10
on record UZ>PK	20
on record UZ>TR yarn	-8
on record VN>AR	12
on record VN>AU	-12
on record VN>BR	11
on record VN>BR 20% percent	10
on record VN>CL	11
on record VN>CL 6% percent	-19
on record VN>CN	-43
on record VN>CO	-14
on record VN>CO coffee	-14
on record VN>CO coffee part	-13
on record VN>EU	-15
on record VN>GB	-15
on record VN>ID	-18
on record VN>IN	-23
on record VN>JP	-33
on record VN>KH 0% percent	15
on record VN>LA	-14
on record VN>MX	-13
on record VN>MY	8
on record VN>NO salmon	19
on record VN>PH rice	-11
on record VN>PK	18
on record VN>PK 18% percent	9
on record VN>TH	-42
on record VN>US	-21
on record VN>US 0% percent	40
on record VN>US 10% percent	-17
on record VN>US 20% percent	-24
on record VN>US 31% percent	-14
on record VN>US 40% percent	-32
on record VN>US 46% percent	-16
on record VN>US good	20
on record VN>US good part	12
on record VN>all	-38
on record WS>FJ	-20
on record WS>NZ taro part	-16
on record WS>TO	-16
on record WS>all	11
on record WS>all 25% percent	14
on record ZA>BR	23
on record ZA>BW	-11
on record ZA>CL 0% percent	-17
on record ZA>EG	-19
on record ZA>IN	16
on record ZA>JP	-11
on record ZA>KE	15
on record ZA>MZ	-13
on record ZA>NA	-13
on record ZA>NO	12
on record ZA>ZM	25
on record ZA>ZM 5% percent	13
on record ZA>ZW	-11
on record ZA>all	-18
on record ZM>CD	-13
on record ZM>KE	12
on record ZM>MZ	20
on record ZM>ZA	-18
on record ZM>ZA 5% percent	-14
on record ZM>ZW	26
on record ZM>all	-15
on record ZW>MZ	26
on record ZW>ZM	-30
on:US	-40
on:absent, 0 here	-12
on:absent, 1 here	-29
on:absent, 2 here	-63
on:alone	12
on:by 0	16
on:by 1	12
on:by 3	-19
on:by no	-19
on:cue=by1	20
on:cue=by2	-11
on:cue=by3	14
on:cue=none	23
on:cue=on1	35
on:cue=on3	38
on:f by0.5	12
on:f by1	33
on:f by2	19
on:f by3	21
on:f on2	12
on:f on3	15
on:focus owner	20
on:focus speaker	-17
on:focus subject	32
on:goods before also	-28
on:goods before own	30
on:goods crossed own	25
on:goods crossed sure	22
on:goods in turn also	-11
on:goods in turn not	-63
on:goods in turn own	65
on:goods in turn sure	55
on:goods met by before	-23
on:goods met by crossed	-23
on:goods met by in turn	-12
on:goods met by part	-44
on:goods met by sentence	-19
on:goods met on before	18
on:goods met on crossed	28
on:goods met on in turn	20
on:goods met on part	25
on:goods met on sentence	30
on:goods part nobody's	-15
on:goods sentence nobody's	-25
on:goods sentence not	2
on:head by1	10
on:head by2	-12
on:head by3	-12
on:head first	66
on:head last	37
on:head on1	74
on:head on2	24
on:head on3	27
on:home true	24
on:last by	23
on:last by absent and	40
on:last by absent and so	15
on:last by absent and so named	-36
on:last by absent comma	26
on:last by absent far	-11
on:last by absent far named	-14
on:last by absent next sentence named	16
on:last by absent paragraph named	25
on:last by absent to	-26
on:last by and	16
on:last by and so	20
on:last by and so named	34
on:last by by0.5 and so	-16
on:last by by1 and	14
on:last by by1 and so	12
on:last by by1 and so named	-11
on:last by by1 comma named	-9
on:last by by1 far named	6
on:last by by1 from named	-11
on:last by by1 next sentence	-13
on:last by by1 next sentence named	-29
on:last by by1 on	-11
on:last by by1 on named	-11
on:last by by1 paragraph named	-17
on:last by by2 and	-45
on:last by by2 comma	10
on:last by by2 far	20
on:last by by2 far named	8
on:last by by2 from named	23
on:last by by2 next sentence named	-19
on:last by by2 paragraph named	-22
on:last by by2 to	-19
on:last by by2 while	10
on:last by by3 and so	-48
on:last by by3 and so named	35
on:last by by3 comma	-18
on:last by by3 comma named	16
on:last by by3 far named	-20
on:last by by3 from named	19
on:last by by3 next sentence named	11
on:last by by3 on	-19
on:last by by3 on named	-10
on:last by by3 to	-16
on:last by by3 while	9
on:last by comma	13
on:last by comma named	15
on:last by far	-10
on:last by far named	-8
on:last by from	-22
on:last by from named	22
on:last by next sentence named	19
on:last by none and	-20
on:last by none and so	25
on:last by none far	15
on:last by none from	-13
on:last by none on named	11
on:last by none while	-30
on:last by none while named	33
on:last by on	-16
on:last by on1 far	-11
on:last by on1 far named	-16
on:last by on2 and	-13
on:last by on2 and so	18
on:last by on2 and so named	20
on:last by on2 comma	-24
on:last by on2 comma named	33
on:last by on2 far	-25
on:last by on2 far named	-17
on:last by on2 next sentence named	22
on:last by on2 paragraph named	16
on:last by on2 while	-10
on:last by on3 and so	-26
on:last by on3 and so named	27
on:last by on3 comma named	-11
on:last by on3 far named	15
on:last by on3 from named	-13
on:last by on3 next sentence	12
on:last by on3 next sentence named	22
on:last by on3 while named	23
on:last by to	-62
on:last by while named	30
on:last none	-11
on:last none absent and	-65
on:last none absent and so	-65
on:last none absent and so named	-93
on:last none absent comma	-53
on:last none absent comma named	-71
on:last none absent far	-9
on:last none absent far named	-128
on:last none absent from	-48
on:last none absent from named	-14
on:last none absent next sentence	-56
on:last none absent next sentence named	-128
on:last none absent on	-23
on:last none absent on named	-34
on:last none absent paragraph	-39
on:last none absent paragraph named	-33
on:last none absent to	-35
on:last none absent while	-26
on:last none absent while named	-51
on:last none and	-19
on:last none and so	-59
on:last none and so named	32
on:last none by1 and so	21
on:last none by1 and so named	14
on:last none by1 comma	-14
on:last none by1 far	-53
on:last none by1 far named	47
on:last none by1 next sentence named	20
on:last none by1 paragraph	-22
on:last none by1 paragraph named	18
on:last none by2 and so	-11
on:last none by2 and so named	26
on:last none by2 comma	34
on:last none by2 far named	21
on:last none by2 from	12
on:last none by2 next sentence	-40
on:last none by2 paragraph named	12
on:last none by2 while named	26
on:last none by3 next sentence named	-21
on:last none comma	-27
on:last none comma named	34
on:last none far	-17
on:last none far named	43
on:last none from	-34
on:last none from named	-13
on:last none next sentence	-70
on:last none next sentence named	37
on:last none none and so	-25
on:last none none and so named	13
on:last none none comma	12
on:last none none comma named	45
on:last none none far	-7
on:last none none far named	46
on:last none none next sentence named	54
on:last none none on named	17
on:last none none while named	20
on:last none on	-36
on:last none on1 and	11
on:last none on1 and so named	28
on:last none on1 comma named	11
on:last none on1 far named	32
on:last none on2 and	26
on:last none on2 and so	-13
on:last none on2 and so named	38
on:last none on2 comma	-19
on:last none on2 comma named	41
on:last none on2 far named	25
on:last none on2 next sentence	-14
on:last none on2 next sentence named	38
on:last none on2 on named	13
on:last none on2 paragraph	-14
on:last none on2 while named	17
on:last none on3 comma	19
on:last none on3 comma named	16
on:last none on3 far	12
on:last none on3 far named	19
on:last none on3 next sentence	24
on:last none on3 next sentence named	41
on:last none on3 paragraph named	20
on:last none paragraph	-60
on:last none paragraph named	26
on:last none to	-47
on:last none while	-26
on:last none while named	17
on:last on absent and so	23
on:last on absent and so named	72
on:last on absent comma	12
on:last on absent comma named	43
on:last on absent far named	-9
on:last on absent from	28
on:last on absent next sentence	17
on:last on absent next sentence named	13
on:last on absent on	47
on:last on absent on named	21
on:last on absent to	48
on:last on absent while	27
on:last on absent while named	30
on:last on and so	16
on:last on and so named	-42
on:last on by0.5 and so named	-14
on:last on by0.5 next sentence	10
on:last on by1 comma	19
on:last on by1 comma named	13
on:last on by1 far	11
on:last on by1 far named	-17
on:last on by1 next sentence	-13
on:last on by1 next sentence named	-19
on:last on by1 on	-24
on:last on by1 paragraph	-15
on:last on by2 and so	-8
on:last on by2 and so named	20
on:last on by2 comma named	23
on:last on by2 from	-12
on:last on by2 next sentence	17
on:last on by2 next sentence named	-18
on:last on by2 on named	-13
on:last on by2 paragraph named	-30
on:last on by2 to	14
on:last on by2 while	24
on:last on by2 while named	24
on:last on by3 and so	11
on:last on by3 and so named	-18
on:last on by3 far	-10
on:last on by3 from	9
on:last on by3 next sentence	8
on:last on by3 to	8
on:last on comma	37
on:last on comma named	-40
on:last on far	-27
on:last on far named	-43
on:last on from	48
on:last on from named	-13
on:last on next sentence	14
on:last on next sentence named	-36
on:last on none and	13
on:last on none and so	27
on:last on none and so named	-42
on:last on none comma named	-40
on:last on none from named	-16
on:last on none next sentence	-19
on:last on none next sentence named	-40
on:last on none on	14
on:last on none on named	-14
on:last on none paragraph	-8
on:last on none to	14
on:last on none while	13
on:last on none while named	-32
on:last on on	47
on:last on on named	-12
on:last on on1 and so	-15
on:last on on1 and so named	-21
on:last on on1 far named	-14
on:last on on1 next sentence	11
on:last on on2 and	-20
on:last on on2 and so named	-10
on:last on on2 comma	34
on:last on on2 comma named	-19
on:last on on2 far	-52
on:last on on2 from	9
on:last on on2 next sentence	-22
on:last on on2 on	32
on:last on on2 on named	-10
on:last on on2 paragraph	7
on:last on on2 while	21
on:last on on3 and	23
on:last on on3 and so	-11
on:last on on3 and so named	-52
on:last on on3 comma	16
on:last on on3 comma named	-43
on:last on on3 far	9
on:last on on3 far named	-20
on:last on on3 from	24
on:last on on3 next sentence	15
on:last on on3 paragraph named	12
on:last on on3 while	-22
on:last on on3 while named	-38
on:last on paragraph named	-26
on:last on to	69
on:last on while	34
on:last on while named	-31
on:name , ,	19
on:name , .	12
on:name , and	16
on:name , duty	11
on:name , had	20
on:name , has	-28
on:name , is	-24
on:name , number	-11
on:name , own agent	20
on:name , own word	-10
on:name : ,	10
on:name : has	9
on:name : level	-17
on:name : number	21
on:name : on	-10
on:name : own number	11
on:name : word	-10
on:name ; ,	14
on:name ; own number	-11
on:name and :	16
on:name and ;	9
on:name and and	-18
on:name and are	9
on:name and duty	-8
on:name and level	14
on:name and number	-8
on:name and on	17
on:name and own ,	-8
on:name and own duty	34
on:name and own number	-18
on:name and own on	31
on:name and verb impose	13
on:name and verb stay	16
on:name and verb up	-22
on:name and will	28
on:name and word	29
on:name begin ,	22
on:name begin :	31
on:name begin duty	9
on:name begin goods	-22
on:name begin had	16
on:name begin has	17
on:name begin is	10
on:name begin level	-28
on:name begin number	38
on:name begin on	-39
on:name begin own :	13
on:name begin own duty	-45
on:name begin own gate	-14
on:name begin own goods	20
on:name begin own is	19
on:name begin own sender	15
on:name begin own verb impose	13
on:name begin own verb up	30
on:name begin own word	12
on:name begin verb agree	15
on:name begin verb end	-26
on:name begin verb impose	15
on:name begin verb propose	13
on:name begin verb sell	9
on:name begin verb up	-21
on:name begin was	26
on:name begin will	-15
on:name begin would	-17
on:name begin —	30
on:name for ,	29
on:name for .	28
on:name for :	12
on:name for duty	27
on:name for level	28
on:name for number	28
on:name for to	17
on:name from ,	23
on:name from :	9
on:name from and	-12
on:name from duty	13
on:name from number	20
on:name from verb bear	11
on:name from verb impose	14
on:name from will	12
on:name from word	27
on:name goods number	-33
on:name if verb impose	12
on:name in .	11
on:name in :	-28
on:name in and	-39
on:name in are	23
on:name in for	11
on:name in goods	-18
on:name in number	15
on:name in verb bear	11
on:name in verb impose	-13
on:name in verb stay	17
on:name in word	-56
on:name into ,	-16
on:name into .	-12
on:name into at	-14
on:name into number	-24
on:name number has	16
on:name of .	-14
on:name of :	24
on:name of duty	10
on:name of goods	11
on:name of is	17
on:name of number	11
on:name of own duty	-11
on:name of own word	-11
on:name of verb bear	19
on:name of verb stay	15
on:name of word	24
on:name on ,	-16
on:name on goods	45
on:name on number	15
on:name that ,	18
on:name that had	15
on:name that level	-18
on:name that verb impose	-37
on:name that was	-8
on:name that will	-25
on:name that would	-21
on:name then verb impose	13
on:name to own word	13
on:name verb bear at	-18
on:name verb bear duty	-20
on:name verb bear number	-11
on:name verb impose duty	19
on:name verb impose for	-16
on:name verb impose to	-23
on:name verb propose to	-12
on:name verb return verb impose	-17
on:name verb say would	-13
on:name what level	-14
on:name which verb impose	-12
on:name with ,	15
on:name with ;	-10
on:name with at	21
on:name with goods	-34
on:name with in	17
on:name with verb impose	15
on:name with was	-14
on:name with word	17
on:name word .	17
on:name word and	-19
on:name word goods	9
on:name word level	8
on:name word number	-21
on:name word own agent	-17
on:name word own duty	-17
on:name word own level	-19
on:name word own number	38
on:name word own word	-19
on:name word verb ask	24
on:name word verb end	-11
on:name word was	20
on:name word will	-18
on:name word word	-21
on:name — and	-9
on:named 0	27
on:named 1	21
on:named 2	-38
on:named 3	-50
on:named no	85
on:nearest after by0.5 part 0	23
on:nearest after by1 part 0	-33
on:nearest after by1 sentence 0	19
on:nearest after by1 sentence 1	-15
on:nearest after by2 part 0	15
on:nearest after by3 part 0	8
on:nearest after none sentence 0	-25
on:nearest after on1 part 0	19
on:nearest after on2 part 0	16
on:nearest after on2 part 1	-10
on:nearest after on2 sentence 0	10
on:nearest after on3 part 0	41
on:nearest after on3 sentence 1	12
on:nearest before by0.5 sentence 0	-18
on:nearest before by1 part 1	-9
on:nearest before by2 part 1	-25
on:nearest before by2 sentence 1	-10
on:nearest before by3 part 0	-26
on:nearest before by3 part 1	-39
on:nearest before by3 sentence 1	-20
on:nearest before none part 0	24
on:nearest before none part 1	-32
on:nearest before none sentence 0	45
on:nearest before none sentence 1	15
on:nearest before on1 part 0	16
on:nearest before on1 sentence 0	11
on:nearest before on1 sentence 1	46
on:nearest before on2 part 0	13
on:nearest before on2 sentence 0	9
on:nearest before on2 sentence 1	17
on:nearest before on3 part 0	39
on:nearest before on3 part 1	34
on:nearest before on3 sentence 0	50
on:nearest before on3 sentence 1	46
on:not own here	7
on:not own them	-22
on:not own there	11
on:not own they	-25
on:not own we	14
on:not top by absent	-27
on:not top on	13
on:not top on absent	-19
on:not writer	12
on:not writer here	11
on:not writer our	18
on:not writer there	-8
on:not writer us	-19
on:not writer we	24
on:on 0	-9
on:on no	25
on:own abroad	-25
on:own here	-11
on:own our	14
on:own them	-23
on:own us	10
on:pa0	42
on:pa0 cue=by0.5	24
on:pa0 cue=by1	-38
on:pa0 cue=by3	9
on:pa0 cue=on1	21
on:pa0 cue=on2	19
on:pa0 cue=on3	23
on:pa0 name	80
on:pa0 name and number	32
on:pa0 name and own duty	14
on:pa0 name and own number	-20
on:pa0 name and own on	13
on:pa0 name for ,	44
on:pa0 name for .	37
on:pa0 name for and	24
on:pa0 name from ,	23
on:pa0 name from and	17
on:pa0 name from number	-31
on:pa0 name from word	18
on:pa0 name in ,	-32
on:pa0 name in .	-25
on:pa0 name in and	-29
on:pa0 name into .	-20
on:pa0 name of ,	24
on:pa0 name of own duty	-10
on:pa0 name of verb stay	11
on:pa0 name on ,	15
on:pa0 name on .	12
on:pa0 next=)	18
on:pa0 next=,	44
on:pa0 next=.	48
on:pa0 next=agent	16
on:pa0 next=and	12
on:pa0 next=at	11
on:pa0 next=gate	-24
on:pa0 next=goods	-25
on:pa0 next=level	14
on:pa0 next=own .	13
on:pa0 next=own duty	24
on:pa0 next=own goods	-10
on:pa0 next=own on	15
on:pa0 next=to	19
on:pa0 next=verb impose	-15
on:pa0 next=verb stay	30
on:pa0 person	-18
on:pa0 port	-16
on:pa0 port at and	-11
on:pa0 port from .	24
on:pa0 port in ,	-25
on:pa0 port in ;	-9
on:pa0 prep=%	-10
on:pa0 prep=as	9
on:pa0 prep=at	-48
on:pa0 prep=by	-32
on:pa0 prep=for	98
on:pa0 prep=from	50
on:pa0 prep=in	-104
on:pa0 prep=into	-26
on:pa0 prep=on	39
on:pa0 prep=over	-20
on:pa0 prep=with	17
on:pa0 prep=word	-13
on:pa0 pronoun it	-53
on:pa0 pronoun it on ,	-22
on:pa0 pronoun its	-27
on:pa0 pronoun its on goods	-15
on:pa0 pronoun our	-38
on:pa0 pronoun our on goods	-46
on:pa0 pronoun ours	13
on:pa0 pronoun their	-16
on:pa0 pronoun their on goods	-16
on:pa0 pronoun them	-15
on:pa0 pronoun them on .	-15
on:pa0 pronoun they	-34
on:pa0 pronoun we	11
on:pa0 quality	48
on:pa0 quality and goods	-41
on:pa0 quality at gate	-25
on:pa0 quality of goods	-17
on:pa0 quality on ,	14
on:pa0 quality on .	53
on:pa0 quality on gate	-17
on:pa0 quality on goods	47
on:pa0 quality over goods	-15
on:pa0 quality word goods	-10
on:pa0 quality word word	-18
on:pa0 seat in ,	-16
on:pa0 seat in .	-26
on:pa1 cue=by1	20
on:pa1 cue=by2	-12
on:pa1 cue=on2	-27
on:pa1 cue=on3	17
on:pa1 name	19
on:pa1 name for .	-9
on:pa1 name in ,	-15
on:pa1 name in .	14
on:pa1 name on goods	9
on:pa1 port	-13
on:pa1 quality of goods	14
on:pa1 quality on goods	-17
on:pb0	51
on:pb0 cue=by0.5	-13
on:pb0 cue=by1	11
on:pb0 cue=by3	-13
on:pb0 cue=none	35
on:pb0 cue=on1	17
on:pb0 cue=on3	32
on:pb0 name	68
on:pb0 name , and	11
on:pb0 name , at	16
on:pb0 name , had	15
on:pb0 name , has	-22
on:pb0 name , is	-36
on:pb0 name , level	-12
on:pb0 name , number	31
on:pb0 name , own number	30
on:pb0 name , verb impose	-28
on:pb0 name , will	-26
on:pb0 name , word	-16
on:pb0 name : and	-15
on:pb0 name : level	-10
on:pb0 name : number	14
on:pb0 name : own goods	9
on:pb0 name : verb impose	-11
on:pb0 name ; verb impose	-13
on:pb0 name and are	10
on:pb0 name and at	-13
on:pb0 name and duty	-11
on:pb0 name and is	14
on:pb0 name and level	9
on:pb0 name and number	-13
on:pb0 name and verb bear	12
on:pb0 name and verb impose	9
on:pb0 name and will	8
on:pb0 name and word	11
on:pb0 name begin and	-11
on:pb0 name begin duty	9
on:pb0 name begin for	10
on:pb0 name begin goods	-17
on:pb0 name begin had	33
on:pb0 name begin has	12
on:pb0 name begin is	18
on:pb0 name begin number	35
on:pb0 name begin own agent	11
on:pb0 name begin own duty	-12
on:pb0 name begin own goods	25
on:pb0 name begin own is	13
on:pb0 name begin own level	24
on:pb0 name begin own verb impose	17
on:pb0 name begin own verb up	19
on:pb0 name begin own word	10
on:pb0 name begin verb end	-15
on:pb0 name begin verb sell	18
on:pb0 name begin verb stay	15
on:pb0 name begin verb up	-17
on:pb0 name begin was	20
on:pb0 name begin will	-22
on:pb0 name for duty	11
on:pb0 name for level	23
on:pb0 name for number	25
on:pb0 name for word	21
on:pb0 name from and	-33
on:pb0 name from duty	16
on:pb0 name from number	36
on:pb0 name from verb bear	19
on:pb0 name from will	11
on:pb0 name goods number	-22
on:pb0 name if word	-21
on:pb0 name in at	-19
on:pb0 name in goods	-10
on:pb0 name in word	-13
on:pb0 name into at	-26
on:pb0 name into number	-13
on:pb0 name of is	12
on:pb0 name of number	23
on:pb0 name of verb bear	12
on:pb0 name of verb impose	-14
on:pb0 name of will	13
on:pb0 name on to	10
on:pb0 name that duty	9
on:pb0 name that had	27
on:pb0 name that has	10
on:pb0 name that verb impose	-17
on:pb0 name that was	-8
on:pb0 name that will	-20
on:pb0 name that would	-15
on:pb0 name then has	-22
on:pb0 name to at	-16
on:pb0 name verb bear at	-24
on:pb0 name verb bear duty	-12
on:pb0 name verb impose duty	14
on:pb0 name verb impose number	10
on:pb0 name verb impose to	-12
on:pb0 name verb say would	-14
on:pb0 name which duty	12
on:pb0 name which verb impose	-10
on:pb0 name with verb impose	10
on:pb0 name word had	-15
on:pb0 name word number	-12
on:pb0 name word own number	28
on:pb0 name word verb ask	17
on:pb0 name word verb impose	-12
on:pb0 next=-	-11
on:pb0 next=.	14
on:pb0 next=agent	-20
on:pb0 next=and	-31
on:pb0 next=at	-28
on:pb0 next=by	-34
on:pb0 next=duty	-29
on:pb0 next=for	-24
on:pb0 next=from	-14
on:pb0 next=gate	-27
on:pb0 next=goods	16
on:pb0 next=had	11
on:pb0 next=number	41
on:pb0 next=on	-17
on:pb0 next=or	11
on:pb0 next=own agent	-10
on:pb0 next=own at	25
on:pb0 next=own duty	-24
on:pb0 next=own gate	-14
on:pb0 next=own goods	43
on:pb0 next=own is	27
on:pb0 next=own level	31
on:pb0 next=own number	20
on:pb0 next=own on	-12
on:pb0 next=own sender	10
on:pb0 next=own to	14
on:pb0 next=own verb bear	22
on:pb0 next=own verb up	13
on:pb0 next=own word	23
on:pb0 next=own would	-18
on:pb0 next=to	-9
on:pb0 next=verb ask	52
on:pb0 next=verb bear	16
on:pb0 next=verb down	-10
on:pb0 next=verb end	-26
on:pb0 next=verb impose	-14
on:pb0 next=verb propose	13
on:pb0 next=verb sell	38
on:pb0 next=verb up	-37
on:pb0 next=was	13
on:pb0 next=will	-23
on:pb0 next=with	10
on:pb0 next=would	-27
on:pb0 person " are	-13
on:pb0 person , verb impose	-21
on:pb0 person begin has	-10
on:pb0 person word has	16
on:pb0 person word verb impose	16
on:pb0 port	-18
on:pb0 port in word	20
on:pb0 prep="	-11
on:pb0 prep=,	31
on:pb0 prep=-	17
on:pb0 prep=.	20
on:pb0 prep=:	10
on:pb0 prep=;	26
on:pb0 prep=and	7
on:pb0 prep=as	-10
on:pb0 prep=at	-38
on:pb0 prep=because	-11
on:pb0 prep=begin	39
on:pb0 prep=but	-25
on:pb0 prep=for	13
on:pb0 prep=from	47
on:pb0 prep=in	-24
on:pb0 prep=into	-53
on:pb0 prep=number	-30
on:pb0 prep=of	12
on:pb0 prep=on	20
on:pb0 prep=that	12
on:pb0 prep=to	-13
on:pb0 prep=verb bear	-28
on:pb0 prep=verb propose	-17
on:pb0 prep=what	32
on:pb0 prep=when	-11
on:pb0 prep=which	-11
on:pb0 prep=while	13
on:pb0 prep=with	-29
on:pb0 prep=word	-15
on:pb0 prep=—	-10
on:pb0 pronoun government	-20
on:pb0 pronoun he that had	-13
on:pb0 pronoun he that would	28
on:pb0 pronoun his	-15
on:pb0 pronoun i	9
on:pb0 pronoun i begin verb impose	15
on:pb0 pronoun it	-25
on:pb0 pronoun it ; number	10
on:pb0 pronoun it begin has	-9
on:pb0 pronoun it begin is	-11
on:pb0 pronoun it begin level	-17
on:pb0 pronoun it begin verb bear	-18
on:pb0 pronoun it begin verb impose	13
on:pb0 pronoun it begin word	-21
on:pb0 pronoun it that own number	-10
on:pb0 pronoun it that verb impose	-18
on:pb0 pronoun it verb say would	-10
on:pb0 pronoun it word verb impose	-19
on:pb0 pronoun its ; goods	10
on:pb0 pronoun its begin duty	-22
on:pb0 pronoun its begin goods	17
on:pb0 pronoun its begin level	25
on:pb0 pronoun its begin number	-17
on:pb0 pronoun its of duty	12
on:pb0 pronoun its that goods	-15
on:pb0 pronoun its verb impose goods	-36
on:pb0 pronoun its verb impose level	-10
on:pb0 pronoun its verb sell goods	12
on:pb0 pronoun its which goods	14
on:pb0 pronoun its word goods	-11
on:pb0 pronoun my	-28
on:pb0 pronoun our	-17
on:pb0 pronoun our , goods	-9
on:pb0 pronoun our begin duty	9
on:pb0 pronoun our begin goods	-28
on:pb0 pronoun our word goods	-18
on:pb0 pronoun president	-31
on:pb0 pronoun president begin verb impose	-16
on:pb0 pronoun she	25
on:pb0 pronoun their	-20
on:pb0 pronoun their begin goods	-14
on:pb0 pronoun their on goods	-28
on:pb0 pronoun their verb impose number	18
on:pb0 pronoun them	-28
on:pb0 pronoun they	-39
on:pb0 pronoun they begin level	-10
on:pb0 pronoun they begin number	-33
on:pb0 pronoun they begin verb bear	10
on:pb0 pronoun they begin word	-10
on:pb0 pronoun they word had	11
on:pb0 pronoun they word number	11
on:pb0 pronoun trade	24
on:pb0 pronoun trump	-36
on:pb0 pronoun trump begin verb say	-12
on:pb0 pronoun us	-23
on:pb0 pronoun we	23
on:pb0 pronoun we , verb impose	12
on:pb0 pronoun we begin verb ask	17
on:pb0 pronoun we begin verb impose	10
on:pb0 pronoun which	22
on:pb0 pronoun which , level	-12
on:pb0 pronoun which , number	24
on:pb0 pronoun who	-18
on:pb0 pronoun whose	19
on:pb0 pronoun whose , goods	22
on:pb0 quality	52
on:pb0 quality , duty	-13
on:pb0 quality , goods	15
on:pb0 quality , number	11
on:pb0 quality : duty	-14
on:pb0 quality : goods	19
on:pb0 quality ; goods	13
on:pb0 quality and goods	33
on:pb0 quality and number	-12
on:pb0 quality begin agent	-14
on:pb0 quality begin duty	-11
on:pb0 quality begin gate	-15
on:pb0 quality begin number	-10
on:pb0 quality begin sender	10
on:pb0 quality begin verb bear	12
on:pb0 quality begin word	26
on:pb0 quality in goods	16
on:pb0 quality on goods	21
on:pb0 quality on number	19
on:pb0 quality that word	10
on:pb0 quality verb impose duty	-24
on:pb0 quality verb impose level	12
on:pb0 quality word duty	-15
on:pb0 quality word level	-12
on:pb0 quality word number	-29
on:pb0 quality word word	-24
on:pb0 seat	-35
on:pb0 seat , verb impose	10
on:pb0 seat and number	-12
on:pb0 seat begin had	-10
on:pb0 seat begin has	25
on:pb0 seat begin own number	-14
on:pb0 seat begin verb say	29
on:pb0 seat that will	-17
on:pb0 seat word verb impose	-13
on:pb1	-6
on:pb1 cue=by1	-10
on:pb1 cue=by2	-10
on:pb1 cue=by3	11
on:pb1 cue=none	-21
on:pb1 name	-7
on:pb1 name begin number	19
on:pb1 name begin verb impose	17
on:pb1 name in number	12
on:pb1 name verb impose own duty	-16
on:pb1 name word level	13
on:pb1 next=agent	-28
on:pb1 next=duty	16
on:pb1 next=level	16
on:pb1 next=number	-24
on:pb1 next=own duty	-33
on:pb1 next=to	14
on:pb1 next=verb impose	19
on:pb1 next=word	-10
on:pb1 next=would	13
on:pb1 person	-11
on:pb1 person word verb impose	-10
on:pb1 prep=:	12
on:pb1 prep=begin	-9
on:pb1 prep=goods	-15
on:pb1 prep=in	15
on:pb1 prep=of	-22
on:pb1 prep=on	15
on:pb1 prep=then	14
on:pb1 prep=to	-20
on:pb1 prep=verb bear	-15
on:pb1 prep=verb impose	-10
on:pb1 prep=verb say	-10
on:pb1 pronoun his	-19
on:pb1 pronoun it	-13
on:pb1 quality and goods	15
on:pb1 quality begin goods	11
on:pb1 quality begin word	-11
on:pb1 quality of goods	-13
on:pb1 quality on goods	11
on:pb1 quality word goods	-14
on:pb2	-15
on:pb2 cue=by2	-17
on:pb2 cue=on3	-14
on:pb2 name	-19
on:pb2 next=number	-18
on:pb2 next=verb impose	-10
on:pb2 next=would	9
on:pb2 prep=on	-18
on:pb2 quality on goods	-12
on:person " verb say	18
on:person , has	-18
on:person , verb impose	-27
on:person , will	10
on:person . verb say	-14
on:person : has	-12
on:person : number	12
on:person and verb impose	-14
on:person and verb say	-22
on:person begin verb impose	-16
on:person begin verb say	-14
on:person by ,	14
on:person by in	-16
on:person verb say ,	11
on:person which verb impose	-15
on:person word ,	12
on:person word :	9
on:person word had	10
on:person word has	13
on:person word own agent	9
on:person word verb say	7
on:person — verb say	12
on:port at ,	-15
on:port at ;	-14
on:port at and	-14
on:port begin ,	22
on:port from ,	42
on:port from .	24
on:port in ,	-15
on:port in .	-9
on:port in ;	-19
on:port in at	13
on:port in goods	-9
on:port in on	-13
on:port in verb impose	-18
on:port in word	10
on:port of ,	-33
on:port of .	-11
on:pronoun he " verb impose	-11
on:pronoun he , verb impose	-28
on:pronoun he , verb say	-9
on:pronoun he begin verb say	13
on:pronoun he that had	-17
on:pronoun he that would	24
on:pronoun he word verb say	-22
on:pronoun he word would	-10
on:pronoun his verb impose duty	-16
on:pronoun i begin verb impose	12
on:pronoun it , would	-11
on:pronoun it ; number	22
on:pronoun it begin has	-16
on:pronoun it begin level	-17
on:pronoun it begin number	-14
on:pronoun it begin verb bear	-19
on:pronoun it begin verb impose	13
on:pronoun it begin word	-21
on:pronoun it if is	14
on:pronoun it on ,	-23
on:pronoun it that will	12
on:pronoun it verb impose verb say	26
on:pronoun it verb say would	-20
on:pronoun it which had	-10
on:pronoun it word ,	-23
on:pronoun it word has	-13
on:pronoun it word will	-10
on:pronoun its ; goods	11
on:pronoun its begin duty	-30
on:pronoun its begin goods	12
on:pronoun its begin level	26
on:pronoun its begin number	-27
on:pronoun its of goods	-21
on:pronoun its on goods	-25
on:pronoun its that duty	-12
on:pronoun its that goods	-11
on:pronoun its verb impose duty	8
on:pronoun its verb impose goods	-48
on:pronoun its verb sell goods	19
on:pronoun its which goods	13
on:pronoun its word duty	23
on:pronoun its word gate	-27
on:pronoun its word goods	-13
on:pronoun minister begin verb impose	13
on:pronoun minister begin verb say	-11
on:pronoun our begin agent	12
on:pronoun our begin duty	10
on:pronoun our begin goods	-28
on:pronoun our of goods	-33
on:pronoun our on gate	13
on:pronoun our on goods	-48
on:pronoun our word goods	-13
on:pronoun president begin had	-18
on:pronoun president begin verb impose	-24
on:pronoun president begin verb say	11
on:pronoun prime begin verb say	-10
on:pronoun their begin goods	-22
on:pronoun their on goods	-28
on:pronoun them on ,	-10
on:pronoun them on .	-24
on:pronoun they begin level	-20
on:pronoun they begin number	-36
on:pronoun they begin verb bear	9
on:pronoun they begin verb say	10
on:pronoun they if verb impose	-14
on:pronoun they what verb bear	-15
on:pronoun they word verb bear	8
on:pronoun trade , ,	9
on:pronoun trade , verb say	-17
on:pronoun trade begin verb say	11
on:pronoun trump begin duty	-30
on:pronoun trump begin has	-14
on:pronoun we , verb impose	20
on:pronoun we and verb impose	16
on:pronoun we begin verb ask	14
on:pronoun we begin verb impose	22
on:pronoun we word verb say	15
on:pronoun which , has	21
on:pronoun which , level	-16
on:pronoun which , verb sell	20
on:pronoun which , word	-16
on:pronoun whose , goods	20
on:q1 by0.5	-14
on:q1 by0.5 here	15
on:q1 by0.5 other	-10
on:q1 by1	45
on:q1 by1 other here	-20
on:q1 by2 here	-13
on:q1 by3	-20
on:q1 by3 other	13
on:q1 by3 other here	10
on:q1 first	44
on:q1 first other	16
on:q1 named	78
on:q1 named other	14
on:q1 on1	74
on:q1 on1 here	12
on:q1 on1 other	15
on:q1 on2	9
on:q1 on2 here	-17
on:q1 on2 other	11
on:q1 on3	47
on:q1 on3 other	54
on:q1 on3 other here	10
on:q2 by1	10
on:q2 by1 here	-19
on:q2 by2	7
on:q2 by2 here	15
on:q2 by2 other here	-18
on:q2 by3	-12
on:q2 by3 other here	9
on:q2 first	37
on:q2 first other	9
on:q2 named	52
on:q2 named other	28
on:q2 on1	9
on:q2 on1 here	-14
on:q2 on1 other	25
on:q2 on1 other here	-13
on:q2 on3	40
on:q2 on3 here	-14
on:q2 on3 other	46
on:q2 on3 other here	-9
on:quality , duty	-19
on:quality , goods	15
on:quality , level	16
on:quality , word	-19
on:quality : duty	-11
on:quality : goods	21
on:quality ; goods	-17
on:quality ; number	10
on:quality and agent	-16
on:quality and duty	19
on:quality and goods	-22
on:quality and word	-9
on:quality at gate	-36
on:quality begin ,	13
on:quality begin :	16
on:quality begin duty	-15
on:quality begin gate	-16
on:quality begin goods	28
on:quality begin number	-13
on:quality begin sender	11
on:quality begin taker	-18
on:quality begin verb bear	35
on:quality begin word	16
on:quality for goods	22
on:quality for sender	-19
on:quality in goods	12
on:quality of ,	21
on:quality of agent	-11
on:quality of verb stay	10
on:quality on ,	27
on:quality on -	11
on:quality on .	51
on:quality on :	15
on:quality on and	26
on:quality on gate	-26
on:quality on goods	32
on:quality on number	17
on:quality on verb stay	12
on:quality on word	13
on:quality over goods	-19
on:quality that goods	49
on:quality that word	10
on:quality to goods	22
on:quality verb bear goods	14
on:quality verb impose level	15
on:quality verb say agent	-16
on:quality verb say word	-17
on:quality what goods	9
on:quality which goods	32
on:quality with goods	-19
on:quality word ,	-15
on:quality word .	-18
on:quality word goods	-8
on:quality word number	-26
on:quality word word	-52
on:sa0 cue=by3	14
on:sa0 cue=none	-10
on:sa0 cue=on1	-12
on:sa0 cue=on2	-29
on:sa0 name , (	-10
on:sa0 name , .	12
on:sa0 name , and	11
on:sa0 name , at	-20
on:sa0 name , is	23
on:sa0 name , own number	-10
on:sa0 name , word	11
on:sa0 name and number	-24
on:sa0 name and own duty	14
on:sa0 name and own on	13
on:sa0 name and verb impose	22
on:sa0 name and will	18
on:sa0 name for .	25
on:sa0 name if verb impose	17
on:sa0 name if word	16
on:sa0 name in .	-15
on:sa0 name in at	22
on:sa0 name of ,	-17
on:sa0 name of .	-11
on:sa0 name of number	-10
on:sa0 name on goods	23
on:sa0 name that has	-12
on:sa0 name that verb impose	-31
on:sa0 name to .	-12
on:sa0 name which has	-16
on:sa0 name which verb impose	-17
on:sa0 name with ,	-13
on:sa0 name word .	15
on:sa0 name word own number	12
on:sa0 next=(	-19
on:sa0 next=,	-9
on:sa0 next=.	-14
on:sa0 next=agent	-14
on:sa0 next=at	-10
on:sa0 next=duty	14
on:sa0 next=end	-38
on:sa0 next=from	8
on:sa0 next=gate	-15
on:sa0 next=is	10
on:sa0 next=number	-46
on:sa0 next=own .	-9
on:sa0 next=own duty	9
on:sa0 next=own goods	-12
on:sa0 next=own level	25
on:sa0 next=own on	16
on:sa0 next=own to	9
on:sa0 next=own word	-10
on:sa0 next=verb ask	19
on:sa0 next=verb bear	-21
on:sa0 next=verb buy	10
on:sa0 next=verb up	12
on:sa0 next=was	10
on:sa0 next=word	34
on:sa0 person " verb say	14
on:sa0 person , verb impose	-11
on:sa0 person , verb threaten	-16
on:sa0 person which verb impose	12
on:sa0 person word verb impose	-10
on:sa0 port	-14
on:sa0 prep=,	-23
on:sa0 prep=-	-19
on:sa0 prep=:	20
on:sa0 prep=;	-14
on:sa0 prep=but	-10
on:sa0 prep=from	12
on:sa0 prep=if	37
on:sa0 prep=number	-15
on:sa0 prep=of	-9
on:sa0 prep=on	18
on:sa0 prep=than	-13
on:sa0 prep=verb buy	-16
on:sa0 prep=verb say	-12
on:sa0 prep=verb target	-10
on:sa0 prep=which	-14
on:sa0 prep=while	-12
on:sa0 prep=with	-14
on:sa0 prep=word	8
on:sa0 pronoun finance	-11
on:sa0 pronoun finance , verb say	-10
on:sa0 pronoun he " verb impose	-19
on:sa0 pronoun he that verb impose	14
on:sa0 pronoun his	12
on:sa0 pronoun it ; number	13
on:sa0 pronoun it verb impose verb say	18
on:sa0 pronoun it word verb impose	12
on:sa0 pronoun its verb impose duty	21
on:sa0 pronoun minister	-13
on:sa0 pronoun our on goods	-25
on:sa0 pronoun ours	7
on:sa0 pronoun she	-11
on:sa0 pronoun their	-38
on:sa0 pronoun they	-12
on:sa0 pronoun trade	15
on:sa0 pronoun us	-21
on:sa0 pronoun we	17
on:sa0 pronoun we and verb impose	14
on:sa0 pronoun which	-23
on:sa0 pronoun which , number	-29
on:sa0 quality , word	-17
on:sa0 quality ; goods	-24
on:sa0 quality and goods	-37
on:sa0 quality and number	13
on:sa0 quality on goods	26
on:sa0 quality that goods	22
on:sa0 quality verb buy goods	-15
on:sa0 quality verb impose goods	-11
on:sa0 quality which goods	23
on:sa0 seat	14
on:sa0 seat , .	-9
on:sa0 seat ; has	-11
on:sa0 seat and has	23
on:sa0 seat and verb impose	20
on:sa0 seat if word	9
on:sa0 seat in .	-12
on:sa0 seat in on	14
on:sa0 seat that verb impose	-14
on:sa0 seat with .	-17
on:sa0 seat word word	11
on:sa1	-11
on:sa1 cue=by2	24
on:sa1 cue=by3	18
on:sa1 cue=none	-26
on:sa1 cue=on2	-13
on:sa1 cue=on3	-28
on:sa1 name	-17
on:sa1 name , (	-10
on:sa1 name , number	-27
on:sa1 name and ,	-17
on:sa1 name and verb impose	-17
on:sa1 name and will	12
on:sa1 name for ,	-17
on:sa1 name for .	-18
on:sa1 name for and	12
on:sa1 name in ,	18
on:sa1 name in .	13
on:sa1 name in number	11
on:sa1 name of .	-13
on:sa1 name on goods	10
on:sa1 next=)	10
on:sa1 next=;	11
on:sa1 next=agent	13
on:sa1 next=duty	12
on:sa1 next=for	-20
on:sa1 next=in	-17
on:sa1 next=is	10
on:sa1 next=number	-13
on:sa1 next=own ,	-22
on:sa1 next=own goods	9
on:sa1 next=verb bear	10
on:sa1 next=verb buy	-11
on:sa1 next=verb end	-11
on:sa1 next=verb impose	17
on:sa1 next=will	14
on:sa1 next=word	-17
on:sa1 person	-20
on:sa1 prep="	10
on:sa1 prep=%	-18
on:sa1 prep=:	-16
on:sa1 prep=at	-11
on:sa1 prep=because	15
on:sa1 prep=for	-25
on:sa1 prep=from	-16
on:sa1 prep=in	34
on:sa1 prep=into	9
on:sa1 prep=number	11
on:sa1 prep=where	-10
on:sa1 prep=word	-9
on:sa1 pronoun it that verb impose	11
on:sa1 pronoun its	15
on:sa1 pronoun our	-12
on:sa1 pronoun ours	13
on:sa1 pronoun them	-10
on:sa1 quality ; goods	-13
on:sa1 quality and goods	-16
on:sa1 quality for goods	10
on:sa1 quality of goods	10
on:sa1 quality on .	14
on:sa1 quality on goods	-18
on:sa1 quality that goods	23
on:sa1 seat	23
on:sa2	-19
on:sa2 cue=by1	14
on:sa2 cue=by2	-9
on:sa2 cue=on2	-19
on:sa2 cue=on3	-26
on:sa2 name	-26
on:sa2 name , number	-10
on:sa2 name for ,	-13
on:sa2 name for .	-11
on:sa2 name in .	21
on:sa2 next=,	-17
on:sa2 next=and	-19
on:sa2 next=duty	15
on:sa2 next=verb impose	24
on:sa2 next=word	-12
on:sa2 person	-11
on:sa2 prep=,	-10
on:sa2 prep=for	-20
on:sa2 prep=from	-22
on:sa2 prep=in	43
on:sa2 prep=of	-12
on:sa2 prep=on	-20
on:sa2 pronoun its	18
on:sa2 quality	-17
on:sa2 quality on goods	-13
on:sa2 seat	14
on:sb0	38
on:sb0 cue=by2	-22
on:sb0 cue=by3	-15
on:sb0 cue=none	33
on:sb0 cue=on1	32
on:sb0 cue=on3	24
on:sb0 name	70
on:sb0 name , (	35
on:sb0 name , has	-14
on:sb0 name , own agent	8
on:sb0 name : ,	10
on:sb0 name : has	16
on:sb0 name ; ,	18
on:sb0 name and on	13
on:sb0 name and verb impose	11
on:sb0 name begin ,	29
on:sb0 name begin :	23
on:sb0 name begin and	14
on:sb0 name begin had	-25
on:sb0 name begin is	-17
on:sb0 name begin on	-29
on:sb0 name begin own duty	-18
on:sb0 name begin own level	-11
on:sb0 name begin own word	10
on:sb0 name begin verb agree	14
on:sb0 name begin verb bear	-11
on:sb0 name begin verb impose	9
on:sb0 name begin word	14
on:sb0 name begin would	-11
on:sb0 name begin —	30
on:sb0 name for :	9
on:sb0 name from and	16
on:sb0 name in :	-17
on:sb0 name in word	-19
on:sb0 name into ,	-29
on:sb0 name into :	-30
on:sb0 name of ,	-19
on:sb0 name of :	20
on:sb0 name on ,	-19
on:sb0 name on and	-14
on:sb0 name on goods	33
on:sb0 name that ,	28
on:sb0 name that would	-11
on:sb0 name with ,	21
on:sb0 name with ;	-10
on:sb0 name with and	29
on:sb0 name with goods	-18
on:sb0 name with in	19
on:sb0 name with number	-16
on:sb0 name with was	-20
on:sb0 name with word	23
on:sb0 name word ,	-16
on:sb0 name word own word	-14
on:sb0 name word word	-30
on:sb0 next=(	85
on:sb0 next=,	25
on:sb0 next=/	16
on:sb0 next=:	20
on:sb0 next=agent	7
on:sb0 next=at	-12
on:sb0 next=duty	-52
on:sb0 next=gate	-30
on:sb0 next=goods	15
on:sb0 next=had	-27
on:sb0 next=has	21
on:sb0 next=of	11
on:sb0 next=on	-22
on:sb0 next=own ,	28
on:sb0 next=own agent	-10
on:sb0 next=own duty	-22
on:sb0 next=own word	15
on:sb0 next=sender	9
on:sb0 next=taker	-14
on:sb0 next=to	-22
on:sb0 next=verb agree	20
on:sb0 next=verb ask	23
on:sb0 next=verb bear	-27
on:sb0 next=verb buy	-19
on:sb0 next=verb sell	10
on:sb0 next=verb threaten	-22
on:sb0 next=would	-41
on:sb0 next=—	24
on:sb0 person	-15
on:sb0 person , verb impose	-9
on:sb0 person . verb say	-22
on:sb0 person : verb say	-9
on:sb0 person and verb impose	-18
on:sb0 person begin verb impose	-18
on:sb0 person which verb impose	-15
on:sb0 person word had	11
on:sb0 person word has	-18
on:sb0 person word verb impose	21
on:sb0 person — verb say	11
on:sb0 port	-35
on:sb0 port begin ,	27
on:sb0 port from ,	39
on:sb0 port in on	-10
on:sb0 port in word	-20
on:sb0 port of ,	-34
on:sb0 prep=%	-22
on:sb0 prep=,	23
on:sb0 prep=.	-17
on:sb0 prep=/	-16
on:sb0 prep=:	8
on:sb0 prep=;	29
on:sb0 prep=and	16
on:sb0 prep=at	-14
on:sb0 prep=begin	45
on:sb0 prep=by	13
on:sb0 prep=for	22
on:sb0 prep=from	30
on:sb0 prep=if	14
on:sb0 prep=in	-26
on:sb0 prep=into	-62
on:sb0 prep=of	-7
on:sb0 prep=to	-11
on:sb0 prep=verb buy	-10
on:sb0 prep=verb impose	-10
on:sb0 prep=verb return	-15
on:sb0 prep=what	17
on:sb0 prep=when	-24
on:sb0 prep=which	-35
on:sb0 prep=with	17
on:sb0 prep=—	-13
on:sb0 prep=•	-10
on:sb0 pronoun government	-10
on:sb0 pronoun he	-16
on:sb0 pronoun he , verb impose	-23
on:sb0 pronoun he , verb say	-9
on:sb0 pronoun he begin verb deny	8
on:sb0 pronoun he begin verb say	13
on:sb0 pronoun he word verb say	-22
on:sb0 pronoun his	13
on:sb0 pronoun it what verb impose	-16
on:sb0 pronoun it word ,	-10
on:sb0 pronoun it word verb impose	28
on:sb0 pronoun its of duty	-13
on:sb0 pronoun its on goods	-11
on:sb0 pronoun its verb impose duty	-12
on:sb0 pronoun minister begin verb say	-11
on:sb0 pronoun ministers	-25
on:sb0 pronoun ministry	13
on:sb0 pronoun our	-7
on:sb0 pronoun our of goods	-18
on:sb0 pronoun our on goods	-21
on:sb0 pronoun president	-35
on:sb0 pronoun president begin verb impose	-21
on:sb0 pronoun she	10
on:sb0 pronoun she , verb say	11
on:sb0 pronoun their	-22
on:sb0 pronoun their on goods	-9
on:sb0 pronoun theirs	11
on:sb0 pronoun them	-15
on:sb0 pronoun trump	-23
on:sb0 pronoun trump begin verb say	10
on:sb0 pronoun us	-19
on:sb0 pronoun we	-16
on:sb0 pronoun we word verb say	24
on:sb0 pronoun which	19
on:sb0 pronoun which , has	26
on:sb0 pronoun which , verb sell	20
on:sb0 pronoun which , word	-15
on:sb0 pronoun who	16
on:sb0 quality	19
on:sb0 quality , goods	12
on:sb0 quality at gate	-9
on:sb0 quality begin :	11
on:sb0 quality begin agent	15
on:sb0 quality begin duty	-15
on:sb0 quality for goods	11
on:sb0 quality on ,	13
on:sb0 quality on gate	-13
on:sb0 quality on goods	17
on:sb0 quality to goods	14
on:sb0 quality verb buy goods	-10
on:sb0 quality word ,	-18
on:sb0 quality word word	-23
on:sb0 seat begin ,	-17
on:sb0 seat begin /	12
on:sb0 seat begin verb say	12
on:sb0 seat in ,	9
on:sb0 seat with ,	-14
on:sb0 seat with word	9
on:sb1	-16
on:sb1 cue=by1	11
on:sb1 cue=by2	-26
on:sb1 cue=by3	-16
on:sb1 cue=on3	-7
on:sb1 name	-18
on:sb1 name , (	-12
on:sb1 name , ,	21
on:sb1 name , duty	14
on:sb1 name , number	-9
on:sb1 name , own number	-11
on:sb1 name and word	20
on:sb1 name begin :	10
on:sb1 name begin and	-10
on:sb1 name begin for	-13
on:sb1 name begin is	10
on:sb1 name begin level	-22
on:sb1 name begin number	-9
on:sb1 name begin own number	-13
on:sb1 name begin would	-13
on:sb1 name for and	-15
on:sb1 name from ,	12
on:sb1 name from is	-14
on:sb1 name from number	17
on:sb1 name in and	-16
on:sb1 name in word	-14
on:sb1 name into ,	9
on:sb1 name of ,	13
on:sb1 name of number	-11
on:sb1 name to ,	8
on:sb1 name verb bear at	-12
on:sb1 name with ,	-10
on:sb1 name with and	-23
on:sb1 name word own duty	-9
on:sb1 name word verb impose	8
on:sb1 name — will	9
on:sb1 next=)	-17
on:sb1 next=:	27
on:sb1 next=;	-21
on:sb1 next=agent	-22
on:sb1 next=and	-35
on:sb1 next=are	14
on:sb1 next=at	-12
on:sb1 next=duty	-15
on:sb1 next=for	-16
on:sb1 next=has	20
on:sb1 next=is	14
on:sb1 next=number	-8
on:sb1 next=on	-14
on:sb1 next=own ,	-22
on:sb1 next=own agent	18
on:sb1 next=own number	-12
on:sb1 next=own on	9
on:sb1 next=sender	-21
on:sb1 next=to	13
on:sb1 next=verb ask	17
on:sb1 next=verb down	13
on:sb1 next=verb end	-15
on:sb1 next=verb propose	10
on:sb1 next=verb stay	-31
on:sb1 next=verb target	11
on:sb1 next=was	10
on:sb1 next=—	13
on:sb1 person begin verb impose	-12
on:sb1 person begin verb say	-20
on:sb1 person which verb impose	-14
on:sb1 person word verb say	8
on:sb1 port	-12
on:sb1 prep=-	14
on:sb1 prep=:	-19
on:sb1 prep=and	25
on:sb1 prep=at	-14
on:sb1 prep=begin	-18
on:sb1 prep=by	-14
on:sb1 prep=in	-24
on:sb1 prep=number	18
on:sb1 prep=on	-15
on:sb1 prep=then	17
on:sb1 prep=to	-11
on:sb1 prep=verb bear	-19
on:sb1 prep=verb impose	13
on:sb1 prep=verb return	-22
on:sb1 prep=when	10
on:sb1 prep=word	22
on:sb1 prep=—	13
on:sb1 prep=•	11
on:sb1 pronoun it	-12
on:sb1 pronoun it begin number	-10
on:sb1 pronoun its	-18
on:sb1 pronoun its verb impose level	12
on:sb1 pronoun our begin duty	-18
on:sb1 pronoun our on goods	11
on:sb1 pronoun president	12
on:sb1 pronoun their	-14
on:sb1 pronoun them	-20
on:sb1 pronoun they begin verb say	15
on:sb1 pronoun trade	-14
on:sb1 pronoun we	8
on:sb1 quality	14
on:sb1 quality , agent	-12
on:sb1 quality , goods	-18
on:sb1 quality begin goods	8
on:sb1 quality for goods	23
on:sb1 quality on goods	-17
on:sb1 quality word goods	17
on:sb1 quality word level	14
on:sb1 seat begin ,	19
on:sb1 seat begin agent	-13
on:sb1 seat begin verb impose	-10
on:sb2	-12
on:sb2 cue=by0.5	-10
on:sb2 cue=by1	18
on:sb2 cue=by3	18
on:sb2 cue=none	-39
on:sb2 cue=on1	-10
on:sb2 cue=on2	17
on:sb2 cue=on3	-18
on:sb2 name	-23
on:sb2 name , number	-22
on:sb2 name and ,	-18
on:sb2 name and number	-11
on:sb2 name begin ,	-17
on:sb2 name begin number	-12
on:sb2 name begin own duty	-9
on:sb2 name for ,	-9
on:sb2 name in ,	24
on:sb2 name in and	15
on:sb2 name verb bear at	11
on:sb2 name word verb impose	-12
on:sb2 next=(	-25
on:sb2 next=agent	-18
on:sb2 next=at	26
on:sb2 next=duty	22
on:sb2 next=goods	-8
on:sb2 next=number	-20
on:sb2 next=verb bear	-14
on:sb2 next=will	-9
on:sb2 next=word	-9
on:sb2 person word verb impose	-15
on:sb2 prep=and	-11
on:sb2 prep=begin	-14
on:sb2 prep=by	16
on:sb2 prep=into	10
on:sb2 prep=of	13
on:sb2 prep=on	-13
on:sb2 prep=verb bear	11
on:sb2 prep=verb impose	13
on:sb2 prep=word	-12
on:sb2 pronoun its	-10
on:sb2 pronoun its begin goods	-9
on:sb2 pronoun its verb impose number	-10
on:sb2 pronoun president	9
on:sb2 pronoun we	26
on:sb2 pronoun which	-9
on:sb2 quality	11
on:sb2 quality , goods	9
on:sb2 quality begin goods	14
on:sb2 quality on goods	-17
on:sb2 quality word duty	11
on:sb2 quality word goods	-23
on:seat , verb impose	21
on:seat , will	-13
on:seat , would	-10
on:seat ; has	-24
on:seat and has	20
on:seat and verb impose	26
on:seat begin agent	-21
on:seat begin had	-17
on:seat begin has	20
on:seat begin own number	-16
on:seat begin verb impose	-13
on:seat begin verb say	33
on:seat begin verb up	-14
on:seat if verb impose	21
on:seat in .	-17
on:seat in and	-11
on:seat in number	16
on:seat in on	21
on:seat in verb say	-14
on:seat that verb impose	-19
on:seat that will	-18
on:seat that would	19
on:seat which verb impose	-25
on:seat which word	-11
on:seat with .	-21
on:seat with and	-11
on:seat with at	-11
on:seat word had	19
on:title by1	-13
on:title named	20
on:title on1	14
on:title on3	26
on:top by 2	5
on:top on 1	20
on:top on 2	10
on:top on 3	43
on:under other heading	-23
on:under other heading here	-8
on:under other heading of several	-88
on:under other heading of several here	9
on:under own heading	81
on:under own heading of several	37
on:voice	9
on:writer here	-11
on:writer them	-28
on:writer there	15
on:writer us	16
on:writer we	-17
rule:by	-27
rule:other	-66
rule:same	45
rule:same both named	16
rule:same carried	-16
rule:same each side each	13
rule:same in the sentence	17
rule:same in turn	22
rule:same one named	24
rule:same secondary	19
rule:same sides of the text	7
rule:turned both named	-40
rule:turned each side each	25
rule:turned in the sentence	16
rule:turned one named	-24
rule:turned secondary	-16
rule:turned sides of the text	50
sector here absent	-48
sector here absent US	-61
sector here all	-27
sector here all US	110
sector here by1	-26
sector here by2	-24
sector here by3	-9
sector here named	-15
sector here on2	-8
sector here on3 US	25
sector no absent	-23
sector no absent US	10
sector no all	-207
sector no all US	-17
sector no by0.5	22
sector no by1 US	42
sector no by3	9
sector no named	-23
sector no named US	71
sector no on1 US	49
sector no on2	-27
sector no on2 US	42
sector no on3 US	45
sector sentence absent	-34
sector sentence absent US	-41
sector sentence all	-58
sector sentence all US	67
sector sentence by1	-31
sector sentence by2 US	14
sector sentence named	16
sector sentence named US	13
sector sentence on2	-13
sector sentence on3 US	18
text 3	-12
text even 0	-17
text over 1	-15
text under 0	21
tops 0.5 2	-11
tops 0.5 3	-17
tops 1 1	-13
tops 1 3	16
tops 2 1	17
tops 2 2	-15
tops 3 1	28
tops 3 2	15
tops turned	-15
worked other	-32
worked same	23`;
