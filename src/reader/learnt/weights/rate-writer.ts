// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WRITER = `yes
<always>	0
beside many 2	-14
beside many 3	-4
beside most 1	4
beside most 2	-16
beside most 3	-16
beside none 0	35
beside none 1	-8
beside none 2	8
beside none 3	8
beside us	-21
beside us 1	-10
beside us 2	-8
beside us 3	-13
by	14
by 1	-6
by 2	21
by 3	14
foot bare	-17
foot bare 1	-4
foot bare 2	-21
foot name and	-3
foot name and 1	-3
foot name bare	2
foot name bare 1	4
foot name for	-17
foot name for 1	-17
foot name from	-12
foot name from 1	-12
foot name none	-22
foot name none 1	-17
foot name none 2	-29
foot name of	-11
foot name of 1	-11
foot name to	-32
foot name to 1	-32
foot name with	7
foot name with 1	8
foot port at	11
foot port at 1	11
foot port bare	4
foot port bare 1	11
foot port none	-12
foot port none 1	-12
foot port to	10
foot port to 1	10
foot quality and	4
foot quality and 1	4
foot quality bare	-23
foot quality bare 1	-23
foot quality for	10
foot quality for 1	10
foot quality none	-14
foot quality none 1	-16
foot quality of	13
foot quality of 1	13
foot quality on	-26
foot quality on 1	-26
foot quality with	-12
foot quality with 1	-12
foot seat and	6
foot seat and 1	6
foot seat bare	-24
foot seat bare 1	-24
foot seat none	-7
foot seat none 1	-7
foot seat to	-9
foot seat to 1	-9
foot seat with	-2
foot seat with 1	-2
here and	-6
here and 1	-6
here from	-13
here from 1	-13
here in	33
here in 1	28
here name before	24
here name before 1	24
here name behind	16
here name behind 1	16
here name from	-13
here name from 1	-13
here name none	28
here name none 1	28
here none	2
here none 1	2
here quality and	-6
here quality and 1	-6
here quality behind	-46
here quality behind 1	-46
here quality none	-37
here quality none 1	-37
here seat before	14
here seat before 1	14
here seat in	16
here seat in 1	16
home	-7
in our sentence	-2
in our sentence 1	10
in our sentence 2	-20
in our sentence 3	-8
most beside us other side	24
most beside us own	-33
most official not side	-55
most official other	-15
most official other side	8
most official own	26
most our body not side	-33
most our body other	14
most our body other side	10
most our body own	-6
most voice other	6
most voice other side	6
most voice own	-15
most with not side	10
most with other	20
most with other side	-28
most with ours not side	-8
most with ours other	12
most with ours other side	-11
most with ours own	3
most with own	-4
named	-7
named 1	-6
named 2	-4
named 3	-2
no beside us	14
no foot bare	6
no official	-58
no top bare	-15
no with	10
no without us	10
official	39
official 1	3
official 2	33
official 3	25
our and	-36
our and 1	-36
our at	-10
our at 1	-10
our body 1	-2
our body 2	6
our from 1	2
our in	-23
our in 1	-23
our name and	-28
our name and 1	-28
our name before	-35
our name before 1	-33
our name before 2	-2
our name behind	-25
our name behind 1	-17
our name behind 2	-19
our name from	-3
our name from 1	-3
our name in	-8
our name in 1	-8
our name none	-28
our name none 1	-19
our name none 2	-19
our name to	2
our name to 1	2
our name with	-9
our name with 1	-9
our none	-7
our none 1	3
our none 2	-29
our of	9
our on	12
our on 1	12
our port at	-5
our port at 1	-5
our port before	-2
our port before 1	-2
our port behind	-11
our port behind 1	-11
our port in	-13
our port in 1	-13
our port none	4
our port none 1	4
our quality before	9
our quality before 1	9
our quality behind	11
our quality behind 1	12
our quality none	6
our quality none 1	6
our quality on	12
our quality on 1	12
our seat before	-7
our seat before 1	-7
our seat behind	3
our seat behind 1	3
our seat in	-6
our seat in 1	-6
our seat none	12
our seat none 1	12
our seat to	-13
our seat to 1	-13
our to	-9
our to 1	-9
our with	-11
our with 1	-11
rank 0	14
rank 1	34
rank 2	-7
rank 3	-92
side false	-6
side true	5
signs	22
signs 1	19
signs 2	22
top bare	21
top bare 1	9
top bare 2	33
top bare 3	-5
top name and	7
top name and 1	8
top name bare	-6
top name bare 1	-8
top name bare 2	4
top name between	4
top name between 1	4
top name for	25
top name for 1	25
top name from	-8
top name from 1	-8
top name in	5
top name in 1	6
top name none	13
top name none 1	17
top name none 2	-8
top name on	-16
top name on 1	-16
top name to	17
top name to 1	12
top name with	2
top name with 1	2
top port at	3
top port at 1	3
top port bare	33
top port bare 1	26
top port in	6
top port in 1	6
top port none	-15
top port none 1	-15
top port to	-23
top port to 1	-23
top quality and	-26
top quality and 1	-26
top quality bare	-35
top quality bare 1	-33
top quality none	4
top quality none 2	6
top quality of	-13
top quality of 1	-13
top seat and	-14
top seat and 1	-14
top seat bare	42
top seat bare 1	42
top seat from	15
top seat from 1	15
top seat in	21
top seat in 1	21
top seat none	19
top seat none 1	19
top seat with	-6
top seat with 1	-6
voice	-6
voice 1	18
voice 2	-16
voice 3	-9
we for	7
we for 1	7
we from	-11
we from 1	-11
we in	18
we in 1	14
we name before	20
we name before 1	17
we name before 2	5
we name behind	-21
we name behind 1	-19
we name for	9
we name for 1	9
we name from	-12
we name from 1	-12
we name in	12
we name in 1	12
we name none	-17
we name none 1	-14
we name to	14
we name to 1	6
we name with	-23
we name with 1	-16
we none	-17
we none 1	-9
we none 2	-12
we of	-9
we of 1	-9
we on	-3
we on 1	-2
we port before	4
we port behind	-9
we port behind 1	-9
we port in	14
we port in 1	8
we quality before	-23
we quality before 1	-20
we quality behind	9
we quality behind 1	9
we quality none	2
we quality none 1	5
we quality on	-3
we quality on 1	-2
we seat before	6
we seat before 1	7
we seat in	-3
we seat in 1	-3
we seat none	-9
we seat none 1	-9
we seat to	21
we seat to 1	21
we to	26
we to 1	22
we with	-29
we with 1	-22
with	-22
with 1	-18
with 2	-7
with ours	-3
without us	-3
without us 1	-13
without us 2	4
without us 3	3`;
