// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	21 -21
any>0.07	-8 8
any>0.1	-14 14
any>0.15	-2 2
any>0.2	-15 15
any>0.3	-4 4
any>0.55	-17 17
any>0.7	-6 6
any>0.85	-15 15
controls	8 -8
controls any>0.07	-2 2
controls any>0.1	-5 5
controls any>0.2	-13 13
controls any>0.3	5 -5
controls any>0.4	-3 3
controls any>0.55	19 -19
controls any>0.7	-33 33
controls any>0.85	-20 20
controls fact:condition	24 -24
controls fact:duty	-21 21
controls fact:gone	9 -9
controls fact:level	-23 23
controls fact:open	3 -3
controls first>0.07	-2 2
controls first>0.1	-5 5
controls first>0.2	-7 7
controls first>0.3	9 -9
controls first>0.4	-3 3
controls first>0.55	19 -19
controls first>0.7	-25 25
controls first>0.85	-20 20
controls hangs 0	6 -6
controls hangs 1	6 -6
controls hangs 2	16 -16
controls lapses 0	9 -9
controls lapses 1	-15 15
controls length 4	24 -24
controls second>0.07	-31 31
controls truce	3 -3
duties return	13 -13
duties return any>0.07	-12 12
duties return any>0.1	-12 12
duties return any>0.2	-8 8
duties return any>0.4	3 -3
duties return any>0.55	-7 7
duties return day ahead	-6 6
duties return fact:condition	-8 8
duties return fact:duty	20 -20
duties return fact:gone	31 -31
duties return fact:if-back	-23 23
duties return fact:level	6 -6
duties return fact:on-lapse	2 -2
duties return fact:open	-3 3
duties return first>0.1	6 -6
duties return first>0.15	5 -5
duties return first>0.2	8 -8
duties return first>0.4	-14 14
duties return first>0.55	9 -9
duties return first>0.7	-4 4
duties return first>0.85	-21 21
duties return hangs 1	-6 6
duties return hangs 2	33 -33
duties return hangs 3	39 -39
duties return lapses 0	13 -13
duties return lapses 1	9 -9
duties return lapses 2	2 -2
duties return length 1	7 -7
duties return length 2	12 -12
duties return length 3	32 -32
duties return length 4	17 -17
duties return length 5	4 -4
duties return length 6	-73 73
duties return second>0.07	-17 17
duties return second>0.1	-5 5
duties return second>0.15	-12 12
duties return second>0.2	10 -10
duties return second>0.3	10 -10
duties return second>0.4	5 -5
duties return second>0.55	24 -24
duties return second>0.7	-29 29
duties return second>0.85	-10 10
duties return sideless	143 -143
duties return third>0.1	22 -22
duties return third>0.2	13 -13
duties return third>0.3	-14 14
duties return truce	-8 8
fact:condition	14 -14
fact:duty	11 -11
fact:gone	12 -12
fact:if-back	-38 38
fact:on-lapse	-4 4
fact:open	10 -10
first>0.15	-3 3
first>0.2	-7 7
first>0.3	-3 3
first>0.4	-12 12
first>0.55	-6 6
first>0.85	-38 38
headline	-13 13
markets any>0.07	-4 4
markets any>0.1	-19 19
markets any>0.15	15 -15
markets any>0.2	-3 3
markets any>0.3	-12 12
markets fact:condition	-4 4
markets fact:duty	-2 2
markets fact:gone	-8 8
markets fact:level	-10 10
markets fact:open	-3 3
markets first>0.07	-4 4
markets first>0.1	-19 19
markets first>0.15	15 -15
markets first>0.2	-3 3
markets first>0.3	-12 12
markets hangs 0	4 -4
markets hangs 1	20 -20
markets hangs 2	3 -3
markets lapses 0	10 -10
markets lapses 1	-7 7
markets length 1	-27 27
markets length 4	7 -7
markets length 5	2 -2
markets sideless	21 -21
markets truce	7 -7
new duties	7 -7
new duties any>0.1	-5 5
new duties any>0.15	-7 7
new duties any>0.2	-3 3
new duties any>0.4	-2 2
new duties any>0.55	-14 14
new duties any>0.7	-4 4
new duties any>0.85	3 -3
new duties day ahead	5 -5
new duties fact:condition	25 -25
new duties fact:gone	-32 32
new duties fact:level	12 -12
new duties fact:on-lapse	8 -8
new duties fact:open	3 -3
new duties first>0.1	-8 8
new duties first>0.15	-15 15
new duties first>0.2	-10 10
new duties first>0.55	-18 18
new duties first>0.7	5 -5
new duties first>0.85	-5 5
new duties hangs 0	3 -3
new duties hangs 1	5 -5
new duties hangs 2	21 -21
new duties lapses 0	-6 6
new duties lapses 1	25 -25
new duties length 1	-7 7
new duties length 3	3 -3
new duties length 4	-7 7
new duties length 5	3 -3
new duties second>0.07	-2 2
new duties second>0.15	-11 11
new duties second>0.3	4 -4
new duties second>0.4	-20 20
new duties sideless	97 -97
new duties third>0.07	3 -3
new duties truce	11 -11
other any>0.07	14 -14
other any>0.1	17 -17
other any>0.15	8 -8
other any>0.2	-8 8
other any>0.3	-4 4
other any>0.4	-2 2
other any>0.55	-15 15
other any>0.7	11 -11
other day ahead	4 -4
other fact:condition	-17 17
other fact:duty	-2 2
other fact:level	-11 11
other fact:on-lapse	-28 28
other fact:open	15 -15
other first>0.07	14 -14
other first>0.1	11 -11
other first>0.15	4 -4
other first>0.2	-8 8
other first>0.3	-4 4
other first>0.4	-2 2
other first>0.55	-15 15
other first>0.7	11 -11
other hangs 1	17 -17
other hangs 2	-28 28
other lapses 0	4 -4
other lapses 2	2 -2
other length 4	13 -13
other length 5	-14 14
other sideless	65 -65
other truce	-12 12
retaliation	6 -6
retaliation any>0.07	-6 6
retaliation any>0.1	-5 5
retaliation any>0.2	-5 5
retaliation any>0.3	-8 8
retaliation any>0.4	-7 7
retaliation any>0.55	4 -4
retaliation any>0.7	8 -8
retaliation any>0.85	-22 22
retaliation day ahead	12 -12
retaliation fact:condition	6 -6
retaliation fact:duty	4 -4
retaliation fact:gone	-13 13
retaliation fact:level	-7 7
retaliation fact:on-lapse	5 -5
retaliation fact:open	12 -12
retaliation first>0.15	-4 4
retaliation first>0.2	-11 11
retaliation first>0.3	-7 7
retaliation first>0.4	-7 7
retaliation first>0.7	13 -13
retaliation first>0.85	-22 22
retaliation hangs 0	16 -16
retaliation hangs 1	14 -14
retaliation hangs 2	-33 33
retaliation lapses 0	-2 2
retaliation length 1	5 -5
retaliation length 4	15 -15
retaliation length 5	2 -2
retaliation second>0.07	-9 9
retaliation second>0.1	34 -34
retaliation second>0.15	16 -16
retaliation second>0.2	25 -25
retaliation sideless	47 -47
retaliation truce	6 -6
rule:said	-8 8
rule:said controls	9 -9
rule:said duties return	-4 4
rule:said new duties	2 -2
rule:said other	-22 22
rule:said retaliation	-7 7
second>0.07	-20 20
second>0.1	7 -7
second>0.15	-10 10
second>0.2	19 -19
second>0.3	10 -10
second>0.4	-8 8
second>0.55	15 -15
second>0.7	-40 40
second>0.85	-18 18
talks fail any>0.07	6 -6
talks fail any>0.1	17 -17
talks fail any>0.2	30 -30
talks fail day ahead	8 -8
talks fail fact:condition	27 -27
talks fail fact:duty	4 -4
talks fail fact:open	-10 10
talks fail first>0.07	6 -6
talks fail first>0.1	17 -17
talks fail first>0.2	30 -30
talks fail hangs 0	-3 3
talks fail hangs 1	2 -2
talks fail lapses 0	-8 8
talks fail length 4	16 -16
talks fail length 5	-3 3
talks fail sideless	26 -26
third>0.07	-7 7
third>0.15	-16 16
third>0.2	2 -2
third>0.3	-20 20`;
