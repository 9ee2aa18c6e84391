// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	291
after	9
after after=own	-28
after after=plain	23
after apart	-35
after crossed	-41
after form=quality	-21
after form=seat	30
after joint=and	-32
after joint=and crossed	-57
after joint=and straight	11
after joint=none	21
after joint=none straight	21
after joint=with	20
after joint=with crossed	6
after joint=with straight	15
after mid	45
after other part	-15
after path=,	-11
after path=, with which	37
after path=and the	-9
after path=with	7
after prep=and	-17
after prep=for	-8
after prep=in	30
after prep=of	-13
after prep=the	7
after prep=with	21
after same part	27
after straight	35
after touch	-10
after word outside	20
away named=0	18
away named=1	-9
away named=4	-18
away of union	-27
away of union alone	-10
away of union beside it	-29
away part=side no truce	-7
away part=third no truce	-57
away part=third truce	21
away rank=-1	18
away rank=0	-28
away rank=4	-20
away rank=5	8
before	7
before after=own	-29
before after=plain	18
before apart	-16
before crossed	9
before far	21
before form=name	-11
before form=quality	-63
before form=seat	65
before joint=and	-25
before joint=and straight	-30
before joint=none straight	-9
before joint=with	25
before joint=with straight	30
before other part	-13
before path=,	-19
before path=and	10
before prep=and	-36
before prep=between	46
before prep=from	-27
before prep=in	16
before prep=none	29
before prep=the	15
before prep=with	-39
before same part	30
before word between	14
carried back	11
carried far	-53
carried here	21
carried prior	61
here named=1	-34
here named=4	70
here of union	-7
here of union alone	32
here of union beside it	-44
here part=side	22
here part=side truce	21
here part=third	13
here part=third no truce	23
here rank=0	34
here rank=1	-10
here rank=2	-21
here rank=3	-7
here rank=4	22
named=0	18
named=1	-40
named=4	14
no person here	-70
not speaker	-33
of union	-28
of union alone	11
of union beside it	-63
order=0 back	-20
order=0 far	-33
order=0 here	25
order=0 prior	34
order=1 here	-12
order=1 prior	7
order=2	-12
order=2 back	-8
order=2 far	28
order=2 prior	-41
order=3	13
order=3 back	-6
order=3 far	24
order=3 here	13
order=3 prior	-13
part=side	10
part=side abroad	14
part=side no truce	11
part=side of US	60
part=third	-19
part=third abroad	-19
part=third no truce	-22
part=third of US	-172
person here	67
rank=-1	18
rank=2	-13
rank=4	8
rank=5	7
recent=-1	-13
recent=-1 far	-6
recent=-1 here	-24
recent=-1 third	-25
recent=0	7
recent=0 back	-16
recent=0 here	27
recent=0 side	14
recent=0 third	-8
recent=1	10
recent=1 prior	6
recent=1 side	9
recent=1 third	-6
recent=2 prior	9
recent=2 side	-12
recent=2 third	14
recent=3	7
recent=3 back	-21
recent=3 here	23
recent=3 prior	6
recent=3 third	17
rule:other	-56
rule:own	51
side named=0	-7
side named=1	-16
side named=2	6
side named=3	-15
side named=4	39
side of union	-18
side of union alone	-14
side part=side no truce	-19
side part=side truce	22
side part=third	8
side part=third no truce	19
side part=third truce	-9
side rank=-1	-7
side rank=0	-7
side rank=1	-11
side rank=2	17
speaker	34
they abroad	9
they back	-11
they here	23
they home	-11
they prior	-19
they recent=0	6
they recent=2	-9
they side	8
they third	-16
third named=0	28
third named=1	-34
third named=3	7
third of union	-19
third of union alone	18
third of union beside it	-61
third part=side	14
third part=side truce	11
third part=third no truce	-40
third part=third truce	20
third rank=-1	28
third rank=1	6
third rank=2	-27
third rank=4	10
third rank=5	6
we abroad	6
we back	20
we far	15
we home	-7
we prior	-53
we recent=-1	14
we recent=0	-22
we recent=1	8
we side	-9
we third	11
where=back	-16
where=back others=1	-19
where=back others=2	14
where=back others=3	-27
where=back side	7
where=back third	-18
where=far	-6
where=far others=0	-10
where=far others=1	-23
where=far others=2	12
where=far others=3	46
where=far side	-30
where=here	16
where=here others=1	66
where=here others=2	-13
where=here others=3	-35
where=here third	15
where=prior	7
where=prior others=0	23
where=prior others=1	-29
where=prior others=2	-9
where=prior others=3	19
where=prior side	44
where=prior third	-6`;
