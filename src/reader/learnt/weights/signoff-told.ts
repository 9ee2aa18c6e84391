// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	22 -22
another side	-11 11
any>0.07	6 -6
any>0.15	-2 2
any>0.3	-2 2
any>0.4	-3 3
any>0.5	-3 3
any>0.6	-8 8
any>0.8	-9 9
any>0.96	-8 8
asks	23 -23
beside	8 -8
beside>0.07	-3 3
beside>0.15	-3 3
beside>0.2	5 -5
beside>0.4	13 -13
beside>0.5	3 -3
beside>0.6	-3 3
beside>0.7	-3 3
beside>0.9	4 -4
beside>0.96	-8 8
both any>0.1	-6 6
both any>0.15	-4 4
both any>0.2	-9 9
both any>0.3	-6 6
both any>0.5	-5 5
both any>0.7	4 -4
both any>0.8	4 -4
both any>0.9	-9 9
both beside>0.07	-6 6
both beside>0.15	2 -2
both beside>0.2	2 -2
both beside>0.3	5 -5
both beside>0.4	5 -5
both beside>0.5	5 -5
both beside>0.6	5 -5
both beside>0.7	9 -9
both beside>0.8	11 -11
both beside>0.9	9 -9
both both>0.07	-2 2
both both>0.1	-7 7
both both>0.15	-9 9
both both>0.2	-9 9
both both>0.3	-2 2
both both>0.5	-5 5
both both>0.7	7 -7
both both>0.8	9 -9
both both>0.9	21 -21
both other state>0.07	-3 3
both other state>0.1	4 -4
both other state>0.2	-2 2
both other state>0.3	-2 2
both other state>0.4	-2 2
both other state>0.5	-2 2
both other state>0.6	-2 2
both rest>0.1	-4 4
both rest>0.15	-8 8
both rest>0.2	-21 21
both rest>0.3	-24 24
both rest>0.4	-17 17
both rest>0.5	-13 13
both rest>0.6	-13 13
both rest>0.7	-7 7
both rest>0.8	-4 4
both rest>0.9	-4 4
both rest>0.96	4 -4
both rival>0.07	-4 4
both rival>0.1	-4 4
both rival>0.3	3 -3
both rival>0.4	3 -3
both rival>0.5	3 -3
both rival>0.6	3 -3
both rival>0.7	6 -6
both share>0.1	-7 7
both share>0.15	-4 4
both share>0.2	-9 9
both share>0.3	-6 6
both share>0.5	-5 5
both share>0.7	4 -4
both share>0.8	7 -7
both share>0.9	-6 6
both sided>0.07	8 -8
both sided>0.1	8 -8
both sided>0.15	8 -8
both sided>0.2	8 -8
both sided>0.3	8 -8
both sided>0.4	8 -8
both sided>0.5	8 -8
both sided>0.6	8 -8
both sided>0.7	12 -12
both sided>0.8	9 -9
both sided>0.9	37 -37
both sided>0.96	33 -33
both>0.07	-11 11
both>0.1	-20 20
both>0.15	-7 7
both>0.2	-14 14
both>0.3	-13 13
both>0.4	-3 3
both>0.5	-15 15
both>0.6	-8 8
both>0.7	-4 4
both>0.8	-15 15
both>0.9	-10 10
both>0.96	-7 7
given any>0.1	-3 3
given any>0.4	5 -5
given any>0.6	-9 9
given any>0.7	8 -8
given any>0.9	-8 8
given any>0.96	-10 10
given beside>0.07	-5 5
given beside>0.1	2 -2
given beside>0.15	-8 8
given beside>0.2	11 -11
given beside>0.4	5 -5
given beside>0.5	2 -2
given beside>0.7	3 -3
given beside>0.8	-15 15
given beside>0.9	9 -9
given beside>0.96	-6 6
given both>0.07	-2 2
given both>0.1	-15 15
given both>0.15	3 -3
given both>0.3	-10 10
given both>0.5	-19 19
given both>0.6	-7 7
given both>0.7	-4 4
given both>0.8	-10 10
given both>0.9	2 -2
given both>0.96	-16 16
given other side>0.07	-9 9
given other side>0.1	4 -4
given other side>0.15	-11 11
given other side>0.2	-11 11
given other side>0.3	-11 11
given other state>0.1	10 -10
given other state>0.15	2 -2
given other state>0.2	13 -13
given other state>0.3	4 -4
given other state>0.4	8 -8
given other state>0.5	-17 17
given other state>0.6	-13 13
given other state>0.8	-8 8
given other state>0.9	2 -2
given rest>0.1	-4 4
given rest>0.2	-2 2
given rest>0.3	-2 2
given rest>0.5	-11 11
given rest>0.7	8 -8
given rest>0.8	-10 10
given rest>0.96	9 -9
given rival>0.07	-6 6
given rival>0.15	-6 6
given rival>0.3	-11 11
given rival>0.4	3 -3
given rival>0.5	9 -9
given rival>0.6	15 -15
given rival>0.7	16 -16
given rival>0.8	7 -7
given rival>0.9	21 -21
given rival>0.96	5 -5
given share>0.15	10 -10
given share>0.2	3 -3
given share>0.3	-4 4
given share>0.4	6 -6
given share>0.6	3 -3
given share>0.7	9 -9
given share>0.8	-2 2
given share>0.9	-4 4
given share>0.96	-5 5
given sided>0.07	8 -8
given sided>0.1	8 -8
given sided>0.15	8 -8
given sided>0.2	8 -8
given sided>0.3	8 -8
given sided>0.4	7 -7
given sided>0.5	-3 3
given sided>0.6	-9 9
given sided>0.7	-11 11
given sided>0.8	4 -4
given sided>0.9	-2 2
given sided>0.96	-4 4
head althing	-45 45
head assembly	5 -5
head beijing	17 -17
head board	34 -34
head cabinet	-45 45
head commerce	28 -28
head commission	3 -3
head committee	63 -63
head congress	8 -8
head council	-9 9
head court	56 -56
head customs	39 -39
head diet	-47 47
head eu	19 -19
head finance	4 -4
head general	-28 28
head government	28 -28
head governments	-49 49
head house	39 -39
head king	8 -8
head minister	6 -6
head ministry	21 -21
head norway	6 -6
head parliament	-3 3
head parliaments	42 -42
head peru	4 -4
head president	-32 32
head presidents	3 -3
head regulator	32 -32
head representative	-43 43
head representatives	-35 35
head security	-20 20
head side	-49 49
head sides	-3 3
head state	16 -16
head states	4 -4
head storting	-61 61
head trade	26 -26
head treasury	-22 22
longer elsewhere	22 -22
name any>0.07	9 -9
name any>0.1	4 -4
name any>0.15	6 -6
name any>0.3	-6 6
name any>0.4	15 -15
name any>0.5	2 -2
name any>0.6	-6 6
name any>0.7	-12 12
name any>0.8	13 -13
name any>0.9	6 -6
name any>0.96	-24 24
name beside>0.07	-3 3
name beside>0.1	4 -4
name beside>0.15	-2 2
name beside>0.3	6 -6
name beside>0.4	-3 3
name beside>0.6	-4 4
name beside>0.7	7 -7
name beside>0.8	11 -11
name beside>0.9	-17 17
name beside>0.96	23 -23
name both>0.07	-12 12
name both>0.1	-3 3
name both>0.15	-5 5
name both>0.2	-7 7
name both>0.3	-7 7
name both>0.4	-9 9
name both>0.5	4 -4
name both>0.6	16 -16
name both>0.7	11 -11
name other state>0.15	-17 17
name other state>0.2	-7 7
name other state>0.3	13 -13
name other state>0.4	11 -11
name other state>0.5	10 -10
name rest>0.07	-3 3
name rest>0.1	-15 15
name rest>0.15	-25 25
name rest>0.2	-24 24
name rest>0.3	-4 4
name rest>0.4	-6 6
name rest>0.5	-11 11
name rest>0.6	-15 15
name rest>0.7	3 -3
name rest>0.8	12 -12
name rest>0.9	6 -6
name rest>0.96	16 -16
name rival>0.1	6 -6
name rival>0.15	8 -8
name rival>0.3	12 -12
name rival>0.4	4 -4
name rival>0.5	-6 6
name rival>0.6	-10 10
name rival>0.8	8 -8
name rival>0.9	-18 18
name rival>0.96	20 -20
name share>0.07	9 -9
name share>0.1	4 -4
name share>0.15	6 -6
name share>0.3	-6 6
name share>0.4	15 -15
name share>0.5	2 -2
name share>0.6	-7 7
name share>0.7	-12 12
name share>0.8	13 -13
name share>0.9	6 -6
name share>0.96	-24 24
name sided>0.07	10 -10
name sided>0.1	10 -10
name sided>0.15	10 -10
name sided>0.2	10 -10
name sided>0.3	10 -10
name sided>0.4	8 -8
name sided>0.5	2 -2
name sided>0.6	3 -3
name sided>0.7	-17 17
name sided>0.8	-4 4
name sided>0.9	-7 7
name sided>0.96	-12 12
naming both	8 -8
naming both given	2 -2
naming both needed	7 -7
naming name	16 -16
naming name needed	24 -24
naming office	7 -7
naming office given	24 -24
naming office needed	-11 11
naming office withheld	24 -24
naming organisation	7 -7
naming organisation given	4 -4
naming organisation needed	2 -2
naming organisation withheld	9 -9
naming person	6 -6
naming person given	2 -2
naming person needed	13 -13
naming person withheld	-18 18
naming pronoun	7 -7
naming pronoun given	2 -2
naming pronoun needed	5 -5
naming pronoun withheld	3 -3
naming side given	10 -10
naming side needed	-6 6
needed any>0.07	7 -7
needed any>0.1	6 -6
needed any>0.15	2 -2
needed any>0.2	5 -5
needed any>0.3	8 -8
needed any>0.4	-6 6
needed any>0.5	-5 5
needed any>0.7	-3 3
needed any>0.8	-8 8
needed any>0.9	6 -6
needed beside>0.1	4 -4
needed beside>0.15	5 -5
needed beside>0.3	5 -5
needed beside>0.4	16 -16
needed beside>0.5	-3 3
needed beside>0.6	-7 7
needed beside>0.7	-9 9
needed beside>0.8	14 -14
needed beside>0.9	-7 7
needed beside>0.96	-8 8
needed both>0.07	-12 12
needed both>0.1	-10 10
needed both>0.15	-4 4
needed both>0.2	-10 10
needed both>0.4	-2 2
needed both>0.5	-4 4
needed both>0.8	-6 6
needed both>0.9	-12 12
needed both>0.96	5 -5
needed other side>0.07	-13 13
needed other side>0.1	4 -4
needed other side>0.15	25 -25
needed other side>0.2	18 -18
needed other side>0.3	3 -3
needed other side>0.4	9 -9
needed other side>0.5	7 -7
needed other side>0.6	-4 4
needed other side>0.9	22 -22
needed other side>0.96	45 -45
needed other state>0.07	6 -6
needed other state>0.1	6 -6
needed other state>0.15	-12 12
needed other state>0.2	-16 16
needed other state>0.3	-6 6
needed other state>0.4	5 -5
needed other state>0.6	-5 5
needed other state>0.7	2 -2
needed other state>0.8	19 -19
needed other state>0.9	6 -6
needed other state>0.96	8 -8
needed rest>0.07	10 -10
needed rest>0.1	-4 4
needed rest>0.15	-5 5
needed rest>0.2	-10 10
needed rest>0.3	-8 8
needed rest>0.4	-3 3
needed rest>0.5	3 -3
needed rest>0.8	15 -15
needed rest>0.9	5 -5
needed rest>0.96	-12 12
needed rival>0.07	-17 17
needed rival>0.1	-7 7
needed rival>0.15	10 -10
needed rival>0.2	-5 5
needed rival>0.3	-4 4
needed rival>0.4	14 -14
needed rival>0.5	-9 9
needed rival>0.6	-5 5
needed rival>0.7	-5 5
needed rival>0.8	14 -14
needed rival>0.9	3 -3
needed share>0.07	6 -6
needed share>0.1	4 -4
needed share>0.15	-3 3
needed share>0.2	2 -2
needed share>0.3	11 -11
needed share>0.4	-2 2
needed share>0.5	4 -4
needed share>0.8	5 -5
needed share>0.9	11 -11
needed sided>0.4	-2 2
needed sided>0.5	-4 4
needed sided>0.7	6 -6
needed sided>0.8	-7 7
needed sided>0.96	8 -8
no office	-2 2
no side	109 -109
not beside	21 -21
office any>0.07	-3 3
office any>0.1	-5 5
office any>0.15	9 -9
office any>0.2	-2 2
office any>0.3	-4 4
office any>0.4	-4 4
office any>0.6	9 -9
office any>0.7	2 -2
office any>0.8	-6 6
office any>0.9	-5 5
office any>0.96	-3 3
office beside>0.1	-13 13
office beside>0.15	-3 3
office beside>0.2	-13 13
office beside>0.3	4 -4
office beside>0.4	6 -6
office beside>0.5	-4 4
office beside>0.6	-13 13
office beside>0.7	-3 3
office beside>0.8	35 -35
office beside>0.9	17 -17
office beside>0.96	13 -13
office both>0.07	7 -7
office both>0.15	10 -10
office both>0.2	-7 7
office both>0.3	-8 8
office both>0.4	3 -3
office both>0.6	-17 17
office both>0.7	7 -7
office both>0.8	-23 23
office both>0.9	6 -6
office both>0.96	-12 12
office chancellor	3 -3
office colleague	16 -16
office commerce	7 -7
office commissioner	29 -29
office councillor	-29 29
office counterpart	-5 5
office economy	2 -2
office finance	-20 20
office industry	-5 5
office king	50 -50
office minister	9 -9
office negotiator	-37 37
office number	-9 9
office other state>0.1	2 -2
office other state>0.15	-6 6
office other state>0.2	-6 6
office other state>0.3	-2 2
office other state>0.4	-2 2
office other state>0.5	-11 11
office other state>0.6	-11 11
office other state>0.7	2 -2
office other state>0.8	21 -21
office premier	50 -50
office president	-18 18
office representative	27 -27
office rest>0.07	9 -9
office rest>0.15	16 -16
office rest>0.4	10 -10
office rest>0.5	-3 3
office rest>0.7	10 -10
office rest>0.8	9 -9
office rest>0.9	-6 6
office rest>0.96	-37 37
office rival>0.07	2 -2
office rival>0.1	-13 13
office rival>0.15	6 -6
office rival>0.2	-9 9
office rival>0.3	-14 14
office rival>0.4	4 -4
office rival>0.5	-4 4
office rival>0.6	-8 8
office rival>0.8	13 -13
office rival>0.9	4 -4
office rival>0.96	7 -7
office secretary	23 -23
office share>0.07	-3 3
office share>0.1	-5 5
office share>0.15	9 -9
office share>0.2	-2 2
office share>0.4	-4 4
office share>0.5	6 -6
office share>0.6	7 -7
office share>0.7	2 -2
office share>0.8	-6 6
office share>0.9	-5 5
office sided>0.5	-4 4
office sided>0.6	13 -13
office sided>0.7	-6 6
office sided>0.8	-12 12
office sided>0.9	-11 11
office sided>0.96	10 -10
office trade	10 -10
organisation any>0.07	7 -7
organisation any>0.1	7 -7
organisation any>0.15	-8 8
organisation any>0.2	6 -6
organisation any>0.3	3 -3
organisation any>0.4	-7 7
organisation any>0.5	8 -8
organisation any>0.6	-2 2
organisation any>0.8	-5 5
organisation any>0.9	6 -6
organisation any>0.96	-8 8
organisation beside>0.07	-18 18
organisation beside>0.1	-13 13
organisation beside>0.2	6 -6
organisation beside>0.3	-4 4
organisation beside>0.4	17 -17
organisation beside>0.5	-2 2
organisation beside>0.7	-13 13
organisation beside>0.8	-7 7
organisation beside>0.9	-12 12
organisation beside>0.96	-22 22
organisation both>0.07	-13 13
organisation both>0.1	-4 4
organisation both>0.15	-9 9
organisation both>0.2	-7 7
organisation both>0.3	2 -2
organisation both>0.6	-3 3
organisation both>0.9	-24 24
organisation both>0.96	-9 9
organisation other side>0.07	8 -8
organisation other side>0.1	8 -8
organisation other side>0.15	9 -9
organisation other side>0.6	-15 15
organisation other side>0.7	-11 11
organisation other side>0.8	-11 11
organisation other side>0.9	-13 13
organisation other state>0.07	8 -8
organisation other state>0.1	7 -7
organisation other state>0.15	5 -5
organisation other state>0.2	11 -11
organisation other state>0.4	12 -12
organisation other state>0.6	17 -17
organisation other state>0.7	15 -15
organisation other state>0.8	-3 3
organisation other state>0.9	-3 3
organisation rest>0.15	-5 5
organisation rest>0.2	2 -2
organisation rest>0.3	4 -4
organisation rest>0.4	11 -11
organisation rest>0.5	8 -8
organisation rest>0.6	-8 8
organisation rest>0.7	-15 15
organisation rest>0.8	-3 3
organisation rest>0.9	-14 14
organisation rest>0.96	9 -9
organisation rival>0.07	-18 18
organisation rival>0.2	2 -2
organisation rival>0.4	21 -21
organisation rival>0.5	5 -5
organisation rival>0.6	5 -5
organisation rival>0.7	7 -7
organisation rival>0.8	20 -20
organisation rival>0.9	15 -15
organisation rival>0.96	3 -3
organisation share>0.07	7 -7
organisation share>0.1	7 -7
organisation share>0.15	-8 8
organisation share>0.2	6 -6
organisation share>0.3	2 -2
organisation share>0.4	-4 4
organisation share>0.5	11 -11
organisation share>0.6	-2 2
organisation share>0.8	2 -2
organisation share>0.9	14 -14
organisation share>0.96	-15 15
organisation sided>0.07	-3 3
organisation sided>0.1	-3 3
organisation sided>0.15	-3 3
organisation sided>0.2	-3 3
organisation sided>0.3	-3 3
organisation sided>0.4	-4 4
organisation sided>0.5	-11 11
organisation sided>0.6	-10 10
organisation sided>0.7	6 -6
organisation sided>0.8	5 -5
organisation sided>0.9	-4 4
organisation sided>0.96	-10 10
other side>0.07	-17 17
other side>0.1	8 -8
other side>0.15	17 -17
other side>0.2	11 -11
other side>0.3	-2 2
other side>0.4	9 -9
other side>0.5	8 -8
other side>0.6	-2 2
other side>0.7	-9 9
other side>0.8	-9 9
other side>0.96	19 -19
other state>0.07	8 -8
other state>0.1	10 -10
other state>0.15	-7 7
other state>0.2	-7 7
other state>0.3	-5 5
other state>0.4	10 -10
other state>0.5	-2 2
other state>0.6	-4 4
other state>0.7	7 -7
other state>0.8	9 -9
other state>0.9	14 -14
other state>0.96	12 -12
own side	-3 3
person any>0.1	-3 3
person any>0.15	3 -3
person any>0.2	3 -3
person any>0.3	2 -2
person any>0.4	-5 5
person any>0.5	-12 12
person any>0.6	-3 3
person any>0.7	8 -8
person any>0.8	-7 7
person any>0.9	-6 6
person any>0.96	4 -4
person beside>0.07	5 -5
person beside>0.1	16 -16
person beside>0.15	-8 8
person beside>0.2	10 -10
person beside>0.4	-4 4
person beside>0.5	5 -5
person beside>0.7	2 -2
person beside>0.8	-21 21
person beside>0.9	6 -6
person beside>0.96	-12 12
person both>0.07	-2 2
person both>0.1	-21 21
person both>0.15	5 -5
person both>0.2	-2 2
person both>0.3	-6 6
person both>0.4	-3 3
person both>0.5	-11 11
person both>0.6	7 -7
person both>0.7	-8 8
person both>0.8	-9 9
person both>0.9	-12 12
person both>0.96	-8 8
person other state>0.07	-5 5
person other state>0.15	-13 13
person other state>0.2	-11 11
person other state>0.3	-4 4
person other state>0.6	-9 9
person other state>0.8	12 -12
person other state>0.9	11 -11
person other state>0.96	8 -8
person rest>0.07	5 -5
person rest>0.15	4 -4
person rest>0.2	6 -6
person rest>0.4	-12 12
person rest>0.5	-9 9
person rest>0.6	10 -10
person rest>0.7	13 -13
person rest>0.8	-5 5
person rest>0.9	11 -11
person rest>0.96	-5 5
person rival>0.07	-7 7
person rival>0.1	6 -6
person rival>0.15	8 -8
person rival>0.2	4 -4
person rival>0.3	-9 9
person rival>0.4	-6 6
person rival>0.5	2 -2
person rival>0.6	9 -9
person rival>0.8	-14 14
person rival>0.9	9 -9
person rival>0.96	-16 16
person share>0.07	-2 2
person share>0.1	-5 5
person share>0.15	5 -5
person share>0.2	3 -3
person share>0.3	2 -2
person share>0.5	-9 9
person share>0.6	7 -7
person share>0.7	17 -17
person share>0.8	-5 5
person share>0.9	-6 6
person share>0.96	11 -11
person sided>0.6	-3 3
person sided>0.8	3 -3
person sided>0.96	7 -7
pronoun any>0.07	4 -4
pronoun any>0.1	-4 4
pronoun any>0.15	-11 11
pronoun any>0.3	17 -17
pronoun any>0.4	4 -4
pronoun any>0.5	-5 5
pronoun any>0.6	-17 17
pronoun any>0.7	10 -10
pronoun any>0.96	-6 6
pronoun beside>0.07	19 -19
pronoun beside>0.1	-5 5
pronoun beside>0.15	5 -5
pronoun beside>0.2	-7 7
pronoun beside>0.3	-7 7
pronoun beside>0.4	9 -9
pronoun beside>0.6	-2 2
pronoun beside>0.7	-10 10
pronoun beside>0.8	-11 11
pronoun beside>0.9	-3 3
pronoun beside>0.96	-5 5
pronoun both>0.07	6 -6
pronoun both>0.15	-4 4
pronoun both>0.2	6 -6
pronoun both>0.3	3 -3
pronoun both>0.4	-2 2
pronoun both>0.5	-15 15
pronoun both>0.6	-8 8
pronoun both>0.7	6 -6
pronoun both>0.9	15 -15
pronoun other state>0.07	8 -8
pronoun other state>0.1	-4 4
pronoun other state>0.15	2 -2
pronoun other state>0.2	-12 12
pronoun other state>0.3	-14 14
pronoun other state>0.4	5 -5
pronoun other state>0.6	-4 4
pronoun other state>0.7	-2 2
pronoun other state>0.8	-14 14
pronoun other state>0.9	5 -5
pronoun other state>0.96	2 -2
pronoun rest>0.07	2 -2
pronoun rest>0.15	8 -8
pronoun rest>0.2	9 -9
pronoun rest>0.3	13 -13
pronoun rest>0.4	3 -3
pronoun rest>0.5	10 -10
pronoun rest>0.9	9 -9
pronoun rest>0.96	-16 16
pronoun rival>0.1	-16 16
pronoun rival>0.15	-15 15
pronoun rival>0.2	-12 12
pronoun rival>0.3	-11 11
pronoun rival>0.5	-4 4
pronoun rival>0.6	-5 5
pronoun rival>0.7	-10 10
pronoun rival>0.8	-4 4
pronoun rival>0.9	6 -6
pronoun rival>0.96	3 -3
pronoun share>0.07	4 -4
pronoun share>0.1	3 -3
pronoun share>0.15	-8 8
pronoun share>0.2	-6 6
pronoun share>0.3	14 -14
pronoun share>0.4	2 -2
pronoun share>0.5	5 -5
pronoun share>0.6	-2 2
pronoun share>0.7	5 -5
pronoun share>0.8	8 -8
pronoun share>0.96	-3 3
pronoun sided>0.07	4 -4
pronoun sided>0.1	4 -4
pronoun sided>0.15	4 -4
pronoun sided>0.2	4 -4
pronoun sided>0.3	4 -4
pronoun sided>0.4	4 -4
pronoun sided>0.5	4 -4
pronoun sided>0.7	-6 6
pronoun sided>0.8	-8 8
pronoun sided>0.9	2 -2
pronoun sided>0.96	-3 3
rest>0.07	11 -11
rest>0.1	-3 3
rest>0.2	-6 6
rest>0.3	-4 4
rest>0.4	-2 2
rest>0.5	-6 6
rest>0.7	6 -6
rest>0.8	4 -4
rest>0.9	4 -4
rival>0.07	-16 16
rival>0.1	-3 3
rival>0.15	5 -5
rival>0.2	-4 4
rival>0.3	-10 10
rival>0.4	14 -14
rival>0.6	8 -8
rival>0.7	10 -10
rival>0.8	17 -17
rival>0.9	21 -21
rival>0.96	6 -6
rule:told	-13 13
rule:told given	-16 16
rule:told needed	2 -2
rule:told otherwise	26 -26
rule:told person	3 -3
rule:told pronoun	-39 39
rule:told withheld	15 -15
share>0.07	5 -5
share>0.5	5 -5
share>0.7	5 -5
share>0.9	5 -5
share>0.96	-5 5
shorter elsewhere	-3 3
side any>0.1	5 -5
side any>0.15	5 -5
side any>0.2	-5 5
side any>0.3	-12 12
side any>0.4	14 -14
side any>0.5	9 -9
side any>0.6	-2 2
side any>0.7	-13 13
side beside>0.07	5 -5
side beside>0.1	15 -15
side beside>0.15	10 -10
side beside>0.3	5 -5
side beside>0.5	4 -4
side beside>0.6	25 -25
side beside>0.7	17 -17
side beside>0.8	11 -11
side beside>0.9	9 -9
side beside>0.96	7 -7
side both>0.1	5 -5
side both>0.15	5 -5
side both>0.2	-5 5
side both>0.3	-12 12
side both>0.4	14 -14
side both>0.5	9 -9
side both>0.6	-2 2
side both>0.7	-13 13
side other side>0.07	-25 25
side other side>0.1	3 -3
side other side>0.15	13 -13
side other side>0.2	13 -13
side other side>0.3	-2 2
side other side>0.4	12 -12
side other side>0.5	11 -11
side other side>0.6	11 -11
side other state>0.07	17 -17
side other state>0.1	34 -34
side other state>0.15	34 -34
side other state>0.2	21 -21
side other state>0.3	21 -21
side rest>0.07	19 -19
side rest>0.1	14 -14
side rest>0.2	-8 8
side rest>0.3	-25 25
side rest>0.5	-4 4
side rest>0.6	21 -21
side rest>0.7	14 -14
side rest>0.8	11 -11
side rest>0.9	16 -16
side rest>0.96	29 -29
side rival>0.15	-4 4
side rival>0.2	-8 8
side rival>0.3	-3 3
side rival>0.4	-4 4
side rival>0.5	-4 4
side rival>0.6	26 -26
side rival>0.7	25 -25
side rival>0.8	19 -19
side rival>0.9	9 -9
side rival>0.96	7 -7
side share>0.1	5 -5
side share>0.15	5 -5
side share>0.2	-5 5
side share>0.3	-12 12
side share>0.4	14 -14
side share>0.5	9 -9
side share>0.6	-2 2
side share>0.7	-13 13
sided>0.07	5 -5
sided>0.1	5 -5
sided>0.15	5 -5
sided>0.2	5 -5
sided>0.3	5 -5
sided>0.4	3 -3
sided>0.5	-6 6
sided>0.6	-5 5
sided>0.7	-2 2
sided>0.8	-4 4
sided>0.9	-2 2
state given	15 -15
state needed	13 -13
unknown any>0.07	-9 9
unknown beside>0.07	-5 5
unknown beside>0.1	-11 11
unknown beside>0.15	-18 18
unknown beside>0.2	-18 18
unknown both>0.07	-9 9
unknown other state>0.15	-2 2
unknown other state>0.2	-2 2
unknown other state>0.3	-6 6
unknown other state>0.4	-9 9
unknown share>0.07	-9 9
unknown sided>0.6	15 -15
unknown sided>0.7	15 -15
unknown sided>0.8	15 -15
unknown sided>0.9	15 -15
unknown sided>0.96	9 -9
withheld any>0.07	12 -12
withheld any>0.1	5 -5
withheld any>0.15	-10 10
withheld any>0.2	-2 2
withheld any>0.3	-10 10
withheld any>0.4	-2 2
withheld any>0.5	14 -14
withheld any>0.6	-7 7
withheld any>0.7	-7 7
withheld beside>0.07	6 -6
withheld beside>0.1	-13 13
withheld beside>0.15	3 -3
withheld beside>0.2	-4 4
withheld beside>0.3	2 -2
withheld beside>0.4	29 -29
withheld beside>0.5	26 -26
withheld beside>0.6	23 -23
withheld beside>0.7	11 -11
withheld both>0.07	10 -10
withheld both>0.1	4 -4
withheld both>0.2	-6 6
withheld both>0.3	-13 13
withheld both>0.4	3 -3
withheld both>0.6	-7 7
withheld both>0.7	-7 7
withheld other state>0.07	10 -10
withheld other state>0.1	-4 4
withheld other state>0.15	7 -7
withheld other state>0.2	-7 7
withheld other state>0.3	-2 2
withheld other state>0.4	13 -13
withheld other state>0.5	11 -11
withheld other state>0.6	5 -5
withheld other state>0.8	-8 8
withheld share>0.07	12 -12
withheld share>0.1	5 -5
withheld share>0.15	-11 11
withheld share>0.2	-3 3
withheld share>0.3	-10 10
withheld share>0.4	3 -3
withheld share>0.5	14 -14
withheld share>0.6	-7 7
withheld share>0.7	-7 7
withheld sided>0.8	-4 4
withheld sided>0.9	-10 10
withheld sided>0.96	-12 12
words 1	35 -35
words 1 name	47 -47
words 1 office	-12 12
words 1 organisation	6 -6
words 1 person	29 -29
words 1 side	18 -18
words 2 both	10 -10
words 2 name	-12 12
words 2 organisation	26 -26
words 2 person	-7 7
words 2 pronoun	5 -5
words 2 side	-15 15
words 3	-8 8
words 3 name	-21 21
words 3 office	5 -5
words 3 organisation	-6 6
words 3 person	9 -9
words 4	11 -11
words 4 organisation	11 -11
words 4 person	-6 6
words 5	12 -12
words 5 office	50 -50
words 5 organisation	-28 28`;
