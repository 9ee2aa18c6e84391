// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	25 -25
any>0.15	-17 17
any>0.85	-15 15
controls fact:condition	29 -29
duties return any>0.07	-16 16
duties return fact:duty	23 -23
duties return fact:gone	26 -26
duties return fact:if-back	-18 18
duties return hangs 2	28 -28
duties return lapses 2	-26 26
duties return length 2	16 -16
duties return length 3	22 -22
duties return length 4	23 -23
duties return length 6	-65 65
duties return second>0.15	-30 30
duties return second>0.3	-30 30
duties return second>0.4	-20 20
duties return sideless	121 -121
duties return third>0.1	17 -17
duties return truce	15 -15
fact:if-back	-31 31
markets any>0.15	20 -20
markets first>0.15	20 -20
markets length 1	-28 28
markets truce	16 -16
new duties any>0.15	-20 20
new duties any>0.3	-20 20
new duties any>0.7	-24 24
new duties day ahead	31 -31
new duties fact:condition	23 -23
new duties fact:open	-17 17
new duties first>0.3	-17 17
new duties first>0.7	-22 22
new duties hangs 1	24 -24
new duties lapses 2	39 -39
new duties length 6	43 -43
new duties second>0.07	30 -30
new duties sideless	79 -79
other hangs 0	20 -20
retaliation any>0.55	15 -15
retaliation day ahead	21 -21
retaliation fact:level	-20 20
retaliation first>0.55	15 -15
retaliation hangs 0	16 -16
retaliation hangs 1	-18 18
retaliation length 5	16 -16
retaliation sideless	28 -28
rule:said	-19 19
second>0.07	19 -19
second>0.2	18 -18
second>0.3	-33 33
second>0.4	-23 23
talks fail	21 -21
talks fail day ahead	29 -29
talks fail truce	16 -16
third>0.1	17 -17`;
