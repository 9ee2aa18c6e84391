// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	347
after	8
after after=own	-52
after after=plain	35
after apart	-33
after crossed	-54
after far	7
after form=quality	-32
after form=seat	23
after joint=and	-19
after joint=and crossed	-52
after joint=and straight	16
after joint=none	18
after joint=none straight	18
after joint=with	16
after joint=with crossed	-11
after joint=with straight	22
after mid	42
after near	-8
after other part	-20
after path=,	-14
after path=, with which	32
after path=and	-9
after path=with	6
after prep=and	-21
after prep=for	-27
after prep=in	39
after prep=none	-12
after prep=of	-10
after prep=the	7
after prep=with	47
after same part	36
after straight	41
after touch	-13
after word outside	13
away named=0	23
away named=1	6
away named=4	-28
away of union	-20
away of union alone	-10
away of union beside it	-14
away part=side no truce	-8
away part=side truce	7
away part=third	-10
away part=third no truce	-33
away part=third truce	11
away rank=-1	23
away rank=0	-21
away rank=3	-9
away rank=4	-11
away rank=5	13
before	8
before after=own	-34
before after=plain	21
before apart	-14
before crossed	7
before far	21
before form=name	-8
before form=quality	-69
before form=seat	73
before joint=and	-33
before joint=and straight	-36
before joint=none	12
before joint=with	28
before joint=with straight	36
before mid	7
before near	-8
before other part	-26
before path='s # with	10
before path=,	-17
before path=, korea and	-11
before prep=and	-31
before prep=between	65
before prep=from	-33
before prep=in	32
before prep=none	24
before prep=of	15
before prep=with	-54
before same part	45
before word between	14
carried back	13
carried far	-53
carried here	24
carried prior	68
here named=1	-43
here named=4	66
here of union	-17
here of union alone	31
here of union beside it	-55
here part=side	23
here part=side truce	27
here part=third	14
here part=third no truce	19
here rank=0	25
here rank=2	-11
here rank=3	-7
here rank=4	20
here rank=5	-9
named=0	23
named=1	-31
named=3	6
named=4	7
no person here	-72
not speaker	-26
of union	-28
of union alone	9
of union beside it	-59
order=0	6
order=0 far	-25
order=0 here	21
order=0 prior	23
order=1 back	-6
order=1 here	-8
order=1 prior	6
order=2	-8
order=2 back	-22
order=2 far	19
order=2 prior	-18
order=3 back	-11
order=3 far	18
order=3 here	6
order=3 prior	-9
part=side	12
part=side home	13
part=side no truce	10
part=side of US	58
part=third	-20
part=third abroad	-20
part=third no truce	-18
part=third of US	-188
person here	69
rank=-1	23
rank=1	9
rank=2	-8
rank=3	-14
rank=4	10
recent=-1	-15
recent=-1 back	10
recent=-1 here	-35
recent=-1 third	-31
recent=0	7
recent=0 back	-13
recent=0 here	33
recent=0 prior	-7
recent=0 side	9
recent=1	16
recent=1 here	12
recent=1 prior	17
recent=1 side	14
recent=2	-7
recent=2 here	-13
recent=2 prior	10
recent=2 side	-13
recent=2 third	11
recent=3 back	-21
recent=3 here	21
recent=3 prior	7
recent=3 side	-8
recent=3 third	18
side named=1	-9
side named=3	-10
side named=4	20
side of union	-32
side of union alone	-27
side of union beside it	-6
side part=side	-9
side part=side no truce	-24
side part=side truce	12
side part=third	21
side part=third no truce	25
side rank=0	-6
side rank=3	30
side rank=4	-12
speaker	27
they back	-20
they here	38
they prior	-17
they recent=2	-23
they recent=3	6
they side	11
they third	-24
third named=0	30
third named=1	-27
third named=3	11
third of union	-15
third of union alone	21
third of union beside it	-55
third part=side	18
third part=side truce	18
third part=third	-18
third part=third no truce	-43
third part=third truce	9
third rank=-1	30
third rank=1	8
third rank=3	-32
third rank=4	18
we back	25
we far	8
we here	-12
we prior	-34
we recent=-1	8
we recent=0	-9
we recent=2	-20
we side	-13
we third	20
where=back	-21
where=back others=0	-12
where=back others=1	-19
where=back others=2	18
where=back others=3	-11
where=back third	-18
where=far others=0	-10
where=far others=1	-35
where=far others=2	22
where=far others=3	44
where=far others=4	-9
where=far side	-32
where=far third	8
where=here	17
where=here others=1	69
where=here others=2	-18
where=here others=3	-35
where=here third	16
where=prior	9
where=prior others=0	29
where=prior others=1	-19
where=prior others=2	-16
where=prior side	66
where=prior third	-13`;
