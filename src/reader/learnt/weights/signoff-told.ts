// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	25 -25
another side	-6 6
any>0.07	4 -4
any>0.15	-2 2
any>0.3	-5 5
any>0.4	-3 3
any>0.5	3 -3
any>0.7	-8 8
any>0.9	-10 10
asks	21 -21
beside	8 -8
beside>0.1	-4 4
beside>0.15	5 -5
beside>0.2	6 -6
beside>0.3	9 -9
beside>0.4	6 -6
beside>0.7	7 -7
beside>0.8	-7 7
beside>0.9	9 -9
both any>0.1	-2 2
both any>0.15	-12 12
both any>0.2	-11 11
both any>0.3	-11 11
both any>0.4	-7 7
both any>0.5	-7 7
both any>0.6	-7 7
both any>0.8	-18 18
both any>0.96	-8 8
both beside>0.07	-23 23
both beside>0.1	3 -3
both beside>0.15	6 -6
both beside>0.2	7 -7
both beside>0.3	7 -7
both beside>0.4	14 -14
both beside>0.5	17 -17
both beside>0.6	22 -22
both beside>0.7	15 -15
both beside>0.8	15 -15
both both>0.1	-3 3
both both>0.15	-12 12
both both>0.2	-11 11
both both>0.3	-10 10
both both>0.4	-7 7
both both>0.5	-3 3
both both>0.7	-16 16
both both>0.8	-18 18
both other state>0.07	-26 26
both other state>0.1	5 -5
both other state>0.15	7 -7
both other state>0.2	7 -7
both other state>0.3	7 -7
both other state>0.4	6 -6
both other state>0.5	6 -6
both other state>0.6	6 -6
both other state>0.7	-3 3
both rest>0.07	4 -4
both rest>0.15	-6 6
both rest>0.3	-3 3
both rest>0.6	-5 5
both rest>0.7	5 -5
both rest>0.8	6 -6
both rest>0.9	12 -12
both rest>0.96	18 -18
both rival>0.5	5 -5
both share>0.1	-2 2
both share>0.15	-12 12
both share>0.2	-11 11
both share>0.3	-11 11
both share>0.4	-7 7
both share>0.5	-7 7
both share>0.6	-7 7
both share>0.7	3 -3
both share>0.8	-9 9
both share>0.96	-6 6
both sided>0.07	4 -4
both sided>0.1	4 -4
both sided>0.15	4 -4
both sided>0.2	4 -4
both sided>0.3	4 -4
both sided>0.4	4 -4
both sided>0.5	4 -4
both sided>0.6	4 -4
both sided>0.7	5 -5
both sided>0.9	15 -15
both sided>0.96	8 -8
both>0.07	-12 12
both>0.1	-10 10
both>0.15	-9 9
both>0.2	-5 5
both>0.4	-15 15
both>0.5	-9 9
both>0.6	-22 22
both>0.7	-2 2
both>0.8	-2 2
both>0.9	-14 14
both>0.96	-24 24
given any>0.07	-4 4
given any>0.1	-4 4
given any>0.15	2 -2
given any>0.3	-6 6
given any>0.5	9 -9
given any>0.6	2 -2
given any>0.9	-2 2
given any>0.96	-2 2
given beside>0.07	4 -4
given beside>0.2	-3 3
given beside>0.3	3 -3
given beside>0.4	8 -8
given beside>0.5	-10 10
given beside>0.6	-4 4
given beside>0.8	-8 8
given beside>0.9	4 -4
given both>0.07	-13 13
given both>0.1	-4 4
given both>0.15	7 -7
given both>0.2	-5 5
given both>0.3	-5 5
given both>0.4	-11 11
given both>0.5	-18 18
given both>0.6	-25 25
given both>0.7	6 -6
given both>0.8	-13 13
given both>0.9	-6 6
given both>0.96	-29 29
given other side>0.07	-17 17
given other side>0.1	-17 17
given other side>0.15	25 -25
given other state>0.07	-5 5
given other state>0.1	4 -4
given other state>0.3	2 -2
given other state>0.4	19 -19
given other state>0.5	6 -6
given other state>0.6	-6 6
given other state>0.7	-10 10
given other state>0.8	-18 18
given other state>0.9	-17 17
given other state>0.96	9 -9
given rest>0.07	5 -5
given rest>0.1	4 -4
given rest>0.15	-3 3
given rest>0.2	4 -4
given rest>0.4	-9 9
given rest>0.5	-14 14
given rest>0.6	-7 7
given rest>0.7	4 -4
given rest>0.8	6 -6
given rest>0.9	8 -8
given rest>0.96	4 -4
given rival>0.07	5 -5
given rival>0.1	-7 7
given rival>0.15	-5 5
given rival>0.2	-7 7
given rival>0.3	2 -2
given rival>0.4	-3 3
given rival>0.5	-4 4
given rival>0.6	6 -6
given rival>0.7	22 -22
given rival>0.8	9 -9
given rival>0.9	11 -11
given rival>0.96	6 -6
given share>0.07	-5 5
given share>0.1	-3 3
given share>0.15	2 -2
given share>0.2	2 -2
given share>0.3	-4 4
given share>0.4	2 -2
given share>0.6	-4 4
given share>0.7	3 -3
given share>0.8	7 -7
given share>0.96	-9 9
given sided>0.07	4 -4
given sided>0.1	4 -4
given sided>0.15	4 -4
given sided>0.2	4 -4
given sided>0.3	4 -4
given sided>0.4	2 -2
given sided>0.5	2 -2
given sided>0.6	4 -4
given sided>0.9	3 -3
given sided>0.96	-10 10
head althing	-36 36
head assembly	6 -6
head beijing	8 -8
head board	42 -42
head cabinet	-44 44
head china	-17 17
head commerce	39 -39
head commission	6 -6
head committee	39 -39
head council	-20 20
head court	55 -55
head customs	50 -50
head diet	-51 51
head finance	-4 4
head general	-26 26
head government	36 -36
head governments	-44 44
head governor	24 -24
head house	39 -39
head king	27 -27
head minister	-10 10
head ministers	20 -20
head ministry	21 -21
head norway	9 -9
head parliament	-9 9
head peru	8 -8
head president	-27 27
head presidents	-18 18
head regulator	35 -35
head representative	-30 30
head representatives	-14 14
head security	-30 30
head senate	-5 5
head side	-44 44
head state	-2 2
head states	-3 3
head storting	-57 57
head trade	46 -46
head treasury	-17 17
head us	-18 18
longer elsewhere	31 -31
name any>0.15	8 -8
name any>0.2	-2 2
name any>0.3	-10 10
name any>0.4	4 -4
name any>0.5	-3 3
name any>0.6	-10 10
name any>0.7	9 -9
name any>0.8	2 -2
name any>0.9	5 -5
name any>0.96	-14 14
name beside>0.15	-8 8
name beside>0.2	-9 9
name beside>0.3	3 -3
name beside>0.4	-2 2
name beside>0.5	-12 12
name beside>0.6	-8 8
name beside>0.7	-6 6
name beside>0.8	-12 12
name beside>0.9	10 -10
name beside>0.96	25 -25
name both>0.07	8 -8
name both>0.1	6 -6
name both>0.2	-13 13
name both>0.3	2 -2
name both>0.4	8 -8
name both>0.5	-15 15
name both>0.6	2 -2
name both>0.7	2 -2
name both>0.8	-20 20
name other state>0.07	-3 3
name other state>0.1	-2 2
name other state>0.15	-11 11
name other state>0.2	-4 4
name other state>0.3	7 -7
name other state>0.4	24 -24
name other state>0.5	22 -22
name other state>0.6	7 -7
name rest>0.07	4 -4
name rest>0.1	3 -3
name rest>0.15	-13 13
name rest>0.2	-8 8
name rest>0.3	-10 10
name rest>0.4	-4 4
name rest>0.5	-9 9
name rest>0.6	-16 16
name rest>0.7	15 -15
name rest>0.8	15 -15
name rest>0.9	11 -11
name rest>0.96	-21 21
name rival>0.07	15 -15
name rival>0.1	12 -12
name rival>0.2	4 -4
name rival>0.3	4 -4
name rival>0.4	-8 8
name rival>0.5	-15 15
name rival>0.6	-2 2
name rival>0.7	5 -5
name rival>0.8	-15 15
name rival>0.9	6 -6
name rival>0.96	20 -20
name share>0.15	8 -8
name share>0.2	-2 2
name share>0.3	-10 10
name share>0.4	4 -4
name share>0.5	-3 3
name share>0.6	-10 10
name share>0.7	6 -6
name share>0.8	2 -2
name share>0.9	4 -4
name sided>0.07	6 -6
name sided>0.1	6 -6
name sided>0.15	6 -6
name sided>0.2	6 -6
name sided>0.3	6 -6
name sided>0.5	-12 12
name sided>0.6	-10 10
name sided>0.7	-18 18
name sided>0.8	-7 7
name sided>0.9	-7 7
name sided>0.96	12 -12
naming both	4 -4
naming both given	10 -10
naming both needed	-2 2
naming name	11 -11
naming name given	-21 21
naming name needed	53 -53
naming office	11 -11
naming office given	26 -26
naming office needed	-10 10
naming organisation	8 -8
naming organisation given	10 -10
naming organisation needed	4 -4
naming organisation withheld	2 -2
naming person	6 -6
naming person needed	13 -13
naming person withheld	-13 13
naming pronoun	10 -10
naming pronoun given	15 -15
naming pronoun needed	-14 14
naming pronoun withheld	14 -14
naming side	2 -2
naming side given	15 -15
needed any>0.07	5 -5
needed any>0.1	4 -4
needed any>0.15	-4 4
needed any>0.2	2 -2
needed any>0.4	-4 4
needed any>0.5	-4 4
needed any>0.6	4 -4
needed any>0.7	-8 8
needed any>0.8	3 -3
needed any>0.9	-6 6
needed any>0.96	2 -2
needed beside>0.07	-6 6
needed beside>0.1	-4 4
needed beside>0.15	3 -3
needed beside>0.2	9 -9
needed beside>0.3	5 -5
needed beside>0.4	-3 3
needed beside>0.5	10 -10
needed beside>0.7	4 -4
needed beside>0.8	-3 3
needed beside>0.9	7 -7
needed both>0.07	-7 7
needed both>0.1	-9 9
needed both>0.15	-17 17
needed both>0.3	8 -8
needed both>0.4	-8 8
needed both>0.5	7 -7
needed both>0.6	-3 3
needed both>0.7	-6 6
needed both>0.8	11 -11
needed both>0.9	-9 9
needed both>0.96	-6 6
needed other side>0.07	9 -9
needed other side>0.1	2 -2
needed other side>0.15	-12 12
needed other side>0.2	-12 12
needed other side>0.5	7 -7
needed other side>0.6	7 -7
needed other side>0.7	19 -19
needed other side>0.8	6 -6
needed other side>0.9	-8 8
needed other state>0.07	7 -7
needed other state>0.15	2 -2
needed other state>0.2	-8 8
needed other state>0.3	-13 13
needed other state>0.4	-10 10
needed other state>0.5	-10 10
needed other state>0.6	6 -6
needed other state>0.7	5 -5
needed other state>0.8	4 -4
needed other state>0.9	16 -16
needed other state>0.96	17 -17
needed rest>0.07	5 -5
needed rest>0.1	-5 5
needed rest>0.15	-9 9
needed rest>0.2	-10 10
needed rest>0.3	-9 9
needed rest>0.4	-3 3
needed rest>0.5	12 -12
needed rest>0.6	2 -2
needed rest>0.7	4 -4
needed rest>0.8	8 -8
needed rest>0.9	-11 11
needed rival>0.07	-8 8
needed rival>0.15	-9 9
needed rival>0.5	7 -7
needed rival>0.8	-3 3
needed rival>0.9	3 -3
needed share>0.07	5 -5
needed share>0.1	4 -4
needed share>0.15	-4 4
needed share>0.2	3 -3
needed share>0.5	2 -2
needed share>0.6	5 -5
needed share>0.7	-5 5
needed share>0.8	10 -10
needed share>0.9	-6 6
needed share>0.96	5 -5
needed sided>0.5	-6 6
needed sided>0.6	-12 12
needed sided>0.8	2 -2
needed sided>0.9	-2 2
needed sided>0.96	10 -10
no office	-6 6
no side	123 -123
not beside	24 -24
office any>0.1	-3 3
office any>0.15	-4 4
office any>0.2	6 -6
office any>0.3	-3 3
office any>0.4	-18 18
office any>0.5	5 -5
office any>0.6	7 -7
office any>0.7	14 -14
office any>0.8	7 -7
office any>0.9	-11 11
office beside>0.07	7 -7
office beside>0.1	-7 7
office beside>0.2	8 -8
office beside>0.3	-11 11
office beside>0.4	-3 3
office beside>0.5	4 -4
office beside>0.7	12 -12
office beside>0.8	-4 4
office beside>0.9	-10 10
office beside>0.96	10 -10
office both>0.07	-11 11
office both>0.1	-7 7
office both>0.15	-9 9
office both>0.3	-8 8
office both>0.4	-16 16
office both>0.5	2 -2
office both>0.6	6 -6
office both>0.7	14 -14
office both>0.8	-3 3
office both>0.9	-10 10
office both>0.96	-6 6
office chancellor	34 -34
office colleague	-5 5
office commissioner	28 -28
office councillor	-18 18
office counterpart	2 -2
office economy	16 -16
office finance	-18 18
office industry	-6 6
office minister	5 -5
office negotiator	-23 23
office number	-14 14
office other state>0.07	14 -14
office other state>0.1	-4 4
office other state>0.15	-4 4
office other state>0.2	7 -7
office other state>0.3	-5 5
office other state>0.4	-10 10
office other state>0.5	3 -3
office other state>0.6	-9 9
office other state>0.7	34 -34
office other state>0.8	14 -14
office other state>0.9	5 -5
office premier	37 -37
office president	-19 19
office representative	22 -22
office rest>0.07	4 -4
office rest>0.15	3 -3
office rest>0.2	10 -10
office rest>0.3	9 -9
office rest>0.4	-5 5
office rest>0.5	6 -6
office rest>0.6	-4 4
office rest>0.8	9 -9
office rest>0.9	5 -5
office rest>0.96	-19 19
office rival>0.1	-2 2
office rival>0.15	7 -7
office rival>0.2	4 -4
office rival>0.3	-3 3
office rival>0.4	-7 7
office rival>0.5	3 -3
office rival>0.6	9 -9
office rival>0.7	5 -5
office rival>0.8	-10 10
office rival>0.9	-15 15
office rival>0.96	6 -6
office secretary	30 -30
office share>0.1	-3 3
office share>0.15	-4 4
office share>0.2	5 -5
office share>0.3	2 -2
office share>0.4	-7 7
office share>0.5	10 -10
office share>0.6	7 -7
office share>0.7	12 -12
office share>0.8	7 -7
office share>0.9	-11 11
office share>0.96	-3 3
office sided>0.07	2 -2
office sided>0.1	2 -2
office sided>0.15	2 -2
office sided>0.2	2 -2
office sided>0.3	2 -2
office sided>0.4	2 -2
office sided>0.6	2 -2
office sided>0.7	5 -5
office sided>0.8	-16 16
office sided>0.9	-16 16
office trade	13 -13
organisation any>0.07	3 -3
organisation any>0.1	7 -7
organisation any>0.15	2 -2
organisation any>0.2	2 -2
organisation any>0.3	-4 4
organisation any>0.4	4 -4
organisation any>0.5	6 -6
organisation any>0.6	7 -7
organisation any>0.7	-5 5
organisation any>0.8	5 -5
organisation any>0.9	6 -6
organisation any>0.96	3 -3
organisation beside>0.07	-7 7
organisation beside>0.1	-14 14
organisation beside>0.15	-2 2
organisation beside>0.2	2 -2
organisation beside>0.3	-5 5
organisation beside>0.4	-6 6
organisation beside>0.5	3 -3
organisation beside>0.6	10 -10
organisation beside>0.7	2 -2
organisation beside>0.8	5 -5
organisation beside>0.9	-13 13
organisation beside>0.96	-13 13
organisation both>0.07	-11 11
organisation both>0.1	-5 5
organisation both>0.15	-7 7
organisation both>0.2	3 -3
organisation both>0.3	8 -8
organisation both>0.4	-9 9
organisation both>0.6	-19 19
organisation both>0.7	-13 13
organisation both>0.8	8 -8
organisation both>0.96	-41 41
organisation other side>0.07	14 -14
organisation other side>0.1	14 -14
organisation other side>0.15	14 -14
organisation other side>0.2	15 -15
organisation other side>0.3	7 -7
organisation other side>0.4	7 -7
organisation other side>0.5	7 -7
organisation other side>0.6	7 -7
organisation other side>0.7	10 -10
organisation other side>0.8	-8 8
organisation other side>0.9	-8 8
organisation other state>0.07	18 -18
organisation other state>0.15	10 -10
organisation other state>0.3	-10 10
organisation other state>0.4	7 -7
organisation other state>0.5	15 -15
organisation other state>0.6	23 -23
organisation other state>0.7	8 -8
organisation other state>0.8	2 -2
organisation rest>0.07	6 -6
organisation rest>0.1	3 -3
organisation rest>0.15	2 -2
organisation rest>0.2	5 -5
organisation rest>0.3	-6 6
organisation rest>0.4	-8 8
organisation rest>0.5	-2 2
organisation rest>0.8	4 -4
organisation rest>0.9	-17 17
organisation rest>0.96	13 -13
organisation rival>0.07	-10 10
organisation rival>0.1	-2 2
organisation rival>0.15	6 -6
organisation rival>0.2	13 -13
organisation rival>0.4	7 -7
organisation rival>0.5	6 -6
organisation rival>0.6	2 -2
organisation rival>0.7	10 -10
organisation rival>0.8	12 -12
organisation rival>0.9	-3 3
organisation rival>0.96	2 -2
organisation share>0.07	3 -3
organisation share>0.1	6 -6
organisation share>0.3	-2 2
organisation share>0.4	3 -3
organisation share>0.5	6 -6
organisation share>0.6	11 -11
organisation share>0.7	-4 4
organisation share>0.8	9 -9
organisation share>0.9	6 -6
organisation share>0.96	5 -5
organisation sided>0.07	-3 3
organisation sided>0.1	-3 3
organisation sided>0.15	-3 3
organisation sided>0.2	-3 3
organisation sided>0.3	-3 3
organisation sided>0.4	-4 4
organisation sided>0.5	-6 6
organisation sided>0.6	-11 11
organisation sided>0.8	4 -4
organisation sided>0.9	-10 10
organisation sided>0.96	-13 13
other side>0.1	-8 8
other side>0.3	11 -11
other side>0.4	-2 2
other side>0.5	3 -3
other side>0.6	3 -3
other side>0.7	15 -15
other side>0.9	-13 13
other state>0.1	3 -3
other state>0.15	6 -6
other state>0.2	-7 7
other state>0.3	-7 7
other state>0.4	6 -6
other state>0.5	4 -4
other state>0.6	8 -8
other state>0.7	5 -5
other state>0.8	3 -3
other state>0.9	12 -12
other state>0.96	23 -23
own side	-2 2
person any>0.07	-4 4
person any>0.1	-3 3
person any>0.15	3 -3
person any>0.2	2 -2
person any>0.4	-2 2
person any>0.5	-5 5
person any>0.6	3 -3
person any>0.7	-10 10
person any>0.8	-4 4
person any>0.9	-2 2
person any>0.96	12 -12
person beside>0.07	3 -3
person beside>0.1	6 -6
person beside>0.15	4 -4
person beside>0.2	4 -4
person beside>0.3	20 -20
person beside>0.4	11 -11
person beside>0.5	-14 14
person beside>0.6	-14 14
person beside>0.8	-14 14
person beside>0.9	16 -16
person beside>0.96	-10 10
person both>0.07	-6 6
person both>0.15	6 -6
person both>0.2	-5 5
person both>0.3	-4 4
person both>0.5	-5 5
person both>0.6	-5 5
person both>0.7	14 -14
person both>0.8	8 -8
person both>0.9	-3 3
person both>0.96	16 -16
person other state>0.07	-9 9
person other state>0.1	2 -2
person other state>0.15	-5 5
person other state>0.2	-13 13
person other state>0.3	-7 7
person other state>0.4	4 -4
person other state>0.5	-12 12
person other state>0.7	5 -5
person other state>0.8	2 -2
person other state>0.9	17 -17
person other state>0.96	13 -13
person rest>0.1	-6 6
person rest>0.2	2 -2
person rest>0.3	-4 4
person rest>0.6	2 -2
person rest>0.7	-2 2
person rest>0.8	-5 5
person rest>0.9	-4 4
person rest>0.96	-3 3
person rival>0.07	-4 4
person rival>0.1	-4 4
person rival>0.15	-14 14
person rival>0.2	-7 7
person rival>0.3	14 -14
person rival>0.4	6 -6
person rival>0.6	-6 6
person rival>0.7	3 -3
person rival>0.9	16 -16
person rival>0.96	-10 10
person share>0.07	-5 5
person share>0.1	-3 3
person share>0.3	-2 2
person share>0.5	-8 8
person share>0.6	-3 3
person share>0.7	-4 4
person share>0.8	2 -2
person share>0.9	-5 5
person share>0.96	5 -5
person sided>0.7	6 -6
person sided>0.8	12 -12
person sided>0.9	3 -3
person sided>0.96	11 -11
pronoun any>0.07	4 -4
pronoun any>0.1	-3 3
pronoun any>0.15	-6 6
pronoun any>0.2	-6 6
pronoun any>0.3	10 -10
pronoun any>0.4	13 -13
pronoun any>0.5	8 -8
pronoun any>0.6	-11 11
pronoun any>0.7	-14 14
pronoun any>0.9	-12 12
pronoun any>0.96	-8 8
pronoun beside>0.07	11 -11
pronoun beside>0.1	-2 2
pronoun beside>0.15	8 -8
pronoun beside>0.2	-8 8
pronoun beside>0.3	-8 8
pronoun beside>0.5	16 -16
pronoun beside>0.6	4 -4
pronoun beside>0.7	-2 2
pronoun beside>0.9	-7 7
pronoun beside>0.96	-13 13
pronoun both>0.1	-9 9
pronoun both>0.15	7 -7
pronoun both>0.2	12 -12
pronoun both>0.3	16 -16
pronoun both>0.5	-7 7
pronoun both>0.6	-15 15
pronoun both>0.7	-7 7
pronoun both>0.8	-16 16
pronoun both>0.9	2 -2
pronoun other state>0.07	-4 4
pronoun other state>0.1	-10 10
pronoun other state>0.15	4 -4
pronoun other state>0.2	-6 6
pronoun other state>0.3	-3 3
pronoun other state>0.4	-12 12
pronoun other state>0.5	-3 3
pronoun other state>0.6	-15 15
pronoun other state>0.7	-19 19
pronoun other state>0.8	-6 6
pronoun other state>0.9	-8 8
pronoun other state>0.96	7 -7
pronoun rest>0.07	11 -11
pronoun rest>0.1	8 -8
pronoun rest>0.15	4 -4
pronoun rest>0.2	-3 3
pronoun rest>0.3	9 -9
pronoun rest>0.4	-2 2
pronoun rest>0.5	3 -3
pronoun rest>0.6	9 -9
pronoun rest>0.7	-5 5
pronoun rest>0.8	5 -5
pronoun rest>0.9	9 -9
pronoun rest>0.96	-7 7
pronoun rival>0.07	5 -5
pronoun rival>0.1	-10 10
pronoun rival>0.15	-11 11
pronoun rival>0.2	-30 30
pronoun rival>0.3	-21 21
pronoun rival>0.4	-11 11
pronoun rival>0.5	3 -3
pronoun rival>0.6	-2 2
pronoun rival>0.7	-8 8
pronoun rival>0.8	-4 4
pronoun rival>0.9	-10 10
pronoun rival>0.96	-16 16
pronoun share>0.07	3 -3
pronoun share>0.2	9 -9
pronoun share>0.3	14 -14
pronoun share>0.4	11 -11
pronoun share>0.5	4 -4
pronoun share>0.6	-12 12
pronoun share>0.7	-5 5
pronoun share>0.8	12 -12
pronoun share>0.9	7 -7
pronoun sided>0.07	4 -4
pronoun sided>0.1	4 -4
pronoun sided>0.15	4 -4
pronoun sided>0.2	4 -4
pronoun sided>0.3	4 -4
pronoun sided>0.4	4 -4
pronoun sided>0.5	4 -4
pronoun sided>0.7	-7 7
pronoun sided>0.8	-7 7
pronoun sided>0.9	26 -26
pronoun sided>0.96	-9 9
rest>0.07	9 -9
rest>0.15	-5 5
rest>0.3	-4 4
rest>0.4	-4 4
rest>0.5	3 -3
rest>0.7	6 -6
rest>0.8	11 -11
rest>0.9	-2 2
rest>0.96	2 -2
rival>0.07	-3 3
rival>0.1	-6 6
rival>0.15	-8 8
rival>0.2	-3 3
rival>0.3	4 -4
rival>0.5	4 -4
rival>0.6	3 -3
rival>0.7	17 -17
rival>0.8	5 -5
rival>0.9	11 -11
rival>0.96	5 -5
rule:told	-13 13
rule:told given	-13 13
rule:told needed	-5 5
rule:told office	10 -10
rule:told organisation	-3 3
rule:told otherwise	9 -9
rule:told person	-3 3
rule:told pronoun	-37 37
rule:told withheld	3 -3
share>0.07	3 -3
share>0.15	-2 2
share>0.2	3 -3
share>0.3	-3 3
share>0.5	2 -2
share>0.7	-2 2
share>0.8	12 -12
share>0.9	-6 6
share>0.96	-3 3
shorter elsewhere	20 -20
side any>0.07	2 -2
side any>0.1	-7 7
side any>0.15	-6 6
side any>0.2	5 -5
side any>0.3	2 -2
side any>0.4	4 -4
side any>0.6	-4 4
side any>0.8	5 -5
side beside>0.07	-12 12
side beside>0.1	8 -8
side beside>0.15	3 -3
side beside>0.2	3 -3
side beside>0.4	-2 2
side beside>0.5	2 -2
side beside>0.6	-2 2
side beside>0.9	15 -15
side beside>0.96	11 -11
side both>0.07	2 -2
side both>0.1	-7 7
side both>0.15	-6 6
side both>0.2	5 -5
side both>0.3	2 -2
side both>0.4	4 -4
side both>0.6	-4 4
side both>0.8	5 -5
side other side>0.07	-12 12
side other side>0.1	-20 20
side other side>0.15	-14 14
side other side>0.2	-14 14
side other side>0.3	7 -7
side other side>0.4	-9 9
side other side>0.5	-2 2
side other side>0.6	-2 2
side other state>0.07	-3 3
side other state>0.1	34 -34
side other state>0.15	28 -28
side rest>0.07	-9 9
side rest>0.1	-11 11
side rest>0.15	-21 21
side rest>0.2	-24 24
side rest>0.4	17 -17
side rest>0.5	18 -18
side rest>0.6	16 -16
side rest>0.7	24 -24
side rest>0.8	9 -9
side rest>0.9	-2 2
side rest>0.96	25 -25
side rival>0.15	-4 4
side rival>0.2	-4 4
side rival>0.3	3 -3
side rival>0.5	6 -6
side rival>0.6	3 -3
side rival>0.7	11 -11
side rival>0.8	14 -14
side rival>0.9	14 -14
side rival>0.96	10 -10
side share>0.07	2 -2
side share>0.1	-7 7
side share>0.15	-6 6
side share>0.2	5 -5
side share>0.3	2 -2
side share>0.4	4 -4
side share>0.6	-4 4
side share>0.8	5 -5
side sided>0.07	2 -2
side sided>0.1	2 -2
side sided>0.15	2 -2
side sided>0.2	2 -2
side sided>0.3	2 -2
side sided>0.4	2 -2
side sided>0.5	2 -2
side sided>0.6	2 -2
side sided>0.7	2 -2
side sided>0.8	2 -2
side sided>0.9	2 -2
side sided>0.96	2 -2
sided>0.07	5 -5
sided>0.1	5 -5
sided>0.15	5 -5
sided>0.2	5 -5
sided>0.3	5 -5
sided>0.4	4 -4
sided>0.5	-2 2
sided>0.6	-6 6
sided>0.8	2 -2
sided>0.96	-3 3
state given	17 -17
state needed	14 -14
withheld any>0.07	3 -3
withheld any>0.1	-7 7
withheld any>0.15	6 -6
withheld any>0.2	-2 2
withheld any>0.3	2 -2
withheld any>0.4	15 -15
withheld any>0.5	4 -4
withheld any>0.6	-16 16
withheld beside>0.07	-7 7
withheld beside>0.1	-13 13
withheld beside>0.2	-6 6
withheld beside>0.5	-20 20
withheld both>0.07	7 -7
withheld both>0.15	6 -6
withheld both>0.2	-7 7
withheld both>0.4	4 -4
withheld both>0.5	-9 9
withheld other state>0.07	-7 7
withheld other state>0.1	-7 7
withheld other state>0.15	3 -3
withheld other state>0.2	-7 7
withheld other state>0.3	2 -2
withheld other state>0.4	2 -2
withheld other state>0.5	21 -21
withheld other state>0.6	14 -14
withheld other state>0.7	14 -14
withheld other state>0.8	33 -33
withheld rest>0.07	12 -12
withheld share>0.07	3 -3
withheld share>0.1	-7 7
withheld share>0.15	6 -6
withheld share>0.2	-2 2
withheld share>0.3	2 -2
withheld share>0.4	12 -12
withheld share>0.6	-6 6
withheld sided>0.7	-2 2
withheld sided>0.8	-4 4
withheld sided>0.9	-12 12
withheld sided>0.96	-21 21
words 1	38 -38
words 1 name	52 -52
words 1 office	-9 9
words 1 organisation	3 -3
words 1 person	38 -38
words 1 side	15 -15
words 2 both	8 -8
words 2 name	-13 13
words 2 organisation	29 -29
words 2 person	-14 14
words 2 pronoun	6 -6
words 2 side	2 -2
words 3	-5 5
words 3 name	-23 23
words 3 office	14 -14
words 3 organisation	-17 17
words 3 person	22 -22
words 3 pronoun	-3 3
words 4	-2 2
words 4 organisation	20 -20
words 4 person	-26 26
words 5	11 -11
words 5 office	57 -57
words 5 organisation	-17 17`;
