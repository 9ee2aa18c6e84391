// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SITTING = `yes
<always>	0
ahead	-44
ahead planned>0.05	36
ahead planned>0.15	24
ahead planned>0.3	21
behind	14
behind planned>0.05	-13
behind planned>0.15	-19
behind planned>0.3	-15
behind planned>0.5	13
behind planned>0.7	-24
behind planned>0.9	-50
from	-19
from dateline	22
from edge=beginning	-10
from edge=beginning off=-1	-20
from edge=end	-19
from edge=end off=0	50
from edge=end off=1	-63
from edge=undefined	27
from edge=undefined off=-1	7
from edge=undefined off=0	31
from edge=undefined off=1	8
from from>0.15	14
from from>0.3	16
from from>0.5	12
from from>0.7	14
from held	-21
from held   last	-29
from held long a  	-22
from held long after  	-86
from held long around else  	-10
from held long around for  	-19
from held long concluded  	10
from held long else  	-45
from held long ended  	-12
from held long from  	14
from how=relative	19
from how=weekday	28
from l=(	-37
from l=<begin>	34
from l=a	20
from l=after	12
from l=aires,	-13
from l=and	-36
from l=before	-22
from l=beijing,	-20
from l=beyond	-12
from l=brussels,	39
from l=busan	27
from l=busan,	18
from l=by	-34
from l=call	23
from l=city,	-12
from l=delhi,	-19
from l=ended	-15
from l=ends	-13
from l=friday,	9
from l=from	-47
from l=geneva,	-24
from l=gyeongju,	-10
from l=is	12
from l=jinping	20
from l=korea	8
from l=korea,	20
from l=lumpur	-13
from l=madrid	-18
from l=manila,	-24
from l=meet	11
from l=monday,	26
from l=on	41
from l=out	-18
from l=paris	-13
from l=phone	13
from l=said	23
from l=seoul,	-17
from l=since	-10
from l=spent	16
from l=spoke	32
from l=stockholm	-10
from l=stockholm,	-24
from l=telephone	36
from l=the	-65
from l=thursday	16
from l=to	-28
from l=tomorrow,	-13
from l=trump	17
from l=tuesday,	-17
from l=until	-47
from l=valletta,	-18
from l=video	14
from l=washington,	23
from l=washington/beijing,	-10
from l=wednesday	11
from l=wednesday,	16
from l=week,	12
from l=york	10
from last	-16
from off=0	-12
from off=1	-15
from only>0.05	36
from only>0.15	29
from only>0.3	37
from only>0.5	56
from only>0.7	42
from only>0.9	54
from planned   	-7
from planned long after  	16
from planned long for  	-24
from settled around	-27
from settled near	30
from settled publication	-12
from settled told	29
from source=around	-38
from source=near	20
from source=publication	-12
from source=told	20
from tense=future	13
from tense=participle	17
from tense=perfect	21
from tense=pluperfect	-40
from tense=present	22
from tense=undefined	18
from told=0	23
from told=0 held  	19
from told=0 held  nth	12
from told=0 held long 	-61
from told=0 planned long 	26
from told=0 under way  	29
from told=1	-14
from told=1 held  	-9
from told=1 held  nth	-14
from told=1 held long 	-55
from told=1 under way  	-11
from told=1 under way  nth	-12
from told=2	-25
from told=2 held long 	-22
from told=2 planned  	-11
from told=2 planned long 	-11
from told=2 under way long 	-16
from told=3	-33
from told=3 held  	-4
from told=3 held  nth	-25
from told=3 held long 	-13
from told=3 planned  	-19
from told=3 planned long 	15
from told=3 under way  	-17
from told=3 under way long 	-9
from turned	-32
from turned around	-21
from turned near	-15
from turned told	-13
from under way	-15
from under way  nth 	-7
from until>0.05	-23
from until>0.3	20
from until>0.5	34
from until>0.7	37
from verb=agree	44
from verb=approve	-19
from verb=ask	24
from verb=bring	12
from verb=call	26
from verb=come	-17
from verb=confirm	24
from verb=continue	-16
from verb=decide	19
from verb=declare	17
from verb=end	-43
from verb=expect	13
from verb=expire	-34
from verb=go	-12
from verb=have	40
from verb=hold	22
from verb=keep	19
from verb=land	-29
from verb=lapse	-21
from verb=leave	-33
from verb=look	17
from verb=meet	21
from verb=need	-12
from verb=negotiate	-38
from verb=other	28
from verb=pay	-9
from verb=plan	-12
from verb=prepare	21
from verb=put	-24
from verb=reach	-9
from verb=rise	-11
from verb=run	-65
from verb=say	-55
from verb=see	11
from verb=set	11
from verb=settle	36
from verb=sign	24
from verb=sit	22
from verb=start	23
from verb=strike	21
from verb=suspend	-18
from verb=tell	-20
from verb=threaten	-27
from verb=undefined	18
from verb=vote	-15
from verb=want	-11
held from 0 false	-22
held from 0 true	-7
held from 1 false	-48
held from 1 true	-36
held until -1	20
held until 1	-89
long from dateline	15
long from edge=beginning	37
long from edge=beginning off=-1	-12
long from edge=beginning off=0	35
long from edge=beginning off=1	24
long from edge=end	-40
long from edge=end off=0	-24
long from edge=end off=1	-21
long from edge=undefined off=-1	-42
long from edge=undefined off=0	19
long from from>0.05	28
long from from>0.15	27
long from from>0.3	9
long from from>0.5	15
long from held	-29
long from held long after  	-36
long from held long around for  	18
long from held long ended  	-11
long from held long from  	-13
long from held long in  	-23
long from held long of  	-21
long from held long the  	9
long from how=relative	14
long from how=weekday	9
long from l=<begin>	10
long from l=beijing,	26
long from l=from	10
long from l=lumpur,	11
long from l=the	9
long from off=-1	-48
long from off=0	25
long from off=1	13
long from only>0.05	31
long from only>0.15	30
long from only>0.3	14
long from only>0.5	20
long from only>0.7	31
long from planned	20
long from planned long after  	-25
long from planned long for  	40
long from settled around	-24
long from settled publication	15
long from settled told	18
long from source=around	-33
long from source=publication	25
long from source=told	16
long from tense=future	-25
long from tense=modal	-11
long from tense=pluperfect	-13
long from tense=present	30
long from tense=undefined	27
long from told=1	-21
long from told=1 held long 	-35
long from told=1 planned long 	9
long from told=2	15
long from told=2 planned long 	19
long from told=2 under way long 	12
long from told=3 held long 	-10
long from told=3 under way long 	19
long from turned publication	14
long from under way	17
long from until>0.5	-8
long from until>0.7	-20
long from until>0.9	-13
long from verb=agree	-11
long from verb=begin	26
long from verb=come	9
long from verb=end	-15
long from verb=meet	-18
long from verb=say	-18
long from verb=sign	-21
long from verb=sit	23
long from verb=tell	-11
long from verb=undefined	27
long until dateline	28
long until edge=beginning	-28
long until edge=beginning off=-1	-20
long until edge=beginning off=0	-17
long until edge=end	29
long until edge=end off=-1	22
long until edge=end off=0	37
long until edge=end off=1	-52
long until edge=undefined	13
long until edge=undefined off=-1	15
long until edge=undefined off=0	25
long until edge=undefined off=1	-57
long until from>0.15	-19
long until from>0.3	-14
long until from>0.5	-19
long until from>0.7	-15
long until held	13
long until held long after  	27
long until held long around after  	11
long until held long around for  	-38
long until held long closed  	11
long until held long ended  	34
long until held long for  	-27
long until held long in  	-21
long until held long of  	10
long until held long spent  	-13
long until held long the  	11
long until held long up  	26
long until how=relative	15
long until how=weekday	27
long until l=ended	-10
long until l=on	20
long until l=talks	-14
long until l=to	-17
long until l=york,	-14
long until off=-1	22
long until off=1	-74
long until only>0.05	9
long until only>0.3	27
long until only>0.5	20
long until only>0.7	-8
long until only>0.9	-37
long until planned	-34
long until planned long after  	15
long until planned long for  	-15
long until settled	14
long until settled around	-25
long until settled told	32
long until source=around	-30
long until source=told	16
long until tense=future	-40
long until tense=modal	-20
long until tense=past	31
long until tense=pluperfect	13
long until tense=present	-24
long until tense=undefined	36
long until told=0	-12
long until told=0 planned long 	-25
long until told=1 held long 	16
long until told=1 planned long 	-16
long until told=2	-14
long until told=2 held long 	-16
long until told=3	8
long until told=3 held long 	22
long until told=3 planned long 	-13
long until told=3 under way long 	-14
long until turned	-30
long until turned told	-58
long until under way	-9
long until until>0.05	28
long until until>0.15	50
long until until>0.3	29
long until until>0.5	37
long until until>0.7	6
long until until>0.9	17
long until verb=announce	14
long until verb=be	11
long until verb=begin	-22
long until verb=end	32
long until verb=leave	-13
long until verb=other	11
long until verb=reach	13
long until verb=run	-12
long until verb=sign	-16
long until verb=sit	-26
long until verb=undefined	36
none	38
none held	42
none held   	21
none held long a  	23
none held long after  	19
none held long around else  	11
none held long concluded  	-15
none held long ended  	-13
none held long for  	34
none held long in  	11
none held long up  	-18
none last	-11
none planned	11
none planned   	21
none planned long after  	-11
none planned long for  	-16
none told=0	13
none told=0 held  	9
none told=0 held long 	25
none told=0 planned long 	-20
none told=0 under way  	-22
none told=0 under way  nth	-25
none told=1	21
none told=1 held  	18
none told=1 held  nth	-10
none told=1 held long 	36
none told=1 planned long 	-24
none told=1 under way  	16
none told=2	38
none told=2 held  	15
none told=2 held long 	42
none told=2 planned  	11
none told=2 planned long 	10
none told=3 held long 	-14
none told=3 planned  	15
none told=3 under way  	-14
none under way	-28
none under way   	-11
none under way  nth 	-34
nth	7
nth dateline	24
nth edge=beginning off=-1	-15
nth edge=end off=1	-9
nth edge=undefined	18
nth edge=undefined off=0	29
nth edge=undefined off=1	-9
nth from>0.05	21
nth held  nth last	-20
nth how=weekday	25
nth l=on	20
nth last	-31
nth off=0	21
nth off=1	-21
nth only>0.3	10
nth only>0.7	-15
nth settled	18
nth settled publication	22
nth settled told	30
nth source=publication	21
nth source=told	23
nth tense=past	29
nth tense=present	-11
nth tense=undefined	11
nth told=0 held  nth	-29
nth told=3	19
nth told=3 held  nth	10
nth told=3 under way  nth	14
nth turned	-38
nth turned near	-9
nth turned told	-18
nth under way	12
nth under way  nth 	18
nth until	29
nth until dateline	17
nth until edge=beginning	-30
nth until edge=beginning off=-1	-10
nth until edge=end off=0	20
nth until edge=end off=1	-14
nth until edge=undefined	20
nth until edge=undefined off=0	18
nth until held	17
nth until held  nth last	12
nth until how=calendar	24
nth until l=tuesday	13
nth until last	23
nth until off=0	38
nth until off=1	-10
nth until only>0.05	31
nth until only>0.15	25
nth until only>0.3	21
nth until only>0.5	30
nth until only>0.7	35
nth until settled	38
nth until settled near	-13
nth until settled publication	40
nth until settled told	30
nth until source=near	-17
nth until source=publication	38
nth until source=told	24
nth until tense=modal	-12
nth until tense=participle	15
nth until tense=past	12
nth until tense=present	-9
nth until tense=undefined	21
nth until told=0	16
nth until told=0 under way  nth	9
nth until told=1	8
nth until told=1 under way  nth	9
nth until told=2	12
nth until told=2 held  nth	13
nth until turned	-39
nth until turned told	-18
nth until under way	14
nth until under way  nth 	7
nth until until>0.05	29
nth until until>0.15	30
nth until until>0.3	24
nth until until>0.5	23
nth until until>0.7	10
nth until until>0.9	37
nth until verb=go	-24
nth until verb=undefined	21
nth until>0.05	25
nth until>0.15	20
nth until>0.3	22
nth until>0.9	-27
nth verb=go	15
nth verb=meet	10
nth verb=undefined	11
on record AO,BR sat undefined undefined	-19
on record AO,PT sat undefined undefined	15
on record AU,CL sat undefined undefined	-10
on record AU,JP sat undefined undefined	-15
on record BJ,NG sat undefined undefined	19
on record BR,CA sat undefined undefined	16
on record BR,GB sat undefined undefined	21
on record BR,US sat 20367 undefined	37
on record BR,US sat 20367 undefined 2025 II	37
on record BR,US sat 20387 undefined	23
on record BR,US sat 20387 undefined 2025 II	23
on record BR,US sat undefined undefined	-23
on record BR,US sat undefined undefined 2025 II	-29
on record CA,CN sat 20392 undefined	23
on record CA,CN sat 20392 undefined 2025 II	23
on record CA,CN sat 20469 undefined	46
on record CA,CN sat 20469 undefined 2026 I	46
on record CA,CN sat 20476 undefined	-17
on record CA,CN sat 20476 undefined 2026 I	-17
on record CA,CN sat undefined 20469	-13
on record CA,CN sat undefined 20469 2026 I	-13
on record CA,CN sat undefined undefined	-27
on record CA,CN sat undefined undefined 2025 II	-14
on record CA,CN sat undefined undefined 2026 I	-24
on record CA,MX sat undefined undefined	-19
on record CA,US sat 20300 undefined	15
on record CA,US sat 20300 undefined 2025 II	15
on record CA,US sat undefined undefined	-21
on record CA,US sat undefined undefined 2025 I	-15
on record CA,US sat undefined undefined 2025 II	-12
on record CH,TR sat undefined undefined	10
on record CH,US sat 20300 undefined	29
on record CH,US sat 20300 undefined 2025 II	29
on record CH,US sat 20305 undefined	-36
on record CH,US sat 20305 undefined 2025 II	-36
on record CH,US sat 20306 undefined	17
on record CH,US sat 20306 undefined 2025 II	17
on record CH,US sat 20307 undefined	-18
on record CH,US sat 20307 undefined 2025 II	-18
on record CH,US sat 20405 undefined	23
on record CH,US sat 20405 undefined 2025 II	23
on record CH,US sat undefined undefined	20
on record CH,US sat undefined undefined 2025 II	26
on record CL,FI sat undefined undefined	14
on record CL,PE sat undefined undefined	15
on record CL,TR sat undefined undefined	13
on record CN,EU sat 20293 undefined	20
on record CN,EU sat 20293 undefined 2025 II	20
on record CN,EU sat undefined undefined	10
on record CN,KR sat 20391 undefined	18
on record CN,KR sat 20391 undefined 2025 II	18
on record CN,KR sat undefined undefined	-14
on record CN,KR sat undefined undefined 2025 II	-18
on record CN,NL sat 20412 undefined	-9
on record CN,NL sat 20412 undefined 2025 II	-9
on record CN,NL sat undefined undefined	41
on record CN,NL sat undefined undefined 2025 II	41
on record CN,RU sat 20716 20719	10
on record CN,RU sat 20716 20719 2026 II	10
on record CN,RU sat 20716 undefined	21
on record CN,RU sat 20716 undefined 2026 II	21
on record CN,RU sat 20719 undefined	19
on record CN,RU sat 20719 undefined 2026 II	19
on record CN,US sat 17866 undefined	57
on record CN,US sat 17866 undefined 2018 II	52
on record CN,US sat 17867 undefined	-13
on record CN,US sat 17867 undefined 2018 II	-13
on record CN,US sat 18026 undefined	-12
on record CN,US sat 18026 undefined 2019 I	-12
on record CN,US sat 18076 undefined	24
on record CN,US sat 20211 20212	-11
on record CN,US sat 20211 20212 2025 I	-11
on record CN,US sat 20217 20218	-10
on record CN,US sat 20217 undefined	-13
on record CN,US sat 20217 undefined 2025 I	-13
on record CN,US sat 20218 20219	57
on record CN,US sat 20218 20219 2025 I	41
on record CN,US sat 20218 20219 2025 II	30
on record CN,US sat 20218 undefined	-11
on record CN,US sat 20219 20220	-20
on record CN,US sat 20219 20220 2025 I	-17
on record CN,US sat 20219 undefined	-12
on record CN,US sat 20219 undefined 2025 I	-12
on record CN,US sat 20220 undefined	-57
on record CN,US sat 20220 undefined 2025 I	-36
on record CN,US sat 20222 undefined	-24
on record CN,US sat 20222 undefined 2025 I	-22
on record CN,US sat 20225 20226	-18
on record CN,US sat 20225 20226 2025 I	-18
on record CN,US sat 20227 undefined	-18
on record CN,US sat 20227 undefined 2025 I	-18
on record CN,US sat 20243 undefined	20
on record CN,US sat 20243 undefined 2025 I	20
on record CN,US sat 20244 undefined	88
on record CN,US sat 20244 undefined 2025 I	74
on record CN,US sat 20244 undefined 2025 II	31
on record CN,US sat 20248 20249	30
on record CN,US sat 20248 20249 2025 II	34
on record CN,US sat 20248 undefined	16
on record CN,US sat 20248 undefined 2025 I	24
on record CN,US sat 20248 undefined 2025 II	-15
on record CN,US sat 20249 20250	-38
on record CN,US sat 20249 20250 2025 I	-35
on record CN,US sat 20249 undefined	-31
on record CN,US sat 20249 undefined 2025 I	-29
on record CN,US sat 20250 undefined	-31
on record CN,US sat 20250 undefined 2025 I	-31
on record CN,US sat 20251 undefined	-20
on record CN,US sat 20251 undefined 2025 I	-20
on record CN,US sat 20255 20256	-11
on record CN,US sat 20255 20256 2025 I	-11
on record CN,US sat 20290 20291	-11
on record CN,US sat 20290 20291 2025 II	-11
on record CN,US sat 20291 undefined	-18
on record CN,US sat 20291 undefined 2025 II	-18
on record CN,US sat 20296 undefined	22
on record CN,US sat 20296 undefined 2025 II	22
on record CN,US sat 20297 20298	66
on record CN,US sat 20297 20298 2025 II	60
on record CN,US sat 20297 undefined	-10
on record CN,US sat 20297 undefined 2025 II	-10
on record CN,US sat 20298 undefined	-46
on record CN,US sat 20298 undefined 2025 II	-46
on record CN,US sat 20299 undefined	-10
on record CN,US sat 20299 undefined 2025 II	-10
on record CN,US sat 20307 undefined	-14
on record CN,US sat 20307 undefined 2025 II	-14
on record CN,US sat 20310 undefined	-10
on record CN,US sat 20310 undefined 2025 II	-10
on record CN,US sat 20311 undefined	-24
on record CN,US sat 20311 undefined 2025 II	-23
on record CN,US sat 20312 undefined	-41
on record CN,US sat 20312 undefined 2025 II	-38
on record CN,US sat 20319 undefined	-22
on record CN,US sat 20319 undefined 2025 II	-22
on record CN,US sat 20327 undefined	-15
on record CN,US sat 20327 undefined 2025 II	-15
on record CN,US sat 20338 undefined	-13
on record CN,US sat 20338 undefined 2025 II	-13
on record CN,US sat 20342 20343	-10
on record CN,US sat 20342 20343 2025 II	-10
on record CN,US sat 20343 20344	-11
on record CN,US sat 20343 20344 2025 II	-11
on record CN,US sat 20343 undefined	-51
on record CN,US sat 20343 undefined 2025 II	-51
on record CN,US sat 20344 undefined	-16
on record CN,US sat 20344 undefined 2025 II	-16
on record CN,US sat 20345 20346	81
on record CN,US sat 20345 20346 2025 II	76
on record CN,US sat 20345 20348	15
on record CN,US sat 20345 20348 2025 II	15
on record CN,US sat 20345 undefined	21
on record CN,US sat 20345 undefined 2025 II	21
on record CN,US sat 20346 20347	-15
on record CN,US sat 20346 20347 2025 II	-15
on record CN,US sat 20346 undefined	-66
on record CN,US sat 20346 undefined 2025 II	-66
on record CN,US sat 20347 undefined	-16
on record CN,US sat 20347 undefined 2025 II	-16
on record CN,US sat 20350 20351	-15
on record CN,US sat 20350 20351 2025 II	-15
on record CN,US sat 20350 undefined	126
on record CN,US sat 20350 undefined 2025 II	126
on record CN,US sat 20351 undefined	-11
on record CN,US sat 20351 undefined 2025 II	-11
on record CN,US sat 20352 20353	-13
on record CN,US sat 20352 20353 2025 II	-13
on record CN,US sat 20352 undefined	-14
on record CN,US sat 20352 undefined 2025 II	-14
on record CN,US sat 20353 undefined	-18
on record CN,US sat 20353 undefined 2025 II	-18
on record CN,US sat 20357 undefined	-21
on record CN,US sat 20357 undefined 2025 II	-21
on record CN,US sat 20362 undefined	-14
on record CN,US sat 20362 undefined 2025 II	-14
on record CN,US sat 20369 undefined	-16
on record CN,US sat 20369 undefined 2025 II	-16
on record CN,US sat 20371 undefined	-19
on record CN,US sat 20371 undefined 2025 II	-19
on record CN,US sat 20372 20373	-18
on record CN,US sat 20372 20373 2025 II	-18
on record CN,US sat 20372 undefined	-15
on record CN,US sat 20372 undefined 2025 II	-15
on record CN,US sat 20376 undefined	-12
on record CN,US sat 20376 undefined 2025 II	-12
on record CN,US sat 20378 undefined	20
on record CN,US sat 20378 undefined 2025 II	20
on record CN,US sat 20379 20380	-20
on record CN,US sat 20379 20380 2025 II	-20
on record CN,US sat 20379 undefined	-16
on record CN,US sat 20379 undefined 2025 II	-16
on record CN,US sat 20380 undefined	-35
on record CN,US sat 20380 undefined 2025 II	-35
on record CN,US sat 20381 undefined	-15
on record CN,US sat 20381 undefined 2025 II	-15
on record CN,US sat 20383 20384	-10
on record CN,US sat 20383 20384 2025 II	-10
on record CN,US sat 20384 undefined	-52
on record CN,US sat 20384 undefined 2025 II	-52
on record CN,US sat 20385 20386	-18
on record CN,US sat 20385 20386 2025 II	-18
on record CN,US sat 20385 20388	14
on record CN,US sat 20385 20388 2025 II	14
on record CN,US sat 20385 undefined	-45
on record CN,US sat 20385 undefined 2025 II	-45
on record CN,US sat 20386 20387	58
on record CN,US sat 20386 20387 2025 II	52
on record CN,US sat 20386 undefined	12
on record CN,US sat 20386 undefined 2025 II	12
on record CN,US sat 20387 20388	-12
on record CN,US sat 20387 20388 2025 II	-12
on record CN,US sat 20387 undefined	-26
on record CN,US sat 20387 undefined 2025 II	-26
on record CN,US sat 20388 undefined	-14
on record CN,US sat 20388 undefined 2025 II	-14
on record CN,US sat 20389 20390	-17
on record CN,US sat 20389 20390 2025 II	-17
on record CN,US sat 20389 undefined	11
on record CN,US sat 20389 undefined 2025 II	11
on record CN,US sat 20390 20391	-14
on record CN,US sat 20390 20391 2025 II	-14
on record CN,US sat 20391 20392	-11
on record CN,US sat 20391 20392 2025 II	-11
on record CN,US sat 20391 undefined	141
on record CN,US sat 20391 undefined 2025 II	131
on record CN,US sat 20391 undefined 2026 I	30
on record CN,US sat 20392 undefined	-55
on record CN,US sat 20392 undefined 2025 II	-55
on record CN,US sat 20393 20394	-10
on record CN,US sat 20393 20394 2025 II	-10
on record CN,US sat 20393 undefined	-26
on record CN,US sat 20393 undefined 2025 II	-26
on record CN,US sat 20394 undefined	-15
on record CN,US sat 20394 undefined 2025 II	-15
on record CN,US sat 20396 20397	-14
on record CN,US sat 20396 20397 2025 II	-14
on record CN,US sat 20396 undefined	-13
on record CN,US sat 20396 undefined 2025 II	-13
on record CN,US sat 20397 undefined	-9
on record CN,US sat 20397 undefined 2025 II	-9
on record CN,US sat 20398 undefined	-23
on record CN,US sat 20398 undefined 2025 II	-23
on record CN,US sat 20401 undefined	-13
on record CN,US sat 20402 undefined	-55
on record CN,US sat 20402 undefined 2025 II	-41
on record CN,US sat 20402 undefined 2026 I	-18
on record CN,US sat 20416 20417	-15
on record CN,US sat 20416 20417 2025 II	-15
on record CN,US sat 20416 undefined	14
on record CN,US sat 20417 undefined	-39
on record CN,US sat 20417 undefined 2025 II	-39
on record CN,US sat 20423 undefined	-62
on record CN,US sat 20423 undefined 2025 II	-62
on record CN,US sat 20424 undefined	-22
on record CN,US sat 20424 undefined 2025 II	-22
on record CN,US sat 20427 undefined	44
on record CN,US sat 20427 undefined 2025 II	49
on record CN,US sat 20434 undefined	-31
on record CN,US sat 20434 undefined 2025 II	-31
on record CN,US sat 20488 undefined	54
on record CN,US sat 20488 undefined 2026 I	54
on record CN,US sat 20489 undefined	-16
on record CN,US sat 20489 undefined 2026 I	-16
on record CN,US sat 20495 undefined	-26
on record CN,US sat 20495 undefined 2026 I	-26
on record CN,US sat 20520 20521	-27
on record CN,US sat 20520 20521 2026 I	-27
on record CN,US sat 20520 undefined	-10
on record CN,US sat 20520 undefined 2026 I	-10
on record CN,US sat 20527 20528	70
on record CN,US sat 20527 20528 2026 I	69
on record CN,US sat 20527 undefined	-30
on record CN,US sat 20527 undefined 2026 I	-30
on record CN,US sat 20528 undefined	-18
on record CN,US sat 20528 undefined 2026 I	-18
on record CN,US sat 20534 20535	-10
on record CN,US sat 20534 20535 2026 I	-10
on record CN,US sat 20579 undefined	-14
on record CN,US sat 20579 undefined 2026 I	-14
on record CN,US sat 20580 undefined	-27
on record CN,US sat 20580 undefined 2026 I	-27
on record CN,US sat 20583 20584	-26
on record CN,US sat 20583 20584 2025 II	-25
on record CN,US sat 20584 20585	-11
on record CN,US sat 20584 20585 2026 I	-11
on record CN,US sat 20584 undefined	-17
on record CN,US sat 20584 undefined 2026 I	-17
on record CN,US sat 20585 20586	27
on record CN,US sat 20585 20586 2026 I	21
on record CN,US sat 20585 20587	-10
on record CN,US sat 20585 20587 2026 I	-10
on record CN,US sat 20585 undefined	-27
on record CN,US sat 20585 undefined 2026 I	-26
on record CN,US sat 20586 20587	-17
on record CN,US sat 20586 20587 2026 I	-17
on record CN,US sat 20586 20588	50
on record CN,US sat 20586 20588 2026 I	50
on record CN,US sat 20587 undefined	45
on record CN,US sat 20587 undefined 2026 I	44
on record CN,US sat 20588 undefined	-17
on record CN,US sat 20588 undefined 2026 I	-17
on record CN,US sat 20590 undefined	-17
on record CN,US sat 20590 undefined 2026 I	-17
on record CN,US sat 20592 20593	-14
on record CN,US sat 20592 20593 2026 I	-14
on record CN,US sat 20592 undefined	-11
on record CN,US sat 20592 undefined 2026 I	-11
on record CN,US sat 20593 undefined	-20
on record CN,US sat 20593 undefined 2026 I	-20
on record CN,US sat 20594 undefined	-17
on record CN,US sat 20594 undefined 2026 I	-17
on record CN,US sat 20613 20614	-14
on record CN,US sat 20613 20614 2025 II	-14
on record CN,US sat 20658 undefined	-14
on record CN,US sat 20658 undefined 2026 II	-11
on record CN,US sat 20662 20663	-15
on record CN,US sat 20709 undefined	-26
on record CN,US sat 20709 undefined 2026 II	-26
on record CN,US sat 20713 undefined	-15
on record CN,US sat 20713 undefined 2026 II	-15
on record CN,US sat 20716 20719	49
on record CN,US sat 20716 20719 2026 II	49
on record CN,US sat 20716 undefined	63
on record CN,US sat 20716 undefined 2026 II	63
on record CN,US sat 20717 20719	-19
on record CN,US sat 20717 20719 2026 II	-19
on record CN,US sat 20717 20720	-20
on record CN,US sat 20717 20720 2026 II	-20
on record CN,US sat 20719 20720	-18
on record CN,US sat 20719 20720 2026 II	-18
on record CN,US sat 20719 20721	40
on record CN,US sat 20719 20721 2026 II	40
on record CN,US sat 20720 20721	-15
on record CN,US sat 20720 20721 2026 II	-15
on record CN,US sat 20720 20723	-11
on record CN,US sat 20720 20723 2026 II	-11
on record CN,US sat 20720 undefined	82
on record CN,US sat 20720 undefined 2026 I	9
on record CN,US sat 20720 undefined 2026 II	79
on record CN,US sat 20721 undefined	-39
on record CN,US sat 20721 undefined 2026 II	-39
on record CN,US sat 20723 20726	-15
on record CN,US sat 20723 20726 2026 II	-15
on record CN,US sat 20723 undefined	-30
on record CN,US sat 20723 undefined 2026 II	-30
on record CN,US sat 20724 undefined	-20
on record CN,US sat 20724 undefined 2026 II	-20
on record CN,US sat 20726 20728	-17
on record CN,US sat 20726 20728 2026 II	-17
on record CN,US sat 20726 undefined	-23
on record CN,US sat 20726 undefined 2026 II	-23
on record CN,US sat 20727 undefined	-27
on record CN,US sat 20727 undefined 2026 II	-27
on record CN,US sat 20756 undefined	-17
on record CN,US sat 20756 undefined 2026 I	-15
on record CN,US sat 20767 undefined	-40
on record CN,US sat 20767 undefined 2026 I	-12
on record CN,US sat 20767 undefined 2026 II	-25
on record CN,US sat 20775 20776	-46
on record CN,US sat 20775 20776 2026 II	-46
on record CN,US sat 20828 undefined	-15
on record CN,US sat 20828 undefined 2026 II	-15
on record CN,US sat undefined 17866	-10
on record CN,US sat undefined 18026	13
on record CN,US sat undefined 18026 2019 I	13
on record CN,US sat undefined 20219	29
on record CN,US sat undefined 20219 2025 I	29
on record CN,US sat undefined 20220	-11
on record CN,US sat undefined 20249	29
on record CN,US sat undefined 20249 2025 I	30
on record CN,US sat undefined 20298	48
on record CN,US sat undefined 20298 2025 II	48
on record CN,US sat undefined 20300	-17
on record CN,US sat undefined 20300 2025 II	-17
on record CN,US sat undefined 20341	-9
on record CN,US sat undefined 20341 2025 II	-9
on record CN,US sat undefined 20346	35
on record CN,US sat undefined 20346 2025 II	35
on record CN,US sat undefined 20380	-11
on record CN,US sat undefined 20380 2025 II	-11
on record CN,US sat undefined 20385	-11
on record CN,US sat undefined 20385 2025 II	-11
on record CN,US sat undefined 20387	32
on record CN,US sat undefined 20387 2025 II	32
on record CN,US sat undefined 20391	-22
on record CN,US sat undefined 20391 2025 II	-19
on record CN,US sat undefined 20402	-18
on record CN,US sat undefined 20528	10
on record CN,US sat undefined 20528 2026 I	10
on record CN,US sat undefined 20579	-11
on record CN,US sat undefined 20579 2026 I	-11
on record CN,US sat undefined 20586	21
on record CN,US sat undefined 20586 2026 I	21
on record CN,US sat undefined 20587	-10
on record CN,US sat undefined 20587 2026 I	-9
on record CN,US sat undefined 20588	31
on record CN,US sat undefined 20588 2026 I	31
on record CN,US sat undefined 20719	19
on record CN,US sat undefined 20719 2026 II	19
on record CN,US sat undefined 20721	21
on record CN,US sat undefined 20721 2026 II	21
on record CN,US sat undefined undefined	77
on record CN,US sat undefined undefined 2018 II	-27
on record CN,US sat undefined undefined 2019 I	-27
on record CN,US sat undefined undefined 2019 II	14
on record CN,US sat undefined undefined 2025 I	16
on record CN,US sat undefined undefined 2025 II	39
on record CN,US sat undefined undefined 2026 I	44
on record CN,US sat undefined undefined 2026 II	43
on record CR,PA sat undefined undefined	-26
on record DZ,TN sat undefined undefined	-12
on record EC,PE sat undefined undefined	-14
on record EC,TR sat undefined undefined	-17
on record EG,KE sat undefined undefined	-34
on record EU,GB sat undefined undefined	-9
on record EU,IN sat 20480 undefined	31
on record EU,IN sat 20480 undefined 2026 I	31
on record EU,IN sat undefined undefined	-14
on record EU,IN sat undefined undefined 2026 I	-17
on record EU,KE sat undefined undefined	12
on record EU,TH sat undefined undefined	-18
on record EU,TR sat undefined undefined	30
on record EU,US sat 20233 undefined	25
on record EU,US sat 20233 undefined 2025 I	15
on record EU,US sat 20240 undefined	-17
on record EU,US sat 20240 undefined 2025 I	-17
on record EU,US sat 20283 undefined	23
on record EU,US sat 20296 20297	-9
on record EU,US sat 20296 20297 2025 II	-9
on record EU,US sat 20296 undefined	54
on record EU,US sat 20296 undefined 2025 II	49
on record EU,US sat 20297 20298	36
on record EU,US sat 20297 20298 2025 II	36
on record EU,US sat 20297 undefined	21
on record EU,US sat 20297 undefined 2025 II	21
on record EU,US sat 20303 undefined	-12
on record EU,US sat 20303 undefined 2025 II	-12
on record EU,US sat 20304 undefined	-11
on record EU,US sat 20304 undefined 2025 II	-11
on record EU,US sat 20312 undefined	-18
on record EU,US sat 20312 undefined 2025 II	-18
on record EU,US sat undefined 20312	-14
on record EU,US sat undefined 20312 2025 II	-14
on record EU,US sat undefined undefined	-40
on record EU,US sat undefined undefined 2021 I	10
on record EU,US sat undefined undefined 2025 II	-54
on record EU,US sat undefined undefined 2026 I	14
on record GB,US sat 20216 undefined	26
on record GB,US sat 20216 undefined 2025 I	26
on record GB,US sat 20218 20219	-20
on record GB,US sat 20218 20219 2025 I	-20
on record GB,US sat 20218 undefined	25
on record GB,US sat 20218 undefined 2025 I	25
on record GB,US sat undefined undefined	-30
on record GB,US sat undefined undefined 2025 I	-24
on record GB,US sat undefined undefined 2025 II	-27
on record GH,IS sat undefined undefined	-31
on record ID,US sat undefined undefined	20
on record ID,US sat undefined undefined 2025 II	30
on record IN,US sat 20325 undefined	16
on record IN,US sat 20325 undefined 2025 II	16
on record IN,US sat 20486 undefined	25
on record IN,US sat 20486 undefined 2026 I	25
on record IN,US sat undefined 20486	-15
on record IN,US sat undefined 20486 2026 I	-15
on record IN,US sat undefined undefined	17
on record IN,US sat undefined undefined 2025 II	12
on record JP,US sat 20290 20291	-11
on record JP,US sat 20290 20291 2025 II	-11
on record JP,US sat 20291 undefined	-14
on record JP,US sat 20291 undefined 2025 II	-14
on record JP,US sat 20292 undefined	16
on record JP,US sat 20292 undefined 2025 II	16
on record JP,US sat 20297 20298	24
on record JP,US sat 20297 20298 2025 II	24
on record JP,US sat 20298 undefined	-10
on record JP,US sat 20298 undefined 2025 II	-10
on record JP,US sat 20389 undefined	22
on record JP,US sat 20389 undefined 2025 II	22
on record JP,US sat 20390 undefined	11
on record JP,US sat 20390 undefined 2025 II	11
on record JP,US sat 20391 undefined	27
on record JP,US sat 20391 undefined 2025 II	27
on record JP,US sat undefined undefined 2025 I	28
on record JP,US sat undefined undefined 2025 II	-13
on record KR,US sat 20390 undefined	44
on record KR,US sat 20390 undefined 2025 II	43
on record KR,US sat 20406 undefined	-30
on record KR,US sat 20406 undefined 2025 II	-30
on record KR,US sat undefined 20298	19
on record KR,US sat undefined 20298 2025 II	19
on record KR,US sat undefined undefined	29
on record KR,US sat undefined undefined 2025 II	21
on record KR,US sat undefined undefined 2026 I	23
on record KZ,PK sat undefined undefined	-15
on record MX,US sat 20300 undefined	27
on record MX,US sat 20300 undefined 2025 II	27
on record MX,US sat 20386 undefined	29
on record MX,US sat 20386 undefined 2025 II	29
on record MX,US sat 20395 undefined	-13
on record MX,US sat 20395 undefined 2025 II	-13
on record MX,US sat undefined undefined	-17
on record MX,US sat undefined undefined 2025 II	-32
on record MY,US sat 20387 20388	-9
on record MY,US sat 20387 20388 2025 II	-9
on record MY,US sat undefined 20387	38
on record MY,US sat undefined 20387 2025 II	38
on record PE,TH sat undefined undefined	10
on record PH,US sat undefined undefined	-25
on record PH,US sat undefined undefined 2025 II	-25
on record US,VN sat 20272 undefined	-9
on record US,VN sat 20272 undefined 2025 II	-9
on record US,VN sat undefined undefined	27
on record US,VN sat undefined undefined 2025 I	10
on record US,VN sat undefined undefined 2025 II	21
plain	78
plain from	50
plain long from	8
plain long until	16
plain none	17
plain two	20
plain written	25
planned from 1 false	11
planned until 0	-24
today	-25
today planned>0.5	-9
today planned>0.7	-24
today planned>0.9	-49
two	-24
two around publication	-14
two around told	-17
two first dateline	34
two first edge=beginning	33
two first edge=beginning off=1	39
two first edge=end	-35
two first edge=end off=-1	-51
two first edge=end off=0	31
two first edge=end off=1	-19
two first edge=undefined off=1	-22
two first from>0.05	57
two first from>0.15	47
two first from>0.3	43
two first from>0.5	16
two first from>0.7	18
two first l=(	9
two first l=<begin>	26
two first l=for	-21
two first l=from	18
two first l=geneva,	13
two first l=lumpur	-17
two first l=of	-22
two first l=since	20
two first l=the	-12
two first l=to	12
two first l=until	-19
two first off=-1	-10
two first off=0	-14
two first only>0.7	9
two first only>0.9	32
two first settled around	-13
two first source=around	-12
two first source=publication	-15
two first tense=future	-39
two first tense=infinitive	-19
two first tense=past	-38
two first tense=perfect	18
two first tense=pluperfect	52
two first tense=present	-11
two first tense=undefined	11
two first turned	-31
two first turned near	-23
two first turned publication	-21
two first until>0.15	-21
two first until>0.3	-19
two first until>0.5	-25
two first until>0.7	-16
two first verb=agree	-10
two first verb=announce	-10
two first verb=begin	42
two first verb=come	34
two first verb=go	-30
two first verb=have	-15
two first verb=hold	11
two first verb=meet	10
two first verb=negotiate	12
two first verb=prepare	-10
two first verb=publish	-14
two first verb=see	-19
two first verb=sign	-16
two first verb=stay	-10
two first verb=tell	-17
two first verb=undefined	11
two held	-23
two held   	-12
two held  nth 	11
two held long after  	-28
two held long in  	-10
two last edge=beginning	-14
two last edge=beginning off=0	-9
two last edge=beginning off=1	-13
two last edge=end	16
two last edge=end off=0	13
two last edge=undefined off=0	13
two last edge=undefined off=1	-18
two last from>0.15	-13
two last from>0.3	-33
two last from>0.5	-16
two last from>0.7	-22
two last from>0.9	-15
two last how=calendar	-32
two last how=weekday	16
two last l=beijing,	-20
two last l=ends	24
two last l=for	-17
two last l=from	-29
two last l=lumpur	13
two last l=lumpur,	-21
two last l=madrid,	-10
two last l=of	-24
two last l=seoul,	12
two last l=since	-25
two last l=the	-13
two last l=to	11
two last l=until	24
two last l=washington	-9
two last l=washington,	-13
two last off=-1	11
two last off=0	-20
two last off=1	-21
two last only>0.05	15
two last settled	-12
two last settled around	-16
two last settled near	20
two last settled publication	-18
two last settled told	15
two last source=around	-13
two last source=publication	-20
two last source=told	9
two last tense=future	38
two last tense=infinitive	-28
two last tense=modal	-31
two last tense=participle	16
two last tense=past	-22
two last tense=pluperfect	-24
two last tense=present	15
two last turned	-16
two last turned near	-13
two last until>0.05	53
two last until>0.15	39
two last until>0.3	40
two last until>0.5	34
two last until>0.7	16
two last verb=agree	24
two last verb=be	17
two last verb=conclude	12
two last verb=continue	27
two last verb=end	10
two last verb=expect	-10
two last verb=go	26
two last verb=leave	17
two last verb=other	13
two last verb=plan	12
two last verb=publish	-15
two last verb=rise	15
two last verb=say	-20
two last verb=see	-25
two last verb=sit	-40
two last verb=stay	13
two last verb=tell	-19
two near near	13
two near told	19
two planned	-29
two planned   	-21
two publication around	-20
two publication near	-7
two same sentence	37
two told around	-14
two told near	21
two told publication	-10
two told=0	-44
two told=0 held  	-53
two told=0 held  nth	11
two told=0 planned  	-10
two told=0 under way  	-10
two told=1	-16
two told=1 held  	-22
two told=1 planned  	-21
two told=1 under way  	12
two told=2	-26
two told=2 held  	-9
two told=2 held long 	-23
two told=2 under way  	-14
two told=3	30
two told=3 held  	38
two told=3 held long 	-38
two told=3 planned long 	-22
two told=3 under way  	29
two under way	17
two under way   	24
under way from -1 true	11
under way from 0 false	48
under way from 1 true	-13
under way until -1	-58
under way until 1	49
until	-52
until dateline	16
until edge=beginning off=0	35
until edge=beginning off=1	-65
until edge=end	35
until edge=end off=-1	30
until edge=end off=0	17
until edge=undefined	-15
until edge=undefined off=-1	-31
until edge=undefined off=0	50
until edge=undefined off=1	-51
until from>0.05	-10
until from>0.15	-42
until from>0.3	-45
until from>0.5	-18
until held	-14
until held   	-14
until held   last	22
until held  nth 	-23
until held long around for  	11
until held long else  	23
until held long ended  	-17
until held long for  	-26
until held long in  	10
until held long of  	-35
until held long spent  	13
until how=calendar	-14
until how=relative	45
until how=weekday	7
until l=(	-10
until l=<begin>	-30
until l=accra,	19
until l=beijing,	15
until l=brussels,	-21
until l=by	11
until l=ended	31
until l=from	-44
until l=lumpur	23
until l=lumpur,	19
until l=manila,	24
until l=of	-31
until l=out	13
until l=sunday,	23
until l=the	-75
until l=until	33
until last	20
until off=0	-34
until off=1	-53
until only>0.15	20
until only>0.3	16
until only>0.5	-9
until only>0.7	-24
until only>0.9	-40
until planned	-62
until planned   	-54
until settled	-32
until settled around	-30
until settled near	14
until settled publication	-21
until settled told	28
until source=around	-46
until source=publication	-39
until source=told	28
until tense=future	-19
until tense=infinitive	-21
until tense=modal	-28
until tense=participle	22
until tense=past	15
until tense=perfect	-8
until tense=pluperfect	39
until tense=present	-7
until tense=undefined	20
until told=0	-32
until told=0 planned  	-26
until told=0 under way  	-17
until told=1	-15
until told=1 held  	13
until told=1 planned  	-34
until told=1 under way  	-30
until told=2	-14
until told=2 planned  	-28
until told=2 under way  	18
until told=3	-6
until told=3 held long 	-11
until told=3 planned  	17
until told=3 under way  	-16
until turned	-35
until turned around	-36
until turned near	-14
until turned publication	-51
until turned told	10
until under way	-23
until under way   	-12
until under way  nth 	-12
until until>0.05	64
until until>0.15	43
until until>0.3	18
until until>0.5	8
until until>0.7	18
until until>0.9	29
until verb=be	-18
until verb=begin	-41
until verb=carry	-14
until verb=come	26
until verb=conclude	27
until verb=declare	10
until verb=end	44
until verb=extend	-11
until verb=go	-15
until verb=hold	-27
until verb=initial	16
until verb=lay	14
until verb=leave	28
until verb=make	-11
until verb=meet	-30
until verb=negotiate	21
until verb=other	22
until verb=prolong	-15
until verb=put	17
until verb=run	-13
until verb=say	-27
until verb=see	18
until verb=settle	-10
until verb=strike	-18
until verb=tell	-29
until verb=undefined	20
written	21
written dateline	24
written edge=beginning	9
written edge=beginning off=-1	24
written edge=beginning off=1	-17
written edge=end	-39
written edge=end off=-1	-15
written edge=end off=1	-32
written edge=undefined	30
written edge=undefined off=-1	13
written edge=undefined off=0	24
written edge=undefined off=1	12
written held	11
written held long after  	15
written held long else  	15
written how=calendar	41
written how=relative	25
written how=weekday	-31
written l=(	-12
written l=<begin>	31
written l=for	-11
written l=from	10
written l=geneva	-9
written l=lumpur	-52
written l=on	19
written l=spent	20
written off=-1	20
written off=0	25
written off=1	-9
written only>0.05	38
written only>0.15	39
written only>0.3	47
written only>0.5	53
written only>0.7	55
written only>0.9	76
written planned	10
written planned   	13
written settled	8
written settled around	-67
written settled near	13
written settled told	27
written source=around	-66
written source=told	42
written tense=modal	12
written tense=participle	-18
written tense=past	-10
written tense=undefined	17
written told=0 held  	-22
written told=0 planned  	18
written told=2	43
written told=2 held  	33
written told=2 held long 	26
written told=2 planned  	14
written told=3	-20
written told=3 held  	-13
written told=3 held long 	18
written told=3 planned  	-17
written turned	24
written turned near	-20
written turned told	30
written until>0.05	8
written until>0.15	39
written until>0.3	30
written until>0.5	26
written verb=agree	21
written verb=be	-24
written verb=discuss	13
written verb=go	11
written verb=have	11
written verb=hold	23
written verb=meet	19
written verb=plan	-18
written verb=prepare	-10
written verb=see	13
written verb=settle	-18
written verb=take	13
written verb=undefined	17`;
