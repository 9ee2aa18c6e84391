// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	10 -10
again any>0.07	-2 2
again any>0.15	12 -12
again any>0.2	2 -2
again any>0.3	-9 9
again any>0.4	-21 21
again any>0.5	-5 5
again any>0.7	21 -21
again beside>0.07	-5 5
again beside>0.1	-2 2
again beside>0.15	-6 6
again beside>0.2	-6 6
again beside>0.3	-3 3
again beside>0.4	-3 3
again beside>0.5	-4 4
again beside>0.6	-5 5
again beside>0.7	-6 6
again beside>0.8	-6 6
again both>0.1	-7 7
again both>0.15	3 -3
again both>0.3	-16 16
again both>0.4	-16 16
again both>0.5	-8 8
again both>0.6	5 -5
again named>0.07	3 -3
again named>0.1	3 -3
again named>0.15	3 -3
again named>0.2	3 -3
again named>0.3	3 -3
again named>0.4	3 -3
again named>0.5	3 -3
again named>0.8	3 -3
again named>0.9	3 -3
again named>0.96	3 -3
again other side does>0.07	2 -2
again other side does>0.3	-2 2
again other side does>0.4	15 -15
again other side does>0.5	15 -15
again other side does>0.6	25 -25
again other side does>0.7	24 -24
again other side does>0.8	24 -24
again other side does>0.9	24 -24
again other side does>0.96	16 -16
again other side>0.07	-9 9
again other side>0.1	-10 10
again other side>0.15	-10 10
again other side>0.2	-10 10
again other side>0.3	-10 10
again other side>0.4	-10 10
again other side>0.5	-10 10
again other state>0.1	8 -8
again other state>0.2	-3 3
again other state>0.3	3 -3
again other state>0.4	2 -2
again other state>0.5	2 -2
again other state>0.7	19 -19
again other state>0.8	19 -19
again other state>0.9	18 -18
again other state>0.96	14 -14
again own side does>0.1	-4 4
again own side does>0.3	-2 2
again own side does>0.4	-2 2
again own side does>0.5	-4 4
again own side does>0.6	-9 9
again own side does>0.7	-10 10
again own side does>0.8	-10 10
again own side does>0.9	16 -16
again own side does>0.96	15 -15
again rest>0.1	-4 4
again rest>0.15	-5 5
again rest>0.2	-6 6
again rest>0.3	-9 9
again rest>0.4	5 -5
again rest>0.5	3 -3
again rest>0.6	9 -9
again rest>0.7	8 -8
again rest>0.8	8 -8
again rest>0.9	34 -34
again rest>0.96	27 -27
again rival>0.07	2 -2
again rival>0.3	-4 4
again rival>0.4	-4 4
again rival>0.5	-5 5
again rival>0.6	-6 6
again rival>0.7	-6 6
again rival>0.8	-6 6
again share>0.07	-2 2
again share>0.15	5 -5
again share>0.2	2 -2
again share>0.3	-14 14
again share>0.4	-13 13
again share>0.5	-6 6
again sided>0.07	2 -2
again sided>0.1	2 -2
again sided>0.15	2 -2
again sided>0.2	2 -2
again sided>0.3	2 -2
again sided>0.4	2 -2
again sided>0.6	9 -9
again sided>0.7	7 -7
again sided>0.8	2 -2
again sided>0.9	-8 8
again sided>0.96	-12 12
another side	8 -8
any>0.07	3 -3
any>0.1	-3 3
any>0.15	4 -4
any>0.4	-2 2
any>0.5	-6 6
any>0.6	-8 8
any>0.8	-3 3
any>0.9	8 -8
any>0.96	-7 7
at act approve left in clause	-6 6
at act approve left in clause name	-11 11
at act approve left in clause office	11 -11
at act approve left in clause organisation	-11 11
at act approve left in clause person	6 -6
at act approve right in clause	-7 7
at act approve right in clause again	-13 13
at act approve right in clause both	-4 4
at act approve right in clause name	13 -13
at act approve right in clause office	3 -3
at act approve right in clause organisation	-7 7
at act approve right in clause side	-28 28
at act do left in clause	15 -15
at act do left in clause both	-14 14
at act do left in clause name	15 -15
at act do left in clause office	9 -9
at act do left in clause organisation	-2 2
at act do left in clause person	13 -13
at act do left in clause side	9 -9
at act do right in clause	-6 6
at act do right in clause again	-18 18
at act do right in clause both	-4 4
at act do right in clause name	-21 21
at act do right in clause office	-6 6
at act do right in clause organisation	5 -5
at act do right in clause person	6 -6
at act do right in clause pronoun	11 -11
at act do right in clause side	-12 12
at act lack left in clause	-3 3
at act lack left in clause both	-10 10
at act lack left in clause name	-6 6
at act lack left in clause office	9 -9
at act lack left in clause organisation	9 -9
at act lack left in clause person	-7 7
at act lack left in clause side	-2 2
at act lack right in clause	11 -11
at act lack right in clause both	-17 17
at act lack right in clause name	2 -2
at act lack right in clause office	-6 6
at act lack right in clause organisation	6 -6
at act lack right in clause person	5 -5
at act lack right in clause pronoun	23 -23
at act publish left in clause	-4 4
at act publish left in clause name	5 -5
at act publish left in clause office	-15 15
at act publish left in clause organisation	-5 5
at act publish left in clause person	8 -8
at act publish right in clause both	12 -12
at act publish right in clause name	-6 6
at act publish right in clause office	2 -2
at act publish right in clause organisation	-8 8
at act publish right in clause person	21 -21
at act publish right in clause pronoun	-29 29
at act publish right in clause side	-13 13
at act refuse right in clause	17 -17
at act refuse right in clause organisation	-4 4
at act refuse right in clause person	12 -12
at act sign left in clause	3 -3
at act sign left in clause both	-6 6
at act sign left in clause office	10 -10
at act sign left in clause organisation	-7 7
at act sign left in clause pronoun	21 -21
at act sign left in clause side	-4 4
at act sign right in clause	-3 3
at act sign right in clause again	19 -19
at act sign right in clause both	-49 49
at act sign right in clause name	10 -10
at act sign right in clause office	13 -13
at act sign right in clause organisation	10 -10
at act sign right in clause person	-2 2
at act sign right in clause pronoun	-10 10
at act vote left in clause organisation	12 -12
at act vote left in clause person	-27 27
at act vote right in clause	5 -5
at act vote right in clause again	4 -4
at act vote right in clause both	13 -13
at act vote right in clause office	-30 30
at act vote right in clause organisation	8 -8
at act vote right in clause person	-18 18
at ct0=agree future	25 -25
at ct0=agree past	-24 24
at ct0=agree past-passive	-3 3
at ct0=agree perfect	16 -16
at ct0=agree perfect-passive	-5 5
at ct0=agree present-passive	-27 27
at ct0=bear present	-13 13
at ct0=begin modal	-12 12
at ct0=begin past	-5 5
at ct0=begin present	16 -16
at ct0=impose future	-3 3
at ct0=impose future-passive	-9 9
at ct0=impose modal	-13 13
at ct0=impose modal-passive	27 -27
at ct0=impose past	12 -12
at ct0=impose past-passive	9 -9
at ct0=impose perfect	-16 16
at ct0=impose perfect-passive	-19 19
at ct0=impose present	17 -17
at ct0=impose present-passive	-7 7
at ct0=propose past	8 -8
at ct0=propose present	-11 11
at ct0=say past	-2 2
at ct0=say present	-9 9
at ct0=stay past	8 -8
at ct0=stay present	8 -8
at headline	6 -6
at kind=office	2 -2
at kind=organisation	6 -6
at kind=person	6 -6
at l1="	30 -30
at l1='s	-8 8
at l1=,	-11 11
at l1=-	5 -5
at l1=:	-11 11
at l1=;	-16 16
at l1=<begin>	-11 11
at l1=<day-gone>	-25 25
at l1=<name>	-2 2
at l1=<not>	34 -34
at l1=<number>	-18 18
at l1=<office>	8 -8
at l1=<quality>	-3 3
at l1=<v-impose>	-42 42
at l1=<v-say>	8 -8
at l1=a	24 -24
at l1=after	-15 15
at l1=and	-9 9
at l1=before	11 -11
at l1=both	33 -33
at l1=by	-4 4
at l1=for	14 -14
at l1=from	-23 23
at l1=if	24 -24
at l1=in	38 -38
at l1=is	15 -15
at l1=its	11 -11
at l1=mr	-10 10
at l1=my	-20 20
at l1=no	35 -35
at l1=of	-2 2
at l1=on	-8 8
at l1=our	44 -44
at l1=own	-21 21
at l1=say	2 -2
at l1=that	-13 13
at l1=their	-20 20
at l1=unless	27 -27
at l1=until	7 -7
at l1=when	-9 9
at l1=whether	41 -41
at l1=which	-4 4
at l1=with	-19 19
at l1=—	2 -2
at power=assembly	7 -7
at power=board	16 -16
at power=bureau	-10 10
at power=cabinet	-9 9
at power=chancellor	9 -9
at power=commission	-3 3
at power=committee	6 -6
at power=congress	8 -8
at power=department	-9 9
at power=diet	-15 15
at power=government	8 -8
at power=house	7 -7
at power=king	5 -5
at power=minister	3 -3
at power=ministry	27 -27
at power=no power	-3 3
at power=parliament	-4 4
at power=premier	21 -21
at power=president	-7 7
at power=prime minister	-4 4
at power=representative	-10 10
at power=secretary	4 -4
at power=treasury	5 -5
at quoted	15 -15
at r1='s	-3 3
at r1=(	-2 2
at r1=,	-5 5
at r1=.	-2 2
at r1=:	-29 29
at r1=;	-7 7
at r1=<agent>	28 -28
at r1=<day-ahead>	-22 22
at r1=<day-gone>	-13 13
at r1=<day-today>	18 -18
at r1=<end>	40 -40
at r1=<not>	-11 11
at r1=<person>	25 -25
at r1=<v-bear>	8 -8
at r1=<v-begin>	-10 10
at r1=<v-buy>	-9 9
at r1=<v-down>	10 -10
at r1=<v-end>	-34 34
at r1=<v-impose>	16 -16
at r1=<v-propose>	18 -18
at r1=<v-say>	-2 2
at r1=<v-stay>	36 -36
at r1=<v-suspend>	22 -22
at r1=<v-up>	3 -3
at r1=adopt	29 -29
at r1=agree	2 -2
at r1=also	14 -14
at r1=and	-25 25
at r1=approve	9 -9
at r1=at	-29 29
at r1=by	11 -11
at r1=can	-6 6
at r1=could	11 -11
at r1=decide	-16 16
at r1=decline	23 -23
at r1=did	-15 15
at r1=directed	16 -16
at r1=doe	15 -15
at r1=for	-30 30
at r1=gave	-3 3
at r1=had	-10 10
at r1=has	-13 13
at r1=hasn't	11 -11
at r1=have	2 -2
at r1=himself	-15 15
at r1=is	-3 3
at r1=issued	21 -21
at r1=last	-9 9
at r1=may	40 -40
at r1=meet	7 -7
at r1=must	4 -4
at r1=need	51 -51
at r1=of	-23 23
at r1=on	-5 5
at r1=order	-9 9
at r1=published	29 -29
at r1=put	3 -3
at r1=say	-2 2
at r1=sit	19 -19
at r1=still	-8 8
at r1=take	-17 17
at r1=that	5 -5
at r1=the	-7 7
at r1=to	21 -21
at r1=vote	15 -15
at r1=was	-5 5
at r1=will	8 -8
at r1=would	9 -9
at r1=write	5 -5
at said approve<	12 -12
at said approve< do<	10 -10
at said approve< do< do>	-7 7
at said approve< do>	26 -26
at said approve< lack<	2 -2
at said approve< lack< do<	-9 9
at said approve< lack< do>	3 -3
at said approve< lack>	-9 9
at said approve< publish>	-7 7
at said approve>	-8 8
at said approve> do<	-2 2
at said approve> do>	9 -9
at said approve> lack<	-25 25
at said approve> lack< do>	3 -3
at said approve> lack>	-13 13
at said approve> lack> do>	4 -4
at said approve> publish> do>	-14 14
at said approve> publish> lack>	15 -15
at said approve> vote>	16 -16
at said approve> vote> do>	22 -22
at said approve> vote> lack>	-40 40
at said approve> vote> lack> do>	-29 29
at said do<	30 -30
at said do>	-5 5
at said lack<	5 -5
at said lack< do<	6 -6
at said lack< do>	6 -6
at said lack>	-2 2
at said lack> do>	-3 3
at said publish<	6 -6
at said publish< do<	-11 11
at said publish< do>	-2 2
at said publish< lack>	-16 16
at said publish< publish>	-13 13
at said publish< publish> do>	10 -10
at said publish> do<	-7 7
at said publish> do>	27 -27
at said publish> lack>	-4 4
at said publish> lack> do>	-30 30
at said refuse>	-23 23
at said refuse> do>	22 -22
at said sign<	-9 9
at said sign< approve< do<	16 -16
at said sign< do<	7 -7
at said sign< do< do>	-5 5
at said sign< do>	9 -9
at said sign< lack<	16 -16
at said sign< lack< do<	2 -2
at said sign< lack< do>	-17 17
at said sign< lack>	8 -8
at said sign< publish< do<	7 -7
at said sign< publish< publish>	-9 9
at said sign> approve<	-14 14
at said sign> approve< do>	-18 18
at said sign> approve>	-39 39
at said sign> approve> publish> do>	-35 35
at said sign> do<	9 -9
at said sign> do>	18 -18
at said sign> lack<	-18 18
at said sign> lack< do>	-3 3
at said sign> lack>	-4 4
at said sign> lack> do>	-5 5
at said sign> publish<	2 -2
at said sign> publish>	-11 11
at said sign> publish> do>	4 -4
at said sign> publish> lack>	-36 36
at said sign> publish> lack> do>	-22 22
at said sign> refuse>	11 -11
at said sign> refuse> do>	7 -7
at said sign> vote> do>	13 -13
at said sign> vote> lack> do>	5 -5
at said vote<	-9 9
at said vote< lack<	4 -4
at said vote>	-22 22
at said vote> do<	4 -4
at said vote> do>	-11 11
at said vote> lack<	23 -23
at said vote> lack>	10 -10
at said vote> lack> do>	22 -22
at t0=future	3 -3
at t0=future-passive	22 -22
at t0=modal	8 -8
at t0=modal-passive	-7 7
at t0=past	13 -13
at t0=past-passive	14 -14
at t0=perfect	-19 19
at t0=perfect-passive	-11 11
at t0=pluperfect	22 -22
at t0=present	-6 6
at t0=present-passive	9 -9
at v0=add	-33 33
at v0=agree	-30 30
at v0=approve	10 -10
at v0=ask	12 -12
at v0=await	4 -4
at v0=bear	-16 16
at v0=come	8 -8
at v0=go	16 -16
at v0=have	-5 5
at v0=put	28 -28
at v0=reach	41 -41
at v0=say	-14 14
at v0=sign	-10 10
at v0=take	22 -22
at v0=tell	11 -11
beside	-4 4
beside>0.15	11 -11
beside>0.2	-5 5
beside>0.3	7 -7
beside>0.4	-10 10
beside>0.5	2 -2
beside>0.6	11 -11
beside>0.7	4 -4
beside>0.8	-3 3
beside>0.9	-7 7
beside>0.96	6 -6
both any>0.07	4 -4
both any>0.15	-25 25
both any>0.2	-9 9
both any>0.3	-4 4
both any>0.4	-6 6
both any>0.6	4 -4
both any>0.7	8 -8
both any>0.8	9 -9
both any>0.9	11 -11
both any>0.96	-5 5
both beside>0.07	2 -2
both beside>0.1	2 -2
both beside>0.15	16 -16
both beside>0.2	16 -16
both beside>0.3	4 -4
both beside>0.4	17 -17
both beside>0.5	17 -17
both beside>0.6	-15 15
both beside>0.7	-4 4
both both>0.07	4 -4
both both>0.15	-28 28
both both>0.2	-7 7
both both>0.3	-4 4
both both>0.4	-4 4
both both>0.5	4 -4
both both>0.6	4 -4
both both>0.7	8 -8
both both>0.8	9 -9
both both>0.9	13 -13
both other side does>0.07	11 -11
both other side does>0.1	3 -3
both other side does>0.15	-13 13
both other side does>0.2	4 -4
both other side does>0.3	3 -3
both other side does>0.4	-5 5
both other side does>0.6	5 -5
both other side does>0.7	13 -13
both other side does>0.8	7 -7
both other side does>0.9	4 -4
both other side does>0.96	5 -5
both other side>0.07	18 -18
both other side>0.1	12 -12
both other side>0.2	6 -6
both other side>0.4	5 -5
both other side>0.5	5 -5
both other side>0.6	-3 3
both other side>0.7	20 -20
both other side>0.8	20 -20
both other state>0.07	17 -17
both other state>0.1	18 -18
both other state>0.15	20 -20
both other state>0.2	6 -6
both other state>0.3	-4 4
both other state>0.4	8 -8
both other state>0.5	8 -8
both other state>0.6	-9 9
both other state>0.7	-12 12
both other state>0.8	-6 6
both own side does>0.07	20 -20
both own side does>0.1	8 -8
both own side does>0.15	15 -15
both own side does>0.2	13 -13
both own side does>0.3	-9 9
both own side does>0.4	-7 7
both own side does>0.5	-7 7
both own side does>0.6	-8 8
both own side does>0.7	3 -3
both own side does>0.8	3 -3
both own side does>0.9	4 -4
both own side does>0.96	6 -6
both rest>0.07	8 -8
both rest>0.15	-10 10
both rest>0.2	6 -6
both rest>0.3	4 -4
both rest>0.4	-17 17
both rest>0.5	-12 12
both rest>0.6	-7 7
both rest>0.8	-6 6
both rest>0.9	-3 3
both rest>0.96	-10 10
both rival>0.15	14 -14
both rival>0.2	14 -14
both share>0.07	4 -4
both share>0.15	-28 28
both share>0.2	-7 7
both share>0.3	-4 4
both share>0.4	-4 4
both share>0.5	4 -4
both share>0.6	4 -4
both share>0.7	8 -8
both share>0.8	9 -9
both share>0.9	13 -13
both>0.07	-7 7
both>0.1	-5 5
both>0.15	-14 14
both>0.2	-8 8
both>0.3	-13 13
both>0.4	-9 9
both>0.5	-12 12
both>0.6	-5 5
both>0.7	-8 8
both>0.8	-11 11
both>0.9	-16 16
both>0.96	-24 24
given act approve left in clause	-15 15
given act approve left in clause organisation	-11 11
given act approve left in clause person	3 -3
given act approve right in clause	3 -3
given act approve right in clause both	2 -2
given act approve right in clause name	22 -22
given act approve right in clause office	-17 17
given act approve right in clause organisation	-15 15
given act approve right in clause person	34 -34
given act do left in clause	4 -4
given act do left in clause name	8 -8
given act do left in clause office	21 -21
given act do left in clause person	-7 7
given act do right in clause	-4 4
given act do right in clause again	-3 3
given act do right in clause both	11 -11
given act do right in clause name	-3 3
given act do right in clause office	-17 17
given act do right in clause person	12 -12
given act do right in clause pronoun	-3 3
given act do right in clause side	-19 19
given act lack left in clause	32 -32
given act lack left in clause person	24 -24
given act lack right in clause	34 -34
given act lack right in clause organisation	40 -40
given act lack right in clause person	8 -8
given act publish left in clause	-23 23
given act publish left in clause name	-15 15
given act publish left in clause office	-27 27
given act publish left in clause organisation	-17 17
given act publish left in clause person	20 -20
given act publish right in clause	3 -3
given act publish right in clause both	5 -5
given act publish right in clause name	19 -19
given act publish right in clause office	5 -5
given act publish right in clause organisation	14 -14
given act publish right in clause person	5 -5
given act publish right in clause pronoun	-40 40
given act publish right in clause side	-17 17
given act refuse right in clause	35 -35
given act refuse right in clause organisation	25 -25
given act refuse right in clause person	21 -21
given act sign left in clause	13 -13
given act sign left in clause both	6 -6
given act sign left in clause office	19 -19
given act sign left in clause organisation	12 -12
given act sign left in clause side	-21 21
given act sign right in clause	-7 7
given act sign right in clause both	-40 40
given act sign right in clause name	-3 3
given act sign right in clause office	-7 7
given act sign right in clause organisation	17 -17
given act sign right in clause person	-3 3
given act sign right in clause side	20 -20
given act vote left in clause	-7 7
given act vote right in clause	-2 2
given act vote right in clause organisation	5 -5
given act vote right in clause person	-18 18
given any>0.07	5 -5
given any>0.1	-4 4
given any>0.15	6 -6
given any>0.2	3 -3
given any>0.4	3 -3
given any>0.5	-4 4
given any>0.7	6 -6
given any>0.8	2 -2
given any>0.9	5 -5
given any>0.96	-14 14
given beside>0.07	3 -3
given beside>0.1	-4 4
given beside>0.2	-8 8
given beside>0.3	16 -16
given beside>0.4	-4 4
given beside>0.5	11 -11
given beside>0.6	12 -12
given beside>0.7	4 -4
given beside>0.9	-2 2
given beside>0.96	8 -8
given both>0.07	-3 3
given both>0.15	-7 7
given both>0.3	-18 18
given both>0.4	-3 3
given both>0.5	-3 3
given both>0.6	-5 5
given both>0.7	-25 25
given both>0.8	-14 14
given both>0.9	2 -2
given both>0.96	-12 12
given ct0=agree past	-6 6
given ct0=agree past-passive	-3 3
given ct0=agree perfect-passive	-12 12
given ct0=bear present	-31 31
given ct0=impose past	7 -7
given ct0=impose past-passive	-4 4
given ct0=impose present	35 -35
given ct0=say present	-14 14
given headline	3 -3
given kind=office	9 -9
given kind=organisation	3 -3
given kind=person	2 -2
given kind=side	-12 12
given l1='s	6 -6
given l1=-	-14 14
given l1=.	-3 3
given l1=:	4 -4
given l1=;	-14 14
given l1=<begin>	-9 9
given l1=<day-gone>	-14 14
given l1=<number>	-42 42
given l1=<quality>	9 -9
given l1=<v-impose>	-10 10
given l1=<v-say>	7 -7
given l1=after	-6 6
given l1=and	15 -15
given l1=both	25 -25
given l1=by	8 -8
given l1=for	24 -24
given l1=his	-9 9
given l1=in	32 -32
given l1=its	-4 4
given l1=mr	-24 24
given l1=my	-6 6
given l1=of	-26 26
given l1=our	42 -42
given l1=own	-13 13
given l1=say	7 -7
given l1=that	7 -7
given l1=which	-28 28
given l1=with	10 -10
given l1=—	-30 30
given named>0.07	6 -6
given named>0.1	6 -6
given named>0.15	6 -6
given named>0.2	6 -6
given named>0.3	6 -6
given named>0.4	6 -6
given named>0.5	4 -4
given named>0.6	9 -9
given named>0.7	6 -6
given named>0.9	-14 14
given named>0.96	-13 13
given other side does>0.07	-2 2
given other side does>0.1	-3 3
given other side does>0.15	-4 4
given other side does>0.4	-9 9
given other side does>0.6	4 -4
given other side does>0.7	8 -8
given other side does>0.8	5 -5
given other side does>0.9	-10 10
given other side does>0.96	5 -5
given other side>0.07	3 -3
given other side>0.15	-4 4
given other side>0.2	8 -8
given other side>0.4	-14 14
given other side>0.5	-14 14
given other side>0.6	-14 14
given other side>0.9	25 -25
given other side>0.96	-7 7
given other state>0.07	4 -4
given other state>0.1	4 -4
given other state>0.15	3 -3
given other state>0.2	-3 3
given other state>0.3	2 -2
given other state>0.4	-5 5
given other state>0.5	7 -7
given other state>0.6	7 -7
given other state>0.7	-4 4
given other state>0.8	-10 10
given other state>0.9	19 -19
given other state>0.96	11 -11
given own side does>0.07	9 -9
given own side does>0.1	4 -4
given own side does>0.15	5 -5
given own side does>0.2	-3 3
given own side does>0.3	-6 6
given own side does>0.4	-14 14
given own side does>0.5	-5 5
given own side does>0.6	2 -2
given own side does>0.7	7 -7
given own side does>0.8	-4 4
given power=board	17 -17
given power=cabinet	-18 18
given power=chancellor	26 -26
given power=commission	-19 19
given power=council	-15 15
given power=government	-13 13
given power=house	18 -18
given power=king	6 -6
given power=ministry	24 -24
given power=parliament	-6 6
given power=president	9 -9
given power=representative	28 -28
given power=secretary	-9 9
given power=senate	8 -8
given power=treasury	4 -4
given quoted	36 -36
given r1='s	-34 34
given r1=(	-26 26
given r1=.	15 -15
given r1=:	-18 18
given r1=;	-2 2
given r1=<agent>	24 -24
given r1=<day-gone>	-13 13
given r1=<day-today>	-5 5
given r1=<not>	14 -14
given r1=<v-bear>	22 -22
given r1=<v-begin>	-20 20
given r1=<v-buy>	-17 17
given r1=<v-down>	13 -13
given r1=<v-end>	-34 34
given r1=<v-impose>	5 -5
given r1=<v-say>	8 -8
given r1=<v-stay>	16 -16
given r1=adopt	29 -29
given r1=and	9 -9
given r1=by	-2 2
given r1=did	-15 15
given r1=directed	16 -16
given r1=doe	31 -31
given r1=for	-20 20
given r1=gave	-18 18
given r1=had	-8 8
given r1=have	7 -7
given r1=in	-2 2
given r1=issued	19 -19
given r1=leave	26 -26
given r1=of	-4 4
given r1=on	-16 16
given r1=order	-17 17
given r1=published	5 -5
given r1=put	-17 17
given r1=say	17 -17
given r1=sign	6 -6
given r1=the	7 -7
given r1=to	33 -33
given rest>0.15	-8 8
given rest>0.3	5 -5
given rest>0.4	-6 6
given rest>0.6	5 -5
given rest>0.7	9 -9
given rest>0.8	-6 6
given rest>0.9	-15 15
given rival>0.07	-4 4
given rival>0.1	4 -4
given rival>0.15	5 -5
given rival>0.2	-4 4
given rival>0.4	-14 14
given rival>0.5	5 -5
given rival>0.6	6 -6
given rival>0.7	13 -13
given rival>0.8	-2 2
given rival>0.96	4 -4
given said 	6 -6
given said approve<	34 -34
given said approve< do<	25 -25
given said approve< publish>	-16 16
given said approve>	-4 4
given said approve> do>	29 -29
given said approve> lack>	5 -5
given said approve> lack> do>	9 -9
given said approve> vote> do>	18 -18
given said do<	40 -40
given said do>	3 -3
given said lack>	19 -19
given said publish<	-2 2
given said publish< publish>	-17 17
given said publish>	-14 14
given said publish> do<	12 -12
given said publish> do>	40 -40
given said publish> lack>	26 -26
given said sign<	-17 17
given said sign< do<	15 -15
given said sign< do>	-16 16
given said sign< lack<	26 -26
given said sign< publish<	-7 7
given said sign< publish< publish>	11 -11
given said sign< sign>	-9 9
given said sign>	13 -13
given said sign> approve<	-7 7
given said sign> approve< do>	-21 21
given said sign> approve>	-31 31
given said sign> approve> do>	17 -17
given said sign> do<	13 -13
given said sign> do>	12 -12
given said sign> lack>	40 -40
given said sign> lack> do>	5 -5
given said sign> publish<	2 -2
given said sign> publish>	-3 3
given said sign> publish> do>	3 -3
given said sign> publish> lack>	-30 30
given said sign> refuse> do>	6 -6
given said vote>	-17 17
given said vote> do>	26 -26
given share>0.07	8 -8
given share>0.15	3 -3
given share>0.4	5 -5
given share>0.7	-2 2
given share>0.9	7 -7
given share>0.96	-11 11
given sided>0.4	-2 2
given sided>0.5	-3 3
given sided>0.6	-4 4
given sided>0.7	2 -2
given sided>0.8	5 -5
given sided>0.96	-9 9
given t0=past-passive	3 -3
given t0=perfect	-6 6
given t0=perfect-passive	-2 2
given t0=present	-5 5
given v0=approve	10 -10
given v0=be	-7 7
given v0=bear	-31 31
given v0=have	-7 7
given v0=other	13 -13
given v0=say	-11 11
given v0=sign	10 -10
head althing	-34 34
head assembly	-10 10
head board	27 -27
head cabinet	-21 21
head china	19 -19
head commerce	28 -28
head commission	7 -7
head committee	20 -20
head council	-25 25
head court	39 -39
head customs	49 -49
head department	-11 11
head diet	-34 34
head eu	24 -24
head finance	-5 5
head general	-24 24
head government	7 -7
head house	44 -44
head khural	-5 5
head king	14 -14
head ministers	29 -29
head ministry	2 -2
head palace	-11 11
head parliament	-3 3
head peru	19 -19
head president	-41 41
head presidents	-3 3
head regulator	52 -52
head representative	-26 26
head representatives	-47 47
head security	-13 13
head senate	-2 2
head side	-19 19
head state	27 -27
head states	-21 21
head storting	-40 40
head trade	25 -25
head treasury	-8 8
longer elsewhere	64 -64
name any>0.07	-7 7
name any>0.1	-6 6
name any>0.2	-4 4
name any>0.3	3 -3
name any>0.5	-5 5
name any>0.6	4 -4
name any>0.7	11 -11
name any>0.8	16 -16
name any>0.9	2 -2
name beside>0.07	-2 2
name beside>0.2	-6 6
name beside>0.3	-5 5
name beside>0.4	-8 8
name beside>0.5	-13 13
name beside>0.6	12 -12
name beside>0.7	10 -10
name beside>0.8	-3 3
name beside>0.9	4 -4
name beside>0.96	38 -38
name both>0.07	-5 5
name both>0.1	-21 21
name both>0.15	2 -2
name both>0.2	-4 4
name both>0.3	-4 4
name both>0.4	3 -3
name both>0.7	22 -22
name named>0.07	3 -3
name named>0.1	3 -3
name named>0.15	3 -3
name named>0.2	3 -3
name named>0.3	3 -3
name named>0.4	3 -3
name named>0.5	6 -6
name named>0.6	17 -17
name named>0.7	8 -8
name named>0.8	3 -3
name named>0.9	-6 6
name named>0.96	-6 6
name other side does>0.07	11 -11
name other side does>0.1	2 -2
name other side does>0.15	-5 5
name other side does>0.2	-12 12
name other side does>0.3	-18 18
name other side does>0.4	-12 12
name other side does>0.6	12 -12
name other side does>0.7	-2 2
name other side does>0.9	5 -5
name other side does>0.96	3 -3
name other state>0.07	-8 8
name other state>0.1	-10 10
name other state>0.15	-7 7
name other state>0.2	-15 15
name other state>0.3	-9 9
name other state>0.4	-3 3
name other state>0.5	8 -8
name own side does>0.07	5 -5
name own side does>0.2	4 -4
name own side does>0.3	-7 7
name own side does>0.4	-11 11
name own side does>0.5	-12 12
name own side does>0.6	8 -8
name own side does>0.7	4 -4
name own side does>0.8	-9 9
name own side does>0.9	-15 15
name own side does>0.96	7 -7
name rest>0.07	17 -17
name rest>0.1	7 -7
name rest>0.15	-4 4
name rest>0.2	-2 2
name rest>0.3	-8 8
name rest>0.4	-10 10
name rest>0.5	-12 12
name rest>0.6	13 -13
name rest>0.8	-9 9
name rest>0.9	-6 6
name rest>0.96	-3 3
name rival>0.07	13 -13
name rival>0.1	9 -9
name rival>0.15	5 -5
name rival>0.2	3 -3
name rival>0.4	-8 8
name rival>0.5	-4 4
name rival>0.6	4 -4
name rival>0.7	2 -2
name rival>0.8	-6 6
name rival>0.96	32 -32
name share>0.07	-7 7
name share>0.1	-7 7
name share>0.2	-4 4
name share>0.3	3 -3
name share>0.5	-5 5
name share>0.7	7 -7
name share>0.8	6 -6
name share>0.9	2 -2
name sided>0.07	2 -2
name sided>0.1	2 -2
name sided>0.15	2 -2
name sided>0.2	2 -2
name sided>0.3	2 -2
name sided>0.5	-2 2
name sided>0.6	-2 2
name sided>0.7	-9 9
name sided>0.8	-13 13
name sided>0.9	-6 6
name sided>0.96	2 -2
named>0.07	9 -9
named>0.1	9 -9
named>0.15	9 -9
named>0.2	9 -9
named>0.3	9 -9
named>0.4	9 -9
named>0.5	4 -4
named>0.6	2 -2
named>0.7	5 -5
named>0.9	-9 9
named>0.96	-9 9
naming again	3 -3
naming again given	-13 13
naming both given	-8 8
naming both needed	6 -6
naming name	3 -3
naming name given	-6 6
naming name needed	14 -14
naming office	2 -2
naming office given	9 -9
naming office needed	-8 8
naming organisation	4 -4
naming organisation given	14 -14
naming organisation needed	-3 3
naming organisation withheld	-11 11
naming person	4 -4
naming person needed	13 -13
naming person withheld	-9 9
naming pronoun	2 -2
naming pronoun given	11 -11
naming pronoun needed	-6 6
naming pronoun withheld	-7 7
naming side given	-12 12
naming side needed	2 -2
needed act approve left in clause name	-7 7
needed act approve left in clause office	24 -24
needed act approve left in clause organisation	-11 11
needed act approve left in clause person	5 -5
needed act approve right in clause	-3 3
needed act approve right in clause again	4 -4
needed act approve right in clause both	-10 10
needed act approve right in clause name	-4 4
needed act approve right in clause office	42 -42
needed act approve right in clause organisation	4 -4
needed act approve right in clause person	-12 12
needed act approve right in clause side	-29 29
needed act do left in clause	10 -10
needed act do left in clause office	-4 4
needed act do left in clause organisation	-3 3
needed act do left in clause person	23 -23
needed act do left in clause side	9 -9
needed act do right in clause	-9 9
needed act do right in clause again	-26 26
needed act do right in clause both	-25 25
needed act do right in clause name	-27 27
needed act do right in clause office	9 -9
needed act do right in clause organisation	12 -12
needed act do right in clause person	-5 5
needed act do right in clause pronoun	12 -12
needed act do right in clause side	-10 10
needed act lack left in clause	-10 10
needed act lack left in clause both	-33 33
needed act lack left in clause name	-9 9
needed act lack left in clause office	9 -9
needed act lack left in clause organisation	12 -12
needed act lack left in clause person	-15 15
needed act lack left in clause side	-2 2
needed act lack right in clause	-7 7
needed act lack right in clause both	-17 17
needed act lack right in clause name	-15 15
needed act lack right in clause office	16 -16
needed act lack right in clause organisation	-7 7
needed act lack right in clause person	-2 2
needed act publish left in clause	12 -12
needed act publish left in clause office	3 -3
needed act publish left in clause organisation	6 -6
needed act publish left in clause person	-9 9
needed act publish right in clause	-5 5
needed act publish right in clause name	-20 20
needed act publish right in clause office	-3 3
needed act publish right in clause organisation	-25 25
needed act publish right in clause person	32 -32
needed act publish right in clause side	-12 12
needed act refuse right in clause	31 -31
needed act refuse right in clause organisation	16 -16
needed act sign left in clause	-14 14
needed act sign left in clause office	-4 4
needed act sign left in clause organisation	-17 17
needed act sign left in clause person	-4 4
needed act sign left in clause side	25 -25
needed act sign right in clause	4 -4
needed act sign right in clause name	30 -30
needed act sign right in clause office	12 -12
needed act sign right in clause organisation	14 -14
needed act sign right in clause person	-6 6
needed act sign right in clause pronoun	-9 9
needed act sign right in clause side	-16 16
needed act vote left in clause	3 -3
needed act vote left in clause organisation	16 -16
needed act vote left in clause person	-35 35
needed act vote right in clause	2 -2
needed act vote right in clause again	-9 9
needed act vote right in clause both	13 -13
needed act vote right in clause office	-30 30
needed act vote right in clause organisation	10 -10
needed act vote right in clause person	-12 12
needed any>0.07	2 -2
needed any>0.15	2 -2
needed any>0.2	-4 4
needed any>0.4	-2 2
needed any>0.6	-6 6
needed any>0.8	-2 2
needed any>0.9	9 -9
needed any>0.96	6 -6
needed beside>0.07	-4 4
needed beside>0.1	3 -3
needed beside>0.15	13 -13
needed beside>0.2	-2 2
needed beside>0.3	2 -2
needed beside>0.5	-6 6
needed beside>0.7	2 -2
needed beside>0.8	-4 4
needed beside>0.9	-3 3
needed both>0.1	-4 4
needed both>0.15	-13 13
needed both>0.2	-10 10
needed both>0.4	-7 7
needed both>0.5	-8 8
needed both>0.6	3 -3
needed both>0.7	15 -15
needed both>0.8	2 -2
needed both>0.9	-20 20
needed both>0.96	-16 16
needed ct0=agree future	10 -10
needed ct0=agree future-passive	-29 29
needed ct0=agree present-passive	-28 28
needed ct0=bear perfect	25 -25
needed ct0=bear present	8 -8
needed ct0=begin modal	-12 12
needed ct0=begin present	13 -13
needed ct0=impose future	-3 3
needed ct0=impose future-passive	-38 38
needed ct0=impose modal	-13 13
needed ct0=impose modal-passive	7 -7
needed ct0=impose past	7 -7
needed ct0=impose perfect	-30 30
needed ct0=impose perfect-passive	-19 19
needed ct0=impose present	-3 3
needed ct0=impose present-passive	-8 8
needed ct0=propose present	-18 18
needed ct0=say past	-10 10
needed ct0=say present	2 -2
needed ct0=stay past	16 -16
needed ct0=stay present	9 -9
needed kind=office	-8 8
needed kind=person	15 -15
needed kind=side	2 -2
needed l1="	21 -21
needed l1='s	-6 6
needed l1=,	-19 19
needed l1=.	4 -4
needed l1=:	-27 27
needed l1=;	-9 9
needed l1=<number>	27 -27
needed l1=<quality>	-8 8
needed l1=<v-say>	-8 8
needed l1=a	10 -10
needed l1=and	-29 29
needed l1=before	6 -6
needed l1=by	-20 20
needed l1=for	2 -2
needed l1=from	-5 5
needed l1=his	6 -6
needed l1=if	19 -19
needed l1=in	15 -15
needed l1=its	15 -15
needed l1=my	-18 18
needed l1=no	35 -35
needed l1=of	16 -16
needed l1=our	19 -19
needed l1=own	8 -8
needed l1=say	-8 8
needed l1=that	-15 15
needed l1=their	5 -5
needed l1=unless	12 -12
needed l1=until	6 -6
needed l1=when	8 -8
needed l1=whether	29 -29
needed l1=with	-31 31
needed named>0.07	6 -6
needed named>0.1	6 -6
needed named>0.15	6 -6
needed named>0.2	6 -6
needed named>0.3	6 -6
needed named>0.4	6 -6
needed named>0.5	2 -2
needed named>0.6	-4 4
needed named>0.8	2 -2
needed named>0.96	3 -3
needed other side does>0.07	-3 3
needed other side does>0.2	9 -9
needed other side does>0.3	-9 9
needed other side does>0.5	-5 5
needed other side does>0.6	-9 9
needed other side does>0.7	-14 14
needed other side does>0.9	18 -18
needed other side does>0.96	-2 2
needed other side>0.15	-7 7
needed other side>0.2	4 -4
needed other side>0.4	15 -15
needed other side>0.5	4 -4
needed other side>0.6	-7 7
needed other side>0.7	3 -3
needed other side>0.8	15 -15
needed other side>0.9	-14 14
needed other side>0.96	-14 14
needed other state>0.07	-10 10
needed other state>0.1	-3 3
needed other state>0.15	12 -12
needed other state>0.2	-2 2
needed other state>0.3	-5 5
needed other state>0.4	-4 4
needed other state>0.6	7 -7
needed other state>0.7	-7 7
needed other state>0.8	-3 3
needed other state>0.9	-2 2
needed other state>0.96	19 -19
needed own side does>0.07	-3 3
needed own side does>0.1	-8 8
needed own side does>0.15	-11 11
needed own side does>0.2	2 -2
needed own side does>0.4	13 -13
needed own side does>0.5	3 -3
needed own side does>0.7	3 -3
needed own side does>0.8	9 -9
needed own side does>0.9	15 -15
needed own side does>0.96	4 -4
needed power=assembly	7 -7
needed power=board	2 -2
needed power=bureau	-12 12
needed power=cabinet	7 -7
needed power=chancellor	-12 12
needed power=commission	3 -3
needed power=committee	6 -6
needed power=congress	6 -6
needed power=council	10 -10
needed power=department	-33 33
needed power=diet	-17 17
needed power=government	22 -22
needed power=house	-5 5
needed power=king	12 -12
needed power=minister	7 -7
needed power=ministry	28 -28
needed power=no power	2 -2
needed power=president	-24 24
needed power=prime minister	4 -4
needed power=representative	-27 27
needed power=secretary	2 -2
needed power=senate	-10 10
needed power=treasury	2 -2
needed quoted	-14 14
needed r1='s	24 -24
needed r1=,	-5 5
needed r1=.	-14 14
needed r1=;	-14 14
needed r1=<day-ahead>	-22 22
needed r1=<end>	49 -49
needed r1=<not>	-9 9
needed r1=<v-agree>	2 -2
needed r1=<v-bear>	-9 9
needed r1=<v-begin>	12 -12
needed r1=<v-down>	-15 15
needed r1=<v-impose>	18 -18
needed r1=<v-say>	-8 8
needed r1=agree	32 -32
needed r1=and	-42 42
needed r1=by	20 -20
needed r1=can	-8 8
needed r1=could	8 -8
needed r1=decide	-18 18
needed r1=for	-16 16
needed r1=had	-9 9
needed r1=has	-4 4
needed r1=hasn't	6 -6
needed r1=have	-8 8
needed r1=himself	25 -25
needed r1=is	-9 9
needed r1=may	37 -37
needed r1=meet	-2 2
needed r1=must	4 -4
needed r1=need	42 -42
needed r1=of	-35 35
needed r1=on	8 -8
needed r1=put	26 -26
needed r1=say	-11 11
needed r1=sign	-15 15
needed r1=still	-12 12
needed r1=tell	9 -9
needed r1=that	20 -20
needed r1=to	2 -2
needed r1=vote	14 -14
needed r1=was	-5 5
needed rest>0.07	2 -2
needed rest>0.1	2 -2
needed rest>0.2	3 -3
needed rest>0.3	-7 7
needed rest>0.4	9 -9
needed rest>0.5	-2 2
needed rest>0.6	-10 10
needed rest>0.7	-8 8
needed rest>0.9	16 -16
needed rival>0.07	-12 12
needed rival>0.1	-6 6
needed rival>0.15	-9 9
needed rival>0.2	-12 12
needed rival>0.3	-7 7
needed rival>0.4	-5 5
needed rival>0.5	-4 4
needed rival>0.7	6 -6
needed rival>0.8	-4 4
needed rival>0.9	10 -10
needed rival>0.96	-9 9
needed said 	-3 3
needed said approve<	-15 15
needed said approve< approve> lack< do>	-2 2
needed said approve< do<	-4 4
needed said approve< lack< do<	-9 9
needed said approve< lack< do>	3 -3
needed said approve< lack>	-9 9
needed said approve>	-8 8
needed said approve> do>	-9 9
needed said approve> lack<	-25 25
needed said approve> lack>	-18 18
needed said approve> publish> do>	6 -6
needed said approve> publish> lack>	18 -18
needed said approve> vote>	7 -7
needed said approve> vote> do>	10 -10
needed said approve> vote> lack>	-40 40
needed said approve> vote> lack> do>	-23 23
needed said do<	10 -10
needed said do>	-12 12
needed said lack<	5 -5
needed said lack< do<	6 -6
needed said lack< do>	6 -6
needed said lack>	-8 8
needed said lack> do>	-20 20
needed said publish<	10 -10
needed said publish< do<	-12 12
needed said publish< do>	32 -32
needed said publish< lack>	-27 27
needed said publish>	26 -26
needed said publish> do>	-7 7
needed said publish> lack>	-20 20
needed said refuse>	-4 4
needed said sign<	14 -14
needed said sign< do<	-10 10
needed said sign< do< do>	16 -16
needed said sign< do>	31 -31
needed said sign< lack<	4 -4
needed said sign< lack< do<	-8 8
needed said sign< lack< do>	-22 22
needed said sign< lack>	-8 8
needed said sign< publish<	12 -12
needed said sign>	-11 11
needed said sign> approve> do>	-18 18
needed said sign> do<	-2 2
needed said sign> do>	11 -11
needed said sign> lack<	-19 19
needed said sign> lack< do>	-31 31
needed said sign> lack>	-36 36
needed said sign> lack> do>	-12 12
needed said sign> publish>	-16 16
needed said sign> publish> lack>	-9 9
needed said sign> publish> lack> do>	-27 27
needed said vote<	-5 5
needed said vote< lack<	4 -4
needed said vote>	-14 14
needed said vote> do<	4 -4
needed said vote> do>	-25 25
needed said vote> lack<	23 -23
needed said vote> lack>	7 -7
needed said vote> lack> do>	10 -10
needed share>0.07	3 -3
needed share>0.15	-5 5
needed share>0.3	6 -6
needed share>0.4	12 -12
needed share>0.5	3 -3
needed share>0.6	-3 3
needed share>0.7	10 -10
needed share>0.8	2 -2
needed share>0.9	5 -5
needed share>0.96	9 -9
needed sided>0.07	-2 2
needed sided>0.1	-2 2
needed sided>0.15	-2 2
needed sided>0.2	-2 2
needed sided>0.3	-2 2
needed sided>0.5	-2 2
needed sided>0.6	2 -2
needed sided>0.7	-2 2
needed sided>0.8	-7 7
needed t0=future	-2 2
needed t0=modal	8 -8
needed t0=modal-passive	-22 22
needed t0=past	7 -7
needed t0=perfect	-20 20
needed t0=perfect-passive	-9 9
needed t0=present	-5 5
needed t0=present-passive	21 -21
needed v0=add	-33 33
needed v0=agree	-25 25
needed v0=approve	-3 3
needed v0=ask	9 -9
needed v0=await	4 -4
needed v0=come	8 -8
needed v0=go	16 -16
needed v0=other	-7 7
needed v0=put	15 -15
needed v0=say	-11 11
needed v0=sign	-28 28
needed v0=take	20 -20
no office	2 -2
no side	88 -88
not beside	19 -19
office any>0.07	7 -7
office any>0.15	2 -2
office any>0.2	-2 2
office any>0.3	-5 5
office any>0.4	14 -14
office any>0.5	4 -4
office any>0.6	-3 3
office any>0.7	-9 9
office any>0.8	-7 7
office any>0.9	5 -5
office any>0.96	6 -6
office beside>0.07	-5 5
office beside>0.1	-7 7
office beside>0.15	4 -4
office beside>0.2	3 -3
office beside>0.4	-14 14
office beside>0.6	16 -16
office beside>0.7	26 -26
office beside>0.8	12 -12
office beside>0.9	-5 5
office beside>0.96	-8 8
office both>0.07	-3 3
office both>0.1	9 -9
office both>0.15	-10 10
office both>0.2	2 -2
office both>0.3	-7 7
office both>0.4	-2 2
office both>0.5	-5 5
office both>0.6	-3 3
office both>0.8	-9 9
office both>0.9	-25 25
office both>0.96	-40 40
office chancellor	-10 10
office colleague	3 -3
office commerce	2 -2
office commissioner	22 -22
office councillor	-16 16
office counterpart	-7 7
office economy	-19 19
office finance	-38 38
office industry	14 -14
office king	35 -35
office minister	-7 7
office named>0.07	2 -2
office named>0.1	2 -2
office named>0.15	2 -2
office named>0.2	2 -2
office named>0.3	2 -2
office named>0.4	2 -2
office named>0.5	2 -2
office named>0.6	3 -3
office named>0.7	9 -9
office named>0.8	4 -4
office named>0.9	11 -11
office named>0.96	5 -5
office negotiator	-34 34
office other side does>0.15	5 -5
office other side does>0.2	9 -9
office other side does>0.3	-5 5
office other side does>0.4	7 -7
office other side does>0.5	-10 10
office other side does>0.6	-14 14
office other side does>0.8	-11 11
office other side does>0.96	13 -13
office other state>0.07	-4 4
office other state>0.1	-2 2
office other state>0.15	10 -10
office other state>0.2	8 -8
office other state>0.3	-8 8
office other state>0.4	-22 22
office other state>0.6	24 -24
office other state>0.7	35 -35
office other state>0.8	25 -25
office own side does>0.07	-11 11
office own side does>0.1	-11 11
office own side does>0.15	-3 3
office own side does>0.2	-9 9
office own side does>0.3	6 -6
office own side does>0.4	4 -4
office own side does>0.5	7 -7
office own side does>0.9	-7 7
office own side does>0.96	-17 17
office premier	21 -21
office representative	12 -12
office rest>0.07	-13 13
office rest>0.1	-7 7
office rest>0.15	2 -2
office rest>0.2	-4 4
office rest>0.3	-2 2
office rest>0.4	15 -15
office rest>0.5	8 -8
office rest>0.7	2 -2
office rest>0.8	-3 3
office rest>0.96	2 -2
office rival>0.07	-12 12
office rival>0.1	-8 8
office rival>0.3	8 -8
office rival>0.5	3 -3
office rival>0.6	8 -8
office rival>0.7	9 -9
office rival>0.8	-2 2
office rival>0.9	-6 6
office rival>0.96	-4 4
office secretary	19 -19
office share>0.07	7 -7
office share>0.2	-4 4
office share>0.3	-2 2
office share>0.4	13 -13
office share>0.5	9 -9
office share>0.7	-9 9
office share>0.8	-7 7
office share>0.9	5 -5
office share>0.96	6 -6
office sided>0.07	-2 2
office sided>0.1	-2 2
office sided>0.15	-2 2
office sided>0.2	-2 2
office sided>0.3	-2 2
office sided>0.4	-2 2
office sided>0.5	-2 2
office sided>0.6	-3 3
office sided>0.8	-5 5
office trade	2 -2
organisation any>0.15	5 -5
organisation any>0.2	8 -8
organisation any>0.3	5 -5
organisation any>0.4	11 -11
organisation any>0.6	-3 3
organisation any>0.7	-2 2
organisation any>0.8	-8 8
organisation any>0.9	-7 7
organisation any>0.96	-11 11
organisation beside>0.07	-3 3
organisation beside>0.1	-2 2
organisation beside>0.15	4 -4
organisation beside>0.3	8 -8
organisation beside>0.4	8 -8
organisation beside>0.6	4 -4
organisation beside>0.7	6 -6
organisation beside>0.8	2 -2
organisation beside>0.9	-24 24
organisation beside>0.96	-10 10
organisation both>0.07	-8 8
organisation both>0.15	-4 4
organisation both>0.2	-9 9
organisation both>0.3	2 -2
organisation both>0.4	-8 8
organisation both>0.5	3 -3
organisation both>0.6	2 -2
organisation both>0.7	8 -8
organisation both>0.8	6 -6
organisation both>0.9	-9 9
organisation both>0.96	-12 12
organisation named>0.07	4 -4
organisation named>0.1	4 -4
organisation named>0.15	4 -4
organisation named>0.2	4 -4
organisation named>0.3	4 -4
organisation named>0.4	4 -4
organisation named>0.6	-5 5
organisation named>0.8	-3 3
organisation named>0.96	-10 10
organisation other side does>0.07	-14 14
organisation other side does>0.1	-13 13
organisation other side does>0.2	-4 4
organisation other side does>0.3	-3 3
organisation other side does>0.5	4 -4
organisation other side does>0.6	-2 2
organisation other side does>0.7	12 -12
organisation other side does>0.8	-4 4
organisation other side does>0.9	-3 3
organisation other side does>0.96	-8 8
organisation other side>0.07	-14 14
organisation other side>0.1	-8 8
organisation other side>0.15	-5 5
organisation other side>0.2	2 -2
organisation other side>0.3	-10 10
organisation other side>0.4	-10 10
organisation other side>0.5	-10 10
organisation other state>0.07	-11 11
organisation other state>0.15	6 -6
organisation other state>0.3	14 -14
organisation other state>0.4	19 -19
organisation other state>0.5	3 -3
organisation other state>0.6	10 -10
organisation other state>0.7	2 -2
organisation other state>0.8	7 -7
organisation other state>0.9	-25 25
organisation own side does>0.07	9 -9
organisation own side does>0.1	3 -3
organisation own side does>0.15	-5 5
organisation own side does>0.3	-5 5
organisation own side does>0.4	-2 2
organisation own side does>0.5	-15 15
organisation own side does>0.6	-6 6
organisation own side does>0.7	12 -12
organisation own side does>0.8	15 -15
organisation own side does>0.9	-2 2
organisation own side does>0.96	-13 13
organisation rest>0.1	2 -2
organisation rest>0.15	5 -5
organisation rest>0.2	-2 2
organisation rest>0.4	6 -6
organisation rest>0.5	-6 6
organisation rest>0.6	-8 8
organisation rest>0.7	11 -11
organisation rest>0.9	-14 14
organisation rest>0.96	-14 14
organisation rival>0.1	-5 5
organisation rival>0.2	-4 4
organisation rival>0.3	-5 5
organisation rival>0.6	2 -2
organisation rival>0.7	11 -11
organisation rival>0.8	8 -8
organisation rival>0.96	-14 14
organisation share>0.1	-2 2
organisation share>0.15	3 -3
organisation share>0.2	8 -8
organisation share>0.3	6 -6
organisation share>0.4	10 -10
organisation share>0.8	-3 3
organisation share>0.9	-8 8
organisation share>0.96	-2 2
organisation sided>0.07	-4 4
organisation sided>0.1	-4 4
organisation sided>0.15	-4 4
organisation sided>0.2	-4 4
organisation sided>0.3	-4 4
organisation sided>0.4	-3 3
organisation sided>0.5	-6 6
organisation sided>0.7	-3 3
organisation sided>0.8	2 -2
organisation sided>0.9	-9 9
organisation sided>0.96	-12 12
other side does>0.07	-2 2
other side does>0.2	7 -7
other side does>0.3	-4 4
other side does>0.4	-3 3
other side does>0.7	-3 3
other side does>0.8	3 -3
other side does>0.9	6 -6
other side does>0.96	4 -4
other side>0.07	5 -5
other side>0.1	3 -3
other side>0.15	-7 7
other side>0.2	11 -11
other side>0.4	6 -6
other side>0.5	-3 3
other side>0.6	-12 12
other side>0.7	6 -6
other side>0.8	16 -16
other side>0.9	13 -13
other side>0.96	-13 13
other state>0.07	-4 4
other state>0.1	2 -2
other state>0.15	15 -15
other state>0.2	-2 2
other state>0.3	-2 2
other state>0.4	-9 9
other state>0.5	12 -12
other state>0.6	18 -18
other state>0.7	-5 5
other state>0.8	-7 7
other state>0.9	6 -6
other state>0.96	19 -19
own side	-9 9
own side does>0.07	8 -8
own side does>0.15	-2 2
own side does>0.2	4 -4
own side does>0.3	-2 2
own side does>0.4	2 -2
own side does>0.7	8 -8
own side does>0.8	4 -4
own side does>0.9	12 -12
own side does>0.96	4 -4
person any>0.07	-8 8
person any>0.1	-3 3
person any>0.15	5 -5
person any>0.2	-3 3
person any>0.3	3 -3
person any>0.4	-9 9
person any>0.6	-5 5
person any>0.7	6 -6
person any>0.8	-8 8
person any>0.9	10 -10
person beside>0.07	-3 3
person beside>0.15	2 -2
person beside>0.2	-4 4
person beside>0.4	-10 10
person beside>0.5	6 -6
person beside>0.7	-14 14
person beside>0.8	-13 13
person beside>0.9	2 -2
person beside>0.96	-8 8
person both>0.07	-5 5
person both>0.1	-3 3
person both>0.15	-4 4
person both>0.2	3 -3
person both>0.3	-7 7
person both>0.5	-9 9
person both>0.7	-19 19
person both>0.8	-22 22
person both>0.9	-3 3
person both>0.96	-15 15
person named>0.07	4 -4
person named>0.1	4 -4
person named>0.15	4 -4
person named>0.2	4 -4
person named>0.3	4 -4
person named>0.4	4 -4
person named>0.6	-4 4
person named>0.7	-3 3
person named>0.8	-7 7
person named>0.9	-25 25
person named>0.96	-10 10
person other side does>0.07	-5 5
person other side does>0.1	2 -2
person other side does>0.2	4 -4
person other side does>0.4	-12 12
person other side does>0.6	-9 9
person other side does>0.7	-20 20
person other side does>0.8	8 -8
person other side does>0.9	3 -3
person other side does>0.96	8 -8
person other state>0.07	-9 9
person other state>0.15	9 -9
person other state>0.2	-3 3
person other state>0.3	-12 12
person other state>0.4	-13 13
person other state>0.5	9 -9
person other state>0.6	4 -4
person other state>0.7	-13 13
person other state>0.8	-22 22
person other state>0.9	12 -12
person other state>0.96	5 -5
person own side does>0.07	-9 9
person own side does>0.1	-4 4
person own side does>0.2	11 -11
person own side does>0.3	8 -8
person own side does>0.4	9 -9
person own side does>0.5	15 -15
person own side does>0.6	-2 2
person own side does>0.7	-10 10
person own side does>0.8	-9 9
person own side does>0.9	13 -13
person own side does>0.96	8 -8
person rest>0.07	-2 2
person rest>0.1	4 -4
person rest>0.15	-6 6
person rest>0.2	11 -11
person rest>0.3	5 -5
person rest>0.5	13 -13
person rest>0.6	2 -2
person rest>0.7	-9 9
person rest>0.8	3 -3
person rest>0.9	12 -12
person rest>0.96	15 -15
person rival>0.07	-11 11
person rival>0.1	10 -10
person rival>0.2	2 -2
person rival>0.3	-2 2
person rival>0.4	-9 9
person rival>0.5	4 -4
person rival>0.6	4 -4
person rival>0.7	8 -8
person rival>0.8	-8 8
person rival>0.96	-14 14
person share>0.07	-3 3
person share>0.1	-2 2
person share>0.2	-2 2
person share>0.3	5 -5
person share>0.5	3 -3
person share>0.6	-5 5
person share>0.7	14 -14
person share>0.8	-7 7
person share>0.9	3 -3
person share>0.96	-2 2
person sided>0.5	2 -2
person sided>0.6	2 -2
person sided>0.8	4 -4
person sided>0.9	16 -16
person sided>0.96	3 -3
pronoun any>0.07	9 -9
pronoun any>0.1	-7 7
pronoun any>0.2	-2 2
pronoun any>0.3	-4 4
pronoun any>0.4	-15 15
pronoun any>0.5	-13 13
pronoun any>0.6	-6 6
pronoun any>0.7	-5 5
pronoun any>0.8	7 -7
pronoun any>0.9	-4 4
pronoun any>0.96	-11 11
pronoun beside>0.07	26 -26
pronoun beside>0.1	11 -11
pronoun beside>0.15	4 -4
pronoun beside>0.2	-15 15
pronoun beside>0.4	-19 19
pronoun beside>0.5	-14 14
pronoun beside>0.6	-9 9
pronoun beside>0.7	-17 17
pronoun beside>0.8	-16 16
pronoun beside>0.9	-2 2
pronoun both>0.07	2 -2
pronoun both>0.1	-2 2
pronoun both>0.15	3 -3
pronoun both>0.2	-3 3
pronoun both>0.5	-6 6
pronoun both>0.6	-15 15
pronoun both>0.7	-15 15
pronoun both>0.8	13 -13
pronoun both>0.9	5 -5
pronoun both>0.96	19 -19
pronoun named>0.07	2 -2
pronoun named>0.1	2 -2
pronoun named>0.15	2 -2
pronoun named>0.2	2 -2
pronoun named>0.3	2 -2
pronoun named>0.4	2 -2
pronoun named>0.5	2 -2
pronoun named>0.8	4 -4
pronoun named>0.9	4 -4
pronoun named>0.96	6 -6
pronoun other side does>0.07	-2 2
pronoun other side does>0.1	-2 2
pronoun other side does>0.15	4 -4
pronoun other side does>0.2	11 -11
pronoun other side does>0.3	5 -5
pronoun other side does>0.4	7 -7
pronoun other side does>0.5	2 -2
pronoun other side does>0.6	4 -4
pronoun other side does>0.7	-4 4
pronoun other side does>0.9	-15 15
pronoun other side does>0.96	-21 21
pronoun other state>0.07	19 -19
pronoun other state>0.1	-12 12
pronoun other state>0.15	-22 22
pronoun other state>0.2	-9 9
pronoun other state>0.3	3 -3
pronoun other state>0.4	-3 3
pronoun other state>0.5	-5 5
pronoun other state>0.6	2 -2
pronoun other state>0.7	-14 14
pronoun other state>0.8	-3 3
pronoun other state>0.9	-10 10
pronoun own side does>0.07	3 -3
pronoun own side does>0.1	2 -2
pronoun own side does>0.15	-5 5
pronoun own side does>0.2	-17 17
pronoun own side does>0.3	-8 8
pronoun own side does>0.4	-2 2
pronoun own side does>0.5	7 -7
pronoun own side does>0.6	14 -14
pronoun own side does>0.7	12 -12
pronoun own side does>0.8	10 -10
pronoun own side does>0.9	31 -31
pronoun own side does>0.96	31 -31
pronoun rest>0.07	4 -4
pronoun rest>0.1	-5 5
pronoun rest>0.2	-4 4
pronoun rest>0.3	-10 10
pronoun rest>0.5	6 -6
pronoun rest>0.6	5 -5
pronoun rest>0.9	-2 2
pronoun rival>0.15	-4 4
pronoun rival>0.2	-21 21
pronoun rival>0.3	-3 3
pronoun rival>0.4	-11 11
pronoun rival>0.5	-3 3
pronoun rival>0.6	-13 13
pronoun rival>0.7	-16 16
pronoun rival>0.8	-12 12
pronoun rival>0.9	4 -4
pronoun share>0.07	7 -7
pronoun share>0.1	4 -4
pronoun share>0.15	3 -3
pronoun share>0.2	2 -2
pronoun share>0.3	5 -5
pronoun share>0.4	10 -10
pronoun share>0.5	-9 9
pronoun share>0.6	-6 6
pronoun share>0.7	-12 12
pronoun share>0.8	9 -9
pronoun share>0.9	8 -8
pronoun sided>0.7	9 -9
pronoun sided>0.8	-3 3
pronoun sided>0.96	16 -16
rest>0.07	5 -5
rest>0.1	4 -4
rest>0.15	-4 4
rest>0.2	5 -5
rest>0.4	4 -4
rest>0.8	-4 4
rival>0.07	-9 9
rival>0.2	-6 6
rival>0.3	-4 4
rival>0.4	-12 12
rival>0.6	5 -5
rival>0.7	15 -15
rival>0.8	-3 3
rival>0.9	10 -10
rival>0.96	-4 4
rule:told	-13 13
rule:told given	-16 16
rule:told needed	10 -10
rule:told organisation	-3 3
rule:told otherwise	20 -20
rule:told person	-4 4
rule:told pronoun	-37 37
rule:told withheld	-21 21
share>0.07	5 -5
share>0.15	-2 2
share>0.3	4 -4
share>0.4	11 -11
share>0.6	-5 5
share>0.7	3 -3
share>0.9	6 -6
share>0.96	-4 4
shorter elsewhere	-52 52
side any>0.07	11 -11
side any>0.1	8 -8
side any>0.15	4 -4
side any>0.2	3 -3
side any>0.3	-2 2
side any>0.5	-7 7
side any>0.6	-8 8
side any>0.7	-11 11
side beside>0.07	-2 2
side beside>0.1	-2 2
side beside>0.2	-5 5
side beside>0.3	13 -13
side beside>0.4	28 -28
side beside>0.5	15 -15
side beside>0.6	15 -15
side beside>0.7	11 -11
side beside>0.8	11 -11
side beside>0.9	10 -10
side beside>0.96	10 -10
side both>0.07	11 -11
side both>0.1	8 -8
side both>0.15	4 -4
side both>0.2	3 -3
side both>0.3	-2 2
side both>0.5	-7 7
side both>0.6	-8 8
side both>0.7	-11 11
side other side does>0.07	14 -14
side other side does>0.1	12 -12
side other side does>0.15	13 -13
side other side does>0.2	19 -19
side other side does>0.3	13 -13
side other side does>0.4	7 -7
side other side does>0.5	-5 5
side other side does>0.6	4 -4
side other side does>0.7	-6 6
side other side does>0.8	-3 3
side other side does>0.9	4 -4
side other side does>0.96	-5 5
side other side>0.07	-8 8
side other side>0.1	-8 8
side other side>0.15	-8 8
side other side>0.2	9 -9
side other side>0.3	9 -9
side other side>0.4	9 -9
side other side>0.5	-5 5
side other side>0.6	-6 6
side other side>0.7	-6 6
side own side does>0.07	9 -9
side own side does>0.1	8 -8
side own side does>0.2	3 -3
side own side does>0.3	10 -10
side own side does>0.4	16 -16
side own side does>0.5	9 -9
side own side does>0.6	7 -7
side own side does>0.7	7 -7
side own side does>0.8	6 -6
side own side does>0.96	-5 5
side rest>0.07	2 -2
side rest>0.2	7 -7
side rest>0.3	8 -8
side rest>0.4	4 -4
side rest>0.5	-9 9
side rest>0.6	-9 9
side rest>0.7	-11 11
side rest>0.8	-8 8
side rest>0.9	2 -2
side rest>0.96	-8 8
side rival>0.07	-3 3
side rival>0.1	-3 3
side rival>0.15	-14 14
side rival>0.2	-9 9
side rival>0.3	9 -9
side rival>0.4	26 -26
side rival>0.5	15 -15
side rival>0.6	15 -15
side rival>0.7	11 -11
side rival>0.8	11 -11
side rival>0.9	10 -10
side rival>0.96	10 -10
side share>0.07	11 -11
side share>0.1	8 -8
side share>0.15	4 -4
side share>0.2	3 -3
side share>0.3	-2 2
side share>0.5	-7 7
side share>0.6	-8 8
side share>0.7	-11 11
sided>0.07	-2 2
sided>0.1	-2 2
sided>0.15	-2 2
sided>0.2	-2 2
sided>0.3	-2 2
sided>0.4	-2 2
sided>0.5	-4 4
sided>0.8	-3 3
sided>0.96	-4 4
state given	6 -6
state needed	6 -6
unknown any>0.07	-2 2
unknown beside>0.07	-5 5
unknown beside>0.1	-5 5
unknown beside>0.15	-5 5
unknown beside>0.2	-6 6
unknown beside>0.3	-9 9
unknown beside>0.4	-12 12
unknown both>0.07	-7 7
unknown named>0.6	-2 2
unknown named>0.7	-2 2
unknown named>0.8	-2 2
unknown named>0.9	-2 2
unknown named>0.96	-4 4
unknown other state>0.2	-4 4
unknown other state>0.3	-4 4
unknown other state>0.4	-6 6
unknown other state>0.5	11 -11
unknown share>0.07	-2 2
unknown sided>0.8	-3 3
unknown sided>0.9	12 -12
withheld act approve right in clause	-13 13
withheld act approve right in clause organisation	-6 6
withheld act do right in clause	18 -18
withheld act do right in clause organisation	-18 18
withheld act do right in clause pronoun	16 -16
withheld act refuse right in clause	-18 18
withheld act refuse right in clause organisation	-28 28
withheld act refuse right in clause person	-5 5
withheld act refuse right in clause pronoun	-6 6
withheld act sign right in clause	-11 11
withheld act sign right in clause pronoun	-12 12
withheld act vote right in clause	6 -6
withheld act vote right in clause organisation	-15 15
withheld any>0.07	-8 8
withheld any>0.1	-6 6
withheld any>0.15	-5 5
withheld any>0.2	10 -10
withheld any>0.3	4 -4
withheld any>0.4	-11 11
withheld any>0.5	-11 11
withheld any>0.6	-21 21
withheld any>0.7	-12 12
withheld any>0.8	-9 9
withheld beside>0.07	7 -7
withheld beside>0.1	-2 2
withheld beside>0.15	4 -4
withheld beside>0.2	11 -11
withheld beside>0.3	-10 10
withheld beside>0.4	-17 17
withheld beside>0.5	-13 13
withheld beside>0.6	-5 5
withheld both>0.07	-8 8
withheld both>0.1	-3 3
withheld both>0.15	14 -14
withheld both>0.2	9 -9
withheld both>0.3	12 -12
withheld both>0.4	-3 3
withheld both>0.5	-21 21
withheld both>0.6	-21 21
withheld headline	-11 11
withheld kind=person	-14 14
withheld l1=<begin>	-27 27
withheld l1=the	25 -25
withheld named>0.96	-11 11
withheld other state>0.1	3 -3
withheld other state>0.15	8 -8
withheld other state>0.2	6 -6
withheld other state>0.3	2 -2
withheld other state>0.4	3 -3
withheld other state>0.5	9 -9
withheld other state>0.6	6 -6
withheld other state>0.7	4 -4
withheld power=minister	-3 3
withheld power=no power	-22 22
withheld power=president	37 -37
withheld r1=<v-down>	18 -18
withheld r1=<v-say>	-6 6
withheld r1=decline	18 -18
withheld r1=has	-11 11
withheld r1=will	12 -12
withheld r1=would	14 -14
withheld rest>0.07	15 -15
withheld rest>0.1	11 -11
withheld rest>0.15	11 -11
withheld rest>0.2	28 -28
withheld said refuse>	-26 26
withheld said sign> do>	11 -11
withheld said sign> refuse>	-2 2
withheld said sign> refuse> do>	-4 4
withheld share>0.07	-10 10
withheld share>0.1	2 -2
withheld share>0.15	5 -5
withheld share>0.2	10 -10
withheld share>0.3	14 -14
withheld share>0.4	-11 11
withheld share>0.5	-11 11
withheld share>0.6	-21 21
withheld share>0.7	-9 9
withheld sided>0.6	6 -6
withheld sided>0.7	6 -6
withheld sided>0.8	4 -4
withheld sided>0.96	11 -11
words 1	19 -19
words 1 again	-3 3
words 1 name	50 -50
words 1 office	-10 10
words 1 organisation	3 -3
words 1 person	3 -3
words 2 both	7 -7
words 2 name	-26 26
words 2 office	-7 7
words 2 organisation	20 -20
words 2 person	-2 2
words 2 side	-5 5
words 3	-15 15
words 3 again	4 -4
words 3 both	-28 28
words 3 name	-16 16
words 3 office	-7 7
words 3 organisation	-7 7
words 4	5 -5
words 4 office	20 -20
words 4 organisation	7 -7
words 5	12 -12
words 5 office	50 -50
words 5 organisation	-28 28`;
