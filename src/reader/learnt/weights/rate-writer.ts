// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WRITER = `yes
<always>	0
beside many 3	-9
beside most 1	2
beside most 2	-22
beside most 3	-16
beside none 0	42
beside none 1	-15
beside none 2	7
beside none 3	6
beside some 3	2
beside us	-21
beside us 1	-5
beside us 2	-15
beside us 3	-6
by	9
by 1	-9
by 2	25
foot bare	-5
foot bare 1	9
foot bare 2	-33
foot name and	6
foot name and 1	6
foot name bare	2
foot name bare 1	4
foot name for	-14
foot name for 1	-14
foot name from	-10
foot name from 1	-10
foot name in	-2
foot name in 1	-2
foot name none	-24
foot name none 1	-17
foot name none 2	-30
foot name of	-19
foot name of 1	-19
foot name to	-25
foot name to 1	-25
foot port at	26
foot port at 1	26
foot port bare	13
foot port bare 1	20
foot port to	6
foot port to 1	6
foot quality bare	-20
foot quality bare 1	-20
foot quality for	6
foot quality for 1	6
foot quality none	-12
foot quality none 1	-13
foot quality of	10
foot quality of 1	10
foot quality on	-23
foot quality on 1	-23
foot quality with	-9
foot quality with 1	-9
foot seat and	11
foot seat and 1	11
foot seat bare	-36
foot seat bare 1	-36
foot seat none	-8
foot seat none 1	-8
foot seat to	-10
foot seat to 1	-10
foot seat with	-16
foot seat with 1	-16
here and	8
here and 1	8
here from	-23
here from 1	-23
here in	32
here in 1	25
here name before	31
here name before 1	31
here name behind	9
here name behind 1	9
here name from	-20
here name from 1	-20
here name in	23
here name in 1	23
here name none	26
here name none 1	26
here none	-2
here none 1	-2
here quality and	-4
here quality and 1	-4
here quality behind	-51
here quality behind 1	-51
here quality none	-43
here quality none 1	-43
here seat before	12
here seat before 1	12
here seat in	14
here seat in 1	14
home	-4
in our sentence	-6
in our sentence 2	-2
in our sentence 3	-9
most beside us not side	2
most beside us other	4
most beside us other side	21
most beside us own	-31
most official not side	-47
most official other	-44
most official other side	24
most official own	29
most our body not side	-18
most our body other side	17
most our body own	-4
most voice other	5
most voice other side	3
most voice own	-19
most with not side	20
most with other	13
most with other side	-34
most with ours not side	-14
most with ours other	12
most with ours other side	-6
most with ours own	3
most with own	2
named	-10
named 1	-13
named 3	-4
no beside us	13
no foot bare	2
no official	-65
no our body	-3
no top bare	-18
no voice	2
no with	10
no without us	12
official	41
official 1	-5
official 2	20
official 3	39
our and	-28
our and 1	-28
our at	-11
our at 1	-11
our body 1	-4
our body 2	13
our from	-2
our in	-24
our in 1	-22
our name and	-19
our name and 1	-19
our name before	-37
our name before 1	-34
our name before 2	-5
our name behind	-25
our name behind 1	-16
our name behind 2	-21
our name from	-8
our name from 1	-8
our name in	-11
our name in 1	-11
our name none	-28
our name none 1	-20
our name none 2	-18
our name with	-12
our name with 1	-12
our none	-9
our none 2	-26
our of	4
our of 1	8
our on	7
our on 1	7
our port at	-5
our port at 1	-5
our port behind	-4
our port behind 1	-4
our port in	-6
our port in 1	-6
our port none	10
our port none 1	10
our quality before	4
our quality before 1	4
our quality behind	4
our quality behind 1	5
our quality on	7
our quality on 1	7
our seat before	-11
our seat before 1	-10
our seat in	-11
our seat in 1	-10
our seat none	8
our seat none 1	8
our seat to	-16
our seat to 1	-16
our to	-15
our to 1	-15
our with	-13
our with 1	-13
rank 0	6
rank 1	18
rank 2	6
rank 3	-58
side false	-3
side true	3
signs	19
signs 1	9
signs 2	35
top bare	21
top bare 1	8
top bare 2	18
top bare 3	13
top name and	2
top name and 1	3
top name bare	-8
top name bare 1	-10
top name bare 2	6
top name between	15
top name between 1	15
top name for	26
top name for 1	26
top name from 1	4
top name in	2
top name in 1	3
top name none	14
top name none 1	12
top name none 2	3
top name of	6
top name of 1	10
top name on	-20
top name on 1	-20
top name to	17
top name to 1	10
top name with	-4
top name with 1	-4
top port at	8
top port at 1	8
top port bare	31
top port bare 1	25
top port from	-6
top port from 1	-6
top port in	9
top port in 1	15
top port none	-17
top port none 1	-12
top port to	-9
top port to 1	-9
top quality and	-27
top quality and 1	-27
top quality bare	-30
top quality bare 1	-27
top quality none	3
top quality none 2	5
top quality of	-11
top quality of 1	-11
top quality on 1	4
top seat and	-11
top seat and 1	-11
top seat bare	48
top seat bare 1	46
top seat in	27
top seat in 1	27
top seat none	6
top seat none 1	6
top seat with	-4
top seat with 1	-4
voice	-9
voice 1	19
voice 2	-3
voice 3	-22
we for	4
we for 1	4
we from	-6
we from 1	-6
we in	15
we in 1	13
we in 2	3
we name before	35
we name before 1	30
we name before 2	11
we name behind	-25
we name behind 1	-24
we name for	7
we name for 1	7
we name from	-11
we name from 1	-11
we name in	14
we name in 1	14
we name none	-16
we name none 1	-13
we name of	13
we name of 1	13
we name to	17
we name to 1	11
we name with	-20
we name with 1	-19
we none	-12
we none 1	-7
we none 2	-11
we of	5
we of 1	5
we on	-7
we on 1	-6
we port before	3
we port behind	3
we port behind 1	3
we port in	8
we port in 1	3
we quality before	-23
we quality before 1	-21
we quality behind	10
we quality behind 1	10
we quality none	7
we quality none 1	8
we quality on	-7
we quality on 1	-6
we seat before	9
we seat before 1	9
we seat behind	-10
we seat behind 1	-10
we seat in	-3
we seat in 1	-2
we seat none	-13
we seat none 1	-13
we seat to	19
we seat to 1	19
we to	24
we to 1	22
we with	-25
we with 1	-25
with	-26
with 1	-21
with 2	-6
with ours	-5
with ours 1	-5
without us	-5
without us 1	-22
without us 2	4
without us 3	6`;
