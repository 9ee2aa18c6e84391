// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SITTING = `yes
<always>	0
from	-14
from dateline	28
from edge=beginning off=-1	-5
from edge=beginning off=1	10
from edge=end	-22
from edge=end off=0	44
from edge=end off=1	-78
from edge=undefined	35
from edge=undefined off=-1	11
from edge=undefined off=1	33
from from>0.15	-18
from from>0.3	10
from from>0.5	-10
from held	-19
from held   last	-27
from held long after  	-61
from held long else  	-30
from how=calendar	17
from how=relative	17
from how=weekday	12
from l=(	-22
from l=<begin>	25
from l=belgrade,	-12
from l=brussels,	14
from l=busan	24
from l=busan,	16
from l=call	21
from l=delhi,	-10
from l=ends	-16
from l=for	-15
from l=from	-55
from l=geneva	15
from l=geneva,	-15
from l=jinping	15
from l=lima,	-16
from l=lumpur	-10
from l=manila,	-22
from l=of	-12
from l=on	51
from l=out	-11
from l=phone	23
from l=seoul,	-25
from l=since	-19
from l=spoke	29
from l=telephone	39
from l=the	-76
from l=thursday	25
from l=tuesday	10
from l=until	-12
from l=washington/beijing,	-12
from l=wednesday	13
from l=wednesday,	11
from l=york	14
from l=york,	31
from last	-37
from off=0	-39
from only>0.05	20
from only>0.15	28
from only>0.3	43
from only>0.5	50
from only>0.7	54
from only>0.9	73
from planned long for  	-32
from source=near	17
from source=publication	-17
from source=told	11
from tense=infinitive	11
from tense=perfect	33
from tense=pluperfect	-35
from tense=present	10
from tense=undefined	16
from told=0	14
from told=0 held  	16
from told=0 held long 	-46
from told=0 under way  	31
from told=1	-23
from told=1 held long 	-39
from told=1 planned  	-10
from told=2	-8
from told=2 held  nth	-16
from told=2 held long 	-35
from told=2 under way  	-11
from told=3 held long 	-18
from told=3 planned long 	8
from under way	13
from under way   	16
from until>0.05	-46
from until>0.3	13
from until>0.5	26
from until>0.9	-18
from verb=agree	41
from verb=carry	15
from verb=come	-45
from verb=confirm	-11
from verb=discuss	9
from verb=end	-16
from verb=expire	-14
from verb=go	-20
from verb=have	31
from verb=hold	24
from verb=negotiate	-12
from verb=plan	-24
from verb=put	9
from verb=run	-48
from verb=say	-43
from verb=settle	18
from verb=sign	32
from verb=sit	27
from verb=strike	17
from verb=take	26
from verb=undefined	16
held from -1 false	9
held from 0 false	-25
held from 0 true	-22
held from 1 false	-39
held from 1 true	-47
held until -1	18
held until 0	-19
held until 1	-64
long from edge=beginning	49
long from edge=beginning off=0	32
long from edge=beginning off=1	25
long from edge=end	-37
long from edge=end off=-1	-14
long from edge=end off=1	-16
long from edge=undefined off=-1	-16
long from from>0.05	36
long from from>0.15	26
long from held	-38
long from held long after  	-22
long from held long for  	-25
long from held long of  	-9
long from how=relative	18
long from l=from	13
long from l=the	18
long from off=-1	-15
long from off=1	18
long from only>0.05	18
long from only>0.15	33
long from only>0.3	37
long from only>0.5	26
long from only>0.7	14
long from planned	14
long from planned long for  	41
long from source=publication	9
long from tense=future	-18
long from tense=modal	-9
long from tense=present	14
long from tense=undefined	31
long from told=0	11
long from told=1 held long 	-34
long from told=1 planned long 	25
long from told=2 held long 	-8
long from told=2 under way long 	14
long from told=3	-16
long from told=3 planned long 	-18
long from under way	33
long from until>0.05	-33
long from until>0.15	-18
long from until>0.3	-31
long from until>0.5	-31
long from until>0.7	-28
long from until>0.9	-24
long from verb=begin	26
long from verb=discuss	-11
long from verb=say	-13
long from verb=sign	-19
long from verb=undefined	31
long until dateline	9
long until edge=beginning	-59
long until edge=beginning off=-1	-29
long until edge=beginning off=0	-28
long until edge=beginning off=1	-20
long until edge=end	25
long until edge=end off=-1	21
long until edge=end off=0	20
long until edge=end off=1	-19
long until edge=undefined	22
long until edge=undefined off=-1	11
long until edge=undefined off=0	27
long until edge=undefined off=1	-23
long until from>0.15	-15
long until from>0.3	-10
long until from>0.5	-14
long until held	26
long until held long after  	19
long until held long ended  	21
long until held long for  	-20
long until held long of  	15
long until how=calendar	9
long until how=weekday	25
long until l=lumpur,	18
long until l=on	13
long until l=to	-13
long until off=-1	17
long until off=0	15
long until off=1	-53
long until only>0.05	24
long until only>0.15	18
long until only>0.9	-8
long until planned	-20
long until planned long for  	-8
long until source=publication	10
long until source=told	24
long until tense=future	-18
long until tense=infinitive	-12
long until tense=modal	-14
long until tense=past	20
long until tense=present	-32
long until tense=undefined	25
long until told=0	-11
long until told=1 planned long 	-20
long until told=2	9
long until told=2 held long 	22
long until told=3	11
long until told=3 held long 	22
long until under way	-22
long until until>0.05	24
long until until>0.15	40
long until until>0.3	39
long until until>0.5	21
long until until>0.7	23
long until until>0.9	28
long until verb=be	9
long until verb=begin	-15
long until verb=discuss	-9
long until verb=end	12
long until verb=meet	-19
long until verb=reach	14
long until verb=say	14
long until verb=undefined	25
none	28
none held	35
none held   	17
none held   last	17
none held  nth 	-26
none held long a  	17
none held long after  	17
none held long for  	39
none planned   	18
none planned long for  	-14
none told=0	16
none told=0 held  	21
none told=0 held long 	31
none told=0 under way  	-39
none told=0 under way  nth	-18
none told=1	27
none told=1 held  	11
none told=1 held  nth	-10
none told=1 held long 	40
none told=1 planned  	15
none told=1 planned long 	-15
none told=1 under way  nth	-9
none told=2	-10
none told=2 planned  	-11
none told=2 under way  	20
none told=3	-9
none told=3 held  	-9
none under way	-35
none under way   	-14
none under way  nth 	-28
nth	14
nth dateline	18
nth edge=undefined	20
nth edge=undefined off=0	25
nth from>0.05	24
nth how=calendar	12
nth how=relative	18
nth last	-18
nth off=-1	-23
nth off=0	25
nth only>0.05	12
nth only>0.3	-20
nth only>0.5	-14
nth only>0.7	-14
nth source=near	13
nth source=publication	19
nth tense=past	10
nth told=0	-12
nth told=0 under way  nth	-35
nth told=1	10
nth told=1 under way  nth	10
nth told=2	24
nth told=2 under way  nth	24
nth under way  nth 	11
nth until	40
nth until dateline	16
nth until edge=beginning	-26
nth until edge=end off=0	11
nth until edge=undefined	27
nth until edge=undefined off=-1	10
nth until edge=undefined off=0	16
nth until from>0.05	-25
nth until held	25
nth until held  nth 	21
nth until how=calendar	27
nth until how=relative	-15
nth until how=weekday	11
nth until l=on	9
nth until last	25
nth until off=0	45
nth until only>0.05	16
nth until only>0.15	25
nth until only>0.3	23
nth until only>0.5	23
nth until only>0.7	24
nth until source=publication	49
nth until source=told	19
nth until tense=undefined	27
nth until told=0	34
nth until told=0 under way  nth	30
nth until told=1	22
nth until told=1 held  nth	10
nth until told=2 held  nth	8
nth until under way	23
nth until under way  nth 	16
nth until until>0.05	17
nth until until>0.15	10
nth until until>0.5	17
nth until until>0.7	10
nth until verb=undefined	27
nth until>0.05	18
nth until>0.15	23
nth until>0.3	24
nth until>0.7	11
nth verb=meet	17
plain	88
plain from	44
plain long until	17
plain none	21
plain nth	-29
plain nth until	8
plain two	49
plain written	40
planned from -1 true	-25
planned from 0 false	-23
planned from 0 true	-47
planned from 1 false	37
planned from 1 true	24
planned until -1	-39
planned until 1	13
two	-21
two first edge=beginning	30
two first edge=beginning off=-1	14
two first edge=beginning off=0	12
two first edge=beginning off=1	15
two first edge=end	-24
two first edge=end off=-1	-30
two first edge=undefined	-21
two first edge=undefined off=-1	-12
two first from>0.05	51
two first from>0.15	49
two first from>0.3	28
two first from>0.5	37
two first from>0.7	27
two first from>0.9	9
two first how=calendar	-15
two first how=relative	16
two first how=weekday	-12
two first l=for	-14
two first l=from	17
two first l=of	-18
two first l=on	-10
two first l=the	-11
two first off=-1	-15
two first off=0	-17
two first only>0.15	16
two first only>0.3	14
two first only>0.5	27
two first only>0.7	14
two first source=near	-31
two first tense=future	-26
two first tense=modal	-18
two first tense=past	-22
two first tense=pluperfect	9
two first tense=present	15
two first until>0.05	-16
two first until>0.15	-14
two first until>0.5	-9
two first until>0.7	-16
two first until>0.9	-24
two first verb=agree	-17
two first verb=announce	-11
two first verb=begin	40
two first verb=come	13
two first verb=go	-22
two first verb=say	-17
two first verb=sign	-15
two held	-19
two held   	-10
two held long after  	-11
two last edge=beginning off=-1	9
two last edge=end off=0	10
two last from>0.05	-29
two last from>0.15	-17
two last from>0.3	-10
two last how=calendar	-28
two last how=weekday	34
two last l=<begin>	-19
two last l=and	17
two last l=of	-17
two last l=until	16
two last off=-1	11
two last off=0	-31
two last off=1	-8
two last only>0.3	18
two last source=near	-25
two last source=publication	-29
two last source=told	18
two last tense=perfect	-13
two last tense=pluperfect	-10
two last tense=undefined	36
two last until>0.05	41
two last until>0.15	35
two last until>0.3	32
two last until>0.5	11
two last until>0.9	18
two last verb=agree	10
two last verb=other	16
two last verb=sign	12
two last verb=undefined	36
two near near	-10
two near publication	-15
two publication near	-15
two publication told	12
two same sentence	13
two told near	-9
two told publication	-21
two told told	23
two told=0	-38
two told=0 held  	-45
two told=1	-22
two told=1 held  	-22
two told=2 held  	16
two told=3 held  	13
two told=3 planned  	11
under way from -1 false	12
under way from -1 true	11
under way from 0 false	42
under way from 0 true	13
under way from 1 true	-32
under way until -1	-22
under way until 1	24
until	-53
until edge=beginning off=0	17
until edge=beginning off=1	-32
until edge=end	34
until edge=end off=-1	40
until edge=undefined	-20
until edge=undefined off=-1	-28
until edge=undefined off=0	36
until edge=undefined off=1	-45
until from>0.05	-28
until from>0.15	-47
until from>0.3	-22
until held	-23
until held   	-20
until held   last	11
until held  nth 	-12
until held long else  	14
until held long for  	-14
until held long of  	-20
until how=calendar	-11
until how=relative	21
until l=<begin>	-42
until l=accra,	14
until l=brussels,	-12
until l=ends	13
until l=for	-11
until l=from	-25
until l=lumpur	12
until l=manila,	25
until l=of	-27
until l=out	13
until l=since	18
until l=the	-68
until off=-1	8
until off=0	-49
until off=1	-54
until only>0.15	26
until only>0.3	37
until only>0.5	23
until only>0.9	-12
until planned	-46
until planned   	-41
until source=near	-9
until source=publication	-44
until tense=future	-49
until tense=gerund	-28
until tense=infinitive	-14
until tense=modal	-20
until tense=participle	13
until tense=past	9
until tense=undefined	16
until told=0	-38
until told=0 held  	-24
until told=0 held long 	-20
until told=0 planned  	-19
until told=1	-13
until told=1 planned  	-25
until told=1 under way  	-24
until told=2	-15
until told=2 under way  	-12
until told=3	-51
until told=3 held  	-29
until under way	-30
until under way   	-17
until under way  nth 	-15
until until>0.05	57
until until>0.15	49
until until>0.3	15
until until>0.5	18
until until>0.7	21
until until>0.9	15
until verb=be	-20
until verb=begin	-20
until verb=come	18
until verb=conclude	22
until verb=declare	13
until verb=end	40
until verb=go	-20
until verb=hold	-23
until verb=make	-11
until verb=meet	-41
until verb=negotiate	12
until verb=other	16
until verb=put	13
until verb=say	-12
until verb=see	-12
until verb=sign	-10
until verb=take	-12
until verb=tell	-21
until verb=undefined	16
written	20
written edge=beginning	16
written edge=beginning off=-1	18
written edge=end	-27
written edge=end off=-1	-24
written edge=undefined	24
written edge=undefined off=-1	12
written edge=undefined off=1	13
written from>0.05	12
written held	12
written held long else  	13
written how=calendar	52
written how=weekday	-35
written l=for	-18
written l=from	25
written l=geneva	-9
written l=lumpur	-41
written l=of	10
written l=on	48
written l=spent	12
written off=-1	8
written off=1	12
written only>0.05	42
written only>0.15	42
written only>0.3	40
written only>0.5	44
written only>0.7	49
written only>0.9	51
written planned	9
written planned   	7
written source=near	-27
written source=told	38
written tense=gerund	13
written tense=participle	-14
written tense=past	13
written tense=undefined	14
written told=0	-26
written told=0 held  	-42
written told=0 planned  	11
written told=1	25
written told=1 held  	12
written told=1 planned  	9
written told=2	24
written told=2 held  	23
written told=3 held  	11
written until>0.05	11
written until>0.15	26
written until>0.3	18
written verb=agree	10
written verb=be	-31
written verb=hold	22
written verb=other	14
written verb=plan	-22
written verb=prepare	-25
written verb=sit	17
written verb=take	32
written verb=undefined	14`;
