// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	320
after	11
after after=own	-35
after after=plain	28
after apart	-34
after crossed	-44
after form=quality	-18
after form=seat	32
after joint=and	-33
after joint=and crossed	-39
after joint=none	20
after joint=none straight	20
after joint=with	28
after joint=with crossed	-16
after joint=with straight	44
after mid	38
after other part	-40
after path=,	-10
after path=, with which	21
after path=with	9
after prep=and	-17
after prep=for	-17
after prep=from	-15
after prep=in	11
after prep=none	-25
after prep=of	-12
after prep=the	17
after prep=with	54
after same part	68
after straight	41
after word between	18
away named=0	25
away named=4	-22
away of union	-21
away of union alone	-8
away of union beside it	-30
away part=third	-15
away part=third no truce	-34
away rank=-1	25
away rank=0	-29
before	13
before after=plain	10
before apart	-23
before far	13
before form=name	-17
before form=quality	-46
before form=seat	78
before joint=and	-38
before joint=and crossed	-8
before joint=and straight	-33
before joint=none straight	-12
before joint=with	46
before joint=with straight	47
before mid	14
before other part	-43
before path='s # with	33
before path=with	13
before prep=between	41
before prep=from	-20
before prep=in	12
before prep=of	21
before prep=the	23
before prep=with	-37
before same part	66
before straight	10
before word between	27
carried far	-35
carried here	15
carried prior	70
here named=1	-48
here named=2	10
here named=4	65
here of union alone	33
here of union beside it	-36
here part=side	27
here part=side truce	29
here part=third no truce	16
here rank=0	24
here rank=1	11
here rank=2	-12
here rank=3	-12
named=0	25
named=1	-48
named=2	12
named=4	9
no person here	-85
not speaker	-40
of union	-20
of union alone	9
of union beside it	-54
order=0 far	-24
order=0 here	16
order=0 prior	39
order=1 back	-5
order=1 here	10
order=2	-13
order=2 far	21
order=2 prior	-45
order=3 back	-11
order=3 far	12
order=3 prior	-19
part=side	14
part=side home	25
part=side no truce	12
part=side of US	48
part=third	-26
part=third abroad	-26
part=third no truce	-23
part=third of US	-146
part=third truce	-10
person here	85
rank=-1	25
rank=0	-10
recent=-1	-12
recent=-1 far	-8
recent=-1 here	-16
recent=-1 third	-21
recent=0	10
recent=0 back	-13
recent=0 here	34
recent=0 side	15
recent=1	16
recent=1 here	11
recent=1 prior	13
recent=1 side	23
recent=1 third	-16
recent=2	-20
recent=2 back	-18
recent=2 here	-20
recent=2 side	-25
recent=3 back	-9
recent=3 here	10
recent=3 side	-12
recent=3 third	21
side named=1	-15
side named=4	13
side of union	-8
side part=side	-21
side part=side no truce	-13
side part=side truce	-13
side part=third	24
side part=third no truce	14
side part=third truce	16
side rank=3	37
side rank=4	-16
side rank=5	-13
speaker	41
they back	-21
they here	26
they prior	-14
they recent=1	13
they recent=2	-10
third named=0	32
third named=1	-42
third of union	-16
third of union alone	12
third of union beside it	-51
third part=side	20
third part=side no truce	12
third part=side truce	14
third part=third	-30
third part=third no truce	-36
third part=third truce	-9
third rank=-1	32
third rank=3	-40
third rank=4	13
third rank=5	15
we back	18
we far	12
we here	-15
we prior	-30
we recent=-1	11
we recent=0	-20
we side	-16
we third	25
where=back	-22
where=back others=1	-28
where=back others=2	9
where=back others=3	-17
where=back third	-16
where=far	-8
where=far others=0	-17
where=far others=1	-25
where=far others=3	49
where=far others=4	20
where=far side	-22
where=here	22
where=here others=1	65
where=here others=3	-43
where=here others=4	-12
where=here side	11
where=here third	16
where=prior	12
where=prior others=0	29
where=prior others=1	-18
where=prior others=2	-32
where=prior side	33`;
