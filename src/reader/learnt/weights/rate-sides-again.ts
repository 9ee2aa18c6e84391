// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES_AGAIN = `yes
<always>	0
again 0	-96
again 0 of likely	-41
again 0 of open	-32
again 0 of sure	-59
again 10	-17
again 10 of open	-14
again 3	-46
again 3 of likely	-13
again 3 of open	-27
again 3 of sure	-44
again 40	10
again 40 of open	10
again 55	16
again 55 of open	16
again 75	30
again 75 of likely	30
again 90	30
again 90 of likely	16
again 90 of sure	21
again 98	46
again 98 of sure	46
again after other and 0	-22
again after other and likely	-24
again after other and open	15
again after other and sure	-27
again after other far	-26
again after other far 0	-9
again after other far 10	-29
again after other far sure	-40
again after other on	-22
again after other on 0	-19
again after other on sure	-24
again after other paragraph	-11
again after other paragraph 0	-13
again after other sentence	-27
again after other sentence 0	-17
again after other sentence 10	-12
again after other sentence 3	-12
again after other sentence open	-21
again after other sentence sure	-53
again after other while likely	-13
again after reverse and 0	-20
again after reverse and 10	-18
again after reverse and 25	24
again after reverse and 3	-8
again after reverse and 75	14
again after reverse and 90	23
again after reverse and 98	23
again after reverse and likely	-8
again after reverse and sure	22
again after reverse far	17
again after reverse far 0	16
again after reverse far 55	9
again after reverse far 90	17
again after reverse far 98	8
again after reverse far open	-13
again after reverse far sure	29
again after reverse from 25	-18
again after reverse from 3	17
again after reverse from 55	-15
again after reverse from 98	12
again after reverse from sure	19
again after reverse on	12
again after reverse on 25	13
again after reverse on 3	-15
again after reverse on 40	-17
again after reverse on 55	20
again after reverse on 90	30
again after reverse on likely	11
again after reverse on sure	14
again after reverse paragraph 0	20
again after reverse paragraph 40	-16
again after reverse paragraph sure	22
again after reverse row	24
again after reverse row 10	9
again after reverse row 25	-12
again after reverse row 3	17
again after reverse row 90	11
again after reverse row 98	19
again after reverse row sure	23
again after reverse sentence	18
again after reverse sentence 25	-16
again after reverse sentence 3	-16
again after reverse sentence 75	23
again after reverse sentence 90	24
again after reverse sentence 98	22
again after reverse sentence sure	13
again after reverse to 25	-13
again after reverse to open	16
again after reverse while 10	-15
again after reverse while 25	-11
again after reverse while 40	-13
again after reverse while 75	23
again after reverse while 90	22
again after reverse while 98	25
again after reverse while sure	17
again after same and 0	-24
again after same and 10	-19
again after same and 3	-16
again after same and 40	13
again after same and 90	14
again after same and 98	47
again after same by and 0	-23
again after same by and 40	19
again after same by and 55	9
again after same by and 98	13
again after same by and likely	21
again after same by and sure	-13
again after same by far 0	-21
again after same by far 3	-16
again after same by far 40	16
again after same by far 55	11
again after same by from	-21
again after same by from 0	-16
again after same by from 3	-19
again after same by from sure	-22
again after same by on 0	-19
again after same by on 25	14
again after same by on 3	-31
again after same by on 55	-17
again after same by on 75	18
again after same by on 90	23
again after same by on 98	10
again after same by paragraph 75	-15
again after same by paragraph open	-12
again after same by row 25	-13
again after same by sentence 0	-14
again after same by sentence 10	17
again after same by sentence 25	21
again after same by sentence 40	-12
again after same by to 0	-11
again after same by to sure	-12
again after same by while 0	-12
again after same by while 40	10
again after same by while 90	15
again after same by while open	16
again after same far 0	9
again after same far 25	-8
again after same far 55	10
again after same far 90	-11
again after same from	12
again after same from 0	-12
again after same from 25	20
again after same from open	14
again after same on	17
again after same on 0	-12
again after same on 10	-12
again after same on 25	14
again after same on 3	-34
again after same on 40	18
again after same on 75	8
again after same on 90	18
again after same on and 0	-19
again after same on far	-17
again after same on far 0	-22
again after same on far 10	12
again after same on far 25	-10
again after same on far 3	-22
again after same on far sure	-28
again after same on from 25	-19
again after same on from open	-13
again after same on on	-17
again after same on on 3	-9
again after same on on sure	-19
again after same on open	11
again after same on paragraph sure	-25
again after same on row	-11
again after same on row 0	-19
again after same on row sure	-12
again after same on sentence	-16
again after same on sentence 10	-12
again after same on sentence sure	-26
again after same on sure	21
again after same on to 3	-18
again after same on while sure	-30
again after same paragraph 25	10
again after same paragraph open	13
again after same row 3	-11
again after same row 55	8
again after same sentence	7
again after same sentence 10	-11
again after same sentence 25	12
again after same sentence 3	-17
again after same sentence 98	7
again after same sentence sure	15
again after same to 75	11
again after same to open	-9
again after same to sure	13
again after same while 0	-25
again after same while 10	-17
again after same while 25	-25
again after same while 3	-14
again after same while open	-15
again after turned and	-26
again after turned and 0	-42
again after turned and 25	-13
again after turned and likely	-9
again after turned and open	-14
again after turned and sure	-12
again after turned far 0	-8
again after turned far likely	-10
again after turned from 0	-18
again after turned on	-19
again after turned on 0	-14
again after turned on 10	-10
again after turned on likely	-9
again after turned on sure	-45
again after turned paragraph	-17
again after turned paragraph 3	-20
again after turned paragraph likely	-14
again after turned paragraph sure	-14
again after turned row	-26
again after turned row 0	-16
again after turned row open	-12
again after turned row sure	-14
again after turned sentence	-30
again after turned sentence 25	-13
again after turned sentence 90	-17
again after turned sentence likely	-13
again after turned sentence sure	-33
again after turned to 0	-15
again after turned to 10	13
again after turned while 0	-20
again after turned while 10	11
again after turned while sure	-11
again before other and sure	-12
again before other far	24
again before other far 25	20
again before other far 3	25
again before other far open	24
again before other row	16
again before other row 0	16
again before other sentence open	15
again before other sentence sure	-13
again before other while 0	-14
again before other while open	12
again before reverse and 0	-14
again before reverse and 40	-12
again before reverse and 90	20
again before reverse and open	-21
again before reverse and sure	12
again before reverse far	-14
again before reverse far 10	-12
again before reverse far 25	-13
again before reverse far 3	-21
again before reverse far 75	10
again before reverse far 90	19
again before reverse far 98	10
again before reverse far likely	-21
again before reverse far open	-18
again before reverse far sure	9
again before reverse from	12
again before reverse from 0	16
again before reverse from open	8
again before reverse on 0	39
again before reverse on 10	-15
again before reverse on 25	-6
again before reverse on 3	-14
again before reverse on 55	8
again before reverse on 75	-13
again before reverse on 98	35
again before reverse paragraph	-13
again before reverse paragraph 40	-15
again before reverse paragraph 55	-12
again before reverse paragraph open	-11
again before reverse row 40	-20
again before reverse row 55	-19
again before reverse row 90	16
again before reverse row open	-16
again before reverse row sure	7
again before reverse sentence 40	-15
again before reverse sentence likely	-23
again before reverse sentence open	-16
again before reverse sentence sure	6
again before reverse to	11
again before reverse to 0	11
again before reverse to 25	13
again before reverse to open	15
again before reverse to sure	-9
again before reverse while 0	18
again before reverse while 10	-6
again before reverse while 3	-21
again before reverse while 75	23
again before same and 3	-15
again before same and 40	14
again before same and 75	-15
again before same and 90	-18
again before same and 98	20
again before same and open	-15
again before same by and 0	-20
again before same by and 10	16
again before same by and 75	8
again before same by and 98	16
again before same by far 0	-41
again before same by far 3	-17
again before same by far 40	9
again before same by far 55	9
again before same by far 75	11
again before same by far 90	11
again before same by far 98	21
again before same by from open	10
again before same by from sure	-15
again before same by on 0	-15
again before same by on 10	-15
again before same by on 75	18
again before same by on 90	27
again before same by on 98	10
again before same by on open	14
again before same by paragraph 40	-16
again before same by paragraph open	13
again before same by row 0	10
again before same by row 25	-11
again before same by row 3	-21
again before same by sentence 10	18
again before same by sentence 25	19
again before same by sentence 55	-30
again before same by sentence 98	28
again before same by sentence likely	12
again before same by sentence open	10
again before same by sentence sure	-11
again before same by to sure	-15
again before same by while 0	-10
again before same by while 25	14
again before same far 10	-13
again before same far 25	-12
again before same far 3	-15
again before same far 40	-11
again before same far 55	9
again before same far 75	16
again before same far 90	17
again before same from	-12
again before same from 55	16
again before same from 90	-9
again before same from likely	-9
again before same from open	-25
again before same from sure	19
again before same on 0	-40
again before same on 10	18
again before same on 55	22
again before same on and 3	12
again before same on and open	14
again before same on and sure	-22
again before same on far 0	-31
again before same on far 10	10
again before same on far 3	13
again before same on far 40	-12
again before same on far 55	17
again before same on far likely	22
again before same on far open	13
again before same on far sure	-37
again before same on from open	12
again before same on from sure	-15
again before same on likely	7
again before same on on open	14
again before same on on sure	-10
again before same on open	-27
again before same on paragraph sure	-13
again before same on sentence 10	-11
again before same on sentence open	22
again before same on sentence sure	-32
again before same on sure	14
again before same on while open	14
again before same on while sure	-20
again before same paragraph 3	-25
again before same paragraph 90	10
again before same paragraph open	-19
again before same paragraph sure	14
again before same row 0	-13
again before same row 3	-14
again before same row 40	30
again before same row 75	-23
again before same sentence 0	17
again before same sentence 3	10
again before same sentence 90	-16
again before same sentence 98	15
again before same sentence open	-25
again before same sentence sure	18
again before same to 0	12
again before same to 40	13
again before same to 75	14
again before same to 90	-10
again before same to open	-23
again before same to sure	17
again before same while 0	11
again before same while 3	-12
again before same while 90	-12
again before same while open	-25
again before same while sure	9
again before turned and open	19
again before turned and sure	-32
again before turned far 0	-32
again before turned far 90	13
again before turned far likely	-10
again before turned far open	-7
again before turned far sure	13
again before turned from sure	-35
again before turned on 0	-11
again before turned on 40	-13
again before turned on likely	-27
again before turned on open	16
again before turned on sure	-24
again before turned paragraph	12
again before turned paragraph open	19
again before turned sentence 0	-11
again before turned sentence 10	11
again before turned sentence 25	21
again before turned sentence open	26
again before turned sentence sure	-12
again before turned to likely	-18
again before turned to sure	-13
again before turned while 3	12
again before turned while open	22
again goods before alone 0	-28
again goods before alone 10	10
again goods before alone 25	-18
again goods before alone 3	-17
again goods before alone 75	14
again goods before alone 90	14
again goods before alone 98	12
again goods before even often 10	17
again goods before even often 25	-14
again goods before even often 75	-16
again goods before even once 0	18
again goods before less often 0	22
again goods before less often 25	-35
again goods before less often 55	-13
again goods before less often 90	11
again goods before less often 98	11
again goods before less once	13
again goods before less once 0	24
again goods before mine often	6
again goods before mine often 0	-18
again goods before mine often 25	-11
again goods before mine often 40	16
again goods before mine often 75	13
again goods before mine often 98	9
again goods before mine once 10	-16
again goods before mine once 90	-11
again goods before more often 40	11
again goods before more often 55	15
again goods before more once	-9
again goods before more once 25	13
again goods before more once 90	-12
again goods before more once 98	-12
again goods before not often	-20
again goods before not often 10	-19
again goods before not often 40	-18
again goods before not once	-13
again goods before not once 0	-16
again goods before not once 75	11
again goods before others 0	-18
again goods before others 40	12
again goods before others 55	18
again goods before others 90	18
again goods crossed even once 55	12
again goods crossed less often	16
again goods crossed less often 0	-14
again goods crossed less once	10
again goods crossed less once 0	11
again goods crossed mine often 0	-14
again goods crossed mine once	12
again goods crossed mine once 90	-18
again goods crossed mine once 98	24
again goods crossed more once	-20
again goods crossed more once 55	12
again goods crossed more once 98	-21
again goods crossed others 55	9
again goods crossed others 75	14
again goods in turn alone 3	11
again goods in turn alone 90	-17
again goods in turn even often 10	15
again goods in turn even often 75	-12
again goods in turn mine often 75	12
again goods in turn mine often 98	-11
again goods in turn mine once 98	16
again goods in turn more often	13
again goods in turn not once 3	-12
again goods in turn others	-10
again goods in turn others 0	-10
again goods none none 0	-51
again goods none none 10	-12
again goods none none 3	-19
again goods none none 55	4
again goods none none 75	8
again goods none none 90	31
again goods none none 98	34
again goods part alone 0	-20
again goods part alone 55	11
again goods part alone 90	11
again goods part alone 98	7
again goods part even often 0	-16
again goods part even once 10	12
again goods part even once 75	-20
again goods part even once 90	14
again goods part less often 25	-14
again goods part less often 3	13
again goods part less often 40	10
again goods part less often 55	-36
again goods part less once 0	11
again goods part less once 10	-17
again goods part less once 3	17
again goods part less once 55	-15
again goods part less once 75	-13
again goods part mine often 0	-10
again goods part mine often 10	-18
again goods part mine often 25	18
again goods part mine often 3	-14
again goods part mine often 75	16
again goods part mine often 90	-12
again goods part mine once 10	-9
again goods part more often	13
again goods part more often 25	21
again goods part more often 40	19
again goods part more often 90	-16
again goods part more often 98	19
again goods part more once	11
again goods part more once 10	20
again goods part more once 40	13
again goods part not often 0	-18
again goods part not often 10	8
again goods part not often 55	-21
again goods part not often 75	-15
again goods part not once 25	-9
again goods part not once 55	-14
again goods part not once 90	27
again goods part not once 98	13
again goods part others 0	-34
again goods part others 3	-19
again goods part others 55	11
again goods part others 75	35
again goods sentence alone 0	-8
again goods sentence alone 3	-29
again goods sentence alone 75	21
again goods sentence alone 90	16
again goods sentence even often 0	-18
again goods sentence even often 25	11
again goods sentence even often 55	-13
again goods sentence even often 98	17
again goods sentence even once 10	13
again goods sentence even once 25	-12
again goods sentence even once 55	20
again goods sentence even once 75	-18
again goods sentence less often	13
again goods sentence less often 3	13
again goods sentence less often 40	-15
again goods sentence less often 75	13
again goods sentence less often 90	17
again goods sentence less once	13
again goods sentence less once 0	32
again goods sentence less once 3	-17
again goods sentence less once 40	-23
again goods sentence less once 55	11
again goods sentence mine often 10	-22
again goods sentence mine often 3	-26
again goods sentence mine often 90	15
again goods sentence mine once 3	-10
again goods sentence mine once 40	-13
again goods sentence mine once 90	17
again goods sentence more often 3	-12
again goods sentence more often 40	14
again goods sentence more often 55	-12
again goods sentence more once 10	12
again goods sentence more once 98	-14
again goods sentence not often 10	-10
again goods sentence not often 3	-19
again goods sentence not often 40	13
again goods sentence not often 55	15
again goods sentence not once	-11
again goods sentence not once 3	-23
again goods sentence not once 55	12
again goods sentence not once 90	17
again goods sentence others 0	-41
again goods sentence others 10	14
again goods sentence others 25	13
again goods sentence others 3	-13
again goods sentence others 75	39
again in row other open	16
again in row other open 0	16
again in row reverse likely 25	-25
again in row reverse likely 40	-13
again in row reverse likely 75	11
again in row reverse likely 90	23
again in row reverse open	7
again in row reverse open 0	10
again in row reverse open 10	13
again in row reverse open 3	24
again in row reverse open 55	-17
again in row reverse open 75	-19
again in row reverse open 90	-11
again in row reverse open 98	14
again in row reverse sure 0	-11
again in row reverse sure 3	-18
again in row reverse sure 40	-18
again in row reverse sure 55	14
again in row reverse sure 75	38
again in row reverse sure 90	26
again in row same by likely 55	16
again in row same by open	16
again in row same by open 0	15
again in row same by open 75	14
again in row same by open 98	-11
again in row same by sure	-25
again in row same by sure 0	-22
again in row same by sure 10	-10
again in row same by sure 25	-20
again in row same likely 25	16
again in row same likely 3	-19
again in row same likely 55	15
again in row same on likely	-9
again in row same on likely 0	-11
again in row same on open 0	13
again in row same on sure	-13
again in row same on sure 0	-13
again in row same open	-24
again in row same open 10	25
again in row same open 25	16
again in row same open 75	-28
again in row same open 90	-38
again in row same open 98	-25
again in row same sure	24
again in row same sure 10	-30
again in row same sure 3	-20
again in row same sure 75	17
again in row same sure 90	21
again in row same sure 98	24
again in row turned likely	-12
again in row turned sure	-15
again in row turned sure 0	-34
again in row turned sure 10	15
again level alone 0	-66
again level alone 3	-18
again level alone 75	9
again level alone 90	17
again level alone 98	38
again level alone goods less once	15
again level alone goods more once	-12
again level alone goods not once	-22
again level even often	-14
again level even often 0	-16
again level even often 3	-21
again level even often 55	-16
again level even often 90	22
again level even often 98	17
again level even often goods none	-15
again level even once 0	13
again level even once 10	12
again level even once 3	12
again level even once 40	-16
again level even once 75	-14
again level less often 10	-16
again level less often 3	-23
again level less often 55	29
again level less often 75	-14
again level less often 90	15
again level less often goods mine once	16
again level less often goods none	9
again level less often goods not often	-13
again level less once	11
again level less once 0	23
again level less once 10	-10
again level less once 40	-12
again level less once 55	18
again level less once 75	11
again level less once goods even often	-15
again level less once goods less once	9
again level less once goods not once	-16
again level mine often	-8
again level mine often 10	-12
again level mine often 25	-18
again level mine often 40	-16
again level mine often 55	11
again level mine often 90	-10
again level mine often 98	7
again level mine often goods even often	20
again level mine often goods none	-14
again level mine often goods others	-19
again level mine once	19
again level mine once 0	43
again level mine once 3	-17
again level mine once 75	10
again level mine once goods alone	10
again level mine once goods even often	-19
again level mine once goods less often	14
again level mine once goods more once	15
again level mine once goods not often	33
again level more often 3	-15
again level more often 55	-21
again level more often 90	38
again level more often 98	17
again level more often goods alone	13
again level more often goods mine often	27
again level more often goods none	-35
again level more often goods not once	-12
again level more often goods others	14
again level more once 0	15
again level more once 55	10
again level more once 75	11
again level more once 90	-9
again level more once 98	-11
again level more once goods less often	-13
again level more once goods mine often	13
again level more once goods mine once	32
again level not often	-9
again level not often 0	-28
again level not often 3	-21
again level not often 75	36
again level not often 90	13
again level not often goods not often	-24
again level not once	-10
again level not once 0	-22
again level not once 10	-11
again level not once 3	-14
again level not once 55	18
again level not once 75	21
again level not once 90	12
again level not once 98	-17
again level not once goods even often	16
again level not once goods less once	-14
again level not once goods mine often	-24
again level not once goods none	8
again level not once goods not often	-32
again level others 0	-68
again level others 25	19
again level others 3	-21
again level others 40	22
again level others 55	10
again level others 75	17
again level others 90	18
again level others 98	39
again level others goods mine often	10
again level others goods mine once	-11
again level others goods more once	-19
again level others goods not often	-21
again levels 1 0	-54
again levels 1 3	-24
again levels 1 55	12
again levels 1 75	22
again levels 1 90	15
again levels 1 98	29
again levels 2 0	-39
again levels 2 10	-11
again levels 2 3	-26
again levels 2 40	7
again levels 2 55	14
again levels 2 75	6
again levels 2 98	18
again levels 3 0	-33
again levels 3 3	-17
again levels 3 40	9
again levels 3 75	13
again levels 3 98	10
again levels 4 0	-27
again levels 4 10	-10
again levels 4 3	-17
again levels 4 75	9
again levels 4 90	34
again levels 4 98	15
again row 2 none none 55	-17
again row 2 none none 75	25
again row 2 reverse reverse	-69
again row 2 reverse reverse 25	-21
again row 2 reverse reverse 3	-8
again row 2 reverse reverse 40	-18
again row 2 reverse reverse 55	-21
again row 2 reverse reverse 75	-32
again row 2 reverse reverse 90	-30
again row 2 reverse same	21
again row 2 reverse same 0	19
again row 2 reverse same 3	-13
again row 2 reverse same 55	21
again row 2 reverse same 90	11
again row 2 same by reverse 0	-12
again row 2 same by same	-15
again row 2 same by same 0	-9
again row 2 same by same 25	-12
again row 2 same by same 75	-13
again row 2 same by same by 3	-23
again row 2 same by same by 90	16
again row 2 same by same by 98	12
again row 2 same on turned	13
again row 2 same on turned 0	11
again row 2 same reverse	76
again row 2 same reverse 10	34
again row 2 same reverse 25	19
again row 2 same reverse 3	36
again row 2 same reverse 40	12
again row 2 same reverse 55	30
again row 2 same reverse 75	8
again row 2 same reverse 90	18
again row 2 same same	-18
again row 2 same same 0	-17
again row 2 same same 10	-21
again row 2 same same 3	-12
again row 2 same same 98	-20
again row 2 turned reverse	-21
again row 2 turned reverse 0	-20
again row 2 turned same 3	12
again row 2 turned same by	16
again row 2 turned turned	-12
again row 3 none none 10	-22
again row 3 none none 25	-17
again row 3 none none 3	-20
again row 3 none none 55	14
again row 3 none none 75	11
again row 3 none none 90	19
again row 3 none none 98	34
again row 3 reverse same 98	18
again row 3 same by same 0	-14
again row 3 same same	12
again row 3 same same 10	15
again row 3 same same 90	16
again row 3 turned same	-24
again row 3 turned same 0	-24
all all countries	15
all by3	11
all everything	-17
all everywhere	18
all no again and	-10
all no again and so	19
all no again far	31
all no again far named	25
all no again paragraph	24
all no new and so named	-18
all no new comma	-11
all no new comma named	-26
all no new far	17
all no new far named	-25
all no new first	10
all no new from	-19
all no new next sentence named	-24
all no new paragraph	24
all no new paragraph named	-14
all no new to	10
all no new while named	-33
all on2	-28
all ordinary duty	-30
all sentence	-29
all the world	20
all worldwide	14
all yes	-12
all yes again and so	-39
all yes again comma	-28
all yes again next sentence	-20
all yes new far named	26
all yes new first	11
by:US	28
by:absent, 1 here	-8
by:by 0	13
by:by 1	12
by:by no	-23
by:cue=by1	11
by:cue=by3	11
by:cue=none	14
by:cue=on1	11
by:f by0.5	13
by:f by1	6
by:f on2	12
by:f on3	33
by:focus owner	12
by:focus subject	19
by:goods crossed not	9
by:goods crossed own	-14
by:goods crossed sure	-9
by:goods met by crossed	-17
by:goods met by part	10
by:goods part own	-21
by:goods sentence own	-13
by:head by1	11
by:head by3	13
by:head first	12
by:head last	25
by:head on1	12
by:home false	-2
by:last by absent and	16
by:last by absent and so	-13
by:last by absent and so named	11
by:last by absent comma named	10
by:last by absent from	-14
by:last by by0.5 next sentence named	14
by:last by by1 from named	14
by:last by by2 far	-21
by:last by by2 on	-12
by:last by by2 while	-12
by:last by by3 and so	10
by:last by by3 on named	13
by:last by by3 to	-14
by:last by from	-13
by:last by none comma	-14
by:last by on	-19
by:last by on2 comma	-15
by:last by on2 comma named	-12
by:last by on2 far named	-9
by:last by on2 next sentence	15
by:last by on2 next sentence named	-12
by:last by on3 far	14
by:last by on3 far named	23
by:last by on3 from named	15
by:last by on3 next sentence named	-13
by:last by to	-13
by:last none	31
by:last none absent and so	14
by:last none absent and so named	-19
by:last none absent comma named	-14
by:last none absent from	12
by:last none absent next sentence	16
by:last none absent paragraph named	-22
by:last none and so	20
by:last none by1 and so named	12
by:last none far	15
by:last none from	12
by:last none next sentence	22
by:last none none and so named	13
by:last none none far	10
by:last none on2 next sentence named	-12
by:last none on2 while	13
by:last none while	13
by:last on absent and so named	-32
by:last on absent next sentence named	-15
by:last on and so	-9
by:last on by2 and so	-11
by:last on by2 far	-12
by:last on by2 to	12
by:last on by3 next sentence	-17
by:last on from	9
by:last on none comma	26
by:last on none from	9
by:last on none to	15
by:last on on	21
by:last on on2 and	-17
by:last on on2 far	-13
by:last on on2 while named	-18
by:last on on3 and	-12
by:last on on3 and so	-8
by:last on on3 comma	-13
by:last on to	10
by:name , ,	-15
by:name , :	-22
by:name , agent	11
by:name , and	-17
by:name , is	22
by:name : ,	11
by:name : word	15
by:name and own duty	-16
by:name and verb bear	-12
by:name and will	-10
by:name begin :	18
by:name begin goods	10
by:name begin has	15
by:name begin level	12
by:name begin on	15
by:name begin own duty	10
by:name begin own gate	12
by:name begin own verb up	-13
by:name begin verb ask	-11
by:name begin would	13
by:name for and	-19
by:name from and	-15
by:name goods number	17
by:name in :	13
by:name in are	-14
by:name in goods	24
by:name in number	11
by:name into .	12
by:name into word	13
by:name number ,	12
by:name of ,	-13
by:name of and	-21
by:name of goods	-15
by:name of number	-14
by:name of on	13
by:name of will	15
by:name on ,	-32
by:name on goods	-22
by:name that and	-14
by:name that own duty	14
by:name that verb ask	-14
by:name that verb impose	15
by:name that word	11
by:name to word	13
by:name verb bear at	12
by:name verb impose duty	-17
by:name verb impose for	17
by:name verb impose to	25
by:name what has	-18
by:name what level	16
by:name with goods	21
by:name word has	13
by:name word number	13
by:name word own word	13
by:name word verb ask	-18
by:name word verb impose	13
by:name — and	13
by:named 1	7
by:named 2	-21
by:named 3	-20
by:named no	-25
by:nearest after by1 part 0	16
by:nearest after none part 1	14
by:nearest after on3 part 0	-12
by:nearest after on3 sentence 0	16
by:nearest after on3 sentence 1	-7
by:nearest before by1 part 1	19
by:nearest before by1 sentence 1	11
by:nearest before by2 part 1	13
by:nearest before by3 part 0	13
by:nearest before by3 part 1	12
by:nearest before by3 sentence 1	9
by:nearest before none part 0	2
by:nearest before none part 1	25
by:nearest before none sentence 1	15
by:nearest before on3 part 0	-14
by:nearest before on3 part 1	-19
by:nearest before on3 sentence 0	-6
by:nearest before on3 sentence 1	-24
by:not own we	-9
by:not top by absent	-25
by:not writer here	-15
by:not writer there	12
by:on 3	10
by:other voice	-19
by:own them	-13
by:own we	9
by:pa0	10
by:pa0 cue=by1	15
by:pa0 name and number	-20
by:pa0 name and own duty	-12
by:pa0 name in .	10
by:pa0 name into .	16
by:pa0 name of duty	12
by:pa0 next=.	13
by:pa0 next=and	11
by:pa0 next=level	14
by:pa0 next=own duty	-17
by:pa0 next=own on	-14
by:pa0 next=verb stay	-15
by:pa0 next=word	12
by:pa0 prep=and	-14
by:pa0 prep=from	-22
by:pa0 prep=in	26
by:pa0 prep=into	15
by:pa0 prep=number	13
by:pa0 prep=to	-10
by:pa0 prep=verb impose	-12
by:pa0 prep=word	10
by:pa0 pronoun their on goods	10
by:pa0 pronoun we	-14
by:pa0 quality and goods	28
by:pa0 quality at gate	14
by:pa0 quality of goods	-11
by:pa0 quality on ,	-15
by:pa0 quality on .	-18
by:pa0 seat	12
by:pa0 seat in .	12
by:pa1 name	-15
by:pb0	14
by:pb0 cue=none	2
by:pb0 name	31
by:pb0 name , had	-12
by:pb0 name , is	25
by:pb0 name , number	12
by:pb0 name and number	18
by:pb0 name begin goods	12
by:pb0 name from number	-13
by:pb0 name goods number	10
by:pb0 name in and	-11
by:pb0 name in goods	14
by:pb0 name into at	11
by:pb0 name verb impose duty	-16
by:pb0 name verb impose for	15
by:pb0 name verb impose to	15
by:pb0 name word own number	-12
by:pb0 name word verb ask	-13
by:pb0 next=at	10
by:pb0 next=for	18
by:pb0 next=from	11
by:pb0 next=gate	10
by:pb0 next=is	18
by:pb0 next=number	9
by:pb0 next=own duty	12
by:pb0 next=own level	-17
by:pb0 next=own on	15
by:pb0 next=to	17
by:pb0 next=verb ask	-21
by:pb0 next=verb end	12
by:pb0 person " verb impose	-16
by:pb0 port from number	-14
by:pb0 prep='s	-12
by:pb0 prep=;	12
by:pb0 prep=from	-23
by:pb0 prep=in	10
by:pb0 prep=into	16
by:pb0 prep=of	-12
by:pb0 prep=on	-13
by:pb0 prep=to	17
by:pb0 prep=verb bear	11
by:pb0 pronoun i	10
by:pb0 pronoun it begin verb impose	-11
by:pb0 pronoun its	-8
by:pb0 pronoun its and goods	-13
by:pb0 pronoun my	11
by:pb0 pronoun our word goods	11
by:pb0 pronoun she	-17
by:pb0 pronoun their	-12
by:pb0 pronoun their verb impose number	-13
by:pb0 pronoun they	-11
by:pb0 pronoun they ; number	12
by:pb0 pronoun they begin number	-13
by:pb0 pronoun they begin verb impose	-15
by:pb0 pronoun us	20
by:pb0 pronoun we begin verb impose	-15
by:pb0 pronoun whose , goods	-15
by:pb0 quality , goods	-21
by:pb0 quality and goods	-20
by:pb0 quality from goods	12
by:pb0 quality of goods	-14
by:pb0 quality word number	15
by:pb0 seat	18
by:pb0 seat begin has	-14
by:pb0 seat that verb impose	11
by:pb1	17
by:pb1 cue=by1	11
by:pb1 cue=by2	11
by:pb1 cue=none	14
by:pb1 cue=on3	-10
by:pb1 name	17
by:pb1 name from number	-13
by:pb1 next=agent	17
by:pb1 next=duty	10
by:pb1 next=own duty	10
by:pb1 next=own on	14
by:pb1 next=will	14
by:pb1 person	10
by:pb1 port	-12
by:pb1 prep=;	15
by:pb1 prep=and	17
by:pb1 prep=from	-14
by:pb1 prep=on	-27
by:pb1 prep=to	20
by:pb1 prep=verb impose	20
by:pb1 prep=which	12
by:pb1 pronoun his	12
by:pb1 quality on goods	-20
by:pb1 seat begin has	-14
by:pb1 seat begin verb impose	-12
by:pb2 cue=by2	17
by:pb2 next=number	16
by:person begin duty	-11
by:person begin in	-12
by:person word ,	-13
by:port and ,	-14
by:port at ,	-10
by:port from ,	-13
by:port from number	-22
by:port in .	-10
by:port in goods	11
by:port in on	-15
by:port into at	12
by:pronoun he begin has	-18
by:pronoun he word had	-15
by:pronoun it , own number	-13
by:pronoun it begin word	12
by:pronoun it that .	-11
by:pronoun it that will	-10
by:pronoun it where verb bear	12
by:pronoun it word will	16
by:pronoun its and goods	-13
by:pronoun its begin goods	-14
by:pronoun its begin number	12
by:pronoun its on goods	13
by:pronoun its verb impose level	12
by:pronoun its word gate	14
by:pronoun its word level	-13
by:pronoun our begin duty	-13
by:pronoun our for goods	18
by:pronoun our word goods	12
by:pronoun ours begin on	17
by:pronoun their verb impose goods	-12
by:pronoun they , verb say	-12
by:pronoun they ; number	19
by:pronoun they begin level	-13
by:pronoun they begin number	-15
by:pronoun they begin verb impose	-12
by:pronoun they where number	14
by:pronoun they word verb impose	-13
by:pronoun they word will	12
by:pronoun trump begin duty	15
by:pronoun we begin level	11
by:pronoun we begin verb impose	-16
by:pronoun whose , goods	-11
by:q1 by0.5 other	15
by:q1 by1	21
by:q1 by1 here	11
by:q1 by1 other	11
by:q1 by2	13
by:q1 by2 other	9
by:q1 by3	20
by:q1 first	7
by:q1 named	25
by:q1 named other	11
by:q1 on1	28
by:q1 on2 other	-16
by:q1 on3 other	-14
by:q2 by0.5	9
by:q2 by1 other	11
by:q2 by2	12
by:q2 by2 other	9
by:q2 by3 here	11
by:q2 first	14
by:q2 named	20
by:q2 named other	16
by:q2 on3 other	-9
by:quality , duty	15
by:quality , goods	-14
by:quality ; goods	13
by:quality and goods	14
by:quality at gate	16
by:quality begin ,	17
by:quality begin :	-12
by:quality begin taker	14
by:quality begin verb up	14
by:quality in goods	-15
by:quality of duty	12
by:quality on ;	-13
by:quality on word	-13
by:quality that goods	-10
by:quality to goods	-11
by:quality word agent	14
by:quality word number	11
by:sa0 cue=on3	17
by:sa0 name	-14
by:sa0 name , number	-19
by:sa0 name if verb impose	-17
by:sa0 name in at	-15
by:sa0 name on goods	-13
by:sa0 name that verb impose	17
by:sa0 next=duty	-9
by:sa0 next=from	13
by:sa0 next=own level	-16
by:sa0 next=own on	-11
by:sa0 next=sender	-14
by:sa0 next=to	-11
by:sa0 next=verb deny	-12
by:sa0 next=with	-12
by:sa0 port in .	-12
by:sa0 prep=on	-9
by:sa0 pronoun its	-10
by:sa0 pronoun ours	-13
by:sa0 pronoun we	-11
by:sa0 quality	15
by:sa0 quality ; goods	16
by:sa0 quality and goods	17
by:sa0 seat	12
by:sa0 seat and has	-14
by:sa0 seat that has	11
by:sa1 cue=by3	-12
by:sa1 cue=on3	21
by:sa1 name	-12
by:sa1 name and number	-12
by:sa1 next=,	-12
by:sa1 next=.	-14
by:sa1 next=and	-16
by:sa1 prep=as	-11
by:sa1 quality ; goods	11
by:sa2 port	-15
by:sa2 prep=in	-20
by:sa2 quality	12
by:sb0 name	21
by:sb0 name , :	-15
by:sb0 name : ,	12
by:sb0 name begin :	14
by:sb0 name begin own duty	12
by:sb0 name from and	-13
by:sb0 name in from	11
by:sb0 name into :	13
by:sb0 name of and	-11
by:sb0 name on ,	-13
by:sb0 name on goods	-13
by:sb0 name verb impose to	13
by:sb0 name with goods	14
by:sb0 next=are	-14
by:sb0 next=from	11
by:sb0 next=gate	16
by:sb0 next=on	12
by:sb0 next=own duty	12
by:sb0 next=taker	12
by:sb0 next=to	13
by:sb0 next=verb say	-12
by:sb0 port begin :	12
by:sb0 prep=:	12
by:sb0 prep=goods	-11
by:sb0 prep=if	-9
by:sb0 prep=in	17
by:sb0 prep=into	19
by:sb0 prep=on	-13
by:sb0 prep=with	10
by:sb0 prep=word	-9
by:sb0 pronoun he	-11
by:sb0 pronoun it word verb impose	-12
by:sb0 pronoun its word level	-13
by:sb0 pronoun ministers	11
by:sb0 pronoun she	-16
by:sb0 pronoun she , verb say	-12
by:sb0 pronoun they	-18
by:sb0 pronoun they word verb impose	-12
by:sb0 pronoun trump	13
by:sb0 quality begin ,	12
by:sb0 seat in and	13
by:sb0 seat in verb say	-17
by:sb0 seat with word	-16
by:sb1 cue=by3	15
by:sb1 cue=none	8
by:sb1 cue=on2	-12
by:sb1 name	21
by:sb1 name , ,	-11
by:sb1 name begin ,	13
by:sb1 name begin has	12
by:sb1 name begin would	15
by:sb1 name from ,	-13
by:sb1 name on ,	-12
by:sb1 next=(	-16
by:sb1 next=and	-13
by:sb1 next=at	12
by:sb1 next=level	10
by:sb1 next=on	14
by:sb1 next=own ,	15
by:sb1 next=own goods	-12
by:sb1 next=own sender	-12
by:sb1 next=verb ask	-13
by:sb1 next=verb propose	-12
by:sb1 next=verb stay	11
by:sb1 next=with	11
by:sb1 next=would	16
by:sb1 next=—	-11
by:sb1 port in on	-13
by:sb1 prep=from	-14
by:sb1 prep=into	15
by:sb1 prep=to	11
by:sb1 pronoun ours	-15
by:sb1 pronoun they	-14
by:sb1 pronoun which	11
by:sb1 quality on goods	24
by:sb1 seat	13
by:sb2 cue=none	12
by:sb2 name	10
by:sb2 name word duty	-13
by:sb2 next=(	-12
by:sb2 next=:	15
by:sb2 next=agent	11
by:sb2 next=own number	-17
by:sb2 next=will	21
by:sb2 prep=,	-21
by:sb2 pronoun its	9
by:sb2 quality word goods	12
by:seat ; has	13
by:seat ; verb impose	-12
by:seat begin has	-14
by:seat begin own level	12
by:seat begin own word	-14
by:seat begin verb say	-13
by:seat in ;	12
by:seat in and	10
by:seat that verb impose	18
by:seat verb impose for	11
by:seat which word	-12
by:seat with goods	14
by:seat with word	-10
by:title by0.5	13
by:title by1	16
by:title by2	15
by:title by3	15
by:title named	19
by:top by 3	14
by:under other heading	-9
by:under other heading here	-7
by:under other heading of several	-30
by:under own heading	16
by:under own heading of several	12
by:under own heading of several here	10
by:unnamed US 0	-38
by:unnamed US 0 of 1	10
by:unnamed US 0 of 2	-58
by:unnamed US 1 of 2	-18
by:unnamed US 2	-11
by:unnamed US 3	10
by:voice	19
by:writer there	-15
by:writer us	15
cues absent absent	-12
cues absent absent home on third	-11
cues absent absent third on third	-17
cues absent by0.5 home on third	12
cues absent by0.5 third on third	-15
cues absent by1 home on third	10
cues absent by1 third on home	-19
cues absent by1 third on third	14
cues absent by2 third on third	-22
cues absent by3	-12
cues absent by3 third on home	-20
cues absent by3 third on third	-13
cues absent named sides	-10
cues absent named third on third	19
cues absent on1 third on third	10
cues absent on3 sides	-14
cues by0.5 absent home on third	-26
cues by0.5 absent third on third	-19
cues by0.5 named sides	-13
cues by0.5 on3 third on third	13
cues by1 by1 home on third	13
cues by1 by1 third on home	-13
cues by1 by2	7
cues by1 by2 third on third	15
cues by1 named	14
cues by1 named home on third	10
cues by1 on1 sides	-16
cues by1 on3	16
cues by1 on3 third on home	14
cues by2 absent third on third	-17
cues by2 by1 home on third	-11
cues by2 by1 third on home	24
cues by2 by2	-12
cues by2 by2 third on third	-14
cues by2 by3	16
cues by2 by3 third on home	15
cues by2 named home on third	-9
cues by2 on2 home on third	13
cues by2 on2 third on home	-11
cues by2 on3 home on third	17
cues by2 on3 third on third	-17
cues by3 by1 home on third	10
cues by3 by1 third on home	-13
cues by3 by2 home on third	-18
cues by3 named sides	15
cues by3 on2 third on home	15
cues by3 on3 third on home	14
cues named absent home on third	-15
cues named absent third on third	-29
cues named by3 sides	-15
cues named named home on third	15
cues named named third on third	-16
cues named on1 home on third	-12
cues named on1 sides	18
cues named on2 home on third	-17
cues named on2 third on third	19
cues on1 absent	-11
cues on1 absent sides	-13
cues on1 by1 third on third	12
cues on1 by2	21
cues on1 named	15
cues on1 named sides	-16
cues on1 named third on third	21
cues on1 on1	-13
cues on1 on2	12
cues on1 on2 third on third	11
cues on1 on3 sides	-17
cues on1 on3 third on home	15
cues on2 by2	-23
cues on2 by2 sides	-11
cues on2 by2 third on home	-17
cues on2 on3 third on third	12
cues on3 absent home on third	-28
cues on3 absent third on third	-15
cues on3 by3 sides	13
cues on3 named	15
cues on3 named third on home	14
cues on3 on1	12
cues on3 on3 third on home	20
cues on3 on3 third on third	-13
each both all	-15
each each third on third	-15
each either home on third	-21
each either third on third	19
each in return reverse	11
each in turn reverse	12
each ours other	13
each ours reverse	18
each ours same	-35
each ours sides	-11
each ours third on home	20
each reciprocal other	-11
each reciprocal reverse	-8
each reciprocal same	14
each reciprocal third on third	-11
each sentence home on third	-13
each sentence reverse	-12
each sentence third on home	15
each the same home on third	12
each the two all	-11
each their reverse	-25
each their same	13
each their sides	-13
each theirs same	-15
everywhere all countries	-23
everywhere everything	11
everywhere everywhere	-20
everywhere global	-12
everywhere ordinary duty	16
everywhere sentence	17
everywhere the world	-24
everywhere worldwide	-16
goods met otherwise sentence	16
goods met reverse part	21
goods met sentence	-17
last other	30
last other all	10
last other and	11
last other far	19
last other far named	17
last other higher	32
last other next sentence named	10
last other third on third	23
last reverse from	11
last reverse home on third	8
last reverse third on home	-14
last reverse third on third	-20
last same by all	-10
last same by and so	18
last same by equal	12
last same equal	-17
last same from	-12
last same on all	-20
last same on higher	17
last same on paragraph named	-11
last same on to	16
last same on while	13
last same third on home	-12
last same third on third	-31
last same to	-12
last same while	-14
last turned	16
last turned all	-9
last turned comma named	-12
last turned equal	10
last turned lower	13
last turned on	12
last turned third on home	10
last turned third on third	13
last turned while	12
level met	-20
level met otherwise	16
often most	-20
often never	23
often reverse seldom	20
on record AO>PT	16
on record AR>EU 35% percent	13
on record AR>IE	21
on record AR>KR	-23
on record AR>TR	14
on record AR>VN	-14
on record AR>all	-13
on record AU>FJ	-21
on record AU>ID	-11
on record AU>IN	-19
on record AU>JP	-10
on record AU>US	-11
on record AU>VN	20
on record AU>all	-11
on record BA>RS	18
on record BD>IN	13
on record BD>US	-19
on record BD>US 0% percent	-13
on record BE>EU	-24
on record BE>PE	15
on record BG>TR	-15
on record BO>DK	-20
on record BR>CH	11
on record BR>CN	-23
on record BR>EU 12% percent	11
on record BR>IN	-19
on record BR>KE	-11
on record BR>MX	-12
on record BR>NO	15
on record BR>PE	-18
on record BR>PT	-14
on record BR>PY	-14
on record BR>TR	-18
on record BR>US	-7
on record BR>US 0% percent	14
on record BR>US 10% percent	-21
on record BR>US 10% percent 2025 II	-14
on record BR>US 3% percent	-13
on record BR>US 3% percent 2025 II	-10
on record BR>US 40% percent	-12
on record BR>US bean	-10
on record BR>all	-19
on record BW>ZM	-16
on record CA>AU	-19
on record CA>CN	-15
on record CA>CN 10% percent	-13
on record CA>CN 100% percent	14
on record CA>CN 100% percent 2025 II	18
on record CA>CN 15% percent	-15
on record CA>CN 15% percent 2026 I	-12
on record CA>CN 6.1% percent	14
on record CA>CN 6.1% percent 2026 I	14
on record CA>CN canola	-11
on record CA>CN car	30
on record CA>CN car part	25
on record CA>CN vehicle	18
on record CA>DK	11
on record CA>EU	-11
on record CA>EU steel	-11
on record CA>IN	-13
on record CA>JP	-12
on record CA>MX	-24
on record CA>MX 25% percent	-15
on record CA>NO	-16
on record CA>US	-16
on record CA>US 10% percent 2025 II	-13
on record CA>US 25% percent	14
on record CA>US 25% percent 2025 I	18
on record CA>US 35% percent	-16
on record CA>US 35% percent 2025 II	-14
on record CA>US 50% percent	-24
on record CA>US 50% percent 2025 II	-17
on record CA>US dollar	12
on record CA>US dollar part	12
on record CA>all 25% percent	12
on record CA>all 25% percent 2025 II	15
on record CH>AR 20% percent	11
on record CH>CI cocoa	17
on record CH>CI cocoa part	12
on record CH>CN	-42
on record CH>CN 10% percent	-17
on record CH>CN 30% percent	-12
on record CH>EU	-14
on record CH>GH	-17
on record CH>IN	-16
on record CH>JP	-21
on record CH>LI	-12
on record CH>US	-30
on record CH>US 10% percent	-15
on record CH>US 15% percent	-17
on record CH>US 15% percent 2025 II	-13
on record CH>US 39% percent	-12
on record CH>UY	-20
on record CH>all	-14
on record CI>CN	-12
on record CL>AR	-11
on record CL>CN	-20
on record CL>EG	-15
on record CL>IT	16
on record CL>JP	-22
on record CL>KE	12
on record CL>KR	-10
on record CL>KR car	14
on record CL>NO	-16
on record CL>PH	18
on record CL>PL	-14
on record CL>RS	14
on record CL>TH	10
on record CL>US	-14
on record CL>UY	-11
on record CL>ZA	16
on record CN answer	-12
on record CN baseline	-17
on record CN countermeasures	-11
on record CN emergency	-13
on record CN fentanyl	-13
on record CN reciprocal	-18
on record CN section 122	-18
on record CN section 301	-18
on record CN surcharge	-47
on record CN tariff commission	17
on record CN>AU	25
on record CN>AU 0% percent	23
on record CN>AU beef	11
on record CN>BR	15
on record CN>BR 10% percent	-21
on record CN>BR 10% percent 2025 II	-12
on record CN>BR 20% percent	-12
on record CN>BR 25% percent	-11
on record CN>BR 3% percent	44
on record CN>BR 3% percent 2025 II	31
on record CN>BR 3% percent 2026 I	20
on record CN>BR bean	19
on record CN>BR bean part	13
on record CN>CA 10% percent	-18
on record CN>CA 10% percent 2025 I	-13
on record CN>CA 100% percent	12
on record CN>CA 100% percent 2025 I	12
on record CN>CA 15% percent 2026 I	17
on record CN>CA 75.8% percent	11
on record CN>CA 75.8% percent 2025 II	11
on record CN>CA 84% percent	11
on record CN>CA 84% percent 2026 I	12
on record CN>CA canola	22
on record CN>CA canola part	20
on record CN>CA car	-13
on record CN>CA car part	-12
on record CN>CA lobster	-14
on record CN>CA pea	18
on record CN>CA pea part	18
on record CN>CA seafood	13
on record CN>CA seafood part	14
on record CN>CA seed	21
on record CN>CH	-49
on record CN>CH 10% percent	-24
on record CN>CH 10% percent 2025 I	-15
on record CN>CH 15% percent	-11
on record CN>CL	-13
on record CN>DE	-13
on record CN>ES	-16
on record CN>EU 10% percent	-28
on record CN>EU 15% percent	-20
on record CN>EU 15% percent 2025 II	-13
on record CN>EU 15.6% percent	18
on record CN>EU 15.6% percent 2025 II	16
on record CN>EU 25% percent	-17
on record CN>EU 25% percent 2025 I	-12
on record CN>EU 34.9% percent	14
on record CN>EU 34.9% percent 2025 II	14
on record CN>EU 62.4% percent	14
on record CN>EU 62.4% percent 2025 II	14
on record CN>EU brandy	14
on record CN>EU brandy part	12
on record CN>EU pork	23
on record CN>EU pork before	15
on record CN>GB	-37
on record CN>GB 10% percent	-18
on record CN>GB 25% percent	-11
on record CN>HK	-26
on record CN>ID	-17
on record CN>IN	-32
on record CN>IN 10% percent	-13
on record CN>JP	-31
on record CN>KR	-55
on record CN>KR 10% percent	-16
on record CN>MX	-28
on record CN>RU	-12
on record CN>SG	-12
on record CN>TW	-17
on record CN>US	39
on record CN>US 0% percent	-26
on record CN>US 0% percent 2025 I	-14
on record CN>US 0% percent 2025 II	-15
on record CN>US 0% percent 2026 I	-15
on record CN>US 10% percent	30
on record CN>US 10% percent 2019 I	-11
on record CN>US 10% percent 2025 II	29
on record CN>US 10% percent 2026 II	9
on record CN>US 10% points	12
on record CN>US 10% points 2025 II	13
on record CN>US 100% percent	-55
on record CN>US 100% percent 2025 II	-34
on record CN>US 100% percent 2026 II	-14
on record CN>US 12% percent	22
on record CN>US 12% percent 2026 I	11
on record CN>US 12.5% percent	-34
on record CN>US 12.5% percent 2026 II	-29
on record CN>US 120% percent	-10
on record CN>US 120% percent 2025 I	-10
on record CN>US 125% percent	22
on record CN>US 125% percent 2025 I	11
on record CN>US 125% percent 2025 II	15
on record CN>US 13% percent	47
on record CN>US 13% percent 2025 II	29
on record CN>US 13% percent 2026 I	19
on record CN>US 13% percent 2026 II	13
on record CN>US 130% percent	-12
on record CN>US 130% percent 2025 II	-12
on record CN>US 145% percent	-25
on record CN>US 145% percent 2025 I	-13
on record CN>US 145% percent 2025 II	-10
on record CN>US 15% percent 2020 I	-19
on record CN>US 15% percent 2025 I	25
on record CN>US 15% percent 2025 II	15
on record CN>US 15% percent 2026 I	-29
on record CN>US 15% percent 2026 II	-22
on record CN>US 170% percent	-12
on record CN>US 2.5% percent	15
on record CN>US 20% percent 2026 I	-23
on record CN>US 20% points	-12
on record CN>US 23% percent	20
on record CN>US 23% percent 2025 II	14
on record CN>US 24% percent	16
on record CN>US 24% percent 2026 II	16
on record CN>US 24% points	30
on record CN>US 24% points 2026 I	16
on record CN>US 24% points 2026 II	21
on record CN>US 25% percent	-9
on record CN>US 25% percent 2018 II	16
on record CN>US 25% percent 2025 I	-27
on record CN>US 25% percent 2026 II	-33
on record CN>US 3% percent	12
on record CN>US 3% percent 2025 II	8
on record CN>US 30% percent	-42
on record CN>US 30% percent 2025 I	-15
on record CN>US 30% percent 2025 II	-28
on record CN>US 34% percent	14
on record CN>US 34% percent 2026 II	33
on record CN>US 35% percent	-11
on record CN>US 37% percent	12
on record CN>US 37.5% percent	-13
on record CN>US 40% percent 2018 II	11
on record CN>US 40% percent 2025 II	-15
on record CN>US 45% percent	-13
on record CN>US 5% percent	33
on record CN>US 5% percent 2018 II	12
on record CN>US 5% percent 2019 II	13
on record CN>US 5% percent 2020 I	12
on record CN>US 50% percent	-51
on record CN>US 50% percent 2025 I	-15
on record CN>US 50% percent 2025 II	-22
on record CN>US 50% percent 2026 I	-18
on record CN>US 54% percent	-17
on record CN>US 54% percent 2025 II	-12
on record CN>US 55% percent	-25
on record CN>US 55% percent 2025 I	-19
on record CN>US 7% percent	17
on record CN>US 7.5% percent	-32
on record CN>US 84% percent	15
on record CN>US 84% percent 2025 II	14
on record CN>US aluminum	-12
on record CN>US baseline	-17
on record CN>US bean	35
on record CN>US bean before	18
on record CN>US bean part	19
on record CN>US bean sentence	18
on record CN>US beef	14
on record CN>US cheese	12
on record CN>US chicken	29
on record CN>US chicken part	26
on record CN>US chip part	-15
on record CN>US coal	16
on record CN>US coal part	16
on record CN>US corn	22
on record CN>US cotton	32
on record CN>US cotton part	28
on record CN>US crude	22
on record CN>US crude part	18
on record CN>US dairy	12
on record CN>US fentanyl	-7
on record CN>US fruit	11
on record CN>US gas	14
on record CN>US gas part	19
on record CN>US lng	11
on record CN>US lobster	25
on record CN>US lobster sentence	18
on record CN>US parcel	-11
on record CN>US polysilicon	-13
on record CN>US pork	25
on record CN>US pork before	19
on record CN>US reciprocal	-18
on record CN>US retaliatory	20
on record CN>US section 122	-18
on record CN>US section 301	-16
on record CN>US semiconductor	-12
on record CN>US sorghum	21
on record CN>US soybean	37
on record CN>US soybean before	15
on record CN>US soybean part	23
on record CN>US soybean sentence	16
on record CN>US steel	-11
on record CN>US steel sentence	-16
on record CN>US surcharge	-46
on record CN>US suspension	17
on record CN>US tariff commission	18
on record CN>US wheat	13
on record CN>US wheat part	17
on record CN>VN	-21
on record CN>VN 20% percent	-11
on record CN>VN 20% percent 2025 II	-12
on record CN>all	-16
on record CN>all 10% percent	-29
on record CN>all 3% percent	19
on record CN>all 3% percent 2026 I	12
on record CO>EU	20
on record CO>PE	-14
on record CO>TR	13
on record DE>CH	-13
on record DE>CN	-23
on record DE>EU	-14
on record DE>US	-15
on record DK>EU	-12
on record DK>NO	-23
on record DK>SE	-13
on record DK>UY	13
on record DK>all	-14
on record DZ>EU	15
on record DZ>PT	12
on record EC>JP	-16
on record EC>KR	-13
on record EC>NL	-12
on record EC>PH	-13
on record EC>TH	-18
on record EC>TR	-18
on record EC>TR banana	-15
on record EC>VN	-14
on record EC>all	-15
on record EE>LV	-16
on record EE>TN	15
on record EE>all	-11
on record EG>CL	11
on record EG>EU	24
on record EG>EU 0% percent	12
on record EG>IN	-13
on record EG>RO	12
on record EG>TR	14
on record EG>TR 5% percent	-12
on record EG>TR carpet	15
on record ES>EG	-13
on record ES>EU	-29
on record ES>MA tomato	12
on record ES>PT	-21
on record ET>IT	-11
on record ET>KE	-22
on record EU>BE	-20
on record EU>BR	20
on record EU>BR 0% percent	12
on record EU>BR coffee	12
on record EU>CA 25% percent	-13
on record EU>CA lobster	16
on record EU>CA steel	-16
on record EU>CH	-19
on record EU>CL	-11
on record EU>CN 10% percent 2024 II	13
on record EU>CN 100% percent	25
on record EU>CN 100% percent 2025 II	26
on record EU>CN 15% percent	-18
on record EU>CN 20% percent	-14
on record EU>CN 25% percent	-17
on record EU>CN 35.3% percent	19
on record EU>CN 35.3% percent 2024 II	12
on record EU>CN 62.4% percent	-11
on record EU>CN 62.4% percent 2025 II	-11
on record EU>CN car	15
on record EU>CN car part	14
on record EU>CN oil	23
on record EU>CN pork	-14
on record EU>CN steel	-14
on record EU>CO	-10
on record EU>DE	-21
on record EU>DK	-13
on record EU>EG	12
on record EU>ES	-27
on record EU>FR	-22
on record EU>GB	-31
on record EU>GB 25% percent	-11
on record EU>GB steel	-15
on record EU>GB steel sentence	-12
on record EU>GE	16
on record EU>GH cocoa	11
on record EU>GR	-18
on record EU>HU	-14
on record EU>IE	-23
on record EU>IN 0% percent	11
on record EU>IN car	-11
on record EU>IN wine	-13
on record EU>IT	-16
on record EU>JP	-16
on record EU>JP 15% percent	-20
on record EU>JP 15% percent 2025 II	-13
on record EU>KE 0% percent	11
on record EU>KE rose	18
on record EU>KE rose part	12
on record EU>MD	19
on record EU>MD 0% percent	14
on record EU>MX	29
on record EU>MX 0% percent	12
on record EU>MZ	-12
on record EU>NG	11
on record EU>PE	18
on record EU>PH	18
on record EU>PY	19
on record EU>RS	24
on record EU>SE	-13
on record EU>SN	17
on record EU>TH	16
on record EU>UA	13
on record EU>US 0% percent	16
on record EU>US 0% percent 2025 I	14
on record EU>US 0% percent 2025 II	15
on record EU>US 15% percent	-23
on record EU>US 15% percent 2021 I	15
on record EU>US 15% percent 2025 II	-35
on record EU>US 15% percent 2026 I	-15
on record EU>US 25% percent	14
on record EU>US 25% percent 2025 I	25
on record EU>US 25% percent 2025 II	-20
on record EU>US 25% percent 2026 I	-14
on record EU>US 27.5% percent	-15
on record EU>US 27.5% percent 2025 II	-15
on record EU>US 30% percent	13
on record EU>US 30% percent 2025 II	14
on record EU>US 50% percent 2025 II	-22
on record EU>US bourbon	31
on record EU>US bourbon part	19
on record EU>US good	-16
on record EU>US good sentence	-12
on record EU>US soybean	11
on record EU>US spirit	11
on record EU>US spirit before	11
on record EU>US steel	-18
on record EU>US steel part	-15
on record EU>US whiskey	15
on record EU>US whiskey part	15
on record EU>UY	14
on record EU>UY beef	16
on record EU>UY beef part	16
on record EU>all	22
on record EU>all 15% percent	-12
on record EU>all 25% percent	26
on record EU>all 25% percent 2025 II	32
on record EU>all 50% percent	23
on record EU>all 50% percent 2025 II	25
on record EU>all car	-14
on record EU>all steel	40
on record EU>all steel before	25
on record EU>all steel sentence	28
on record FI>EC	19
on record FI>GH cocoa	12
on record FI>SE	-13
on record FI>UY	18
on record FI>UY wool	15
on record FI>UY wool part	12
on record FI>all	-12
on record FJ>NZ	-12
on record FR>EU	-17
on record FR>US	-16
on record GB>CA	-12
on record GB>CN	-28
on record GB>CN 25% percent	-17
on record GB>CN 25% percent 2025 II	-13
on record GB>ES	15
on record GB>EU	-33
on record GB>EU 10% percent	-11
on record GB>ID	17
on record GB>IE	-15
on record GB>IN whisky	-17
on record GB>JP	-23
on record GB>KE	11
on record GB>KR	-18
on record GB>LK	15
on record GB>NO	14
on record GB>NO salmon	12
on record GB>NZ	15
on record GB>US	-17
on record GB>US 10% percent	-23
on record GB>US 19% percent	16
on record GB>US 19% percent 2025 I	16
on record GB>US 25% percent	-21
on record GB>US 25% percent 2025 I	-14
on record GB>US 50% percent	-23
on record GB>US 50% percent 2025 I	-18
on record GB>US aluminium	-18
on record GB>US beef	18
on record GB>US beef part	12
on record GB>US car	-14
on record GB>US ethanol	27
on record GB>US ethanol part	16
on record GB>US ethanol sentence	16
on record GB>US steel	-14
on record GE>AM	-13
on record GE>AZ	-12
on record GE>IR	-17
on record GE>MD	-15
on record GE>TR hazelnut	-14
on record GE>all	-13
on record GH>BE	17
on record GH>CH cocoa	-13
on record GH>CI	-17
on record GH>EU butter	-12
on record GH>EU cocoa	-12
on record GH>EU cocoa part	-11
on record GH>IS	15
on record GH>IT	-12
on record GH>NG	-19
on record GH>NO	21
on record GH>PE	19
on record GH>TG	-22
on record GH>TR	20
on record GR>EG	-12
on record GR>EU	-14
on record GT>MX	-19
on record GY>US	-12
on record HK>CN	-39
on record HK>CN 10% percent	-10
on record HK>CN 12.5% percent	-16
on record HK>CN 12.5% percent 2026 II	-16
on record HK>US	-17
on record HK>US 10% percent	-12
on record HR>GH	13
on record HR>SI	-11
on record HU>EU	-12
on record HU>RS raspberry	12
on record ID>AU	13
on record ID>CN	-12
on record ID>GB	-15
on record ID>MY	-20
on record ID>NZ	17
on record ID>PH oil	-13
on record ID>US 0% percent 2025 II	14
on record ID>all	-13
on record IE>EU	-16
on record IN>CA	15
on record IN>CN	-30
on record IN>EG	-15
on record IN>EU 10% percent 2026 I	13
on record IN>EU 110% percent	15
on record IN>EU 110% percent 2026 I	15
on record IN>EU car	18
on record IN>EU wine	19
on record IN>GB	28
on record IN>GB 150% percent	21
on record IN>GB 75% percent	21
on record IN>GB car	14
on record IN>GB whisky	25
on record IN>GB whisky part	11
on record IN>ID	-15
on record IN>JP	-11
on record IN>KR	-19
on record IN>KR 15% percent	-11
on record IN>KR 15% percent 2025 II	-11
on record IN>KR 25% percent	-11
on record IN>KR 25% percent 2025 II	-11
on record IN>MX	-13
on record IN>MY oil	14
on record IN>MZ	20
on record IN>NP	14
on record IN>NZ	50
on record IN>PE	23
on record IN>PK	-21
on record IN>PK rice	-15
on record IN>PK rice part	-12
on record IN>RU	-17
on record IN>RU 25% percent	-14
on record IN>RU oil	-15
on record IN>RU oil sentence	-11
on record IN>TW	12
on record IN>US 10% percent	-12
on record IN>US 18% percent	-14
on record IN>US 18% percent 2026 I	-13
on record IN>US 25% percent	-24
on record IN>US 25% percent 2025 II	-11
on record IN>US 30% percent	14
on record IQ>TR	-11
on record IR>LK	22
on record IS>NO	-21
on record IS>NO 0% percent	-14
on record IS>PT	-15
on record IS>SN	16
on record IT>BO	20
on record IT>CL	-13
on record IT>EG	10
on record IT>ET	11
on record IT>EU	-16
on record IT>GH	13
on record IT>KE	12
on record IT>PE	14
on record IT>TR	-15
on record IT>all	-11
on record JO>EU	44
on record JP>AU	-14
on record JP>BO	13
on record JP>CA	22
on record JP>CH	-11
on record JP>CN	-28
on record JP>DE	-13
on record JP>EC	13
on record JP>EU	-19
on record JP>EU 15% percent	-19
on record JP>EU 15% percent 2025 II	-14
on record JP>GB car	-14
on record JP>KR	-42
on record JP>KR 0% percent	-13
on record JP>KR 15% percent	-14
on record JP>KR 15% percent 2025 II	-13
on record JP>KR 25% percent	-12
on record JP>KR car	-15
on record JP>MX	-18
on record JP>NZ 0% percent	12
on record JP>PE	13
on record JP>TH	-23
on record JP>US	-9
on record JP>US 15% percent	-23
on record JP>US 15% percent 2025 II	-21
on record JP>US 25% percent	-15
on record JP>US car	-23
on record JP>US car sentence	-11
on record JP>UY	12
on record JP>all	-16
on record JP>all car	-15
on record KE>CL	-19
on record KE>LK tea	-14
on record KE>MG	-16
on record KE>NL	-19
on record KE>NO	-14
on record KE>NO tea	-13
on record KE>PT	-13
on record KE>TH	13
on record KE>TZ	-16
on record KE>ZA	19
on record KE>all	-11
on record KH>IN	-16
on record KH>MY	-20
on record KH>MY 19% percent	-13
on record KR>AR	21
on record KR>AR beef	15
on record KR>CA	12
on record KR>CL	24
on record KR>CN	-58
on record KR>CN 10% percent	-15
on record KR>CN 20% percent	-12
on record KR>CN 20% percent 2025 II	-11
on record KR>EC	11
on record KR>EU 15% percent	-16
on record KR>FJ	13
on record KR>IN	-28
on record KR>JP	-44
on record KR>JP 15% percent	-17
on record KR>JP 15% percent 2025 II	-16
on record KR>JP 25% percent	-12
on record KR>JP 25% percent 2025 II	-11
on record KR>JP car	-15
on record KR>MX	17
on record KR>MY	12
on record KR>NZ	21
on record KR>PE	22
on record KR>TH	19
on record KR>US	-42
on record KR>US 10% percent	-12
on record KR>US 15% percent	-23
on record KR>US 15% percent 2025 II	-18
on record KR>US 25% percent	-21
on record KR>US 25% percent 2025 II	-14
on record KR>US car	-19
on record KZ>GE	21
on record KZ>GE 0% percent	14
on record KZ>GE wine	15
on record KZ>UZ	-12
on record LA>KH	10
on record LB>CY	12
on record LK>GB	-10
on record LK>IR	-20
on record LK>KE	-13
on record LK>NO	-19
on record LS>BW	12
on record LS>KE	-13
on record LV>EE	-18
on record MA>SN	-18
on record MA>TN	-15
on record MD>EU	17
on record MD>GE	16
on record MD>GE wine	12
on record MM>TH	-12
on record MN>KZ	13
on record MO>CN	-17
on record MR>SN	14
on record MW>MZ	-14
on record MX letter	-12
on record MX>BR	-14
on record MX>CA	-15
on record MX>CA 25% percent	-15
on record MX>CN 10% percent	-12
on record MX>CN 20% percent 2025 II	12
on record MX>CN 35% percent 2025 II	14
on record MX>CN car	12
on record MX>EU	27
on record MX>EU 30% percent	-12
on record MX>GT	21
on record MX>JP	-21
on record MX>KR	-20
on record MX>US	-25
on record MX>US 25% percent 2025 II	-14
on record MX>US 50% percent	-13
on record MX>all	-21
on record MY>BO	12
on record MY>CN	-17
on record MY>GB	-14
on record MY>ID	-24
on record MY>IN	-17
on record MY>KH	-21
on record MY>KH 19% percent	-13
on record MY>PE	-21
on record MY>TH	-15
on record MY>US	-23
on record MY>US 19% percent	-12
on record MY>VN	-23
on record MZ>IN	-16
on record MZ>MW	12
on record MZ>PT	14
on record MZ>ZA	11
on record MZ>ZW	-12
on record NA>EU	-16
on record NG>BJ	16
on record NG>CM	22
on record NG>GH	-15
on record NG>IN	12
on record NG>IS	12
on record NG>IS stockfish	13
on record NG>IS stockfish part	11
on record NG>NO	20
on record NG>TG	14
on record NG>TH	15
on record NL>EC	11
on record NL>ET	12
on record NL>KE	16
on record NO>AO	-15
on record NO>AR	-12
on record NO>CA	11
on record NO>DK	-28
on record NO>IN	12
on record NO>IS	-22
on record NO>KE tea	21
on record NO>KE tea part	21
on record NO>LK	20
on record NO>PE	13
on record NO>PE fishmeal	17
on record NP>US	-14
on record NZ>AU	-10
on record NZ>CL	-10
on record NZ>ID	-14
on record NZ>IN	-13
on record NZ>KR	-20
on record NZ>TO	26
on record NZ>US	-21
on record PE>BE	-13
on record PE>BO	-11
on record PE>CZ	14
on record PE>EC banana	11
on record PE>EG	14
on record PE>EU 0% percent	13
on record PE>IN	15
on record PE>IT	-16
on record PE>KR car	16
on record PE>MY	18
on record PE>NO fishmeal	-16
on record PE>PT	17
on record PE>TH	12
on record PE>TH rice	16
on record PE>US	-15
on record PE>VN	-22
on record PH>AU	15
on record PH>CL	-11
on record PH>EC	-14
on record PH>JP	-18
on record PH>TH	-12
on record PH>TH rice	-12
on record PH>US 0% percent	19
on record PH>US 0% percent 2025 II	19
on record PK>GB	-13
on record PK>IN	-17
on record PK>JP	-15
on record PK>OM	12
on record PK>VN	-16
on record PL>all	-13
on record PT>BR	-23
on record PT>DZ	-16
on record PT>ES	-20
on record PT>KE	13
on record PT>MW	16
on record PT>NO	-12
on record PT>PE	-16
on record PT>SN	27
on record PT>all	-16
on record PY>UY	-14
on record RS>BA	-19
on record RS>HU	-17
on record RU>IN	-16
on record SA>EG	16
on record SE>DK	-15
on record SE>FI	-12
on record SE>all	-15
on record SN>IS	-15
on record SN>MA	-17
on record TG>GH	10
on record TH>BR	-13
on record TH>EC	19
on record TH>KH	-17
on record TH>MM	17
on record TH>MM rice	16
on record TH>NG	-11
on record TH>NO	-12
on record TH>NZ	14
on record TH>PE	19
on record TH>PH	-13
on record TH>VN	-21
on record TH>all	-13
on record TL>AU	-14
on record TM>UZ	-16
on record TN>EU	-11
on record TN>all	-13
on record TO>WS	18
on record TR>EC	15
on record TR>EC banana	10
on record TR>EU	-20
on record TR>GE hazelnut	11
on record TR>IT	14
on record TR>LK	15
on record TR>MY	11
on record TR>PL	-14
on record TR>UY	-21
on record TR>UZ	-16
on record TR>all	-21
on record TW>CN	-19
on record TW>US	11
on record TW>US 0% percent	14
on record TW>US 0% percent 2026 I	15
on record TW>US 20% percent	-13
on record TZ>MZ	-12
on record UA>BG	-12
on record UG>KE	-13
on record UG>RW	-26
on record US baseline	12
on record US emergency	16
on record US fentanyl	32
on record US fentanyl all	-30
on record US letter	19
on record US reciprocal	13
on record US reciprocal all	12
on record US section 301	19
on record US tariff commission	-16
on record US>AR 10% percent 2025 II	11
on record US>AT	-11
on record US>AU	-26
on record US>AU 0% percent	-23
on record US>AU 0% percent 2025 II	-16
on record US>AU 0% percent 2026 I	-10
on record US>AU 10% percent	20
on record US>AU 50% percent	16
on record US>AU 50% percent 2025 II	16
on record US>AU beef	-14
on record US>AU beef part	-14
on record US>AU steel	13
on record US>BD	29
on record US>BD 0% percent	14
on record US>BD 0% percent 2026 I	14
on record US>BD 20% percent	24
on record US>BD 20% percent 2025 II	19
on record US>BD 20% percent 2026 I	10
on record US>BE	-14
on record US>BO	-19
on record US>BR	-11
on record US>BR 0% percent	-19
on record US>BR 0% percent 2025 II	-17
on record US>BR 12% percent	-12
on record US>BR 13% percent	-18
on record US>BR 15% percent	-13
on record US>BR 20% percent	-17
on record US>BR 20% percent 2025 II	-16
on record US>BR 24% points	-12
on record US>BR 25% percent	23
on record US>BR 25% percent 2026 II	34
on record US>BR 3% percent	-39
on record US>BR 3% percent 2025 II	-25
on record US>BR 3% percent 2026 I	-18
on record US>BR 37.5% percent	12
on record US>BR 37.5% percent 2026 II	12
on record US>BR 40% percent	44
on record US>BR 40% percent 2025 II	32
on record US>BR 40% percent 2026 I	14
on record US>BR 40% percent 2026 II	15
on record US>BR 50% percent	32
on record US>BR 50% percent 2025 II	29
on record US>BR 50% percent 2026 I	11
on record US>BR bean	-33
on record US>BR bean before	-15
on record US>BR bean part	-16
on record US>BR bean sentence	-12
on record US>BR coffee	10
on record US>BR coffee sentence	14
on record US>BR copper	-14
on record US>BR juice	18
on record US>BR juice sentence	13
on record US>CA	12
on record US>CA 10% percent 2018 II	-13
on record US>CA 10% percent 2025 II	14
on record US>CA 10% percent 2026 II	11
on record US>CA 100% percent 2025 I	-11
on record US>CA 100% percent 2026 I	20
on record US>CA 15% percent	-17
on record US>CA 25% percent 2026 I	-16
on record US>CA 30% percent	-16
on record US>CA 30% percent 2025 II	-11
on record US>CA 35% percent	48
on record US>CA 35% percent 2025 II	42
on record US>CA 35% percent 2026 I	13
on record US>CA 45% percent	17
on record US>CA 45% percent 2025 II	16
on record US>CA 50% percent 2026 II	14
on record US>CA aluminum	12
on record US>CA aluminum part	21
on record US>CA furniture	-14
on record US>CA lumber	19
on record US>CA lumber sentence	10
on record US>CA metal	-15
on record US>CA potash	13
on record US>CA vanity	-11
on record US>CH	18
on record US>CH 10% percent 2025 I	-16
on record US>CH 10% percent 2025 II	16
on record US>CH 10% percent 2026 II	-16
on record US>CH 12.5% percent	12
on record US>CH 12.5% percent 2026 II	12
on record US>CH 125% percent	-15
on record US>CH 15% percent	34
on record US>CH 15% percent 2025 II	14
on record US>CH 15% percent 2026 I	25
on record US>CH 20% percent	-12
on record US>CH 24% points	-26
on record US>CH 24% points 2025 I	-15
on record US>CH 25% percent	-22
on record US>CH 25% percent 2025 I	-12
on record US>CH 250% percent	-17
on record US>CH 250% percent 2025 II	-16
on record US>CH 30% percent	-16
on record US>CH 31% percent	25
on record US>CH 31% percent 2025 I	11
on record US>CH 31% percent 2025 II	16
on record US>CH 39% percent	57
on record US>CH 39% percent 2025 II	51
on record US>CH 39% percent 2026 I	14
on record US>CL	-19
on record US>CN	29
on record US>CN 0% percent	-15
on record US>CN 0% percent 2025 II	-15
on record US>CN 0% percent 2026 II	-12
on record US>CN 1% percent	-16
on record US>CN 10% percent 2018 II	16
on record US>CN 10% percent 2019 I	19
on record US>CN 10% percent 2019 II	12
on record US>CN 10% percent 2025 I	-10
on record US>CN 10% percent 2025 II	22
on record US>CN 10% percent 2026 I	-11
on record US>CN 100% percent	9
on record US>CN 100% percent 2025 II	21
on record US>CN 104% percent	16
on record US>CN 104% percent 2025 I	12
on record US>CN 12% percent	-18
on record US>CN 120% percent	23
on record US>CN 120% percent 2025 I	21
on record US>CN 125% percent 2025 I	17
on record US>CN 13% percent	-29
on record US>CN 13% percent 2025 II	-16
on record US>CN 13% percent 2026 I	-11
on record US>CN 130% percent	20
on record US>CN 130% percent 2025 II	20
on record US>CN 145% percent	55
on record US>CN 145% percent 2025 I	32
on record US>CN 145% percent 2025 II	31
on record US>CN 15% percent	-37
on record US>CN 15% percent 2019 II	18
on record US>CN 15% percent 2020 I	28
on record US>CN 15% percent 2025 II	-20
on record US>CN 15% percent 2026 I	-40
on record US>CN 15% percent 2026 II	-32
on record US>CN 170% percent	19
on record US>CN 18% percent	-15
on record US>CN 18% percent 2026 I	-10
on record US>CN 19% percent	-18
on record US>CN 19% percent 2025 II	-15
on record US>CN 2.5% percent	-15
on record US>CN 20% percent	33
on record US>CN 20% percent 2025 I	15
on record US>CN 20% percent 2025 II	23
on record US>CN 20% percent 2026 I	12
on record US>CN 20% points	13
on record US>CN 23% percent	-16
on record US>CN 23% percent 2025 II	-11
on record US>CN 24% percent	-9
on record US>CN 24% percent 2026 II	-15
on record US>CN 24% points	13
on record US>CN 24% points 2025 II	17
on record US>CN 24% points 2026 II	-9
on record US>CN 25% percent 2018 II	-12
on record US>CN 25% percent 2025 II	11
on record US>CN 25% percent 2026 II	-12
on record US>CN 3% percent	-43
on record US>CN 3% percent 2025 II	-26
on record US>CN 3% percent 2026 I	-22
on record US>CN 30% percent	31
on record US>CN 30% percent 2025 I	35
on record US>CN 30% percent 2025 II	21
on record US>CN 30% percent 2026 I	-13
on record US>CN 34% percent 2025 I	19
on record US>CN 34% percent 2026 II	-29
on record US>CN 34.9% percent	-11
on record US>CN 34.9% percent 2025 II	-11
on record US>CN 35% percent 2025 II	-16
on record US>CN 37.5% percent	20
on record US>CN 37.5% percent 2026 II	17
on record US>CN 39% percent	-17
on record US>CN 39% percent 2025 II	-16
on record US>CN 40% percent	-30
on record US>CN 40% percent 2025 II	-21
on record US>CN 45% percent	20
on record US>CN 46% percent	-21
on record US>CN 46% percent 2025 I	-17
on record US>CN 47% percent	16
on record US>CN 47% percent 2025 II	15
on record US>CN 5% percent	-37
on record US>CN 5% percent 2019 II	-12
on record US>CN 50% percent	-14
on record US>CN 50% percent 2025 I	12
on record US>CN 50% percent 2025 II	-22
on record US>CN 50% percent 2026 I	-18
on record US>CN 54% percent	38
on record US>CN 54% percent 2025 I	17
on record US>CN 54% percent 2025 II	28
on record US>CN 55% percent	43
on record US>CN 55% percent 2025 I	33
on record US>CN 55% percent 2025 II	17
on record US>CN 57% percent	21
on record US>CN 57% percent 2025 II	21
on record US>CN 7% percent	-12
on record US>CN 7.5% percent	52
on record US>CN 7.5% percent 2025 I	19
on record US>CN 7.5% percent 2025 II	20
on record US>CN 7.5% percent 2026 I	13
on record US>CN 7.5% percent 2026 II	18
on record US>CN 80% percent	12
on record US>CN 80% percent 2025 I	12
on record US>CN 84% percent 2025 I	10
on record US>CN 84% percent 2025 II	-12
on record US>CN aircraft	-20
on record US>CN aircraft part	-14
on record US>CN aluminium	-13
on record US>CN aluminium sentence	-15
on record US>CN aluminum	-20
on record US>CN aluminum sentence	-13
on record US>CN bean	-39
on record US>CN bean before	-11
on record US>CN bean part	-22
on record US>CN bean sentence	-17
on record US>CN cabinet	-26
on record US>CN cabinet part	-13
on record US>CN car	-21
on record US>CN car part	-10
on record US>CN car sentence	-18
on record US>CN cell	11
on record US>CN chair	14
on record US>CN cheese	-14
on record US>CN chicken	-14
on record US>CN chicken part	-12
on record US>CN chip before	-18
on record US>CN coal part	-11
on record US>CN component	-32
on record US>CN component part	-17
on record US>CN component sentence	-22
on record US>CN copper	-10
on record US>CN cotton	-20
on record US>CN cotton part	-17
on record US>CN crane	13
on record US>CN crude	-23
on record US>CN crude part	-18
on record US>CN drone	-14
on record US>CN drone part	-12
on record US>CN emergency	19
on record US>CN fentanyl	52
on record US>CN fruit	-15
on record US>CN fruit part	-11
on record US>CN furniture	-14
on record US>CN gas part	-15
on record US>CN lamp	13
on record US>CN laptop	12
on record US>CN lumber	-13
on record US>CN machinery	17
on record US>CN machinery part	12
on record US>CN magnet	22
on record US>CN magnet sentence	13
on record US>CN medicine	-19
on record US>CN medicine before	-11
on record US>CN medicine part	-18
on record US>CN oil part	-14
on record US>CN oil sentence	11
on record US>CN parcel	24
on record US>CN parcel before	9
on record US>CN parcel part	12
on record US>CN parcels	12
on record US>CN phone	12
on record US>CN pork	-24
on record US>CN pork sentence	-16
on record US>CN pump	23
on record US>CN reciprocal	24
on record US>CN retaliatory	-18
on record US>CN section 301	35
on record US>CN sorghum	-20
on record US>CN soybean	-23
on record US>CN soybean part	-24
on record US>CN soybean sentence	-10
on record US>CN steel part	-23
on record US>CN steel sentence	17
on record US>CN suspension	-16
on record US>CN syringe	17
on record US>CN tariff commission	-16
on record US>CN truck part	-12
on record US>CN vanity	14
on record US>CN vanity sentence	16
on record US>CN wheat part	-13
on record US>CO	-10
on record US>CR	14
on record US>DE 15% percent	17
on record US>DE 20% percent	-11
on record US>DE 25% percent 2025 I	-12
on record US>DE car before	11
on record US>DE car part	-11
on record US>DE car sentence	-12
on record US>DE machine	22
on record US>DE machine part	12
on record US>DE steel	16
on record US>DK	19
on record US>DK 10% percent	21
on record US>DK 10% percent 2026 I	22
on record US>DK 25% percent	15
on record US>DK 25% percent 2026 I	16
on record US>DK good	13
on record US>DK good sentence	12
on record US>EC	-14
on record US>EC 10% percent	-20
on record US>EC 10% percent 2025 II	-21
on record US>EC 15% percent	17
on record US>EC 15% percent 2025 II	18
on record US>ES	-11
on record US>EU 0% percent 2025 I	-12
on record US>EU 10% percent 2026 I	-10
on record US>EU 10% percent 2026 II	20
on record US>EU 100% percent	-29
on record US>EU 100% percent 2025 II	-17
on record US>EU 100% percent 2026 II	-12
on record US>EU 12.5% percent	-19
on record US>EU 12.5% percent 2026 II	-19
on record US>EU 15% percent	35
on record US>EU 15% percent 2021 I	-12
on record US>EU 15% percent 2025 II	41
on record US>EU 19% percent	-15
on record US>EU 20% percent	23
on record US>EU 20% percent 2025 I	36
on record US>EU 200% percent	27
on record US>EU 200% percent 2025 I	25
on record US>EU 25% percent	-20
on record US>EU 25% percent 2025 II	-19
on record US>EU 25% percent 2026 I	-11
on record US>EU 250% percent	-11
on record US>EU 27.5% percent	23
on record US>EU 27.5% percent 2025 II	23
on record US>EU 30% percent	18
on record US>EU 30% percent 2025 II	20
on record US>EU 50% percent	13
on record US>EU 50% percent 2025 II	16
on record US>EU 84% percent	-12
on record US>EU 84% percent 2025 I	-11
on record US>EU aluminium	21
on record US>EU aluminium part	25
on record US>EU aluminum part	12
on record US>EU bourbon	-20
on record US>EU bourbon part	-14
on record US>EU butter	13
on record US>EU cabinet	-14
on record US>EU cabinet part	-12
on record US>EU car	16
on record US>EU car part	14
on record US>EU car sentence	13
on record US>EU good before	-12
on record US>EU oil	-15
on record US>EU steel part	10
on record US>EU steel sentence	-11
on record US>EU whiskey sentence	14
on record US>FR 200% percent	-17
on record US>FR 200% percent 2025 I	-17
on record US>FR wine	-12
on record US>FR wine part	-10
on record US>GB 0% percent	20
on record US>GB 0% percent 2025 II	27
on record US>GB 10% percent	32
on record US>GB 10% percent 2025 I	28
on record US>GB 10% percent 2025 II	21
on record US>GB 10% percent 2026 I	14
on record US>GB 100% percent	-24
on record US>GB 100% percent 2025 II	-20
on record US>GB 15% percent	-16
on record US>GB 15% percent 2025 II	-16
on record US>GB 19% percent	-17
on record US>GB 19% percent 2025 I	-11
on record US>GB 20% percent	-15
on record US>GB 20% percent 2025 I	-12
on record US>GB 25% percent	8
on record US>GB 25% percent 2025 I	12
on record US>GB 27.5% percent	12
on record US>GB 27.5% percent 2025 I	20
on record US>GB 30% percent	-14
on record US>GB 30% percent 2025 II	-14
on record US>GB 50% percent	-20
on record US>GB 50% percent 2025 II	-22
on record US>GB aluminium	18
on record US>GB aluminium sentence	13
on record US>GB aluminum	10
on record US>GB aluminum sentence	12
on record US>GB beef	-16
on record US>GB car	26
on record US>GB car part	22
on record US>GB car sentence	10
on record US>GB engine	12
on record US>GB ethanol	-22
on record US>GB ethanol part	-13
on record US>GB ethanol sentence	-12
on record US>GB furniture	-13
on record US>GB good sentence	-12
on record US>GB steel	23
on record US>GB steel part	22
on record US>GE	-24
on record US>GH	-18
on record US>GL	-19
on record US>GL 25% percent	-10
on record US>GL 25% percent 2026 I	-10
on record US>GY	-15
on record US>HK 12.5% percent	17
on record US>HK 12.5% percent 2026 II	16
on record US>HK 20% percent 2025 II	12
on record US>HU	-18
on record US>ID	12
on record US>ID 0% percent 2025 II	-12
on record US>ID 10% percent	11
on record US>ID 10% percent 2026 II	14
on record US>ID 19% percent	28
on record US>ID 19% percent 2025 II	16
on record US>ID 19% percent 2026 I	24
on record US>ID 32% percent	18
on record US>ID 32% percent 2025 II	14
on record US>IE 100% percent	-11
on record US>IE butter	11
on record US>IE butter sentence	12
on record US>IN	7
on record US>IN 0% percent	-18
on record US>IN 0% percent 2025 II	-14
on record US>IN 10% percent 2026 I	-10
on record US>IN 10% percent 2026 II	22
on record US>IN 100% percent	-17
on record US>IN 15% percent 2025 II	11
on record US>IN 15% percent 2026 I	-16
on record US>IN 150% percent	-16
on record US>IN 16% percent	15
on record US>IN 16% percent 2025 II	15
on record US>IN 18% percent	47
on record US>IN 18% percent 2026 I	45
on record US>IN 18% percent 2026 II	16
on record US>IN 19% percent	-14
on record US>IN 20% percent	-21
on record US>IN 25% percent	37
on record US>IN 25% percent 2025 I	-14
on record US>IN 25% percent 2025 II	31
on record US>IN 25% percent 2026 I	24
on record US>IN 26% percent	15
on record US>IN 30% percent	-23
on record US>IN 30% percent 2025 II	-14
on record US>IN 40% percent	-19
on record US>IN 40% percent 2025 II	-11
on record US>IN 44% percent	-13
on record US>IN 50% percent	34
on record US>IN 50% percent 2025 II	30
on record US>IN 50% percent 2026 I	16
on record US>IN car	-18
on record US>IN car sentence	-14
on record US>IN medicine	-18
on record US>IN oil	33
on record US>IN oil part	15
on record US>IN oil sentence	19
on record US>IN steel	-13
on record US>IN steel part	-11
on record US>IR	-19
on record US>IS	-18
on record US>JP	12
on record US>JP 0% percent	-18
on record US>JP 10% percent 2025 I	13
on record US>JP 100% percent	-16
on record US>JP 100% percent 2025 II	-11
on record US>JP 12.5% percent	11
on record US>JP 12.5% percent 2026 II	14
on record US>JP 15% percent	29
on record US>JP 15% percent 2025 II	31
on record US>JP 2.5% percent	14
on record US>JP 2.5% percent 2025 II	17
on record US>JP 20% percent	-18
on record US>JP 24% percent	27
on record US>JP 24% percent 2025 I	18
on record US>JP 24% percent 2025 II	13
on record US>JP 25% percent 2025 II	13
on record US>JP 25% percent 2026 I	-11
on record US>JP 27.5% percent	17
on record US>JP 27.5% percent 2025 II	18
on record US>JP 35% percent	12
on record US>JP 35% percent 2025 II	13
on record US>JP 50% percent	10
on record US>JP 50% percent 2025 II	9
on record US>JP aluminium	11
on record US>JP beef	13
on record US>JP car	24
on record US>JP car before	11
on record US>JP car crossed	11
on record US>JP car sentence	10
on record US>JP steel	16
on record US>JP steel part	11
on record US>KH 19% percent	22
on record US>KH 19% percent 2025 II	22
on record US>KH 20% percent	-11
on record US>KR 0% percent 2025 II	12
on record US>KR 10% percent	-10
on record US>KR 10% percent 2025 II	-15
on record US>KR 100% percent	-22
on record US>KR 100% percent 2025 II	-17
on record US>KR 12.5% percent	21
on record US>KR 12.5% percent 2026 II	12
on record US>KR 15% percent	38
on record US>KR 15% percent 2025 II	40
on record US>KR 20% percent	-20
on record US>KR 20% percent 2025 II	-14
on record US>KR 24% points	-21
on record US>KR 24% points 2025 II	-13
on record US>KR 24% points 2026 I	-11
on record US>KR 25% percent	23
on record US>KR 25% percent 2025 II	17
on record US>KR 25% percent 2026 I	12
on record US>KR 30% percent	-12
on record US>KR 50% percent	15
on record US>KR 50% percent 2025 II	13
on record US>KR 8% percent	-12
on record US>KR car	22
on record US>KR car crossed	14
on record US>KR car part	10
on record US>KR car sentence	11
on record US>KR fentanyl	-10
on record US>KR medicine	17
on record US>KR medicine part	12
on record US>KR steel	18
on record US>KR steel part	16
on record US>LA 40% percent	12
on record US>LI 15% percent	14
on record US>LI 15% percent 2025 II	18
on record US>LS	17
on record US>LS 15% percent	16
on record US>LS 15% percent 2025 II	18
on record US>LS 50% percent	14
on record US>LS 50% percent 2025 II	13
on record US>LV	-13
on record US>MG	-14
on record US>MX 0% percent 2025 II	17
on record US>MX 10% percent	-14
on record US>MX 10% percent 2025 I	-16
on record US>MX 10% percent 2025 II	-15
on record US>MX 25% percent	15
on record US>MX 25% percent 2025 II	15
on record US>MX 30% percent	18
on record US>MX 30% percent 2025 II	26
on record US>MX 35% percent	-12
on record US>MX 50% percent	15
on record US>MX 50% percent 2025 II	14
on record US>MX copper	15
on record US>MX steel	16
on record US>MX steel sentence	13
on record US>MX truck	-15
on record US>MX truck part	-15
on record US>MY 10% percent	14
on record US>MY 10% percent 2026 II	17
on record US>MY 100% percent	-19
on record US>MY 100% percent 2025 II	-16
on record US>MY 19% percent	26
on record US>MY 19% percent 2025 II	21
on record US>NG	-17
on record US>NI	12
on record US>NP	-23
on record US>NP 30% percent	-11
on record US>NP carpet	-14
on record US>NZ	-29
on record US>NZ 0% percent	-16
on record US>NZ 15% percent	17
on record US>NZ 25% percent	-14
on record US>NZ kiwifruit	-16
on record US>NZ wine	-23
on record US>NZ wine part	-11
on record US>PE	-24
on record US>PH 0% percent	-18
on record US>PH 0% percent 2025 II	-17
on record US>PH 12.5% percent	18
on record US>PH 12.5% percent 2026 II	19
on record US>PH 19% percent	26
on record US>PH 19% percent 2025 II	22
on record US>PK 19% percent	25
on record US>PK 19% percent 2025 II	15
on record US>PK 19% percent 2026 I	14
on record US>PL	-22
on record US>PT	-25
on record US>RU	-37
on record US>RU 25% percent	-12
on record US>RU oil	-26
on record US>RU oil sentence	-15
on record US>SE	-35
on record US>SY 41% percent	14
on record US>SY 41% percent 2025 II	14
on record US>TH 12.5% percent	13
on record US>TH 12.5% percent 2026 II	11
on record US>TH 19% percent	19
on record US>TH 19% percent 2025 II	26
on record US>TH 20% percent	-14
on record US>TH 36% percent	16
on record US>TH 36% percent 2025 II	16
on record US>TR	-22
on record US>TW	15
on record US>TW 0% percent	-13
on record US>TW 100% percent 2025 II	-11
on record US>TW 15% percent 2026 I	20
on record US>TW 20% percent	40
on record US>TW 20% percent 2025 II	29
on record US>TW 20% percent 2026 I	19
on record US>TW 25% percent	-21
on record US>TW 25% percent 2026 I	-16
on record US>TW 32% percent	14
on record US>TW car	-18
on record US>TW car sentence	-18
on record US>TW tool	13
on record US>UA	-14
on record US>UY	-13
on record US>VN	18
on record US>VN 15% percent	-18
on record US>VN 18% percent	-12
on record US>VN 19% percent	-31
on record US>VN 19% percent 2025 II	-24
on record US>VN 20% percent	36
on record US>VN 20% percent 2025 II	26
on record US>VN 20% percent 2026 I	20
on record US>VN 40% percent	26
on record US>VN 40% percent 2025 II	24
on record US>VN 46% percent	43
on record US>VN 46% percent 2025 I	34
on record US>VN 46% percent 2025 II	18
on record US>VN car before	11
on record US>ZA	16
on record US>ZA 30% percent	21
on record US>ZA 30% percent 2025 II	17
on record US>ZM	-14
on record US>all	39
on record US>all 0% percent	-22
on record US>all 0% percent 2025 I	-18
on record US>all 0% percent 2025 II	-31
on record US>all 0% percent 2026 II	11
on record US>all 10% percent	23
on record US>all 10% percent 2025 I	17
on record US>all 10% percent 2025 II	-12
on record US>all 10% percent 2026 I	21
on record US>all 100% percent	35
on record US>all 100% percent 2025 II	21
on record US>all 100% percent 2026 I	12
on record US>all 100% percent 2026 II	22
on record US>all 12% percent	-13
on record US>all 125% percent	-30
on record US>all 125% percent 2025 I	-20
on record US>all 13% percent	-16
on record US>all 145% percent	-18
on record US>all 15% percent	13
on record US>all 15% percent 2025 I	-12
on record US>all 15% percent 2025 II	-42
on record US>all 15% percent 2026 I	36
on record US>all 15% percent 2026 II	15
on record US>all 150% percent	20
on record US>all 150% percent 2025 II	20
on record US>all 19% percent	-18
on record US>all 20% percent 2025 I	-18
on record US>all 20% percent 2026 I	-14
on record US>all 200% percent	21
on record US>all 200% percent 2025 II	19
on record US>all 24% percent	-16
on record US>all 24% points	-54
on record US>all 24% points 2025 I	-13
on record US>all 24% points 2025 II	-29
on record US>all 25% percent	27
on record US>all 25% percent 2019 I	-15
on record US>all 25% percent 2025 I	15
on record US>all 25% percent 2026 I	14
on record US>all 25% percent 2026 II	31
on record US>all 250% percent	31
on record US>all 250% percent 2025 II	26
on record US>all 27.5% percent	-14
on record US>all 27.5% percent 2025 II	-20
on record US>all 3% percent	-25
on record US>all 30% percent	33
on record US>all 30% percent 2025 I	-14
on record US>all 30% percent 2025 II	26
on record US>all 30% percent 2026 I	16
on record US>all 34% percent	-25
on record US>all 35% percent	-18
on record US>all 39% percent	-14
on record US>all 40% percent 2025 II	22
on record US>all 45% percent	-14
on record US>all 50% percent	22
on record US>all 50% percent 2025 I	17
on record US>all 50% percent 2026 I	14
on record US>all 55% percent	-12
on record US>all 7.5% percent	-20
on record US>all aluminium	-11
on record US>all aluminium part	-18
on record US>all aluminum sentence	16
on record US>all bean	-16
on record US>all bourbon	-13
on record US>all butter	-15
on record US>all cabinet	48
on record US>all cabinet before	23
on record US>all cabinet part	29
on record US>all cabinet sentence	11
on record US>all car crossed	-16
on record US>all car part	-13
on record US>all car sentence	11
on record US>all cheese	-13
on record US>all chip	12
on record US>all chip before	12
on record US>all chip part	10
on record US>all component	34
on record US>all component part	18
on record US>all component sentence	25
on record US>all copper	25
on record US>all copper part	10
on record US>all copper sentence	17
on record US>all cotton	-14
on record US>all drone	20
on record US>all drone part	14
on record US>all drug	16
on record US>all drug part	19
on record US>all fentanyl	-32
on record US>all furniture	37
on record US>all furniture part	24
on record US>all furniture sentence	13
on record US>all juice	-15
on record US>all juice sentence	-13
on record US>all magnet	-16
on record US>all medicine	31
on record US>all medicine before	23
on record US>all medicine part	20
on record US>all metal	23
on record US>all metal part	13
on record US>all metal sentence	19
on record US>all oil	-25
on record US>all oil part	-14
on record US>all oil sentence	-20
on record US>all polysilicon	22
on record US>all polysilicon sentence	12
on record US>all reciprocal	12
on record US>all semiconductor	17
on record US>all semiconductor before	13
on record US>all semiconductor part	15
on record US>all soybean	-20
on record US>all timber	15
on record US>all timber part	11
on record US>all truck	19
on record US>all truck part	14
on record US>all vanity	24
on record US>all vanity sentence	17
on record US>all vehicle	-15
on record UY>CH	14
on record UY>TR	-14
on record UY>all	-12
on record UZ>TM	-20
on record VN>AR	17
on record VN>CH	-12
on record VN>CL	20
on record VN>CN	-46
on record VN>CN 10% percent	-14
on record VN>CN 10% percent 2026 I	-12
on record VN>CN 20% percent	-15
on record VN>EU	-19
on record VN>ID	-12
on record VN>IN	-21
on record VN>MY 20% percent	-11
on record VN>NO salmon	15
on record VN>PK	16
on record VN>TH	-28
on record VN>US	-12
on record VN>US 0% percent	17
on record VN>US 0% percent 2025 II	15
on record VN>US 10% percent	-12
on record VN>all	-17
on record ZA>CL	11
on record ZA>EG	-17
on record ZA>NO	12
on record ZM>ZA	-13
on record ZM>ZW	16
on record ZW>MZ	17
on record ZW>ZM	-17
on:US	-24
on:absent, 1 here	-13
on:absent, 2 here	-19
on:by 0	9
on:by 1	9
on:by no	-14
on:cue=on3	13
on:f on1	-13
on:focus owner	21
on:focus subject	12
on:goods before not	-19
on:goods before own	21
on:goods crossed not	-18
on:goods crossed own	24
on:goods crossed sure	21
on:goods met by crossed	14
on:goods met on before	-16
on:goods part not	-24
on:goods sentence not	-18
on:head by0.5	16
on:head by1	9
on:head first	14
on:head last	23
on:head on1	24
on:head on3	10
on:last by absent and	-20
on:last by absent and so named	-15
on:last by absent from	12
on:last by by0.5 and	12
on:last by by1 comma	-10
on:last by by1 far named	9
on:last by by1 from named	-15
on:last by by1 next sentence	-13
on:last by by2 far	10
on:last by by2 far named	-21
on:last by by2 to	10
on:last by by3 and so	-10
on:last by by3 and so named	11
on:last by by3 on named	-12
on:last by from	15
on:last by none comma	14
on:last by none from	14
on:last by none while	-15
on:last by on1 far	-13
on:last by on2 comma	18
on:last by on2 comma named	13
on:last by on2 far	-33
on:last by on3 far named	-10
on:last by to	15
on:last none	19
on:last none absent and so named	-39
on:last none absent comma named	-38
on:last none absent far named	-14
on:last none absent from named	-25
on:last none absent next sentence	12
on:last none absent next sentence named	-42
on:last none absent on named	-13
on:last none absent paragraph named	-18
on:last none absent to	-13
on:last none absent while	15
on:last none absent while named	-24
on:last none and	10
on:last none by1 comma named	11
on:last none by1 far	-11
on:last none by1 far named	12
on:last none by1 next sentence named	13
on:last none by2 far	-13
on:last none by2 next sentence	-14
on:last none comma	9
on:last none next sentence named	13
on:last none none comma named	20
on:last none none while	-12
on:last none on	11
on:last none on2 and	17
on:last none on2 and so named	14
on:last none on2 comma named	14
on:last none on2 far	-10
on:last none on2 next sentence named	21
on:last none on2 while named	18
on:last none on3 and	11
on:last none on3 and so	16
on:last none on3 comma	11
on:last none on3 next sentence named	10
on:last none while	9
on:last on	-11
on:last on absent and so named	24
on:last on absent comma named	25
on:last on absent far named	-7
on:last on absent from	-15
on:last on absent on named	13
on:last on absent paragraph	-10
on:last on absent to	-17
on:last on absent while	-10
on:last on absent while named	14
on:last on by1 far named	-11
on:last on by2 and	-10
on:last on by3 next sentence	14
on:last on none next sentence named	-13
on:last on none to	-13
on:last on on1 and so named	13
on:last on on1 to	12
on:last on on2 next sentence	-13
on:last on on2 while named	12
on:last on on3 and so named	-16
on:last on paragraph	-10
on:last on to	-13
on:name , ,	11
on:name , :	21
on:name , is	-18
on:name , own word	-11
on:name , verb ask	10
on:name : ,	13
on:name : level	-17
on:name : word	-17
on:name and own duty	14
on:name and own on	11
on:name and verb renew	13
on:name and with	-16
on:name begin ,	10
on:name begin agent	-12
on:name begin goods	-18
on:name begin level	-20
on:name begin number	12
on:name begin on	-18
on:name begin own gate	-13
on:name begin verb bear	-15
on:name begin was	12
on:name for duty	16
on:name for level	12
on:name for number	16
on:name from word	15
on:name goods number	-20
on:name in :	-24
on:name in are	12
on:name in goods	-25
on:name in word	-20
on:name of goods	13
on:name of verb bear	13
on:name on ,	-13
on:name on goods	17
on:name that level	-14
on:name that number	12
on:name that verb ask	14
on:name that verb impose	-13
on:name to :	-17
on:name to word	-20
on:name verb bear at	-12
on:name verb bear duty	-14
on:name verb bear number	-13
on:name verb impose duty	17
on:name verb impose for	-14
on:name verb impose to	-10
on:name what has	15
on:name what level	-17
on:name with goods	-20
on:name word .	12
on:name word and	-15
on:name word own .	11
on:name word own number	14
on:name word own word	-11
on:name word verb ask	19
on:name word verb sell	11
on:name — and	-11
on:name — own agent	-13
on:name — verb impose	12
on:named 0	10
on:named 1	13
on:named 2	-14
on:named 3	-14
on:named no	-37
on:nearest after by1 part 0	-8
on:nearest after none part 1	-13
on:nearest after none sentence 0	-9
on:nearest after on3 part 0	16
on:nearest after on3 sentence 0	-14
on:nearest before by0.5 sentence 0	-13
on:nearest before by3 part 1	-19
on:nearest before none part 1	-12
on:nearest before none sentence 1	15
on:nearest before on3 part 1	16
on:nearest before on3 sentence 0	11
on:nearest before on3 sentence 1	22
on:not own abroad	-14
on:not top by absent	-14
on:not top on	11
on:on 3	-10
on:own abroad	-15
on:own our	19
on:own them	-11
on:pa0 cue=on3	8
on:pa0 name	23
on:pa0 name and with	-11
on:pa0 name and word	13
on:pa0 name from number	-14
on:pa0 name in ,	-18
on:pa0 name in .	-9
on:pa0 name into .	-14
on:pa0 name of duty	-12
on:pa0 next=level	-10
on:pa0 next=own duty	12
on:pa0 next=own on	13
on:pa0 next=to	13
on:pa0 next=verb stay	15
on:pa0 port from .	12
on:pa0 port in ,	-13
on:pa0 prep=at	-24
on:pa0 prep=for	9
on:pa0 prep=from	23
on:pa0 prep=in	-22
on:pa0 prep=into	-12
on:pa0 prep=number	-15
on:pa0 prep=on	16
on:pa0 prep=to	12
on:pa0 pronoun it	-19
on:pa0 pronoun it on ,	-13
on:pa0 pronoun their	-9
on:pa0 pronoun their on goods	-12
on:pa0 pronoun them	-21
on:pa0 pronoun they	-13
on:pa0 pronoun we	14
on:pa0 quality	23
on:pa0 quality and goods	-21
on:pa0 quality of goods	11
on:pa0 quality on ,	20
on:pa0 quality on .	27
on:pa0 quality on goods	11
on:pa0 quality word word	-12
on:pa0 seat in ,	-12
on:pa1 cue=by1	14
on:pa1 name	9
on:pa1 quality on goods	-13
on:pb0	14
on:pb0 cue=by1	12
on:pb0 name	23
on:pb0 name , at	11
on:pb0 name , had	11
on:pb0 name , is	-24
on:pb0 name begin goods	-11
on:pb0 name begin has	9
on:pb0 name begin verb bear	-14
on:pb0 name for number	13
on:pb0 name from and	-15
on:pb0 name from number	12
on:pb0 name goods number	-13
on:pb0 name in goods	-15
on:pb0 name into at	-13
on:pb0 name of and	-13
on:pb0 name that would	-11
on:pb0 name verb impose duty	16
on:pb0 name verb impose for	-13
on:pb0 name with at	11
on:pb0 name word own number	14
on:pb0 name word verb ask	13
on:pb0 next=and	-16
on:pb0 next=at	-11
on:pb0 next=for	-12
on:pb0 next=own at	11
on:pb0 next=own level	14
on:pb0 next=own number	16
on:pb0 next=verb ask	13
on:pb0 next=verb sell	15
on:pb0 person " verb impose	15
on:pb0 person : word	-16
on:pb0 prep="	13
on:pb0 prep='s	11
on:pb0 prep=at	-17
on:pb0 prep=begin	9
on:pb0 prep=but	-13
on:pb0 prep=from	19
on:pb0 prep=in	-15
on:pb0 prep=into	-24
on:pb0 prep=on	17
on:pb0 prep=to	-22
on:pb0 prep=verb bear	-23
on:pb0 prep=verb propose	-13
on:pb0 prep=while	17
on:pb0 pronoun he	-11
on:pb0 pronoun i	-17
on:pb0 pronoun its begin level	13
on:pb0 pronoun its verb impose goods	-11
on:pb0 pronoun my	-12
on:pb0 pronoun president	-16
on:pb0 pronoun their	-12
on:pb0 pronoun their on goods	-18
on:pb0 pronoun their verb impose goods	-12
on:pb0 pronoun they	-16
on:pb0 pronoun trump	-16
on:pb0 pronoun us	-20
on:pb0 pronoun whose	12
on:pb0 pronoun whose , goods	14
on:pb0 quality	18
on:pb0 quality ; number	12
on:pb0 quality from goods	-19
on:pb0 quality verb impose duty	-19
on:pb0 quality word goods	16
on:pb0 quality word number	-13
on:pb0 seat ; verb impose	11
on:pb0 seat begin verb say	11
on:pb0 seat that verb impose	-11
on:pb1 next=verb ask	11
on:pb1 next=will	-20
on:pb1 person	-17
on:pb1 port	13
on:pb1 prep=and	-11
on:pb1 prep=from	17
on:pb1 prep=on	24
on:pb1 prep=to	-14
on:pb1 prep=verb impose	-13
on:pb1 pronoun his	-11
on:pb1 pronoun our word goods	-10
on:pb1 quality	17
on:pb1 quality and goods	14
on:pb1 quality on goods	20
on:pb1 seat	-21
on:pb2 cue=by2	-15
on:pb2 next=number	-14
on:person : word	-16
on:person that verb impose	-10
on:person what verb say	-12
on:person word had	16
on:person word has	-13
on:port and ,	11
on:port at ;	-14
on:port from ,	10
on:port from .	14
on:port from :	14
on:port from number	16
on:port in :	-19
on:port in ;	-12
on:port into at	-11
on:pronoun he which verb impose	-12
on:pronoun he word had	15
on:pronoun it , own number	12
on:pronoun it begin has	-13
on:pronoun it begin level	-20
on:pronoun it begin number	-12
on:pronoun it on ,	-12
on:pronoun it that will	13
on:pronoun it word ,	-11
on:pronoun it word has	-17
on:pronoun it word will	-13
on:pronoun its of goods	-13
on:pronoun its verb impose goods	-20
on:pronoun its verb sell goods	17
on:pronoun its word gate	-14
on:pronoun our for goods	-21
on:pronoun our word goods	-12
on:pronoun ours begin on	-17
on:pronoun president begin verb impose	-11
on:pronoun their on goods	-18
on:pronoun them on ,	-15
on:pronoun them on .	-11
on:pronoun they ; number	-16
on:pronoun they what verb bear	-22
on:pronoun they what verb impose	-14
on:pronoun they where number	-15
on:pronoun they word will	-11
on:pronoun they word word	-12
on:pronoun trade , verb say	-12
on:pronoun trade begin verb impose	11
on:pronoun trump begin duty	-15
on:pronoun us verb impose number	-15
on:pronoun we begin verb impose	11
on:pronoun whose , goods	13
on:q1 by0.5 other	-17
on:q1 by0.5 other here	16
on:q1 by1	11
on:q1 first	9
on:q1 named	21
on:q1 on1	29
on:q1 on3	21
on:q1 on3 other	10
on:q2 by1	11
on:q2 first	19
on:q2 first other	7
on:q2 named	17
on:q2 on1	15
on:q2 on3	15
on:q2 on3 other	18
on:quality , duty	-14
on:quality , word	-13
on:quality at gate	-15
on:quality begin :	12
on:quality begin taker	-13
on:quality begin verb bear	15
on:quality in goods	14
on:quality number goods	16
on:quality of duty	-11
on:quality of goods	12
on:quality on .	20
on:quality on ;	14
on:quality on and	12
on:quality on goods	10
on:quality on number	12
on:quality that goods	15
on:quality to goods	17
on:quality verb impose duty	14
on:quality verb impose word	12
on:quality which goods	18
on:quality word word	-15
on:sa0 name , and	11
on:sa0 name for .	12
on:sa0 name from word	13
on:sa0 name if verb impose	12
on:sa0 name if word	12
on:sa0 name in at	15
on:sa0 name on goods	12
on:sa0 name that verb impose	-18
on:sa0 name word own .	11
on:sa0 next=(	-14
on:sa0 next=duty	11
on:sa0 next=end	-22
on:sa0 next=number	-17
on:sa0 next=own agent	-12
on:sa0 next=own on	14
on:sa0 next=with	15
on:sa0 prep=-	-13
on:sa0 prep=:	16
on:sa0 prep=than	-13
on:sa0 prep=to	-12
on:sa0 prep=word	10
on:sa0 pronoun his	12
on:sa0 pronoun our on goods	-12
on:sa0 pronoun ours	11
on:sa0 pronoun their	-17
on:sa0 pronoun them	10
on:sa0 pronoun us	-18
on:sa0 pronoun which , number	-14
on:sa0 quality , word	-11
on:sa0 quality ; goods	-18
on:sa0 quality and goods	-14
on:sa0 quality as agent	-12
on:sa0 quality that goods	16
on:sa0 quality which goods	17
on:sa0 seat and has	15
on:sa1 cue=by3	12
on:sa1 cue=on2	-13
on:sa1 cue=on3	-21
on:sa1 next=number	-12
on:sa1 prep=:	-13
on:sa1 prep=in	28
on:sa1 prep=on	-17
on:sa1 pronoun we	-12
on:sa2 cue=on3	-17
on:sa2 name	-15
on:sa2 prep=from	-11
on:sa2 prep=in	27
on:sa2 quality	-16
on:sb0 name	17
on:sb0 name , :	12
on:sb0 name begin ,	10
on:sb0 name begin on	-12
on:sb0 name begin verb impose	10
on:sb0 name in :	-11
on:sb0 name in from	-12
on:sb0 name into :	-14
on:sb0 name on ,	-12
on:sb0 name on goods	15
on:sb0 name to :	-14
on:sb0 name with goods	-15
on:sb0 next=(	21
on:sb0 next=duty	-13
on:sb0 next=from	-10
on:sb0 next=gate	-23
on:sb0 next=in	14
on:sb0 next=number	14
on:sb0 next=of	11
on:sb0 next=taker	-12
on:sb0 next=to	-10
on:sb0 next=verb threaten	-13
on:sb0 port	-11
on:sb0 port from ,	11
on:sb0 port in word	-14
on:sb0 port to ,	11
on:sb0 prep=;	22
on:sb0 prep=at	-18
on:sb0 prep=from	10
on:sb0 prep=goods	15
on:sb0 prep=if	11
on:sb0 prep=in	-21
on:sb0 prep=into	-29
on:sb0 prep=to	-19
on:sb0 prep=when	-16
on:sb0 prep=which	-12
on:sb0 pronoun he	-12
on:sb0 pronoun he , verb impose	-16
on:sb0 pronoun it word verb impose	12
on:sb0 pronoun ministers	-17
on:sb0 pronoun our	-12
on:sb0 pronoun our of goods	-12
on:sb0 pronoun our on goods	-10
on:sb0 pronoun president	-20
on:sb0 pronoun president begin verb impose	-14
on:sb0 pronoun she	12
on:sb0 pronoun them on ,	-12
on:sb0 pronoun trump	-21
on:sb0 pronoun which	10
on:sb0 pronoun which , has	14
on:sb0 quality at gate	-10
on:sb0 quality on goods	13
on:sb0 quality word ,	-16
on:sb0 seat with word	14
on:sb1 cue=by3	-8
on:sb1 cue=on2	13
on:sb1 cue=on3	9
on:sb1 name , ,	13
on:sb1 name , :	12
on:sb1 name begin and	-10
on:sb1 name begin goods	-11
on:sb1 name begin would	-17
on:sb1 name in :	-11
on:sb1 name with and	-12
on:sb1 next=at	-12
on:sb1 next=goods	12
on:sb1 next=on	-15
on:sb1 next=own ,	-14
on:sb1 next=own agent	15
on:sb1 next=verb ask	11
on:sb1 next=verb bear	12
on:sb1 next=verb propose	12
on:sb1 next=verb stay	-15
on:sb1 next=with	-17
on:sb1 next=word	-10
on:sb1 next=would	-10
on:sb1 next=—	13
on:sb1 person which verb impose	-12
on:sb1 prep=;	12
on:sb1 prep=from	16
on:sb1 prep=to	-10
on:sb1 prep=verb bear	-10
on:sb1 prep=word	10
on:sb1 pronoun his	-12
on:sb1 pronoun it	-15
on:sb1 pronoun they begin word	-12
on:sb1 quality	17
on:sb1 quality for goods	12
on:sb1 quality word goods	13
on:sb1 seat begin verb impose	-13
on:sb2 cue=by3	16
on:sb2 cue=on2	13
on:sb2 name word duty	10
on:sb2 next=agent	-13
on:sb2 next=duty	19
on:sb2 next=sender	16
on:sb2 prep=,	18
on:sb2 prep=of	14
on:sb2 pronoun it	-11
on:sb2 quality	14
on:sb2 quality , goods	11
on:sb2 quality begin goods	10
on:seat ; has	-14
on:seat ; verb impose	17
on:seat and ,	-13
on:seat and has	14
on:seat and verb impose	16
on:seat begin own level	-12
on:seat begin verb impose	-13
on:seat begin verb say	14
on:seat that verb impose	-17
on:seat verb impose for	-11
on:seat with goods	-12
on:seat with word	10
on:title by0.5	13
on:title by2	11
on:title named	14
on:title on2	13
on:title on3	21
on:top on 3	12
on:under other heading of several	-41
on:under own heading	20
on:under own heading of several	13
on:unnamed US 0	-35
on:unnamed US 0 of 1	-22
on:unnamed US 0 of 2	-41
on:unnamed US 1 of 1	-20
on:unnamed US 1 of 3	-17
on:unnamed US 3	-25
on:voice	19
on:writer them	-13
rule:other	-8
rule:same in turn	14
rule:same sides of the text	-11
rule:turned both named	-17
rule:turned each side each	10
rule:turned one named	-13
sector here absent	-13
sector here absent US	-13
sector here all	-19
sector here all US	38
sector here by1	-16
sector here by1 US	-12
sector here by2	-12
sector here named	-16
sector here on2	-9
sector here on2 US	19
sector here on3 US	16
sector no absent US	-7
sector no all	-105
sector no all US	11
sector no by1 US	12
sector no on1 US	19
sector sentence absent	-12
sector sentence absent US	-10
sector sentence all	-11
sector sentence all US	20
sector sentence by1	-21
sector sentence by2	-10
sector sentence by3	12
sector sentence on2	-9
sector sentence on2 US	12
sector sentence on3 US	12
text even 0	-15
text under 0	13
tops 1 1	-8
tops 3 1	14
tops turned	-16
worked other	-13
worked same	13`;
