// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SITTING = `yes
<always>	0
from	-15
from dateline	29
from edge=beginning	16
from edge=beginning off=-1	-8
from edge=beginning off=0	10
from edge=beginning off=1	22
from edge=end	-39
from edge=end off=-1	12
from edge=end off=0	-9
from edge=end off=1	-71
from edge=undefined	30
from edge=undefined off=-1	8
from edge=undefined off=0	12
from edge=undefined off=1	25
from from>0.05	-13
from from>0.15	20
from from>0.3	14
from from>0.5	9
from from>0.7	13
from held	-28
from held  nth 	-7
from held long after  	-70
from held long else  	-9
from held long ended  	-8
from held long for  	-38
from held long of  	22
from how=relative	28
from how=weekday	15
from l=<begin>	16
from l=beijing,	8
from l=from	-71
from l=geneva,	-28
from l=lumpur,	-6
from l=on	55
from l=since	25
from l=spent	7
from l=spoke	46
from l=telephone	60
from l=the	-81
from l=to	-61
from l=until	-14
from l=washington,	12
from off=-1	9
from off=0	-45
from only>0.05	37
from only>0.15	20
from only>0.3	30
from only>0.5	33
from only>0.7	41
from only>0.9	57
from source=near	23
from source=publication	-20
from source=told	14
from tense=future	7
from tense=gerund	-9
from tense=infinitive	-38
from tense=modal	6
from tense=participle	-24
from tense=past	12
from tense=perfect	46
from tense=pluperfect	-15
from tense=present	16
from tense=undefined	23
from told=0	17
from told=0 held long 	-33
from told=0 planned  	22
from told=1	-31
from told=1 held  	-6
from told=1 held long 	-38
from told=1 planned  	-17
from told=1 planned long 	-33
from told=2 held long 	-36
from told=3 held  	8
from told=3 held long 	-28
from under way	26
from under way   	40
from until>0.05	-7
from until>0.3	9
from until>0.5	-16
from until>0.7	22
from until>0.9	9
from verb=agree	64
from verb=announce	-31
from verb=begin	15
from verb=come	-47
from verb=continue	-22
from verb=discuss	7
from verb=expect	13
from verb=expire	-25
from verb=extend	16
from verb=go	-10
from verb=have	10
from verb=hold	45
from verb=leave	9
from verb=make	-29
from verb=meet	39
from verb=other	25
from verb=plan	-15
from verb=prepare	-7
from verb=put	-16
from verb=receive	63
from verb=resume	27
from verb=return	12
from verb=run	-26
from verb=say	-87
from verb=see	-31
from verb=sign	-15
from verb=take	12
from verb=tell	-26
from verb=undefined	23
held from -1 false	18
held from -1 true	10
held from 0 false	-31
held from 0 true	-32
held from 1 false	-35
held from 1 true	-90
held until -1	21
held until 1	-63
long from dateline	-43
long from edge=beginning	38
long from edge=beginning off=-1	-6
long from edge=beginning off=0	35
long from edge=beginning off=1	19
long from edge=end	-33
long from edge=end off=-1	-10
long from edge=end off=0	-10
long from edge=end off=1	-12
long from edge=undefined off=-1	-11
long from edge=undefined off=1	11
long from from>0.05	10
long from from>0.15	21
long from from>0.3	29
long from held	-41
long from held long after  	-63
long from held long else  	6
long from how=calendar	9
long from how=relative	39
long from how=weekday	-24
long from l=on	-25
long from l=to	-7
long from off=-1	-25
long from off=1	19
long from only>0.05	27
long from only>0.15	33
long from only>0.3	26
long from only>0.5	22
long from only>0.7	16
long from only>0.9	15
long from planned	25
long from planned long for  	21
long from source=near	6
long from source=told	9
long from tense=future	-32
long from tense=present	22
long from tense=undefined	22
long from told=0	-26
long from told=0 held long 	-26
long from told=1	26
long from told=1 held long 	-20
long from told=1 planned long 	44
long from told=3	-24
long from told=3 held long 	-10
long from until>0.05	-13
long from until>0.3	12
long from until>0.9	-13
long from verb=end	-13
long from verb=say	-13
long from verb=undefined	22
long until dateline	7
long until edge=beginning	-60
long until edge=beginning off=-1	-48
long until edge=beginning off=0	-22
long until edge=beginning off=1	-9
long until edge=end	52
long until edge=end off=-1	39
long until edge=end off=0	28
long until edge=end off=1	-6
long until edge=undefined	16
long until edge=undefined off=-1	6
long until edge=undefined off=0	32
long until edge=undefined off=1	-25
long until held	26
long until held long after  	41
long until held long else  	-17
long until held long ended  	23
long until held long for  	-22
long until held long of  	-7
long until how=calendar	-13
long until how=relative	26
long until how=weekday	35
long until l=geneva,	9
long until l=on	23
long until l=to	-31
long until off=-1	17
long until off=1	-38
long until only>0.05	-28
long until only>0.15	-14
long until only>0.3	18
long until only>0.5	21
long until only>0.7	10
long until planned	-44
long until planned long for  	-13
long until source=near	28
long until source=publication	13
long until source=told	8
long until tense=future	-34
long until tense=past	37
long until tense=present	-16
long until tense=undefined	7
long until told=0	-6
long until told=0 held long 	-6
long until told=1 held long 	6
long until told=1 planned long 	-12
long until told=2 held long 	17
long until told=3	15
long until told=3 held long 	29
long until until>0.05	21
long until until>0.15	17
long until until>0.3	20
long until until>0.5	35
long until until>0.7	25
long until until>0.9	20
long until verb=end	30
long until verb=meet	-11
long until verb=say	45
long until verb=sign	31
long until verb=undefined	7
none	26
none held	39
none held   	31
none held  nth 	-32
none held long ended  	-7
none held long for  	53
none held long of  	-8
none planned   	9
none planned long for  	-9
none told=0	16
none told=0 held  	21
none told=0 held  nth	-28
none told=0 held long 	37
none told=1	21
none told=1 held  	15
none told=1 held long 	17
none told=1 planned  	19
none told=1 planned long 	-11
none told=2 held  	7
none told=2 held long 	14
none told=2 planned  	-30
none told=3	-46
none told=3 held  	-36
none under way	-52
none under way   	-42
nth	10
nth dateline	-6
nth edge=undefined	32
nth edge=undefined off=0	30
nth held	6
nth held  nth 	12
nth how=calendar	11
nth how=weekday	15
nth l=on	14
nth off=-1	-6
nth off=0	8
nth only>0.05	-31
nth only>0.15	-29
nth only>0.3	-29
nth only>0.5	-19
nth source=publication	9
nth source=told	12
nth tense=past	-9
nth tense=undefined	8
nth told=0	-11
nth told=1 held  nth	-6
nth told=2	23
nth told=2 held  nth	19
nth until	45
nth until dateline	31
nth until edge=undefined	6
nth until edge=undefined off=-1	10
nth until held	37
nth until held  nth 	29
nth until how=calendar	19
nth until how=weekday	25
nth until l=on	30
nth until off=-1	7
nth until off=0	44
nth until only>0.05	21
nth until only>0.15	14
nth until only>0.3	14
nth until only>0.7	-7
nth until source=publication	46
nth until source=told	22
nth until tense=past	33
nth until tense=undefined	24
nth until told=0	37
nth until told=0 held  nth	25
nth until told=1	12
nth until told=1 held  nth	7
nth until told=2 held  nth	8
nth until until>0.05	23
nth until until>0.15	38
nth until until>0.3	34
nth until until>0.5	32
nth until until>0.7	21
nth until verb=undefined	24
nth until>0.05	28
nth until>0.15	13
nth until>0.3	14
nth until>0.5	15
nth until>0.7	17
nth verb=undefined	8
plain	96
plain from	44
plain long from	25
plain long until	25
plain none	23
plain two	39
plain until	21
plain written	42
planned from -1 false	-47
planned from -1 true	-36
planned from 0 false	-22
planned from 0 true	-50
planned from 1 false	45
planned from 1 true	35
planned until -1	-43
planned until 0	-41
planned until 1	10
two	-22
two first dateline	-29
two first edge=beginning	13
two first edge=beginning off=-1	13
two first edge=beginning off=0	-6
two first edge=end	-23
two first edge=end off=-1	-44
two first edge=end off=1	9
two first edge=undefined	-13
two first edge=undefined off=-1	-10
two first edge=undefined off=0	-16
two first from>0.05	66
two first from>0.15	37
two first from>0.3	28
two first from>0.5	33
two first from>0.7	27
two first how=calendar	-15
two first how=relative	7
two first how=weekday	-17
two first l=<begin>	-9
two first l=from	25
two first l=of	-30
two first l=on	-17
two first l=since	-6
two first l=the	-7
two first off=-1	-20
two first off=0	-42
two first off=1	15
two first only>0.15	6
two first only>0.3	7
two first only>0.5	8
two first only>0.7	7
two first only>0.9	9
two first source=near	-69
two first source=publication	-7
two first source=told	6
two first tense=future	-29
two first tense=gerund	-9
two first tense=modal	-15
two first tense=past	-39
two first tense=pluperfect	13
two first tense=present	24
two first until>0.05	6
two first until>0.3	12
two first until>0.7	-23
two first until>0.9	-11
two first verb=agree	-19
two first verb=announce	-8
two first verb=be	-30
two first verb=begin	37
two first verb=come	10
two first verb=end	-11
two first verb=go	-31
two first verb=meet	27
two first verb=receive	-6
two first verb=take	-10
two held	-25
two held   	-19
two held  nth 	-24
two held long after  	-13
two held long for  	-6
two last edge=beginning off=-1	16
two last edge=beginning off=1	-24
two last edge=end	24
two last edge=end off=0	14
two last edge=end off=1	16
two last edge=undefined	-9
two last edge=undefined off=-1	-7
two last edge=undefined off=0	12
two last edge=undefined off=1	-22
two last from>0.05	36
two last from>0.15	38
two last how=calendar	-23
two last how=relative	16
two last how=weekday	29
two last l=<begin>	-27
two last l=from	-10
two last l=the	-6
two last l=until	25
two last off=0	-22
two last off=1	-10
two last only>0.15	-25
two last only>0.3	-13
two last only>0.5	-6
two last only>0.9	-18
two last source=near	6
two last source=publication	-22
two last source=told	15
two last tense=past	8
two last tense=present	9
two last tense=undefined	10
two last until>0.05	35
two last until>0.15	30
two last until>0.3	20
two last until>0.5	12
two last until>0.7	18
two last until>0.9	19
two last verb=agree	24
two last verb=begin	10
two last verb=come	-21
two last verb=end	-21
two last verb=other	-11
two last verb=say	-27
two last verb=sign	29
two last verb=sit	24
two last verb=undefined	10
two near near	-28
two near publication	-28
two near told	-26
two planned   	6
two publication near	-11
two same sentence	22
two told near	23
two told publication	-10
two told told	27
two told=0	-49
two told=0 held  	-29
two told=0 planned  	-21
two told=1	-45
two told=1 held  	-48
two told=1 held long 	-12
two told=2 held  	18
two told=2 planned  	11
two told=3	27
two told=3 held  	27
two told=3 held long 	-10
under way from -1 false	7
under way from -1 true	9
under way from 0 true	26
under way until 1	27
until	-46
until dateline	-33
until edge=beginning	6
until edge=beginning off=-1	-6
until edge=beginning off=0	25
until edge=beginning off=1	-21
until edge=end	35
until edge=end off=-1	43
until edge=end off=0	-11
until edge=end off=1	8
until edge=undefined	-10
until edge=undefined off=-1	-31
until edge=undefined off=0	50
until edge=undefined off=1	-60
until from>0.05	-30
until from>0.15	-39
until from>0.3	-22
until from>0.5	-11
until from>0.7	-10
until held	-13
until held   	-17
until held  nth 	-11
until held long after  	16
until held long else  	17
until held long ended  	-6
until held long for  	-41
until held long of  	-19
until how=calendar	-25
until how=relative	27
until how=weekday	7
until l=<begin>	-34
until l=for	-20
until l=from	-19
until l=of	-30
until l=on	6
until l=since	28
until l=spent	-7
until l=telephone	-9
until l=the	-59
until l=to	-20
until l=washington,	-6
until off=-1	13
until off=0	-47
until off=1	-42
until only>0.15	14
until only>0.7	11
until only>0.9	-33
until planned	-77
until planned   	-72
until source=near	-56
until source=publication	-42
until source=told	23
until tense=future	-41
until tense=gerund	-28
until tense=infinitive	-6
until tense=modal	-20
until tense=participle	23
until tense=perfect	-12
until tense=pluperfect	25
until tense=undefined	23
until told=0	-41
until told=0 held  	-19
until told=0 held long 	-15
until told=0 planned  	-31
until told=1 held  	14
until told=1 held long 	18
until told=1 planned  	-42
until told=2	-10
until told=2 held long 	-23
until told=2 planned  	-9
until told=3	-53
until told=3 held  	-43
until told=3 held long 	-6
until under way	-25
until under way   	-14
until until>0.05	65
until until>0.15	54
until until>0.3	-7
until until>0.7	-18
until until>0.9	-6
until verb=agree	8
until verb=announce	-27
until verb=be	-17
until verb=begin	-24
until verb=come	45
until verb=conclude	24
until verb=end	38
until verb=go	-25
until verb=have	-16
until verb=hold	-23
until verb=make	-15
until verb=meet	-19
until verb=other	-26
until verb=prepare	-10
until verb=put	38
until verb=reach	-11
until verb=receive	-10
until verb=resume	-10
until verb=say	-6
until verb=see	-6
until verb=settle	-10
until verb=sit	-17
until verb=take	-12
until verb=tell	-7
until verb=undefined	23
written	24
written dateline	-7
written edge=beginning	7
written edge=beginning off=-1	10
written edge=end	-9
written edge=end off=-1	-14
written edge=undefined	24
written edge=undefined off=-1	11
written edge=undefined off=1	15
written held	11
written how=calendar	47
written how=weekday	-27
written l=<begin>	-8
written l=for	-21
written l=on	30
written off=-1	11
written off=1	16
written only>0.05	53
written only>0.15	48
written only>0.3	44
written only>0.5	46
written only>0.7	31
written only>0.9	40
written planned	20
written planned   	19
written source=near	-32
written source=told	46
written tense=gerund	9
written tense=modal	8
written tense=participle	-21
written tense=past	16
written tense=pluperfect	-11
written tense=undefined	30
written told=0	-12
written told=0 planned  	-8
written told=1	21
written told=1 held long 	26
written told=1 planned  	18
written told=2	8
written told=2 held long 	16
written told=2 planned  	18
written told=3	21
written told=3 held  	15
written until>0.05	47
written until>0.15	34
written verb=agree	-18
written verb=be	-7
written verb=hold	30
written verb=meet	15
written verb=prepare	-19
written verb=sit	6
written verb=undefined	30`;
