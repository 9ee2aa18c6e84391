// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	22 -22
any>0.1	-25 25
controls hangs 0	15 -15
controls hangs 1	-32 32
duties return any>0.1	-19 19
duties return fact:duty	19 -19
duties return fact:if-back	-30 30
duties return fact:on-lapse	-24 24
duties return length 1	17 -17
duties return length 2	15 -15
duties return length 4	23 -23
duties return length 6	-66 66
duties return sideless	100 -100
duties return third>0.1	20 -20
duties return truce	15 -15
fact:condition	16 -16
fact:duty	19 -19
fact:if-back	-17 17
first>0.4	-16 16
first>0.55	-18 18
headline	18 -18
markets day ahead	17 -17
markets fact:duty	-23 23
markets hangs 0	16 -16
markets length 1	-15 15
markets length 4	32 -32
new duties any>0.1	-30 30
new duties any>0.55	-30 30
new duties day ahead	24 -24
new duties fact:condition	31 -31
new duties fact:gone	-17 17
new duties first>0.1	-16 16
new duties first>0.15	24 -24
new duties first>0.4	-25 25
new duties first>0.55	-30 30
new duties hangs 0	26 -26
new duties length 6	40 -40
new duties sideless	70 -70
other	39 -39
retaliation any>0.07	-16 16
retaliation day ahead	18 -18
retaliation fact:duty	16 -16
retaliation hangs 0	22 -22
retaliation hangs 1	-16 16
retaliation lapses 1	26 -26
retaliation lapses 2	21 -21
retaliation length 4	-22 22
retaliation length 5	39 -39
retaliation second>0.07	-16 16
rule:said retaliation	-19 19
second>0.1	-24 24
talks fail	30 -30
talks fail day ahead	20 -20
talks fail fact:condition	27 -27
talks fail fact:open	22 -22
talks fail hangs 0	20 -20
talks fail lapses 0	26 -26
talks fail length 5	18 -18
talks fail truce	18 -18
third>0.1	20 -20`;
