// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_SITTING = `yes
<always>	0
from	-14
from dateline	16
from edge=beginning off=-1	-15
from edge=beginning off=0	-12
from edge=beginning off=1	23
from edge=end	-8
from edge=end off=0	37
from edge=end off=1	-52
from edge=undefined	36
from edge=undefined off=-1	12
from edge=undefined off=0	21
from edge=undefined off=1	19
from from>0.9	-21
from held	-21
from held  nth 	-20
from held long a  	-19
from held long after  	-69
from held long else  	-35
from held long for  	-16
from how=calendar	12
from how=relative	20
from how=weekday	23
from l=(	-40
from l=<begin>	27
from l=a	18
from l=and	-23
from l=before	-22
from l=beijing	16
from l=belgrade,	-12
from l=brussels,	35
from l=busan	31
from l=busan,	21
from l=by	-18
from l=call	18
from l=city,	-11
from l=delhi,	-10
from l=ended	-15
from l=ends	-16
from l=for	-26
from l=from	-56
from l=geneva,	-18
from l=jinping	17
from l=korea,	17
from l=lima,	-10
from l=lumpur	-19
from l=lumpur,	-21
from l=madrid,	14
from l=manila,	-23
from l=of	-34
from l=on	50
from l=phone	26
from l=seoul,	-19
from l=since	-21
from l=spent	13
from l=spoke	30
from l=stockholm,	-13
from l=telephone	31
from l=the	-73
from l=thursday	19
from l=tokyo,	24
from l=washington,	13
from l=washington/beijing,	-21
from l=wednesday	22
from l=wednesday,	11
from l=york	12
from l=york,	10
from last	-29
from off=0	-36
from only>0.05	25
from only>0.15	22
from only>0.3	42
from only>0.5	28
from only>0.7	67
from only>0.9	67
from planned long after  	15
from planned long for  	-11
from source=publication	-21
from source=told	14
from tense=infinitive	18
from tense=modal	-9
from tense=participle	13
from tense=perfect	15
from tense=pluperfect	-36
from tense=present	8
from tense=undefined	17
from told=0	21
from told=0 held  	16
from told=0 held long 	-39
from told=0 planned  	16
from told=0 under way  nth	12
from told=1	-22
from told=1 held  	-9
from told=1 held long 	-59
from told=1 planned  	-15
from told=1 under way  	23
from told=2	-13
from told=2 held  	-7
from told=2 held  nth	-16
from told=2 held long 	-20
from told=2 planned long 	20
from told=2 under way  	-19
from told=3	-18
from told=3 planned  	-26
from until>0.05	-16
from until>0.7	9
from until>0.9	18
from verb=agree	46
from verb=announce	-12
from verb=ask	15
from verb=begin	19
from verb=bring	12
from verb=call	31
from verb=carry	12
from verb=come	-34
from verb=confirm	13
from verb=end	-31
from verb=expire	-12
from verb=extend	10
from verb=go	-29
from verb=have	23
from verb=hold	17
from verb=land	-24
from verb=leave	-45
from verb=move	24
from verb=negotiate	-23
from verb=plan	-12
from verb=prepare	11
from verb=resume	36
from verb=run	-43
from verb=say	-34
from verb=see	11
from verb=settle	26
from verb=sign	27
from verb=sit	25
from verb=start	9
from verb=strike	14
from verb=suspend	-12
from verb=take	35
from verb=tell	-23
from verb=undefined	17
from verb=write	10
held from -1 false	22
held from -1 true	11
held from 0 false	-11
held from 0 true	-19
held from 1 false	-58
held from 1 true	-58
held until -1	23
held until 0	-14
held until 1	-64
long from edge=beginning	42
long from edge=beginning off=0	40
long from edge=end	-53
long from edge=end off=-1	-16
long from edge=end off=0	-21
long from edge=end off=1	-20
long from edge=undefined	-8
long from edge=undefined off=-1	-33
long from edge=undefined off=1	12
long from from>0.05	35
long from from>0.15	40
long from from>0.3	11
long from from>0.5	10
long from held	-45
long from held long after  	-37
long from held long else  	-10
long from held long of  	-19
long from how=calendar	11
long from l=from	10
long from l=the	18
long from off=-1	-34
long from only>0.05	29
long from only>0.15	25
long from only>0.3	34
long from only>0.5	22
long from only>0.7	19
long from planned	13
long from planned long after  	-19
long from planned long for  	41
long from source=publication	15
long from tense=future	-13
long from tense=undefined	23
long from told=1	16
long from told=1 held long 	-7
long from told=1 planned long 	22
long from told=2 held long 	-31
long from told=2 under way long 	18
long from told=3	-33
long from told=3 held long 	-26
long from under way	27
long from until>0.3	12
long from until>0.7	-21
long from until>0.9	-12
long from verb=begin	16
long from verb=come	14
long from verb=end	-13
long from verb=say	-17
long from verb=sign	-17
long from verb=sit	11
long from verb=undefined	23
long until dateline	34
long until edge=beginning	-40
long until edge=beginning off=-1	-33
long until edge=beginning off=0	-6
long until edge=beginning off=1	-13
long until edge=end	36
long until edge=end off=-1	19
long until edge=end off=0	32
long until edge=end off=1	-16
long until edge=undefined	16
long until edge=undefined off=-1	10
long until edge=undefined off=0	26
long until edge=undefined off=1	-31
long until from>0.05	-13
long until from>0.15	-6
long until from>0.5	-19
long until from>0.7	-12
long until held	25
long until held long after  	27
long until held long ended  	31
long until held long for  	-29
long until held long of  	21
long until held long up  	14
long until how=weekday	34
long until l=<begin>	25
long until l=beijing,	10
long until l=on	14
long until l=to	-12
long until off=-1	14
long until off=1	-54
long until only>0.15	-8
long until only>0.3	-17
long until only>0.5	-21
long until only>0.7	-40
long until only>0.9	-26
long until planned	-33
long until planned long after  	14
long until planned long for  	-15
long until source=told	19
long until tense=future	-24
long until tense=gerund	13
long until tense=infinitive	-10
long until tense=modal	-14
long until tense=participle	24
long until tense=past	27
long until tense=present	-8
long until tense=undefined	33
long until told=1	-12
long until told=1 planned long 	-25
long until told=2 held long 	24
long until told=2 planned long 	-18
long until told=2 under way long 	-10
long until told=3	17
long until told=3 held long 	16
long until under way	-12
long until until>0.05	40
long until until>0.15	49
long until until>0.3	36
long until until>0.5	28
long until until>0.7	15
long until until>0.9	15
long until verb=begin	-17
long until verb=end	30
long until verb=hold	-10
long until verb=meet	-11
long until verb=say	16
long until verb=sign	-10
long until verb=undefined	33
none	21
none held	29
none held   	17
none held  nth 	-15
none held long a  	15
none held long after  	12
none held long ended  	-25
none held long for  	40
none last	-20
none planned   	12
none planned long after  	-13
none planned long for  	-24
none told=0	11
none told=0 held  	14
none told=0 held long 	32
none told=0 under way  	-13
none told=0 under way  nth	-30
none told=1	22
none told=1 held  	11
none told=1 held  nth	-15
none told=1 held long 	37
none told=1 planned  	13
none told=1 under way  nth	-9
none told=2 held  	-11
none told=2 planned long 	-10
none told=2 under way  	19
none told=3 held long 	-9
none told=3 planned  	17
none under way	-24
none under way  nth 	-41
nth	13
nth dateline	29
nth edge=end	-15
nth edge=undefined	21
nth edge=undefined off=0	24
nth held  nth 	14
nth held  nth last	-11
nth how=relative	16
nth how=weekday	15
nth last	-26
nth off=0	20
nth off=1	-12
nth source=publication	20
nth source=told	21
nth tense=past	15
nth tense=undefined	13
nth told=0 under way  nth	-15
nth told=1 under way  nth	16
nth told=2	19
nth told=2 under way  nth	18
nth under way	13
nth under way  nth 	20
nth until	41
nth until edge=end	13
nth until edge=end off=0	19
nth until edge=undefined	27
nth until edge=undefined off=0	13
nth until from>0.05	-11
nth until held	25
nth until held  nth 	17
nth until held  nth last	20
nth until how=calendar	27
nth until how=weekday	16
nth until l=on	19
nth until l=tuesday	14
nth until last	33
nth until off=0	37
nth until only>0.05	27
nth until only>0.15	22
nth until only>0.3	15
nth until only>0.7	11
nth until only>0.9	20
nth until source=near	-16
nth until source=publication	40
nth until source=told	29
nth until tense=past	9
nth until tense=undefined	25
nth until told=0	27
nth until told=0 under way  nth	29
nth until told=1 held  nth	15
nth until told=2	9
nth until told=2 held  nth	11
nth until under way	19
nth until under way  nth 	9
nth until until>0.05	31
nth until until>0.15	28
nth until until>0.3	29
nth until until>0.5	15
nth until until>0.7	20
nth until verb=go	-22
nth until verb=undefined	25
nth until>0.05	27
nth until>0.15	25
nth until>0.3	13
nth until>0.5	14
nth verb=go	23
nth verb=meet	25
nth verb=undefined	13
on record AO,BR sat undefined undefined	-27
on record AO,PT sat undefined undefined	12
on record BJ,NG sat undefined undefined	15
on record BO,CL sat undefined undefined	-18
on record BR,CA sat undefined undefined	16
on record BR,GB sat undefined undefined	27
on record BR,US sat 20367 undefined	10
on record BR,US sat 20367 undefined 2025 II	10
on record BR,US sat undefined undefined	-10
on record BR,US sat undefined undefined 2025 II	-11
on record CA,CN sat 20469 undefined	17
on record CA,CN sat 20469 undefined 2026 I	17
on record CA,CN sat undefined undefined	-31
on record CA,MX sat undefined undefined	-9
on record CA,US sat undefined undefined	-30
on record CA,US sat undefined undefined 2025 I	-16
on record CA,US sat undefined undefined 2025 II	-17
on record CH,TR sat undefined undefined	12
on record CH,US sat 20300 undefined	16
on record CH,US sat 20300 undefined 2025 II	16
on record CH,US sat 20405 undefined	18
on record CH,US sat 20405 undefined 2025 II	18
on record CH,US sat undefined undefined	17
on record CH,US sat undefined undefined 2025 II	30
on record CL,PE sat undefined undefined	13
on record CN,IN sat undefined undefined	10
on record CN,KR sat undefined undefined	-11
on record CN,KR sat undefined undefined 2025 II	-10
on record CN,NL sat 20412 undefined	-12
on record CN,NL sat 20412 undefined 2025 II	-12
on record CN,NL sat undefined undefined	27
on record CN,NL sat undefined undefined 2025 II	27
on record CN,RU sat 20716 undefined	21
on record CN,RU sat 20716 undefined 2026 II	21
on record CN,RU sat 20719 undefined	16
on record CN,RU sat 20719 undefined 2026 II	16
on record CN,US sat 17866 undefined	37
on record CN,US sat 17866 undefined 2018 II	28
on record CN,US sat 18076 undefined	32
on record CN,US sat 20218 20219	20
on record CN,US sat 20218 20219 2025 I	17
on record CN,US sat 20218 undefined	-15
on record CN,US sat 20218 undefined 2025 I	-10
on record CN,US sat 20219 20220	-12
on record CN,US sat 20219 20220 2025 I	-12
on record CN,US sat 20219 undefined	-12
on record CN,US sat 20219 undefined 2025 I	-12
on record CN,US sat 20220 undefined	-53
on record CN,US sat 20220 undefined 2025 I	-43
on record CN,US sat 20222 undefined	-17
on record CN,US sat 20222 undefined 2025 I	-17
on record CN,US sat 20244 undefined	43
on record CN,US sat 20244 undefined 2025 I	39
on record CN,US sat 20248 20249	20
on record CN,US sat 20248 20249 2025 I	10
on record CN,US sat 20248 20249 2025 II	11
on record CN,US sat 20248 undefined 2025 I	9
on record CN,US sat 20249 20250	-33
on record CN,US sat 20249 20250 2025 I	-32
on record CN,US sat 20249 undefined	-27
on record CN,US sat 20249 undefined 2025 I	-25
on record CN,US sat 20250 undefined	-15
on record CN,US sat 20250 undefined 2025 I	-15
on record CN,US sat 20296 undefined	24
on record CN,US sat 20296 undefined 2025 II	24
on record CN,US sat 20297 20298	35
on record CN,US sat 20297 20298 2025 II	33
on record CN,US sat 20298 undefined	-38
on record CN,US sat 20298 undefined 2025 II	-38
on record CN,US sat 20300 undefined	-9
on record CN,US sat 20300 undefined 2025 II	-9
on record CN,US sat 20307 undefined	-11
on record CN,US sat 20307 undefined 2025 II	-11
on record CN,US sat 20311 undefined	-17
on record CN,US sat 20311 undefined 2025 II	-17
on record CN,US sat 20312 undefined	-31
on record CN,US sat 20312 undefined 2025 II	-27
on record CN,US sat 20343 undefined	-12
on record CN,US sat 20343 undefined 2025 II	-12
on record CN,US sat 20345 20346	48
on record CN,US sat 20345 20346 2025 II	47
on record CN,US sat 20346 20347	-15
on record CN,US sat 20346 20347 2025 II	-15
on record CN,US sat 20346 undefined	-58
on record CN,US sat 20346 undefined 2025 II	-58
on record CN,US sat 20347 undefined	-14
on record CN,US sat 20347 undefined 2025 II	-14
on record CN,US sat 20350 undefined	87
on record CN,US sat 20350 undefined 2025 II	87
on record CN,US sat 20372 20373	-30
on record CN,US sat 20372 20373 2025 II	-30
on record CN,US sat 20372 undefined	-16
on record CN,US sat 20372 undefined 2025 II	-16
on record CN,US sat 20380 undefined	-11
on record CN,US sat 20380 undefined 2025 II	-11
on record CN,US sat 20381 undefined	-16
on record CN,US sat 20381 undefined 2025 II	-16
on record CN,US sat 20383 20384	-12
on record CN,US sat 20383 20384 2025 II	-12
on record CN,US sat 20384 20385	-9
on record CN,US sat 20384 20385 2025 II	-9
on record CN,US sat 20384 undefined	-39
on record CN,US sat 20384 undefined 2025 II	-39
on record CN,US sat 20385 undefined	-28
on record CN,US sat 20385 undefined 2025 II	-28
on record CN,US sat 20386 20387	28
on record CN,US sat 20386 20387 2025 II	28
on record CN,US sat 20387 undefined	-41
on record CN,US sat 20387 undefined 2025 II	-41
on record CN,US sat 20389 undefined	14
on record CN,US sat 20389 undefined 2025 II	14
on record CN,US sat 20390 20391	-11
on record CN,US sat 20390 20391 2025 II	-11
on record CN,US sat 20390 undefined	10
on record CN,US sat 20390 undefined 2025 II	10
on record CN,US sat 20391 undefined	116
on record CN,US sat 20391 undefined 2025 II	109
on record CN,US sat 20391 undefined 2026 I	19
on record CN,US sat 20392 undefined	-65
on record CN,US sat 20392 undefined 2025 II	-65
on record CN,US sat 20393 undefined	-11
on record CN,US sat 20393 undefined 2025 II	-11
on record CN,US sat 20396 undefined	-14
on record CN,US sat 20396 undefined 2025 II	-14
on record CN,US sat 20402 undefined	-33
on record CN,US sat 20402 undefined 2025 II	-29
on record CN,US sat 20417 undefined	-19
on record CN,US sat 20417 undefined 2025 II	-19
on record CN,US sat 20423 undefined	-42
on record CN,US sat 20423 undefined 2025 II	-42
on record CN,US sat 20427 undefined	32
on record CN,US sat 20427 undefined 2025 II	32
on record CN,US sat 20428 undefined	-10
on record CN,US sat 20428 undefined 2025 II	-10
on record CN,US sat 20488 undefined	33
on record CN,US sat 20488 undefined 2026 I	33
on record CN,US sat 20489 undefined	-12
on record CN,US sat 20489 undefined 2026 I	-12
on record CN,US sat 20527 20528	43
on record CN,US sat 20527 20528 2026 I	35
on record CN,US sat 20527 undefined	-29
on record CN,US sat 20527 undefined 2026 I	-29
on record CN,US sat 20528 undefined	-9
on record CN,US sat 20528 undefined 2026 I	-9
on record CN,US sat 20543 20545	-18
on record CN,US sat 20543 20545 2026 I	-18
on record CN,US sat 20543 undefined	-10
on record CN,US sat 20543 undefined 2026 I	-10
on record CN,US sat 20580 undefined	-24
on record CN,US sat 20580 undefined 2026 I	-24
on record CN,US sat 20584 20585	-11
on record CN,US sat 20584 20585 2026 I	-11
on record CN,US sat 20584 undefined	-16
on record CN,US sat 20584 undefined 2026 I	-16
on record CN,US sat 20585 20587	-10
on record CN,US sat 20585 20587 2026 I	-10
on record CN,US sat 20585 undefined	-30
on record CN,US sat 20585 undefined 2026 I	-30
on record CN,US sat 20586 20587	-16
on record CN,US sat 20586 20587 2026 I	-16
on record CN,US sat 20586 20588	30
on record CN,US sat 20586 20588 2026 I	30
on record CN,US sat 20586 undefined	13
on record CN,US sat 20586 undefined 2026 I	13
on record CN,US sat 20587 undefined	45
on record CN,US sat 20587 undefined 2026 I	44
on record CN,US sat 20588 undefined	-10
on record CN,US sat 20588 undefined 2026 I	-10
on record CN,US sat 20590 undefined	-11
on record CN,US sat 20590 undefined 2026 I	-11
on record CN,US sat 20716 20718	-11
on record CN,US sat 20716 20718 2026 II	-11
on record CN,US sat 20716 20719	59
on record CN,US sat 20716 20719 2026 II	59
on record CN,US sat 20716 undefined	43
on record CN,US sat 20716 undefined 2026 II	43
on record CN,US sat 20717 20720	-11
on record CN,US sat 20717 20720 2026 II	-11
on record CN,US sat 20719 20721	19
on record CN,US sat 20719 20721 2026 II	19
on record CN,US sat 20719 undefined	-20
on record CN,US sat 20719 undefined 2026 II	-20
on record CN,US sat 20720 20721	-18
on record CN,US sat 20720 20721 2026 II	-18
on record CN,US sat 20720 undefined	64
on record CN,US sat 20720 undefined 2026 I	22
on record CN,US sat 20720 undefined 2026 II	54
on record CN,US sat 20721 undefined	-29
on record CN,US sat 20721 undefined 2026 II	-27
on record CN,US sat 20722 undefined	-10
on record CN,US sat 20722 undefined 2026 II	-10
on record CN,US sat 20723 undefined	-24
on record CN,US sat 20723 undefined 2026 II	-24
on record CN,US sat 20724 undefined	-12
on record CN,US sat 20724 undefined 2026 II	-12
on record CN,US sat 20726 undefined	-15
on record CN,US sat 20726 undefined 2026 II	-15
on record CN,US sat 20767 undefined	-33
on record CN,US sat 20767 undefined 2026 II	-30
on record CN,US sat 20828 undefined	-13
on record CN,US sat 20828 undefined 2026 II	-13
on record CN,US sat undefined 20219	30
on record CN,US sat undefined 20219 2025 I	31
on record CN,US sat undefined 20220	-11
on record CN,US sat undefined 20249	22
on record CN,US sat undefined 20249 2025 I	22
on record CN,US sat undefined 20296	-10
on record CN,US sat undefined 20296 2025 II	-10
on record CN,US sat undefined 20298	34
on record CN,US sat undefined 20298 2025 II	34
on record CN,US sat undefined 20300	-12
on record CN,US sat undefined 20300 2025 II	-12
on record CN,US sat undefined 20346	29
on record CN,US sat undefined 20346 2025 II	29
on record CN,US sat undefined 20387	22
on record CN,US sat undefined 20387 2025 II	22
on record CN,US sat undefined 20391	-22
on record CN,US sat undefined 20391 2025 II	-20
on record CN,US sat undefined 20392	-14
on record CN,US sat undefined 20392 2025 II	-14
on record CN,US sat undefined 20416	-10
on record CN,US sat undefined 20586	10
on record CN,US sat undefined 20586 2026 I	10
on record CN,US sat undefined 20719	-13
on record CN,US sat undefined 20719 2026 II	-13
on record CN,US sat undefined 20720	-10
on record CN,US sat undefined 20720 2026 II	-10
on record CN,US sat undefined 20721	10
on record CN,US sat undefined 20721 2026 II	10
on record CN,US sat undefined undefined	84
on record CN,US sat undefined undefined 2018 II	-22
on record CN,US sat undefined undefined 2019 I	-29
on record CN,US sat undefined undefined 2025 I	22
on record CN,US sat undefined undefined 2025 II	56
on record CN,US sat undefined undefined 2026 I	40
on record CN,US sat undefined undefined 2026 II	48
on record DZ,TN sat undefined undefined	-10
on record EG,KE sat undefined undefined	-19
on record EG,MT sat undefined undefined	10
on record EU,IN sat undefined undefined	-15
on record EU,KE sat undefined undefined	13
on record EU,TH sat undefined undefined	-21
on record EU,TR sat undefined undefined	32
on record EU,US sat 20296 undefined	29
on record EU,US sat 20296 undefined 2025 II	29
on record EU,US sat 20297 undefined	36
on record EU,US sat 20297 undefined 2025 II	36
on record EU,US sat 20312 undefined	-14
on record EU,US sat 20312 undefined 2025 II	-14
on record EU,US sat undefined 20312	-12
on record EU,US sat undefined 20312 2025 II	-12
on record EU,US sat undefined undefined	-8
on record EU,US sat undefined undefined 2025 I	9
on record EU,US sat undefined undefined 2025 II	-39
on record GB,US sat 20216 undefined	28
on record GB,US sat 20216 undefined 2025 I	28
on record GB,US sat 20218 20219	-29
on record GB,US sat 20218 20219 2025 I	-29
on record GB,US sat 20218 undefined	29
on record GB,US sat 20218 undefined 2025 I	29
on record GB,US sat undefined undefined	-21
on record GB,US sat undefined undefined 2025 I	-31
on record ID,NZ sat undefined undefined	-9
on record ID,US sat undefined undefined	18
on record ID,US sat undefined undefined 2025 II	23
on record IN,US sat 20486 undefined	17
on record IN,US sat 20486 undefined 2026 I	17
on record JP,PE sat undefined undefined	-14
on record JP,US sat 20297 20298	13
on record JP,US sat 20297 20298 2025 II	13
on record JP,US sat undefined undefined 2025 I	20
on record JP,US sat undefined undefined 2025 II	-17
on record KR,US sat 20390 undefined	38
on record KR,US sat 20390 undefined 2025 II	38
on record KR,US sat 20406 undefined	-31
on record KR,US sat 20406 undefined 2025 II	-31
on record KR,US sat undefined undefined	12
on record KR,US sat undefined undefined 2025 II	13
on record KZ,PK sat undefined undefined	-16
on record MX,US sat 20300 undefined	28
on record MX,US sat 20300 undefined 2025 II	28
on record MX,US sat undefined undefined	-17
on record MX,US sat undefined undefined 2025 II	-28
on record MY,US sat undefined 20387	26
on record MY,US sat undefined 20387 2025 II	26
on record MY,US sat undefined undefined	-23
on record MY,US sat undefined undefined 2025 II	-23
on record PH,US sat 20291 undefined	23
on record PH,US sat 20291 undefined 2025 II	23
on record PH,US sat undefined undefined	-21
on record PH,US sat undefined undefined 2025 II	-21
on record US,VN sat 20271 undefined	-14
on record US,VN sat 20271 undefined 2025 II	-14
on record US,VN sat undefined undefined	31
on record US,VN sat undefined undefined 2025 II	25
plain	80
plain from	50
plain long from	9
plain long until	12
plain none	17
plain two	30
plain until	-23
plain written	33
planned from -1 false	-29
planned from -1 true	-30
planned from 0 false	-25
planned from 0 true	-35
planned from 1 false	37
planned from 1 true	34
planned until -1	-47
planned until 0	-23
planned until 1	11
two	-18
two first dateline	25
two first edge=beginning	25
two first edge=beginning off=0	18
two first edge=beginning off=1	12
two first edge=end off=-1	-23
two first edge=end off=0	22
two first edge=undefined	-16
two first edge=undefined off=0	-14
two first edge=undefined off=1	-12
two first from>0.05	52
two first from>0.15	48
two first from>0.3	34
two first from>0.5	25
two first from>0.7	15
two first from>0.9	24
two first how=relative	18
two first how=weekday	-9
two first l=<begin>	16
two first l=for	-22
two first l=from	25
two first l=of	-19
two first l=on	-11
two first l=since	21
two first l=stockholm	13
two first l=the	-18
two first off=-1	-13
two first off=0	-9
two first only>0.05	15
two first only>0.7	33
two first only>0.9	19
two first source=near	-28
two first tense=future	-31
two first tense=modal	-12
two first tense=past	-34
two first tense=perfect	27
two first tense=pluperfect	37
two first until>0.05	-26
two first until>0.15	-29
two first until>0.3	-19
two first until>0.5	-21
two first verb=announce	-12
two first verb=be	-12
two first verb=begin	55
two first verb=come	15
two first verb=go	-17
two first verb=hold	14
two first verb=other	11
two first verb=put	11
two first verb=say	-20
two first verb=sign	-15
two first verb=start	-8
two first verb=tell	-12
two held	-17
two held long after  	-21
two last edge=beginning off=-1	9
two last edge=beginning off=0	-12
two last edge=end	21
two last edge=end off=-1	11
two last edge=end off=0	17
two last edge=undefined	-15
two last edge=undefined off=-1	-10
two last edge=undefined off=1	-10
two last from>0.15	16
two last from>0.3	15
two last from>0.5	18
two last how=calendar	-35
two last how=relative	11
two last how=weekday	25
two last l=<begin>	-17
two last l=for	-10
two last l=from	-17
two last l=geneva,	-12
two last l=of	-20
two last l=to	14
two last l=tuesday	-23
two last l=washington,	-17
two last off=0	-35
two last only>0.5	17
two last source=publication	-34
two last source=told	10
two last tense=future	11
two last tense=gerund	9
two last tense=modal	-14
two last tense=participle	24
two last tense=perfect	-12
two last tense=pluperfect	-14
two last tense=present	-24
two last tense=undefined	30
two last until>0.05	20
two last until>0.15	20
two last until>0.3	22
two last until>0.5	29
two last until>0.7	29
two last until>0.9	19
two last verb=agree	22
two last verb=announce	10
two last verb=come	-13
two last verb=go	10
two last verb=other	11
two last verb=sign	14
two last verb=sit	-17
two last verb=undefined	30
two near publication	-27
two near told	-19
two planned	-15
two same sentence	24
two told publication	-19
two told told	26
two told=0	-32
two told=0 held  	-35
two told=1	-30
two told=1 held  	-16
two told=1 held long 	-10
two told=1 under way  	-23
two told=2 held  	25
two told=2 held long 	-12
two told=2 planned  	-17
two told=2 planned long 	-22
two told=2 under way  	10
two told=3	9
two told=3 held  	11
two told=3 held long 	-23
two told=3 planned  	11
two under way   	13
under way from -1 false	11
under way from -1 true	18
under way from 0 false	32
under way from 1 false	-12
under way from 1 true	-26
under way until -1	-31
under way until 0	-13
under way until 1	37
until	-57
until dateline	10
until edge=beginning off=0	15
until edge=beginning off=1	-39
until edge=end	32
until edge=end off=-1	26
until edge=end off=0	15
until edge=undefined	-21
until edge=undefined off=-1	-29
until edge=undefined off=0	41
until edge=undefined off=1	-57
until from>0.05	-11
until from>0.15	-13
until from>0.3	-16
until from>0.5	-16
until held	-23
until held   	-23
until held  nth 	-13
until held long else  	28
until held long for  	-20
until held long of  	-30
until how=relative	43
until l=<begin>	-27
until l=accra,	11
until l=brussels,	-20
until l=ended	20
until l=ends	9
until l=from	-32
until l=lumpur	28
until l=lumpur,	22
until l=manila,	24
until l=of	-34
until l=since	13
until l=spent	-14
until l=the	-66
until l=washington,	-11
until last	10
until off=0	-48
until off=1	-55
until only>0.15	18
until only>0.3	22
until only>0.5	22
until only>0.9	-38
until planned	-49
until planned   	-42
until source=publication	-49
until source=told	15
until tense=future	-57
until tense=gerund	-27
until tense=infinitive	-18
until tense=modal	-19
until tense=participle	11
until tense=past	18
until tense=pluperfect	26
until tense=undefined	20
until told=0	-47
until told=0 held  	-24
until told=0 held long 	-28
until told=0 planned  	-16
until told=1	-10
until told=1 planned  	-29
until told=2	-21
until told=2 planned  	-17
until told=2 under way  	-20
until told=3	-27
until told=3 held  	-38
until under way	-43
until under way   	-30
until under way  nth 	-14
until until>0.05	63
until until>0.15	45
until until>0.3	19
until until>0.5	8
until until>0.7	11
until verb=be	-9
until verb=begin	-29
until verb=carry	-13
until verb=come	23
until verb=conclude	25
until verb=declare	11
until verb=end	35
until verb=extend	-11
until verb=go	-30
until verb=have	-16
until verb=hold	-26
until verb=lay	13
until verb=leave	23
until verb=meet	-45
until verb=negotiate	12
until verb=other	18
until verb=put	15
until verb=say	-21
until verb=see	-14
until verb=sit	-11
until verb=strike	-11
until verb=take	-12
until verb=tell	-25
until verb=undefined	20
written	23
written dateline	18
written edge=beginning	18
written edge=beginning off=-1	28
written edge=end	-38
written edge=end off=-1	-30
written edge=end off=1	-15
written edge=undefined	33
written edge=undefined off=-1	15
written edge=undefined off=1	26
written held	18
written held long after  	10
written held long else  	13
written how=calendar	47
written how=weekday	-28
written l=<begin>	17
written l=for	-20
written l=from	15
written l=lumpur	-45
written l=of	10
written l=on	37
written l=spent	14
written off=-1	14
written off=1	12
written only>0.05	35
written only>0.15	31
written only>0.3	50
written only>0.5	48
written only>0.7	39
written only>0.9	66
written planned	12
written planned   	12
written source=near	-15
written source=told	35
written tense=gerund	12
written tense=participle	-18
written tense=pluperfect	13
written tense=present	-8
written tense=undefined	23
written told=0	-16
written told=0 held  	-23
written told=1	29
written told=1 held long 	36
written told=1 planned  	22
written told=2	33
written told=2 held  	28
written told=3	-32
written until>0.15	28
written until>0.3	20
written verb=agree	24
written verb=be	-46
written verb=go	11
written verb=hold	28
written verb=meet	22
written verb=negotiate	13
written verb=plan	-25
written verb=prepare	-24
written verb=say	12
written verb=settle	-9
written verb=sit	25
written verb=take	40
written verb=undefined	23`;
