// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	237
after after=own	-23
after after=plain	20
after apart	-28
after crossed	-28
after form=quality	-22
after form=seat	29
after joint=and	-26
after joint=and crossed	-46
after joint=with	24
after joint=with straight	19
after mid	22
after near	17
after other part	-18
after path=, with which	31
after prep=and	-25
after prep=in	21
after prep=with	32
after same part	31
after straight	26
after word outside	18
away named=1	-19
away named=4	-24
away of union alone	23
away of union beside it	-20
away part=third	-35
away part=third no truce	-53
away rank=0	-37
before	15
before after=plain	19
before far	15
before form=quality	-38
before form=seat	50
before joint=and straight	-22
before joint=with	19
before joint=with straight	26
before path=,	-16
before prep=and	-34
before prep=between	31
before prep=none	22
before same part	21
carried far	-16
carried prior	24
here named=1	-21
here named=4	56
here of union beside it	-37
here part=side	20
here part=side truce	26
here part=third	25
here part=third no truce	36
here rank=0	29
here rank=2	-24
here rank=4	37
named=1	-35
of union alone	31
of union beside it	-52
order=0 far	-27
order=0 here	25
order=1 prior	16
order=3	24
order=3 back	-27
order=3 far	28
order=3 here	28
order=3 prior	-26
part=side	18
part=side abroad	15
part=side of US	47
part=side truce	17
part=third	-33
part=third abroad	-33
part=third of US	-124
part=third truce	-35
rank=4	37
rank=5	-15
recent=-1 third	-36
recent=0 here	23
recent=3 back	-24
rule:other	-44
rule:own	40
side named=1	-18
side named=2	20
side part=side	-21
side part=side no truce	-18
side part=third	22
side part=third no truce	19
side rank=0	-22
they back	-15
they here	18
they prior	-19
they recent=2	-22
they side	16
they third	-36
third named=1	-24
third of union alone	34
third of union beside it	-52
third part=side	20
third part=side truce	18
third part=third	-28
third part=third truce	-17
third rank=2	-18
third rank=4	27
we back	23
we here	26
we prior	-37
we recent=1	19
we third	-16
where=back	-20
where=back others=1	-36
where=back side	18
where=back third	-25
where=far others=0	-16
where=far others=3	45
where=far side	-30
where=here	23
where=here others=1	48
where=here others=3	-15
where=here third	19
where=prior others=0	21
where=prior others=1	-25
where=prior side	18`;
