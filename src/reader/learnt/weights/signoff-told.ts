// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	11 -11
again any>0.07	-9 9
again any>0.1	5 -5
again any>0.15	-7 7
again any>0.2	8 -8
again any>0.3	-5 5
again any>0.4	-8 8
again any>0.5	-5 5
again any>0.6	-4 4
again any>0.7	-26 26
again any>0.8	14 -14
again any>0.9	17 -17
again beside>0.15	-5 5
again beside>0.3	15 -15
again beside>0.4	26 -26
again beside>0.5	22 -22
again beside>0.6	12 -12
again beside>0.7	8 -8
again beside>0.8	6 -6
again beside>0.9	-2 2
again beside>0.96	26 -26
again both>0.1	3 -3
again both>0.15	6 -6
again both>0.2	7 -7
again both>0.3	11 -11
again both>0.4	-2 2
again both>0.5	-11 11
again both>0.6	18 -18
again both>0.7	-11 11
again named>0.07	-2 2
again named>0.1	-2 2
again named>0.15	-2 2
again named>0.2	-2 2
again named>0.3	-2 2
again named>0.4	-2 2
again named>0.5	-2 2
again named>0.6	10 -10
again named>0.7	12 -12
again named>0.8	13 -13
again named>0.9	12 -12
again named>0.96	5 -5
again other side does>0.07	8 -8
again other side does>0.1	2 -2
again other side does>0.15	9 -9
again other side does>0.3	-16 16
again other side does>0.4	-7 7
again other side does>0.5	-4 4
again other side does>0.6	4 -4
again other side does>0.7	7 -7
again other side does>0.8	24 -24
again other side does>0.9	16 -16
again other side does>0.96	6 -6
again other side>0.07	-6 6
again other side>0.1	-6 6
again other side>0.15	-6 6
again other side>0.2	-9 9
again other side>0.3	6 -6
again other side>0.4	6 -6
again other side>0.6	-2 2
again other side>0.7	-2 2
again other side>0.9	-7 7
again other side>0.96	-5 5
again other state>0.07	21 -21
again other state>0.1	24 -24
again other state>0.15	11 -11
again other state>0.2	15 -15
again other state>0.3	4 -4
again other state>0.5	-4 4
again other state>0.6	-16 16
again other state>0.7	-9 9
again other state>0.8	3 -3
again other state>0.96	36 -36
again own side does>0.07	-4 4
again own side does>0.2	-9 9
again own side does>0.3	-22 22
again own side does>0.4	-15 15
again own side does>0.5	-12 12
again own side does>0.6	-15 15
again own side does>0.7	-12 12
again own side does>0.8	-2 2
again own side does>0.9	-3 3
again own side does>0.96	-7 7
again rest>0.07	4 -4
again rest>0.1	8 -8
again rest>0.15	16 -16
again rest>0.2	6 -6
again rest>0.3	-14 14
again rest>0.4	-8 8
again rest>0.5	-5 5
again rest>0.8	16 -16
again rest>0.9	13 -13
again rest>0.96	3 -3
again rival>0.07	6 -6
again rival>0.1	3 -3
again rival>0.15	9 -9
again rival>0.2	8 -8
again rival>0.3	11 -11
again rival>0.4	33 -33
again rival>0.5	33 -33
again rival>0.6	29 -29
again rival>0.7	26 -26
again rival>0.8	26 -26
again rival>0.9	25 -25
again rival>0.96	25 -25
again share>0.07	-9 9
again share>0.1	5 -5
again share>0.2	3 -3
again share>0.3	-5 5
again share>0.4	-10 10
again share>0.6	12 -12
again share>0.7	-14 14
again share>0.8	13 -13
again sided>0.07	-2 2
again sided>0.1	-2 2
again sided>0.15	-2 2
again sided>0.2	-2 2
again sided>0.3	-2 2
again sided>0.4	-9 9
again sided>0.5	-9 9
again sided>0.6	-6 6
again sided>0.7	14 -14
again sided>0.8	9 -9
again sided>0.9	-10 10
again sided>0.96	-16 16
another side	-5 5
any>0.07	-2 2
any>0.1	-3 3
any>0.15	-4 4
any>0.2	-8 8
any>0.3	-2 2
any>0.4	-6 6
any>0.5	-3 3
any>0.6	-2 2
any>0.7	-5 5
any>0.8	-4 4
any>0.9	-2 2
any>0.96	-8 8
asks	53 -53
at act approve left in clause	-3 3
at act approve left in clause both	-8 8
at act approve left in clause name	3 -3
at act approve left in clause office	4 -4
at act approve left in clause person	3 -3
at act approve left in clause side	-14 14
at act approve right in clause	-5 5
at act approve right in clause both	-16 16
at act approve right in clause name	3 -3
at act approve right in clause office	-3 3
at act approve right in clause person	9 -9
at act approve right in clause pronoun	19 -19
at act approve right in clause side	-13 13
at act do left in clause	2 -2
at act do left in clause again	-11 11
at act do left in clause both	30 -30
at act do left in clause name	-11 11
at act do left in clause office	3 -3
at act do left in clause order	-11 11
at act do left in clause pronoun	-6 6
at act do left in clause side	6 -6
at act do right in clause	2 -2
at act do right in clause again	2 -2
at act do right in clause both	-3 3
at act do right in clause name	-9 9
at act do right in clause order	-2 2
at act do right in clause organisation	2 -2
at act do right in clause person	4 -4
at act do right in clause pronoun	8 -8
at act extend left in clause	-6 6
at act extend left in clause both	21 -21
at act extend left in clause name	-4 4
at act extend left in clause office	-3 3
at act extend left in clause organisation	-13 13
at act extend left in clause person	-3 3
at act extend left in clause side	-19 19
at act extend right in clause	-4 4
at act extend right in clause again	-5 5
at act extend right in clause office	7 -7
at act extend right in clause organisation	11 -11
at act extend right in clause person	-2 2
at act extend right in clause pronoun	-23 23
at act lack left in clause	6 -6
at act lack left in clause both	8 -8
at act lack left in clause order	9 -9
at act lack left in clause person	-8 8
at act lack left in clause pronoun	10 -10
at act lack left in clause side	16 -16
at act lack right in clause	2 -2
at act lack right in clause again	-16 16
at act lack right in clause both	18 -18
at act lack right in clause name	-2 2
at act lack right in clause order	-21 21
at act lack right in clause person	5 -5
at act lack right in clause pronoun	8 -8
at act lack right in clause side	-3 3
at act publish left in clause	-5 5
at act publish left in clause name	-13 13
at act publish left in clause office	-15 15
at act publish left in clause order	29 -29
at act publish left in clause person	8 -8
at act publish left in clause pronoun	31 -31
at act publish left in clause side	-17 17
at act publish right in clause	-5 5
at act publish right in clause again	-24 24
at act publish right in clause both	-14 14
at act publish right in clause name	9 -9
at act publish right in clause office	-11 11
at act publish right in clause order	16 -16
at act publish right in clause organisation	3 -3
at act publish right in clause person	5 -5
at act publish right in clause pronoun	-31 31
at act publish right in clause side	9 -9
at act refuse left in clause	8 -8
at act refuse right in clause	13 -13
at act refuse right in clause name	-7 7
at act refuse right in clause office	3 -3
at act refuse right in clause organisation	-12 12
at act refuse right in clause person	6 -6
at act refuse right in clause pronoun	17 -17
at act refuse right in clause side	14 -14
at act sign left in clause	2 -2
at act sign left in clause both	2 -2
at act sign left in clause name	-6 6
at act sign left in clause office	8 -8
at act sign left in clause order	5 -5
at act sign left in clause person	-3 3
at act sign left in clause pronoun	13 -13
at act sign left in clause side	2 -2
at act sign right in clause again	22 -22
at act sign right in clause both	-12 12
at act sign right in clause name	15 -15
at act sign right in clause office	-10 10
at act sign right in clause order	-23 23
at act sign right in clause person	-2 2
at act sign right in clause side	19 -19
at act vote left in clause office	-8 8
at act vote left in clause organisation	6 -6
at act vote left in clause person	-9 9
at act vote left in clause pronoun	22 -22
at act vote right in clause	-4 4
at act vote right in clause again	-7 7
at act vote right in clause both	-20 20
at act vote right in clause name	9 -9
at act vote right in clause office	-3 3
at act vote right in clause organisation	5 -5
at act vote right in clause person	-12 12
at act vote right in clause pronoun	2 -2
at act vote right in clause side	2 -2
at ct0=agree future	3 -3
at ct0=agree future-passive	9 -9
at ct0=agree modal	6 -6
at ct0=agree modal-passive	-4 4
at ct0=agree past	6 -6
at ct0=agree perfect	-3 3
at ct0=agree perfect-passive	12 -12
at ct0=agree pluperfect-passive	-10 10
at ct0=agree present	2 -2
at ct0=agree present-passive	-13 13
at ct0=bear future	3 -3
at ct0=bear modal	35 -35
at ct0=bear past	-7 7
at ct0=bear perfect	-6 6
at ct0=bear present	-3 3
at ct0=begin future	6 -6
at ct0=begin modal	-24 24
at ct0=begin past	2 -2
at ct0=begin present	-6 6
at ct0=buy past-passive	-3 3
at ct0=buy present	5 -5
at ct0=down future	-3 3
at ct0=down past	28 -28
at ct0=down present	12 -12
at ct0=end past	-4 4
at ct0=impose future	3 -3
at ct0=impose future-passive	2 -2
at ct0=impose modal	-18 18
at ct0=impose modal-passive	-4 4
at ct0=impose past-passive	-9 9
at ct0=impose perfect	-5 5
at ct0=impose perfect-passive	-12 12
at ct0=impose pluperfect-passive	26 -26
at ct0=impose present	5 -5
at ct0=impose present-passive	-10 10
at ct0=lack past	-24 24
at ct0=lack present	-9 9
at ct0=propose future	-16 16
at ct0=propose modal	24 -24
at ct0=propose past	-8 8
at ct0=propose perfect	22 -22
at ct0=propose present	-10 10
at ct0=say future	5 -5
at ct0=say future-passive	-30 30
at ct0=say modal	21 -21
at ct0=say modal-passive	2 -2
at ct0=say past	16 -16
at ct0=say past-passive	14 -14
at ct0=say perfect	4 -4
at ct0=say present	7 -7
at ct0=say present-passive	20 -20
at ct0=sell past	8 -8
at ct0=sign modal	3 -3
at ct0=sign modal-passive	9 -9
at ct0=sign past	-14 14
at ct0=sign past-passive	10 -10
at ct0=sign perfect	19 -19
at ct0=sign perfect-passive	2 -2
at ct0=sign pluperfect-passive	27 -27
at ct0=sign present	-15 15
at ct0=sign present-passive	-5 5
at ct0=stay future	-28 28
at ct0=stay past	10 -10
at ct0=stay perfect	2 -2
at ct0=target present	16 -16
at ct0=up future	-17 17
at ct0=up modal	-3 3
at ct0=up past	3 -3
at ct0=up present	-14 14
at headline	-9 9
at kind=office	17 -17
at kind=organisation	2 -2
at kind=person	4 -4
at l1="	10 -10
at l1='s	2 -2
at l1=)	-7 7
at l1=*	39 -39
at l1=,	-6 6
at l1=-	5 -5
at l1=.	-26 26
at l1=:	-11 11
at l1=;	6 -6
at l1=<agent>	-2 2
at l1=<begin>	-10 10
at l1=<day-ahead>	-21 21
at l1=<day-gone>	-16 16
at l1=<day-today>	-20 20
at l1=<gate>	-26 26
at l1=<goods>	-3 3
at l1=<level>	18 -18
at l1=<name>	23 -23
at l1=<not>	6 -6
at l1=<person>	-13 13
at l1=<quality>	-16 16
at l1=<seat>	-24 24
at l1=<v-agree>	3 -3
at l1=<v-bear>	-3 3
at l1=<v-begin>	7 -7
at l1=<v-buy>	-13 13
at l1=<v-lack>	-2 2
at l1=<v-propose>	4 -4
at l1=<v-say>	12 -12
at l1=a	29 -29
at l1=after	-20 20
at l1=all	18 -18
at l1=and	-6 6
at l1=as	22 -22
at l1=ask	-4 4
at l1=at	16 -16
at l1=await	5 -5
at l1=be	-15 15
at l1=because	19 -19
at l1=before	-10 10
at l1=beside	44 -44
at l1=between	28 -28
at l1=both	-18 18
at l1=but	-3 3
at l1=by	-14 14
at l1=coordinating	-4 4
at l1=day	24 -24
at l1=did	-12 12
at l1=doe	-19 19
at l1=evening	-3 3
at l1=had	-11 11
at l1=has	16 -16
at l1=her	15 -15
at l1=his	10 -10
at l1=hour	-18 18
at l1=in	34 -34
at l1=its	-5 5
at l1=later	2 -2
at l1=mr	-6 6
at l1=my	-11 11
at l1=need	-3 3
at l1=neither	-16 16
at l1=no	40 -40
at l1=nor	-32 32
at l1=now	24 -24
at l1=of	-4 4
at l1=on	-2 2
at l1=once	-17 17
at l1=only	13 -13
at l1=order	-13 13
at l1=our	5 -5
at l1=own	-24 24
at l1=president	-27 27
at l1=publish	21 -21
at l1=ratu	11 -11
at l1=say	5 -5
at l1=side	-26 26
at l1=sign	5 -5
at l1=since	13 -13
at l1=sir	30 -30
at l1=so	-9 9
at l1=take	-8 8
at l1=tell	-2 2
at l1=that	8 -8
at l1=the	-6 6
at l1=their	7 -7
at l1=then	-20 20
at l1=there	-45 45
at l1=thi	-34 34
at l1=two	34 -34
at l1=under	35 -35
at l1=unless	18 -18
at l1=until	6 -6
at l1=was	-30 30
at l1=what	7 -7
at l1=whatever	26 -26
at l1=when	8 -8
at l1=where	11 -11
at l1=whether	8 -8
at l1=which	-11 11
at l1=with	-13 13
at l1=without	4 -4
at l1=would	15 -15
at l1=your	9 -9
at l1=—	11 -11
at power=assembly	-3 3
at power=board	33 -33
at power=bureau	9 -9
at power=cabinet	-6 6
at power=chancellor	14 -14
at power=commission	7 -7
at power=committee	18 -18
at power=congress	6 -6
at power=department	-10 10
at power=diet	-3 3
at power=government	14 -14
at power=house	9 -9
at power=king	-8 8
at power=minister	-3 3
at power=ministry	24 -24
at power=no power	-4 4
at power=premier	6 -6
at power=prime minister	-2 2
at power=representative	-18 18
at power=secretary	-7 7
at power=senate	-3 3
at power=treasury	28 -28
at quoted	19 -19
at r1="	26 -26
at r1='	42 -42
at r1='s	-7 7
at r1=(	3 -3
at r1=)	15 -15
at r1=,	-4 4
at r1=.	-13 13
at r1=;	-16 16
at r1=<agent>	-15 15
at r1=<day-ahead>	9 -9
at r1=<day-gone>	-8 8
at r1=<day-today>	2 -2
at r1=<gate>	-14 14
at r1=<goods>	13 -13
at r1=<not>	4 -4
at r1=<number>	6 -6
at r1=<person>	53 -53
at r1=<span>	27 -27
at r1=<v-agree>	4 -4
at r1=<v-bear>	13 -13
at r1=<v-begin>	2 -2
at r1=<v-buy>	-8 8
at r1=<v-deny>	35 -35
at r1=<v-down>	12 -12
at r1=<v-end>	-18 18
at r1=<v-impose>	2 -2
at r1=<v-lack>	-3 3
at r1=<v-propose>	6 -6
at r1=<v-refuse>	3 -3
at r1=<v-renew>	14 -14
at r1=<v-say>	5 -5
at r1=<v-sign>	-3 3
at r1=<v-stay>	12 -12
at r1=<v-suspend>	4 -4
at r1=<v-target>	-5 5
at r1=<v-up>	-20 20
at r1=?	-11 11
at r1=a	-30 30
at r1=add	-11 11
at r1=adopt	-3 3
at r1=agree	21 -21
at r1=alone	-11 11
at r1=also	2 -2
at r1=am	38 -38
at r1=and	-6 6
at r1=announce	14 -14
at r1=answer	5 -5
at r1=approve	-25 25
at r1=are	-11 11
at r1=before	24 -24
at r1=can	14 -14
at r1=cannot	20 -20
at r1=collect	20 -20
at r1=come	-19 19
at r1=confirm	21 -21
at r1=consent	-8 8
at r1=could	23 -23
at r1=countersign	-39 39
at r1=decide	-3 3
at r1=decline	-4 4
at r1=decree	11 -11
at r1=did	-5 5
at r1=directed	-12 12
at r1=doe	-2 2
at r1=doesn't	33 -33
at r1=either	28 -28
at r1=end	-17 17
at r1=expect	-2 2
at r1=first	-24 24
at r1=flew	-10 10
at r1=follow	-25 25
at r1=followed	-25 25
at r1=for	-3 3
at r1=from	35 -35
at r1=gave	-10 10
at r1=gazette	-3 3
at r1=get	-18 18
at r1=give	19 -19
at r1=go	-7 7
at r1=has	-9 9
at r1=hasn't	-4 4
at r1=have	-13 13
at r1=he	21 -21
at r1=here	-20 20
at r1=himself	-8 8
at r1=hold	-11 11
at r1=in	-13 13
at r1=initial	-3 3
at r1=is	6 -6
at r1=issue	4 -4
at r1=it	22 -22
at r1=its	-22 22
at r1=just	9 -9
at r1=keep	9 -9
at r1=last	-20 20
at r1=let	40 -40
at r1=look	17 -17
at r1=make	21 -21
at r1=may	-12 12
at r1=mean	17 -17
at r1=meet	12 -12
at r1=must	-12 12
at r1=need	4 -4
at r1=nor	-8 8
at r1=not	-30 30
at r1=notice	-25 25
at r1=now	6 -6
at r1=on	-10 10
at r1=or	-50 50
at r1=order	-8 8
at r1=pass	5 -5
at r1=post	-14 14
at r1=prolong	13 -13
at r1=publish	19 -19
at r1=put	-6 6
at r1=ratify	-11 11
at r1=refuse	-15 15
at r1=say	-7 7
at r1=seal	5 -5
at r1=see	7 -7
at r1=shall	-12 12
at r1=should	24 -24
at r1=side	-14 14
at r1=sign	-4 4
at r1=signature	-34 34
at r1=since	4 -4
at r1=sit	-23 23
at r1=spoke	-13 13
at r1=still	-11 11
at r1=suspend	-15 15
at r1=take	19 -19
at r1=tell	2 -2
at r1=that	-17 17
at r1=the	-10 10
at r1=there	41 -41
at r1=thi	-13 13
at r1=to	2 -2
at r1=under	-3 3
at r1=used	-11 11
at r1=vote	9 -9
at r1=want	-5 5
at r1=was	16 -16
at r1=were	15 -15
at r1=who	-21 21
at r1=will	-10 10
at r1=with	11 -11
at r1=withhold	14 -14
at r1=won't	-15 15
at r1=would	-6 6
at r1=write	-4 4
at said 	2 -2
at said approve<	3 -3
at said approve< approve> lack< do>	-14 14
at said approve< do<	10 -10
at said approve< do< do>	7 -7
at said approve< do>	20 -20
at said approve< extend< do<	13 -13
at said approve< extend< lack<	2 -2
at said approve< lack<	-7 7
at said approve< lack< do<	-9 9
at said approve< lack< do< do>	-5 5
at said approve< lack< do>	9 -9
at said approve< lack>	-27 27
at said approve< publish< lack<	-12 12
at said approve< publish>	9 -9
at said approve< vote<	-11 11
at said approve< vote> do<	-12 12
at said approve< vote> lack<	3 -3
at said approve< vote> lack< do>	-19 19
at said approve>	7 -7
at said approve> do<	-19 19
at said approve> do< do>	17 -17
at said approve> do>	-5 5
at said approve> extend< do>	30 -30
at said approve> extend> lack>	-25 25
at said approve> extend> lack> do>	4 -4
at said approve> extend> refuse> do>	15 -15
at said approve> lack<	23 -23
at said approve> lack< do<	-7 7
at said approve> lack< do>	11 -11
at said approve> lack>	-13 13
at said approve> lack> do< do>	4 -4
at said approve> lack> do>	-6 6
at said approve> publish<	-21 21
at said approve> publish< lack>	-21 21
at said approve> publish>	7 -7
at said approve> publish> do>	-15 15
at said approve> publish> lack>	-24 24
at said approve> publish> lack> do>	-39 39
at said approve> vote<	32 -32
at said approve> vote>	2 -2
at said approve> vote> extend> do>	-29 29
at said approve> vote> lack>	-8 8
at said approve> vote> lack> do>	-11 11
at said approve> vote> publish> do>	-9 9
at said do<	5 -5
at said do< do>	11 -11
at said do>	2 -2
at said extend<	7 -7
at said extend< do<	-19 19
at said extend< do>	42 -42
at said extend< lack<	25 -25
at said extend>	22 -22
at said extend> do<	2 -2
at said extend> do>	10 -10
at said extend> lack<	-6 6
at said extend> lack< do>	13 -13
at said extend> lack>	-2 2
at said extend> lack> do>	-22 22
at said extend> lack> refuse>	5 -5
at said extend> refuse>	13 -13
at said extend> refuse> do>	2 -2
at said lack<	3 -3
at said lack< do<	-28 28
at said lack< do>	-6 6
at said lack< lack>	10 -10
at said lack>	9 -9
at said lack> do<	23 -23
at said lack> refuse> do>	19 -19
at said publish<	10 -10
at said publish< do<	-3 3
at said publish< do>	15 -15
at said publish< extend<	-33 33
at said publish< extend< lack<	32 -32
at said publish< lack<	-4 4
at said publish< lack< do<	34 -34
at said publish< lack< do>	-7 7
at said publish< lack>	-21 21
at said publish< publish>	7 -7
at said publish< publish> do<	24 -24
at said publish< publish> do>	-25 25
at said publish< publish> lack<	6 -6
at said publish< publish> lack< do>	12 -12
at said publish< publish> lack>	-19 19
at said publish>	13 -13
at said publish> do<	34 -34
at said publish> do< do>	33 -33
at said publish> do>	15 -15
at said publish> extend>	13 -13
at said publish> extend> do>	-8 8
at said publish> extend> lack> do>	-14 14
at said publish> lack<	-40 40
at said publish> lack< do>	-36 36
at said publish> lack>	6 -6
at said publish> lack> do>	-7 7
at said refuse<	-22 22
at said refuse>	15 -15
at said refuse> do>	29 -29
at said sign<	4 -4
at said sign< approve<	-35 35
at said sign< approve< do<	2 -2
at said sign< approve< lack<	7 -7
at said sign< approve< publish<	-8 8
at said sign< approve>	18 -18
at said sign< approve> do>	12 -12
at said sign< approve> lack>	23 -23
at said sign< do<	-8 8
at said sign< do< do>	-22 22
at said sign< do>	-9 9
at said sign< extend<	15 -15
at said sign< extend< lack<	-25 25
at said sign< extend>	13 -13
at said sign< lack<	20 -20
at said sign< lack< do<	16 -16
at said sign< lack< do< do>	-3 3
at said sign< lack< do>	-7 7
at said sign< lack>	-26 26
at said sign< lack> do<	-22 22
at said sign< lack> do>	6 -6
at said sign< publish<	5 -5
at said sign< publish< do<	9 -9
at said sign< publish< do>	-21 21
at said sign< publish< lack<	6 -6
at said sign< publish< lack< do<	16 -16
at said sign< publish< lack>	-5 5
at said sign< publish< lack> do>	-14 14
at said sign< publish< publish>	-5 5
at said sign< publish>	-4 4
at said sign< sign>	5 -5
at said sign< sign> do<	-19 19
at said sign< sign> do>	18 -18
at said sign< sign> lack>	-22 22
at said sign< vote< lack<	-29 29
at said sign< vote>	-4 4
at said sign< vote> do<	-46 46
at said sign< vote> do>	29 -29
at said sign>	3 -3
at said sign> approve<	-11 11
at said sign> approve< do<	31 -31
at said sign> approve< do< do>	-11 11
at said sign> approve< do>	11 -11
at said sign> approve< lack<	19 -19
at said sign> approve< lack< do>	6 -6
at said sign> approve>	-17 17
at said sign> approve> do>	13 -13
at said sign> approve> extend> do>	-25 25
at said sign> approve> lack>	-8 8
at said sign> approve> lack> do>	3 -3
at said sign> approve> publish>	28 -28
at said sign> approve> publish> do>	2 -2
at said sign> do<	-12 12
at said sign> do< do>	3 -3
at said sign> do>	4 -4
at said sign> extend< lack<	12 -12
at said sign> extend>	-13 13
at said sign> extend> do>	15 -15
at said sign> extend> lack>	-22 22
at said sign> extend> lack> do>	26 -26
at said sign> extend> lack> refuse> do>	-18 18
at said sign> extend> refuse>	-24 24
at said sign> extend> refuse> do>	8 -8
at said sign> lack<	12 -12
at said sign> lack< do>	-20 20
at said sign> lack< lack>	-4 4
at said sign> lack>	11 -11
at said sign> lack> do>	-10 10
at said sign> lack> refuse> do>	10 -10
at said sign> publish<	-8 8
at said sign> publish< do<	-6 6
at said sign> publish< do>	11 -11
at said sign> publish< lack>	-12 12
at said sign> publish< lack> do>	-26 26
at said sign> publish< publish> do>	-9 9
at said sign> publish>	-17 17
at said sign> publish> do<	11 -11
at said sign> publish> do>	6 -6
at said sign> publish> extend> lack>	-9 9
at said sign> publish> lack<	20 -20
at said sign> publish> lack>	-6 6
at said sign> publish> lack> do>	-3 3
at said sign> refuse>	17 -17
at said sign> refuse> do>	5 -5
at said sign> vote<	-7 7
at said sign> vote>	12 -12
at said sign> vote> do>	-3 3
at said sign> vote> extend> refuse> do>	-19 19
at said sign> vote> lack>	-19 19
at said sign> vote> lack> do>	-37 37
at said sign> vote> publish>	-33 33
at said vote< do<	22 -22
at said vote< do>	3 -3
at said vote< extend< lack<	-27 27
at said vote< lack>	-6 6
at said vote< publish<	-10 10
at said vote< publish>	26 -26
at said vote>	2 -2
at said vote> do<	-35 35
at said vote> do< do>	12 -12
at said vote> do>	4 -4
at said vote> extend> do>	-5 5
at said vote> extend> lack> do>	10 -10
at said vote> extend> refuse>	15 -15
at said vote> lack<	35 -35
at said vote> lack< do>	-5 5
at said vote> lack>	13 -13
at said vote> lack> do<	11 -11
at said vote> lack> do>	12 -12
at said vote> publish<	-44 44
at said vote> publish>	41 -41
at said vote> publish> do>	-7 7
at said vote> publish> lack>	-20 20
at said vote> publish> lack> do>	4 -4
at said vote> refuse>	20 -20
at t0=future	-3 3
at t0=future-passive	3 -3
at t0=modal	8 -8
at t0=modal-passive	-7 7
at t0=past	-2 2
at t0=past-passive	12 -12
at t0=perfect	-6 6
at t0=perfect-not	39 -39
at t0=perfect-passive	-23 23
at t0=present	4 -4
at t0=present-not	31 -31
at t0=present-passive	28 -28
at v0=adopt	-33 33
at v0=agree	13 -13
at v0=approve	7 -7
at v0=authorise	-9 9
at v0=await	12 -12
at v0=be	-3 3
at v0=bear	-4 4
at v0=bring	-36 36
at v0=carry	-43 43
at v0=come	11 -11
at v0=confirm	11 -11
at v0=decide	2 -2
at v0=enter	4 -4
at v0=expect	-14 14
at v0=gazette	-4 4
at v0=have	19 -19
at v0=initial	18 -18
at v0=issue	-27 27
at v0=know	9 -9
at v0=lack	8 -8
at v0=lay	13 -13
at v0=leave	-6 6
at v0=let	2 -2
at v0=look	-7 7
at v0=make	32 -32
at v0=need	-2 2
at v0=negotiate	-39 39
at v0=order	4 -4
at v0=other	5 -5
at v0=pass	-12 12
at v0=pay	-11 11
at v0=prolong	28 -28
at v0=publish	31 -31
at v0=put	9 -9
at v0=ratify	30 -30
at v0=reach	39 -39
at v0=receive	12 -12
at v0=require	-10 10
at v0=see	25 -25
at v0=send	-12 12
at v0=sign	-2 2
at v0=subject	16 -16
at v0=submit	-15 15
at v0=suspend	5 -5
at v0=take	8 -8
at v0=tell	16 -16
at v0=vote	-9 9
at v0=wait	-9 9
at v0=want	-5 5
beside>0.07	5 -5
beside>0.15	-7 7
beside>0.2	2 -2
beside>0.3	3 -3
beside>0.4	-2 2
beside>0.5	6 -6
beside>0.6	4 -4
beside>0.7	-5 5
beside>0.8	2 -2
beside>0.9	3 -3
beside>0.96	8 -8
both any>0.1	-4 4
both any>0.15	-4 4
both any>0.5	-4 4
both any>0.6	3 -3
both any>0.7	-2 2
both any>0.8	-6 6
both any>0.96	-21 21
both beside>0.1	-12 12
both beside>0.15	20 -20
both beside>0.2	-5 5
both beside>0.4	8 -8
both beside>0.5	16 -16
both beside>0.6	-4 4
both beside>0.7	-19 19
both beside>0.8	7 -7
both beside>0.9	-5 5
both both>0.1	2 -2
both both>0.15	-2 2
both both>0.3	9 -9
both both>0.4	4 -4
both both>0.5	-6 6
both both>0.6	5 -5
both both>0.7	11 -11
both both>0.8	-5 5
both both>0.9	4 -4
both both>0.96	-5 5
both other side does>0.07	2 -2
both other side does>0.1	9 -9
both other side does>0.15	-6 6
both other side does>0.3	10 -10
both other side does>0.4	13 -13
both other side does>0.5	2 -2
both other side does>0.6	7 -7
both other side does>0.7	6 -6
both other side does>0.9	13 -13
both other side>0.07	-7 7
both other side>0.1	2 -2
both other side>0.15	-7 7
both other side>0.2	-2 2
both other side>0.3	8 -8
both other side>0.4	11 -11
both other side>0.6	-5 5
both other side>0.7	-10 10
both other side>0.8	5 -5
both other side>0.9	27 -27
both other side>0.96	24 -24
both other state>0.07	-6 6
both other state>0.1	-11 11
both other state>0.15	29 -29
both other state>0.2	14 -14
both other state>0.3	3 -3
both other state>0.4	-18 18
both other state>0.5	13 -13
both other state>0.6	-10 10
both other state>0.7	-11 11
both other state>0.8	13 -13
both other state>0.9	12 -12
both other state>0.96	21 -21
both own side does>0.07	-8 8
both own side does>0.1	2 -2
both own side does>0.15	10 -10
both own side does>0.2	5 -5
both own side does>0.3	11 -11
both own side does>0.4	4 -4
both own side does>0.5	-8 8
both own side does>0.6	10 -10
both own side does>0.7	4 -4
both own side does>0.8	8 -8
both own side does>0.9	-15 15
both own side does>0.96	3 -3
both rest>0.07	-2 2
both rest>0.1	7 -7
both rest>0.15	-9 9
both rest>0.2	-4 4
both rest>0.3	-2 2
both rest>0.4	2 -2
both rest>0.5	-11 11
both rest>0.6	-5 5
both rest>0.7	-4 4
both rest>0.8	-10 10
both rest>0.9	-9 9
both rest>0.96	8 -8
both rival>0.07	-11 11
both rival>0.15	9 -9
both rival>0.2	-4 4
both rival>0.4	18 -18
both rival>0.5	13 -13
both rival>0.6	6 -6
both rival>0.7	-5 5
both rival>0.8	14 -14
both rival>0.9	9 -9
both rival>0.96	10 -10
both share>0.1	2 -2
both share>0.15	-2 2
both share>0.3	9 -9
both share>0.4	4 -4
both share>0.5	-6 6
both share>0.6	5 -5
both share>0.7	11 -11
both share>0.8	-5 5
both share>0.9	4 -4
both share>0.96	-5 5
both>0.07	-9 9
both>0.1	-7 7
both>0.15	-5 5
both>0.2	-6 6
both>0.3	-8 8
both>0.4	-5 5
both>0.5	-5 5
both>0.6	-10 10
both>0.7	-5 5
both>0.8	-8 8
both>0.9	-13 13
both>0.96	-25 25
given act approve left in clause	11 -11
given act approve left in clause name	33 -33
given act approve left in clause person	5 -5
given act approve left in clause side	-35 35
given act approve right in clause	-2 2
given act approve right in clause again	-22 22
given act approve right in clause both	-9 9
given act approve right in clause name	25 -25
given act approve right in clause office	-17 17
given act approve right in clause organisation	-5 5
given act approve right in clause person	36 -36
given act approve right in clause side	-9 9
given act do left in clause both	39 -39
given act do left in clause name	6 -6
given act do left in clause order	-11 11
given act do left in clause person	-9 9
given act do left in clause pronoun	-28 28
given act do left in clause side	4 -4
given act do right in clause	3 -3
given act do right in clause again	7 -7
given act do right in clause both	3 -3
given act do right in clause name	11 -11
given act do right in clause office	-5 5
given act do right in clause person	-4 4
given act do right in clause pronoun	2 -2
given act do right in clause side	-11 11
given act extend left in clause	-13 13
given act extend left in clause name	-13 13
given act extend left in clause office	-6 6
given act extend left in clause organisation	-17 17
given act extend left in clause person	-18 18
given act extend right in clause	-6 6
given act extend right in clause both	3 -3
given act extend right in clause office	-11 11
given act extend right in clause organisation	-2 2
given act extend right in clause person	17 -17
given act extend right in clause side	-14 14
given act lack left in clause	6 -6
given act lack left in clause name	26 -26
given act lack left in clause organisation	-26 26
given act lack left in clause person	-12 12
given act lack right in clause	10 -10
given act lack right in clause office	-24 24
given act lack right in clause organisation	18 -18
given act lack right in clause person	-14 14
given act lack right in clause pronoun	-4 4
given act lack right in clause side	45 -45
given act publish left in clause	-8 8
given act publish left in clause name	19 -19
given act publish left in clause office	-29 29
given act publish left in clause organisation	-15 15
given act publish left in clause person	-8 8
given act publish left in clause side	57 -57
given act publish right in clause	4 -4
given act publish right in clause name	44 -44
given act publish right in clause office	-2 2
given act publish right in clause order	39 -39
given act publish right in clause organisation	4 -4
given act publish right in clause person	-2 2
given act publish right in clause pronoun	-50 50
given act refuse right in clause	-11 11
given act sign left in clause	6 -6
given act sign left in clause both	-3 3
given act sign left in clause name	-6 6
given act sign left in clause office	13 -13
given act sign left in clause order	4 -4
given act sign left in clause organisation	16 -16
given act sign left in clause person	10 -10
given act sign left in clause side	-23 23
given act sign right in clause	-11 11
given act sign right in clause again	-5 5
given act sign right in clause both	-8 8
given act sign right in clause name	-8 8
given act sign right in clause office	-9 9
given act sign right in clause order	-13 13
given act sign right in clause person	-2 2
given act sign right in clause pronoun	3 -3
given act sign right in clause side	6 -6
given act vote left in clause organisation	6 -6
given act vote left in clause person	22 -22
given act vote right in clause	-13 13
given act vote right in clause again	-6 6
given act vote right in clause office	5 -5
given act vote right in clause organisation	5 -5
given act vote right in clause person	-3 3
given act vote right in clause side	-11 11
given any>0.3	4 -4
given any>0.4	-5 5
given any>0.5	-5 5
given any>0.6	2 -2
given any>0.7	-7 7
given any>0.9	-6 6
given any>0.96	-2 2
given beside>0.07	4 -4
given beside>0.1	3 -3
given beside>0.15	6 -6
given beside>0.2	-4 4
given beside>0.3	14 -14
given beside>0.4	-7 7
given beside>0.5	-7 7
given beside>0.6	13 -13
given beside>0.7	-5 5
given beside>0.96	7 -7
given both>0.07	-9 9
given both>0.1	-6 6
given both>0.15	-8 8
given both>0.2	-9 9
given both>0.3	-8 8
given both>0.5	-7 7
given both>0.6	4 -4
given both>0.8	-3 3
given both>0.9	-2 2
given both>0.96	-16 16
given ct0=agree modal	13 -13
given ct0=agree past	11 -11
given ct0=agree perfect-passive	6 -6
given ct0=agree pluperfect-passive	14 -14
given ct0=agree present	-5 5
given ct0=bear present	-16 16
given ct0=begin past	-19 19
given ct0=begin present	-7 7
given ct0=buy past-passive	-3 3
given ct0=buy present	9 -9
given ct0=down past	17 -17
given ct0=end past	-4 4
given ct0=impose modal	16 -16
given ct0=impose past	-6 6
given ct0=impose past-passive	-8 8
given ct0=impose perfect	19 -19
given ct0=impose pluperfect-passive	11 -11
given ct0=impose present	21 -21
given ct0=impose present-passive	3 -3
given ct0=propose past	8 -8
given ct0=say past	7 -7
given ct0=say present	-23 23
given ct0=sign modal	16 -16
given ct0=sign past	-10 10
given ct0=sign past-passive	5 -5
given ct0=sign perfect	-4 4
given ct0=sign perfect-passive	-5 5
given ct0=sign pluperfect	-6 6
given ct0=sign pluperfect-passive	13 -13
given ct0=sign present-passive	2 -2
given ct0=stay past	18 -18
given ct0=stay present	-2 2
given kind=office	25 -25
given kind=organisation	5 -5
given kind=side	-6 6
given l1="	7 -7
given l1=(	3 -3
given l1=)	-22 22
given l1=,	-9 9
given l1=-	2 -2
given l1=.	-17 17
given l1=:	-12 12
given l1=;	-14 14
given l1=<agent>	-20 20
given l1=<begin>	-12 12
given l1=<day-gone>	6 -6
given l1=<day-today>	-43 43
given l1=<name>	18 -18
given l1=<number>	-17 17
given l1=<office>	-3 3
given l1=<person>	-23 23
given l1=<seat>	8 -8
given l1=<v-agree>	4 -4
given l1=<v-buy>	-13 13
given l1=<v-impose>	-8 8
given l1=<v-say>	-7 7
given l1=<v-sign>	4 -4
given l1=a	41 -41
given l1=after	-6 6
given l1=as	19 -19
given l1=before	-8 8
given l1=between	9 -9
given l1=both	3 -3
given l1=by	10 -10
given l1=day	21 -21
given l1=did	-16 16
given l1=evening	-10 10
given l1=for	14 -14
given l1=from	-13 13
given l1=had	-15 15
given l1=has	14 -14
given l1=his	-13 13
given l1=hour	-18 18
given l1=if	37 -37
given l1=in	32 -32
given l1=is	-2 2
given l1=its	-20 20
given l1=later	-9 9
given l1=mr	-6 6
given l1=of	-9 9
given l1=on	33 -33
given l1=order	-13 13
given l1=our	11 -11
given l1=own	4 -4
given l1=ratu	8 -8
given l1=say	-7 7
given l1=sign	4 -4
given l1=sir	16 -16
given l1=the	-10 10
given l1=their	-12 12
given l1=there	2 -2
given l1=to	33 -33
given l1=until	14 -14
given l1=was	-21 21
given l1=what	13 -13
given l1=when	-26 26
given l1=whether	39 -39
given l1=which	-6 6
given l1=with	16 -16
given l1=—	-13 13
given named>0.07	8 -8
given named>0.1	8 -8
given named>0.15	8 -8
given named>0.2	8 -8
given named>0.3	8 -8
given named>0.4	8 -8
given named>0.5	8 -8
given named>0.6	2 -2
given named>0.7	-5 5
given named>0.9	-5 5
given named>0.96	-13 13
given other side does>0.07	-18 18
given other side does>0.2	5 -5
given other side does>0.3	-7 7
given other side does>0.4	-4 4
given other side does>0.6	-2 2
given other side does>0.7	5 -5
given other side does>0.8	5 -5
given other side does>0.9	2 -2
given other side does>0.96	5 -5
given other side>0.07	10 -10
given other side>0.1	13 -13
given other side>0.3	5 -5
given other side>0.5	-2 2
given other side>0.6	-12 12
given other side>0.7	-33 33
given other side>0.8	-30 30
given other side>0.96	27 -27
given other state>0.07	-8 8
given other state>0.1	-3 3
given other state>0.15	10 -10
given other state>0.2	-5 5
given other state>0.3	-6 6
given other state>0.4	4 -4
given other state>0.5	-10 10
given other state>0.6	-7 7
given other state>0.7	8 -8
given other state>0.8	5 -5
given other state>0.9	13 -13
given other state>0.96	-9 9
given own side does>0.07	-2 2
given own side does>0.1	-3 3
given own side does>0.15	10 -10
given own side does>0.3	-5 5
given own side does>0.5	-4 4
given own side does>0.8	-7 7
given own side does>0.9	-2 2
given own side does>0.96	15 -15
given power=assembly	10 -10
given power=board	29 -29
given power=bureau	22 -22
given power=cabinet	-2 2
given power=chancellor	7 -7
given power=commission	-8 8
given power=committee	20 -20
given power=congress	27 -27
given power=council	-5 5
given power=department	-14 14
given power=government	-10 10
given power=house	-9 9
given power=king	15 -15
given power=minister	-12 12
given power=ministry	34 -34
given power=parliament	2 -2
given power=premier	-6 6
given power=president	5 -5
given power=prime minister	6 -6
given power=representative	-5 5
given power=secretary	-20 20
given power=senate	-10 10
given power=treasury	29 -29
given quoted	19 -19
given r1='s	-8 8
given r1=(	13 -13
given r1=)	28 -28
given r1=.	-12 12
given r1=:	-17 17
given r1=;	28 -28
given r1=<agent>	-9 9
given r1=<day-gone>	-17 17
given r1=<day-today>	3 -3
given r1=<end>	-2 2
given r1=<gate>	-22 22
given r1=<goods>	-4 4
given r1=<not>	8 -8
given r1=<number>	17 -17
given r1=<person>	35 -35
given r1=<span>	8 -8
given r1=<v-agree>	4 -4
given r1=<v-bear>	25 -25
given r1=<v-buy>	-4 4
given r1=<v-down>	34 -34
given r1=<v-end>	-18 18
given r1=<v-lack>	-22 22
given r1=<v-propose>	11 -11
given r1=<v-renew>	-5 5
given r1=<v-say>	5 -5
given r1=<v-sign>	-11 11
given r1=<v-stay>	6 -6
given r1=<v-up>	2 -2
given r1=adopt	25 -25
given r1=also	7 -7
given r1=and	-3 3
given r1=announce	12 -12
given r1=answer	-19 19
given r1=approve	-10 10
given r1=at	11 -11
given r1=by	-7 7
given r1=confirm	-2 2
given r1=decide	-3 3
given r1=did	4 -4
given r1=directed	-12 12
given r1=doe	30 -30
given r1=end	-17 17
given r1=followed	-44 44
given r1=for	-2 2
given r1=from	14 -14
given r1=gave	-19 19
given r1=had	-6 6
given r1=has	-10 10
given r1=have	-7 7
given r1=himself	-5 5
given r1=in	6 -6
given r1=initial	-5 5
given r1=is	8 -8
given r1=issue	7 -7
given r1=last	-24 24
given r1=make	20 -20
given r1=must	-2 2
given r1=of	-8 8
given r1=on	-16 16
given r1=order	-4 4
given r1=prolong	-9 9
given r1=publish	17 -17
given r1=put	-3 3
given r1=ratify	-29 29
given r1=say	-10 10
given r1=side	-22 22
given r1=suspend	-3 3
given r1=take	10 -10
given r1=tell	16 -16
given r1=that	-23 23
given r1=the	39 -39
given r1=to	19 -19
given r1=under	11 -11
given r1=used	-37 37
given r1=vote	-2 2
given r1=was	7 -7
given r1=will	26 -26
given r1=with	-8 8
given r1=would	19 -19
given rest>0.07	-9 9
given rest>0.1	2 -2
given rest>0.15	6 -6
given rest>0.2	4 -4
given rest>0.3	-7 7
given rest>0.4	2 -2
given rest>0.5	2 -2
given rest>0.6	-4 4
given rest>0.7	-4 4
given rest>0.8	-5 5
given rest>0.9	-9 9
given rival>0.1	-8 8
given rival>0.15	10 -10
given rival>0.4	-8 8
given rival>0.5	-2 2
given rival>0.6	12 -12
given rival>0.7	-5 5
given rival>0.8	4 -4
given rival>0.9	-4 4
given rival>0.96	9 -9
given said 	5 -5
given said approve<	23 -23
given said approve< do<	21 -21
given said approve< do>	19 -19
given said approve< publish>	-6 6
given said approve< vote<	-3 3
given said approve< vote>	13 -13
given said approve>	11 -11
given said approve> do<	-21 21
given said approve> do< do>	9 -9
given said approve> do>	17 -17
given said approve> extend>	37 -37
given said approve> extend> do>	26 -26
given said approve> lack>	27 -27
given said approve> publish>	24 -24
given said approve> publish> do>	-5 5
given said approve> publish> lack> do>	-7 7
given said approve> vote>	2 -2
given said approve> vote> do>	-4 4
given said approve> vote> lack> do>	19 -19
given said do<	-18 18
given said do< do>	-26 26
given said do>	9 -9
given said extend<	5 -5
given said extend>	17 -17
given said extend> do>	-11 11
given said extend> lack>	6 -6
given said lack<	27 -27
given said lack>	73 -73
given said lack> do>	34 -34
given said publish<	41 -41
given said publish< do<	27 -27
given said publish< do>	-25 25
given said publish< lack<	6 -6
given said publish< publish>	-5 5
given said publish>	5 -5
given said publish> do<	28 -28
given said publish> do>	20 -20
given said publish> extend>	22 -22
given said publish> extend> do>	12 -12
given said publish> lack>	9 -9
given said publish> lack> do>	19 -19
given said sign<	-3 3
given said sign< approve<	-36 36
given said sign< approve< do<	22 -22
given said sign< approve>	-5 5
given said sign< approve> do>	33 -33
given said sign< do<	-8 8
given said sign< do< do>	-11 11
given said sign< do>	-17 17
given said sign< extend< do<	-9 9
given said sign< lack<	66 -66
given said sign< lack< do>	-42 42
given said sign< lack>	-20 20
given said sign< publish<	-2 2
given said sign< publish< do<	14 -14
given said sign< publish< do>	-36 36
given said sign< publish< lack>	-5 5
given said sign< publish< lack> do>	-14 14
given said sign< publish< publish>	-5 5
given said sign< publish>	2 -2
given said sign< sign>	11 -11
given said sign< sign> do<	-14 14
given said sign< sign> do>	-3 3
given said sign>	6 -6
given said sign> approve<	10 -10
given said sign> approve< do<	33 -33
given said sign> approve< do>	10 -10
given said sign> approve< lack< do>	-25 25
given said sign> approve>	11 -11
given said sign> approve> do>	-2 2
given said sign> approve> lack> do>	15 -15
given said sign> approve> publish>	19 -19
given said sign> approve> publish> do>	-4 4
given said sign> do<	-4 4
given said sign> do< do>	-13 13
given said sign> do>	6 -6
given said sign> extend>	-22 22
given said sign> extend> do>	12 -12
given said sign> extend> lack>	3 -3
given said sign> extend> lack> do>	29 -29
given said sign> extend> refuse> do>	26 -26
given said sign> lack<	26 -26
given said sign> lack< do>	31 -31
given said sign> lack>	19 -19
given said sign> lack> do>	4 -4
given said sign> publish<	-16 16
given said sign> publish< do<	-33 33
given said sign> publish< do>	24 -24
given said sign> publish< lack<	-10 10
given said sign> publish< lack>	-34 34
given said sign> publish< lack> do>	-25 25
given said sign> publish< publish> do>	-4 4
given said sign> publish>	-2 2
given said sign> publish> do<	5 -5
given said sign> publish> do>	-3 3
given said sign> publish> extend> lack>	-9 9
given said sign> publish> lack<	-10 10
given said sign> publish> lack>	-8 8
given said sign> publish> lack> do>	-14 14
given said sign> refuse> do>	-29 29
given said sign> vote>	8 -8
given said sign> vote> do>	-22 22
given said sign> vote> publish>	-33 33
given said vote<	17 -17
given said vote>	36 -36
given said vote> do>	23 -23
given said vote> lack>	-8 8
given said vote> lack> do>	8 -8
given said vote> publish>	18 -18
given said vote> publish> do>	-27 27
given share>0.1	2 -2
given share>0.15	3 -3
given share>0.2	5 -5
given share>0.3	7 -7
given share>0.4	-5 5
given share>0.5	-6 6
given share>0.7	5 -5
given share>0.8	3 -3
given sided>0.07	3 -3
given sided>0.1	3 -3
given sided>0.15	3 -3
given sided>0.2	3 -3
given sided>0.4	-3 3
given sided>0.5	-4 4
given sided>0.6	2 -2
given sided>0.7	2 -2
given sided>0.8	-4 4
given sided>0.9	-5 5
given sided>0.96	-5 5
given t0=modal	16 -16
given t0=past-passive	6 -6
given t0=perfect	6 -6
given t0=perfect-passive	-5 5
given t0=pluperfect-passive	4 -4
given t0=present	-7 7
given t0=present-passive	14 -14
given v0=adopt	-17 17
given v0=agree	21 -21
given v0=approve	2 -2
given v0=authorise	24 -24
given v0=be	6 -6
given v0=bear	-12 12
given v0=have	17 -17
given v0=initial	36 -36
given v0=issue	-6 6
given v0=make	40 -40
given v0=order	4 -4
given v0=other	-5 5
given v0=pass	-12 12
given v0=publish	-16 16
given v0=put	-2 2
given v0=ratify	8 -8
given v0=say	-5 5
given v0=send	-29 29
given v0=take	-28 28
head accra	-18 18
head affairs	-2 2
head agriculture	28 -28
head algiers	-11 11
head althing	-46 46
head american	-30 30
head ankara	-5 5
head argentina	-4 4
head assembly	-12 12
head beijing	-11 11
head board	33 -33
head both	18 -18
head brazil	12 -12
head brussels	4 -4
head bureau	53 -53
head cabinet	-4 4
head cairo	19 -19
head cambodia	13 -13
head camex	5 -5
head canada	3 -3
head capital	7 -7
head chamber	-16 16
head chancellor	4 -4
head chile	56 -56
head china	-7 7
head chinese	-11 11
head commerce	-4 4
head commission	-6 6
head committee	22 -22
head congress	-3 3
head counterpart	23 -23
head countries	32 -32
head court	82 -82
head customs	71 -71
head department	13 -13
head deputies	-38 38
head diet	-13 13
head dáil	-33 33
head economy	9 -9
head ecuador	26 -26
head eduskunta	-46 46
head emir	19 -19
head estonia	-5 5
head folketing	-57 57
head general	-19 19
head georgia	55 -55
head government	-5 5
head governments	-2 2
head governor	60 -60
head hanoi	11 -11
head iceland	-14 14
head indonesia	-9 9
head iran	16 -16
head jakarta	11 -11
head japan	34 -34
head jordan	18 -18
head justice	50 -50
head kazakhstan	-4 4
head khural	-35 35
head king	-3 3
head korea	23 -23
head lanka	30 -30
head legislature	-15 15
head majlis	-15 15
head malaysia	-22 22
head mazhilis	-13 13
head mexico	-17 17
head minister	27 -27
head ministers	-9 9
head morocco	-8 8
head nairobi	7 -7
head namibia	-10 10
head neither	8 -8
head norway	2 -2
head oman	24 -24
head ottawa	24 -24
head pakistan	22 -22
head palace	34 -34
head parliament	-9 9
head parliaments	47 -47
head peru	50 -50
head president	-18 18
head presidents	5 -5
head rada	-23 23
head regulator	66 -66
head representative	-22 22
head representatives	7 -7
head republic	-6 6
head revenue	-52 52
head riigikogu	-16 16
head riksdag	-10 10
head rome	21 -21
head sabor	-47 47
head saeima	-39 39
head secretary	2 -2
head security	-22 22
head seimas	-30 30
head sejm	-28 28
head senate	-8 8
head seoul	-11 11
head side	-30 30
head sides	14 -14
head state	-3 3
head states	-15 15
head storting	-68 68
head sultan	-18 18
head taiwan	9 -9
head thailand	17 -17
head tokyo	14 -14
head trade	21 -21
head transport	-29 29
head treasury	-4 4
head turkey	-4 4
head turkish	-8 8
head union	18 -18
head washington	-61 61
head we	58 -58
head yuan	-48 48
longer elsewhere	38 -38
name any>0.1	4 -4
name any>0.2	2 -2
name any>0.3	5 -5
name any>0.4	-2 2
name any>0.5	11 -11
name any>0.6	6 -6
name any>0.8	-6 6
name any>0.96	13 -13
name beside>0.07	11 -11
name beside>0.15	-9 9
name beside>0.4	-6 6
name beside>0.6	-4 4
name beside>0.8	2 -2
name beside>0.9	-8 8
name beside>0.96	-11 11
name both>0.07	-5 5
name both>0.15	7 -7
name both>0.2	-9 9
name both>0.3	-17 17
name both>0.4	-7 7
name both>0.5	-12 12
name both>0.7	15 -15
name both>0.8	13 -13
name both>0.9	-13 13
name both>0.96	-6 6
name named>0.07	2 -2
name named>0.1	2 -2
name named>0.15	2 -2
name named>0.2	2 -2
name named>0.3	2 -2
name named>0.4	2 -2
name named>0.5	10 -10
name named>0.6	11 -11
name named>0.7	2 -2
name named>0.8	-3 3
name named>0.9	-3 3
name named>0.96	-13 13
name other side does>0.07	-12 12
name other side does>0.1	-7 7
name other side does>0.2	9 -9
name other side does>0.3	3 -3
name other side does>0.4	-12 12
name other side does>0.5	-2 2
name other side does>0.6	-6 6
name other side does>0.7	3 -3
name other side does>0.8	3 -3
name other side does>0.9	-4 4
name other side does>0.96	12 -12
name other state>0.07	3 -3
name other state>0.1	11 -11
name other state>0.15	-8 8
name other state>0.2	7 -7
name other state>0.3	-3 3
name other state>0.5	-7 7
name other state>0.7	5 -5
name other state>0.8	-2 2
name own side does>0.07	9 -9
name own side does>0.1	-2 2
name own side does>0.15	3 -3
name own side does>0.2	-4 4
name own side does>0.4	-15 15
name own side does>0.5	16 -16
name own side does>0.6	11 -11
name own side does>0.7	14 -14
name own side does>0.8	7 -7
name own side does>0.9	2 -2
name rest>0.07	-5 5
name rest>0.1	-7 7
name rest>0.2	-2 2
name rest>0.4	-18 18
name rest>0.5	2 -2
name rest>0.6	-4 4
name rest>0.7	9 -9
name rest>0.8	7 -7
name rest>0.9	4 -4
name rest>0.96	-5 5
name rival>0.07	9 -9
name rival>0.1	2 -2
name rival>0.2	-4 4
name rival>0.3	-4 4
name rival>0.4	-13 13
name rival>0.5	-2 2
name rival>0.6	-6 6
name rival>0.7	-2 2
name rival>0.8	2 -2
name rival>0.9	-6 6
name rival>0.96	-9 9
name share>0.1	3 -3
name share>0.3	4 -4
name share>0.4	-5 5
name share>0.5	11 -11
name share>0.6	3 -3
name share>0.8	-6 6
name share>0.96	13 -13
name sided>0.3	-2 2
name sided>0.4	-3 3
name sided>0.5	-2 2
name sided>0.6	-5 5
name sided>0.7	-9 9
name sided>0.8	10 -10
name sided>0.9	-19 19
name sided>0.96	19 -19
named>0.07	10 -10
named>0.1	10 -10
named>0.15	10 -10
named>0.2	10 -10
named>0.3	10 -10
named>0.4	10 -10
named>0.5	7 -7
named>0.6	4 -4
named>0.7	-3 3
named>0.9	-4 4
named>0.96	-3 3
naming again	-2 2
naming again needed	6 -6
naming again unknown	-17 17
naming both given	-2 2
naming name	2 -2
naming name given	-2 2
naming name needed	7 -7
naming name unknown	-4 4
naming name withheld	-14 14
naming office given	-2 2
naming office needed	3 -3
naming office unknown	-24 24
naming office withheld	11 -11
naming order given	-4 4
naming organisation	5 -5
naming organisation given	14 -14
naming organisation needed	-3 3
naming organisation unknown	7 -7
naming organisation withheld	-3 3
naming person	6 -6
naming person given	7 -7
naming person needed	3 -3
naming pronoun	4 -4
naming pronoun given	3 -3
naming pronoun needed	5 -5
naming pronoun unknown	24 -24
naming pronoun withheld	-9 9
naming side given	-6 6
naming side needed	-2 2
naming side unknown	9 -9
naming side withheld	14 -14
needed act approve left in clause	-5 5
needed act approve left in clause both	-14 14
needed act approve left in clause name	-26 26
needed act approve left in clause office	9 -9
needed act approve left in clause organisation	6 -6
needed act approve left in clause pronoun	-28 28
needed act approve left in clause side	7 -7
needed act approve right in clause	-5 5
needed act approve right in clause again	15 -15
needed act approve right in clause both	-12 12
needed act approve right in clause office	6 -6
needed act approve right in clause organisation	6 -6
needed act approve right in clause person	-17 17
needed act approve right in clause side	-11 11
needed act do left in clause both	4 -4
needed act do left in clause name	-17 17
needed act do left in clause office	9 -9
needed act do left in clause order	-11 11
needed act do left in clause organisation	9 -9
needed act do left in clause person	7 -7
needed act do left in clause pronoun	22 -22
needed act do left in clause side	-7 7
needed act do right in clause again	17 -17
needed act do right in clause both	-6 6
needed act do right in clause name	-9 9
needed act do right in clause office	-6 6
needed act do right in clause order	-11 11
needed act do right in clause organisation	9 -9
needed act do right in clause pronoun	-4 4
needed act do right in clause side	10 -10
needed act extend left in clause	8 -8
needed act extend left in clause organisation	4 -4
needed act extend left in clause person	9 -9
needed act extend left in clause side	-5 5
needed act extend right in clause	-18 18
needed act extend right in clause both	-13 13
needed act extend right in clause name	-20 20
needed act extend right in clause office	-19 19
needed act extend right in clause organisation	11 -11
needed act extend right in clause person	-6 6
needed act extend right in clause pronoun	-5 5
needed act extend right in clause side	5 -5
needed act lack left in clause name	-12 12
needed act lack left in clause office	-5 5
needed act lack left in clause order	5 -5
needed act lack left in clause organisation	4 -4
needed act lack left in clause person	-13 13
needed act lack left in clause pronoun	11 -11
needed act lack left in clause side	16 -16
needed act lack right in clause both	15 -15
needed act lack right in clause name	-8 8
needed act lack right in clause office	20 -20
needed act lack right in clause order	-24 24
needed act lack right in clause organisation	-3 3
needed act lack right in clause person	11 -11
needed act lack right in clause pronoun	3 -3
needed act lack right in clause side	-20 20
needed act publish left in clause name	-24 24
needed act publish left in clause office	5 -5
needed act publish left in clause order	18 -18
needed act publish left in clause organisation	10 -10
needed act publish left in clause person	21 -21
needed act publish left in clause side	-40 40
needed act publish right in clause	-5 5
needed act publish right in clause again	-29 29
needed act publish right in clause both	-16 16
needed act publish right in clause name	-14 14
needed act publish right in clause organisation	-2 2
needed act publish right in clause person	20 -20
needed act publish right in clause pronoun	14 -14
needed act publish right in clause side	9 -9
needed act refuse left in clause	40 -40
needed act refuse right in clause	25 -25
needed act refuse right in clause organisation	-2 2
needed act sign left in clause	-4 4
needed act sign left in clause both	7 -7
needed act sign left in clause name	-2 2
needed act sign left in clause organisation	-5 5
needed act sign left in clause person	-22 22
needed act sign left in clause pronoun	18 -18
needed act sign left in clause side	29 -29
needed act sign right in clause	2 -2
needed act sign right in clause again	32 -32
needed act sign right in clause both	-18 18
needed act sign right in clause name	42 -42
needed act sign right in clause office	-8 8
needed act sign right in clause order	-16 16
needed act sign right in clause organisation	13 -13
needed act sign right in clause person	-8 8
needed act sign right in clause pronoun	3 -3
needed act sign right in clause side	7 -7
needed act vote left in clause	-2 2
needed act vote left in clause office	-13 13
needed act vote left in clause organisation	10 -10
needed act vote left in clause person	-35 35
needed act vote right in clause again	3 -3
needed act vote right in clause both	3 -3
needed act vote right in clause name	7 -7
needed act vote right in clause office	-6 6
needed act vote right in clause person	-12 12
needed act vote right in clause pronoun	-4 4
needed act vote right in clause side	7 -7
needed any>0.2	-6 6
needed any>0.3	-6 6
needed any>0.4	-3 3
needed any>0.6	-7 7
needed any>0.8	-5 5
needed any>0.9	9 -9
needed any>0.96	-7 7
needed beside>0.07	4 -4
needed beside>0.1	-5 5
needed beside>0.15	-15 15
needed beside>0.3	-8 8
needed beside>0.4	9 -9
needed beside>0.5	13 -13
needed beside>0.6	-5 5
needed beside>0.7	-2 2
needed beside>0.8	6 -6
needed beside>0.9	9 -9
needed beside>0.96	-3 3
needed both>0.15	2 -2
needed both>0.2	2 -2
needed both>0.4	-5 5
needed both>0.5	2 -2
needed both>0.6	-11 11
needed both>0.8	-7 7
needed both>0.9	-5 5
needed both>0.96	-10 10
needed ct0=agree future	15 -15
needed ct0=agree future-passive	3 -3
needed ct0=agree modal-passive	-17 17
needed ct0=agree past	-18 18
needed ct0=agree present	5 -5
needed ct0=agree present-passive	-12 12
needed ct0=bear future	5 -5
needed ct0=bear modal	35 -35
needed ct0=bear perfect	11 -11
needed ct0=bear present	13 -13
needed ct0=begin future	6 -6
needed ct0=begin modal	-24 24
needed ct0=begin past	29 -29
needed ct0=begin present	-4 4
needed ct0=down future	-3 3
needed ct0=down past	15 -15
needed ct0=down present	15 -15
needed ct0=end present	-5 5
needed ct0=impose future	13 -13
needed ct0=impose future-passive	-10 10
needed ct0=impose modal	-15 15
needed ct0=impose modal-passive	-14 14
needed ct0=impose past	9 -9
needed ct0=impose perfect	-18 18
needed ct0=impose pluperfect-passive	23 -23
needed ct0=impose present	-8 8
needed ct0=impose present-passive	-12 12
needed ct0=lack modal	-5 5
needed ct0=lack past	-12 12
needed ct0=lack present	-6 6
needed ct0=propose future	-16 16
needed ct0=propose modal	18 -18
needed ct0=propose past	-8 8
needed ct0=propose perfect	18 -18
needed ct0=propose present	-14 14
needed ct0=say future-passive	-30 30
needed ct0=say modal	16 -16
needed ct0=say modal-passive	2 -2
needed ct0=say present	26 -26
needed ct0=say present-passive	26 -26
needed ct0=sign future	10 -10
needed ct0=sign future-passive	-14 14
needed ct0=sign modal	11 -11
needed ct0=sign past	-13 13
needed ct0=sign past-passive	27 -27
needed ct0=sign perfect	27 -27
needed ct0=sign perfect-passive	22 -22
needed ct0=sign present	-18 18
needed ct0=sign present-passive	-8 8
needed ct0=stay future	-28 28
needed ct0=stay past	-7 7
needed ct0=stay perfect	-6 6
needed ct0=stay present	7 -7
needed ct0=target present	16 -16
needed ct0=up future	-17 17
needed ct0=up modal	-3 3
needed ct0=up present	-14 14
needed headline	10 -10
needed kind=office	3 -3
needed kind=organisation	-2 2
needed kind=person	8 -8
needed kind=side	-2 2
needed l1="	22 -22
needed l1='s	18 -18
needed l1=,	6 -6
needed l1=-	14 -14
needed l1=.	-20 20
needed l1=:	-4 4
needed l1=;	9 -9
needed l1=<begin>	-2 2
needed l1=<day-ahead>	-24 24
needed l1=<day-gone>	-54 54
needed l1=<gate>	-20 20
needed l1=<name>	-4 4
needed l1=<number>	26 -26
needed l1=<office>	7 -7
needed l1=<quality>	-14 14
needed l1=<seat>	-26 26
needed l1=<v-bear>	-6 6
needed l1=<v-begin>	27 -27
needed l1=<v-impose>	5 -5
needed l1=<v-lack>	-4 4
needed l1=<v-propose>	3 -3
needed l1=<v-say>	12 -12
needed l1=<v-sign>	-5 5
needed l1=a	6 -6
needed l1=after	-13 13
needed l1=and	-14 14
needed l1=ask	-5 5
needed l1=await	5 -5
needed l1=be	-15 15
needed l1=because	19 -19
needed l1=before	-6 6
needed l1=but	9 -9
needed l1=by	-28 28
needed l1=doe	-25 25
needed l1=from	11 -11
needed l1=has	6 -6
needed l1=his	17 -17
needed l1=if	7 -7
needed l1=in	11 -11
needed l1=is	12 -12
needed l1=its	3 -3
needed l1=mr	-17 17
needed l1=my	-13 13
needed l1=need	-5 5
needed l1=no	40 -40
needed l1=nor	-32 32
needed l1=now	24 -24
needed l1=of	-5 5
needed l1=on	-17 17
needed l1=once	-17 17
needed l1=only	10 -10
needed l1=own	-12 12
needed l1=president	-18 18
needed l1=publish	21 -21
needed l1=say	4 -4
needed l1=see	-12 12
needed l1=side	-20 20
needed l1=take	11 -11
needed l1=tell	-3 3
needed l1=that	5 -5
needed l1=their	12 -12
needed l1=then	-16 16
needed l1=thi	-44 44
needed l1=to	-14 14
needed l1=unless	6 -6
needed l1=what	-12 12
needed l1=whatever	23 -23
needed l1=when	36 -36
needed l1=whether	22 -22
needed l1=which	-9 9
needed l1=with	-27 27
needed l1=without	4 -4
needed l1=would	12 -12
needed l1=your	2 -2
needed l1=—	13 -13
needed named>0.07	5 -5
needed named>0.1	5 -5
needed named>0.15	5 -5
needed named>0.2	5 -5
needed named>0.3	5 -5
needed named>0.4	5 -5
needed named>0.6	3 -3
needed named>0.7	-2 2
needed named>0.8	-3 3
needed named>0.9	-2 2
needed other side does>0.07	6 -6
needed other side does>0.1	-4 4
needed other side does>0.15	-7 7
needed other side does>0.2	-9 9
needed other side does>0.3	-2 2
needed other side does>0.4	-3 3
needed other side does>0.8	-3 3
needed other side does>0.9	-4 4
needed other side does>0.96	-5 5
needed other side>0.07	-10 10
needed other side>0.1	-13 13
needed other side>0.15	-7 7
needed other side>0.2	-3 3
needed other side>0.3	-8 8
needed other side>0.5	-2 2
needed other side>0.6	3 -3
needed other side>0.7	3 -3
needed other side>0.8	8 -8
needed other side>0.9	16 -16
needed other side>0.96	-8 8
needed other state>0.07	9 -9
needed other state>0.1	8 -8
needed other state>0.15	-7 7
needed other state>0.2	10 -10
needed other state>0.3	-8 8
needed other state>0.6	2 -2
needed other state>0.8	4 -4
needed other state>0.9	12 -12
needed other state>0.96	14 -14
needed own side does>0.1	-4 4
needed own side does>0.15	-2 2
needed own side does>0.4	3 -3
needed own side does>0.6	-5 5
needed own side does>0.7	4 -4
needed own side does>0.8	5 -5
needed own side does>0.9	2 -2
needed own side does>0.96	-6 6
needed power=assembly	4 -4
needed power=board	9 -9
needed power=bureau	-20 20
needed power=cabinet	-3 3
needed power=chancellor	2 -2
needed power=commission	15 -15
needed power=committee	8 -8
needed power=congress	-4 4
needed power=council	5 -5
needed power=department	-10 10
needed power=government	12 -12
needed power=house	11 -11
needed power=king	-25 25
needed power=minister	6 -6
needed power=ministry	4 -4
needed power=no power	2 -2
needed power=parliament	13 -13
needed power=premier	21 -21
needed power=president	-10 10
needed power=prime minister	-16 16
needed power=representative	-17 17
needed power=secretary	-6 6
needed power=senate	11 -11
needed power=treasury	13 -13
needed quoted	-2 2
needed r1="	18 -18
needed r1='	33 -33
needed r1='s	-7 7
needed r1=(	-9 9
needed r1=)	-4 4
needed r1=.	-6 6
needed r1=:	18 -18
needed r1=;	-37 37
needed r1=<agent>	-11 11
needed r1=<day-ahead>	8 -8
needed r1=<end>	9 -9
needed r1=<gate>	-2 2
needed r1=<not>	-5 5
needed r1=<person>	31 -31
needed r1=<v-agree>	-6 6
needed r1=<v-bear>	-2 2
needed r1=<v-begin>	2 -2
needed r1=<v-buy>	-7 7
needed r1=<v-down>	-19 19
needed r1=<v-lack>	9 -9
needed r1=<v-renew>	39 -39
needed r1=<v-sign>	2 -2
needed r1=<v-stay>	19 -19
needed r1=<v-suspend>	14 -14
needed r1=<v-up>	-25 25
needed r1=?	-19 19
needed r1=a	-44 44
needed r1=add	36 -36
needed r1=agree	26 -26
needed r1=alone	-13 13
needed r1=am	33 -33
needed r1=and	-8 8
needed r1=approve	-29 29
needed r1=are	-11 11
needed r1=as	-35 35
needed r1=at	-15 15
needed r1=before	9 -9
needed r1=by	12 -12
needed r1=can	-7 7
needed r1=cannot	-2 2
needed r1=come	-28 28
needed r1=confirm	35 -35
needed r1=could	11 -11
needed r1=decree	25 -25
needed r1=did	-2 2
needed r1=do	-8 8
needed r1=doe	-21 21
needed r1=doesn't	23 -23
needed r1=expect	-2 2
needed r1=first	-27 27
needed r1=follow	-23 23
needed r1=from	24 -24
needed r1=gave	27 -27
needed r1=get	-20 20
needed r1=give	7 -7
needed r1=go	-7 7
needed r1=had	-4 4
needed r1=has	-5 5
needed r1=hasn't	-10 10
needed r1=have	-13 13
needed r1=here	-11 11
needed r1=himself	-5 5
needed r1=is	-3 3
needed r1=issue	-8 8
needed r1=its	-25 25
needed r1=leave	21 -21
needed r1=let	28 -28
needed r1=may	-17 17
needed r1=mean	3 -3
needed r1=meet	10 -10
needed r1=must	-5 5
needed r1=need	30 -30
needed r1=nor	-10 10
needed r1=notice	-25 25
needed r1=now	6 -6
needed r1=of	9 -9
needed r1=on	3 -3
needed r1=or	-54 54
needed r1=order	-7 7
needed r1=post	-14 14
needed r1=prolong	31 -31
needed r1=publish	4 -4
needed r1=put	-6 6
needed r1=ratify	27 -27
needed r1=say	-12 12
needed r1=see	5 -5
needed r1=shall	2 -2
needed r1=side	-2 2
needed r1=sign	-18 18
needed r1=signature	-16 16
needed r1=since	-17 17
needed r1=sit	-12 12
needed r1=spoke	-18 18
needed r1=still	-13 13
needed r1=take	11 -11
needed r1=tell	3 -3
needed r1=that	-12 12
needed r1=the	-44 44
needed r1=thi	-26 26
needed r1=to	-5 5
needed r1=vote	14 -14
needed r1=want	-5 5
needed r1=was	13 -13
needed r1=were	4 -4
needed r1=who	26 -26
needed r1=will	-7 7
needed r1=with	22 -22
needed r1=would	-19 19
needed r1=write	-6 6
needed rest>0.07	5 -5
needed rest>0.1	-2 2
needed rest>0.15	-2 2
needed rest>0.2	-3 3
needed rest>0.3	-3 3
needed rest>0.5	2 -2
needed rest>0.7	4 -4
needed rest>0.8	10 -10
needed rest>0.9	14 -14
needed rest>0.96	3 -3
needed rival>0.07	-13 13
needed rival>0.1	3 -3
needed rival>0.15	-6 6
needed rival>0.2	2 -2
needed rival>0.3	-2 2
needed rival>0.5	6 -6
needed rival>0.6	-12 12
needed rival>0.8	-5 5
needed rival>0.9	-7 7
needed rival>0.96	-16 16
needed said 	3 -3
needed said approve<	-15 15
needed said approve< approve> lack< do>	-13 13
needed said approve< do< do>	19 -19
needed said approve< extend< lack<	2 -2
needed said approve< lack<	-9 9
needed said approve< lack< do<	-9 9
needed said approve< lack< do< do>	13 -13
needed said approve< lack< do>	7 -7
needed said approve< lack>	-3 3
needed said approve< publish< lack<	-12 12
needed said approve< vote<	-10 10
needed said approve< vote>	-21 21
needed said approve< vote> do<	12 -12
needed said approve< vote> lack< do>	-19 19
needed said approve>	-3 3
needed said approve> do<	-6 6
needed said approve> do< do>	8 -8
needed said approve> do>	-20 20
needed said approve> extend>	-50 50
needed said approve> extend> do>	-33 33
needed said approve> extend> lack>	-2 2
needed said approve> extend> lack> do>	3 -3
needed said approve> lack<	25 -25
needed said approve> lack< do<	-7 7
needed said approve> lack< do>	7 -7
needed said approve> lack>	-15 15
needed said approve> lack> do< do>	4 -4
needed said approve> lack> do>	-7 7
needed said approve> publish<	-2 2
needed said approve> publish>	-19 19
needed said approve> publish> do>	-10 10
needed said approve> publish> lack>	-20 20
needed said approve> publish> lack> do>	-36 36
needed said approve> vote< do>	25 -25
needed said approve> vote>	-2 2
needed said approve> vote> do>	10 -10
needed said approve> vote> lack>	-2 2
needed said approve> vote> lack> do>	-24 24
needed said approve> vote> publish> do>	-33 33
needed said do<	14 -14
needed said do< do>	37 -37
needed said do>	-14 14
needed said extend<	4 -4
needed said extend< do<	17 -17
needed said extend< lack<	24 -24
needed said extend>	11 -11
needed said extend> do>	10 -10
needed said extend> lack<	14 -14
needed said extend> lack< do>	12 -12
needed said extend> lack>	-6 6
needed said extend> lack> do>	-21 21
needed said lack<	-3 3
needed said lack< do<	-28 28
needed said lack< do>	-6 6
needed said lack< lack>	10 -10
needed said lack>	-9 9
needed said lack> do<	23 -23
needed said lack> do>	-4 4
needed said publish<	-18 18
needed said publish< do<	-10 10
needed said publish< do>	39 -39
needed said publish< extend<	-14 14
needed said publish< extend< lack<	32 -32
needed said publish< lack<	-8 8
needed said publish< lack< do<	34 -34
needed said publish< lack< do>	-15 15
needed said publish< lack>	-14 14
needed said publish< publish>	14 -14
needed said publish< publish> do<	19 -19
needed said publish< publish> do>	-22 22
needed said publish< publish> lack<	6 -6
needed said publish< publish> lack< do>	12 -12
needed said publish>	16 -16
needed said publish> do<	12 -12
needed said publish> do< do>	33 -33
needed said publish> do>	3 -3
needed said publish> extend> do>	-5 5
needed said publish> extend> lack> do>	-14 14
needed said publish> lack<	-42 42
needed said publish> lack< do>	-35 35
needed said publish> lack>	3 -3
needed said publish> lack> do>	-14 14
needed said refuse>	49 -49
needed said sign<	17 -17
needed said sign< approve< do<	-21 21
needed said sign< approve< lack<	3 -3
needed said sign< approve> do>	-17 17
needed said sign< approve> lack<	-5 5
needed said sign< approve> lack>	23 -23
needed said sign< do<	15 -15
needed said sign< do< do>	-8 8
needed said sign< do>	5 -5
needed said sign< extend<	22 -22
needed said sign< extend< do<	15 -15
needed said sign< extend< lack<	7 -7
needed said sign< lack<	-9 9
needed said sign< lack< do<	16 -16
needed said sign< lack< do< do>	-16 16
needed said sign< lack< do>	22 -22
needed said sign< lack>	-12 12
needed said sign< lack> do<	-32 32
needed said sign< publish<	19 -19
needed said sign< publish< do<	-8 8
needed said sign< publish< lack<	4 -4
needed said sign< sign>	-9 9
needed said sign< sign> do<	-9 9
needed said sign< sign> do< do>	-6 6
needed said sign< sign> lack>	-9 9
needed said sign< vote< lack<	-38 38
needed said sign< vote>	-4 4
needed said sign< vote> do>	26 -26
needed said sign>	-9 9
needed said sign> approve<	-22 22
needed said sign> approve< do<	3 -3
needed said sign> approve< do< do>	26 -26
needed said sign> approve< lack<	11 -11
needed said sign> approve< lack< do>	35 -35
needed said sign> approve>	-35 35
needed said sign> approve> do>	19 -19
needed said sign> approve> lack>	33 -33
needed said sign> approve> lack> do>	-5 5
needed said sign> do<	-26 26
needed said sign> do< do>	11 -11
needed said sign> do>	-6 6
needed said sign> extend< lack<	12 -12
needed said sign> extend>	10 -10
needed said sign> extend> do>	12 -12
needed said sign> extend> lack>	-31 31
needed said sign> lack<	-4 4
needed said sign> lack< do>	-45 45
needed said sign> lack< lack>	-7 7
needed said sign> lack>	-10 10
needed said sign> lack> do>	-10 10
needed said sign> publish<	28 -28
needed said sign> publish< lack<	7 -7
needed said sign> publish>	-28 28
needed said sign> publish> do>	16 -16
needed said sign> publish> lack<	27 -27
needed said sign> publish> lack> do>	4 -4
needed said sign> refuse>	31 -31
needed said sign> refuse> do>	4 -4
needed said sign> vote>	3 -3
needed said sign> vote> do>	16 -16
needed said sign> vote> lack> do>	-10 10
needed said vote<	-6 6
needed said vote< do<	15 -15
needed said vote< extend< lack<	-27 27
needed said vote< lack>	-18 18
needed said vote>	-10 10
needed said vote> do<	-25 25
needed said vote> do< do>	6 -6
needed said vote> do>	-11 11
needed said vote> extend>	-5 5
needed said vote> extend> do>	-8 8
needed said vote> extend> lack> do>	-30 30
needed said vote> lack<	33 -33
needed said vote> lack< do>	-6 6
needed said vote> lack>	9 -9
needed said vote> lack> do<	8 -8
needed said vote> lack> do>	6 -6
needed said vote> publish<	-44 44
needed said vote> publish>	32 -32
needed said vote> publish> do>	12 -12
needed said vote> publish> lack> do>	4 -4
needed share>0.07	2 -2
needed share>0.3	2 -2
needed share>0.5	13 -13
needed share>0.7	2 -2
needed share>0.8	-4 4
needed share>0.9	7 -7
needed sided>0.3	-2 2
needed sided>0.5	2 -2
needed sided>0.6	-3 3
needed sided>0.7	-2 2
needed sided>0.8	7 -7
needed sided>0.9	-5 5
needed t0=future-passive	-9 9
needed t0=modal-not	11 -11
needed t0=modal-passive	-15 15
needed t0=past	-12 12
needed t0=past-passive	23 -23
needed t0=perfect	-14 14
needed t0=perfect-not	34 -34
needed t0=perfect-passive	-10 10
needed t0=pluperfect-passive	-4 4
needed t0=present	8 -8
needed t0=present-not	37 -37
needed t0=present-passive	30 -30
needed v0=adopt	-28 28
needed v0=approve	15 -15
needed v0=ask	-3 3
needed v0=authorise	-21 21
needed v0=await	12 -12
needed v0=be	-5 5
needed v0=bear	20 -20
needed v0=bring	-30 30
needed v0=come	4 -4
needed v0=confirm	6 -6
needed v0=decide	2 -2
needed v0=enter	4 -4
needed v0=expect	-14 14
needed v0=have	10 -10
needed v0=issue	-23 23
needed v0=lack	15 -15
needed v0=leave	-6 6
needed v0=look	-4 4
needed v0=other	7 -7
needed v0=pass	-2 2
needed v0=publish	39 -39
needed v0=put	12 -12
needed v0=ratify	27 -27
needed v0=require	-10 10
needed v0=say	-18 18
needed v0=send	8 -8
needed v0=sign	2 -2
needed v0=subject	16 -16
needed v0=submit	-15 15
needed v0=take	24 -24
needed v0=tell	12 -12
needed v0=vote	16 -16
needed v0=wait	5 -5
needed v0=want	-11 11
no office	-3 3
no side	117 -117
not beside	12 -12
office agriculture	-7 7
office any>0.07	-2 2
office any>0.15	-2 2
office any>0.2	-4 4
office any>0.3	2 -2
office any>0.4	4 -4
office any>0.5	-11 11
office any>0.6	-4 4
office any>0.7	-2 2
office any>0.9	2 -2
office any>0.96	3 -3
office beside>0.07	2 -2
office beside>0.15	-8 8
office beside>0.2	2 -2
office beside>0.3	3 -3
office beside>0.6	6 -6
office beside>0.7	21 -21
office beside>0.8	2 -2
office beside>0.9	13 -13
office beside>0.96	7 -7
office boss	-7 7
office both>0.07	-2 2
office both>0.1	-2 2
office both>0.15	-2 2
office both>0.2	-4 4
office both>0.3	5 -5
office both>0.4	-6 6
office both>0.5	-10 10
office both>0.6	3 -3
office both>0.8	3 -3
office both>0.9	-10 10
office both>0.96	19 -19
office chairman	37 -37
office chancellor	11 -11
office chief	22 -22
office chile	-4 4
office colleague	10 -10
office commerce	-3 3
office commission	19 -19
office commissioner	-19 19
office council	10 -10
office councillor	-28 28
office counterpart	-14 14
office development	41 -41
office economy	-18 18
office envoy	17 -17
office executive	33 -33
office finance	-26 26
office general	-30 30
office industry	7 -7
office king	10 -10
office mayor	58 -58
office ministers	12 -12
office named>0.6	-3 3
office named>0.7	-8 8
office named>0.9	4 -4
office named>0.96	11 -11
office negotiator	-43 43
office number	-5 5
office other side does>0.07	-5 5
office other side does>0.1	-3 3
office other side does>0.15	-5 5
office other side does>0.2	-5 5
office other side does>0.3	-9 9
office other side does>0.4	5 -5
office other side does>0.5	10 -10
office other side does>0.8	-8 8
office other side does>0.9	3 -3
office other state>0.07	5 -5
office other state>0.1	-3 3
office other state>0.15	-11 11
office other state>0.2	7 -7
office other state>0.3	9 -9
office other state>0.4	2 -2
office other state>0.5	-12 12
office other state>0.7	14 -14
office other state>0.8	-22 22
office other state>0.9	33 -33
office other state>0.96	30 -30
office own side does>0.07	-2 2
office own side does>0.1	3 -3
office own side does>0.15	-12 12
office own side does>0.4	3 -3
office own side does>0.5	15 -15
office own side does>0.6	-11 11
office own side does>0.8	-4 4
office own side does>0.9	7 -7
office own side does>0.96	2 -2
office peru	-13 13
office premier	2 -2
office president	-5 5
office representative	3 -3
office rest>0.1	6 -6
office rest>0.2	5 -5
office rest>0.3	-3 3
office rest>0.4	7 -7
office rest>0.5	11 -11
office rest>0.6	-13 13
office rest>0.8	-9 9
office rest>0.96	2 -2
office rival>0.2	-8 8
office rival>0.3	-2 2
office rival>0.4	8 -8
office rival>0.5	6 -6
office rival>0.6	-16 16
office rival>0.8	-10 10
office rival>0.9	-6 6
office secretary	2 -2
office senator	35 -35
office share>0.07	-2 2
office share>0.15	-2 2
office share>0.2	-5 5
office share>0.3	2 -2
office share>0.4	2 -2
office share>0.5	-7 7
office share>0.6	-2 2
office share>0.7	3 -3
office share>0.9	3 -3
office share>0.96	4 -4
office sided>0.3	-2 2
office sided>0.4	-3 3
office sided>0.7	-10 10
office sided>0.8	-3 3
office sided>0.9	-4 4
office sided>0.96	20 -20
office speaker	32 -32
office trade	8 -8
order any>0.07	-7 7
order any>0.1	5 -5
order any>0.15	2 -2
order any>0.3	5 -5
order any>0.4	8 -8
order any>0.5	3 -3
order any>0.6	-4 4
order any>0.7	2 -2
order any>0.8	-10 10
order any>0.9	-22 22
order beside>0.1	2 -2
order beside>0.15	20 -20
order beside>0.2	10 -10
order beside>0.3	10 -10
order beside>0.4	-3 3
order beside>0.5	-4 4
order beside>0.6	6 -6
order beside>0.8	-5 5
order beside>0.9	-8 8
order beside>0.96	4 -4
order both>0.07	-9 9
order both>0.1	2 -2
order both>0.15	3 -3
order both>0.2	7 -7
order both>0.4	4 -4
order both>0.6	-9 9
order both>0.7	10 -10
order both>0.8	18 -18
order both>0.9	9 -9
order both>0.96	-19 19
order named>0.9	7 -7
order named>0.96	3 -3
order other side does>0.07	7 -7
order other side does>0.1	8 -8
order other side does>0.15	2 -2
order other side does>0.2	-8 8
order other side does>0.3	-2 2
order other side does>0.5	-4 4
order other side does>0.6	-4 4
order other side does>0.7	-16 16
order other side does>0.9	4 -4
order other side does>0.96	-14 14
order other state>0.07	-11 11
order other state>0.1	-5 5
order other state>0.15	-7 7
order other state>0.2	2 -2
order other state>0.3	3 -3
order other state>0.4	-5 5
order other state>0.5	-3 3
order other state>0.6	6 -6
order other state>0.7	-7 7
order other state>0.8	-8 8
order other state>0.9	-8 8
order other state>0.96	3 -3
order own side does>0.07	-23 23
order own side does>0.1	-9 9
order own side does>0.15	-5 5
order own side does>0.2	11 -11
order own side does>0.3	-5 5
order own side does>0.4	-14 14
order own side does>0.5	-15 15
order own side does>0.6	-8 8
order own side does>0.7	-4 4
order own side does>0.8	7 -7
order own side does>0.9	8 -8
order own side does>0.96	17 -17
order rest>0.07	-5 5
order rest>0.1	6 -6
order rest>0.15	2 -2
order rest>0.2	2 -2
order rest>0.3	5 -5
order rest>0.5	-10 10
order rest>0.6	-5 5
order rest>0.7	-4 4
order rest>0.8	13 -13
order rest>0.9	12 -12
order rest>0.96	2 -2
order rival>0.07	4 -4
order rival>0.15	8 -8
order rival>0.2	8 -8
order rival>0.3	-3 3
order rival>0.5	9 -9
order rival>0.6	9 -9
order rival>0.7	9 -9
order rival>0.8	-4 4
order rival>0.96	-3 3
order share>0.07	-7 7
order share>0.1	4 -4
order share>0.15	5 -5
order share>0.2	7 -7
order share>0.4	6 -6
order share>0.5	3 -3
order share>0.6	-5 5
order share>0.7	2 -2
order share>0.96	3 -3
order sided>0.9	-3 3
order sided>0.96	-10 10
organisation any>0.07	6 -6
organisation any>0.15	-10 10
organisation any>0.2	4 -4
organisation any>0.4	-2 2
organisation any>0.5	3 -3
organisation any>0.7	4 -4
organisation any>0.8	7 -7
organisation any>0.9	-3 3
organisation beside>0.07	-4 4
organisation beside>0.1	-13 13
organisation beside>0.2	10 -10
organisation beside>0.4	-4 4
organisation beside>0.8	10 -10
organisation beside>0.9	-7 7
organisation beside>0.96	5 -5
organisation both>0.07	3 -3
organisation both>0.1	4 -4
organisation both>0.15	-9 9
organisation both>0.2	-3 3
organisation both>0.3	-11 11
organisation both>0.5	3 -3
organisation both>0.6	-11 11
organisation both>0.7	-13 13
organisation both>0.8	-6 6
organisation both>0.9	-4 4
organisation both>0.96	-11 11
organisation named>0.07	5 -5
organisation named>0.1	5 -5
organisation named>0.15	5 -5
organisation named>0.2	5 -5
organisation named>0.3	5 -5
organisation named>0.4	4 -4
organisation named>0.5	2 -2
organisation named>0.6	-6 6
organisation named>0.7	-4 4
organisation named>0.8	-2 2
organisation named>0.9	-4 4
organisation other side does>0.07	-7 7
organisation other side does>0.1	3 -3
organisation other side does>0.15	10 -10
organisation other side does>0.2	-7 7
organisation other side does>0.3	-3 3
organisation other side does>0.4	-10 10
organisation other side does>0.5	4 -4
organisation other side does>0.7	-4 4
organisation other side does>0.8	3 -3
organisation other side does>0.9	2 -2
organisation other side does>0.96	5 -5
organisation other side>0.07	8 -8
organisation other side>0.5	4 -4
organisation other side>0.6	6 -6
organisation other side>0.7	7 -7
organisation other side>0.8	17 -17
organisation other side>0.9	19 -19
organisation other side>0.96	24 -24
organisation other state>0.07	3 -3
organisation other state>0.15	9 -9
organisation other state>0.4	-2 2
organisation other state>0.5	4 -4
organisation other state>0.6	8 -8
organisation other state>0.7	14 -14
organisation other state>0.9	8 -8
organisation other state>0.96	-4 4
organisation own side does>0.07	9 -9
organisation own side does>0.15	2 -2
organisation own side does>0.2	-4 4
organisation own side does>0.3	-15 15
organisation own side does>0.4	4 -4
organisation own side does>0.6	-8 8
organisation own side does>0.7	-4 4
organisation own side does>0.9	8 -8
organisation own side does>0.96	13 -13
organisation rest>0.15	9 -9
organisation rest>0.2	-2 2
organisation rest>0.3	-9 9
organisation rest>0.5	10 -10
organisation rest>0.7	-9 9
organisation rest>0.8	-3 3
organisation rest>0.9	-9 9
organisation rest>0.96	-7 7
organisation rival>0.07	-6 6
organisation rival>0.1	-9 9
organisation rival>0.15	-3 3
organisation rival>0.2	6 -6
organisation rival>0.3	-3 3
organisation rival>0.4	-3 3
organisation rival>0.5	3 -3
organisation rival>0.7	3 -3
organisation rival>0.8	2 -2
organisation rival>0.9	-16 16
organisation rival>0.96	-2 2
organisation share>0.07	7 -7
organisation share>0.1	2 -2
organisation share>0.15	-5 5
organisation share>0.2	6 -6
organisation share>0.3	-2 2
organisation share>0.5	8 -8
organisation share>0.7	-2 2
organisation share>0.8	2 -2
organisation share>0.9	-2 2
organisation share>0.96	6 -6
organisation sided>0.07	-2 2
organisation sided>0.1	-2 2
organisation sided>0.15	-2 2
organisation sided>0.2	-2 2
organisation sided>0.3	-3 3
organisation sided>0.4	-5 5
organisation sided>0.5	-3 3
organisation sided>0.7	-2 2
organisation sided>0.8	-3 3
organisation sided>0.9	-6 6
other side does>0.07	-3 3
other side does>0.1	-2 2
other side does>0.15	-4 4
other side does>0.3	-3 3
other side does>0.4	-3 3
other side does>0.7	3 -3
other side does>0.8	2 -2
other side>0.07	-3 3
other side>0.1	-4 4
other side>0.15	-4 4
other side>0.2	-2 2
other side>0.5	-4 4
other side>0.6	-4 4
other side>0.7	-15 15
other side>0.8	-6 6
other side>0.9	15 -15
other side>0.96	6 -6
other state>0.1	6 -6
other state>0.2	8 -8
other state>0.3	-6 6
other state>0.4	-2 2
other state>0.5	-2 2
other state>0.6	2 -2
other state>0.7	8 -8
other state>0.8	3 -3
other state>0.9	15 -15
other state>0.96	20 -20
own side	-5 5
own side does>0.1	-3 3
own side does>0.15	5 -5
own side does>0.3	-3 3
own side does>0.4	3 -3
own side does>0.6	-2 2
own side does>0.7	6 -6
own side does>0.9	4 -4
own side does>0.96	6 -6
person any>0.1	-4 4
person any>0.15	3 -3
person any>0.2	-14 14
person any>0.3	5 -5
person any>0.4	-8 8
person any>0.7	-4 4
person any>0.9	3 -3
person beside>0.1	12 -12
person beside>0.15	-17 17
person beside>0.2	-3 3
person beside>0.3	6 -6
person beside>0.5	9 -9
person beside>0.6	7 -7
person beside>0.7	-13 13
person beside>0.8	-11 11
person beside>0.9	21 -21
person both>0.07	-4 4
person both>0.1	-5 5
person both>0.4	-6 6
person both>0.6	-3 3
person both>0.7	-6 6
person both>0.8	-12 12
person both>0.9	-6 6
person both>0.96	-4 4
person named>0.07	6 -6
person named>0.1	6 -6
person named>0.15	6 -6
person named>0.2	6 -6
person named>0.3	6 -6
person named>0.4	6 -6
person named>0.6	3 -3
person named>0.7	-4 4
person named>0.8	-3 3
person named>0.9	-10 10
person named>0.96	-4 4
person other side does>0.07	8 -8
person other side does>0.1	-7 7
person other side does>0.15	-10 10
person other side does>0.2	8 -8
person other side does>0.4	3 -3
person other side does>0.5	2 -2
person other side does>0.6	-3 3
person other side does>0.7	4 -4
person other side does>0.8	-2 2
person other side does>0.9	-7 7
person other side>0.07	2 -2
person other side>0.2	-9 9
person other state>0.07	-9 9
person other state>0.1	6 -6
person other state>0.15	-10 10
person other state>0.2	-3 3
person other state>0.3	-10 10
person other state>0.4	5 -5
person other state>0.5	7 -7
person other state>0.7	8 -8
person other state>0.8	7 -7
person other state>0.9	6 -6
person other state>0.96	-7 7
person own side does>0.07	-3 3
person own side does>0.1	-14 14
person own side does>0.2	-2 2
person own side does>0.3	3 -3
person own side does>0.4	6 -6
person own side does>0.5	-6 6
person own side does>0.6	2 -2
person own side does>0.8	-6 6
person own side does>0.96	-14 14
person rest>0.07	8 -8
person rest>0.1	-4 4
person rest>0.2	3 -3
person rest>0.3	-5 5
person rest>0.4	2 -2
person rest>0.5	3 -3
person rest>0.6	4 -4
person rest>0.9	8 -8
person rival>0.07	-4 4
person rival>0.15	-9 9
person rival>0.4	-5 5
person rival>0.5	-3 3
person rival>0.6	11 -11
person rival>0.8	-2 2
person rival>0.9	2 -2
person rival>0.96	-19 19
person share>0.07	2 -2
person share>0.1	-3 3
person share>0.15	5 -5
person share>0.2	-8 8
person share>0.3	12 -12
person share>0.4	-9 9
person share>0.5	4 -4
person share>0.6	-2 2
person share>0.7	2 -2
person share>0.8	5 -5
person share>0.96	-2 2
person sided>0.07	2 -2
person sided>0.1	2 -2
person sided>0.15	2 -2
person sided>0.2	2 -2
person sided>0.4	3 -3
person sided>0.6	-2 2
person sided>0.8	-3 3
person sided>0.9	-7 7
person sided>0.96	-6 6
pronoun any>0.07	3 -3
pronoun any>0.2	-2 2
pronoun any>0.3	-12 12
pronoun any>0.4	-7 7
pronoun any>0.5	-6 6
pronoun any>0.6	-7 7
pronoun any>0.7	-17 17
pronoun any>0.9	12 -12
pronoun any>0.96	-4 4
pronoun beside>0.07	13 -13
pronoun beside>0.1	3 -3
pronoun beside>0.15	2 -2
pronoun beside>0.2	-11 11
pronoun beside>0.3	-16 16
pronoun beside>0.5	-11 11
pronoun beside>0.6	-7 7
pronoun beside>0.7	-13 13
pronoun beside>0.8	-6 6
pronoun beside>0.9	-15 15
pronoun beside>0.96	5 -5
pronoun both>0.07	-3 3
pronoun both>0.1	-16 16
pronoun both>0.15	-5 5
pronoun both>0.4	6 -6
pronoun both>0.5	20 -20
pronoun both>0.6	-7 7
pronoun both>0.8	6 -6
pronoun both>0.9	-6 6
pronoun both>0.96	-30 30
pronoun named>0.07	4 -4
pronoun named>0.1	4 -4
pronoun named>0.15	4 -4
pronoun named>0.2	4 -4
pronoun named>0.3	4 -4
pronoun named>0.4	4 -4
pronoun named>0.5	4 -4
pronoun named>0.6	2 -2
pronoun named>0.96	-11 11
pronoun other side does>0.07	10 -10
pronoun other side does>0.1	2 -2
pronoun other side does>0.2	-8 8
pronoun other side does>0.3	9 -9
pronoun other side does>0.4	-8 8
pronoun other side does>0.7	7 -7
pronoun other side does>0.8	-5 5
pronoun other side does>0.9	-27 27
pronoun other side does>0.96	-21 21
pronoun other state>0.07	2 -2
pronoun other state>0.1	2 -2
pronoun other state>0.15	-4 4
pronoun other state>0.2	-5 5
pronoun other state>0.3	-10 10
pronoun other state>0.4	4 -4
pronoun other state>0.5	-15 15
pronoun other state>0.6	8 -8
pronoun other state>0.7	-6 6
pronoun other state>0.9	-7 7
pronoun other state>0.96	11 -11
pronoun own side does>0.07	-9 9
pronoun own side does>0.15	-9 9
pronoun own side does>0.2	-10 10
pronoun own side does>0.3	-7 7
pronoun own side does>0.4	-9 9
pronoun own side does>0.5	-9 9
pronoun own side does>0.6	-5 5
pronoun own side does>0.7	-3 3
pronoun own side does>0.8	-5 5
pronoun own side does>0.9	-4 4
pronoun rest>0.1	-6 6
pronoun rest>0.15	-4 4
pronoun rest>0.2	-2 2
pronoun rest>0.3	19 -19
pronoun rest>0.4	2 -2
pronoun rest>0.5	6 -6
pronoun rest>0.6	5 -5
pronoun rest>0.7	15 -15
pronoun rest>0.8	12 -12
pronoun rest>0.9	-2 2
pronoun rest>0.96	4 -4
pronoun rival>0.07	-8 8
pronoun rival>0.1	4 -4
pronoun rival>0.15	9 -9
pronoun rival>0.3	9 -9
pronoun rival>0.4	8 -8
pronoun rival>0.6	-11 11
pronoun rival>0.7	-19 19
pronoun rival>0.8	-10 10
pronoun rival>0.9	-3 3
pronoun rival>0.96	-5 5
pronoun share>0.07	3 -3
pronoun share>0.1	-5 5
pronoun share>0.2	12 -12
pronoun share>0.4	10 -10
pronoun share>0.5	2 -2
pronoun share>0.6	5 -5
pronoun share>0.7	-6 6
pronoun share>0.8	4 -4
pronoun share>0.9	13 -13
pronoun share>0.96	6 -6
pronoun sided>0.07	2 -2
pronoun sided>0.1	2 -2
pronoun sided>0.15	2 -2
pronoun sided>0.2	2 -2
pronoun sided>0.3	2 -2
pronoun sided>0.6	-5 5
pronoun sided>0.8	6 -6
pronoun sided>0.9	11 -11
pronoun sided>0.96	-11 11
rest>0.07	3 -3
rest>0.15	4 -4
rest>0.2	2 -2
rest>0.3	-5 5
rest>0.4	3 -3
rest>0.5	5 -5
rest>0.6	-3 3
rest>0.7	2 -2
rest>0.8	5 -5
rest>0.9	6 -6
rest>0.96	3 -3
rival>0.07	-5 5
rival>0.15	3 -3
rival>0.2	2 -2
rival>0.5	7 -7
rival>0.6	2 -2
rival>0.8	2 -2
rival>0.9	-6 6
rival>0.96	-7 7
rule:told	-4 4
rule:told both	-17 17
rule:told needed	-4 4
rule:told office	32 -32
rule:told order	-11 11
rule:told organisation	2 -2
rule:told otherwise	13 -13
rule:told person	-10 10
rule:told pronoun	-40 40
rule:told unknown	-31 31
rule:told withheld	11 -11
share>0.1	-2 2
share>0.3	5 -5
share>0.4	-2 2
share>0.5	5 -5
share>0.7	3 -3
shorter elsewhere	-10 10
side any>0.07	-7 7
side any>0.1	-5 5
side any>0.15	6 -6
side any>0.3	-9 9
side any>0.4	6 -6
side any>0.5	-5 5
side any>0.6	7 -7
side any>0.7	16 -16
side any>0.8	-15 15
side any>0.9	-6 6
side any>0.96	-5 5
side beside>0.1	6 -6
side beside>0.15	4 -4
side beside>0.2	-7 7
side beside>0.3	3 -3
side beside>0.4	-6 6
side beside>0.5	-13 13
side beside>0.6	-3 3
side beside>0.7	6 -6
side beside>0.8	-9 9
side beside>0.9	4 -4
side beside>0.96	8 -8
side both>0.07	-7 7
side both>0.1	-5 5
side both>0.15	8 -8
side both>0.3	-9 9
side both>0.4	6 -6
side both>0.5	-5 5
side both>0.6	7 -7
side both>0.7	11 -11
side both>0.8	-15 15
side both>0.9	-6 6
side both>0.96	-5 5
side other side does>0.07	-7 7
side other side does>0.2	5 -5
side other side does>0.3	-7 7
side other side does>0.5	-10 10
side other side does>0.6	3 -3
side other side does>0.7	3 -3
side other side does>0.8	2 -2
side other side does>0.9	4 -4
side other side>0.07	-4 4
side other side>0.1	-4 4
side other side>0.15	2 -2
side other side>0.2	4 -4
side other side>0.3	3 -3
side other side>0.5	5 -5
side other side>0.6	14 -14
side other side>0.7	11 -11
side other side>0.8	-7 7
side other side>0.96	-11 11
side other state>0.07	16 -16
side other state>0.1	4 -4
side other state>0.15	16 -16
side other state>0.2	6 -6
side other state>0.4	-6 6
side other state>0.5	-10 10
side other state>0.6	-15 15
side own side does>0.07	-6 6
side own side does>0.1	-2 2
side own side does>0.15	9 -9
side own side does>0.2	2 -2
side own side does>0.3	12 -12
side own side does>0.4	12 -12
side own side does>0.6	2 -2
side own side does>0.7	6 -6
side own side does>0.8	-3 3
side own side does>0.9	-2 2
side own side does>0.96	10 -10
side rest>0.07	3 -3
side rest>0.1	6 -6
side rest>0.2	5 -5
side rest>0.4	14 -14
side rest>0.5	-4 4
side rest>0.6	6 -6
side rest>0.7	6 -6
side rest>0.8	7 -7
side rest>0.9	8 -8
side rest>0.96	9 -9
side rival>0.07	4 -4
side rival>0.1	11 -11
side rival>0.15	4 -4
side rival>0.2	-6 6
side rival>0.4	-9 9
side rival>0.5	-16 16
side rival>0.6	-2 2
side rival>0.7	3 -3
side rival>0.8	-5 5
side rival>0.9	14 -14
side rival>0.96	21 -21
side share>0.07	-7 7
side share>0.1	-5 5
side share>0.15	8 -8
side share>0.3	-9 9
side share>0.4	6 -6
side share>0.5	-5 5
side share>0.6	7 -7
side share>0.7	11 -11
side share>0.8	-15 15
side share>0.9	-6 6
side share>0.96	-5 5
sided>0.4	-2 2
sided>0.5	-2 2
sided>0.6	-4 4
sided>0.7	-3 3
sided>0.9	-10 10
state given	8 -8
state needed	5 -5
state withheld	3 -3
unknown act approve right in clause	-7 7
unknown act approve right in clause organisation	-20 20
unknown act do left in clause	11 -11
unknown act do left in clause office	-12 12
unknown act do left in clause organisation	-6 6
unknown act do left in clause side	25 -25
unknown act do right in clause name	-15 15
unknown act do right in clause office	21 -21
unknown act do right in clause organisation	4 -4
unknown act do right in clause person	10 -10
unknown act do right in clause pronoun	13 -13
unknown act do right in clause side	-7 7
unknown act extend right in clause	17 -17
unknown act lack right in clause	-9 9
unknown act lack right in clause organisation	-4 4
unknown act sign right in clause	8 -8
unknown act sign right in clause name	-3 3
unknown act sign right in clause office	-18 18
unknown act sign right in clause person	20 -20
unknown act sign right in clause side	3 -3
unknown act vote left in clause	22 -22
unknown act vote right in clause	-3 3
unknown act vote right in clause organisation	-9 9
unknown any>0.07	2 -2
unknown any>0.1	-3 3
unknown any>0.15	-10 10
unknown any>0.4	-6 6
unknown any>0.5	-13 13
unknown any>0.6	7 -7
unknown any>0.7	10 -10
unknown any>0.8	14 -14
unknown any>0.9	-5 5
unknown any>0.96	16 -16
unknown beside>0.07	-3 3
unknown beside>0.1	-5 5
unknown beside>0.15	4 -4
unknown beside>0.2	2 -2
unknown beside>0.3	-8 8
unknown beside>0.4	-25 25
unknown beside>0.5	-2 2
unknown beside>0.6	-6 6
unknown beside>0.7	-14 14
unknown beside>0.8	-7 7
unknown beside>0.9	-7 7
unknown both>0.07	-6 6
unknown both>0.15	-2 2
unknown both>0.2	5 -5
unknown both>0.3	-18 18
unknown both>0.4	-11 11
unknown both>0.5	-16 16
unknown both>0.6	-12 12
unknown both>0.8	3 -3
unknown both>0.9	-38 38
unknown both>0.96	-12 12
unknown ct0=say modal	9 -9
unknown ct0=stay present	3 -3
unknown headline	-44 44
unknown kind=office	-24 24
unknown kind=organisation	-3 3
unknown kind=person	14 -14
unknown kind=side	9 -9
unknown l1=<begin>	37 -37
unknown l1=if	-42 42
unknown l1=the	8 -8
unknown l1=whether	-38 38
unknown named>0.7	-2 2
unknown named>0.8	5 -5
unknown named>0.9	6 -6
unknown named>0.96	13 -13
unknown other side does>0.07	16 -16
unknown other side does>0.1	6 -6
unknown other side does>0.15	9 -9
unknown other side does>0.2	8 -8
unknown other side does>0.4	3 -3
unknown other side does>0.5	25 -25
unknown other side does>0.6	11 -11
unknown other side does>0.7	11 -11
unknown other side does>0.9	-13 13
unknown other state>0.07	2 -2
unknown other state>0.1	2 -2
unknown other state>0.15	3 -3
unknown other state>0.2	9 -9
unknown other state>0.3	-2 2
unknown other state>0.4	-18 18
unknown other state>0.5	15 -15
unknown other state>0.6	15 -15
unknown other state>0.7	16 -16
unknown other state>0.8	6 -6
unknown other state>0.9	-11 11
unknown other state>0.96	16 -16
unknown own side does>0.07	8 -8
unknown own side does>0.1	2 -2
unknown own side does>0.15	4 -4
unknown own side does>0.2	-13 13
unknown own side does>0.3	-12 12
unknown own side does>0.7	6 -6
unknown own side does>0.8	7 -7
unknown own side does>0.9	11 -11
unknown own side does>0.96	-6 6
unknown power=commission	-11 11
unknown power=council	23 -23
unknown power=house	37 -37
unknown power=minister	24 -24
unknown power=no power	-9 9
unknown power=parliament	-28 28
unknown power=president	18 -18
unknown power=prime minister	-14 14
unknown r1='s	11 -11
unknown r1=<not>	2 -2
unknown r1=<v-agree>	9 -9
unknown r1=<v-impose>	18 -18
unknown r1=<v-sign>	11 -11
unknown r1=could	16 -16
unknown r1=had	20 -20
unknown r1=has	-4 4
unknown r1=must	-13 13
unknown r1=sign	8 -8
unknown r1=will	-17 17
unknown r1=would	4 -4
unknown rest>0.07	26 -26
unknown rest>0.1	13 -13
unknown rest>0.15	18 -18
unknown rest>0.2	4 -4
unknown rest>0.3	-3 3
unknown rest>0.5	17 -17
unknown rest>0.6	6 -6
unknown rest>0.7	12 -12
unknown rest>0.8	5 -5
unknown rest>0.96	-3 3
unknown rival>0.07	7 -7
unknown rival>0.1	2 -2
unknown rival>0.15	4 -4
unknown rival>0.2	-13 13
unknown rival>0.3	-12 12
unknown rival>0.7	6 -6
unknown rival>0.8	7 -7
unknown rival>0.9	11 -11
unknown rival>0.96	-6 6
unknown said 	-26 26
unknown said do<	11 -11
unknown said do>	-8 8
unknown said sign>	24 -24
unknown said sign> do<	16 -16
unknown said sign> do>	8 -8
unknown share>0.07	2 -2
unknown share>0.1	-3 3
unknown share>0.15	-10 10
unknown share>0.4	-6 6
unknown share>0.5	-13 13
unknown share>0.6	7 -7
unknown share>0.7	10 -10
unknown share>0.8	14 -14
unknown share>0.9	-5 5
unknown share>0.96	16 -16
unknown sided>0.5	-11 11
unknown sided>0.6	-9 9
unknown sided>0.7	-11 11
unknown sided>0.8	-9 9
unknown sided>0.9	-22 22
unknown t0=past	8 -8
unknown t0=present	8 -8
unknown v0=be	6 -6
unknown v0=have	-2 2
unknown v0=say	23 -23
withheld act approve left in clause	-2 2
withheld act approve left in clause organisation	-2 2
withheld act approve right in clause	14 -14
withheld act approve right in clause organisation	9 -9
withheld act do left in clause	-17 17
withheld act do right in clause	-3 3
withheld act do right in clause again	-12 12
withheld act do right in clause office	10 -10
withheld act do right in clause organisation	-28 28
withheld act do right in clause person	12 -12
withheld act do right in clause pronoun	17 -17
withheld act extend right in clause	24 -24
withheld act extend right in clause office	43 -43
withheld act extend right in clause organisation	9 -9
withheld act extend right in clause person	-8 8
withheld act extend right in clause pronoun	-11 11
withheld act lack left in clause	24 -24
withheld act lack left in clause organisation	-2 2
withheld act lack right in clause	17 -17
withheld act lack right in clause organisation	-2 2
withheld act publish right in clause	-25 25
withheld act publish right in clause person	-26 26
withheld act refuse right in clause	4 -4
withheld act refuse right in clause name	-8 8
withheld act refuse right in clause office	5 -5
withheld act refuse right in clause organisation	-12 12
withheld act refuse right in clause person	-5 5
withheld act refuse right in clause pronoun	12 -12
withheld act refuse right in clause side	13 -13
withheld act sign left in clause	-12 12
withheld act sign right in clause	13 -13
withheld act sign right in clause name	28 -28
withheld act sign right in clause office	26 -26
withheld act sign right in clause organisation	-33 33
withheld act sign right in clause person	4 -4
withheld act sign right in clause pronoun	-16 16
withheld act sign right in clause side	33 -33
withheld act vote right in clause	17 -17
withheld act vote right in clause organisation	15 -15
withheld any>0.07	-4 4
withheld any>0.1	-10 10
withheld any>0.15	-7 7
withheld any>0.2	-10 10
withheld any>0.3	7 -7
withheld any>0.4	3 -3
withheld any>0.5	4 -4
withheld any>0.6	9 -9
withheld any>0.7	-12 12
withheld any>0.9	-8 8
withheld beside>0.1	8 -8
withheld beside>0.15	2 -2
withheld beside>0.2	16 -16
withheld beside>0.3	11 -11
withheld beside>0.4	-2 2
withheld beside>0.6	5 -5
withheld beside>0.7	7 -7
withheld beside>0.8	-12 12
withheld beside>0.9	-15 15
withheld beside>0.96	28 -28
withheld both>0.1	-8 8
withheld both>0.15	-3 3
withheld both>0.2	-6 6
withheld both>0.3	4 -4
withheld both>0.5	2 -2
withheld both>0.6	-7 7
withheld both>0.7	-7 7
withheld both>0.8	2 -2
withheld both>0.9	-13 13
withheld ct0=say past	27 -27
withheld headline	-18 18
withheld kind=office	11 -11
withheld kind=organisation	2 -2
withheld kind=person	-10 10
withheld kind=side	14 -14
withheld l1="	-15 15
withheld l1='s	-42 42
withheld l1=,	-11 11
withheld l1=:	11 -11
withheld l1=;	35 -35
withheld l1=<begin>	-14 14
withheld l1=<v-say>	21 -21
withheld l1=and	9 -9
withheld l1=his	13 -13
withheld l1=if	18 -18
withheld l1=in	3 -3
withheld l1=that	18 -18
withheld l1=—	26 -26
withheld named>0.07	3 -3
withheld named>0.1	3 -3
withheld named>0.15	3 -3
withheld named>0.2	3 -3
withheld named>0.3	3 -3
withheld named>0.4	3 -3
withheld named>0.5	3 -3
withheld named>0.6	2 -2
withheld named>0.7	7 -7
withheld named>0.9	-5 5
withheld named>0.96	9 -9
withheld other side does>0.07	3 -3
withheld other side does>0.15	-3 3
withheld other side does>0.2	12 -12
withheld other side does>0.3	19 -19
withheld other side does>0.4	8 -8
withheld other side does>0.5	-10 10
withheld other side does>0.7	-4 4
withheld other side does>0.8	-2 2
withheld other side does>0.9	6 -6
withheld other side does>0.96	-5 5
withheld other side>0.07	-3 3
withheld other side>0.1	-3 3
withheld other side>0.15	-3 3
withheld other side>0.2	-8 8
withheld other side>0.3	6 -6
withheld other side>0.4	-5 5
withheld other side>0.5	-5 5
withheld other side>0.6	-5 5
withheld other side>0.7	-5 5
withheld other state>0.07	-11 11
withheld other state>0.15	-9 9
withheld other state>0.3	14 -14
withheld other state>0.4	-4 4
withheld other state>0.5	-2 2
withheld other state>0.6	3 -3
withheld other state>0.7	-9 9
withheld other state>0.8	-18 18
withheld other state>0.9	-3 3
withheld other state>0.96	26 -26
withheld own side does>0.15	-14 14
withheld own side does>0.2	-12 12
withheld own side does>0.3	-4 4
withheld own side does>0.4	-2 2
withheld own side does>0.5	3 -3
withheld own side does>0.6	2 -2
withheld own side does>0.7	2 -2
withheld own side does>0.9	19 -19
withheld own side does>0.96	17 -17
withheld power=assembly	-24 24
withheld power=cabinet	10 -10
withheld power=chancellor	16 -16
withheld power=congress	-5 5
withheld power=council	-17 17
withheld power=minister	-3 3
withheld power=ministry	-21 21
withheld power=no power	-21 21
withheld power=parliament	-19 19
withheld power=president	12 -12
withheld power=prime minister	14 -14
withheld power=secretary	28 -28
withheld power=senate	-4 4
withheld quoted	14 -14
withheld r1='s	26 -26
withheld r1=,	-9 9
withheld r1=<not>	8 -8
withheld r1=<v-down>	6 -6
withheld r1=<v-impose>	-8 8
withheld r1=<v-refuse>	5 -5
withheld r1=<v-say>	4 -4
withheld r1=<v-sign>	13 -13
withheld r1=<v-suspend>	-3 3
withheld r1=decline	6 -6
withheld r1=did	3 -3
withheld r1=doe	13 -13
withheld r1=had	15 -15
withheld r1=in	-56 56
withheld r1=is	29 -29
withheld r1=on	3 -3
withheld r1=refuse	-17 17
withheld r1=say	19 -19
withheld r1=tell	-12 12
withheld r1=will	-12 12
withheld r1=withhold	10 -10
withheld r1=won't	-15 15
withheld r1=would	22 -22
withheld rest>0.1	-3 3
withheld rest>0.15	-14 14
withheld rest>0.3	11 -11
withheld rest>0.4	2 -2
withheld rest>0.5	-9 9
withheld rest>0.6	-2 2
withheld rest>0.7	-5 5
withheld rest>0.8	-6 6
withheld rest>0.9	18 -18
withheld rest>0.96	5 -5
withheld rival>0.07	20 -20
withheld rival>0.1	15 -15
withheld rival>0.15	4 -4
withheld rival>0.2	3 -3
withheld rival>0.3	14 -14
withheld rival>0.4	34 -34
withheld rival>0.5	20 -20
withheld rival>0.6	18 -18
withheld rival>0.7	18 -18
withheld rival>0.8	14 -14
withheld rival>0.9	8 -8
withheld rival>0.96	8 -8
withheld said approve> extend> refuse> do>	15 -15
withheld said do>	46 -46
withheld said extend> lack> refuse>	5 -5
withheld said extend> refuse>	12 -12
withheld said extend> refuse> do>	2 -2
withheld said refuse>	-20 20
withheld said refuse> do>	-4 4
withheld said sign<	-11 11
withheld said sign< do<	-31 31
withheld said sign> do>	8 -8
withheld said sign> extend> lack> refuse> do>	-9 9
withheld said sign> extend> refuse>	-25 25
withheld said sign> extend> refuse> do>	-8 8
withheld said sign> refuse>	2 -2
withheld said sign> refuse> do>	16 -16
withheld said sign> vote> extend> refuse> do>	-19 19
withheld said vote> extend> refuse>	15 -15
withheld said vote> refuse>	2 -2
withheld share>0.07	-5 5
withheld share>0.1	-12 12
withheld share>0.2	-8 8
withheld share>0.3	-2 2
withheld share>0.4	2 -2
withheld share>0.5	4 -4
withheld share>0.6	9 -9
withheld share>0.7	-14 14
withheld share>0.96	-2 2
withheld sided>0.07	2 -2
withheld sided>0.1	2 -2
withheld sided>0.15	2 -2
withheld sided>0.2	2 -2
withheld sided>0.3	2 -2
withheld sided>0.4	2 -2
withheld sided>0.6	-4 4
withheld sided>0.7	-2 2
withheld sided>0.8	-2 2
withheld sided>0.96	14 -14
withheld t0=past	30 -30
withheld t0=present	-14 14
withheld v0=say	35 -35
words 1	20 -20
words 1 again	-28 28
words 1 both	16 -16
words 1 name	37 -37
words 1 office	-2 2
words 1 order	4 -4
words 1 organisation	-2 2
words 1 person	14 -14
words 1 pronoun	40 -40
words 1 side	-10 10
words 2 again	29 -29
words 2 both	-11 11
words 2 name	-32 32
words 2 organisation	16 -16
words 2 person	2 -2
words 2 pronoun	-4 4
words 2 side	11 -11
words 3	-5 5
words 3 again	35 -35
words 3 both	-20 20
words 3 office	-10 10
words 3 organisation	-8 8
words 3 person	6 -6
words 4	2 -2
words 4 both	6 -6
words 4 name	-13 13
words 4 office	15 -15
words 4 organisation	10 -10
words 4 person	-16 16
words 5	6 -6
words 5 again	-8 8
words 5 office	25 -25
words 5 organisation	-7 7`;
