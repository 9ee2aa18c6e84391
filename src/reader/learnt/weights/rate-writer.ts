// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WRITER = `yes
<always>	0
beside many 2	-10
beside many 3	-11
beside most 1	13
beside most 3	-32
beside none 1	-14
beside none 2	15
beside none 3	18
beside some 3	-10
beside us	-28
beside us 1	-15
beside us 2	-11
beside us 3	-8
by	35
by 2	60
foot bare	-16
foot bare 1	8
foot bare 2	-43
foot name in	14
foot name in 1	14
foot name none	-33
foot name none 1	-22
foot name of	27
foot name of 1	27
foot name to	-13
foot name to 1	-13
foot name with	-13
foot name with 1	-11
foot port bare	-25
foot port bare 1	-25
foot port in	16
foot port in 1	16
foot port none	6
foot port none 1	6
foot quality none	-29
foot quality none 1	-35
foot seat bare	-36
foot seat bare 1	-36
foot seat in	-23
foot seat in 1	-23
foot seat none	20
foot seat none 1	20
here in	30
here name none	37
here name none 1	37
here none	30
here none 1	30
here quality behind	-27
here quality behind 1	-27
here quality none	-13
here quality none 1	-13
in our sentence	14
in our sentence 1	35
in our sentence 2	-37
most beside us other	11
most beside us own	-22
most official not side	-43
most official other	-36
most official own	43
most our body other side	28
most our body own	-14
most voice other	-17
most voice other side	20
most voice own	-8
most with not side	-6
most with other	34
most with other side	-33
most with ours other	24
most with ours other side	-31
no beside us	18
no foot bare	7
no official	-84
no top bare	-24
no with	10
no without us	8
official	43
official 2	35
official 3	26
our and	-25
our and 1	-25
our body	-12
our body 1	-20
our body 2	22
our name and	-17
our name and 1	-17
our name before	-34
our name before 1	-30
our name behind	-31
our name behind 1	-20
our name behind 2	-20
our name in	-12
our name in 1	-12
our name none	-24
our name none 1	-10
our name none 2	-26
our name with	-6
our name with 1	-6
our none	-15
our none 2	-32
our on	24
our on 1	24
our port in	-19
our port in 1	-19
our port none	19
our port none 1	19
our quality none	-35
our quality none 1	-35
our quality on	24
our quality on 1	24
our seat before	16
our seat before 1	16
our seat in	16
our seat in 1	16
our with	-6
our with 1	-6
rank 0	22
rank 1	21
rank 3	-92
side false	-13
side true	7
signs	6
signs 1	16
top bare	22
top bare 1	17
top bare 2	18
top name bare	-29
top name bare 1	-30
top name from	-25
top name from 1	-25
top name of	7
top name of 1	7
top name to	31
top name to 1	31
top name with	15
top name with 1	15
top port bare	38
top port bare 1	38
top port in	27
top port in 1	27
top port none	9
top port none 1	9
top quality bare	-7
top quality bare 1	-18
top quality none	6
top quality of	-12
top quality of 1	-12
top quality on	12
top quality on 1	12
top seat bare	26
top seat bare 1	26
top seat none	7
top seat none 1	7
voice	13
we in	7
we name before	-12
we name before 1	-24
we name before 2	14
we name behind	-43
we name behind 1	-43
we name none	-39
we name none 1	-37
we name to	20
we name to 1	7
we name with	-18
we name with 1	-10
we none	-21
we none 1	-8
we none 2	-20
we on	-18
we on 1	-15
we port before	-10
we port before 1	-21
we quality before	-26
we quality before 1	-15
we quality behind	6
we quality behind 1	6
we quality none 1	7
we quality on	-18
we quality on 1	-15
we seat before	7
we seat before 1	8
we seat in	8
we seat in 1	8
we to	18
we with	-20
we with 1	-13
with	-23
with 1	-18
with 2	-6
without us 1	-33
without us 2	41
without us 3	-8`;
