// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SITTING = `yes
<always>	0
ahead	-44
ahead planned>0.05	36
ahead planned>0.15	26
ahead planned>0.3	11
ahead planned>0.5	-13
ahead planned>0.7	12
ahead planned>0.9	17
behind	15
behind planned>0.05	-13
behind planned>0.15	-29
behind planned>0.3	-9
behind planned>0.5	14
behind planned>0.7	-34
behind planned>0.9	-66
from	-17
from dateline	31
from edge=beginning off=-1	-18
from edge=beginning off=0	16
from edge=end	-20
from edge=end off=0	46
from edge=end off=1	-67
from edge=undefined	28
from edge=undefined off=0	29
from edge=undefined off=1	9
from from>0.3	-9
from from>0.5	11
from held	-17
from held   last	-30
from held  nth 	-11
from held long a  	-23
from held long after  	-90
from held long around else  	-21
from held long else  	-50
from held long for  	-11
from held long from  	21
from held long in  	13
from held long of  	-10
from how=relative	11
from how=weekday	41
from l=(	-42
from l=<begin>	45
from l=a	16
from l=after	15
from l=aires,	-11
from l=and	-29
from l=before	-15
from l=beijing,	-17
from l=beyond	-15
from l=brussels,	40
from l=busan	20
from l=busan,	18
from l=by	-20
from l=call	29
from l=city,	-13
from l=delhi,	-18
from l=ended	-14
from l=for	9
from l=friday	-13
from l=from	-67
from l=geneva,	-25
from l=it	17
from l=jinping	29
from l=korea	10
from l=lumpur	-14
from l=madrid	-20
from l=madrid,	13
from l=manila,	-25
from l=meet	14
from l=monday,	25
from l=on	41
from l=osaka,	10
from l=out	-23
from l=paris	-10
from l=paris,	-10
from l=phone	18
from l=said	34
from l=seoul,	-14
from l=signed	-15
from l=since	-26
from l=spent	11
from l=spoke	35
from l=stockholm,	-30
from l=talks	-10
from l=telephone	32
from l=the	-74
from l=thursday	23
from l=to	-22
from l=tokyo,	25
from l=tomorrow,	-15
from l=trump	17
from l=tuesday,	-16
from l=until	-38
from l=valletta,	-18
from l=video	14
from l=washington	-12
from l=washington,	29
from l=washington/beijing,	-31
from l=wednesday	16
from l=york	15
from last	-18
from off=0	-11
from off=1	-21
from only>0.05	35
from only>0.15	38
from only>0.3	38
from only>0.5	43
from only>0.7	43
from only>0.9	52
from planned long after  	15
from planned long else  	27
from planned long for  	-16
from settled around	-23
from settled near	21
from settled publication	-9
from settled told	26
from source=around	-41
from source=near	18
from source=publication	-11
from source=told	16
from tense=future	16
from tense=gerund	14
from tense=infinitive	8
from tense=modal	-27
from tense=participle	9
from tense=past	-15
from tense=perfect	20
from tense=pluperfect	-38
from tense=present	25
from tense=undefined	15
from told=0	24
from told=0 held  	21
from told=0 held long 	-32
from told=0 planned long 	32
from told=0 under way  	15
from told=0 under way  nth	9
from told=1	-15
from told=1 held  	-10
from told=1 held  nth	-12
from told=1 held long 	-34
from told=1 planned  	7
from told=1 planned long 	11
from told=2	-17
from told=2 held  	-7
from told=2 held long 	-14
from told=2 planned  	-17
from told=2 under way  	11
from told=3	-40
from told=3 held  nth	-17
from told=3 held long 	-41
from told=3 planned  	-13
from told=3 under way  	-16
from turned	-34
from turned around	-31
from until>0.05	-40
from until>0.3	9
from until>0.5	12
from until>0.7	26
from until>0.9	34
from verb=agree	35
from verb=approve	-28
from verb=ask	24
from verb=bring	23
from verb=call	28
from verb=carry	21
from verb=clear	15
from verb=come	-22
from verb=confirm	23
from verb=continue	-12
from verb=decide	24
from verb=end	-43
from verb=enter	-11
from verb=expect	13
from verb=expire	-37
from verb=face	-14
from verb=have	49
from verb=hold	26
from verb=keep	16
from verb=land	-31
from verb=lapse	-19
from verb=leave	-28
from verb=look	15
from verb=make	-17
from verb=meet	27
from verb=need	-18
from verb=negotiate	-26
from verb=offer	-10
from verb=other	20
from verb=pay	-19
from verb=plan	-12
from verb=prepare	16
from verb=prolong	-10
from verb=publish	-9
from verb=reach	-13
from verb=resume	11
from verb=return	-19
from verb=run	-65
from verb=say	-48
from verb=see	12
from verb=settle	14
from verb=sign	16
from verb=sit	23
from verb=start	15
from verb=stop	-13
from verb=suspend	-16
from verb=take	19
from verb=threaten	-22
from verb=undefined	15
from verb=vote	-15
from verb=write	14
held from -1 false	7
held from 0 false	-26
held from 1 false	-40
held from 1 true	-31
held until -1	10
held until 1	-78
long from dateline	30
long from edge=beginning	35
long from edge=beginning off=-1	-12
long from edge=beginning off=0	35
long from edge=beginning off=1	21
long from edge=end	-63
long from edge=end off=-1	-7
long from edge=end off=0	-23
long from edge=end off=1	-40
long from edge=undefined off=-1	-29
long from edge=undefined off=0	22
long from edge=undefined off=1	11
long from from>0.05	36
long from from>0.15	32
long from from>0.3	46
long from from>0.5	30
long from from>0.7	20
long from held	-20
long from held long after  	-11
long from held long ended  	-20
long from held long from  	-19
long from held long in  	-35
long from held long of  	-13
long from how=relative	16
long from how=weekday	12
long from l=<begin>	30
long from l=beijing,	19
long from l=incheon,	10
long from l=on	-12
long from l=stockholm,	15
long from l=talks	9
long from l=the	15
long from off=-1	-39
long from off=0	21
long from off=1	14
long from only>0.05	23
long from only>0.15	28
long from only>0.3	26
long from only>0.5	18
long from only>0.7	16
long from planned	8
long from planned long after  	-23
long from planned long else  	-16
long from planned long for  	29
long from settled around	-26
long from settled publication	34
long from settled told	11
long from source=around	-12
long from source=publication	21
long from source=told	16
long from tense=future	-26
long from tense=participle	-9
long from tense=perfect	-9
long from tense=present	22
long from tense=undefined	24
long from told=0	-12
long from told=0 held long 	-10
long from told=0 planned long 	-13
long from told=1 held long 	-22
long from told=2	9
long from told=3 held long 	-9
long from told=3 planned long 	10
long from told=3 under way long 	10
long from turned near	-28
long from turned publication	-22
long from turned told	9
long from under way	18
long from under way long began  	8
long from until>0.15	-21
long from until>0.5	-17
long from until>0.9	-12
long from verb=agree	-16
long from verb=announce	13
long from verb=begin	31
long from verb=end	-17
long from verb=go	-9
long from verb=other	-10
long from verb=say	-26
long from verb=sign	-20
long from verb=sit	16
long from verb=tell	-16
long from verb=undefined	24
long until dateline	38
long until edge=beginning	-38
long until edge=beginning off=-1	-44
long until edge=end	24
long until edge=end off=-1	24
long until edge=end off=0	24
long until edge=end off=1	-52
long until edge=undefined	21
long until edge=undefined off=-1	27
long until edge=undefined off=0	23
long until edge=undefined off=1	-58
long until from>0.05	13
long until from>0.15	-19
long until from>0.3	-27
long until from>0.5	-31
long until from>0.7	-20
long until held	12
long until held long a  	-16
long until held long after  	27
long until held long around after  	23
long until held long around for  	-22
long until held long closed  	10
long until held long concluded  	13
long until held long else  	18
long until held long ended  	14
long until held long finished  	18
long until held long for  	-22
long until held long from  	-9
long until held long in  	-21
long until held long of  	21
long until held long spent  	-17
long until held long up  	26
long until how=weekday	29
long until l=(	-13
long until l=of	-9
long until l=on	29
long until l=talks	-11
long until l=to	-13
long until l=york,	-9
long until off=-1	19
long until off=1	-82
long until only>0.15	10
long until only>0.3	19
long until planned	-35
long until planned long after  	15
long until planned long for  	-10
long until settled	10
long until settled around	-17
long until settled told	34
long until source=around	-21
long until source=told	20
long until tense=future	-43
long until tense=modal	-18
long until tense=past	38
long until tense=perfect	-14
long until tense=pluperfect	32
long until tense=present	-25
long until tense=undefined	20
long until told=0	-15
long until told=0 held long 	-7
long until told=0 planned long 	-25
long until told=1 planned long 	-22
long until told=2	-17
long until told=2 held long 	-13
long until told=3	18
long until told=3 held long 	26
long until told=3 under way long 	-9
long until turned	-22
long until turned publication	14
long until turned told	-52
long until under way	-14
long until until>0.05	32
long until until>0.15	41
long until until>0.3	38
long until until>0.5	26
long until until>0.7	36
long until until>0.9	45
long until verb=announce	25
long until verb=begin	-20
long until verb=come	-14
long until verb=end	12
long until verb=have	-10
long until verb=meet	-9
long until verb=reach	16
long until verb=run	-19
long until verb=say	33
long until verb=sign	-15
long until verb=sit	-17
long until verb=undefined	20
none	42
none held	41
none held   	21
none held  nth last	-13
none held long a  	13
none held long after  	28
none held long around after  	-15
none held long around for  	21
none held long else  	-13
none held long finished  	-15
none held long for  	33
none held long in  	10
none held long spent  	10
none held long up  	-17
none planned	14
none planned   	19
none planned  nth 	-24
none planned long after  	-13
none planned long for  	-16
none told=0	12
none told=0 held long 	24
none told=0 planned long 	-13
none told=0 under way  nth	-21
none told=1	23
none told=1 held  	9
none told=1 held  nth	-10
none told=1 held long 	31
none told=1 planned  	9
none told=2	34
none told=2 held  	19
none told=2 held long 	36
none told=2 planned long 	12
none told=3 held  	-17
none told=3 held long 	10
none told=3 planned  	25
none told=3 planned long 	-10
none told=3 under way  	-18
none under way	-32
none under way  nth 	-31
nth	12
nth dateline	29
nth edge=beginning off=-1	-13
nth edge=end off=1	-8
nth edge=undefined	24
nth edge=undefined off=0	36
nth edge=undefined off=1	-13
nth from>0.05	9
nth held  nth 	14
nth held  nth last	-29
nth how=relative	9
nth how=weekday	22
nth l=<begin>	23
nth l=on	17
nth last	-29
nth off=0	25
nth off=1	-25
nth only>0.05	15
nth planned	14
nth planned  nth 	14
nth settled	17
nth settled near	21
nth settled publication	17
nth settled told	17
nth source=near	16
nth source=publication	25
nth tense=past	24
nth tense=undefined	16
nth told=0	9
nth turned near	-9
nth turned publication	16
nth turned told	-17
nth until	33
nth until dateline	11
nth until edge=beginning	-26
nth until edge=beginning off=-1	-16
nth until edge=end off=0	20
nth until edge=end off=1	-13
nth until edge=undefined	18
nth until edge=undefined off=-1	12
nth until edge=undefined off=0	10
nth until from>0.05	-20
nth until held	22
nth until held  nth last	26
nth until how=calendar	16
nth until l=<begin>	-14
nth until l=on	17
nth until last	26
nth until off=0	41
nth until off=1	-11
nth until only>0.05	12
nth until only>0.15	11
nth until only>0.3	15
nth until only>0.5	19
nth until only>0.7	25
nth until only>0.9	26
nth until settled	42
nth until settled near	-15
nth until settled publication	46
nth until settled told	36
nth until source=near	-19
nth until source=publication	41
nth until source=told	31
nth until tense=modal	-15
nth until tense=participle	13
nth until tense=undefined	18
nth until told=0 under way  nth	11
nth until told=1	18
nth until told=1 held  nth	17
nth until told=1 under way  nth	8
nth until told=2	12
nth until told=3	9
nth until told=3 held  nth	14
nth until turned	-47
nth until turned publication	-19
nth until turned told	-16
nth until under way	19
nth until under way  nth 	19
nth until until>0.05	29
nth until until>0.15	15
nth until until>0.3	16
nth until until>0.5	14
nth until until>0.7	25
nth until until>0.9	15
nth until verb=go	-23
nth until verb=undefined	18
nth until>0.05	25
nth until>0.15	30
nth until>0.3	23
nth until>0.5	17
nth until>0.9	-14
nth verb=go	14
nth verb=meet	9
nth verb=undefined	16
on record AM,GE sat undefined undefined	-10
on record AO,BR sat undefined undefined	-24
on record AO,PT sat undefined undefined	11
on record AU,JP sat undefined undefined	-14
on record BJ,NG sat undefined undefined	18
on record BO,CL sat undefined undefined	-14
on record BR,CA sat undefined undefined	10
on record BR,GB sat undefined undefined	16
on record BR,US sat 20367 undefined	24
on record BR,US sat 20367 undefined 2025 II	24
on record BR,US sat 20387 undefined	20
on record BR,US sat 20387 undefined 2025 II	20
on record BR,US sat undefined undefined	-22
on record BR,US sat undefined undefined 2025 II	-29
on record BR,US sat undefined undefined 2026 II	14
on record CA,CN sat 20392 undefined	21
on record CA,CN sat 20392 undefined 2025 II	37
on record CA,CN sat 20469 undefined	57
on record CA,CN sat 20469 undefined 2026 I	57
on record CA,CN sat 20476 undefined	-17
on record CA,CN sat 20476 undefined 2026 I	-17
on record CA,CN sat undefined 20469	-14
on record CA,CN sat undefined 20469 2026 I	-14
on record CA,CN sat undefined undefined	-27
on record CA,CN sat undefined undefined 2025 II	-20
on record CA,CN sat undefined undefined 2026 I	-24
on record CA,EU sat undefined undefined	-20
on record CA,MX sat undefined undefined	-24
on record CA,US sat 20300 undefined	15
on record CA,US sat 20300 undefined 2025 II	15
on record CA,US sat 20386 undefined	15
on record CA,US sat 20386 undefined 2025 II	15
on record CA,US sat undefined undefined	11
on record CA,US sat undefined undefined 2025 I	-16
on record CA,US sat undefined undefined 2025 II	12
on record CA,US sat undefined undefined 2026 II	9
on record CH,IN sat undefined undefined	15
on record CH,TR sat undefined undefined	12
on record CH,US sat 20300 undefined	35
on record CH,US sat 20300 undefined 2025 II	35
on record CH,US sat 20305 undefined	-41
on record CH,US sat 20305 undefined 2025 II	-41
on record CH,US sat 20306 undefined	20
on record CH,US sat 20306 undefined 2025 II	20
on record CH,US sat 20307 undefined	-20
on record CH,US sat 20307 undefined 2025 II	-20
on record CH,US sat 20405 undefined	32
on record CH,US sat 20405 undefined 2025 II	32
on record CH,US sat undefined undefined	9
on record CH,US sat undefined undefined 2025 II	10
on record CL,FI sat undefined undefined	18
on record CL,JP sat undefined undefined	11
on record CL,PE sat undefined undefined	9
on record CL,TR sat undefined undefined	11
on record CN,EU sat 20293 undefined	52
on record CN,EU sat 20293 undefined 2025 II	52
on record CN,KR sat 20391 undefined	26
on record CN,KR sat 20391 undefined 2025 II	26
on record CN,KR sat undefined undefined	-13
on record CN,KR sat undefined undefined 2025 II	-19
on record CN,NL sat 20412 undefined	-12
on record CN,NL sat 20412 undefined 2025 II	-12
on record CN,NL sat undefined undefined	39
on record CN,NL sat undefined undefined 2025 II	39
on record CN,RU sat 20716 20719	9
on record CN,RU sat 20716 20719 2026 II	9
on record CN,RU sat 20716 undefined	25
on record CN,RU sat 20716 undefined 2026 II	25
on record CN,RU sat 20719 undefined	18
on record CN,RU sat 20719 undefined 2026 II	18
on record CN,US sat 17718 undefined	-16
on record CN,US sat 17718 undefined 2018 II	-15
on record CN,US sat 17866 undefined	70
on record CN,US sat 17866 undefined 2018 II	49
on record CN,US sat 17866 undefined 2019 I	19
on record CN,US sat 17867 undefined	-12
on record CN,US sat 17867 undefined 2018 II	-12
on record CN,US sat 18026 undefined	-23
on record CN,US sat 18026 undefined 2019 I	-23
on record CN,US sat 18076 undefined	51
on record CN,US sat 18076 undefined 2019 I	24
on record CN,US sat 18076 undefined 2020 I	27
on record CN,US sat 18077 undefined	-18
on record CN,US sat 18077 undefined 2019 I	-18
on record CN,US sat 18107 18108	33
on record CN,US sat 20122 undefined	15
on record CN,US sat 20122 undefined 2025 I	15
on record CN,US sat 20129 undefined	-25
on record CN,US sat 20129 undefined 2025 I	-25
on record CN,US sat 20211 20212	-21
on record CN,US sat 20211 20212 2025 I	-21
on record CN,US sat 20217 20218	-11
on record CN,US sat 20217 20218 2025 I	-10
on record CN,US sat 20217 undefined	10
on record CN,US sat 20217 undefined 2025 I	10
on record CN,US sat 20218 20219	83
on record CN,US sat 20218 20219 2025 I	65
on record CN,US sat 20218 20219 2025 II	37
on record CN,US sat 20218 undefined	-13
on record CN,US sat 20219 20220	-27
on record CN,US sat 20219 20220 2025 I	-25
on record CN,US sat 20219 undefined	-14
on record CN,US sat 20219 undefined 2025 I	-14
on record CN,US sat 20220 undefined	-67
on record CN,US sat 20220 undefined 2025 I	-50
on record CN,US sat 20222 undefined	-25
on record CN,US sat 20222 undefined 2025 I	-24
on record CN,US sat 20225 20226	-19
on record CN,US sat 20225 20226 2025 I	-19
on record CN,US sat 20227 undefined	-12
on record CN,US sat 20227 undefined 2025 I	-12
on record CN,US sat 20238 undefined	19
on record CN,US sat 20238 undefined 2025 I	19
on record CN,US sat 20243 undefined	21
on record CN,US sat 20243 undefined 2025 I	21
on record CN,US sat 20244 undefined	101
on record CN,US sat 20244 undefined 2025 I	87
on record CN,US sat 20244 undefined 2025 II	32
on record CN,US sat 20245 undefined	-13
on record CN,US sat 20245 undefined 2025 I	-13
on record CN,US sat 20247 undefined	-16
on record CN,US sat 20247 undefined 2025 I	-16
on record CN,US sat 20248 20249	28
on record CN,US sat 20248 20249 2025 II	41
on record CN,US sat 20248 undefined	19
on record CN,US sat 20248 undefined 2025 I	30
on record CN,US sat 20248 undefined 2025 II	-23
on record CN,US sat 20249 20250	-39
on record CN,US sat 20249 20250 2025 I	-39
on record CN,US sat 20249 undefined	-34
on record CN,US sat 20249 undefined 2025 I	-33
on record CN,US sat 20250 undefined	-28
on record CN,US sat 20250 undefined 2025 I	-28
on record CN,US sat 20251 undefined	-17
on record CN,US sat 20251 undefined 2025 I	-17
on record CN,US sat 20252 undefined	14
on record CN,US sat 20252 undefined 2025 I	14
on record CN,US sat 20255 20256	-15
on record CN,US sat 20255 20256 2025 I	-15
on record CN,US sat 20266 undefined	-10
on record CN,US sat 20266 undefined 2025 I	-10
on record CN,US sat 20290 20291	-12
on record CN,US sat 20290 20291 2025 II	-12
on record CN,US sat 20291 undefined	-18
on record CN,US sat 20291 undefined 2025 II	-18
on record CN,US sat 20292 undefined	19
on record CN,US sat 20293 undefined	18
on record CN,US sat 20293 undefined 2025 II	18
on record CN,US sat 20296 20297	-9
on record CN,US sat 20296 20297 2025 II	-9
on record CN,US sat 20296 undefined	27
on record CN,US sat 20296 undefined 2025 II	27
on record CN,US sat 20297 20298	67
on record CN,US sat 20297 20298 2025 II	63
on record CN,US sat 20298 20299	-12
on record CN,US sat 20298 20299 2025 II	-12
on record CN,US sat 20298 undefined	-56
on record CN,US sat 20298 undefined 2025 II	-56
on record CN,US sat 20299 undefined	-12
on record CN,US sat 20299 undefined 2025 II	-12
on record CN,US sat 20307 undefined	-16
on record CN,US sat 20307 undefined 2025 II	-16
on record CN,US sat 20311 20312	-21
on record CN,US sat 20311 20312 2025 II	-21
on record CN,US sat 20311 undefined	-35
on record CN,US sat 20311 undefined 2025 II	-30
on record CN,US sat 20312 undefined	-45
on record CN,US sat 20312 undefined 2025 II	-44
on record CN,US sat 20313 undefined	-9
on record CN,US sat 20313 undefined 2025 II	-9
on record CN,US sat 20319 undefined	-23
on record CN,US sat 20319 undefined 2025 II	-23
on record CN,US sat 20327 20329	11
on record CN,US sat 20327 20329 2025 II	11
on record CN,US sat 20328 undefined	-14
on record CN,US sat 20328 undefined 2025 II	-14
on record CN,US sat 20338 undefined	-12
on record CN,US sat 20338 undefined 2025 II	-12
on record CN,US sat 20343 20344	-10
on record CN,US sat 20343 20344 2025 II	-10
on record CN,US sat 20343 undefined	-53
on record CN,US sat 20343 undefined 2025 II	-53
on record CN,US sat 20344 20345	-15
on record CN,US sat 20344 20345 2025 II	-15
on record CN,US sat 20344 undefined	-19
on record CN,US sat 20344 undefined 2025 II	-19
on record CN,US sat 20345 20346	82
on record CN,US sat 20345 20346 2025 II	79
on record CN,US sat 20345 undefined	19
on record CN,US sat 20345 undefined 2025 II	19
on record CN,US sat 20346 20347	-25
on record CN,US sat 20346 20347 2025 II	-25
on record CN,US sat 20346 undefined	-68
on record CN,US sat 20346 undefined 2025 II	-68
on record CN,US sat 20347 undefined	-24
on record CN,US sat 20347 undefined 2025 II	-24
on record CN,US sat 20350 20351	-13
on record CN,US sat 20350 20351 2025 II	-13
on record CN,US sat 20350 undefined	119
on record CN,US sat 20350 undefined 2025 II	119
on record CN,US sat 20351 undefined	-13
on record CN,US sat 20351 undefined 2025 II	-13
on record CN,US sat 20352 20353	-15
on record CN,US sat 20352 20353 2025 II	-15
on record CN,US sat 20352 undefined	-15
on record CN,US sat 20352 undefined 2025 II	-15
on record CN,US sat 20355 undefined	-12
on record CN,US sat 20355 undefined 2026 I	-12
on record CN,US sat 20356 undefined	-9
on record CN,US sat 20356 undefined 2025 II	-9
on record CN,US sat 20357 undefined	-16
on record CN,US sat 20357 undefined 2025 II	-16
on record CN,US sat 20371 undefined	-23
on record CN,US sat 20371 undefined 2025 II	-23
on record CN,US sat 20372 20373	-27
on record CN,US sat 20372 20373 2025 II	-27
on record CN,US sat 20372 undefined	-20
on record CN,US sat 20372 undefined 2025 II	-20
on record CN,US sat 20373 undefined	-14
on record CN,US sat 20373 undefined 2025 II	-14
on record CN,US sat 20375 undefined	-18
on record CN,US sat 20375 undefined 2025 II	-18
on record CN,US sat 20376 undefined	-15
on record CN,US sat 20376 undefined 2025 II	-15
on record CN,US sat 20378 undefined	11
on record CN,US sat 20378 undefined 2025 II	11
on record CN,US sat 20379 20380	-23
on record CN,US sat 20379 20380 2025 II	-23
on record CN,US sat 20380 undefined	-26
on record CN,US sat 20380 undefined 2025 II	-26
on record CN,US sat 20381 undefined	-12
on record CN,US sat 20381 undefined 2025 II	-12
on record CN,US sat 20383 20384	-14
on record CN,US sat 20383 20384 2025 II	-14
on record CN,US sat 20384 20385	-9
on record CN,US sat 20384 20385 2025 II	-9
on record CN,US sat 20384 undefined	-54
on record CN,US sat 20384 undefined 2025 II	-54
on record CN,US sat 20385 20386	-21
on record CN,US sat 20385 20386 2025 II	-21
on record CN,US sat 20385 undefined	-42
on record CN,US sat 20385 undefined 2025 II	-42
on record CN,US sat 20386 20387	75
on record CN,US sat 20386 20387 2025 II	67
on record CN,US sat 20387 20388	-13
on record CN,US sat 20387 20388 2025 II	-13
on record CN,US sat 20387 undefined	-13
on record CN,US sat 20387 undefined 2025 II	-13
on record CN,US sat 20388 undefined	-17
on record CN,US sat 20388 undefined 2025 II	-17
on record CN,US sat 20389 20390	-18
on record CN,US sat 20389 20390 2025 II	-18
on record CN,US sat 20389 undefined	19
on record CN,US sat 20389 undefined 2025 II	19
on record CN,US sat 20390 undefined	20
on record CN,US sat 20390 undefined 2025 II	20
on record CN,US sat 20391 20392	-12
on record CN,US sat 20391 20392 2025 II	-12
on record CN,US sat 20391 undefined	145
on record CN,US sat 20391 undefined 2025 II	136
on record CN,US sat 20391 undefined 2026 I	30
on record CN,US sat 20392 undefined	-45
on record CN,US sat 20392 undefined 2025 II	-45
on record CN,US sat 20393 20394	-14
on record CN,US sat 20393 20394 2025 II	-14
on record CN,US sat 20393 undefined	-35
on record CN,US sat 20393 undefined 2025 II	-35
on record CN,US sat 20394 undefined	-17
on record CN,US sat 20394 undefined 2025 II	-17
on record CN,US sat 20396 20397	-14
on record CN,US sat 20396 20397 2025 II	-14
on record CN,US sat 20396 undefined	-12
on record CN,US sat 20396 undefined 2025 II	-12
on record CN,US sat 20397 undefined	-16
on record CN,US sat 20397 undefined 2025 II	-16
on record CN,US sat 20398 undefined	-19
on record CN,US sat 20398 undefined 2025 II	-19
on record CN,US sat 20402 undefined	-58
on record CN,US sat 20402 undefined 2025 II	-42
on record CN,US sat 20402 undefined 2026 I	-18
on record CN,US sat 20416 20417	-15
on record CN,US sat 20416 20417 2025 II	-15
on record CN,US sat 20416 undefined	28
on record CN,US sat 20416 undefined 2025 II	15
on record CN,US sat 20416 undefined 2026 I	25
on record CN,US sat 20423 undefined	-64
on record CN,US sat 20423 undefined 2025 II	-64
on record CN,US sat 20424 undefined	-25
on record CN,US sat 20424 undefined 2025 II	-25
on record CN,US sat 20427 undefined	43
on record CN,US sat 20427 undefined 2025 II	48
on record CN,US sat 20428 undefined	-9
on record CN,US sat 20428 undefined 2025 II	-9
on record CN,US sat 20434 undefined	-34
on record CN,US sat 20434 undefined 2025 II	-34
on record CN,US sat 20474 undefined	10
on record CN,US sat 20474 undefined 2026 I	10
on record CN,US sat 20488 undefined	55
on record CN,US sat 20488 undefined 2026 I	56
on record CN,US sat 20489 undefined	-16
on record CN,US sat 20489 undefined 2026 I	-16
on record CN,US sat 20495 undefined	-34
on record CN,US sat 20495 undefined 2026 I	-34
on record CN,US sat 20509 undefined	-9
on record CN,US sat 20509 undefined 2026 I	-9
on record CN,US sat 20520 20521	-28
on record CN,US sat 20520 20521 2026 I	-28
on record CN,US sat 20520 undefined	-15
on record CN,US sat 20520 undefined 2026 I	-15
on record CN,US sat 20527 20528	69
on record CN,US sat 20527 20528 2026 I	63
on record CN,US sat 20527 undefined	-12
on record CN,US sat 20527 undefined 2026 I	-11
on record CN,US sat 20528 undefined	-24
on record CN,US sat 20528 undefined 2026 I	-24
on record CN,US sat 20534 20535	-11
on record CN,US sat 20534 20535 2026 I	-11
on record CN,US sat 20534 undefined	-10
on record CN,US sat 20534 undefined 2026 I	-10
on record CN,US sat 20543 20545	-9
on record CN,US sat 20543 20545 2026 I	-9
on record CN,US sat 20578 20579	-17
on record CN,US sat 20578 20579 2026 I	-17
on record CN,US sat 20579 undefined	-11
on record CN,US sat 20579 undefined 2026 I	-11
on record CN,US sat 20580 undefined	-28
on record CN,US sat 20580 undefined 2026 I	-28
on record CN,US sat 20581 undefined	-10
on record CN,US sat 20581 undefined 2026 I	-10
on record CN,US sat 20583 20584	-25
on record CN,US sat 20583 20584 2025 II	-25
on record CN,US sat 20584 undefined	-20
on record CN,US sat 20584 undefined 2026 I	-20
on record CN,US sat 20585 20586	25
on record CN,US sat 20585 20586 2026 I	25
on record CN,US sat 20585 20587	-12
on record CN,US sat 20585 20587 2026 I	-12
on record CN,US sat 20585 undefined	-35
on record CN,US sat 20585 undefined 2026 I	-34
on record CN,US sat 20586 20587	-19
on record CN,US sat 20586 20587 2026 I	-19
on record CN,US sat 20586 20588	58
on record CN,US sat 20586 20588 2026 I	56
on record CN,US sat 20586 undefined	14
on record CN,US sat 20586 undefined 2026 I	14
on record CN,US sat 20587 20588	-8
on record CN,US sat 20587 20588 2026 I	-8
on record CN,US sat 20587 undefined	47
on record CN,US sat 20587 undefined 2026 I	43
on record CN,US sat 20588 undefined	-22
on record CN,US sat 20588 undefined 2026 I	-22
on record CN,US sat 20590 undefined	-30
on record CN,US sat 20590 undefined 2026 I	-30
on record CN,US sat 20591 undefined	-11
on record CN,US sat 20591 undefined 2026 I	-11
on record CN,US sat 20592 20593	-25
on record CN,US sat 20592 20593 2026 I	-25
on record CN,US sat 20592 undefined	-21
on record CN,US sat 20592 undefined 2026 I	-21
on record CN,US sat 20593 undefined	-19
on record CN,US sat 20593 undefined 2026 I	-19
on record CN,US sat 20594 undefined	-18
on record CN,US sat 20594 undefined 2026 I	-18
on record CN,US sat 20613 20614	-16
on record CN,US sat 20613 20614 2025 II	-15
on record CN,US sat 20658 undefined	-18
on record CN,US sat 20658 undefined 2026 II	-14
on record CN,US sat 20662 20663	-15
on record CN,US sat 20709 undefined	-22
on record CN,US sat 20709 undefined 2026 II	-22
on record CN,US sat 20712 20714	-13
on record CN,US sat 20712 20714 2026 II	-13
on record CN,US sat 20712 undefined	-14
on record CN,US sat 20712 undefined 2026 II	-14
on record CN,US sat 20713 undefined	-18
on record CN,US sat 20713 undefined 2026 II	-18
on record CN,US sat 20716 20719	54
on record CN,US sat 20716 20719 2026 II	54
on record CN,US sat 20716 undefined	62
on record CN,US sat 20716 undefined 2026 II	62
on record CN,US sat 20717 20719	-19
on record CN,US sat 20717 20719 2026 II	-19
on record CN,US sat 20717 20720	-18
on record CN,US sat 20717 20720 2026 II	-18
on record CN,US sat 20719 20720	-16
on record CN,US sat 20719 20720 2026 II	-16
on record CN,US sat 20719 20721	47
on record CN,US sat 20719 20721 2026 II	47
on record CN,US sat 20720 20723	-14
on record CN,US sat 20720 20723 2026 II	-14
on record CN,US sat 20720 undefined	91
on record CN,US sat 20720 undefined 2026 I	34
on record CN,US sat 20720 undefined 2026 II	78
on record CN,US sat 20721 20724	-10
on record CN,US sat 20721 20724 2026 II	-10
on record CN,US sat 20721 undefined	-44
on record CN,US sat 20721 undefined 2026 II	-44
on record CN,US sat 20722 20723	-12
on record CN,US sat 20722 20723 2026 II	-12
on record CN,US sat 20722 undefined	-9
on record CN,US sat 20722 undefined 2026 II	-9
on record CN,US sat 20723 20726	-13
on record CN,US sat 20723 20726 2026 II	-13
on record CN,US sat 20723 undefined	-32
on record CN,US sat 20723 undefined 2026 II	-32
on record CN,US sat 20724 undefined	-21
on record CN,US sat 20724 undefined 2026 II	-21
on record CN,US sat 20726 undefined	-26
on record CN,US sat 20726 undefined 2026 II	-26
on record CN,US sat 20727 undefined	-29
on record CN,US sat 20727 undefined 2026 II	-29
on record CN,US sat 20756 undefined	-28
on record CN,US sat 20756 undefined 2026 I	-27
on record CN,US sat 20767 undefined	-41
on record CN,US sat 20767 undefined 2026 I	-11
on record CN,US sat 20767 undefined 2026 II	-25
on record CN,US sat 20775 20776	-43
on record CN,US sat 20775 20776 2026 II	-43
on record CN,US sat 20775 undefined	-12
on record CN,US sat 20775 undefined 2026 II	-12
on record CN,US sat 20828 undefined	-18
on record CN,US sat 20828 undefined 2026 II	-18
on record CN,US sat undefined 17866	-10
on record CN,US sat undefined 18026	23
on record CN,US sat undefined 18026 2019 I	23
on record CN,US sat undefined 20219	30
on record CN,US sat undefined 20219 2025 I	31
on record CN,US sat undefined 20220	-11
on record CN,US sat undefined 20248	-10
on record CN,US sat undefined 20248 2025 I	-10
on record CN,US sat undefined 20249	19
on record CN,US sat undefined 20249 2025 I	20
on record CN,US sat undefined 20291	-12
on record CN,US sat undefined 20291 2025 II	-12
on record CN,US sat undefined 20296	-11
on record CN,US sat undefined 20296 2025 II	-11
on record CN,US sat undefined 20297	-12
on record CN,US sat undefined 20297 2025 II	-12
on record CN,US sat undefined 20298	52
on record CN,US sat undefined 20298 2025 II	52
on record CN,US sat undefined 20300	-16
on record CN,US sat undefined 20300 2025 II	-16
on record CN,US sat undefined 20312	-11
on record CN,US sat undefined 20312 2025 II	-10
on record CN,US sat undefined 20341	-10
on record CN,US sat undefined 20341 2025 II	-10
on record CN,US sat undefined 20346	34
on record CN,US sat undefined 20346 2025 II	34
on record CN,US sat undefined 20385	-10
on record CN,US sat undefined 20385 2025 II	-10
on record CN,US sat undefined 20387	35
on record CN,US sat undefined 20387 2025 II	35
on record CN,US sat undefined 20391	-17
on record CN,US sat undefined 20391 2025 II	-15
on record CN,US sat undefined 20402	-22
on record CN,US sat undefined 20402 2025 II	-9
on record CN,US sat undefined 20416	-10
on record CN,US sat undefined 20427	23
on record CN,US sat undefined 20427 2025 II	23
on record CN,US sat undefined 20579	-10
on record CN,US sat undefined 20579 2026 I	-10
on record CN,US sat undefined 20586	21
on record CN,US sat undefined 20586 2026 I	21
on record CN,US sat undefined 20587	-12
on record CN,US sat undefined 20587 2026 I	-11
on record CN,US sat undefined 20588	30
on record CN,US sat undefined 20588 2026 I	30
on record CN,US sat undefined 20719	15
on record CN,US sat undefined 20719 2026 II	15
on record CN,US sat undefined 20720	-10
on record CN,US sat undefined 20721	16
on record CN,US sat undefined 20721 2026 II	16
on record CN,US sat undefined undefined	73
on record CN,US sat undefined undefined 2019 I	-13
on record CN,US sat undefined undefined 2019 II	10
on record CN,US sat undefined undefined 2020 I	9
on record CN,US sat undefined undefined 2025 II	36
on record CN,US sat undefined undefined 2026 I	48
on record CN,US sat undefined undefined 2026 II	42
on record CO,EC sat undefined undefined	-19
on record CR,PA sat undefined undefined	-26
on record DZ,TN sat undefined undefined	-11
on record EC,PE sat undefined undefined	-12
on record EC,TR sat undefined undefined	-18
on record EG,KE sat undefined undefined	-33
on record EU,GB sat undefined undefined	-16
on record EU,IN sat 20480 undefined	42
on record EU,IN sat 20480 undefined 2026 I	42
on record EU,IN sat undefined undefined	-12
on record EU,IN sat undefined undefined 2026 I	-26
on record EU,KE sat undefined undefined	11
on record EU,TH sat undefined undefined	-19
on record EU,TR sat undefined undefined	22
on record EU,US sat 20233 undefined	34
on record EU,US sat 20233 undefined 2025 I	24
on record EU,US sat 20240 undefined	-17
on record EU,US sat 20240 undefined 2025 I	-17
on record EU,US sat 20283 undefined	14
on record EU,US sat 20283 undefined 2025 II	15
on record EU,US sat 20296 20297	-9
on record EU,US sat 20296 20297 2025 II	-9
on record EU,US sat 20296 undefined	67
on record EU,US sat 20296 undefined 2025 II	62
on record EU,US sat 20297 20298	34
on record EU,US sat 20297 20298 2025 II	34
on record EU,US sat 20297 undefined	21
on record EU,US sat 20297 undefined 2025 II	21
on record EU,US sat 20303 undefined	-14
on record EU,US sat 20303 undefined 2025 II	-14
on record EU,US sat 20312 undefined	-16
on record EU,US sat 20312 undefined 2025 II	-16
on record EU,US sat undefined undefined	-42
on record EU,US sat undefined undefined 2025 II	-53
on record EU,US sat undefined undefined 2026 I	13
on record GB,US sat 20211 undefined	-15
on record GB,US sat 20211 undefined 2025 I	-15
on record GB,US sat 20216 undefined	14
on record GB,US sat 20216 undefined 2025 I	14
on record GB,US sat 20218 20219	-13
on record GB,US sat 20218 20219 2025 I	-13
on record GB,US sat 20218 undefined	21
on record GB,US sat 20218 undefined 2025 I	21
on record GB,US sat 20255 undefined	32
on record GB,US sat undefined undefined	-14
on record GB,US sat undefined undefined 2025 I	-12
on record GB,US sat undefined undefined 2025 II	-19
on record GH,IS sat undefined undefined	-29
on record ID,US sat undefined undefined	23
on record ID,US sat undefined undefined 2025 II	27
on record IN,US sat 20325 undefined	21
on record IN,US sat 20325 undefined 2025 II	21
on record IN,US sat 20347 undefined	35
on record IN,US sat 20347 undefined 2025 II	31
on record IN,US sat 20493 undefined	-13
on record IN,US sat 20493 undefined 2026 I	-13
on record IN,US sat undefined undefined	16
on record IN,US sat undefined undefined 2026 I	12
on record JP,US sat 20290 20291	-12
on record JP,US sat 20290 20291 2025 II	-12
on record JP,US sat 20297 20298	28
on record JP,US sat 20297 20298 2025 II	28
on record JP,US sat 20298 undefined	-15
on record JP,US sat 20298 undefined 2025 II	-15
on record JP,US sat 20307 undefined	-14
on record JP,US sat 20307 undefined 2025 II	-14
on record JP,US sat 20389 undefined	18
on record JP,US sat 20389 undefined 2025 II	12
on record JP,US sat 20390 undefined	18
on record JP,US sat 20390 undefined 2025 II	18
on record JP,US sat 20391 undefined	28
on record JP,US sat 20391 undefined 2025 II	28
on record JP,US sat undefined undefined 2025 I	28
on record JP,US sat undefined undefined 2025 II	-12
on record KR,US sat 20298 undefined	-22
on record KR,US sat 20298 undefined 2025 II	-22
on record KR,US sat 20306 undefined	-13
on record KR,US sat 20306 undefined 2025 II	-13
on record KR,US sat 20390 undefined	58
on record KR,US sat 20390 undefined 2025 II	51
on record KR,US sat 20391 undefined	12
on record KR,US sat 20391 undefined 2025 II	12
on record KR,US sat 20406 undefined	-30
on record KR,US sat 20406 undefined 2025 II	-30
on record KR,US sat 20480 undefined	-14
on record KR,US sat 20480 undefined 2026 I	-14
on record KR,US sat undefined 20298	25
on record KR,US sat undefined 20298 2025 II	25
on record KR,US sat undefined undefined	52
on record KR,US sat undefined undefined 2025 II	35
on record KR,US sat undefined undefined 2026 I	36
on record KZ,PK sat undefined undefined	-20
on record MX,US sat 20300 undefined	43
on record MX,US sat 20300 undefined 2025 II	43
on record MX,US sat 20386 undefined	29
on record MX,US sat 20386 undefined 2025 II	29
on record MX,US sat 20388 undefined	-10
on record MX,US sat 20388 undefined 2025 II	-10
on record MX,US sat 20393 undefined	-12
on record MX,US sat 20393 undefined 2025 II	-12
on record MX,US sat undefined undefined	-36
on record MX,US sat undefined undefined 2025 II	-45
on record MY,US sat 20387 undefined	-9
on record MY,US sat 20387 undefined 2025 II	-9
on record MY,US sat 20388 undefined	-13
on record MY,US sat 20388 undefined 2025 II	-13
on record MY,US sat 20391 undefined	17
on record MY,US sat 20391 undefined 2025 II	17
on record MY,US sat 20394 undefined	-16
on record MY,US sat 20394 undefined 2025 II	-16
on record MY,US sat undefined 20387	44
on record MY,US sat undefined 20387 2025 II	44
on record MY,US sat undefined undefined	-11
on record MY,US sat undefined undefined 2025 II	-11
on record PH,US sat 20291 undefined	36
on record PH,US sat 20291 undefined 2025 II	36
on record PH,US sat undefined undefined	-22
on record PH,US sat undefined undefined 2025 II	-28
on record RS,TR sat undefined undefined	-9
on record TH,US sat undefined undefined	22
on record TH,US sat undefined undefined 2025 II	22
on record TW,US sat undefined undefined	31
on record US,VN sat 20182 undefined	25
on record US,VN sat 20272 undefined	9
on record US,VN sat 20272 undefined 2025 II	9
on record US,VN sat 20278 undefined	-17
on record US,VN sat 20278 undefined 2025 II	-17
on record US,VN sat undefined undefined 2025 I	-11
on record US,VN sat undefined undefined 2025 II	18
plain	78
plain from	54
plain long from	12
plain long until	19
plain none	16
plain two	10
plain until	-21
plain written	26
planned from 0 false	-24
planned from 1 false	13
planned until -1	-9
planned until 0	-17
planned until 1	-8
today	-31
today planned>0.05	19
today planned>0.15	-13
today planned>0.3	-10
today planned>0.7	-17
today planned>0.9	-31
two	-29
two around around	16
two around near	16
two around publication	-20
two around told	-32
two first dateline	37
two first edge=beginning	25
two first edge=beginning off=-1	11
two first edge=beginning off=1	22
two first edge=end	-27
two first edge=end off=-1	-37
two first edge=end off=0	28
two first edge=end off=1	-23
two first edge=undefined off=0	15
two first edge=undefined off=1	-13
two first from>0.05	52
two first from>0.15	59
two first from>0.3	36
two first from>0.5	9
two first from>0.7	22
two first from>0.9	13
two first how=relative	11
two first how=weekday	-11
two first l=(	9
two first l=<begin>	30
two first l=for	-11
two first l=from	17
two first l=geneva	14
two first l=geneva,	12
two first l=lumpur	-16
two first l=monday,	-10
two first l=of	-31
two first l=since	17
two first l=stockholm	9
two first l=the	-13
two first l=to	11
two first l=until	-19
two first off=-1	-15
two first off=0	-7
two first off=1	-12
two first only>0.9	15
two first settled around	-13
two first settled told	12
two first source=near	-9
two first source=publication	-8
two first tense=future	-40
two first tense=infinitive	-12
two first tense=participle	-15
two first tense=past	-45
two first tense=perfect	10
two first tense=pluperfect	50
two first turned	-34
two first turned near	-20
two first turned publication	-24
two first turned told	-10
two first until>0.5	-13
two first until>0.7	-14
two first until>0.9	-17
two first verb=agree	-12
two first verb=begin	47
two first verb=come	22
two first verb=go	-28
two first verb=have	-17
two first verb=hold	17
two first verb=meet	20
two first verb=negotiate	13
two first verb=plan	-13
two first verb=prepare	-11
two first verb=publish	-15
two first verb=put	10
two first verb=reach	-10
two first verb=see	-17
two first verb=sign	-20
two first verb=start	-19
two first verb=stay	-13
two first verb=take	19
two first verb=tell	-23
two held	-28
two held  nth last	-10
two held long ended  	-16
two held long in  	-26
two last	-11
two last edge=beginning	-9
two last edge=beginning off=-1	15
two last edge=beginning off=0	-21
two last edge=end	25
two last edge=end off=-1	14
two last edge=end off=0	21
two last edge=undefined off=0	24
two last edge=undefined off=1	-17
two last from>0.05	-20
two last from>0.15	-22
two last how=calendar	-39
two last how=relative	20
two last how=weekday	19
two last l=and	8
two last l=beijing,	-21
two last l=ends	18
two last l=for	-18
two last l=from	-34
two last l=geneva,	-11
two last l=lumpur,	-15
two last l=madrid,	-9
two last l=of	-15
two last l=seoul,	14
two last l=since	-26
two last l=the	-13
two last l=to	16
two last l=tuesday	-22
two last l=until	15
two last l=washington	-15
two last l=washington,	-16
two last off=-1	9
two last off=0	-20
two last off=1	-21
two last only>0.15	10
two last only>0.5	-18
two last only>0.7	-21
two last settled	-17
two last settled around	-10
two last settled near	29
two last settled publication	-18
two last settled told	10
two last source=around	-21
two last source=near	20
two last source=publication	-20
two last source=told	7
two last tense=future	35
two last tense=infinitive	-29
two last tense=modal	-28
two last tense=participle	19
two last tense=past	-23
two last tense=present	15
two last tense=undefined	10
two last turned	-17
two last turned around	-14
two last turned near	-9
two last until>0.05	43
two last until>0.15	48
two last until>0.3	34
two last until>0.5	35
two last until>0.7	21
two last until>0.9	16
two last verb=agree	27
two last verb=continue	27
two last verb=end	9
two last verb=go	22
two last verb=have	-17
two last verb=keep	14
two last verb=land	-11
two last verb=leave	16
two last verb=meet	10
two last verb=other	9
two last verb=return	-10
two last verb=say	-13
two last verb=see	-22
two last verb=sit	-31
two last verb=stay	11
two last verb=tell	-15
two last verb=undefined	10
two near near	21
two near publication	-13
two near told	12
two planned	-23
two planned   	-15
two publication around	-58
two publication near	-10
two publication told	14
two same sentence	37
two told around	-11
two told near	17
two told told	14
two told=0	-48
two told=0 held  	-41
two told=0 planned  	-13
two told=1	-24
two told=1 planned  	-32
two told=1 under way  	-22
two told=2	-24
two told=2 held long 	-6
two told=2 under way  	-31
two told=3	29
two told=3 held  	28
two told=3 held  nth	-22
two told=3 held long 	-31
two told=3 planned long 	-14
two told=3 under way  	30
two told=3 under way long 	8
two under way	13
two under way   	11
under way from -1 false	-14
under way from -1 true	23
under way from 0 false	56
under way from 0 true	-10
under way from 1 false	-16
under way from 1 true	-31
under way until -1	-43
under way until 1	45
until	-50
until dateline	11
until edge=beginning off=0	32
until edge=beginning off=1	-68
until edge=end	41
until edge=end off=-1	34
until edge=end off=0	19
until edge=undefined	-23
until edge=undefined off=-1	-29
until edge=undefined off=0	51
until edge=undefined off=1	-57
until from>0.05	-12
until from>0.15	-19
until from>0.3	-54
until from>0.5	-24
until from>0.7	-12
until held	-15
until held   	-16
until held   last	21
until held  nth 	-19
until held long a  	22
until held long after  	-11
until held long else  	24
until held long ended  	-17
until held long for  	-29
until held long in  	9
until held long of  	-34
until held long spent  	13
until how=calendar	-16
until how=relative	42
until how=weekday	12
until l=(	-10
until l=<begin>	-27
until l=accra,	19
until l=beijing,	14
until l=brussels,	-16
until l=deal	14
until l=ended	27
until l=from	-56
until l=geneva,	-11
until l=lumpur	26
until l=lumpur,	17
until l=manila,	24
until l=of	-29
until l=out	13
until l=sunday,	22
until l=the	-79
until l=until	30
until last	19
until off=0	-33
until off=1	-56
until only>0.5	26
until only>0.9	-44
until planned	-58
until planned   	-48
until settled	-27
until settled around	-34
until settled near	20
until settled publication	-22
until settled told	30
until source=around	-50
until source=near	17
until source=publication	-38
until source=told	24
until tense=future	-18
until tense=infinitive	-28
until tense=modal	-29
until tense=participle	19
until tense=past	15
until tense=pluperfect	25
until tense=undefined	23
until told=0	-35
until told=0 held  	-16
until told=0 held long 	10
until told=0 planned  	-35
until told=0 under way  	-18
until told=1	-11
until told=1 held  	10
until told=1 planned  	-73
until told=1 under way  	10
until told=2	-8
until told=2 held  	-10
until told=2 held long 	-9
until told=2 planned  	12
until told=2 planned long 	-11
until told=2 under way long 	12
until told=3	-13
until told=3 held long 	-9
until told=3 under way  	-19
until turned	-38
until turned around	-34
until turned publication	-31
until under way   	-10
until under way  nth 	-12
until until>0.05	70
until until>0.15	28
until until>0.3	20
until until>0.5	38
until until>0.7	24
until verb=agree	12
until verb=announce	-14
until verb=begin	-46
until verb=carry	-10
until verb=come	24
until verb=conclude	25
until verb=declare	12
until verb=end	55
until verb=go	-16
until verb=hold	-33
until verb=initial	15
until verb=lay	14
until verb=leave	27
until verb=meet	-38
until verb=negotiate	20
until verb=other	21
until verb=plan	-20
until verb=prepare	-11
until verb=prolong	-16
until verb=publish	-15
until verb=put	18
until verb=run	-15
until verb=say	-34
until verb=see	17
until verb=settle	-11
until verb=tell	-28
until verb=undefined	23
written	22
written dateline	11
written edge=beginning off=-1	19
written edge=beginning off=1	-12
written edge=end	-31
written edge=end off=-1	-21
written edge=end off=1	-18
written edge=undefined	26
written edge=undefined off=-1	17
written edge=undefined off=0	13
written edge=undefined off=1	10
written from>0.05	11
written held	12
written held long after  	22
written held long else  	18
written how=calendar	35
written how=relative	16
written how=weekday	-20
written l=<begin>	17
written l=for	-15
written l=lumpur	-50
written l=on	41
written l=spent	12
written off=-1	20
written off=0	20
written only>0.05	41
written only>0.15	47
written only>0.3	50
written only>0.5	45
written only>0.7	56
written only>0.9	49
written planned	11
written planned   	20
written settled around	-69
written settled told	29
written source=around	-61
written source=near	11
written source=told	41
written tense=infinitive	17
written tense=modal	13
written tense=past	-17
written tense=present	18
written tense=undefined	11
written told=0 held  	-31
written told=0 planned  	39
written told=2	33
written told=2 held  	21
written told=2 held long 	29
written told=2 planned  	16
written told=3	-20
written told=3 held long 	19
written told=3 planned  	-33
written turned	30
written turned near	12
written turned told	23
written until>0.05	25
written until>0.15	37
written until>0.3	27
written until>0.5	22
written verb=agree	17
written verb=be	-11
written verb=discuss	13
written verb=go	11
written verb=hold	17
written verb=meet	24
written verb=other	9
written verb=plan	-13
written verb=prepare	-17
written verb=reach	19
written verb=say	-20
written verb=settle	-14
written verb=sit	16
written verb=take	28
written verb=undefined	11`;
