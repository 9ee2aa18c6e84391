// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	26 -26
any>0.07	-6 6
any>0.1	-6 6
any>0.15	-11 11
any>0.2	-8 8
any>0.3	-3 3
any>0.4	-3 3
any>0.55	-7 7
any>0.7	-14 14
any>0.85	3 -3
controls	-3 3
controls any>0.07	8 -8
controls any>0.1	-4 4
controls any>0.15	9 -9
controls any>0.2	1 -1
controls day ahead	7 -7
controls fact:condition	1 -1
controls fact:duty	-9 9
controls fact:level	-26 26
controls fact:open	-7 7
controls first>0.07	18 -18
controls first>0.1	6 -6
controls first>0.15	9 -9
controls first>0.2	1 -1
controls hangs 0	10 -10
controls hangs 1	-40 40
controls lapses 0	4 -4
controls lapses 1	2 -2
controls length 1	-17 17
controls length 4	20 -20
controls length 5	-8 8
controls truce	-4 4
duties return	2 -2
duties return any>0.07	-5 5
duties return any>0.15	-13 13
duties return any>0.2	-10 10
duties return any>0.3	4 -4
duties return any>0.4	-2 2
duties return any>0.55	-5 5
duties return any>0.7	-11 11
duties return any>0.85	3 -3
duties return day ahead	-3 3
duties return fact:condition	-3 3
duties return fact:duty	17 -17
duties return fact:gone	1 -1
duties return fact:if-back	-24 24
duties return fact:on-lapse	-14 14
duties return fact:open	-1 1
duties return first>0.07	-3 3
duties return first>0.1	10 -10
duties return first>0.15	4 -4
duties return first>0.2	-1 1
duties return first>0.3	-6 6
duties return first>0.4	-2 2
duties return first>0.55	-6 6
duties return first>0.7	4 -4
duties return hangs 0	-6 6
duties return hangs 1	-7 7
duties return hangs 2	15 -15
duties return hangs 3	28 -28
duties return lapses 0	1 -1
duties return lapses 1	8 -8
duties return lapses 2	-12 12
duties return length 1	21 -21
duties return length 2	21 -21
duties return length 3	8 -8
duties return length 4	21 -21
duties return length 5	-13 13
duties return length 6	-55 55
duties return second>0.1	11 -11
duties return second>0.15	-5 5
duties return second>0.2	-2 2
duties return second>0.3	-20 20
duties return second>0.4	3 -3
duties return sideless	101 -101
duties return third>0.07	-20 20
duties return third>0.1	22 -22
duties return third>0.2	-6 6
duties return third>0.3	10 -10
duties return truce	11 -11
fact:condition	11 -11
fact:duty	20 -20
fact:gone	-9 9
fact:if-back	1 -1
fact:level	3 -3
fact:on-lapse	-14 14
fact:open	6 -6
first>0.07	-6 6
first>0.1	3 -3
first>0.15	-3 3
first>0.3	-10 10
first>0.4	-7 7
first>0.55	-13 13
first>0.7	-11 11
headline	12 -12
markets	2 -2
markets any>0.07	8 -8
markets any>0.1	-7 7
markets any>0.15	-3 3
markets any>0.3	-10 10
markets day ahead	23 -23
markets fact:condition	1 -1
markets fact:duty	-1 1
markets fact:on-lapse	9 -9
markets fact:open	-24 24
markets first>0.07	4 -4
markets first>0.1	-7 7
markets first>0.15	-3 3
markets first>0.3	-10 10
markets hangs 0	5 -5
markets hangs 1	17 -17
markets hangs 2	-3 3
markets lapses 0	11 -11
markets lapses 1	4 -4
markets lapses 2	-23 23
markets length 1	-21 21
markets length 4	14 -14
markets length 5	8 -8
markets sideless	-3 3
markets truce	17 -17
new duties	13 -13
new duties any>0.07	1 -1
new duties any>0.1	-11 11
new duties any>0.15	13 -13
new duties any>0.2	2 -2
new duties any>0.3	-14 14
new duties any>0.4	-4 4
new duties any>0.55	-8 8
new duties any>0.7	3 -3
new duties any>0.85	-24 24
new duties day ahead	28 -28
new duties fact:condition	19 -19
new duties fact:duty	-7 7
new duties fact:gone	-8 8
new duties fact:level	1 -1
new duties fact:open	-4 4
new duties first>0.07	-2 2
new duties first>0.1	-20 20
new duties first>0.2	8 -8
new duties first>0.3	-7 7
new duties first>0.4	-18 18
new duties first>0.55	-10 10
new duties first>0.7	-9 9
new duties first>0.85	-24 24
new duties hangs 0	19 -19
new duties hangs 1	-2 2
new duties hangs 2	18 -18
new duties hangs 3	-27 27
new duties lapses 0	5 -5
new duties lapses 1	2 -2
new duties lapses 2	16 -16
new duties length 1	-5 5
new duties length 2	25 -25
new duties length 4	11 -11
new duties length 5	-5 5
new duties length 6	22 -22
new duties second>0.07	-23 23
new duties second>0.1	-15 15
new duties sideless	71 -71
new duties truce	-21 21
other	9 -9
other any>0.07	-7 7
other day ahead	5 -5
other fact:condition	16 -16
other fact:duty	17 -17
other fact:open	44 -44
other first>0.07	-7 7
other hangs 0	-3 3
other hangs 1	18 -18
other lapses 0	7 -7
other length 5	22 -22
other truce	1 -1
retaliation	14 -14
retaliation any>0.07	-17 17
retaliation any>0.1	-1 1
retaliation any>0.15	-18 18
retaliation any>0.4	2 -2
retaliation any>0.55	12 -12
retaliation any>0.7	2 -2
retaliation day ahead	24 -24
retaliation fact:condition	-9 9
retaliation fact:duty	12 -12
retaliation fact:gone	-11 11
retaliation fact:level	15 -15
retaliation fact:open	14 -14
retaliation first>0.07	-18 18
retaliation first>0.1	4 -4
retaliation first>0.15	-16 16
retaliation first>0.2	-3 3
retaliation first>0.4	6 -6
retaliation first>0.55	3 -3
retaliation first>0.7	-11 11
retaliation hangs 0	14 -14
retaliation hangs 1	8 -8
retaliation hangs 2	-15 15
retaliation lapses 0	-5 5
retaliation lapses 1	30 -30
retaliation lapses 2	27 -27
retaliation length 1	28 -28
retaliation length 4	-9 9
retaliation length 5	20 -20
retaliation second>0.07	2 -2
retaliation second>0.1	24 -24
retaliation second>0.15	13 -13
retaliation sideless	-6 6
retaliation truce	11 -11
rule:said	-10 10
rule:said controls	31 -31
rule:said duties return	-7 7
rule:said new duties	-13 13
rule:said retaliation	-1 1
second>0.07	-9 9
second>0.1	14 -14
second>0.15	2 -2
second>0.2	-2 2
second>0.3	-2 2
second>0.4	3 -3
talks fail	16 -16
talks fail any>0.07	1 -1
talks fail any>0.1	24 -24
talks fail day ahead	37 -37
talks fail fact:condition	8 -8
talks fail fact:duty	21 -21
talks fail fact:open	8 -8
talks fail first>0.1	24 -24
talks fail hangs 1	17 -17
talks fail lapses 0	9 -9
talks fail lapses 1	6 -6
talks fail length 1	-10 10
talks fail length 4	10 -10
talks fail length 5	30 -30
talks fail sideless	10 -10
talks fail truce	33 -33
third>0.07	-20 20
third>0.1	22 -22
third>0.2	-6 6
third>0.3	10 -10`;
