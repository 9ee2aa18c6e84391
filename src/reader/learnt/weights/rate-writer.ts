// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WRITER = `yes
<always>	0
beside many 3	-10
beside most 2	-20
beside most 3	-14
beside none 0	43
beside none 1	-12
beside none 2	3
beside none 3	7
beside us	-21
beside us 1	-6
beside us 2	-15
beside us 3	-6
by	8
by 1	-13
by 2	29
foot bare	-4
foot bare 1	11
foot bare 2	-34
foot name and	7
foot name and 1	7
foot name bare 1	2
foot name for	-14
foot name for 1	-14
foot name from	-9
foot name from 1	-9
foot name in	-3
foot name in 1	-3
foot name none	-22
foot name none 1	-16
foot name none 2	-28
foot name of	-17
foot name of 1	-17
foot name to	-22
foot name to 1	-22
foot port at	25
foot port at 1	25
foot port bare	12
foot port bare 1	19
foot port in	-6
foot port in 1	-5
foot port none	-3
foot port none 1	-3
foot port to	7
foot port to 1	7
foot quality bare	-20
foot quality bare 1	-19
foot quality for	7
foot quality for 1	7
foot quality none	-12
foot quality none 1	-13
foot quality of	10
foot quality of 1	10
foot quality on	-24
foot quality on 1	-24
foot quality with	-10
foot quality with 1	-10
foot seat and	8
foot seat and 1	8
foot seat bare	-34
foot seat bare 1	-34
foot seat none	-8
foot seat none 1	-8
foot seat to	-10
foot seat to 1	-10
foot seat with	-16
foot seat with 1	-16
here and	8
here and 1	8
here from	-21
here from 1	-21
here in	32
here in 1	24
here name before	30
here name before 1	30
here name behind	11
here name behind 1	11
here name from	-18
here name from 1	-18
here name in	22
here name in 1	22
here name none	27
here name none 1	27
here none	-2
here none 1	-2
here quality and	-4
here quality and 1	-4
here quality behind	-50
here quality behind 1	-50
here quality none	-43
here quality none 1	-43
here seat before	14
here seat before 1	14
here seat in	16
here seat in 1	16
home	-3
in our sentence	-7
in our sentence 1	-2
in our sentence 3	-8
most beside us other	3
most beside us other side	21
most beside us own	-30
most official not side	-52
most official other	-41
most official other side	21
most official own	30
most our body not side	-22
most our body other	-2
most our body other side	21
most our body own	-2
most voice other	6
most voice other side	3
most voice own	-20
most with not side	20
most with other	15
most with other side	-34
most with ours not side	-13
most with ours other	13
most with ours other side	-7
most with ours own	3
named	-10
named 1	-12
named 2	-2
named 3	-3
no beside us	14
no official	-60
no our body	-3
no top bare	-18
no voice	2
no with	10
no without us	15
official	39
official 1	-4
official 2	15
official 3	39
our and	-28
our and 1	-28
our at	-10
our at 1	-10
our body 1	-9
our body 2	24
our from	-2
our in	-23
our in 1	-21
our name and	-19
our name and 1	-19
our name before	-36
our name before 1	-33
our name before 2	-5
our name behind	-26
our name behind 1	-17
our name behind 2	-21
our name from	-9
our name from 1	-9
our name in	-11
our name in 1	-11
our name none	-28
our name none 1	-20
our name none 2	-19
our name with	-8
our name with 1	-8
our none	-8
our none 2	-26
our of	4
our of 1	7
our on	7
our on 1	7
our port at	-4
our port at 1	-4
our port behind	-4
our port behind 1	-4
our port in	-5
our port in 1	-5
our port none	10
our port none 1	10
our quality before	4
our quality before 1	4
our quality behind	6
our quality behind 1	6
our quality on	7
our quality on 1	7
our seat before	-11
our seat before 1	-11
our seat in	-11
our seat in 1	-10
our seat none	8
our seat none 1	8
our seat to	-15
our seat to 1	-15
our to	-15
our to 1	-15
our with	-10
our with 1	-10
rank 0	8
rank 1	24
rank 2	-3
rank 3	-60
side false	-4
side true	3
signs	24
signs 1	17
signs 2	33
top bare	20
top bare 1	9
top bare 2	16
top bare 3	11
top name and	2
top name and 1	2
top name bare	-9
top name bare 1	-11
top name bare 2	5
top name between	15
top name between 1	15
top name for	30
top name for 1	30
top name from	-4
top name none	13
top name none 1	11
top name none 2	4
top name of	7
top name of 1	10
top name on	-17
top name on 1	-17
top name to	21
top name to 1	9
top name with	-4
top name with 1	-4
top port at	8
top port at 1	8
top port bare	30
top port bare 1	24
top port from	-6
top port from 1	-6
top port in	9
top port in 1	15
top port none	-18
top port none 1	-14
top port to	-10
top port to 1	-10
top quality and	-27
top quality and 1	-27
top quality bare	-32
top quality bare 1	-33
top quality none	2
top quality none 2	5
top quality of	-12
top quality of 1	-12
top quality on 1	5
top seat and	-11
top seat and 1	-11
top seat bare	48
top seat bare 1	46
top seat in	29
top seat in 1	29
top seat none	5
top seat none 1	5
top seat with	-4
top seat with 1	-4
voice	-10
voice 1	19
voice 2	-3
voice 3	-23
we for	5
we for 1	5
we from	-6
we from 1	-6
we in	14
we in 1	12
we in 2	3
we name before	34
we name before 1	28
we name before 2	11
we name behind	-23
we name behind 1	-22
we name for	8
we name for 1	8
we name from	-11
we name from 1	-11
we name in	14
we name in 1	14
we name none	-20
we name none 1	-18
we name of	14
we name of 1	14
we name to	17
we name to 1	11
we name with	-15
we name with 1	-14
we none	-16
we none 1	-10
we none 2	-10
we of	6
we of 1	6
we on	-8
we on 1	-7
we port before	3
we port behind	2
we port behind 1	2
we port in	8
we port in 1	3
we quality before	-23
we quality before 1	-21
we quality behind	11
we quality behind 1	11
we quality none	7
we quality none 1	9
we quality on	-8
we quality on 1	-7
we seat before	9
we seat before 1	9
we seat behind	-12
we seat behind 1	-12
we seat in	-5
we seat in 1	-4
we seat none	-12
we seat none 1	-12
we seat to	19
we seat to 1	19
we to	24
we to 1	22
we with	-21
we with 1	-20
with	-26
with 1	-21
with 2	-4
with ours	-3
with ours 1	-2
without us	-6
without us 1	-23
without us 2	3
without us 3	6`;
