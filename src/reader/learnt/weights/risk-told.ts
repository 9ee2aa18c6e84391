// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	20 -20
any>0.4	15 -15
any>0.7	-18 18
controls any>0.1	17 -17
controls any>0.2	-18 18
controls fact:condition	18 -18
controls first>0.1	17 -17
controls first>0.2	-18 18
controls truce	-17 17
duties return day ahead	-16 16
duties return fact:duty	21 -21
duties return fact:gone	21 -21
duties return fact:if-back	-21 21
duties return hangs 2	33 -33
duties return length 1	15 -15
duties return length 2	32 -32
duties return length 3	31 -31
duties return length 4	26 -26
duties return length 5	-17 17
duties return length 6	-64 64
duties return sideless	121 -121
duties return third>0.07	-16 16
fact:condition	16 -16
fact:duty	18 -18
first>0.55	-17 17
markets any>0.07	-24 24
markets any>0.1	-20 20
markets first>0.07	-24 24
markets first>0.1	-28 28
markets hangs 0	29 -29
markets lapses 0	17 -17
markets length 1	-17 17
markets length 5	27 -27
new duties any>0.15	-15 15
new duties any>0.7	-23 23
new duties day ahead	22 -22
new duties fact:condition	16 -16
new duties fact:on-lapse	-25 25
new duties fact:open	-20 20
new duties first>0.4	-17 17
new duties first>0.7	-23 23
new duties hangs 2	-19 19
new duties lapses 2	17 -17
new duties sideless	71 -71
other day ahead	18 -18
other hangs 0	16 -16
retaliation any>0.1	-19 19
retaliation any>0.7	-25 25
retaliation day ahead	19 -19
retaliation fact:level	-19 19
retaliation first>0.1	-19 19
retaliation first>0.7	-25 25
retaliation length 5	21 -21
retaliation sideless	30 -30
rule:said	-17 17
talks fail any>0.07	19 -19
talks fail day ahead	21 -21
talks fail first>0.07	19 -19
third>0.07	-16 16`;
