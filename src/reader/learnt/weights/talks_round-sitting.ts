// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SITTING = `yes
<always>	0
from	-10
from dateline	35
from edge=beginning	16
from edge=beginning off=-1	46
from edge=beginning off=0	-22
from edge=end	-64
from edge=end off=-1	-28
from edge=end off=0	-16
from edge=end off=1	-48
from edge=undefined	55
from edge=undefined off=-1	38
from edge=undefined off=0	19
from edge=undefined off=1	18
from from>0.15	14
from held	-17
from held  nth 	-14
from held long after  	-46
from held long for  	-26
from how=relative	23
from how=weekday	28
from l=<begin>	24
from l=for	-8
from l=from	-21
from l=of	6
from l=on	27
from l=the	-68
from l=to	-45
from l=until	-32
from l=washington,	10
from off=-1	30
from off=0	-56
from off=1	-11
from only>0.05	11
from only>0.3	22
from only>0.5	19
from only>0.7	13
from only>0.9	58
from source=near	23
from source=publication	-49
from tense=future	20
from tense=gerund	39
from tense=infinitive	6
from tense=modal	-15
from tense=participle	-40
from tense=past	13
from tense=present	19
from tense=undefined	21
from told=0	6
from told=0 held  	18
from told=0 held long 	-15
from told=0 planned  	-6
from told=1	-27
from told=1 held  	-36
from told=1 held long 	-49
from told=1 planned  	23
from told=2	13
from told=2 held  	31
from told=2 held long 	-11
from told=2 planned  	-8
from under way	20
from until>0.05	-31
from until>0.15	-30
from until>0.3	24
from until>0.5	29
from until>0.7	11
from until>0.9	8
from verb=agree	13
from verb=be	44
from verb=end	10
from verb=hold	28
from verb=meet	23
from verb=other	7
from verb=plan	-28
from verb=run	-31
from verb=say	-26
from verb=see	-6
from verb=sign	-30
from verb=sit	19
from verb=take	17
from verb=undefined	21
held from -1 false	20
held from -1 true	27
held from 0 false	-7
held from 0 true	-54
held from 1 false	-10
held from 1 true	-55
held until -1	22
held until 0	-23
held until 1	-30
long from	10
long from edge=beginning	57
long from edge=end	-19
long from edge=end off=-1	-8
long from edge=end off=0	-8
long from edge=undefined	-22
long from edge=undefined off=-1	-13
long from edge=undefined off=0	-18
long from from>0.05	36
long from held	-23
long from held long after  	-49
long from held long for  	6
long from how=calendar	-11
long from how=relative	34
long from off=-1	-28
long from off=0	8
long from off=1	26
long from only>0.05	33
long from only>0.15	14
long from only>0.3	31
long from only>0.5	-6
long from only>0.9	7
long from planned	34
long from source=publication	8
long from source=told	25
long from tense=present	29
long from tense=undefined	17
long from told=0	-18
long from told=0 held long 	-18
long from told=1 held long 	-26
long from told=2	24
long from told=2 held long 	11
long from until>0.05	20
long from until>0.15	14
long from until>0.3	13
long from until>0.5	-9
long from verb=sign	-11
long from verb=undefined	17
long until	17
long until dateline	23
long until edge=beginning	-43
long until edge=end	62
long until edge=end off=-1	50
long until edge=end off=0	21
long until edge=undefined off=-1	8
long until from>0.05	-42
long until held	26
long until held long after  	38
long until held long of  	-17
long until how=relative	20
long until how=weekday	45
long until l=on	35
long until off=-1	36
long until off=0	-6
long until off=1	-30
long until only>0.3	7
long until only>0.7	-21
long until only>0.9	-14
long until planned	-19
long until source=near	32
long until source=publication	-6
long until source=told	6
long until tense=past	70
long until tense=present	-30
long until tense=undefined	13
long until told=1	8
long until told=1 held long 	14
long until until>0.05	24
long until until>0.15	14
long until until>0.3	30
long until until>0.5	50
long until until>0.7	31
long until until>0.9	23
long until verb=end	37
long until verb=undefined	13
none	14
none held	25
none held   	23
none held  nth 	-30
none held long after  	-8
none held long for  	9
none held long of  	24
none told=0	19
none told=0 held  	10
none told=0 held long 	27
none told=0 planned  	13
none told=1	7
none told=1 held  	26
none told=1 held long 	18
none told=1 planned  	-19
none told=2	-16
none told=2 held  	-25
none told=2 planned  	14
none told=3	-14
none under way	-27
nth	-14
nth held	-6
nth off=0	-12
nth source=publication	-12
nth source=told	17
nth tense=undefined	-7
nth until	48
nth until held	38
nth until held  nth 	27
nth until off=0	53
nth until source=publication	53
nth until tense=undefined	28
nth until until>0.05	23
nth until until>0.15	23
nth until verb=undefined	28
nth until>0.05	-8
nth until>0.15	-8
nth verb=undefined	-7
plain	94
plain from	43
plain long from	11
plain long until	25
plain none	28
plain nth	-6
plain nth until	28
plain two	18
plain until	14
plain written	39
planned from 0 false	-20
planned from 0 true	-13
planned from 1 false	58
planned from 1 true	8
planned until 0	-7
planned until 1	24
two	-14
two first edge=beginning	16
two first edge=beginning off=-1	11
two first edge=end	-8
two first edge=end off=-1	-7
two first edge=undefined	-15
two first edge=undefined off=-1	-19
two first from>0.05	16
two first how=calendar	-27
two first how=relative	-14
two first how=weekday	10
two first off=-1	-12
two first off=0	-38
two first off=1	13
two first only>0.05	-7
two first only>0.3	6
two first only>0.5	11
two first only>0.7	20
two first only>0.9	14
two first source=near	-6
two first source=publication	-20
two first tense=future	-23
two first tense=past	-24
two first tense=pluperfect	26
two first tense=present	17
two first tense=undefined	-18
two first until>0.05	-8
two first until>0.15	-7
two first until>0.3	-26
two first until>0.5	-16
two first until>0.7	-7
two first verb=agree	-7
two first verb=say	-20
two first verb=sit	11
two first verb=undefined	-18
two held	-21
two held   	-17
two last dateline	-10
two last edge=beginning	15
two last edge=beginning off=1	7
two last edge=end	7
two last edge=end off=0	11
two last edge=end off=1	-13
two last edge=undefined off=-1	-11
two last how=calendar	-42
two last how=relative	-19
two last how=weekday	40
two last l=on	22
two last off=-1	11
two last off=0	-23
two last only>0.15	8
two last only>0.3	19
two last only>0.5	11
two last only>0.7	11
two last only>0.9	11
two last source=publication	-23
two last source=told	10
two last tense=future	-18
two last tense=past	-39
two last tense=present	11
two last tense=undefined	20
two last until>0.05	20
two last until>0.15	17
two last until>0.3	16
two last until>0.5	10
two last verb=end	10
two last verb=undefined	20
two near near	12
two near publication	-21
two near told	-19
two planned	6
two planned   	10
two publication near	-10
two publication told	-8
two same sentence	13
two told publication	-11
two told told	21
two told=0 held  	7
two told=1	-51
two told=1 held  	-33
two told=1 planned  	-22
two told=2	17
two told=2 planned  	20
under way until 0	7
until	-51
until edge=beginning off=-1	-32
until edge=beginning off=0	20
until edge=beginning off=1	-15
until edge=end	37
until edge=end off=-1	45
until edge=undefined	-31
until edge=undefined off=-1	-50
until edge=undefined off=0	32
until edge=undefined off=1	-51
until from>0.15	-10
until held	-27
until held   	-24
until held  nth 	-8
until held long after  	13
until held long for  	-8
until how=relative	-23
until l=from	-8
until l=of	-9
until l=on	-11
until l=the	-50
until l=to	-8
until l=until	18
until off=-1	7
until off=0	-52
until off=1	-44
until only>0.15	18
until only>0.5	19
until only>0.7	8
until only>0.9	-32
until planned	-41
until planned   	-39
until source=near	-25
until source=publication	-49
until source=told	7
until tense=future	-21
until tense=gerund	-17
until tense=modal	-12
until tense=participle	14
until tense=pluperfect	-10
until tense=present	-23
until tense=undefined	23
until told=0	-58
until told=0 held  	-41
until told=0 planned  	-20
until told=1	8
until told=1 held  	21
until told=1 held long 	8
until told=1 planned  	-16
until told=2	-47
until told=2 held  	-35
until told=2 planned  	-14
until told=3	-25
until under way	-12
until until>0.05	36
until until>0.15	43
until until>0.3	18
until until>0.5	24
until until>0.9	-16
until verb=agree	8
until verb=begin	-9
until verb=end	26
until verb=hold	-6
until verb=meet	-50
until verb=other	-8
until verb=plan	-10
until verb=sign	-21
until verb=sit	-10
until verb=undefined	23
written	23
written edge=beginning	44
written edge=beginning off=-1	26
written edge=beginning off=1	24
written edge=undefined	14
written edge=undefined off=1	32
written held	16
written how=calendar	45
written how=weekday	-15
written l=from	28
written l=on	24
written off=-1	-6
written off=1	50
written only>0.05	34
written only>0.15	33
written only>0.3	42
written only>0.5	49
written only>0.7	62
written only>0.9	68
written planned	8
written planned   	8
written source=near	-20
written source=told	38
written tense=future	13
written tense=past	21
written tense=undefined	-13
written told=1	30
written told=1 held  	7
written told=1 held long 	20
written told=1 planned  	18
written told=2 held  	18
written until>0.05	-14
written verb=hold	21
written verb=meet	-8
written verb=undefined	-13`;
