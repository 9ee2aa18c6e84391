// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN_AGAIN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-15 -8 13 9 -4 -21 -2
next denied far lower other	-16 10 0 5 -14 4 -1
next denied far lower pair	-20 -8 -2 0 13 -12 8
next denied far same other	17 -8 -4 -1 0 0 -10
next denied far same pair	10 -3 -6 -9 -3 -2 5
next denied higher far own if_lapsed	-6 7 -12 -18 10 -6 4
next denied higher far own now	1 1 6 -14 2 4 -15
next denied higher far own proposed	-9 -8 -7 10 12 0 -8
next denied lower far own if_lapsed	-10 -5 -6 -1 2 1 12
next denied lower far own now	-21 -2 -6 1 6 3 9
next denied lower far own open	-4 7 2 9 -12 -3 -12
next denied lower far own proposed	-8 0 11 0 -10 0 -1
next denied paragraph	-6 -8 -5 16 -1 -11 7
next denied paragraph lower other	-14 -2 -4 5 9 0 6
next denied paragraph lower pair	6 -4 -10 10 -8 -8 9
next denied same far own denied	11 -3 -3 -1 -1 0 -5
next far denied 0.05	4 12 -5 -4 -3 4 -8
next far denied 0.15	2 15 -5 -11 0 -6 0
next far denied 0.9	-4 12 -4 3 -16 1 0
next far if_lapsed 0.05	7 -3 -4 -8 -1 16 4
next far if_lapsed 0.5	3 -9 3 -2 -5 -5 9
next far if_lapsed 0.7	9 -9 10 -4 -4 -10 -2
next far if_lapsed 0.9	0 -11 -11 1 13 -6 9
next far now 0.7	5 -5 -7 4 -2 -7 8
next far now 0.9	-11 6 -10 11 -1 1 -2
next far open 0.05	-9 -3 7 1 -1 -13 -1
next far open 0.3	-19 -4 6 10 1 -14 -8
next far open 0.5	-20 -11 -2 3 2 -4 13
next far open 0.7	-25 -21 8 2 2 -8 4
next far open 0.9	-5 -8 10 -9 13 -15 -2
next far past 0.05	6 8 0 -3 9 0 -20
next far past 0.15	-3 -2 -4 6 5 11 -16
next far past 0.3	-1 0 -1 -5 8 -8 1
next far past 0.5	-18 -9 0 4 4 -7 6
next far past 0.7	-25 2 6 1 -9 0 7
next far past 0.9	-12 4 12 1 -18 5 3
next far peak 0.05	-12 10 -6 1 6 9 -13
next far peak 0.15	0 3 -13 9 14 -3 -21
next far peak 0.3	3 -3 -12 7 22 -10 -19
next far peak 0.9	1 5 3 9 -6 -7 -14
next far proposed 0.05	6 2 2 -7 -3 13 -5
next far proposed 0.15	-7 2 9 -3 -10 -5 3
next far proposed 0.3	-17 2 3 5 -1 1 -3
next far proposed 0.9	-19 4 -2 7 -4 7 0
next here denied 0.5	-5 -12 5 0 3 5 0
next here if_lapsed 0.05	-13 -1 -3 9 0 1 -4
next here if_lapsed 0.15	-41 -2 -3 9 5 5 -6
next here if_lapsed 0.3	-30 1 1 -2 7 3 -6
next here if_lapsed 0.5	-23 2 -1 -1 6 0 -2
next here if_lapsed 0.7	-18 -3 12 -5 2 1 -4
next here if_lapsed 0.9	-11 -4 8 0 2 -1 0
next here now 0.05	-20 -6 -2 6 5 2 0
next here now 0.9	-9 -2 4 7 -2 8 -12
next here open 0.15	-10 2 0 -7 12 1 0
next here open 0.3	-10 3 4 -5 4 0 -3
next here open 0.5	-7 1 6 1 -3 0 -11
next here open 0.7	0 0 8 -1 -11 7 -2
next here past 0.15	-2 5 -6 10 -7 1 1
next here past 0.3	-5 6 -6 14 -7 3 -5
next here past 0.7	-13 0 10 3 -7 0 -4
next here past 0.9	-17 9 -8 2 6 -9 -1
next here peak 0.05	-12 -15 -14 -6 17 13 -5
next here peak 0.15	-7 -14 10 -10 3 9 -4
next here peak 0.7	-3 6 0 8 5 -13 -6
next here peak 0.9	-2 -5 2 -7 10 -3 -3
next here proposed 0.05	-2 -2 1 1 -3 -11 6
next here proposed 0.15	-2 5 -10 -1 13 -24 5
next here proposed 0.3	-2 2 -2 3 6 -13 -3
next here proposed 0.7	-2 12 6 7 -5 -5 -12
next here proposed 0.9	6 5 11 -3 -7 -2 -8
next if_lapsed far higher other	5 -4 13 1 -15 7 -8
next if_lapsed far higher pair	11 -3 0 -18 7 -1 0
next if_lapsed far lower other	-8 -9 5 -11 1 -9 16
next if_lapsed far lower pair	-4 -4 5 19 -3 -9 -23
next if_lapsed far same other	-2 15 -13 3 -11 6 -5
next if_lapsed far same pair	-4 4 -12 -6 5 -8 13
next if_lapsed here	-27 0 -7 6 8 2 -2
next if_lapsed here higher other	-3 4 -8 15 -1 -18 -24
next if_lapsed here lower other	-5 -1 -1 -4 16 6 -23
next if_lapsed here lower pair	-13 -5 -1 3 -8 -6 15
next if_lapsed here same pair	0 -11 -7 2 11 6 1
next if_lapsed higher far own if_lapsed	7 -12 -5 4 0 3 3
next if_lapsed higher far own now	-5 -11 24 -17 0 -2 0
next if_lapsed higher far own open	0 9 5 -16 6 0 -8
next if_lapsed higher here own if_lapsed	-7 8 -13 12 0 -4 -17
next if_lapsed higher paragraph own if_lapsed	7 -12 0 -16 13 0 0
next if_lapsed higher paragraph own peak	0 -3 -2 -4 -2 10 -1
next if_lapsed lower far own now	-11 -14 -4 10 -16 2 14
next if_lapsed lower far own past	-10 -6 14 -11 5 -14 -1
next if_lapsed lower far own proposed	1 1 -2 8 7 0 -12
next if_lapsed lower here own if_lapsed	-8 -10 -5 -3 12 8 8
next if_lapsed lower here own now	-9 5 1 11 -7 -14 -13
next if_lapsed lower here own open	0 -1 -5 -17 -2 0 19
next if_lapsed lower paragraph own if_lapsed	-9 11 -1 6 -16 -7 -11
next if_lapsed lower paragraph own now	-16 0 13 -5 5 -5 -15
next if_lapsed paragraph	-1 -2 1 1 7 3 -15
next if_lapsed paragraph higher pair	12 -14 4 -12 0 6 -4
next if_lapsed paragraph lower other	-9 17 10 -9 -27 -5 -4
next if_lapsed paragraph lower pair	-19 -5 4 10 1 -9 -7
next if_lapsed paragraph same pair	0 0 -16 7 12 -5 -1
next if_lapsed same far own now	0 10 -18 1 -3 6 4
next if_lapsed same here own if_lapsed	0 -11 -3 2 7 6 0
next if_lapsed same paragraph own past	-1 -13 -4 -1 17 -5 0
next none	-7 0 7 6 -18 -15 8
next now far higher other	-1 5 -1 1 -5 5 -6
next now far higher pair	14 3 -5 -10 0 -5 2
next now far lower other	3 -5 3 5 3 -7 -14
next now far lower pair	3 -21 0 6 2 -20 -1
next now far same other	13 -8 -3 7 -6 -19 0
next now far same pair	-9 -7 10 -19 13 5 -2
next now here higher pair	-2 -2 2 -1 -7 8 3
next now here lower other	3 4 -10 -5 17 -14 2
next now here lower pair	-2 -27 11 7 -18 -24 3
next now here same pair	6 -5 -13 4 16 -2 -7
next now higher far own denied	24 -8 -12 -4 -1 -9 -16
next now higher far own if_lapsed	0 8 -5 0 -11 0 2
next now higher far own now	-9 1 7 4 -2 0 -16
next now higher far own open	2 2 0 -5 8 -20 6
next now higher far own past	0 10 0 -5 0 4 -9
next now higher far own peak	-12 -3 -18 -7 3 17 -16
next now higher far own proposed	-14 -7 0 2 -4 -25 13
next now higher here own if_lapsed	2 -11 26 2 -8 -3 -9
next now higher here own now	-4 1 2 -5 -1 -5 12
next now higher here own open	5 18 -10 -4 -9 2 3
next now higher here own peak	-1 -7 0 -12 -2 16 -7
next now higher here own proposed	-14 -3 7 -7 -3 -2 8
next now higher paragraph own denied	12 2 -8 -12 -5 5 -3
next now higher paragraph own if_lapsed	-7 5 8 -3 -10 -13 4
next now higher paragraph own now	11 5 6 -7 0 8 -32
next now higher paragraph own open	-8 -5 -6 0 13 -12 3
next now higher paragraph own past	-13 0 3 1 -3 -3 8
next now higher paragraph own peak	-4 -8 1 4 -11 11 -5
next now higher paragraph own proposed	0 10 -17 -3 7 -6 1
next now lower far own if_lapsed	-10 -1 9 11 -21 -6 -5
next now lower far own open	2 1 6 3 -1 -6 -11
next now lower far own past	2 -11 -10 -6 16 1 -4
next now lower far own proposed	-13 -6 -5 11 -2 -4 4
next now lower here own if_lapsed	0 -18 -2 6 -6 0 14
next now lower here own now	-1 0 0 2 4 -18 -4
next now lower here own open	-1 -7 10 2 -29 -9 4
next now lower here own past	-8 0 6 -14 9 -9 -3
next now lower here own proposed	5 -12 -10 8 -5 0 1
next now lower paragraph own if_lapsed	0 12 -5 -7 -6 0 1
next now lower paragraph own now	-1 -14 1 6 -1 -18 0
next now lower paragraph own open	0 3 5 9 -23 -11 -6
next now lower paragraph own past	-1 -2 -17 4 14 2 -5
next now paragraph higher other	-11 17 1 -8 -4 17 -15
next now paragraph higher pair	14 -7 -1 -3 3 -14 3
next now paragraph lower other	-10 4 -13 -1 17 -25 7
next now paragraph lower pair	5 -19 5 16 -18 -1 -9
next now paragraph same other	1 -4 19 -11 -4 -5 -9
next now paragraph same pair	6 -22 -7 9 4 -6 9
next now same far own denied	-11 6 14 -7 -2 0 -7
next now same far own now	5 -16 -5 7 10 -2 -8
next now same far own past	10 1 7 -8 -4 2 -14
next now same far own proposed	1 -7 15 -25 -1 -1 2
next now same here own now	4 -6 -9 3 12 -2 -1
next now same here own open	0 -4 13 -12 7 0 -13
next now same paragraph own now	3 -9 -13 10 7 -5 7
next now same paragraph own open	5 -10 13 -9 0 -2 -2
next now same paragraph own past	0 -3 19 -10 -10 -2 -4
next open far	-13 6 1 4 -4 -2 2
next open far higher other	-7 0 7 -4 -10 10 1
next open far higher pair	-12 3 -2 -2 0 -17 15
next open far lower other	7 7 -5 10 -4 0 -14
next open far lower pair	-7 -12 -8 5 4 -4 6
next open far same other	-3 0 -8 5 11 -1 -6
next open far same pair	-8 5 13 -11 -4 -5 1
next open here	-10 5 5 -7 5 -3 -2
next open here higher other	2 11 3 -7 -3 8 -9
next open here higher pair	-8 2 3 6 -4 -4 -13
next open here lower other	-6 5 -8 -11 18 2 2
next open here lower pair	-1 -8 -2 -3 2 -26 15
next open here same pair	0 -7 17 -8 -4 -1 -13
next open higher far own open	-2 -13 3 -4 -10 7 14
next open higher far own proposed	-11 -1 -3 18 -21 -5 -3
next open higher here own now	-17 6 0 -2 5 4 -26
next open higher here own open	3 8 0 2 -9 0 -3
next open higher here own past	0 -7 22 -4 -16 -4 -2
next open higher paragraph own now	-5 -10 -10 4 0 7 13
next open higher paragraph own open	4 -6 10 -16 1 12 0
next open higher paragraph own past	5 9 -14 8 -8 -2 1
next open lower far own open	0 -9 0 5 -2 1 -2
next open lower far own proposed	3 6 8 -2 -3 0 -11
next open lower here own now	-5 -14 -1 1 1 -6 8
next open lower here own open	-1 2 -7 -11 15 -6 11
next open lower paragraph own now	-15 1 4 -10 3 -6 11
next open paragraph higher other	0 -1 -30 13 -9 16 17
next open paragraph higher pair	1 -13 21 -13 -1 3 -7
next open paragraph lower other	-10 5 -4 -3 0 -9 13
next open paragraph lower pair	-1 -10 18 -9 -10 3 -1
next open paragraph same pair	-5 5 -2 3 6 -1 -13
next open same far own open	-4 -8 9 -11 6 -3 4
next open same here own now	0 -1 10 -9 1 0 -4
next open same here own open	0 -9 14 -4 -4 -3 -18
next open same paragraph own open	-3 -9 0 3 10 -4 -10
next paragraph denied 0.05	-1 -1 8 -5 -9 -2 7
next paragraph denied 0.15	-12 -2 9 10 -13 -3 5
next paragraph denied 0.3	-16 -5 -2 18 0 -11 9
next paragraph denied 0.5	-1 -5 -4 10 -2 -10 6
next paragraph denied 0.7	3 1 -17 5 2 -4 3
next paragraph denied 0.9	-3 7 -15 3 4 -1 4
next paragraph if_lapsed 0.05	6 -3 0 1 -16 3 10
next paragraph if_lapsed 0.15	9 -3 1 0 7 -1 -19
next paragraph if_lapsed 0.3	-1 -3 7 1 0 -1 -10
next paragraph if_lapsed 0.5	2 4 2 -1 3 -3 -13
next paragraph if_lapsed 0.9	10 -11 8 0 -2 -4 -5
next paragraph past 0.05	-12 -2 -1 -1 9 -2 -8
next paragraph past 0.15	-16 2 -3 0 8 -3 -3
next paragraph past 0.3	-6 4 8 1 -7 -10 -1
next paragraph past 0.5	-11 -3 -1 7 -1 -6 2
next paragraph past 0.7	-5 -3 3 2 5 -7 -14
next paragraph past 0.9	3 -9 13 -5 -5 0 -2
next paragraph peak 0.15	0 8 -7 0 4 -12 2
next paragraph peak 0.3	2 10 -13 -2 3 -8 6
next paragraph peak 0.9	4 3 -2 8 -4 -13 0
next paragraph proposed 0.05	2 -3 7 7 1 -6 -15
next paragraph proposed 0.15	3 -12 -1 2 8 -6 -1
next paragraph proposed 0.5	4 -8 -4 4 2 -16 2
next paragraph proposed 0.7	13 -6 -17 4 3 -12 5
next past far	-10 -2 -1 -2 6 -9 6
next past far higher other	-8 -11 -5 0 5 0 10
next past far lower other	-17 9 5 2 -7 -11 -3
next past far lower pair	-13 4 -4 -2 6 4 -1
next past far same pair	0 -11 3 -19 7 -10 7
next past here higher pair	2 9 8 -16 -2 7 -14
next past here lower other	-5 16 -4 -10 1 -4 0
next past here lower pair	-3 -6 1 9 -6 -27 5
next past here same other	0 -3 0 -15 7 6 -3
next past here same pair	-2 -17 -22 22 -7 3 6
next past higher far own if_lapsed	-4 15 1 -10 -2 -7 -7
next past higher far own now	0 -21 -5 -2 17 -5 -2
next past higher far own open	-2 -12 2 -8 6 -3 11
next past higher far own past	11 -7 -7 11 -13 -8 8
next past higher far own peak	0 0 -2 -5 -8 13 0
next past higher here own if_lapsed	0 -10 11 -7 3 0 -2
next past higher here own now	7 17 10 -22 -13 10 -38
next past higher here own past	-14 -14 -6 11 -3 6 2
next past higher paragraph own now	-3 0 16 -3 -6 -13 -12
next past higher paragraph own past	-8 5 -10 13 -12 3 9
next past lower far own now	-12 11 -2 -2 0 -4 2
next past lower here own now	0 -19 -2 8 -11 -12 14
next past lower here own past	-9 20 -1 -7 2 -14 -11
next past lower paragraph own past	-6 0 2 -9 10 -9 -4
next past paragraph higher other	7 -12 2 13 -19 8 0
next past paragraph higher pair	-11 9 2 1 -1 -9 0
next past paragraph lower pair	2 -2 0 -6 13 -8 -9
next past paragraph same pair	-2 -6 13 -6 -1 -3 -5
next past same far own past	4 -6 6 -12 3 -5 -6
next past same here own past	-1 -16 -26 17 -5 8 6
next peak far	4 1 -7 1 15 -9 -13
next peak far lower other	-10 1 -11 6 14 -8 -4
next peak far lower pair	8 0 6 -4 0 -1 -11
next peak here higher other	0 -1 -2 15 -13 -5 -2
next peak here lower pair	-2 6 11 -3 0 -17 -4
next peak higher here own peak	-1 -2 -4 13 -18 0 -3
next peak lower here own now	0 4 9 -13 -10 6 -2
next peak lower here own peak	0 0 0 -9 18 -12 0
next peak lower paragraph own now	-4 3 2 -10 4 -2 0
next peak lower paragraph own open	0 13 -6 -1 -4 -2 -6
next peak lower paragraph own past	0 -7 -16 11 0 -6 5
next peak paragraph lower other	-1 2 -22 8 7 -8 3
next peak paragraph lower pair	-6 13 3 -7 -6 -4 1
next proposed far	-11 -1 0 4 -3 6 1
next proposed far higher other	-5 1 2 -5 -5 11 0
next proposed far higher pair	-10 6 4 -6 11 9 -21
next proposed far lower other	-14 4 1 3 1 -7 -1
next proposed far lower pair	10 -9 -3 7 -3 -11 0
next proposed far same other	2 1 -2 -10 -11 -2 12
next proposed far same pair	-5 -24 -4 14 -4 -4 7
next proposed here higher other	-10 7 -21 4 9 -1 4
next proposed here higher pair	3 5 13 -6 2 -3 -18
next proposed here lower pair	-20 -3 6 14 -20 -1 -3
next proposed here same pair	8 -6 9 -4 3 0 -11
next proposed higher far own denied	-3 -4 12 2 -3 -3 -11
next proposed higher far own if_lapsed	-17 8 -1 5 -5 8 -10
next proposed higher far own open	-6 4 -2 -6 5 14 -11
next proposed higher here own now	8 5 -1 -3 5 0 -16
next proposed higher here own proposed	-23 11 0 0 1 -3 -3
next proposed higher paragraph own now	3 -6 6 -5 5 -2 -10
next proposed higher paragraph own past	0 6 8 -13 -2 0 -3
next proposed higher paragraph own proposed	3 -7 -8 10 -13 0 0
next proposed lower far own if_lapsed	-4 3 8 -15 7 -5 -6
next proposed lower far own now	-17 -6 9 9 -16 -8 -2
next proposed lower far own open	-8 6 -12 26 -19 -10 -11
next proposed lower far own past	3 -21 -6 -12 12 1 8
next proposed lower far own proposed	5 2 -1 -19 3 -2 8
next proposed lower here own now	-3 -10 -2 1 -7 0 10
next proposed lower here own proposed	-26 5 1 7 -6 -1 0
next proposed lower paragraph own open	-3 -7 -7 12 0 0 -3
next proposed lower paragraph own past	0 -3 8 -13 -1 6 -2
next proposed lower paragraph own proposed	7 -8 -1 -2 -13 0 4
next proposed paragraph higher other	-2 13 4 -5 0 0 -10
next proposed paragraph higher pair	3 -22 5 0 7 -10 0
next proposed paragraph lower other	-14 -9 -10 3 4 -1 14
next proposed paragraph lower pair	0 -1 3 5 -13 5 -4
next proposed paragraph same other	12 -3 -2 0 -2 0 -7
next proposed paragraph same pair	1 4 -6 -11 0 0 6
next proposed same far own now	4 -6 -18 -5 0 0 21
next proposed same far own open	6 4 -11 6 -3 0 -8
next proposed same far own past	-3 -5 -1 2 -7 -3 11
next proposed same far own proposed	6 -19 17 2 -13 -1 -9
own denied 0.05	102 -34 -29 -45 -24 -6 -21
own denied 0.15	73 -41 -28 -30 -18 -15 -15
own denied 0.3	42 -26 -9 -8 -19 -18 -20
own denied 0.5	23 -15 -6 5 -23 -13 -12
own denied 0.7	43 -17 -13 -3 -22 -15 -45
own denied 0.9	45 -20 -10 -13 -30 -15 -29
own if_lapsed 0.05	-11 78 -20 -27 -32 -13 -16
own if_lapsed 0.15	-16 58 -22 -15 -17 -30 -19
own if_lapsed 0.3	-22 32 -13 -12 -9 -20 0
own if_lapsed 0.5	-19 30 -8 -15 -10 -16 -4
own if_lapsed 0.7	-12 35 -16 0 -21 -16 -20
own if_lapsed 0.9	-32 51 -24 -7 -17 -29 -20
own now 0.05	-36 -21 52 -12 -2 -22 -19
own now 0.15	-32 -8 47 -8 -8 -37 -22
own now 0.3	-34 -26 42 -1 -12 -37 -13
own now 0.5	-28 -16 34 6 -17 -46 -18
own now 0.7	-28 -45 48 1 -19 -72 -19
own now 0.9	-42 -76 89 -22 -30 -59 -83
own open 0.05	-14 -17 -14 45 -14 -23 -1
own open 0.15	-18 -14 -11 45 -16 -20 -13
own open 0.3	-19 -13 -1 35 -19 -19 -14
own open 0.5	-46 3 -5 31 -17 -17 -14
own open 0.7	-47 -6 2 31 -31 -19 -7
own open 0.9	-17 -7 -27 61 -30 -27 -36
own past 0.05	-8 -35 -8 -37 81 -1 -38
own past 0.15	-22 -38 -14 -20 63 -4 -26
own past 0.3	-25 -20 -9 1 36 -15 -22
own past 0.5	-36 -11 -13 6 24 -4 -13
own past 0.7	-33 1 -19 5 28 -13 -26
own past 0.9	-25 -4 -14 -11 37 -26 -20
own peak 0.05	-7 -43 -37 -2 -20 84 -25
own peak 0.15	-32 -60 -38 -3 -8 64 -29
own peak 0.3	-28 -36 -25 -13 -11 46 -12
own peak 0.5	-30 -23 -35 -3 -7 36 -14
own peak 0.7	-22 -13 -35 -10 -15 37 -7
own peak 0.9	-14 -14 -21 -51 -20 52 -6
own proposed 0.05	-5 -19 -33 -12 -48 -32 83
own proposed 0.15	-15 -26 -32 -13 -39 -50 73
own proposed 0.3	-10 -12 -15 -11 -28 -54 42
own proposed 0.5	3 -16 -11 -7 -26 -47 31
own proposed 0.7	2 -13 -9 -5 -38 -52 30
own proposed 0.9	-6 -35 -15 -29 -22 -30 53
paragraph denied 0.05	18 2 -2 -13 0 5 -7
paragraph denied 0.5	-7 -8 12 0 -8 8 0
paragraph denied 0.7	-4 1 10 -19 -9 10 1
paragraph denied 0.9	-5 4 1 -17 -9 4 8
paragraph if_lapsed 0.05	-8 28 -10 -10 -13 9 0
paragraph if_lapsed 0.15	-8 17 1 -9 -5 -2 -8
paragraph if_lapsed 0.3	-6 14 9 -16 -4 -4 -9
paragraph if_lapsed 0.5	-5 0 5 -11 13 -3 -9
paragraph if_lapsed 0.7	-8 5 -4 -5 8 -1 -4
paragraph if_lapsed 0.9	-17 -9 6 2 8 2 6
paragraph now 0.5	-9 -11 1 2 8 1 0
paragraph now 0.7	-2 -17 10 -4 11 -6 -3
paragraph now 0.9	0 -1 0 -3 9 -5 -3
paragraph open 0.05	-12 -1 0 7 -3 1 1
paragraph open 0.15	-13 1 -4 7 -1 -1 3
paragraph open 0.3	-3 -20 9 3 1 -8 -2
paragraph open 0.5	-14 -3 0 2 2 5 3
paragraph open 0.9	2 -9 1 4 -15 -38 18
paragraph past 0.05	-14 -8 -3 -4 19 8 -11
paragraph past 0.15	-5 11 -8 0 6 -4 -1
paragraph past 0.3	1 -11 18 -9 0 -7 -6
paragraph past 0.5	10 -12 7 6 -7 -14 1
paragraph past 0.7	14 -4 -2 4 0 -1 -14
paragraph past 0.9	8 4 0 -11 2 4 -1
paragraph peak 0.05	-27 -1 -8 7 -3 22 -12
paragraph peak 0.15	-17 -2 -8 -1 7 12 -7
paragraph peak 0.3	-9 -4 3 -4 7 5 -10
paragraph peak 0.5	2 -12 -1 -7 -2 13 3
paragraph proposed 0.05	4 -14 -1 2 -11 1 13
paragraph proposed 0.15	9 -14 1 -9 4 -10 9
paragraph proposed 0.3	2 2 6 4 8 -14 -14
paragraph proposed 0.5	-7 -1 18 -6 -4 -7 -4
paragraph proposed 0.7	-11 -18 0 7 -1 -15 9
paragraph proposed 0.9	-8 -3 -9 8 -8 -9 12
peer denied 0	7 -10 -2 -4 7 1 3
peer denied 1	0 9 -1 -7 -9 -7 11
peer denied 2	7 17 -2 -2 -10 11 -17
peer denied 3	7 4 4 4 -7 -11 -9
peer denied 4	-15 4 10 6 -12 -7 -4
peer denied 6	-16 3 2 3 -5 10 -3
peer denied after else own now	-17 12 -10 2 9 1 -4
peer denied after else own open	-10 -5 6 -1 -14 7 3
peer denied after else own past	0 -6 5 19 -11 -2 -22
peer denied after else own proposed	-17 3 5 -5 1 -2 1
peer denied before else own if_lapsed	2 3 -15 -4 10 -6 -3
peer denied before else own now	6 0 3 6 -27 3 -8
peer denied before else own open	-4 14 4 -8 -8 5 -10
peer denied higher own denied	2 7 0 -12 5 -3 -10
peer denied higher own if_lapsed	0 -4 -5 -5 7 -12 12
peer denied higher own now	-8 6 0 12 -16 2 -12
peer denied higher own open	-3 -1 22 -11 -9 -3 -11
peer denied higher own past	-5 -11 6 7 0 -17 3
peer denied higher own proposed	3 0 -13 8 -3 0 -3
peer denied lower	-16 13 -4 1 -6 10 0
peer denied lower own denied	-16 -4 16 4 -6 6 -4
peer denied lower own open	-12 7 -10 1 -14 12 3
peer denied lower own past	0 2 -1 14 -11 3 -21
peer denied lower own proposed	-20 0 12 -23 -1 -2 8
peer if_lapsed 0	-7 9 2 0 1 -4 -6
peer if_lapsed 1	5 13 -12 -5 9 4 -8
peer if_lapsed 2	7 -3 -3 4 -10 14 -6
peer if_lapsed 3	4 -4 2 -10 -6 -4 15
peer if_lapsed 4	-1 7 -5 -10 1 -11 12
peer if_lapsed 5	12 -6 3 -9 -4 -4 5
peer if_lapsed 6	6 -26 4 11 -7 8 -3
peer if_lapsed after else own denied	-5 -11 5 1 -7 2 7
peer if_lapsed after else own if_lapsed	8 3 8 -2 -12 -3 -12
peer if_lapsed after else own now	-14 -10 0 9 -5 -5 5
peer if_lapsed after else own open	-27 -9 2 1 3 0 3
peer if_lapsed after else own past	3 5 6 -5 -2 0 -14
peer if_lapsed after here own if_lapsed	-8 2 -5 -6 -11 8 12
peer if_lapsed after here own now	-5 -1 15 1 -10 -6 -18
peer if_lapsed after here own open	0 10 -4 -17 -4 0 13
peer if_lapsed after here own past	-2 -6 5 -16 10 -4 -3
peer if_lapsed before else own denied	6 -16 -30 13 9 6 -17
peer if_lapsed before else own if_lapsed	6 -12 1 -11 17 2 -3
peer if_lapsed before else own now	12 0 -4 -15 -1 -2 11
peer if_lapsed before else own open	11 9 -16 -4 6 -8 -5
peer if_lapsed before else own past	-14 0 -12 3 2 7 3
peer if_lapsed before else own peak	-4 -2 -3 16 -11 -7 4
peer if_lapsed before else own proposed	11 -9 -3 -9 -25 2 6
peer if_lapsed before here own if_lapsed	5 -2 0 -6 -13 -4 14
peer if_lapsed higher	14 -18 -11 -10 5 17 1
peer if_lapsed higher own denied	3 -19 -21 3 10 10 -10
peer if_lapsed higher own if_lapsed	14 -9 -8 -21 3 5 11
peer if_lapsed higher own now	1 -6 10 -16 -2 6 1
peer if_lapsed higher own open	-1 7 1 -11 14 3 -20
peer if_lapsed higher own past	4 -1 -19 11 -6 7 -9
peer if_lapsed higher own peak	-9 -6 -9 18 -4 -3 1
peer if_lapsed higher own proposed	1 -15 0 -4 0 2 6
peer if_lapsed lower	2 -7 8 3 -10 -39 8
peer if_lapsed lower own denied	0 -8 -4 13 -11 -6 0
peer if_lapsed lower own if_lapsed	-3 1 9 -3 -14 -3 4
peer if_lapsed lower own now	-4 -9 3 7 -4 -35 5
peer if_lapsed lower own open	0 0 -6 1 -8 -16 14
peer if_lapsed lower own past	-4 1 12 -21 6 -10 -5
peer if_lapsed lower own proposed	10 -2 0 0 -5 -4 -3
peer now 0	-16 -12 22 -1 0 -7 -10
peer now 1	-3 -6 5 1 -12 -8 11
peer now 3	-5 15 -7 -8 11 -8 3
peer now 4	16 -3 -5 -1 -3 5 -5
peer now 5	21 3 -9 -7 -4 3 4
peer now 6	-4 3 -10 0 1 7 1
peer now after else own denied	20 -1 -11 2 -5 -7 -29
peer now after else own if_lapsed	-12 0 14 -8 8 6 -13
peer now after else own now	6 -11 -1 6 5 -1 -12
peer now after else own open	-4 -24 9 -6 19 -13 0
peer now after else own past	-5 -13 3 10 -5 5 -3
peer now after else own peak	-10 -10 -4 -2 17 0 -12
peer now after else own proposed	-12 -15 -4 6 4 -20 10
peer now after here own if_lapsed	-16 12 0 -5 -27 0 10
peer now after here own now	15 -14 5 0 2 5 -21
peer now after here own open	-5 21 -16 7 -25 2 5
peer now after here own past	0 -4 -15 1 12 3 -3
peer now before else own denied	3 -1 -6 7 -21 -6 7
peer now before else own if_lapsed	-2 3 -20 6 2 -8 8
peer now before else own now	8 18 -3 -22 -15 4 21
peer now before else own past	3 13 -16 -12 12 -5 -1
peer now before else own peak	-6 -13 -16 8 -15 18 -6
peer now before else own proposed	7 11 -6 -9 3 -13 1
peer now before here own now	-3 7 10 -9 -9 -13 -2
peer now before here own open	-4 -9 11 6 -23 -10 0
peer now before here own past	-11 -3 1 8 2 -2 -15
peer now before here own peak	-1 -6 -9 -11 -6 20 -3
peer now before here own proposed	1 -19 0 19 -15 -2 -7
peer now higher	6 16 -19 -5 -5 24 -7
peer now higher own denied	13 -4 -25 8 -8 -8 -1
peer now higher own if_lapsed	-10 6 -10 3 1 -3 3
peer now higher own now	13 15 9 -24 -8 9 -16
peer now higher own open	7 4 2 -11 13 3 -11
peer now higher own past	-14 6 -17 15 -2 6 -7
peer now higher own peak	-15 -26 -18 -1 -2 27 -18
peer now higher own proposed	-7 1 -15 7 -7 -21 12
peer now lower	16 -31 -2 1 4 -100 11
peer now lower own denied	10 -14 6 0 -25 -7 -4
peer now lower own if_lapsed	-20 23 -2 -11 -32 -6 8
peer now lower own now	8 -25 0 3 -2 -35 13
peer now lower own open	-7 -16 2 10 -14 -32 6
peer now lower own past	6 -31 1 -19 24 -26 -8
peer now lower own proposed	8 -15 0 1 4 -11 0
peer of goods denied 1	5 -2 2 -9 4 -11 4
peer of goods denied 2	7 0 1 2 3 7 -21
peer of goods denied 3	3 -1 8 7 0 -15 -15
peer of goods denied 4	-18 2 9 9 -10 -6 -6
peer of goods denied 5	3 6 5 -13 -3 0 -1
peer of goods denied 6	-6 -8 -3 -4 12 3 4
peer of goods denied after else own now	-19 -3 4 0 9 1 -15
peer of goods denied after else own open	-3 -10 -7 4 -7 -4 14
peer of goods denied after else own past	3 0 -4 8 -1 -4 -11
peer of goods denied before else own if_lapsed	3 6 -11 -11 3 -3 0
peer of goods denied before else own now	8 -1 8 -2 -21 3 -7
peer of goods denied before else own open	-3 15 2 -6 -8 5 -18
peer of goods denied before else own proposed	-17 -1 8 -15 -3 0 11
peer of goods denied higher	-8 -5 3 -1 0 -13 13
peer of goods denied higher own if_lapsed	3 -10 1 -16 5 -5 14
peer of goods denied higher own open	-1 0 10 -4 -5 -1 -5
peer of goods denied higher own past	-2 -9 -6 12 1 -9 -3
peer of goods denied higher own proposed	-16 0 -11 0 -2 0 16
peer of goods denied lower	-8 4 7 -3 0 6 -13
peer of goods denied lower own denied	-10 -2 14 -3 -5 6 -3
peer of goods denied lower own now	5 -9 5 -2 5 5 -13
peer of goods denied lower own open	-5 6 -17 3 -9 3 7
peer of goods denied lower own past	2 9 -4 -3 1 0 -13
peer of goods denied lower own proposed	-11 0 15 -18 3 -2 -3
peer of goods if_lapsed 0	-11 26 -5 1 -6 -1 -8
peer of goods if_lapsed 2	5 -12 6 -3 -10 12 2
peer of goods if_lapsed 3	6 -18 13 -7 -3 -1 2
peer of goods if_lapsed 4	3 -6 -9 -6 7 -17 19
peer of goods if_lapsed 5	1 -23 6 2 6 4 -4
peer of goods if_lapsed 6	7 -25 9 13 -6 5 -15
peer of goods if_lapsed after else own if_lapsed	12 -16 11 5 -3 -2 -8
peer of goods if_lapsed after else own now	-12 -18 -1 7 0 -6 8
peer of goods if_lapsed after else own open	-23 -18 -2 13 0 1 -5
peer of goods if_lapsed after else own past	6 -1 3 -3 1 1 -24
peer of goods if_lapsed after else own proposed	-11 -12 -1 8 8 -3 -2
peer of goods if_lapsed after here own if_lapsed	-7 1 -10 -3 -2 10 4
peer of goods if_lapsed after here own now	-5 -5 14 0 -10 -5 -7
peer of goods if_lapsed after here own open	0 8 -3 -19 -3 0 16
peer of goods if_lapsed after here own past	-2 -6 6 -15 9 -4 -3
peer of goods if_lapsed before else own denied	8 -7 -15 9 2 0 -14
peer of goods if_lapsed before else own if_lapsed	9 -12 4 -11 17 4 -17
peer of goods if_lapsed before else own now	8 6 -8 -10 9 -6 1
peer of goods if_lapsed before else own open	12 0 -13 -4 9 -6 -7
peer of goods if_lapsed before else own peak	-4 -1 -2 16 -11 -9 5
peer of goods if_lapsed before else own proposed	3 -4 7 -13 -16 4 3
peer of goods if_lapsed before here own if_lapsed	7 -7 9 -8 -9 2 4
peer of goods if_lapsed higher	18 -23 -14 3 0 14 0
peer of goods if_lapsed higher own denied	6 -12 -9 0 3 5 -7
peer of goods if_lapsed higher own if_lapsed	17 -10 -14 -21 9 14 -1
peer of goods if_lapsed higher own open	0 -3 -2 -4 11 3 -11
peer of goods if_lapsed higher own past	8 -1 -18 16 -15 4 -2
peer of goods if_lapsed higher own peak	-8 -5 -8 19 -2 -8 2
peer of goods if_lapsed higher own proposed	-4 -16 5 -4 1 3 5
peer of goods if_lapsed lower	-6 -25 12 7 5 -29 -1
peer of goods if_lapsed lower own denied	-5 -4 3 11 -7 -3 -2
peer of goods if_lapsed lower own if_lapsed	3 -14 20 4 -5 -4 -5
peer of goods if_lapsed lower own now	-9 -8 2 3 5 -24 3
peer of goods if_lapsed lower own open	2 -5 -7 8 -7 -13 6
peer of goods if_lapsed lower own past	0 -8 11 -24 12 -4 -24
peer of goods now 0	-17 -23 38 -8 -20 -2 -2
peer of goods now 1	-10 -9 10 8 -6 -14 -4
peer of goods now 3	1 29 -4 -4 5 -11 -19
peer of goods now 4	13 -10 12 2 -15 3 -13
peer of goods now 5	6 0 -17 -4 5 2 12
peer of goods now 6	1 6 -36 4 10 12 5
peer of goods now after else own denied	16 2 -13 -3 -4 3 -17
peer of goods now after else own if_lapsed	-11 -9 10 -8 14 14 -8
peer of goods now after else own now	18 -24 -2 -8 11 9 -2
peer of goods now after else own open	-1 -15 3 -6 9 -2 7
peer of goods now after else own past	-5 -24 9 -2 4 5 -4
peer of goods now after else own peak	-8 -8 -11 4 17 -4 -9
peer of goods now after else own proposed	-4 -9 0 3 7 -16 3
peer of goods now after here own if_lapsed	-15 6 -4 1 -31 5 13
peer of goods now after here own now	13 -14 -4 6 4 6 -12
peer of goods now after here own open	-6 18 -6 5 -15 1 -5
peer of goods now after here own past	-1 -10 -8 1 9 5 -4
peer of goods now after here own proposed	-3 -1 -4 2 -25 -2 10
peer of goods now before else own denied	-5 8 -16 10 -19 -8 13
peer of goods now before else own if_lapsed	7 -1 -3 8 8 -14 -8
peer of goods now before else own now	3 21 -7 -20 -3 -2 11
peer of goods now before else own open	9 10 -7 -9 7 10 -5
peer of goods now before else own past	10 15 -12 -2 -4 -3 2
peer of goods now before else own peak	-3 -10 -8 12 -11 10 -10
peer of goods now before else own proposed	-21 15 0 -13 12 -5 7
peer of goods now before here own denied	14 -10 -8 -8 2 -1 1
peer of goods now before here own if_lapsed	-17 9 -11 3 1 -1 -2
peer of goods now before here own now	-1 9 -9 8 -7 -12 7
peer of goods now before here own open	-6 -18 -4 14 -21 -12 11
peer of goods now before here own past	-3 -3 5 11 -3 -1 -20
peer of goods now before here own peak	-1 -6 1 -11 -7 16 -3
peer of goods now before here own proposed	9 -12 -1 16 -15 -2 -9
peer of goods now higher	-2 16 -32 1 3 24 -10
peer of goods now higher own denied	4 4 -21 4 -6 -3 5
peer of goods now higher own if_lapsed	-6 1 -9 6 9 -1 -6
peer of goods now higher own now	15 16 -8 -14 4 10 -15
peer of goods now higher own open	0 4 -5 -8 11 8 -3
peer of goods now higher own past	1 1 -3 13 -8 8 -11
peer of goods now higher own peak	-10 -23 -17 7 2 17 -20
peer of goods now higher own proposed	-26 13 -15 4 1 -14 10
peer of goods now lower	18 -38 -11 2 4 -72 19
peer of goods now lower own denied	14 -8 -14 2 -19 -3 0
peer of goods now lower own if_lapsed	-16 15 1 -5 -22 -4 1
peer of goods now lower own now	11 -45 -7 0 4 -21 18
peer of goods now lower own open	2 -9 -7 12 -23 -24 11
peer of goods now lower own past	2 -21 0 -16 20 -21 -5
peer of goods now lower own proposed	2 -52 7 -1 5 -7 2
peer of goods open 0	-9 9 -17 7 -1 -4 8
peer of goods open 1	14 -7 2 2 -11 13 -8
peer of goods open 2	-1 0 6 -1 2 -18 -4
peer of goods open 4	-8 16 3 -10 -2 0 0
peer of goods open 5	7 -6 -3 -3 10 1 -4
peer of goods open 6	-1 -5 6 2 -1 3 -11
peer of goods open after else own if_lapsed	5 -1 7 -9 -13 -5 7
peer of goods open after else own now	1 -5 0 -1 5 7 -11
peer of goods open after else own open	13 0 0 -1 -2 5 -9
peer of goods open after else own past	4 -6 11 -7 2 -28 -2
peer of goods open after else own proposed	-8 -18 8 4 6 -2 -5
peer of goods open after here own now	-14 -3 3 -4 7 2 -12
peer of goods open after here own open	5 -8 10 0 0 -11 -8
peer of goods open before else own denied	2 -5 12 0 -8 -8 -5
peer of goods open before else own if_lapsed	-9 12 -4 1 -3 -9 -3
peer of goods open before else own now	-14 8 -3 3 -7 0 7
peer of goods open before else own open	8 1 -11 -11 7 8 11
peer of goods open before else own past	0 -14 -3 -2 2 -2 11
peer of goods open before else own peak	-3 -3 0 -23 14 5 -5
peer of goods open before else own proposed	3 16 -5 -3 6 -9 -9
peer of goods open before here own if_lapsed	0 12 -6 -8 -3 -1 1
peer of goods open before here own proposed	0 -1 -11 -13 -2 0 22
peer of goods open higher	-5 4 0 -10 3 14 -2
peer of goods open higher own if_lapsed	0 8 2 -9 -5 -12 1
peer of goods open higher own now	-17 2 -6 3 7 11 -12
peer of goods open higher own open	16 -2 1 -9 -2 6 3
peer of goods open higher own past	3 -15 9 -2 -3 -3 4
peer of goods open higher own peak	-6 -5 8 -22 7 8 -8
peer of goods open higher own proposed	-6 10 -7 -3 3 -11 2
peer of goods open lower	8 0 4 2 3 -30 -11
peer of goods open lower own denied	10 2 7 -15 -3 0 -12
peer of goods open lower own if_lapsed	-6 12 -12 1 -13 -1 0
peer of goods open lower own now	0 -9 8 -4 -2 -17 2
peer of goods open lower own open	0 1 -8 9 3 -10 -6
peer of goods open lower own past	0 -11 6 -5 3 -7 0
peer of goods open lower own proposed	6 -1 5 -1 8 0 -11
peer of goods past 0	1 11 -2 -4 -1 -1 -3
peer of goods past 1	-9 -3 -3 6 6 -2 -7
peer of goods past 2	2 -9 -2 8 -1 9 -10
peer of goods past 3	4 2 7 -10 -16 7 13
peer of goods past 4	-6 6 0 -1 -10 -8 11
peer of goods past 5	10 -4 2 0 -3 6 -11
peer of goods past 6	-4 -15 3 6 2 -4 -2
peer of goods past after else own now	1 -19 1 11 7 -22 -21
peer of goods past after else own open	-13 2 -3 -4 11 0 -2
peer of goods past after else own past	-1 -7 0 13 -9 -2 6
peer of goods past after here own now	8 7 -1 -7 -10 4 8
peer of goods past after here own open	0 -2 12 -2 -12 0 -2
peer of goods past after here own past	-11 -3 7 -13 11 -6 -5
peer of goods past before else own denied	-14 -9 -8 20 -11 6 7
peer of goods past before else own if_lapsed	8 14 -2 -12 -10 -6 -3
peer of goods past before else own now	12 17 0 -8 -21 -8 5
peer of goods past before else own open	1 -22 0 11 2 6 -20
peer of goods past before else own past	0 -13 13 -9 -9 9 2
peer of goods past before else own proposed	-9 0 -4 8 11 -7 -2
peer of goods past before here own if_lapsed	-1 11 0 -11 -3 3 -7
peer of goods past before here own now	1 -15 1 -2 3 -4 6
peer of goods past before here own open	0 -4 -2 -12 11 -3 9
peer of goods past before here own peak	0 -2 -6 11 -5 -1 -2
peer of goods past higher	4 -2 0 -3 -5 9 -3
peer of goods past higher own denied	-9 -10 1 14 -14 5 2
peer of goods past higher own if_lapsed	6 10 0 -15 -12 0 0
peer of goods past higher own now	15 8 1 -6 -6 -4 -4
peer of goods past higher own open	1 -26 5 -10 15 8 -6
peer of goods past higher own peak	3 -8 -7 12 -5 2 -11
peer of goods past higher own proposed	-10 1 0 0 13 -7 -3
peer of goods past lower	-1 -9 5 6 -2 -33 1
peer of goods past lower own if_lapsed	2 6 -3 3 0 -4 -19
peer of goods past lower own now	4 -4 1 2 -5 -20 6
peer of goods past lower own open	-13 2 -3 10 -2 -11 -7
peer of goods past lower own past	-5 -16 18 -9 2 -11 -9
peer of goods past lower own proposed	-1 -16 -8 4 1 -1 7
peer of goods peak 1	-12 -8 8 0 8 -6 -10
peer of goods peak 2	-10 5 -4 -8 12 2 -3
peer of goods peak 3	-12 13 0 -22 14 0 0
peer of goods peak 4	1 4 -12 4 1 4 2
peer of goods peak 5	0 6 -6 4 -1 -14 9
peer of goods peak 6	7 0 13 6 -3 -32 -13
peer of goods peak after else own if_lapsed	-1 -1 -2 7 -13 -2 3
peer of goods peak after else own now	0 -6 -5 12 -5 -4 3
peer of goods peak after else own open	-5 12 1 -9 -1 -3 2
peer of goods peak after else own past	-4 -1 -20 4 14 -7 -7
peer of goods peak after else own proposed	6 -8 -12 0 1 0 2
peer of goods peak after here own now	0 5 16 -9 -15 0 -1
peer of goods peak after here own peak	0 0 0 -9 10 -5 0
peer of goods peak before else own open	-3 -8 -9 17 -2 -2 -3
peer of goods peak lower	3 7 -2 12 0 -36 -8
peer of goods peak lower own if_lapsed	-6 1 5 7 -14 2 -4
peer of goods peak lower own now	0 2 0 6 -4 -10 -3
peer of goods peak lower own past	-7 5 -5 6 6 -22 -12
peer of goods peak lower own peak	0 0 5 0 11 -17 0
peer of goods proposed 1	9 10 1 -12 5 0 -10
peer of goods proposed 2	2 -2 -1 -11 4 12 2
peer of goods proposed 3	-17 -6 7 -9 16 2 -3
peer of goods proposed 4	-12 4 -12 9 -12 1 17
peer of goods proposed 5	10 -9 1 -1 7 -1 -7
peer of goods proposed 6	0 -10 10 0 4 7 -13
peer of goods proposed after else own if_lapsed	-17 -12 11 1 4 9 -2
peer of goods proposed after else own now	5 0 -11 4 0 9 5
peer of goods proposed after else own open	-7 16 -14 -2 5 7 -5
peer of goods proposed after else own past	-2 -6 7 -4 7 -14 -2
peer of goods proposed after else own peak	5 -3 -9 11 0 -6 -5
peer of goods proposed after else own proposed	14 -10 -6 -6 13 -3 -4
peer of goods proposed after here own now	3 -5 2 5 -14 0 0
peer of goods proposed after here own open	0 -1 -9 20 -3 0 -12
peer of goods proposed after here own proposed	-20 -3 8 9 -4 -1 -5
peer of goods proposed before else own if_lapsed	2 -6 0 0 -23 -8 14
peer of goods proposed before else own now	-7 -16 19 -27 8 3 -1
peer of goods proposed before else own past	2 4 3 3 -19 -6 14
peer of goods proposed before else own proposed	-3 -6 14 -5 -4 8 -4
peer of goods proposed before here own proposed	-6 9 1 9 -10 -1 -8
peer of goods proposed higher	4 -7 -3 -2 -5 12 3
peer of goods proposed higher own if_lapsed	-5 -13 0 8 -4 7 11
peer of goods proposed higher own now	12 -1 2 -9 7 8 -14
peer of goods proposed higher own open	2 5 -10 -5 -10 12 5
peer of goods proposed higher own past	-13 0 1 -4 2 -11 10
peer of goods proposed higher own peak	3 -5 -1 14 1 -9 -10
peer of goods proposed higher own proposed	-1 0 4 0 -11 6 -1
peer of goods proposed lower	-5 -11 5 7 5 -12 -9
peer of goods proposed lower own if_lapsed	-6 -2 15 -11 0 -4 0
peer of goods proposed lower own now	-20 -14 -1 -1 -1 3 15
peer of goods proposed lower own open	-19 7 -11 8 11 -16 -10
peer of goods proposed lower own past	5 -4 5 2 -5 -15 1
peer of goods proposed lower own proposed	4 -6 10 5 8 -4 -15
peer open 0	4 4 -6 -4 -3 -1 7
peer open 2	11 3 -2 -3 3 -5 -6
peer open 3	-9 -5 3 -5 6 13 -7
peer open 4	3 8 -8 4 -14 -1 7
peer open 5	8 -20 5 -9 5 2 4
peer open 6	6 -3 2 5 4 -3 -20
peer open after else own denied	-14 4 3 2 -4 11 0
peer open after else own if_lapsed	2 -6 16 -16 -4 -9 7
peer open after else own now	-6 -20 -3 8 6 11 -13
peer open after else own open	10 -10 -2 4 -1 0 -3
peer open after else own past	2 -10 14 -11 -1 -34 11
peer open after else own proposed	-13 -22 7 4 2 -3 1
peer open after here own now	-13 -3 4 -8 9 3 -13
peer open after here own open	3 3 2 3 -9 -14 0
peer open before else own denied	12 -10 5 -5 -15 -16 0
peer open before else own if_lapsed	-11 9 -6 -3 -1 -11 6
peer open before else own now	5 0 3 9 -11 -7 -12
peer open before else own past	-3 -21 -6 -1 10 -7 8
peer open before else own peak	-3 -4 -1 -26 13 9 -6
peer open before else own proposed	17 14 -5 -5 0 -13 -11
peer open before here own if_lapsed	0 12 -6 -8 -3 -1 1
peer open before here own now	-1 -15 -3 5 5 -2 1
peer open before here own open	-6 10 0 1 -10 -7 3
peer open before here own proposed	0 -1 -8 -13 -1 0 20
peer open higher	10 -6 0 -2 -9 11 -2
peer open higher own denied	-1 -6 -4 5 -16 4 5
peer open higher own if_lapsed	-3 2 9 -16 1 -15 6
peer open higher own now	0 -7 4 -1 4 9 -22
peer open higher own open	12 2 -11 6 -10 3 4
peer open higher own past	0 -22 14 -1 -8 -8 14
peer open higher own peak	-8 -6 5 -20 0 18 -11
peer open higher own proposed	8 8 -8 -1 -4 -15 -1
peer open lower	4 -9 0 3 9 -34 -4
peer open lower own denied	9 2 11 -19 -4 -1 -14
peer open lower own if_lapsed	-7 13 -21 0 -18 -3 9
peer open lower own now	-5 -24 -2 12 4 -6 -8
peer open lower own open	1 0 2 -1 -2 -17 5
peer open lower own past	0 -17 0 -10 14 -12 0
peer past 1	2 10 -3 -6 3 4 -7
peer past 2	3 -5 14 -2 -15 18 -13
peer past 4	4 1 -10 10 -3 -12 3
peer past 5	3 -6 2 -11 -3 3 11
peer past 6	7 -24 11 -5 4 -5 1
peer past after else own denied	10 -2 4 -9 -7 -2 -6
peer past after else own if_lapsed	-3 2 -11 12 -1 0 -9
peer past after else own now	0 -23 7 0 7 -29 -7
peer past after else own open	-24 5 -5 -2 12 -4 0
peer past after else own past	1 -5 -9 19 -9 -10 12
peer past after else own proposed	-4 -13 4 -12 8 -2 5
peer past after here own now	8 6 1 -7 -9 4 4
peer past after here own open	0 -2 12 -2 -12 0 -3
peer past after here own past	-12 -1 2 -7 13 -10 -7
peer past before else own denied	5 -14 -13 16 -19 3 -4
peer past before else own if_lapsed	4 10 -9 -13 -2 -2 2
peer past before else own now	9 7 4 -14 -13 -1 6
peer past before else own open	2 -13 4 4 0 8 -13
peer past before else own past	-3 -5 10 0 -12 5 6
peer past before else own proposed	-1 -6 -4 -5 3 -10 10
peer past before here own now	1 -18 -4 -1 10 -4 5
peer past before here own peak	0 -2 -6 11 -5 -1 -2
peer past higher	10 -17 -5 -5 0 5 10
peer past higher own denied	3 -14 0 12 -19 3 -8
peer past higher own if_lapsed	1 3 -4 -12 1 -3 6
peer past higher own now	9 1 4 -16 2 0 1
peer past higher own open	0 -40 3 -4 14 8 -3
peer past higher own past	0 -6 -3 10 -8 -4 13
peer past higher own peak	1 -9 -9 9 -3 5 -13
peer past higher own proposed	0 -2 -6 -10 11 -10 7
peer past lower	1 -5 7 -2 0 -35 4
peer past lower own denied	12 -2 -17 3 -7 -1 0
peer past lower own if_lapsed	0 8 -5 3 0 3 -25
peer past lower own now	5 -11 6 -1 -4 -26 6
peer past lower own open	-18 15 0 1 -2 -14 -6
peer past lower own past	-9 -11 7 -1 6 -18 -6
peer past lower own proposed	-6 -26 5 -7 -6 -2 13
peer peak 0	11 -1 -1 0 -11 5 3
peer peak 1	-12 1 -1 -3 5 7 -2
peer peak 2	-10 -2 2 -5 12 2 -12
peer peak 3	-11 21 0 -26 10 -4 0
peer peak 4	1 3 -11 5 0 2 2
peer peak 6	5 6 13 -7 9 -33 -19
peer peak after else own if_lapsed	6 0 -3 4 -17 -3 1
peer peak after else own open	-6 14 -7 -8 7 -4 0
peer peak after else own past	-4 -3 -20 1 20 -8 -8
peer peak after else own proposed	6 -8 -14 0 1 0 4
peer peak after here own now	0 5 16 -10 -15 0 -1
peer peak after here own peak	0 0 0 -9 10 -4 0
peer peak before else own if_lapsed	-5 0 5 0 -1 4 -14
peer peak before else own now	0 3 0 -16 11 -4 -5
peer peak before else own open	-4 -10 -8 18 0 -3 -6
peer peak before else own past	-1 4 11 -12 -3 -3 -3
peer peak lower	3 6 0 0 14 -32 -13
peer peak lower own if_lapsed	2 0 6 2 -13 6 -8
peer peak lower own now	-2 0 6 -6 5 -14 -7
peer peak lower own open	-11 8 -11 4 3 -10 0
peer peak lower own past	-8 3 -4 1 13 -24 -15
peer peak lower own peak	0 0 5 0 11 -16 0
peer proposed 1	8 0 -7 -6 10 7 -5
peer proposed 2	-2 -5 -13 5 3 4 6
peer proposed 3	-11 -1 20 0 -6 6 -16
peer proposed 4	2 -6 2 -4 -13 2 14
peer proposed 5	9 13 -7 -11 -2 -8 5
peer proposed after else own if_lapsed	-14 4 6 -8 8 8 -16
peer proposed after else own now	4 2 -6 0 -1 12 0
peer proposed after else own open	-13 25 -5 -10 -2 5 0
peer proposed after else own past	0 -3 0 4 3 -23 5
peer proposed after else own peak	4 -5 -11 8 7 -5 -7
peer proposed after else own proposed	12 -10 -15 -5 18 -5 -1
peer proposed after here own now	2 0 1 5 -14 0 -1
peer proposed after here own open	0 -2 1 15 -4 0 -16
peer proposed after here own proposed	-25 6 5 6 -8 -1 -4
peer proposed before else own denied	12 1 -6 -6 -8 3 -8
peer proposed before else own if_lapsed	0 -1 -8 -2 -6 -11 13
peer proposed before else own now	-1 -10 15 -29 4 0 10
peer proposed before else own open	-2 3 -7 -11 -1 0 19
peer proposed before else own proposed	4 -6 12 -2 -11 6 -5
peer proposed before here own now	-7 0 -1 0 12 0 -8
peer proposed before here own proposed	-9 4 3 1 -12 -2 2
peer proposed higher	4 14 1 -14 -8 8 -3
peer proposed higher own denied	9 -16 -2 -2 -12 7 -2
peer proposed higher own now	7 8 3 -16 0 11 -7
peer proposed higher own open	0 21 -3 -10 -13 11 -3
peer proposed higher own past	-19 4 -3 5 -2 -18 12
peer proposed higher own peak	3 -7 -3 11 7 -8 -12
peer proposed lower	1 -2 0 -7 8 -16 5
peer proposed lower own if_lapsed	-13 5 7 -9 4 -7 -4
peer proposed lower own now	-6 -21 1 -3 2 0 10
peer proposed lower own open	-28 9 -6 -6 8 -21 11
previous denied far	-8 -9 -3 13 -3 -15 11
previous denied far higher other	-15 0 14 2 -8 -1 2
previous denied far lower other	-18 -10 5 8 0 -4 5
previous denied far lower pair	-3 8 0 5 -13 -2 -3
previous denied far same other	15 -2 -12 -4 -1 0 0
previous denied here lower pair	-7 0 13 0 -1 0 -5
previous denied higher far own now	4 3 2 -18 -6 0 3
previous denied higher paragraph own proposed	-9 0 -4 -2 0 0 13
previous denied lower far own now	-3 4 5 8 -2 -2 -25
previous denied lower far own proposed	-7 -5 -14 -8 -1 0 24
previous denied lower paragraph own now	1 3 -15 6 -3 10 0
previous denied paragraph higher pair	-16 -9 8 2 0 -1 9
previous denied paragraph lower pair	-1 13 -10 1 3 6 -8
previous denied same far own now	13 -7 -13 3 3 0 -8
previous far denied 0.05	5 0 12 -23 -4 -6 8
previous far denied 0.15	6 -6 7 -8 6 -16 -3
previous far denied 0.3	-7 -10 2 5 -4 -18 14
previous far denied 0.5	-7 -12 -2 11 -7 -10 13
previous far denied 0.9	3 -2 -1 4 -14 -5 3
previous far if_lapsed 0.05	14 6 -7 -14 6 12 -6
previous far if_lapsed 0.15	3 7 1 0 -6 -10 -4
previous far if_lapsed 0.3	-1 -11 0 1 -6 -3 8
previous far if_lapsed 0.5	-2 -15 1 7 0 -12 4
previous far if_lapsed 0.7	1 -18 -1 4 -5 -14 14
previous far if_lapsed 0.9	5 -16 -4 1 1 -8 10
previous far now 0.3	-11 -2 -1 9 -5 -3 1
previous far now 0.5	-2 -8 -5 1 2 -6 11
previous far now 0.9	6 -2 3 4 -3 -19 -3
previous far open 0.05	-15 1 2 9 -10 14 -8
previous far open 0.15	-14 -1 1 0 3 2 2
previous far open 0.3	-4 -7 -1 -5 6 -1 11
previous far open 0.7	7 2 7 -11 -5 -10 9
previous far open 0.9	4 9 -13 8 -3 -8 2
previous far past 0.5	-6 6 3 6 -16 -7 1
previous far past 0.7	-3 1 4 -5 -9 -1 7
previous far past 0.9	2 -7 14 -11 -7 -11 10
previous far peak 0.05	-1 18 -3 2 1 2 -18
previous far proposed 0.3	3 -1 7 3 2 1 -16
previous far proposed 0.5	10 10 -4 0 5 -3 -11
previous far proposed 0.9	-9 -2 -1 0 12 5 -3
previous here denied 0.05	4 5 0 -11 3 -12 1
previous here if_lapsed 0.05	-12 11 -4 -1 -1 5 -5
previous here if_lapsed 0.3	0 -18 1 4 8 -3 14
previous here if_lapsed 0.5	0 -12 -5 2 11 0 10
previous here if_lapsed 0.9	1 10 6 -2 -12 0 -13
previous here now 0.3	2 0 13 -4 -6 -3 -5
previous here now 0.5	-4 -5 5 4 -1 -19 2
previous here now 0.7	-6 0 1 4 6 -14 -6
previous here open 0.05	-9 -11 0 6 2 1 0
previous here open 0.5	-11 -1 6 -12 8 8 2
previous here past 0.05	-32 -1 4 -13 7 4 8
previous here past 0.15	-15 3 -4 -4 6 -1 5
previous here past 0.3	-4 4 -3 10 -10 -7 8
previous here past 0.5	-5 12 -3 10 -16 1 8
previous here past 0.9	-11 -25 -8 0 22 -3 -19
previous here peak 0.05	-14 -6 -4 3 0 8 -1
previous here peak 0.15	-6 -9 -10 -1 11 5 -1
previous here peak 0.7	-3 -4 13 0 0 -13 8
previous here proposed 0.05	9 4 -9 0 -17 -11 17
previous here proposed 0.3	-1 11 9 -2 8 -4 -16
previous here proposed 0.5	-1 6 -7 6 16 0 -10
previous here proposed 0.7	5 -8 -11 5 14 1 -1
previous here proposed 0.9	4 -4 -4 2 10 5 -6
previous if_lapsed far	-4 -10 0 8 -4 -5 4
previous if_lapsed far higher other	-3 1 2 -8 -19 12 11
previous if_lapsed far higher pair	-8 -16 6 2 7 -2 7
previous if_lapsed far lower other	-5 2 -2 11 0 -29 -3
previous if_lapsed far lower pair	5 -11 -4 2 13 -6 -5
previous if_lapsed far same pair	0 4 7 -2 -13 -4 0
previous if_lapsed here	-3 -25 -10 12 20 3 15
previous if_lapsed here higher other	-8 -20 -8 9 19 5 6
previous if_lapsed here higher pair	11 -13 -2 -10 -16 7 19
previous if_lapsed here lower other	-12 7 -13 14 2 -19 -7
previous if_lapsed here lower pair	-16 -16 1 0 18 -16 1
previous if_lapsed here same pair	0 -13 0 6 -3 7 5
previous if_lapsed higher far own if_lapsed	-16 -8 4 -4 5 -11 14
previous if_lapsed higher far own now	4 -11 10 -17 -2 4 0
previous if_lapsed higher far own past	-8 0 1 10 -18 9 2
previous if_lapsed higher far own proposed	-2 4 -17 -19 -5 6 12
previous if_lapsed higher here own if_lapsed	4 -24 -7 5 10 10 15
previous if_lapsed higher paragraph own if_lapsed	7 -10 -1 -8 4 8 1
previous if_lapsed lower far own if_lapsed	-5 5 3 0 3 -2 -15
previous if_lapsed lower far own now	-2 -3 5 3 -2 -15 -2
previous if_lapsed lower far own open	0 -9 -5 17 -1 -3 -10
previous if_lapsed lower far own past	-6 -10 -7 0 15 -10 3
previous if_lapsed lower far own proposed	-5 2 -11 2 7 -2 5
previous if_lapsed lower here own if_lapsed	-14 -4 3 8 10 -25 -11
previous if_lapsed lower here own now	-12 -1 -12 5 11 -9 6
previous if_lapsed lower paragraph own now	-14 5 -8 16 -8 -5 -5
previous if_lapsed paragraph	-1 -10 -1 12 -2 -8 7
previous if_lapsed paragraph higher other	12 -9 3 -2 -3 -3 4
previous if_lapsed paragraph higher pair	-5 -11 5 2 7 0 0
previous if_lapsed paragraph lower other	-10 -1 15 -6 -10 -4 0
previous if_lapsed paragraph lower pair	0 1 -21 17 6 -6 0
previous if_lapsed same far own now	3 -9 12 3 -8 0 -3
previous none	-10 8 8 6 -10 -19 -5
previous now far higher other	13 -1 -2 -16 5 14 -2
previous now far higher pair	-18 8 5 -4 1 -9 5
previous now far lower other	0 -24 12 2 -13 -42 6
previous now far lower pair	-3 11 0 7 1 -15 -14
previous now far same other	-25 -35 -9 15 5 0 4
previous now far same pair	-4 1 -12 13 -14 2 13
previous now here higher other	-1 3 -24 10 19 0 -2
previous now here higher pair	-9 -4 28 -7 -12 2 -14
previous now here lower other	-13 22 -17 -2 4 0 16
previous now here lower pair	13 -39 17 -2 -10 -31 0
previous now here same other	-3 -7 -11 -5 19 0 5
previous now here same pair	4 2 -14 12 7 -2 -5
previous now higher far own denied	9 -8 -9 4 3 -4 -5
previous now higher far own if_lapsed	-13 4 0 -9 3 -11 11
previous now higher far own now	-12 -4 -1 5 0 6 -1
previous now higher far own open	4 9 6 -7 0 -7 -7
previous now higher far own past	5 8 6 -30 2 10 0
previous now higher far own peak	-6 -6 -8 -18 8 13 -6
previous now higher here own denied	10 -11 2 -9 0 -3 3
previous now higher here own if_lapsed	-4 -6 18 6 -8 -4 -8
previous now higher here own now	3 17 -3 -1 2 -18 -12
previous now higher here own past	-13 -4 5 11 -2 -4 -19
previous now higher here own peak	-1 -9 -10 -17 -4 23 -5
previous now higher here own proposed	-17 -11 9 -4 -8 -2 10
previous now higher paragraph own denied	11 3 1 -16 -6 -5 -2
previous now higher paragraph own if_lapsed	-5 20 -15 11 -5 -13 -26
previous now higher paragraph own now	6 -23 9 -6 10 -14 1
previous now higher paragraph own open	11 -5 0 5 -21 -1 9
previous now higher paragraph own past	-9 -7 -13 12 0 5 -3
previous now higher paragraph own peak	-7 -10 -13 9 -7 7 0
previous now higher paragraph own proposed	-2 4 -7 -2 -14 -9 11
previous now lower far own denied	-7 -7 1 15 -9 -3 0
previous now lower far own if_lapsed	-6 0 -7 1 -15 -2 13
previous now lower far own now	-12 -11 16 -5 -1 -22 -3
previous now lower far own open	1 2 2 10 -14 -15 -8
previous now lower far own past	9 -16 -3 -1 7 -10 -7
previous now lower far own proposed	6 2 3 -4 -10 -5 1
previous now lower here own denied	20 0 -13 -6 -5 0 -9
previous now lower here own now	-25 12 4 -1 -14 -2 13
previous now lower here own open	-2 -12 7 0 -28 -13 12
previous now lower here own past	0 -21 8 -26 19 -10 -15
previous now lower here own proposed	11 -3 -21 13 8 0 -9
previous now lower paragraph own now	-36 -4 17 -3 -5 4 -10
previous now lower paragraph own open	-19 -9 -6 13 -10 1 3
previous now lower paragraph own past	-3 0 8 -29 23 -16 -17
previous now lower paragraph own proposed	4 -21 -18 12 -35 -2 12
previous now paragraph higher other	-7 7 -25 6 -4 9 16
previous now paragraph higher pair	11 -7 14 10 -7 -12 -17
previous now paragraph lower other	-12 -6 2 1 0 5 1
previous now paragraph lower pair	-8 -16 8 3 1 -23 -2
previous now paragraph same other	0 -15 9 1 -15 -4 3
previous now paragraph same pair	6 -7 -16 6 13 -4 3
previous now same far own now	1 0 -19 17 -4 0 12
previous now same far own open	-6 -18 2 9 -15 -3 4
previous now same far own past	0 -2 -2 -17 13 0 -3
previous now same here own now	4 -1 -24 11 16 -2 6
previous now same paragraph own now	1 -19 -19 -1 17 -5 21
previous now same paragraph own open	0 -7 -5 17 -10 0 -10
previous now same paragraph own past	0 -2 12 0 -8 -1 -2
previous now same paragraph own proposed	7 -4 16 -13 -4 0 -12
previous open far	7 5 5 -17 3 -1 8
previous open far higher other	-1 16 5 -11 -9 7 -3
previous open far higher pair	0 -22 -8 -2 12 -1 12
previous open far lower other	11 4 -2 -1 4 -26 -3
previous open far lower pair	5 -1 -1 -5 -7 3 11
previous open far same other	4 7 15 -20 0 -3 -1
previous open here	0 16 2 -31 22 11 8
previous open here higher other	-10 10 -3 -20 12 13 3
previous open here higher pair	3 18 -13 -15 18 1 6
previous open here lower other	3 10 14 -32 13 15 -3
previous open here lower pair	0 -17 2 3 -8 -25 11
previous open here same other	0 -5 4 8 -14 -2 -16
previous open here same pair	0 -9 17 -12 4 -1 -16
previous open higher far own if_lapsed	8 4 0 -7 5 -11 -15
previous open higher far own now	-7 5 12 -13 4 -7 -11
previous open higher far own open	5 -16 -1 -1 -7 -4 15
previous open higher far own past	0 -2 -11 -3 1 13 1
previous open higher far own proposed	-2 6 -18 6 1 -6 3
previous open higher here own if_lapsed	0 17 -7 -11 -5 -1 0
previous open higher here own now	-3 5 -11 8 8 -6 -2
previous open higher here own open	-2 16 -6 -29 23 9 5
previous open higher here own proposed	-1 -3 -13 -4 -3 0 16
previous open higher paragraph own if_lapsed	0 12 -13 -1 -7 -1 1
previous open higher paragraph own now	0 0 14 -13 2 -14 -4
previous open higher paragraph own open	1 0 -4 -11 13 6 0
previous open higher paragraph own peak	0 0 4 -11 1 5 -1
previous open higher paragraph own proposed	-4 -7 -19 -4 4 0 19
previous open lower far own denied	17 0 -5 -8 -1 0 -8
previous open lower far own if_lapsed	0 18 -9 -9 -4 0 -4
previous open lower far own now	3 -34 2 9 -4 -10 -6
previous open lower far own proposed	-2 -11 6 -13 -10 0 12
previous open lower here own now	3 -18 4 -11 7 -6 4
previous open lower here own open	-1 2 11 -15 1 9 1
previous open lower here own past	0 0 -1 7 -13 0 6
previous open lower paragraph own now	-6 -13 11 -2 -6 -4 -2
previous open lower paragraph own open	-7 -6 3 -5 11 2 -3
previous open lower paragraph own proposed	0 6 0 1 7 0 -11
previous open paragraph	-11 0 9 -19 12 5 5
previous open paragraph higher other	-11 7 -8 -14 7 7 17
previous open paragraph lower pair	-13 -9 17 -12 1 -8 -1
previous open paragraph same other	0 -9 -4 12 -3 -3 -3
previous open paragraph same pair	5 2 -1 -15 8 -3 5
previous open same far own now	0 2 13 -16 4 -1 -9
previous open same far own open	-6 0 9 -12 7 -4 0
previous open same here own open	-1 -11 19 -3 -17 -4 -22
previous open same paragraph own now	6 2 3 -12 0 -2 2
previous paragraph denied 0.05	0 7 1 -1 0 8 -12
previous paragraph denied 0.15	2 -2 -3 3 3 7 -9
previous paragraph denied 0.5	5 -3 2 -2 -3 9 -10
previous paragraph denied 0.9	3 -4 1 -13 -1 5 2
previous paragraph if_lapsed 0.05	3 2 -11 -2 -7 7 13
previous paragraph if_lapsed 0.3	-2 -6 -3 12 1 -4 0
previous paragraph if_lapsed 0.7	1 -8 14 -5 -3 -7 3
previous paragraph if_lapsed 0.9	-10 -9 20 -2 4 -5 0
previous paragraph now 0.7	-16 -11 13 6 -8 -4 0
previous paragraph now 0.9	-23 0 10 -4 0 2 -5
previous paragraph open 0.05	-9 -3 -10 11 -3 -6 9
previous paragraph open 0.15	-11 -8 0 3 -5 4 8
previous paragraph open 0.3	-16 1 7 -5 0 0 3
previous paragraph open 0.5	-11 3 10 -10 5 -5 0
previous paragraph open 0.9	0 -4 2 -3 8 -21 1
previous paragraph past 0.05	-5 -4 4 0 3 4 -11
previous paragraph past 0.15	-6 -2 -11 7 0 3 10
previous paragraph past 0.3	-1 9 3 1 -9 -13 9
previous paragraph past 0.5	2 -3 5 5 -10 -5 2
previous paragraph past 0.7	1 -5 9 -6 -3 -10 6
previous paragraph past 0.9	1 2 3 -14 -1 1 5
previous paragraph peak 0.05	-5 13 -15 11 -14 14 -1
previous paragraph peak 0.15	-11 -5 1 14 -9 6 -8
previous paragraph peak 0.3	-6 -13 11 -3 2 5 -5
previous paragraph peak 0.7	-3 -8 12 -1 -7 2 3
previous paragraph peak 0.9	-1 -12 9 -2 2 0 5
previous paragraph proposed 0.05	5 -6 5 -7 13 -1 -8
previous paragraph proposed 0.15	-2 -2 -13 1 12 10 0
previous paragraph proposed 0.5	0 3 4 5 5 1 -13
previous paragraph proposed 0.7	-3 -2 5 7 5 1 -12
previous paragraph proposed 0.9	4 -13 7 -5 -2 3 0
previous past far	-2 3 -8 14 -10 -3 1
previous past far higher other	-17 4 5 8 -12 1 -2
previous past far higher pair	11 -7 -12 4 -11 8 4
previous past far lower other	2 -3 -1 0 -5 -17 10
previous past far lower pair	-5 3 -11 20 -2 -6 -6
previous past far same other	0 2 -6 1 14 -2 -12
previous past far same pair	-1 10 9 -12 1 -16 -6
previous past here	-7 20 -4 21 -25 -3 7
previous past here higher other	4 27 -6 -8 -6 -13 0
previous past here higher pair	-2 1 -5 7 -8 7 0
previous past here lower other	-4 6 -2 21 -25 4 3
previous past here lower pair	-11 -13 1 17 -5 -24 -3
previous past here same pair	0 5 1 -11 -8 -1 12
previous past higher far own now	-30 8 -1 7 -10 6 3
previous past higher far own open	-8 -4 2 18 -12 -9 -10
previous past higher far own past	0 -17 9 -10 -2 10 -2
previous past higher here own now	2 3 -4 -12 2 7 5
previous past higher here own past	0 26 -9 10 -14 -11 -1
previous past higher paragraph own now	8 1 10 -20 -5 1 -2
previous past higher paragraph own past	-13 0 -8 -7 5 0 13
previous past lower far own now	0 -3 -6 10 -7 -11 8
previous past lower here own now	-8 4 -12 14 5 -9 -7
previous past lower here own past	-8 -6 14 22 -25 -4 3
previous past lower paragraph own open	-1 4 -7 17 -10 -1 -12
previous past lower paragraph own past	3 -1 1 7 -3 -16 -2
previous past paragraph	-2 7 6 3 -16 -7 11
previous past paragraph higher other	6 10 9 -23 7 -15 3
previous past paragraph higher pair	-7 0 -13 -1 -6 12 15
previous past paragraph lower other	1 6 -8 15 -1 -15 -14
previous past paragraph lower pair	0 -3 8 9 -14 -12 0
previous past paragraph same other	-4 0 14 -3 -10 -1 -3
previous past paragraph same pair	0 -7 16 -2 -20 -4 13
previous past same far own if_lapsed	-4 15 -1 -6 -14 -2 1
previous past same far own now	1 6 3 -2 1 -3 -19
previous past same here own now	0 6 6 -7 -12 0 -1
previous past same here own past	-1 -3 3 -13 -6 5 12
previous past same paragraph own now	-1 -3 11 1 -8 -1 -6
previous past same paragraph own past	-4 -2 20 -10 -15 -1 4
previous peak far lower pair	8 3 6 -10 6 -2 -17
previous peak here lower other	-1 3 -13 14 1 -5 -8
previous peak here lower pair	-1 -8 15 -5 -1 -9 3
previous peak lower far own if_lapsed	4 13 -7 -8 -6 0 -5
previous peak lower far own now	-11 -7 4 -8 -3 11 5
previous peak lower far own open	4 -12 -2 12 3 -5 -14
previous peak lower far own past	-1 4 -11 -9 11 -3 0
previous peak lower here own past	0 6 -7 6 0 -12 -2
previous peak lower here own peak	-1 -3 2 16 -2 -9 -4
previous peak lower paragraph own now	-1 -5 13 -11 -3 5 -6
previous peak paragraph	-5 -12 10 4 -8 6 -3
previous peak paragraph lower other	-2 -14 -2 8 -8 8 2
previous peak paragraph lower pair	-1 -1 13 -4 -2 -3 -9
previous proposed far	6 3 8 0 3 3 -19
previous proposed far higher other	5 4 -1 -11 4 3 -5
previous proposed far higher pair	-2 7 -2 -9 2 9 -5
previous proposed far lower other	0 -15 -5 13 7 -1 -8
previous proposed far lower pair	2 9 14 -12 -1 -6 -9
previous proposed far same other	10 4 3 -24 0 -4 4
previous proposed far same pair	-6 -6 16 19 -8 -5 -16
previous proposed here	0 13 1 10 16 -1 -23
previous proposed here higher pair	2 14 -3 0 -2 2 -8
previous proposed here lower other	-15 9 -4 13 5 0 -12
previous proposed here lower pair	-4 -8 7 1 17 -1 -17
previous proposed higher far own now	0 19 6 -27 -1 -6 -7
previous proposed higher far own open	2 -6 -17 16 4 0 -11
previous proposed higher far own peak	-3 -1 -8 3 -6 11 -3
previous proposed higher far own proposed	7 -3 2 -15 3 -9 2
previous proposed higher here own proposed	-4 12 0 5 -4 5 -8
previous proposed higher paragraph own proposed	-6 9 1 11 -2 -3 -12
previous proposed lower far own now	-12 -12 9 10 -7 -10 -10
previous proposed lower far own open	-5 -6 -6 12 -2 -6 -2
previous proposed lower far own past	5 5 -9 -29 18 -2 -8
previous proposed lower far own proposed	5 -5 9 -8 0 -1 -3
previous proposed lower here own proposed	-8 3 6 8 14 -1 -19
previous proposed lower paragraph own open	0 0 -13 3 5 0 2
previous proposed lower paragraph own past	-1 0 -6 -13 6 0 8
previous proposed paragraph	0 4 -2 11 5 1 -14
previous proposed paragraph higher other	0 -13 11 -3 -2 -1 0
previous proposed paragraph higher pair	0 10 -4 11 -10 5 -12
previous proposed paragraph lower other	-9 2 -16 8 7 -1 4
previous proposed paragraph lower pair	6 -5 6 -12 3 -1 -1
previous proposed same far own now	3 -13 9 -15 -3 -1 5
previous proposed same far own open	5 4 -17 15 -7 0 -13
previous proposed same far own proposed	-2 1 12 5 -4 -3 -10
previous proposed same here own now	0 0 -8 -3 -5 0 12
previous proposed same here own proposed	9 -6 9 -11 5 0 -11
previous proposed same paragraph own proposed	-2 5 1 14 -5 0 -13
sentence denied 0.05	12 -6 -4 -12 9 0 1
sentence denied 0.3	-4 -6 12 -8 1 4 -1
sentence denied 0.5	-10 -13 11 0 3 5 0
sentence denied 0.7	-9 -2 13 -7 -3 6 -3
sentence denied 0.9	-12 -1 12 -2 0 6 -1
sentence if_lapsed 0.05	-20 19 1 -2 -8 4 -12
sentence if_lapsed 0.15	-14 3 -8 3 14 7 -12
sentence if_lapsed 0.3	-9 -9 3 -1 13 6 -4
sentence if_lapsed 0.5	-14 0 -7 13 15 -16 -13
sentence if_lapsed 0.7	-11 3 0 6 8 -13 -12
sentence if_lapsed 0.9	-8 -1 7 1 4 -9 -3
sentence now 0.3	-2 4 6 -1 -8 -4 5
sentence now 0.5	-10 -2 5 7 -7 -9 1
sentence now 0.7	-25 -4 4 5 10 -33 3
sentence now 0.9	-13 5 1 0 14 -19 -7
sentence open 0.05	-11 -3 0 4 0 -3 1
sentence open 0.15	-11 5 -9 4 10 5 -6
sentence open 0.5	-17 5 1 -4 6 8 -4
sentence open 0.7	-11 -4 1 -5 7 7 0
sentence open 0.9	-8 3 4 4 -8 -13 1
sentence past 0.05	-25 -2 3 -4 5 -2 5
sentence past 0.15	-10 6 -6 2 3 1 -3
sentence past 0.3	-4 10 11 -4 -8 -4 -1
sentence past 0.5	-5 0 -3 6 -8 7 6
sentence past 0.7	-5 0 -5 5 3 8 -17
sentence past 0.9	-22 6 -4 0 8 -6 -7
sentence peak 0.05	-25 -10 0 -4 3 20 -19
sentence peak 0.15	-14 -19 4 -6 6 11 -10
sentence peak 0.3	-10 -15 10 6 -1 -1 -2
sentence peak 0.5	-7 1 -1 13 -8 -4 3
sentence peak 0.7	-5 7 4 7 4 -14 1
sentence peak 0.9	-3 -6 0 -12 7 2 3
sentence proposed 0.05	2 -5 0 1 -13 -14 14
sentence proposed 0.15	-2 0 1 -3 10 -20 1
sentence proposed 0.3	-8 12 15 -17 13 -11 -11
sentence proposed 0.5	-12 5 8 -6 16 -4 -8
sentence proposed 0.7	-11 7 0 -3 15 -1 -4
sentence proposed 0.9	0 0 4 -16 9 4 1
text denied 0.05	17 20 4 -19 -9 -3 -12
text denied 0.15	1 -4 10 -11 10 -2 -11
text denied 0.3	10 0 8 7 -8 0 -32
text if_lapsed 0.05	13 24 -9 -13 -10 4 -3
text if_lapsed 0.15	3 8 8 -13 -2 -3 -9
text if_lapsed 0.3	-4 -2 20 -5 -13 -2 -5
text if_lapsed 0.5	4 -2 33 -25 -2 -3 -18
text if_lapsed 0.7	-3 -13 16 3 -3 -3 -6
text now 0.05	-9 -6 13 4 1 -15 -5
text now 0.15	-7 -6 14 3 1 -16 -6
text now 0.3	-6 -1 -1 8 -1 -12 2
text now 0.5	-7 5 1 0 9 -2 -13
text now 0.7	-24 -11 15 9 4 -23 -9
text now 0.9	-20 -3 1 3 3 -21 11
text open 0.05	0 -4 -2 18 -13 -3 -2
text open 0.15	-11 -21 3 20 -7 -21 3
text open 0.3	0 -16 4 10 -6 -8 0
text open 0.5	-6 -36 -9 10 14 -3 3
text open 0.7	0 -36 0 -4 -6 7 18
text past 0.05	5 -18 4 -6 26 -6 -15
text past 0.15	-1 -9 2 -8 5 3 7
text past 0.3	-3 -1 9 4 0 -1 -16
text past 0.5	-20 7 -2 12 -10 0 2
text past 0.7	-6 10 -7 10 1 -7 -13
text peak 0.05	-12 6 -6 -6 2 13 -2
text peak 0.15	0 -2 11 -26 -2 12 11
text peak 0.3	-8 4 16 -14 -4 0 3
text proposed 0.05	-8 -9 1 -2 -5 -10 19
text proposed 0.15	-12 -4 1 -1 0 -27 18
text proposed 0.3	-6 -29 7 12 -14 -12 12
text proposed 0.5	-19 -16 9 -1 4 0 3
text proposed 0.7	-4 -5 17 1 -23 5 -7
text proposed 0.9	0 1 18 -6 -8 0 -8
twin denied 0.05	40 -5 -23 -8 -10 -1 -2
twin denied 0.15	39 -8 -17 -15 -9 -3 -3
twin denied 0.3	39 -18 -22 -11 -14 -3 4
twin denied 0.5	28 -13 -13 -22 -6 0 0
twin denied 0.7	24 -13 -8 -18 -1 -1 -6
twin denied 0.9	16 -9 -8 -11 0 -8 2
twin denied own denied	15 -8 -6 3 -4 -5 -14
twin denied own now	33 -14 -12 -6 -5 -3 -23
twin if_lapsed 0.05	-18 16 -1 -11 6 1 -8
twin if_lapsed 0.15	-17 18 -12 1 4 -2 -8
twin if_lapsed 0.3	-23 14 -10 7 4 0 -13
twin if_lapsed 0.5	-21 15 -4 13 1 -2 -33
twin if_lapsed 0.7	-9 -1 -4 14 8 -1 -36
twin if_lapsed 0.9	-7 -6 -5 7 21 -9 -30
twin if_lapsed own denied	-24 22 -5 -2 12 -11 0
twin if_lapsed own if_lapsed	9 -38 6 -6 37 -1 10
twin if_lapsed own now	0 23 -15 4 -6 -27 0
twin if_lapsed own open	0 16 12 -18 -7 2 -6
twin if_lapsed own past	-7 -5 -9 27 -13 2 -6
twin if_lapsed own peak	-2 -11 3 0 4 0 -2
twin if_lapsed own proposed	-3 32 -11 -9 -8 11 -29
twin none	-13 -8 10 13 -7 -16 -2
twin now 0.05	-5 0 7 3 0 -5 -12
twin now 0.15	-11 2 12 3 -2 -24 -10
twin now 0.3	-19 -13 21 2 -4 -25 -7
twin now 0.5	-16 -9 18 -2 -4 -21 -1
twin now 0.7	-21 -10 20 -9 8 -19 -7
twin now 0.9	-20 -12 13 -3 10 -30 -3
twin now own denied	-14 0 25 -2 -17 -5 -4
twin now own if_lapsed	-7 2 27 -38 -8 -17 -2
twin now own now	5 0 -20 12 15 4 3
twin now own open	4 -32 -2 13 -7 -22 4
twin now own past	-2 -18 29 -21 -8 -6 1
twin now own peak	0 0 10 5 -12 -6 0
twin now own proposed	-11 3 37 -31 -28 -6 -8
twin open 0.05	-7 14 3 4 -4 -9 -9
twin open 0.15	-1 -11 1 9 -2 -1 -3
twin open 0.3	-4 -10 4 3 3 -1 -5
twin open 0.5	-9 -4 3 3 5 2 -11
twin open 0.7	-2 -6 9 3 1 -11 -17
twin open 0.9	-2 -1 11 10 -15 -18 -22
twin open own if_lapsed	-10 16 -8 -17 1 3 1
twin open own now	11 -6 -17 3 7 0 14
twin open own open	-11 -37 19 -9 14 7 -14
twin open own past	6 7 12 -9 -9 -6 -8
twin open own proposed	-19 3 15 9 -14 0 -13
twin past 0.05	-12 10 -4 -11 9 9 -2
twin past 0.15	-8 7 -2 -21 10 8 4
twin past 0.3	-12 0 -4 -15 12 2 7
twin past 0.5	-3 8 -8 -5 6 2 -3
twin past 0.7	-8 0 -3 -9 4 3 7
twin past 0.9	-3 20 -12 1 -4 -9 1
twin past own denied	-18 5 -8 9 4 8 0
twin past own if_lapsed	-22 -2 -7 -12 22 10 -18
twin past own now	7 4 -4 -8 12 -23 -10
twin past own open	-7 10 -22 -3 11 -9 9
twin past own past	14 -6 1 18 -31 7 19
twin past own proposed	-16 -3 10 -5 15 -2 -10
twin peak 0.05	-9 15 -25 8 -7 29 -28
twin peak 0.15	2 -2 -17 -1 -10 23 -10
twin peak 0.3	-1 0 -5 -3 -9 20 -14
twin peak 0.5	-5 3 -10 -14 -6 16 -5
twin peak 0.7	-2 -6 -3 -9 -10 15 1
twin peak 0.9	-3 -10 -1 -5 -6 13 3
twin peak own if_lapsed	2 0 -4 -8 -8 12 -12
twin proposed 0.05	10 -3 -10 -3 -15 -9 21
twin proposed 0.15	1 -7 -13 0 -7 -27 24
twin proposed 0.3	-3 -13 -4 -10 -5 -24 24
twin proposed 0.5	9 -7 -7 -3 -2 -16 10
twin proposed 0.7	8 -5 8 -13 0 -10 1
twin proposed 0.9	17 -5 -9 4 -3 -7 -2
twin proposed own denied	-15 6 -2 5 -1 0 10
twin proposed own if_lapsed	-12 -7 2 7 -12 4 6
twin proposed own now	-3 -14 -12 -32 2 -8 38
twin proposed own past	-9 -17 -1 -16 1 -8 21
twin proposed own proposed	17 1 11 12 0 -6 -24`;
