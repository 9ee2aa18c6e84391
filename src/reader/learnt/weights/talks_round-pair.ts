// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_PAIR = `yes
<always>	0
alone-most	-6
alone-only	-16
alone-others	-40
alone=0	-31
alone=2	29
alone=4	26
any-most	-26
any-only	-23
any-others	-17
any=0	-12
any=1	-35
any=2	42
any=4	31
around=000 of 01	-29
around=000 of 02	-71
around=000 of 10	41
around=000 of 12	-7
around=000 of 13	-52
around=000 of 22	-13
around=010 of 01	15
around=010 of 02	-26
around=010 of 12	-7
around=011 of 01	-7
around=011 of 03	32
around=011 of 12	-23
around=020 of 02	24
around=020 of 03	-25
around=020 of 13	17
around=021 of 02	-19
around=021 of 03	-7
around=022 of 02	62
around=101 of 10	-31
around=101 of 12	-41
around=101 of 20	19
around=101 of 21	23
around=101 of 22	-9
around=111 of 12	19
around=111 of 21	-6
around=111 of 22	-34
around=112 of 12	27
around=112 of 22	-24
around=121 of 12	22
around=121 of 13	-18
around=121 of 23	14
around=122 of 12	-9
around=202 of 20	-17
around=202 of 22	53
around=212 of 21	-20
around=212 of 22	28
around=222 of 22	-19
around=222 of 23	-14
beside=0	-37
beside=0 of 1	-27
beside=0 of 2	-23
beside=0 of 3	-46
beside=1 of 1	19
beside=1 of 2	-20
beside=1 of 3	-6
beside=2	51
beside=2 of 2	32
beside=2 of 3	30
close=0 0	-37
close=0 1	-15
close=0 2	50
close=1 1	15
close=1 2	10
close=2 2	15
duties-most	32
duties-only	36
duties-others	-13
duties=0	-11
duties=1	-6
duties=2	8
duties=3	-13
duties=4	48
first=0	-15
first=1	19
first=2	-17
here=0	-24
here=1	18
here=2	15
here=both	15
here=else	-15
home=0	-50
home=1	27
joined-most	16
joined-only	15
joined-others	-17
joined=0	-10
joined=1	49
joined=2	-40
least=1	-69
least=3	28
least=4	44
lower=1	12
lower=4	-36
near=0 0	-80
near=0 1	-10
near=0 2	32
near=1 0	8
near=1 1	7
near=1 2	12
near=2 0	36
near=2 2	-25
people before=false	-24
people before=true	32
people=false	-102
people=true	92
ranks=0-1	12
ranks=0-2	10
ranks=0-3	26
ranks=0-5	-15
ranks=1-4	-14
ranks=1-5	17
ranks=2-3	-41
ranks=2-4	-42
ranks=2-5	13
ranks=3-4	-31
ranks=3-5	-24
ranks=4-5	-38
recent=0	-33
recent=1	-7
recent=2	30
rule:named=false	-39
rule:named=true	34
rule:sides	8
share=1	-42
share=2	-32
share=3	55
share=4	33
sit=0 of 1	-36
sit=0 of 2	-23
sit=1 of 1	22
sit=1 of 2	-118
sit=2 of 2	106
speaks=0	-128
speaks=1	-20
speaks=2	84
sure-most	35
sure-only	18
sure-others	-35
sure=0	-16
sure=1	35
truce-most	-14
truce-only	-58
truce-others	10
truce=0	6
truce=1	-18
truce=3	-11
truceWith=1	-7
upper=0	25
upper=1	-7
upper=2	-44
upper=3	-55
upper=4	-38`;
