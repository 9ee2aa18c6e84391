// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SITTING = `yes
<always>	0
from	-14
from dateline	11
from edge=beginning	9
from edge=beginning off=0	11
from edge=beginning off=1	8
from edge=end	-44
from edge=end off=0	30
from edge=end off=1	-101
from edge=undefined	49
from edge=undefined off=-1	14
from edge=undefined off=0	32
from edge=undefined off=1	32
from from>0.05	8
from from>0.15	18
from from>0.3	39
from from>0.5	33
from from>0.9	-26
from held	-23
from held  nth 	-22
from held long after  	-74
from held long else  	-33
from held long ended  	-7
from held long for  	-27
from held long of  	12
from how=calendar	13
from how=relative	33
from how=weekday	12
from l=(	-43
from l=<begin>	37
from l=again	-8
from l=and	-12
from l=beijing,	8
from l=brussels,	41
from l=busan	30
from l=busan,	33
from l=delhi,	-15
from l=from	-88
from l=geneva,	-35
from l=korea	-20
from l=lumpur	-24
from l=lumpur,	-13
from l=manila,	-39
from l=on	30
from l=seoul,	-44
from l=since	-6
from l=spoke	46
from l=stockholm	15
from l=telephone	59
from l=the	-90
from l=to	-13
from l=until	-33
from l=washington	14
from l=washington,	-18
from l=washington/beijing,	-19
from l=york,	50
from last	-37
from off=-1	12
from off=0	-40
from only>0.05	15
from only>0.3	50
from only>0.5	37
from only>0.7	63
from only>0.9	61
from source=near	31
from source=publication	-18
from source=told	9
from tense=future	18
from tense=gerund	-15
from tense=infinitive	-17
from tense=modal	9
from tense=past	-10
from tense=perfect	32
from tense=pluperfect	-18
from tense=present	33
from tense=undefined	13
from told=0	10
from told=0 held  	10
from told=0 held long 	-69
from told=0 under way  nth	6
from told=1	-28
from told=1 held  	-7
from told=1 held  nth	-12
from told=1 held long 	-19
from told=1 planned  	-13
from told=1 planned long 	-44
from told=1 under way  	6
from told=2	10
from told=2 held  	13
from told=2 held long 	-56
from told=2 planned  	8
from told=2 planned long 	16
from told=3	-21
from told=3 held  	-24
from told=3 held long 	-13
from under way	26
from under way   	34
from until>0.05	-39
from until>0.15	-25
from until>0.3	9
from until>0.5	17
from until>0.7	14
from until>0.9	13
from verb=agree	53
from verb=begin	-11
from verb=come	-36
from verb=conclude	19
from verb=continue	-11
from verb=discuss	39
from verb=expect	13
from verb=expire	-22
from verb=extend	9
from verb=fix	20
from verb=go	-11
from verb=have	32
from verb=hold	42
from verb=leave	-24
from verb=look	6
from verb=make	-44
from verb=meet	28
from verb=other	6
from verb=reach	-7
from verb=receive	53
from verb=rise	-19
from verb=run	-52
from verb=say	-75
from verb=see	-29
from verb=sign	36
from verb=sit	6
from verb=start	-8
from verb=suspend	-17
from verb=take	38
from verb=tell	-8
from verb=undefined	13
from verb=write	18
held from -1 false	17
held from -1 true	19
held from 0 false	-15
held from 0 true	-26
held from 1 false	-65
held from 1 true	-79
held until -1	28
held until 0	-21
held until 1	-77
long from	11
long from dateline	-38
long from edge=beginning	62
long from edge=beginning off=-1	17
long from edge=beginning off=0	48
long from edge=beginning off=1	16
long from edge=end	-36
long from edge=end off=-1	-24
long from edge=end off=0	-6
long from edge=undefined	-15
long from edge=undefined off=-1	-23
long from from>0.15	-6
long from held	-21
long from held long after  	-32
long from held long ended  	-12
long from held long for  	-32
long from held long of  	-21
long from how=relative	41
long from l=from	17
long from l=on	-19
long from l=to	-10
long from off=-1	-13
long from off=0	16
long from off=1	12
long from only>0.05	27
long from only>0.15	24
long from only>0.3	9
long from only>0.5	17
long from only>0.9	7
long from planned	13
long from planned long for  	27
long from source=near	22
long from source=publication	22
long from tense=future	-21
long from tense=past	-7
long from tense=present	22
long from tense=undefined	27
long from told=0	14
long from told=0 held long 	14
long from told=1	27
long from told=1 held long 	-35
long from told=1 planned long 	46
long from told=2	10
long from told=2 held long 	-6
long from told=2 planned long 	8
long from told=3	-46
long from until>0.05	-6
long from until>0.15	-23
long from until>0.3	-18
long from until>0.5	-11
long from until>0.9	-11
long from verb=begin	35
long from verb=end	-11
long from verb=meet	6
long from verb=say	-20
long from verb=sign	-34
long from verb=undefined	27
long until	9
long until dateline	20
long until edge=beginning	-51
long until edge=beginning off=-1	-41
long until edge=beginning off=0	-14
long until edge=beginning off=1	-23
long until edge=end	47
long until edge=end off=-1	32
long until edge=end off=0	46
long until edge=end off=1	-18
long until edge=undefined	7
long until edge=undefined off=-1	6
long until edge=undefined off=0	20
long until edge=undefined off=1	-32
long until from>0.05	-36
long until from>0.15	-64
long until from>0.3	-43
long until from>0.5	-28
long until held	21
long until held long after  	11
long until held long else  	-16
long until held long ended  	33
long until held long for  	-18
long until held long of  	10
long until how=calendar	-7
long until how=relative	11
long until how=weekday	36
long until l=from	-8
long until l=geneva,	14
long until l=madrid,	8
long until l=on	16
long until l=to	-21
long until l=until	8
long until off=-1	20
long until off=0	16
long until off=1	-59
long until only>0.05	7
long until only>0.15	40
long until only>0.3	29
long until only>0.7	-26
long until only>0.9	-35
long until planned	-14
long until planned long for  	-7
long until source=near	14
long until source=publication	6
long until source=told	15
long until tense=future	-26
long until tense=past	44
long until tense=present	-34
long until tense=undefined	27
long until told=0	-9
long until told=0 held long 	-9
long until told=1 held long 	7
long until told=1 planned long 	-12
long until told=2 held long 	14
long until told=2 planned long 	-23
long until told=3	23
long until told=3 held long 	21
long until until>0.05	25
long until until>0.15	19
long until until>0.3	25
long until until>0.5	17
long until until>0.7	21
long until until>0.9	44
long until verb=announce	39
long until verb=begin	-22
long until verb=end	24
long until verb=meet	-17
long until verb=say	33
long until verb=undefined	27
none	25
none held	39
none held   	29
none held  nth 	-31
none held long after  	29
none held long else  	18
none held long ended  	-13
none held long for  	53
none last	-17
none planned   	7
none planned long for  	-10
none told=0	17
none told=0 held  	13
none told=0 held long 	35
none told=0 planned  	6
none told=0 under way  nth	-18
none told=1	25
none told=1 held  	27
none told=1 held  nth	-10
none told=1 held long 	27
none told=1 planned long 	-17
none told=1 under way  	11
none told=3	-40
none told=3 held  	-25
none under way	-46
none under way   	-28
none under way  nth 	-23
nth	8
nth dateline	14
nth edge=end	10
nth edge=end off=0	14
nth edge=undefined	17
nth edge=undefined off=-1	-12
nth edge=undefined off=0	30
nth edge=undefined off=1	-7
nth held  nth 	11
nth how=calendar	9
nth how=relative	14
nth how=weekday	14
nth l=on	14
nth l=tuesday	12
nth off=-1	-28
nth off=0	23
nth off=1	-7
nth only>0.05	9
nth only>0.15	9
nth only>0.3	-8
nth only>0.5	-41
nth only>0.7	-22
nth source=near	23
nth source=publication	12
nth source=told	17
nth tense=past	12
nth told=0	-16
nth told=0 under way  nth	-10
nth told=1	20
nth told=1 held  nth	8
nth told=2	9
nth told=2 held  nth	9
nth until	56
nth until edge=end	-7
nth until edge=undefined	26
nth until edge=undefined off=-1	16
nth until edge=undefined off=1	13
nth until held	36
nth until held  nth 	28
nth until how=calendar	20
nth until how=relative	-20
nth until how=weekday	8
nth until l=on	24
nth until off=0	53
nth until off=1	12
nth until only>0.05	13
nth until only>0.15	13
nth until only>0.3	17
nth until only>0.5	36
nth until only>0.7	20
nth until source=near	-35
nth until source=publication	59
nth until source=told	26
nth until tense=past	10
nth until tense=undefined	15
nth until told=0	46
nth until told=0 under way  nth	34
nth until told=1	11
nth until told=2	10
nth until told=2 held  nth	10
nth until under way	33
nth until under way  nth 	33
nth until until>0.05	16
nth until until>0.15	17
nth until until>0.3	17
nth until until>0.5	30
nth until until>0.7	8
nth until until>0.9	8
nth until verb=undefined	15
nth until>0.05	24
nth until>0.15	24
nth until>0.3	24
nth until>0.5	18
nth until>0.7	9
nth until>0.9	9
plain	96
plain from	61
plain long from	18
plain long until	14
plain none	23
plain nth	-7
plain nth until	-7
plain two	58
plain until	-15
plain written	33
planned from -1 true	-48
planned from 0 false	-15
planned from 0 true	-55
planned from 1 false	38
planned from 1 true	36
planned until -1	-59
planned until 0	-10
planned until 1	18
two	-20
two first edge=beginning	25
two first edge=beginning off=-1	21
two first edge=beginning off=0	12
two first edge=end	-17
two first edge=end off=-1	-47
two first edge=end off=0	11
two first edge=end off=1	10
two first edge=undefined	-19
two first edge=undefined off=0	-44
two first from>0.05	75
two first from>0.15	43
two first from>0.3	10
two first from>0.5	-11
two first from>0.7	13
two first from>0.9	22
two first how=calendar	7
two first how=relative	17
two first how=weekday	-16
two first l=(	22
two first l=<begin>	-21
two first l=beijing,	-19
two first l=of	-25
two first l=on	6
two first l=since	-12
two first l=the	-17
two first l=washington,	-13
two first off=-1	-12
two first off=0	-24
two first only>0.05	-11
two first only>0.15	7
two first only>0.7	9
two first only>0.9	31
two first source=near	-31
two first source=told	7
two first tense=future	-36
two first tense=gerund	-6
two first tense=past	-27
two first tense=perfect	-7
two first tense=pluperfect	7
two first tense=present	23
two first tense=undefined	21
two first until>0.3	-9
two first until>0.5	-48
two first until>0.7	-19
two first until>0.9	-6
two first verb=agree	-25
two first verb=announce	-14
two first verb=be	-31
two first verb=begin	48
two first verb=conclude	-13
two first verb=end	-9
two first verb=go	-23
two first verb=meet	35
two first verb=prepare	-8
two first verb=reach	-12
two first verb=say	-21
two first verb=see	-8
two first verb=sign	-20
two first verb=sit	27
two first verb=take	-15
two first verb=tell	-10
two first verb=undefined	21
two held	-17
two held   	-7
two held  nth 	-8
two held long after  	-25
two last edge=beginning	-9
two last edge=beginning off=-1	11
two last edge=beginning off=1	-24
two last edge=end	24
two last edge=end off=0	23
two last edge=end off=1	7
two last edge=undefined off=-1	7
two last edge=undefined off=1	-8
two last from>0.15	-9
two last from>0.3	-24
two last how=calendar	-32
two last how=relative	38
two last how=weekday	28
two last l=<begin>	-25
two last l=and	34
two last l=for	-8
two last l=from	-14
two last l=lumpur,	-12
two last l=of	-7
two last l=the	-17
two last l=until	12
two last off=-1	19
two last off=0	-31
two last off=1	-11
two last only>0.7	10
two last source=near	9
two last source=publication	-31
two last tense=modal	-7
two last tense=past	19
two last tense=present	-19
two last tense=undefined	32
two last until>0.05	31
two last until>0.15	21
two last until>0.3	11
two last until>0.5	23
two last until>0.7	30
two last until>0.9	17
two last verb=agree	15
two last verb=be	-7
two last verb=begin	-11
two last verb=end	-8
two last verb=have	-15
two last verb=hold	-13
two last verb=other	19
two last verb=plan	-7
two last verb=put	-8
two last verb=say	-29
two last verb=sign	35
two last verb=sit	11
two last verb=take	-7
two last verb=undefined	32
two near publication	-21
two near told	-55
two planned	-11
two planned   	8
two publication near	-23
two publication told	6
two same sentence	20
two told near	16
two told publication	-19
two told told	28
two told=0	-54
two told=0 held  	-61
two told=0 planned  	-54
two told=1	-12
two told=1 held  	-15
two told=1 held long 	-14
two told=1 planned  	16
two told=2	-24
two told=2 held long 	-15
two told=2 planned long 	-21
two told=3	36
two told=3 held  	49
two told=3 held long 	-10
two told=3 planned  	25
under way from -1 false	10
under way from -1 true	14
under way from 0 false	44
under way from 0 true	19
under way from 1 true	-32
under way until -1	-41
under way until 0	15
under way until 1	27
until	-47
until edge=beginning off=0	15
until edge=beginning off=1	-43
until edge=end	41
until edge=end off=-1	46
until edge=end off=0	-8
until edge=end off=1	7
until edge=undefined	-6
until edge=undefined off=-1	-27
until edge=undefined off=0	57
until edge=undefined off=1	-51
until from>0.05	-20
until from>0.3	-35
until from>0.5	-17
until from>0.7	-9
until held	-16
until held   	-13
until held  nth 	-14
until held long else  	23
until held long ended  	-14
until held long for  	-23
until held long of  	-39
until how=calendar	-26
until how=relative	29
until how=weekday	11
until l=<begin>	-44
until l=accra,	25
until l=beijing,	-8
until l=brussels,	-31
until l=busan,	-17
until l=for	-13
until l=from	-32
until l=geneva,	-14
until l=lumpur	22
until l=manila,	41
until l=of	-32
until l=since	30
until l=telephone	-10
until l=the	-97
until l=to	17
until l=until	-7
until l=washington,	-13
until last	21
until off=-1	14
until off=0	-63
until off=1	-42
until only>0.05	28
until only>0.15	25
until only>0.3	10
until only>0.5	-15
until only>0.7	-19
until only>0.9	-15
until planned	-47
until planned   	-42
until source=near	-15
until source=publication	-53
until source=told	12
until tense=future	-60
until tense=gerund	-24
until tense=infinitive	-22
until tense=modal	-21
until tense=participle	11
until tense=past	23
until tense=perfect	-14
until tense=pluperfect	7
until tense=present	7
until tense=undefined	22
until told=0	-19
until told=0 held long 	-40
until told=1	-23
until told=1 planned  	-32
until told=1 under way  	-24
until told=2	-11
until told=2 held  	-7
until told=2 held long 	13
until told=2 planned  	-21
until told=3	-47
until told=3 held  	-26
until told=3 held long 	-10
until under way	-50
until under way   	-36
until under way  nth 	-11
until until>0.05	72
until until>0.15	33
until until>0.3	14
until until>0.5	35
until until>0.9	-14
until verb=agree	14
until verb=be	-18
until verb=begin	-32
until verb=come	36
until verb=end	33
until verb=go	-27
until verb=have	-27
until verb=hold	-30
until verb=leave	-28
until verb=make	-26
until verb=meet	-27
until verb=other	33
until verb=plan	-13
until verb=prepare	-12
until verb=put	31
until verb=resume	-7
until verb=return	16
until verb=rise	-26
until verb=run	-13
until verb=say	-19
until verb=see	-8
until verb=settle	-6
until verb=start	-8
until verb=take	-18
until verb=tell	-19
until verb=undefined	22
until verb=write	-6
written	21
written edge=beginning	20
written edge=beginning off=-1	18
written edge=end	-20
written edge=end off=-1	-11
written edge=end off=1	-13
written edge=undefined	19
written edge=undefined off=-1	18
written held	11
written held   	-10
written held long after  	12
written held long else  	28
written how=calendar	43
written how=weekday	-28
written l=for	-22
written l=from	9
written l=geneva	-36
written l=lumpur	-52
written l=of	30
written l=on	28
written off=-1	21
written only>0.05	34
written only>0.15	26
written only>0.3	42
written only>0.5	51
written only>0.7	66
written only>0.9	74
written planned	14
written planned   	19
written source=near	-17
written source=told	32
written tense=future	-6
written tense=gerund	23
written tense=modal	12
written tense=present	-10
written tense=undefined	32
written told=0	-10
written told=0 held  	-26
written told=0 planned  	7
written told=1	28
written told=1 held  	-13
written told=1 held long 	44
written told=1 planned  	34
written told=2	21
written told=2 held  	20
written told=2 planned  	-6
written told=3	-31
written until>0.05	30
written until>0.15	49
written verb=be	-32
written verb=discuss	17
written verb=go	12
written verb=hold	24
written verb=meet	37
written verb=negotiate	15
written verb=plan	-29
written verb=prepare	-31
written verb=say	14
written verb=sit	11
written verb=take	41
written verb=undefined	32`;
