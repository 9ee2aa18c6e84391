// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_SIDES_AGAIN = `yes
<always>	0
again 0	-86
again 0 of likely	-38
again 0 of open	-31
again 0 of sure	-54
again 10	-28
again 3	-43
again 3 of likely	-15
again 3 of open	-30
again 3 of sure	-29
again 40	15
again 40 of open	15
again 55	21
again 55 of open	21
again 75	26
again 75 of likely	26
again 90	30
again 90 of likely	20
again 90 of sure	17
again 98	39
again 98 of sure	39
again after other and	-14
again after other and 10	-13
again after other and likely	-9
again after other far	-26
again after other far 0	-20
again after other far 10	-22
again after other far 40	18
again after other far 90	-20
again after other far likely	-15
again after other far sure	-24
again after other on	-31
again after other on 0	-29
again after other on 3	-13
again after other on likely	-18
again after other on sure	-21
again after other sentence	-17
again after other sentence 0	-12
again after other sentence 3	-9
again after other sentence sure	-41
again after reverse and	16
again after reverse and 3	-25
again after reverse and 90	24
again after reverse and 98	21
again after reverse and likely	14
again after reverse and open	-11
again after reverse and sure	19
again after reverse far	16
again after reverse far 55	13
again after reverse far 90	11
again after reverse far 98	-16
again after reverse far sure	26
again after reverse from 40	-10
again after reverse on 3	-11
again after reverse on 40	-15
again after reverse on 55	18
again after reverse on 75	17
again after reverse on 90	12
again after reverse paragraph 0	17
again after reverse paragraph 25	12
again after reverse paragraph 40	-22
again after reverse paragraph open	-14
again after reverse paragraph sure	15
again after reverse row	22
again after reverse row 10	13
again after reverse row 3	21
again after reverse row 90	12
again after reverse row likely	17
again after reverse row sure	22
again after reverse sentence	12
again after reverse sentence 10	-23
again after reverse sentence 75	21
again after reverse sentence 90	16
again after reverse sentence 98	33
again after reverse sentence sure	12
again after reverse to 0	11
again after reverse to 10	-16
again after reverse while 75	15
again after reverse while 90	32
again after reverse while 98	23
again after same and 0	-17
again after same and 10	-34
again after same and 3	-22
again after same and 55	13
again after same and 90	10
again after same and 98	23
again after same and sure	13
again after same by and 0	-12
again after same by and 3	-11
again after same by and 40	12
again after same by and 55	22
again after same by and likely	13
again after same by and sure	-13
again after same by far 0	-22
again after same by far 3	-11
again after same by far 40	19
again after same by far 75	8
again after same by far 98	8
again after same by far open	12
again after same by from 0	-23
again after same by from 25	18
again after same by on 0	-20
again after same by on 3	-10
again after same by on 40	-12
again after same by on 55	11
again after same by on 75	8
again after same by on 90	30
again after same by on 98	11
again after same by on sure	-11
again after same by paragraph	12
again after same by paragraph 10	14
again after same by paragraph sure	10
again after same by sentence 0	-26
again after same by sentence 25	21
again after same by sentence 98	10
again after same by to	-12
again after same by to sure	-10
again after same far 0	-22
again after same far 25	-13
again after same far 55	15
again after same far 90	-16
again after same from 90	14
again after same on	8
again after same on 25	10
again after same on 3	-40
again after same on 40	9
again after same on 75	9
again after same on 90	13
again after same on and	-17
again after same on and sure	-15
again after same on far 10	-16
again after same on far 3	-16
again after same on far 40	14
again after same on far sure	-24
again after same on likely	8
again after same on on	-9
again after same on on 3	-12
again after same on on open	-16
again after same on paragraph sure	-23
again after same on row	-15
again after same on row 0	-8
again after same on row 3	-20
again after same on row likely	-9
again after same on row open	-9
again after same on sentence sure	-31
again after same on sure	8
again after same on while open	12
again after same paragraph 0	-18
again after same paragraph 90	-13
again after same paragraph sure	-13
again after same row 90	-10
again after same row 98	13
again after same sentence 0	-13
again after same sentence 3	-11
again after same sentence 75	16
again after same sentence 98	10
again after same sentence sure	13
again after same to 40	21
again after same while 0	-21
again after same while 10	-15
again after same while open	-21
again after turned and	-21
again after turned and 0	-18
again after turned and likely	-17
again after turned and sure	-24
again after turned from 0	-17
again after turned on	-21
again after turned on 0	-28
again after turned on likely	-14
again after turned on sure	-23
again after turned paragraph likely	-12
again after turned row	-12
again after turned row 0	-12
again after turned row 10	-11
again after turned row sure	-7
again after turned sentence	-22
again after turned sentence 10	-12
again after turned sentence 55	-19
again after turned sentence sure	-19
again after turned while likely	10
again after turned while sure	-22
again before other and 0	-20
again before other far	14
again before other far 0	-26
again before other far 10	11
again before other far 3	22
again before other far 40	15
again before other far 55	-13
again before other far sure	13
again before other on	-16
again before other on 0	-15
again before other sentence 3	-23
again before other sentence open	19
again before reverse and 10	14
again before reverse and 25	-9
again before reverse and 55	-21
again before reverse and sure	16
again before reverse far	-13
again before reverse far 3	-25
again before reverse far 55	-11
again before reverse far 90	12
again before reverse far 98	19
again before reverse far likely	-29
again before reverse far open	-15
again before reverse far sure	14
again before reverse from	17
again before reverse from 0	14
again before reverse from open	16
again before reverse on 0	29
again before reverse on 10	-24
again before reverse on 25	-21
again before reverse on 3	-15
again before reverse paragraph	-13
again before reverse paragraph 75	-11
again before reverse paragraph likely	-15
again before reverse row 55	-17
again before reverse row 90	10
again before reverse row 98	10
again before reverse row open	-20
again before reverse row sure	9
again before reverse sentence 0	-16
again before reverse sentence 90	7
again before reverse sentence likely	-30
again before reverse sentence open	-21
again before reverse sentence sure	6
again before reverse to	15
again before reverse to 0	17
again before reverse to 10	-14
again before reverse to open	21
again before reverse while 0	18
again before reverse while 10	-15
again before reverse while 25	-11
again before reverse while 40	-8
again before same and 75	-19
again before same and 98	25
again before same and open	-24
again before same by and 0	-28
again before same by and 55	11
again before same by and 90	10
again before same by and open	11
again before same by far 0	-34
again before same by far 3	-13
again before same by far 75	17
again before same by far 90	40
again before same by far 98	13
again before same by far likely	23
again before same by far sure	-6
again before same by from 3	13
again before same by from open	13
again before same by from sure	-28
again before same by on 0	-21
again before same by on 10	-23
again before same by on 3	-19
again before same by on 75	42
again before same by on 90	29
again before same by on 98	17
again before same by on open	13
again before same by on sure	-16
again before same by paragraph 3	11
again before same by paragraph sure	15
again before same by row 0	13
again before same by row 3	-17
again before same by sentence 25	18
again before same by sentence 3	-6
again before same by sentence 55	-14
again before same by sentence 98	13
again before same by sentence likely	16
again before same by sentence open	17
again before same by sentence sure	-20
again before same by to sure	-13
again before same by while 40	12
again before same by while 55	-14
again before same by while open	12
again before same by while sure	-26
again before same far 10	-24
again before same far 3	-22
again before same far 75	4
again before same far 90	17
again before same far 98	16
again before same far open	18
again before same from	-18
again before same from 40	-10
again before same from 90	-24
again before same from open	-39
again before same from sure	25
again before same on 0	-11
again before same on 55	9
again before same on 75	12
again before same on and 0	-8
again before same on and 3	12
again before same on and sure	-9
again before same on far likely	22
again before same on far sure	-25
again before same on from open	13
again before same on open	-25
again before same on row likely	-14
again before same on sentence 3	-13
again before same on sentence open	14
again before same on sentence sure	-20
again before same on sure	20
again before same on to open	13
again before same paragraph 55	15
again before same row 0	-19
again before same row 25	19
again before same row 3	-9
again before same row 40	12
again before same sentence 90	-13
again before same sentence open	-25
again before same sentence sure	21
again before same to	-14
again before same to 98	-20
again before same to open	-26
again before same to sure	13
again before same while 10	16
again before same while 3	-19
again before same while 55	13
again before same while 90	-10
again before same while 98	-13
again before same while likely	12
again before same while open	-21
again before same while sure	9
again before turned and 0	-12
again before turned and open	10
again before turned and sure	-18
again before turned far 0	-22
again before turned far 10	12
again before turned far 55	10
again before turned far 90	18
again before turned far sure	18
again before turned from sure	-21
again before turned on 10	12
again before turned on open	15
again before turned on sure	-24
again before turned paragraph	14
again before turned paragraph likely	13
again before turned row 3	-12
again before turned row open	14
again before turned sentence 0	-9
again before turned sentence 3	24
again before turned sentence 40	15
again before turned sentence open	26
again before turned sentence sure	-16
again before turned to sure	-13
again before turned while open	20
again before turned while sure	-11
again goods before alone 0	-7
again goods before alone 25	12
again goods before alone 3	-28
again goods before alone 90	31
again goods before even often 0	15
again goods before even often 3	11
again goods before even once 40	-11
again goods before less often	25
again goods before less often 0	29
again goods before less once	15
again goods before less once 10	21
again goods before mine often 98	21
again goods before mine once 75	-12
again goods before more often	-26
again goods before more often 55	-16
again goods before more often 98	-19
again goods before more once 75	-12
again goods before not often	-28
again goods before not often 0	-26
again goods before not once 90	12
again goods before others 0	-11
again goods before others 25	18
again goods before others 55	29
again goods before others 75	11
again goods crossed less often	18
again goods crossed less once	15
again goods crossed less once 0	21
again goods crossed mine once 90	-14
again goods crossed mine once 98	14
again goods crossed more once	-14
again goods crossed more once 98	-14
again goods in turn alone 0	-17
again goods in turn even often 10	11
again goods in turn less often	-21
again goods in turn mine often 90	-14
again goods in turn mine once 90	11
again goods in turn mine once 98	12
again goods in turn more often	15
again goods in turn not once 3	-14
again goods in turn others 3	-11
again goods none none 0	-52
again goods none none 3	-26
again goods none none 75	19
again goods none none 90	40
again goods none none 98	45
again goods part alone 0	-14
again goods part alone 3	-19
again goods part alone 75	9
again goods part alone 90	15
again goods part even often 10	-13
again goods part even often 25	15
again goods part even often 3	12
again goods part even often 75	17
again goods part even often 90	-11
again goods part even once 10	17
again goods part even once 55	-13
again goods part less often 10	-13
again goods part less often 3	22
again goods part less often 55	-27
again goods part less often 75	-17
again goods part less often 90	-14
again goods part less once	-7
again goods part less once 0	14
again goods part less once 10	-27
again goods part less once 25	-19
again goods part less once 3	18
again goods part mine often 10	-23
again goods part mine often 3	-14
again goods part mine often 75	7
again goods part mine often 98	10
again goods part mine once 3	-25
again goods part mine once 40	18
again goods part mine once 75	-10
again goods part more often 10	12
again goods part more often 40	-17
again goods part more often 90	-12
again goods part more often 98	13
again goods part more once	9
again goods part more once 25	16
again goods part more once 40	11
again goods part more once 75	15
again goods part more once 98	-14
again goods part not often	-8
again goods part not often 0	-25
again goods part not often 75	-11
again goods part not once 3	-10
again goods part not once 40	-14
again goods part not once 90	13
again goods part others 0	-28
again goods part others 10	-10
again goods part others 40	18
again goods part others 55	14
again goods part others 75	18
again goods part others 90	26
again goods sentence alone 0	-12
again goods sentence alone 3	-10
again goods sentence alone 55	11
again goods sentence even often 0	-19
again goods sentence even often 55	-19
again goods sentence less often 25	-10
again goods sentence less often 40	-12
again goods sentence less often 75	29
again goods sentence less often 90	16
again goods sentence less once 0	24
again goods sentence less once 3	14
again goods sentence mine often 10	-18
again goods sentence mine often 3	-11
again goods sentence mine once 10	-22
again goods sentence more often 10	-21
again goods sentence more often 55	19
again goods sentence more once 10	14
again goods sentence more once 40	10
again goods sentence more once 90	-21
again goods sentence not often 55	17
again goods sentence not once 3	-24
again goods sentence not once 75	14
again goods sentence others 0	-32
again goods sentence others 55	11
again goods sentence others 75	23
again in row reverse likely	10
again in row reverse likely 0	-16
again in row reverse likely 3	20
again in row reverse likely 40	-14
again in row reverse likely 75	14
again in row reverse likely 90	19
again in row reverse likely 98	15
again in row reverse open 0	24
again in row reverse open 10	8
again in row reverse open 3	15
again in row reverse open 75	-27
again in row reverse sure	7
again in row reverse sure 10	-15
again in row reverse sure 3	-13
again in row reverse sure 75	44
again in row reverse sure 90	15
again in row reverse sure 98	13
again in row same by likely 10	-12
again in row same by likely 3	-15
again in row same by open	11
again in row same by open 0	12
again in row same by sure	-28
again in row same by sure 0	-27
again in row same by sure 25	-18
again in row same likely 0	-13
again in row same likely 10	-21
again in row same likely 25	21
again in row same likely 3	-15
again in row same likely 40	15
again in row same on likely	-7
again in row same on open 0	16
again in row same on open 3	-13
again in row same open	-15
again in row same open 10	23
again in row same open 25	19
again in row same open 75	-11
again in row same open 90	-19
again in row same open 98	-31
again in row same sure	17
again in row same sure 10	-29
again in row same sure 3	-29
again in row same sure 40	12
again in row same sure 98	18
again in row turned likely	-12
again in row turned likely 0	-14
again in row turned sure	-11
again in row turned sure 0	-13
again level alone 0	-61
again level alone 3	-19
again level alone 75	11
again level alone 90	15
again level alone 98	30
again level alone goods not often	-18
again level alone goods not once	-20
again level even often 0	-20
again level even often 10	-13
again level even often 3	-17
again level even often 90	12
again level even often 98	40
again level even often goods mine often	19
again level even often goods mine once	15
again level even often goods none	-18
again level even often goods not often	-11
again level even once 25	20
again level even once 55	-20
again level even once 98	19
again level even once goods less often	17
again level even once goods mine once	11
again level even once goods more often	-14
again level even once goods not often	12
again level less often 10	-18
again level less often 98	23
again level less often goods less often	12
again level less often goods mine once	17
again level less often goods more often	14
again level less often goods none	-9
again level less often goods not often	-11
again level less once 0	19
again level less once 10	-12
again level less once 55	18
again level less once goods even often	-12
again level less once goods less often	15
again level mine often 10	-21
again level mine often 3	-11
again level mine often 75	13
again level mine often 98	21
again level mine often goods alone	16
again level mine often goods mine once	16
again level mine often goods others	-11
again level mine once	21
again level mine once 0	36
again level mine once 75	11
again level mine once goods even often	-13
again level mine once goods not often	28
again level more often	-15
again level more often 25	13
again level more often 75	-13
again level more often goods mine often	20
again level more often goods none	-26
again level more often goods not often	12
again level more often goods not once	-13
again level more once	-14
again level more once 98	-19
again level more once goods even often	14
again level more once goods more often	-14
again level more once goods none	-15
again level not often 0	-21
again level not often 75	26
again level not often 90	17
again level not often goods none	12
again level not often goods not often	-17
again level not once	-15
again level not once 0	-19
again level not once 3	-7
again level not once 55	14
again level not once 98	-14
again level not once goods mine often	-26
again level not once goods not often	-21
again level not once goods not once	-22
again level others 0	-56
again level others 3	-30
again level others 40	13
again level others 55	18
again level others 75	9
again level others 90	24
again level others 98	9
again level others goods less often	17
again level others goods mine once	-13
again level others goods more once	-13
again level others goods others	-10
again levels 1 0	-49
again levels 1 3	-20
again levels 1 40	7
again levels 1 75	14
again levels 1 90	18
again levels 1 98	20
again levels 2 0	-32
again levels 2 3	-16
again levels 2 75	11
again levels 2 98	20
again levels 3 0	-21
again levels 3 10	-14
again levels 3 3	-27
again levels 3 55	17
again levels 3 75	8
again levels 3 90	5
again levels 3 98	8
again levels 4 0	-47
again levels 4 3	-19
again levels 4 55	7
again levels 4 75	11
again levels 4 90	27
again levels 4 98	11
again row 2 none none 10	-12
again row 2 none none 3	-7
again row 2 none none 75	16
again row 2 none none 90	17
again row 2 reverse reverse	-50
again row 2 reverse reverse 55	-27
again row 2 reverse reverse 75	-23
again row 2 reverse reverse 90	-28
again row 2 reverse reverse 98	-11
again row 2 reverse same	12
again row 2 reverse same 0	24
again row 2 reverse same 10	-12
again row 2 reverse same 90	11
again row 2 reverse same 98	11
again row 2 same by same	-15
again row 2 same by same 75	-21
again row 2 same by same 90	-13
again row 2 same by same by	-14
again row 2 same by same by 10	-16
again row 2 same by same by 3	-18
again row 2 same on reverse	-11
again row 2 same reverse	59
again row 2 same reverse 10	31
again row 2 same reverse 25	14
again row 2 same reverse 3	30
again row 2 same reverse 40	17
again row 2 same reverse 75	8
again row 2 same reverse 90	18
again row 2 same same 3	-23
again row 2 same same 40	10
again row 2 turned reverse	-13
again row 2 turned reverse 0	-18
again row 2 turned same 3	14
again row 2 turned same by	12
again row 3 none none 0	-14
again row 3 none none 10	-11
again row 3 none none 3	-20
again row 3 none none 55	14
again row 3 none none 75	11
again row 3 none none 90	28
again row 3 reverse same 98	18
again row 3 same same	16
again row 3 same same 0	-12
again row 3 turned same	-25
again row 3 turned same 0	-24
all all countries	11
all by2	13
all by3	5
all everything	-16
all everywhere	15
all global	11
all named	-12
all no again and so	15
all no again far	24
all no again next sentence	9
all no again paragraph	9
all no new and so named	-22
all no new comma	-23
all no new comma named	-27
all no new far named	-19
all no new first	6
all no new from	-21
all no new next sentence	-13
all no new next sentence named	-10
all no new paragraph	24
all no new paragraph named	-14
all no new while	-14
all no new while named	-25
all on2	-32
all on3	-19
all ordinary duty	-24
all sentence	-26
all the world	11
all worldwide	15
all yes again and so	-27
all yes again comma	-21
all yes again next sentence	-14
all yes new far named	30
all yes new paragraph	15
by:US	30
by:absent, 1 here	-5
by:absent, 2 here	-22
by:alone	5
by:by 0	10
by:by no	-22
by:cue=by1	6
by:cue=none	15
by:cue=on1	7
by:f by1	11
by:f on3	33
by:focus owner	13
by:focus subject	24
by:goods before also	-13
by:goods crossed own	-11
by:goods in turn own	-9
by:goods met by part	13
by:goods part not	11
by:goods part own	-17
by:goods sentence not	11
by:goods sentence own	-14
by:head by0.5	13
by:head by1	8
by:head by3	17
by:head first	19
by:head last	25
by:last by absent and	18
by:last by absent and so named	12
by:last by absent comma named	14
by:last by absent from	-25
by:last by by2 far	-15
by:last by by2 from named	-12
by:last by by2 next sentence named	11
by:last by by2 while	-19
by:last by by3 and so	15
by:last by by3 and so named	-13
by:last by by3 comma named	-12
by:last by by3 to	-12
by:last by on	-16
by:last by on1 far named	19
by:last by on2 comma	-13
by:last by on2 comma named	-19
by:last by on2 next sentence named	-16
by:last by on3 and so	12
by:last by on3 and so named	-11
by:last by on3 far	13
by:last by on3 far named	16
by:last by to	-13
by:last none	29
by:last none absent and so named	-16
by:last none absent comma	13
by:last none absent far named	-20
by:last none absent on named	-19
by:last none absent while named	-19
by:last none and so named	16
by:last none by1 and so named	13
by:last none by2 far named	9
by:last none comma	16
by:last none far	18
by:last none none and so named	13
by:last none on3 and so named	11
by:last none while named	-11
by:last on absent and so named	-29
by:last on absent next sentence named	-30
by:last on absent while	-7
by:last on by2 far	-21
by:last on by2 far named	-12
by:last on by2 from	16
by:last on by2 next sentence	-23
by:last on by2 while named	-11
by:last on none comma	19
by:last on none far	11
by:last on none while	18
by:last on on2 next sentence	-22
by:last on on3 comma	-10
by:last on on3 next sentence	-14
by:last on on3 next sentence named	-13
by:last on on3 on	-22
by:name , has	13
by:name , is	15
by:name , own agent	-11
by:name : word	15
by:name and goods	-13
by:name and own duty	-14
by:name and verb bear	-13
by:name begin :	11
by:name begin goods	14
by:name begin has	17
by:name begin on	13
by:name begin own duty	11
by:name begin own goods	-16
by:name begin own verb up	-13
by:name begin verb up	13
by:name begin was	-13
by:name begin would	11
by:name from ,	-11
by:name from :	-13
by:name goods number	14
by:name in :	16
by:name in are	-14
by:name in goods	18
by:name into .	12
by:name into :	13
by:name of ,	-11
by:name of and	-18
by:name of number	-21
by:name of on	16
by:name of will	12
by:name on goods	-24
by:name that own duty	12
by:name that verb impose	10
by:name verb bear at	11
by:name verb impose duty	-13
by:name verb impose for	17
by:name verb impose to	25
by:name with goods	20
by:name word number	12
by:name word own number	-12
by:name word verb ask	-13
by:named 0	11
by:named 1	16
by:named 2	-37
by:named 3	-24
by:named no	-13
by:nearest after by1 part 0	14
by:nearest after on2 sentence 0	-10
by:nearest after on3 part 0	-9
by:nearest before by1 part 1	18
by:nearest before by1 sentence 0	13
by:nearest before by3 part 0	18
by:nearest before by3 part 1	15
by:nearest before by3 sentence 1	13
by:nearest before none part 0	12
by:nearest before none part 1	26
by:nearest before none sentence 0	8
by:nearest before none sentence 1	14
by:nearest before on3 part 1	-12
by:nearest before on3 sentence 0	-17
by:nearest before on3 sentence 1	-12
by:not own here	-13
by:not own we	-11
by:not top by absent	-26
by:not top on absent	-8
by:not writer here	-13
by:not writer there	15
by:on 2	-11
by:on 3	14
by:other voice	-16
by:own here	12
by:own we	12
by:pa0 cue=by1	14
by:pa0 name	13
by:pa0 name and number	-17
by:pa0 name into .	15
by:pa0 next=and	13
by:pa0 next=own duty	-11
by:pa0 next=verb stay	-15
by:pa0 prep=and	-25
by:pa0 prep=as	-12
by:pa0 prep=at	13
by:pa0 prep=from	-17
by:pa0 prep=in	28
by:pa0 prep=into	18
by:pa0 prep=on	-6
by:pa0 pronoun they	13
by:pa0 quality	-5
by:pa0 quality and goods	22
by:pa0 quality at gate	14
by:pa0 quality of goods	-11
by:pa0 quality on .	-10
by:pa0 quality on goods	-7
by:pa0 seat in .	12
by:pb0	14
by:pb0 cue=by0.5	15
by:pb0 cue=none	11
by:pb0 name	38
by:pb0 name , is	17
by:pb0 name , number	12
by:pb0 name : own duty	12
by:pb0 name and number	19
by:pb0 name begin had	-11
by:pb0 name from number	-13
by:pb0 name if word	14
by:pb0 name verb impose to	12
by:pb0 name word own number	-10
by:pb0 name word verb ask	-9
by:pb0 next=.	-10
by:pb0 next=duty	12
by:pb0 next=for	13
by:pb0 next=is	16
by:pb0 next=number	7
by:pb0 next=on	11
by:pb0 next=own at	-12
by:pb0 next=own duty	17
by:pb0 next=own level	-16
by:pb0 next=to	16
by:pb0 next=verb ask	-21
by:pb0 next=verb propose	-14
by:pb0 next=verb up	12
by:pb0 person	-25
by:pb0 person : verb impose	-13
by:pb0 prep=,	9
by:pb0 prep=from	-21
by:pb0 prep=into	10
by:pb0 prep=to	10
by:pb0 prep=verb say	-9
by:pb0 prep=what	-14
by:pb0 prep=with	13
by:pb0 pronoun it begin verb impose	-12
by:pb0 pronoun it word own number	-13
by:pb0 pronoun its begin level	-12
by:pb0 pronoun my	15
by:pb0 pronoun our on goods	12
by:pb0 pronoun she	-16
by:pb0 pronoun their verb impose number	-14
by:pb0 pronoun they	-19
by:pb0 pronoun trade	-12
by:pb0 pronoun trump	10
by:pb0 pronoun us	18
by:pb0 pronoun we	-10
by:pb0 pronoun which , number	-13
by:pb0 pronoun whose	-19
by:pb0 quality , goods	-16
by:pb0 quality and goods	-16
by:pb0 quality in goods	-12
by:pb0 quality of goods	-14
by:pb0 quality verb impose duty	13
by:pb0 quality word number	12
by:pb0 seat	20
by:pb0 seat begin has	-12
by:pb0 seat begin verb say	-16
by:pb1	15
by:pb1 cue=none	20
by:pb1 name	26
by:pb1 name verb impose own duty	12
by:pb1 next=agent	17
by:pb1 next=has	-10
by:pb1 next=own duty	16
by:pb1 next=own on	15
by:pb1 next=will	16
by:pb1 prep=,	12
by:pb1 prep=and	15
by:pb1 prep=from	-13
by:pb1 prep=on	-29
by:pb1 prep=to	14
by:pb1 prep=verb impose	24
by:pb1 pronoun his	12
by:pb1 quality on goods	-23
by:pb1 seat	-14
by:pb1 seat begin has	-11
by:pb2 name	15
by:pb2 next=number	17
by:person , verb impose	12
by:person begin duty	-20
by:person — verb say	-11
by:port from ,	-16
by:port in on	-10
by:pronoun he begin verb impose	-13
by:pronoun it begin word	11
by:pronoun it verb impose verb say	-16
by:pronoun it which had	14
by:pronoun its begin goods	-20
by:pronoun its begin level	-13
by:pronoun its word duty	-15
by:pronoun its word gate	15
by:pronoun our begin duty	-12
by:pronoun our on gate	-13
by:pronoun their on goods	12
by:pronoun they begin verb bear	-14
by:pronoun trump begin duty	14
by:pronoun we , verb impose	-13
by:pronoun we begin level	13
by:pronoun we begin verb impose	-15
by:pronoun which , verb impose	9
by:pronoun which , verb target	-12
by:q1 by0.5	11
by:q1 by1	21
by:q1 by1 other	12
by:q1 by2	13
by:q1 by2 other here	-10
by:q1 by3	14
by:q1 first	9
by:q1 named	24
by:q1 named other	12
by:q1 on1	37
by:q1 on2 other	-12
by:q1 on3 other	-13
by:q2 by1 here	-12
by:q2 by2	15
by:q2 by3	10
by:q2 first	14
by:q2 named	27
by:q2 named other	19
by:q2 on1 other	-10
by:quality , duty	13
by:quality , goods	-11
by:quality ; goods	14
by:quality and goods	12
by:quality at gate	19
by:quality begin goods	-19
by:quality begin number	11
by:quality begin taker	16
by:quality in goods	-11
by:quality of goods	-13
by:quality on .	-17
by:quality on :	-11
by:quality that goods	-14
by:quality verb say word	11
by:quality word agent	13
by:quality word goods	13
by:sa0 name	-15
by:sa0 name on goods	-11
by:sa0 next=number	11
by:sa0 next=on	-15
by:sa0 next=own level	-15
by:sa0 next=to	-15
by:sa0 next=verb buy	-14
by:sa0 prep=if	-17
by:sa0 prep=that	12
by:sa0 prep=verb say	12
by:sa0 pronoun its	-14
by:sa0 pronoun their word goods	-12
by:sa0 pronoun we	-14
by:sa0 pronoun which	12
by:sa0 quality	21
by:sa0 quality ; goods	15
by:sa0 quality and goods	13
by:sa0 seat	10
by:sa0 seat and verb impose	-11
by:sa1 cue=by2	-11
by:sa1 cue=on3	14
by:sa1 next=.	-15
by:sa1 next=and	-13
by:sa1 next=goods	12
by:sa1 next=has	11
by:sa1 pronoun we	-17
by:sa1 quality on .	-14
by:sa2 prep=in	-21
by:sb0 name	24
by:sb0 name begin has	12
by:sb0 name begin own goods	-12
by:sb0 name on goods	-14
by:sb0 name that ,	-12
by:sb0 name that has	-12
by:sb0 name with goods	13
by:sb0 next=and	13
by:sb0 next=own ,	-11
by:sb0 next=own duty	18
by:sb0 next=taker	14
by:sb0 next=to	13
by:sb0 next=verb ask	-12
by:sb0 next=verb threaten	10
by:sb0 next=would	12
by:sb0 port	11
by:sb0 port from ,	-12
by:sb0 prep=at	12
by:sb0 prep=from	-13
by:sb0 prep=into	17
by:sb0 prep=with	17
by:sb0 prep=•	13
by:sb0 pronoun he	-17
by:sb0 pronoun his	-11
by:sb0 pronoun our	-12
by:sb0 pronoun she	-16
by:sb0 pronoun they	-11
by:sb0 pronoun trump	12
by:sb0 quality on goods	-10
by:sb0 seat in verb say	-13
by:sb1	6
by:sb1 cue=by3	14
by:sb1 name	25
by:sb1 name , ,	-10
by:sb1 name begin has	12
by:sb1 name begin level	16
by:sb1 name into :	12
by:sb1 next=)	12
by:sb1 next=:	15
by:sb1 next=agent	10
by:sb1 next=at	12
by:sb1 next=duty	12
by:sb1 next=number	-11
by:sb1 next=on	12
by:sb1 next=own ,	13
by:sb1 next=verb propose	-12
by:sb1 prep=,	-11
by:sb1 prep=by	13
by:sb1 prep=from	-13
by:sb1 prep=into	17
by:sb1 prep=of	-12
by:sb1 prep=to	12
by:sb1 prep=verb return	15
by:sb1 pronoun our	-17
by:sb1 pronoun us	-13
by:sb1 seat	11
by:sb2 cue=by1	-12
by:sb2 cue=none	15
by:sb2 name	11
by:sb2 name in ,	-13
by:sb2 next=:	10
by:sb2 next=duty	-11
by:sb2 next=will	14
by:sb2 prep=,	-20
by:sb2 prep=verb impose	-10
by:sb2 pronoun we	-13
by:sb2 quality on goods	12
by:sb2 quality word goods	14
by:seat and word	14
by:seat begin verb say	-19
by:seat in .	14
by:seat that would	-14
by:seat which word	-13
by:title by0.5	17
by:title by2	9
by:title by3	11
by:title named	28
by:top by 1	7
by:top on 1	11
by:under other heading	-8
by:under other heading of several	-28
by:under own heading	18
by:voice	15
by:writer here	11
by:writer there	-22
cues absent absent	-18
cues absent absent home on third	-18
cues absent absent third on home	13
cues absent absent third on third	-26
cues absent by1 third on home	-7
cues absent by1 third on third	11
cues absent by2 third on home	15
cues absent by2 third on third	-16
cues absent by3 third on home	-26
cues absent named home on third	11
cues absent named third on home	-17
cues absent on1 home on third	13
cues absent on2 third on third	11
cues absent on3 third on home	-15
cues by0.5 absent home on third	-17
cues by0.5 absent sides	12
cues by0.5 absent third on third	-18
cues by0.5 by1	-11
cues by0.5 on3	14
cues by0.5 on3 third on third	11
cues by1 absent third on third	-20
cues by1 by1 home on third	9
cues by1 by2	15
cues by1 by2 home on third	15
cues by1 by2 third on third	17
cues by1 on1 sides	-12
cues by1 on2	-12
cues by1 on2 sides	-12
cues by2 by1 home on third	-13
cues by2 by1 third on home	20
cues by2 by3	8
cues by2 by3 sides	8
cues by2 on2	-10
cues by2 on2 home on third	18
cues by2 on2 sides	-11
cues by2 on2 third on home	-12
cues by2 on3 third on home	-11
cues by3 absent third on home	-6
cues by3 absent third on third	-14
cues by3 by2 home on third	-16
cues by3 named home on third	-9
cues by3 named sides	22
cues by3 on2 third on home	19
cues named absent sides	13
cues named absent third on third	-13
cues named by0.5	12
cues named by0.5 sides	13
cues named by3	-17
cues named by3 sides	-20
cues named named home on third	11
cues named named third on third	-15
cues named on1 home on third	-13
cues named on2 home on third	-13
cues named on2 third on home	11
cues on1 absent sides	-20
cues on1 named	17
cues on1 named third on third	15
cues on1 on2	13
cues on1 on3 sides	-12
cues on2 absent home on third	10
cues on2 by2	-20
cues on2 by2 sides	-18
cues on2 named	-19
cues on2 named home on third	-14
cues on2 named sides	-15
cues on3 absent	-6
cues on3 absent home on third	-24
cues on3 by1	17
cues on3 by1 third on third	12
cues on3 by2 home on third	-18
cues on3 named	19
cues on3 named sides	12
cues on3 on1	24
cues on3 on1 sides	13
cues on3 on3 third on home	18
each both all	-26
each both reverse	11
each each third on third	-16
each either same	-11
each in return other	-19
each in turn reverse	13
each likewise same	-11
each ours reverse	23
each ours same	-21
each ours third on home	14
each reciprocal home on third	-14
each reciprocal other	-12
each reciprocal same	13
each sentence third on home	12
each the two all	-14
each the two reverse	10
each their home on third	25
each their other	9
each their reverse	-19
each their sides	-20
everywhere all countries	-15
everywhere everywhere	-16
everywhere global	-12
everywhere ordinary duty	14
everywhere sentence	16
everywhere the world	-12
everywhere worldwide	-18
goods met before	-11
goods met otherwise before	10
goods met otherwise sentence	14
goods met part	-19
goods met reverse part	17
goods met sentence	-16
last other	14
last other far	19
last other higher	16
last other home on third	14
last reverse to	15
last same all	17
last same and	20
last same by all	-9
last same by equal	11
last same by home on third	10
last same by on	-11
last same equal	-17
last same from	-16
last same home on third	-11
last same on all	-15
last same on and	-7
last same on higher	26
last same on next sentence named	-14
last same on third on third	11
last same on while named	-18
last same third on third	-25
last turned all	-14
last turned and so	-13
last turned comma named	-14
last turned equal	13
last turned lower	21
last turned on	13
last turned paragraph	12
last turned third on home	21
last turned third on third	10
last turned while	13
level met	-22
level met otherwise	17
often most	-20
often never	20
often reverse seldom	15
on record AM>GE	14
on record AO>NA	-10
on record AR>BR	-11
on record AR>CL	-14
on record AR>IE	11
on record AR>KR	-19
on record AR>VN	-12
on record AR>all	-17
on record AU>BD	22
on record AU>CN	12
on record AU>FJ	-19
on record AU>ID	-13
on record AU>IN	-19
on record AU>JP	-12
on record AU>NZ	-25
on record AU>US	-12
on record AU>VN	16
on record AU>all	-14
on record BD>AU	18
on record BD>IN	15
on record BD>TR	18
on record BD>US	-13
on record BE>EU	-16
on record BG>TR	-12
on record BO>EU	12
on record BR>CH	10
on record BR>CN	-21
on record BR>EU	11
on record BR>EU oil	18
on record BR>IN	-21
on record BR>PT	-17
on record BR>PY	-13
on record BR>TR	-13
on record BR>US	-36
on record BR>US 10% percent	-19
on record BR>all	-21
on record CA>AU	-20
on record CA>CN car	18
on record CA>CN car part	13
on record CA>EU cheese	11
on record CA>GB	15
on record CA>JP	-21
on record CA>MX	-22
on record CA>NZ	-12
on record CA>US	-19
on record CA>US 10% percent	-14
on record CA>US 25% percent	17
on record CA>US 35% percent	-17
on record CA>US 50% percent	-20
on record CA>US aluminum part	-11
on record CA>US car	-11
on record CH>AR	13
on record CH>AR 20% percent	15
on record CH>CI	12
on record CH>CN	-40
on record CH>EU	-16
on record CH>EU 15% percent	-11
on record CH>GH	-14
on record CH>IN	-13
on record CH>JP	-16
on record CH>TH	-14
on record CH>US	-22
on record CH>US 0% percent	14
on record CH>US 10% percent	-13
on record CH>US 15% percent	-15
on record CH>US 39% percent	-15
on record CH>all	-14
on record CL>EG	-17
on record CL>JP	-23
on record CL>KR car	14
on record CL>MX	14
on record CL>NO	-13
on record CL>PH	20
on record CL>ZA	12
on record CN baseline	-17
on record CN countermeasures	-14
on record CN fentanyl	-15
on record CN reciprocal	-24
on record CN section 301	-16
on record CN surcharge	-40
on record CN tariff commission	17
on record CN>AU	23
on record CN>BR	20
on record CN>BR 10% percent	-19
on record CN>BR 25% percent	-13
on record CN>BR 3% percent	43
on record CN>BR bean	21
on record CN>BR bean part	14
on record CN>CA	11
on record CN>CA 100% percent	14
on record CN>CH	-41
on record CN>CH 10% percent	-14
on record CN>ES	-11
on record CN>EU 10% percent	-25
on record CN>EU 20% percent	-11
on record CN>EU 25% percent	-14
on record CN>GB	-31
on record CN>GB 10% percent	-13
on record CN>HK	-42
on record CN>HK 10% percent	-11
on record CN>IN	-12
on record CN>JP	-22
on record CN>KR	-48
on record CN>KR 10% percent	-17
on record CN>MX	-20
on record CN>RU	-19
on record CN>TW	-16
on record CN>US	26
on record CN>US 10% percent	36
on record CN>US 100% percent	-54
on record CN>US 12.5% percent	-37
on record CN>US 120% percent	-11
on record CN>US 125% percent	30
on record CN>US 13% percent	45
on record CN>US 130% percent	-15
on record CN>US 145% percent	-32
on record CN>US 20% percent	-41
on record CN>US 23% percent	13
on record CN>US 24% percent	13
on record CN>US 24% points	32
on record CN>US 25% percent	-42
on record CN>US 3% percent	9
on record CN>US 30% percent	-39
on record CN>US 34% percent	22
on record CN>US 37.5% percent	-13
on record CN>US 5% percent	22
on record CN>US 50% percent	-41
on record CN>US 54% percent	-19
on record CN>US 55% percent	-27
on record CN>US 7.5% percent	-32
on record CN>US 84% percent	15
on record CN>US aluminum	-12
on record CN>US baseline	-17
on record CN>US bean	28
on record CN>US bean before	17
on record CN>US bean part	11
on record CN>US bean sentence	10
on record CN>US beef	16
on record CN>US chicken	29
on record CN>US chicken part	28
on record CN>US coal	19
on record CN>US coal part	20
on record CN>US cotton	29
on record CN>US cotton part	27
on record CN>US countermeasures	-12
on record CN>US drone	-11
on record CN>US fentanyl	-9
on record CN>US gas	12
on record CN>US gas part	19
on record CN>US parcel	-12
on record CN>US pork	11
on record CN>US reciprocal	-18
on record CN>US retaliatory	16
on record CN>US section 301	-14
on record CN>US soybean	34
on record CN>US soybean part	21
on record CN>US soybean sentence	20
on record CN>US steel sentence	-14
on record CN>US surcharge	-39
on record CN>US suspension	20
on record CN>US tariff commission	18
on record CN>US wheat	12
on record CN>US wheat part	12
on record CN>VN	-11
on record CN>all	-8
on record CN>all 10% percent	-23
on record CN>all 3% percent	19
on record CO>EU	15
on record CO>PE	-10
on record CO>VN	13
on record CO>all	-12
on record DJ>ET	-21
on record DK>NO	-18
on record DZ>EU	15
on record EC>JP	-14
on record EC>KR	-14
on record EC>PE	-18
on record EC>TH	-17
on record EC>TR	-17
on record EC>TR banana	-14
on record EE>LV	-26
on record EG>CL	12
on record EG>EU	27
on record EG>EU 0% percent	13
on record EG>PK	-12
on record EG>TR carpet	15
on record ES>CN	-15
on record ES>MA tomato	12
on record ES>PT	-15
on record ES>TN	-11
on record ET>DJ	-22
on record ET>KE	-26
on record EU answer	20
on record EU>BE	-17
on record EU>BR	30
on record EU>BR 0% percent	12
on record EU>CA	19
on record EU>CA 25% percent	-12
on record EU>CH	-15
on record EU>CN 100% percent	24
on record EU>CN 15% percent	-12
on record EU>CN 25% percent	-16
on record EU>CN 35.3% percent	12
on record EU>CN 50% percent	15
on record EU>CN car	18
on record EU>DE	-15
on record EU>DK	-13
on record EU>EG	16
on record EU>ES	-15
on record EU>FR	-12
on record EU>GB	-25
on record EU>GE	11
on record EU>HU	-16
on record EU>IE	-15
on record EU>IT	-14
on record EU>JO	12
on record EU>JP 15% percent	-17
on record EU>JP 20% percent	12
on record EU>KE	25
on record EU>KE 0% percent	14
on record EU>KE rose	22
on record EU>KE rose part	15
on record EU>KR 0% percent	11
on record EU>MA	12
on record EU>MD	23
on record EU>MD 0% percent	18
on record EU>MX	31
on record EU>MX 0% percent	11
on record EU>NG	15
on record EU>PE	31
on record EU>PH	20
on record EU>PY	12
on record EU>RS	21
on record EU>SE	-13
on record EU>SN	17
on record EU>TH	17
on record EU>TN	20
on record EU>TR	-10
on record EU>UA	14
on record EU>US	-18
on record EU>US 0% percent	17
on record EU>US 15% percent	-40
on record EU>US 25% percent	16
on record EU>US 27.5% percent	-15
on record EU>US 50% percent	-23
on record EU>US good	-16
on record EU>US steel	-12
on record EU>US steel part	-12
on record EU>UY	12
on record EU>UY beef	14
on record EU>UY beef part	14
on record EU>all 50% percent	17
on record EU>all steel	20
on record EU>all steel part	15
on record FJ>KR	-15
on record FJ>NZ	-12
on record FR>CN	-12
on record GB>CH	-10
on record GB>CN	-30
on record GB>EU	-20
on record GB>ID	17
on record GB>IN	-11
on record GB>JP	-15
on record GB>KE	12
on record GB>NO	12
on record GB>NO salmon	11
on record GB>US	-17
on record GB>US 10% percent	-19
on record GB>US 19% percent	18
on record GB>US 25% percent	-18
on record GB>US 50% percent	-18
on record GB>US aluminium	-15
on record GB>US beef part	13
on record GB>US car	-11
on record GB>US ethanol	26
on record GB>US ethanol part	12
on record GB>US ethanol sentence	16
on record GB>US steel	-11
on record GB>VN	12
on record GE>AZ	-16
on record GE>UA	20
on record GH>CI	-11
on record GH>IS	12
on record GH>NG	-22
on record GH>TG	-23
on record GR>EG	-11
on record GT>MX	-17
on record HK>CN	-44
on record HK>CN 12.5% percent	-17
on record HK>US	-13
on record HN>SV	-12
on record HU>EU	-12
on record ID>AU	12
on record ID>BR	-12
on record ID>CL	14
on record ID>GB	-16
on record ID>MY	-19
on record ID>NO	-13
on record ID>NZ	16
on record ID>PH oil	-13
on record ID>all	-15
on record IN>AU	11
on record IN>CA	17
on record IN>CH	12
on record IN>CN	-22
on record IN>EG	-13
on record IN>EU car	12
on record IN>GB	22
on record IN>GB 150% percent	18
on record IN>GB 75% percent	15
on record IN>ID	-16
on record IN>MY oil	11
on record IN>NP	14
on record IN>NZ	45
on record IN>PE	24
on record IN>PK	-20
on record IN>PK rice	-16
on record IN>PK rice part	-12
on record IN>RU oil	-14
on record IN>US	-11
on record IN>US 0% percent	15
on record IN>US 10% percent	-11
on record IN>US 18% percent	-18
on record IN>US 25% percent	-18
on record IR>GE	-19
on record IR>TR	11
on record IR>UZ	-20
on record IS>GH	-13
on record IS>NG	-15
on record IS>NO	-18
on record IT>EG	11
on record IT>EU	-12
on record JO>EU	47
on record JP>BO	14
on record JP>CA	16
on record JP>CN	-20
on record JP>EC	13
on record JP>EU 15% percent	-13
on record JP>FI	11
on record JP>KR	-36
on record JP>KR 0% percent	-12
on record JP>KR car	-11
on record JP>NZ	10
on record JP>NZ 0% percent	11
on record JP>PE	16
on record JP>TH	-30
on record JP>US	-6
on record JP>US 15% percent	-26
on record JP>US 25% percent	-12
on record JP>US 50% percent	-15
on record JP>US car	-20
on record JP>VN	11
on record JP>all	-26
on record KE>DE	-18
on record KE>EG	16
on record KE>LK tea	-16
on record KE>LK tea before	-15
on record KE>TH	16
on record KE>TZ	-14
on record KR>AR	22
on record KR>AR 12% percent	17
on record KR>CA	15
on record KR>CH	-14
on record KR>CL	18
on record KR>CL car	-13
on record KR>CN	-48
on record KR>CN 10% percent	-13
on record KR>EU	14
on record KR>EU 15% percent	-16
on record KR>FJ	17
on record KR>ID	-13
on record KR>IN	-20
on record KR>JP	-43
on record KR>JP 15% percent	-13
on record KR>JP 25% percent	-11
on record KR>JP car	-13
on record KR>MX	19
on record KR>MY	13
on record KR>NZ	19
on record KR>PE	12
on record KR>US	-59
on record KR>US 15% percent	-21
on record KR>US 25% percent	-14
on record KR>US car	-18
on record KR>all	-10
on record KZ>GE	23
on record KZ>GE wine	15
on record KZ>MN	11
on record LK>KE tea before	13
on record LK>TR	-13
on record LV>EE	-22
on record MA>FR	-15
on record MA>TN	-16
on record MD>EU	19
on record MR>SN	17
on record MW>MZ	-20
on record MX>CA 25% percent	-12
on record MX>CN	15
on record MX>CN 50% percent	12
on record MX>CN car	10
on record MX>EU	28
on record MX>GT	17
on record MX>KR	-23
on record MX>US	-36
on record MX>US 25% percent	-14
on record MX>US 50% percent	-11
on record MY>BO	11
on record MY>CN	-18
on record MY>ID	-23
on record MY>IN	-14
on record MY>SG	-25
on record MY>US	-20
on record MY>VN	-23
on record MY>all	-11
on record MZ>MW	18
on record MZ>PT	17
on record MZ>ZW	-11
on record NA>EU	-13
on record NA>ZA	-16
on record NG>BJ	18
on record NG>CM	24
on record NG>GH	-17
on record NG>IN	13
on record NG>IS	23
on record NG>TG	15
on record NG>TH	16
on record NO>DK	-23
on record NO>IN	12
on record NO>PE fishmeal	15
on record NO>all	-17
on record NZ>AU	-16
on record NZ>AU 0% percent	-11
on record NZ>CA	-13
on record NZ>CN	-14
on record NZ>FJ sugar	15
on record NZ>ID	-14
on record NZ>IN	-20
on record NZ>KR	-18
on record NZ>TO	24
on record NZ>US	-18
on record OM>PK	10
on record PE>BO	-13
on record PE>CL	-18
on record PE>CL grape	-12
on record PE>CL grape part	-12
on record PE>EC	-15
on record PE>EC 15% percent	-11
on record PE>EG	12
on record PE>EU 0% percent	12
on record PE>IN	14
on record PE>KR car	14
on record PE>MA	12
on record PE>TH	13
on record PE>TH rice	18
on record PE>VN	-26
on record PH>AU	10
on record PH>CL	-11
on record PH>TH	-16
on record PH>TH rice	-16
on record PH>US	14
on record PH>US 0% percent	19
on record PH>all	-11
on record PK>GB	-11
on record PK>IN	-17
on record PK>TR	-22
on record PK>VN	-15
on record PT>AO coffee	13
on record PT>BR	-21
on record PT>ES	-14
on record RS>BA	-16
on record RS>EU	11
on record RU>CN	-16
on record RU>EU	-12
on record SA>EG	18
on record SA>KW	-13
on record SE>all	-12
on record SR>GY	15
on record TG>GH	11
on record TH>BR	-13
on record TH>CH	14
on record TH>KR	13
on record TH>MM	18
on record TH>MM rice	16
on record TH>NG	-13
on record TH>NZ	12
on record TH>PE	30
on record TH>PE fishmeal	15
on record TH>PH	-14
on record TH>VN	-20
on record TH>all	-11
on record TO>WS	17
on record TR>BD	19
on record TR>CA	11
on record TR>EC	11
on record TR>EC banana	12
on record TR>EG	-12
on record TR>EU	-19
on record TR>GE	13
on record TR>LK	19
on record TR>MY	11
on record TR>UZ	-11
on record TR>all	-26
on record TW>CN	-21
on record TW>US 0% percent	11
on record UA>GE	-22
on record UA>MD	-18
on record UG>KE	-15
on record UG>RW	-27
on record US baseline	14
on record US emergency	16
on record US fentanyl	30
on record US fentanyl all	-28
on record US reciprocal	17
on record US section 301	21
on record US tariff commission	-17
on record US>AR 10% percent	11
on record US>AU	-26
on record US>AU 0% percent	-12
on record US>AU beef part	-11
on record US>BD	21
on record US>BD 20% percent	19
on record US>BR	-17
on record US>BR 13% percent	-13
on record US>BR 24% points	-13
on record US>BR 25% percent	25
on record US>BR 3% percent	-34
on record US>BR 40% percent	32
on record US>BR 50% percent	25
on record US>BR bean	-27
on record US>BR bean before	-11
on record US>BR bean part	-18
on record US>CA	9
on record US>CA 30% percent	-14
on record US>CA 35% percent	44
on record US>CA aluminum	13
on record US>CA aluminum part	18
on record US>CA lumber	18
on record US>CA metal	-14
on record US>CH 100% percent	-9
on record US>CH 12.5% percent	12
on record US>CH 125% percent	-15
on record US>CH 145% percent	-16
on record US>CH 15% percent	28
on record US>CH 24% points	-28
on record US>CH 25% percent	-21
on record US>CH 250% percent	-17
on record US>CH 30% percent	-14
on record US>CH 31% percent	25
on record US>CH 39% percent	52
on record US>CH medicine before	-11
on record US>CH medicine part	-14
on record US>CL	-11
on record US>CN	16
on record US>CN 10% percent	-8
on record US>CN 100% percent	13
on record US>CN 104% percent	12
on record US>CN 12.5% percent	13
on record US>CN 120% percent	24
on record US>CN 13% percent	-29
on record US>CN 130% percent	21
on record US>CN 145% percent	59
on record US>CN 15% percent	-61
on record US>CN 170% percent	16
on record US>CN 18% percent	-14
on record US>CN 19% percent	-19
on record US>CN 2.5% percent	-14
on record US>CN 20% percent	40
on record US>CN 24% percent	-9
on record US>CN 24% points	16
on record US>CN 25% percent	-16
on record US>CN 3% percent	-40
on record US>CN 30% percent	46
on record US>CN 37.5% percent	20
on record US>CN 39% percent	-14
on record US>CN 40% percent	-15
on record US>CN 45% percent	13
on record US>CN 5% percent	-24
on record US>CN 50% percent	-35
on record US>CN 54% percent	34
on record US>CN 55% percent	46
on record US>CN 57% percent	15
on record US>CN 7.5% percent	53
on record US>CN 80% percent	13
on record US>CN aircraft	-14
on record US>CN aluminium	-12
on record US>CN aluminium sentence	-14
on record US>CN aluminum	-24
on record US>CN aluminum sentence	-15
on record US>CN bean	-30
on record US>CN bean before	-13
on record US>CN bean part	-10
on record US>CN bean sentence	-14
on record US>CN beef	-16
on record US>CN cabinet	-13
on record US>CN car	-14
on record US>CN car part	-10
on record US>CN chicken	-15
on record US>CN chicken part	-15
on record US>CN component	-24
on record US>CN component sentence	-18
on record US>CN cotton	-21
on record US>CN cotton part	-20
on record US>CN countermeasures	11
on record US>CN crane	17
on record US>CN crude	-16
on record US>CN crude part	-12
on record US>CN drone	-22
on record US>CN drone part	-21
on record US>CN emergency	17
on record US>CN fentanyl	57
on record US>CN gas part	-16
on record US>CN medicine	-18
on record US>CN medicine part	-20
on record US>CN oil part	-19
on record US>CN oil sentence	10
on record US>CN parcel	32
on record US>CN parcel before	16
on record US>CN parcel sentence	18
on record US>CN polysilicon	-15
on record US>CN pork	-15
on record US>CN reciprocal	30
on record US>CN retaliatory	-15
on record US>CN section 301	33
on record US>CN soybean	-25
on record US>CN soybean part	-21
on record US>CN soybean sentence	-18
on record US>CN steel part	-22
on record US>CN steel sentence	15
on record US>CN suspension	-19
on record US>CN tariff commission	-17
on record US>DE	-15
on record US>DK	28
on record US>DK 10% percent	25
on record US>DK 25% percent	13
on record US>EC 10% percent	-12
on record US>ES	-17
on record US>EU 100% percent	-28
on record US>EU 12.5% percent	-13
on record US>EU 125% percent	-12
on record US>EU 15% percent	47
on record US>EU 19% percent	-13
on record US>EU 20% percent	21
on record US>EU 200% percent	18
on record US>EU 25% percent	-33
on record US>EU 27.5% percent	24
on record US>EU 30% percent	12
on record US>EU 50% percent	16
on record US>EU aluminium	17
on record US>EU aluminium part	21
on record US>EU cabinet	-19
on record US>EU cabinet part	-12
on record US>EU good part	11
on record US>EU medicine part	12
on record US>EU surcharge	11
on record US>EU wine	10
on record US>GB 0% percent	20
on record US>GB 10% percent	40
on record US>GB 100% percent	-22
on record US>GB 15% percent	-17
on record US>GB 19% percent	-19
on record US>GB 20% percent	-14
on record US>GB 25% percent	15
on record US>GB 27.5% percent	22
on record US>GB 30% percent	-13
on record US>GB 50% percent	-21
on record US>GB beef part	-12
on record US>GB car	23
on record US>GB car part	16
on record US>GB ethanol	-22
on record US>GB ethanol sentence	-13
on record US>GB steel	18
on record US>GB steel part	17
on record US>GL	-16
on record US>HK 12.5% percent	28
on record US>ID	14
on record US>ID 19% percent	29
on record US>IE	-20
on record US>IE 15% percent	-13
on record US>IN	13
on record US>IN 0% percent	-15
on record US>IN 18% percent	42
on record US>IN 20% percent	-24
on record US>IN 25% percent	44
on record US>IN 30% percent	-13
on record US>IN 44% percent	-12
on record US>IN 50% percent	27
on record US>IN car	-12
on record US>IN oil	32
on record US>IN oil before	15
on record US>IN oil sentence	17
on record US>IT	19
on record US>JM	-20
on record US>JP	14
on record US>JP 0% percent	-14
on record US>JP 100% percent	-16
on record US>JP 15% percent	26
on record US>JP 2.5% percent	16
on record US>JP 20% percent	-16
on record US>JP 24% percent	19
on record US>JP 27.5% percent	19
on record US>JP 35% percent	11
on record US>JP aluminium	12
on record US>JP car	26
on record US>JP car part	10
on record US>JP car sentence	13
on record US>KR 10% percent	-24
on record US>KR 100% percent	-19
on record US>KR 12.5% percent	19
on record US>KR 15% percent	43
on record US>KR 20% percent	-18
on record US>KR 24% points	-22
on record US>KR 25% percent	17
on record US>KR 50% percent	14
on record US>KR car	30
on record US>KR car crossed	18
on record US>KR car part	14
on record US>KR car sentence	16
on record US>KR chip	-11
on record US>KR medicine	22
on record US>KR medicine part	19
on record US>LA	11
on record US>LA 40% percent	15
on record US>MX 10% percent	-16
on record US>MX 25% percent	19
on record US>MX 30% percent	13
on record US>MX 35% percent	-15
on record US>MX copper	14
on record US>MX truck part	-10
on record US>MY 100% percent	-17
on record US>MY 19% percent	13
on record US>MY 20% percent	-11
on record US>NO	11
on record US>NZ	-39
on record US>PE	-22
on record US>PH 0% percent	-14
on record US>PH 19% percent	21
on record US>PK 19% percent	16
on record US>RU	-38
on record US>RU 100% percent	-13
on record US>RU 25% percent	-15
on record US>RU oil	-26
on record US>RU oil sentence	-17
on record US>SE	-25
on record US>TH 0% percent	-12
on record US>TH 19% percent	20
on record US>TH 20% percent	-16
on record US>TH 36% percent	19
on record US>TR	-12
on record US>TW 15% percent	19
on record US>TW 20% percent	31
on record US>TW 25% percent	-22
on record US>TW car	-12
on record US>TW car sentence	-11
on record US>VN	15
on record US>VN 0% percent	-23
on record US>VN 12.5% percent	21
on record US>VN 19% percent	-31
on record US>VN 20% percent	32
on record US>VN 40% percent	24
on record US>VN 46% percent	21
on record US>all	42
on record US>all 0% percent	-26
on record US>all 10% percent	28
on record US>all 100% percent	45
on record US>all 125% percent	-27
on record US>all 13% percent	-16
on record US>all 145% percent	-20
on record US>all 15% percent	19
on record US>all 150% percent	16
on record US>all 19% percent	-14
on record US>all 20% percent	-22
on record US>all 200% percent	16
on record US>all 24% points	-52
on record US>all 25% percent	42
on record US>all 250% percent	23
on record US>all 27.5% percent	-23
on record US>all 3% percent	-25
on record US>all 30% percent	17
on record US>all 34% percent	-21
on record US>all 35% percent	-22
on record US>all 39% percent	-15
on record US>all 50% percent	27
on record US>all 55% percent	-16
on record US>all 7.5% percent	-19
on record US>all aluminium part	-20
on record US>all aluminum	16
on record US>all aluminum sentence	18
on record US>all bean	-19
on record US>all cabinet	33
on record US>all cabinet part	22
on record US>all car	-15
on record US>all car before	-14
on record US>all car crossed	-13
on record US>all chicken	-13
on record US>all chicken part	-13
on record US>all chip	16
on record US>all component	25
on record US>all component sentence	19
on record US>all copper	16
on record US>all copper part	10
on record US>all copper sentence	9
on record US>all cotton	-12
on record US>all drone	28
on record US>all drone part	24
on record US>all drug	20
on record US>all drug part	15
on record US>all fentanyl	-29
on record US>all furniture	21
on record US>all furniture part	10
on record US>all lumber	-16
on record US>all medicine	20
on record US>all medicine before	18
on record US>all medicine part	9
on record US>all metal	23
on record US>all metal sentence	22
on record US>all oil	-23
on record US>all oil sentence	-12
on record US>all polysilicon	22
on record US>all semiconductor	11
on record US>all semiconductor part	13
on record US>all soybean	-21
on record US>all truck	10
on record US>all truck part	14
on record US>all vanity	15
on record US>all vehicle	-15
on record UY>PY	-16
on record VN>AR	13
on record VN>CL	19
on record VN>CN	-26
on record VN>EU	-16
on record VN>GB	-10
on record VN>JP	-12
on record VN>NO salmon	16
on record VN>PH	-12
on record VN>PK	15
on record VN>TH	-22
on record VN>US 0% percent	19
on record VN>all	-20
on record ZA>NA	-13
on record ZA>NO	8
on record ZM>ZA	-15
on record ZM>ZW	13
on record ZW>MZ	14
on record ZW>ZM	-15
on:US	-28
on:absent, 1 here	-16
on:absent, 2 here	-26
on:by 0	8
on:by 3	-10
on:by no	-18
on:cue=on3	11
on:f by1	15
on:f by2	7
on:focus owner	16
on:focus subject	18
on:goods before also	-18
on:goods before own	29
on:goods crossed not	-16
on:goods crossed own	26
on:goods crossed sure	22
on:goods in turn not	-16
on:goods in turn own	16
on:goods in turn sure	13
on:goods part not	-10
on:goods part own	8
on:goods part sure	9
on:goods sentence nobody's	-8
on:goods sentence own	14
on:goods sentence sure	12
on:head by0.5	12
on:head first	15
on:head last	21
on:head on1	33
on:head on3	15
on:last by absent and so	15
on:last by absent from	18
on:last by absent paragraph	-12
on:last by absent paragraph named	15
on:last by absent while	-9
on:last by and so named	11
on:last by by1 comma named	-16
on:last by by1 far	17
on:last by by2 far	10
on:last by by2 from	-13
on:last by by2 from named	10
on:last by by2 on	16
on:last by by2 while	13
on:last by by3 and so	-16
on:last by by3 and so named	12
on:last by by3 comma named	10
on:last by by3 on	-17
on:last by none while	-11
on:last by on2 comma	16
on:last by on2 comma named	18
on:last by on2 far	-18
on:last by on3 and so	-13
on:last by on3 and so named	10
on:last by on3 far named	-10
on:last none	20
on:last none absent and	-12
on:last none absent and so named	-36
on:last none absent comma named	-34
on:last none absent far	12
on:last none absent far named	-22
on:last none absent from named	-18
on:last none absent next sentence named	-34
on:last none absent on named	-22
on:last none absent paragraph named	-31
on:last none absent while	13
on:last none absent while named	-20
on:last none by1 far	-16
on:last none by1 far named	16
on:last none by2 far	-16
on:last none by2 next sentence	-12
on:last none from	14
on:last none none and so	-11
on:last none none far named	15
on:last none none next sentence named	11
on:last none none while named	11
on:last none on2 and	11
on:last none on2 and so	-15
on:last none on2 and so named	16
on:last none on2 comma named	17
on:last none on2 far	-8
on:last none on2 from	11
on:last none on2 next sentence named	17
on:last none on2 while named	12
on:last none on3 comma	11
on:last none on3 next sentence named	14
on:last none paragraph	-9
on:last none while	12
on:last on	-10
on:last on absent and so named	18
on:last on absent from	-18
on:last on by1 next sentence named	-16
on:last on by2 far named	12
on:last on by2 on named	-11
on:last on by2 to	-12
on:last on none comma	-8
on:last on none while named	-12
on:last on on2 and so	16
on:last on on2 and so named	12
on:last on on3 and so named	-16
on:last on on3 comma	14
on:last on on3 from	11
on:last on on3 next sentence	11
on:last on on3 on	13
on:name , ,	11
on:name , has	-16
on:name , is	-14
on:name , own agent	11
on:name : number	12
on:name : word	-15
on:name and own duty	14
on:name and own on	12
on:name begin :	12
on:name begin goods	-15
on:name begin on	-18
on:name begin own duty	-20
on:name begin own goods	12
on:name begin own verb up	13
on:name begin verb impose	15
on:name begin verb sell	12
on:name begin verb up	-11
on:name begin would	-11
on:name for duty	19
on:name for level	13
on:name from ,	14
on:name from word	12
on:name goods number	-14
on:name in :	-18
on:name in and	-17
on:name in are	13
on:name in goods	-20
on:name in word	-26
on:name on goods	16
on:name that ,	12
on:name that verb impose	-12
on:name verb bear at	-11
on:name verb impose duty	13
on:name verb impose for	-11
on:name verb impose to	-10
on:name with goods	-20
on:name word own number	16
on:name word verb ask	14
on:named 0	16
on:named 1	14
on:named 2	-27
on:named 3	-23
on:nearest after by1 part 0	-10
on:nearest after by2 part 0	6
on:nearest after none sentence 0	-12
on:nearest after on1 part 0	12
on:nearest after on2 sentence 1	14
on:nearest after on3 part 0	13
on:nearest before by0.5 sentence 0	-15
on:nearest before by3 part 1	-36
on:nearest before none part 1	-22
on:nearest before on1 sentence 1	21
on:nearest before on3 part 0	11
on:nearest before on3 part 1	17
on:nearest before on3 sentence 0	17
on:nearest before on3 sentence 1	14
on:not own them	-13
on:not top by absent	-12
on:not writer there	-10
on:not writer we	12
on:own our	14
on:pa0	8
on:pa0 cue=by1	-9
on:pa0 cue=on1	12
on:pa0 name	17
on:pa0 name from ,	11
on:pa0 name from number	-14
on:pa0 name in ,	-15
on:pa0 name in and	-11
on:pa0 name into .	-13
on:pa0 next=.	12
on:pa0 next=number	-13
on:pa0 next=own duty	10
on:pa0 next=verb stay	16
on:pa0 port from .	13
on:pa0 prep=at	-21
on:pa0 prep=by	-13
on:pa0 prep=for	17
on:pa0 prep=from	18
on:pa0 prep=in	-29
on:pa0 prep=into	-14
on:pa0 prep=on	13
on:pa0 prep=with	12
on:pa0 pronoun it	-22
on:pa0 pronoun our	-12
on:pa0 pronoun our on goods	-13
on:pa0 pronoun ours	13
on:pa0 pronoun their on goods	-11
on:pa0 pronoun they	-18
on:pa0 quality	18
on:pa0 quality and goods	-20
on:pa0 quality at gate	-12
on:pa0 quality on .	21
on:pa0 quality on goods	12
on:pa1 quality on goods	-12
on:pb0	15
on:pb0 cue=none	10
on:pb0 cue=on3	10
on:pb0 name	14
on:pb0 name , is	-17
on:pb0 name , own number	11
on:pb0 name , verb impose	-13
on:pb0 name begin had	15
on:pb0 name begin is	12
on:pb0 name begin own level	11
on:pb0 name for duty	12
on:pb0 name from and	-14
on:pb0 name from number	12
on:pb0 name if word	-14
on:pb0 name in at	-12
on:pb0 name into at	-11
on:pb0 name verb bear at	-14
on:pb0 name word own number	13
on:pb0 name word verb ask	10
on:pb0 next=and	-18
on:pb0 next=for	-11
on:pb0 next=own duty	-21
on:pb0 next=own goods	14
on:pb0 next=own level	11
on:pb0 next=own number	7
on:pb0 next=verb ask	20
on:pb0 next=verb propose	14
on:pb0 next=verb sell	18
on:pb0 next=verb up	-19
on:pb0 port in word	11
on:pb0 prep=at	-20
on:pb0 prep=begin	8
on:pb0 prep=but	-12
on:pb0 prep=from	17
on:pb0 prep=into	-21
on:pb0 prep=verb bear	-15
on:pb0 prep=what	17
on:pb0 pronoun i	-12
on:pb0 pronoun it	-12
on:pb0 pronoun it begin word	-12
on:pb0 pronoun it that verb impose	-12
on:pb0 pronoun its begin level	13
on:pb0 pronoun its verb impose goods	-11
on:pb0 pronoun my	-18
on:pb0 pronoun our word goods	-11
on:pb0 pronoun president	-14
on:pb0 pronoun she	15
on:pb0 pronoun their on goods	-16
on:pb0 pronoun them	-12
on:pb0 pronoun they	-8
on:pb0 pronoun trade	12
on:pb0 pronoun trump	-17
on:pb0 pronoun us	-14
on:pb0 pronoun which	12
on:pb0 quality	19
on:pb0 quality and goods	12
on:pb0 quality on goods	20
on:pb0 quality verb impose duty	-13
on:pb0 quality word number	-12
on:pb0 seat	-14
on:pb0 seat begin verb say	15
on:pb1 cue=none	-12
on:pb1 cue=on3	13
on:pb1 name	-11
on:pb1 name begin verb impose	11
on:pb1 name verb impose own duty	-11
on:pb1 next=agent	-14
on:pb1 next=own duty	-23
on:pb1 next=will	-15
on:pb1 person	-11
on:pb1 prep=and	-13
on:pb1 prep=on	18
on:pb1 pronoun his	-12
on:pb1 quality	19
on:pb1 quality on goods	20
on:pb2 cue=by2	-13
on:pb2 next=number	-14
on:person , verb impose	-14
on:person which verb impose	-13
on:person — verb say	11
on:port at ;	-13
on:port begin ,	13
on:port from ,	21
on:port from .	13
on:port from number	12
on:port in ;	-12
on:port of ,	-17
on:pronoun he , verb impose	-12
on:pronoun it ; number	14
on:pronoun it begin word	-12
on:pronoun it on ,	-13
on:pronoun it verb impose verb say	14
on:pronoun it word ,	-12
on:pronoun its ; goods	13
on:pronoun its begin level	14
on:pronoun its of goods	-12
on:pronoun its verb impose goods	-20
on:pronoun its verb sell goods	14
on:pronoun its word duty	16
on:pronoun its word gate	-15
on:pronoun our of goods	-14
on:pronoun our on goods	-16
on:pronoun our word goods	-10
on:pronoun their on goods	-16
on:pronoun they begin level	-12
on:pronoun trump begin duty	-14
on:pronoun we begin level	-11
on:pronoun we begin verb impose	14
on:q1 by1	18
on:q1 first	16
on:q1 named	27
on:q1 on1	13
on:q1 on3	28
on:q1 on3 other	12
on:q2 by1	13
on:q2 first	22
on:q2 first other	9
on:q2 named	16
on:q2 named other	14
on:q2 on1	20
on:q2 on2	11
on:q2 on3	19
on:q2 on3 other	23
on:quality , agent	-11
on:quality , goods	8
on:quality ; goods	-11
on:quality at gate	-18
on:quality begin goods	10
on:quality begin taker	-15
on:quality begin verb bear	16
on:quality of goods	16
on:quality on .	25
on:quality on :	11
on:quality on and	13
on:quality on goods	12
on:quality that goods	18
on:quality to goods	12
on:quality verb say word	-12
on:quality which goods	16
on:quality word ,	-9
on:quality word word	-23
on:sa0 cue=by3	8
on:sa0 cue=on1	-13
on:sa0 cue=on2	-8
on:sa0 name in at	13
on:sa0 name on goods	11
on:sa0 name that verb impose	-17
on:sa0 next=duty	12
on:sa0 next=end	-18
on:sa0 next=number	-18
on:sa0 next=own level	15
on:sa0 next=verb bear	-17
on:sa0 next=verb impose	12
on:sa0 prep=-	-12
on:sa0 prep=;	-9
on:sa0 prep=because	12
on:sa0 prep=if	11
on:sa0 prep=with	-12
on:sa0 pronoun his	12
on:sa0 pronoun its verb impose duty	14
on:sa0 pronoun their	-16
on:sa0 pronoun they	-12
on:sa0 pronoun which	-11
on:sa0 pronoun which , number	-15
on:sa0 quality ; goods	-17
on:sa0 quality and goods	-13
on:sa0 quality which goods	12
on:sa0 seat	12
on:sa0 seat and verb impose	12
on:sa0 seat with .	-13
on:sa1 cue=by2	9
on:sa1 cue=on3	-15
on:sa1 prep=for	-10
on:sa1 prep=in	25
on:sa1 pronoun our	-12
on:sa1 quality on .	12
on:sa1 quality on goods	-12
on:sa1 seat	11
on:sa2 cue=on3	-16
on:sa2 name in .	12
on:sa2 next=verb impose	15
on:sa2 prep=in	21
on:sa2 quality	-13
on:sa2 quality on goods	-13
on:sb0 cue=by2	-11
on:sb0 name	21
on:sb0 name begin own agent	-13
on:sb0 name begin verb impose	11
on:sb0 name begin word	12
on:sb0 name into ,	-14
on:sb0 name into :	-13
on:sb0 name on goods	15
on:sb0 name that ,	13
on:sb0 name with goods	-12
on:sb0 name word word	-16
on:sb0 next=(	28
on:sb0 next=duty	-17
on:sb0 next=gate	-15
on:sb0 next=has	11
on:sb0 next=taker	-14
on:sb0 next=verb ask	11
on:sb0 next=verb threaten	-13
on:sb0 next=would	-13
on:sb0 person word verb impose	13
on:sb0 port	-15
on:sb0 port begin ,	13
on:sb0 port from ,	18
on:sb0 port of ,	-15
on:sb0 prep=;	18
on:sb0 prep=at	-16
on:sb0 prep=into	-27
on:sb0 prep=which	-13
on:sb0 prep=•	-12
on:sb0 pronoun he , verb impose	-13
on:sb0 pronoun his	11
on:sb0 pronoun it word verb impose	12
on:sb0 pronoun our on goods	-14
on:sb0 pronoun president	-16
on:sb0 pronoun them	-13
on:sb0 pronoun trump	-21
on:sb0 pronoun we word verb say	13
on:sb0 quality on goods	14
on:sb0 quality word ,	-9
on:sb1 cue=on3	10
on:sb1 name , ,	12
on:sb1 name and word	12
on:sb1 name begin level	-14
on:sb1 name from number	13
on:sb1 name into :	-12
on:sb1 next=(	12
on:sb1 next=at	-13
on:sb1 next=duty	-17
on:sb1 next=had	14
on:sb1 next=number	14
on:sb1 next=on	-17
on:sb1 next=verb ask	13
on:sb1 person which verb impose	-12
on:sb1 prep=by	-14
on:sb1 prep=for	15
on:sb1 prep=from	22
on:sb1 prep=into	-11
on:sb1 prep=number	12
on:sb1 prep=to	-13
on:sb1 prep=verb return	-14
on:sb1 pronoun them	-12
on:sb1 quality	12
on:sb1 seat begin verb impose	-13
on:sb2 cue=by1	17
on:sb2 cue=none	-10
on:sb2 cue=on2	25
on:sb2 name in ,	14
on:sb2 next=agent	-12
on:sb2 next=duty	17
on:sb2 prep=of	13
on:sb2 prep=verb impose	12
on:sb2 pronoun our	12
on:sb2 pronoun we	17
on:sb2 quality on goods	-15
on:sb2 quality word goods	-12
on:seat , verb impose	12
on:seat and verb impose	15
on:seat and word	-12
on:seat begin verb impose	-12
on:seat begin verb say	19
on:seat in on	12
on:seat that would	13
on:seat with .	-13
on:title by0.5	15
on:title by3	11
on:title named	17
on:title on2	12
on:title on3	19
on:top on 3	10
on:under other heading of several	-39
on:under own heading	19
on:under own heading of several	10
on:voice	13
on:writer there	16
rule:other	-10
rule:same each side each	9
rule:same in turn	13
rule:turned both named	-16
rule:turned carried	-16
sector here absent	-18
sector here absent US	-8
sector here all	-24
sector here all US	39
sector here by1	-16
sector here by2	-15
sector here on3 US	9
sector no absent US	-15
sector no all	-121
sector no all US	12
sector no by0.5	11
sector no by1 US	7
sector no named US	10
sector no on1 US	19
sector no on3 US	6
sector sentence absent	-16
sector sentence absent US	-15
sector sentence all	-28
sector sentence all US	28
sector sentence by1	-19
sector sentence on2	-13
text even 0	-11
text under 0	15
tops 1 3	11
tops 2 2	-10
tops 3 1	13
tops turned	-19
worked other	-28
worked same	17`;
