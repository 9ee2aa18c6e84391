// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES_AGAIN = `yes
<always>	0
again 0	-78
again 0 of likely	-33
again 0 of open	-27
again 0 of sure	-49
again 10	-11
again 3	-32
again 3 of open	-24
again 3 of sure	-33
again 55	19
again 55 of open	19
again 75	19
again 75 of likely	19
again 90	28
again 90 of likely	15
again 90 of sure	20
again 98	34
again 98 of sure	34
again after other and 3	-14
again after other far	-30
again after other far 0	-32
again after other far 3	-19
again after other far 90	12
again after other far likely	-12
again after other far sure	-26
again after other on	-36
again after other on 0	-23
again after other on 3	-11
again after other on likely	-16
again after other on open	-10
again after other on sure	-16
again after other row	-10
again after other row 0	-10
again after other sentence	-11
again after other sentence 0	-21
again after other sentence likely	10
again after other sentence open	-25
again after other sentence sure	-37
again after other while	-12
again after reverse and 10	-26
again after reverse and 25	-20
again after reverse and 40	14
again after reverse and 90	15
again after reverse and 98	32
again after reverse and likely	-17
again after reverse and sure	20
again after reverse far	14
again after reverse far 0	23
again after reverse far 90	20
again after reverse far 98	-11
again after reverse far likely	20
again after reverse far open	-15
again after reverse far sure	13
again after reverse from 25	11
again after reverse from open	-13
again after reverse from sure	16
again after reverse on 10	10
again after reverse on 40	-14
again after reverse on 55	-15
again after reverse on 75	13
again after reverse on 90	21
again after reverse on likely	-12
again after reverse on open	18
again after reverse paragraph 75	25
again after reverse paragraph 90	-15
again after reverse paragraph sure	17
again after reverse row 10	12
again after reverse row 25	-16
again after reverse row 3	12
again after reverse row sure	16
again after reverse sentence 10	12
again after reverse sentence 40	-33
again after reverse sentence 55	12
again after reverse sentence 75	17
again after reverse sentence 90	11
again after reverse sentence 98	12
again after reverse to 10	-13
again after reverse while 0	15
again after reverse while 10	-26
again after reverse while 25	-10
again after reverse while 3	-23
again after reverse while 40	11
again after reverse while 98	14
again after reverse while sure	-11
again after same and 0	-13
again after same and 10	-36
again after same and 3	-27
again after same and 40	11
again after same and 55	16
again after same and 75	11
again after same and 98	34
again after same and open	11
again after same by and 0	-18
again after same by and 55	12
again after same by and 90	13
again after same by far 0	-31
again after same by far 10	-18
again after same by far 25	13
again after same by far 40	14
again after same by far 55	16
again after same by far 98	14
again after same by from 0	-20
again after same by from 10	11
again after same by from 3	-10
again after same by from likely	18
again after same by from sure	-31
again after same by on 0	-22
again after same by on 10	-11
again after same by on 75	14
again after same by on likely	15
again after same by on sure	-16
again after same by paragraph	12
again after same by paragraph 25	-15
again after same by paragraph sure	12
again after same by row	-10
again after same by row 0	-16
again after same by row open	-10
again after same by row sure	-12
again after same by sentence 0	-30
again after same by sentence 10	15
again after same by sentence 25	12
again after same by sentence 3	-14
again after same by sentence 55	-12
again after same by sentence 75	20
again after same by sentence 98	14
again after same by sentence sure	-11
again after same by to likely	-13
again after same by while 0	-14
again after same by while 10	18
again after same by while 3	-20
again after same far 0	-12
again after same far 75	14
again after same far 90	-11
again after same far 98	-14
again after same far likely	-15
again after same from 25	11
again after same from 55	-16
again after same from 90	18
again after same from likely	-12
again after same on	19
again after same on 3	-18
again after same on 40	17
again after same on 55	24
again after same on 75	-11
again after same on 98	11
again after same on and 3	-13
again after same on and likely	16
again after same on and sure	-44
again after same on far 0	-24
again after same on far 10	13
again after same on far 25	15
again after same on far 3	-24
again after same on far 75	16
again after same on far likely	-10
again after same on far open	12
again after same on far sure	-19
again after same on from 3	-14
again after same on likely	10
again after same on on 0	-12
again after same on paragraph open	11
again after same on paragraph sure	-14
again after same on sentence 10	-15
again after same on sentence 25	11
again after same on sentence open	17
again after same on sentence sure	-21
again after same on sure	15
again after same on while	-27
again after same on while 0	-22
again after same on while open	-10
again after same on while sure	-16
again after same paragraph	-16
again after same paragraph 3	-11
again after same paragraph 75	-15
again after same paragraph open	-13
again after same paragraph sure	-11
again after same row open	13
again after same sentence	13
again after same sentence 25	-20
again after same sentence 3	-20
again after same sentence 40	25
again after same sentence 90	13
again after same sentence 98	14
again after same sentence sure	33
again after same to 40	-10
again after same to likely	17
again after same while 0	-11
again after same while 3	-11
again after same while 75	11
again after same while 90	10
again after same while 98	-11
again after turned and 0	-12
again after turned and 10	-11
again after turned and 3	10
again after turned and sure	-29
again after turned far 0	-10
again after turned far 40	11
again after turned far open	10
again after turned from 0	-35
again after turned on	-35
again after turned on 0	-39
again after turned on likely	-26
again after turned on open	-14
again after turned on sure	-11
again after turned paragraph sure	-32
again after turned row 0	-10
again after turned row sure	-26
again after turned sentence	-21
again after turned sentence 10	-16
again after turned sentence 25	-10
again after turned sentence 40	-17
again after turned sentence 75	-13
again after turned sentence sure	-27
again after turned to	12
again after turned to sure	11
again after turned while 0	-17
again after turned while 3	10
again before other and likely	10
again before other far 0	-15
again before other far 10	10
again before other sentence 3	-20
again before other sentence likely	10
again before other sentence sure	-16
again before reverse and 0	10
again before reverse and 10	10
again before reverse and 40	-16
again before reverse and 98	13
again before reverse and sure	17
again before reverse far 3	-16
again before reverse far 55	-15
again before reverse far 98	13
again before reverse far open	-13
again before reverse from 0	13
again before reverse on 0	19
again before reverse on 3	-12
again before reverse paragraph 98	13
again before reverse paragraph open	11
again before reverse row 10	10
again before reverse row 75	-11
again before reverse row 90	12
again before reverse row 98	21
again before reverse row likely	17
again before reverse sentence 40	-14
again before reverse sentence 55	15
again before reverse sentence likely	-15
again before reverse sentence open	-13
again before reverse sentence sure	19
again before reverse to 0	10
again before reverse to open	11
again before reverse to sure	-17
again before reverse while 10	12
again before reverse while likely	-15
again before same and	-10
again before same and 10	-29
again before same and 3	-10
again before same and 55	20
again before same and 90	-11
again before same and 98	19
again before same and likely	-10
again before same and open	-14
again before same by and	10
again before same by and 0	-11
again before same by and 25	-15
again before same by and 40	19
again before same by and 75	22
again before same by and 90	15
again before same by and likely	15
again before same by and sure	-10
again before same by far 0	-35
again before same by far 3	-15
again before same by far 40	12
again before same by far 90	29
again before same by far 98	13
again before same by from 0	-27
again before same by from 3	15
again before same by from likely	-17
again before same by from open	13
again before same by from sure	-14
again before same by on	-10
again before same by on 0	-28
again before same by on 3	-15
again before same by on 75	19
again before same by on 90	31
again before same by on 98	11
again before same by on sure	-21
again before same by paragraph 10	12
again before same by paragraph 75	13
again before same by row likely	-10
again before same by row open	14
again before same by sentence 0	-27
again before same by sentence 75	-10
again before same by sentence 90	10
again before same by sentence open	14
again before same by sentence sure	-23
again before same by to 3	-13
again before same by to open	11
again before same by while 10	-18
again before same far 10	-15
again before same far 3	-28
again before same far 40	-18
again before same far 75	15
again before same far 98	16
again before same from 75	-10
again before same from 90	-16
again before same from 98	11
again before same from open	-27
again before same from sure	18
again before same on	10
again before same on 40	16
again before same on and 3	-17
again before same on and open	18
again before same on and sure	-38
again before same on far 10	12
again before same on far open	13
again before same on from likely	10
again before same on from sure	-36
again before same on on 3	-14
again before same on on likely	-10
again before same on sentence likely	-12
again before same on sentence open	26
again before same on sentence sure	-44
again before same on sure	15
again before same on to likely	12
again before same on to sure	-30
again before same on while	-15
again before same on while 0	-20
again before same on while sure	-10
again before same paragraph	-10
again before same paragraph 10	-13
again before same paragraph 25	10
again before same paragraph 75	-16
again before same row	-10
again before same row 3	-10
again before same row open	-10
again before same sentence 55	12
again before same sentence 75	-15
again before same sentence open	-28
again before same sentence sure	17
again before same to 90	13
again before same to 98	-19
again before same to open	-20
again before same to sure	33
again before same while 3	-15
again before same while likely	11
again before same while open	-10
again before turned and	-11
again before turned and 0	-15
again before turned and 10	-11
again before turned and sure	-28
again before turned far 0	-23
again before turned far 3	13
again before turned far 55	-12
again before turned far 90	11
again before turned from	11
again before turned from 0	11
again before turned from open	11
again before turned on 3	10
again before turned on sure	-10
again before turned paragraph	14
again before turned paragraph 0	16
again before turned paragraph open	10
again before turned row 3	10
again before turned row open	12
again before turned sentence likely	12
again before turned sentence open	19
again before turned sentence sure	-29
again before turned to sure	-12
again before turned while likely	-15
again before turned while open	12
again goods before alone 0	-14
again goods before alone 40	11
again goods before even often 25	13
again goods before even often 75	-22
again goods before even often 90	-13
again goods before even once 75	-10
again goods before less often	11
again goods before less often 0	11
again goods before less often 10	12
again goods before less often 25	13
again goods before less often 75	-12
again goods before less once 3	21
again goods before less once 55	-10
again goods before less once 75	-10
again goods before mine often 3	-34
again goods before mine often 98	29
again goods before mine once 0	12
again goods before mine once 3	14
again goods before mine once 75	-15
again goods before more often 0	13
again goods before more often 10	15
again goods before more often 75	-11
again goods before more once 10	24
again goods before more once 55	-12
again goods before more once 90	-15
again goods before not often	-25
again goods before not often 0	-18
again goods before not often 25	-12
again goods before not often 40	-20
again goods before not often 55	10
again goods before not once	-24
again goods before not once 0	-26
again goods before not once 3	-16
again goods before others 0	-20
again goods before others 25	13
again goods before others 55	19
again goods before others 98	18
again goods crossed mine often	12
again goods crossed mine often 90	20
again goods crossed mine once 98	15
again goods crossed more often	-14
again goods crossed more often 98	-10
again goods crossed not once 0	-14
again goods crossed others 0	-10
again goods crossed others 3	11
again goods none none 0	-46
again goods none none 10	-13
again goods none none 3	-24
again goods none none 75	25
again goods none none 90	32
again goods none none 98	18
again goods part alone 0	-28
again goods part alone 10	19
again goods part alone 25	-13
again goods part alone 90	15
again goods part even often 25	-17
again goods part even often 55	13
again goods part even once 0	15
again goods part less often 25	13
again goods part less often 40	-26
again goods part less often 90	15
again goods part less once 0	16
again goods part less once 10	-15
again goods part mine often 3	-17
again goods part mine often 75	10
again goods part mine often 98	10
again goods part mine once 10	-18
again goods part mine once 3	-15
again goods part mine once 55	11
again goods part mine once 98	17
again goods part more often	20
again goods part more often 10	15
again goods part more often 3	-16
again goods part more often 40	35
again goods part more often 75	11
again goods part more once 25	-14
again goods part more once 40	10
again goods part more once 90	-16
again goods part not often 3	-11
again goods part not often 75	13
again goods part not often 90	-11
again goods part not once	-15
again goods part not once 0	-10
again goods part not once 25	-11
again goods part not once 75	11
again goods part others 0	-25
again goods part others 10	-18
again goods part others 25	12
again goods part others 55	25
again goods part others 75	36
again goods part others 90	11
again goods sentence alone 0	-36
again goods sentence alone 10	-14
again goods sentence alone 3	10
again goods sentence alone 55	13
again goods sentence alone 75	12
again goods sentence even often	-18
again goods sentence even often 0	-10
again goods sentence even often 40	-30
again goods sentence even often 55	-15
again goods sentence even often 98	14
again goods sentence less once	10
again goods sentence less once 0	21
again goods sentence less once 3	10
again goods sentence mine often 10	-17
again goods sentence mine often 3	-20
again goods sentence mine often 75	18
again goods sentence mine once 10	-14
again goods sentence mine once 3	-14
again goods sentence mine once 55	12
again goods sentence more often	-11
again goods sentence more often 0	13
again goods sentence more often 25	-12
again goods sentence more often 40	12
again goods sentence more often 75	-15
again goods sentence more once 55	18
again goods sentence not often 3	11
again goods sentence not once 3	-15
again goods sentence others 10	-14
again goods sentence others 75	20
again goods sentence others 98	18
again in row other open	-12
again in row other open 0	-12
again in row reverse likely 3	10
again in row reverse likely 40	14
again in row reverse likely 55	-25
again in row reverse likely 90	29
again in row reverse likely 98	13
again in row reverse open 0	23
again in row reverse open 10	10
again in row reverse open 40	-10
again in row reverse open 75	-24
again in row reverse open 90	-16
again in row reverse sure 0	-12
again in row reverse sure 10	-12
again in row reverse sure 40	-11
again in row reverse sure 55	24
again in row reverse sure 75	17
again in row reverse sure 90	16
again in row same by likely 0	-13
again in row same by open	18
again in row same by open 3	14
again in row same by sure	-20
again in row same by sure 0	-18
again in row same likely 25	21
again in row same likely 3	-13
again in row same likely 40	-14
again in row same likely 98	-13
again in row same open	-13
again in row same open 0	17
again in row same open 10	26
again in row same open 55	-14
again in row same open 75	-16
again in row same open 90	-19
again in row same open 98	-23
again in row same sure	12
again in row same sure 10	-24
again in row same sure 25	-19
again in row same sure 3	-14
again in row same sure 55	18
again in row same sure 90	12
again in row same sure 98	14
again in row turned open	18
again in row turned open 0	14
again in row turned open 3	13
again in row turned sure 0	-11
again level alone 0	-57
again level alone 25	10
again level alone 3	-24
again level alone 55	10
again level alone 75	18
again level alone 98	30
again level alone goods less often	11
again level alone goods mine often	14
again level alone goods mine once	-10
again level alone goods not often	-18
again level alone goods not once	-23
again level even often	13
again level even often 0	-12
again level even often 25	-12
again level even often 3	-12
again level even often 55	20
again level even often 90	18
again level even often 98	35
again level even often goods alone	10
again level even often goods even often	-14
again level even often goods more often	10
again level even often goods none	13
again level even once 25	13
again level even once 98	17
again level even once goods alone	-14
again level even once goods mine once	12
again level even once goods more once	11
again level less often	-20
again level less often 10	-32
again level less often 25	-16
again level less often 40	-20
again level less often 55	11
again level less often 90	20
again level less often 98	24
again level less often goods even often	-16
again level less often goods none	-14
again level less once 0	23
again level less once 10	-21
again level less once goods alone	-14
again level less once goods even often	11
again level less once goods less often	16
again level less once goods less once	11
again level less once goods mine often	-14
again level mine often	10
again level mine often 10	-14
again level mine often 55	-18
again level mine often 75	18
again level mine often 90	17
again level mine often 98	14
again level mine often goods mine once	37
again level mine once	22
again level mine once 10	22
again level mine once 25	-16
again level mine once 3	22
again level mine once 40	10
again level mine once goods mine often	14
again level mine once goods not often	14
again level mine once goods not once	15
again level more often	-19
again level more often 40	-10
again level more often 55	-17
again level more often 75	-12
again level more often 98	14
again level more often goods none	-38
again level more often goods others	12
again level more once 0	10
again level more once 10	15
again level more once 55	-14
again level more once goods mine often	12
again level more once goods mine once	18
again level more once goods none	-21
again level more once goods others	11
again level not often 0	-22
again level not often 25	-10
again level not often 3	13
again level not often 40	-12
again level not often 90	18
again level not often goods less often	-16
again level not often goods mine often	-16
again level not often goods none	14
again level not often goods not often	-26
again level not often goods others	-12
again level not once	-23
again level not once 3	-25
again level not once 55	19
again level not once 75	-21
again level not once goods less often	-21
again level not once goods mine often	-11
again level not once goods mine once	-14
again level not once goods not often	-21
again level not once goods not once	-18
again level others 0	-44
again level others 25	14
again level others 3	-16
again level others 55	15
again level others 75	13
again level others 90	29
again level others goods less often	14
again level others goods mine often	-11
again level others goods none	10
again level others goods not often	-17
again level others goods others	-12
again levels 1 0	-45
again levels 1 3	-20
again levels 1 75	13
again levels 1 90	15
again levels 1 98	24
again levels 2 0	-37
again levels 2 3	-16
again levels 2 40	14
again levels 2 55	10
again levels 2 98	14
again levels 3 0	-20
again levels 3 10	-20
again levels 3 55	17
again levels 3 75	27
again levels 4 0	-17
again levels 4 3	-17
again levels 4 90	43
again row 2 none none 10	-21
again row 2 none none 25	-21
again row 2 none none 75	30
again row 2 reverse reverse	-73
again row 2 reverse reverse 25	-22
again row 2 reverse reverse 40	-12
again row 2 reverse reverse 55	-33
again row 2 reverse reverse 75	-39
again row 2 reverse reverse 90	-22
again row 2 reverse same	15
again row 2 reverse same 0	14
again row 2 reverse same 75	21
again row 2 same by reverse	-29
again row 2 same by reverse 0	-40
again row 2 same by same 0	-16
again row 2 same by same by	-12
again row 2 same by same by 10	-16
again row 2 same by same by 3	-17
again row 2 same reverse	79
again row 2 same reverse 0	16
again row 2 same reverse 10	39
again row 2 same reverse 25	38
again row 2 same reverse 3	21
again row 2 same reverse 40	28
again row 2 same reverse 55	24
again row 2 same same	-12
again row 2 same same 0	13
again row 2 same same 75	-10
again row 2 same same 90	13
again row 2 same same 98	-22
again row 2 same same by	10
again row 2 turned reverse	-24
again row 2 turned reverse 0	-36
again row 2 turned same 0	-10
again row 2 turned same by 0	-10
again row 3 none none 10	13
again row 3 none none 25	-11
again row 3 none none 3	12
again row 3 none none 75	-10
again row 3 none none 98	22
again row 3 reverse same	21
again row 3 reverse same 90	12
again row 3 reverse same 98	13
again row 3 turned same	-18
again row 3 turned same 0	-16
all everyone	11
all everything	-14
all everywhere	27
all no again and so	16
all no again far	24
all no again paragraph	19
all no new and	-13
all no new and so named	-28
all no new comma	-20
all no new comma named	-22
all no new far named	-18
all no new first	12
all no new from	-22
all no new on	-33
all no new paragraph	15
all no new paragraph named	-12
all no new to	-22
all no new while named	-15
all on3	-24
all ordinary duty	-19
all sentence	-19
all worldwide	13
all yes again and so	-22
all yes again comma	-12
all yes again far named	-11
all yes new and	-12
all yes new and so	-13
all yes new far	10
all yes new far named	33
all yes new next sentence named	-22
by:US	31
by:absent, 2 here	-13
by:by 0	14
by:by 2	-16
by:by no	-19
by:cue=by1	11
by:cue=none	22
by:f by0.5	15
by:f by1	14
by:f on1	11
by:f on3	25
by:focus owner	10
by:focus subject	20
by:goods before also	-12
by:goods met on before	-14
by:goods part not	11
by:goods part own	-18
by:goods sentence not	13
by:goods sentence own	-18
by:head by0.5	21
by:head by3	20
by:head first	20
by:head last	11
by:head on1	12
by:head on2	-11
by:last by absent from	-14
by:last by by1 and	-11
by:last by by1 from named	10
by:last by by1 next sentence	10
by:last by by2 from named	-12
by:last by by2 on	-13
by:last by by2 paragraph named	12
by:last by by3 and so	22
by:last by by3 comma named	-16
by:last by none and so named	10
by:last by none while	14
by:last by on2 comma	-17
by:last by on2 far named	-15
by:last by on2 next sentence	15
by:last by on2 next sentence named	-26
by:last by on3 far named	11
by:last by on3 from named	12
by:last by on3 next sentence	-10
by:last none	10
by:last none absent and so named	-10
by:last none absent comma	10
by:last none absent comma named	-28
by:last none absent far named	-15
by:last none absent from named	-18
by:last none absent on named	-12
by:last none absent paragraph	10
by:last none absent while	-18
by:last none absent while named	-18
by:last none by1 and so named	11
by:last none by1 far	-23
by:last none by1 far named	-12
by:last none by1 next sentence named	10
by:last none by2 paragraph named	-10
by:last none by3 next sentence named	13
by:last none comma	13
by:last none next sentence	11
by:last none none and so named	-16
by:last none none far	10
by:last none none next sentence named	-24
by:last none none to	15
by:last none on2 far named	18
by:last none paragraph	11
by:last none while	-18
by:last on absent and so named	-17
by:last on absent comma	-11
by:last on absent comma named	-12
by:last on absent next sentence named	-18
by:last on absent on	18
by:last on absent paragraph named	-12
by:last on absent while	-29
by:last on by1 comma	13
by:last on by1 while named	12
by:last on by2 and	12
by:last on by2 and so	-15
by:last on by2 far	-11
by:last on by2 on	-12
by:last on by3 next sentence	-14
by:last on by3 to	-11
by:last on none and	-11
by:last on none and so	-21
by:last on none and so named	16
by:last on none comma	15
by:last on none paragraph named	16
by:last on on	10
by:last on on2 and so named	-12
by:last on on2 far named	-10
by:last on on2 on	-11
by:last on on3 and	-26
by:last on on3 comma	-13
by:last on on3 from	-21
by:last on on3 next sentence	-15
by:name , is	19
by:name , own agent	-13
by:name : own duty	12
by:name and number	17
by:name and own duty	-12
by:name and verb impose	-14
by:name and word	-21
by:name begin goods	-11
by:name begin in	10
by:name begin on	14
by:name begin own duty	16
by:name begin own goods	-15
by:name begin own word	14
by:name begin verb ask	-13
by:name begin was	-16
by:name from .	-10
by:name in ,	13
by:name in :	18
by:name in word	16
by:name number has	-10
by:name of ,	-15
by:name of and	-12
by:name of duty	-11
by:name of number	-10
by:name of on	11
by:name of verb impose	10
by:name on goods	-23
by:name that verb impose	12
by:name that will	13
by:name to ,	10
by:name verb bear at	11
by:name verb impose to	25
by:name verb return verb impose	13
by:name with ,	13
by:name word has	17
by:name word number	15
by:name word own duty	10
by:name word own number	-17
by:named 0	11
by:named 2	-18
by:named 3	-34
by:named no	-10
by:nearest after by1 part 0	16
by:nearest after by1 sentence 0	-12
by:nearest after by1 sentence 1	10
by:nearest after on1 sentence 0	-10
by:nearest after on2 sentence 0	-16
by:nearest before by0.5 part 0	11
by:nearest before by1 part 1	10
by:nearest before by1 sentence 0	12
by:nearest before by3 part 0	16
by:nearest before by3 part 1	15
by:nearest before by3 sentence 1	11
by:nearest before none part 0	15
by:nearest before none part 1	21
by:nearest before on1 sentence 1	-16
by:nearest before on2 part 1	-15
by:nearest before on3 sentence 0	-21
by:nearest before on3 sentence 1	-12
by:not own here	-10
by:not top by absent	-25
by:not top on absent	-10
by:on 2	-28
by:other voice	-19
by:own here	11
by:pa0	12
by:pa0 cue=by1	19
by:pa0 name and own on	-12
by:pa0 name in ,	14
by:pa0 next=,	13
by:pa0 next=.	16
by:pa0 next=own on	-12
by:pa0 next=verb stay	-13
by:pa0 next=word	13
by:pa0 prep=and	-17
by:pa0 prep=at	16
by:pa0 prep=in	24
by:pa0 prep=to	10
by:pa0 pronoun it	16
by:pa0 pronoun its of duty	14
by:pa0 pronoun ours	-12
by:pa0 quality	-12
by:pa0 quality and goods	12
by:pa0 quality at gate	13
by:pa0 quality of goods	-13
by:pa0 quality on .	-11
by:pa0 quality on goods	-21
by:pa1 cue=on2	10
by:pa1 prep=of	-15
by:pa1 quality of goods	-13
by:pb0	16
by:pb0 cue=by0.5	14
by:pb0 cue=none	16
by:pb0 name	34
by:pb0 name , is	20
by:pb0 name : own duty	10
by:pb0 name and number	21
by:pb0 name and verb impose	-12
by:pb0 name begin for	-10
by:pb0 name begin is	-10
by:pb0 name begin verb impose	14
by:pb0 name begin verb stay	-12
by:pb0 name if verb impose	11
by:pb0 name in and	-11
by:pb0 name into at	10
by:pb0 name that will	13
by:pb0 name verb impose to	16
by:pb0 name word number	10
by:pb0 name word own number	-14
by:pb0 next=are	-15
by:pb0 next=at	14
by:pb0 next=duty	14
by:pb0 next=from	13
by:pb0 next=goods	-17
by:pb0 next=is	22
by:pb0 next=number	22
by:pb0 next=own duty	13
by:pb0 next=own to	-10
by:pb0 next=sender	-12
by:pb0 next=to	17
by:pb0 next=verb ask	-15
by:pb0 next=verb propose	-10
by:pb0 next=verb stay	-10
by:pb0 next=was	-10
by:pb0 next=word	-12
by:pb0 port	10
by:pb0 prep=,	15
by:pb0 prep=at	10
by:pb0 prep=for	10
by:pb0 prep=if	22
by:pb0 prep=into	16
by:pb0 prep=on	-11
by:pb0 prep=that	-11
by:pb0 prep=verb impose	12
by:pb0 prep=verb propose	15
by:pb0 prep=with	12
by:pb0 pronoun it begin verb impose	-10
by:pb0 pronoun its and goods	-11
by:pb0 pronoun its begin level	-12
by:pb0 pronoun its verb impose level	12
by:pb0 pronoun its verb impose number	-11
by:pb0 pronoun our	-13
by:pb0 pronoun ours	-14
by:pb0 pronoun they begin verb bear	-10
by:pb0 pronoun they begin word	-10
by:pb0 pronoun they word verb bear	14
by:pb0 pronoun trump	12
by:pb0 pronoun whose , goods	-10
by:pb0 quality , goods	-10
by:pb0 quality begin goods	-21
by:pb0 quality begin number	16
by:pb0 quality word goods	-13
by:pb0 quality word number	12
by:pb0 seat	20
by:pb0 seat begin has	-15
by:pb0 seat begin verb impose	-16
by:pb1	10
by:pb1 cue=by1	13
by:pb1 cue=by2	11
by:pb1 cue=none	20
by:pb1 cue=on2	-13
by:pb1 cue=on3	-13
by:pb1 name	18
by:pb1 name and own on	10
by:pb1 next=agent	13
by:pb1 next=duty	17
by:pb1 next=own on	11
by:pb1 next=word	-10
by:pb1 prep=:	11
by:pb1 prep=begin	-10
by:pb1 prep=in	11
by:pb1 prep=on	-27
by:pb1 prep=verb impose	16
by:pb1 prep=word	17
by:pb1 pronoun its verb impose duty	15
by:pb1 quality on goods	-16
by:pb1 seat begin verb impose	-10
by:pb2 next=number	10
by:person " are	12
by:person which verb impose	11
by:person word ,	-10
by:port in on	-13
by:pronoun he " verb say	-12
by:pronoun it that verb impose	-10
by:pronoun it verb impose verb say	-21
by:pronoun it verb say would	11
by:pronoun its and goods	-12
by:pronoun its begin level	-13
by:pronoun its on goods	14
by:pronoun its verb impose goods	10
by:pronoun its verb impose level	15
by:pronoun its word duty	-13
by:pronoun our of goods	10
by:pronoun they begin verb bear	-17
by:pronoun they begin word	-15
by:pronoun they word verb bear	12
by:pronoun trump begin duty	19
by:pronoun whose , goods	-12
by:q1 by1 other	13
by:q1 by2	23
by:q1 by2 other	12
by:q1 by3	17
by:q1 first	17
by:q1 named	17
by:q1 on1	16
by:q1 on1 other here	-13
by:q1 on2 other here	12
by:q1 on3 other here	13
by:q2 by0.5 other	15
by:q2 by1 other	12
by:q2 by2	18
by:q2 by2 other	21
by:q2 by2 other here	-10
by:q2 by3	10
by:q2 by3 here	13
by:q2 first	16
by:q2 named	16
by:q2 named other	17
by:q2 on2	-24
by:q2 on3 other	-11
by:quality : duty	11
by:quality and goods	15
by:quality and number	10
by:quality at gate	19
by:quality begin goods	-11
by:quality begin number	15
by:quality begin taker	15
by:quality of goods	-21
by:quality on .	-11
by:quality that goods	-20
by:quality verb buy goods	-10
by:quality which goods	-12
by:sa0 cue=on3	10
by:sa0 name and will	-14
by:sa0 name on goods	-13
by:sa0 name that verb impose	10
by:sa0 next=,	-17
by:sa0 next=own duty	-10
by:sa0 next=own level	-13
by:sa0 next=to	-17
by:sa0 next=verb end	-14
by:sa0 next=verb impose	11
by:sa0 next=was	12
by:sa0 next=will	-15
by:sa0 person , verb say	-10
by:sa0 prep=from	-13
by:sa0 prep=if	-25
by:sa0 prep=of	-12
by:sa0 prep=that	10
by:sa0 pronoun he " verb impose	10
by:sa0 pronoun he " verb say	-15
by:sa0 pronoun his	-15
by:sa0 pronoun minister	10
by:sa0 pronoun our	-12
by:sa0 pronoun which	16
by:sa0 quality	10
by:sa0 quality , goods	-13
by:sa0 quality , word	10
by:sa0 quality and goods	18
by:sa0 quality that goods	-11
by:sa0 seat that has	11
by:sa1 cue=by2	-10
by:sa1 next=.	-12
by:sa1 next=gate	-10
by:sa1 next=has	20
by:sa1 next=number	-10
by:sa1 next=sender	-13
by:sa1 prep=and	-11
by:sa1 prep=of	-10
by:sa1 prep=word	-10
by:sa2 name in .	-11
by:sa2 next=has	11
by:sa2 person	10
by:sa2 prep=in	-14
by:sa2 prep=word	11
by:sa2 pronoun its	-10
by:sb0 cue=by3	10
by:sb0 name	19
by:sb0 name and word	-11
by:sb0 name begin had	13
by:sb0 name begin has	14
by:sb0 name begin own goods	-10
by:sb0 name in word	10
by:sb0 next=own ,	-11
by:sb0 next=own :	-12
by:sb0 next=own duty	12
by:sb0 next=own goods	-10
by:sb0 next=own level	11
by:sb0 next=sender	-10
by:sb0 next=to	12
by:sb0 next=verb ask	-13
by:sb0 next=verb bear	-12
by:sb0 person , ,	-10
by:sb0 prep=;	11
by:sb0 prep=at	15
by:sb0 prep=for	15
by:sb0 prep=into	18
by:sb0 prep=on	-14
by:sb0 prep=which	12
by:sb0 prep=with	12
by:sb0 prep=word	-10
by:sb0 pronoun he begin verb say	-11
by:sb0 pronoun it what verb impose	10
by:sb0 pronoun it word verb impose	-19
by:sb0 pronoun its	20
by:sb0 pronoun she	-11
by:sb0 pronoun trump	11
by:sb0 quality begin goods	-11
by:sb0 quality on gate	11
by:sb0 quality on goods	-12
by:sb0 seat	11
by:sb1	11
by:sb1 name	23
by:sb1 name begin own number	-12
by:sb1 next=at	11
by:sb1 next=duty	17
by:sb1 next=gate	-16
by:sb1 next=level	15
by:sb1 next=on	14
by:sb1 next=own goods	-12
by:sb1 next=verb end	12
by:sb1 next=verb target	-14
by:sb1 person	14
by:sb1 prep=(	17
by:sb1 prep=begin	17
by:sb1 prep=in	11
by:sb1 prep=into	12
by:sb1 prep=number	-10
by:sb1 prep=verb return	16
by:sb1 prep=what	17
by:sb1 pronoun his	11
by:sb2 next=had	-12
by:sb2 next=is	-10
by:sb2 next=number	-10
by:sb2 next=on	-11
by:sb2 next=verb bear	13
by:sb2 next=would	14
by:sb2 prep=,	-13
by:sb2 prep=begin	12
by:sb2 prep=from	-13
by:sb2 prep=verb impose	-16
by:sb2 pronoun our	-12
by:seat begin has	-20
by:seat begin verb impose	-12
by:seat begin verb say	-14
by:seat in .	14
by:seat in on	-12
by:seat that has	17
by:title by0.5	30
by:title by2	14
by:title named	26
by:top by 1	11
by:under other heading	-19
by:under other heading of several	-29
by:under own heading	14
by:under own heading of several	10
by:voice	17
cues absent absent	-11
cues absent absent home on third	-22
cues absent absent third on home	10
cues absent absent third on third	-10
cues absent by0.5	-13
cues absent by0.5 sides	-10
cues absent by2 home on third	-11
cues absent named home on third	11
cues absent named sides	-14
cues absent on1 home on third	15
cues absent on1 sides	-18
cues absent on2 sides	-16
cues absent on2 third on third	18
cues by0.5 absent home on third	-14
cues by0.5 absent sides	12
cues by0.5 absent third on third	-13
cues by0.5 on3	17
cues by1 absent	-14
cues by1 absent home on third	-16
cues by1 absent third on third	-39
cues by1 by0.5	15
cues by1 by1 home on third	11
cues by1 named sides	12
cues by1 on2	-11
cues by1 on2 sides	-11
cues by1 on3	12
cues by1 on3 sides	10
cues by1 on3 third on third	10
cues by2 absent third on home	-11
cues by2 absent third on third	-20
cues by2 by3 sides	10
cues by2 on2 home on third	15
cues by2 on3 third on home	10
cues by3 absent sides	17
cues by3 absent third on home	-15
cues by3 absent third on third	-11
cues by3 named sides	14
cues by3 named third on third	-10
cues by3 on1 home on third	12
cues by3 on2	-19
cues by3 on2 sides	-16
cues named absent third on home	-22
cues named absent third on third	-13
cues named by1 home on third	12
cues named by1 third on third	-11
cues named by2 third on home	15
cues named on2	16
cues named on2 third on home	12
cues named on2 third on third	17
cues named on3	18
cues named on3 third on home	22
cues on1 absent sides	-14
cues on1 by1	18
cues on1 by1 third on home	11
cues on1 on3 third on third	11
cues on2 absent home on third	18
cues on2 absent sides	-11
cues on2 by1	-19
cues on2 by1 sides	-22
cues on2 by2 sides	-19
cues on2 by2 third on third	13
cues on2 by3	-13
cues on2 named	-24
cues on2 named sides	-14
cues on2 on3 home on third	-16
cues on2 on3 sides	-11
cues on2 on3 third on third	17
cues on3 absent	-15
cues on3 absent sides	-12
cues on3 by1	13
cues on3 by1 third on third	16
cues on3 by2 home on third	-12
cues on3 by3 third on home	-13
cues on3 named sides	10
cues on3 named third on third	-14
cues on3 on1	17
cues on3 on2 home on third	-17
cues on3 on2 third on third	16
each both all	-20
each each all	-14
each each other	-10
each ours home on third	-17
each ours reverse	26
each ours same	-29
each ours third on home	20
each reciprocal other	-20
each reciprocal same	13
each reciprocal third on home	13
each the same home on third	14
each the same reverse	-17
each the two all	-12
each the two other	-10
each the two reverse	10
each the two third on home	-16
each their all	14
each their home on third	17
each their other	19
each their reverse	-10
each their same	-15
each their sides	-26
each their third on home	19
each their third on third	-20
each theirs other	12
each theirs same	-19
each theirs sides	-13
everywhere all countries	-11
everywhere everyone	-11
everywhere everywhere	-31
everywhere ordinary duty	13
everywhere sentence	11
everywhere worldwide	-14
goods met reverse part	18
goods met sentence	-10
last other	12
last other all	11
last other far	10
last other home on third	10
last other lower	14
last other next sentence named	13
last reverse equal	-18
last reverse far named	-11
last reverse on	10
last reverse while	-11
last same all	27
last same and	14
last same by all	-13
last same by and	-13
last same by equal	21
last same by from named	-13
last same by on	-19
last same by third on third	13
last same on all	-14
last same on equal	-10
last same on from named	-12
last same on home on third	-24
last same on third on home	14
last same on while named	-13
last same third on home	-14
last same third on third	-11
last same while named	-10
last turned all	-24
last turned paragraph	19
last turned third on home	18
level met	-20
level met otherwise	17
often most	-12
often never	17
often seldom	-13
on record AM>GE	-19
on record AO>PT	12
on record AR>CN	-10
on record AR>all	-11
on record AU>CA	-20
on record AU>IN	-11
on record AU>NZ	-41
on record AU>all	-17
on record BE>EU	-11
on record BR>AR	-10
on record BR>CN	-12
on record BR>EU	-19
on record BR>GB	10
on record BR>PT	12
on record BR>US	-19
on record BR>US 10% percent	-12
on record BR>all	-15
on record CA>AU	-36
on record CA>CN	-10
on record CA>CN 25% percent	-10
on record CA>CN car	11
on record CA>EU 0% percent	12
on record CA>GB	13
on record CA>MX	-22
on record CA>US	-20
on record CA>US 10% percent	-10
on record CA>US 25% percent	16
on record CA>US 35% percent	-21
on record CA>US 50% percent	-13
on record CA>all	-24
on record CH>CN	-47
on record CH>EU	-15
on record CH>EU 15% percent	-11
on record CH>GB	-13
on record CH>US	-29
on record CH>US 0% percent	11
on record CH>US 10% percent	-11
on record CH>US 39% percent	-14
on record CH>all	-14
on record CL>EG	-15
on record CL>FJ	18
on record CL>JP	-13
on record CL>PH	29
on record CN baseline	-13
on record CN fentanyl	-18
on record CN reciprocal	-17
on record CN section 301	-13
on record CN surcharge	-28
on record CN tariff commission	18
on record CN>BR	22
on record CN>BR 10% percent	-15
on record CN>BR 3% percent	42
on record CN>BR bean	18
on record CN>BR bean part	16
on record CN>BR soybean	14
on record CN>CA	11
on record CN>CH	-42
on record CN>CH 10% percent	-10
on record CN>ES	-14
on record CN>EU 10% percent	-20
on record CN>EU 15% percent	-13
on record CN>EU 24% points	-10
on record CN>GB	-27
on record CN>GB 10% percent	-14
on record CN>HK	-49
on record CN>HK 10% percent	-16
on record CN>HK 25% percent	-11
on record CN>IN	-20
on record CN>IN 10% percent	-10
on record CN>JP	-22
on record CN>KR	-44
on record CN>KR 10% percent	-12
on record CN>MX	-12
on record CN>MY	-13
on record CN>TH	-10
on record CN>US	26
on record CN>US 0% percent	-19
on record CN>US 10% percent	40
on record CN>US 100% percent	-51
on record CN>US 12.5% percent	-30
on record CN>US 125% percent	36
on record CN>US 13% percent	45
on record CN>US 130% percent	-13
on record CN>US 145% percent	-32
on record CN>US 170% percent	-10
on record CN>US 20% percent	-51
on record CN>US 24% percent	18
on record CN>US 24% points	30
on record CN>US 25% percent	-43
on record CN>US 30% percent	-39
on record CN>US 34% percent	11
on record CN>US 35% percent	-10
on record CN>US 37.5% percent	-13
on record CN>US 5% percent	26
on record CN>US 50% percent	-30
on record CN>US 54% percent	-21
on record CN>US 55% percent	-28
on record CN>US 57% percent	-12
on record CN>US 7.5% percent	-26
on record CN>US 84% percent	14
on record CN>US aluminum	-15
on record CN>US baseline	-13
on record CN>US bean	30
on record CN>US bean before	27
on record CN>US chicken	27
on record CN>US chicken part	24
on record CN>US chip	-11
on record CN>US coal	17
on record CN>US coal part	17
on record CN>US cotton	25
on record CN>US cotton part	20
on record CN>US crude	10
on record CN>US crude part	10
on record CN>US fentanyl	-18
on record CN>US gas part	13
on record CN>US polysilicon	-11
on record CN>US retaliatory	24
on record CN>US section 301	-12
on record CN>US ship	14
on record CN>US soybean	30
on record CN>US soybean part	14
on record CN>US soybean sentence	19
on record CN>US steel before	14
on record CN>US surcharge	-28
on record CN>US tariff commission	19
on record CN>US wheat	12
on record CN>US wheat part	12
on record CN>VN	-17
on record CN>VN 20% percent	-11
on record CN>all 10% percent	-26
on record CN>all 3% percent	24
on record CN>all bean	12
on record CO>EC	11
on record DJ>ET	-32
on record EC>CO	-14
on record EC>PE	-36
on record EC>PH	-14
on record EC>TR	-19
on record EC>all	-11
on record EG>CL	18
on record EG>EU	27
on record EG>EU 0% percent	13
on record EG>UA	10
on record ES>CN	-12
on record ES>TR	-10
on record ET>DJ	-26
on record ET>KE	-30
on record EU>BE	-24
on record EU>BR	20
on record EU>CH	-16
on record EU>CN	14
on record EU>CN 100% percent	25
on record EU>CN 25% percent	-12
on record EU>CN 50% percent	20
on record EU>CN car	16
on record EU>DK	-10
on record EU>EG	12
on record EU>GB	-10
on record EU>GE	10
on record EU>HU	-20
on record EU>IN 0% percent	10
on record EU>JP 15% percent	-14
on record EU>KR	-15
on record EU>MA	17
on record EU>MX	16
on record EU>PE	12
on record EU>PH	29
on record EU>RS	10
on record EU>TN	18
on record EU>US 0% percent	11
on record EU>US 15% percent	-27
on record EU>US 25% percent	21
on record EU>US 50% percent	-11
on record EU>UY	14
on record EU>VN	10
on record EU>all	-25
on record FJ>NZ	-18
on record GB>BR	-11
on record GB>CA	15
on record GB>CH	-12
on record GB>CN	-24
on record GB>EU	-13
on record GB>JP	-13
on record GB>US	-14
on record GB>US 10% percent	-14
on record GB>US 19% percent	12
on record GB>US 50% percent	-11
on record GB>US beef part	12
on record GB>US ethanol	14
on record GB>all	-15
on record GE>AZ	-22
on record GH>CI	-14
on record GH>IS	13
on record GH>NG	-14
on record GH>TG	-13
on record HK>CN	-55
on record HK>CN 10% percent	-15
on record HK>CN 12.5% percent	-14
on record HK>CN 20% percent	-15
on record HK>US	-16
on record HU>EU	-17
on record ID>CH	13
on record ID>JP	12
on record ID>MY	-12
on record IN>BD	-16
on record IN>CA	20
on record IN>CN	-21
on record IN>EU	18
on record IN>JP	10
on record IN>RU oil	-16
on record IN>US 0% percent	14
on record IN>US 25% percent	-14
on record IN>US 50% percent	-10
on record IN>US oil	10
on record IN>US oil sentence	13
on record IS>NO	-24
on record IS>NO 0% percent	-10
on record JP>CH	-11
on record JP>CL	-14
on record JP>CN	-20
on record JP>EU 15% percent	-14
on record JP>ID	-14
on record JP>IN	-10
on record JP>KR	-31
on record JP>KR 0% percent	-10
on record JP>MX	-10
on record JP>US 15% percent	-24
on record JP>US car	-12
on record JP>all	-17
on record KE>EU	16
on record KE>TZ	-12
on record KE>all	-11
on record KR>BR	11
on record KR>CN	-45
on record KR>CN 10% percent	-11
on record KR>EU	-19
on record KR>IN	-19
on record KR>JP	-38
on record KR>JP 0% percent	-11
on record KR>JP 15% percent	-10
on record KR>PE	18
on record KR>US	-55
on record KR>US 10% percent	-13
on record KR>US 15% percent	-15
on record KR>US 25% percent	-13
on record KR>US car	-14
on record KR>all	-12
on record KZ>UZ	-23
on record LK>KE	-21
on record LK>KE tea	-13
on record MA>TN	-14
on record MN>all	-10
on record MX>CA	-18
on record MX>CN	25
on record MX>CN car	15
on record MX>EU	14
on record MX>US	-31
on record MX>US 50% percent	-10
on record MX>US agreement	-10
on record MY>ID	-21
on record MY>ID oil	-11
on record MY>ID oil part	-10
on record MY>US	-18
on record MY>VN	-12
on record NG>GH	-23
on record NO>EU	-20
on record NO>IS	-16
on record NP>IN	-10
on record NZ>AU	-33
on record NZ>FJ	-11
on record NZ>all	-12
on record PE>EC	-25
on record PE>EU	-11
on record PE>JP	15
on record PE>TH	11
on record PE>TH rice	21
on record PE>TH rice part	12
on record PH>CL	-19
on record PH>US	11
on record PK>IN	-11
on record PT>BR	-29
on record RS>EU	-12
on record RS>all	14
on record SE>CN	-14
on record SE>all	-10
on record TG>GH	13
on record TH>CL	13
on record TH>EU	14
on record TH>ID	-14
on record TH>NG	-10
on record TH>PE	28
on record TH>VN	-22
on record TN>DZ date	-10
on record TN>MA	-17
on record TO>FJ	28
on record TO>NZ	16
on record TR>EC	19
on record TR>EG	-10
on record TR>ES	-12
on record TR>EU 0% percent	10
on record TR>GE	17
on record TR>all	-21
on record TW>US	-18
on record TZ>KE	-15
on record UG>KE	-22
on record US baseline	13
on record US emergency	18
on record US emergency all	-13
on record US fentanyl	26
on record US fentanyl all	-23
on record US reciprocal	16
on record US section 301	12
on record US surcharge all	18
on record US tariff commission	-17
on record US>AU	-11
on record US>BD	10
on record US>BD 20% percent	18
on record US>BR 12.5% percent	10
on record US>BR 13% percent	-10
on record US>BR 25% percent	28
on record US>BR 3% percent	-37
on record US>BR 40% percent	23
on record US>BR 50% percent	13
on record US>BR bean	-25
on record US>BR bean before	-10
on record US>BR bean part	-20
on record US>BR soybean	-10
on record US>BR surcharge	-10
on record US>CA 100% percent	-11
on record US>CA 25% percent	-12
on record US>CA 30% percent	-16
on record US>CA 35% percent	43
on record US>CA agreement	16
on record US>CA agreement part	18
on record US>CA aluminum	11
on record US>CA aluminum part	16
on record US>CA lumber	10
on record US>CH 10% percent	-10
on record US>CH 100% percent	-14
on record US>CH 125% percent	-15
on record US>CH 145% percent	-17
on record US>CH 15% percent	23
on record US>CH 20% percent	-12
on record US>CH 24% points	-22
on record US>CH 25% percent	-21
on record US>CH 250% percent	-13
on record US>CH 30% percent	-18
on record US>CH 31% percent	20
on record US>CH 39% percent	53
on record US>CH medicine before	-18
on record US>CH medicine sentence	10
on record US>CH watch	12
on record US>CN	23
on record US>CN 10% percent	-12
on record US>CN 100% percent	17
on record US>CN 12.5% percent	25
on record US>CN 120% percent	19
on record US>CN 125% percent	-11
on record US>CN 13% percent	-29
on record US>CN 130% percent	16
on record US>CN 145% percent	59
on record US>CN 15% percent	-54
on record US>CN 170% percent	18
on record US>CN 18% percent	-17
on record US>CN 19% percent	-16
on record US>CN 20% percent	48
on record US>CN 24% percent	-13
on record US>CN 24% points	13
on record US>CN 27.5% percent	-13
on record US>CN 3% percent	-36
on record US>CN 30% percent	46
on record US>CN 37.5% percent	22
on record US>CN 39% percent	-18
on record US>CN 40% percent	-15
on record US>CN 45% percent	15
on record US>CN 5% percent	-24
on record US>CN 50% percent	-33
on record US>CN 500% percent	20
on record US>CN 54% percent	33
on record US>CN 55% percent	47
on record US>CN 57% percent	15
on record US>CN 7.5% percent	50
on record US>CN 80% percent	16
on record US>CN aluminium	-20
on record US>CN aluminium sentence	-22
on record US>CN aluminum	-24
on record US>CN aluminum sentence	-17
on record US>CN baseline	11
on record US>CN bean	-29
on record US>CN bean before	-18
on record US>CN bean sentence	-11
on record US>CN car	-24
on record US>CN car before	-26
on record US>CN car sentence	-13
on record US>CN chicken	-16
on record US>CN chicken part	-14
on record US>CN chip	-12
on record US>CN coal part	-10
on record US>CN component	-23
on record US>CN cotton	-19
on record US>CN cotton part	-16
on record US>CN crane	19
on record US>CN crude	-19
on record US>CN crude part	-15
on record US>CN drone	-15
on record US>CN drone part	-19
on record US>CN emergency	17
on record US>CN fentanyl	64
on record US>CN gas part	-15
on record US>CN good	11
on record US>CN lamp	11
on record US>CN lamp before	11
on record US>CN machinery	10
on record US>CN medicine	-28
on record US>CN medicine before	-11
on record US>CN medicine part	-18
on record US>CN metal	-10
on record US>CN oil	-11
on record US>CN oil before	-10
on record US>CN oil part	-13
on record US>CN parcel	20
on record US>CN parcel before	15
on record US>CN polysilicon	-18
on record US>CN reciprocal	33
on record US>CN retaliatory	-23
on record US>CN section 301	30
on record US>CN semiconductor part	-12
on record US>CN ship	-12
on record US>CN soybean	-29
on record US>CN soybean part	-17
on record US>CN soybean sentence	-16
on record US>CN steel part	-15
on record US>CN steel sentence	19
on record US>CN tariff commission	-17
on record US>CN truck	-12
on record US>CN truck part	-13
on record US>DK	30
on record US>EC	-16
on record US>EC 10% percent	-17
on record US>ES	-16
on record US>ES fentanyl	-10
on record US>EU 10% percent	-11
on record US>EU 100% percent	-17
on record US>EU 12.5% percent	-11
on record US>EU 15% percent	35
on record US>EU 20% percent	10
on record US>EU 25% percent	-34
on record US>EU 250% percent	-11
on record US>EU 27.5% percent	11
on record US>EU 30% percent	10
on record US>EU 50% percent	15
on record US>EU aluminium	20
on record US>EU aluminium part	18
on record US>EU car sentence	11
on record US>EU fentanyl	-12
on record US>EU medicine before	-12
on record US>EU section 301	-11
on record US>FJ	-11
on record US>FR	-12
on record US>GB	14
on record US>GB 0% percent	13
on record US>GB 10% percent	29
on record US>GB 15% percent	-25
on record US>GB 19% percent	-10
on record US>GB 20% percent	-10
on record US>GB 24% points	-10
on record US>GB 25% percent	15
on record US>GB 27.5% percent	19
on record US>GB 30% percent	-10
on record US>GB 80% percent	-11
on record US>GB aluminium	29
on record US>GB aluminium part	10
on record US>GB beef part	-11
on record US>GB car	23
on record US>GB car part	14
on record US>GB car sentence	12
on record US>GB ethanol	-11
on record US>GB metal	-16
on record US>GB reciprocal	-11
on record US>GB steel	22
on record US>GB steel part	21
on record US>HK 10% percent	-15
on record US>HK 12.5% percent	24
on record US>ID	13
on record US>ID 19% percent	31
on record US>IN	17
on record US>IN 0% percent	-13
on record US>IN 15% percent	-15
on record US>IN 18% percent	33
on record US>IN 19% percent	-12
on record US>IN 20% percent	-21
on record US>IN 25% percent	46
on record US>IN 30% percent	-13
on record US>IN 40% percent	-10
on record US>IN 50% percent	24
on record US>IN car	-12
on record US>IN crude	10
on record US>IN oil	29
on record US>IN oil before	10
on record US>IN oil part	15
on record US>IN oil sentence	15
on record US>IR	-11
on record US>JM	-20
on record US>JP	11
on record US>JP 15% percent	21
on record US>JP 2.5% percent	17
on record US>JP 20% percent	-12
on record US>JP 24% percent	20
on record US>JP 27.5% percent	17
on record US>JP 35% percent	12
on record US>JP car	16
on record US>JP car sentence	15
on record US>KH 19% percent	12
on record US>KR 10% percent	-33
on record US>KR 100% percent	-20
on record US>KR 12.5% percent	14
on record US>KR 15% percent	28
on record US>KR 20% percent	-17
on record US>KR 24% points	-21
on record US>KR 30% percent	-12
on record US>KR car	23
on record US>KR car crossed	13
on record US>KR car sentence	13
on record US>KR medicine	16
on record US>KR medicine part	18
on record US>LA	14
on record US>LA 40% percent	16
on record US>MA	-16
on record US>MX 0% percent	-12
on record US>MX 10% percent	-18
on record US>MX 25% percent	18
on record US>MX 30% percent	16
on record US>MX 35% percent	-14
on record US>MY	-11
on record US>MY 100% percent	-16
on record US>MY 19% percent	11
on record US>NZ	-18
on record US>PH	13
on record US>PH 19% percent	15
on record US>PK 19% percent	12
on record US>RU	-30
on record US>RU 100% percent	-10
on record US>RU oil	-19
on record US>RU oil sentence	-16
on record US>SE	-24
on record US>SY	11
on record US>TH 19% percent	13
on record US>TH 20% percent	-14
on record US>TR	-13
on record US>TW	20
on record US>TW 15% percent	13
on record US>TW 20% percent	27
on record US>TW 25% percent	-17
on record US>TW chip	11
on record US>UA	-12
on record US>VN	19
on record US>VN 0% percent	-18
on record US>VN 19% percent	-24
on record US>VN 20% percent	33
on record US>VN 40% percent	19
on record US>VN 46% percent	18
on record US>ZA	-15
on record US>all	35
on record US>all 10% percent	32
on record US>all 100% percent	28
on record US>all 12.5% percent	-26
on record US>all 125% percent	-27
on record US>all 13% percent	-16
on record US>all 145% percent	-19
on record US>all 15% percent	29
on record US>all 19% percent	-11
on record US>all 20% percent	-34
on record US>all 24% points	-41
on record US>all 25% percent	31
on record US>all 250% percent	24
on record US>all 27.5% percent	-18
on record US>all 3% percent	-21
on record US>all 34% percent	-22
on record US>all 35% percent	-20
on record US>all 39% percent	-15
on record US>all 45% percent	-12
on record US>all 50% percent	27
on record US>all 55% percent	-17
on record US>all 7.5% percent	-20
on record US>all aircraft	15
on record US>all aluminium	-16
on record US>all aluminium before	-13
on record US>all aluminium part	-21
on record US>all aluminum	21
on record US>all aluminum sentence	22
on record US>all bean	-29
on record US>all bean before	-21
on record US>all car	-13
on record US>all car sentence	-10
on record US>all chicken	-12
on record US>all chicken part	-12
on record US>all chip	17
on record US>all chip before	11
on record US>all component	23
on record US>all cotton	-11
on record US>all drone	21
on record US>all drone part	21
on record US>all emergency	-13
on record US>all fentanyl	-26
on record US>all furniture	24
on record US>all lamp	-13
on record US>all lumber	-10
on record US>all lumber part	-16
on record US>all medicine	28
on record US>all medicine before	32
on record US>all metal	34
on record US>all oil	-21
on record US>all oil sentence	-13
on record US>all polysilicon	24
on record US>all semiconductor	17
on record US>all semiconductor part	18
on record US>all soybean	-15
on record US>all steel before	-17
on record US>all steel part	14
on record US>all surcharge	18
on record US>all truck	19
on record US>all truck part	16
on record US>all vehicle	-11
on record UY>BR	-11
on record UY>EU	-13
on record UY>PY	-12
on record UZ>KZ	-25
on record VN>CN	-12
on record VN>TH	-20
on record VN>US	-12
on record VN>US 0% percent	16
on record WS>FJ	-11
on record WS>NZ	-11
on record ZA>EG	-12
on record ZA>NA	-13
on record ZA>NO	12
on record ZM>all	-11
on:US	-15
on:absent, 1 here	-12
on:absent, 2 here	-28
on:by 0	14
on:by no	-17
on:cue=on1	14
on:cue=on3	16
on:f by0.5	-12
on:f by2	19
on:f by3	19
on:f on1	-12
on:f on2	-13
on:f on3	-14
on:focus owner	10
on:focus subject	15
on:goods before own	19
on:goods crossed not	-16
on:goods crossed own	18
on:goods crossed sure	16
on:goods part not	-15
on:goods part own	11
on:goods part sure	10
on:goods sentence nobody's	-13
on:head by1	11
on:head first	14
on:head last	16
on:head on3	12
on:last by absent while named	-10
on:last by by0.5 and so named	-10
on:last by by1 and	14
on:last by by1 comma named	-16
on:last by by1 from named	-10
on:last by by1 next sentence	-12
on:last by by1 on	-18
on:last by by2 far named	-11
on:last by by2 from	-16
on:last by by2 from named	13
on:last by by2 on	18
on:last by by2 paragraph named	-15
on:last by by2 to	10
on:last by by2 while	-10
on:last by by3 and so	-25
on:last by by3 comma named	19
on:last by by3 far named	-13
on:last by by3 on	-11
on:last by comma	13
on:last by far named	-13
on:last by none while	-13
on:last by on2 comma	18
on:last by on2 far	-16
on:last by on2 next sentence	-18
on:last by on2 next sentence named	15
on:last by on3 and so	-12
on:last by on3 far named	-14
on:last by on3 from named	-11
on:last by on3 next sentence	10
on:last none	16
on:last none absent and so named	-19
on:last none absent comma named	-26
on:last none absent far named	-25
on:last none absent from	10
on:last none absent from named	-12
on:last none absent next sentence named	-31
on:last none absent on named	-10
on:last none absent paragraph named	-24
on:last none absent to	11
on:last none absent while	12
on:last none by1 far named	25
on:last none by1 paragraph named	11
on:last none by2 far	-14
on:last none by2 next sentence	-14
on:last none by2 next sentence named	10
on:last none by2 paragraph named	10
on:last none from	10
on:last none from named	-12
on:last none next sentence named	15
on:last none none and so	-13
on:last none none next sentence named	13
on:last none on2 comma named	15
on:last none on2 next sentence named	13
on:last none on3 and so	14
on:last none on3 comma named	14
on:last none on3 next sentence named	17
on:last none while	11
on:last on absent and	12
on:last on absent and so named	13
on:last on absent comma named	18
on:last on absent far named	-11
on:last on absent from	-13
on:last on and	13
on:last on by1 far named	11
on:last on by1 while named	-12
on:last on by2 and	-20
on:last on by2 and so	-13
on:last on by2 far named	16
on:last on by3 next sentence	13
on:last on none and	15
on:last on none and so	14
on:last on none and so named	-20
on:last on none next sentence	-14
on:last on none on	10
on:last on none paragraph named	-17
on:last on on2 and so named	10
on:last on on2 to	-15
on:last on on2 while	-17
on:last on on3 and	15
on:last on on3 comma	19
on:last on on3 from	24
on:last on on3 next sentence	17
on:last on paragraph	-12
on:name , is	-15
on:name , own agent	12
on:name : own duty	-10
on:name ; ,	12
on:name and :	13
on:name and duty	-12
on:name and number	-18
on:name and on	12
on:name and own duty	13
on:name and verb impose	11
on:name and will	14
on:name and would	-10
on:name begin ,	12
on:name begin goods	15
on:name begin has	10
on:name begin on	-15
on:name begin own duty	-15
on:name begin verb impose	15
on:name begin verb sell	11
on:name begin verb stay	10
on:name begin was	17
on:name for ,	13
on:name for .	14
on:name for and	11
on:name for level	15
on:name for word	13
on:name from :	10
on:name from verb impose	11
on:name in .	12
on:name in :	-19
on:name in word	-21
on:name number has	11
on:name of to	-11
on:name of word	10
on:name on goods	12
on:name that verb impose	-16
on:name that will	-13
on:name that word	11
on:name that would	-13
on:name to word	-13
on:name verb bear at	-14
on:name verb bear number	-11
on:name verb return verb impose	-13
on:name what verb impose	-11
on:name which verb impose	-11
on:name with verb impose	10
on:name with word	14
on:name word number	-15
on:name word own number	23
on:named 0	19
on:named 2	-22
on:named 3	-29
on:nearest after by1 part 0	-17
on:nearest after by1 sentence 0	11
on:nearest after none part 0	10
on:nearest after on1 part 0	17
on:nearest after on3 part 0	14
on:nearest before by0.5 part 0	-10
on:nearest before by1 sentence 0	-12
on:nearest before by3 part 0	-13
on:nearest before by3 part 1	-28
on:nearest before by3 sentence 1	-11
on:nearest before none part 1	-24
on:nearest before on1 sentence 1	12
on:nearest before on3 part 0	15
on:nearest before on3 part 1	10
on:nearest before on3 sentence 0	23
on:nearest before on3 sentence 1	15
on:not own their	-10
on:not own them	-32
on:not own there	12
on:not top by	10
on:not top by absent	-14
on:not top on absent	-17
on:on 3	-13
on:pa0	13
on:pa0 cue=by1	-17
on:pa0 cue=on1	11
on:pa0 name	23
on:pa0 name and number	10
on:pa0 name for ,	17
on:pa0 name for .	12
on:pa0 name for and	20
on:pa0 name from ,	12
on:pa0 name from number	-14
on:pa0 name in ,	-11
on:pa0 next=.	10
on:pa0 next=and	14
on:pa0 next=from	11
on:pa0 next=number	-10
on:pa0 next=verb stay	11
on:pa0 port	-18
on:pa0 port in ,	-11
on:pa0 prep=at	-30
on:pa0 prep=by	-11
on:pa0 prep=for	22
on:pa0 prep=in	-28
on:pa0 prep=on	14
on:pa0 prep=with	16
on:pa0 pronoun it	-25
on:pa0 pronoun its of duty	-14
on:pa0 pronoun ours	12
on:pa0 pronoun them	-13
on:pa0 quality	20
on:pa0 quality and goods	-10
on:pa0 quality of goods	12
on:pa0 quality on .	19
on:pa0 quality on goods	16
on:pa0 quality over goods	-11
on:pa1 cue=on2	-14
on:pb0	16
on:pb0 cue=by0.5	-12
on:pb0 cue=by1	13
on:pb0 cue=none	10
on:pb0 cue=on3	13
on:pb0 name	19
on:pb0 name , is	-16
on:pb0 name , number	14
on:pb0 name , verb impose	-10
on:pb0 name and number	-15
on:pb0 name begin for	10
on:pb0 name begin is	15
on:pb0 name begin verb stay	13
on:pb0 name begin was	13
on:pb0 name begin will	-11
on:pb0 name for and	-10
on:pb0 name from and	-12
on:pb0 name if verb impose	-11
on:pb0 name into at	-14
on:pb0 name of verb impose	-12
on:pb0 name that will	-22
on:pb0 name that would	-18
on:pb0 name verb bear at	-11
on:pb0 name word number	-10
on:pb0 name word own number	20
on:pb0 next=are	17
on:pb0 next=at	-10
on:pb0 next=from	-14
on:pb0 next=in	-11
on:pb0 next=own duty	-19
on:pb0 next=own goods	10
on:pb0 next=own level	10
on:pb0 next=own to	11
on:pb0 next=sender	14
on:pb0 next=to	-10
on:pb0 next=verb ask	15
on:pb0 next=verb impose	-12
on:pb0 next=verb propose	11
on:pb0 next=verb sell	10
on:pb0 prep=at	-11
on:pb0 prep=but	-15
on:pb0 prep=from	10
on:pb0 prep=if	-20
on:pb0 prep=into	-19
on:pb0 prep=number	-15
on:pb0 prep=that	14
on:pb0 prep=then	-14
on:pb0 prep=verb propose	-15
on:pb0 prep=while	16
on:pb0 prep=with	-12
on:pb0 pronoun it begin will	-12
on:pb0 pronoun its begin level	13
on:pb0 pronoun its verb impose number	13
on:pb0 pronoun our on goods	-13
on:pb0 pronoun our verb impose goods	-10
on:pb0 pronoun ours	13
on:pb0 pronoun their	-14
on:pb0 pronoun their on goods	-12
on:pb0 pronoun them	-21
on:pb0 pronoun they	-12
on:pb0 pronoun they begin number	-16
on:pb0 pronoun they word verb bear	-16
on:pb0 pronoun trump	-17
on:pb0 pronoun which	15
on:pb0 pronoun which , number	11
on:pb0 pronoun whose	10
on:pb0 pronoun whose , goods	10
on:pb0 quality	12
on:pb0 quality : duty	-11
on:pb0 quality begin number	-13
on:pb0 quality on goods	18
on:pb0 quality word number	-14
on:pb0 seat	-17
on:pb0 seat begin verb impose	10
on:pb1 cue=by3	-12
on:pb1 cue=none	-14
on:pb1 cue=on3	14
on:pb1 name begin verb impose	12
on:pb1 prep=on	12
on:pb1 pronoun our	-12
on:pb1 quality	17
on:pb1 quality on goods	15
on:pb1 seat	-16
on:pb2 cue=on3	-11
on:pb2 next=goods	-11
on:pb2 prep=begin	12
on:pb2 prep=on	-12
on:pb2 quality	-10
on:pb2 quality on goods	-12
on:person " are	-12
on:person begin has	-13
on:person which verb impose	-13
on:person word verb impose	-15
on:port at .	-10
on:port begin ,	11
on:port in on	-12
on:port in word	12
on:pronoun he , verb impose	-18
on:pronoun he begin verb impose	-12
on:pronoun he that had	-11
on:pronoun he word verb say	-14
on:pronoun it begin will	-12
on:pronoun it begin would	-13
on:pronoun it that verb impose	10
on:pronoun it verb impose verb say	23
on:pronoun it verb say would	-10
on:pronoun it word verb impose	10
on:pronoun its begin level	15
on:pronoun its begin number	-10
on:pronoun its on goods	-10
on:pronoun its verb impose goods	-18
on:pronoun its verb impose level	-12
on:pronoun its word duty	16
on:pronoun our of goods	-17
on:pronoun our on goods	-12
on:pronoun our verb impose goods	-16
on:pronoun their on goods	-14
on:pronoun they begin number	-13
on:pronoun they word verb bear	-13
on:pronoun trump begin duty	-19
on:pronoun whose , goods	15
on:q1 by0.5 here	11
on:q1 by1	15
on:q1 first	21
on:q1 first other	12
on:q1 named	19
on:q1 on1	15
on:q1 on2 other	12
on:q1 on3	22
on:q1 on3 other	16
on:q2 by3 other here	11
on:q2 first	17
on:q2 first other	14
on:q2 named	22
on:q2 named other	16
on:q2 on1 here	-10
on:q2 on1 other	-18
on:q2 on1 other here	-15
on:q2 on2	23
on:q2 on2 here	12
on:q2 on3 other	14
on:quality : duty	-14
on:quality ; goods	-11
on:quality at gate	-17
on:quality begin agent	-14
on:quality begin number	-13
on:quality begin sender	21
on:quality begin taker	-15
on:quality begin verb bear	13
on:quality of goods	20
on:quality on .	20
on:quality on goods	16
on:quality over goods	-11
on:quality that goods	11
on:quality to goods	11
on:quality which goods	13
on:quality word gate	-10
on:quality word word	-19
on:sa0	-10
on:sa0 cue=none	-12
on:sa0 cue=on2	-10
on:sa0 cue=on3	-13
on:sa0 name and number	-10
on:sa0 name and will	14
on:sa0 name from .	-10
on:sa0 name if verb impose	12
on:sa0 name if word	10
on:sa0 name of .	-13
on:sa0 name on goods	13
on:sa0 next=.	-11
on:sa0 next=had	-11
on:sa0 next=number	-12
on:sa0 next=on	-18
on:sa0 next=own duty	10
on:sa0 next=own level	13
on:sa0 next=sender	-11
on:sa0 next=verb bear	-15
on:sa0 next=verb end	14
on:sa0 next=word	19
on:sa0 prep=,	-17
on:sa0 prep=;	-10
on:sa0 prep=from	11
on:sa0 prep=if	23
on:sa0 prep=to	-13
on:sa0 prep=while	-19
on:sa0 pronoun he " verb impose	-10
on:sa0 pronoun his	14
on:sa0 pronoun minister	-10
on:sa0 pronoun ours	-14
on:sa0 pronoun their	-26
on:sa0 pronoun they	-11
on:sa0 quality , goods	14
on:sa0 quality , word	-10
on:sa0 quality ; goods	-13
on:sa0 quality and goods	-16
on:sa0 quality that goods	11
on:sa1 cue=by0.5	12
on:sa1 cue=on3	-14
on:sa1 next=duty	10
on:sa1 next=has	-15
on:sa1 person	-17
on:sa1 prep=and	16
on:sa1 prep=by	-12
on:sa1 pronoun its	11
on:sa1 quality on goods	-14
on:sa2 name in .	12
on:sa2 next=,	-11
on:sa2 person	-14
on:sa2 prep=in	16
on:sa2 quality	-11
on:sb0 cue=on1	10
on:sb0 name	13
on:sb0 name ; ,	10
on:sb0 name and :	13
on:sb0 name and on	10
on:sb0 name begin ,	10
on:sb0 name begin is	-11
on:sb0 name begin verb impose	10
on:sb0 name of ,	-11
on:sb0 name with word	14
on:sb0 next=,	10
on:sb0 next=/	12
on:sb0 next=:	15
on:sb0 next=duty	-25
on:sb0 next=for	-14
on:sb0 next=from	10
on:sb0 next=level	-11
on:sb0 next=on	-10
on:sb0 next=own ,	13
on:sb0 next=own :	11
on:sb0 next=own level	-10
on:sb0 next=verb agree	10
on:sb0 next=verb down	-13
on:sb0 next=verb sell	10
on:sb0 next=was	10
on:sb0 person , ,	11
on:sb0 port	-10
on:sb0 port begin ,	11
on:sb0 prep=at	-17
on:sb0 prep=into	-19
on:sb0 prep=number	11
on:sb0 prep=which	-11
on:sb0 prep=with	10
on:sb0 prep=—	-11
on:sb0 pronoun he word verb say	-12
on:sb0 pronoun it word verb impose	19
on:sb0 pronoun its	-11
on:sb0 pronoun president	-14
on:sb0 pronoun she	10
on:sb0 pronoun theirs	11
on:sb0 pronoun them	-17
on:sb0 pronoun they	10
on:sb0 pronoun trump	-21
on:sb0 quality begin agent	-10
on:sb0 quality on gate	-10
on:sb0 quality on goods	12
on:sb0 seat begin ,	-15
on:sb0 seat begin /	10
on:sb0 seat with ,	-11
on:sb1 name and word	16
on:sb1 name from ,	12
on:sb1 name from number	13
on:sb1 name in :	-10
on:sb1 name of number	-10
on:sb1 next=:	10
on:sb1 next=duty	-13
on:sb1 next=gate	13
on:sb1 next=had	11
on:sb1 next=on	-17
on:sb1 next=own agent	14
on:sb1 next=own number	11
on:sb1 next=verb end	-13
on:sb1 next=verb target	10
on:sb1 person	-16
on:sb1 prep=(	-13
on:sb1 prep=;	13
on:sb1 prep=for	14
on:sb1 prep=from	21
on:sb1 prep=number	13
on:sb1 prep=on	-11
on:sb1 prep=verb return	-16
on:sb1 prep=word	10
on:sb1 pronoun his	-15
on:sb1 pronoun our	-13
on:sb1 pronoun their	-12
on:sb1 pronoun them	-18
on:sb1 quality	10
on:sb1 quality on goods	-10
on:sb2	10
on:sb2 cue=by1	14
on:sb2 cue=by3	10
on:sb2 next=at	12
on:sb2 next=own goods	-17
on:sb2 next=verb bear	-18
on:sb2 next=would	-15
on:sb2 prep=,	13
on:sb2 prep=begin	-13
on:sb2 prep=from	13
on:sb2 prep=in	-15
on:sb2 prep=verb impose	17
on:sb2 prep=what	11
on:sb2 quality	12
on:seat and verb impose	10
on:seat begin ,	-13
on:seat begin verb say	14
on:seat in on	12
on:seat in word	10
on:title named	23
on:title on2	12
on:title on3	22
on:top by 0.5	-14
on:top on 3	14
on:under other heading	-11
on:under other heading of several	-34
on:under other heading of several here	12
on:under own heading	16
on:voice	12
rule:on	10
rule:same each side each	13
rule:same each side, both	-11
rule:same in turn	13
rule:turned both named	-19
rule:turned carried	-11
rule:turned each side each	13
rule:turned in the sentence	16
rule:turned one named	-13
rule:turned sides of the text	10
sector here absent	-17
sector here absent US	-14
sector here all	-23
sector here all US	40
sector here by1	-21
sector here by3	-16
sector here on2	-21
sector no absent US	-10
sector no all	-88
sector no on1 US	17
sector no on3 US	17
sector sentence absent	-40
sector sentence all	-17
sector sentence all US	31
sector sentence by1	-13
sector sentence named US	17
sector sentence on2	-21
text even 1	13
tops 0.5 3	-16
tops 1 1	-11
tops 1 3	10
tops 2 1	10
tops 2 2	-11
tops 2 3	16
tops 3 1	11
tops turned	-12
worked other	-26
worked same	10
worked same by	14`;
