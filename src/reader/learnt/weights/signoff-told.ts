// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	28 -28
beside>0.8	-18 18
both>0.6	-15 15
both>0.8	-16 16
given any>0.9	-20 20
given other state>0.3	18 -18
given other state>0.4	20 -20
given other state>0.9	17 -17
given sided>0.8	-17 17
head althing	-44 44
head board	29 -29
head cabinet	-22 22
head commission	-17 17
head committee	18 -18
head congress	28 -28
head council	-33 33
head court	59 -59
head customs	33 -33
head diet	-40 40
head government	47 -47
head house	43 -43
head king	30 -30
head ministry	15 -15
head president	-49 49
head regulator	31 -31
head security	-20 20
head senate	-24 24
head states	-16 16
head storting	-38 38
longer elsewhere	36 -36
name any>0.3	-15 15
name any>0.4	22 -22
name beside>0.9	24 -24
name both>0.2	28 -28
name other state>0.3	29 -29
name rest>0.1	-19 19
name rest>0.15	-22 22
name share>0.4	21 -21
name sided>0.6	-19 19
name sided>0.8	-23 23
naming name needed	27 -27
naming office given	19 -19
naming organisation given	15 -15
naming person withheld	20 -20
needed beside>0.07	-15 15
needed beside>0.8	-18 18
needed other state>0.9	23 -23
needed other state>0.96	31 -31
needed rival>0.4	19 -19
no side	109 -109
not beside	30 -30
office beside>0.3	16 -16
office both>0.15	-16 16
office both>0.3	-18 18
office both>0.7	-33 33
office other state>0.6	18 -18
office other state>0.7	15 -15
office rest>0.2	18 -18
office rest>0.9	24 -24
office rest>0.96	-16 16
office secretary	24 -24
office sided>0.9	-15 15
office sided>0.96	-15 15
organisation beside>0.07	-22 22
organisation beside>0.5	22 -22
organisation both>0.07	-15 15
organisation both>0.2	-17 17
organisation both>0.6	-21 21
organisation both>0.8	-20 20
organisation both>0.9	-15 15
organisation other state>0.7	-15 15
organisation other state>0.8	31 -31
organisation other state>0.9	23 -23
organisation rest>0.7	19 -19
organisation rival>0.4	18 -18
organisation rival>0.96	-17 17
organisation share>0.7	15 -15
other state>0.2	-16 16
other state>0.9	21 -21
other state>0.96	19 -19
person beside>0.8	-17 17
person both>0.96	-42 42
person other state>0.2	-24 24
person other state>0.3	-16 16
person other state>0.8	-18 18
person other state>0.96	17 -17
person rest>0.96	16 -16
person rival>0.07	16 -16
person rival>0.6	19 -19
person rival>0.7	27 -27
person rival>0.8	19 -19
person rival>0.9	17 -17
pronoun any>0.6	15 -15
pronoun any>0.9	-15 15
pronoun beside>0.2	17 -17
pronoun beside>0.5	-24 24
pronoun both>0.7	-36 36
pronoun other state>0.7	-21 21
pronoun other state>0.8	-16 16
pronoun rest>0.9	-20 20
pronoun rival>0.5	-15 15
pronoun share>0.6	19 -19
pronoun share>0.8	-18 18
pronoun sided>0.9	-25 25
pronoun sided>0.96	36 -36
rule:told office	29 -29
rule:told otherwise	17 -17
rule:told pronoun	-34 34
state needed	16 -16
withheld beside>0.15	-15 15
withheld both>0.2	-16 16
withheld other state>0.15	-15 15
withheld other state>0.3	-17 17
withheld other state>0.4	-15 15
withheld sided>0.6	16 -16
words 1	22 -22
words 1 name	54 -54
words 1 person	24 -24
words 2 organisation	30 -30
words 2 person	-17 17
words 3 name	-23 23
words 3 office	21 -21
words 3 person	20 -20
words 4	25 -25
words 4 office	28 -28
words 4 organisation	25 -25
words 5	17 -17
words 5 office	17 -17`;
