// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WRITER = `yes
<always>	0
beside many 3	-8
beside most 2	-20
beside most 3	-14
beside none 0	45
beside none 1	-11
beside none 2	3
beside none 3	5
beside us	-16
beside us 1	-7
beside us 2	-12
beside us 3	-5
by	5
by 1	-13
by 2	31
foot bare	-5
foot bare 1	11
foot bare 2	-32
foot name and	6
foot name and 1	6
foot name for	-14
foot name for 1	-14
foot name from	-9
foot name from 1	-9
foot name in	-2
foot name in 1	-2
foot name none	-21
foot name none 1	-16
foot name none 2	-29
foot name of	-19
foot name of 1	-19
foot name to	-24
foot name to 1	-24
foot port at	27
foot port at 1	27
foot port bare	14
foot port bare 1	20
foot port in	-5
foot port in 1	-5
foot port none	-3
foot port none 1	-3
foot port to	8
foot port to 1	8
foot quality bare	-19
foot quality bare 1	-18
foot quality for	6
foot quality for 1	6
foot quality none	-14
foot quality none 1	-17
foot quality of	11
foot quality of 1	11
foot quality on	-19
foot quality on 1	-19
foot quality with	-9
foot quality with 1	-9
foot seat and	7
foot seat and 1	7
foot seat bare	-34
foot seat bare 1	-34
foot seat in	-3
foot seat in 1	-3
foot seat none	-9
foot seat none 1	-9
foot seat to	-10
foot seat to 1	-10
foot seat with	-16
foot seat with 1	-16
here and	8
here and 1	8
here from	-21
here from 1	-21
here in	34
here in 1	26
here name before	29
here name before 1	29
here name behind	9
here name behind 1	9
here name from	-18
here name from 1	-18
here name in	21
here name in 1	21
here name none	26
here name none 1	26
here quality and	-4
here quality and 1	-4
here quality behind	-51
here quality behind 1	-51
here quality none	-43
here quality none 1	-43
here seat before	14
here seat before 1	14
here seat in	17
here seat in 1	17
home	-5
in our sentence	-4
in our sentence 3	-8
most beside us other	3
most beside us other side	22
most beside us own	-29
most official not side	-50
most official other	-42
most official other side	22
most official own	29
most our body not side	-21
most our body other side	20
most our body own	-3
most voice other	8
most voice other side	3
most voice own	-22
most with not side	17
most with other	18
most with other side	-34
most with ours not side	-11
most with ours other	12
most with ours other side	-7
most with ours own	2
named	-9
named 1	-11
named 2	-2
named 3	-5
no beside us	13
no foot bare	2
no official	-65
no top bare	-15
no voice	3
no with	11
no without us	13
official	38
official 1	-3
official 2	13
official 3	40
our and	-29
our and 1	-29
our at	-10
our at 1	-10
our body 1	-10
our body 2	23
our from	-2
our in	-21
our in 1	-19
our name and	-20
our name and 1	-20
our name before	-37
our name before 1	-32
our name before 2	-6
our name behind	-27
our name behind 1	-18
our name behind 2	-21
our name from	-8
our name from 1	-8
our name in	-11
our name in 1	-11
our name none	-28
our name none 1	-20
our name none 2	-20
our name with	-9
our name with 1	-9
our none	-9
our none 2	-27
our of	3
our of 1	7
our on	6
our on 1	6
our port at	-4
our port at 1	-4
our port behind	-4
our port behind 1	-4
our port in	-6
our port in 1	-6
our port none	9
our port none 1	9
our quality before	4
our quality before 1	4
our quality behind	7
our quality behind 1	7
our quality none 1	2
our quality on	6
our quality on 1	6
our seat before	-11
our seat before 1	-11
our seat in	-10
our seat in 1	-10
our seat none	10
our seat none 1	10
our seat to	-15
our seat to 1	-15
our to	-15
our to 1	-15
our with	-10
our with 1	-10
rank 0	10
rank 1	23
rank 2	-3
rank 3	-62
side false	-6
side true	3
signs	25
signs 1	16
signs 2	32
top bare	20
top bare 1	8
top bare 2	16
top bare 3	12
top name and	3
top name and 1	4
top name bare	-8
top name bare 1	-11
top name bare 2	6
top name between	16
top name between 1	16
top name for	29
top name for 1	29
top name from	-2
top name none	15
top name none 1	13
top name none 2	4
top name of	9
top name of 1	13
top name on	-16
top name on 1	-16
top name to	22
top name to 1	9
top name with	-3
top name with 1	-3
top port at	10
top port at 1	10
top port bare	29
top port bare 1	24
top port from	-5
top port from 1	-5
top port in	9
top port in 1	15
top port none	-16
top port none 1	-12
top port to	-11
top port to 1	-11
top quality and	-26
top quality and 1	-26
top quality bare	-32
top quality bare 1	-32
top quality none	2
top quality none 2	6
top quality of	-11
top quality of 1	-11
top quality on 1	4
top seat and	-11
top seat and 1	-11
top seat bare	49
top seat bare 1	47
top seat in	28
top seat in 1	28
top seat none	5
top seat none 1	5
top seat with	-5
top seat with 1	-5
voice	-12
voice 1	18
voice 2	-4
voice 3	-25
we for	6
we for 1	6
we from	-6
we from 1	-6
we in	12
we in 1	9
we in 2	4
we name before	33
we name before 1	29
we name before 2	10
we name behind	-22
we name behind 1	-22
we name for	8
we name for 1	8
we name from	-11
we name from 1	-11
we name in	14
we name in 1	14
we name none	-20
we name none 1	-18
we name of	13
we name of 1	13
we name to	17
we name to 1	11
we name with	-14
we name with 1	-14
we none	-15
we none 1	-8
we none 2	-11
we of	5
we of 1	5
we on	-8
we on 1	-7
we port before	7
we port before 1	3
we port behind	-9
we port behind 1	-9
we port in	2
we port in 1	-2
we port none	-2
we port none 1	-2
we quality before	-22
we quality before 1	-20
we quality behind	9
we quality behind 1	9
we quality none	7
we quality none 1	9
we quality on	-8
we quality on 1	-7
we seat before	10
we seat before 1	10
we seat behind	-11
we seat behind 1	-11
we seat in	-3
we seat in 1	-2
we seat none	-12
we seat none 1	-12
we seat to	18
we seat to 1	18
we to	23
we to 1	21
we with	-20
we with 1	-19
with	-25
with 1	-21
with 2	-3
with ours	-3
with ours 1	-3
without us	-4
without us 1	-23
without us 2	4
without us 3	9`;
