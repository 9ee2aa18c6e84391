// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	22 -22
any>0.1	-22 22
controls hangs 0	22 -22
controls hangs 1	-33 33
duties return day ahead	-15 15
duties return fact:condition	-18 18
duties return fact:duty	16 -16
duties return fact:gone	16 -16
duties return fact:if-back	-27 27
duties return fact:on-lapse	-24 24
duties return first>0.07	16 -16
duties return hangs 1	-15 15
duties return length 1	15 -15
duties return length 6	-76 76
duties return second>0.15	-19 19
duties return second>0.2	-23 23
duties return sideless	98 -98
duties return third>0.07	20 -20
duties return third>0.15	18 -18
duties return third>0.2	24 -24
fact:duty	21 -21
fact:if-back	-15 15
fact:on-lapse	-15 15
first>0.55	-20 20
headline	19 -19
markets day ahead	19 -19
markets fact:duty	-18 18
markets length 4	36 -36
new duties any>0.1	-21 21
new duties any>0.15	19 -19
new duties any>0.2	-18 18
new duties any>0.55	-30 30
new duties day ahead	26 -26
new duties fact:condition	35 -35
new duties first>0.15	15 -15
new duties first>0.55	-30 30
new duties hangs 0	25 -25
new duties length 6	39 -39
new duties sideless	76 -76
new duties truce	-18 18
retaliation any>0.07	-16 16
retaliation day ahead	19 -19
retaliation fact:duty	17 -17
retaliation first>0.15	-17 17
retaliation hangs 0	26 -26
retaliation lapses 1	26 -26
retaliation lapses 2	19 -19
retaliation length 4	-25 25
retaliation length 5	40 -40
rule:said duties return	-15 15
rule:said retaliation	-18 18
second>0.15	-21 21
second>0.2	-25 25
talks fail	32 -32
talks fail day ahead	23 -23
talks fail fact:condition	29 -29
talks fail fact:open	22 -22
talks fail hangs 0	22 -22
talks fail lapses 0	28 -28
talks fail length 5	20 -20
talks fail truce	20 -20
third>0.07	27 -27
third>0.15	18 -18
third>0.2	24 -24`;
