// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_TOLD = `no	yes
<always>	47 -47
any>0.1	-11 11
any>0.15	-9 9
any>0.2	-10 10
any>0.3	-13 13
any>0.4	-9 9
any>0.55	-14 14
any>0.7	-15 15
any>0.85	-20 20
controls	13 -13
controls any>0.1	-2 2
controls any>0.15	-5 5
controls any>0.2	-14 14
controls any>0.3	-7 7
controls any>0.4	2 -2
controls any>0.55	-17 17
controls any>0.7	-10 10
controls any>0.85	-19 19
controls day ahead	2 -2
controls fact:condition	16 -16
controls fact:duty	-14 14
controls fact:gone	4 -4
controls fact:level	-32 32
controls fact:on-lapse	-35 35
controls fact:open	7 -7
controls first>0.07	-5 5
controls first>0.1	-3 3
controls first>0.2	-21 21
controls first>0.3	-7 7
controls first>0.4	2 -2
controls first>0.55	-17 17
controls first>0.7	-10 10
controls first>0.85	-19 19
controls hangs 0	-4 4
controls hangs 1	24 -24
controls hangs 2	9 -9
controls lapses 0	19 -19
controls lapses 1	5 -5
controls length 4	-4 4
controls length 5	22 -22
controls level if_lapsed>0.07	7 -7
controls level if_lapsed>0.1	2 -2
controls level if_lapsed>0.15	6 -6
controls level if_lapsed>0.2	-7 7
controls level if_lapsed>0.3	-3 3
controls level if_lapsed>0.4	-5 5
controls level if_lapsed>0.7	2 -2
controls level if_lapsed>0.85	7 -7
controls level proposed>0.07	8 -8
controls level proposed>0.1	7 -7
controls level proposed>0.2	7 -7
controls level proposed>0.3	-11 11
controls level proposed>0.4	-7 7
controls level proposed>0.7	21 -21
controls level proposed>0.85	-4 4
controls own level if_lapsed>0.07	9 -9
controls own level if_lapsed>0.55	-13 13
controls own level if_lapsed>0.7	-13 13
controls own level if_lapsed>0.85	-31 31
controls own level proposed>0.07	7 -7
controls own level proposed>0.1	7 -7
controls own level proposed>0.15	-7 7
controls own level proposed>0.2	-10 10
controls own level proposed>0.3	-10 10
controls own level proposed>0.4	-10 10
controls own level proposed>0.55	-15 15
controls own level proposed>0.7	-4 4
controls own level proposed>0.85	-7 7
controls second level if_lapsed>0.07	20 -20
controls second level if_lapsed>0.1	-2 2
controls second level if_lapsed>0.15	-5 5
controls second level if_lapsed>0.2	-3 3
controls second level if_lapsed>0.3	-31 31
controls second level if_lapsed>0.4	-23 23
controls second level if_lapsed>0.55	-3 3
controls second level if_lapsed>0.7	-2 2
controls second level proposed>0.07	-10 10
controls second level proposed>0.1	-13 13
controls second level proposed>0.15	6 -6
controls second level proposed>0.2	-3 3
controls second level proposed>0.4	-11 11
controls second level proposed>0.55	-8 8
controls second level proposed>0.7	-12 12
controls second level proposed>0.85	-8 8
controls sideless	24 -24
controls truce	5 -5
duties return	19 -19
duties return any>0.07	5 -5
duties return any>0.1	-8 8
duties return any>0.15	-10 10
duties return any>0.2	-2 2
duties return any>0.3	4 -4
duties return any>0.4	-4 4
duties return any>0.55	-3 3
duties return any>0.85	-22 22
duties return fact:condition	-12 12
duties return fact:duty	-9 9
duties return fact:gone	45 -45
duties return fact:if-back	-9 9
duties return fact:level	22 -22
duties return fact:on-lapse	9 -9
duties return fact:open	-8 8
duties return first>0.07	6 -6
duties return first>0.1	2 -2
duties return first>0.2	13 -13
duties return first>0.3	2 -2
duties return first>0.4	-2 2
duties return first>0.85	-13 13
duties return hangs 0	7 -7
duties return hangs 1	-2 2
duties return hangs 2	41 -41
duties return hangs 3	47 -47
duties return lapses 0	16 -16
duties return lapses 1	18 -18
duties return lapses 2	-12 12
duties return length 1	-36 36
duties return length 3	44 -44
duties return length 4	19 -19
duties return length 5	3 -3
duties return length 6	-73 73
duties return level if_lapsed>0.07	-13 13
duties return level if_lapsed>0.1	-12 12
duties return level if_lapsed>0.15	-16 16
duties return level if_lapsed>0.2	-5 5
duties return level if_lapsed>0.3	5 -5
duties return level if_lapsed>0.4	-6 6
duties return level if_lapsed>0.55	-23 23
duties return level if_lapsed>0.7	-18 18
duties return level if_lapsed>0.85	2 -2
duties return level proposed>0.07	-5 5
duties return level proposed>0.15	7 -7
duties return level proposed>0.2	3 -3
duties return level proposed>0.3	7 -7
duties return level proposed>0.55	-3 3
duties return level proposed>0.7	8 -8
duties return level proposed>0.85	17 -17
duties return own level if_lapsed>0.07	-7 7
duties return own level if_lapsed>0.1	-9 9
duties return own level if_lapsed>0.2	4 -4
duties return own level if_lapsed>0.3	5 -5
duties return own level if_lapsed>0.4	-5 5
duties return own level if_lapsed>0.55	-6 6
duties return own level if_lapsed>0.7	-3 3
duties return own level if_lapsed>0.85	3 -3
duties return own level proposed>0.07	18 -18
duties return own level proposed>0.1	-6 6
duties return own level proposed>0.15	5 -5
duties return own level proposed>0.2	12 -12
duties return own level proposed>0.3	7 -7
duties return own level proposed>0.4	5 -5
duties return own level proposed>0.55	-6 6
duties return own level proposed>0.7	5 -5
duties return own level proposed>0.85	9 -9
duties return second level if_lapsed>0.1	11 -11
duties return second level if_lapsed>0.15	-2 2
duties return second level if_lapsed>0.2	-5 5
duties return second level if_lapsed>0.4	-21 21
duties return second level if_lapsed>0.55	14 -14
duties return second level if_lapsed>0.7	-28 28
duties return second level if_lapsed>0.85	8 -8
duties return second level proposed>0.07	-10 10
duties return second level proposed>0.1	14 -14
duties return second level proposed>0.15	7 -7
duties return second level proposed>0.2	18 -18
duties return second level proposed>0.3	-14 14
duties return second level proposed>0.4	6 -6
duties return second level proposed>0.85	12 -12
duties return second>0.07	-8 8
duties return second>0.1	-2 2
duties return second>0.15	12 -12
duties return second>0.2	8 -8
duties return second>0.3	5 -5
duties return second>0.4	2 -2
duties return second>0.55	-13 13
duties return second>0.7	8 -8
duties return second>0.85	-14 14
duties return sideless	97 -97
duties return third>0.07	-6 6
duties return third>0.1	-15 15
duties return third>0.15	-8 8
duties return third>0.3	-7 7
fact:condition	2 -2
fact:duty	-4 4
fact:gone	22 -22
fact:if-back	-17 17
fact:level	27 -27
fact:on-lapse	5 -5
fact:open	2 -2
first>0.2	-9 9
first>0.3	-6 6
first>0.4	-2 2
first>0.55	-4 4
first>0.7	-16 16
first>0.85	-12 12
headline	-10 10
level if_lapsed>0.07	-4 4
level if_lapsed>0.1	-7 7
level if_lapsed>0.15	-4 4
level if_lapsed>0.2	-3 3
level if_lapsed>0.4	-6 6
level if_lapsed>0.55	-3 3
level if_lapsed>0.7	-9 9
level if_lapsed>0.85	-4 4
level proposed>0.07	-8 8
level proposed>0.15	-5 5
level proposed>0.2	5 -5
level proposed>0.3	-2 2
level proposed>0.7	-2 2
level proposed>0.85	5 -5
markets	11 -11
markets any>0.07	11 -11
markets any>0.1	-10 10
markets any>0.15	-14 14
markets any>0.2	-5 5
markets any>0.3	-8 8
markets any>0.4	-17 17
markets any>0.55	-34 34
markets any>0.7	-25 25
markets any>0.85	-7 7
markets day ahead	16 -16
markets fact:condition	-18 18
markets fact:duty	15 -15
markets fact:level	-12 12
markets fact:on-lapse	-13 13
markets fact:open	-7 7
markets first>0.07	11 -11
markets first>0.1	-10 10
markets first>0.15	-5 5
markets first>0.2	-5 5
markets first>0.3	-8 8
markets first>0.4	-17 17
markets first>0.55	-34 34
markets first>0.7	-25 25
markets first>0.85	-7 7
markets hangs 0	7 -7
markets hangs 1	7 -7
markets hangs 2	17 -17
markets lapses 0	9 -9
markets lapses 2	13 -13
markets length 3	35 -35
markets length 4	23 -23
markets length 5	9 -9
markets level if_lapsed>0.07	2 -2
markets level if_lapsed>0.15	-4 4
markets level if_lapsed>0.3	-11 11
markets level if_lapsed>0.4	-4 4
markets level if_lapsed>0.55	-11 11
markets level if_lapsed>0.7	-15 15
markets level if_lapsed>0.85	-14 14
markets level proposed>0.07	-15 15
markets level proposed>0.1	-9 9
markets level proposed>0.15	-7 7
markets level proposed>0.2	6 -6
markets level proposed>0.3	12 -12
markets level proposed>0.4	14 -14
markets level proposed>0.55	4 -4
markets level proposed>0.7	-16 16
markets level proposed>0.85	-29 29
markets own level if_lapsed>0.07	5 -5
markets own level if_lapsed>0.1	5 -5
markets own level if_lapsed>0.15	5 -5
markets own level if_lapsed>0.2	5 -5
markets own level if_lapsed>0.3	5 -5
markets own level if_lapsed>0.4	5 -5
markets own level if_lapsed>0.55	36 -36
markets own level if_lapsed>0.7	36 -36
markets own level if_lapsed>0.85	28 -28
markets own level proposed>0.07	7 -7
markets own level proposed>0.1	7 -7
markets own level proposed>0.15	7 -7
markets own level proposed>0.4	-3 3
markets own level proposed>0.55	-3 3
markets second level if_lapsed>0.07	5 -5
markets second level if_lapsed>0.1	6 -6
markets second level if_lapsed>0.15	-10 10
markets second level if_lapsed>0.2	-17 17
markets second level if_lapsed>0.3	12 -12
markets second level if_lapsed>0.4	8 -8
markets second level if_lapsed>0.55	-4 4
markets second level if_lapsed>0.7	21 -21
markets second level if_lapsed>0.85	8 -8
markets second level proposed>0.07	-2 2
markets second level proposed>0.1	17 -17
markets second level proposed>0.15	10 -10
markets second level proposed>0.2	3 -3
markets second level proposed>0.3	-15 15
markets second level proposed>0.4	-17 17
markets second level proposed>0.55	-7 7
markets second level proposed>0.7	-6 6
markets second level proposed>0.85	-11 11
markets sideless	54 -54
markets truce	23 -23
new duties	17 -17
new duties any>0.07	-9 9
new duties any>0.1	-5 5
new duties any>0.15	9 -9
new duties any>0.2	7 -7
new duties any>0.3	-7 7
new duties any>0.4	-8 8
new duties any>0.7	-4 4
new duties any>0.85	4 -4
new duties day ahead	11 -11
new duties fact:condition	9 -9
new duties fact:duty	-7 7
new duties fact:gone	4 -4
new duties fact:level	13 -13
new duties fact:open	2 -2
new duties first>0.07	-3 3
new duties first>0.1	2 -2
new duties first>0.15	-6 6
new duties first>0.2	-4 4
new duties first>0.4	5 -5
new duties first>0.55	5 -5
new duties first>0.7	-11 11
new duties first>0.85	6 -6
new duties hangs 0	15 -15
new duties hangs 1	11 -11
new duties hangs 3	-32 32
new duties lapses 0	12 -12
new duties lapses 1	19 -19
new duties lapses 2	-30 30
new duties length 1	-15 15
new duties length 2	-9 9
new duties length 3	13 -13
new duties length 4	5 -5
new duties length 5	4 -4
new duties length 6	58 -58
new duties level if_lapsed>0.07	15 -15
new duties level if_lapsed>0.1	6 -6
new duties level if_lapsed>0.15	18 -18
new duties level if_lapsed>0.2	2 -2
new duties level if_lapsed>0.3	4 -4
new duties level if_lapsed>0.4	-3 3
new duties level if_lapsed>0.55	12 -12
new duties level if_lapsed>0.7	16 -16
new duties level if_lapsed>0.85	9 -9
new duties level proposed>0.1	-7 7
new duties level proposed>0.2	-8 8
new duties level proposed>0.3	-12 12
new duties level proposed>0.55	5 -5
new duties level proposed>0.7	-15 15
new duties level proposed>0.85	-8 8
new duties own level if_lapsed>0.07	-15 15
new duties own level if_lapsed>0.1	6 -6
new duties own level if_lapsed>0.2	-6 6
new duties own level if_lapsed>0.3	-5 5
new duties own level if_lapsed>0.4	-13 13
new duties own level if_lapsed>0.55	-9 9
new duties own level if_lapsed>0.85	6 -6
new duties own level proposed>0.07	6 -6
new duties own level proposed>0.15	-2 2
new duties own level proposed>0.2	-15 15
new duties own level proposed>0.3	-4 4
new duties own level proposed>0.4	-2 2
new duties own level proposed>0.55	-4 4
new duties own level proposed>0.7	-13 13
new duties own level proposed>0.85	6 -6
new duties second level if_lapsed>0.07	-16 16
new duties second level if_lapsed>0.1	-8 8
new duties second level if_lapsed>0.15	15 -15
new duties second level if_lapsed>0.2	-3 3
new duties second level if_lapsed>0.3	10 -10
new duties second level if_lapsed>0.4	13 -13
new duties second level if_lapsed>0.55	17 -17
new duties second level if_lapsed>0.7	3 -3
new duties second level if_lapsed>0.85	-5 5
new duties second level proposed>0.1	7 -7
new duties second level proposed>0.15	-5 5
new duties second level proposed>0.3	3 -3
new duties second level proposed>0.55	-8 8
new duties second level proposed>0.7	5 -5
new duties second level proposed>0.85	-5 5
new duties second>0.07	26 -26
new duties second>0.1	-5 5
new duties second>0.15	-11 11
new duties second>0.2	-9 9
new duties second>0.3	9 -9
new duties second>0.7	18 -18
new duties sideless	67 -67
new duties third>0.07	3 -3
new duties third>0.1	9 -9
new duties truce	-3 3
other	14 -14
other any>0.1	-5 5
other any>0.15	9 -9
other any>0.2	-10 10
other any>0.3	-8 8
other any>0.4	7 -7
other any>0.55	-2 2
other any>0.7	-6 6
other any>0.85	7 -7
other day ahead	12 -12
other fact:condition	-17 17
other fact:duty	5 -5
other fact:gone	-19 19
other fact:on-lapse	19 -19
other fact:open	8 -8
other first>0.07	2 -2
other first>0.1	-3 3
other first>0.15	13 -13
other first>0.2	-11 11
other first>0.3	-6 6
other first>0.4	-4 4
other first>0.55	2 -2
other first>0.85	11 -11
other hangs 0	4 -4
other hangs 1	16 -16
other hangs 2	4 -4
other lapses 0	15 -15
other lapses 1	-3 3
other lapses 2	2 -2
other length 3	33 -33
other length 4	-10 10
other length 5	9 -9
other length 6	2 -2
other level if_lapsed>0.1	-10 10
other level if_lapsed>0.15	5 -5
other level if_lapsed>0.3	-8 8
other level if_lapsed>0.4	2 -2
other level if_lapsed>0.55	11 -11
other level if_lapsed>0.7	3 -3
other level if_lapsed>0.85	-7 7
other level proposed>0.1	8 -8
other level proposed>0.15	-2 2
other level proposed>0.2	8 -8
other level proposed>0.3	6 -6
other level proposed>0.4	2 -2
other level proposed>0.55	-3 3
other level proposed>0.7	-3 3
other own level if_lapsed>0.1	-6 6
other own level if_lapsed>0.15	-7 7
other own level if_lapsed>0.2	-12 12
other own level if_lapsed>0.3	-3 3
other own level if_lapsed>0.4	13 -13
other own level if_lapsed>0.7	33 -33
other own level if_lapsed>0.85	21 -21
other own level proposed>0.07	13 -13
other own level proposed>0.1	8 -8
other own level proposed>0.15	15 -15
other own level proposed>0.2	34 -34
other own level proposed>0.3	8 -8
other own level proposed>0.55	25 -25
other own level proposed>0.7	25 -25
other own level proposed>0.85	9 -9
other second level if_lapsed>0.15	-5 5
other second level if_lapsed>0.3	20 -20
other second level if_lapsed>0.4	9 -9
other second level if_lapsed>0.55	11 -11
other second level if_lapsed>0.7	-9 9
other second level if_lapsed>0.85	-3 3
other second level proposed>0.07	7 -7
other second level proposed>0.1	-14 14
other second level proposed>0.15	5 -5
other second level proposed>0.3	6 -6
other second level proposed>0.4	4 -4
other second level proposed>0.55	-10 10
other second level proposed>0.7	12 -12
other second level proposed>0.85	29 -29
other second>0.07	19 -19
other second>0.1	5 -5
other second>0.15	-12 12
other sideless	88 -88
other truce	-3 3
own level if_lapsed>0.07	-10 10
own level if_lapsed>0.1	-4 4
own level if_lapsed>0.3	2 -2
own level if_lapsed>0.4	-2 2
own level if_lapsed>0.55	-7 7
own level if_lapsed>0.7	3 -3
own level if_lapsed>0.85	6 -6
own level proposed>0.07	15 -15
own level proposed>0.1	-4 4
own level proposed>0.15	-5 5
own level proposed>0.2	-5 5
own level proposed>0.3	-3 3
own level proposed>0.55	5 -5
own level proposed>0.7	-6 6
own level proposed>0.85	4 -4
retaliation	21 -21
retaliation any>0.07	-7 7
retaliation any>0.1	5 -5
retaliation any>0.15	-15 15
retaliation any>0.3	-11 11
retaliation any>0.4	-2 2
retaliation any>0.55	-2 2
retaliation any>0.7	-5 5
retaliation any>0.85	-5 5
retaliation day ahead	4 -4
retaliation fact:condition	7 -7
retaliation fact:duty	4 -4
retaliation fact:gone	-27 27
retaliation fact:level	27 -27
retaliation fact:open	2 -2
retaliation first>0.07	-10 10
retaliation first>0.1	3 -3
retaliation first>0.15	5 -5
retaliation first>0.2	-2 2
retaliation first>0.3	-3 3
retaliation first>0.55	3 -3
retaliation first>0.7	-7 7
retaliation first>0.85	-7 7
retaliation hangs 0	14 -14
retaliation hangs 1	21 -21
retaliation hangs 2	-17 17
retaliation hangs 3	10 -10
retaliation lapses 0	15 -15
retaliation lapses 1	10 -10
retaliation lapses 2	14 -14
retaliation length 1	-11 11
retaliation length 2	-15 15
retaliation length 4	11 -11
retaliation length 5	23 -23
retaliation length 6	37 -37
retaliation level if_lapsed>0.07	-7 7
retaliation level if_lapsed>0.1	8 -8
retaliation level if_lapsed>0.15	-5 5
retaliation level if_lapsed>0.2	13 -13
retaliation level if_lapsed>0.3	9 -9
retaliation level if_lapsed>0.4	2 -2
retaliation level if_lapsed>0.55	10 -10
retaliation level if_lapsed>0.7	-9 9
retaliation level if_lapsed>0.85	-4 4
retaliation level proposed>0.07	-12 12
retaliation level proposed>0.1	3 -3
retaliation level proposed>0.15	-18 18
retaliation level proposed>0.2	2 -2
retaliation level proposed>0.3	-5 5
retaliation level proposed>0.4	-4 4
retaliation level proposed>0.55	-5 5
retaliation level proposed>0.7	8 -8
retaliation level proposed>0.85	13 -13
retaliation own level if_lapsed>0.07	2 -2
retaliation own level if_lapsed>0.4	12 -12
retaliation own level if_lapsed>0.7	-6 6
retaliation own level proposed>0.07	-15 15
retaliation own level proposed>0.1	-15 15
retaliation own level proposed>0.15	-14 14
retaliation own level proposed>0.2	-3 3
retaliation own level proposed>0.3	-4 4
retaliation own level proposed>0.4	2 -2
retaliation own level proposed>0.55	23 -23
retaliation own level proposed>0.85	-5 5
retaliation second level if_lapsed>0.1	-4 4
retaliation second level if_lapsed>0.15	-3 3
retaliation second level if_lapsed>0.2	3 -3
retaliation second level if_lapsed>0.3	-7 7
retaliation second level if_lapsed>0.4	10 -10
retaliation second level if_lapsed>0.55	-28 28
retaliation second level if_lapsed>0.7	4 -4
retaliation second level if_lapsed>0.85	-18 18
retaliation second level proposed>0.07	3 -3
retaliation second level proposed>0.1	6 -6
retaliation second level proposed>0.15	-8 8
retaliation second level proposed>0.2	-2 2
retaliation second level proposed>0.4	8 -8
retaliation second level proposed>0.55	7 -7
retaliation second level proposed>0.7	-9 9
retaliation second level proposed>0.85	-21 21
retaliation second>0.07	-15 15
retaliation second>0.1	-3 3
retaliation second>0.2	8 -8
retaliation second>0.3	15 -15
retaliation second>0.4	20 -20
retaliation second>0.55	-25 25
retaliation second>0.7	-24 24
retaliation sideless	30 -30
retaliation truce	14 -14
rule:said	-9 9
rule:said controls	26 -26
rule:said duties return	-5 5
rule:said markets	-16 16
rule:said other	10 -10
rule:said retaliation	-24 24
second level if_lapsed>0.1	4 -4
second level if_lapsed>0.2	-7 7
second level if_lapsed>0.3	8 -8
second level if_lapsed>0.4	-2 2
second level if_lapsed>0.55	5 -5
second level if_lapsed>0.7	-8 8
second level if_lapsed>0.85	8 -8
second level proposed>0.07	-6 6
second level proposed>0.1	10 -10
second level proposed>0.2	4 -4
second level proposed>0.3	-3 3
second level proposed>0.4	2 -2
second level proposed>0.55	-10 10
second level proposed>0.85	-9 9
second>0.07	-3 3
second>0.1	-9 9
second>0.15	-3 3
second>0.3	9 -9
second>0.4	6 -6
second>0.55	-25 25
second>0.7	8 -8
second>0.85	-25 25
talks fail	9 -9
talks fail any>0.07	-3 3
talks fail any>0.1	9 -9
talks fail any>0.15	17 -17
talks fail any>0.2	-19 19
talks fail any>0.3	8 -8
talks fail day ahead	12 -12
talks fail fact:condition	29 -29
talks fail fact:duty	16 -16
talks fail fact:level	-11 11
talks fail fact:on-lapse	47 -47
talks fail fact:open	-13 13
talks fail first>0.07	-3 3
talks fail first>0.1	9 -9
talks fail first>0.15	17 -17
talks fail first>0.2	-19 19
talks fail first>0.3	8 -8
talks fail hangs 0	-12 12
talks fail hangs 1	43 -43
talks fail hangs 2	-3 3
talks fail lapses 0	4 -4
talks fail lapses 1	5 -5
talks fail length 3	59 -59
talks fail length 4	20 -20
talks fail length 5	-17 17
talks fail level if_lapsed>0.07	-4 4
talks fail level if_lapsed>0.1	-3 3
talks fail level if_lapsed>0.15	-4 4
talks fail level if_lapsed>0.2	-8 8
talks fail level if_lapsed>0.3	-3 3
talks fail level if_lapsed>0.4	6 -6
talks fail level if_lapsed>0.55	13 -13
talks fail level if_lapsed>0.7	8 -8
talks fail level if_lapsed>0.85	-13 13
talks fail level proposed>0.1	-5 5
talks fail level proposed>0.2	6 -6
talks fail level proposed>0.3	13 -13
talks fail level proposed>0.4	3 -3
talks fail level proposed>0.55	-6 6
talks fail level proposed>0.7	-11 11
talks fail level proposed>0.85	24 -24
talks fail own level if_lapsed>0.07	6 -6
talks fail own level if_lapsed>0.1	6 -6
talks fail own level if_lapsed>0.15	3 -3
talks fail own level if_lapsed>0.2	3 -3
talks fail own level if_lapsed>0.3	3 -3
talks fail own level if_lapsed>0.4	3 -3
talks fail own level proposed>0.07	31 -31
talks fail own level proposed>0.1	31 -31
talks fail second level if_lapsed>0.1	-2 2
talks fail second level if_lapsed>0.15	2 -2
talks fail second level if_lapsed>0.2	2 -2
talks fail second level if_lapsed>0.3	5 -5
talks fail second level if_lapsed>0.55	-2 2
talks fail second level proposed>0.07	-9 9
talks fail second level proposed>0.1	-11 11
talks fail second level proposed>0.15	-20 20
talks fail second level proposed>0.2	-20 20
talks fail second level proposed>0.3	16 -16
talks fail second level proposed>0.4	12 -12
talks fail second level proposed>0.55	12 -12
talks fail second level proposed>0.7	11 -11
talks fail sideless	71 -71
third>0.07	-13 13
third>0.1	-10 10
third>0.2	10 -10
third>0.3	-18 18
third>0.4	-4 4`;
