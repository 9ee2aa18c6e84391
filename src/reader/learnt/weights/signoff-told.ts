// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	24 -24
another side	18 -18
beside	-15 15
beside>0.96	-17 17
both>0.6	-15 15
both>0.8	-24 24
both>0.9	-17 17
given any>0.9	-20 20
given beside>0.8	20 -20
given beside>0.96	-23 23
given both>0.6	-21 21
given both>0.8	-19 19
given both>0.9	-45 45
given other state>0.3	25 -25
given other state>0.5	-18 18
given other state>0.8	15 -15
given rival>0.2	-16 16
given share>0.9	-15 15
head board	27 -27
head committee	37 -37
head congress	35 -35
head council	-37 37
head court	43 -43
head customs	49 -49
head government	25 -25
head house	48 -48
head king	23 -23
head ministry	43 -43
head president	-31 31
head regulator	32 -32
head security	-23 23
head senate	-21 21
longer elsewhere	32 -32
name any>0.6	15 -15
name beside>0.15	-20 20
name beside>0.3	18 -18
name beside>0.4	15 -15
name beside>0.8	23 -23
name beside>0.9	17 -17
name both>0.5	26 -26
name other state>0.3	34 -34
name other state>0.4	20 -20
name other state>0.5	17 -17
name rest>0.8	16 -16
name rest>0.96	-23 23
name rival>0.07	15 -15
name rival>0.8	15 -15
name share>0.6	15 -15
name sided>0.6	-17 17
name sided>0.7	-37 37
name sided>0.8	-24 24
naming name given	-18 18
naming name needed	60 -60
naming office given	17 -17
naming organisation given	16 -16
needed any>0.9	26 -26
needed beside>0.15	19 -19
needed beside>0.8	-15 15
needed both>0.7	-17 17
needed other state>0.1	19 -19
needed other state>0.3	-19 19
needed other state>0.6	15 -15
needed rest>0.8	16 -16
no side	92 -92
not beside	43 -43
office any>0.6	15 -15
office any>0.96	22 -22
office beside>0.1	18 -18
office beside>0.5	18 -18
office beside>0.6	15 -15
office both>0.6	-26 26
office both>0.7	-17 17
office both>0.8	-27 27
office other state>0.5	31 -31
office other state>0.6	21 -21
office other state>0.7	15 -15
office premier	17 -17
office president	-16 16
office rest>0.07	-19 19
office rest>0.1	-17 17
office rival>0.2	-15 15
office rival>0.7	-20 20
office secretary	40 -40
office share>0.96	16 -16
office sided>0.8	-17 17
office sided>0.9	-30 30
organisation any>0.6	-17 17
organisation beside>0.7	15 -15
organisation both>0.5	-25 25
organisation both>0.8	-20 20
organisation rest>0.96	-16 16
organisation rival>0.7	36 -36
organisation rival>0.8	34 -34
organisation share>0.6	-17 17
organisation sided>0.96	-17 17
person any>0.3	-20 20
person beside>0.5	-20 20
person both>0.4	15 -15
person other state>0.1	-16 16
person other state>0.6	16 -16
person other state>0.7	16 -16
person other state>0.8	16 -16
person rest>0.4	19 -19
person rest>0.7	-25 25
person rest>0.96	47 -47
person rival>0.4	17 -17
person share>0.8	17 -17
person sided>0.7	21 -21
pronoun any>0.1	-19 19
pronoun beside>0.1	28 -28
pronoun beside>0.5	-19 19
pronoun beside>0.6	-19 19
pronoun beside>0.7	-19 19
pronoun other state>0.1	28 -28
pronoun other state>0.3	-18 18
pronoun other state>0.6	-20 20
pronoun other state>0.7	-32 32
pronoun other state>0.8	-17 17
pronoun rest>0.07	15 -15
pronoun rest>0.1	20 -20
pronoun rest>0.9	-20 20
pronoun rival>0.07	18 -18
pronoun rival>0.1	15 -15
pronoun sided>0.96	31 -31
rest>0.8	16 -16
rule:told pronoun	21 -21
shorter elsewhere	19 -19
withheld any>0.07	-20 20
withheld any>0.15	17 -17
withheld beside>0.15	-19 19
withheld beside>0.2	-15 15
withheld beside>0.3	-18 18
withheld other state>0.4	17 -17
withheld share>0.07	-20 20
withheld share>0.15	17 -17
withheld sided>0.6	17 -17
words 1	25 -25
words 1 name	66 -66
words 1 person	27 -27
words 2 name	-27 27
words 2 organisation	44 -44
words 2 person	-21 21
words 2 pronoun	16 -16
words 3 person	15 -15
words 4	21 -21
words 5 organisation	-15 15`;
