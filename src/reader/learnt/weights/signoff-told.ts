// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	23 -23
another side	-6 6
any>0.07	6 -6
any>0.1	3 -3
any>0.5	-7 7
any>0.6	-2 2
any>0.7	2 -2
any>0.8	-2 2
any>0.9	-6 6
any>0.96	-3 3
asks	12 -12
beside	4 -4
beside>0.07	2 -2
beside>0.1	4 -4
beside>0.2	-3 3
beside>0.3	-12 12
beside>0.4	3 -3
beside>0.6	17 -17
beside>0.7	13 -13
beside>0.8	-3 3
beside>0.9	11 -11
beside>0.96	3 -3
both>0.07	-11 11
both>0.1	-18 18
both>0.15	-18 18
both>0.2	-6 6
both>0.3	-4 4
both>0.5	-17 17
both>0.6	-11 11
both>0.7	-3 3
both>0.8	-9 9
both>0.9	-16 16
both>0.96	-19 19
given any>0.07	7 -7
given any>0.1	4 -4
given any>0.15	-5 5
given any>0.2	-4 4
given any>0.3	6 -6
given any>0.4	-3 3
given any>0.5	7 -7
given any>0.8	4 -4
given any>0.9	-18 18
given any>0.96	-3 3
given beside>0.1	5 -5
given beside>0.2	-11 11
given beside>0.3	-4 4
given beside>0.4	-4 4
given beside>0.6	10 -10
given beside>0.7	14 -14
given beside>0.8	-5 5
given beside>0.9	12 -12
given beside>0.96	-18 18
given both>0.1	-4 4
given both>0.15	-16 16
given both>0.2	-11 11
given both>0.4	3 -3
given both>0.5	-12 12
given both>0.6	-11 11
given both>0.7	-12 12
given both>0.8	-5 5
given both>0.9	-10 10
given both>0.96	-22 22
given other side>0.07	-4 4
given other side>0.1	-9 9
given other side>0.15	-9 9
given other side>0.2	-9 9
given other side>0.3	-9 9
given other side>0.4	-9 9
given other side>0.5	-9 9
given other side>0.6	-9 9
given other state>0.07	6 -6
given other state>0.1	4 -4
given other state>0.15	2 -2
given other state>0.2	7 -7
given other state>0.3	17 -17
given other state>0.4	-11 11
given other state>0.5	5 -5
given other state>0.6	-10 10
given other state>0.7	-34 34
given other state>0.8	-22 22
given other state>0.9	15 -15
given other state>0.96	7 -7
given rest>0.07	8 -8
given rest>0.15	-11 11
given rest>0.2	-5 5
given rest>0.3	9 -9
given rest>0.4	-5 5
given rest>0.6	6 -6
given rest>0.7	-15 15
given rest>0.8	-11 11
given rest>0.9	15 -15
given rest>0.96	9 -9
given rival>0.1	11 -11
given rival>0.15	7 -7
given rival>0.2	3 -3
given rival>0.3	-8 8
given rival>0.4	-4 4
given rival>0.6	10 -10
given rival>0.7	12 -12
given rival>0.8	-5 5
given rival>0.9	15 -15
given rival>0.96	-10 10
given share>0.07	7 -7
given share>0.1	4 -4
given share>0.3	8 -8
given share>0.4	-3 3
given share>0.5	10 -10
given share>0.6	4 -4
given share>0.7	-5 5
given share>0.8	5 -5
given share>0.9	-13 13
given share>0.96	7 -7
given sided>0.6	-4 4
given sided>0.7	6 -6
given sided>0.8	-6 6
given sided>0.9	15 -15
given sided>0.96	-8 8
head althing	-47 47
head assembly	-9 9
head board	34 -34
head cabinet	-39 39
head commerce	30 -30
head commission	5 -5
head committee	56 -56
head congress	22 -22
head council	-22 22
head counterpart	28 -28
head court	40 -40
head customs	46 -46
head diet	-47 47
head finance	-18 18
head general	-37 37
head government	16 -16
head governments	-10 10
head house	32 -32
head king	44 -44
head minister	-2 2
head ministers	24 -24
head ministry	31 -31
head norway	4 -4
head parliament	-8 8
head president	-26 26
head regulator	43 -43
head representative	-13 13
head representatives	-14 14
head security	-30 30
head senate	-17 17
head side	-35 35
head states	-9 9
head storting	-61 61
head trade	35 -35
head treasury	19 -19
longer elsewhere	34 -34
name any>0.1	-2 2
name any>0.15	-5 5
name any>0.2	2 -2
name any>0.3	5 -5
name any>0.4	-6 6
name any>0.5	4 -4
name any>0.7	-13 13
name any>0.8	16 -16
name any>0.9	27 -27
name beside>0.07	9 -9
name beside>0.15	-6 6
name beside>0.2	-9 9
name beside>0.5	-6 6
name beside>0.7	26 -26
name beside>0.9	-2 2
name both>0.07	7 -7
name both>0.1	-8 8
name both>0.15	-16 16
name both>0.2	-16 16
name both>0.3	-4 4
name both>0.4	-7 7
name both>0.5	24 -24
name both>0.6	12 -12
name other state>0.07	11 -11
name other state>0.1	3 -3
name other state>0.15	-2 2
name other state>0.2	-7 7
name other state>0.3	6 -6
name other state>0.4	23 -23
name other state>0.5	20 -20
name other state>0.6	14 -14
name rest>0.07	6 -6
name rest>0.1	5 -5
name rest>0.15	-4 4
name rest>0.2	-9 9
name rest>0.4	-3 3
name rest>0.6	8 -8
name rest>0.7	2 -2
name rest>0.8	4 -4
name rest>0.9	-3 3
name rest>0.96	-20 20
name rival>0.07	7 -7
name rival>0.1	4 -4
name rival>0.2	-3 3
name rival>0.3	2 -2
name rival>0.5	-9 9
name rival>0.7	14 -14
name rival>0.9	-3 3
name share>0.1	-2 2
name share>0.15	-5 5
name share>0.2	2 -2
name share>0.3	5 -5
name share>0.4	-6 6
name share>0.5	4 -4
name share>0.6	-4 4
name share>0.7	-13 13
name share>0.8	16 -16
name share>0.9	25 -25
name sided>0.07	5 -5
name sided>0.1	5 -5
name sided>0.15	5 -5
name sided>0.2	5 -5
name sided>0.3	5 -5
name sided>0.5	5 -5
name sided>0.6	-6 6
name sided>0.7	-12 12
name sided>0.8	-13 13
name sided>0.96	38 -38
naming name	7 -7
naming name given	-24 24
naming name needed	50 -50
naming office	7 -7
naming office given	22 -22
naming office needed	-13 13
naming organisation	11 -11
naming organisation given	4 -4
naming organisation needed	12 -12
naming organisation withheld	-10 10
naming person	8 -8
naming person given	3 -3
naming person needed	6 -6
naming pronoun	5 -5
naming pronoun withheld	15 -15
naming side given	25 -25
naming side needed	-5 5
needed any>0.07	4 -4
needed any>0.15	2 -2
needed any>0.2	5 -5
needed any>0.3	-5 5
needed any>0.4	3 -3
needed any>0.5	-15 15
needed any>0.7	4 -4
needed any>0.8	-4 4
needed any>0.9	9 -9
needed beside>0.07	-2 2
needed beside>0.15	4 -4
needed beside>0.2	3 -3
needed beside>0.3	-14 14
needed beside>0.4	6 -6
needed beside>0.5	-3 3
needed beside>0.6	11 -11
needed beside>0.7	2 -2
needed beside>0.9	3 -3
needed beside>0.96	22 -22
needed both>0.07	-14 14
needed both>0.1	-18 18
needed both>0.15	-9 9
needed both>0.2	4 -4
needed both>0.3	-6 6
needed both>0.4	-2 2
needed both>0.5	-9 9
needed both>0.6	-3 3
needed both>0.7	9 -9
needed both>0.8	-2 2
needed both>0.9	-9 9
needed both>0.96	-3 3
needed other side>0.07	4 -4
needed other side>0.1	-2 2
needed other side>0.15	-4 4
needed other side>0.5	5 -5
needed other side>0.6	11 -11
needed other side>0.7	2 -2
needed other side>0.8	-5 5
needed other side>0.9	-19 19
needed other state>0.1	-2 2
needed other state>0.2	-12 12
needed other state>0.3	-8 8
needed other state>0.4	-3 3
needed other state>0.5	-10 10
needed other state>0.7	6 -6
needed other state>0.8	12 -12
needed other state>0.9	21 -21
needed other state>0.96	18 -18
needed rest>0.07	-8 8
needed rest>0.15	2 -2
needed rest>0.3	-10 10
needed rest>0.4	-5 5
needed rest>0.6	9 -9
needed rest>0.7	17 -17
needed rest>0.8	10 -10
needed rest>0.9	-15 15
needed rest>0.96	-12 12
needed rival>0.3	-7 7
needed rival>0.4	-6 6
needed rival>0.5	-13 13
needed rival>0.8	3 -3
needed rival>0.9	-10 10
needed rival>0.96	5 -5
needed share>0.07	3 -3
needed share>0.1	-2 2
needed share>0.2	8 -8
needed share>0.3	-6 6
needed share>0.4	6 -6
needed share>0.5	-7 7
needed share>0.6	4 -4
needed share>0.7	11 -11
needed share>0.8	-4 4
needed share>0.9	7 -7
needed share>0.96	-5 5
needed sided>0.07	5 -5
needed sided>0.1	5 -5
needed sided>0.15	5 -5
needed sided>0.2	5 -5
needed sided>0.3	5 -5
needed sided>0.4	2 -2
needed sided>0.6	-5 5
needed sided>0.7	-9 9
needed sided>0.9	-5 5
needed sided>0.96	9 -9
no office	-2 2
no side	92 -92
not beside	22 -22
office any>0.07	7 -7
office any>0.1	4 -4
office any>0.15	12 -12
office any>0.2	2 -2
office any>0.4	8 -8
office any>0.5	-7 7
office any>0.6	-7 7
office any>0.7	9 -9
office any>0.8	-9 9
office any>0.96	-11 11
office beside>0.07	-6 6
office beside>0.15	-2 2
office beside>0.2	12 -12
office beside>0.3	-13 13
office beside>0.6	19 -19
office beside>0.7	5 -5
office beside>0.9	-2 2
office both>0.07	-4 4
office both>0.1	4 -4
office both>0.15	3 -3
office both>0.2	7 -7
office both>0.3	-3 3
office both>0.4	-3 3
office both>0.5	-14 14
office both>0.6	15 -15
office both>0.7	9 -9
office both>0.8	10 -10
office both>0.9	-2 2
office both>0.96	11 -11
office commerce	-2 2
office commissioner	25 -25
office counterpart	2 -2
office economy	-27 27
office finance	-29 29
office number	-9 9
office other state>0.07	-18 18
office other state>0.1	-5 5
office other state>0.15	7 -7
office other state>0.2	18 -18
office other state>0.3	-3 3
office other state>0.4	-27 27
office other state>0.5	8 -8
office other state>0.6	13 -13
office other state>0.8	26 -26
office other state>0.9	12 -12
office premier	43 -43
office president	-6 6
office representative	28 -28
office rest>0.07	6 -6
office rest>0.15	5 -5
office rest>0.2	4 -4
office rest>0.3	3 -3
office rest>0.5	-11 11
office rest>0.6	2 -2
office rest>0.7	7 -7
office rest>0.96	-5 5
office rival>0.1	7 -7
office rival>0.15	4 -4
office rival>0.2	12 -12
office rival>0.3	-7 7
office rival>0.4	8 -8
office rival>0.5	-12 12
office rival>0.6	9 -9
office rival>0.8	-7 7
office rival>0.9	-5 5
office rival>0.96	-11 11
office secretary	27 -27
office share>0.07	7 -7
office share>0.1	4 -4
office share>0.15	12 -12
office share>0.2	-2 2
office share>0.3	-5 5
office share>0.4	14 -14
office share>0.5	-2 2
office share>0.6	-7 7
office share>0.7	10 -10
office share>0.8	-4 4
office share>0.96	-11 11
office sided>0.4	-6 6
office sided>0.5	-7 7
office sided>0.6	3 -3
office sided>0.7	6 -6
office sided>0.8	-19 19
office sided>0.9	-14 14
office sided>0.96	-4 4
office trade	-9 9
organisation any>0.07	4 -4
organisation any>0.15	2 -2
organisation any>0.2	8 -8
organisation any>0.3	-5 5
organisation any>0.4	-2 2
organisation any>0.5	-3 3
organisation any>0.6	16 -16
organisation any>0.7	12 -12
organisation any>0.8	-2 2
organisation any>0.9	3 -3
organisation any>0.96	6 -6
organisation beside>0.07	-20 20
organisation beside>0.1	-6 6
organisation beside>0.3	5 -5
organisation beside>0.5	-2 2
organisation beside>0.6	10 -10
organisation beside>0.7	-4 4
organisation beside>0.8	8 -8
organisation beside>0.9	9 -9
organisation both>0.07	-13 13
organisation both>0.1	-14 14
organisation both>0.15	-12 12
organisation both>0.2	2 -2
organisation both>0.3	-7 7
organisation both>0.4	8 -8
organisation both>0.5	-13 13
organisation both>0.6	-8 8
organisation both>0.7	-8 8
organisation both>0.8	-11 11
organisation both>0.9	-19 19
organisation both>0.96	-12 12
organisation other side>0.07	12 -12
organisation other side>0.1	12 -12
organisation other side>0.15	10 -10
organisation other side>0.2	10 -10
organisation other side>0.3	10 -10
organisation other state>0.07	5 -5
organisation other state>0.1	12 -12
organisation other state>0.15	12 -12
organisation other state>0.2	6 -6
organisation other state>0.3	18 -18
organisation other state>0.4	-7 7
organisation other state>0.6	5 -5
organisation other state>0.8	7 -7
organisation other state>0.9	27 -27
organisation other state>0.96	14 -14
organisation rest>0.07	-12 12
organisation rest>0.1	5 -5
organisation rest>0.15	8 -8
organisation rest>0.2	3 -3
organisation rest>0.3	8 -8
organisation rest>0.4	-15 15
organisation rest>0.6	-7 7
organisation rest>0.7	-14 14
organisation rest>0.8	-8 8
organisation rest>0.9	4 -4
organisation rival>0.07	-9 9
organisation rival>0.15	3 -3
organisation rival>0.2	9 -9
organisation rival>0.3	5 -5
organisation rival>0.4	2 -2
organisation rival>0.5	-2 2
organisation rival>0.6	9 -9
organisation rival>0.7	3 -3
organisation rival>0.8	4 -4
organisation rival>0.96	-6 6
organisation share>0.07	4 -4
organisation share>0.2	8 -8
organisation share>0.3	-7 7
organisation share>0.5	-6 6
organisation share>0.6	13 -13
organisation share>0.7	12 -12
organisation share>0.8	-6 6
organisation share>0.9	7 -7
organisation share>0.96	-3 3
organisation sided>0.4	-2 2
organisation sided>0.5	-3 3
organisation sided>0.6	-12 12
organisation sided>0.7	-7 7
organisation sided>0.8	10 -10
organisation sided>0.9	2 -2
organisation sided>0.96	-15 15
other side>0.1	-7 7
other side>0.15	-9 9
other side>0.2	-6 6
other side>0.3	-6 6
other side>0.4	-4 4
other side>0.6	5 -5
other side>0.7	6 -6
other side>0.9	-17 17
other state>0.07	5 -5
other state>0.3	9 -9
other state>0.4	-7 7
other state>0.5	5 -5
other state>0.7	-15 15
other state>0.8	-2 2
other state>0.9	30 -30
other state>0.96	21 -21
own side	-6 6
person any>0.07	2 -2
person any>0.15	-7 7
person any>0.2	-2 2
person any>0.3	3 -3
person any>0.4	-6 6
person any>0.5	-5 5
person any>0.6	-12 12
person any>0.7	-6 6
person any>0.8	8 -8
person any>0.9	-3 3
person beside>0.07	12 -12
person beside>0.1	11 -11
person beside>0.15	7 -7
person beside>0.2	-6 6
person beside>0.3	-7 7
person beside>0.4	2 -2
person beside>0.6	5 -5
person beside>0.7	9 -9
person beside>0.8	-13 13
person beside>0.9	11 -11
person beside>0.96	2 -2
person both>0.07	-4 4
person both>0.1	-9 9
person both>0.15	-8 8
person both>0.2	-6 6
person both>0.5	-2 2
person both>0.6	-20 20
person both>0.7	-4 4
person both>0.8	-2 2
person both>0.9	12 -12
person both>0.96	-11 11
person other state>0.07	-7 7
person other state>0.1	-6 6
person other state>0.15	-11 11
person other state>0.2	-5 5
person other state>0.3	4 -4
person other state>0.4	8 -8
person other state>0.5	-5 5
person other state>0.6	-9 9
person other state>0.7	-9 9
person other state>0.8	-8 8
person other state>0.9	35 -35
person other state>0.96	23 -23
person rest>0.07	4 -4
person rest>0.1	-3 3
person rest>0.15	-13 13
person rest>0.2	-3 3
person rest>0.3	-8 8
person rest>0.4	4 -4
person rest>0.5	2 -2
person rest>0.6	10 -10
person rest>0.7	-6 6
person rest>0.8	-8 8
person rest>0.9	-10 10
person rest>0.96	15 -15
person rival>0.07	9 -9
person rival>0.1	13 -13
person rival>0.15	15 -15
person rival>0.3	-8 8
person rival>0.4	-10 10
person rival>0.5	2 -2
person rival>0.6	3 -3
person rival>0.7	6 -6
person rival>0.9	10 -10
person rival>0.96	9 -9
person share>0.07	2 -2
person share>0.15	-4 4
person share>0.2	2 -2
person share>0.3	5 -5
person share>0.4	-4 4
person share>0.5	9 -9
person share>0.7	-6 6
person share>0.8	9 -9
person share>0.9	-4 4
person share>0.96	9 -9
person sided>0.07	3 -3
person sided>0.1	3 -3
person sided>0.15	3 -3
person sided>0.2	3 -3
person sided>0.3	3 -3
person sided>0.4	4 -4
person sided>0.5	3 -3
person sided>0.7	6 -6
person sided>0.9	6 -6
person sided>0.96	12 -12
pronoun any>0.1	7 -7
pronoun any>0.15	-2 2
pronoun any>0.2	-12 12
pronoun any>0.3	3 -3
pronoun any>0.4	12 -12
pronoun any>0.5	3 -3
pronoun any>0.6	-11 11
pronoun any>0.7	-12 12
pronoun any>0.9	-11 11
pronoun any>0.96	-3 3
pronoun beside>0.07	21 -21
pronoun beside>0.1	6 -6
pronoun beside>0.2	-5 5
pronoun beside>0.3	-10 10
pronoun beside>0.4	10 -10
pronoun beside>0.5	20 -20
pronoun beside>0.6	-8 8
pronoun beside>0.7	-16 16
pronoun beside>0.8	-2 2
pronoun beside>0.9	-2 2
pronoun both>0.07	4 -4
pronoun both>0.1	2 -2
pronoun both>0.2	-4 4
pronoun both>0.3	5 -5
pronoun both>0.4	-6 6
pronoun both>0.5	-14 14
pronoun both>0.6	-7 7
pronoun both>0.7	5 -5
pronoun both>0.8	12 -12
pronoun both>0.9	10 -10
pronoun other state>0.07	24 -24
pronoun other state>0.1	-8 8
pronoun other state>0.15	-10 10
pronoun other state>0.2	-14 14
pronoun other state>0.3	-17 17
pronoun other state>0.4	-11 11
pronoun other state>0.5	4 -4
pronoun other state>0.6	-4 4
pronoun other state>0.7	-19 19
pronoun other state>0.8	-13 13
pronoun other state>0.9	-21 21
pronoun other state>0.96	-6 6
pronoun rest>0.1	-7 7
pronoun rest>0.15	-7 7
pronoun rest>0.2	-10 10
pronoun rest>0.3	-8 8
pronoun rest>0.5	2 -2
pronoun rest>0.6	-2 2
pronoun rest>0.7	4 -4
pronoun rest>0.8	19 -19
pronoun rest>0.9	15 -15
pronoun rest>0.96	-12 12
pronoun rival>0.07	-9 9
pronoun rival>0.1	-11 11
pronoun rival>0.15	-20 20
pronoun rival>0.2	-20 20
pronoun rival>0.3	-12 12
pronoun rival>0.4	-14 14
pronoun rival>0.5	3 -3
pronoun rival>0.6	-18 18
pronoun rival>0.7	-18 18
pronoun share>0.1	5 -5
pronoun share>0.15	-2 2
pronoun share>0.2	-3 3
pronoun share>0.3	10 -10
pronoun share>0.4	4 -4
pronoun share>0.6	-5 5
pronoun share>0.7	-7 7
pronoun share>0.8	3 -3
pronoun share>0.9	-11 11
pronoun share>0.96	5 -5
pronoun sided>0.07	3 -3
pronoun sided>0.1	3 -3
pronoun sided>0.15	3 -3
pronoun sided>0.2	3 -3
pronoun sided>0.3	3 -3
pronoun sided>0.4	3 -3
pronoun sided>0.5	3 -3
pronoun sided>0.6	3 -3
pronoun sided>0.7	-5 5
pronoun sided>0.9	11 -11
pronoun sided>0.96	6 -6
rest>0.07	3 -3
rest>0.1	4 -4
rest>0.15	-3 3
rest>0.4	-5 5
rest>0.5	2 -2
rest>0.6	12 -12
rest>0.7	2 -2
rest>0.96	-2 2
rival>0.1	7 -7
rival>0.15	5 -5
rival>0.2	3 -3
rival>0.3	-11 11
rival>0.4	-7 7
rival>0.5	-10 10
rival>0.6	7 -7
rival>0.7	9 -9
rival>0.9	2 -2
rival>0.96	-3 3
rule:told	-15 15
rule:told given	-9 9
rule:told needed	-3 3
rule:told office	8 -8
rule:told otherwise	17 -17
rule:told person	-14 14
rule:told pronoun	-29 29
rule:told withheld	-11 11
share>0.07	6 -6
share>0.1	2 -2
share>0.2	3 -3
share>0.3	2 -2
share>0.4	4 -4
share>0.6	5 -5
share>0.7	4 -4
share>0.8	-2 2
share>0.9	-4 4
shorter elsewhere	17 -17
side any>0.07	-7 7
side any>0.1	-7 7
side any>0.2	-6 6
side any>0.5	4 -4
side any>0.6	10 -10
side beside>0.07	9 -9
side beside>0.1	6 -6
side beside>0.15	6 -6
side beside>0.2	4 -4
side beside>0.6	6 -6
side beside>0.7	14 -14
side beside>0.8	2 -2
side beside>0.9	7 -7
side beside>0.96	6 -6
side both>0.07	-7 7
side both>0.1	-7 7
side both>0.2	-6 6
side both>0.5	4 -4
side both>0.6	10 -10
side other side>0.07	-13 13
side other side>0.1	-22 22
side other side>0.15	-22 22
side other side>0.2	-19 19
side other side>0.3	-19 19
side other side>0.4	-8 8
side other side>0.5	-4 4
side rest>0.07	13 -13
side rest>0.1	8 -8
side rest>0.15	4 -4
side rest>0.2	11 -11
side rest>0.3	6 -6
side rest>0.4	5 -5
side rest>0.5	10 -10
side rest>0.6	20 -20
side rest>0.7	33 -33
side rest>0.8	3 -3
side rest>0.9	-5 5
side rest>0.96	10 -10
side rival>0.07	2 -2
side rival>0.1	2 -2
side rival>0.3	-6 6
side rival>0.4	-6 6
side rival>0.5	-6 6
side rival>0.7	5 -5
side rival>0.8	-2 2
side rival>0.9	7 -7
side rival>0.96	6 -6
side share>0.07	-7 7
side share>0.1	-7 7
side share>0.2	-6 6
side share>0.5	4 -4
side share>0.6	10 -10
sided>0.07	6 -6
sided>0.1	6 -6
sided>0.15	6 -6
sided>0.2	6 -6
sided>0.3	6 -6
sided>0.4	2 -2
sided>0.6	-6 6
sided>0.7	-3 3
sided>0.8	-3 3
state given	9 -9
state needed	18 -18
state withheld	5 -5
withheld any>0.07	-12 12
withheld any>0.15	7 -7
withheld any>0.2	-9 9
withheld beside>0.07	14 -14
withheld beside>0.1	-2 2
withheld beside>0.15	-10 10
withheld beside>0.2	14 -14
withheld beside>0.3	11 -11
withheld beside>0.4	10 -10
withheld beside>0.5	23 -23
withheld beside>0.6	12 -12
withheld beside>0.7	11 -11
withheld both>0.07	-13 13
withheld both>0.1	-7 7
withheld both>0.15	-5 5
withheld both>0.2	-12 12
withheld other state>0.1	-6 6
withheld other state>0.15	-8 8
withheld other state>0.2	14 -14
withheld other state>0.3	10 -10
withheld other state>0.4	9 -9
withheld other state>0.5	45 -45
withheld other state>0.6	33 -33
withheld other state>0.7	17 -17
withheld rest>0.07	24 -24
withheld rest>0.1	24 -24
withheld share>0.07	-12 12
withheld share>0.15	7 -7
withheld share>0.2	-9 9
withheld sided>0.07	2 -2
withheld sided>0.1	2 -2
withheld sided>0.15	2 -2
withheld sided>0.2	2 -2
withheld sided>0.3	2 -2
withheld sided>0.4	2 -2
withheld sided>0.5	2 -2
withheld sided>0.6	2 -2
withheld sided>0.9	-15 15
withheld sided>0.96	-12 12
words 1	32 -32
words 1 name	63 -63
words 1 office	-12 12
words 1 organisation	3 -3
words 1 person	36 -36
words 1 side	19 -19
words 2 name	-21 21
words 2 office	-9 9
words 2 organisation	26 -26
words 2 person	-12 12
words 2 pronoun	11 -11
words 2 side	-5 5
words 3	-13 13
words 3 name	-43 43
words 3 office	15 -15
words 3 organisation	-6 6
words 3 person	20 -20
words 3 pronoun	-24 24
words 4	17 -17
words 4 organisation	8 -8
words 4 person	-21 21
words 5	19 -19
words 5 office	55 -55
words 5 organisation	-17 17`;
