// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	32 -32
any>0.07	-10 10
any>0.1	-6 6
any>0.15	-5 5
any>0.2	-14 14
any>0.3	-15 15
any>0.4	3 -3
any>0.55	-12 12
any>0.7	-7 7
any>0.85	-21 21
controls	16 -16
controls any>0.07	-13 13
controls any>0.1	-5 5
controls any>0.15	5 -5
controls any>0.2	-15 15
controls any>0.3	-13 13
controls any>0.4	-10 10
controls any>0.55	-19 19
controls any>0.7	-31 31
controls any>0.85	-11 11
controls day ahead	13 -13
controls fact:condition	18 -18
controls fact:duty	-6 6
controls fact:gone	28 -28
controls fact:level	-19 19
controls fact:on-lapse	-33 33
controls fact:open	-7 7
controls first>0.07	-13 13
controls first>0.1	-5 5
controls first>0.15	5 -5
controls first>0.2	-2 2
controls first>0.3	-13 13
controls first>0.4	-10 10
controls first>0.55	-17 17
controls first>0.7	-26 26
controls first>0.85	-11 11
controls hangs 0	-4 4
controls hangs 1	35 -35
controls hangs 2	5 -5
controls lapses 0	30 -30
controls length 4	16 -16
controls length 5	12 -12
controls sideless	42 -42
controls truce	6 -6
duties return	14 -14
duties return any>0.07	-9 9
duties return any>0.1	-7 7
duties return any>0.2	-5 5
duties return any>0.3	-8 8
duties return any>0.4	2 -2
duties return any>0.85	-29 29
duties return day ahead	4 -4
duties return fact:condition	-5 5
duties return fact:duty	10 -10
duties return fact:gone	16 -16
duties return fact:if-back	-19 19
duties return fact:level	-9 9
duties return fact:on-lapse	8 -8
duties return fact:open	-4 4
duties return first>0.07	-3 3
duties return first>0.1	3 -3
duties return first>0.15	7 -7
duties return first>0.2	4 -4
duties return first>0.3	-4 4
duties return first>0.4	4 -4
duties return first>0.55	-14 14
duties return first>0.85	-22 22
duties return hangs 0	-7 7
duties return hangs 1	2 -2
duties return hangs 2	29 -29
duties return hangs 3	59 -59
duties return lapses 0	13 -13
duties return lapses 1	7 -7
duties return lapses 2	2 -2
duties return length 1	-2 2
duties return length 2	11 -11
duties return length 3	31 -31
duties return length 4	27 -27
duties return length 6	-77 77
duties return second>0.07	-10 10
duties return second>0.1	4 -4
duties return second>0.15	-10 10
duties return second>0.2	15 -15
duties return second>0.3	10 -10
duties return second>0.55	-27 27
duties return second>0.7	-18 18
duties return second>0.85	-8 8
duties return sideless	116 -116
duties return third>0.07	5 -5
duties return third>0.1	2 -2
duties return third>0.15	-11 11
duties return truce	-16 16
fact:condition	10 -10
fact:duty	4 -4
fact:gone	9 -9
fact:if-back	-16 16
fact:level	2 -2
fact:open	2 -2
first>0.07	-8 8
first>0.15	2 -2
first>0.2	-7 7
first>0.3	-8 8
first>0.55	-22 22
first>0.7	3 -3
first>0.85	-25 25
markets	-3 3
markets any>0.07	-10 10
markets any>0.1	-7 7
markets any>0.15	-9 9
markets any>0.2	2 -2
markets any>0.3	-17 17
markets any>0.4	-10 10
markets any>0.55	-19 19
markets day ahead	15 -15
markets fact:condition	-13 13
markets fact:duty	-3 3
markets fact:level	2 -2
markets fact:on-lapse	33 -33
markets fact:open	5 -5
markets first>0.07	-16 16
markets first>0.1	-13 13
markets first>0.15	-9 9
markets first>0.2	2 -2
markets first>0.3	-17 17
markets first>0.4	-10 10
markets first>0.55	-19 19
markets hangs 0	3 -3
markets hangs 1	-2 2
markets hangs 2	-4 4
markets lapses 0	-4 4
markets lapses 1	-6 6
markets lapses 2	-3 3
markets length 4	8 -8
markets length 5	-7 7
markets sideless	63 -63
markets truce	24 -24
new duties	7 -7
new duties any>0.07	4 -4
new duties any>0.1	-3 3
new duties any>0.15	-5 5
new duties any>0.2	-2 2
new duties any>0.3	-7 7
new duties any>0.55	5 -5
new duties any>0.7	3 -3
new duties any>0.85	3 -3
new duties day ahead	8 -8
new duties fact:condition	14 -14
new duties fact:duty	-12 12
new duties fact:gone	-16 16
new duties fact:level	9 -9
new duties fact:on-lapse	-12 12
new duties fact:open	5 -5
new duties first>0.07	3 -3
new duties first>0.2	-3 3
new duties first>0.3	-3 3
new duties first>0.4	-8 8
new duties first>0.7	13 -13
new duties first>0.85	-11 11
new duties hangs 0	17 -17
new duties hangs 1	8 -8
new duties hangs 2	-5 5
new duties hangs 3	-50 50
new duties lapses 0	-3 3
new duties lapses 1	22 -22
new duties lapses 2	-6 6
new duties length 1	-14 14
new duties length 3	9 -9
new duties length 6	56 -56
new duties second>0.07	-4 4
new duties second>0.1	-2 2
new duties second>0.15	18 -18
new duties second>0.2	8 -8
new duties second>0.3	-41 41
new duties second>0.4	-24 24
new duties sideless	100 -100
new duties third>0.07	-14 14
new duties truce	-2 2
other	11 -11
other any>0.07	8 -8
other any>0.2	-9 9
other any>0.3	5 -5
other any>0.4	28 -28
other any>0.55	-10 10
other any>0.7	-6 6
other day ahead	17 -17
other fact:condition	-14 14
other fact:duty	15 -15
other fact:gone	12 -12
other fact:level	-5 5
other fact:on-lapse	-11 11
other fact:open	-10 10
other first>0.07	8 -8
other first>0.15	-5 5
other first>0.2	-9 9
other first>0.3	5 -5
other first>0.4	28 -28
other first>0.55	-10 10
other first>0.7	-6 6
other hangs 0	-2 2
other hangs 1	16 -16
other lapses 0	8 -8
other lapses 1	8 -8
other lapses 2	10 -10
other length 4	23 -23
other length 5	-5 5
other sideless	82 -82
other truce	-16 16
retaliation	9 -9
retaliation any>0.07	-5 5
retaliation any>0.1	10 -10
retaliation any>0.2	-4 4
retaliation any>0.3	-7 7
retaliation any>0.4	-2 2
retaliation any>0.55	-17 17
retaliation any>0.85	12 -12
retaliation day ahead	3 -3
retaliation fact:condition	3 -3
retaliation fact:gone	11 -11
retaliation fact:level	16 -16
retaliation fact:on-lapse	13 -13
retaliation first>0.07	-6 6
retaliation first>0.1	7 -7
retaliation first>0.15	-2 2
retaliation first>0.2	-12 12
retaliation first>0.3	-4 4
retaliation first>0.4	-7 7
retaliation first>0.55	-12 12
retaliation first>0.7	6 -6
retaliation first>0.85	12 -12
retaliation hangs 0	7 -7
retaliation hangs 1	5 -5
retaliation hangs 2	-11 11
retaliation lapses 0	5 -5
retaliation lapses 1	2 -2
retaliation lapses 2	10 -10
retaliation length 1	8 -8
retaliation length 4	3 -3
retaliation length 5	7 -7
retaliation second>0.07	-15 15
retaliation second>0.1	6 -6
retaliation second>0.15	-15 15
retaliation second>0.2	-27 27
retaliation second>0.3	-17 17
retaliation sideless	49 -49
retaliation truce	12 -12
rule:said	-5 5
rule:said controls	16 -16
rule:said duties return	2 -2
rule:said markets	11 -11
rule:said new duties	-4 4
rule:said other	-4 4
rule:said retaliation	-16 16
second>0.07	-17 17
second>0.1	2 -2
second>0.15	-6 6
second>0.2	9 -9
second>0.3	-16 16
second>0.4	-16 16
second>0.55	-35 35
second>0.7	-23 23
second>0.85	-9 9
talks fail	3 -3
talks fail any>0.07	-13 13
talks fail any>0.1	-3 3
talks fail any>0.15	20 -20
talks fail any>0.2	8 -8
talks fail any>0.3	32 -32
talks fail day ahead	16 -16
talks fail fact:condition	19 -19
talks fail fact:duty	18 -18
talks fail fact:level	-11 11
talks fail fact:open	-2 2
talks fail first>0.07	-13 13
talks fail first>0.1	-3 3
talks fail first>0.15	20 -20
talks fail first>0.2	8 -8
talks fail first>0.3	32 -32
talks fail hangs 0	-13 13
talks fail hangs 1	45 -45
talks fail lapses 1	3 -3
talks fail length 4	23 -23
talks fail length 5	-10 10
talks fail sideless	51 -51
talks fail truce	6 -6
third>0.07	-7 7
third>0.1	-9 9
third>0.15	-16 16
third>0.2	-7 7
third>0.3	21 -21`;
