// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	21 -21
another side	24 -24
any>0.07	3 -3
any>0.1	2 -2
any>0.15	5 -5
any>0.2	-4 4
any>0.3	-2 2
any>0.5	-3 3
any>0.7	-9 9
any>0.9	-6 6
any>0.96	-4 4
asks	-9 9
beside	4 -4
beside>0.07	-5 5
beside>0.1	2 -2
beside>0.3	12 -12
beside>0.4	3 -3
beside>0.5	-4 4
beside>0.6	-4 4
beside>0.7	12 -12
beside>0.9	-8 8
beside>0.96	12 -12
both any>0.07	-8 8
both any>0.1	-14 14
both any>0.15	4 -4
both any>0.2	4 -4
both any>0.3	-12 12
both any>0.4	-12 12
both any>0.6	4 -4
both any>0.7	4 -4
both any>0.9	-13 13
both any>0.96	-4 4
both beside>0.07	10 -10
both beside>0.15	-2 2
both beside>0.2	-2 2
both beside>0.3	9 -9
both beside>0.4	4 -4
both beside>0.5	4 -4
both beside>0.8	-10 10
both both>0.07	-4 4
both both>0.1	-9 9
both both>0.15	9 -9
both both>0.2	11 -11
both both>0.3	-12 12
both both>0.4	-17 17
both both>0.6	6 -6
both both>0.7	13 -13
both both>0.8	6 -6
both other state>0.07	13 -13
both other state>0.1	6 -6
both other state>0.15	6 -6
both other state>0.3	6 -6
both other state>0.6	-2 2
both other state>0.7	-11 11
both other state>0.8	-19 19
both rest>0.07	2 -2
both rest>0.1	-11 11
both rest>0.3	-17 17
both rest>0.4	-30 30
both rest>0.5	-17 17
both rest>0.6	8 -8
both rest>0.7	-11 11
both rest>0.8	-21 21
both rest>0.9	-16 16
both rest>0.96	-2 2
both rival>0.07	10 -10
both rival>0.1	8 -8
both share>0.07	-8 8
both share>0.1	-14 14
both share>0.15	9 -9
both share>0.2	3 -3
both share>0.3	-12 12
both share>0.4	-12 12
both share>0.5	-3 3
both share>0.6	6 -6
both share>0.7	6 -6
both share>0.8	2 -2
both share>0.9	-10 10
both share>0.96	-4 4
both sided>0.8	6 -6
both sided>0.9	4 -4
both sided>0.96	33 -33
both>0.07	-10 10
both>0.1	-10 10
both>0.15	-9 9
both>0.2	-6 6
both>0.3	-16 16
both>0.4	-10 10
both>0.5	-10 10
both>0.6	-6 6
both>0.7	-9 9
both>0.8	-10 10
both>0.9	-5 5
both>0.96	-2 2
given any>0.07	6 -6
given any>0.1	7 -7
given any>0.15	7 -7
given any>0.2	-7 7
given any>0.4	14 -14
given any>0.5	8 -8
given any>0.6	-10 10
given any>0.7	-8 8
given any>0.8	6 -6
given any>0.9	-8 8
given any>0.96	-10 10
given beside>0.07	3 -3
given beside>0.1	11 -11
given beside>0.3	5 -5
given beside>0.4	7 -7
given beside>0.5	5 -5
given beside>0.6	-2 2
given beside>0.7	16 -16
given beside>0.9	-16 16
given beside>0.96	15 -15
given both>0.07	-4 4
given both>0.1	-8 8
given both>0.15	-14 14
given both>0.2	-5 5
given both>0.3	-10 10
given both>0.4	-5 5
given both>0.5	-6 6
given both>0.6	-8 8
given both>0.7	-6 6
given both>0.9	4 -4
given both>0.96	-22 22
given other side>0.07	-17 17
given other side>0.1	-5 5
given other side>0.15	-6 6
given other side>0.2	-6 6
given other side>0.3	-6 6
given other side>0.4	-5 5
given other side>0.5	-5 5
given other side>0.6	-5 5
given other state>0.07	-8 8
given other state>0.1	13 -13
given other state>0.15	-5 5
given other state>0.2	-3 3
given other state>0.3	2 -2
given other state>0.4	9 -9
given other state>0.5	-2 2
given other state>0.6	-12 12
given other state>0.7	-5 5
given other state>0.8	-15 15
given other state>0.9	8 -8
given other state>0.96	19 -19
given rest>0.07	7 -7
given rest>0.1	5 -5
given rest>0.15	-7 7
given rest>0.2	-12 12
given rest>0.3	-4 4
given rest>0.4	8 -8
given rest>0.5	5 -5
given rest>0.6	-6 6
given rest>0.7	-7 7
given rest>0.8	4 -4
given rest>0.9	-9 9
given rival>0.1	-2 2
given rival>0.15	-13 13
given rival>0.2	-9 9
given rival>0.3	4 -4
given rival>0.4	9 -9
given rival>0.5	4 -4
given rival>0.6	8 -8
given rival>0.7	12 -12
given rival>0.8	6 -6
given rival>0.9	-9 9
given rival>0.96	7 -7
given share>0.07	5 -5
given share>0.1	9 -9
given share>0.15	6 -6
given share>0.2	-4 4
given share>0.3	-4 4
given share>0.4	4 -4
given share>0.5	7 -7
given share>0.6	-10 10
given share>0.7	-4 4
given share>0.8	7 -7
given share>0.9	-7 7
given share>0.96	-8 8
given sided>0.5	-3 3
given sided>0.6	-3 3
given sided>0.7	-2 2
given sided>0.8	8 -8
given sided>0.9	3 -3
given sided>0.96	-7 7
head althing	-46 46
head board	37 -37
head cabinet	-51 51
head commerce	42 -42
head commission	3 -3
head committee	49 -49
head congress	6 -6
head council	-13 13
head court	45 -45
head customs	51 -51
head diet	-50 50
head finance	5 -5
head general	-16 16
head government	54 -54
head governments	-50 50
head governor	30 -30
head house	56 -56
head king	21 -21
head minister	5 -5
head ministers	17 -17
head ministry	32 -32
head parliament	4 -4
head parliaments	51 -51
head peru	18 -18
head president	-28 28
head presidents	-12 12
head regulator	40 -40
head representative	-23 23
head representatives	-43 43
head security	-15 15
head senate	-5 5
head side	-31 31
head state	21 -21
head states	-18 18
head storting	-61 61
head trade	9 -9
longer elsewhere	15 -15
name any>0.07	-9 9
name any>0.1	-14 14
name any>0.15	15 -15
name any>0.2	7 -7
name any>0.3	3 -3
name any>0.4	5 -5
name any>0.6	-9 9
name any>0.7	2 -2
name any>0.9	22 -22
name beside>0.07	-9 9
name beside>0.1	-10 10
name beside>0.15	-12 12
name beside>0.3	14 -14
name beside>0.5	-11 11
name beside>0.6	-13 13
name beside>0.7	-24 24
name beside>0.8	-3 3
name beside>0.96	46 -46
name both>0.07	2 -2
name both>0.1	-15 15
name both>0.15	-5 5
name both>0.3	-4 4
name both>0.4	-9 9
name both>0.5	3 -3
name both>0.6	5 -5
name both>0.7	7 -7
name other state>0.07	11 -11
name other state>0.15	-13 13
name other state>0.2	-12 12
name other state>0.3	14 -14
name rest>0.1	-10 10
name rest>0.15	-12 12
name rest>0.4	-7 7
name rest>0.5	-6 6
name rest>0.8	5 -5
name rest>0.9	2 -2
name rest>0.96	-10 10
name rival>0.07	18 -18
name rival>0.1	15 -15
name rival>0.15	10 -10
name rival>0.2	13 -13
name rival>0.3	5 -5
name rival>0.5	-5 5
name rival>0.6	-7 7
name rival>0.7	-17 17
name rival>0.8	-4 4
name rival>0.96	42 -42
name share>0.07	-9 9
name share>0.1	-14 14
name share>0.15	15 -15
name share>0.2	7 -7
name share>0.3	3 -3
name share>0.4	5 -5
name share>0.6	-9 9
name share>0.9	22 -22
name sided>0.07	9 -9
name sided>0.1	9 -9
name sided>0.15	9 -9
name sided>0.2	9 -9
name sided>0.3	9 -9
name sided>0.4	6 -6
name sided>0.5	-11 11
name sided>0.7	-2 2
name sided>0.8	-22 22
name sided>0.9	-2 2
name sided>0.96	-5 5
naming name	12 -12
naming name given	-6 6
naming name needed	30 -30
naming office	8 -8
naming office given	26 -26
naming office needed	-11 11
naming organisation	8 -8
naming organisation given	3 -3
naming organisation needed	6 -6
naming organisation withheld	-2 2
naming person	5 -5
naming person needed	10 -10
naming person withheld	-4 4
naming pronoun	7 -7
naming pronoun given	2 -2
naming pronoun needed	4 -4
naming side given	10 -10
naming side needed	-9 9
naming side withheld	6 -6
needed any>0.07	2 -2
needed any>0.1	-2 2
needed any>0.3	-3 3
needed any>0.4	-10 10
needed any>0.5	-7 7
needed any>0.6	12 -12
needed any>0.7	-2 2
needed any>0.8	-2 2
needed any>0.96	6 -6
needed beside>0.07	-10 10
needed beside>0.1	-9 9
needed beside>0.3	15 -15
needed beside>0.4	2 -2
needed beside>0.5	-6 6
needed beside>0.6	-7 7
needed beside>0.7	3 -3
needed beside>0.8	-3 3
needed beside>0.9	3 -3
needed both>0.07	-5 5
needed both>0.1	-3 3
needed both>0.15	3 -3
needed both>0.3	-7 7
needed both>0.4	-4 4
needed both>0.6	4 -4
needed both>0.7	-3 3
needed both>0.8	-9 9
needed both>0.9	-8 8
needed both>0.96	15 -15
needed other side>0.07	-15 15
needed other side>0.1	10 -10
needed other side>0.15	12 -12
needed other side>0.2	12 -12
needed other side>0.3	12 -12
needed other side>0.4	20 -20
needed other side>0.5	4 -4
needed other side>0.6	-10 10
needed other side>0.7	8 -8
needed other side>0.8	-13 13
needed other state>0.07	10 -10
needed other state>0.1	-7 7
needed other state>0.15	5 -5
needed other state>0.2	2 -2
needed other state>0.3	9 -9
needed other state>0.4	-11 11
needed other state>0.5	-13 13
needed other state>0.6	-13 13
needed other state>0.8	4 -4
needed other state>0.96	11 -11
needed rest>0.07	-5 5
needed rest>0.1	-6 6
needed rest>0.15	8 -8
needed rest>0.2	-5 5
needed rest>0.3	-9 9
needed rest>0.4	-2 2
needed rest>0.5	-2 2
needed rest>0.7	3 -3
needed rest>0.8	11 -11
needed rest>0.9	2 -2
needed rest>0.96	-3 3
needed rival>0.07	-2 2
needed rival>0.1	-5 5
needed rival>0.15	7 -7
needed rival>0.2	-5 5
needed rival>0.3	3 -3
needed rival>0.4	-5 5
needed rival>0.5	-12 12
needed rival>0.6	4 -4
needed rival>0.7	7 -7
needed rival>0.8	-5 5
needed rival>0.9	6 -6
needed rival>0.96	2 -2
needed share>0.1	-3 3
needed share>0.2	8 -8
needed share>0.4	-2 2
needed share>0.6	19 -19
needed share>0.8	-5 5
needed share>0.9	9 -9
needed sided>0.07	2 -2
needed sided>0.1	2 -2
needed sided>0.15	2 -2
needed sided>0.2	2 -2
needed sided>0.3	2 -2
needed sided>0.5	-2 2
needed sided>0.6	-4 4
needed sided>0.7	3 -3
needed sided>0.9	-9 9
no office	-11 11
no side	124 -124
not beside	23 -23
office any>0.07	3 -3
office any>0.1	9 -9
office any>0.15	4 -4
office any>0.2	3 -3
office any>0.3	-6 6
office any>0.4	-9 9
office any>0.5	3 -3
office any>0.6	2 -2
office any>0.7	7 -7
office any>0.8	-5 5
office any>0.9	-10 10
office any>0.96	6 -6
office beside>0.07	-13 13
office beside>0.1	-9 9
office beside>0.15	5 -5
office beside>0.2	-11 11
office beside>0.4	9 -9
office beside>0.5	5 -5
office beside>0.6	4 -4
office beside>0.7	5 -5
office beside>0.8	11 -11
office beside>0.9	-7 7
office beside>0.96	2 -2
office both>0.07	-6 6
office both>0.1	7 -7
office both>0.15	3 -3
office both>0.2	-8 8
office both>0.3	-8 8
office both>0.4	3 -3
office both>0.6	2 -2
office both>0.8	-14 14
office both>0.9	-8 8
office both>0.96	17 -17
office chancellor	-10 10
office chief	9 -9
office colleague	29 -29
office commerce	8 -8
office commissioner	33 -33
office councillor	-34 34
office economy	7 -7
office finance	-26 26
office king	52 -52
office minister	7 -7
office negotiator	-32 32
office number	-28 28
office other state>0.07	3 -3
office other state>0.1	4 -4
office other state>0.15	7 -7
office other state>0.2	-15 15
office other state>0.3	8 -8
office other state>0.5	-5 5
office other state>0.6	3 -3
office other state>0.7	11 -11
office other state>0.8	31 -31
office other state>0.9	16 -16
office premier	41 -41
office president	-15 15
office representative	26 -26
office rest>0.07	-11 11
office rest>0.1	-7 7
office rest>0.15	10 -10
office rest>0.2	2 -2
office rest>0.3	-2 2
office rest>0.4	3 -3
office rest>0.5	15 -15
office rest>0.6	12 -12
office rest>0.7	7 -7
office rest>0.96	-22 22
office rival>0.07	-7 7
office rival>0.1	-15 15
office rival>0.15	-2 2
office rival>0.2	-5 5
office rival>0.3	-9 9
office rival>0.4	18 -18
office rival>0.5	16 -16
office rival>0.6	3 -3
office rival>0.7	-2 2
office rival>0.8	-7 7
office rival>0.9	-8 8
office secretary	25 -25
office share>0.07	3 -3
office share>0.1	9 -9
office share>0.15	3 -3
office share>0.2	2 -2
office share>0.3	-6 6
office share>0.4	-3 3
office share>0.5	8 -8
office share>0.6	7 -7
office share>0.7	7 -7
office share>0.8	-5 5
office share>0.9	-10 10
office share>0.96	6 -6
office sided>0.07	2 -2
office sided>0.1	2 -2
office sided>0.15	2 -2
office sided>0.2	2 -2
office sided>0.3	2 -2
office sided>0.5	-4 4
office sided>0.6	-9 9
office sided>0.7	-6 6
office sided>0.9	-14 14
office sided>0.96	-17 17
office trade	21 -21
organisation any>0.07	7 -7
organisation any>0.1	-3 3
organisation any>0.15	-5 5
organisation any>0.3	8 -8
organisation any>0.4	5 -5
organisation any>0.6	9 -9
organisation any>0.7	-3 3
organisation any>0.8	8 -8
organisation any>0.96	-7 7
organisation beside>0.07	-18 18
organisation beside>0.1	5 -5
organisation beside>0.15	-3 3
organisation beside>0.2	-6 6
organisation beside>0.3	5 -5
organisation beside>0.4	7 -7
organisation beside>0.5	7 -7
organisation beside>0.6	6 -6
organisation beside>0.7	19 -19
organisation beside>0.8	-7 7
organisation beside>0.9	-10 10
organisation beside>0.96	-8 8
organisation both>0.07	-9 9
organisation both>0.1	-14 14
organisation both>0.15	5 -5
organisation both>0.3	-7 7
organisation both>0.5	-9 9
organisation both>0.6	-3 3
organisation both>0.8	-5 5
organisation both>0.9	-20 20
organisation both>0.96	-14 14
organisation other side>0.07	16 -16
organisation other side>0.1	16 -16
organisation other side>0.15	6 -6
organisation other side>0.2	6 -6
organisation other side>0.3	6 -6
organisation other side>0.5	-13 13
organisation other side>0.6	-13 13
organisation other side>0.7	-13 13
organisation other side>0.8	-13 13
organisation other state>0.07	-11 11
organisation other state>0.1	13 -13
organisation other state>0.15	11 -11
organisation other state>0.2	10 -10
organisation other state>0.3	4 -4
organisation other state>0.4	-4 4
organisation other state>0.5	18 -18
organisation other state>0.7	12 -12
organisation other state>0.8	3 -3
organisation other state>0.9	21 -21
organisation rest>0.07	7 -7
organisation rest>0.1	9 -9
organisation rest>0.15	-3 3
organisation rest>0.2	-2 2
organisation rest>0.4	2 -2
organisation rest>0.6	-11 11
organisation rest>0.7	10 -10
organisation rest>0.8	4 -4
organisation rest>0.9	-21 21
organisation rest>0.96	-3 3
organisation rival>0.07	-2 2
organisation rival>0.1	5 -5
organisation rival>0.15	-6 6
organisation rival>0.2	-9 9
organisation rival>0.3	9 -9
organisation rival>0.4	3 -3
organisation rival>0.5	-10 10
organisation rival>0.6	14 -14
organisation rival>0.7	13 -13
organisation rival>0.9	-8 8
organisation rival>0.96	-5 5
organisation share>0.07	7 -7
organisation share>0.1	-5 5
organisation share>0.15	-6 6
organisation share>0.2	3 -3
organisation share>0.3	8 -8
organisation share>0.4	5 -5
organisation share>0.6	11 -11
organisation share>0.7	-3 3
organisation share>0.8	7 -7
organisation share>0.9	5 -5
organisation share>0.96	-13 13
organisation sided>0.07	-4 4
organisation sided>0.1	-4 4
organisation sided>0.15	-4 4
organisation sided>0.2	-4 4
organisation sided>0.3	-4 4
organisation sided>0.4	-4 4
organisation sided>0.5	-2 2
organisation sided>0.8	15 -15
organisation sided>0.9	-6 6
organisation sided>0.96	-12 12
other side>0.07	-24 24
other side>0.1	6 -6
other side>0.15	7 -7
other side>0.2	7 -7
other side>0.3	7 -7
other side>0.4	14 -14
other side>0.6	-13 13
other side>0.7	-4 4
other side>0.8	-26 26
other state>0.1	2 -2
other state>0.15	2 -2
other state>0.2	2 -2
other state>0.3	9 -9
other state>0.4	-8 8
other state>0.5	-5 5
other state>0.6	-3 3
other state>0.7	6 -6
other state>0.8	3 -3
other state>0.9	10 -10
other state>0.96	24 -24
own side	6 -6
person any>0.07	-3 3
person any>0.1	3 -3
person any>0.15	3 -3
person any>0.2	-13 13
person any>0.4	7 -7
person any>0.5	-3 3
person any>0.6	-3 3
person any>0.7	-10 10
person any>0.8	-4 4
person any>0.9	-7 7
person beside>0.07	10 -10
person beside>0.1	2 -2
person beside>0.15	4 -4
person beside>0.2	12 -12
person beside>0.3	6 -6
person beside>0.4	-4 4
person beside>0.5	-14 14
person beside>0.6	-13 13
person beside>0.8	-4 4
person beside>0.9	4 -4
person beside>0.96	-4 4
person both>0.07	-2 2
person both>0.1	2 -2
person both>0.15	-17 17
person both>0.2	-3 3
person both>0.5	2 -2
person both>0.7	-12 12
person both>0.8	6 -6
person both>0.9	16 -16
person both>0.96	-6 6
person other state>0.07	-3 3
person other state>0.1	-12 12
person other state>0.15	-13 13
person other state>0.2	8 -8
person other state>0.3	-5 5
person other state>0.4	-2 2
person other state>0.5	-12 12
person other state>0.8	7 -7
person other state>0.9	23 -23
person other state>0.96	11 -11
person rest>0.07	2 -2
person rest>0.15	6 -6
person rest>0.2	-8 8
person rest>0.3	-4 4
person rest>0.4	13 -13
person rest>0.6	-11 11
person rest>0.7	-24 24
person rest>0.8	5 -5
person rest>0.9	14 -14
person rest>0.96	20 -20
person rival>0.1	-4 4
person rival>0.15	8 -8
person rival>0.3	8 -8
person rival>0.4	-9 9
person rival>0.5	-7 7
person rival>0.6	-2 2
person rival>0.7	8 -8
person rival>0.8	2 -2
person rival>0.9	6 -6
person rival>0.96	-11 11
person share>0.07	-4 4
person share>0.1	6 -6
person share>0.15	3 -3
person share>0.2	-5 5
person share>0.4	4 -4
person share>0.5	3 -3
person share>0.8	-4 4
person share>0.9	-4 4
person share>0.96	-5 5
person sided>0.6	-5 5
person sided>0.8	7 -7
person sided>0.9	2 -2
pronoun any>0.07	7 -7
pronoun any>0.1	12 -12
pronoun any>0.2	2 -2
pronoun any>0.3	-15 15
pronoun any>0.6	3 -3
pronoun any>0.7	-8 8
pronoun any>0.8	14 -14
pronoun any>0.9	8 -8
pronoun beside>0.07	19 -19
pronoun beside>0.1	11 -11
pronoun beside>0.15	6 -6
pronoun beside>0.3	-7 7
pronoun beside>0.4	-17 17
pronoun beside>0.5	2 -2
pronoun beside>0.6	-9 9
pronoun beside>0.7	5 -5
pronoun beside>0.8	5 -5
pronoun beside>0.9	3 -3
pronoun both>0.07	3 -3
pronoun both>0.1	2 -2
pronoun both>0.2	6 -6
pronoun both>0.3	-3 3
pronoun both>0.4	-14 14
pronoun both>0.5	-8 8
pronoun both>0.6	-4 4
pronoun both>0.7	-3 3
pronoun both>0.8	-26 26
pronoun both>0.9	17 -17
pronoun other state>0.07	10 -10
pronoun other state>0.1	-9 9
pronoun other state>0.15	7 -7
pronoun other state>0.2	-16 16
pronoun other state>0.4	-15 15
pronoun other state>0.5	2 -2
pronoun other state>0.6	5 -5
pronoun other state>0.8	-8 8
pronoun other state>0.9	-12 12
pronoun other state>0.96	10 -10
pronoun rest>0.07	-2 2
pronoun rest>0.1	-5 5
pronoun rest>0.15	-5 5
pronoun rest>0.2	-8 8
pronoun rest>0.3	-2 2
pronoun rest>0.5	3 -3
pronoun rest>0.6	6 -6
pronoun rest>0.7	14 -14
pronoun rest>0.8	15 -15
pronoun rest>0.96	-3 3
pronoun rival>0.07	-10 10
pronoun rival>0.1	-13 13
pronoun rival>0.15	-16 16
pronoun rival>0.2	-14 14
pronoun rival>0.3	-11 11
pronoun rival>0.4	-11 11
pronoun rival>0.5	-3 3
pronoun rival>0.6	-13 13
pronoun rival>0.7	2 -2
pronoun rival>0.8	2 -2
pronoun share>0.07	6 -6
pronoun share>0.1	11 -11
pronoun share>0.15	-4 4
pronoun share>0.2	10 -10
pronoun share>0.3	-10 10
pronoun share>0.4	-3 3
pronoun share>0.5	-4 4
pronoun share>0.7	-7 7
pronoun share>0.8	8 -8
pronoun share>0.9	6 -6
pronoun share>0.96	14 -14
pronoun sided>0.07	2 -2
pronoun sided>0.1	2 -2
pronoun sided>0.15	2 -2
pronoun sided>0.2	2 -2
pronoun sided>0.3	2 -2
pronoun sided>0.4	2 -2
pronoun sided>0.5	2 -2
pronoun sided>0.8	-22 22
pronoun sided>0.9	5 -5
pronoun sided>0.96	20 -20
rest>0.07	4 -4
rest>0.1	2 -2
rest>0.15	3 -3
rest>0.2	-10 10
rest>0.3	-8 8
rest>0.4	7 -7
rest>0.5	5 -5
rest>0.6	-2 2
rest>0.8	12 -12
rest>0.9	-5 5
rival>0.1	-3 3
rival>0.2	-7 7
rival>0.3	6 -6
rival>0.4	3 -3
rival>0.5	-5 5
rival>0.6	10 -10
rival>0.7	15 -15
rival>0.8	2 -2
rival>0.96	8 -8
rule:told	-18 18
rule:told given	-11 11
rule:told needed	-2 2
rule:told office	-4 4
rule:told organisation	2 -2
rule:told otherwise	25 -25
rule:told person	-2 2
rule:told pronoun	-42 42
rule:told withheld	-14 14
share>0.07	3 -3
share>0.1	2 -2
share>0.15	4 -4
share>0.2	3 -3
share>0.3	-2 2
share>0.5	2 -2
share>0.6	4 -4
share>0.7	-4 4
share>0.96	-8 8
shorter elsewhere	-8 8
side any>0.07	-11 11
side any>0.1	2 -2
side any>0.15	5 -5
side any>0.2	-3 3
side any>0.4	-2 2
side any>0.6	-14 14
side any>0.7	-7 7
side beside>0.07	2 -2
side beside>0.1	6 -6
side beside>0.5	-7 7
side beside>0.6	15 -15
side beside>0.7	18 -18
side beside>0.8	12 -12
side beside>0.9	6 -6
side beside>0.96	26 -26
side both>0.07	-11 11
side both>0.1	2 -2
side both>0.15	5 -5
side both>0.2	-3 3
side both>0.4	-2 2
side both>0.6	-14 14
side both>0.7	-7 7
side other side>0.07	-40 40
side other side>0.1	-6 6
side other side>0.15	2 -2
side other side>0.2	2 -2
side other side>0.3	2 -2
side other side>0.4	14 -14
side other side>0.5	8 -8
side other side>0.6	-4 4
side other state>0.07	17 -17
side other state>0.1	31 -31
side other state>0.15	24 -24
side other state>0.2	24 -24
side rest>0.07	3 -3
side rest>0.1	18 -18
side rest>0.15	12 -12
side rest>0.2	-11 11
side rest>0.3	-11 11
side rest>0.4	5 -5
side rest>0.5	3 -3
side rest>0.6	9 -9
side rest>0.7	12 -12
side rest>0.8	10 -10
side rest>0.9	4 -4
side rival>0.07	-2 2
side rival>0.1	-2 2
side rival>0.15	-7 7
side rival>0.2	-7 7
side rival>0.3	-5 5
side rival>0.4	-2 2
side rival>0.5	-8 8
side rival>0.6	14 -14
side rival>0.7	17 -17
side rival>0.8	11 -11
side rival>0.9	6 -6
side rival>0.96	26 -26
side share>0.07	-11 11
side share>0.1	2 -2
side share>0.15	5 -5
side share>0.2	-3 3
side share>0.4	-2 2
side share>0.6	-14 14
side share>0.7	-7 7
sided>0.07	3 -3
sided>0.1	3 -3
sided>0.15	3 -3
sided>0.2	3 -3
sided>0.3	3 -3
sided>0.5	-4 4
sided>0.6	-6 6
sided>0.8	7 -7
sided>0.9	-5 5
sided>0.96	-5 5
state given	13 -13
state needed	14 -14
state withheld	2 -2
unknown any>0.07	-17 17
unknown beside>0.1	-4 4
unknown beside>0.15	-4 4
unknown beside>0.2	-8 8
unknown beside>0.3	-8 8
unknown beside>0.4	-8 8
unknown beside>0.5	-8 8
unknown other state>0.2	-2 2
unknown other state>0.3	-2 2
unknown other state>0.4	-2 2
unknown other state>0.5	-2 2
unknown share>0.07	-17 17
unknown sided>0.7	-6 6
unknown sided>0.8	16 -16
unknown sided>0.9	4 -4
withheld any>0.07	-10 10
withheld any>0.15	10 -10
withheld any>0.2	7 -7
withheld any>0.3	12 -12
withheld any>0.5	-27 27
withheld any>0.6	-20 20
withheld any>0.7	-20 20
withheld any>0.8	-11 11
withheld beside>0.07	5 -5
withheld beside>0.1	2 -2
withheld beside>0.3	-8 8
withheld beside>0.4	-9 9
withheld beside>0.5	-8 8
withheld beside>0.7	-18 18
withheld both>0.07	-4 4
withheld both>0.1	-6 6
withheld both>0.15	10 -10
withheld both>0.5	-27 27
withheld both>0.6	-20 20
withheld both>0.7	-11 11
withheld other state>0.07	-2 2
withheld other state>0.1	-5 5
withheld other state>0.15	6 -6
withheld other state>0.2	6 -6
withheld other state>0.3	2 -2
withheld other state>0.4	-10 10
withheld other state>0.5	32 -32
withheld other state>0.6	45 -45
withheld other state>0.7	30 -30
withheld other state>0.8	25 -25
withheld other state>0.9	13 -13
withheld other state>0.96	6 -6
withheld rest>0.07	27 -27
withheld share>0.07	-10 10
withheld share>0.1	-2 2
withheld share>0.15	10 -10
withheld share>0.3	12 -12
withheld share>0.5	-27 27
withheld share>0.6	-20 20
withheld share>0.7	-17 17
withheld sided>0.07	2 -2
withheld sided>0.1	2 -2
withheld sided>0.15	2 -2
withheld sided>0.2	2 -2
withheld sided>0.3	2 -2
withheld sided>0.4	2 -2
withheld sided>0.5	2 -2
withheld sided>0.8	-3 3
withheld sided>0.9	-5 5
withheld sided>0.96	-10 10
words 1	34 -34
words 1 name	50 -50
words 1 office	-6 6
words 1 organisation	5 -5
words 1 person	31 -31
words 1 side	9 -9
words 2	-3 3
words 2 both	2 -2
words 2 name	-23 23
words 2 office	-3 3
words 2 organisation	27 -27
words 2 person	-8 8
words 2 pronoun	5 -5
words 2 side	-12 12
words 3	-9 9
words 3 name	-14 14
words 3 office	9 -9
words 3 organisation	-16 16
words 3 pronoun	2 -2
words 4	12 -12
words 4 organisation	19 -19
words 4 person	-15 15
words 5	8 -8
words 5 office	51 -51
words 5 organisation	-27 27`;
