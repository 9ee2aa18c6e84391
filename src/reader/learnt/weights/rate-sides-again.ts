// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES_AGAIN = `yes
<always>	0
again 0	-67
again 0 of likely	-35
again 0 of open	-17
again 0 of sure	-34
again 10	-11
again 10 of open	-10
again 25	12
again 25 of open	12
again 3	-30
again 3 of likely	6
again 3 of open	-26
again 3 of sure	-42
again 55	17
again 55 of open	17
again 75	14
again 75 of likely	14
again 90	24
again 90 of likely	8
again 90 of sure	19
again 98	29
again 98 of sure	29
again after other and	-57
again after other and 0	-34
again after other and 3	-25
again after other and likely	-30
again after other and open	-24
again after other and sure	-9
again after other far	-50
again after other far 0	-18
again after other far 10	19
again after other far 3	-81
again after other far 98	-20
again after other far likely	-24
again after other far sure	-53
again after other on	-68
again after other on 0	-38
again after other on 3	-20
again after other on likely	-32
again after other on open	-20
again after other on sure	-27
again after other paragraph	-13
again after other paragraph 0	-16
again after other paragraph open	-7
again after other row	-27
again after other row 0	-27
again after other sentence	-8
again after other sentence 0	-36
again after other sentence 10	12
again after other sentence 3	-22
again after other sentence likely	15
again after other sentence open	10
again after other sentence sure	-84
again after other while	-22
again after other while likely	-12
again after reverse and 10	-43
again after reverse and 25	13
again after reverse and 3	-19
again after reverse and 40	-16
again after reverse and 55	19
again after reverse and 75	22
again after reverse and 98	18
again after reverse and likely	-12
again after reverse and open	-15
again after reverse and sure	23
again after reverse far	17
again after reverse far 0	30
again after reverse far 25	-12
again after reverse far 3	13
again after reverse far 40	9
again after reverse far 55	-14
again after reverse far 75	18
again after reverse far 98	-24
again after reverse far likely	16
again after reverse far open	-10
again after reverse far sure	15
again after reverse from	9
again after reverse from 0	18
again after reverse from 10	16
again after reverse from 25	15
again after reverse from 3	-24
again after reverse from 40	-24
again after reverse from open	-49
again after reverse from sure	35
again after reverse on	10
again after reverse on 10	17
again after reverse on 3	7
again after reverse on 40	-9
again after reverse on 55	-43
again after reverse on 75	27
again after reverse on 90	20
again after reverse on likely	-28
again after reverse on open	32
again after reverse on sure	16
again after reverse paragraph	7
again after reverse paragraph 0	-24
again after reverse paragraph 10	-7
again after reverse paragraph 25	-29
again after reverse paragraph 40	56
again after reverse paragraph 75	7
again after reverse paragraph 90	-12
again after reverse paragraph likely	-8
again after reverse paragraph open	-7
again after reverse paragraph sure	29
again after reverse row	13
again after reverse row 0	13
again after reverse row 10	32
again after reverse row 25	-51
again after reverse row 3	22
again after reverse row 40	-7
again after reverse row 75	-7
again after reverse row 90	33
again after reverse row 98	14
again after reverse row sure	20
again after reverse sentence	10
again after reverse sentence 0	-24
again after reverse sentence 10	-6
again after reverse sentence 25	11
again after reverse sentence 3	13
again after reverse sentence 40	-47
again after reverse sentence 55	30
again after reverse sentence 75	15
again after reverse sentence 90	13
again after reverse sentence sure	11
again after reverse to	-8
again after reverse to 0	-8
again after reverse to 25	9
again after reverse to 3	-13
again after reverse to 40	-10
again after reverse to sure	-9
again after reverse while 0	29
again after reverse while 10	-61
again after reverse while 25	-14
again after reverse while 3	-35
again after reverse while 40	30
again after reverse while 75	-6
again after reverse while 98	31
again after reverse while likely	9
again after reverse while open	8
again after reverse while sure	-21
again after same and 0	-22
again after same and 10	-65
again after same and 25	31
again after same and 3	-28
again after same and 40	-9
again after same and 55	44
again after same and 75	14
again after same and 90	-24
again after same and 98	53
again after same and likely	-10
again after same and open	11
again after same by and	6
again after same by and 0	-21
again after same by and 10	25
again after same by and 25	-24
again after same by and 3	10
again after same by and 40	7
again after same by and 55	13
again after same by and 75	-23
again after same by and 90	25
again after same by and 98	13
again after same by and sure	8
again after same by far 0	-46
again after same by far 10	-8
again after same by far 25	29
again after same by far 3	-11
again after same by far 40	30
again after same by far 75	6
again after same by far 90	-6
again after same by far 98	37
again after same by far likely	11
again after same by far open	-8
again after same by from	6
again after same by from 0	-31
again after same by from 10	33
again after same by from 3	-26
again after same by from likely	43
again after same by from open	10
again after same by from sure	-61
again after same by on 0	-16
again after same by on 10	-9
again after same by on 25	9
again after same by on 40	54
again after same by on 55	-47
again after same by on 75	16
again after same by on 98	15
again after same by on likely	31
again after same by on open	6
again after same by on sure	-30
again after same by paragraph	11
again after same by paragraph 0	-16
again after same by paragraph 10	28
again after same by paragraph 3	7
again after same by paragraph 90	13
again after same by paragraph 98	12
again after same by paragraph likely	6
again after same by paragraph open	-12
again after same by paragraph sure	20
again after same by row	-8
again after same by row 0	-12
again after same by row 10	20
again after same by row 25	-8
again after same by row likely	27
again after same by row open	-32
again after same by row sure	-13
again after same by sentence 0	-29
again after same by sentence 10	32
again after same by sentence 3	-11
again after same by sentence 40	-32
again after same by sentence 75	32
again after same by sentence 90	-18
again after same by sentence 98	14
again after same by sentence sure	-11
again after same by to	-13
again after same by to 0	15
again after same by to 10	-16
again after same by to 3	-16
again after same by to likely	-32
again after same by to open	-6
again after same by while	24
again after same by while 0	-36
again after same by while 10	15
again after same by while 25	15
again after same by while sure	22
again after same far	-7
again after same far 0	-25
again after same far 10	10
again after same far 25	9
again after same far 3	-24
again after same far 40	13
again after same far 75	20
again after same far 98	-33
again after same far likely	-12
again after same from 40	10
again after same from 55	-46
again after same from 75	7
again after same from 90	22
again after same from likely	-42
again after same from open	38
again after same on	18
again after same on 0	25
again after same on 10	-13
again after same on 3	-20
again after same on 40	24
again after same on 55	25
again after same on 75	-24
again after same on 98	15
again after same on and 0	20
again after same on and 10	-37
again after same on and 3	-8
again after same on and likely	28
again after same on and open	-17
again after same on and sure	-33
again after same on far 0	-20
again after same on far 10	11
again after same on far 3	-31
again after same on far 40	-8
again after same on far 55	26
again after same on far 75	42
again after same on far 98	11
again after same on far likely	-19
again after same on far open	25
again after same on far sure	-23
again after same on from	-17
again after same on from 0	6
again after same on from 10	-17
again after same on from 3	-22
again after same on from open	-36
again after same on likely	25
again after same on on 0	-11
again after same on on 10	23
again after same on on 3	-15
again after same on on likely	9
again after same on on sure	-8
again after same on open	-17
again after same on paragraph	10
again after same on paragraph 0	10
again after same on paragraph likely	-11
again after same on paragraph open	37
again after same on paragraph sure	-32
again after same on row	-30
again after same on row 0	-17
again after same on row likely	-36
again after same on row open	-16
again after same on sentence	-11
again after same on sentence 0	9
again after same on sentence 10	-49
again after same on sentence 3	19
again after same on sentence sure	-31
again after same on sure	12
again after same on to 3	17
again after same on to likely	-13
again after same on to open	-8
again after same on to sure	16
again after same on while	-48
again after same on while 0	-32
again after same on while likely	-7
again after same on while open	-16
again after same on while sure	-29
again after same paragraph	-19
again after same paragraph 0	9
again after same paragraph 10	12
again after same paragraph 25	-9
again after same paragraph 3	-20
again after same paragraph 55	50
again after same paragraph 75	-41
again after same paragraph 90	11
again after same paragraph 98	-24
again after same paragraph likely	9
again after same paragraph open	-21
again after same paragraph sure	-14
again after same row 0	-16
again after same row 10	-7
again after same row 40	14
again after same row 55	9
again after same row 75	11
again after same row 98	-15
again after same row likely	-11
again after same row open	19
again after same sentence	13
again after same sentence 0	9
again after same sentence 10	-30
again after same sentence 25	-22
again after same sentence 3	-20
again after same sentence 40	25
again after same sentence 55	9
again after same sentence 75	-9
again after same sentence 90	17
again after same sentence 98	38
again after same sentence likely	-9
again after same sentence open	-18
again after same sentence sure	45
again after same to 25	23
again after same to 55	8
again after same to 75	-14
again after same to 90	-20
again after same to likely	29
again after same to open	11
again after same to sure	-14
again after same while 0	-24
again after same while 10	32
again after same while 3	-13
again after same while 40	-22
again after same while 75	15
again after same while 90	20
again after same while 98	-18
again after turned and 0	-9
again after turned and 10	-19
again after turned and 3	24
again after turned and likely	8
again after turned and open	21
again after turned and sure	-57
again after turned far	7
again after turned far 0	-11
again after turned far 10	8
again after turned far 25	24
again after turned far 3	17
again after turned far 40	-19
again after turned far 55	33
again after turned far 75	-38
again after turned far open	7
again after turned from 0	-65
again after turned from 3	20
again after turned from likely	-6
again after turned from open	8
again after turned from sure	-8
again after turned on	-38
again after turned on 0	-54
again after turned on 10	-6
again after turned on likely	-57
again after turned on open	-16
again after turned on sure	10
again after turned paragraph	-6
again after turned paragraph 0	8
again after turned paragraph open	14
again after turned paragraph sure	-62
again after turned row 10	-23
again after turned row 3	21
again after turned row open	10
again after turned row sure	-10
again after turned sentence	-14
again after turned sentence 0	26
again after turned sentence 3	6
again after turned sentence 40	-65
again after turned sentence likely	-7
again after turned sentence sure	-28
again after turned to	17
again after turned to 0	11
again after turned to 3	9
again after turned to likely	-11
again after turned to sure	21
again after turned while	-7
again after turned while 0	-28
again after turned while likely	-10
again before other and sure	-17
again before other far 0	-14
again before other far 10	16
again before other far 3	17
again before other far 75	-14
again before other far 90	-9
again before other far likely	12
again before other far sure	-13
again before other on	-20
again before other on 0	-20
again before other on sure	-11
again before other paragraph 0	-8
again before other row	-25
again before other row 0	-25
again before other sentence	26
again before other sentence 0	15
again before other sentence 10	16
again before other sentence 3	-46
again before other sentence likely	12
again before other sentence open	32
again before other sentence sure	-40
again before other while	-6
again before other while 0	-6
again before other while open	-6
again before reverse and	10
again before reverse and 0	36
again before reverse and 10	16
again before reverse and 25	-27
again before reverse and 40	-30
again before reverse and 55	12
again before reverse and 75	12
again before reverse and 90	-16
again before reverse and 98	7
again before reverse and likely	-14
again before reverse and open	-13
again before reverse and sure	34
again before reverse far	-8
again before reverse far 0	16
again before reverse far 10	-6
again before reverse far 25	13
again before reverse far 3	-8
again before reverse far 40	-10
again before reverse far 55	-7
again before reverse far 75	8
again before reverse far 90	-16
again before reverse far 98	10
again before reverse far open	-19
again before reverse far sure	7
again before reverse from	6
again before reverse from 0	18
again before reverse from 10	17
again before reverse from 3	-24
again before reverse from 40	8
again before reverse from 55	-7
again before reverse on 0	19
again before reverse on 10	18
again before reverse on 25	-26
again before reverse on 3	-25
again before reverse on 40	23
again before reverse on 55	-48
again before reverse on 75	9
again before reverse paragraph	-7
again before reverse paragraph 0	9
again before reverse paragraph 10	-20
again before reverse paragraph 3	18
again before reverse paragraph 40	-18
again before reverse paragraph 55	11
again before reverse paragraph 75	-44
again before reverse paragraph 98	35
again before reverse paragraph likely	-9
again before reverse row	15
again before reverse row 10	17
again before reverse row 25	34
again before reverse row 3	-12
again before reverse row 40	-7
again before reverse row 75	-7
again before reverse row 90	-7
again before reverse row 98	31
again before reverse row likely	43
again before reverse row open	-14
again before reverse sentence 10	12
again before reverse sentence 40	-13
again before reverse sentence 98	-36
again before reverse sentence likely	-33
again before reverse sentence open	-26
again before reverse sentence sure	36
again before reverse to	-13
again before reverse to 0	20
again before reverse to 3	-19
again before reverse to likely	-27
again before reverse to open	17
again before reverse to sure	-29
again before reverse while	-22
again before reverse while 10	12
again before reverse while 3	-24
again before reverse while 55	-6
again before reverse while 75	-29
again before reverse while 98	22
again before reverse while likely	-30
again before reverse while open	-12
again before same and	-16
again before same and 10	-70
again before same and 25	8
again before same and 3	-13
again before same and 40	6
again before same and 55	22
again before same and 75	-14
again before same and 90	-22
again before same and 98	35
again before same and likely	-9
again before same and open	-16
again before same by and	17
again before same by and 0	-22
again before same by and 10	-30
again before same by and 25	-28
again before same by and 3	24
again before same by and 40	15
again before same by and 75	58
again before same by and 90	29
again before same by and 98	16
again before same by and likely	12
again before same by and open	18
again before same by and sure	-8
again before same by far 0	-31
again before same by far 10	12
again before same by far 3	-24
again before same by far 40	11
again before same by far 55	-6
again before same by far 90	26
again before same by far 98	14
again before same by far open	6
again before same by from	-14
again before same by from 0	-41
again before same by from 3	17
again before same by from likely	-38
again before same by from open	26
again before same by from sure	-16
again before same by on	-20
again before same by on 0	-35
again before same by on 10	-17
again before same by on 25	-7
again before same by on 3	-16
again before same by on 40	9
again before same by on 75	18
again before same by on 90	23
again before same by on 98	18
again before same by on open	-8
again before same by on sure	-21
again before same by paragraph	-9
again before same by paragraph 0	-15
again before same by paragraph 10	-8
again before same by paragraph 25	8
again before same by paragraph 3	7
again before same by paragraph 90	-6
again before same by paragraph open	-30
again before same by paragraph sure	6
again before same by row	13
again before same by row 0	11
again before same by row 10	15
again before same by row likely	-27
again before same by row open	31
again before same by row sure	9
again before same by sentence 0	-17
again before same by sentence 10	-14
again before same by sentence 40	6
again before same by sentence 75	10
again before same by sentence 90	23
again before same by sentence open	22
again before same by sentence sure	-33
again before same by to 3	-15
again before same by to likely	-13
again before same by to open	18
again before same by to sure	-7
again before same by while 10	-26
again before same by while 90	15
again before same by while likely	11
again before same by while sure	-22
again before same far 0	26
again before same far 10	-32
again before same far 3	-25
again before same far 40	-26
again before same far 55	14
again before same far 75	6
again before same far 90	26
again before same far 98	8
again before same far open	7
again before same far sure	-6
again before same from	-10
again before same from 25	7
again before same from 55	47
again before same from 75	-17
again before same from 90	-29
again before same from 98	15
again before same from likely	6
again before same from open	-48
again before same from sure	30
again before same on	16
again before same on 0	39
again before same on 10	10
again before same on 25	-15
again before same on 3	-8
again before same on 40	43
again before same on 75	21
again before same on 90	-14
again before same on 98	-18
again before same on and 0	-8
again before same on and open	27
again before same on and sure	-39
again before same on far 0	11
again before same on far 25	-14
again before same on far 40	-16
again before same on far 75	-7
again before same on far 90	10
again before same on far likely	13
again before same on far sure	-15
again before same on from likely	23
again before same on from sure	-72
again before same on likely	8
again before same on on 0	-14
again before same on on 3	16
again before same on on likely	-42
again before same on on open	38
again before same on paragraph	-18
again before same on paragraph 0	-21
again before same on paragraph open	-27
again before same on row	-12
again before same on row 3	-8
again before same on row likely	-18
again before same on row open	-16
again before same on row sure	16
again before same on sentence	-8
again before same on sentence 0	-7
again before same on sentence 10	30
again before same on sentence 3	-11
again before same on sentence likely	8
again before same on sentence open	20
again before same on sentence sure	-71
again before same on sure	22
again before same on to likely	18
again before same on to open	6
again before same on to sure	-55
again before same on while	-22
again before same on while 0	-39
again before same on while likely	-6
again before same on while sure	-15
again before same paragraph 0	-17
again before same paragraph 10	-19
again before same paragraph 25	6
again before same paragraph 3	-10
again before same paragraph 40	61
again before same paragraph 75	-26
again before same paragraph 90	19
again before same paragraph 98	-10
again before same paragraph open	25
again before same paragraph sure	-9
again before same row	-20
again before same row 25	-23
again before same row 3	17
again before same row 40	-23
again before same row 75	-6
again before same row 90	-10
again before same row 98	-8
again before same row open	-11
again before same row sure	-19
again before same sentence 0	12
again before same sentence 10	10
again before same sentence 25	-6
again before same sentence 40	10
again before same sentence 55	40
again before same sentence 75	-20
again before same sentence 90	-24
again before same sentence 98	-8
again before same sentence likely	6
again before same sentence open	-29
again before same sentence sure	23
again before same to 90	33
again before same to 98	-34
again before same to open	-34
again before same to sure	59
again before same while	13
again before same while 0	-9
again before same while 10	18
again before same while 25	10
again before same while 3	-22
again before same while 40	7
again before same while 55	-10
again before same while 75	12
again before same while 90	27
again before same while 98	-18
again before same while likely	12
again before same while open	-7
again before same while sure	18
again before turned and	-19
again before turned and 10	-30
again before turned and likely	11
again before turned and open	-11
again before turned and sure	-41
again before turned far 0	-11
again before turned far 25	-15
again before turned far 3	15
again before turned far 40	15
again before turned far 55	-27
again before turned far 75	-18
again before turned far 90	37
again before turned far 98	8
again before turned far likely	-8
again before turned far sure	10
again before turned from	23
again before turned from 0	14
again before turned from open	26
again before turned from sure	-6
again before turned on 0	-12
again before turned on likely	20
again before turned on open	-30
again before turned on sure	-10
again before turned paragraph	23
again before turned paragraph 0	18
again before turned paragraph likely	16
again before turned paragraph open	9
again before turned row	8
again before turned row 0	-8
again before turned row 3	11
again before turned row likely	-25
again before turned row open	23
again before turned sentence 0	22
again before turned sentence 10	-7
again before turned sentence 25	-8
again before turned sentence 3	-19
again before turned sentence 40	-14
again before turned sentence 55	-28
again before turned sentence likely	11
again before turned sentence open	13
again before turned sentence sure	-36
again before turned to likely	8
again before turned to sure	-19
again before turned while	20
again before turned while 0	9
again before turned while open	25
again goods before alone 0	-8
again goods before alone 10	-38
again goods before alone 40	33
again goods before alone 55	-14
again goods before alone 75	26
again goods before alone 90	-8
again goods before even often	15
again goods before even often 0	-23
again goods before even often 10	-24
again goods before even often 25	22
again goods before even often 3	35
again goods before even often 55	8
again goods before even often 75	-14
again goods before even often 90	-14
again goods before even often 98	33
again goods before even once	-18
again goods before even once 10	14
again goods before even once 25	-6
again goods before even once 55	-28
again goods before even once 75	-8
again goods before less often 10	19
again goods before less often 25	21
again goods before less often 3	6
again goods before less often 40	16
again goods before less often 55	-32
again goods before less often 75	-33
again goods before less often 98	-17
again goods before less once 0	16
again goods before less once 3	19
again goods before less once 75	-14
again goods before mine often	-8
again goods before mine often 0	-65
again goods before mine often 10	-17
again goods before mine often 25	31
again goods before mine often 3	-32
again goods before mine often 40	13
again goods before mine often 55	-20
again goods before mine often 75	-8
again goods before mine often 98	24
again goods before mine once	-6
again goods before mine once 0	14
again goods before mine once 25	-15
again goods before mine once 3	16
again goods before mine once 55	15
again goods before mine once 75	-23
again goods before mine once 90	-7
again goods before mine once 98	-10
again goods before more often	33
again goods before more often 0	27
again goods before more often 10	12
again goods before more often 25	21
again goods before more often 40	30
again goods before more often 90	-11
again goods before more often 98	13
again goods before more once	28
again goods before more once 10	45
again goods before more once 40	-13
again goods before more once 55	-21
again goods before more once 75	-6
again goods before not often	-21
again goods before not often 0	-8
again goods before not often 10	-12
again goods before not often 25	-8
again goods before not often 3	-13
again goods before not often 40	-13
again goods before not often 55	11
again goods before not often 90	30
again goods before not often 98	10
again goods before not once	-30
again goods before not once 0	-57
again goods before not once 25	10
again goods before not once 3	-10
again goods before not once 90	-14
again goods before not once 98	12
again goods before others	-7
again goods before others 0	-21
again goods before others 10	-10
again goods before others 25	13
again goods before others 40	-11
again goods before others 55	22
again goods before others 75	8
again goods before others 90	-27
again goods before others 98	39
again goods crossed even often	-23
again goods crossed even often 0	-7
again goods crossed less often	19
again goods crossed less often 0	16
again goods crossed mine often	11
again goods crossed mine often 0	-17
again goods crossed mine often 90	37
again goods crossed mine often 98	6
again goods crossed mine once	-6
again goods crossed mine once 75	-22
again goods crossed mine once 90	-9
again goods crossed mine once 98	36
again goods crossed more often	-18
again goods crossed more often 98	-17
again goods crossed more once	25
again goods crossed not often	9
again goods crossed not often 0	9
again goods crossed not often 3	-9
again goods crossed not once	-19
again goods crossed not once 0	-27
again goods crossed not once 3	-9
again goods crossed others 0	-15
again goods crossed others 3	15
again goods none none 0	-43
again goods none none 10	-10
again goods none none 25	-20
again goods none none 3	-23
again goods none none 40	17
again goods none none 55	-7
again goods none none 75	22
again goods none none 90	38
again goods none none 98	28
again goods part alone 0	-9
again goods part alone 10	35
again goods part alone 25	-48
again goods part alone 3	-10
again goods part alone 90	30
again goods part alone 98	-23
again goods part even often	13
again goods part even often 10	21
again goods part even often 25	-14
again goods part even often 55	35
again goods part even often 75	-10
again goods part even once 0	22
again goods part even once 3	-16
again goods part even once 75	-43
again goods part less often	6
again goods part less often 0	22
again goods part less often 10	-8
again goods part less often 25	37
again goods part less often 3	16
again goods part less often 40	-65
again goods part less often 55	-17
again goods part less often 75	-6
again goods part less often 90	23
again goods part less once 0	26
again goods part less once 10	-51
again goods part less once 25	9
again goods part less once 3	6
again goods part less once 40	7
again goods part less once 98	-16
again goods part mine often 0	-10
again goods part mine often 10	9
again goods part mine often 25	40
again goods part mine often 3	-22
again goods part mine often 40	-29
again goods part mine often 55	-6
again goods part mine often 75	13
again goods part mine often 90	-11
again goods part mine often 98	18
again goods part mine once 10	-32
again goods part mine once 25	-7
again goods part mine once 3	-34
again goods part mine once 40	-18
again goods part mine once 55	12
again goods part mine once 75	-8
again goods part mine once 90	9
again goods part mine once 98	38
again goods part more often	15
again goods part more often 0	-16
again goods part more often 10	26
again goods part more often 3	-43
again goods part more often 40	67
again goods part more often 55	6
again goods part more often 75	8
again goods part more often 98	-51
again goods part more once	-15
again goods part more once 0	16
again goods part more once 10	-15
again goods part more once 25	-35
again goods part more once 40	26
again goods part more once 90	-24
again goods part more once 98	-14
again goods part not often	-15
again goods part not often 3	-11
again goods part not often 55	26
again goods part not often 75	-8
again goods part not often 90	-24
again goods part not often 98	-21
again goods part not once	-23
again goods part not once 0	-12
again goods part not once 25	-16
again goods part not once 40	-42
again goods part not once 75	22
again goods part not once 90	14
again goods part not once 98	20
again goods part others	9
again goods part others 0	-24
again goods part others 10	-16
again goods part others 25	-9
again goods part others 3	11
again goods part others 55	19
again goods part others 75	78
again goods part others 90	11
again goods part others 98	-22
again goods sentence alone 0	-41
again goods sentence alone 10	-48
again goods sentence alone 25	27
again goods sentence alone 3	27
again goods sentence alone 40	-14
again goods sentence alone 55	19
again goods sentence alone 75	12
again goods sentence even often	-19
again goods sentence even often 0	-34
again goods sentence even often 10	18
again goods sentence even often 40	-9
again goods sentence even often 55	-35
again goods sentence even often 98	26
again goods sentence even once	23
again goods sentence even once 10	12
again goods sentence less often 0	-8
again goods sentence less often 10	10
again goods sentence less often 25	6
again goods sentence less often 3	-10
again goods sentence less often 75	-34
again goods sentence less once	15
again goods sentence less once 0	37
again goods sentence mine often 0	12
again goods sentence mine often 10	-56
again goods sentence mine often 25	34
again goods sentence mine often 3	-69
again goods sentence mine often 55	-6
again goods sentence mine often 75	12
again goods sentence mine often 90	8
again goods sentence mine often 98	15
again goods sentence mine once 0	6
again goods sentence mine once 25	-14
again goods sentence mine once 3	-22
again goods sentence mine once 55	10
again goods sentence mine once 75	12
again goods sentence mine once 90	-13
again goods sentence mine once 98	7
again goods sentence more often	-30
again goods sentence more often 0	14
again goods sentence more often 10	6
again goods sentence more often 25	7
again goods sentence more often 3	-30
again goods sentence more often 75	-7
again goods sentence more often 90	-21
again goods sentence more often 98	-36
again goods sentence more once 75	-26
again goods sentence not often	11
again goods sentence not often 10	19
again goods sentence not often 25	10
again goods sentence not often 3	9
again goods sentence not often 75	29
again goods sentence not once	6
again goods sentence not once 25	7
again goods sentence not once 40	-34
again goods sentence not once 55	37
again goods sentence others	-6
again goods sentence others 10	-34
again goods sentence others 25	-14
again goods sentence others 90	12
again goods sentence others 98	32
again in row other likely	-8
again in row other likely 0	-8
again in row reverse likely	12
again in row reverse likely 0	6
again in row reverse likely 10	11
again in row reverse likely 25	-8
again in row reverse likely 3	11
again in row reverse likely 55	-17
again in row reverse likely 75	-13
again in row reverse likely 90	34
again in row reverse likely 98	21
again in row reverse open	-15
again in row reverse open 0	39
again in row reverse open 10	17
again in row reverse open 40	-23
again in row reverse open 55	15
again in row reverse open 75	-47
again in row reverse open 90	-39
again in row reverse open 98	21
again in row reverse sure 0	-19
again in row reverse sure 25	-9
again in row reverse sure 3	-30
again in row reverse sure 40	-18
again in row reverse sure 75	60
again in row reverse sure 90	43
again in row same by likely	-11
again in row same by likely 3	-7
again in row same by open	24
again in row same by open 0	7
again in row same by open 10	20
again in row same by open 3	17
again in row same by sure	-16
again in row same by sure 3	-10
again in row same likely 0	-36
again in row same likely 25	54
again in row same likely 40	-25
again in row same likely 55	-6
again in row same likely 90	10
again in row same likely 98	-21
again in row same on likely	-19
again in row same on likely 3	-34
again in row same on sure 0	-9
again in row same on sure 3	18
again in row same open	-15
again in row same open 0	12
again in row same open 10	34
again in row same open 25	-19
again in row same open 3	34
again in row same open 75	-8
again in row same open 90	-39
again in row same open 98	-39
again in row same sure	7
again in row same sure 10	-41
again in row same sure 25	-30
again in row same sure 3	-43
again in row same sure 40	20
again in row same sure 55	9
again in row same sure 75	15
again in row same sure 90	26
again in row turned likely 0	-7
again in row turned likely 10	-21
again in row turned likely 3	29
again in row turned open	32
again in row turned open 0	25
again in row turned open 3	27
again in row turned sure 0	-11
again level alone 0	-53
again level alone 3	-22
again level alone 40	15
again level alone 55	10
again level alone 75	24
again level alone 98	15
again level alone goods even once	-14
again level alone goods less often	26
again level alone goods less once	-8
again level alone goods mine often	22
again level alone goods mine once	-23
again level alone goods more often	13
again level alone goods more once	20
again level alone goods not often	-27
again level alone goods not once	-32
again level alone goods others	6
again level even often	29
again level even often 10	23
again level even often 25	-30
again level even often 3	-37
again level even often 40	27
again level even often 55	20
again level even often 75	-23
again level even often 90	45
again level even often 98	69
again level even often goods alone	15
again level even often goods less often	32
again level even often goods mine often	35
again level even often goods mine once	-6
again level even often goods more often	-17
again level even often goods none	9
again level even often goods not once	12
again level even once	13
again level even once 0	27
again level even once 10	11
again level even once 25	34
again level even once 3	29
again level even once 40	-16
again level even once 55	-15
again level even once 75	-15
again level even once 90	-12
again level even once 98	-12
again level even once goods even often	14
again level even once goods less often	-18
again level even once goods mine often	-36
again level even once goods mine once	-15
again level even once goods more often	30
again level even once goods none	15
again level even once goods not often	16
again level even once goods not once	20
again level less often	-43
again level less often 0	-24
again level less often 10	-39
again level less often 25	-45
again level less often 3	-9
again level less often 40	-14
again level less often 75	36
again level less often 90	12
again level less often 98	10
again level less often goods alone	-11
again level less often goods less often	-26
again level less often goods mine often	-27
again level less often goods none	-18
again level less often goods not often	10
again level less often goods not once	22
again level less often goods others	18
again level less once	9
again level less once 0	38
again level less once 10	-55
again level less once 3	-8
again level less once 40	29
again level less once 75	-13
again level less once 90	19
again level less once 98	25
again level less once goods alone	-40
again level less once goods even often	24
again level less once goods less often	22
again level less once goods less once	14
again level less once goods mine often	-15
again level less once goods more often	-20
again level less once goods not often	15
again level less once goods others	-15
again level mine often	17
again level mine often 0	27
again level mine often 10	-48
again level mine often 25	15
again level mine often 3	23
again level mine often 40	-28
again level mine often 55	-29
again level mine often 75	28
again level mine often 90	16
again level mine often 98	20
again level mine often goods alone	24
again level mine often goods even often	31
again level mine often goods mine often	-15
again level mine often goods mine once	65
again level mine often goods more often	28
again level mine often goods more once	-33
again level mine often goods none	-13
again level mine often goods not often	12
again level mine once	30
again level mine once 0	10
again level mine once 10	39
again level mine once 25	-12
again level mine once 3	50
again level mine once 40	7
again level mine once 55	8
again level mine once 75	12
again level mine once 90	-23
again level mine once 98	-18
again level mine once goods alone	-10
again level mine once goods even often	11
again level mine once goods even once	7
again level mine once goods less often	12
again level mine once goods mine often	24
again level mine once goods not often	21
again level mine once goods not once	28
again level mine once goods others	-18
again level more often	-26
again level more often 0	26
again level more often 10	10
again level more often 3	-46
again level more often 55	-25
again level more often 75	-34
again level more often 90	-6
again level more often 98	9
again level more often goods alone	20
again level more often goods mine once	-21
again level more often goods none	-61
again level more often goods not often	39
again level more often goods not once	-10
again level more often goods others	-7
again level more once 0	11
again level more once 10	48
again level more once 25	25
again level more once 3	-40
again level more once 40	-32
again level more once 75	-27
again level more once 90	21
again level more once goods alone	13
again level more once goods less often	-14
again level more once goods mine often	19
again level more once goods mine once	30
again level more once goods more once	9
again level more once goods none	-44
again level more once goods not often	31
again level more once goods not once	-39
again level more once goods others	46
again level not often 0	-32
again level not often 10	-15
again level not often 25	-23
again level not often 3	19
again level not often 75	46
again level not often 90	44
again level not often goods even often	-24
again level not often goods less often	-32
again level not often goods less once	27
again level not often goods none	31
again level not often goods not often	-58
again level not often goods not once	-9
again level not often goods others	-36
again level not once	-28
again level not once 10	-18
again level not once 25	23
again level not once 3	-48
again level not once 40	-6
again level not once 55	40
again level not once 75	-37
again level not once 98	-6
again level not once goods even often	-23
again level not once goods less often	-47
again level not once goods less once	10
again level not once goods mine often	-13
again level not once goods mine once	-23
again level not once goods more often	-11
again level not once goods none	26
again level not once goods not often	-28
again level not once goods not once	-46
again level not once goods others	12
again level others	-6
again level others 0	-45
again level others 10	-8
again level others 25	7
again level others 3	-17
again level others 55	20
again level others 75	9
again level others 90	23
again level others goods alone	-6
again level others goods even often	16
again level others goods less often	11
again level others goods mine often	-21
again level others goods none	12
again level others goods not often	-26
again level others goods others	-15
again levels 1 0	-24
again levels 1 25	-7
again levels 1 3	-17
again levels 1 55	-8
again levels 1 90	22
again levels 1 98	24
again levels 2 0	-26
again levels 2 25	22
again levels 2 3	-16
again levels 2 55	11
again levels 3 0	-22
again levels 3 10	-20
again levels 3 3	-10
again levels 3 40	16
again levels 3 55	24
again levels 3 75	29
again levels 3 90	-27
again levels 4 0	-24
again levels 4 10	-27
again levels 4 3	-7
again levels 4 40	-28
again levels 4 75	14
again levels 4 90	55
again levels 4 98	12
again row 2 none none 0	6
again row 2 none none 10	-18
again row 2 none none 25	-28
again row 2 none none 40	-14
again row 2 none none 55	-7
again row 2 none none 75	40
again row 2 none none 90	7
again row 2 none none 98	7
again row 2 other same by	-19
again row 2 other same by 0	-8
again row 2 reverse reverse	-72
again row 2 reverse reverse 0	13
again row 2 reverse reverse 10	32
again row 2 reverse reverse 25	17
again row 2 reverse reverse 3	14
again row 2 reverse reverse 40	-23
again row 2 reverse reverse 55	-70
again row 2 reverse reverse 75	-46
again row 2 reverse reverse 90	-40
again row 2 reverse reverse 98	-27
again row 2 reverse same	12
again row 2 reverse same 0	18
again row 2 reverse same 10	29
again row 2 reverse same 25	-31
again row 2 reverse same 3	-19
again row 2 reverse same 55	7
again row 2 reverse same 75	37
again row 2 reverse same 90	14
again row 2 reverse same 98	-25
again row 2 reverse same by	-38
again row 2 reverse same by 0	-12
again row 2 same by reverse	-26
again row 2 same by reverse 0	-24
again row 2 same by same	-7
again row 2 same by same 0	-23
again row 2 same by same 3	-7
again row 2 same by same 98	8
again row 2 same by same by	-25
again row 2 same by same by 10	-50
again row 2 same by same by 3	-31
again row 2 same on same	10
again row 2 same on same 0	7
again row 2 same on same by	17
again row 2 same on same by 0	17
again row 2 same reverse	94
again row 2 same reverse 0	24
again row 2 same reverse 10	56
again row 2 same reverse 25	66
again row 2 same reverse 3	43
again row 2 same reverse 40	26
again row 2 same reverse 55	8
again row 2 same reverse 75	-15
again row 2 same reverse 90	-16
again row 2 same reverse 98	-20
again row 2 same same	-11
again row 2 same same 0	34
again row 2 same same 10	-21
again row 2 same same 25	-30
again row 2 same same 3	-32
again row 2 same same 40	6
again row 2 same same 55	33
again row 2 same same 75	-7
again row 2 same same 90	15
again row 2 same same 98	-41
again row 2 same same by	43
again row 2 same same by 0	17
again row 2 turned reverse	-55
again row 2 turned reverse 0	-44
again row 2 turned same	-13
again row 2 turned same 0	-42
again row 2 turned same 3	11
again row 2 turned same by 0	-21
again row 2 turned same by 3	-24
again row 3 none none 10	32
again row 3 none none 25	-28
again row 3 none none 3	12
again row 3 none none 40	-38
again row 3 none none 55	-6
again row 3 none none 75	-19
again row 3 none none 90	25
again row 3 none none 98	45
again row 3 reverse same	34
again row 3 reverse same 90	22
again row 3 reverse same 98	20
again row 3 same same 0	-12
again row 3 turned same	-28
again row 3 turned same 0	-25
all all countries	23
all baseline	-8
all by0.5	13
all by2	8
all by3	10
all everybody	14
all everyone	29
all everything	-29
all everywhere	65
all general rate	-20
all no	-21
all no again and so	43
all no again far	45
all no again far named	9
all no again next sentence	26
all no again paragraph	41
all no new and	-22
all no new and so named	-52
all no new comma	-32
all no new comma named	-37
all no new far named	-30
all no new first	6
all no new from	-50
all no new next sentence	-8
all no new next sentence named	-11
all no new on	-59
all no new paragraph	28
all no new paragraph named	-25
all no new to	-33
all no new while	7
all no new while named	-25
all on2	-11
all on3	-30
all ordinary duty	-19
all ordinary rate	-21
all others	-14
all sentence	-34
all worldwide	31
all yes	14
all yes again and so	-46
all yes again comma	-34
all yes again far	6
all yes again far named	-27
all yes new and	-26
all yes new and so	-13
all yes new and so named	15
all yes new comma	-6
all yes new comma named	25
all yes new far	24
all yes new far named	76
all yes new first	9
all yes new next sentence	17
all yes new next sentence named	-54
all yes new on named	-9
all yes new to	-11
by:US	46
by:absent, 1 here	-6
by:absent, 2 here	-10
by:alone	6
by:by 0	22
by:by 2	-37
by:by no	-27
by:cue=by1	16
by:cue=by2	7
by:cue=by3	8
by:cue=none	34
by:cue=on1	14
by:f by0.5	38
by:f by1	25
by:f by2	22
by:f on1	24
by:f on2	6
by:f on3	43
by:focus owner	21
by:focus speaker	-9
by:focus subject	33
by:goods before also	-25
by:goods before not	10
by:goods before sure	7
by:goods crossed also	-14
by:goods crossed not	9
by:goods crossed own	-7
by:goods met by before	19
by:goods met by part	10
by:goods met by sentence	22
by:goods met on before	-21
by:goods met on part	-15
by:goods part also	-20
by:goods part not	21
by:goods part own	-30
by:goods sentence also	-17
by:goods sentence not	26
by:goods sentence own	-33
by:head by0.5	37
by:head by1	10
by:head by2	13
by:head by3	36
by:head first	32
by:head last	25
by:head on1	20
by:head on2	-27
by:home false	-7
by:last by	-6
by:last by absent and	11
by:last by absent and so	-8
by:last by absent comma named	20
by:last by absent far	10
by:last by absent from	-20
by:last by absent next sentence	-11
by:last by absent on	6
by:last by absent to	12
by:last by absent while	-6
by:last by and so	11
by:last by and so named	-11
by:last by by0.5 and so named	16
by:last by by0.5 to	13
by:last by by1 and	-22
by:last by by1 and so named	-11
by:last by by1 comma	25
by:last by by1 comma named	10
by:last by by1 far	-6
by:last by by1 from named	22
by:last by by1 next sentence	36
by:last by by1 on	13
by:last by by1 paragraph	9
by:last by by1 to	-6
by:last by by1 while	-10
by:last by by2 and	6
by:last by by2 and so named	-10
by:last by by2 comma	6
by:last by by2 comma named	-21
by:last by by2 far	-18
by:last by by2 far named	16
by:last by by2 from	18
by:last by by2 from named	-27
by:last by by2 next sentence named	11
by:last by by2 on	-29
by:last by by2 on named	15
by:last by by2 paragraph	-21
by:last by by2 paragraph named	15
by:last by by2 while	17
by:last by by2 while named	-19
by:last by by3 and	16
by:last by by3 and so	43
by:last by by3 and so named	-6
by:last by by3 comma	13
by:last by by3 comma named	-35
by:last by by3 far	-12
by:last by by3 far named	-20
by:last by by3 from named	8
by:last by by3 next sentence named	11
by:last by by3 on named	14
by:last by by3 to	-13
by:last by by3 while	-8
by:last by comma	-10
by:last by none and	-8
by:last by none and so named	22
by:last by none comma	-6
by:last by none comma named	-6
by:last by none far	-12
by:last by none from named	-7
by:last by none to	-8
by:last by none while	28
by:last by none while named	-19
by:last by on	-10
by:last by on named	-10
by:last by on1 far named	11
by:last by on1 next sentence named	10
by:last by on2 and	17
by:last by on2 and so named	-18
by:last by on2 comma	-39
by:last by on2 far named	-34
by:last by on2 next sentence	18
by:last by on2 next sentence named	-56
by:last by on2 paragraph	-18
by:last by on3 and	-12
by:last by on3 and so	18
by:last by on3 and so named	-10
by:last by on3 comma	-11
by:last by on3 comma named	21
by:last by on3 far named	16
by:last by on3 from	9
by:last by on3 from named	21
by:last by on3 next sentence	-22
by:last by on3 next sentence named	12
by:last by on3 on	18
by:last by on3 on named	6
by:last by paragraph	-12
by:last by to	-8
by:last by while named	-14
by:last none	12
by:last none absent and	-14
by:last none absent and so named	-29
by:last none absent comma named	-40
by:last none absent far named	-29
by:last none absent from	10
by:last none absent from named	-31
by:last none absent next sentence	12
by:last none absent on	14
by:last none absent on named	-32
by:last none absent paragraph	8
by:last none absent paragraph named	-18
by:last none absent to	-35
by:last none absent while	-36
by:last none absent while named	-38
by:last none and so	-8
by:last none and so named	12
by:last none by1 and so named	28
by:last none by1 far	-59
by:last none by1 far named	-30
by:last none by1 next sentence	-33
by:last none by1 next sentence named	12
by:last none by2 and so named	12
by:last none by2 far	-10
by:last none by2 far named	15
by:last none by2 next sentence named	-6
by:last none by2 paragraph named	-23
by:last none by3 far named	7
by:last none by3 next sentence named	39
by:last none comma	9
by:last none comma named	-13
by:last none from	7
by:last none from named	-6
by:last none next sentence	15
by:last none none comma named	-16
by:last none none far	19
by:last none none far named	-10
by:last none none next sentence named	-46
by:last none none to	28
by:last none none while named	10
by:last none on	8
by:last none on named	8
by:last none on1 next sentence named	-8
by:last none on2 and so named	16
by:last none on2 comma named	-10
by:last none on2 far named	44
by:last none on2 next sentence named	-18
by:last none on3 far	17
by:last none on3 far named	6
by:last none on3 next sentence named	12
by:last none paragraph	12
by:last none paragraph named	-21
by:last none to	13
by:last none while	-38
by:last none while named	-8
by:last on absent and so	10
by:last on absent and so named	-43
by:last on absent comma	-21
by:last on absent comma named	-26
by:last on absent next sentence	14
by:last on absent next sentence named	-36
by:last on absent on	30
by:last on absent paragraph	-12
by:last on absent paragraph named	-13
by:last on absent to	-7
by:last on absent while	-61
by:last on and	-9
by:last on and so	-12
by:last on by0.5 far	-6
by:last on by0.5 far named	-10
by:last on by1 and so	-16
by:last on by1 comma	27
by:last on by1 from	-7
by:last on by1 next sentence named	14
by:last on by1 on	-14
by:last on by1 paragraph named	8
by:last on by1 while named	24
by:last on by2 and	19
by:last on by2 and so	-27
by:last on by2 and so named	18
by:last on by2 far	-18
by:last on by2 far named	-14
by:last on by2 from	21
by:last on by2 next sentence	-26
by:last on by2 next sentence named	12
by:last on by2 on	-30
by:last on by2 paragraph	-9
by:last on by3 and so named	-19
by:last on by3 comma named	13
by:last on by3 far named	8
by:last on by3 from	-13
by:last on by3 from named	-7
by:last on by3 next sentence	-32
by:last on by3 paragraph named	-13
by:last on by3 to	-25
by:last on comma named	10
by:last on next sentence	-10
by:last on none and	-26
by:last on none and so	-52
by:last on none and so named	36
by:last on none comma	35
by:last on none far	13
by:last on none far named	13
by:last on none from	-15
by:last on none from named	15
by:last on none paragraph named	37
by:last on none while	17
by:last on none while named	7
by:last on on1 and so named	11
by:last on on1 far named	15
by:last on on2 and so	7
by:last on on2 and so named	-11
by:last on on2 comma	13
by:last on on2 comma named	6
by:last on on2 far named	-20
by:last on on2 from	7
by:last on on2 next sentence	-9
by:last on on2 on	-27
by:last on on2 on named	-11
by:last on on2 to	12
by:last on on2 while named	-16
by:last on on3 and	-46
by:last on on3 and so	-6
by:last on on3 comma	-26
by:last on on3 comma named	17
by:last on on3 from	-36
by:last on on3 next sentence	-31
by:last on on3 next sentence named	-18
by:last on on3 on	-8
by:last on on3 on named	13
by:last on on3 paragraph named	-6
by:last on on3 to	-16
by:last on on3 while	27
by:last on paragraph named	9
by:last on while	10
by:last on while named	18
by:name , ,	-15
by:name , :	9
by:name , duty	-11
by:name , has	23
by:name , is	38
by:name , own agent	-27
by:name , own duty	13
by:name , verb impose	6
by:name , word	-7
by:name : ,	7
by:name : level	12
by:name : number	-21
by:name : own duty	25
by:name : word	8
by:name ; ,	14
by:name and ,	23
by:name and duty	18
by:name and number	29
by:name and on	-18
by:name and own duty	-27
by:name and own number	14
by:name and own on	12
by:name and verb impose	-33
by:name and will	-18
by:name and word	-54
by:name begin ,	12
by:name begin :	19
by:name begin and	-14
by:name begin for	-20
by:name begin goods	-31
by:name begin had	14
by:name begin has	13
by:name begin in	17
by:name begin level	10
by:name begin on	27
by:name begin own agent	19
by:name begin own duty	32
by:name begin own goods	-34
by:name begin own level	17
by:name begin own on	15
by:name begin own verb impose	-15
by:name begin own word	32
by:name begin verb agree	-14
by:name begin verb ask	-26
by:name begin verb buy	10
by:name begin verb impose	11
by:name begin verb stay	-11
by:name begin verb up	11
by:name begin was	-36
by:name begin word	-12
by:name between and	13
by:name for and	-14
by:name for level	-8
by:name for word	-7
by:name from .	-22
by:name from :	-17
by:name from and	-12
by:name from is	-7
by:name from number	-18
by:name from on	22
by:name from to	13
by:name from verb stay	6
by:name from word	10
by:name from would	-17
by:name if verb impose	7
by:name if word	-12
by:name in ,	12
by:name in :	34
by:name in ;	11
by:name in and	-16
by:name in duty	10
by:name in word	39
by:name into ,	10
by:name into .	16
by:name into :	-14
by:name into at	18
by:name into number	8
by:name number has	-31
by:name of ,	-26
by:name of :	8
by:name of and	-30
by:name of duty	-25
by:name of goods	-6
by:name of is	-26
by:name of number	-21
by:name of on	27
by:name of own duty	-11
by:name of verb bear	-7
by:name of verb impose	27
by:name of will	-18
by:name of word	-7
by:name on goods	-52
by:name on to	-16
by:name that level	7
by:name that own duty	21
by:name that verb impose	32
by:name that was	16
by:name that will	27
by:name that would	26
by:name to ,	20
by:name to .	11
by:name to number	-11
by:name to word	7
by:name verb bear at	25
by:name verb bear duty	8
by:name verb bear number	10
by:name verb impose duty	-23
by:name verb impose number	13
by:name verb impose to	46
by:name verb return verb impose	27
by:name what verb impose	16
by:name which verb impose	23
by:name with ,	21
by:name with :	30
by:name with number	13
by:name with on	8
by:name with word	-6
by:name word has	39
by:name word number	33
by:name word own duty	15
by:name word own number	-39
by:name word verb impose	-6
by:name word will	8
by:name word would	9
by:named 0	20
by:named 1	18
by:named 2	-26
by:named 3	-60
by:named no	-55
by:nearest after by0.5 sentence 0	-25
by:nearest after by1 part 0	15
by:nearest after by1 sentence 0	-15
by:nearest after by1 sentence 1	28
by:nearest after by2 sentence 0	6
by:nearest after by2 sentence 1	20
by:nearest after by3 part 0	14
by:nearest after by3 sentence 0	6
by:nearest after none sentence 0	-8
by:nearest after on1 sentence 0	-18
by:nearest after on2 part 0	16
by:nearest after on2 part 1	17
by:nearest after on2 sentence 0	-32
by:nearest after on2 sentence 1	16
by:nearest after on3 part 0	-14
by:nearest after on3 sentence 1	-9
by:nearest before by0.5 part 0	24
by:nearest before by1 part 0	10
by:nearest before by1 part 1	19
by:nearest before by1 sentence 0	25
by:nearest before by2 part 1	24
by:nearest before by2 sentence 0	14
by:nearest before by3 part 0	31
by:nearest before by3 part 1	33
by:nearest before by3 sentence 1	21
by:nearest before none part 0	24
by:nearest before none part 1	38
by:nearest before none sentence 0	16
by:nearest before none sentence 1	17
by:nearest before on1 sentence 0	13
by:nearest before on1 sentence 1	-25
by:nearest before on2 part 1	-31
by:nearest before on2 sentence 0	-8
by:nearest before on3 part 0	-8
by:nearest before on3 part 1	-14
by:nearest before on3 sentence 0	-36
by:nearest before on3 sentence 1	-29
by:not own here	-26
by:not own our	-9
by:not own their	-6
by:not own theirs	12
by:not own them	6
by:not own there	9
by:not own they	14
by:not own us	-13
by:not own we	-15
by:not top by	15
by:not top by absent	-38
by:not top on	7
by:not top on absent	-18
by:on 0	8
by:on 2	-40
by:on no	7
by:other voice	-8
by:own here	27
by:own our	6
by:own theirs	-10
by:own them	-9
by:own there	-11
by:own they	-16
by:own us	15
by:own we	17
by:pa0	20
by:pa0 cue=by1	23
by:pa0 cue=by3	13
by:pa0 name	12
by:pa0 name and number	-17
by:pa0 name and own on	-12
by:pa0 name from .	-9
by:pa0 name in .	18
by:pa0 name in and	20
by:pa0 name in word	11
by:pa0 name into .	20
by:pa0 next=,	13
by:pa0 next=.	31
by:pa0 next=:	-9
by:pa0 next=and	11
by:pa0 next=end	-13
by:pa0 next=for	6
by:pa0 next=gate	7
by:pa0 next=goods	-8
by:pa0 next=in	13
by:pa0 next=number	15
by:pa0 next=on	-11
by:pa0 next=own .	-23
by:pa0 next=own duty	-14
by:pa0 next=own on	-12
by:pa0 next=sender	10
by:pa0 next=verb impose	8
by:pa0 next=verb stay	-29
by:pa0 next=word	24
by:pa0 person	12
by:pa0 port	16
by:pa0 port at .	14
by:pa0 port in ,	8
by:pa0 prep=%	10
by:pa0 prep=and	-36
by:pa0 prep=as	-9
by:pa0 prep=at	37
by:pa0 prep=by	12
by:pa0 prep=from	-16
by:pa0 prep=in	33
by:pa0 prep=into	9
by:pa0 prep=of	7
by:pa0 prep=on	-12
by:pa0 prep=to	26
by:pa0 prep=under	-25
by:pa0 prep=verb impose	-11
by:pa0 prep=what	17
by:pa0 prep=with	-8
by:pa0 prep=word	19
by:pa0 pronoun his	-8
by:pa0 pronoun it	40
by:pa0 pronoun its of duty	30
by:pa0 pronoun its verb impose duty	-10
by:pa0 pronoun our	10
by:pa0 pronoun our on goods	9
by:pa0 pronoun ours	-29
by:pa0 pronoun their	-10
by:pa0 pronoun their on goods	10
by:pa0 pronoun them	15
by:pa0 quality	-24
by:pa0 quality and duty	-13
by:pa0 quality and goods	26
by:pa0 quality at gate	28
by:pa0 quality for goods	21
by:pa0 quality of goods	-30
by:pa0 quality on .	-23
by:pa0 quality on goods	-47
by:pa0 seat	24
by:pa0 seat in ,	18
by:pa0 seat in .	15
by:pa1 cue=on2	26
by:pa1 cue=on3	-20
by:pa1 name in .	-13
by:pa1 next=,	25
by:pa1 next=.	-10
by:pa1 next=word	-8
by:pa1 prep=in	16
by:pa1 prep=of	-29
by:pa1 prep=on	16
by:pa1 pronoun our	15
by:pa1 quality	-15
by:pa1 quality of goods	-26
by:pb0	29
by:pb0 cue=by0.5	27
by:pb0 cue=by1	10
by:pb0 cue=none	20
by:pb0 cue=on2	11
by:pb0 name	66
by:pb0 name , duty	9
by:pb0 name , has	10
by:pb0 name , is	38
by:pb0 name , number	12
by:pb0 name , verb impose	11
by:pb0 name , will	8
by:pb0 name : has	11
by:pb0 name : own duty	18
by:pb0 name and duty	13
by:pb0 name and number	42
by:pb0 name and own on	13
by:pb0 name and verb impose	-31
by:pb0 name and will	-8
by:pb0 name begin and	13
by:pb0 name begin duty	-10
by:pb0 name begin for	-24
by:pb0 name begin goods	-10
by:pb0 name begin had	-6
by:pb0 name begin is	-22
by:pb0 name begin number	9
by:pb0 name begin own duty	15
by:pb0 name begin own number	26
by:pb0 name begin verb impose	36
by:pb0 name begin verb stay	-16
by:pb0 name begin verb up	7
by:pb0 name begin word	-13
by:pb0 name begin would	10
by:pb0 name for level	-7
by:pb0 name from and	-11
by:pb0 name from number	-19
by:pb0 name from word	13
by:pb0 name from would	-15
by:pb0 name if verb impose	30
by:pb0 name in and	-23
by:pb0 name into at	21
by:pb0 name of and	-6
by:pb0 name of is	-21
by:pb0 name of number	-16
by:pb0 name of will	-10
by:pb0 name on goods	-6
by:pb0 name on to	-15
by:pb0 name that has	-13
by:pb0 name that verb impose	7
by:pb0 name that will	27
by:pb0 name that would	21
by:pb0 name to at	14
by:pb0 name verb bear at	15
by:pb0 name verb bear duty	6
by:pb0 name verb bear number	8
by:pb0 name verb impose duty	-17
by:pb0 name verb impose number	-10
by:pb0 name verb impose own duty	9
by:pb0 name verb impose to	26
by:pb0 name word has	8
by:pb0 name word level	9
by:pb0 name word number	20
by:pb0 name word own number	-30
by:pb0 name word would	18
by:pb0 next=agent	-15
by:pb0 next=and	-12
by:pb0 next=are	-33
by:pb0 next=at	27
by:pb0 next=duty	30
by:pb0 next=for	11
by:pb0 next=from	30
by:pb0 next=gate	7
by:pb0 next=goods	-25
by:pb0 next=in	20
by:pb0 next=is	34
by:pb0 next=level	10
by:pb0 next=number	43
by:pb0 next=on	6
by:pb0 next=own agent	8
by:pb0 next=own at	-33
by:pb0 next=own duty	20
by:pb0 next=own goods	-15
by:pb0 next=own number	13
by:pb0 next=own on	16
by:pb0 next=own to	-20
by:pb0 next=own word	-11
by:pb0 next=sender	-32
by:pb0 next=taker	6
by:pb0 next=to	27
by:pb0 next=verb ask	-32
by:pb0 next=verb bear	-6
by:pb0 next=verb end	16
by:pb0 next=verb impose	17
by:pb0 next=verb propose	-21
by:pb0 next=verb say	14
by:pb0 next=verb sell	-35
by:pb0 next=verb stay	-12
by:pb0 next=verb up	14
by:pb0 next=was	-16
by:pb0 next=will	13
by:pb0 next=with	7
by:pb0 next=word	-22
by:pb0 person	-31
by:pb0 person " are	9
by:pb0 person begin has	9
by:pb0 person begin verb impose	-32
by:pb0 person word had	8
by:pb0 person word verb impose	-22
by:pb0 person word verb say	-9
by:pb0 port	16
by:pb0 prep="	20
by:pb0 prep=,	22
by:pb0 prep=.	9
by:pb0 prep=;	-14
by:pb0 prep=as	14
by:pb0 prep=at	20
by:pb0 prep=for	18
by:pb0 prep=from	-18
by:pb0 prep=goods	9
by:pb0 prep=if	48
by:pb0 prep=in	15
by:pb0 prep=into	35
by:pb0 prep=number	15
by:pb0 prep=of	-11
by:pb0 prep=on	-19
by:pb0 prep=that	-22
by:pb0 prep=to	15
by:pb0 prep=verb bear	16
by:pb0 prep=verb impose	19
by:pb0 prep=verb propose	34
by:pb0 prep=verb say	-13
by:pb0 prep=what	-11
by:pb0 prep=when	-21
by:pb0 prep=where	21
by:pb0 prep=which	7
by:pb0 prep=while	-12
by:pb0 prep=with	30
by:pb0 prep=word	17
by:pb0 prep=—	6
by:pb0 pronoun he	-10
by:pb0 pronoun he begin verb say	21
by:pb0 pronoun his	7
by:pb0 pronoun it begin has	19
by:pb0 pronoun it begin number	-9
by:pb0 pronoun it begin verb bear	18
by:pb0 pronoun it begin verb impose	-26
by:pb0 pronoun it begin will	11
by:pb0 pronoun it verb say would	17
by:pb0 pronoun it where verb impose	7
by:pb0 pronoun it word verb bear	-8
by:pb0 pronoun it word verb impose	16
by:pb0 pronoun its and goods	-18
by:pb0 pronoun its begin duty	10
by:pb0 pronoun its begin level	-25
by:pb0 pronoun its begin number	11
by:pb0 pronoun its verb impose goods	8
by:pb0 pronoun its verb impose level	25
by:pb0 pronoun its verb impose number	-20
by:pb0 pronoun its word number	-16
by:pb0 pronoun my	17
by:pb0 pronoun our	-24
by:pb0 pronoun our on goods	18
by:pb0 pronoun our verb impose goods	-13
by:pb0 pronoun ours	-37
by:pb0 pronoun their	-29
by:pb0 pronoun their and goods	-8
by:pb0 pronoun their begin goods	10
by:pb0 pronoun their on goods	7
by:pb0 pronoun them	10
by:pb0 pronoun they	-25
by:pb0 pronoun they begin number	23
by:pb0 pronoun they begin verb bear	-24
by:pb0 pronoun they begin verb impose	-20
by:pb0 pronoun they begin word	-24
by:pb0 pronoun they word number	-12
by:pb0 pronoun they word verb bear	30
by:pb0 pronoun trump	29
by:pb0 pronoun we	-15
by:pb0 pronoun which	-26
by:pb0 pronoun which , has	21
by:pb0 pronoun which , number	-23
by:pb0 pronoun which , word	-14
by:pb0 pronoun who	10
by:pb0 pronoun whose	-16
by:pb0 pronoun whose , goods	-17
by:pb0 quality	17
by:pb0 quality , duty	13
by:pb0 quality , goods	-24
by:pb0 quality , number	-8
by:pb0 quality , word	-21
by:pb0 quality : duty	19
by:pb0 quality and duty	6
by:pb0 quality and goods	-8
by:pb0 quality and number	15
by:pb0 quality begin goods	-45
by:pb0 quality begin number	35
by:pb0 quality begin word	-18
by:pb0 quality in goods	-12
by:pb0 quality of goods	-14
by:pb0 quality on goods	-16
by:pb0 quality on word	10
by:pb0 quality then goods	-11
by:pb0 quality verb impose duty	11
by:pb0 quality verb impose goods	-11
by:pb0 quality word duty	7
by:pb0 quality word goods	-28
by:pb0 quality word number	22
by:pb0 seat	45
by:pb0 seat begin has	-39
by:pb0 seat begin verb impose	-32
by:pb0 seat word verb impose	8
by:pb1	20
by:pb1 cue=by1	24
by:pb1 cue=by2	23
by:pb1 cue=by3	-16
by:pb1 cue=none	32
by:pb1 cue=on2	-28
by:pb1 cue=on3	-19
by:pb1 name	33
by:pb1 name , duty	9
by:pb1 name , own duty	7
by:pb1 name and number	-9
by:pb1 name and own on	18
by:pb1 name begin own duty	7
by:pb1 name begin verb impose	-14
by:pb1 name verb impose own duty	-10
by:pb1 name word level	-16
by:pb1 name word own duty	11
by:pb1 next=agent	26
by:pb1 next=at	18
by:pb1 next=duty	36
by:pb1 next=had	10
by:pb1 next=has	-15
by:pb1 next=level	-8
by:pb1 next=number	-8
by:pb1 next=on	13
by:pb1 next=own number	8
by:pb1 next=own on	19
by:pb1 next=to	10
by:pb1 next=verb impose	-8
by:pb1 next=verb say	11
by:pb1 next=verb up	9
by:pb1 next=will	-10
by:pb1 next=word	-18
by:pb1 person	-20
by:pb1 port	8
by:pb1 prep=,	13
by:pb1 prep=:	18
by:pb1 prep=;	19
by:pb1 prep=and	19
by:pb1 prep=begin	-26
by:pb1 prep=from	-10
by:pb1 prep=in	18
by:pb1 prep=into	10
by:pb1 prep=number	-22
by:pb1 prep=of	-20
by:pb1 prep=on	-48
by:pb1 prep=to	13
by:pb1 prep=verb impose	28
by:pb1 prep=verb say	17
by:pb1 prep=word	37
by:pb1 prep=—	9
by:pb1 pronoun its	12
by:pb1 pronoun its verb impose duty	26
by:pb1 pronoun our	9
by:pb1 pronoun our on goods	-12
by:pb1 pronoun they	-16
by:pb1 quality	19
by:pb1 quality : duty	7
by:pb1 quality begin goods	-6
by:pb1 quality on goods	-20
by:pb1 quality word goods	20
by:pb1 seat	-15
by:pb1 seat begin verb impose	-14
by:pb2 cue=by1	9
by:pb2 cue=by2	12
by:pb2 cue=none	-9
by:pb2 name in number	6
by:pb2 next=number	18
by:pb2 prep=begin	-13
by:pb2 prep=in	6
by:person " are	24
by:person , ,	-13
by:person , verb impose	7
by:person , verb say	-9
by:person . verb impose	-20
by:person : verb say	-9
by:person begin has	13
by:person begin verb say	19
by:person by ,	11
by:person which verb impose	16
by:person word ,	-19
by:person word had	6
by:person word verb impose	18
by:port at .	17
by:port begin ,	-11
by:port in ,	-6
by:port in .	-6
by:port in on	-28
by:port of ,	14
by:pronoun he " verb impose	16
by:pronoun he " verb say	-31
by:pronoun he begin verb deny	15
by:pronoun he that had	15
by:pronoun he that would	-10
by:pronoun he word verb impose	8
by:pronoun he word verb say	13
by:pronoun it begin has	10
by:pronoun it begin is	14
by:pronoun it begin verb bear	18
by:pronoun it begin verb impose	-8
by:pronoun it begin will	11
by:pronoun it begin would	17
by:pronoun it on ,	9
by:pronoun it that has	-11
by:pronoun it that verb impose	-21
by:pronoun it that will	-10
by:pronoun it that would	13
by:pronoun it verb impose verb say	-43
by:pronoun it verb say would	29
by:pronoun it what verb impose	12
by:pronoun it where verb impose	8
by:pronoun it word verb bear	-15
by:pronoun it word verb impose	-14
by:pronoun it word will	-21
by:pronoun its and goods	-30
by:pronoun its begin duty	8
by:pronoun its begin goods	-15
by:pronoun its begin level	-27
by:pronoun its begin number	18
by:pronoun its for goods	-11
by:pronoun its of duty	-6
by:pronoun its on goods	30
by:pronoun its verb impose duty	7
by:pronoun its verb impose goods	21
by:pronoun its verb impose level	33
by:pronoun its verb impose number	-9
by:pronoun its word duty	-22
by:pronoun our begin goods	-15
by:pronoun our for goods	18
by:pronoun our of goods	18
by:pronoun president begin verb say	-6
by:pronoun their and goods	16
by:pronoun their on goods	8
by:pronoun they begin number	17
by:pronoun they begin verb bear	-39
by:pronoun they begin verb impose	-13
by:pronoun they begin verb say	8
by:pronoun they begin word	-36
by:pronoun they where verb bear	13
by:pronoun they word number	-11
by:pronoun they word verb bear	22
by:pronoun trump begin duty	37
by:pronoun which , had	7
by:pronoun which , has	6
by:pronoun which , verb impose	15
by:pronoun whose , goods	-26
by:q1 by0.5	14
by:q1 by0.5 here	-8
by:q1 by0.5 other	10
by:q1 by1	15
by:q1 by1 here	15
by:q1 by1 other	39
by:q1 by1 other here	8
by:q1 by2	38
by:q1 by2 other	27
by:q1 by2 other here	6
by:q1 by3	39
by:q1 by3 here	12
by:q1 by3 other	15
by:q1 first	21
by:q1 first other	21
by:q1 named	31
by:q1 named other	6
by:q1 on1	28
by:q1 on1 other here	-17
by:q1 on2 here	-8
by:q1 on2 other	-8
by:q1 on2 other here	26
by:q1 on3	-12
by:q1 on3 here	-6
by:q1 on3 other here	26
by:q2 by0.5 here	12
by:q2 by0.5 other	27
by:q2 by0.5 other here	17
by:q2 by1 other	18
by:q2 by2	37
by:q2 by2 here	-9
by:q2 by2 other	35
by:q2 by2 other here	-18
by:q2 by3	15
by:q2 by3 here	26
by:q2 by3 other	8
by:q2 by3 other here	-17
by:q2 first	30
by:q2 named	40
by:q2 named other	31
by:q2 on1 other	15
by:q2 on1 other here	11
by:q2 on2	-36
by:q2 on2 other	-16
by:q2 on3 here	-8
by:q2 on3 other	-12
by:q2 on3 other here	-14
by:quality , agent	-8
by:quality , duty	17
by:quality , goods	-7
by:quality : duty	25
by:quality ; goods	12
by:quality and duty	-11
by:quality and goods	28
by:quality and number	20
by:quality at gate	41
by:quality begin agent	16
by:quality begin goods	-17
by:quality begin number	34
by:quality begin taker	31
by:quality begin verb bear	-7
by:quality begin word	-9
by:quality number goods	-9
by:quality of duty	-9
by:quality of goods	-37
by:quality on ,	15
by:quality on .	-24
by:quality on gate	19
by:quality on goods	-16
by:quality on word	7
by:quality that goods	-43
by:quality to goods	-9
by:quality verb buy goods	-23
by:quality verb impose duty	12
by:quality verb target goods	-9
by:quality which goods	-25
by:quality word ,	-13
by:quality word duty	9
by:quality word gate	17
by:quality word word	6
by:sa0 cue=by1	-8
by:sa0 cue=by2	-8
by:sa0 cue=on1	-16
by:sa0 cue=on3	12
by:sa0 name , is	-18
by:sa0 name , number	-8
by:sa0 name ; ,	9
by:sa0 name and ,	20
by:sa0 name and number	9
by:sa0 name and verb impose	-10
by:sa0 name and will	-29
by:sa0 name if verb impose	-14
by:sa0 name if word	-17
by:sa0 name on goods	-37
by:sa0 name that verb impose	25
by:sa0 name which verb impose	14
by:sa0 name with .	-9
by:sa0 next=,	-32
by:sa0 next=.	-7
by:sa0 next=;	19
by:sa0 next=and	-11
by:sa0 next=duty	-6
by:sa0 next=from	13
by:sa0 next=gate	6
by:sa0 next=had	12
by:sa0 next=has	14
by:sa0 next=in	15
by:sa0 next=level	21
by:sa0 next=on	13
by:sa0 next=own .	-19
by:sa0 next=own agent	14
by:sa0 next=own duty	-24
by:sa0 next=own goods	-8
by:sa0 next=own level	-25
by:sa0 next=own on	-7
by:sa0 next=sender	14
by:sa0 next=to	-42
by:sa0 next=verb end	-35
by:sa0 next=verb impose	26
by:sa0 next=verb say	7
by:sa0 next=was	25
by:sa0 next=will	-28
by:sa0 next=word	-11
by:sa0 next=would	8
by:sa0 person	-6
by:sa0 person , verb say	-23
by:sa0 person word verb impose	10
by:sa0 person word verb say	14
by:sa0 port	-11
by:sa0 port in .	-18
by:sa0 prep=,	6
by:sa0 prep=:	13
by:sa0 prep=;	10
by:sa0 prep=as	-21
by:sa0 prep=by	-14
by:sa0 prep=for	-23
by:sa0 prep=from	-30
by:sa0 prep=if	-48
by:sa0 prep=of	-24
by:sa0 prep=on	-11
by:sa0 prep=that	27
by:sa0 prep=to	15
by:sa0 prep=verb bear	-17
by:sa0 prep=verb impose	10
by:sa0 prep=verb say	21
by:sa0 prep=what	-18
by:sa0 prep=when	-18
by:sa0 prep=which	8
by:sa0 prep=while	10
by:sa0 prep=with	11
by:sa0 prep=word	-17
by:sa0 pronoun finance	-11
by:sa0 pronoun he " verb impose	21
by:sa0 pronoun he " verb say	-35
by:sa0 pronoun he , verb impose	9
by:sa0 pronoun his	-32
by:sa0 pronoun it that verb impose	-9
by:sa0 pronoun it where verb impose	6
by:sa0 pronoun its	-13
by:sa0 pronoun its verb impose duty	-7
by:sa0 pronoun minister	21
by:sa0 pronoun our	-12
by:sa0 pronoun ours	17
by:sa0 pronoun president	10
by:sa0 pronoun their	19
by:sa0 pronoun them	-12
by:sa0 pronoun they	6
by:sa0 pronoun which	42
by:sa0 quality	12
by:sa0 quality , agent	-15
by:sa0 quality , goods	-25
by:sa0 quality , word	24
by:sa0 quality ; goods	13
by:sa0 quality and goods	35
by:sa0 quality for goods	-12
by:sa0 quality on goods	10
by:sa0 quality that goods	-18
by:sa0 seat	19
by:sa0 seat that has	22
by:sa0 seat word .	-7
by:sa1	-10
by:sa1 cue=by0.5	-6
by:sa1 cue=by1	10
by:sa1 cue=by2	-21
by:sa1 cue=on3	6
by:sa1 name and verb impose	-6
by:sa1 name and will	-12
by:sa1 name in ,	-7
by:sa1 name of .	-7
by:sa1 name on goods	-6
by:sa1 next=.	-26
by:sa1 next=and	-16
by:sa1 next=duty	-14
by:sa1 next=gate	-16
by:sa1 next=goods	12
by:sa1 next=had	-8
by:sa1 next=has	43
by:sa1 next=in	-11
by:sa1 next=level	6
by:sa1 next=number	-18
by:sa1 next=on	-6
by:sa1 next=sender	-28
by:sa1 next=verb impose	-10
by:sa1 next=verb say	-21
by:sa1 next=will	-12
by:sa1 next=word	11
by:sa1 person	14
by:sa1 prep=,	20
by:sa1 prep=and	-14
by:sa1 prep=by	-21
by:sa1 prep=of	-20
by:sa1 prep=that	7
by:sa1 prep=which	10
by:sa1 prep=word	-22
by:sa1 pronoun it	-16
by:sa1 pronoun its	-16
by:sa1 pronoun our	-10
by:sa1 pronoun our on goods	-23
by:sa1 pronoun ours	-8
by:sa1 pronoun their	17
by:sa1 pronoun they	15
by:sa1 quality ; goods	10
by:sa1 quality and goods	12
by:sa1 quality for goods	-11
by:sa1 quality on goods	11
by:sa1 seat	8
by:sa1 seat in .	12
by:sa2 cue=by1	-15
by:sa2 cue=on3	7
by:sa2 name in .	-21
by:sa2 next=goods	8
by:sa2 next=has	25
by:sa2 person	25
by:sa2 prep=from	20
by:sa2 prep=in	-26
by:sa2 prep=on	9
by:sa2 prep=word	24
by:sa2 pronoun its	-24
by:sb0	14
by:sb0 cue=by3	13
by:sb0 cue=on1	8
by:sb0 cue=on2	8
by:sb0 cue=on3	-9
by:sb0 name	40
by:sb0 name , :	7
by:sb0 name , own agent	-19
by:sb0 name : ,	7
by:sb0 name ; ,	14
by:sb0 name and ,	10
by:sb0 name and on	-18
by:sb0 name and word	-33
by:sb0 name begin ,	9
by:sb0 name begin :	13
by:sb0 name begin and	-18
by:sb0 name begin had	33
by:sb0 name begin has	33
by:sb0 name begin on	17
by:sb0 name begin own agent	6
by:sb0 name begin own duty	16
by:sb0 name begin own goods	-25
by:sb0 name begin own word	8
by:sb0 name begin verb agree	-12
by:sb0 name begin verb impose	-16
by:sb0 name begin word	-10
by:sb0 name between and	16
by:sb0 name for and	-9
by:sb0 name from ,	7
by:sb0 name from :	-9
by:sb0 name in ,	-9
by:sb0 name in :	13
by:sb0 name in ;	10
by:sb0 name in and	-12
by:sb0 name in word	23
by:sb0 name into ,	16
by:sb0 name into :	10
by:sb0 name of ,	-8
by:sb0 name of :	7
by:sb0 name of and	-14
by:sb0 name with ,	9
by:sb0 name with :	21
by:sb0 name with on	8
by:sb0 name with word	-6
by:sb0 name word verb impose	-12
by:sb0 next=,	16
by:sb0 next=agent	7
by:sb0 next=and	14
by:sb0 next=duty	9
by:sb0 next=from	-16
by:sb0 next=had	12
by:sb0 next=has	13
by:sb0 next=in	6
by:sb0 next=is	7
by:sb0 next=level	-7
by:sb0 next=number	-17
by:sb0 next=of	-8
by:sb0 next=on	15
by:sb0 next=own ,	-28
by:sb0 next=own :	-19
by:sb0 next=own agent	-14
by:sb0 next=own duty	29
by:sb0 next=own goods	-26
by:sb0 next=own level	15
by:sb0 next=own on	11
by:sb0 next=own verb impose	10
by:sb0 next=own word	6
by:sb0 next=sender	-25
by:sb0 next=to	29
by:sb0 next=verb agree	-12
by:sb0 next=verb ask	-29
by:sb0 next=verb bear	-25
by:sb0 next=verb impose	11
by:sb0 next=verb say	-12
by:sb0 next=verb sell	6
by:sb0 next=verb stay	-19
by:sb0 next=verb target	-14
by:sb0 next=verb up	16
by:sb0 next=was	-18
by:sb0 next=will	20
by:sb0 next=would	12
by:sb0 person	-7
by:sb0 person , ,	-18
by:sb0 person , verb impose	9
by:sb0 person begin verb impose	10
by:sb0 person by ,	8
by:sb0 person word verb impose	17
by:sb0 person word verb say	10
by:sb0 port begin ,	-11
by:sb0 port in on	-11
by:sb0 port of ,	11
by:sb0 prep="	-11
by:sb0 prep=.	11
by:sb0 prep=:	12
by:sb0 prep=;	21
by:sb0 prep=and	-22
by:sb0 prep=at	33
by:sb0 prep=begin	12
by:sb0 prep=between	12
by:sb0 prep=for	28
by:sb0 prep=if	-11
by:sb0 prep=into	42
by:sb0 prep=number	-9
by:sb0 prep=of	-22
by:sb0 prep=on	-27
by:sb0 prep=that	7
by:sb0 prep=to	-7
by:sb0 prep=verb bear	7
by:sb0 prep=verb impose	20
by:sb0 prep=what	-12
by:sb0 prep=which	21
by:sb0 prep=with	23
by:sb0 prep=word	-20
by:sb0 prep=—	-14
by:sb0 pronoun he	-16
by:sb0 pronoun he , verb say	21
by:sb0 pronoun he begin verb say	-13
by:sb0 pronoun his	-10
by:sb0 pronoun it	12
by:sb0 pronoun it begin verb impose	14
by:sb0 pronoun it what verb impose	19
by:sb0 pronoun it word verb impose	-42
by:sb0 pronoun its	45
by:sb0 pronoun its of duty	6
by:sb0 pronoun minister	-11
by:sb0 pronoun our	-14
by:sb0 pronoun ours	6
by:sb0 pronoun president	10
by:sb0 pronoun president begin verb impose	6
by:sb0 pronoun president begin verb say	6
by:sb0 pronoun she	-21
by:sb0 pronoun their	-21
by:sb0 pronoun their on goods	-9
by:sb0 pronoun theirs	-13
by:sb0 pronoun they	-16
by:sb0 pronoun trade	11
by:sb0 pronoun trump	23
by:sb0 pronoun us	16
by:sb0 pronoun which , has	-14
by:sb0 quality	-9
by:sb0 quality at gate	16
by:sb0 quality begin agent	7
by:sb0 quality begin duty	12
by:sb0 quality begin goods	-20
by:sb0 quality begin word	-12
by:sb0 quality for goods	15
by:sb0 quality on gate	27
by:sb0 quality on goods	-19
by:sb0 quality to goods	-9
by:sb0 quality word ,	-9
by:sb0 quality word goods	-8
by:sb0 seat	27
by:sb0 seat begin ,	11
by:sb0 seat begin verb say	-17
by:sb0 seat begin word	14
by:sb0 seat in ,	13
by:sb0 seat in word	-16
by:sb0 seat with ,	17
by:sb0 seat with in	9
by:sb1	22
by:sb1 cue=by0.5	-6
by:sb1 cue=by1	7
by:sb1 cue=by2	17
by:sb1 cue=none	15
by:sb1 cue=on1	20
by:sb1 cue=on2	-12
by:sb1 cue=on3	8
by:sb1 name	50
by:sb1 name , verb impose	6
by:sb1 name and verb impose	7
by:sb1 name begin :	8
by:sb1 name begin and	-25
by:sb1 name begin duty	6
by:sb1 name begin goods	-25
by:sb1 name begin level	13
by:sb1 name begin own goods	-12
by:sb1 name begin own number	-26
by:sb1 name begin will	-10
by:sb1 name begin would	7
by:sb1 name from ,	-12
by:sb1 name from number	-12
by:sb1 name in ,	10
by:sb1 name in :	17
by:sb1 name into at	15
by:sb1 name of ,	-11
by:sb1 name that verb impose	8
by:sb1 name with ,	21
by:sb1 next=(	-7
by:sb1 next=,	-15
by:sb1 next=/	7
by:sb1 next=:	10
by:sb1 next=and	7
by:sb1 next=at	21
by:sb1 next=duty	35
by:sb1 next=gate	-33
by:sb1 next=goods	10
by:sb1 next=had	-16
by:sb1 next=has	-11
by:sb1 next=is	-14
by:sb1 next=level	36
by:sb1 next=on	23
by:sb1 next=own ,	13
by:sb1 next=own agent	-11
by:sb1 next=own goods	-24
by:sb1 next=own number	-19
by:sb1 next=own on	12
by:sb1 next=taker	-8
by:sb1 next=to	13
by:sb1 next=verb ask	-6
by:sb1 next=verb bear	-7
by:sb1 next=verb end	24
by:sb1 next=verb impose	18
by:sb1 next=verb stay	15
by:sb1 next=verb target	-25
by:sb1 next=verb up	-6
by:sb1 next=will	9
by:sb1 next=would	8
by:sb1 person	27
by:sb1 person " are	17
by:sb1 person begin verb impose	8
by:sb1 person begin verb say	13
by:sb1 person word verb impose	14
by:sb1 prep=(	43
by:sb1 prep=-	11
by:sb1 prep=:	21
by:sb1 prep=and	-9
by:sb1 prep=begin	30
by:sb1 prep=for	-8
by:sb1 prep=from	-7
by:sb1 prep=if	-21
by:sb1 prep=in	23
by:sb1 prep=into	23
by:sb1 prep=number	-25
by:sb1 prep=of	-12
by:sb1 prep=on	-16
by:sb1 prep=to	13
by:sb1 prep=verb return	31
by:sb1 prep=what	36
by:sb1 prep=while	-12
by:sb1 prep=with	12
by:sb1 prep=word	-9
by:sb1 pronoun he	-17
by:sb1 pronoun his	13
by:sb1 pronoun it begin verb impose	10
by:sb1 pronoun its	14
by:sb1 pronoun its begin goods	-13
by:sb1 pronoun its verb impose number	10
by:sb1 pronoun our	12
by:sb1 pronoun our on goods	-6
by:sb1 pronoun their	-14
by:sb1 pronoun they begin number	-7
by:sb1 pronoun trump	-6
by:sb1 pronoun trump begin verb impose	-7
by:sb1 pronoun which , had	12
by:sb1 pronoun which , number	-12
by:sb1 quality , goods	18
by:sb1 quality : goods	11
by:sb1 quality and goods	-14
by:sb1 quality begin duty	-11
by:sb1 quality for goods	-11
by:sb1 quality of goods	10
by:sb1 quality on goods	19
by:sb1 quality that goods	-17
by:sb1 quality verb impose goods	-7
by:sb1 quality word goods	-12
by:sb1 seat	11
by:sb1 seat begin ,	-12
by:sb1 seat begin /	7
by:sb1 seat begin verb impose	15
by:sb1 seat in ,	-13
by:sb2	-6
by:sb2 cue=by1	-20
by:sb2 cue=by2	12
by:sb2 cue=none	10
by:sb2 cue=on2	-14
by:sb2 name begin verb impose	-11
by:sb2 name of ,	-8
by:sb2 next=:	13
by:sb2 next=at	-19
by:sb2 next=duty	-10
by:sb2 next=goods	16
by:sb2 next=had	-21
by:sb2 next=has	11
by:sb2 next=is	-18
by:sb2 next=level	8
by:sb2 next=number	-26
by:sb2 next=on	-22
by:sb2 next=own duty	-12
by:sb2 next=own goods	23
by:sb2 next=verb bear	34
by:sb2 next=verb impose	6
by:sb2 next=verb say	-12
by:sb2 next=verb up	-6
by:sb2 next=will	14
by:sb2 next=word	13
by:sb2 next=would	29
by:sb2 person	12
by:sb2 prep=,	-19
by:sb2 prep=begin	24
by:sb2 prep=from	-26
by:sb2 prep=in	16
by:sb2 prep=into	-12
by:sb2 prep=that	12
by:sb2 prep=verb bear	16
by:sb2 prep=verb impose	-28
by:sb2 prep=what	-8
by:sb2 pronoun its	16
by:sb2 pronoun its verb impose duty	-10
by:sb2 pronoun our	-18
by:sb2 pronoun they	-12
by:sb2 quality	-6
by:sb2 quality , goods	13
by:sb2 quality begin goods	12
by:sb2 quality on goods	7
by:sb2 quality word goods	10
by:sb2 seat	6
by:seat / ,	-6
by:seat and verb impose	-10
by:seat and word	14
by:seat begin /	8
by:seat begin has	-48
by:seat begin verb impose	-16
by:seat begin verb say	-33
by:seat begin word	12
by:seat begin would	8
by:seat in ,	25
by:seat in .	34
by:seat in on	-29
by:seat in word	-16
by:seat that has	36
by:seat that verb impose	21
by:seat with .	11
by:seat with in	9
by:seat word .	-20
by:seat word verb impose	8
by:title by0.5	66
by:title by1	13
by:title by2	33
by:title by3	6
by:title named	58
by:title on2	12
by:title on3	-9
by:top by 0.5	-12
by:top by 1	20
by:top by 3	13
by:top on 1	9
by:top on 3	20
by:under other heading	-31
by:under other heading of several	-63
by:under own heading	31
by:under own heading of several	15
by:under own heading of several here	16
by:voice	7
cues absent absent	-12
cues absent absent home on third	-36
cues absent absent sides	6
cues absent absent third on home	8
cues absent absent third on third	-18
cues absent by0.5	-31
cues absent by0.5 sides	-26
cues absent by1	6
cues absent by1 home on third	-6
cues absent by1 third on third	20
cues absent by2	-10
cues absent by2 home on third	-16
cues absent by2 third on home	-25
cues absent by2 third on third	15
cues absent by3	13
cues absent by3 sides	15
cues absent by3 third on home	8
cues absent by3 third on third	-10
cues absent named home on third	15
cues absent named sides	-23
cues absent named third on home	13
cues absent on1 home on third	12
cues absent on1 sides	-43
cues absent on1 third on home	11
cues absent on1 third on third	28
cues absent on2 home on third	14
cues absent on2 sides	-28
cues absent on2 third on home	9
cues absent on2 third on third	27
cues absent on3 home on third	17
cues absent on3 sides	-27
cues absent on3 third on home	21
cues absent on3 third on third	-7
cues by0.5 absent	-6
cues by0.5 absent home on third	-32
cues by0.5 absent sides	27
cues by0.5 absent third on third	-26
cues by0.5 by2	-23
cues by0.5 by2 sides	-24
cues by0.5 on3	33
cues by0.5 on3 home on third	-10
cues by0.5 on3 sides	11
cues by1 absent	-19
cues by1 absent home on third	-34
cues by1 absent sides	21
cues by1 absent third on home	-16
cues by1 absent third on third	-83
cues by1 by0.5	36
cues by1 by1 home on third	29
cues by1 by1 third on home	-12
cues by1 by1 third on third	-41
cues by1 by2	20
cues by1 by2 home on third	22
cues by1 by2 sides	13
cues by1 by3	8
cues by1 by3 sides	8
cues by1 named	10
cues by1 named sides	28
cues by1 named third on third	-17
cues by1 on1	-10
cues by1 on1 sides	-14
cues by1 on2	-15
cues by1 on2 third on third	-9
cues by1 on3	22
cues by1 on3 sides	15
cues by1 on3 third on third	22
cues by2 absent home on third	12
cues by2 absent sides	8
cues by2 absent third on home	-24
cues by2 absent third on third	-42
cues by2 by0.5	8
cues by2 by0.5 sides	9
cues by2 by1 third on home	-11
cues by2 by2	-12
cues by2 by2 home on third	-21
cues by2 by2 third on third	-6
cues by2 by3	23
cues by2 by3 sides	26
cues by2 named	9
cues by2 named sides	19
cues by2 named third on third	-19
cues by2 on1	14
cues by2 on1 sides	23
cues by2 on2 home on third	20
cues by2 on2 third on home	-17
cues by2 on2 third on third	9
cues by2 on3 home on third	15
cues by2 on3 sides	-13
cues by2 on3 third on home	12
cues by2 on3 third on third	6
cues by3 absent	13
cues by3 absent home on third	11
cues by3 absent sides	36
cues by3 absent third on home	-31
cues by3 absent third on third	-31
cues by3 by1 sides	12
cues by3 by2	15
cues by3 by2 sides	17
cues by3 by3 sides	-7
cues by3 named	18
cues by3 named sides	31
cues by3 named third on third	-17
cues by3 on1	10
cues by3 on1 home on third	28
cues by3 on2	-40
cues by3 on2 sides	-34
cues by3 on2 third on third	-19
cues by3 on3	-13
cues by3 on3 sides	-14
cues by3 on3 third on home	8
cues by3 on3 third on third	-14
cues named absent	-11
cues named absent home on third	-17
cues named absent sides	21
cues named absent third on home	-47
cues named absent third on third	-14
cues named by1	-25
cues named by1 home on third	27
cues named by1 sides	-19
cues named by1 third on home	-6
cues named by1 third on third	-29
cues named by2	8
cues named by2 sides	-11
cues named by2 third on home	32
cues named by3	-9
cues named by3 third on home	-11
cues named named	12
cues named named sides	9
cues named on1	-20
cues named on2	26
cues named on2 sides	-11
cues named on2 third on home	18
cues named on2 third on third	34
cues named on3	31
cues named on3 home on third	8
cues named on3 sides	8
cues named on3 third on home	49
cues named on3 third on third	-13
cues on1 absent	-16
cues on1 absent home on third	-16
cues on1 absent sides	-42
cues on1 absent third on home	-34
cues on1 absent third on third	38
cues on1 by1	39
cues on1 by1 sides	10
cues on1 by1 third on home	24
cues on1 by1 third on third	15
cues on1 by2 third on home	-10
cues on1 by2 third on third	9
cues on1 on1 third on third	-6
cues on1 on2	19
cues on1 on2 third on third	28
cues on1 on3	-7
cues on1 on3 third on third	27
cues on2 absent home on third	17
cues on2 absent sides	-10
cues on2 absent third on home	13
cues on2 absent third on third	-22
cues on2 by1	-27
cues on2 by1 sides	-37
cues on2 by1 third on home	-16
cues on2 by1 third on third	20
cues on2 by2	-11
cues on2 by2 home on third	23
cues on2 by2 sides	-36
cues on2 by2 third on home	-13
cues on2 by2 third on third	34
cues on2 by3	-30
cues on2 by3 sides	-18
cues on2 by3 third on third	-19
cues on2 named	-42
cues on2 named sides	-35
cues on2 named third on third	-6
cues on2 on1	11
cues on2 on1 third on third	-19
cues on2 on2 third on third	-14
cues on2 on3	-9
cues on2 on3 home on third	-34
cues on2 on3 sides	-25
cues on2 on3 third on home	8
cues on2 on3 third on third	37
cues on3 absent	-24
cues on3 absent home on third	-14
cues on3 absent sides	-28
cues on3 absent third on third	11
cues on3 by1	27
cues on3 by1 sides	9
cues on3 by1 third on home	-18
cues on3 by1 third on third	35
cues on3 by2	16
cues on3 by2 home on third	-24
cues on3 by2 sides	19
cues on3 by2 third on home	6
cues on3 by2 third on third	8
cues on3 by3 home on third	23
cues on3 by3 third on home	-30
cues on3 by3 third on third	-9
cues on3 named	12
cues on3 named sides	23
cues on3 named third on third	-39
cues on3 on1	41
cues on3 on1 third on third	-6
cues on3 on2 home on third	-36
cues on3 on2 third on third	36
cues on3 on3	-6
cues on3 on3 sides	-14
cues on3 on3 third on home	14
each both all	-39
each both home on third	17
each both other	-6
each both reverse	24
each both same	-16
each both third on home	7
each each all	-29
each each other	-15
each each same	8
each each sides	11
each either home on third	7
each either other	-13
each either reverse	13
each either third on third	-8
each in return home on third	17
each in return other	-8
each in return reverse	18
each in return same	-11
each in return third on third	-24
each likewise other	10
each likewise same	-8
each likewise sides	-15
each ours home on third	-9
each ours other	-17
each ours reverse	57
each ours same	-48
each ours sides	-11
each ours third on home	37
each ours third on third	-9
each reciprocal all	-15
each reciprocal home on third	-14
each reciprocal other	-36
each reciprocal reverse	11
each reciprocal same	17
each reciprocal third on home	23
each reciprocal third on third	-17
each sentence home on third	8
each sentence third on third	-14
each the same all	-11
each the same home on third	23
each the same other	18
each the same reverse	-27
each the same sides	-18
each the same third on home	6
each the same third on third	7
each the two all	-22
each the two reverse	10
each the two same	-13
each the two sides	9
each the two third on home	-19
each the two third on third	9
each their all	28
each their home on third	18
each their other	25
each their reverse	-11
each their same	-21
each their sides	-35
each their third on home	36
each their third on third	-48
each theirs other	14
each theirs reverse	6
each theirs sides	-11
everywhere all countries	-31
everywhere everybody	-16
everywhere everyone	-30
everywhere everything	20
everywhere everywhere	-74
everywhere general rate	18
everywhere ordinary duty	13
everywhere ordinary rate	18
everywhere others	14
everywhere sentence	19
everywhere worldwide	-33
goods met before	-7
goods met crossed	14
goods met otherwise crossed	-16
goods met otherwise sentence	9
goods met reverse before	7
goods met reverse crossed	-19
goods met reverse part	32
goods met reverse sentence	16
goods met sentence	-13
kind home on third	6
kind third on home	8
last other	8
last other all	18
last other and	7
last other and so named	-27
last other comma named	-18
last other equal	-51
last other far	21
last other higher	8
last other home on third	-21
last other lower	17
last other next sentence	-22
last other next sentence named	23
last other sides	10
last other third on home	14
last reverse and	-10
last reverse and so	-8
last reverse and so named	9
last reverse comma	6
last reverse comma named	16
last reverse equal	-31
last reverse far named	-19
last reverse from	-7
last reverse home on third	13
last reverse next sentence	-6
last reverse on named	6
last reverse paragraph	8
last reverse sides	-9
last reverse third on home	-6
last reverse third on third	11
last reverse while	-18
last reverse while named	13
last same	-6
last same all	51
last same and	21
last same and so named	-16
last same by all	-23
last same by and	-15
last same by and so	9
last same by comma	14
last same by comma named	12
last same by equal	27
last same by from named	-18
last same by higher	-15
last same by home on third	14
last same by next sentence named	7
last same by on	-25
last same by on named	-16
last same by paragraph named	11
last same by sides	-17
last same by third on home	21
last same by third on third	25
last same by to	-11
last same by while named	-6
last same comma	-18
last same comma named	-14
last same from named	12
last same lower	-7
last same next sentence named	-10
last same on	9
last same on all	-14
last same on and	-13
last same on and so named	22
last same on equal	10
last same on far	-28
last same on far named	24
last same on from	8
last same on from named	-19
last same on higher	6
last same on home on third	-55
last same on next sentence named	-29
last same on on	6
last same on on named	9
last same on paragraph named	-12
last same on sides	-15
last same on third on home	15
last same on third on third	14
last same on to	15
last same on while named	-30
last same paragraph	-17
last same paragraph named	-13
last same sides	-10
last same third on home	-18
last same third on third	-23
last same while named	-9
last turned all	-35
last turned and so	-15
last turned comma named	-15
last turned equal	6
last turned home on third	24
last turned next sentence	6
last turned on	7
last turned on named	-6
last turned paragraph	11
last turned paragraph named	-8
last turned sides	-24
last turned third on home	21
last turned third on third	10
last turned while	18
last turned while named	17
level met	-21
level met otherwise	15
often most	-12
often never	14
often reverse seldom	6
often seldom	-11
on record AM>GE	-33
on record AM>GE wine	-7
on record AO>PT	30
on record AR>BR	-14
on record AR>CN	-26
on record AR>CN 10% percent	-6
on record AR>EU	-7
on record AR>US	-7
on record AR>UY	-19
on record AR>all	-19
on record AT>EU	-7
on record AU>CA	-48
on record AU>FJ	-11
on record AU>IN	-26
on record AU>JP	11
on record AU>NZ	-80
on record AU>VN	18
on record AU>all	-31
on record BD>IN	16
on record BD>US	-20
on record BD>all	-10
on record BE>EU	-26
on record BG>all	-6
on record BO>CN	19
on record BO>PE	-13
on record BO>all	-6
on record BR>AR	-20
on record BR>CH	-20
on record BR>CN	-25
on record BR>CN 25% percent	-9
on record BR>EU	-44
on record BR>GB	13
on record BR>IN	-15
on record BR>KR	25
on record BR>PT	28
on record BR>PY	-10
on record BR>US	-42
on record BR>US 10% percent	-27
on record BR>US 25% percent	-12
on record BR>US 40% percent	-13
on record BR>US 50% percent	8
on record BR>UY	-23
on record BR>all	-25
on record CA>AU	-73
on record CA>AU lentil	-6
on record CA>CN	-21
on record CA>CN 100% percent	7
on record CA>CN 25% percent	-24
on record CA>CN car	22
on record CA>CN steel	-16
on record CA>EU	33
on record CA>EU 0% percent	31
on record CA>GB	28
on record CA>JP	26
on record CA>KR	12
on record CA>MX	-53
on record CA>MX 25% percent	-16
on record CA>MX 35% percent	-11
on record CA>MX steel	-21
on record CA>TR	-13
on record CA>US	-49
on record CA>US 10% percent	-23
on record CA>US 25% percent	43
on record CA>US 35% percent	-50
on record CA>US 50% percent	-32
on record CA>US agreement	-6
on record CA>US aluminum	-14
on record CA>US car	-10
on record CA>US steel	13
on record CA>US steel part	-9
on record CA>all	-48
on record CD>ZM	12
on record CH>AR	-9
on record CH>BR	7
on record CH>CN	-96
on record CH>CN 10% percent	-13
on record CH>CN 125% percent	-13
on record CH>CN 24% points	-11
on record CH>CN 30% percent	-10
on record CH>EU	-32
on record CH>EU 15% percent	-24
on record CH>GB	-30
on record CH>GB 10% percent	-17
on record CH>IN	-10
on record CH>JP	-14
on record CH>JP 15% percent	-6
on record CH>KR	-6
on record CH>LI	-11
on record CH>US	-44
on record CH>US 0% percent	31
on record CH>US 10% percent	-20
on record CH>US 15% percent	-13
on record CH>US 31% percent	-11
on record CH>US 39% percent	-24
on record CH>all	-23
on record CI>GH	-21
on record CL>AU	-15
on record CL>CN	-15
on record CL>EG	-35
on record CL>EU	-17
on record CL>FJ	44
on record CL>JP	-30
on record CL>NO	-21
on record CL>NZ	-26
on record CL>PE	-18
on record CL>PE 0% percent	15
on record CL>PH	61
on record CL>US	-11
on record CL>all	-10
on record CL>all 6% percent	16
on record CM>all	16
on record CN baseline	-32
on record CN emergency	-17
on record CN fentanyl	-22
on record CN reciprocal	-30
on record CN section 122	-20
on record CN section 301	-19
on record CN surcharge	-57
on record CN surcharge all	-6
on record CN tariff commission	39
on record CN>BO	13
on record CN>BR	16
on record CN>BR 10% percent	-31
on record CN>BR 12.5% percent	-12
on record CN>BR 13% percent	-22
on record CN>BR 24% points	-9
on record CN>BR 25% percent	-31
on record CN>BR 3% percent	80
on record CN>BR 50% percent	-8
on record CN>BR bean	33
on record CN>BR bean before	11
on record CN>BR bean part	32
on record CN>BR bean sentence	-11
on record CN>BR soybean	17
on record CN>BR soybean part	6
on record CN>CA	19
on record CN>CA 10% percent	-20
on record CN>CA 25% percent	10
on record CN>CH	-91
on record CN>CH 10% percent	-18
on record CN>CH 125% percent	-15
on record CN>CH 24% points	-11
on record CN>CH 39% percent	-9
on record CN>ES	-36
on record CN>EU 10% percent	-64
on record CN>EU 15% percent	-27
on record CN>EU 20% percent	-7
on record CN>EU 24% points	-21
on record CN>EU 25% percent	-22
on record CN>EU 50% percent	-9
on record CN>EU 7.5% percent	-12
on record CN>EU medicine	-6
on record CN>FR	-8
on record CN>GB	-61
on record CN>GB 10% percent	-34
on record CN>HK	-103
on record CN>HK 10% percent	-34
on record CN>HK 12.5% percent	-8
on record CN>HK 24% points	-7
on record CN>HK 25% percent	-23
on record CN>HK 7.5% percent	-6
on record CN>ID	-12
on record CN>IN	-43
on record CN>IN 10% percent	-21
on record CN>IN 25% percent	-10
on record CN>IR	-6
on record CN>JP	-59
on record CN>JP 15% percent	-14
on record CN>JP car	-6
on record CN>KR	-90
on record CN>KR 10% percent	-19
on record CN>KR 24% points	-9
on record CN>KR 25% percent	-8
on record CN>MX	-26
on record CN>MX 25% percent	-12
on record CN>MY	-28
on record CN>NL	8
on record CN>RU	-20
on record CN>RU oil	-14
on record CN>RU oil sentence	-13
on record CN>SE	-9
on record CN>SE 10% percent	-9
on record CN>SE 24% points	-6
on record CN>TW	-8
on record CN>US	51
on record CN>US 0% percent	-50
on record CN>US 10% percent	72
on record CN>US 100% percent	-103
on record CN>US 104% percent	-10
on record CN>US 12.5% percent	-63
on record CN>US 120% percent	-15
on record CN>US 125% percent	73
on record CN>US 13% percent	95
on record CN>US 130% percent	-31
on record CN>US 145% percent	-57
on record CN>US 15% percent	22
on record CN>US 170% percent	-22
on record CN>US 20% percent	-98
on record CN>US 24% percent	47
on record CN>US 24% points	63
on record CN>US 25% percent	-79
on record CN>US 27.5% percent	-9
on record CN>US 30% percent	-83
on record CN>US 34% percent	30
on record CN>US 35% percent	-24
on record CN>US 37.5% percent	-34
on record CN>US 45% percent	-19
on record CN>US 5% percent	55
on record CN>US 50% percent	-68
on record CN>US 54% percent	-35
on record CN>US 55% percent	-59
on record CN>US 57% percent	-28
on record CN>US 7.5% percent	-56
on record CN>US 84% percent	30
on record CN>US agreement	-6
on record CN>US aluminium	-27
on record CN>US aluminum	-29
on record CN>US baseline	-32
on record CN>US bean	56
on record CN>US bean before	57
on record CN>US bean part	8
on record CN>US car	14
on record CN>US car before	19
on record CN>US car part	15
on record CN>US car sentence	-9
on record CN>US chicken	57
on record CN>US chicken part	51
on record CN>US chip	-20
on record CN>US chip part	-14
on record CN>US coal	38
on record CN>US coal part	39
on record CN>US cotton	40
on record CN>US cotton part	32
on record CN>US crane	-12
on record CN>US crude	23
on record CN>US drone	-7
on record CN>US emergency	-13
on record CN>US fentanyl	-21
on record CN>US gas	7
on record CN>US gas part	26
on record CN>US lamp	14
on record CN>US lamp before	15
on record CN>US medicine	-7
on record CN>US oil	9
on record CN>US oil before	-9
on record CN>US own	11
on record CN>US own part	13
on record CN>US parcel	-15
on record CN>US polysilicon	-21
on record CN>US reciprocal	-14
on record CN>US retaliatory	54
on record CN>US section 122	-20
on record CN>US section 301	-15
on record CN>US ship	34
on record CN>US ship part	19
on record CN>US soybean	53
on record CN>US soybean part	19
on record CN>US soybean sentence	34
on record CN>US steel	12
on record CN>US steel before	31
on record CN>US steel part	-6
on record CN>US steel sentence	-18
on record CN>US surcharge	-56
on record CN>US tariff commission	42
on record CN>US vehicle	22
on record CN>US wheat	23
on record CN>US wheat part	23
on record CN>VN	-39
on record CN>VN 10% percent	-11
on record CN>VN 20% percent	-9
on record CN>all	7
on record CN>all 10% percent	-39
on record CN>all 100% percent	-12
on record CN>all 15% percent	-12
on record CN>all 24% points	-11
on record CN>all 25% percent	-18
on record CN>all 3% percent	64
on record CN>all 50% percent	-9
on record CN>all bean	35
on record CN>all bean before	-6
on record CN>all bean part	24
on record CN>all bean sentence	22
on record CN>all car	-12
on record CN>all steel	-12
on record CN>all steel part	-6
on record CN>all surcharge	-6
on record CO>EC	14
on record CO>EC 9% percent	-9
on record CO>PA	25
on record CO>PE	-14
on record CO>US	-7
on record CO>all	-13
on record DE>EU	-11
on record DJ>ET	-66
on record DK>all	-6
on record DZ>EU	-11
on record DZ>TN	-25
on record DZ>all	-9
on record EC>CO	-16
on record EC>PE	-109
on record EC>PH	-21
on record EC>TR	-32
on record EC>all	-23
on record EG>CL	30
on record EG>EU	33
on record EG>EU 0% percent	31
on record EG>TR	-12
on record EG>TR 0% percent	-8
on record EG>UA	24
on record EG>ZA	-8
on record EG>all	10
on record EG>all 5% percent	25
on record ES>CN	-32
on record ES>EU	-12
on record ES>MA	-12
on record ES>TR	-16
on record ES>US	-6
on record ET>DJ	-54
on record ET>KE	-55
on record EU>AR	7
on record EU>BE	-59
on record EU>BR	39
on record EU>CA	20
on record EU>CA 0% percent	10
on record EU>CH	-40
on record EU>CH 15% percent	-14
on record EU>CN	26
on record EU>CN 10% percent	-7
on record EU>CN 100% percent	49
on record EU>CN 12.5% percent	-9
on record EU>CN 15% percent	-25
on record EU>CN 25% percent	-24
on record EU>CN 30% percent	7
on record EU>CN 34% percent	-6
on record EU>CN 50% percent	39
on record EU>CN car	38
on record EU>CN steel	-11
on record EU>DE	-17
on record EU>DK	-23
on record EU>DZ	20
on record EU>EC	-20
on record EU>EG	18
on record EU>FR	-13
on record EU>GB	-20
on record EU>GE	15
on record EU>HU	-64
on record EU>IE	-14
on record EU>IN	16
on record EU>IN 0% percent	19
on record EU>IT	-20
on record EU>JP 10% percent	-23
on record EU>JP 12.5% percent	-12
on record EU>JP 15% percent	-32
on record EU>JP car	-17
on record EU>JP car part	-14
on record EU>KE	7
on record EU>KR	-33
on record EU>KZ	-15
on record EU>MA	30
on record EU>MX	7
on record EU>NO	-18
on record EU>PE	24
on record EU>PH	66
on record EU>PT	-14
on record EU>RS	19
on record EU>TN	36
on record EU>TN 0% percent	8
on record EU>TR	-10
on record EU>TR 0% percent	15
on record EU>TR 12% percent	-10
on record EU>TR 5% percent	-6
on record EU>US	7
on record EU>US 0% percent	29
on record EU>US 10% percent	7
on record EU>US 100% percent	-7
on record EU>US 15% percent	-53
on record EU>US 25% percent	48
on record EU>US 27.5% percent	-9
on record EU>US 30% percent	6
on record EU>US 50% percent	-22
on record EU>US aluminium	-19
on record EU>US aluminium part	-16
on record EU>US car part	19
on record EU>US car sentence	-11
on record EU>US medicine	7
on record EU>US steel	13
on record EU>UY	23
on record EU>VN	22
on record EU>all	-38
on record FJ>NZ	-44
on record FJ>NZ 2% percent	-7
on record FJ>TO	17
on record FJ>WS	-6
on record FJ>all	-9
on record FR>CN	-11
on record FR>EU	-17
on record GB>BR	-19
on record GB>CA	39
on record GB>CH	-22
on record GB>CH 10% percent	-11
on record GB>CN	-58
on record GB>CN 0% percent	-16
on record GB>CN 10% percent	-12
on record GB>CN 25% percent	-8
on record GB>EU	-26
on record GB>IN	16
on record GB>JP	-34
on record GB>US	-24
on record GB>US 10% percent	-24
on record GB>US 15% percent	-16
on record GB>US 19% percent	27
on record GB>US 20% percent	10
on record GB>US 25% percent	-13
on record GB>US 30% percent	-10
on record GB>US 50% percent	-23
on record GB>US aluminium	-7
on record GB>US beef	19
on record GB>US beef part	28
on record GB>US ethanol	31
on record GB>VN	9
on record GB>VN 10% percent	-20
on record GB>all	-21
on record GE>AZ	-50
on record GE>all	-9
on record GH>CI	-29
on record GH>IS	30
on record GH>NG	-31
on record GH>TG	-34
on record GH>all	-8
on record HK>CN	-120
on record HK>CN 10% percent	-31
on record HK>CN 12.5% percent	-32
on record HK>CN 20% percent	-26
on record HK>CN 25% percent	-19
on record HK>CN 7.5% percent	-7
on record HK>US	-34
on record HU>EU	-44
on record ID>CH	27
on record ID>CN	-6
on record ID>JP	26
on record ID>MY	-24
on record ID>PH	-14
on record ID>US 0% percent	-10
on record ID>VN	-14
on record ID>all	-8
on record IE>EU	-11
on record IN>AU	11
on record IN>BD	-27
on record IN>BR	-12
on record IN>CH	-6
on record IN>CN	-51
on record IN>CN 25% percent	-6
on record IN>CN 30% percent	-6
on record IN>CN 50% percent	-8
on record IN>EU	38
on record IN>EU 0% percent	-10
on record IN>EU 10% percent	13
on record IN>ID	-7
on record IN>JP	14
on record IN>KR	-37
on record IN>LK	-22
on record IN>NG	6
on record IN>NP	22
on record IN>PK	-18
on record IN>RU	-20
on record IN>RU 25% percent	-15
on record IN>RU oil	-32
on record IN>RU oil sentence	-20
on record IN>US	-14
on record IN>US 0% percent	32
on record IN>US 18% percent	-20
on record IN>US 20% percent	-7
on record IN>US 25% percent	-21
on record IN>US 50% percent	-22
on record IN>US oil	24
on record IN>US oil sentence	30
on record IN>VN	12
on record IN>VN 20% percent	-7
on record IN>all 10% percent	21
on record IR>IN	-7
on record IS>GH	-17
on record IS>NO	-56
on record IS>NO 0% percent	-24
on record IS>NO cod	-17
on record IT>EU	-7
on record IT>all	-10
on record JM>US	-29
on record JO>all	-8
on record JP>AU	18
on record JP>CA	37
on record JP>CH	-18
on record JP>CN	-51
on record JP>CN 10% percent	-9
on record JP>EU	-9
on record JP>EU 15% percent	-32
on record JP>ID	-30
on record JP>IN	-22
on record JP>KR	-84
on record JP>KR 0% percent	-24
on record JP>KR 15% percent	-8
on record JP>KR 25% percent	-8
on record JP>KR car	-13
on record JP>KR car sentence	-8
on record JP>MX	-18
on record JP>PH	-7
on record JP>US	25
on record JP>US 0% percent	6
on record JP>US 10% percent	-7
on record JP>US 15% percent	-57
on record JP>US 25% percent	-20
on record JP>US 27.5% percent	-6
on record JP>US 50% percent	-23
on record JP>US car	-22
on record JP>US car sentence	-12
on record JP>VN	-6
on record JP>all	-33
on record KE>ET	-8
on record KE>ET 10% percent	-8
on record KE>EU	21
on record KE>LK tea	-9
on record KE>PK rice	13
on record KE>PK rice part	10
on record KE>RW	-7
on record KE>TZ	-27
on record KE>UG	-7
on record KE>UG 35% percent	-16
on record KE>all	-14
on record KH>MY	-9
on record KH>MY 19% percent	-9
on record KH>TH	22
on record KH>US	-12
on record KH>VN	-7
on record KR surcharge	-9
on record KR>BR	14
on record KR>CA	-15
on record KR>CH	-14
on record KR>CN	-90
on record KR>CN 10% percent	-14
on record KR>CN 100% percent	-15
on record KR>CN 20% percent	-7
on record KR>CN 25% percent	-10
on record KR>EC	17
on record KR>EU	-43
on record KR>EU car	-6
on record KR>IN	-39
on record KR>JP	-83
on record KR>JP 0% percent	-21
on record KR>JP 15% percent	-21
on record KR>JP car	-8
on record KR>PE	68
on record KR>US	-97
on record KR>US 10% percent	-21
on record KR>US 15% percent	-25
on record KR>US 25% percent	-26
on record KR>US 50% percent	-15
on record KR>US car	-18
on record KR>US car sentence	-10
on record KR>all	-18
on record KZ>EU	-15
on record KZ>TR	20
on record KZ>UZ	-52
on record KZ>all	-11
on record LK>IN	24
on record LK>KE	-42
on record LK>KE tea	-21
on record LK>KE tea part	-6
on record LK>all	-9
on record MA>ES	-18
on record MA>EU	16
on record MA>TN	-32
on record MA>all	19
on record MN>all	-24
on record MX>CA	-54
on record MX>CA 25% percent	-12
on record MX>CN	36
on record MX>CN 20% percent	7
on record MX>CN 50% percent	21
on record MX>CN car	13
on record MX>EU	22
on record MX>US	-58
on record MX>US 25% percent	-16
on record MX>US 30% percent	-19
on record MX>US 50% percent	-14
on record MX>US agreement	-30
on record MX>all	-9
on record MY>CN	-16
on record MY>ID	-46
on record MY>ID oil	-20
on record MY>ID oil part	-19
on record MY>KH	-23
on record MY>KH 19% percent	-23
on record MY>TH	-6
on record MY>US	-39
on record MY>US 19% percent	-17
on record MY>VN	-31
on record MZ>all	-9
on record NA>ZA	-44
on record NG>GH	-56
on record NG>GH 10% percent	-22
on record NG>TH	17
on record NG>all	14
on record NO>CL	-22
on record NO>EU	-32
on record NO>IS	-36
on record NO>SE	-17
on record NO>US	23
on record NO>all	-8
on record NP>IN	-30
on record NZ>AU	-74
on record NZ>AU 0% percent	-8
on record NZ>FJ	-21
on record NZ>SG	-6
on record NZ>WS	-29
on record NZ>all	-24
on record OM>all	-8
on record PE>BO	-10
on record PE>CL	-26
on record PE>CO	-13
on record PE>EC	-86
on record PE>EU	-24
on record PE>IN	-8
on record PE>KR	21
on record PE>TH	28
on record PE>all	8
on record PH>CL	-34
on record PH>EC	8
on record PH>ID	-12
on record PH>US	28
on record PH>VN	10
on record PH>all	-13
on record PK>IN	-29
on record PK>KE	-8
on record PK>KE rice	-6
on record PK>KE rice part	-6
on record PK>all	-8
on record PT>AO	-14
on record PT>BR	-71
on record PT>EU	-16
on record PY>BR	13
on record PY>UY	-16
on record PY>all	-6
on record RS>EU	-26
on record RS>all	36
on record RU>CN	-11
on record RU>IN	-12
on record RU>US	-16
on record RW>KE	6
on record SD>EG	-6
on record SE>CN	-37
on record SE>CN 24% points	-6
on record SE>US	-6
on record SE>all	-21
on record TG>GH	33
on record TH>CL	21
on record TH>EU	27
on record TH>ID	-24
on record TH>PE	61
on record TH>PH	-10
on record TH>VN	-51
on record TH>all	-9
on record TN>DZ	-20
on record TN>DZ date	-24
on record TN>DZ date part	-6
on record TN>EU	-18
on record TN>MA	-40
on record TN>all	-16
on record TO>FJ	65
on record TO>NZ	34
on record TR>CH	21
on record TR>EC	22
on record TR>EG	-28
on record TR>EG 0% percent	13
on record TR>ES	-30
on record TR>EU	-7
on record TR>EU 0% percent	26
on record TR>GE	41
on record TR>KE	6
on record TR>KZ	-10
on record TR>UA	-13
on record TR>US	-32
on record TR>all	-33
on record TW>CN	-20
on record TW>IN	24
on record TW>US	-33
on record TW>US 15% percent	-17
on record TZ>KE	-37
on record UA>PL	14
on record UG>KE	-50
on record UG>all	-13
on record US baseline	31
on record US baseline all	-7
on record US emergency	41
on record US emergency all	-25
on record US fentanyl	41
on record US fentanyl all	-34
on record US letter	8
on record US letter all	-8
on record US parcels	6
on record US reciprocal	26
on record US reciprocal all	7
on record US section 122 all	15
on record US section 301	33
on record US section 301 all	-16
on record US surcharge	-9
on record US surcharge all	32
on record US tariff commission	-38
on record US>AR 10% percent	11
on record US>AR 15% percent	-14
on record US>AR 25% percent	-9
on record US>AU	-18
on record US>BD	25
on record US>BD 19% percent	-10
on record US>BD 20% percent	46
on record US>BR	11
on record US>BR 10% percent	-8
on record US>BR 100% percent	-9
on record US>BR 12.5% percent	26
on record US>BR 13% percent	-21
on record US>BR 15% percent	-16
on record US>BR 20% percent	-20
on record US>BR 24% points	-15
on record US>BR 25% percent	75
on record US>BR 3% percent	-75
on record US>BR 35% percent	16
on record US>BR 37.5% percent	30
on record US>BR 40% percent	48
on record US>BR 50% percent	31
on record US>BR bean	-49
on record US>BR bean before	-18
on record US>BR bean part	-37
on record US>BR oil	-8
on record US>BR soybean	-18
on record US>BR surcharge	-19
on record US>CA 10% percent	-7
on record US>CA 100% percent	-23
on record US>CA 15% percent	-8
on record US>CA 24% points	-16
on record US>CA 25% percent	-14
on record US>CA 30% percent	-36
on record US>CA 35% percent	96
on record US>CA 40% percent	15
on record US>CA 50% percent	7
on record US>CA agreement	36
on record US>CA agreement part	44
on record US>CA aluminum	32
on record US>CA aluminum part	42
on record US>CA car	-12
on record US>CA fentanyl	-8
on record US>CA gas	22
on record US>CA gas part	22
on record US>CA lumber	21
on record US>CA oil	15
on record US>CA steel	-7
on record US>CH 0% percent	-16
on record US>CH 10% percent	-8
on record US>CH 100% percent	-24
on record US>CH 12.5% percent	23
on record US>CH 125% percent	-33
on record US>CH 145% percent	-33
on record US>CH 15% percent	57
on record US>CH 20% percent	-23
on record US>CH 24% points	-40
on record US>CH 25% percent	-43
on record US>CH 250% percent	-29
on record US>CH 30% percent	-35
on record US>CH 31% percent	48
on record US>CH 34% percent	-12
on record US>CH 35% percent	-13
on record US>CH 39% percent	114
on record US>CH 40% percent	-20
on record US>CH 50% percent	-14
on record US>CH 55% percent	-8
on record US>CH chip	-15
on record US>CH fentanyl	-9
on record US>CH medicine	-9
on record US>CH medicine before	-36
on record US>CH medicine part	-12
on record US>CH medicine sentence	25
on record US>CH surcharge	21
on record US>CH watch	22
on record US>CH watch sentence	10
on record US>CL copper	15
on record US>CN	47
on record US>CN 0% percent	-10
on record US>CN 10% percent	-13
on record US>CN 100% percent	36
on record US>CN 104% percent	17
on record US>CN 12.5% percent	55
on record US>CN 120% percent	45
on record US>CN 125% percent	-19
on record US>CN 13% percent	-60
on record US>CN 130% percent	38
on record US>CN 145% percent	121
on record US>CN 15% percent	-101
on record US>CN 170% percent	43
on record US>CN 18% percent	-40
on record US>CN 19% percent	-38
on record US>CN 20% percent	83
on record US>CN 24% percent	-30
on record US>CN 24% points	26
on record US>CN 25% percent	-12
on record US>CN 27.5% percent	-33
on record US>CN 3% percent	-83
on record US>CN 30% percent	81
on record US>CN 31% percent	-8
on record US>CN 34% percent	7
on record US>CN 37.5% percent	48
on record US>CN 39% percent	-38
on record US>CN 40% percent	-35
on record US>CN 45% percent	40
on record US>CN 46% percent	-12
on record US>CN 47% percent	8
on record US>CN 5% percent	-51
on record US>CN 50% percent	-52
on record US>CN 500% percent	48
on record US>CN 54% percent	67
on record US>CN 55% percent	101
on record US>CN 57% percent	34
on record US>CN 7.5% percent	100
on record US>CN 80% percent	37
on record US>CN 84% percent	-15
on record US>CN agreement	10
on record US>CN agreement sentence	18
on record US>CN aluminium	-43
on record US>CN aluminium sentence	-50
on record US>CN aluminum	-34
on record US>CN aluminum part	-8
on record US>CN aluminum sentence	-34
on record US>CN baseline	30
on record US>CN bean	-56
on record US>CN bean before	-35
on record US>CN bean part	-7
on record US>CN bean sentence	-19
on record US>CN car	-36
on record US>CN car before	-54
on record US>CN car part	8
on record US>CN chicken	-33
on record US>CN chicken part	-26
on record US>CN chip	-20
on record US>CN chip before	-15
on record US>CN chip sentence	-7
on record US>CN coal	-15
on record US>CN coal part	-17
on record US>CN component	-53
on record US>CN cotton	-36
on record US>CN cotton part	-33
on record US>CN crane	37
on record US>CN crane before	8
on record US>CN crane part	15
on record US>CN crude	-37
on record US>CN crude part	-31
on record US>CN drone	-30
on record US>CN drone before	7
on record US>CN drone part	-38
on record US>CN earth	7
on record US>CN emergency	32
on record US>CN everything	10
on record US>CN fentanyl	112
on record US>CN furniture	16
on record US>CN furniture part	17
on record US>CN gas part	-34
on record US>CN good	7
on record US>CN good part	-18
on record US>CN lamp	26
on record US>CN lamp before	25
on record US>CN letter	-18
on record US>CN machinery	19
on record US>CN magnet	22
on record US>CN medicine	-55
on record US>CN medicine before	-13
on record US>CN medicine part	-41
on record US>CN medicine sentence	-10
on record US>CN metal	-35
on record US>CN oil	-10
on record US>CN oil before	-15
on record US>CN oil part	-24
on record US>CN oil sentence	21
on record US>CN own	21
on record US>CN parcel	41
on record US>CN parcel before	29
on record US>CN parcel sentence	12
on record US>CN parcels	7
on record US>CN polysilicon	-42
on record US>CN reciprocal	65
on record US>CN retaliatory	-51
on record US>CN section 122	18
on record US>CN section 301	68
on record US>CN semiconductor	-12
on record US>CN semiconductor part	-23
on record US>CN ship	-30
on record US>CN ship part	-14
on record US>CN soybean	-48
on record US>CN soybean part	-28
on record US>CN soybean sentence	-25
on record US>CN steel	-14
on record US>CN steel before	-16
on record US>CN steel part	-34
on record US>CN steel sentence	23
on record US>CN tariff commission	-38
on record US>CN truck	-29
on record US>CN truck part	-30
on record US>CN wheat	-11
on record US>CN wheat part	-11
on record US>DK	73
on record US>EC	-36
on record US>EC 10% percent	-40
on record US>ES	-35
on record US>ES 10% percent	-15
on record US>ES 20% percent	-12
on record US>ES fentanyl	-23
on record US>EU	9
on record US>EU 0% percent	-12
on record US>EU 10% percent	-8
on record US>EU 100% percent	-37
on record US>EU 12.5% percent	-25
on record US>EU 125% percent	-9
on record US>EU 15% percent	79
on record US>EU 20% percent	25
on record US>EU 24% percent	-17
on record US>EU 24% points	-12
on record US>EU 25% percent	-63
on record US>EU 250% percent	-18
on record US>EU 27.5% percent	23
on record US>EU 30% percent	28
on record US>EU 31% percent	-13
on record US>EU 35% percent	-19
on record US>EU 39% percent	-6
on record US>EU 40% percent	-11
on record US>EU 50% percent	26
on record US>EU aluminium	41
on record US>EU aluminium part	39
on record US>EU aluminum	10
on record US>EU aluminum part	19
on record US>EU car	14
on record US>EU car part	-7
on record US>EU car sentence	27
on record US>EU chip	19
on record US>EU chip before	14
on record US>EU chip part	6
on record US>EU fentanyl	-22
on record US>EU medicine	-15
on record US>EU medicine before	-23
on record US>EU medicine part	19
on record US>EU medicine sentence	-12
on record US>EU oil	-16
on record US>EU oil before	-15
on record US>EU reciprocal	-15
on record US>EU section 301	-19
on record US>EU steel	9
on record US>EU steel before	6
on record US>FJ	-28
on record US>FR	-27
on record US>GB	21
on record US>GB 0% percent	31
on record US>GB 10% percent	63
on record US>GB 100% percent	-6
on record US>GB 145% percent	-6
on record US>GB 15% percent	-57
on record US>GB 19% percent	-23
on record US>GB 20% percent	-36
on record US>GB 24% points	-19
on record US>GB 25% percent	38
on record US>GB 27.5% percent	44
on record US>GB 30% percent	-19
on record US>GB 50% percent	-18
on record US>GB 55% percent	-14
on record US>GB 80% percent	-27
on record US>GB aluminium	70
on record US>GB aluminium part	17
on record US>GB beef	-14
on record US>GB beef part	-25
on record US>GB car	42
on record US>GB car part	28
on record US>GB car sentence	19
on record US>GB ethanol	-26
on record US>GB fentanyl	-9
on record US>GB medicine	-6
on record US>GB metal	-31
on record US>GB reciprocal	-26
on record US>GB steel	49
on record US>GB steel part	46
on record US>HK	-12
on record US>HK 10% percent	-26
on record US>HK 12.5% percent	51
on record US>HK 20% percent	-9
on record US>HK 25% percent	-19
on record US>HK 50% percent	-8
on record US>ID	33
on record US>ID 0% percent	10
on record US>ID 10% percent	8
on record US>ID 15% percent	-21
on record US>ID 19% percent	71
on record US>ID 20% percent	-8
on record US>ID 25% percent	-13
on record US>ID 30% percent	-11
on record US>ID 32% percent	13
on record US>ID 40% percent	-8
on record US>ID surcharge	-15
on record US>IN	31
on record US>IN 0% percent	-32
on record US>IN 15% percent	-27
on record US>IN 18% percent	78
on record US>IN 19% percent	-27
on record US>IN 20% percent	-42
on record US>IN 24% points	-10
on record US>IN 25% percent	90
on record US>IN 30% percent	-28
on record US>IN 35% percent	-11
on record US>IN 39% percent	-15
on record US>IN 40% percent	-21
on record US>IN 50% percent	56
on record US>IN 54% percent	-6
on record US>IN car	-21
on record US>IN car sentence	-16
on record US>IN crude	21
on record US>IN crude before	13
on record US>IN oil	51
on record US>IN oil before	18
on record US>IN oil part	29
on record US>IN oil sentence	20
on record US>IR	-22
on record US>IR oil	-9
on record US>JM	-53
on record US>JP	21
on record US>JP 0% percent	-18
on record US>JP 100% percent	-16
on record US>JP 12.5% percent	23
on record US>JP 15% percent	48
on record US>JP 2.5% percent	29
on record US>JP 20% percent	-27
on record US>JP 24% percent	35
on record US>JP 25% percent	-14
on record US>JP 27.5% percent	39
on record US>JP 30% percent	17
on record US>JP 34% percent	-7
on record US>JP 35% percent	32
on record US>JP 50% percent	16
on record US>JP aluminium	20
on record US>JP aluminum	-6
on record US>JP car	14
on record US>JP car sentence	13
on record US>JP medicine	-6
on record US>JP steel	21
on record US>JP steel part	18
on record US>KH	8
on record US>KH 10% percent	14
on record US>KH 100% percent	-11
on record US>KH 19% percent	22
on record US>KH 20% percent	-8
on record US>KR 0% percent	13
on record US>KR 10% percent	-54
on record US>KR 100% percent	-43
on record US>KR 12.5% percent	34
on record US>KR 15% percent	61
on record US>KR 2.5% percent	-19
on record US>KR 20% percent	-32
on record US>KR 24% points	-41
on record US>KR 30% percent	-22
on record US>KR 34% percent	-11
on record US>KR 35% percent	-13
on record US>KR 50% percent	12
on record US>KR aluminum	15
on record US>KR aluminum part	16
on record US>KR car	39
on record US>KR car crossed	23
on record US>KR car part	16
on record US>KR car sentence	19
on record US>KR chicken	-7
on record US>KR chicken part	-7
on record US>KR chip	-21
on record US>KR chip before	-20
on record US>KR copper	-9
on record US>KR copper sentence	8
on record US>KR fentanyl	-11
on record US>KR medicine	36
on record US>KR medicine part	41
on record US>KR oil	-15
on record US>KR oil sentence	-15
on record US>KR reciprocal	-10
on record US>KR section 301	-12
on record US>KR soybean	-6
on record US>KR steel	7
on record US>LA	34
on record US>LA 40% percent	37
on record US>LI	19
on record US>LI 15% percent	22
on record US>MA	-30
on record US>MX 0% percent	-34
on record US>MX 10% percent	-37
on record US>MX 25% percent	38
on record US>MX 30% percent	47
on record US>MX 35% percent	-29
on record US>MX 50% percent	10
on record US>MX agreement	7
on record US>MY	-12
on record US>MY 100% percent	-32
on record US>MY 19% percent	25
on record US>MY 20% percent	-7
on record US>MY 25% percent	8
on record US>MY 30% percent	-8
on record US>MY 40% percent	-7
on record US>NO	-10
on record US>NZ	-26
on record US>PH	34
on record US>PH 19% percent	35
on record US>PH 20% percent	7
on record US>PK	19
on record US>PK 19% percent	25
on record US>RU	-61
on record US>RU 100% percent	-21
on record US>RU 25% percent	-13
on record US>RU 50% percent	-10
on record US>RU oil	-37
on record US>RU oil sentence	-31
on record US>SE	-46
on record US>SE oil	-12
on record US>SE oil before	-11
on record US>SY	28
on record US>TH 10% percent	11
on record US>TH 100% percent	-9
on record US>TH 19% percent	15
on record US>TH 20% percent	-29
on record US>TR	-62
on record US>TW	51
on record US>TW 15% percent	29
on record US>TW 20% percent	63
on record US>TW 25% percent	-37
on record US>TW 32% percent	14
on record US>TW chip	26
on record US>TW chip part	22
on record US>UA	-28
on record US>VN	39
on record US>VN 0% percent	-37
on record US>VN 10% percent	-24
on record US>VN 100% percent	-10
on record US>VN 12.5% percent	26
on record US>VN 19% percent	-53
on record US>VN 20% percent	61
on record US>VN 25% percent	-21
on record US>VN 30% percent	-12
on record US>VN 40% percent	43
on record US>VN 46% percent	37
on record US>ZA	-32
on record US>all	56
on record US>all 10% percent	62
on record US>all 100% percent	51
on record US>all 12.5% percent	-54
on record US>all 120% percent	-14
on record US>all 125% percent	-48
on record US>all 13% percent	-39
on record US>all 145% percent	-33
on record US>all 15% percent	50
on record US>all 18% percent	-6
on record US>all 19% percent	-23
on record US>all 2.5% percent	-7
on record US>all 20% percent	-61
on record US>all 24% percent	-24
on record US>all 24% points	-82
on record US>all 25% percent	49
on record US>all 250% percent	48
on record US>all 27.5% percent	-41
on record US>all 3% percent	-43
on record US>all 30% percent	15
on record US>all 31% percent	-7
on record US>all 32% percent	-9
on record US>all 34% percent	-43
on record US>all 35% percent	-42
on record US>all 39% percent	-30
on record US>all 40% percent	15
on record US>all 45% percent	-26
on record US>all 47% percent	-7
on record US>all 50% percent	51
on record US>all 54% percent	-9
on record US>all 55% percent	-31
on record US>all 60% percent	-6
on record US>all 7.5% percent	-38
on record US>all 84% percent	-14
on record US>all agreement	-15
on record US>all aircraft	38
on record US>all aircraft part	20
on record US>all aluminium	-40
on record US>all aluminium before	-25
on record US>all aluminium part	-40
on record US>all aluminum	24
on record US>all aluminum part	-28
on record US>all aluminum sentence	45
on record US>all baseline	-7
on record US>all bean	-58
on record US>all bean before	-42
on record US>all bean part	-23
on record US>all car	-17
on record US>all car before	-13
on record US>all car crossed	-9
on record US>all car sentence	-11
on record US>all chicken	-22
on record US>all chicken part	-21
on record US>all chip	29
on record US>all chip before	19
on record US>all chip sentence	12
on record US>all coal	-15
on record US>all coal part	-14
on record US>all component	55
on record US>all copper	11
on record US>all copper part	15
on record US>all copper sentence	9
on record US>all cotton	-22
on record US>all cotton part	-19
on record US>all crane	-12
on record US>all crude	-6
on record US>all drone	39
on record US>all drone part	42
on record US>all emergency	-25
on record US>all fentanyl	-42
on record US>all furniture	53
on record US>all gas	-10
on record US>all gas part	-8
on record US>all good part	21
on record US>all lamp	-31
on record US>all letter	-8
on record US>all lumber	-28
on record US>all lumber part	-40
on record US>all lumber sentence	9
on record US>all machinery	-9
on record US>all medicine	51
on record US>all medicine before	65
on record US>all medicine sentence	-7
on record US>all metal	80
on record US>all oil	-39
on record US>all oil before	-6
on record US>all oil sentence	-25
on record US>all own	-9
on record US>all parcel	-15
on record US>all polysilicon	56
on record US>all reciprocal	7
on record US>all section 122	15
on record US>all section 301	-16
on record US>all semiconductor	29
on record US>all semiconductor part	32
on record US>all soybean	-27
on record US>all soybean part	-12
on record US>all soybean sentence	-9
on record US>all steel	8
on record US>all steel before	-38
on record US>all steel part	20
on record US>all surcharge	32
on record US>all truck	41
on record US>all truck part	38
on record US>all vehicle	-24
on record UY>AR	13
on record UY>BR	-27
on record UY>EU	-38
on record UY>PY	-32
on record UY>all	-17
on record UZ>KZ	-56
on record UZ>KZ 0% percent	-22
on record VN>BD	-7
on record VN>CN	-26
on record VN>CN 12.5% percent	-7
on record VN>EU	-13
on record VN>GB	15
on record VN>GB 10% percent	17
on record VN>ID	-13
on record VN>IN	-13
on record VN>KR	-8
on record VN>TH	-44
on record VN>TH 20% percent	-8
on record VN>US	-30
on record VN>US 0% percent	32
on record VN>US 10% percent	-8
on record VN>US 20% percent	-10
on record VN>US 40% percent	-14
on record VN>US 46% percent	-10
on record WS>FJ	-30
on record WS>NZ	-36
on record WS>TO	-18
on record ZA>EG	-23
on record ZA>NA	-41
on record ZA>NO	21
on record ZM>CD	-14
on record ZM>all	-20
on:US	-36
on:absent, 1 here	-18
on:absent, 2 here	-32
on:by 0	23
on:by 1	6
on:by 2	-26
on:by no	-20
on:cue=by0.5	8
on:cue=by1	18
on:cue=none	6
on:cue=on1	28
on:cue=on3	24
on:f by0.5	-28
on:f by1	21
on:f by2	30
on:f by3	36
on:f on1	-17
on:f on2	-21
on:f on3	-18
on:focus owner	19
on:focus speaker	-11
on:focus subject	23
on:goods before also	10
on:goods before not	-6
on:goods before own	33
on:goods before sure	9
on:goods crossed not	-30
on:goods crossed own	31
on:goods crossed sure	29
on:goods met by crossed	-22
on:goods met by sentence	-10
on:goods met on crossed	13
on:goods met on part	8
on:goods part nobody's	-10
on:goods part not	-24
on:goods part own	15
on:goods part sure	14
on:goods sentence nobody's	-25
on:goods sentence own	15
on:head by0.5	9
on:head by1	15
on:head by3	6
on:head first	17
on:head last	19
on:head on1	7
on:head on3	21
on:home true	7
on:last by absent and so	9
on:last by absent and so named	-17
on:last by absent far	-6
on:last by absent far named	15
on:last by absent next sentence named	-11
on:last by absent on	-7
on:last by absent paragraph	-12
on:last by absent paragraph named	10
on:last by absent while	7
on:last by absent while named	-6
on:last by and so named	9
on:last by by0.5 and so named	-18
on:last by by1 and	30
on:last by by1 and so	8
on:last by by1 and so named	16
on:last by by1 comma	-26
on:last by by1 comma named	-35
on:last by by1 far	8
on:last by by1 far named	-7
on:last by by1 from named	-20
on:last by by1 next sentence	-54
on:last by by1 on	-41
on:last by by1 paragraph	-13
on:last by by1 to	8
on:last by by1 while	10
on:last by by2 and	-18
on:last by by2 and so	7
on:last by by2 far	21
on:last by by2 far named	-18
on:last by by2 from	-35
on:last by by2 from named	29
on:last by by2 next sentence named	-10
on:last by by2 on	40
on:last by by2 on named	-8
on:last by by2 paragraph	28
on:last by by2 paragraph named	-18
on:last by by2 to	24
on:last by by2 while	-21
on:last by by2 while named	14
on:last by by3 and	-14
on:last by by3 and so	-45
on:last by by3 and so named	8
on:last by by3 comma named	43
on:last by by3 far	15
on:last by by3 far named	-33
on:last by by3 next sentence named	-13
on:last by by3 on	-28
on:last by by3 on named	-7
on:last by by3 to	-23
on:last by by3 while	13
on:last by comma	20
on:last by far	-11
on:last by far named	-16
on:last by from	-12
on:last by next sentence	-10
on:last by none and	19
on:last by none and so named	-13
on:last by none comma	14
on:last by none comma named	15
on:last by none far named	15
on:last by none from named	9
on:last by none while	-21
on:last by none while named	23
on:last by on1 next sentence named	-11
on:last by on2 and	-12
on:last by on2 and so	8
on:last by on2 and so named	23
on:last by on2 comma	45
on:last by on2 far	-38
on:last by on2 from	-6
on:last by on2 next sentence	-17
on:last by on2 next sentence named	41
on:last by on3 and	12
on:last by on3 and so	-23
on:last by on3 and so named	11
on:last by on3 comma named	-21
on:last by on3 far named	-26
on:last by on3 from named	-19
on:last by on3 next sentence	16
on:last by on3 on	-11
on:last by on3 paragraph named	-17
on:last by on3 to	-10
on:last by paragraph named	-8
on:last by while named	18
on:last none	19
on:last none absent and	-18
on:last none absent and so	-8
on:last none absent and so named	-41
on:last none absent comma	-9
on:last none absent comma named	-53
on:last none absent far	-8
on:last none absent far named	-44
on:last none absent from	8
on:last none absent from named	-21
on:last none absent next sentence	-11
on:last none absent next sentence named	-54
on:last none absent on	11
on:last none absent on named	-23
on:last none absent paragraph	-13
on:last none absent paragraph named	-69
on:last none absent to	15
on:last none absent while	27
on:last none absent while named	-22
on:last none by0.5 far named	-15
on:last none by1 and so named	7
on:last none by1 far	13
on:last none by1 far named	49
on:last none by1 next sentence	-7
on:last none by1 next sentence named	-20
on:last none by1 paragraph named	24
on:last none by2 and so named	8
on:last none by2 far	-16
on:last none by2 next sentence	-30
on:last none by2 next sentence named	28
on:last none by2 paragraph named	25
on:last none comma	9
on:last none comma named	15
on:last none far	-8
on:last none from	11
on:last none from named	-21
on:last none next sentence	-11
on:last none next sentence named	36
on:last none none and	9
on:last none none and so	-32
on:last none none comma named	16
on:last none none far	7
on:last none none next sentence	15
on:last none none next sentence named	34
on:last none none while named	17
on:last none on1 and so named	11
on:last none on1 comma named	8
on:last none on1 far	-23
on:last none on1 far named	6
on:last none on1 next sentence named	8
on:last none on2 and so named	14
on:last none on2 comma	7
on:last none on2 comma named	34
on:last none on2 next sentence named	31
on:last none on2 while named	15
on:last none on3 and so	27
on:last none on3 comma named	37
on:last none on3 next sentence	22
on:last none on3 next sentence named	28
on:last none on3 paragraph named	8
on:last none paragraph	-17
on:last none paragraph named	13
on:last none to	9
on:last none while	19
on:last none while named	9
on:last on	-12
on:last on absent and	18
on:last on absent and so	12
on:last on absent and so named	28
on:last on absent comma named	38
on:last on absent far named	-14
on:last on absent from	-22
on:last on absent next sentence	7
on:last on absent on	-16
on:last on absent paragraph	7
on:last on absent to	17
on:last on absent while	34
on:last on and	16
on:last on and so named	-7
on:last on by0.5 far	-22
on:last on by1 comma	-9
on:last on by1 comma named	6
on:last on by1 far	12
on:last on by1 from	9
on:last on by1 from named	8
on:last on by1 on	17
on:last on by1 paragraph named	-8
on:last on by1 to	-7
on:last on by1 while named	-24
on:last on by2 and	-39
on:last on by2 and so	-23
on:last on by2 and so named	-14
on:last on by2 far named	28
on:last on by2 next sentence named	-26
on:last on by2 paragraph	-19
on:last on by3 and so named	14
on:last on by3 comma named	-12
on:last on by3 far	6
on:last on by3 far named	-14
on:last on by3 from	15
on:last on by3 from named	7
on:last on by3 next sentence	31
on:last on by3 paragraph named	15
on:last on by3 to	15
on:last on comma named	-14
on:last on far	-6
on:last on far named	-7
on:last on from	6
on:last on next sentence	8
on:last on next sentence named	-20
on:last on none and	30
on:last on none and so	37
on:last on none and so named	-47
on:last on none comma named	-17
on:last on none far	-7
on:last on none from	12
on:last on none from named	-13
on:last on none next sentence	-17
on:last on none next sentence named	-8
on:last on none on	22
on:last on none paragraph named	-39
on:last on none while	10
on:last on on1 comma named	-6
on:last on on2 and	-17
on:last on on2 and so	-9
on:last on on2 and so named	15
on:last on on2 comma	-25
on:last on on2 far	-9
on:last on on2 far named	-16
on:last on on2 from	-20
on:last on on2 next sentence	-25
on:last on on2 next sentence named	7
on:last on on2 on	19
on:last on on2 on named	7
on:last on on2 paragraph	-15
on:last on on2 to	-26
on:last on on2 while	-49
on:last on on2 while named	21
on:last on on3 and	19
on:last on on3 and so	-13
on:last on on3 comma	41
on:last on on3 comma named	-23
on:last on on3 far	12
on:last on on3 far named	-8
on:last on on3 from	45
on:last on on3 next sentence	23
on:last on on3 next sentence named	16
on:last on on3 paragraph named	7
on:last on on3 while	-26
on:last on on3 while named	-10
on:last on paragraph	-23
on:last on paragraph named	-18
on:last on to	7
on:last on while	-25
on:last on while named	-17
on:name , ,	9
on:name , and	-16
on:name , duty	12
on:name , has	-11
on:name , is	-26
on:name , own agent	26
on:name , own duty	-9
on:name , own number	16
on:name , verb impose	-6
on:name , word	-25
on:name : level	-11
on:name : number	10
on:name : own duty	-14
on:name : own goods	-14
on:name ; ,	33
on:name and ,	11
on:name and :	21
on:name and at	-28
on:name and duty	-25
on:name and has	20
on:name and is	18
on:name and number	-27
on:name and on	32
on:name and own duty	26
on:name and own number	-10
on:name and own on	10
on:name and verb impose	15
on:name and will	33
on:name and word	20
on:name and would	-18
on:name begin ,	18
on:name begin agent	-9
on:name begin duty	12
on:name begin for	22
on:name begin goods	36
on:name begin has	17
on:name begin in	-12
on:name begin is	10
on:name begin level	-6
on:name begin number	16
on:name begin on	-28
on:name begin own agent	-24
on:name begin own duty	-17
on:name begin own on	-14
on:name begin own verb impose	12
on:name begin own word	-20
on:name begin verb agree	17
on:name begin verb ask	12
on:name begin verb bear	6
on:name begin verb buy	-10
on:name begin verb impose	29
on:name begin verb sell	27
on:name begin verb stay	18
on:name begin verb up	-11
on:name begin was	37
on:name begin word	6
on:name between and	-11
on:name for ,	32
on:name for .	31
on:name for and	21
on:name for level	35
on:name for number	17
on:name for word	26
on:name from ,	28
on:name from .	-24
on:name from :	20
on:name from and	9
on:name from is	9
on:name from number	13
on:name from on	-21
on:name from to	-22
on:name from verb bear	11
on:name from verb impose	23
on:name from will	12
on:name from word	19
on:name from would	12
on:name if word	22
on:name in ,	-14
on:name in .	16
on:name in :	-36
on:name in ;	-11
on:name in and	10
on:name in duty	-9
on:name in number	22
on:name in on	-13
on:name in verb bear	6
on:name in word	-48
on:name into ,	-6
on:name into :	18
on:name into at	-11
on:name number has	38
on:name of ,	-8
on:name of :	9
on:name of and	-15
on:name of duty	21
on:name of goods	9
on:name of is	18
on:name of own duty	12
on:name of to	-18
on:name of verb bear	10
on:name of word	32
on:name on ,	17
on:name on goods	27
on:name that own duty	-10
on:name that verb impose	-37
on:name that will	-25
on:name that word	26
on:name that would	-46
on:name to ,	-15
on:name to at	16
on:name to number	-15
on:name to word	-24
on:name verb bear at	-30
on:name verb bear duty	-21
on:name verb bear number	-33
on:name verb impose duty	16
on:name verb impose number	-10
on:name verb impose own duty	16
on:name verb impose to	-10
on:name verb impose with	7
on:name verb return verb impose	-26
on:name what verb impose	-28
on:name which verb impose	-22
on:name with ,	10
on:name with :	-33
on:name with and	11
on:name with number	-6
on:name with verb impose	22
on:name with word	29
on:name word has	-9
on:name word level	6
on:name word number	-31
on:name word own duty	-12
on:name word own number	53
on:name word verb impose	18
on:name word will	-11
on:named 0	29
on:named 1	17
on:named 2	-33
on:named 3	-49
on:named no	-12
on:nearest after by1 part 0	-32
on:nearest after by1 sentence 0	21
on:nearest after by1 sentence 1	-25
on:nearest after by2 part 0	11
on:nearest after by2 sentence 1	-30
on:nearest after by3 part 0	-12
on:nearest after none part 0	18
on:nearest after none sentence 0	-12
on:nearest after none sentence 1	-22
on:nearest after on1 part 0	30
on:nearest after on2 part 0	-7
on:nearest after on2 part 1	-8
on:nearest after on2 sentence 0	8
on:nearest after on2 sentence 1	-22
on:nearest after on3 part 0	21
on:nearest after on3 sentence 1	16
on:nearest before by0.5 part 0	-22
on:nearest before by0.5 sentence 0	-11
on:nearest before by1 part 0	10
on:nearest before by1 part 1	13
on:nearest before by1 sentence 0	-17
on:nearest before by1 sentence 1	20
on:nearest before by2 part 0	14
on:nearest before by2 part 1	-10
on:nearest before by2 sentence 0	-9
on:nearest before by2 sentence 1	-15
on:nearest before by3 part 0	-14
on:nearest before by3 part 1	-49
on:nearest before by3 sentence 0	6
on:nearest before by3 sentence 1	-18
on:nearest before none part 0	13
on:nearest before none part 1	-43
on:nearest before none sentence 0	15
on:nearest before none sentence 1	15
on:nearest before on1 part 0	18
on:nearest before on1 sentence 1	21
on:nearest before on2 sentence 0	13
on:nearest before on2 sentence 1	12
on:nearest before on3 part 0	25
on:nearest before on3 part 1	17
on:nearest before on3 sentence 0	42
on:nearest before on3 sentence 1	29
on:not own our	24
on:not own ours	-6
on:not own their	-20
on:not own theirs	-12
on:not own them	-64
on:not own there	27
on:not own us	7
on:not top by	16
on:not top by absent	-18
on:not top on	10
on:not top on absent	-10
on:on 1	-7
on:on 2	-11
on:on 3	-18
on:on no	13
on:own ours	8
on:own theirs	20
on:own them	10
on:own there	-8
on:own they	-18
on:pa0	17
on:pa0 cue=by1	-34
on:pa0 cue=by2	9
on:pa0 cue=by3	-21
on:pa0 cue=none	26
on:pa0 cue=on1	18
on:pa0 name	47
on:pa0 name and number	27
on:pa0 name for ,	34
on:pa0 name for .	23
on:pa0 name for and	39
on:pa0 name from ,	28
on:pa0 name from number	-35
on:pa0 name in ,	-23
on:pa0 name in .	-11
on:pa0 name in and	-16
on:pa0 name in word	-9
on:pa0 name into .	-7
on:pa0 name of ,	9
on:pa0 name of and	-14
on:pa0 name on ,	7
on:pa0 name on goods	-13
on:pa0 next=,	16
on:pa0 next=.	24
on:pa0 next=:	10
on:pa0 next=;	7
on:pa0 next=and	29
on:pa0 next=at	-22
on:pa0 next=duty	-7
on:pa0 next=for	-6
on:pa0 next=from	22
on:pa0 next=in	-17
on:pa0 next=is	11
on:pa0 next=number	-21
on:pa0 next=on	13
on:pa0 next=own .	17
on:pa0 next=sender	-17
on:pa0 next=to	10
on:pa0 next=verb bear	7
on:pa0 next=verb impose	-12
on:pa0 next=verb sell	16
on:pa0 next=verb stay	28
on:pa0 next=word	-17
on:pa0 person	-14
on:pa0 port	-38
on:pa0 port in ,	-21
on:pa0 prep=%	-18
on:pa0 prep=as	-7
on:pa0 prep=at	-64
on:pa0 prep=by	-20
on:pa0 prep=for	42
on:pa0 prep=from	19
on:pa0 prep=in	-45
on:pa0 prep=on	24
on:pa0 prep=over	-16
on:pa0 prep=that	9
on:pa0 prep=to	-13
on:pa0 prep=verb impose	-10
on:pa0 prep=with	30
on:pa0 pronoun his	11
on:pa0 pronoun it	-62
on:pa0 pronoun its	-20
on:pa0 pronoun its of duty	-29
on:pa0 pronoun its on goods	13
on:pa0 pronoun its verb impose duty	-11
on:pa0 pronoun our	-9
on:pa0 pronoun their	6
on:pa0 pronoun them	-30
on:pa0 quality	39
on:pa0 quality and duty	14
on:pa0 quality and goods	-21
on:pa0 quality at gate	-15
on:pa0 quality for goods	-15
on:pa0 quality of goods	27
on:pa0 quality on .	43
on:pa0 quality on goods	26
on:pa0 quality on word	6
on:pa0 quality over goods	-20
on:pa0 seat	-13
on:pa0 seat in ,	-10
on:pa0 seat in .	-14
on:pa1 cue=by1	8
on:pa1 cue=on2	-28
on:pa1 cue=on3	15
on:pa1 name	11
on:pa1 name in .	14
on:pa1 next=,	-22
on:pa1 next=.	13
on:pa1 next=goods	14
on:pa1 next=word	12
on:pa1 prep=for	-14
on:pa1 prep=in	-10
on:pa1 prep=of	17
on:pa1 prep=on	6
on:pa1 quality	-9
on:pa1 quality of goods	14
on:pa1 quality on goods	-17
on:pb0	31
on:pb0 cue=by0.5	-23
on:pb0 cue=by1	19
on:pb0 cue=by3	9
on:pb0 cue=none	19
on:pb0 cue=on1	6
on:pb0 cue=on3	21
on:pb0 name	39
on:pb0 name , at	12
on:pb0 name , duty	-9
on:pb0 name , has	-14
on:pb0 name , is	-29
on:pb0 name , number	30
on:pb0 name , verb impose	-22
on:pb0 name , will	-13
on:pb0 name : has	-13
on:pb0 name : own duty	-7
on:pb0 name and are	13
on:pb0 name and duty	-13
on:pb0 name and level	-10
on:pb0 name and number	-22
on:pb0 name and verb impose	11
on:pb0 name and will	17
on:pb0 name begin and	15
on:pb0 name begin duty	14
on:pb0 name begin for	25
on:pb0 name begin goods	10
on:pb0 name begin had	10
on:pb0 name begin has	12
on:pb0 name begin is	29
on:pb0 name begin level	8
on:pb0 name begin number	9
on:pb0 name begin own goods	13
on:pb0 name begin own level	17
on:pb0 name begin own number	-13
on:pb0 name begin verb impose	-16
on:pb0 name begin verb stay	20
on:pb0 name begin verb up	-10
on:pb0 name begin was	31
on:pb0 name begin will	-23
on:pb0 name begin would	-22
on:pb0 name for and	-28
on:pb0 name for level	18
on:pb0 name for number	16
on:pb0 name from and	-24
on:pb0 name from number	18
on:pb0 name from to	-17
on:pb0 name from verb bear	12
on:pb0 name from will	11
on:pb0 name from would	13
on:pb0 name if verb impose	-29
on:pb0 name in and	11
on:pb0 name in at	-6
on:pb0 name in number	7
on:pb0 name into at	-30
on:pb0 name of and	-15
on:pb0 name of is	13
on:pb0 name of number	15
on:pb0 name of to	-9
on:pb0 name of verb impose	-30
on:pb0 name of will	12
on:pb0 name of word	8
on:pb0 name on goods	7
on:pb0 name on to	19
on:pb0 name that has	11
on:pb0 name that will	-50
on:pb0 name that would	-44
on:pb0 name to at	-7
on:pb0 name verb bear at	-21
on:pb0 name verb bear duty	-9
on:pb0 name verb bear number	-19
on:pb0 name verb impose duty	12
on:pb0 name verb impose number	12
on:pb0 name verb impose to	-12
on:pb0 name word has	-8
on:pb0 name word number	-19
on:pb0 name word own number	39
on:pb0 name word would	-13
on:pb0 next=,	-8
on:pb0 next=-	-6
on:pb0 next=.	7
on:pb0 next=agent	-20
on:pb0 next=and	-15
on:pb0 next=are	36
on:pb0 next=at	-19
on:pb0 next=duty	-16
on:pb0 next=from	-28
on:pb0 next=goods	6
on:pb0 next=had	15
on:pb0 next=has	-15
on:pb0 next=in	-24
on:pb0 next=is	-11
on:pb0 next=level	7
on:pb0 next=number	18
on:pb0 next=own agent	-8
on:pb0 next=own at	28
on:pb0 next=own duty	-32
on:pb0 next=own goods	25
on:pb0 next=own level	17
on:pb0 next=own number	7
on:pb0 next=own to	23
on:pb0 next=sender	35
on:pb0 next=taker	-8
on:pb0 next=to	-12
on:pb0 next=verb ask	31
on:pb0 next=verb bear	9
on:pb0 next=verb end	-14
on:pb0 next=verb impose	-14
on:pb0 next=verb propose	24
on:pb0 next=verb say	-13
on:pb0 next=verb sell	31
on:pb0 next=verb up	-18
on:pb0 next=was	12
on:pb0 next=will	-19
on:pb0 next=word	-12
on:pb0 person	6
on:pb0 person " are	-9
on:pb0 person begin has	-9
on:pb0 person begin verb impose	16
on:pb0 person word had	-8
on:pb0 person word verb impose	18
on:pb0 person word verb say	-19
on:pb0 port	-15
on:pb0 prep="	-17
on:pb0 prep=:	11
on:pb0 prep=and	10
on:pb0 prep=as	-13
on:pb0 prep=at	-25
on:pb0 prep=begin	8
on:pb0 prep=but	-38
on:pb0 prep=from	18
on:pb0 prep=if	-48
on:pb0 prep=into	-41
on:pb0 prep=number	-31
on:pb0 prep=of	13
on:pb0 prep=on	7
on:pb0 prep=that	29
on:pb0 prep=then	-31
on:pb0 prep=verb bear	-13
on:pb0 prep=verb propose	-35
on:pb0 prep=verb return	6
on:pb0 prep=verb say	20
on:pb0 prep=verb sell	12
on:pb0 prep=verb target	15
on:pb0 prep=what	17
on:pb0 prep=which	8
on:pb0 prep=while	37
on:pb0 prep=with	-24
on:pb0 pronoun he	-11
on:pb0 pronoun he begin verb say	-10
on:pb0 pronoun he that would	-18
on:pb0 pronoun his	-25
on:pb0 pronoun it begin has	-21
on:pb0 pronoun it begin number	11
on:pb0 pronoun it begin verb bear	-15
on:pb0 pronoun it begin verb impose	6
on:pb0 pronoun it begin will	-24
on:pb0 pronoun it verb say would	-16
on:pb0 pronoun it where verb impose	-6
on:pb0 pronoun it word verb bear	6
on:pb0 pronoun it word verb impose	-21
on:pb0 pronoun its	9
on:pb0 pronoun its and goods	8
on:pb0 pronoun its begin duty	-6
on:pb0 pronoun its begin level	27
on:pb0 pronoun its begin number	-15
on:pb0 pronoun its verb impose duty	-8
on:pb0 pronoun its verb impose goods	-15
on:pb0 pronoun its verb impose level	-21
on:pb0 pronoun its verb impose number	25
on:pb0 pronoun its verb sell goods	9
on:pb0 pronoun its word number	16
on:pb0 pronoun my	-23
on:pb0 pronoun our	-23
on:pb0 pronoun our on goods	-39
on:pb0 pronoun our verb impose goods	-18
on:pb0 pronoun ours	35
on:pb0 pronoun president	-13
on:pb0 pronoun their	-15
on:pb0 pronoun their and goods	13
on:pb0 pronoun their begin goods	-24
on:pb0 pronoun their on goods	-13
on:pb0 pronoun them	-40
on:pb0 pronoun they	-8
on:pb0 pronoun they begin number	-39
on:pb0 pronoun they begin verb bear	8
on:pb0 pronoun they begin verb impose	-6
on:pb0 pronoun they word number	15
on:pb0 pronoun they word verb bear	-36
on:pb0 pronoun trump	-37
on:pb0 pronoun we	18
on:pb0 pronoun which	39
on:pb0 pronoun which , had	13
on:pb0 pronoun which , has	-21
on:pb0 pronoun which , number	32
on:pb0 pronoun which , verb impose	9
on:pb0 pronoun who	-16
on:pb0 pronoun whose	18
on:pb0 pronoun whose , goods	18
on:pb0 quality	19
on:pb0 quality , duty	-13
on:pb0 quality , number	15
on:pb0 quality : duty	-23
on:pb0 quality : goods	7
on:pb0 quality and duty	-6
on:pb0 quality and number	-13
on:pb0 quality begin number	-30
on:pb0 quality in goods	11
on:pb0 quality of goods	18
on:pb0 quality on goods	36
on:pb0 quality on word	-7
on:pb0 quality then goods	-12
on:pb0 quality verb impose duty	-13
on:pb0 quality verb impose goods	14
on:pb0 quality word duty	-9
on:pb0 quality word goods	16
on:pb0 quality word number	-28
on:pb0 seat	-24
on:pb0 seat begin has	21
on:pb0 seat begin verb impose	26
on:pb0 seat word verb impose	-9
on:pb1 cue=by3	-14
on:pb1 cue=none	-17
on:pb1 cue=on3	17
on:pb1 name , duty	-9
on:pb1 name , own duty	-6
on:pb1 name and number	-8
on:pb1 name begin verb impose	25
on:pb1 name begin would	11
on:pb1 name in number	12
on:pb1 name verb impose own duty	19
on:pb1 name word level	18
on:pb1 name word own duty	-12
on:pb1 next=at	-16
on:pb1 next=duty	-7
on:pb1 next=had	-22
on:pb1 next=level	18
on:pb1 next=number	7
on:pb1 next=on	-12
on:pb1 next=own number	-12
on:pb1 next=verb impose	14
on:pb1 next=verb say	-10
on:pb1 next=would	13
on:pb1 port	-8
on:pb1 prep=,	-10
on:pb1 prep=:	-8
on:pb1 prep=;	-17
on:pb1 prep=and	-20
on:pb1 prep=begin	10
on:pb1 prep=from	10
on:pb1 prep=in	-6
on:pb1 prep=number	23
on:pb1 prep=on	13
on:pb1 prep=to	-12
on:pb1 prep=verb bear	-16
on:pb1 prep=verb impose	9
on:pb1 prep=verb say	-16
on:pb1 prep=word	-15
on:pb1 prep=—	-8
on:pb1 pronoun its	-6
on:pb1 pronoun our	-29
on:pb1 pronoun our on goods	-14
on:pb1 pronoun their	8
on:pb1 pronoun they	17
on:pb1 quality	23
on:pb1 quality and goods	6
on:pb1 quality begin duty	-9
on:pb1 quality begin goods	8
on:pb1 quality on goods	17
on:pb1 quality verb impose duty	7
on:pb1 quality word goods	-17
on:pb1 seat	-34
on:pb2	-8
on:pb2 cue=by2	-11
on:pb2 cue=none	13
on:pb2 cue=on3	-20
on:pb2 next=goods	-20
on:pb2 next=number	-11
on:pb2 prep=begin	20
on:pb2 prep=on	-24
on:pb2 quality	-19
on:pb2 quality on goods	-24
on:person " are	-24
on:person , ,	16
on:person , verb impose	-14
on:person . verb impose	21
on:person : verb say	12
on:person begin has	-30
on:person begin verb impose	-12
on:person begin verb say	-17
on:person by ,	-8
on:person which verb impose	-31
on:person word had	-17
on:person word has	13
on:person word verb impose	-29
on:person word verb say	-17
on:person word verb target	6
on:port at ,	-10
on:port at .	-25
on:port begin ,	28
on:port in ,	-24
on:port in .	10
on:port in on	-28
on:port in word	28
on:port of ,	-24
on:port of .	-8
on:pronoun he " verb impose	-14
on:pronoun he , verb impose	-10
on:pronoun he , verb say	10
on:pronoun he begin verb deny	-17
on:pronoun he begin verb impose	-28
on:pronoun he begin verb say	-9
on:pronoun he that had	-28
on:pronoun he word verb impose	-14
on:pronoun he word verb say	-21
on:pronoun it begin has	-10
on:pronoun it begin verb bear	-17
on:pronoun it begin verb impose	-9
on:pronoun it begin will	-25
on:pronoun it begin would	-22
on:pronoun it on ,	-22
on:pronoun it that has	12
on:pronoun it that verb impose	22
on:pronoun it that will	14
on:pronoun it that would	-10
on:pronoun it verb impose verb say	47
on:pronoun it verb say would	-26
on:pronoun it where verb impose	-8
on:pronoun it word verb bear	14
on:pronoun it word verb impose	15
on:pronoun it word will	20
on:pronoun its and goods	21
on:pronoun its begin duty	-7
on:pronoun its begin goods	8
on:pronoun its begin level	30
on:pronoun its begin number	-21
on:pronoun its for goods	-15
on:pronoun its of duty	9
on:pronoun its on goods	-12
on:pronoun its verb impose goods	-37
on:pronoun its verb impose level	-27
on:pronoun its verb impose number	16
on:pronoun its verb sell goods	9
on:pronoun its word duty	30
on:pronoun our begin goods	20
on:pronoun our for goods	-21
on:pronoun our of goods	-39
on:pronoun our on goods	-25
on:pronoun our verb impose goods	-26
on:pronoun president begin verb say	8
on:pronoun their and goods	-6
on:pronoun their begin goods	-13
on:pronoun their on goods	-22
on:pronoun their word goods	-13
on:pronoun they begin number	-30
on:pronoun they begin verb impose	-7
on:pronoun they begin verb say	-7
on:pronoun they word verb bear	-25
on:pronoun trump begin duty	-38
on:pronoun trump begin verb impose	6
on:pronoun which , number	11
on:pronoun which , verb impose	14
on:pronoun which , verb sell	22
on:pronoun which , word	-8
on:pronoun whose , goods	29
on:q1 by0.5 here	23
on:q1 by0.5 other	-10
on:q1 by0.5 other here	-15
on:q1 by1	25
on:q1 by1 other	8
on:q1 by2 other	-12
on:q1 by2 other here	-9
on:q1 by3 other	-6
on:q1 first	35
on:q1 first other	24
on:q1 named	34
on:q1 named other	-12
on:q1 on1	40
on:q1 on1 other	12
on:q1 on2	-10
on:q1 on2 here	-6
on:q1 on2 other	17
on:q1 on2 other here	-10
on:q1 on3	32
on:q1 on3 other	33
on:q1 on3 other here	9
on:q2 by0.5	8
on:q2 by0.5 other	-16
on:q2 by0.5 other here	-6
on:q2 by1	24
on:q2 by1 here	-19
on:q2 by1 other here	-10
on:q2 by2	16
on:q2 by2 here	15
on:q2 by3	21
on:q2 by3 here	-14
on:q2 by3 other	20
on:q2 by3 other here	21
on:q2 first	37
on:q2 first other	15
on:q2 named	35
on:q2 named other	29
on:q2 on1 here	-10
on:q2 on1 other	-33
on:q2 on1 other here	-22
on:q2 on2	28
on:q2 on2 here	14
on:q2 on2 other	11
on:q2 on2 other here	-10
on:q2 on3	17
on:q2 on3 other	21
on:q2 on3 other here	-7
on:quality , duty	-15
on:quality , number	13
on:quality , word	-22
on:quality : duty	-28
on:quality : goods	10
on:quality ; goods	-20
on:quality and duty	17
on:quality and number	-15
on:quality at gate	-30
on:quality begin agent	-29
on:quality begin gate	-7
on:quality begin goods	18
on:quality begin number	-30
on:quality begin sender	44
on:quality begin taker	-31
on:quality begin verb bear	25
on:quality number goods	12
on:quality of duty	11
on:quality of goods	36
on:quality on .	45
on:quality on gate	-13
on:quality on goods	25
on:quality on number	10
on:quality on word	-11
on:quality over goods	-20
on:quality that goods	37
on:quality then goods	-17
on:quality to goods	16
on:quality verb bear goods	19
on:quality verb impose duty	-6
on:quality verb impose goods	6
on:quality verb target goods	19
on:quality which goods	27
on:quality word duty	-11
on:quality word gate	-24
on:quality word level	6
on:quality word word	-43
on:sa0	-17
on:sa0 cue=by0.5	14
on:sa0 cue=by2	12
on:sa0 cue=none	-23
on:sa0 cue=on1	-10
on:sa0 cue=on2	-19
on:sa0 cue=on3	-14
on:sa0 name	-6
on:sa0 name , ,	-9
on:sa0 name , and	-7
on:sa0 name , is	23
on:sa0 name ; ,	-6
on:sa0 name and ,	6
on:sa0 name and duty	-12
on:sa0 name and number	-25
on:sa0 name and own on	7
on:sa0 name and verb impose	12
on:sa0 name and will	28
on:sa0 name from .	-23
on:sa0 name from number	-7
on:sa0 name if verb impose	25
on:sa0 name if word	24
on:sa0 name in .	-17
on:sa0 name of ,	-11
on:sa0 name of .	-16
on:sa0 name on goods	35
on:sa0 name that has	-9
on:sa0 name that verb impose	-16
on:sa0 name which verb impose	-11
on:sa0 name with .	-16
on:sa0 next=,	19
on:sa0 next=.	-22
on:sa0 next=agent	-21
on:sa0 next=and	-16
on:sa0 next=duty	10
on:sa0 next=gate	-10
on:sa0 next=had	-11
on:sa0 next=has	6
on:sa0 next=in	-8
on:sa0 next=level	-17
on:sa0 next=number	-25
on:sa0 next=on	-24
on:sa0 next=own .	-7
on:sa0 next=own agent	-10
on:sa0 next=own duty	24
on:sa0 next=own level	26
on:sa0 next=own on	10
on:sa0 next=own word	-12
on:sa0 next=sender	-25
on:sa0 next=to	-15
on:sa0 next=verb ask	11
on:sa0 next=verb bear	-30
on:sa0 next=verb end	36
on:sa0 next=verb impose	-18
on:sa0 next=verb sell	-13
on:sa0 next=will	15
on:sa0 next=word	39
on:sa0 person , verb say	12
on:sa0 person word verb impose	-13
on:sa0 person word verb say	-11
on:sa0 port	-7
on:sa0 port in .	9
on:sa0 prep="	-10
on:sa0 prep=,	-37
on:sa0 prep=:	-11
on:sa0 prep=;	-10
on:sa0 prep=and	10
on:sa0 prep=as	-9
on:sa0 prep=because	14
on:sa0 prep=for	8
on:sa0 prep=from	33
on:sa0 prep=if	47
on:sa0 prep=of	6
on:sa0 prep=to	-21
on:sa0 prep=verb bear	14
on:sa0 prep=verb buy	-10
on:sa0 prep=verb target	-20
on:sa0 prep=what	16
on:sa0 prep=when	16
on:sa0 prep=which	-7
on:sa0 prep=while	-41
on:sa0 prep=with	-14
on:sa0 pronoun finance	11
on:sa0 pronoun he	-7
on:sa0 pronoun he " verb impose	-20
on:sa0 pronoun he " verb say	6
on:sa0 pronoun he , verb impose	-10
on:sa0 pronoun he , verb say	6
on:sa0 pronoun his	31
on:sa0 pronoun it	-7
on:sa0 pronoun it that verb impose	11
on:sa0 pronoun it word verb impose	6
on:sa0 pronoun its	12
on:sa0 pronoun its verb impose duty	12
on:sa0 pronoun minister	-21
on:sa0 pronoun our	-20
on:sa0 pronoun ours	-31
on:sa0 pronoun their	-63
on:sa0 pronoun them	12
on:sa0 pronoun they	-18
on:sa0 pronoun we	-7
on:sa0 pronoun which	-18
on:sa0 quality , goods	27
on:sa0 quality , word	-24
on:sa0 quality ; goods	-25
on:sa0 quality and goods	-31
on:sa0 quality that goods	21
on:sa0 quality verb buy goods	-10
on:sa0 seat	17
on:sa0 seat and verb impose	8
on:sa0 seat in .	-7
on:sa0 seat in verb say	6
on:sa1 cue=by0.5	26
on:sa1 cue=by2	9
on:sa1 cue=none	-15
on:sa1 cue=on3	-20
on:sa1 name , number	-6
on:sa1 name and ,	-9
on:sa1 name and verb impose	12
on:sa1 name and will	23
on:sa1 name for ,	-12
on:sa1 name in ,	9
on:sa1 name in .	6
on:sa1 name on goods	8
on:sa1 next=,	-18
on:sa1 next=.	13
on:sa1 next=duty	16
on:sa1 next=gate	13
on:sa1 next=had	11
on:sa1 next=has	-36
on:sa1 next=in	-16
on:sa1 next=level	-6
on:sa1 next=number	7
on:sa1 next=on	10
on:sa1 next=sender	12
on:sa1 next=verb say	8
on:sa1 next=will	21
on:sa1 person	-37
on:sa1 port	-10
on:sa1 prep=,	-11
on:sa1 prep=and	39
on:sa1 prep=by	-27
on:sa1 prep=in	10
on:sa1 prep=into	7
on:sa1 prep=on	-6
on:sa1 prep=that	-12
on:sa1 prep=to	7
on:sa1 prep=word	-6
on:sa1 pronoun he	10
on:sa1 pronoun it	12
on:sa1 pronoun its	19
on:sa1 pronoun our on goods	22
on:sa1 pronoun ours	14
on:sa1 pronoun their	-13
on:sa1 pronoun they	-13
on:sa1 quality ; goods	-9
on:sa1 quality for goods	11
on:sa1 quality on goods	-23
on:sa1 seat	9
on:sa1 seat in .	-10
on:sa2	-11
on:sa2 cue=by1	18
on:sa2 cue=by2	-15
on:sa2 cue=none	-11
on:sa2 cue=on2	-18
on:sa2 name	15
on:sa2 name in .	23
on:sa2 next=,	-27
on:sa2 next=has	-14
on:sa2 person	-34
on:sa2 prep=for	-16
on:sa2 prep=from	-21
on:sa2 prep=in	29
on:sa2 prep=of	-9
on:sa2 prep=word	-14
on:sa2 pronoun its	28
on:sa2 quality	-18
on:sb0 cue=by0.5	6
on:sb0 cue=by2	-11
on:sb0 cue=by3	-17
on:sb0 cue=on1	21
on:sb0 cue=on3	7
on:sb0 name	25
on:sb0 name , own agent	21
on:sb0 name ; ,	26
on:sb0 name and ,	7
on:sb0 name and :	21
on:sb0 name and on	29
on:sb0 name and word	-16
on:sb0 name begin ,	14
on:sb0 name begin had	-25
on:sb0 name begin has	-9
on:sb0 name begin is	-23
on:sb0 name begin on	-16
on:sb0 name begin own agent	-14
on:sb0 name begin own duty	-12
on:sb0 name begin own goods	-10
on:sb0 name begin verb agree	17
on:sb0 name begin verb impose	22
on:sb0 name begin word	15
on:sb0 name between and	-17
on:sb0 name for ,	10
on:sb0 name for and	17
on:sb0 name from :	10
on:sb0 name in ,	9
on:sb0 name in :	-13
on:sb0 name in ;	-9
on:sb0 name in and	12
on:sb0 name in word	-18
on:sb0 name into ,	-16
on:sb0 name into :	-8
on:sb0 name of ,	-30
on:sb0 name of :	7
on:sb0 name of and	12
on:sb0 name on goods	12
on:sb0 name to ,	7
on:sb0 name with ,	6
on:sb0 name with :	-23
on:sb0 name with and	14
on:sb0 name with word	28
on:sb0 name word ,	-12
on:sb0 name word verb impose	12
on:sb0 next=(	12
on:sb0 next=)	8
on:sb0 next=,	21
on:sb0 next=-	14
on:sb0 next=/	27
on:sb0 next=:	27
on:sb0 next=;	-12
on:sb0 next=agent	-16
on:sb0 next=duty	-51
on:sb0 next=for	-31
on:sb0 next=from	24
on:sb0 next=gate	-15
on:sb0 next=goods	-10
on:sb0 next=had	-6
on:sb0 next=has	17
on:sb0 next=is	-6
on:sb0 next=level	-27
on:sb0 next=number	6
on:sb0 next=of	7
on:sb0 next=on	-19
on:sb0 next=own ,	35
on:sb0 next=own :	18
on:sb0 next=own agent	6
on:sb0 next=own level	-31
on:sb0 next=own on	-9
on:sb0 next=own verb impose	-7
on:sb0 next=own word	-9
on:sb0 next=sender	13
on:sb0 next=to	-10
on:sb0 next=verb agree	17
on:sb0 next=verb bear	6
on:sb0 next=verb buy	-10
on:sb0 next=verb down	-33
on:sb0 next=verb impose	-9
on:sb0 next=verb say	8
on:sb0 next=verb sell	15
on:sb0 next=verb target	7
on:sb0 next=verb up	-13
on:sb0 next=was	19
on:sb0 next=will	-26
on:sb0 next=word	-14
on:sb0 next=would	-12
on:sb0 person , ,	20
on:sb0 person , verb impose	-17
on:sb0 person , verb say	-10
on:sb0 person begin verb impose	-21
on:sb0 person by ,	-6
on:sb0 person word verb impose	-21
on:sb0 person word verb say	-12
on:sb0 port	-25
on:sb0 port begin ,	28
on:sb0 port in ,	-11
on:sb0 port in on	-19
on:sb0 port of ,	-19
on:sb0 prep="	12
on:sb0 prep=(	8
on:sb0 prep=.	-20
on:sb0 prep=/	-6
on:sb0 prep=;	27
on:sb0 prep=against	-6
on:sb0 prep=and	-8
on:sb0 prep=at	-28
on:sb0 prep=begin	17
on:sb0 prep=between	-7
on:sb0 prep=but	6
on:sb0 prep=by	9
on:sb0 prep=for	7
on:sb0 prep=from	-6
on:sb0 prep=if	-8
on:sb0 prep=in	-7
on:sb0 prep=into	-42
on:sb0 prep=number	28
on:sb0 prep=on	8
on:sb0 prep=to	-7
on:sb0 prep=verb say	12
on:sb0 prep=what	18
on:sb0 prep=which	-20
on:sb0 prep=with	16
on:sb0 prep=—	-29
on:sb0 pronoun he , verb say	-18
on:sb0 pronoun he begin verb impose	-18
on:sb0 pronoun host	-17
on:sb0 pronoun it begin verb impose	-10
on:sb0 pronoun it word verb impose	44
on:sb0 pronoun its	-25
on:sb0 pronoun minister	14
on:sb0 pronoun our	-7
on:sb0 pronoun president	-28
on:sb0 pronoun president begin verb impose	-9
on:sb0 pronoun president begin verb say	-16
on:sb0 pronoun she	19
on:sb0 pronoun their	-8
on:sb0 pronoun theirs	37
on:sb0 pronoun them	-43
on:sb0 pronoun they	15
on:sb0 pronoun trade	-23
on:sb0 pronoun trump	-42
on:sb0 pronoun us	-8
on:sb0 pronoun which	19
on:sb0 pronoun which , has	15
on:sb0 pronoun which , verb sell	22
on:sb0 quality : goods	11
on:sb0 quality at gate	-16
on:sb0 quality begin ,	8
on:sb0 quality begin agent	-25
on:sb0 quality begin duty	-14
on:sb0 quality begin goods	7
on:sb0 quality begin word	17
on:sb0 quality for goods	-11
on:sb0 quality on gate	-23
on:sb0 quality on goods	20
on:sb0 quality to goods	13
on:sb0 quality word word	-10
on:sb0 seat begin ,	-30
on:sb0 seat begin /	24
on:sb0 seat begin :	-10
on:sb0 seat begin verb say	17
on:sb0 seat begin word	-14
on:sb0 seat in ,	-9
on:sb0 seat in word	24
on:sb0 seat with ,	-22
on:sb1	11
on:sb1 cue=by0.5	-13
on:sb1 cue=by3	15
on:sb1 cue=none	12
on:sb1 cue=on2	15
on:sb1 cue=on3	10
on:sb1 name	20
on:sb1 name , and	-7
on:sb1 name and number	6
on:sb1 name and word	31
on:sb1 name begin ,	13
on:sb1 name begin and	-8
on:sb1 name begin goods	23
on:sb1 name begin has	18
on:sb1 name begin level	-17
on:sb1 name begin number	10
on:sb1 name begin own number	22
on:sb1 name begin verb impose	12
on:sb1 name begin will	13
on:sb1 name begin would	-14
on:sb1 name for ,	17
on:sb1 name for and	-11
on:sb1 name for word	-20
on:sb1 name from ,	28
on:sb1 name from number	25
on:sb1 name in ,	-7
on:sb1 name in :	-18
on:sb1 name of ,	14
on:sb1 name of number	-24
on:sb1 name that verb impose	-7
on:sb1 name word verb impose	9
on:sb1 next=,	15
on:sb1 next=:	23
on:sb1 next=and	-13
on:sb1 next=at	-7
on:sb1 next=duty	-20
on:sb1 next=gate	28
on:sb1 next=goods	-14
on:sb1 next=had	29
on:sb1 next=has	25
on:sb1 next=level	-7
on:sb1 next=on	-27
on:sb1 next=own ,	-16
on:sb1 next=own agent	28
on:sb1 next=own duty	9
on:sb1 next=own level	-7
on:sb1 next=own number	26
on:sb1 next=own on	-13
on:sb1 next=taker	-21
on:sb1 next=to	-9
on:sb1 next=verb ask	16
on:sb1 next=verb bear	-11
on:sb1 next=verb end	-26
on:sb1 next=verb impose	10
on:sb1 next=verb stay	-20
on:sb1 next=verb target	16
on:sb1 next=was	19
on:sb1 person	-15
on:sb1 person " are	-16
on:sb1 person begin verb impose	-18
on:sb1 person begin verb say	-12
on:sb1 person word verb impose	-22
on:sb1 port	-11
on:sb1 port in ,	-18
on:sb1 prep=(	-28
on:sb1 prep=-	-11
on:sb1 prep=.	15
on:sb1 prep=:	-8
on:sb1 prep=;	28
on:sb1 prep=and	-12
on:sb1 prep=for	28
on:sb1 prep=from	44
on:sb1 prep=if	13
on:sb1 prep=into	-12
on:sb1 prep=number	36
on:sb1 prep=of	6
on:sb1 prep=on	-27
on:sb1 prep=that	18
on:sb1 prep=then	11
on:sb1 prep=to	-15
on:sb1 prep=verb bear	-10
on:sb1 prep=verb impose	6
on:sb1 prep=verb return	-29
on:sb1 prep=verb say	-8
on:sb1 prep=what	-12
on:sb1 prep=which	7
on:sb1 prep=word	18
on:sb1 pronoun his	-29
on:sb1 pronoun it	12
on:sb1 pronoun it begin verb impose	-10
on:sb1 pronoun its begin goods	7
on:sb1 pronoun its verb impose number	-7
on:sb1 pronoun our	-35
on:sb1 pronoun our on goods	-8
on:sb1 pronoun their	-26
on:sb1 pronoun them	-37
on:sb1 pronoun trump	8
on:sb1 pronoun trump begin verb impose	9
on:sb1 pronoun which	-6
on:sb1 pronoun which , number	8
on:sb1 quality	17
on:sb1 quality , goods	-14
on:sb1 quality and goods	17
on:sb1 quality begin duty	15
on:sb1 quality begin goods	16
on:sb1 quality for goods	14
on:sb1 quality on goods	-26
on:sb1 quality that goods	17
on:sb1 quality verb impose goods	10
on:sb1 seat	16
on:sb1 seat / ,	10
on:sb1 seat begin verb impose	-17
on:sb1 seat in ,	15
on:sb2	17
on:sb2 cue=by1	33
on:sb2 cue=by2	-18
on:sb2 cue=none	-14
on:sb2 cue=on1	6
on:sb2 cue=on2	30
on:sb2 name begin number	-15
on:sb2 name begin verb impose	13
on:sb2 name begin will	6
on:sb2 name from number	22
on:sb2 name in ,	9
on:sb2 next=,	-10
on:sb2 next=:	8
on:sb2 next=and	8
on:sb2 next=at	29
on:sb2 next=duty	15
on:sb2 next=goods	-15
on:sb2 next=is	17
on:sb2 next=level	-6
on:sb2 next=number	17
on:sb2 next=own duty	12
on:sb2 next=own goods	-29
on:sb2 next=verb bear	-44
on:sb2 next=verb impose	6
on:sb2 next=verb say	11
on:sb2 next=verb up	8
on:sb2 next=word	-11
on:sb2 next=would	-30
on:sb2 person	-10
on:sb2 port	-11
on:sb2 prep=,	19
on:sb2 prep=:	6
on:sb2 prep=begin	-20
on:sb2 prep=from	27
on:sb2 prep=in	-34
on:sb2 prep=into	16
on:sb2 prep=of	10
on:sb2 prep=on	-15
on:sb2 prep=that	-13
on:sb2 prep=verb bear	-10
on:sb2 prep=verb impose	29
on:sb2 prep=what	27
on:sb2 prep=word	13
on:sb2 pronoun it	6
on:sb2 pronoun its verb impose duty	10
on:sb2 pronoun they	19
on:sb2 quality	26
on:sb2 quality on goods	-10
on:sb2 quality word goods	-7
on:sb2 seat	-9
on:seat , verb impose	7
on:seat and verb impose	20
on:seat and word	-12
on:seat begin ,	-20
on:seat begin /	15
on:seat begin :	-10
on:seat begin had	-13
on:seat begin has	18
on:seat begin verb impose	-6
on:seat begin verb say	31
on:seat begin word	-12
on:seat begin would	-8
on:seat in ,	-16
on:seat in .	-22
on:seat in on	26
on:seat in verb say	9
on:seat in word	26
on:seat that has	-10
on:seat that verb impose	-19
on:seat that will	-7
on:seat word verb impose	-8
on:seat word word	11
on:side false	6
on:title by0.5	18
on:title by1	-8
on:title by2	8
on:title by3	16
on:title named	45
on:title on1	17
on:title on2	13
on:title on3	44
on:top by 0.5	-32
on:top by 2	11
on:top by 3	-16
on:top on 3	19
on:under other heading	-19
on:under other heading here	-10
on:under other heading of several	-64
on:under other heading of several here	14
on:under own heading	25
on:under own heading of several	18
on:voice	11
rule:on	19
rule:other	-8
rule:same	8
rule:same each side each	16
rule:same each side, both	-34
rule:same in turn	40
rule:same same sentence	-7
rule:same sides of the text	-9
rule:turned	-11
rule:turned both named	-42
rule:turned carried	-10
rule:turned each side each	22
rule:turned in the sentence	30
rule:turned in turn	-12
rule:turned one named	-31
rule:turned sides of the text	22
sector here absent	-14
sector here absent US	-12
sector here all	-46
sector here all US	64
sector here by1	-43
sector here by1 US	17
sector here by2	-8
sector here by2 US	8
sector here by3	-22
sector here by3 US	-11
sector here named	-12
sector here named US	-10
sector here on2	-53
sector here on2 US	21
sector here on3 US	29
sector no absent US	-18
sector no all	-126
sector no by0.5	21
sector no by1	13
sector no by3	16
sector no by3 US	-8
sector no named US	17
sector no on1	13
sector no on1 US	22
sector no on2 US	18
sector no on3 US	9
sector sentence absent	-70
sector sentence absent US	-13
sector sentence all	-33
sector sentence all US	55
sector sentence by1	-27
sector sentence by3	13
sector sentence named	6
sector sentence named US	37
sector sentence on2	-34
sector sentence on2 US	-14
sector sentence on3	10
sector sentence on3 US	24
text 2	11
text even 0	-7
text even 1	18
text over 1	-13
text under 0	7
tops 0.5 3	-34
tops 1 1	-22
tops 1 3	10
tops 2 1	19
tops 2 2	-21
tops 2 3	23
tops 3 1	30
tops 3 3	-11
tops turned	-20
worked other	-66
worked same	29
worked same by	30`;
