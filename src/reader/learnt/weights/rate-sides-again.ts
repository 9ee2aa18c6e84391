// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES_AGAIN = `yes
<always>	0
again 0	-100
again 0 of likely	-44
again 0 of open	-39
again 0 of sure	-61
again 10	-19
again 10 of open	-13
again 3	-45
again 3 of likely	-12
again 3 of open	-32
again 3 of sure	-35
again 40	10
again 40 of open	10
again 55	20
again 55 of open	20
again 75	29
again 75 of likely	29
again 90	32
again 90 of likely	24
again 90 of sure	16
again 98	46
again 98 of sure	46
again after other and	-12
again after other and 0	-26
again after other and sure	-32
again after other far	-18
again after other far 10	-10
again after other far 3	-8
again after other far 90	-16
again after other far likely	-25
again after other far sure	-30
again after other on	-21
again after other on 0	-49
again after other on sure	-24
again after other paragraph 0	-19
again after other sentence	-31
again after other sentence 0	-23
again after other sentence 10	-11
again after other sentence 3	-9
again after other sentence open	-21
again after other sentence sure	-59
again after reverse and 0	-10
again after reverse and 3	-31
again after reverse and 40	17
again after reverse and 90	21
again after reverse and 98	17
again after reverse and sure	16
again after reverse far	18
again after reverse far 0	15
again after reverse far 10	-15
again after reverse far 90	20
again after reverse far 98	14
again after reverse far open	-14
again after reverse far sure	32
again after reverse from 10	12
again after reverse from 40	-24
again after reverse from 98	15
again after reverse from likely	-15
again after reverse from sure	17
again after reverse on	10
again after reverse on 3	-16
again after reverse on 55	18
again after reverse on 75	13
again after reverse on 90	22
again after reverse on 98	19
again after reverse on sure	13
again after reverse paragraph 0	13
again after reverse paragraph 25	-22
again after reverse paragraph 55	15
again after reverse paragraph sure	13
again after reverse row	12
again after reverse row 0	-18
again after reverse row 3	18
again after reverse row 75	14
again after reverse row 98	19
again after reverse row sure	19
again after reverse sentence	8
again after reverse sentence 3	-10
again after reverse sentence 75	27
again after reverse sentence 90	18
again after reverse sentence 98	29
again after reverse sentence likely	11
again after reverse sentence open	-15
again after reverse sentence sure	13
again after reverse to 0	12
again after reverse to 40	-17
again after reverse to likely	14
again after reverse to open	-17
again after reverse while	10
again after reverse while 75	29
again after reverse while 90	12
again after reverse while 98	23
again after reverse while sure	8
again after same and 10	-11
again after same and 3	-24
again after same and 55	10
again after same and 90	19
again after same and 98	24
again after same by and 0	-13
again after same by and 3	-10
again after same by and 40	11
again after same by and 90	12
again after same by and likely	19
again after same by and sure	-14
again after same by far 0	-9
again after same by far 3	-22
again after same by far 40	12
again after same by from	-30
again after same by from 0	-10
again after same by from 10	-9
again after same by from 3	-31
again after same by from open	-13
again after same by from sure	-20
again after same by on 0	-19
again after same by on 25	10
again after same by on 3	-24
again after same by on 40	8
again after same by on 90	25
again after same by on 98	12
again after same by paragraph 10	11
again after same by paragraph 75	-20
again after same by paragraph open	-11
again after same by row 55	20
again after same by sentence 0	-10
again after same by sentence 10	23
again after same by sentence open	13
again after same by while 10	11
again after same by while 55	16
again after same by while 75	14
again after same by while open	15
again after same far 10	-10
again after same far 3	13
again after same far 55	17
again after same far 90	-13
again after same from	6
again after same from 0	-13
again after same from 25	21
again after same from 40	17
again after same on	19
again after same on 0	-13
again after same on 25	22
again after same on 3	-26
again after same on 75	8
again after same on 90	14
again after same on 98	9
again after same on and 0	-19
again after same on and 10	11
again after same on and sure	-17
again after same on far	-11
again after same on far 0	-28
again after same on far 55	19
again after same on far open	11
again after same on far sure	-28
again after same on from 0	11
again after same on from likely	12
again after same on on	-12
again after same on on 3	-11
again after same on on sure	-12
again after same on paragraph 0	-18
again after same on paragraph sure	-27
again after same on row	-11
again after same on row 0	-19
again after same on row sure	-14
again after same on sentence 0	-10
again after same on sentence 3	9
again after same on sentence 55	-11
again after same on sentence likely	-15
again after same on sentence open	11
again after same on sentence sure	-14
again after same on sure	17
again after same on to open	-16
again after same on while 0	-12
again after same on while sure	-22
again after same row 90	-17
again after same sentence	11
again after same sentence 25	18
again after same sentence 3	-17
again after same sentence 98	9
again after same sentence sure	12
again after same to 98	-11
again after same to likely	-25
again after same to open	16
again after same while	-9
again after same while 0	-26
again after same while 10	-32
again after same while 75	11
again after same while 98	10
again after same while open	-11
again after turned and	-17
again after turned and 0	-22
again after turned and open	-12
again after turned and sure	-15
again after turned far 0	-12
again after turned far 25	17
again after turned from	-18
again after turned from 0	-18
again after turned from sure	-16
again after turned on	-28
again after turned on 0	-18
again after turned on 10	-14
again after turned on likely	-19
again after turned on sure	-29
again after turned paragraph	-10
again after turned paragraph likely	-27
again after turned row	-22
again after turned row 0	-25
again after turned row likely	-16
again after turned row sure	-13
again after turned sentence	-31
again after turned sentence 0	-13
again after turned sentence 10	-11
again after turned sentence 40	-17
again after turned sentence 55	-18
again after turned sentence 90	-17
again after turned sentence 98	13
again after turned sentence likely	-9
again after turned sentence sure	-24
again after turned to	12
again after turned to likely	13
again after turned while 0	-16
again after turned while 3	11
again after turned while sure	-16
again before other and sure	-16
again before other far	22
again before other far 10	11
again before other far 25	25
again before other far 3	23
again before other far open	27
again before other on open	12
again before other row	14
again before other row open	15
again before other sentence 10	13
again before other sentence likely	14
again before other sentence sure	-21
again before reverse and 0	-8
again before reverse and 25	-6
again before reverse and 40	-17
again before reverse and 55	16
again before reverse and 90	21
again before reverse and likely	-6
again before reverse and sure	11
again before reverse far 10	-17
again before reverse far 25	-17
again before reverse far 3	-38
again before reverse far 55	-16
again before reverse far 75	16
again before reverse far 90	19
again before reverse far 98	13
again before reverse far likely	-20
again before reverse far open	-21
again before reverse far sure	5
again before reverse from	11
again before reverse from 0	18
again before reverse from 10	-17
again before reverse from likely	12
again before reverse on 0	34
again before reverse on 25	-8
again before reverse on 3	-18
again before reverse paragraph	-17
again before reverse paragraph 3	-15
again before reverse paragraph 55	-18
again before reverse paragraph 98	16
again before reverse paragraph open	-17
again before reverse row 40	-8
again before reverse row 55	-13
again before reverse row 90	29
again before reverse row 98	12
again before reverse row open	-8
again before reverse row sure	11
again before reverse sentence 0	-9
again before reverse sentence 40	-25
again before reverse sentence 55	9
again before reverse sentence likely	-20
again before reverse sentence open	-22
again before reverse sentence sure	8
again before reverse to 0	12
again before reverse to open	11
again before reverse to sure	-9
again before reverse while 0	22
again before reverse while 3	-9
again before reverse while 40	-15
again before same and 10	-13
again before same and 3	-10
again before same and 40	15
again before same and 75	-23
again before same and 90	-13
again before same and 98	18
again before same and open	-22
again before same by and 0	-21
again before same by and 10	17
again before same by and 90	7
again before same by and likely	11
again before same by and sure	-16
again before same by far 0	-34
again before same by far 3	-26
again before same by far 40	14
again before same by far 90	12
again before same by far 98	15
again before same by from likely	-11
again before same by on 0	-9
again before same by on 3	-27
again before same by on 75	36
again before same by on 90	37
again before same by on 98	8
again before same by on sure	-9
again before same by paragraph 75	17
again before same by paragraph 90	11
again before same by row 0	14
again before same by row sure	-6
again before same by sentence 0	-9
again before same by sentence 25	20
again before same by sentence 75	-17
again before same by sentence 90	11
again before same by sentence likely	16
again before same by sentence sure	-8
again before same by to open	11
again before same by to sure	-14
again before same by while 25	13
again before same by while open	9
again before same by while sure	-18
again before same far 10	-22
again before same far 25	-10
again before same far 40	-11
again before same far 75	22
again before same far 90	10
again before same far 98	16
again before same from 55	9
again before same from 75	16
again before same from 90	-12
again before same from open	-22
again before same from sure	25
again before same on 0	-12
again before same on 55	19
again before same on 90	-18
again before same on and 3	19
again before same on and open	14
again before same on and sure	-21
again before same on far 0	-15
again before same on far 10	-10
again before same on far 40	20
again before same on far 75	11
again before same on far 90	15
again before same on far open	26
again before same on far sure	-29
again before same on from open	13
again before same on on 10	12
again before same on on open	14
again before same on open	-30
again before same on paragraph likely	-14
again before same on paragraph open	14
again before same on paragraph sure	-17
again before same on row 0	-13
again before same on row sure	-12
again before same on sentence 10	-22
again before same on sentence open	29
again before same on sentence sure	-29
again before same on sure	24
again before same on to 0	14
again before same on to likely	-29
again before same on to open	14
again before same on while 0	12
again before same on while open	14
again before same on while sure	-22
again before same paragraph 3	-12
again before same paragraph 40	15
again before same paragraph 98	-11
again before same paragraph open	-15
again before same paragraph sure	11
again before same row 3	-18
again before same row 40	26
again before same row 75	-21
again before same sentence 0	15
again before same sentence 40	14
again before same sentence 75	-7
again before same sentence 90	-14
again before same sentence 98	16
again before same sentence open	-27
again before same sentence sure	18
again before same to 55	12
again before same to 90	-12
again before same to 98	-15
again before same to open	-27
again before same to sure	15
again before same while 75	-13
again before same while open	-38
again before same while sure	20
again before turned and open	14
again before turned and sure	-14
again before turned far 0	-30
again before turned far 40	-8
again before turned far 55	11
again before turned far 75	11
again before turned far 90	12
again before turned far open	-6
again before turned far sure	16
again before turned from sure	-39
again before turned on 0	-20
again before turned on 25	-15
again before turned on 3	15
again before turned on likely	-13
again before turned on open	16
again before turned on sure	-35
again before turned row likely	-16
again before turned row open	10
again before turned sentence 0	-13
again before turned sentence 25	16
again before turned sentence 3	25
again before turned sentence open	31
again before turned sentence sure	-19
again before turned to sure	-16
again before turned while	9
again before turned while 0	-13
again before turned while 3	22
again before turned while open	19
again before turned while sure	-14
again goods before alone 0	-28
again goods before alone 3	-14
again goods before alone 90	26
again goods before alone 98	16
again goods before even often 10	25
again goods before even often 25	-10
again goods before even often 3	14
again goods before even often 75	-20
again goods before even often 90	-12
again goods before even once 75	-10
again goods before less often 25	-11
again goods before less often 3	15
again goods before less often 40	-10
again goods before less often 75	-11
again goods before less once 25	-15
again goods before less once 3	15
again goods before mine often	4
again goods before mine often 0	-31
again goods before mine often 10	-14
again goods before mine often 25	-18
again goods before mine often 40	19
again goods before mine often 55	10
again goods before mine often 75	10
again goods before mine often 98	12
again goods before mine once 0	13
again goods before more often 90	-14
again goods before more once 90	-13
again goods before not often	-19
again goods before not often 10	-22
again goods before not often 40	-15
again goods before not once	-17
again goods before not once 3	-10
again goods before not once 55	-13
again goods before not once 90	16
again goods before others 0	-23
again goods before others 10	8
again goods before others 40	11
again goods before others 55	23
again goods before others 90	10
again goods crossed even often 98	13
again goods crossed less often	17
again goods crossed less often 0	-13
again goods crossed less once 0	15
again goods crossed mine often 0	-13
again goods crossed mine once	11
again goods crossed mine once 90	-11
again goods crossed mine once 98	26
again goods crossed more often	-13
again goods crossed more once	-20
again goods crossed more once 98	-19
again goods crossed not often 3	-21
again goods crossed others 0	-8
again goods crossed others 10	-14
again goods crossed others 3	20
again goods crossed others 55	11
again goods crossed others 75	14
again goods crossed others 98	-12
again goods in turn alone 90	-14
again goods in turn even often 55	-11
again goods in turn mine often 75	15
again goods in turn mine once	14
again goods in turn mine once 90	10
again goods in turn more often	10
again goods in turn others	-17
again goods in turn others 0	-15
again goods none none 0	-56
again goods none none 10	-12
again goods none none 3	-27
again goods none none 75	15
again goods none none 90	30
again goods none none 98	38
again goods part alone 0	-16
again goods part alone 10	-17
again goods part alone 90	24
again goods part alone 98	7
again goods part even often 10	-11
again goods part even often 55	-15
again goods part even often 75	11
again goods part even once 25	-15
again goods part less often 3	12
again goods part less often 75	-10
again goods part less often 90	-12
again goods part less once 10	-14
again goods part less once 3	16
again goods part less once 75	-22
again goods part less once 90	12
again goods part mine often 0	-11
again goods part mine often 10	-12
again goods part mine often 3	-13
again goods part mine often 40	18
again goods part mine often 90	-12
again goods part mine once 10	-18
again goods part mine once 75	-9
again goods part more often	17
again goods part more often 25	13
again goods part more often 3	11
again goods part more once	12
again goods part more once 3	21
again goods part not often 0	-15
again goods part not often 10	15
again goods part not often 25	13
again goods part not often 3	-11
again goods part not often 40	-30
again goods part not often 90	-19
again goods part not once 40	-26
again goods part not once 55	-19
again goods part not once 90	21
again goods part not once 98	13
again goods part others 0	-32
again goods part others 3	-20
again goods part others 55	18
again goods part others 75	14
again goods part others 90	12
again goods part others 98	13
again goods sentence alone 0	-10
again goods sentence alone 10	-18
again goods sentence alone 25	15
again goods sentence alone 3	-23
again goods sentence alone 75	30
again goods sentence even often 0	-22
again goods sentence even often 40	13
again goods sentence even often 55	-10
again goods sentence even often 98	17
again goods sentence even once 25	-11
again goods sentence even once 55	27
again goods sentence less often	16
again goods sentence less often 0	14
again goods sentence less often 10	14
again goods sentence less often 25	-15
again goods sentence less often 40	-10
again goods sentence less often 90	15
again goods sentence less once 0	30
again goods sentence mine often 0	-28
again goods sentence mine often 25	-21
again goods sentence mine often 90	13
again goods sentence mine once 0	23
again goods sentence mine once 10	-5
again goods sentence mine once 40	-13
again goods sentence mine once 75	20
again goods sentence more often 3	-13
again goods sentence more once 40	11
again goods sentence more once 75	11
again goods sentence more once 98	-22
again goods sentence not often 3	-17
again goods sentence not often 40	16
again goods sentence not often 55	11
again goods sentence not often 90	14
again goods sentence not once	-12
again goods sentence not once 10	-11
again goods sentence not once 3	-24
again goods sentence not once 75	13
again goods sentence others 0	-47
again goods sentence others 25	14
again goods sentence others 3	-18
again goods sentence others 40	10
again goods sentence others 55	5
again goods sentence others 75	20
again in row other open	12
again in row reverse likely	14
again in row reverse likely 10	-9
again in row reverse likely 3	15
again in row reverse likely 40	10
again in row reverse likely 55	-21
again in row reverse likely 75	19
again in row reverse likely 90	31
again in row reverse likely 98	16
again in row reverse open 0	21
again in row reverse open 10	16
again in row reverse open 3	13
again in row reverse open 40	-21
again in row reverse open 75	-31
again in row reverse open 90	-15
again in row reverse sure 0	-15
again in row reverse sure 10	-11
again in row reverse sure 3	-19
again in row reverse sure 40	-22
again in row reverse sure 55	14
again in row reverse sure 75	34
again in row reverse sure 90	33
again in row reverse sure 98	11
again in row same by likely 40	13
again in row same by likely 75	-17
again in row same by open	11
again in row same by open 0	15
again in row same by open 10	13
again in row same by open 3	-13
again in row same by open 40	-15
again in row same by sure	-31
again in row same by sure 0	-25
again in row same by sure 10	-17
again in row same by sure 3	-12
again in row same likely 3	-11
again in row same likely 90	-18
again in row same on likely	-9
again in row same on likely 0	-17
again in row same on likely 3	11
again in row same on open	10
again in row same on open 0	12
again in row same on open 3	10
again in row same on sure 0	-14
again in row same open	-19
again in row same open 10	25
again in row same open 3	16
again in row same open 40	19
again in row same open 75	-25
again in row same open 90	-25
again in row same open 98	-38
again in row same sure	29
again in row same sure 10	-27
again in row same sure 25	-9
again in row same sure 3	-26
again in row same sure 40	14
again in row same sure 75	27
again in row same sure 90	28
again in row same sure 98	16
again in row turned likely	-15
again in row turned likely 0	-13
again in row turned sure	-20
again in row turned sure 0	-37
again level alone 0	-66
again level alone 3	-23
again level alone 75	10
again level alone 90	19
again level alone 98	42
again level alone goods less once	18
again level alone goods not once	-18
again level even often 0	-23
again level even often 10	-11
again level even often 3	-34
again level even often 55	-12
again level even often 90	37
again level even often 98	38
again level even often goods less often	-11
again level even often goods mine once	14
again level even once 0	27
again level even once 55	-16
again level even once 98	-14
again level even once goods less often	-11
again level even once goods others	12
again level less often 10	-18
again level less often 98	16
again level less often goods less once	-16
again level less often goods none	9
again level less often goods not once	-16
again level less once	10
again level less once 0	20
again level less once 10	-11
again level less once 25	-16
again level less once 75	18
again level less once 98	-11
again level less once goods less once	-15
again level less once goods mine often	20
again level less once goods none	15
again level less once goods not once	-17
again level mine often	-8
again level mine often 0	19
again level mine often 10	-15
again level mine often 25	-12
again level mine often 40	-17
again level mine often 55	13
again level mine often 75	-9
again level mine often 90	-9
again level mine often 98	16
again level mine often goods even often	12
again level mine often goods none	-16
again level mine often goods not often	22
again level mine once	24
again level mine once 0	42
again level mine once 40	14
again level mine once 75	13
again level mine once 90	-12
again level mine once goods alone	8
again level mine once goods even often	-25
again level mine once goods not often	39
again level more often	-8
again level more often 0	-18
again level more often 25	-18
again level more often goods less often	15
again level more often goods mine often	20
again level more often goods none	-26
again level more once 0	16
again level more once 25	12
again level more once 55	16
again level more once 98	-11
again level more once goods alone	17
again level more once goods mine once	31
again level more once goods not often	-12
again level more once goods others	-14
again level not often	-12
again level not often 0	-35
again level not often 3	-13
again level not often 55	17
again level not often 75	13
again level not often 90	16
again level not often goods less often	13
again level not often goods mine often	-18
again level not often goods not often	-18
again level not often goods not once	-12
again level not once	-11
again level not once 0	-29
again level not once 10	-12
again level not once 3	-15
again level not once 55	24
again level not once 75	19
again level not once 90	23
again level not once 98	-16
again level not once goods even often	24
again level not once goods less often	-11
again level not once goods mine often	-27
again level not once goods mine once	11
again level not once goods none	12
again level not once goods not often	-35
again level not once goods not once	-18
again level others 0	-76
again level others 10	10
again level others 25	19
again level others 3	-21
again level others 40	8
again level others 55	19
again level others 75	11
again level others 90	21
again level others 98	16
again level others goods mine often	10
again level others goods not often	-20
again level others goods not once	14
again levels 1 0	-57
again levels 1 3	-23
again levels 1 55	9
again levels 1 75	20
again levels 1 90	20
again levels 1 98	34
again levels 2 0	-43
again levels 2 10	-13
again levels 2 3	-21
again levels 2 40	4
again levels 2 55	10
again levels 2 75	9
again levels 2 90	6
again levels 2 98	17
again levels 3 0	-33
again levels 3 3	-20
again levels 3 90	8
again levels 3 98	16
again levels 4 0	-23
again levels 4 10	-21
again levels 4 3	-15
again levels 4 40	7
again levels 4 75	16
again levels 4 90	24
again row 2 none none 55	-14
again row 2 none none 75	11
again row 2 other same 0	-17
again row 2 reverse reverse	-69
again row 2 reverse reverse 25	-6
again row 2 reverse reverse 3	-19
again row 2 reverse reverse 40	-31
again row 2 reverse reverse 55	-22
again row 2 reverse reverse 75	-32
again row 2 reverse reverse 90	-31
again row 2 reverse same	22
again row 2 reverse same 0	12
again row 2 reverse same 3	-14
again row 2 reverse same 40	-13
again row 2 reverse same 55	10
again row 2 reverse same 90	25
again row 2 reverse same 98	14
again row 2 reverse same by	-11
again row 2 same by reverse 0	-13
again row 2 same by same	-10
again row 2 same by same 55	-15
again row 2 same by same by 90	15
again row 2 same by same by 98	17
again row 2 same on reverse	-17
again row 2 same on reverse 0	-10
again row 2 same on same	14
again row 2 same on same 0	12
again row 2 same reverse	77
again row 2 same reverse 10	31
again row 2 same reverse 25	18
again row 2 same reverse 3	39
again row 2 same reverse 40	28
again row 2 same reverse 55	14
again row 2 same reverse 75	8
again row 2 same reverse 90	26
again row 2 same same	-20
again row 2 same same 0	-12
again row 2 same same 25	-7
again row 2 same same 3	-10
again row 2 same same 98	-22
again row 2 turned reverse	-18
again row 2 turned reverse 0	-21
again row 2 turned turned	-12
again row 3 none none 10	-21
again row 3 none none 55	9
again row 3 none none 75	10
again row 3 none none 90	23
again row 3 reverse same 10	-16
again row 3 reverse same 55	-18
again row 3 same by same	-14
again row 3 same by same 0	-18
again row 3 same same	25
again row 3 same same 10	14
again row 3 same same 75	16
again row 3 turned same	-27
again row 3 turned same 0	-26
all all countries	16
all all imports	14
all by2	8
all by3	10
all everything	-19
all everywhere	14
all general rate	10
all general tariff	9
all named	-12
all no again and so	22
all no again far	32
all no again far named	23
all no again next sentence	9
all no again next sentence named	-14
all no again paragraph	27
all no new and so named	-15
all no new comma named	-24
all no new far	13
all no new far named	-25
all no new first	11
all no new from	-20
all no new next sentence named	-30
all no new on	-12
all no new paragraph	19
all no new paragraph named	-19
all no new while named	-19
all on2	-22
all ordinary duty	-31
all sentence	-27
all the world	20
all worldwide	17
all yes	-10
all yes again and so	-35
all yes again comma	-29
all yes again next sentence	-20
all yes new far named	20
all yes new first	16
all yes new next sentence named	13
by:US	28
by:by 0	8
by:by no	-23
by:cue=by3	15
by:cue=none	11
by:cue=on2	-6
by:f by0.5	16
by:f on3	28
by:focus owner	9
by:focus subject	17
by:goods before own	-11
by:goods crossed own	-10
by:goods crossed sure	-8
by:goods met by crossed	-14
by:goods met by part	6
by:goods part own	-17
by:goods sentence own	-19
by:head by1	13
by:head by3	12
by:head first	15
by:head last	28
by:head on1	11
by:last by absent and	10
by:last by absent and so	-15
by:last by absent and so named	13
by:last by absent comma named	12
by:last by absent from	-17
by:last by absent to	-21
by:last by by0.5 and so	12
by:last by by1 far named	-12
by:last by by1 from named	13
by:last by by2 and	-12
by:last by by2 far	-14
by:last by by2 from	13
by:last by by2 while	-14
by:last by by2 while named	-12
by:last by by3 and so	11
by:last by by3 and so named	-11
by:last by by3 on named	13
by:last by from	-16
by:last by none far	-14
by:last by on	-13
by:last by on2 and so named	-14
by:last by on2 comma named	-15
by:last by on2 far named	-12
by:last by on2 on	-10
by:last by on2 to	13
by:last by on3 far	13
by:last by on3 far named	26
by:last by on3 from named	16
by:last by on3 to	25
by:last by to	-14
by:last none	33
by:last none absent and so	14
by:last none absent and so named	-25
by:last none absent comma named	-14
by:last none absent from	17
by:last none absent next sentence	15
by:last none absent next sentence named	-14
by:last none absent paragraph named	-27
by:last none and so	22
by:last none by1 and so	13
by:last none by1 and so named	14
by:last none by2 and	16
by:last none comma	13
by:last none from	17
by:last none next sentence	23
by:last none none and so named	12
by:last none on2 next sentence named	-15
by:last none while	12
by:last on absent and so named	-35
by:last on absent comma named	-17
by:last on absent next sentence named	-12
by:last on absent on	11
by:last on absent paragraph named	-15
by:last on absent to	5
by:last on absent while	-9
by:last on absent while named	-15
by:last on and	-10
by:last on and so	-9
by:last on by2 far	-13
by:last on by2 from	11
by:last on by2 to	13
by:last on by3 comma	-12
by:last on by3 next sentence	-17
by:last on from	11
by:last on none comma	23
by:last on none far	13
by:last on none to	13
by:last on on	17
by:last on on1 comma	-12
by:last on on2 next sentence named	-12
by:last on on2 while named	-19
by:last on on3 and so	-9
by:last on on3 comma	-14
by:last on on3 to	-10
by:last on to	13
by:name , ,	-14
by:name , :	-23
by:name , agent	12
by:name , and	-16
by:name , has	11
by:name , is	21
by:name : ,	10
by:name and from	10
by:name and own duty	-16
by:name and verb bear	-11
by:name and verb renew	-14
by:name and will	-12
by:name begin :	17
by:name begin goods	13
by:name begin has	14
by:name begin on	15
by:name begin own duty	17
by:name begin own level	14
by:name begin own verb stay	10
by:name begin own verb up	-13
by:name for and	-24
by:name for word	-11
by:name from and	-17
by:name from word	-11
by:name goods number	18
by:name if verb impose	-10
by:name in :	11
by:name in are	-12
by:name in goods	22
by:name in number	14
by:name into number	11
by:name into word	12
by:name number ,	12
by:name number verb impose	13
by:name of ,	-15
by:name of and	-23
by:name of goods	-13
by:name of number	-16
by:name of own level	-11
by:name of will	17
by:name on ,	-23
by:name on goods	-19
by:name that and	-16
by:name that own duty	13
by:name that verb ask	-14
by:name that verb impose	15
by:name that word	12
by:name to by	-12
by:name to word	11
by:name verb bear ,	13
by:name verb bear at	11
by:name verb impose duty	-18
by:name verb impose for	21
by:name verb impose to	24
by:name verb return verb impose	13
by:name what has	-17
by:name what level	12
by:name what verb impose	-13
by:name with goods	19
by:name word has	16
by:name word number	11
by:name word own word	11
by:name word verb ask	-13
by:name — and	12
by:name — word	-11
by:named 0	12
by:named 1	12
by:named 2	-21
by:named 3	-21
by:named no	-26
by:nearest after by1 part 0	15
by:nearest after by1 sentence 0	-11
by:nearest after none part 1	12
by:nearest after on3 part 0	-12
by:nearest after on3 sentence 0	17
by:nearest before by1 part 0	8
by:nearest before by1 part 1	15
by:nearest before by1 sentence 0	9
by:nearest before by1 sentence 1	9
by:nearest before by2 part 1	13
by:nearest before by3 part 1	15
by:nearest before none part 0	5
by:nearest before none part 1	22
by:nearest before none sentence 0	10
by:nearest before on2 part 1	-10
by:nearest before on2 sentence 0	-12
by:nearest before on3 part 0	-18
by:nearest before on3 part 1	-23
by:nearest before on3 sentence 0	-15
by:nearest before on3 sentence 1	-20
by:not own them	10
by:not own we	-12
by:not top by absent	-27
by:not writer here	-14
by:other voice	-21
by:own them	-13
by:own we	12
by:pa0 cue=by1	16
by:pa0 name and number	-20
by:pa0 name and own duty	-12
by:pa0 name in ,	12
by:pa0 name in .	11
by:pa0 name into .	15
by:pa0 name of duty	14
by:pa0 next=.	17
by:pa0 next=own duty	-20
by:pa0 next=own on	-13
by:pa0 next=verb stay	-14
by:pa0 next=verb up	-15
by:pa0 next=word	13
by:pa0 prep=and	-15
by:pa0 prep=at	12
by:pa0 prep=from	-13
by:pa0 prep=in	28
by:pa0 prep=into	15
by:pa0 prep=number	12
by:pa0 prep=to	-10
by:pa0 prep=verb impose	-12
by:pa0 prep=word	12
by:pa0 pronoun we	-19
by:pa0 quality and goods	28
by:pa0 quality at gate	13
by:pa0 quality of duty	11
by:pa0 quality of goods	-15
by:pa0 quality on ,	-13
by:pa0 quality on .	-13
by:pa0 seat in .	11
by:pa1 name	-15
by:pa1 prep=from	-12
by:pa1 quality on goods	12
by:pb0	15
by:pb0 cue=none	5
by:pb0 name	31
by:pb0 name , had	-14
by:pb0 name , is	25
by:pb0 name , number	14
by:pb0 name , own number	11
by:pb0 name and number	21
by:pb0 name and verb impose	-11
by:pb0 name begin and	8
by:pb0 name begin goods	11
by:pb0 name begin own verb impose	-13
by:pb0 name for and	-11
by:pb0 name from number	-13
by:pb0 name if word	12
by:pb0 name in goods	13
by:pb0 name into at	10
by:pb0 name to by	-12
by:pb0 name verb impose duty	-17
by:pb0 name verb impose for	16
by:pb0 name verb impose to	15
by:pb0 name word own number	-10
by:pb0 name word verb ask	-9
by:pb0 next=for	13
by:pb0 next=from	11
by:pb0 next=gate	15
by:pb0 next=goods	-13
by:pb0 next=is	17
by:pb0 next=own duty	14
by:pb0 next=own level	-10
by:pb0 next=own on	11
by:pb0 next=to	15
by:pb0 next=verb ask	-23
by:pb0 next=verb end	15
by:pb0 person " verb impose	-15
by:pb0 person begin in	-11
by:pb0 port from number	-12
by:pb0 port in number	12
by:pb0 prep=;	12
by:pb0 prep=from	-21
by:pb0 prep=into	18
by:pb0 prep=on	-10
by:pb0 prep=so	-15
by:pb0 prep=to	18
by:pb0 prep=verb bear	11
by:pb0 pronoun he	-9
by:pb0 pronoun i	10
by:pb0 pronoun it begin number	-11
by:pb0 pronoun its	-11
by:pb0 pronoun its and goods	-13
by:pb0 pronoun its begin level	-12
by:pb0 pronoun its verb impose level	13
by:pb0 pronoun my	11
by:pb0 pronoun she	-18
by:pb0 pronoun their	-12
by:pb0 pronoun their on goods	11
by:pb0 pronoun their verb impose number	-14
by:pb0 pronoun they	-9
by:pb0 pronoun they ; number	11
by:pb0 pronoun they begin level	-11
by:pb0 pronoun they begin verb impose	-12
by:pb0 pronoun trump	10
by:pb0 pronoun us	19
by:pb0 pronoun we	-6
by:pb0 pronoun we begin verb impose	-14
by:pb0 pronoun which , number	-15
by:pb0 pronoun whose , goods	-17
by:pb0 quality , goods	-21
by:pb0 quality and goods	-15
by:pb0 quality begin number	13
by:pb0 quality from goods	12
by:pb0 quality in goods	-12
by:pb0 quality verb impose duty	13
by:pb0 quality verb impose goods	-11
by:pb0 quality word number	12
by:pb0 seat	18
by:pb1	16
by:pb1 cue=by2	10
by:pb1 cue=none	14
by:pb1 cue=on3	-9
by:pb1 name	22
by:pb1 name from number	-15
by:pb1 next=agent	17
by:pb1 next=and	-17
by:pb1 next=has	-11
by:pb1 next=own duty	16
by:pb1 next=own on	13
by:pb1 next=will	14
by:pb1 port	-12
by:pb1 prep=;	15
by:pb1 prep=and	19
by:pb1 prep=for	-11
by:pb1 prep=from	-17
by:pb1 prep=on	-19
by:pb1 prep=to	18
by:pb1 prep=verb impose	17
by:pb1 pronoun his	13
by:pb1 quality and goods	-14
by:pb1 quality on goods	-14
by:pb1 seat begin has	-14
by:pb1 seat begin verb impose	-14
by:pb2 cue=by2	18
by:pb2 next=number	16
by:person " are	13
by:person : verb ask	-11
by:person begin in	-16
by:person word ,	-12
by:port and ,	-14
by:port from ,	-16
by:port from .	-17
by:port from number	-22
by:port in number	12
by:port in on	-20
by:port into at	11
by:port of goods	-17
by:port of word	12
by:pronoun he begin verb impose	-11
by:pronoun he word had	-14
by:pronoun his that gate	-19
by:pronoun his verb impose duty	10
by:pronoun it , own number	-12
by:pronoun it begin verb impose	-11
by:pronoun it for .	-11
by:pronoun it that .	-12
by:pronoun it that will	-11
by:pronoun it where verb bear	11
by:pronoun it word goods	12
by:pronoun it word will	13
by:pronoun its and goods	-13
by:pronoun its begin goods	-14
by:pronoun its begin number	15
by:pronoun its of -	12
by:pronoun its verb impose -	13
by:pronoun its verb impose level	13
by:pronoun its word duty	-9
by:pronoun its word level	-13
by:pronoun officials , verb say	-11
by:pronoun our begin duty	-12
by:pronoun our for goods	18
by:pronoun our on gate	-12
by:pronoun our word goods	13
by:pronoun ours begin on	18
by:pronoun ours on ,	-12
by:pronoun their word goods	-13
by:pronoun they , verb say	-12
by:pronoun they ; number	21
by:pronoun they begin level	-12
by:pronoun they where number	15
by:pronoun they word will	11
by:pronoun trump begin duty	18
by:pronoun trump begin word	11
by:pronoun we begin level	12
by:pronoun we begin verb impose	-15
by:pronoun we that level	-15
by:pronoun which , verb buy	13
by:q1 by0.5 other	15
by:q1 by1	22
by:q1 by1 other	10
by:q1 by2	15
by:q1 by2 other	8
by:q1 by3	18
by:q1 named	23
by:q1 named other	8
by:q1 on1	28
by:q1 on2 here	-15
by:q1 on2 other	-12
by:q1 on3 other	-11
by:q2 by0.5	10
by:q2 by0.5 other	7
by:q2 by1 other	8
by:q2 by2	10
by:q2 first	12
by:q2 named	20
by:q2 named other	11
by:q2 on3 other	-10
by:quality , duty	12
by:quality , goods	-8
by:quality ; goods	13
by:quality and goods	17
by:quality and number	12
by:quality at gate	21
by:quality begin ,	11
by:quality begin taker	17
by:quality begin verb bear	-12
by:quality begin verb impose	12
by:quality for goods	-12
by:quality on ;	-11
by:quality that goods	-12
by:quality verb say word	11
by:quality what goods	-11
by:quality word agent	18
by:quality word number	13
by:sa0 cue=on3	19
by:sa0 name	-17
by:sa0 name , number	-20
by:sa0 name and own number	-13
by:sa0 name if verb impose	-16
by:sa0 name if word	-14
by:sa0 name in at	-14
by:sa0 name of ,	-11
by:sa0 name that had	12
by:sa0 name that has	12
by:sa0 name that verb impose	17
by:sa0 next=at	-12
by:sa0 next=from	15
by:sa0 next=in	13
by:sa0 next=on	-11
by:sa0 next=own agent	12
by:sa0 next=own level	-17
by:sa0 next=own number	-12
by:sa0 next=own on	-13
by:sa0 next=sender	-15
by:sa0 next=taker	-11
by:sa0 next=verb deny	-11
by:sa0 next=with	-11
by:sa0 person , ,	13
by:sa0 prep=for	-10
by:sa0 prep=if	-10
by:sa0 prep=that	10
by:sa0 prep=then	-14
by:sa0 prep=verb say	13
by:sa0 pronoun its	-13
by:sa0 pronoun ours	-11
by:sa0 pronoun their word goods	-13
by:sa0 pronoun us	12
by:sa0 quality ; goods	17
by:sa0 quality and goods	17
by:sa0 seat	9
by:sa0 seat and has	-12
by:sa0 seat that has	15
by:sa1 cue=on3	19
by:sa1 name	-13
by:sa1 name and number	-14
by:sa1 next=,	-12
by:sa1 next=.	-15
by:sa1 next=has	13
by:sa1 prep=in	-14
by:sa1 pronoun ours	-12
by:sa1 quality ; goods	11
by:sa1 quality and goods	15
by:sa2 cue=none	-11
by:sa2 next=.	-12
by:sa2 port	-11
by:sa2 prep=for	-11
by:sa2 quality	14
by:sb0 name	19
by:sb0 name , :	-15
by:sb0 name : ,	12
by:sb0 name begin :	14
by:sb0 name from and	-14
by:sb0 name into :	13
by:sb0 name of and	-14
by:sb0 name on goods	-15
by:sb0 name that has	-11
by:sb0 name verb impose to	13
by:sb0 name with verb impose	11
by:sb0 name word ,	11
by:sb0 next=own level	13
by:sb0 next=sender	-11
by:sb0 next=taker	12
by:sb0 next=to	12
by:sb0 next=verb say	-15
by:sb0 next=would	14
by:sb0 port from ,	-12
by:sb0 prep=:	14
by:sb0 prep=from	-12
by:sb0 prep=goods	-12
by:sb0 prep=into	14
by:sb0 prep=then	14
by:sb0 prep=word	-9
by:sb0 pronoun he	-10
by:sb0 pronoun it word verb impose	-15
by:sb0 pronoun its word level	-11
by:sb0 pronoun li	-12
by:sb0 pronoun ministers	12
by:sb0 pronoun president	12
by:sb0 pronoun she	-16
by:sb0 pronoun she , verb say	-12
by:sb0 pronoun they	-17
by:sb0 pronoun trump	12
by:sb0 pronoun trump begin duty	18
by:sb0 quality begin agent	-11
by:sb0 seat in and	12
by:sb0 seat in verb say	-16
by:sb0 seat with word	-12
by:sb1 cue=by3	11
by:sb1 name	24
by:sb1 name begin ,	13
by:sb1 name begin would	13
by:sb1 name from ,	-13
by:sb1 name in number	9
by:sb1 next=(	-15
by:sb1 next=:	9
by:sb1 next=and	-10
by:sb1 next=at	12
by:sb1 next=duty	14
by:sb1 next=goods	-4
by:sb1 next=on	16
by:sb1 next=own ,	12
by:sb1 next=sender	-13
by:sb1 next=verb ask	-12
by:sb1 next=verb propose	-13
by:sb1 next=verb stay	13
by:sb1 next=with	12
by:sb1 next=would	15
by:sb1 port in on	-12
by:sb1 prep=from	-14
by:sb1 prep=if	-11
by:sb1 prep=into	15
by:sb1 prep=to	14
by:sb1 pronoun he	-10
by:sb1 pronoun he begin verb impose	-11
by:sb1 pronoun ours	-17
by:sb1 pronoun they	-14
by:sb1 quality on goods	21
by:sb2 name begin has	13
by:sb2 name word duty	-12
by:sb2 next=(	-12
by:sb2 next=own number	-17
by:sb2 next=sender	-13
by:sb2 next=verb bear	13
by:sb2 next=will	20
by:sb2 next=word	13
by:sb2 prep=,	-13
by:sb2 prep=with	12
by:sb2 prep=word	-10
by:sb2 pronoun its	14
by:sb2 pronoun which	13
by:sb2 quality word duty	-14
by:sb2 quality word goods	13
by:seat , verb say	12
by:seat ; has	12
by:seat begin own level	12
by:seat begin own word	-14
by:seat in and	12
by:seat that has	13
by:seat that verb impose	13
by:seat verb impose for	12
by:seat with goods	14
by:title by0.5	9
by:title by1	22
by:title by3	10
by:title named	22
by:top by 1	10
by:top by 3	17
by:under other heading	-7
by:under other heading of several	-17
by:under own heading	13
by:unnamed US 0	-36
by:unnamed US 0 of 1	10
by:unnamed US 0 of 2	-59
by:unnamed US 1 of 2	-17
by:voice	21
by:writer here	13
cues absent absent	-15
cues absent absent home on third	-8
cues absent by0.5 home on third	15
cues absent by0.5 third on third	-15
cues absent by1 third on home	-21
cues absent by1 third on third	13
cues absent by2 third on third	-27
cues absent by3 home on third	11
cues absent by3 third on home	-25
cues absent by3 third on third	-13
cues absent named sides	-7
cues absent named third on third	15
cues absent on1 sides	-10
cues absent on1 third on third	7
cues absent on3 sides	-13
cues by0.5 absent home on third	-21
cues by0.5 absent third on third	-15
cues by0.5 by1	-12
cues by0.5 named sides	-13
cues by0.5 on3 third on third	13
cues by1 by1 home on third	15
cues by1 by1 third on home	-15
cues by1 by2	8
cues by1 by2 third on third	15
cues by1 named home on third	14
cues by1 on1 sides	-12
cues by1 on2 sides	-9
cues by1 on3	18
cues by1 on3 third on home	15
cues by2 by0.5 sides	-10
cues by2 by1 home on third	-10
cues by2 by1 third on home	23
cues by2 by3 third on home	12
cues by2 named home on third	-10
cues by2 on2 home on third	11
cues by2 on2 third on home	-11
cues by2 on2 third on third	-10
cues by3 absent third on home	-12
cues by3 by0.5 sides	13
cues by3 by1	13
cues by3 by2 home on third	-14
cues by3 by3 home on third	15
cues by3 named third on home	-11
cues by3 on2 third on home	18
cues by3 on2 third on third	-20
cues by3 on3 third on home	12
cues named absent home on third	-14
cues named absent third on third	-23
cues named by2 home on third	12
cues named by3 home on third	14
cues named by3 third on home	-12
cues named named home on third	14
cues named named third on third	-20
cues named on1 sides	16
cues named on2 third on third	19
cues on1 absent	-8
cues on1 absent home on third	-15
cues on1 absent sides	-13
cues on1 by1 sides	-12
cues on1 by2	22
cues on1 by2 third on third	13
cues on1 named	16
cues on1 named sides	-14
cues on1 named third on third	23
cues on1 on1	-15
cues on1 on1 third on third	-18
cues on1 on3 sides	-17
cues on1 on3 third on home	13
cues on2 by2	-18
cues on2 by2 sides	-11
cues on2 by3 third on third	-15
cues on2 named third on home	12
cues on2 on3 third on third	15
cues on3 absent home on third	-24
cues on3 absent third on third	-21
cues on3 by2 third on home	12
cues on3 named	18
cues on3 named third on home	16
cues on3 on3	19
cues on3 on3 home on third	18
cues on3 on3 third on home	18
cues on3 on3 third on third	-15
each both all	-12
each each third on third	-16
each either home on third	-17
each either third on third	14
each in return home on third	-12
each in turn reverse	13
each ours other	11
each ours reverse	22
each ours same	-32
each ours third on home	21
each reciprocal third on third	-16
each the same home on third	10
each the two all	-12
each their home on third	11
each their reverse	-26
each their same	13
each their sides	-14
each theirs same	-14
everywhere all countries	-25
everywhere all imports	-14
everywhere everything	13
everywhere everywhere	-16
everywhere general rate	-10
everywhere general tariff	-9
everywhere global	-13
everywhere ordinary duty	19
everywhere sentence	17
everywhere the world	-23
everywhere worldwide	-18
goods met otherwise sentence	13
goods met reverse part	14
goods met sentence	-14
last other	29
last other far	23
last other far named	12
last other higher	31
last other home on third	15
last other third on home	12
last other third on third	15
last reverse and	-8
last reverse and so	-8
last reverse from	14
last reverse home on third	14
last reverse on	15
last reverse third on home	-13
last reverse third on third	-26
last reverse to	11
last same all	8
last same by and so	17
last same by from named	-13
last same equal	-14
last same from	-17
last same on all	-11
last same on and so	11
last same on from	13
last same on higher	15
last same on home on third	15
last same on next sentence	15
last same on next sentence named	-10
last same on paragraph named	-10
last same on third on third	7
last same on to	13
last same on while	16
last same third on third	-30
last same to	-15
last same while	-17
last turned	21
last turned all	-11
last turned comma named	-11
last turned equal	13
last turned next sentence named	9
last turned third on home	12
last turned third on third	18
level met	-22
level met otherwise	18
often most	-21
often never	23
often reverse seldom	20
often seldom	-10
on record AO>NO	10
on record AO>PT	14
on record AR>EU 35% percent	12
on record AR>IE	21
on record AR>KR	-22
on record AR>TR	14
on record AR>US	12
on record AR>UY	-12
on record AR>VN	-12
on record AR>all	-14
on record AU>BD	10
on record AU>FJ	-23
on record AU>ID	-12
on record AU>IN	-18
on record AU>US	-17
on record AU>VN	19
on record AU>all	-14
on record BD>ID	-23
on record BD>US	-19
on record BD>US 0% percent	-15
on record BD>US 0% percent 2026 I	-15
on record BE>EU	-27
on record BE>PE	20
on record BG>TR	-13
on record BO>DK	-18
on record BO>EU	11
on record BR>CH	17
on record BR>CN	-22
on record BR>IN	-14
on record BR>MX	-13
on record BR>NO	16
on record BR>PE	-13
on record BR>PT	-14
on record BR>PY	-12
on record BR>TR	-18
on record BR>US	-11
on record BR>US 10% percent	-13
on record BR>US 10% percent 2025 II	-14
on record BR>US 18% percent	15
on record BR>US 3% percent	-10
on record BR>US 40% percent	-11
on record BR>US bean	-12
on record BR>US ethanol	17
on record BR>US ethanol part	11
on record BR>all	-20
on record BW>LS	-12
on record BW>ZM	-17
on record CA answer	17
on record CA>AU	-17
on record CA>CN 10% percent	-17
on record CA>CN 100% percent	10
on record CA>CN 100% percent 2025 II	17
on record CA>CN 15% percent	-15
on record CA>CN 15% percent 2026 I	-11
on record CA>CN 50% percent	-12
on record CA>CN 50% percent 2026 I	-11
on record CA>CN 6.1% percent	19
on record CA>CN 6.1% percent 2026 I	14
on record CA>CN answer	15
on record CA>CN canola	-12
on record CA>CN car	26
on record CA>CN car part	31
on record CA>CN pea part	-14
on record CA>CN vehicle	22
on record CA>CN vehicle part	16
on record CA>DK	11
on record CA>GB	-13
on record CA>IN	-11
on record CA>JP	-11
on record CA>KR	-13
on record CA>MX	-27
on record CA>MX 25% percent	-17
on record CA>NO	-16
on record CA>US	-17
on record CA>US 10% percent 2025 II	-16
on record CA>US 25% percent	12
on record CA>US 25% percent 2025 I	15
on record CA>US 35% percent	-17
on record CA>US 35% percent 2025 II	-15
on record CA>US 50% percent	-22
on record CA>US 50% percent 2025 II	-12
on record CA>US aluminum part	-11
on record CA>US car	-13
on record CA>US car part	-10
on record CA>US dollar	11
on record CA>US dollar part	11
on record CA>US lumber	-11
on record CA>US steel	14
on record CA>US steel part	17
on record CA>all 25% percent	12
on record CA>all 25% percent 2025 II	17
on record CA>all 50% percent 2025 II	11
on record CA>all steel	14
on record CA>all steel part	15
on record CH>AR	11
on record CH>CI cocoa	16
on record CH>CN	-57
on record CH>CN 10% percent	-18
on record CH>CN 30% percent	-11
on record CH>EU	-16
on record CH>GH	-15
on record CH>IN	-14
on record CH>JP	-22
on record CH>LI	-15
on record CH>PH	15
on record CH>US	-28
on record CH>US 10% percent	-15
on record CH>US 15% percent	-17
on record CH>US 15% percent 2025 II	-12
on record CH>US 39% percent	-13
on record CH>US 39% percent 2025 II	-10
on record CH>UY	-18
on record CH>all	-16
on record CL>AR	-11
on record CL>CN	-19
on record CL>EG	-13
on record CL>GR	13
on record CL>IT	16
on record CL>JP	-24
on record CL>KR car	14
on record CL>NO	-17
on record CL>NZ	12
on record CL>PH	20
on record CL>PL	-14
on record CL>RS	16
on record CL>TH	12
on record CL>TH rice	16
on record CL>US	-14
on record CL>ZA	17
on record CN answer	-14
on record CN baseline	-19
on record CN countermeasures	-14
on record CN emergency	-15
on record CN fentanyl	-16
on record CN reciprocal	-18
on record CN section 122	-19
on record CN section 301	-18
on record CN surcharge	-50
on record CN tariff commission	15
on record CN>AU	29
on record CN>AU 0% percent	24
on record CN>AU 0% percent 2026 I	16
on record CN>AU 218.4% percent	13
on record CN>BR	12
on record CN>BR 10% percent	-21
on record CN>BR 10% percent 2025 II	-12
on record CN>BR 12% percent	14
on record CN>BR 20% percent	-12
on record CN>BR 25% percent	-14
on record CN>BR 3% percent	47
on record CN>BR 3% percent 2025 II	31
on record CN>BR 3% percent 2026 I	20
on record CN>BR bean	21
on record CN>BR bean part	21
on record CN>CA 10% percent	-21
on record CN>CA 10% percent 2025 I	-15
on record CN>CA 100% percent	12
on record CN>CA 100% percent 2025 I	12
on record CN>CA 15% percent 2026 I	13
on record CN>CA 50% percent	-13
on record CN>CA 75.8% percent	17
on record CN>CA 75.8% percent 2025 II	13
on record CN>CA aluminum	-12
on record CN>CA answer	-12
on record CN>CA canola	25
on record CN>CA canola part	23
on record CN>CA car	-14
on record CN>CA car part	-11
on record CN>CA lobster	-15
on record CN>CA oil	11
on record CN>CA pea	19
on record CN>CA pea part	21
on record CN>CA seafood	13
on record CN>CA seafood part	14
on record CN>CA seed	24
on record CN>CA seed part	12
on record CN>CA vehicle	-11
on record CN>CH	-52
on record CN>CH 10% percent	-23
on record CN>CH 10% percent 2025 I	-14
on record CN>CH 15% percent	-13
on record CN>CL	-10
on record CN>EU	16
on record CN>EU 10% percent	-32
on record CN>EU 10% percent 2025 II	-12
on record CN>EU 15% percent	-21
on record CN>EU 15.6% percent	17
on record CN>EU 15.6% percent 2025 II	17
on record CN>EU 25% percent	-16
on record CN>EU 25% percent 2025 I	-12
on record CN>EU 27.7% percent	15
on record CN>EU 27.7% percent 2025 II	13
on record CN>EU 34.9% percent	22
on record CN>EU 34.9% percent 2025 II	21
on record CN>EU 4.9% percent	14
on record CN>EU 4.9% percent 2025 II	13
on record CN>EU 62.4% percent	21
on record CN>EU 62.4% percent 2025 II	20
on record CN>EU 84% percent	-12
on record CN>EU anti-dumping	14
on record CN>EU brandy	19
on record CN>EU brandy part	13
on record CN>EU cognac	22
on record CN>EU pork	29
on record CN>EU pork before	23
on record CN>GB	-40
on record CN>GB 10% percent	-17
on record CN>HK	-29
on record CN>ID	-19
on record CN>IN	-31
on record CN>IN 10% percent	-14
on record CN>JP	-23
on record CN>KR	-55
on record CN>KR 10% percent	-17
on record CN>MX	-35
on record CN>RU	-12
on record CN>SG	-12
on record CN>TW	-18
on record CN>US	34
on record CN>US 0% percent	-29
on record CN>US 0% percent 2025 I	-15
on record CN>US 0% percent 2025 II	-14
on record CN>US 0% percent 2026 I	-12
on record CN>US 1% percent	11
on record CN>US 10% percent	27
on record CN>US 10% percent 2018 II	-15
on record CN>US 10% percent 2019 I	-16
on record CN>US 10% percent 2025 II	26
on record CN>US 10% points	15
on record CN>US 10% points 2025 II	15
on record CN>US 100% percent	-57
on record CN>US 100% percent 2025 II	-34
on record CN>US 100% percent 2026 II	-16
on record CN>US 12% percent	24
on record CN>US 12% percent 2026 I	15
on record CN>US 12.5% percent	-36
on record CN>US 12.5% percent 2026 II	-30
on record CN>US 120% percent	-11
on record CN>US 125% percent	26
on record CN>US 125% percent 2025 I	9
on record CN>US 125% percent 2025 II	22
on record CN>US 125% percent 2026 II	11
on record CN>US 13% percent	47
on record CN>US 13% percent 2025 II	29
on record CN>US 13% percent 2026 I	19
on record CN>US 13% percent 2026 II	14
on record CN>US 145% percent	-25
on record CN>US 145% percent 2025 I	-15
on record CN>US 145% percent 2025 II	-12
on record CN>US 15% percent 2018 II	-11
on record CN>US 15% percent 2019 II	-13
on record CN>US 15% percent 2020 I	-21
on record CN>US 15% percent 2025 I	32
on record CN>US 15% percent 2025 II	13
on record CN>US 15% percent 2026 I	-24
on record CN>US 15% percent 2026 II	-19
on record CN>US 170% percent	-13
on record CN>US 2.5% percent	18
on record CN>US 20% percent	-9
on record CN>US 20% percent 2026 I	-24
on record CN>US 200% percent	-12
on record CN>US 22% percent	16
on record CN>US 23% percent	21
on record CN>US 23% percent 2025 II	14
on record CN>US 24% percent	18
on record CN>US 24% percent 2026 II	16
on record CN>US 24% points	29
on record CN>US 24% points 2025 I	7
on record CN>US 24% points 2025 II	11
on record CN>US 24% points 2026 I	18
on record CN>US 24% points 2026 II	22
on record CN>US 25% percent	-9
on record CN>US 25% percent 2025 I	-23
on record CN>US 25% percent 2026 II	-20
on record CN>US 30% percent	-40
on record CN>US 30% percent 2025 I	-15
on record CN>US 30% percent 2025 II	-29
on record CN>US 34% percent	15
on record CN>US 34% percent 2025 II	10
on record CN>US 34% percent 2026 II	31
on record CN>US 34.9% percent	-12
on record CN>US 34.9% percent 2025 II	-12
on record CN>US 35% percent	-13
on record CN>US 37% percent	12
on record CN>US 37.5% percent	-14
on record CN>US 40% percent 2018 II	12
on record CN>US 40% percent 2025 II	-17
on record CN>US 45% percent	-13
on record CN>US 5% percent	33
on record CN>US 5% percent 2019 II	13
on record CN>US 50% percent	-46
on record CN>US 50% percent 2025 I	-17
on record CN>US 50% percent 2025 II	-15
on record CN>US 50% percent 2026 I	-16
on record CN>US 50% percent 2026 II	-11
on record CN>US 54% percent	-16
on record CN>US 55% percent	-21
on record CN>US 55% percent 2025 I	-20
on record CN>US 7% percent	14
on record CN>US 7.5% percent	-32
on record CN>US 84% percent	12
on record CN>US 84% percent 2025 II	16
on record CN>US aluminum	-21
on record CN>US anti-dumping	-11
on record CN>US baseline	-19
on record CN>US bean	30
on record CN>US bean before	16
on record CN>US bean part	13
on record CN>US bean sentence	18
on record CN>US beef	20
on record CN>US beef sentence	12
on record CN>US cabinet	-16
on record CN>US car	-16
on record CN>US car crossed	-13
on record CN>US car part	-11
on record CN>US cheese	11
on record CN>US cherry	13
on record CN>US chicken	28
on record CN>US chicken part	28
on record CN>US chip	-12
on record CN>US chip part	-19
on record CN>US coal	20
on record CN>US coal part	25
on record CN>US cognac	-13
on record CN>US corn	33
on record CN>US corn part	16
on record CN>US cotton	28
on record CN>US cotton part	25
on record CN>US countermeasures	-11
on record CN>US crude	27
on record CN>US crude part	23
on record CN>US dairy	13
on record CN>US equipment	13
on record CN>US fruit	14
on record CN>US gas	20
on record CN>US gas part	22
on record CN>US gas sentence	11
on record CN>US lng	18
on record CN>US lobster	25
on record CN>US lobster sentence	18
on record CN>US lumber	-13
on record CN>US oil	14
on record CN>US oil sentence	13
on record CN>US parcel	-12
on record CN>US polysilicon	-14
on record CN>US pork	32
on record CN>US pork before	18
on record CN>US pork sentence	15
on record CN>US reciprocal	-17
on record CN>US retaliatory	19
on record CN>US section 122	-17
on record CN>US section 301	-15
on record CN>US semiconductor	-14
on record CN>US sorghum	22
on record CN>US sorghum part	12
on record CN>US soybean	32
on record CN>US soybean before	15
on record CN>US soybean part	18
on record CN>US soybean sentence	18
on record CN>US steel	-13
on record CN>US steel sentence	-14
on record CN>US surcharge	-49
on record CN>US suspension	17
on record CN>US tariff commission	16
on record CN>US toy	-17
on record CN>US wheat	16
on record CN>US wheat part	19
on record CN>VN	-27
on record CN>VN 10% percent	-15
on record CN>VN 20% percent	-13
on record CN>VN 20% percent 2025 II	-12
on record CN>all	-6
on record CN>all 10% percent	-34
on record CN>all 10% percent 2025 II	-10
on record CN>all 15% percent 2018 II	16
on record CN>all 25% percent 2018 II	14
on record CN>all 3% percent	19
on record CN>all 3% percent 2026 I	12
on record CN>all 55% percent	16
on record CN>all 55% percent 2026 I	16
on record CN>all car	21
on record CN>all car crossed	11
on record CN>all car part	12
on record CO>EU	16
on record CO>PE	-12
on record CO>TR	13
on record DE>CH	-12
on record DE>CN	-23
on record DE>EU	-16
on record DE>US	-16
on record DK>EU	-16
on record DK>NO	-26
on record DK>TR	13
on record DK>UY	18
on record DK>all	-15
on record DZ>ES	11
on record DZ>EU	16
on record EC>JP	-14
on record EC>KR	-14
on record EC>NL	-12
on record EC>PE	-16
on record EC>PE banana	-12
on record EC>PH	-12
on record EC>TH	-18
on record EC>TR	-27
on record EC>TR banana	-15
on record EC>VN	-12
on record EC>all	-15
on record EE>GE	22
on record EE>LV	-22
on record EE>TN	16
on record EE>all	-12
on record EG>CL	15
on record EG>EU	22
on record EG>EU 0% percent	12
on record EG>PE	-13
on record EG>TR	15
on record EG>TR 5% percent	-13
on record EG>ZA	-15
on record ES>EG	-14
on record ES>EU	-32
on record ES>GB	-12
on record ES>MA tomato	12
on record ES>PT	-19
on record ET>IT	-13
on record ET>KE	-22
on record EU>BE	-21
on record EU>BR	17
on record EU>CA 50% percent	-12
on record EU>CA lobster	15
on record EU>CA steel	-13
on record EU>CH	-16
on record EU>CL	-12
on record EU>CN 10% percent 2024 II	15
on record EU>CN 100% percent	24
on record EU>CN 100% percent 2025 II	26
on record EU>CN 15% percent	-17
on record EU>CN 17% percent	15
on record EU>CN 20% percent	-15
on record EU>CN 25% percent	-21
on record EU>CN 34.9% percent	-12
on record EU>CN 35.3% percent	24
on record EU>CN 35.3% percent 2024 II	13
on record EU>CN 35.3% percent 2025 II	13
on record EU>CN 62.4% percent	-15
on record EU>CN 62.4% percent 2025 II	-14
on record EU>CN car	23
on record EU>CN car before	16
on record EU>CN car part	17
on record EU>CN oil	23
on record EU>CN pork	-20
on record EU>CN pork before	-18
on record EU>CN steel	-13
on record EU>DE	-25
on record EU>DK	-16
on record EU>EG	14
on record EU>ES	-26
on record EU>FR	-26
on record EU>GB	-31
on record EU>GB 25% percent	-12
on record EU>GB 25% percent 2025 II	-13
on record EU>GB 50% percent	-11
on record EU>GB steel	-14
on record EU>GB steel sentence	-11
on record EU>GE	14
on record EU>GH cocoa	12
on record EU>GH cocoa part	12
on record EU>GR	-18
on record EU>HU	-15
on record EU>IE	-26
on record EU>IN	15
on record EU>IN 0% percent	16
on record EU>IN 0% percent 2026 I	14
on record EU>IN 12% percent	12
on record EU>IN 12% percent 2026 I	12
on record EU>IN oil	-16
on record EU>IN wine	-13
on record EU>IT	-18
on record EU>JP 10% percent	-12
on record EU>JP 15% percent	-21
on record EU>JP 15% percent 2025 II	-16
on record EU>KE 0% percent	14
on record EU>MD	23
on record EU>MD 0% percent	17
on record EU>MX	28
on record EU>MX 0% percent	12
on record EU>MZ	-11
on record EU>NG	13
on record EU>PE	17
on record EU>PH	17
on record EU>PY	19
on record EU>RS	27
on record EU>SN	17
on record EU>TH	18
on record EU>UA	13
on record EU>US 0% percent	17
on record EU>US 0% percent 2025 I	12
on record EU>US 0% percent 2025 II	14
on record EU>US 10% percent 2026 I	-15
on record EU>US 100% percent	-12
on record EU>US 15% percent	-24
on record EU>US 15% percent 2021 I	13
on record EU>US 15% percent 2025 II	-33
on record EU>US 15% percent 2026 I	-12
on record EU>US 25% percent 2025 I	26
on record EU>US 25% percent 2025 II	-21
on record EU>US 25% percent 2026 I	-11
on record EU>US 25% percent 2026 II	-13
on record EU>US 27.5% percent	-16
on record EU>US 27.5% percent 2025 II	-16
on record EU>US 30% percent	15
on record EU>US 30% percent 2025 II	12
on record EU>US 50% percent 2025 I	12
on record EU>US 50% percent 2025 II	-12
on record EU>US aircraft	12
on record EU>US aircraft part	13
on record EU>US aluminium	-12
on record EU>US answered	13
on record EU>US bourbon	34
on record EU>US bourbon part	19
on record EU>US lobster part	12
on record EU>US spirit before	11
on record EU>US steel	-17
on record EU>US steel part	-21
on record EU>US whiskey	15
on record EU>US whiskey part	17
on record EU>UY	15
on record EU>UY beef	17
on record EU>UY beef part	17
on record EU>all	14
on record EU>all 0% percent	-12
on record EU>all 15% percent	-13
on record EU>all 25% percent	23
on record EU>all 25% percent 2025 I	-14
on record EU>all 25% percent 2025 II	31
on record EU>all 50% percent	24
on record EU>all 50% percent 2025 II	24
on record EU>all car	-17
on record EU>all steel	33
on record EU>all steel before	20
on record EU>all steel sentence	19
on record FI>EC	16
on record FI>GH cocoa	14
on record FI>MA	12
on record FI>NO	-11
on record FI>SE	-13
on record FI>UY	22
on record FI>UY wool	18
on record FI>UY wool part	14
on record FI>all	-13
on record FJ>AU sugar	-11
on record FJ>NZ	-13
on record FR>CN	-13
on record FR>EU	-16
on record FR>US	-17
on record GB>CA	-13
on record GB>CN	-35
on record GB>CN 10% percent	-15
on record GB>CN 25% percent	-15
on record GB>EU	-26
on record GB>ID	16
on record GB>IE	-12
on record GB>IN 75% percent	-11
on record GB>IN whisky	-19
on record GB>JP	-17
on record GB>KR	-15
on record GB>LK	15
on record GB>NO	11
on record GB>NO salmon	12
on record GB>NZ	14
on record GB>PK	15
on record GB>US	-15
on record GB>US 10% percent	-22
on record GB>US 10% percent 2025 I	-12
on record GB>US 19% percent	20
on record GB>US 19% percent 2025 I	17
on record GB>US 20% percent	12
on record GB>US 25% percent	-21
on record GB>US 25% percent 2025 I	-13
on record GB>US 50% percent	-27
on record GB>US 50% percent 2025 I	-21
on record GB>US aluminium	-21
on record GB>US beef	22
on record GB>US beef part	14
on record GB>US car	-18
on record GB>US ethanol	32
on record GB>US ethanol part	18
on record GB>US ethanol sentence	21
on record GB>US metal	-11
on record GB>US steel	-16
on record GE>AM	-11
on record GE>AZ	-12
on record GE>IR	-14
on record GE>JP	-13
on record GE>MD	-15
on record GE>TR	-12
on record GE>TR hazelnut	-14
on record GE>all	-15
on record GH>BE	16
on record GH>CI	-12
on record GH>IT	-14
on record GH>NG	-18
on record GH>NO	20
on record GH>PE	17
on record GH>TG	-19
on record GR>EG	-12
on record GR>EU	-13
on record GT>MX	-17
on record GY>US	-12
on record HK>CN	-39
on record HK>CN 12.5% percent	-17
on record HK>CN 12.5% percent 2026 II	-17
on record HK>US	-16
on record HK>US 10% percent	-12
on record HR>SI	-13
on record HR>all	-12
on record HU>RS raspberry	11
on record ID>AU	15
on record ID>CN	-14
on record ID>GB	-13
on record ID>MY	-20
on record ID>NZ	14
on record ID>PH oil	-14
on record ID>US 0% percent 2025 II	15
on record ID>US 19% percent	-13
on record ID>all	-13
on record IE>EU	-16
on record IL>CY	-11
on record IN>BD	-12
on record IN>BR oil	12
on record IN>CA	13
on record IN>CN	-35
on record IN>EG	-15
on record IN>EU	33
on record IN>EU 10% percent	20
on record IN>EU 10% percent 2026 I	20
on record IN>EU 110% percent	19
on record IN>EU 110% percent 2026 I	18
on record IN>EU 150% percent	16
on record IN>EU 150% percent 2026 I	16
on record IN>EU 20% percent	12
on record IN>EU 20% percent 2026 I	11
on record IN>EU 22% percent	12
on record IN>EU 44% percent	14
on record IN>EU 44% percent 2026 I	14
on record IN>EU car	27
on record IN>EU car part	15
on record IN>EU car sentence	12
on record IN>EU oil	17
on record IN>EU oil crossed	11
on record IN>EU oil part	11
on record IN>EU wine	25
on record IN>EU wine crossed	14
on record IN>EU wine sentence	10
on record IN>GB	31
on record IN>GB 10% percent	12
on record IN>GB 150% percent	22
on record IN>GB 40% percent	12
on record IN>GB 75% percent	23
on record IN>GB car	21
on record IN>GB whisky	29
on record IN>GB whisky part	11
on record IN>ID	-16
on record IN>JP	-14
on record IN>KR	-14
on record IN>KR 25% percent	-11
on record IN>KR 25% percent 2025 II	-11
on record IN>MY oil	13
on record IN>MZ	18
on record IN>NP	13
on record IN>NZ	48
on record IN>PE	23
on record IN>PK	-20
on record IN>PK rice	-15
on record IN>PK rice part	-11
on record IN>RU	-18
on record IN>RU 25% percent	-14
on record IN>RU oil	-15
on record IN>US 0% percent	17
on record IN>US 10% percent	-16
on record IN>US 100% percent	12
on record IN>US 18% percent	-16
on record IN>US 18% percent 2026 I	-14
on record IN>US 25% percent	-13
on record IN>US 25% percent 2025 II	-14
on record IN>US 30% percent	12
on record IN>US 50% percent	12
on record IN>US apple	19
on record IN>US cotton	-12
on record IN>all 11% percent	16
on record IQ>TR	-10
on record IR>LK	22
on record IS>GB	-11
on record IS>NO	-24
on record IS>NO 0% percent	-15
on record IS>PT	-15
on record IS>SN	16
on record IT>CL	-13
on record IT>EG	11
on record IT>EU	-15
on record IT>GH	14
on record IT>KE	12
on record IT>PE	18
on record IT>TR	-13
on record IT>all	-12
on record JO>EU	44
on record JO>EU 15% percent	14
on record JO>all	-12
on record JP>CA	19
on record JP>CH	-11
on record JP>CL	11
on record JP>CN	-26
on record JP>DE	-13
on record JP>EC	12
on record JP>EU	-19
on record JP>EU 15% percent	-19
on record JP>EU 15% percent 2025 II	-14
on record JP>GB	-10
on record JP>GB 25% percent	-11
on record JP>GB car	-14
on record JP>KR	-37
on record JP>KR 15% percent	-18
on record JP>KR 15% percent 2025 II	-16
on record JP>KR 25% percent	-14
on record JP>KR 25% percent 2025 II	-13
on record JP>KR car	-18
on record JP>KR car before	-11
on record JP>MX	-18
on record JP>PE	16
on record JP>TH	-23
on record JP>US	-8
on record JP>US 15% percent	-27
on record JP>US 15% percent 2025 II	-21
on record JP>US 25% percent	-17
on record JP>US 50% percent	-12
on record JP>US beef sentence	12
on record JP>US car	-24
on record JP>US car sentence	-11
on record JP>UY	12
on record JP>VN	11
on record JP>all	-19
on record JP>all car	-14
on record KE>BR	-12
on record KE>CL	-14
on record KE>LK tea	-17
on record KE>MG	-17
on record KE>NL	-17
on record KE>NO tea	-13
on record KE>PT	-13
on record KE>TH	15
on record KE>TR tea	-12
on record KE>TZ	-16
on record KE>ZA	18
on record KE>all	-13
on record KH>IN	-16
on record KH>MY	-19
on record KH>MY 19% percent	-11
on record KH>VN	-10
on record KR>AR	20
on record KR>AR 12% percent	13
on record KR>AR beef	14
on record KR>CL	23
on record KR>CN	-37
on record KR>CN 10% percent	-17
on record KR>CN 10% percent 2025 II	-11
on record KR>CN 20% percent	-12
on record KR>EU 15% percent	-16
on record KR>FJ	13
on record KR>IN	-23
on record KR>JP	-35
on record KR>JP 15% percent	-21
on record KR>JP 15% percent 2025 II	-19
on record KR>JP 25% percent	-13
on record KR>JP 25% percent 2025 II	-13
on record KR>JP car	-18
on record KR>JP car before	-11
on record KR>MX	13
on record KR>MY	12
on record KR>NZ	17
on record KR>PE	21
on record KR>US	-33
on record KR>US 10% percent	-14
on record KR>US 15% percent	-24
on record KR>US 15% percent 2025 II	-18
on record KR>US 25% percent	-21
on record KR>US 25% percent 2025 II	-14
on record KR>US car	-19
on record KZ>GE	19
on record KZ>GE 0% percent	13
on record KZ>GE wine	14
on record KZ>UZ	-12
on record LA>KH	12
on record LK>GB	-10
on record LK>IR	-20
on record LK>KE	-11
on record LK>NO	-21
on record LS>BW	14
on record LS>KE	-12
on record LV>EE	-17
on record MA>EG	-13
on record MA>ES	-15
on record MA>ES 0% percent	-15
on record MA>NO	-12
on record MA>SN	-20
on record MA>TN	-14
on record MA>UY	17
on record MD>EU	18
on record MD>GE	13
on record MN>KZ	13
on record MO>CN	-15
on record MW>MZ	-14
on record MX letter	-11
on record MX>BR	-14
on record MX>CA	-13
on record MX>CA 25% percent	-14
on record MX>CN 20% percent 2025 II	14
on record MX>CN 25% percent	-14
on record MX>CN 50% percent	10
on record MX>CN 50% percent 2025 II	10
on record MX>CN car	19
on record MX>CN car part	12
on record MX>EU	31
on record MX>EU 20% percent	12
on record MX>EU cheese	23
on record MX>EU cheese part	14
on record MX>GT	21
on record MX>JP	-24
on record MX>KR	-19
on record MX>US	-11
on record MX>US 25% percent	-12
on record MX>US 25% percent 2025 II	-15
on record MX>US 50% percent	-17
on record MX>US 50% percent 2025 II	-12
on record MX>US car	-13
on record MX>US pork	15
on record MY>CN	-18
on record MY>GB	-14
on record MY>ID	-24
on record MY>IN	-15
on record MY>KH	-22
on record MY>MX	-15
on record MY>PE	-20
on record MY>TH	-17
on record MY>US	-19
on record MY>US 19% percent	-11
on record MY>VN	-23
on record MZ>IN	-14
on record MZ>MW	12
on record MZ>PT	13
on record MZ>ZA	11
on record MZ>ZW	-12
on record NA>EU	-16
on record NG>BJ	19
on record NG>CM	20
on record NG>GH	-14
on record NG>IN	13
on record NG>IS	9
on record NG>IS stockfish	14
on record NG>IS stockfish part	11
on record NG>NO	21
on record NG>NO stockfish	11
on record NG>TH	17
on record NL>KE	15
on record NO>AO	-14
on record NO>AR	-14
on record NO>BR	-12
on record NO>CA	20
on record NO>CL	-13
on record NO>DK	-27
on record NO>EG	-13
on record NO>IN	13
on record NO>IS	-14
on record NO>KE tea	18
on record NO>KE tea part	20
on record NO>LK	20
on record NO>MA	13
on record NO>PE fishmeal	18
on record NO>UG	-18
on record NO>US	-19
on record NO>all	-14
on record NP>US	-14
on record NZ>AU	-12
on record NZ>CL	-14
on record NZ>FJ sugar	15
on record NZ>ID	-12
on record NZ>KR	-18
on record NZ>TO	26
on record NZ>TO squash	12
on record NZ>US	-22
on record PA>CO	-12
on record PA>CR	12
on record PE>BE	-16
on record PE>BO	-13
on record PE>CZ	14
on record PE>EC banana	11
on record PE>EU 0% percent	13
on record PE>IN	16
on record PE>IT	-19
on record PE>KR car	16
on record PE>KR car part	11
on record PE>MY	17
on record PE>NO fishmeal	-17
on record PE>PT	13
on record PE>US	-16
on record PE>VN	-23
on record PH>AU	17
on record PH>CL	-13
on record PH>EC	-13
on record PH>JP	-18
on record PH>US	-9
on record PH>US 0% percent	20
on record PH>US 0% percent 2025 II	22
on record PH>US 10% percent	-14
on record PH>US 19% percent	-11
on record PK>GB	-16
on record PK>IN	-17
on record PK>JP	-13
on record PK>OM	11
on record PK>TR	-13
on record PK>VN	-15
on record PL>all	-13
on record PT>BR	-21
on record PT>CV	11
on record PT>DZ	-13
on record PT>ES	-20
on record PT>KE	14
on record PT>MA	13
on record PT>MW	16
on record PT>PE	-13
on record PT>SN	26
on record PT>all	-17
on record PY>EU	10
on record PY>UY	-14
on record RS>BA	-18
on record RS>HU	-14
on record RU>CN	-13
on record RU>IN	-18
on record RU>IN 25% percent	-12
on record RW>UG	12
on record SA>EG	16
on record SE>DK	-15
on record SE>all	-16
on record SN>IS	-15
on record SN>MA	-16
on record TH>CL	15
on record TH>EC	19
on record TH>KE	-12
on record TH>KH	-20
on record TH>MM	20
on record TH>MM rice	18
on record TH>NG	-12
on record TH>NO	-13
on record TH>NZ	12
on record TH>PE	20
on record TH>PH	-13
on record TH>US 0% percent	13
on record TH>US 0% percent 2025 II	13
on record TH>VN	-23
on record TH>all	-15
on record TM>UZ	-19
on record TN>EU	-19
on record TN>NO	13
on record TN>all	-15
on record TO>WS	22
on record TO>WS taro	12
on record TR>EC	24
on record TR>EC banana	12
on record TR>EU	-17
on record TR>GE hazelnut	11
on record TR>GH	-21
on record TR>IT	12
on record TR>LK	16
on record TR>PL	-18
on record TR>UY	-13
on record TR>UZ	-14
on record TR>VN	11
on record TW>CN	-20
on record TW>US 0% percent	16
on record TW>US 0% percent 2026 I	16
on record TW>US 15% percent	-13
on record TW>US 15% percent 2026 I	-12
on record TW>US 20% percent	-15
on record TW>US car	21
on record TZ>MZ	-11
on record UA>BG	-12
on record UG>KE	-14
on record UG>RW	-27
on record US baseline	18
on record US emergency	18
on record US fentanyl	35
on record US fentanyl all	-30
on record US letter	20
on record US reciprocal	18
on record US reciprocal all	11
on record US section 301	21
on record US tariff commission	-14
on record US>AR 10% percent	11
on record US>AR 10% percent 2025 II	15
on record US>AR 50% percent	14
on record US>AU	-20
on record US>AU 0% percent	-16
on record US>AU 0% percent 2026 I	-11
on record US>AU 10% percent	26
on record US>AU 15% percent	-12
on record US>AU 50% percent	15
on record US>AU 50% percent 2025 II	16
on record US>AU aluminium part	12
on record US>AU beef	-13
on record US>AU beef part	-13
on record US>AU steel	14
on record US>BD	26
on record US>BD 0% percent	14
on record US>BD 0% percent 2026 I	15
on record US>BD 20% percent	26
on record US>BD 20% percent 2025 II	18
on record US>BD 20% percent 2026 I	14
on record US>BE	-10
on record US>BO	-22
on record US>BR	-7
on record US>BR 0% percent	-16
on record US>BR 0% percent 2025 II	-13
on record US>BR 12% percent	-19
on record US>BR 13% percent	-17
on record US>BR 15% percent	-13
on record US>BR 18% percent	-15
on record US>BR 18% percent 2025 II	-13
on record US>BR 20% percent	-16
on record US>BR 20% percent 2025 II	-14
on record US>BR 24% points	-13
on record US>BR 25% percent	18
on record US>BR 25% percent 2025 II	-13
on record US>BR 25% percent 2026 II	34
on record US>BR 3% percent	-36
on record US>BR 3% percent 2025 II	-20
on record US>BR 3% percent 2026 I	-15
on record US>BR 30% percent	-12
on record US>BR 40% percent	43
on record US>BR 40% percent 2025 II	28
on record US>BR 40% percent 2026 I	17
on record US>BR 40% percent 2026 II	16
on record US>BR 50% percent	30
on record US>BR 50% percent 2025 II	27
on record US>BR bean	-32
on record US>BR bean before	-12
on record US>BR bean part	-18
on record US>BR coffee sentence	14
on record US>BR copper	-15
on record US>BR juice	19
on record US>BR juice sentence	15
on record US>CA 0% percent 2025 II	11
on record US>CA 10% percent 2025 II	14
on record US>CA 10% percent 2026 II	18
on record US>CA 100% percent 2026 I	17
on record US>CA 15% percent	-22
on record US>CA 15% percent 2026 I	-14
on record US>CA 25% percent 2026 I	-21
on record US>CA 30% percent	-24
on record US>CA 30% percent 2025 II	-22
on record US>CA 35% percent	50
on record US>CA 35% percent 2025 II	45
on record US>CA 35% percent 2026 I	15
on record US>CA 45% percent	19
on record US>CA 45% percent 2025 II	14
on record US>CA 50% percent	10
on record US>CA 50% percent 2026 II	22
on record US>CA aluminum	18
on record US>CA aluminum part	21
on record US>CA furniture	-13
on record US>CA good	18
on record US>CA good part	15
on record US>CA lumber	21
on record US>CA metal	-16
on record US>CA metal sentence	-10
on record US>CA potash	14
on record US>CA vanity	-16
on record US>CH	13
on record US>CH 10% percent 2025 I	-18
on record US>CH 10% percent 2025 II	19
on record US>CH 10% percent 2026 II	-16
on record US>CH 12.5% percent	13
on record US>CH 12.5% percent 2026 II	13
on record US>CH 125% percent	-17
on record US>CH 15% percent	34
on record US>CH 15% percent 2025 II	13
on record US>CH 15% percent 2026 I	25
on record US>CH 15% percent 2026 II	11
on record US>CH 20% percent	-13
on record US>CH 20% percent 2025 II	-10
on record US>CH 24% points	-26
on record US>CH 24% points 2025 I	-16
on record US>CH 24% points 2025 II	-11
on record US>CH 25% percent	-22
on record US>CH 25% percent 2025 I	-12
on record US>CH 250% percent	-21
on record US>CH 250% percent 2025 II	-21
on record US>CH 30% percent	-17
on record US>CH 31% percent	28
on record US>CH 31% percent 2025 I	14
on record US>CH 31% percent 2025 II	18
on record US>CH 39% percent	57
on record US>CH 39% percent 2025 II	51
on record US>CH 39% percent 2026 I	12
on record US>CH medicine sentence	10
on record US>CH watch before	11
on record US>CL	-20
on record US>CL 10% percent	13
on record US>CL 10% percent 2025 II	11
on record US>CL 50% percent	-10
on record US>CL 50% percent 2025 II	-16
on record US>CN	23
on record US>CN 0% percent	-20
on record US>CN 0% percent 2025 II	-15
on record US>CN 0% percent 2026 II	-13
on record US>CN 1% percent	-18
on record US>CN 10% percent 2018 II	13
on record US>CN 10% percent 2019 I	24
on record US>CN 10% percent 2025 I	-11
on record US>CN 10% percent 2025 II	19
on record US>CN 10% percent 2026 II	-14
on record US>CN 10% points	-12
on record US>CN 10% points 2025 II	-12
on record US>CN 100% percent	14
on record US>CN 100% percent 2025 II	21
on record US>CN 104% percent	17
on record US>CN 104% percent 2025 I	14
on record US>CN 12% percent	-20
on record US>CN 120% percent	23
on record US>CN 120% percent 2025 I	21
on record US>CN 125% percent 2025 I	19
on record US>CN 125% percent 2025 II	-8
on record US>CN 13% percent	-28
on record US>CN 13% percent 2025 II	-15
on record US>CN 130% percent	19
on record US>CN 130% percent 2025 II	19
on record US>CN 145% percent	57
on record US>CN 145% percent 2025 I	32
on record US>CN 145% percent 2025 II	36
on record US>CN 15% percent	-32
on record US>CN 15% percent 2019 II	20
on record US>CN 15% percent 2020 I	32
on record US>CN 15% percent 2025 II	-22
on record US>CN 15% percent 2026 I	-38
on record US>CN 15% percent 2026 II	-33
on record US>CN 155% percent	13
on record US>CN 155% percent 2025 II	13
on record US>CN 170% percent	19
on record US>CN 18% percent	-13
on record US>CN 19% percent	-21
on record US>CN 19% percent 2025 II	-18
on record US>CN 20% percent	36
on record US>CN 20% percent 2025 I	13
on record US>CN 20% percent 2025 II	20
on record US>CN 20% percent 2026 I	20
on record US>CN 20% percent 2026 II	14
on record US>CN 20% points	13
on record US>CN 22% percent	-14
on record US>CN 23% percent	-16
on record US>CN 23% percent 2025 II	-11
on record US>CN 24% percent	-11
on record US>CN 24% percent 2026 II	-15
on record US>CN 24% points	15
on record US>CN 24% points 2025 II	19
on record US>CN 24% points 2026 II	-11
on record US>CN 25% percent 2018 II	-15
on record US>CN 25% percent 2019 I	16
on record US>CN 25% percent 2025 II	15
on record US>CN 25% percent 2026 II	-18
on record US>CN 3% percent	-47
on record US>CN 3% percent 2025 II	-29
on record US>CN 3% percent 2026 I	-25
on record US>CN 30% percent	25
on record US>CN 30% percent 2025 I	34
on record US>CN 30% percent 2025 II	21
on record US>CN 30% percent 2026 I	-16
on record US>CN 34% percent 2025 I	22
on record US>CN 34% percent 2026 II	-28
on record US>CN 34.9% percent	-14
on record US>CN 34.9% percent 2025 II	-14
on record US>CN 35% percent 2025 II	-17
on record US>CN 35.3% percent	-11
on record US>CN 37.5% percent	24
on record US>CN 37.5% percent 2026 II	20
on record US>CN 39% percent	-15
on record US>CN 39% percent 2025 II	-15
on record US>CN 40% percent	-31
on record US>CN 40% percent 2025 II	-24
on record US>CN 45% percent	20
on record US>CN 45% percent 2025 II	11
on record US>CN 46% percent	-22
on record US>CN 46% percent 2025 I	-17
on record US>CN 47% percent	18
on record US>CN 47% percent 2025 II	17
on record US>CN 5% percent	-35
on record US>CN 5% percent 2019 II	-12
on record US>CN 50% percent	-19
on record US>CN 50% percent 2025 I	15
on record US>CN 50% percent 2025 II	-25
on record US>CN 50% percent 2026 I	-22
on record US>CN 54% percent	37
on record US>CN 54% percent 2025 I	17
on record US>CN 54% percent 2025 II	28
on record US>CN 55% percent	34
on record US>CN 55% percent 2025 I	30
on record US>CN 55% percent 2025 II	22
on record US>CN 57% percent	15
on record US>CN 57% percent 2025 II	17
on record US>CN 7% percent	-11
on record US>CN 7.5% percent	51
on record US>CN 7.5% percent 2025 I	16
on record US>CN 7.5% percent 2025 II	23
on record US>CN 7.5% percent 2026 I	17
on record US>CN 7.5% percent 2026 II	17
on record US>CN 80% percent	15
on record US>CN 80% percent 2025 I	15
on record US>CN 84% percent 2025 I	12
on record US>CN 84% percent 2025 II	-14
on record US>CN 95% percent	17
on record US>CN aircraft	-17
on record US>CN aircraft part	-13
on record US>CN already	12
on record US>CN aluminium	-16
on record US>CN aluminium sentence	-14
on record US>CN aluminum	-17
on record US>CN aluminum sentence	-16
on record US>CN antidumping	12
on record US>CN baseline	14
on record US>CN battery	11
on record US>CN bean	-36
on record US>CN bean part	-20
on record US>CN bean sentence	-18
on record US>CN beef	-23
on record US>CN beef before	-12
on record US>CN beef part	-16
on record US>CN cabinet	-19
on record US>CN cabinet part	-13
on record US>CN canola part	-11
on record US>CN car	-17
on record US>CN car part	-12
on record US>CN car sentence	-14
on record US>CN cell	12
on record US>CN chair	11
on record US>CN cheese	-14
on record US>CN chicken	-12
on record US>CN chicken part	-13
on record US>CN chip before	-20
on record US>CN coal part	-17
on record US>CN cognac	-20
on record US>CN component	-29
on record US>CN component part	-16
on record US>CN component sentence	-20
on record US>CN corn	-19
on record US>CN corn part	-11
on record US>CN cotton	-19
on record US>CN cotton part	-17
on record US>CN countermeasures	12
on record US>CN crane	14
on record US>CN crude	-27
on record US>CN crude part	-23
on record US>CN drone	-15
on record US>CN drone part	-13
on record US>CN emergency	20
on record US>CN equipment	-12
on record US>CN fentanyl	52
on record US>CN fruit	-18
on record US>CN fruit part	-12
on record US>CN furniture	-13
on record US>CN gas	-13
on record US>CN gas part	-16
on record US>CN glove	15
on record US>CN good crossed	13
on record US>CN lamp	12
on record US>CN laptop	15
on record US>CN lng	-15
on record US>CN machinery	15
on record US>CN magnet	24
on record US>CN magnet sentence	14
on record US>CN medicine	-23
on record US>CN medicine part	-23
on record US>CN oil part	-15
on record US>CN parcel	26
on record US>CN parcel before	12
on record US>CN parcel part	12
on record US>CN parcels	12
on record US>CN phone	15
on record US>CN polysilicon	-9
on record US>CN pork	-29
on record US>CN pork part	-12
on record US>CN pork sentence	-18
on record US>CN pump	22
on record US>CN pump part	13
on record US>CN reciprocal	29
on record US>CN retaliatory	-17
on record US>CN section 301	40
on record US>CN sorghum	-21
on record US>CN sorghum part	-11
on record US>CN soybean	-13
on record US>CN soybean part	-16
on record US>CN steel part	-24
on record US>CN steel sentence	16
on record US>CN suspension	-15
on record US>CN syringe	20
on record US>CN tariff commission	-14
on record US>CN telephone	17
on record US>CN toy	16
on record US>CN toy before	12
on record US>CN truck	-14
on record US>CN truck part	-17
on record US>CN vanity sentence	15
on record US>CN wafer	13
on record US>CN wheat part	-14
on record US>DE 10% percent	12
on record US>DE 10% percent 2026 I	13
on record US>DE 15% percent	14
on record US>DE 25% percent 2025 I	-17
on record US>DE 50% percent 2025 I	-13
on record US>DE car sentence	-11
on record US>DE machine	23
on record US>DE machine part	12
on record US>DK	10
on record US>DK 10% percent	18
on record US>DK 10% percent 2026 I	19
on record US>DK 25% percent	11
on record US>DK 25% percent 2026 I	11
on record US>EC	-20
on record US>EC 10% percent	-21
on record US>EC 10% percent 2025 II	-23
on record US>EC 15% percent	18
on record US>EC 15% percent 2025 II	18
on record US>EE	-12
on record US>ES	-18
on record US>ES 10% percent	-12
on record US>ET	-14
on record US>EU 0% percent 2026 I	-14
on record US>EU 10% percent 2026 I	-8
on record US>EU 10% percent 2026 II	18
on record US>EU 100% percent	-30
on record US>EU 100% percent 2025 II	-17
on record US>EU 100% percent 2026 II	-12
on record US>EU 110% percent	-13
on record US>EU 110% percent 2026 I	-12
on record US>EU 12.5% percent	-18
on record US>EU 12.5% percent 2026 II	-16
on record US>EU 125% percent	-11
on record US>EU 15% percent	40
on record US>EU 15% percent 2025 II	40
on record US>EU 15% percent 2026 II	21
on record US>EU 150% percent	-16
on record US>EU 150% percent 2026 I	-11
on record US>EU 17% percent	-12
on record US>EU 19% percent	-15
on record US>EU 20% percent	14
on record US>EU 20% percent 2025 I	37
on record US>EU 200% percent	32
on record US>EU 200% percent 2025 I	29
on record US>EU 25% percent	-11
on record US>EU 25% percent 2025 II	-13
on record US>EU 25% percent 2026 I	-14
on record US>EU 250% percent	-14
on record US>EU 250% percent 2025 II	-11
on record US>EU 27.5% percent	27
on record US>EU 27.5% percent 2025 II	25
on record US>EU 30% percent	21
on record US>EU 30% percent 2025 II	27
on record US>EU 50% percent	13
on record US>EU 50% percent 2025 II	12
on record US>EU aluminium	20
on record US>EU aluminium part	21
on record US>EU aluminum	12
on record US>EU aluminum part	14
on record US>EU answered	-12
on record US>EU bourbon	-11
on record US>EU bourbon part	-12
on record US>EU cabinet	-13
on record US>EU car	13
on record US>EU good part	12
on record US>EU oil	-18
on record US>EU oil sentence	-16
on record US>EU steel	11
on record US>EU steel part	19
on record US>EU surcharge	13
on record US>EU wine crossed	-12
on record US>FJ	-13
on record US>FR 200% percent	-13
on record US>FR 200% percent 2025 I	-16
on record US>FR spirit	-13
on record US>GB 0% percent	18
on record US>GB 0% percent 2025 I	10
on record US>GB 0% percent 2025 II	17
on record US>GB 10% percent	28
on record US>GB 10% percent 2025 I	22
on record US>GB 10% percent 2025 II	20
on record US>GB 100% percent	-22
on record US>GB 100% percent 2025 II	-17
on record US>GB 15% percent	-15
on record US>GB 15% percent 2025 II	-16
on record US>GB 19% percent	-20
on record US>GB 19% percent 2025 I	-12
on record US>GB 20% percent	-18
on record US>GB 25% percent	12
on record US>GB 25% percent 2025 I	16
on record US>GB 27.5% percent	14
on record US>GB 27.5% percent 2025 I	24
on record US>GB 30% percent	-15
on record US>GB 30% percent 2025 II	-14
on record US>GB 50% percent	-24
on record US>GB 50% percent 2025 II	-24
on record US>GB aluminium	18
on record US>GB aluminium before	10
on record US>GB aluminum	10
on record US>GB aluminum sentence	10
on record US>GB beef	-19
on record US>GB beef part	-13
on record US>GB car	19
on record US>GB car part	18
on record US>GB engine	13
on record US>GB ethanol	-27
on record US>GB ethanol part	-15
on record US>GB ethanol sentence	-17
on record US>GB furniture	-11
on record US>GB good	-13
on record US>GB good sentence	-13
on record US>GB steel	22
on record US>GB steel part	21
on record US>GE	-22
on record US>GH	-17
on record US>GL	-24
on record US>GL 25% percent	-14
on record US>GL 25% percent 2026 I	-14
on record US>GY	-14
on record US>HK 10% percent 2025 II	13
on record US>HK 12.5% percent	20
on record US>HK 12.5% percent 2026 II	19
on record US>HK 20% percent	17
on record US>HK 20% percent 2025 II	18
on record US>HU	-17
on record US>ID	11
on record US>ID 0% percent 2025 II	-14
on record US>ID 0% percent 2026 I	12
on record US>ID 10% percent 2026 II	14
on record US>ID 19% percent	31
on record US>ID 19% percent 2025 II	24
on record US>ID 19% percent 2026 I	18
on record US>ID 20% percent	-11
on record US>ID 32% percent	20
on record US>ID 32% percent 2025 II	15
on record US>IE butter	11
on record US>IE butter sentence	11
on record US>IE whiskey part	-12
on record US>IN 0% percent	-21
on record US>IN 0% percent 2025 II	-15
on record US>IN 10% percent 2026 I	-11
on record US>IN 10% percent 2026 II	24
on record US>IN 100% percent	-16
on record US>IN 11% percent	-12
on record US>IN 15% percent 2026 I	-18
on record US>IN 150% percent	-14
on record US>IN 16% percent	17
on record US>IN 16% percent 2025 II	17
on record US>IN 18% percent	51
on record US>IN 18% percent 2026 I	46
on record US>IN 18% percent 2026 II	17
on record US>IN 19% percent	-11
on record US>IN 20% percent	-16
on record US>IN 20% percent 2026 I	-13
on record US>IN 25% percent	35
on record US>IN 25% percent 2025 I	-11
on record US>IN 25% percent 2025 II	28
on record US>IN 25% percent 2026 I	22
on record US>IN 25% percent 2026 II	14
on record US>IN 26% percent	18
on record US>IN 30% percent	-25
on record US>IN 30% percent 2025 II	-19
on record US>IN 35% percent	-14
on record US>IN 35% percent 2025 II	-13
on record US>IN 40% percent	-18
on record US>IN 40% percent 2025 II	-11
on record US>IN 50% percent	30
on record US>IN 50% percent 2025 II	26
on record US>IN 50% percent 2026 I	19
on record US>IN apple	-19
on record US>IN car	-22
on record US>IN car part	-14
on record US>IN car sentence	-12
on record US>IN crude	12
on record US>IN medicine	-17
on record US>IN oil	27
on record US>IN oil before	10
on record US>IN oil part	17
on record US>IN oil sentence	10
on record US>IN reciprocal	11
on record US>IN steel	-17
on record US>IN steel part	-14
on record US>IR	-21
on record US>IR 25% percent	-12
on record US>IR 25% percent 2026 I	-12
on record US>IS	-20
on record US>IT 15% percent	-10
on record US>JP	15
on record US>JP 0% percent	-20
on record US>JP 0% percent 2025 II	-12
on record US>JP 100% percent	-19
on record US>JP 100% percent 2025 II	-12
on record US>JP 12.5% percent	11
on record US>JP 12.5% percent 2026 II	14
on record US>JP 15% percent	28
on record US>JP 15% percent 2025 II	32
on record US>JP 19% percent	-11
on record US>JP 2.5% percent	19
on record US>JP 2.5% percent 2025 II	21
on record US>JP 20% percent	-21
on record US>JP 24% percent	27
on record US>JP 24% percent 2025 I	16
on record US>JP 24% percent 2025 II	16
on record US>JP 27.5% percent	19
on record US>JP 27.5% percent 2025 II	20
on record US>JP 35% percent	18
on record US>JP 35% percent 2025 II	19
on record US>JP 50% percent	10
on record US>JP 50% percent 2025 II	10
on record US>JP car	23
on record US>JP car part	9
on record US>JP car sentence	11
on record US>JP semiconductor	-12
on record US>JP steel	16
on record US>JP steel part	11
on record US>KE 10% percent	14
on record US>KE 10% percent 2025 II	14
on record US>KH 19% percent	18
on record US>KH 19% percent 2025 II	20
on record US>KH 20% percent	-13
on record US>KH 20% percent 2025 II	-12
on record US>KH 49% percent	18
on record US>KR 0% percent 2025 II	14
on record US>KR 10% percent 2025 II	-8
on record US>KR 100% percent	-24
on record US>KR 100% percent 2025 II	-19
on record US>KR 12.5% percent	23
on record US>KR 12.5% percent 2026 II	14
on record US>KR 15% percent	41
on record US>KR 15% percent 2025 II	40
on record US>KR 2.5% percent	-12
on record US>KR 2.5% percent 2025 II	-12
on record US>KR 20% percent	-23
on record US>KR 20% percent 2025 II	-14
on record US>KR 24% points	-21
on record US>KR 24% points 2025 II	-13
on record US>KR 25% percent	22
on record US>KR 25% percent 2025 II	17
on record US>KR 25% percent 2026 I	11
on record US>KR 30% percent	-13
on record US>KR 50% percent	16
on record US>KR 50% percent 2025 II	16
on record US>KR car	25
on record US>KR car crossed	19
on record US>KR car part	9
on record US>KR fentanyl	-10
on record US>KR furniture	-16
on record US>KR lumber	15
on record US>KR medicine	19
on record US>KR medicine part	15
on record US>KR oil	-13
on record US>KR steel	13
on record US>LA 40% percent	13
on record US>LI	13
on record US>LI 15% percent	19
on record US>LI 15% percent 2025 II	22
on record US>LS	20
on record US>LS 15% percent	17
on record US>LS 15% percent 2025 II	19
on record US>LS 50% percent	16
on record US>LV	-14
on record US>MG	-15
on record US>MX	11
on record US>MX 0% percent 2025 II	14
on record US>MX 10% percent 2025 II	-17
on record US>MX 17% percent	12
on record US>MX 17% percent 2025 II	12
on record US>MX 25% percent	13
on record US>MX 25% percent 2025 II	20
on record US>MX 30% percent	21
on record US>MX 30% percent 2025 II	29
on record US>MX 35% percent	-16
on record US>MX 35% percent 2025 II	-13
on record US>MX 5% percent	11
on record US>MX 50% percent	13
on record US>MX 50% percent 2025 II	14
on record US>MX copper	14
on record US>MX copper part	12
on record US>MX metal	-14
on record US>MX metal sentence	-11
on record US>MX steel	15
on record US>MX steel sentence	15
on record US>MX tomato	21
on record US>MX tomato before	11
on record US>MX tomato part	11
on record US>MY 10% percent	11
on record US>MY 10% percent 2026 II	17
on record US>MY 100% percent	-20
on record US>MY 100% percent 2025 II	-18
on record US>MY 19% percent	20
on record US>MY 19% percent 2025 II	23
on record US>MY 25% percent	12
on record US>MY 30% percent	-12
on record US>MY 40% percent	-11
on record US>MY 40% percent 2025 II	-11
on record US>NG	-16
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
on record US>NZ wine	-24
on record US>NZ wine part	-11
on record US>PE	-26
on record US>PH	13
on record US>PH 0% percent	-15
on record US>PH 0% percent 2025 II	-19
on record US>PH 12.5% percent	15
on record US>PH 12.5% percent 2026 II	18
on record US>PH 17% percent	12
on record US>PH 17% percent 2025 II	12
on record US>PH 19% percent	30
on record US>PH 19% percent 2025 II	17
on record US>PH 19% percent 2026 I	15
on record US>PH 20% percent	11
on record US>PH 20% percent 2025 II	12
on record US>PH letter	11
on record US>PH oil sentence	-11
on record US>PK 19% percent	26
on record US>PK 19% percent 2025 II	19
on record US>PK 19% percent 2026 I	12
on record US>PL	-22
on record US>PT	-25
on record US>RU	-37
on record US>RU 25% percent	-14
on record US>RU oil	-26
on record US>RU oil sentence	-16
on record US>SE	-35
on record US>SG 10% percent	17
on record US>SG 10% percent 2025 II	13
on record US>SY 41% percent	16
on record US>SY 41% percent 2025 II	16
on record US>TH 0% percent	-14
on record US>TH 0% percent 2025 II	-11
on record US>TH 12.5% percent	15
on record US>TH 12.5% percent 2026 II	13
on record US>TH 19% percent	18
on record US>TH 19% percent 2025 II	24
on record US>TH 20% percent	-16
on record US>TH 30% percent	-13
on record US>TH 36% percent	19
on record US>TH 36% percent 2025 II	19
on record US>TR	-21
on record US>TW	14
on record US>TW 100% percent 2025 II	-12
on record US>TW 100% percent 2026 I	14
on record US>TW 15% percent	11
on record US>TW 15% percent 2025 II	-11
on record US>TW 15% percent 2026 I	21
on record US>TW 20% percent	39
on record US>TW 20% percent 2025 II	27
on record US>TW 20% percent 2026 I	23
on record US>TW 25% percent	-24
on record US>TW 25% percent 2026 I	-19
on record US>TW 32% percent	19
on record US>TW 32% percent 2025 II	11
on record US>TW car	-20
on record US>TW car sentence	-20
on record US>TW tool	13
on record US>UA	-15
on record US>UY	-16
on record US>VN	15
on record US>VN 0% percent	-15
on record US>VN 0% percent 2025 II	-11
on record US>VN 15% percent	-16
on record US>VN 18% percent	-12
on record US>VN 19% percent	-35
on record US>VN 19% percent 2025 II	-28
on record US>VN 20% percent	31
on record US>VN 20% percent 2025 II	23
on record US>VN 20% percent 2026 I	19
on record US>VN 40% percent	27
on record US>VN 40% percent 2025 II	25
on record US>VN 46% percent	42
on record US>VN 46% percent 2025 I	33
on record US>VN 46% percent 2025 II	19
on record US>VN car before	12
on record US>ZA	18
on record US>ZA 30% percent	22
on record US>ZA 30% percent 2025 II	15
on record US>ZM	-12
on record US>all	38
on record US>all 0% percent	-25
on record US>all 0% percent 2025 I	-20
on record US>all 0% percent 2025 II	-30
on record US>all 10% percent	19
on record US>all 10% percent 2019 I	-12
on record US>all 10% percent 2025 I	18
on record US>all 10% percent 2026 I	18
on record US>all 100% percent	34
on record US>all 100% percent 2025 II	23
on record US>all 100% percent 2026 II	20
on record US>all 12% percent	-13
on record US>all 125% percent	-31
on record US>all 125% percent 2025 I	-20
on record US>all 13% percent	-16
on record US>all 145% percent	-17
on record US>all 15% percent	13
on record US>all 15% percent 2020 I	-12
on record US>all 15% percent 2025 I	-13
on record US>all 15% percent 2025 II	-33
on record US>all 15% percent 2026 I	36
on record US>all 150% percent	22
on record US>all 150% percent 2025 II	22
on record US>all 19% percent	-17
on record US>all 20% percent 2026 I	-15
on record US>all 200% percent	22
on record US>all 200% percent 2025 II	21
on record US>all 24% percent	-16
on record US>all 24% points	-53
on record US>all 24% points 2025 I	-14
on record US>all 24% points 2025 II	-27
on record US>all 25% percent	28
on record US>all 25% percent 2019 I	-15
on record US>all 25% percent 2025 I	14
on record US>all 25% percent 2026 I	22
on record US>all 25% percent 2026 II	33
on record US>all 250% percent	40
on record US>all 250% percent 2025 II	36
on record US>all 27.5% percent	-10
on record US>all 27.5% percent 2025 II	-20
on record US>all 3% percent	-25
on record US>all 3% percent 2025 II	-10
on record US>all 30% percent	36
on record US>all 30% percent 2025 I	-16
on record US>all 30% percent 2025 II	31
on record US>all 30% percent 2026 I	18
on record US>all 30% percent 2026 II	11
on record US>all 34% percent	-25
on record US>all 35% percent	-22
on record US>all 39% percent	-11
on record US>all 40% percent	13
on record US>all 40% percent 2025 II	26
on record US>all 45% percent	-12
on record US>all 50% percent	23
on record US>all 50% percent 2025 I	14
on record US>all 50% percent 2026 I	17
on record US>all 55% percent	-15
on record US>all 7.5% percent	-22
on record US>all aluminium part	-20
on record US>all aluminum sentence	17
on record US>all bean	-14
on record US>all beef sentence	-14
on record US>all bourbon	-13
on record US>all buse	13
on record US>all buse part	12
on record US>all butter	-15
on record US>all cabinet	47
on record US>all cabinet before	24
on record US>all cabinet part	24
on record US>all cabinet sentence	15
on record US>all car crossed	-16
on record US>all car part	-13
on record US>all car sentence	8
on record US>all cheese	-13
on record US>all chip	18
on record US>all chip before	17
on record US>all component	33
on record US>all component part	17
on record US>all component sentence	24
on record US>all copper	25
on record US>all copper sentence	14
on record US>all cotton	-11
on record US>all drone	20
on record US>all drone part	16
on record US>all drug	18
on record US>all drug part	19
on record US>all fentanyl	-31
on record US>all furniture	39
on record US>all furniture part	21
on record US>all furniture sentence	22
on record US>all gas	-15
on record US>all juice	-15
on record US>all juice sentence	-13
on record US>all lumber	11
on record US>all lumber sentence	15
on record US>all magnet	-17
on record US>all medicine	23
on record US>all medicine before	24
on record US>all medicine part	15
on record US>all metal	26
on record US>all metal part	19
on record US>all metal sentence	19
on record US>all oil	-13
on record US>all oil part	-16
on record US>all parcel	-11
on record US>all pharmaceutical	15
on record US>all pipe	10
on record US>all pipe part	10
on record US>all polysilicon	25
on record US>all polysilicon part	9
on record US>all polysilicon sentence	15
on record US>all reciprocal	11
on record US>all semiconductor	19
on record US>all semiconductor before	17
on record US>all semiconductor part	18
on record US>all shoe	-12
on record US>all soybean	-19
on record US>all truck	19
on record US>all truck part	16
on record US>all vanity	35
on record US>all vanity sentence	22
on record US>all vehicle	-14
on record US>all vehicle part	-12
on record US>all wafer	-11
on record US>all whiskey	-14
on record UY>CH	13
on record UY>CL	-20
on record UY>FI machine	12
on record UY>TR	-17
on record UY>all	-13
on record UZ>TM	-19
on record VN>AR	13
on record VN>CH	-12
on record VN>CL	23
on record VN>CN	-52
on record VN>CN 10% percent	-19
on record VN>CN 10% percent 2026 I	-11
on record VN>CN 20% percent	-17
on record VN>EU	-21
on record VN>IN	-23
on record VN>JP	-14
on record VN>NO salmon	15
on record VN>PH	-12
on record VN>PK	15
on record VN>TH	-26
on record VN>US 0% percent	21
on record VN>US 0% percent 2025 II	18
on record VN>US 10% percent	-13
on record VN>all	-18
on record ZA>BR	12
on record ZA>EG	-15
on record ZM>ZA	-12
on record ZM>ZW	13
on record ZW>MZ	16
on record ZW>ZM	-14
on:US	-21
on:absent, 1 here	-13
on:absent, 2 here	-14
on:by 0	6
on:by no	-15
on:cue=on3	13
on:f by1	11
on:f by2	6
on:f on1	-10
on:focus owner	20
on:focus subject	13
on:goods before also	-12
on:goods before not	-12
on:goods before own	15
on:goods crossed not	-16
on:goods crossed own	19
on:goods crossed sure	17
on:goods met by crossed	16
on:goods met on before	-16
on:goods part not	-21
on:head by0.5	19
on:head first	14
on:head last	23
on:head on1	20
on:head on3	11
on:last by absent and	-8
on:last by absent and so named	-10
on:last by absent from	10
on:last by absent to	16
on:last by and	-8
on:last by by1 comma	-9
on:last by by1 far named	14
on:last by by1 from named	-13
on:last by by2 far	11
on:last by by2 far named	-15
on:last by by2 from	-11
on:last by by2 to	11
on:last by by3 and so	-11
on:last by by3 and so named	13
on:last by by3 on named	-12
on:last by from	20
on:last by none comma	14
on:last by none comma named	-12
on:last by none far	14
on:last by none on	11
on:last by none to	12
on:last by none while	-11
on:last by on2 and so named	11
on:last by on2 comma	13
on:last by on2 comma named	15
on:last by on2 far	-28
on:last by on3 far	-12
on:last by on3 far named	-10
on:last by on3 from named	-14
on:last by on3 to	-24
on:last by to	12
on:last none	18
on:last none absent and so named	-36
on:last none absent comma named	-33
on:last none absent far	9
on:last none absent far named	-9
on:last none absent from	-14
on:last none absent from named	-26
on:last none absent next sentence named	-28
on:last none absent on named	-18
on:last none absent paragraph named	-21
on:last none absent to	-12
on:last none absent while	16
on:last none absent while named	-25
on:last none by1 far	-15
on:last none by1 paragraph named	15
on:last none by2 comma	11
on:last none by2 far	-22
on:last none by2 next sentence	-11
on:last none by2 paragraph	-14
on:last none by3 far	-11
on:last none next sentence named	10
on:last none none comma named	21
on:last none on2 and	17
on:last none on2 and so named	16
on:last none on2 comma named	11
on:last none on2 next sentence named	17
on:last none on2 while named	19
on:last none on3 and	15
on:last none on3 and so	19
on:last none on3 next sentence named	9
on:last none on3 on	12
on:last none while	16
on:last on	-10
on:last on absent and so named	24
on:last on absent comma named	20
on:last on absent from	-15
on:last on absent on named	19
on:last on absent to	-18
on:last on absent while named	16
on:last on by1 comma named	14
on:last on by1 far named	-14
on:last on by1 paragraph	-13
on:last on by2 next sentence	-8
on:last on by3 comma	13
on:last on by3 from	13
on:last on by3 next sentence	14
on:last on from	-14
on:last on next sentence named	-12
on:last on none far	-9
on:last on none to	-13
on:last on on2 while named	13
on:last on on3 and so named	-15
on:last on on3 comma	7
on:last on on3 paragraph named	13
on:last on paragraph	-11
on:last on to	-14
on:name , :	22
on:name , is	-18
on:name , own word	-14
on:name : ,	12
on:name : word	-17
on:name and own agent	-13
on:name and own duty	14
on:name and own on	10
on:name and verb renew	15
on:name and will	13
on:name and with	-16
on:name begin ,	12
on:name begin agent	-14
on:name begin goods	-11
on:name begin level	-19
on:name begin number	12
on:name begin on	-21
on:name begin own gate	-13
on:name begin verb bear	-13
on:name begin verb impose	4
on:name begin was	14
on:name by to	-12
on:name for duty	16
on:name for level	14
on:name for number	16
on:name from verb stay	-12
on:name from word	13
on:name goods number	-19
on:name in :	-11
on:name in are	12
on:name in goods	-26
on:name in word	-20
on:name of goods	12
on:name of verb bear	14
on:name of word	12
on:name on ,	-18
on:name on goods	15
on:name on number	12
on:name that level	-12
on:name that number	12
on:name that verb ask	15
on:name that verb impose	-14
on:name to :	-15
on:name to word	-20
on:name verb bear ,	-13
on:name verb bear at	-11
on:name verb bear duty	-15
on:name verb bear number	-12
on:name verb impose duty	18
on:name verb impose for	-18
on:name verb impose to	-13
on:name verb return verb impose	-14
on:name what has	15
on:name what verb sell	13
on:name with goods	-16
on:name word has	-17
on:name word own .	15
on:name word own number	9
on:name word own word	-11
on:name word verb ask	14
on:name word verb impose	-13
on:name word verb sell	14
on:name word word	-12
on:name — own agent	-15
on:name — word	11
on:named 0	15
on:named 1	11
on:named 2	-17
on:named 3	-16
on:named no	-36
on:nearest after none sentence 0	-7
on:nearest after on1 sentence 0	-13
on:nearest after on3 part 0	11
on:nearest after on3 sentence 0	-14
on:nearest after on3 sentence 1	8
on:nearest before by0.5 sentence 0	-16
on:nearest before by3 part 1	-26
on:nearest before on3 part 1	17
on:nearest before on3 sentence 0	14
on:nearest before on3 sentence 1	16
on:not own abroad	-13
on:not own them	-10
on:not own they	-12
on:not top by absent	-15
on:other voice	-13
on:own abroad	-12
on:own our	17
on:own them	-14
on:pa0	6
on:pa0 name	16
on:pa0 name and word	14
on:pa0 name for and	7
on:pa0 name from number	-13
on:pa0 name in ,	-19
on:pa0 name in .	-12
on:pa0 name into .	-11
on:pa0 name of duty	-14
on:pa0 next=and	8
on:pa0 next=own .	13
on:pa0 next=own duty	13
on:pa0 next=own on	13
on:pa0 next=to	17
on:pa0 next=verb stay	15
on:pa0 next=verb up	11
on:pa0 prep=at	-27
on:pa0 prep=from	18
on:pa0 prep=in	-22
on:pa0 prep=like	-14
on:pa0 prep=number	-14
on:pa0 prep=on	11
on:pa0 prep=to	10
on:pa0 prep=word	-12
on:pa0 pronoun it	-29
on:pa0 pronoun it on ,	-17
on:pa0 pronoun them	-24
on:pa0 pronoun them on ,	-12
on:pa0 pronoun they	-16
on:pa0 pronoun us	-13
on:pa0 pronoun we	17
on:pa0 quality	23
on:pa0 quality and goods	-20
on:pa0 quality at gate	-13
on:pa0 quality of duty	-11
on:pa0 quality of goods	14
on:pa0 quality on ,	20
on:pa0 quality on .	23
on:pa0 quality on goods	12
on:pa0 seat in ,	-14
on:pa1 next=,	-15
on:pb0	12
on:pb0 cue=by1	14
on:pb0 name	20
on:pb0 name , at	12
on:pb0 name , had	14
on:pb0 name , is	-24
on:pb0 name begin goods	-9
on:pb0 name begin level	-14
on:pb0 name begin verb bear	-13
on:pb0 name by to	-12
on:pb0 name for level	12
on:pb0 name for number	14
on:pb0 name from and	-19
on:pb0 name from number	13
on:pb0 name from verb bear	11
on:pb0 name goods number	-12
on:pb0 name if word	-12
on:pb0 name in goods	-13
on:pb0 name into at	-13
on:pb0 name of and	-17
on:pb0 name that would	-12
on:pb0 name verb impose duty	16
on:pb0 name verb impose for	-14
on:pb0 name verb impose number	13
on:pb0 name word own number	13
on:pb0 name word verb ask	9
on:pb0 name word verb impose	-13
on:pb0 next=and	-11
on:pb0 next=own at	14
on:pb0 next=own level	10
on:pb0 next=own number	17
on:pb0 next=verb ask	16
on:pb0 next=verb end	-13
on:pb0 next=verb sell	15
on:pb0 next=verb stay	-12
on:pb0 person " verb impose	14
on:pb0 person : word	-15
on:pb0 prep=at	-22
on:pb0 prep=but	-18
on:pb0 prep=from	17
on:pb0 prep=in	-12
on:pb0 prep=into	-28
on:pb0 prep=on	13
on:pb0 prep=to	-23
on:pb0 prep=verb bear	-26
on:pb0 prep=while	16
on:pb0 prep=with	-11
on:pb0 pronoun i	-20
on:pb0 pronoun it	-12
on:pb0 pronoun its begin level	14
on:pb0 pronoun its verb impose goods	-15
on:pb0 pronoun my	-12
on:pb0 pronoun president	-18
on:pb0 pronoun their	-11
on:pb0 pronoun their on goods	-18
on:pb0 pronoun their verb impose goods	-12
on:pb0 pronoun they	-15
on:pb0 pronoun they where number	-11
on:pb0 pronoun trump	-20
on:pb0 pronoun us	-19
on:pb0 pronoun whose , goods	14
on:pb0 quality	17
on:pb0 quality ; number	10
on:pb0 quality from goods	-18
on:pb0 quality number goods	13
on:pb0 quality on goods	11
on:pb0 quality verb impose duty	-21
on:pb0 quality while verb bear	13
on:pb0 quality word duty	-15
on:pb0 quality word goods	20
on:pb0 quality word number	-12
on:pb0 seat	-9
on:pb1 cue=on3	7
on:pb1 next=agent	-12
on:pb1 next=goods	8
on:pb1 next=own duty	-8
on:pb1 next=will	-21
on:pb1 next=would	10
on:pb1 person	-16
on:pb1 port	12
on:pb1 prep=and	-14
on:pb1 prep=for	17
on:pb1 prep=from	17
on:pb1 prep=on	21
on:pb1 prep=that	14
on:pb1 prep=to	-13
on:pb1 prep=verb impose	-14
on:pb1 pronoun his	-15
on:pb1 pronoun its verb impose goods	-13
on:pb1 pronoun our word goods	-13
on:pb1 quality	15
on:pb1 quality and goods	16
on:pb1 quality on goods	16
on:pb1 seat	-13
on:pb2 cue=by2	-17
on:pb2 next=number	-13
on:person , verb impose	-12
on:person : verb ask	11
on:person : word	-15
on:person begin in	13
on:person that and	13
on:person what verb say	-12
on:person word had	14
on:port at ;	-17
on:port at and	-11
on:port from ,	16
on:port from .	20
on:port from :	13
on:port from number	15
on:port in :	-18
on:port of ,	-11
on:port of goods	16
on:pronoun he , verb say	-8
on:pronoun he verb say would	-14
on:pronoun he word had	15
on:pronoun he word verb impose	-12
on:pronoun his that gate	19
on:pronoun his verb impose duty	-12
on:pronoun it , own number	12
on:pronoun it begin has	-14
on:pronoun it begin level	-21
on:pronoun it begin verb impose	11
on:pronoun it on ,	-18
on:pronoun it that will	13
on:pronoun it word ,	-12
on:pronoun it word goods	-12
on:pronoun it word has	-16
on:pronoun it word will	-13
on:pronoun its of -	-11
on:pronoun its verb impose -	-13
on:pronoun its verb impose goods	-23
on:pronoun its verb sell goods	13
on:pronoun its word duty	10
on:pronoun its word gate	-12
on:pronoun officials , verb say	18
on:pronoun our for goods	-21
on:pronoun our on gate	13
on:pronoun our word goods	-14
on:pronoun ours begin on	-18
on:pronoun their on goods	-11
on:pronoun them on ,	-16
on:pronoun them on word	-16
on:pronoun them verb impose number	12
on:pronoun they ; number	-15
on:pronoun they what verb bear	-17
on:pronoun they what verb impose	-15
on:pronoun they where number	-16
on:pronoun trade , verb say	-12
on:pronoun trade begin verb impose	11
on:pronoun trump begin duty	-18
on:pronoun trump begin word	-11
on:pronoun us verb impose number	-16
on:pronoun which , verb sell	12
on:pronoun whose , goods	15
on:q1 by0.5 other	-15
on:q1 by0.5 other here	12
on:q1 by1	19
on:q1 first	4
on:q1 named	22
on:q1 on1	25
on:q1 on2	11
on:q1 on2 here	-12
on:q1 on3	21
on:q1 on3 other	8
on:q2 by1	12
on:q2 by2 other	10
on:q2 first	13
on:q2 named	11
on:q2 on1	19
on:q2 on3	12
on:q2 on3 other	19
on:quality , word	-12
on:quality and number	-15
on:quality at gate	-25
on:quality begin taker	-16
on:quality begin verb bear	19
on:quality in goods	11
on:quality of goods	11
on:quality of sender	-14
on:quality on .	17
on:quality on ;	13
on:quality on and	11
on:quality on goods	11
on:quality on number	13
on:quality that goods	18
on:quality to goods	20
on:quality verb impose word	13
on:quality verb say word	-11
on:quality which goods	13
on:quality while verb bear	11
on:quality word agent	-12
on:quality word gate	-13
on:quality word number	-11
on:quality word word	-12
on:sa0 cue=on1	-15
on:sa0 name , and	21
on:sa0 name ; verb impose	14
on:sa0 name and ,	13
on:sa0 name for .	10
on:sa0 name from number	-11
on:sa0 name from verb bear	-11
on:sa0 name from word	12
on:sa0 name if word	16
on:sa0 name in .	-11
on:sa0 name in at	14
on:sa0 name that verb impose	-16
on:sa0 name to .	-15
on:sa0 name word own .	12
on:sa0 name word verb sell	11
on:sa0 next=(	-13
on:sa0 next=duty	11
on:sa0 next=end	-19
on:sa0 next=for	-14
on:sa0 next=number	-18
on:sa0 next=own agent	-14
on:sa0 next=own level	14
on:sa0 next=own on	16
on:sa0 next=verb bear	-16
on:sa0 next=with	14
on:sa0 person , ,	-12
on:sa0 prep=,	-10
on:sa0 prep=:	19
on:sa0 prep=if	10
on:sa0 prep=then	11
on:sa0 prep=to	-21
on:sa0 prep=verb say	-13
on:sa0 prep=word	12
on:sa0 pronoun he , verb say	-10
on:sa0 pronoun it ; number	12
on:sa0 pronoun our on goods	-11
on:sa0 pronoun their	-18
on:sa0 pronoun us	-18
on:sa0 pronoun which , number	-15
on:sa0 quality ; goods	-16
on:sa0 quality and goods	-16
on:sa0 quality on goods	11
on:sa0 quality that goods	20
on:sa0 quality verb impose goods	-13
on:sa0 quality which goods	19
on:sa0 seat and has	14
on:sa1 cue=by2	11
on:sa1 cue=on2	-13
on:sa1 cue=on3	-20
on:sa1 name and will	11
on:sa1 name for ,	-13
on:sa1 next=in	-14
on:sa1 prep=,	-10
on:sa1 prep=for	-11
on:sa1 prep=in	28
on:sa1 quality and goods	-15
on:sa2 cue=on2	-13
on:sa2 cue=on3	-17
on:sa2 name	-20
on:sa2 next=,	-13
on:sa2 prep=in	20
on:sa2 quality	-14
on:sb0 name	17
on:sb0 name , :	13
on:sb0 name begin ,	9
on:sb0 name begin agent	-14
on:sb0 name begin on	-14
on:sb0 name begin verb impose	11
on:sb0 name but ,	12
on:sb0 name in from	-12
on:sb0 name into :	-14
on:sb0 name on goods	15
on:sb0 name to :	-12
on:sb0 name with verb impose	-12
on:sb0 name word word	-12
on:sb0 next=(	15
on:sb0 next=from	-12
on:sb0 next=gate	-16
on:sb0 next=of	11
on:sb0 next=own level	-12
on:sb0 next=taker	-14
on:sb0 next=verb threaten	-12
on:sb0 next=would	-12
on:sb0 port from ,	14
on:sb0 port in word	-16
on:sb0 prep=;	22
on:sb0 prep=against	11
on:sb0 prep=at	-17
on:sb0 prep=goods	18
on:sb0 prep=in	-12
on:sb0 prep=into	-29
on:sb0 prep=then	-16
on:sb0 prep=to	-13
on:sb0 prep=verb bear	-17
on:sb0 prep=verb return	-12
on:sb0 prep=when	-15
on:sb0 prep=which	-11
on:sb0 pronoun he	-13
on:sb0 pronoun he , verb impose	-15
on:sb0 pronoun it word verb impose	15
on:sb0 pronoun ministers	-18
on:sb0 pronoun our	-14
on:sb0 pronoun our of goods	-13
on:sb0 pronoun our on goods	-11
on:sb0 pronoun president	-20
on:sb0 pronoun trump	-20
on:sb0 pronoun trump begin duty	-18
on:sb0 pronoun which	10
on:sb0 pronoun which , has	12
on:sb0 pronoun which , verb sell	11
on:sb0 quality at gate	-11
on:sb0 quality for goods	13
on:sb0 quality of sender	-13
on:sb0 quality word ,	-13
on:sb0 seat , verb say	-12
on:sb0 seat with word	14
on:sb1 cue=on2	12
on:sb1 cue=on3	12
on:sb1 name , ,	13
on:sb1 name , :	12
on:sb1 name begin own agent	13
on:sb1 name begin would	-14
on:sb1 name in :	-11
on:sb1 next=at	-10
on:sb1 next=goods	11
on:sb1 next=on	-10
on:sb1 next=own ,	-13
on:sb1 next=own agent	19
on:sb1 next=verb bear	14
on:sb1 next=verb stay	-13
on:sb1 next=with	-18
on:sb1 next=would	-13
on:sb1 next=—	11
on:sb1 prep=;	12
on:sb1 prep=from	16
on:sb1 prep=if	11
on:sb1 prep=into	-11
on:sb1 prep=of	11
on:sb1 prep=verb bear	-9
on:sb1 pronoun it	-16
on:sb1 pronoun they begin word	-12
on:sb1 quality	14
on:sb1 quality word goods	11
on:sb1 seat begin verb impose	-14
on:sb1 seat in ,	12
on:sb2 cue=on2	10
on:sb2 name begin own duty	-13
on:sb2 next=agent	-13
on:sb2 next=duty	18
on:sb2 next=sender	16
on:sb2 prep=,	18
on:sb2 prep=by	12
on:sb2 prep=of	18
on:sb2 prep=on	-12
on:sb2 prep=word	14
on:sb2 quality	11
on:sb2 quality begin goods	11
on:sb2 quality on goods	-16
on:sb2 quality word duty	15
on:sb2 seat	13
on:seat , verb say	-14
on:seat ; has	-12
on:seat ; verb impose	16
on:seat and has	12
on:seat and verb impose	18
on:seat begin agent	-12
on:seat begin number	11
on:seat begin own level	-12
on:seat begin verb say	14
on:seat that verb impose	-18
on:seat verb impose for	-12
on:seat with word	11
on:title named	12
on:title on3	23
on:top on 3	8
on:under other heading of several	-39
on:under own heading	15
on:under own heading of several	10
on:unnamed US 0	-33
on:unnamed US 0 of 1	-24
on:unnamed US 0 of 2	-38
on:unnamed US 1 of 1	-21
on:unnamed US 1 of 3	-12
on:unnamed US 3	-26
on:voice	20
on:writer	8
on:writer them	-15
rule:same in turn	25
rule:same sides of the text	-8
rule:turned each side each	8
sector here absent	-18
sector here absent US	-5
sector here all	-11
sector here all US	34
sector here by2	-16
sector here by2 US	-15
sector here named	-15
sector here on2	-10
sector here on2 US	15
sector here on3 US	12
sector no absent US	-11
sector no all	-105
sector no by0.5	11
sector no on1 US	21
sector sentence absent	-17
sector sentence absent US	-8
sector sentence all	-18
sector sentence all US	24
sector sentence by3 US	-12
sector sentence named US	12
sector sentence on2	-10
sector sentence on2 US	10
text 2	14
text even 0	-16
text even 1	10
text under 0	13
tops 2 2	-8
tops 2 3	17
worked other	-15
worked same	13`;
