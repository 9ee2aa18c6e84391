// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	27 -27
any>0.07	-9 9
any>0.1	-3 3
any>0.15	-12 12
any>0.2	-5 5
any>0.3	-17 17
any>0.4	-4 4
any>0.55	-4 4
any>0.7	-7 7
any>0.85	-22 22
controls	14 -14
controls any>0.07	-12 12
controls any>0.1	-15 15
controls any>0.15	-11 11
controls any>0.2	6 -6
controls any>0.3	4 -4
controls any>0.4	13 -13
controls any>0.55	-36 36
controls day ahead	8 -8
controls fact:condition	18 -18
controls fact:level	-44 44
controls fact:open	21 -21
controls first>0.07	-12 12
controls first>0.1	-6 6
controls first>0.15	-11 11
controls first>0.2	6 -6
controls first>0.3	4 -4
controls first>0.4	13 -13
controls first>0.55	-27 27
controls hangs 1	8 -8
controls lapses 0	-5 5
controls lapses 1	34 -34
controls length 1	-10 10
controls length 4	19 -19
controls length 5	7 -7
duties return	4 -4
duties return any>0.1	-2 2
duties return any>0.15	-5 5
duties return any>0.3	-10 10
duties return any>0.55	2 -2
duties return any>0.7	-3 3
duties return any>0.85	-13 13
duties return day ahead	-5 5
duties return fact:condition	-8 8
duties return fact:duty	18 -18
duties return fact:gone	16 -16
duties return fact:if-back	-20 20
duties return fact:level	5 -5
duties return fact:on-lapse	-3 3
duties return fact:open	-3 3
duties return first>0.15	6 -6
duties return first>0.2	10 -10
duties return first>0.3	4 -4
duties return first>0.4	2 -2
duties return first>0.55	-3 3
duties return first>0.7	-9 9
duties return first>0.85	-5 5
duties return hangs 0	-9 9
duties return hangs 1	-6 6
duties return hangs 2	28 -28
duties return lapses 0	8 -8
duties return lapses 1	3 -3
duties return lapses 2	-12 12
duties return length 1	24 -24
duties return length 2	34 -34
duties return length 3	7 -7
duties return length 4	23 -23
duties return length 5	-14 14
duties return length 6	-68 68
duties return second>0.07	-2 2
duties return second>0.1	2 -2
duties return second>0.15	-2 2
duties return second>0.2	-14 14
duties return second>0.3	6 -6
duties return second>0.4	7 -7
duties return second>0.55	-28 28
duties return second>0.7	-16 16
duties return second>0.85	-8 8
duties return sideless	124 -124
duties return third>0.07	-7 7
duties return third>0.1	5 -5
duties return third>0.2	14 -14
duties return truce	13 -13
fact:condition	12 -12
fact:duty	21 -21
fact:gone	8 -8
fact:if-back	-20 20
fact:on-lapse	-4 4
fact:open	3 -3
first>0.07	-11 11
first>0.1	2 -2
first>0.15	-8 8
first>0.3	-8 8
first>0.4	-5 5
first>0.55	-15 15
first>0.7	-8 8
first>0.85	-9 9
headline	-5 5
markets	2 -2
markets any>0.07	-14 14
markets any>0.15	3 -3
markets any>0.2	-19 19
markets any>0.3	3 -3
markets day ahead	-4 4
markets fact:condition	-7 7
markets fact:duty	9 -9
markets fact:gone	-12 12
markets fact:level	5 -5
markets fact:open	-23 23
markets first>0.07	-14 14
markets first>0.1	7 -7
markets first>0.15	-5 5
markets first>0.2	-19 19
markets first>0.3	3 -3
markets hangs 0	17 -17
markets hangs 1	-2 2
markets lapses 0	11 -11
markets length 1	-19 19
markets length 4	6 -6
markets length 5	8 -8
markets sideless	13 -13
markets truce	15 -15
new duties	12 -12
new duties any>0.07	-3 3
new duties any>0.1	9 -9
new duties any>0.15	-6 6
new duties any>0.2	-2 2
new duties any>0.3	-5 5
new duties any>0.4	2 -2
new duties any>0.55	-17 17
new duties any>0.85	-9 9
new duties day ahead	15 -15
new duties fact:condition	13 -13
new duties fact:gone	-14 14
new duties fact:level	2 -2
new duties fact:on-lapse	-9 9
new duties fact:open	-9 9
new duties first>0.07	-7 7
new duties first>0.1	9 -9
new duties first>0.15	-16 16
new duties first>0.2	-8 8
new duties first>0.3	-4 4
new duties first>0.4	-9 9
new duties first>0.55	-23 23
new duties first>0.7	7 -7
new duties hangs 0	13 -13
new duties hangs 1	12 -12
new duties hangs 2	-4 4
new duties lapses 0	-2 2
new duties lapses 1	13 -13
new duties lapses 2	29 -29
new duties length 4	5 -5
new duties length 5	-3 3
new duties length 6	42 -42
new duties second>0.07	4 -4
new duties second>0.1	-3 3
new duties second>0.15	8 -8
new duties second>0.2	16 -16
new duties sideless	89 -89
new duties truce	7 -7
other	15 -15
other any>0.07	-10 10
other any>0.1	-4 4
other any>0.15	11 -11
other any>0.2	2 -2
other any>0.3	-13 13
other day ahead	24 -24
other fact:condition	21 -21
other first>0.07	-10 10
other first>0.1	-4 4
other first>0.15	11 -11
other first>0.2	2 -2
other first>0.3	-13 13
other hangs 0	12 -12
other lapses 0	-11 11
other length 4	11 -11
other length 5	7 -7
other truce	7 -7
retaliation	7 -7
retaliation any>0.07	5 -5
retaliation any>0.1	-5 5
retaliation any>0.15	-19 19
retaliation any>0.2	-4 4
retaliation any>0.3	-6 6
retaliation any>0.4	-10 10
retaliation any>0.55	17 -17
retaliation any>0.7	-4 4
retaliation any>0.85	-2 2
retaliation day ahead	23 -23
retaliation fact:level	5 -5
retaliation fact:open	14 -14
retaliation first>0.07	3 -3
retaliation first>0.1	-7 7
retaliation first>0.15	-12 12
retaliation first>0.2	-4 4
retaliation first>0.3	-11 11
retaliation first>0.4	-2 2
retaliation first>0.55	5 -5
retaliation first>0.85	-2 2
retaliation hangs 0	22 -22
retaliation hangs 2	-22 22
retaliation lapses 0	2 -2
retaliation lapses 1	-8 8
retaliation lapses 2	35 -35
retaliation length 1	11 -11
retaliation length 4	3 -3
retaliation length 5	14 -14
retaliation second>0.07	27 -27
retaliation second>0.1	18 -18
retaliation sideless	33 -33
rule:said	-4 4
rule:said controls	9 -9
rule:said duties return	-14 14
rule:said new duties	9 -9
rule:said retaliation	-6 6
second>0.07	10 -10
second>0.1	4 -4
second>0.15	-7 7
second>0.2	-5 5
second>0.3	-5 5
second>0.4	4 -4
second>0.55	-33 33
second>0.7	-16 16
second>0.85	-8 8
talks fail	4 -4
talks fail any>0.1	9 -9
talks fail any>0.15	18 -18
talks fail any>0.2	10 -10
talks fail day ahead	17 -17
talks fail fact:condition	11 -11
talks fail fact:duty	29 -29
talks fail fact:open	-5 5
talks fail first>0.1	9 -9
talks fail first>0.15	18 -18
talks fail first>0.2	10 -10
talks fail hangs 0	-16 16
talks fail hangs 1	32 -32
talks fail lapses 0	-8 8
talks fail length 4	14 -14
talks fail length 5	9 -9
third>0.07	-14 14
third>0.1	3 -3
third>0.2	14 -14`;
