// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	48 -48
any>0.07	-6 6
any>0.1	-7 7
any>0.15	-11 11
any>0.2	-3 3
any>0.3	-13 13
any>0.4	-6 6
any>0.55	-3 3
any>0.7	-14 14
any>0.85	-12 12
controls	12 -12
controls any>0.07	-4 4
controls any>0.1	-2 2
controls any>0.2	6 -6
controls any>0.3	-18 18
controls any>0.55	-8 8
controls any>0.7	8 -8
controls any>0.85	-25 25
controls day ahead	5 -5
controls fact:condition	7 -7
controls fact:duty	-6 6
controls fact:gone	-9 9
controls fact:level	-29 29
controls fact:on-lapse	-19 19
controls fact:open	10 -10
controls first>0.07	-7 7
controls first>0.1	-5 5
controls first>0.15	-7 7
controls first>0.2	5 -5
controls first>0.3	-13 13
controls first>0.55	-4 4
controls first>0.7	12 -12
controls first>0.85	-25 25
controls hangs 0	-9 9
controls hangs 1	25 -25
controls hangs 2	12 -12
controls lapses 0	16 -16
controls lapses 1	9 -9
controls lapses 2	-20 20
controls length 3	9 -9
controls length 4	8 -8
controls length 5	10 -10
controls level if_lapsed>0.07	-4 4
controls level if_lapsed>0.1	4 -4
controls level if_lapsed>0.15	5 -5
controls level if_lapsed>0.3	-11 11
controls level if_lapsed>0.4	-17 17
controls level if_lapsed>0.55	-4 4
controls level if_lapsed>0.7	-2 2
controls level if_lapsed>0.85	8 -8
controls level proposed>0.07	5 -5
controls level proposed>0.1	6 -6
controls level proposed>0.15	13 -13
controls level proposed>0.2	-2 2
controls level proposed>0.4	-14 14
controls level proposed>0.7	-4 4
controls level proposed>0.85	15 -15
controls own level if_lapsed>0.07	2 -2
controls own level if_lapsed>0.1	2 -2
controls own level if_lapsed>0.15	2 -2
controls own level if_lapsed>0.2	2 -2
controls own level if_lapsed>0.3	-2 2
controls own level if_lapsed>0.4	13 -13
controls own level if_lapsed>0.55	-4 4
controls own level if_lapsed>0.7	-10 10
controls own level if_lapsed>0.85	-13 13
controls own level proposed>0.1	-8 8
controls own level proposed>0.15	-15 15
controls own level proposed>0.2	-6 6
controls own level proposed>0.4	9 -9
controls own level proposed>0.55	3 -3
controls own level proposed>0.7	3 -3
controls own level proposed>0.85	-14 14
controls second level if_lapsed>0.07	10 -10
controls second level if_lapsed>0.1	17 -17
controls second level if_lapsed>0.15	3 -3
controls second level if_lapsed>0.2	-7 7
controls second level if_lapsed>0.3	-4 4
controls second level if_lapsed>0.4	8 -8
controls second level if_lapsed>0.55	11 -11
controls second level if_lapsed>0.7	2 -2
controls second level if_lapsed>0.85	22 -22
controls second level proposed>0.1	-5 5
controls second level proposed>0.2	-5 5
controls second level proposed>0.3	-4 4
controls second level proposed>0.4	-14 14
controls second level proposed>0.55	8 -8
controls second level proposed>0.85	3 -3
controls second>0.07	3 -3
controls sideless	39 -39
controls truce	-9 9
duties return	22 -22
duties return any>0.15	4 -4
duties return any>0.3	-4 4
duties return any>0.55	5 -5
duties return any>0.7	-4 4
duties return any>0.85	2 -2
duties return day ahead	-3 3
duties return fact:condition	-20 20
duties return fact:duty	-12 12
duties return fact:gone	43 -43
duties return fact:if-back	-15 15
duties return fact:level	28 -28
duties return fact:on-lapse	23 -23
duties return fact:open	-12 12
duties return first>0.07	5 -5
duties return first>0.15	7 -7
duties return first>0.3	-2 2
duties return first>0.4	7 -7
duties return first>0.55	-5 5
duties return first>0.7	4 -4
duties return first>0.85	-10 10
duties return hangs 0	7 -7
duties return hangs 1	5 -5
duties return hangs 2	28 -28
duties return hangs 3	50 -50
duties return lapses 0	23 -23
duties return lapses 1	10 -10
duties return lapses 2	-6 6
duties return lapses 3	-26 26
duties return length 1	-61 61
duties return length 2	28 -28
duties return length 3	45 -45
duties return length 4	18 -18
duties return length 6	-42 42
duties return level if_lapsed>0.07	-12 12
duties return level if_lapsed>0.1	-17 17
duties return level if_lapsed>0.15	-2 2
duties return level if_lapsed>0.3	-5 5
duties return level if_lapsed>0.4	-4 4
duties return level if_lapsed>0.55	-7 7
duties return level if_lapsed>0.7	-18 18
duties return level if_lapsed>0.85	-15 15
duties return level proposed>0.07	-5 5
duties return level proposed>0.1	2 -2
duties return level proposed>0.15	-4 4
duties return level proposed>0.2	11 -11
duties return level proposed>0.3	15 -15
duties return level proposed>0.4	-3 3
duties return level proposed>0.55	7 -7
duties return level proposed>0.85	7 -7
duties return own level if_lapsed>0.07	-9 9
duties return own level if_lapsed>0.1	-10 10
duties return own level if_lapsed>0.15	-8 8
duties return own level if_lapsed>0.3	4 -4
duties return own level if_lapsed>0.55	-10 10
duties return own level if_lapsed>0.7	-5 5
duties return own level proposed>0.07	20 -20
duties return own level proposed>0.1	11 -11
duties return own level proposed>0.15	3 -3
duties return own level proposed>0.2	-14 14
duties return own level proposed>0.3	4 -4
duties return own level proposed>0.4	3 -3
duties return own level proposed>0.55	5 -5
duties return own level proposed>0.7	8 -8
duties return second level if_lapsed>0.07	-10 10
duties return second level if_lapsed>0.2	19 -19
duties return second level if_lapsed>0.3	-17 17
duties return second level if_lapsed>0.4	-13 13
duties return second level if_lapsed>0.55	9 -9
duties return second level if_lapsed>0.7	8 -8
duties return second level if_lapsed>0.85	-42 42
duties return second level proposed>0.07	-2 2
duties return second level proposed>0.1	9 -9
duties return second level proposed>0.2	4 -4
duties return second level proposed>0.3	2 -2
duties return second level proposed>0.4	2 -2
duties return second level proposed>0.55	-12 12
duties return second level proposed>0.7	27 -27
duties return second level proposed>0.85	18 -18
duties return second>0.1	-6 6
duties return second>0.15	5 -5
duties return second>0.2	-5 5
duties return second>0.3	-6 6
duties return second>0.4	-2 2
duties return second>0.55	21 -21
duties return second>0.7	20 -20
duties return second>0.85	17 -17
duties return sideless	85 -85
duties return third>0.07	26 -26
duties return third>0.1	19 -19
duties return third>0.2	-10 10
duties return third>0.3	-19 19
duties return third>0.4	-5 5
duties return truce	-3 3
fact:condition	3 -3
fact:duty	-3 3
fact:gone	20 -20
fact:if-back	-13 13
fact:level	30 -30
fact:open	6 -6
first>0.07	-6 6
first>0.1	-7 7
first>0.15	-3 3
first>0.2	-2 2
first>0.3	-3 3
first>0.4	-2 2
first>0.55	-16 16
first>0.7	-7 7
first>0.85	-32 32
headline	-2 2
level if_lapsed>0.07	-6 6
level if_lapsed>0.15	3 -3
level if_lapsed>0.2	-3 3
level if_lapsed>0.3	-2 2
level if_lapsed>0.4	-6 6
level if_lapsed>0.7	-9 9
level if_lapsed>0.85	3 -3
level proposed>0.07	-7 7
level proposed>0.1	6 -6
level proposed>0.15	-5 5
level proposed>0.2	7 -7
level proposed>0.3	3 -3
level proposed>0.4	-10 10
level proposed>0.55	2 -2
level proposed>0.7	3 -3
markets	10 -10
markets any>0.07	-16 16
markets any>0.1	-10 10
markets any>0.2	9 -9
markets any>0.3	-2 2
markets any>0.4	-14 14
markets any>0.55	-23 23
markets any>0.7	-34 34
markets any>0.85	-16 16
markets day ahead	25 -25
markets fact:condition	-5 5
markets fact:duty	35 -35
markets fact:gone	10 -10
markets fact:level	14 -14
markets fact:on-lapse	-16 16
markets first>0.07	-16 16
markets first>0.1	-10 10
markets first>0.2	9 -9
markets first>0.3	-2 2
markets first>0.4	-14 14
markets first>0.55	-23 23
markets first>0.7	-34 34
markets first>0.85	-16 16
markets hangs 1	-7 7
markets hangs 2	34 -34
markets lapses 0	8 -8
markets lapses 1	-5 5
markets lapses 2	22 -22
markets length 1	-47 47
markets length 3	43 -43
markets length 4	5 -5
markets length 5	8 -8
markets level if_lapsed>0.07	-7 7
markets level if_lapsed>0.1	-5 5
markets level if_lapsed>0.15	-2 2
markets level if_lapsed>0.2	3 -3
markets level if_lapsed>0.3	6 -6
markets level if_lapsed>0.4	-11 11
markets level if_lapsed>0.55	-3 3
markets level if_lapsed>0.7	4 -4
markets level if_lapsed>0.85	4 -4
markets level proposed>0.07	-11 11
markets level proposed>0.1	10 -10
markets level proposed>0.15	2 -2
markets level proposed>0.2	-6 6
markets level proposed>0.3	-4 4
markets level proposed>0.4	4 -4
markets level proposed>0.55	-11 11
markets level proposed>0.7	-15 15
markets level proposed>0.85	-20 20
markets own level if_lapsed>0.07	-3 3
markets own level if_lapsed>0.1	-5 5
markets own level if_lapsed>0.15	11 -11
markets own level if_lapsed>0.2	9 -9
markets own level if_lapsed>0.3	9 -9
markets own level if_lapsed>0.4	2 -2
markets own level if_lapsed>0.55	28 -28
markets own level if_lapsed>0.7	18 -18
markets own level if_lapsed>0.85	18 -18
markets own level proposed>0.15	2 -2
markets own level proposed>0.2	2 -2
markets own level proposed>0.3	-6 6
markets second level if_lapsed>0.1	3 -3
markets second level if_lapsed>0.15	-12 12
markets second level if_lapsed>0.2	8 -8
markets second level if_lapsed>0.3	9 -9
markets second level if_lapsed>0.4	-3 3
markets second level if_lapsed>0.7	-5 5
markets second level if_lapsed>0.85	14 -14
markets second level proposed>0.07	33 -33
markets second level proposed>0.1	20 -20
markets second level proposed>0.15	11 -11
markets second level proposed>0.2	7 -7
markets second level proposed>0.3	4 -4
markets second level proposed>0.55	-13 13
markets second level proposed>0.7	-17 17
markets second level proposed>0.85	-5 5
markets sideless	49 -49
markets truce	23 -23
new duties	13 -13
new duties any>0.07	-2 2
new duties any>0.1	-3 3
new duties any>0.2	-8 8
new duties any>0.3	-11 11
new duties any>0.4	-2 2
new duties any>0.7	3 -3
new duties any>0.85	-3 3
new duties day ahead	11 -11
new duties fact:condition	15 -15
new duties fact:duty	-8 8
new duties fact:gone	-6 6
new duties fact:level	13 -13
new duties fact:on-lapse	-15 15
new duties fact:open	7 -7
new duties first>0.15	2 -2
new duties first>0.2	2 -2
new duties first>0.3	8 -8
new duties first>0.4	2 -2
new duties first>0.7	7 -7
new duties first>0.85	-26 26
new duties hangs 0	12 -12
new duties hangs 1	5 -5
new duties hangs 2	-4 4
new duties hangs 3	10 -10
new duties lapses 0	10 -10
new duties lapses 1	14 -14
new duties lapses 2	2 -2
new duties length 1	-32 32
new duties length 2	-10 10
new duties length 3	10 -10
new duties length 4	11 -11
new duties length 5	8 -8
new duties length 6	13 -13
new duties level if_lapsed>0.07	12 -12
new duties level if_lapsed>0.1	23 -23
new duties level if_lapsed>0.15	10 -10
new duties level if_lapsed>0.3	3 -3
new duties level if_lapsed>0.4	-7 7
new duties level if_lapsed>0.55	16 -16
new duties level if_lapsed>0.7	11 -11
new duties level if_lapsed>0.85	-7 7
new duties level proposed>0.07	-5 5
new duties level proposed>0.1	-7 7
new duties level proposed>0.15	-8 8
new duties level proposed>0.2	-6 6
new duties level proposed>0.3	-13 13
new duties level proposed>0.4	-3 3
new duties level proposed>0.55	3 -3
new duties level proposed>0.7	3 -3
new duties level proposed>0.85	-12 12
new duties own level if_lapsed>0.07	-9 9
new duties own level if_lapsed>0.1	-3 3
new duties own level if_lapsed>0.15	-3 3
new duties own level if_lapsed>0.3	-7 7
new duties own level if_lapsed>0.4	-9 9
new duties own level if_lapsed>0.55	3 -3
new duties own level if_lapsed>0.7	11 -11
new duties own level if_lapsed>0.85	11 -11
new duties own level proposed>0.07	-8 8
new duties own level proposed>0.1	-3 3
new duties own level proposed>0.15	-5 5
new duties own level proposed>0.2	7 -7
new duties own level proposed>0.3	-7 7
new duties own level proposed>0.4	-13 13
new duties own level proposed>0.55	-6 6
new duties own level proposed>0.7	-10 10
new duties own level proposed>0.85	9 -9
new duties second level if_lapsed>0.07	14 -14
new duties second level if_lapsed>0.1	-14 14
new duties second level if_lapsed>0.15	-14 14
new duties second level if_lapsed>0.2	-4 4
new duties second level if_lapsed>0.4	16 -16
new duties second level if_lapsed>0.55	-2 2
new duties second level if_lapsed>0.7	-3 3
new duties second level if_lapsed>0.85	6 -6
new duties second level proposed>0.07	-8 8
new duties second level proposed>0.1	3 -3
new duties second level proposed>0.15	4 -4
new duties second level proposed>0.2	10 -10
new duties second level proposed>0.55	-5 5
new duties second level proposed>0.7	9 -9
new duties second level proposed>0.85	-11 11
new duties second>0.1	13 -13
new duties second>0.15	9 -9
new duties second>0.2	-9 9
new duties second>0.3	19 -19
new duties second>0.55	-58 58
new duties second>0.7	-27 27
new duties second>0.85	-9 9
new duties sideless	47 -47
new duties third>0.1	-12 12
new duties third>0.15	-19 19
new duties truce	-10 10
other	15 -15
other any>0.07	5 -5
other any>0.1	-5 5
other any>0.15	-14 14
other any>0.2	8 -8
other any>0.3	10 -10
other any>0.55	-6 6
other any>0.7	-12 12
other day ahead	8 -8
other fact:condition	-6 6
other fact:gone	7 -7
other fact:level	-3 3
other fact:on-lapse	11 -11
other fact:open	8 -8
other first>0.07	2 -2
other first>0.1	-5 5
other first>0.15	-3 3
other first>0.55	-8 8
other first>0.7	-6 6
other first>0.85	3 -3
other hangs 1	17 -17
other hangs 2	13 -13
other lapses 0	8 -8
other lapses 1	11 -11
other lapses 2	6 -6
other length 3	23 -23
other length 4	-11 11
other length 5	8 -8
other length 6	40 -40
other level if_lapsed>0.07	-8 8
other level if_lapsed>0.15	8 -8
other level if_lapsed>0.2	-4 4
other level if_lapsed>0.3	-6 6
other level if_lapsed>0.4	-6 6
other level if_lapsed>0.55	-10 10
other level if_lapsed>0.7	2 -2
other level if_lapsed>0.85	9 -9
other level proposed>0.1	14 -14
other level proposed>0.15	-4 4
other level proposed>0.2	3 -3
other level proposed>0.3	-5 5
other level proposed>0.4	-2 2
other level proposed>0.55	-4 4
other level proposed>0.7	-2 2
other level proposed>0.85	-2 2
other own level if_lapsed>0.1	-3 3
other own level if_lapsed>0.15	-4 4
other own level if_lapsed>0.2	-4 4
other own level if_lapsed>0.3	-3 3
other own level if_lapsed>0.4	-5 5
other own level if_lapsed>0.55	11 -11
other own level if_lapsed>0.7	21 -21
other own level if_lapsed>0.85	15 -15
other own level proposed>0.07	9 -9
other own level proposed>0.1	14 -14
other own level proposed>0.15	22 -22
other own level proposed>0.2	6 -6
other own level proposed>0.3	2 -2
other own level proposed>0.4	25 -25
other own level proposed>0.55	8 -8
other own level proposed>0.7	20 -20
other own level proposed>0.85	15 -15
other second level if_lapsed>0.07	6 -6
other second level if_lapsed>0.1	10 -10
other second level if_lapsed>0.15	9 -9
other second level if_lapsed>0.2	5 -5
other second level if_lapsed>0.3	4 -4
other second level if_lapsed>0.4	-3 3
other second level if_lapsed>0.55	-15 15
other second level if_lapsed>0.7	-9 9
other second level if_lapsed>0.85	-10 10
other second level proposed>0.15	12 -12
other second level proposed>0.2	-5 5
other second level proposed>0.3	2 -2
other second level proposed>0.4	10 -10
other second level proposed>0.55	5 -5
other second level proposed>0.7	-5 5
other second level proposed>0.85	3 -3
other second>0.07	-13 13
other second>0.1	21 -21
other second>0.15	-12 12
other sideless	112 -112
other truce	10 -10
own level if_lapsed>0.07	-11 11
own level if_lapsed>0.1	-6 6
own level if_lapsed>0.15	-3 3
own level if_lapsed>0.2	-2 2
own level if_lapsed>0.3	6 -6
own level if_lapsed>0.55	-5 5
own level if_lapsed>0.85	3 -3
own level proposed>0.15	-2 2
own level proposed>0.3	-2 2
own level proposed>0.4	2 -2
own level proposed>0.7	-8 8
own level proposed>0.85	7 -7
retaliation	20 -20
retaliation any>0.07	-2 2
retaliation any>0.15	-11 11
retaliation any>0.2	4 -4
retaliation any>0.4	-4 4
retaliation any>0.55	8 -8
retaliation any>0.7	-13 13
retaliation any>0.85	-10 10
retaliation day ahead	-4 4
retaliation fact:condition	2 -2
retaliation fact:duty	9 -9
retaliation fact:gone	-22 22
retaliation fact:level	9 -9
retaliation fact:on-lapse	-25 25
retaliation fact:open	-3 3
retaliation first>0.07	-6 6
retaliation first>0.1	-5 5
retaliation first>0.15	-4 4
retaliation first>0.2	-7 7
retaliation first>0.4	-10 10
retaliation first>0.55	-6 6
retaliation first>0.7	-19 19
retaliation first>0.85	-4 4
retaliation hangs 0	13 -13
retaliation hangs 1	21 -21
retaliation hangs 2	-12 12
retaliation hangs 3	9 -9
retaliation lapses 0	13 -13
retaliation lapses 1	16 -16
retaliation lapses 2	3 -3
retaliation length 1	-23 23
retaliation length 2	9 -9
retaliation length 3	5 -5
retaliation length 4	7 -7
retaliation length 5	13 -13
retaliation length 6	44 -44
retaliation level if_lapsed>0.07	-3 3
retaliation level if_lapsed>0.15	-8 8
retaliation level if_lapsed>0.2	-8 8
retaliation level if_lapsed>0.3	6 -6
retaliation level if_lapsed>0.4	22 -22
retaliation level if_lapsed>0.55	7 -7
retaliation level if_lapsed>0.7	-9 9
retaliation level if_lapsed>0.85	7 -7
retaliation level proposed>0.07	-12 12
retaliation level proposed>0.1	-2 2
retaliation level proposed>0.15	-5 5
retaliation level proposed>0.2	6 -6
retaliation level proposed>0.3	11 -11
retaliation level proposed>0.4	-6 6
retaliation level proposed>0.55	-8 8
retaliation level proposed>0.7	2 -2
retaliation level proposed>0.85	10 -10
retaliation own level if_lapsed>0.07	-3 3
retaliation own level if_lapsed>0.1	9 -9
retaliation own level if_lapsed>0.15	14 -14
retaliation own level if_lapsed>0.2	-5 5
retaliation own level if_lapsed>0.3	16 -16
retaliation own level if_lapsed>0.4	8 -8
retaliation own level if_lapsed>0.55	-7 7
retaliation own level if_lapsed>0.7	-13 13
retaliation own level if_lapsed>0.85	-13 13
retaliation own level proposed>0.07	-16 16
retaliation own level proposed>0.1	-7 7
retaliation own level proposed>0.15	-2 2
retaliation own level proposed>0.2	-3 3
retaliation own level proposed>0.3	5 -5
retaliation own level proposed>0.4	17 -17
retaliation own level proposed>0.55	4 -4
retaliation own level proposed>0.7	-5 5
retaliation own level proposed>0.85	-2 2
retaliation second level if_lapsed>0.07	-7 7
retaliation second level if_lapsed>0.1	3 -3
retaliation second level if_lapsed>0.15	-6 6
retaliation second level if_lapsed>0.2	-7 7
retaliation second level if_lapsed>0.3	10 -10
retaliation second level if_lapsed>0.4	-9 9
retaliation second level if_lapsed>0.55	6 -6
retaliation second level if_lapsed>0.85	6 -6
retaliation second level proposed>0.07	17 -17
retaliation second level proposed>0.1	-9 9
retaliation second level proposed>0.15	-16 16
retaliation second level proposed>0.2	-10 10
retaliation second level proposed>0.3	2 -2
retaliation second level proposed>0.4	9 -9
retaliation second level proposed>0.55	10 -10
retaliation second level proposed>0.7	-14 14
retaliation second level proposed>0.85	-12 12
retaliation second>0.07	-11 11
retaliation second>0.1	-4 4
retaliation second>0.15	-12 12
retaliation second>0.3	29 -29
retaliation second>0.4	12 -12
retaliation second>0.55	-40 40
retaliation second>0.7	-25 25
retaliation second>0.85	-15 15
retaliation sideless	50 -50
retaliation third>0.07	-21 21
retaliation third>0.1	-7 7
retaliation third>0.15	-7 7
retaliation third>0.2	-4 4
retaliation truce	22 -22
rule:said	-5 5
rule:said controls	8 -8
rule:said duties return	-12 12
rule:said markets	-23 23
rule:said new duties	12 -12
rule:said other	2 -2
rule:said retaliation	-8 8
rule:said talks fail	-26 26
second level if_lapsed>0.07	5 -5
second level if_lapsed>0.1	3 -3
second level if_lapsed>0.15	-11 11
second level if_lapsed>0.2	6 -6
second level if_lapsed>0.3	-5 5
second level if_lapsed>0.4	-3 3
second level if_lapsed>0.55	10 -10
second level if_lapsed>0.7	3 -3
second level proposed>0.07	4 -4
second level proposed>0.15	-2 2
second level proposed>0.4	4 -4
second level proposed>0.55	-2 2
second level proposed>0.7	3 -3
second level proposed>0.85	-6 6
second>0.07	-10 10
second>0.2	-18 18
second>0.3	11 -11
second>0.4	3 -3
second>0.55	-16 16
second>0.7	-2 2
second>0.85	3 -3
talks fail	10 -10
talks fail any>0.07	-8 8
talks fail any>0.1	5 -5
talks fail any>0.3	22 -22
talks fail any>0.4	33 -33
talks fail day ahead	12 -12
talks fail fact:condition	21 -21
talks fail fact:level	-22 22
talks fail fact:on-lapse	18 -18
talks fail fact:open	-9 9
talks fail first>0.07	-8 8
talks fail first>0.1	5 -5
talks fail first>0.3	22 -22
talks fail first>0.4	33 -33
talks fail hangs 0	-10 10
talks fail hangs 1	57 -57
talks fail hangs 2	-8 8
talks fail lapses 1	7 -7
talks fail lapses 2	28 -28
talks fail length 3	62 -62
talks fail length 4	-3 3
talks fail length 5	-4 4
talks fail level if_lapsed>0.07	-9 9
talks fail level if_lapsed>0.1	-9 9
talks fail level if_lapsed>0.15	-9 9
talks fail level if_lapsed>0.2	-5 5
talks fail level if_lapsed>0.55	-10 10
talks fail level if_lapsed>0.7	-5 5
talks fail level if_lapsed>0.85	32 -32
talks fail level proposed>0.07	14 -14
talks fail level proposed>0.1	13 -13
talks fail level proposed>0.2	6 -6
talks fail level proposed>0.3	3 -3
talks fail level proposed>0.55	9 -9
talks fail level proposed>0.7	19 -19
talks fail level proposed>0.85	3 -3
talks fail own level if_lapsed>0.07	2 -2
talks fail second level if_lapsed>0.07	6 -6
talks fail second level if_lapsed>0.2	-4 4
talks fail second level if_lapsed>0.4	8 -8
talks fail second level if_lapsed>0.55	33 -33
talks fail second level if_lapsed>0.7	22 -22
talks fail second level proposed>0.07	-10 10
talks fail second level proposed>0.1	-15 15
talks fail second level proposed>0.15	-11 11
talks fail second level proposed>0.2	-18 18
talks fail second level proposed>0.3	-14 14
talks fail second level proposed>0.4	-5 5
talks fail second level proposed>0.55	-6 6
talks fail second level proposed>0.7	-12 12
talks fail sideless	67 -67
talks fail truce	12 -12
third>0.07	18 -18
third>0.1	8 -8
third>0.15	-15 15
third>0.2	-10 10
third>0.3	-31 31
third>0.4	-9 9
third>0.55	-3 3`;
