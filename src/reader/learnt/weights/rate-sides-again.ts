// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES_AGAIN = `yes
<always>	0
again 0	-85
again 0 of likely	-44
again 0 of open	-25
again 0 of sure	-52
again 10	-22
again 3	-44
again 3 of likely	-17
again 3 of open	-26
again 3 of sure	-35
again 40	10
again 40 of open	10
again 55	19
again 55 of open	19
again 75	27
again 75 of likely	27
again 90	30
again 90 of likely	21
again 90 of sure	17
again 98	40
again 98 of sure	40
again after other and	-22
again after other and 0	-11
again after other and 10	-10
again after other and likely	-21
again after other and sure	-17
again after other far	-32
again after other far 0	-28
again after other far 10	-18
again after other far 90	-10
again after other far likely	-12
again after other far sure	-44
again after other from 3	11
again after other on	-28
again after other on 0	-41
again after other on likely	-22
again after other on sure	-14
again after other sentence	-19
again after other sentence 0	-11
again after other sentence 25	-11
again after other sentence likely	12
again after other sentence open	-16
again after other sentence sure	-48
again after other while	-16
again after reverse and	6
again after reverse and 0	-16
again after reverse and 25	10
again after reverse and 3	-11
again after reverse and 90	22
again after reverse and 98	14
again after reverse and sure	15
again after reverse far	17
again after reverse far 0	14
again after reverse far 10	-15
again after reverse far 55	11
again after reverse far 98	11
again after reverse far likely	14
again after reverse far open	-16
again after reverse far sure	27
again after reverse from 10	13
again after reverse from 3	11
again after reverse from 40	-18
again after reverse from 55	-17
again after reverse from 98	13
again after reverse from open	-11
again after reverse from sure	15
again after reverse on	14
again after reverse on 25	13
again after reverse on 3	-11
again after reverse on 40	-11
again after reverse on 75	11
again after reverse on 90	18
again after reverse on 98	16
again after reverse on open	14
again after reverse paragraph 0	15
again after reverse paragraph 25	-10
again after reverse paragraph 40	-17
again after reverse paragraph sure	20
again after reverse row	22
again after reverse row 10	21
again after reverse row 3	24
again after reverse row 55	-14
again after reverse row 90	26
again after reverse row open	13
again after reverse row sure	20
again after reverse sentence	10
again after reverse sentence 75	20
again after reverse sentence 90	39
again after reverse sentence 98	22
again after reverse sentence sure	11
again after reverse to 3	-9
again after reverse while 25	-14
again after reverse while 75	13
again after reverse while 98	29
again after same and 10	-22
again after same and 3	-13
again after same and 90	26
again after same and 98	25
again after same by and 0	-24
again after same by and 3	-21
again after same by and 55	5
again after same by and 90	8
again after same by and 98	12
again after same by far 0	-25
again after same by far 10	11
again after same by far 25	15
again after same by far 3	-9
again after same by far 40	12
again after same by far open	9
again after same by from	-18
again after same by from 3	-12
again after same by from sure	-24
again after same by on 0	-21
again after same by on 3	-10
again after same by on 40	10
again after same by on 75	14
again after same by on 90	25
again after same by on 98	23
again after same by on likely	11
again after same by on sure	-17
again after same by paragraph sure	14
again after same by row 0	-14
again after same by row sure	-10
again after same by sentence 0	-27
again after same by sentence 10	11
again after same by sentence 25	18
again after same by sentence 98	18
again after same by to 10	9
again after same by to 3	-19
again after same by while 0	-14
again after same by while likely	-15
again after same by while open	15
again after same far 25	-8
again after same far 55	7
again after same far 90	-17
again after same from 0	-11
again after same from 25	17
again after same from open	12
again after same on	10
again after same on 0	-17
again after same on 3	-33
again after same on 40	11
again after same on 75	16
again after same on 90	9
again after same on 98	11
again after same on and 0	-23
again after same on and sure	-14
again after same on far 10	-22
again after same on far 75	25
again after same on far sure	-24
again after same on paragraph 3	-13
again after same on paragraph open	13
again after same on paragraph sure	-24
again after same on row	-18
again after same on row 0	-18
again after same on row open	-11
again after same on sentence 0	-13
again after same on sentence 10	-18
again after same on sentence 3	7
again after same on sentence sure	-17
again after same on sure	15
again after same on while 10	10
again after same paragraph 98	-16
again after same paragraph sure	-14
again after same row 25	13
again after same row 3	-10
again after same row 40	11
again after same row 55	10
again after same row 90	-26
again after same row 98	14
again after same sentence 25	17
again after same sentence 3	-22
again after same sentence 55	13
again after same sentence 98	12
again after same sentence sure	15
again after same to 40	15
again after same while 3	-16
again after same while 90	-13
again after turned and	-24
again after turned and 0	-23
again after turned and 3	-13
again after turned and open	-8
again after turned and sure	-18
again after turned far 0	-4
again after turned far 3	14
again after turned far 90	13
again after turned from	-16
again after turned from 0	-13
again after turned on	-34
again after turned on 0	-20
again after turned on 3	-18
again after turned on likely	-19
again after turned on sure	-28
again after turned paragraph	-11
again after turned paragraph 10	11
again after turned paragraph 3	-27
again after turned paragraph open	-17
again after turned paragraph sure	-24
again after turned row	-13
again after turned row 0	-11
again after turned row 10	-17
again after turned row open	-15
again after turned sentence	-21
again after turned sentence 0	-9
again after turned sentence 40	-11
again after turned sentence 55	-29
again after turned sentence sure	-24
again after turned to 0	-23
again after turned to open	-14
again after turned while 0	-16
again after turned while 3	10
again before other far	20
again before other far 0	-14
again before other far 10	15
again before other far 3	11
again before other far likely	-18
again before other far open	26
again before other far sure	10
again before other paragraph open	-12
again before other sentence	10
again before other sentence 3	11
again before other sentence 40	12
again before other sentence open	12
again before reverse and 25	-21
again before reverse and 98	12
again before reverse and open	-9
again before reverse and sure	14
again before reverse far 0	-12
again before reverse far 10	-12
again before reverse far 25	-8
again before reverse far 3	-20
again before reverse far 75	13
again before reverse far 90	8
again before reverse far likely	-19
again before reverse far open	-16
again before reverse far sure	12
again before reverse from 0	23
again before reverse from 40	-12
again before reverse on 0	32
again before reverse on 10	-20
again before reverse on 3	-24
again before reverse on 40	-19
again before reverse on 55	9
again before reverse paragraph	-13
again before reverse paragraph 3	-14
again before reverse paragraph 40	-14
again before reverse paragraph 55	-16
again before reverse paragraph 98	13
again before reverse paragraph open	-20
again before reverse row 25	-13
again before reverse row 40	-17
again before reverse row 90	10
again before reverse row open	-15
again before reverse sentence 0	-19
again before reverse sentence 10	-18
again before reverse sentence 40	8
again before reverse sentence 75	10
again before reverse sentence 98	-19
again before reverse sentence likely	-19
again before reverse sentence open	-21
again before reverse sentence sure	13
again before reverse to 0	15
again before reverse to 10	-12
again before reverse to 3	-12
again before reverse to sure	-13
again before reverse while 0	14
again before reverse while 10	-16
again before reverse while 3	-12
again before same and 25	-11
again before same and 75	-18
again before same and 98	13
again before same and likely	-16
again before same and open	-14
again before same and sure	9
again before same by and 0	-15
again before same by and 25	14
again before same by and 3	-14
again before same by and 75	18
again before same by and 90	11
again before same by and 98	12
again before same by and likely	17
again before same by and sure	-20
again before same by far 0	-29
again before same by far 3	-23
again before same by far 40	20
again before same by far 55	8
again before same by far 90	16
again before same by far 98	19
again before same by far likely	16
again before same by far sure	-9
again before same by from 10	-19
again before same by from likely	-8
again before same by from open	13
again before same by on 0	-17
again before same by on 3	-11
again before same by on 75	26
again before same by on 90	25
again before same by on 98	14
again before same by on likely	-9
again before same by on open	21
again before same by on sure	-13
again before same by paragraph 55	11
again before same by paragraph sure	12
again before same by row 3	-19
again before same by row sure	-8
again before same by sentence 25	20
again before same by sentence 55	-12
again before same by sentence 98	26
again before same by sentence sure	-15
again before same by to open	8
again before same by while 40	13
again before same by while 90	12
again before same by while open	16
again before same by while sure	-14
again before same far 10	-19
again before same far 3	-24
again before same far 40	-14
again before same far 75	15
again before same far 90	12
again before same far 98	14
again before same from 25	-12
again before same from 55	19
again before same from 90	-19
again before same from open	-30
again before same from sure	12
again before same on 40	17
again before same on and 0	-12
again before same on and 25	14
again before same on and 3	16
again before same on and open	12
again before same on far likely	13
again before same on far sure	-30
again before same on from open	11
again before same on likely	13
again before same on open	-27
again before same on paragraph open	14
again before same on sentence 25	-19
again before same on sentence 55	13
again before same on sentence open	23
again before same on sentence sure	-26
again before same on sure	14
again before same on while 0	10
again before same paragraph 10	-12
again before same paragraph 40	14
again before same paragraph 55	9
again before same paragraph 75	-21
again before same paragraph 90	17
again before same paragraph likely	9
again before same row 3	-22
again before same row 40	13
again before same row likely	-9
again before same sentence 10	-10
again before same sentence 3	16
again before same sentence 90	-15
again before same sentence 98	17
again before same sentence open	-26
again before same sentence sure	20
again before same to 75	14
again before same to 98	-18
again before same to open	-24
again before same to sure	22
again before same while 10	11
again before same while 90	-10
again before same while open	-26
again before turned and 0	-12
again before turned and 3	13
again before turned and sure	-27
again before turned far 0	-31
again before turned far 10	8
again before turned far 40	10
again before turned far 90	24
again before turned far sure	15
again before turned from	-10
again before turned from 0	-17
again before turned from sure	-33
again before turned on 0	-10
again before turned on likely	-17
again before turned on open	19
again before turned on sure	-24
again before turned paragraph	14
again before turned paragraph 10	10
again before turned paragraph open	20
again before turned sentence	7
again before turned sentence 3	15
again before turned sentence 75	12
again before turned sentence open	25
again before turned sentence sure	-25
again before turned to likely	-23
again before turned to open	11
again before turned to sure	-20
again goods before alone 0	-25
again goods before alone 90	27
again goods before alone 98	13
again goods before even often	12
again goods before even often 10	14
again goods before even often 3	14
again goods before even often 90	-12
again goods before less often 0	23
again goods before less once	14
again goods before less once 10	25
again goods before less once 40	-17
again goods before mine often 0	-15
again goods before mine often 40	17
again goods before mine often 98	12
again goods before mine once 0	15
again goods before mine once 55	12
again goods before mine once 98	-16
again goods before more often 10	-16
again goods before more often 25	15
again goods before more often 98	-15
again goods before more once 10	12
again goods before not often	-19
again goods before not often 25	-9
again goods before not once 0	-10
again goods before others 0	-19
again goods before others 25	19
again goods before others 55	23
again goods before others 75	11
again goods before others 98	17
again goods crossed less often	19
again goods crossed less often 0	-13
again goods crossed less once	12
again goods crossed less once 0	18
again goods crossed mine often 0	-14
again goods crossed mine once 25	-12
again goods crossed mine once 90	-17
again goods crossed mine once 98	22
again goods crossed more once	-11
again goods crossed more once 98	-16
again goods crossed others 0	-7
again goods in turn alone 0	-16
again goods in turn alone 40	15
again goods in turn more often	10
again goods in turn not once 3	-20
again goods none none 0	-54
again goods none none 10	-11
again goods none none 25	-5
again goods none none 3	-17
again goods none none 55	5
again goods none none 75	14
again goods none none 90	27
again goods none none 98	47
again goods part alone 0	-18
again goods part alone 3	-15
again goods part even often 10	17
again goods part even often 75	-11
again goods part less often 3	14
again goods part less often 55	-16
again goods part less often 90	-14
again goods part less once	-8
again goods part less once 0	21
again goods part less once 10	-23
again goods part less once 25	-13
again goods part less once 3	18
again goods part less once 55	-12
again goods part less once 75	-17
again goods part mine often 3	-37
again goods part mine often 40	11
again goods part mine once 10	-15
again goods part mine once 25	27
again goods part mine once 40	-9
again goods part more often	10
again goods part more often 25	13
again goods part more often 75	9
again goods part more often 98	22
again goods part more once 10	14
again goods part more once 40	13
again goods part more once 98	-17
again goods part not often	-6
again goods part not often 10	12
again goods part not often 40	-11
again goods part not often 75	-10
again goods part not once 40	-13
again goods part not once 55	-27
again goods part others 0	-23
again goods part others 3	-13
again goods part others 40	8
again goods part others 55	19
again goods part others 75	14
again goods part others 90	17
again goods part others 98	15
again goods sentence alone 0	-11
again goods sentence alone 10	-22
again goods sentence alone 3	-17
again goods sentence alone 40	9
again goods sentence alone 75	12
again goods sentence alone 90	19
again goods sentence even often 90	12
again goods sentence even once 25	-8
again goods sentence even once 55	13
again goods sentence less often	17
again goods sentence less often 0	17
again goods sentence less often 25	-10
again goods sentence less often 40	-19
again goods sentence less often 75	17
again goods sentence less often 90	22
again goods sentence less once	13
again goods sentence less once 0	25
again goods sentence mine often 0	-31
again goods sentence mine often 10	-19
again goods sentence mine often 3	-19
again goods sentence mine often 55	-17
again goods sentence mine often 75	12
again goods sentence mine often 90	10
again goods sentence more often	-12
again goods sentence more often 0	-13
again goods sentence more often 10	-11
again goods sentence more often 40	22
again goods sentence more often 90	-18
again goods sentence more once	-13
again goods sentence more once 10	14
again goods sentence more once 90	-24
again goods sentence not often 10	-9
again goods sentence not often 25	22
again goods sentence not often 3	-11
again goods sentence not often 75	12
again goods sentence not once	-19
again goods sentence not once 10	-18
again goods sentence not once 3	-14
again goods sentence others 0	-28
again goods sentence others 10	14
again goods sentence others 25	19
again goods sentence others 75	16
again goods sentence others 90	12
again in row other open	11
again in row reverse likely 40	-24
again in row reverse likely 55	-24
again in row reverse likely 90	20
again in row reverse open 0	28
again in row reverse open 10	16
again in row reverse open 25	-15
again in row reverse open 3	22
again in row reverse open 40	-12
again in row reverse open 75	-28
again in row reverse sure 3	-28
again in row reverse sure 55	15
again in row reverse sure 75	29
again in row reverse sure 90	19
again in row same by likely 3	-14
again in row same by open 0	10
again in row same by sure	-34
again in row same by sure 0	-26
again in row same by sure 25	-16
again in row same likely 25	14
again in row same likely 3	-30
again in row same likely 40	20
again in row same on sure 0	-16
again in row same open	-14
again in row same open 10	21
again in row same open 3	13
again in row same open 40	18
again in row same open 75	-18
again in row same open 90	-44
again in row same open 98	-30
again in row same sure	20
again in row same sure 10	-26
again in row same sure 25	-20
again in row same sure 3	-30
again in row same sure 90	21
again in row same sure 98	27
again in row turned likely 0	-10
again in row turned sure 0	-27
again in row turned sure 3	12
again level alone 0	-65
again level alone 3	-19
again level alone 40	7
again level alone 75	8
again level alone 90	20
again level alone 98	28
again level alone goods not often	-14
again level even often 0	-12
again level even often 3	-35
again level even often 90	20
again level even often 98	24
again level even once 55	-17
again level even once 90	10
again level even once 98	-16
again level even once goods more once	-11
again level even once goods not often	12
again level less often	-13
again level less often 10	-15
again level less often 25	-19
again level less often 3	-23
again level less often goods mine once	18
again level less often goods more often	16
again level less often goods none	-15
again level less often goods not often	-11
again level less once	11
again level less once 0	20
again level less once goods less often	19
again level less once goods less once	10
again level less once goods not once	-14
again level mine often 0	12
again level mine often 10	-22
again level mine often 98	13
again level mine often goods mine once	12
again level mine often goods others	-21
again level mine once	18
again level mine once 0	37
again level mine once 10	-10
again level mine once 55	15
again level mine once goods more once	25
again level mine once goods not often	31
again level more often	-12
again level more often 0	-14
again level more often 3	-17
again level more often 55	-11
again level more often goods alone	20
again level more often goods mine often	25
again level more often goods mine once	15
again level more often goods none	-32
again level more often goods not once	-13
again level more once 0	27
again level more once 10	-16
again level more once 55	12
again level more once goods even often	11
again level more once goods mine often	15
again level more once goods mine once	27
again level more once goods more often	-11
again level more once goods not often	-17
again level not often 0	-12
again level not often 25	-11
again level not often 40	12
again level not often 75	24
again level not often 90	13
again level not often 98	22
again level not often goods alone	-14
again level not often goods mine once	13
again level not often goods more often	-14
again level not often goods not often	-17
again level not once	-15
again level not once 0	-11
again level not once 10	-14
again level not once 3	-11
again level not once 75	20
again level not once 98	-17
again level not once goods even once	12
again level not once goods less often	-16
again level not once goods less once	-15
again level not once goods mine often	-31
again level not once goods none	12
again level not once goods not often	-17
again level not once goods not once	-11
again level others 0	-65
again level others 25	20
again level others 3	-26
again level others 55	11
again level others 75	21
again level others 90	26
again level others 98	23
again level others goods even once	-11
again level others goods less often	11
again level others goods others	-11
again levels 1 0	-52
again levels 1 3	-21
again levels 1 55	8
again levels 1 75	11
again levels 1 90	16
again levels 1 98	31
again levels 2 0	-32
again levels 2 3	-19
again levels 2 55	8
again levels 2 75	14
again levels 2 98	11
again levels 3 0	-20
again levels 3 3	-19
again levels 3 40	8
again levels 3 90	5
again levels 3 98	12
again levels 4 0	-35
again levels 4 10	-13
again levels 4 3	-28
again levels 4 55	12
again levels 4 75	19
again levels 4 90	30
again levels 4 98	9
again row 2 none none 75	16
again row 2 other same	16
again row 2 other same 0	16
again row 2 reverse reverse	-60
again row 2 reverse reverse 25	-11
again row 2 reverse reverse 3	-26
again row 2 reverse reverse 40	-10
again row 2 reverse reverse 55	-18
again row 2 reverse reverse 75	-33
again row 2 reverse reverse 90	-31
again row 2 reverse same	10
again row 2 reverse same 0	20
again row 2 reverse same 3	-22
again row 2 reverse same 75	12
again row 2 reverse same 90	13
again row 2 same by same	-20
again row 2 same by same 25	-9
again row 2 same by same 75	-14
again row 2 same by same by	-11
again row 2 same by same by 3	-14
again row 2 same by same by 98	15
again row 2 same on same	13
again row 2 same on same 0	14
again row 2 same reverse	62
again row 2 same reverse 10	33
again row 2 same reverse 25	21
again row 2 same reverse 3	37
again row 2 same reverse 40	15
again row 2 same reverse 55	14
again row 2 same reverse 90	12
again row 2 same same	-10
again row 2 same same 10	-10
again row 2 same same 25	-23
again row 2 same same 3	-15
again row 2 same same 55	18
again row 2 same same 98	-13
again row 2 same same by	11
again row 2 same same by 75	11
again row 2 turned reverse	-22
again row 2 turned reverse 0	-28
again row 3 none none 10	-20
again row 3 reverse same 98	17
again row 3 same by same 0	-13
again row 3 same reverse	15
again row 3 turned same	-24
again row 3 turned same 0	-23
all all countries	11
all by3	10
all everything	-19
all everywhere	16
all no again far	27
all no again far named	17
all no again paragraph	27
all no new and so named	-27
all no new comma	-11
all no new comma named	-22
all no new far	17
all no new far named	-23
all no new from	-16
all no new next sentence	-10
all no new next sentence named	-20
all no new paragraph	19
all no new paragraph named	-15
all no new while	-10
all no new while named	-32
all on2	-16
all on3	-13
all ordinary duty	-36
all sentence	-25
all the world	18
all worldwide	12
all yes again and so	-31
all yes again comma	-27
all yes again next sentence	-14
all yes new far named	23
all yes new first	11
all yes new paragraph	15
by:US	36
by:absent, 2 here	-15
by:by 0	10
by:by no	-19
by:cue=by1	8
by:cue=none	14
by:cue=on1	9
by:f by0.5	16
by:f by1	11
by:f on3	32
by:focus owner	12
by:focus subject	22
by:goods before also	-12
by:goods before not	9
by:goods before own	-10
by:goods crossed not	11
by:goods crossed own	-15
by:goods crossed sure	-12
by:goods met by crossed	-14
by:goods met by part	10
by:goods part not	10
by:goods part own	-15
by:goods sentence not	11
by:goods sentence own	-15
by:head by3	14
by:head first	15
by:head last	30
by:head on1	10
by:head on2	-11
by:last by absent and	21
by:last by absent and so named	16
by:last by absent comma named	12
by:last by absent from	-20
by:last by by0.5 and so	11
by:last by by1 from named	13
by:last by by2 far	-11
by:last by by2 far named	12
by:last by by2 from	12
by:last by by2 from named	-11
by:last by by2 while	-12
by:last by by3 and so	13
by:last by by3 and so named	-13
by:last by by3 comma	13
by:last by by3 comma named	-16
by:last by by3 on named	14
by:last by from	-12
by:last by on2 comma	-13
by:last by on2 comma named	-17
by:last by on2 far named	-18
by:last by on2 next sentence	12
by:last by on2 next sentence named	-10
by:last by on2 on	-11
by:last by on3 far	13
by:last by on3 far named	23
by:last by on3 next sentence named	-11
by:last by on3 on	15
by:last by to	-13
by:last none	34
by:last none absent and so named	-18
by:last none absent comma	20
by:last none absent far named	-12
by:last none absent on named	-16
by:last none absent paragraph	12
by:last none absent paragraph named	-23
by:last none absent while named	-24
by:last none and so named	13
by:last none by1 and so named	15
by:last none comma	18
by:last none next sentence	15
by:last none next sentence named	10
by:last none none and so named	16
by:last none none next sentence	13
by:last none while	13
by:last on absent and so named	-34
by:last on absent next sentence named	-27
by:last on absent on	17
by:last on absent while	-10
by:last on absent while named	-21
by:last on by1 on	13
by:last on by2 and so	-9
by:last on by2 far	-18
by:last on by2 next sentence	-17
by:last on by2 on	-14
by:last on by3 next sentence	-16
by:last on by3 to	-13
by:last on next sentence named	-11
by:last on none and	11
by:last on none comma	22
by:last on none from	15
by:last on none next sentence	-13
by:last on none to	12
by:last on none while	14
by:last on on2 and	-17
by:last on on2 from	-13
by:last on on2 while named	-17
by:last on on3 and	-9
by:last on on3 and so named	10
by:last on on3 comma	-19
by:last on on3 on	-23
by:last on on3 while named	12
by:last on to	10
by:name , ,	-12
by:name , and	-16
by:name , has	14
by:name , is	24
by:name , to	-13
by:name : word	16
by:name and goods	-13
by:name and own duty	-16
by:name and verb bear	-13
by:name and will	-17
by:name begin :	15
by:name begin has	11
by:name begin on	18
by:name begin own duty	10
by:name begin own gate	13
by:name begin own number	9
by:name begin own on	12
by:name begin own verb stay	11
by:name begin own verb up	-13
by:name for and	-12
by:name from ,	-12
by:name goods number	17
by:name in :	16
by:name in are	-14
by:name in goods	16
by:name into :	16
by:name into number	14
by:name number verb impose	12
by:name of ,	-9
by:name of and	-18
by:name of goods	-13
by:name of number	-17
by:name of on	14
by:name of will	12
by:name on ,	-20
by:name on goods	-25
by:name that own duty	13
by:name that verb ask	-13
by:name that verb impose	13
by:name that would	10
by:name verb bear at	14
by:name verb impose duty	-14
by:name verb impose for	19
by:name verb impose to	26
by:name what has	-17
by:name what level	15
by:name what verb impose	-13
by:name with goods	19
by:name word has	16
by:name word own number	-12
by:name word verb ask	-14
by:name word verb impose	16
by:named 0	10
by:named 1	10
by:named 2	-32
by:named 3	-29
by:named no	18
by:nearest after by1 part 0	15
by:nearest after on3 part 0	-15
by:nearest after on3 sentence 0	17
by:nearest before by1 part 1	19
by:nearest before by2 part 1	16
by:nearest before by3 part 0	17
by:nearest before by3 part 1	13
by:nearest before by3 sentence 1	16
by:nearest before none part 0	9
by:nearest before none part 1	29
by:nearest before none sentence 0	13
by:nearest before none sentence 1	10
by:nearest before on3 part 0	-13
by:nearest before on3 part 1	-20
by:nearest before on3 sentence 0	-18
by:nearest before on3 sentence 1	-18
by:not own here	-14
by:not top by absent	-22
by:not top on absent	-13
by:on 2	-14
by:other voice	-14
by:own here	13
by:pa0	13
by:pa0 cue=by1	14
by:pa0 name and number	-18
by:pa0 name and own duty	-13
by:pa0 name in ,	10
by:pa0 name into .	15
by:pa0 next=.	17
by:pa0 next=level	14
by:pa0 next=own duty	-14
by:pa0 next=own on	-11
by:pa0 next=verb stay	-15
by:pa0 next=word	12
by:pa0 prep=and	-14
by:pa0 prep=as	-13
by:pa0 prep=at	16
by:pa0 prep=from	-23
by:pa0 prep=in	25
by:pa0 prep=into	16
by:pa0 prep=on	-8
by:pa0 prep=that	16
by:pa0 quality	-12
by:pa0 quality and goods	26
by:pa0 quality at gate	16
by:pa0 quality on .	-12
by:pa0 quality on goods	-20
by:pa0 seat	11
by:pa0 seat in .	11
by:pa1 name	-14
by:pb0	15
by:pb0 cue=by0.5	12
by:pb0 cue=none	8
by:pb0 name	32
by:pb0 name , is	25
by:pb0 name , number	12
by:pb0 name : own duty	11
by:pb0 name and number	21
by:pb0 name and own on	13
by:pb0 name begin word	-14
by:pb0 name from number	-14
by:pb0 name into at	11
by:pb0 name verb impose duty	-14
by:pb0 name verb impose for	18
by:pb0 name verb impose to	15
by:pb0 name word own number	-11
by:pb0 next=at	10
by:pb0 next=for	13
by:pb0 next=from	12
by:pb0 next=gate	12
by:pb0 next=goods	-17
by:pb0 next=is	23
by:pb0 next=number	11
by:pb0 next=on	10
by:pb0 next=own at	-13
by:pb0 next=own duty	12
by:pb0 next=own level	-20
by:pb0 next=to	17
by:pb0 next=verb ask	-21
by:pb0 next=will	14
by:pb0 person	-18
by:pb0 person " verb impose	-16
by:pb0 person word verb bear	13
by:pb0 port begin verb impose	16
by:pb0 prep='s	-12
by:pb0 prep=;	15
by:pb0 prep=because	12
by:pb0 prep=from	-16
by:pb0 prep=if	13
by:pb0 prep=into	15
by:pb0 prep=to	11
by:pb0 prep=verb bear	13
by:pb0 prep=with	12
by:pb0 pronoun i	13
by:pb0 pronoun it begin verb impose	-14
by:pb0 pronoun its begin level	-12
by:pb0 pronoun its which goods	-13
by:pb0 pronoun my	11
by:pb0 pronoun she	-16
by:pb0 pronoun their verb impose number	-13
by:pb0 pronoun they	-22
by:pb0 pronoun they begin level	-11
by:pb0 pronoun they begin verb impose	-18
by:pb0 pronoun trade	-12
by:pb0 pronoun us	12
by:pb0 pronoun we begin number	14
by:pb0 pronoun whose	-14
by:pb0 quality , goods	-19
by:pb0 quality and goods	-19
by:pb0 quality from goods	12
by:pb0 quality of goods	-14
by:pb0 quality verb impose duty	13
by:pb0 quality verb impose goods	-15
by:pb0 quality word number	15
by:pb0 seat	20
by:pb0 seat begin has	-13
by:pb0 seat begin verb say	-11
by:pb1	17
by:pb1 cue=by1	12
by:pb1 cue=none	20
by:pb1 cue=on3	-11
by:pb1 name	27
by:pb1 name from number	-11
by:pb1 next=agent	16
by:pb1 next=duty	12
by:pb1 next=goods	-11
by:pb1 next=own duty	8
by:pb1 next=own on	14
by:pb1 next=will	17
by:pb1 prep=and	15
by:pb1 prep=on	-30
by:pb1 prep=to	16
by:pb1 prep=verb impose	19
by:pb1 prep=which	12
by:pb1 pronoun his	12
by:pb1 quality on goods	-23
by:pb1 seat begin has	-11
by:pb2 cue=by2	21
by:pb2 cue=by3	-14
by:pb2 next=number	17
by:person , verb impose	15
by:person begin duty	-20
by:person begin in	-15
by:person word verb bear	13
by:person — verb say	-11
by:port at ;	11
by:port begin verb impose	18
by:port from ,	-17
by:port from number	-16
by:pronoun he begin has	-18
by:pronoun it , own number	-12
by:pronoun it begin verb impose	-9
by:pronoun it word will	13
by:pronoun its and goods	-13
by:pronoun its begin goods	-13
by:pronoun its begin level	-14
by:pronoun its begin number	14
by:pronoun its verb sell goods	-13
by:pronoun its which goods	-13
by:pronoun its word duty	-12
by:pronoun its word gate	13
by:pronoun our begin duty	-13
by:pronoun their word goods	-11
by:pronoun they begin number	-12
by:pronoun they begin verb impose	-14
by:pronoun they if don't	-14
by:pronoun they where number	11
by:pronoun trump begin duty	14
by:pronoun we , verb impose	-12
by:pronoun we begin number	14
by:pronoun we begin verb impose	-11
by:q1 by0.5 other	17
by:q1 by1	18
by:q1 by1 other	15
by:q1 by2	9
by:q1 by2 other	7
by:q1 by3	15
by:q1 by3 here	12
by:q1 first	8
by:q1 named	24
by:q1 named other	9
by:q1 on1	32
by:q1 on2	-12
by:q1 on2 other	-14
by:q1 on3 other	-17
by:q2 by2	9
by:q2 by2 other	11
by:q2 first	15
by:q2 named	27
by:q2 named other	15
by:quality , duty	12
by:quality , goods	-9
by:quality and goods	17
by:quality and word	12
by:quality at gate	18
by:quality begin ,	12
by:quality begin :	-13
by:quality begin goods	-12
by:quality begin taker	15
by:quality begin verb up	14
by:quality in goods	-12
by:quality of goods	-13
by:quality on .	-11
by:quality on gate	11
by:quality that goods	-16
by:quality verb say word	15
by:quality word agent	15
by:quality word duty	12
by:quality word number	11
by:sa0 cue=on3	23
by:sa0 name	-14
by:sa0 name , number	-19
by:sa0 name and will	-12
by:sa0 name from number	14
by:sa0 name if verb impose	-12
by:sa0 name on goods	-14
by:sa0 name that verb impose	16
by:sa0 next=own duty	-13
by:sa0 next=own level	-11
by:sa0 next=own on	-11
by:sa0 next=sender	-13
by:sa0 next=to	-16
by:sa0 person ; verb impose	11
by:sa0 prep=if	-16
by:sa0 prep=that	16
by:sa0 prep=verb say	13
by:sa0 prep=word	-8
by:sa0 pronoun its	-16
by:sa0 pronoun us	12
by:sa0 pronoun we	-11
by:sa0 quality and goods	20
by:sa0 quality verb impose goods	13
by:sa0 seat	15
by:sa0 seat and has	-13
by:sa1 cue=by2	-10
by:sa1 cue=on3	18
by:sa1 name and number	-13
by:sa1 next=,	-15
by:sa1 next=.	-16
by:sa1 next=and	-13
by:sa1 pronoun we	-16
by:sa2 prep=in	-20
by:sb0 name	20
by:sb0 name begin has	11
by:sb0 name from and	-13
by:sb0 name into :	14
by:sb0 name on goods	-15
by:sb0 name that has	-12
by:sb0 name with goods	10
by:sb0 next=:	11
by:sb0 next=are	-12
by:sb0 next=duty	10
by:sb0 next=own duty	14
by:sb0 next=own goods	-11
by:sb0 next=own word	-14
by:sb0 next=taker	12
by:sb0 next=to	11
by:sb0 next=verb say	-9
by:sb0 person word has	11
by:sb0 port from ,	-13
by:sb0 prep=at	12
by:sb0 prep=from	-17
by:sb0 prep=if	-9
by:sb0 prep=into	18
by:sb0 prep=with	9
by:sb0 prep=word	-8
by:sb0 prep=•	12
by:sb0 pronoun he	-8
by:sb0 pronoun our on goods	9
by:sb0 pronoun she	-17
by:sb0 pronoun they	-12
by:sb0 pronoun trump	14
by:sb0 quality on goods	-14
by:sb0 seat in verb say	-15
by:sb0 seat with word	-15
by:sb1	13
by:sb1 cue=by3	17
by:sb1 name	27
by:sb1 name begin would	14
by:sb1 name in and	11
by:sb1 name into :	15
by:sb1 name word verb impose	12
by:sb1 next=(	-12
by:sb1 next=)	11
by:sb1 next=:	15
by:sb1 next=at	16
by:sb1 next=level	12
by:sb1 next=on	17
by:sb1 next=own ,	13
by:sb1 next=verb stay	15
by:sb1 next=will	12
by:sb1 next=—	-12
by:sb1 prep=and	11
by:sb1 prep=from	-16
by:sb1 prep=in	12
by:sb1 prep=into	23
by:sb1 prep=to	12
by:sb1 prep=verb return	15
by:sb1 pronoun our	-15
by:sb1 pronoun our begin goods	-14
by:sb1 pronoun ours	-13
by:sb1 pronoun us	-14
by:sb1 quality on goods	14
by:sb1 seat	19
by:sb2 cue=none	9
by:sb2 name in ,	-13
by:sb2 name word duty	-13
by:sb2 next=:	15
by:sb2 next=duty	-13
by:sb2 next=verb bear	12
by:sb2 next=will	23
by:sb2 prep=,	-17
by:sb2 pronoun we	-12
by:sb2 quality word goods	12
by:seat and word	13
by:seat begin own word	-15
by:seat begin verb say	-14
by:seat in ;	12
by:seat in and	12
by:seat in on	-10
by:seat that verb impose	17
by:seat that would	-12
by:seat which word	-13
by:seat with at	11
by:seat with word	-11
by:title by0.5	16
by:title by1	20
by:title by2	13
by:title by3	18
by:title named	36
by:top by 1	11
by:top by 3	16
by:under other heading	-9
by:under other heading of several	-33
by:under own heading	14
by:under own heading of several	9
by:voice	14
by:writer home	-12
by:writer there	-17
cues absent absent	-16
cues absent absent home on third	-13
cues absent by0.5 home on third	15
cues absent by1 third on home	-24
cues absent by2 third on third	-26
cues absent by3	-16
cues absent by3 third on home	-18
cues absent named sides	-11
cues absent on1 sides	-14
cues by0.5 absent home on third	-21
cues by0.5 absent third on third	-18
cues by0.5 on3	16
cues by0.5 on3 third on third	13
cues by1 absent third on home	-17
cues by1 by1 home on third	17
cues by1 by1 third on home	-13
cues by1 by2	14
cues by1 by2 home on third	8
cues by1 by2 third on third	13
cues by1 named third on home	14
cues by1 on1 home on third	15
cues by1 on2 third on home	-12
cues by1 on3	13
cues by1 on3 sides	12
cues by1 on3 third on home	13
cues by2 by1 home on third	-18
cues by2 by1 third on home	24
cues by2 by3	16
cues by2 by3 sides	15
cues by2 on2 home on third	16
cues by2 on3 home on third	17
cues by2 on3 third on third	-14
cues by3 absent third on home	-12
cues by3 by2 home on third	-14
cues by3 by2 third on third	-21
cues by3 named sides	17
cues named absent home on third	-17
cues named absent third on third	-16
cues named by2 home on third	15
cues named named home on third	10
cues named named third on home	15
cues named named third on third	-18
cues named on1 sides	12
cues named on2 home on third	-17
cues named on2 third on home	16
cues named on2 third on third	13
cues on1 absent	-14
cues on1 absent home on third	-14
cues on1 absent sides	-19
cues on1 by1 third on third	12
cues on1 by2	20
cues on1 named	16
cues on1 named third on home	11
cues on1 named third on third	20
cues on1 on2	11
cues on1 on2 third on third	16
cues on1 on3 sides	-14
cues on1 on3 third on third	13
cues on2 absent home on third	13
cues on2 by2	-22
cues on2 by2 sides	-18
cues on2 by3 third on third	-13
cues on2 named home on third	-14
cues on2 named third on home	12
cues on2 on3 home on third	-13
cues on2 on3 third on third	13
cues on3 absent home on third	-9
cues on3 absent third on third	-17
cues on3 by1	14
cues on3 by1 third on third	13
cues on3 by2 home on third	-20
cues on3 named	18
cues on3 named third on home	20
cues on3 on1	22
cues on3 on1 sides	11
cues on3 on3	15
cues on3 on3 sides	12
cues on3 on3 third on home	21
cues on3 on3 third on third	-18
each both all	-25
each both home on third	10
each both other	-10
each both third on third	-24
each each third on third	-11
each either same	-17
each either third on third	15
each in return other	-19
each in turn reverse	13
each ours reverse	21
each ours same	-30
each ours third on home	19
each reciprocal home on third	-17
each reciprocal other	-12
each reciprocal same	14
each reciprocal third on third	-13
each sentence third on home	12
each the same all	-13
each the same home on third	16
each the same reverse	-12
each the same same	11
each the two all	-12
each their home on third	17
each their reverse	-27
each their same	11
each their sides	-18
everywhere all countries	-16
everywhere everything	14
everywhere everywhere	-17
everywhere global	-11
everywhere ordinary duty	18
everywhere sentence	16
everywhere the world	-20
everywhere worldwide	-13
goods met before	-16
goods met otherwise sentence	9
goods met reverse part	19
goods met reverse sentence	10
goods met sentence	-11
last other	25
last other far	18
last other higher	23
last other home on third	25
last other next sentence named	12
last other sides	13
last other third on home	14
last other third on third	7
last reverse far	-5
last reverse from	15
last reverse paragraph	-9
last reverse to	11
last same	-15
last same all	19
last same by equal	15
last same by third on third	6
last same by while	9
last same equal	-8
last same from	-15
last same on all	-26
last same on higher	14
last same on next sentence named	-16
last same on while	23
last same on while named	-30
last same third on home	-12
last same third on third	-33
last same to	-12
last same while	-15
last turned	15
last turned all	-17
last turned comma named	-19
last turned far	12
last turned from	-13
last turned lower	20
last turned next sentence	9
last turned on named	-13
last turned third on home	19
last turned third on third	5
level met	-21
level met otherwise	16
often most	-18
often never	20
often reverse never	-9
often reverse seldom	17
on record AO>BR	11
on record AO>NA	-15
on record AO>PT	10
on record AO>PT coffee	-14
on record AR>BR	-13
on record AR>CL	-16
on record AR>EU 35% percent	16
on record AR>IE	23
on record AR>KR	-19
on record AR>NO	14
on record AR>TR	16
on record AR>all	-16
on record AU>BD	22
on record AU>FJ	-15
on record AU>ID	-12
on record AU>IN	-18
on record AU>JP	-12
on record AU>NZ	-26
on record AU>US	-17
on record AU>VN	15
on record AU>all	-16
on record AZ>TR	-11
on record BD>AU	18
on record BD>IN	14
on record BD>TR	20
on record BD>US	-17
on record BE>EU	-22
on record BG>TR	-12
on record BO>EU	11
on record BR>CN	-23
on record BR>IN	-18
on record BR>MX	-15
on record BR>NO	19
on record BR>PE	-11
on record BR>PT	-12
on record BR>US	-39
on record BR>US 10% percent	-21
on record BR>US 10% percent 2025 II	-15
on record BR>US 3% percent	-14
on record BR>US 3% percent 2025 II	-13
on record BR>US bean	-11
on record BR>all	-23
on record BW>ZM	-20
on record CA>AU	-17
on record CA>CN 100% percent 2025 II	14
on record CA>CN 6.1% percent	14
on record CA>CN 6.1% percent 2026 I	14
on record CA>CN car	26
on record CA>CN car part	21
on record CA>CN vehicle	14
on record CA>GB	11
on record CA>IN	-12
on record CA>JP	-25
on record CA>MX	-22
on record CA>MX 25% percent	-12
on record CA>NO	-13
on record CA>NZ	-13
on record CA>US	-20
on record CA>US 10% percent	-19
on record CA>US 10% percent 2025 II	-12
on record CA>US 25% percent	11
on record CA>US 25% percent 2025 I	12
on record CA>US 35% percent	-13
on record CA>US 35% percent 2025 II	-12
on record CA>US 50% percent	-19
on record CA>US 50% percent 2025 II	-15
on record CA>US aluminum part	-10
on record CA>all 50% percent 2025 II	11
on record CH>AR	12
on record CH>BR	13
on record CH>BR beef part	11
on record CH>CI	12
on record CH>CI cocoa	23
on record CH>CI cocoa part	11
on record CH>CN	-45
on record CH>DE	-11
on record CH>EU	-17
on record CH>GH	-18
on record CH>IN	-12
on record CH>JP	-17
on record CH>US	-19
on record CH>US 0% percent	17
on record CH>US 10% percent	-14
on record CH>US 15% percent	-16
on record CH>US 39% percent	-13
on record CH>US 39% percent 2025 II	-12
on record CH>UY	-19
on record CH>all	-15
on record CL>CO	-11
on record CL>EG	-18
on record CL>IT	15
on record CL>JP	-26
on record CL>KE	11
on record CL>KR car	14
on record CL>MX	14
on record CL>NO	-19
on record CL>PE	-20
on record CL>PH	24
on record CL>PL	-13
on record CL>US	-12
on record CN baseline	-17
on record CN countermeasures	-14
on record CN fentanyl	-16
on record CN reciprocal	-24
on record CN section 122	-13
on record CN section 301	-19
on record CN surcharge	-39
on record CN tariff commission	17
on record CN>AU	23
on record CN>AU 0% percent	18
on record CN>BR	19
on record CN>BR 10% percent	-21
on record CN>BR 10% percent 2025 II	-12
on record CN>BR 25% percent	-12
on record CN>BR 3% percent	45
on record CN>BR 3% percent 2025 II	31
on record CN>BR 3% percent 2026 I	24
on record CN>BR bean	19
on record CN>BR bean part	13
on record CN>CA	14
on record CN>CA 10% percent	-15
on record CN>CA 100% percent	10
on record CN>CA 100% percent 2025 I	12
on record CN>CA 15% percent 2026 I	14
on record CN>CA 25% percent 2026 I	13
on record CN>CA 84% percent	11
on record CN>CA 84% percent 2026 I	12
on record CN>CA canola	20
on record CN>CA canola part	14
on record CN>CA car	-14
on record CN>CA car part	-12
on record CN>CA pea	16
on record CN>CA pea part	15
on record CN>CA seafood	14
on record CN>CA seafood part	15
on record CN>CA seed	16
on record CN>CH	-39
on record CN>CH 10% percent	-16
on record CN>DE	-13
on record CN>EU 10% percent	-29
on record CN>EU 15% percent	-21
on record CN>EU 15.6% percent	15
on record CN>EU 19.8% percent	10
on record CN>EU 19.8% percent 2025 II	10
on record CN>EU 20% percent	-12
on record CN>EU 25% percent	-12
on record CN>EU 34.9% percent	13
on record CN>EU 34.9% percent 2025 II	13
on record CN>EU 4.9% percent	15
on record CN>EU 4.9% percent 2025 II	15
on record CN>EU 62.4% percent	19
on record CN>EU 62.4% percent 2025 II	19
on record CN>EU brandy	15
on record CN>EU brandy part	12
on record CN>EU pork	25
on record CN>EU pork before	22
on record CN>FR	-15
on record CN>GB	-39
on record CN>GB 10% percent	-14
on record CN>HK	-32
on record CN>ID	-17
on record CN>IN	-16
on record CN>JP	-31
on record CN>KR	-57
on record CN>KR 10% percent	-19
on record CN>KR 10% percent 2025 II	-11
on record CN>MX	-24
on record CN>MY 30% percent	11
on record CN>RU	-12
on record CN>TW	-18
on record CN>US	27
on record CN>US 0% percent	-21
on record CN>US 0% percent 2025 I	-12
on record CN>US 0% percent 2025 II	-18
on record CN>US 10% percent	25
on record CN>US 10% percent 2025 II	26
on record CN>US 10% percent 2026 II	10
on record CN>US 100% percent	-49
on record CN>US 100% percent 2025 II	-32
on record CN>US 100% percent 2026 I	-10
on record CN>US 100% percent 2026 II	-14
on record CN>US 12% percent	14
on record CN>US 12.5% percent	-31
on record CN>US 12.5% percent 2026 II	-26
on record CN>US 120% percent	-12
on record CN>US 120% percent 2025 I	-12
on record CN>US 125% percent	30
on record CN>US 125% percent 2025 I	12
on record CN>US 125% percent 2025 II	21
on record CN>US 125% percent 2026 II	11
on record CN>US 13% percent	48
on record CN>US 13% percent 2025 II	27
on record CN>US 13% percent 2026 I	21
on record CN>US 13% percent 2026 II	16
on record CN>US 130% percent	-12
on record CN>US 130% percent 2025 II	-12
on record CN>US 145% percent	-25
on record CN>US 145% percent 2025 I	-14
on record CN>US 145% percent 2025 II	-13
on record CN>US 15% percent 2020 I	-17
on record CN>US 15% percent 2025 I	29
on record CN>US 15% percent 2025 II	9
on record CN>US 15% percent 2026 I	-30
on record CN>US 15% percent 2026 II	-17
on record CN>US 170% percent	-11
on record CN>US 2.5% percent	13
on record CN>US 20% percent	-18
on record CN>US 20% percent 2026 I	-16
on record CN>US 23% percent	21
on record CN>US 23% percent 2025 II	14
on record CN>US 24% percent	18
on record CN>US 24% points	34
on record CN>US 24% points 2025 I	11
on record CN>US 24% points 2026 I	21
on record CN>US 24% points 2026 II	22
on record CN>US 25% percent	-32
on record CN>US 25% percent 2018 II	12
on record CN>US 25% percent 2025 I	-21
on record CN>US 25% percent 2025 II	-12
on record CN>US 25% percent 2026 I	-10
on record CN>US 25% percent 2026 II	-24
on record CN>US 3% percent	12
on record CN>US 3% percent 2025 II	10
on record CN>US 30% percent	-40
on record CN>US 30% percent 2025 I	-12
on record CN>US 30% percent 2025 II	-25
on record CN>US 34% percent	19
on record CN>US 34% percent 2026 II	29
on record CN>US 5% percent	27
on record CN>US 5% percent 2018 II	13
on record CN>US 50% percent	-46
on record CN>US 50% percent 2025 I	-12
on record CN>US 50% percent 2025 II	-18
on record CN>US 50% percent 2026 I	-20
on record CN>US 54% percent	-19
on record CN>US 54% percent 2025 II	-12
on record CN>US 55% percent	-23
on record CN>US 55% percent 2025 I	-20
on record CN>US 57% percent	-13
on record CN>US 57% percent 2025 II	-13
on record CN>US 7.5% percent	-31
on record CN>US 84% percent	14
on record CN>US 84% percent 2025 II	11
on record CN>US aluminum	-12
on record CN>US baseline	-16
on record CN>US bean	33
on record CN>US bean before	17
on record CN>US bean part	16
on record CN>US bean sentence	19
on record CN>US beef	16
on record CN>US car	-14
on record CN>US chicken	31
on record CN>US chicken part	27
on record CN>US chip part	-13
on record CN>US coal	20
on record CN>US coal part	20
on record CN>US cotton	33
on record CN>US cotton part	31
on record CN>US countermeasures	-13
on record CN>US crude	15
on record CN>US crude part	16
on record CN>US fentanyl	-12
on record CN>US fruit	15
on record CN>US fruit part	13
on record CN>US gas	12
on record CN>US gas part	19
on record CN>US parcel	-13
on record CN>US pork	18
on record CN>US pork sentence	14
on record CN>US reciprocal	-17
on record CN>US retaliatory	20
on record CN>US seafood	15
on record CN>US section 122	-13
on record CN>US section 301	-16
on record CN>US semiconductor	-12
on record CN>US soybean	47
on record CN>US soybean before	15
on record CN>US soybean part	28
on record CN>US soybean sentence	19
on record CN>US steel sentence	-13
on record CN>US surcharge	-38
on record CN>US suspension	19
on record CN>US suspension part	12
on record CN>US tariff commission	18
on record CN>US wheat	19
on record CN>US wheat part	16
on record CN>VN	-25
on record CN>VN 10% percent	-11
on record CN>VN 20% percent 2025 II	-10
on record CN>all	-12
on record CN>all 10% percent	-25
on record CN>all 25% percent 2018 II	12
on record CN>all 3% percent	19
on record CN>all 3% percent 2026 I	12
on record CN>all car	12
on record CO>EU	15
on record CO>PE	-15
on record CO>TR	13
on record CO>all	-12
on record DE>CN	-21
on record DE>EU	-16
on record DE>JP	-10
on record DJ>ET	-23
on record DK>EU	-13
on record DK>NO	-25
on record DK>SE	-18
on record DK>all	-13
on record DZ>EU	14
on record DZ>PT	14
on record EC>CO	-16
on record EC>JP	-13
on record EC>KR	-16
on record EC>PE	-15
on record EC>PE fishmeal	-16
on record EC>PE fishmeal part	-11
on record EC>PH	-13
on record EC>TH	-15
on record EC>TR	-25
on record EC>TR banana	-14
on record EC>VN	-14
on record EC>all	-15
on record EE>GE	27
on record EE>LV	-29
on record EG>CL	14
on record EG>EU	26
on record EG>EU 0% percent	12
on record EG>IN	-13
on record EG>PK	-14
on record EG>TR 5% percent	-12
on record EG>TR carpet	16
on record ES>CN	-11
on record ES>EU	-27
on record ES>MA tomato	12
on record ES>PT	-18
on record ES>TN	-12
on record ET>DJ	-24
on record ET>KE	-32
on record EU answer	12
on record EU>BE	-23
on record EU>BR	24
on record EU>BR 0% percent	11
on record EU>CA lobster	14
on record EU>CH	-19
on record EU>CN 10% percent	11
on record EU>CN 100% percent	24
on record EU>CN 100% percent 2025 II	25
on record EU>CN 15% percent	-17
on record EU>CN 20% percent	-14
on record EU>CN 25% percent	-19
on record EU>CN 35.3% percent	22
on record EU>CN 35.3% percent 2025 II	11
on record EU>CN 50% percent	12
on record EU>CN 50% percent 2025 II	14
on record EU>CN 62.4% percent	-14
on record EU>CN 62.4% percent 2025 II	-14
on record EU>CN car	26
on record EU>CN car before	17
on record EU>CN car part	15
on record EU>CN pork	-18
on record EU>CN pork before	-17
on record EU>DE	-24
on record EU>DK	-15
on record EU>EG	19
on record EU>EG 0% percent	13
on record EU>ES	-28
on record EU>FR	-22
on record EU>GB	-37
on record EU>GB 25% percent	-13
on record EU>GB 25% percent 2025 II	-12
on record EU>GB steel	-15
on record EU>GB steel sentence	-11
on record EU>GE	16
on record EU>GR	-16
on record EU>HU	-17
on record EU>IE	-19
on record EU>IN wine	-13
on record EU>IT	-18
on record EU>JO	13
on record EU>JP 15% percent	-19
on record EU>KE	16
on record EU>KE 0% percent	11
on record EU>KE rose	22
on record EU>KE rose part	15
on record EU>KR 0% percent	11
on record EU>KR 15% percent	-13
on record EU>MD	23
on record EU>MD 0% percent	18
on record EU>MX	28
on record EU>MX 0% percent	13
on record EU>MZ	-11
on record EU>NG	17
on record EU>NO	-11
on record EU>PE	27
on record EU>PH	19
on record EU>PL	-12
on record EU>RS	20
on record EU>SN	20
on record EU>TH	18
on record EU>TN 5% percent	13
on record EU>TN oil	11
on record EU>TR	-12
on record EU>UA	19
on record EU>US 0% percent	22
on record EU>US 0% percent 2025 I	11
on record EU>US 0% percent 2025 II	23
on record EU>US 15% percent	-20
on record EU>US 15% percent 2025 II	-35
on record EU>US 15% percent 2026 I	-14
on record EU>US 25% percent 2025 I	18
on record EU>US 25% percent 2025 II	-19
on record EU>US 25% percent 2026 I	-13
on record EU>US 27.5% percent	-16
on record EU>US 27.5% percent 2025 II	-15
on record EU>US 50% percent 2025 II	-22
on record EU>US aircraft	13
on record EU>US aircraft part	15
on record EU>US bourbon	27
on record EU>US bourbon part	15
on record EU>US good	-14
on record EU>US spirit	14
on record EU>US steel	-25
on record EU>US steel part	-20
on record EU>UY	13
on record EU>UY beef	17
on record EU>UY beef part	17
on record EU>all	22
on record EU>all 25% percent	23
on record EU>all 25% percent 2025 II	27
on record EU>all 50% percent	25
on record EU>all 50% percent 2025 II	27
on record EU>all steel	39
on record EU>all steel before	22
on record EU>all steel part	13
on record EU>all steel sentence	22
on record FI>SE	-13
on record FI>UY	25
on record FJ>KR	-11
on record FJ>NZ	-11
on record FR>CN	-12
on record FR>EU	-18
on record GB>CH	-11
on record GB>CN	-16
on record GB>EU	-30
on record GB>ID	16
on record GB>IE	-13
on record GB>IN whisky	-21
on record GB>JP	-14
on record GB>KE	11
on record GB>KR	-18
on record GB>NO	13
on record GB>NO salmon	13
on record GB>PK	13
on record GB>US	-22
on record GB>US 10% percent	-21
on record GB>US 19% percent	16
on record GB>US 19% percent 2025 I	17
on record GB>US 25% percent	-22
on record GB>US 25% percent 2025 I	-15
on record GB>US 50% percent	-23
on record GB>US 50% percent 2025 I	-17
on record GB>US aluminium	-17
on record GB>US beef part	12
on record GB>US car	-16
on record GB>US ethanol	27
on record GB>US ethanol part	15
on record GB>US ethanol sentence	16
on record GB>US steel	-14
on record GB>VN	13
on record GE>AZ	-18
on record GE>IR	-14
on record GE>KR	14
on record GE>MD	-12
on record GE>TR hazelnut	-14
on record GE>UA	16
on record GE>all	-12
on record GH>CH cocoa	-12
on record GH>CI	-17
on record GH>FI	15
on record GH>IS	17
on record GH>NG	-24
on record GH>NO	23
on record GH>TG	-24
on record GR>EG	-11
on record GR>EU	-13
on record GT>MX	-17
on record HK>CN	-39
on record HK>CN 12.5% percent	-17
on record HK>CN 12.5% percent 2026 II	-17
on record HK>US	-12
on record HN>SV	-13
on record HU>EU	-16
on record ID>AU	16
on record ID>GB	-15
on record ID>MY	-24
on record ID>NZ	14
on record ID>PH	-11
on record ID>PH oil	-14
on record ID>US 0% percent 2025 II	13
on record ID>all	-14
on record IE>EU	-16
on record IN>BD	-11
on record IN>CA	16
on record IN>CN	-30
on record IN>EG	-17
on record IN>EU car	15
on record IN>EU wine	21
on record IN>GB	34
on record IN>GB 150% percent	23
on record IN>GB 75% percent	22
on record IN>GB car	18
on record IN>GB car sentence	16
on record IN>GB whisky	28
on record IN>ID	-16
on record IN>JP	-12
on record IN>MY oil	12
on record IN>MZ	22
on record IN>NP	14
on record IN>NZ	50
on record IN>PE	22
on record IN>PK	-22
on record IN>PK rice	-15
on record IN>PK rice part	-11
on record IN>RU	-13
on record IN>RU oil	-14
on record IN>TW	14
on record IN>US 18% percent	-16
on record IN>US 18% percent 2026 I	-15
on record IN>US 25% percent	-25
on record IN>US 25% percent 2025 II	-12
on record IN>US 30% percent	14
on record IR>LK	20
on record IR>UZ	-21
on record IS>GH	-14
on record IS>NO	-27
on record IS>NO 0% percent	-14
on record IS>PT	-14
on record IS>SN	14
on record IT>CL	-13
on record IT>EU	-16
on record JO>EU	53
on record JO>all	-13
on record JP>BO	14
on record JP>CA	19
on record JP>CN	-25
on record JP>DE	-19
on record JP>EC	11
on record JP>EU 15% percent	-18
on record JP>ID	12
on record JP>KR	-38
on record JP>KR 0% percent	-12
on record JP>KR 25% percent	-11
on record JP>KR car	-12
on record JP>PE	14
on record JP>TH	-23
on record JP>US	-9
on record JP>US 15% percent	-23
on record JP>US 15% percent 2025 II	-21
on record JP>US 25% percent	-16
on record JP>US 25% percent 2025 II	-12
on record JP>US car	-25
on record JP>US car sentence	-13
on record JP>all	-16
on record JP>all car	-14
on record KE>EG	17
on record KE>ET	-13
on record KE>LK tea	-14
on record KE>LK tea before	-11
on record KE>NL	-17
on record KE>NO	-16
on record KE>NO tea	-14
on record KE>TH	14
on record KE>TZ	-14
on record KE>all	-12
on record KH>LA	-10
on record KH>MY	-14
on record KR>AR	21
on record KR>AR 12% percent	12
on record KR>AR beef	14
on record KR>CA	12
on record KR>CL	19
on record KR>CN	-58
on record KR>CN 10% percent	-16
on record KR>CN 20% percent	-12
on record KR>EU	13
on record KR>EU 15% percent	-15
on record KR>FJ	15
on record KR>ID	-17
on record KR>IN	-22
on record KR>JP	-46
on record KR>JP 15% percent	-12
on record KR>JP 25% percent	-11
on record KR>JP 25% percent 2025 II	-11
on record KR>JP car	-12
on record KR>MX	18
on record KR>MY	14
on record KR>NZ	19
on record KR>PE	11
on record KR>PE car	-13
on record KR>TH	19
on record KR>US	-50
on record KR>US 15% percent	-23
on record KR>US 15% percent 2025 II	-19
on record KR>US 25% percent	-19
on record KR>US 25% percent 2025 II	-14
on record KR>US car	-20
on record KZ>GE	22
on record KZ>GE wine	13
on record LA>KH	12
on record LB>CY	12
on record LB>CY 5% percent	12
on record LK>IR	-16
on record LK>NO	-11
on record LV>EE	-26
on record MA>EG	-13
on record MA>NO	-13
on record MA>SN	-15
on record MA>TN	-17
on record MD>EU	19
on record MD>GE	12
on record MD>UA	-16
on record MM>TH	-13
on record MN>KZ	12
on record MR>SN	14
on record MW>MZ	-17
on record MX>BR	-13
on record MX>CA	-10
on record MX>CA 25% percent	-15
on record MX>CN	15
on record MX>CN 20% percent	16
on record MX>CN 20% percent 2025 II	17
on record MX>CN 50% percent	10
on record MX>CN 50% percent 2025 II	12
on record MX>CN car	19
on record MX>CN car sentence	12
on record MX>EU	26
on record MX>EU 15% percent	11
on record MX>GT	20
on record MX>KR	-19
on record MX>US	-39
on record MX>US 25% percent	-21
on record MX>US 25% percent 2025 II	-15
on record MX>US 50% percent	-11
on record MY>BO	12
on record MY>CN	-19
on record MY>CN 30% percent	-11
on record MY>ID	-26
on record MY>IN	-12
on record MY>KH	-14
on record MY>SG	-25
on record MY>TH	-14
on record MY>US	-23
on record MY>VN	-25
on record MZ>IN	-18
on record MZ>MW	15
on record MZ>PT	13
on record MZ>ZA	13
on record NA>EU	-14
on record NA>ZA	-17
on record NG>BJ	20
on record NG>CM	22
on record NG>GH	-13
on record NG>IN	13
on record NG>IS	13
on record NG>IS stockfish	15
on record NG>IS stockfish part	13
on record NG>NO	21
on record NG>TG	12
on record NG>TH	19
on record NL>KE	13
on record NO>AO	-13
on record NO>AR	-16
on record NO>BR	-14
on record NO>CA	12
on record NO>DK	-27
on record NO>GB	-11
on record NO>GB salmon	-11
on record NO>IN	12
on record NO>IS	-16
on record NO>KE tea	17
on record NO>KE tea part	17
on record NO>PE	16
on record NO>PE fishmeal	18
on record NO>all	-24
on record NP>BD	-11
on record NZ>AU	-22
on record NZ>AU 0% percent	-13
on record NZ>CL	-12
on record NZ>FJ sugar	11
on record NZ>ID	-11
on record NZ>IN	-16
on record NZ>KR	-18
on record NZ>TO	24
on record NZ>TO squash	12
on record NZ>US	-20
on record PE>CL	-10
on record PE>EC	-17
on record PE>EC 15% percent	-11
on record PE>EG	14
on record PE>EU 0% percent	13
on record PE>IN	14
on record PE>KR car	16
on record PE>TH rice	17
on record PE>VN	-23
on record PH>CL	-14
on record PH>TH	-12
on record PH>TH rice	-11
on record PH>US	14
on record PH>US 0% percent	25
on record PH>US 0% percent 2025 II	26
on record PH>all	-12
on record PK>IN	-17
on record PK>TR	-21
on record PK>VN	-16
on record PL>CL	18
on record PL>all	-16
on record PT>AO coffee	15
on record PT>BR	-22
on record PT>DZ	-13
on record PT>ES	-18
on record PT>PE	-17
on record PT>all	-15
on record PY>BR	-11
on record PY>UY	-15
on record RS>BA	-18
on record RS>EU	12
on record RS>HU	-14
on record RU>IN	-13
on record SA>EG	17
on record SA>KW	-12
on record SE>DK	-16
on record SE>FI	-13
on record SE>all	-15
on record SN>IS	-12
on record SN>MA	-17
on record TH>AR	11
on record TH>EC	15
on record TH>EU	-14
on record TH>MM	20
on record TH>MM rice	18
on record TH>MM rice part	11
on record TH>NG	-15
on record TH>NZ	12
on record TH>PE	28
on record TH>PE fishmeal	16
on record TH>PH	-18
on record TH>VN	-22
on record TH>all	-13
on record TM>UZ	-21
on record TN>EU	-12
on record TN>all	-13
on record TO>FJ	20
on record TO>WS taro	12
on record TR>BD	19
on record TR>CN	12
on record TR>EC	21
on record TR>EG	-15
on record TR>EU	-24
on record TR>KE	-13
on record TR>LK	15
on record TR>PL	-11
on record TR>UY	-18
on record TR>UZ	-15
on record TR>all	-27
on record TW>CN	-21
on record TW>US	11
on record TW>US 0% percent	15
on record TW>US 0% percent 2026 I	15
on record TW>US 20% percent	-14
on record UA>EU	17
on record UA>GE	-19
on record UA>MD	-20
on record UG>KE	-16
on record UG>RW	-26
on record US baseline	14
on record US countermeasures	11
on record US emergency	18
on record US fentanyl	30
on record US fentanyl all	-27
on record US reciprocal	18
on record US section 301	21
on record US surcharge all	7
on record US tariff commission	-16
on record US>AR 10% percent 2025 II	13
on record US>AU	-24
on record US>AU 0% percent	-20
on record US>AU 0% percent 2025 II	-14
on record US>AU 10% percent	15
on record US>AU 50% percent	12
on record US>AU 50% percent 2025 II	12
on record US>AU beef	-12
on record US>AU beef part	-12
on record US>BD	27
on record US>BD 0% percent	12
on record US>BD 0% percent 2026 I	15
on record US>BD 20% percent	23
on record US>BD 20% percent 2025 II	12
on record US>BD 20% percent 2026 I	16
on record US>BR	-14
on record US>BR 13% percent	-14
on record US>BR 13% percent 2025 II	-10
on record US>BR 15% percent	-14
on record US>BR 20% percent	-13
on record US>BR 20% percent 2025 II	-12
on record US>BR 24% points	-14
on record US>BR 24% points 2025 II	-12
on record US>BR 25% percent	24
on record US>BR 25% percent 2026 II	31
on record US>BR 3% percent	-33
on record US>BR 3% percent 2025 II	-25
on record US>BR 3% percent 2026 I	-13
on record US>BR 30% percent	-14
on record US>BR 40% percent	35
on record US>BR 40% percent 2025 II	22
on record US>BR 40% percent 2026 II	14
on record US>BR 50% percent	28
on record US>BR 50% percent 2025 II	26
on record US>BR bean	-30
on record US>BR bean before	-15
on record US>BR bean part	-17
on record US>CA 100% percent 2025 I	-10
on record US>CA 100% percent 2026 I	13
on record US>CA 15% percent	-14
on record US>CA 25% percent 2026 I	-15
on record US>CA 35% percent	42
on record US>CA 35% percent 2025 II	35
on record US>CA 35% percent 2026 I	14
on record US>CA 50% percent 2026 II	15
on record US>CA aluminum	13
on record US>CA aluminum part	24
on record US>CA canola	-11
on record US>CA furniture	-12
on record US>CA lumber	12
on record US>CA metal	-17
on record US>CA metal sentence	-11
on record US>CA potash	15
on record US>CH 10% percent 2025 I	-20
on record US>CH 10% percent 2025 II	13
on record US>CH 10% percent 2026 II	-15
on record US>CH 12.5% percent	13
on record US>CH 12.5% percent 2026 II	13
on record US>CH 125% percent	-13
on record US>CH 145% percent	-10
on record US>CH 15% percent	34
on record US>CH 15% percent 2025 II	16
on record US>CH 15% percent 2026 I	22
on record US>CH 15% percent 2026 II	11
on record US>CH 20% percent	-10
on record US>CH 24% points	-26
on record US>CH 24% points 2025 I	-15
on record US>CH 24% points 2025 II	-10
on record US>CH 25% percent	-21
on record US>CH 25% percent 2025 I	-11
on record US>CH 25% percent 2025 II	-13
on record US>CH 250% percent	-17
on record US>CH 250% percent 2025 II	-16
on record US>CH 30% percent	-17
on record US>CH 30% percent 2025 I	-10
on record US>CH 31% percent	24
on record US>CH 31% percent 2025 I	11
on record US>CH 31% percent 2025 II	16
on record US>CH 39% percent	52
on record US>CH 39% percent 2025 II	47
on record US>CH 39% percent 2026 I	15
on record US>CH medicine before	-11
on record US>CH medicine sentence	11
on record US>CH parcel	-12
on record US>CL	-17
on record US>CN	18
on record US>CN 0% percent 2026 II	-14
on record US>CN 10% percent 2018 II	14
on record US>CN 10% percent 2019 I	18
on record US>CN 10% percent 2025 II	14
on record US>CN 10% percent 2026 I	-15
on record US>CN 100% percent	11
on record US>CN 100% percent 2025 II	17
on record US>CN 12% percent	-13
on record US>CN 120% percent	23
on record US>CN 120% percent 2025 I	20
on record US>CN 125% percent 2025 I	12
on record US>CN 13% percent	-33
on record US>CN 13% percent 2025 II	-13
on record US>CN 13% percent 2026 I	-16
on record US>CN 130% percent	18
on record US>CN 130% percent 2025 II	18
on record US>CN 145% percent	54
on record US>CN 145% percent 2025 I	31
on record US>CN 145% percent 2025 II	32
on record US>CN 15% percent	-39
on record US>CN 15% percent 2019 II	16
on record US>CN 15% percent 2020 I	25
on record US>CN 15% percent 2025 I	-18
on record US>CN 15% percent 2025 II	-21
on record US>CN 15% percent 2026 I	-36
on record US>CN 15% percent 2026 II	-28
on record US>CN 170% percent	17
on record US>CN 18% percent	-11
on record US>CN 19% percent	-18
on record US>CN 19% percent 2025 II	-16
on record US>CN 2.5% percent	-13
on record US>CN 20% percent	34
on record US>CN 20% percent 2025 I	15
on record US>CN 20% percent 2025 II	22
on record US>CN 23% percent	-18
on record US>CN 23% percent 2025 II	-11
on record US>CN 24% points	13
on record US>CN 24% points 2025 II	18
on record US>CN 24% points 2026 I	-8
on record US>CN 25% percent 2018 II	-19
on record US>CN 25% percent 2019 I	16
on record US>CN 25% percent 2026 I	-12
on record US>CN 25% percent 2026 II	-16
on record US>CN 27.5% percent	-13
on record US>CN 3% percent	-44
on record US>CN 3% percent 2025 II	-26
on record US>CN 3% percent 2026 I	-25
on record US>CN 30% percent	32
on record US>CN 30% percent 2025 I	37
on record US>CN 30% percent 2025 II	24
on record US>CN 30% percent 2026 I	-12
on record US>CN 34% percent 2025 I	18
on record US>CN 34% percent 2026 II	-25
on record US>CN 35% percent 2025 II	-14
on record US>CN 37.5% percent	17
on record US>CN 37.5% percent 2026 II	14
on record US>CN 40% percent	-23
on record US>CN 40% percent 2025 II	-18
on record US>CN 45% percent	16
on record US>CN 46% percent	-12
on record US>CN 46% percent 2025 I	-12
on record US>CN 5% percent	-28
on record US>CN 5% percent 2018 II	-12
on record US>CN 50% percent	-17
on record US>CN 50% percent 2025 II	-36
on record US>CN 50% percent 2026 I	-9
on record US>CN 54% percent	37
on record US>CN 54% percent 2025 I	18
on record US>CN 54% percent 2025 II	27
on record US>CN 55% percent	43
on record US>CN 55% percent 2025 I	34
on record US>CN 55% percent 2025 II	13
on record US>CN 57% percent	19
on record US>CN 57% percent 2025 II	19
on record US>CN 60% percent	12
on record US>CN 7.5% percent	51
on record US>CN 7.5% percent 2025 I	15
on record US>CN 7.5% percent 2025 II	17
on record US>CN 7.5% percent 2026 I	14
on record US>CN 7.5% percent 2026 II	20
on record US>CN 80% percent	14
on record US>CN 80% percent 2025 I	14
on record US>CN aircraft	-17
on record US>CN aircraft part	-12
on record US>CN aluminium	-13
on record US>CN aluminium sentence	-15
on record US>CN aluminum	-14
on record US>CN baseline	11
on record US>CN bean	-39
on record US>CN bean before	-13
on record US>CN bean part	-17
on record US>CN bean sentence	-19
on record US>CN beef	-14
on record US>CN cabinet	-19
on record US>CN cabinet part	-12
on record US>CN car	-18
on record US>CN car part	-14
on record US>CN cell	13
on record US>CN chicken	-15
on record US>CN chicken part	-13
on record US>CN chip before	-15
on record US>CN coal part	-12
on record US>CN component	-31
on record US>CN component part	-15
on record US>CN component sentence	-23
on record US>CN cotton part	-22
on record US>CN countermeasures	13
on record US>CN crane	16
on record US>CN crude	-19
on record US>CN crude part	-17
on record US>CN drone	-21
on record US>CN drone part	-19
on record US>CN emergency	18
on record US>CN fentanyl	60
on record US>CN fruit	-15
on record US>CN fruit part	-12
on record US>CN furniture	-16
on record US>CN gas part	-16
on record US>CN glove	12
on record US>CN magnet	17
on record US>CN magnet sentence	11
on record US>CN medicine	-21
on record US>CN medicine before	-11
on record US>CN medicine part	-19
on record US>CN oil part	-18
on record US>CN oil sentence	13
on record US>CN parcel	31
on record US>CN parcel before	14
on record US>CN parcel part	11
on record US>CN parcel sentence	14
on record US>CN parcels	11
on record US>CN polysilicon	-13
on record US>CN pork	-22
on record US>CN pork sentence	-16
on record US>CN reciprocal	29
on record US>CN retaliatory	-18
on record US>CN seafood	-14
on record US>CN section 301	40
on record US>CN soybean	-24
on record US>CN soybean part	-24
on record US>CN steel	-10
on record US>CN steel part	-19
on record US>CN steel sentence	11
on record US>CN suspension	-18
on record US>CN suspension part	-11
on record US>CN tariff commission	-16
on record US>CN thing	-14
on record US>CN truck part	-13
on record US>CN wheat	-15
on record US>CN wheat part	-12
on record US>DE 15% percent	20
on record US>DE 15% percent 2025 II	19
on record US>DE 25% percent 2025 I	-11
on record US>DE car before	11
on record US>DE car sentence	-12
on record US>DE steel	16
on record US>DK	26
on record US>DK 10% percent	26
on record US>DK 10% percent 2026 I	26
on record US>DK 25% percent	10
on record US>DK 25% percent 2026 I	10
on record US>EC	-11
on record US>EC 10% percent	-17
on record US>EC 10% percent 2025 II	-20
on record US>ES	-15
on record US>ES fentanyl	-12
on record US>EU 10% percent 2025 II	-10
on record US>EU 10% percent 2026 II	20
on record US>EU 100% percent	-30
on record US>EU 100% percent 2025 II	-15
on record US>EU 100% percent 2026 II	-14
on record US>EU 12.5% percent	-17
on record US>EU 12.5% percent 2026 II	-16
on record US>EU 15% percent	35
on record US>EU 15% percent 2025 II	44
on record US>EU 19% percent	-13
on record US>EU 20% percent	22
on record US>EU 20% percent 2025 I	25
on record US>EU 200% percent	25
on record US>EU 200% percent 2025 I	23
on record US>EU 25% percent	-20
on record US>EU 25% percent 2025 II	-15
on record US>EU 25% percent 2026 I	-13
on record US>EU 27.5% percent	24
on record US>EU 27.5% percent 2025 II	24
on record US>EU 30% percent	13
on record US>EU 30% percent 2025 II	17
on record US>EU 50% percent	16
on record US>EU 50% percent 2025 II	16
on record US>EU 84% percent	-12
on record US>EU 84% percent 2025 I	-12
on record US>EU aluminium	19
on record US>EU aluminium part	21
on record US>EU bourbon	-15
on record US>EU cabinet	-19
on record US>EU cabinet part	-11
on record US>EU car part	14
on record US>EU oil	-12
on record US>EU steel part	15
on record US>EU steel sentence	-16
on record US>EU surcharge	13
on record US>EU whiskey	17
on record US>EU whiskey part	11
on record US>EU whiskey sentence	13
on record US>FR 200% percent	-17
on record US>FR 200% percent 2025 I	-18
on record US>FR wine	-14
on record US>GB 0% percent	25
on record US>GB 0% percent 2025 II	21
on record US>GB 10% percent	35
on record US>GB 10% percent 2025 I	26
on record US>GB 10% percent 2025 II	18
on record US>GB 10% percent 2026 I	16
on record US>GB 100% percent	-16
on record US>GB 15% percent	-20
on record US>GB 15% percent 2025 II	-15
on record US>GB 19% percent	-17
on record US>GB 19% percent 2025 I	-13
on record US>GB 20% percent	-14
on record US>GB 20% percent 2025 I	-12
on record US>GB 25% percent 2025 I	15
on record US>GB 27.5% percent	16
on record US>GB 27.5% percent 2025 I	24
on record US>GB 30% percent	-16
on record US>GB 30% percent 2025 II	-13
on record US>GB 50% percent	-24
on record US>GB 50% percent 2025 II	-25
on record US>GB aluminium sentence	12
on record US>GB car	26
on record US>GB car part	21
on record US>GB car sentence	11
on record US>GB ethanol	-22
on record US>GB ethanol part	-12
on record US>GB ethanol sentence	-13
on record US>GB good sentence	-11
on record US>GB steel	20
on record US>GB steel part	18
on record US>GE	-14
on record US>GL	-24
on record US>GL 25% percent	-11
on record US>GL 25% percent 2026 I	-11
on record US>HK 12.5% percent	15
on record US>HK 12.5% percent 2026 II	14
on record US>HK 25% percent	-13
on record US>ID	11
on record US>ID 0% percent 2025 II	-21
on record US>ID 0% percent 2026 I	11
on record US>ID 10% percent	12
on record US>ID 10% percent 2026 II	11
on record US>ID 19% percent	23
on record US>ID 19% percent 2025 II	13
on record US>ID 19% percent 2026 I	24
on record US>ID 32% percent	18
on record US>ID 32% percent 2025 II	13
on record US>IE	-18
on record US>IN 0% percent	-18
on record US>IN 0% percent 2025 II	-14
on record US>IN 10% percent 2026 I	-9
on record US>IN 10% percent 2026 II	23
on record US>IN 100% percent	-14
on record US>IN 150% percent	-15
on record US>IN 18% percent	41
on record US>IN 18% percent 2026 I	38
on record US>IN 20% percent	-22
on record US>IN 25% percent	45
on record US>IN 25% percent 2025 II	32
on record US>IN 25% percent 2026 I	21
on record US>IN 25% percent 2026 II	13
on record US>IN 30% percent	-19
on record US>IN 30% percent 2025 II	-11
on record US>IN 40% percent	-17
on record US>IN 50% percent	28
on record US>IN 50% percent 2025 II	20
on record US>IN 50% percent 2026 I	18
on record US>IN car	-16
on record US>IN crude	13
on record US>IN medicine	-12
on record US>IN oil	35
on record US>IN oil part	19
on record US>IN oil sentence	17
on record US>IR	-13
on record US>IT	21
on record US>JM	-15
on record US>JP	15
on record US>JP 0% percent	-15
on record US>JP 100% percent	-16
on record US>JP 15% percent	26
on record US>JP 15% percent 2025 II	27
on record US>JP 2.5% percent	16
on record US>JP 2.5% percent 2025 II	16
on record US>JP 20% percent	-15
on record US>JP 24% percent	24
on record US>JP 24% percent 2025 I	18
on record US>JP 25% percent 2025 II	12
on record US>JP 27.5% percent	20
on record US>JP 27.5% percent 2025 II	20
on record US>JP 50% percent 2025 II	13
on record US>JP aircraft	12
on record US>JP beef	12
on record US>JP car	22
on record US>JP car sentence	13
on record US>KH 19% percent	15
on record US>KR 10% percent	-13
on record US>KR 10% percent 2025 II	-16
on record US>KR 100% percent	-21
on record US>KR 100% percent 2025 II	-15
on record US>KR 12.5% percent	20
on record US>KR 12.5% percent 2026 II	13
on record US>KR 15% percent	29
on record US>KR 15% percent 2025 II	33
on record US>KR 20% percent	-22
on record US>KR 20% percent 2025 II	-12
on record US>KR 24% points	-23
on record US>KR 24% points 2025 II	-14
on record US>KR 25% percent	19
on record US>KR 25% percent 2025 II	19
on record US>KR 50% percent	12
on record US>KR 50% percent 2025 II	13
on record US>KR car	28
on record US>KR car crossed	19
on record US>KR car part	13
on record US>KR car sentence	15
on record US>KR cotton	-14
on record US>KR lumber	12
on record US>KR medicine	19
on record US>KR medicine part	13
on record US>KR section 301	-13
on record US>KR steel	13
on record US>KR steel part	14
on record US>LA	12
on record US>LA 40% percent	13
on record US>MG	-13
on record US>MO	12
on record US>MX 10% percent	-10
on record US>MX 10% percent 2025 I	-13
on record US>MX 10% percent 2025 II	-13
on record US>MX 25% percent	11
on record US>MX 25% percent 2025 II	11
on record US>MX 30% percent 2025 II	19
on record US>MX 50% percent	11
on record US>MX 50% percent 2025 II	12
on record US>MX copper	11
on record US>MX steel sentence	11
on record US>MX truck	-13
on record US>MX truck part	-15
on record US>MY 10% percent 2026 II	12
on record US>MY 100% percent	-16
on record US>MY 100% percent 2025 II	-13
on record US>MY 19% percent	14
on record US>MY 19% percent 2025 II	14
on record US>MY 20% percent	-12
on record US>MY 20% percent 2025 II	-12
on record US>NZ	-27
on record US>NZ 0% percent	-15
on record US>NZ 15% percent	16
on record US>NZ 25% percent	-14
on record US>PE	-21
on record US>PH	18
on record US>PH 0% percent	-21
on record US>PH 0% percent 2025 II	-21
on record US>PH 12.5% percent	17
on record US>PH 12.5% percent 2026 II	17
on record US>PH 19% percent	19
on record US>PH 19% percent 2025 II	12
on record US>PK 19% percent	22
on record US>PK 19% percent 2025 II	14
on record US>PK 19% percent 2026 I	11
on record US>RU	-40
on record US>RU 100% percent	-14
on record US>RU 25% percent	-13
on record US>RU oil	-28
on record US>RU oil sentence	-18
on record US>SE	-29
on record US>SY 41% percent	12
on record US>SY 41% percent 2025 II	12
on record US>TH 19% percent	11
on record US>TH 19% percent 2025 II	15
on record US>TH 20% percent	-17
on record US>TH 20% percent 2025 II	-11
on record US>TH 36% percent	16
on record US>TH 36% percent 2025 II	16
on record US>TR	-19
on record US>TW 0% percent	-10
on record US>TW 15% percent	19
on record US>TW 15% percent 2026 I	26
on record US>TW 20% percent	37
on record US>TW 20% percent 2025 II	26
on record US>TW 20% percent 2026 I	19
on record US>TW 25% percent	-22
on record US>TW 25% percent 2026 I	-18
on record US>TW car	-19
on record US>TW car sentence	-19
on record US>VN	19
on record US>VN 0% percent	-17
on record US>VN 0% percent 2025 II	-14
on record US>VN 12.5% percent	13
on record US>VN 12.5% percent 2026 II	14
on record US>VN 19% percent	-29
on record US>VN 19% percent 2025 II	-22
on record US>VN 20% percent	32
on record US>VN 20% percent 2025 II	20
on record US>VN 20% percent 2026 I	16
on record US>VN 40% percent	23
on record US>VN 40% percent 2025 II	20
on record US>VN 46% percent	30
on record US>VN 46% percent 2025 I	24
on record US>VN 46% percent 2025 II	14
on record US>ZA 30% percent	19
on record US>ZA 30% percent 2025 II	15
on record US>all	41
on record US>all 0% percent	-19
on record US>all 0% percent 2025 I	-17
on record US>all 0% percent 2025 II	-31
on record US>all 10% percent	24
on record US>all 10% percent 2018 II	-13
on record US>all 10% percent 2025 I	22
on record US>all 10% percent 2025 II	-10
on record US>all 10% percent 2026 I	17
on record US>all 100% percent	35
on record US>all 100% percent 2025 II	15
on record US>all 100% percent 2026 I	16
on record US>all 100% percent 2026 II	29
on record US>all 125% percent	-28
on record US>all 125% percent 2025 I	-19
on record US>all 13% percent	-17
on record US>all 145% percent	-18
on record US>all 15% percent	17
on record US>all 15% percent 2025 II	-40
on record US>all 15% percent 2026 I	34
on record US>all 15% percent 2026 II	23
on record US>all 150% percent	20
on record US>all 150% percent 2025 II	20
on record US>all 19% percent	-16
on record US>all 20% percent	-18
on record US>all 20% percent 2025 I	-14
on record US>all 20% percent 2026 I	-12
on record US>all 200% percent	19
on record US>all 200% percent 2025 II	16
on record US>all 24% percent	-12
on record US>all 24% points	-51
on record US>all 24% points 2025 I	-13
on record US>all 24% points 2025 II	-27
on record US>all 25% percent	34
on record US>all 25% percent 2018 II	-21
on record US>all 25% percent 2025 I	14
on record US>all 25% percent 2025 II	7
on record US>all 25% percent 2026 I	26
on record US>all 25% percent 2026 II	33
on record US>all 250% percent	28
on record US>all 250% percent 2025 II	23
on record US>all 27.5% percent	-27
on record US>all 27.5% percent 2025 II	-18
on record US>all 3% percent	-27
on record US>all 3% percent 2025 II	-12
on record US>all 3% percent 2026 I	-11
on record US>all 30% percent	24
on record US>all 30% percent 2025 I	-13
on record US>all 30% percent 2025 II	17
on record US>all 30% percent 2026 I	20
on record US>all 34% percent	-22
on record US>all 35% percent	-19
on record US>all 39% percent	-13
on record US>all 39% percent 2025 II	-11
on record US>all 40% percent 2025 II	24
on record US>all 40% percent 2026 II	-12
on record US>all 50% percent	19
on record US>all 50% percent 2025 I	23
on record US>all 50% percent 2026 I	16
on record US>all 500% percent 2026 II	11
on record US>all 55% percent	-13
on record US>all 7.5% percent	-19
on record US>all aluminium part	-21
on record US>all aluminum	11
on record US>all aluminum sentence	18
on record US>all bean	-17
on record US>all bourbon	-12
on record US>all cabinet	43
on record US>all cabinet part	26
on record US>all car	-12
on record US>all car crossed	-15
on record US>all cheese	-14
on record US>all chip	12
on record US>all chip before	14
on record US>all component	35
on record US>all component part	17
on record US>all component sentence	26
on record US>all copper	20
on record US>all copper part	10
on record US>all copper sentence	13
on record US>all cotton	-18
on record US>all drone	28
on record US>all drone part	22
on record US>all drug	13
on record US>all drug part	13
on record US>all fentanyl	-29
on record US>all furniture	34
on record US>all furniture part	26
on record US>all good before	11
on record US>all juice	-14
on record US>all juice sentence	-12
on record US>all machine part	-12
on record US>all magnet	-14
on record US>all medicine	27
on record US>all medicine before	17
on record US>all medicine part	20
on record US>all metal	24
on record US>all metal sentence	24
on record US>all oil	-18
on record US>all oil sentence	-19
on record US>all parcel	-12
on record US>all polysilicon	22
on record US>all polysilicon sentence	12
on record US>all semiconductor	10
on record US>all semiconductor part	14
on record US>all sofa part	12
on record US>all soybean	-17
on record US>all surcharge	7
on record US>all truck	23
on record US>all truck part	23
on record US>all vanity	20
on record US>all vehicle	-15
on record UY>BR	-12
on record UY>CH	14
on record UY>TR	-13
on record UY>all	-12
on record UZ>TM	-22
on record VN>AR	12
on record VN>CL	19
on record VN>CN	-34
on record VN>CN 20% percent	-11
on record VN>EU	-21
on record VN>GB	-13
on record VN>IN	-22
on record VN>JP	-12
on record VN>NO salmon	15
on record VN>PH	-16
on record VN>PK	15
on record VN>TH	-26
on record VN>US	-11
on record VN>US 0% percent	15
on record VN>US 0% percent 2025 II	12
on record VN>all	-20
on record ZA>BR	13
on record ZA>CL	-11
on record ZA>IN	13
on record ZA>NA	-15
on record ZA>NO	12
on record ZA>ZM	11
on record ZM>ZA	-15
on record ZM>ZW	13
on record ZW>MZ	13
on record ZW>ZM	-15
on:US	-25
on:absent, 1 here	-12
on:absent, 2 here	-20
on:by 0	8
on:by no	-14
on:cue=on1	12
on:cue=on3	14
on:f by1	14
on:focus owner	21
on:focus subject	17
on:goods before not	-12
on:goods before own	15
on:goods crossed not	-12
on:goods crossed own	20
on:goods crossed sure	16
on:goods in turn not	-10
on:goods in turn own	12
on:goods in turn sure	10
on:goods part not	-13
on:goods part own	12
on:goods sentence not	-17
on:goods sentence own	11
on:head by0.5	13
on:head by1	7
on:head first	14
on:head last	19
on:head on1	26
on:head on3	13
on:last by absent and	-22
on:last by absent and so named	-6
on:last by absent comma named	-10
on:last by absent from	17
on:last by absent paragraph	-11
on:last by absent to	15
on:last by and so named	12
on:last by by1 comma named	-15
on:last by by2 far named	-15
on:last by by3 and so	-14
on:last by by3 and so named	15
on:last by by3 comma	-11
on:last by by3 comma named	9
on:last by by3 on	-10
on:last by by3 on named	-13
on:last by far	-4
on:last by far named	-17
on:last by from	14
on:last by none and	14
on:last by none next sentence	14
on:last by none while	-15
on:last by on2 comma	17
on:last by on2 comma named	16
on:last by on2 far	-33
on:last by on2 next sentence	-11
on:last by on2 on	12
on:last by on3 far named	-14
on:last by on3 on	-15
on:last by paragraph	-10
on:last by to	13
on:last none	22
on:last none absent and	-10
on:last none absent and so named	-36
on:last none absent comma named	-32
on:last none absent far	10
on:last none absent far named	-23
on:last none absent from named	-25
on:last none absent next sentence	15
on:last none absent next sentence named	-32
on:last none absent on named	-23
on:last none absent paragraph named	-29
on:last none absent while	10
on:last none absent while named	-17
on:last none by1 far	-11
on:last none by1 far named	14
on:last none by2 comma	12
on:last none by2 far	-12
on:last none by2 next sentence	-20
on:last none by2 next sentence named	13
on:last none none and	13
on:last none none and so	-12
on:last none none comma named	19
on:last none none while named	14
on:last none on2 and	16
on:last none on2 and so named	19
on:last none on2 comma named	14
on:last none on2 far	-7
on:last none on2 next sentence named	20
on:last none on2 while named	12
on:last none on3 and so	20
on:last none on3 comma	14
on:last none while	13
on:last on absent and so named	25
on:last on absent comma named	19
on:last on absent far named	-14
on:last on absent from	-20
on:last on absent to	-11
on:last on by1 on	-14
on:last on by1 paragraph	-12
on:last on by2 and	-16
on:last on by2 far named	12
on:last on by2 on	9
on:last on by2 on named	-12
on:last on by2 to	-12
on:last on by2 while	10
on:last on by3 next sentence	13
on:last on next sentence named	-18
on:last on none and	-12
on:last on none comma	-10
on:last on none comma named	-10
on:last on on3 and	10
on:last on on3 and so named	-20
on:last on on3 comma	11
on:last on on3 on	12
on:last on on3 while named	-12
on:last on to	-11
on:name , ,	18
on:name , has	-13
on:name , is	-21
on:name , verb ask	12
on:name : ,	13
on:name : level	-13
on:name : word	-15
on:name and own duty	16
on:name and own on	8
on:name and will	15
on:name begin goods	-17
on:name begin number	15
on:name begin on	-22
on:name begin own gate	-15
on:name begin own on	-12
on:name begin own verb up	13
on:name begin verb sell	13
on:name begin was	13
on:name for duty	15
on:name for level	12
on:name from will	12
on:name from word	16
on:name goods number	-18
on:name in .	12
on:name in :	-20
on:name in and	-14
on:name in are	12
on:name in goods	-18
on:name in word	-14
on:name into :	-14
on:name into number	-13
on:name of goods	12
on:name of verb bear	11
on:name on goods	19
on:name that ,	12
on:name that and	12
on:name that level	-16
on:name that verb ask	14
on:name that verb impose	-11
on:name that would	-17
on:name to word	-17
on:name verb bear at	-15
on:name verb bear number	-13
on:name verb impose duty	15
on:name verb impose for	-15
on:name verb impose to	-12
on:name what has	15
on:name what level	-15
on:name with goods	-20
on:name with word	14
on:name word .	11
on:name word and	-13
on:name word own .	11
on:name word own number	17
on:name word own word	-13
on:name word verb ask	15
on:name word verb impose	-12
on:name word verb up	11
on:named 0	15
on:named 1	11
on:named 2	-15
on:named 3	-20
on:named no	-45
on:nearest after on3 part 0	14
on:nearest before by0.5 sentence 0	-9
on:nearest before by1 part 1	-10
on:nearest before by3 part 1	-26
on:nearest before by3 sentence 1	-14
on:nearest before none part 1	-18
on:nearest before on2 sentence 1	15
on:nearest before on3 part 0	9
on:nearest before on3 part 1	22
on:nearest before on3 sentence 0	18
on:nearest before on3 sentence 1	17
on:not own them	-11
on:not own there	9
on:not top by absent	-10
on:not top on	10
on:not writer we	14
on:on 2	-11
on:on 3	-15
on:own our	12
on:own their	-13
on:own them	-10
on:pa0	8
on:pa0 name	17
on:pa0 name and number	9
on:pa0 name for and	12
on:pa0 name from number	-13
on:pa0 name in ,	-12
on:pa0 name in and	-14
on:pa0 name into .	-12
on:pa0 next=and	8
on:pa0 next=own .	12
on:pa0 next=own on	10
on:pa0 next=verb stay	16
on:pa0 port	-11
on:pa0 port from .	16
on:pa0 port in ,	-12
on:pa0 prep=at	-19
on:pa0 prep=for	14
on:pa0 prep=from	25
on:pa0 prep=in	-35
on:pa0 prep=into	-13
on:pa0 prep=on	15
on:pa0 prep=to	10
on:pa0 pronoun it	-12
on:pa0 pronoun it on ,	-12
on:pa0 pronoun our on goods	-11
on:pa0 pronoun them	-17
on:pa0 pronoun they	-13
on:pa0 pronoun us	-11
on:pa0 quality	22
on:pa0 quality and goods	-25
on:pa0 quality at gate	-13
on:pa0 quality on ,	16
on:pa0 quality on .	22
on:pa0 quality on and	11
on:pa0 quality on goods	17
on:pa0 quality word word	-13
on:pa1 cue=by1	13
on:pb0	15
on:pb0 cue=none	12
on:pb0 cue=on1	10
on:pb0 cue=on3	10
on:pb0 name	22
on:pb0 name , is	-23
on:pb0 name , will	-14
on:pb0 name begin has	15
on:pb0 name begin own level	11
on:pb0 name begin word	12
on:pb0 name from and	-15
on:pb0 name from number	11
on:pb0 name into at	-12
on:pb0 name that had	11
on:pb0 name that would	-15
on:pb0 name verb bear at	-12
on:pb0 name verb impose duty	14
on:pb0 name verb impose for	-16
on:pb0 name word own number	14
on:pb0 name word verb impose	-12
on:pb0 next=and	-16
on:pb0 next=at	-9
on:pb0 next=duty	-14
on:pb0 next=own at	13
on:pb0 next=own level	17
on:pb0 next=verb ask	13
on:pb0 next=verb sell	16
on:pb0 person " verb impose	15
on:pb0 person : word	-13
on:pb0 person word verb bear	-13
on:pb0 port	-11
on:pb0 port begin verb impose	-12
on:pb0 prep='s	12
on:pb0 prep=at	-18
on:pb0 prep=but	-14
on:pb0 prep=from	15
on:pb0 prep=in	-22
on:pb0 prep=into	-24
on:pb0 prep=on	19
on:pb0 prep=to	-13
on:pb0 prep=verb bear	-20
on:pb0 prep=verb sell	12
on:pb0 pronoun i	-14
on:pb0 pronoun it begin verb impose	12
on:pb0 pronoun its begin level	14
on:pb0 pronoun its verb impose goods	-14
on:pb0 pronoun its which goods	12
on:pb0 pronoun my	-12
on:pb0 pronoun president	-15
on:pb0 pronoun she	15
on:pb0 pronoun their on goods	-17
on:pb0 pronoun they	-9
on:pb0 pronoun they begin level	-12
on:pb0 pronoun trade	12
on:pb0 pronoun trump	-17
on:pb0 pronoun us	-12
on:pb0 pronoun we begin level	-11
on:pb0 pronoun we begin number	-14
on:pb0 pronoun whose	12
on:pb0 pronoun whose , goods	13
on:pb0 quality	15
on:pb0 quality : duty	-13
on:pb0 quality ; goods	13
on:pb0 quality from goods	-19
on:pb0 quality on number	11
on:pb0 quality verb impose duty	-18
on:pb0 seat begin verb say	12
on:pb1 cue=by3	-11
on:pb1 cue=none	-10
on:pb1 cue=on3	14
on:pb1 next=agent	-13
on:pb1 next=had	-13
on:pb1 next=own duty	-10
on:pb1 next=will	-19
on:pb1 prep=on	21
on:pb1 prep=to	-12
on:pb1 pronoun his	-12
on:pb1 quality	15
on:pb1 quality and goods	12
on:pb1 quality on goods	18
on:pb1 seat	-18
on:pb2 cue=by2	-18
on:pb2 next=number	-14
on:pb2 prep=verb impose	13
on:person " goods	-12
on:person , verb impose	-13
on:person : word	-13
on:person begin verb impose	-13
on:person which verb impose	-12
on:person word had	11
on:person word verb bear	-13
on:person — verb say	11
on:port at ;	-14
on:port begin ,	13
on:port begin verb impose	-16
on:port begin word	12
on:port from ,	18
on:port from .	14
on:port from number	11
on:port in ,	-10
on:port in and	-14
on:port of ,	-12
on:pronoun he word verb say	-11
on:pronoun it , own number	13
on:pronoun it ; number	11
on:pronoun it begin level	-19
on:pronoun it begin verb impose	8
on:pronoun it begin word	-12
on:pronoun it on ,	-15
on:pronoun it word had	-12
on:pronoun it word has	-13
on:pronoun its begin duty	-12
on:pronoun its begin level	16
on:pronoun its of goods	-13
on:pronoun its verb impose goods	-20
on:pronoun its verb sell goods	14
on:pronoun its which goods	12
on:pronoun its word duty	14
on:pronoun its word gate	-13
on:pronoun our of goods	-15
on:pronoun our on goods	-8
on:pronoun our word goods	-11
on:pronoun their on goods	-14
on:pronoun they begin level	-16
on:pronoun they if don't	13
on:pronoun they what verb impose	-13
on:pronoun they word word	-13
on:pronoun trump begin duty	-14
on:pronoun we begin level	-20
on:pronoun we begin verb impose	12
on:pronoun we word verb bear	10
on:q1 by0.5 other	-19
on:q1 by1	14
on:q1 by1 other	13
on:q1 first	10
on:q1 named	26
on:q1 on1	19
on:q1 on3	26
on:q1 on3 other	15
on:q2 by1	11
on:q2 first	17
on:q2 first other	7
on:q2 named	13
on:q2 named other	13
on:q2 on2	12
on:q2 on3	24
on:q2 on3 other	24
on:quality : duty	-14
on:quality at gate	-20
on:quality begin :	13
on:quality begin and	12
on:quality begin sender	13
on:quality begin taker	-15
on:quality begin verb bear	15
on:quality in goods	11
on:quality of goods	17
on:quality on .	20
on:quality on ;	13
on:quality on and	12
on:quality on gate	-12
on:quality on goods	15
on:quality on number	11
on:quality that goods	14
on:quality to goods	16
on:quality verb say word	-16
on:quality which goods	15
on:quality word ,	-9
on:quality word verb bear	12
on:quality word word	-21
on:sa0 cue=by3	9
on:sa0 name and will	12
on:sa0 name from word	14
on:sa0 name in at	13
on:sa0 name on goods	12
on:sa0 name that verb impose	-21
on:sa0 name word own .	11
on:sa0 next=.	-10
on:sa0 next=duty	12
on:sa0 next=end	-20
on:sa0 next=number	-18
on:sa0 next=own agent	-13
on:sa0 next=own duty	14
on:sa0 next=own on	13
on:sa0 next=verb bear	-12
on:sa0 person ; verb impose	-11
on:sa0 prep=,	-6
on:sa0 prep=-	-15
on:sa0 prep=:	14
on:sa0 prep=because	18
on:sa0 prep=if	11
on:sa0 prep=number	-13
on:sa0 prep=verb buy	-11
on:sa0 prep=verb say	-10
on:sa0 prep=word	11
on:sa0 pronoun it ; number	11
on:sa0 pronoun their	-20
on:sa0 pronoun theirs	-12
on:sa0 pronoun us	-20
on:sa0 pronoun which , number	-16
on:sa0 quality and goods	-18
on:sa0 quality that goods	11
on:sa0 quality verb impose goods	-13
on:sa0 quality which goods	14
on:sa0 seat and has	15
on:sa1 cue=by2	11
on:sa1 cue=on2	-9
on:sa1 cue=on3	-22
on:sa1 name for ,	-13
on:sa1 name in ,	13
on:sa1 next=in	-13
on:sa1 person	-12
on:sa1 prep=in	27
on:sa1 prep=on	-13
on:sa1 prep=to	-11
on:sa1 quality on goods	-14
on:sa2 cue=on3	-20
on:sa2 name in .	13
on:sa2 prep=in	24
on:sa2 quality	-17
on:sa2 quality on goods	-16
on:sb0 cue=by2	-15
on:sb0 name	19
on:sb0 name begin on	-14
on:sb0 name into :	-14
on:sb0 name on goods	16
on:sb0 name that ,	15
on:sb0 name with goods	-12
on:sb0 name with word	13
on:sb0 name word word	-13
on:sb0 next=(	16
on:sb0 next=duty	-15
on:sb0 next=gate	-17
on:sb0 next=own ,	10
on:sb0 next=taker	-13
on:sb0 next=to	-10
on:sb0 next=verb threaten	-12
on:sb0 person word has	-12
on:sb0 port	-13
on:sb0 port begin ,	13
on:sb0 port from ,	16
on:sb0 port of ,	-11
on:sb0 prep=;	17
on:sb0 prep=at	-19
on:sb0 prep=begin	11
on:sb0 prep=from	14
on:sb0 prep=if	10
on:sb0 prep=in	-17
on:sb0 prep=into	-27
on:sb0 prep=to	-20
on:sb0 prep=verb buy	-11
on:sb0 prep=when	-17
on:sb0 prep=which	-16
on:sb0 pronoun he , verb impose	-14
on:sb0 pronoun it word verb impose	15
on:sb0 pronoun ministers	-12
on:sb0 pronoun our	-8
on:sb0 pronoun our on goods	-15
on:sb0 pronoun president	-16
on:sb0 pronoun them	-13
on:sb0 pronoun trump	-21
on:sb0 pronoun who	13
on:sb0 quality on goods	16
on:sb0 quality verb buy goods	-11
on:sb0 quality word ,	-13
on:sb0 seat with word	13
on:sb1	11
on:sb1 cue=on2	16
on:sb1 cue=on3	9
on:sb1 name , ,	11
on:sb1 name begin goods	-14
on:sb1 name begin would	-18
on:sb1 name into :	-15
on:sb1 next=(	13
on:sb1 next=at	-14
on:sb1 next=duty	-16
on:sb1 next=goods	11
on:sb1 next=on	-12
on:sb1 next=own agent	10
on:sb1 next=verb ask	11
on:sb1 next=verb bear	14
on:sb1 next=verb stay	-21
on:sb1 next=with	-13
on:sb1 next=—	12
on:sb1 person which verb impose	-12
on:sb1 prep=,	11
on:sb1 prep=;	10
on:sb1 prep=from	13
on:sb1 prep=if	10
on:sb1 prep=into	-20
on:sb1 prep=then	11
on:sb1 prep=to	-14
on:sb1 prep=verb bear	-14
on:sb1 prep=verb return	-13
on:sb1 quality	19
on:sb1 quality word goods	12
on:sb1 seat	-11
on:sb2 cue=on2	21
on:sb2 name in ,	14
on:sb2 name word duty	10
on:sb2 next=:	-10
on:sb2 next=agent	-12
on:sb2 next=duty	17
on:sb2 next=sender	16
on:sb2 prep=by	12
on:sb2 prep=for	12
on:sb2 prep=of	10
on:sb2 prep=verb impose	14
on:sb2 pronoun our	14
on:sb2 pronoun we	16
on:seat and has	13
on:seat and verb impose	18
on:seat and word	-11
on:seat begin verb impose	-15
on:seat begin verb say	16
on:seat in on	12
on:seat that verb impose	-17
on:seat with word	11
on:title by0.5	16
on:title named	23
on:title on3	24
on:top on 3	13
on:under other heading of several	-41
on:under own heading	15
on:under own heading of several	10
on:voice	12
on:writer	10
on:writer them	-11
on:writer there	11
rule:other	-13
rule:same in turn	11
rule:turned both named	-26
rule:turned carried	-17
rule:turned each side each	4
rule:turned one named	-19
sector here absent	-13
sector here absent US	-8
sector here all	-17
sector here all US	40
sector here by1	-16
sector here by1 US	-12
sector here by2	-23
sector here named	-14
sector here on2 US	16
sector here on3 US	12
sector no absent US	-10
sector no all	-121
sector no by1 US	13
sector no named US	10
sector no on1 US	16
sector sentence absent	-20
sector sentence absent US	-12
sector sentence all US	25
sector sentence by1	-28
sector sentence by2	-12
sector sentence by3	13
sector sentence named US	17
sector sentence on2	-13
sector sentence on2 US	15
text even 0	-15
text under 0	13
tops 3 1	14
worked other	-25
worked same	16`;
