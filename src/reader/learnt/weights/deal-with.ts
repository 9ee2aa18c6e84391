// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_WITH = `yes
<always>	0
US	212
after apart	-26
after crossed	-27
after form=quality	-23
after form=seat	28
after joint=and	-32
after joint=and crossed	-42
after joint=none	33
after joint=none straight	33
after joint=with	16
after near	18
after other part	-27
after prep=and	-23
after prep=in	18
after prep=with	33
after same part	51
after straight	31
away named=1	-23
away named=4	-29
away of union alone	15
away of union beside it	-17
away part=third	-45
away part=third no truce	-47
away rank=0	-36
away rank=2	21
away rank=5	-28
before after=plain	17
before form=quality	-40
before form=seat	54
before joint=and straight	-24
before joint=with	19
before joint=with straight	31
before prep=and	-35
before prep=between	27
before prep=none	20
before same part	16
carried far	-16
here named=1	-17
here named=4	56
here of union alone	17
here of union beside it	-37
here part=side	22
here part=side truce	38
here part=third	25
here part=third no truce	33
here rank=0	26
here rank=2	-28
here rank=4	38
named=1	-33
named=3	16
of union alone	27
of union beside it	-50
order=0 far	-39
order=0 here	22
order=1 prior	26
order=2 far	24
order=2 prior	-36
order=3	22
order=3 back	-24
order=3 far	20
order=3 here	31
order=3 prior	-22
part=side	18
part=side of US	45
part=side truce	20
part=third	-33
part=third abroad	-33
part=third of US	-113
part=third truce	-42
rank=4	38
rank=5	-21
recent=-1 third	-30
recent=0 here	22
recent=1	17
recent=1 side	19
recent=3 back	-28
rule:other	-54
rule:own	53
side named=1	-16
side named=2	17
side part=side	-21
side part=side no truce	-20
side part=third	22
side part=third no truce	20
side rank=0	-24
they abroad	17
they home	-19
they recent=0	18
they recent=2	-17
they third	-31
third named=1	-25
third named=3	15
third of union alone	30
third of union beside it	-50
third part=side	21
third part=side truce	19
third part=third	-30
third part=third truce	-24
third rank=2	-16
third rank=4	27
third rank=5	-19
we back	33
we far	-15
we here	26
we prior	-32
we recent=1	17
we third	-18
where=back	-21
where=back others=1	-24
where=back third	-30
where=far others=0	-19
where=far side	-27
where=here	23
where=here others=1	47
where=here third	23
where=prior others=0	21
where=prior others=1	-45`;
