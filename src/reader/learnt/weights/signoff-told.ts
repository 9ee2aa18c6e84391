// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	26 -26
another side	38 -38
any>0.7	-15 15
asks	33 -33
both>0.1	-15 15
both>0.7	-19 19
both>0.8	-20 20
both>0.96	-28 28
given beside>0.96	-31 31
given both>0.7	-21 21
given both>0.96	-22 22
given other state>0.7	26 -26
given other state>0.8	15 -15
given rest>0.96	-17 17
given share>0.9	-17 17
head board	16 -16
head cabinet	-30 30
head commerce	29 -29
head commission	-17 17
head committee	20 -20
head congress	42 -42
head court	33 -33
head customs	51 -51
head house	51 -51
head king	22 -22
head ministry	44 -44
head parliament	17 -17
head president	-44 44
head regulator	16 -16
head security	-17 17
head senate	-24 24
name any>0.6	18 -18
name beside>0.15	-19 19
name beside>0.9	31 -31
name other state>0.3	31 -31
name other state>0.4	29 -29
name other state>0.5	19 -19
name rest>0.7	26 -26
name rest>0.96	-18 18
name rival>0.5	-15 15
name rival>0.9	22 -22
name share>0.6	16 -16
name sided>0.7	-38 38
name sided>0.8	-29 29
naming name	15 -15
naming name needed	61 -61
naming organisation withheld	-16 16
needed any>0.5	-15 15
needed beside>0.15	22 -22
needed beside>0.96	23 -23
needed other state>0.15	15 -15
needed other state>0.3	-18 18
needed rest>0.96	16 -16
needed rival>0.5	16 -16
needed rival>0.96	15 -15
no office	-19 19
no side	91 -91
not beside	38 -38
office any>0.5	16 -16
office any>0.6	16 -16
office any>0.9	-16 16
office beside>0.1	24 -24
office beside>0.4	23 -23
office beside>0.6	23 -23
office both>0.5	21 -21
office both>0.7	-17 17
office economy	-17 17
office minister	20 -20
office other state>0.6	23 -23
office premier	16 -16
office rival>0.7	-22 22
office rival>0.8	-18 18
office secretary	40 -40
office share>0.5	25 -25
office share>0.6	16 -16
office share>0.9	-24 24
organisation beside>0.1	-15 15
organisation beside>0.15	18 -18
organisation beside>0.96	-15 15
organisation both>0.07	-17 17
organisation both>0.96	-21 21
organisation other state>0.15	23 -23
organisation other state>0.8	25 -25
organisation rest>0.2	-17 17
organisation rest>0.8	21 -21
organisation rest>0.9	-17 17
organisation rival>0.2	15 -15
organisation rival>0.3	19 -19
organisation rival>0.4	18 -18
organisation rival>0.5	40 -40
organisation rival>0.6	18 -18
organisation rival>0.7	17 -17
organisation rival>0.8	32 -32
organisation rival>0.9	17 -17
other side>0.07	24 -24
other side>0.1	21 -21
other side>0.15	21 -21
other side>0.2	17 -17
other state>0.7	17 -17
own side	-16 16
person any>0.9	25 -25
person beside>0.4	-17 17
person both>0.5	-15 15
person other state>0.07	-16 16
person other state>0.7	23 -23
person rest>0.2	22 -22
person rest>0.8	-19 19
person rest>0.9	23 -23
person rest>0.96	25 -25
person rival>0.3	15 -15
person sided>0.8	18 -18
pronoun any>0.5	-15 15
pronoun any>0.6	-15 15
pronoun beside>0.07	20 -20
pronoun beside>0.4	-17 17
pronoun other state>0.2	-26 26
pronoun other state>0.3	-24 24
pronoun other state>0.5	-17 17
pronoun other state>0.6	-20 20
pronoun rest>0.07	18 -18
pronoun rest>0.6	20 -20
pronoun rest>0.9	-16 16
pronoun share>0.9	17 -17
pronoun sided>0.6	20 -20
share>0.96	-18 18
withheld beside>0.1	-19 19
withheld beside>0.15	-15 15
withheld beside>0.2	-20 20
withheld both>0.1	-22 22
withheld other state>0.1	-17 17
withheld sided>0.5	21 -21
withheld sided>0.6	16 -16
words 1	25 -25
words 1 name	71 -71
words 1 person	15 -15
words 2 name	-23 23
words 2 organisation	37 -37
words 4	27 -27
words 4 person	23 -23
words 5 office	23 -23
words 5 organisation	-26 26`;
