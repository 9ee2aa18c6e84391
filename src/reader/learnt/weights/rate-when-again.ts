// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN_AGAIN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-11 -7 12 9 -6 -18 -4
next denied far higher pair	-5 9 -5 2 -1 0 -3
next denied far lower other	-35 2 12 0 -7 10 -11
next denied far lower pair	-18 -13 -10 7 9 -15 20
next denied far same pair	8 -8 -3 5 -3 -8 5
next denied here	-4 8 -10 3 -12 7 2
next denied here lower pair	-7 -8 -8 8 -6 8 7
next denied higher far own if_lapsed	-9 4 7 -10 -5 -16 10
next denied higher far own now	-3 17 -6 -18 -6 8 2
next denied higher far own open	0 -5 3 9 -5 0 -10
next denied higher far own proposed	4 -18 -3 8 15 -8 -8
next denied lower far own if_lapsed	-13 -5 16 -4 4 3 -14
next denied lower far own now	-12 6 -13 2 -5 -8 20
next denied lower far own open	-1 -13 2 16 -11 -2 -17
next denied lower far own past	-1 -8 -1 -3 9 4 -9
next denied lower far own proposed	-23 0 6 -7 -13 -3 11
next denied lower here own now	-2 8 -8 8 -2 0 -7
next denied lower paragraph own if_lapsed	7 0 -6 9 -5 -2 -15
next denied lower paragraph own now	-6 -8 12 0 -17 -1 3
next denied lower paragraph own past	-3 -4 -1 -4 14 0 -8
next denied paragraph	-10 -3 -3 12 6 -11 -1
next denied paragraph same pair	-5 -5 -5 13 -3 -1 0
next denied same far own denied	12 -3 -3 -3 0 0 -6
next denied same paragraph own denied	-4 -5 -8 13 -3 -1 0
next far denied 0.05	1 0 -1 -11 4 8 2
next far denied 0.15	-25 11 -1 5 -8 -2 2
next far denied 0.9	0 9 2 0 -31 6 1
next far if_lapsed 0.05	1 -8 -10 19 -6 -6 3
next far if_lapsed 0.15	-8 0 8 -8 -3 9 -1
next far if_lapsed 0.5	-2 -18 2 5 4 1 0
next far if_lapsed 0.7	1 -16 2 -1 7 -8 4
next far if_lapsed 0.9	-2 -17 2 0 11 -9 2
next far now 0.05	-3 1 2 -1 5 4 -11
next far now 0.7	-4 -4 -3 0 -4 2 9
next far now 0.9	-12 2 -4 1 3 10 -1
next far open 0.05	-18 -6 18 -5 -1 -6 0
next far open 0.15	-6 -8 -3 1 3 -2 11
next far open 0.3	-39 1 3 7 -13 2 7
next far open 0.5	-30 5 2 2 5 0 -10
next far open 0.7	-15 7 -12 4 21 -5 -10
next far open 0.9	-3 1 -5 -11 15 -3 6
next far past 0.05	4 4 -9 3 10 7 -17
next far past 0.15	16 -8 0 -7 7 -4 -5
next far past 0.3	-7 -3 -12 0 9 3 9
next far past 0.5	-8 19 9 -7 -8 -24 4
next far past 0.7	-8 1 5 -2 -7 -18 15
next far past 0.9	0 0 18 -14 -9 0 -2
next far peak 0.05	-2 11 -14 13 -22 17 1
next far peak 0.15	0 12 -14 9 1 0 -9
next far peak 0.3	3 -5 -4 12 6 -11 -14
next far peak 0.5	7 -7 5 7 0 -6 -16
next far peak 0.7	11 1 8 6 -3 -3 -29
next far peak 0.9	4 5 5 5 -4 -1 -23
next far proposed 0.05	2 7 6 -1 -6 -2 -9
next far proposed 0.15	-6 8 -2 4 -7 -1 0
next far proposed 0.3	-8 -3 -2 3 2 9 -2
next far proposed 0.5	-1 2 0 -6 10 1 -5
next far proposed 0.7	-8 -4 -3 6 1 -13 6
next far proposed 0.9	3 -10 -3 5 0 1 1
next here denied 0.05	2 13 -7 -18 6 9 4
next here denied 0.3	-8 6 -2 5 -21 6 3
next here denied 0.5	0 6 -3 -12 -7 8 -2
next here denied 0.7	-3 0 -1 -5 -5 9 1
next here if_lapsed 0.05	-21 3 -5 6 4 -12 3
next here if_lapsed 0.15	-11 -1 14 -3 -4 -12 -3
next here if_lapsed 0.3	-40 3 -5 11 -2 1 -4
next here if_lapsed 0.5	-26 1 -1 -5 4 -3 8
next here if_lapsed 0.7	-20 -1 12 -5 -2 -2 1
next here if_lapsed 0.9	-11 7 -9 6 1 2 -9
next here now 0.05	-9 0 6 -3 -2 0 0
next here now 0.15	-1 -9 7 -3 1 1 -3
next here now 0.5	-10 -7 0 9 -3 -9 4
next here now 0.7	-5 -9 3 3 1 -2 -1
next here now 0.9	-3 4 -12 0 2 5 9
next here open 0.05	5 -7 6 -9 0 -2 12
next here open 0.15	12 -2 9 1 -3 -6 -16
next here open 0.3	8 -8 5 -5 5 -1 -1
next here open 0.5	-6 0 1 -3 -4 9 7
next here open 0.7	-21 -2 8 0 -2 8 -23
next here open 0.9	-5 -22 -2 2 1 15 -7
next here past 0.05	8 -4 -3 0 6 -9 2
next here past 0.15	-11 9 -4 12 -3 -3 -15
next here past 0.3	-12 7 -9 6 5 6 -18
next here past 0.5	-24 -1 1 10 -9 2 2
next here past 0.7	-14 0 0 11 -7 -3 3
next here past 0.9	-4 7 4 -8 -4 -5 10
next here peak 0.05	-2 -6 -11 1 15 7 -17
next here peak 0.15	5 1 -1 -14 10 5 -15
next here peak 0.3	-6 1 3 0 6 -6 -13
next here peak 0.5	-5 4 1 1 0 -1 -9
next here peak 0.7	-3 2 8 -3 -1 -1 -6
next here peak 0.9	0 5 -10 -17 11 0 -2
next here proposed 0.15	-5 -8 4 -6 4 13 -1
next here proposed 0.3	-13 4 8 -2 0 -11 -2
next here proposed 0.5	0 13 4 -2 -15 -18 0
next here proposed 0.7	7 16 -2 5 -14 -10 -7
next here proposed 0.9	10 0 -4 12 -21 -3 -7
next if_lapsed far	6 -1 1 -6 7 5 -10
next if_lapsed far higher other	2 10 -5 -5 -5 4 0
next if_lapsed far higher pair	9 -5 4 -8 10 -6 -10
next if_lapsed far lower other	2 0 3 -6 -7 16 0
next if_lapsed far lower pair	-6 -8 2 11 12 -20 -18
next if_lapsed far same other	-3 16 -11 -6 -15 7 0
next if_lapsed far same pair	5 -13 1 -9 17 -15 8
next if_lapsed here	-34 -3 -4 5 7 -2 3
next if_lapsed here higher other	-5 13 -10 -14 8 4 -8
next if_lapsed here higher pair	-3 -7 2 12 -6 -1 -2
next if_lapsed here lower other	-5 9 -20 8 14 -19 -12
next if_lapsed here lower pair	-19 -15 8 2 -6 -7 14
next if_lapsed here same pair	0 -12 -1 0 10 8 -3
next if_lapsed higher far own denied	4 5 -10 -10 -8 0 4
next if_lapsed higher far own if_lapsed	5 9 -13 11 -5 -21 -18
next if_lapsed higher far own now	8 -13 0 0 2 -2 -9
next if_lapsed higher far own past	-3 3 5 -9 -7 11 -4
next if_lapsed higher far own peak	-4 -4 -6 -7 12 0 -4
next if_lapsed higher far own proposed	0 -2 -7 -15 8 0 9
next if_lapsed higher here own if_lapsed	-9 7 -6 2 5 -5 -7
next if_lapsed higher paragraph own denied	13 -2 -2 -3 0 -4 -2
next if_lapsed higher paragraph own if_lapsed	5 5 0 -11 1 4 -13
next if_lapsed higher paragraph own now	0 -8 2 -15 3 8 -1
next if_lapsed higher paragraph own peak	-1 -2 -3 10 -13 2 -1
next if_lapsed lower far own denied	-9 -5 21 -13 -8 -1 0
next if_lapsed lower far own if_lapsed	-14 6 -11 6 9 4 -33
next if_lapsed lower far own now	1 -21 -3 10 -1 8 -3
next if_lapsed lower far own open	-4 11 2 -7 3 -5 -1
next if_lapsed lower far own past	14 -21 4 -5 -1 -11 2
next if_lapsed lower far own proposed	-2 1 11 -2 -15 -2 -4
next if_lapsed lower here own if_lapsed	-11 -5 -10 5 12 -5 4
next if_lapsed lower here own now	-12 -7 5 13 -10 -18 -7
next if_lapsed lower here own open	0 3 1 -16 -13 0 20
next if_lapsed lower here own past	0 8 -12 -12 14 -2 -2
next if_lapsed lower paragraph own if_lapsed	-14 -3 2 1 -1 2 3
next if_lapsed lower paragraph own now	-2 0 5 -5 -4 -17 10
next if_lapsed lower paragraph own open	0 -9 -8 20 -6 -1 -9
next if_lapsed paragraph higher other	-12 -2 -9 9 0 6 -7
next if_lapsed paragraph higher pair	16 7 5 -13 -15 3 -16
next if_lapsed paragraph lower other	-20 8 -11 -1 1 3 12
next if_lapsed paragraph lower pair	0 -14 23 3 -14 -20 -11
next if_lapsed paragraph same pair	1 -2 -15 -2 13 -7 2
next if_lapsed same far own if_lapsed	3 -1 3 5 -15 3 0
next if_lapsed same far own now	-1 3 -3 -16 12 0 -3
next if_lapsed same far own past	0 -7 -4 -11 18 -2 0
next if_lapsed same here own if_lapsed	0 -13 13 -14 2 9 -3
next if_lapsed same paragraph own if_lapsed	-1 -11 -2 5 12 -5 -3
next none	4 -11 17 2 -28 -24 4
next now far higher other	-2 5 -9 5 -1 0 -3
next now far higher pair	7 2 6 -17 -12 8 9
next now far lower other	6 4 -1 -4 17 -19 -9
next now far lower pair	-3 -12 4 21 -30 -13 1
next now far same other	-7 -6 -6 14 5 -15 -10
next now far same pair	10 -4 -6 -13 11 6 7
next now here higher other	0 9 -4 1 -5 13 -11
next now here higher pair	1 5 8 -4 -7 0 -12
next now here lower other	4 4 -22 15 13 -12 -2
next now here lower pair	-6 -22 5 7 -16 -26 13
next now here same other	0 -3 16 -7 -7 0 -11
next now here same pair	-4 -13 -13 -6 27 -2 0
next now higher far own denied	9 -4 6 -10 -5 -19 4
next now higher far own if_lapsed	4 11 7 1 -33 7 -11
next now higher far own now	-12 7 0 3 7 -24 -4
next now higher far own open	2 -12 3 1 12 -8 -7
next now higher far own past	4 0 -25 10 2 8 0
next now higher far own peak	-4 6 -10 -10 -1 19 -25
next now higher far own proposed	-7 -2 7 -18 -7 -15 21
next now higher here own denied	-8 -5 21 -8 -3 -2 -12
next now higher here own if_lapsed	15 6 2 -2 4 -15 -24
next now higher here own now	2 13 -1 -4 -1 -2 4
next now higher here own open	-9 5 9 -6 -10 12 -10
next now higher here own past	-14 -4 0 16 -6 -1 -35
next now higher here own peak	-2 -10 0 -12 -11 16 6
next now higher here own proposed	-10 -7 7 0 -2 -6 2
next now higher paragraph own denied	3 4 -15 14 -6 3 -8
next now higher paragraph own if_lapsed	-11 -8 12 0 4 -5 -1
next now higher paragraph own now	-4 3 7 -15 11 0 -16
next now higher paragraph own open	-15 14 -10 0 -1 -25 9
next now higher paragraph own past	-25 4 -2 -3 -10 13 15
next now higher paragraph own peak	-7 0 -5 3 3 1 -11
next now higher paragraph own proposed	17 -4 -39 -20 13 3 10
next now lower far own denied	2 -4 -12 3 -4 0 5
next now lower far own if_lapsed	5 12 -1 -3 -16 -7 0
next now lower far own now	-27 3 0 8 -5 -22 5
next now lower far own open	5 -7 2 4 -6 -14 0
next now lower far own past	2 -22 0 -8 18 -10 -26
next now lower far own proposed	9 -6 1 10 -7 -7 -10
next now lower here own if_lapsed	0 -12 -6 17 -19 -1 7
next now lower here own now	-24 -2 -8 7 5 -20 12
next now lower here own open	-5 -19 15 -4 -13 -6 3
next now lower here own proposed	4 -8 -13 17 -24 -2 -2
next now lower paragraph own denied	5 0 -8 -8 8 0 -4
next now lower paragraph own if_lapsed	-1 -4 14 -15 -8 -1 7
next now lower paragraph own now	7 0 1 2 -1 -15 -6
next now lower paragraph own open	-11 -2 -22 21 -43 -7 13
next now lower paragraph own past	-10 -12 17 -17 4 -8 -17
next now lower paragraph own proposed	4 2 9 1 4 -3 -15
next now paragraph higher other	-3 6 4 -17 10 16 -25
next now paragraph higher pair	-1 -2 -9 -1 -2 -8 22
next now paragraph lower other	-13 -6 -3 1 19 -19 -5
next now paragraph lower pair	14 -2 6 9 -27 -18 -2
next now paragraph same other	4 -10 7 5 -1 -5 -24
next now paragraph same pair	1 -20 0 7 -3 -5 6
next now same far own if_lapsed	-2 -4 8 -8 -3 0 4
next now same far own now	2 5 -11 17 0 4 -18
next now same far own open	9 -4 3 -5 -14 0 2
next now same far own past	-4 -7 -9 -7 22 -5 -10
next now same far own proposed	-5 -14 6 -14 3 -2 9
next now same here own now	-3 -11 -13 5 16 -2 1
next now same here own open	0 0 2 -19 21 0 -3
next now same here own past	0 -1 15 -10 -9 0 -2
next now same paragraph own now	2 -19 -9 15 0 -5 0
next now same paragraph own open	0 -1 3 -2 -9 0 4
next now same paragraph own past	0 -3 17 1 -15 -2 -3
next now same paragraph own proposed	-5 -1 7 -5 13 0 -14
next open far	-46 -4 12 -2 -8 4 3
next open far higher other	-29 -7 5 -11 7 19 -1
next open far higher pair	-13 7 -12 1 1 -23 18
next open far lower other	-6 -4 9 14 -20 -12 -24
next open far lower pair	-1 -9 -5 1 0 -4 11
next open far same other	-1 -8 0 9 -20 -2 3
next open far same pair	-2 4 32 -23 -13 -1 -11
next open here	12 -11 2 -2 -6 7 7
next open here higher other	7 4 -2 3 -6 2 -10
next open here higher pair	7 -10 11 2 -20 11 -12
next open here lower other	-4 2 -15 -10 0 -7 31
next open here lower pair	4 -9 3 -12 23 -14 -8
next open here same pair	0 -6 -4 13 -19 0 4
next open higher far own now	-8 10 -3 -15 8 12 2
next open higher far own open	-8 -17 9 1 13 -9 -14
next open higher far own past	-1 13 -2 1 -1 -12 -9
next open higher far own peak	0 -2 -5 -2 -17 17 -2
next open higher far own proposed	-12 0 -29 -5 -16 -5 33
next open higher here own if_lapsed	0 -2 3 6 -10 -2 -3
next open higher here own now	10 -14 1 13 -12 -3 -14
next open higher here own open	5 5 4 -7 -8 15 -11
next open higher here own past	0 0 22 1 -24 0 0
next open higher paragraph own if_lapsed	8 8 1 -28 -17 -5 14
next open higher paragraph own now	-6 -16 1 -6 10 -4 3
next open higher paragraph own open	-4 -2 2 1 1 10 -29
next open higher paragraph own past	0 -6 10 4 -20 7 -1
next open higher paragraph own proposed	-6 -3 -5 9 -3 7 -7
next open lower far own now	-3 -10 -2 17 -7 -3 -30
next open lower far own open	-3 -17 17 -4 -26 -6 0
next open lower far own past	0 -2 -1 -14 5 -1 8
next open lower far own proposed	-1 -1 -6 9 -5 0 0
next open lower here own now	7 -23 -6 0 7 -6 6
next open lower here own open	-9 4 1 -16 13 -13 18
next open lower paragraph own now	-5 5 0 -7 8 -3 1
next open lower paragraph own open	-4 3 10 -4 -26 -7 3
next open lower paragraph own past	0 0 -6 11 -2 -2 -1
next open lower paragraph own proposed	-2 -1 -12 16 -4 0 -5
next open paragraph	8 1 -1 -5 1 9 -2
next open paragraph higher other	4 1 -19 3 -3 17 2
next open paragraph higher pair	10 1 21 -18 -12 0 -7
next open paragraph lower other	-7 11 -2 0 -1 -9 1
next open paragraph lower pair	0 -13 4 1 -2 -6 -2
next open paragraph same other	0 -9 -9 7 12 -1 -9
next open paragraph same pair	0 -2 -7 -9 16 -1 6
next open same far own now	0 -6 11 -5 -14 0 3
next open same far own open	0 -6 12 -8 -11 -1 5
next open same far own proposed	-1 7 11 1 -4 0 -16
next open same here own open	0 -3 -3 14 -14 0 -10
next open same paragraph own now	0 0 -12 15 -5 0 -2
next open same paragraph own open	-1 -10 -2 -15 22 -3 3
next paragraph denied 0.05	7 -30 -1 5 -3 0 12
next paragraph denied 0.15	7 -6 -8 4 -2 0 1
next paragraph denied 0.3	-9 0 -6 14 3 -13 -1
next paragraph denied 0.5	-9 -7 -17 17 5 -9 8
next paragraph denied 0.7	-2 -6 -10 2 5 -5 10
next paragraph denied 0.9	-2 9 -13 -10 4 -1 7
next paragraph if_lapsed 0.05	-6 -2 0 9 -3 -9 0
next paragraph if_lapsed 0.15	6 -3 -5 -1 -1 -1 9
next paragraph if_lapsed 0.3	4 -3 2 -10 3 2 2
next paragraph if_lapsed 0.5	-10 -4 -12 4 23 4 -15
next paragraph if_lapsed 0.7	4 -9 12 -1 7 -2 -21
next paragraph if_lapsed 0.9	0 -21 31 -6 2 0 -14
next paragraph now 0.05	6 0 7 2 -12 -3 -5
next paragraph now 0.15	-3 -8 -1 7 0 -3 -2
next paragraph now 0.5	9 -1 1 -3 -4 -6 4
next paragraph now 0.7	6 4 8 -7 -11 -13 9
next paragraph now 0.9	-11 4 -12 11 3 -3 -3
next paragraph open 0.05	-5 -7 -3 1 8 2 -2
next paragraph open 0.15	-13 -7 0 10 -6 10 -6
next paragraph open 0.3	3 5 1 -4 -6 17 -8
next paragraph open 0.5	0 -16 6 -5 6 5 -4
next paragraph open 0.9	-3 -16 15 -15 9 -1 -4
next paragraph past 0.05	-10 4 -3 -6 11 4 -5
next paragraph past 0.15	-12 -2 -11 4 11 -1 4
next paragraph past 0.3	-9 -2 12 -10 1 -2 -8
next paragraph past 0.5	-8 -4 -3 -2 15 -11 -6
next paragraph past 0.7	5 3 -2 9 -5 -11 5
next paragraph past 0.9	-1 -4 -19 3 14 6 -4
next paragraph peak 0.05	-4 1 0 -8 6 7 -7
next paragraph peak 0.15	-21 -4 -6 1 5 1 12
next paragraph peak 0.3	-11 8 -2 -2 2 -15 7
next paragraph peak 0.5	-7 10 -3 11 -6 -19 -1
next paragraph peak 0.7	-3 0 8 4 2 -15 -12
next paragraph peak 0.9	-1 -1 10 5 -3 -11 -6
next paragraph proposed 0.05	4 0 7 -4 -6 14 -14
next paragraph proposed 0.15	2 -10 -6 16 1 6 -13
next paragraph proposed 0.3	-5 -4 6 -7 -9 13 4
next paragraph proposed 0.5	11 -6 3 -8 7 -26 0
next paragraph proposed 0.7	2 4 1 -3 -10 -15 7
next paragraph proposed 0.9	-3 12 -14 -6 0 -6 14
next past far	-8 -3 1 4 0 -4 -1
next past far higher other	1 6 1 -8 -6 -3 11
next past far higher pair	0 -5 10 -4 1 5 -14
next past far lower other	-4 -5 -8 2 14 1 -6
next past far lower pair	-10 -3 -4 29 -16 -5 -21
next past far same pair	-3 1 5 -13 -5 -12 17
next past here	-8 5 6 1 -4 -2 -11
next past here higher other	-6 -26 -6 15 -14 17 1
next past here higher pair	3 8 13 -25 9 -8 -14
next past here lower other	-3 17 -7 -33 18 -16 -7
next past here lower pair	-10 -3 12 15 -21 -24 -4
next past here same other	0 -2 -6 0 0 9 -1
next past here same pair	0 -15 -16 16 3 -11 3
next past higher far own if_lapsed	-6 16 11 -8 -21 -11 -1
next past higher far own now	-7 -9 0 -5 6 -3 5
next past higher far own open	0 -4 -4 -3 13 0 -8
next past higher far own past	7 -19 17 -5 -11 3 -1
next past higher far own peak	0 -1 -3 -14 3 11 -1
next past higher far own proposed	8 3 -11 3 -14 -6 3
next past higher here own now	-7 20 10 -20 -2 -14 -19
next past higher here own open	0 -7 0 -7 13 -2 -3
next past higher here own past	-11 -15 -8 9 -5 12 7
next past higher here own peak	0 -2 13 -11 -1 0 -1
next past higher paragraph own now	3 -18 -6 17 -9 5 -13
next past higher paragraph own past	-5 7 17 5 -16 -9 -14
next past higher paragraph own peak	-1 8 -2 2 -3 -1 -3
next past lower far own if_lapsed	-1 -5 -3 18 -14 -2 -7
next past lower far own now	2 -8 0 1 1 6 -10
next past lower far own open	-1 -10 1 -2 7 -2 0
next past lower far own past	-10 8 -8 5 6 -10 -16
next past lower far own proposed	-4 -4 -9 19 -6 0 -10
next past lower here own now	-6 -30 3 14 -17 -7 -2
next past lower here own past	-6 19 7 -17 4 -30 -22
next past lower paragraph own now	-6 -16 4 -38 19 -3 3
next past lower paragraph own past	-1 12 6 1 -8 -7 -9
next past paragraph	-11 2 12 -2 -5 -5 -9
next past paragraph higher other	-9 -27 10 15 -19 6 0
next past paragraph higher pair	-3 9 7 4 -7 -4 -24
next past paragraph lower other	-2 9 3 -6 0 -8 -10
next past paragraph lower pair	0 -15 3 -21 12 -5 1
next past paragraph same pair	0 2 1 -15 0 -3 7
next past same far own now	-2 -6 8 -3 -14 -1 7
next past same far own past	0 8 -16 -12 12 -3 -2
next past same here own past	-1 -17 -17 15 -1 2 4
next past same paragraph own past	0 -5 2 -11 0 -1 8
next peak far	4 0 -4 7 5 -10 -10
next peak far lower other	-17 3 3 -12 11 -8 3
next peak far lower pair	13 -5 -8 19 -8 -1 -20
next peak here	-6 2 5 2 3 -5 -12
next peak here higher other	0 -4 -7 24 -19 -8 -1
next peak here higher pair	0 0 5 5 -16 2 0
next peak here lower other	0 5 -10 -21 12 1 -1
next peak here lower pair	-2 1 11 -24 10 -9 -7
next peak higher here own peak	-1 -6 -10 28 -27 -5 -2
next peak lower far own if_lapsed	-5 -8 -6 14 -3 -3 0
next peak lower far own now	-4 5 3 -4 2 -1 -9
next peak lower far own open	0 0 -9 3 -8 0 8
next peak lower far own past	0 -2 -1 -13 11 0 -1
next peak lower far own proposed	11 6 3 0 -11 -1 -13
next peak lower here own now	0 2 17 -21 -7 -1 -2
next peak lower here own past	0 4 -9 -9 11 1 -2
next peak lower here own peak	0 -1 -2 -4 12 -7 0
next peak lower paragraph own if_lapsed	-2 5 -1 5 -3 -4 -9
next peak lower paragraph own now	-4 0 -4 -12 8 -4 10
next peak lower paragraph own open	0 -4 -2 3 -9 0 6
next peak paragraph	-11 5 -7 6 3 -20 8
next peak paragraph lower other	-1 1 -13 -2 13 -7 4
next peak paragraph lower pair	-8 4 1 0 -3 -9 6
next proposed far	-10 -1 -5 -2 6 2 7
next proposed far higher other	-28 -2 6 -2 1 5 -1
next proposed far higher pair	1 13 1 -8 -1 8 -15
next proposed far lower other	-3 0 14 5 -10 -2 -13
next proposed far lower pair	7 -3 -28 -4 19 -11 16
next proposed far same other	2 -12 -20 0 6 -4 15
next proposed far same pair	-12 -7 3 1 -4 -9 10
next proposed here higher other	-12 10 2 -8 0 -2 1
next proposed here higher pair	-3 4 -7 6 9 3 -8
next proposed here lower other	-12 8 -2 -10 3 -2 5
next proposed here lower pair	-18 -9 7 8 -22 -5 3
next proposed here same pair	16 -9 0 3 11 1 -19
next proposed higher far own denied	-3 0 6 -2 3 5 -13
next proposed higher far own if_lapsed	-16 8 -4 7 3 5 -31
next proposed higher far own now	1 10 0 -2 -3 -12 -2
next proposed higher far own open	-4 -8 26 -26 8 -9 0
next proposed higher far own past	-4 0 -3 8 -10 -2 9
next proposed higher far own peak	-2 -6 -11 2 4 6 -8
next proposed higher far own proposed	-3 -5 -7 -4 1 11 5
next proposed higher here own if_lapsed	0 -7 10 -8 -4 0 4
next proposed higher here own now	5 8 -17 11 14 6 -38
next proposed higher here own open	0 -1 -14 -13 -2 0 20
next proposed higher here own proposed	-26 12 13 1 -5 -7 -10
next proposed higher paragraph own denied	3 -3 -4 -7 -5 -4 8
next proposed higher paragraph own if_lapsed	-5 -1 -1 -12 2 -3 10
next proposed higher paragraph own now	3 -4 13 -27 -6 14 -1
next proposed higher paragraph own past	-2 5 -1 -15 9 -3 -5
next proposed lower far own denied	-3 -4 -13 3 -7 0 12
next proposed lower far own if_lapsed	-3 3 18 -9 -3 -6 -13
next proposed lower far own now	3 -28 7 6 -8 -8 -6
next proposed lower far own open	-7 5 -16 4 -1 -9 11
next proposed lower far own past	-7 0 -30 -7 26 -8 8
next proposed lower far own proposed	12 0 1 -1 -8 7 -7
next proposed lower here own now	-1 -4 -9 1 0 0 13
next proposed lower here own proposed	-26 6 0 6 -18 -6 3
next proposed lower paragraph own now	-6 4 3 14 -17 -3 -31
next proposed lower paragraph own proposed	-6 -9 -22 3 2 -3 17
next proposed paragraph	3 -2 -1 -10 -1 8 6
next proposed paragraph higher other	-13 9 10 -20 -20 15 5
next proposed paragraph higher pair	7 -13 5 -22 21 -19 0
next proposed paragraph lower other	-12 -3 -12 19 -21 -1 4
next proposed paragraph same pair	13 6 -11 -18 -9 0 8
next proposed same far own now	-5 -11 -4 -13 -20 -1 24
next proposed same far own past	-2 -7 -15 -9 23 -2 -5
next proposed same far own proposed	-3 -2 -1 8 -20 -4 3
next proposed same here own proposed	16 -8 0 0 12 0 -17
next proposed same paragraph own now	9 -1 -11 -8 -2 0 9
next proposed same paragraph own proposed	8 -3 -9 7 -3 0 -6
own denied 0.05	74 -24 -6 -30 -18 -28 2
own denied 0.15	70 -31 -11 -34 -25 -21 -7
own denied 0.3	54 -16 -17 -22 -23 -12 -18
own denied 0.5	38 -43 -22 10 -4 -11 -23
own denied 0.7	32 -28 -41 10 3 2 -26
own denied 0.9	49 -25 -26 -18 -30 1 -29
own if_lapsed 0.05	-11 51 -9 -2 -27 -16 -9
own if_lapsed 0.15	-31 53 -9 -22 -10 -14 -9
own if_lapsed 0.3	-20 32 -8 -1 -17 -15 -8
own if_lapsed 0.5	-39 36 -24 -10 -8 -8 0
own if_lapsed 0.7	-25 45 -25 -9 -20 -26 -5
own if_lapsed 0.9	-21 45 -23 -14 -9 -26 -15
own now 0.05	-43 -18 52 -6 -5 -34 -24
own now 0.15	-35 -24 54 -8 -18 -33 -20
own now 0.3	-27 -28 44 1 -16 -52 -21
own now 0.5	-27 -48 44 3 -17 -42 -21
own now 0.7	-41 -25 39 -4 4 -37 -45
own now 0.9	-40 -34 79 -33 -33 -28 -49
own open 0.05	-21 -8 -8 46 -15 -26 -12
own open 0.15	-35 -9 -12 43 -13 -15 -15
own open 0.3	-38 -10 -13 40 -4 -27 -15
own open 0.5	-33 -11 -7 38 -28 -20 -10
own open 0.7	-14 -23 -1 40 -34 -31 -17
own open 0.9	-22 -30 -20 57 -44 -8 -18
own past 0.05	-12 -41 -12 -21 72 -1 -21
own past 0.15	-18 -34 -15 -16 67 -12 -39
own past 0.3	-28 -20 -22 -13 49 -2 -35
own past 0.5	-26 3 -10 0 24 -12 -37
own past 0.7	-52 -3 -6 1 27 -42 -15
own past 0.9	-13 -1 -10 -39 33 -13 5
own peak 0.05	-18 -40 -14 -5 11 66 -30
own peak 0.15	-23 -53 -11 -2 -8 60 -21
own peak 0.3	-32 -10 -30 -11 -2 44 -22
own peak 0.5	-35 -12 -34 -16 -23 50 -10
own peak 0.7	-21 -33 -21 -27 -22 57 -28
own peak 0.9	-12 -16 -19 -48 -4 42 -15
own proposed 0.05	-6 -6 -17 -8 -34 -23 64
own proposed 0.15	-15 -24 -33 -1 -29 -37 66
own proposed 0.3	-2 -9 -17 -11 -25 -35 40
own proposed 0.5	8 -20 -13 -4 -24 -33 28
own proposed 0.7	-13 -37 -16 -1 -24 -20 39
own proposed 0.9	-13 -31 -24 -21 -16 -34 53
paragraph denied 0.05	14 3 2 -8 -1 -4 -6
paragraph denied 0.15	3 -6 -5 3 -10 2 8
paragraph denied 0.3	-8 -1 -4 12 -5 2 3
paragraph denied 0.5	-12 7 9 -2 -8 2 0
paragraph denied 0.7	-3 -1 11 -32 6 5 -1
paragraph denied 0.9	-9 9 0 -19 -8 8 6
paragraph if_lapsed 0.05	-16 27 -14 -2 -2 12 -6
paragraph if_lapsed 0.15	-2 21 -5 -6 -1 -2 -10
paragraph if_lapsed 0.3	1 7 -1 -8 -2 2 -1
paragraph if_lapsed 0.5	-4 6 13 -7 -20 -1 0
paragraph if_lapsed 0.7	4 16 -13 0 -11 -6 1
paragraph if_lapsed 0.9	-5 -9 -9 0 14 4 9
paragraph now 0.05	7 -2 2 1 4 -2 -10
paragraph now 0.15	-3 -8 11 0 -1 -3 -6
paragraph now 0.3	-16 -18 4 5 14 -3 -5
paragraph now 0.5	-2 -4 1 0 0 10 -3
paragraph now 0.7	4 -11 15 -11 11 -5 -10
paragraph now 0.9	-8 -5 -5 3 11 -31 11
paragraph open 0.05	-4 0 -4 10 -4 3 -2
paragraph open 0.15	-10 1 4 4 -1 -8 -5
paragraph open 0.3	-11 -24 -1 20 -6 -13 -4
paragraph open 0.5	-5 -9 11 0 -6 2 -7
paragraph open 0.7	-8 8 6 -4 8 -1 -24
paragraph open 0.9	-5 7 17 -19 2 -11 0
paragraph past 0.05	-6 -15 2 0 15 10 -20
paragraph past 0.15	-5 -3 -6 -7 11 1 6
paragraph past 0.3	-3 0 7 5 -4 -21 -4
paragraph past 0.5	-5 9 3 2 4 -18 -12
paragraph past 0.7	0 1 14 -18 -5 2 8
paragraph past 0.9	-4 14 -10 -14 -3 11 5
paragraph peak 0.05	-6 -5 -2 18 -13 16 -19
paragraph peak 0.15	-26 3 6 -10 13 3 -21
paragraph peak 0.3	-23 9 -3 -7 5 7 -11
paragraph peak 0.5	-9 -4 -6 -19 5 20 0
paragraph peak 0.7	-5 -5 6 -13 -9 17 4
paragraph peak 0.9	-2 10 8 -15 -11 5 -4
paragraph proposed 0.05	-4 -7 -12 0 5 8 15
paragraph proposed 0.15	7 -12 -2 3 -1 -17 7
paragraph proposed 0.3	-4 0 4 0 -5 -12 3
paragraph proposed 0.5	5 -6 4 -8 7 -18 2
paragraph proposed 0.7	-13 -19 13 3 -8 -21 7
paragraph proposed 0.9	-27 -7 -6 11 -6 -11 14
peer denied 0	15 -9 -4 -2 7 -7 4
peer denied 1	5 -4 2 -1 -8 15 -4
peer denied 2	-2 20 2 0 -11 -7 -10
peer denied 3	5 -1 11 -1 4 0 -24
peer denied 4	-9 -9 5 1 -12 -15 21
peer denied 5	-6 6 4 -8 3 -8 -1
peer denied 6	-24 9 -7 0 -3 14 3
peer denied after else own denied	-2 3 -11 8 -8 -4 6
peer denied after else own if_lapsed	-4 3 21 -5 -10 -8 -14
peer denied after else own now	-6 1 -4 -2 1 -30 15
peer denied after else own open	-5 17 4 -20 -7 -8 15
peer denied after else own past	3 -12 -6 29 -13 0 -8
peer denied after else own peak	-3 4 -10 -6 -11 19 -6
peer denied after else own proposed	-22 14 -4 -2 8 -4 -2
peer denied after here own now	-3 -6 17 -2 -2 0 -10
peer denied before else own denied	-10 -1 1 -4 0 -1 13
peer denied before else own if_lapsed	9 -14 2 2 12 -11 -3
peer denied before else own now	-11 1 -3 -5 4 7 1
peer denied before else own past	-4 2 -12 -17 17 -8 7
peer denied before else own proposed	-1 8 -8 -4 3 -3 1
peer denied higher	-7 -5 7 0 1 -18 7
peer denied higher own denied	0 1 -15 2 -4 -4 9
peer denied higher own if_lapsed	7 -8 12 -6 4 -25 0
peer denied higher own now	-13 4 2 0 -7 -7 3
peer denied higher own open	-1 3 15 -11 5 -1 -6
peer denied higher own past	-5 -20 -24 14 3 -20 12
peer denied higher own peak	-2 3 -7 -2 -20 8 7
peer denied higher own proposed	-15 0 4 3 13 -2 -9
peer denied lower	-27 10 -3 -4 -9 9 14
peer denied lower own denied	-19 -12 8 3 -7 8 12
peer denied lower own if_lapsed	-1 1 14 1 -6 -1 -20
peer denied lower own now	-8 -3 -2 -4 7 -4 10
peer denied lower own open	-4 15 -6 -9 -25 -6 16
peer denied lower own past	3 -2 -4 18 -8 5 -27
peer denied lower own peak	0 -4 -5 -10 -1 13 -2
peer denied lower own proposed	-8 19 -16 -12 -2 -5 11
peer if_lapsed 0	-16 10 3 2 0 -1 -9
peer if_lapsed 2	1 -3 -3 1 -2 -4 9
peer if_lapsed 3	20 -2 -8 -5 -5 6 5
peer if_lapsed 4	-7 5 -3 -8 14 -17 7
peer if_lapsed 5	13 -16 4 0 -10 -2 6
peer if_lapsed 6	5 -13 4 1 0 16 -11
peer if_lapsed after else own denied	-11 -4 15 -11 5 -6 8
peer if_lapsed after else own if_lapsed	2 -7 11 -5 8 5 -29
peer if_lapsed after else own now	-13 -5 2 6 5 -1 -8
peer if_lapsed after else own open	-18 2 7 10 -17 2 -17
peer if_lapsed after else own past	0 3 -4 6 0 -19 8
peer if_lapsed after else own peak	-6 4 -17 -4 5 6 -7
peer if_lapsed after else own proposed	-1 5 15 -10 -4 4 -8
peer if_lapsed after here own if_lapsed	-9 -2 1 6 -4 0 0
peer if_lapsed after here own now	-4 1 -3 11 -12 -6 2
peer if_lapsed after here own open	0 3 -2 -9 -14 5 12
peer if_lapsed after here own past	-3 -7 18 -20 1 -11 -4
peer if_lapsed before else own denied	9 -33 -8 0 12 18 -25
peer if_lapsed before else own if_lapsed	1 1 0 -23 2 -8 16
peer if_lapsed before else own now	18 9 2 -18 -15 -2 8
peer if_lapsed before else own open	14 -13 -12 -1 -1 -9 9
peer if_lapsed before else own past	-12 2 -12 1 12 4 -17
peer if_lapsed before else own peak	-9 -10 -7 13 0 -4 3
peer if_lapsed before else own proposed	11 -4 -7 -3 4 -17 2
peer if_lapsed before here own if_lapsed	-2 -7 -12 5 -3 0 17
peer if_lapsed before here own proposed	-3 -7 2 -8 -4 -1 9
peer if_lapsed higher	0 -9 -3 -2 -1 14 0
peer if_lapsed higher own denied	-4 -24 0 1 12 17 -7
peer if_lapsed higher own if_lapsed	2 -15 4 9 -6 0 9
peer if_lapsed higher own now	-2 20 0 -8 -6 5 -14
peer if_lapsed higher own open	6 0 5 -15 -3 8 1
peer if_lapsed higher own past	0 10 -1 5 -5 -5 -2
peer if_lapsed higher own peak	-15 -2 -21 9 6 0 -1
peer if_lapsed lower	13 -11 6 -2 2 -24 2
peer if_lapsed lower own denied	12 -19 10 -12 5 -9 -12
peer if_lapsed lower own if_lapsed	-5 4 1 -21 10 1 2
peer if_lapsed lower own now	5 -18 5 6 -7 -16 3
peer if_lapsed lower own open	1 -3 -5 14 -23 -16 3
peer if_lapsed lower own past	1 -11 -2 -4 12 -23 1
peer if_lapsed lower own proposed	6 2 9 -8 -5 -13 -2
peer now 0	-31 -7 20 -13 5 9 -5
peer now 1	-11 -6 13 0 -8 -2 0
peer now 2	20 7 11 -8 -7 -2 -17
peer now 3	17 2 -15 0 2 1 4
peer now 4	9 -15 0 -5 5 0 5
peer now 5	5 11 -8 3 -5 -5 -5
peer now 6	-3 -1 -9 2 1 2 5
peer now after else own denied	9 -3 3 -13 8 8 -19
peer now after else own if_lapsed	-4 -9 0 -4 23 -4 -6
peer now after else own now	11 -8 -13 2 24 -10 -9
peer now after else own open	-9 -11 6 6 0 -3 -6
peer now after else own past	-2 -25 8 5 -2 -9 8
peer now after else own peak	-17 3 2 12 1 -6 -22
peer now after else own proposed	-7 -2 -19 7 -13 12 10
peer now after here own if_lapsed	2 16 2 -1 -18 -15 -5
peer now after here own now	-24 3 5 2 -9 3 -4
peer now after here own open	-9 4 -7 7 -20 10 4
peer now after here own past	5 -8 -14 8 10 0 -28
peer now after here own peak	0 -7 0 0 -14 6 7
peer now after here own proposed	-11 -6 0 2 -6 -5 6
peer now before else own denied	12 -3 -5 0 -14 -14 2
peer now before else own if_lapsed	1 9 -8 -7 -2 -6 6
peer now before else own now	-4 13 9 -22 -8 -4 15
peer now before else own open	1 8 -5 -6 4 -15 12
peer now before else own past	-12 16 -10 -16 12 2 -3
peer now before else own peak	-4 -20 -22 2 8 11 -11
peer now before else own proposed	3 -3 3 0 2 -21 1
peer now before here own denied	6 1 -11 1 -7 -1 3
peer now before here own if_lapsed	-7 -4 3 7 -15 13 3
peer now before here own now	-8 12 18 -2 -30 -8 -2
peer now before here own open	-18 -15 8 5 -11 2 2
peer now before here own past	12 1 -1 3 0 -5 -12
peer now before here own peak	-1 -11 -16 -1 -3 18 -6
peer now before here own proposed	0 -8 0 16 4 -5 -12
peer now higher	1 12 -11 -4 -2 11 -8
peer now higher own denied	9 -1 -1 -6 -3 -5 -2
peer now higher own now	4 20 10 -18 -2 -3 -12
peer now higher own past	-3 4 -23 16 -1 -2 4
peer now higher own peak	-15 -22 -21 8 1 18 -16
peer now lower	10 -33 -4 7 2 -86 14
peer now lower own denied	18 -15 -1 -4 -10 -6 -5
peer now lower own if_lapsed	-3 14 -4 -4 -20 -8 7
peer now lower own now	-7 -19 0 2 0 -32 16
peer now lower own open	-12 -57 -5 19 -22 -18 6
peer now lower own past	7 -38 13 -38 23 -20 -27
peer now lower own proposed	5 -21 -10 11 -10 -16 6
peer of goods denied 0	-2 8 -1 -5 -2 0 4
peer of goods denied 1	2 -18 2 2 -10 15 4
peer of goods denied 2	4 11 -5 0 2 2 -17
peer of goods denied 3	7 2 -3 -3 17 1 -23
peer of goods denied 4	-2 1 1 7 -9 -23 5
peer of goods denied 5	-11 1 10 0 1 -18 -3
peer of goods denied 6	-8 -10 -13 -4 6 11 16
peer of goods denied after else own denied	-4 4 -5 1 -7 -3 9
peer of goods denied after else own if_lapsed	4 -11 15 -3 5 -22 0
peer of goods denied after else own now	-15 -3 1 -3 5 -17 6
peer of goods denied after else own open	-1 8 -24 -3 2 -3 13
peer of goods denied after else own past	5 -9 -3 22 -13 -5 0
peer of goods denied after else own peak	-3 5 -4 1 -19 12 -5
peer of goods denied after else own proposed	-12 0 4 4 -6 -1 0
peer of goods denied after here own now	-3 -6 17 -2 -2 0 -10
peer of goods denied before else own if_lapsed	10 -2 -10 -5 7 -9 0
peer of goods denied before else own now	-9 5 1 -9 0 7 -2
peer of goods denied before else own past	-4 2 -11 -16 14 -7 7
peer of goods denied before else own proposed	1 10 0 -1 4 -2 -9
peer of goods denied higher	-2 -10 -9 8 -6 -19 24
peer of goods denied higher own denied	0 0 -14 2 -4 -3 9
peer of goods denied higher own if_lapsed	10 -13 6 -26 12 -14 10
peer of goods denied higher own now	-10 -1 5 -10 -3 -4 10
peer of goods denied higher own open	0 4 -13 10 6 -1 -12
peer of goods denied higher own past	-4 -13 -17 19 -14 -12 14
peer of goods denied higher own peak	-2 4 -5 1 -16 0 8
peer of goods denied higher own proposed	-11 1 -16 7 -4 -1 6
peer of goods denied lower	-16 1 7 -2 3 3 -6
peer of goods denied lower own denied	-18 -9 12 -8 -6 8 8
peer of goods denied lower own if_lapsed	4 -1 4 9 0 -17 -13
peer of goods denied lower own now	-19 -1 5 -2 6 1 -10
peer of goods denied lower own open	-1 4 -15 -4 -13 -2 18
peer of goods denied lower own past	5 0 -3 3 3 -2 -17
peer of goods denied lower own proposed	0 8 7 -7 3 -2 -8
peer of goods if_lapsed 0	-19 23 0 -6 0 -8 -1
peer of goods if_lapsed 1	5 12 -4 1 -2 -1 -12
peer of goods if_lapsed 2	-2 -2 0 8 -4 2 -8
peer of goods if_lapsed 3	18 -16 -6 -18 5 10 15
peer of goods if_lapsed 4	-9 1 -2 -17 11 -9 21
peer of goods if_lapsed 5	14 -16 0 10 -20 7 1
peer of goods if_lapsed 6	0 -32 6 10 1 17 -8
peer of goods if_lapsed after else own denied	-4 1 8 -1 2 -3 -2
peer of goods if_lapsed after else own if_lapsed	7 -21 14 -15 17 7 -16
peer of goods if_lapsed after else own now	-10 -14 2 12 -2 4 -11
peer of goods if_lapsed after else own open	-16 -6 5 17 -21 4 -18
peer of goods if_lapsed after else own past	1 -6 -2 14 -8 -13 11
peer of goods if_lapsed after else own peak	-6 4 -16 0 2 5 -6
peer of goods if_lapsed after else own proposed	-6 -13 13 -8 -6 -6 4
peer of goods if_lapsed after here own now	-4 0 2 5 -10 -5 3
peer of goods if_lapsed after here own open	0 3 -4 -15 -14 5 18
peer of goods if_lapsed after here own past	-3 -7 16 -21 4 -11 -5
peer of goods if_lapsed before else own denied	1 -18 -25 0 8 13 0
peer of goods if_lapsed before else own if_lapsed	8 7 6 -24 1 0 -7
peer of goods if_lapsed before else own now	12 8 -8 -17 -4 0 13
peer of goods if_lapsed before else own open	7 -10 -27 5 3 -8 10
peer of goods if_lapsed before else own past	-6 10 -7 -12 9 4 -9
peer of goods if_lapsed before else own peak	-9 -9 -6 15 -5 -2 3
peer of goods if_lapsed before else own proposed	6 -22 -1 -6 -3 -12 10
peer of goods if_lapsed before here own if_lapsed	0 -13 -8 7 2 12 4
peer of goods if_lapsed before here own now	-6 -9 10 -2 3 -4 -4
peer of goods if_lapsed before here own proposed	-1 -4 -9 -5 -1 0 16
peer of goods if_lapsed higher	6 -8 -10 2 -6 22 -8
peer of goods if_lapsed higher own denied	-6 -13 -3 2 6 12 1
peer of goods if_lapsed higher own if_lapsed	12 -10 -3 -6 8 15 -13
peer of goods if_lapsed higher own now	1 8 -2 -5 -3 8 -6
peer of goods if_lapsed higher own open	6 -2 -2 -7 -10 10 4
peer of goods if_lapsed higher own past	3 11 -2 12 -15 -5 0
peer of goods if_lapsed higher own peak	-15 -1 -19 14 0 0 -1
peer of goods if_lapsed higher own proposed	5 -16 6 -1 1 -11 1
peer of goods if_lapsed lower	0 -32 9 3 0 -14 14
peer of goods if_lapsed lower own denied	9 -7 -1 -6 4 -4 -3
peer of goods if_lapsed lower own if_lapsed	-3 -10 14 -6 8 2 -6
peer of goods if_lapsed lower own now	-1 -21 5 8 -6 -10 3
peer of goods if_lapsed lower own open	-15 -8 -7 15 -15 -14 7
peer of goods if_lapsed lower own past	2 -26 3 -12 11 -18 5
peer of goods if_lapsed lower own proposed	-2 -23 4 -14 -14 -7 17
peer of goods now 0	-32 -37 50 -14 -17 -4 -7
peer of goods now 1	2 -7 31 -15 -9 -3 -15
peer of goods now 2	6 10 -1 10 -17 -1 -9
peer of goods now 3	9 22 -14 -10 4 1 -1
peer of goods now 4	9 -5 -2 -1 10 -8 -8
peer of goods now 5	8 1 -23 1 2 4 12
peer of goods now 6	-14 7 -25 5 4 14 7
peer of goods now after else own denied	4 0 5 -8 4 8 -20
peer of goods now after else own if_lapsed	6 -24 9 -8 16 6 1
peer of goods now after else own now	9 -8 -1 1 10 0 -19
peer of goods now after else own open	1 -10 8 -9 4 4 4
peer of goods now after else own past	3 -25 5 -10 8 0 6
peer of goods now after else own peak	-14 7 -5 16 0 -10 -17
peer of goods now after else own proposed	9 2 -6 -10 -10 15 3
peer of goods now after here own if_lapsed	-18 16 -8 6 -10 -15 -4
peer of goods now after here own now	-21 2 -7 13 -13 3 5
peer of goods now after here own open	-8 1 -7 17 -12 10 -18
peer of goods now after here own past	5 -6 -12 5 11 -2 -28
peer of goods now after here own peak	0 -7 0 0 -14 6 7
peer of goods now after here own proposed	-11 -6 0 -2 -6 -5 11
peer of goods now before else own denied	-8 6 -11 8 -16 -9 18
peer of goods now before else own if_lapsed	3 8 -4 0 5 -15 -6
peer of goods now before else own now	11 18 -12 -23 5 4 19
peer of goods now before else own open	-11 11 -6 -8 14 -12 3
peer of goods now before else own past	-16 15 3 -4 -6 2 1
peer of goods now before else own peak	-1 -14 -20 9 4 7 -19
peer of goods now before else own proposed	-3 10 2 -14 4 -11 7
peer of goods now before here own denied	6 1 -11 1 -7 -1 3
peer of goods now before here own if_lapsed	-8 0 -19 7 -1 15 2
peer of goods now before here own now	-8 9 -5 8 -4 -8 1
peer of goods now before here own open	-21 -12 -5 3 -8 0 15
peer of goods now before here own past	11 -7 -7 3 4 -6 1
peer of goods now before here own peak	-1 -12 -17 -2 -3 20 -7
peer of goods now before here own proposed	6 -9 -6 20 1 -5 -14
peer of goods now higher	-6 14 -35 3 4 19 2
peer of goods now higher own denied	-9 8 -2 -1 -10 0 14
peer of goods now higher own if_lapsed	0 1 -16 7 12 1 -8
peer of goods now higher own now	14 22 -15 -2 -1 6 2
peer of goods now higher own open	-4 8 -2 -7 8 5 -3
peer of goods now higher own past	2 0 -11 8 -4 1 7
peer of goods now higher own peak	-11 -15 -26 16 -5 15 -20
peer of goods now higher own proposed	-13 11 1 -11 0 5 6
peer of goods now lower	13 -27 -8 2 10 -63 12
peer of goods now lower own denied	13 -10 -10 5 -4 -3 -7
peer of goods now lower own if_lapsed	-2 17 3 -10 -33 -7 6
peer of goods now lower own now	-7 -21 -2 3 5 -19 9
peer of goods now lower own open	-33 -48 -4 9 -10 -15 13
peer of goods now lower own past	4 -30 4 -33 26 -16 -19
peer of goods now lower own proposed	18 -23 -11 6 -7 -11 2
peer of goods open 0	3 1 -15 4 5 -9 8
peer of goods open 1	-2 2 -14 -3 7 10 4
peer of goods open 2	-2 -7 12 -7 -5 3 -1
peer of goods open 3	11 13 11 -3 -26 3 -8
peer of goods open 4	6 12 -1 -3 -10 6 0
peer of goods open 5	-11 -3 0 -1 7 1 0
peer of goods open 6	-17 -3 6 0 8 0 -15
peer of goods open after else own denied	-7 7 12 -16 -4 7 -10
peer of goods open after else own if_lapsed	7 6 0 -5 -5 -12 0
peer of goods open after else own now	-19 1 15 -18 3 1 -6
peer of goods open after else own open	-8 -13 3 6 -9 10 -8
peer of goods open after else own past	-7 -23 9 -1 -6 -2 12
peer of goods open after else own peak	-1 8 -14 5 -6 -6 8
peer of goods open after else own proposed	1 -14 -2 3 1 6 -3
peer of goods open after here own now	3 3 2 -2 4 0 -37
peer of goods open after here own open	-7 1 -1 -5 -1 10 7
peer of goods open before else own denied	0 4 5 5 -10 -10 -10
peer of goods open before else own if_lapsed	-3 9 -7 0 -4 -4 0
peer of goods open before else own now	-1 0 1 6 -8 0 -3
peer of goods open before else own open	3 -1 -7 1 16 1 -17
peer of goods open before else own past	-6 -20 16 -2 -7 0 2
peer of goods open before else own peak	-3 -7 -6 -3 4 8 -8
peer of goods open before else own proposed	5 -4 -9 -6 11 -14 4
peer of goods open before here own now	-9 -34 -9 19 -2 -11 1
peer of goods open before here own open	-7 -3 -9 5 1 0 5
peer of goods open before here own proposed	-2 7 -20 -3 12 0 -1
peer of goods open higher	-13 11 -1 -6 6 12 -9
peer of goods open higher own denied	-7 9 14 -1 -13 3 -14
peer of goods open higher own if_lapsed	5 19 -14 -5 -12 -10 4
peer of goods open higher own now	0 -1 -1 2 8 1 -19
peer of goods open higher own open	-22 -1 -6 -2 14 18 -17
peer of goods open higher own past	-10 -36 23 -1 -16 0 9
peer of goods open higher own peak	-7 2 1 -8 4 1 0
peer of goods open higher own proposed	-2 0 -18 -4 13 0 8
peer of goods open lower	4 -14 7 3 -4 -35 -3
peer of goods open lower own if_lapsed	-4 10 1 -2 0 -1 -19
peer of goods open lower own now	-24 -9 11 1 -9 -12 -3
peer of goods open lower own open	3 -30 -4 9 -9 -13 8
peer of goods open lower own past	-4 -7 6 -13 7 -7 1
peer of goods open lower own proposed	9 -11 -3 0 8 -1 -6
peer of goods past 0	-13 8 -12 3 6 1 2
peer of goods past 1	8 -5 -2 -6 3 6 0
peer of goods past 2	-6 9 2 -2 -5 -6 3
peer of goods past 3	7 0 5 -10 -7 6 4
peer of goods past 4	0 -1 2 6 -11 8 -4
peer of goods past 6	4 -1 13 1 -3 -15 -18
peer of goods past after else own denied	8 6 -13 3 -7 -3 -6
peer of goods past after else own if_lapsed	2 -22 15 12 0 -14 -19
peer of goods past after else own now	5 -33 5 -6 12 -15 -32
peer of goods past after else own past	-13 -4 0 -4 1 7 5
peer of goods past after else own peak	-2 -4 0 6 6 -9 -3
peer of goods past after else own proposed	-3 3 10 -13 8 5 -6
peer of goods past after here own now	-6 2 9 6 -19 -11 -18
peer of goods past after here own past	-5 1 10 -19 0 5 -2
peer of goods past before else own denied	-6 -15 -9 21 -15 -1 3
peer of goods past before else own if_lapsed	7 1 -7 0 -26 10 5
peer of goods past before else own now	17 12 0 -5 -14 -23 3
peer of goods past before else own open	-10 5 -4 5 4 3 -16
peer of goods past before else own past	-14 -26 13 -4 -4 3 3
peer of goods past before else own peak	6 -5 -4 -8 10 -5 4
peer of goods past before else own proposed	-1 0 1 6 -15 1 0
peer of goods past before here own if_lapsed	-2 23 9 -17 -15 -13 -10
peer of goods past before here own now	6 -25 -11 1 11 10 -21
peer of goods past before here own open	0 -1 -18 -6 5 -1 14
peer of goods past before here own past	-6 0 4 10 -8 -7 0
peer of goods past before here own peak	0 5 -13 7 -9 5 -2
peer of goods past higher	5 -7 2 3 -11 12 -4
peer of goods past higher own denied	3 -2 -19 18 -17 -2 -1
peer of goods past higher own if_lapsed	8 2 17 -4 -41 0 -4
peer of goods past higher own now	13 -1 -2 -4 3 -4 -2
peer of goods past higher own open	-9 -4 4 -5 0 8 0
peer of goods past higher own past	-23 -17 7 -1 -4 11 4
peer of goods past higher own peak	4 0 -13 0 6 0 1
peer of goods past higher own proposed	-13 2 -1 10 -4 7 -4
peer of goods past lower	1 1 10 0 0 -42 -10
peer of goods past lower own if_lapsed	-6 -5 -13 13 6 -3 0
peer of goods past lower own now	11 -6 5 4 -2 -11 -22
peer of goods past lower own open	-4 10 -14 3 9 -4 -1
peer of goods past lower own past	-16 3 14 -12 -2 -23 1
peer of goods past lower own proposed	6 0 14 -20 -6 -3 1
peer of goods peak 0	8 5 -9 0 -8 14 2
peer of goods peak 1	-4 -14 4 2 2 8 -6
peer of goods peak 2	-22 0 6 -11 7 -3 8
peer of goods peak 3	-32 10 6 -8 13 -23 -2
peer of goods peak 4	6 -3 15 -13 -10 -10 12
peer of goods peak 5	11 15 -5 12 -13 -18 -16
peer of goods peak 6	-5 -6 5 -8 12 -17 7
peer of goods peak after else own if_lapsed	6 1 -11 10 -6 -5 -2
peer of goods peak after else own now	4 5 3 0 -5 -4 -23
peer of goods peak after else own open	-2 6 -8 -6 0 -1 13
peer of goods peak after else own past	-2 -14 2 4 3 -10 -7
peer of goods peak after else own proposed	9 -1 -4 5 -13 -1 -3
peer of goods peak before else own denied	4 -10 0 4 -7 -4 1
peer of goods peak before else own if_lapsed	6 5 8 -14 1 -6 -16
peer of goods peak before else own now	-8 11 0 -2 -13 -1 7
peer of goods peak before else own open	-1 -14 0 4 9 0 -9
peer of goods peak before else own past	0 -2 17 -14 -7 -2 -1
peer of goods peak before else own proposed	-14 -6 1 -3 -9 0 14
peer of goods peak before here own now	0 -4 3 -4 -5 -2 8
peer of goods peak before here own peak	0 0 -2 -13 18 -10 0
peer of goods peak higher	4 -7 -1 -8 -6 1 11
peer of goods peak higher own peak	0 0 -3 3 -11 9 0
peer of goods peak lower	5 7 9 -1 -4 -42 -3
peer of goods peak lower own denied	6 -9 0 5 -5 0 -10
peer of goods peak lower own if_lapsed	2 8 8 0 -7 -16 -13
peer of goods peak lower own now	0 13 4 -4 -12 -11 3
peer of goods peak lower own open	-4 -1 -7 -2 6 -3 9
peer of goods peak lower own past	-5 -21 9 3 2 -15 -11
peer of goods peak lower own peak	0 -2 -3 -16 22 -11 0
peer of goods peak lower own proposed	4 -6 4 3 -23 -3 2
peer of goods proposed 0	0 5 -9 3 -4 1 6
peer of goods proposed 1	-4 8 8 -12 4 -7 -4
peer of goods proposed 2	10 3 -4 0 -6 1 -2
peer of goods proposed 3	-1 -1 8 -11 -5 13 0
peer of goods proposed 4	-11 -2 -13 8 -4 9 10
peer of goods proposed 5	-12 0 5 -5 8 -4 -1
peer of goods proposed 6	11 -21 2 8 1 7 -11
peer of goods proposed after else own denied	9 -11 -5 -1 2 5 -8
peer of goods proposed after else own if_lapsed	-3 6 15 -14 -2 -8 -7
peer of goods proposed after else own now	4 -15 -8 16 -3 -7 4
peer of goods proposed after else own open	-10 -5 -15 1 8 9 9
peer of goods proposed after else own past	8 -12 -7 0 12 -36 7
peer of goods proposed after else own peak	-6 -11 -15 1 16 -6 3
peer of goods proposed after else own proposed	2 -5 8 -12 -1 15 -4
peer of goods proposed after here own if_lapsed	0 -11 9 -9 4 0 2
peer of goods proposed after here own now	7 11 -14 6 0 -2 1
peer of goods proposed after here own open	0 -1 10 -5 -1 0 -4
peer of goods proposed after here own proposed	-19 4 -2 20 -28 -4 -9
peer of goods proposed before else own denied	2 -9 -2 7 -9 11 -15
peer of goods proposed before else own if_lapsed	-16 3 -4 2 -17 -4 13
peer of goods proposed before else own now	0 -1 8 -12 5 11 -10
peer of goods proposed before else own open	-2 -14 0 -7 -3 0 14
peer of goods proposed before else own past	-4 3 12 -4 -13 0 10
peer of goods proposed before else own peak	-3 -2 -7 13 -11 3 -5
peer of goods proposed before else own proposed	-14 -24 -2 9 3 10 0
peer of goods proposed before here own now	-9 8 4 -2 6 -1 -26
peer of goods proposed before here own proposed	-1 -2 -2 -5 14 -6 -1
peer of goods proposed higher	1 -9 -6 -4 -3 13 7
peer of goods proposed higher own denied	4 -16 3 0 -12 15 -14
peer of goods proposed higher own if_lapsed	-8 3 2 -8 -5 -5 11
peer of goods proposed higher own now	9 8 -8 3 2 2 -9
peer of goods proposed higher own open	-5 -7 -2 -14 -9 12 19
peer of goods proposed higher own past	9 -12 -2 -5 1 -19 19
peer of goods proposed higher own peak	-6 -13 -19 15 8 -4 -12
peer of goods proposed higher own proposed	-9 -12 8 4 -4 15 -6
peer of goods proposed lower	-13 -13 2 12 7 -10 -10
peer of goods proposed lower own denied	4 -6 -14 7 3 -3 -3
peer of goods proposed lower own if_lapsed	-8 3 17 -8 -4 -10 -9
peer of goods proposed lower own now	-6 -17 0 8 2 1 -3
peer of goods proposed lower own open	-8 -6 -10 7 13 -10 -1
peer of goods proposed lower own past	-7 2 14 1 -6 -12 -19
peer of goods proposed lower own proposed	-6 -4 -5 7 8 5 -4
peer open 1	-1 2 4 -7 -9 7 4
peer open 2	11 -5 -1 -3 3 -2 -3
peer open 3	2 16 0 -2 -8 0 -6
peer open 4	11 4 -2 -4 -9 -2 8
peer open 5	-1 -16 -8 11 9 -4 -3
peer open 6	-8 -8 14 -8 7 -2 -10
peer open after else own denied	-7 7 12 -16 -4 7 -10
peer open after else own if_lapsed	6 3 -1 7 -8 -19 -4
peer open after else own now	-25 -6 -9 8 8 -1 1
peer open after else own open	-14 -14 11 6 -25 7 -3
peer open after else own past	-7 -5 11 -4 -11 -3 17
peer open after else own peak	-1 8 -4 2 -7 -7 8
peer open after else own proposed	-2 -20 -7 7 -2 6 2
peer open after here own now	4 4 -8 2 9 1 -10
peer open after here own open	-8 -1 -2 -5 -6 9 14
peer open before else own denied	17 1 0 -1 -19 -15 -15
peer open before else own now	9 -14 15 -8 -8 -6 -3
peer open before else own open	-1 -3 -4 5 10 0 -12
peer open before else own past	-9 -23 -1 -9 15 -4 0
peer open before else own peak	-5 -8 -8 -8 10 8 -10
peer open before else own proposed	4 -12 -1 4 17 -17 -7
peer open before here own if_lapsed	0 16 0 -14 -6 -1 -7
peer open before here own now	-9 -33 3 11 -9 -11 -3
peer open before here own open	-8 0 -4 -6 -1 -1 15
peer open before here own proposed	-3 6 -25 -6 3 0 13
peer open higher own denied	3 6 11 -4 -18 1 -14
peer open higher own if_lapsed	5 10 -8 -1 -4 -16 3
peer open higher own now	11 -12 5 3 1 -3 -18
peer open higher own open	-30 1 -3 -1 4 15 -4
peer open higher own past	-12 -17 18 -1 -13 -3 14
peer open higher own peak	-8 2 4 -14 9 1 0
peer open higher own proposed	-2 -7 -27 9 8 -1 8
peer open lower	5 -26 1 2 9 -45 3
peer open lower own denied	22 0 -9 -12 -4 0 -11
peer open lower own if_lapsed	-5 11 1 3 -5 -2 -24
peer open lower own now	-33 -18 -2 7 3 -16 6
peer open lower own open	-1 -42 5 4 -23 -17 15
peer open lower own past	-5 -10 -3 -24 23 -8 0
peer open lower own proposed	4 -16 8 -4 10 -2 -8
peer past 2	1 4 2 9 -10 -3 -9
peer past 3	5 -7 -1 -6 -1 2 10
peer past 4	1 -5 -6 13 -4 0 -1
peer past 5	2 -12 3 -8 5 3 2
peer past 6	11 -9 11 -19 10 -9 -7
peer past after else own denied	7 6 -12 3 -7 -2 -6
peer past after else own if_lapsed	0 -23 11 12 8 -19 -15
peer past after else own now	2 -44 3 -7 20 -18 -47
peer past after else own open	-7 0 1 -7 -5 4 12
peer past after else own past	-16 1 -2 1 3 -4 3
peer past after else own peak	-3 7 7 4 5 -20 -5
peer past after else own proposed	-7 0 15 -15 9 4 -7
peer past after here own now	-7 2 2 15 -18 -12 -19
peer past after here own past	-7 1 0 -18 12 1 -4
peer past before else own denied	3 -21 -12 14 -4 -5 2
peer past before else own if_lapsed	0 0 -6 -1 -24 12 12
peer past before else own now	14 8 8 -15 -18 -5 9
peer past before else own open	-12 1 1 9 1 2 -24
peer past before else own past	-17 -33 15 -1 -7 8 0
peer past before else own peak	6 -7 -7 -11 6 3 3
peer past before else own proposed	9 6 -19 -1 -11 7 6
peer past before here own if_lapsed	-2 15 17 -19 -16 -12 -9
peer past before here own now	6 -25 -12 0 15 9 -22
peer past before here own open	0 -1 -18 -6 5 -1 14
peer past before here own past	-7 -12 -2 4 8 -9 -1
peer past before here own peak	0 5 -13 7 -9 5 -2
peer past higher	7 -14 -3 0 3 10 -4
peer past higher own denied	8 -6 -18 13 -4 -6 -2
peer past higher own if_lapsed	2 -9 18 -9 -15 2 6
peer past higher own now	9 -9 2 -7 10 0 -16
peer past higher own open	-13 -10 -3 5 -9 6 7
peer past higher own past	-27 -3 -4 -2 5 5 0
peer past higher own proposed	1 2 -8 1 2 11 -3
peer past lower	2 -6 7 -4 3 -50 1
peer past lower own if_lapsed	-9 4 -11 16 -5 -6 -5
peer past lower own now	10 -5 2 3 -3 -15 -2
peer past lower own open	-6 8 0 -7 7 -5 0
peer past lower own past	-19 -26 11 -9 9 -25 -3
peer past lower own proposed	6 5 5 -19 -10 -4 6
peer peak 0	12 -9 0 -3 -5 11 2
peer peak 1	6 15 0 -3 -11 0 -7
peer peak 2	-15 -1 -1 4 7 -9 0
peer peak 3	-41 9 5 -3 6 -20 3
peer peak 4	6 -13 7 -4 -4 -13 14
peer peak 5	13 17 -2 8 -11 -12 -24
peer peak 6	0 -4 -2 -13 21 -18 3
peer peak after else own if_lapsed	5 4 -9 4 -1 -6 -3
peer peak after else own now	3 2 2 -2 2 -5 -28
peer peak after else own open	-2 6 -9 -1 -2 -1 11
peer peak after else own past	-3 -15 -7 10 7 -11 -8
peer peak after else own proposed	9 -1 -4 5 -13 -1 -3
peer peak before else own denied	6 -11 0 4 -8 -4 0
peer peak before else own if_lapsed	11 -6 5 -7 7 -7 -10
peer peak before else own now	-13 9 2 1 -10 -2 1
peer peak before else own open	-1 -14 0 4 9 0 -9
peer peak before else own past	-2 7 8 -23 2 -4 -4
peer peak before else own proposed	-2 -7 -1 -7 -10 0 15
peer peak before here own now	0 -4 3 -4 -5 -2 8
peer peak before here own peak	0 -1 -3 -14 17 -6 0
peer peak higher	6 -8 -1 -4 -12 1 11
peer peak higher own peak	0 -1 4 0 -14 9 0
peer peak lower	10 3 2 -3 10 -42 -9
peer peak lower own denied	7 -9 0 5 -6 0 -11
peer peak lower own if_lapsed	7 4 7 -3 0 -18 -12
peer peak lower own now	-3 9 4 -4 -3 -13 -4
peer peak lower own open	-5 -2 -9 4 4 -4 7
peer peak lower own past	-7 -3 -1 0 11 -17 -14
peer peak lower own peak	0 -2 -4 -17 20 -8 0
peer peak lower own proposed	8 -7 2 1 -24 -3 3
peer proposed 1	18 2 0 -2 4 -8 -14
peer proposed 2	-3 -9 2 4 -4 5 -1
peer proposed 3	11 -22 -5 1 -2 5 11
peer proposed 4	-4 8 7 -8 -7 -1 0
peer proposed 5	-1 13 -2 -8 6 -9 -1
peer proposed 6	-7 -10 5 -1 5 9 -5
peer proposed after else own denied	10 0 -2 -4 -1 4 -10
peer proposed after else own if_lapsed	-10 6 16 -2 2 -21 -21
peer proposed after else own now	5 6 -11 4 0 4 7
peer proposed after else own open	-19 -1 1 -11 6 6 10
peer proposed after else own past	5 8 -15 3 6 -23 6
peer proposed after else own peak	-6 -13 -5 2 14 -8 2
peer proposed after else own proposed	-2 18 -2 -15 1 19 -6
peer proposed after here own if_lapsed	0 -14 15 -11 4 0 -1
peer proposed after here own now	6 10 -13 4 0 -3 3
peer proposed after here own open	0 -2 11 -16 -2 0 7
peer proposed after here own proposed	-23 3 6 17 -28 -5 -11
peer proposed before else own denied	2 -1 10 6 -15 8 -28
peer proposed before else own if_lapsed	-2 3 -10 1 -1 -7 9
peer proposed before else own now	-5 -8 22 -24 -7 10 4
peer proposed before else own open	-4 -18 -1 -1 -9 0 14
peer proposed before else own past	-5 0 11 -9 -6 0 8
peer proposed before else own peak	-3 -2 -7 13 -11 3 -5
peer proposed before else own proposed	0 -24 -5 11 7 0 -2
peer proposed before here own now	-10 7 6 -3 5 -1 -26
peer proposed before here own proposed	-4 -4 2 -10 13 -7 1
peer proposed higher	-4 20 8 -11 -18 9 -6
peer proposed higher own denied	3 -7 16 -7 -16 13 -23
peer proposed higher own if_lapsed	-6 11 -11 3 3 -17 0
peer proposed higher own now	9 21 3 -11 -11 11 -14
peer proposed higher own open	-13 -6 6 -19 -16 10 22
peer proposed higher own past	8 5 -5 3 -9 -13 15
peer proposed higher own peak	-6 -14 -8 15 6 -5 -13
peer proposed higher own proposed	-17 8 17 1 -8 12 -12
peer proposed lower	-7 -20 1 -3 20 -20 1
peer proposed lower own denied	7 2 -16 9 0 -6 -9
peer proposed lower own if_lapsed	-12 -7 30 -11 1 -13 -20
peer proposed lower own now	-12 -18 -2 -2 7 -2 14
peer proposed lower own open	-12 -3 0 -2 11 -14 2
peer proposed lower own past	-13 5 5 -7 5 -16 -6
peer proposed lower own proposed	5 -11 -17 6 15 3 0
previous denied far	1 -13 -7 7 0 3 8
previous denied far higher other	-8 4 -14 6 5 0 6
previous denied far higher pair	5 -5 -8 -1 -17 5 16
previous denied far lower other	6 -6 7 -1 0 3 -17
previous denied far lower pair	-6 -4 -10 5 9 -4 7
previous denied far same pair	0 -9 7 6 -7 -3 -1
previous denied here	-7 -9 8 1 10 0 -13
previous denied here lower pair	-11 -6 8 6 5 0 -8
previous denied higher far own if_lapsed	8 -5 0 4 -10 -5 1
previous denied higher far own now	-3 7 -6 -15 5 -1 6
previous denied higher far own proposed	-13 -3 -12 -7 -3 0 27
previous denied lower far own if_lapsed	-6 0 6 -5 6 -4 -8
previous denied lower far own now	1 0 4 -3 8 -8 -13
previous denied lower far own proposed	9 -9 -17 10 -4 -2 -2
previous denied lower here own now	-2 -1 3 -6 8 0 -9
previous denied lower paragraph own if_lapsed	0 9 -3 -2 0 0 -2
previous denied lower paragraph own now	-7 1 7 0 -27 7 0
previous denied lower paragraph own proposed	2 6 1 3 5 -1 -14
previous denied paragraph	-7 2 -2 8 0 2 -2
previous denied paragraph higher pair	-9 -11 -4 10 2 -1 7
previous denied paragraph lower pair	0 11 10 1 -15 6 -17
previous denied paragraph same pair	1 0 -21 0 5 -3 12
previous denied same far own denied	0 0 -4 9 0 0 -7
previous denied same paragraph own denied	-6 -7 -7 8 -2 -2 10
previous denied same paragraph own if_lapsed	0 5 -10 -9 6 0 2
previous far denied 0.05	-7 8 14 -16 11 20 -25
previous far denied 0.15	-1 -22 -1 1 9 5 6
previous far denied 0.3	4 -15 4 -3 2 1 3
previous far denied 0.5	-6 -9 -3 4 7 -17 11
previous far denied 0.7	-3 -3 6 4 -20 -10 8
previous far denied 0.9	-13 -4 10 7 -19 -5 5
previous far if_lapsed 0.05	17 6 -11 -1 -7 3 0
previous far if_lapsed 0.5	-2 -17 7 4 -5 -6 4
previous far if_lapsed 0.7	5 -7 0 0 0 -18 3
previous far if_lapsed 0.9	8 -11 8 -9 0 -2 -1
previous far now 0.05	-7 -5 9 1 -6 -2 0
previous far now 0.5	-4 -5 7 1 0 -18 3
previous far now 0.7	-7 -7 5 4 5 -14 -3
previous far now 0.9	5 -1 -1 3 -7 -19 8
previous far open 0.05	-9 -3 1 4 -1 -4 4
previous far open 0.15	-4 0 8 4 -7 5 -10
previous far open 0.3	-4 0 1 1 -5 -11 9
previous far open 0.5	4 12 -6 5 -19 -7 5
previous far open 0.7	-6 -3 3 0 -9 -15 11
previous far open 0.9	0 -5 -10 6 8 -7 3
previous far past 0.05	-9 4 -8 10 -1 -9 2
previous far past 0.15	2 -7 -5 -2 1 -4 12
previous far past 0.3	-9 2 -2 -1 4 -8 3
previous far past 0.5	-6 12 -3 -6 -6 3 6
previous far past 0.7	11 16 6 -14 -22 0 3
previous far past 0.9	8 5 13 4 -19 -10 -8
previous far peak 0.05	-1 4 1 6 -3 14 -19
previous far peak 0.15	-9 8 -9 13 -9 5 -1
previous far peak 0.3	-3 -4 0 2 -10 5 8
previous far peak 0.5	2 -11 8 -1 -2 7 -6
previous far peak 0.7	2 -11 1 -5 1 10 2
previous far peak 0.9	-2 0 -2 -2 7 7 -11
previous far proposed 0.05	-12 0 -5 6 -5 15 3
previous far proposed 0.15	-8 -7 0 -6 6 9 7
previous far proposed 0.5	-1 6 -2 4 11 -1 -13
previous far proposed 0.7	16 2 -5 7 1 -1 -14
previous far proposed 0.9	-13 -19 -1 12 -5 -18 11
previous here denied 0.05	11 7 -1 -10 8 -30 -6
previous here denied 0.15	6 -6 12 -18 2 -6 -4
previous here denied 0.3	1 -9 16 -12 5 0 -18
previous here denied 0.5	-15 -3 17 -4 -3 0 0
previous here if_lapsed 0.15	-6 2 10 -12 0 -3 1
previous here if_lapsed 0.3	2 -10 -8 8 7 4 1
previous here if_lapsed 0.5	-3 -10 -6 8 11 4 1
previous here if_lapsed 0.7	4 3 0 -17 -6 9 7
previous here if_lapsed 0.9	-1 17 0 10 -18 -12 -23
previous here now 0.15	2 5 1 0 -6 -20 10
previous here now 0.3	-2 2 -3 3 1 -9 1
previous here now 0.7	1 4 -5 5 5 -4 -12
previous here now 0.9	-9 4 -2 -4 -5 3 10
previous here open 0.05	10 -13 -7 4 7 -3 8
previous here open 0.15	-9 9 2 -5 -3 3 3
previous here open 0.3	0 -4 16 -17 4 3 -5
previous here open 0.5	-6 12 -7 -6 2 1 12
previous here open 0.7	3 0 16 -15 -6 3 0
previous here open 0.9	-4 9 -7 6 -11 -14 10
previous here past 0.05	-13 -10 2 2 2 6 -1
previous here past 0.15	-16 3 3 -5 6 -3 -6
previous here past 0.3	-16 11 -4 -1 -11 10 12
previous here past 0.5	-2 7 2 5 -6 2 -21
previous here past 0.7	3 -9 -1 -2 3 7 -11
previous here past 0.9	-3 1 5 4 -1 -15 -11
previous here peak 0.05	-9 -7 -2 2 -3 7 6
previous here peak 0.15	-13 -11 -13 10 4 9 -6
previous here peak 0.3	-9 -10 -9 2 6 1 7
previous here peak 0.5	-6 0 8 4 -6 -10 10
previous here peak 0.7	-4 -5 5 -5 -5 0 12
previous here peak 0.9	-2 5 2 -16 0 5 -4
previous here proposed 0.05	-2 8 -3 -5 -8 -6 14
previous here proposed 0.15	10 6 -15 12 -7 -2 -1
previous here proposed 0.3	6 19 -6 0 10 -5 -14
previous here proposed 0.5	4 11 -6 -2 12 0 -11
previous here proposed 0.7	2 -3 7 3 2 3 -13
previous here proposed 0.9	4 -33 -8 12 -1 6 0
previous if_lapsed far	-8 -6 -1 8 6 -4 0
previous if_lapsed far higher other	17 -7 -7 -5 7 -1 -9
previous if_lapsed far higher pair	-11 -2 1 0 4 11 -4
previous if_lapsed far lower other	-30 3 7 12 -7 -34 5
previous if_lapsed far lower pair	5 -1 -12 6 7 -12 0
previous if_lapsed far same other	-5 8 -8 -10 -6 8 0
previous if_lapsed far same pair	-3 -9 13 0 0 -8 3
previous if_lapsed here	3 -21 -6 6 14 9 8
previous if_lapsed here higher other	-4 -15 -21 14 16 -4 9
previous if_lapsed here higher pair	15 -12 11 -15 -11 14 3
previous if_lapsed here lower other	-16 16 -3 -5 2 4 -26
previous if_lapsed here lower pair	-4 -23 -5 16 7 -25 9
previous if_lapsed here same pair	0 -20 -3 -11 13 8 9
previous if_lapsed higher far own denied	10 -4 -3 -10 8 2 -13
previous if_lapsed higher far own if_lapsed	-8 -4 7 -2 0 7 -3
previous if_lapsed higher far own now	-9 -15 1 12 -2 -4 -4
previous if_lapsed higher far own past	-6 -5 -1 9 -12 3 7
previous if_lapsed higher far own peak	-6 -6 5 -8 10 1 -6
previous if_lapsed higher far own proposed	4 9 -25 -4 4 -4 1
previous if_lapsed higher here own if_lapsed	-9 -18 -2 7 13 11 6
previous if_lapsed higher here own now	-1 8 5 -11 -14 -2 3
previous if_lapsed higher paragraph own denied	4 -8 -7 -8 -4 3 4
previous if_lapsed higher paragraph own if_lapsed	5 -19 17 -12 3 -3 9
previous if_lapsed higher paragraph own now	-1 9 -9 -6 7 -4 -2
previous if_lapsed lower far own denied	2 0 -1 2 -11 -6 2
previous if_lapsed lower far own if_lapsed	-12 8 2 -2 -1 -5 -2
previous if_lapsed lower far own now	-12 0 5 6 -10 -20 4
previous if_lapsed lower far own open	-4 -9 -13 21 1 -1 -10
previous if_lapsed lower far own past	-2 2 -5 1 6 -8 -4
previous if_lapsed lower far own proposed	-18 -4 7 -1 5 -6 7
previous if_lapsed lower here own if_lapsed	-21 -7 -5 8 10 0 0
previous if_lapsed lower here own now	1 8 1 4 -3 -14 -12
previous if_lapsed lower here own open	0 -5 -17 10 -3 0 8
previous if_lapsed lower paragraph own if_lapsed	-13 5 -7 9 -6 5 -3
previous if_lapsed lower paragraph own now	-22 -5 -4 -3 17 -16 3
previous if_lapsed lower paragraph own open	-2 1 -8 4 1 -1 0
previous if_lapsed lower paragraph own proposed	0 -8 -4 -11 5 0 8
previous if_lapsed paragraph	-6 -13 -5 -6 22 0 7
previous if_lapsed paragraph higher other	5 -1 0 -8 -10 3 6
previous if_lapsed paragraph higher pair	2 -19 12 -17 13 -1 3
previous if_lapsed paragraph lower other	-4 -6 3 -12 9 -2 5
previous if_lapsed paragraph lower pair	-26 6 -21 11 15 -1 -1
previous if_lapsed paragraph same pair	-4 -11 7 6 7 -4 -4
previous if_lapsed same far own if_lapsed	2 -3 8 -11 -7 5 3
previous if_lapsed same here own if_lapsed	0 -16 11 -9 6 9 -3
previous none	3 0 7 9 -11 -12 -9
previous now far higher other	9 -7 4 -16 3 17 -5
previous now far higher pair	-20 11 1 -4 -1 -19 13
previous now far lower other	0 -16 8 2 -9 -35 5
previous now far lower pair	5 16 -3 9 1 -11 -20
previous now far same other	-15 -3 -11 13 14 -9 -11
previous now far same pair	-1 -13 -13 18 -14 6 13
previous now here higher other	-3 -12 -19 23 11 -4 -2
previous now here higher pair	-1 6 21 -19 -9 5 -3
previous now here lower other	-6 14 -9 -1 9 3 -1
previous now here lower pair	8 -27 19 1 -11 -37 -5
previous now here same other	-1 -5 -12 2 14 0 3
previous now here same pair	-5 -1 -17 8 8 -2 10
previous now higher far own denied	2 -5 -14 4 8 4 -1
previous now higher far own if_lapsed	-15 8 -8 -24 8 -8 20
previous now higher far own now	0 -13 18 6 -15 -34 -11
previous now higher far own open	-2 2 2 8 -11 -24 -2
previous now higher far own past	-4 8 -8 -21 18 9 -18
previous now higher far own peak	3 2 -2 -24 -1 17 0
previous now higher far own proposed	4 -6 8 1 -20 -3 3
previous now higher here own denied	8 -1 -3 0 5 -4 -15
previous now higher here own if_lapsed	-22 1 18 0 -11 -4 -3
previous now higher here own now	9 8 -10 3 3 -17 5
previous now higher here own open	2 -8 19 -18 10 4 -6
previous now higher here own past	-6 0 7 9 -6 -11 -7
previous now higher here own peak	-2 -14 -21 -16 3 25 -9
previous now higher here own proposed	-12 0 0 -4 -1 -7 10
previous now higher paragraph own denied	-3 -2 8 -6 -1 -4 5
previous now higher paragraph own if_lapsed	5 13 -4 8 -13 -6 -20
previous now higher paragraph own now	-41 -14 19 5 -12 -5 -10
previous now higher paragraph own open	10 7 -27 7 9 -7 -6
previous now higher paragraph own past	-16 -25 -20 -2 18 13 0
previous now higher paragraph own peak	-14 -25 -20 14 1 6 -3
previous now higher paragraph own proposed	15 2 -4 -29 2 -16 15
previous now lower far own if_lapsed	-5 22 -15 -10 3 -2 -4
previous now lower far own now	0 -11 9 1 0 -17 -13
previous now lower far own open	-18 -33 2 15 2 -10 -10
previous now lower far own past	-7 -8 6 1 -2 -4 1
previous now lower far own proposed	9 0 0 -5 -36 -7 7
previous now lower here own now	-7 2 6 2 1 0 -18
previous now lower here own open	-14 -10 8 -6 -37 -11 19
previous now lower here own past	4 -2 12 -24 11 -12 -27
previous now lower here own proposed	7 -20 -9 23 -8 -4 -12
previous now lower paragraph own if_lapsed	-1 7 3 3 -14 -2 -13
previous now lower paragraph own now	-3 0 23 -13 -13 -2 -1
previous now lower paragraph own open	-4 -14 -13 11 13 -4 -5
previous now lower paragraph own past	-12 -15 -4 4 13 -11 -22
previous now lower paragraph own proposed	1 -1 -13 -14 -10 14 18
previous now paragraph higher other	3 -2 -24 6 4 15 6
previous now paragraph higher pair	0 0 11 4 0 -12 -14
previous now paragraph lower other	-3 7 -7 1 -4 12 7
previous now paragraph lower pair	-2 -14 19 -12 3 -24 -1
previous now paragraph same other	-3 -12 -1 12 -36 -3 7
previous now paragraph same pair	0 4 -7 -7 7 -5 8
previous now same far own if_lapsed	-5 -1 5 8 -11 -1 -8
previous now same far own now	6 -7 -18 14 2 6 4
previous now same far own open	-2 -8 -7 14 -1 -1 -4
previous now same far own past	-4 -4 -6 -18 13 -1 8
previous now same far own proposed	-12 -11 0 14 -13 -1 0
previous now same here own now	-4 4 -20 8 2 -2 20
previous now same here own open	0 -1 -13 -2 19 0 -8
previous now same paragraph own now	-7 -4 0 -1 -7 -5 16
previous now same paragraph own open	0 -2 -6 14 -5 0 -10
previous now same paragraph own past	0 -3 -14 4 9 -1 0
previous now same paragraph own proposed	9 -1 -3 -9 -3 0 2
previous open far	9 1 6 -9 1 -15 1
previous open far higher other	10 14 0 -21 2 -1 6
previous open far higher pair	-14 -4 -12 6 16 -5 5
previous open far lower other	10 -8 10 -4 -3 -15 -8
previous open far lower pair	12 -17 -6 8 -1 -3 -6
previous open far same other	-2 -4 -5 2 -12 -1 13
previous open far same pair	-3 4 22 -10 -18 -1 -16
previous open here	-2 9 -3 -18 22 9 4
previous open here higher other	-4 8 -23 -7 4 5 23
previous open here higher pair	0 9 0 -17 16 4 -6
previous open here lower other	7 5 14 -14 0 11 -38
previous open here lower pair	-12 -36 0 -2 8 -17 13
previous open here same other	0 -2 2 4 -10 0 -4
previous open here same pair	0 6 -16 3 14 0 -10
previous open higher far own denied	13 2 -18 0 4 -5 -7
previous open higher far own if_lapsed	11 19 -12 -11 4 -6 -19
previous open higher far own now	-6 0 1 3 0 -14 2
previous open higher far own open	-15 0 6 -1 7 2 -13
previous open higher far own past	-4 5 -17 -11 18 -8 2
previous open higher far own peak	-3 -1 -9 -11 -7 14 7
previous open higher far own proposed	-17 -20 9 -12 -21 -10 25
previous open higher here own if_lapsed	-1 6 5 -10 -13 7 -9
previous open higher here own open	-11 12 -11 -16 6 2 20
previous open higher here own proposed	-2 5 -18 -11 16 -1 0
previous open higher paragraph own if_lapsed	-1 -8 -7 9 -7 -2 9
previous open higher paragraph own now	7 4 0 -9 11 -8 -8
previous open higher paragraph own open	-4 -2 -4 -12 8 16 2
previous open higher paragraph own past	0 9 -8 6 -15 -4 9
previous open higher paragraph own peak	0 0 9 1 -4 -4 -4
previous open higher paragraph own proposed	-5 6 -1 -19 -8 -1 15
previous open lower far own denied	18 -1 0 -12 -5 0 -8
previous open lower far own now	14 -25 -11 11 3 -6 -4
previous open lower far own open	2 -2 7 0 -5 -8 -6
previous open lower far own proposed	-10 -8 24 -17 -7 -1 -2
previous open lower here own now	-5 -21 -8 6 12 7 -8
previous open lower here own open	5 0 23 -17 -8 0 -3
previous open lower here own past	0 0 0 -12 12 0 -5
previous open lower here own proposed	0 0 -12 0 -4 0 11
previous open lower paragraph own now	-3 -9 -4 3 7 -2 0
previous open lower paragraph own open	-2 -7 18 -6 -2 -4 -21
previous open paragraph	-3 0 5 -12 5 2 7
previous open paragraph higher other	-5 -4 -13 3 6 2 11
previous open paragraph higher pair	4 8 6 -22 -3 5 11
previous open paragraph lower other	-4 -11 11 3 -4 -6 -21
previous open paragraph lower pair	-3 -8 -2 2 7 -2 -4
previous open paragraph same other	0 -4 -7 10 2 -2 -8
previous open paragraph same pair	0 6 14 -25 2 0 3
previous open same far own now	-1 -2 -4 4 -8 0 6
previous open same far own open	-1 -6 16 -10 -11 0 1
previous open same here own now	0 -1 -8 -6 16 0 -2
previous open same here own open	0 -6 -2 14 -13 -1 -11
previous open same paragraph own now	0 0 5 -3 -9 0 0
previous open same paragraph own open	0 -5 1 -6 8 -3 3
previous paragraph denied 0.05	-17 6 -10 16 12 -6 -8
previous paragraph denied 0.15	-18 4 5 0 2 -3 5
previous paragraph denied 0.5	-1 2 9 -2 2 5 -14
previous paragraph denied 0.7	-2 2 10 -27 10 6 -9
previous paragraph denied 0.9	-3 2 8 -17 -11 8 0
previous paragraph if_lapsed 0.05	-8 0 -2 3 -13 15 5
previous paragraph if_lapsed 0.15	-2 -5 -4 -1 17 -5 -3
previous paragraph if_lapsed 0.3	-2 -14 5 -14 18 -6 6
previous paragraph if_lapsed 0.5	-9 2 9 -3 -8 -2 3
previous paragraph if_lapsed 0.7	0 -3 4 5 -8 -11 5
previous paragraph if_lapsed 0.9	-5 -4 3 1 -16 -13 16
previous paragraph now 0.3	-6 -2 8 -1 -6 2 -1
previous paragraph now 0.5	-2 -2 -11 4 -3 5 11
previous paragraph now 0.7	-1 -4 -6 6 7 5 -11
previous paragraph now 0.9	-12 -3 -11 12 9 -1 -6
previous paragraph open 0.05	-8 7 -4 7 -9 -11 7
previous paragraph open 0.15	-9 -12 8 0 -5 3 3
previous paragraph open 0.3	-10 0 1 -2 2 -7 8
previous paragraph open 0.5	-18 -12 0 -6 11 5 8
previous paragraph open 0.7	-10 -8 -2 0 14 -21 8
previous paragraph open 0.9	-2 -9 1 1 10 -11 -7
previous paragraph past 0.15	2 -13 -10 -3 11 3 9
previous paragraph past 0.3	-6 0 3 10 -9 -8 6
previous paragraph past 0.5	6 -8 16 2 -15 1 -10
previous paragraph past 0.7	1 4 10 -8 -6 -10 4
previous paragraph past 0.9	-2 5 -3 -13 10 0 -2
previous paragraph peak 0.05	-12 -7 -12 20 8 6 -23
previous paragraph peak 0.15	-18 -5 -5 10 0 2 0
previous paragraph peak 0.3	-7 4 19 -4 -13 1 -5
previous paragraph peak 0.5	-4 -8 11 0 -8 8 -11
previous paragraph peak 0.7	-1 0 12 -12 -7 10 -6
previous paragraph peak 0.9	0 -1 8 -5 -4 6 -5
previous paragraph proposed 0.05	-6 -19 3 7 -3 -15 11
previous paragraph proposed 0.15	-9 -1 -1 -4 6 -6 7
previous paragraph proposed 0.3	-9 -20 6 -2 11 5 -1
previous paragraph proposed 0.5	6 0 -7 8 11 -13 -11
previous paragraph proposed 0.7	-4 -1 5 -9 12 -7 0
previous paragraph proposed 0.9	-16 -9 20 0 2 -5 -9
previous past far	-3 11 0 1 -11 -4 2
previous past far higher other	-7 20 -4 3 -14 -2 1
previous past far higher pair	4 -17 2 -3 -16 9 10
previous past far lower other	4 -9 1 -6 0 -16 10
previous past far lower pair	-1 1 -2 9 1 -7 -5
previous past far same other	-4 -3 5 5 2 0 -11
previous past far same pair	-10 10 4 0 5 -6 -23
previous past here	-14 31 -7 15 -29 -4 18
previous past here higher other	-5 29 -6 -15 -5 -1 -7
previous past here higher pair	-1 12 6 -1 -13 -4 5
previous past here lower other	-5 7 -1 18 -34 12 13
previous past here lower pair	-10 -3 -12 18 -1 -28 9
previous past here same other	0 -2 7 5 -11 0 0
previous past here same pair	-1 5 0 -2 -3 -10 5
previous past higher far own denied	3 -14 -17 6 -6 -10 11
previous past higher far own if_lapsed	-12 22 -19 3 -14 0 0
previous past higher far own now	-17 -2 9 -20 2 3 4
previous past higher far own open	-1 -5 6 -10 -8 -5 12
previous past higher far own past	3 -1 9 1 -18 14 -5
previous past higher far own peak	6 -2 -1 7 4 -13 -3
previous past higher far own proposed	-2 2 -9 12 -14 6 -2
previous past higher here own if_lapsed	-5 10 4 -14 5 -14 -4
previous past higher here own now	5 7 -8 -2 -8 8 8
previous past higher here own past	-12 16 11 -2 -8 -15 -2
previous past higher here own peak	-1 18 -2 -3 -31 9 -4
previous past higher paragraph own denied	-9 8 5 -10 -6 -3 6
previous past higher paragraph own now	5 1 -11 14 -11 -10 7
previous past higher paragraph own open	0 -4 -6 17 -12 -2 -5
previous past higher paragraph own past	-5 3 0 0 -6 13 -13
previous past higher paragraph own peak	-2 -4 0 -10 18 -4 -7
previous past lower far own denied	10 -2 0 -4 -3 -1 -10
previous past lower far own if_lapsed	-2 12 -14 -15 2 -1 3
previous past lower far own now	-5 -29 10 2 -13 -9 7
previous past lower far own open	-3 -7 -1 14 -6 -1 -15
previous past lower far own past	7 -12 -16 -12 20 -5 0
previous past lower far own proposed	-8 4 4 -1 -11 -1 3
previous past lower here own now	-5 0 -23 17 9 -9 4
previous past lower here own open	0 -1 -17 9 -7 0 8
previous past lower here own past	-9 4 13 15 -32 4 13
previous past lower paragraph own now	-8 -11 4 5 -4 -6 0
previous past lower paragraph own open	0 -1 2 7 -11 0 -4
previous past lower paragraph own past	-4 -10 15 -1 -5 -11 -8
previous past lower paragraph own proposed	6 -3 -1 -12 -2 0 5
previous past paragraph	-6 2 10 8 -21 -6 12
previous past paragraph higher other	-5 6 13 -10 -4 -3 2
previous past paragraph higher pair	-7 3 -21 17 -3 3 9
previous past paragraph lower other	-8 8 11 -1 -14 -12 8
previous past paragraph lower pair	3 -14 5 8 -5 -7 -10
previous past paragraph same other	4 -1 9 -5 -1 -1 -5
previous past paragraph same pair	-1 -9 16 -6 -16 -2 13
previous past same far own now	-2 -5 14 -2 -3 0 -11
previous past same here own now	0 9 1 -11 -3 0 -2
previous past same here own past	0 -14 9 0 -5 -9 7
previous past same paragraph own now	-1 -4 20 0 -14 -2 -6
previous past same paragraph own past	0 0 1 -11 -1 0 9
previous peak far	3 5 -4 -8 0 5 3
previous peak far higher other	6 12 7 -15 -4 -2 -11
previous peak far lower other	0 -10 0 9 -7 9 -6
previous peak far lower pair	-5 12 -10 -26 9 -2 7
previous peak far same pair	4 -3 -2 -4 -4 -3 8
previous peak here	-7 -5 2 12 -8 -9 12
previous peak here lower other	-2 4 -5 18 -23 2 -8
previous peak here lower pair	-3 -6 3 0 3 -18 11
previous peak lower far own if_lapsed	7 -16 -6 19 1 -4 -10
previous peak lower far own now	-11 7 13 -23 -17 7 9
previous peak lower far own open	-1 -11 -12 13 3 6 -12
previous peak lower far own past	-2 8 -9 -13 10 -1 -4
previous peak lower far own proposed	6 7 -15 -19 7 0 1
previous peak lower here own now	-1 -13 3 0 -15 12 6
previous peak lower here own past	0 -3 -9 6 -2 6 -2
previous peak lower here own peak	-1 5 -15 15 0 -17 7
previous peak lower paragraph own if_lapsed	-1 -1 9 -11 -8 8 -2
previous peak lower paragraph own now	-1 -8 3 -3 7 -3 -5
previous peak lower paragraph own past	0 8 9 4 -20 2 -1
previous peak paragraph	-6 2 8 -1 -5 0 -4
previous peak paragraph lower other	-4 -15 4 11 -13 9 -9
previous peak paragraph lower pair	-1 10 7 -13 -1 -7 3
previous proposed far	-5 -1 12 0 -6 2 -6
previous proposed far higher other	16 6 -6 -15 -5 3 0
previous proposed far higher pair	-20 1 19 -11 1 9 -6
previous proposed far lower other	-2 -33 10 10 -1 -2 -13
previous proposed far lower pair	1 -2 -4 -7 9 -11 6
previous proposed far same other	0 2 12 -10 -14 -2 3
previous proposed far same pair	-17 9 -1 15 -15 -9 -2
previous proposed here	9 17 -3 5 10 0 -23
previous proposed here higher other	-2 15 -11 5 -13 -4 2
previous proposed here higher pair	-1 13 -2 0 -4 5 -6
previous proposed here lower other	-19 6 0 12 0 -2 -10
previous proposed here lower pair	8 -24 5 0 15 -4 -17
previous proposed here same pair	17 -8 6 -16 13 0 -20
previous proposed higher far own denied	16 -2 3 -9 2 2 -30
previous proposed higher far own if_lapsed	3 14 -29 -11 0 -11 10
previous proposed higher far own now	-18 -4 21 -13 1 -8 -6
previous proposed higher far own open	-1 -6 -5 15 -6 -2 -4
previous proposed higher far own past	0 8 10 -15 -10 -8 5
previous proposed higher far own peak	-7 -5 -13 -16 9 16 -8
previous proposed higher far own proposed	-12 -8 5 -2 -5 8 5
previous proposed higher here own now	11 19 -22 4 -7 -2 3
previous proposed higher here own proposed	-11 11 1 2 0 4 -7
previous proposed higher paragraph own now	-6 -3 8 2 0 -1 -9
previous proposed higher paragraph own open	0 -3 1 7 -3 0 -10
previous proposed higher paragraph own proposed	-3 -8 0 0 -12 6 4
previous proposed lower far own if_lapsed	0 -10 -15 19 -6 0 0
previous proposed lower far own now	-28 -32 10 1 -1 2 -3
previous proposed lower far own open	-6 -12 -5 8 -6 -5 7
previous proposed lower far own past	8 -5 -1 -31 19 -4 -8
previous proposed lower far own proposed	11 -5 7 0 -5 -5 -8
previous proposed lower here own now	7 -7 -1 6 9 0 -30
previous proposed lower here own proposed	-4 0 6 8 3 -5 -11
previous proposed lower paragraph own now	-9 6 12 -11 -4 -2 -1
previous proposed lower paragraph own open	0 -1 -1 -5 15 0 -12
previous proposed lower paragraph own proposed	5 -5 -5 0 12 0 -7
previous proposed paragraph	2 -7 1 7 18 0 -23
previous proposed paragraph higher other	-11 -12 6 4 0 -2 -3
previous proposed paragraph higher pair	6 0 3 1 -24 5 -5
previous proposed paragraph lower pair	5 -6 14 -14 20 -2 -20
previous proposed paragraph same other	-3 -1 -5 12 6 0 -12
previous proposed paragraph same pair	1 -1 -14 12 12 0 -10
previous proposed same far own now	-3 -5 25 -15 -12 -1 -4
previous proposed same far own open	-1 6 4 7 -4 -1 -16
previous proposed same far own proposed	-8 6 -13 11 -1 -6 0
previous proposed same here own proposed	16 -9 -4 -16 12 0 -12
previous proposed same paragraph own now	-1 0 -11 -15 18 0 0
previous proposed same paragraph own proposed	0 -4 -12 26 -7 0 -17
sentence denied 0.05	14 2 -1 -20 15 -3 -7
sentence denied 0.15	9 1 4 -15 -4 0 -1
sentence denied 0.3	-10 2 11 0 -7 5 -5
sentence denied 0.5	-15 5 11 -15 -11 8 0
sentence denied 0.7	-7 0 3 -6 -6 8 0
sentence if_lapsed 0.05	-14 5 7 -9 0 -5 3
sentence if_lapsed 0.3	-6 -11 -3 5 7 10 2
sentence if_lapsed 0.5	-22 0 -9 1 32 -23 -11
sentence if_lapsed 0.7	-10 13 0 -1 3 -23 -9
sentence if_lapsed 0.9	-6 9 -2 1 5 -10 -13
sentence now 0.05	-8 8 -1 -2 1 10 -3
sentence now 0.15	-4 0 5 -1 -8 5 3
sentence now 0.3	-11 -3 5 -1 3 0 -2
sentence now 0.5	-15 -5 -1 13 -3 -16 4
sentence now 0.7	-22 -6 10 -2 19 -25 -11
sentence now 0.9	-27 21 -3 -5 7 -2 -14
sentence open 0.05	3 -6 -4 9 -1 -6 4
sentence open 0.15	-9 8 -10 8 10 -1 -9
sentence open 0.3	-2 -2 -1 2 8 -6 -6
sentence open 0.7	-25 9 2 -3 13 0 -24
sentence past 0.05	-16 -11 5 -1 6 1 -1
sentence past 0.15	-16 1 -1 5 1 1 -12
sentence past 0.3	-20 5 -2 -11 4 7 2
sentence past 0.5	-11 11 -10 3 0 9 -5
sentence past 0.7	-1 -6 -13 9 3 3 3
sentence past 0.9	-5 9 9 4 -22 -3 10
sentence peak 0.05	-11 -13 -1 1 5 17 -18
sentence peak 0.15	-2 -6 -9 10 7 3 -21
sentence peak 0.3	-15 -5 -8 6 11 -3 -8
sentence peak 0.5	-8 9 0 5 -7 -2 -1
sentence peak 0.9	-3 9 -4 -28 4 9 -6
sentence proposed 0.05	-3 -8 -5 0 -4 6 13
sentence proposed 0.15	3 -4 1 -8 5 0 2
sentence proposed 0.3	-10 13 5 -9 11 -12 -4
sentence proposed 0.5	3 5 12 -13 4 -6 -7
sentence proposed 0.7	-4 -2 16 -6 5 0 -11
sentence proposed 0.9	-2 -15 -10 4 1 6 8
text denied 0.05	-2 33 -4 -18 3 2 -13
text denied 0.15	13 12 7 -12 -8 -1 -15
text denied 0.3	19 -6 -2 7 -23 -2 3
text if_lapsed 0.05	16 18 0 -8 -9 -2 -10
text if_lapsed 0.15	9 2 2 -9 -6 -3 3
text if_lapsed 0.3	-10 -3 17 -5 -9 1 -1
text if_lapsed 0.5	-18 17 28 -10 -24 -30 1
text now 0.05	-8 -6 13 3 -3 -15 -2
text now 0.15	-6 -6 12 1 2 -13 -3
text now 0.3	-5 -2 -4 8 -6 -5 10
text now 0.5	-10 -7 4 11 -3 0 -9
text now 0.7	-21 -30 37 -15 13 -20 -10
text now 0.9	-12 12 10 -11 -6 -9 5
text open 0.05	-8 -1 1 6 0 -2 -2
text open 0.15	-10 -15 9 15 -3 -21 -9
text open 0.3	-4 -32 18 7 -11 -20 -2
text open 0.5	-1 -12 -13 13 8 3 -6
text open 0.7	-2 -8 -8 1 10 7 0
text past 0.05	-1 -21 6 1 6 -4 4
text past 0.15	14 0 7 -23 5 -2 2
text past 0.3	-7 0 -6 19 -20 10 1
text past 0.5	-16 11 -14 -3 8 13 -6
text past 0.7	-1 -8 -6 0 20 -5 -3
text peak 0.05	-15 9 -12 -1 18 -10 -3
text peak 0.15	-8 -5 15 -10 1 5 -3
text peak 0.3	1 -13 18 -17 7 3 -8
text proposed 0.05	-8 -8 -4 5 2 5 5
text proposed 0.15	-2 2 7 -9 -7 -34 20
text proposed 0.3	0 -34 16 12 -24 -10 7
text proposed 0.5	-8 -9 1 4 6 7 -5
text proposed 0.7	-6 -6 7 6 -1 8 -14
text proposed 0.9	-1 0 -2 13 -2 0 -9
twin denied 0.05	36 -8 16 -19 -27 -16 3
twin denied 0.15	34 -5 -10 -14 -15 -6 7
twin denied 0.3	36 -21 -12 -9 -10 -6 6
twin denied 0.5	36 -32 -13 -15 -3 -1 6
twin denied 0.7	28 -13 -22 -22 1 2 0
twin denied 0.9	-1 0 -4 -5 -3 -4 10
twin denied own denied	-9 -15 2 19 -10 -12 5
twin denied own if_lapsed	28 -23 -1 -3 7 -13 -4
twin denied own now	13 9 -12 -6 -18 -4 7
twin denied own past	-2 14 -14 -17 0 6 -2
twin if_lapsed 0.05	3 18 1 -10 -11 -5 0
twin if_lapsed 0.15	-9 16 -7 -3 2 -4 -5
twin if_lapsed 0.3	-8 14 -9 0 5 0 -15
twin if_lapsed 0.5	-18 17 -21 16 4 -2 -26
twin if_lapsed 0.7	-22 6 -5 14 3 1 -34
twin if_lapsed 0.9	-22 -8 4 7 14 -6 -23
twin if_lapsed own denied	-2 17 -5 -36 11 -19 -2
twin if_lapsed own if_lapsed	-4 -33 13 13 19 5 -12
twin if_lapsed own now	-7 29 -24 10 -4 2 -13
twin if_lapsed own open	-5 22 11 -35 -7 8 8
twin if_lapsed own past	-20 -6 -5 10 -6 6 10
twin if_lapsed own peak	-3 5 0 4 4 -14 8
twin if_lapsed own proposed	8 21 8 -14 -3 5 -26
twin none	-9 -9 7 9 -2 -12 -1
twin now 0.05	-12 7 10 6 -5 -29 -7
twin now 0.15	-19 -8 16 7 6 -33 -18
twin now 0.3	-17 -7 19 -1 -3 -17 -8
twin now 0.5	-10 -13 17 -3 -2 -9 -6
twin now 0.7	-5 -16 13 -3 3 -19 -4
twin now 0.9	-32 -13 10 -23 14 -22 16
twin now own denied	-33 -21 27 -5 0 -6 11
twin now own if_lapsed	-2 8 14 -12 -8 -21 -8
twin now own now	14 -22 -23 14 12 7 17
twin now own open	-12 -21 1 16 6 -14 -23
twin now own past	-14 -14 19 -14 -2 -2 -2
twin now own peak	0 9 0 -3 6 -13 -1
twin now own proposed	-10 5 34 -13 -4 9 -25
twin open 0.05	-19 16 8 1 -5 3 -14
twin open 0.15	-10 1 -8 13 8 -13 -5
twin open 0.3	-13 -9 6 11 0 -10 -12
twin open 0.5	-5 8 4 14 -22 -20 -14
twin open 0.7	3 2 3 4 -10 -7 -8
twin open 0.9	-1 6 8 -10 -14 -2 5
twin open own if_lapsed	6 9 -1 -18 -5 -6 6
twin open own now	-10 -8 1 9 -20 -3 6
twin open own open	-6 -31 17 -1 -7 -11 -5
twin open own past	8 -4 25 -17 -19 -5 -5
twin open own proposed	-13 5 16 6 -12 -1 -18
twin past 0.05	0 5 -2 -8 7 4 -6
twin past 0.15	-10 -2 -1 -15 13 -2 5
twin past 0.3	-26 3 2 -9 6 9 -1
twin past 0.5	-27 17 -9 4 -7 12 3
twin past 0.7	-16 -1 -11 6 -4 6 15
twin past 0.9	-3 -12 1 10 -26 12 15
twin past own denied	-17 12 3 4 4 7 -17
twin past own if_lapsed	-15 4 -17 -2 7 0 8
twin past own now	4 1 -8 -7 8 -10 10
twin past own open	-5 -14 13 -7 2 -6 0
twin past own past	8 0 7 11 -26 4 13
twin past own proposed	-8 6 14 -11 3 -2 -9
twin peak 0.05	-19 20 -10 0 -15 24 -5
twin peak 0.15	-18 7 1 -2 -14 23 -6
twin peak 0.3	8 4 -14 -9 -12 18 0
twin peak 0.5	4 5 -16 7 -16 5 -1
twin peak 0.7	5 -3 -8 -13 -6 9 3
twin peak 0.9	-1 1 -3 -5 -6 11 -4
twin peak own if_lapsed	12 4 -17 -18 -11 6 -1
twin peak own now	0 7 0 3 -12 -3 -1
twin proposed 0.05	3 -5 3 -2 -8 -18 12
twin proposed 0.15	9 -10 -6 -10 -4 -17 22
twin proposed 0.3	9 3 -15 -13 8 -9 16
twin proposed 0.5	22 -9 -10 0 -3 -27 4
twin proposed 0.7	12 -7 12 -10 -21 -20 6
twin proposed 0.9	1 2 5 -5 -35 -11 13
twin proposed own denied	-9 -5 -10 6 -5 -2 14
twin proposed own if_lapsed	8 10 -8 -10 -5 -7 2
twin proposed own now	-2 -10 -8 -25 3 6 31
twin proposed own open	-8 4 6 -1 4 -5 -9
twin proposed own past	-6 -14 15 -14 -10 -4 16
twin proposed own proposed	18 -5 -34 15 11 -14 -5`;
