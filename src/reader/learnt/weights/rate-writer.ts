// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WRITER = `yes
<always>	0
beside many 3	-4
beside most 1	2
beside most 3	-22
beside none 0	5
beside none 1	-6
beside none 2	6
beside none 3	14
beside some 3	-6
beside us	-20
beside us 1	-15
beside us 2	5
beside us 3	-24
by	28
by 1	-7
by 2	36
by 3	21
foot bare	-16
foot bare 1	-8
foot bare 2	-15
foot name and	2
foot name and 1	2
foot name bare	-9
foot name bare 1	-7
foot name from	-8
foot name from 1	-8
foot name in	11
foot name in 1	11
foot name none	-24
foot name none 1	-20
foot name none 2	-26
foot name of	3
foot name of 1	3
foot name to	-26
foot name to 1	-26
foot name with	5
foot name with 1	7
foot port at	11
foot port at 1	11
foot port bare	4
foot port bare 1	4
foot port in	12
foot port in 1	12
foot port none	-11
foot port none 1	-11
foot quality bare	-12
foot quality bare 1	-12
foot quality for	9
foot quality for 1	9
foot quality none	-5
foot quality none 1	-7
foot quality of	13
foot quality of 1	13
foot quality on	-12
foot quality on 1	-12
foot seat bare	-19
foot seat bare 1	-19
foot seat in	-17
foot seat in 1	-17
foot seat none	-4
foot seat none 1	-4
foot seat with	-12
foot seat with 1	-12
here in	15
here in 1	10
here name behind	11
here name behind 1	11
here name none	25
here name none 1	25
here none	2
here none 1	2
here quality behind	-39
here quality behind 1	-39
here quality none	-31
here quality none 1	-31
home	-12
in our sentence 1	12
in our sentence 2	-11
in our sentence 3	-12
most beside us other	2
most beside us other side	14
most beside us own	-22
most official not side	-40
most official other	-31
most official other side	13
most official own	25
most our body not side	-23
most our body other	7
most our body other side	23
most our body own	-18
most voice other	-4
most voice other side	6
most voice own	-6
most with not side	9
most with other	19
most with other side	-26
most with ours not side	-12
most with ours other	14
most with ours other side	-8
most with own	-2
named 1	-5
named 2	3
no beside us	13
no foot bare	6
no official	-54
no our body	5
no top bare	-19
no with	6
official	31
official 1	-26
official 2	35
official 3	29
our and	-25
our and 1	-25
our at	-11
our at 1	-11
our body	-15
our body 1	-32
our body 2	25
our from	3
our from 1	5
our in	-10
our in 1	-10
our name and	-18
our name and 1	-18
our name before	-33
our name before 1	-29
our name before 2	-3
our name behind	-26
our name behind 1	-20
our name behind 2	-14
our name in	-15
our name in 1	-15
our name none	-30
our name none 1	-22
our name none 2	-16
our name with	-8
our name with 1	-8
our none	-14
our none 1	-4
our none 2	-25
our of	8
our on	13
our on 1	13
our port at	-8
our port at 1	-8
our port behind	-8
our port behind 1	-8
our port in	-7
our port in 1	-7
our port none	6
our port none 1	6
our quality before	3
our quality before 1	3
our quality behind	12
our quality behind 1	13
our quality on	13
our quality on 1	13
our seat before	3
our seat before 1	3
our seat behind	2
our seat behind 1	2
our seat in	6
our seat in 1	7
our seat none	4
our seat none 1	4
our to	-7
our to 1	-7
our with	-8
our with 1	-8
rank 0	7
rank 1	24
rank 3	-69
signs	17
signs 1	10
signs 2	17
top bare	22
top bare 1	9
top bare 2	33
top bare 3	-4
top name and	-3
top name and 1	-2
top name bare	-10
top name bare 1	-13
top name bare 2	3
top name between	19
top name between 1	19
top name for	29
top name for 1	29
top name from	-3
top name from 1	-3
top name in	6
top name in 1	9
top name none	16
top name none 1	16
top name of	-11
top name of 1	-11
top name on	-8
top name on 1	-8
top name to	14
top name to 1	18
top port at	3
top port at 1	3
top port bare	36
top port bare 1	32
top port in	13
top port in 1	13
top port to	-16
top port to 1	-16
top quality and	-24
top quality and 1	-24
top quality bare	-20
top quality bare 1	-23
top quality none	3
top quality none 1	3
top quality on	-7
top quality on 1	-4
top seat and	3
top seat and 1	3
top seat bare	41
top seat bare 1	41
top seat from	11
top seat from 1	11
top seat none	9
top seat none 1	9
voice	2
voice 1	11
voice 2	-3
voice 3	-3
we for	-8
we for 1	-8
we from	-6
we from 1	-6
we in	11
we in 1	6
we name before	16
we name before 1	11
we name before 2	7
we name behind	-26
we name behind 1	-26
we name in	3
we name in 1	3
we name none	-11
we name none 1	-10
we name to	14
we name to 1	7
we name with	-19
we name with 1	-13
we none	-11
we none 1	-4
we none 2	-12
we of	-10
we of 1	-10
we on	-5
we on 1	-3
we port before	7
we port behind	-5
we port behind 1	-5
we port in	17
we port in 1	11
we port none	-4
we port none 1	-4
we quality before	-21
we quality before 1	-15
we quality behind	7
we quality behind 1	7
we quality none 1	2
we quality on	-5
we quality on 1	-3
we seat before	13
we seat before 1	13
we seat behind	-10
we seat behind 1	-10
we seat in	-5
we seat in 1	-5
we seat none	-2
we seat none 1	-2
we seat to	19
we seat to 1	19
we to	27
we to 1	22
we with	-25
we with 1	-19
with	-13
with 1	-6
with 2	-14
with ours	-6
with ours 1	-3
without us 1	-12
without us 2	3
without us 3	7`;
