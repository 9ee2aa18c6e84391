// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	10 -10
again any>0.07	-10 10
again any>0.1	-14 14
again any>0.15	3 -3
again any>0.2	5 -5
again any>0.3	-4 4
again any>0.4	-11 11
again any>0.5	-5 5
again any>0.6	-4 4
again any>0.7	15 -15
again any>0.8	16 -16
again any>0.96	19 -19
again beside>0.07	-16 16
again beside>0.1	-15 15
again beside>0.15	18 -18
again beside>0.2	29 -29
again beside>0.3	34 -34
again beside>0.4	33 -33
again beside>0.5	24 -24
again beside>0.6	22 -22
again beside>0.7	18 -18
again beside>0.8	14 -14
again beside>0.9	10 -10
again beside>0.96	9 -9
again both>0.07	-6 6
again both>0.1	-8 8
again both>0.15	9 -9
again both>0.2	8 -8
again both>0.3	4 -4
again both>0.4	2 -2
again both>0.5	-9 9
again both>0.6	16 -16
again both>0.7	-8 8
again both>0.8	8 -8
again named>0.7	8 -8
again named>0.8	11 -11
again named>0.9	8 -8
again named>0.96	3 -3
again other side does>0.07	18 -18
again other side does>0.1	4 -4
again other side does>0.15	-6 6
again other side does>0.2	-6 6
again other side does>0.3	-12 12
again other side does>0.4	-2 2
again other side does>0.5	3 -3
again other side does>0.6	5 -5
again other side does>0.7	10 -10
again other side does>0.8	11 -11
again other side does>0.9	9 -9
again other side does>0.96	21 -21
again other side>0.07	6 -6
again other side>0.1	6 -6
again other side>0.15	2 -2
again other side>0.2	2 -2
again other side>0.3	2 -2
again other side>0.4	2 -2
again other side>0.5	2 -2
again other side>0.6	-11 11
again other side>0.7	-15 15
again other side>0.8	-4 4
again other side>0.9	-18 18
again other state>0.07	-5 5
again other state>0.1	-7 7
again other state>0.15	-6 6
again other state>0.2	-2 2
again other state>0.3	-2 2
again other state>0.4	-3 3
again other state>0.5	-10 10
again other state>0.7	-6 6
again other state>0.8	-7 7
again other state>0.9	44 -44
again other state>0.96	25 -25
again own side does>0.07	-5 5
again own side does>0.1	-18 18
again own side does>0.15	-14 14
again own side does>0.2	-7 7
again own side does>0.3	-7 7
again own side does>0.4	-7 7
again own side does>0.5	-10 10
again own side does>0.6	-10 10
again own side does>0.7	-13 13
again own side does>0.8	-10 10
again own side does>0.9	-14 14
again own side does>0.96	10 -10
again rest>0.07	11 -11
again rest>0.1	-4 4
again rest>0.15	-10 10
again rest>0.2	-4 4
again rest>0.3	-10 10
again rest>0.6	3 -3
again rest>0.8	2 -2
again rest>0.96	18 -18
again rival>0.07	9 -9
again rival>0.1	9 -9
again rival>0.15	19 -19
again rival>0.2	15 -15
again rival>0.3	15 -15
again rival>0.4	15 -15
again rival>0.5	15 -15
again rival>0.6	15 -15
again rival>0.7	10 -10
again rival>0.8	10 -10
again rival>0.9	10 -10
again rival>0.96	9 -9
again share>0.07	-10 10
again share>0.1	-8 8
again share>0.15	11 -11
again share>0.2	15 -15
again share>0.3	-5 5
again share>0.4	-12 12
again share>0.5	-5 5
again share>0.6	-4 4
again share>0.7	15 -15
again share>0.8	4 -4
again share>0.96	-3 3
again sided>0.4	2 -2
again sided>0.6	8 -8
again sided>0.7	2 -2
again sided>0.8	-9 9
again sided>0.9	25 -25
again sided>0.96	-5 5
another side	15 -15
any>0.2	-2 2
any>0.3	-9 9
any>0.4	-3 3
any>0.6	-4 4
any>0.8	-3 3
any>0.96	-2 2
asks	36 -36
at act approve left in clause	-7 7
at act approve left in clause both	19 -19
at act approve left in clause name	4 -4
at act approve left in clause office	-9 9
at act approve left in clause organisation	-5 5
at act approve left in clause person	-3 3
at act approve left in clause pronoun	-17 17
at act approve left in clause side	-4 4
at act approve right in clause	-2 2
at act approve right in clause again	-15 15
at act approve right in clause both	6 -6
at act approve right in clause name	12 -12
at act approve right in clause organisation	-11 11
at act approve right in clause person	12 -12
at act approve right in clause pronoun	35 -35
at act approve right in clause side	-16 16
at act do left in clause again	23 -23
at act do left in clause both	14 -14
at act do left in clause name	18 -18
at act do left in clause office	-8 8
at act do left in clause organisation	-12 12
at act do left in clause person	8 -8
at act do left in clause pronoun	-29 29
at act do left in clause side	8 -8
at act do right in clause again	4 -4
at act do right in clause both	-8 8
at act do right in clause name	-10 10
at act do right in clause office	-11 11
at act do right in clause organisation	4 -4
at act do right in clause person	-2 2
at act do right in clause pronoun	10 -10
at act do right in clause side	6 -6
at act lack left in clause	8 -8
at act lack left in clause again	-12 12
at act lack left in clause name	42 -42
at act lack left in clause office	-4 4
at act lack left in clause organisation	6 -6
at act lack left in clause person	-2 2
at act lack left in clause pronoun	-2 2
at act lack right in clause	8 -8
at act lack right in clause again	-5 5
at act lack right in clause both	18 -18
at act lack right in clause name	-19 19
at act lack right in clause organisation	6 -6
at act lack right in clause person	12 -12
at act lack right in clause pronoun	17 -17
at act lack right in clause side	-9 9
at act publish left in clause	-7 7
at act publish left in clause name	-6 6
at act publish left in clause office	-12 12
at act publish left in clause person	11 -11
at act publish left in clause side	-16 16
at act publish right in clause	-9 9
at act publish right in clause both	24 -24
at act publish right in clause office	-5 5
at act publish right in clause organisation	-7 7
at act publish right in clause person	-9 9
at act publish right in clause pronoun	-18 18
at act publish right in clause side	10 -10
at act refuse right in clause	13 -13
at act refuse right in clause name	7 -7
at act refuse right in clause office	-4 4
at act refuse right in clause pronoun	5 -5
at act refuse right in clause side	24 -24
at act sign left in clause	-5 5
at act sign left in clause both	-12 12
at act sign left in clause name	-2 2
at act sign left in clause office	8 -8
at act sign left in clause person	-5 5
at act sign left in clause pronoun	18 -18
at act sign left in clause side	-11 11
at act sign right in clause again	3 -3
at act sign right in clause both	-27 27
at act sign right in clause office	-3 3
at act sign right in clause organisation	7 -7
at act sign right in clause pronoun	9 -9
at act vote left in clause name	10 -10
at act vote left in clause office	-11 11
at act vote left in clause organisation	4 -4
at act vote left in clause person	-9 9
at act vote right in clause again	4 -4
at act vote right in clause both	-11 11
at act vote right in clause name	18 -18
at act vote right in clause office	-21 21
at act vote right in clause person	-11 11
at act vote right in clause pronoun	34 -34
at act vote right in clause side	8 -8
at ct0=agree future	13 -13
at ct0=agree future-passive	13 -13
at ct0=agree modal	17 -17
at ct0=agree modal-passive	-8 8
at ct0=agree past	-10 10
at ct0=agree past-passive	-7 7
at ct0=agree perfect	6 -6
at ct0=agree perfect-passive	17 -17
at ct0=agree pluperfect-passive	-25 25
at ct0=agree present	27 -27
at ct0=agree present-passive	-7 7
at ct0=bear modal	23 -23
at ct0=bear past	-13 13
at ct0=bear perfect	-9 9
at ct0=bear present	20 -20
at ct0=begin future	3 -3
at ct0=begin modal	-10 10
at ct0=begin past	-3 3
at ct0=begin present	-6 6
at ct0=buy present	-26 26
at ct0=down present	4 -4
at ct0=down present-passive	-21 21
at ct0=impose future-passive	9 -9
at ct0=impose modal	-8 8
at ct0=impose modal-passive	-22 22
at ct0=impose past	2 -2
at ct0=impose past-passive	2 -2
at ct0=impose perfect	5 -5
at ct0=impose perfect-passive	-2 2
at ct0=impose pluperfect-passive	6 -6
at ct0=impose present	13 -13
at ct0=impose present-passive	-6 6
at ct0=propose future	-29 29
at ct0=propose modal	-5 5
at ct0=propose past	7 -7
at ct0=propose perfect	-4 4
at ct0=propose present	7 -7
at ct0=say future-passive	-23 23
at ct0=say modal	21 -21
at ct0=say modal-passive	18 -18
at ct0=say past	-2 2
at ct0=say perfect	8 -8
at ct0=say present	-14 14
at ct0=say present-passive	10 -10
at ct0=sell past	-8 8
at ct0=stay future	-2 2
at ct0=stay modal	9 -9
at ct0=stay past-passive	4 -4
at ct0=stay present	-5 5
at ct0=target present	-10 10
at ct0=up future	-10 10
at ct0=up modal	10 -10
at ct0=up present	-12 12
at headline	-2 2
at kind=office	3 -3
at kind=organisation	6 -6
at kind=person	6 -6
at l1="	15 -15
at l1='s	-12 12
at l1=(	-14 14
at l1=)	3 -3
at l1=,	-6 6
at l1=-	16 -16
at l1=.	-15 15
at l1=:	-10 10
at l1=;	6 -6
at l1=<agent>	-9 9
at l1=<begin>	-16 16
at l1=<day-today>	-20 20
at l1=<gate>	-5 5
at l1=<name>	5 -5
at l1=<not>	13 -13
at l1=<number>	-7 7
at l1=<office>	-2 2
at l1=<person>	-8 8
at l1=<quality>	-24 24
at l1=<seat>	-16 16
at l1=<v-bear>	12 -12
at l1=<v-propose>	15 -15
at l1=<v-say>	13 -13
at l1=a	40 -40
at l1=after	-2 2
at l1=an	16 -16
at l1=and	-11 11
at l1=as	17 -17
at l1=ask	-9 9
at l1=at	2 -2
at l1=because	21 -21
at l1=before	-15 15
at l1=both	2 -2
at l1=but	4 -4
at l1=by	-4 4
at l1=day	15 -15
at l1=did	-2 2
at l1=doe	-30 30
at l1=evening	-2 2
at l1=for	-9 9
at l1=from	-11 11
at l1=has	-9 9
at l1=his	5 -5
at l1=hour	-22 22
at l1=if	37 -37
at l1=in	31 -31
at l1=is	10 -10
at l1=its	-13 13
at l1=later	-20 20
at l1=mr	-14 14
at l1=my	6 -6
at l1=need	-25 25
at l1=neither	-11 11
at l1=no	44 -44
at l1=nor	-21 21
at l1=of	2 -2
at l1=on	-4 4
at l1=our	16 -16
at l1=own	4 -4
at l1=president	-15 15
at l1=say	3 -3
at l1=side	-5 5
at l1=sir	9 -9
at l1=tell	16 -16
at l1=that	5 -5
at l1=the	-2 2
at l1=then	-17 17
at l1=thi	-20 20
at l1=to	-7 7
at l1=two	23 -23
at l1=unless	20 -20
at l1=until	7 -7
at l1=was	-31 31
at l1=what	-17 17
at l1=when	-14 14
at l1=where	28 -28
at l1=whether	2 -2
at l1=which	-19 19
at l1=whose	-7 7
at l1=with	-8 8
at l1=without	10 -10
at l1=your	10 -10
at l1=—	13 -13
at power=board	25 -25
at power=chancellor	10 -10
at power=commission	10 -10
at power=committee	20 -20
at power=congress	6 -6
at power=department	16 -16
at power=diet	-2 2
at power=government	7 -7
at power=house	16 -16
at power=king	-6 6
at power=minister	-4 4
at power=ministry	21 -21
at power=no power	-3 3
at power=parliament	-2 2
at power=premier	14 -14
at power=president	-5 5
at power=representative	-23 23
at power=secretary	-14 14
at power=treasury	23 -23
at quoted	10 -10
at r1="	3 -3
at r1='	-2 2
at r1='s	-13 13
at r1=(	-2 2
at r1=,	-4 4
at r1=.	-4 4
at r1=:	3 -3
at r1=;	3 -3
at r1=<agent>	7 -7
at r1=<day-ahead>	-2 2
at r1=<day-gone>	-10 10
at r1=<day-today>	3 -3
at r1=<end>	5 -5
at r1=<goods>	14 -14
at r1=<not>	8 -8
at r1=<number>	27 -27
at r1=<person>	47 -47
at r1=<v-bear>	19 -19
at r1=<v-begin>	9 -9
at r1=<v-buy>	-8 8
at r1=<v-deny>	24 -24
at r1=<v-down>	35 -35
at r1=<v-end>	-18 18
at r1=<v-impose>	5 -5
at r1=<v-say>	9 -9
at r1=<v-stay>	13 -13
at r1=<v-suspend>	7 -7
at r1=<v-threaten>	36 -36
at r1=<v-up>	-14 14
at r1=?	7 -7
at r1=a	-27 27
at r1=add	2 -2
at r1=after	-29 29
at r1=agree	30 -30
at r1=alone	4 -4
at r1=also	19 -19
at r1=and	-9 9
at r1=announce	21 -21
at r1=answer	31 -31
at r1=approve	-26 26
at r1=are	8 -8
at r1=at	18 -18
at r1=before	9 -9
at r1=by	-5 5
at r1=can	3 -3
at r1=cannot	-2 2
at r1=come	27 -27
at r1=confirm	24 -24
at r1=could	32 -32
at r1=decided	-5 5
at r1=decline	6 -6
at r1=directed	2 -2
at r1=do	-17 17
at r1=doe	12 -12
at r1=doesn't	26 -26
at r1=expect	30 -30
at r1=explain	23 -23
at r1=extend	2 -2
at r1=first	-18 18
at r1=followed	-50 50
at r1=gave	-15 15
at r1=get	-3 3
at r1=had	-5 5
at r1=has	-6 6
at r1=hasn't	-7 7
at r1=he	48 -48
at r1=here	-16 16
at r1=himself	2 -2
at r1=his	3 -3
at r1=hold	12 -12
at r1=in	-9 9
at r1=initialled	-18 18
at r1=is	6 -6
at r1=issued	-9 9
at r1=its	3 -3
at r1=leave	17 -17
at r1=let	33 -33
at r1=look	-9 9
at r1=may	9 -9
at r1=meet	-2 2
at r1=must	-9 9
at r1=need	24 -24
at r1=nor	-12 12
at r1=not	-6 6
at r1=now	-4 4
at r1=on	-8 8
at r1=order	-8 8
at r1=passed	-25 25
at r1=post	-39 39
at r1=published	12 -12
at r1=put	-6 6
at r1=ratified	-12 12
at r1=ratify	7 -7
at r1=refuse	-9 9
at r1=refused	5 -5
at r1=reply	26 -26
at r1=say	-4 4
at r1=shall	-11 11
at r1=should	23 -23
at r1=sign	-10 10
at r1=since	-5 5
at r1=sit	-23 23
at r1=state	16 -16
at r1=still	-15 15
at r1=suspend	-18 18
at r1=take	-8 8
at r1=tell	-10 10
at r1=that	5 -5
at r1=the	-20 20
at r1=there	38 -38
at r1=to	-3 3
at r1=under	-12 12
at r1=used	-22 22
at r1=vote	20 -20
at r1=voted	-9 9
at r1=want	12 -12
at r1=was	9 -9
at r1=were	21 -21
at r1=who	-10 10
at r1=with	4 -4
at r1=withhold	-7 7
at r1=won't	-12 12
at r1=write	-7 7
at said 	3 -3
at said approve< approve> do>	9 -9
at said approve< approve> lack< do>	-21 21
at said approve< do<	6 -6
at said approve< do< do>	-4 4
at said approve< do>	10 -10
at said approve< lack<	2 -2
at said approve< lack< do<	-22 22
at said approve< lack< do< do>	23 -23
at said approve< lack< do>	29 -29
at said approve< lack>	-11 11
at said approve< publish< lack<	-23 23
at said approve< vote<	19 -19
at said approve< vote< do<	14 -14
at said approve< vote>	14 -14
at said approve< vote> lack<	20 -20
at said approve< vote> lack< do>	-20 20
at said approve> do<	3 -3
at said approve> do< do>	11 -11
at said approve> do>	5 -5
at said approve> lack<	-13 13
at said approve> lack>	-14 14
at said approve> lack> do<	3 -3
at said approve> lack> do< do>	16 -16
at said approve> lack> do>	-5 5
at said approve> lack> refuse> do>	-8 8
at said approve> publish< lack>	-5 5
at said approve> publish>	-25 25
at said approve> publish> do>	-9 9
at said approve> publish> lack>	-9 9
at said approve> publish> lack> do>	-30 30
at said approve> refuse> do>	6 -6
at said approve> vote< do>	14 -14
at said approve> vote>	12 -12
at said approve> vote> lack>	-20 20
at said approve> vote> lack> do>	-6 6
at said do<	8 -8
at said do< do>	5 -5
at said do>	6 -6
at said lack<	-5 5
at said lack< do<	-20 20
at said lack< do>	8 -8
at said lack>	7 -7
at said lack> do<	11 -11
at said lack> refuse>	6 -6
at said publish<	9 -9
at said publish< do<	-4 4
at said publish< do>	9 -9
at said publish< lack<	-10 10
at said publish< lack< do<	21 -21
at said publish< lack< do>	19 -19
at said publish< lack>	-17 17
at said publish< publish>	12 -12
at said publish< publish> do>	-3 3
at said publish< publish> lack<	-13 13
at said publish< publish> lack>	-23 23
at said publish>	12 -12
at said publish> do<	33 -33
at said publish> do>	17 -17
at said publish> lack<	-26 26
at said publish> lack< do>	-13 13
at said publish> lack>	4 -4
at said refuse>	8 -8
at said refuse> do>	33 -33
at said sign<	-4 4
at said sign< approve<	-6 6
at said sign< approve< do<	23 -23
at said sign< approve< lack<	9 -9
at said sign< approve>	-7 7
at said sign< approve> do<	-48 48
at said sign< approve> do>	10 -10
at said sign< approve> lack<	19 -19
at said sign< approve> lack>	9 -9
at said sign< do<	-13 13
at said sign< do< do>	-15 15
at said sign< do>	-3 3
at said sign< lack< do<	19 -19
at said sign< lack< do< do>	13 -13
at said sign< lack< do>	-14 14
at said sign< lack>	-24 24
at said sign< lack> do<	-38 38
at said sign< publish<	6 -6
at said sign< publish< do>	-5 5
at said sign< publish< lack<	6 -6
at said sign< publish< lack< do<	16 -16
at said sign< publish< publish>	-10 10
at said sign< publish>	-28 28
at said sign< sign>	2 -2
at said sign< sign> do<	-5 5
at said sign< sign> do< do>	3 -3
at said sign< sign> do>	-13 13
at said sign< vote< lack<	-36 36
at said sign< vote> do>	25 -25
at said sign>	-2 2
at said sign> approve<	-21 21
at said sign> approve< do<	24 -24
at said sign> approve< do< do>	-6 6
at said sign> approve< do>	-28 28
at said sign> approve< lack< do>	8 -8
at said sign> approve>	-18 18
at said sign> approve> do>	-15 15
at said sign> approve> lack>	21 -21
at said sign> approve> publish>	29 -29
at said sign> approve> publish> do>	-18 18
at said sign> do< do>	-15 15
at said sign> do>	8 -8
at said sign> lack<	-7 7
at said sign> lack< do>	3 -3
at said sign> lack< lack>	-5 5
at said sign> lack>	4 -4
at said sign> lack> do>	-11 11
at said sign> lack> refuse> do>	8 -8
at said sign> publish<	-8 8
at said sign> publish< do>	-3 3
at said sign> publish< lack<	10 -10
at said sign> publish< lack>	-9 9
at said sign> publish< lack> do>	-23 23
at said sign> publish>	-7 7
at said sign> publish> do>	13 -13
at said sign> publish> lack<	17 -17
at said sign> publish> lack>	-22 22
at said sign> refuse>	6 -6
at said sign> refuse> do<	2 -2
at said sign> refuse> do>	14 -14
at said sign> vote<	-23 23
at said sign> vote>	-6 6
at said sign> vote> do>	-13 13
at said sign> vote> lack> do>	-28 28
at said sign> vote> refuse> do>	-15 15
at said vote<	6 -6
at said vote< do<	12 -12
at said vote< do>	27 -27
at said vote< lack<	-13 13
at said vote< lack< do<	25 -25
at said vote< lack>	2 -2
at said vote< publish< lack<	28 -28
at said vote>	2 -2
at said vote> do<	-18 18
at said vote> do>	6 -6
at said vote> lack<	14 -14
at said vote> lack< do<	-2 2
at said vote> lack< do>	-3 3
at said vote> lack>	39 -39
at said vote> lack> do<	-17 17
at said vote> lack> do>	-10 10
at said vote> publish>	30 -30
at said vote> publish> do>	3 -3
at said vote> publish> lack>	-6 6
at said vote> publish> lack> do>	21 -21
at said vote> refuse>	18 -18
at t0=future	5 -5
at t0=modal	4 -4
at t0=modal-passive	3 -3
at t0=past	9 -9
at t0=past-passive	11 -11
at t0=perfect	-15 15
at t0=pluperfect	4 -4
at t0=pluperfect-passive	3 -3
at t0=present	10 -10
at t0=present-not	-3 3
at t0=present-passive	18 -18
at v0=add	-39 39
at v0=adopt	-3 3
at v0=approve	6 -6
at v0=ask	28 -28
at v0=be	-5 5
at v0=bear	-21 21
at v0=bring	-7 7
at v0=carry	4 -4
at v0=come	12 -12
at v0=confirm	19 -19
at v0=expect	-5 5
at v0=go	9 -9
at v0=have	8 -8
at v0=know	-8 8
at v0=lay	6 -6
at v0=leave	22 -22
at v0=look	-8 8
at v0=make	6 -6
at v0=order	-14 14
at v0=other	8 -8
at v0=put	38 -38
at v0=reach	32 -32
at v0=receive	19 -19
at v0=say	-4 4
at v0=see	27 -27
at v0=send	-17 17
at v0=sign	2 -2
at v0=state	5 -5
at v0=subject	-10 10
at v0=take	-12 12
at v0=tell	13 -13
at v0=want	-10 10
beside>0.07	3 -3
beside>0.2	4 -4
beside>0.3	-2 2
beside>0.4	6 -6
beside>0.5	3 -3
beside>0.6	5 -5
beside>0.8	3 -3
beside>0.9	13 -13
both any>0.07	-9 9
both any>0.1	-8 8
both any>0.15	3 -3
both any>0.2	-2 2
both any>0.3	-6 6
both any>0.4	-3 3
both any>0.5	-2 2
both any>0.6	-2 2
both any>0.7	-8 8
both any>0.8	-10 10
both any>0.9	-6 6
both any>0.96	24 -24
both beside>0.07	6 -6
both beside>0.1	2 -2
both beside>0.15	10 -10
both beside>0.2	6 -6
both beside>0.3	-12 12
both beside>0.4	-5 5
both beside>0.5	10 -10
both beside>0.6	18 -18
both beside>0.7	13 -13
both beside>0.8	7 -7
both beside>0.9	2 -2
both both>0.07	-9 9
both both>0.1	-9 9
both both>0.15	6 -6
both both>0.2	-3 3
both both>0.3	-10 10
both both>0.4	-2 2
both both>0.6	5 -5
both both>0.7	3 -3
both both>0.8	-7 7
both both>0.96	15 -15
both other side does>0.07	-3 3
both other side does>0.1	-4 4
both other side does>0.15	8 -8
both other side does>0.2	13 -13
both other side does>0.3	8 -8
both other side does>0.4	5 -5
both other side does>0.5	7 -7
both other side does>0.7	-6 6
both other side does>0.8	3 -3
both other side does>0.9	2 -2
both other side does>0.96	9 -9
both other side>0.1	-14 14
both other side>0.2	-9 9
both other side>0.3	-2 2
both other side>0.4	3 -3
both other side>0.5	6 -6
both other side>0.6	15 -15
both other side>0.7	7 -7
both other side>0.8	-2 2
both other side>0.96	11 -11
both other state>0.07	-6 6
both other state>0.1	-6 6
both other state>0.15	-2 2
both other state>0.2	6 -6
both other state>0.3	-6 6
both other state>0.4	2 -2
both other state>0.5	11 -11
both other state>0.6	17 -17
both other state>0.7	17 -17
both other state>0.8	10 -10
both other state>0.9	-6 6
both other state>0.96	28 -28
both own side does>0.07	5 -5
both own side does>0.1	14 -14
both own side does>0.15	5 -5
both own side does>0.2	-5 5
both own side does>0.3	-12 12
both own side does>0.4	-12 12
both own side does>0.5	3 -3
both own side does>0.7	7 -7
both own side does>0.8	-3 3
both own side does>0.96	-21 21
both rest>0.07	-9 9
both rest>0.1	-10 10
both rest>0.2	5 -5
both rest>0.3	2 -2
both rest>0.5	7 -7
both rest>0.6	4 -4
both rest>0.7	-2 2
both rest>0.8	3 -3
both rest>0.96	-8 8
both rival>0.07	13 -13
both rival>0.1	9 -9
both rival>0.15	5 -5
both rival>0.3	-20 20
both rival>0.4	-9 9
both rival>0.5	10 -10
both rival>0.6	15 -15
both rival>0.7	14 -14
both rival>0.8	14 -14
both rival>0.9	12 -12
both share>0.07	-9 9
both share>0.1	-9 9
both share>0.15	6 -6
both share>0.2	-3 3
both share>0.3	-10 10
both share>0.4	-2 2
both share>0.6	5 -5
both share>0.7	3 -3
both share>0.8	-7 7
both share>0.96	15 -15
both>0.07	-10 10
both>0.1	-7 7
both>0.15	-9 9
both>0.2	-9 9
both>0.3	-3 3
both>0.4	-8 8
both>0.5	-6 6
both>0.6	-10 10
both>0.7	-8 8
both>0.8	-10 10
both>0.9	-16 16
both>0.96	-18 18
given act approve left in clause	19 -19
given act approve left in clause name	31 -31
given act approve left in clause organisation	-3 3
given act approve right in clause	6 -6
given act approve right in clause again	-27 27
given act approve right in clause both	15 -15
given act approve right in clause name	-8 8
given act approve right in clause office	-22 22
given act approve right in clause organisation	-13 13
given act approve right in clause person	33 -33
given act approve right in clause side	8 -8
given act do left in clause	-24 24
given act do left in clause name	9 -9
given act do left in clause office	-6 6
given act do left in clause organisation	-10 10
given act do left in clause person	-12 12
given act do left in clause side	9 -9
given act do right in clause	4 -4
given act do right in clause both	-3 3
given act do right in clause name	10 -10
given act do right in clause office	-27 27
given act do right in clause organisation	3 -3
given act do right in clause person	10 -10
given act do right in clause pronoun	3 -3
given act do right in clause side	-8 8
given act lack left in clause	8 -8
given act lack left in clause name	21 -21
given act lack left in clause office	10 -10
given act lack left in clause organisation	-17 17
given act lack left in clause person	2 -2
given act lack right in clause	16 -16
given act lack right in clause name	34 -34
given act lack right in clause office	-23 23
given act lack right in clause organisation	21 -21
given act lack right in clause person	-2 2
given act lack right in clause pronoun	-2 2
given act lack right in clause side	26 -26
given act publish left in clause	-15 15
given act publish left in clause name	-7 7
given act publish left in clause office	-12 12
given act publish left in clause organisation	-9 9
given act publish left in clause person	-13 13
given act publish left in clause side	46 -46
given act publish right in clause both	59 -59
given act publish right in clause name	41 -41
given act publish right in clause office	14 -14
given act publish right in clause organisation	2 -2
given act publish right in clause person	-17 17
given act publish right in clause pronoun	-31 31
given act publish right in clause side	-8 8
given act refuse right in clause	20 -20
given act refuse right in clause organisation	29 -29
given act sign left in clause	2 -2
given act sign left in clause both	-22 22
given act sign left in clause name	-3 3
given act sign left in clause office	12 -12
given act sign left in clause organisation	3 -3
given act sign left in clause person	7 -7
given act sign left in clause side	2 -2
given act sign right in clause	-13 13
given act sign right in clause again	5 -5
given act sign right in clause both	-23 23
given act sign right in clause name	-8 8
given act sign right in clause office	7 -7
given act sign right in clause organisation	8 -8
given act sign right in clause person	-10 10
given act sign right in clause pronoun	3 -3
given act sign right in clause side	-8 8
given act vote left in clause	14 -14
given act vote left in clause organisation	7 -7
given act vote right in clause	-5 5
given act vote right in clause again	-20 20
given act vote right in clause name	-6 6
given act vote right in clause organisation	13 -13
given act vote right in clause person	10 -10
given any>0.07	-6 6
given any>0.1	2 -2
given any>0.2	4 -4
given any>0.3	-2 2
given any>0.4	2 -2
given any>0.5	2 -2
given any>0.7	-3 3
given any>0.9	6 -6
given any>0.96	-3 3
given beside>0.07	-2 2
given beside>0.15	-6 6
given beside>0.2	3 -3
given beside>0.3	3 -3
given beside>0.4	7 -7
given beside>0.6	5 -5
given beside>0.7	-3 3
given beside>0.9	5 -5
given beside>0.96	-2 2
given both>0.07	-9 9
given both>0.15	-15 15
given both>0.2	-9 9
given both>0.3	3 -3
given both>0.4	-8 8
given both>0.5	-5 5
given both>0.7	-5 5
given both>0.8	-11 11
given both>0.9	-18 18
given ct0=agree past-passive	-7 7
given ct0=agree perfect-passive	-4 4
given ct0=bear present	2 -2
given ct0=buy present	-15 15
given ct0=impose past	-5 5
given ct0=impose past-passive	2 -2
given ct0=impose perfect	31 -31
given ct0=impose perfect-passive	-10 10
given ct0=impose pluperfect-passive	-8 8
given ct0=impose present	19 -19
given ct0=say past	5 -5
given ct0=say present	-25 25
given ct0=stay past	5 -5
given ct0=stay present	-11 11
given headline	-7 7
given kind=office	7 -7
given kind=organisation	11 -11
given kind=person	-2 2
given l1="	14 -14
given l1='s	-9 9
given l1=)	-13 13
given l1=,	-3 3
given l1=-	8 -8
given l1=.	-11 11
given l1=:	-18 18
given l1=;	-15 15
given l1=<agent>	-19 19
given l1=<begin>	-9 9
given l1=<day-gone>	20 -20
given l1=<day-today>	-18 18
given l1=<name>	-4 4
given l1=<not>	26 -26
given l1=<number>	-14 14
given l1=<office>	5 -5
given l1=<quality>	-4 4
given l1=<seat>	3 -3
given l1=<v-impose>	9 -9
given l1=<v-say>	-5 5
given l1=a	24 -24
given l1=after	2 -2
given l1=and	11 -11
given l1=as	9 -9
given l1=before	21 -21
given l1=both	-16 16
given l1=but	11 -11
given l1=day	19 -19
given l1=did	-4 4
given l1=evening	-5 5
given l1=for	13 -13
given l1=has	10 -10
given l1=his	-7 7
given l1=hour	-22 22
given l1=in	21 -21
given l1=is	-6 6
given l1=its	-24 24
given l1=later	-20 20
given l1=mr	-9 9
given l1=my	19 -19
given l1=of	-11 11
given l1=on	45 -45
given l1=our	6 -6
given l1=own	6 -6
given l1=say	-6 6
given l1=that	2 -2
given l1=the	-9 9
given l1=their	-20 20
given l1=two	2 -2
given l1=until	10 -10
given l1=was	-28 28
given l1=what	-21 21
given l1=when	-36 36
given l1=whether	32 -32
given l1=with	-6 6
given l1=—	-2 2
given named>0.07	8 -8
given named>0.1	8 -8
given named>0.15	8 -8
given named>0.2	8 -8
given named>0.3	8 -8
given named>0.4	5 -5
given named>0.5	6 -6
given named>0.6	3 -3
given named>0.8	-4 4
given named>0.9	-7 7
given named>0.96	-3 3
given other side does>0.2	-7 7
given other side does>0.3	-10 10
given other side does>0.4	2 -2
given other side does>0.5	3 -3
given other side does>0.6	8 -8
given other side does>0.7	-3 3
given other side does>0.8	-4 4
given other side does>0.9	8 -8
given other side>0.07	-4 4
given other side>0.1	-12 12
given other side>0.15	5 -5
given other side>0.2	-11 11
given other side>0.4	8 -8
given other side>0.7	2 -2
given other side>0.8	-15 15
given other side>0.96	-12 12
given other state>0.07	3 -3
given other state>0.1	4 -4
given other state>0.15	4 -4
given other state>0.3	-6 6
given other state>0.8	-7 7
given other state>0.9	21 -21
given other state>0.96	7 -7
given own side does>0.1	2 -2
given own side does>0.3	7 -7
given own side does>0.4	-8 8
given own side does>0.5	-12 12
given own side does>0.7	-5 5
given own side does>0.9	6 -6
given own side does>0.96	12 -12
given power=assembly	-4 4
given power=board	31 -31
given power=bureau	38 -38
given power=cabinet	-2 2
given power=chancellor	32 -32
given power=commission	-3 3
given power=committee	18 -18
given power=congress	16 -16
given power=council	-15 15
given power=department	37 -37
given power=diet	2 -2
given power=government	-5 5
given power=house	13 -13
given power=king	11 -11
given power=minister	-15 15
given power=ministry	34 -34
given power=no power	-4 4
given power=parliament	-3 3
given power=premier	7 -7
given power=prime minister	12 -12
given power=representative	-14 14
given power=secretary	-18 18
given power=senate	-6 6
given power=treasury	31 -31
given quoted	31 -31
given r1='s	-14 14
given r1=(	-16 16
given r1=)	20 -20
given r1=,	2 -2
given r1=.	3 -3
given r1=:	-18 18
given r1=;	28 -28
given r1=<agent>	-16 16
given r1=<day-gone>	-16 16
given r1=<day-today>	-3 3
given r1=<end>	-17 17
given r1=<goods>	3 -3
given r1=<not>	25 -25
given r1=<number>	27 -27
given r1=<person>	39 -39
given r1=<span>	-14 14
given r1=<v-agree>	5 -5
given r1=<v-bear>	39 -39
given r1=<v-buy>	-16 16
given r1=<v-down>	44 -44
given r1=<v-end>	-34 34
given r1=<v-impose>	-3 3
given r1=<v-propose>	-9 9
given r1=<v-say>	4 -4
given r1=<v-stay>	23 -23
given r1=<v-suspend>	12 -12
given r1=adopt	19 -19
given r1=agree	-5 5
given r1=also	28 -28
given r1=and	6 -6
given r1=announce	19 -19
given r1=approve	-24 24
given r1=at	10 -10
given r1=by	12 -12
given r1=can	21 -21
given r1=decided	-14 14
given r1=did	-4 4
given r1=directed	2 -2
given r1=doe	43 -43
given r1=followed	-54 54
given r1=for	-13 13
given r1=gave	-15 15
given r1=has	-15 15
given r1=have	6 -6
given r1=he	33 -33
given r1=himself	-15 15
given r1=hold	22 -22
given r1=in	9 -9
given r1=initialled	-20 20
given r1=is	23 -23
given r1=issued	-4 4
given r1=leave	12 -12
given r1=may	15 -15
given r1=of	5 -5
given r1=on	-11 11
given r1=order	-16 16
given r1=passed	-27 27
given r1=published	11 -11
given r1=put	-25 25
given r1=ratified	-20 20
given r1=ratify	2 -2
given r1=say	-17 17
given r1=sign	2 -2
given r1=sit	-10 10
given r1=suspend	-18 18
given r1=take	-7 7
given r1=tell	-8 8
given r1=that	-16 16
given r1=the	-8 8
given r1=to	41 -41
given r1=under	-7 7
given r1=used	-29 29
given r1=vote	24 -24
given r1=voted	-26 26
given r1=was	-5 5
given r1=who	-13 13
given r1=will	27 -27
given r1=with	-7 7
given r1=would	35 -35
given rest>0.07	-4 4
given rest>0.1	-3 3
given rest>0.15	-2 2
given rest>0.6	4 -4
given rest>0.7	-7 7
given rest>0.8	-10 10
given rest>0.9	3 -3
given rival>0.07	5 -5
given rival>0.15	-8 8
given rival>0.3	7 -7
given rival>0.4	2 -2
given rival>0.5	2 -2
given rival>0.6	9 -9
given rival>0.7	-3 3
given rival>0.96	-5 5
given said approve<	5 -5
given said approve< do<	7 -7
given said approve< publish>	-20 20
given said approve< vote< do<	10 -10
given said approve>	9 -9
given said approve> do<	-7 7
given said approve> do>	28 -28
given said approve> lack>	8 -8
given said approve> lack> do>	2 -2
given said approve> publish>	-26 26
given said approve> publish> do>	-8 8
given said approve> publish> lack>	-13 13
given said approve> vote>	-3 3
given said do<	-10 10
given said do>	2 -2
given said lack<	26 -26
given said lack>	52 -52
given said lack> do>	33 -33
given said publish<	8 -8
given said publish< do<	36 -36
given said publish< do>	-26 26
given said publish< lack<	-5 5
given said publish< publish>	16 -16
given said publish>	3 -3
given said publish> do<	35 -35
given said publish> do>	18 -18
given said publish> lack>	8 -8
given said publish> lack> do>	29 -29
given said sign<	-12 12
given said sign< approve<	-26 26
given said sign< approve< do<	15 -15
given said sign< approve>	-26 26
given said sign< do< do>	-33 33
given said sign< do>	-6 6
given said sign< lack<	56 -56
given said sign< lack< do>	-20 20
given said sign< lack>	11 -11
given said sign< publish<	6 -6
given said sign< publish< do<	-2 2
given said sign< publish< do>	-5 5
given said sign< publish< publish>	-3 3
given said sign< publish>	-30 30
given said sign< sign>	15 -15
given said sign< sign> do< do>	-17 17
given said sign< sign> do>	-30 30
given said sign>	4 -4
given said sign> approve<	13 -13
given said sign> approve< do<	14 -14
given said sign> approve< lack< do>	-17 17
given said sign> approve>	-4 4
given said sign> approve> do>	-5 5
given said sign> approve> lack>	-15 15
given said sign> approve> lack> do>	-9 9
given said sign> approve> publish>	11 -11
given said sign> approve> publish> do>	-7 7
given said sign> do<	10 -10
given said sign> do< do>	-32 32
given said sign> do>	8 -8
given said sign> lack<	10 -10
given said sign> lack< do>	33 -33
given said sign> lack>	18 -18
given said sign> lack> do>	8 -8
given said sign> publish< do<	-27 27
given said sign> publish< do>	12 -12
given said sign> publish< lack<	-15 15
given said sign> publish< lack>	-38 38
given said sign> publish< lack> do>	-23 23
given said sign> publish>	6 -6
given said sign> publish> do>	16 -16
given said sign> publish> lack>	-19 19
given said sign> publish> lack> do>	3 -3
given said sign> refuse> do>	5 -5
given said sign> vote>	-3 3
given said sign> vote> do>	-7 7
given said sign> vote> publish>	-3 3
given said vote<	-15 15
given said vote>	21 -21
given said vote> do>	-9 9
given said vote> lack>	44 -44
given share>0.07	-6 6
given share>0.15	-2 2
given share>0.2	5 -5
given share>0.3	-2 2
given share>0.6	3 -3
given share>0.9	-4 4
given sided>0.4	-3 3
given sided>0.6	2 -2
given sided>0.7	-3 3
given sided>0.8	7 -7
given sided>0.9	-5 5
given sided>0.96	-2 2
given t0=modal	22 -22
given t0=past	-2 2
given t0=past-passive	6 -6
given t0=perfect	-3 3
given t0=perfect-passive	-5 5
given t0=pluperfect	-12 12
given t0=pluperfect-passive	-5 5
given v0=be	-3 3
given v0=bear	-34 34
given v0=have	24 -24
given v0=make	6 -6
given v0=order	-3 3
given v0=other	16 -16
given v0=put	29 -29
given v0=say	-4 4
given v0=sign	-2 2
given v0=take	-36 36
head affairs	-11 11
head agency	36 -36
head agriculture	7 -7
head althing	-49 49
head ankara	-18 18
head assembly	-11 11
head australia	41 -41
head beijing	-5 5
head board	41 -41
head brussels	27 -27
head cabinet	-4 4
head cambodia	17 -17
head canada	-9 9
head chamber	-17 17
head chancellor	-3 3
head chile	32 -32
head china	-24 24
head colombia	34 -34
head commerce	-3 3
head commission	-4 4
head committee	18 -18
head congress	2 -2
head council	-13 13
head counterpart	25 -25
head court	58 -58
head customs	45 -45
head dakar	-50 50
head department	35 -35
head deputies	12 -12
head diet	-15 15
head dáil	-20 20
head economy	18 -18
head emir	-16 16
head estonia	20 -20
head finance	-2 2
head folketing	-49 49
head general	-34 34
head ghana	-3 3
head government	2 -2
head governments	-14 14
head governor	22 -22
head hanoi	3 -3
head house	5 -5
head iceland	-3 3
head india	31 -31
head indonesia	6 -6
head iran	4 -4
head jakarta	6 -6
head japan	29 -29
head jordan	3 -3
head kazakhstan	-3 3
head khural	-29 29
head king	-18 18
head korea	34 -34
head majlis	-3 3
head mazhilis	-11 11
head minister	15 -15
head ministers	7 -7
head ministry	14 -14
head morocco	-7 7
head nigeria	16 -16
head norway	-6 6
head office	-4 4
head oslo	-13 13
head pakistan	35 -35
head palace	33 -33
head parliament	-6 6
head parliaments	24 -24
head peru	50 -50
head philippines	-20 20
head president	-10 10
head presidents	14 -14
head rada	8 -8
head regulator	61 -61
head representative	-32 32
head republic	-29 29
head revenue	-44 44
head riigikogu	-6 6
head riksdag	-25 25
head sabor	-32 32
head saeima	-23 23
head secretary	13 -13
head security	-15 15
head sejm	-20 20
head side	-28 28
head sides	7 -7
head state	-22 22
head states	-36 36
head storting	-63 63
head sultan	-21 21
head thailand	16 -16
head trade	43 -43
head transport	-10 10
head turkey	24 -24
head union	12 -12
head washington	-31 31
head zealand	2 -2
longer elsewhere	62 -62
name any>0.07	6 -6
name any>0.1	2 -2
name any>0.15	-4 4
name any>0.2	7 -7
name any>0.4	9 -9
name any>0.5	-6 6
name any>0.6	-2 2
name any>0.7	-2 2
name any>0.8	6 -6
name any>0.9	7 -7
name any>0.96	4 -4
name beside>0.07	-2 2
name beside>0.1	4 -4
name beside>0.2	-4 4
name beside>0.3	-19 19
name beside>0.4	-6 6
name beside>0.5	-6 6
name beside>0.6	-2 2
name beside>0.8	-5 5
name beside>0.9	9 -9
name beside>0.96	-5 5
name both>0.07	-10 10
name both>0.1	14 -14
name both>0.15	-16 16
name both>0.2	-2 2
name both>0.3	2 -2
name both>0.4	-13 13
name both>0.5	-19 19
name both>0.6	16 -16
name both>0.7	9 -9
name both>0.8	-17 17
name both>0.9	7 -7
name named>0.07	2 -2
name named>0.1	2 -2
name named>0.15	2 -2
name named>0.2	2 -2
name named>0.3	2 -2
name named>0.4	2 -2
name named>0.5	3 -3
name named>0.6	7 -7
name named>0.7	-2 2
name named>0.9	3 -3
name named>0.96	-3 3
name other side does>0.1	-3 3
name other side does>0.15	5 -5
name other side does>0.2	3 -3
name other side does>0.3	-3 3
name other side does>0.4	-14 14
name other side does>0.5	6 -6
name other side does>0.6	6 -6
name other side does>0.7	-7 7
name other side does>0.8	6 -6
name other side does>0.9	10 -10
name other side does>0.96	9 -9
name other state>0.07	8 -8
name other state>0.1	6 -6
name other state>0.15	10 -10
name other state>0.2	7 -7
name other state>0.3	-22 22
name other state>0.4	-10 10
name other state>0.5	3 -3
name other state>0.6	16 -16
name other state>0.7	32 -32
name own side does>0.07	11 -11
name own side does>0.1	8 -8
name own side does>0.15	6 -6
name own side does>0.2	9 -9
name own side does>0.3	7 -7
name own side does>0.4	8 -8
name own side does>0.5	-6 6
name own side does>0.6	-10 10
name own side does>0.8	3 -3
name own side does>0.9	8 -8
name own side does>0.96	15 -15
name rest>0.15	-2 2
name rest>0.2	-2 2
name rest>0.3	-12 12
name rest>0.4	-14 14
name rest>0.5	-9 9
name rest>0.6	-12 12
name rest>0.7	-14 14
name rest>0.8	-3 3
name rest>0.9	10 -10
name rest>0.96	18 -18
name rival>0.07	-7 7
name rival>0.1	-5 5
name rival>0.15	-6 6
name rival>0.2	-4 4
name rival>0.3	-3 3
name rival>0.4	4 -4
name rival>0.7	-3 3
name rival>0.8	-3 3
name rival>0.9	12 -12
name rival>0.96	5 -5
name share>0.07	6 -6
name share>0.1	2 -2
name share>0.15	-4 4
name share>0.2	7 -7
name share>0.4	9 -9
name share>0.6	3 -3
name share>0.7	-9 9
name share>0.8	4 -4
name share>0.9	7 -7
name share>0.96	4 -4
name sided>0.4	-4 4
name sided>0.5	-6 6
name sided>0.6	-14 14
name sided>0.7	-13 13
name sided>0.8	-6 6
name sided>0.96	34 -34
named>0.07	10 -10
named>0.1	10 -10
named>0.15	10 -10
named>0.2	10 -10
named>0.3	10 -10
named>0.4	9 -9
named>0.5	11 -11
named>0.6	3 -3
named>0.7	2 -2
named>0.8	-6 6
named>0.9	-9 9
naming again given	-11 11
naming again needed	3 -3
naming again unknown	25 -25
naming again withheld	-4 4
naming both given	5 -5
naming both needed	-7 7
naming name	2 -2
naming name given	-15 15
naming name needed	25 -25
naming name unknown	-20 20
naming name withheld	11 -11
naming office	3 -3
naming office given	7 -7
naming office unknown	-11 11
naming office withheld	3 -3
naming organisation	3 -3
naming organisation given	12 -12
naming organisation unknown	-13 13
naming organisation withheld	3 -3
naming person	5 -5
naming person given	4 -4
naming person needed	7 -7
naming person unknown	2 -2
naming person withheld	-13 13
naming pronoun	3 -3
naming pronoun needed	-3 3
naming pronoun unknown	40 -40
naming pronoun withheld	-2 2
naming side needed	-9 9
naming side unknown	11 -11
naming side withheld	24 -24
needed act approve left in clause	-10 10
needed act approve left in clause both	2 -2
needed act approve left in clause name	-18 18
needed act approve left in clause office	10 -10
needed act approve left in clause organisation	3 -3
needed act approve left in clause person	-3 3
needed act approve left in clause pronoun	-41 41
needed act approve left in clause side	-6 6
needed act approve right in clause	2 -2
needed act approve right in clause both	-5 5
needed act approve right in clause name	26 -26
needed act approve right in clause office	10 -10
needed act approve right in clause organisation	12 -12
needed act approve right in clause person	-14 14
needed act approve right in clause pronoun	12 -12
needed act approve right in clause side	-23 23
needed act do left in clause	22 -22
needed act do left in clause both	13 -13
needed act do left in clause name	19 -19
needed act do left in clause office	11 -11
needed act do left in clause organisation	2 -2
needed act do left in clause person	19 -19
needed act do left in clause side	-11 11
needed act do right in clause	-2 2
needed act do right in clause again	9 -9
needed act do right in clause both	-9 9
needed act do right in clause name	-19 19
needed act do right in clause organisation	8 -8
needed act do right in clause person	-15 15
needed act do right in clause pronoun	6 -6
needed act do right in clause side	15 -15
needed act lack left in clause both	-7 7
needed act lack left in clause name	32 -32
needed act lack left in clause office	-8 8
needed act lack left in clause organisation	8 -8
needed act lack left in clause person	-4 4
needed act lack left in clause pronoun	-9 9
needed act lack right in clause	-3 3
needed act lack right in clause again	2 -2
needed act lack right in clause both	17 -17
needed act lack right in clause name	-32 32
needed act lack right in clause office	14 -14
needed act lack right in clause person	10 -10
needed act lack right in clause pronoun	4 -4
needed act lack right in clause side	-16 16
needed act publish left in clause office	-5 5
needed act publish left in clause organisation	4 -4
needed act publish left in clause person	29 -29
needed act publish left in clause side	-38 38
needed act publish right in clause both	-18 18
needed act publish right in clause name	-18 18
needed act publish right in clause office	-14 14
needed act publish right in clause organisation	-9 9
needed act publish right in clause person	19 -19
needed act publish right in clause pronoun	19 -19
needed act publish right in clause side	19 -19
needed act refuse right in clause organisation	-4 4
needed act sign left in clause	-12 12
needed act sign left in clause both	12 -12
needed act sign left in clause organisation	-3 3
needed act sign left in clause person	-19 19
needed act sign left in clause pronoun	21 -21
needed act sign left in clause side	-16 16
needed act sign right in clause	13 -13
needed act sign right in clause both	-13 13
needed act sign right in clause name	29 -29
needed act sign right in clause office	-10 10
needed act sign right in clause organisation	11 -11
needed act sign right in clause person	5 -5
needed act sign right in clause pronoun	16 -16
needed act sign right in clause side	-3 3
needed act vote left in clause office	-8 8
needed act vote left in clause organisation	6 -6
needed act vote left in clause person	-27 27
needed act vote right in clause	-2 2
needed act vote right in clause again	16 -16
needed act vote right in clause both	10 -10
needed act vote right in clause name	33 -33
needed act vote right in clause office	-23 23
needed act vote right in clause organisation	-3 3
needed act vote right in clause person	-22 22
needed act vote right in clause pronoun	12 -12
needed act vote right in clause side	6 -6
needed any>0.07	5 -5
needed any>0.1	-2 2
needed any>0.15	3 -3
needed any>0.2	-8 8
needed any>0.3	-4 4
needed any>0.4	-5 5
needed any>0.5	2 -2
needed any>0.6	-3 3
needed any>0.7	5 -5
needed any>0.9	-3 3
needed any>0.96	-3 3
needed beside>0.07	4 -4
needed beside>0.15	8 -8
needed beside>0.2	-2 2
needed beside>0.3	-9 9
needed beside>0.5	5 -5
needed beside>0.7	-2 2
needed beside>0.8	4 -4
needed beside>0.9	7 -7
needed beside>0.96	-3 3
needed both>0.07	-3 3
needed both>0.1	-9 9
needed both>0.15	4 -4
needed both>0.3	-6 6
needed both>0.4	-3 3
needed both>0.5	2 -2
needed both>0.6	-9 9
needed both>0.7	-4 4
needed both>0.8	-2 2
needed both>0.96	-8 8
needed ct0=agree future	4 -4
needed ct0=agree future-passive	-2 2
needed ct0=agree modal	9 -9
needed ct0=agree modal-passive	-22 22
needed ct0=agree past	-18 18
needed ct0=agree present	4 -4
needed ct0=bear future	12 -12
needed ct0=bear modal	23 -23
needed ct0=bear perfect	22 -22
needed ct0=bear present	22 -22
needed ct0=begin future	3 -3
needed ct0=begin modal	-10 10
needed ct0=begin past	17 -17
needed ct0=begin present	-2 2
needed ct0=buy present	-15 15
needed ct0=down present	8 -8
needed ct0=down present-passive	-21 21
needed ct0=impose future-passive	-3 3
needed ct0=impose modal	-9 9
needed ct0=impose modal-passive	-27 27
needed ct0=impose past	-2 2
needed ct0=impose perfect	-22 22
needed ct0=impose perfect-passive	8 -8
needed ct0=impose present	4 -4
needed ct0=impose present-passive	-6 6
needed ct0=propose future	-29 29
needed ct0=propose modal	-14 14
needed ct0=propose past	8 -8
needed ct0=propose perfect	-4 4
needed ct0=propose present	2 -2
needed ct0=say future-passive	-23 23
needed ct0=say modal	16 -16
needed ct0=say modal-passive	18 -18
needed ct0=say past	-11 11
needed ct0=say perfect	-2 2
needed ct0=say present	16 -16
needed ct0=say present-passive	31 -31
needed ct0=stay future	-3 3
needed ct0=stay modal	9 -9
needed ct0=stay past	-10 10
needed ct0=stay perfect	-15 15
needed ct0=stay present	3 -3
needed ct0=target present	-10 10
needed ct0=up future	-10 10
needed ct0=up modal	10 -10
needed ct0=up present	-12 12
needed headline	25 -25
needed kind=person	11 -11
needed kind=side	-9 9
needed l1="	15 -15
needed l1='s	8 -8
needed l1=,	-16 16
needed l1=-	25 -25
needed l1=.	-8 8
needed l1=:	14 -14
needed l1=;	15 -15
needed l1=<begin>	-5 5
needed l1=<gate>	-15 15
needed l1=<name>	-4 4
needed l1=<not>	2 -2
needed l1=<number>	8 -8
needed l1=<office>	-11 11
needed l1=<quality>	-24 24
needed l1=<seat>	-22 22
needed l1=<v-impose>	-6 6
needed l1=<v-say>	15 -15
needed l1=a	23 -23
needed l1=and	-30 30
needed l1=as	11 -11
needed l1=ask	-9 9
needed l1=before	-13 13
needed l1=both	11 -11
needed l1=but	10 -10
needed l1=by	2 -2
needed l1=doe	-20 20
needed l1=for	-10 10
needed l1=from	-15 15
needed l1=his	17 -17
needed l1=if	25 -25
needed l1=in	17 -17
needed l1=is	14 -14
needed l1=its	10 -10
needed l1=mr	-17 17
needed l1=my	-12 12
needed l1=need	-26 26
needed l1=neither	-21 21
needed l1=no	44 -44
needed l1=nor	-25 25
needed l1=of	4 -4
needed l1=on	-29 29
needed l1=our	26 -26
needed l1=own	6 -6
needed l1=say	4 -4
needed l1=side	-15 15
needed l1=tell	12 -12
needed l1=their	11 -11
needed l1=thi	-25 25
needed l1=to	-17 17
needed l1=two	30 -30
needed l1=unless	7 -7
needed l1=what	4 -4
needed l1=when	34 -34
needed l1=whether	18 -18
needed l1=which	-31 31
needed l1=with	-5 5
needed l1=without	10 -10
needed l1=—	-3 3
needed named>0.07	5 -5
needed named>0.1	5 -5
needed named>0.15	5 -5
needed named>0.2	5 -5
needed named>0.3	5 -5
needed named>0.4	5 -5
needed named>0.5	8 -8
needed named>0.7	3 -3
needed named>0.8	-2 2
needed named>0.9	-5 5
needed other side does>0.07	-4 4
needed other side does>0.1	-5 5
needed other side does>0.15	-4 4
needed other side does>0.2	4 -4
needed other side does>0.3	15 -15
needed other side does>0.4	-6 6
needed other side does>0.6	-13 13
needed other side does>0.8	5 -5
needed other side does>0.9	-5 5
needed other side does>0.96	-10 10
needed other side>0.07	-4 4
needed other side>0.1	-10 10
needed other side>0.2	-2 2
needed other side>0.4	-16 16
needed other side>0.5	5 -5
needed other side>0.7	-7 7
needed other side>0.8	7 -7
needed other side>0.9	-12 12
needed other side>0.96	-8 8
needed other state>0.07	2 -2
needed other state>0.1	-9 9
needed other state>0.15	-4 4
needed other state>0.3	10 -10
needed other state>0.4	-5 5
needed other state>0.5	2 -2
needed other state>0.6	2 -2
needed other state>0.7	-5 5
needed other state>0.8	3 -3
needed other state>0.9	12 -12
needed other state>0.96	-2 2
needed own side does>0.07	7 -7
needed own side does>0.1	-7 7
needed own side does>0.15	2 -2
needed own side does>0.2	-6 6
needed own side does>0.3	-5 5
needed own side does>0.4	7 -7
needed own side does>0.5	6 -6
needed own side does>0.6	-6 6
needed own side does>0.7	5 -5
needed own side does>0.8	4 -4
needed own side does>0.9	-2 2
needed own side does>0.96	-7 7
needed power=assembly	5 -5
needed power=bureau	-36 36
needed power=cabinet	2 -2
needed power=chancellor	-21 21
needed power=commission	7 -7
needed power=committee	12 -12
needed power=congress	6 -6
needed power=council	9 -9
needed power=department	-7 7
needed power=diet	-7 7
needed power=government	11 -11
needed power=house	6 -6
needed power=king	-24 24
needed power=minister	2 -2
needed power=ministry	-2 2
needed power=parliament	17 -17
needed power=premier	21 -21
needed power=president	-7 7
needed power=prime minister	-17 17
needed power=representative	-16 16
needed power=secretary	2 -2
needed power=senate	14 -14
needed quoted	-11 11
needed r1='	-2 2
needed r1='s	-4 4
needed r1=(	9 -9
needed r1=,	2 -2
needed r1=.	-8 8
needed r1=:	18 -18
needed r1=;	-15 15
needed r1=<agent>	29 -29
needed r1=<day-ahead>	-2 2
needed r1=<day-today>	27 -27
needed r1=<end>	50 -50
needed r1=<v-agree>	-10 10
needed r1=<v-bear>	-3 3
needed r1=<v-begin>	10 -10
needed r1=<v-buy>	21 -21
needed r1=<v-down>	2 -2
needed r1=<v-impose>	8 -8
needed r1=<v-propose>	4 -4
needed r1=<v-stay>	2 -2
needed r1=<v-suspend>	17 -17
needed r1=<v-up>	-16 16
needed r1=?	25 -25
needed r1=a	-13 13
needed r1=add	7 -7
needed r1=adopt	-32 32
needed r1=agree	43 -43
needed r1=alone	-2 2
needed r1=and	-22 22
needed r1=approve	-5 5
needed r1=are	8 -8
needed r1=by	-26 26
needed r1=can	-13 13
needed r1=cannot	12 -12
needed r1=confirm	37 -37
needed r1=could	15 -15
needed r1=decide	-2 2
needed r1=do	-22 22
needed r1=doe	-2 2
needed r1=expect	30 -30
needed r1=first	-7 7
needed r1=for	7 -7
needed r1=get	-5 5
needed r1=had	-3 3
needed r1=has	8 -8
needed r1=hasn't	-10 10
needed r1=have	-11 11
needed r1=he	22 -22
needed r1=here	-5 5
needed r1=himself	14 -14
needed r1=his	3 -3
needed r1=in	-5 5
needed r1=is	-6 6
needed r1=its	-4 4
needed r1=let	19 -19
needed r1=may	-3 3
needed r1=meet	-20 20
needed r1=must	-5 5
needed r1=need	24 -24
needed r1=nor	-23 23
needed r1=not	-10 10
needed r1=of	-23 23
needed r1=on	9 -9
needed r1=order	21 -21
needed r1=post	-39 39
needed r1=put	30 -30
needed r1=ratify	6 -6
needed r1=say	5 -5
needed r1=shall	6 -6
needed r1=sign	-26 26
needed r1=since	-10 10
needed r1=sit	-18 18
needed r1=still	-15 15
needed r1=take	-2 2
needed r1=tell	-8 8
needed r1=that	13 -13
needed r1=the	-17 17
needed r1=to	-15 15
needed r1=vote	9 -9
needed r1=voted	45 -45
needed r1=want	10 -10
needed r1=was	12 -12
needed r1=will	4 -4
needed r1=would	-18 18
needed r1=write	-17 17
needed rest>0.07	3 -3
needed rest>0.15	-4 4
needed rest>0.3	-2 2
needed rest>0.4	-3 3
needed rest>0.5	3 -3
needed rest>0.6	-2 2
needed rest>0.7	3 -3
needed rest>0.8	16 -16
needed rest>0.9	5 -5
needed rest>0.96	9 -9
needed rival>0.1	2 -2
needed rival>0.15	4 -4
needed rival>0.3	-20 20
needed rival>0.4	-4 4
needed rival>0.5	-4 4
needed rival>0.8	-2 2
needed rival>0.96	-10 10
needed said approve<	-7 7
needed said approve< approve> lack< do>	-20 20
needed said approve< do<	3 -3
needed said approve< lack<	2 -2
needed said approve< lack< do<	-22 22
needed said approve< lack< do< do>	45 -45
needed said approve< lack< do>	23 -23
needed said approve< lack>	5 -5
needed said approve< publish< lack<	-23 23
needed said approve< vote<	3 -3
needed said approve< vote>	-22 22
needed said approve< vote> lack<	15 -15
needed said approve< vote> lack< do>	-20 20
needed said approve>	-8 8
needed said approve> do<	13 -13
needed said approve> do< do>	22 -22
needed said approve> do>	-17 17
needed said approve> lack<	-10 10
needed said approve> lack< do>	-4 4
needed said approve> lack>	-16 16
needed said approve> lack> do<	3 -3
needed said approve> lack> do>	-6 6
needed said approve> publish>	-2 2
needed said approve> publish> do>	-4 4
needed said approve> publish> lack>	-2 2
needed said approve> publish> lack> do>	-30 30
needed said approve> vote>	13 -13
needed said approve> vote> do>	-3 3
needed said approve> vote> lack>	-23 23
needed said approve> vote> lack> do>	-3 3
needed said do<	16 -16
needed said do< do>	3 -3
needed said do>	-10 10
needed said lack<	-12 12
needed said lack< do<	-28 28
needed said lack< do>	3 -3
needed said lack>	-13 13
needed said lack> do<	11 -11
needed said lack> do>	-9 9
needed said publish<	3 -3
needed said publish< do<	-21 21
needed said publish< do>	38 -38
needed said publish< lack<	-7 7
needed said publish< lack< do<	21 -21
needed said publish< lack< do>	14 -14
needed said publish< lack>	-18 18
needed said publish< publish>	-3 3
needed said publish< publish> do>	26 -26
needed said publish< publish> lack<	-13 13
needed said publish< publish> lack>	-33 33
needed said publish>	21 -21
needed said publish> do<	4 -4
needed said publish> do>	6 -6
needed said publish> lack< do>	-17 17
needed said publish> lack> do>	-17 17
needed said refuse>	2 -2
needed said sign<	9 -9
needed said sign< approve< lack<	8 -8
needed said sign< approve>	14 -14
needed said sign< approve> lack<	9 -9
needed said sign< approve> lack>	9 -9
needed said sign< do<	-13 13
needed said sign< do< do>	25 -25
needed said sign< do>	-2 2
needed said sign< lack<	-36 36
needed said sign< lack< do<	8 -8
needed said sign< lack< do< do>	-2 2
needed said sign< lack>	-32 32
needed said sign< publish<	2 -2
needed said sign< publish< do<	2 -2
needed said sign< publish< lack< do<	-10 10
needed said sign< sign>	-20 20
needed said sign< sign> do<	2 -2
needed said sign< sign> do< do>	24 -24
needed said sign< vote< lack<	-36 36
needed said sign< vote> do>	22 -22
needed said sign>	-7 7
needed said sign> approve<	-40 40
needed said sign> approve< do<	16 -16
needed said sign> approve< do< do>	39 -39
needed said sign> approve< lack< do>	31 -31
needed said sign> approve>	-18 18
needed said sign> approve> do>	5 -5
needed said sign> approve> lack>	42 -42
needed said sign> approve> lack> do>	9 -9
needed said sign> do<	-21 21
needed said sign> do< do>	13 -13
needed said sign> lack<	-13 13
needed said sign> lack< do>	-24 24
needed said sign> lack< lack>	-5 5
needed said sign> lack>	-14 14
needed said sign> lack> do>	-18 18
needed said sign> publish< lack<	17 -17
needed said sign> publish>	-33 33
needed said sign> publish> do>	-4 4
needed said sign> publish> lack>	-6 6
needed said sign> publish> lack> do>	-3 3
needed said sign> refuse> do>	14 -14
needed said sign> vote>	-10 10
needed said sign> vote> do>	-12 12
needed said sign> vote> lack> do>	7 -7
needed said vote<	16 -16
needed said vote< do<	6 -6
needed said vote< lack<	-13 13
needed said vote< lack< do<	25 -25
needed said vote< lack>	-3 3
needed said vote< publish< lack<	28 -28
needed said vote>	-2 2
needed said vote> do<	-7 7
needed said vote> do< do>	-2 2
needed said vote> do>	8 -8
needed said vote> lack<	14 -14
needed said vote> lack< do<	-2 2
needed said vote> lack< do>	-4 4
needed said vote> lack>	6 -6
needed said vote> lack> do<	-17 17
needed said vote> lack> do>	-11 11
needed said vote> publish>	37 -37
needed said vote> publish> do>	-9 9
needed said vote> publish> lack> do>	20 -20
needed share>0.07	4 -4
needed share>0.1	-2 2
needed share>0.15	9 -9
needed share>0.2	-4 4
needed share>0.3	3 -3
needed share>0.4	2 -2
needed share>0.6	3 -3
needed share>0.7	2 -2
needed share>0.8	6 -6
needed sided>0.3	-2 2
needed sided>0.4	-3 3
needed sided>0.5	-4 4
needed sided>0.6	-4 4
needed sided>0.7	-2 2
needed sided>0.8	-10 10
needed sided>0.9	8 -8
needed sided>0.96	5 -5
needed t0=future	7 -7
needed t0=future-passive	-18 18
needed t0=modal-passive	-2 2
needed t0=past	9 -9
needed t0=past-passive	16 -16
needed t0=perfect	-15 15
needed t0=perfect-passive	5 -5
needed t0=pluperfect-passive	8 -8
needed t0=present	6 -6
needed t0=present-not	36 -36
needed t0=present-passive	13 -13
needed v0=add	-39 39
needed v0=adopt	-37 37
needed v0=agree	5 -5
needed v0=approve	15 -15
needed v0=ask	2 -2
needed v0=be	-5 5
needed v0=bring	-17 17
needed v0=come	2 -2
needed v0=confirm	9 -9
needed v0=expect	-5 5
needed v0=go	9 -9
needed v0=have	-17 17
needed v0=lay	6 -6
needed v0=leave	22 -22
needed v0=look	14 -14
needed v0=order	-14 14
needed v0=other	-5 5
needed v0=put	24 -24
needed v0=receive	21 -21
needed v0=say	-4 4
needed v0=see	3 -3
needed v0=send	33 -33
needed v0=sign	3 -3
needed v0=state	26 -26
needed v0=subject	-10 10
needed v0=take	5 -5
needed v0=tell	9 -9
needed v0=want	-12 12
no office	9 -9
no side	118 -118
not beside	15 -15
office agriculture	-10 10
office ambassador	24 -24
office any>0.07	2 -2
office any>0.1	4 -4
office any>0.15	-4 4
office any>0.2	8 -8
office any>0.3	-11 11
office any>0.4	4 -4
office any>0.7	3 -3
office any>0.8	2 -2
office any>0.9	-14 14
office any>0.96	11 -11
office beside>0.07	4 -4
office beside>0.1	-16 16
office beside>0.15	-12 12
office beside>0.2	3 -3
office beside>0.3	-4 4
office beside>0.4	4 -4
office beside>0.5	11 -11
office beside>0.6	25 -25
office beside>0.7	8 -8
office beside>0.8	5 -5
office beside>0.9	-2 2
office beside>0.96	23 -23
office boss	-17 17
office both>0.15	4 -4
office both>0.2	-3 3
office both>0.4	-5 5
office both>0.5	-4 4
office both>0.8	13 -13
office both>0.9	-13 13
office both>0.96	-25 25
office chancellor	12 -12
office chief	4 -4
office colleague	-5 5
office commission	7 -7
office commissioner	-2 2
office councillor	-8 8
office counterpart	-13 13
office economy	-4 4
office envoy	16 -16
office executive	32 -32
office finance	-6 6
office general	-4 4
office host	7 -7
office industry	39 -39
office kazakhstan	-29 29
office king	20 -20
office leader	7 -7
office mayor	28 -28
office minister	5 -5
office ministers	-4 4
office named>0.07	3 -3
office named>0.1	3 -3
office named>0.15	3 -3
office named>0.2	3 -3
office named>0.3	3 -3
office named>0.4	3 -3
office named>0.5	3 -3
office named>0.8	-4 4
office named>0.9	8 -8
office named>0.96	13 -13
office negotiator	-26 26
office number	-4 4
office other side does>0.07	2 -2
office other side does>0.1	3 -3
office other side does>0.15	-4 4
office other side does>0.2	4 -4
office other side does>0.3	-10 10
office other side does>0.4	-7 7
office other side does>0.5	-6 6
office other side does>0.6	-5 5
office other side does>0.7	-3 3
office other side does>0.8	2 -2
office other side does>0.9	6 -6
office other side does>0.96	4 -4
office other state>0.07	16 -16
office other state>0.1	-9 9
office other state>0.15	-7 7
office other state>0.2	4 -4
office other state>0.3	5 -5
office other state>0.4	-15 15
office other state>0.5	-25 25
office other state>0.6	-3 3
office other state>0.7	-7 7
office other state>0.8	-9 9
office other state>0.9	19 -19
office own side does>0.07	-10 10
office own side does>0.1	-8 8
office own side does>0.15	5 -5
office own side does>0.2	6 -6
office own side does>0.3	-2 2
office own side does>0.4	-4 4
office own side does>0.7	-7 7
office own side does>0.8	3 -3
office own side does>0.9	-11 11
office own side does>0.96	9 -9
office peru	-6 6
office premier	11 -11
office president	-11 11
office representative	5 -5
office rest>0.07	-23 23
office rest>0.1	-7 7
office rest>0.15	4 -4
office rest>0.2	10 -10
office rest>0.3	-12 12
office rest>0.4	-4 4
office rest>0.5	2 -2
office rest>0.6	12 -12
office rest>0.7	2 -2
office rest>0.8	4 -4
office rest>0.9	-12 12
office rest>0.96	4 -4
office rival>0.07	-2 2
office rival>0.15	6 -6
office rival>0.2	6 -6
office rival>0.3	-17 17
office rival>0.4	-4 4
office rival>0.5	4 -4
office rival>0.6	12 -12
office rival>0.8	-6 6
office rival>0.9	-19 19
office rival>0.96	2 -2
office share>0.07	2 -2
office share>0.1	4 -4
office share>0.2	11 -11
office share>0.3	-11 11
office share>0.4	4 -4
office share>0.7	3 -3
office share>0.8	5 -5
office share>0.9	-14 14
office share>0.96	9 -9
office sided>0.6	4 -4
office sided>0.7	-3 3
office sided>0.8	-8 8
office sided>0.9	3 -3
office sided>0.96	9 -9
office speaker	31 -31
office state	7 -7
office trade	-4 4
organisation any>0.07	3 -3
organisation any>0.1	2 -2
organisation any>0.2	-10 10
organisation any>0.4	6 -6
organisation any>0.5	6 -6
organisation any>0.6	-2 2
organisation any>0.8	-5 5
organisation any>0.9	10 -10
organisation any>0.96	-7 7
organisation beside>0.07	-17 17
organisation beside>0.1	5 -5
organisation beside>0.15	8 -8
organisation beside>0.2	10 -10
organisation beside>0.4	-4 4
organisation beside>0.5	8 -8
organisation beside>0.6	-15 15
organisation beside>0.7	-5 5
organisation beside>0.8	2 -2
organisation beside>0.9	-2 2
organisation both>0.07	-6 6
organisation both>0.1	-12 12
organisation both>0.15	-4 4
organisation both>0.2	-4 4
organisation both>0.3	-7 7
organisation both>0.4	4 -4
organisation both>0.5	7 -7
organisation both>0.6	-12 12
organisation both>0.7	14 -14
organisation both>0.8	-19 19
organisation both>0.9	-4 4
organisation both>0.96	-28 28
organisation named>0.07	3 -3
organisation named>0.1	3 -3
organisation named>0.15	3 -3
organisation named>0.2	3 -3
organisation named>0.3	3 -3
organisation named>0.4	3 -3
organisation named>0.5	6 -6
organisation named>0.6	-7 7
organisation named>0.8	-2 2
organisation named>0.9	-13 13
organisation named>0.96	4 -4
organisation other side does>0.07	2 -2
organisation other side does>0.1	-4 4
organisation other side does>0.15	-9 9
organisation other side does>0.2	-5 5
organisation other side does>0.3	13 -13
organisation other side does>0.5	-4 4
organisation other side does>0.8	-2 2
organisation other side does>0.9	2 -2
organisation other side does>0.96	-13 13
organisation other side>0.07	-17 17
organisation other side>0.1	-4 4
organisation other side>0.15	10 -10
organisation other side>0.3	-11 11
organisation other side>0.4	-6 6
organisation other side>0.5	-3 3
organisation other side>0.6	-5 5
organisation other side>0.7	5 -5
organisation other side>0.8	10 -10
organisation other side>0.9	18 -18
organisation other side>0.96	20 -20
organisation other state>0.07	-5 5
organisation other state>0.1	13 -13
organisation other state>0.15	8 -8
organisation other state>0.2	11 -11
organisation other state>0.4	6 -6
organisation other state>0.5	11 -11
organisation other state>0.6	-6 6
organisation other state>0.7	-11 11
organisation other state>0.8	13 -13
organisation other state>0.9	-16 16
organisation other state>0.96	6 -6
organisation own side does>0.07	5 -5
organisation own side does>0.1	-3 3
organisation own side does>0.2	-7 7
organisation own side does>0.3	-4 4
organisation own side does>0.4	6 -6
organisation own side does>0.5	-5 5
organisation own side does>0.6	6 -6
organisation own side does>0.8	-2 2
organisation own side does>0.9	-2 2
organisation own side does>0.96	5 -5
organisation rest>0.07	11 -11
organisation rest>0.1	8 -8
organisation rest>0.2	-5 5
organisation rest>0.3	3 -3
organisation rest>0.5	-7 7
organisation rest>0.6	-2 2
organisation rest>0.8	-10 10
organisation rest>0.9	3 -3
organisation rest>0.96	-5 5
organisation rival>0.07	-8 8
organisation rival>0.1	-6 6
organisation rival>0.2	3 -3
organisation rival>0.5	-4 4
organisation rival>0.6	-2 2
organisation rival>0.8	-5 5
organisation rival>0.9	6 -6
organisation rival>0.96	2 -2
organisation share>0.07	3 -3
organisation share>0.1	2 -2
organisation share>0.2	-10 10
organisation share>0.3	3 -3
organisation share>0.4	5 -5
organisation share>0.5	6 -6
organisation share>0.6	-4 4
organisation share>0.8	-2 2
organisation share>0.9	11 -11
organisation share>0.96	4 -4
organisation sided>0.07	-4 4
organisation sided>0.1	-4 4
organisation sided>0.15	-4 4
organisation sided>0.2	-4 4
organisation sided>0.3	-5 5
organisation sided>0.4	-9 9
organisation sided>0.5	-8 8
organisation sided>0.6	-3 3
organisation sided>0.8	4 -4
organisation sided>0.9	-6 6
organisation sided>0.96	-17 17
other side does>0.2	2 -2
other side does>0.3	6 -6
other side does>0.5	2 -2
other side does>0.6	-3 3
other side does>0.7	-3 3
other side does>0.8	2 -2
other side does>0.96	-7 7
other side>0.07	-3 3
other side>0.1	-12 12
other side>0.15	5 -5
other side>0.2	-5 5
other side>0.3	4 -4
other side>0.4	-5 5
other side>0.5	7 -7
other side>0.6	3 -3
other side>0.9	-10 10
other side>0.96	-12 12
other state>0.07	2 -2
other state>0.1	-2 2
other state>0.2	6 -6
other state>0.3	7 -7
other state>0.6	6 -6
other state>0.7	-3 3
other state>0.8	-2 2
other state>0.9	31 -31
other state>0.96	9 -9
own side	-13 13
own side does>0.07	3 -3
own side does>0.1	-4 4
own side does>0.15	3 -3
own side does>0.2	-2 2
own side does>0.3	3 -3
own side does>0.4	2 -2
own side does>0.5	-2 2
own side does>0.6	-4 4
own side does>0.7	3 -3
own side does>0.8	4 -4
own side does>0.96	8 -8
person any>0.07	-5 5
person any>0.1	-6 6
person any>0.15	6 -6
person any>0.3	-6 6
person any>0.4	-11 11
person any>0.5	5 -5
person any>0.6	2 -2
person any>0.7	5 -5
person any>0.8	2 -2
person any>0.9	11 -11
person beside>0.07	11 -11
person beside>0.15	-11 11
person beside>0.2	-7 7
person beside>0.3	11 -11
person beside>0.4	15 -15
person beside>0.5	-9 9
person beside>0.6	4 -4
person beside>0.8	-2 2
person beside>0.9	19 -19
person beside>0.96	-7 7
person both>0.07	-2 2
person both>0.15	-7 7
person both>0.2	-2 2
person both>0.3	4 -4
person both>0.4	-6 6
person both>0.5	-2 2
person both>0.6	-9 9
person both>0.7	-21 21
person both>0.8	3 -3
person both>0.9	-6 6
person both>0.96	-10 10
person named>0.07	5 -5
person named>0.1	5 -5
person named>0.15	5 -5
person named>0.2	5 -5
person named>0.3	5 -5
person named>0.4	3 -3
person named>0.5	2 -2
person named>0.8	-9 9
person named>0.9	-9 9
person named>0.96	-6 6
person other side does>0.07	-11 11
person other side does>0.15	5 -5
person other side does>0.2	-7 7
person other side does>0.3	-3 3
person other side does>0.4	14 -14
person other side does>0.6	-6 6
person other side does>0.8	-7 7
person other side does>0.9	-2 2
person other side does>0.96	-7 7
person other state>0.07	-8 8
person other state>0.1	-4 4
person other state>0.3	5 -5
person other state>0.4	-4 4
person other state>0.6	8 -8
person other state>0.7	2 -2
person other state>0.9	12 -12
person other state>0.96	-19 19
person own side does>0.1	-4 4
person own side does>0.15	-7 7
person own side does>0.2	-7 7
person own side does>0.3	9 -9
person own side does>0.4	-2 2
person own side does>0.6	-4 4
person own side does>0.8	-7 7
person own side does>0.9	6 -6
person own side does>0.96	-2 2
person rest>0.07	-3 3
person rest>0.15	-2 2
person rest>0.4	12 -12
person rest>0.5	3 -3
person rest>0.6	-4 4
person rest>0.7	-3 3
person rest>0.8	-2 2
person rest>0.9	5 -5
person rest>0.96	7 -7
person rival>0.07	7 -7
person rival>0.1	4 -4
person rival>0.15	-15 15
person rival>0.2	-6 6
person rival>0.3	2 -2
person rival>0.4	8 -8
person rival>0.5	-5 5
person rival>0.7	2 -2
person rival>0.8	-3 3
person rival>0.9	-15 15
person rival>0.96	-21 21
person share>0.07	-6 6
person share>0.1	-8 8
person share>0.15	7 -7
person share>0.2	2 -2
person share>0.3	2 -2
person share>0.4	-5 5
person share>0.6	3 -3
person share>0.7	2 -2
person share>0.8	7 -7
person share>0.9	-4 4
person share>0.96	-7 7
person sided>0.5	4 -4
person sided>0.6	2 -2
person sided>0.8	2 -2
person sided>0.9	4 -4
person sided>0.96	-3 3
pronoun any>0.07	-5 5
pronoun any>0.1	2 -2
pronoun any>0.15	-7 7
pronoun any>0.3	-2 2
pronoun any>0.5	2 -2
pronoun any>0.6	-6 6
pronoun any>0.7	3 -3
pronoun any>0.8	-5 5
pronoun any>0.9	-11 11
pronoun any>0.96	-17 17
pronoun beside>0.07	8 -8
pronoun beside>0.1	4 -4
pronoun beside>0.15	8 -8
pronoun beside>0.4	-10 10
pronoun beside>0.5	-10 10
pronoun beside>0.6	-21 21
pronoun beside>0.7	-28 28
pronoun beside>0.8	-10 10
pronoun beside>0.9	-15 15
pronoun beside>0.96	-24 24
pronoun both>0.07	-4 4
pronoun both>0.1	-3 3
pronoun both>0.15	-5 5
pronoun both>0.2	-3 3
pronoun both>0.5	4 -4
pronoun both>0.6	4 -4
pronoun both>0.7	6 -6
pronoun both>0.8	3 -3
pronoun both>0.9	13 -13
pronoun both>0.96	24 -24
pronoun named>0.07	3 -3
pronoun named>0.1	3 -3
pronoun named>0.15	3 -3
pronoun named>0.2	3 -3
pronoun named>0.3	3 -3
pronoun named>0.4	3 -3
pronoun named>0.5	3 -3
pronoun named>0.6	7 -7
pronoun named>0.7	4 -4
pronoun named>0.8	2 -2
pronoun named>0.96	-5 5
pronoun other side does>0.07	9 -9
pronoun other side does>0.1	5 -5
pronoun other side does>0.15	-7 7
pronoun other side does>0.2	2 -2
pronoun other side does>0.3	-7 7
pronoun other side does>0.4	-14 14
pronoun other side does>0.5	-3 3
pronoun other side does>0.8	-7 7
pronoun other side does>0.9	-11 11
pronoun other side does>0.96	-11 11
pronoun other state>0.07	11 -11
pronoun other state>0.1	-6 6
pronoun other state>0.15	-9 9
pronoun other state>0.2	-9 9
pronoun other state>0.3	19 -19
pronoun other state>0.4	21 -21
pronoun other state>0.5	5 -5
pronoun other state>0.6	-9 9
pronoun other state>0.7	-14 14
pronoun other state>0.8	-23 23
pronoun other state>0.9	16 -16
pronoun other state>0.96	3 -3
pronoun own side does>0.07	-7 7
pronoun own side does>0.1	-2 2
pronoun own side does>0.15	-2 2
pronoun own side does>0.2	-11 11
pronoun own side does>0.3	-16 16
pronoun own side does>0.5	5 -5
pronoun own side does>0.6	-5 5
pronoun own side does>0.7	6 -6
pronoun own side does>0.8	14 -14
pronoun own side does>0.9	-3 3
pronoun own side does>0.96	-5 5
pronoun rest>0.07	3 -3
pronoun rest>0.15	-2 2
pronoun rest>0.2	6 -6
pronoun rest>0.5	8 -8
pronoun rest>0.6	7 -7
pronoun rest>0.7	19 -19
pronoun rest>0.8	20 -20
pronoun rest>0.9	2 -2
pronoun rival>0.07	13 -13
pronoun rival>0.1	11 -11
pronoun rival>0.15	11 -11
pronoun rival>0.2	5 -5
pronoun rival>0.3	-5 5
pronoun rival>0.4	-4 4
pronoun rival>0.5	3 -3
pronoun rival>0.6	-13 13
pronoun rival>0.7	-17 17
pronoun rival>0.8	7 -7
pronoun rival>0.96	-26 26
pronoun share>0.07	-6 6
pronoun share>0.1	5 -5
pronoun share>0.15	-2 2
pronoun share>0.2	5 -5
pronoun share>0.3	3 -3
pronoun share>0.4	6 -6
pronoun share>0.5	5 -5
pronoun share>0.6	2 -2
pronoun share>0.8	-2 2
pronoun share>0.9	10 -10
pronoun sided>0.6	2 -2
pronoun sided>0.7	-3 3
pronoun sided>0.8	6 -6
pronoun sided>0.9	-9 9
pronoun sided>0.96	3 -3
rest>0.07	2 -2
rest>0.2	6 -6
rest>0.5	2 -2
rest>0.7	-2 2
rest>0.8	6 -6
rest>0.9	4 -4
rest>0.96	9 -9
rival>0.07	4 -4
rival>0.1	3 -3
rival>0.3	-8 8
rival>0.4	3 -3
rival>0.5	2 -2
rival>0.6	7 -7
rival>0.7	2 -2
rival>0.96	-9 9
rule:told	-8 8
rule:told office	24 -24
rule:told otherwise	14 -14
rule:told person	-6 6
rule:told pronoun	-27 27
rule:told unknown	-21 21
rule:told withheld	-12 12
share>0.07	-2 2
share>0.15	4 -4
share>0.2	2 -2
share>0.3	-2 2
share>0.8	3 -3
share>0.9	-2 2
shorter elsewhere	-24 24
side any>0.07	5 -5
side any>0.1	9 -9
side any>0.15	-3 3
side any>0.2	-10 10
side any>0.3	5 -5
side any>0.4	-2 2
side any>0.5	-4 4
side any>0.6	8 -8
side any>0.7	-8 8
side any>0.8	9 -9
side beside>0.07	14 -14
side beside>0.1	11 -11
side beside>0.15	6 -6
side beside>0.2	-5 5
side beside>0.3	-6 6
side beside>0.4	-5 5
side beside>0.5	-4 4
side beside>0.7	-4 4
side beside>0.9	-4 4
side beside>0.96	-2 2
side both>0.07	5 -5
side both>0.1	9 -9
side both>0.15	-3 3
side both>0.2	-10 10
side both>0.3	3 -3
side both>0.4	-2 2
side both>0.5	-4 4
side both>0.6	8 -8
side both>0.7	-8 8
side both>0.8	9 -9
side other side does>0.07	6 -6
side other side does>0.1	-3 3
side other side does>0.15	6 -6
side other side does>0.2	5 -5
side other side does>0.3	16 -16
side other side does>0.4	-13 13
side other side does>0.5	6 -6
side other side does>0.7	3 -3
side other side does>0.8	20 -20
side other side does>0.9	-6 6
side other side does>0.96	-5 5
side other side>0.1	-2 2
side other side>0.15	-3 3
side other side>0.2	-3 3
side other side>0.3	9 -9
side other side>0.4	-7 7
side other side>0.5	8 -8
side other side>0.8	7 -7
side other side>0.96	-5 5
side other state>0.07	20 -20
side other state>0.1	3 -3
side other state>0.15	5 -5
side other state>0.2	32 -32
side other state>0.3	11 -11
side other state>0.4	11 -11
side own side does>0.07	-7 7
side own side does>0.1	-13 13
side own side does>0.15	14 -14
side own side does>0.2	13 -13
side own side does>0.3	18 -18
side own side does>0.5	3 -3
side own side does>0.7	6 -6
side own side does>0.8	6 -6
side rest>0.07	12 -12
side rest>0.15	8 -8
side rest>0.2	5 -5
side rest>0.3	18 -18
side rest>0.4	-10 10
side rest>0.5	8 -8
side rest>0.7	-9 9
side rest>0.8	12 -12
side rest>0.9	-9 9
side rest>0.96	-5 5
side rival>0.1	4 -4
side rival>0.15	5 -5
side rival>0.2	-4 4
side rival>0.3	-3 3
side rival>0.4	-5 5
side rival>0.5	-3 3
side rival>0.6	2 -2
side rival>0.8	6 -6
side rival>0.9	4 -4
side rival>0.96	6 -6
side share>0.07	5 -5
side share>0.1	9 -9
side share>0.15	-3 3
side share>0.2	-10 10
side share>0.3	3 -3
side share>0.4	-2 2
side share>0.5	-4 4
side share>0.6	8 -8
side share>0.7	-8 8
side share>0.8	9 -9
sided>0.4	-4 4
sided>0.5	-3 3
sided>0.7	-3 3
sided>0.96	-2 2
state given	8 -8
state needed	5 -5
unknown act approve right in clause organisation	-19 19
unknown act do left in clause	-16 16
unknown act do left in clause organisation	-34 34
unknown act do left in clause side	36 -36
unknown act do right in clause name	-19 19
unknown act do right in clause office	24 -24
unknown act do right in clause organisation	-11 11
unknown act do right in clause person	-6 6
unknown act do right in clause side	-4 4
unknown act lack right in clause	-11 11
unknown act lack right in clause organisation	-9 9
unknown act sign right in clause	-5 5
unknown act sign right in clause name	-21 21
unknown act sign right in clause office	-13 13
unknown act sign right in clause pronoun	17 -17
unknown act sign right in clause side	13 -13
unknown act vote left in clause	-4 4
unknown act vote right in clause organisation	-4 4
unknown any>0.07	-3 3
unknown any>0.1	-4 4
unknown any>0.2	-5 5
unknown any>0.3	-12 12
unknown any>0.4	6 -6
unknown any>0.5	9 -9
unknown any>0.6	-3 3
unknown any>0.8	7 -7
unknown any>0.9	18 -18
unknown any>0.96	9 -9
unknown beside>0.1	4 -4
unknown beside>0.15	-8 8
unknown beside>0.3	3 -3
unknown beside>0.6	-6 6
unknown beside>0.7	3 -3
unknown beside>0.8	-11 11
unknown beside>0.9	-6 6
unknown beside>0.96	15 -15
unknown both>0.07	-6 6
unknown both>0.1	-11 11
unknown both>0.2	-15 15
unknown both>0.3	-20 20
unknown both>0.6	-18 18
unknown both>0.7	-10 10
unknown both>0.9	-7 7
unknown both>0.96	-11 11
unknown ct0=say modal	6 -6
unknown ct0=stay present	-11 11
unknown headline	-35 35
unknown kind=office	-11 11
unknown kind=organisation	-2 2
unknown kind=person	6 -6
unknown kind=side	11 -11
unknown l1=<begin>	24 -24
unknown l1=if	4 -4
unknown l1=the	15 -15
unknown l1=whether	-32 32
unknown named>0.7	-2 2
unknown named>0.9	-6 6
unknown named>0.96	17 -17
unknown other side does>0.07	8 -8
unknown other side does>0.1	3 -3
unknown other side does>0.15	6 -6
unknown other side does>0.2	14 -14
unknown other side does>0.3	8 -8
unknown other side does>0.5	-8 8
unknown other side does>0.6	-10 10
unknown other side does>0.7	-18 18
unknown other state>0.07	3 -3
unknown other state>0.1	11 -11
unknown other state>0.3	10 -10
unknown other state>0.4	7 -7
unknown other state>0.5	17 -17
unknown other state>0.6	8 -8
unknown other state>0.7	21 -21
unknown other state>0.8	13 -13
unknown other state>0.9	24 -24
unknown other state>0.96	4 -4
unknown own side does>0.07	-2 2
unknown own side does>0.1	-2 2
unknown own side does>0.15	-6 6
unknown own side does>0.2	-6 6
unknown own side does>0.3	-3 3
unknown own side does>0.4	4 -4
unknown own side does>0.5	3 -3
unknown own side does>0.6	3 -3
unknown own side does>0.7	3 -3
unknown own side does>0.8	2 -2
unknown own side does>0.9	-7 7
unknown own side does>0.96	13 -13
unknown power=assembly	3 -3
unknown power=cabinet	-13 13
unknown power=commission	19 -19
unknown power=council	-4 4
unknown power=king	21 -21
unknown power=minister	15 -15
unknown power=president	15 -15
unknown power=prime minister	-17 17
unknown r1=,	-9 9
unknown r1=<not>	23 -23
unknown r1=<v-agree>	16 -16
unknown r1=<v-impose>	28 -28
unknown r1=in	-22 22
unknown r1=must	-14 14
unknown r1=sign	14 -14
unknown r1=will	-20 20
unknown r1=would	5 -5
unknown rest>0.07	16 -16
unknown rest>0.1	13 -13
unknown rest>0.15	14 -14
unknown rest>0.2	19 -19
unknown rest>0.3	3 -3
unknown rest>0.4	2 -2
unknown rest>0.5	-3 3
unknown rest>0.6	-5 5
unknown rest>0.7	-10 10
unknown rest>0.8	5 -5
unknown rest>0.9	-4 4
unknown rest>0.96	15 -15
unknown rival>0.07	-4 4
unknown rival>0.1	-4 4
unknown rival>0.15	-7 7
unknown rival>0.2	-7 7
unknown rival>0.3	-4 4
unknown rival>0.4	4 -4
unknown rival>0.5	3 -3
unknown rival>0.6	3 -3
unknown rival>0.7	3 -3
unknown rival>0.8	2 -2
unknown rival>0.9	-7 7
unknown rival>0.96	13 -13
unknown said 	20 -20
unknown said approve> do>	4 -4
unknown said do<	6 -6
unknown said do>	-6 6
unknown said sign> approve> do>	-30 30
unknown said sign> do<	8 -8
unknown said sign> do>	-18 18
unknown share>0.07	-3 3
unknown share>0.1	-4 4
unknown share>0.2	-5 5
unknown share>0.3	-12 12
unknown share>0.4	6 -6
unknown share>0.5	9 -9
unknown share>0.6	-3 3
unknown share>0.8	7 -7
unknown share>0.9	18 -18
unknown share>0.96	9 -9
unknown sided>0.5	-6 6
unknown sided>0.8	5 -5
unknown sided>0.9	-19 19
unknown sided>0.96	-35 35
unknown t0=past	25 -25
unknown t0=present	12 -12
unknown v0=be	-2 2
unknown v0=have	9 -9
unknown v0=know	-25 25
unknown v0=say	-2 2
withheld act approve left in clause	11 -11
withheld act approve right in clause	-34 34
withheld act approve right in clause organisation	-37 37
withheld act do left in clause	21 -21
withheld act do right in clause	-9 9
withheld act do right in clause organisation	-3 3
withheld act do right in clause person	-2 2
withheld act do right in clause pronoun	-3 3
withheld act lack left in clause	37 -37
withheld act lack right in clause	29 -29
withheld act publish right in clause	-44 44
withheld act refuse right in clause	4 -4
withheld act refuse right in clause name	6 -6
withheld act refuse right in clause office	16 -16
withheld act refuse right in clause organisation	-10 10
withheld act refuse right in clause person	-14 14
withheld act refuse right in clause pronoun	4 -4
withheld act refuse right in clause side	23 -23
withheld act sign right in clause	8 -8
withheld act sign right in clause office	11 -11
withheld act sign right in clause organisation	-34 34
withheld act sign right in clause person	24 -24
withheld act sign right in clause pronoun	-14 14
withheld act sign right in clause side	18 -18
withheld act vote left in clause	-10 10
withheld act vote right in clause	17 -17
withheld act vote right in clause organisation	-5 5
withheld act vote right in clause pronoun	28 -28
withheld any>0.07	-6 6
withheld any>0.1	-5 5
withheld any>0.15	-13 13
withheld any>0.2	9 -9
withheld any>0.3	-21 21
withheld any>0.4	-4 4
withheld any>0.5	-3 3
withheld any>0.7	3 -3
withheld any>0.8	-10 10
withheld any>0.9	-11 11
withheld any>0.96	11 -11
withheld beside>0.07	3 -3
withheld beside>0.1	6 -6
withheld beside>0.2	9 -9
withheld beside>0.3	5 -5
withheld beside>0.5	-7 7
withheld beside>0.6	17 -17
withheld beside>0.7	15 -15
withheld beside>0.8	4 -4
withheld beside>0.9	19 -19
withheld beside>0.96	18 -18
withheld both>0.07	-3 3
withheld both>0.15	-8 8
withheld both>0.3	9 -9
withheld both>0.4	4 -4
withheld both>0.5	-14 14
withheld both>0.7	13 -13
withheld both>0.8	4 -4
withheld both>0.9	6 -6
withheld both>0.96	-39 39
withheld ct0=say past	12 -12
withheld headline	-15 15
withheld kind=office	3 -3
withheld kind=organisation	3 -3
withheld kind=person	-6 6
withheld kind=side	24 -24
withheld l1="	-10 10
withheld l1='s	-36 36
withheld l1=,	16 -16
withheld l1=;	11 -11
withheld l1=<begin>	-19 19
withheld l1=<v-say>	20 -20
withheld l1=and	-5 5
withheld l1=but	-22 22
withheld l1=his	-6 6
withheld l1=mr	25 -25
withheld l1=say	18 -18
withheld l1=that	8 -8
withheld l1=the	16 -16
withheld l1=—	34 -34
withheld named>0.7	-4 4
withheld named>0.8	-6 6
withheld named>0.9	4 -4
withheld named>0.96	9 -9
withheld other side does>0.07	13 -13
withheld other side does>0.1	10 -10
withheld other side does>0.15	17 -17
withheld other side does>0.2	9 -9
withheld other side does>0.3	3 -3
withheld other side does>0.4	3 -3
withheld other side does>0.6	8 -8
withheld other side does>0.7	8 -8
withheld other side does>0.8	12 -12
withheld other side does>0.9	-12 12
withheld other state>0.07	-6 6
withheld other state>0.2	12 -12
withheld other state>0.4	5 -5
withheld other state>0.5	-15 15
withheld other state>0.6	10 -10
withheld other state>0.7	-8 8
withheld other state>0.8	-6 6
withheld other state>0.9	5 -5
withheld other state>0.96	13 -13
withheld own side does>0.07	-28 28
withheld own side does>0.1	-16 16
withheld own side does>0.2	-2 2
withheld own side does>0.5	-3 3
withheld own side does>0.6	-9 9
withheld own side does>0.7	11 -11
withheld own side does>0.8	-4 4
withheld own side does>0.9	-12 12
withheld own side does>0.96	7 -7
withheld power=council	29 -29
withheld power=minister	10 -10
withheld power=no power	-12 12
withheld power=parliament	-22 22
withheld power=president	-11 11
withheld power=prime minister	17 -17
withheld power=secretary	17 -17
withheld power=senate	-9 9
withheld r1='s	3 -3
withheld r1=,	-21 21
withheld r1=<not>	-16 16
withheld r1=<v-impose>	-11 11
withheld r1=<v-say>	16 -16
withheld r1=<v-suspend>	-17 17
withheld r1=could	21 -21
withheld r1=did	11 -11
withheld r1=do	-5 5
withheld r1=doe	-10 10
withheld r1=had	-8 8
withheld r1=has	-13 13
withheld r1=in	-37 37
withheld r1=refuse	5 -5
withheld r1=refused	-11 11
withheld r1=say	7 -7
withheld r1=tell	2 -2
withheld r1=will	-15 15
withheld r1=withhold	-11 11
withheld r1=won't	-14 14
withheld r1=would	23 -23
withheld rest>0.07	-10 10
withheld rest>0.1	-8 8
withheld rest>0.15	14 -14
withheld rest>0.2	5 -5
withheld rest>0.3	2 -2
withheld rest>0.4	3 -3
withheld rest>0.6	-8 8
withheld rest>0.7	6 -6
withheld rest>0.8	6 -6
withheld rest>0.9	-20 20
withheld rest>0.96	2 -2
withheld rival>0.07	-3 3
withheld rival>0.1	2 -2
withheld rival>0.15	4 -4
withheld rival>0.3	5 -5
withheld rival>0.4	7 -7
withheld rival>0.5	2 -2
withheld rival>0.6	-2 2
withheld rival>0.7	33 -33
withheld rival>0.8	12 -12
withheld rival>0.9	8 -8
withheld said approve> refuse> do>	15 -15
withheld said do>	78 -78
withheld said refuse> do>	7 -7
withheld said sign>	-11 11
withheld said sign> do>	6 -6
withheld said sign> lack> refuse> do>	22 -22
withheld said sign> refuse>	-3 3
withheld said sign> refuse> do>	-4 4
withheld said sign> vote> refuse> do>	-3 3
withheld said vote> do>	-7 7
withheld said vote> refuse>	12 -12
withheld share>0.07	-6 6
withheld share>0.1	-5 5
withheld share>0.15	-6 6
withheld share>0.2	13 -13
withheld share>0.3	-10 10
withheld share>0.4	3 -3
withheld share>0.5	-3 3
withheld share>0.6	-7 7
withheld share>0.7	4 -4
withheld share>0.8	-9 9
withheld share>0.9	-5 5
withheld sided>0.4	-2 2
withheld sided>0.5	4 -4
withheld sided>0.6	6 -6
withheld sided>0.7	9 -9
withheld sided>0.8	14 -14
withheld sided>0.9	5 -5
withheld sided>0.96	-4 4
withheld t0=past	12 -12
withheld v0=say	22 -22
words 1	18 -18
words 1 again	-17 17
words 1 both	8 -8
words 1 name	55 -55
words 1 office	-4 4
words 1 person	4 -4
words 1 pronoun	30 -30
words 1 side	-5 5
words 2	-2 2
words 2 again	18 -18
words 2 both	-16 16
words 2 name	-36 36
words 2 office	-3 3
words 2 organisation	21 -21
words 2 person	-4 4
words 2 side	13 -13
words 3	-5 5
words 3 again	16 -16
words 3 name	-5 5
words 3 office	-2 2
words 3 organisation	-10 10
words 3 person	5 -5
words 3 pronoun	-7 7
words 4	4 -4
words 4 office	3 -3
words 4 organisation	-6 6
words 4 person	26 -26
words 4 pronoun	-5 5
words 5	15 -15
words 5 office	52 -52
words 5 organisation	-14 14
words 5 person	-8 8`;
