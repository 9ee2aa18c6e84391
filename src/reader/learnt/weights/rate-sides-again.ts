// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES_AGAIN = `yes
<always>	0
again 0	-75
again 0 of likely	-38
again 0 of open	-28
again 0 of sure	-40
again 10	-10
again 3	-36
again 3 of open	-26
again 3 of sure	-39
again 40	15
again 40 of open	15
again 55	17
again 55 of open	17
again 75	19
again 75 of likely	19
again 90	26
again 90 of likely	20
again 90 of sure	12
again 98	35
again 98 of sure	35
again after other and	-22
again after other and 0	-14
again after other and 3	-13
again after other and likely	-19
again after other and sure	-19
again after other far	-22
again after other far 0	-22
again after other far 10	-13
again after other far 55	16
again after other far 98	-11
again after other far sure	-26
again after other on	-27
again after other on 0	-33
again after other on 3	-13
again after other on likely	-16
again after other on sure	-26
again after other paragraph 0	-10
again after other row	-18
again after other sentence	-29
again after other sentence 0	-12
again after other sentence 25	-11
again after other sentence 3	-12
again after other sentence open	-38
again after other sentence sure	-48
again after reverse and 10	-22
again after reverse and 3	-12
again after reverse and 40	35
again after reverse and 75	-13
again after reverse and 90	38
again after reverse and 98	13
again after reverse and sure	16
again after reverse far	11
again after reverse far 0	15
again after reverse far 25	-17
again after reverse far sure	18
again after reverse from 3	18
again after reverse from 40	-13
again after reverse on 3	-15
again after reverse on 55	19
again after reverse on 90	43
again after reverse on 98	25
again after reverse on likely	-12
again after reverse on open	18
again after reverse paragraph 10	-30
again after reverse paragraph 25	16
again after reverse paragraph 98	-15
again after reverse paragraph open	-30
again after reverse paragraph sure	14
again after reverse row	14
again after reverse row 40	14
again after reverse row 90	20
again after reverse row 98	21
again after reverse row sure	12
again after reverse sentence	11
again after reverse sentence 10	-11
again after reverse sentence 40	-14
again after reverse sentence 75	25
again after reverse sentence 90	15
again after reverse sentence 98	31
again after reverse sentence likely	14
again after reverse to	-12
again after reverse to 25	-12
again after reverse to 40	-28
again after reverse to likely	-23
again after reverse while 25	11
again after reverse while 40	-11
again after reverse while 75	20
again after reverse while 98	15
again after reverse while sure	13
again after same and 0	-23
again after same and 10	-13
again after same and 3	-23
again after same and 55	16
again after same and 75	24
again after same and 98	14
again after same by and 0	-32
again after same by and 10	11
again after same by and 25	-12
again after same by and 40	10
again after same by and 55	10
again after same by and 75	22
again after same by and 90	15
again after same by and open	10
again after same by far 0	-29
again after same by far 55	16
again after same by far 98	18
again after same by far likely	10
again after same by from	-19
again after same by from 0	-26
again after same by from 3	-14
again after same by from sure	-31
again after same by on 0	-31
again after same by on 25	31
again after same by on 55	-11
again after same by on 75	27
again after same by on 98	16
again after same by on likely	11
again after same by on sure	-16
again after same by paragraph	16
again after same by paragraph 10	23
again after same by paragraph 3	14
again after same by paragraph 55	14
again after same by paragraph 90	15
again after same by paragraph sure	12
again after same by row 0	-15
again after same by row 25	12
again after same by sentence 40	-25
again after same by sentence 55	-10
again after same by to 0	13
again after same by to 3	-17
again after same by to likely	10
again after same by to open	-12
again after same by while 0	-29
again after same by while 10	14
again after same by while open	11
again after same far 75	10
again after same far 90	-13
again after same from 25	17
again after same from likely	-15
again after same from sure	12
again after same on	10
again after same on 0	-19
again after same on 10	15
again after same on 3	-27
again after same on 75	10
again after same on and 0	-19
again after same on and sure	-17
again after same on far	-14
again after same on far 0	-10
again after same on far 3	-25
again after same on far 55	-13
again after same on far 90	25
again after same on far sure	-21
again after same on from	12
again after same on from 0	11
again after same on from likely	14
again after same on on 25	-12
again after same on on 3	-14
again after same on on likely	15
again after same on on open	-23
again after same on open	-12
again after same on paragraph open	10
again after same on paragraph sure	-18
again after same on row 0	-11
again after same on row likely	-37
again after same on sentence 0	14
again after same on sentence 3	-24
again after same on sentence open	14
again after same on sure	18
again after same on to 3	-13
again after same on while	-11
again after same paragraph 0	-16
again after same paragraph 25	12
again after same paragraph 75	11
again after same paragraph 98	-11
again after same paragraph open	15
again after same paragraph sure	-15
again after same row 10	-12
again after same row likely	-11
again after same sentence	11
again after same sentence 0	-17
again after same sentence 25	-11
again after same sentence 3	-18
again after same sentence 40	14
again after same sentence 75	20
again after same sentence 98	12
again after same sentence sure	20
again after same to 40	20
again after same to likely	11
again after same while 0	-12
again after same while 98	19
again after same while open	-12
again after turned and	-20
again after turned and 0	-14
again after turned and 3	-17
again after turned and likely	-11
again after turned and sure	-19
again after turned far 10	10
again after turned far likely	-12
again after turned from	-25
again after turned from 0	-13
again after turned from 10	-10
again after turned from 3	-13
again after turned from likely	-15
again after turned from open	-14
again after turned on	-25
again after turned on 0	-22
again after turned on 3	-17
again after turned on likely	-21
again after turned on sure	-13
again after turned paragraph	-11
again after turned paragraph 3	-20
again after turned paragraph likely	-13
again after turned row 10	-18
again after turned row likely	11
again after turned row open	-13
again after turned row sure	-11
again after turned sentence	-16
again after turned sentence 0	-13
again after turned sentence 25	-10
again after turned sentence 3	14
again after turned sentence 75	-12
again after turned sentence sure	-24
again after turned while 0	-21
again after turned while sure	-33
again before other far 0	-11
again before other far 10	21
again before other far 3	-17
again before other far 55	-13
again before other far 75	10
again before other far likely	-10
again before other on	-19
again before other on 0	-14
again before other on open	-12
again before other sentence	12
again before other sentence 3	-21
again before other sentence likely	12
again before reverse and 0	25
again before reverse and 3	-16
again before reverse and 75	11
again before reverse and 90	-13
again before reverse and sure	17
again before reverse far 10	-21
again before reverse far 55	-10
again before reverse far 90	-11
again before reverse far 98	24
again before reverse far open	-14
again before reverse from 0	12
again before reverse from 25	-12
again before reverse from 3	-16
again before reverse on 0	22
again before reverse on 3	-22
again before reverse on 40	-24
again before reverse on 75	19
again before reverse on 98	29
again before reverse paragraph 0	-12
again before reverse paragraph 25	-10
again before reverse paragraph 55	-11
again before reverse paragraph 98	19
again before reverse row 40	-14
again before reverse row 90	14
again before reverse row 98	11
again before reverse row sure	15
again before reverse sentence 10	14
again before reverse sentence 25	-20
again before reverse sentence likely	-28
again before reverse sentence open	-15
again before reverse sentence sure	21
again before reverse to	-18
again before reverse to 10	-15
again before reverse to 40	-15
again before reverse to open	-25
again before reverse while 0	19
again before reverse while 10	-17
again before reverse while 3	-16
again before reverse while 40	-18
again before reverse while 55	18
again before reverse while 98	13
again before same and 55	18
again before same and 75	-28
again before same and 98	20
again before same by and 0	-20
again before same by and 10	12
again before same by and 25	-20
again before same by and 75	40
again before same by and 90	26
again before same by and 98	10
again before same by far 0	-34
again before same by far 3	-15
again before same by far 40	15
again before same by far 75	18
again before same by far 90	19
again before same by far 98	16
again before same by from 0	-18
again before same by from sure	-23
again before same by on 0	-20
again before same by on 10	-21
again before same by on 25	13
again before same by on 75	21
again before same by on 90	15
again before same by on sure	-17
again before same by paragraph 0	-21
again before same by paragraph 55	19
again before same by paragraph 75	14
again before same by sentence 25	13
again before same by sentence 98	15
again before same by sentence likely	13
again before same by sentence sure	-19
again before same by to likely	-12
again before same by to open	14
again before same by to sure	-12
again before same by while 3	13
again before same by while 90	10
again before same by while open	10
again before same by while sure	-20
again before same far 10	-17
again before same far 3	-10
again before same far 40	-12
again before same far 75	21
again before same far 98	12
again before same from 40	-10
again before same from 55	16
again before same from 75	-10
again before same from sure	11
again before same on 3	16
again before same on 40	16
again before same on 55	12
again before same on 98	-14
again before same on and 3	10
again before same on and likely	-31
again before same on and open	25
again before same on and sure	-15
again before same on far 40	22
again before same on far 55	-14
again before same on far 90	10
again before same on far open	11
again before same on far sure	-17
again before same on open	-14
again before same on row	-11
again before same on row likely	-28
again before same on sentence sure	-11
again before same on sure	19
again before same on to	10
again before same on to 0	13
again before same on to likely	13
again before same on to open	12
again before same on to sure	-44
again before same on while	-15
again before same on while open	-15
again before same on while sure	-20
again before same paragraph 3	-21
again before same paragraph 55	10
again before same paragraph 90	10
again before same paragraph likely	-14
again before same paragraph sure	10
again before same row 10	-12
again before same row 3	-15
again before same row 55	20
again before same row 90	-10
again before same row likely	12
again before same row sure	-15
again before same sentence 0	16
again before same sentence 40	14
again before same sentence 75	-12
again before same to 55	14
again before same to 75	12
again before same to 98	-14
again before same to likely	-11
again before same to sure	29
again before same while 55	11
again before same while open	-13
again before same while sure	15
again before turned and 0	-15
again before turned and 10	14
again before turned and sure	-16
again before turned far 0	-18
again before turned far 25	18
again before turned far 75	-30
again before turned far 90	10
again before turned far 98	31
again before turned from sure	-19
again before turned on	-11
again before turned on 0	-13
again before turned on sure	-31
again before turned paragraph 3	12
again before turned paragraph likely	16
again before turned row 3	-14
again before turned row likely	-19
again before turned row open	14
again before turned sentence 10	17
again before turned sentence 25	-14
again before turned sentence 3	16
again before turned sentence 55	-18
again before turned sentence open	22
again before turned sentence sure	-30
again before turned to likely	10
again before turned to sure	-12
again before turned while likely	-27
again before turned while open	18
again goods before alone 3	-13
again goods before alone 40	11
again goods before alone 90	20
again goods before even often 0	20
again goods before even often 75	-15
again goods before even once 10	18
again goods before even once 75	-11
again goods before less often	10
again goods before less often 0	-11
again goods before less often 10	14
again goods before less often 40	18
again goods before less once 10	13
again goods before less once 25	-15
again goods before less once 40	-17
again goods before mine often 40	12
again goods before mine often 55	15
again goods before mine often 90	-14
again goods before mine once 0	12
again goods before mine once 40	26
again goods before mine once 75	-23
again goods before more often 75	-11
again goods before more once	-10
again goods before more once 40	14
again goods before more once 55	-16
again goods before more once 75	-12
again goods before not often	-21
again goods before not often 25	-30
again goods before not often 40	-19
again goods before not often 55	10
again goods before not often 75	-14
again goods before not once 0	-35
again goods before not once 10	12
again goods before others 0	-20
again goods before others 3	-12
again goods before others 55	14
again goods before others 75	35
again goods before others 98	15
again goods crossed even once	-13
again goods crossed mine often 0	-10
again goods crossed mine often 75	14
again goods crossed mine often 90	14
again goods crossed mine once 90	-24
again goods crossed mine once 98	16
again goods crossed more often	15
again goods crossed not often 10	-14
again goods crossed not once 0	11
again goods crossed not once 10	-10
again goods crossed others 0	-16
again goods crossed others 25	14
again goods in turn mine once 90	15
again goods in turn more often	13
again goods in turn not often	-10
again goods in turn not often 3	-12
again goods in turn not once 3	-11
again goods none none 0	-43
again goods none none 10	-13
again goods none none 3	-25
again goods none none 75	16
again goods none none 90	35
again goods none none 98	37
again goods part alone 0	-21
again goods part alone 10	-17
again goods part alone 3	10
again goods part alone 75	13
again goods part even often 0	-14
again goods part even often 10	14
again goods part even often 3	18
again goods part even often 90	-19
again goods part even often 98	12
again goods part even once 55	10
again goods part less often	-18
again goods part less often 10	-11
again goods part less often 25	-18
again goods part less once	-15
again goods part less once 0	17
again goods part less once 10	-36
again goods part less once 25	-13
again goods part less once 40	-19
again goods part mine often 10	-10
again goods part mine often 3	-27
again goods part mine often 75	13
again goods part mine often 90	10
again goods part mine once 25	12
again goods part mine once 40	12
again goods part mine once 55	-13
again goods part mine once 98	-11
again goods part more often	25
again goods part more often 0	-19
again goods part more often 40	29
again goods part more often 55	10
again goods part more once	10
again goods part more once 75	14
again goods part more once 90	-10
again goods part more once 98	-13
again goods part not often 25	-17
again goods part not often 90	-23
again goods part not often 98	11
again goods part not once	-21
again goods part not once 10	-20
again goods part not once 3	-18
again goods part not once 40	-15
again goods part not once 55	-13
again goods part not once 75	16
again goods part not once 90	13
again goods part not once 98	10
again goods part others 0	-17
again goods part others 10	-13
again goods part others 3	-17
again goods part others 40	32
again goods part others 75	15
again goods part others 90	29
again goods sentence alone 0	-12
again goods sentence alone 25	10
again goods sentence alone 55	14
again goods sentence even often 0	-17
again goods sentence even often 10	-12
again goods sentence even often 25	10
again goods sentence even often 98	15
again goods sentence less often	17
again goods sentence less often 0	15
again goods sentence less often 10	19
again goods sentence less often 3	-14
again goods sentence less often 90	13
again goods sentence less once 0	21
again goods sentence less once 10	-22
again goods sentence mine often	-13
again goods sentence mine often 0	-23
again goods sentence mine often 25	-16
again goods sentence mine often 3	-10
again goods sentence mine often 75	-11
again goods sentence mine once 0	12
again goods sentence mine once 55	19
again goods sentence more often 0	-11
again goods sentence more often 3	-10
again goods sentence more often 75	-10
again goods sentence more once	14
again goods sentence more once 40	14
again goods sentence not often 10	17
again goods sentence not often 25	18
again goods sentence not often 3	-10
again goods sentence not once 10	11
again goods sentence not once 3	-20
again goods sentence not once 40	-12
again goods sentence others 0	-24
again goods sentence others 40	-12
again goods sentence others 55	28
again goods sentence others 75	33
again goods sentence others 90	29
again goods sentence others 98	11
again in row other likely	-14
again in row other open	-13
again in row other open 0	-10
again in row other sure	-13
again in row reverse likely 25	-19
again in row reverse likely 40	-14
again in row reverse likely 55	-11
again in row reverse likely 90	39
again in row reverse likely 98	23
again in row reverse open 3	14
again in row reverse open 75	-13
again in row reverse open 90	-17
again in row reverse sure 10	-17
again in row reverse sure 3	-24
again in row reverse sure 40	-19
again in row reverse sure 55	17
again in row reverse sure 75	50
again in row reverse sure 90	30
again in row same by likely 10	11
again in row same by likely 3	-32
again in row same by open	12
again in row same by open 10	11
again in row same by open 3	15
again in row same by sure	-16
again in row same by sure 0	-12
again in row same by sure 10	-36
again in row same by sure 25	15
again in row same likely 25	23
again in row same likely 3	-46
again in row same on open	16
again in row same on open 0	14
again in row same on sure 3	-15
again in row same open 3	27
again in row same open 40	11
again in row same open 75	-18
again in row same open 90	-28
again in row same open 98	-15
again in row same sure	10
again in row same sure 10	-44
again in row same sure 25	-19
again in row same sure 3	-27
again in row same sure 40	18
again in row same sure 90	24
again in row turned open 0	17
again in row turned open 10	-22
again in row turned open 3	-15
again in row turned sure	-15
again in row turned sure 0	-21
again level alone 0	-54
again level alone 25	13
again level alone 3	-18
again level alone 55	10
again level alone 90	11
again level alone 98	33
again level alone goods less once	-15
again level alone goods more often	17
again level alone goods more once	11
again level alone goods not once	-27
again level even often 25	-11
again level even often 55	-11
again level even often 90	16
again level even often 98	30
again level even often goods less often	-22
again level even often goods mine often	21
again level even often goods more often	19
again level even often goods none	-13
again level even once 25	22
again level even once 3	15
again level even once 55	-21
again level even once 75	-11
again level even once goods less often	19
again level even once goods mine often	10
again level even once goods more often	-15
again level even once goods not often	-16
again level less often	-10
again level less often 0	-13
again level less often 10	-22
again level less often 40	-13
again level less often 55	15
again level less often goods alone	17
again level less often goods mine often	-18
again level less often goods mine once	17
again level less often goods none	-20
again level less often goods not often	-10
again level less once	19
again level less once 0	26
again level less once 25	-14
again level less once 3	-15
again level less once 40	31
again level less once 90	14
again level less once 98	10
again level less once goods mine often	20
again level less once goods mine once	19
again level less once goods none	12
again level mine often 25	-20
again level mine often 3	-45
again level mine often 75	13
again level mine often 90	27
again level mine often goods even often	14
again level mine often goods even once	12
again level mine often goods mine often	12
again level mine once	19
again level mine once 0	37
again level mine once 10	12
again level mine once 98	-11
again level mine once goods not often	33
again level mine once goods not once	14
again level more often	-25
again level more often 25	-14
again level more often 3	-11
again level more often 90	-13
again level more often 98	-12
again level more often goods less often	11
again level more often goods mine once	-11
again level more often goods more often	11
again level more often goods none	-38
again level more often goods not often	17
again level more often goods not once	-10
again level more often goods others	17
again level more once 10	10
again level more once 40	-13
again level more once 75	13
again level more once 90	-13
again level more once goods mine often	10
again level more once goods not often	-17
again level more once goods not once	-13
again level not often 0	-21
again level not often 90	25
again level not often 98	22
again level not often goods even often	-11
again level not often goods mine once	12
again level not often goods none	12
again level not often goods not often	-15
again level not often goods not once	14
again level not often goods others	-20
again level not once	-17
again level not once 10	-15
again level not once 25	-17
again level not once 3	-14
again level not once 40	22
again level not once 55	12
again level not once 75	-11
again level not once goods less often	10
again level not once goods mine often	-38
again level not once goods none	10
again level not once goods not often	-20
again level others 0	-55
again level others 25	10
again level others 3	-15
again level others 55	12
again level others 75	26
again level others 90	20
again level others 98	18
again level others goods mine once	-18
again level others goods none	11
again level others goods not often	-10
again level others goods others	-15
again levels 1 0	-46
again levels 1 3	-13
again levels 1 90	18
again levels 1 98	29
again levels 2 0	-16
again levels 2 3	-14
again levels 3 0	-27
again levels 3 3	-34
again levels 3 55	26
again levels 3 90	10
again levels 4 0	-57
again levels 4 10	-30
again levels 4 3	-26
again levels 4 55	25
again levels 4 75	38
again levels 4 90	27
again levels 4 98	30
again row 2 none none 0	-14
again row 2 none none 10	-18
again row 2 none none 3	-11
again row 2 none none 75	24
again row 2 none none 98	10
again row 2 other same	18
again row 2 other same 0	18
again row 2 reverse reverse	-55
again row 2 reverse reverse 10	-23
again row 2 reverse reverse 40	-33
again row 2 reverse reverse 75	-28
again row 2 reverse reverse 90	-30
again row 2 reverse reverse 98	15
again row 2 reverse same	10
again row 2 reverse same 0	18
again row 2 reverse same 10	-10
again row 2 reverse same 3	-19
again row 2 reverse same 40	10
again row 2 reverse same 75	13
again row 2 reverse same 98	-16
again row 2 same by reverse	-15
again row 2 same by reverse 0	-18
again row 2 same by same	-15
again row 2 same by same by	-23
again row 2 same by same by 3	-19
again row 2 same by same by 90	15
again row 2 same on reverse	12
again row 2 same reverse	57
again row 2 same reverse 10	30
again row 2 same reverse 3	32
again row 2 same reverse 40	27
again row 2 same reverse 75	19
again row 2 same reverse 98	10
again row 2 same same 90	10
again row 2 same same 98	-24
again row 2 same same by 0	14
again row 2 turned reverse	-13
again row 2 turned reverse 0	-30
again row 2 turned same 10	-15
again row 2 turned same 25	13
again row 2 turned same 3	-14
again row 2 turned same by	16
again row 3 none none 3	-13
again row 3 none none 55	11
again row 3 none none 98	32
again row 3 reverse same 3	-10
again row 3 reverse same 98	24
again row 3 same by same	-13
again row 3 same by same 0	-13
again row 3 same same	23
again row 3 same same 3	-11
again row 3 same same 75	14
again row 3 same same 90	15
again row 3 turned same	-27
again row 3 turned same 0	-27
all by0.5	11
all by2	14
all everything	-15
all everywhere	29
all general tariff	-12
all global	15
all named	-15
all no again far	32
all no again far named	20
all no again next sentence	11
all no again next sentence named	-10
all no again paragraph	25
all no new and	-18
all no new and so named	-35
all no new comma	-20
all no new comma named	-20
all no new far	10
all no new far named	-44
all no new first	14
all no new from	-19
all no new next sentence named	-18
all no new on	-11
all no new on named	-14
all no new paragraph	13
all no new paragraph named	-15
all no new while named	-20
all on2	-22
all on3	-16
all ordinary duty	-12
all sentence	-25
all worldwide	15
all yes again and so	-25
all yes again comma	-14
all yes again far	12
all yes new and	-17
all yes new far named	25
all yes new next sentence named	-13
all yes new paragraph	11
by:US	27
by:absent, 2 here	-12
by:by 0	11
by:by no	-24
by:cue=by1	10
by:cue=by2	12
by:cue=none	22
by:cue=on1	13
by:f by0.5	12
by:f by1	11
by:f by2	12
by:f on3	36
by:focus owner	13
by:focus subject	21
by:goods before also	-19
by:goods before not	13
by:goods before own	-12
by:goods met by crossed	-11
by:goods met by in turn	14
by:goods met on before	-10
by:goods part not	10
by:goods part own	-18
by:goods sentence not	13
by:goods sentence own	-17
by:head by0.5	17
by:head by2	12
by:head by3	20
by:head first	19
by:head last	25
by:head on1	22
by:head on2	-13
by:last by absent and so	-10
by:last by absent and so named	17
by:last by absent comma named	13
by:last by absent from	-18
by:last by absent while	-10
by:last by by1 and	-10
by:last by by1 next sentence	11
by:last by by2 and	10
by:last by by2 far	-12
by:last by by2 from	15
by:last by by2 from named	-18
by:last by by2 next sentence named	17
by:last by by2 on	-18
by:last by by2 paragraph named	13
by:last by by3 and so	19
by:last by by3 and so named	-18
by:last by by3 comma	10
by:last by by3 comma named	-13
by:last by by3 to	-12
by:last by none on	12
by:last by none while	21
by:last by on1 far named	16
by:last by on2 comma named	-16
by:last by on2 far named	-11
by:last by on2 next sentence named	-13
by:last by on2 paragraph named	-12
by:last by on3 and	-13
by:last by on3 and so named	-19
by:last by on3 comma named	12
by:last by on3 far	13
by:last by on3 far named	11
by:last by on3 from named	13
by:last by on3 while named	-10
by:last none	13
by:last none absent and	-10
by:last none absent and so named	-22
by:last none absent far named	-26
by:last none absent on named	-15
by:last none absent paragraph	11
by:last none absent while named	-10
by:last none and	-10
by:last none and so	12
by:last none by1 and so named	12
by:last none by1 far	-15
by:last none by2 and so named	13
by:last none by2 paragraph named	-15
by:last none by3 next sentence named	19
by:last none comma	11
by:last none none comma named	-10
by:last none none far	15
by:last none none next sentence named	-13
by:last none none to	15
by:last none on1 far named	13
by:last none on2 comma named	-10
by:last none on2 far named	12
by:last none paragraph	12
by:last none to	12
by:last on absent and so named	-30
by:last on absent comma named	-16
by:last on absent next sentence named	-15
by:last on by1 comma	-11
by:last on by1 while named	12
by:last on by2 and so named	10
by:last on by2 comma	11
by:last on by2 far	-27
by:last on by2 from	22
by:last on by2 on named	10
by:last on by2 paragraph named	10
by:last on by2 to	11
by:last on by2 while named	-13
by:last on by3 next sentence	-20
by:last on none and so	-22
by:last on none and so named	11
by:last on none comma	21
by:last on none from	-10
by:last on none paragraph named	12
by:last on none while	15
by:last on on1 next sentence	-10
by:last on on2 and so named	-13
by:last on on2 next sentence	-16
by:last on on2 while	-14
by:last on on3 and	-16
by:last on on3 far named	12
by:last on on3 next sentence	-17
by:last on on3 to	-11
by:last on on3 while	12
by:name , is	21
by:name , own agent	-25
by:name , own duty	11
by:name , would	10
by:name : number	-11
by:name : own number	-12
by:name : will	18
by:name and own duty	-14
by:name and own number	16
by:name and will	-12
by:name begin has	13
by:name begin in	12
by:name begin on	17
by:name begin own duty	12
by:name begin own is	10
by:name begin own on	10
by:name begin own word	15
by:name begin verb agree	-10
by:name begin verb end	10
by:name begin verb sell	-10
by:name begin was	-15
by:name begin word	-11
by:name from ,	-12
by:name from :	-10
by:name from number	-13
by:name goods number	15
by:name in :	19
by:name in at	11
by:name in verb stay	-14
by:name into at	12
by:name of ,	-10
by:name of and	-16
by:name of duty	-10
by:name of goods	-13
by:name of is	-12
by:name of on	13
by:name of verb impose	10
by:name on goods	-30
by:name that own duty	16
by:name that verb ask	-10
by:name that verb impose	14
by:name verb bear at	11
by:name verb impose duty	-15
by:name verb impose for	18
by:name verb impose to	28
by:name verb return verb impose	12
by:name with goods	23
by:name word had	12
by:name word has	10
by:name word number	12
by:name word own level	12
by:name word own number	-16
by:named 1	11
by:named 2	-31
by:named 3	-17
by:nearest after by1 part 0	18
by:nearest after by1 sentence 0	-12
by:nearest after on2 sentence 0	-14
by:nearest after on3 part 0	-19
by:nearest after on3 sentence 1	-14
by:nearest before by0.5 part 0	12
by:nearest before by1 part 1	16
by:nearest before by1 sentence 0	10
by:nearest before by3 part 0	14
by:nearest before by3 part 1	23
by:nearest before by3 sentence 1	15
by:nearest before none part 0	13
by:nearest before none part 1	23
by:nearest before none sentence 1	10
by:nearest before on1 sentence 1	-17
by:nearest before on2 sentence 0	-15
by:nearest before on3 part 1	-17
by:nearest before on3 sentence 0	-20
by:nearest before on3 sentence 1	-20
by:not own here	-20
by:not top by absent	-25
by:not writer here	-19
by:not writer there	13
by:other voice	-12
by:own here	19
by:own home	-14
by:pa0	11
by:pa0 cue=by1	13
by:pa0 name	15
by:pa0 name and number	-19
by:pa0 name from .	-12
by:pa0 name in ,	12
by:pa0 next=,	11
by:pa0 next=.	10
by:pa0 next=agent	-11
by:pa0 next=and	16
by:pa0 next=gate	20
by:pa0 next=own .	-12
by:pa0 next=own duty	-21
by:pa0 next=own on	-10
by:pa0 next=verb stay	-14
by:pa0 person	14
by:pa0 prep=and	-23
by:pa0 prep=as	-12
by:pa0 prep=at	16
by:pa0 prep=from	-22
by:pa0 prep=in	27
by:pa0 prep=into	11
by:pa0 prep=on	-14
by:pa0 prep=with	13
by:pa0 pronoun its for goods	-14
by:pa0 pronoun ours	-13
by:pa0 pronoun them on .	14
by:pa0 quality and goods	19
by:pa0 quality at gate	13
by:pa0 quality of goods	-14
by:pa0 quality on .	-15
by:pa0 quality on goods	-12
by:pa0 quality word goods	10
by:pa0 seat in .	14
by:pa1 cue=on3	-13
by:pa1 name	-11
by:pa1 prep=of	-11
by:pb0	16
by:pb0 cue=by0.5	16
by:pb0 cue=none	12
by:pb0 name	33
by:pb0 name , is	22
by:pb0 name - will	-10
by:pb0 name : own duty	14
by:pb0 name and number	16
by:pb0 name and own number	14
by:pb0 name begin and	10
by:pb0 name begin verb impose	13
by:pb0 name begin was	-13
by:pb0 name begin will	13
by:pb0 name for and	-11
by:pb0 name if word	12
by:pb0 name in word	-12
by:pb0 name into at	15
by:pb0 name that will	14
by:pb0 name verb impose duty	-10
by:pb0 name verb impose to	14
by:pb0 name word had	11
by:pb0 name word own number	-12
by:pb0 next=duty	11
by:pb0 next=for	13
by:pb0 next=goods	-18
by:pb0 next=is	20
by:pb0 next=number	18
by:pb0 next=own -	11
by:pb0 next=own duty	12
by:pb0 next=own would	10
by:pb0 next=to	23
by:pb0 next=verb ask	-14
by:pb0 next=verb deny	13
by:pb0 next=verb end	12
by:pb0 next=verb propose	-14
by:pb0 next=verb sell	-17
by:pb0 next=word	-11
by:pb0 person	-17
by:pb0 person , verb impose	10
by:pb0 prep=,	15
by:pb0 prep=.	-11
by:pb0 prep=and	12
by:pb0 prep=as	14
by:pb0 prep=goods	11
by:pb0 prep=into	18
by:pb0 prep=number	10
by:pb0 prep=then	-10
by:pb0 prep=to	16
by:pb0 prep=verb propose	10
by:pb0 prep=what	-19
by:pb0 prep=where	14
by:pb0 prep=with	11
by:pb0 pronoun it begin own number	-14
by:pb0 pronoun it begin verb impose	-12
by:pb0 pronoun it that verb impose	12
by:pb0 pronoun it word own number	-16
by:pb0 pronoun its begin level	-11
by:pb0 pronoun its verb impose level	10
by:pb0 pronoun my	17
by:pb0 pronoun she	-24
by:pb0 pronoun their on goods	11
by:pb0 pronoun they	-12
by:pb0 pronoun trade	-12
by:pb0 pronoun trump	11
by:pb0 pronoun us	13
by:pb0 pronoun we	-10
by:pb0 pronoun which , number	-11
by:pb0 pronoun whose	-12
by:pb0 pronoun whose , goods	-13
by:pb0 quality , goods	-13
by:pb0 quality and goods	-15
by:pb0 quality begin number	16
by:pb0 quality of goods	-10
by:pb0 quality verb impose duty	13
by:pb0 quality word goods	-15
by:pb0 quality word number	14
by:pb0 seat	20
by:pb0 seat begin has	-12
by:pb1	16
by:pb1 cue=by1	14
by:pb1 cue=none	28
by:pb1 cue=on3	-15
by:pb1 name	23
by:pb1 name and own on	10
by:pb1 next=agent	13
by:pb1 next=goods	-19
by:pb1 next=number	18
by:pb1 next=own on	13
by:pb1 next=verb bear	11
by:pb1 next=will	14
by:pb1 prep=,	10
by:pb1 prep=;	12
by:pb1 prep=and	14
by:pb1 prep=from	-11
by:pb1 prep=of	-11
by:pb1 prep=on	-28
by:pb1 prep=to	11
by:pb1 prep=verb impose	21
by:pb1 pronoun it	14
by:pb1 pronoun its verb impose duty	11
by:pb1 pronoun they	11
by:pb1 quality and goods	-10
by:pb1 quality on goods	-20
by:pb1 quality word goods	10
by:pb1 seat	-16
by:pb1 seat begin verb impose	-14
by:pb2 cue=by1	10
by:pb2 name	17
by:pb2 next=number	15
by:person , has	10
by:person , verb impose	12
by:person , word	-12
by:person which verb impose	12
by:person word :	11
by:port from ,	-18
by:port in ,	-14
by:port in at	-10
by:port in on	-13
by:pronoun he begin verb impose	-10
by:pronoun it ; number	-16
by:pronoun it begin own number	-14
by:pronoun it verb impose verb say	-13
by:pronoun it verb say would	11
by:pronoun it which had	12
by:pronoun it word own number	-20
by:pronoun its , level	10
by:pronoun its begin goods	-11
by:pronoun its begin level	-12
by:pronoun its begin number	11
by:pronoun its for goods	-10
by:pronoun its on goods	15
by:pronoun its that duty	11
by:pronoun its word duty	-14
by:pronoun our at gate	12
by:pronoun our begin duty	10
by:pronoun our begin goods	-20
by:pronoun our on gate	-10
by:pronoun their word goods	-14
by:pronoun them on .	15
by:pronoun they begin verb bear	-16
by:pronoun they begin word	-14
by:pronoun trump begin duty	19
by:pronoun we and verb impose	-11
by:pronoun we begin verb impose	-19
by:q1 by1	14
by:q1 by2	25
by:q1 by2 other	14
by:q1 by3	16
by:q1 first	10
by:q1 named	22
by:q1 on1	34
by:q1 on2 other	-11
by:q1 on2 other here	10
by:q2 by0.5 other	13
by:q2 by1 other	17
by:q2 by2	21
by:q2 by2 other	13
by:q2 by3	10
by:q2 by3 here	13
by:q2 by3 other	10
by:q2 first	19
by:q2 named	28
by:q2 named other	11
by:q2 on1 here	12
by:quality , goods	-10
by:quality at gate	18
by:quality begin number	18
by:quality begin taker	20
by:quality that goods	-18
by:quality to duty	-12
by:quality verb buy goods	-12
by:quality verb target goods	-13
by:quality which goods	-14
by:quality with goods	15
by:quality word ,	-10
by:quality word goods	10
by:quality word verb up	-13
by:sa0 name	-19
by:sa0 name , number	-11
by:sa0 name and will	-11
by:sa0 name if verb impose	-10
by:sa0 name on goods	-15
by:sa0 name that verb impose	15
by:sa0 next=,	-24
by:sa0 next=on	-10
by:sa0 next=own .	-12
by:sa0 next=own duty	-11
by:sa0 next=own level	-19
by:sa0 next=taker	-10
by:sa0 next=to	-14
by:sa0 next=will	-12
by:sa0 next=word	-10
by:sa0 person , verb impose	10
by:sa0 person , verb threaten	13
by:sa0 port	-11
by:sa0 prep=,	-11
by:sa0 prep=;	11
by:sa0 prep=if	-18
by:sa0 prep=that	15
by:sa0 prep=verb bear	-12
by:sa0 prep=word	-13
by:sa0 pronoun he " verb impose	10
by:sa0 pronoun his	-12
by:sa0 pronoun it verb impose verb say	-10
by:sa0 pronoun its	-10
by:sa0 pronoun its , level	10
by:sa0 pronoun they	10
by:sa0 pronoun which , number	10
by:sa0 quality	11
by:sa0 quality , agent	-10
by:sa0 quality , word	11
by:sa0 quality ; goods	10
by:sa0 quality and goods	14
by:sa0 quality verb impose goods	10
by:sa0 seat	13
by:sa0 seat in .	10
by:sa0 seat that has	11
by:sa1 cue=by2	-15
by:sa1 cue=by3	-11
by:sa1 cue=on3	10
by:sa1 name	-16
by:sa1 next=number	-19
by:sa1 prep=and	-10
by:sa1 prep=on	11
by:sa1 prep=word	-16
by:sa1 pronoun ours	-12
by:sa1 pronoun we	-14
by:sa1 quality on goods	11
by:sa1 seat	15
by:sa1 seat in .	11
by:sa2 name	-17
by:sa2 name in .	-10
by:sa2 next=has	11
by:sa2 person	17
by:sa2 prep=in	-14
by:sa2 prep=on	12
by:sa2 prep=word	10
by:sb0 cue=on1	12
by:sb0 cue=on2	-13
by:sb0 name	18
by:sb0 name ( )	-13
by:sb0 name , own agent	-11
by:sb0 name begin had	15
by:sb0 name begin has	11
by:sb0 name begin own agent	13
by:sb0 name begin own duty	11
by:sb0 name begin own goods	-12
by:sb0 name begin verb agree	-10
by:sb0 name in :	11
by:sb0 name into :	11
by:sb0 name of and	-10
by:sb0 name on goods	-13
by:sb0 name word ,	10
by:sb0 next=duty	10
by:sb0 next=gate	13
by:sb0 next=has	12
by:sb0 next=of	-10
by:sb0 next=on	11
by:sb0 next=own ,	-19
by:sb0 next=own :	-13
by:sb0 next=own duty	13
by:sb0 next=taker	17
by:sb0 next=to	21
by:sb0 next=verb bear	-12
by:sb0 next=verb sell	-12
by:sb0 next=would	15
by:sb0 port from ,	-12
by:sb0 port in ,	-13
by:sb0 prep=at	15
by:sb0 prep=for	16
by:sb0 prep=from	-10
by:sb0 prep=into	20
by:sb0 prep=on	-13
by:sb0 prep=then	13
by:sb0 prep=verb bear	12
by:sb0 prep=when	-11
by:sb0 prep=with	17
by:sb0 pronoun he	-16
by:sb0 pronoun his	-12
by:sb0 pronoun it word verb impose	-19
by:sb0 pronoun our of goods	-10
by:sb0 pronoun she	-14
by:sb0 pronoun their	-11
by:sb0 pronoun trump	11
by:sb0 pronoun we word verb say	-11
by:sb0 quality begin goods	-11
by:sb0 quality on gate	11
by:sb0 seat begin verb impose	11
by:sb0 seat in verb say	-16
by:sb0 seat with ,	11
by:sb1 cue=on2	-10
by:sb1 name	24
by:sb1 name , duty	-10
by:sb1 name begin level	16
by:sb1 name begin own number	-10
by:sb1 name of ,	-10
by:sb1 next=:	15
by:sb1 next=duty	12
by:sb1 next=level	18
by:sb1 next=on	11
by:sb1 next=to	12
by:sb1 next=verb end	10
by:sb1 next=verb stay	12
by:sb1 prep=;	14
by:sb1 prep=begin	10
by:sb1 prep=by	11
by:sb1 prep=if	-11
by:sb1 prep=into	10
by:sb1 prep=verb return	14
by:sb1 prep=what	24
by:sb1 pronoun his	12
by:sb1 pronoun its verb impose number	10
by:sb1 pronoun our begin goods	-21
by:sb1 pronoun ours	-11
by:sb1 pronoun us	-16
by:sb1 pronoun we	-13
by:sb1 quality of goods	12
by:sb2 cue=none	13
by:sb2 name begin has	11
by:sb2 next=agent	12
by:sb2 next=had	-20
by:sb2 next=has	11
by:sb2 next=number	-15
by:sb2 next=own goods	10
by:sb2 next=verb bear	13
by:sb2 next=will	13
by:sb2 person word verb impose	11
by:sb2 prep=,	-15
by:sb2 prep=by	-13
by:sb2 prep=from	-11
by:sb2 prep=into	-14
by:sb2 prep=of	-10
by:sb2 pronoun we	-17
by:sb2 quality , goods	-12
by:sb2 quality word goods	13
by:seat and word	13
by:seat begin has	-14
by:seat begin verb say	-16
by:seat in .	24
by:seat in agent	15
by:seat that has	19
by:seat that verb impose	12
by:seat that would	-12
by:seat with at	15
by:title by0.5	20
by:title named	26
by:title on2	-16
by:title on3	-11
by:top by 1	11
by:top on 1	10
by:under other heading	-12
by:under other heading of several	-29
by:under own heading	20
by:voice	13
by:writer here	17
by:writer there	-18
cues absent absent	-12
cues absent absent home on third	-25
cues absent absent third on home	14
cues absent absent third on third	-21
cues absent by0.5	-13
cues absent by0.5 sides	-10
cues absent by2 third on third	-22
cues absent by3 third on home	-24
cues absent by3 third on third	-14
cues absent named third on home	-14
cues absent named third on third	13
cues absent on1 home on third	12
cues absent on1 sides	-24
cues absent on1 third on home	12
cues absent on1 third on third	11
cues absent on2 sides	-10
cues absent on2 third on third	11
cues absent on3 third on home	-11
cues by0.5 absent home on third	-14
cues by0.5 absent sides	15
cues by0.5 absent third on third	-15
cues by0.5 by1	-11
cues by0.5 on3	20
cues by0.5 on3 sides	10
cues by0.5 on3 third on third	15
cues by1 absent home on third	-10
cues by1 by0.5	18
cues by1 by0.5 sides	10
cues by1 by1 home on third	19
cues by1 by1 third on home	-17
cues by1 by2	14
cues by1 by2 home on third	15
cues by1 by2 third on third	12
cues by1 on2	-14
cues by1 on2 sides	-15
cues by1 on3	11
cues by1 on3 sides	16
cues by1 on3 third on home	11
cues by2 absent third on third	-19
cues by2 by1 home on third	-11
cues by2 by1 third on home	16
cues by2 by3 sides	14
cues by2 on2	-11
cues by2 on2 third on home	-18
cues by2 on3 home on third	13
cues by3 absent	-10
cues by3 absent home on third	-30
cues by3 absent sides	15
cues by3 absent third on home	-23
cues by3 absent third on third	-12
cues by3 by0.5	10
cues by3 by1 home on third	-12
cues by3 named sides	12
cues by3 on3 third on home	10
cues named absent home on third	-17
cues named absent sides	14
cues named by1 third on home	-11
cues named by1 third on third	-10
cues named by2	10
cues named by2 home on third	10
cues named by2 third on home	-11
cues named named third on third	-11
cues named on1 home on third	-19
cues named on2 home on third	-16
cues named on2 sides	-11
cues named on2 third on home	13
cues named on2 third on third	21
cues named on3	12
cues on1 absent	-12
cues on1 absent sides	-23
cues on1 by1	20
cues on1 by1 third on third	17
cues on1 named	18
cues on1 named third on home	22
cues on1 on3 third on third	10
cues on2 by1 third on home	-13
cues on2 by1 third on third	12
cues on2 by2	-19
cues on2 by2 home on third	13
cues on2 by2 sides	-25
cues on2 by2 third on home	12
cues on2 by2 third on third	-20
cues on2 by3 third on home	-11
cues on2 named	-12
cues on2 named home on third	-12
cues on2 on2 home on third	-11
cues on2 on3 home on third	-12
cues on3 absent	-17
cues on3 absent third on third	-19
cues on3 by1 third on third	13
cues on3 by2 home on third	-12
cues on3 named sides	12
cues on3 on1	18
cues on3 on2 home on third	-12
cues on3 on3 third on home	16
each both all	-31
each both third on home	-10
each each third on third	-11
each either home on third	-14
each either other	10
each either reverse	10
each either same	-19
each either third on third	13
each in return other	-20
each in turn reverse	19
each in turn same	-13
each ours reverse	33
each ours same	-31
each ours third on home	15
each reciprocal home on third	-15
each reciprocal other	-16
each reciprocal same	17
each reciprocal third on home	14
each reciprocal third on third	-11
each sentence home on third	-12
each the same all	-10
each the same home on third	16
each the two all	-12
each the two third on home	-20
each the two third on third	20
each their home on third	19
each their reverse	-18
each their sides	-18
each theirs same	-11
everywhere all countries	-12
everywhere everything	11
everywhere everywhere	-33
everywhere general tariff	12
everywhere global	-16
everywhere sentence	14
everywhere worldwide	-15
goods met reverse part	12
last other	10
last other comma named	-12
last other equal	-11
last other far	15
last other lower	12
last other next sentence	-11
last other next sentence named	11
last reverse equal	-13
last reverse on named	10
last same all	27
last same by all	-21
last same by equal	16
last same by from named	-18
last same by home on third	14
last same by third on third	12
last same on all	-18
last same on and	-16
last same on from	11
last same on higher	16
last same on home on third	-22
last same on lower	-12
last same on next sentence named	-15
last same on third on third	16
last same on to	12
last same on while named	-16
last same third on third	-15
last turned all	-16
last turned comma named	-14
last turned equal	11
last turned from	-14
last turned higher	-11
last turned lower	14
last turned third on home	19
level met	-15
level met otherwise	12
level met reverse	-12
often most	-16
often never	18
on record AM>GE	17
on record AO>NA	-17
on record AO>PT	16
on record AR>CH	18
on record AR>CN	-10
on record AR>all	-14
on record AT>EU	-12
on record AU>FJ	-29
on record AU>FJ sugar	-13
on record AU>ID	-18
on record AU>IN	-19
on record AU>JP	-21
on record AU>NZ	-39
on record AU>VN	12
on record AU>all	-19
on record AZ>GE	18
on record AZ>TR	-10
on record BA>RS	18
on record BD>US	-16
on record BE>EU	-15
on record BG>TR	-12
on record BJ>NG	-14
on record BO>EU	18
on record BR>CN	-17
on record BR>EU	12
on record BR>KR	11
on record BR>MX	-12
on record BR>PT	-17
on record BR>PY	-16
on record BR>US	-41
on record BR>US 10% percent	-21
on record BR>US 3% percent	-12
on record BR>US bean	-14
on record BR>US bean before	-11
on record BR>UY	14
on record BR>all	-24
on record CA>AU	-21
on record CA>CN 25% percent	-10
on record CA>CN car	12
on record CA>GB	14
on record CA>JP	11
on record CA>MX	-20
on record CA>TR	-14
on record CA>US	-22
on record CA>US 10% percent	-17
on record CA>US 25% percent	21
on record CA>US 35% percent	-21
on record CA>US 50% percent	-26
on record CA>US aluminum part	-12
on record CA>US car	-12
on record CA>US car part	-11
on record CD>ZM	10
on record CH>CN	-59
on record CH>EU	-18
on record CH>EU 15% percent	-13
on record CH>JP	-12
on record CH>US	-30
on record CH>US 10% percent	-13
on record CH>US 15% percent	-12
on record CH>US 39% percent	-15
on record CH>all	-15
on record CL>EG	-20
on record CL>JP	-15
on record CL>NO	-12
on record CL>NZ	-12
on record CL>PE	-27
on record CL>PH	28
on record CN baseline	-15
on record CN countermeasures	-19
on record CN fentanyl	-10
on record CN reciprocal	-23
on record CN section 301	-15
on record CN surcharge	-39
on record CN tariff commission	21
on record CN>BR	34
on record CN>BR 10% percent	-22
on record CN>BR 13% percent	-11
on record CN>BR 25% percent	-13
on record CN>BR 3% percent	54
on record CN>BR 50% percent	-10
on record CN>BR bean	26
on record CN>BR bean part	21
on record CN>BR beef	12
on record CN>BR soybean	13
on record CN>CA	10
on record CN>CA 10% percent	-13
on record CN>CA 100% percent	14
on record CN>CH	-50
on record CN>CH 10% percent	-15
on record CN>ES	-18
on record CN>EU 10% percent	-22
on record CN>EU 15% percent	-10
on record CN>EU 20% percent	-10
on record CN>EU 24% points	-10
on record CN>EU 25% percent	-14
on record CN>FR	-11
on record CN>FR 10% percent	-10
on record CN>GB	-40
on record CN>GB 10% percent	-17
on record CN>HK	-46
on record CN>HK 10% percent	-16
on record CN>HK 125% percent	-14
on record CN>IN	-27
on record CN>JP	-27
on record CN>KR	-50
on record CN>KR 10% percent	-16
on record CN>MX	-13
on record CN>MY	-17
on record CN>RU	-20
on record CN>SE	-15
on record CN>TW	-14
on record CN>US	24
on record CN>US 0% percent	-24
on record CN>US 10% percent	46
on record CN>US 100% percent	-62
on record CN>US 12.5% percent	-40
on record CN>US 120% percent	-15
on record CN>US 125% percent	35
on record CN>US 13% percent	51
on record CN>US 130% percent	-16
on record CN>US 145% percent	-39
on record CN>US 170% percent	-14
on record CN>US 20% percent	-59
on record CN>US 20% points	-11
on record CN>US 200% percent	-11
on record CN>US 23% percent	15
on record CN>US 24% percent	22
on record CN>US 24% points	33
on record CN>US 25% percent	-57
on record CN>US 30% percent	-48
on record CN>US 34% percent	19
on record CN>US 35% percent	-13
on record CN>US 37.5% percent	-17
on record CN>US 45% percent	-10
on record CN>US 5% percent	23
on record CN>US 50% percent	-48
on record CN>US 500% percent	-11
on record CN>US 54% percent	-19
on record CN>US 55% percent	-34
on record CN>US 57% percent	-12
on record CN>US 7.5% percent	-34
on record CN>US aluminum	-14
on record CN>US baseline	-15
on record CN>US bean	35
on record CN>US bean before	30
on record CN>US chicken	31
on record CN>US chicken part	29
on record CN>US coal	21
on record CN>US coal part	21
on record CN>US cotton	30
on record CN>US cotton part	28
on record CN>US countermeasures	-15
on record CN>US crane	-10
on record CN>US crude	10
on record CN>US crude part	11
on record CN>US drone	-11
on record CN>US gas	12
on record CN>US gas part	18
on record CN>US parcel	-18
on record CN>US polysilicon	-13
on record CN>US pork	15
on record CN>US reciprocal	-13
on record CN>US retaliatory	16
on record CN>US section 301	-14
on record CN>US ship	13
on record CN>US soybean	26
on record CN>US soybean part	16
on record CN>US soybean sentence	22
on record CN>US steel sentence	-12
on record CN>US surcharge	-38
on record CN>US tariff commission	22
on record CN>US wheat	16
on record CN>US wheat part	16
on record CN>all	-10
on record CN>all 10% percent	-27
on record CN>all 3% percent	24
on record CN>all bean	12
on record CO>EC rose	-13
on record CO>PA	14
on record CO>all	-10
on record CY>LB	10
on record DJ>ET	-26
on record DZ>EU	20
on record EC>CO rose	14
on record EC>PE	-16
on record EC>PH	-12
on record EC>TR	-13
on record EC>all	-11
on record EG>EU	29
on record EG>EU 0% percent	11
on record EG>EU 30% percent	10
on record EG>IN	-10
on record EG>TR	13
on record EG>TR 5% percent	-13
on record EG>UA	10
on record EG>all 5% percent	10
on record ES>CN	-17
on record ES>MA	10
on record ES>TN	-16
on record ET>DJ	-30
on record ET>EU	13
on record ET>KE	-33
on record EU answer	17
on record EU>AT	-12
on record EU>BE	-16
on record EU>BR	22
on record EU>CH	-13
on record EU>CH 15% percent	-10
on record EU>CN 10% percent	-13
on record EU>CN 100% percent	28
on record EU>CN 25% percent	-17
on record EU>CN 35.3% percent	10
on record EU>CN 50% percent	18
on record EU>CN car	11
on record EU>DE	-11
on record EU>DK	-20
on record EU>EG	28
on record EU>GB	-20
on record EU>GE	24
on record EU>GH	-15
on record EU>HU	-13
on record EU>IE	-17
on record EU>IN	10
on record EU>IN 0% percent	16
on record EU>JP 15% percent	-18
on record EU>KE	14
on record EU>MA	12
on record EU>MD	26
on record EU>MX	30
on record EU>MY	10
on record EU>NG	19
on record EU>NO	-14
on record EU>PE	24
on record EU>PE 0% percent	10
on record EU>PH	25
on record EU>PK	11
on record EU>PT	-10
on record EU>RS	23
on record EU>RU	-16
on record EU>SE	-10
on record EU>SN	28
on record EU>TH	21
on record EU>TN	17
on record EU>TR	10
on record EU>TR 0% percent	10
on record EU>TR steel	-11
on record EU>UA	11
on record EU>US	-13
on record EU>US 0% percent	17
on record EU>US 15% percent	-39
on record EU>US 25% percent	19
on record EU>US 27.5% percent	-15
on record EU>US 50% percent	-22
on record EU>US aluminium	-11
on record EU>US good	-19
on record EU>US good sentence	-11
on record EU>US steel part	-12
on record EU>UY	16
on record EU>ZA	11
on record EU>all 50% percent	15
on record EU>all steel	14
on record EU>all steel part	15
on record FJ>AU	-15
on record FJ>NZ	-10
on record FR>EU	-12
on record GB>CA	13
on record GB>CH	-15
on record GB>CH 0% percent	-10
on record GB>CN	-34
on record GB>EU	-17
on record GB>ID	23
on record GB>NO	13
on record GB>US	-26
on record GB>US 10% percent	-23
on record GB>US 19% percent	17
on record GB>US 20% percent	11
on record GB>US 25% percent	-22
on record GB>US 50% percent	-21
on record GB>US aluminium	-17
on record GB>US aluminium part	-11
on record GB>US beef part	15
on record GB>US car	-11
on record GB>US ethanol	25
on record GB>US ethanol sentence	19
on record GB>US steel	-12
on record GE>AM	-15
on record GE>AZ	-22
on record GE>all	-11
on record GH>CI	-16
on record GH>IS	11
on record GH>TG	-15
on record GH>all	-12
on record GR>EG	-13
on record GR>TR	-10
on record HK>CN	-47
on record HK>CN 10% percent	-12
on record HK>CN 12.5% percent	-19
on record HK>CN 20% percent	-10
on record HU>EU	-15
on record ID>CH	17
on record ID>IN	12
on record ID>JP	13
on record ID>KR	-14
on record ID>MY	-13
on record ID>PH	-11
on record ID>VN 0% percent	10
on record ID>all	-12
on record IE>EU	-11
on record IN>AU	18
on record IN>CA	23
on record IN>CN	-28
on record IN>EG	-16
on record IN>EU	12
on record IN>EU 0% percent	-13
on record IN>EU car	16
on record IN>GB	14
on record IN>ID	-17
on record IN>IR	-10
on record IN>MY	21
on record IN>NP	10
on record IN>NZ	54
on record IN>PE	10
on record IN>PK	-10
on record IN>RU	-24
on record IN>RU 25% percent	-14
on record IN>RU oil	-18
on record IN>RU oil sentence	-11
on record IN>US	-11
on record IN>US 0% percent	19
on record IN>US 18% percent	-12
on record IN>US 25% percent	-22
on record IN>US 50% percent	-19
on record IN>US oil sentence	10
on record IN>VN	16
on record IN>all	10
on record IN>all 11% percent	17
on record IR>TR	21
on record IR>all	-10
on record IS>NO	-26
on record IS>NO 0% percent	-10
on record JM>US	-11
on record JO>IQ	-10
on record JO>all	-10
on record JP>AU	-17
on record JP>CA	28
on record JP>CH	-16
on record JP>CN	-23
on record JP>EU 15% percent	-14
on record JP>KR	-39
on record JP>KR 15% percent	-10
on record JP>KR car	-11
on record JP>NZ 0% percent	11
on record JP>US 15% percent	-29
on record JP>US 25% percent	-17
on record JP>US 50% percent	-15
on record JP>US car	-22
on record JP>US car sentence	-12
on record JP>all	-25
on record KE>EU	18
on record KE>LK tea	-20
on record KE>PK rice	11
on record KE>PK rice part	10
on record KE>TH	20
on record KE>TZ	-12
on record KE>all	-12
on record KR>AU	13
on record KR>CN	-52
on record KR>CN 10% percent	-12
on record KR>EU 15% percent	-12
on record KR>GB	-12
on record KR>IN	-20
on record KR>JP	-43
on record KR>JP 15% percent	-15
on record KR>JP 8% percent	-10
on record KR>MN	13
on record KR>NZ	29
on record KR>US	-56
on record KR>US 10% percent	-11
on record KR>US 15% percent	-22
on record KR>US 25% percent	-17
on record KR>US car	-17
on record KR>all	-21
on record KZ>EU	-10
on record KZ>GE	20
on record KZ>GE wine	20
on record KZ>GE wine part	13
on record KZ>PK	10
on record KZ>UZ	-12
on record KZ>UZ 0% percent	-12
on record KZ>UZ 5% percent	-10
on record KZ>all	-13
on record LB>CY	13
on record LK>KE tea before	14
on record LK>TR	-10
on record MA>ES	-17
on record MA>FR	-11
on record MA>TN	-20
on record MD>EU	25
on record ML>SN	-10
on record MN>KR	24
on record MT>EU	-10
on record MW>MZ	-24
on record MX>CA	-19
on record MX>CN	21
on record MX>CN 35% percent	11
on record MX>CN 50% percent	10
on record MX>CN car	16
on record MX>EU	33
on record MX>JP	12
on record MX>US	-31
on record MX>US 50% percent	-10
on record MX>all	12
on record MY>CN	-16
on record MY>ID	-21
on record MY>US	-17
on record MY>US 19% percent	-10
on record MY>VN	-27
on record MZ>ZW	-21
on record NA>ZA	-22
on record NG>BJ	19
on record NG>EU	-12
on record NG>GH	-11
on record NG>GH 10% percent	-10
on record NG>TG	19
on record NO>PE	15
on record NO>PE fishmeal	24
on record NO>all	-16
on record NZ>AU	-31
on record NZ>FJ sugar	19
on record NZ>IN	-21
on record NZ>KR	-24
on record NZ>TO	24
on record NZ>US	-19
on record NZ>WS	-15
on record NZ>all	-10
on record OM>PK	11
on record PE>CL	-18
on record PE>CL grape	-15
on record PE>EC	-35
on record PE>EC 0% percent	-12
on record PE>IN	11
on record PE>KR car	14
on record PE>TH	11
on record PE>TH rice	19
on record PE>TH rice part	11
on record PE>ZA	-11
on record PH>CL	-20
on record PH>TH	-17
on record PH>US 0% percent	15
on record PK>IN	-13
on record PK>KE tea	10
on record PK>KZ	-16
on record PT>BR	-32
on record PT>EU	-10
on record RS>BA	-20
on record RS>EU	17
on record RS>EU 5% percent	14
on record RS>TR	-15
on record RS>all	10
on record RU>CN	-23
on record RU>EU	-16
on record RU>IN	-13
on record RW>UG	22
on record SE>CN	-18
on record SE>all	-15
on record SN>ML	12
on record TG>GH	13
on record TG>NG	-18
on record TH>EU	-15
on record TH>PE	31
on record TH>PH	-20
on record TH>VN	-13
on record TH>all	-11
on record TN>all	-10
on record TO>NZ	20
on record TO>WS	25
on record TR>BG	11
on record TR>CA	16
on record TR>EC	10
on record TR>EG	-12
on record TR>EU	-13
on record TR>GB	-14
on record TR>GE	14
on record TR>LK	21
on record TR>LK tea	10
on record TR>RS	16
on record TR>RS raspberry	14
on record TR>UY	-14
on record TR>all	-32
on record TW>CN	-16
on record TW>US	16
on record TW>US 0% percent	15
on record TW>US 15% percent	-10
on record TW>US 20% percent	-10
on record UA>GE	-12
on record UA>RO	-12
on record UA>all	-10
on record UG>KE	-19
on record UG>RW	-22
on record US baseline	15
on record US countermeasures	10
on record US emergency	15
on record US emergency all	-11
on record US fentanyl	27
on record US fentanyl all	-30
on record US reciprocal	19
on record US section 232	11
on record US section 301	25
on record US section 301 all	-14
on record US surcharge all	12
on record US tariff commission	-21
on record US>AR 10% percent	10
on record US>AU	-23
on record US>AU 0% percent	-15
on record US>AU beef	-12
on record US>AU beef part	-13
on record US>BD	17
on record US>BD 20% percent	17
on record US>BR	-14
on record US>BR 100% percent	-11
on record US>BR 12.5% percent	12
on record US>BR 13% percent	-18
on record US>BR 20% percent	-14
on record US>BR 24% points	-17
on record US>BR 25% percent	36
on record US>BR 3% percent	-38
on record US>BR 30% percent	-10
on record US>BR 35% percent	12
on record US>BR 37.5% percent	14
on record US>BR 40% percent	29
on record US>BR 50% percent	28
on record US>BR bean	-31
on record US>BR bean before	-10
on record US>BR bean part	-24
on record US>BR coffee	14
on record US>BR emergency	11
on record US>BR good	-12
on record US>CA 100% percent	-14
on record US>CA 15% percent	-12
on record US>CA 30% percent	-16
on record US>CA 35% percent	47
on record US>CA aluminum part	21
on record US>CA lumber	15
on record US>CA metal	-27
on record US>CH 12.5% percent	16
on record US>CH 125% percent	-18
on record US>CH 145% percent	-18
on record US>CH 15% percent	30
on record US>CH 20% percent	-14
on record US>CH 24% points	-27
on record US>CH 25% percent	-25
on record US>CH 250% percent	-19
on record US>CH 30% percent	-15
on record US>CH 31% percent	27
on record US>CH 39% percent	56
on record US>CH 40% percent	-11
on record US>CH medicine before	-13
on record US>CH medicine part	-11
on record US>CH medicine sentence	12
on record US>CH watch	10
on record US>CN	24
on record US>CN 10% percent	-11
on record US>CN 100% percent	20
on record US>CN 104% percent	13
on record US>CN 12% percent	-12
on record US>CN 12.5% percent	17
on record US>CN 120% percent	29
on record US>CN 13% percent	-33
on record US>CN 130% percent	23
on record US>CN 145% percent	67
on record US>CN 15% percent	-63
on record US>CN 170% percent	20
on record US>CN 18% percent	-15
on record US>CN 19% percent	-25
on record US>CN 20% percent	48
on record US>CN 20% points	13
on record US>CN 23% percent	-12
on record US>CN 24% percent	-19
on record US>CN 24% points	18
on record US>CN 27.5% percent	-13
on record US>CN 3% percent	-43
on record US>CN 30% percent	56
on record US>CN 35% percent	-12
on record US>CN 37.5% percent	21
on record US>CN 39% percent	-20
on record US>CN 40% percent	-17
on record US>CN 45% percent	17
on record US>CN 46% percent	-10
on record US>CN 5% percent	-21
on record US>CN 50% percent	-44
on record US>CN 500% percent	20
on record US>CN 54% percent	39
on record US>CN 55% percent	54
on record US>CN 57% percent	18
on record US>CN 7.5% percent	57
on record US>CN 80% percent	18
on record US>CN aircraft	-19
on record US>CN aluminium sentence	-15
on record US>CN aluminum	-22
on record US>CN aluminum sentence	-13
on record US>CN baseline	10
on record US>CN bean	-33
on record US>CN bean before	-18
on record US>CN bean part	-11
on record US>CN bean sentence	-11
on record US>CN cabinet	-17
on record US>CN car	-22
on record US>CN car part	-13
on record US>CN chicken	-19
on record US>CN chicken part	-18
on record US>CN chip	-12
on record US>CN chip part	-11
on record US>CN coal	-11
on record US>CN coal part	-12
on record US>CN component	-29
on record US>CN component sentence	-20
on record US>CN cotton	-22
on record US>CN cotton part	-21
on record US>CN countermeasures	14
on record US>CN crane	22
on record US>CN crane sentence	13
on record US>CN crude	-18
on record US>CN crude part	-14
on record US>CN drone	-18
on record US>CN drone part	-15
on record US>CN earth	10
on record US>CN emergency	16
on record US>CN fentanyl	57
on record US>CN furniture	-10
on record US>CN gas part	-15
on record US>CN good	11
on record US>CN good crossed	12
on record US>CN lamp	15
on record US>CN machinery	13
on record US>CN medicine	-33
on record US>CN medicine part	-27
on record US>CN oil	-12
on record US>CN oil part	-18
on record US>CN parcel	37
on record US>CN parcel before	21
on record US>CN parcel part	13
on record US>CN parcel sentence	17
on record US>CN parcels	13
on record US>CN polysilicon	-18
on record US>CN reciprocal	38
on record US>CN retaliatory	-13
on record US>CN section 301	36
on record US>CN ship	-10
on record US>CN soybean	-24
on record US>CN soybean part	-23
on record US>CN soybean sentence	-18
on record US>CN steel part	-26
on record US>CN steel sentence	18
on record US>CN tariff commission	-21
on record US>CN truck	-14
on record US>CN truck part	-14
on record US>CN wheat	-10
on record US>CN wheat part	-10
on record US>DK	36
on record US>DK 10% percent	30
on record US>EC 10% percent	-15
on record US>ES	-23
on record US>ES fentanyl	-10
on record US>EU 100% percent	-25
on record US>EU 12.5% percent	-14
on record US>EU 125% percent	-14
on record US>EU 15% percent	47
on record US>EU 20% percent	20
on record US>EU 24% points	-10
on record US>EU 25% percent	-31
on record US>EU 250% percent	-12
on record US>EU 27.5% percent	17
on record US>EU 30% percent	16
on record US>EU 39% percent	-12
on record US>EU 50% percent	23
on record US>EU 84% percent	-16
on record US>EU aluminium	23
on record US>EU aluminium part	19
on record US>EU chip	10
on record US>EU good part	11
on record US>EU metal	12
on record US>EU oil sentence	10
on record US>EU steel	11
on record US>FJ	-12
on record US>FR 10% percent	-12
on record US>FR 25% percent	18
on record US>GB 0% percent	16
on record US>GB 10% percent	32
on record US>GB 100% percent	-21
on record US>GB 15% percent	-21
on record US>GB 19% percent	-20
on record US>GB 20% percent	-12
on record US>GB 24% points	-12
on record US>GB 25% percent	14
on record US>GB 27.5% percent	21
on record US>GB 30% percent	-11
on record US>GB 50% percent	-15
on record US>GB 80% percent	-11
on record US>GB aluminium	13
on record US>GB aluminium sentence	15
on record US>GB aluminum	11
on record US>GB baseline	11
on record US>GB beef part	-13
on record US>GB car	11
on record US>GB car part	14
on record US>GB ethanol	-21
on record US>GB ethanol sentence	-16
on record US>GB good	-11
on record US>GB reciprocal	-13
on record US>GB steel	16
on record US>GL	-15
on record US>GT	-10
on record US>HK 12.5% percent	28
on record US>ID	16
on record US>ID 15% percent	-10
on record US>ID 19% percent	30
on record US>ID 32% percent	16
on record US>IE	-13
on record US>IN	18
on record US>IN 0% percent	-19
on record US>IN 100% percent	-13
on record US>IN 18% percent	42
on record US>IN 19% percent	-15
on record US>IN 20% percent	-23
on record US>IN 25% percent	48
on record US>IN 30% percent	-19
on record US>IN 35% percent	-12
on record US>IN 40% percent	-14
on record US>IN 50% percent	35
on record US>IN account	11
on record US>IN car	-14
on record US>IN crude	15
on record US>IN oil	34
on record US>IN oil before	17
on record US>IN oil sentence	19
on record US>IR	-11
on record US>JM	-19
on record US>JP	15
on record US>JP 0% percent	-14
on record US>JP 100% percent	-11
on record US>JP 15% percent	32
on record US>JP 2.5% percent	19
on record US>JP 20% percent	-18
on record US>JP 24% percent	26
on record US>JP 27.5% percent	22
on record US>JP 35% percent	15
on record US>JP aluminium	16
on record US>JP aluminium before	11
on record US>JP car	26
on record US>JP car before	16
on record US>JP car crossed	10
on record US>JP car sentence	15
on record US>JP steel	12
on record US>JP steel part	11
on record US>KH 19% percent	15
on record US>KR 0% percent	14
on record US>KR 10% percent	-24
on record US>KR 100% percent	-26
on record US>KR 12.5% percent	15
on record US>KR 15% percent	38
on record US>KR 2.5% percent	-11
on record US>KR 20% percent	-20
on record US>KR 24% points	-26
on record US>KR 25% percent	16
on record US>KR 50% percent	14
on record US>KR car	27
on record US>KR car before	-10
on record US>KR car crossed	19
on record US>KR car part	13
on record US>KR car sentence	15
on record US>KR chip	-13
on record US>KR chip before	-11
on record US>KR fentanyl	-13
on record US>KR medicine	26
on record US>KR medicine part	26
on record US>KR steel	14
on record US>LA	12
on record US>LA 40% percent	16
on record US>MA	-15
on record US>MX 10% percent	-18
on record US>MX 25% percent	15
on record US>MX 30% percent	13
on record US>MX 35% percent	-18
on record US>MY 100% percent	-17
on record US>MY 19% percent	24
on record US>NZ	-46
on record US>NZ 0% percent	-14
on record US>PE	-26
on record US>PH	13
on record US>PH 19% percent	21
on record US>PK 19% percent	12
on record US>RU	-40
on record US>RU 100% percent	-14
on record US>RU 25% percent	-20
on record US>RU oil	-28
on record US>RU oil before	-11
on record US>RU oil sentence	-16
on record US>SE	-31
on record US>SE 15% percent	-10
on record US>SY	10
on record US>SY 41% percent	12
on record US>TH 19% percent	11
on record US>TH 20% percent	-17
on record US>TR	-17
on record US>TW 0% percent	-14
on record US>TW 100% percent	14
on record US>TW 15% percent	19
on record US>TW 20% percent	33
on record US>TW 25% percent	-22
on record US>TW car	-15
on record US>VN	16
on record US>VN 0% percent	-23
on record US>VN 12.5% percent	11
on record US>VN 19% percent	-28
on record US>VN 20% percent	37
on record US>VN 30% percent	-10
on record US>VN 40% percent	21
on record US>VN 46% percent	25
on record US>VN furniture	11
on record US>ZA	-13
on record US>all	40
on record US>all 0% percent	-25
on record US>all 10% percent	32
on record US>all 100% percent	29
on record US>all 12.5% percent	-12
on record US>all 125% percent	-26
on record US>all 13% percent	-16
on record US>all 145% percent	-23
on record US>all 15% percent	24
on record US>all 150% percent	20
on record US>all 19% percent	-12
on record US>all 20% percent	-43
on record US>all 200% percent	12
on record US>all 24% percent	-13
on record US>all 24% points	-56
on record US>all 25% percent	39
on record US>all 250% percent	30
on record US>all 27.5% percent	-26
on record US>all 3% percent	-25
on record US>all 31% percent	-11
on record US>all 34% percent	-23
on record US>all 35% percent	-21
on record US>all 39% percent	-16
on record US>all 40% percent	13
on record US>all 50% percent	32
on record US>all 55% percent	-20
on record US>all 7.5% percent	-26
on record US>all 84% percent	-13
on record US>all aircraft	11
on record US>all aluminium part	-12
on record US>all aluminum	25
on record US>all aluminum crossed	16
on record US>all aluminum sentence	21
on record US>all bean	-28
on record US>all bean before	-20
on record US>all cabinet	26
on record US>all cabinet part	16
on record US>all car before	-21
on record US>all car crossed	-13
on record US>all chicken	-13
on record US>all chicken part	-12
on record US>all chip	20
on record US>all chip before	12
on record US>all chip part	14
on record US>all component	30
on record US>all component sentence	21
on record US>all cotton	-14
on record US>all cotton part	-13
on record US>all drone	24
on record US>all drone part	19
on record US>all drug	18
on record US>all drug part	15
on record US>all emergency	-11
on record US>all engine	-14
on record US>all fentanyl	-31
on record US>all furniture	27
on record US>all furniture sentence	14
on record US>all good	15
on record US>all good before	17
on record US>all lamp	-12
on record US>all lumber	-11
on record US>all lumber part	-16
on record US>all lumber sentence	10
on record US>all medicine	20
on record US>all medicine before	24
on record US>all metal	22
on record US>all metal part	13
on record US>all oil	-31
on record US>all oil before	-10
on record US>all oil sentence	-17
on record US>all parcel	-11
on record US>all polysilicon	25
on record US>all polysilicon part	12
on record US>all section 301	-14
on record US>all soybean	-19
on record US>all steel before	-21
on record US>all steel part	14
on record US>all steel sentence	-10
on record US>all surcharge	12
on record US>all truck	11
on record US>all truck part	19
on record US>all vanity	20
on record US>all vehicle	-14
on record UY>BR	-11
on record UY>EU	-10
on record UY>PY	-13
on record UZ>PK	14
on record UZ>TR yarn	-12
on record VN>CL	14
on record VN>CN	-25
on record VN>EU	-10
on record VN>IN	-21
on record VN>JP	-10
on record VN>TH	-18
on record VN>US 0% percent	24
on record VN>US 20% percent	-13
on record VN>US 40% percent	-12
on record VN>all	-17
on record WS>NZ	-15
on record ZA>NA	-29
on record ZA>NO	15
on record ZA>ZM	12
on record ZA>all	-10
on record ZM>all	-11
on record ZW>MZ	24
on:US	-27
on:absent, 1 here	-14
on:absent, 2 here	-22
on:by 0	12
on:by no	-20
on:cue=on1	12
on:cue=on3	15
on:f by1	11
on:focus owner	17
on:focus subject	14
on:goods before also	-12
on:goods before own	19
on:goods crossed also	-10
on:goods crossed not	-15
on:goods crossed own	23
on:goods crossed sure	19
on:goods in turn not	-13
on:goods in turn own	14
on:goods in turn sure	11
on:goods part not	-13
on:goods part own	11
on:goods sentence also	10
on:goods sentence own	10
on:head first	16
on:head last	22
on:head on1	24
on:head on3	18
on:last by absent and so	11
on:last by absent and so named	-12
on:last by absent paragraph	-10
on:last by and so named	10
on:last by by1 and	13
on:last by by1 and so named	-10
on:last by by1 comma	-11
on:last by by1 comma named	-15
on:last by by1 next sentence	-13
on:last by by2 and	-10
on:last by by2 far	10
on:last by by2 far named	-10
on:last by by2 from	-24
on:last by by2 from named	14
on:last by by2 next sentence	-11
on:last by by2 next sentence named	-18
on:last by by2 on	22
on:last by by2 paragraph named	-14
on:last by by2 to	12
on:last by by3 and so	-21
on:last by by3 and so named	16
on:last by by3 comma named	17
on:last by by3 far named	-16
on:last by by3 on	-18
on:last by far named	-11
on:last by none comma named	-10
on:last by none on	-11
on:last by none while	-16
on:last by on	11
on:last by on named	10
on:last by on2 comma	11
on:last by on2 comma named	16
on:last by on2 far	-27
on:last by on2 paragraph named	13
on:last by on3 and	12
on:last by on3 and so named	20
on:last by on3 comma named	-11
on:last by on3 from named	-13
on:last none	14
on:last none absent and so	-10
on:last none absent and so named	-26
on:last none absent comma named	-27
on:last none absent far named	-38
on:last none absent from named	-12
on:last none absent next sentence named	-37
on:last none absent on named	-17
on:last none absent paragraph named	-28
on:last none absent while	15
on:last none and	12
on:last none by1 far named	17
on:last none by1 paragraph named	10
on:last none by2 far named	20
on:last none by2 next sentence	-14
on:last none by2 next sentence named	14
on:last none by2 paragraph named	11
on:last none far named	11
on:last none from named	-12
on:last none next sentence named	11
on:last none none and so	-16
on:last none none far	-14
on:last none none far named	14
on:last none none from	13
on:last none none next sentence named	15
on:last none none while named	12
on:last none on1 next sentence named	11
on:last none on2 and so	-11
on:last none on2 and so named	20
on:last none on2 comma named	17
on:last none on2 far	-10
on:last none on3 and so	10
on:last none on3 comma named	10
on:last none paragraph	-12
on:last on absent and so named	25
on:last on absent from	-15
on:last on and	10
on:last on by1 far named	10
on:last on by1 paragraph	-16
on:last on by1 while named	-11
on:last on by2 comma	-13
on:last on by2 from	-13
on:last on by2 on named	-16
on:last on by2 paragraph named	-10
on:last on by2 while named	11
on:last on by3 next sentence	14
on:last on next sentence named	-10
on:last on none and so	19
on:last on none and so named	-10
on:last on none from	14
on:last on on1 from	10
on:last on on1 next sentence	10
on:last on on2 and	-10
on:last on on2 and so named	14
on:last on on2 comma	11
on:last on on2 far	-14
on:last on on2 on named	11
on:last on on3 and	17
on:last on on3 and so named	-14
on:last on on3 comma	11
on:last on on3 from	20
on:last on on3 next sentence	21
on:name , is	-17
on:name , own agent	23
on:name , own number	14
on:name : number	16
on:name : own number	12
on:name : will	-17
on:name ; ,	17
on:name and and	-12
on:name and duty	-12
on:name and on	10
on:name and own duty	14
on:name and own number	-13
on:name and verb bear	-13
on:name and verb impose	12
on:name and will	14
on:name begin is	11
on:name begin on	-18
on:name begin own duty	-15
on:name begin verb agree	12
on:name begin verb impose	13
on:name begin verb sell	11
on:name begin was	17
on:name for and	11
on:name for duty	12
on:name for level	14
on:name for word	14
on:name from ,	11
on:name from number	12
on:name from verb impose	10
on:name from word	11
on:name goods number	-18
on:name in :	-21
on:name in and	-12
on:name in at	-12
on:name in number	11
on:name in verb stay	12
on:name in word	-21
on:name into at	-11
on:name number has	10
on:name of :	10
on:name of is	11
on:name of word	16
on:name on :	12
on:name on goods	17
on:name on number	10
on:name that verb ask	12
on:name that verb impose	-13
on:name that will	-13
on:name that would	-17
on:name to number	-10
on:name to word	-14
on:name verb bear at	-11
on:name verb impose duty	14
on:name verb impose for	-12
on:name verb propose to	-15
on:name verb return verb impose	-15
on:name with goods	-25
on:name with verb impose	13
on:name with word	16
on:name word .	13
on:name word had	-13
on:name word number	-11
on:name word own level	-12
on:name word own number	20
on:name word own word	-13
on:name word word	-10
on:named 0	17
on:named 1	12
on:named 2	-31
on:named 3	-19
on:nearest after by0.5 sentence 0	10
on:nearest after by1 part 0	-18
on:nearest after by2 part 0	10
on:nearest after none sentence 0	-10
on:nearest after on1 part 0	17
on:nearest after on3 part 0	18
on:nearest after on3 sentence 1	10
on:nearest before by0.5 part 0	-14
on:nearest before by2 sentence 1	-10
on:nearest before by3 part 0	-10
on:nearest before by3 part 1	-33
on:nearest before by3 sentence 1	-15
on:nearest before none part 1	-21
on:nearest before none sentence 0	10
on:nearest before on1 part 0	10
on:nearest before on1 sentence 1	16
on:nearest before on3 part 0	13
on:nearest before on3 part 1	18
on:nearest before on3 sentence 0	22
on:nearest before on3 sentence 1	20
on:not own theirs	-10
on:not own them	-17
on:not own they	-10
on:not top by	12
on:not top by absent	-13
on:not top on absent	-10
on:not writer they	-12
on:own our	12
on:pa0	16
on:pa0 cue=on1	17
on:pa0 name	19
on:pa0 name from and	10
on:pa0 name from number	-13
on:pa0 name in ,	-17
on:pa0 name in and	-10
on:pa0 name on and	10
on:pa0 next=.	16
on:pa0 next=;	10
on:pa0 next=agent	10
on:pa0 next=and	11
on:pa0 next=are	-12
on:pa0 next=gate	-15
on:pa0 next=own .	10
on:pa0 next=own duty	18
on:pa0 next=to	11
on:pa0 next=verb stay	15
on:pa0 person	-15
on:pa0 port from .	11
on:pa0 port in ,	-10
on:pa0 prep=at	-18
on:pa0 prep=by	-21
on:pa0 prep=for	17
on:pa0 prep=from	24
on:pa0 prep=in	-36
on:pa0 prep=on	18
on:pa0 pronoun it	-18
on:pa0 pronoun our	-11
on:pa0 pronoun ours	17
on:pa0 pronoun them	-10
on:pa0 pronoun them on .	-14
on:pa0 quality	18
on:pa0 quality and goods	-12
on:pa0 quality on ,	10
on:pa0 quality on .	26
on:pa0 quality on goods	13
on:pa0 seat in .	-13
on:pa1 prep=of	11
on:pa1 quality on goods	-12
on:pb0	16
on:pb0 cue=by0.5	-17
on:pb0 cue=by1	11
on:pb0 cue=none	12
on:pb0 name	22
on:pb0 name , at	11
on:pb0 name , is	-21
on:pb0 name , number	14
on:pb0 name , own number	14
on:pb0 name , verb impose	-12
on:pb0 name , word	-10
on:pb0 name : own duty	-11
on:pb0 name and own number	-12
on:pb0 name begin had	13
on:pb0 name begin was	13
on:pb0 name begin will	-10
on:pb0 name for duty	12
on:pb0 name for word	10
on:pb0 name from and	-23
on:pb0 name from number	10
on:pb0 name goods number	-11
on:pb0 name if word	-11
on:pb0 name into at	-18
on:pb0 name of verb impose	-11
on:pb0 name that has	10
on:pb0 name that will	-19
on:pb0 name that would	-18
on:pb0 name verb bear at	-13
on:pb0 name verb impose duty	10
on:pb0 name word had	-12
on:pb0 name word own number	14
on:pb0 next=agent	-10
on:pb0 next=and	-11
on:pb0 next=are	10
on:pb0 next=in	-13
on:pb0 next=is	-11
on:pb0 next=number	11
on:pb0 next=own -	-12
on:pb0 next=own duty	-14
on:pb0 next=own goods	11
on:pb0 next=own level	11
on:pb0 next=own number	11
on:pb0 next=own would	-11
on:pb0 next=taker	-10
on:pb0 next=verb ask	17
on:pb0 next=verb deny	-13
on:pb0 next=verb end	-11
on:pb0 next=verb propose	15
on:pb0 next=verb sell	19
on:pb0 next=verb up	-12
on:pb0 person , verb impose	-13
on:pb0 port in word	13
on:pb0 prep=.	13
on:pb0 prep=as	-12
on:pb0 prep=at	-11
on:pb0 prep=but	-14
on:pb0 prep=goods	-10
on:pb0 prep=into	-21
on:pb0 prep=number	-11
on:pb0 prep=to	-17
on:pb0 prep=verb propose	-13
on:pb0 prep=verb say	13
on:pb0 prep=what	19
on:pb0 prep=which	-11
on:pb0 prep=while	12
on:pb0 prep=—	-14
on:pb0 pronoun government	-16
on:pb0 pronoun his	-11
on:pb0 pronoun it ; number	11
on:pb0 pronoun it begin has	-11
on:pb0 pronoun it begin level	-10
on:pb0 pronoun it begin own number	13
on:pb0 pronoun it begin word	-11
on:pb0 pronoun it that verb impose	-17
on:pb0 pronoun it word own number	13
on:pb0 pronoun its begin level	13
on:pb0 pronoun my	-22
on:pb0 pronoun president	-13
on:pb0 pronoun she	22
on:pb0 pronoun their begin goods	-10
on:pb0 pronoun their on goods	-20
on:pb0 pronoun them	-16
on:pb0 pronoun they	-15
on:pb0 pronoun trade	12
on:pb0 pronoun trump	-18
on:pb0 pronoun which	14
on:pb0 pronoun which , number	12
on:pb0 pronoun whose	11
on:pb0 pronoun whose , goods	11
on:pb0 quality	18
on:pb0 quality and goods	12
on:pb0 quality begin number	-11
on:pb0 quality of goods	11
on:pb0 quality on goods	11
on:pb0 quality on number	11
on:pb0 quality verb impose duty	-14
on:pb0 quality word goods	15
on:pb0 quality word number	-13
on:pb0 seat	-16
on:pb1 cue=none	-19
on:pb1 cue=on3	15
on:pb1 name , duty	-10
on:pb1 name begin verb impose	13
on:pb1 next=goods	12
on:pb1 next=level	14
on:pb1 next=own duty	-20
on:pb1 next=will	-14
on:pb1 person	-14
on:pb1 prep=,	-13
on:pb1 prep=and	-12
on:pb1 prep=on	17
on:pb1 prep=to	-11
on:pb1 quality	20
on:pb1 quality and goods	10
on:pb1 quality on goods	14
on:pb1 seat	-18
on:pb2 next=number	-12
on:pb2 prep=on	-12
on:pb2 quality on goods	-12
on:person , verb impose	-18
on:person and verb say	-12
on:person begin has	-15
on:person by ,	10
on:person which verb impose	-16
on:person word :	-11
on:person word verb impose	-13
on:port at ,	-11
on:port begin ,	10
on:port from ,	26
on:port from .	11
on:port in at	11
on:port in word	16
on:port of ,	-13
on:pronoun he begin verb say	10
on:pronoun he word verb say	-16
on:pronoun he word would	-10
on:pronoun i begin verb impose	10
on:pronoun it ; number	18
on:pronoun it begin level	-11
on:pronoun it begin own number	13
on:pronoun it begin would	-11
on:pronoun it on ,	-15
on:pronoun it verb impose verb say	18
on:pronoun it verb say would	-11
on:pronoun it which had	-12
on:pronoun it word ,	-11
on:pronoun it word own number	17
on:pronoun its begin level	15
on:pronoun its that duty	-10
on:pronoun its verb impose goods	-14
on:pronoun its word duty	17
on:pronoun its word goods	11
on:pronoun our at gate	-12
on:pronoun our begin agent	11
on:pronoun our begin duty	-23
on:pronoun our begin goods	15
on:pronoun our of goods	-20
on:pronoun our on gate	12
on:pronoun our on goods	-16
on:pronoun our verb impose goods	-10
on:pronoun our word goods	-13
on:pronoun she , verb say	-15
on:pronoun their on goods	-13
on:pronoun them on .	-11
on:pronoun they word verb impose	-15
on:pronoun trump begin duty	-18
on:pronoun we and verb impose	12
on:pronoun we begin verb impose	19
on:pronoun we word verb say	14
on:pronoun which , level	-11
on:pronoun which , verb sell	13
on:pronoun whose , goods	11
on:q1 by1	12
on:q1 first	21
on:q1 named	24
on:q1 on1	23
on:q1 on2 other	10
on:q1 on3	27
on:q1 on3 other	16
on:q2 by0.5 other	-15
on:q2 by1	20
on:q2 first	22
on:q2 named	20
on:q2 on1	11
on:q2 on1 here	-11
on:q2 on2	12
on:q2 on3	19
on:q2 on3 other	22
on:quality at gate	-15
on:quality begin :	12
on:quality begin number	-13
on:quality begin sender	12
on:quality begin taker	-18
on:quality begin verb bear	15
on:quality of ,	16
on:quality of goods	10
on:quality on .	20
on:quality on goods	11
on:quality on number	12
on:quality that goods	13
on:quality to goods	15
on:quality which goods	15
on:quality with goods	-16
on:quality word verb up	13
on:quality word word	-21
on:sa0 cue=by0.5	13
on:sa0 cue=on2	-15
on:sa0 name , and	12
on:sa0 name , at	-10
on:sa0 name and number	-14
on:sa0 name and verb impose	10
on:sa0 name and will	11
on:sa0 name if verb impose	14
on:sa0 name if word	10
on:sa0 name of .	-13
on:sa0 name on goods	15
on:sa0 name that verb impose	-15
on:sa0 name which verb impose	-11
on:sa0 next=end	-18
on:sa0 next=number	-21
on:sa0 next=own duty	11
on:sa0 next=own level	17
on:sa0 next=verb bear	-16
on:sa0 next=word	14
on:sa0 person , verb threaten	-13
on:sa0 prep=;	-10
on:sa0 prep=because	13
on:sa0 prep=if	12
on:sa0 prep=number	-11
on:sa0 prep=verb bear	12
on:sa0 prep=verb target	-10
on:sa0 prep=what	-14
on:sa0 pronoun he " verb impose	-10
on:sa0 pronoun his	15
on:sa0 pronoun it verb impose verb say	10
on:sa0 pronoun their	-25
on:sa0 pronoun them	11
on:sa0 pronoun they	-15
on:sa0 pronoun which	-19
on:sa0 pronoun which , number	-21
on:sa0 quality , word	-11
on:sa0 quality ; goods	-13
on:sa0 quality and goods	-11
on:sa0 quality verb impose goods	-10
on:sa0 seat	13
on:sa1 cue=by0.5	10
on:sa1 cue=by1	14
on:sa1 cue=by2	15
on:sa1 cue=by3	11
on:sa1 cue=none	-10
on:sa1 cue=on2	-10
on:sa1 cue=on3	-16
on:sa1 next=duty	10
on:sa1 next=number	11
on:sa1 person	-12
on:sa1 prep=%	-12
on:sa1 prep=because	15
on:sa1 prep=in	18
on:sa1 prep=on	-17
on:sa1 pronoun its	12
on:sa1 pronoun our on goods	-12
on:sa1 quality on goods	-12
on:sa2 name	14
on:sa2 name in .	12
on:sa2 next=,	-10
on:sa2 person	-22
on:sa2 prep=in	16
on:sa2 prep=on	-15
on:sa2 seat	14
on:sb0 name	20
on:sb0 name ( )	12
on:sb0 name , own agent	11
on:sb0 name ; ,	14
on:sb0 name begin had	-10
on:sb0 name begin own agent	-16
on:sb0 name begin own duty	-10
on:sb0 name begin verb agree	13
on:sb0 name begin verb say	10
on:sb0 name begin word	12
on:sb0 name from and	10
on:sb0 name in :	-11
on:sb0 name in word	-11
on:sb0 name into :	-11
on:sb0 name of ,	-13
on:sb0 name on goods	14
on:sb0 name with and	11
on:sb0 name with word	14
on:sb0 name word word	-13
on:sb0 next=(	21
on:sb0 next=)	10
on:sb0 next=/	12
on:sb0 next=:	12
on:sb0 next=duty	-29
on:sb0 next=gate	-26
on:sb0 next=level	12
on:sb0 next=of	10
on:sb0 next=on	-11
on:sb0 next=own ,	24
on:sb0 next=own :	12
on:sb0 next=taker	-17
on:sb0 next=to	-14
on:sb0 next=verb down	-13
on:sb0 next=verb threaten	-13
on:sb0 next=will	10
on:sb0 next=word	-14
on:sb0 next=would	-18
on:sb0 person	-10
on:sb0 port	-14
on:sb0 port begin ,	10
on:sb0 port from ,	21
on:sb0 port of ,	-12
on:sb0 prep=(	11
on:sb0 prep=;	17
on:sb0 prep=into	-20
on:sb0 prep=then	-14
on:sb0 prep=to	-12
on:sb0 prep=verb buy	-10
on:sb0 prep=when	13
on:sb0 prep=which	-13
on:sb0 pronoun he begin verb say	10
on:sb0 pronoun he word verb say	-16
on:sb0 pronoun his	12
on:sb0 pronoun it word verb impose	20
on:sb0 pronoun ministers	-13
on:sb0 pronoun our	-18
on:sb0 pronoun our of goods	-11
on:sb0 pronoun theirs	13
on:sb0 pronoun them	-20
on:sb0 pronoun trump	-20
on:sb0 pronoun us	-10
on:sb0 pronoun which , verb sell	13
on:sb0 quality begin ,	11
on:sb0 quality on gate	-10
on:sb0 quality on goods	14
on:sb0 quality to goods	11
on:sb0 seat begin ,	-15
on:sb0 seat begin /	10
on:sb0 seat begin verb impose	-11
on:sb0 seat with ,	-14
on:sb1 name	10
on:sb1 name , duty	10
on:sb1 name and word	14
on:sb1 name begin ,	14
on:sb1 name begin level	-13
on:sb1 name begin will	10
on:sb1 name begin would	-11
on:sb1 name from ,	12
on:sb1 name of ,	10
on:sb1 name of number	-10
on:sb1 name with ,	10
on:sb1 next=duty	-15
on:sb1 next=on	-16
on:sb1 next=own agent	13
on:sb1 next=to	-12
on:sb1 next=verb ask	13
on:sb1 next=verb say	-10
on:sb1 next=—	13
on:sb1 prep=by	-11
on:sb1 prep=from	15
on:sb1 prep=on	-13
on:sb1 prep=that	11
on:sb1 prep=to	-23
on:sb1 prep=verb return	-12
on:sb1 prep=what	-11
on:sb1 prep=word	12
on:sb1 pronoun his	-13
on:sb1 pronoun its verb impose number	-10
on:sb1 pronoun our begin goods	13
on:sb1 pronoun our on goods	-11
on:sb1 pronoun their	-11
on:sb1 pronoun them	-20
on:sb1 quality	10
on:sb1 quality for goods	13
on:sb1 quality of goods	-10
on:sb2 cue=none	-12
on:sb2 cue=on2	17
on:sb2 name begin has	-10
on:sb2 name begin verb impose	11
on:sb2 next=(	-16
on:sb2 next=agent	-14
on:sb2 next=number	12
on:sb2 next=own goods	-11
on:sb2 person word verb impose	-11
on:sb2 prep=,	13
on:sb2 prep=by	14
on:sb2 prep=in	-13
on:sb2 prep=into	15
on:sb2 prep=number	10
on:sb2 prep=of	12
on:sb2 pronoun our	11
on:sb2 pronoun we	20
on:sb2 quality word goods	-10
on:sb2 seat	-11
on:seat and verb impose	10
on:seat and word	-12
on:seat begin ,	-14
on:seat begin verb impose	-17
on:seat begin verb say	17
on:seat in agent	-13
on:seat that verb impose	-10
on:seat that would	12
on:seat with at	-12
on:seat word had	16
on:seat word has	-11
on:title by2	12
on:title named	15
on:title on2	20
on:title on3	29
on:top by 0.5	-18
on:top on 1	10
on:top on 3	17
on:under other heading of several	-34
on:under other heading of several here	11
on:under own heading	16
on:voice	11
on:writer there	12
on:writer they	10
rule:other	-25
rule:same	10
rule:turned both named	-14
rule:turned each side each	12
rule:turned in the sentence	10
rule:turned one named	-11
sector here absent	-19
sector here all	-19
sector here all US	39
sector here by1	-18
sector here by2	-16
sector here by3	-12
sector no absent US	-14
sector no all	-106
sector no by1 US	19
sector no named US	13
sector sentence absent	-16
sector sentence absent US	-15
sector sentence all	-19
sector sentence all US	29
sector sentence by1	-16
sector sentence by2 US	13
sector sentence on2	-21
text even 0	-13
text under 0	12
tops 0.5 3	-14
tops 1 3	11
tops 2 1	12
tops 2 2	-17
tops 3 1	13
tops turned	-10
worked other	-14`;
