// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	247
after after=own	-23
after after=plain	25
after apart	-29
after crossed	-31
after form=quality	-21
after form=seat	25
after joint=and	-32
after joint=and crossed	-46
after joint=with	31
after joint=with straight	27
after mid	28
after near	20
after path=, with which	35
after prep=and	-27
after prep=in	20
after prep=with	37
after same part	27
after straight	31
after word outside	22
away named=1	-20
away named=4	-20
away of union alone	26
away of union beside it	-18
away part=third	-40
away part=third no truce	-48
away rank=0	-31
before after=own	-23
before after=plain	23
before apart	-17
before far	28
before form=quality	-52
before form=seat	52
before joint=and straight	-24
before joint=with	24
before joint=with straight	31
before path=,	-17
before prep=and	-35
before prep=between	34
before prep=none	26
before prep=with	-19
before same part	22
before word between	17
carried far	-21
carried prior	28
here named=1	-16
here named=4	44
here of union	-26
here of union alone	15
here of union beside it	-50
here part=side	27
here part=side truce	27
here part=third	29
here part=third no truce	29
here rank=0	23
here rank=2	-19
here rank=4	37
named=1	-32
of union alone	34
of union beside it	-63
order=0 far	-26
order=0 here	21
order=1 here	-18
order=1 prior	15
order=3	19
order=3 back	-26
order=3 far	26
order=3 here	24
order=3 prior	-27
part=side	16
part=side abroad	15
part=side of US	53
part=third	-30
part=third abroad	-30
part=third of US	-141
part=third truce	-25
rank=4	36
recent=-1 third	-33
recent=0 here	22
recent=3 back	-23
rule:other	-52
rule:own	47
side named=1	-18
side named=2	18
side part=side	-16
side part=side no truce	-17
side part=third	17
side part=third no truce	18
side rank=0	-20
side rank=4	18
they abroad	17
they back	-21
they here	19
they home	-19
they prior	-23
they recent=2	-30
they third	-31
third named=1	-21
third of union alone	37
third of union beside it	-62
third part=side	19
third part=side truce	18
third part=third	-21
third part=third no truce	-20
third rank=2	-18
third rank=4	25
we back	23
we here	26
we prior	-36
we recent=1	17
where=back	-16
where=back others=1	-36
where=back others=2	23
where=back side	17
where=back third	-25
where=far others=0	-15
where=far others=3	48
where=far side	-32
where=here	23
where=here others=1	53
where=here third	21
where=prior others=0	22
where=prior others=1	-25
where=prior side	25`;
