// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	10 -10
again any>0.1	-4 4
again any>0.2	-4 4
again any>0.3	-3 3
again any>0.4	12 -12
again any>0.5	-9 9
again any>0.6	4 -4
again any>0.7	11 -11
again any>0.9	8 -8
again beside>0.07	-13 13
again beside>0.1	12 -12
again beside>0.15	2 -2
again beside>0.3	33 -33
again beside>0.4	19 -19
again beside>0.5	15 -15
again beside>0.6	15 -15
again beside>0.7	15 -15
again beside>0.8	13 -13
again beside>0.9	8 -8
again beside>0.96	7 -7
again both>0.07	4 -4
again both>0.15	-5 5
again both>0.2	-3 3
again both>0.3	-6 6
again both>0.4	4 -4
again both>0.5	-3 3
again both>0.6	-3 3
again both>0.7	10 -10
again both>0.8	12 -12
again named>0.6	6 -6
again named>0.7	10 -10
again named>0.8	7 -7
again named>0.9	7 -7
again named>0.96	4 -4
again other side does>0.07	8 -8
again other side does>0.1	7 -7
again other side does>0.15	14 -14
again other side does>0.2	20 -20
again other side does>0.3	9 -9
again other side does>0.5	6 -6
again other side does>0.6	22 -22
again other side does>0.7	30 -30
again other side does>0.8	28 -28
again other side does>0.9	25 -25
again other side does>0.96	23 -23
again other side>0.2	14 -14
again other side>0.3	5 -5
again other side>0.4	-2 2
again other side>0.5	-2 2
again other side>0.6	-11 11
again other side>0.7	-11 11
again other side>0.8	-16 16
again other side>0.9	-16 16
again other state>0.07	-9 9
again other state>0.1	-2 2
again other state>0.3	20 -20
again other state>0.4	26 -26
again other state>0.5	16 -16
again other state>0.6	16 -16
again other state>0.7	14 -14
again other state>0.8	10 -10
again other state>0.96	16 -16
again own side does>0.07	-19 19
again own side does>0.1	-19 19
again own side does>0.15	-19 19
again own side does>0.2	-23 23
again own side does>0.3	-20 20
again own side does>0.4	-23 23
again own side does>0.5	-23 23
again own side does>0.6	-9 9
again own side does>0.7	-2 2
again own side does>0.8	-3 3
again own side does>0.96	17 -17
again rest>0.07	-13 13
again rest>0.1	-13 13
again rest>0.15	-5 5
again rest>0.2	-14 14
again rest>0.3	-13 13
again rest>0.4	-19 19
again rest>0.5	-16 16
again rest>0.6	7 -7
again rest>0.7	12 -12
again rest>0.8	11 -11
again rest>0.9	12 -12
again rest>0.96	28 -28
again rival>0.1	28 -28
again rival>0.15	28 -28
again rival>0.2	25 -25
again rival>0.3	18 -18
again rival>0.4	13 -13
again rival>0.5	13 -13
again rival>0.6	13 -13
again rival>0.7	13 -13
again rival>0.8	11 -11
again rival>0.9	7 -7
again rival>0.96	7 -7
again share>0.1	-4 4
again share>0.2	-4 4
again share>0.3	-3 3
again share>0.4	11 -11
again share>0.5	3 -3
again share>0.6	-3 3
again share>0.7	4 -4
again share>0.9	8 -8
again sided>0.4	-3 3
again sided>0.5	-9 9
again sided>0.6	4 -4
again sided>0.7	10 -10
again sided>0.9	-9 9
another side	19 -19
any>0.07	-2 2
any>0.1	2 -2
any>0.2	5 -5
any>0.6	-4 4
any>0.7	-8 8
any>0.96	2 -2
asks	21 -21
at act approve left in clause	-8 8
at act approve left in clause both	12 -12
at act approve left in clause organisation	-7 7
at act approve left in clause person	-3 3
at act approve left in clause pronoun	-15 15
at act approve left in clause side	-17 17
at act approve right in clause	-9 9
at act approve right in clause again	2 -2
at act approve right in clause both	-4 4
at act approve right in clause name	3 -3
at act approve right in clause office	-8 8
at act approve right in clause person	-3 3
at act approve right in clause pronoun	18 -18
at act approve right in clause side	-21 21
at act do left in clause	14 -14
at act do left in clause both	-7 7
at act do left in clause name	26 -26
at act do left in clause office	-6 6
at act do left in clause organisation	10 -10
at act do left in clause person	11 -11
at act do left in clause side	-15 15
at act do right in clause again	-14 14
at act do right in clause both	-14 14
at act do right in clause office	-12 12
at act do right in clause person	3 -3
at act do right in clause pronoun	9 -9
at act do right in clause side	2 -2
at act lack left in clause	6 -6
at act lack left in clause both	3 -3
at act lack left in clause name	22 -22
at act lack left in clause person	4 -4
at act lack left in clause pronoun	-22 22
at act lack left in clause side	17 -17
at act lack right in clause	12 -12
at act lack right in clause both	-14 14
at act lack right in clause name	-21 21
at act lack right in clause office	11 -11
at act lack right in clause organisation	3 -3
at act lack right in clause person	8 -8
at act lack right in clause pronoun	49 -49
at act lack right in clause side	-5 5
at act publish left in clause	-10 10
at act publish left in clause name	22 -22
at act publish left in clause office	-13 13
at act publish left in clause organisation	2 -2
at act publish left in clause person	7 -7
at act publish left in clause side	-36 36
at act publish right in clause	-7 7
at act publish right in clause both	23 -23
at act publish right in clause name	-17 17
at act publish right in clause organisation	5 -5
at act publish right in clause pronoun	-16 16
at act publish right in clause side	-15 15
at act refuse right in clause	13 -13
at act refuse right in clause organisation	10 -10
at act refuse right in clause person	3 -3
at act refuse right in clause side	12 -12
at act sign left in clause	-3 3
at act sign left in clause both	-16 16
at act sign left in clause office	14 -14
at act sign left in clause organisation	10 -10
at act sign left in clause person	-9 9
at act sign left in clause pronoun	3 -3
at act sign left in clause side	-6 6
at act sign right in clause	-4 4
at act sign right in clause again	3 -3
at act sign right in clause both	-31 31
at act sign right in clause name	7 -7
at act sign right in clause office	-4 4
at act sign right in clause organisation	4 -4
at act sign right in clause person	3 -3
at act sign right in clause pronoun	-8 8
at act sign right in clause side	13 -13
at act vote left in clause	-5 5
at act vote left in clause office	-23 23
at act vote left in clause organisation	-5 5
at act vote left in clause person	-6 6
at act vote right in clause	5 -5
at act vote right in clause again	5 -5
at act vote right in clause name	22 -22
at act vote right in clause office	-49 49
at act vote right in clause organisation	10 -10
at act vote right in clause person	-8 8
at act vote right in clause pronoun	9 -9
at act vote right in clause side	15 -15
at ct0=agree future	20 -20
at ct0=agree future-passive	3 -3
at ct0=agree modal	27 -27
at ct0=agree modal-passive	8 -8
at ct0=agree past-passive	-10 10
at ct0=agree perfect	8 -8
at ct0=agree perfect-passive	21 -21
at ct0=agree present-passive	-36 36
at ct0=bear future	-4 4
at ct0=bear perfect	-17 17
at ct0=bear present	-11 11
at ct0=begin future	26 -26
at ct0=begin modal	-15 15
at ct0=begin present	5 -5
at ct0=impose future	16 -16
at ct0=impose future-passive	-2 2
at ct0=impose modal	-13 13
at ct0=impose modal-passive	7 -7
at ct0=impose past-passive	-9 9
at ct0=impose perfect	-2 2
at ct0=impose perfect-passive	-9 9
at ct0=impose present	13 -13
at ct0=impose present-passive	-11 11
at ct0=propose future	-35 35
at ct0=propose past	6 -6
at ct0=say modal-passive	5 -5
at ct0=say past	-4 4
at ct0=say present	5 -5
at ct0=say present-passive	-2 2
at ct0=stay future	-3 3
at ct0=stay modal	-3 3
at ct0=stay past	11 -11
at ct0=stay perfect	-16 16
at ct0=stay present	6 -6
at ct0=target present	-11 11
at ct0=up present	-14 14
at headline	-4 4
at kind=office	3 -3
at kind=organisation	5 -5
at kind=person	6 -6
at kind=side	2 -2
at l1="	34 -34
at l1='s	-2 2
at l1=-	10 -10
at l1=.	-26 26
at l1=:	-27 27
at l1=;	-7 7
at l1=<begin>	-12 12
at l1=<day-today>	-27 27
at l1=<name>	-8 8
at l1=<not>	42 -42
at l1=<number>	-16 16
at l1=<office>	3 -3
at l1=<quality>	-12 12
at l1=<seat>	-14 14
at l1=<v-bear>	25 -25
at l1=<v-impose>	-6 6
at l1=<v-propose>	2 -2
at l1=<v-say>	11 -11
at l1=a	30 -30
at l1=after	-13 13
at l1=and	-8 8
at l1=as	27 -27
at l1=before	6 -6
at l1=both	31 -31
at l1=but	12 -12
at l1=day	14 -14
at l1=for	13 -13
at l1=from	8 -8
at l1=his	5 -5
at l1=if	7 -7
at l1=in	42 -42
at l1=is	9 -9
at l1=mr	-13 13
at l1=no	35 -35
at l1=of	-4 4
at l1=on	-6 6
at l1=once	5 -5
at l1=our	13 -13
at l1=own	-20 20
at l1=tell	24 -24
at l1=the	-5 5
at l1=their	-18 18
at l1=to	7 -7
at l1=two	-6 6
at l1=unless	17 -17
at l1=until	9 -9
at l1=was	-39 39
at l1=what	30 -30
at l1=when	-5 5
at l1=whether	22 -22
at l1=which	10 -10
at l1=with	-26 26
at l1=—	10 -10
at power=assembly	-5 5
at power=board	47 -47
at power=bureau	-5 5
at power=cabinet	2 -2
at power=chancellor	12 -12
at power=commission	3 -3
at power=committee	10 -10
at power=congress	13 -13
at power=council	-4 4
at power=department	-2 2
at power=diet	-4 4
at power=government	12 -12
at power=house	9 -9
at power=king	10 -10
at power=minister	-7 7
at power=ministry	24 -24
at power=no power	-3 3
at power=premier	22 -22
at power=president	-7 7
at power=prime minister	-8 8
at power=representative	-21 21
at power=secretary	-2 2
at power=treasury	11 -11
at quoted	16 -16
at r1=,	-10 10
at r1=.	-13 13
at r1=:	-6 6
at r1=;	-9 9
at r1=<day-ahead>	-20 20
at r1=<day-today>	22 -22
at r1=<end>	10 -10
at r1=<not>	8 -8
at r1=<person>	33 -33
at r1=<v-agree>	-3 3
at r1=<v-bear>	-3 3
at r1=<v-begin>	-16 16
at r1=<v-buy>	-13 13
at r1=<v-down>	-15 15
at r1=<v-end>	-41 41
at r1=<v-impose>	7 -7
at r1=<v-propose>	7 -7
at r1=<v-stay>	5 -5
at r1=adopt	7 -7
at r1=agree	7 -7
at r1=alone	-14 14
at r1=also	18 -18
at r1=and	-14 14
at r1=announce	31 -31
at r1=approve	-22 22
at r1=are	-8 8
at r1=at	-5 5
at r1=by	12 -12
at r1=can	15 -15
at r1=could	34 -34
at r1=decide	-3 3
at r1=decline	3 -3
at r1=did	8 -8
at r1=directed	-3 3
at r1=doe	37 -37
at r1=first	-28 28
at r1=followed	-5 5
at r1=for	-10 10
at r1=gave	-12 12
at r1=had	10 -10
at r1=has	-4 4
at r1=hasn't	-12 12
at r1=have	-4 4
at r1=he	22 -22
at r1=himself	-9 9
at r1=in	-10 10
at r1=is	-11 11
at r1=issued	22 -22
at r1=leave	41 -41
at r1=look	-4 4
at r1=may	44 -44
at r1=meet	8 -8
at r1=need	39 -39
at r1=nor	4 -4
at r1=of	-6 6
at r1=on	-8 8
at r1=order	-13 13
at r1=passed	-16 16
at r1=post	-31 31
at r1=published	7 -7
at r1=ratified	-21 21
at r1=refused	27 -27
at r1=say	-8 8
at r1=sign	-8 8
at r1=sit	3 -3
at r1=still	-13 13
at r1=take	-3 3
at r1=tell	-14 14
at r1=that	4 -4
at r1=the	-18 18
at r1=vote	12 -12
at r1=want	10 -10
at r1=was	7 -7
at r1=who	-33 33
at r1=will	4 -4
at r1=with	20 -20
at r1=would	2 -2
at r1=write	-18 18
at said approve<	-7 7
at said approve< approve> lack< do>	-10 10
at said approve< do<	11 -11
at said approve< do< do>	-24 24
at said approve< do>	13 -13
at said approve< lack<	5 -5
at said approve< lack< do<	-20 20
at said approve< lack< do>	8 -8
at said approve< publish< lack<	-25 25
at said approve< publish>	3 -3
at said approve< vote> lack<	5 -5
at said approve< vote> lack< do>	-8 8
at said approve>	-3 3
at said approve> do<	-11 11
at said approve> do< do>	36 -36
at said approve> do>	14 -14
at said approve> lack<	-10 10
at said approve> lack>	-30 30
at said approve> lack> do>	-4 4
at said approve> publish>	-19 19
at said approve> publish> do>	-23 23
at said approve> publish> lack>	-10 10
at said approve> publish> lack> do>	17 -17
at said approve> refuse> do>	15 -15
at said approve> vote>	3 -3
at said approve> vote> do>	16 -16
at said approve> vote> lack>	-38 38
at said approve> vote> lack> do>	-28 28
at said do<	18 -18
at said do< do>	-2 2
at said do>	6 -6
at said lack<	2 -2
at said lack< do<	-2 2
at said lack< do>	6 -6
at said lack>	10 -10
at said publish<	7 -7
at said publish< do>	5 -5
at said publish< lack<	8 -8
at said publish< lack< do<	27 -27
at said publish< lack>	-34 34
at said publish< publish>	-20 20
at said publish< publish> do>	-3 3
at said publish>	14 -14
at said publish> do<	7 -7
at said publish> do>	5 -5
at said publish> lack<	-19 19
at said publish> lack>	-28 28
at said publish> lack> do>	-12 12
at said refuse>	3 -3
at said refuse> do>	31 -31
at said sign<	5 -5
at said sign< approve<	-14 14
at said sign< approve< do<	22 -22
at said sign< approve< lack<	4 -4
at said sign< do<	-12 12
at said sign< do< do>	3 -3
at said sign< do>	14 -14
at said sign< lack< do<	-27 27
at said sign< lack< do>	3 -3
at said sign< lack>	-13 13
at said sign< publish<	-5 5
at said sign< publish< do<	-9 9
at said sign< publish< do>	-3 3
at said sign< publish< lack< do<	20 -20
at said sign< publish< publish>	-9 9
at said sign< sign>	19 -19
at said sign< sign> do>	-19 19
at said sign>	-2 2
at said sign> approve<	-13 13
at said sign> approve< do<	19 -19
at said sign> approve< do>	-11 11
at said sign> approve>	-33 33
at said sign> approve> do>	-15 15
at said sign> approve> publish> do>	-7 7
at said sign> do<	-26 26
at said sign> do< do>	11 -11
at said sign> do>	10 -10
at said sign> lack<	-6 6
at said sign> lack< do>	10 -10
at said sign> lack>	5 -5
at said sign> lack> do>	-29 29
at said sign> lack> refuse> do>	-15 15
at said sign> publish<	-18 18
at said sign> publish< do>	-21 21
at said sign> publish>	-10 10
at said sign> publish> do>	2 -2
at said sign> publish> lack>	-12 12
at said sign> publish> lack> do>	-4 4
at said sign> refuse>	-4 4
at said sign> refuse> do>	2 -2
at said sign> vote<	-11 11
at said sign> vote>	19 -19
at said sign> vote> do>	-4 4
at said sign> vote> lack> do>	-3 3
at said vote<	-6 6
at said vote< lack<	-3 3
at said vote> do<	-11 11
at said vote> do>	7 -7
at said vote> lack<	20 -20
at said vote> lack>	9 -9
at said vote> publish>	37 -37
at t0=future	6 -6
at t0=future-passive	9 -9
at t0=modal	7 -7
at t0=modal-passive	14 -14
at t0=past	12 -12
at t0=past-passive	3 -3
at t0=perfect-passive	-15 15
at t0=pluperfect	44 -44
at t0=pluperfect-passive	2 -2
at t0=present-passive	20 -20
at v0=add	-11 11
at v0=adopt	-3 3
at v0=agree	-38 38
at v0=approve	9 -9
at v0=ask	11 -11
at v0=bear	-5 5
at v0=confirm	25 -25
at v0=go	17 -17
at v0=have	13 -13
at v0=look	-10 10
at v0=make	6 -6
at v0=other	14 -14
at v0=put	8 -8
at v0=receive	-11 11
at v0=say	-10 10
at v0=see	14 -14
at v0=sign	7 -7
at v0=subject	-11 11
at v0=take	12 -12
at v0=tell	5 -5
beside	-3 3
beside>0.07	3 -3
beside>0.1	-2 2
beside>0.15	-2 2
beside>0.3	3 -3
beside>0.4	16 -16
beside>0.5	7 -7
beside>0.6	6 -6
beside>0.7	4 -4
beside>0.8	-6 6
beside>0.96	7 -7
both any>0.07	-14 14
both any>0.15	3 -3
both any>0.2	-10 10
both any>0.3	-7 7
both any>0.5	-11 11
both any>0.6	11 -11
both any>0.7	3 -3
both any>0.8	10 -10
both any>0.9	-5 5
both any>0.96	-6 6
both beside>0.07	11 -11
both beside>0.15	3 -3
both beside>0.2	19 -19
both beside>0.3	8 -8
both beside>0.4	-16 16
both beside>0.7	3 -3
both beside>0.8	13 -13
both beside>0.9	-3 3
both both>0.07	-14 14
both both>0.1	-4 4
both both>0.15	-11 11
both both>0.2	-8 8
both both>0.3	-13 13
both both>0.5	-8 8
both both>0.6	11 -11
both both>0.7	3 -3
both both>0.8	11 -11
both both>0.9	-2 2
both both>0.96	4 -4
both other side does>0.07	-11 11
both other side does>0.1	4 -4
both other side does>0.15	6 -6
both other side does>0.2	2 -2
both other side does>0.3	3 -3
both other side does>0.4	9 -9
both other side does>0.5	-5 5
both other side does>0.6	18 -18
both other side does>0.7	12 -12
both other side does>0.8	7 -7
both other side does>0.9	-7 7
both other side>0.07	2 -2
both other side>0.1	-6 6
both other side>0.15	-2 2
both other side>0.3	6 -6
both other side>0.4	19 -19
both other side>0.5	14 -14
both other side>0.6	32 -32
both other side>0.7	21 -21
both other side>0.8	26 -26
both other side>0.9	-16 16
both other state>0.07	11 -11
both other state>0.1	-2 2
both other state>0.15	4 -4
both other state>0.2	10 -10
both other state>0.3	5 -5
both other state>0.4	-14 14
both other state>0.5	-5 5
both other state>0.6	-17 17
both other state>0.7	-10 10
both other state>0.8	-3 3
both own side does>0.07	13 -13
both own side does>0.1	4 -4
both own side does>0.3	-6 6
both own side does>0.4	-9 9
both own side does>0.5	-8 8
both own side does>0.96	14 -14
both rest>0.07	-6 6
both rest>0.1	6 -6
both rest>0.15	7 -7
both rest>0.2	6 -6
both rest>0.5	-16 16
both rest>0.6	6 -6
both rest>0.7	2 -2
both rest>0.8	-3 3
both rest>0.9	-15 15
both rest>0.96	3 -3
both rival>0.07	-3 3
both rival>0.1	7 -7
both rival>0.15	2 -2
both rival>0.2	15 -15
both rival>0.3	8 -8
both share>0.07	-14 14
both share>0.1	-4 4
both share>0.15	-11 11
both share>0.2	-8 8
both share>0.3	-13 13
both share>0.5	-8 8
both share>0.6	11 -11
both share>0.7	3 -3
both share>0.8	11 -11
both share>0.9	-2 2
both share>0.96	4 -4
both>0.07	-10 10
both>0.1	-9 9
both>0.15	-13 13
both>0.2	-14 14
both>0.3	-9 9
both>0.5	-13 13
both>0.6	-16 16
both>0.8	-9 9
both>0.9	-18 18
both>0.96	-22 22
given act approve left in clause	7 -7
given act approve left in clause organisation	-10 10
given act approve left in clause person	-8 8
given act approve right in clause	5 -5
given act approve right in clause both	10 -10
given act approve right in clause office	-16 16
given act approve right in clause organisation	-6 6
given act approve right in clause person	42 -42
given act approve right in clause side	3 -3
given act do left in clause	-9 9
given act do left in clause name	15 -15
given act do left in clause office	-8 8
given act do left in clause organisation	12 -12
given act do left in clause person	-14 14
given act do right in clause	-11 11
given act do right in clause again	-29 29
given act do right in clause both	12 -12
given act do right in clause name	-10 10
given act do right in clause office	-30 30
given act do right in clause organisation	7 -7
given act do right in clause person	13 -13
given act do right in clause side	-10 10
given act lack left in clause	48 -48
given act lack left in clause organisation	3 -3
given act lack left in clause person	23 -23
given act lack right in clause	32 -32
given act lack right in clause organisation	35 -35
given act lack right in clause person	9 -9
given act publish left in clause	-20 20
given act publish left in clause office	-24 24
given act publish left in clause organisation	-4 4
given act publish left in clause person	-8 8
given act publish right in clause	-3 3
given act publish right in clause both	9 -9
given act publish right in clause name	22 -22
given act publish right in clause office	12 -12
given act publish right in clause organisation	14 -14
given act publish right in clause person	-20 20
given act publish right in clause pronoun	-20 20
given act publish right in clause side	-18 18
given act refuse right in clause	23 -23
given act refuse right in clause organisation	33 -33
given act sign left in clause	4 -4
given act sign left in clause both	7 -7
given act sign left in clause name	3 -3
given act sign left in clause office	4 -4
given act sign left in clause organisation	25 -25
given act sign left in clause person	-3 3
given act sign left in clause side	-18 18
given act sign right in clause	-13 13
given act sign right in clause again	-3 3
given act sign right in clause both	-26 26
given act sign right in clause name	-8 8
given act sign right in clause office	-21 21
given act sign right in clause organisation	12 -12
given act sign right in clause person	2 -2
given act sign right in clause pronoun	-3 3
given act sign right in clause side	14 -14
given act vote left in clause organisation	-9 9
given act vote right in clause	13 -13
given act vote right in clause organisation	4 -4
given act vote right in clause person	11 -11
given any>0.07	3 -3
given any>0.1	9 -9
given any>0.2	6 -6
given any>0.4	3 -3
given any>0.5	3 -3
given any>0.7	-2 2
given any>0.8	2 -2
given any>0.9	10 -10
given any>0.96	-3 3
given beside>0.07	8 -8
given beside>0.1	-10 10
given beside>0.15	-11 11
given beside>0.2	3 -3
given beside>0.3	2 -2
given beside>0.4	9 -9
given beside>0.6	13 -13
given beside>0.7	5 -5
given beside>0.8	-3 3
given beside>0.9	7 -7
given beside>0.96	9 -9
given both>0.07	-4 4
given both>0.15	-12 12
given both>0.2	-11 11
given both>0.3	-19 19
given both>0.4	2 -2
given both>0.5	-11 11
given both>0.6	-12 12
given both>0.7	3 -3
given both>0.8	-10 10
given both>0.9	-10 10
given both>0.96	-15 15
given ct0=agree past-passive	-10 10
given ct0=agree perfect	4 -4
given ct0=agree perfect-passive	19 -19
given ct0=bear present	-20 20
given ct0=impose perfect	17 -17
given ct0=impose present	-2 2
given ct0=say past	-3 3
given ct0=say present	-29 29
given ct0=stay past	-2 2
given ct0=stay present	4 -4
given headline	4 -4
given kind=office	3 -3
given kind=person	3 -3
given kind=side	6 -6
given l1="	11 -11
given l1='s	7 -7
given l1=.	9 -9
given l1=:	-14 14
given l1=;	3 -3
given l1=<begin>	-15 15
given l1=<day-gone>	2 -2
given l1=<number>	-35 35
given l1=<office>	6 -6
given l1=<quality>	-14 14
given l1=<v-say>	9 -9
given l1=and	12 -12
given l1=as	19 -19
given l1=both	9 -9
given l1=by	16 -16
given l1=day	14 -14
given l1=for	13 -13
given l1=his	-11 11
given l1=if	17 -17
given l1=in	56 -56
given l1=its	-30 30
given l1=mr	-7 7
given l1=of	-19 19
given l1=on	30 -30
given l1=our	-5 5
given l1=own	-2 2
given l1=say	6 -6
given l1=that	15 -15
given l1=the	-2 2
given l1=was	-39 39
given l1=what	-3 3
given l1=which	8 -8
given l1=with	10 -10
given l1=—	-15 15
given named>0.07	6 -6
given named>0.1	6 -6
given named>0.15	6 -6
given named>0.2	6 -6
given named>0.3	6 -6
given named>0.4	6 -6
given named>0.5	6 -6
given named>0.6	2 -2
given named>0.96	-14 14
given other side does>0.07	-4 4
given other side does>0.15	-6 6
given other side does>0.2	-7 7
given other side does>0.4	-2 2
given other side does>0.5	-6 6
given other side does>0.6	-2 2
given other side does>0.7	3 -3
given other side does>0.8	-2 2
given other side does>0.9	4 -4
given other side does>0.96	8 -8
given other side>0.07	-14 14
given other side>0.1	-4 4
given other side>0.15	14 -14
given other side>0.2	18 -18
given other side>0.3	11 -11
given other side>0.4	12 -12
given other side>0.5	-20 20
given other side>0.6	-9 9
given other side>0.7	-7 7
given other side>0.8	-9 9
given other side>0.9	-17 17
given other side>0.96	-15 15
given other state>0.07	3 -3
given other state>0.1	6 -6
given other state>0.15	6 -6
given other state>0.2	4 -4
given other state>0.5	-4 4
given other state>0.6	-6 6
given other state>0.7	-11 11
given other state>0.8	3 -3
given other state>0.9	12 -12
given other state>0.96	10 -10
given own side does>0.07	8 -8
given own side does>0.1	-6 6
given own side does>0.15	-12 12
given own side does>0.2	-2 2
given own side does>0.3	-10 10
given own side does>0.4	3 -3
given own side does>0.5	4 -4
given own side does>0.6	-7 7
given own side does>0.8	6 -6
given own side does>0.9	11 -11
given power=assembly	-20 20
given power=board	28 -28
given power=cabinet	-2 2
given power=chancellor	21 -21
given power=commission	-7 7
given power=congress	16 -16
given power=council	-12 12
given power=department	11 -11
given power=government	-3 3
given power=house	21 -21
given power=king	40 -40
given power=minister	-4 4
given power=ministry	27 -27
given power=no power	-3 3
given power=parliament	-3 3
given power=premier	19 -19
given power=president	2 -2
given power=prime minister	-10 10
given power=representative	-12 12
given power=secretary	-14 14
given power=senate	-2 2
given power=treasury	2 -2
given quoted	5 -5
given r1='s	-13 13
given r1=(	-12 12
given r1=.	-9 9
given r1=:	-11 11
given r1=;	16 -16
given r1=<day-gone>	-16 16
given r1=<day-today>	10 -10
given r1=<end>	-7 7
given r1=<not>	26 -26
given r1=<person>	33 -33
given r1=<v-agree>	4 -4
given r1=<v-begin>	-18 18
given r1=<v-buy>	-19 19
given r1=<v-down>	3 -3
given r1=<v-end>	-44 44
given r1=<v-impose>	-2 2
given r1=<v-propose>	21 -21
given r1=<v-say>	12 -12
given r1=<v-stay>	27 -27
given r1=<v-suspend>	6 -6
given r1=adopt	25 -25
given r1=agree	-11 11
given r1=and	7 -7
given r1=announce	22 -22
given r1=approve	-18 18
given r1=at	-14 14
given r1=by	14 -14
given r1=did	-6 6
given r1=directed	-3 3
given r1=doe	26 -26
given r1=followed	-10 10
given r1=for	-2 2
given r1=gave	-8 8
given r1=had	-9 9
given r1=has	-4 4
given r1=have	5 -5
given r1=himself	-14 14
given r1=in	10 -10
given r1=issued	3 -3
given r1=must	5 -5
given r1=of	3 -3
given r1=on	-12 12
given r1=order	-19 19
given r1=passed	-17 17
given r1=published	-5 5
given r1=put	-11 11
given r1=ratified	-27 27
given r1=say	-9 9
given r1=sign	6 -6
given r1=tell	6 -6
given r1=the	-7 7
given r1=to	37 -37
given r1=vote	22 -22
given r1=will	21 -21
given r1=with	-10 10
given r1=would	30 -30
given rest>0.1	-6 6
given rest>0.15	3 -3
given rest>0.2	5 -5
given rest>0.3	5 -5
given rest>0.4	3 -3
given rest>0.6	-2 2
given rest>0.7	-3 3
given rest>0.8	-8 8
given rest>0.96	-13 13
given rival>0.07	17 -17
given rival>0.1	9 -9
given rival>0.2	-2 2
given rival>0.3	-16 16
given rival>0.4	-3 3
given rival>0.5	-3 3
given rival>0.6	-4 4
given rival>0.8	9 -9
given rival>0.9	16 -16
given rival>0.96	14 -14
given said 	-5 5
given said approve<	-21 21
given said approve< do>	11 -11
given said approve< publish>	-14 14
given said approve>	-3 3
given said approve> do>	30 -30
given said approve> lack>	-9 9
given said approve> lack> do>	4 -4
given said approve> publish>	-22 22
given said approve> vote>	-15 15
given said approve> vote> do>	5 -5
given said do<	6 -6
given said do< do>	27 -27
given said do>	17 -17
given said lack>	25 -25
given said lack> do>	29 -29
given said publish<	-2 2
given said publish< publish>	-17 17
given said publish> do<	-13 13
given said publish> do>	19 -19
given said publish> lack>	-33 33
given said sign<	2 -2
given said sign< do<	-7 7
given said sign< do< do>	-8 8
given said sign< do>	4 -4
given said sign< lack<	39 -39
given said sign< lack>	26 -26
given said sign< publish<	6 -6
given said sign< publish< do<	-8 8
given said sign< publish< do>	-3 3
given said sign< publish< publish>	14 -14
given said sign< sign>	13 -13
given said sign< sign> do>	-26 26
given said sign>	3 -3
given said sign> approve<	20 -20
given said sign> approve< do<	13 -13
given said sign> approve< do>	-12 12
given said sign> approve> do>	12 -12
given said sign> approve> publish> do>	23 -23
given said sign> do>	8 -8
given said sign> lack>	27 -27
given said sign> lack> do>	-18 18
given said sign> publish<	-18 18
given said sign> publish< do>	-21 21
given said sign> publish>	-8 8
given said sign> publish> do>	7 -7
given said sign> publish> lack>	-9 9
given said sign> publish> lack> do>	-15 15
given said vote<	12 -12
given said vote>	17 -17
given said vote> do>	-12 12
given share>0.07	3 -3
given share>0.1	7 -7
given share>0.15	-6 6
given share>0.3	-2 2
given share>0.5	4 -4
given share>0.6	2 -2
given share>0.7	2 -2
given share>0.8	-2 2
given share>0.9	7 -7
given share>0.96	-7 7
given sided>0.4	-2 2
given sided>0.5	-6 6
given sided>0.7	2 -2
given sided>0.9	8 -8
given sided>0.96	-9 9
given t0=past	-9 9
given t0=past-passive	12 -12
given t0=perfect	14 -14
given t0=perfect-passive	-5 5
given t0=pluperfect	32 -32
given t0=present	-9 9
given t0=present-passive	-4 4
given v0=approve	14 -14
given v0=bear	-26 26
given v0=have	20 -20
given v0=other	21 -21
given v0=say	-13 13
given v0=sign	13 -13
head althing	-41 41
head angola	14 -14
head assembly	-12 12
head beijing	-5 5
head board	41 -41
head cabinet	-16 16
head commission	12 -12
head committee	13 -13
head council	-16 16
head court	57 -57
head customs	31 -31
head department	32 -32
head deputies	13 -13
head diet	-21 21
head economy	34 -34
head eu	-5 5
head finance	-14 14
head general	-17 17
head governments	14 -14
head house	17 -17
head khural	-10 10
head king	-4 4
head majlis	21 -21
head ministers	22 -22
head ministry	5 -5
head morocco	6 -6
head palace	18 -18
head parliaments	36 -36
head peru	35 -35
head president	-25 25
head presidents	-16 16
head regulator	61 -61
head representative	-26 26
head representatives	-22 22
head security	-7 7
head senate	-2 2
head side	-20 20
head sides	2 -2
head state	-9 9
head states	-36 36
head storting	-40 40
head trade	17 -17
head transport	-25 25
head turkey	-37 37
head union	-15 15
head washington	9 -9
longer elsewhere	48 -48
name any>0.07	12 -12
name any>0.1	3 -3
name any>0.15	-13 13
name any>0.2	10 -10
name any>0.3	3 -3
name any>0.4	-8 8
name any>0.5	12 -12
name any>0.6	5 -5
name any>0.7	-5 5
name any>0.8	16 -16
name any>0.96	26 -26
name beside>0.07	-18 18
name beside>0.1	-11 11
name beside>0.3	6 -6
name beside>0.4	5 -5
name beside>0.5	7 -7
name beside>0.6	4 -4
name beside>0.7	6 -6
name beside>0.8	2 -2
name beside>0.9	4 -4
name beside>0.96	-6 6
name both>0.07	-4 4
name both>0.15	-23 23
name both>0.2	-3 3
name both>0.3	4 -4
name both>0.4	16 -16
name both>0.5	16 -16
name both>0.6	-32 32
name both>0.7	-29 29
name both>0.8	-33 33
name both>0.9	-2 2
name named>0.07	7 -7
name named>0.1	7 -7
name named>0.15	7 -7
name named>0.2	7 -7
name named>0.3	7 -7
name named>0.4	7 -7
name named>0.5	7 -7
name named>0.6	2 -2
name named>0.8	-15 15
name named>0.9	-19 19
name named>0.96	-17 17
name other side does>0.07	-5 5
name other side does>0.1	-7 7
name other side does>0.15	3 -3
name other side does>0.2	-4 4
name other side does>0.3	-9 9
name other side does>0.4	-17 17
name other side does>0.5	-2 2
name other side does>0.6	-5 5
name other side does>0.7	-9 9
name other side does>0.8	-12 12
name other side does>0.9	9 -9
name other side does>0.96	18 -18
name other state>0.07	-31 31
name other state>0.1	-16 16
name other state>0.15	4 -4
name other state>0.2	-2 2
name other state>0.3	11 -11
name other state>0.4	-13 13
name other state>0.5	-15 15
name other state>0.6	-2 2
name own side does>0.07	6 -6
name own side does>0.1	7 -7
name own side does>0.15	-3 3
name own side does>0.3	-7 7
name own side does>0.4	11 -11
name own side does>0.5	16 -16
name own side does>0.6	4 -4
name own side does>0.7	2 -2
name own side does>0.8	-2 2
name own side does>0.9	25 -25
name rest>0.1	-2 2
name rest>0.2	-8 8
name rest>0.3	-10 10
name rest>0.4	-15 15
name rest>0.6	-4 4
name rest>0.7	-14 14
name rest>0.8	-11 11
name rest>0.9	13 -13
name rest>0.96	7 -7
name rival>0.07	-9 9
name rival>0.1	-4 4
name rival>0.15	-8 8
name rival>0.2	-5 5
name rival>0.3	-8 8
name rival>0.4	4 -4
name rival>0.5	7 -7
name rival>0.6	-2 2
name rival>0.7	2 -2
name rival>0.8	-4 4
name rival>0.96	-8 8
name share>0.07	12 -12
name share>0.1	3 -3
name share>0.15	-14 14
name share>0.2	9 -9
name share>0.3	3 -3
name share>0.4	-8 8
name share>0.5	12 -12
name share>0.6	5 -5
name share>0.7	-9 9
name share>0.8	16 -16
name share>0.96	26 -26
name sided>0.07	5 -5
name sided>0.1	5 -5
name sided>0.15	5 -5
name sided>0.2	5 -5
name sided>0.3	4 -4
name sided>0.4	6 -6
name sided>0.5	6 -6
name sided>0.8	-11 11
name sided>0.9	10 -10
name sided>0.96	-15 15
named>0.07	10 -10
named>0.1	10 -10
named>0.15	10 -10
named>0.2	10 -10
named>0.3	10 -10
named>0.4	10 -10
named>0.5	12 -12
named>0.7	3 -3
named>0.8	-4 4
named>0.9	-2 2
named>0.96	-7 7
naming again given	-22 22
naming again needed	17 -17
naming both given	9 -9
naming both needed	-10 10
naming name	7 -7
naming name given	-22 22
naming name needed	41 -41
naming office	3 -3
naming office given	3 -3
naming office needed	-8 8
naming office unknown	16 -16
naming office withheld	31 -31
naming organisation	4 -4
naming organisation given	6 -6
naming organisation needed	2 -2
naming organisation withheld	-5 5
naming person	4 -4
naming person given	8 -8
naming person needed	5 -5
naming person unknown	-17 17
naming person withheld	-15 15
naming pronoun	2 -2
naming pronoun given	4 -4
naming pronoun needed	-10 10
naming pronoun withheld	-2 2
naming side	2 -2
naming side given	6 -6
naming side needed	-5 5
naming side unknown	-4 4
naming side withheld	13 -13
needed act approve left in clause	-12 12
needed act approve left in clause both	4 -4
needed act approve left in clause name	-22 22
needed act approve left in clause office	7 -7
needed act approve left in clause side	-7 7
needed act approve right in clause	-4 4
needed act approve right in clause again	12 -12
needed act approve right in clause both	-13 13
needed act approve right in clause name	4 -4
needed act approve right in clause office	7 -7
needed act approve right in clause organisation	12 -12
needed act approve right in clause person	-35 35
needed act approve right in clause side	-22 22
needed act do left in clause	12 -12
needed act do left in clause both	2 -2
needed act do left in clause name	12 -12
needed act do left in clause organisation	2 -2
needed act do left in clause person	25 -25
needed act do left in clause side	-25 25
needed act do right in clause	2 -2
needed act do right in clause again	11 -11
needed act do right in clause both	-35 35
needed act do right in clause name	15 -15
needed act do right in clause office	7 -7
needed act do right in clause organisation	4 -4
needed act do right in clause person	-12 12
needed act do right in clause pronoun	-5 5
needed act do right in clause side	11 -11
needed act lack left in clause	-7 7
needed act lack left in clause both	-15 15
needed act lack left in clause name	16 -16
needed act lack left in clause office	-4 4
needed act lack left in clause side	17 -17
needed act lack right in clause again	14 -14
needed act lack right in clause both	-20 20
needed act lack right in clause name	-30 30
needed act lack right in clause office	33 -33
needed act lack right in clause organisation	-6 6
needed act lack right in clause pronoun	30 -30
needed act lack right in clause side	-7 7
needed act publish left in clause	3 -3
needed act publish left in clause organisation	5 -5
needed act publish left in clause person	20 -20
needed act publish left in clause side	-41 41
needed act publish right in clause	-2 2
needed act publish right in clause both	20 -20
needed act publish right in clause name	-31 31
needed act publish right in clause office	-20 20
needed act publish right in clause person	22 -22
needed act refuse right in clause	15 -15
needed act refuse right in clause organisation	26 -26
needed act sign left in clause	-5 5
needed act sign left in clause office	13 -13
needed act sign left in clause organisation	-4 4
needed act sign left in clause person	-11 11
needed act sign left in clause side	11 -11
needed act sign right in clause	10 -10
needed act sign right in clause both	-13 13
needed act sign right in clause name	22 -22
needed act sign right in clause office	7 -7
needed act sign right in clause organisation	10 -10
needed act sign right in clause pronoun	-6 6
needed act sign right in clause side	7 -7
needed act vote left in clause office	-23 23
needed act vote left in clause organisation	7 -7
needed act vote left in clause person	-22 22
needed act vote right in clause	-10 10
needed act vote right in clause name	14 -14
needed act vote right in clause office	-47 47
needed act vote right in clause organisation	3 -3
needed act vote right in clause person	-16 16
needed act vote right in clause side	13 -13
needed any>0.07	-6 6
needed any>0.1	-2 2
needed any>0.15	2 -2
needed any>0.2	7 -7
needed any>0.3	2 -2
needed any>0.5	-2 2
needed any>0.6	-4 4
needed any>0.7	-4 4
needed any>0.9	-6 6
needed any>0.96	8 -8
needed beside>0.07	-7 7
needed beside>0.1	4 -4
needed beside>0.15	4 -4
needed beside>0.2	2 -2
needed beside>0.3	8 -8
needed beside>0.4	13 -13
needed beside>0.5	8 -8
needed beside>0.6	-4 4
needed beside>0.7	3 -3
needed beside>0.8	-3 3
needed beside>0.9	-4 4
needed beside>0.96	2 -2
needed both>0.07	-7 7
needed both>0.1	-7 7
needed both>0.3	7 -7
needed both>0.6	-6 6
needed both>0.8	-2 2
needed both>0.9	-11 11
needed both>0.96	-14 14
needed ct0=agree future	13 -13
needed ct0=agree future-passive	-19 19
needed ct0=agree modal	27 -27
needed ct0=agree modal-passive	-33 33
needed ct0=agree present-passive	-36 36
needed ct0=bear future	9 -9
needed ct0=bear perfect	-2 2
needed ct0=begin future	26 -26
needed ct0=begin modal	-15 15
needed ct0=begin present	4 -4
needed ct0=impose future	14 -14
needed ct0=impose future-passive	-21 21
needed ct0=impose modal	-13 13
needed ct0=impose modal-passive	-27 27
needed ct0=impose past	-3 3
needed ct0=impose perfect	-13 13
needed ct0=impose perfect-passive	-15 15
needed ct0=impose present	14 -14
needed ct0=impose present-passive	-12 12
needed ct0=propose future	-38 38
needed ct0=propose past	19 -19
needed ct0=propose present	-4 4
needed ct0=say modal	16 -16
needed ct0=say modal-passive	5 -5
needed ct0=say past	-10 10
needed ct0=say present	18 -18
needed ct0=say present-passive	25 -25
needed ct0=stay modal	-3 3
needed ct0=stay past	22 -22
needed ct0=stay perfect	-22 22
needed ct0=stay present	8 -8
needed ct0=target present	-11 11
needed ct0=up present	-15 15
needed headline	13 -13
needed kind=office	-8 8
needed kind=organisation	8 -8
needed kind=person	8 -8
needed kind=side	-5 5
needed l1="	33 -33
needed l1='s	-7 7
needed l1=,	2 -2
needed l1=.	-41 41
needed l1=:	-23 23
needed l1=;	-14 14
needed l1=<name>	19 -19
needed l1=<not>	13 -13
needed l1=<office>	-4 4
needed l1=<quality>	-4 4
needed l1=<seat>	-21 21
needed l1=<v-bear>	23 -23
needed l1=<v-impose>	-6 6
needed l1=<v-propose>	-5 5
needed l1=<v-say>	-8 8
needed l1=a	9 -9
needed l1=and	-20 20
needed l1=before	5 -5
needed l1=both	36 -36
needed l1=but	21 -21
needed l1=by	-21 21
needed l1=for	4 -4
needed l1=from	8 -8
needed l1=his	12 -12
needed l1=if	-12 12
needed l1=in	3 -3
needed l1=is	27 -27
needed l1=its	17 -17
needed l1=mr	-20 20
needed l1=no	33 -33
needed l1=of	6 -6
needed l1=on	-29 29
needed l1=once	5 -5
needed l1=our	25 -25
needed l1=own	-19 19
needed l1=say	-8 8
needed l1=that	-7 7
needed l1=the	-6 6
needed l1=their	11 -11
needed l1=to	4 -4
needed l1=unless	-7 7
needed l1=until	9 -9
needed l1=when	35 -35
needed l1=whether	38 -38
needed l1=which	4 -4
needed l1=with	-36 36
needed l1=—	27 -27
needed named>0.07	6 -6
needed named>0.1	6 -6
needed named>0.15	6 -6
needed named>0.2	6 -6
needed named>0.3	6 -6
needed named>0.4	7 -7
needed named>0.5	10 -10
needed named>0.6	-2 2
needed named>0.7	2 -2
needed named>0.8	-7 7
needed named>0.9	-5 5
needed other side does>0.07	8 -8
needed other side does>0.1	2 -2
needed other side does>0.15	-4 4
needed other side does>0.3	-2 2
needed other side does>0.4	-9 9
needed other side does>0.5	-7 7
needed other side does>0.6	-5 5
needed other side does>0.7	-6 6
needed other side does>0.8	-4 4
needed other side does>0.9	-4 4
needed other side does>0.96	-9 9
needed other side>0.07	5 -5
needed other side>0.1	-11 11
needed other side>0.15	-13 13
needed other side>0.2	-7 7
needed other side>0.3	9 -9
needed other side>0.4	5 -5
needed other side>0.6	2 -2
needed other side>0.8	7 -7
needed other side>0.96	-38 38
needed other state>0.07	-5 5
needed other state>0.1	-10 10
needed other state>0.15	7 -7
needed other state>0.2	-6 6
needed other state>0.3	-7 7
needed other state>0.4	-5 5
needed other state>0.5	4 -4
needed other state>0.6	-2 2
needed other state>0.7	2 -2
needed other state>0.8	2 -2
needed other state>0.9	4 -4
needed other state>0.96	21 -21
needed own side does>0.07	-12 12
needed own side does>0.1	2 -2
needed own side does>0.15	8 -8
needed own side does>0.4	2 -2
needed own side does>0.6	-3 3
needed own side does>0.8	4 -4
needed own side does>0.9	-10 10
needed own side does>0.96	7 -7
needed power=assembly	10 -10
needed power=board	28 -28
needed power=bureau	-24 24
needed power=cabinet	7 -7
needed power=chancellor	-7 7
needed power=commission	5 -5
needed power=committee	10 -10
needed power=congress	4 -4
needed power=council	3 -3
needed power=department	-11 11
needed power=diet	-14 14
needed power=government	18 -18
needed power=house	-4 4
needed power=king	-21 21
needed power=minister	10 -10
needed power=ministry	19 -19
needed power=premier	7 -7
needed power=president	-15 15
needed power=prime minister	-16 16
needed power=representative	-15 15
needed power=secretary	4 -4
needed power=senate	12 -12
needed power=treasury	10 -10
needed quoted	4 -4
needed r1='s	7 -7
needed r1=,	-4 4
needed r1=.	-6 6
needed r1=:	5 -5
needed r1=;	-25 25
needed r1=<day-ahead>	-21 21
needed r1=<end>	32 -32
needed r1=<not>	-3 3
needed r1=<v-agree>	-18 18
needed r1=<v-bear>	-2 2
needed r1=<v-begin>	-3 3
needed r1=<v-down>	-23 23
needed r1=<v-impose>	9 -9
needed r1=<v-say>	-17 17
needed r1=alone	-50 50
needed r1=and	-27 27
needed r1=are	-8 8
needed r1=can	12 -12
needed r1=could	15 -15
needed r1=decide	-3 3
needed r1=did	28 -28
needed r1=doe	17 -17
needed r1=first	-14 14
needed r1=for	-10 10
needed r1=had	19 -19
needed r1=has	6 -6
needed r1=hasn't	-20 20
needed r1=have	-10 10
needed r1=in	-14 14
needed r1=is	-15 15
needed r1=may	43 -43
needed r1=meet	9 -9
needed r1=must	-2 2
needed r1=need	34 -34
needed r1=nor	2 -2
needed r1=of	-30 30
needed r1=on	2 -2
needed r1=post	-31 31
needed r1=put	18 -18
needed r1=say	-9 9
needed r1=shall	6 -6
needed r1=sign	-31 31
needed r1=still	-14 14
needed r1=tell	-8 8
needed r1=that	12 -12
needed r1=the	-13 13
needed r1=to	-19 19
needed r1=vote	5 -5
needed r1=want	10 -10
needed r1=was	10 -10
needed r1=will	5 -5
needed r1=would	-14 14
needed r1=write	-25 25
needed rest>0.1	4 -4
needed rest>0.15	-3 3
needed rest>0.3	-6 6
needed rest>0.5	-4 4
needed rest>0.6	4 -4
needed rest>0.7	9 -9
needed rest>0.8	10 -10
needed rest>0.9	2 -2
needed rest>0.96	14 -14
needed rival>0.07	-11 11
needed rival>0.1	-5 5
needed rival>0.15	-8 8
needed rival>0.3	6 -6
needed rival>0.4	-6 6
needed rival>0.5	-9 9
needed rival>0.6	-14 14
needed rival>0.7	-7 7
needed rival>0.8	-3 3
needed rival>0.9	-3 3
needed rival>0.96	-6 6
needed said 	3 -3
needed said approve<	13 -13
needed said approve< approve> lack< do>	-7 7
needed said approve< do<	11 -11
needed said approve< do< do>	-22 22
needed said approve< lack<	-3 3
needed said approve< lack< do<	-20 20
needed said approve< lack< do>	8 -8
needed said approve< publish< lack<	-25 25
needed said approve< vote> lack<	5 -5
needed said approve< vote> lack< do>	-8 8
needed said approve> do<	7 -7
needed said approve> do< do>	19 -19
needed said approve> do>	-10 10
needed said approve> lack<	-11 11
needed said approve> lack< do>	-3 3
needed said approve> lack>	-27 27
needed said approve> lack> do>	-7 7
needed said approve> publish> do>	-18 18
needed said approve> publish> lack>	-8 8
needed said approve> publish> lack> do>	15 -15
needed said approve> vote>	24 -24
needed said approve> vote> do>	12 -12
needed said approve> vote> lack>	-39 39
needed said approve> vote> lack> do>	-22 22
needed said do<	14 -14
needed said do< do>	-27 27
needed said do>	-28 28
needed said lack<	-3 3
needed said lack< do<	-2 2
needed said lack< do>	6 -6
needed said lack>	-3 3
needed said lack> do>	-18 18
needed said publish<	12 -12
needed said publish< do<	-6 6
needed said publish< do>	21 -21
needed said publish< lack< do<	27 -27
needed said publish< lack>	-34 34
needed said publish< publish>	-8 8
needed said publish< publish> do>	16 -16
needed said publish>	24 -24
needed said publish> do>	-7 7
needed said publish> lack>	-4 4
needed said publish> lack> do>	5 -5
needed said sign<	2 -2
needed said sign< approve< do<	30 -30
needed said sign< do< do>	16 -16
needed said sign< do>	11 -11
needed said sign< lack<	-15 15
needed said sign< lack< do<	-28 28
needed said sign< lack< do>	3 -3
needed said sign< lack>	-36 36
needed said sign< publish<	-17 17
needed said sign< publish< do<	-3 3
needed said sign< sign>	13 -13
needed said sign>	-6 6
needed said sign> approve>	-40 40
needed said sign> approve> do>	-19 19
needed said sign> do<	-28 28
needed said sign> do>	-2 2
needed said sign> lack<	-12 12
needed said sign> lack< do>	-23 23
needed said sign> lack>	-19 19
needed said sign> lack> do>	-6 6
needed said sign> publish>	-4 4
needed said sign> publish> do>	-8 8
needed said sign> publish> lack>	-8 8
needed said sign> vote> do>	13 -13
needed said sign> vote> lack> do>	27 -27
needed said vote<	-13 13
needed said vote< lack<	-3 3
needed said vote>	-9 9
needed said vote> do<	-11 11
needed said vote> do>	13 -13
needed said vote> lack<	20 -20
needed said vote> lack>	7 -7
needed said vote> lack> do>	-17 17
needed said vote> publish>	37 -37
needed share>0.07	-5 5
needed share>0.1	3 -3
needed share>0.2	7 -7
needed share>0.3	5 -5
needed share>0.6	2 -2
needed share>0.7	2 -2
needed share>0.8	3 -3
needed share>0.9	-3 3
needed share>0.96	10 -10
needed sided>0.5	-2 2
needed sided>0.6	-8 8
needed sided>0.7	-6 6
needed sided>0.8	-2 2
needed sided>0.9	-5 5
needed sided>0.96	11 -11
needed t0=future	2 -2
needed t0=future-passive	-6 6
needed t0=modal	6 -6
needed t0=modal-not	12 -12
needed t0=modal-passive	-13 13
needed t0=past	17 -17
needed t0=perfect	-9 9
needed t0=perfect-passive	-13 13
needed t0=present	4 -4
needed t0=present-passive	30 -30
needed v0=add	-11 11
needed v0=agree	-35 35
needed v0=await	-3 3
needed v0=come	-4 4
needed v0=confirm	16 -16
needed v0=go	14 -14
needed v0=have	-6 6
needed v0=look	4 -4
needed v0=put	10 -10
needed v0=see	9 -9
needed v0=sign	-5 5
needed v0=subject	-11 11
needed v0=take	28 -28
needed v0=tell	9 -9
no office	5 -5
no side	103 -103
not beside	14 -14
office any>0.07	3 -3
office any>0.1	7 -7
office any>0.15	9 -9
office any>0.2	7 -7
office any>0.3	-9 9
office any>0.4	-10 10
office any>0.6	2 -2
office any>0.8	-12 12
office any>0.9	-5 5
office any>0.96	24 -24
office beside>0.07	10 -10
office beside>0.1	6 -6
office beside>0.15	-14 14
office beside>0.2	-5 5
office beside>0.3	-14 14
office beside>0.4	-3 3
office beside>0.5	-8 8
office beside>0.6	-16 16
office beside>0.7	3 -3
office beside>0.8	10 -10
office beside>0.96	-2 2
office boss	-9 9
office both>0.07	-2 2
office both>0.1	4 -4
office both>0.15	8 -8
office both>0.2	2 -2
office both>0.3	-11 11
office both>0.4	7 -7
office both>0.5	6 -6
office both>0.6	-11 11
office both>0.8	-16 16
office both>0.9	-12 12
office both>0.96	-58 58
office chief	-15 15
office commerce	18 -18
office commissioner	16 -16
office councillor	-4 4
office counterpart	8 -8
office economy	-30 30
office executive	29 -29
office finance	-22 22
office industry	12 -12
office king	9 -9
office minister	5 -5
office named>0.07	3 -3
office named>0.1	3 -3
office named>0.15	3 -3
office named>0.2	3 -3
office named>0.3	3 -3
office named>0.4	3 -3
office named>0.6	-6 6
office named>0.7	7 -7
office named>0.8	4 -4
office named>0.9	10 -10
office named>0.96	-8 8
office negotiator	-15 15
office number	-8 8
office other side does>0.07	9 -9
office other side does>0.15	-5 5
office other side does>0.2	-2 2
office other side does>0.3	-12 12
office other side does>0.5	-8 8
office other side does>0.6	-9 9
office other side does>0.7	-2 2
office other side does>0.8	-11 11
office other side does>0.96	-14 14
office other state>0.07	12 -12
office other state>0.1	5 -5
office other state>0.15	3 -3
office other state>0.2	4 -4
office other state>0.3	-19 19
office other state>0.5	-4 4
office other state>0.6	-4 4
office other state>0.7	9 -9
office other state>0.8	11 -11
office own side does>0.07	-7 7
office own side does>0.15	-3 3
office own side does>0.2	3 -3
office own side does>0.3	6 -6
office own side does>0.4	9 -9
office own side does>0.6	-7 7
office own side does>0.7	-4 4
office own side does>0.8	-8 8
office own side does>0.9	2 -2
office premier	22 -22
office president	5 -5
office representative	2 -2
office rest>0.07	6 -6
office rest>0.1	2 -2
office rest>0.15	3 -3
office rest>0.2	10 -10
office rest>0.3	5 -5
office rest>0.4	19 -19
office rest>0.5	10 -10
office rest>0.6	8 -8
office rest>0.7	10 -10
office rest>0.9	6 -6
office rest>0.96	-15 15
office rival>0.07	2 -2
office rival>0.15	-8 8
office rival>0.4	-4 4
office rival>0.5	-3 3
office rival>0.6	-4 4
office rival>0.7	2 -2
office rival>0.8	8 -8
office rival>0.9	10 -10
office rival>0.96	-3 3
office secretary	21 -21
office share>0.07	3 -3
office share>0.1	6 -6
office share>0.15	9 -9
office share>0.2	7 -7
office share>0.3	-9 9
office share>0.4	-7 7
office share>0.5	2 -2
office share>0.6	2 -2
office share>0.8	-12 12
office share>0.96	15 -15
office sided>0.07	-2 2
office sided>0.1	-2 2
office sided>0.15	-2 2
office sided>0.2	-2 2
office sided>0.3	-2 2
office sided>0.4	-2 2
office sided>0.6	4 -4
office sided>0.7	-2 2
office sided>0.9	-12 12
office sided>0.96	8 -8
office trade	-11 11
organisation any>0.07	-9 9
organisation any>0.1	3 -3
organisation any>0.2	4 -4
organisation any>0.4	-8 8
organisation any>0.5	7 -7
organisation any>0.6	-9 9
organisation any>0.7	-9 9
organisation any>0.8	-4 4
organisation any>0.96	-3 3
organisation beside>0.07	-8 8
organisation beside>0.1	5 -5
organisation beside>0.2	6 -6
organisation beside>0.3	3 -3
organisation beside>0.4	3 -3
organisation beside>0.5	4 -4
organisation beside>0.6	-2 2
organisation beside>0.7	-7 7
organisation beside>0.8	-12 12
organisation beside>0.96	4 -4
organisation both>0.07	-4 4
organisation both>0.1	-7 7
organisation both>0.15	-4 4
organisation both>0.2	-9 9
organisation both>0.4	-11 11
organisation both>0.5	11 -11
organisation both>0.6	7 -7
organisation both>0.7	11 -11
organisation both>0.8	4 -4
organisation both>0.9	-10 10
organisation both>0.96	-33 33
organisation named>0.07	4 -4
organisation named>0.1	4 -4
organisation named>0.15	4 -4
organisation named>0.2	4 -4
organisation named>0.3	4 -4
organisation named>0.4	4 -4
organisation named>0.5	8 -8
organisation named>0.6	8 -8
organisation named>0.8	-6 6
organisation named>0.9	4 -4
organisation named>0.96	-4 4
organisation other side does>0.1	-2 2
organisation other side does>0.15	-6 6
organisation other side does>0.2	-9 9
organisation other side does>0.3	17 -17
organisation other side does>0.5	9 -9
organisation other side does>0.7	-13 13
organisation other side does>0.8	-14 14
organisation other side does>0.96	7 -7
organisation other side>0.07	-6 6
organisation other side>0.15	10 -10
organisation other side>0.5	-8 8
organisation other side>0.6	-8 8
organisation other side>0.7	-6 6
organisation other side>0.8	-6 6
organisation other side>0.9	2 -2
organisation other side>0.96	8 -8
organisation other state>0.07	-11 11
organisation other state>0.1	8 -8
organisation other state>0.15	16 -16
organisation other state>0.2	4 -4
organisation other state>0.3	11 -11
organisation other state>0.4	-4 4
organisation other state>0.5	9 -9
organisation other state>0.6	17 -17
organisation other state>0.7	-2 2
organisation other state>0.8	6 -6
organisation other state>0.9	29 -29
organisation other state>0.96	8 -8
organisation own side does>0.07	5 -5
organisation own side does>0.15	-5 5
organisation own side does>0.3	-12 12
organisation own side does>0.4	7 -7
organisation own side does>0.5	7 -7
organisation own side does>0.6	-3 3
organisation own side does>0.7	6 -6
organisation own side does>0.8	12 -12
organisation own side does>0.9	-10 10
organisation own side does>0.96	2 -2
organisation rest>0.07	2 -2
organisation rest>0.1	4 -4
organisation rest>0.15	-10 10
organisation rest>0.2	-7 7
organisation rest>0.3	-2 2
organisation rest>0.4	3 -3
organisation rest>0.5	7 -7
organisation rest>0.6	-2 2
organisation rest>0.7	-5 5
organisation rest>0.8	-3 3
organisation rest>0.9	-8 8
organisation rest>0.96	3 -3
organisation rival>0.07	-2 2
organisation rival>0.1	-8 8
organisation rival>0.2	10 -10
organisation rival>0.3	-7 7
organisation rival>0.4	-5 5
organisation rival>0.5	-3 3
organisation rival>0.6	-10 10
organisation rival>0.7	-5 5
organisation rival>0.8	3 -3
organisation rival>0.96	3 -3
organisation share>0.07	-10 10
organisation share>0.1	2 -2
organisation share>0.2	4 -4
organisation share>0.4	-4 4
organisation share>0.5	7 -7
organisation share>0.6	-5 5
organisation share>0.7	-2 2
organisation share>0.8	-3 3
organisation share>0.96	-3 3
organisation sided>0.07	-3 3
organisation sided>0.1	-3 3
organisation sided>0.15	-3 3
organisation sided>0.2	-3 3
organisation sided>0.3	-3 3
organisation sided>0.4	-4 4
organisation sided>0.5	-6 6
organisation sided>0.6	-4 4
organisation sided>0.7	-4 4
organisation sided>0.8	-2 2
organisation sided>0.9	-2 2
organisation sided>0.96	-12 12
other side does>0.07	4 -4
other side does>0.15	-6 6
other side does>0.2	-4 4
other side does>0.4	-5 5
other side does>0.5	-6 6
other side does>0.6	-3 3
other side does>0.8	-2 2
other side does>0.9	4 -4
other side>0.07	-3 3
other side>0.1	-11 11
other side>0.15	-2 2
other side>0.2	5 -5
other side>0.3	16 -16
other side>0.4	13 -13
other side>0.5	-10 10
other side>0.7	-3 3
other side>0.8	2 -2
other side>0.9	-11 11
other side>0.96	-39 39
other state>0.07	3 -3
other state>0.1	-2 2
other state>0.15	13 -13
other state>0.3	-5 5
other state>0.6	-7 7
other state>0.7	-10 10
other state>0.8	4 -4
other state>0.9	12 -12
other state>0.96	22 -22
own side	-5 5
own side does>0.3	-4 4
own side does>0.4	7 -7
own side does>0.5	5 -5
own side does>0.6	-4 4
own side does>0.7	6 -6
own side does>0.8	11 -11
own side does>0.9	5 -5
own side does>0.96	7 -7
person any>0.07	4 -4
person any>0.15	11 -11
person any>0.2	2 -2
person any>0.4	6 -6
person any>0.5	-3 3
person any>0.6	4 -4
person any>0.7	6 -6
person any>0.8	9 -9
person any>0.9	-7 7
person any>0.96	-12 12
person beside>0.1	-15 15
person beside>0.15	-3 3
person beside>0.2	-5 5
person beside>0.3	-3 3
person beside>0.4	16 -16
person beside>0.5	4 -4
person beside>0.6	11 -11
person beside>0.8	-9 9
person beside>0.9	-13 13
person beside>0.96	-5 5
person both>0.15	-3 3
person both>0.2	-12 12
person both>0.3	-3 3
person both>0.5	-23 23
person both>0.6	-15 15
person both>0.7	4 -4
person both>0.8	-17 17
person both>0.9	-15 15
person both>0.96	12 -12
person named>0.07	4 -4
person named>0.1	4 -4
person named>0.15	4 -4
person named>0.2	4 -4
person named>0.3	4 -4
person named>0.4	4 -4
person named>0.5	4 -4
person named>0.6	-11 11
person named>0.7	-7 7
person named>0.8	-4 4
person named>0.9	-8 8
person named>0.96	3 -3
person other side does>0.15	-12 12
person other side does>0.3	-4 4
person other side does>0.4	-8 8
person other side does>0.5	-7 7
person other side does>0.9	-9 9
person other side does>0.96	-2 2
person other state>0.07	19 -19
person other state>0.15	-9 9
person other state>0.2	-11 11
person other state>0.3	-6 6
person other state>0.4	9 -9
person other state>0.5	14 -14
person other state>0.6	-7 7
person other state>0.7	-2 2
person other state>0.8	-13 13
person other state>0.9	-6 6
person other state>0.96	-3 3
person own side does>0.07	-6 6
person own side does>0.1	-2 2
person own side does>0.15	9 -9
person own side does>0.2	6 -6
person own side does>0.5	-2 2
person own side does>0.8	7 -7
person own side does>0.9	-11 11
person own side does>0.96	-14 14
person rest>0.1	-3 3
person rest>0.2	11 -11
person rest>0.4	-3 3
person rest>0.5	-3 3
person rest>0.6	6 -6
person rest>0.7	9 -9
person rest>0.8	8 -8
person rival>0.07	16 -16
person rival>0.1	12 -12
person rival>0.15	9 -9
person rival>0.3	-4 4
person rival>0.4	-8 8
person rival>0.5	-19 19
person rival>0.6	-17 17
person rival>0.7	-19 19
person rival>0.8	-5 5
person rival>0.9	-7 7
person rival>0.96	-4 4
person share>0.07	5 -5
person share>0.1	5 -5
person share>0.2	-5 5
person share>0.3	5 -5
person share>0.4	3 -3
person share>0.5	-2 2
person share>0.6	6 -6
person share>0.7	5 -5
person share>0.8	3 -3
person share>0.9	-10 10
person share>0.96	-6 6
person sided>0.07	2 -2
person sided>0.1	2 -2
person sided>0.15	2 -2
person sided>0.2	2 -2
person sided>0.3	2 -2
person sided>0.6	-4 4
person sided>0.7	2 -2
person sided>0.8	6 -6
person sided>0.9	6 -6
person sided>0.96	9 -9
pronoun any>0.15	-14 14
pronoun any>0.2	6 -6
pronoun any>0.3	11 -11
pronoun any>0.4	8 -8
pronoun any>0.5	7 -7
pronoun any>0.6	-12 12
pronoun any>0.7	-7 7
pronoun any>0.8	-8 8
pronoun any>0.9	18 -18
pronoun any>0.96	3 -3
pronoun beside>0.07	23 -23
pronoun beside>0.1	10 -10
pronoun beside>0.15	9 -9
pronoun beside>0.3	-4 4
pronoun beside>0.4	2 -2
pronoun beside>0.5	-15 15
pronoun beside>0.7	-7 7
pronoun beside>0.8	-5 5
pronoun beside>0.9	17 -17
pronoun both>0.07	-4 4
pronoun both>0.1	-7 7
pronoun both>0.2	11 -11
pronoun both>0.3	-4 4
pronoun both>0.4	-5 5
pronoun both>0.5	-16 16
pronoun both>0.6	-3 3
pronoun both>0.7	-10 10
pronoun both>0.8	16 -16
pronoun both>0.9	20 -20
pronoun both>0.96	21 -21
pronoun named>0.07	2 -2
pronoun named>0.1	2 -2
pronoun named>0.15	2 -2
pronoun named>0.2	2 -2
pronoun named>0.3	2 -2
pronoun named>0.4	2 -2
pronoun named>0.5	2 -2
pronoun named>0.6	6 -6
pronoun named>0.7	4 -4
pronoun named>0.8	3 -3
pronoun named>0.9	-2 2
pronoun named>0.96	-8 8
pronoun other side does>0.07	17 -17
pronoun other side does>0.1	11 -11
pronoun other side does>0.15	3 -3
pronoun other side does>0.2	-10 10
pronoun other side does>0.3	-17 17
pronoun other side does>0.4	-7 7
pronoun other side does>0.6	-2 2
pronoun other side does>0.8	17 -17
pronoun other side does>0.9	3 -3
pronoun other side does>0.96	-18 18
pronoun other state>0.07	-17 17
pronoun other state>0.15	22 -22
pronoun other state>0.2	6 -6
pronoun other state>0.3	-16 16
pronoun other state>0.4	-4 4
pronoun other state>0.5	-19 19
pronoun other state>0.7	-9 9
pronoun other state>0.8	20 -20
pronoun other state>0.9	26 -26
pronoun other state>0.96	17 -17
pronoun own side does>0.07	-9 9
pronoun own side does>0.1	-2 2
pronoun own side does>0.15	10 -10
pronoun own side does>0.3	4 -4
pronoun own side does>0.4	-10 10
pronoun own side does>0.5	-4 4
pronoun own side does>0.6	-5 5
pronoun own side does>0.7	-15 15
pronoun own side does>0.8	-9 9
pronoun own side does>0.9	18 -18
pronoun own side does>0.96	-9 9
pronoun rest>0.07	9 -9
pronoun rest>0.1	8 -8
pronoun rest>0.15	20 -20
pronoun rest>0.2	4 -4
pronoun rest>0.3	3 -3
pronoun rest>0.4	5 -5
pronoun rest>0.6	-4 4
pronoun rest>0.7	-10 10
pronoun rest>0.8	-3 3
pronoun rest>0.9	2 -2
pronoun rest>0.96	-20 20
pronoun rival>0.1	-2 2
pronoun rival>0.15	-10 10
pronoun rival>0.2	-19 19
pronoun rival>0.4	-2 2
pronoun rival>0.5	-8 8
pronoun rival>0.6	-2 2
pronoun rival>0.7	-4 4
pronoun rival>0.8	-14 14
pronoun rival>0.9	13 -13
pronoun share>0.1	3 -3
pronoun share>0.15	-3 3
pronoun share>0.2	10 -10
pronoun share>0.3	6 -6
pronoun share>0.5	4 -4
pronoun share>0.6	-3 3
pronoun share>0.7	8 -8
pronoun share>0.9	18 -18
pronoun share>0.96	-7 7
pronoun sided>0.5	-3 3
pronoun sided>0.6	-7 7
pronoun sided>0.7	-7 7
pronoun sided>0.9	6 -6
pronoun sided>0.96	11 -11
rest>0.07	3 -3
rest>0.15	2 -2
rest>0.2	3 -3
rest>0.4	4 -4
rest>0.6	4 -4
rest>0.7	7 -7
rest>0.8	4 -4
rest>0.9	4 -4
rival>0.07	4 -4
rival>0.1	2 -2
rival>0.15	-4 4
rival>0.3	-5 5
rival>0.4	-6 6
rival>0.5	-9 9
rival>0.6	-14 14
rival>0.7	-6 6
rival>0.8	3 -3
rival>0.9	10 -10
rival>0.96	6 -6
rule:told	-10 10
rule:told given	4 -4
rule:told needed	-2 2
rule:told office	22 -22
rule:told organisation	7 -7
rule:told otherwise	24 -24
rule:told person	-12 12
rule:told pronoun	-43 43
rule:told unknown	-25 25
rule:told withheld	-26 26
share>0.1	6 -6
share>0.15	-6 6
share>0.2	2 -2
share>0.4	-2 2
share>0.5	3 -3
shorter elsewhere	-20 20
side any>0.1	-6 6
side any>0.15	-7 7
side any>0.2	-4 4
side any>0.3	11 -11
side any>0.4	6 -6
side any>0.5	-11 11
side any>0.6	-5 5
side any>0.7	-2 2
side any>0.8	9 -9
side any>0.9	18 -18
side beside>0.07	6 -6
side beside>0.15	2 -2
side beside>0.2	-14 14
side beside>0.3	15 -15
side beside>0.4	10 -10
side beside>0.5	15 -15
side beside>0.6	14 -14
side beside>0.7	9 -9
side beside>0.9	-3 3
side beside>0.96	19 -19
side both>0.15	-7 7
side both>0.2	-4 4
side both>0.3	11 -11
side both>0.4	6 -6
side both>0.5	-11 11
side both>0.6	-5 5
side both>0.7	-2 2
side both>0.8	9 -9
side both>0.9	11 -11
side named>0.07	2 -2
side named>0.1	2 -2
side named>0.15	2 -2
side named>0.2	2 -2
side named>0.3	2 -2
side named>0.4	2 -2
side named>0.5	2 -2
side named>0.6	2 -2
side named>0.7	2 -2
side named>0.8	2 -2
side named>0.9	2 -2
side named>0.96	2 -2
side other side does>0.07	11 -11
side other side does>0.1	2 -2
side other side does>0.15	9 -9
side other side does>0.2	9 -9
side other side does>0.3	13 -13
side other side does>0.4	10 -10
side other side does>0.5	-11 11
side other side does>0.6	-16 16
side other side does>0.7	15 -15
side other side does>0.8	7 -7
side other side does>0.9	11 -11
side other side does>0.96	-5 5
side other side>0.1	-8 8
side other side>0.15	-6 6
side other side>0.2	-4 4
side other side>0.3	12 -12
side other side>0.4	3 -3
side other side>0.5	-19 19
side other side>0.6	-19 19
side other side>0.7	-7 7
side other side>0.9	11 -11
side other state>0.07	18 -18
side other state>0.2	-7 7
side other state>0.3	-13 13
side own side does>0.1	2 -2
side own side does>0.2	-5 5
side own side does>0.3	18 -18
side own side does>0.4	7 -7
side own side does>0.6	-3 3
side own side does>0.7	10 -10
side own side does>0.9	-3 3
side own side does>0.96	15 -15
side rest>0.07	4 -4
side rest>0.1	-3 3
side rest>0.15	-2 2
side rest>0.2	-7 7
side rest>0.3	9 -9
side rest>0.4	11 -11
side rest>0.5	-8 8
side rest>0.6	-12 12
side rest>0.7	15 -15
side rest>0.96	-9 9
side rival>0.07	-5 5
side rival>0.1	-6 6
side rival>0.15	-13 13
side rival>0.2	-23 23
side rival>0.3	5 -5
side rival>0.4	4 -4
side rival>0.5	9 -9
side rival>0.6	9 -9
side rival>0.7	4 -4
side rival>0.8	-3 3
side rival>0.9	-3 3
side rival>0.96	19 -19
side share>0.15	-7 7
side share>0.2	-4 4
side share>0.3	11 -11
side share>0.4	6 -6
side share>0.5	-11 11
side share>0.6	-5 5
side share>0.7	-2 2
side share>0.8	9 -9
side share>0.9	11 -11
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
sided>0.5	-6 6
sided>0.6	-7 7
sided>0.7	-5 5
sided>0.8	-2 2
state given	6 -6
state needed	6 -6
state unknown	3 -3
state withheld	3 -3
unknown act do right in clause office	16 -16
unknown act do right in clause person	2 -2
unknown act sign right in clause	-3 3
unknown any>0.07	-3 3
unknown any>0.1	-10 10
unknown any>0.15	5 -5
unknown any>0.2	-12 12
unknown any>0.3	-25 25
unknown any>0.4	-25 25
unknown any>0.5	-11 11
unknown any>0.6	-9 9
unknown beside>0.07	6 -6
unknown beside>0.15	-10 10
unknown beside>0.2	-2 2
unknown beside>0.4	-6 6
unknown beside>0.5	-11 11
unknown beside>0.6	-8 8
unknown beside>0.7	-15 15
unknown both>0.07	-7 7
unknown both>0.1	3 -3
unknown both>0.15	-5 5
unknown both>0.2	-32 32
unknown both>0.3	-25 25
unknown both>0.4	-16 16
unknown both>0.5	-7 7
unknown kind=office	16 -16
unknown kind=organisation	-7 7
unknown kind=person	5 -5
unknown kind=side	-4 4
unknown l1=the	22 -22
unknown l1=whether	-37 37
unknown named>0.07	3 -3
unknown named>0.1	3 -3
unknown named>0.15	3 -3
unknown named>0.2	3 -3
unknown named>0.3	3 -3
unknown named>0.4	3 -3
unknown named>0.6	2 -2
unknown named>0.7	2 -2
unknown named>0.8	2 -2
unknown named>0.9	6 -6
unknown named>0.96	6 -6
unknown other state>0.07	11 -11
unknown other state>0.1	4 -4
unknown other state>0.2	2 -2
unknown other state>0.3	4 -4
unknown other state>0.7	-5 5
unknown power=no power	11 -11
unknown power=president	25 -25
unknown r1=has	-14 14
unknown said do>	11 -11
unknown said sign> do>	-26 26
unknown share>0.07	-3 3
unknown share>0.1	6 -6
unknown share>0.15	5 -5
unknown share>0.2	-16 16
unknown share>0.3	-25 25
unknown share>0.4	-25 25
unknown share>0.5	-11 11
unknown share>0.6	-9 9
unknown sided>0.07	3 -3
unknown sided>0.1	3 -3
unknown sided>0.15	3 -3
unknown sided>0.2	3 -3
unknown sided>0.3	3 -3
unknown sided>0.4	3 -3
unknown sided>0.5	3 -3
unknown sided>0.6	-3 3
unknown sided>0.7	-3 3
unknown sided>0.8	-8 8
unknown sided>0.9	-13 13
unknown sided>0.96	-19 19
unknown t0=past	7 -7
unknown v0=be	10 -10
withheld act approve right in clause	-25 25
withheld act approve right in clause organisation	-21 21
withheld act do right in clause	13 -13
withheld act do right in clause organisation	-19 19
withheld act do right in clause person	7 -7
withheld act do right in clause pronoun	12 -12
withheld act refuse right in clause	-6 6
withheld act refuse right in clause organisation	-19 19
withheld act refuse right in clause person	-5 5
withheld act refuse right in clause pronoun	-9 9
withheld act refuse right in clause side	12 -12
withheld act sign right in clause person	8 -8
withheld act sign right in clause pronoun	-4 4
withheld act sign right in clause side	8 -8
withheld act vote right in clause	27 -27
withheld act vote right in clause organisation	16 -16
withheld any>0.07	3 -3
withheld any>0.1	-8 8
withheld any>0.15	-3 3
withheld any>0.2	-14 14
withheld any>0.3	3 -3
withheld any>0.4	2 -2
withheld any>0.5	6 -6
withheld any>0.7	-6 6
withheld any>0.8	3 -3
withheld any>0.9	-16 16
withheld any>0.96	-13 13
withheld beside>0.07	9 -9
withheld beside>0.1	2 -2
withheld beside>0.15	10 -10
withheld beside>0.2	-10 10
withheld beside>0.3	-17 17
withheld beside>0.6	8 -8
withheld both>0.1	-15 15
withheld both>0.15	-12 12
withheld both>0.2	-14 14
withheld both>0.3	13 -13
withheld both>0.4	5 -5
withheld both>0.5	-26 26
withheld both>0.6	-7 7
withheld both>0.7	6 -6
withheld both>0.8	3 -3
withheld both>0.9	-3 3
withheld headline	-30 30
withheld kind=office	31 -31
withheld kind=person	-10 10
withheld kind=side	13 -13
withheld l1=,	-9 9
withheld l1=<begin>	-5 5
withheld l1=<v-say>	26 -26
withheld l1=that	-14 14
withheld l1=the	5 -5
withheld named>0.07	3 -3
withheld named>0.1	3 -3
withheld named>0.15	3 -3
withheld named>0.2	3 -3
withheld named>0.3	3 -3
withheld named>0.4	3 -3
withheld named>0.6	2 -2
withheld named>0.7	6 -6
withheld other side does>0.07	5 -5
withheld other side does>0.1	2 -2
withheld other side does>0.15	4 -4
withheld other side does>0.3	9 -9
withheld other side does>0.4	9 -9
withheld other side does>0.5	9 -9
withheld other side does>0.6	5 -5
withheld other state>0.07	6 -6
withheld other state>0.15	11 -11
withheld other state>0.2	4 -4
withheld other state>0.3	-3 3
withheld other state>0.4	13 -13
withheld other state>0.5	2 -2
withheld other state>0.6	-3 3
withheld other state>0.7	-9 9
withheld other state>0.8	11 -11
withheld other state>0.9	-2 2
withheld other state>0.96	-9 9
withheld own side does>0.07	9 -9
withheld own side does>0.15	8 -8
withheld own side does>0.6	3 -3
withheld own side does>0.7	3 -3
withheld power=council	10 -10
withheld power=minister	-25 25
withheld power=no power	-5 5
withheld power=parliament	15 -15
withheld power=president	8 -8
withheld power=prime minister	31 -31
withheld power=secretary	18 -18
withheld power=senate	-28 28
withheld r1=,	-18 18
withheld r1=<not>	-5 5
withheld r1=<v-say>	7 -7
withheld r1=had	16 -16
withheld r1=has	-14 14
withheld r1=say	9 -9
withheld r1=tell	-15 15
withheld r1=will	-9 9
withheld r1=would	26 -26
withheld rest>0.07	9 -9
withheld rest>0.15	6 -6
withheld rest>0.2	-7 7
withheld rest>0.3	-3 3
withheld rest>0.4	-3 3
withheld rest>0.5	-2 2
withheld rest>0.6	6 -6
withheld rest>0.7	5 -5
withheld rest>0.8	2 -2
withheld rest>0.9	5 -5
withheld rival>0.07	9 -9
withheld rival>0.15	7 -7
withheld rival>0.6	2 -2
withheld rival>0.7	2 -2
withheld said approve> refuse> do>	-2 2
withheld said do>	39 -39
withheld said refuse>	-9 9
withheld said refuse> do>	10 -10
withheld said sign>	-7 7
withheld said sign> do>	51 -51
withheld said sign> lack> refuse> do>	-15 15
withheld said sign> refuse>	-21 21
withheld said sign> refuse> do>	-11 11
withheld share>0.07	3 -3
withheld share>0.1	-8 8
withheld share>0.15	-8 8
withheld share>0.2	-10 10
withheld share>0.3	11 -11
withheld share>0.4	10 -10
withheld share>0.5	6 -6
withheld share>0.7	-6 6
withheld share>0.8	4 -4
withheld share>0.9	-19 19
withheld share>0.96	-13 13
withheld sided>0.07	2 -2
withheld sided>0.1	2 -2
withheld sided>0.15	2 -2
withheld sided>0.2	2 -2
withheld sided>0.3	2 -2
withheld sided>0.4	2 -2
withheld sided>0.6	-2 2
withheld sided>0.7	-2 2
withheld sided>0.8	6 -6
withheld sided>0.9	-3 3
withheld sided>0.96	3 -3
words 1	21 -21
words 1 again	-23 23
words 1 both	5 -5
words 1 name	65 -65
words 1 office	-5 5
words 1 organisation	-2 2
words 1 person	16 -16
words 1 pronoun	31 -31
words 1 side	-3 3
words 2	3 -3
words 2 again	32 -32
words 2 both	2 -2
words 2 name	-35 35
words 2 office	-7 7
words 2 organisation	19 -19
words 2 person	-2 2
words 2 pronoun	-6 6
words 2 side	15 -15
words 3	-4 4
words 3 again	3 -3
words 3 both	-19 19
words 3 organisation	-8 8
words 3 person	8 -8
words 3 pronoun	5 -5
words 4	-6 6
words 4 name	-23 23
words 4 office	7 -7
words 4 organisation	25 -25
words 4 person	-22 22
words 5 office	52 -52
words 5 organisation	-21 21`;
