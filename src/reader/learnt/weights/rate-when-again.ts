// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN_AGAIN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-12 -9 14 8 -11 -21 1
next denied far	-12 11 4 -3 -27 -3 4
next denied far higher other	-5 0 3 3 -3 1 -8
next denied far higher pair	-7 -9 8 -2 0 0 8
next denied far lower other	-12 3 0 2 -17 0 4
next denied far lower pair	-1 20 -2 -13 -8 -5 -6
next denied here	3 -4 12 -9 -11 0 1
next denied higher far own if_lapsed	0 -4 -2 -1 0 0 8
next denied lower far own if_lapsed	-4 4 6 -12 -6 -3 2
next denied lower far own now	-5 15 -7 -3 -8 0 2
next denied paragraph	5 0 -6 1 8 -6 -12
next far denied 0.05	-3 10 6 -10 -8 3 -1
next far denied 0.15	-5 11 -9 -7 -11 -1 15
next far denied 0.3	-13 14 -2 -10 -2 -3 4
next far denied 0.5	-6 0 10 1 -18 -2 0
next far denied 0.7	2 3 9 -9 -8 -7 -1
next far if_lapsed 0.05	-9 -1 -11 16 2 -13 3
next far if_lapsed 0.15	0 8 4 4 -5 -4 -17
next far if_lapsed 0.3	-1 1 -1 1 8 -5 -8
next far if_lapsed 0.5	0 -4 3 -8 9 -21 4
next far if_lapsed 0.7	-1 0 -3 -6 12 -18 4
next far if_lapsed 0.9	0 -4 -4 3 2 -12 6
next far now 0.05	-2 -2 -5 2 10 -6 -2
next far now 0.15	-4 -5 -6 8 8 0 -6
next far now 0.3	-3 -5 -4 8 6 -1 -7
next far now 0.5	4 -6 4 -6 7 5 -8
next far now 0.7	0 -16 -1 -3 8 2 5
next far now 0.9	-2 -10 -6 5 10 -3 -1
next far open 0.05	-2 10 9 -6 -23 1 6
next far open 0.15	-15 2 -4 12 -7 -11 7
next far open 0.3	-12 -4 -8 22 -17 -14 8
next far open 0.5	-19 18 6 -9 -2 -17 1
next far open 0.7	-8 -13 4 4 -17 -5 8
next far past 0.05	-11 12 2 -5 2 -18 6
next far past 0.15	0 8 3 -11 15 -14 -11
next far past 0.3	-3 4 4 -15 8 -20 4
next far past 0.5	6 -8 7 -7 -2 -9 5
next far past 0.7	7 -5 0 -7 -10 0 7
next far peak 0.05	11 11 -4 4 -9 3 -17
next far peak 0.15	-6 9 -10 14 -4 -6 -5
next far peak 0.3	0 6 5 -9 -7 -1 -2
next far peak 0.5	2 -4 11 0 -2 0 -11
next far proposed 0.05	2 -2 4 -8 5 7 -8
next far proposed 0.15	-1 5 3 -8 -6 2 3
next far proposed 0.3	-6 -11 -6 8 6 -17 8
next far proposed 0.5	-6 -2 -7 3 8 -9 4
next far proposed 0.7	0 -5 -1 -6 8 -5 6
next far proposed 0.9	3 -6 3 8 -11 -5 1
next here denied 0.05	16 3 1 -5 -22 0 6
next here denied 0.15	9 4 0 -4 -1 -3 -9
next here denied 0.3	3 -4 12 -9 -11 0 1
next here if_lapsed 0.05	-6 4 6 1 -14 2 -2
next here if_lapsed 0.15	-11 7 -14 11 -6 2 7
next here if_lapsed 0.3	-27 -1 5 6 -2 4 -13
next here if_lapsed 0.5	-15 -1 5 4 -5 -10 0
next here if_lapsed 0.7	-12 -3 5 1 -5 -4 6
next here if_lapsed 0.9	-5 5 -12 10 -8 -1 0
next here now 0.05	-16 -7 7 5 2 -5 -6
next here now 0.15	-21 -5 0 4 3 -1 4
next here now 0.3	-12 -8 -1 4 3 2 3
next here now 0.7	-6 9 -5 8 -7 -9 2
next here now 0.9	-20 14 -1 -9 -1 -7 9
next here open 0.05	2 -8 0 6 4 5 -20
next here open 0.15	1 -10 6 0 -1 11 -13
next here open 0.3	-24 -17 5 2 2 0 1
next here open 0.5	-10 1 -10 -1 3 8 12
next here open 0.7	-3 1 4 -6 -2 14 -14
next here past 0.05	2 -1 2 -2 12 -11 -18
next here past 0.15	1 -9 -6 9 8 0 -36
next here past 0.3	0 2 14 4 -11 -4 -23
next here past 0.5	-9 4 8 9 -14 -1 -8
next here peak 0.05	-4 4 5 -10 3 -3 -9
next here peak 0.15	4 11 2 -7 -3 0 -16
next here peak 0.3	-4 -13 0 -7 7 5 -5
next here proposed 0.05	3 -5 2 -4 -9 1 13
next here proposed 0.15	-12 7 -6 1 6 0 1
next here proposed 0.3	-21 9 1 9 -14 -7 -3
next here proposed 0.5	-11 5 8 -4 -10 -3 -1
next here proposed 0.7	-6 -15 8 -10 -5 -1 9
next here proposed 0.9	-2 -5 3 -15 -1 0 9
next if_lapsed far	2 -2 -3 3 9 -6 -7
next if_lapsed far higher other	5 -5 8 8 -16 -4 -5
next if_lapsed far higher pair	1 -3 9 -12 6 -3 -8
next if_lapsed far lower other	4 6 5 -15 8 -10 -7
next if_lapsed far lower pair	-6 -18 -17 20 -2 6 7
next if_lapsed far same pair	-8 5 0 -9 13 -7 -7
next if_lapsed here	-24 -7 6 3 1 5 -7
next if_lapsed here higher other	-2 9 -17 6 2 -2 -11
next if_lapsed here higher pair	-3 -8 2 -5 2 13 -12
next if_lapsed here lower other	-4 12 -17 -7 11 -4 0
next if_lapsed here lower pair	-13 -11 18 4 -21 -13 4
next if_lapsed higher far own now	-1 -3 18 -9 -7 0 -4
next if_lapsed higher here own if_lapsed	-5 2 -7 3 -2 14 -20
next if_lapsed lower far own if_lapsed	-5 7 -9 7 1 -1 -11
next if_lapsed lower far own now	0 -14 0 10 0 5 -14
next if_lapsed lower far own open	-1 6 6 -2 -9 0 -9
next if_lapsed lower far own past	-3 -7 -15 -6 13 -1 8
next if_lapsed lower far own proposed	5 -3 -13 -15 -3 0 14
next if_lapsed lower here own if_lapsed	-7 5 -17 -5 12 -5 5
next if_lapsed lower here own now	-9 -3 9 4 -14 -9 2
next if_lapsed lower paragraph own if_lapsed	-11 -5 3 -8 7 -1 6
next if_lapsed lower paragraph own now	-18 15 9 -7 -14 -6 -3
next if_lapsed paragraph	0 9 13 -15 -13 0 -7
next if_lapsed paragraph higher pair	6 -3 12 -10 -6 -2 -6
next if_lapsed paragraph lower other	-12 0 5 5 -23 -3 3
next if_lapsed paragraph lower pair	-20 7 11 -14 -7 6 -2
next if_lapsed paragraph same pair	12 2 -11 -10 3 -1 -6
next none	4 -17 16 12 -29 -27 5
next now far	1 -5 -4 7 4 4 -10
next now far higher other	-2 0 -7 10 -3 10 -10
next now far higher pair	0 -2 12 2 -24 0 1
next now far lower other	2 -6 -8 3 20 -6 -11
next now far lower pair	-2 0 12 -6 -3 -10 -3
next now far same other	3 -7 -10 10 -1 3 1
next now far same pair	6 2 -1 -26 11 -6 8
next now here	-8 3 0 3 -2 -5 5
next now here higher other	-16 4 -1 7 -7 -5 0
next now here higher pair	6 -1 9 -8 -8 8 -4
next now here lower other	-6 6 -16 3 18 -6 -1
next now here lower pair	-19 3 8 0 -23 -21 15
next now here same other	0 -2 0 8 -3 0 -7
next now here same pair	0 -3 -23 3 26 -1 -9
next now higher far own denied	5 10 -7 -13 0 0 -1
next now higher far own if_lapsed	-5 14 9 -13 -25 -14 8
next now higher far own now	-3 -12 2 11 -1 0 -10
next now higher far own open	9 -7 -2 3 -4 5 -8
next now higher far own past	2 -16 -13 17 0 -3 -10
next now higher far own peak	-13 -9 -11 -7 2 18 -7
next now higher far own proposed	-8 -8 13 9 -11 -7 -1
next now higher here own if_lapsed	2 9 3 4 -2 -18 -41
next now higher here own now	-7 -2 6 -6 -10 10 10
next now higher here own open	-5 2 11 -22 2 3 11
next now higher here own past	-5 -5 0 12 -8 2 -6
next now higher here own peak	8 -6 -1 -1 1 -1 -7
next now higher here own proposed	-3 -12 1 15 -7 -1 -7
next now higher paragraph own denied	9 -9 9 -11 -7 -2 -7
next now higher paragraph own if_lapsed	12 19 -4 -22 -34 -14 8
next now higher paragraph own now	1 7 1 -9 5 -1 -8
next now higher paragraph own open	-14 3 -11 5 10 6 -27
next now higher paragraph own past	-17 -5 14 0 2 -6 -13
next now higher paragraph own peak	3 -9 5 -13 -14 17 -5
next now higher paragraph own proposed	-24 -26 -25 7 3 4 21
next now lower far own if_lapsed	-5 1 0 7 -20 -3 4
next now lower far own now	-8 -2 -6 3 12 1 -5
next now lower far own open	2 -18 16 -1 -7 -7 -9
next now lower far own past	-6 -6 -13 -15 23 -7 5
next now lower far own proposed	3 4 4 -2 4 -2 -11
next now lower here own now	-19 11 7 -8 -7 -20 10
next now lower here own open	-2 -15 -6 17 -28 -4 6
next now lower here own past	0 -1 -14 -1 14 -1 -1
next now lower paragraph own if_lapsed	-2 5 -2 -11 1 0 5
next now lower paragraph own now	1 -31 -5 9 -4 1 8
next now lower paragraph own open	4 -12 -7 16 0 -6 -24
next now lower paragraph own proposed	3 -3 13 -14 -3 0 -3
next now paragraph higher other	-6 11 7 -24 5 14 -16
next now paragraph higher pair	6 -4 -8 2 -5 -4 12
next now paragraph lower other	-24 -20 2 8 -7 2 5
next now paragraph lower pair	14 -14 -11 10 2 -14 -5
next now paragraph same other	-8 -8 8 0 -2 -5 0
next now paragraph same pair	2 -7 6 -9 5 -2 -6
next now same far own if_lapsed	-1 0 -6 -9 -8 0 13
next now same far own now	7 -1 -8 2 5 3 -3
next now same far own past	-1 -2 1 -15 12 -3 -2
next now same here own now	-1 -5 -16 4 22 -1 -14
next now same here own open	0 0 -18 9 8 0 -1
next now same paragraph own now	-5 -5 1 3 5 -2 -11
next now same paragraph own open	0 -2 5 -8 6 0 -2
next now same paragraph own past	0 -2 11 2 -11 -1 0
next now same paragraph own proposed	3 -4 7 -10 -6 -1 3
next open far	-40 1 10 -2 -3 -5 3
next open far higher other	-17 7 0 7 -4 0 -15
next open far higher pair	-12 -5 8 7 -12 1 0
next open far lower other	-10 8 0 -10 9 -3 2
next open far same pair	-2 -11 8 -11 4 -6 7
next open here	2 -8 0 0 0 3 5
next open here higher other	-1 6 -8 12 -4 -5 -11
next open here higher pair	-9 -6 12 4 -16 9 -23
next open here lower other	-1 -9 -18 -1 1 -2 21
next open here lower pair	9 -8 -2 -13 17 -3 -9
next open higher far own if_lapsed	0 -2 -12 7 7 0 -3
next open higher far own now	-10 11 10 0 -8 -7 -28
next open higher far own open	-5 -5 11 8 -1 -5 -23
next open higher far own past	0 7 4 -6 -18 12 -2
next open higher far own proposed	-7 -12 -17 3 7 -5 12
next open higher here own now	-3 -13 3 8 -20 12 -10
next open higher here own open	-5 9 -1 3 2 -11 -21
next open higher paragraph own now	0 -3 -4 13 -12 0 -2
next open higher paragraph own open	-1 -4 4 -20 12 -1 7
next open lower far own now	-1 -4 3 -2 7 0 -13
next open lower far own open	-2 6 4 -10 1 -1 2
next open lower here own now	10 -3 -2 -20 14 -1 -3
next open lower here own open	-2 -12 -16 -3 11 -4 19
next open lower paragraph own now	-9 4 -5 -13 13 -5 8
next open lower paragraph own open	-2 -5 1 14 -16 -2 -10
next open paragraph	-3 1 -9 4 8 -18 5
next open paragraph higher other	8 -6 -12 4 2 -1 4
next open paragraph higher pair	-3 -9 3 -2 3 -4 4
next open paragraph lower other	-5 9 -13 12 -10 -3 3
next open paragraph lower pair	-10 -12 9 -16 10 -5 0
next open paragraph same other	0 -1 8 -2 -5 0 -3
next open paragraph same pair	-2 6 -15 7 6 0 -6
next open same far own open	0 -5 8 -12 4 -2 5
next paragraph denied 0.05	4 -9 -2 4 -1 8 -5
next paragraph denied 0.15	2 -11 -6 -5 14 -10 7
next paragraph denied 0.3	5 2 0 -11 6 -2 -9
next paragraph denied 0.5	-2 3 1 -10 7 0 -7
next paragraph if_lapsed 0.05	16 -2 2 2 -7 -19 -4
next paragraph if_lapsed 0.15	10 11 -7 -5 12 -11 -19
next paragraph if_lapsed 0.3	1 8 7 2 -17 0 -14
next paragraph if_lapsed 0.5	0 1 6 -2 -4 -9 -3
next paragraph if_lapsed 0.7	3 -1 11 -6 0 -4 -14
next paragraph if_lapsed 0.9	-2 0 22 -16 -6 0 -4
next paragraph now 0.5	3 -1 6 4 -11 -8 -3
next paragraph now 0.7	9 3 -5 -2 0 -5 0
next paragraph now 0.9	-9 12 2 -2 -5 0 -4
next paragraph open 0.05	-4 -6 0 8 -2 -6 -2
next paragraph open 0.15	-14 1 -4 5 -1 1 5
next paragraph open 0.3	1 9 -8 -1 2 -9 8
next paragraph open 0.7	-2 -6 15 -10 -17 -2 5
next paragraph past 0.05	-12 1 4 -5 6 8 -13
next paragraph past 0.15	-40 -3 -9 -13 18 8 11
next paragraph past 0.3	-17 0 -3 2 0 8 -2
next paragraph past 0.5	-9 -11 2 11 -2 3 -13
next paragraph past 0.7	-2 -10 6 1 -5 6 -2
next paragraph peak 0.05	-14 -10 -5 -1 12 4 3
next paragraph peak 0.15	-14 -2 1 0 0 0 3
next paragraph peak 0.3	-6 2 -5 3 2 -12 5
next paragraph peak 0.7	-2 7 -5 -9 9 -3 -1
next paragraph proposed 0.05	15 3 -2 -15 3 1 0
next paragraph proposed 0.15	2 -6 0 -6 -6 11 7
next paragraph proposed 0.3	-5 -11 5 -5 4 -10 8
next paragraph proposed 0.5	-1 -13 -4 6 2 -5 3
next paragraph proposed 0.7	-6 -5 0 -10 3 -1 9
next paragraph proposed 0.9	-4 -1 -2 -1 -3 0 8
next past far	6 10 -7 -16 8 -19 4
next past far higher other	12 2 -10 -20 3 -14 11
next past far lower other	-9 11 0 -6 5 -2 -10
next past far lower pair	-3 -6 4 8 -2 0 -11
next past here	0 1 10 4 -12 2 -21
next past here higher other	-1 -6 11 8 -21 5 0
next past here higher pair	6 1 -15 3 2 5 -8
next past here lower other	-1 12 16 -6 -15 -11 -1
next past here lower pair	-6 -17 14 -6 2 -14 -8
next past here same pair	0 -1 -17 10 -3 5 0
next past higher far own if_lapsed	8 7 -12 -10 3 -3 -5
next past higher far own now	-5 -8 7 -18 -19 -1 18
next past higher here own now	0 7 4 -14 -3 7 -2
next past higher here own past	6 -14 -3 10 -7 1 -6
next past higher paragraph own now	-1 -1 14 0 -13 -4 -3
next past higher paragraph own past	-2 12 -2 -16 -5 7 -3
next past lower far own now	-8 10 0 3 -1 -2 -17
next past lower here own now	-2 -10 18 -5 -7 -5 -6
next past lower here own past	-4 9 11 -9 -1 -19 -3
next past paragraph	-16 1 6 2 -13 9 -1
next past paragraph higher other	-2 -10 2 -14 -21 16 13
next past paragraph higher pair	-8 12 9 0 -7 -3 -16
next past paragraph lower other	0 -2 0 -19 13 -4 -2
next past paragraph lower pair	-3 -3 -1 15 -15 -2 -4
next past same here own past	0 0 -17 8 5 -3 0
next peak far	0 -2 13 -8 -6 -1 -2
next peak far lower other	-6 0 15 -9 -4 0 -6
next peak here	-4 1 -10 -3 10 3 -5
next peak here higher other	0 -1 -2 7 -9 2 0
next peak here lower pair	-2 3 -6 -12 13 -1 -2
next peak higher here own peak	0 -1 -2 7 -9 2 0
next peak lower far own now	0 -2 12 -6 -3 0 0
next peak lower here own now	0 -1 -10 -3 13 -2 0
next peak lower paragraph own now	-4 -9 -1 7 -3 -9 6
next peak paragraph	-7 2 0 2 2 -12 0
next peak paragraph lower other	-3 -6 0 14 -1 -7 -10
next peak paragraph lower pair	-3 5 0 -19 4 -5 7
next proposed far	2 -10 -7 4 3 -14 11
next proposed far higher other	-10 -9 5 -8 2 -5 14
next proposed far higher pair	8 7 0 -13 8 0 -12
next proposed far lower other	-11 -15 0 15 8 -10 -13
next proposed far lower pair	-9 5 -8 7 -8 -4 9
next proposed far same pair	7 -2 -10 -3 -11 -2 11
next proposed here	-18 13 3 -2 -5 -12 1
next proposed here higher other	-5 5 9 -5 4 -7 -7
next proposed here higher pair	-5 0 9 5 -5 -1 -9
next proposed here lower other	0 12 2 -2 -2 0 -9
next proposed here lower pair	-4 3 -11 0 -3 -2 12
next proposed higher far own now	7 -14 16 -21 -11 -4 9
next proposed higher far own open	-3 7 -6 -10 12 -1 -8
next proposed higher far own proposed	-5 6 -12 1 -1 0 6
next proposed higher here own now	0 -2 11 -7 -1 0 -3
next proposed higher here own proposed	-5 0 9 3 -4 -1 -8
next proposed higher paragraph own proposed	4 -4 -10 6 -2 0 0
next proposed lower far own if_lapsed	-2 -5 3 3 7 0 -10
next proposed lower far own now	-8 -9 0 0 5 -5 5
next proposed lower far own open	-4 -7 -15 10 -5 0 6
next proposed lower far own past	-2 -7 4 8 -3 -6 -6
next proposed lower far own proposed	-7 10 -12 6 -2 0 -3
next proposed lower here own now	-1 8 -11 3 -14 0 11
next proposed lower here own proposed	-2 10 4 -12 -3 0 -1
next proposed lower paragraph own now	-3 -6 10 -2 1 -1 -9
next proposed paragraph	-1 -10 -3 0 7 -8 4
next proposed paragraph higher other	4 0 -9 14 -2 0 -11
next proposed paragraph higher pair	4 -5 2 -21 3 -2 6
next proposed paragraph lower other	0 6 5 -14 2 0 -4
next proposed paragraph lower pair	-6 -10 2 3 6 -2 -6
next proposed same far own now	5 -2 -14 -15 -9 0 20
next proposed same far own proposed	9 -6 -8 11 -1 -1 -11
own denied 0.05	56 -23 -6 -18 -17 -16 7
own denied 0.15	62 -12 -22 -25 -12 -4 -22
own denied 0.3	42 -14 -32 -6 -6 -1 -21
own denied 0.5	28 -27 -10 -16 2 0 -14
own denied 0.7	30 -14 -17 -16 -13 -10 -1
own denied 0.9	13 -2 -4 -3 -2 -2 -4
own if_lapsed 0.05	-6 44 -7 3 -28 -18 -6
own if_lapsed 0.15	-25 51 -10 -9 -13 -7 -19
own if_lapsed 0.3	-7 37 -16 -1 -24 -27 -2
own if_lapsed 0.5	-22 34 -22 -5 -28 -54 14
own if_lapsed 0.7	-33 34 -16 -2 -35 -28 3
own if_lapsed 0.9	-9 33 -18 -2 -27 -12 -10
own now 0.05	-21 -21 34 6 5 -26 -32
own now 0.15	-37 -21 45 -7 0 -25 -24
own now 0.3	-39 -35 39 6 -6 -47 -14
own now 0.5	-30 -33 42 -1 -14 -47 -13
own now 0.7	-16 -48 47 2 -14 -44 -43
own now 0.9	-43 -54 59 -19 -21 -24 -30
own open 0.05	-20 -12 -8 33 5 -16 -14
own open 0.15	-37 -18 -10 35 -8 -18 7
own open 0.3	-30 -9 -7 29 -5 -11 -8
own open 0.5	-17 -6 -37 57 -37 -55 1
own open 0.7	-22 -5 -12 44 -35 -21 -23
own open 0.9	-3 -8 -7 22 -11 -4 -11
own past 0.05	-5 -44 -9 -12 49 15 -16
own past 0.15	-3 -39 -12 -19 54 11 -41
own past 0.3	-20 -18 -8 1 32 -7 -40
own past 0.5	-35 2 -12 8 22 -18 -33
own past 0.7	-14 0 -5 7 11 -15 -12
own peak 0.05	-1 -25 3 -22 14 36 -11
own peak 0.15	-7 -23 -31 2 -7 47 -12
own peak 0.3	-14 -39 -23 -7 -5 40 -15
own peak 0.5	-17 -20 -8 -1 -13 27 -14
own peak 0.7	-8 -9 -10 -16 -17 29 -7
own proposed 0.05	4 0 -8 -2 -19 -24 37
own proposed 0.15	17 -9 -33 -4 -24 -23 49
own proposed 0.3	-6 -7 -21 5 -49 -23 38
own proposed 0.5	1 -1 -15 -20 -35 -21 35
own proposed 0.7	-12 -15 -13 -13 -39 -31 41
own proposed 0.9	-12 -13 -9 -24 -14 -12 39
paragraph denied 0.05	20 -9 -12 6 -1 5 -6
paragraph denied 0.15	19 -6 -9 5 -3 -11 -5
paragraph denied 0.3	11 -3 7 -13 2 -6 -9
paragraph if_lapsed 0.05	-4 28 -16 2 4 -2 -17
paragraph if_lapsed 0.15	-5 32 -13 -11 -8 2 2
paragraph if_lapsed 0.3	-2 16 -3 -8 14 -21 -21
paragraph if_lapsed 0.5	-2 -4 14 -3 -13 -14 2
paragraph if_lapsed 0.7	8 -9 3 3 -6 -7 5
paragraph if_lapsed 0.9	3 -11 0 2 -10 -2 13
paragraph now 0.05	-9 -1 8 -4 6 -4 -7
paragraph now 0.3	-5 -5 8 4 -6 -11 2
paragraph now 0.5	3 -7 1 12 -5 -13 -3
paragraph now 0.7	7 -26 13 6 -4 -4 -5
paragraph now 0.9	3 -9 6 0 -15 -5 11
paragraph open 0.05	-4 3 -5 4 4 11 -11
paragraph open 0.15	3 -12 10 0 7 -8 -18
paragraph open 0.3	-16 -5 10 5 -4 -2 -11
paragraph open 0.5	-1 -4 17 -14 -19 5 14
paragraph open 0.7	-6 7 5 -12 -5 13 2
paragraph past 0.05	0 1 -9 -2 19 8 -19
paragraph past 0.15	-6 -1 -4 -4 12 11 -19
paragraph past 0.3	-1 -14 11 0 -1 -3 -6
paragraph past 0.5	5 -9 5 -2 -2 -9 9
paragraph past 0.7	15 10 -7 -5 -7 -2 -2
paragraph peak 0.05	-47 9 -8 -1 18 13 -34
paragraph peak 0.15	-25 -5 -1 -9 16 1 -6
paragraph peak 0.3	-8 0 -4 -6 -4 14 4
paragraph peak 0.5	-5 4 -6 -11 -3 14 -3
paragraph peak 0.7	-4 5 -7 -9 1 9 -2
paragraph proposed 0.05	5 -1 -2 -12 7 -2 11
paragraph proposed 0.15	4 -11 -13 11 0 -7 10
paragraph proposed 0.3	-16 0 18 -2 -7 -23 -2
paragraph proposed 0.5	-2 -3 11 -3 -11 -11 1
paragraph proposed 0.7	-21 -2 -3 4 -3 -6 11
paragraph proposed 0.9	-7 -8 12 -1 -5 -1 -1
peer denied 0	14 -5 -7 3 1 -4 0
peer denied 1	2 -11 3 -7 0 6 10
peer denied 2	-4 11 10 -13 -1 5 -12
peer denied 3	-11 9 10 -9 2 -3 -12
peer denied 4	-9 0 -3 18 -13 8 -23
peer denied 5	1 5 1 -27 4 3 10
peer denied 6	-5 8 -7 -12 -9 -5 13
peer denied after else own if_lapsed	-5 -2 -18 6 -11 -4 16
peer denied after else own now	3 8 7 -1 -31 -6 -3
peer denied after else own open	-2 11 1 -8 4 -3 -6
peer denied after else own past	0 2 -14 5 3 0 0
peer denied higher	-17 -8 3 8 -5 -9 13
peer denied higher own if_lapsed	-2 -15 -2 13 3 -2 6
peer denied higher own now	0 -1 -4 8 -3 0 0
peer denied lower	2 19 -7 -14 -7 11 -2
peer denied lower own if_lapsed	-5 9 -20 -15 3 -4 11
peer denied lower own now	2 7 9 -6 -14 -7 -5
peer denied lower own open	-3 4 0 -7 3 8 -8
peer denied lower own past	0 2 -14 5 3 0 0
peer if_lapsed 1	-4 16 -5 -5 3 5 -7
peer if_lapsed 2	-14 10 5 -12 7 5 -10
peer if_lapsed 3	19 -4 -3 -13 -9 8 9
peer if_lapsed 4	-5 0 -2 -9 -6 -6 22
peer if_lapsed 5	14 -14 7 0 -16 7 -6
peer if_lapsed 6	12 -32 1 11 8 -3 -8
peer if_lapsed after else own if_lapsed	0 -3 5 2 3 -5 -16
peer if_lapsed after else own now	-16 -4 -7 13 -4 -3 11
peer if_lapsed after else own open	-12 -16 10 0 -15 3 6
peer if_lapsed after else own past	-4 -6 0 8 1 -9 -4
peer if_lapsed after else own proposed	-12 -10 8 -8 -8 7 7
peer if_lapsed after here own if_lapsed	-6 -7 2 4 -9 -2 8
peer if_lapsed after here own now	-4 -7 3 12 -6 -3 -21
peer if_lapsed before else own denied	18 -8 -18 -16 3 6 -13
peer if_lapsed before else own if_lapsed	0 1 -9 -16 -14 -6 21
peer if_lapsed before else own now	20 0 -6 -20 7 -14 3
peer if_lapsed before else own past	-4 -4 -13 -17 12 13 -2
peer if_lapsed before else own proposed	6 -3 11 4 -8 -6 -13
peer if_lapsed before here own if_lapsed	5 -8 8 -3 -11 -1 5
peer if_lapsed before here own now	-2 -9 13 2 -7 0 -9
peer if_lapsed higher	11 -22 8 1 -2 1 -1
peer if_lapsed higher own denied	-5 -9 7 -15 12 7 -11
peer if_lapsed higher own if_lapsed	10 -15 -2 0 0 -9 14
peer if_lapsed higher own now	0 1 0 4 6 -10 -22
peer if_lapsed higher own open	7 -4 1 -6 -9 -6 8
peer if_lapsed higher own peak	10 -6 -10 12 -15 -3 -5
peer if_lapsed higher own proposed	-3 -11 5 4 -2 7 -6
peer if_lapsed lower	10 -17 1 2 -7 -3 9
peer if_lapsed lower own denied	20 -2 -10 -9 -6 -2 -8
peer if_lapsed lower own if_lapsed	-21 2 8 -5 -23 -7 12
peer if_lapsed lower own now	6 -13 -2 7 -8 -8 10
peer if_lapsed lower own open	-12 -17 11 3 -13 6 -3
peer if_lapsed lower own past	-7 -12 -16 0 18 5 -7
peer if_lapsed lower own proposed	2 -2 12 -7 -13 -6 -2
peer now 0	-12 3 42 -22 -25 0 -16
peer now 1	-16 2 17 -3 -15 -9 3
peer now 2	-8 8 8 -3 3 -38 -3
peer now 3	6 5 -12 -7 6 6 8
peer now 4	12 -2 -6 9 -5 7 -12
peer now 6	4 1 -23 -10 14 9 11
peer now after else own denied	7 -18 12 -17 0 -8 1
peer now after else own if_lapsed	12 -23 9 3 -2 -17 13
peer now after else own now	4 -14 -3 1 9 9 -12
peer now after else own open	-5 -13 3 6 6 -14 -3
peer now after else own past	-19 -7 -4 19 8 -35 -17
peer now after else own peak	-10 3 0 -8 -5 13 -8
peer now after else own proposed	-30 -22 -9 18 -8 -6 16
peer now after here own if_lapsed	6 1 3 5 -9 -6 -21
peer now after here own now	-2 5 -5 -14 1 10 17
peer now after here own past	-4 0 1 -15 12 4 -5
peer now after here own peak	8 -4 -10 5 1 -7 -4
peer now after here own proposed	-1 -8 12 -1 -3 0 -3
peer now before else own denied	20 -3 -19 -8 -1 7 -13
peer now before else own if_lapsed	-1 13 -5 -27 11 -21 5
peer now before else own now	1 23 -5 1 -8 -30 2
peer now before else own open	0 4 -8 0 1 8 -8
peer now before else own past	-11 13 -15 5 -8 13 0
peer now before else own peak	-4 -21 -22 -4 -4 20 3
peer now before else own proposed	11 6 -9 -9 -11 -4 5
peer now before here own if_lapsed	-19 0 -2 10 0 5 -18
peer now before here own now	8 -8 17 -15 -5 2 -6
peer now before here own open	-4 -1 -8 15 -6 -6 -2
peer now before here own past	-3 -8 -8 13 6 -18 -5
peer now before here own proposed	-5 1 13 0 -7 -1 -9
peer now higher	8 9 -15 -8 2 19 -7
peer now higher own denied	21 -15 -3 -16 -1 3 -8
peer now higher own if_lapsed	6 1 -2 -9 8 -17 4
peer now higher own now	4 19 -1 -12 -4 9 -5
peer now higher own past	-23 4 -17 21 2 1 -38
peer now higher own peak	-2 -22 -26 -10 1 28 -5
peer now higher own proposed	-8 -1 7 4 -13 -7 4
peer now lower	13 -36 -8 10 4 -47 12
peer now lower own denied	16 -1 -8 -5 -3 0 -7
peer now lower own if_lapsed	-8 5 5 5 -14 0 -10
peer now lower own now	7 -55 4 -3 6 -25 8
peer now lower own open	-1 -6 -10 19 -5 -8 -6
peer now lower own past	-9 -9 -3 -8 12 -9 8
peer now lower own proposed	8 -23 -16 5 -18 -6 13
peer of goods denied 0	-6 13 -1 3 -9 -3 0
peer of goods denied 1	8 -12 1 -8 7 3 1
peer of goods denied 2	-6 15 -4 -1 -2 14 -10
peer of goods denied 3	-25 4 7 -5 10 -24 -1
peer of goods denied 4	-5 5 -1 0 -8 8 -6
peer of goods denied 5	5 -7 -9 -25 10 6 14
peer of goods denied after else own if_lapsed	-1 -8 0 -3 -2 0 14
peer of goods denied after else own now	8 1 3 0 -16 -3 -6
peer of goods denied before else own now	0 -3 14 -7 -2 0 -1
peer of goods denied higher	-6 0 -8 -14 0 -7 17
peer of goods denied lower	5 -5 -1 -15 1 13 1
peer of goods denied lower own if_lapsed	0 -8 -5 -3 6 -1 9
peer of goods denied lower own now	7 0 11 -3 -19 -4 -8
peer of goods if_lapsed 0	-9 22 -9 1 -3 -3 -3
peer of goods if_lapsed 1	-20 14 -2 -8 0 6 7
peer of goods if_lapsed 2	-15 1 0 -1 9 1 -8
peer of goods if_lapsed 3	13 -5 -2 -22 -1 12 14
peer of goods if_lapsed 4	4 -4 1 -6 -14 -2 17
peer of goods if_lapsed 5	12 -6 5 10 -21 5 -21
peer of goods if_lapsed 6	8 -27 10 7 9 -12 -14
peer of goods if_lapsed after else own if_lapsed	1 -18 10 2 7 -2 -11
peer of goods if_lapsed after else own now	-8 -6 1 13 -23 0 5
peer of goods if_lapsed after else own open	-11 -15 14 -5 -13 3 7
peer of goods if_lapsed after else own past	-3 -4 2 6 -1 -8 -3
peer of goods if_lapsed after else own proposed	-10 -10 9 -7 -7 8 3
peer of goods if_lapsed after here own if_lapsed	-4 1 0 8 -6 -1 -14
peer of goods if_lapsed after here own now	-5 -22 7 13 -7 -3 -21
peer of goods if_lapsed before else own denied	8 -3 -7 -6 7 -3 -6
peer of goods if_lapsed before else own now	16 7 -11 -18 12 -8 0
peer of goods if_lapsed before else own proposed	11 1 0 4 -4 -3 -13
peer of goods if_lapsed before here own if_lapsed	7 0 -4 0 -8 0 2
peer of goods if_lapsed before here own now	-3 -10 6 0 -8 -1 5
peer of goods if_lapsed higher	14 -18 10 2 0 -2 -17
peer of goods if_lapsed higher own denied	-10 -3 14 -8 8 -2 -6
peer of goods if_lapsed higher own if_lapsed	16 -14 0 0 5 -5 -3
peer of goods if_lapsed higher own now	2 3 -9 8 7 -10 -20
peer of goods if_lapsed higher own peak	10 -6 -10 12 -15 -3 -5
peer of goods if_lapsed higher own proposed	2 -9 7 -3 -1 8 -8
peer of goods if_lapsed lower	8 -17 6 8 -16 -3 1
peer of goods if_lapsed lower own denied	13 -1 -6 -4 -3 -1 -4
peer of goods if_lapsed lower own if_lapsed	-12 4 2 7 -14 -3 -6
peer of goods if_lapsed lower own now	3 -16 7 6 -22 -2 8
peer of goods if_lapsed lower own open	-8 -14 8 0 -10 6 0
peer of goods if_lapsed lower own past	-4 -8 -8 1 14 -7 -5
peer of goods if_lapsed lower own proposed	4 1 2 0 -9 -3 -2
peer of goods now 0	-26 -14 51 -13 -25 -1 -32
peer of goods now 1	-13 1 23 -9 -19 -8 5
peer of goods now 2	-5 0 2 0 11 -47 -2
peer of goods now 3	13 15 -10 -7 -1 4 2
peer of goods now 4	-1 8 -9 6 -2 7 -7
peer of goods now 6	-1 7 -28 -3 6 14 9
peer of goods now after else own denied	4 -16 8 -14 3 -6 3
peer of goods now after else own if_lapsed	10 -8 -2 5 3 -13 -2
peer of goods now after else own now	6 -15 1 -3 7 13 -18
peer of goods now after else own open	1 -13 1 8 0 -7 -4
peer of goods now after else own past	-17 -3 4 5 11 -29 -15
peer of goods now after else own proposed	-26 -16 0 8 -4 -4 13
peer of goods now after here own if_lapsed	6 6 -7 7 -6 -6 -22
peer of goods now after here own now	-1 10 -14 -1 0 10 8
peer of goods now after here own past	-4 -1 6 -17 9 4 -5
peer of goods now after here own peak	8 -4 -10 5 1 -7 -4
peer of goods now after here own proposed	-1 -10 10 1 -4 -1 -2
peer of goods now before else own if_lapsed	0 14 0 -19 10 -17 -9
peer of goods now before else own now	-5 19 -5 -10 -6 -21 19
peer of goods now before else own open	-6 7 -14 3 3 7 -6
peer of goods now before else own past	-8 14 -13 12 -16 9 2
peer of goods now before else own peak	-3 -18 -20 -4 -4 22 -4
peer of goods now before else own proposed	-1 3 -14 -14 -4 0 19
peer of goods now before here own if_lapsed	-20 2 -2 9 0 5 -20
peer of goods now before here own now	8 -3 2 -6 -3 2 3
peer of goods now before here own open	-4 -1 -10 18 -8 -6 -2
peer of goods now before here own past	-4 -9 -8 17 3 -19 -5
peer of goods now before here own proposed	-4 10 6 -3 -7 0 -6
peer of goods now higher	-4 16 -26 2 2 21 -6
peer of goods now higher own denied	5 -10 1 -7 7 -1 0
peer of goods now higher own if_lapsed	6 11 -8 -3 10 -13 -18
peer of goods now higher own now	6 16 -10 -6 -7 14 5
peer of goods now higher own open	-10 2 -9 0 7 5 0
peer of goods now higher own past	-20 5 -8 20 -3 -1 -35
peer of goods now higher own peak	0 -17 -35 -4 1 25 -12
peer of goods now higher own proposed	-16 -2 2 2 -6 -3 10
peer of goods now lower	2 -12 -8 1 5 -38 19
peer of goods now lower own denied	12 -1 -6 -3 -1 0 -5
peer of goods now lower own if_lapsed	-7 8 0 8 -12 0 -21
peer of goods now lower own now	-1 -19 1 -9 10 -19 12
peer of goods now lower own open	1 -3 -12 22 -13 -6 -5
peer of goods now lower own past	-8 -7 0 -10 9 -7 8
peer of goods now lower own proposed	0 -3 -7 -14 -15 -4 22
peer of goods open 0	-15 15 -15 4 -2 -2 7
peer of goods open 1	-7 1 1 0 -3 16 -7
peer of goods open 2	6 -8 14 -16 -9 -11 17
peer of goods open 3	7 7 -8 -4 7 0 -4
peer of goods open 4	7 6 -7 2 12 -22 -13
peer of goods open 5	-8 6 10 0 -4 14 -37
peer of goods open 6	-3 -15 -1 0 -8 5 12
peer of goods open after else own now	-10 1 5 2 -1 -11 -16
peer of goods open after else own open	-2 -11 6 -2 -2 -2 4
peer of goods open after else own past	-2 -5 -4 0 10 -7 -2
peer of goods open after else own proposed	-5 5 -14 16 -4 8 -19
peer of goods open after here own now	0 -2 -6 -9 6 15 -2
peer of goods open after here own open	-2 7 -3 4 -1 -7 -8
peer of goods open before else own if_lapsed	-5 14 -6 -18 1 -3 3
peer of goods open before else own now	10 -4 -6 13 -1 -12 -30
peer of goods open before else own open	5 -3 15 -7 -2 -5 -14
peer of goods open before else own past	-2 -4 12 -2 -3 -7 -2
peer of goods open before else own peak	8 -5 -3 -9 3 1 -2
peer of goods open before else own proposed	-3 9 1 -15 -11 4 5
peer of goods open before here own now	-1 -10 -1 11 -3 -2 -11
peer of goods open before here own open	-1 -14 -4 -9 19 -3 2
peer of goods open higher	-1 9 -6 1 5 6 -13
peer of goods open higher own if_lapsed	-7 14 -5 -11 0 -4 1
peer of goods open higher own now	1 -11 -10 11 10 8 -37
peer of goods open higher own open	4 0 5 -6 6 -15 -5
peer of goods open higher own past	-3 -8 19 -2 -8 -13 -3
peer of goods open higher own peak	8 -5 -4 -10 3 2 -3
peer of goods open higher own proposed	-10 13 -15 3 -14 11 1
peer of goods open lower	2 -4 9 0 2 -15 -17
peer of goods open lower own now	4 1 6 6 -16 -7 -21
peer of goods open lower own open	-5 -15 5 -4 8 -4 0
peer of goods open lower own past	-2 -3 -1 -5 9 -1 -2
peer of goods past 0	3 12 -6 -6 11 6 -13
peer of goods past 2	-5 4 10 -5 -11 -4 4
peer of goods past 3	-5 12 -9 -1 -10 0 21
peer of goods past 4	-8 0 -5 4 6 -2 0
peer of goods past 5	1 -24 21 -11 -8 5 -2
peer of goods past after else own now	-5 -8 16 -10 -6 5 -11
peer of goods past after else own open	0 -2 13 -9 -2 0 -2
peer of goods past after here own now	0 -1 16 -7 -11 0 0
peer of goods past after here own past	-5 -10 -11 1 9 6 -4
peer of goods past before else own if_lapsed	-8 14 -17 -4 3 -2 2
peer of goods past before else own now	-11 7 4 2 -1 -9 -16
peer of goods past before else own open	-6 -7 -21 14 5 -5 3
peer of goods past before else own past	-2 -3 4 -21 -2 8 8
peer of goods past before else own proposed	8 -5 -14 9 -5 -1 -4
peer of goods past before here own now	9 -3 -1 -3 -9 -2 7
peer of goods past before here own past	-5 -10 7 -1 1 -3 -6
peer of goods past higher	-4 -2 -8 5 3 5 -2
peer of goods past higher own if_lapsed	-8 8 -16 -1 6 -2 3
peer of goods past higher own open	-3 -4 -14 15 -11 -1 6
peer of goods past higher own past	-11 -18 -3 -8 8 10 3
peer of goods past higher own proposed	2 -7 -3 14 -7 -2 -8
peer of goods past lower	-5 2 12 -9 -2 -6 0
peer of goods past lower own now	-6 4 21 -10 -12 -6 -11
peer of goods past lower own past	-5 -10 5 -4 4 1 -5
peer of goods peak 0	3 13 -11 0 -10 10 2
peer of goods peak 1	-13 0 3 2 -2 4 -1
peer of goods peak 2	-1 -1 8 -5 8 -17 -10
peer of goods peak 3	-4 -7 8 -22 2 -2 15
peer of goods peak 4	-5 2 6 -12 3 -5 1
peer of goods peak 5	-2 2 3 5 -1 -1 -14
peer of goods peak after else own now	-3 -11 8 -1 1 -6 -7
peer of goods peak after else own open	-4 11 -4 -1 -12 -2 4
peer of goods peak before else own now	0 -1 6 -14 5 0 -6
peer of goods peak lower	-9 5 9 -4 3 -10 -10
peer of goods peak lower own if_lapsed	-2 9 0 -8 1 -1 -7
peer of goods peak lower own now	-5 -15 12 -10 7 -10 -14
peer of goods peak lower own open	-4 10 -5 0 -13 -3 4
peer of goods peak lower own past	-2 -2 7 -3 2 -8 -1
peer of goods peak lower own proposed	2 -7 -11 12 -2 -2 -2
peer of goods proposed 0	-10 23 -3 -3 -8 1 -1
peer of goods proposed 1	12 11 -4 -8 0 -5 -3
peer of goods proposed 2	-9 -16 0 0 12 10 -10
peer of goods proposed 3	5 -9 -3 -5 -7 -16 22
peer of goods proposed 4	0 -10 12 15 -20 0 -15
peer of goods proposed 5	-16 10 15 -26 -3 1 5
peer of goods proposed 6	-21 -24 -18 21 6 11 -2
peer of goods proposed after else own now	-11 -10 -2 13 -7 8 -5
peer of goods proposed after else own open	-6 2 -2 3 4 -8 -2
peer of goods proposed after else own past	-3 -12 15 1 -1 -16 -9
peer of goods proposed after else own proposed	3 -7 -12 1 -2 8 -1
peer of goods proposed after here own proposed	-3 1 10 -6 -2 0 -5
peer of goods proposed before else own if_lapsed	-6 4 0 5 2 -2 -18
peer of goods proposed before else own now	-7 -17 2 -4 2 -5 10
peer of goods proposed before else own open	-1 -2 0 4 -10 7 -8
peer of goods proposed before else own past	-3 -4 6 -11 0 6 -4
peer of goods proposed before else own proposed	-5 -6 -15 -12 -2 -2 25
peer of goods proposed before here own now	0 0 13 -8 -2 0 -6
peer of goods proposed before here own proposed	-3 5 7 3 -3 0 -11
peer of goods proposed higher	-14 -1 -3 6 -16 19 0
peer of goods proposed higher own if_lapsed	-8 8 0 6 -15 -5 -7
peer of goods proposed higher own now	-8 -9 -8 10 -6 8 6
peer of goods proposed higher own open	-2 -7 13 -6 2 5 -15
peer of goods proposed higher own past	-3 -11 3 4 -1 2 -3
peer of goods proposed higher own peak	-4 -3 -6 4 -10 10 -3
peer of goods proposed higher own proposed	0 4 -4 -18 -6 6 7
peer of goods proposed lower	-13 -14 12 6 4 -24 -10
peer of goods proposed lower own if_lapsed	-3 0 -8 0 14 -2 -11
peer of goods proposed lower own now	-11 -20 11 2 -3 -7 -2
peer of goods proposed lower own open	-5 3 -18 13 -2 -3 1
peer of goods proposed lower own past	-3 -6 17 -12 1 -10 -10
peer of goods proposed lower own proposed	-8 -10 6 6 -5 -1 -3
peer open 0	-10 4 0 -6 3 -6 8
peer open 1	-8 5 2 0 -7 12 -5
peer open 2	25 -7 -8 -11 5 3 2
peer open 3	9 5 1 -10 2 -5 2
peer open 4	1 -2 3 -4 6 -16 0
peer open 5	-9 -5 4 15 -12 11 -26
peer open 6	-4 -19 4 -2 -11 5 12
peer open after else own if_lapsed	0 -3 8 -10 4 0 -3
peer open after else own now	-12 0 9 4 -6 -12 -21
peer open after else own open	-4 -13 11 -4 -4 -3 2
peer open after else own past	-4 -7 1 8 0 -8 -5
peer open after else own proposed	-10 2 -7 9 -6 8 -6
peer open after here own now	0 -2 -6 -9 6 15 -2
peer open after here own open	-3 6 -5 7 -1 -7 -10
peer open before else own denied	10 -4 -10 6 -3 -2 -7
peer open before else own if_lapsed	-7 3 7 -25 -2 -4 8
peer open before else own now	3 -11 -3 14 -3 -17 -7
peer open before else own open	3 -8 16 -1 -7 -7 -22
peer open before else own past	-3 -5 9 -4 1 -7 -3
peer open before else own peak	6 -6 -7 -11 3 6 -3
peer open before else own proposed	-7 8 5 -15 -11 4 4
peer open before here own now	-1 -11 -8 8 -4 -3 11
peer open before here own open	-1 -13 -7 -7 19 -3 3
peer open higher own denied	10 -4 -14 11 -5 -4 -8
peer open higher own if_lapsed	-9 2 6 -14 0 -4 6
peer open higher own now	-8 -18 -5 6 8 6 -1
peer open higher own open	1 -3 4 1 3 -17 -9
peer open higher own past	-6 -9 22 -2 -9 -14 -6
peer open higher own peak	6 -6 -7 -12 2 8 -3
peer open higher own proposed	-15 12 -6 -1 -15 10 3
peer open lower	0 -8 8 8 -8 -18 -9
peer open lower own if_lapsed	0 3 9 -14 -1 0 -2
peer open lower own now	3 0 1 13 -24 -8 -4
peer open lower own open	-6 -17 7 -3 6 -5 -2
peer past 0	9 7 -6 -17 15 5 -3
peer past 1	3 2 13 -5 -10 -2 -9
peer past 2	7 -12 5 5 -10 -1 -1
peer past 3	-1 9 -9 -3 -5 1 17
peer past 4	-10 -8 -10 5 10 -4 10
peer past 5	-3 -25 8 3 -3 9 -10
peer past after else own now	-9 -13 0 10 -6 3 -1
peer past after else own open	0 -2 11 -7 -3 0 -3
peer past after here own now	0 -1 17 -8 -11 0 0
peer past after here own past	-5 -10 -11 1 9 6 -4
peer past before else own if_lapsed	-11 14 -19 -7 2 -3 8
peer past before else own now	-14 4 -1 4 8 -10 -21
peer past before else own open	-9 -10 -13 12 9 -7 1
peer past before else own past	-2 -3 4 -21 -2 8 8
peer past before else own peak	6 -6 -6 -11 8 3 -3
peer past before else own proposed	7 -10 -2 5 -6 -2 -2
peer past before here own now	9 -3 -4 -6 -2 -2 7
peer past before here own past	-5 -10 7 -1 1 -3 -6
peer past higher	-7 -12 -19 15 5 7 4
peer past higher own if_lapsed	-11 4 -19 3 3 -3 8
peer past higher own now	0 -8 -7 12 -2 0 1
peer past higher own open	-6 -8 -7 11 0 -4 4
peer past higher own past	-11 -18 -3 -8 8 10 3
peer past higher own peak	6 -6 -6 -12 7 5 -4
peer past higher own proposed	1 -10 2 9 -8 -3 -4
peer past lower	-7 0 9 -9 4 -7 0
peer past lower own now	-7 3 14 -12 0 -7 -16
peer past lower own past	-5 -10 7 -5 2 1 -5
peer peak 0	7 3 0 -10 -9 9 4
peer peak 1	-6 -2 -7 8 -1 5 3
peer peak 2	7 1 4 7 -2 -21 -12
peer peak 3	4 -7 7 -36 12 -4 10
peer peak 4	-1 1 1 -16 11 -6 0
peer peak 5	8 1 3 2 -1 -1 -19
peer peak after else own now	-3 -12 10 -3 0 -6 -9
peer peak after else own open	-4 11 -4 -1 -12 -2 4
peer peak before else own now	6 -2 0 -19 11 0 -9
peer peak lower	3 4 5 -8 8 -11 -15
peer peak lower own if_lapsed	-2 9 0 -8 1 -1 -7
peer peak lower own now	4 -17 10 -15 10 -10 -18
peer peak lower own open	-4 10 -5 0 -13 -3 4
peer peak lower own past	-3 -3 4 -5 7 -9 -1
peer peak lower own proposed	6 -7 -12 12 -3 -2 -4
peer proposed 0	-10 7 -6 2 -6 0 8
peer proposed 1	22 7 -7 -5 1 -11 -5
peer proposed 2	-6 -4 10 -15 7 19 -17
peer proposed 3	11 -19 3 3 -2 -24 5
peer proposed 4	9 -11 16 11 -24 3 -19
peer proposed 5	-7 14 1 -17 1 -4 8
peer proposed 6	-32 -8 -15 3 7 9 16
peer proposed after else own if_lapsed	-8 1 5 -4 7 -7 -8
peer proposed after else own now	-21 -2 -7 6 3 5 2
peer proposed after else own open	-6 1 0 -1 3 -8 3
peer proposed after else own past	-5 -17 16 14 -9 -20 -13
peer proposed after else own peak	0 -1 -3 5 -9 5 -1
peer proposed after else own proposed	-2 11 -22 -14 -7 7 12
peer proposed after here own proposed	-4 1 13 -6 -2 0 -7
peer proposed before else own if_lapsed	-9 4 -7 9 1 -3 -8
peer proposed before else own now	-12 -7 11 -11 -8 -7 13
peer proposed before else own open	-3 3 -12 2 0 7 1
peer proposed before else own past	-4 -5 2 -15 7 6 -5
peer proposed before else own proposed	10 -10 -20 -18 -4 -3 17
peer proposed before here own now	0 0 5 3 -2 0 -9
peer proposed before here own proposed	-3 5 7 3 -3 0 -11
peer proposed higher	-16 8 -3 -8 -13 16 10
peer proposed higher own if_lapsed	-12 8 1 1 -4 -7 -4
peer proposed higher own now	-15 4 -9 -3 0 6 12
peer proposed higher own open	-3 2 16 -12 1 4 -17
peer proposed higher own past	-5 -16 6 13 -8 0 -6
peer proposed higher own peak	-5 -3 -6 4 -11 11 -3
peer proposed higher own proposed	-1 5 -6 -28 -10 5 15
peer proposed lower	0 -13 5 6 5 -20 -4
peer proposed lower own if_lapsed	-5 -4 -1 4 13 -2 -16
peer proposed lower own now	-19 -26 11 4 -4 -11 0
peer proposed lower own open	-6 1 -30 11 1 -4 11
peer proposed lower own past	-4 -7 12 -7 4 -10 -11
peer proposed lower own proposed	6 6 3 -1 -9 -3 -5
previous denied far	-14 11 0 -2 -1 -7 2
previous denied far lower other	-9 3 -1 -2 3 -4 4
previous denied far lower pair	-1 10 1 -9 -6 0 -3
previous denied lower far own now	-7 6 5 -8 6 -3 -14
previous denied lower paragraph own now	-2 -2 10 -1 -6 0 -2
previous denied paragraph	-3 -5 4 8 -5 -4 -6
previous denied paragraph lower pair	-1 -1 16 -11 -4 0 -1
previous far denied 0.05	-4 -2 1 -16 5 21 1
previous far denied 0.15	12 5 6 -25 10 -7 -8
previous far denied 0.3	-15 5 1 2 0 -7 2
previous far denied 0.5	-11 -3 -2 -3 7 -4 8
previous far denied 0.7	-7 -2 2 4 -10 -1 6
previous far if_lapsed 0.05	-2 14 -8 -5 5 -4 3
previous far if_lapsed 0.15	6 -3 -8 6 6 -9 -3
previous far if_lapsed 0.3	9 -2 6 -8 -8 -5 0
previous far if_lapsed 0.5	10 0 -3 2 -10 -9 4
previous far if_lapsed 0.7	-1 -10 0 12 -4 -5 -4
previous far now 0.05	8 -2 2 -3 0 -12 0
previous far now 0.15	10 -9 4 0 1 -9 -5
previous far now 0.3	11 -2 0 -2 -4 -14 4
previous far now 0.5	5 -3 3 10 -13 -7 -6
previous far now 0.7	-11 15 -4 5 1 -19 -1
previous far now 0.9	-15 12 -6 11 3 -1 -9
previous far open 0.15	-26 -4 7 -5 8 2 5
previous far open 0.3	-14 4 5 0 -11 -25 11
previous far open 0.5	5 3 4 -11 0 -7 4
previous far open 0.7	5 11 4 0 -8 -5 -19
previous far open 0.9	9 -5 -13 15 -5 0 -9
previous far past 0.05	-11 0 1 9 -4 6 -6
previous far past 0.15	4 -18 17 -4 -2 -3 -7
previous far past 0.3	19 2 5 -23 2 -24 0
previous far past 0.5	2 -10 -6 -6 10 -11 8
previous far peak 0.05	1 -4 -8 10 -17 6 12
previous far peak 0.15	-18 3 3 -6 -1 8 4
previous far peak 0.3	-7 2 -2 0 -6 -6 11
previous far peak 0.5	-6 -6 -11 11 2 -1 4
previous far peak 0.7	-1 -4 -6 10 -4 0 0
previous far proposed 0.05	5 -14 -1 5 -1 -4 1
previous far proposed 0.15	1 -7 0 -5 -8 3 12
previous far proposed 0.3	11 -7 13 5 -5 -7 -21
previous far proposed 0.5	20 0 10 -9 -22 2 -9
previous far proposed 0.7	-3 5 18 -13 -18 5 -1
previous far proposed 0.9	-20 -3 19 -3 -7 0 -1
previous here denied 0.05	9 -15 -6 3 -4 3 9
previous here denied 0.15	2 -6 8 -5 -13 -3 4
previous here if_lapsed 0.15	5 -5 0 3 -2 -11 1
previous here if_lapsed 0.3	0 0 -2 3 -2 -15 4
previous here if_lapsed 0.5	5 1 1 -3 1 -8 -3
previous here if_lapsed 0.7	8 0 4 -3 -5 -4 -8
previous here if_lapsed 0.9	5 1 6 -8 -12 -1 0
previous here now 0.05	-8 -1 -4 4 3 -3 4
previous here now 0.15	-4 2 -1 -3 -3 -1 10
previous here now 0.3	-11 -4 2 -2 -4 6 10
previous here now 0.5	-8 -5 6 11 -7 -13 -4
previous here now 0.7	-5 4 -7 7 11 -12 -11
previous here now 0.9	9 5 -19 8 0 12 -7
previous here open 0.05	-12 -8 5 0 2 1 0
previous here open 0.15	2 -10 2 1 -1 2 4
previous here open 0.3	-21 -2 3 -10 15 -5 2
previous here open 0.5	-8 -1 -13 4 -4 4 20
previous here open 0.7	-2 2 -2 0 -11 8 5
previous here open 0.9	0 -3 -2 -10 -8 9 11
previous here past 0.15	-6 12 3 -1 -13 8 -2
previous here past 0.3	-2 -11 -1 15 -9 0 2
previous here past 0.5	4 2 -4 -2 5 -16 10
previous here past 0.7	8 4 4 4 -10 -15 -3
previous here peak 0.05	-27 -4 -11 19 -9 15 -15
previous here peak 0.15	-11 3 -19 2 2 16 -5
previous here peak 0.3	-4 4 -16 -3 -5 19 -10
previous here peak 0.5	-1 11 -5 0 -11 3 -3
previous here peak 0.7	0 -2 0 -5 -5 9 -1
previous here proposed 0.05	-2 -3 -4 2 0 -9 10
previous here proposed 0.15	-1 -16 9 1 -5 -2 2
previous here proposed 0.3	-15 6 4 4 -10 -5 -3
previous here proposed 0.5	-7 3 2 4 -9 -2 -2
previous here proposed 0.7	-4 7 -7 11 -7 -1 -4
previous if_lapsed far higher other	10 -2 -8 -11 -6 7 7
previous if_lapsed far higher pair	9 7 -3 1 -10 -3 -13
previous if_lapsed far lower other	-18 -25 2 13 4 -17 4
previous if_lapsed far lower pair	-2 0 17 -20 0 -5 -4
previous if_lapsed far same pair	-8 10 -3 -7 7 -1 -9
previous if_lapsed here	0 -5 -4 6 7 -16 0
previous if_lapsed here higher other	-6 -1 -13 0 10 -2 3
previous if_lapsed here higher pair	12 2 -23 -17 -1 -2 9
previous if_lapsed here lower other	-9 22 -11 -8 11 -4 -23
previous if_lapsed here lower pair	-11 -20 10 18 -30 -5 1
previous if_lapsed higher far own denied	16 -6 -12 -10 -7 7 -12
previous if_lapsed higher far own if_lapsed	8 10 -11 -4 -13 -2 0
previous if_lapsed higher far own now	-12 1 10 -7 0 -3 2
previous if_lapsed higher here own if_lapsed	2 3 -28 -22 11 -5 12
previous if_lapsed higher paragraph own if_lapsed	-9 0 1 -11 -4 -1 11
previous if_lapsed higher paragraph own now	-3 5 -9 3 5 -1 -6
previous if_lapsed lower far own denied	5 -2 -15 5 6 -2 -5
previous if_lapsed lower far own now	-20 -8 25 4 -21 -9 -14
previous if_lapsed lower far own open	-2 0 -20 11 10 0 -3
previous if_lapsed lower far own past	-3 -3 -6 0 12 -4 -2
previous if_lapsed lower far own proposed	-9 -14 4 -10 -8 -3 18
previous if_lapsed lower here own if_lapsed	-9 5 3 0 -1 -3 -6
previous if_lapsed lower here own now	-9 -2 2 3 1 -5 -3
previous if_lapsed lower paragraph own now	-13 6 10 0 -24 -4 -3
previous if_lapsed paragraph	-14 12 -1 -1 -17 -15 12
previous if_lapsed paragraph higher other	1 3 -14 -16 7 -2 8
previous if_lapsed paragraph higher pair	-3 4 -2 1 -10 -2 5
previous if_lapsed paragraph lower other	-8 1 20 -9 -19 -3 5
previous if_lapsed paragraph lower pair	-9 12 -10 14 -6 -2 -17
previous none	-10 -17 11 15 -6 -19 -4
previous now far	0 -11 -3 8 0 0 2
previous now far higher other	0 10 -8 -17 6 9 7
previous now far higher pair	-2 -14 9 8 -3 0 -6
previous now far lower other	-14 -26 2 14 4 -19 -6
previous now far lower pair	14 10 -5 -11 1 -10 0
previous now far same other	0 -13 -2 0 -1 6 4
previous now far same pair	-1 -15 -4 23 -24 -4 3
previous now here higher other	8 2 -18 -2 5 7 9
previous now here higher pair	-6 7 15 -16 -2 9 -19
previous now here lower other	-6 -16 10 -3 -8 -5 8
previous now here lower pair	4 -20 -11 12 -1 -22 11
previous now here same other	0 -4 12 2 -14 0 -10
previous now higher far own denied	16 -12 -18 -4 -14 6 1
previous now higher far own if_lapsed	-16 16 -28 -9 -1 -14 24
previous now higher far own now	-1 -12 13 -2 1 -3 -14
previous now higher far own open	1 -1 -4 -4 11 -9 0
previous now higher far own past	-16 9 -1 -17 7 14 -13
previous now higher far own peak	-8 -4 -10 1 1 11 -4
previous now higher far own proposed	0 -18 16 9 -22 -15 -6
previous now higher here own if_lapsed	-4 10 -4 9 -18 6 -12
previous now higher here own now	-1 6 1 -27 8 10 8
previous now higher here own open	-3 9 17 -11 -18 4 -14
previous now higher here own past	-8 -13 -14 13 8 -6 2
previous now higher here own peak	-2 -9 -7 -10 11 7 -3
previous now higher here own proposed	5 -3 21 -8 -10 -4 -17
previous now higher paragraph own if_lapsed	-2 11 5 -2 -4 -10 -15
previous now higher paragraph own now	1 -7 11 0 -15 -4 4
previous now higher paragraph own open	0 -5 -6 -1 0 8 3
previous now higher paragraph own past	-12 -5 -18 11 4 6 -10
previous now higher paragraph own peak	2 -17 -20 0 8 2 7
previous now higher paragraph own proposed	13 -5 -14 -3 -12 10 0
previous now lower far own if_lapsed	-6 13 0 3 -6 0 -16
previous now lower far own now	-3 -5 16 0 -10 -12 -14
previous now lower far own open	-18 -16 -9 12 15 -6 -7
previous now lower far own past	-3 -2 -8 -2 6 -2 7
previous now lower far own proposed	9 -16 -34 2 0 -6 13
previous now lower here own now	6 -38 9 -5 -17 -17 21
previous now lower here own open	-4 -16 -7 18 0 -7 -10
previous now lower here own past	0 -3 -22 0 16 -2 -2
previous now lower here own proposed	-2 7 -10 1 -2 0 0
previous now lower paragraph own now	2 4 7 -8 -1 1 -5
previous now lower paragraph own past	-2 -3 -11 -5 18 -4 -5
previous now lower paragraph own proposed	-10 -6 -3 -8 -6 -2 19
previous now paragraph higher other	-3 21 -2 -6 -9 5 -7
previous now paragraph higher pair	8 -21 -5 8 -1 7 2
previous now paragraph lower other	-12 0 11 -9 -14 4 12
previous now paragraph lower pair	0 1 -9 -4 17 -17 3
previous now paragraph same other	-3 -8 4 4 -6 -3 0
previous now paragraph same pair	-1 7 -9 -9 16 -2 -11
previous now same far own now	-4 -16 0 14 -18 5 -3
previous now same far own open	-2 -1 -5 17 -7 0 -13
previous now same far own proposed	5 -6 -8 -6 -2 0 11
previous now same here own now	-2 -7 -4 10 0 -1 0
previous now same paragraph own now	-3 -5 -2 0 10 -3 -9
previous open far	-7 4 13 -2 -13 -16 -1
previous open far higher other	-6 9 21 -10 -30 -9 1
previous open far higher pair	0 -2 5 -10 9 -1 -3
previous open far lower other	2 -3 7 3 -7 -7 -9
previous open far lower pair	-4 -5 -15 11 7 0 5
previous open far same pair	-3 4 6 -2 -10 -1 -2
previous open here	-19 5 -16 4 12 -2 8
previous open here higher other	-1 4 -17 0 -13 8 17
previous open here higher pair	-8 1 -7 5 1 -9 3
previous open here lower other	-1 12 14 -20 7 -2 -16
previous open here lower pair	-6 -20 -5 11 3 -8 -1
previous open here same pair	0 0 -14 -17 23 0 0
previous open higher far own if_lapsed	-3 0 -12 -14 5 -1 14
previous open higher far own now	3 0 6 4 -3 -4 -24
previous open higher far own open	-6 -1 33 -26 -3 -2 -14
previous open higher far own proposed	-5 12 -12 -4 -2 -1 5
previous open higher here own now	-2 -14 -4 13 -14 8 0
previous open higher here own open	-3 0 -20 -8 13 -6 19
previous open higher paragraph own now	-3 -11 4 -6 8 -6 5
previous open higher paragraph own open	-1 -6 -4 16 -12 -2 -7
previous open lower far own now	5 -11 -10 10 0 -3 3
previous open lower far own open	-5 -7 0 12 0 -2 -17
previous open lower far own proposed	-3 -5 12 -11 -1 0 0
previous open lower here own now	-1 -7 4 -5 9 -3 -11
previous open lower here own open	-3 1 3 3 1 -5 -23
previous open lower paragraph own open	0 -1 22 -19 -6 0 -1
previous open paragraph	-13 -12 8 0 2 -8 0
previous open paragraph higher other	-2 -6 3 3 -12 -3 5
previous open paragraph higher pair	-4 -5 -5 0 9 -1 2
previous open paragraph lower other	-2 3 22 -16 -12 0 -5
previous open paragraph lower pair	-1 -5 -7 4 11 -1 -4
previous open paragraph same other	0 -3 -2 8 -5 0 -3
previous open same far own open	-2 6 -3 3 -10 -1 1
previous open same here own now	0 0 -27 12 17 0 -2
previous paragraph denied 0.05	8 10 -6 4 -16 1 -3
previous paragraph denied 0.15	7 6 5 1 -8 -3 -17
previous paragraph denied 0.3	10 -9 -1 8 -5 -5 -12
previous paragraph denied 0.5	0 -4 0 9 -7 0 -5
previous paragraph if_lapsed 0.05	-7 11 -14 8 3 -11 3
previous paragraph if_lapsed 0.15	-9 4 -3 2 -9 -15 19
previous paragraph if_lapsed 0.3	-15 11 5 -5 -19 -15 11
previous paragraph if_lapsed 0.5	-7 16 -10 -5 1 -8 4
previous paragraph if_lapsed 0.7	-2 17 -11 -8 -6 -5 5
previous paragraph if_lapsed 0.9	3 0 2 -16 0 -1 5
previous paragraph now 0.05	-14 -7 5 1 0 0 3
previous paragraph now 0.15	-13 -10 7 1 0 2 -1
previous paragraph now 0.5	-2 0 3 -8 -4 7 4
previous paragraph now 0.7	-13 0 -2 -2 8 0 0
previous paragraph now 0.9	-12 13 -10 -4 5 -5 3
previous paragraph open 0.05	-1 -1 3 3 -11 5 -1
previous paragraph open 0.15	-8 2 5 10 -7 -9 -13
previous paragraph open 0.3	-23 -21 12 3 3 -8 -4
previous paragraph open 0.5	-7 -3 16 -12 3 -3 -1
previous paragraph open 0.7	0 -4 1 -3 9 -1 -5
previous paragraph past 0.05	14 -5 -5 1 4 9 -21
previous paragraph past 0.15	7 -7 -3 2 8 -3 -17
previous paragraph past 0.3	14 0 5 -10 -2 -9 -4
previous paragraph past 0.5	6 -15 15 -8 0 -13 -6
previous paragraph past 0.7	9 -5 10 -15 -5 -3 -1
previous paragraph peak 0.05	-4 9 -3 0 5 1 -15
previous paragraph peak 0.15	-8 -1 -1 -17 9 2 7
previous paragraph proposed 0.15	-7 14 0 -7 0 -10 5
previous paragraph proposed 0.3	-7 0 -2 -5 7 -16 11
previous paragraph proposed 0.5	8 -1 4 0 -19 -3 0
previous paragraph proposed 0.7	-9 3 -2 3 -11 -2 8
previous past far	15 -4 -6 -15 8 -22 8
previous past far higher other	10 0 -9 -19 -5 -6 16
previous past far higher pair	6 -2 -28 7 8 -4 7
previous past far lower other	11 3 22 -8 -25 -9 -9
previous past far lower pair	-7 -6 -5 -4 13 -1 3
previous past far same pair	-1 -3 0 -5 13 0 -11
previous past here	0 -4 12 9 -13 -13 0
previous past here higher other	-3 9 11 -7 -9 -4 -3
previous past here higher pair	6 -1 17 -22 -2 -5 0
previous past here lower other	0 -7 13 4 -8 -11 -1
previous past here lower pair	-6 -16 -11 24 -12 0 3
previous past here same pair	0 -1 -9 5 8 -6 0
previous past higher far own if_lapsed	-5 -7 -5 -6 2 0 13
previous past higher far own now	-8 12 -11 4 -2 -2 4
previous past higher far own proposed	7 -9 -13 0 -3 -2 7
previous past higher here own now	9 -5 2 -20 -1 -4 7
previous past higher here own past	-7 12 15 -6 -10 -8 -9
previous past higher here own peak	-2 -2 12 -11 -4 1 -1
previous past higher paragraph own now	9 5 -5 6 -17 -7 -1
previous past lower far own now	5 -4 7 1 -7 -2 -13
previous past lower far own open	-2 -3 2 0 5 0 -9
previous past lower here own now	-1 -8 -1 10 -1 -3 -8
previous past lower here own past	-5 -14 0 21 -12 -4 -7
previous past lower paragraph own now	-4 -3 14 -26 6 -3 -4
previous past lower paragraph own past	-1 -3 14 0 -9 -5 -1
previous past paragraph	6 -5 13 -12 0 -5 -3
previous past paragraph higher other	8 -9 -8 6 3 -10 -3
previous past paragraph higher pair	-6 0 -13 -3 1 7 5
previous past paragraph lower other	-2 1 11 -22 3 -3 -3
previous past paragraph lower pair	-5 -4 14 -3 -4 -7 -4
previous past paragraph same pair	0 0 12 -5 -9 0 0
previous past same far own now	-1 -6 -12 -9 19 0 -3
previous past same paragraph own now	8 -3 12 -11 -10 0 -5
previous peak far	-8 1 0 -4 -12 6 10
previous peak far lower other	-10 5 6 1 -20 -4 3
previous peak far lower pair	-1 -3 -5 -10 4 9 0
previous peak here	-4 0 -6 -3 -7 17 -10
previous peak here lower other	0 4 -9 -4 -6 12 -4
previous peak here lower pair	-1 -10 2 5 5 -8 -3
previous peak lower here own now	0 -4 2 5 -16 6 -2
previous peak lower paragraph own now	-1 8 -10 1 3 0 -2
previous peak paragraph	-1 8 -11 0 6 -1 -2
previous peak paragraph lower other	-1 8 -8 -11 8 0 -2
previous proposed far	13 -2 4 7 -5 -6 -18
previous proposed far higher pair	4 9 3 -22 0 -2 0
previous proposed far lower other	-6 -16 12 9 4 -7 -31
previous proposed far same pair	2 3 -17 12 -3 -2 -4
previous proposed here	-11 10 2 0 -18 -4 -1
previous proposed here higher other	-2 10 8 -10 0 0 -9
previous proposed here higher pair	-2 11 -5 -17 -6 0 7
previous proposed here lower other	-1 -6 -7 12 -3 0 1
previous proposed here lower pair	-3 -9 10 2 -7 0 -5
previous proposed higher far own if_lapsed	-10 10 9 -9 -3 -1 -12
previous proposed higher far own proposed	1 5 -16 2 -2 -3 3
previous proposed higher here own proposed	-4 14 -6 -18 -2 -1 4
previous proposed higher paragraph own now	-1 5 0 -9 7 0 -7
previous proposed lower far own now	-17 -9 26 -11 1 -4 -24
previous proposed lower far own open	-3 -6 -19 12 3 -2 5
previous proposed lower far own proposed	2 -4 -15 17 -1 0 -8
previous proposed lower here own now	0 -3 -5 1 -5 0 9
previous proposed lower here own proposed	-4 -12 8 12 -5 0 -13
previous proposed lower paragraph own now	-5 -4 14 2 -11 -1 -13
previous proposed paragraph	-6 3 8 1 -3 -11 -4
previous proposed paragraph higher pair	-4 5 -4 -10 7 0 0
previous proposed paragraph lower other	-4 -6 -9 18 0 -2 -12
previous proposed paragraph lower pair	-6 4 25 -15 -17 -1 -6
previous proposed paragraph same pair	12 2 -15 -4 -8 -1 8
previous proposed same far own proposed	8 6 -15 14 -4 -3 -14
sentence denied 0.05	19 -11 4 -6 -22 -5 17
sentence denied 0.15	11 1 12 -18 -8 -6 -1
sentence denied 0.3	3 -4 13 -9 -11 0 1
sentence if_lapsed 0.05	-4 6 2 0 -3 -10 0
sentence if_lapsed 0.15	-5 5 -9 -5 10 -17 11
sentence if_lapsed 0.3	-10 -3 -1 3 16 -33 -2
sentence if_lapsed 0.5	-9 6 2 -5 4 -15 -3
sentence if_lapsed 0.7	-2 12 0 -15 0 -7 -1
sentence if_lapsed 0.9	4 0 -2 1 -13 -3 4
sentence now 0.05	-12 -2 1 3 10 -13 -4
sentence now 0.15	-9 -3 -1 0 4 -7 9
sentence now 0.3	-13 -10 6 1 -1 -4 8
sentence now 0.5	-7 -3 3 7 1 -15 -3
sentence now 0.7	-7 8 0 11 -12 -5 -7
sentence now 0.9	5 18 3 -18 -1 10 -14
sentence open 0.05	-10 0 1 4 3 -6 -5
sentence open 0.15	0 0 5 1 5 -7 -17
sentence open 0.3	-38 -9 3 11 3 -10 -11
sentence open 0.5	-16 4 -7 5 -9 5 12
sentence open 0.7	-5 5 5 -11 -3 13 1
sentence open 0.9	0 -3 4 -8 -9 0 11
sentence past 0.05	-1 -1 -6 -4 13 -3 2
sentence past 0.15	1 7 2 -3 -2 9 -18
sentence past 0.3	0 -4 0 12 -7 2 -11
sentence past 0.5	0 6 -6 4 0 -10 7
sentence past 0.7	6 7 -3 7 -10 0 -5
sentence peak 0.05	-19 7 -7 2 4 11 -20
sentence peak 0.15	0 8 -7 -4 -6 15 -12
sentence peak 0.3	-7 -10 -10 0 -2 20 -11
sentence peak 0.5	-4 3 -2 5 -13 8 -5
sentence peak 0.7	-3 -6 0 -8 -4 14 -2
sentence proposed 0.05	-3 -1 -4 -9 9 -14 17
sentence proposed 0.15	-9 -8 -2 3 14 -20 2
sentence proposed 0.3	-32 14 15 4 -27 -12 -9
sentence proposed 0.5	-18 7 9 0 -18 -6 -2
sentence proposed 0.7	-10 0 1 4 -12 -3 4
sentence proposed 0.9	-3 -8 8 -7 -4 -1 3
text denied 0.05	-21 6 6 -12 2 1 7
text denied 0.15	6 10 -1 -9 -38 -1 19
text if_lapsed 0.05	12 15 -8 0 0 0 -12
text if_lapsed 0.15	5 2 7 -13 -1 -2 0
text if_lapsed 0.3	9 -7 29 -24 11 -14 -24
text if_lapsed 0.5	7 -11 23 -8 -12 -1 -12
text now 0.05	-6 -8 13 1 -4 -14 2
text now 0.15	-5 -7 14 -1 -3 -12 0
text now 0.3	-10 -4 0 9 6 -4 -8
text now 0.5	-11 -8 0 11 -12 4 6
text now 0.7	-2 -25 21 -18 29 -24 -16
text now 0.9	-7 -2 7 -5 -7 -4 11
text open 0.05	7 -11 9 4 -2 -9 -6
text open 0.15	3 0 6 15 -13 -25 -10
text open 0.3	-34 -14 24 -13 0 -5 7
text open 0.5	-6 1 -4 1 3 13 -22
text open 0.7	-1 -2 -19 5 5 16 -5
text past 0.05	-3 -8 2 3 1 -11 6
text past 0.15	17 0 -2 0 0 -5 -10
text past 0.3	5 -17 15 -8 -7 -12 13
text past 0.5	-3 8 -8 5 -8 0 4
text peak 0.05	-1 1 -3 -9 3 1 9
text peak 0.15	-5 28 -1 -17 5 -25 -7
text proposed 0.05	-2 -11 4 9 -14 -3 9
text proposed 0.15	-4 -8 1 -4 0 -32 24
text proposed 0.3	0 -33 12 7 -17 -36 19
text proposed 0.5	-5 -6 27 -8 -10 -1 -12
twin denied 0.05	17 -6 7 5 -6 -21 -16
twin denied 0.15	19 0 -4 3 -4 -17 -12
twin denied 0.3	20 -9 0 -2 -14 -9 -3
twin denied 0.5	9 -10 0 -12 -8 -6 11
twin if_lapsed 0.05	6 12 19 -30 -6 -6 -6
twin if_lapsed 0.15	0 11 8 -4 -1 -8 -23
twin if_lapsed 0.3	-10 7 -21 9 13 -1 -13
twin if_lapsed 0.5	-12 9 -18 11 3 5 -19
twin if_lapsed 0.7	-6 -6 -14 17 3 8 -28
twin if_lapsed 0.9	-7 2 -19 16 1 3 -19
twin if_lapsed own denied	1 7 -7 -8 5 -6 -3
twin if_lapsed own if_lapsed	9 -16 6 1 13 5 -25
twin if_lapsed own now	0 11 -14 2 5 -15 0
twin if_lapsed own open	-8 13 -4 -6 -26 5 12
twin if_lapsed own past	-10 -5 -6 22 -4 -21 -6
twin if_lapsed own peak	-6 -1 -10 0 -11 10 7
twin if_lapsed own proposed	-4 18 -10 -16 13 -5 -20
twin none	-6 -9 11 9 -14 -11 3
twin now 0.05	-17 -8 14 -3 5 -19 -3
twin now 0.15	-24 -11 6 9 4 -6 -6
twin now 0.3	-29 -18 2 7 14 -12 -1
twin now 0.5	-26 -20 10 3 11 -35 -3
twin now 0.7	-26 -19 22 -10 2 -18 0
twin now 0.9	-8 -22 19 -12 8 -6 -5
twin now own if_lapsed	-15 -6 15 -5 -15 -5 11
twin now own now	-15 -4 -7 -2 13 12 4
twin now own open	-5 -18 7 15 -6 -4 -32
twin now own past	-6 -12 5 -9 9 -14 4
twin now own proposed	3 3 18 -5 -24 -9 -8
twin open 0.05	-2 10 -7 8 2 -12 -5
twin open 0.15	-12 -8 -5 15 3 -16 1
twin open 0.3	-4 -12 4 9 1 -14 -9
twin open 0.5	5 4 12 -15 3 -5 -7
twin open 0.7	-2 12 -8 0 0 -1 -2
twin open own if_lapsed	-5 9 0 -4 4 -2 -12
twin open own now	7 -10 -7 6 6 -3 -11
twin open own open	-8 -5 15 -14 15 -8 -22
twin open own proposed	-9 -11 7 -2 -3 -1 4
twin past 0.05	-16 3 13 -14 7 -3 -9
twin past 0.15	-30 21 11 -23 6 5 -25
twin past 0.3	-18 17 4 8 -8 -5 -28
twin past 0.5	-8 5 -7 19 -7 -10 -11
twin past 0.7	-2 -3 6 11 -18 -2 0
twin past own if_lapsed	-9 8 9 -8 -6 -1 -11
twin past own now	-8 -3 0 2 9 -6 -12
twin past own past	-2 11 8 12 -23 -15 -2
twin peak 0.05	-16 15 10 -13 -4 5 -11
twin peak 0.15	-12 12 -10 4 3 0 -9
twin peak 0.3	-2 12 -7 -2 -3 0 -3
twin peak own if_lapsed	0 -4 -1 -1 0 0 8
twin proposed 0.05	5 -5 6 -7 -12 -9 13
twin proposed 0.15	8 1 -13 -4 -28 -11 32
twin proposed 0.3	5 -3 -11 5 -29 -27 24
twin proposed 0.5	14 -7 -9 -17 -5 -13 21
twin proposed 0.7	7 -9 -3 -2 -19 -5 14
twin proposed 0.9	-10 -9 2 -6 -4 -1 17
twin proposed own if_lapsed	5 2 -11 2 -4 0 0
twin proposed own now	17 -4 -9 -22 -18 -9 27
twin proposed own open	-6 -12 -1 8 -9 -1 3
twin proposed own proposed	-1 -1 -27 12 -6 -5 7`;
