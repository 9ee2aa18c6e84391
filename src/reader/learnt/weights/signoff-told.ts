// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	11 -11
again any>0.07	8 -8
again any>0.1	2 -2
again any>0.15	-5 5
again any>0.4	-14 14
again any>0.5	-10 10
again any>0.6	-15 15
again any>0.8	5 -5
again any>0.9	16 -16
again any>0.96	5 -5
again beside>0.07	4 -4
again beside>0.1	19 -19
again beside>0.15	14 -14
again beside>0.2	12 -12
again beside>0.3	12 -12
again beside>0.4	30 -30
again beside>0.5	17 -17
again beside>0.6	12 -12
again beside>0.7	11 -11
again beside>0.8	11 -11
again beside>0.9	9 -9
again beside>0.96	7 -7
again both>0.07	2 -2
again both>0.1	4 -4
again both>0.15	-4 4
again both>0.2	-10 10
again both>0.3	-5 5
again both>0.4	-8 8
again both>0.5	-11 11
again both>0.6	5 -5
again both>0.7	-24 24
again both>0.8	-17 17
again named>0.07	3 -3
again named>0.1	3 -3
again named>0.15	3 -3
again named>0.2	3 -3
again named>0.3	3 -3
again named>0.4	3 -3
again named>0.5	3 -3
again named>0.6	3 -3
again named>0.7	2 -2
again named>0.8	2 -2
again other side does>0.07	6 -6
again other side does>0.1	-10 10
again other side does>0.15	-13 13
again other side does>0.2	-12 12
again other side does>0.3	-9 9
again other side does>0.4	14 -14
again other side does>0.5	29 -29
again other side does>0.6	26 -26
again other side does>0.7	23 -23
again other side does>0.8	22 -22
again other side does>0.9	35 -35
again other side does>0.96	20 -20
again other side>0.07	-10 10
again other side>0.1	-10 10
again other side>0.15	-10 10
again other side>0.2	-19 19
again other side>0.3	-19 19
again other side>0.4	-17 17
again other side>0.5	-17 17
again other side>0.7	16 -16
again other side>0.8	16 -16
again other side>0.9	13 -13
again other state>0.07	-8 8
again other state>0.1	5 -5
again other state>0.3	-9 9
again other state>0.6	-4 4
again other state>0.7	10 -10
again other state>0.8	13 -13
again other state>0.9	25 -25
again other state>0.96	11 -11
again own side does>0.07	10 -10
again own side does>0.1	-10 10
again own side does>0.15	-13 13
again own side does>0.2	-13 13
again own side does>0.3	-13 13
again own side does>0.4	-16 16
again own side does>0.5	-16 16
again own side does>0.6	-16 16
again own side does>0.7	-11 11
again own side does>0.8	-12 12
again own side does>0.96	-8 8
again rest>0.07	4 -4
again rest>0.1	-16 16
again rest>0.15	-19 19
again rest>0.2	-17 17
again rest>0.3	-15 15
again rest>0.4	3 -3
again rest>0.5	5 -5
again rest>0.6	3 -3
again rest>0.7	5 -5
again rest>0.8	5 -5
again rest>0.9	22 -22
again rest>0.96	7 -7
again rival>0.07	34 -34
again rival>0.1	11 -11
again rival>0.15	11 -11
again rival>0.2	11 -11
again rival>0.3	11 -11
again rival>0.4	11 -11
again rival>0.5	11 -11
again rival>0.6	11 -11
again rival>0.7	11 -11
again rival>0.8	11 -11
again rival>0.9	9 -9
again rival>0.96	7 -7
again share>0.07	7 -7
again share>0.15	-10 10
again share>0.4	-14 14
again share>0.5	-17 17
again share>0.6	-10 10
again share>0.7	-6 6
again share>0.8	-11 11
again share>0.9	-14 14
again sided>0.07	3 -3
again sided>0.1	3 -3
again sided>0.15	3 -3
again sided>0.2	3 -3
again sided>0.3	3 -3
again sided>0.4	3 -3
again sided>0.5	5 -5
again sided>0.6	8 -8
again sided>0.7	4 -4
again sided>0.8	-11 11
again sided>0.9	16 -16
again sided>0.96	15 -15
another side	7 -7
any>0.07	-3 3
any>0.1	-3 3
any>0.15	-3 3
any>0.3	-3 3
any>0.4	-5 5
any>0.5	-4 4
any>0.6	-4 4
any>0.7	-5 5
any>0.8	7 -7
any>0.9	-3 3
any>0.96	-2 2
asks	10 -10
at act approve left in clause	-11 11
at act approve left in clause both	-2 2
at act approve left in clause name	10 -10
at act approve left in clause office	5 -5
at act approve left in clause organisation	-2 2
at act approve left in clause person	-11 11
at act approve left in clause pronoun	-13 13
at act approve left in clause side	-18 18
at act approve right in clause	-7 7
at act approve right in clause again	-35 35
at act approve right in clause both	15 -15
at act approve right in clause name	-10 10
at act approve right in clause organisation	-6 6
at act approve right in clause person	9 -9
at act approve right in clause pronoun	10 -10
at act approve right in clause side	-11 11
at act do left in clause both	23 -23
at act do left in clause name	-16 16
at act do left in clause office	-3 3
at act do left in clause organisation	-18 18
at act do left in clause person	20 -20
at act do left in clause pronoun	9 -9
at act do left in clause side	-12 12
at act do right in clause again	-4 4
at act do right in clause both	-14 14
at act do right in clause name	3 -3
at act do right in clause office	-11 11
at act do right in clause organisation	2 -2
at act do right in clause pronoun	4 -4
at act do right in clause side	7 -7
at act lack left in clause	5 -5
at act lack left in clause again	-2 2
at act lack left in clause name	26 -26
at act lack left in clause office	3 -3
at act lack left in clause organisation	6 -6
at act lack left in clause person	-8 8
at act lack left in clause pronoun	-2 2
at act lack left in clause side	-7 7
at act lack right in clause	6 -6
at act lack right in clause again	-21 21
at act lack right in clause both	-16 16
at act lack right in clause name	-9 9
at act lack right in clause office	7 -7
at act lack right in clause organisation	7 -7
at act lack right in clause person	5 -5
at act lack right in clause pronoun	33 -33
at act lack right in clause side	-4 4
at act publish left in clause	-5 5
at act publish left in clause office	-6 6
at act publish left in clause organisation	-2 2
at act publish left in clause person	10 -10
at act publish left in clause side	-16 16
at act publish right in clause	-7 7
at act publish right in clause both	11 -11
at act publish right in clause name	8 -8
at act publish right in clause office	3 -3
at act publish right in clause organisation	-10 10
at act publish right in clause pronoun	-29 29
at act publish right in clause side	5 -5
at act refuse left in clause	22 -22
at act refuse right in clause	16 -16
at act refuse right in clause name	-16 16
at act refuse right in clause office	21 -21
at act refuse right in clause organisation	-4 4
at act refuse right in clause pronoun	5 -5
at act refuse right in clause side	24 -24
at act sign left in clause	-10 10
at act sign left in clause both	-13 13
at act sign left in clause name	-13 13
at act sign left in clause office	9 -9
at act sign left in clause person	-4 4
at act sign left in clause pronoun	16 -16
at act sign left in clause side	6 -6
at act sign right in clause	-3 3
at act sign right in clause both	-35 35
at act sign right in clause name	15 -15
at act sign right in clause office	-3 3
at act sign right in clause organisation	4 -4
at act sign right in clause person	5 -5
at act sign right in clause side	5 -5
at act vote left in clause office	10 -10
at act vote left in clause organisation	-9 9
at act vote left in clause person	-17 17
at act vote right in clause again	14 -14
at act vote right in clause both	-4 4
at act vote right in clause name	-15 15
at act vote right in clause office	-45 45
at act vote right in clause organisation	6 -6
at act vote right in clause pronoun	18 -18
at act vote right in clause side	12 -12
at ct0=agree future	16 -16
at ct0=agree future-passive	3 -3
at ct0=agree modal	6 -6
at ct0=agree modal-passive	-10 10
at ct0=agree past	-3 3
at ct0=agree past-passive	-15 15
at ct0=agree perfect	12 -12
at ct0=agree perfect-passive	17 -17
at ct0=agree pluperfect-passive	-14 14
at ct0=agree present-passive	-25 25
at ct0=bear future	-5 5
at ct0=bear modal	24 -24
at ct0=bear perfect	-9 9
at ct0=bear present	9 -9
at ct0=begin future	2 -2
at ct0=begin modal	-5 5
at ct0=begin past	21 -21
at ct0=impose future	3 -3
at ct0=impose future-passive	7 -7
at ct0=impose modal	-12 12
at ct0=impose modal-passive	-10 10
at ct0=impose past	-2 2
at ct0=impose past-passive	6 -6
at ct0=impose perfect	-12 12
at ct0=impose perfect-passive	-11 11
at ct0=impose pluperfect-passive	2 -2
at ct0=impose present	14 -14
at ct0=impose present-passive	-16 16
at ct0=propose future	-33 33
at ct0=propose past	-3 3
at ct0=propose perfect	-4 4
at ct0=propose present	3 -3
at ct0=say future	6 -6
at ct0=say modal	-8 8
at ct0=say modal-passive	2 -2
at ct0=say past	7 -7
at ct0=say perfect	-19 19
at ct0=say present	-5 5
at ct0=say present-passive	32 -32
at ct0=stay future	15 -15
at ct0=stay modal	25 -25
at ct0=stay past	4 -4
at ct0=stay perfect	5 -5
at ct0=stay present	-9 9
at ct0=up future	-11 11
at ct0=up modal	4 -4
at ct0=up present	10 -10
at headline	-8 8
at kind=office	3 -3
at kind=organisation	3 -3
at kind=person	11 -11
at l1="	3 -3
at l1=(	25 -25
at l1=*	38 -38
at l1=.	-6 6
at l1=:	-11 11
at l1=<agent>	-21 21
at l1=<begin>	-12 12
at l1=<day-today>	-17 17
at l1=<gate>	-10 10
at l1=<name>	-12 12
at l1=<not>	6 -6
at l1=<number>	3 -3
at l1=<office>	11 -11
at l1=<person>	3 -3
at l1=<quality>	-15 15
at l1=<seat>	-10 10
at l1=<v-bear>	13 -13
at l1=<v-impose>	-17 17
at l1=<v-propose>	17 -17
at l1=<v-say>	11 -11
at l1=a	48 -48
at l1=after	-35 35
at l1=and	-8 8
at l1=as	37 -37
at l1=before	-20 20
at l1=both	25 -25
at l1=but	-3 3
at l1=day	15 -15
at l1=doe	-27 27
at l1=evening	-16 16
at l1=for	2 -2
at l1=from	3 -3
at l1=has	10 -10
at l1=his	-6 6
at l1=if	35 -35
at l1=in	39 -39
at l1=is	-2 2
at l1=its	-5 5
at l1=later	-23 23
at l1=mr	-20 20
at l1=my	18 -18
at l1=need	-10 10
at l1=no	42 -42
at l1=nor	-10 10
at l1=of	2 -2
at l1=on	15 -15
at l1=once	-7 7
at l1=our	-5 5
at l1=own	5 -5
at l1=president	5 -5
at l1=side	-10 10
at l1=sir	21 -21
at l1=their	5 -5
at l1=then	-32 32
at l1=to	-4 4
at l1=two	-16 16
at l1=unless	2 -2
at l1=until	7 -7
at l1=was	-34 34
at l1=what	-16 16
at l1=when	11 -11
at l1=which	-14 14
at l1=with	-18 18
at l1=without	5 -5
at l1=—	18 -18
at power=board	25 -25
at power=bureau	-14 14
at power=cabinet	-2 2
at power=chancellor	19 -19
at power=commission	15 -15
at power=committee	18 -18
at power=congress	7 -7
at power=council	-4 4
at power=department	2 -2
at power=diet	-7 7
at power=government	16 -16
at power=house	19 -19
at power=minister	-3 3
at power=ministry	32 -32
at power=no power	-6 6
at power=parliament	7 -7
at power=premier	16 -16
at power=president	-8 8
at power=prime minister	-6 6
at power=representative	-17 17
at power=senate	-3 3
at power=treasury	22 -22
at quoted	10 -10
at r1="	34 -34
at r1='s	-6 6
at r1=(	-6 6
at r1=)	16 -16
at r1=,	-3 3
at r1=.	-6 6
at r1=:	11 -11
at r1=;	-6 6
at r1=<agent>	38 -38
at r1=<day-ahead>	-10 10
at r1=<day-gone>	3 -3
at r1=<day-today>	16 -16
at r1=<end>	7 -7
at r1=<goods>	-13 13
at r1=<not>	9 -9
at r1=<number>	27 -27
at r1=<person>	46 -46
at r1=<v-agree>	-5 5
at r1=<v-bear>	4 -4
at r1=<v-begin>	-13 13
at r1=<v-buy>	-8 8
at r1=<v-down>	16 -16
at r1=<v-end>	-36 36
at r1=<v-impose>	6 -6
at r1=<v-propose>	13 -13
at r1=<v-say>	10 -10
at r1=<v-stay>	10 -10
at r1=<v-up>	8 -8
at r1=a	5 -5
at r1=adopt	2 -2
at r1=after	-29 29
at r1=agree	37 -37
at r1=alone	10 -10
at r1=also	11 -11
at r1=and	-11 11
at r1=announce	22 -22
at r1=approve	-31 31
at r1=at	-18 18
at r1=before	28 -28
at r1=both	-13 13
at r1=by	-6 6
at r1=can	34 -34
at r1=come	-10 10
at r1=confirm	18 -18
at r1=could	20 -20
at r1=decide	5 -5
at r1=decline	13 -13
at r1=did	6 -6
at r1=directed	-7 7
at r1=do	-7 7
at r1=doe	23 -23
at r1=expect	27 -27
at r1=first	-24 24
at r1=followed	-31 31
at r1=for	-8 8
at r1=from	9 -9
at r1=gave	-16 16
at r1=get	-18 18
at r1=had	-6 6
at r1=has	-3 3
at r1=hasn't	-6 6
at r1=have	-5 5
at r1=he	31 -31
at r1=here	-20 20
at r1=himself	-9 9
at r1=in	-18 18
at r1=initialled	-35 35
at r1=issued	25 -25
at r1=it	-3 3
at r1=its	-11 11
at r1=leave	32 -32
at r1=make	23 -23
at r1=may	13 -13
at r1=meet	3 -3
at r1=must	-12 12
at r1=need	22 -22
at r1=nor	-6 6
at r1=on	-13 13
at r1=order	-8 8
at r1=passed	-22 22
at r1=post	-21 21
at r1=published	11 -11
at r1=put	-7 7
at r1=ratified	-13 13
at r1=ratify	3 -3
at r1=refuse	18 -18
at r1=say	-15 15
at r1=shall	17 -17
at r1=should	9 -9
at r1=sign	-10 10
at r1=sit	-9 9
at r1=still	-18 18
at r1=suspend	-3 3
at r1=take	-2 2
at r1=tell	-3 3
at r1=that	12 -12
at r1=the	-7 7
at r1=there	36 -36
at r1=to	-3 3
at r1=under	-8 8
at r1=vote	9 -9
at r1=voted	-10 10
at r1=want	18 -18
at r1=was	21 -21
at r1=who	-15 15
at r1=withhold	-9 9
at r1=won't	-21 21
at r1=would	-4 4
at r1=write	-17 17
at said 	-2 2
at said approve< approve> lack< do>	-16 16
at said approve< do<	2 -2
at said approve< do< do>	-16 16
at said approve< do>	11 -11
at said approve< lack<	7 -7
at said approve< lack< do<	-16 16
at said approve< lack< do< do>	30 -30
at said approve< lack< do>	26 -26
at said approve< lack>	3 -3
at said approve< publish< lack<	-25 25
at said approve< publish>	5 -5
at said approve< vote> lack<	12 -12
at said approve< vote> lack< do>	-19 19
at said approve>	3 -3
at said approve> do<	-16 16
at said approve> do< do>	28 -28
at said approve> do>	9 -9
at said approve> lack<	-9 9
at said approve> lack>	-26 26
at said approve> lack> do<	-13 13
at said approve> lack> do>	-2 2
at said approve> publish< lack>	-13 13
at said approve> publish>	-27 27
at said approve> publish> do>	-4 4
at said approve> publish> lack>	-5 5
at said approve> publish> lack> do>	-31 31
at said approve> refuse> do>	6 -6
at said approve> vote< do>	-3 3
at said approve> vote>	8 -8
at said approve> vote> do>	8 -8
at said approve> vote> lack>	-38 38
at said approve> vote> lack> do>	2 -2
at said do< do>	-3 3
at said do>	4 -4
at said lack<	-7 7
at said lack< do<	8 -8
at said lack< do>	-6 6
at said lack> do>	7 -7
at said lack> refuse>	-2 2
at said publish< do<	-13 13
at said publish< do>	30 -30
at said publish< lack<	-10 10
at said publish< lack< do<	30 -30
at said publish< lack< do>	24 -24
at said publish< lack>	-3 3
at said publish< lack> do>	13 -13
at said publish< publish>	-15 15
at said publish< publish> do>	-4 4
at said publish>	7 -7
at said publish> do<	22 -22
at said publish> do>	15 -15
at said publish> lack<	3 -3
at said publish> lack>	-17 17
at said publish> lack> do>	-9 9
at said refuse>	-6 6
at said refuse> do>	32 -32
at said sign<	7 -7
at said sign< approve<	5 -5
at said sign< approve< do<	15 -15
at said sign< approve< lack<	3 -3
at said sign< approve>	-11 11
at said sign< approve> do<	-35 35
at said sign< approve> do>	-15 15
at said sign< approve> lack<	23 -23
at said sign< approve> lack> do<	13 -13
at said sign< do<	-24 24
at said sign< do>	3 -3
at said sign< lack<	3 -3
at said sign< lack< do<	9 -9
at said sign< lack< do< do>	6 -6
at said sign< lack< do>	-7 7
at said sign< lack>	-28 28
at said sign< publish<	3 -3
at said sign< publish< do<	-14 14
at said sign< publish< lack<	13 -13
at said sign< publish< lack< do<	3 -3
at said sign< publish< publish>	-27 27
at said sign< publish>	-41 41
at said sign< sign>	-3 3
at said sign< sign> do>	-13 13
at said sign< vote< lack<	-14 14
at said sign< vote> do>	19 -19
at said sign>	-4 4
at said sign> approve<	-27 27
at said sign> approve< do< do>	-4 4
at said sign> approve< do>	-30 30
at said sign> approve< lack<	-7 7
at said sign> approve>	-9 9
at said sign> approve> do>	4 -4
at said sign> approve> lack>	13 -13
at said sign> approve> lack> do>	-11 11
at said sign> approve> publish>	25 -25
at said sign> approve> publish> do>	-5 5
at said sign> do<	-7 7
at said sign> do< do>	-8 8
at said sign> do>	8 -8
at said sign> lack<	2 -2
at said sign> lack< do>	-5 5
at said sign> lack< lack>	-8 8
at said sign> lack>	7 -7
at said sign> lack> do>	-21 21
at said sign> lack> refuse> do>	-7 7
at said sign> publish<	-16 16
at said sign> publish< do<	15 -15
at said sign> publish< do>	10 -10
at said sign> publish< lack<	10 -10
at said sign> publish< lack>	-24 24
at said sign> publish>	-17 17
at said sign> publish> do>	19 -19
at said sign> publish> lack>	-11 11
at said sign> refuse>	9 -9
at said sign> refuse> do>	15 -15
at said sign> vote<	-8 8
at said sign> vote>	10 -10
at said sign> vote> do>	2 -2
at said sign> vote> lack> do>	-13 13
at said sign> vote> refuse> do>	-16 16
at said vote<	2 -2
at said vote< do<	7 -7
at said vote< do>	33 -33
at said vote< lack<	-3 3
at said vote< lack< do<	20 -20
at said vote< lack>	-10 10
at said vote< publish< lack<	25 -25
at said vote>	-2 2
at said vote> do< do>	14 -14
at said vote> do>	2 -2
at said vote> lack<	9 -9
at said vote> lack< do<	2 -2
at said vote> lack< do>	3 -3
at said vote> lack< lack> do>	-23 23
at said vote> lack>	12 -12
at said vote> lack> do>	-24 24
at said vote> publish>	39 -39
at said vote> publish> do>	-9 9
at said vote> publish> lack>	17 -17
at said vote> publish> lack> do>	37 -37
at said vote> refuse>	23 -23
at t0=future	15 -15
at t0=future-passive	-5 5
at t0=modal	10 -10
at t0=modal-passive	-2 2
at t0=past	14 -14
at t0=past-passive	5 -5
at t0=perfect	2 -2
at t0=perfect-passive	-10 10
at t0=pluperfect	41 -41
at t0=pluperfect-passive	16 -16
at t0=present-not	18 -18
at t0=present-passive	3 -3
at v0=add	-5 5
at v0=adopt	-4 4
at v0=agree	-25 25
at v0=approve	7 -7
at v0=ask	27 -27
at v0=await	4 -4
at v0=bear	-5 5
at v0=bring	21 -21
at v0=carry	-21 21
at v0=come	-8 8
at v0=confirm	4 -4
at v0=expect	-20 20
at v0=go	20 -20
at v0=have	19 -19
at v0=know	-5 5
at v0=lay	-4 4
at v0=look	-8 8
at v0=make	-3 3
at v0=order	21 -21
at v0=other	12 -12
at v0=put	16 -16
at v0=receive	18 -18
at v0=say	-7 7
at v0=see	3 -3
at v0=send	-11 11
at v0=sign	-2 2
at v0=tell	11 -11
at v0=want	-7 7
beside	3 -3
beside>0.07	5 -5
beside>0.1	-7 7
beside>0.4	8 -8
beside>0.5	5 -5
beside>0.6	2 -2
beside>0.7	4 -4
beside>0.96	7 -7
both any>0.07	-8 8
both any>0.1	-14 14
both any>0.15	4 -4
both any>0.2	9 -9
both any>0.3	-2 2
both any>0.4	-13 13
both any>0.5	-4 4
both any>0.7	-2 2
both any>0.9	3 -3
both any>0.96	12 -12
both beside>0.07	6 -6
both beside>0.1	10 -10
both beside>0.15	-6 6
both beside>0.2	-24 24
both beside>0.3	9 -9
both beside>0.5	2 -2
both beside>0.6	17 -17
both beside>0.7	7 -7
both beside>0.8	-14 14
both beside>0.96	11 -11
both both>0.07	-8 8
both both>0.1	-15 15
both both>0.15	7 -7
both both>0.2	8 -8
both both>0.3	-3 3
both both>0.4	-9 9
both both>0.5	-2 2
both both>0.7	3 -3
both both>0.8	4 -4
both both>0.9	6 -6
both both>0.96	20 -20
both other side does>0.07	4 -4
both other side does>0.1	-3 3
both other side does>0.15	16 -16
both other side does>0.2	15 -15
both other side does>0.3	5 -5
both other side does>0.5	9 -9
both other side does>0.7	4 -4
both other side does>0.8	11 -11
both other side does>0.9	-2 2
both other side does>0.96	17 -17
both other side>0.07	2 -2
both other side>0.1	-6 6
both other side>0.15	11 -11
both other side>0.2	3 -3
both other side>0.3	13 -13
both other side>0.4	-2 2
both other side>0.5	3 -3
both other side>0.6	7 -7
both other side>0.7	-7 7
both other side>0.8	-3 3
both other side>0.9	4 -4
both other side>0.96	17 -17
both other state>0.07	10 -10
both other state>0.1	11 -11
both other state>0.15	-6 6
both other state>0.2	-12 12
both other state>0.3	15 -15
both other state>0.4	-6 6
both other state>0.5	-2 2
both other state>0.6	17 -17
both other state>0.7	-2 2
both other state>0.8	-9 9
both other state>0.9	10 -10
both own side does>0.07	6 -6
both own side does>0.1	16 -16
both own side does>0.15	3 -3
both own side does>0.2	-16 16
both own side does>0.3	-8 8
both own side does>0.4	3 -3
both own side does>0.5	4 -4
both own side does>0.8	17 -17
both own side does>0.9	-7 7
both own side does>0.96	17 -17
both rest>0.07	-4 4
both rest>0.1	-6 6
both rest>0.15	12 -12
both rest>0.2	11 -11
both rest>0.3	7 -7
both rest>0.5	5 -5
both rest>0.6	-11 11
both rest>0.7	-9 9
both rest>0.8	-5 5
both rest>0.9	-21 21
both rival>0.07	9 -9
both rival>0.1	12 -12
both rival>0.15	6 -6
both rival>0.2	-5 5
both rival>0.4	14 -14
both rival>0.5	14 -14
both rival>0.6	14 -14
both rival>0.7	19 -19
both rival>0.8	2 -2
both rival>0.9	2 -2
both rival>0.96	13 -13
both share>0.07	-8 8
both share>0.1	-15 15
both share>0.15	7 -7
both share>0.2	8 -8
both share>0.3	-3 3
both share>0.4	-9 9
both share>0.5	-2 2
both share>0.7	3 -3
both share>0.8	4 -4
both share>0.9	6 -6
both share>0.96	20 -20
both>0.07	-6 6
both>0.1	-11 11
both>0.15	-9 9
both>0.2	-7 7
both>0.3	-10 10
both>0.4	-8 8
both>0.5	-6 6
both>0.6	-8 8
both>0.7	-16 16
both>0.8	-15 15
both>0.9	-11 11
both>0.96	-11 11
given act approve left in clause name	43 -43
given act approve left in clause person	-12 12
given act approve right in clause	-2 2
given act approve right in clause both	8 -8
given act approve right in clause name	-3 3
given act approve right in clause office	-28 28
given act approve right in clause organisation	-12 12
given act approve right in clause person	40 -40
given act approve right in clause pronoun	2 -2
given act approve right in clause side	14 -14
given act do left in clause	-7 7
given act do left in clause name	-2 2
given act do left in clause office	-2 2
given act do left in clause organisation	4 -4
given act do left in clause person	-12 12
given act do right in clause	-9 9
given act do right in clause again	-19 19
given act do right in clause both	3 -3
given act do right in clause name	-2 2
given act do right in clause office	-28 28
given act do right in clause organisation	2 -2
given act do right in clause person	10 -10
given act do right in clause pronoun	10 -10
given act do right in clause side	-11 11
given act lack left in clause	16 -16
given act lack left in clause name	23 -23
given act lack left in clause organisation	-7 7
given act lack left in clause person	-4 4
given act lack right in clause	16 -16
given act lack right in clause organisation	27 -27
given act lack right in clause person	2 -2
given act lack right in clause pronoun	20 -20
given act publish left in clause	-15 15
given act publish left in clause name	-12 12
given act publish left in clause office	-11 11
given act publish left in clause organisation	-5 5
given act publish left in clause person	-9 9
given act publish right in clause	-3 3
given act publish right in clause both	43 -43
given act publish right in clause name	28 -28
given act publish right in clause office	22 -22
given act publish right in clause organisation	-11 11
given act publish right in clause person	-23 23
given act publish right in clause pronoun	-34 34
given act publish right in clause side	6 -6
given act refuse right in clause	17 -17
given act refuse right in clause organisation	30 -30
given act sign left in clause	-2 2
given act sign left in clause both	-31 31
given act sign left in clause name	-10 10
given act sign left in clause office	13 -13
given act sign left in clause organisation	39 -39
given act sign left in clause person	4 -4
given act sign left in clause side	-3 3
given act sign right in clause	-2 2
given act sign right in clause again	-3 3
given act sign right in clause both	-19 19
given act sign right in clause name	-6 6
given act sign right in clause office	-3 3
given act sign right in clause organisation	15 -15
given act sign right in clause person	3 -3
given act sign right in clause side	9 -9
given act vote left in clause	-6 6
given act vote left in clause organisation	-7 7
given act vote right in clause again	-17 17
given act vote right in clause name	-12 12
given act vote right in clause organisation	14 -14
given act vote right in clause person	35 -35
given any>0.07	-3 3
given any>0.15	-4 4
given any>0.2	-6 6
given any>0.3	6 -6
given any>0.5	4 -4
given any>0.7	-2 2
given any>0.8	3 -3
given any>0.9	4 -4
given any>0.96	-2 2
given beside>0.1	-7 7
given beside>0.15	7 -7
given beside>0.3	9 -9
given beside>0.4	-6 6
given beside>0.5	5 -5
given beside>0.6	5 -5
given beside>0.7	8 -8
given beside>0.8	-5 5
given beside>0.9	-6 6
given beside>0.96	2 -2
given both>0.07	-2 2
given both>0.1	-2 2
given both>0.2	-5 5
given both>0.3	-3 3
given both>0.4	-13 13
given both>0.6	-2 2
given both>0.7	4 -4
given both>0.8	-17 17
given both>0.9	-17 17
given ct0=agree past-passive	-15 15
given ct0=agree perfect-passive	4 -4
given ct0=agree pluperfect-passive	-4 4
given ct0=bear present	-22 22
given ct0=impose past	-5 5
given ct0=impose past-passive	4 -4
given ct0=impose perfect	24 -24
given ct0=impose perfect-passive	-6 6
given ct0=impose pluperfect-passive	-15 15
given ct0=impose present	14 -14
given ct0=say past	13 -13
given ct0=say present	-30 30
given ct0=stay past	3 -3
given headline	-4 4
given kind=office	12 -12
given kind=organisation	4 -4
given kind=side	2 -2
given l1="	-17 17
given l1=,	-12 12
given l1=-	-12 12
given l1=.	8 -8
given l1=:	-11 11
given l1=;	-8 8
given l1=<begin>	-19 19
given l1=<day-gone>	2 -2
given l1=<day-today>	-15 15
given l1=<name>	-12 12
given l1=<number>	-41 41
given l1=<office>	7 -7
given l1=<person>	4 -4
given l1=<quality>	-7 7
given l1=<v-impose>	-18 18
given l1=<v-say>	6 -6
given l1=and	8 -8
given l1=as	13 -13
given l1=both	5 -5
given l1=but	11 -11
given l1=by	16 -16
given l1=day	18 -18
given l1=for	26 -26
given l1=his	-10 10
given l1=in	45 -45
given l1=is	-5 5
given l1=its	-8 8
given l1=later	-23 23
given l1=mr	-20 20
given l1=my	13 -13
given l1=of	-6 6
given l1=on	41 -41
given l1=our	-2 2
given l1=own	10 -10
given l1=sir	10 -10
given l1=that	7 -7
given l1=the	-3 3
given l1=their	-21 21
given l1=then	-22 22
given l1=was	-38 38
given l1=what	-14 14
given l1=when	-28 28
given l1=whether	56 -56
given l1=which	-2 2
given l1=with	3 -3
given l1=—	-27 27
given named>0.07	6 -6
given named>0.1	6 -6
given named>0.15	6 -6
given named>0.2	6 -6
given named>0.3	6 -6
given named>0.4	5 -5
given named>0.5	5 -5
given named>0.7	-4 4
given named>0.9	-5 5
given other side does>0.07	2 -2
given other side does>0.15	2 -2
given other side does>0.2	-4 4
given other side does>0.4	-5 5
given other side does>0.6	-5 5
given other side does>0.7	5 -5
given other side does>0.8	-2 2
given other side does>0.9	6 -6
given other side does>0.96	5 -5
given other side>0.07	6 -6
given other side>0.1	-10 10
given other side>0.2	-3 3
given other side>0.3	8 -8
given other side>0.4	4 -4
given other side>0.5	3 -3
given other side>0.6	-17 17
given other side>0.7	-20 20
given other side>0.8	-20 20
given other side>0.9	13 -13
given other side>0.96	11 -11
given other state>0.07	14 -14
given other state>0.1	-7 7
given other state>0.15	5 -5
given other state>0.2	-4 4
given other state>0.3	2 -2
given other state>0.4	-2 2
given other state>0.5	2 -2
given other state>0.6	3 -3
given other state>0.8	10 -10
given other state>0.9	-2 2
given other state>0.96	15 -15
given own side does>0.07	2 -2
given own side does>0.1	3 -3
given own side does>0.15	-3 3
given own side does>0.2	3 -3
given own side does>0.5	-3 3
given own side does>0.6	-2 2
given own side does>0.7	-2 2
given own side does>0.8	2 -2
given own side does>0.9	6 -6
given own side does>0.96	7 -7
given power=assembly	-7 7
given power=board	20 -20
given power=cabinet	-5 5
given power=chancellor	28 -28
given power=commission	7 -7
given power=committee	22 -22
given power=congress	3 -3
given power=council	-23 23
given power=department	15 -15
given power=government	-7 7
given power=house	34 -34
given power=king	6 -6
given power=minister	-7 7
given power=ministry	23 -23
given power=no power	2 -2
given power=parliament	12 -12
given power=premier	8 -8
given power=prime minister	-7 7
given power=secretary	-18 18
given power=senate	3 -3
given power=treasury	35 -35
given quoted	18 -18
given r1='s	-7 7
given r1=(	-15 15
given r1=,	7 -7
given r1=.	-14 14
given r1=:	-13 13
given r1=;	19 -19
given r1=<agent>	18 -18
given r1=<day-gone>	-2 2
given r1=<day-today>	5 -5
given r1=<end>	-5 5
given r1=<not>	32 -32
given r1=<number>	27 -27
given r1=<person>	38 -38
given r1=<v-agree>	2 -2
given r1=<v-bear>	23 -23
given r1=<v-begin>	-10 10
given r1=<v-buy>	-22 22
given r1=<v-down>	26 -26
given r1=<v-end>	-36 36
given r1=<v-impose>	-4 4
given r1=<v-propose>	27 -27
given r1=<v-say>	24 -24
given r1=<v-stay>	27 -27
given r1=<v-suspend>	19 -19
given r1=<v-up>	20 -20
given r1=adopt	28 -28
given r1=agree	3 -3
given r1=also	8 -8
given r1=and	2 -2
given r1=announce	15 -15
given r1=approve	-24 24
given r1=at	-18 18
given r1=by	9 -9
given r1=can	30 -30
given r1=confirm	5 -5
given r1=did	-12 12
given r1=directed	-7 7
given r1=doe	36 -36
given r1=followed	-37 37
given r1=for	-11 11
given r1=gave	-19 19
given r1=had	-8 8
given r1=has	3 -3
given r1=hasn't	19 -19
given r1=he	20 -20
given r1=himself	-12 12
given r1=initialled	-35 35
given r1=is	11 -11
given r1=must	-5 5
given r1=of	-3 3
given r1=on	-18 18
given r1=order	-22 22
given r1=passed	-22 22
given r1=published	12 -12
given r1=put	-15 15
given r1=ratified	-13 13
given r1=ratify	3 -3
given r1=sign	5 -5
given r1=suspend	-7 7
given r1=take	-14 14
given r1=the	25 -25
given r1=to	45 -45
given r1=under	-10 10
given r1=vote	31 -31
given r1=voted	-21 21
given r1=will	21 -21
given r1=with	-6 6
given r1=would	22 -22
given rest>0.1	3 -3
given rest>0.15	-7 7
given rest>0.2	-3 3
given rest>0.3	-4 4
given rest>0.4	-3 3
given rest>0.5	-2 2
given rest>0.6	-4 4
given rest>0.9	-6 6
given rest>0.96	-3 3
given rival>0.07	4 -4
given rival>0.1	-2 2
given rival>0.15	-5 5
given rival>0.2	6 -6
given rival>0.3	3 -3
given rival>0.4	2 -2
given rival>0.5	5 -5
given rival>0.6	12 -12
given rival>0.7	10 -10
given rival>0.8	-10 10
given rival>0.9	-5 5
given rival>0.96	5 -5
given said approve<	3 -3
given said approve< do<	3 -3
given said approve< do>	8 -8
given said approve< publish>	-9 9
given said approve>	14 -14
given said approve> do<	-18 18
given said approve> do>	21 -21
given said approve> publish>	-16 16
given said approve> publish> do>	-13 13
given said approve> vote> do>	24 -24
given said do<	-17 17
given said do< do>	16 -16
given said do>	17 -17
given said lack>	42 -42
given said lack> do>	37 -37
given said publish< do>	-23 23
given said publish< publish>	-21 21
given said publish> do<	7 -7
given said publish> do>	22 -22
given said publish> lack>	-18 18
given said sign<	-3 3
given said sign< approve<	-15 15
given said sign< approve< do<	28 -28
given said sign< approve>	-23 23
given said sign< do<	-7 7
given said sign< do< do>	-7 7
given said sign< do>	8 -8
given said sign< lack<	41 -41
given said sign< lack< do>	-28 28
given said sign< publish<	-10 10
given said sign< publish< do<	-16 16
given said sign< publish< publish>	-16 16
given said sign< sign>	14 -14
given said sign< sign> do>	-41 41
given said sign> approve<	13 -13
given said sign> approve< do<	21 -21
given said sign> approve< do>	-3 3
given said sign> approve< lack< do>	-24 24
given said sign> approve>	21 -21
given said sign> approve> do>	20 -20
given said sign> approve> lack> do>	-3 3
given said sign> approve> publish>	15 -15
given said sign> approve> publish> do>	10 -10
given said sign> do<	10 -10
given said sign> do< do>	8 -8
given said sign> do>	3 -3
given said sign> lack<	2 -2
given said sign> lack< do>	34 -34
given said sign> lack>	16 -16
given said sign> lack> do>	-2 2
given said sign> publish<	-18 18
given said sign> publish< do>	-12 12
given said sign> publish< lack>	-33 33
given said sign> publish> do>	18 -18
given said sign> publish> lack>	-7 7
given said sign> refuse> do>	6 -6
given said sign> vote> do>	-13 13
given said vote>	-5 5
given said vote> do>	-11 11
given share>0.15	-3 3
given share>0.2	-2 2
given share>0.3	7 -7
given share>0.6	3 -3
given share>0.7	2 -2
given share>0.9	7 -7
given share>0.96	-3 3
given sided>0.5	-4 4
given sided>0.6	4 -4
given sided>0.7	4 -4
given sided>0.8	5 -5
given sided>0.9	6 -6
given sided>0.96	-7 7
given t0=modal	26 -26
given t0=past-passive	2 -2
given t0=perfect	3 -3
given t0=perfect-passive	-12 12
given t0=pluperfect	28 -28
given t0=pluperfect-passive	-4 4
given t0=present	-11 11
given t0=present-passive	4 -4
given v0=approve	-14 14
given v0=be	4 -4
given v0=bear	-20 20
given v0=have	22 -22
given v0=make	6 -6
given v0=other	5 -5
given v0=put	25 -25
given v0=say	-3 3
given v0=sign	4 -4
head affairs	2 -2
head agency	30 -30
head agriculture	24 -24
head althing	-33 33
head ankara	14 -14
head argentina	-4 4
head beijing	-12 12
head board	45 -45
head cabinet	-11 11
head cairo	-16 16
head canada	-4 4
head chamber	-3 3
head chancellor	10 -10
head chile	43 -43
head china	-20 20
head commerce	-6 6
head commission	-4 4
head committee	14 -14
head congress	-3 3
head council	-9 9
head counterpart	8 -8
head court	49 -49
head customs	47 -47
head department	56 -56
head deputies	23 -23
head diet	-20 20
head dáil	-36 36
head economy	6 -6
head eu	-10 10
head finance	-25 25
head folketing	-57 57
head general	-22 22
head ghana	-3 3
head government	-4 4
head governments	-13 13
head governor	31 -31
head hanoi	22 -22
head house	12 -12
head iceland	-6 6
head india	6 -6
head iran	10 -10
head japan	22 -22
head jordan	20 -20
head khural	-36 36
head king	-10 10
head korea	21 -21
head majlis	-2 2
head mazhilis	-16 16
head minister	9 -9
head ministers	15 -15
head morocco	6 -6
head nigeria	16 -16
head office	26 -26
head pakistan	28 -28
head palace	35 -35
head parliament	3 -3
head parliaments	33 -33
head peru	42 -42
head president	-23 23
head rada	-14 14
head regulator	55 -55
head representative	-14 14
head representatives	8 -8
head republic	-27 27
head revenue	-32 32
head riksdag	-26 26
head secretary	22 -22
head security	-9 9
head sejm	4 -4
head senate	-2 2
head seoul	5 -5
head side	-23 23
head sides	-5 5
head state	-8 8
head states	-42 42
head storting	-42 42
head thailand	18 -18
head trade	47 -47
head transport	-26 26
head treasury	-7 7
head turkey	-15 15
head union	-19 19
head washington	-15 15
head zealand	10 -10
longer elsewhere	65 -65
name any>0.07	-12 12
name any>0.15	10 -10
name any>0.2	11 -11
name any>0.3	-3 3
name any>0.5	-4 4
name any>0.7	4 -4
name any>0.8	4 -4
name any>0.9	3 -3
name any>0.96	-26 26
name beside>0.07	2 -2
name beside>0.1	-5 5
name beside>0.15	-3 3
name beside>0.2	-16 16
name beside>0.4	-2 2
name beside>0.5	16 -16
name beside>0.8	-9 9
name beside>0.9	-2 2
name beside>0.96	-3 3
name both>0.07	-10 10
name both>0.1	2 -2
name both>0.15	-4 4
name both>0.2	-9 9
name both>0.3	-3 3
name both>0.5	-2 2
name both>0.6	22 -22
name both>0.7	-7 7
name both>0.8	-10 10
name both>0.9	-13 13
name named>0.07	6 -6
name named>0.1	6 -6
name named>0.15	6 -6
name named>0.2	6 -6
name named>0.3	6 -6
name named>0.4	4 -4
name named>0.5	8 -8
name named>0.6	4 -4
name named>0.7	-4 4
name named>0.8	4 -4
name named>0.96	-7 7
name other side does>0.07	-14 14
name other side does>0.1	-13 13
name other side does>0.2	-3 3
name other side does>0.4	2 -2
name other side does>0.5	3 -3
name other side does>0.6	-6 6
name other side does>0.7	-14 14
name other side does>0.8	9 -9
name other side does>0.9	8 -8
name other side does>0.96	14 -14
name other state>0.07	-6 6
name other state>0.1	-10 10
name other state>0.2	-9 9
name other state>0.3	-7 7
name other state>0.4	6 -6
name other state>0.6	-15 15
name other state>0.7	19 -19
name own side does>0.07	5 -5
name own side does>0.1	5 -5
name own side does>0.2	4 -4
name own side does>0.3	3 -3
name own side does>0.5	16 -16
name own side does>0.9	8 -8
name own side does>0.96	5 -5
name rest>0.07	-3 3
name rest>0.1	-2 2
name rest>0.3	-5 5
name rest>0.4	-3 3
name rest>0.5	7 -7
name rest>0.6	-10 10
name rest>0.7	-17 17
name rest>0.9	-4 4
name rest>0.96	4 -4
name rival>0.07	2 -2
name rival>0.1	-3 3
name rival>0.15	-12 12
name rival>0.2	-12 12
name rival>0.3	-7 7
name rival>0.4	-11 11
name rival>0.5	10 -10
name rival>0.6	-3 3
name rival>0.7	-2 2
name rival>0.8	-6 6
name rival>0.9	8 -8
name rival>0.96	8 -8
name share>0.07	-12 12
name share>0.1	7 -7
name share>0.15	10 -10
name share>0.2	11 -11
name share>0.3	-3 3
name share>0.5	-4 4
name share>0.7	4 -4
name share>0.8	-7 7
name share>0.96	-26 26
name sided>0.07	3 -3
name sided>0.1	3 -3
name sided>0.15	3 -3
name sided>0.2	3 -3
name sided>0.5	-3 3
name sided>0.6	-10 10
name sided>0.7	-10 10
name sided>0.8	-23 23
name sided>0.9	-11 11
name sided>0.96	25 -25
named>0.07	11 -11
named>0.1	11 -11
named>0.15	11 -11
named>0.2	11 -11
named>0.3	11 -11
named>0.4	9 -9
named>0.5	11 -11
named>0.6	2 -2
named>0.7	-3 3
named>0.9	-5 5
naming again	3 -3
naming again given	-20 20
naming again needed	15 -15
naming again withheld	11 -11
naming both given	-6 6
naming both needed	5 -5
naming name	6 -6
naming name given	-12 12
naming name needed	23 -23
naming name withheld	-8 8
naming office	3 -3
naming office given	12 -12
naming office needed	-4 4
naming office unknown	-6 6
naming office withheld	4 -4
naming organisation	3 -3
naming organisation given	10 -10
naming organisation unknown	-4 4
naming organisation withheld	-9 9
naming person	5 -5
naming person unknown	5 -5
naming person withheld	15 -15
naming pronoun	2 -2
naming pronoun given	10 -10
naming pronoun needed	-7 7
naming pronoun unknown	38 -38
naming pronoun withheld	-14 14
naming side given	2 -2
naming side unknown	-9 9
naming side withheld	22 -22
needed act approve left in clause	-12 12
needed act approve left in clause both	-9 9
needed act approve left in clause name	-17 17
needed act approve left in clause office	28 -28
needed act approve left in clause organisation	-4 4
needed act approve left in clause person	-4 4
needed act approve left in clause pronoun	-31 31
needed act approve left in clause side	-7 7
needed act approve right in clause	-4 4
needed act approve right in clause again	-30 30
needed act approve right in clause both	10 -10
needed act approve right in clause name	-13 13
needed act approve right in clause office	21 -21
needed act approve right in clause organisation	9 -9
needed act approve right in clause person	-21 21
needed act approve right in clause pronoun	10 -10
needed act approve right in clause side	-20 20
needed act do left in clause	16 -16
needed act do left in clause both	29 -29
needed act do left in clause name	-16 16
needed act do left in clause office	-3 3
needed act do left in clause organisation	3 -3
needed act do left in clause person	30 -30
needed act do left in clause side	-28 28
needed act do right in clause	6 -6
needed act do right in clause again	7 -7
needed act do right in clause both	-22 22
needed act do right in clause name	14 -14
needed act do right in clause office	-2 2
needed act do right in clause organisation	9 -9
needed act do right in clause person	-10 10
needed act do right in clause pronoun	-21 21
needed act do right in clause side	16 -16
needed act lack left in clause again	-2 2
needed act lack left in clause both	-12 12
needed act lack left in clause name	12 -12
needed act lack left in clause organisation	5 -5
needed act lack left in clause person	-5 5
needed act lack left in clause pronoun	-3 3
needed act lack left in clause side	-7 7
needed act lack right in clause	3 -3
needed act lack right in clause again	-16 16
needed act lack right in clause both	-3 3
needed act lack right in clause name	-16 16
needed act lack right in clause office	25 -25
needed act lack right in clause organisation	7 -7
needed act lack right in clause pronoun	3 -3
needed act lack right in clause side	-9 9
needed act publish left in clause	5 -5
needed act publish left in clause name	10 -10
needed act publish left in clause office	2 -2
needed act publish left in clause person	26 -26
needed act publish left in clause side	-33 33
needed act publish right in clause	-4 4
needed act publish right in clause name	-5 5
needed act publish right in clause office	-16 16
needed act publish right in clause organisation	-5 5
needed act publish right in clause person	36 -36
needed act publish right in clause pronoun	8 -8
needed act refuse left in clause	28 -28
needed act refuse right in clause	5 -5
needed act refuse right in clause organisation	-3 3
needed act sign left in clause	-8 8
needed act sign left in clause both	21 -21
needed act sign left in clause name	-4 4
needed act sign left in clause organisation	-16 16
needed act sign left in clause person	-18 18
needed act sign left in clause pronoun	29 -29
needed act sign left in clause side	11 -11
needed act sign right in clause	3 -3
needed act sign right in clause both	-34 34
needed act sign right in clause name	31 -31
needed act sign right in clause office	-10 10
needed act sign right in clause pronoun	16 -16
needed act vote left in clause	5 -5
needed act vote left in clause office	2 -2
needed act vote left in clause organisation	3 -3
needed act vote left in clause person	-26 26
needed act vote right in clause	-6 6
needed act vote right in clause again	25 -25
needed act vote right in clause both	12 -12
needed act vote right in clause name	-7 7
needed act vote right in clause office	-32 32
needed act vote right in clause organisation	4 -4
needed act vote right in clause person	-28 28
needed act vote right in clause side	8 -8
needed any>0.1	-2 2
needed any>0.15	2 -2
needed any>0.2	5 -5
needed any>0.3	-5 5
needed any>0.4	-6 6
needed any>0.5	-5 5
needed any>0.8	8 -8
needed any>0.9	-5 5
needed beside>0.07	5 -5
needed beside>0.1	-2 2
needed beside>0.15	-4 4
needed beside>0.2	2 -2
needed beside>0.3	-5 5
needed beside>0.4	14 -14
needed beside>0.5	-5 5
needed beside>0.7	-2 2
needed beside>0.8	7 -7
needed beside>0.9	3 -3
needed beside>0.96	3 -3
needed both>0.07	-5 5
needed both>0.1	-8 8
needed both>0.15	-11 11
needed both>0.3	-7 7
needed both>0.4	4 -4
needed both>0.6	-3 3
needed both>0.7	-19 19
needed both>0.8	3 -3
needed both>0.9	-2 2
needed both>0.96	-7 7
needed ct0=agree future	4 -4
needed ct0=agree modal-passive	-34 34
needed ct0=agree past	-9 9
needed ct0=agree present-passive	-31 31
needed ct0=bear future	9 -9
needed ct0=bear modal	24 -24
needed ct0=bear perfect	12 -12
needed ct0=bear present	22 -22
needed ct0=begin future	2 -2
needed ct0=begin modal	-6 6
needed ct0=begin past	21 -21
needed ct0=begin present	7 -7
needed ct0=impose future	2 -2
needed ct0=impose future-passive	4 -4
needed ct0=impose modal	-20 20
needed ct0=impose modal-passive	-22 22
needed ct0=impose past	-4 4
needed ct0=impose past-passive	14 -14
needed ct0=impose perfect	-31 31
needed ct0=impose perfect-passive	8 -8
needed ct0=impose present	6 -6
needed ct0=impose present-passive	-18 18
needed ct0=propose future	-33 33
needed ct0=propose past	12 -12
needed ct0=propose perfect	-5 5
needed ct0=propose present	-6 6
needed ct0=say future	6 -6
needed ct0=say modal	24 -24
needed ct0=say modal-passive	2 -2
needed ct0=say perfect	-20 20
needed ct0=say present	22 -22
needed ct0=say present-passive	32 -32
needed ct0=stay future	8 -8
needed ct0=stay modal	21 -21
needed ct0=stay past	-2 2
needed ct0=stay perfect	3 -3
needed ct0=stay present	4 -4
needed ct0=up future	-11 11
needed ct0=up modal	4 -4
needed ct0=up present	9 -9
needed headline	5 -5
needed kind=office	-4 4
needed kind=organisation	2 -2
needed kind=person	12 -12
needed l1="	37 -37
needed l1='s	13 -13
needed l1=,	-3 3
needed l1=.	-21 21
needed l1=:	-3 3
needed l1=;	3 -3
needed l1=<begin>	-4 4
needed l1=<gate>	-10 10
needed l1=<name>	-10 10
needed l1=<not>	-10 10
needed l1=<number>	56 -56
needed l1=<office>	6 -6
needed l1=<quality>	-12 12
needed l1=<seat>	-31 31
needed l1=<v-bear>	7 -7
needed l1=<v-impose>	-8 8
needed l1=<v-propose>	8 -8
needed l1=<v-say>	4 -4
needed l1=a	30 -30
needed l1=and	-26 26
needed l1=as	29 -29
needed l1=before	-14 14
needed l1=both	29 -29
needed l1=but	-4 4
needed l1=by	-18 18
needed l1=doe	-32 32
needed l1=for	-14 14
needed l1=has	4 -4
needed l1=his	2 -2
needed l1=if	26 -26
needed l1=in	5 -5
needed l1=is	13 -13
needed l1=its	8 -8
needed l1=mr	-11 11
needed l1=my	12 -12
needed l1=need	-18 18
needed l1=no	41 -41
needed l1=of	11 -11
needed l1=on	-9 9
needed l1=once	-7 7
needed l1=our	7 -7
needed l1=say	-4 4
needed l1=side	-10 10
needed l1=that	-11 11
needed l1=the	-2 2
needed l1=their	9 -9
needed l1=then	-18 18
needed l1=to	-12 12
needed l1=unless	-4 4
needed l1=until	7 -7
needed l1=what	-4 4
needed l1=when	34 -34
needed l1=whether	27 -27
needed l1=which	-20 20
needed l1=with	-21 21
needed l1=without	5 -5
needed l1=your	-4 4
needed l1=—	45 -45
needed named>0.07	8 -8
needed named>0.1	8 -8
needed named>0.15	8 -8
needed named>0.2	8 -8
needed named>0.3	7 -7
needed named>0.4	6 -6
needed named>0.5	9 -9
needed named>0.6	2 -2
needed named>0.7	-2 2
needed named>0.8	-2 2
needed named>0.9	-6 6
needed named>0.96	3 -3
needed other side does>0.07	-7 7
needed other side does>0.1	-9 9
needed other side does>0.15	3 -3
needed other side does>0.2	-3 3
needed other side does>0.3	-5 5
needed other side does>0.6	4 -4
needed other side does>0.7	-7 7
needed other side does>0.9	-5 5
needed other side does>0.96	4 -4
needed other side>0.07	-17 17
needed other side>0.1	-12 12
needed other side>0.15	-4 4
needed other side>0.2	2 -2
needed other side>0.3	-5 5
needed other side>0.5	9 -9
needed other side>0.6	15 -15
needed other side>0.8	12 -12
needed other side>0.9	-10 10
needed other side>0.96	-5 5
needed other state>0.07	-6 6
needed other state>0.15	-3 3
needed other state>0.2	10 -10
needed other state>0.4	4 -4
needed other state>0.5	-8 8
needed other state>0.6	-6 6
needed other state>0.7	2 -2
needed other state>0.8	-2 2
needed other state>0.9	4 -4
needed other state>0.96	14 -14
needed own side does>0.1	4 -4
needed own side does>0.2	-6 6
needed own side does>0.3	5 -5
needed own side does>0.4	2 -2
needed own side does>0.5	-2 2
needed own side does>0.6	5 -5
needed own side does>0.7	-2 2
needed own side does>0.8	-9 9
needed own side does>0.9	2 -2
needed own side does>0.96	2 -2
needed power=assembly	6 -6
needed power=board	5 -5
needed power=bureau	-24 24
needed power=cabinet	12 -12
needed power=chancellor	-2 2
needed power=commission	6 -6
needed power=committee	19 -19
needed power=congress	11 -11
needed power=council	8 -8
needed power=department	-15 15
needed power=diet	-8 8
needed power=government	25 -25
needed power=king	-17 17
needed power=minister	-3 3
needed power=ministry	19 -19
needed power=no power	-8 8
needed power=parliament	5 -5
needed power=premier	10 -10
needed power=president	-9 9
needed power=prime minister	-10 10
needed power=representative	-22 22
needed power=secretary	13 -13
needed quoted	-12 12
needed r1="	28 -28
needed r1=(	-6 6
needed r1=,	-5 5
needed r1=.	3 -3
needed r1=:	22 -22
needed r1=;	-20 20
needed r1=<agent>	29 -29
needed r1=<day-ahead>	-10 10
needed r1=<end>	26 -26
needed r1=<not>	-11 11
needed r1=<v-agree>	-10 10
needed r1=<v-bear>	-8 8
needed r1=<v-begin>	-6 6
needed r1=<v-down>	-8 8
needed r1=<v-impose>	24 -24
needed r1=<v-say>	-8 8
needed r1=<v-stay>	-6 6
needed r1=<v-suspend>	-6 6
needed r1=<v-up>	-4 4
needed r1=a	-5 5
needed r1=agree	40 -40
needed r1=alone	6 -6
needed r1=and	-17 17
needed r1=approve	-20 20
needed r1=are	-4 4
needed r1=bring	-11 11
needed r1=by	-21 21
needed r1=can	4 -4
needed r1=could	9 -9
needed r1=decide	3 -3
needed r1=did	9 -9
needed r1=do	-15 15
needed r1=expect	27 -27
needed r1=first	-11 11
needed r1=for	4 -4
needed r1=from	18 -18
needed r1=gave	6 -6
needed r1=hasn't	-23 23
needed r1=have	-8 8
needed r1=here	-6 6
needed r1=is	-12 12
needed r1=it	-8 8
needed r1=its	-17 17
needed r1=may	18 -18
needed r1=meet	3 -3
needed r1=must	-5 5
needed r1=need	26 -26
needed r1=nor	-19 19
needed r1=of	-8 8
needed r1=post	-21 21
needed r1=put	8 -8
needed r1=say	-19 19
needed r1=sign	-24 24
needed r1=sit	-15 15
needed r1=still	-19 19
needed r1=take	15 -15
needed r1=that	-12 12
needed r1=the	-37 37
needed r1=to	-23 23
needed r1=voted	24 -24
needed r1=want	18 -18
needed r1=was	23 -23
needed r1=will	5 -5
needed r1=with	6 -6
needed r1=would	-18 18
needed r1=write	-26 26
needed rest>0.07	6 -6
needed rest>0.1	-7 7
needed rest>0.15	10 -10
needed rest>0.2	5 -5
needed rest>0.4	-2 2
needed rest>0.6	5 -5
needed rest>0.8	5 -5
needed rest>0.9	-3 3
needed rest>0.96	3 -3
needed rival>0.07	5 -5
needed rival>0.1	9 -9
needed rival>0.15	2 -2
needed rival>0.2	-8 8
needed rival>0.3	-5 5
needed rival>0.4	-2 2
needed rival>0.5	-13 13
needed rival>0.6	-9 9
needed rival>0.7	-4 4
needed rival>0.8	5 -5
needed rival>0.9	3 -3
needed rival>0.96	-2 2
needed said 	3 -3
needed said approve<	-7 7
needed said approve< approve> lack< do>	-14 14
needed said approve< do< do>	3 -3
needed said approve< lack<	6 -6
needed said approve< lack< do<	-17 17
needed said approve< lack< do< do>	49 -49
needed said approve< lack< do>	24 -24
needed said approve< lack>	3 -3
needed said approve< publish< lack<	-25 25
needed said approve< vote> lack<	9 -9
needed said approve< vote> lack< do>	-19 19
needed said approve>	-12 12
needed said approve> do<	6 -6
needed said approve> do< do>	24 -24
needed said approve> do>	-14 14
needed said approve> lack<	-20 20
needed said approve> lack< do>	-4 4
needed said approve> lack>	-24 24
needed said approve> lack> do<	-13 13
needed said approve> lack> do>	-3 3
needed said approve> publish< lack>	6 -6
needed said approve> publish> do>	7 -7
needed said approve> publish> lack>	3 -3
needed said approve> publish> lack> do>	-30 30
needed said approve> vote>	-6 6
needed said approve> vote> do>	-8 8
needed said approve> vote> lack>	-22 22
needed said do<	19 -19
needed said do< do>	-24 24
needed said do>	-20 20
needed said lack< do<	2 -2
needed said lack< do>	-6 6
needed said lack>	-3 3
needed said lack> do>	-5 5
needed said publish< do<	-15 15
needed said publish< do>	59 -59
needed said publish< lack<	-14 14
needed said publish< lack< do<	30 -30
needed said publish< lack< do>	11 -11
needed said publish< lack>	-9 9
needed said publish< lack> do>	12 -12
needed said publish< publish>	3 -3
needed said publish< publish> do>	10 -10
needed said publish>	24 -24
needed said publish> do<	4 -4
needed said publish> do>	-2 2
needed said publish> lack>	-6 6
needed said publish> lack> do>	-9 9
needed said refuse>	6 -6
needed said refuse> do>	32 -32
needed said sign<	17 -17
needed said sign< approve< do<	-8 8
needed said sign< approve< lack<	2 -2
needed said sign< approve> lack<	6 -6
needed said sign< do<	-14 14
needed said sign< do< do>	5 -5
needed said sign< do>	-6 6
needed said sign< lack<	-22 22
needed said sign< lack< do>	14 -14
needed said sign< lack>	-36 36
needed said sign< publish<	27 -27
needed said sign< publish< lack<	10 -10
needed said sign< publish< lack< do<	-17 17
needed said sign< sign>	-22 22
needed said sign< vote< lack<	-32 32
needed said sign< vote> do>	14 -14
needed said sign> approve<	-46 46
needed said sign> approve< do<	-16 16
needed said sign> approve< do< do>	34 -34
needed said sign> approve< lack< do>	28 -28
needed said sign> approve>	-34 34
needed said sign> approve> do>	9 -9
needed said sign> approve> lack>	44 -44
needed said sign> approve> lack> do>	-9 9
needed said sign> do<	-33 33
needed said sign> do>	6 -6
needed said sign> lack< do>	-33 33
needed said sign> lack< lack>	-8 8
needed said sign> lack>	-16 16
needed said sign> lack> do>	-11 11
needed said sign> publish< lack<	22 -22
needed said sign> publish>	-43 43
needed said sign> publish> do>	4 -4
needed said sign> publish> lack>	-11 11
needed said sign> publish> lack> do>	2 -2
needed said sign> refuse> do>	8 -8
needed said sign> vote>	7 -7
needed said sign> vote> do>	19 -19
needed said sign> vote> lack> do>	-7 7
needed said vote<	13 -13
needed said vote< do<	4 -4
needed said vote< do>	28 -28
needed said vote< lack<	-4 4
needed said vote< lack< do<	20 -20
needed said vote< lack>	-18 18
needed said vote< publish< lack<	25 -25
needed said vote>	-2 2
needed said vote> do<	5 -5
needed said vote> do< do>	13 -13
needed said vote> lack<	9 -9
needed said vote> lack< do<	2 -2
needed said vote> lack< do>	2 -2
needed said vote> lack< lack> do>	-23 23
needed said vote> lack> do>	-23 23
needed said vote> publish>	35 -35
needed said vote> publish> lack>	17 -17
needed said vote> publish> lack> do>	37 -37
needed share>0.07	2 -2
needed share>0.1	3 -3
needed share>0.15	6 -6
needed share>0.2	4 -4
needed share>0.4	2 -2
needed share>0.7	4 -4
needed share>0.8	6 -6
needed sided>0.5	-3 3
needed sided>0.6	-6 6
needed sided>0.8	-4 4
needed sided>0.9	2 -2
needed sided>0.96	4 -4
needed t0=future	14 -14
needed t0=future-passive	-7 7
needed t0=modal	4 -4
needed t0=modal-not	26 -26
needed t0=modal-passive	-12 12
needed t0=past	12 -12
needed t0=past-passive	18 -18
needed t0=perfect-passive	10 -10
needed t0=present	6 -6
needed v0=add	-5 5
needed v0=adopt	-9 9
needed v0=agree	-21 21
needed v0=approve	16 -16
needed v0=ask	16 -16
needed v0=await	4 -4
needed v0=be	8 -8
needed v0=bear	28 -28
needed v0=come	-2 2
needed v0=confirm	-5 5
needed v0=expect	-20 20
needed v0=go	15 -15
needed v0=have	4 -4
needed v0=lay	-4 4
needed v0=other	7 -7
needed v0=put	2 -2
needed v0=say	-12 12
needed v0=send	9 -9
needed v0=sign	2 -2
needed v0=tell	22 -22
needed v0=want	-17 17
no office	6 -6
no side	109 -109
not beside	11 -11
office ambassador	2 -2
office any>0.15	3 -3
office any>0.2	-10 10
office any>0.3	4 -4
office any>0.5	-6 6
office any>0.7	13 -13
office any>0.8	-2 2
office any>0.9	10 -10
office any>0.96	-9 9
office beside>0.07	6 -6
office beside>0.1	-8 8
office beside>0.15	-13 13
office beside>0.4	3 -3
office beside>0.5	16 -16
office beside>0.6	-4 4
office beside>0.7	-3 3
office beside>0.8	15 -15
office beside>0.9	9 -9
office beside>0.96	-7 7
office boss	-16 16
office both>0.07	-3 3
office both>0.1	-7 7
office both>0.15	-11 11
office both>0.2	2 -2
office both>0.3	10 -10
office both>0.4	2 -2
office both>0.5	-6 6
office both>0.6	-12 12
office both>0.7	-15 15
office both>0.8	-2 2
office both>0.9	-19 19
office both>0.96	-71 71
office chancellor	13 -13
office chief	-7 7
office colleague	7 -7
office commerce	6 -6
office commission	27 -27
office commissioner	-3 3
office councillor	-12 12
office counterpart	3 -3
office development	7 -7
office economy	-5 5
office envoy	7 -7
office executive	42 -42
office finance	-9 9
office host	-24 24
office industry	34 -34
office king	10 -10
office mayor	28 -28
office minister	5 -5
office ministers	-20 20
office named>0.07	3 -3
office named>0.1	3 -3
office named>0.15	3 -3
office named>0.2	3 -3
office named>0.3	3 -3
office named>0.4	3 -3
office named>0.5	3 -3
office named>0.6	-5 5
office named>0.8	5 -5
office named>0.9	7 -7
office named>0.96	12 -12
office negotiator	-25 25
office number	-11 11
office other side does>0.07	14 -14
office other side does>0.1	3 -3
office other side does>0.15	12 -12
office other side does>0.2	7 -7
office other side does>0.3	-4 4
office other side does>0.4	-21 21
office other side does>0.5	-16 16
office other side does>0.6	-19 19
office other side does>0.8	2 -2
office other side does>0.9	14 -14
office other side does>0.96	12 -12
office other state>0.07	6 -6
office other state>0.1	-2 2
office other state>0.2	20 -20
office other state>0.3	13 -13
office other state>0.4	-7 7
office other state>0.5	-10 10
office other state>0.6	-21 21
office other state>0.7	-22 22
office other state>0.8	27 -27
office other state>0.9	-4 4
office own side does>0.07	-6 6
office own side does>0.1	7 -7
office own side does>0.2	3 -3
office own side does>0.3	8 -8
office own side does>0.4	14 -14
office own side does>0.5	-4 4
office own side does>0.6	2 -2
office own side does>0.7	-13 13
office own side does>0.8	-11 11
office own side does>0.9	8 -8
office own side does>0.96	-12 12
office premier	15 -15
office president	-5 5
office representative	-5 5
office rest>0.07	-11 11
office rest>0.1	-2 2
office rest>0.15	-3 3
office rest>0.2	-2 2
office rest>0.3	4 -4
office rest>0.4	2 -2
office rest>0.5	-4 4
office rest>0.6	3 -3
office rest>0.7	-5 5
office rest>0.9	7 -7
office rest>0.96	-12 12
office rival>0.1	2 -2
office rival>0.2	-5 5
office rival>0.3	-9 9
office rival>0.5	10 -10
office rival>0.6	5 -5
office rival>0.7	3 -3
office rival>0.8	6 -6
office rival>0.9	10 -10
office rival>0.96	-9 9
office secretary	3 -3
office share>0.15	3 -3
office share>0.2	-10 10
office share>0.3	8 -8
office share>0.5	-2 2
office share>0.6	-2 2
office share>0.7	13 -13
office share>0.8	-3 3
office share>0.9	10 -10
office share>0.96	-9 9
office sided>0.6	-8 8
office sided>0.7	-2 2
office sided>0.8	9 -9
office sided>0.9	3 -3
office sided>0.96	10 -10
office state	-10 10
office trade	-2 2
organisation any>0.07	-2 2
organisation any>0.3	3 -3
organisation any>0.4	5 -5
organisation any>0.5	2 -2
organisation any>0.6	6 -6
organisation any>0.7	-9 9
organisation any>0.9	-2 2
organisation any>0.96	5 -5
organisation beside>0.07	-8 8
organisation beside>0.1	-3 3
organisation beside>0.15	-2 2
organisation beside>0.3	-11 11
organisation beside>0.4	12 -12
organisation beside>0.5	-9 9
organisation beside>0.7	2 -2
organisation beside>0.9	-15 15
organisation beside>0.96	-2 2
organisation both>0.07	-3 3
organisation both>0.1	-6 6
organisation both>0.2	-8 8
organisation both>0.3	-4 4
organisation both>0.4	-6 6
organisation both>0.5	2 -2
organisation both>0.6	2 -2
organisation both>0.7	-5 5
organisation both>0.8	10 -10
organisation both>0.9	-18 18
organisation both>0.96	-14 14
organisation named>0.07	3 -3
organisation named>0.1	3 -3
organisation named>0.15	3 -3
organisation named>0.2	3 -3
organisation named>0.3	3 -3
organisation named>0.4	2 -2
organisation named>0.5	6 -6
organisation named>0.6	4 -4
organisation named>0.9	-11 11
organisation other side does>0.07	-4 4
organisation other side does>0.1	4 -4
organisation other side does>0.15	-3 3
organisation other side does>0.3	-3 3
organisation other side does>0.4	-2 2
organisation other side does>0.5	-5 5
organisation other side does>0.6	3 -3
organisation other side does>0.8	-4 4
organisation other side does>0.9	-5 5
organisation other side does>0.96	-5 5
organisation other side>0.07	-3 3
organisation other side>0.1	-8 8
organisation other side>0.15	7 -7
organisation other side>0.2	7 -7
organisation other side>0.3	-15 15
organisation other side>0.4	-9 9
organisation other side>0.5	-9 9
organisation other side>0.9	5 -5
organisation other state>0.07	8 -8
organisation other state>0.1	9 -9
organisation other state>0.2	8 -8
organisation other state>0.3	-8 8
organisation other state>0.4	12 -12
organisation other state>0.5	13 -13
organisation other state>0.7	8 -8
organisation other state>0.8	-5 5
organisation other state>0.9	-17 17
organisation other state>0.96	4 -4
organisation own side does>0.07	4 -4
organisation own side does>0.1	10 -10
organisation own side does>0.15	3 -3
organisation own side does>0.2	-15 15
organisation own side does>0.3	7 -7
organisation own side does>0.4	-9 9
organisation own side does>0.5	-4 4
organisation own side does>0.6	6 -6
organisation own side does>0.8	5 -5
organisation own side does>0.9	4 -4
organisation own side does>0.96	7 -7
organisation rest>0.1	2 -2
organisation rest>0.3	-2 2
organisation rest>0.4	-12 12
organisation rest>0.5	-3 3
organisation rest>0.6	2 -2
organisation rest>0.8	5 -5
organisation rest>0.9	-5 5
organisation rest>0.96	-3 3
organisation rival>0.07	-7 7
organisation rival>0.15	5 -5
organisation rival>0.2	7 -7
organisation rival>0.3	10 -10
organisation rival>0.4	-3 3
organisation rival>0.5	-13 13
organisation rival>0.6	-2 2
organisation rival>0.7	-4 4
organisation rival>0.9	-6 6
organisation rival>0.96	-6 6
organisation share>0.07	-2 2
organisation share>0.15	3 -3
organisation share>0.3	3 -3
organisation share>0.4	5 -5
organisation share>0.5	2 -2
organisation share>0.6	7 -7
organisation share>0.7	-4 4
organisation sided>0.07	-6 6
organisation sided>0.1	-6 6
organisation sided>0.15	-6 6
organisation sided>0.2	-6 6
organisation sided>0.3	-4 4
organisation sided>0.4	-8 8
organisation sided>0.5	-9 9
organisation sided>0.7	6 -6
organisation sided>0.8	-3 3
organisation sided>0.9	-2 2
organisation sided>0.96	-9 9
other side does>0.1	-4 4
other side does>0.15	8 -8
other side does>0.2	-2 2
other side does>0.9	2 -2
other side does>0.96	8 -8
other side>0.07	-10 10
other side>0.1	-15 15
other side>0.2	2 -2
other side>0.4	3 -3
other side>0.5	11 -11
other side>0.6	7 -7
other side>0.7	-9 9
other side>0.8	3 -3
other side>0.96	3 -3
other state>0.07	4 -4
other state>0.1	-5 5
other state>0.15	6 -6
other state>0.2	10 -10
other state>0.3	3 -3
other state>0.5	2 -2
other state>0.6	-3 3
other state>0.7	4 -4
other state>0.8	4 -4
other state>0.9	4 -4
other state>0.96	31 -31
own side	-12 12
own side does>0.07	-3 3
own side does>0.1	3 -3
own side does>0.15	-4 4
own side does>0.2	-4 4
own side does>0.3	2 -2
own side does>0.4	2 -2
own side does>0.6	5 -5
own side does>0.8	-4 4
own side does>0.9	8 -8
own side does>0.96	8 -8
person any>0.07	-3 3
person any>0.1	-2 2
person any>0.4	2 -2
person any>0.6	-6 6
person any>0.7	-10 10
person any>0.8	11 -11
person any>0.9	-6 6
person any>0.96	2 -2
person beside>0.1	-6 6
person beside>0.15	9 -9
person beside>0.2	7 -7
person beside>0.3	6 -6
person beside>0.4	-7 7
person beside>0.5	-5 5
person beside>0.7	5 -5
person beside>0.9	5 -5
person beside>0.96	2 -2
person both>0.1	2 -2
person both>0.2	-5 5
person both>0.3	-4 4
person both>0.4	-4 4
person both>0.5	-5 5
person both>0.6	-5 5
person both>0.8	-19 19
person both>0.9	5 -5
person both>0.96	-7 7
person named>0.07	5 -5
person named>0.1	5 -5
person named>0.15	5 -5
person named>0.2	5 -5
person named>0.3	5 -5
person named>0.4	3 -3
person named>0.5	2 -2
person named>0.6	-6 6
person named>0.7	-5 5
person named>0.8	-8 8
person named>0.9	-7 7
person named>0.96	-3 3
person other side does>0.07	-7 7
person other side does>0.1	-6 6
person other side does>0.15	5 -5
person other side does>0.2	-5 5
person other side does>0.3	-2 2
person other side does>0.4	-2 2
person other side does>0.6	5 -5
person other side does>0.7	8 -8
person other side does>0.9	-9 9
person other side does>0.96	-4 4
person other state>0.1	-9 9
person other state>0.2	-9 9
person other state>0.4	-10 10
person other state>0.5	-8 8
person other state>0.6	4 -4
person other state>0.7	6 -6
person other state>0.8	-6 6
person other state>0.9	5 -5
person other state>0.96	21 -21
person own side does>0.07	-6 6
person own side does>0.1	-14 14
person own side does>0.15	-4 4
person own side does>0.2	10 -10
person own side does>0.4	5 -5
person own side does>0.6	2 -2
person own side does>0.7	6 -6
person own side does>0.8	-8 8
person own side does>0.9	2 -2
person own side does>0.96	-5 5
person rest>0.07	8 -8
person rest>0.15	11 -11
person rest>0.2	3 -3
person rest>0.3	-8 8
person rest>0.5	-8 8
person rest>0.6	2 -2
person rest>0.7	12 -12
person rest>0.8	5 -5
person rest>0.96	3 -3
person rival>0.07	3 -3
person rival>0.1	3 -3
person rival>0.15	-6 6
person rival>0.2	-4 4
person rival>0.3	-5 5
person rival>0.4	2 -2
person rival>0.5	-10 10
person rival>0.6	-2 2
person rival>0.7	2 -2
person rival>0.8	-8 8
person rival>0.9	-13 13
person rival>0.96	-2 2
person share>0.1	4 -4
person share>0.15	2 -2
person share>0.2	3 -3
person share>0.3	-3 3
person share>0.4	5 -5
person share>0.5	-3 3
person share>0.7	-6 6
person share>0.8	13 -13
person share>0.9	-5 5
person sided>0.3	2 -2
person sided>0.4	3 -3
person sided>0.6	3 -3
person sided>0.8	8 -8
person sided>0.96	-8 8
pronoun any>0.07	11 -11
pronoun any>0.1	4 -4
pronoun any>0.15	-7 7
pronoun any>0.2	-7 7
pronoun any>0.3	-12 12
pronoun any>0.4	-6 6
pronoun any>0.5	-9 9
pronoun any>0.6	-2 2
pronoun any>0.7	26 -26
pronoun any>0.8	-7 7
pronoun any>0.9	-10 10
pronoun any>0.96	-3 3
pronoun beside>0.07	10 -10
pronoun beside>0.1	-9 9
pronoun beside>0.15	-4 4
pronoun beside>0.2	19 -19
pronoun beside>0.4	-16 16
pronoun beside>0.5	-16 16
pronoun beside>0.6	-16 16
pronoun beside>0.7	-18 18
pronoun beside>0.8	-3 3
pronoun beside>0.9	-17 17
pronoun beside>0.96	11 -11
pronoun both>0.1	-4 4
pronoun both>0.15	-2 2
pronoun both>0.3	-11 11
pronoun both>0.4	15 -15
pronoun both>0.7	9 -9
pronoun both>0.8	-8 8
pronoun both>0.9	13 -13
pronoun both>0.96	28 -28
pronoun named>0.07	2 -2
pronoun named>0.1	2 -2
pronoun named>0.15	2 -2
pronoun named>0.2	2 -2
pronoun named>0.3	2 -2
pronoun named>0.4	2 -2
pronoun named>0.5	2 -2
pronoun named>0.6	3 -3
pronoun named>0.7	2 -2
pronoun named>0.9	2 -2
pronoun other side does>0.1	-2 2
pronoun other side does>0.15	-10 10
pronoun other side does>0.2	-12 12
pronoun other side does>0.3	10 -10
pronoun other side does>0.4	10 -10
pronoun other side does>0.6	-3 3
pronoun other side does>0.7	-8 8
pronoun other side does>0.8	-14 14
pronoun other side does>0.9	4 -4
pronoun other side does>0.96	-24 24
pronoun other state>0.07	-8 8
pronoun other state>0.1	-18 18
pronoun other state>0.15	5 -5
pronoun other state>0.2	22 -22
pronoun other state>0.4	8 -8
pronoun other state>0.5	11 -11
pronoun other state>0.7	-7 7
pronoun other state>0.8	3 -3
pronoun other state>0.9	-10 10
pronoun other state>0.96	-2 2
pronoun own side does>0.1	8 -8
pronoun own side does>0.15	-11 11
pronoun own side does>0.3	-13 13
pronoun own side does>0.4	-7 7
pronoun own side does>0.7	17 -17
pronoun own side does>0.8	-3 3
pronoun own side does>0.9	-12 12
pronoun rest>0.1	3 -3
pronoun rest>0.15	-4 4
pronoun rest>0.3	5 -5
pronoun rest>0.4	7 -7
pronoun rest>0.5	9 -9
pronoun rest>0.6	6 -6
pronoun rest>0.7	14 -14
pronoun rest>0.9	5 -5
pronoun rest>0.96	-11 11
pronoun rival>0.15	-4 4
pronoun rival>0.2	3 -3
pronoun rival>0.3	-13 13
pronoun rival>0.4	-2 2
pronoun rival>0.5	-2 2
pronoun rival>0.6	5 -5
pronoun rival>0.7	4 -4
pronoun rival>0.8	-7 7
pronoun rival>0.9	-19 19
pronoun share>0.07	11 -11
pronoun share>0.15	-3 3
pronoun share>0.2	-6 6
pronoun share>0.3	8 -8
pronoun share>0.4	11 -11
pronoun share>0.6	3 -3
pronoun share>0.7	22 -22
pronoun share>0.8	-20 20
pronoun share>0.9	12 -12
pronoun share>0.96	-6 6
pronoun sided>0.5	-2 2
pronoun sided>0.6	-4 4
pronoun sided>0.7	-3 3
pronoun sided>0.8	-6 6
pronoun sided>0.96	3 -3
rest>0.07	5 -5
rest>0.15	7 -7
rest>0.2	3 -3
rest>0.3	-2 2
rest>0.5	2 -2
rest>0.6	3 -3
rest>0.7	3 -3
rest>0.8	6 -6
rest>0.9	-4 4
rest>0.96	2 -2
rival>0.1	4 -4
rival>0.15	-3 3
rival>0.2	-4 4
rival>0.3	-4 4
rival>0.5	-2 2
rival>0.6	4 -4
rival>0.7	6 -6
rival>0.8	-3 3
rival>0.96	2 -2
rule:told	-8 8
rule:told given	-4 4
rule:told needed	-2 2
rule:told office	32 -32
rule:told organisation	3 -3
rule:told otherwise	17 -17
rule:told person	-11 11
rule:told pronoun	-47 47
rule:told unknown	-13 13
rule:told withheld	-4 4
share>0.3	3 -3
share>0.4	2 -2
share>0.5	-2 2
share>0.8	2 -2
share>0.9	4 -4
share>0.96	-5 5
shorter elsewhere	-42 42
side any>0.07	5 -5
side any>0.1	-6 6
side any>0.15	-14 14
side any>0.2	9 -9
side any>0.4	-5 5
side any>0.5	22 -22
side any>0.6	-3 3
side any>0.7	-12 12
side any>0.8	9 -9
side any>0.9	7 -7
side any>0.96	5 -5
side beside>0.07	6 -6
side beside>0.1	-3 3
side beside>0.2	-7 7
side beside>0.3	-7 7
side beside>0.4	15 -15
side beside>0.5	13 -13
side beside>0.6	15 -15
side beside>0.7	7 -7
side beside>0.8	2 -2
side beside>0.9	24 -24
side beside>0.96	12 -12
side both>0.07	10 -10
side both>0.15	-14 14
side both>0.2	15 -15
side both>0.4	-5 5
side both>0.5	18 -18
side both>0.6	-7 7
side both>0.7	-14 14
side both>0.8	9 -9
side both>0.9	7 -7
side both>0.96	5 -5
side other side does>0.07	10 -10
side other side does>0.1	5 -5
side other side does>0.15	-2 2
side other side does>0.2	-7 7
side other side does>0.4	12 -12
side other side does>0.5	11 -11
side other side does>0.6	4 -4
side other side does>0.7	-7 7
side other side does>0.8	-11 11
side other side does>0.9	-4 4
side other side does>0.96	11 -11
side other side>0.07	-5 5
side other side>0.1	-2 2
side other side>0.15	-6 6
side other side>0.2	5 -5
side other side>0.4	16 -16
side other side>0.5	22 -22
side other side>0.6	6 -6
side other side>0.7	-7 7
side other side>0.8	11 -11
side other side>0.9	-4 4
side other side>0.96	3 -3
side other state>0.07	19 -19
side other state>0.1	8 -8
side other state>0.15	32 -32
side other state>0.2	20 -20
side other state>0.3	10 -10
side own side does>0.07	-15 15
side own side does>0.1	-15 15
side own side does>0.2	7 -7
side own side does>0.4	7 -7
side own side does>0.6	8 -8
side own side does>0.8	2 -2
side own side does>0.9	3 -3
side own side does>0.96	19 -19
side rest>0.07	2 -2
side rest>0.15	-3 3
side rest>0.2	-4 4
side rest>0.4	7 -7
side rest>0.5	9 -9
side rest>0.6	6 -6
side rest>0.7	-6 6
side rest>0.8	-4 4
side rest>0.9	-7 7
side rest>0.96	15 -15
side rival>0.07	-14 14
side rival>0.1	-9 9
side rival>0.15	-4 4
side rival>0.2	-3 3
side rival>0.3	-2 2
side rival>0.5	-3 3
side rival>0.6	3 -3
side rival>0.7	3 -3
side rival>0.9	23 -23
side rival>0.96	11 -11
side share>0.07	10 -10
side share>0.15	-14 14
side share>0.2	15 -15
side share>0.4	-5 5
side share>0.5	18 -18
side share>0.6	-7 7
side share>0.7	-14 14
side share>0.8	9 -9
side share>0.9	7 -7
side share>0.96	5 -5
sided>0.4	-2 2
sided>0.5	-5 5
sided>0.6	-3 3
sided>0.96	-3 3
state given	6 -6
state needed	8 -8
state unknown	6 -6
state withheld	2 -2
unknown act approve right in clause	-17 17
unknown act approve right in clause organisation	-33 33
unknown act do left in clause	-11 11
unknown act do left in clause organisation	-26 26
unknown act do right in clause	5 -5
unknown act do right in clause name	-2 2
unknown act do right in clause office	31 -31
unknown act do right in clause organisation	-23 23
unknown act do right in clause person	-2 2
unknown act do right in clause pronoun	26 -26
unknown act lack left in clause	21 -21
unknown act lack right in clause	-14 14
unknown act lack right in clause organisation	-7 7
unknown act publish right in clause	-4 4
unknown act publish right in clause organisation	9 -9
unknown act sign right in clause	-18 18
unknown act sign right in clause person	-16 16
unknown act vote right in clause	4 -4
unknown any>0.07	-6 6
unknown any>0.15	3 -3
unknown any>0.2	-9 9
unknown any>0.3	-11 11
unknown any>0.4	9 -9
unknown any>0.5	10 -10
unknown any>0.6	2 -2
unknown any>0.7	11 -11
unknown any>0.8	2 -2
unknown any>0.9	-4 4
unknown any>0.96	4 -4
unknown beside>0.07	-8 8
unknown beside>0.1	-3 3
unknown beside>0.15	-11 11
unknown beside>0.2	-6 6
unknown beside>0.3	-11 11
unknown beside>0.4	-13 13
unknown beside>0.5	3 -3
unknown beside>0.6	-9 9
unknown beside>0.7	-5 5
unknown beside>0.8	-28 28
unknown beside>0.9	27 -27
unknown both>0.07	-8 8
unknown both>0.1	-3 3
unknown both>0.15	-4 4
unknown both>0.2	-8 8
unknown both>0.5	-22 22
unknown both>0.6	-9 9
unknown both>0.7	-7 7
unknown both>0.8	-4 4
unknown both>0.9	3 -3
unknown ct0=stay present	-2 2
unknown kind=office	-6 6
unknown kind=organisation	-4 4
unknown kind=person	23 -23
unknown kind=side	-9 9
unknown l1=<begin>	47 -47
unknown l1=the	8 -8
unknown l1=whether	-59 59
unknown named>0.07	6 -6
unknown named>0.1	6 -6
unknown named>0.15	6 -6
unknown named>0.2	6 -6
unknown named>0.3	6 -6
unknown named>0.4	6 -6
unknown named>0.5	8 -8
unknown named>0.6	8 -8
unknown named>0.8	3 -3
unknown named>0.96	17 -17
unknown other side does>0.07	3 -3
unknown other side does>0.1	15 -15
unknown other side does>0.15	15 -15
unknown other side does>0.2	15 -15
unknown other state>0.07	8 -8
unknown other state>0.1	10 -10
unknown other state>0.15	6 -6
unknown other state>0.2	6 -6
unknown other state>0.3	-3 3
unknown other state>0.5	13 -13
unknown other state>0.8	-7 7
unknown other state>0.9	25 -25
unknown other state>0.96	22 -22
unknown own side does>0.07	-15 15
unknown own side does>0.1	-8 8
unknown own side does>0.15	-8 8
unknown own side does>0.2	-9 9
unknown own side does>0.3	-10 10
unknown own side does>0.4	-10 10
unknown own side does>0.5	16 -16
unknown own side does>0.6	6 -6
unknown own side does>0.7	6 -6
unknown power=cabinet	-7 7
unknown power=council	-19 19
unknown power=minister	2 -2
unknown power=no power	-5 5
unknown power=president	24 -24
unknown power=prime minister	-15 15
unknown r1=,	11 -11
unknown r1=<v-impose>	5 -5
unknown r1=had	-24 24
unknown r1=has	-10 10
unknown r1=must	-19 19
unknown r1=will	-20 20
unknown r1=would	9 -9
unknown rest>0.07	4 -4
unknown rest>0.1	22 -22
unknown rest>0.15	25 -25
unknown rest>0.2	25 -25
unknown rest>0.3	7 -7
unknown rest>0.4	7 -7
unknown rest>0.5	27 -27
unknown rest>0.6	10 -10
unknown rest>0.7	10 -10
unknown rest>0.8	2 -2
unknown rest>0.9	17 -17
unknown rival>0.07	-15 15
unknown rival>0.1	-8 8
unknown rival>0.15	-8 8
unknown rival>0.2	-9 9
unknown rival>0.3	-10 10
unknown rival>0.4	-10 10
unknown rival>0.5	16 -16
unknown rival>0.6	6 -6
unknown rival>0.7	6 -6
unknown said lack>	3 -3
unknown said sign> do>	-13 13
unknown share>0.07	-6 6
unknown share>0.15	3 -3
unknown share>0.2	-9 9
unknown share>0.3	-11 11
unknown share>0.4	9 -9
unknown share>0.5	10 -10
unknown share>0.6	2 -2
unknown share>0.7	11 -11
unknown share>0.8	2 -2
unknown share>0.9	-4 4
unknown share>0.96	4 -4
unknown sided>0.07	6 -6
unknown sided>0.1	6 -6
unknown sided>0.15	6 -6
unknown sided>0.2	6 -6
unknown sided>0.3	6 -6
unknown sided>0.4	6 -6
unknown sided>0.5	5 -5
unknown sided>0.6	-2 2
unknown sided>0.7	-4 4
unknown sided>0.8	-4 4
unknown sided>0.9	-20 20
unknown sided>0.96	-31 31
unknown t0=past	12 -12
unknown t0=present	30 -30
unknown v0=be	5 -5
unknown v0=have	-3 3
withheld act approve right in clause	-2 2
withheld act do left in clause	-27 27
withheld act do right in clause organisation	-17 17
withheld act do right in clause person	7 -7
withheld act do right in clause pronoun	7 -7
withheld act do right in clause side	8 -8
withheld act lack left in clause	-2 2
withheld act lack right in clause	5 -5
withheld act publish right in clause	-11 11
withheld act refuse right in clause	4 -4
withheld act refuse right in clause name	-18 18
withheld act refuse right in clause organisation	-18 18
withheld act refuse right in clause person	-5 5
withheld act refuse right in clause pronoun	4 -4
withheld act refuse right in clause side	22 -22
withheld act sign left in clause	-11 11
withheld act sign right in clause	7 -7
withheld act sign right in clause name	25 -25
withheld act sign right in clause organisation	-34 34
withheld act sign right in clause person	20 -20
withheld act sign right in clause pronoun	-21 21
withheld act vote right in clause	3 -3
withheld act vote right in clause organisation	-15 15
withheld act vote right in clause pronoun	25 -25
withheld any>0.07	2 -2
withheld any>0.15	-5 5
withheld any>0.2	8 -8
withheld any>0.3	-4 4
withheld any>0.5	-16 16
withheld any>0.6	-9 9
withheld any>0.7	-10 10
withheld any>0.9	8 -8
withheld any>0.96	10 -10
withheld beside>0.07	9 -9
withheld beside>0.3	4 -4
withheld beside>0.4	9 -9
withheld beside>0.5	20 -20
withheld beside>0.6	-3 3
withheld beside>0.7	2 -2
withheld beside>0.8	24 -24
withheld beside>0.96	19 -19
withheld both>0.07	8 -8
withheld both>0.1	-5 5
withheld both>0.2	-16 16
withheld both>0.3	5 -5
withheld both>0.5	-15 15
withheld both>0.7	-7 7
withheld both>0.8	-5 5
withheld both>0.9	14 -14
withheld both>0.96	-25 25
withheld headline	-18 18
withheld kind=office	4 -4
withheld kind=organisation	-2 2
withheld kind=side	22 -22
withheld l1="	7 -7
withheld l1='s	-27 27
withheld l1=,	52 -52
withheld l1=;	17 -17
withheld l1=<begin>	-7 7
withheld l1=and	10 -10
withheld l1=but	-17 17
withheld l1=his	-18 18
withheld l1=the	19 -19
withheld l1=—	29 -29
withheld named>0.07	2 -2
withheld named>0.1	2 -2
withheld named>0.15	2 -2
withheld named>0.2	2 -2
withheld named>0.3	2 -2
withheld named>0.4	2 -2
withheld named>0.5	2 -2
withheld named>0.6	2 -2
withheld named>0.7	5 -5
withheld named>0.8	-2 2
withheld named>0.9	10 -10
withheld named>0.96	-10 10
withheld other side does>0.07	15 -15
withheld other side does>0.1	5 -5
withheld other side does>0.15	20 -20
withheld other side does>0.2	-2 2
withheld other side does>0.3	-2 2
withheld other side does>0.4	7 -7
withheld other side does>0.5	-2 2
withheld other side does>0.6	-3 3
withheld other side does>0.7	10 -10
withheld other side does>0.8	5 -5
withheld other side does>0.9	-4 4
withheld other state>0.07	-8 8
withheld other state>0.1	-13 13
withheld other state>0.15	6 -6
withheld other state>0.2	8 -8
withheld other state>0.3	5 -5
withheld other state>0.4	-4 4
withheld other state>0.5	8 -8
withheld other state>0.6	-2 2
withheld other state>0.7	9 -9
withheld other state>0.8	2 -2
withheld other state>0.9	-11 11
withheld other state>0.96	6 -6
withheld own side does>0.07	-21 21
withheld own side does>0.1	-4 4
withheld own side does>0.15	-5 5
withheld own side does>0.2	-6 6
withheld own side does>0.4	9 -9
withheld own side does>0.5	17 -17
withheld own side does>0.6	15 -15
withheld own side does>0.7	28 -28
withheld own side does>0.8	11 -11
withheld own side does>0.9	6 -6
withheld own side does>0.96	6 -6
withheld power=assembly	-10 10
withheld power=cabinet	-21 21
withheld power=commission	28 -28
withheld power=council	35 -35
withheld power=minister	11 -11
withheld power=ministry	-8 8
withheld power=no power	-10 10
withheld power=parliament	-5 5
withheld power=president	-10 10
withheld power=prime minister	31 -31
withheld power=secretary	6 -6
withheld power=senate	-10 10
withheld quoted	31 -31
withheld r1='s	-3 3
withheld r1=,	-21 21
withheld r1=<not>	-5 5
withheld r1=<v-down>	11 -11
withheld r1=<v-say>	-5 5
withheld r1=<v-suspend>	-8 8
withheld r1=decline	9 -9
withheld r1=do	-7 7
withheld r1=had	32 -32
withheld r1=has	-3 3
withheld r1=in	-51 51
withheld r1=is	30 -30
withheld r1=on	-2 2
withheld r1=refuse	8 -8
withheld r1=refused	-7 7
withheld r1=say	-11 11
withheld r1=tell	-8 8
withheld r1=will	-19 19
withheld r1=won't	-21 21
withheld r1=would	16 -16
withheld rest>0.07	-10 10
withheld rest>0.15	12 -12
withheld rest>0.2	-7 7
withheld rest>0.3	-2 2
withheld rest>0.4	8 -8
withheld rest>0.5	9 -9
withheld rest>0.6	7 -7
withheld rest>0.7	31 -31
withheld rest>0.8	15 -15
withheld rest>0.96	3 -3
withheld rival>0.07	-17 17
withheld rival>0.3	7 -7
withheld rival>0.4	17 -17
withheld rival>0.5	27 -27
withheld rival>0.6	25 -25
withheld rival>0.7	22 -22
withheld rival>0.8	3 -3
withheld said 	-27 27
withheld said approve> refuse> do>	17 -17
withheld said do>	53 -53
withheld said refuse>	-16 16
withheld said refuse> do>	13 -13
withheld said sign< do<	-25 25
withheld said sign>	-2 2
withheld said sign> do>	23 -23
withheld said sign> lack> refuse> do>	6 -6
withheld said sign> refuse> do>	-3 3
withheld said sign> vote> refuse> do>	-10 10
withheld said vote> do>	4 -4
withheld said vote> refuse>	21 -21
withheld share>0.07	2 -2
withheld share>0.15	-5 5
withheld share>0.2	7 -7
withheld share>0.3	11 -11
withheld share>0.5	-4 4
withheld share>0.6	-3 3
withheld share>0.7	-21 21
withheld share>0.8	-6 6
withheld share>0.9	8 -8
withheld share>0.96	-2 2
withheld sided>0.5	-2 2
withheld sided>0.7	-2 2
withheld sided>0.8	6 -6
withheld sided>0.9	-6 6
withheld sided>0.96	19 -19
withheld t0=past	20 -20
withheld t0=present	-29 29
withheld v0=say	16 -16
words 1	20 -20
words 1 again	-18 18
words 1 both	6 -6
words 1 name	48 -48
words 1 person	14 -14
words 1 pronoun	14 -14
words 2 again	23 -23
words 2 both	-7 7
words 2 name	-39 39
words 2 organisation	17 -17
words 2 person	-3 3
words 2 side	7 -7
words 3	-7 7
words 3 again	21 -21
words 3 both	3 -3
words 3 name	-8 8
words 3 office	-14 14
words 3 organisation	-8 8
words 3 person	13 -13
words 3 pronoun	-7 7
words 4	-3 3
words 4 name	14 -14
words 4 office	5 -5
words 4 organisation	3 -3
words 4 person	-23 23
words 4 pronoun	11 -11
words 5	18 -18
words 5 office	40 -40
words 5 organisation	-17 17
words 5 person	27 -27`;
