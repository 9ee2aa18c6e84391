// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	46 -46
any>0.07	-8 8
any>0.1	-11 11
any>0.15	-5 5
any>0.2	-16 16
any>0.3	-16 16
any>0.4	-8 8
any>0.55	-8 8
any>0.7	-2 2
any>0.85	-27 27
controls	11 -11
controls any>0.07	4 -4
controls any>0.2	-15 15
controls any>0.3	-10 10
controls any>0.4	-4 4
controls any>0.55	7 -7
controls any>0.7	-11 11
controls any>0.85	-42 42
controls day ahead	14 -14
controls fact:condition	23 -23
controls fact:duty	-14 14
controls fact:gone	16 -16
controls fact:level	-23 23
controls fact:on-lapse	-3 3
controls fact:open	-3 3
controls first>0.07	4 -4
controls first>0.1	2 -2
controls first>0.2	-17 17
controls first>0.3	-10 10
controls first>0.55	7 -7
controls first>0.7	-11 11
controls first>0.85	-42 42
controls hangs 0	3 -3
controls hangs 1	8 -8
controls lapses 0	5 -5
controls lapses 1	20 -20
controls lapses 2	-15 15
controls length 3	-2 2
controls length 4	16 -16
controls level if_lapsed>0.07	-3 3
controls level if_lapsed>0.1	6 -6
controls level if_lapsed>0.2	-13 13
controls level if_lapsed>0.3	-7 7
controls level if_lapsed>0.4	-14 14
controls level if_lapsed>0.55	-7 7
controls level if_lapsed>0.7	-2 2
controls level proposed>0.07	23 -23
controls level proposed>0.1	10 -10
controls level proposed>0.15	-3 3
controls level proposed>0.2	7 -7
controls level proposed>0.3	-2 2
controls level proposed>0.4	4 -4
controls level proposed>0.7	-6 6
controls level proposed>0.85	-3 3
controls own level if_lapsed>0.1	-8 8
controls own level if_lapsed>0.15	6 -6
controls own level if_lapsed>0.2	6 -6
controls own level if_lapsed>0.3	6 -6
controls own level if_lapsed>0.4	-11 11
controls own level if_lapsed>0.55	3 -3
controls own level if_lapsed>0.7	-16 16
controls own level if_lapsed>0.85	-23 23
controls own level proposed>0.07	-3 3
controls own level proposed>0.1	4 -4
controls own level proposed>0.15	-5 5
controls own level proposed>0.2	-5 5
controls own level proposed>0.7	-6 6
controls own level proposed>0.85	7 -7
controls second level if_lapsed>0.1	15 -15
controls second level if_lapsed>0.15	36 -36
controls second level if_lapsed>0.2	5 -5
controls second level if_lapsed>0.3	-10 10
controls second level if_lapsed>0.4	-14 14
controls second level if_lapsed>0.55	4 -4
controls second level if_lapsed>0.7	7 -7
controls second level if_lapsed>0.85	37 -37
controls second level proposed>0.07	9 -9
controls second level proposed>0.15	-11 11
controls second level proposed>0.2	-9 9
controls second level proposed>0.3	-13 13
controls second level proposed>0.4	-14 14
controls second level proposed>0.55	-6 6
controls second level proposed>0.7	4 -4
controls second level proposed>0.85	10 -10
controls second>0.07	-21 21
controls second>0.1	-19 19
controls sideless	25 -25
controls truce	-9 9
duties return	22 -22
duties return any>0.07	-4 4
duties return any>0.1	-12 12
duties return any>0.15	8 -8
duties return any>0.2	-4 4
duties return any>0.3	-5 5
duties return any>0.55	-3 3
duties return any>0.85	-4 4
duties return day ahead	-5 5
duties return fact:condition	-16 16
duties return fact:duty	-11 11
duties return fact:gone	43 -43
duties return fact:level	32 -32
duties return fact:on-lapse	12 -12
duties return fact:open	-7 7
duties return first>0.07	4 -4
duties return first>0.15	4 -4
duties return first>0.2	7 -7
duties return first>0.3	14 -14
duties return first>0.4	-3 3
duties return first>0.55	4 -4
duties return first>0.85	-8 8
duties return hangs 0	12 -12
duties return hangs 2	31 -31
duties return hangs 3	40 -40
duties return lapses 0	20 -20
duties return lapses 1	15 -15
duties return lapses 3	-31 31
duties return length 1	-48 48
duties return length 2	30 -30
duties return length 3	44 -44
duties return length 4	13 -13
duties return length 5	-3 3
duties return length 6	-50 50
duties return level if_lapsed>0.07	-13 13
duties return level if_lapsed>0.1	-15 15
duties return level if_lapsed>0.15	-10 10
duties return level if_lapsed>0.2	-4 4
duties return level if_lapsed>0.3	-8 8
duties return level if_lapsed>0.4	-5 5
duties return level if_lapsed>0.55	12 -12
duties return level if_lapsed>0.7	-24 24
duties return level if_lapsed>0.85	-14 14
duties return level proposed>0.07	-9 9
duties return level proposed>0.1	11 -11
duties return level proposed>0.15	4 -4
duties return level proposed>0.2	3 -3
duties return level proposed>0.3	10 -10
duties return level proposed>0.4	-10 10
duties return level proposed>0.7	4 -4
duties return level proposed>0.85	17 -17
duties return own level if_lapsed>0.07	-14 14
duties return own level if_lapsed>0.1	5 -5
duties return own level if_lapsed>0.15	3 -3
duties return own level if_lapsed>0.2	-5 5
duties return own level if_lapsed>0.3	-17 17
duties return own level if_lapsed>0.4	-7 7
duties return own level if_lapsed>0.55	16 -16
duties return own level if_lapsed>0.7	-23 23
duties return own level if_lapsed>0.85	-5 5
duties return own level proposed>0.07	20 -20
duties return own level proposed>0.1	3 -3
duties return own level proposed>0.15	-2 2
duties return own level proposed>0.2	-5 5
duties return own level proposed>0.3	10 -10
duties return own level proposed>0.4	-15 15
duties return own level proposed>0.55	12 -12
duties return own level proposed>0.7	24 -24
duties return own level proposed>0.85	-9 9
duties return second level if_lapsed>0.1	-13 13
duties return second level if_lapsed>0.15	6 -6
duties return second level if_lapsed>0.3	8 -8
duties return second level if_lapsed>0.55	-10 10
duties return second level if_lapsed>0.7	8 -8
duties return second level if_lapsed>0.85	-38 38
duties return second level proposed>0.07	-11 11
duties return second level proposed>0.1	10 -10
duties return second level proposed>0.15	11 -11
duties return second level proposed>0.2	5 -5
duties return second level proposed>0.4	-16 16
duties return second level proposed>0.7	28 -28
duties return second level proposed>0.85	16 -16
duties return second>0.1	5 -5
duties return second>0.15	-10 10
duties return second>0.2	4 -4
duties return second>0.3	15 -15
duties return second>0.4	-25 25
duties return second>0.55	-17 17
duties return second>0.7	-20 20
duties return second>0.85	-7 7
duties return sideless	79 -79
duties return third>0.07	7 -7
duties return third>0.1	-21 21
duties return third>0.15	-6 6
duties return third>0.2	11 -11
duties return third>0.4	-11 11
duties return truce	-7 7
fact:condition	8 -8
fact:gone	20 -20
fact:if-back	-8 8
fact:level	26 -26
fact:on-lapse	-2 2
first>0.07	2 -2
first>0.15	-4 4
first>0.4	-4 4
first>0.55	-12 12
first>0.7	-7 7
first>0.85	-26 26
headline	4 -4
level if_lapsed>0.07	-5 5
level if_lapsed>0.1	-5 5
level if_lapsed>0.15	-7 7
level if_lapsed>0.2	3 -3
level if_lapsed>0.3	-4 4
level if_lapsed>0.4	-10 10
level if_lapsed>0.55	8 -8
level if_lapsed>0.7	-8 8
level if_lapsed>0.85	-6 6
level proposed>0.07	-10 10
level proposed>0.1	6 -6
level proposed>0.15	-3 3
level proposed>0.55	-2 2
level proposed>0.85	6 -6
markets	12 -12
markets any>0.07	-17 17
markets any>0.1	-21 21
markets any>0.15	-8 8
markets any>0.2	5 -5
markets any>0.3	-8 8
markets any>0.4	-19 19
markets any>0.55	3 -3
markets any>0.7	4 -4
markets any>0.85	-23 23
markets day ahead	23 -23
markets fact:condition	-7 7
markets fact:duty	15 -15
markets fact:gone	3 -3
markets fact:level	5 -5
markets fact:on-lapse	-29 29
markets fact:open	6 -6
markets first>0.07	-10 10
markets first>0.1	-14 14
markets first>0.15	-8 8
markets first>0.2	10 -10
markets first>0.3	-4 4
markets first>0.4	-19 19
markets first>0.55	3 -3
markets first>0.7	4 -4
markets first>0.85	-23 23
markets hangs 0	3 -3
markets hangs 1	-10 10
markets hangs 2	35 -35
markets lapses 0	14 -14
markets lapses 1	3 -3
markets length 3	27 -27
markets length 4	12 -12
markets length 5	11 -11
markets level if_lapsed>0.07	2 -2
markets level if_lapsed>0.1	-13 13
markets level if_lapsed>0.15	-12 12
markets level if_lapsed>0.3	-7 7
markets level if_lapsed>0.4	2 -2
markets level if_lapsed>0.55	-2 2
markets level if_lapsed>0.85	15 -15
markets level proposed>0.1	-5 5
markets level proposed>0.15	-5 5
markets level proposed>0.2	19 -19
markets level proposed>0.3	8 -8
markets level proposed>0.4	-6 6
markets level proposed>0.55	-13 13
markets level proposed>0.7	-5 5
markets level proposed>0.85	-9 9
markets own level if_lapsed>0.07	2 -2
markets own level if_lapsed>0.1	2 -2
markets own level if_lapsed>0.15	13 -13
markets own level if_lapsed>0.2	9 -9
markets own level proposed>0.07	22 -22
markets own level proposed>0.1	2 -2
markets own level proposed>0.15	2 -2
markets own level proposed>0.2	2 -2
markets own level proposed>0.3	2 -2
markets own level proposed>0.55	15 -15
markets own level proposed>0.7	12 -12
markets second level if_lapsed>0.07	23 -23
markets second level if_lapsed>0.1	8 -8
markets second level if_lapsed>0.15	-8 8
markets second level if_lapsed>0.2	-14 14
markets second level if_lapsed>0.3	-5 5
markets second level if_lapsed>0.4	-10 10
markets second level if_lapsed>0.55	-14 14
markets second level if_lapsed>0.7	-21 21
markets second level if_lapsed>0.85	-3 3
markets second level proposed>0.07	13 -13
markets second level proposed>0.1	9 -9
markets second level proposed>0.15	24 -24
markets second level proposed>0.2	2 -2
markets second level proposed>0.3	-18 18
markets second level proposed>0.4	-26 26
markets second level proposed>0.55	-17 17
markets second level proposed>0.7	-8 8
markets sideless	45 -45
markets truce	9 -9
new duties	11 -11
new duties any>0.07	-4 4
new duties any>0.15	-7 7
new duties any>0.2	-6 6
new duties any>0.3	-6 6
new duties any>0.4	2 -2
new duties any>0.55	-4 4
new duties any>0.7	9 -9
new duties any>0.85	-13 13
new duties day ahead	11 -11
new duties fact:condition	17 -17
new duties fact:duty	-2 2
new duties fact:level	7 -7
new duties fact:on-lapse	-16 16
new duties first>0.07	6 -6
new duties first>0.1	13 -13
new duties first>0.15	-7 7
new duties first>0.3	-2 2
new duties first>0.4	10 -10
new duties first>0.55	-12 12
new duties first>0.7	13 -13
new duties first>0.85	-15 15
new duties hangs 0	15 -15
new duties hangs 1	5 -5
new duties hangs 2	-7 7
new duties hangs 3	-8 8
new duties lapses 0	3 -3
new duties lapses 1	9 -9
new duties lapses 2	4 -4
new duties length 1	-21 21
new duties length 2	-9 9
new duties length 3	9 -9
new duties length 4	8 -8
new duties length 6	16 -16
new duties level if_lapsed>0.07	16 -16
new duties level if_lapsed>0.1	18 -18
new duties level if_lapsed>0.15	12 -12
new duties level if_lapsed>0.2	4 -4
new duties level if_lapsed>0.4	3 -3
new duties level if_lapsed>0.55	-8 8
new duties level if_lapsed>0.7	21 -21
new duties level if_lapsed>0.85	4 -4
new duties level proposed>0.1	3 -3
new duties level proposed>0.15	-2 2
new duties level proposed>0.2	-8 8
new duties level proposed>0.3	-22 22
new duties level proposed>0.4	-3 3
new duties level proposed>0.55	-4 4
new duties level proposed>0.85	-4 4
new duties own level if_lapsed>0.07	-12 12
new duties own level if_lapsed>0.1	-7 7
new duties own level if_lapsed>0.2	9 -9
new duties own level if_lapsed>0.55	-21 21
new duties own level if_lapsed>0.7	32 -32
new duties own level if_lapsed>0.85	11 -11
new duties own level proposed>0.07	-3 3
new duties own level proposed>0.1	-4 4
new duties own level proposed>0.15	-5 5
new duties own level proposed>0.2	-4 4
new duties own level proposed>0.3	-9 9
new duties own level proposed>0.4	-2 2
new duties own level proposed>0.55	-4 4
new duties second level if_lapsed>0.1	5 -5
new duties second level if_lapsed>0.15	-19 19
new duties second level if_lapsed>0.2	-9 9
new duties second level if_lapsed>0.3	-3 3
new duties second level if_lapsed>0.4	15 -15
new duties second level if_lapsed>0.55	17 -17
new duties second level if_lapsed>0.7	9 -9
new duties second level if_lapsed>0.85	6 -6
new duties second level proposed>0.07	2 -2
new duties second level proposed>0.15	-7 7
new duties second level proposed>0.2	10 -10
new duties second level proposed>0.3	3 -3
new duties second level proposed>0.4	3 -3
new duties second level proposed>0.55	4 -4
new duties second level proposed>0.7	-5 5
new duties second level proposed>0.85	-10 10
new duties second>0.07	12 -12
new duties second>0.1	-4 4
new duties second>0.15	-6 6
new duties second>0.2	-14 14
new duties second>0.3	-23 23
new duties second>0.4	9 -9
new duties second>0.55	-33 33
new duties second>0.7	-9 9
new duties sideless	49 -49
new duties third>0.07	-3 3
new duties third>0.1	24 -24
new duties third>0.15	19 -19
new duties third>0.2	36 -36
new duties truce	-7 7
other	13 -13
other any>0.07	-4 4
other any>0.1	4 -4
other any>0.15	3 -3
other any>0.4	-10 10
other any>0.55	-13 13
other any>0.7	5 -5
other day ahead	8 -8
other fact:condition	-17 17
other fact:duty	14 -14
other fact:gone	-23 23
other fact:level	-22 22
other fact:on-lapse	10 -10
other first>0.07	-8 8
other first>0.1	-6 6
other first>0.15	4 -4
other first>0.2	2 -2
other first>0.3	-3 3
other first>0.4	-7 7
other first>0.55	-13 13
other first>0.85	10 -10
other hangs 0	6 -6
other hangs 1	11 -11
other hangs 2	6 -6
other lapses 0	13 -13
other lapses 1	11 -11
other lapses 2	-17 17
other length 3	29 -29
other length 4	-9 9
other length 5	6 -6
other length 6	6 -6
other level if_lapsed>0.07	-2 2
other level if_lapsed>0.1	3 -3
other level if_lapsed>0.15	-10 10
other level if_lapsed>0.2	3 -3
other level if_lapsed>0.3	3 -3
other level if_lapsed>0.4	-6 6
other level if_lapsed>0.55	12 -12
other level if_lapsed>0.7	-6 6
other level if_lapsed>0.85	3 -3
other level proposed>0.07	-8 8
other level proposed>0.1	10 -10
other level proposed>0.2	-2 2
other level proposed>0.3	4 -4
other level proposed>0.4	5 -5
other level proposed>0.55	-8 8
other level proposed>0.7	-6 6
other level proposed>0.85	4 -4
other own level if_lapsed>0.07	12 -12
other own level if_lapsed>0.1	4 -4
other own level if_lapsed>0.15	6 -6
other own level if_lapsed>0.2	-2 2
other own level if_lapsed>0.3	5 -5
other own level if_lapsed>0.4	8 -8
other own level if_lapsed>0.55	-5 5
other own level if_lapsed>0.7	-4 4
other own level if_lapsed>0.85	15 -15
other own level proposed>0.07	-18 18
other own level proposed>0.1	-5 5
other own level proposed>0.15	7 -7
other own level proposed>0.2	31 -31
other own level proposed>0.3	17 -17
other own level proposed>0.4	29 -29
other own level proposed>0.55	17 -17
other own level proposed>0.85	15 -15
other second level if_lapsed>0.07	18 -18
other second level if_lapsed>0.1	-18 18
other second level if_lapsed>0.2	-13 13
other second level if_lapsed>0.3	4 -4
other second level if_lapsed>0.4	10 -10
other second level if_lapsed>0.55	-3 3
other second level if_lapsed>0.7	-14 14
other second level if_lapsed>0.85	9 -9
other second level proposed>0.07	-6 6
other second level proposed>0.2	7 -7
other second level proposed>0.3	18 -18
other second level proposed>0.4	6 -6
other second level proposed>0.7	-20 20
other second level proposed>0.85	-6 6
other second>0.07	2 -2
other second>0.1	20 -20
other second>0.15	12 -12
other sideless	98 -98
other truce	11 -11
own level if_lapsed>0.07	-20 20
own level if_lapsed>0.1	5 -5
own level if_lapsed>0.15	2 -2
own level if_lapsed>0.3	-12 12
own level if_lapsed>0.4	-6 6
own level if_lapsed>0.55	5 -5
own level if_lapsed>0.7	-4 4
own level if_lapsed>0.85	8 -8
own level proposed>0.15	-2 2
own level proposed>0.2	4 -4
own level proposed>0.3	5 -5
own level proposed>0.4	3 -3
retaliation	20 -20
retaliation any>0.07	-5 5
retaliation any>0.15	-4 4
retaliation any>0.2	-13 13
retaliation any>0.3	-7 7
retaliation any>0.4	4 -4
retaliation any>0.55	8 -8
retaliation any>0.7	-7 7
retaliation any>0.85	-18 18
retaliation day ahead	3 -3
retaliation fact:condition	2 -2
retaliation fact:duty	4 -4
retaliation fact:gone	-15 15
retaliation fact:level	10 -10
retaliation fact:on-lapse	10 -10
retaliation fact:open	2 -2
retaliation first>0.07	-7 7
retaliation first>0.1	-5 5
retaliation first>0.15	5 -5
retaliation first>0.2	-6 6
retaliation first>0.55	-2 2
retaliation first>0.7	-22 22
retaliation first>0.85	-9 9
retaliation hangs 0	16 -16
retaliation hangs 1	21 -21
retaliation hangs 2	-10 10
retaliation hangs 3	-10 10
retaliation lapses 0	10 -10
retaliation lapses 1	13 -13
retaliation lapses 2	23 -23
retaliation length 1	-18 18
retaliation length 2	-15 15
retaliation length 3	5 -5
retaliation length 4	4 -4
retaliation length 5	18 -18
retaliation length 6	57 -57
retaliation level if_lapsed>0.07	-5 5
retaliation level if_lapsed>0.1	-11 11
retaliation level if_lapsed>0.15	4 -4
retaliation level if_lapsed>0.2	14 -14
retaliation level if_lapsed>0.3	5 -5
retaliation level if_lapsed>0.4	-6 6
retaliation level if_lapsed>0.85	-6 6
retaliation level proposed>0.07	-19 19
retaliation level proposed>0.1	-16 16
retaliation level proposed>0.15	-3 3
retaliation level proposed>0.2	6 -6
retaliation level proposed>0.3	11 -11
retaliation level proposed>0.4	8 -8
retaliation level proposed>0.55	7 -7
retaliation level proposed>0.7	-2 2
retaliation level proposed>0.85	-12 12
retaliation own level if_lapsed>0.07	-17 17
retaliation own level if_lapsed>0.1	11 -11
retaliation own level if_lapsed>0.15	-4 4
retaliation own level if_lapsed>0.3	9 -9
retaliation own level if_lapsed>0.4	5 -5
retaliation own level if_lapsed>0.55	11 -11
retaliation own level if_lapsed>0.7	15 -15
retaliation own level if_lapsed>0.85	13 -13
retaliation own level proposed>0.07	-16 16
retaliation own level proposed>0.1	-3 3
retaliation own level proposed>0.2	8 -8
retaliation own level proposed>0.3	7 -7
retaliation own level proposed>0.4	8 -8
retaliation own level proposed>0.55	-11 11
retaliation own level proposed>0.7	-18 18
retaliation own level proposed>0.85	7 -7
retaliation second level if_lapsed>0.07	-8 8
retaliation second level if_lapsed>0.1	15 -15
retaliation second level if_lapsed>0.15	-3 3
retaliation second level if_lapsed>0.2	7 -7
retaliation second level if_lapsed>0.3	8 -8
retaliation second level if_lapsed>0.4	-7 7
retaliation second level if_lapsed>0.55	-22 22
retaliation second level if_lapsed>0.7	-9 9
retaliation second level if_lapsed>0.85	2 -2
retaliation second level proposed>0.07	5 -5
retaliation second level proposed>0.1	-16 16
retaliation second level proposed>0.15	7 -7
retaliation second level proposed>0.2	-12 12
retaliation second level proposed>0.3	-5 5
retaliation second level proposed>0.4	2 -2
retaliation second level proposed>0.55	10 -10
retaliation second level proposed>0.7	-6 6
retaliation second level proposed>0.85	-19 19
retaliation second>0.07	-41 41
retaliation second>0.1	-6 6
retaliation second>0.15	13 -13
retaliation second>0.2	19 -19
retaliation second>0.3	27 -27
retaliation second>0.4	18 -18
retaliation second>0.55	9 -9
retaliation second>0.7	-15 15
retaliation second>0.85	-10 10
retaliation sideless	45 -45
retaliation third>0.07	-18 18
retaliation third>0.1	-10 10
retaliation truce	19 -19
rule:said	-10 10
rule:said controls	14 -14
rule:said duties return	-4 4
rule:said markets	-19 19
rule:said new duties	8 -8
rule:said other	-17 17
rule:said retaliation	-9 9
second level if_lapsed>0.07	9 -9
second level if_lapsed>0.2	-8 8
second level if_lapsed>0.3	8 -8
second level if_lapsed>0.4	7 -7
second level if_lapsed>0.55	-8 8
second level if_lapsed>0.85	4 -4
second level proposed>0.07	3 -3
second level proposed>0.1	2 -2
second level proposed>0.15	4 -4
second level proposed>0.2	4 -4
second level proposed>0.4	-15 15
second level proposed>0.85	-12 12
second>0.07	-10 10
second>0.15	-4 4
second>0.2	-3 3
second>0.3	15 -15
second>0.55	-24 24
second>0.7	-41 41
second>0.85	-20 20
talks fail	5 -5
talks fail any>0.07	5 -5
talks fail any>0.15	-16 16
talks fail any>0.2	34 -34
talks fail any>0.3	12 -12
talks fail any>0.55	-10 10
talks fail day ahead	14 -14
talks fail fact:condition	27 -27
talks fail fact:duty	21 -21
talks fail fact:level	-16 16
talks fail fact:open	-15 15
talks fail first>0.07	5 -5
talks fail first>0.15	-16 16
talks fail first>0.2	34 -34
talks fail first>0.3	12 -12
talks fail first>0.55	-10 10
talks fail hangs 0	-9 9
talks fail hangs 1	33 -33
talks fail lapses 0	5 -5
talks fail length 3	66 -66
talks fail length 5	-6 6
talks fail level if_lapsed>0.07	-15 15
talks fail level if_lapsed>0.1	-7 7
talks fail level if_lapsed>0.15	-18 18
talks fail level if_lapsed>0.2	-9 9
talks fail level if_lapsed>0.4	7 -7
talks fail level if_lapsed>0.55	11 -11
talks fail level if_lapsed>0.85	-2 2
talks fail level proposed>0.07	7 -7
talks fail level proposed>0.1	-2 2
talks fail level proposed>0.15	-8 8
talks fail level proposed>0.2	-15 15
talks fail level proposed>0.3	-10 10
talks fail level proposed>0.55	-2 2
talks fail level proposed>0.7	19 -19
talks fail level proposed>0.85	43 -43
talks fail second level if_lapsed>0.07	6 -6
talks fail second level if_lapsed>0.1	2 -2
talks fail second level if_lapsed>0.15	15 -15
talks fail second level if_lapsed>0.2	5 -5
talks fail second level if_lapsed>0.3	21 -21
talks fail second level if_lapsed>0.4	21 -21
talks fail second level if_lapsed>0.55	8 -8
talks fail second level proposed>0.07	12 -12
talks fail second level proposed>0.1	4 -4
talks fail second level proposed>0.15	-15 15
talks fail second level proposed>0.3	4 -4
talks fail second level proposed>0.4	-10 10
talks fail second level proposed>0.55	-10 10
talks fail second level proposed>0.7	21 -21
talks fail sideless	68 -68
talks fail truce	7 -7
third>0.1	-2 2
third>0.15	8 -8
third>0.2	37 -37
third>0.4	-14 14`;
