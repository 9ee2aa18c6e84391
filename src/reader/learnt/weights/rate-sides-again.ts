// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES_AGAIN = `yes
<always>	0
again 0	-97
again 0 of likely	-43
again 0 of open	-35
again 0 of sure	-60
again 10	-19
again 10 of open	-8
again 3	-42
again 3 of likely	-11
again 3 of open	-24
again 3 of sure	-48
again 40	15
again 40 of open	15
again 55	23
again 55 of open	23
again 75	30
again 75 of likely	30
again 90	33
again 90 of likely	23
again 90 of sure	18
again 98	49
again 98 of sure	49
again after other and	-11
again after other and 0	-28
again after other and likely	-20
again after other and open	11
again after other and sure	-32
again after other far	-20
again after other far 0	-14
again after other far 90	-19
again after other far likely	-31
again after other far open	12
again after other far sure	-27
again after other on	-28
again after other on 0	-50
again after other on likely	-10
again after other on sure	-22
again after other paragraph	-12
again after other paragraph 0	-19
again after other paragraph 10	-12
again after other sentence	-27
again after other sentence 0	-22
again after other sentence open	-15
again after other sentence sure	-62
again after other while 10	-12
again after reverse and 0	-12
again after reverse and 10	-12
again after reverse and 3	-18
again after reverse and 40	13
again after reverse and 55	11
again after reverse and 90	23
again after reverse and 98	13
again after reverse and open	-11
again after reverse and sure	18
again after reverse far	18
again after reverse far 0	13
again after reverse far 10	-16
again after reverse far 75	14
again after reverse far 90	14
again after reverse far 98	13
again after reverse far sure	28
again after reverse from 40	-20
again after reverse from 55	-16
again after reverse from 98	19
again after reverse from sure	13
again after reverse on 3	-17
again after reverse on 75	14
again after reverse on 90	23
again after reverse on 98	19
again after reverse paragraph 0	15
again after reverse paragraph 25	-16
again after reverse paragraph sure	14
again after reverse row	15
again after reverse row 0	-16
again after reverse row 10	9
again after reverse row 3	15
again after reverse row 40	-13
again after reverse row 98	18
again after reverse row sure	24
again after reverse sentence	10
again after reverse sentence 3	-13
again after reverse sentence 55	-7
again after reverse sentence 75	31
again after reverse sentence 90	20
again after reverse sentence 98	28
again after reverse sentence likely	8
again after reverse sentence sure	15
again after reverse to 40	-15
again after reverse while	13
again after reverse while 25	-13
again after reverse while 75	30
again after reverse while 90	13
again after reverse while 98	25
again after reverse while likely	15
again after same and 10	-23
again after same and 3	-20
again after same and 90	8
again after same and 98	27
again after same and sure	13
again after same by and 0	-10
again after same by and 3	-12
again after same by and 40	24
again after same by and 90	17
again after same by and 98	21
again after same by and likely	19
again after same by and sure	-16
again after same by far 0	-9
again after same by far 3	-21
again after same by far 40	17
again after same by from	-27
again after same by from 0	-19
again after same by from 3	-21
again after same by from open	-12
again after same by from sure	-21
again after same by on 0	-23
again after same by on 3	-23
again after same by on 40	7
again after same by on 90	26
again after same by on 98	12
again after same by paragraph 75	-18
again after same by row 0	-5
again after same by row 55	26
again after same by row sure	-8
again after same by sentence 0	-6
again after same by sentence 10	17
again after same by sentence 40	-15
again after same by sentence open	16
again after same by to sure	-13
again after same by while 0	-13
again after same by while 55	13
again after same by while 75	12
again after same by while open	12
again after same far 10	-9
again after same far 55	13
again after same far 75	10
again after same far 90	-17
again after same from 0	-15
again after same from 25	25
again after same from 40	15
again after same from 55	-8
again after same from 90	13
again after same from open	18
again after same on	15
again after same on 3	-33
again after same on 40	18
again after same on 75	8
again after same on 90	17
again after same on and	-10
again after same on and 0	-14
again after same on and sure	-15
again after same on far	-9
again after same on far 0	-26
again after same on far likely	-12
again after same on far sure	-22
again after same on from 0	11
again after same on from 10	-18
again after same on from 3	10
again after same on from open	-12
again after same on on	-15
again after same on on 3	-12
again after same on paragraph 0	-11
again after same on paragraph sure	-26
again after same on row 0	-31
again after same on row 3	11
again after same on row sure	-18
again after same on sentence 55	-16
again after same on sentence sure	-16
again after same on sure	14
again after same on to open	-13
again after same on while 0	-16
again after same on while open	12
again after same on while sure	-38
again after same paragraph 10	15
again after same row 40	11
again after same row 90	-10
again after same row 98	11
again after same sentence	14
again after same sentence 25	11
again after same sentence 3	-17
again after same sentence 90	-11
again after same sentence 98	16
again after same sentence sure	11
again after same to 98	-12
again after same to likely	-22
again after same to open	17
again after same while 0	-28
again after same while 10	-40
again after same while 75	10
again after same while likely	-13
again after same while open	-15
again after turned and	-19
again after turned and 0	-33
again after turned and likely	-7
again after turned and sure	-11
again after turned far 0	-11
again after turned from 0	-21
again after turned on	-26
again after turned on 0	-16
again after turned on 10	-15
again after turned on likely	-21
again after turned on sure	-28
again after turned paragraph	-11
again after turned paragraph 0	-12
again after turned paragraph sure	-12
again after turned row	-21
again after turned row 0	-26
again after turned row likely	-10
again after turned row sure	-36
again after turned sentence	-26
again after turned sentence 0	-8
again after turned sentence 40	-20
again after turned sentence 55	-20
again after turned sentence 90	-11
again after turned sentence likely	-21
again after turned sentence open	12
again after turned sentence sure	-30
again after turned to	11
again after turned to 10	19
again after turned to likely	13
again after turned while 0	-22
again after turned while 3	13
again before other and sure	-13
again before other far	21
again before other far 10	13
again before other far 3	22
again before other far open	35
again before other row	11
again before other sentence 55	12
again before other sentence sure	-17
again before reverse and 25	-19
again before reverse and 40	-12
again before reverse and 90	11
again before reverse and open	-16
again before reverse and sure	6
again before reverse far 0	-12
again before reverse far 10	-18
again before reverse far 3	-28
again before reverse far 40	8
again before reverse far 75	11
again before reverse far 90	15
again before reverse far 98	12
again before reverse far likely	-24
again before reverse far open	-19
again before reverse far sure	5
again before reverse from 0	16
again before reverse from 10	-21
again before reverse from 25	-11
again before reverse on 0	27
again before reverse on 25	-12
again before reverse on 3	-19
again before reverse on 40	-10
again before reverse paragraph	-18
again before reverse paragraph 3	-30
again before reverse paragraph 55	-18
again before reverse paragraph 98	12
again before reverse paragraph open	-12
again before reverse row 40	-15
again before reverse row 90	28
again before reverse row 98	11
again before reverse row open	-14
again before reverse sentence likely	-29
again before reverse to	8
again before reverse to 0	8
again before reverse to 40	-12
again before reverse to open	15
again before reverse to sure	-13
again before reverse while 0	18
again before reverse while 40	-20
again before reverse while open	-10
again before same and 3	-12
again before same and 40	17
again before same and 55	9
again before same and 75	-12
again before same and 90	-9
again before same and 98	11
again before same and open	-18
again before same by and 0	-17
again before same by and 10	17
again before same by and 90	17
again before same by and 98	23
again before same by and sure	-14
again before same by far 0	-28
again before same by far 3	-35
again before same by far 40	15
again before same by far 90	8
again before same by far 98	19
again before same by far sure	-13
again before same by from likely	-10
again before same by from sure	-13
again before same by on 0	-12
again before same by on 10	-17
again before same by on 25	-11
again before same by on 3	-16
again before same by on 75	34
again before same by on 90	39
again before same by on 98	9
again before same by on open	13
again before same by on sure	-9
again before same by paragraph 90	13
again before same by row 0	15
again before same by row 3	-12
again before same by row open	14
again before same by sentence 0	-9
again before same by sentence 25	18
again before same by sentence 40	-13
again before same by sentence 75	-13
again before same by sentence likely	14
again before same by sentence sure	-7
again before same by to sure	-10
again before same by while 25	13
again before same by while 40	-13
again before same by while likely	-11
again before same by while open	8
again before same far 0	12
again before same far 10	-25
again before same far 25	-10
again before same far 75	10
again before same far 90	7
again before same far 98	23
again before same from 40	-14
again before same from 55	32
again before same from 75	12
again before same from 90	-18
again before same from open	-29
again before same from sure	22
again before same on 0	-9
again before same on 40	14
again before same on 55	18
again before same on 75	14
again before same on 90	-16
again before same on and 0	-11
again before same on and 3	23
again before same on and open	19
again before same on and sure	-16
again before same on far 0	-14
again before same on far 40	14
again before same on far 90	14
again before same on far likely	7
again before same on far open	23
again before same on far sure	-34
again before same on from	13
again before same on from open	19
again before same on on open	13
again before same on on sure	-18
again before same on open	-32
again before same on paragraph sure	-16
again before same on row 0	-16
again before same on row 3	16
again before same on sentence open	34
again before same on sentence sure	-28
again before same on sure	21
again before same on to	13
again before same on to 0	13
again before same on to likely	-33
again before same on to open	20
again before same on while sure	-19
again before same paragraph 40	23
again before same paragraph sure	12
again before same row 3	-18
again before same row 40	12
again before same sentence 0	16
again before same sentence 75	-11
again before same sentence 90	-8
again before same sentence 98	13
again before same sentence open	-15
again before same sentence sure	19
again before same to	-10
again before same to 90	-12
again before same to 98	-13
again before same to open	-28
again before same to sure	14
again before same while 75	-13
again before same while open	-26
again before same while sure	18
again before turned and open	22
again before turned and sure	-18
again before turned far 0	-30
again before turned far 55	13
again before turned far 75	14
again before turned far 90	21
again before turned far sure	22
again before turned from sure	-39
again before turned on 0	-12
again before turned on 3	16
again before turned on 40	13
again before turned on likely	-11
again before turned on open	19
again before turned on sure	-18
again before turned sentence 0	-14
again before turned sentence 25	16
again before turned sentence 3	30
again before turned sentence open	20
again before turned sentence sure	-9
again before turned to sure	-17
again before turned while	18
again before turned while 3	21
again before turned while open	27
again goods before alone 0	-31
again goods before alone 90	24
again goods before alone 98	14
again goods before even often 10	23
again goods before even often 3	12
again goods before even often 40	-10
again goods before even often 75	-18
again goods before less often 0	14
again goods before less often 25	-13
again goods before less often 3	14
again goods before less often 40	-14
again goods before less often 55	-12
again goods before less often 90	11
again goods before less once 10	9
again goods before less once 25	-13
again goods before less once 40	-12
again goods before mine often 0	-46
again goods before mine often 25	-12
again goods before mine often 3	-14
again goods before mine often 40	34
again goods before mine often 55	7
again goods before mine often 98	13
again goods before mine once 25	12
again goods before mine once 98	15
again goods before more often	-7
again goods before more often 0	-12
again goods before more often 3	-16
again goods before more often 90	-8
again goods before more often 98	-13
again goods before not often	-22
again goods before not often 40	-24
again goods before not once 75	11
again goods before not once 90	13
again goods before others 0	-20
again goods before others 55	21
again goods before others 75	10
again goods crossed even often 98	12
again goods crossed less once 0	18
again goods crossed mine once	8
again goods crossed mine once 0	14
again goods crossed mine once 90	-23
again goods crossed mine once 98	26
again goods crossed more once	-15
again goods crossed more once 98	-17
again goods crossed others 0	-7
again goods crossed others 3	13
again goods crossed others 55	18
again goods crossed others 75	13
again goods crossed others 98	-14
again goods in turn mine often 75	23
again goods in turn mine once	12
again goods in turn mine once 98	13
again goods in turn not once 25	13
again goods in turn others	-18
again goods in turn others 0	-16
again goods none none 0	-54
again goods none none 10	-11
again goods none none 3	-23
again goods none none 40	11
again goods none none 75	13
again goods none none 90	31
again goods none none 98	35
again goods part alone 0	-14
again goods part alone 10	-12
again goods part alone 3	-8
again goods part alone 90	12
again goods part alone 98	16
again goods part even often 10	-13
again goods part even often 25	14
again goods part even often 55	-24
again goods part even often 75	14
again goods part even once 10	18
again goods part even once 75	-14
again goods part less often 3	12
again goods part less often 40	-17
again goods part less often 55	-18
again goods part less often 90	-12
again goods part less once 0	13
again goods part less once 10	-23
again goods part less once 3	16
again goods part less once 40	-12
again goods part less once 75	-13
again goods part mine often 10	-23
again goods part mine often 40	21
again goods part mine often 75	8
again goods part mine once 55	10
again goods part mine once 75	-11
again goods part more often	18
again goods part more often 25	21
again goods part more often 3	13
again goods part more often 40	12
again goods part more often 55	9
again goods part more once 10	15
again goods part more once 55	12
again goods part more once 90	-10
again goods part not often	-12
again goods part not often 10	13
again goods part not often 25	19
again goods part not often 3	-10
again goods part not often 55	-21
again goods part not often 75	-12
again goods part not once	-10
again goods part not once 40	-30
again goods part others 0	-31
again goods part others 3	-23
again goods part others 55	22
again goods part others 75	12
again goods part others 90	18
again goods part others 98	16
again goods sentence alone 10	-20
again goods sentence alone 3	-18
again goods sentence alone 40	18
again goods sentence alone 75	26
again goods sentence alone 90	13
again goods sentence even often 75	-12
again goods sentence even once 25	-15
again goods sentence even once 55	19
again goods sentence less often	12
again goods sentence less often 25	-10
again goods sentence less often 90	12
again goods sentence less often 98	11
again goods sentence less once	19
again goods sentence less once 0	20
again goods sentence mine often 0	-27
again goods sentence mine often 25	-7
again goods sentence mine often 75	12
again goods sentence mine often 90	13
again goods sentence mine once 0	19
again goods sentence mine once 10	-9
again goods sentence mine once 3	-15
again goods sentence mine once 40	-14
again goods sentence mine once 75	14
again goods sentence mine once 98	10
again goods sentence more often 3	-12
again goods sentence more once 98	-15
again goods sentence not often 3	-11
again goods sentence not often 90	16
again goods sentence not once	-14
again goods sentence not once 10	-13
again goods sentence not once 3	-26
again goods sentence others 0	-39
again goods sentence others 25	13
again goods sentence others 3	-22
again goods sentence others 55	13
again goods sentence others 75	16
again in row reverse likely 25	-14
again in row reverse likely 55	-26
again in row reverse likely 75	21
again in row reverse likely 90	32
again in row reverse likely 98	18
again in row reverse open 0	19
again in row reverse open 10	14
again in row reverse open 25	10
again in row reverse open 3	18
again in row reverse open 40	-27
again in row reverse open 75	-34
again in row reverse open 90	-11
again in row reverse sure 0	-14
again in row reverse sure 10	-16
again in row reverse sure 25	9
again in row reverse sure 3	-11
again in row reverse sure 40	-12
again in row reverse sure 55	10
again in row reverse sure 75	31
again in row reverse sure 90	27
again in row reverse sure 98	10
again in row same by likely 55	24
again in row same by open 0	14
again in row same by open 3	-15
again in row same by sure	-34
again in row same by sure 0	-20
again in row same by sure 10	-15
again in row same by sure 3	-16
again in row same likely 25	13
again in row same likely 3	-24
again in row same likely 98	13
again in row same on likely 0	-28
again in row same on likely 3	17
again in row same on open	10
again in row same on open 3	19
again in row same open	-16
again in row same open 10	21
again in row same open 3	20
again in row same open 75	-24
again in row same open 90	-31
again in row same open 98	-34
again in row same sure	26
again in row same sure 10	-20
again in row same sure 25	-16
again in row same sure 3	-11
again in row same sure 40	23
again in row same sure 75	19
again in row same sure 90	15
again in row same sure 98	16
again in row turned sure	-16
again in row turned sure 0	-31
again in row turned sure 10	12
again level alone 0	-64
again level alone 25	10
again level alone 3	-24
again level alone 75	12
again level alone 90	22
again level alone 98	41
again level alone goods even once	10
again level alone goods less once	14
again level alone goods not once	-17
again level even often 0	-17
again level even often 10	-13
again level even often 3	-18
again level even often 90	22
again level even often 98	28
again level even often goods not often	-12
again level even once 0	22
again level even once 55	-22
again level even once goods mine once	12
again level less often 10	-7
again level less often 55	14
again level less often 75	15
again level less often 90	17
again level less often 98	33
again level less often goods less often	18
again level less often goods less once	-20
again level less often goods mine often	13
again level less often goods not often	-9
again level less once	14
again level less once 0	26
again level less once 25	-16
again level less once 55	10
again level less once 75	19
again level less once 90	13
again level less once goods mine often	12
again level less once goods none	16
again level less once goods not once	-11
again level mine often 10	-14
again level mine often 25	-21
again level mine often 3	-8
again level mine often 98	13
again level mine often goods alone	8
again level mine often goods even often	11
again level mine often goods mine often	-11
again level mine often goods mine once	10
again level mine often goods more once	-14
again level mine often goods none	-17
again level mine often goods not often	21
again level mine often goods others	-10
again level mine once	23
again level mine once 0	39
again level mine once 25	-6
again level mine once 3	11
again level mine once 40	17
again level mine once 75	14
again level mine once goods even often	-15
again level mine once goods more once	12
again level mine once goods not often	35
again level mine once goods not once	10
again level more often	-8
again level more often 0	-33
again level more often 55	-12
again level more often goods less often	13
again level more often goods mine often	33
again level more often goods more often	-15
again level more often goods none	-24
again level more once 0	17
again level more once 10	-10
again level more once 55	13
again level more once 98	-11
again level more once goods mine often	18
again level more once goods mine once	18
again level more once goods none	-10
again level not often	-7
again level not often 0	-30
again level not often 3	-8
again level not often 75	12
again level not often 90	24
again level not often goods alone	-11
again level not often goods less often	12
again level not often goods less once	11
again level not often goods mine often	-20
again level not often goods mine once	13
again level not often goods not often	-16
again level not often goods not once	-12
again level not once	-10
again level not once 0	-26
again level not once 10	-16
again level not once 3	-10
again level not once 55	17
again level not once 75	18
again level not once 98	-13
again level not once goods even often	14
again level not once goods less once	-14
again level not once goods mine often	-23
again level not once goods none	12
again level not once goods not often	-25
again level others 0	-73
again level others 10	12
again level others 25	19
again level others 3	-25
again level others 40	11
again level others 55	16
again level others 75	11
again level others 90	18
again level others 98	23
again level others goods even once	-20
again level others goods mine often	14
again level others goods mine once	-10
again level others goods not often	-17
again levels 1 0	-54
again levels 1 3	-21
again levels 1 55	12
again levels 1 75	17
again levels 1 90	22
again levels 1 98	39
again levels 2 0	-42
again levels 2 10	-7
again levels 2 3	-21
again levels 2 55	10
again levels 2 75	8
again levels 2 90	9
again levels 2 98	14
again levels 3 0	-31
again levels 3 3	-20
again levels 3 90	10
again levels 3 98	16
again levels 4 0	-25
again levels 4 10	-11
again levels 4 3	-16
again levels 4 75	17
again levels 4 90	11
again row 2 none none 55	-10
again row 2 none none 75	21
again row 2 other same	-18
again row 2 other same 0	-17
again row 2 other same by	-15
again row 2 other same by 0	-13
again row 2 reverse reverse	-70
again row 2 reverse reverse 25	-21
again row 2 reverse reverse 40	-24
again row 2 reverse reverse 55	-26
again row 2 reverse reverse 75	-35
again row 2 reverse reverse 90	-30
again row 2 reverse same	21
again row 2 reverse same 0	17
again row 2 reverse same 3	-21
again row 2 reverse same 40	-17
again row 2 reverse same 75	20
again row 2 reverse same 90	19
again row 2 reverse same 98	13
again row 2 same by reverse 0	-11
again row 2 same by same 55	-11
again row 2 same by same by 25	13
again row 2 same by same by 90	13
again row 2 same by same by 98	18
again row 2 same on reverse 0	-13
again row 2 same on same	15
again row 2 same on same 0	10
again row 2 same on turned	12
again row 2 same reverse	76
again row 2 same reverse 0	-30
again row 2 same reverse 10	35
again row 2 same reverse 25	16
again row 2 same reverse 3	41
again row 2 same reverse 40	21
again row 2 same reverse 55	22
again row 2 same reverse 90	21
again row 2 same same	-23
again row 2 same same 0	-29
again row 2 same same 25	-12
again row 2 same same 55	14
again row 2 same same 75	-11
again row 2 same same 98	-24
again row 2 turned reverse	-22
again row 2 turned reverse 0	-29
again row 2 turned turned	-11
again row 3 none none 10	-21
again row 3 none none 55	11
again row 3 none none 90	13
again row 3 none none 98	9
again row 3 reverse same 10	-15
again row 3 same by same 0	-16
again row 3 same reverse	15
again row 3 same same	19
again row 3 same same 75	15
again row 3 turned same	-22
again row 3 turned same 0	-22
all all countries	16
all all imports	14
all by3	10
all everything	-21
all everywhere	13
all general rate	11
all general tariff	9
all named	-15
all no again and so	19
all no again far	36
all no again far named	27
all no again next sentence	13
all no again next sentence named	-14
all no again paragraph	29
all no new and so named	-14
all no new comma	-11
all no new comma named	-29
all no new far	16
all no new far named	-26
all no new first	9
all no new from	-21
all no new next sentence named	-21
all no new on	-13
all no new paragraph	20
all no new paragraph named	-21
all no new while named	-33
all on2	-22
all ordinary duty	-31
all sentence	-32
all the world	20
all worldwide	15
all yes again and so	-36
all yes again comma	-28
all yes again far named	-11
all yes again next sentence	-20
all yes new far named	19
all yes new first	9
all yes new next sentence named	13
by:US	24
by:absent, 2 here	-13
by:by 0	7
by:by no	-26
by:cue=by1	7
by:cue=by3	14
by:cue=none	8
by:f by0.5	18
by:f on2	13
by:f on3	28
by:focus owner	10
by:focus subject	16
by:goods crossed own	-9
by:goods met by crossed	-16
by:goods met by part	5
by:goods part own	-17
by:goods sentence own	-20
by:head by1	14
by:head by3	12
by:head first	16
by:head last	30
by:head on1	11
by:last by absent and	16
by:last by absent and so	-14
by:last by absent and so named	10
by:last by absent comma named	14
by:last by absent from	-18
by:last by absent to	-19
by:last by absent while named	9
by:last by by0.5 and so	12
by:last by by1 from named	12
by:last by by2 far	-16
by:last by by2 from	13
by:last by by2 next sentence named	12
by:last by by2 paragraph named	12
by:last by by2 while	-14
by:last by by2 while named	-11
by:last by by3 and so	14
by:last by by3 and so named	-9
by:last by by3 on named	12
by:last by from	-17
by:last by none far	-13
by:last by none to	-10
by:last by on	-15
by:last by on1 far named	12
by:last by on2 and so named	-14
by:last by on2 comma named	-12
by:last by on2 far named	-13
by:last by on2 next sentence	14
by:last by on2 next sentence named	-12
by:last by on2 on	-14
by:last by on2 to	14
by:last by on3 far	13
by:last by on3 far named	24
by:last by on3 from named	17
by:last by on3 to	20
by:last by on3 while named	-9
by:last by to	-14
by:last none	37
by:last none absent and so	16
by:last none absent and so named	-20
by:last none absent comma	12
by:last none absent comma named	-15
by:last none absent from	15
by:last none absent next sentence	19
by:last none absent next sentence named	-8
by:last none absent paragraph named	-25
by:last none absent while	-6
by:last none and so	23
by:last none by1 and so named	17
by:last none by1 next sentence named	11
by:last none by2 and	17
by:last none by2 comma named	11
by:last none comma	14
by:last none far	16
by:last none from	15
by:last none next sentence	27
by:last none on2 far	8
by:last none on2 next sentence named	-18
by:last on absent and so named	-38
by:last on absent comma named	-16
by:last on absent from	9
by:last on absent next sentence named	-19
by:last on absent paragraph named	-14
by:last on absent while	-8
by:last on absent while named	-20
by:last on and	-18
by:last on by1 comma named	-13
by:last on by1 far named	6
by:last on by2 and	-9
by:last on by2 far	-10
by:last on by2 far named	-14
by:last on by2 from	11
by:last on by2 to	15
by:last on by3 and so named	-12
by:last on by3 next sentence	-17
by:last on from	12
by:last on none comma	20
by:last on none far	16
by:last on none to	17
by:last on none while	12
by:last on on	16
by:last on on1 comma	-13
by:last on on2 while named	-21
by:last on on3 and so named	6
by:last on on3 comma	-16
by:last on on3 next sentence	-11
by:last on on3 to	-10
by:last on to	13
by:name , ,	-15
by:name , :	-25
by:name , agent	12
by:name , and	-18
by:name , is	20
by:name , to	-12
by:name : ,	10
by:name : word	15
by:name and from	10
by:name and goods	-12
by:name and own duty	-17
by:name and verb renew	-14
by:name and will	-11
by:name begin :	17
by:name begin goods	12
by:name begin has	15
by:name begin on	14
by:name begin own duty	16
by:name begin own level	16
by:name begin own on	11
by:name begin own verb stay	11
by:name begin own verb up	-14
by:name begin verb ask	-12
by:name for and	-27
by:name for word	-12
by:name from ,	-11
by:name from and	-17
by:name from word	-10
by:name goods number	18
by:name in .	11
by:name in :	11
by:name in are	-12
by:name in goods	22
by:name in number	12
by:name into .	11
by:name into number	11
by:name into word	11
by:name number verb impose	13
by:name of ,	-13
by:name of and	-23
by:name of goods	-14
by:name of is	-13
by:name of number	-17
by:name of will	16
by:name on ,	-21
by:name on goods	-13
by:name that and	-16
by:name that own duty	14
by:name that verb ask	-14
by:name that verb impose	16
by:name that word	12
by:name verb bear ,	12
by:name verb bear at	14
by:name verb impose duty	-12
by:name verb impose for	21
by:name verb impose to	22
by:name verb return verb impose	12
by:name what has	-16
by:name what level	12
by:name what verb impose	-12
by:name what verb sell	-12
by:name with goods	18
by:name word has	14
by:name word number	10
by:name word verb ask	-14
by:name — and	12
by:name — word	-11
by:named 0	12
by:named 1	10
by:named 2	-23
by:named 3	-16
by:named no	-22
by:nearest after by1 part 0	14
by:nearest after on3 part 0	-12
by:nearest after on3 sentence 0	17
by:nearest before by1 part 1	14
by:nearest before by1 sentence 1	8
by:nearest before by2 part 1	13
by:nearest before by3 part 1	16
by:nearest before by3 sentence 1	9
by:nearest before none part 0	8
by:nearest before none part 1	20
by:nearest before none sentence 0	9
by:nearest before none sentence 1	12
by:nearest before on3 part 0	-19
by:nearest before on3 part 1	-23
by:nearest before on3 sentence 0	-16
by:nearest before on3 sentence 1	-21
by:not top by absent	-27
by:not writer here	-16
by:other voice	-19
by:own them	-15
by:pa0 cue=by1	18
by:pa0 name and number	-22
by:pa0 name and own duty	-11
by:pa0 name in ,	12
by:pa0 name in .	11
by:pa0 name into .	15
by:pa0 name of duty	14
by:pa0 next=.	17
by:pa0 next=own duty	-19
by:pa0 next=own on	-12
by:pa0 next=verb stay	-13
by:pa0 next=verb up	-16
by:pa0 next=word	14
by:pa0 prep=and	-17
by:pa0 prep=from	-15
by:pa0 prep=in	27
by:pa0 prep=into	15
by:pa0 prep=number	12
by:pa0 pronoun we	-18
by:pa0 quality and goods	27
by:pa0 quality at gate	13
by:pa0 quality of goods	-15
by:pa0 quality on ,	-14
by:pa0 quality on .	-14
by:pa1 name	-12
by:pa1 prep=from	-13
by:pa1 quality on goods	17
by:pb0	15
by:pb0 cue=none	9
by:pb0 name	33
by:pb0 name , had	-13
by:pb0 name , is	24
by:pb0 name , number	13
by:pb0 name , own number	13
by:pb0 name : own duty	11
by:pb0 name and number	17
by:pb0 name and verb impose	-10
by:pb0 name begin and	8
by:pb0 name for and	-12
by:pb0 name from number	-14
by:pb0 name goods number	11
by:pb0 name in and	-12
by:pb0 name in goods	13
by:pb0 name into at	10
by:pb0 name that had	-10
by:pb0 name verb impose duty	-17
by:pb0 name verb impose for	15
by:pb0 name verb impose to	13
by:pb0 name word verb ask	-9
by:pb0 next=,	-11
by:pb0 next=duty	16
by:pb0 next=for	14
by:pb0 next=from	12
by:pb0 next=goods	-16
by:pb0 next=is	14
by:pb0 next=own level	-10
by:pb0 next=own on	12
by:pb0 next=to	15
by:pb0 next=verb ask	-21
by:pb0 next=verb end	13
by:pb0 person " verb impose	-13
by:pb0 person begin verb impose	-12
by:pb0 port from number	-11
by:pb0 prep=;	13
by:pb0 prep=as	12
by:pb0 prep=from	-20
by:pb0 prep=into	18
by:pb0 prep=so	-16
by:pb0 prep=to	15
by:pb0 pronoun he	-12
by:pb0 pronoun he word verb impose	-12
by:pb0 pronoun it begin number	-11
by:pb0 pronoun its	-8
by:pb0 pronoun its and goods	-13
by:pb0 pronoun its begin level	-12
by:pb0 pronoun its verb impose level	13
by:pb0 pronoun its which goods	-12
by:pb0 pronoun its with number	-11
by:pb0 pronoun our word goods	11
by:pb0 pronoun she	-17
by:pb0 pronoun their	-10
by:pb0 pronoun their verb impose number	-14
by:pb0 pronoun they	-14
by:pb0 pronoun they ; number	11
by:pb0 pronoun they begin level	-12
by:pb0 pronoun they begin number	-12
by:pb0 pronoun they begin verb impose	-12
by:pb0 pronoun us	14
by:pb0 pronoun we	-13
by:pb0 pronoun which , number	-16
by:pb0 pronoun whose , goods	-17
by:pb0 quality , goods	-22
by:pb0 quality and goods	-17
by:pb0 quality begin number	14
by:pb0 quality from goods	12
by:pb0 quality verb impose duty	12
by:pb0 quality word number	13
by:pb0 seat	18
by:pb1	16
by:pb1 cue=by2	10
by:pb1 cue=none	15
by:pb1 cue=on3	-11
by:pb1 name	26
by:pb1 name from number	-15
by:pb1 next=agent	16
by:pb1 next=and	-17
by:pb1 next=number	10
by:pb1 next=own duty	11
by:pb1 next=own on	13
by:pb1 next=will	16
by:pb1 port	-12
by:pb1 prep=;	13
by:pb1 prep=and	21
by:pb1 prep=for	-13
by:pb1 prep=from	-18
by:pb1 prep=on	-20
by:pb1 prep=to	17
by:pb1 prep=verb impose	17
by:pb1 quality and goods	-14
by:pb1 quality on goods	-15
by:pb1 seat begin has	-13
by:pb1 seat begin verb impose	-14
by:pb2 cue=by2	12
by:pb2 name	13
by:pb2 next=number	16
by:person " are	12
by:person : verb ask	-11
by:person begin in	-15
by:person what verb say	-14
by:person word ,	-11
by:port begin :	11
by:port from ,	-16
by:port from .	-21
by:port from number	-22
by:port in number	12
by:port in on	-20
by:pronoun he begin verb impose	-11
by:pronoun he word had	-14
by:pronoun his that gate	-20
by:pronoun it , own number	-11
by:pronoun it begin verb impose	-13
by:pronoun it for .	-13
by:pronoun it that .	-12
by:pronoun it that will	-13
by:pronoun it word goods	12
by:pronoun it word will	12
by:pronoun its and goods	-14
by:pronoun its begin goods	-16
by:pronoun its begin number	15
by:pronoun its of -	12
by:pronoun its verb impose -	13
by:pronoun its verb impose duty	14
by:pronoun its verb impose level	14
by:pronoun its which goods	-12
by:pronoun its with number	-11
by:pronoun its word duty	-14
by:pronoun its word level	-13
by:pronoun officials , verb say	-12
by:pronoun our begin duty	-13
by:pronoun our for goods	19
by:pronoun our on gate	-11
by:pronoun our word goods	12
by:pronoun ours begin on	17
by:pronoun their word goods	-15
by:pronoun they , verb say	-12
by:pronoun they ; number	21
by:pronoun they begin level	-13
by:pronoun they begin verb impose	-10
by:pronoun they where number	15
by:pronoun trump begin duty	18
by:pronoun we begin verb impose	-13
by:pronoun we that level	-14
by:pronoun which , verb buy	13
by:q1 by0.5 other	14
by:q1 by1	25
by:q1 by1 other	13
by:q1 by2	15
by:q1 by2 other	9
by:q1 by3	21
by:q1 named	24
by:q1 named other	9
by:q1 on1	28
by:q1 on2 here	-11
by:q1 on2 other	-12
by:q1 on3 other	-14
by:q2 by0.5 other	8
by:q2 by1 other	9
by:q2 first	13
by:q2 named	20
by:q2 named other	13
by:q2 on2 other	-11
by:q2 on3 other	-8
by:quality , duty	13
by:quality , goods	-10
by:quality ; goods	12
by:quality and goods	14
by:quality at gate	23
by:quality begin ,	13
by:quality begin taker	18
by:quality begin verb bear	-13
by:quality begin verb impose	12
by:quality for goods	-10
by:quality on word	-10
by:quality that goods	-10
by:quality what goods	-13
by:quality word agent	19
by:quality word number	13
by:sa0 cue=on3	17
by:sa0 name	-18
by:sa0 name , number	-20
by:sa0 name and own number	-13
by:sa0 name if verb impose	-17
by:sa0 name if word	-12
by:sa0 name in at	-15
by:sa0 name of ,	-11
by:sa0 name that had	14
by:sa0 name that verb impose	16
by:sa0 next=at	-18
by:sa0 next=from	15
by:sa0 next=in	11
by:sa0 next=own agent	10
by:sa0 next=own level	-19
by:sa0 next=own number	-15
by:sa0 next=own on	-11
by:sa0 next=sender	-17
by:sa0 next=taker	-11
by:sa0 next=verb deny	-12
by:sa0 person , ,	12
by:sa0 prep=for	-10
by:sa0 prep=if	-13
by:sa0 prep=that	11
by:sa0 prep=then	-14
by:sa0 prep=verb say	10
by:sa0 pronoun its	-15
by:sa0 pronoun their word goods	-14
by:sa0 pronoun us	12
by:sa0 pronoun we	-14
by:sa0 quality ; goods	17
by:sa0 quality and goods	15
by:sa0 seat	8
by:sa0 seat and has	-13
by:sa0 seat that has	14
by:sa1 cue=on3	19
by:sa1 name	-15
by:sa1 name and number	-14
by:sa1 next=.	-13
by:sa1 next=and	-12
by:sa1 next=has	10
by:sa1 prep=in	-11
by:sa1 pronoun ours	-12
by:sa1 quality	16
by:sa1 quality and goods	15
by:sa2 next=.	-15
by:sa2 prep=for	-12
by:sa2 quality	15
by:sb0 name	20
by:sb0 name , :	-17
by:sb0 name : ,	11
by:sb0 name begin :	16
by:sb0 name from and	-13
by:sb0 name into :	12
by:sb0 name of and	-14
by:sb0 name on goods	-16
by:sb0 name that has	-13
by:sb0 name verb impose to	13
by:sb0 name word ,	11
by:sb0 next=own duty	15
by:sb0 next=own level	12
by:sb0 next=sender	-13
by:sb0 next=to	13
by:sb0 next=verb say	-13
by:sb0 next=would	14
by:sb0 port begin :	11
by:sb0 port from ,	-12
by:sb0 prep=:	15
by:sb0 prep=from	-12
by:sb0 prep=goods	-14
by:sb0 prep=into	16
by:sb0 prep=•	13
by:sb0 pronoun he	-10
by:sb0 pronoun its word level	-12
by:sb0 pronoun li	-13
by:sb0 pronoun president	11
by:sb0 pronoun she , verb say	-13
by:sb0 pronoun theirs	11
by:sb0 pronoun they	-16
by:sb0 pronoun trump	12
by:sb0 pronoun trump begin duty	17
by:sb0 pronoun us	-12
by:sb0 quality begin ,	10
by:sb0 seat in and	13
by:sb0 seat in verb say	-14
by:sb0 seat with word	-12
by:sb1	10
by:sb1 cue=by3	11
by:sb1 cue=none	5
by:sb1 name	22
by:sb1 name begin ,	11
by:sb1 name begin would	12
by:sb1 name from ,	-13
by:sb1 next=(	-16
by:sb1 next=at	12
by:sb1 next=on	14
by:sb1 next=own ,	13
by:sb1 next=own level	11
by:sb1 next=sender	-15
by:sb1 next=verb propose	-13
by:sb1 next=with	11
by:sb1 next=would	16
by:sb1 port in on	-14
by:sb1 prep=from	-19
by:sb1 prep=if	-14
by:sb1 prep=into	15
by:sb1 prep=to	12
by:sb1 pronoun he	-9
by:sb1 pronoun he begin verb impose	-12
by:sb1 pronoun our	-12
by:sb1 pronoun ours	-15
by:sb1 pronoun they	-13
by:sb1 quality on goods	19
by:sb1 seat	11
by:sb1 seat in ,	-11
by:sb2 name	14
by:sb2 name begin has	12
by:sb2 name word duty	-12
by:sb2 next=(	-13
by:sb2 next=:	16
by:sb2 next=own number	-17
by:sb2 next=sender	-13
by:sb2 next=verb bear	12
by:sb2 next=will	19
by:sb2 prep=,	-13
by:sb2 prep=with	13
by:sb2 prep=word	-10
by:sb2 pronoun its	13
by:sb2 pronoun which	13
by:seat , verb say	11
by:seat ; verb impose	-12
by:seat begin has	-14
by:seat begin own level	12
by:seat begin own word	-13
by:seat in and	11
by:seat that has	11
by:seat that verb impose	13
by:seat verb impose for	12
by:seat with goods	15
by:title by0.5	16
by:title by1	21
by:title by2	9
by:title by3	14
by:title named	21
by:top by 3	16
by:under other heading of several	-20
by:under own heading	11
by:under own heading of several here	7
by:unnamed US 0	-33
by:unnamed US 0 of 1	10
by:unnamed US 0 of 2	-60
by:unnamed US 1 of 2	-16
by:unnamed US 3	12
by:voice	19
by:writer here	14
by:writer our	-15
cues absent absent	-14
cues absent absent home on third	-14
cues absent by0.5 home on third	15
cues absent by0.5 third on third	-14
cues absent by1 third on home	-24
cues absent by1 third on third	12
cues absent by2 third on third	-24
cues absent by3 third on home	-24
cues absent by3 third on third	-13
cues absent named sides	-7
cues absent named third on home	-12
cues absent named third on third	20
cues absent on1 sides	-12
cues by0.5 absent home on third	-22
cues by0.5 absent third on third	-16
cues by0.5 by1	-12
cues by0.5 named sides	-13
cues by0.5 on3 third on third	13
cues by1 by1 third on home	-13
cues by1 by2	5
cues by1 by2 third on third	15
cues by1 on1 sides	-14
cues by1 on1 third on third	10
cues by1 on2 sides	-7
cues by1 on3	17
cues by1 on3 third on home	15
cues by2 by1 home on third	-10
cues by2 by1 third on home	25
cues by2 by3 third on home	11
cues by2 named home on third	-14
cues by2 on2 home on third	14
cues by2 on2 third on third	-12
cues by2 on3 home on third	11
cues by3 absent third on home	-10
cues by3 by0.5 sides	13
cues by3 by2 home on third	-16
cues by3 by2 third on third	-13
cues by3 by3 home on third	15
cues by3 named sides	17
cues by3 named third on home	-12
cues by3 on2 third on home	17
cues by3 on2 third on third	-16
cues by3 on3 third on home	11
cues named absent third on third	-26
cues named by1 third on third	-14
cues named by3 home on third	15
cues named named home on third	11
cues named named third on third	-19
cues named on1	9
cues named on1 sides	14
cues named on2 home on third	-14
cues named on2 third on third	18
cues on1 absent	-9
cues on1 absent home on third	-15
cues on1 absent sides	-14
cues on1 by1 sides	-12
cues on1 by2	22
cues on1 by2 third on third	14
cues on1 named	18
cues on1 named sides	-12
cues on1 named third on third	23
cues on1 on1	-15
cues on1 on1 third on third	-18
cues on1 on3 sides	-18
cues on2 by2	-18
cues on2 by2 sides	-15
cues on2 by3 third on third	-13
cues on2 named third on home	10
cues on2 on2 home on third	10
cues on2 on3 third on third	13
cues on3 absent home on third	-21
cues on3 absent third on third	-20
cues on3 named	13
cues on3 named third on home	18
cues on3 on3	18
cues on3 on3 home on third	17
cues on3 on3 third on home	17
cues on3 on3 third on third	-14
each both all	-11
each each third on third	-15
each either all	-12
each either home on third	-16
each either third on third	14
each in return other	-11
each in return reverse	10
each in turn reverse	12
each likewise reverse	14
each likewise same	-11
each ours other	11
each ours reverse	22
each ours same	-32
each ours third on home	21
each ours third on third	-11
each reciprocal reverse	-9
each reciprocal same	9
each reciprocal third on third	-16
each sentence home on third	-10
each the same home on third	11
each the two all	-12
each their reverse	-25
each their same	14
each their sides	-10
each theirs same	-14
everywhere all countries	-24
everywhere all imports	-15
everywhere everything	13
everywhere everywhere	-14
everywhere general rate	-12
everywhere general tariff	-9
everywhere global	-12
everywhere ordinary duty	19
everywhere sentence	20
everywhere the world	-23
everywhere worldwide	-16
goods met otherwise sentence	12
goods met reverse part	18
goods met sentence	-16
last other	18
last other far	14
last other far named	9
last other higher	21
last other third on third	19
last reverse far	-10
last reverse from	14
last reverse home on third	6
last reverse on	12
last reverse third on third	-32
last reverse to	13
last same	-5
last same all	11
last same by all	-9
last same by and so	20
last same by equal	10
last same by third on home	11
last same by third on third	-2
last same equal	-13
last same from	-18
last same from named	8
last same on and so	13
last same on higher	10
last same on next sentence	13
last same on next sentence named	-6
last same on on	12
last same on to	11
last same third on home	-17
last same third on third	-31
last same to	-14
last same while	-16
last turned all	-6
last turned comma	-9
last turned equal	16
last turned third on home	21
last turned third on third	17
level met	-23
level met otherwise	18
often most	-23
often never	22
often reverse seldom	19
often seldom	-11
on record AO>NA	-11
on record AO>PT	10
on record AR>CH	24
on record AR>CL	-15
on record AR>EU 35% percent	12
on record AR>IE	22
on record AR>KR	-23
on record AR>TR	17
on record AR>US 0% percent	12
on record AR>UY	-11
on record AR>VN	-12
on record AR>all	-14
on record AU>BD	10
on record AU>FJ	-25
on record AU>IN	-17
on record AU>JP	-12
on record AU>US	-29
on record AU>VN	19
on record AU>all	-14
on record BA>RS	17
on record BD>ID	-23
on record BD>US	-20
on record BD>US 0% percent	-15
on record BD>US 0% percent 2026 I	-15
on record BE>EU	-31
on record BE>PE	19
on record BG>TR	-12
on record BG>UA	10
on record BO>DK	-18
on record BO>EU	11
on record BR>CH	20
on record BR>CN	-21
on record BR>EU 12% percent	11
on record BR>IN	-24
on record BR>MX	-12
on record BR>NO	15
on record BR>PE	-12
on record BR>PT	-15
on record BR>PY	-12
on record BR>TR	-18
on record BR>US	-10
on record BR>US 10% percent	-11
on record BR>US 10% percent 2025 II	-14
on record BR>US 18% percent	16
on record BR>US 3% percent	-12
on record BR>US 3% percent 2025 II	-10
on record BR>US 40% percent	-11
on record BR>US bean	-13
on record BR>US ethanol	17
on record BR>US ethanol part	12
on record BR>all	-22
on record CA answer	17
on record CA>AU	-18
on record CA>CN 10% percent	-17
on record CA>CN 100% percent	14
on record CA>CN 100% percent 2025 II	21
on record CA>CN 15% percent	-16
on record CA>CN 15% percent 2026 I	-13
on record CA>CN 6.1% percent	19
on record CA>CN 6.1% percent 2026 I	14
on record CA>CN answer	15
on record CA>CN canola	-12
on record CA>CN car	25
on record CA>CN car part	30
on record CA>CN pea part	-14
on record CA>CN vehicle	22
on record CA>CN vehicle part	16
on record CA>DK	11
on record CA>EU	-13
on record CA>EU cheese	11
on record CA>GB	-12
on record CA>IN	-12
on record CA>JP	-11
on record CA>KR	-13
on record CA>MX	-29
on record CA>MX 25% percent	-18
on record CA>NO	-15
on record CA>US	-12
on record CA>US 10% percent 2025 II	-15
on record CA>US 25% percent	12
on record CA>US 25% percent 2025 I	15
on record CA>US 35% percent	-19
on record CA>US 35% percent 2025 II	-16
on record CA>US 50% percent	-13
on record CA>US 50% percent 2025 II	-12
on record CA>US car	-14
on record CA>US car part	-12
on record CA>US dollar	12
on record CA>US dollar part	12
on record CA>US lumber	-12
on record CA>US steel part	14
on record CA>all 25% percent	12
on record CA>all 25% percent 2025 II	16
on record CA>all steel	13
on record CA>all steel part	14
on record CH>AR	12
on record CH>AR 20% percent	11
on record CH>CI cocoa	19
on record CH>CN	-55
on record CH>CN 10% percent	-18
on record CH>EU	-18
on record CH>GH	-17
on record CH>IN	-14
on record CH>JP	-21
on record CH>LI	-15
on record CH>PH	16
on record CH>US	-28
on record CH>US 0% percent	13
on record CH>US 10% percent	-17
on record CH>US 15% percent	-18
on record CH>US 15% percent 2025 II	-13
on record CH>US 39% percent	-13
on record CH>US 39% percent 2025 II	-10
on record CH>UY	-18
on record CH>all	-18
on record CL>AR	-24
on record CL>CN	-19
on record CL>EG	-14
on record CL>GR	15
on record CL>IT	15
on record CL>JP	-24
on record CL>KE	10
on record CL>KR car	13
on record CL>NO	-18
on record CL>NZ	11
on record CL>PH	20
on record CL>PL	-14
on record CL>RS	16
on record CL>TH	13
on record CL>TH rice	16
on record CL>US	-16
on record CL>ZA	16
on record CN answer	-14
on record CN baseline	-20
on record CN countermeasures	-13
on record CN emergency	-15
on record CN fentanyl	-17
on record CN reciprocal	-14
on record CN section 122	-18
on record CN section 301	-18
on record CN surcharge	-47
on record CN tariff commission	15
on record CN>AU	31
on record CN>AU 0% percent	26
on record CN>AU 0% percent 2026 I	19
on record CN>AU 218.4% percent	13
on record CN>AU beef	10
on record CN>BR	11
on record CN>BR 10% percent	-24
on record CN>BR 10% percent 2025 II	-13
on record CN>BR 12% percent	13
on record CN>BR 20% percent	-14
on record CN>BR 25% percent	-15
on record CN>BR 3% percent	45
on record CN>BR 3% percent 2025 II	28
on record CN>BR 3% percent 2026 I	22
on record CN>BR bean	20
on record CN>BR bean part	19
on record CN>BR beef	11
on record CN>CA 10% percent	-20
on record CN>CA 10% percent 2025 I	-13
on record CN>CA 100% percent	11
on record CN>CA 100% percent 2025 I	12
on record CN>CA 15% percent 2025 I	-11
on record CN>CA 15% percent 2026 I	13
on record CN>CA 75.8% percent	20
on record CN>CA 75.8% percent 2025 II	16
on record CN>CA 84% percent	11
on record CN>CA 84% percent 2026 I	11
on record CN>CA aluminum	-11
on record CN>CA answer	-12
on record CN>CA canola	26
on record CN>CA canola part	23
on record CN>CA car	-13
on record CN>CA car part	-11
on record CN>CA lobster	-14
on record CN>CA pea	21
on record CN>CA pea part	21
on record CN>CA seafood	15
on record CN>CA seafood part	15
on record CN>CA seed	24
on record CN>CA seed part	12
on record CN>CA vehicle	-12
on record CN>CH	-53
on record CN>CH 10% percent	-23
on record CN>CH 10% percent 2025 I	-14
on record CN>CH 15% percent	-12
on record CN>CL	-12
on record CN>DE	-13
on record CN>EU	12
on record CN>EU 10% percent	-33
on record CN>EU 10% percent 2026 I	-12
on record CN>EU 15% percent	-20
on record CN>EU 15.6% percent	17
on record CN>EU 15.6% percent 2025 II	16
on record CN>EU 19.8% percent	11
on record CN>EU 20% percent	-13
on record CN>EU 25% percent	-16
on record CN>EU 25% percent 2025 I	-12
on record CN>EU 27.7% percent	14
on record CN>EU 27.7% percent 2025 II	13
on record CN>EU 34.9% percent	19
on record CN>EU 34.9% percent 2025 II	18
on record CN>EU 39% percent	12
on record CN>EU 4.9% percent	14
on record CN>EU 4.9% percent 2025 II	12
on record CN>EU 62.4% percent	21
on record CN>EU 62.4% percent 2025 II	21
on record CN>EU anti-dumping	14
on record CN>EU brandy	14
on record CN>EU car	-18
on record CN>EU cognac	22
on record CN>EU pork	30
on record CN>EU pork before	24
on record CN>GB	-44
on record CN>GB 10% percent	-18
on record CN>HK	-30
on record CN>ID	-18
on record CN>IN	-29
on record CN>IN 10% percent	-14
on record CN>JP	-24
on record CN>KR	-57
on record CN>KR 10% percent	-18
on record CN>MX	-37
on record CN>RU	-13
on record CN>TW	-16
on record CN>US	34
on record CN>US 0% percent	-24
on record CN>US 0% percent 2025 I	-14
on record CN>US 0% percent 2025 II	-11
on record CN>US 0% percent 2026 I	-14
on record CN>US 1% percent	11
on record CN>US 10% percent	24
on record CN>US 10% percent 2018 II	-13
on record CN>US 10% percent 2019 I	-16
on record CN>US 10% percent 2025 II	22
on record CN>US 10% points	13
on record CN>US 10% points 2025 II	13
on record CN>US 100% percent	-60
on record CN>US 100% percent 2025 II	-34
on record CN>US 100% percent 2026 I	-12
on record CN>US 100% percent 2026 II	-17
on record CN>US 12% percent	26
on record CN>US 12% percent 2026 I	17
on record CN>US 12.5% percent	-35
on record CN>US 12.5% percent 2026 II	-30
on record CN>US 125% percent	22
on record CN>US 125% percent 2025 I	8
on record CN>US 125% percent 2025 II	22
on record CN>US 13% percent	47
on record CN>US 13% percent 2025 II	29
on record CN>US 13% percent 2026 I	19
on record CN>US 13% percent 2026 II	15
on record CN>US 130% percent	-11
on record CN>US 130% percent 2025 II	-11
on record CN>US 145% percent	-26
on record CN>US 145% percent 2025 I	-14
on record CN>US 145% percent 2025 II	-11
on record CN>US 15% percent 2018 II	-12
on record CN>US 15% percent 2019 II	-14
on record CN>US 15% percent 2020 I	-22
on record CN>US 15% percent 2025 I	33
on record CN>US 15% percent 2025 II	13
on record CN>US 15% percent 2026 I	-24
on record CN>US 15% percent 2026 II	-14
on record CN>US 170% percent	-12
on record CN>US 2.5% percent	20
on record CN>US 20% percent	-10
on record CN>US 20% percent 2026 I	-24
on record CN>US 20% percent 2026 II	-12
on record CN>US 20% points	-12
on record CN>US 200% percent	-13
on record CN>US 22% percent	16
on record CN>US 23% percent	21
on record CN>US 23% percent 2025 II	14
on record CN>US 24% percent	16
on record CN>US 24% percent 2026 I	13
on record CN>US 24% percent 2026 II	17
on record CN>US 24% points	28
on record CN>US 24% points 2025 I	9
on record CN>US 24% points 2025 II	10
on record CN>US 24% points 2026 I	12
on record CN>US 24% points 2026 II	23
on record CN>US 25% percent	-7
on record CN>US 25% percent 2018 II	11
on record CN>US 25% percent 2025 I	-22
on record CN>US 25% percent 2026 II	-18
on record CN>US 30% percent	-41
on record CN>US 30% percent 2025 I	-17
on record CN>US 30% percent 2025 II	-29
on record CN>US 34% percent	15
on record CN>US 34% percent 2025 II	9
on record CN>US 34% percent 2026 II	31
on record CN>US 35% percent	-13
on record CN>US 37% percent	12
on record CN>US 37.5% percent	-15
on record CN>US 37.5% percent 2026 II	-11
on record CN>US 40% percent 2018 II	12
on record CN>US 40% percent 2025 II	-17
on record CN>US 45% percent	-15
on record CN>US 5% percent	34
on record CN>US 5% percent 2019 II	13
on record CN>US 5% percent 2020 I	11
on record CN>US 50% percent	-46
on record CN>US 50% percent 2025 I	-17
on record CN>US 50% percent 2025 II	-15
on record CN>US 50% percent 2026 I	-18
on record CN>US 50% percent 2026 II	-11
on record CN>US 54% percent	-17
on record CN>US 55% percent	-21
on record CN>US 55% percent 2025 I	-20
on record CN>US 7% percent	16
on record CN>US 7.5% percent	-33
on record CN>US 84% percent	10
on record CN>US 84% percent 2025 II	15
on record CN>US almond	11
on record CN>US aluminum	-22
on record CN>US baseline	-20
on record CN>US bean	34
on record CN>US bean before	20
on record CN>US bean part	13
on record CN>US bean sentence	20
on record CN>US beef	25
on record CN>US beef sentence	14
on record CN>US cabinet	-16
on record CN>US car	-17
on record CN>US car crossed	-13
on record CN>US car part	-9
on record CN>US cherry	14
on record CN>US chicken	29
on record CN>US chicken part	27
on record CN>US chip	-11
on record CN>US chip part	-18
on record CN>US coal	22
on record CN>US coal part	26
on record CN>US cognac	-13
on record CN>US corn	33
on record CN>US corn part	17
on record CN>US cotton	29
on record CN>US cotton part	26
on record CN>US countermeasures	-11
on record CN>US crude	28
on record CN>US crude part	24
on record CN>US dairy	14
on record CN>US equipment	13
on record CN>US fruit	15
on record CN>US gas	20
on record CN>US gas part	23
on record CN>US lng	18
on record CN>US lobster	25
on record CN>US lobster sentence	18
on record CN>US lumber	-13
on record CN>US oil	14
on record CN>US oil sentence	12
on record CN>US parcel	-12
on record CN>US polysilicon	-13
on record CN>US pork	31
on record CN>US pork before	18
on record CN>US pork sentence	15
on record CN>US reciprocal	-13
on record CN>US retaliatory	18
on record CN>US section 122	-16
on record CN>US section 301	-15
on record CN>US semiconductor	-13
on record CN>US ship	12
on record CN>US sorghum	23
on record CN>US sorghum part	13
on record CN>US soybean	34
on record CN>US soybean before	17
on record CN>US soybean part	17
on record CN>US soybean sentence	18
on record CN>US steel	-9
on record CN>US steel sentence	-14
on record CN>US surcharge	-46
on record CN>US suspension	17
on record CN>US tariff commission	17
on record CN>US toy	-17
on record CN>US wheat	15
on record CN>US wheat part	19
on record CN>VN	-27
on record CN>VN 10% percent	-15
on record CN>VN 20% percent	-13
on record CN>VN 20% percent 2025 II	-12
on record CN>all	-12
on record CN>all 10% percent	-33
on record CN>all 10% percent 2025 II	-11
on record CN>all 10% percent 2026 I	-11
on record CN>all 15% percent 2018 II	16
on record CN>all 25% percent 2018 II	13
on record CN>all 3% percent	19
on record CN>all 3% percent 2026 I	12
on record CN>all 55% percent	16
on record CN>all 55% percent 2026 I	16
on record CN>all car	21
on record CN>all car crossed	12
on record CN>all car part	12
on record CO>EU	16
on record CO>PE	-13
on record CO>TR	13
on record CZ>PE	-12
on record DE>CH	-13
on record DE>CN	-23
on record DE>EU	-17
on record DE>US	-16
on record DK>EU	-15
on record DK>NO	-27
on record DK>TR	14
on record DK>UY	16
on record DK>all	-15
on record DZ>EU	16
on record DZ>PT	11
on record EC>JP	-13
on record EC>KR	-12
on record EC>PE	-11
on record EC>PH	-14
on record EC>TH	-15
on record EC>TR	-24
on record EC>TR banana	-14
on record EC>VN	-11
on record EC>all	-16
on record EE>GE	22
on record EE>LV	-21
on record EE>TN	15
on record EE>all	-13
on record EG>CL	12
on record EG>EU	20
on record EG>EU 0% percent	14
on record EG>PE	-13
on record EG>TR	12
on record EG>ZA	-12
on record ES>EG	-15
on record ES>EU	-31
on record ES>GB	-12
on record ES>MA tomato	12
on record ES>PT	-17
on record ET>IT	-14
on record ET>KE	-20
on record EU surcharge	-12
on record EU>BD 0% percent	12
on record EU>BE	-23
on record EU>BR	16
on record EU>CA 50% percent	-12
on record EU>CA lobster	13
on record EU>CA steel	-13
on record EU>CH	-19
on record EU>CN 10% percent 2024 II	14
on record EU>CN 100% percent	23
on record EU>CN 100% percent 2025 II	25
on record EU>CN 15% percent	-16
on record EU>CN 17% percent	13
on record EU>CN 20% percent	-15
on record EU>CN 25% percent	-24
on record EU>CN 35.3% percent	24
on record EU>CN 35.3% percent 2024 II	13
on record EU>CN 35.3% percent 2025 II	12
on record EU>CN 62.4% percent	-11
on record EU>CN 62.4% percent 2025 II	-10
on record EU>CN car	29
on record EU>CN car before	14
on record EU>CN car part	16
on record EU>CN oil	23
on record EU>CN pork	-20
on record EU>CN pork before	-18
on record EU>CN steel	-13
on record EU>DE	-25
on record EU>DK	-16
on record EU>EG	16
on record EU>ES	-26
on record EU>FR	-27
on record EU>GB	-34
on record EU>GB 25% percent	-13
on record EU>GB 25% percent 2025 II	-14
on record EU>GB 50% percent	-11
on record EU>GB steel	-14
on record EU>GE	13
on record EU>GH butter	13
on record EU>GH cocoa	11
on record EU>GH cocoa part	12
on record EU>GR	-17
on record EU>HU	-15
on record EU>IE	-21
on record EU>IN	17
on record EU>IN 0% percent	21
on record EU>IN 0% percent 2026 I	19
on record EU>IN 12% percent	11
on record EU>IN 12% percent 2026 I	12
on record EU>IN oil	-16
on record EU>IN wine	-13
on record EU>IT	-18
on record EU>JO	16
on record EU>JP 15% percent	-23
on record EU>JP 15% percent 2025 II	-17
on record EU>KE 0% percent	14
on record EU>KE rose	16
on record EU>KR	-11
on record EU>KR 15% percent	-12
on record EU>MA	11
on record EU>MD	19
on record EU>MD 0% percent	14
on record EU>MX	28
on record EU>MX 0% percent	12
on record EU>NG	16
on record EU>PE	19
on record EU>PH	18
on record EU>PL	-12
on record EU>PY	21
on record EU>RS	27
on record EU>SN	20
on record EU>TH	17
on record EU>TR	-12
on record EU>UA	15
on record EU>US 0% percent	21
on record EU>US 0% percent 2025 I	12
on record EU>US 0% percent 2025 II	20
on record EU>US 10% percent 2026 I	-13
on record EU>US 15% percent	-22
on record EU>US 15% percent 2021 I	14
on record EU>US 15% percent 2025 II	-33
on record EU>US 15% percent 2026 I	-12
on record EU>US 15% percent 2026 II	-11
on record EU>US 20% percent	-11
on record EU>US 25% percent 2025 I	24
on record EU>US 25% percent 2025 II	-25
on record EU>US 25% percent 2026 II	-14
on record EU>US 27.5% percent	-17
on record EU>US 27.5% percent 2025 II	-17
on record EU>US 30% percent	13
on record EU>US 50% percent 2025 I	12
on record EU>US 50% percent 2025 II	-11
on record EU>US aircraft	13
on record EU>US aircraft part	15
on record EU>US aluminium	-10
on record EU>US answered	13
on record EU>US bourbon	35
on record EU>US bourbon part	19
on record EU>US machine	14
on record EU>US spirit before	11
on record EU>US steel	-21
on record EU>US steel part	-21
on record EU>US whiskey	14
on record EU>US whiskey part	16
on record EU>UY	15
on record EU>UY beef	16
on record EU>UY beef part	16
on record EU>all	20
on record EU>all 15% percent	-13
on record EU>all 25% percent	26
on record EU>all 25% percent 2025 I	-15
on record EU>all 25% percent 2025 II	34
on record EU>all 50% percent	24
on record EU>all 50% percent 2025 II	25
on record EU>all car	-17
on record EU>all steel	35
on record EU>all steel before	23
on record EU>all steel sentence	20
on record FI>EC	15
on record FI>GH cocoa	13
on record FI>MA	11
on record FI>SE	-12
on record FI>UY	25
on record FI>UY wool	18
on record FI>UY wool part	14
on record FI>all	-14
on record FJ>AU	-10
on record FJ>AU sugar	-11
on record FJ>NZ	-12
on record FR>CN	-12
on record FR>EU	-16
on record FR>US	-19
on record GB>CA	-13
on record GB>CH	-11
on record GB>CN	-30
on record GB>CN 25% percent	-15
on record GB>EU	-27
on record GB>ID	16
on record GB>IE	-13
on record GB>IN 75% percent	-12
on record GB>IN whisky	-21
on record GB>JP	-20
on record GB>KR	-15
on record GB>LK	14
on record GB>NO	16
on record GB>NO salmon	14
on record GB>NZ	14
on record GB>PK	15
on record GB>US	-18
on record GB>US 10% percent	-21
on record GB>US 10% percent 2025 I	-12
on record GB>US 19% percent	20
on record GB>US 19% percent 2025 I	16
on record GB>US 20% percent	12
on record GB>US 25% percent	-20
on record GB>US 25% percent 2025 I	-12
on record GB>US 50% percent	-28
on record GB>US 50% percent 2025 I	-22
on record GB>US aluminium	-19
on record GB>US beef	17
on record GB>US beef part	16
on record GB>US car	-17
on record GB>US ethanol	33
on record GB>US ethanol part	18
on record GB>US ethanol sentence	21
on record GB>US metal	-12
on record GB>US steel	-16
on record GB>US whisky	-11
on record GE>AZ	-12
on record GE>IR	-14
on record GE>JP	-13
on record GE>MD	-16
on record GE>MD wine	-11
on record GE>TR	-13
on record GE>TR hazelnut	-14
on record GE>all	-15
on record GH>BE	16
on record GH>CI	-14
on record GH>EU butter	-12
on record GH>EU cocoa part	-12
on record GH>IT	-14
on record GH>NG	-18
on record GH>NO	18
on record GH>PE	16
on record GH>TG	-19
on record GR>EG	-12
on record GR>EU	-14
on record GT>MX	-17
on record GY>US	-12
on record HK>CN	-41
on record HK>CN 10% percent	-11
on record HK>CN 12.5% percent	-19
on record HK>CN 12.5% percent 2026 II	-19
on record HK>US	-16
on record HK>US 10% percent	-12
on record HR>SI	-13
on record HR>all	-12
on record HU>RS raspberry	11
on record HU>all	-11
on record ID>AU	14
on record ID>BD	-23
on record ID>CN	-17
on record ID>GB	-13
on record ID>MY	-18
on record ID>NZ	14
on record ID>PH oil	-15
on record ID>US 0% percent	9
on record ID>US 0% percent 2025 II	20
on record ID>US 19% percent	-14
on record ID>US 19% percent 2025 II	-11
on record ID>US 5% percent	14
on record ID>all	-13
on record IE>EU	-15
on record IE>US	-14
on record IN>BD	-15
on record IN>CA	14
on record IN>CN	-32
on record IN>EG	-16
on record IN>EU	32
on record IN>EU 0% percent	-12
on record IN>EU 10% percent	21
on record IN>EU 10% percent 2026 I	20
on record IN>EU 110% percent	19
on record IN>EU 110% percent 2026 I	17
on record IN>EU 150% percent	15
on record IN>EU 150% percent 2026 I	15
on record IN>EU 20% percent	13
on record IN>EU 20% percent 2026 I	11
on record IN>EU 22% percent	12
on record IN>EU 44% percent	13
on record IN>EU 44% percent 2026 I	13
on record IN>EU car	27
on record IN>EU car part	15
on record IN>EU car sentence	12
on record IN>EU oil	17
on record IN>EU oil crossed	11
on record IN>EU oil part	11
on record IN>EU wine	25
on record IN>EU wine crossed	15
on record IN>EU wine sentence	12
on record IN>GB	33
on record IN>GB 10% percent	11
on record IN>GB 150% percent	22
on record IN>GB 40% percent	12
on record IN>GB 75% percent	23
on record IN>GB car	20
on record IN>GB car sentence	11
on record IN>GB whisky	29
on record IN>GB whisky part	12
on record IN>ID	-17
on record IN>IR	-12
on record IN>JP	-11
on record IN>KR	-15
on record IN>KR 25% percent	-11
on record IN>KR 25% percent 2025 II	-11
on record IN>MX	12
on record IN>MY oil	13
on record IN>MZ	17
on record IN>NZ	46
on record IN>PE	23
on record IN>PK	-21
on record IN>PK rice	-15
on record IN>PK rice part	-11
on record IN>RU	-17
on record IN>RU 25% percent	-15
on record IN>RU oil	-15
on record IN>SG	11
on record IN>US 0% percent	10
on record IN>US 10% percent	-16
on record IN>US 18% percent	-17
on record IN>US 18% percent 2026 I	-14
on record IN>US 25% percent	-12
on record IN>US 25% percent 2025 II	-14
on record IN>US 30% percent	16
on record IN>US apple	19
on record IN>US cotton	-12
on record IN>US cotton part	-12
on record IN>all	14
on record IN>all 11% percent	16
on record IR>LK	22
on record IS>GB	-11
on record IS>NO	-21
on record IS>NO 0% percent	-14
on record IS>SN	16
on record IT>CL	-13
on record IT>EG	11
on record IT>GH	14
on record IT>KE	12
on record IT>PE	19
on record IT>TR	-13
on record IT>all	-13
on record JO>EU	50
on record JO>EU 15% percent	15
on record JO>GE	11
on record JO>US	-12
on record JO>all	-11
on record JP>BO	11
on record JP>CA	21
on record JP>CL	12
on record JP>CN	-28
on record JP>DE	-14
on record JP>EC	12
on record JP>EU	-19
on record JP>EU 15% percent	-20
on record JP>EU 15% percent 2025 II	-15
on record JP>GB 25% percent	-11
on record JP>GB car	-16
on record JP>GB car part	-11
on record JP>KR	-39
on record JP>KR 15% percent	-17
on record JP>KR 15% percent 2025 II	-16
on record JP>KR 25% percent	-13
on record JP>KR 25% percent 2025 II	-12
on record JP>KR car	-18
on record JP>MX	-17
on record JP>PE	16
on record JP>TH	-25
on record JP>US	-6
on record JP>US 15% percent	-25
on record JP>US 15% percent 2025 II	-21
on record JP>US 25% percent	-17
on record JP>US 25% percent 2025 II	-12
on record JP>US 50% percent	-12
on record JP>US beef sentence	12
on record JP>US car	-25
on record JP>US car sentence	-12
on record JP>UY	13
on record JP>VN	11
on record JP>all	-20
on record JP>all car	-15
on record KE>CL	-14
on record KE>LK tea	-12
on record KE>NL	-21
on record KE>NO tea	-14
on record KE>PT	-11
on record KE>TH	16
on record KE>TR	-14
on record KE>TR tea	-12
on record KE>TZ	-15
on record KE>ZA	18
on record KE>all	-14
on record KH>IN	-16
on record KH>MY	-18
on record KH>VN	-10
on record KR>AR	22
on record KR>AR 12% percent	14
on record KR>AR beef	15
on record KR>CL	28
on record KR>CN	-40
on record KR>CN 10% percent	-18
on record KR>CN 10% percent 2025 II	-11
on record KR>EU 15% percent	-15
on record KR>FJ	15
on record KR>IN	-25
on record KR>JP	-35
on record KR>JP 15% percent	-21
on record KR>JP 15% percent 2025 II	-19
on record KR>JP 25% percent	-13
on record KR>JP 25% percent 2025 II	-13
on record KR>JP car	-18
on record KR>MX	13
on record KR>MY	12
on record KR>NZ	15
on record KR>PE	22
on record KR>TH	20
on record KR>US	-33
on record KR>US 10% percent	-14
on record KR>US 15% percent	-23
on record KR>US 15% percent 2025 II	-18
on record KR>US 25% percent	-21
on record KR>US 25% percent 2025 II	-14
on record KR>US car	-20
on record KR>all	-9
on record KZ>GE	21
on record KZ>GE 0% percent	13
on record KZ>GE wine	14
on record LA>KH	13
on record LB>CY	13
on record LB>CY 5% percent	12
on record LK>IR	-19
on record LK>KE	-15
on record LK>MG	-11
on record LK>NO	-22
on record LS>BW	13
on record LS>KE	-13
on record LV>EE	-17
on record MA>BR	11
on record MA>EG	-13
on record MA>ES	-16
on record MA>ES 0% percent	-14
on record MA>NO	-12
on record MA>SN	-20
on record MA>TN	-13
on record MA>UY	15
on record MD>EU	18
on record MD>GE	12
on record MN>KZ	14
on record MO>CN	-15
on record MW>MZ	-16
on record MX>BR	-15
on record MX>CA	-16
on record MX>CA 25% percent	-15
on record MX>CN 20% percent 2025 II	14
on record MX>CN 25% percent	-14
on record MX>CN 35% percent 2025 II	13
on record MX>CN 50% percent	12
on record MX>CN 50% percent 2025 II	12
on record MX>CN car	20
on record MX>CN car part	14
on record MX>EU	31
on record MX>EU 20% percent	11
on record MX>EU cheese	23
on record MX>EU cheese part	14
on record MX>GT	21
on record MX>JP	-26
on record MX>KR	-19
on record MX>US 20% percent	15
on record MX>US 25% percent	-14
on record MX>US 25% percent 2025 II	-16
on record MX>US 30% percent	-12
on record MX>US 50% percent	-21
on record MX>US 50% percent 2025 II	-14
on record MX>US car	-16
on record MX>US pork	14
on record MY>CN	-18
on record MY>ID	-21
on record MY>IN	-11
on record MY>KH	-22
on record MY>MX	-14
on record MY>PE	-20
on record MY>TH	-15
on record MY>US	-20
on record MY>US 19% percent	-11
on record MY>VN	-21
on record MZ>IN	-13
on record MZ>MW	15
on record MZ>ZA	10
on record MZ>ZW	-12
on record NA>EU	-16
on record NG>BJ	21
on record NG>CM	21
on record NG>GH	-15
on record NG>IN	12
on record NG>IS stockfish	15
on record NG>IS stockfish part	12
on record NG>NO	19
on record NG>NO stockfish	11
on record NG>TH	19
on record NL>EC	12
on record NO>AO	-13
on record NO>AR	-14
on record NO>CA	19
on record NO>DK	-27
on record NO>GB	-13
on record NO>GB salmon	-12
on record NO>IN	14
on record NO>KE tea	20
on record NO>KE tea part	21
on record NO>LK	20
on record NO>MA	13
on record NO>PE fishmeal	17
on record NO>TH	12
on record NO>UG	-18
on record NO>US	-19
on record NO>all	-17
on record NP>US	-14
on record NZ>AU	-11
on record NZ>CL	-13
on record NZ>FJ sugar	16
on record NZ>ID	-12
on record NZ>KR	-18
on record NZ>TO	25
on record NZ>US	-24
on record NZ>all	-11
on record PA>CO	-13
on record PA>CR	13
on record PE>BE	-15
on record PE>BO	-11
on record PE>CZ	16
on record PE>EC	-13
on record PE>EG	11
on record PE>EU 0% percent	13
on record PE>IN	15
on record PE>IS	-10
on record PE>IT	-17
on record PE>KR car	16
on record PE>KR car part	11
on record PE>MY	18
on record PE>NO fishmeal	-17
on record PE>PT	13
on record PE>US	-16
on record PE>VN	-21
on record PH>AU	14
on record PH>CL	-14
on record PH>JP	-16
on record PH>US	-9
on record PH>US 0% percent	23
on record PH>US 0% percent 2025 II	23
on record PH>US 10% percent	-13
on record PH>US 19% percent	-12
on record PK>GB	-15
on record PK>IN	-16
on record PK>JP	-14
on record PK>MY	10
on record PK>OM	13
on record PK>US	-11
on record PK>VN	-16
on record PL>all	-14
on record PT>BR	-21
on record PT>ES	-17
on record PT>KE	12
on record PT>MA	11
on record PT>MW	16
on record PT>PE	-12
on record PT>SN	26
on record PT>all	-18
on record PY>BO	12
on record PY>UY	-13
on record RS>BA	-17
on record RS>HU	-14
on record RU>CN	-13
on record RU>IN	-18
on record RU>IN 25% percent	-11
on record SA>EG	16
on record SE>DK	-15
on record SE>FI	-12
on record SE>all	-17
on record SN>IS	-14
on record SN>MA	-15
on record TH>CL	12
on record TH>EC	16
on record TH>KE	-12
on record TH>KH	-21
on record TH>MM	20
on record TH>MM rice	17
on record TH>NG	-14
on record TH>NO	-13
on record TH>NZ	12
on record TH>PE	19
on record TH>PH	-15
on record TH>US 0% percent	11
on record TH>US 0% percent 2025 II	11
on record TH>VN	-22
on record TH>all	-14
on record TM>UZ	-20
on record TN>EU	-16
on record TN>NO	15
on record TN>all	-15
on record TO>FJ	21
on record TO>WS taro	13
on record TR>EC	27
on record TR>EC banana	13
on record TR>EU	-16
on record TR>GE hazelnut	11
on record TR>GH	-20
on record TR>IT	12
on record TR>LK	16
on record TR>PL	-15
on record TR>UY	-12
on record TR>UZ	-15
on record TW>CN	-19
on record TW>KR	-13
on record TW>US 0% percent	15
on record TW>US 0% percent 2026 I	16
on record TW>US 15% percent	-13
on record TW>US 15% percent 2026 I	-12
on record TW>US 20% percent	-13
on record TW>US car	20
on record TZ>MZ	-12
on record UA>BG	-12
on record UG>KE	-14
on record UG>RW	-27
on record UG>RW 5% percent	-13
on record US baseline	19
on record US emergency	17
on record US fentanyl	37
on record US fentanyl all	-29
on record US letter	20
on record US reciprocal	15
on record US reciprocal all	12
on record US section 301	24
on record US section 301 all	-9
on record US tariff commission	-14
on record US>AR 10% percent	13
on record US>AR 10% percent 2025 II	16
on record US>AR 50% percent	14
on record US>AU	-26
on record US>AU 0% percent	-18
on record US>AU 0% percent 2026 I	-14
on record US>AU 10% percent	27
on record US>AU 15% percent	-13
on record US>AU 50% percent	15
on record US>AU 50% percent 2025 II	15
on record US>AU aluminium part	11
on record US>AU beef	-15
on record US>AU beef part	-15
on record US>AU steel	14
on record US>BD	23
on record US>BD 0% percent	13
on record US>BD 0% percent 2026 I	15
on record US>BD 20% percent	24
on record US>BD 20% percent 2025 II	16
on record US>BD 20% percent 2026 I	14
on record US>BD 35% percent	11
on record US>BO	-22
on record US>BR	-9
on record US>BR 0% percent	-15
on record US>BR 0% percent 2025 II	-12
on record US>BR 12% percent	-18
on record US>BR 13% percent	-17
on record US>BR 15% percent	-14
on record US>BR 18% percent	-16
on record US>BR 18% percent 2025 II	-13
on record US>BR 20% percent	-15
on record US>BR 20% percent 2025 II	-14
on record US>BR 24% points	-13
on record US>BR 25% percent	21
on record US>BR 25% percent 2025 II	-13
on record US>BR 25% percent 2026 II	36
on record US>BR 3% percent	-35
on record US>BR 3% percent 2025 II	-22
on record US>BR 3% percent 2026 I	-13
on record US>BR 30% percent	-12
on record US>BR 37.5% percent	14
on record US>BR 37.5% percent 2026 II	14
on record US>BR 40% percent	42
on record US>BR 40% percent 2025 II	28
on record US>BR 40% percent 2026 I	17
on record US>BR 40% percent 2026 II	13
on record US>BR 50% percent	28
on record US>BR 50% percent 2025 II	25
on record US>BR bean	-34
on record US>BR bean before	-16
on record US>BR bean part	-19
on record US>BR coffee sentence	14
on record US>BR copper	-16
on record US>BR copper part	-11
on record US>BR ethanol part	-11
on record US>BR juice	19
on record US>BR juice sentence	15
on record US>CA	11
on record US>CA 0% percent 2025 II	16
on record US>CA 10% percent 2026 II	16
on record US>CA 100% percent 2025 II	-13
on record US>CA 100% percent 2026 I	19
on record US>CA 15% percent	-23
on record US>CA 15% percent 2026 I	-15
on record US>CA 25% percent 2026 I	-20
on record US>CA 30% percent	-23
on record US>CA 30% percent 2025 II	-21
on record US>CA 35% percent	52
on record US>CA 35% percent 2025 II	45
on record US>CA 35% percent 2026 I	14
on record US>CA 45% percent	19
on record US>CA 45% percent 2025 II	14
on record US>CA 50% percent	8
on record US>CA 50% percent 2026 II	20
on record US>CA aluminum	16
on record US>CA aluminum part	20
on record US>CA furniture	-14
on record US>CA good	20
on record US>CA good part	17
on record US>CA lumber	19
on record US>CA lumber before	12
on record US>CA metal	-18
on record US>CA potash	14
on record US>CA vanity	-16
on record US>CH	14
on record US>CH 10% percent 2025 I	-15
on record US>CH 10% percent 2025 II	24
on record US>CH 10% percent 2026 II	-16
on record US>CH 12.5% percent	14
on record US>CH 12.5% percent 2026 II	14
on record US>CH 125% percent	-17
on record US>CH 145% percent	-11
on record US>CH 15% percent	34
on record US>CH 15% percent 2025 II	14
on record US>CH 15% percent 2026 I	26
on record US>CH 15% percent 2026 II	10
on record US>CH 20% percent	-14
on record US>CH 24% points	-26
on record US>CH 24% points 2025 I	-16
on record US>CH 25% percent	-21
on record US>CH 25% percent 2025 I	-13
on record US>CH 250% percent	-20
on record US>CH 250% percent 2025 II	-19
on record US>CH 30% percent	-19
on record US>CH 31% percent	27
on record US>CH 31% percent 2025 I	14
on record US>CH 31% percent 2025 II	18
on record US>CH 39% percent	56
on record US>CH 39% percent 2025 II	50
on record US>CH medicine sentence	9
on record US>CH watch before	10
on record US>CL	-20
on record US>CL 10% percent	14
on record US>CL 10% percent 2025 II	12
on record US>CL 50% percent 2025 II	-16
on record US>CN	25
on record US>CN 0% percent	-17
on record US>CN 0% percent 2026 II	-13
on record US>CN 1% percent	-18
on record US>CN 10% percent 2018 II	10
on record US>CN 10% percent 2019 I	24
on record US>CN 10% percent 2025 I	-11
on record US>CN 10% percent 2025 II	23
on record US>CN 10% percent 2026 II	-11
on record US>CN 10% points	-10
on record US>CN 10% points 2025 II	-11
on record US>CN 100% percent	14
on record US>CN 100% percent 2025 II	21
on record US>CN 104% percent	18
on record US>CN 104% percent 2025 I	15
on record US>CN 12% percent	-20
on record US>CN 120% percent	23
on record US>CN 120% percent 2025 I	21
on record US>CN 125% percent 2025 I	20
on record US>CN 125% percent 2025 II	-9
on record US>CN 13% percent	-29
on record US>CN 13% percent 2025 II	-16
on record US>CN 13% percent 2026 I	-10
on record US>CN 130% percent	19
on record US>CN 130% percent 2025 II	19
on record US>CN 145% percent	59
on record US>CN 145% percent 2025 I	34
on record US>CN 145% percent 2025 II	35
on record US>CN 15% percent	-29
on record US>CN 15% percent 2019 II	22
on record US>CN 15% percent 2020 I	32
on record US>CN 15% percent 2025 II	-19
on record US>CN 15% percent 2026 I	-34
on record US>CN 15% percent 2026 II	-32
on record US>CN 155% percent	12
on record US>CN 155% percent 2025 II	12
on record US>CN 170% percent	19
on record US>CN 18% percent	-13
on record US>CN 19% percent	-23
on record US>CN 19% percent 2025 II	-19
on record US>CN 2.5% percent	-13
on record US>CN 20% percent	36
on record US>CN 20% percent 2025 I	13
on record US>CN 20% percent 2025 II	25
on record US>CN 20% percent 2026 I	19
on record US>CN 20% percent 2026 II	10
on record US>CN 20% points	13
on record US>CN 22% percent	-14
on record US>CN 23% percent	-16
on record US>CN 23% percent 2025 II	-11
on record US>CN 24% percent	-9
on record US>CN 24% percent 2026 II	-16
on record US>CN 24% points	16
on record US>CN 24% points 2025 II	19
on record US>CN 24% points 2026 II	-12
on record US>CN 25% percent 2018 II	-15
on record US>CN 25% percent 2019 I	16
on record US>CN 25% percent 2025 II	17
on record US>CN 25% percent 2026 II	-18
on record US>CN 3% percent	-44
on record US>CN 3% percent 2025 II	-28
on record US>CN 3% percent 2026 I	-22
on record US>CN 30% percent	25
on record US>CN 30% percent 2025 I	35
on record US>CN 30% percent 2025 II	19
on record US>CN 30% percent 2026 I	-16
on record US>CN 34% percent 2025 I	23
on record US>CN 34% percent 2026 II	-27
on record US>CN 34.9% percent	-13
on record US>CN 34.9% percent 2025 II	-13
on record US>CN 35% percent 2025 II	-18
on record US>CN 37.5% percent	16
on record US>CN 37.5% percent 2026 II	13
on record US>CN 39% percent	-16
on record US>CN 39% percent 2025 II	-16
on record US>CN 40% percent	-32
on record US>CN 40% percent 2025 II	-24
on record US>CN 45% percent	20
on record US>CN 45% percent 2025 II	11
on record US>CN 46% percent	-22
on record US>CN 46% percent 2025 I	-17
on record US>CN 47% percent	17
on record US>CN 47% percent 2025 II	16
on record US>CN 5% percent	-36
on record US>CN 5% percent 2019 II	-12
on record US>CN 50% percent	-20
on record US>CN 50% percent 2025 I	11
on record US>CN 50% percent 2025 II	-24
on record US>CN 50% percent 2026 I	-20
on record US>CN 54% percent	37
on record US>CN 54% percent 2025 I	18
on record US>CN 54% percent 2025 II	27
on record US>CN 55% percent	35
on record US>CN 55% percent 2025 I	34
on record US>CN 55% percent 2025 II	22
on record US>CN 57% percent	19
on record US>CN 57% percent 2025 II	20
on record US>CN 65% percent	11
on record US>CN 7% percent	-13
on record US>CN 7.5% percent	51
on record US>CN 7.5% percent 2025 I	15
on record US>CN 7.5% percent 2025 II	23
on record US>CN 7.5% percent 2026 I	17
on record US>CN 7.5% percent 2026 II	18
on record US>CN 70% percent	14
on record US>CN 75.8% percent	-14
on record US>CN 80% percent	15
on record US>CN 80% percent 2025 I	15
on record US>CN 84% percent 2025 I	13
on record US>CN 84% percent 2025 II	-13
on record US>CN 95% percent	18
on record US>CN aircraft	-17
on record US>CN aircraft part	-13
on record US>CN aluminium	-14
on record US>CN aluminium sentence	-15
on record US>CN aluminum	-15
on record US>CN aluminum sentence	-17
on record US>CN antidumping	12
on record US>CN baseline	14
on record US>CN bean	-36
on record US>CN bean part	-19
on record US>CN bean sentence	-18
on record US>CN beef	-24
on record US>CN beef before	-12
on record US>CN beef part	-17
on record US>CN cabinet	-17
on record US>CN cabinet part	-13
on record US>CN canola part	-11
on record US>CN car	-18
on record US>CN car part	-15
on record US>CN car sentence	-14
on record US>CN chair	11
on record US>CN cheese	-15
on record US>CN chicken	-14
on record US>CN chicken part	-13
on record US>CN chip before	-20
on record US>CN coal	-10
on record US>CN coal part	-15
on record US>CN cognac	-21
on record US>CN component	-29
on record US>CN component part	-15
on record US>CN component sentence	-21
on record US>CN corn	-19
on record US>CN corn part	-12
on record US>CN cotton	-21
on record US>CN cotton part	-19
on record US>CN countermeasures	12
on record US>CN crane	15
on record US>CN crude	-27
on record US>CN crude part	-22
on record US>CN drone	-15
on record US>CN drone part	-12
on record US>CN emergency	20
on record US>CN equipment	-12
on record US>CN fentanyl	53
on record US>CN fruit	-18
on record US>CN fruit part	-12
on record US>CN furniture	-14
on record US>CN gas	-14
on record US>CN gas part	-17
on record US>CN glove	17
on record US>CN good crossed	11
on record US>CN lamp	12
on record US>CN laptop	15
on record US>CN lng	-16
on record US>CN machinery	17
on record US>CN magnet	23
on record US>CN magnet sentence	13
on record US>CN medicine	-22
on record US>CN medicine part	-22
on record US>CN oil part	-13
on record US>CN parcel	26
on record US>CN parcel before	12
on record US>CN parcel part	11
on record US>CN parcels	11
on record US>CN phone	16
on record US>CN pork	-29
on record US>CN pork sentence	-18
on record US>CN pump	22
on record US>CN pump part	13
on record US>CN reciprocal	27
on record US>CN retaliatory	-16
on record US>CN section 301	42
on record US>CN sorghum	-21
on record US>CN sorghum part	-12
on record US>CN soybean	-14
on record US>CN soybean part	-16
on record US>CN steel part	-23
on record US>CN steel sentence	15
on record US>CN suspension	-15
on record US>CN syringe	21
on record US>CN tariff commission	-14
on record US>CN telephone	17
on record US>CN toy	16
on record US>CN toy before	12
on record US>CN truck	-15
on record US>CN truck part	-18
on record US>CN vanity sentence	16
on record US>CN wafer	12
on record US>CN wheat part	-14
on record US>CR	14
on record US>DE 10% percent	13
on record US>DE 10% percent 2026 I	14
on record US>DE 15% percent	14
on record US>DE 25% percent 2025 I	-17
on record US>DE 50% percent 2025 I	-12
on record US>DE car sentence	-11
on record US>DE machine	23
on record US>DE machine part	12
on record US>DK 10% percent	16
on record US>DK 10% percent 2026 I	17
on record US>EC	-19
on record US>EC 10% percent	-19
on record US>EC 10% percent 2025 II	-22
on record US>EC 15% percent	17
on record US>EC 15% percent 2025 II	18
on record US>EE	-12
on record US>EG 10% percent	14
on record US>ES	-15
on record US>ET	-12
on record US>EU 0% percent 2026 I	-16
on record US>EU 10% percent 2025 II	-6
on record US>EU 10% percent 2026 II	19
on record US>EU 100% percent	-29
on record US>EU 100% percent 2025 II	-15
on record US>EU 100% percent 2026 II	-12
on record US>EU 110% percent	-13
on record US>EU 110% percent 2026 I	-12
on record US>EU 12.5% percent	-18
on record US>EU 12.5% percent 2026 II	-17
on record US>EU 15% percent	39
on record US>EU 15% percent 2025 II	39
on record US>EU 15% percent 2026 II	22
on record US>EU 150% percent	-16
on record US>EU 150% percent 2026 I	-11
on record US>EU 19% percent	-15
on record US>EU 20% percent	12
on record US>EU 20% percent 2025 I	36
on record US>EU 200% percent	33
on record US>EU 200% percent 2025 I	29
on record US>EU 24% points	-12
on record US>EU 25% percent	-8
on record US>EU 25% percent 2025 II	-16
on record US>EU 250% percent	-14
on record US>EU 250% percent 2025 II	-11
on record US>EU 27.5% percent	30
on record US>EU 27.5% percent 2025 II	28
on record US>EU 30% percent	23
on record US>EU 30% percent 2025 II	28
on record US>EU 50% percent	13
on record US>EU 50% percent 2025 II	11
on record US>EU 84% percent	-11
on record US>EU 84% percent 2025 I	-11
on record US>EU aluminium	22
on record US>EU aluminium part	22
on record US>EU aluminum	13
on record US>EU aluminum part	15
on record US>EU answered	-12
on record US>EU bourbon	-13
on record US>EU bourbon part	-13
on record US>EU cabinet	-13
on record US>EU car	11
on record US>EU car sentence	12
on record US>EU letter	11
on record US>EU machine sentence	11
on record US>EU metal sentence	-11
on record US>EU oil	-20
on record US>EU oil sentence	-16
on record US>EU steel part	19
on record US>EU surcharge	12
on record US>EU wine crossed	-12
on record US>FJ	-16
on record US>FR	-13
on record US>FR 200% percent	-12
on record US>FR 200% percent 2025 I	-17
on record US>FR 25% percent 2026 I	11
on record US>FR spirit	-13
on record US>GB 0% percent	19
on record US>GB 0% percent 2025 I	13
on record US>GB 0% percent 2025 II	15
on record US>GB 10% percent	26
on record US>GB 10% percent 2025 I	23
on record US>GB 10% percent 2025 II	19
on record US>GB 100% percent	-23
on record US>GB 100% percent 2025 II	-17
on record US>GB 15% percent	-17
on record US>GB 15% percent 2025 II	-16
on record US>GB 19% percent	-19
on record US>GB 19% percent 2025 I	-12
on record US>GB 20% percent	-18
on record US>GB 25% percent	12
on record US>GB 25% percent 2025 I	17
on record US>GB 27.5% percent	13
on record US>GB 27.5% percent 2025 I	25
on record US>GB 30% percent	-15
on record US>GB 30% percent 2025 II	-15
on record US>GB 50% percent	-22
on record US>GB 50% percent 2025 II	-24
on record US>GB 50% percent 2026 I	-11
on record US>GB aluminium	18
on record US>GB aluminium before	10
on record US>GB aluminum	11
on record US>GB aluminum sentence	11
on record US>GB beef	-13
on record US>GB beef part	-14
on record US>GB car	22
on record US>GB car part	20
on record US>GB engine	13
on record US>GB ethanol	-27
on record US>GB ethanol part	-15
on record US>GB ethanol sentence	-17
on record US>GB good	-13
on record US>GB good sentence	-12
on record US>GB steel	21
on record US>GB steel part	21
on record US>GB whisky	15
on record US>GE	-20
on record US>GH	-18
on record US>GL	-24
on record US>GL 25% percent	-14
on record US>GL 25% percent 2026 I	-14
on record US>GY	-15
on record US>GY rice	-12
on record US>HK 12.5% percent	19
on record US>HK 12.5% percent 2026 II	17
on record US>HK 20% percent	16
on record US>HK 20% percent 2025 II	18
on record US>HU	-19
on record US>ID 0% percent 2025 II	-18
on record US>ID 0% percent 2026 I	14
on record US>ID 19% percent	35
on record US>ID 19% percent 2025 II	25
on record US>ID 19% percent 2026 I	23
on record US>ID 20% percent	-11
on record US>ID 32% percent	21
on record US>ID 32% percent 2025 II	14
on record US>ID 5% percent	-15
on record US>IE butter sentence	13
on record US>IE whiskey part	-12
on record US>IN 0% percent	-13
on record US>IN 0% percent 2025 II	-15
on record US>IN 10% percent 2026 I	-10
on record US>IN 10% percent 2026 II	23
on record US>IN 100% percent	-19
on record US>IN 100% percent 2025 II	-13
on record US>IN 11% percent	-12
on record US>IN 15% percent 2026 I	-19
on record US>IN 150% percent	-14
on record US>IN 16% percent	17
on record US>IN 16% percent 2025 II	17
on record US>IN 18% percent	52
on record US>IN 18% percent 2026 I	48
on record US>IN 18% percent 2026 II	16
on record US>IN 19% percent	-13
on record US>IN 20% percent	-14
on record US>IN 20% percent 2026 I	-12
on record US>IN 25% percent	39
on record US>IN 25% percent 2025 I	-11
on record US>IN 25% percent 2025 II	31
on record US>IN 25% percent 2026 I	20
on record US>IN 25% percent 2026 II	14
on record US>IN 26% percent	18
on record US>IN 30% percent	-27
on record US>IN 30% percent 2025 II	-20
on record US>IN 35% percent	-13
on record US>IN 35% percent 2025 II	-13
on record US>IN 40% percent	-18
on record US>IN 40% percent 2025 II	-11
on record US>IN 50% percent	32
on record US>IN 50% percent 2025 II	28
on record US>IN 50% percent 2026 I	19
on record US>IN apple	-19
on record US>IN car	-23
on record US>IN car part	-13
on record US>IN car sentence	-13
on record US>IN crude	12
on record US>IN good	14
on record US>IN medicine	-17
on record US>IN oil	30
on record US>IN oil before	13
on record US>IN oil part	18
on record US>IN oil sentence	11
on record US>IN steel	-17
on record US>IN steel part	-15
on record US>IR	-21
on record US>IR 25% percent	-13
on record US>IR 25% percent 2026 I	-12
on record US>IS	-18
on record US>JP	13
on record US>JP 0% percent	-21
on record US>JP 0% percent 2025 II	-13
on record US>JP 10% percent 2025 I	11
on record US>JP 100% percent	-20
on record US>JP 100% percent 2025 II	-13
on record US>JP 12.5% percent	11
on record US>JP 12.5% percent 2026 II	14
on record US>JP 15% percent	30
on record US>JP 15% percent 2025 II	35
on record US>JP 19% percent	-11
on record US>JP 2.5% percent	18
on record US>JP 2.5% percent 2025 II	20
on record US>JP 20% percent	-20
on record US>JP 24% percent	27
on record US>JP 24% percent 2025 I	17
on record US>JP 24% percent 2025 II	17
on record US>JP 27.5% percent	21
on record US>JP 27.5% percent 2025 II	22
on record US>JP 35% percent	17
on record US>JP 35% percent 2025 II	18
on record US>JP 50% percent	9
on record US>JP 50% percent 2025 II	10
on record US>JP aluminium	12
on record US>JP car	23
on record US>JP car crossed	11
on record US>JP car part	9
on record US>JP car sentence	12
on record US>JP steel	16
on record US>JP steel part	10
on record US>KE 10% percent	14
on record US>KE 10% percent 2025 II	14
on record US>KH 10% percent 2026 II	12
on record US>KH 19% percent	19
on record US>KH 19% percent 2025 II	19
on record US>KH 20% percent	-13
on record US>KH 20% percent 2025 II	-13
on record US>KH 49% percent	20
on record US>KH 49% percent 2025 I	12
on record US>KR 0% percent 2025 II	17
on record US>KR 100% percent	-24
on record US>KR 100% percent 2025 II	-19
on record US>KR 12.5% percent	21
on record US>KR 12.5% percent 2025 II	12
on record US>KR 12.5% percent 2026 II	11
on record US>KR 15% percent	38
on record US>KR 15% percent 2025 II	39
on record US>KR 15% percent 2026 I	10
on record US>KR 2.5% percent	-12
on record US>KR 2.5% percent 2025 II	-11
on record US>KR 20% percent	-21
on record US>KR 20% percent 2025 II	-14
on record US>KR 24% points	-22
on record US>KR 24% points 2025 II	-14
on record US>KR 25% percent	22
on record US>KR 25% percent 2025 II	18
on record US>KR 25% percent 2026 I	12
on record US>KR 30% percent	-13
on record US>KR 30% percent 2025 II	-11
on record US>KR 50% percent	15
on record US>KR 50% percent 2025 II	16
on record US>KR 8% percent	-13
on record US>KR car	26
on record US>KR car before	11
on record US>KR car crossed	20
on record US>KR car part	8
on record US>KR fentanyl	-12
on record US>KR furniture	-16
on record US>KR lumber	15
on record US>KR medicine	16
on record US>KR medicine part	14
on record US>KR oil	-13
on record US>KR steel	14
on record US>KR steel part	10
on record US>KZ	-10
on record US>LA 40% percent	13
on record US>LI	12
on record US>LI 15% percent	18
on record US>LI 15% percent 2025 II	21
on record US>LS	19
on record US>LS 15% percent	17
on record US>LS 15% percent 2025 II	19
on record US>LS 50% percent	16
on record US>LV	-13
on record US>MG	-10
on record US>MX 0% percent 2025 II	11
on record US>MX 10% percent 2025 II	-17
on record US>MX 17% percent	12
on record US>MX 17% percent 2025 II	12
on record US>MX 25% percent	20
on record US>MX 25% percent 2025 II	21
on record US>MX 30% percent	17
on record US>MX 30% percent 2025 II	30
on record US>MX 35% percent	-16
on record US>MX 35% percent 2025 II	-14
on record US>MX 5% percent	13
on record US>MX 50% percent	15
on record US>MX 50% percent 2025 II	14
on record US>MX copper	15
on record US>MX copper part	12
on record US>MX metal	-16
on record US>MX metal sentence	-13
on record US>MX steel	16
on record US>MX steel sentence	15
on record US>MX tomato	22
on record US>MX tomato before	12
on record US>MY 10% percent 2026 II	11
on record US>MY 100% percent	-21
on record US>MY 100% percent 2025 II	-20
on record US>MY 19% percent	21
on record US>MY 19% percent 2025 II	23
on record US>MY 20% percent	-12
on record US>MY 20% percent 2025 II	-12
on record US>NG	-18
on record US>NO 15% percent	13
on record US>NO 25% percent 2026 I	11
on record US>NP	-23
on record US>NP 30% percent	-12
on record US>NP carpet	-13
on record US>NZ	-28
on record US>NZ 0% percent	-16
on record US>NZ 15% percent	17
on record US>NZ 25% percent	-14
on record US>NZ 50% percent	-14
on record US>NZ kiwifruit	-16
on record US>NZ wine	-23
on record US>NZ wine part	-11
on record US>PE	-24
on record US>PH	10
on record US>PH 0% percent	-20
on record US>PH 0% percent 2025 II	-20
on record US>PH 12.5% percent	13
on record US>PH 12.5% percent 2026 II	15
on record US>PH 17% percent	12
on record US>PH 17% percent 2025 II	12
on record US>PH 19% percent	30
on record US>PH 19% percent 2025 II	19
on record US>PH 19% percent 2026 I	14
on record US>PH 20% percent 2025 II	13
on record US>PH 25% percent	-12
on record US>PK 19% percent	29
on record US>PK 19% percent 2025 II	21
on record US>PK 19% percent 2026 I	13
on record US>PL	-25
on record US>PT	-25
on record US>RU	-36
on record US>RU 25% percent	-14
on record US>RU oil	-24
on record US>RU oil sentence	-14
on record US>SE	-36
on record US>SG 10% percent	13
on record US>SN	-12
on record US>SY 41% percent	16
on record US>SY 41% percent 2025 II	16
on record US>TH 12.5% percent	13
on record US>TH 19% percent	21
on record US>TH 19% percent 2025 II	23
on record US>TH 20% percent	-17
on record US>TH 36% percent	19
on record US>TH 36% percent 2025 II	19
on record US>TR	-22
on record US>TW	16
on record US>TW 100% percent 2025 II	-11
on record US>TW 100% percent 2026 I	12
on record US>TW 15% percent	12
on record US>TW 15% percent 2026 I	21
on record US>TW 20% percent	40
on record US>TW 20% percent 2025 II	27
on record US>TW 20% percent 2026 I	22
on record US>TW 25% percent	-26
on record US>TW 25% percent 2026 I	-20
on record US>TW 32% percent	19
on record US>TW car	-20
on record US>TW car sentence	-19
on record US>TW tool	13
on record US>UA	-15
on record US>UY	-16
on record US>VN	15
on record US>VN 0% percent	-15
on record US>VN 0% percent 2025 II	-10
on record US>VN 15% percent	-17
on record US>VN 18% percent	-11
on record US>VN 19% percent	-34
on record US>VN 19% percent 2025 II	-27
on record US>VN 20% percent	32
on record US>VN 20% percent 2025 II	25
on record US>VN 20% percent 2026 I	19
on record US>VN 40% percent	26
on record US>VN 40% percent 2025 II	23
on record US>VN 46% percent	43
on record US>VN 46% percent 2025 I	34
on record US>VN 46% percent 2025 II	18
on record US>VN furniture	11
on record US>ZA	14
on record US>ZA 30% percent	22
on record US>ZA 30% percent 2025 II	14
on record US>ZM	-12
on record US>all	39
on record US>all 0% percent	-26
on record US>all 0% percent 2025 I	-19
on record US>all 0% percent 2025 II	-24
on record US>all 10% percent	19
on record US>all 10% percent 2019 I	-12
on record US>all 10% percent 2025 I	18
on record US>all 10% percent 2026 I	16
on record US>all 100% percent	35
on record US>all 100% percent 2025 II	20
on record US>all 100% percent 2026 II	22
on record US>all 12% percent	-14
on record US>all 125% percent	-32
on record US>all 125% percent 2025 I	-21
on record US>all 13% percent	-16
on record US>all 145% percent	-18
on record US>all 15% percent	14
on record US>all 15% percent 2020 I	-14
on record US>all 15% percent 2025 I	-13
on record US>all 15% percent 2025 II	-31
on record US>all 15% percent 2026 I	37
on record US>all 150% percent	22
on record US>all 150% percent 2025 II	23
on record US>all 18% percent	-12
on record US>all 19% percent	-18
on record US>all 20% percent 2026 I	-15
on record US>all 200% percent	22
on record US>all 200% percent 2025 II	21
on record US>all 24% percent	-13
on record US>all 24% points	-53
on record US>all 24% points 2025 I	-14
on record US>all 24% points 2025 II	-29
on record US>all 24% points 2026 I	-11
on record US>all 25% percent	31
on record US>all 25% percent 2019 I	-15
on record US>all 25% percent 2025 I	16
on record US>all 25% percent 2026 I	26
on record US>all 25% percent 2026 II	31
on record US>all 250% percent	39
on record US>all 250% percent 2025 II	35
on record US>all 27.5% percent	-11
on record US>all 27.5% percent 2025 II	-20
on record US>all 3% percent	-25
on record US>all 3% percent 2025 II	-11
on record US>all 30% percent	37
on record US>all 30% percent 2025 I	-16
on record US>all 30% percent 2025 II	31
on record US>all 30% percent 2026 I	18
on record US>all 34% percent	-26
on record US>all 35% percent	-22
on record US>all 39% percent	-12
on record US>all 40% percent	14
on record US>all 40% percent 2025 II	27
on record US>all 5% percent	-12
on record US>all 50% percent	22
on record US>all 50% percent 2025 I	14
on record US>all 50% percent 2025 II	9
on record US>all 50% percent 2026 I	17
on record US>all 55% percent	-15
on record US>all 7.5% percent	-21
on record US>all aluminium part	-23
on record US>all aluminum part	-9
on record US>all aluminum sentence	20
on record US>all bean	-14
on record US>all beef sentence	-13
on record US>all bourbon	-14
on record US>all buse	12
on record US>all buse part	12
on record US>all butter	-16
on record US>all cabinet	48
on record US>all cabinet before	23
on record US>all cabinet part	25
on record US>all cabinet sentence	15
on record US>all car crossed	-17
on record US>all car part	-12
on record US>all car sentence	8
on record US>all cheese	-13
on record US>all chip	19
on record US>all chip before	19
on record US>all component	33
on record US>all component part	17
on record US>all component sentence	24
on record US>all copper	25
on record US>all copper sentence	15
on record US>all cotton	-10
on record US>all drone	21
on record US>all drone part	15
on record US>all drug	15
on record US>all drug part	17
on record US>all fentanyl	-31
on record US>all furniture	39
on record US>all furniture part	21
on record US>all furniture sentence	23
on record US>all gas	-15
on record US>all juice	-15
on record US>all juice sentence	-12
on record US>all lumber	11
on record US>all lumber sentence	15
on record US>all magnet	-15
on record US>all medicine	22
on record US>all medicine before	24
on record US>all medicine part	14
on record US>all metal	23
on record US>all metal part	16
on record US>all metal sentence	16
on record US>all oil	-12
on record US>all oil part	-16
on record US>all parcel	-11
on record US>all pharmaceutical	15
on record US>all pipe	12
on record US>all pipe part	12
on record US>all polysilicon	25
on record US>all polysilicon part	10
on record US>all polysilicon sentence	14
on record US>all reciprocal	12
on record US>all section 301	-9
on record US>all semiconductor	18
on record US>all semiconductor before	18
on record US>all semiconductor part	16
on record US>all semiconductor sentence	-11
on record US>all soybean	-20
on record US>all timber	12
on record US>all truck	21
on record US>all truck part	16
on record US>all vanity	35
on record US>all vanity sentence	22
on record US>all vehicle	-13
on record US>all vehicle part	-12
on record US>all whiskey	-16
on record US>all wine	-13
on record UY>CH	13
on record UY>CL	-14
on record UY>TR	-17
on record UY>all	-12
on record UZ>TM	-16
on record VN>AR	13
on record VN>BR	11
on record VN>CL	21
on record VN>CN	-52
on record VN>CN 10% percent	-18
on record VN>CN 10% percent 2026 I	-10
on record VN>CN 20% percent	-16
on record VN>EU	-20
on record VN>IN	-24
on record VN>JP	-14
on record VN>NO salmon	14
on record VN>PH	-16
on record VN>PK	16
on record VN>TH	-26
on record VN>US 0% percent	20
on record VN>US 0% percent 2025 II	16
on record VN>US 10% percent	-13
on record VN>all	-18
on record ZA>BR	12
on record ZA>EG	-12
on record ZA>TR	-15
on record ZM>EU	-13
on record ZM>ZA	-11
on record ZM>ZW	13
on record ZW>MZ	15
on record ZW>ZM	-13
on:US	-22
on:absent, 1 here	-13
on:absent, 2 here	-22
on:by 0	7
on:by no	-15
on:cue=on3	19
on:f by1	9
on:focus owner	18
on:focus subject	13
on:goods before also	-15
on:goods before not	-16
on:goods before own	19
on:goods crossed not	-17
on:goods crossed own	17
on:goods crossed sure	16
on:goods met on before	-10
on:goods part also	-11
on:goods part not	-19
on:head by0.5	18
on:head by1	9
on:head first	13
on:head last	23
on:head on1	19
on:head on3	13
on:last by absent and so named	-8
on:last by absent from	12
on:last by absent to	15
on:last by by0.5 and	10
on:last by by1 far named	8
on:last by by1 from named	-11
on:last by by1 paragraph named	-13
on:last by by2 comma	10
on:last by by2 from	-12
on:last by by2 next sentence	7
on:last by by2 next sentence named	-13
on:last by by2 paragraph named	-13
on:last by by3 and so	-15
on:last by by3 and so named	12
on:last by by3 on named	-12
on:last by from	20
on:last by none comma	13
on:last by none far	13
on:last by none on	10
on:last by none to	16
on:last by none while	-9
on:last by on	11
on:last by on1 far named	-13
on:last by on2 and so named	12
on:last by on2 comma named	12
on:last by on2 far	-22
on:last by on2 on	10
on:last by on2 to	-12
on:last by on3 far named	-10
on:last by on3 from named	-14
on:last by on3 to	-20
on:last by on3 while named	10
on:last by to	16
on:last by while named	15
on:last none	22
on:last none absent and	-9
on:last none absent and so named	-38
on:last none absent comma named	-33
on:last none absent far	13
on:last none absent far named	-6
on:last none absent from named	-26
on:last none absent next sentence named	-26
on:last none absent on	10
on:last none absent on named	-19
on:last none absent paragraph named	-27
on:last none absent while	16
on:last none absent while named	-31
on:last none by1 and so	12
on:last none by1 far	-12
on:last none by1 far named	12
on:last none by1 paragraph named	17
on:last none by2 comma	13
on:last none by2 far	-13
on:last none by2 paragraph	-15
on:last none next sentence named	12
on:last none none comma named	25
on:last none on	11
on:last none on2 and	15
on:last none on2 and so named	17
on:last none on2 comma named	14
on:last none on2 far	-11
on:last none on2 from	13
on:last none on2 next sentence named	16
on:last none on2 while named	20
on:last none on3 and	19
on:last none on3 and so	24
on:last none on3 next sentence named	14
on:last none while	16
on:last on	-9
on:last on absent and so named	26
on:last on absent comma named	18
on:last on absent from	-18
on:last on absent on named	19
on:last on absent paragraph	-10
on:last on absent to	-20
on:last on absent while named	24
on:last on by1 comma named	15
on:last on by1 far named	-9
on:last on by1 on	14
on:last on by1 paragraph	-12
on:last on by2 from	-12
on:last on by2 on	-11
on:last on by3 next sentence	14
on:last on from	-16
on:last on none far	-15
on:last on none to	-13
on:last on on	-9
on:last on on1 and so named	13
on:last on on2 on	-10
on:last on on2 while named	16
on:last on on3 and so named	-13
on:last on on3 comma	7
on:last on on3 far	10
on:last on on3 paragraph named	13
on:last on paragraph	-11
on:last on to	-16
on:name , :	21
on:name , is	-17
on:name , own word	-16
on:name , verb ask	10
on:name : ,	13
on:name : level	-14
on:name : word	-18
on:name and had	-11
on:name and own agent	-13
on:name and own duty	14
on:name and own on	7
on:name and verb renew	15
on:name and will	13
on:name and with	-16
on:name begin ,	12
on:name begin agent	-14
on:name begin level	-19
on:name begin number	13
on:name begin on	-20
on:name begin own number	13
on:name begin verb bear	-11
on:name begin was	16
on:name for duty	17
on:name for level	14
on:name for number	23
on:name from verb stay	-12
on:name from word	14
on:name goods number	-19
on:name in :	-12
on:name in are	11
on:name in goods	-26
on:name in word	-21
on:name of goods	13
on:name of verb bear	15
on:name on ,	-18
on:name on goods	12
on:name on number	12
on:name that level	-13
on:name that verb ask	15
on:name that verb impose	-16
on:name to :	-14
on:name to by	15
on:name to word	-21
on:name verb bear ,	-12
on:name verb bear at	-12
on:name verb bear duty	-16
on:name verb bear number	-16
on:name verb impose duty	14
on:name verb impose for	-18
on:name verb impose to	-10
on:name verb return verb impose	-14
on:name what has	15
on:name what verb sell	15
on:name with goods	-13
on:name word has	-15
on:name word own .	16
on:name word own word	-11
on:name word verb ask	14
on:name word verb sell	15
on:name word word	-13
on:name — own agent	-16
on:named 0	9
on:named 2	-19
on:named 3	-21
on:named no	-38
on:nearest after none sentence 1	-13
on:nearest after on3 part 0	11
on:nearest after on3 sentence 0	-13
on:nearest before by0.5 sentence 0	-16
on:nearest before by3 part 1	-26
on:nearest before on3 part 1	18
on:nearest before on3 sentence 0	16
on:nearest before on3 sentence 1	18
on:not own abroad	-12
on:not own there	6
on:not own we	12
on:not top by absent	-13
on:not top on	5
on:other voice	-11
on:own abroad	-14
on:own our	17
on:own them	-12
on:pa0	5
on:pa0 name	17
on:pa0 name and with	-11
on:pa0 name and word	15
on:pa0 name for and	8
on:pa0 name from number	-13
on:pa0 name in ,	-18
on:pa0 name in .	-12
on:pa0 name into .	-12
on:pa0 name of duty	-14
on:pa0 name word ,	13
on:pa0 next=\$	-11
on:pa0 next=and	8
on:pa0 next=own ,	13
on:pa0 next=own .	13
on:pa0 next=own duty	14
on:pa0 next=own number	-11
on:pa0 next=own on	13
on:pa0 next=to	15
on:pa0 next=verb stay	15
on:pa0 next=verb up	13
on:pa0 prep=at	-29
on:pa0 prep=for	9
on:pa0 prep=from	20
on:pa0 prep=in	-19
on:pa0 prep=like	-14
on:pa0 prep=number	-14
on:pa0 prep=on	10
on:pa0 pronoun it	-28
on:pa0 pronoun it on ,	-16
on:pa0 pronoun theirs	-12
on:pa0 pronoun them	-24
on:pa0 pronoun them on ,	-13
on:pa0 pronoun they	-15
on:pa0 pronoun we	17
on:pa0 quality	24
on:pa0 quality and goods	-18
on:pa0 quality at gate	-14
on:pa0 quality of goods	16
on:pa0 quality on ,	19
on:pa0 quality on .	24
on:pa0 quality on goods	14
on:pa0 seat in ,	-14
on:pa1 next=,	-16
on:pa1 quality on goods	-14
on:pb0	10
on:pb0 cue=none	12
on:pb0 name	19
on:pb0 name , at	13
on:pb0 name , had	13
on:pb0 name , is	-23
on:pb0 name and is	12
on:pb0 name begin level	-15
on:pb0 name begin verb bear	-13
on:pb0 name for level	11
on:pb0 name for number	17
on:pb0 name from and	-18
on:pb0 name from number	14
on:pb0 name from verb bear	12
on:pb0 name goods number	-12
on:pb0 name in goods	-14
on:pb0 name into at	-12
on:pb0 name of and	-15
on:pb0 name that had	12
on:pb0 name that will	-12
on:pb0 name that would	-14
on:pb0 name to by	15
on:pb0 name verb impose duty	17
on:pb0 name verb impose for	-13
on:pb0 name verb impose number	14
on:pb0 name word own number	13
on:pb0 name word verb ask	9
on:pb0 next=and	-13
on:pb0 next=has	-10
on:pb0 next=own at	14
on:pb0 next=own level	9
on:pb0 next=own number	11
on:pb0 next=verb ask	10
on:pb0 next=verb end	-11
on:pb0 next=verb sell	15
on:pb0 next=verb stay	-11
on:pb0 person " verb impose	13
on:pb0 person : word	-15
on:pb0 prep="	10
on:pb0 prep=at	-21
on:pb0 prep=but	-20
on:pb0 prep=from	16
on:pb0 prep=in	-15
on:pb0 prep=into	-28
on:pb0 prep=on	15
on:pb0 prep=to	-18
on:pb0 prep=verb bear	-20
on:pb0 prep=while	18
on:pb0 prep=with	-12
on:pb0 pronoun he	-12
on:pb0 pronoun i	-18
on:pb0 pronoun it	-11
on:pb0 pronoun its begin level	14
on:pb0 pronoun its verb impose goods	-12
on:pb0 pronoun its which goods	12
on:pb0 pronoun president	-18
on:pb0 pronoun their on goods	-18
on:pb0 pronoun their verb impose goods	-13
on:pb0 pronoun they	-13
on:pb0 pronoun trump	-20
on:pb0 pronoun us	-17
on:pb0 pronoun we begin number	-15
on:pb0 pronoun whose , goods	14
on:pb0 quality	16
on:pb0 quality ; number	11
on:pb0 quality from goods	-19
on:pb0 quality number goods	13
on:pb0 quality on goods	12
on:pb0 quality verb impose duty	-20
on:pb0 quality while verb bear	12
on:pb0 quality word duty	-13
on:pb0 quality word goods	18
on:pb0 seat	-9
on:pb1 cue=on3	11
on:pb1 name for number	15
on:pb1 next=and	12
on:pb1 next=goods	11
on:pb1 next=own duty	-7
on:pb1 next=will	-20
on:pb1 person	-18
on:pb1 port	13
on:pb1 prep=and	-13
on:pb1 prep=for	22
on:pb1 prep=from	18
on:pb1 prep=on	22
on:pb1 prep=that	15
on:pb1 prep=to	-14
on:pb1 prep=verb impose	-13
on:pb1 pronoun his	-12
on:pb1 pronoun its verb impose goods	-13
on:pb1 pronoun our word goods	-13
on:pb1 quality	19
on:pb1 quality and goods	14
on:pb1 quality on goods	16
on:pb1 seat	-11
on:pb2 cue=by2	-17
on:person , ,	-13
on:person , verb impose	-13
on:person : verb ask	11
on:person : word	-15
on:person begin in	13
on:person that and	14
on:person word had	14
on:port at ;	-19
on:port at and	-11
on:port from ,	16
on:port from .	24
on:port from :	14
on:port from number	14
on:port in :	-18
on:port in with	-12
on:port of goods	16
on:port word .	-11
on:pronoun he , verb say	-9
on:pronoun he verb say would	-14
on:pronoun he word had	15
on:pronoun he word verb impose	-14
on:pronoun his that gate	19
on:pronoun his verb impose duty	-12
on:pronoun it , own number	11
on:pronoun it begin has	-11
on:pronoun it begin level	-20
on:pronoun it begin verb impose	11
on:pronoun it on ,	-16
on:pronoun it that will	14
on:pronoun it word ,	-10
on:pronoun it word goods	-12
on:pronoun it word has	-16
on:pronoun it word will	-12
on:pronoun its begin duty	-12
on:pronoun its of -	-11
on:pronoun its of goods	-15
on:pronoun its verb impose -	-13
on:pronoun its verb impose goods	-22
on:pronoun its verb sell goods	13
on:pronoun its which goods	12
on:pronoun its word duty	15
on:pronoun its word gate	-12
on:pronoun officials , verb say	19
on:pronoun our for goods	-22
on:pronoun our on gate	12
on:pronoun our word goods	-13
on:pronoun ours begin on	-18
on:pronoun their on goods	-11
on:pronoun them on ,	-14
on:pronoun them on word	-15
on:pronoun they ; number	-16
on:pronoun they begin number	-10
on:pronoun they what verb bear	-18
on:pronoun they what verb impose	-15
on:pronoun they where number	-16
on:pronoun trade , verb say	-12
on:pronoun trade begin verb impose	11
on:pronoun trump begin duty	-18
on:pronoun us verb impose number	-15
on:pronoun we begin number	-15
on:pronoun we begin verb impose	13
on:pronoun which , has	13
on:pronoun which , verb sell	12
on:pronoun whose , goods	15
on:q1 by0.5 other	-14
on:q1 by0.5 other here	11
on:q1 by1	16
on:q1 by1 other	12
on:q1 first	5
on:q1 named	24
on:q1 on1	29
on:q1 on2	12
on:q1 on2 here	-11
on:q1 on2 other here	-9
on:q1 on3	19
on:q1 on3 other	10
on:q2 by1	12
on:q2 first	12
on:q2 named	14
on:q2 on1	17
on:q2 on2 here	-12
on:q2 on3	12
on:q2 on3 other	16
on:quality , duty	-14
on:quality , word	-13
on:quality and number	-15
on:quality at gate	-26
on:quality begin taker	-18
on:quality begin verb bear	19
on:quality of goods	14
on:quality of sender	-14
on:quality on .	16
on:quality on ;	13
on:quality on and	11
on:quality on goods	14
on:quality on number	13
on:quality on word	9
on:quality that goods	16
on:quality to goods	17
on:quality verb impose word	13
on:quality while verb bear	11
on:quality word agent	-14
on:quality word verb bear	11
on:quality — goods	13
on:sa0 name , and	21
on:sa0 name ; verb impose	14
on:sa0 name and ,	12
on:sa0 name for .	11
on:sa0 name from verb bear	-12
on:sa0 name from word	12
on:sa0 name if word	14
on:sa0 name in .	-9
on:sa0 name in at	15
on:sa0 name that verb impose	-16
on:sa0 name to .	-15
on:sa0 name word own .	13
on:sa0 name word verb sell	12
on:sa0 next=(	-15
on:sa0 next=end	-21
on:sa0 next=number	-15
on:sa0 next=own agent	-10
on:sa0 next=own level	18
on:sa0 next=own on	11
on:sa0 next=verb bear	-16
on:sa0 next=verb deny	12
on:sa0 next=with	14
on:sa0 person , ,	-12
on:sa0 prep=,	-8
on:sa0 prep=-	-11
on:sa0 prep=:	19
on:sa0 prep=if	14
on:sa0 prep=than	-15
on:sa0 prep=to	-17
on:sa0 prep=verb impose	-10
on:sa0 prep=verb say	-10
on:sa0 prep=while	-12
on:sa0 pronoun he , verb say	-9
on:sa0 pronoun it ; number	13
on:sa0 pronoun minister	-11
on:sa0 pronoun their	-16
on:sa0 pronoun us	-19
on:sa0 pronoun which , number	-14
on:sa0 quality ; goods	-16
on:sa0 quality and goods	-14
on:sa0 quality on goods	11
on:sa0 quality that goods	16
on:sa0 quality verb impose goods	-14
on:sa0 quality which goods	19
on:sa0 seat and has	15
on:sa1 cue=on2	-11
on:sa1 cue=on3	-18
on:sa1 name for ,	-13
on:sa1 prep=for	-10
on:sa1 prep=in	26
on:sa1 quality and goods	-16
on:sa2 cue=on3	-17
on:sa2 name	-16
on:sa2 name in .	12
on:sa2 next=,	-14
on:sa2 prep=in	14
on:sa2 quality	-15
on:sb0 name	15
on:sb0 name , :	13
on:sb0 name , own word	-12
on:sb0 name begin agent	-14
on:sb0 name begin on	-13
on:sb0 name begin verb impose	10
on:sb0 name but ,	11
on:sb0 name into :	-15
on:sb0 name on goods	17
on:sb0 name to :	-13
on:sb0 name with in	12
on:sb0 name with word	11
on:sb0 name word word	-13
on:sb0 next=(	13
on:sb0 next=number	11
on:sb0 next=own level	-12
on:sb0 next=taker	-16
on:sb0 next=verb threaten	-11
on:sb0 next=would	-13
on:sb0 port	-8
on:sb0 port from ,	14
on:sb0 port in :	-12
on:sb0 port in word	-15
on:sb0 prep=;	23
on:sb0 prep=against	10
on:sb0 prep=at	-16
on:sb0 prep=goods	12
on:sb0 prep=in	-18
on:sb0 prep=into	-31
on:sb0 prep=then	-15
on:sb0 prep=verb bear	-15
on:sb0 prep=verb return	-11
on:sb0 prep=when	-17
on:sb0 pronoun he	-12
on:sb0 pronoun he , verb impose	-15
on:sb0 pronoun it word verb impose	15
on:sb0 pronoun li	12
on:sb0 pronoun ministers	-12
on:sb0 pronoun our	-13
on:sb0 pronoun our of goods	-12
on:sb0 pronoun our on goods	-10
on:sb0 pronoun president	-18
on:sb0 pronoun trump	-20
on:sb0 pronoun trump begin duty	-18
on:sb0 pronoun which , has	12
on:sb0 pronoun which , verb sell	12
on:sb0 quality at gate	-11
on:sb0 quality of sender	-12
on:sb0 quality word ,	-14
on:sb0 seat , verb say	-11
on:sb0 seat with word	13
on:sb1 cue=on2	15
on:sb1 cue=on3	14
on:sb1 name , :	12
on:sb1 name begin own agent	16
on:sb1 name begin would	-14
on:sb1 name in :	-12
on:sb1 next=at	-11
on:sb1 next=duty	-14
on:sb1 next=goods	16
on:sb1 next=own ,	-14
on:sb1 next=own agent	21
on:sb1 next=verb ask	14
on:sb1 next=verb bear	17
on:sb1 next=verb propose	12
on:sb1 next=verb stay	-14
on:sb1 next=with	-17
on:sb1 next=would	-14
on:sb1 next=—	14
on:sb1 prep=;	12
on:sb1 prep=from	20
on:sb1 prep=if	13
on:sb1 prep=into	-11
on:sb1 prep=of	12
on:sb1 prep=to	-8
on:sb1 prep=verb bear	-12
on:sb1 prep=what	10
on:sb1 pronoun it	-13
on:sb1 pronoun their	-15
on:sb1 pronoun they begin word	-12
on:sb1 quality	17
on:sb1 seat begin verb impose	-15
on:sb1 seat in ,	13
on:sb2 cue=by3	13
on:sb2 cue=on2	14
on:sb2 name begin own duty	-13
on:sb2 name in number	-11
on:sb2 name word duty	11
on:sb2 next=agent	-13
on:sb2 next=duty	17
on:sb2 next=sender	15
on:sb2 prep=,	18
on:sb2 prep=by	12
on:sb2 prep=of	20
on:sb2 prep=word	12
on:sb2 quality	8
on:sb2 quality begin goods	9
on:sb2 quality on goods	-18
on:sb2 quality word duty	12
on:sb2 seat	12
on:seat , verb say	-13
on:seat ; verb impose	17
on:seat and ,	-12
on:seat and has	14
on:seat and verb impose	16
on:seat begin own level	-12
on:seat begin verb say	14
on:seat in .	12
on:seat that verb impose	-18
on:seat verb impose for	-12
on:seat with goods	-13
on:seat with word	10
on:title by0.5	14
on:title named	14
on:title on3	22
on:under other heading of several	-45
on:under own heading	14
on:under own heading of several	11
on:unnamed US 0	-34
on:unnamed US 0 of 1	-22
on:unnamed US 0 of 2	-46
on:unnamed US 1 of 1	-22
on:unnamed US 1 of 3	-12
on:unnamed US 3	-26
on:voice	18
on:writer them	-13
rule:other	-6
rule:same both named	-4
rule:same in turn	25
rule:same sides of the text	-9
rule:turned each side each	7
sector here absent	-16
sector here all	-11
sector here all US	35
sector here by2	-16
sector here by2 US	-16
sector here named	-16
sector here on2	-13
sector here on2 US	19
sector here on3 US	13
sector no absent US	-12
sector no all	-103
sector no by0.5	10
sector no on1 US	22
sector no on3 US	3
sector sentence absent	-16
sector sentence absent US	-9
sector sentence all	-20
sector sentence all US	24
sector sentence by3 US	-21
sector sentence named US	12
sector sentence on2	-10
sector sentence on2 US	13
text 2	14
text even 0	-13
text even 1	11
text under 0	10
tops 1 1	-10
tops 2 2	-11
tops 3 1	12
worked other	-15
worked same	12`;
