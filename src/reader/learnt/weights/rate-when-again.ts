// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN_AGAIN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-13 -9 14 8 -5 -18 -2
next denied far higher other	-8 -7 9 11 -1 -4 -8
next denied far higher pair	-3 11 -7 -2 2 -8 -1
next denied far lower other	-12 12 6 -7 -19 5 2
next denied far lower pair	-15 -1 -12 1 13 -10 9
next denied far same other	14 0 -8 -4 -2 -1 -5
next denied far same pair	9 0 0 -11 -11 -5 4
next denied here	-4 1 1 -13 2 4 2
next denied higher far own if_lapsed	-7 -11 3 9 -1 -8 9
next denied higher far own now	-5 11 10 -27 -6 4 -14
next denied higher far own past	0 -12 -2 8 3 -3 0
next denied higher far own proposed	0 5 -13 6 10 0 -14
next denied lower far own now	-13 -4 4 -11 -2 -8 14
next denied lower far own open	-4 10 0 -1 -19 9 -6
next denied lower far own past	-1 9 -13 1 6 -7 -7
next denied lower far own proposed	-3 -16 11 -23 1 0 7
next denied paragraph	-5 -5 -2 15 -3 -9 1
next far denied 0.05	-8 15 -1 -6 0 -2 -4
next far denied 0.9	0 14 -2 2 -16 -4 -3
next far if_lapsed 0.3	3 -16 1 4 -2 0 2
next far if_lapsed 0.7	4 -9 6 -14 10 -17 5
next far now 0.7	-1 -4 -5 3 -3 -8 12
next far now 0.9	0 2 -11 6 6 -4 -2
next far open 0.05	-10 -6 6 1 -4 -7 7
next far open 0.15	-6 -12 7 7 -3 -7 -1
next far open 0.3	-10 1 8 -4 0 -5 1
next far open 0.9	-17 4 9 -9 -3 -12 7
next far past 0.05	6 9 -5 -2 10 0 -17
next far past 0.15	-14 8 -4 1 5 -2 -4
next far past 0.3	-9 5 3 -5 -1 -3 4
next far past 0.9	-5 -4 13 -19 0 0 5
next far peak 0.05	-7 9 -13 7 13 -4 -9
next far peak 0.15	2 5 -16 10 13 -2 -14
next far peak 0.3	5 2 -7 4 15 -11 -17
next far peak 0.9	4 8 0 5 1 -7 -18
next far proposed 0.05	-6 9 -1 -3 1 20 -12
next far proposed 0.5	-14 -1 4 0 3 0 -1
next far proposed 0.9	-16 10 -13 15 -7 5 0
next here denied 0.05	2 -5 -8 -2 11 7 1
next here denied 0.15	-8 2 -3 -16 8 9 4
next here denied 0.3	-2 6 5 -15 1 4 -4
next here denied 0.5	-4 -5 4 -11 3 4 3
next here denied 0.7	-11 1 13 -5 -3 5 -7
next here if_lapsed 0.05	-15 -4 8 1 -10 -5 9
next here if_lapsed 0.15	-13 -7 5 5 4 2 -9
next here if_lapsed 0.3	-13 -3 -7 11 6 5 -6
next here if_lapsed 0.5	-24 8 -1 -3 3 -1 -4
next here if_lapsed 0.7	-19 3 2 -6 7 -7 -3
next here if_lapsed 0.9	-12 5 -10 -2 9 -3 1
next here now 0.05	-19 -1 -4 5 1 7 4
next here now 0.9	0 -1 0 1 3 9 -9
next here open 0.05	-5 -5 2 0 6 -10 4
next here open 0.5	-7 -6 16 -2 -12 3 -3
next here open 0.7	-8 3 13 -14 3 10 -6
next here past 0.15	2 2 -10 11 -4 -2 5
next here past 0.3	-12 8 -6 6 -3 2 -2
next here past 0.5	-7 10 -3 3 -3 -1 -2
next here past 0.7	-21 0 5 4 -1 0 -15
next here past 0.9	-10 -3 -10 6 7 0 -9
next here peak 0.05	1 -9 0 -17 17 12 -21
next here peak 0.15	-6 -13 2 -3 2 7 4
next here peak 0.7	-2 5 -2 3 9 -11 -4
next here peak 0.9	-1 2 2 6 5 -12 -2
next here proposed 0.05	0 -1 0 -2 -5 -4 8
next here proposed 0.15	-1 -3 2 5 2 -12 -3
next here proposed 0.5	1 5 3 3 -4 -12 -5
next if_lapsed far	1 -22 2 1 3 -1 6
next if_lapsed far higher other	-1 -9 5 9 -13 6 1
next if_lapsed far higher pair	10 -8 -3 -28 14 0 -1
next if_lapsed far lower other	-4 -8 0 -9 3 -1 14
next if_lapsed far lower pair	-1 -6 2 15 -4 -10 -12
next if_lapsed far same pair	-1 -6 4 -6 11 -7 0
next if_lapsed here	-30 3 -12 5 7 4 2
next if_lapsed here lower other	-6 7 -10 -7 15 5 -17
next if_lapsed here lower pair	-16 -5 -4 9 -9 -6 16
next if_lapsed higher far own if_lapsed	8 -1 -14 6 2 -7 -3
next if_lapsed higher far own now	3 -10 10 -13 8 2 -12
next if_lapsed higher far own open	0 -7 12 -20 3 -3 9
next if_lapsed higher paragraph own if_lapsed	5 4 -10 -11 1 -7 2
next if_lapsed lower far own if_lapsed	-3 -5 9 9 -3 -3 -11
next if_lapsed lower far own now	-1 -2 -15 3 2 0 17
next if_lapsed lower far own open	-7 3 7 2 -2 -5 -12
next if_lapsed lower far own past	-9 -11 3 -4 9 -1 1
next if_lapsed lower here own now	-12 7 -2 10 -3 -18 -7
next if_lapsed lower here own open	0 8 -13 -13 -3 0 15
next if_lapsed lower paragraph own now	0 -8 12 1 0 -6 -13
next if_lapsed paragraph higher other	1 3 -18 3 -2 6 1
next if_lapsed paragraph higher pair	8 -12 2 -9 4 0 0
next if_lapsed same far own now	0 3 -3 10 -12 0 -2
next if_lapsed same paragraph own past	0 -12 -4 -2 16 -5 -1
next none	3 -9 11 8 -20 -18 4
next now far higher pair	11 -4 7 -10 -8 8 0
next now far lower other	0 -8 -2 5 11 -9 -7
next now far lower pair	1 -12 11 13 -14 -16 -14
next now far same other	7 -2 -11 14 -1 -16 -2
next now far same pair	0 -1 4 -23 9 1 8
next now here lower other	10 -2 -18 -2 16 -14 11
next now here lower pair	-12 -35 14 15 -18 -27 -4
next now here same other	-2 0 10 -6 -15 -1 6
next now here same pair	6 -12 -21 0 31 -4 -6
next now higher far own denied	11 -4 -4 0 -3 -4 -4
next now higher far own if_lapsed	-7 5 -5 0 -11 0 9
next now higher far own now	1 9 -5 2 -2 0 -5
next now higher far own open	0 1 19 -8 -4 -5 -8
next now higher far own past	-9 9 -7 2 1 8 -16
next now higher far own peak	-3 -3 -7 -7 12 8 -17
next now higher far own proposed	-1 -5 6 -6 -7 -11 10
next now higher here own if_lapsed	9 -11 23 0 -3 -10 -11
next now higher here own open	-10 19 -16 -12 3 1 11
next now higher here own past	-15 0 7 8 -6 0 -15
next now higher here own peak	-1 -8 3 -8 -7 15 -7
next now higher here own proposed	-7 0 6 -4 -14 -2 5
next now higher paragraph own denied	11 5 -19 -11 -11 9 -1
next now higher paragraph own if_lapsed	-37 -7 24 4 -1 -17 -10
next now higher paragraph own now	11 7 9 -19 -2 5 -14
next now higher paragraph own open	-3 1 -21 14 7 -9 -4
next now higher paragraph own peak	-2 -6 -8 0 1 8 -3
next now higher paragraph own proposed	5 -2 -24 -7 6 3 7
next now lower far own denied	6 -5 0 9 -6 -1 -15
next now lower far own if_lapsed	5 6 6 -13 -12 -3 0
next now lower far own now	-2 -7 -9 10 11 0 -3
next now lower far own open	-23 -21 12 9 -15 -18 -1
next now lower far own past	-1 -10 9 -14 8 -4 -4
next now lower far own proposed	1 5 12 7 -17 -5 -11
next now lower here own if_lapsed	0 -14 1 13 -5 0 0
next now lower here own now	0 -9 -3 11 -6 -20 5
next now lower here own open	2 -9 8 1 -16 -10 6
next now lower here own past	4 -12 6 -14 11 -9 -20
next now lower here own proposed	-12 -11 1 10 -6 -1 -2
next now lower paragraph own denied	14 0 -5 -4 -3 0 -7
next now lower paragraph own now	-2 -15 6 4 -3 -18 0
next now lower paragraph own open	-16 1 -1 9 -21 1 3
next now lower paragraph own past	-9 0 -7 -9 18 -6 -3
next now lower paragraph own proposed	-5 -10 -6 0 -5 -1 12
next now paragraph higher other	-9 5 7 -4 0 17 -27
next now paragraph higher pair	14 -6 -7 -7 6 -19 12
next now paragraph lower other	-15 -3 -15 2 15 -24 16
next now paragraph lower pair	9 -9 14 5 -26 -2 -7
next now paragraph same other	5 -12 27 -12 -9 -5 -15
next now paragraph same pair	-9 -10 -5 8 -1 -5 10
next now same far own denied	5 -2 8 -6 -3 0 -12
next now same far own now	3 1 -11 8 6 0 -1
next now same far own proposed	-1 -12 -1 -9 -17 0 19
next now same here own now	4 -3 -14 3 17 -3 -2
next now same here own past	0 0 -10 -8 16 0 -1
next now same here own proposed	0 -1 -7 -5 -1 0 12
next now same paragraph own past	0 -6 15 -3 -8 -1 -3
next open far higher other	0 6 5 -1 -13 4 -5
next open far higher pair	-5 -4 -20 0 10 -3 22
next open far lower other	4 14 -2 1 1 -12 -14
next open far lower pair	-1 -10 -6 10 6 -3 -5
next open far same pair	-7 6 9 -16 -6 -2 9
next open here higher other	4 3 -1 5 -16 2 -1
next open here higher pair	-1 -8 5 11 -8 4 -21
next open here lower other	-4 0 -11 4 4 8 -2
next open here lower pair	-10 1 7 -11 0 -16 11
next open here same other	0 -2 11 -3 -9 0 -9
next open here same pair	0 -14 17 -12 7 -2 -12
next open higher far own if_lapsed	5 11 -4 -5 -3 -6 -5
next open higher far own now	-9 0 -14 -3 10 3 19
next open higher far own open	0 -10 10 3 -2 -7 -12
next open higher far own peak	-2 -2 0 -7 -2 11 -4
next open higher here own now	-2 -8 -1 11 1 5 -33
next open higher here own open	7 1 2 2 -11 1 -5
next open higher here own past	0 -3 13 13 -27 -2 -1
next open higher paragraph own now	0 -12 1 7 0 -2 -9
next open higher paragraph own open	1 -4 1 -13 -4 12 8
next open higher paragraph own past	11 4 -7 2 -11 1 -3
next open higher paragraph own peak	-2 5 3 7 -15 -2 -3
next open lower far own now	-8 9 -4 0 13 -4 -15
next open lower far own proposed	-2 -3 6 18 -3 0 -19
next open lower here own open	-8 5 -8 -7 11 4 9
next open lower paragraph own open	-5 -4 10 -6 0 2 -2
next open paragraph higher other	2 0 -16 7 -12 17 3
next open paragraph higher pair	10 -1 17 -10 -8 -10 -3
next open paragraph lower pair	-6 -3 13 -1 -8 -5 -8
next open same far own open	-1 -8 14 -17 1 0 7
next open same here own open	0 -13 23 -12 1 -3 -17
next open same paragraph own open	0 0 -7 -1 15 -1 -11
next paragraph denied 0.05	-2 -5 -6 2 -3 0 13
next paragraph denied 0.15	2 -6 -9 18 -1 -15 -5
next paragraph denied 0.3	-1 -8 -9 17 3 -10 -2
next paragraph denied 0.5	-5 -5 -13 18 0 -9 3
next paragraph denied 0.7	-6 0 -12 12 -2 -5 5
next paragraph denied 0.9	-5 6 -13 2 3 -1 7
next paragraph if_lapsed 0.05	5 2 -5 10 -9 -1 -1
next paragraph if_lapsed 0.15	2 4 9 -1 -2 -3 -17
next paragraph if_lapsed 0.3	2 1 2 3 2 -4 -17
next paragraph if_lapsed 0.7	6 -20 19 -6 4 0 -4
next paragraph if_lapsed 0.9	10 -9 19 -21 -7 4 -2
next paragraph now 0.15	8 -6 -8 4 6 0 -1
next paragraph open 0.05	3 7 1 1 -3 5 -13
next paragraph open 0.3	-4 -8 5 -8 3 6 4
next paragraph open 0.5	2 7 6 -3 -12 11 -12
next paragraph open 0.9	3 6 1 -11 2 2 1
next paragraph past 0.05	-10 -5 -6 -3 10 -2 8
next paragraph past 0.15	-17 5 -6 1 13 -3 -10
next paragraph past 0.7	-7 4 20 -9 -5 -3 -17
next paragraph past 0.9	-2 -13 4 1 4 -7 -3
next paragraph peak 0.7	-3 -4 -2 14 -3 -2 -10
next paragraph proposed 0.05	7 -13 0 3 -5 6 0
next paragraph proposed 0.15	-2 -8 3 5 -12 10 -1
next paragraph proposed 0.7	-10 -12 -4 1 2 -12 15
next past far	-14 -3 0 1 1 1 6
next past far higher other	-1 -20 10 -4 -13 0 17
next past far lower other	-16 13 2 -11 4 6 -9
next past far lower pair	-7 -6 -7 18 -5 -3 -3
next past far same pair	-2 -11 -5 -13 8 2 9
next past here	-9 11 -6 2 0 3 -6
next past here higher other	-4 -1 -10 5 -1 8 -7
next past here higher pair	-14 13 7 -9 0 0 -20
next past here lower other	-3 14 -2 -17 8 -5 -21
next past here lower pair	2 -8 -3 6 -2 -22 9
next past here same other	0 -3 -13 -10 12 6 -1
next past here same pair	0 -12 -7 17 -14 2 9
next past higher far own now	2 -18 8 -4 -8 -5 8
next past higher far own past	5 -13 -10 8 2 0 -9
next past higher far own proposed	-6 -7 5 -16 -5 0 14
next past higher here own now	-7 18 7 -14 -1 -2 -33
next past higher here own open	0 6 11 -8 -15 -2 5
next past higher here own past	-10 -13 -7 4 3 13 -11
next past higher here own peak	0 -1 -4 13 -1 -6 0
next past higher paragraph own now	-14 -15 11 -5 6 1 -24
next past higher paragraph own past	2 -1 4 19 -25 4 1
next past higher paragraph own peak	0 0 -6 1 -9 12 0
next past lower here own now	4 -38 -2 14 -17 -9 9
next past lower here own past	-6 19 -8 -24 16 -13 -8
next past lower paragraph own now	-8 -2 -5 -5 12 -4 5
next past lower paragraph own past	-5 1 7 -12 4 -6 -11
next past paragraph higher other	0 -24 -9 16 -5 12 -7
next past paragraph higher pair	0 2 13 0 -14 1 -7
next past paragraph lower other	-4 10 0 -12 5 -7 0
next past paragraph lower pair	-4 -3 -1 -3 12 -6 -4
next past same far own past	-1 -3 -7 -7 16 -3 -1
next past same here own now	0 0 -12 -7 15 0 0
next past same here own past	0 -15 -7 16 -16 7 9
next past same paragraph own past	0 -1 11 8 -14 -1 -1
next peak far	5 4 -3 5 7 -11 -14
next peak here	-3 -10 1 -1 6 0 2
next peak here higher other	0 -1 -4 10 -12 -1 -1
next peak here lower other	0 -8 1 -16 14 -2 0
next peak higher here own peak	0 -2 -5 8 -15 3 -1
next peak lower far own open	-1 -1 -10 13 3 -2 -9
next peak lower far own proposed	10 11 2 -14 -7 0 -9
next peak lower here own if_lapsed	0 -13 6 -3 -10 9 7
next peak lower here own past	0 2 -12 6 7 -13 -1
next peak lower here own peak	0 0 2 -12 11 -6 0
next peak lower paragraph own now	-2 11 0 -17 8 -5 -10
next peak lower paragraph own past	-1 -8 -14 10 7 -8 -2
next peak paragraph lower other	-1 6 -13 -2 12 -9 -5
next proposed far	-16 3 7 -1 -6 -1 3
next proposed far higher pair	-6 1 0 1 2 7 -9
next proposed far lower other	-17 6 12 2 -9 -22 -2
next proposed far lower pair	8 -6 -13 2 8 -8 6
next proposed far same other	2 4 -14 -23 -8 -1 22
next proposed far same pair	-15 -21 11 11 4 -5 -5
next proposed here	0 14 -1 -1 0 0 -6
next proposed here higher other	-10 14 -7 -3 0 -1 1
next proposed here higher pair	9 6 5 -11 1 4 -11
next proposed here lower other	-9 2 -10 -3 0 0 11
next proposed here lower pair	-17 0 8 11 -10 -3 -6
next proposed here same pair	10 -1 -4 1 5 0 -8
next proposed higher far own denied	9 -6 1 2 -3 -2 -12
next proposed higher far own if_lapsed	-11 11 -6 1 -3 5 -10
next proposed higher far own now	-2 -5 14 -5 -17 0 3
next proposed higher far own open	-6 4 -1 -7 13 6 -14
next proposed higher here own if_lapsed	0 0 13 -5 -2 0 -12
next proposed higher here own now	12 6 -5 -3 0 5 -11
next proposed higher here own proposed	-7 12 0 -7 2 -2 -1
next proposed higher paragraph own now	0 -21 20 -11 0 -4 -7
next proposed higher paragraph own past	-1 3 2 -13 7 -6 -4
next proposed higher paragraph own proposed	3 3 1 8 4 0 -14
next proposed lower far own if_lapsed	-2 3 9 -10 5 -3 -12
next proposed lower far own now	-16 -12 6 9 -13 -8 2
next proposed lower far own open	-6 7 0 7 -16 -7 -3
next proposed lower far own past	-5 0 -15 -10 17 -8 7
next proposed lower here own now	-1 -3 -1 -13 -12 0 14
next proposed lower here own open	0 6 -13 12 -6 0 -7
next proposed lower here own proposed	-21 1 4 3 -5 -2 -1
next proposed lower paragraph own denied	-12 6 4 -4 0 0 7
next proposed lower paragraph own now	-5 3 -8 15 -1 -1 -8
next proposed lower paragraph own past	-1 -5 9 -18 2 6 -5
next proposed lower paragraph own proposed	-1 -6 -24 4 -9 0 15
next proposed paragraph higher other	-12 9 10 -2 1 -4 -9
next proposed paragraph higher pair	7 -15 7 -11 10 -8 0
next proposed paragraph lower other	-12 5 -15 16 1 -2 0
next proposed paragraph lower pair	-9 -14 0 1 2 4 6
next proposed same far own now	-5 -6 3 -11 -1 0 9
next proposed same far own open	0 -3 -1 17 -2 0 -18
next proposed same far own past	-3 -3 -10 -7 1 -1 11
next proposed same here own proposed	10 -1 -9 2 10 0 -15
own denied 0.05	95 -27 -24 -50 -24 -19 -13
own denied 0.15	72 -31 -21 -24 -16 -17 -32
own denied 0.3	43 -23 -25 -8 -15 -13 -12
own denied 0.5	38 -31 -15 -1 -16 -15 -15
own denied 0.7	33 -20 -11 6 -17 -11 -27
own denied 0.9	41 -6 -11 -33 -17 -5 -23
own if_lapsed 0.05	-11 68 -18 -24 -25 -9 -9
own if_lapsed 0.15	-28 52 -21 -13 -6 -25 -12
own if_lapsed 0.3	-11 33 -18 -9 -7 -12 -8
own if_lapsed 0.5	-14 27 -16 -1 -12 -21 0
own if_lapsed 0.7	-37 40 -27 -5 -8 -27 -3
own if_lapsed 0.9	-56 53 -24 -18 3 -35 -41
own now 0.05	-36 -12 45 -2 -7 -20 -20
own now 0.15	-23 -18 44 -7 -5 -35 -17
own now 0.3	-30 -18 43 -5 -5 -41 -20
own now 0.5	-26 -20 31 6 -9 -30 -15
own now 0.7	-26 -36 47 -1 -15 -70 -20
own now 0.9	-36 -47 78 -23 -21 -57 -58
own open 0.05	-19 -19 -15 45 -10 -17 0
own open 0.15	-20 -15 -5 43 -22 -28 -8
own open 0.3	-36 -12 -2 34 -19 -9 -11
own open 0.5	-49 4 -7 30 -14 -23 -13
own open 0.7	-36 -4 -13 40 -19 -29 -14
own open 0.9	-13 -18 -18 54 -40 -35 -18
own past 0.05	-10 -41 -16 -34 78 11 -27
own past 0.15	-13 -31 -12 -20 61 -8 -35
own past 0.3	-23 -21 -17 0 40 -7 -26
own past 0.5	-24 2 -11 2 19 -9 -9
own past 0.7	-29 8 -12 5 15 -8 -10
own past 0.9	-17 2 -24 0 35 -31 -29
own peak 0.05	-7 -40 -33 -1 -11 75 -31
own peak 0.15	-19 -41 -31 -14 -3 59 -24
own peak 0.3	-30 -36 -24 1 -16 46 -29
own peak 0.5	-27 -22 -24 3 -8 31 -32
own peak 0.7	-20 -23 -33 -8 -17 43 -22
own peak 0.9	-12 -13 -20 -23 -9 41 -13
own proposed 0.05	-3 -16 -33 -10 -40 -33 78
own proposed 0.15	-11 -12 -30 -6 -27 -50 59
own proposed 0.3	-9 -10 -17 -9 -23 -43 41
own proposed 0.5	-6 -17 -12 -6 -19 -35 32
own proposed 0.7	-12 -17 -17 -1 -26 -29 35
own proposed 0.9	-20 -27 -26 -11 -18 -31 51
paragraph denied 0.05	17 -5 -7 -9 -4 11 -1
paragraph denied 0.15	2 -4 9 -3 -14 11 -5
paragraph denied 0.3	-2 0 -6 9 -13 8 2
paragraph denied 0.5	-7 2 15 -11 -4 3 1
paragraph denied 0.7	-11 13 13 -7 -16 1 -2
paragraph denied 0.9	0 2 -1 -16 -8 4 7
paragraph if_lapsed 0.05	-9 32 -8 -13 -14 8 -1
paragraph if_lapsed 0.15	-14 12 1 0 1 -7 -14
paragraph if_lapsed 0.3	-4 16 8 -20 -2 1 -16
paragraph if_lapsed 0.5	-4 6 13 -12 -3 -6 -5
paragraph if_lapsed 0.7	-4 0 -8 -7 9 3 3
paragraph if_lapsed 0.9	-11 -6 -7 5 17 -1 -2
paragraph now 0.05	0 1 5 2 1 -2 -8
paragraph now 0.15	0 1 6 4 -1 -3 -9
paragraph now 0.5	-5 -10 1 -2 11 -3 3
paragraph now 0.7	9 -16 5 -6 10 0 1
paragraph now 0.9	0 -8 3 4 6 -16 -2
paragraph open 0.05	-3 -1 -4 7 0 2 1
paragraph open 0.15	-14 -5 -2 13 -1 6 -8
paragraph open 0.3	-10 -13 1 8 0 9 -6
paragraph open 0.5	-5 -17 -3 2 12 8 1
paragraph open 0.7	3 -11 1 5 -4 1 -3
paragraph open 0.9	-2 11 -3 3 -7 -24 6
paragraph past 0.05	-12 -7 -8 3 16 9 -8
paragraph past 0.15	-17 -2 8 -3 8 -4 -10
paragraph past 0.3	-11 -3 8 -2 1 -2 -1
paragraph past 0.5	0 7 10 5 -5 -21 -4
paragraph past 0.7	2 -1 6 10 -6 -6 -11
paragraph past 0.9	7 2 -3 -28 2 16 1
paragraph peak 0.05	-26 9 -4 1 4 15 -31
paragraph peak 0.15	-31 3 -2 -4 7 10 -10
paragraph peak 0.3	-17 -2 4 -3 3 7 -13
paragraph peak 0.5	-6 -8 -3 -1 3 10 -1
paragraph peak 0.7	-3 -2 -2 -11 -1 13 3
paragraph peak 0.9	-1 -2 0 -15 3 2 5
paragraph proposed 0.05	3 -15 -9 -2 -4 -3 22
paragraph proposed 0.15	7 -5 3 -1 -10 -8 6
paragraph proposed 0.3	4 -4 11 1 5 -18 -10
paragraph proposed 0.5	-6 -24 9 9 8 -9 -3
paragraph proposed 0.7	-15 -16 4 2 4 -18 8
peer denied 0	11 -11 -2 -3 0 1 9
peer denied 1	-4 11 7 0 -5 -4 -12
peer denied 2	3 8 -3 3 -18 15 -4
peer denied 3	1 23 2 -29 5 5 -12
peer denied 4	5 -8 -5 9 9 -10 -7
peer denied 5	-17 3 2 17 -23 -3 1
peer denied 6	-19 11 -2 -10 7 3 -2
peer denied after else own denied	-17 7 2 14 -3 -2 -5
peer denied after else own if_lapsed	-1 -5 0 -2 13 -9 0
peer denied after else own now	-6 10 -3 1 9 2 -28
peer denied after else own open	-7 12 3 -11 -7 0 6
peer denied after else own past	1 -6 -1 22 -13 -2 -5
peer denied before else own denied	-5 -3 -4 -2 0 0 11
peer denied before else own now	-1 11 -3 2 -4 -5 -5
peer denied before else own past	-3 -11 1 -17 12 0 4
peer denied higher	0 -7 2 15 -2 -17 -5
peer denied higher own if_lapsed	3 -16 -1 -6 17 -15 11
peer denied higher own now	-6 14 -7 5 -6 0 -6
peer denied higher own open	0 1 11 -3 -7 -1 -6
peer denied higher own past	-5 -31 12 10 -2 -18 3
peer denied higher own proposed	8 -1 3 9 -9 -2 -11
peer denied lower	-26 13 -4 -2 2 5 1
peer denied lower own denied	-20 -5 10 4 -3 5 8
peer denied lower own if_lapsed	1 6 5 0 0 -4 -31
peer denied lower own now	-5 2 0 -2 12 0 -18
peer denied lower own past	2 5 -11 11 -8 5 -4
peer denied lower own proposed	-13 1 -16 -7 0 -1 20
peer if_lapsed 0	-12 5 3 0 4 -7 -5
peer if_lapsed 2	9 12 -13 -4 -1 1 4
peer if_lapsed 3	5 -11 8 0 -6 9 -6
peer if_lapsed 4	1 -3 -4 -2 7 -13 9
peer if_lapsed 5	1 3 10 -10 -7 2 -6
peer if_lapsed 6	8 -25 2 1 -3 15 0
peer if_lapsed after else own if_lapsed	6 0 20 -21 0 -7 -14
peer if_lapsed after else own now	-18 0 0 8 2 -3 -1
peer if_lapsed after else own open	-21 -9 7 1 -10 16 -5
peer if_lapsed after else own past	4 7 5 -2 -1 -4 -22
peer if_lapsed after here own now	-6 4 11 -3 -10 -7 -3
peer if_lapsed after here own open	0 10 -3 -11 -7 -1 8
peer if_lapsed after here own past	-2 -5 0 -11 14 -11 -2
peer if_lapsed before else own denied	9 -20 -19 4 11 7 -13
peer if_lapsed before else own if_lapsed	0 2 -10 -13 9 3 1
peer if_lapsed before else own now	12 -6 -3 -13 5 -7 9
peer if_lapsed before else own open	6 -6 0 5 -15 -6 -1
peer if_lapsed before else own past	-2 -18 0 8 -4 0 5
peer if_lapsed before else own proposed	14 -5 -11 -19 3 1 7
peer if_lapsed before here own if_lapsed	5 -2 -16 8 -13 1 13
peer if_lapsed before here own now	-5 -16 8 -7 3 -4 9
peer if_lapsed before here own proposed	-1 3 6 6 -3 0 -15
peer if_lapsed higher	5 -10 -13 1 0 20 -6
peer if_lapsed higher own denied	-7 1 -10 7 9 10 -8
peer if_lapsed higher own if_lapsed	14 -8 -11 -12 4 8 6
peer if_lapsed higher own now	-12 -3 -5 4 7 5 0
peer if_lapsed higher own open	2 6 14 -22 -6 15 -12
peer if_lapsed higher own past	9 3 -3 16 -11 -14 -1
peer if_lapsed higher own proposed	4 -4 -10 6 -14 3 0
peer if_lapsed lower	6 -12 13 -7 -2 -26 6
peer if_lapsed lower own denied	10 -12 -10 -6 6 -5 0
peer if_lapsed lower own if_lapsed	-28 4 7 1 -4 -10 -1
peer if_lapsed lower own now	3 -8 10 -4 -2 -41 7
peer if_lapsed lower own open	-9 -4 -2 10 -16 -1 4
peer if_lapsed lower own past	-3 -9 12 -21 6 5 -8
peer if_lapsed lower own proposed	10 -3 6 -15 0 -7 0
peer now 0	-9 -8 26 -10 -9 -2 -7
peer now 1	-19 -11 7 12 -10 1 -3
peer now 2	-5 -4 11 -7 -15 6 11
peer now 3	20 18 -15 -14 12 -4 -2
peer now 4	13 -5 5 -6 10 -11 -13
peer now 5	5 7 -10 -2 -3 4 3
peer now 6	0 0 -13 4 -4 6 6
peer now after else own denied	16 -12 -3 -25 0 3 2
peer now after else own if_lapsed	-5 1 9 8 -2 0 -24
peer now after else own now	9 -5 -3 2 9 -2 -10
peer now after else own open	-10 -16 10 -1 1 -6 7
peer now after else own past	6 -19 2 15 -4 -12 3
peer now after else own peak	-10 -13 -8 8 4 5 -13
peer now after else own proposed	-7 -18 2 0 10 -5 6
peer now after here own if_lapsed	7 4 -6 10 -24 -8 0
peer now after here own now	-2 -12 5 5 -2 3 -5
peer now after here own open	-12 16 -15 2 -3 0 3
peer now after here own past	-12 -6 -17 0 21 1 -28
peer now after here own peak	0 -4 3 -13 0 7 -2
peer now after here own proposed	-12 -4 3 7 -5 -2 0
peer now before else own denied	5 -4 -6 9 -9 -13 3
peer now before else own if_lapsed	-2 7 -10 0 1 -5 0
peer now before else own now	-1 13 -2 -12 -19 5 19
peer now before else own open	5 8 -8 -11 17 3 -1
peer now before else own past	-1 9 -20 -7 10 5 -4
peer now before else own peak	-10 -15 -10 4 -11 16 -3
peer now before else own proposed	13 7 -9 2 -8 -15 -1
peer now before here own now	-11 4 17 -6 -14 -9 -5
peer now before here own open	-5 -17 7 13 -20 0 -1
peer now before here own past	-1 0 8 2 2 -11 -21
peer now before here own peak	0 -6 -9 -7 -4 18 -2
peer now higher	3 19 -17 -6 -1 18 -14
peer now higher own denied	7 -7 -19 4 -3 -7 10
peer now higher own if_lapsed	-2 12 -9 -2 1 -7 -6
peer now higher own now	8 16 10 -15 -8 9 -16
peer now higher own open	-5 5 -1 -7 16 2 -10
peer now higher own past	-3 1 -17 16 2 0 -9
peer now higher own peak	-20 -29 -17 2 -8 27 -15
peer now higher own proposed	2 7 -6 -1 -7 -13 4
peer now lower	10 -44 -3 7 1 -70 18
peer now lower own denied	17 -12 7 -11 -10 -6 -11
peer now lower own if_lapsed	-3 14 -8 8 -27 -6 -1
peer now lower own now	-10 -30 0 6 -5 -38 21
peer now lower own open	-4 -18 1 9 -21 -12 13
peer now lower own past	3 -40 2 -20 24 -26 -12
peer now lower own proposed	8 -38 -3 9 1 -13 2
peer of goods denied 1	1 -9 -1 5 11 -7 -8
peer of goods denied 2	-1 6 8 -10 0 -2 -5
peer of goods denied 3	6 13 4 -12 8 0 -26
peer of goods denied 5	-22 -5 13 6 -18 -10 10
peer of goods denied after else own if_lapsed	3 -13 -1 1 9 -10 10
peer of goods denied after else own now	-1 -2 2 -6 7 5 -9
peer of goods denied after else own past	4 -1 3 13 -11 -10 0
peer of goods denied before else own past	-3 -8 1 -14 13 1 -5
peer of goods denied before else own proposed	-15 8 -1 -2 -4 0 5
peer of goods denied higher own if_lapsed	6 -19 0 -18 10 -6 18
peer of goods denied higher own now	1 11 0 0 -12 -4 -4
peer of goods denied higher own past	-2 -18 8 8 0 -10 -4
peer of goods denied lower	-13 -5 7 -6 5 2 3
peer of goods denied lower own denied	-17 -4 12 -2 -1 6 5
peer of goods denied lower own if_lapsed	4 0 4 5 -5 -7 -19
peer of goods denied lower own now	-1 -14 8 -14 14 5 -8
peer of goods denied lower own open	-2 -5 -15 6 0 -7 13
peer of goods if_lapsed 0	-6 19 -4 -4 2 -2 -8
peer of goods if_lapsed 2	4 -3 10 -5 -12 3 -2
peer of goods if_lapsed 3	6 -17 0 -2 -2 9 7
peer of goods if_lapsed 4	4 -12 4 5 0 -9 0
peer of goods if_lapsed 5	1 -13 2 2 6 -2 -4
peer of goods if_lapsed 6	5 -35 6 12 -6 11 -2
peer of goods if_lapsed after else own if_lapsed	12 -18 18 -10 3 -1 -8
peer of goods if_lapsed after else own now	-28 -15 -2 18 -2 -5 0
peer of goods if_lapsed after else own open	-17 -32 5 6 -11 15 -6
peer of goods if_lapsed after else own past	7 -6 5 4 -2 -8 -15
peer of goods if_lapsed after else own proposed	-3 -9 13 0 -3 -2 -4
peer of goods if_lapsed after here own if_lapsed	-6 -10 4 3 0 5 3
peer of goods if_lapsed after here own now	-6 -1 16 -5 -8 -6 -3
peer of goods if_lapsed after here own open	0 3 1 -12 -4 0 11
peer of goods if_lapsed after here own past	-2 -5 2 -11 13 -11 -2
peer of goods if_lapsed before else own denied	4 -6 -11 1 3 2 -1
peer of goods if_lapsed before else own if_lapsed	1 -3 -2 -9 11 3 -6
peer of goods if_lapsed before else own now	16 5 -16 0 13 -11 -7
peer of goods if_lapsed before else own proposed	6 0 -7 -22 4 -5 9
peer of goods if_lapsed before here own if_lapsed	6 -14 -1 6 -11 7 12
peer of goods if_lapsed before here own proposed	0 4 0 6 -2 0 -11
peer of goods if_lapsed higher	7 -25 -2 6 -3 15 -2
peer of goods if_lapsed higher own if_lapsed	18 -23 2 -10 6 13 -1
peer of goods if_lapsed higher own now	-14 2 -10 7 11 0 -2
peer of goods if_lapsed higher own open	3 -3 14 -25 -6 18 -5
peer of goods if_lapsed higher own past	12 -1 2 20 -19 -15 1
peer of goods if_lapsed higher own proposed	-1 -14 0 8 -7 -4 4
peer of goods if_lapsed lower	1 -31 12 11 1 -28 -2
peer of goods if_lapsed lower own denied	3 -6 -11 0 3 -2 3
peer of goods if_lapsed lower own if_lapsed	-19 -12 13 4 -1 -4 4
peer of goods if_lapsed lower own now	3 -19 7 8 -3 -27 -2
peer of goods if_lapsed lower own open	-6 -11 -4 18 -14 -13 0
peer of goods if_lapsed lower own past	0 -7 9 -26 12 -2 -16
peer of goods now 0	-8 -15 48 -13 -27 -5 -19
peer of goods now 1	-4 -27 18 -3 -12 2 5
peer of goods now 2	15 1 -1 3 -1 -7 -11
peer of goods now 3	2 22 -17 3 3 -2 -2
peer of goods now 4	14 1 19 -6 -7 -14 -21
peer of goods now 5	-3 -5 -19 4 8 6 8
peer of goods now 6	-1 7 -30 0 5 11 12
peer of goods now after else own denied	14 -7 -8 -20 3 6 -2
peer of goods now after else own if_lapsed	-20 -13 15 10 2 5 -13
peer of goods now after else own now	15 -19 -6 -2 6 9 2
peer of goods now after else own open	-4 -13 10 -10 10 0 4
peer of goods now after else own past	16 -22 -6 11 -4 -5 2
peer of goods now after else own peak	-7 -9 -16 11 7 -2 -10
peer of goods now after else own proposed	0 -13 -4 5 2 -3 5
peer of goods now after here own if_lapsed	1 -3 8 10 -31 0 0
peer of goods now after here own now	-1 -12 1 5 3 7 -8
peer of goods now after here own open	-13 18 -4 0 -8 0 -2
peer of goods now after here own past	-14 -2 -8 -12 23 0 -30
peer of goods now after here own peak	0 -4 3 -12 4 3 -1
peer of goods now after here own proposed	-13 0 2 7 -23 -2 1
peer of goods now before else own denied	-3 4 -14 8 -10 -10 14
peer of goods now before else own if_lapsed	8 8 -11 -3 7 -9 -10
peer of goods now before else own now	3 20 -10 -13 -1 5 6
peer of goods now before else own open	13 6 1 -11 7 0 -4
peer of goods now before else own past	-9 10 -13 2 2 4 -4
peer of goods now before else own peak	-8 -12 -4 8 -14 13 -8
peer of goods now before else own proposed	-17 13 -3 -5 5 -7 5
peer of goods now before here own now	-9 12 -12 6 -3 -9 10
peer of goods now before here own open	-8 -21 -8 16 -19 -2 13
peer of goods now before here own past	-4 -8 18 2 -2 -15 -10
peer of goods now before here own peak	-1 -6 0 -10 -7 17 -3
peer of goods now before here own proposed	10 -1 2 3 -5 -2 -6
peer of goods now higher	-2 17 -30 -1 -1 21 -3
peer of goods now higher own denied	0 2 -16 1 -4 -2 12
peer of goods now higher own now	13 16 -10 -7 1 15 -10
peer of goods now higher own past	1 -1 -6 16 -6 0 -5
peer of goods now higher own peak	-15 -25 -14 7 -6 20 -18
peer of goods now higher own proposed	-19 14 -8 2 -8 -7 7
peer of goods now lower	9 -35 -6 2 12 -72 13
peer of goods now lower own denied	13 -7 -8 -8 -5 -3 1
peer of goods now lower own if_lapsed	-15 13 -4 10 -31 -5 -1
peer of goods now lower own now	-2 -27 -9 5 5 -22 20
peer of goods now lower own open	1 -11 7 6 -18 -22 5
peer of goods now lower own past	2 -32 4 -25 26 -21 -19
peer of goods now lower own proposed	4 -47 2 4 5 -9 1
peer of goods open 0	-8 7 -21 7 -1 2 8
peer of goods open 1	17 -9 10 -2 -11 6 -8
peer of goods open 2	-6 0 3 -9 3 0 4
peer of goods open 3	9 -3 5 -6 0 -4 -2
peer of goods open 4	-1 8 -8 1 -3 2 0
peer of goods open 5	14 6 3 6 -6 -11 -16
peer of goods open 6	-23 -11 7 -6 8 9 -2
peer of goods open after else own denied	-11 4 -6 -9 4 11 1
peer of goods open after else own now	0 -22 -1 2 9 2 -12
peer of goods open after else own open	-3 9 -1 -1 0 14 -16
peer of goods open after else own past	7 -6 -12 4 7 0 -5
peer of goods open after else own peak	0 7 3 -11 -4 3 0
peer of goods open after else own proposed	0 -8 2 17 -15 -2 -9
peer of goods open after here own now	-18 -7 1 3 6 0 -10
peer of goods open after here own open	2 -3 12 -10 0 -8 3
peer of goods open after here own past	0 -4 10 1 -7 -3 -1
peer of goods open before else own denied	1 -13 -3 6 -9 -6 6
peer of goods open before else own now	8 4 4 -1 -11 -2 -4
peer of goods open before else own open	6 7 -16 6 3 3 -8
peer of goods open before else own past	1 -19 11 -3 -6 0 6
peer of goods open before else own proposed	0 11 0 -5 -5 -11 1
peer of goods open before here own open	-11 1 -4 6 -2 -6 0
peer of goods open higher	0 9 -5 -5 0 10 -4
peer of goods open higher own if_lapsed	-1 9 -7 -2 -3 -11 4
peer of goods open higher own now	7 -6 -2 1 7 1 -9
peer of goods open higher own open	7 10 -2 -6 1 10 -10
peer of goods open higher own past	2 -15 5 3 -5 0 4
peer of goods open higher own peak	-5 2 9 -17 4 6 -11
peer of goods open higher own proposed	-4 8 -7 4 -6 -13 2
peer of goods open lower	-3 -7 8 6 0 -39 -12
peer of goods open lower own if_lapsed	-4 3 4 5 -6 -2 -15
peer of goods open lower own now	-2 -10 9 -2 2 -13 -7
peer of goods open lower own open	-16 1 -1 7 0 -17 -3
peer of goods open lower own proposed	3 -2 4 5 -18 -1 -4
peer of goods past 0	2 9 -13 -4 3 5 4
peer of goods past 2	-5 9 4 -6 1 2 -7
peer of goods past 4	-1 8 -10 6 -11 6 8
peer of goods past 5	0 -12 9 -4 -1 1 0
peer of goods past 6	1 -9 2 7 3 -6 -12
peer of goods past after else own if_lapsed	1 -11 4 8 -4 -8 4
peer of goods past after else own now	8 -28 -4 -2 7 6 2
peer of goods past after else own open	-7 -2 3 -1 12 -9 -13
peer of goods past after else own past	0 -19 6 0 0 -6 1
peer of goods past after here own now	-9 3 6 5 -16 -15 -1
peer of goods past before else own denied	-5 -11 -6 12 -4 9 -1
peer of goods past before else own if_lapsed	7 7 -1 -3 -18 4 -4
peer of goods past before else own now	11 16 -1 -13 -14 -22 11
peer of goods past before else own open	0 -3 -3 10 8 -15 -19
peer of goods past before else own past	-3 -11 5 -3 1 -2 4
peer of goods past before here own if_lapsed	0 19 -6 -5 -6 -3 -5
peer of goods past before here own now	4 -17 -1 -2 4 8 -6
peer of goods past before here own open	0 -2 -15 -1 -11 6 13
peer of goods past before here own past	-6 -16 12 3 -10 1 4
peer of goods past before here own peak	0 -3 -6 15 -6 -4 -3
peer of goods past higher	1 -4 -6 7 -8 12 -3
peer of goods past higher own denied	-7 -10 -5 18 -4 9 -7
peer of goods past higher own if_lapsed	10 -4 0 -3 -15 0 7
peer of goods past higher own now	18 7 -7 -16 2 5 4
peer of goods past higher own open	-11 0 0 3 7 -7 -7
peer of goods past higher own past	-1 -20 7 6 -10 4 7
peer of goods past higher own peak	-10 -10 -14 14 -5 5 -3
peer of goods past higher own proposed	-13 15 1 -1 11 1 -11
peer of goods past lower	0 -5 7 0 0 -46 2
peer of goods past lower own if_lapsed	-7 19 -1 4 -14 -3 -24
peer of goods past lower own now	-1 -14 6 4 -9 -15 5
peer of goods past lower own open	2 -1 -1 1 10 -5 -13
peer of goods past lower own past	-16 -10 12 -9 7 -22 -3
peer of goods past lower own proposed	2 -17 -10 0 -2 -1 13
peer of goods peak 0	9 0 -3 0 -10 14 -2
peer of goods peak 1	-6 -15 5 -2 -2 2 7
peer of goods peak 2	-8 -5 4 2 13 -14 -9
peer of goods peak 3	3 20 -10 -15 10 -11 -2
peer of goods peak 4	-6 1 -5 -5 -1 0 17
peer of goods peak 5	1 14 0 2 0 -12 -23
peer of goods peak 6	-14 0 6 4 8 -29 -1
peer of goods peak after else own if_lapsed	-1 5 -16 8 -9 -3 2
peer of goods peak after else own open	-3 10 0 -2 -5 -4 0
peer of goods peak after here own now	0 3 9 0 -14 0 -1
peer of goods peak before else own open	0 7 -16 3 4 0 -8
peer of goods peak before else own past	0 -3 7 -14 4 -1 -1
peer of goods peak before here own peak	0 -1 2 1 9 -12 0
peer of goods peak lower	-21 11 2 3 7 -35 -2
peer of goods peak lower own now	-15 0 3 9 -8 -14 0
peer of goods peak lower own open	-5 14 -4 -6 1 -7 0
peer of goods peak lower own past	-5 -2 4 -6 11 -21 -10
peer of goods peak lower own peak	0 -1 7 -1 13 -17 0
peer of goods proposed 1	-10 12 14 -18 -8 4 -1
peer of goods proposed 2	12 -12 -3 -3 -1 9 2
peer of goods proposed 4	3 -9 5 -2 -12 -1 10
peer of goods proposed 5	3 2 -6 -3 13 -2 -5
peer of goods proposed 6	-5 -18 7 10 5 7 -18
peer of goods proposed after else own now	0 -7 -13 9 8 1 4
peer of goods proposed after else own open	-1 2 -7 0 14 0 -9
peer of goods proposed after else own past	4 -10 0 -11 10 2 -3
peer of goods proposed after here own proposed	-17 -3 8 7 0 -1 -7
peer of goods proposed before else own denied	3 -3 3 8 -3 -1 -17
peer of goods proposed before else own if_lapsed	-12 -1 10 -8 -4 0 4
peer of goods proposed before else own now	3 -7 15 -20 -1 -11 5
peer of goods proposed before else own open	-8 -17 -1 -2 -14 0 18
peer of goods proposed before else own past	-4 7 -7 6 -15 5 11
peer of goods proposed before else own peak	-2 -3 3 10 -5 -1 -8
peer of goods proposed before else own proposed	10 -17 5 5 3 3 -10
peer of goods proposed before here own now	-9 4 10 4 -6 -1 -17
peer of goods proposed before here own proposed	-7 16 -9 0 12 -2 -10
peer of goods proposed higher	7 -10 -4 6 -2 9 -3
peer of goods proposed higher own if_lapsed	-8 -11 2 4 -4 9 6
peer of goods proposed higher own now	13 -2 -3 -2 6 -4 -8
peer of goods proposed higher own open	-8 -3 -7 -1 -4 4 11
peer of goods proposed higher own past	7 0 -4 -13 -2 2 12
peer of goods proposed higher own peak	-6 -7 0 14 -1 -2 -11
peer of goods proposed lower	-9 -10 9 0 11 -7 -10
peer of goods proposed lower own if_lapsed	-5 5 10 -13 1 -5 -9
peer of goods proposed lower own now	-32 -16 8 -1 -1 -2 6
peer of goods proposed lower own past	-12 -5 0 8 1 4 -11
peer of goods proposed lower own proposed	1 -2 4 0 16 -5 -11
peer open 0	-4 10 -6 -1 -6 3 2
peer open 2	-8 13 -4 3 -3 0 -6
peer open 3	11 -11 2 -3 0 -1 1
peer open 4	-3 9 0 -8 1 -1 0
peer open 5	15 -7 -3 4 -1 -12 3
peer open 6	-7 -14 6 0 5 4 -8
peer open after else own denied	-11 4 -6 -10 4 11 1
peer open after else own now	0 -27 2 5 7 2 -15
peer open after else own open	-9 5 -4 8 -7 9 -9
peer open after else own peak	0 6 0 -5 -10 10 -1
peer open after else own proposed	-3 -10 -1 8 -18 -3 5
peer open after here own now	-17 -6 -5 5 11 0 -9
peer open after here own past	0 -4 10 1 -7 -3 -1
peer open before else own denied	9 -5 -3 -4 -17 -12 7
peer open before else own if_lapsed	-13 6 -14 -6 3 -8 16
peer open before else own now	11 -9 4 9 -4 -9 -20
peer open before else own open	3 5 -9 -3 7 0 3
peer open before else own past	0 -22 8 -11 6 -1 3
peer open before else own peak	-4 -6 2 -10 5 9 -9
peer open before else own proposed	13 7 10 6 -13 -13 -16
peer open before here own now	4 -3 1 -10 6 -5 5
peer open before here own open	-13 7 -3 -4 0 -6 9
peer open before here own proposed	0 0 -5 -11 0 0 14
peer open higher	9 -1 -1 -7 -2 7 2
peer open higher own denied	0 0 -2 -4 -18 6 7
peer open higher own if_lapsed	-5 0 -8 -6 3 -14 17
peer open higher own now	11 -16 5 -2 5 0 -13
peer open higher own open	2 13 -8 -3 -3 5 2
peer open higher own past	0 -13 12 -5 -3 -3 5
peer open higher own peak	-7 1 6 -15 0 13 -12
peer open higher own proposed	12 5 -9 10 -11 -15 -6
peer open lower	-7 -8 3 6 9 -53 -8
peer open lower own denied	2 -2 -9 -12 4 0 6
peer open lower own if_lapsed	-6 12 0 -4 -10 -3 0
peer open lower own now	-2 -21 -1 11 11 -19 -20
peer open lower own open	-23 1 0 1 0 -23 8
peer open lower own past	4 -14 7 -10 6 -9 -3
peer open lower own proposed	0 -4 16 -3 -25 -1 -2
peer past 0	-8 11 -5 -3 0 -6 5
peer past 1	12 0 -2 -7 0 5 -5
peer past 2	-1 9 0 2 -2 14 -20
peer past 4	3 1 -6 -1 -11 3 17
peer past 5	7 -9 -7 4 3 -7 4
peer past 6	6 -27 12 -4 5 -4 -5
peer past after else own if_lapsed	0 -12 -4 18 -3 1 -3
peer past after else own now	3 -16 5 -5 3 1 2
peer past after else own open	-11 -7 -6 -2 15 -12 5
peer past after else own past	-3 -7 2 10 -4 -12 4
peer past after here own now	-9 -1 10 0 -14 -15 1
peer past after here own past	-8 1 5 -3 4 -2 -10
peer past before else own denied	5 -17 -7 11 -1 7 -13
peer past before else own if_lapsed	2 2 -6 -5 -17 0 15
peer past before else own now	15 10 1 -12 -12 -4 7
peer past before else own open	-2 -14 -7 14 12 -5 -18
peer past before else own peak	-9 -5 -4 0 0 10 -2
peer past before else own proposed	15 5 -6 -22 0 -15 5
peer past before here own if_lapsed	0 15 -5 -4 -5 -2 -3
peer past before here own now	4 -17 2 -3 3 7 -7
peer past before here own open	0 -2 -15 -1 -11 6 13
peer past before here own past	-7 -19 3 3 0 0 3
peer past before here own peak	0 -3 -6 15 -6 -4 -3
peer past higher	14 -19 -7 -2 0 9 5
peer past higher own denied	4 -16 -11 14 0 7 -16
peer past higher own if_lapsed	4 -7 -5 1 -12 1 15
peer past higher own now	16 3 7 -34 3 6 0
peer past higher own open	-19 -11 -16 11 12 -3 0
peer past higher own past	-5 -16 6 9 -5 -1 1
peer past higher own peak	-13 -11 -17 11 1 6 -5
peer past higher own proposed	9 7 -8 -18 2 -1 3
peer past lower	0 -7 5 2 -1 -58 9
peer past lower own if_lapsed	-9 11 -9 8 -9 -4 -5
peer past lower own now	0 -15 7 7 -14 -20 5
peer past lower own open	1 -6 -1 -2 12 -7 -4
peer past lower own past	-22 -2 8 -7 7 -28 1
peer past lower own proposed	1 -2 -8 -7 -2 -2 12
peer peak 0	12 -2 0 0 -11 8 1
peer peak 1	-11 -5 -6 4 -3 7 9
peer peak 2	-12 -3 11 -7 14 -7 -15
peer peak 3	8 22 -4 -17 4 -8 -4
peer peak 4	-6 1 -4 -6 2 -2 14
peer peak 5	0 13 1 0 -4 0 -16
peer peak 6	-5 5 4 -7 15 -29 -3
peer peak after else own if_lapsed	-2 9 -12 6 -12 -4 0
peer peak after here own now	0 3 9 0 -14 0 -1
peer peak before else own open	-1 6 -16 -7 12 6 -11
peer peak before else own past	0 -4 7 -16 6 -1 -1
peer peak higher	6 1 -7 -15 -8 2 6
peer peak lower	-17 13 2 -7 13 -27 -4
peer peak lower own now	-5 5 2 1 -1 -16 0
peer peak lower own open	-5 12 -3 -15 11 2 -3
peer peak lower own past	-7 -6 3 -2 11 -23 -13
peer peak lower own peak	0 -2 6 -3 12 -13 -1
peer peak lower own proposed	0 7 -6 2 -13 -2 3
peer proposed 1	0 2 -3 1 -1 13 -7
peer proposed 2	1 -9 11 -5 3 8 -14
peer proposed 3	7 7 7 -7 -19 -8 8
peer proposed 4	1 -4 3 4 -9 0 -1
peer proposed 6	-15 4 1 -4 3 -1 3
peer proposed after else own denied	2 -9 2 -14 7 -4 0
peer proposed after else own if_lapsed	-10 8 6 -4 -10 2 -6
peer proposed after else own open	-4 14 -5 -3 4 -3 -1
peer proposed after else own past	-1 -10 5 -3 2 -4 4
peer proposed after else own proposed	-3 -2 -11 -2 9 3 6
peer proposed after here own if_lapsed	0 -5 14 -5 -1 0 -9
peer proposed after here own proposed	-21 2 12 5 -2 -2 -9
peer proposed before else own denied	11 0 0 0 -10 -6 -8
peer proposed before else own if_lapsed	-15 -4 4 -1 -5 0 10
peer proposed before else own now	-7 -4 11 0 -18 -2 6
peer proposed before else own open	-12 -15 -4 -9 -12 0 28
peer proposed before else own past	-7 9 2 -4 -13 8 7
peer proposed before else own proposed	18 -20 -14 8 -1 1 -2
peer proposed before here own now	-8 12 0 3 -8 -1 -7
peer proposed before here own proposed	-9 11 -7 0 11 -3 -6
peer proposed higher	-2 10 2 -12 -13 5 5
peer proposed higher own denied	6 -14 5 1 1 -8 -6
peer proposed higher own if_lapsed	-14 0 5 -6 -1 4 3
peer proposed higher own now	3 14 0 -17 1 6 -3
peer proposed higher own open	-12 7 2 -13 -8 2 13
peer proposed higher own past	2 -1 5 1 -12 -2 14
peer proposed higher own peak	-9 -9 -2 12 4 0 -14
peer proposed lower	-8 -13 -1 2 6 -10 7
peer proposed lower own denied	6 4 -3 -17 1 -1 0
peer proposed lower own if_lapsed	-9 3 11 -1 -10 -9 -3
peer proposed lower own now	-44 -26 4 5 -6 -7 14
peer proposed lower own open	-5 1 -12 3 3 -15 9
peer proposed lower own past	-17 -3 4 -5 4 7 -6
peer proposed lower own proposed	8 -11 -6 0 18 -8 -4
previous denied far	-8 -9 -2 5 0 -16 15
previous denied far higher other	-12 8 -1 6 -10 -1 2
previous denied far lower other	-18 -6 2 13 0 -5 -6
previous denied far lower pair	-14 -7 15 -17 1 -1 11
previous denied far same other	18 -5 -10 -7 -3 0 -8
previous denied here	-7 4 12 -4 -3 -1 -6
previous denied here lower pair	-10 0 14 -3 -1 0 -4
previous denied higher far own now	-4 9 0 -21 -9 0 7
previous denied higher far own proposed	-10 -4 -6 -5 -1 0 19
previous denied higher paragraph own proposed	-10 -6 -5 -4 0 0 18
previous denied lower far own denied	-14 -6 -6 -2 6 0 15
previous denied lower far own if_lapsed	0 -2 12 -5 -8 0 -5
previous denied lower far own now	-13 -4 10 8 1 -4 -25
previous denied lower far own proposed	-7 -2 -8 -8 0 0 18
previous denied lower paragraph own now	1 -1 -4 6 -13 11 -14
previous denied paragraph lower pair	1 10 -2 4 -11 8 -18
previous denied same far own now	19 -6 -8 -8 -5 0 -8
previous denied same paragraph own denied	14 -7 -2 -2 -1 -1 -6
previous far denied 0.05	1 3 5 -11 5 5 -8
previous far denied 0.15	4 -6 6 -10 5 0 -2
previous far denied 0.3	0 -7 -6 3 9 -18 6
previous far denied 0.5	-5 -6 -4 7 -6 -14 15
previous far denied 0.7	-5 -7 0 8 -6 -11 9
previous far denied 0.9	-13 -5 8 7 -23 -5 3
previous far if_lapsed 0.05	11 11 -7 -7 -8 9 -2
previous far if_lapsed 0.15	-1 8 0 -10 0 -5 2
previous far if_lapsed 0.3	-1 -8 8 4 -9 -11 0
previous far if_lapsed 0.5	-4 -13 3 5 0 -15 5
previous far if_lapsed 0.7	5 -20 -2 4 1 -10 8
previous far now 0.15	-4 -2 -6 12 -5 -3 2
previous far now 0.7	3 -13 5 4 -6 -14 5
previous far now 0.9	0 -6 6 0 -7 -12 7
previous far open 0.15	-11 5 3 -1 -4 -2 4
previous far open 0.5	0 -7 5 -6 -8 -9 14
previous far open 0.7	1 -5 3 -4 -5 -5 11
previous far open 0.9	-6 4 -9 1 -1 -22 17
previous far past 0.05	-13 1 -1 2 -1 18 -4
previous far past 0.15	-3 -6 2 -6 11 0 -1
previous far past 0.3	4 2 1 2 -9 -1 -2
previous far past 0.5	-2 11 2 4 -18 -13 5
previous far past 0.7	-2 1 2 -8 -6 0 11
previous far past 0.9	1 -10 12 -8 -4 -14 9
previous far peak 0.5	1 -4 -4 2 7 5 -11
previous far peak 0.7	2 0 0 2 3 2 -13
previous far proposed 0.05	-8 0 9 -1 -15 4 3
previous far proposed 0.3	7 3 1 -1 4 0 -12
previous far proposed 0.5	3 -4 0 2 8 2 -10
previous far proposed 0.9	-4 -6 -5 14 10 0 -13
previous here denied 0.05	12 3 4 -23 8 -7 -8
previous here denied 0.15	11 2 14 -10 -7 -2 -20
previous here denied 0.3	4 4 11 -5 -4 -1 -14
previous here if_lapsed 0.05	-9 10 2 -10 -3 4 0
previous here if_lapsed 0.15	-3 6 -12 3 8 0 -5
previous here if_lapsed 0.3	-6 -15 -2 11 8 4 3
previous here if_lapsed 0.5	1 -11 3 2 -1 5 8
previous here if_lapsed 0.9	-1 0 -4 3 5 4 -12
previous here now 0.5	-5 -1 8 2 -1 -19 -3
previous here open 0.05	4 -17 6 6 -4 -3 0
previous here open 0.15	-2 1 -5 -1 -3 0 14
previous here open 0.5	1 5 1 -17 15 -1 3
previous here open 0.7	4 2 -1 4 -17 1 3
previous here past 0.05	-35 -8 4 -6 5 8 5
previous here past 0.15	-22 3 -3 -1 5 -4 5
previous here past 0.3	-12 6 1 6 -11 -1 7
previous here past 0.5	-6 10 -6 12 -10 1 3
previous here past 0.9	4 -9 2 -6 1 11 -24
previous here peak 0.05	-14 3 -6 4 3 -3 0
previous here peak 0.15	-6 -11 0 10 0 -3 1
previous here peak 0.5	-3 0 0 11 -1 -13 6
previous here peak 0.7	-3 -8 10 -1 7 -12 7
previous here peak 0.9	-1 -4 2 -12 7 -5 10
previous here proposed 0.05	4 1 0 -1 -21 4 11
previous here proposed 0.15	9 12 0 0 -13 -10 -2
previous here proposed 0.3	10 -2 -1 1 14 -2 -12
previous here proposed 0.5	-6 2 -1 4 15 1 -12
previous here proposed 0.7	-3 -1 -2 0 16 3 -7
previous if_lapsed far	0 -7 -1 8 -3 -19 4
previous if_lapsed far higher other	7 -6 -5 0 -11 1 8
previous if_lapsed far higher pair	0 -2 5 -21 3 -5 4
previous if_lapsed far lower other	-16 -7 5 19 -4 -28 -5
previous if_lapsed here	-1 -23 3 9 16 -3 4
previous if_lapsed here higher other	-5 -13 4 -5 14 -1 3
previous if_lapsed here higher pair	10 -12 7 1 -7 4 2
previous if_lapsed here lower other	-9 5 -1 2 -1 -19 0
previous if_lapsed here lower pair	-16 -21 -1 12 14 -16 -1
previous if_lapsed higher far own denied	2 -11 -5 -3 8 -9 4
previous if_lapsed higher far own if_lapsed	0 6 11 -10 -13 -7 -3
previous if_lapsed higher far own proposed	1 -3 -18 -15 -5 6 14
previous if_lapsed higher here own if_lapsed	4 -18 2 4 11 7 2
previous if_lapsed lower far own if_lapsed	-4 2 3 0 4 0 -12
previous if_lapsed lower far own now	-13 -6 6 9 -3 -15 -3
previous if_lapsed lower far own open	7 -3 -6 17 -14 -4 -15
previous if_lapsed lower far own past	-3 -5 -6 -2 15 -6 -4
previous if_lapsed lower far own proposed	-17 4 -2 1 -2 -3 9
previous if_lapsed lower here own if_lapsed	-12 -4 -11 2 11 -23 12
previous if_lapsed lower here own now	-10 -13 -2 10 8 -10 -1
previous if_lapsed lower here own proposed	-2 2 11 4 -4 0 -17
previous if_lapsed lower paragraph own if_lapsed	-4 -4 7 -17 0 -4 8
previous if_lapsed lower paragraph own now	-13 -6 -9 18 -7 -8 6
previous if_lapsed lower paragraph own proposed	2 11 0 -10 -2 0 -5
previous if_lapsed paragraph	-3 -11 -3 15 -7 -9 11
previous if_lapsed paragraph higher pair	-5 -14 8 2 8 0 2
previous if_lapsed paragraph lower pair	-13 -7 -15 20 -12 -5 15
previous none	-4 2 9 6 -4 -6 -14
previous now far higher other	6 3 0 -16 7 14 -8
previous now far higher pair	-17 1 -2 2 -5 1 12
previous now far lower other	3 -11 12 3 -12 -22 -1
previous now far lower pair	1 8 -7 3 0 -14 1
previous now far same other	-22 2 -9 6 1 -11 14
previous now far same pair	0 -13 -13 26 -10 7 0
previous now here higher other	0 -8 -18 14 13 0 2
previous now here higher pair	-7 0 23 -8 -11 0 -8
previous now here lower other	2 20 -13 -5 4 -14 12
previous now here lower pair	12 -30 12 0 -4 -35 -1
previous now here same other	-2 1 -11 -1 4 -1 14
previous now here same pair	5 0 -7 1 11 -2 -7
previous now higher far own denied	3 -9 -23 6 7 -3 6
previous now higher far own if_lapsed	-15 16 -14 -16 6 -10 8
previous now higher far own now	-13 -5 5 -3 2 2 0
previous now higher far own past	6 12 0 -16 -2 15 -24
previous now higher far own peak	-7 -6 -8 -2 -7 17 0
previous now higher far own proposed	6 -8 10 -8 -5 -4 4
previous now higher here own if_lapsed	-6 0 16 -1 -3 -8 -9
previous now higher here own now	2 0 -8 9 -2 -5 3
previous now higher here own open	-1 -12 21 -10 -11 8 4
previous now higher here own past	-4 -4 4 7 5 -12 -25
previous now higher here own peak	-1 -8 -11 -13 0 20 -4
previous now higher here own proposed	-10 8 0 -10 -13 -2 7
previous now higher paragraph own if_lapsed	-5 15 -5 5 -5 -1 -23
previous now higher paragraph own now	5 -3 11 -2 -10 -23 1
previous now higher paragraph own open	1 -6 -11 9 -3 -3 9
previous now higher paragraph own past	-4 -12 -14 3 12 6 -12
previous now higher paragraph own peak	-6 -12 -7 10 -4 3 1
previous now higher paragraph own proposed	0 5 -11 -18 4 3 10
previous now lower far own denied	4 -6 3 9 -9 -3 -12
previous now lower far own if_lapsed	2 16 -5 -18 -13 -2 3
previous now lower far own now	-12 -2 14 -5 -8 -23 1
previous now lower far own open	-4 -15 -6 12 -2 -2 3
previous now lower far own past	0 -1 3 -7 4 -11 3
previous now lower far own proposed	13 -6 -4 8 -13 -6 -3
previous now lower here own now	-19 15 1 -2 -8 -23 10
previous now lower here own open	3 -37 0 6 -8 -14 8
previous now lower here own past	2 -17 10 -25 10 -10 -4
previous now lower here own proposed	16 -1 -5 5 4 -1 -10
previous now lower paragraph own now	-9 -5 20 -6 -6 7 -20
previous now lower paragraph own open	-10 -6 -11 10 -1 3 3
previous now lower paragraph own past	0 -5 3 -27 28 -15 -30
previous now lower paragraph own proposed	-1 -22 -8 8 -24 -4 13
previous now paragraph higher other	-7 15 -23 2 -2 3 11
previous now paragraph higher pair	2 -9 11 5 1 -3 -16
previous now paragraph lower pair	-1 -9 16 -2 5 -24 -12
previous now paragraph same other	4 -11 15 -11 -6 -3 0
previous now paragraph same pair	0 0 -8 2 -1 -5 12
previous now same far own if_lapsed	-1 -7 16 -7 -6 0 -6
previous now same far own now	2 3 -22 14 -3 0 19
previous now same far own open	-5 -4 -3 20 -24 -3 -12
previous now same far own past	-1 -5 0 -16 6 6 -4
previous now same here own now	4 4 -23 3 16 -3 10
previous now same paragraph own now	1 -2 -2 0 -12 -6 15
previous now same paragraph own past	0 -1 -8 -9 15 0 0
previous now same paragraph own proposed	6 -3 10 -14 -4 0 -4
previous open far higher other	6 0 8 -21 -13 11 12
previous open far lower other	11 5 3 -5 4 -16 -8
previous open far same pair	-8 1 11 -9 -2 -1 1
previous open here	2 19 -3 -25 19 7 5
previous open here higher other	7 12 -18 -8 8 18 -5
previous open here higher pair	-12 13 -7 -16 19 -9 6
previous open here lower other	4 11 13 -12 -14 7 -9
previous open here lower pair	1 -3 -1 -9 8 -17 14
previous open here same other	0 -3 6 2 -11 -1 -12
previous open higher far own denied	6 -12 0 -21 -8 11 0
previous open higher far own now	-11 2 1 3 -7 2 0
previous open higher far own open	-13 0 1 -7 -3 -18 16
previous open higher far own proposed	-3 2 0 0 -13 -4 4
previous open higher here own now	3 1 -15 3 18 0 -7
previous open higher here own open	-16 15 -3 -24 13 12 6
previous open higher paragraph own now	0 7 18 -17 -2 -1 -18
previous open higher paragraph own open	2 -1 -4 0 8 3 -15
previous open higher paragraph own proposed	-7 -6 -17 -11 -5 0 27
previous open lower far own denied	6 -4 -9 -11 4 0 3
previous open lower far own if_lapsed	0 12 -5 -6 -3 0 -2
previous open lower far own now	19 -14 2 4 -11 -7 -10
previous open lower far own open	-12 9 -4 6 -2 -9 -2
previous open lower far own past	0 0 -13 -11 20 0 -1
previous open lower far own proposed	-17 -10 15 -10 -8 0 3
previous open lower here own now	4 3 -8 -4 13 -6 3
previous open lower here own open	2 5 20 -16 -11 2 -1
previous open lower paragraph own now	-6 0 14 -6 -17 -5 2
previous open lower paragraph own past	0 -1 -11 10 -1 -1 0
previous open paragraph	-13 6 10 -14 2 1 1
previous open paragraph higher other	-4 -3 -10 2 14 -1 0
previous open paragraph higher pair	-1 7 20 -23 -16 10 4
previous open paragraph same other	0 -8 -16 20 2 -1 -9
previous open paragraph same pair	0 2 2 -16 11 0 2
previous open same far own now	-4 -7 8 2 0 0 -18
previous open same far own open	-3 -9 11 -11 4 -1 3
previous open same here own open	0 -5 16 -5 -1 -3 -17
previous open same paragraph own open	0 0 -1 1 8 -2 -13
previous paragraph denied 0.05	3 9 -2 3 -2 8 -17
previous paragraph if_lapsed 0.05	0 5 -9 -1 -9 6 9
previous paragraph if_lapsed 0.7	-3 -12 16 0 -4 -6 4
previous paragraph if_lapsed 0.9	-13 -7 16 -9 2 -1 6
previous paragraph now 0.5	-12 -7 4 4 -5 -4 6
previous paragraph now 0.7	-8 -6 5 6 -8 -4 3
previous paragraph now 0.9	-24 0 7 4 4 -13 -3
previous paragraph open 0.05	-4 -11 -1 5 0 0 3
previous paragraph open 0.7	-4 -20 7 -3 5 -9 5
previous paragraph open 0.9	-10 -2 5 -3 1 -18 6
previous paragraph past 0.05	3 -6 -4 -5 12 5 -5
previous paragraph past 0.3	5 10 -6 -1 -6 -5 13
previous paragraph past 0.5	-3 0 10 7 -21 -1 7
previous paragraph past 0.7	-4 -13 10 6 -14 -1 9
previous paragraph peak 0.05	-9 -5 -10 11 -1 14 -7
previous paragraph peak 0.15	-7 -3 0 3 -6 12 -4
previous paragraph peak 0.3	-3 -15 11 3 -3 2 -4
previous paragraph peak 0.5	-3 -12 3 6 -4 3 1
previous paragraph peak 0.9	0 -12 4 3 -2 1 5
previous paragraph proposed 0.05	-16 -4 5 -3 1 -6 7
previous paragraph proposed 0.7	12 -17 -3 10 -19 -6 0
previous past far	-3 3 2 11 -11 -10 -3
previous past far higher other	-8 4 4 9 -15 -6 0
previous past far higher pair	4 -4 -11 -1 7 9 -2
previous past far lower other	0 0 1 0 -7 -14 9
previous past far lower pair	2 2 3 15 -11 -4 -14
previous past here	-9 18 -6 18 -19 0 4
previous past here higher other	-3 23 -1 -17 5 -14 -22
previous past here lower other	-3 10 -13 21 -18 7 -5
previous past here lower pair	-6 -13 -3 25 -9 -21 -3
previous past here same other	0 -3 15 -13 -10 6 -3
previous past here same pair	0 1 -1 -3 -7 -4 15
previous past higher far own denied	9 -9 -14 8 2 -6 -7
previous past higher far own now	-7 1 9 -3 -17 6 2
previous past higher far own open	-4 -12 0 23 -18 -5 -4
previous past higher far own past	-1 2 -6 -11 14 3 -14
previous past higher far own proposed	-7 4 0 -3 -13 -4 7
previous past higher here own now	5 8 -12 -25 16 5 -2
previous past higher here own open	0 5 -1 -11 2 5 -3
previous past higher here own past	-9 21 6 -6 -11 -4 2
previous past higher here own peak	0 -4 -7 17 -11 -3 -4
previous past higher paragraph own now	3 7 12 -10 -13 -9 -1
previous past higher paragraph own past	-11 2 -4 -15 10 -2 9
previous past higher paragraph own proposed	1 -6 -2 -11 -6 0 14
previous past lower far own open	4 0 -5 16 -17 -2 -13
previous past lower far own past	5 -8 13 2 -14 -4 2
previous past lower far own proposed	0 11 -5 -2 4 0 -5
previous past lower here own now	-2 5 -19 19 9 -7 -29
previous past lower here own open	0 -2 -11 21 -13 0 -3
previous past lower here own past	-7 0 9 19 -26 1 5
previous past lower paragraph own now	-10 -11 -10 6 11 -7 4
previous past lower paragraph own past	-6 0 1 21 -15 -1 -14
previous past paragraph	-4 6 -1 4 -12 -2 13
previous past paragraph higher other	-8 12 14 -28 2 -8 5
previous past paragraph higher pair	0 2 -16 1 -3 11 9
previous past paragraph lower other	-8 0 -1 12 -5 -1 -8
previous past paragraph lower pair	0 4 -11 8 1 -10 6
previous past paragraph same pair	-1 -8 21 3 -17 -7 3
previous past same far own if_lapsed	0 10 -2 -2 -4 0 -2
previous past same here own past	0 -13 8 -5 -12 2 14
previous past same paragraph own past	0 -2 18 1 -20 -3 5
previous peak far lower other	5 -3 3 5 0 5 -21
previous peak far lower pair	0 -3 -9 -7 7 0 14
previous peak here lower other	-1 0 -18 13 -15 7 1
previous peak here lower pair	-1 -5 9 -3 5 -12 2
previous peak lower far own now	-7 -14 12 -8 -10 10 1
previous peak lower far own open	5 -12 -15 10 12 -3 -15
previous peak lower far own past	-3 5 -8 -12 11 -3 -2
previous peak lower here own now	0 -17 2 -8 0 11 0
previous peak lower here own past	0 -2 -1 13 -11 0 0
previous peak lower paragraph own if_lapsed	0 -11 4 6 -5 -2 7
previous peak lower paragraph own open	0 0 13 -5 -11 1 -5
previous peak paragraph	-3 -14 12 3 -7 3 -1
previous peak paragraph lower other	-1 -12 5 -2 0 4 4
previous proposed far	5 1 0 -1 14 0 -15
previous proposed far higher other	5 2 1 -13 10 9 -11
previous proposed far higher pair	-6 8 -1 -13 6 -2 4
previous proposed far lower other	0 -26 -1 14 2 -1 -9
previous proposed far same other	13 -5 -9 -10 0 0 6
previous proposed far same pair	-5 5 3 14 -2 -4 -11
previous proposed here	-2 5 4 9 12 0 -21
previous proposed here higher other	3 -14 6 1 -5 -2 1
previous proposed here higher pair	-12 13 -6 12 -2 3 -12
previous proposed here lower other	-13 11 4 5 8 0 -16
previous proposed here lower pair	-4 -17 8 -3 12 -1 -6
previous proposed here same pair	13 -2 -6 -5 5 0 -6
previous proposed higher far own if_lapsed	-8 16 -7 -3 -2 4 -11
previous proposed higher far own now	-9 18 -1 -10 6 2 -18
previous proposed higher far own past	-4 -5 6 -14 9 0 -8
previous proposed higher far own proposed	7 -24 -1 -13 5 3 8
previous proposed higher here own now	-10 6 -4 11 -10 -2 -3
previous proposed higher paragraph own now	4 -4 3 -8 -14 -1 8
previous proposed higher paragraph own open	0 -5 -9 14 -1 0 -2
previous proposed lower far own denied	7 9 0 -10 -5 -1 -12
previous proposed lower far own now	-28 -19 19 -1 -1 2 -14
previous proposed lower far own open	-8 -13 -6 9 0 -4 3
previous proposed lower far own past	5 5 -8 -20 12 -2 -4
previous proposed lower far own proposed	4 -11 -13 7 4 -1 -1
previous proposed lower here own now	-1 -4 17 -6 0 0 -13
previous proposed lower here own proposed	-8 5 -6 2 18 -2 -8
previous proposed paragraph	7 6 -1 8 6 -6 -15
previous proposed paragraph higher other	0 -14 -5 2 -3 -3 12
previous proposed paragraph higher pair	3 9 5 4 -15 0 -14
previous proposed paragraph lower other	-3 4 -18 8 7 -1 1
previous proposed paragraph lower pair	2 -4 22 -19 3 -2 -8
previous proposed paragraph same other	-5 4 -7 10 6 0 -11
previous proposed paragraph same pair	8 3 -5 4 1 0 -11
previous proposed same far own now	4 -7 -1 -17 -2 0 13
previous proposed same far own open	-2 4 -14 13 -5 0 -7
previous proposed same here own proposed	13 -2 3 -8 6 0 -14
previous proposed same paragraph own proposed	9 3 -8 12 -3 0 -15
sentence denied 0.05	10 -5 0 -28 16 3 0
sentence denied 0.15	0 4 8 -21 5 7 -10
sentence denied 0.3	2 8 14 -18 0 2 -15
sentence denied 0.5	-5 -6 10 -13 2 3 1
sentence denied 0.7	-13 0 18 -7 -4 5 -9
sentence if_lapsed 0.05	-12 16 -4 -12 -1 4 0
sentence if_lapsed 0.15	-12 4 0 -1 9 5 -17
sentence if_lapsed 0.3	-7 -7 -13 11 18 9 -14
sentence if_lapsed 0.5	-14 3 13 2 6 -14 -24
sentence if_lapsed 0.7	-7 6 6 0 6 -9 -21
sentence if_lapsed 0.9	-6 13 -5 -5 9 -12 -24
sentence now 0.05	-15 8 1 0 0 1 -1
sentence now 0.3	-3 3 -1 -1 -2 -14 11
sentence now 0.5	-16 5 4 2 -3 -12 3
sentence now 0.7	-22 -11 13 3 6 -15 -7
sentence now 0.9	-13 7 -4 2 14 -5 -12
sentence open 0.05	-5 -10 -2 4 10 -6 4
sentence open 0.5	-11 1 7 -6 0 3 3
sentence open 0.7	-9 -9 5 -5 2 3 8
sentence open 0.9	-20 4 0 0 3 -19 4
sentence past 0.05	-19 -9 0 1 3 4 7
sentence past 0.15	-11 3 2 -5 -2 2 9
sentence past 0.3	-18 15 0 -3 -1 3 -7
sentence past 0.5	-7 9 -8 -4 8 -2 -1
sentence past 0.7	-10 2 2 -4 6 -3 -3
sentence past 0.9	0 -1 -6 0 6 3 -11
sentence peak 0.05	-6 -10 -1 6 7 8 -24
sentence peak 0.15	-12 -7 -1 8 -2 6 -10
sentence peak 0.3	-9 -13 0 3 -2 10 -1
sentence peak 0.5	-6 -1 2 14 -2 -12 4
sentence peak 0.7	-4 6 -1 3 10 -12 2
sentence peak 0.9	-2 0 1 -7 12 -7 4
sentence proposed 0.05	3 -6 -6 -5 -3 -9 20
sentence proposed 0.3	0 2 7 0 11 -2 -13
sentence proposed 0.5	-13 5 10 -5 14 -3 -10
sentence proposed 0.7	-11 3 10 -20 15 1 -3
sentence proposed 0.9	-15 0 5 -2 2 -6 1
text denied 0.05	12 28 -1 -15 -11 -5 -8
text denied 0.3	16 -4 4 4 -13 1 -14
text if_lapsed 0.05	22 19 -8 -14 -4 -1 -5
text if_lapsed 0.15	2 -5 9 -5 1 1 -11
text if_lapsed 0.3	-8 5 13 -7 -21 3 8
text if_lapsed 0.5	0 -4 40 -30 -6 -14 -8
text now 0.05	-11 -7 14 5 -3 -15 -1
text now 0.15	-10 -7 14 5 -3 -16 -1
text now 0.5	0 5 0 2 4 -11 -5
text now 0.7	-25 -1 15 -5 12 -19 -8
text now 0.9	-21 -9 29 -13 6 -14 -8
text open 0.05	-12 0 7 8 -4 -17 1
text open 0.15	-9 -16 0 18 4 -10 -9
text open 0.3	-10 -17 4 15 -7 -27 4
text open 0.5	-5 -20 -10 15 2 -2 4
text open 0.7	-4 -13 4 -6 3 10 -4
text past 0.05	-2 -13 8 -7 13 -5 -3
text past 0.15	8 -3 1 -7 6 -15 5
text past 0.3	10 2 12 2 -5 -13 -16
text past 0.5	-4 -6 14 11 -5 -11 -18
text past 0.7	0 3 -9 1 12 -4 -2
text peak 0.05	-10 10 -7 2 -3 14 -8
text peak 0.15	-11 -7 16 -8 1 8 -8
text proposed 0.05	-8 -3 -4 -4 4 -9 18
text proposed 0.15	0 -2 1 -7 -1 -24 18
text proposed 0.3	-4 -29 11 3 -10 4 7
text proposed 0.5	6 -11 10 5 5 -2 -15
twin denied 0.05	40 -14 -8 -9 -15 -10 1
twin denied 0.15	40 -10 -30 -15 5 -9 -2
twin denied 0.3	24 -20 -21 -20 5 -3 12
twin denied 0.5	22 -16 -16 -13 -8 2 8
twin denied 0.7	24 -14 -15 -18 -3 0 4
twin denied 0.9	18 -6 0 -13 -7 1 -7
twin denied own denied	7 -9 -7 1 -7 -5 4
twin denied own now	22 -8 -15 -8 -6 -4 6
twin if_lapsed 0.05	-13 15 7 -8 -3 -5 -5
twin if_lapsed 0.15	-16 24 -9 -8 1 -1 -5
twin if_lapsed 0.3	-6 8 -8 5 3 -1 -13
twin if_lapsed 0.5	-14 12 -15 9 12 -1 -39
twin if_lapsed 0.7	-15 -3 -9 9 14 2 -24
twin if_lapsed 0.9	-21 -2 -6 12 11 -2 -34
twin if_lapsed own denied	-21 18 -8 -11 10 -10 2
twin if_lapsed own if_lapsed	19 -34 15 -2 16 2 0
twin if_lapsed own now	-2 8 -17 10 12 -8 -19
twin if_lapsed own open	-9 18 0 -19 -3 3 8
twin if_lapsed own past	-7 4 -6 18 -13 -3 3
twin if_lapsed own proposed	2 32 -13 -3 -11 5 -30
twin none	-8 -8 10 9 -8 -17 1
twin now 0.05	-13 5 15 0 1 -18 -15
twin now 0.15	-16 0 10 8 4 -15 -17
twin now 0.3	-10 -5 15 6 -8 -26 -5
twin now 0.5	-24 -14 23 -3 0 -28 -4
twin now 0.7	-40 -21 25 -4 7 -23 -6
twin now 0.9	-28 -14 12 -9 20 -15 -4
twin now own denied	-25 -6 30 -11 -6 -5 7
twin now own if_lapsed	-3 3 25 -34 -3 -19 -13
twin now own now	7 10 -25 14 9 -3 10
twin now own open	-5 -31 3 8 -3 -17 4
twin now own past	5 -16 29 -22 -13 4 3
twin now own peak	-1 -4 9 4 1 -12 -2
twin now own proposed	-5 1 36 -18 -18 -5 -14
twin open 0.05	-12 3 -1 5 0 -5 0
twin open 0.15	-22 -2 4 10 4 -14 -7
twin open 0.3	-21 6 6 4 -2 -2 -8
twin open 0.5	-9 1 2 9 2 -10 -15
twin open 0.7	-4 2 8 3 0 -15 -13
twin open 0.9	2 5 21 -3 -41 -6 -6
twin open own if_lapsed	-4 12 -9 -12 -5 -4 9
twin open own now	-3 -12 10 -13 -3 3 9
twin open own open	-9 -3 0 14 12 0 -44
twin open own proposed	-15 1 15 1 -1 -1 -10
twin past 0.05	-4 6 1 -11 7 7 -10
twin past 0.15	-10 7 2 -16 11 0 -6
twin past 0.3	-15 2 -12 -10 14 12 1
twin past 0.5	-16 0 -6 -1 8 4 2
twin past 0.7	-15 17 -9 -17 8 2 1
twin past 0.9	-19 1 -1 -9 10 2 -1
twin past own if_lapsed	-4 -13 -6 -18 27 11 -14
twin past own open	-7 1 -15 -6 18 -10 2
twin past own past	-6 -1 1 27 -35 8 19
twin past own proposed	-16 4 13 -21 16 -3 -16
twin peak 0.05	-18 10 -30 12 -5 32 -16
twin peak 0.15	-9 0 -34 0 1 29 -3
twin peak 0.3	-2 5 -7 0 -18 18 -7
twin peak 0.5	-2 -6 0 -10 -17 19 0
twin peak 0.7	-1 -10 -3 -10 -11 17 2
twin peak 0.9	-3 -9 -2 -6 -9 14 3
twin peak own if_lapsed	3 -8 3 -12 -1 14 -11
twin proposed 0.05	6 -10 -7 -1 -7 -14 20
twin proposed 0.15	12 -11 -12 -15 -9 -16 32
twin proposed 0.3	15 -6 -3 -7 -13 -20 14
twin proposed 0.5	7 -9 -4 -1 -6 -12 11
twin proposed 0.7	5 -4 0 -9 3 -7 6
twin proposed 0.9	1 1 8 -22 -11 -11 13
twin proposed own denied	-15 0 -1 -3 0 0 17
twin proposed own if_lapsed	-10 14 -15 12 -10 -3 -13
twin proposed own now	0 -14 -11 -13 2 -7 25
twin proposed own past	-7 -14 10 -17 3 -8 8
twin proposed own proposed	22 -10 -4 9 14 -6 -21`;
