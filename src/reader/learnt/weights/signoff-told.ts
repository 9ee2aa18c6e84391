// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	10 -10
again any>0.07	-2 2
again any>0.15	8 -8
again any>0.2	3 -3
again any>0.3	-4 4
again any>0.4	-8 8
again any>0.5	-13 13
again any>0.6	-9 9
again any>0.7	-5 5
again any>0.8	-7 7
again any>0.9	21 -21
again any>0.96	9 -9
again beside>0.07	-15 15
again beside>0.1	9 -9
again beside>0.15	7 -7
again beside>0.2	7 -7
again beside>0.3	12 -12
again beside>0.4	16 -16
again beside>0.5	41 -41
again beside>0.6	28 -28
again beside>0.7	27 -27
again beside>0.8	15 -15
again beside>0.9	11 -11
again beside>0.96	10 -10
again both>0.07	-13 13
again both>0.1	-9 9
again both>0.15	11 -11
again both>0.2	-9 9
again both>0.3	2 -2
again both>0.4	15 -15
again both>0.5	27 -27
again both>0.6	31 -31
again both>0.7	9 -9
again both>0.8	-12 12
again named>0.07	2 -2
again named>0.1	2 -2
again named>0.15	2 -2
again named>0.2	2 -2
again named>0.3	2 -2
again named>0.4	2 -2
again named>0.5	2 -2
again named>0.8	10 -10
again named>0.9	5 -5
again named>0.96	-3 3
again other side does>0.1	-3 3
again other side does>0.2	2 -2
again other side does>0.3	-4 4
again other side does>0.4	-6 6
again other side does>0.5	-3 3
again other side does>0.6	5 -5
again other side does>0.7	17 -17
again other side does>0.8	15 -15
again other side does>0.9	19 -19
again other side does>0.96	5 -5
again other side>0.07	-3 3
again other side>0.1	-3 3
again other side>0.15	-3 3
again other side>0.2	-5 5
again other side>0.4	-7 7
again other side>0.5	-7 7
again other side>0.6	-7 7
again other side>0.7	-13 13
again other side>0.8	-16 16
again other side>0.9	-19 19
again other side>0.96	-10 10
again other state>0.07	9 -9
again other state>0.1	14 -14
again other state>0.2	-7 7
again other state>0.3	-9 9
again other state>0.4	-9 9
again other state>0.5	13 -13
again other state>0.6	-5 5
again other state>0.8	-5 5
again other state>0.9	-8 8
again other state>0.96	16 -16
again own side does>0.07	-10 10
again own side does>0.1	-12 12
again own side does>0.15	-8 8
again own side does>0.2	-7 7
again own side does>0.5	-7 7
again own side does>0.6	-13 13
again own side does>0.7	-15 15
again own side does>0.8	-24 24
again own side does>0.9	-26 26
again rest>0.07	5 -5
again rest>0.1	4 -4
again rest>0.2	-5 5
again rest>0.5	-8 8
again rest>0.6	-3 3
again rest>0.7	2 -2
again rest>0.8	-5 5
again rest>0.9	4 -4
again rest>0.96	16 -16
again rival>0.07	14 -14
again rival>0.1	16 -16
again rival>0.15	18 -18
again rival>0.2	18 -18
again rival>0.3	23 -23
again rival>0.4	16 -16
again rival>0.5	16 -16
again rival>0.6	16 -16
again rival>0.7	16 -16
again rival>0.8	8 -8
again rival>0.9	8 -8
again rival>0.96	8 -8
again share>0.07	-2 2
again share>0.1	5 -5
again share>0.15	12 -12
again share>0.2	3 -3
again share>0.3	-4 4
again share>0.4	-15 15
again share>0.7	4 -4
again share>0.9	6 -6
again sided>0.07	2 -2
again sided>0.1	2 -2
again sided>0.15	2 -2
again sided>0.2	2 -2
again sided>0.3	2 -2
again sided>0.4	2 -2
again sided>0.5	10 -10
again sided>0.6	20 -20
again sided>0.9	8 -8
again sided>0.96	-8 8
another side	5 -5
any>0.1	-5 5
any>0.15	-5 5
any>0.2	-2 2
any>0.3	-7 7
any>0.4	-5 5
any>0.6	-6 6
any>0.7	-5 5
any>0.8	-4 4
any>0.9	-8 8
any>0.96	-6 6
asks	27 -27
at act approve left in clause again	11 -11
at act approve left in clause both	-4 4
at act approve left in clause office	2 -2
at act approve left in clause person	-2 2
at act approve left in clause side	-8 8
at act approve right in clause	3 -3
at act approve right in clause again	7 -7
at act approve right in clause both	-15 15
at act approve right in clause name	25 -25
at act approve right in clause office	-5 5
at act approve right in clause organisation	-2 2
at act approve right in clause person	6 -6
at act approve right in clause pronoun	48 -48
at act approve right in clause side	-20 20
at act do left in clause both	18 -18
at act do left in clause order	-30 30
at act do left in clause organisation	4 -4
at act do left in clause person	5 -5
at act do left in clause pronoun	-23 23
at act do right in clause	2 -2
at act do right in clause again	-4 4
at act do right in clause name	-8 8
at act do right in clause office	3 -3
at act do right in clause order	-9 9
at act do right in clause organisation	-2 2
at act do right in clause pronoun	6 -6
at act do right in clause side	3 -3
at act extend left in clause	-6 6
at act extend left in clause name	2 -2
at act extend left in clause office	-6 6
at act extend left in clause organisation	-5 5
at act extend left in clause person	-3 3
at act extend left in clause side	-15 15
at act extend right in clause	-4 4
at act extend right in clause again	14 -14
at act extend right in clause both	-9 9
at act extend right in clause name	-30 30
at act extend right in clause office	4 -4
at act extend right in clause organisation	16 -16
at act extend right in clause person	-3 3
at act extend right in clause pronoun	-13 13
at act extend right in clause side	-3 3
at act lack left in clause	3 -3
at act lack left in clause again	-13 13
at act lack left in clause both	7 -7
at act lack left in clause name	13 -13
at act lack left in clause order	-4 4
at act lack left in clause person	-7 7
at act lack left in clause pronoun	6 -6
at act lack left in clause side	10 -10
at act lack right in clause	4 -4
at act lack right in clause again	17 -17
at act lack right in clause both	25 -25
at act lack right in clause name	-6 6
at act lack right in clause office	13 -13
at act lack right in clause order	-19 19
at act lack right in clause organisation	5 -5
at act lack right in clause person	5 -5
at act lack right in clause side	-8 8
at act publish left in clause	-4 4
at act publish left in clause name	-6 6
at act publish left in clause office	-15 15
at act publish left in clause order	26 -26
at act publish left in clause organisation	2 -2
at act publish left in clause person	11 -11
at act publish left in clause side	-20 20
at act publish right in clause	-3 3
at act publish right in clause both	-15 15
at act publish right in clause name	9 -9
at act publish right in clause office	-11 11
at act publish right in clause order	15 -15
at act publish right in clause person	3 -3
at act publish right in clause pronoun	-24 24
at act publish right in clause side	5 -5
at act refuse left in clause	22 -22
at act refuse right in clause	12 -12
at act refuse right in clause again	-4 4
at act refuse right in clause name	18 -18
at act refuse right in clause organisation	-19 19
at act refuse right in clause person	12 -12
at act refuse right in clause pronoun	11 -11
at act refuse right in clause side	9 -9
at act sign left in clause both	-4 4
at act sign left in clause name	-6 6
at act sign left in clause office	10 -10
at act sign left in clause order	5 -5
at act sign left in clause organisation	2 -2
at act sign left in clause person	-3 3
at act sign left in clause pronoun	43 -43
at act sign left in clause side	-19 19
at act sign right in clause again	36 -36
at act sign right in clause both	-15 15
at act sign right in clause name	12 -12
at act sign right in clause office	-12 12
at act sign right in clause order	-21 21
at act sign right in clause organisation	6 -6
at act sign right in clause person	5 -5
at act sign right in clause side	4 -4
at act vote left in clause	-2 2
at act vote left in clause office	-10 10
at act vote left in clause organisation	7 -7
at act vote left in clause person	-4 4
at act vote left in clause pronoun	24 -24
at act vote right in clause	-6 6
at act vote right in clause again	-7 7
at act vote right in clause both	-29 29
at act vote right in clause name	-5 5
at act vote right in clause office	3 -3
at act vote right in clause organisation	8 -8
at act vote right in clause person	-15 15
at act vote right in clause pronoun	6 -6
at act vote right in clause side	-6 6
at ct0=agree future	-2 2
at ct0=agree future-passive	11 -11
at ct0=agree modal	12 -12
at ct0=agree modal-passive	-2 2
at ct0=agree past	8 -8
at ct0=agree past-passive	-3 3
at ct0=agree perfect	-10 10
at ct0=agree perfect-passive	6 -6
at ct0=agree present-passive	-21 21
at ct0=bear future	17 -17
at ct0=bear modal	44 -44
at ct0=bear past	-6 6
at ct0=bear present	-2 2
at ct0=begin future	4 -4
at ct0=begin modal	-19 19
at ct0=begin past	-3 3
at ct0=begin present	-6 6
at ct0=buy present	-9 9
at ct0=down future	5 -5
at ct0=down modal	-7 7
at ct0=down past	24 -24
at ct0=down present-passive	-29 29
at ct0=end present	10 -10
at ct0=impose future	3 -3
at ct0=impose future-passive	7 -7
at ct0=impose modal	-18 18
at ct0=impose modal-passive	-15 15
at ct0=impose past	-4 4
at ct0=impose past-passive	-3 3
at ct0=impose perfect	-16 16
at ct0=impose perfect-passive	-14 14
at ct0=impose pluperfect-passive	31 -31
at ct0=impose present	10 -10
at ct0=impose present-passive	-17 17
at ct0=lack modal	-3 3
at ct0=lack past	8 -8
at ct0=lack present	-2 2
at ct0=propose future	-12 12
at ct0=propose modal	29 -29
at ct0=propose past	-8 8
at ct0=propose perfect	5 -5
at ct0=propose present	-5 5
at ct0=say future	5 -5
at ct0=say future-passive	-22 22
at ct0=say modal	3 -3
at ct0=say modal-passive	8 -8
at ct0=say perfect	9 -9
at ct0=say present	-6 6
at ct0=say present-passive	23 -23
at ct0=sign future	-5 5
at ct0=sign future-passive	-10 10
at ct0=sign modal	21 -21
at ct0=sign modal-passive	21 -21
at ct0=sign past	-7 7
at ct0=sign past-passive	8 -8
at ct0=sign perfect	20 -20
at ct0=sign pluperfect-passive	-23 23
at ct0=sign present	-10 10
at ct0=sign present-passive	-3 3
at ct0=stay future	-31 31
at ct0=stay modal	2 -2
at ct0=stay past	21 -21
at ct0=stay past-passive	7 -7
at ct0=stay present	-2 2
at ct0=target present	5 -5
at ct0=up modal	15 -15
at ct0=up present	-4 4
at headline	-2 2
at kind=office	18 -18
at kind=organisation	-3 3
at kind=person	5 -5
at l1="	11 -11
at l1='s	-2 2
at l1=(	-5 5
at l1=)	21 -21
at l1=*	39 -39
at l1=,	-5 5
at l1=-	21 -21
at l1=.	-18 18
at l1=:	-9 9
at l1=<agent>	8 -8
at l1=<begin>	-14 14
at l1=<day-ahead>	-5 5
at l1=<day-gone>	-6 6
at l1=<day-today>	-12 12
at l1=<gate>	-17 17
at l1=<goods>	-25 25
at l1=<name>	6 -6
at l1=<not>	7 -7
at l1=<number>	-15 15
at l1=<person>	-13 13
at l1=<quality>	-29 29
at l1=<seat>	-14 14
at l1=<v-agree>	6 -6
at l1=<v-bear>	-11 11
at l1=<v-begin>	16 -16
at l1=<v-buy>	-11 11
at l1=<v-impose>	12 -12
at l1=<v-lack>	8 -8
at l1=<v-say>	16 -16
at l1=<v-sign>	-9 9
at l1=a	32 -32
at l1=after	4 -4
at l1=an	-16 16
at l1=and	-13 13
at l1=as	22 -22
at l1=ask	-17 17
at l1=at	-4 4
at l1=be	-13 13
at l1=because	7 -7
at l1=before	-28 28
at l1=between	13 -13
at l1=both	-20 20
at l1=but	16 -16
at l1=by	-15 15
at l1=day	27 -27
at l1=did	9 -9
at l1=doe	-36 36
at l1=evening	-4 4
at l1=expect	-23 23
at l1=from	-3 3
at l1=had	-7 7
at l1=has	12 -12
at l1=his	-4 4
at l1=hour	-13 13
at l1=if	25 -25
at l1=in	30 -30
at l1=into	-9 9
at l1=is	12 -12
at l1=its	-12 12
at l1=later	5 -5
at l1=mr	-11 11
at l1=my	-14 14
at l1=need	5 -5
at l1=neither	-32 32
at l1=no	53 -53
at l1=nor	-14 14
at l1=now	9 -9
at l1=of	-5 5
at l1=once	-14 14
at l1=only	8 -8
at l1=order	-11 11
at l1=our	-3 3
at l1=own	4 -4
at l1=president	-11 11
at l1=publish	26 -26
at l1=ratu	-24 24
at l1=say	2 -2
at l1=see	-14 14
at l1=side	-17 17
at l1=sign	7 -7
at l1=sir	14 -14
at l1=so	-2 2
at l1=tell	28 -28
at l1=the	-4 4
at l1=their	-3 3
at l1=then	-28 28
at l1=to	7 -7
at l1=unless	6 -6
at l1=was	-22 22
at l1=what	6 -6
at l1=whatever	32 -32
at l1=when	2 -2
at l1=where	31 -31
at l1=whether	7 -7
at l1=which	-11 11
at l1=whose	-5 5
at l1=with	-10 10
at l1=without	-5 5
at l1=would	17 -17
at l1=your	12 -12
at power=assembly	-2 2
at power=board	32 -32
at power=bureau	10 -10
at power=cabinet	-3 3
at power=chancellor	22 -22
at power=commission	10 -10
at power=committee	15 -15
at power=congress	5 -5
at power=council	6 -6
at power=department	-2 2
at power=diet	-5 5
at power=government	9 -9
at power=house	3 -3
at power=king	-8 8
at power=minister	-4 4
at power=ministry	27 -27
at power=no power	-2 2
at power=parliament	3 -3
at power=president	-5 5
at power=prime minister	-4 4
at power=representative	-16 16
at power=secretary	-4 4
at power=senate	-10 10
at power=treasury	8 -8
at quoted	25 -25
at r1="	51 -51
at r1='s	-14 14
at r1=(	-4 4
at r1=)	14 -14
at r1=,	-4 4
at r1=.	-14 14
at r1=:	8 -8
at r1=;	-12 12
at r1=<agent>	-16 16
at r1=<day-today>	8 -8
at r1=<end>	-9 9
at r1=<gate>	-10 10
at r1=<goods>	16 -16
at r1=<not>	5 -5
at r1=<number>	12 -12
at r1=<person>	55 -55
at r1=<span>	18 -18
at r1=<v-agree>	4 -4
at r1=<v-bear>	4 -4
at r1=<v-begin>	5 -5
at r1=<v-buy>	-3 3
at r1=<v-down>	7 -7
at r1=<v-end>	-4 4
at r1=<v-lack>	6 -6
at r1=<v-propose>	2 -2
at r1=<v-refuse>	-2 2
at r1=<v-renew>	9 -9
at r1=<v-say>	4 -4
at r1=<v-sign>	-3 3
at r1=<v-stay>	12 -12
at r1=<v-suspend>	7 -7
at r1=<v-target>	22 -22
at r1=<v-up>	-23 23
at r1=?	-7 7
at r1=a	-12 12
at r1=adopt	-3 3
at r1=agree	23 -23
at r1=alone	-6 6
at r1=also	6 -6
at r1=and	-9 9
at r1=announce	14 -14
at r1=answer	-16 16
at r1=approve	-6 6
at r1=are	-7 7
at r1=as	15 -15
at r1=before	-3 3
at r1=cannot	13 -13
at r1=come	-8 8
at r1=confirm	14 -14
at r1=consent	-29 29
at r1=could	25 -25
at r1=countersign	-41 41
at r1=decide	-4 4
at r1=decline	8 -8
at r1=decree	8 -8
at r1=did	-2 2
at r1=directed	-5 5
at r1=doe	13 -13
at r1=doesn't	21 -21
at r1=expect	-2 2
at r1=explain	13 -13
at r1=first	-26 26
at r1=follow	-21 21
at r1=followed	-15 15
at r1=from	27 -27
at r1=gave	-13 13
at r1=give	4 -4
at r1=go	15 -15
at r1=has	-4 4
at r1=hasn't	-4 4
at r1=have	-7 7
at r1=he	26 -26
at r1=here	-22 22
at r1=himself	-12 12
at r1=in	-22 22
at r1=initial	3 -3
at r1=is	-7 7
at r1=issue	-8 8
at r1=it	28 -28
at r1=its	-7 7
at r1=just	4 -4
at r1=keep	-9 9
at r1=leave	11 -11
at r1=let	34 -34
at r1=look	17 -17
at r1=make	15 -15
at r1=meet	14 -14
at r1=must	-10 10
at r1=need	25 -25
at r1=nor	-12 12
at r1=not	-20 20
at r1=notice	-25 25
at r1=of	7 -7
at r1=on	-9 9
at r1=one	-29 29
at r1=or	-55 55
at r1=order	-3 3
at r1=pass	6 -6
at r1=post	-14 14
at r1=prolong	3 -3
at r1=publish	11 -11
at r1=put	-4 4
at r1=ratify	-16 16
at r1=refuse	-4 4
at r1=say	-9 9
at r1=see	-12 12
at r1=shall	-20 20
at r1=should	31 -31
at r1=side	-10 10
at r1=sign	-5 5
at r1=signature	-17 17
at r1=since	3 -3
at r1=sit	-2 2
at r1=still	-15 15
at r1=suspend	12 -12
at r1=tell	-6 6
at r1=that	-16 16
at r1=the	-20 20
at r1=there	31 -31
at r1=thi	-5 5
at r1=to	12 -12
at r1=under	2 -2
at r1=used	-8 8
at r1=vote	6 -6
at r1=wait	-2 2
at r1=want	-9 9
at r1=was	18 -18
at r1=who	-16 16
at r1=will	-11 11
at r1=with	-7 7
at r1=withhold	-11 11
at r1=won't	-25 25
at r1=would	-4 4
at r1=write	-6 6
at said 	7 -7
at said approve<	10 -10
at said approve< approve> lack< do>	-17 17
at said approve< do<	11 -11
at said approve< do>	13 -13
at said approve< extend<	2 -2
at said approve< extend< lack<	8 -8
at said approve< lack<	-5 5
at said approve< lack< do<	-11 11
at said approve< lack< do< do>	-3 3
at said approve< lack< do>	4 -4
at said approve< lack>	-14 14
at said approve< publish< lack<	4 -4
at said approve< publish>	5 -5
at said approve< vote<	-23 23
at said approve< vote< do<	12 -12
at said approve< vote< publish<	17 -17
at said approve< vote> do<	-2 2
at said approve< vote> lack<	9 -9
at said approve< vote> lack< do>	-18 18
at said approve> do<	-15 15
at said approve> do< do>	7 -7
at said approve> do>	-2 2
at said approve> extend>	-10 10
at said approve> extend> do>	-3 3
at said approve> extend> lack>	-21 21
at said approve> extend> lack> do>	8 -8
at said approve> extend> refuse> do>	21 -21
at said approve> lack<	-2 2
at said approve> lack< do>	2 -2
at said approve> lack>	-18 18
at said approve> lack> do< do>	12 -12
at said approve> lack> do>	2 -2
at said approve> publish< lack>	-21 21
at said approve> publish>	-25 25
at said approve> publish> do>	-24 24
at said approve> publish> lack>	-22 22
at said approve> publish> lack> do>	-28 28
at said approve> vote< do>	16 -16
at said approve> vote>	-9 9
at said approve> vote> do>	8 -8
at said approve> vote> extend> do>	-31 31
at said approve> vote> lack> do>	-10 10
at said do< do>	10 -10
at said do>	6 -6
at said extend<	4 -4
at said extend< do<	-25 25
at said extend< lack<	7 -7
at said extend< lack< do<	19 -19
at said extend>	20 -20
at said extend> do>	-3 3
at said extend> lack<	-11 11
at said extend> lack< do>	12 -12
at said extend> lack>	21 -21
at said extend> lack> do>	-18 18
at said extend> refuse> do>	21 -21
at said lack<	11 -11
at said lack< do<	-25 25
at said lack< do>	-22 22
at said lack> do<	21 -21
at said lack> do>	-3 3
at said publish<	7 -7
at said publish< do<	-6 6
at said publish< do< do>	-25 25
at said publish< do>	25 -25
at said publish< extend< lack<	33 -33
at said publish< lack<	-11 11
at said publish< lack< do<	25 -25
at said publish< lack< do>	5 -5
at said publish< lack>	-15 15
at said publish< publish> do<	26 -26
at said publish< publish> do>	-4 4
at said publish< publish> lack< do>	8 -8
at said publish>	17 -17
at said publish> do<	30 -30
at said publish> do< do>	22 -22
at said publish> do>	9 -9
at said publish> extend>	27 -27
at said publish> extend> do>	-18 18
at said publish> lack<	-34 34
at said publish> lack< do>	-27 27
at said publish> lack>	-2 2
at said publish> lack> do>	-8 8
at said refuse>	-10 10
at said refuse> do>	31 -31
at said sign<	7 -7
at said sign< approve<	-27 27
at said sign< approve< do<	12 -12
at said sign< approve< lack<	-13 13
at said sign< approve>	-2 2
at said sign< approve> do>	2 -2
at said sign< approve> lack<	8 -8
at said sign< approve> lack>	22 -22
at said sign< do<	-5 5
at said sign< do< do>	-34 34
at said sign< do>	-5 5
at said sign< extend<	13 -13
at said sign< extend< do<	3 -3
at said sign< extend< lack<	3 -3
at said sign< extend>	18 -18
at said sign< lack<	9 -9
at said sign< lack< do<	11 -11
at said sign< lack< do>	-12 12
at said sign< lack>	-31 31
at said sign< lack> do<	-11 11
at said sign< publish<	10 -10
at said sign< publish< do<	-4 4
at said sign< publish< do>	-15 15
at said sign< publish< lack<	27 -27
at said sign< publish< lack< do<	10 -10
at said sign< publish< lack>	-2 2
at said sign< publish< lack> do>	-3 3
at said sign< publish< publish>	-4 4
at said sign< publish>	-8 8
at said sign< sign>	-8 8
at said sign< sign> do<	-14 14
at said sign< sign> do< do>	14 -14
at said sign< sign> do>	-2 2
at said sign< sign> lack>	-21 21
at said sign< vote< lack<	-21 21
at said sign< vote>	-14 14
at said sign< vote> do>	20 -20
at said sign> approve<	-17 17
at said sign> approve< do<	22 -22
at said sign> approve< do>	3 -3
at said sign> approve< lack<	24 -24
at said sign> approve< lack< do>	6 -6
at said sign> approve>	-12 12
at said sign> approve> do>	4 -4
at said sign> approve> lack>	-12 12
at said sign> approve> lack> do>	13 -13
at said sign> approve> publish>	24 -24
at said sign> approve> publish> do>	-31 31
at said sign> do<	-8 8
at said sign> do< do>	9 -9
at said sign> extend< lack<	9 -9
at said sign> extend>	-4 4
at said sign> extend> do>	19 -19
at said sign> extend> lack>	-21 21
at said sign> extend> lack> refuse> do>	-29 29
at said sign> extend> refuse>	-31 31
at said sign> extend> refuse> do>	8 -8
at said sign> lack<	15 -15
at said sign> lack< do>	-27 27
at said sign> lack>	6 -6
at said sign> lack> do>	-10 10
at said sign> lack> refuse> do>	15 -15
at said sign> publish<	-14 14
at said sign> publish< do<	13 -13
at said sign> publish< do>	2 -2
at said sign> publish< lack<	-2 2
at said sign> publish< lack>	-29 29
at said sign> publish< lack> do>	-23 23
at said sign> publish< publish> do>	-5 5
at said sign> publish>	-14 14
at said sign> publish> do<	11 -11
at said sign> publish> do>	15 -15
at said sign> publish> extend>	-5 5
at said sign> publish> lack<	9 -9
at said sign> publish> lack>	-11 11
at said sign> publish> lack> do>	-4 4
at said sign> refuse>	30 -30
at said sign> refuse> do>	12 -12
at said sign> vote<	-5 5
at said sign> vote>	4 -4
at said sign> vote> do>	-3 3
at said sign> vote> extend> refuse> do>	-17 17
at said sign> vote> lack> do>	-27 27
at said sign> vote> publish>	-25 25
at said vote<	14 -14
at said vote< do<	24 -24
at said vote< do>	39 -39
at said vote< extend< lack<	-2 2
at said vote< lack<	-9 9
at said vote< lack>	-14 14
at said vote< publish<	-9 9
at said vote>	-4 4
at said vote> do<	-32 32
at said vote> extend>	6 -6
at said vote> extend> do>	-5 5
at said vote> extend> refuse>	21 -21
at said vote> lack<	39 -39
at said vote> lack< do>	-19 19
at said vote> lack>	4 -4
at said vote> lack> do<	4 -4
at said vote> lack> do>	-11 11
at said vote> publish<	-35 35
at said vote> publish>	42 -42
at said vote> publish> do>	11 -11
at said vote> publish> lack> do>	9 -9
at said vote> refuse>	16 -16
at t0=modal	11 -11
at t0=modal-not	-5 5
at t0=modal-passive	-9 9
at t0=past	-7 7
at t0=past-passive	10 -10
at t0=perfect-not	16 -16
at t0=perfect-passive	-6 6
at t0=perfect-passive-not	3 -3
at t0=pluperfect	2 -2
at t0=pluperfect-passive	-33 33
at t0=present-not	17 -17
at t0=present-passive	32 -32
at v0=adopt	-25 25
at v0=agree	17 -17
at v0=approve	2 -2
at v0=authorise	-11 11
at v0=await	11 -11
at v0=be	-7 7
at v0=bear	-6 6
at v0=bring	-14 14
at v0=carry	-49 49
at v0=come	16 -16
at v0=confirm	2 -2
at v0=countersign	14 -14
at v0=end	7 -7
at v0=expect	8 -8
at v0=gazette	-2 2
at v0=go	-3 3
at v0=have	15 -15
at v0=initial	12 -12
at v0=issue	-34 34
at v0=know	3 -3
at v0=lack	11 -11
at v0=lay	7 -7
at v0=leave	17 -17
at v0=look	-25 25
at v0=make	31 -31
at v0=negotiate	-48 48
at v0=other	-5 5
at v0=pass	-24 24
at v0=prolong	44 -44
at v0=publish	19 -19
at v0=put	12 -12
at v0=ratify	33 -33
at v0=reach	24 -24
at v0=receive	36 -36
at v0=require	2 -2
at v0=say	-3 3
at v0=see	25 -25
at v0=send	-16 16
at v0=subject	4 -4
at v0=submit	-4 4
at v0=take	4 -4
at v0=tell	7 -7
at v0=vote	-7 7
at v0=wait	-16 16
at v0=want	-5 5
beside>0.07	-3 3
beside>0.1	4 -4
beside>0.15	6 -6
beside>0.3	13 -13
beside>0.4	5 -5
beside>0.5	6 -6
beside>0.7	-3 3
beside>0.96	10 -10
both any>0.07	14 -14
both any>0.1	-4 4
both any>0.15	2 -2
both any>0.2	-8 8
both any>0.4	-4 4
both any>0.5	-6 6
both any>0.7	-6 6
both any>0.8	-7 7
both any>0.9	-5 5
both any>0.96	-12 12
both beside>0.07	6 -6
both beside>0.1	18 -18
both beside>0.2	-5 5
both beside>0.3	7 -7
both beside>0.4	7 -7
both beside>0.5	10 -10
both beside>0.6	18 -18
both beside>0.8	3 -3
both beside>0.9	7 -7
both beside>0.96	7 -7
both both>0.07	14 -14
both both>0.1	-5 5
both both>0.15	8 -8
both both>0.3	5 -5
both both>0.6	3 -3
both both>0.8	2 -2
both both>0.9	11 -11
both both>0.96	-3 3
both other side does>0.07	-3 3
both other side does>0.15	2 -2
both other side does>0.3	13 -13
both other side does>0.4	9 -9
both other side does>0.5	10 -10
both other side does>0.6	12 -12
both other side does>0.8	-8 8
both other side does>0.9	21 -21
both other side does>0.96	13 -13
both other side>0.1	-14 14
both other side>0.2	-9 9
both other side>0.3	2 -2
both other side>0.4	10 -10
both other side>0.5	22 -22
both other side>0.6	16 -16
both other side>0.7	-4 4
both other side>0.8	-10 10
both other side>0.9	8 -8
both other side>0.96	30 -30
both other state>0.1	23 -23
both other state>0.2	-14 14
both other state>0.3	-3 3
both other state>0.4	6 -6
both other state>0.5	-6 6
both other state>0.6	6 -6
both other state>0.7	20 -20
both other state>0.8	4 -4
both other state>0.9	14 -14
both other state>0.96	25 -25
both own side does>0.07	-5 5
both own side does>0.1	6 -6
both own side does>0.15	8 -8
both own side does>0.2	9 -9
both own side does>0.4	5 -5
both own side does>0.5	12 -12
both own side does>0.6	14 -14
both own side does>0.7	-2 2
both own side does>0.8	-13 13
both own side does>0.9	-2 2
both own side does>0.96	-9 9
both rest>0.07	-24 24
both rest>0.1	-9 9
both rest>0.15	-10 10
both rest>0.2	-13 13
both rest>0.4	-5 5
both rest>0.5	-2 2
both rest>0.6	3 -3
both rest>0.7	-8 8
both rest>0.8	-25 25
both rest>0.9	6 -6
both rival>0.07	-10 10
both rival>0.1	6 -6
both rival>0.15	-4 4
both rival>0.2	3 -3
both rival>0.5	5 -5
both rival>0.6	19 -19
both rival>0.7	7 -7
both rival>0.8	-2 2
both rival>0.9	5 -5
both rival>0.96	7 -7
both share>0.07	14 -14
both share>0.1	-5 5
both share>0.15	8 -8
both share>0.3	5 -5
both share>0.6	3 -3
both share>0.8	2 -2
both share>0.9	11 -11
both share>0.96	-3 3
both>0.07	-9 9
both>0.1	-3 3
both>0.15	-3 3
both>0.2	-3 3
both>0.3	-5 5
both>0.4	-3 3
both>0.5	-10 10
both>0.6	-12 12
both>0.7	-5 5
both>0.8	-12 12
both>0.9	-16 16
both>0.96	-16 16
given act approve left in clause	9 -9
given act approve left in clause name	32 -32
given act approve left in clause organisation	-7 7
given act approve left in clause person	6 -6
given act approve left in clause side	-19 19
given act approve right in clause	4 -4
given act approve right in clause again	-23 23
given act approve right in clause both	2 -2
given act approve right in clause name	23 -23
given act approve right in clause office	-18 18
given act approve right in clause organisation	-9 9
given act approve right in clause person	36 -36
given act approve right in clause pronoun	27 -27
given act approve right in clause side	-17 17
given act do left in clause	3 -3
given act do left in clause both	34 -34
given act do left in clause name	-3 3
given act do left in clause office	-14 14
given act do left in clause order	-11 11
given act do left in clause organisation	25 -25
given act do left in clause person	-16 16
given act do left in clause side	8 -8
given act do right in clause again	12 -12
given act do right in clause both	5 -5
given act do right in clause name	4 -4
given act do right in clause office	5 -5
given act do right in clause order	38 -38
given act do right in clause organisation	-4 4
given act do right in clause person	-2 2
given act do right in clause pronoun	5 -5
given act do right in clause side	-25 25
given act extend left in clause	-6 6
given act extend left in clause both	35 -35
given act extend left in clause name	-8 8
given act extend left in clause organisation	-29 29
given act extend left in clause person	-7 7
given act extend left in clause side	-14 14
given act extend right in clause	-2 2
given act extend right in clause name	-10 10
given act extend right in clause office	-10 10
given act extend right in clause person	8 -8
given act extend right in clause pronoun	11 -11
given act extend right in clause side	6 -6
given act lack left in clause	18 -18
given act lack left in clause organisation	-10 10
given act lack left in clause person	-5 5
given act lack right in clause	9 -9
given act lack right in clause office	-8 8
given act lack right in clause organisation	9 -9
given act lack right in clause pronoun	-19 19
given act lack right in clause side	21 -21
given act publish left in clause	-11 11
given act publish left in clause name	2 -2
given act publish left in clause office	-25 25
given act publish left in clause organisation	-13 13
given act publish left in clause person	-11 11
given act publish left in clause side	45 -45
given act publish right in clause	-7 7
given act publish right in clause both	-15 15
given act publish right in clause name	52 -52
given act publish right in clause order	36 -36
given act publish right in clause organisation	2 -2
given act publish right in clause person	-2 2
given act publish right in clause pronoun	-43 43
given act publish right in clause side	-12 12
given act refuse right in clause	-25 25
given act sign left in clause both	-8 8
given act sign left in clause name	-8 8
given act sign left in clause office	7 -7
given act sign left in clause organisation	26 -26
given act sign left in clause person	5 -5
given act sign left in clause side	-18 18
given act sign right in clause	-7 7
given act sign right in clause again	13 -13
given act sign right in clause both	-8 8
given act sign right in clause name	-8 8
given act sign right in clause office	-14 14
given act sign right in clause order	-14 14
given act sign right in clause organisation	8 -8
given act sign right in clause person	5 -5
given act sign right in clause pronoun	-2 2
given act sign right in clause side	4 -4
given act vote left in clause	6 -6
given act vote left in clause organisation	3 -3
given act vote right in clause	-8 8
given act vote right in clause again	-13 13
given act vote right in clause office	14 -14
given act vote right in clause organisation	6 -6
given act vote right in clause person	16 -16
given any>0.07	-3 3
given any>0.1	2 -2
given any>0.2	6 -6
given any>0.3	-4 4
given any>0.4	-2 2
given any>0.5	2 -2
given any>0.6	-4 4
given any>0.7	-2 2
given any>0.8	-4 4
given any>0.9	-4 4
given any>0.96	-5 5
given beside>0.1	-6 6
given beside>0.15	2 -2
given beside>0.3	14 -14
given beside>0.4	4 -4
given beside>0.5	8 -8
given beside>0.7	5 -5
given beside>0.8	4 -4
given beside>0.9	2 -2
given beside>0.96	3 -3
given both>0.07	-8 8
given both>0.15	-3 3
given both>0.2	-7 7
given both>0.3	2 -2
given both>0.4	-14 14
given both>0.5	-5 5
given both>0.6	-10 10
given both>0.7	13 -13
given both>0.8	-12 12
given both>0.9	-3 3
given both>0.96	-16 16
given ct0=agree past-passive	-3 3
given ct0=agree perfect	-2 2
given ct0=agree perfect-passive	5 -5
given ct0=agree pluperfect-passive	23 -23
given ct0=bear present	-5 5
given ct0=begin past	-7 7
given ct0=begin present	-9 9
given ct0=down past	15 -15
given ct0=impose past	3 -3
given ct0=impose perfect	13 -13
given ct0=impose pluperfect-passive	23 -23
given ct0=impose present	13 -13
given ct0=say past	7 -7
given ct0=say present	-28 28
given ct0=sign past-passive	5 -5
given ct0=sign perfect	7 -7
given ct0=sign perfect-passive	-9 9
given ct0=sign pluperfect	-5 5
given ct0=sign pluperfect-passive	22 -22
given ct0=sign present	-17 17
given ct0=sign present-passive	5 -5
given ct0=stay past	11 -11
given ct0=stay past-passive	4 -4
given ct0=stay present	3 -3
given headline	-2 2
given kind=office	25 -25
given kind=organisation	2 -2
given kind=person	-3 3
given kind=side	2 -2
given l1="	2 -2
given l1='s	8 -8
given l1=(	-4 4
given l1=)	11 -11
given l1=,	-12 12
given l1=-	8 -8
given l1=.	-24 24
given l1=:	-18 18
given l1=;	-9 9
given l1=<begin>	-11 11
given l1=<day-gone>	15 -15
given l1=<day-today>	-18 18
given l1=<goods>	-14 14
given l1=<name>	4 -4
given l1=<not>	37 -37
given l1=<number>	-12 12
given l1=<person>	-13 13
given l1=<quality>	-26 26
given l1=<seat>	11 -11
given l1=<v-buy>	-11 11
given l1=<v-impose>	8 -8
given l1=<v-say>	-5 5
given l1=<v-sign>	-5 5
given l1=a	43 -43
given l1=after	-14 14
given l1=and	6 -6
given l1=as	-10 10
given l1=at	-19 19
given l1=before	-2 2
given l1=between	13 -13
given l1=both	3 -3
given l1=but	31 -31
given l1=by	2 -2
given l1=day	24 -24
given l1=did	3 -3
given l1=for	16 -16
given l1=from	-13 13
given l1=had	-7 7
given l1=has	20 -20
given l1=his	-23 23
given l1=hour	-13 13
given l1=if	27 -27
given l1=in	27 -27
given l1=is	8 -8
given l1=its	-15 15
given l1=later	-10 10
given l1=mr	-11 11
given l1=my	-12 12
given l1=of	-17 17
given l1=on	45 -45
given l1=order	-11 11
given l1=our	7 -7
given l1=ratu	-9 9
given l1=say	-8 8
given l1=sir	14 -14
given l1=that	4 -4
given l1=the	-9 9
given l1=their	-9 9
given l1=to	32 -32
given l1=was	-38 38
given l1=when	-23 23
given l1=whether	37 -37
given l1=which	-20 20
given l1=with	25 -25
given l1=—	-16 16
given named>0.07	8 -8
given named>0.1	8 -8
given named>0.15	8 -8
given named>0.2	8 -8
given named>0.3	8 -8
given named>0.4	6 -6
given named>0.5	7 -7
given named>0.6	2 -2
given named>0.7	-3 3
given named>0.8	-3 3
given named>0.9	-3 3
given named>0.96	-14 14
given other side does>0.07	-9 9
given other side does>0.1	-3 3
given other side does>0.2	-7 7
given other side does>0.4	-5 5
given other side does>0.5	-3 3
given other side does>0.8	2 -2
given other side does>0.9	11 -11
given other side does>0.96	7 -7
given other side>0.07	-5 5
given other side>0.1	-10 10
given other side>0.2	-9 9
given other side>0.3	3 -3
given other side>0.4	10 -10
given other side>0.6	-8 8
given other side>0.7	-7 7
given other side>0.9	-7 7
given other side>0.96	-15 15
given other state>0.07	12 -12
given other state>0.1	-10 10
given other state>0.2	10 -10
given other state>0.3	-3 3
given other state>0.4	-7 7
given other state>0.5	-10 10
given other state>0.6	-7 7
given other state>0.7	4 -4
given other state>0.8	12 -12
given other state>0.9	-3 3
given other state>0.96	6 -6
given own side does>0.07	2 -2
given own side does>0.1	10 -10
given own side does>0.15	-9 9
given own side does>0.2	-2 2
given own side does>0.4	4 -4
given own side does>0.6	8 -8
given own side does>0.7	6 -6
given own side does>0.8	-6 6
given own side does>0.9	-4 4
given own side does>0.96	9 -9
given power=board	21 -21
given power=bureau	46 -46
given power=cabinet	-2 2
given power=chancellor	12 -12
given power=commission	-5 5
given power=committee	14 -14
given power=congress	23 -23
given power=council	-9 9
given power=department	-10 10
given power=government	-6 6
given power=house	-14 14
given power=king	3 -3
given power=minister	-6 6
given power=ministry	28 -28
given power=no power	-3 3
given power=parliament	-3 3
given power=premier	-8 8
given power=president	6 -6
given power=prime minister	11 -11
given power=representative	-8 8
given power=secretary	-26 26
given power=senate	2 -2
given power=treasury	12 -12
given quoted	16 -16
given r1='s	-8 8
given r1=(	-8 8
given r1=)	25 -25
given r1=,	2 -2
given r1=.	-4 4
given r1=:	-7 7
given r1=;	26 -26
given r1=<agent>	-17 17
given r1=<day-gone>	-18 18
given r1=<day-today>	-5 5
given r1=<end>	-16 16
given r1=<gate>	-15 15
given r1=<not>	13 -13
given r1=<number>	37 -37
given r1=<person>	38 -38
given r1=<span>	4 -4
given r1=<v-agree>	6 -6
given r1=<v-bear>	19 -19
given r1=<v-begin>	-2 2
given r1=<v-buy>	-18 18
given r1=<v-down>	23 -23
given r1=<v-end>	-21 21
given r1=<v-impose>	-3 3
given r1=<v-lack>	-20 20
given r1=<v-propose>	23 -23
given r1=<v-refuse>	26 -26
given r1=<v-renew>	-16 16
given r1=<v-say>	-4 4
given r1=<v-sign>	-3 3
given r1=<v-stay>	15 -15
given r1=<v-suspend>	12 -12
given r1=<v-up>	-18 18
given r1=adopt	21 -21
given r1=agree	-8 8
given r1=also	16 -16
given r1=and	2 -2
given r1=announce	6 -6
given r1=approve	5 -5
given r1=as	40 -40
given r1=at	7 -7
given r1=by	-5 5
given r1=come	13 -13
given r1=confirm	11 -11
given r1=decide	4 -4
given r1=did	-8 8
given r1=directed	-5 5
given r1=doe	32 -32
given r1=followed	-42 42
given r1=gave	-21 21
given r1=has	-11 11
given r1=himself	-4 4
given r1=hold	11 -11
given r1=in	-4 4
given r1=is	-11 11
given r1=issue	2 -2
given r1=make	11 -11
given r1=may	28 -28
given r1=on	-11 11
given r1=order	-18 18
given r1=pass	-3 3
given r1=publish	18 -18
given r1=ratify	-32 32
given r1=say	-11 11
given r1=side	-15 15
given r1=sign	3 -3
given r1=suspend	-4 4
given r1=take	4 -4
given r1=that	2 -2
given r1=the	12 -12
given r1=to	26 -26
given r1=under	-6 6
given r1=used	-14 14
given r1=vote	-8 8
given r1=was	-2 2
given r1=who	-16 16
given r1=will	40 -40
given r1=with	-24 24
given rest>0.07	-4 4
given rest>0.1	8 -8
given rest>0.15	-4 4
given rest>0.2	-2 2
given rest>0.3	-3 3
given rest>0.4	-6 6
given rest>0.5	-5 5
given rest>0.6	5 -5
given rest>0.8	-5 5
given rest>0.9	-9 9
given rest>0.96	-7 7
given rival>0.07	-2 2
given rival>0.15	4 -4
given rival>0.2	-2 2
given rival>0.3	8 -8
given rival>0.4	5 -5
given rival>0.5	-5 5
given rival>0.6	-7 7
given rival>0.8	-3 3
given rival>0.9	3 -3
given rival>0.96	12 -12
given said 	5 -5
given said approve<	2 -2
given said approve< do<	19 -19
given said approve< publish>	-10 10
given said approve< vote< do<	12 -12
given said approve< vote< publish<	16 -16
given said approve< vote>	14 -14
given said approve>	-3 3
given said approve> do<	-22 22
given said approve> do< do>	9 -9
given said approve> do>	17 -17
given said approve> extend>	29 -29
given said approve> extend> do>	23 -23
given said approve> lack>	28 -28
given said approve> lack> do>	14 -14
given said approve> publish>	-21 21
given said approve> publish> do>	-16 16
given said approve> publish> lack> do>	-11 11
given said approve> vote>	-7 7
given said approve> vote> do>	7 -7
given said do<	-18 18
given said do< do>	-4 4
given said do>	12 -12
given said extend<	9 -9
given said extend>	-3 3
given said extend> do>	-10 10
given said extend> lack>	-10 10
given said lack<	19 -19
given said lack>	26 -26
given said lack> do>	48 -48
given said publish<	12 -12
given said publish< do<	30 -30
given said publish< do>	-8 8
given said publish>	5 -5
given said publish> do<	29 -29
given said publish> do>	9 -9
given said publish> extend>	27 -27
given said publish> lack<	-20 20
given said publish> lack> do>	6 -6
given said sign<	-5 5
given said sign< approve<	-23 23
given said sign< approve< do<	25 -25
given said sign< approve>	-6 6
given said sign< approve> do>	21 -21
given said sign< do<	-10 10
given said sign< do< do>	-18 18
given said sign< do>	-7 7
given said sign< extend<	8 -8
given said sign< extend< do<	4 -4
given said sign< lack<	65 -65
given said sign< lack< do>	-48 48
given said sign< lack>	-23 23
given said sign< publish<	6 -6
given said sign< publish< do<	17 -17
given said sign< publish< do>	-15 15
given said sign< publish< lack>	-2 2
given said sign< publish< lack> do>	-3 3
given said sign< publish< publish>	-4 4
given said sign< sign>	18 -18
given said sign< sign> do<	-3 3
given said sign< sign> do>	-17 17
given said sign>	10 -10
given said sign> approve<	22 -22
given said sign> approve< do<	21 -21
given said sign> approve< do>	19 -19
given said sign> approve< lack< do>	-18 18
given said sign> approve>	7 -7
given said sign> approve> do>	2 -2
given said sign> approve> lack> do>	4 -4
given said sign> approve> publish>	11 -11
given said sign> approve> publish> do>	-12 12
given said sign> do<	-6 6
given said sign> do< do>	-6 6
given said sign> do>	7 -7
given said sign> extend>	-23 23
given said sign> extend> do>	14 -14
given said sign> extend> lack>	-4 4
given said sign> extend> lack> do>	23 -23
given said sign> extend> refuse> do>	34 -34
given said sign> lack<	28 -28
given said sign> lack< do>	40 -40
given said sign> lack>	7 -7
given said sign> lack> do>	20 -20
given said sign> publish<	-26 26
given said sign> publish< do<	-8 8
given said sign> publish< do>	22 -22
given said sign> publish< lack<	-13 13
given said sign> publish< lack>	-29 29
given said sign> publish< lack> do>	-15 15
given said sign> publish< publish> do>	-5 5
given said sign> publish>	-6 6
given said sign> publish> extend>	-5 5
given said sign> publish> lack<	-14 14
given said sign> publish> lack>	-12 12
given said sign> publish> lack> do>	-6 6
given said sign> vote>	6 -6
given said sign> vote> do>	5 -5
given said sign> vote> publish>	-25 25
given said vote<	27 -27
given said vote>	31 -31
given said vote> do<	-7 7
given said vote> do>	-6 6
given said vote> lack> do>	-13 13
given said vote> publish>	22 -22
given share>0.1	4 -4
given share>0.2	7 -7
given share>0.3	-5 5
given share>0.4	-2 2
given share>0.5	4 -4
given share>0.6	4 -4
given share>0.7	4 -4
given share>0.9	10 -10
given share>0.96	5 -5
given sided>0.07	3 -3
given sided>0.1	3 -3
given sided>0.15	3 -3
given sided>0.2	3 -3
given sided>0.4	-2 2
given sided>0.5	2 -2
given sided>0.6	-4 4
given sided>0.7	6 -6
given sided>0.8	2 -2
given sided>0.9	-7 7
given sided>0.96	4 -4
given t0=future	-21 21
given t0=past	-2 2
given t0=past-passive	10 -10
given t0=perfect	11 -11
given t0=pluperfect	-5 5
given t0=pluperfect-passive	21 -21
given t0=present-passive	7 -7
given v0=approve	-19 19
given v0=authorise	19 -19
given v0=be	-5 5
given v0=bear	-14 14
given v0=come	10 -10
given v0=have	26 -26
given v0=initial	22 -22
given v0=make	26 -26
given v0=order	7 -7
given v0=other	-4 4
given v0=pass	-19 19
given v0=put	8 -8
given v0=ratify	26 -26
given v0=say	-8 8
given v0=sign	-3 3
given v0=take	-20 20
head affairs	-5 5
head agriculture	21 -21
head algiers	-13 13
head althing	-38 38
head american	-43 43
head ankara	27 -27
head argentina	-14 14
head assembly	-17 17
head beijing	-9 9
head board	50 -50
head both	25 -25
head brazil	24 -24
head brussels	38 -38
head bureau	46 -46
head cabinet	-10 10
head cairo	-14 14
head cambodia	14 -14
head camex	-5 5
head capital	13 -13
head chamber	7 -7
head chancellor	21 -21
head chile	40 -40
head china	-8 8
head chinese	-23 23
head commerce	-9 9
head commission	-9 9
head committee	14 -14
head commons	14 -14
head council	-11 11
head counterpart	14 -14
head court	70 -70
head customs	73 -73
head dakar	-46 46
head department	23 -23
head deputies	-9 9
head diet	-18 18
head dáil	-21 21
head economy	25 -25
head eduskunta	-52 52
head emir	-5 5
head estonia	13 -13
head eu	18 -18
head folketing	-57 57
head general	-16 16
head georgia	45 -45
head government	-2 2
head governments	-25 25
head governor	53 -53
head helsinki	20 -20
head house	3 -3
head indonesia	12 -12
head jakarta	34 -34
head japan	40 -40
head jordan	-2 2
head kazakhstan	14 -14
head khural	-34 34
head king	-7 7
head korea	25 -25
head legislature	-4 4
head lumpur	27 -27
head majlis	-23 23
head malaysia	-4 4
head mazhilis	12 -12
head mexico	14 -14
head minister	29 -29
head ministers	-5 5
head ministry	23 -23
head morocco	-6 6
head nigeria	17 -17
head norway	10 -10
head office	27 -27
head oslo	9 -9
head pakistan	29 -29
head palace	32 -32
head parliament	-3 3
head parliaments	39 -39
head peru	42 -42
head portugal	13 -13
head president	-15 15
head presidents	-12 12
head rabat	14 -14
head rada	-7 7
head regulator	75 -75
head representative	-20 20
head republic	-17 17
head revenue	-47 47
head riigikogu	-32 32
head riksdag	-19 19
head sabor	-49 49
head saeima	-36 36
head secretary	12 -12
head security	-11 11
head seimas	-3 3
head sejm	-30 30
head senate	-6 6
head side	-34 34
head sides	2 -2
head state	-12 12
head states	-33 33
head storting	-60 60
head sultan	-10 10
head switzerland	3 -3
head taiwan	26 -26
head tokyo	-9 9
head trade	24 -24
head transport	-26 26
head treasury	10 -10
head turkey	4 -4
head turkish	-7 7
head us	35 -35
head washington	-45 45
head zealand	15 -15
longer elsewhere	55 -55
name any>0.07	2 -2
name any>0.1	-6 6
name any>0.15	10 -10
name any>0.3	7 -7
name any>0.4	-6 6
name any>0.5	-8 8
name any>0.6	-2 2
name any>0.8	2 -2
name any>0.9	3 -3
name any>0.96	15 -15
name beside>0.07	8 -8
name beside>0.1	6 -6
name beside>0.15	2 -2
name beside>0.3	7 -7
name beside>0.4	5 -5
name beside>0.5	-2 2
name beside>0.7	-6 6
name beside>0.8	-11 11
name beside>0.9	-7 7
name beside>0.96	-18 18
name both>0.07	-6 6
name both>0.1	3 -3
name both>0.15	-6 6
name both>0.2	-16 16
name both>0.3	6 -6
name both>0.4	6 -6
name both>0.5	5 -5
name both>0.6	-17 17
name both>0.7	-2 2
name both>0.8	19 -19
name both>0.9	-7 7
name both>0.96	-12 12
name named>0.07	6 -6
name named>0.1	6 -6
name named>0.15	6 -6
name named>0.2	6 -6
name named>0.3	6 -6
name named>0.4	6 -6
name named>0.5	6 -6
name named>0.6	-2 2
name named>0.7	-6 6
name named>0.8	-5 5
name named>0.96	-11 11
name other side does>0.07	4 -4
name other side does>0.1	3 -3
name other side does>0.15	-10 10
name other side does>0.2	-11 11
name other side does>0.3	-2 2
name other side does>0.4	-4 4
name other side does>0.5	6 -6
name other side does>0.7	3 -3
name other side does>0.8	16 -16
name other side does>0.9	5 -5
name other side does>0.96	10 -10
name other state>0.07	-5 5
name other state>0.1	-3 3
name other state>0.15	7 -7
name other state>0.2	-2 2
name other state>0.3	2 -2
name other state>0.4	-2 2
name other state>0.5	-9 9
name other state>0.6	-4 4
name other state>0.7	-6 6
name other state>0.8	-17 17
name own side does>0.07	16 -16
name own side does>0.1	10 -10
name own side does>0.2	-4 4
name own side does>0.4	6 -6
name own side does>0.5	6 -6
name own side does>0.7	3 -3
name own side does>0.8	2 -2
name own side does>0.9	17 -17
name own side does>0.96	17 -17
name rest>0.1	-2 2
name rest>0.15	-9 9
name rest>0.2	-12 12
name rest>0.3	-7 7
name rest>0.4	-6 6
name rest>0.6	-12 12
name rest>0.7	-10 10
name rest>0.8	-3 3
name rest>0.9	6 -6
name rest>0.96	7 -7
name rival>0.07	7 -7
name rival>0.1	-2 2
name rival>0.15	-12 12
name rival>0.2	-5 5
name rival>0.3	-2 2
name rival>0.4	4 -4
name rival>0.7	-7 7
name rival>0.8	-9 9
name rival>0.9	-2 2
name rival>0.96	-12 12
name share>0.07	2 -2
name share>0.1	-6 6
name share>0.15	10 -10
name share>0.3	7 -7
name share>0.4	-6 6
name share>0.5	-8 8
name share>0.6	-2 2
name share>0.7	-2 2
name share>0.8	2 -2
name share>0.9	3 -3
name share>0.96	15 -15
name sided>0.4	2 -2
name sided>0.5	-8 8
name sided>0.6	-13 13
name sided>0.7	-4 4
name sided>0.8	3 -3
name sided>0.9	-11 11
name sided>0.96	28 -28
named>0.07	9 -9
named>0.1	9 -9
named>0.15	9 -9
named>0.2	9 -9
named>0.3	9 -9
named>0.4	9 -9
named>0.5	9 -9
named>0.6	-3 3
named>0.9	-5 5
naming again	2 -2
naming again needed	4 -4
naming again unknown	15 -15
naming again withheld	-11 11
naming both given	-7 7
naming both needed	2 -2
naming name	6 -6
naming name given	4 -4
naming name unknown	-2 2
naming name withheld	22 -22
naming office given	-4 4
naming office needed	2 -2
naming office unknown	-13 13
naming office withheld	5 -5
naming order given	-5 5
naming organisation	5 -5
naming organisation given	15 -15
naming organisation unknown	-5 5
naming organisation withheld	-3 3
naming person	3 -3
naming person given	2 -2
naming person needed	4 -4
naming person withheld	3 -3
naming pronoun	3 -3
naming pronoun given	7 -7
naming pronoun needed	6 -6
naming pronoun unknown	12 -12
naming pronoun withheld	-16 16
naming side given	2 -2
naming side needed	-8 8
naming side unknown	8 -8
naming side withheld	13 -13
needed act approve left in clause	-6 6
needed act approve left in clause again	11 -11
needed act approve left in clause both	-13 13
needed act approve left in clause name	-31 31
needed act approve left in clause office	11 -11
needed act approve left in clause organisation	7 -7
needed act approve left in clause person	-8 8
needed act approve left in clause side	-2 2
needed act approve right in clause	-3 3
needed act approve right in clause again	31 -31
needed act approve right in clause both	-18 18
needed act approve right in clause name	9 -9
needed act approve right in clause office	5 -5
needed act approve right in clause organisation	6 -6
needed act approve right in clause person	-26 26
needed act approve right in clause pronoun	30 -30
needed act approve right in clause side	-12 12
needed act do left in clause both	-8 8
needed act do left in clause office	20 -20
needed act do left in clause order	-24 24
needed act do left in clause organisation	4 -4
needed act do left in clause person	21 -21
needed act do left in clause side	-14 14
needed act do right in clause again	3 -3
needed act do right in clause both	-4 4
needed act do right in clause name	-7 7
needed act do right in clause order	-20 20
needed act do right in clause organisation	7 -7
needed act do right in clause person	-5 5
needed act do right in clause pronoun	-9 9
needed act do right in clause side	21 -21
needed act extend left in clause name	16 -16
needed act extend left in clause office	-6 6
needed act extend left in clause organisation	12 -12
needed act extend left in clause side	-3 3
needed act extend right in clause	-11 11
needed act extend right in clause again	25 -25
needed act extend right in clause both	-24 24
needed act extend right in clause name	-28 28
needed act extend right in clause office	-8 8
needed act extend right in clause organisation	14 -14
needed act extend right in clause person	-6 6
needed act extend right in clause pronoun	-26 26
needed act extend right in clause side	3 -3
needed act lack left in clause	-2 2
needed act lack left in clause name	-3 3
needed act lack left in clause office	3 -3
needed act lack left in clause order	-4 4
needed act lack left in clause organisation	2 -2
needed act lack left in clause person	-14 14
needed act lack left in clause pronoun	18 -18
needed act lack left in clause side	9 -9
needed act lack right in clause	-3 3
needed act lack right in clause again	17 -17
needed act lack right in clause both	13 -13
needed act lack right in clause name	-18 18
needed act lack right in clause office	25 -25
needed act lack right in clause order	-5 5
needed act lack right in clause person	2 -2
needed act lack right in clause side	-13 13
needed act publish left in clause	4 -4
needed act publish left in clause name	-8 8
needed act publish left in clause office	2 -2
needed act publish left in clause order	14 -14
needed act publish left in clause organisation	11 -11
needed act publish left in clause person	30 -30
needed act publish left in clause side	-36 36
needed act publish right in clause	3 -3
needed act publish right in clause both	-7 7
needed act publish right in clause name	-12 12
needed act publish right in clause office	-7 7
needed act publish right in clause organisation	-8 8
needed act publish right in clause person	17 -17
needed act publish right in clause pronoun	20 -20
needed act publish right in clause side	15 -15
needed act refuse left in clause	38 -38
needed act refuse right in clause	11 -11
needed act refuse right in clause organisation	-4 4
needed act sign left in clause	-4 4
needed act sign left in clause both	5 -5
needed act sign left in clause name	3 -3
needed act sign left in clause office	6 -6
needed act sign left in clause order	10 -10
needed act sign left in clause organisation	-11 11
needed act sign left in clause person	-14 14
needed act sign left in clause pronoun	27 -27
needed act sign left in clause side	-7 7
needed act sign right in clause	4 -4
needed act sign right in clause again	34 -34
needed act sign right in clause both	-22 22
needed act sign right in clause name	49 -49
needed act sign right in clause office	-4 4
needed act sign right in clause order	-12 12
needed act sign right in clause organisation	9 -9
needed act sign right in clause pronoun	7 -7
needed act sign right in clause side	-2 2
needed act vote left in clause	-7 7
needed act vote left in clause office	-18 18
needed act vote left in clause organisation	10 -10
needed act vote left in clause person	-22 22
needed act vote right in clause again	24 -24
needed act vote right in clause both	-3 3
needed act vote right in clause name	-5 5
needed act vote right in clause office	-8 8
needed act vote right in clause organisation	8 -8
needed act vote right in clause person	-26 26
needed act vote right in clause pronoun	-6 6
needed act vote right in clause side	2 -2
needed any>0.07	5 -5
needed any>0.1	-5 5
needed any>0.2	-3 3
needed any>0.3	-5 5
needed any>0.4	-4 4
needed any>0.7	-4 4
needed any>0.8	-3 3
needed any>0.9	-4 4
needed beside>0.07	-4 4
needed beside>0.1	5 -5
needed beside>0.2	2 -2
needed beside>0.3	3 -3
needed beside>0.4	2 -2
needed beside>0.6	-2 2
needed beside>0.7	-9 9
needed beside>0.9	-4 4
needed both>0.07	-2 2
needed both>0.15	2 -2
needed both>0.2	3 -3
needed both>0.3	-7 7
needed both>0.4	9 -9
needed both>0.5	-6 6
needed both>0.7	-13 13
needed both>0.9	-13 13
needed both>0.96	-4 4
needed ct0=agree future	13 -13
needed ct0=agree modal-passive	-26 26
needed ct0=agree past	18 -18
needed ct0=agree perfect	-10 10
needed ct0=agree perfect-passive	16 -16
needed ct0=agree present-passive	-20 20
needed ct0=bear future	18 -18
needed ct0=bear modal	44 -44
needed ct0=bear perfect	15 -15
needed ct0=begin future	4 -4
needed ct0=begin modal	-19 19
needed ct0=begin present	-3 3
needed ct0=down future	5 -5
needed ct0=down modal	-7 7
needed ct0=down past	14 -14
needed ct0=down present	7 -7
needed ct0=down present-passive	-29 29
needed ct0=impose future	14 -14
needed ct0=impose future-passive	-2 2
needed ct0=impose modal	-28 28
needed ct0=impose modal-passive	-31 31
needed ct0=impose past	-10 10
needed ct0=impose perfect	-28 28
needed ct0=impose perfect-passive	-10 10
needed ct0=impose present-passive	-16 16
needed ct0=lack modal	-13 13
needed ct0=lack past	7 -7
needed ct0=propose future	-12 12
needed ct0=propose modal	24 -24
needed ct0=propose past	5 -5
needed ct0=propose present	-12 12
needed ct0=say future-passive	-22 22
needed ct0=say modal	26 -26
needed ct0=say modal-passive	8 -8
needed ct0=say past	-2 2
needed ct0=say perfect	5 -5
needed ct0=say present	17 -17
needed ct0=say present-passive	26 -26
needed ct0=sign future	8 -8
needed ct0=sign future-passive	-19 19
needed ct0=sign modal	13 -13
needed ct0=sign modal-passive	8 -8
needed ct0=sign past	-6 6
needed ct0=sign perfect	15 -15
needed ct0=sign perfect-passive	17 -17
needed ct0=sign present	10 -10
needed ct0=sign present-passive	-9 9
needed ct0=stay future	-41 41
needed ct0=stay past	9 -9
needed ct0=stay perfect	-3 3
needed ct0=stay present	6 -6
needed ct0=target present	5 -5
needed ct0=up modal	15 -15
needed ct0=up present	-4 4
needed headline	13 -13
needed kind=office	2 -2
needed kind=organisation	-3 3
needed kind=person	15 -15
needed kind=side	-8 8
needed l1="	14 -14
needed l1='s	6 -6
needed l1=(	-8 8
needed l1=,	-13 13
needed l1=-	31 -31
needed l1=.	-2 2
needed l1=:	4 -4
needed l1=;	-2 2
needed l1=<begin>	-4 4
needed l1=<day-ahead>	-7 7
needed l1=<day-gone>	-43 43
needed l1=<day-today>	-4 4
needed l1=<gate>	-14 14
needed l1=<name>	-13 13
needed l1=<not>	-10 10
needed l1=<number>	-3 3
needed l1=<quality>	-10 10
needed l1=<seat>	-24 24
needed l1=<v-agree>	9 -9
needed l1=<v-begin>	15 -15
needed l1=<v-impose>	6 -6
needed l1=<v-lack>	4 -4
needed l1=<v-propose>	-3 3
needed l1=<v-say>	23 -23
needed l1=<v-sign>	-6 6
needed l1=a	3 -3
needed l1=after	22 -22
needed l1=and	-24 24
needed l1=as	43 -43
needed l1=ask	-20 20
needed l1=be	-13 13
needed l1=because	-6 6
needed l1=before	-16 16
needed l1=but	9 -9
needed l1=by	-17 17
needed l1=expect	-23 23
needed l1=for	-7 7
needed l1=from	3 -3
needed l1=has	14 -14
needed l1=his	12 -12
needed l1=if	9 -9
needed l1=in	13 -13
needed l1=into	-19 19
needed l1=is	19 -19
needed l1=its	-4 4
needed l1=mr	-15 15
needed l1=no	52 -52
needed l1=nor	-14 14
needed l1=now	9 -9
needed l1=on	-19 19
needed l1=once	-17 17
needed l1=only	6 -6
needed l1=our	3 -3
needed l1=own	-4 4
needed l1=publish	26 -26
needed l1=say	11 -11
needed l1=see	-20 20
needed l1=side	-14 14
needed l1=sign	10 -10
needed l1=so	10 -10
needed l1=the	-2 2
needed l1=their	-3 3
needed l1=then	2 -2
needed l1=to	-9 9
needed l1=unless	-3 3
needed l1=until	-6 6
needed l1=what	5 -5
needed l1=whatever	30 -30
needed l1=when	30 -30
needed l1=whether	42 -42
needed l1=which	10 -10
needed l1=with	-28 28
needed l1=without	-5 5
needed l1=would	13 -13
needed l1=your	17 -17
needed l1=—	2 -2
needed named>0.07	4 -4
needed named>0.1	4 -4
needed named>0.15	4 -4
needed named>0.2	4 -4
needed named>0.3	4 -4
needed named>0.4	6 -6
needed named>0.5	6 -6
needed named>0.6	-7 7
needed named>0.7	3 -3
needed named>0.9	-7 7
needed named>0.96	9 -9
needed other side does>0.07	-5 5
needed other side does>0.1	-3 3
needed other side does>0.2	-8 8
needed other side does>0.3	3 -3
needed other side does>0.4	2 -2
needed other side does>0.5	-4 4
needed other side does>0.6	-5 5
needed other side does>0.7	-5 5
needed other side does>0.8	-2 2
needed other side does>0.9	-9 9
needed other side does>0.96	-3 3
needed other side>0.1	-16 16
needed other side>0.15	-6 6
needed other side>0.2	-9 9
needed other side>0.4	-2 2
needed other side>0.5	4 -4
needed other side>0.6	10 -10
needed other side>0.7	-3 3
needed other side>0.9	-16 16
needed other side>0.96	28 -28
needed other state>0.07	-5 5
needed other state>0.2	-6 6
needed other state>0.3	2 -2
needed other state>0.4	3 -3
needed other state>0.5	-2 2
needed other state>0.6	3 -3
needed other state>0.7	8 -8
needed other state>0.8	7 -7
needed other state>0.9	14 -14
needed own side does>0.1	-8 8
needed own side does>0.15	6 -6
needed own side does>0.2	7 -7
needed own side does>0.4	-5 5
needed own side does>0.7	2 -2
needed own side does>0.9	6 -6
needed power=assembly	5 -5
needed power=board	13 -13
needed power=bureau	-35 35
needed power=cabinet	-2 2
needed power=chancellor	13 -13
needed power=commission	12 -12
needed power=committee	15 -15
needed power=congress	-4 4
needed power=council	8 -8
needed power=department	2 -2
needed power=diet	-5 5
needed power=government	11 -11
needed power=house	5 -5
needed power=king	-20 20
needed power=ministry	3 -3
needed power=parliament	7 -7
needed power=premier	12 -12
needed power=president	-7 7
needed power=prime minister	-22 22
needed power=representative	-17 17
needed power=secretary	26 -26
needed power=senate	6 -6
needed quoted	5 -5
needed r1='s	-8 8
needed r1=(	-11 11
needed r1=)	-8 8
needed r1=,	-8 8
needed r1=.	-12 12
needed r1=:	16 -16
needed r1=;	-38 38
needed r1=<agent>	-4 4
needed r1=<end>	20 -20
needed r1=<gate>	2 -2
needed r1=<goods>	24 -24
needed r1=<not>	7 -7
needed r1=<person>	28 -28
needed r1=<v-agree>	-8 8
needed r1=<v-bear>	2 -2
needed r1=<v-begin>	9 -9
needed r1=<v-buy>	18 -18
needed r1=<v-down>	-23 23
needed r1=<v-impose>	-5 5
needed r1=<v-lack>	9 -9
needed r1=<v-propose>	-10 10
needed r1=<v-renew>	36 -36
needed r1=<v-sign>	6 -6
needed r1=<v-stay>	6 -6
needed r1=<v-suspend>	-2 2
needed r1=<v-up>	-11 11
needed r1=?	-18 18
needed r1=a	-24 24
needed r1=again	24 -24
needed r1=agree	36 -36
needed r1=alone	-8 8
needed r1=and	-17 17
needed r1=announce	28 -28
needed r1=approve	-22 22
needed r1=are	-8 8
needed r1=before	-8 8
needed r1=by	3 -3
needed r1=can	-9 9
needed r1=cannot	-4 4
needed r1=come	-24 24
needed r1=confirm	7 -7
needed r1=could	19 -19
needed r1=decide	-7 7
needed r1=decree	7 -7
needed r1=did	13 -13
needed r1=do	-10 10
needed r1=doesn't	16 -16
needed r1=expect	-4 4
needed r1=first	-28 28
needed r1=follow	-21 21
needed r1=give	-2 2
needed r1=go	15 -15
needed r1=has	-3 3
needed r1=hasn't	-7 7
needed r1=have	-12 12
needed r1=he	20 -20
needed r1=here	-17 17
needed r1=himself	-11 11
needed r1=in	-4 4
needed r1=is	-6 6
needed r1=its	-6 6
needed r1=let	23 -23
needed r1=may	-17 17
needed r1=must	-8 8
needed r1=need	36 -36
needed r1=nor	-15 15
needed r1=notice	-25 25
needed r1=of	9 -9
needed r1=on	-3 3
needed r1=or	-55 55
needed r1=order	18 -18
needed r1=pass	29 -29
needed r1=post	-14 14
needed r1=prolong	28 -28
needed r1=publish	-13 13
needed r1=put	-8 8
needed r1=ratify	13 -13
needed r1=see	9 -9
needed r1=shall	-5 5
needed r1=should	25 -25
needed r1=side	2 -2
needed r1=sign	-23 23
needed r1=signature	-20 20
needed r1=since	-18 18
needed r1=sit	-8 8
needed r1=still	-15 15
needed r1=take	-3 3
needed r1=tell	-12 12
needed r1=that	-18 18
needed r1=the	-39 39
needed r1=thi	-10 10
needed r1=vote	23 -23
needed r1=wait	-3 3
needed r1=want	-9 9
needed r1=was	26 -26
needed r1=who	18 -18
needed r1=will	-2 2
needed r1=with	18 -18
needed r1=would	-18 18
needed r1=write	-8 8
needed rest>0.07	-5 5
needed rest>0.15	5 -5
needed rest>0.2	-5 5
needed rest>0.3	2 -2
needed rest>0.5	3 -3
needed rest>0.6	-2 2
needed rest>0.7	3 -3
needed rest>0.8	5 -5
needed rest>0.96	15 -15
needed rival>0.07	-2 2
needed rival>0.1	5 -5
needed rival>0.15	-3 3
needed rival>0.2	-5 5
needed rival>0.3	-8 8
needed rival>0.4	-3 3
needed rival>0.6	2 -2
needed rival>0.7	-5 5
needed rival>0.8	7 -7
needed rival>0.9	-7 7
needed rival>0.96	-16 16
needed said approve<	11 -11
needed said approve< approve> lack< do>	-16 16
needed said approve< do<	2 -2
needed said approve< do< do>	23 -23
needed said approve< extend< lack<	8 -8
needed said approve< lack<	-8 8
needed said approve< lack< do<	-11 11
needed said approve< lack< do< do>	11 -11
needed said approve< lack< do>	2 -2
needed said approve< publish< lack<	4 -4
needed said approve< vote>	-23 23
needed said approve< vote> lack<	3 -3
needed said approve< vote> lack< do>	-18 18
needed said approve>	4 -4
needed said approve> do< do>	-3 3
needed said approve> do>	-15 15
needed said approve> extend>	-45 45
needed said approve> extend> do>	-25 25
needed said approve> extend> lack>	6 -6
needed said approve> extend> lack> do>	8 -8
needed said approve> lack>	-24 24
needed said approve> lack> do< do>	12 -12
needed said approve> lack> do>	-3 3
needed said approve> publish> do>	-17 17
needed said approve> publish> lack>	-16 16
needed said approve> publish> lack> do>	-21 21
needed said approve> vote< do>	26 -26
needed said approve> vote>	-11 11
needed said approve> vote> do>	2 -2
needed said approve> vote> extend> do>	-14 14
needed said approve> vote> lack>	-19 19
needed said approve> vote> lack> do>	-12 12
needed said do<	12 -12
needed said do< do>	14 -14
needed said do>	-11 11
needed said extend< do<	-2 2
needed said extend< lack<	7 -7
needed said extend< lack< do<	19 -19
needed said extend>	29 -29
needed said extend> do>	8 -8
needed said extend> lack< do>	10 -10
needed said extend> lack>	27 -27
needed said extend> lack> do>	-23 23
needed said lack<	7 -7
needed said lack< do<	-25 25
needed said lack< do>	-26 26
needed said lack>	2 -2
needed said lack> do<	20 -20
needed said lack> do>	-18 18
needed said publish< do<	-17 17
needed said publish< do>	35 -35
needed said publish< extend< lack<	29 -29
needed said publish< lack<	-11 11
needed said publish< lack< do<	25 -25
needed said publish< lack< do>	5 -5
needed said publish< lack>	-25 25
needed said publish< publish> do<	26 -26
needed said publish< publish> do>	-8 8
needed said publish< publish> lack< do>	8 -8
needed said publish>	18 -18
needed said publish> do<	8 -8
needed said publish> do>	4 -4
needed said publish> extend> do>	-8 8
needed said publish> lack<	-22 22
needed said publish> lack< do>	-16 16
needed said publish> lack>	-2 2
needed said publish> lack> do>	-13 13
needed said refuse>	25 -25
needed said refuse> do>	34 -34
needed said sign<	18 -18
needed said sign< approve< do<	-7 7
needed said sign< approve< lack<	-18 18
needed said sign< approve>	3 -3
needed said sign< approve> do>	-16 16
needed said sign< approve> lack<	-9 9
needed said sign< approve> lack>	22 -22
needed said sign< do<	11 -11
needed said sign< do< do>	-19 19
needed said sign< extend<	8 -8
needed said sign< extend< do<	-2 2
needed said sign< extend< lack<	2 -2
needed said sign< lack<	-7 7
needed said sign< lack< do<	9 -9
needed said sign< lack< do< do>	-10 10
needed said sign< lack< do>	29 -29
needed said sign< lack>	-15 15
needed said sign< lack> do<	-20 20
needed said sign< publish<	8 -8
needed said sign< publish< do<	-30 30
needed said sign< publish< lack<	16 -16
needed said sign< publish< lack< do<	-6 6
needed said sign< sign>	-34 34
needed said sign< sign> do<	-15 15
needed said sign< sign> do< do>	13 -13
needed said sign< sign> do>	22 -22
needed said sign< sign> lack>	-15 15
needed said sign< vote< lack<	-36 36
needed said sign< vote>	-14 14
needed said sign< vote> do>	20 -20
needed said sign>	-11 11
needed said sign> approve<	-36 36
needed said sign> approve< do<	6 -6
needed said sign> approve< do< do>	42 -42
needed said sign> approve< lack< do>	32 -32
needed said sign> approve>	-23 23
needed said sign> approve> do>	10 -10
needed said sign> approve> lack>	32 -32
needed said sign> approve> lack> do>	11 -11
needed said sign> do<	-18 18
needed said sign> do>	-14 14
needed said sign> extend< lack<	9 -9
needed said sign> extend>	19 -19
needed said sign> extend> do>	19 -19
needed said sign> extend> lack>	-24 24
needed said sign> lack< do>	-47 47
needed said sign> lack>	-4 4
needed said sign> lack> do>	-15 15
needed said sign> publish< lack<	3 -3
needed said sign> publish>	-16 16
needed said sign> publish> do>	24 -24
needed said sign> publish> lack<	16 -16
needed said sign> publish> lack> do>	-2 2
needed said sign> refuse>	36 -36
needed said sign> refuse> do>	6 -6
needed said sign> vote>	-10 10
needed said sign> vote> do>	6 -6
needed said sign> vote> lack> do>	-5 5
needed said vote<	3 -3
needed said vote< do<	11 -11
needed said vote< extend< lack<	-2 2
needed said vote< lack<	-10 10
needed said vote< lack>	-14 14
needed said vote< publish<	7 -7
needed said vote>	-14 14
needed said vote> do<	-24 24
needed said vote> do< do>	-2 2
needed said vote> lack<	36 -36
needed said vote> lack< do>	-19 19
needed said vote> lack>	2 -2
needed said vote> publish<	-35 35
needed said vote> publish>	28 -28
needed said vote> publish> do>	8 -8
needed said vote> publish> lack> do>	9 -9
needed share>0.07	6 -6
needed share>0.15	7 -7
needed share>0.2	-2 2
needed share>0.4	7 -7
needed share>0.5	6 -6
needed share>0.6	2 -2
needed share>0.7	3 -3
needed share>0.8	7 -7
needed share>0.9	8 -8
needed sided>0.3	-2 2
needed sided>0.4	-2 2
needed sided>0.5	-5 5
needed sided>0.8	-4 4
needed sided>0.9	8 -8
needed t0=future-passive	-12 12
needed t0=modal	-5 5
needed t0=modal-not	18 -18
needed t0=modal-passive	-22 22
needed t0=past	-12 12
needed t0=perfect	-6 6
needed t0=perfect-not	14 -14
needed t0=perfect-passive-not	2 -2
needed t0=pluperfect	9 -9
needed t0=present	5 -5
needed t0=present-not	38 -38
needed t0=present-passive	31 -31
needed v0=adopt	-27 27
needed v0=agree	-3 3
needed v0=approve	15 -15
needed v0=ask	-9 9
needed v0=authorise	-20 20
needed v0=await	11 -11
needed v0=be	-2 2
needed v0=bring	-3 3
needed v0=carry	-31 31
needed v0=come	10 -10
needed v0=confirm	-2 2
needed v0=expect	8 -8
needed v0=go	-5 5
needed v0=have	-2 2
needed v0=issue	-30 30
needed v0=lack	6 -6
needed v0=lay	-10 10
needed v0=leave	2 -2
needed v0=look	-21 21
needed v0=need	-4 4
needed v0=pass	-11 11
needed v0=publish	20 -20
needed v0=put	7 -7
needed v0=ratify	16 -16
needed v0=require	2 -2
needed v0=say	-5 5
needed v0=send	14 -14
needed v0=sign	7 -7
needed v0=subject	4 -4
needed v0=submit	-4 4
needed v0=take	14 -14
needed v0=tell	18 -18
needed v0=vote	15 -15
needed v0=wait	-5 5
needed v0=want	-12 12
no office	-3 3
no side	116 -116
not beside	15 -15
office adviser	-4 4
office agriculture	-18 18
office ambassador	31 -31
office any>0.07	-13 13
office any>0.15	-5 5
office any>0.2	9 -9
office any>0.3	-6 6
office any>0.4	-8 8
office any>0.5	12 -12
office any>0.6	-7 7
office any>0.7	-7 7
office any>0.8	8 -8
office any>0.9	6 -6
office any>0.96	6 -6
office beside>0.07	-6 6
office beside>0.1	-5 5
office beside>0.15	3 -3
office beside>0.3	4 -4
office beside>0.4	7 -7
office beside>0.5	14 -14
office beside>0.6	3 -3
office beside>0.8	-3 3
office beside>0.9	-21 21
office beside>0.96	3 -3
office boss	-9 9
office both>0.07	-13 13
office both>0.1	-4 4
office both>0.2	8 -8
office both>0.3	-6 6
office both>0.4	-3 3
office both>0.7	-5 5
office both>0.8	-7 7
office both>0.9	-17 17
office both>0.96	-3 3
office chairman	49 -49
office chancellor	7 -7
office chief	8 -8
office colleague	10 -10
office commerce	-3 3
office commission	15 -15
office commissioner	-23 23
office council	10 -10
office councillor	-20 20
office counterpart	-4 4
office development	51 -51
office economy	-20 20
office executive	43 -43
office finance	-29 29
office general	-28 28
office host	-28 28
office industry	8 -8
office kazakhstan	-26 26
office king	10 -10
office leader	33 -33
office mayor	60 -60
office ministers	15 -15
office named>0.6	-7 7
office named>0.7	-9 9
office named>0.8	2 -2
office named>0.9	7 -7
office named>0.96	10 -10
office negotiator	-45 45
office number	9 -9
office other side does>0.07	-6 6
office other side does>0.15	6 -6
office other side does>0.2	3 -3
office other side does>0.3	-3 3
office other side does>0.4	-17 17
office other side does>0.5	-3 3
office other side does>0.6	-5 5
office other side does>0.7	-2 2
office other side does>0.8	2 -2
office other side does>0.96	4 -4
office other side>0.07	20 -20
office other side>0.1	-6 6
office other side>0.15	6 -6
office other side>0.2	6 -6
office other side>0.3	6 -6
office other state>0.1	4 -4
office other state>0.2	-8 8
office other state>0.3	-2 2
office other state>0.4	-2 2
office other state>0.5	-17 17
office other state>0.6	-2 2
office other state>0.7	11 -11
office other state>0.8	-15 15
office other state>0.96	37 -37
office own side does>0.07	-8 8
office own side does>0.1	-10 10
office own side does>0.15	-10 10
office own side does>0.2	4 -4
office own side does>0.3	-6 6
office own side does>0.4	-5 5
office own side does>0.5	7 -7
office own side does>0.6	-7 7
office own side does>0.7	9 -9
office own side does>0.8	10 -10
office own side does>0.9	-2 2
office own side does>0.96	19 -19
office peru	-9 9
office premier	-2 2
office president	-3 3
office representative	-4 4
office rest>0.1	6 -6
office rest>0.15	7 -7
office rest>0.2	3 -3
office rest>0.4	-5 5
office rest>0.5	8 -8
office rest>0.6	-4 4
office rest>0.7	4 -4
office rest>0.8	6 -6
office rest>0.9	-7 7
office rest>0.96	13 -13
office rival>0.07	9 -9
office rival>0.15	9 -9
office rival>0.2	-4 4
office rival>0.4	-4 4
office rival>0.5	3 -3
office rival>0.6	-12 12
office rival>0.7	-4 4
office rival>0.8	2 -2
office rival>0.9	-7 7
office secretary	-2 2
office senator	29 -29
office share>0.07	-13 13
office share>0.15	-5 5
office share>0.2	7 -7
office share>0.3	-6 6
office share>0.4	-10 10
office share>0.5	10 -10
office share>0.6	-7 7
office share>0.7	-4 4
office share>0.8	8 -8
office sided>0.3	-2 2
office sided>0.5	5 -5
office sided>0.6	-3 3
office sided>0.7	10 -10
office sided>0.8	-12 12
office sided>0.9	7 -7
office sided>0.96	15 -15
office speaker	37 -37
office state	3 -3
order any>0.15	-4 4
order any>0.2	3 -3
order any>0.3	3 -3
order any>0.4	8 -8
order any>0.5	-5 5
order any>0.6	-2 2
order any>0.7	7 -7
order any>0.8	-4 4
order any>0.9	-9 9
order any>0.96	-13 13
order beside>0.07	-14 14
order beside>0.15	14 -14
order beside>0.2	5 -5
order beside>0.3	12 -12
order beside>0.4	22 -22
order beside>0.5	7 -7
order beside>0.6	-5 5
order beside>0.7	4 -4
order beside>0.8	18 -18
order beside>0.9	7 -7
order beside>0.96	-8 8
order both>0.1	4 -4
order both>0.15	5 -5
order both>0.2	11 -11
order both>0.3	13 -13
order both>0.4	10 -10
order both>0.5	-13 13
order both>0.6	8 -8
order both>0.7	15 -15
order both>0.8	3 -3
order both>0.9	2 -2
order both>0.96	-14 14
order named>0.9	5 -5
order named>0.96	9 -9
order other side does>0.07	-3 3
order other side does>0.15	4 -4
order other side does>0.3	-5 5
order other side does>0.8	5 -5
order other side does>0.9	-10 10
order other side does>0.96	-6 6
order other state>0.1	-9 9
order other state>0.15	-2 2
order other state>0.2	-8 8
order other state>0.3	-4 4
order other state>0.4	5 -5
order other state>0.5	-2 2
order other state>0.6	-19 19
order other state>0.7	-13 13
order other state>0.8	9 -9
order other state>0.9	4 -4
order other state>0.96	-11 11
order own side does>0.07	-4 4
order own side does>0.1	-7 7
order own side does>0.15	-9 9
order own side does>0.2	-16 16
order own side does>0.3	-3 3
order own side does>0.4	-3 3
order own side does>0.5	-10 10
order own side does>0.7	-10 10
order own side does>0.8	-9 9
order own side does>0.9	5 -5
order own side does>0.96	-17 17
order rest>0.07	-5 5
order rest>0.1	-4 4
order rest>0.2	-5 5
order rest>0.3	-3 3
order rest>0.6	7 -7
order rest>0.7	11 -11
order rest>0.8	15 -15
order rival>0.07	-2 2
order rival>0.1	3 -3
order rival>0.15	5 -5
order rival>0.2	-10 10
order rival>0.3	14 -14
order rival>0.4	14 -14
order rival>0.5	7 -7
order rival>0.8	3 -3
order rival>0.9	-2 2
order rival>0.96	-11 11
order share>0.2	9 -9
order share>0.3	3 -3
order share>0.4	4 -4
order share>0.5	-8 8
order share>0.6	3 -3
order share>0.7	12 -12
order share>0.9	9 -9
order sided>0.8	-3 3
order sided>0.9	-3 3
order sided>0.96	-6 6
organisation any>0.1	-7 7
organisation any>0.15	-3 3
organisation any>0.3	2 -2
organisation any>0.4	5 -5
organisation any>0.5	8 -8
organisation any>0.7	11 -11
organisation any>0.8	-11 11
organisation any>0.9	-9 9
organisation beside>0.07	-5 5
organisation beside>0.1	-6 6
organisation beside>0.15	-5 5
organisation beside>0.2	5 -5
organisation beside>0.4	-6 6
organisation beside>0.5	-4 4
organisation beside>0.6	5 -5
organisation beside>0.7	-5 5
organisation beside>0.9	-5 5
organisation beside>0.96	-2 2
organisation both>0.07	-8 8
organisation both>0.1	-7 7
organisation both>0.15	-7 7
organisation both>0.4	-10 10
organisation both>0.5	-10 10
organisation both>0.6	-5 5
organisation both>0.7	-7 7
organisation both>0.9	-8 8
organisation both>0.96	-13 13
organisation named>0.07	5 -5
organisation named>0.1	5 -5
organisation named>0.15	5 -5
organisation named>0.2	5 -5
organisation named>0.3	5 -5
organisation named>0.4	5 -5
organisation named>0.5	6 -6
organisation named>0.7	8 -8
organisation named>0.8	-5 5
organisation named>0.9	-9 9
organisation named>0.96	4 -4
organisation other side does>0.07	-3 3
organisation other side does>0.1	-9 9
organisation other side does>0.15	4 -4
organisation other side does>0.2	7 -7
organisation other side does>0.4	-7 7
organisation other side does>0.5	-6 6
organisation other side does>0.6	-5 5
organisation other side does>0.9	-3 3
organisation other side does>0.96	2 -2
organisation other side>0.07	-4 4
organisation other side>0.1	-6 6
organisation other side>0.15	7 -7
organisation other side>0.3	-2 2
organisation other side>0.4	-7 7
organisation other side>0.5	-7 7
organisation other side>0.7	6 -6
organisation other side>0.8	32 -32
organisation other side>0.9	7 -7
organisation other side>0.96	30 -30
organisation other state>0.07	3 -3
organisation other state>0.1	-5 5
organisation other state>0.2	8 -8
organisation other state>0.3	2 -2
organisation other state>0.5	3 -3
organisation other state>0.6	15 -15
organisation other state>0.7	-21 21
organisation other state>0.8	23 -23
organisation other state>0.96	6 -6
organisation own side does>0.07	11 -11
organisation own side does>0.1	2 -2
organisation own side does>0.15	2 -2
organisation own side does>0.2	2 -2
organisation own side does>0.3	-5 5
organisation own side does>0.4	-10 10
organisation own side does>0.5	-8 8
organisation own side does>0.7	2 -2
organisation own side does>0.8	3 -3
organisation own side does>0.9	13 -13
organisation own side does>0.96	14 -14
organisation rest>0.07	3 -3
organisation rest>0.1	3 -3
organisation rest>0.15	4 -4
organisation rest>0.2	3 -3
organisation rest>0.3	9 -9
organisation rest>0.4	-2 2
organisation rest>0.5	-4 4
organisation rest>0.6	-5 5
organisation rest>0.7	4 -4
organisation rest>0.9	-14 14
organisation rest>0.96	-5 5
organisation rival>0.07	-10 10
organisation rival>0.15	-5 5
organisation rival>0.2	3 -3
organisation rival>0.3	2 -2
organisation rival>0.4	8 -8
organisation rival>0.5	-9 9
organisation rival>0.7	4 -4
organisation rival>0.8	8 -8
organisation rival>0.9	-3 3
organisation share>0.07	2 -2
organisation share>0.15	-4 4
organisation share>0.2	-3 3
organisation share>0.3	2 -2
organisation share>0.4	2 -2
organisation share>0.5	6 -6
organisation share>0.6	-5 5
organisation share>0.7	8 -8
organisation share>0.8	-2 2
organisation share>0.96	5 -5
organisation sided>0.3	-4 4
organisation sided>0.4	-7 7
organisation sided>0.5	-6 6
organisation sided>0.8	-4 4
organisation sided>0.9	-7 7
organisation sided>0.96	3 -3
other side does>0.07	-2 2
other side does>0.15	4 -4
other side does>0.2	-7 7
other side does>0.3	5 -5
other side does>0.5	-3 3
other side does>0.7	-2 2
other side does>0.8	2 -2
other side does>0.9	3 -3
other side does>0.96	3 -3
other side>0.1	-15 15
other side>0.2	-8 8
other side>0.3	5 -5
other side>0.4	5 -5
other side>0.5	6 -6
other side>0.6	6 -6
other side>0.7	-6 6
other side>0.9	-17 17
other side>0.96	20 -20
other state>0.07	2 -2
other state>0.1	-4 4
other state>0.15	4 -4
other state>0.3	3 -3
other state>0.5	-4 4
other state>0.6	2 -2
other state>0.7	7 -7
other state>0.8	10 -10
other state>0.9	4 -4
other state>0.96	11 -11
own side	-4 4
own side does>0.15	-4 4
own side does>0.6	3 -3
own side does>0.7	8 -8
own side does>0.8	-4 4
own side does>0.96	11 -11
person any>0.1	2 -2
person any>0.2	-3 3
person any>0.3	-8 8
person any>0.4	-4 4
person any>0.5	-4 4
person any>0.7	-3 3
person any>0.8	6 -6
person any>0.96	-9 9
person beside>0.1	2 -2
person beside>0.15	4 -4
person beside>0.2	-5 5
person beside>0.3	7 -7
person beside>0.4	-6 6
person beside>0.5	-3 3
person beside>0.6	-19 19
person beside>0.7	-10 10
person beside>0.8	2 -2
person beside>0.9	12 -12
person beside>0.96	18 -18
person both>0.07	-2 2
person both>0.15	-6 6
person both>0.2	-3 3
person both>0.3	-7 7
person both>0.5	-4 4
person both>0.6	-13 13
person both>0.7	-5 5
person both>0.8	-21 21
person both>0.9	-6 6
person both>0.96	-2 2
person named>0.07	3 -3
person named>0.1	3 -3
person named>0.15	3 -3
person named>0.2	3 -3
person named>0.3	3 -3
person named>0.4	4 -4
person named>0.5	2 -2
person named>0.6	-3 3
person named>0.7	3 -3
person named>0.8	3 -3
person named>0.9	-7 7
person named>0.96	-6 6
person other side does>0.07	-5 5
person other side does>0.2	-3 3
person other side does>0.3	2 -2
person other side does>0.4	2 -2
person other side does>0.5	-3 3
person other side does>0.7	-9 9
person other side does>0.9	-3 3
person other side>0.07	10 -10
person other side>0.1	10 -10
person other state>0.1	-12 12
person other state>0.15	-2 2
person other state>0.2	3 -3
person other state>0.3	3 -3
person other state>0.5	3 -3
person other state>0.6	-3 3
person other state>0.7	14 -14
person other state>0.9	4 -4
person other state>0.96	-8 8
person own side does>0.07	-5 5
person own side does>0.15	-11 11
person own side does>0.2	-5 5
person own side does>0.3	11 -11
person own side does>0.4	5 -5
person own side does>0.5	4 -4
person own side does>0.6	7 -7
person own side does>0.7	-2 2
person own side does>0.8	-3 3
person own side does>0.9	-6 6
person own side does>0.96	-9 9
person rest>0.1	6 -6
person rest>0.15	2 -2
person rest>0.2	6 -6
person rest>0.3	-7 7
person rest>0.4	-4 4
person rest>0.6	10 -10
person rest>0.7	-5 5
person rest>0.8	11 -11
person rest>0.9	-6 6
person rest>0.96	6 -6
person rival>0.15	5 -5
person rival>0.2	-6 6
person rival>0.5	8 -8
person rival>0.6	-2 2
person rival>0.7	-8 8
person rival>0.8	5 -5
person rival>0.9	4 -4
person rival>0.96	-2 2
person share>0.1	3 -3
person share>0.2	-4 4
person share>0.3	-7 7
person share>0.4	9 -9
person share>0.5	2 -2
person share>0.6	9 -9
person share>0.8	2 -2
person share>0.9	6 -6
person share>0.96	-9 9
person sided>0.6	-2 2
person sided>0.7	-2 2
person sided>0.8	4 -4
person sided>0.9	-4 4
person sided>0.96	-8 8
pronoun any>0.07	-3 3
pronoun any>0.1	-2 2
pronoun any>0.15	-19 19
pronoun any>0.2	-6 6
pronoun any>0.3	2 -2
pronoun any>0.4	-11 11
pronoun any>0.5	2 -2
pronoun any>0.6	-6 6
pronoun any>0.7	-18 18
pronoun any>0.8	3 -3
pronoun any>0.9	-10 10
pronoun any>0.96	-7 7
pronoun beside>0.1	-10 10
pronoun beside>0.15	5 -5
pronoun beside>0.2	-7 7
pronoun beside>0.3	-3 3
pronoun beside>0.4	-7 7
pronoun beside>0.7	5 -5
pronoun beside>0.8	-11 11
pronoun beside>0.9	-18 18
pronoun beside>0.96	13 -13
pronoun both>0.07	-2 2
pronoun both>0.1	6 -6
pronoun both>0.15	16 -16
pronoun both>0.2	4 -4
pronoun both>0.3	-6 6
pronoun both>0.4	-4 4
pronoun both>0.5	2 -2
pronoun both>0.6	-9 9
pronoun both>0.7	11 -11
pronoun both>0.8	5 -5
pronoun both>0.9	8 -8
pronoun both>0.96	5 -5
pronoun named>0.07	3 -3
pronoun named>0.1	3 -3
pronoun named>0.15	3 -3
pronoun named>0.2	3 -3
pronoun named>0.3	3 -3
pronoun named>0.4	3 -3
pronoun named>0.5	3 -3
pronoun named>0.7	-4 4
pronoun named>0.9	-3 3
pronoun named>0.96	-4 4
pronoun other side does>0.07	5 -5
pronoun other side does>0.1	8 -8
pronoun other side does>0.15	-2 2
pronoun other side does>0.2	-26 26
pronoun other side does>0.3	12 -12
pronoun other side does>0.4	13 -13
pronoun other side does>0.5	-4 4
pronoun other side does>0.6	3 -3
pronoun other side does>0.7	-5 5
pronoun other side does>0.8	-9 9
pronoun other side does>0.9	2 -2
pronoun other side does>0.96	-20 20
pronoun other state>0.07	2 -2
pronoun other state>0.1	-14 14
pronoun other state>0.15	5 -5
pronoun other state>0.3	3 -3
pronoun other state>0.4	-12 12
pronoun other state>0.5	-7 7
pronoun other state>0.6	5 -5
pronoun other state>0.7	3 -3
pronoun other state>0.8	7 -7
pronoun other state>0.9	-6 6
pronoun other state>0.96	3 -3
pronoun own side does>0.07	-2 2
pronoun own side does>0.1	5 -5
pronoun own side does>0.15	5 -5
pronoun own side does>0.2	-3 3
pronoun own side does>0.3	3 -3
pronoun own side does>0.5	2 -2
pronoun own side does>0.7	6 -6
pronoun own side does>0.8	-9 9
pronoun own side does>0.9	-16 16
pronoun rest>0.07	7 -7
pronoun rest>0.1	6 -6
pronoun rest>0.2	-13 13
pronoun rest>0.3	19 -19
pronoun rest>0.4	16 -16
pronoun rest>0.5	4 -4
pronoun rest>0.6	4 -4
pronoun rest>0.9	5 -5
pronoun rest>0.96	-3 3
pronoun rival>0.07	2 -2
pronoun rival>0.1	6 -6
pronoun rival>0.15	6 -6
pronoun rival>0.2	-8 8
pronoun rival>0.3	-2 2
pronoun rival>0.4	-12 12
pronoun rival>0.5	-15 15
pronoun rival>0.6	-11 11
pronoun rival>0.7	-2 2
pronoun rival>0.8	-8 8
pronoun rival>0.9	-11 11
pronoun rival>0.96	8 -8
pronoun share>0.07	-4 4
pronoun share>0.1	2 -2
pronoun share>0.15	2 -2
pronoun share>0.3	9 -9
pronoun share>0.5	10 -10
pronoun share>0.6	-3 3
pronoun share>0.7	-6 6
pronoun share>0.8	8 -8
pronoun share>0.9	12 -12
pronoun share>0.96	7 -7
pronoun sided>0.4	3 -3
pronoun sided>0.5	3 -3
pronoun sided>0.6	-2 2
pronoun sided>0.7	16 -16
pronoun sided>0.9	-9 9
pronoun sided>0.96	-4 4
rest>0.07	-2 2
rest>0.1	7 -7
rest>0.15	3 -3
rest>0.2	-6 6
rest>0.3	3 -3
rest>0.6	4 -4
rest>0.7	5 -5
rest>0.8	2 -2
rest>0.9	-6 6
rest>0.96	8 -8
rival>0.07	-2 2
rival>0.1	6 -6
rival>0.2	-8 8
rival>0.4	3 -3
rival>0.5	-3 3
rival>0.6	-5 5
rival>0.8	5 -5
rule:told	-11 11
rule:told again	-13 13
rule:told both	-41 41
rule:told needed	-2 2
rule:told office	29 -29
rule:told order	-42 42
rule:told organisation	2 -2
rule:told otherwise	15 -15
rule:told pronoun	-44 44
rule:told unknown	-50 50
rule:told withheld	-10 10
share>0.07	2 -2
share>0.2	-2 2
share>0.3	-3 3
share>0.4	3 -3
share>0.5	5 -5
share>0.7	4 -4
share>0.8	6 -6
share>0.9	11 -11
shorter elsewhere	-18 18
side any>0.07	5 -5
side any>0.1	5 -5
side any>0.15	-6 6
side any>0.3	-9 9
side any>0.4	10 -10
side any>0.5	-2 2
side any>0.6	2 -2
side any>0.7	3 -3
side any>0.96	5 -5
side beside>0.15	-5 5
side beside>0.2	-3 3
side beside>0.3	-4 4
side beside>0.4	5 -5
side beside>0.5	-3 3
side beside>0.7	6 -6
side beside>0.9	13 -13
side beside>0.96	5 -5
side both>0.07	5 -5
side both>0.1	5 -5
side both>0.15	-6 6
side both>0.3	-9 9
side both>0.4	10 -10
side both>0.5	-2 2
side both>0.6	2 -2
side both>0.7	3 -3
side both>0.96	5 -5
side other side does>0.07	2 -2
side other side does>0.1	5 -5
side other side does>0.2	-4 4
side other side does>0.3	-5 5
side other side does>0.4	9 -9
side other side does>0.5	-5 5
side other side does>0.6	-4 4
side other side does>0.7	2 -2
side other side does>0.8	-7 7
side other side does>0.9	-8 8
side other side does>0.96	-5 5
side other side>0.07	-6 6
side other side>0.1	-2 2
side other side>0.15	-4 4
side other side>0.3	6 -6
side other side>0.4	10 -10
side other side>0.6	2 -2
side other side>0.7	4 -4
side other side>0.8	8 -8
side other side>0.9	-9 9
side other side>0.96	-5 5
side other state>0.07	11 -11
side other state>0.1	21 -21
side other state>0.15	15 -15
side other state>0.2	4 -4
side other state>0.4	22 -22
side other state>0.5	12 -12
side other state>0.6	5 -5
side own side does>0.07	-11 11
side own side does>0.1	-5 5
side own side does>0.15	13 -13
side own side does>0.2	17 -17
side own side does>0.3	3 -3
side own side does>0.4	6 -6
side own side does>0.5	-3 3
side own side does>0.7	17 -17
side own side does>0.8	3 -3
side own side does>0.9	-4 4
side own side does>0.96	-3 3
side rest>0.07	3 -3
side rest>0.1	3 -3
side rest>0.15	6 -6
side rest>0.3	2 -2
side rest>0.4	16 -16
side rest>0.6	6 -6
side rest>0.7	20 -20
side rest>0.8	2 -2
side rest>0.9	8 -8
side rival>0.07	-2 2
side rival>0.3	-5 5
side rival>0.4	-4 4
side rival>0.5	-12 12
side rival>0.6	-4 4
side rival>0.7	8 -8
side rival>0.8	2 -2
side rival>0.9	10 -10
side rival>0.96	3 -3
side share>0.07	5 -5
side share>0.1	5 -5
side share>0.15	-6 6
side share>0.3	-9 9
side share>0.4	10 -10
side share>0.5	-2 2
side share>0.6	2 -2
side share>0.7	3 -3
side share>0.96	5 -5
sided>0.07	2 -2
sided>0.1	2 -2
sided>0.15	2 -2
sided>0.2	2 -2
sided>0.6	-3 3
sided>0.7	4 -4
sided>0.8	-3 3
sided>0.9	-8 8
sided>0.96	2 -2
state given	8 -8
state needed	4 -4
state unknown	2 -2
unknown act approve right in clause	8 -8
unknown act approve right in clause organisation	-10 10
unknown act do left in clause	-9 9
unknown act do left in clause organisation	-27 27
unknown act do right in clause	-8 8
unknown act do right in clause name	-13 13
unknown act do right in clause office	11 -11
unknown act do right in clause organisation	3 -3
unknown act do right in clause person	-6 6
unknown act do right in clause side	-17 17
unknown act lack right in clause	-4 4
unknown act lack right in clause organisation	-2 2
unknown act publish right in clause	13 -13
unknown act sign right in clause	-11 11
unknown act sign right in clause name	-18 18
unknown act sign right in clause office	-27 27
unknown act sign right in clause person	10 -10
unknown act vote left in clause	11 -11
unknown act vote right in clause	-9 9
unknown act vote right in clause organisation	-19 19
unknown any>0.07	-9 9
unknown any>0.1	-24 24
unknown any>0.15	-11 11
unknown any>0.3	-5 5
unknown any>0.4	-3 3
unknown any>0.5	-8 8
unknown any>0.6	9 -9
unknown any>0.7	7 -7
unknown any>0.8	5 -5
unknown any>0.9	-7 7
unknown any>0.96	-10 10
unknown beside>0.1	10 -10
unknown beside>0.15	16 -16
unknown beside>0.2	-6 6
unknown beside>0.3	2 -2
unknown beside>0.5	-8 8
unknown beside>0.6	-17 17
unknown beside>0.7	-16 16
unknown beside>0.8	-17 17
unknown beside>0.9	-2 2
unknown beside>0.96	9 -9
unknown both>0.07	-2 2
unknown both>0.1	-14 14
unknown both>0.15	-10 10
unknown both>0.2	5 -5
unknown both>0.3	-14 14
unknown both>0.4	-8 8
unknown both>0.5	2 -2
unknown both>0.6	7 -7
unknown both>0.8	-18 18
unknown both>0.9	-17 17
unknown both>0.96	-16 16
unknown ct0=say modal	-16 16
unknown ct0=stay present	-9 9
unknown headline	-26 26
unknown kind=office	-13 13
unknown kind=person	5 -5
unknown kind=side	8 -8
unknown l1=<begin>	28 -28
unknown l1=has	-17 17
unknown l1=if	5 -5
unknown l1=whether	-56 56
unknown named>0.07	2 -2
unknown named>0.1	2 -2
unknown named>0.15	2 -2
unknown named>0.2	2 -2
unknown named>0.3	2 -2
unknown named>0.4	2 -2
unknown named>0.5	2 -2
unknown named>0.6	6 -6
unknown named>0.7	4 -4
unknown named>0.96	14 -14
unknown other side does>0.07	16 -16
unknown other side does>0.1	34 -34
unknown other side does>0.15	30 -30
unknown other side does>0.2	30 -30
unknown other side does>0.3	22 -22
unknown other side does>0.4	22 -22
unknown other side does>0.5	22 -22
unknown other side does>0.6	18 -18
unknown other side does>0.7	13 -13
unknown other side does>0.8	13 -13
unknown other state>0.07	8 -8
unknown other state>0.1	17 -17
unknown other state>0.15	22 -22
unknown other state>0.3	16 -16
unknown other state>0.4	10 -10
unknown other state>0.5	4 -4
unknown other state>0.6	-3 3
unknown other state>0.7	-13 13
unknown other state>0.9	2 -2
unknown other state>0.96	27 -27
unknown own side does>0.07	6 -6
unknown own side does>0.15	2 -2
unknown own side does>0.5	-10 10
unknown own side does>0.6	-18 18
unknown own side does>0.7	10 -10
unknown own side does>0.9	11 -11
unknown own side does>0.96	9 -9
unknown power=cabinet	-7 7
unknown power=commission	-6 6
unknown power=council	12 -12
unknown power=house	31 -31
unknown power=minister	-6 6
unknown power=no power	-5 5
unknown power=president	9 -9
unknown power=prime minister	-12 12
unknown r1=,	-6 6
unknown r1=<v-agree>	22 -22
unknown r1=<v-impose>	24 -24
unknown r1=<v-sign>	3 -3
unknown r1=could	18 -18
unknown r1=had	-15 15
unknown r1=has	22 -22
unknown r1=in	-24 24
unknown r1=may	18 -18
unknown r1=must	-22 22
unknown r1=sign	21 -21
unknown r1=will	-35 35
unknown r1=would	14 -14
unknown rest>0.07	20 -20
unknown rest>0.1	26 -26
unknown rest>0.15	24 -24
unknown rest>0.2	22 -22
unknown rest>0.3	16 -16
unknown rest>0.4	17 -17
unknown rest>0.5	7 -7
unknown rest>0.6	-2 2
unknown rest>0.7	21 -21
unknown rest>0.8	11 -11
unknown rest>0.9	13 -13
unknown rest>0.96	11 -11
unknown rival>0.07	6 -6
unknown rival>0.15	2 -2
unknown rival>0.5	-10 10
unknown rival>0.6	-18 18
unknown rival>0.7	10 -10
unknown rival>0.9	11 -11
unknown rival>0.96	9 -9
unknown said approve> do>	5 -5
unknown said do<	2 -2
unknown said do>	-9 9
unknown said sign>	14 -14
unknown said sign> do<	20 -20
unknown said sign> do>	-20 20
unknown share>0.07	-9 9
unknown share>0.1	-24 24
unknown share>0.15	-11 11
unknown share>0.3	-5 5
unknown share>0.4	-3 3
unknown share>0.5	-8 8
unknown share>0.6	9 -9
unknown share>0.7	7 -7
unknown share>0.8	5 -5
unknown share>0.9	-7 7
unknown share>0.96	-10 10
unknown sided>0.07	2 -2
unknown sided>0.1	2 -2
unknown sided>0.15	2 -2
unknown sided>0.2	2 -2
unknown sided>0.3	2 -2
unknown sided>0.4	2 -2
unknown sided>0.5	2 -2
unknown sided>0.6	7 -7
unknown sided>0.7	5 -5
unknown sided>0.9	-26 26
unknown sided>0.96	-16 16
unknown t0=past	19 -19
unknown t0=present	6 -6
unknown v0=be	12 -12
unknown v0=have	-6 6
unknown v0=say	9 -9
withheld act approve left in clause	3 -3
withheld act approve right in clause	5 -5
withheld act approve right in clause organisation	3 -3
withheld act do left in clause	-7 7
withheld act do right in clause again	-30 30
withheld act do right in clause office	-4 4
withheld act do right in clause organisation	-24 24
withheld act do right in clause person	19 -19
withheld act do right in clause pronoun	19 -19
withheld act do right in clause side	28 -28
withheld act extend right in clause	15 -15
withheld act extend right in clause office	34 -34
withheld act extend right in clause organisation	9 -9
withheld act extend right in clause person	-8 8
withheld act extend right in clause pronoun	-8 8
withheld act extend right in clause side	-4 4
withheld act lack left in clause	9 -9
withheld act lack left in clause pronoun	-12 12
withheld act lack right in clause	32 -32
withheld act lack right in clause organisation	11 -11
withheld act publish right in clause	-7 7
withheld act publish right in clause person	-32 32
withheld act refuse right in clause	13 -13
withheld act refuse right in clause again	-4 4
withheld act refuse right in clause name	18 -18
withheld act refuse right in clause office	15 -15
withheld act refuse right in clause organisation	-12 12
withheld act refuse right in clause person	-5 5
withheld act refuse right in clause pronoun	9 -9
withheld act refuse right in clause side	9 -9
withheld act sign right in clause	12 -12
withheld act sign right in clause name	18 -18
withheld act sign right in clause office	27 -27
withheld act sign right in clause organisation	-28 28
withheld act sign right in clause person	3 -3
withheld act sign right in clause pronoun	-7 7
withheld act sign right in clause side	5 -5
withheld act vote right in clause	2 -2
withheld act vote right in clause organisation	9 -9
withheld any>0.07	-2 2
withheld any>0.1	4 -4
withheld any>0.15	-14 14
withheld any>0.2	-14 14
withheld any>0.3	2 -2
withheld any>0.4	2 -2
withheld any>0.5	6 -6
withheld any>0.6	-14 14
withheld any>0.7	2 -2
withheld any>0.9	-8 8
withheld any>0.96	-9 9
withheld beside>0.07	-5 5
withheld beside>0.1	6 -6
withheld beside>0.15	6 -6
withheld beside>0.2	-7 7
withheld beside>0.4	3 -3
withheld beside>0.5	12 -12
withheld beside>0.6	13 -13
withheld beside>0.7	12 -12
withheld beside>0.8	-14 14
withheld beside>0.9	4 -4
withheld beside>0.96	22 -22
withheld both>0.07	-8 8
withheld both>0.1	3 -3
withheld both>0.15	-2 2
withheld both>0.4	8 -8
withheld both>0.5	-2 2
withheld both>0.6	-13 13
withheld both>0.7	-6 6
withheld both>0.8	5 -5
withheld both>0.9	9 -9
withheld both>0.96	15 -15
withheld headline	-8 8
withheld kind=office	5 -5
withheld kind=organisation	-3 3
withheld kind=person	-2 2
withheld kind=side	13 -13
withheld l1="	-2 2
withheld l1='s	-41 41
withheld l1=,	49 -49
withheld l1=:	18 -18
withheld l1=;	33 -33
withheld l1=<begin>	-17 17
withheld l1=and	-7 7
withheld l1=because	26 -26
withheld l1=if	15 -15
withheld l1=its	10 -10
withheld l1=that	-12 12
withheld l1=the	7 -7
withheld l1=—	22 -22
withheld named>0.5	-2 2
withheld named>0.7	5 -5
withheld named>0.8	10 -10
withheld named>0.9	6 -6
withheld other side does>0.07	22 -22
withheld other side does>0.15	7 -7
withheld other side does>0.3	8 -8
withheld other side does>0.4	-3 3
withheld other side does>0.5	-3 3
withheld other side does>0.6	8 -8
withheld other side does>0.7	9 -9
withheld other side does>0.8	2 -2
withheld other side does>0.9	-2 2
withheld other side does>0.96	-2 2
withheld other side>0.07	8 -8
withheld other side>0.1	30 -30
withheld other side>0.15	30 -30
withheld other side>0.2	26 -26
withheld other side>0.3	26 -26
withheld other side>0.4	6 -6
withheld other side>0.5	6 -6
withheld other side>0.6	6 -6
withheld other side>0.7	6 -6
withheld other side>0.8	3 -3
withheld other side>0.9	3 -3
withheld other state>0.07	-11 11
withheld other state>0.1	-4 4
withheld other state>0.2	-9 9
withheld other state>0.3	4 -4
withheld other state>0.4	3 -3
withheld other state>0.5	13 -13
withheld other state>0.6	9 -9
withheld other state>0.7	3 -3
withheld other state>0.8	-8 8
withheld other state>0.9	-12 12
withheld other state>0.96	14 -14
withheld own side does>0.07	-16 16
withheld own side does>0.1	-8 8
withheld own side does>0.15	-17 17
withheld own side does>0.2	-21 21
withheld own side does>0.3	13 -13
withheld own side does>0.4	5 -5
withheld own side does>0.5	10 -10
withheld own side does>0.6	2 -2
withheld own side does>0.7	11 -11
withheld own side does>0.8	5 -5
withheld own side does>0.96	21 -21
withheld power=assembly	-17 17
withheld power=cabinet	4 -4
withheld power=council	-3 3
withheld power=minister	11 -11
withheld power=no power	-5 5
withheld power=parliament	-4 4
withheld power=president	-8 8
withheld power=prime minister	7 -7
withheld power=secretary	7 -7
withheld power=senate	-25 25
withheld quoted	31 -31
withheld r1='s	-14 14
withheld r1=,	8 -8
withheld r1=<not>	-4 4
withheld r1=<v-down>	4 -4
withheld r1=<v-impose>	16 -16
withheld r1=<v-say>	11 -11
withheld r1=<v-sign>	-16 16
withheld r1=<v-stay>	-8 8
withheld r1=decline	4 -4
withheld r1=did	-2 2
withheld r1=do	16 -16
withheld r1=doe	-4 4
withheld r1=has	7 -7
withheld r1=in	-53 53
withheld r1=is	29 -29
withheld r1=refuse	-10 10
withheld r1=say	-2 2
withheld r1=tell	7 -7
withheld r1=will	-16 16
withheld r1=withhold	13 -13
withheld r1=won't	-30 30
withheld r1=would	29 -29
withheld rest>0.1	-11 11
withheld rest>0.15	-12 12
withheld rest>0.2	-22 22
withheld rest>0.3	14 -14
withheld rest>0.4	-2 2
withheld rest>0.6	5 -5
withheld rest>0.7	11 -11
withheld rest>0.8	4 -4
withheld rest>0.9	-3 3
withheld rest>0.96	8 -8
withheld rival>0.1	7 -7
withheld rival>0.2	-6 6
withheld rival>0.3	11 -11
withheld rival>0.4	17 -17
withheld rival>0.5	16 -16
withheld rival>0.6	3 -3
withheld rival>0.7	15 -15
withheld rival>0.8	9 -9
withheld rival>0.9	9 -9
withheld rival>0.96	8 -8
withheld said 	2 -2
withheld said approve> extend> refuse> do>	20 -20
withheld said do>	53 -53
withheld said extend> do>	-7 7
withheld said extend> refuse>	14 -14
withheld said extend> refuse> do>	21 -21
withheld said refuse>	-27 27
withheld said sign>	-13 13
withheld said sign> do>	42 -42
withheld said sign> extend> lack> refuse> do>	-16 16
withheld said sign> extend> refuse>	-30 30
withheld said sign> extend> refuse> do>	-12 12
withheld said sign> lack> refuse> do>	12 -12
withheld said sign> refuse>	9 -9
withheld said sign> refuse> do>	22 -22
withheld said sign> vote> extend> refuse> do>	-17 17
withheld said vote> do>	-3 3
withheld said vote> extend> refuse>	21 -21
withheld said vote> refuse>	-3 3
withheld share>0.07	-3 3
withheld share>0.1	8 -8
withheld share>0.15	-5 5
withheld share>0.2	-17 17
withheld share>0.3	2 -2
withheld share>0.4	7 -7
withheld share>0.6	-13 13
withheld share>0.9	-2 2
withheld share>0.96	-11 11
withheld sided>0.5	2 -2
withheld sided>0.7	4 -4
withheld sided>0.8	-6 6
withheld sided>0.9	-17 17
withheld sided>0.96	18 -18
withheld t0=past	5 -5
withheld t0=present	-22 22
words 1	18 -18
words 1 again	-30 30
words 1 both	10 -10
words 1 name	37 -37
words 1 office	-4 4
words 1 order	-8 8
words 1 organisation	2 -2
words 1 person	13 -13
words 1 pronoun	34 -34
words 1 side	-6 6
words 2 again	59 -59
words 2 both	-5 5
words 2 name	-30 30
words 2 office	-2 2
words 2 order	3 -3
words 2 organisation	18 -18
words 2 pronoun	2 -2
words 2 side	5 -5
words 3	-6 6
words 3 again	-8 8
words 3 both	-11 11
words 3 name	3 -3
words 3 office	-7 7
words 3 organisation	-9 9
words 3 person	11 -11
words 3 pronoun	-11 11
words 4 both	4 -4
words 4 name	9 -9
words 4 office	16 -16
words 4 organisation	8 -8
words 4 person	-23 23
words 4 pronoun	-12 12
words 5 again	10 -10
words 5 office	16 -16
words 5 organisation	-9 9
words 5 person	-8 8`;
