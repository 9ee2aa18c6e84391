// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_PAIR = `yes
<always>	0
alone-only	-7
alone-others	-31
alone=0	-25
alone=1	15
alone=2	9
alone=3	-6
alone=4	24
any-only	-18
any-others	-7
any=0	-6
any=1	-30
any=2	20
any=4	28
around=000 of 01	-57
around=000 of 02	-39
around=000 of 03	-22
around=000 of 12	-29
around=000 of 13	-24
around=010 of 01	20
around=010 of 02	-29
around=010 of 03	-7
around=010 of 11	-11
around=010 of 12	-23
around=010 of 13	-8
around=010 of 22	-7
around=011 of 02	-19
around=011 of 03	23
around=011 of 12	-38
around=020 of 02	32
around=020 of 03	22
around=020 of 12	-45
around=020 of 13	12
around=020 of 22	-51
around=021 of 02	-7
around=021 of 12	-12
around=022 of 02	54
around=101 of 11	14
around=101 of 12	-27
around=101 of 20	-11
around=101 of 22	-37
around=111 of 12	14
around=111 of 21	-10
around=111 of 22	22
around=112 of 11	6
around=112 of 12	6
around=112 of 22	-14
around=121 of 12	60
around=121 of 13	-27
around=121 of 22	-17
around=202 of 20	9
around=202 of 22	16
around=212 of 21	10
around=212 of 22	43
around=222 of 22	24
beside=0	-62
beside=0 of 1	-75
beside=0 of 2	-90
beside=0 of 3	-26
beside=1 of 1	32
beside=1 of 2	-48
beside=1 of 3	-10
beside=2	98
beside=2 of 2	97
beside=2 of 3	21
close=0 0	-62
close=0 1	-28
close=0 2	50
close=1 1	19
close=1 2	24
close=2 2	67
duties-most	29
duties-only	18
duties=1	-6
duties=2	21
duties=3	-39
first=0	-69
first=1	11
first=2	20
here=0	-54
here=1	32
here=2	67
here=both	67
here=else	-35
home=0	-22
home=1	13
joined-only	24
joined-others	-11
joined=0	-8
joined=1	11
joined=2	-10
least=1	-76
least=2	19
least=3	31
least=4	48
lower=5	-12
near=0 0	-88
near=0 1	-27
near=0 2	11
near=1 0	-10
near=1 1	25
near=1 2	34
near=2 0	22
near=2 1	49
near=2 2	24
ranks=0-2	6
ranks=0-3	13
ranks=0-4	21
ranks=0-5	19
ranks=1-4	24
ranks=2-3	-13
ranks=2-4	-44
ranks=2-5	-46
ranks=3-4	-49
ranks=3-5	-36
ranks=4-5	-10
recent=0	-58
recent=1	8
recent=2	40
rule:sides	19
share=1	-33
share=2	-24
share=3	47
share=4	17
speaks=0	-131
speaks=1	10
speaks=2	90
sure-most	15
sure-only	15
sure-others	-18
sure=0	-12
sure=1	14
sure=2	-6
truce-most	-11
truce-only	-41
truce-others	8
truce=1	-17
truce=2	-6
truce=3	15
truceWith-most	32
truceWith-only	29
truceWith-others	-32
truceWith=0	-11
truceWith=1	30
upper=0	24
upper=1	8
upper=2	-55
upper=3	-78
upper=4	-10
with=one	22
with=other	-52`;
