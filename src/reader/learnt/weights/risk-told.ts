// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	26 -26
any>0.07	-2 2
any>0.1	-15 15
any>0.15	-8 8
any>0.2	-13 13
any>0.4	-10 10
any>0.55	-13 13
any>0.7	3 -3
any>0.85	-33 33
controls	5 -5
controls any>0.07	5 -5
controls any>0.1	-5 5
controls any>0.15	7 -7
controls any>0.2	-5 5
controls any>0.3	-8 8
controls any>0.4	4 -4
controls any>0.55	-3 3
controls any>0.7	-30 30
controls any>0.85	-18 18
controls day ahead	10 -10
controls fact:condition	9 -9
controls fact:duty	-28 28
controls fact:level	-33 33
controls fact:open	4 -4
controls first>0.07	5 -5
controls first>0.1	-5 5
controls first>0.15	7 -7
controls first>0.2	8 -8
controls first>0.3	4 -4
controls first>0.4	4 -4
controls first>0.55	-3 3
controls first>0.7	-30 30
controls first>0.85	-18 18
controls hangs 0	3 -3
controls hangs 1	4 -4
controls hangs 2	-12 12
controls lapses 0	17 -17
controls lapses 1	-10 10
controls length 4	5 -5
controls length 5	20 -20
controls truce	-9 9
duties return	11 -11
duties return any>0.07	2 -2
duties return any>0.1	-12 12
duties return any>0.15	-9 9
duties return any>0.3	4 -4
duties return any>0.4	-2 2
duties return any>0.55	-4 4
duties return any>0.7	10 -10
duties return any>0.85	-18 18
duties return day ahead	-2 2
duties return fact:condition	-9 9
duties return fact:duty	12 -12
duties return fact:gone	26 -26
duties return fact:if-back	-20 20
duties return fact:level	5 -5
duties return fact:on-lapse	3 -3
duties return fact:open	4 -4
duties return first>0.07	6 -6
duties return first>0.1	-2 2
duties return first>0.2	6 -6
duties return first>0.3	-3 3
duties return first>0.55	-4 4
duties return first>0.7	4 -4
duties return first>0.85	-8 8
duties return hangs 0	-3 3
duties return hangs 1	-2 2
duties return hangs 2	31 -31
duties return hangs 3	33 -33
duties return lapses 0	11 -11
duties return lapses 1	5 -5
duties return length 1	7 -7
duties return length 2	11 -11
duties return length 3	51 -51
duties return length 4	11 -11
duties return length 6	-76 76
duties return second>0.07	-25 25
duties return second>0.1	7 -7
duties return second>0.15	-6 6
duties return second>0.2	10 -10
duties return second>0.3	4 -4
duties return second>0.4	3 -3
duties return second>0.55	24 -24
duties return second>0.85	-21 21
duties return sideless	150 -150
duties return third>0.07	-9 9
duties return third>0.1	2 -2
duties return third>0.15	5 -5
duties return third>0.2	7 -7
duties return truce	-7 7
fact:condition	5 -5
fact:duty	13 -13
fact:gone	10 -10
fact:if-back	-25 25
fact:on-lapse	-5 5
first>0.1	-4 4
first>0.3	-7 7
first>0.4	-2 2
first>0.55	-12 12
first>0.7	-2 2
first>0.85	-22 22
headline	-2 2
markets	11 -11
markets any>0.07	-15 15
markets any>0.1	-22 22
markets any>0.15	-4 4
markets any>0.2	-7 7
markets any>0.3	-6 6
markets day ahead	3 -3
markets fact:condition	9 -9
markets fact:duty	-2 2
markets fact:level	10 -10
markets fact:on-lapse	3 -3
markets fact:open	-8 8
markets first>0.07	-15 15
markets first>0.1	-26 26
markets first>0.15	-4 4
markets first>0.2	-7 7
markets first>0.3	-6 6
markets hangs 0	14 -14
markets hangs 1	-3 3
markets hangs 2	5 -5
markets lapses 0	17 -17
markets lapses 1	9 -9
markets length 1	-17 17
markets length 4	12 -12
markets length 5	14 -14
markets sideless	53 -53
markets truce	19 -19
new duties	8 -8
new duties any>0.07	-5 5
new duties any>0.1	3 -3
new duties any>0.15	-9 9
new duties any>0.2	-8 8
new duties any>0.4	-15 15
new duties any>0.55	-10 10
new duties any>0.7	8 -8
new duties any>0.85	-14 14
new duties day ahead	7 -7
new duties fact:condition	9 -9
new duties fact:duty	6 -6
new duties fact:gone	-12 12
new duties fact:level	19 -19
new duties fact:on-lapse	15 -15
new duties first>0.07	-6 6
new duties first>0.1	4 -4
new duties first>0.15	-8 8
new duties first>0.3	3 -3
new duties first>0.4	-2 2
new duties first>0.55	-5 5
new duties first>0.7	10 -10
new duties first>0.85	-9 9
new duties hangs 0	2 -2
new duties hangs 1	10 -10
new duties hangs 2	14 -14
new duties lapses 0	-7 7
new duties lapses 1	23 -23
new duties lapses 2	11 -11
new duties length 1	-18 18
new duties length 3	-3 3
new duties length 4	3 -3
new duties length 5	-3 3
new duties length 6	54 -54
new duties second>0.1	-29 29
new duties second>0.15	15 -15
new duties second>0.2	23 -23
new duties second>0.3	-20 20
new duties second>0.4	-20 20
new duties sideless	94 -94
new duties third>0.07	21 -21
new duties truce	10 -10
other	15 -15
other any>0.07	3 -3
other any>0.1	-5 5
other any>0.15	5 -5
other any>0.2	-4 4
other any>0.3	-9 9
other any>0.4	7 -7
other any>0.55	-7 7
other any>0.7	-8 8
other day ahead	19 -19
other fact:condition	-4 4
other fact:duty	-2 2
other fact:level	-20 20
other fact:on-lapse	-17 17
other fact:open	-7 7
other first>0.1	-2 2
other first>0.15	13 -13
other first>0.2	-4 4
other first>0.3	-9 9
other first>0.4	7 -7
other first>0.55	-7 7
other first>0.7	-8 8
other hangs 0	2 -2
other hangs 1	28 -28
other hangs 2	-9 9
other lapses 0	11 -11
other lapses 1	12 -12
other lapses 2	5 -5
other length 4	11 -11
other length 5	19 -19
other sideless	58 -58
other truce	2 -2
retaliation	8 -8
retaliation any>0.07	-6 6
retaliation any>0.15	4 -4
retaliation any>0.2	-10 10
retaliation any>0.3	7 -7
retaliation any>0.4	-6 6
retaliation any>0.55	-6 6
retaliation any>0.7	-3 3
retaliation any>0.85	3 -3
retaliation day ahead	4 -4
retaliation fact:condition	-3 3
retaliation fact:duty	6 -6
retaliation fact:gone	-26 26
retaliation fact:level	-14 14
retaliation fact:on-lapse	-15 15
retaliation fact:open	-3 3
retaliation first>0.07	-6 6
retaliation first>0.1	5 -5
retaliation first>0.2	-10 10
retaliation first>0.3	-3 3
retaliation first>0.4	-10 10
retaliation first>0.55	-14 14
retaliation first>0.7	-3 3
retaliation first>0.85	3 -3
retaliation hangs 0	12 -12
retaliation hangs 1	10 -10
retaliation hangs 2	-18 18
retaliation length 1	5 -5
retaliation length 4	17 -17
retaliation length 5	5 -5
retaliation second>0.07	19 -19
retaliation second>0.1	20 -20
retaliation second>0.15	9 -9
retaliation second>0.2	-12 12
retaliation sideless	53 -53
retaliation truce	17 -17
rule:said	-11 11
rule:said duties return	-2 2
rule:said new duties	-4 4
rule:said other	8 -8
rule:said retaliation	-8 8
second>0.07	-29 29
second>0.1	-4 4
second>0.2	17 -17
second>0.3	-4 4
second>0.4	-7 7
second>0.55	18 -18
second>0.7	-7 7
second>0.85	-25 25
talks fail any>0.07	11 -11
talks fail any>0.15	15 -15
talks fail any>0.2	7 -7
talks fail any>0.3	3 -3
talks fail day ahead	21 -21
talks fail fact:condition	22 -22
talks fail fact:duty	33 -33
talks fail fact:open	-12 12
talks fail first>0.07	11 -11
talks fail first>0.15	15 -15
talks fail first>0.2	7 -7
talks fail first>0.3	3 -3
talks fail hangs 0	-20 20
talks fail hangs 1	31 -31
talks fail lapses 0	6 -6
talks fail length 4	24 -24
talks fail sideless	39 -39
talks fail truce	7 -7
third>0.07	4 -4
third>0.15	5 -5
third>0.2	7 -7`;
