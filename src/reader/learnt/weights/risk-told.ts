// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	45 -45
any>0.1	-9 9
any>0.15	-9 9
any>0.2	-5 5
any>0.3	-15 15
any>0.4	-2 2
any>0.55	-9 9
any>0.7	-8 8
any>0.85	-19 19
controls	19 -19
controls any>0.07	-13 13
controls any>0.1	-9 9
controls any>0.15	6 -6
controls any>0.2	-22 22
controls any>0.3	-22 22
controls any>0.4	-12 12
controls any>0.55	-7 7
controls day ahead	21 -21
controls fact:condition	-3 3
controls fact:duty	-7 7
controls fact:gone	-21 21
controls fact:level	-20 20
controls fact:on-lapse	-24 24
controls fact:open	10 -10
controls first>0.07	-13 13
controls first>0.1	-5 5
controls first>0.15	3 -3
controls first>0.2	-13 13
controls first>0.3	-18 18
controls first>0.4	-11 11
controls first>0.55	-7 7
controls hangs 0	9 -9
controls hangs 1	36 -36
controls hangs 2	-16 16
controls lapses 0	7 -7
controls lapses 1	23 -23
controls length 4	21 -21
controls length 5	13 -13
controls level if_lapsed>0.07	3 -3
controls level if_lapsed>0.2	9 -9
controls level if_lapsed>0.4	-9 9
controls level if_lapsed>0.55	-5 5
controls level if_lapsed>0.7	-11 11
controls level proposed>0.07	-3 3
controls level proposed>0.1	-2 2
controls level proposed>0.2	-5 5
controls level proposed>0.3	-9 9
controls level proposed>0.4	9 -9
controls level proposed>0.55	3 -3
controls level proposed>0.7	10 -10
controls level proposed>0.85	-4 4
controls own level if_lapsed>0.07	23 -23
controls own level if_lapsed>0.1	23 -23
controls own level if_lapsed>0.15	15 -15
controls own level if_lapsed>0.2	32 -32
controls own level proposed>0.15	-4 4
controls own level proposed>0.2	-4 4
controls own level proposed>0.4	-6 6
controls own level proposed>0.55	-12 12
controls second level if_lapsed>0.07	29 -29
controls second level if_lapsed>0.1	15 -15
controls second level if_lapsed>0.15	8 -8
controls second level if_lapsed>0.2	-3 3
controls second level if_lapsed>0.3	-24 24
controls second level if_lapsed>0.4	-16 16
controls second level if_lapsed>0.55	6 -6
controls second level if_lapsed>0.7	13 -13
controls second level proposed>0.07	4 -4
controls second level proposed>0.1	18 -18
controls second level proposed>0.15	-8 8
controls second level proposed>0.2	7 -7
controls second level proposed>0.4	-17 17
controls second level proposed>0.55	-15 15
controls second level proposed>0.7	-6 6
controls second level proposed>0.85	-17 17
controls sideless	49 -49
controls truce	-3 3
duties return	17 -17
duties return any>0.07	5 -5
duties return any>0.1	-3 3
duties return any>0.2	2 -2
duties return any>0.3	-6 6
duties return any>0.4	2 -2
duties return any>0.55	2 -2
duties return any>0.7	-7 7
duties return any>0.85	-15 15
duties return day ahead	9 -9
duties return fact:condition	-11 11
duties return fact:duty	-3 3
duties return fact:gone	55 -55
duties return fact:if-back	-12 12
duties return fact:level	23 -23
duties return fact:on-lapse	8 -8
duties return fact:open	-2 2
duties return first>0.07	5 -5
duties return first>0.1	-2 2
duties return first>0.15	-6 6
duties return first>0.2	6 -6
duties return first>0.3	4 -4
duties return first>0.55	3 -3
duties return first>0.85	-12 12
duties return hangs 0	10 -10
duties return hangs 1	-3 3
duties return hangs 2	29 -29
duties return hangs 3	46 -46
duties return lapses 0	14 -14
duties return lapses 1	7 -7
duties return lapses 2	12 -12
duties return lapses 3	-22 22
duties return length 1	-38 38
duties return length 2	-6 6
duties return length 3	42 -42
duties return length 4	21 -21
duties return length 5	9 -9
duties return length 6	-63 63
duties return level if_lapsed>0.07	-18 18
duties return level if_lapsed>0.1	-10 10
duties return level if_lapsed>0.15	12 -12
duties return level if_lapsed>0.2	-16 16
duties return level if_lapsed>0.4	-12 12
duties return level if_lapsed>0.55	-4 4
duties return level if_lapsed>0.7	-14 14
duties return level if_lapsed>0.85	-25 25
duties return level proposed>0.07	-3 3
duties return level proposed>0.1	-2 2
duties return level proposed>0.2	2 -2
duties return level proposed>0.3	-2 2
duties return level proposed>0.4	4 -4
duties return level proposed>0.55	-3 3
duties return level proposed>0.7	9 -9
duties return level proposed>0.85	27 -27
duties return own level if_lapsed>0.07	-8 8
duties return own level if_lapsed>0.1	-7 7
duties return own level if_lapsed>0.15	11 -11
duties return own level if_lapsed>0.2	-2 2
duties return own level if_lapsed>0.3	-5 5
duties return own level if_lapsed>0.4	-19 19
duties return own level if_lapsed>0.55	-2 2
duties return own level if_lapsed>0.7	-5 5
duties return own level proposed>0.07	5 -5
duties return own level proposed>0.1	3 -3
duties return own level proposed>0.2	-14 14
duties return own level proposed>0.3	5 -5
duties return own level proposed>0.4	3 -3
duties return own level proposed>0.55	-5 5
duties return own level proposed>0.7	14 -14
duties return second level if_lapsed>0.07	-4 4
duties return second level if_lapsed>0.1	-23 23
duties return second level if_lapsed>0.15	5 -5
duties return second level if_lapsed>0.2	20 -20
duties return second level if_lapsed>0.3	-12 12
duties return second level if_lapsed>0.4	-12 12
duties return second level if_lapsed>0.55	17 -17
duties return second level if_lapsed>0.7	-23 23
duties return second level if_lapsed>0.85	-10 10
duties return second level proposed>0.07	-3 3
duties return second level proposed>0.1	-4 4
duties return second level proposed>0.15	18 -18
duties return second level proposed>0.2	2 -2
duties return second level proposed>0.3	7 -7
duties return second level proposed>0.4	5 -5
duties return second level proposed>0.55	9 -9
duties return second level proposed>0.7	5 -5
duties return second level proposed>0.85	2 -2
duties return second>0.07	-7 7
duties return second>0.1	4 -4
duties return second>0.15	6 -6
duties return second>0.2	-9 9
duties return second>0.3	12 -12
duties return second>0.4	-6 6
duties return second>0.55	-18 18
duties return second>0.7	-19 19
duties return second>0.85	-6 6
duties return sideless	101 -101
duties return third>0.07	-17 17
duties return third>0.1	10 -10
duties return third>0.15	10 -10
duties return third>0.2	-31 31
duties return third>0.3	-12 12
duties return truce	-5 5
fact:condition	8 -8
fact:gone	21 -21
fact:if-back	-34 34
fact:level	33 -33
fact:on-lapse	5 -5
fact:open	3 -3
first>0.07	-2 2
first>0.1	-4 4
first>0.15	-10 10
first>0.2	-3 3
first>0.4	-9 9
first>0.55	-11 11
first>0.7	-8 8
first>0.85	-21 21
headline	-6 6
level if_lapsed>0.07	-17 17
level if_lapsed>0.1	-5 5
level if_lapsed>0.15	7 -7
level if_lapsed>0.2	-8 8
level if_lapsed>0.3	4 -4
level if_lapsed>0.4	2 -2
level if_lapsed>0.55	-2 2
level if_lapsed>0.7	-14 14
level if_lapsed>0.85	-11 11
level proposed>0.07	-9 9
level proposed>0.15	3 -3
level proposed>0.2	-3 3
level proposed>0.3	2 -2
level proposed>0.4	-5 5
level proposed>0.55	-6 6
level proposed>0.85	4 -4
markets	18 -18
markets any>0.07	-13 13
markets any>0.1	5 -5
markets any>0.15	-12 12
markets any>0.2	-10 10
markets any>0.55	-8 8
markets any>0.85	-20 20
markets day ahead	22 -22
markets fact:condition	-8 8
markets fact:duty	5 -5
markets fact:gone	9 -9
markets fact:level	3 -3
markets fact:on-lapse	3 -3
markets fact:open	-13 13
markets first>0.07	-13 13
markets first>0.1	5 -5
markets first>0.15	-12 12
markets first>0.2	-10 10
markets first>0.55	-8 8
markets first>0.85	-20 20
markets hangs 0	26 -26
markets hangs 1	7 -7
markets hangs 2	9 -9
markets lapses 0	16 -16
markets lapses 1	3 -3
markets lapses 2	3 -3
markets length 1	-35 35
markets length 3	37 -37
markets length 4	7 -7
markets length 5	21 -21
markets level if_lapsed>0.07	-8 8
markets level if_lapsed>0.15	-5 5
markets level if_lapsed>0.2	-9 9
markets level if_lapsed>0.4	14 -14
markets level if_lapsed>0.55	-6 6
markets level if_lapsed>0.7	-23 23
markets level if_lapsed>0.85	-35 35
markets level proposed>0.07	-4 4
markets level proposed>0.1	-12 12
markets level proposed>0.15	6 -6
markets level proposed>0.2	3 -3
markets level proposed>0.3	13 -13
markets level proposed>0.4	-3 3
markets level proposed>0.7	-16 16
markets level proposed>0.85	-3 3
markets own level if_lapsed>0.07	-2 2
markets own level if_lapsed>0.1	15 -15
markets own level if_lapsed>0.15	15 -15
markets own level if_lapsed>0.2	15 -15
markets own level if_lapsed>0.3	15 -15
markets own level if_lapsed>0.4	15 -15
markets own level if_lapsed>0.55	11 -11
markets own level if_lapsed>0.7	8 -8
markets own level proposed>0.2	-11 11
markets own level proposed>0.3	-11 11
markets own level proposed>0.4	-17 17
markets own level proposed>0.55	-17 17
markets own level proposed>0.7	-17 17
markets second level if_lapsed>0.07	8 -8
markets second level if_lapsed>0.1	-4 4
markets second level if_lapsed>0.2	-14 14
markets second level if_lapsed>0.3	-12 12
markets second level if_lapsed>0.4	-17 17
markets second level if_lapsed>0.55	-10 10
markets second level if_lapsed>0.7	7 -7
markets second level if_lapsed>0.85	-26 26
markets second level proposed>0.07	-5 5
markets second level proposed>0.1	15 -15
markets second level proposed>0.15	16 -16
markets second level proposed>0.2	-3 3
markets second level proposed>0.4	-3 3
markets second level proposed>0.85	27 -27
markets sideless	46 -46
markets truce	24 -24
new duties	12 -12
new duties any>0.1	-9 9
new duties any>0.15	-2 2
new duties any>0.3	4 -4
new duties any>0.4	9 -9
new duties any>0.55	-13 13
new duties any>0.7	2 -2
new duties any>0.85	-4 4
new duties day ahead	6 -6
new duties fact:condition	21 -21
new duties fact:duty	-6 6
new duties fact:gone	-16 16
new duties fact:level	12 -12
new duties fact:on-lapse	-7 7
new duties first>0.07	-2 2
new duties first>0.1	-3 3
new duties first>0.15	4 -4
new duties first>0.3	11 -11
new duties first>0.4	-4 4
new duties first>0.55	-10 10
new duties first>0.7	-3 3
new duties first>0.85	-7 7
new duties hangs 0	11 -11
new duties hangs 1	9 -9
new duties hangs 2	-8 8
new duties hangs 3	-8 8
new duties lapses 0	4 -4
new duties lapses 1	18 -18
new duties lapses 2	-14 14
new duties length 1	-27 27
new duties length 3	43 -43
new duties length 4	2 -2
new duties length 6	56 -56
new duties level if_lapsed>0.07	27 -27
new duties level if_lapsed>0.1	14 -14
new duties level if_lapsed>0.15	-3 3
new duties level if_lapsed>0.2	3 -3
new duties level if_lapsed>0.4	13 -13
new duties level if_lapsed>0.55	12 -12
new duties level if_lapsed>0.7	2 -2
new duties level if_lapsed>0.85	8 -8
new duties level proposed>0.07	-4 4
new duties level proposed>0.1	-3 3
new duties level proposed>0.15	4 -4
new duties level proposed>0.4	-9 9
new duties level proposed>0.7	-3 3
new duties level proposed>0.85	-11 11
new duties own level if_lapsed>0.07	3 -3
new duties own level if_lapsed>0.1	-7 7
new duties own level if_lapsed>0.15	-21 21
new duties own level if_lapsed>0.2	-11 11
new duties own level if_lapsed>0.3	7 -7
new duties own level if_lapsed>0.4	10 -10
new duties own level if_lapsed>0.55	-26 26
new duties own level if_lapsed>0.7	14 -14
new duties own level if_lapsed>0.85	28 -28
new duties own level proposed>0.07	-14 14
new duties own level proposed>0.15	-6 6
new duties own level proposed>0.2	5 -5
new duties own level proposed>0.3	-7 7
new duties own level proposed>0.4	-16 16
new duties own level proposed>0.55	7 -7
new duties own level proposed>0.7	-5 5
new duties own level proposed>0.85	6 -6
new duties second level if_lapsed>0.07	3 -3
new duties second level if_lapsed>0.1	9 -9
new duties second level if_lapsed>0.2	-12 12
new duties second level if_lapsed>0.3	11 -11
new duties second level if_lapsed>0.4	4 -4
new duties second level if_lapsed>0.55	7 -7
new duties second level if_lapsed>0.7	21 -21
new duties second level if_lapsed>0.85	26 -26
new duties second level proposed>0.07	7 -7
new duties second level proposed>0.1	-3 3
new duties second level proposed>0.15	-2 2
new duties second level proposed>0.2	-7 7
new duties second level proposed>0.3	-8 8
new duties second level proposed>0.4	2 -2
new duties second level proposed>0.55	-6 6
new duties second level proposed>0.7	22 -22
new duties second level proposed>0.85	-20 20
new duties second>0.07	3 -3
new duties second>0.1	-20 20
new duties second>0.15	-17 17
new duties second>0.2	-16 16
new duties second>0.3	9 -9
new duties second>0.4	3 -3
new duties second>0.55	10 -10
new duties sideless	83 -83
new duties third>0.07	4 -4
new duties third>0.1	36 -36
new duties third>0.15	22 -22
new duties truce	-10 10
other	11 -11
other any>0.07	-3 3
other any>0.1	-3 3
other any>0.15	-6 6
other any>0.4	5 -5
other any>0.55	-6 6
other any>0.7	8 -8
other any>0.85	13 -13
other day ahead	18 -18
other fact:condition	-10 10
other fact:duty	-2 2
other fact:gone	17 -17
other fact:level	-16 16
other fact:open	12 -12
other first>0.15	-6 6
other first>0.3	2 -2
other first>0.4	2 -2
other first>0.55	-10 10
other first>0.85	22 -22
other hangs 1	17 -17
other hangs 2	-4 4
other lapses 0	15 -15
other lapses 2	-10 10
other length 3	31 -31
other length 4	-4 4
other length 5	16 -16
other length 6	-14 14
other level if_lapsed>0.07	-12 12
other level if_lapsed>0.1	-12 12
other level if_lapsed>0.15	-5 5
other level if_lapsed>0.2	12 -12
other level if_lapsed>0.3	-2 2
other level if_lapsed>0.4	-5 5
other level if_lapsed>0.55	-5 5
other level if_lapsed>0.7	3 -3
other level if_lapsed>0.85	15 -15
other level proposed>0.1	13 -13
other level proposed>0.15	-7 7
other level proposed>0.2	10 -10
other level proposed>0.3	7 -7
other level proposed>0.4	-5 5
other level proposed>0.55	-2 2
other level proposed>0.7	-2 2
other own level if_lapsed>0.07	-5 5
other own level if_lapsed>0.1	9 -9
other own level if_lapsed>0.15	6 -6
other own level if_lapsed>0.2	4 -4
other own level if_lapsed>0.3	-5 5
other own level if_lapsed>0.4	-13 13
other own level if_lapsed>0.55	-8 8
other own level if_lapsed>0.7	2 -2
other own level proposed>0.07	40 -40
other own level proposed>0.1	38 -38
other own level proposed>0.15	28 -28
other own level proposed>0.2	19 -19
other own level proposed>0.3	6 -6
other own level proposed>0.55	-15 15
other second level if_lapsed>0.07	10 -10
other second level if_lapsed>0.1	15 -15
other second level if_lapsed>0.15	-2 2
other second level if_lapsed>0.2	-21 21
other second level if_lapsed>0.3	-4 4
other second level if_lapsed>0.4	26 -26
other second level if_lapsed>0.7	4 -4
other second level if_lapsed>0.85	-18 18
other second level proposed>0.1	-10 10
other second level proposed>0.2	-20 20
other second level proposed>0.3	-3 3
other second level proposed>0.4	-4 4
other second level proposed>0.55	5 -5
other second level proposed>0.7	15 -15
other second level proposed>0.85	21 -21
other second>0.07	21 -21
other second>0.1	14 -14
other second>0.15	12 -12
other sideless	71 -71
other truce	5 -5
own level if_lapsed>0.07	-8 8
own level if_lapsed>0.1	-6 6
own level if_lapsed>0.15	5 -5
own level if_lapsed>0.2	6 -6
own level if_lapsed>0.3	6 -6
own level if_lapsed>0.4	-8 8
own level if_lapsed>0.55	-10 10
own level if_lapsed>0.7	7 -7
own level if_lapsed>0.85	7 -7
own level proposed>0.07	-6 6
own level proposed>0.1	5 -5
own level proposed>0.3	9 -9
own level proposed>0.4	-7 7
own level proposed>0.7	-7 7
own level proposed>0.85	-8 8
retaliation	16 -16
retaliation any>0.07	2 -2
retaliation any>0.1	-2 2
retaliation any>0.15	-3 3
retaliation any>0.2	4 -4
retaliation any>0.3	-11 11
retaliation any>0.4	-14 14
retaliation any>0.55	9 -9
retaliation any>0.7	-5 5
retaliation day ahead	14 -14
retaliation fact:condition	3 -3
retaliation fact:duty	5 -5
retaliation fact:gone	-27 27
retaliation fact:level	29 -29
retaliation fact:on-lapse	-9 9
retaliation fact:open	-13 13
retaliation first>0.07	2 -2
retaliation first>0.3	-9 9
retaliation first>0.4	-8 8
retaliation first>0.55	3 -3
retaliation first>0.7	-3 3
retaliation first>0.85	-10 10
retaliation hangs 0	14 -14
retaliation hangs 1	18 -18
retaliation hangs 2	-16 16
retaliation hangs 3	-6 6
retaliation lapses 0	6 -6
retaliation lapses 1	17 -17
retaliation length 1	-4 4
retaliation length 3	29 -29
retaliation length 4	-2 2
retaliation length 5	17 -17
retaliation length 6	25 -25
retaliation level if_lapsed>0.07	-27 27
retaliation level if_lapsed>0.15	4 -4
retaliation level if_lapsed>0.2	-8 8
retaliation level if_lapsed>0.3	12 -12
retaliation level if_lapsed>0.4	15 -15
retaliation level if_lapsed>0.7	13 -13
retaliation level if_lapsed>0.85	12 -12
retaliation level proposed>0.07	-7 7
retaliation level proposed>0.1	6 -6
retaliation level proposed>0.2	-16 16
retaliation level proposed>0.55	-7 7
retaliation level proposed>0.7	7 -7
retaliation own level if_lapsed>0.07	-17 17
retaliation own level if_lapsed>0.1	-14 14
retaliation own level if_lapsed>0.15	-3 3
retaliation own level if_lapsed>0.2	12 -12
retaliation own level if_lapsed>0.3	4 -4
retaliation own level if_lapsed>0.4	-2 2
retaliation own level if_lapsed>0.7	-6 6
retaliation own level if_lapsed>0.85	-15 15
retaliation own level proposed>0.07	-14 14
retaliation own level proposed>0.1	-10 10
retaliation own level proposed>0.15	-4 4
retaliation own level proposed>0.3	16 -16
retaliation own level proposed>0.4	12 -12
retaliation own level proposed>0.55	7 -7
retaliation own level proposed>0.7	-2 2
retaliation own level proposed>0.85	-16 16
retaliation second level if_lapsed>0.07	-16 16
retaliation second level if_lapsed>0.15	-18 18
retaliation second level if_lapsed>0.2	7 -7
retaliation second level if_lapsed>0.3	-2 2
retaliation second level if_lapsed>0.4	12 -12
retaliation second level if_lapsed>0.55	3 -3
retaliation second level if_lapsed>0.7	8 -8
retaliation second level if_lapsed>0.85	-2 2
retaliation second level proposed>0.1	2 -2
retaliation second level proposed>0.15	-6 6
retaliation second level proposed>0.2	9 -9
retaliation second level proposed>0.3	5 -5
retaliation second level proposed>0.4	13 -13
retaliation second level proposed>0.55	8 -8
retaliation second level proposed>0.7	-29 29
retaliation second level proposed>0.85	2 -2
retaliation second>0.07	-4 4
retaliation second>0.15	14 -14
retaliation second>0.3	2 -2
retaliation second>0.4	-28 28
retaliation second>0.55	-21 21
retaliation sideless	29 -29
retaliation truce	30 -30
rule:said	-8 8
rule:said controls	30 -30
rule:said duties return	-12 12
rule:said markets	-14 14
rule:said new duties	9 -9
rule:said other	-5 5
rule:said retaliation	-12 12
second level if_lapsed>0.07	4 -4
second level if_lapsed>0.15	-4 4
second level if_lapsed>0.2	-8 8
second level if_lapsed>0.3	-15 15
second level if_lapsed>0.4	3 -3
second level if_lapsed>0.55	17 -17
second level if_lapsed>0.7	8 -8
second level if_lapsed>0.85	-12 12
second level proposed>0.15	8 -8
second level proposed>0.2	-5 5
second level proposed>0.3	-3 3
second level proposed>0.55	-2 2
second level proposed>0.7	7 -7
second level proposed>0.85	-7 7
second>0.07	2 -2
second>0.1	-9 9
second>0.15	5 -5
second>0.2	-13 13
second>0.3	17 -17
second>0.4	-11 11
second>0.55	-16 16
second>0.7	-31 31
second>0.85	-12 12
talks fail	7 -7
talks fail any>0.1	10 -10
talks fail any>0.15	-8 8
talks fail any>0.2	2 -2
talks fail any>0.4	10 -10
talks fail day ahead	27 -27
talks fail fact:condition	34 -34
talks fail fact:duty	-8 8
talks fail fact:level	-9 9
talks fail fact:on-lapse	40 -40
talks fail fact:open	4 -4
talks fail first>0.1	8 -8
talks fail first>0.15	-8 8
talks fail first>0.2	2 -2
talks fail first>0.4	10 -10
talks fail hangs 0	-3 3
talks fail hangs 1	17 -17
talks fail lapses 0	7 -7
talks fail lapses 1	-13 13
talks fail length 1	-33 33
talks fail length 3	30 -30
talks fail length 4	21 -21
talks fail level if_lapsed>0.07	-6 6
talks fail level if_lapsed>0.15	6 -6
talks fail level if_lapsed>0.2	2 -2
talks fail level if_lapsed>0.3	2 -2
talks fail level if_lapsed>0.4	-4 4
talks fail level if_lapsed>0.55	-6 6
talks fail level if_lapsed>0.7	-13 13
talks fail level if_lapsed>0.85	5 -5
talks fail level proposed>0.07	-3 3
talks fail level proposed>0.15	9 -9
talks fail level proposed>0.2	6 -6
talks fail level proposed>0.3	3 -3
talks fail level proposed>0.4	-6 6
talks fail level proposed>0.55	-3 3
talks fail level proposed>0.7	-14 14
talks fail level proposed>0.85	-4 4
talks fail own level proposed>0.07	22 -22
talks fail own level proposed>0.1	22 -22
talks fail own level proposed>0.15	22 -22
talks fail second level if_lapsed>0.15	-9 9
talks fail second level if_lapsed>0.2	-17 17
talks fail second level if_lapsed>0.3	3 -3
talks fail second level if_lapsed>0.4	12 -12
talks fail second level if_lapsed>0.55	8 -8
talks fail second level proposed>0.07	-21 21
talks fail second level proposed>0.15	3 -3
talks fail second level proposed>0.2	-2 2
talks fail second level proposed>0.3	-11 11
talks fail second level proposed>0.4	-15 15
talks fail second level proposed>0.55	-11 11
talks fail second level proposed>0.7	6 -6
talks fail sideless	47 -47
third>0.07	-23 23
third>0.1	20 -20
third>0.15	18 -18
third>0.3	-12 12`;
