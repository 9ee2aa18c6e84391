// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	24 -24
any>0.1	-20 20
controls fact:open	15 -15
controls hangs 0	15 -15
controls hangs 1	-32 32
duties return any>0.1	-15 15
duties return fact:duty	19 -19
duties return fact:if-back	-31 31
duties return fact:on-lapse	-23 23
duties return length 1	15 -15
duties return length 2	15 -15
duties return length 4	17 -17
duties return length 6	-67 67
duties return second>0.1	-16 16
duties return sideless	110 -110
duties return third>0.1	16 -16
fact:condition	16 -16
fact:duty	20 -20
fact:if-back	-18 18
first>0.4	-20 20
first>0.55	-23 23
first>0.7	-21 21
headline	16 -16
markets day ahead	16 -16
markets fact:duty	-22 22
markets hangs 0	15 -15
markets length 1	-15 15
markets length 4	33 -33
new duties	15 -15
new duties any>0.1	-29 29
new duties any>0.55	-33 33
new duties day ahead	25 -25
new duties fact:condition	33 -33
new duties fact:gone	-17 17
new duties first>0.1	-15 15
new duties first>0.15	21 -21
new duties first>0.4	-21 21
new duties first>0.55	-33 33
new duties hangs 0	26 -26
new duties length 4	16 -16
new duties length 6	41 -41
new duties sideless	64 -64
other	38 -38
retaliation any>0.07	-17 17
retaliation day ahead	18 -18
retaliation fact:duty	15 -15
retaliation first>0.07	-15 15
retaliation hangs 0	23 -23
retaliation lapses 1	27 -27
retaliation lapses 2	20 -20
retaliation length 4	-24 24
retaliation length 5	37 -37
retaliation sideless	21 -21
rule:said retaliation	-22 22
second>0.1	-18 18
talks fail	30 -30
talks fail day ahead	21 -21
talks fail fact:condition	26 -26
talks fail fact:open	21 -21
talks fail hangs 0	20 -20
talks fail lapses 0	26 -26
talks fail length 5	18 -18
talks fail truce	18 -18
third>0.1	16 -16`;
