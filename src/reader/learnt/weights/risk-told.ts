// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	28 -28
any>0.1	-10 10
any>0.15	-6 6
any>0.2	-9 9
any>0.3	-7 7
any>0.4	-5 5
any>0.55	-8 8
any>0.85	-33 33
controls	3 -3
controls any>0.07	7 -7
controls any>0.1	-7 7
controls any>0.15	13 -13
controls any>0.2	-10 10
controls any>0.3	-11 11
controls any>0.7	-30 30
controls any>0.85	-17 17
controls day ahead	7 -7
controls fact:condition	8 -8
controls fact:duty	-27 27
controls fact:level	-37 37
controls first>0.07	7 -7
controls first>0.1	-7 7
controls first>0.15	13 -13
controls first>0.2	3 -3
controls first>0.7	-30 30
controls first>0.85	-17 17
controls hangs 0	2 -2
controls hangs 1	5 -5
controls hangs 2	-12 12
controls lapses 0	16 -16
controls lapses 1	-13 13
controls length 4	6 -6
controls length 5	17 -17
controls truce	-10 10
duties return	9 -9
duties return any>0.1	-5 5
duties return any>0.15	-11 11
duties return any>0.2	-4 4
duties return any>0.3	7 -7
duties return any>0.4	-2 2
duties return any>0.55	5 -5
duties return any>0.7	8 -8
duties return any>0.85	-20 20
duties return fact:condition	-9 9
duties return fact:duty	13 -13
duties return fact:gone	26 -26
duties return fact:if-back	-20 20
duties return fact:level	3 -3
duties return fact:on-lapse	3 -3
duties return fact:open	3 -3
duties return first>0.07	4 -4
duties return first>0.15	-3 3
duties return first>0.2	3 -3
duties return first>0.3	4 -4
duties return first>0.4	-7 7
duties return first>0.55	3 -3
duties return first>0.7	2 -2
duties return first>0.85	-8 8
duties return hangs 0	-6 6
duties return hangs 2	32 -32
duties return hangs 3	32 -32
duties return lapses 0	10 -10
duties return lapses 1	4 -4
duties return lapses 2	3 -3
duties return length 1	9 -9
duties return length 2	11 -11
duties return length 3	50 -50
duties return length 4	11 -11
duties return length 6	-75 75
duties return second>0.07	-26 26
duties return second>0.1	8 -8
duties return second>0.15	-6 6
duties return second>0.2	10 -10
duties return second>0.55	27 -27
duties return second>0.85	-19 19
duties return sideless	152 -152
duties return third>0.07	-10 10
duties return third>0.15	7 -7
duties return third>0.2	9 -9
duties return truce	-7 7
fact:condition	4 -4
fact:duty	13 -13
fact:gone	11 -11
fact:if-back	-28 28
fact:on-lapse	-7 7
fact:open	2 -2
first>0.1	-6 6
first>0.3	-5 5
first>0.4	-7 7
first>0.55	-14 14
first>0.7	-3 3
first>0.85	-22 22
markets	9 -9
markets any>0.07	-13 13
markets any>0.1	-20 20
markets any>0.15	-2 2
markets any>0.2	-8 8
markets any>0.3	-5 5
markets fact:condition	5 -5
markets fact:duty	-8 8
markets fact:on-lapse	4 -4
markets fact:open	-5 5
markets first>0.07	-13 13
markets first>0.1	-25 25
markets first>0.15	-2 2
markets first>0.2	-8 8
markets first>0.3	-5 5
markets hangs 0	17 -17
markets hangs 1	3 -3
markets hangs 2	9 -9
markets lapses 0	11 -11
markets lapses 1	13 -13
markets length 1	-17 17
markets length 4	14 -14
markets length 5	9 -9
markets sideless	56 -56
markets truce	15 -15
new duties	10 -10
new duties any>0.07	-4 4
new duties any>0.1	-4 4
new duties any>0.15	-3 3
new duties any>0.3	-2 2
new duties any>0.4	-7 7
new duties any>0.55	-12 12
new duties any>0.7	13 -13
new duties any>0.85	-10 10
new duties day ahead	6 -6
new duties fact:condition	7 -7
new duties fact:duty	4 -4
new duties fact:gone	-11 11
new duties fact:level	17 -17
new duties fact:on-lapse	16 -16
new duties fact:open	3 -3
new duties first>0.07	-5 5
new duties first>0.15	-9 9
new duties first>0.2	3 -3
new duties first>0.3	3 -3
new duties first>0.55	-16 16
new duties first>0.7	15 -15
new duties first>0.85	-7 7
new duties hangs 0	3 -3
new duties hangs 1	11 -11
new duties hangs 2	14 -14
new duties lapses 0	-7 7
new duties lapses 1	30 -30
new duties lapses 2	10 -10
new duties length 1	-14 14
new duties length 3	-4 4
new duties length 4	6 -6
new duties length 6	55 -55
new duties second>0.07	-3 3
new duties second>0.1	-16 16
new duties second>0.15	12 -12
new duties second>0.2	8 -8
new duties second>0.3	-17 17
new duties second>0.4	-17 17
new duties sideless	95 -95
new duties third>0.07	26 -26
new duties truce	13 -13
other	10 -10
other any>0.07	6 -6
other any>0.15	6 -6
other any>0.2	-5 5
other any>0.3	-15 15
other any>0.4	16 -16
other any>0.7	-12 12
other day ahead	14 -14
other fact:condition	-10 10
other fact:duty	2 -2
other fact:level	-18 18
other fact:on-lapse	-16 16
other fact:open	-3 3
other first>0.07	4 -4
other first>0.1	-5 5
other first>0.15	13 -13
other first>0.2	-5 5
other first>0.3	-15 15
other first>0.4	16 -16
other first>0.7	-12 12
other hangs 0	3 -3
other hangs 1	27 -27
other hangs 2	-19 19
other lapses 0	6 -6
other lapses 1	13 -13
other lapses 2	5 -5
other length 4	8 -8
other length 5	15 -15
other sideless	60 -60
retaliation	8 -8
retaliation any>0.07	-8 8
retaliation any>0.15	-2 2
retaliation any>0.2	-5 5
retaliation any>0.3	-2 2
retaliation any>0.4	-3 3
retaliation any>0.55	-11 11
retaliation any>0.85	5 -5
retaliation day ahead	9 -9
retaliation fact:duty	7 -7
retaliation fact:gone	-26 26
retaliation fact:level	-15 15
retaliation fact:on-lapse	-16 16
retaliation fact:open	-7 7
retaliation first>0.07	-10 10
retaliation first>0.1	5 -5
retaliation first>0.2	-5 5
retaliation first>0.3	-5 5
retaliation first>0.4	-6 6
retaliation first>0.55	-18 18
retaliation first>0.85	5 -5
retaliation hangs 0	11 -11
retaliation hangs 1	10 -10
retaliation hangs 2	-20 20
retaliation lapses 1	-3 3
retaliation length 1	5 -5
retaliation length 4	17 -17
retaliation length 5	4 -4
retaliation second>0.07	19 -19
retaliation second>0.1	20 -20
retaliation second>0.15	9 -9
retaliation second>0.2	-10 10
retaliation sideless	60 -60
retaliation truce	17 -17
rule:said	-11 11
rule:said duties return	-4 4
rule:said other	9 -9
rule:said retaliation	-10 10
second>0.07	-31 31
second>0.1	3 -3
second>0.2	10 -10
second>0.3	-7 7
second>0.4	-10 10
second>0.55	22 -22
second>0.7	-6 6
second>0.85	-24 24
talks fail any>0.07	8 -8
talks fail any>0.15	15 -15
talks fail any>0.2	7 -7
talks fail day ahead	23 -23
talks fail fact:condition	19 -19
talks fail fact:duty	33 -33
talks fail fact:open	-9 9
talks fail first>0.07	8 -8
talks fail first>0.15	15 -15
talks fail first>0.2	7 -7
talks fail hangs 0	-17 17
talks fail hangs 1	31 -31
talks fail lapses 0	4 -4
talks fail length 4	25 -25
talks fail length 5	3 -3
talks fail sideless	40 -40
talks fail truce	8 -8
third>0.07	7 -7
third>0.15	7 -7
third>0.2	9 -9`;
