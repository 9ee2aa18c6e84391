// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN_AGAIN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-16 -6 15 8 -6 -24 -1
next denied far lower other	-20 15 4 -6 -5 7 -10
next denied far lower pair	-10 -14 -11 4 11 -10 17
next denied far same other	22 -1 -9 -3 0 0 -17
next denied here	-14 13 4 -3 -2 5 -4
next denied higher far own if_lapsed	-4 16 -13 -13 6 -5 -12
next denied higher far own proposed	-13 -13 -1 7 6 -7 9
next denied lower far own open	-8 0 5 0 -16 4 -1
next denied lower far own past	5 -3 -16 -14 20 -7 -7
next denied lower far own proposed	-24 2 12 -10 -8 0 6
next denied lower paragraph own past	0 3 -1 10 -11 -2 -3
next denied paragraph	-10 5 -5 11 -6 -8 6
next denied paragraph lower other	-12 6 -16 6 7 0 8
next denied same far own denied	-7 -1 -4 11 -1 -1 2
next denied same far own if_lapsed	13 -9 0 -2 -2 -1 -2
next far denied 0.05	8 18 -9 -4 -7 -5 -5
next far denied 0.15	8 13 -11 -12 6 -2 0
next far denied 0.7	-1 0 -7 11 -3 3 -5
next far denied 0.9	-10 8 2 3 -20 8 -2
next far if_lapsed 0.05	3 0 0 1 -8 12 -2
next far if_lapsed 0.5	1 -11 7 -5 -2 -10 10
next far if_lapsed 0.7	3 -16 5 -3 5 -3 3
next far if_lapsed 0.9	0 -13 -3 3 9 -1 3
next far now 0.9	-14 1 -8 6 1 4 6
next far open 0.15	-4 -3 7 4 -14 -9 2
next far open 0.3	-8 1 8 4 -5 -10 -6
next far open 0.5	-13 5 -7 0 9 -6 7
next far open 0.7	-5 -12 2 6 -2 1 -1
next far open 0.9	-8 -9 13 -4 2 -21 3
next far past 0.05	9 -4 2 -4 5 6 -13
next far past 0.15	-6 3 -8 3 9 12 -11
next far past 0.3	-10 1 -1 -2 0 12 -1
next far past 0.5	-14 -2 -1 -3 2 12 4
next far past 0.7	-14 3 1 -4 4 5 0
next far past 0.9	-7 -1 6 3 5 -13 -6
next far peak 0.05	-10 21 -14 -2 4 5 -3
next far peak 0.15	1 -4 -4 6 13 -3 -16
next far peak 0.3	6 0 -7 1 18 -10 -15
next far peak 0.5	7 -1 2 4 4 -10 -13
next far peak 0.9	3 2 2 5 -1 -7 -12
next far proposed 0.05	-7 11 6 -11 -4 3 -3
next far proposed 0.15	-17 4 7 5 -11 3 -4
next far proposed 0.9	-16 3 -5 5 -4 6 4
next here denied 0.05	9 -3 0 -14 11 3 -2
next here if_lapsed 0.05	-22 2 -7 8 1 -4 1
next here if_lapsed 0.15	-20 -6 0 10 3 -1 -4
next here if_lapsed 0.3	-31 -3 2 2 5 3 -4
next here if_lapsed 0.5	-24 -2 2 -7 9 5 1
next here if_lapsed 0.7	-20 -2 7 2 0 -2 1
next here if_lapsed 0.9	-12 0 9 -1 5 -10 -10
next here now 0.15	-18 -1 6 -1 -2 0 1
next here now 0.9	-13 -4 2 6 -2 7 -5
next here open 0.05	-3 -11 4 -4 9 -1 -1
next here open 0.15	-1 0 1 -3 12 -9 -6
next here open 0.3	3 0 7 -4 6 -2 -10
next here open 0.5	-3 -2 10 -2 -8 7 -4
next here open 0.9	-32 1 2 -1 7 0 -7
next here past 0.05	-13 3 -7 4 1 -7 12
next here past 0.3	-5 11 -11 15 -11 7 -1
next here past 0.5	-17 7 -2 1 -1 -1 3
next here past 0.7	-10 6 5 -5 -1 -3 -2
next here past 0.9	0 2 8 2 -4 -10 -4
next here peak 0.05	-11 -7 -10 -16 14 14 -3
next here peak 0.3	-5 -4 12 -2 0 -1 -8
next here peak 0.7	-2 9 9 11 -3 -16 -6
next here proposed 0.05	-15 0 -1 0 1 -5 8
next here proposed 0.15	-5 5 -2 9 8 -25 -7
next here proposed 0.3	-7 8 8 1 -5 -12 -6
next here proposed 0.7	-3 8 10 0 -14 -5 -4
next if_lapsed far	-2 -2 4 -3 -2 -9 7
next if_lapsed far higher other	-2 3 3 4 -16 7 0
next if_lapsed far higher pair	7 -9 6 -16 8 -3 2
next if_lapsed far lower pair	-10 1 1 15 -9 -10 -6
next if_lapsed far same other	-2 8 -6 12 -12 -2 -8
next if_lapsed far same pair	-8 5 -15 -18 11 -9 11
next if_lapsed here	-27 -3 -4 3 10 5 -2
next if_lapsed here higher other	-3 13 -16 -2 7 -5 -11
next if_lapsed here lower other	-6 1 3 -3 5 5 -14
next if_lapsed here lower pair	-16 -5 3 5 -4 0 6
next if_lapsed here same pair	0 -8 -8 3 10 4 0
next if_lapsed higher far own now	-6 -9 22 -11 -1 -4 -10
next if_lapsed higher far own past	2 0 -4 12 -9 0 -3
next if_lapsed higher far own proposed	-2 -7 -4 -8 0 0 16
next if_lapsed higher here own if_lapsed	-8 5 -17 -1 9 0 -1
next if_lapsed higher paragraph own denied	18 -8 -4 -6 -1 -2 -3
next if_lapsed higher paragraph own if_lapsed	12 -8 2 -15 5 -7 0
next if_lapsed lower far own now	-9 1 -10 2 -6 2 17
next if_lapsed lower far own open	-9 6 4 3 0 -6 -10
next if_lapsed lower far own past	-7 -7 15 -6 2 -13 -10
next if_lapsed lower here own now	-9 4 4 12 -3 -17 -21
next if_lapsed lower here own open	0 -11 1 -17 1 0 20
next if_lapsed lower paragraph own now	-20 4 11 5 -12 -5 -14
next if_lapsed paragraph	5 -13 2 8 5 -10 -4
next if_lapsed paragraph higher pair	24 -16 8 -2 -12 0 -11
next if_lapsed paragraph lower other	-10 3 5 6 -26 -5 0
next if_lapsed paragraph lower pair	-24 -5 4 8 0 -9 0
next if_lapsed paragraph same pair	0 -1 -13 6 11 -2 0
next if_lapsed same far own now	0 12 -8 -5 -1 0 -1
next if_lapsed same far own past	-1 -4 -12 2 6 -8 6
next if_lapsed same here own if_lapsed	0 -18 -3 8 11 5 0
next if_lapsed same paragraph own past	0 -11 -2 0 13 -2 0
next none	-2 -3 13 5 -19 -14 0
next now far higher other	0 4 0 -3 -4 11 -4
next now far lower other	-4 -10 0 7 8 -8 -8
next now far lower pair	7 -22 3 10 -8 -4 -4
next now far same other	-5 -15 -2 7 6 -18 0
next now far same pair	2 0 9 -22 4 -2 4
next now here lower other	2 10 -15 -1 15 -14 5
next now here lower pair	-5 -31 13 10 -15 -27 -2
next now here same other	-4 -11 0 -8 14 -2 -2
next now here same pair	5 -11 -20 15 15 -4 -6
next now higher far own denied	11 -13 2 12 -6 -1 -22
next now higher far own now	9 10 3 5 -19 -10 -8
next now higher far own open	2 -9 7 -11 15 -2 1
next now higher far own past	-9 6 -14 9 3 -2 0
next now higher far own peak	-13 -4 -22 -3 2 17 -6
next now higher far own proposed	-13 8 -5 -1 -1 1 7
next now higher here own if_lapsed	6 -6 25 -2 -15 -9 -4
next now higher here own now	-17 -2 6 -3 -4 2 5
next now higher here own open	11 15 -9 0 -9 -6 -1
next now higher here own past	-16 -2 9 6 -10 0 1
next now higher here own proposed	-14 3 3 -26 6 -3 14
next now higher paragraph own denied	6 2 -16 -2 -1 -1 3
next now higher paragraph own if_lapsed	-8 3 8 0 -9 -13 5
next now higher paragraph own now	3 2 6 -2 -2 8 -26
next now higher paragraph own open	-24 7 -2 -6 12 -12 5
next now higher paragraph own past	-32 4 -1 -7 3 5 8
next now higher paragraph own peak	-5 -10 -3 0 -1 10 -6
next now higher paragraph own proposed	9 13 -20 5 -3 -7 -7
next now lower far own if_lapsed	-9 8 10 0 -28 -8 -4
next now lower far own now	1 -12 3 0 5 -11 -1
next now lower far own open	-3 -14 8 7 0 -8 -10
next now lower far own past	0 -11 -11 7 8 7 -8
next now lower far own proposed	3 -14 -10 13 -7 -5 1
next now lower here own if_lapsed	0 -16 -2 8 -4 0 10
next now lower here own now	-1 -1 -5 5 5 -20 2
next now lower here own open	-7 -5 5 1 -21 -10 9
next now lower here own past	-8 -1 9 -10 5 -9 -11
next now lower here own proposed	4 -4 7 15 -20 0 -13
next now lower paragraph own now	5 -13 3 2 -5 -14 3
next now lower paragraph own open	-20 6 -9 13 -12 -11 2
next now lower paragraph own past	5 -2 -10 -1 15 -9 -13
next now lower paragraph own proposed	-3 -10 -15 7 1 0 6
next now paragraph higher other	-22 5 10 -4 -3 17 -17
next now paragraph lower other	-25 7 -11 -1 10 -22 14
next now paragraph lower pair	9 -19 0 17 -11 -15 -10
next now paragraph same other	9 -16 15 -18 0 -5 2
next now paragraph same pair	12 -23 -2 2 1 -6 3
next now same far own denied	-18 -1 20 -7 -5 0 5
next now same far own now	1 -7 -7 4 8 -2 1
next now same far own open	4 2 -3 -9 12 -3 1
next now same far own past	9 -12 5 2 -1 -9 -17
next now same far own proposed	-6 4 17 -28 -13 -1 3
next now same here own now	3 -14 -19 10 16 -5 4
next now same here own open	0 -2 -1 -12 18 0 -2
next now same here own proposed	0 0 6 10 -1 0 -14
next now same paragraph own if_lapsed	0 -9 11 -1 -2 0 0
next now same paragraph own now	12 -24 -7 3 1 -5 9
next now same paragraph own open	-5 -10 15 -9 0 -1 0
next now same paragraph own past	6 -3 8 -12 -1 -3 -5
next now same paragraph own proposed	-4 -1 5 -14 5 0 0
next open far	-21 4 -1 -2 7 -2 3
next open far higher other	-23 -7 11 -7 -3 10 1
next open far higher pair	4 10 -8 -13 9 -13 13
next open far lower other	0 10 -2 6 0 -16 -11
next open far lower pair	-12 8 -7 6 3 -5 -1
next open far same other	-7 0 -10 13 0 -2 0
next open far same pair	-9 -18 6 -7 10 -2 2
next open here	3 1 9 -9 1 4 -3
next open here higher other	0 13 1 -5 -13 2 3
next open here higher pair	2 -2 4 0 2 9 -24
next open here lower other	7 7 -15 0 12 4 -5
next open here lower pair	-4 -10 3 -5 -3 -24 16
next open here same other	0 -7 18 -12 -1 -2 -2
next open here same pair	-1 -7 15 -7 -5 -1 -6
next open higher far own denied	1 5 -13 -12 9 -3 1
next open higher far own now	1 17 2 -19 2 0 2
next open higher far own open	-5 -21 -1 -5 13 12 2
next open higher far own past	-2 8 12 -6 -7 -14 2
next open higher far own peak	-1 -1 7 -1 -11 4 -3
next open higher far own proposed	-26 -10 -2 5 -6 -6 12
next open higher here own now	-5 0 6 -7 6 9 -19
next open higher here own past	0 -3 25 -1 -22 -2 -1
next open higher paragraph own now	-8 -14 0 -1 0 6 9
next open higher paragraph own proposed	-4 -4 2 -11 -6 0 14
next open lower far own if_lapsed	0 16 -2 -12 -1 0 -2
next open lower far own now	-12 0 -6 6 9 -4 -7
next open lower far own open	-5 5 1 1 -3 -12 1
next open lower far own proposed	-4 -5 -2 11 5 0 -10
next open lower here own now	3 -10 -1 7 0 -8 -9
next open lower here own open	0 2 -8 -8 9 -2 16
next open lower paragraph own now	-17 5 2 -1 8 -5 -11
next open paragraph	-6 -12 -2 2 2 -1 8
next open paragraph higher other	0 1 -25 10 -12 12 20
next open paragraph higher pair	-4 -16 19 -11 4 -5 1
next open paragraph lower other	-16 10 -4 2 0 -6 0
next open paragraph lower pair	0 -15 12 -10 6 -8 -4
next open paragraph same other	4 -8 -9 10 5 -3 -7
next open paragraph same pair	-2 1 -7 11 -2 0 -6
next open same far own now	-6 -7 -22 13 19 0 -1
next open same far own open	-8 -18 20 -18 -13 -3 12
next open same here own open	-2 -12 27 -17 -7 -4 -4
next open same paragraph own open	3 -11 -20 20 1 -4 -5
next paragraph denied 0.05	-8 -11 9 3 -5 7 1
next paragraph denied 0.15	-6 0 0 6 -1 -12 5
next paragraph denied 0.3	-13 4 -1 15 -5 -9 0
next paragraph denied 0.5	-16 0 -1 13 1 -6 5
next paragraph denied 0.7	-11 2 -13 7 6 -4 7
next paragraph denied 0.9	-8 2 -16 8 3 -2 11
next paragraph if_lapsed 0.15	11 -1 13 -5 -4 -4 -17
next paragraph if_lapsed 0.7	5 -12 7 3 8 -9 -11
next paragraph if_lapsed 0.9	7 -11 13 -6 5 -6 -7
next paragraph now 0.7	4 -4 5 -4 -2 -4 -1
next paragraph open 0.05	15 3 2 -4 -8 5 -4
next paragraph open 0.7	-6 0 9 -11 -4 6 7
next paragraph open 0.9	-19 5 3 -4 0 3 1
next paragraph past 0.05	-6 -3 -14 7 9 3 5
next paragraph past 0.15	-13 1 -1 -4 9 1 -2
next paragraph past 0.3	-16 1 1 3 6 -5 -7
next paragraph past 0.7	-7 3 11 4 -9 -10 -6
next paragraph past 0.9	1 1 16 -15 -1 -2 -6
next paragraph peak 0.05	-10 6 -8 -1 7 -1 1
next paragraph peak 0.3	3 4 -4 -1 1 -10 7
next paragraph proposed 0.05	7 -11 7 2 -10 -10 1
next paragraph proposed 0.15	8 -3 2 -9 5 -10 0
next paragraph proposed 0.5	4 -5 -1 3 0 -11 0
next paragraph proposed 0.7	3 -1 5 8 -2 -6 -12
next past far higher other	-10 -1 2 5 -12 9 2
next past far higher pair	11 0 7 7 -16 -13 -1
next past far lower other	-20 6 0 -3 -1 4 3
next past far lower pair	-14 7 -11 8 4 -5 1
next past far same pair	0 -4 1 -15 -1 8 5
next past here	-21 10 -2 1 -4 4 2
next past here higher other	-5 -3 -7 8 -10 10 8
next past here higher pair	-3 11 1 -9 2 4 -17
next past here lower other	-5 18 -15 -8 5 -8 4
next past here lower pair	-17 -17 6 2 -1 -28 6
next past here same other	0 -6 -1 -7 1 11 -8
next past here same pair	0 0 -1 13 -9 -5 3
next past higher far own if_lapsed	-3 14 3 -2 -18 -8 1
next past higher far own now	-6 -14 11 4 -12 1 1
next past higher far own open	-2 -13 -1 -1 3 -3 10
next past higher far own past	11 -9 -6 15 -12 1 -7
next past higher here own now	1 17 5 -7 -11 4 -15
next past higher here own past	-10 -10 -15 10 4 2 5
next past higher here own peak	0 0 -3 -6 -8 12 0
next past higher paragraph own now	-10 -3 6 -11 5 4 -4
next past higher paragraph own past	1 1 0 25 -24 -7 7
next past lower far own now	-14 10 -13 9 9 -7 -6
next past lower far own open	-6 5 13 -15 4 -6 -2
next past lower far own past	-5 2 -12 10 -8 9 7
next past lower here own now	-14 -22 0 3 0 -13 11
next past lower here own open	0 -4 14 -4 -11 0 -6
next past lower here own past	-8 18 -8 -8 5 -18 2
next past lower paragraph own now	-13 -15 -1 1 2 -5 8
next past lower paragraph own past	-7 10 0 -11 4 2 -12
next past paragraph	-12 4 6 0 -1 -2 -7
next past paragraph higher other	0 -19 -7 22 -11 11 -3
next past paragraph higher pair	-5 4 12 -4 -2 -10 -5
next past paragraph lower other	-7 13 2 -13 0 2 1
next past paragraph same pair	1 8 2 -22 6 -4 -10
next past same far own now	-2 -3 -2 -15 4 7 5
next past same paragraph own past	0 11 0 -13 -2 -2 -1
next peak far	6 -2 -7 6 12 -7 -14
next peak far lower other	-7 0 -9 0 19 -9 -4
next peak far lower pair	10 -3 2 9 -9 -1 -12
next peak here higher other	-1 -4 -5 12 -16 0 -3
next peak here higher pair	0 0 1 -8 -7 12 0
next peak here lower other	0 -3 5 -12 12 -6 0
next peak here lower pair	-1 9 0 -8 7 -13 -1
next peak higher here own peak	-1 -5 -8 10 -20 5 -4
next peak lower far own now	4 -9 -12 3 10 0 0
next peak lower far own open	-1 0 -7 15 -8 0 -8
next peak lower far own proposed	5 4 3 -3 3 0 -10
next peak lower here own now	0 11 4 -16 -4 -1 -1
next peak lower here own peak	0 0 -2 -10 20 -13 0
next peak lower paragraph own past	0 -6 -10 11 -3 -3 6
next peak paragraph lower other	-1 3 -19 4 13 -8 -7
next proposed far higher other	-8 0 18 0 -17 0 -7
next proposed far higher pair	-1 3 -6 -3 10 9 -13
next proposed far lower other	-5 -4 6 7 0 -7 -9
next proposed far lower pair	2 2 -9 -11 3 -7 18
next proposed far same other	12 0 -9 -21 1 -2 13
next proposed far same pair	-9 -25 5 14 -3 -6 0
next proposed here higher pair	0 1 16 -24 3 -3 -3
next proposed here lower pair	-16 1 -1 13 -12 -2 -3
next proposed here same pair	10 -2 -6 -5 3 0 -2
next proposed higher far own denied	0 -3 3 2 -3 5 -14
next proposed higher far own if_lapsed	-14 16 -5 -11 0 1 -3
next proposed higher far own open	-8 4 5 -9 12 0 -10
next proposed higher far own proposed	6 -10 1 9 -12 5 -8
next proposed higher here own now	4 7 16 -24 3 -1 -18
next proposed higher here own proposed	-16 2 -10 3 -7 0 10
next proposed higher paragraph own now	12 -7 2 -3 -1 -3 -3
next proposed higher paragraph own past	-1 4 9 -14 0 0 -8
next proposed higher paragraph own proposed	-5 -1 4 16 1 -1 -14
next proposed lower far own if_lapsed	-4 10 0 -13 9 -6 -9
next proposed lower far own now	-6 -11 7 -8 -1 -10 10
next proposed lower far own open	-15 9 -16 17 -12 -9 -2
next proposed lower here own now	-2 -6 -1 4 -29 0 10
next proposed lower here own open	0 -3 5 9 -7 0 -15
next proposed lower here own proposed	-20 8 -9 1 6 -1 3
next proposed lower paragraph own now	2 0 -16 15 -5 -1 7
next proposed paragraph	11 0 -1 6 -3 -1 -11
next proposed paragraph higher other	-17 5 15 5 -5 -2 -15
next proposed paragraph higher pair	9 -11 1 0 6 -8 -5
next proposed paragraph lower pair	3 -17 -1 11 -15 4 -2
next proposed paragraph same pair	5 9 -10 -15 3 0 1
next proposed same far own now	-7 -9 -4 -9 -14 -1 22
next proposed same far own open	11 3 -6 5 -4 0 -13
next proposed same far own past	-4 -6 2 -3 12 -5 -11
next proposed same far own proposed	6 -18 9 5 1 -2 -9
next proposed same here own proposed	7 -2 -17 2 3 0 -2
next proposed same paragraph own now	3 4 -9 -14 2 0 8
own denied 0.05	100 -32 -30 -42 -24 -2 -19
own denied 0.15	77 -36 -28 -27 -10 -14 -29
own denied 0.3	44 -31 -14 -10 -19 -14 -15
own denied 0.5	21 -30 -11 13 -17 -11 -9
own denied 0.7	33 -18 -19 3 -31 -10 -17
own denied 0.9	51 -27 -11 -59 -34 -2 -17
own if_lapsed 0.05	-24 82 -24 -23 -33 -20 -15
own if_lapsed 0.15	-13 62 -19 -24 -25 -22 -15
own if_lapsed 0.3	-19 41 -19 -14 -13 -22 -7
own if_lapsed 0.5	-26 28 -10 -4 -12 -14 -8
own if_lapsed 0.7	-37 38 -24 1 -11 -12 -21
own if_lapsed 0.9	-16 52 -25 -15 -7 -44 -25
own now 0.05	-29 -26 58 -18 -2 -28 -20
own now 0.15	-28 -21 48 -9 -6 -30 -23
own now 0.3	-28 -14 39 -3 -11 -38 -16
own now 0.5	-39 -25 31 10 -7 -50 -18
own now 0.7	-37 -44 45 -2 -10 -53 -22
own now 0.9	-31 -81 88 -24 -32 -41 -72
own open 0.05	-21 -14 -19 52 -17 -21 -4
own open 0.15	-14 -10 -11 48 -25 -24 -14
own open 0.3	-26 2 -8 33 -19 -14 -8
own open 0.5	-38 2 -1 29 -18 -21 -8
own open 0.7	-31 -11 -3 36 -24 -27 -8
own open 0.9	-57 -19 -16 63 -30 -43 -30
own past 0.05	-16 -50 -13 -40 92 0 -39
own past 0.15	-21 -37 -19 -20 65 -7 -27
own past 0.3	-27 -18 -22 4 36 -7 -21
own past 0.5	-38 -3 -2 -1 27 -19 -32
own past 0.7	-39 2 -18 2 28 -20 -21
own past 0.9	-28 4 -8 -7 27 -21 -24
own peak 0.05	-22 -31 -34 -12 -24 95 -33
own peak 0.15	-42 -48 -24 -12 -8 69 -41
own peak 0.3	-24 -36 -32 -15 -10 49 -14
own peak 0.5	-33 -27 -19 -9 -21 43 -15
own peak 0.7	-24 -16 -42 3 -14 30 -11
own peak 0.9	-16 -18 -26 -40 -10 53 -21
own proposed 0.05	-12 -24 -36 -11 -53 -38 95
own proposed 0.15	-14 -29 -26 -16 -29 -54 68
own proposed 0.3	-7 -18 -11 -5 -38 -42 39
own proposed 0.5	-9 -14 -11 -3 -23 -27 29
own proposed 0.7	-3 -29 -17 -9 -26 -35 38
own proposed 0.9	-19 -30 -19 -23 -37 -17 58
paragraph denied 0.05	15 -2 -6 -3 -4 2 -2
paragraph denied 0.3	-10 6 10 -22 -2 8 8
paragraph denied 0.9	-1 9 3 -18 -12 4 0
paragraph if_lapsed 0.05	-5 36 -6 -11 -17 10 -11
paragraph if_lapsed 0.15	-3 15 1 -10 -9 6 -6
paragraph if_lapsed 0.3	-7 15 3 -13 -4 -1 -4
paragraph if_lapsed 0.5	-15 11 9 -9 0 -3 -14
paragraph if_lapsed 0.7	-8 4 -3 -11 5 11 -4
paragraph if_lapsed 0.9	-11 -5 -3 4 11 0 3
paragraph now 0.15	0 1 6 6 2 -13 -12
paragraph now 0.5	-8 -11 1 -2 8 -2 8
paragraph now 0.7	6 -11 6 -5 6 0 -3
paragraph now 0.9	-6 -6 2 -2 13 -5 -3
paragraph open 0.05	-5 -5 1 12 -7 -2 -2
paragraph open 0.3	-1 -2 -4 9 1 2 -6
paragraph open 0.5	-12 -24 5 0 2 6 6
paragraph open 0.7	-12 -7 0 -1 -1 6 12
paragraph open 0.9	-29 -4 -1 13 -17 -6 5
paragraph past 0.05	-19 -7 0 -2 13 4 -7
paragraph past 0.15	-2 12 -1 3 0 -1 -15
paragraph past 0.3	1 -3 10 -5 -6 -6 9
paragraph past 0.5	0 -13 10 3 1 -10 -11
paragraph past 0.7	10 -1 0 7 -4 -14 -1
paragraph past 0.9	19 9 10 -14 -14 -2 0
paragraph peak 0.05	-31 5 -7 -3 5 22 -18
paragraph peak 0.15	-15 0 3 5 -2 4 -8
paragraph peak 0.3	-10 0 -2 -12 16 6 -10
paragraph peak 0.5	3 -12 -1 -12 3 11 4
paragraph peak 0.7	4 -7 -5 -15 2 10 6
paragraph proposed 0.05	-3 -12 -2 -5 -7 -8 23
paragraph proposed 0.15	5 -14 6 -4 1 -23 7
paragraph proposed 0.3	5 5 5 5 5 -18 -13
paragraph proposed 0.5	-6 -7 12 4 0 -8 -6
paragraph proposed 0.7	-15 -11 8 4 -3 -15 3
peer denied 0	5 -10 0 -1 7 0 0
peer denied 1	20 11 1 -11 -8 2 -10
peer denied 2	4 1 3 -12 1 13 -11
peer denied 3	-1 24 -3 -11 -14 0 7
peer denied 5	-2 6 -7 6 -10 -13 14
peer denied 6	-15 9 6 -6 -9 13 -3
peer denied after else own now	-13 13 -6 3 7 -10 -10
peer denied after else own open	5 2 3 -5 -5 -11 5
peer denied after else own past	-4 1 4 24 -20 1 -25
peer denied after else own peak	0 -1 -2 -5 -4 11 0
peer denied after else own proposed	-22 -4 -9 9 -6 0 11
peer denied before else own if_lapsed	4 3 -2 -16 9 -9 -6
peer denied before else own now	3 3 -1 0 -14 4 3
peer denied before else own open	-5 -12 5 3 -12 6 1
peer denied before else own past	-5 -9 -19 -9 19 0 9
peer denied before else own proposed	-1 -5 9 -18 -4 -1 6
peer denied higher own if_lapsed	3 2 -8 -32 8 -14 13
peer denied higher own now	-10 8 -1 6 -12 0 -2
peer denied higher own open	4 3 11 -9 -1 -2 -7
peer denied higher own past	-6 -14 -4 14 0 -2 4
peer denied higher own proposed	-15 1 6 5 -3 0 0
peer denied lower	-8 8 -3 5 -12 8 0
peer denied lower own if_lapsed	0 4 4 -4 0 4 -11
peer denied lower own open	-1 -4 -2 3 -10 1 8
peer denied lower own past	-3 6 0 12 -12 2 -8
peer denied lower own proposed	-3 1 -3 -6 -8 -1 11
peer if_lapsed 0	-6 5 2 -2 5 -9 -3
peer if_lapsed 1	22 4 -8 -2 -3 13 -11
peer if_lapsed 2	1 0 -3 6 -14 8 -1
peer if_lapsed 3	14 0 2 -16 -14 7 13
peer if_lapsed 4	-4 26 -6 -18 1 -1 5
peer if_lapsed 5	-6 -2 0 -5 12 -9 1
peer if_lapsed 6	11 -28 4 5 -7 9 0
peer if_lapsed after else own denied	-1 7 3 6 -14 -7 -3
peer if_lapsed after else own if_lapsed	12 -3 -3 -10 11 -7 -3
peer if_lapsed after else own now	-19 3 3 4 -11 -4 8
peer if_lapsed after else own open	-33 -11 -1 3 8 -4 4
peer if_lapsed after else own past	6 5 2 5 -4 -12 0
peer if_lapsed after else own peak	-4 -5 -8 0 13 0 -8
peer if_lapsed after else own proposed	-15 0 -5 -3 14 9 0
peer if_lapsed after here own if_lapsed	-9 0 -2 0 -4 12 -1
peer if_lapsed after here own now	-4 -7 12 2 2 -5 -33
peer if_lapsed after here own open	0 12 -2 -20 0 -1 13
peer if_lapsed after here own past	-1 -7 8 -12 6 -10 -2
peer if_lapsed before else own denied	11 -19 -15 1 11 11 -20
peer if_lapsed before else own if_lapsed	7 -3 2 -20 6 -3 5
peer if_lapsed before else own now	9 10 -9 -23 3 4 12
peer if_lapsed before else own past	-13 0 2 14 -7 -3 -1
peer if_lapsed before else own proposed	7 -21 1 -3 1 -2 2
peer if_lapsed before here own proposed	-1 5 4 8 -3 0 -14
peer if_lapsed higher	-3 -8 -14 -11 12 18 3
peer if_lapsed higher own denied	-3 1 -5 4 5 9 -10
peer if_lapsed higher own if_lapsed	14 -4 -15 -23 7 10 7
peer if_lapsed higher own now	-11 4 -1 -7 -1 10 4
peer if_lapsed higher own open	-1 1 11 -22 17 0 -4
peer if_lapsed higher own past	7 1 -18 24 -11 -9 -2
peer if_lapsed higher own peak	-8 -8 -11 6 11 1 -11
peer if_lapsed higher own proposed	-14 -11 -3 0 5 7 9
peer if_lapsed lower	9 -4 7 -2 -4 -31 1
peer if_lapsed lower own denied	13 -9 2 1 0 -5 -16
peer if_lapsed lower own now	-5 -1 5 0 -3 -36 7
peer if_lapsed lower own open	-9 4 -8 6 -9 -17 10
peer if_lapsed lower own past	-2 0 16 -11 -1 -25 -2
peer if_lapsed lower own proposed	9 -4 1 -2 9 -4 -7
peer now 0	-30 -13 24 4 -4 -4 -15
peer now 1	-6 -21 14 3 -14 -6 6
peer now 2	5 4 3 -5 7 0 -13
peer now 3	16 25 -15 -9 1 14 -8
peer now 5	19 -8 -3 -12 9 -3 2
peer now 6	4 0 -13 3 -3 5 5
peer now after else own denied	16 -14 5 -1 -6 -28 -9
peer now after else own if_lapsed	-1 -13 -1 13 14 8 -16
peer now after else own now	14 -13 -3 0 6 5 -5
peer now after else own open	-1 -10 13 -7 16 -13 -9
peer now after else own past	-15 -28 7 19 -13 6 5
peer now after else own peak	-10 -12 -5 3 12 -2 -3
peer now after else own proposed	-12 -13 1 6 -3 -8 9
peer now after here own if_lapsed	4 3 0 -2 -19 -10 14
peer now after here own now	3 -11 3 6 2 4 -18
peer now after here own open	1 14 -10 -1 -16 -2 10
peer now after here own past	-15 1 -7 2 6 -2 0
peer now after here own peak	0 -6 0 1 -13 10 -5
peer now after here own proposed	-2 0 -12 4 -7 -2 6
peer now before else own denied	6 1 -11 3 -8 -7 4
peer now before else own if_lapsed	-7 5 -20 6 4 -5 3
peer now before else own now	-6 19 0 -20 -6 -8 17
peer now before else own open	11 1 -14 -7 14 6 1
peer now before else own past	9 10 -10 -8 5 5 -7
peer now before else own peak	-6 -15 -13 7 -21 19 -2
peer now before else own proposed	6 13 -10 -2 -2 -18 2
peer now before here own denied	16 -9 -3 -12 3 -1 -6
peer now before here own now	-5 13 12 -13 -10 -7 3
peer now before here own open	-18 -7 7 7 -17 -3 4
peer now before here own past	-6 -3 0 -1 10 -6 -17
peer now before here own peak	-1 -6 -7 -16 -3 20 -2
peer now before here own proposed	11 -4 1 2 -10 -3 -3
peer now higher	5 14 -15 -6 0 18 -10
peer now higher own denied	17 -10 -13 1 2 -16 -8
peer now higher own if_lapsed	-4 2 -15 8 5 -5 -2
peer now higher own now	9 19 9 -20 -8 7 -8
peer now higher own open	1 7 0 -9 17 3 -15
peer now higher own past	-20 2 -12 17 -1 9 -12
peer now higher own peak	-15 -30 -18 2 -11 27 -9
peer now higher own proposed	-13 9 -4 -1 -6 -22 10
peer now lower	18 -39 -2 -1 2 -101 20
peer now lower own denied	8 -4 4 -3 -32 -6 5
peer now lower own if_lapsed	-20 13 -4 -6 -23 -7 12
peer now lower own now	-3 -25 0 0 5 -33 14
peer now lower own open	3 -21 1 3 -8 -33 13
peer now lower own past	11 -34 7 -21 15 -28 -4
peer now lower own proposed	17 -14 -11 7 -8 -10 2
peer of goods denied 0	-2 3 0 -3 -3 9 0
peer of goods denied 1	16 -16 -6 1 8 7 -10
peer of goods denied 2	-1 6 0 -9 5 8 -12
peer of goods denied 3	-5 16 4 -3 -12 -7 1
peer of goods denied 4	-4 -12 2 5 7 2 -5
peer of goods denied 5	0 2 11 -2 -8 -20 1
peer of goods denied after else own now	-19 -2 2 2 10 -11 -12
peer of goods denied after else own open	9 -11 -3 0 -2 -4 7
peer of goods denied after else own past	0 -9 10 4 0 -7 -13
peer of goods denied after else own proposed	-12 -4 2 10 -2 0 -2
peer of goods denied before else own if_lapsed	5 4 -2 -13 7 -8 -5
peer of goods denied before else own past	-4 0 -15 -5 15 1 -5
peer of goods denied before else own proposed	-3 -4 6 -14 -3 0 7
peer of goods denied higher	-9 -8 5 2 -2 -17 13
peer of goods denied higher own if_lapsed	5 -9 2 -19 6 -8 11
peer of goods denied higher own past	-1 -11 0 9 2 -9 -2
peer of goods denied higher own proposed	-21 2 2 3 -2 0 5
peer of goods denied lower	-2 -6 7 -2 5 3 -10
peer of goods denied lower own now	4 -8 3 -1 8 1 -12
peer of goods denied lower own open	3 -20 -3 6 -5 4 7
peer of goods denied lower own past	0 0 3 -8 6 -1 -15
peer of goods if_lapsed 0	-12 26 -6 -1 -4 -3 -4
peer of goods if_lapsed 1	23 -3 -6 -2 -1 13 -12
peer of goods if_lapsed 2	-3 -7 9 -12 -4 1 8
peer of goods if_lapsed 3	8 -25 9 -11 -1 12 7
peer of goods if_lapsed 4	-3 -8 -7 -3 5 3 13
peer of goods if_lapsed 5	-5 -12 6 -3 11 -2 -4
peer of goods if_lapsed 6	5 -30 7 13 -2 7 -10
peer of goods if_lapsed after else own if_lapsed	15 -18 5 -10 8 -2 5
peer of goods if_lapsed after else own now	-15 -6 1 3 -5 0 10
peer of goods if_lapsed after else own open	-28 -19 0 14 0 -1 -6
peer of goods if_lapsed after else own past	9 -5 -2 2 7 -12 -18
peer of goods if_lapsed after else own peak	-3 -3 -7 1 16 -6 -6
peer of goods if_lapsed after else own proposed	-26 -1 0 3 7 10 -4
peer of goods if_lapsed after here own if_lapsed	-7 -2 -5 2 -6 15 -2
peer of goods if_lapsed after here own now	-4 -10 15 2 -5 -5 -13
peer of goods if_lapsed after here own open	0 8 1 -21 0 -1 14
peer of goods if_lapsed after here own past	-1 -7 6 -12 9 -10 -3
peer of goods if_lapsed before else own past	-6 0 -13 11 -3 0 2
peer of goods if_lapsed before else own proposed	2 -17 11 -13 6 0 -3
peer of goods if_lapsed before here own if_lapsed	1 -9 6 -11 -10 13 12
peer of goods if_lapsed before here own now	-7 -11 0 7 4 -4 -1
peer of goods if_lapsed higher	4 -19 -9 4 2 17 1
peer of goods if_lapsed higher own if_lapsed	17 -14 -9 -12 -1 16 7
peer of goods if_lapsed higher own now	-17 4 -5 1 -1 9 2
peer of goods if_lapsed higher own open	-9 -18 12 -7 6 2 -7
peer of goods if_lapsed higher own past	11 -2 -18 22 -11 -10 0
peer of goods if_lapsed higher own peak	-6 -7 -9 7 13 -4 -10
peer of goods if_lapsed higher own proposed	0 -4 5 -16 -9 9 2
peer of goods if_lapsed lower	-3 -26 11 5 9 -18 -4
peer of goods if_lapsed lower own if_lapsed	2 -13 13 -6 -3 6 6
peer of goods if_lapsed lower own now	-4 -12 7 3 0 -27 1
peer of goods if_lapsed lower own open	-3 -1 -8 12 -8 -14 4
peer of goods if_lapsed lower own past	1 -10 6 -24 16 -16 -18
peer of goods if_lapsed lower own proposed	-9 -7 5 4 13 -2 -6
peer of goods now 0	-22 -18 41 -17 -8 0 -10
peer of goods now 1	-1 -21 22 4 -14 -13 -9
peer of goods now 3	11 21 -7 -6 -2 8 -12
peer of goods now 4	-4 -5 13 -1 -8 6 -10
peer of goods now 5	11 -4 -13 3 1 0 5
peer of goods now 6	1 8 -34 0 8 8 13
peer of goods now after else own denied	10 -7 -1 -8 -4 -6 2
peer of goods now after else own if_lapsed	-1 -12 0 2 9 12 -5
peer of goods now after else own now	21 -22 -7 -4 10 15 -5
peer of goods now after else own open	6 -10 -2 -7 8 -6 11
peer of goods now after else own past	-12 -34 5 -2 3 13 2
peer of goods now after else own peak	-7 -10 -13 7 14 -7 0
peer of goods now after else own proposed	1 -5 -1 12 -2 -4 -4
peer of goods now after here own if_lapsed	4 1 11 -9 -19 -1 12
peer of goods now after here own now	4 -14 -7 8 3 9 0
peer of goods now after here own open	-5 15 -3 6 -12 -4 -8
peer of goods now after here own past	-16 -3 -12 4 12 -4 -2
peer of goods now after here own peak	0 -7 0 0 -14 11 -5
peer of goods now before else own denied	-10 4 -5 7 -3 -12 15
peer of goods now before else own if_lapsed	-3 2 -11 10 12 -13 -7
peer of goods now before else own now	-13 29 -1 -22 -5 -8 10
peer of goods now before else own open	11 5 -2 -11 4 8 -3
peer of goods now before else own past	7 14 -11 -3 0 3 -5
peer of goods now before else own peak	-4 -12 -5 13 -23 13 -13
peer of goods now before else own proposed	-10 12 -4 -4 10 -11 3
peer of goods now before here own denied	16 -9 -3 -12 3 -1 -6
peer of goods now before here own if_lapsed	-9 11 -18 1 0 -6 5
peer of goods now before here own now	-2 11 -6 3 -8 -6 9
peer of goods now before here own open	-20 -17 -2 13 -19 -5 13
peer of goods now before here own past	-1 -3 10 4 0 -9 -22
peer of goods now before here own peak	-1 -6 4 -17 -2 15 -2
peer of goods now before here own proposed	11 -4 0 0 -11 -3 1
peer of goods now higher	-2 16 -26 -1 2 21 -6
peer of goods now higher own denied	3 -6 -10 -5 3 -15 14
peer of goods now higher own if_lapsed	-4 2 -8 5 11 -6 -8
peer of goods now higher own now	12 22 -11 -9 2 16 -15
peer of goods now higher own open	0 0 -10 -3 7 5 5
peer of goods now higher own past	-4 2 -1 8 -4 10 -12
peer of goods now higher own peak	-11 -26 -14 10 -10 20 -16
peer of goods now higher own proposed	-18 15 1 0 -2 -13 4
peer of goods now lower	11 -35 -11 2 6 -74 21
peer of goods now lower own denied	3 0 0 3 -22 -3 1
peer of goods now lower own if_lapsed	-16 16 -23 -4 -21 -5 15
peer of goods now lower own now	-1 -51 -4 -1 1 -20 22
peer of goods now lower own open	7 -9 2 6 -20 -24 8
peer of goods now lower own past	0 -25 -4 -20 27 -22 -9
peer of goods now lower own proposed	11 -30 -14 10 2 -7 1
peer of goods open 0	-7 7 -20 7 -2 1 12
peer of goods open 1	12 -5 1 -8 0 5 -5
peer of goods open 3	3 -13 15 -8 1 9 -12
peer of goods open 4	-3 11 -7 0 6 -4 -4
peer of goods open 5	14 -6 1 2 2 -7 -8
peer of goods open 6	-11 -3 6 -1 -1 10 -6
peer of goods open after else own now	0 -17 2 2 -3 16 -9
peer of goods open after else own open	-4 6 2 -5 11 -4 -7
peer of goods open after else own past	0 3 11 -3 -9 -1 2
peer of goods open after else own peak	0 6 2 7 5 -14 -1
peer of goods open after else own proposed	-2 -24 -3 11 7 -2 -5
peer of goods open after here own now	-20 0 3 2 2 0 -13
peer of goods open after here own past	0 -4 13 -10 -1 -5 -2
peer of goods open before else own denied	-5 -10 4 10 1 -7 -1
peer of goods open before else own if_lapsed	-4 13 -2 -7 0 -7 -6
peer of goods open before else own now	-7 10 4 4 -15 -10 2
peer of goods open before else own open	3 -5 -12 -6 9 15 3
peer of goods open before else own past	0 -13 -1 0 13 -5 -27
peer of goods open before else own peak	-4 -6 -11 -1 11 0 2
peer of goods open before else own proposed	12 16 -3 -10 -5 1 -4
peer of goods open before here own if_lapsed	0 18 -6 -11 -3 0 -4
peer of goods open before here own now	1 -7 -8 7 12 -6 -16
peer of goods open before here own past	0 -2 -3 14 -14 -1 5
peer of goods open before here own proposed	-5 4 -14 -4 -4 0 12
peer of goods open higher	8 6 -8 -2 4 10 -11
peer of goods open higher own denied	2 -12 4 4 -1 -10 0
peer of goods open higher own if_lapsed	-2 7 3 -11 0 -10 2
peer of goods open higher own now	-1 3 -7 9 3 10 -21
peer of goods open higher own open	7 -2 -1 -10 6 17 -5
peer of goods open higher own peak	-6 1 -1 0 11 -5 0
peer of goods open higher own proposed	6 12 -16 -3 3 0 0
peer of goods open lower	-8 -10 9 3 2 -43 -4
peer of goods open lower own if_lapsed	-4 11 -9 -1 0 -1 -7
peer of goods open lower own now	-12 -26 12 4 -7 -14 -5
peer of goods open lower own open	-7 -6 -2 3 4 -24 4
peer of goods open lower own past	-8 0 6 -12 8 -9 -5
peer of goods past 1	-3 1 7 11 -20 -9 -1
peer of goods past 4	-3 -2 -3 8 -7 12 -5
peer of goods past 5	15 -10 5 2 -7 0 -10
peer of goods past 6	-3 -13 5 2 3 -7 -2
peer of goods past after else own denied	9 -3 11 -10 -14 -3 -14
peer of goods past after else own now	4 -14 2 0 0 5 -9
peer of goods past after else own past	3 -7 -6 -5 4 -9 17
peer of goods past after else own proposed	-2 -3 4 8 13 5 -20
peer of goods past after here own open	0 5 12 -11 -1 -4 -7
peer of goods past after here own past	-8 -10 -5 6 5 -3 0
peer of goods past before else own denied	-14 1 -1 14 -17 4 10
peer of goods past before else own if_lapsed	-3 4 0 0 -19 4 4
peer of goods past before else own now	16 7 3 0 -28 -2 2
peer of goods past before else own open	6 -7 6 1 8 2 -32
peer of goods past before else own past	-6 -2 9 -8 -5 6 1
peer of goods past before here own if_lapsed	-2 16 0 -12 1 -8 -5
peer of goods past before here own now	5 -17 -3 -1 9 4 -6
peer of goods past before here own open	-1 -5 -28 2 0 -2 18
peer of goods past before here own past	6 -18 7 14 -7 -13 -3
peer of goods past higher	9 -9 4 -4 -6 14 -10
peer of goods past higher own if_lapsed	-3 0 8 -3 -12 4 2
peer of goods past higher own now	19 5 -4 -6 -5 8 -4
peer of goods past higher own open	9 -11 11 -8 8 -1 -15
peer of goods past higher own past	4 -11 3 5 -7 -1 10
peer of goods past higher own peak	2 -9 -9 3 0 4 -1
peer of goods past higher own proposed	-11 2 2 2 15 8 -11
peer of goods past lower	0 -14 2 13 -2 -38 -7
peer of goods past lower own if_lapsed	-7 10 -2 -4 -5 -5 0
peer of goods past lower own now	0 -9 4 10 -10 -23 -3
peer of goods past lower own past	-5 -26 2 2 7 -27 4
peer of goods peak 0	7 2 0 -1 -10 12 -1
peer of goods peak 1	-5 -6 0 3 3 11 -7
peer of goods peak 2	-10 -1 -2 -18 19 6 -1
peer of goods peak 3	-9 5 2 -11 8 0 -4
peer of goods peak 5	-1 9 0 -2 2 -12 1
peer of goods peak 6	-1 -3 13 4 -2 -28 -2
peer of goods peak after else own if_lapsed	-1 -1 0 6 -17 -2 3
peer of goods peak after else own now	0 -9 -2 12 1 -4 -23
peer of goods peak after else own open	-4 13 0 -12 6 -4 -1
peer of goods peak after else own proposed	2 -15 -2 -2 9 0 0
peer of goods peak before else own past	0 3 2 -20 8 -2 -3
peer of goods peak before here own now	0 -3 10 1 -10 -2 -1
peer of goods peak higher	3 -5 0 -13 -10 0 14
peer of goods peak lower	-3 9 5 1 8 -39 -9
peer of goods peak lower own if_lapsed	-5 5 3 3 -11 -5 -1
peer of goods peak lower own now	-4 -1 6 8 -8 -11 -8
peer of goods peak lower own open	-10 15 1 -4 0 -8 -13
peer of goods peak lower own past	-6 1 1 -2 9 -17 -14
peer of goods peak lower own peak	0 -2 0 -1 17 -17 0
peer of goods proposed 1	13 -4 11 -9 -5 -1 -7
peer of goods proposed 2	3 -1 -7 -14 9 6 9
peer of goods proposed 3	0 0 2 -19 4 16 4
peer of goods proposed 5	0 -1 4 4 5 -12 -10
peer of goods proposed 6	-9 -12 8 2 -4 8 -3
peer of goods proposed after else own now	-9 -2 -15 13 0 12 7
peer of goods proposed after else own open	-6 11 -14 0 12 4 -5
peer of goods proposed after else own peak	6 -3 -3 15 3 -16 -2
peer of goods proposed after here own open	0 -2 -6 18 -5 0 -13
peer of goods proposed after here own proposed	-15 -7 3 2 1 -1 0
peer of goods proposed before else own if_lapsed	-15 -6 13 -10 1 -1 7
peer of goods proposed before else own now	-1 -5 17 -16 -11 3 1
peer of goods proposed before else own open	-16 -14 9 -4 -11 10 7
peer of goods proposed before else own peak	-3 -2 -5 10 -3 -4 2
peer of goods proposed before else own proposed	3 -11 5 3 -2 3 -3
peer of goods proposed before here own now	-5 -11 0 1 13 0 -13
peer of goods proposed before here own proposed	-8 12 10 0 1 -2 -14
peer of goods proposed higher	3 -11 0 3 -2 11 -4
peer of goods proposed higher own denied	3 -12 -6 1 -15 3 8
peer of goods proposed higher own if_lapsed	1 -12 8 -7 0 2 10
peer of goods proposed higher own now	3 -7 0 4 0 10 -7
peer of goods proposed higher own open	-17 2 -1 -10 1 17 1
peer of goods proposed higher own past	-14 0 -9 -5 5 3 7
peer of goods proposed higher own peak	4 -6 -9 21 -2 -14 0
peer of goods proposed higher own proposed	3 2 8 5 -14 1 -9
peer of goods proposed lower	-20 -4 4 7 9 -11 -9
peer of goods proposed lower own now	-25 -2 0 0 -1 4 9
peer of goods proposed lower own open	-6 1 -10 12 4 -16 -4
peer of goods proposed lower own past	0 -7 16 0 -6 -2 -6
peer of goods proposed lower own proposed	-6 -11 4 6 13 -4 -8
peer open 0	9 2 -3 -6 -1 2 1
peer open 2	-2 12 2 -7 -6 5 -3
peer open 3	-1 -13 0 2 6 10 -5
peer open 4	6 12 2 -9 -6 -8 3
peer open 5	11 -10 -1 0 6 -3 -4
peer open 6	-2 -15 3 7 2 4 -11
peer open after else own if_lapsed	-2 -14 13 -2 3 -8 7
peer open after else own now	1 -29 2 0 2 17 -5
peer open after else own open	-8 2 4 3 5 -10 -11
peer open after else own past	-4 5 5 -10 -2 -6 14
peer open after else own proposed	0 -3 -8 19 0 -3 -12
peer open after here own now	-19 2 1 -2 9 0 -12
peer open after here own open	3 -4 0 -4 -11 0 18
peer open after here own past	0 -4 13 -10 -1 -5 -2
peer open after here own proposed	0 0 -8 -9 0 0 14
peer open before else own denied	5 -17 6 1 -5 0 -6
peer open before else own if_lapsed	-6 7 -1 -11 -1 -10 9
peer open before else own now	-9 11 5 10 -8 -18 -18
peer open before else own open	10 -5 -17 -1 1 14 6
peer open before else own past	4 -18 10 -11 13 -9 -35
peer open before else own peak	-4 -6 -12 -2 10 2 2
peer open before here own if_lapsed	0 14 -7 -4 -4 0 -5
peer open before here own now	1 -9 -9 9 11 -5 -9
peer open before here own past	0 -2 -3 14 -14 -1 5
peer open before here own proposed	-5 5 -11 1 -3 0 5
peer open higher own denied	8 -18 2 -2 -8 -2 1
peer open higher own if_lapsed	-4 -2 7 -15 2 -13 14
peer open higher own now	-2 7 4 -1 0 10 -21
peer open higher own open	5 -1 -6 -1 -4 15 0
peer open higher own past	4 -5 15 -3 -8 -10 5
peer open higher own proposed	4 10 -16 6 0 -1 -2
peer open lower	2 -18 2 7 10 -60 -8
peer open lower own denied	9 -1 2 -2 -10 0 -6
peer open lower own if_lapsed	-7 10 -7 2 -4 -2 -6
peer open lower own now	-9 -43 -1 14 9 -21 -13
peer open lower own open	0 -4 3 2 -4 -33 7
peer open lower own past	-11 -4 2 -19 16 -12 -3
peer open lower own proposed	8 -3 8 -1 -14 -1 -4
peer past 0	2 16 -13 4 -3 -1 -2
peer past 1	10 6 -1 -2 1 -6 -8
peer past 5	11 -10 -6 -3 -2 1 13
peer past 6	6 -22 6 -4 9 -7 -5
peer past after else own denied	6 -4 11 -11 -15 -3 -3
peer past after else own if_lapsed	-10 -10 -3 7 10 0 0
peer past after else own now	5 -17 0 -4 1 1 7
peer past after else own open	2 -16 5 3 0 -5 -4
peer past after else own past	2 -6 -3 13 -7 -15 14
peer past after else own proposed	-5 -6 2 3 18 5 -13
peer past after here own open	0 5 12 -11 -1 -4 -7
peer past after here own past	-9 -12 0 -3 11 -6 -2
peer past before else own denied	-4 -3 -7 13 -10 2 5
peer past before else own if_lapsed	4 1 -8 -17 -7 5 15
peer past before else own now	15 1 3 -10 -11 -9 10
peer past before else own open	9 -4 8 -5 10 0 -20
peer past before else own past	-12 1 11 -1 -8 8 -7
peer past before here own if_lapsed	-1 13 0 -11 1 -7 -4
peer past before here own now	5 -17 -4 0 10 4 -6
peer past before here own open	-1 -5 -28 2 0 -2 18
peer past before here own past	6 -16 3 8 -1 -14 0
peer past higher	19 -23 -5 -2 -1 11 4
peer past higher own if_lapsed	0 -4 2 -10 0 0 10
peer past higher own now	20 -7 -3 -12 0 3 9
peer past higher own open	7 -15 1 1 8 -7 -6
peer past higher own past	0 -13 4 9 -6 -2 6
peer past higher own peak	0 -12 -13 -2 -2 11 1
peer past lower	-4 -12 6 2 1 -37 5
peer past lower own if_lapsed	0 3 -14 -5 4 3 6
peer past lower own now	0 -5 1 5 -4 -29 5
peer past lower own past	-8 -14 4 4 5 -36 -1
peer peak 0	16 -2 -2 0 -7 4 0
peer peak 1	-10 2 -3 -3 -2 18 3
peer peak 2	-13 1 5 -21 15 4 -1
peer peak 3	-7 6 9 -18 5 0 -3
peer peak 4	4 12 -8 4 1 -6 -10
peer peak 5	3 5 0 -3 0 -13 5
peer peak 6	2 8 9 -9 6 -23 -8
peer peak after else own if_lapsed	3 2 3 4 -24 -4 0
peer peak after else own now	0 -4 2 7 1 -5 -27
peer peak after else own open	-7 15 -5 -9 10 -5 -7
peer peak after else own proposed	2 -15 -6 -2 9 0 3
peer peak before else own if_lapsed	-4 13 -2 -5 -2 -3 -5
peer peak before else own past	-1 7 8 -13 -1 -4 -6
peer peak before here own now	0 -3 11 0 -12 -2 -1
peer peak higher	8 0 1 -14 -15 1 6
peer peak lower	1 16 3 -3 9 -38 -12
peer peak lower own if_lapsed	2 11 1 1 -18 -7 -4
peer peak lower own now	-5 -1 10 6 -6 -14 -16
peer peak lower own open	-14 16 -6 -3 9 -9 -13
peer peak lower own past	-7 3 3 -4 6 -20 -2
peer peak lower own peak	0 -2 0 -3 15 -12 -1
peer proposed 1	10 -6 -9 -2 2 7 8
peer proposed 3	4 -3 4 6 -25 11 2
peer proposed 5	0 14 -6 -4 -1 -5 -1
peer proposed 6	-7 -1 7 -9 5 3 -1
peer proposed after else own denied	-1 -7 -13 4 6 5 -1
peer proposed after else own if_lapsed	3 5 7 -14 5 -4 -10
peer proposed after else own now	-15 -6 3 -9 3 14 4
peer proposed after else own open	-14 19 -9 -1 4 1 -2
peer proposed after else own peak	5 -5 -6 12 9 -13 -5
peer proposed after else own proposed	4 3 -22 0 8 -7 5
peer proposed after here own now	5 6 0 -9 -12 0 7
peer proposed after here own open	0 -2 0 16 -6 0 -15
peer proposed after here own proposed	-18 2 5 -2 -1 -1 1
peer proposed before else own denied	13 5 -3 -5 -13 -7 -6
peer proposed before else own now	-4 -5 13 -5 -20 0 6
peer proposed before else own open	-10 -5 -4 -9 -5 10 18
peer proposed before else own past	-6 6 -4 -10 6 7 -4
peer proposed before else own peak	-4 -2 -6 10 -3 -4 2
peer proposed before else own proposed	8 -4 5 2 3 2 -10
peer proposed before here own now	-6 1 -1 2 18 0 -27
peer proposed higher	2 8 5 -13 -6 9 -4
peer proposed higher own denied	10 -16 -4 -2 -4 2 0
peer proposed higher own if_lapsed	4 4 4 -14 0 -2 -1
peer proposed higher own now	-5 -1 7 -7 -7 13 0
peer proposed higher own open	-23 17 -1 -10 -3 16 -7
peer proposed higher own past	-19 0 -6 1 2 2 5
peer proposed higher own peak	3 -8 -12 19 4 -12 0
peer proposed lower	-8 -1 0 -5 14 -14 1
peer proposed lower own denied	2 10 -15 2 3 0 -10
peer proposed lower own if_lapsed	-11 -4 18 -10 9 -11 -8
peer proposed lower own now	-17 -5 7 -8 3 1 3
peer proposed lower own open	-8 0 -13 4 4 -20 11
peer proposed lower own proposed	-2 5 -10 1 14 -7 -1
previous denied far	-12 -7 -1 8 -4 -18 14
previous denied far higher other	-12 2 7 2 -5 -2 1
previous denied far higher pair	0 0 -13 -13 6 0 16
previous denied far lower other	-19 -2 10 8 -7 -5 -4
previous denied far lower pair	-1 -11 -3 -2 3 -3 11
previous denied here lower pair	-11 -1 15 -5 -1 0 1
previous denied here same pair	-3 0 -8 -1 -1 0 11
previous denied higher far own now	5 4 3 -23 -10 0 4
previous denied higher far own proposed	-13 -3 -6 4 0 0 10
previous denied lower far own now	-2 -14 9 8 0 -2 -18
previous denied lower far own open	-1 -3 -4 11 -3 0 -2
previous denied lower far own proposed	-8 -3 -1 -13 -1 0 18
previous denied paragraph lower pair	-4 13 -5 -10 4 8 -5
previous denied paragraph same other	7 -2 7 -3 -2 0 -13
previous denied same paragraph own proposed	9 0 7 -1 0 0 -12
previous far denied 0.05	13 -13 18 -22 6 1 -7
previous far denied 0.15	-5 -5 8 -3 3 -9 0
previous far denied 0.3	-11 -9 2 9 -10 -20 13
previous far denied 0.5	-9 -2 -13 13 -1 -14 14
previous far denied 0.7	-2 -11 -5 12 -14 -9 11
previous far if_lapsed 0.05	10 12 -8 -2 -4 1 -7
previous far if_lapsed 0.15	-2 6 -9 -3 1 0 8
previous far if_lapsed 0.3	2 -9 0 5 2 -10 0
previous far if_lapsed 0.5	4 -24 5 6 -7 -16 11
previous far if_lapsed 0.7	4 -20 -8 11 -5 -20 17
previous far if_lapsed 0.9	5 -12 -12 4 5 -13 13
previous far now 0.9	-1 -14 4 14 -12 -6 -1
previous far open 0.05	-14 2 -2 4 1 3 1
previous far open 0.15	-11 -2 2 6 0 4 -7
previous far open 0.5	-3 -8 12 -11 -2 -3 8
previous far open 0.7	2 2 4 -11 3 -4 6
previous far open 0.9	2 5 2 7 -9 -14 -7
previous far past 0.05	0 4 -9 2 5 6 -4
previous far past 0.15	-9 -1 3 0 0 3 -1
previous far past 0.3	-4 4 -2 10 -9 -3 -1
previous far past 0.5	0 5 1 6 -18 1 2
previous far past 0.7	1 1 7 -4 -11 -13 8
previous far past 0.9	-4 4 13 -8 -5 -14 2
previous far peak 0.05	-5 12 -2 -2 -8 10 -2
previous far peak 0.9	5 -5 0 8 -6 6 -12
previous far proposed 0.3	9 1 10 0 -2 -5 -15
previous far proposed 0.9	-13 0 -3 10 6 0 -8
previous here denied 0.05	1 -14 5 -13 4 -10 8
previous here if_lapsed 0.15	0 -7 -5 -4 12 2 7
previous here if_lapsed 0.3	-3 -13 -8 5 13 -3 13
previous here if_lapsed 0.5	-5 -13 4 8 4 0 3
previous here if_lapsed 0.7	0 4 -4 2 -3 7 -11
previous here if_lapsed 0.9	5 10 11 -10 -11 2 -18
previous here now 0.5	-5 -4 5 2 -2 -11 1
previous here now 0.7	3 -4 4 -1 6 -14 -5
previous here now 0.9	8 4 -5 0 7 -9 -9
previous here open 0.05	-9 -11 -1 10 -2 -1 0
previous here open 0.3	-5 4 6 -15 1 5 8
previous here open 0.5	-1 5 2 -12 10 4 -5
previous here open 0.7	0 -12 6 1 -5 3 -5
previous here open 0.9	-25 -16 8 8 -17 -4 4
previous here past 0.05	-14 -1 -1 -14 16 1 2
previous here past 0.15	-17 3 -6 0 1 -2 8
previous here past 0.3	-4 6 -12 8 -9 8 10
previous here past 0.5	-3 11 0 5 -8 -1 -7
previous here past 0.7	2 5 4 -2 -8 8 -5
previous here past 0.9	0 3 -1 -2 8 -4 -17
previous here peak 0.05	-15 -14 1 11 -7 7 -2
previous here peak 0.15	-7 -25 5 -1 8 4 0
previous here peak 0.5	-4 0 7 9 0 -14 6
previous here peak 0.7	-3 -9 3 11 -1 -10 7
previous here peak 0.9	-2 -1 4 -18 4 0 9
previous here proposed 0.05	9 2 -12 2 -14 -5 15
previous here proposed 0.3	-2 13 -5 1 6 0 -5
previous here proposed 0.5	-2 12 -3 7 15 4 -18
previous if_lapsed far	-1 -16 9 2 -2 -12 5
previous if_lapsed far higher other	8 -1 -8 -8 -12 10 8
previous if_lapsed far higher pair	-4 -16 16 -11 7 -12 7
previous if_lapsed far lower other	-20 -3 14 6 1 -23 -6
previous if_lapsed far lower pair	6 0 -11 10 0 -5 -1
previous if_lapsed here	0 -28 -5 15 16 2 14
previous if_lapsed here higher other	2 -23 7 6 10 1 11
previous if_lapsed here higher pair	10 -14 8 1 -13 10 7
previous if_lapsed here lower other	-13 15 -8 1 2 -21 -9
previous if_lapsed here lower pair	-4 -24 -7 10 15 -18 12
previous if_lapsed here same pair	0 -16 0 5 9 6 0
previous if_lapsed higher far own denied	20 -7 -2 -18 3 -9 -12
previous if_lapsed higher far own if_lapsed	-10 -7 10 -8 -4 -11 15
previous if_lapsed higher far own now	-4 -2 14 -9 -2 4 -10
previous if_lapsed higher far own past	-1 -2 -3 12 -16 3 5
previous if_lapsed higher far own proposed	-3 -3 -23 -12 4 5 16
previous if_lapsed higher here own if_lapsed	2 -26 8 5 4 11 14
previous if_lapsed higher paragraph own if_lapsed	12 -19 14 -3 4 0 -3
previous if_lapsed lower far own denied	11 -5 -4 -3 -6 -3 0
previous if_lapsed lower far own if_lapsed	-8 -1 3 12 0 -2 -18
previous if_lapsed lower far own now	-7 2 15 -10 -4 -11 -3
previous if_lapsed lower far own open	-12 -2 -12 29 -4 -1 -17
previous if_lapsed lower far own past	-3 -9 -3 -1 13 -7 -6
previous if_lapsed lower far own proposed	-14 5 -3 1 -13 -1 10
previous if_lapsed lower here own if_lapsed	-15 -7 -5 -5 19 -27 8
previous if_lapsed lower here own now	-13 5 -15 12 5 -9 4
previous if_lapsed lower paragraph own now	-15 3 -12 19 -15 -6 3
previous if_lapsed lower paragraph own past	-1 -8 -2 -14 18 -3 -3
previous if_lapsed paragraph	-5 -11 -5 18 4 -8 4
previous if_lapsed paragraph higher other	8 -14 4 2 0 -2 7
previous if_lapsed paragraph higher pair	-1 -12 5 5 9 -1 -8
previous if_lapsed paragraph lower pair	-6 4 -17 12 2 -6 7
previous if_lapsed same far own now	8 -15 8 -2 0 -1 3
previous if_lapsed same here own if_lapsed	0 -18 -1 10 9 6 -1
previous none	-4 9 10 5 -7 -20 -10
previous now far higher other	9 -3 -1 -12 7 11 -2
previous now far higher pair	-11 0 -1 8 -7 -10 8
previous now far lower other	-8 -15 10 9 -12 -42 3
previous now far lower pair	12 10 -7 3 5 -17 -11
previous now far same other	-24 -22 -9 15 5 -13 6
previous now far same pair	-3 1 -17 15 -9 6 11
previous now here	-6 -7 9 3 -7 -10 1
previous now here higher other	-3 3 -22 8 19 3 -3
previous now here higher pair	-8 -1 25 -6 -17 2 -3
previous now here lower other	-15 6 -9 4 1 -12 12
previous now here lower pair	9 -31 22 -4 -11 -33 -4
previous now here same other	-4 -13 -22 11 18 -1 5
previous now here same pair	4 2 -11 6 0 -2 9
previous now higher far own denied	10 -21 -2 11 -3 -3 -12
previous now higher far own if_lapsed	-3 3 -2 -14 2 -8 13
previous now higher far own now	-17 -4 7 5 -5 3 -7
previous now higher far own past	3 2 1 -18 10 2 -1
previous now higher far own peak	-4 -4 -12 -8 3 13 -4
previous now higher far own proposed	-4 -3 5 -13 0 -5 12
previous now higher here own denied	13 -10 -1 -13 2 -2 0
previous now higher here own if_lapsed	-4 -5 20 4 -11 2 -8
previous now higher here own now	-2 10 -7 1 4 -12 7
previous now higher here own open	-9 8 15 -16 2 10 -7
previous now higher here own past	-8 -6 6 12 -3 -9 -8
previous now higher here own peak	-1 -8 -9 1 -9 15 -5
previous now higher here own proposed	-17 0 6 0 -21 -3 4
previous now higher paragraph own denied	10 5 -9 -12 2 -8 0
previous now higher paragraph own if_lapsed	0 12 -8 15 -7 -10 -33
previous now higher paragraph own now	-9 -15 22 -6 -3 -7 -3
previous now higher paragraph own open	7 2 -5 6 -8 -18 6
previous now higher paragraph own past	-5 -1 -27 8 4 7 0
previous now higher paragraph own peak	-8 -12 -15 3 -17 17 0
previous now higher paragraph own proposed	4 2 -19 -19 0 -8 21
previous now lower far own if_lapsed	-7 5 -21 7 -19 -4 8
previous now lower far own now	-5 0 14 -8 -5 -24 0
previous now lower far own open	-10 -14 2 17 -4 -13 -10
previous now lower far own past	9 -4 -7 2 12 -10 -32
previous now lower far own proposed	11 3 -6 0 -17 -5 2
previous now lower here own denied	12 0 3 -9 -6 0 -10
previous now lower here own now	-20 6 3 3 -9 -17 6
previous now lower here own open	-13 -30 18 0 -39 -13 10
previous now lower here own past	-1 -24 16 -25 13 -13 -17
previous now lower here own proposed	14 0 -25 13 10 0 -11
previous now lower paragraph own now	-36 -3 24 -1 -15 -16 -12
previous now lower paragraph own open	-7 0 -4 8 -16 2 6
previous now lower paragraph own past	-4 -10 -6 -25 26 -3 1
previous now lower paragraph own proposed	5 -9 -17 12 -6 -2 3
previous now paragraph higher other	0 7 -18 2 -7 4 16
previous now paragraph higher pair	6 -3 8 5 -6 -3 -16
previous now paragraph lower other	-6 -2 8 -4 -7 1 5
previous now paragraph lower pair	-8 -15 5 7 4 -24 -5
previous now paragraph same other	-6 -12 5 0 -8 -4 7
previous now paragraph same pair	12 0 -9 -4 10 -4 1
previous now same far own now	-7 6 -21 14 5 -3 9
previous now same far own open	-9 -20 -11 22 -5 -3 -5
previous now same far own past	0 -2 10 -16 -5 6 -3
previous now same far own proposed	-8 -13 -1 -8 -10 0 18
previous now same here own now	3 -5 -25 7 12 -3 23
previous now same here own open	0 -5 -5 13 0 0 -18
previous now same here own proposed	0 -1 13 -6 0 0 -9
previous now same paragraph own now	8 -20 -8 5 -1 -5 15
previous now same paragraph own past	0 -1 -3 -5 10 -1 -3
previous now same paragraph own proposed	5 2 15 -17 -3 0 -10
previous open far	-1 -5 6 -14 8 6 6
previous open far higher pair	-9 -7 -5 -6 -1 9 17
previous open far lower other	13 -5 0 4 -4 -26 -5
previous open far same other	3 -1 7 -14 1 -4 7
previous open far same pair	0 -10 6 -10 7 -4 4
previous open here	0 19 3 -35 29 8 1
previous open here higher other	10 11 -11 -10 5 12 0
previous open here higher pair	-9 14 -9 -21 22 0 8
previous open here lower other	0 24 8 -30 10 12 -3
previous open here lower pair	1 -32 2 5 8 -24 -7
previous open here same other	0 -9 20 -11 -13 -2 -4
previous open here same pair	0 -9 11 -11 6 -2 -5
previous open higher far own denied	-8 3 7 -3 -11 7 2
previous open higher far own now	-10 14 10 -9 8 -4 -29
previous open higher far own open	-3 -12 1 3 -5 -3 5
previous open higher far own past	4 -12 -1 -4 -3 17 -15
previous open higher far own peak	-2 -1 -6 -15 1 9 5
previous open higher far own proposed	-17 5 -8 -7 1 -6 15
previous open higher here own if_lapsed	0 23 -8 -12 -7 -3 -7
previous open higher here own now	-8 8 -14 6 13 -1 -11
previous open higher here own open	6 6 1 -28 22 5 8
previous open higher here own proposed	-2 4 -16 -1 -5 0 9
previous open higher paragraph own if_lapsed	-1 19 -9 -9 0 -2 -4
previous open higher paragraph own now	-10 -3 20 -11 -1 0 -16
previous open higher paragraph own open	5 4 0 -16 4 13 4
previous open higher paragraph own peak	0 -1 -4 -13 10 2 -2
previous open higher paragraph own proposed	-6 0 -28 9 3 -1 4
previous open lower far own if_lapsed	-4 14 -11 -15 -4 0 7
previous open lower far own now	-1 -33 1 8 -9 -9 3
previous open lower far own open	12 -1 -9 2 11 -1 -9
previous open lower far own past	-1 -4 2 -14 6 -1 4
previous open lower here own now	2 -21 0 -4 16 -6 -13
previous open lower here own open	-1 14 10 -20 7 6 0
previous open lower paragraph own now	-7 -3 20 -10 -13 -5 -5
previous open lower paragraph own open	-11 3 -10 -5 12 0 8
previous open lower paragraph own past	0 0 -13 1 9 0 0
previous open paragraph	-19 7 6 -19 9 8 7
previous open paragraph higher other	1 17 -7 -13 6 1 8
previous open paragraph higher pair	-10 -5 14 -12 1 11 -5
previous open paragraph lower other	-8 1 -10 5 -1 1 6
previous open paragraph lower pair	-11 -1 15 -16 9 -8 -3
previous open paragraph same other	-2 -12 -12 18 -2 -3 0
previous open paragraph same pair	-4 5 7 -19 6 -1 5
previous open same far own now	2 -11 15 -9 -6 -1 -4
previous open same far own open	-9 -21 4 -12 13 -5 11
previous open same far own proposed	6 5 -3 -14 -1 0 2
previous open same here own open	-2 -15 31 -19 -11 -5 -6
previous open same paragraph own open	-3 -15 -3 0 3 -3 7
previous paragraph denied 0.05	3 13 -6 -4 7 0 -12
previous paragraph denied 0.3	5 -8 5 -15 5 8 -3
previous paragraph denied 0.9	10 2 5 -15 -11 4 -6
previous paragraph if_lapsed 0.3	-10 -2 -3 12 1 -2 -2
previous paragraph now 0.5	-5 -10 3 5 -2 -4 3
previous paragraph now 0.7	-10 -7 10 -2 1 -2 0
previous paragraph now 0.9	-17 -3 7 4 2 1 -10
previous paragraph open 0.05	-13 -3 -8 9 2 -1 3
previous paragraph open 0.15	-16 2 -2 6 -11 0 8
previous paragraph open 0.3	-12 2 10 -11 -4 4 7
previous paragraph open 0.5	-11 2 5 -11 10 -4 2
previous paragraph open 0.7	-9 -5 -3 -4 15 -3 2
previous paragraph open 0.9	-14 -6 -5 7 -4 -4 10
previous paragraph past 0.05	-5 0 -10 7 2 1 2
previous paragraph past 0.3	8 4 2 4 -12 -4 2
previous paragraph past 0.9	3 -8 14 -20 -7 0 13
previous paragraph peak 0.05	-15 10 -13 12 -16 16 0
previous paragraph peak 0.15	-7 0 2 1 -3 8 -10
previous paragraph peak 0.3	-5 -15 7 3 0 6 -6
previous paragraph peak 0.5	-3 -12 -2 9 5 0 -4
previous paragraph proposed 0.05	4 -10 3 1 4 0 -4
previous paragraph proposed 0.15	0 6 -9 -9 18 -6 3
previous paragraph proposed 0.3	3 9 -4 8 12 -14 -12
previous paragraph proposed 0.5	-3 6 1 12 2 -4 -12
previous paragraph proposed 0.9	4 -9 3 10 -12 2 -5
previous past far	-6 11 -1 8 -18 0 4
previous past far higher other	-21 6 -7 10 -13 9 4
previous past far higher pair	6 9 2 -9 -10 1 -2
previous past far lower other	12 -6 5 -3 -16 -17 6
previous past far lower pair	-11 3 -11 18 1 -8 -3
previous past here	-6 25 -11 17 -24 -1 16
previous past here higher other	-7 31 -5 -12 -10 -12 2
previous past here higher pair	5 3 -12 7 -8 8 6
previous past here lower other	-5 -4 0 15 -20 2 13
previous past here lower pair	-12 -10 -9 18 -1 -23 6
previous past here same other	0 6 16 -16 -14 6 -7
previous past higher far own denied	13 1 0 -8 -8 -10 -1
previous past higher far own if_lapsed	-11 7 -9 4 3 0 -9
previous past higher far own now	-10 1 1 -3 -4 0 8
previous past higher far own open	-8 -11 -3 13 -6 -8 6
previous past higher far own past	-12 6 9 -16 -9 15 -1
previous past higher far own proposed	-9 12 -29 15 -17 -5 -1
previous past higher here own now	6 8 -6 -13 5 6 -2
previous past higher here own open	0 4 -14 3 -1 -1 5
previous past higher here own past	-1 26 -6 9 -17 -17 10
previous past higher here own peak	-1 -5 -7 -1 -7 14 -4
previous past higher paragraph own past	-10 4 0 -12 6 5 -16
previous past higher paragraph own proposed	-5 -4 -5 -9 -7 0 20
previous past lower far own now	6 1 -4 3 -10 -12 9
previous past lower far own open	3 -1 -9 17 -17 -2 -6
previous past lower here own now	-7 1 -14 13 -1 -12 11
previous past lower here own open	0 -4 -21 10 3 0 4
previous past lower here own past	-9 -11 9 16 -18 -2 9
previous past lower paragraph own open	-2 -6 3 12 -5 -1 -15
previous past lower paragraph own past	3 -2 5 14 -13 -16 -1
previous past paragraph	4 6 -1 8 -16 -5 12
previous past paragraph higher other	-2 14 6 -18 0 0 0
previous past paragraph higher pair	0 -4 -17 8 3 -1 11
previous past paragraph lower other	1 7 -5 15 -8 0 -9
previous past paragraph lower pair	3 1 8 -3 -8 -13 2
previous past paragraph same pair	-5 -8 8 12 -23 -8 16
previous past same far own if_lapsed	-5 13 -14 -10 5 -4 -1
previous past same far own now	3 -18 7 -1 3 -4 -6
previous past same far own past	-5 3 7 0 -11 1 2
previous past same here own past	-1 2 13 -15 -7 1 0
previous past same paragraph own now	5 -4 5 3 -11 -2 -7
previous past same paragraph own past	0 -6 10 5 -18 -4 10
previous peak far lower other	3 -14 -4 9 -2 4 -1
previous peak far lower pair	4 7 0 -13 6 -2 -4
previous peak here lower other	-1 3 -4 15 -5 -5 -7
previous peak here lower pair	-1 -7 10 -3 2 -9 1
previous peak lower far own open	3 -10 3 9 4 -4 -18
previous peak lower far own proposed	10 -4 -8 -13 5 0 0
previous peak lower here own peak	-2 3 1 12 7 -14 -6
previous peak lower paragraph own if_lapsed	0 -8 11 -7 -5 0 6
previous peak paragraph	-4 -15 2 6 2 6 -5
previous peak paragraph lower other	-1 -12 -7 6 0 7 4
previous peak paragraph lower pair	-1 -5 12 -3 0 -2 -5
previous proposed far	6 6 9 -5 3 -1 -16
previous proposed far higher other	10 2 0 -12 11 5 -14
previous proposed far higher pair	-10 2 1 -15 0 1 9
previous proposed far lower other	-5 4 -2 11 4 -2 -14
previous proposed far same other	14 -5 -1 -16 -15 -2 10
previous proposed far same pair	-5 5 17 16 -19 -5 -17
previous proposed here	5 18 0 11 15 3 -30
previous proposed here higher pair	5 17 -5 7 4 0 -19
previous proposed here lower other	-9 1 1 10 -2 0 -8
previous proposed here lower pair	-6 2 6 -6 17 -1 -14
previous proposed higher far own denied	18 -8 0 -3 2 -4 -24
previous proposed higher far own if_lapsed	-7 5 -14 -20 4 4 7
previous proposed higher far own now	-1 11 6 -21 5 -6 -6
previous proposed higher far own open	-6 -13 -16 13 6 -3 0
previous proposed higher far own peak	-2 -1 -4 -11 -9 10 5
previous proposed higher here own now	8 4 -5 6 3 -1 -13
previous proposed higher here own proposed	-5 22 -8 9 -1 4 -14
previous proposed higher paragraph own now	-11 -9 5 4 -3 -1 0
previous proposed lower far own if_lapsed	-1 19 -9 -4 -7 0 -12
previous proposed lower far own now	-13 -15 8 5 -9 -9 3
previous proposed lower far own open	-7 -8 2 -4 13 -8 1
previous proposed lower far own past	5 5 -10 -22 8 6 -5
previous proposed lower far own proposed	3 -3 2 13 4 -2 -16
previous proposed lower here own now	-4 3 2 -6 15 0 -14
previous proposed lower here own open	0 0 -16 2 6 0 4
previous proposed lower here own proposed	-2 -4 8 6 3 -1 -10
previous proposed lower paragraph own now	-6 4 4 -26 3 0 11
previous proposed lower paragraph own open	-1 -2 -19 25 -1 0 -11
previous proposed lower paragraph own proposed	-1 -8 6 12 11 0 -19
previous proposed paragraph	1 3 0 12 9 -7 -16
previous proposed paragraph higher other	-5 -10 1 -7 -1 0 12
previous proposed paragraph lower other	-10 2 -17 12 4 -1 5
previous proposed paragraph lower pair	0 2 18 -4 11 -1 -24
previous proposed paragraph same other	-2 -2 -5 11 3 0 -8
previous proposed same far own now	4 2 16 -8 -22 -1 -5
previous proposed same far own open	-2 -6 -8 10 -6 0 2
previous proposed same here own proposed	9 -5 -16 6 4 0 -7
previous proposed same paragraph own now	0 -1 4 -14 3 0 0
previous proposed same paragraph own proposed	-2 3 -12 18 2 0 -15
sentence denied 0.05	10 -11 -2 -14 11 0 3
sentence denied 0.7	-13 -5 16 -9 -7 6 4
sentence denied 0.9	-13 -1 8 -3 -1 6 5
sentence if_lapsed 0.05	-24 16 -3 -5 -2 1 0
sentence if_lapsed 0.15	-8 2 -5 3 10 2 -12
sentence if_lapsed 0.3	-17 -8 -3 5 16 2 0
sentence if_lapsed 0.5	-20 -4 9 8 14 -8 -21
sentence if_lapsed 0.7	-13 3 -3 9 5 -1 -17
sentence if_lapsed 0.9	-3 6 0 0 7 -12 -14
sentence now 0.05	-11 6 1 -1 0 11 -2
sentence now 0.5	-15 -2 3 6 -6 -2 4
sentence now 0.7	-13 -5 4 2 9 -19 -3
sentence now 0.9	-13 3 12 -4 8 -11 -17
sentence open 0.05	-9 0 -2 9 1 -3 -4
sentence open 0.5	-11 3 6 -13 7 11 3
sentence open 0.9	-39 3 -1 4 0 -15 5
sentence past 0.05	-18 -8 -1 5 6 -6 -1
sentence past 0.15	-15 7 1 -5 -3 3 5
sentence past 0.3	-3 15 -2 4 -14 8 2
sentence past 0.5	-11 -4 2 -4 5 0 -5
sentence past 0.7	-1 0 6 -12 1 8 -6
sentence past 0.9	1 1 11 2 -4 -15 -11
sentence peak 0.05	-25 -15 0 -4 4 21 -15
sentence peak 0.15	-14 -16 3 0 2 12 -17
sentence peak 0.3	-11 -5 6 9 -4 -3 0
sentence peak 0.5	-8 7 6 9 -4 -11 4
sentence peak 0.7	-6 7 0 19 -1 -17 -1
sentence peak 0.9	-4 6 6 -15 1 2 1
sentence proposed 0.05	0 -7 -10 -1 -5 -14 23
sentence proposed 0.15	-9 -11 -1 0 11 -12 5
sentence proposed 0.3	-7 12 12 -7 10 -4 -13
sentence proposed 0.5	-8 12 6 -2 18 -5 -13
sentence proposed 0.7	-21 1 8 -9 7 1 2
sentence proposed 0.9	-7 -11 8 -4 7 4 -3
text denied 0.05	17 13 1 -13 -9 3 -8
text denied 0.15	-13 5 14 -15 6 0 -6
text denied 0.3	2 -9 7 12 -1 -2 -25
text if_lapsed 0.05	10 30 -10 -13 -12 8 -2
text if_lapsed 0.15	9 -3 7 -6 -7 -1 -9
text if_lapsed 0.3	0 3 25 -14 -22 -5 -2
text if_lapsed 0.5	1 -8 32 -15 -18 -18 -2
text now 0.05	-8 -5 12 3 -1 -18 -2
text now 0.15	-6 -4 10 5 0 -17 -4
text now 0.3	-4 2 0 6 4 -14 -5
text now 0.5	-8 -2 7 -1 9 -6 -11
text now 0.7	-27 -2 13 5 1 -30 -3
text now 0.9	-19 -4 -1 11 -3 -13 6
text open 0.05	-12 -5 5 10 -2 -19 2
text open 0.15	-4 -16 -1 26 -11 -17 -5
text open 0.3	-6 -7 8 1 -10 -3 10
text open 0.5	-13 -34 -4 18 3 -17 3
text open 0.7	-2 -17 -6 1 10 1 6
text past 0.05	2 -17 2 -6 24 0 -12
text past 0.15	-3 -8 4 -12 6 -3 9
text past 0.3	3 -6 9 2 3 -15 -11
text past 0.5	-2 -11 4 11 -9 -12 2
text past 0.7	-5 4 8 -1 -1 -11 -4
text past 0.9	0 -1 18 -3 -16 0 -1
text peak 0.05	-15 1 -10 7 4 6 -5
text peak 0.15	-5 -5 1 -17 8 12 6
text peak 0.3	-8 -6 23 -12 -11 6 -5
text proposed 0.05	-4 -10 -5 1 -9 -3 22
text proposed 0.15	-3 -12 0 0 5 -28 15
text proposed 0.3	4 -38 7 9 -14 -17 15
text proposed 0.5	-35 -26 10 -6 0 -12 18
text proposed 0.7	-12 -6 17 8 -27 5 -14
text proposed 0.9	-4 0 21 -4 -10 -1 -9
twin denied 0.05	43 -6 -10 -10 -11 -5 -6
twin denied 0.15	44 -16 -13 -17 -8 -11 -4
twin denied 0.3	26 -18 -13 -8 -12 0 7
twin denied 0.5	25 -23 -16 -2 -4 -3 5
twin denied 0.7	27 -11 -21 -25 -12 2 6
twin denied 0.9	19 -6 -13 -11 -7 1 1
twin denied own denied	-22 -8 -11 16 -8 -6 24
twin denied own if_lapsed	19 -17 -5 -7 3 -5 4
twin denied own now	24 6 -10 -13 -24 2 -4
twin denied own open	11 0 2 -6 -12 -4 0
twin denied own past	1 -8 -2 -15 13 0 -7
twin denied own proposed	7 -2 10 2 -4 0 -13
twin if_lapsed 0.05	-19 22 -4 -4 1 -6 -12
twin if_lapsed 0.15	-15 17 -14 -11 14 -4 -8
twin if_lapsed 0.3	-19 14 -16 5 9 -1 -19
twin if_lapsed 0.5	-23 0 0 11 11 -4 -25
twin if_lapsed 0.7	-19 0 1 4 4 2 -11
twin if_lapsed 0.9	-4 5 -7 5 10 -4 -34
twin if_lapsed own denied	-19 16 -10 -1 10 -10 1
twin if_lapsed own if_lapsed	-9 -25 -11 -2 33 9 2
twin if_lapsed own now	1 17 -1 -6 -7 -11 -6
twin if_lapsed own open	1 14 11 -22 -1 -19 6
twin if_lapsed own past	0 -11 -13 28 -7 0 -4
twin if_lapsed own proposed	-3 31 4 -1 3 6 -37
twin none	-12 -8 11 11 -9 -23 4
twin now 0.05	-10 1 11 -1 2 -2 -14
twin now 0.15	-11 0 12 0 1 -15 -10
twin now 0.3	-16 -9 15 2 -6 -9 -1
twin now 0.5	-20 -9 16 2 -7 -27 0
twin now 0.7	-21 -8 20 -4 0 -31 -6
twin now 0.9	-13 -20 11 -5 20 -12 -12
twin now own denied	-16 4 26 -14 -22 -6 4
twin now own if_lapsed	-2 -10 24 -18 -6 -5 6
twin now own now	13 1 -16 8 -1 -3 20
twin now own open	-10 -20 3 1 7 -7 5
twin now own past	2 -22 26 -13 -12 2 2
twin now own proposed	-23 22 41 -29 -19 -7 -22
twin open 0.05	-3 13 1 3 -2 -15 -7
twin open 0.15	1 6 4 1 0 -11 -12
twin open 0.3	-5 -9 1 5 8 -14 -3
twin open 0.5	-13 -3 5 5 6 -21 -8
twin open 0.7	-9 5 8 -3 -2 -3 -3
twin open 0.9	-4 -1 13 7 -20 -11 -16
twin open own denied	14 4 0 -8 -5 -1 -13
twin open own if_lapsed	-12 -8 6 -3 3 -5 11
twin open own now	-5 3 -17 3 8 -11 18
twin open own open	-5 -21 11 12 -2 6 -31
twin open own past	6 12 7 -26 -4 3 4
twin open own proposed	-16 10 15 -1 -11 0 -10
twin past 0.05	-8 6 -3 -8 4 13 -3
twin past 0.15	-14 6 5 -24 8 7 -2
twin past 0.3	-14 8 -2 -13 8 11 -7
twin past 0.5	-6 12 -10 -2 7 7 -10
twin past 0.9	-21 15 7 -6 -8 0 7
twin past own denied	-15 -11 -19 5 17 6 4
twin past own if_lapsed	-4 1 -8 -7 25 -1 -33
twin past own now	11 0 -17 -32 22 1 12
twin past own past	5 14 6 13 -29 7 8
twin past own peak	0 -1 -2 5 9 -13 -1
twin past own proposed	-20 12 8 20 4 -3 -27
twin peak 0.05	-16 2 -17 5 -1 35 -26
twin peak 0.15	0 3 -22 1 -9 23 -9
twin peak 0.3	-2 -1 -12 -11 -9 24 -4
twin peak 0.5	0 -8 -15 -4 -11 27 -7
twin peak 0.7	1 -7 -10 0 -18 21 -3
twin peak 0.9	-5 -5 -9 1 -14 15 4
twin peak own if_lapsed	5 -7 -4 -8 2 10 -6
twin peak own past	-1 1 -10 -10 -2 9 6
twin proposed 0.05	-1 -10 -10 8 -15 -7 22
twin proposed 0.15	3 -3 -4 -2 -11 -16 17
twin proposed 0.3	4 -3 -5 -7 -3 -12 14
twin proposed 0.5	7 -10 -10 -7 2 -7 14
twin proposed 0.7	-1 -6 8 -9 -1 -17 9
twin proposed 0.9	0 -8 -3 -10 -2 -9 16
twin proposed own now	-4 -2 -5 -24 9 -8 20
twin proposed own open	-14 -4 0 6 -4 5 -1
twin proposed own past	-7 4 10 -6 -13 2 11
twin proposed own proposed	19 -2 -5 9 1 -9 -14`;
