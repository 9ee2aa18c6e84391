// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SITTING = `yes
<always>	0
ahead	-45
ahead planned>0.05	27
ahead planned>0.15	18
ahead planned>0.5	-17
ahead planned>0.7	11
ahead planned>0.9	22
behind	10
behind planned>0.05	-27
behind planned>0.15	-17
behind planned>0.5	15
behind planned>0.7	-28
behind planned>0.9	-83
from	-18
from dateline	28
from edge=beginning off=-1	-11
from edge=beginning off=0	13
from edge=end	-19
from edge=end off=0	49
from edge=end off=1	-69
from edge=undefined	27
from edge=undefined off=0	33
from from>0.15	14
from from>0.9	-12
from held	-23
from held   last	-31
from held  nth 	-24
from held long a  	-22
from held long after  	-86
from held long around else  	-22
from held long else  	-45
from held long for  	-29
from held long from  	20
from held long in  	10
from held long of  	-10
from how=relative	15
from how=weekday	35
from l=(	-31
from l=<begin>	46
from l=a	22
from l=after	28
from l=agreed	-12
from l=and	-31
from l=before	-15
from l=beijing,	-12
from l=beyond	-13
from l=brussels,	41
from l=busan	23
from l=by	-15
from l=call	27
from l=city,	-18
from l=ended	-14
from l=from	-70
from l=geneva,	-23
from l=house	-13
from l=it	16
from l=jinping	26
from l=korea	12
from l=korea,	20
from l=lumpur	-21
from l=madrid	-20
from l=madrid,	16
from l=manila,	-24
from l=monday,	23
from l=of	-11
from l=on	46
from l=out	-24
from l=paris	-10
from l=phone	18
from l=said	27
from l=scotland	20
from l=seoul,	-16
from l=signed	-15
from l=since	-25
from l=singapore,	-9
from l=spent	13
from l=spoke	35
from l=stockholm,	-29
from l=sunday,	-11
from l=talks	-12
from l=telephone	37
from l=the	-74
from l=thursday	21
from l=to	-11
from l=tokyo,	19
from l=tomorrow,	-15
from l=trump	10
from l=until	-40
from l=valletta,	-20
from l=video	15
from l=washington,	30
from l=washington/beijing,	-29
from l=wednesday	24
from l=week,	15
from l=york	13
from l=york,	11
from last	-18
from off=0	-12
from off=1	-17
from only>0.05	36
from only>0.15	37
from only>0.3	38
from only>0.5	48
from only>0.7	54
from only>0.9	59
from planned  nth 	11
from planned long else  	28
from planned long for  	-21
from settled	12
from settled around	-36
from settled near	26
from settled publication	-13
from settled told	30
from source=around	-41
from source=near	17
from source=publication	-12
from source=told	17
from tense=future	24
from tense=gerund	25
from tense=modal	-18
from tense=past	-16
from tense=perfect	31
from tense=pluperfect	-38
from tense=present	27
from tense=undefined	14
from told=0	28
from told=0 held  	25
from told=0 held long 	-27
from told=0 planned  	9
from told=0 planned long 	21
from told=0 under way  nth	14
from told=1	-16
from told=1 held  	-8
from told=1 held  nth	-14
from told=1 held long 	-58
from told=1 under way  	-10
from told=2	-14
from told=2 held  	-12
from told=2 held  nth	10
from told=2 held long 	-7
from told=2 planned  	-14
from told=2 under way  	17
from told=2 under way long 	-10
from told=3	-43
from told=3 held  nth	-22
from told=3 held long 	-40
from told=3 planned  	-12
from told=3 under way  	-17
from turned	-27
from turned around	-14
from turned near	-7
from turned told	-23
from until>0.05	-26
from until>0.15	-7
from until>0.3	29
from until>0.5	9
from until>0.7	13
from until>0.9	31
from verb=accept	-10
from verb=agree	39
from verb=approve	-29
from verb=ask	29
from verb=begin	7
from verb=bring	18
from verb=call	26
from verb=carry	19
from verb=clear	15
from verb=come	-18
from verb=confirm	19
from verb=continue	-15
from verb=decide	15
from verb=discuss	-9
from verb=end	-47
from verb=enter	-16
from verb=expect	15
from verb=expire	-39
from verb=face	-14
from verb=fall	-10
from verb=go	-10
from verb=have	45
from verb=hold	27
from verb=keep	13
from verb=land	-15
from verb=lapse	-21
from verb=leave	-32
from verb=look	16
from verb=make	-22
from verb=meet	21
from verb=move	14
from verb=need	-18
from verb=negotiate	-30
from verb=other	33
from verb=pay	-17
from verb=prepare	14
from verb=prolong	-9
from verb=publish	-9
from verb=resume	11
from verb=return	-20
from verb=run	-66
from verb=say	-42
from verb=seal	11
from verb=settle	32
from verb=sign	20
from verb=sit	20
from verb=start	19
from verb=stop	-17
from verb=suspend	-16
from verb=take	10
from verb=tell	-14
from verb=threaten	-22
from verb=undefined	14
from verb=vote	-15
from verb=write	13
held from -1 false	8
held from 0 false	-22
held from 0 true	-7
held from 1 false	-42
held from 1 true	-16
held until -1	13
held until 1	-71
long from dateline	30
long from edge=beginning	39
long from edge=beginning off=0	37
long from edge=beginning off=1	20
long from edge=end	-61
long from edge=end off=-1	-7
long from edge=end off=0	-24
long from edge=end off=1	-40
long from edge=undefined off=-1	-29
long from edge=undefined off=0	24
long from edge=undefined off=1	9
long from from>0.05	41
long from from>0.15	33
long from from>0.3	41
long from from>0.5	21
long from held	-23
long from held long after  	-15
long from held long ended  	-20
long from held long from  	-19
long from held long in  	-19
long from held long of  	-9
long from how=relative	15
long from how=weekday	23
long from l=<begin>	28
long from l=beijing,	24
long from l=incheon,	10
long from l=paris,	-9
long from l=stockholm,	14
long from l=the	16
long from off=-1	-33
long from off=0	21
long from off=1	10
long from only>0.05	34
long from only>0.15	36
long from only>0.3	23
long from only>0.5	27
long from only>0.7	20
long from only>0.9	-24
long from planned	11
long from planned long else  	-18
long from planned long for  	34
long from settled around	-22
long from settled near	15
long from settled publication	35
long from settled told	12
long from source=around	-9
long from source=publication	21
long from source=told	15
long from tense=future	-25
long from tense=infinitive	18
long from tense=participle	-11
long from tense=pluperfect	-11
long from tense=present	19
long from tense=undefined	24
long from told=0 held long 	-8
long from told=1	-16
long from told=1 held long 	-26
long from told=3	12
long from told=3 held long 	-12
long from told=3 planned long 	11
long from told=3 under way long 	14
long from turned near	-25
long from turned publication	-24
long from turned told	7
long from under way	19
long from until>0.15	-20
long from until>0.3	-17
long from until>0.5	-14
long from until>0.9	-16
long from verb=agree	-16
long from verb=announce	15
long from verb=begin	37
long from verb=end	-19
long from verb=say	-22
long from verb=sign	-20
long from verb=tell	-15
long from verb=undefined	24
long until dateline	23
long until edge=beginning	-34
long until edge=beginning off=-1	-41
long until edge=end	24
long until edge=end off=-1	27
long until edge=end off=0	16
long until edge=end off=1	-34
long until edge=undefined	18
long until edge=undefined off=-1	17
long until edge=undefined off=0	25
long until edge=undefined off=1	-44
long until from>0.15	-36
long until from>0.3	-31
long until from>0.5	-19
long until from>0.7	-11
long until held	14
long until held long after  	20
long until held long around after  	24
long until held long around else  	-8
long until held long around for  	-26
long until held long concluded  	11
long until held long ended  	17
long until held long finished  	13
long until held long for  	-17
long until held long from  	-11
long until held long in  	-16
long until held long of  	26
long until held long up  	24
long until how=relative	11
long until how=weekday	30
long until l=(	-12
long until l=lumpur,	8
long until l=of	-16
long until l=on	31
long until l=to	-12
long until l=york,	-12
long until off=-1	16
long until off=1	-69
long until only>0.05	14
long until only>0.3	11
long until only>0.9	-10
long until planned	-36
long until planned long for  	-9
long until settled	9
long until settled around	-32
long until settled near	13
long until settled told	33
long until source=around	-25
long until source=near	13
long until source=told	18
long until tense=future	-41
long until tense=modal	-18
long until tense=participle	11
long until tense=past	34
long until tense=perfect	-12
long until tense=pluperfect	22
long until tense=present	-8
long until tense=undefined	20
long until told=0	-8
long until told=0 held long 	-7
long until told=0 planned long 	-16
long until told=1	-13
long until told=1 planned long 	-21
long until told=2	-16
long until told=2 held long 	-12
long until told=3	27
long until told=3 held long 	37
long until told=3 planned long 	-10
long until turned	-13
long until turned publication	17
long until turned told	-49
long until until>0.05	32
long until until>0.15	52
long until until>0.3	42
long until until>0.5	43
long until until>0.7	26
long until until>0.9	18
long until verb=announce	18
long until verb=begin	-20
long until verb=end	11
long until verb=have	-12
long until verb=hold	-14
long until verb=meet	-10
long until verb=reach	20
long until verb=run	-18
long until verb=say	25
long until verb=sign	-16
long until verb=sit	-14
long until verb=undefined	20
none	46
none held	45
none held   	20
none held  nth last	-13
none held long after  	35
none held long around after  	-16
none held long around else  	11
none held long around for  	21
none held long for  	36
none held long spent  	10
none held long up  	-16
none planned	18
none planned   	20
none planned  nth 	-27
none planned long for  	-18
none told=0	15
none told=0 held  	9
none told=0 held long 	35
none told=0 under way  nth	-21
none told=1	27
none told=1 held  	8
none told=1 held  nth	-10
none told=1 held long 	42
none told=1 planned long 	15
none told=2	37
none told=2 held  	24
none told=2 held  nth	-10
none told=2 held long 	35
none told=3 held  	-21
none told=3 held  nth	9
none told=3 planned  	31
none told=3 under way  	-18
none under way	-32
none under way  nth 	-33
nth	14
nth dateline	28
nth edge=beginning off=-1	-10
nth edge=end off=1	-8
nth edge=undefined	22
nth edge=undefined off=0	33
nth edge=undefined off=1	-11
nth from>0.05	21
nth held  nth 	17
nth held  nth last	-25
nth how=weekday	20
nth l=<begin>	21
nth l=on	14
nth last	-25
nth off=0	27
nth off=1	-21
nth only>0.05	19
nth only>0.3	-18
nth only>0.7	-11
nth settled	19
nth settled around	10
nth settled near	14
nth settled publication	23
nth settled told	23
nth source=near	9
nth source=publication	27
nth source=told	16
nth tense=participle	-9
nth tense=past	25
nth tense=present	-13
nth tense=undefined	17
nth told=3 under way  nth	10
nth turned	-12
nth turned near	-9
nth turned told	-16
nth until	32
nth until edge=beginning	-26
nth until edge=beginning off=-1	-16
nth until edge=end	12
nth until edge=end off=0	26
nth until edge=end off=1	-14
nth until edge=undefined	20
nth until edge=undefined off=-1	14
nth until edge=undefined off=0	10
nth until from>0.05	-12
nth until from>0.15	-11
nth until held	21
nth until held  nth last	28
nth until how=calendar	12
nth until how=relative	11
nth until l=<begin>	-12
nth until l=on	17
nth until last	28
nth until off=0	37
nth until only>0.05	17
nth until only>0.3	25
nth until only>0.5	18
nth until only>0.7	23
nth until only>0.9	17
nth until settled	41
nth until settled around	-20
nth until settled near	-11
nth until settled publication	41
nth until settled told	39
nth until source=around	-23
nth until source=near	-17
nth until source=publication	37
nth until source=told	34
nth until tense=modal	-13
nth until tense=participle	14
nth until tense=past	10
nth until tense=undefined	21
nth until told=0	16
nth until told=0 under way  nth	10
nth until told=1	11
nth until told=1 under way  nth	11
nth until told=3	13
nth until told=3 held  nth	9
nth until turned	-39
nth until turned publication	-11
nth until turned told	-15
nth until under way	16
nth until under way  nth 	16
nth until until>0.05	31
nth until until>0.15	20
nth until until>0.3	14
nth until until>0.5	15
nth until until>0.7	23
nth until verb=go	-22
nth until verb=undefined	21
nth until>0.05	27
nth until>0.15	34
nth until>0.3	35
nth until>0.5	22
nth verb=go	14
nth verb=meet	11
nth verb=undefined	17
on record AM,GE sat undefined undefined	-10
on record AO,BR sat undefined undefined	-25
on record AU,JP sat undefined undefined	-15
on record AU,US sat undefined undefined	-15
on record BJ,NG sat undefined undefined	16
on record BO,CL sat undefined undefined	-16
on record BR,CA sat undefined undefined	15
on record BR,GB sat undefined undefined	16
on record BR,US sat 20367 undefined	26
on record BR,US sat 20367 undefined 2025 II	26
on record BR,US sat 20387 undefined	20
on record BR,US sat 20387 undefined 2025 II	20
on record BR,US sat undefined undefined	-18
on record BR,US sat undefined undefined 2025 II	-25
on record BR,US sat undefined undefined 2026 II	13
on record CA,CN sat 20392 undefined	20
on record CA,CN sat 20392 undefined 2025 II	37
on record CA,CN sat 20469 undefined	66
on record CA,CN sat 20469 undefined 2026 I	66
on record CA,CN sat 20476 undefined	-20
on record CA,CN sat 20476 undefined 2026 I	-20
on record CA,CN sat undefined 20469	-18
on record CA,CN sat undefined 20469 2026 I	-18
on record CA,CN sat undefined undefined	-37
on record CA,CN sat undefined undefined 2025 II	-26
on record CA,CN sat undefined undefined 2026 I	-29
on record CA,EU sat undefined undefined	-20
on record CA,MX sat undefined undefined	-15
on record CA,US sat 20300 undefined	28
on record CA,US sat 20300 undefined 2025 II	28
on record CA,US sat 20307 undefined	-18
on record CA,US sat 20307 undefined 2025 II	-18
on record CA,US sat 20386 undefined	15
on record CA,US sat 20386 undefined 2025 II	15
on record CA,US sat undefined undefined	16
on record CA,US sat undefined undefined 2025 I	-17
on record CA,US sat undefined undefined 2025 II	19
on record CH,TR sat undefined undefined	10
on record CH,US sat 20300 undefined	38
on record CH,US sat 20300 undefined 2025 II	38
on record CH,US sat 20305 undefined	-40
on record CH,US sat 20305 undefined 2025 II	-40
on record CH,US sat 20306 undefined	20
on record CH,US sat 20306 undefined 2025 II	20
on record CH,US sat 20307 undefined	-19
on record CH,US sat 20307 undefined 2025 II	-19
on record CH,US sat 20405 undefined	33
on record CH,US sat 20405 undefined 2025 II	33
on record CH,US sat undefined undefined	12
on record CH,US sat undefined undefined 2025 II	15
on record CL,FI sat undefined undefined	17
on record CL,KR sat undefined undefined	-11
on record CL,PE sat undefined undefined	13
on record CL,TR sat undefined undefined	11
on record CN,EU sat 20293 undefined	51
on record CN,EU sat 20293 undefined 2025 II	51
on record CN,KR sat 20391 undefined	17
on record CN,KR sat 20391 undefined 2025 II	17
on record CN,KR sat undefined undefined	-14
on record CN,KR sat undefined undefined 2025 II	-20
on record CN,NL sat 20412 undefined	-14
on record CN,NL sat 20412 undefined 2025 II	-14
on record CN,NL sat undefined undefined	33
on record CN,NL sat undefined undefined 2025 II	33
on record CN,RU sat 20716 20719	11
on record CN,RU sat 20716 20719 2026 II	11
on record CN,RU sat 20716 undefined	23
on record CN,RU sat 20716 undefined 2026 II	23
on record CN,RU sat 20719 undefined	15
on record CN,RU sat 20719 undefined 2026 II	15
on record CN,US sat 17718 undefined	-15
on record CN,US sat 17718 undefined 2018 II	-14
on record CN,US sat 17866 undefined	66
on record CN,US sat 17866 undefined 2018 II	41
on record CN,US sat 17866 undefined 2019 I	24
on record CN,US sat 18026 undefined	-21
on record CN,US sat 18026 undefined 2019 I	-21
on record CN,US sat 18076 undefined	49
on record CN,US sat 18076 undefined 2019 I	25
on record CN,US sat 18076 undefined 2020 I	22
on record CN,US sat 18077 undefined	-17
on record CN,US sat 18077 undefined 2019 I	-17
on record CN,US sat 18107 18108	32
on record CN,US sat 20129 undefined	-23
on record CN,US sat 20129 undefined 2025 I	-23
on record CN,US sat 20211 20212	-20
on record CN,US sat 20211 20212 2025 I	-20
on record CN,US sat 20217 20218	-11
on record CN,US sat 20217 20218 2025 I	-10
on record CN,US sat 20217 undefined	11
on record CN,US sat 20217 undefined 2025 I	11
on record CN,US sat 20218 20219	75
on record CN,US sat 20218 20219 2025 I	56
on record CN,US sat 20218 20219 2025 II	35
on record CN,US sat 20218 undefined	-12
on record CN,US sat 20219 20220	-37
on record CN,US sat 20219 20220 2025 I	-30
on record CN,US sat 20219 undefined	-18
on record CN,US sat 20219 undefined 2025 I	-18
on record CN,US sat 20220 undefined	-64
on record CN,US sat 20220 undefined 2025 I	-47
on record CN,US sat 20222 undefined	-25
on record CN,US sat 20222 undefined 2025 I	-23
on record CN,US sat 20238 undefined	16
on record CN,US sat 20238 undefined 2025 I	16
on record CN,US sat 20241 undefined	-11
on record CN,US sat 20241 undefined 2025 I	-11
on record CN,US sat 20243 undefined	20
on record CN,US sat 20243 undefined 2025 I	20
on record CN,US sat 20244 undefined	107
on record CN,US sat 20244 undefined 2025 I	95
on record CN,US sat 20244 undefined 2025 II	31
on record CN,US sat 20247 undefined	-17
on record CN,US sat 20247 undefined 2025 I	-17
on record CN,US sat 20248 20249	24
on record CN,US sat 20248 20249 2025 II	41
on record CN,US sat 20248 undefined	20
on record CN,US sat 20248 undefined 2025 I	32
on record CN,US sat 20248 undefined 2025 II	-25
on record CN,US sat 20249 20250	-38
on record CN,US sat 20249 20250 2025 I	-35
on record CN,US sat 20249 undefined	-32
on record CN,US sat 20249 undefined 2025 I	-31
on record CN,US sat 20250 undefined	-24
on record CN,US sat 20250 undefined 2025 I	-24
on record CN,US sat 20251 undefined	-23
on record CN,US sat 20251 undefined 2025 I	-23
on record CN,US sat 20255 20256	-15
on record CN,US sat 20255 20256 2025 I	-15
on record CN,US sat 20290 20291	-12
on record CN,US sat 20290 20291 2025 II	-12
on record CN,US sat 20291 undefined	-17
on record CN,US sat 20291 undefined 2025 II	-17
on record CN,US sat 20292 undefined	19
on record CN,US sat 20293 undefined	16
on record CN,US sat 20293 undefined 2025 II	16
on record CN,US sat 20296 undefined	40
on record CN,US sat 20296 undefined 2025 II	40
on record CN,US sat 20297 20298	64
on record CN,US sat 20297 20298 2025 II	60
on record CN,US sat 20297 undefined	-11
on record CN,US sat 20297 undefined 2025 II	-10
on record CN,US sat 20298 20299	-10
on record CN,US sat 20298 20299 2025 II	-10
on record CN,US sat 20298 undefined	-53
on record CN,US sat 20298 undefined 2025 II	-53
on record CN,US sat 20299 undefined	-12
on record CN,US sat 20299 undefined 2025 II	-12
on record CN,US sat 20300 undefined	10
on record CN,US sat 20300 undefined 2025 II	10
on record CN,US sat 20301 undefined	-12
on record CN,US sat 20301 undefined 2025 II	-12
on record CN,US sat 20307 undefined	-13
on record CN,US sat 20307 undefined 2025 II	-13
on record CN,US sat 20311 20312	-22
on record CN,US sat 20311 20312 2025 II	-21
on record CN,US sat 20311 undefined	-34
on record CN,US sat 20311 undefined 2025 II	-29
on record CN,US sat 20312 undefined	-45
on record CN,US sat 20312 undefined 2025 II	-44
on record CN,US sat 20313 undefined	-9
on record CN,US sat 20313 undefined 2025 II	-9
on record CN,US sat 20319 undefined	-27
on record CN,US sat 20319 undefined 2025 II	-27
on record CN,US sat 20327 20329	12
on record CN,US sat 20327 20329 2025 II	12
on record CN,US sat 20328 undefined	-15
on record CN,US sat 20328 undefined 2025 II	-15
on record CN,US sat 20338 undefined	-13
on record CN,US sat 20338 undefined 2025 II	-13
on record CN,US sat 20343 20344	-9
on record CN,US sat 20343 20344 2025 II	-9
on record CN,US sat 20343 undefined	-53
on record CN,US sat 20343 undefined 2025 II	-53
on record CN,US sat 20344 undefined	-14
on record CN,US sat 20344 undefined 2025 II	-14
on record CN,US sat 20345 20346	76
on record CN,US sat 20345 20346 2025 II	73
on record CN,US sat 20345 undefined	18
on record CN,US sat 20345 undefined 2025 II	20
on record CN,US sat 20346 20347	-30
on record CN,US sat 20346 20347 2025 II	-30
on record CN,US sat 20346 undefined	-74
on record CN,US sat 20346 undefined 2025 II	-74
on record CN,US sat 20347 undefined	-29
on record CN,US sat 20347 undefined 2025 II	-29
on record CN,US sat 20350 20351	-10
on record CN,US sat 20350 20351 2025 II	-10
on record CN,US sat 20350 undefined	124
on record CN,US sat 20350 undefined 2025 II	124
on record CN,US sat 20351 undefined	-14
on record CN,US sat 20351 undefined 2025 II	-14
on record CN,US sat 20352 20353	-11
on record CN,US sat 20352 20353 2025 II	-11
on record CN,US sat 20355 undefined	-14
on record CN,US sat 20355 undefined 2026 I	-14
on record CN,US sat 20357 undefined	-15
on record CN,US sat 20357 undefined 2025 II	-15
on record CN,US sat 20362 undefined	-10
on record CN,US sat 20362 undefined 2025 II	-10
on record CN,US sat 20369 undefined	-14
on record CN,US sat 20369 undefined 2025 II	-14
on record CN,US sat 20370 undefined	-11
on record CN,US sat 20370 undefined 2025 II	-11
on record CN,US sat 20371 undefined	-26
on record CN,US sat 20371 undefined 2025 II	-26
on record CN,US sat 20372 20373	-29
on record CN,US sat 20372 20373 2025 II	-29
on record CN,US sat 20372 undefined	-24
on record CN,US sat 20372 undefined 2025 II	-24
on record CN,US sat 20373 undefined	-21
on record CN,US sat 20373 undefined 2025 II	-21
on record CN,US sat 20375 undefined	-18
on record CN,US sat 20375 undefined 2025 II	-18
on record CN,US sat 20376 undefined	-15
on record CN,US sat 20376 undefined 2025 II	-15
on record CN,US sat 20378 undefined	40
on record CN,US sat 20378 undefined 2025 II	40
on record CN,US sat 20379 20380	-25
on record CN,US sat 20379 20380 2025 II	-25
on record CN,US sat 20380 undefined	-31
on record CN,US sat 20380 undefined 2025 II	-31
on record CN,US sat 20383 20384	-17
on record CN,US sat 20383 20384 2025 II	-17
on record CN,US sat 20384 20385	-12
on record CN,US sat 20384 20385 2025 II	-12
on record CN,US sat 20384 20387	-13
on record CN,US sat 20384 20387 2025 II	-13
on record CN,US sat 20384 undefined	-54
on record CN,US sat 20384 undefined 2025 II	-54
on record CN,US sat 20385 20386	-21
on record CN,US sat 20385 20386 2025 II	-21
on record CN,US sat 20385 undefined	-48
on record CN,US sat 20385 undefined 2025 II	-48
on record CN,US sat 20386 20387	75
on record CN,US sat 20386 20387 2025 II	67
on record CN,US sat 20386 undefined	10
on record CN,US sat 20386 undefined 2025 II	11
on record CN,US sat 20387 20388	-14
on record CN,US sat 20387 20388 2025 II	-14
on record CN,US sat 20387 undefined	-19
on record CN,US sat 20387 undefined 2025 II	-19
on record CN,US sat 20388 undefined	-22
on record CN,US sat 20388 undefined 2025 II	-22
on record CN,US sat 20389 20390	-17
on record CN,US sat 20389 20390 2025 II	-17
on record CN,US sat 20389 undefined	18
on record CN,US sat 20389 undefined 2025 II	18
on record CN,US sat 20390 undefined	24
on record CN,US sat 20390 undefined 2025 II	24
on record CN,US sat 20391 20392	-15
on record CN,US sat 20391 20392 2025 II	-15
on record CN,US sat 20391 undefined	141
on record CN,US sat 20391 undefined 2025 II	131
on record CN,US sat 20391 undefined 2026 I	34
on record CN,US sat 20392 undefined	-46
on record CN,US sat 20392 undefined 2025 II	-46
on record CN,US sat 20393 20394	-16
on record CN,US sat 20393 20394 2025 II	-16
on record CN,US sat 20393 undefined	-31
on record CN,US sat 20393 undefined 2025 II	-31
on record CN,US sat 20394 undefined	-16
on record CN,US sat 20394 undefined 2025 II	-16
on record CN,US sat 20396 20397	-12
on record CN,US sat 20396 20397 2025 II	-12
on record CN,US sat 20396 undefined	-14
on record CN,US sat 20396 undefined 2025 II	-14
on record CN,US sat 20397 undefined	-21
on record CN,US sat 20397 undefined 2025 II	-21
on record CN,US sat 20398 undefined	-8
on record CN,US sat 20398 undefined 2025 II	-8
on record CN,US sat 20401 undefined	-12
on record CN,US sat 20402 undefined	-61
on record CN,US sat 20402 undefined 2025 II	-41
on record CN,US sat 20402 undefined 2026 I	-22
on record CN,US sat 20416 20417	-14
on record CN,US sat 20416 20417 2025 II	-14
on record CN,US sat 20416 undefined	29
on record CN,US sat 20416 undefined 2025 II	17
on record CN,US sat 20416 undefined 2026 I	25
on record CN,US sat 20417 undefined	-13
on record CN,US sat 20417 undefined 2025 II	-13
on record CN,US sat 20423 undefined	-65
on record CN,US sat 20423 undefined 2025 II	-65
on record CN,US sat 20424 undefined	-19
on record CN,US sat 20424 undefined 2025 II	-19
on record CN,US sat 20427 undefined	45
on record CN,US sat 20427 undefined 2025 II	50
on record CN,US sat 20428 undefined	-9
on record CN,US sat 20428 undefined 2025 II	-9
on record CN,US sat 20434 undefined	-33
on record CN,US sat 20434 undefined 2025 II	-33
on record CN,US sat 20474 undefined	11
on record CN,US sat 20474 undefined 2026 I	11
on record CN,US sat 20488 undefined	59
on record CN,US sat 20488 undefined 2026 I	60
on record CN,US sat 20489 undefined	-16
on record CN,US sat 20489 undefined 2026 I	-16
on record CN,US sat 20495 undefined	-32
on record CN,US sat 20495 undefined 2026 I	-32
on record CN,US sat 20509 undefined	-10
on record CN,US sat 20509 undefined 2026 I	-10
on record CN,US sat 20520 20521	-20
on record CN,US sat 20520 20521 2026 I	-20
on record CN,US sat 20526 20527	-9
on record CN,US sat 20526 20527 2026 I	-9
on record CN,US sat 20527 20528	62
on record CN,US sat 20527 20528 2026 I	55
on record CN,US sat 20527 undefined	-36
on record CN,US sat 20527 undefined 2026 I	-35
on record CN,US sat 20528 undefined	-26
on record CN,US sat 20528 undefined 2026 I	-26
on record CN,US sat 20534 20535	-15
on record CN,US sat 20534 20535 2026 I	-15
on record CN,US sat 20534 undefined	-11
on record CN,US sat 20534 undefined 2026 I	-11
on record CN,US sat 20543 20545	-9
on record CN,US sat 20543 20545 2026 I	-9
on record CN,US sat 20579 undefined	-12
on record CN,US sat 20579 undefined 2026 I	-12
on record CN,US sat 20580 undefined	-27
on record CN,US sat 20580 undefined 2026 I	-27
on record CN,US sat 20581 undefined	-9
on record CN,US sat 20581 undefined 2026 I	-9
on record CN,US sat 20583 20584	-33
on record CN,US sat 20583 20584 2025 II	-24
on record CN,US sat 20584 undefined	-19
on record CN,US sat 20584 undefined 2026 I	-19
on record CN,US sat 20585 20586	24
on record CN,US sat 20585 20586 2026 I	26
on record CN,US sat 20585 20587	-13
on record CN,US sat 20585 20587 2026 I	-13
on record CN,US sat 20585 undefined	-25
on record CN,US sat 20585 undefined 2026 I	-23
on record CN,US sat 20586 20587	-17
on record CN,US sat 20586 20587 2026 I	-17
on record CN,US sat 20586 20588	64
on record CN,US sat 20586 20588 2026 I	63
on record CN,US sat 20586 undefined	19
on record CN,US sat 20586 undefined 2026 I	19
on record CN,US sat 20587 20588	10
on record CN,US sat 20587 20588 2026 I	10
on record CN,US sat 20587 20590	-10
on record CN,US sat 20587 20590 2026 I	-10
on record CN,US sat 20587 undefined	38
on record CN,US sat 20587 undefined 2026 I	34
on record CN,US sat 20588 undefined	-22
on record CN,US sat 20588 undefined 2026 I	-22
on record CN,US sat 20590 undefined	-24
on record CN,US sat 20590 undefined 2026 I	-24
on record CN,US sat 20591 undefined	-12
on record CN,US sat 20591 undefined 2026 I	-12
on record CN,US sat 20592 20593	-24
on record CN,US sat 20592 20593 2026 I	-24
on record CN,US sat 20592 undefined	-21
on record CN,US sat 20592 undefined 2026 I	-21
on record CN,US sat 20593 undefined	-22
on record CN,US sat 20593 undefined 2026 I	-22
on record CN,US sat 20594 undefined	-17
on record CN,US sat 20594 undefined 2026 I	-17
on record CN,US sat 20597 undefined	-15
on record CN,US sat 20597 undefined 2026 I	-15
on record CN,US sat 20613 20614	-27
on record CN,US sat 20613 20614 2025 II	-25
on record CN,US sat 20658 undefined	-18
on record CN,US sat 20658 undefined 2026 II	-13
on record CN,US sat 20662 20663	-14
on record CN,US sat 20712 20714	-14
on record CN,US sat 20712 20714 2026 II	-14
on record CN,US sat 20712 undefined	-21
on record CN,US sat 20712 undefined 2026 II	-21
on record CN,US sat 20713 undefined	-17
on record CN,US sat 20713 undefined 2026 II	-17
on record CN,US sat 20716 20719	59
on record CN,US sat 20716 20719 2026 II	59
on record CN,US sat 20716 undefined	57
on record CN,US sat 20716 undefined 2026 II	57
on record CN,US sat 20717 20719	-19
on record CN,US sat 20717 20719 2026 II	-19
on record CN,US sat 20717 20720	-20
on record CN,US sat 20717 20720 2026 II	-20
on record CN,US sat 20719 20720	-14
on record CN,US sat 20719 20720 2026 II	-14
on record CN,US sat 20719 20721	50
on record CN,US sat 20719 20721 2026 II	50
on record CN,US sat 20720 20723	-17
on record CN,US sat 20720 20723 2026 II	-17
on record CN,US sat 20720 undefined	83
on record CN,US sat 20720 undefined 2026 I	34
on record CN,US sat 20720 undefined 2026 II	70
on record CN,US sat 20721 undefined	-43
on record CN,US sat 20721 undefined 2026 II	-43
on record CN,US sat 20722 20723	-11
on record CN,US sat 20722 20723 2026 II	-11
on record CN,US sat 20722 undefined	-11
on record CN,US sat 20722 undefined 2026 II	-11
on record CN,US sat 20723 20726	-12
on record CN,US sat 20723 20726 2026 II	-12
on record CN,US sat 20723 undefined	-28
on record CN,US sat 20723 undefined 2026 II	-28
on record CN,US sat 20724 undefined	-21
on record CN,US sat 20724 undefined 2026 II	-21
on record CN,US sat 20726 undefined	-28
on record CN,US sat 20726 undefined 2026 II	-28
on record CN,US sat 20727 undefined	-25
on record CN,US sat 20727 undefined 2026 II	-25
on record CN,US sat 20756 undefined	-28
on record CN,US sat 20756 undefined 2026 I	-26
on record CN,US sat 20767 undefined	-42
on record CN,US sat 20767 undefined 2026 I	-13
on record CN,US sat 20767 undefined 2026 II	-22
on record CN,US sat 20775 20776	-42
on record CN,US sat 20775 20776 2026 II	-42
on record CN,US sat 20775 undefined	-11
on record CN,US sat 20775 undefined 2026 II	-11
on record CN,US sat 20828 undefined	-19
on record CN,US sat 20828 undefined 2026 II	-19
on record CN,US sat undefined 17866	-11
on record CN,US sat undefined 18026	23
on record CN,US sat undefined 18026 2019 I	24
on record CN,US sat undefined 20219	29
on record CN,US sat undefined 20219 2025 I	30
on record CN,US sat undefined 20220	-12
on record CN,US sat undefined 20249	19
on record CN,US sat undefined 20249 2025 I	21
on record CN,US sat undefined 20291	-12
on record CN,US sat undefined 20291 2025 II	-12
on record CN,US sat undefined 20296	-10
on record CN,US sat undefined 20296 2025 II	-10
on record CN,US sat undefined 20297	-13
on record CN,US sat undefined 20297 2025 II	-13
on record CN,US sat undefined 20298	48
on record CN,US sat undefined 20298 2025 II	48
on record CN,US sat undefined 20300	-16
on record CN,US sat undefined 20300 2025 II	-16
on record CN,US sat undefined 20312	-12
on record CN,US sat undefined 20312 2025 II	-11
on record CN,US sat undefined 20346	33
on record CN,US sat undefined 20346 2025 II	33
on record CN,US sat undefined 20380	-11
on record CN,US sat undefined 20380 2025 II	-11
on record CN,US sat undefined 20385	-11
on record CN,US sat undefined 20385 2025 II	-11
on record CN,US sat undefined 20387	33
on record CN,US sat undefined 20387 2025 II	33
on record CN,US sat undefined 20391	-18
on record CN,US sat undefined 20391 2025 II	-16
on record CN,US sat undefined 20402	-21
on record CN,US sat undefined 20427	23
on record CN,US sat undefined 20427 2025 II	24
on record CN,US sat undefined 20579	-11
on record CN,US sat undefined 20579 2026 I	-11
on record CN,US sat undefined 20586	22
on record CN,US sat undefined 20586 2026 I	22
on record CN,US sat undefined 20587	-13
on record CN,US sat undefined 20587 2026 I	-12
on record CN,US sat undefined 20588	29
on record CN,US sat undefined 20588 2026 I	29
on record CN,US sat undefined 20719	20
on record CN,US sat undefined 20719 2026 II	20
on record CN,US sat undefined 20721	24
on record CN,US sat undefined 20721 2026 II	24
on record CN,US sat undefined 20723	-11
on record CN,US sat undefined 20723 2026 II	-11
on record CN,US sat undefined undefined	80
on record CN,US sat undefined undefined 2019 I	-13
on record CN,US sat undefined undefined 2019 II	12
on record CN,US sat undefined undefined 2020 I	17
on record CN,US sat undefined undefined 2025 I	11
on record CN,US sat undefined undefined 2025 II	32
on record CN,US sat undefined undefined 2026 I	38
on record CN,US sat undefined undefined 2026 II	48
on record CO,EC sat undefined undefined	-20
on record CR,PA sat undefined undefined	-25
on record DZ,TN sat undefined undefined	-11
on record EC,PE sat undefined undefined	-13
on record EC,TR sat undefined undefined	-19
on record EG,KE sat undefined undefined	-34
on record EU,GB sat undefined undefined	-12
on record EU,IN sat 20480 undefined	46
on record EU,IN sat 20480 undefined 2026 I	46
on record EU,IN sat undefined undefined	-13
on record EU,IN sat undefined undefined 2026 I	-27
on record EU,KE sat undefined undefined	11
on record EU,TH sat undefined undefined	-20
on record EU,TR sat undefined undefined	22
on record EU,US sat 20233 undefined	34
on record EU,US sat 20233 undefined 2025 I	25
on record EU,US sat 20240 undefined	-16
on record EU,US sat 20240 undefined 2025 I	-16
on record EU,US sat 20283 undefined	21
on record EU,US sat 20283 undefined 2025 II	21
on record EU,US sat 20296 undefined	67
on record EU,US sat 20296 undefined 2025 II	67
on record EU,US sat 20297 20298	35
on record EU,US sat 20297 20298 2025 II	35
on record EU,US sat 20297 undefined	20
on record EU,US sat 20297 undefined 2025 II	20
on record EU,US sat 20303 undefined	-22
on record EU,US sat 20303 undefined 2025 II	-22
on record EU,US sat 20312 undefined	-16
on record EU,US sat 20312 undefined 2025 II	-16
on record EU,US sat undefined 20296	-10
on record EU,US sat undefined 20296 2025 II	-10
on record EU,US sat undefined 20312	-12
on record EU,US sat undefined 20312 2025 II	-12
on record EU,US sat undefined undefined	-42
on record EU,US sat undefined undefined 2025 II	-57
on record EU,US sat undefined undefined 2026 I	20
on record FJ,KR sat undefined undefined	-17
on record GB,US sat 20211 undefined	-15
on record GB,US sat 20211 undefined 2025 I	-15
on record GB,US sat 20216 undefined	28
on record GB,US sat 20216 undefined 2025 I	28
on record GB,US sat 20218 20219	-14
on record GB,US sat 20218 20219 2025 I	-14
on record GB,US sat 20218 undefined	21
on record GB,US sat 20218 undefined 2025 I	21
on record GB,US sat 20255 undefined	33
on record GB,US sat undefined undefined	-18
on record GB,US sat undefined undefined 2025 II	-28
on record GH,IS sat undefined undefined	-30
on record ID,US sat undefined undefined	25
on record ID,US sat undefined undefined 2025 II	30
on record IN,US sat 20325 undefined	24
on record IN,US sat 20325 undefined 2025 II	24
on record IN,US sat 20347 undefined	35
on record IN,US sat 20347 undefined 2025 II	31
on record IN,US sat 20493 undefined	-12
on record IN,US sat 20493 undefined 2026 I	-12
on record IN,US sat undefined undefined	16
on record IN,US sat undefined undefined 2026 I	12
on record JP,US sat 20290 20291	-9
on record JP,US sat 20290 20291 2025 II	-9
on record JP,US sat 20297 20298	25
on record JP,US sat 20297 20298 2025 II	25
on record JP,US sat 20298 undefined	-14
on record JP,US sat 20298 undefined 2025 II	-14
on record JP,US sat 20307 undefined	-12
on record JP,US sat 20307 undefined 2025 II	-12
on record JP,US sat 20335 undefined	-11
on record JP,US sat 20335 undefined 2025 II	-11
on record JP,US sat 20389 undefined	25
on record JP,US sat 20389 undefined 2025 II	20
on record JP,US sat 20390 undefined	19
on record JP,US sat 20390 undefined 2025 II	19
on record JP,US sat 20391 undefined	26
on record JP,US sat 20391 undefined 2025 II	26
on record JP,US sat undefined undefined 2025 I	21
on record JP,US sat undefined undefined 2025 II	-15
on record KR,US sat 20298 undefined	-23
on record KR,US sat 20298 undefined 2025 II	-23
on record KR,US sat 20306 undefined	-13
on record KR,US sat 20306 undefined 2025 II	-13
on record KR,US sat 20390 undefined	55
on record KR,US sat 20390 undefined 2025 II	46
on record KR,US sat 20391 undefined	20
on record KR,US sat 20391 undefined 2025 II	20
on record KR,US sat 20406 undefined	-29
on record KR,US sat 20406 undefined 2025 II	-29
on record KR,US sat 20480 undefined	-13
on record KR,US sat 20480 undefined 2026 I	-13
on record KR,US sat undefined 20298	26
on record KR,US sat undefined 20298 2025 II	26
on record KR,US sat undefined undefined	59
on record KR,US sat undefined undefined 2025 II	43
on record KR,US sat undefined undefined 2026 I	36
on record KZ,PK sat undefined undefined	-17
on record MX,US sat 20300 undefined	42
on record MX,US sat 20300 undefined 2025 II	42
on record MX,US sat 20386 undefined	24
on record MX,US sat 20386 undefined 2025 II	24
on record MX,US sat 20388 undefined	-11
on record MX,US sat 20388 undefined 2025 II	-11
on record MX,US sat 20393 undefined	-13
on record MX,US sat 20393 undefined 2025 II	-13
on record MX,US sat undefined undefined	-33
on record MX,US sat undefined undefined 2025 II	-43
on record MY,US sat 20384 undefined	-12
on record MY,US sat 20384 undefined 2025 II	-12
on record MY,US sat 20387 undefined	12
on record MY,US sat 20387 undefined 2025 II	12
on record MY,US sat 20388 undefined	-13
on record MY,US sat 20388 undefined 2025 II	-13
on record MY,US sat 20391 undefined	20
on record MY,US sat 20391 undefined 2025 II	20
on record MY,US sat 20394 undefined	-16
on record MY,US sat 20394 undefined 2025 II	-16
on record MY,US sat undefined 20387	39
on record MY,US sat undefined 20387 2025 II	39
on record MY,US sat undefined undefined	-14
on record MY,US sat undefined undefined 2025 II	-14
on record PH,US sat 20291 undefined	28
on record PH,US sat 20291 undefined 2025 II	28
on record PH,US sat undefined undefined	-11
on record PH,US sat undefined undefined 2025 II	-19
on record TH,US sat undefined undefined	24
on record TH,US sat undefined undefined 2025 II	23
on record TW,US sat undefined undefined	43
on record US,VN sat 20182 undefined	30
on record US,VN sat 20278 undefined	-23
on record US,VN sat 20278 undefined 2025 II	-23
on record US,VN sat undefined undefined	9
plain	76
plain from	49
plain long until	27
plain none	18
plain two	17
plain until	-34
plain written	28
planned from -1 true	22
planned from 0 false	-16
planned from 1 false	5
planned from 1 true	-8
planned until -1	-14
planned until 0	-19
today	-28
today planned>0.05	15
today planned>0.15	-15
today planned>0.3	-13
today planned>0.5	-13
today planned>0.7	-18
today planned>0.9	-49
two	-20
two around around	22
two around near	11
two around publication	-20
two around told	-30
two first dateline	22
two first edge=beginning	26
two first edge=beginning off=-1	25
two first edge=beginning off=0	-15
two first edge=beginning off=1	12
two first edge=end	-25
two first edge=end off=-1	-39
two first edge=end off=0	28
two first edge=end off=1	-21
two first from>0.05	49
two first from>0.15	56
two first from>0.3	34
two first from>0.5	17
two first from>0.7	15
two first from>0.9	24
two first how=relative	12
two first how=weekday	-13
two first l=<begin>	16
two first l=for	-15
two first l=from	16
two first l=geneva	14
two first l=geneva,	13
two first l=lumpur	-15
two first l=monday,	-15
two first l=of	-21
two first l=said	-11
two first l=since	14
two first l=the	-11
two first l=to	10
two first l=until	-14
two first off=-1	-12
two first off=0	-7
two first off=1	-15
two first settled around	-12
two first settled told	14
two first source=around	-13
two first source=near	-17
two first source=publication	-7
two first tense=future	-45
two first tense=participle	-13
two first tense=past	-40
two first tense=perfect	15
two first tense=pluperfect	47
two first turned	-34
two first turned near	-17
two first turned publication	-22
two first turned told	-13
two first until>0.05	-21
two first until>0.15	-15
two first until>0.5	-17
two first verb=agree	-11
two first verb=begin	46
two first verb=come	29
two first verb=go	-25
two first verb=have	-16
two first verb=hold	15
two first verb=leave	-9
two first verb=meet	27
two first verb=negotiate	10
two first verb=other	11
two first verb=plan	-12
two first verb=promise	-13
two first verb=publish	-14
two first verb=say	-13
two first verb=see	-12
two first verb=sign	-20
two first verb=start	-17
two first verb=stay	-10
two first verb=tell	-25
two held	-25
two held   	-14
two held  nth last	-10
two held long ended  	-14
two held long in  	-15
two last	-12
two last edge=beginning off=-1	21
two last edge=beginning off=0	-12
two last edge=beginning off=1	-10
two last edge=end	24
two last edge=end off=-1	14
two last edge=end off=0	14
two last edge=undefined off=-1	-10
two last edge=undefined off=0	21
two last edge=undefined off=1	-16
two last from>0.05	-13
two last from>0.3	-8
two last from>0.9	-15
two last how=calendar	-33
two last how=relative	22
two last how=weekday	21
two last l=beijing,	-29
two last l=delhi,	-15
two last l=ends	18
two last l=for	-12
two last l=from	-33
two last l=geneva,	-15
two last l=lumpur,	-10
two last l=of	-14
two last l=seoul,	14
two last l=since	-21
two last l=the	-11
two last l=to	12
two last l=tuesday	-31
two last l=until	27
two last l=washington	-11
two last l=washington,	-16
two last off=-1	10
two last off=0	-20
two last off=1	-17
two last only>0.5	-14
two last only>0.7	-14
two last only>0.9	-7
two last settled	-11
two last settled around	-23
two last settled near	28
two last settled publication	-17
two last settled told	17
two last source=around	-26
two last source=near	21
two last source=publication	-21
two last tense=future	32
two last tense=infinitive	-28
two last tense=modal	-29
two last tense=participle	20
two last tense=past	-21
two last tense=present	23
two last turned	-13
two last turned near	-8
two last turned told	-8
two last until>0.05	39
two last until>0.15	45
two last until>0.3	32
two last until>0.5	34
two last until>0.7	21
two last until>0.9	18
two last verb=agree	29
two last verb=continue	30
two last verb=go	30
two last verb=have	-15
two last verb=keep	15
two last verb=leave	17
two last verb=negotiate	9
two last verb=run	-9
two last verb=see	-22
two last verb=sit	-34
two last verb=stay	9
two last verb=tell	-15
two near near	25
two planned	-25
two planned   	-20
two publication around	-28
two publication near	-22
two publication told	12
two same sentence	39
two told around	-36
two told near	16
two told publication	-8
two told told	24
two told=0	-59
two told=0 held  	-54
two told=0 planned  	-25
two told=1	-18
two told=1 held  nth	9
two told=1 planned  	-39
two told=2	-26
two told=2 held  	-5
two told=2 held long 	-9
two told=2 under way  	-42
two told=3	25
two told=3 held  	22
two told=3 held  nth	-25
two told=3 held long 	-17
two told=3 under way  	34
two under way	18
two under way   	19
under way from -1 false	-9
under way from -1 true	16
under way from 0 false	52
under way from 0 true	-11
under way from 1 false	-19
under way from 1 true	-19
under way until -1	-32
under way until 1	39
until	-46
until dateline	16
until edge=beginning off=0	31
until edge=beginning off=1	-64
until edge=end	42
until edge=end off=-1	32
until edge=end off=0	19
until edge=end off=1	8
until edge=undefined	-23
until edge=undefined off=-1	-30
until edge=undefined off=0	50
until edge=undefined off=1	-59
until from>0.05	-17
until from>0.15	-31
until from>0.3	-15
until from>0.5	-31
until from>0.7	-12
until held	-18
until held   	-19
until held   last	21
until held  nth 	-20
until held long a  	23
until held long after  	-13
until held long else  	25
until held long ended  	-16
until held long for  	-27
until held long in  	12
until held long of  	-34
until how=calendar	-12
until how=relative	46
until how=weekday	7
until l=(	-9
until l=<begin>	-10
until l=accra,	19
until l=beijing,	14
until l=brussels,	-16
until l=deal	14
until l=ended	29
until l=ends	16
until l=from	-55
until l=geneva,	-10
until l=lumpur	26
until l=lumpur,	16
until l=manila,	24
until l=of	-33
until l=out	13
until l=sunday,	14
until l=the	-79
until l=until	30
until last	19
until off=0	-34
until off=1	-52
until only>0.3	15
until only>0.5	25
until only>0.9	-56
until planned	-55
until planned   	-45
until settled	-23
until settled around	-37
until settled near	21
until settled publication	-26
until settled told	30
until source=around	-54
until source=near	19
until source=publication	-39
until source=told	21
until tense=future	-21
until tense=infinitive	-26
until tense=modal	-29
until tense=participle	17
until tense=past	12
until tense=pluperfect	19
until tense=undefined	20
until told=0	-37
until told=0 held  	-20
until told=0 planned  	-21
until told=0 under way  	-15
until told=1	-10
until told=1 held  	8
until told=1 planned  	-76
until told=2 held  	-13
until told=2 planned  	11
until told=2 planned long 	-14
until told=2 under way long 	12
until told=3	-10
until told=3 planned  	-11
until told=3 under way  	-19
until turned	-39
until turned around	-34
until turned publication	-26
until turned told	-10
until under way   	-14
until under way  nth 	-13
until until>0.05	71
until until>0.15	39
until until>0.3	20
until until>0.5	38
until until>0.7	21
until verb=agree	14
until verb=announce	-12
until verb=begin	-45
until verb=carry	-10
until verb=come	25
until verb=conclude	18
until verb=declare	11
until verb=end	49
until verb=extend	-10
until verb=go	-14
until verb=hold	-31
until verb=initial	16
until verb=issue	11
until verb=lay	14
until verb=leave	24
until verb=make	-10
until verb=meet	-35
until verb=negotiate	20
until verb=other	21
until verb=plan	-21
until verb=prolong	-14
until verb=publish	-14
until verb=put	24
until verb=run	-15
until verb=say	-35
until verb=see	17
until verb=settle	-10
until verb=strike	-10
until verb=tell	-32
until verb=undefined	20
written	21
written edge=beginning off=-1	17
written edge=beginning off=1	-14
written edge=end	-32
written edge=end off=-1	-21
written edge=end off=1	-18
written edge=undefined	29
written edge=undefined off=-1	20
written edge=undefined off=0	12
written edge=undefined off=1	10
written from>0.05	-8
written held	18
written held long after  	18
written held long else  	20
written how=calendar	35
written how=relative	16
written how=weekday	-21
written l=<begin>	14
written l=for	-14
written l=lumpur	-53
written l=on	40
written off=-1	19
written off=0	23
written only>0.05	42
written only>0.15	46
written only>0.3	44
written only>0.5	46
written only>0.7	58
written only>0.9	64
written planned	6
written planned   	16
written settled	10
written settled around	-63
written settled near	11
written settled told	29
written source=around	-55
written source=near	11
written source=told	39
written tense=future	24
written tense=infinitive	14
written tense=modal	13
written tense=participle	-16
written tense=past	-23
written tense=present	10
written told=0 held  	-30
written told=0 planned  	33
written told=1 planned  	5
written told=2	30
written told=2 held  	23
written told=2 held long 	31
written told=3	-12
written told=3 held long 	20
written told=3 planned  	-23
written turned	25
written turned told	23
written until>0.05	16
written until>0.15	50
written until>0.3	29
written until>0.5	25
written verb=agree	23
written verb=be	-23
written verb=discuss	11
written verb=expect	9
written verb=go	10
written verb=hold	13
written verb=meet	18
written verb=other	9
written verb=plan	-16
written verb=prepare	-13
written verb=reach	10
written verb=say	-28
written verb=sit	16
written verb=take	20`;
