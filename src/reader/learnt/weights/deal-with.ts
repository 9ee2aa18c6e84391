// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	294
after	9
after after=own	-28
after after=plain	22
after apart	-33
after crossed	-41
after form=quality	-21
after form=seat	29
after joint=and	-29
after joint=and crossed	-55
after joint=and straight	11
after joint=none	20
after joint=none straight	20
after joint=with	20
after joint=with crossed	6
after joint=with straight	16
after mid	47
after other part	-14
after path=,	-11
after path=, with which	37
after path=and the	-7
after prep=and	-16
after prep=for	-9
after prep=in	30
after prep=of	-12
after prep=the	8
after prep=with	20
after same part	27
after straight	34
after touch	-10
after word outside	19
away named=1	-12
away named=2	9
away named=3	6
away named=4	-18
away of union	-24
away of union alone	-9
away of union beside it	-29
away part=side no truce	-6
away part=third	-8
away part=third no truce	-64
away part=third truce	18
away rank=0	-32
away rank=1	9
away rank=4	-23
away rank=5	10
before	6
before after=own	-24
before after=plain	15
before apart	-16
before crossed	9
before far	18
before form=name	-11
before form=quality	-59
before form=seat	64
before joint=and	-23
before joint=and straight	-29
before joint=none straight	-9
before joint=with	23
before joint=with straight	29
before other part	-14
before path=,	-17
before path=and	8
before prep=and	-36
before prep=between	47
before prep=for	6
before prep=from	-28
before prep=in	19
before prep=none	33
before prep=the	14
before prep=with	-46
before same part	32
before word between	11
carried back	13
carried far	-46
carried here	16
carried prior	57
here named=1	-34
here named=4	65
here of union	-9
here of union alone	31
here of union beside it	-48
here part=side	18
here part=side truce	22
here part=third	14
here part=third no truce	23
here rank=0	31
here rank=1	-10
here rank=2	-21
here rank=3	-10
here rank=4	26
named=1	-39
named=3	6
named=4	14
of union	-27
of union alone	11
of union beside it	-67
order=0 back	-17
order=0 far	-38
order=0 here	24
order=0 prior	33
order=1 here	-14
order=2	-6
order=2 back	-14
order=2 far	29
order=2 here	-7
order=2 prior	-29
order=3	13
order=3 far	20
order=3 here	15
order=3 prior	-10
part=side	11
part=side abroad	14
part=side no truce	11
part=side of US	59
part=third	-21
part=third abroad	-21
part=third no truce	-24
part=third of US	-178
rank=1	6
rank=2	-11
rank=3	-7
rank=4	8
rank=5	10
recent=-1	-14
recent=-1 here	-28
recent=-1 third	-26
recent=0 back	-14
recent=0 here	27
recent=0 side	11
recent=0 third	-10
recent=1	11
recent=1 here	8
recent=1 prior	6
recent=1 side	12
recent=1 third	-11
recent=2 here	-6
recent=2 prior	11
recent=2 side	-13
recent=2 third	16
recent=3	10
recent=3 back	-19
recent=3 here	23
recent=3 prior	7
recent=3 third	19
rule:other	-56
rule:own	55
side named=1	-21
side named=2	9
side named=3	-8
side named=4	29
side of union	-25
side of union alone	-21
side part=side no truce	-18
side part=side truce	14
side part=third	12
side part=third no truce	18
side rank=0	-18
side rank=2	17
they abroad	10
they back	-11
they here	27
they home	-11
they prior	-21
they recent=0	8
they recent=2	-8
they side	6
they third	-14
third named=1	-28
third named=3	10
third named=4	6
third of union	-16
third of union alone	21
third of union beside it	-64
third part=side	15
third part=side truce	15
third part=third	-6
third part=third no truce	-39
third part=third truce	15
third rank=1	9
third rank=2	-23
third rank=3	-8
third rank=4	11
third rank=5	9
we abroad	-6
we back	16
we far	14
we home	7
we prior	-53
we recent=-1	13
we recent=0	-21
we recent=1	6
we side	-7
we third	11
where=back	-19
where=back others=1	-22
where=back others=2	16
where=back others=3	-27
where=back third	-21
where=far others=0	-7
where=far others=1	-24
where=far others=2	9
where=far others=3	45
where=far side	-15
where=here	14
where=here others=1	69
where=here others=2	-12
where=here others=3	-44
where=here third	16
where=prior	9
where=prior others=0	19
where=prior others=1	-27
where=prior others=2	-14
where=prior others=3	28
where=prior side	31`;
