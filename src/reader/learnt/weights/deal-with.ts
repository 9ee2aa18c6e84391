// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	247
after	12
after after=own	-23
after after=plain	25
after apart	-29
after crossed	-31
after far	-8
after form=quality	-21
after form=seat	25
after joint=and	-32
after joint=and crossed	-46
after joint=none	9
after joint=none straight	9
after joint=with	31
after joint=with crossed	6
after joint=with straight	27
after mid	28
after near	20
after other part	-11
after path=,	-6
after path=, with which	35
after path=and the	-12
after prep=and	-27
after prep=in	20
after prep=the	10
after prep=to	-6
after prep=with	37
after same part	27
after straight	31
after word between	7
after word outside	22
away named=1	-20
away named=3	13
away named=4	-20
away of union	14
away of union alone	26
away of union beside it	-18
away part=side no truce	-6
away part=third	-40
away part=third no truce	-48
away part=third truce	-8
away rank=0	-31
away rank=2	9
away rank=3	10
away rank=5	-11
before	12
before after=own	-23
before after=plain	23
before apart	-17
before crossed	11
before far	28
before form=quality	-52
before form=seat	52
before joint=and	-12
before joint=and crossed	6
before joint=and straight	-24
before joint=none straight	-11
before joint=with	24
before joint=with straight	31
before path=,	-17
before path=and the	-11
before prep=and	-35
before prep=between	34
before prep=none	26
before prep=of	10
before prep=with	-19
before same part	22
before word between	17
carried far	-21
carried here	11
carried prior	28
here named=1	-16
here named=2	10
here named=4	44
here of union	-26
here of union alone	15
here of union beside it	-50
here part=side	27
here part=side truce	27
here part=third	29
here part=third no truce	29
here part=third truce	6
here rank=0	23
here rank=2	-19
here rank=4	37
here rank=5	-6
named=1	-32
named=2	6
named=3	12
of union	-11
of union alone	34
of union beside it	-63
order=0	-7
order=0 back	-11
order=0 far	-26
order=0 here	21
order=0 prior	8
order=1 here	-18
order=1 prior	15
order=2 back	-14
order=2 far	7
order=2 prior	-9
order=3	19
order=3 back	-26
order=3 far	26
order=3 here	24
order=3 prior	-27
part=side	16
part=side abroad	15
part=side of US	53
part=side truce	12
part=third	-30
part=third abroad	-30
part=third no truce	-10
part=third of US	-141
part=third truce	-25
rank=0	-11
rank=3	8
rank=4	36
rank=5	-13
recent=-1	-9
recent=-1 far	-7
recent=-1 here	-6
recent=-1 side	9
recent=-1 third	-33
recent=0	7
recent=0 back	-10
recent=0 here	22
recent=0 side	13
recent=1	13
recent=1 back	8
recent=1 prior	9
recent=1 side	9
recent=2	-11
recent=2 prior	-12
recent=2 side	-11
recent=3 back	-23
recent=3 third	6
rule:other	-52
rule:own	47
side named=1	-18
side named=2	18
side named=4	13
side part=side	-16
side part=side no truce	-17
side part=third	17
side part=third no truce	18
side rank=0	-20
side rank=1	-8
side rank=2	12
side rank=4	18
they abroad	17
they back	-21
they far	11
they here	19
they home	-19
they prior	-23
they recent=0	7
they recent=2	-30
they recent=3	11
they side	14
they third	-31
third named=1	-21
third named=3	13
third of union	-9
third of union alone	37
third of union beside it	-62
third part=side	19
third part=side truce	18
third part=third	-21
third part=third no truce	-20
third part=third truce	-6
third rank=2	-18
third rank=3	7
third rank=4	25
third rank=5	-12
we back	23
we far	-10
we here	26
we prior	-36
we recent=0	-13
we recent=1	17
where=back	-16
where=back others=1	-36
where=back others=2	23
where=back side	17
where=back third	-25
where=far	-7
where=far others=0	-15
where=far others=1	-8
where=far others=3	48
where=far side	-32
where=here	23
where=here others=1	53
where=here others=2	-6
where=here others=3	-14
where=here third	21
where=prior others=0	22
where=prior others=1	-25
where=prior side	25`;
