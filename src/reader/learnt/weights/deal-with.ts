// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	320
after	9
after after=own	-35
after after=plain	26
after apart	-34
after crossed	-44
after form=quality	-21
after form=seat	31
after joint=and	-29
after joint=and crossed	-57
after joint=and straight	14
after joint=none	15
after joint=none straight	15
after joint=with	22
after joint=with straight	19
after mid	39
after other part	-17
after path=,	-14
after path=, with which	32
after path=and	-9
after path=and the	-6
after path=with	7
after prep=and	-19
after prep=for	-7
after prep=in	32
after prep=none	-7
after prep=of	-11
after prep=the	10
after prep=with	29
after same part	30
after straight	36
after touch	-13
after word between	10
after word outside	12
away named=0	20
away named=1	-7
away named=2	6
away named=4	-24
away of union	-27
away of union alone	-7
away of union beside it	-34
away part=side no truce	-9
away part=side truce	7
away part=third	-6
away part=third no truce	-61
away part=third truce	19
away rank=-1	20
away rank=0	-27
away rank=4	-17
away rank=5	8
before	8
before after=own	-25
before after=plain	19
before apart	-19
before crossed	9
before far	22
before form=name	-6
before form=quality	-64
before form=seat	67
before joint=and	-28
before joint=and straight	-28
before joint=none straight	-12
before joint=with	31
before joint=with straight	34
before other part	-21
before path=,	-18
before path=and	16
before prep=and	-34
before prep=between	56
before prep=from	-29
before prep=in	10
before prep=none	26
before prep=the	18
before prep=with	-40
before same part	41
before word between	17
before word outside	-6
carried back	15
carried far	-53
carried here	19
carried prior	58
here named=1	-36
here named=4	76
here of union	-6
here of union alone	30
here of union beside it	-40
here part=side	23
here part=side no truce	7
here part=side truce	18
here part=third	12
here part=third no truce	23
here rank=0	32
here rank=2	-25
here rank=3	-8
here rank=4	21
named=0	20
named=1	-39
named=4	13
no person here	-77
not speaker	-30
of union	-27
of union alone	12
of union beside it	-61
order=0 back	-14
order=0 far	-30
order=0 here	24
order=0 prior	27
order=1 prior	19
order=2	-14
order=2 back	-7
order=2 far	26
order=2 here	-6
order=2 prior	-42
order=3	10
order=3 back	-7
order=3 far	24
order=3 here	11
order=3 prior	-16
part=side	11
part=side home	9
part=side no truce	11
part=side of US	58
part=third	-21
part=third abroad	-21
part=third no truce	-23
part=third of US	-174
part=third truce	-6
person here	74
rank=-1	20
rank=2	-13
rank=4	8
rank=5	7
recent=-1	-12
recent=-1 back	7
recent=-1 far	-7
recent=-1 here	-22
recent=-1 third	-25
recent=0	6
recent=0 back	-18
recent=0 here	26
recent=0 side	13
recent=0 third	-8
recent=1	12
recent=1 back	7
recent=1 prior	7
recent=1 side	12
recent=1 third	-9
recent=2 back	-7
recent=2 prior	10
recent=2 side	-11
recent=2 third	12
recent=3 back	-23
recent=3 here	25
recent=3 side	-11
recent=3 third	18
side named=0	-7
side named=1	-15
side named=2	8
side named=3	-16
side named=4	38
side of union	-17
side of union alone	-14
side part=side no truce	-19
side part=side truce	17
side part=third	11
side part=third no truce	19
side part=third truce	-6
side rank=-1	-7
side rank=0	-9
side rank=1	-8
side rank=2	17
speaker	31
they abroad	7
they back	-13
they here	28
they home	-9
they prior	-15
they recent=0	6
they recent=2	-16
they side	7
they third	-12
third named=0	29
third named=1	-34
third named=3	11
third of union	-19
third of union alone	19
third of union beside it	-60
third part=side	16
third part=side truce	14
third part=third	-9
third part=third no truce	-44
third part=third truce	15
third rank=-1	29
third rank=2	-27
third rank=3	-7
third rank=4	10
third rank=5	6
we back	23
we far	16
we here	-12
we prior	-50
we recent=-1	17
we recent=0	-20
we side	-11
we third	15
where=back	-16
where=back others=0	-9
where=back others=1	-21
where=back others=2	19
where=back others=3	-11
where=back side	6
where=back third	-19
where=far	-7
where=far others=0	-11
where=far others=1	-25
where=far others=2	19
where=far others=3	40
where=far side	-29
where=here	17
where=here others=1	73
where=here others=2	-19
where=here others=3	-28
where=here third	16
where=prior	6
where=prior others=0	31
where=prior others=1	-30
where=prior others=2	-13
where=prior side	41`;
