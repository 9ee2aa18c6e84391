// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WRITER = `yes
<always>	0
beside many 2	-17
beside most 1	12
beside most 3	-47
beside none 2	18
beside none 3	6
beside some 3	-8
beside us	-23
beside us 1	-17
beside us 2	9
beside us 3	-29
by	30
by 1	-15
by 2	55
by 3	15
foot bare	-19
foot bare 2	-23
foot name and	13
foot name and 1	13
foot name in	25
foot name in 1	25
foot name none	-16
foot name none 1	-11
foot name none 2	-41
foot name of	10
foot name of 1	10
foot name to	-11
foot name to 1	-11
foot name with	-6
foot port in	15
foot port in 1	15
foot quality bare	-9
foot quality bare 1	-9
foot quality for	19
foot quality for 1	19
foot quality on	-39
foot quality on 1	-39
foot seat bare	-49
foot seat bare 1	-49
foot seat in	-13
foot seat in 1	-13
foot seat none	14
foot seat none 1	14
foot seat with	-19
foot seat with 1	-19
here in	27
here name none	32
here name none 1	32
here quality behind	-51
here quality behind 1	-51
here quality none	-34
here quality none 1	-34
home	-18
in our sentence	6
in our sentence 1	28
in our sentence 2	-27
in our sentence 3	-15
most beside us not side	9
most beside us other	-7
most official not side	-58
most official other	-34
most official other side	7
most official own	32
most our body not side	-38
most our body other	-8
most our body other side	42
most our body own	-16
most voice other	-20
most voice other side	22
most voice own	-8
most with other	32
most with other side	-27
most with ours other	25
most with ours other side	-25
most with own	-10
named 3	-7
no beside us	14
no foot bare	7
no official	-62
no our body	8
no top bare	-22
no with	12
official	35
official 1	-28
official 2	46
official 3	25
our and	-25
our and 1	-25
our at	-9
our at 1	-9
our body	-25
our body 1	-44
our body 2	20
our in	-15
our in 1	-15
our name and	-17
our name and 1	-17
our name before	-47
our name before 1	-43
our name before 2	-8
our name behind	-20
our name behind 1	-9
our name behind 2	-26
our name in	-21
our name in 1	-21
our name none	-35
our name none 1	-23
our name none 2	-28
our name with	-8
our name with 1	-8
our none	-19
our none 2	-50
our port at	-9
our port at 1	-9
our port before	-7
our port before 1	-7
our port in	-32
our port in 1	-32
our port none	8
our port none 1	8
our quality behind	9
our quality behind 1	10
our quality none	-10
our quality none 1	-10
our seat before	9
our seat before 1	10
our seat in	13
our seat in 1	13
our seat none	10
our seat none 1	10
our to	-8
our to 1	-8
our with	-8
our with 1	-8
rank 0	15
rank 1	32
rank 3	-105
side false	-21
side true	13
signs 1	8
top bare	26
top bare 1	10
top bare 2	35
top name bare	-16
top name bare 1	-18
top name between	10
top name between 1	10
top name in 1	6
top name none	16
top name none 1	16
top name on	-12
top name on 1	-12
top name to	33
top name to 1	33
top port bare	44
top port bare 1	39
top port in	12
top port in 1	12
top port none	18
top port none 1	18
top quality bare	-10
top quality bare 1	-20
top quality none 1	-6
top quality on	-22
top quality on 1	-22
top seat bare	36
top seat bare 1	36
top seat none	13
top seat none 1	13
voice	12
voice 3	9
we for	-16
we for 1	-16
we from	-18
we from 1	-18
we in	18
we in 1	12
we name before	13
we name before 1	6
we name before 2	15
we name behind	-36
we name behind 1	-36
we name in	14
we name in 1	14
we name none	-19
we name none 1	-16
we name to	22
we name to 1	12
we name with	-23
we name with 1	-18
we none	-6
we none 2	-24
we on	7
we on 1	10
we port before 1	-15
we port in	9
we port none	-13
we port none 1	-13
we quality before 1	6
we quality behind	15
we quality behind 1	15
we quality none 1	11
we quality on	7
we quality on 1	10
we seat before	19
we seat before 1	19
we to	29
we to 1	20
we with	-25
we with 1	-20
with	-23
with 1	-8
with 2	-24
with ours	-6
without us 1	-28
without us 2	26`;
