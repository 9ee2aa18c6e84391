// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_TOLD = `no	yes
<always>	10 -10
again any>0.1	9 -9
again any>0.15	4 -4
again any>0.3	-7 7
again any>0.4	8 -8
again any>0.5	11 -11
again beside>0.07	-5 5
again beside>0.1	-5 5
again beside>0.15	-5 5
again beside>0.2	-21 21
again beside>0.4	15 -15
again both>0.07	9 -9
again both>0.1	2 -2
again both>0.15	-2 2
again both>0.2	-3 3
again both>0.3	-8 8
again both>0.4	7 -7
again named>0.07	-2 2
again named>0.1	-2 2
again named>0.15	-2 2
again named>0.2	-2 2
again named>0.3	-2 2
again named>0.4	-2 2
again named>0.5	-2 2
again named>0.6	-2 2
again named>0.7	-2 2
again named>0.8	-2 2
again named>0.9	7 -7
again named>0.96	5 -5
again other side does>0.07	27 -27
again other side does>0.1	23 -23
again other side does>0.15	18 -18
again other side does>0.2	14 -14
again other side does>0.3	23 -23
again other side does>0.4	23 -23
again other side does>0.5	23 -23
again other side does>0.6	12 -12
again other side does>0.7	10 -10
again other side does>0.8	10 -10
again other side does>0.9	10 -10
again other side>0.07	-16 16
again other side>0.1	-16 16
again other side>0.15	-16 16
again other side>0.2	-16 16
again other side>0.3	-16 16
again other side>0.4	-16 16
again other side>0.5	-16 16
again other state>0.07	3 -3
again other state>0.1	3 -3
again other state>0.15	3 -3
again other state>0.2	2 -2
again other state>0.3	17 -17
again other state>0.4	11 -11
again other state>0.5	11 -11
again other state>0.6	11 -11
again other state>0.7	10 -10
again other state>0.8	10 -10
again other state>0.9	10 -10
again other state>0.96	10 -10
again own side does>0.07	-2 2
again own side does>0.1	-3 3
again own side does>0.15	-19 19
again own side does>0.2	-19 19
again own side does>0.3	-19 19
again own side does>0.4	-8 8
again own side does>0.5	-8 8
again rest>0.07	8 -8
again rest>0.1	8 -8
again rest>0.15	-6 6
again rest>0.2	-9 9
again rest>0.3	-5 5
again rest>0.4	5 -5
again rest>0.5	5 -5
again rest>0.6	24 -24
again rest>0.7	22 -22
again rest>0.8	22 -22
again rest>0.9	22 -22
again rest>0.96	17 -17
again share>0.1	9 -9
again share>0.15	4 -4
again share>0.3	-7 7
again share>0.4	8 -8
again share>0.5	11 -11
again sided>0.07	-2 2
again sided>0.1	-2 2
again sided>0.15	-2 2
again sided>0.2	-2 2
again sided>0.3	-2 2
again sided>0.4	-7 7
again sided>0.5	-7 7
again sided>0.6	-7 7
again sided>0.7	-7 7
again sided>0.8	-15 15
again sided>0.9	6 -6
again sided>0.96	-2 2
another side	26 -26
any>0.1	2 -2
any>0.2	6 -6
any>0.5	-10 10
any>0.7	2 -2
any>0.8	6 -6
any>0.9	4 -4
any>0.96	4 -4
asks	22 -22
at act approve left in clause	-14 14
at act approve left in clause name	-12 12
at act approve left in clause office	22 -22
at act approve left in clause organisation	-8 8
at act approve left in clause person	-7 7
at act approve right in clause	-4 4
at act approve right in clause name	8 -8
at act approve right in clause office	-14 14
at act approve right in clause organisation	-15 15
at act approve right in clause person	-7 7
at act do left in clause	13 -13
at act do left in clause name	-6 6
at act do left in clause office	-19 19
at act do left in clause organisation	8 -8
at act do left in clause person	18 -18
at act do right in clause	-4 4
at act do right in clause both	2 -2
at act do right in clause name	-22 22
at act do right in clause office	-6 6
at act do right in clause organisation	8 -8
at act do right in clause side	-3 3
at act lack left in clause name	15 -15
at act lack left in clause office	-3 3
at act lack left in clause organisation	-6 6
at act lack left in clause person	6 -6
at act lack right in clause	5 -5
at act lack right in clause name	2 -2
at act lack right in clause pronoun	26 -26
at act lack right in clause side	-14 14
at act publish left in clause	-13 13
at act publish left in clause name	2 -2
at act publish left in clause office	-37 37
at act publish left in clause person	13 -13
at act publish right in clause	-4 4
at act publish right in clause office	19 -19
at act publish right in clause organisation	-3 3
at act publish right in clause person	-8 8
at act publish right in clause pronoun	-15 15
at act publish right in clause side	-30 30
at act refuse right in clause	27 -27
at act refuse right in clause person	21 -21
at act refuse right in clause pronoun	28 -28
at act sign left in clause name	-13 13
at act sign left in clause office	9 -9
at act sign left in clause organisation	-9 9
at act sign left in clause side	19 -19
at act sign right in clause	-17 17
at act sign right in clause both	-27 27
at act sign right in clause name	-6 6
at act sign right in clause office	11 -11
at act sign right in clause organisation	5 -5
at act sign right in clause person	4 -4
at act sign right in clause pronoun	-19 19
at act sign right in clause side	-23 23
at act vote left in clause	8 -8
at act vote left in clause organisation	20 -20
at act vote left in clause person	-8 8
at act vote right in clause	-6 6
at act vote right in clause again	-13 13
at act vote right in clause organisation	16 -16
at act vote right in clause person	-11 11
at ct0=agree future-passive	13 -13
at ct0=agree past	-36 36
at ct0=agree past-passive	-6 6
at ct0=bear present	6 -6
at ct0=impose future	25 -25
at ct0=impose future-passive	-10 10
at ct0=impose modal	-12 12
at ct0=impose modal-passive	34 -34
at ct0=impose past-passive	-3 3
at ct0=impose perfect	-9 9
at ct0=impose perfect-passive	2 -2
at ct0=impose present	20 -20
at ct0=say past	-3 3
at ct0=say present	-6 6
at ct0=stay present	3 -3
at headline	6 -6
at kind=organisation	7 -7
at kind=person	4 -4
at kind=side	2 -2
at l1="	38 -38
at l1='s	2 -2
at l1=,	-21 21
at l1=.	-11 11
at l1=:	-19 19
at l1=;	-14 14
at l1=<begin>	-21 21
at l1=<not>	31 -31
at l1=<number>	-20 20
at l1=<office>	-15 15
at l1=<quality>	-7 7
at l1=<v-bear>	38 -38
at l1=<v-say>	29 -29
at l1=a	42 -42
at l1=and	3 -3
at l1=before	33 -33
at l1=both	25 -25
at l1=by	13 -13
at l1=for	-10 10
at l1=from	-6 6
at l1=his	-5 5
at l1=in	15 -15
at l1=is	-9 9
at l1=its	-17 17
at l1=mr	8 -8
at l1=my	-4 4
at l1=no	30 -30
at l1=of	-23 23
at l1=our	56 -56
at l1=say	22 -22
at l1=that	-9 9
at l1=the	-6 6
at l1=until	-3 3
at l1=when	6 -6
at l1=which	-3 3
at l1=with	-22 22
at l1=—	-7 7
at power=assembly	-3 3
at power=board	26 -26
at power=bureau	-7 7
at power=cabinet	-17 17
at power=chancellor	-11 11
at power=commission	10 -10
at power=committee	15 -15
at power=congress	-11 11
at power=council	9 -9
at power=government	21 -21
at power=house	21 -21
at power=king	9 -9
at power=minister	5 -5
at power=ministry	13 -13
at power=no power	-4 4
at power=parliament	-17 17
at power=premier	28 -28
at power=president	-12 12
at power=prime minister	11 -11
at power=representative	-10 10
at power=secretary	12 -12
at power=senate	-2 2
at power=treasury	11 -11
at quoted	5 -5
at r1='s	-9 9
at r1=(	13 -13
at r1=,	-4 4
at r1=.	-14 14
at r1=:	-16 16
at r1=;	-33 33
at r1=<day-ahead>	-21 21
at r1=<day-gone>	-4 4
at r1=<day-today>	-19 19
at r1=<end>	32 -32
at r1=<not>	-11 11
at r1=<v-agree>	8 -8
at r1=<v-bear>	3 -3
at r1=<v-buy>	-2 2
at r1=<v-down>	3 -3
at r1=<v-impose>	17 -17
at r1=<v-propose>	4 -4
at r1=<v-say>	4 -4
at r1=<v-stay>	31 -31
at r1=<v-suspend>	16 -16
at r1=and	-14 14
at r1=announce	4 -4
at r1=approve	-9 9
at r1=by	10 -10
at r1=can	-12 12
at r1=did	-11 11
at r1=for	-31 31
at r1=gave	-35 35
at r1=had	6 -6
at r1=has	-3 3
at r1=have	-3 3
at r1=in	-14 14
at r1=is	3 -3
at r1=issued	4 -4
at r1=of	-6 6
at r1=on	9 -9
at r1=order	-2 2
at r1=published	24 -24
at r1=put	-8 8
at r1=still	-6 6
at r1=tell	6 -6
at r1=that	26 -26
at r1=to	17 -17
at r1=was	33 -33
at r1=will	13 -13
at r1=would	-13 13
at said 	-6 6
at said approve<	3 -3
at said approve< lack<	-14 14
at said approve< lack< do<	-25 25
at said approve< lack< do>	3 -3
at said approve>	-16 16
at said approve> do<	-9 9
at said approve> do>	19 -19
at said approve> lack>	-7 7
at said approve> vote>	10 -10
at said approve> vote> lack>	-31 31
at said do<	6 -6
at said do>	14 -14
at said lack<	5 -5
at said lack>	-7 7
at said lack> do>	3 -3
at said publish<	-5 5
at said publish< do<	-19 19
at said publish< do>	10 -10
at said publish< lack<	-3 3
at said publish< publish> do>	-6 6
at said publish>	8 -8
at said publish> do<	10 -10
at said publish> do>	-14 14
at said publish> lack>	6 -6
at said publish> lack> do>	-19 19
at said refuse> do>	12 -12
at said sign< do<	-24 24
at said sign< do>	-14 14
at said sign< lack<	4 -4
at said sign< lack< do>	-3 3
at said sign< publish<	23 -23
at said sign< sign>	-24 24
at said sign>	-3 3
at said sign> approve<	-22 22
at said sign> approve>	-29 29
at said sign> do<	18 -18
at said sign> do>	16 -16
at said sign> lack>	23 -23
at said sign> lack> do>	-19 19
at said sign> publish<	14 -14
at said sign> publish>	-17 17
at said sign> publish> do>	9 -9
at said sign> publish> lack>	-17 17
at said sign> publish> lack> do>	-18 18
at said sign> refuse> do>	20 -20
at said vote<	-19 19
at said vote< lack<	-13 13
at said vote>	-15 15
at said vote> do>	-24 24
at said vote> lack<	11 -11
at said vote> lack>	36 -36
at said vote> lack> do>	25 -25
at t0=future	14 -14
at t0=future-passive	-2 2
at t0=modal	9 -9
at t0=modal-passive	16 -16
at t0=past	2 -2
at t0=past-passive	4 -4
at t0=perfect	-17 17
at t0=perfect-passive	3 -3
at t0=present	11 -11
at t0=present-passive	-7 7
at v0=approve	-7 7
at v0=be	-15 15
at v0=go	-2 2
at v0=have	21 -21
at v0=other	5 -5
at v0=put	-9 9
at v0=say	-18 18
at v0=sign	10 -10
at v0=tell	2 -2
beside	-18 18
beside>0.07	-2 2
beside>0.1	-6 6
beside>0.2	6 -6
beside>0.3	7 -7
beside>0.4	5 -5
beside>0.7	5 -5
beside>0.8	10 -10
beside>0.9	3 -3
beside>0.96	8 -8
both any>0.1	-3 3
both any>0.15	-23 23
both any>0.3	2 -2
both any>0.4	-11 11
both any>0.6	9 -9
both any>0.8	9 -9
both beside>0.07	2 -2
both beside>0.1	20 -20
both beside>0.15	8 -8
both beside>0.3	-7 7
both beside>0.4	-8 8
both beside>0.5	-17 17
both beside>0.6	-31 31
both beside>0.7	5 -5
both both>0.1	-3 3
both both>0.15	-23 23
both both>0.3	-16 16
both both>0.4	-9 9
both both>0.6	9 -9
both both>0.8	9 -9
both other side does>0.07	-4 4
both other side does>0.1	-9 9
both other side does>0.15	-7 7
both other side does>0.3	-5 5
both other side does>0.4	-4 4
both other side does>0.5	7 -7
both other side does>0.6	4 -4
both other side does>0.7	-5 5
both other side does>0.8	3 -3
both other side does>0.9	13 -13
both other side does>0.96	7 -7
both other side>0.07	3 -3
both other side>0.1	-6 6
both other side>0.15	-9 9
both other side>0.3	-8 8
both other side>0.4	-4 4
both other state>0.07	2 -2
both other state>0.1	28 -28
both other state>0.15	16 -16
both other state>0.2	9 -9
both other state>0.4	3 -3
both other state>0.5	-9 9
both other state>0.6	-33 33
both own side does>0.07	-9 9
both own side does>0.15	18 -18
both own side does>0.2	18 -18
both own side does>0.3	18 -18
both own side does>0.4	3 -3
both own side does>0.5	12 -12
both own side does>0.6	12 -12
both own side does>0.7	12 -12
both own side does>0.8	11 -11
both own side does>0.9	11 -11
both own side does>0.96	7 -7
both rest>0.07	-3 3
both rest>0.1	-8 8
both rest>0.15	-6 6
both rest>0.3	3 -3
both rest>0.4	-3 3
both rest>0.5	8 -8
both rest>0.6	6 -6
both rest>0.7	-4 4
both rest>0.8	4 -4
both rest>0.9	14 -14
both rest>0.96	13 -13
both share>0.1	-3 3
both share>0.15	-23 23
both share>0.3	-16 16
both share>0.4	-9 9
both share>0.6	9 -9
both share>0.8	9 -9
both>0.07	-6 6
both>0.1	-6 6
both>0.15	-18 18
both>0.2	-9 9
both>0.3	-13 13
both>0.4	-16 16
both>0.5	-5 5
both>0.6	-5 5
both>0.7	-10 10
both>0.8	-12 12
both>0.9	-37 37
given act approve left in clause	-19 19
given act approve left in clause organisation	-15 15
given act approve left in clause person	-3 3
given act approve right in clause	-18 18
given act approve right in clause office	-39 39
given act approve right in clause organisation	-2 2
given act do left in clause	-11 11
given act do left in clause name	6 -6
given act do left in clause office	5 -5
given act do left in clause organisation	-3 3
given act do left in clause person	-16 16
given act do right in clause	-5 5
given act do right in clause again	-9 9
given act do right in clause both	11 -11
given act do right in clause name	-11 11
given act do right in clause office	-27 27
given act do right in clause organisation	11 -11
given act lack left in clause	36 -36
given act lack left in clause organisation	6 -6
given act lack right in clause	11 -11
given act lack right in clause organisation	21 -21
given act lack right in clause person	11 -11
given act publish left in clause	-27 27
given act publish left in clause office	-35 35
given act publish left in clause organisation	-12 12
given act publish left in clause person	10 -10
given act publish right in clause	4 -4
given act publish right in clause office	20 -20
given act publish right in clause organisation	-4 4
given act publish right in clause person	-14 14
given act publish right in clause pronoun	-31 31
given act refuse right in clause	29 -29
given act refuse right in clause organisation	14 -14
given act sign left in clause	8 -8
given act sign left in clause name	-11 11
given act sign left in clause office	11 -11
given act sign left in clause organisation	13 -13
given act sign left in clause side	9 -9
given act sign right in clause	-20 20
given act sign right in clause both	-36 36
given act sign right in clause name	-11 11
given act sign right in clause organisation	8 -8
given act sign right in clause person	7 -7
given act sign right in clause pronoun	-12 12
given act sign right in clause side	-13 13
given act vote left in clause	-9 9
given act vote right in clause	7 -7
given act vote right in clause organisation	-2 2
given any>0.07	-2 2
given any>0.1	5 -5
given any>0.4	2 -2
given any>0.5	-10 10
given any>0.6	6 -6
given any>0.7	7 -7
given any>0.9	3 -3
given any>0.96	2 -2
given beside>0.07	16 -16
given beside>0.1	4 -4
given beside>0.15	-9 9
given beside>0.3	-8 8
given beside>0.4	13 -13
given beside>0.7	13 -13
given beside>0.9	5 -5
given beside>0.96	-3 3
given both>0.07	-7 7
given both>0.1	-3 3
given both>0.15	-19 19
given both>0.2	-6 6
given both>0.3	-5 5
given both>0.4	-4 4
given both>0.5	-3 3
given both>0.6	-8 8
given both>0.7	-18 18
given both>0.8	6 -6
given both>0.9	-23 23
given ct0=agree past	-16 16
given ct0=agree past-passive	-6 6
given ct0=impose past	2 -2
given ct0=impose past-passive	-11 11
given ct0=impose perfect-passive	-12 12
given ct0=impose present	-19 19
given ct0=say past	7 -7
given ct0=say present	-10 10
given headline	11 -11
given kind=organisation	14 -14
given kind=person	-2 2
given kind=side	-9 9
given l1='s	32 -32
given l1=,	-26 26
given l1=.	-11 11
given l1=:	-9 9
given l1=;	-5 5
given l1=<begin>	-28 28
given l1=<number>	-28 28
given l1=<quality>	13 -13
given l1=<v-say>	2 -2
given l1=and	22 -22
given l1=both	18 -18
given l1=by	12 -12
given l1=for	15 -15
given l1=in	18 -18
given l1=mr	3 -3
given l1=of	-34 34
given l1=that	2 -2
given l1=the	7 -7
given l1=—	-22 22
given named>0.07	6 -6
given named>0.1	6 -6
given named>0.15	6 -6
given named>0.2	6 -6
given named>0.3	6 -6
given named>0.4	4 -4
given named>0.6	4 -4
given named>0.7	3 -3
given named>0.8	-8 8
given named>0.9	5 -5
given named>0.96	-2 2
given other side does>0.07	-5 5
given other side does>0.15	12 -12
given other side does>0.2	9 -9
given other side does>0.3	-2 2
given other side does>0.4	-2 2
given other side does>0.5	-4 4
given other side does>0.6	6 -6
given other side does>0.7	-2 2
given other side does>0.8	10 -10
given other side does>0.9	-3 3
given other side does>0.96	-11 11
given other side>0.07	3 -3
given other side>0.1	4 -4
given other side>0.2	18 -18
given other side>0.3	9 -9
given other side>0.4	8 -8
given other side>0.5	17 -17
given other side>0.6	17 -17
given other state>0.07	6 -6
given other state>0.1	6 -6
given other state>0.15	-9 9
given other state>0.2	11 -11
given other state>0.3	2 -2
given other state>0.4	11 -11
given other state>0.5	-6 6
given other state>0.6	-10 10
given other state>0.7	-7 7
given other state>0.8	-32 32
given other state>0.9	28 -28
given other state>0.96	8 -8
given own side does>0.07	6 -6
given own side does>0.1	-3 3
given own side does>0.15	3 -3
given own side does>0.3	-9 9
given own side does>0.4	-3 3
given own side does>0.5	-3 3
given own side does>0.6	3 -3
given own side does>0.7	17 -17
given own side does>0.96	-7 7
given power=assembly	-3 3
given power=board	31 -31
given power=cabinet	-39 39
given power=commission	-10 10
given power=house	34 -34
given power=king	-8 8
given power=minister	-10 10
given power=ministry	23 -23
given power=parliament	-18 18
given power=premier	24 -24
given power=prime minister	15 -15
given power=representative	7 -7
given power=senate	-6 6
given power=treasury	19 -19
given quoted	37 -37
given r1='s	-21 21
given r1=.	-5 5
given r1=:	-4 4
given r1=<day-gone>	-4 4
given r1=<day-today>	-12 12
given r1=<v-agree>	6 -6
given r1=<v-buy>	-11 11
given r1=<v-impose>	8 -8
given r1=and	22 -22
given r1=announce	2 -2
given r1=by	2 -2
given r1=did	-27 27
given r1=for	-43 43
given r1=gave	-37 37
given r1=had	9 -9
given r1=has	8 -8
given r1=have	5 -5
given r1=in	-11 11
given r1=of	5 -5
given r1=order	-11 11
given r1=published	3 -3
given r1=put	-34 34
given r1=say	-17 17
given r1=sign	5 -5
given rest>0.07	-9 9
given rest>0.1	-2 2
given rest>0.15	8 -8
given rest>0.2	5 -5
given rest>0.3	-9 9
given rest>0.4	-4 4
given rest>0.9	-10 10
given rest>0.96	-17 17
given rival>0.07	9 -9
given rival>0.1	-7 7
given rival>0.15	6 -6
given rival>0.3	5 -5
given rival>0.4	2 -2
given rival>0.6	9 -9
given rival>0.7	18 -18
given rival>0.8	11 -11
given rival>0.9	6 -6
given rival>0.96	4 -4
given said 	-7 7
given said approve<	16 -16
given said approve>	-10 10
given said approve> do>	20 -20
given said do<	20 -20
given said do>	30 -30
given said publish<	-24 24
given said publish>	-2 2
given said publish> do>	18 -18
given said sign<	-16 16
given said sign< do<	-2 2
given said sign< publish<	7 -7
given said sign>	16 -16
given said sign> approve<	8 -8
given said sign> approve>	-18 18
given said sign> do<	12 -12
given said sign> do>	13 -13
given said sign> lack>	22 -22
given said sign> lack> do>	-20 20
given said sign> publish<	14 -14
given said sign> publish>	-12 12
given said sign> publish> do>	11 -11
given said sign> publish> lack>	-16 16
given share>0.07	-2 2
given share>0.1	7 -7
given share>0.15	-2 2
given share>0.2	-2 2
given share>0.3	5 -5
given share>0.4	4 -4
given share>0.5	-6 6
given share>0.6	8 -8
given share>0.8	-8 8
given share>0.9	3 -3
given share>0.96	-4 4
given sided>0.4	-4 4
given sided>0.8	6 -6
given sided>0.9	-16 16
given sided>0.96	-14 14
given t0=past	3 -3
given t0=past-passive	-3 3
given t0=perfect	-16 16
given t0=perfect-passive	-11 11
given t0=present	7 -7
given v0=approve	-3 3
given v0=be	16 -16
given v0=have	19 -19
given v0=other	19 -19
given v0=say	-2 2
given v0=sign	14 -14
head assembly	-4 4
head board	38 -38
head cabinet	-7 7
head commerce	-5 5
head commission	16 -16
head committee	18 -18
head congress	-9 9
head council	-16 16
head court	58 -58
head customs	35 -35
head finance	2 -2
head government	6 -6
head house	29 -29
head king	3 -3
head minister	3 -3
head ministers	14 -14
head ministry	20 -20
head parliament	-17 17
head president	-16 16
head presidents	-8 8
head regulator	30 -30
head representative	-17 17
head security	-7 7
head senate	-6 6
head states	-28 28
head trade	9 -9
head treasury	-2 2
longer elsewhere	45 -45
name any>0.07	-10 10
name any>0.1	-9 9
name any>0.15	-11 11
name any>0.2	-14 14
name any>0.4	-6 6
name any>0.5	-5 5
name any>0.7	19 -19
name any>0.8	6 -6
name any>0.9	6 -6
name beside>0.07	2 -2
name beside>0.1	4 -4
name beside>0.15	2 -2
name beside>0.3	3 -3
name beside>0.4	9 -9
name beside>0.5	4 -4
name beside>0.7	-3 3
name beside>0.8	-4 4
name beside>0.9	21 -21
name beside>0.96	17 -17
name both>0.07	-10 10
name both>0.1	3 -3
name both>0.15	5 -5
name both>0.2	-4 4
name both>0.3	5 -5
name both>0.4	13 -13
name named>0.07	2 -2
name named>0.1	2 -2
name named>0.15	2 -2
name named>0.2	2 -2
name named>0.3	2 -2
name named>0.4	2 -2
name named>0.5	2 -2
name named>0.8	-3 3
name named>0.9	16 -16
name named>0.96	10 -10
name other side does>0.07	-13 13
name other side does>0.1	-13 13
name other side does>0.15	-6 6
name other side does>0.2	-15 15
name other side does>0.3	6 -6
name other side does>0.5	3 -3
name other side does>0.6	3 -3
name other side does>0.7	7 -7
name other side does>0.8	7 -7
name other side does>0.9	5 -5
name other side does>0.96	-3 3
name other state>0.07	8 -8
name other state>0.1	3 -3
name own side does>0.1	11 -11
name own side does>0.15	-2 2
name own side does>0.2	-6 6
name own side does>0.3	-6 6
name own side does>0.4	3 -3
name own side does>0.5	2 -2
name own side does>0.7	-5 5
name own side does>0.8	-11 11
name own side does>0.96	9 -9
name rest>0.07	-9 9
name rest>0.15	6 -6
name rest>0.2	4 -4
name rest>0.3	4 -4
name rest>0.4	8 -8
name rest>0.5	12 -12
name rest>0.6	4 -4
name rest>0.8	-14 14
name rest>0.9	-3 3
name rival>0.07	-5 5
name rival>0.1	-2 2
name rival>0.15	-12 12
name rival>0.2	-12 12
name rival>0.4	6 -6
name rival>0.5	4 -4
name rival>0.7	-3 3
name rival>0.8	-4 4
name rival>0.9	21 -21
name rival>0.96	17 -17
name share>0.07	-10 10
name share>0.1	-9 9
name share>0.15	-11 11
name share>0.2	-14 14
name share>0.4	-6 6
name share>0.5	-5 5
name share>0.7	19 -19
name share>0.8	6 -6
name share>0.9	6 -6
name sided>0.4	-2 2
name sided>0.5	-11 11
name sided>0.6	5 -5
name sided>0.7	-5 5
name sided>0.8	13 -13
name sided>0.9	7 -7
name sided>0.96	5 -5
named>0.07	9 -9
named>0.1	9 -9
named>0.15	9 -9
named>0.2	9 -9
named>0.3	9 -9
named>0.4	9 -9
named>0.5	6 -6
named>0.7	-2 2
named>0.8	-4 4
named>0.9	3 -3
named>0.96	4 -4
naming again	-2 2
naming again needed	-6 6
naming both given	2 -2
naming name	2 -2
naming name given	2 -2
naming organisation	5 -5
naming organisation given	5 -5
naming organisation needed	7 -7
naming organisation withheld	-15 15
naming person	3 -3
naming person given	-2 2
naming person needed	7 -7
naming pronoun	5 -5
naming pronoun given	10 -10
naming pronoun needed	-14 14
naming pronoun withheld	21 -21
naming side	2 -2
naming side given	-9 9
naming side needed	10 -10
needed act approve left in clause	-2 2
needed act approve left in clause office	33 -33
needed act approve left in clause organisation	3 -3
needed act approve left in clause person	-5 5
needed act approve right in clause	15 -15
needed act approve right in clause name	21 -21
needed act approve right in clause office	28 -28
needed act approve right in clause organisation	-11 11
needed act approve right in clause person	2 -2
needed act do left in clause	21 -21
needed act do left in clause office	-28 28
needed act do left in clause organisation	12 -12
needed act do left in clause person	36 -36
needed act do right in clause	3 -3
needed act do right in clause again	5 -5
needed act do right in clause both	-8 8
needed act do right in clause name	-15 15
needed act do right in clause office	15 -15
needed act do right in clause organisation	7 -7
needed act do right in clause person	5 -5
needed act do right in clause pronoun	-8 8
needed act do right in clause side	3 -3
needed act lack left in clause	-10 10
needed act lack left in clause name	15 -15
needed act lack left in clause office	-7 7
needed act lack left in clause organisation	-7 7
needed act lack left in clause person	-6 6
needed act lack right in clause office	17 -17
needed act lack right in clause organisation	-10 10
needed act lack right in clause person	-3 3
needed act lack right in clause pronoun	24 -24
needed act lack right in clause side	-14 14
needed act publish left in clause	6 -6
needed act publish left in clause office	-14 14
needed act publish left in clause organisation	9 -9
needed act publish left in clause person	4 -4
needed act publish right in clause	-3 3
needed act publish right in clause person	15 -15
needed act publish right in clause side	-17 17
needed act refuse right in clause	28 -28
needed act refuse right in clause organisation	12 -12
needed act sign left in clause	-9 9
needed act sign left in clause name	-4 4
needed act sign left in clause office	2 -2
needed act sign left in clause organisation	-18 18
needed act sign right in clause	-4 4
needed act sign right in clause both	9 -9
needed act sign right in clause name	16 -16
needed act sign right in clause office	12 -12
needed act sign right in clause organisation	10 -10
needed act sign right in clause person	-8 8
needed act sign right in clause pronoun	-22 22
needed act sign right in clause side	-14 14
needed act vote left in clause	15 -15
needed act vote left in clause organisation	26 -26
needed act vote left in clause person	-10 10
needed act vote right in clause	-7 7
needed act vote right in clause again	-26 26
needed act vote right in clause organisation	20 -20
needed act vote right in clause person	-11 11
needed any>0.1	-2 2
needed any>0.2	8 -8
needed any>0.3	3 -3
needed any>0.4	2 -2
needed any>0.5	-3 3
needed any>0.6	-2 2
needed any>0.7	-2 2
needed any>0.8	9 -9
needed any>0.9	3 -3
needed any>0.96	5 -5
needed beside>0.07	-14 14
needed beside>0.1	-8 8
needed beside>0.15	12 -12
needed beside>0.2	6 -6
needed beside>0.3	12 -12
needed beside>0.4	-6 6
needed beside>0.5	3 -3
needed beside>0.6	-5 5
needed beside>0.7	-9 9
needed beside>0.8	12 -12
needed beside>0.96	15 -15
needed both>0.07	-3 3
needed both>0.2	-2 2
needed both>0.3	-9 9
needed both>0.4	-13 13
needed both>0.6	3 -3
needed both>0.7	5 -5
needed both>0.8	-18 18
needed both>0.9	-22 22
needed ct0=agree future-passive	-2 2
needed ct0=impose future	24 -24
needed ct0=impose future-passive	-26 26
needed ct0=impose modal	-12 12
needed ct0=impose present	35 -35
needed ct0=say past	-9 9
needed ct0=stay present	-15 15
needed headline	13 -13
needed kind=organisation	2 -2
needed kind=person	3 -3
needed kind=side	10 -10
needed l1='s	-22 22
needed l1=,	-4 4
needed l1=:	-16 16
needed l1=;	-16 16
needed l1=<begin>	2 -2
needed l1=<quality>	-13 13
needed l1=<v-bear>	38 -38
needed l1=<v-say>	33 -33
needed l1=a	42 -42
needed l1=and	-21 21
needed l1=by	2 -2
needed l1=for	-23 23
needed l1=from	-6 6
needed l1=his	-7 7
needed l1=is	-13 13
needed l1=its	-13 13
needed l1=mr	6 -6
needed l1=my	-22 22
needed l1=no	30 -30
needed l1=our	41 -41
needed l1=say	26 -26
needed l1=that	-14 14
needed l1=the	-15 15
needed l1=until	-3 3
needed l1=with	-21 21
needed named>0.07	5 -5
needed named>0.1	5 -5
needed named>0.15	5 -5
needed named>0.2	5 -5
needed named>0.3	5 -5
needed named>0.4	7 -7
needed named>0.5	6 -6
needed named>0.6	-6 6
needed named>0.7	-5 5
needed named>0.96	5 -5
needed other side does>0.07	-3 3
needed other side does>0.1	-15 15
needed other side does>0.15	-12 12
needed other side does>0.4	8 -8
needed other side does>0.5	9 -9
needed other side does>0.6	-11 11
needed other side does>0.7	-11 11
needed other side does>0.8	-2 2
needed other side does>0.9	-3 3
needed other side does>0.96	18 -18
needed other side>0.1	-2 2
needed other side>0.2	-3 3
needed other side>0.3	-7 7
needed other side>0.5	-12 12
needed other side>0.6	-18 18
needed other side>0.7	13 -13
needed other state>0.07	-8 8
needed other state>0.1	-4 4
needed other state>0.15	16 -16
needed other state>0.2	-9 9
needed other state>0.3	-18 18
needed other state>0.4	-14 14
needed other state>0.5	7 -7
needed other state>0.6	-4 4
needed other state>0.7	14 -14
needed other state>0.8	22 -22
needed other state>0.9	2 -2
needed other state>0.96	7 -7
needed own side does>0.07	3 -3
needed own side does>0.1	6 -6
needed own side does>0.15	-7 7
needed own side does>0.2	-11 11
needed own side does>0.3	4 -4
needed own side does>0.5	10 -10
needed own side does>0.6	12 -12
needed own side does>0.7	9 -9
needed own side does>0.8	-2 2
needed own side does>0.9	4 -4
needed own side does>0.96	5 -5
needed power=assembly	-2 2
needed power=board	2 -2
needed power=bureau	-7 7
needed power=cabinet	10 -10
needed power=commission	22 -22
needed power=committee	20 -20
needed power=congress	-6 6
needed power=council	11 -11
needed power=government	22 -22
needed power=house	2 -2
needed power=king	27 -27
needed power=minister	15 -15
needed power=ministry	6 -6
needed power=no power	-4 4
needed power=parliament	-4 4
needed power=president	-15 15
needed power=prime minister	-11 11
needed power=representative	-15 15
needed power=secretary	6 -6
needed power=treasury	-2 2
needed quoted	-28 28
needed r1='s	7 -7
needed r1=,	-10 10
needed r1=.	-13 13
needed r1=;	-11 11
needed r1=<day-ahead>	-21 21
needed r1=<end>	31 -31
needed r1=<not>	-18 18
needed r1=<v-agree>	5 -5
needed r1=<v-bear>	2 -2
needed r1=<v-down>	-11 11
needed r1=<v-impose>	16 -16
needed r1=<v-propose>	-9 9
needed r1=<v-say>	-6 6
needed r1=and	-34 34
needed r1=by	13 -13
needed r1=can	-13 13
needed r1=did	30 -30
needed r1=for	7 -7
needed r1=have	-9 9
needed r1=in	-6 6
needed r1=is	3 -3
needed r1=on	12 -12
needed r1=put	28 -28
needed r1=sign	-8 8
needed r1=still	-6 6
needed r1=tell	-2 2
needed r1=that	11 -11
needed r1=to	-5 5
needed r1=vote	-14 14
needed r1=will	20 -20
needed r1=would	-13 13
needed rest>0.07	4 -4
needed rest>0.1	-2 2
needed rest>0.15	7 -7
needed rest>0.4	6 -6
needed rest>0.5	10 -10
needed rest>0.7	6 -6
needed rest>0.8	-3 3
needed rest>0.9	9 -9
needed rest>0.96	20 -20
needed rival>0.07	-4 4
needed rival>0.1	3 -3
needed rival>0.15	-9 9
needed rival>0.2	2 -2
needed rival>0.4	-21 21
needed rival>0.5	-11 11
needed rival>0.6	-11 11
needed rival>0.7	-16 16
needed rival>0.8	-10 10
needed rival>0.9	3 -3
needed rival>0.96	2 -2
needed said approve<	-10 10
needed said approve< do<	-3 3
needed said approve< lack<	-8 8
needed said approve< lack< do<	-25 25
needed said approve< lack< do>	3 -3
needed said approve>	-12 12
needed said approve> do>	5 -5
needed said approve> lack< do>	-3 3
needed said approve> lack>	-7 7
needed said approve> lack> do>	-2 2
needed said approve> vote>	4 -4
needed said approve> vote> lack>	-31 31
needed said do>	-8 8
needed said lack<	5 -5
needed said lack>	-18 18
needed said lack> do>	-10 10
needed said publish<	14 -14
needed said publish< do<	-19 19
needed said publish< lack<	-3 3
needed said publish< publish> do>	-6 6
needed said publish>	19 -19
needed said publish> do>	-35 35
needed said publish> lack>	15 -15
needed said publish> lack> do>	-24 24
needed said sign<	25 -25
needed said sign< do<	-29 29
needed said sign< lack<	-3 3
needed said sign< lack< do>	-7 7
needed said sign< publish<	32 -32
needed said sign>	-26 26
needed said sign> do<	6 -6
needed said sign> do>	-3 3
needed said sign> lack>	7 -7
needed said sign> lack> do>	-4 4
needed said sign> publish> do>	-2 2
needed said sign> publish> lack> do>	-18 18
needed said vote<	-11 11
needed said vote< lack<	-13 13
needed said vote>	-26 26
needed said vote> do>	-25 25
needed said vote> lack<	11 -11
needed said vote> lack>	31 -31
needed said vote> lack> do>	18 -18
needed share>0.15	-4 4
needed share>0.2	4 -4
needed share>0.3	5 -5
needed share>0.5	7 -7
needed share>0.6	9 -9
needed share>0.7	3 -3
needed share>0.9	-2 2
needed share>0.96	9 -9
needed sided>0.07	-2 2
needed sided>0.1	-2 2
needed sided>0.15	-2 2
needed sided>0.2	-2 2
needed sided>0.3	-2 2
needed sided>0.4	-4 4
needed sided>0.5	-9 9
needed sided>0.6	-3 3
needed sided>0.8	3 -3
needed sided>0.9	9 -9
needed sided>0.96	2 -2
needed t0=future	11 -11
needed t0=future-passive	-17 17
needed t0=modal	9 -9
needed t0=perfect	-7 7
needed t0=perfect-passive	24 -24
needed t0=present	5 -5
needed t0=present-passive	-3 3
needed v0=approve	-5 5
needed v0=be	-26 26
needed v0=go	-2 2
needed v0=have	5 -5
needed v0=other	-5 5
needed v0=put	7 -7
needed v0=say	-23 23
needed v0=sign	-3 3
no office	-8 8
no side	65 -65
not beside	24 -24
office any>0.07	3 -3
office any>0.1	5 -5
office any>0.15	9 -9
office any>0.3	-6 6
office any>0.5	-4 4
office any>0.6	-7 7
office any>0.7	8 -8
office any>0.9	2 -2
office any>0.96	14 -14
office beside>0.07	-21 21
office beside>0.1	-12 12
office beside>0.15	-4 4
office beside>0.3	14 -14
office beside>0.4	23 -23
office beside>0.5	14 -14
office beside>0.6	2 -2
office beside>0.7	-5 5
office beside>0.8	-6 6
office both>0.1	-5 5
office both>0.15	9 -9
office both>0.2	-6 6
office both>0.3	-10 10
office both>0.4	-7 7
office both>0.5	-4 4
office both>0.6	-6 6
office both>0.7	-13 13
office both>0.8	-12 12
office both>0.9	-38 38
office both>0.96	-4 4
office colleague	5 -5
office commerce	-5 5
office counterpart	29 -29
office economy	10 -10
office finance	-13 13
office named>0.6	5 -5
office named>0.7	7 -7
office named>0.8	6 -6
office named>0.96	6 -6
office other side does>0.07	2 -2
office other side does>0.1	-3 3
office other side does>0.15	-3 3
office other side does>0.2	-2 2
office other side does>0.3	-4 4
office other side does>0.4	2 -2
office other side does>0.5	2 -2
office other side does>0.6	-9 9
office other side does>0.7	-6 6
office other side does>0.8	-14 14
office other side does>0.9	-16 16
office other side does>0.96	-11 11
office other state>0.07	-3 3
office other state>0.1	-14 14
office other state>0.15	-14 14
office other state>0.2	-12 12
office other state>0.3	2 -2
office other state>0.4	20 -20
office other state>0.5	19 -19
office other state>0.6	12 -12
office other state>0.7	-9 9
office other state>0.8	-15 15
office own side does>0.07	-17 17
office own side does>0.1	-5 5
office own side does>0.15	-3 3
office own side does>0.2	-5 5
office own side does>0.3	-8 8
office own side does>0.4	-5 5
office own side does>0.5	-7 7
office own side does>0.6	-4 4
office own side does>0.7	3 -3
office own side does>0.8	-5 5
office own side does>0.96	-11 11
office premier	28 -28
office representative	4 -4
office rest>0.07	3 -3
office rest>0.1	10 -10
office rest>0.15	13 -13
office rest>0.2	10 -10
office rest>0.3	9 -9
office rest>0.4	10 -10
office rest>0.5	9 -9
office rest>0.7	14 -14
office rest>0.8	-12 12
office rest>0.96	-10 10
office rival>0.07	-13 13
office rival>0.1	2 -2
office rival>0.15	10 -10
office rival>0.2	5 -5
office rival>0.3	3 -3
office rival>0.4	10 -10
office rival>0.5	6 -6
office rival>0.9	6 -6
office secretary	-9 9
office share>0.07	3 -3
office share>0.1	5 -5
office share>0.15	9 -9
office share>0.2	4 -4
office share>0.3	-6 6
office share>0.4	5 -5
office share>0.6	-7 7
office share>0.7	10 -10
office share>0.9	2 -2
office share>0.96	14 -14
office sided>0.07	-3 3
office sided>0.1	-3 3
office sided>0.15	-3 3
office sided>0.2	-3 3
office sided>0.3	-3 3
office sided>0.4	-5 5
office sided>0.6	-4 4
office sided>0.8	3 -3
office sided>0.96	-3 3
office trade	15 -15
organisation any>0.07	3 -3
organisation any>0.1	9 -9
organisation any>0.2	5 -5
organisation any>0.3	5 -5
organisation any>0.4	-8 8
organisation any>0.6	4 -4
organisation any>0.7	4 -4
organisation any>0.8	8 -8
organisation any>0.9	14 -14
organisation beside>0.07	-11 11
organisation beside>0.1	-6 6
organisation beside>0.15	3 -3
organisation beside>0.2	11 -11
organisation beside>0.3	4 -4
organisation beside>0.4	8 -8
organisation beside>0.6	7 -7
organisation beside>0.8	14 -14
organisation beside>0.9	13 -13
organisation beside>0.96	10 -10
organisation both>0.07	-2 2
organisation both>0.1	3 -3
organisation both>0.15	-9 9
organisation both>0.3	-10 10
organisation both>0.4	-17 17
organisation both>0.5	6 -6
organisation both>0.6	3 -3
organisation both>0.7	6 -6
organisation both>0.8	-22 22
organisation both>0.9	-16 16
organisation both>0.96	-11 11
organisation named>0.07	5 -5
organisation named>0.1	5 -5
organisation named>0.15	5 -5
organisation named>0.2	5 -5
organisation named>0.3	5 -5
organisation named>0.4	5 -5
organisation named>0.5	5 -5
organisation named>0.6	-3 3
organisation named>0.7	-6 6
organisation named>0.8	-4 4
organisation named>0.9	-6 6
organisation other side does>0.07	-4 4
organisation other side does>0.1	-11 11
organisation other side does>0.15	3 -3
organisation other side does>0.2	2 -2
organisation other side does>0.3	-9 9
organisation other side does>0.4	-9 9
organisation other side does>0.5	-13 13
organisation other side does>0.6	-15 15
organisation other side does>0.7	-12 12
organisation other side does>0.8	-2 2
organisation other side does>0.96	23 -23
organisation other side>0.07	4 -4
organisation other side>0.1	15 -15
organisation other side>0.15	17 -17
organisation other side>0.2	17 -17
organisation other side>0.3	15 -15
organisation other state>0.07	-6 6
organisation other state>0.1	5 -5
organisation other state>0.15	24 -24
organisation other state>0.2	8 -8
organisation other state>0.3	-2 2
organisation other state>0.4	2 -2
organisation other state>0.5	-9 9
organisation other state>0.7	7 -7
organisation other state>0.8	34 -34
organisation other state>0.9	9 -9
organisation own side does>0.07	9 -9
organisation own side does>0.1	5 -5
organisation own side does>0.15	2 -2
organisation own side does>0.3	2 -2
organisation own side does>0.4	5 -5
organisation own side does>0.6	8 -8
organisation own side does>0.8	-12 12
organisation own side does>0.9	-14 14
organisation own side does>0.96	-20 20
organisation rest>0.07	3 -3
organisation rest>0.1	-2 2
organisation rest>0.15	8 -8
organisation rest>0.3	-7 7
organisation rest>0.4	2 -2
organisation rest>0.5	-4 4
organisation rest>0.6	-2 2
organisation rest>0.7	-4 4
organisation rest>0.8	-15 15
organisation rest>0.9	-13 13
organisation rival>0.07	2 -2
organisation rival>0.15	-6 6
organisation rival>0.2	2 -2
organisation rival>0.4	-6 6
organisation rival>0.5	-2 2
organisation rival>0.6	7 -7
organisation rival>0.7	-2 2
organisation rival>0.8	-4 4
organisation rival>0.9	2 -2
organisation rival>0.96	8 -8
organisation share>0.07	3 -3
organisation share>0.1	8 -8
organisation share>0.15	-4 4
organisation share>0.2	5 -5
organisation share>0.3	4 -4
organisation share>0.4	-13 13
organisation share>0.6	6 -6
organisation share>0.7	7 -7
organisation share>0.8	-5 5
organisation share>0.9	5 -5
organisation share>0.96	5 -5
organisation sided>0.07	-3 3
organisation sided>0.1	-3 3
organisation sided>0.15	-3 3
organisation sided>0.2	-3 3
organisation sided>0.3	-3 3
organisation sided>0.4	-5 5
organisation sided>0.5	-7 7
organisation sided>0.6	-7 7
organisation sided>0.7	-6 6
organisation sided>0.8	-4 4
organisation sided>0.9	-13 13
organisation sided>0.96	-10 10
other side does>0.07	-5 5
other side does>0.1	-10 10
other side does>0.2	5 -5
other side does>0.3	-2 2
other side does>0.4	4 -4
other side does>0.5	3 -3
other side does>0.6	-3 3
other side does>0.7	-9 9
other side does>0.8	6 -6
other side does>0.9	-5 5
other side does>0.96	6 -6
other side>0.07	5 -5
other side>0.1	2 -2
other side>0.2	10 -10
other side>0.4	7 -7
other side>0.5	2 -2
other side>0.6	-3 3
other side>0.7	11 -11
other side>0.9	-11 11
other state>0.07	-3 3
other state>0.15	5 -5
other state>0.2	2 -2
other state>0.3	-10 10
other state>0.4	-3 3
other state>0.5	2 -2
other state>0.6	-5 5
other state>0.7	3 -3
other state>0.8	-5 5
other state>0.9	18 -18
other state>0.96	13 -13
own side	-4 4
own side does>0.07	6 -6
own side does>0.1	2 -2
own side does>0.15	-5 5
own side does>0.2	-10 10
own side does>0.3	-2 2
own side does>0.4	-2 2
own side does>0.5	6 -6
own side does>0.6	12 -12
own side does>0.7	20 -20
own side does>0.9	3 -3
own side does>0.96	-2 2
person any>0.07	-7 7
person any>0.1	-8 8
person any>0.15	6 -6
person any>0.2	4 -4
person any>0.3	-6 6
person any>0.4	12 -12
person any>0.5	-12 12
person any>0.6	-3 3
person any>0.7	-9 9
person any>0.8	4 -4
person any>0.9	-6 6
person any>0.96	10 -10
person beside>0.07	13 -13
person beside>0.1	-10 10
person beside>0.15	-4 4
person beside>0.2	2 -2
person beside>0.3	4 -4
person beside>0.4	-8 8
person beside>0.5	-9 9
person beside>0.6	-6 6
person beside>0.9	-20 20
person beside>0.96	-8 8
person both>0.07	-5 5
person both>0.1	-5 5
person both>0.15	-7 7
person both>0.2	-9 9
person both>0.4	-2 2
person both>0.5	-10 10
person both>0.6	-6 6
person both>0.7	-2 2
person both>0.8	12 -12
person both>0.9	-14 14
person named>0.07	3 -3
person named>0.1	3 -3
person named>0.15	3 -3
person named>0.2	3 -3
person named>0.3	3 -3
person named>0.4	3 -3
person named>0.6	-4 4
person named>0.7	-2 2
person named>0.8	-6 6
person named>0.96	-4 4
person other side does>0.07	-3 3
person other side does>0.1	3 -3
person other side does>0.15	-2 2
person other side does>0.2	5 -5
person other side does>0.3	-7 7
person other side does>0.5	-3 3
person other side does>0.7	-7 7
person other side does>0.8	8 -8
person other side does>0.9	-4 4
person other side does>0.96	-4 4
person other state>0.07	5 -5
person other state>0.1	-6 6
person other state>0.15	-7 7
person other state>0.3	-7 7
person other state>0.4	-9 9
person other state>0.5	3 -3
person other state>0.6	6 -6
person other state>0.7	6 -6
person other state>0.9	11 -11
person other state>0.96	7 -7
person own side does>0.07	7 -7
person own side does>0.1	-9 9
person own side does>0.15	-11 11
person own side does>0.2	-13 13
person own side does>0.3	10 -10
person own side does>0.4	-2 2
person own side does>0.5	14 -14
person own side does>0.6	4 -4
person own side does>0.7	14 -14
person own side does>0.8	5 -5
person own side does>0.9	-6 6
person own side does>0.96	3 -3
person rest>0.07	-2 2
person rest>0.1	-2 2
person rest>0.15	2 -2
person rest>0.2	-2 2
person rest>0.3	-3 3
person rest>0.4	-5 5
person rest>0.6	-4 4
person rest>0.8	15 -15
person rest>0.96	2 -2
person rival>0.07	6 -6
person rival>0.1	-7 7
person rival>0.2	2 -2
person rival>0.3	11 -11
person rival>0.4	-19 19
person rival>0.5	-17 17
person rival>0.6	-18 18
person rival>0.7	-7 7
person rival>0.8	-6 6
person rival>0.9	-13 13
person rival>0.96	-10 10
person share>0.07	-4 4
person share>0.1	-2 2
person share>0.15	2 -2
person share>0.2	-6 6
person share>0.3	8 -8
person share>0.4	13 -13
person share>0.5	-2 2
person share>0.6	2 -2
person share>0.7	-11 11
person share>0.8	-6 6
person share>0.9	-2 2
person share>0.96	-2 2
person sided>0.6	6 -6
person sided>0.7	4 -4
person sided>0.8	11 -11
person sided>0.9	-7 7
pronoun any>0.07	3 -3
pronoun any>0.1	5 -5
pronoun any>0.15	4 -4
pronoun any>0.2	11 -11
pronoun any>0.3	17 -17
pronoun any>0.4	3 -3
pronoun any>0.5	-10 10
pronoun any>0.6	-4 4
pronoun any>0.7	-9 9
pronoun any>0.8	-19 19
pronoun any>0.9	-11 11
pronoun any>0.96	-9 9
pronoun beside>0.07	16 -16
pronoun beside>0.1	7 -7
pronoun beside>0.15	3 -3
pronoun beside>0.2	2 -2
pronoun beside>0.3	-17 17
pronoun beside>0.4	-17 17
pronoun beside>0.6	10 -10
pronoun both>0.07	-6 6
pronoun both>0.1	-7 7
pronoun both>0.15	-5 5
pronoun both>0.2	14 -14
pronoun both>0.3	4 -4
pronoun both>0.4	-4 4
pronoun both>0.5	-14 14
pronoun both>0.6	-2 2
pronoun both>0.7	-8 8
pronoun both>0.8	8 -8
pronoun both>0.9	12 -12
pronoun named>0.07	5 -5
pronoun named>0.1	5 -5
pronoun named>0.15	5 -5
pronoun named>0.2	5 -5
pronoun named>0.3	5 -5
pronoun named>0.4	5 -5
pronoun named>0.5	5 -5
pronoun named>0.6	4 -4
pronoun named>0.7	2 -2
pronoun named>0.8	2 -2
pronoun named>0.9	2 -2
pronoun other side does>0.07	8 -8
pronoun other side does>0.1	8 -8
pronoun other side does>0.15	7 -7
pronoun other side does>0.2	7 -7
pronoun other side does>0.3	10 -10
pronoun other side does>0.4	7 -7
pronoun other side does>0.5	7 -7
pronoun other side does>0.7	-7 7
pronoun other side does>0.8	-8 8
pronoun other side does>0.9	-14 14
pronoun other side does>0.96	-17 17
pronoun other state>0.07	-6 6
pronoun other state>0.1	-8 8
pronoun other state>0.15	-11 11
pronoun other state>0.2	-12 12
pronoun other state>0.3	-15 15
pronoun other state>0.4	-12 12
pronoun other state>0.5	-2 2
pronoun other state>0.6	-12 12
pronoun other state>0.7	-14 14
pronoun other state>0.8	-25 25
pronoun own side does>0.07	13 -13
pronoun own side does>0.1	8 -8
pronoun own side does>0.15	14 -14
pronoun own side does>0.2	14 -14
pronoun own side does>0.3	-4 4
pronoun own side does>0.4	-4 4
pronoun own side does>0.5	-6 6
pronoun own side does>0.7	8 -8
pronoun own side does>0.8	8 -8
pronoun own side does>0.9	28 -28
pronoun rest>0.1	-2 2
pronoun rest>0.15	3 -3
pronoun rest>0.3	-5 5
pronoun rest>0.4	-5 5
pronoun rest>0.5	-6 6
pronoun rest>0.6	-5 5
pronoun rest>0.7	-5 5
pronoun rest>0.8	-6 6
pronoun rest>0.96	-17 17
pronoun rival>0.07	17 -17
pronoun rival>0.1	11 -11
pronoun rival>0.15	8 -8
pronoun rival>0.2	8 -8
pronoun rival>0.3	-18 18
pronoun rival>0.4	-18 18
pronoun rival>0.5	-18 18
pronoun share>0.07	3 -3
pronoun share>0.15	3 -3
pronoun share>0.2	9 -9
pronoun share>0.3	14 -14
pronoun share>0.4	5 -5
pronoun share>0.5	-6 6
pronoun share>0.6	3 -3
pronoun share>0.7	-19 19
pronoun share>0.8	-8 8
pronoun share>0.9	-11 11
pronoun share>0.96	-5 5
pronoun sided>0.5	-2 2
pronoun sided>0.6	2 -2
pronoun sided>0.7	5 -5
pronoun sided>0.9	9 -9
rest>0.07	-2 2
rest>0.1	-2 2
rest>0.15	12 -12
rest>0.2	3 -3
rest>0.3	-7 7
rest>0.4	2 -2
rest>0.5	8 -8
rest>0.7	6 -6
rest>0.8	-3 3
rest>0.96	2 -2
rival>0.1	-3 3
rival>0.15	-3 3
rival>0.2	2 -2
rival>0.3	3 -3
rival>0.4	-15 15
rival>0.5	-8 8
rival>0.6	-2 2
rival>0.9	7 -7
rival>0.96	5 -5
rule:told	-11 11
rule:told given	-11 11
rule:told office	10 -10
rule:told organisation	10 -10
rule:told otherwise	51 -51
rule:told person	-17 17
rule:told pronoun	-34 34
rule:told withheld	-8 8
share>0.1	4 -4
share>0.15	-6 6
share>0.3	5 -5
share>0.6	11 -11
share>0.7	2 -2
share>0.8	-6 6
share>0.96	2 -2
shorter elsewhere	-28 28
side any>0.07	14 -14
side any>0.15	-11 11
side any>0.2	-2 2
side any>0.3	4 -4
side beside>0.1	11 -11
side beside>0.15	4 -4
side beside>0.2	4 -4
side beside>0.3	2 -2
side beside>0.5	23 -23
side beside>0.6	23 -23
side beside>0.7	8 -8
side beside>0.8	7 -7
side beside>0.9	6 -6
side beside>0.96	3 -3
side both>0.07	14 -14
side both>0.15	-11 11
side both>0.2	-2 2
side both>0.3	4 -4
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
side other side does>0.07	2 -2
side other side does>0.1	-7 7
side other side does>0.2	8 -8
side other side does>0.3	16 -16
side other side does>0.4	16 -16
side other side does>0.5	12 -12
side other side does>0.6	8 -8
side other side does>0.7	8 -8
side other side does>0.8	8 -8
side other side does>0.9	-4 4
side other side does>0.96	4 -4
side other side>0.07	13 -13
side other side>0.1	13 -13
side other side>0.15	13 -13
side other side>0.2	13 -13
side own side does>0.07	-2 2
side own side does>0.1	-2 2
side own side does>0.15	-4 4
side own side does>0.2	-4 4
side own side does>0.3	-17 17
side own side does>0.4	-11 11
side own side does>0.7	5 -5
side own side does>0.8	2 -2
side own side does>0.9	21 -21
side own side does>0.96	16 -16
side rest>0.07	-5 5
side rest>0.1	-8 8
side rest>0.2	-3 3
side rest>0.3	-17 17
side rest>0.4	-11 11
side rest>0.6	-5 5
side rest>0.7	3 -3
side rest>0.8	3 -3
side rest>0.96	11 -11
side rival>0.07	11 -11
side rival>0.1	8 -8
side rival>0.4	-3 3
side rival>0.5	15 -15
side rival>0.6	15 -15
side rival>0.7	7 -7
side rival>0.8	6 -6
side rival>0.9	6 -6
side rival>0.96	3 -3
side share>0.07	14 -14
side share>0.15	-11 11
side share>0.2	-2 2
side share>0.3	4 -4
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
sided>0.07	-2 2
sided>0.1	-2 2
sided>0.15	-2 2
sided>0.2	-2 2
sided>0.3	-2 2
sided>0.4	-5 5
sided>0.5	-8 8
sided>0.8	6 -6
sided>0.9	-7 7
sided>0.96	-6 6
state given	6 -6
state needed	5 -5
state unknown	7 -7
unknown act sign right in clause	5 -5
unknown beside>0.07	2 -2
unknown beside>0.1	2 -2
unknown beside>0.15	2 -2
unknown kind=person	4 -4
unknown named>0.07	7 -7
unknown named>0.1	7 -7
unknown named>0.15	7 -7
unknown named>0.2	7 -7
unknown named>0.3	7 -7
unknown named>0.4	7 -7
unknown named>0.5	7 -7
unknown named>0.6	7 -7
unknown named>0.7	7 -7
unknown named>0.8	7 -7
unknown named>0.9	7 -7
unknown named>0.96	7 -7
unknown other state>0.07	4 -4
unknown other state>0.1	4 -4
unknown other state>0.15	4 -4
unknown other state>0.2	4 -4
unknown other state>0.3	4 -4
unknown other state>0.4	4 -4
unknown other state>0.5	4 -4
unknown sided>0.07	7 -7
unknown sided>0.1	7 -7
unknown sided>0.15	7 -7
unknown sided>0.2	7 -7
unknown sided>0.3	7 -7
unknown sided>0.4	7 -7
unknown sided>0.5	7 -7
unknown sided>0.6	7 -7
unknown sided>0.7	7 -7
unknown sided>0.8	6 -6
unknown sided>0.9	6 -6
withheld act do right in clause	-15 15
withheld act do right in clause person	-9 9
withheld act refuse right in clause	-16 16
withheld act refuse right in clause organisation	-24 24
withheld act refuse right in clause person	-9 9
withheld act refuse right in clause pronoun	17 -17
withheld act sign right in clause	14 -14
withheld act sign right in clause person	18 -18
withheld any>0.07	9 -9
withheld any>0.1	5 -5
withheld any>0.15	-3 3
withheld any>0.2	-4 4
withheld any>0.3	-12 12
withheld beside>0.07	-13 13
withheld beside>0.1	-18 18
withheld beside>0.15	-10 10
withheld beside>0.3	5 -5
withheld beside>0.5	-7 7
withheld beside>0.6	13 -13
withheld beside>0.7	9 -9
withheld both>0.07	9 -9
withheld both>0.1	-17 17
withheld both>0.15	-12 12
withheld both>0.2	-12 12
withheld both>0.3	-12 12
withheld headline	-37 37
withheld kind=organisation	-15 15
withheld kind=person	17 -17
withheld l1=<begin>	-11 11
withheld named>0.96	12 -12
withheld other state>0.07	-7 7
withheld other state>0.1	-9 9
withheld other state>0.15	-9 9
withheld other state>0.3	7 -7
withheld other state>0.4	2 -2
withheld other state>0.5	-4 4
withheld other state>0.6	10 -10
withheld power=minister	13 -13
withheld r1=has	-34 34
withheld said sign> do>	26 -26
withheld said sign> refuse> do>	13 -13
withheld share>0.07	9 -9
withheld share>0.15	-12 12
withheld share>0.2	-12 12
withheld share>0.3	-12 12
withheld sided>0.8	-3 3
withheld sided>0.9	-12 12
words 1	19 -19
words 1 again	4 -4
words 1 both	5 -5
words 1 name	40 -40
words 1 office	-5 5
words 1 organisation	15 -15
words 1 person	-10 10
words 1 side	-7 7
words 2	2 -2
words 2 both	-2 2
words 2 name	-17 17
words 2 office	-12 12
words 2 organisation	17 -17
words 2 person	-2 2
words 2 side	13 -13
words 3	-11 11
words 3 again	-9 9
words 3 name	-27 27
words 3 office	4 -4
words 3 organisation	-16 16
words 3 person	15 -15
words 4 organisation	18 -18
words 4 person	-16 16
words 5	-2 2
words 5 organisation	-36 36`;
