// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	22 -22
any>0.15	2 -2
any>0.2	-3 3
any>0.3	-5 5
any>0.4	-4 4
any>0.5	3 -3
any>0.6	-3 3
any>0.7	-6 6
any>0.9	-3 3
any>0.96	2 -2
beside	-8 8
beside>0.07	6 -6
beside>0.1	4 -4
beside>0.2	13 -13
beside>0.3	-5 5
beside>0.4	7 -7
beside>0.6	-3 3
beside>0.7	-3 3
beside>0.8	2 -2
beside>0.9	12 -12
both>0.07	-5 5
both>0.1	-3 3
both>0.15	-11 11
both>0.2	-8 8
both>0.3	-5 5
both>0.4	-3 3
both>0.5	-16 16
both>0.6	12 -12
both>0.7	-14 14
both>0.8	-27 27
both>0.9	-16 16
both>0.96	-13 13
given any>0.07	-5 5
given any>0.1	9 -9
given any>0.15	-3 3
given any>0.2	-6 6
given any>0.3	5 -5
given any>0.4	2 -2
given any>0.5	4 -4
given any>0.7	2 -2
given any>0.8	8 -8
given any>0.9	-4 4
given any>0.96	-7 7
given beside>0.07	2 -2
given beside>0.1	7 -7
given beside>0.2	18 -18
given beside>0.3	-4 4
given beside>0.4	-6 6
given beside>0.5	-2 2
given beside>0.6	2 -2
given beside>0.7	-5 5
given beside>0.8	-4 4
given beside>0.9	-7 7
given beside>0.96	-9 9
given both>0.15	-2 2
given both>0.5	-14 14
given both>0.6	10 -10
given both>0.7	-16 16
given both>0.8	-25 25
given both>0.9	-11 11
given both>0.96	-3 3
given other state>0.07	-6 6
given other state>0.1	-9 9
given other state>0.15	-9 9
given other state>0.2	6 -6
given other state>0.3	17 -17
given other state>0.5	-8 8
given other state>0.6	-8 8
given other state>0.7	-6 6
given other state>0.8	3 -3
given other state>0.9	5 -5
given other state>0.96	32 -32
given rest>0.07	9 -9
given rest>0.15	-2 2
given rest>0.2	-11 11
given rest>0.4	-10 10
given rest>0.5	-9 9
given rest>0.6	5 -5
given rest>0.7	9 -9
given rest>0.8	7 -7
given rest>0.9	-8 8
given rest>0.96	-9 9
given rival>0.07	14 -14
given rival>0.1	4 -4
given rival>0.15	9 -9
given rival>0.2	-18 18
given rival>0.3	-16 16
given rival>0.5	8 -8
given rival>0.6	4 -4
given rival>0.8	3 -3
given rival>0.96	7 -7
given share>0.07	-5 5
given share>0.1	7 -7
given share>0.2	-2 2
given share>0.3	2 -2
given share>0.5	7 -7
given share>0.6	-2 2
given share>0.7	6 -6
given share>0.8	8 -8
given share>0.9	-7 7
given share>0.96	-5 5
given sided>0.07	3 -3
given sided>0.1	3 -3
given sided>0.15	3 -3
given sided>0.2	3 -3
given sided>0.3	3 -3
given sided>0.4	-2 2
given sided>0.5	-3 3
given sided>0.6	-4 4
given sided>0.7	-2 2
given sided>0.8	-6 6
given sided>0.9	8 -8
given sided>0.96	-4 4
head althing	-50 50
head board	19 -19
head cabinet	-19 19
head commerce	13 -13
head commission	-20 20
head committee	25 -25
head congress	30 -30
head council	-31 31
head court	71 -71
head customs	51 -51
head diet	-40 40
head finance	-10 10
head general	-14 14
head government	53 -53
head governments	-11 11
head house	35 -35
head king	25 -25
head minister	-11 11
head ministers	7 -7
head ministry	-4 4
head parliament	4 -4
head president	-44 44
head regulator	27 -27
head representative	-2 2
head security	-22 22
head senate	-25 25
head side	-32 32
head states	-2 2
head storting	-46 46
head trade	14 -14
head treasury	-18 18
longer elsewhere	45 -45
name any>0.07	-10 10
name any>0.1	9 -9
name any>0.15	7 -7
name any>0.2	6 -6
name any>0.3	-8 8
name any>0.4	-9 9
name any>0.5	-4 4
name any>0.6	6 -6
name any>0.8	13 -13
name any>0.9	-13 13
name beside>0.07	-10 10
name beside>0.1	-4 4
name beside>0.15	-6 6
name beside>0.2	19 -19
name beside>0.3	2 -2
name beside>0.4	6 -6
name beside>0.9	13 -13
name beside>0.96	-8 8
name both>0.1	3 -3
name both>0.15	3 -3
name both>0.2	-3 3
name both>0.4	16 -16
name both>0.6	27 -27
name other state>0.07	4 -4
name other state>0.1	-21 21
name other state>0.15	-14 14
name other state>0.2	38 -38
name other state>0.3	28 -28
name other state>0.4	16 -16
name rest>0.07	-4 4
name rest>0.1	8 -8
name rest>0.15	-6 6
name rest>0.4	4 -4
name rest>0.5	4 -4
name rest>0.6	10 -10
name rest>0.7	9 -9
name rest>0.8	6 -6
name rest>0.9	7 -7
name rest>0.96	-16 16
name rival>0.07	5 -5
name rival>0.1	11 -11
name rival>0.15	-2 2
name rival>0.2	-5 5
name rival>0.3	-8 8
name rival>0.4	-3 3
name rival>0.5	-4 4
name rival>0.6	-5 5
name rival>0.7	-5 5
name rival>0.8	-6 6
name rival>0.9	7 -7
name rival>0.96	-9 9
name share>0.07	-10 10
name share>0.1	9 -9
name share>0.15	7 -7
name share>0.2	6 -6
name share>0.3	-8 8
name share>0.4	-9 9
name share>0.5	-4 4
name share>0.6	6 -6
name share>0.7	-2 2
name share>0.8	11 -11
name share>0.9	-13 13
name sided>0.07	5 -5
name sided>0.1	5 -5
name sided>0.15	5 -5
name sided>0.2	5 -5
name sided>0.3	5 -5
name sided>0.4	-3 3
name sided>0.5	11 -11
name sided>0.6	-9 9
name sided>0.7	-31 31
name sided>0.8	-23 23
name sided>0.9	11 -11
naming name	8 -8
naming name given	-18 18
naming name needed	47 -47
naming office	6 -6
naming office given	8 -8
naming office needed	-4 4
naming office withheld	7 -7
naming organisation	9 -9
naming organisation given	14 -14
naming organisation needed	4 -4
naming organisation withheld	-10 10
naming person	4 -4
naming person withheld	20 -20
naming pronoun	11 -11
naming pronoun needed	16 -16
naming side	3 -3
naming side given	42 -42
naming side needed	-6 6
needed any>0.1	-6 6
needed any>0.15	7 -7
needed any>0.2	2 -2
needed any>0.3	-8 8
needed any>0.5	4 -4
needed any>0.7	-7 7
needed any>0.8	-4 4
needed any>0.96	11 -11
needed beside>0.1	-5 5
needed beside>0.15	-2 2
needed beside>0.3	-7 7
needed beside>0.4	11 -11
needed beside>0.5	2 -2
needed beside>0.6	-5 5
needed beside>0.7	-3 3
needed beside>0.8	3 -3
needed beside>0.9	18 -18
needed beside>0.96	3 -3
needed both>0.07	-10 10
needed both>0.1	-2 2
needed both>0.15	-10 10
needed both>0.2	-7 7
needed both>0.5	-2 2
needed both>0.6	9 -9
needed both>0.7	-2 2
needed both>0.8	-12 12
needed both>0.9	-8 8
needed both>0.96	-11 11
needed other side>0.07	-40 40
needed other side>0.1	-20 20
needed other side>0.15	-18 18
needed other side>0.2	-18 18
needed other side>0.3	-6 6
needed other state>0.07	12 -12
needed other state>0.15	8 -8
needed other state>0.2	-4 4
needed other state>0.3	-17 17
needed other state>0.4	4 -4
needed other state>0.5	-5 5
needed other state>0.6	6 -6
needed other state>0.7	10 -10
needed other state>0.8	20 -20
needed other state>0.9	4 -4
needed other state>0.96	3 -3
needed rest>0.07	-19 19
needed rest>0.1	-9 9
needed rest>0.15	6 -6
needed rest>0.3	-3 3
needed rest>0.4	6 -6
needed rest>0.5	11 -11
needed rest>0.6	8 -8
needed rest>0.7	3 -3
needed rest>0.8	-10 10
needed rest>0.9	4 -4
needed rest>0.96	8 -8
needed rival>0.07	-8 8
needed rival>0.1	4 -4
needed rival>0.15	-2 2
needed rival>0.2	-5 5
needed rival>0.3	3 -3
needed rival>0.5	5 -5
needed rival>0.7	-8 8
needed rival>0.8	-9 9
needed rival>0.9	7 -7
needed rival>0.96	2 -2
needed share>0.07	4 -4
needed share>0.1	-3 3
needed share>0.15	4 -4
needed share>0.2	8 -8
needed share>0.3	-3 3
needed share>0.4	2 -2
needed share>0.5	7 -7
needed share>0.6	8 -8
needed share>0.7	-4 4
needed share>0.9	8 -8
needed share>0.96	7 -7
needed sided>0.07	2 -2
needed sided>0.1	2 -2
needed sided>0.15	2 -2
needed sided>0.2	2 -2
needed sided>0.3	2 -2
needed sided>0.4	5 -5
needed sided>0.5	-2 2
needed sided>0.6	-12 12
needed sided>0.8	7 -7
needed sided>0.9	-10 10
no office	-9 9
no side	104 -104
not beside	27 -27
office any>0.07	9 -9
office any>0.15	8 -8
office any>0.2	2 -2
office any>0.3	-8 8
office any>0.4	9 -9
office any>0.5	17 -17
office any>0.6	-4 4
office any>0.7	-3 3
office any>0.8	-15 15
office any>0.9	-13 13
office any>0.96	-3 3
office beside>0.15	8 -8
office beside>0.2	5 -5
office beside>0.3	11 -11
office beside>0.4	-3 3
office beside>0.6	3 -3
office beside>0.7	9 -9
office beside>0.8	-2 2
office beside>0.9	-22 22
office beside>0.96	-24 24
office both>0.07	-2 2
office both>0.1	-12 12
office both>0.15	-2 2
office both>0.2	-12 12
office both>0.3	-10 10
office both>0.4	-9 9
office both>0.5	3 -3
office both>0.6	17 -17
office both>0.7	4 -4
office both>0.8	-18 18
office both>0.9	-11 11
office both>0.96	26 -26
office colleague	-4 4
office commerce	9 -9
office economy	8 -8
office minister	3 -3
office number	-13 13
office other state>0.07	2 -2
office other state>0.15	-2 2
office other state>0.2	-6 6
office other state>0.3	-5 5
office other state>0.4	-25 25
office other state>0.5	-23 23
office other state>0.6	13 -13
office other state>0.7	31 -31
office other state>0.8	10 -10
office premier	19 -19
office representative	25 -25
office rest>0.07	2 -2
office rest>0.15	-2 2
office rest>0.2	-2 2
office rest>0.3	9 -9
office rest>0.4	-5 5
office rest>0.7	-7 7
office rest>0.8	6 -6
office rest>0.9	5 -5
office rest>0.96	8 -8
office rival>0.07	-12 12
office rival>0.1	-4 4
office rival>0.15	-3 3
office rival>0.2	-10 10
office rival>0.3	14 -14
office rival>0.4	11 -11
office rival>0.5	9 -9
office rival>0.7	-4 4
office rival>0.8	-6 6
office rival>0.9	-23 23
office rival>0.96	-25 25
office secretary	36 -36
office share>0.07	9 -9
office share>0.15	7 -7
office share>0.3	-8 8
office share>0.4	9 -9
office share>0.5	17 -17
office share>0.6	-6 6
office share>0.7	-3 3
office share>0.8	-15 15
office share>0.9	-13 13
office share>0.96	-3 3
office sided>0.07	-2 2
office sided>0.1	-2 2
office sided>0.15	-2 2
office sided>0.2	-2 2
office sided>0.3	-2 2
office sided>0.6	6 -6
office sided>0.7	8 -8
office sided>0.8	-11 11
office sided>0.9	-15 15
office sided>0.96	-23 23
office trade	-2 2
organisation any>0.1	8 -8
organisation any>0.15	2 -2
organisation any>0.3	4 -4
organisation any>0.4	-9 9
organisation any>0.6	4 -4
organisation any>0.8	5 -5
organisation any>0.9	4 -4
organisation beside>0.07	-2 2
organisation beside>0.1	-12 12
organisation beside>0.15	-4 4
organisation beside>0.3	-22 22
organisation beside>0.4	9 -9
organisation beside>0.5	6 -6
organisation beside>0.6	2 -2
organisation beside>0.7	-12 12
organisation beside>0.8	5 -5
organisation beside>0.9	6 -6
organisation beside>0.96	-7 7
organisation both>0.07	-4 4
organisation both>0.15	-9 9
organisation both>0.2	-7 7
organisation both>0.3	8 -8
organisation both>0.4	-7 7
organisation both>0.5	-7 7
organisation both>0.6	-8 8
organisation both>0.7	-11 11
organisation both>0.8	-3 3
organisation both>0.96	-18 18
organisation other state>0.07	3 -3
organisation other state>0.1	-3 3
organisation other state>0.2	13 -13
organisation other state>0.3	-16 16
organisation other state>0.4	22 -22
organisation other state>0.5	8 -8
organisation other state>0.6	-12 12
organisation other state>0.7	8 -8
organisation other state>0.8	28 -28
organisation rest>0.07	-9 9
organisation rest>0.15	11 -11
organisation rest>0.2	3 -3
organisation rest>0.3	-6 6
organisation rest>0.4	-3 3
organisation rest>0.5	2 -2
organisation rest>0.6	10 -10
organisation rest>0.7	-8 8
organisation rest>0.8	-18 18
organisation rest>0.9	7 -7
organisation rest>0.96	-8 8
organisation rival>0.07	14 -14
organisation rival>0.1	6 -6
organisation rival>0.2	-6 6
organisation rival>0.3	-3 3
organisation rival>0.4	-7 7
organisation rival>0.5	4 -4
organisation rival>0.6	13 -13
organisation rival>0.8	-2 2
organisation share>0.1	8 -8
organisation share>0.15	2 -2
organisation share>0.3	8 -8
organisation share>0.4	-5 5
organisation share>0.6	7 -7
organisation share>0.7	2 -2
organisation share>0.8	9 -9
organisation share>0.9	4 -4
organisation share>0.96	5 -5
organisation sided>0.07	-2 2
organisation sided>0.1	-2 2
organisation sided>0.15	-2 2
organisation sided>0.2	-2 2
organisation sided>0.3	-2 2
organisation sided>0.4	-3 3
organisation sided>0.5	-7 7
organisation sided>0.6	-12 12
organisation sided>0.7	-7 7
organisation sided>0.8	3 -3
organisation sided>0.96	-9 9
other side>0.07	-17 17
other side>0.1	2 -2
other side>0.15	7 -7
other side>0.2	7 -7
other side>0.3	19 -19
other state>0.07	6 -6
other state>0.1	-5 5
other state>0.3	3 -3
other state>0.5	-21 21
other state>0.6	-4 4
other state>0.7	3 -3
other state>0.8	16 -16
other state>0.9	5 -5
other state>0.96	14 -14
own side	-3 3
person any>0.1	-5 5
person any>0.2	-5 5
person any>0.3	2 -2
person any>0.5	-9 9
person any>0.6	-11 11
person any>0.7	-3 3
person any>0.8	5 -5
person any>0.9	8 -8
person any>0.96	8 -8
person beside>0.07	7 -7
person beside>0.1	7 -7
person beside>0.15	-5 5
person beside>0.2	6 -6
person beside>0.3	3 -3
person beside>0.4	3 -3
person beside>0.5	-5 5
person beside>0.6	-8 8
person beside>0.7	2 -2
person beside>0.8	2 -2
person beside>0.96	10 -10
person both>0.07	4 -4
person both>0.1	7 -7
person both>0.15	-3 3
person both>0.2	3 -3
person both>0.3	-13 13
person both>0.4	2 -2
person both>0.5	-12 12
person both>0.6	8 -8
person both>0.7	2 -2
person both>0.8	-11 11
person both>0.96	-18 18
person other state>0.07	-7 7
person other state>0.1	-4 4
person other state>0.15	-10 10
person other state>0.2	-13 13
person other state>0.3	19 -19
person other state>0.5	-17 17
person other state>0.7	-5 5
person other state>0.8	16 -16
person other state>0.9	21 -21
person other state>0.96	11 -11
person rest>0.1	-10 10
person rest>0.15	5 -5
person rest>0.2	-10 10
person rest>0.3	-6 6
person rest>0.4	-8 8
person rest>0.5	-2 2
person rest>0.6	-3 3
person rest>0.7	21 -21
person rest>0.8	8 -8
person rest>0.9	-11 11
person rival>0.07	-5 5
person rival>0.1	3 -3
person rival>0.15	16 -16
person rival>0.2	-5 5
person rival>0.3	-16 16
person rival>0.4	5 -5
person rival>0.5	16 -16
person rival>0.6	3 -3
person rival>0.7	4 -4
person rival>0.8	9 -9
person rival>0.9	4 -4
person rival>0.96	21 -21
person share>0.07	5 -5
person share>0.1	-3 3
person share>0.2	-4 4
person share>0.3	-3 3
person share>0.4	-8 8
person share>0.5	3 -3
person share>0.6	-3 3
person share>0.7	-3 3
person share>0.8	13 -13
person share>0.9	11 -11
person sided>0.5	-7 7
person sided>0.6	-2 2
person sided>0.7	17 -17
person sided>0.8	12 -12
person sided>0.9	12 -12
person sided>0.96	5 -5
pronoun any>0.07	3 -3
pronoun any>0.1	-8 8
pronoun any>0.15	-12 12
pronoun any>0.2	-5 5
pronoun any>0.3	-11 11
pronoun any>0.4	-3 3
pronoun any>0.5	11 -11
pronoun any>0.7	5 -5
pronoun any>0.9	4 -4
pronoun any>0.96	-11 11
pronoun beside>0.1	5 -5
pronoun beside>0.15	8 -8
pronoun beside>0.2	-2 2
pronoun beside>0.4	-6 6
pronoun beside>0.7	-2 2
pronoun beside>0.8	-10 10
pronoun both>0.07	-5 5
pronoun both>0.1	-10 10
pronoun both>0.15	-5 5
pronoun both>0.2	5 -5
pronoun both>0.3	12 -12
pronoun both>0.5	-11 11
pronoun both>0.6	4 -4
pronoun both>0.7	-19 19
pronoun both>0.8	-2 2
pronoun other state>0.07	9 -9
pronoun other state>0.1	2 -2
pronoun other state>0.15	19 -19
pronoun other state>0.2	-4 4
pronoun other state>0.3	-9 9
pronoun other state>0.4	-8 8
pronoun other state>0.5	-9 9
pronoun other state>0.6	-5 5
pronoun other state>0.7	-5 5
pronoun other state>0.8	-21 21
pronoun other state>0.9	-29 29
pronoun rest>0.07	4 -4
pronoun rest>0.1	6 -6
pronoun rest>0.15	-5 5
pronoun rest>0.2	3 -3
pronoun rest>0.3	9 -9
pronoun rest>0.4	3 -3
pronoun rest>0.5	-9 9
pronoun rest>0.6	-4 4
pronoun rest>0.7	-8 8
pronoun rest>0.8	-9 9
pronoun rest>0.9	-16 16
pronoun rest>0.96	12 -12
pronoun rival>0.07	-7 7
pronoun rival>0.1	-11 11
pronoun rival>0.15	-12 12
pronoun rival>0.2	-12 12
pronoun rival>0.3	4 -4
pronoun rival>0.4	-3 3
pronoun rival>0.5	-12 12
pronoun rival>0.6	-12 12
pronoun rival>0.7	-12 12
pronoun rival>0.8	-12 12
pronoun share>0.07	3 -3
pronoun share>0.1	-10 10
pronoun share>0.15	-14 14
pronoun share>0.2	19 -19
pronoun share>0.3	-3 3
pronoun share>0.4	8 -8
pronoun share>0.6	-2 2
pronoun share>0.7	21 -21
pronoun share>0.8	-6 6
pronoun share>0.9	11 -11
pronoun share>0.96	-2 2
pronoun sided>0.07	8 -8
pronoun sided>0.1	8 -8
pronoun sided>0.15	8 -8
pronoun sided>0.2	8 -8
pronoun sided>0.3	8 -8
pronoun sided>0.4	8 -8
pronoun sided>0.5	8 -8
pronoun sided>0.6	-5 5
pronoun sided>0.7	-8 8
pronoun sided>0.9	-24 24
pronoun sided>0.96	8 -8
rest>0.07	-3 3
rest>0.1	-3 3
rest>0.15	7 -7
rest>0.2	-4 4
rest>0.3	2 -2
rest>0.4	-3 3
rest>0.5	2 -2
rest>0.6	10 -10
rest>0.7	9 -9
rest>0.8	-2 2
rest>0.96	2 -2
rival>0.07	3 -3
rival>0.1	7 -7
rival>0.15	4 -4
rival>0.2	-16 16
rival>0.3	-7 7
rival>0.5	9 -9
rival>0.6	3 -3
rival>0.7	-4 4
rival>0.8	-5 5
rival>0.9	6 -6
rival>0.96	8 -8
rule:told	-5 5
rule:told given	-3 3
rule:told needed	-2 2
rule:told office	23 -23
rule:told otherwise	14 -14
rule:told person	-9 9
rule:told pronoun	-21 21
rule:told withheld	8 -8
share>0.07	3 -3
share>0.2	4 -4
share>0.3	-3 3
share>0.4	-3 3
share>0.5	7 -7
share>0.6	2 -2
share>0.8	6 -6
shorter elsewhere	23 -23
side any>0.07	-11 11
side any>0.15	-3 3
side any>0.2	-2 2
side any>0.3	4 -4
side any>0.4	14 -14
side any>0.5	10 -10
side any>0.6	10 -10
side beside>0.07	11 -11
side beside>0.1	11 -11
side beside>0.15	7 -7
side beside>0.2	4 -4
side beside>0.3	3 -3
side beside>0.4	-3 3
side beside>0.5	-4 4
side beside>0.6	-4 4
side beside>0.7	4 -4
side beside>0.9	18 -18
side beside>0.96	16 -16
side both>0.07	-11 11
side both>0.15	-3 3
side both>0.2	-2 2
side both>0.3	4 -4
side both>0.4	14 -14
side both>0.5	10 -10
side both>0.6	10 -10
side other side>0.07	-31 31
side other side>0.1	-11 11
side other side>0.15	-8 8
side other side>0.2	-8 8
side other side>0.3	3 -3
side rest>0.07	6 -6
side rest>0.1	2 -2
side rest>0.15	2 -2
side rest>0.2	2 -2
side rest>0.3	15 -15
side rest>0.4	19 -19
side rest>0.5	14 -14
side rest>0.6	13 -13
side rest>0.7	11 -11
side rest>0.8	5 -5
side rest>0.96	16 -16
side rival>0.4	-9 9
side rival>0.5	-9 9
side rival>0.6	-10 10
side rival>0.7	4 -4
side rival>0.9	18 -18
side rival>0.96	16 -16
side share>0.07	-11 11
side share>0.15	-3 3
side share>0.2	-2 2
side share>0.3	4 -4
side share>0.4	14 -14
side share>0.5	10 -10
side share>0.6	10 -10
side sided>0.07	3 -3
side sided>0.1	3 -3
side sided>0.15	3 -3
side sided>0.2	3 -3
side sided>0.3	3 -3
side sided>0.4	3 -3
side sided>0.5	3 -3
side sided>0.6	3 -3
side sided>0.7	3 -3
side sided>0.8	3 -3
side sided>0.9	3 -3
side sided>0.96	3 -3
sided>0.07	5 -5
sided>0.1	5 -5
sided>0.15	5 -5
sided>0.2	5 -5
sided>0.3	5 -5
sided>0.4	4 -4
sided>0.5	-3 3
sided>0.6	-10 10
sided>0.8	2 -2
sided>0.9	-4 4
sided>0.96	-7 7
state given	10 -10
state needed	14 -14
state withheld	2 -2
withheld any>0.07	19 -19
withheld any>0.1	-5 5
withheld any>0.15	-6 6
withheld any>0.2	-2 2
withheld any>0.3	-10 10
withheld beside>0.07	4 -4
withheld beside>0.1	-2 2
withheld beside>0.15	-3 3
withheld beside>0.2	-7 7
withheld beside>0.3	2 -2
withheld beside>0.4	3 -3
withheld both>0.07	12 -12
withheld both>0.1	-7 7
withheld both>0.15	-9 9
withheld both>0.2	-6 6
withheld both>0.3	-7 7
withheld other state>0.07	2 -2
withheld other state>0.1	-3 3
withheld other state>0.15	-2 2
withheld other state>0.2	-5 5
withheld other state>0.3	6 -6
withheld other state>0.4	-8 8
withheld other state>0.5	-31 31
withheld other state>0.6	-14 14
withheld other state>0.8	-4 4
withheld other state>0.9	-6 6
withheld share>0.07	19 -19
withheld share>0.1	-5 5
withheld share>0.15	-8 8
withheld share>0.2	-2 2
withheld share>0.3	-10 10
withheld sided>0.5	-3 3
withheld sided>0.6	7 -7
withheld sided>0.7	3 -3
withheld sided>0.9	-2 2
withheld sided>0.96	-18 18
words 1	26 -26
words 1 name	60 -60
words 1 office	-6 6
words 1 organisation	-4 4
words 1 person	13 -13
words 1 side	34 -34
words 2	-9 9
words 2 name	-11 11
words 2 office	-28 28
words 2 organisation	29 -29
words 2 person	-16 16
words 2 pronoun	15 -15
words 2 side	-9 9
words 3 name	-43 43
words 3 office	22 -22
words 3 organisation	-4 4
words 3 person	27 -27
words 3 pronoun	-8 8
words 4	34 -34
words 4 office	29 -29
words 4 organisation	12 -12
words 4 person	-2 2
words 5	13 -13
words 5 office	26 -26
words 5 organisation	-9 9`;
