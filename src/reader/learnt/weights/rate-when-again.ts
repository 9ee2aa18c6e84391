// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN_AGAIN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-19 -10 15 9 -6 -24 -2
next denied far lower other	-21 14 2 3 -15 6 -9
next denied far lower pair	-11 -13 -7 4 14 -10 13
next denied far same other	18 -1 -11 -5 -2 0 -6
next denied here	-12 6 -3 -2 1 4 5
next denied higher far own now	0 17 -3 -6 -20 5 -10
next denied higher far own open	-1 0 13 -9 -5 0 0
next denied higher far own proposed	-12 -4 0 11 5 0 -5
next denied lower far own if_lapsed	-7 -14 4 7 3 3 6
next denied lower far own now	-5 12 -11 11 -8 -6 1
next denied lower far own open	-4 5 0 0 -12 6 -5
next denied lower far own past	-3 0 0 -11 13 -9 -6
next denied lower far own proposed	-19 5 13 -11 -8 0 1
next denied paragraph	-4 -6 -8 15 -6 -9 7
next far denied 0.05	-4 15 -3 -4 -6 -10 1
next far denied 0.15	12 5 -4 -14 6 -11 2
next far denied 0.3	0 3 -3 -5 11 -6 -5
next far denied 0.5	1 0 -2 7 2 -1 -12
next far denied 0.7	-8 0 -5 10 -1 2 -2
next far denied 0.9	-17 9 3 3 -19 5 1
next far if_lapsed 0.05	11 0 -1 1 -9 12 -7
next far if_lapsed 0.15	-2 3 -7 -1 -2 13 1
next far if_lapsed 0.3	2 -11 3 -8 1 4 7
next far if_lapsed 0.5	-4 -16 4 -5 2 -1 13
next far if_lapsed 0.7	3 -15 -2 1 4 -4 8
next far if_lapsed 0.9	3 -12 -6 9 11 -13 -1
next far now 0.7	0 -10 -2 5 3 -9 4
next far now 0.9	-12 1 -1 5 -5 -6 4
next far open 0.15	-9 -8 6 1 -3 -1 3
next far open 0.3	-14 -3 -1 4 3 -16 6
next far open 0.5	-5 4 6 2 -5 -15 -3
next far open 0.9	-11 -6 -7 2 2 -8 15
next far past 0.05	6 -1 -9 2 10 4 -7
next far past 0.15	-6 1 -4 1 8 10 -9
next far past 0.9	-5 0 14 -4 -10 3 -3
next far peak 0.05	-4 11 -4 -9 1 5 0
next far peak 0.15	-1 3 -8 0 12 -2 -8
next far peak 0.3	0 -3 -2 3 9 -10 -7
next far peak 0.7	4 0 -5 9 5 -7 -11
next far proposed 0.05	1 12 7 -4 -11 7 -10
next far proposed 0.9	-30 2 -7 9 1 5 4
next here denied 0.05	5 -7 9 -18 3 4 1
next here denied 0.3	-12 3 1 -1 5 3 0
next here denied 0.5	-12 3 0 0 2 4 2
next here if_lapsed 0.05	-26 3 -2 4 -2 -2 1
next here if_lapsed 0.15	-23 -10 0 12 5 -1 -3
next here if_lapsed 0.3	-14 -8 5 0 4 9 -2
next here if_lapsed 0.5	-23 -1 2 -5 8 3 -1
next here if_lapsed 0.7	-19 -2 7 -10 7 -1 4
next here if_lapsed 0.9	-12 0 15 -3 0 -5 -13
next here now 0.05	-16 1 -2 5 -4 6 5
next here now 0.9	-8 -2 0 8 3 -4 -9
next here open 0.15	-8 -16 11 -2 3 -8 -4
next here open 0.3	-6 3 9 -4 7 -7 -14
next here past 0.05	-11 10 -1 7 -4 -6 -5
next here past 0.15	-6 -2 -12 9 2 6 2
next here past 0.3	-12 13 0 -1 -3 2 -4
next here past 0.5	-7 12 -10 6 -7 6 7
next here past 0.7	0 -8 9 -9 0 7 0
next here past 0.9	-2 -8 0 -1 10 -8 -3
next here peak 0.05	-12 -13 -11 -5 14 13 -7
next here peak 0.7	-4 7 16 1 0 -12 -8
next here proposed 0.05	-6 -10 -2 3 4 -17 8
next here proposed 0.15	-12 3 2 5 4 -10 -4
next here proposed 0.3	-6 5 2 2 -6 -14 1
next here proposed 0.9	7 1 4 5 -11 -2 -6
next if_lapsed far	-1 -10 4 -3 -3 7 4
next if_lapsed far higher other	-3 -4 0 -3 -9 17 4
next if_lapsed far higher pair	12 -7 11 -25 1 4 -7
next if_lapsed far lower other	-2 -12 1 0 2 -2 7
next if_lapsed far lower pair	-6 3 2 7 0 -12 -6
next if_lapsed far same other	-4 8 -6 12 -12 -2 -5
next if_lapsed far same pair	-5 -3 0 -12 13 -14 10
next if_lapsed here	-18 -1 -6 5 9 1 -2
next if_lapsed here higher other	-3 11 -15 5 -1 -2 -8
next if_lapsed here lower other	-6 -1 3 -11 14 2 -12
next if_lapsed here lower pair	-7 -2 -3 9 -11 -5 10
next if_lapsed higher far own now	3 -12 24 -27 4 -4 -17
next if_lapsed higher far own open	-2 2 1 -12 5 8 0
next if_lapsed higher far own past	1 1 -3 10 -11 4 -4
next if_lapsed higher here own if_lapsed	-6 5 -9 4 3 -1 -8
next if_lapsed higher paragraph own if_lapsed	4 4 -12 -1 0 -6 3
next if_lapsed higher paragraph own now	11 -6 -10 -8 0 6 -4
next if_lapsed lower far own past	-8 -6 9 -8 6 0 -14
next if_lapsed lower here own if_lapsed	-8 -6 -1 -4 13 4 1
next if_lapsed lower here own now	-10 9 0 11 -9 -14 -12
next if_lapsed lower here own open	0 0 -6 -13 -2 0 17
next if_lapsed lower paragraph own if_lapsed	-7 -1 -3 -6 12 -6 1
next if_lapsed lower paragraph own now	-20 2 8 3 -2 -5 -11
next if_lapsed paragraph higher other	-3 7 -14 -1 -4 5 3
next if_lapsed paragraph higher pair	16 -10 -1 0 -7 4 -10
next if_lapsed paragraph lower other	-12 8 3 0 -13 -6 0
next if_lapsed paragraph lower pair	-21 -8 4 4 8 -8 -4
next if_lapsed paragraph same other	0 -8 -1 -4 16 -7 0
next if_lapsed paragraph same pair	1 0 -16 7 11 -2 0
next if_lapsed same here own if_lapsed	0 -12 -4 3 9 6 0
next if_lapsed same paragraph own past	0 -16 -3 2 17 -2 0
next none	-1 -6 9 7 -17 -12 2
next now far higher other	-1 7 -5 -3 -3 11 -2
next now far higher pair	9 -10 3 -4 0 -6 5
next now far lower other	-5 -6 0 8 8 -26 -6
next now far lower pair	7 -13 -1 5 -6 -4 1
next now far same other	7 -16 -11 7 7 -17 7
next now far same pair	-3 8 -1 -16 11 2 1
next now here higher pair	-9 -8 16 -9 -8 7 7
next now here lower other	1 16 -12 -2 16 -15 -4
next now here lower pair	-3 -35 15 6 -15 -29 -1
next now here same other	-5 -16 8 -11 4 -1 4
next now here same pair	4 -3 -10 0 16 0 -3
next now higher far own denied	11 -9 -7 9 0 -3 -18
next now higher far own if_lapsed	0 4 1 0 -12 3 1
next now higher far own now	-7 9 2 1 -12 5 2
next now higher far own open	13 -7 7 -8 9 -8 -4
next now higher far own past	-2 -2 1 12 -2 -6 -13
next now higher far own peak	-16 -4 -19 -20 20 13 -5
next now higher here own denied	15 -7 -6 -4 -3 0 -4
next now higher here own if_lapsed	6 -17 31 -1 -17 -7 4
next now higher here own now	-16 -2 0 6 -7 6 2
next now higher here own open	-17 15 -9 -1 4 2 -9
next now higher here own past	-3 7 14 -5 -3 -5 -15
next now higher here own peak	-2 -8 6 -5 -1 7 -7
next now higher here own proposed	-14 3 -12 -9 -6 -2 18
next now higher paragraph own denied	11 0 -11 -2 -7 4 -5
next now higher paragraph own if_lapsed	-14 8 17 -8 -4 -10 -11
next now higher paragraph own now	12 -5 3 2 -4 12 -20
next now higher paragraph own open	-27 -5 -3 3 5 -29 12
next now higher paragraph own past	-38 5 -5 -5 4 6 8
next now higher paragraph own peak	-6 -9 -1 9 -14 10 -7
next now higher paragraph own proposed	0 14 -7 0 -4 -6 0
next now lower far own if_lapsed	-11 5 2 4 -36 -9 7
next now lower far own now	-2 -12 -2 6 4 -12 -1
next now lower far own open	-23 -1 3 7 1 -6 -7
next now lower far own past	7 -2 -1 -8 6 -18 8
next now lower far own proposed	11 -16 0 8 2 -4 -8
next now lower here own if_lapsed	0 -18 -4 7 -3 0 12
next now lower here own now	-2 6 -1 2 5 -23 -4
next now lower here own open	-22 -8 14 -1 -44 -10 9
next now lower here own past	2 -2 1 -12 12 -10 -7
next now lower here own proposed	3 -15 3 18 -7 0 -14
next now lower paragraph own denied	5 -1 4 -11 -4 0 -1
next now lower paragraph own if_lapsed	-1 6 -6 -14 -3 0 11
next now lower paragraph own now	1 -21 -2 8 -5 -16 6
next now lower paragraph own open	-5 4 1 11 -14 -13 -6
next now lower paragraph own proposed	3 -12 -11 -2 4 0 6
next now paragraph higher other	-26 3 10 1 -2 15 -19
next now paragraph higher pair	10 4 -11 -2 -2 -4 7
next now paragraph lower other	-11 -1 -4 -1 8 -24 7
next now paragraph lower pair	12 -17 -2 14 -14 -16 -1
next now paragraph same other	9 -20 10 -13 1 -5 4
next now paragraph same pair	9 -17 -3 2 2 -6 3
next now same far own denied	-13 3 16 -10 -5 6 -1
next now same far own if_lapsed	-1 6 2 1 -8 0 -12
next now same far own past	9 -11 4 -12 9 -9 -20
next now same far own proposed	-4 9 -1 -21 4 0 5
next now same here own now	1 -6 -12 2 12 -5 9
next now same here own open	0 -4 12 -16 13 0 -13
next now same paragraph own now	10 -27 -16 15 4 -6 4
next now same paragraph own open	-3 -8 16 -20 6 -1 5
next now same paragraph own past	5 -6 14 -30 -3 -2 3
next open far	-11 3 3 3 0 -11 -4
next open far higher other	-8 -2 11 -3 -8 -1 4
next open far higher pair	8 4 -8 -8 6 -11 10
next open far lower other	-12 4 3 11 -8 0 -19
next open far lower pair	-11 5 -13 4 12 -4 2
next open far same other	-5 1 -12 15 9 -2 -12
next open far same pair	-9 -8 15 -7 -1 -3 -2
next open here higher other	0 12 11 -19 -3 2 6
next open here higher pair	1 -5 6 2 -3 4 -14
next open here lower other	8 1 -21 7 19 -2 -8
next open here lower pair	-21 3 4 -15 9 -25 14
next open here same pair	0 -11 16 -3 -3 -1 -22
next open higher far own denied	-6 -1 -7 1 -2 -3 12
next open higher far own now	5 10 1 -18 4 0 7
next open higher far own open	11 -5 10 -2 -4 -4 -8
next open higher far own past	-3 5 8 -2 -11 0 4
next open higher far own proposed	-28 -2 -6 3 -8 -4 12
next open higher here own if_lapsed	0 -11 5 -1 9 0 -2
next open higher here own now	-23 -2 6 -10 13 6 -33
next open higher here own open	9 13 4 -3 -18 -1 2
next open higher here own past	0 -5 21 0 -21 -4 3
next open higher here own proposed	0 0 -9 -4 -1 0 11
next open higher paragraph own if_lapsed	0 -13 7 0 7 2 -6
next open higher paragraph own now	-1 6 4 1 -17 5 -2
next open higher paragraph own open	-1 0 -11 -5 3 8 12
next open higher paragraph own past	6 -6 2 11 -13 -11 3
next open higher paragraph own proposed	-4 -5 2 -8 -8 0 10
next open lower far own if_lapsed	0 10 -6 -2 -3 -1 -3
next open lower far own now	-12 6 -6 6 4 -4 -5
next open lower far own open	-13 -5 1 3 -5 2 2
next open lower far own proposed	-3 -3 8 15 -5 0 -17
next open lower here own now	-8 -11 -7 2 19 -8 -9
next open lower here own open	4 7 -3 -11 7 -12 12
next open lower paragraph own now	0 4 12 -8 -12 -5 1
next open lower paragraph own open	1 9 -8 1 10 -11 -5
next open lower paragraph own proposed	-1 0 -3 -12 19 0 -9
next open paragraph higher other	7 -1 -19 9 -9 12 8
next open paragraph higher pair	-1 -5 19 -15 -11 1 9
next open paragraph lower other	-14 18 -8 1 4 -11 -5
next open paragraph lower pair	7 -26 13 -11 6 -7 -6
next open paragraph same other	-2 -7 -6 14 -2 -3 -4
next open same far own now	-4 -1 -25 16 8 -1 10
next open same far own open	-6 -16 26 -18 0 -3 -2
next open same far own proposed	-2 9 19 6 -4 0 -28
next open same here own now	0 -2 13 -5 -9 0 -10
next open same here own open	-1 -12 12 -2 0 -3 -12
next open same paragraph own open	-3 -1 -24 17 3 -3 -1
next paragraph denied 0.05	1 -6 10 0 -5 -6 0
next paragraph denied 0.15	0 -1 2 8 -7 -15 0
next paragraph denied 0.3	-8 0 -4 12 -7 -9 9
next paragraph denied 0.5	-3 -4 -5 11 -3 -7 6
next paragraph denied 0.9	-6 2 -12 8 0 -1 4
next paragraph if_lapsed 0.05	11 0 -3 -2 -6 1 1
next paragraph if_lapsed 0.15	11 -1 3 0 -7 -5 -6
next paragraph if_lapsed 0.3	1 -4 6 1 2 -1 -13
next paragraph if_lapsed 0.5	4 -2 0 3 5 -4 -14
next paragraph if_lapsed 0.7	7 -21 10 4 5 -2 -8
next paragraph if_lapsed 0.9	6 -5 7 -2 7 -7 -12
next paragraph now 0.9	1 -1 1 7 -4 -15 -4
next paragraph open 0.05	11 -11 -1 0 0 6 0
next paragraph open 0.7	-1 0 2 -8 14 1 -5
next paragraph open 0.9	-15 -1 7 -5 1 -2 2
next paragraph past 0.05	-8 2 -11 -1 15 2 0
next paragraph past 0.15	-12 0 -1 -1 4 0 1
next paragraph past 0.3	-16 1 3 9 -3 -4 -3
next paragraph past 0.5	-14 2 2 4 4 -7 -9
next paragraph past 0.7	-8 4 12 -2 -6 -11 2
next paragraph past 0.9	4 -12 26 -14 -2 -8 -6
next paragraph peak 0.15	-5 14 -13 -6 7 -4 6
next paragraph peak 0.7	3 2 -17 13 3 -6 -6
next paragraph proposed 0.05	-1 -12 7 3 -7 -5 2
next paragraph proposed 0.15	2 -3 -3 9 1 -14 -3
next paragraph proposed 0.9	0 -11 -14 13 7 -3 1
next past far higher pair	6 8 1 10 -17 -11 0
next past far lower other	-24 13 -4 -3 9 0 -5
next past far lower pair	-16 -1 4 5 3 -5 -11
next past far same other	-2 -5 7 3 0 0 -14
next past far same pair	2 0 6 -18 -6 10 4
next past here	-9 14 -7 4 -5 3 1
next past here higher other	-6 4 -12 3 -8 12 7
next past here higher pair	2 12 -1 -4 -1 0 -5
next past here lower other	-6 18 -15 -8 6 -1 1
next past here lower pair	-3 -18 7 4 -3 -26 -1
next past here same other	0 -3 -2 -6 0 11 -5
next past here same pair	-1 -3 -10 22 -9 -10 4
next past higher far own if_lapsed	-5 19 0 -2 -21 -8 3
next past higher far own now	-3 -24 10 2 -5 2 0
next past higher far own past	10 -12 -3 10 -7 0 -11
next past higher far own proposed	6 0 -6 -11 2 0 4
next past higher here own now	6 11 5 -2 -4 -2 -30
next past higher here own open	0 11 1 -10 -5 0 -1
next past higher here own past	-14 0 -18 5 0 6 12
next past higher here own peak	0 0 -1 1 -11 9 0
next past higher paragraph own now	-22 -8 0 -14 17 6 0
next past higher paragraph own open	-4 -2 -2 19 -13 -1 -5
next past higher paragraph own past	8 -3 -1 22 -21 0 3
next past lower far own now	-19 5 0 2 6 -6 -9
next past lower far own open	-6 3 7 -11 6 -5 1
next past lower far own past	-8 0 -12 9 0 3 3
next past lower here own now	-1 -35 1 6 0 -12 5
next past lower here own open	0 -2 13 -14 5 0 -5
next past lower here own past	-9 21 -8 -3 1 -7 -6
next past lower paragraph own now	-3 -17 -7 2 9 -5 7
next past lower paragraph own open	0 3 8 -16 10 -1 -3
next past lower paragraph own past	-7 11 1 -6 0 2 -17
next past paragraph	-13 -3 0 5 4 1 -7
next past paragraph higher other	-4 -22 -12 23 -9 16 0
next past paragraph higher pair	-4 -1 7 4 0 -14 -4
next past paragraph lower other	1 12 -1 -17 6 2 -2
next past paragraph lower pair	-13 -14 -2 3 9 -6 -2
next past same far own now	-6 -2 0 -13 -1 12 3
next past same far own open	0 -2 13 -8 1 0 -11
next past same here own past	-2 -5 -13 15 -4 7 0
next past same paragraph own past	0 6 3 -15 0 -1 -1
next peak far	1 -2 -4 7 10 -9 -12
next peak far lower other	-12 3 -9 3 14 -7 -5
next peak here higher other	-1 -3 -5 6 -15 6 -4
next peak here lower other	0 -8 5 -20 11 -2 6
next peak higher here own peak	-2 -4 -6 12 -21 2 -5
next peak lower far own now	-7 -14 -3 0 11 -1 2
next peak lower far own open	-2 9 -15 13 -15 0 -13
next peak lower here own now	0 2 16 -8 -11 -1 -1
next peak lower here own past	0 7 -8 -14 14 -16 6
next peak lower here own peak	0 0 5 -11 11 -6 0
next peak lower paragraph own open	0 13 1 -24 3 0 11
next peak lower paragraph own past	-1 3 -7 15 -5 -8 -2
next peak paragraph	2 11 -8 -1 -1 -9 6
next peak paragraph lower other	-2 12 -20 4 10 -10 -10
next peak paragraph lower pair	-6 7 5 -6 -12 -8 13
next proposed far higher other	-2 3 8 4 -23 0 1
next proposed far higher pair	-8 -1 3 0 18 0 -20
next proposed far lower pair	-5 6 -6 1 -7 -9 11
next proposed far same other	11 -3 -4 -13 0 -3 10
next proposed far same pair	-11 -26 -3 17 -8 -4 6
next proposed here	-3 9 4 4 -6 -10 -5
next proposed here higher pair	-5 5 16 -14 -1 -4 -8
next proposed here lower other	-11 0 -1 -1 -6 0 7
next proposed here lower pair	-3 5 -2 13 -19 -2 -1
next proposed here same pair	12 -3 -6 0 2 0 -5
next proposed higher far own denied	0 -5 4 0 5 5 -18
next proposed higher far own if_lapsed	0 10 4 -3 -4 -1 -11
next proposed higher far own open	3 -4 10 -4 -9 4 -1
next proposed higher far own past	-12 -1 -4 4 3 -3 0
next proposed higher far own proposed	3 2 1 0 -12 -2 0
next proposed higher here own now	4 6 11 -10 5 -2 -20
next proposed higher here own proposed	-19 3 3 -3 5 -1 -1
next proposed higher paragraph own now	5 -11 11 -15 0 -3 3
next proposed higher paragraph own past	-1 -3 9 -12 3 0 -5
next proposed higher paragraph own proposed	-1 -13 5 10 0 -1 -10
next proposed lower far own if_lapsed	-3 13 8 -17 5 -6 -21
next proposed lower far own now	-8 -9 13 8 -13 -12 -11
next proposed lower far own open	-13 13 -13 14 -5 -10 -8
next proposed lower far own past	1 -5 8 -17 0 1 7
next proposed lower far own proposed	-7 0 -5 -11 1 -2 15
next proposed lower here own now	-3 0 -2 -6 -26 0 19
next proposed lower here own open	0 -5 -12 19 -3 0 -7
next proposed lower paragraph own open	-5 -13 -6 16 -23 -2 2
next proposed lower paragraph own past	-1 -3 -3 -17 12 6 -4
next proposed lower paragraph own proposed	5 7 -13 8 -4 0 -4
next proposed paragraph	7 -12 3 4 5 -3 -9
next proposed paragraph higher pair	12 -20 13 -8 5 -6 -11
next proposed paragraph lower other	-17 8 -7 1 6 0 1
next proposed paragraph lower pair	1 -14 -1 11 -5 5 -5
next proposed same far own now	-11 -11 -10 -3 -4 -1 22
next proposed same far own open	5 -2 -1 9 -3 0 -13
next proposed same far own proposed	7 -20 0 0 -1 -2 1
next proposed same here own proposed	11 -3 -9 0 9 0 -9
next proposed same paragraph own proposed	11 5 1 -3 3 0 -13
own denied 0.05	110 -38 -32 -47 -20 -7 -28
own denied 0.15	79 -30 -34 -36 -28 -15 -16
own denied 0.3	46 -26 -15 -5 -23 -25 -22
own denied 0.5	22 -20 -3 11 -33 -11 -14
own denied 0.7	23 -6 -1 2 -34 -15 -16
own denied 0.9	58 -34 -21 -34 -30 -7 -23
own if_lapsed 0.05	-18 89 -25 -27 -37 -15 -17
own if_lapsed 0.15	-17 60 -22 -17 -26 -11 -18
own if_lapsed 0.3	-10 39 -14 -13 -12 -23 -15
own if_lapsed 0.5	-24 34 -11 -7 -11 -18 -13
own if_lapsed 0.7	-30 37 -18 -1 -14 -19 -18
own if_lapsed 0.9	-26 53 -23 -11 -5 -42 -45
own now 0.05	-34 -22 54 -14 -2 -24 -20
own now 0.15	-22 -24 47 -6 -6 -32 -26
own now 0.3	-32 -13 39 -1 -18 -44 -10
own now 0.5	-37 -23 34 3 -12 -54 -11
own now 0.7	-46 -38 44 3 -9 -56 -27
own now 0.9	-34 -71 88 -20 -40 -62 -60
own open 0.05	-17 -17 -15 53 -20 -21 -8
own open 0.15	-28 -2 -12 44 -14 -32 -14
own open 0.3	-34 -8 -4 37 -17 -24 -13
own open 0.5	-22 -5 -1 30 -25 -27 -6
own open 0.7	-35 -15 -7 36 -19 -20 -6
own open 0.9	-12 -23 -25 53 -29 -21 -10
own past 0.05	-26 -48 -15 -40 94 -3 -30
own past 0.15	-15 -45 -21 -11 69 -14 -48
own past 0.3	-25 -21 -20 3 39 -14 -23
own past 0.5	-28 -7 -1 -3 24 -18 -23
own past 0.7	-38 -13 -5 2 25 -15 -18
own past 0.9	-30 -10 -16 -5 37 -17 -37
own peak 0.05	-4 -40 -28 -9 -24 89 -33
own peak 0.15	-20 -51 -35 -5 -3 62 -33
own peak 0.3	-22 -35 -34 -2 -4 41 -20
own peak 0.5	-37 -36 -39 -6 -14 45 -10
own peak 0.7	-27 -27 -40 -17 -24 55 -21
own peak 0.9	-17 -17 -24 -30 -24 57 -23
own proposed 0.05	-8 -26 -35 -13 -53 -43 94
own proposed 0.15	-16 -30 -25 -11 -37 -59 69
own proposed 0.3	-7 -17 -17 -12 -20 -49 41
own proposed 0.5	-8 -16 -17 -6 -19 -41 35
own proposed 0.7	-11 -24 -6 1 -24 -34 29
own proposed 0.9	-22 -47 -25 -15 -54 -17 64
paragraph denied 0.05	20 5 -8 -3 3 -4 -13
paragraph denied 0.15	9 -4 4 -15 0 1 1
paragraph denied 0.3	-16 1 3 0 -6 5 12
paragraph denied 0.5	-14 4 2 1 -9 7 8
paragraph denied 0.7	-8 9 17 -20 -3 5 -9
paragraph denied 0.9	-6 3 9 -17 -9 3 2
paragraph if_lapsed 0.05	-8 44 -3 -10 -24 6 -17
paragraph if_lapsed 0.15	-6 14 1 -14 5 1 -7
paragraph if_lapsed 0.3	-4 10 4 -4 -1 -2 -15
paragraph if_lapsed 0.5	-15 9 15 -10 -1 -6 -15
paragraph if_lapsed 0.7	-9 7 -4 -12 2 7 1
paragraph if_lapsed 0.9	-6 -11 6 2 10 0 1
paragraph now 0.15	3 -3 5 1 8 -7 -9
paragraph now 0.3	0 -10 13 -1 -1 -10 0
paragraph now 0.7	-10 -14 7 4 3 -5 -3
paragraph now 0.9	-5 -1 6 -8 14 -11 -4
paragraph open 0.05	-11 3 -2 10 -5 1 0
paragraph open 0.15	-5 -8 -2 9 3 3 -6
paragraph open 0.3	-4 -11 3 8 0 -2 -5
paragraph open 0.5	-11 -11 5 -4 3 5 6
paragraph open 0.7	-17 -10 -1 6 -4 -5 10
paragraph open 0.9	-10 -35 11 -5 2 -15 10
paragraph past 0.05	-10 -9 -2 1 12 6 -8
paragraph past 0.15	-8 12 -10 4 4 2 -5
paragraph past 0.3	-6 6 14 -8 -6 -6 2
paragraph past 0.5	5 -4 12 1 -4 -15 -6
paragraph past 0.9	15 0 4 -16 1 2 0
paragraph peak 0.05	-20 -1 1 -3 1 17 -14
paragraph peak 0.15	-14 -4 8 5 -3 2 -9
paragraph peak 0.3	-13 -13 -4 -4 13 14 -11
paragraph peak 0.5	2 -17 -1 -10 6 14 -2
paragraph peak 0.7	3 -10 -11 -3 10 10 -2
paragraph peak 0.9	5 -7 7 -27 6 -1 4
paragraph proposed 0.05	0 -13 -5 0 -8 0 18
paragraph proposed 0.15	-1 -7 3 -13 9 -12 8
paragraph proposed 0.3	-1 4 6 2 5 -27 -7
paragraph proposed 0.5	0 -3 6 8 -5 -19 -6
paragraph proposed 0.7	-6 -8 9 -3 4 -17 0
paragraph proposed 0.9	-7 -5 6 11 -19 -9 -1
peer denied 0	10 -10 -2 -3 5 0 4
peer denied 1	9 11 3 -5 -5 9 -13
peer denied 2	20 8 -7 -11 -8 -2 6
peer denied 3	-16 7 7 15 -16 -10 -4
peer denied 4	-2 12 -3 -2 7 -2 -16
peer denied 5	0 -3 2 10 -8 -8 -1
peer denied 6	-21 8 2 -8 -12 19 8
peer denied after else own if_lapsed	0 -5 2 -8 11 1 0
peer denied after else own now	-3 17 0 0 -4 -6 -15
peer denied after else own past	-2 -1 -10 23 -13 8 -9
peer denied after else own proposed	-21 -5 14 -1 0 -1 -1
peer denied before else own if_lapsed	5 7 -6 -15 6 -6 -6
peer denied before else own now	-1 -5 12 -9 -17 3 7
peer denied before else own past	-6 -21 -13 -10 16 10 2
peer denied before else own proposed	9 0 -19 -16 -7 0 7
peer denied higher own denied	0 13 -11 0 -3 -5 -7
peer denied higher own if_lapsed	2 -3 -4 -17 13 -14 7
peer denied higher own now	-5 6 7 -10 -22 1 9
peer denied higher own open	-4 7 9 4 -16 -5 -21
peer denied higher own past	-10 -11 -8 12 -3 6 6
peer denied higher own proposed	3 -7 11 3 3 0 -9
peer denied lower	-14 12 -3 0 -5 11 -2
peer denied lower own denied	-18 1 7 2 -6 5 11
peer denied lower own if_lapsed	0 0 1 1 3 3 -15
peer denied lower own now	6 6 1 1 -3 -5 -14
peer denied lower own open	-12 10 -7 -4 0 2 4
peer denied lower own past	0 0 -10 12 -3 11 -24
peer denied lower own proposed	-5 5 -2 -17 -13 -1 15
peer if_lapsed 0	-7 8 0 -1 2 -4 -4
peer if_lapsed 1	16 1 -3 0 2 6 -15
peer if_lapsed 2	5 6 -4 -2 -24 5 14
peer if_lapsed 3	12 -11 -1 -6 2 7 2
peer if_lapsed 4	-13 21 -12 -18 5 -1 16
peer if_lapsed 5	2 -2 10 -8 0 3 -7
peer if_lapsed 6	12 -26 0 3 -2 2 8
peer if_lapsed after else own if_lapsed	9 -1 3 -13 7 0 -9
peer if_lapsed after else own now	-3 -4 -2 -1 -10 -6 20
peer if_lapsed after else own open	-33 -7 -3 1 5 12 0
peer if_lapsed after else own past	5 1 5 -7 3 -10 -7
peer if_lapsed after here own if_lapsed	-7 1 -4 -10 6 7 0
peer if_lapsed after here own now	-5 1 14 1 -11 -6 -22
peer if_lapsed after here own open	0 16 -7 -18 -2 0 12
peer if_lapsed before else own denied	2 -23 -6 9 0 12 -8
peer if_lapsed before else own if_lapsed	12 -8 6 -14 0 -4 4
peer if_lapsed before else own now	6 1 -11 -6 12 3 2
peer if_lapsed before else own open	7 -2 11 -7 3 -18 -8
peer if_lapsed before else own past	-14 10 -3 7 -10 1 4
peer if_lapsed before else own peak	0 -5 -6 23 -5 -13 2
peer if_lapsed before else own proposed	6 -11 -7 -10 -1 4 9
peer if_lapsed before here own if_lapsed	-2 -7 -1 2 -8 2 12
peer if_lapsed before here own now	-6 4 1 -11 8 -5 0
peer if_lapsed higher	0 -8 -14 -14 8 18 10
peer if_lapsed higher own denied	-6 -6 -5 11 -3 13 -4
peer if_lapsed higher own if_lapsed	19 -9 -7 -23 8 10 1
peer if_lapsed higher own now	4 1 -5 -8 -10 6 15
peer if_lapsed higher own open	2 7 11 -31 21 3 -7
peer if_lapsed higher own past	0 0 -6 10 -7 -1 6
peer if_lapsed higher own peak	-4 -10 -15 18 1 -2 -5
peer if_lapsed higher own proposed	-20 5 -5 -6 6 9 6
peer if_lapsed lower	7 -6 8 -3 -4 -32 6
peer if_lapsed lower own denied	7 -11 4 4 -1 -7 -8
peer if_lapsed lower own if_lapsed	-10 -3 8 -4 -2 -8 7
peer if_lapsed lower own now	-4 0 3 -3 3 -33 5
peer if_lapsed lower own open	-2 -3 -6 11 -18 4 4
peer if_lapsed lower own past	-3 7 16 -14 -1 -23 -13
peer if_lapsed lower own proposed	15 -1 -6 -14 1 -3 3
peer now 0	-11 -14 15 3 0 2 -13
peer now 1	-16 -7 10 9 -10 -6 -3
peer now 3	10 17 0 -5 0 -8 -9
peer now 4	18 8 -8 -2 -8 19 -4
peer now 5	15 6 -7 -11 2 -6 7
peer now 6	3 -3 -11 0 2 5 5
peer now after else own denied	10 -8 4 -1 -5 -7 -4
peer now after else own if_lapsed	-1 -5 -6 5 22 -6 -15
peer now after else own now	19 -16 -2 -1 7 -1 -6
peer now after else own open	-4 -12 6 0 13 -5 -6
peer now after else own past	-10 -9 5 10 -5 3 -1
peer now after else own peak	-11 -12 -5 8 3 2 -3
peer now after else own proposed	-10 -10 0 2 -3 -22 11
peer now after here own denied	14 -3 -5 -5 -3 0 -5
peer now after here own if_lapsed	-1 10 2 -6 -25 -12 10
peer now after here own now	6 -12 -1 -1 7 9 -5
peer now after here own open	-22 15 -18 13 -17 -4 4
peer now after here own past	-19 4 -6 6 2 -5 0
peer now after here own peak	0 -4 2 -17 -5 15 -3
peer now after here own proposed	-4 -6 -8 1 -8 -2 11
peer now before else own denied	1 -7 -2 6 -7 -8 5
peer now before else own if_lapsed	-10 2 -18 6 3 -2 8
peer now before else own now	5 21 0 -22 -10 2 15
peer now before else own open	16 1 -4 -6 8 5 -7
peer now before else own past	8 7 -3 -16 5 7 0
peer now before else own peak	-7 -15 -12 6 -10 16 -6
peer now before else own proposed	10 15 -13 5 -2 -12 -6
peer now before here own denied	16 -1 3 -10 -12 -1 -8
peer now before here own if_lapsed	-10 -1 0 2 -1 1 2
peer now before here own now	-2 8 12 -11 -9 -14 1
peer now before here own open	-17 -3 11 3 -23 -8 4
peer now before here own past	0 0 -8 0 10 -9 -7
peer now before here own peak	-2 -6 -9 -19 0 20 -4
peer now before here own proposed	13 -6 -10 -1 -10 -2 7
peer now higher	7 16 -19 -7 -2 24 -7
peer now higher own denied	11 -8 -10 5 -9 -10 0
peer now higher own if_lapsed	-11 2 -10 4 9 -6 0
peer now higher own now	17 15 7 -21 -6 9 -5
peer now higher own open	5 8 -6 -3 10 5 -12
peer now higher own past	-12 8 -15 11 -1 7 -13
peer now higher own peak	-14 -28 -21 3 -11 29 -11
peer now higher own proposed	-6 12 -10 2 -10 -21 9
peer now lower	18 -38 -2 -1 4 -104 17
peer now lower own denied	8 -15 12 -8 -17 -6 -1
peer now lower own if_lapsed	-21 16 -16 1 -28 -5 12
peer now lower own now	7 -24 -1 -3 5 -37 14
peer now lower own open	-6 -18 5 9 -14 -33 4
peer now lower own past	8 -25 6 -23 16 -28 4
peer now lower own proposed	16 -27 -12 5 -2 -11 3
peer of goods denied 1	3 -10 0 6 5 16 -16
peer of goods denied 2	17 8 -7 -10 0 -11 2
peer of goods denied 3	-9 -1 9 8 1 -7 -15
peer of goods denied 4	0 3 -4 5 7 -5 -10
peer of goods denied 5	-12 -3 2 1 1 -13 11
peer of goods denied 6	-11 -9 4 -4 -3 7 13
peer of goods denied after else own if_lapsed	-7 -18 12 3 5 -13 9
peer of goods denied after else own past	2 -1 -8 16 -8 -4 0
peer of goods denied after else own proposed	-9 -11 11 5 5 0 -5
peer of goods denied before else own if_lapsed	5 11 -11 -11 2 -5 -5
peer of goods denied before else own now	1 0 12 -24 -12 4 7
peer of goods denied before else own open	-2 3 8 2 -7 0 -14
peer of goods denied before else own past	-4 -15 -11 -7 20 6 -8
peer of goods denied before else own proposed	-5 4 -12 -11 -2 0 13
peer of goods denied higher	-11 -6 0 7 -4 -16 14
peer of goods denied higher own denied	-3 12 -8 0 -3 -4 -4
peer of goods denied higher own if_lapsed	4 -15 4 -7 8 -7 10
peer of goods denied higher own now	0 4 -2 -7 -8 -3 11
peer of goods denied higher own open	-3 5 10 0 -9 -2 -15
peer of goods denied higher own past	-3 -7 -9 14 -3 -6 4
peer of goods denied higher own proposed	-17 -8 2 3 5 0 5
peer of goods denied lower	-9 -2 0 -3 6 4 1
peer of goods denied lower own denied	-17 2 6 -5 -5 5 13
peer of goods denied lower own past	2 -4 -7 0 7 6 -16
peer of goods if_lapsed 0	-8 27 -7 -2 -2 0 -5
peer of goods if_lapsed 1	10 -1 -1 -3 1 5 -6
peer of goods if_lapsed 2	-2 -12 3 -3 -12 4 19
peer of goods if_lapsed 3	-5 -22 7 -4 8 13 -2
peer of goods if_lapsed 4	-11 0 -5 -5 2 3 12
peer of goods if_lapsed 5	-8 -20 11 1 5 3 -4
peer of goods if_lapsed 6	10 -28 8 15 -4 -1 -13
peer of goods if_lapsed after else own denied	-1 -1 -12 10 -5 0 -1
peer of goods if_lapsed after else own if_lapsed	12 -12 8 -13 4 0 0
peer of goods if_lapsed after else own now	-9 -17 1 9 -6 -8 6
peer of goods if_lapsed after else own open	-27 -14 -6 11 -1 11 -3
peer of goods if_lapsed after else own past	8 -13 2 -4 7 -7 -8
peer of goods if_lapsed after else own proposed	-19 0 4 -11 0 6 8
peer of goods if_lapsed after here own now	-4 -3 12 4 -13 -5 -10
peer of goods if_lapsed after here own open	0 11 -4 -16 -1 0 13
peer of goods if_lapsed before else own denied	7 -10 1 1 0 7 -18
peer of goods if_lapsed before else own if_lapsed	12 0 -3 -6 6 -8 -8
peer of goods if_lapsed before else own open	-9 -9 4 6 1 -14 -1
peer of goods if_lapsed before else own past	-11 10 -15 3 -2 -1 7
peer of goods if_lapsed before else own peak	0 -5 -5 21 -4 -13 3
peer of goods if_lapsed before here own if_lapsed	0 -16 12 4 -9 10 4
peer of goods if_lapsed before here own now	-6 -5 1 -13 9 -4 7
peer of goods if_lapsed higher	7 -20 -8 5 -5 14 3
peer of goods if_lapsed higher own denied	-1 -5 -17 11 1 9 -13
peer of goods if_lapsed higher own if_lapsed	20 -6 -8 -17 1 14 -8
peer of goods if_lapsed higher own now	0 -4 1 4 -18 0 7
peer of goods if_lapsed higher own open	0 -24 9 -15 10 6 1
peer of goods if_lapsed higher own past	1 -6 -11 11 -5 -4 9
peer of goods if_lapsed higher own peak	-2 -9 -12 19 2 -6 -2
peer of goods if_lapsed higher own proposed	-16 -1 2 -5 -9 11 5
peer of goods if_lapsed lower	-8 -27 16 7 5 -24 -6
peer of goods if_lapsed lower own denied	8 -3 7 0 -7 -3 -11
peer of goods if_lapsed lower own if_lapsed	-3 -19 17 4 1 -2 4
peer of goods if_lapsed lower own now	-14 -18 9 3 5 -22 -3
peer of goods if_lapsed lower own open	-25 0 -11 18 -14 0 1
peer of goods if_lapsed lower own past	0 0 11 -16 7 -17 -24
peer of goods if_lapsed lower own proposed	1 3 5 -14 6 -1 -1
peer of goods now 0	-16 -16 41 -18 -14 4 -8
peer of goods now 1	-8 -9 21 -4 -2 -2 -19
peer of goods now 3	7 16 -7 7 -7 -4 -6
peer of goods now 4	4 -7 10 -3 -4 9 -9
peer of goods now 5	-2 -2 -14 8 8 -1 0
peer of goods now 6	6 9 -31 -1 4 8 13
peer of goods now after else own denied	8 0 -1 -10 -5 2 1
peer of goods now after else own if_lapsed	1 -16 -15 12 20 -6 1
peer of goods now after else own now	25 -24 -7 0 5 6 1
peer of goods now after else own open	1 -10 -1 -14 24 2 5
peer of goods now after else own past	-5 -26 9 4 -3 10 -5
peer of goods now after else own peak	-8 -9 -12 4 9 0 0
peer of goods now after else own proposed	-8 -2 9 15 -16 -16 -4
peer of goods now after here own denied	14 -2 -6 -5 -3 0 -5
peer of goods now after here own if_lapsed	-18 -2 10 -6 -19 1 15
peer of goods now after here own now	7 -11 -9 8 8 9 -9
peer of goods now after here own open	-24 17 -3 9 -14 -6 -8
peer of goods now after here own past	-21 2 -12 9 7 -8 -1
peer of goods now after here own peak	0 -5 3 -17 -3 14 -3
peer of goods now after here own proposed	-6 -1 -2 3 -26 -2 7
peer of goods now before else own denied	-6 -3 0 13 -6 -11 7
peer of goods now before else own if_lapsed	-9 1 -3 5 13 -11 -10
peer of goods now before else own now	-3 26 -5 -18 -7 0 11
peer of goods now before else own open	12 4 -8 -6 7 8 -7
peer of goods now before else own past	3 21 -9 -13 0 4 3
peer of goods now before else own peak	-5 -12 -5 13 -12 8 -8
peer of goods now before else own proposed	-12 15 -3 -4 5 -13 3
peer of goods now before here own denied	18 0 -1 -9 -10 0 -8
peer of goods now before here own if_lapsed	-39 3 -8 6 1 3 -1
peer of goods now before here own now	0 4 -2 -5 -1 -12 10
peer of goods now before here own open	-20 -13 -5 13 -28 -11 17
peer of goods now before here own past	2 3 2 0 2 -14 -8
peer of goods now before here own peak	-2 -5 1 -19 1 16 -4
peer of goods now before here own proposed	18 -6 -14 1 -4 -2 1
peer of goods now higher	-3 17 -27 2 3 22 -8
peer of goods now higher own denied	3 0 -2 -1 -9 -5 8
peer of goods now higher own if_lapsed	-17 -2 -6 6 18 -7 -9
peer of goods now higher own now	17 17 -10 -5 2 11 -15
peer of goods now higher own open	0 1 -13 -4 10 8 4
peer of goods now higher own past	-3 13 -9 8 -6 5 -11
peer of goods now higher own peak	-10 -24 -12 6 -6 19 -11
peer of goods now higher own proposed	-18 16 1 -1 -13 -23 7
peer of goods now lower	14 -38 -9 2 6 -74 19
peer of goods now lower own denied	11 -10 -3 2 -10 -3 -5
peer of goods now lower own if_lapsed	-17 6 -7 3 -23 -4 12
peer of goods now lower own now	8 -45 -5 -4 2 -22 26
peer of goods now lower own open	-2 -3 -1 6 -7 -23 5
peer of goods now lower own past	-1 -16 2 -17 17 -22 2
peer of goods now lower own proposed	7 -30 -7 14 -2 -6 -2
peer of goods open 0	-3 10 -20 2 -6 3 15
peer of goods open 2	4 -2 8 -2 1 -17 -4
peer of goods open 3	-14 7 11 -14 3 17 -12
peer of goods open 6	-16 -10 1 1 9 0 -2
peer of goods open after else own if_lapsed	4 -16 0 6 13 -9 0
peer of goods open after else own now	3 -8 4 -1 0 12 -16
peer of goods open after else own open	10 11 -6 -5 -5 -1 6
peer of goods open after else own past	1 0 17 -5 -10 1 -4
peer of goods open after else own peak	0 -1 -2 1 12 -8 -1
peer of goods open after here own now	-19 -9 5 -3 9 -5 -13
peer of goods open after here own past	0 -9 21 -4 -10 -6 -5
peer of goods open before else own denied	1 -14 3 -5 1 0 4
peer of goods open before else own if_lapsed	-4 11 -8 -6 3 -3 -3
peer of goods open before else own now	-12 -2 0 10 -3 2 -7
peer of goods open before else own open	3 -1 -17 0 11 7 2
peer of goods open before else own past	-1 -3 -4 6 6 -7 -15
peer of goods open before else own peak	-2 -3 -8 -15 -4 21 -4
peer of goods open before else own proposed	4 12 -8 4 -14 -10 -2
peer of goods open before here own if_lapsed	0 16 -8 -4 -5 -1 -4
peer of goods open before here own now	5 -7 -15 15 6 -3 -5
peer of goods open before here own open	-5 -1 12 -2 -8 -8 -6
peer of goods open before here own past	0 -2 -17 11 -1 6 -2
peer of goods open higher	2 5 -7 -5 5 17 -6
peer of goods open higher own if_lapsed	2 3 -2 -5 10 -7 -7
peer of goods open higher own now	-1 -3 -8 10 9 10 -19
peer of goods open higher own open	15 2 3 -13 4 6 -2
peer of goods open higher own past	-4 0 13 5 -10 0 -8
peer of goods open higher own peak	-4 -5 -3 -14 6 13 -7
peer of goods open higher own proposed	-4 9 -21 0 -11 -14 12
peer of goods open lower	-1 -10 6 5 1 -46 -7
peer of goods open lower own denied	15 -1 0 -13 -5 0 -1
peer of goods open lower own if_lapsed	-4 4 -20 4 0 -2 3
peer of goods open lower own now	-9 -29 7 6 0 -14 -12
peer of goods open lower own open	-1 1 1 -4 -2 -23 11
peer of goods open lower own past	2 -17 7 -1 2 -9 -23
peer of goods past 1	-12 -2 8 8 -3 -6 -12
peer of goods past 2	1 -8 1 -1 3 13 -6
peer of goods past 3	-4 3 -2 0 -4 17 -4
peer of goods past 4	10 -3 -6 9 -14 0 6
peer of goods past 6	-9 -8 7 -4 5 -6 -2
peer of goods past after else own denied	0 4 15 -13 -10 -4 -12
peer of goods past after else own if_lapsed	-2 -16 10 3 2 3 -1
peer of goods past after else own now	12 -21 -1 0 10 -4 -17
peer of goods past after else own past	3 -22 -7 -2 2 0 15
peer of goods past after else own proposed	-3 -2 0 14 3 -2 -10
peer of goods past after here own now	7 4 4 1 -15 -3 3
peer of goods past after here own open	0 4 7 -11 3 -3 -5
peer of goods past after here own past	-10 -2 7 0 -3 -12 4
peer of goods past before else own denied	-7 -12 -1 11 -15 5 6
peer of goods past before else own if_lapsed	12 9 -17 -12 -19 3 9
peer of goods past before else own now	9 2 7 2 -18 -29 -3
peer of goods past before else own open	-12 -8 -4 8 12 7 -29
peer of goods past before else own past	-27 -8 7 -8 0 2 10
peer of goods past before else own proposed	-9 8 10 -14 5 2 -2
peer of goods past before here own if_lapsed	-1 17 -10 -11 -9 4 -6
peer of goods past before here own past	0 -13 6 4 -6 -7 10
peer of goods past higher	10 -6 7 -10 -9 9 -5
peer of goods past higher own denied	-5 0 6 4 -19 4 2
peer of goods past higher own if_lapsed	12 3 -2 -14 -11 8 -1
peer of goods past higher own now	17 2 1 -7 -6 -3 -2
peer of goods past higher own open	5 -8 1 -4 11 2 -18
peer of goods past higher own past	-3 -13 4 2 -7 -1 15
peer of goods past higher own peak	0 -9 0 2 0 2 -2
peer of goods past higher own proposed	-17 11 10 -3 7 2 -7
peer of goods past lower	-2 -17 6 7 -4 -36 3
peer of goods past lower own if_lapsed	-7 7 -1 -6 -12 -5 8
peer of goods past lower own now	8 -13 4 10 -5 -19 -13
peer of goods past lower own past	-23 -16 7 -6 2 -28 16
peer of goods past lower own proposed	2 -15 -6 2 0 -1 5
peer of goods peak 0	2 -4 2 0 -10 17 1
peer of goods peak 2	-17 7 -6 -15 20 15 -12
peer of goods peak 3	-16 9 3 -10 5 -10 3
peer of goods peak 5	1 -1 1 11 5 -18 -16
peer of goods peak 6	3 4 8 1 3 -36 -3
peer of goods peak after else own if_lapsed	-2 3 -7 7 -12 -3 2
peer of goods peak after else own now	5 -12 -2 7 6 -5 -16
peer of goods peak after else own open	-5 5 6 -13 3 -4 6
peer of goods peak after else own proposed	7 -17 -1 1 5 0 -2
peer of goods peak after here own peak	0 0 5 10 0 -13 0
peer of goods peak before else own denied	16 -7 -2 -5 -1 -2 -2
peer of goods peak before else own if_lapsed	-4 7 -17 5 0 -2 -2
peer of goods peak before else own past	0 4 8 -21 2 -2 -3
peer of goods peak before else own proposed	0 13 -2 -1 -11 0 -3
peer of goods peak before here own now	0 -7 11 -6 -7 5 -3
peer of goods peak before here own peak	0 0 2 7 10 -17 0
peer of goods peak higher	9 -8 -5 4 -4 -13 12
peer of goods peak higher own peak	7 0 -1 10 -6 -12 0
peer of goods peak lower	-1 12 6 3 4 -32 -15
peer of goods peak lower own if_lapsed	-7 11 -21 9 -9 2 -8
peer of goods peak lower own now	0 -12 6 -1 3 0 -4
peer of goods peak lower own past	-6 6 2 -2 6 -19 -14
peer of goods peak lower own peak	0 -1 7 5 12 -21 0
peer of goods proposed 1	8 3 -1 -6 -8 8 2
peer of goods proposed 3	-7 0 1 -13 -6 23 5
peer of goods proposed 4	-1 -19 -3 5 10 -9 0
peer of goods proposed 5	8 -1 2 -5 7 12 -15
peer of goods proposed 6	-8 -7 2 8 -4 2 -2
peer of goods proposed after else own now	-2 -5 -11 8 -1 0 12
peer of goods proposed after else own open	-4 -1 -8 0 6 9 -1
peer of goods proposed after else own proposed	3 -6 -5 -3 13 5 -3
peer of goods proposed after here own open	0 -4 -4 14 0 0 -10
peer of goods proposed after here own proposed	-19 -4 9 6 -3 -1 -5
peer of goods proposed before else own if_lapsed	-15 -3 10 5 -18 -13 7
peer of goods proposed before else own now	0 -18 15 -9 -5 1 0
peer of goods proposed before else own open	-8 4 -3 -3 -12 8 8
peer of goods proposed before else own peak	-7 -2 -6 9 1 -3 0
peer of goods proposed before here own now	3 -4 -6 3 14 -1 -10
peer of goods proposed before here own proposed	-7 13 6 -2 8 -2 -12
peer of goods proposed higher	10 -12 -5 5 1 10 -7
peer of goods proposed higher own denied	-4 2 5 3 3 3 -12
peer of goods proposed higher own if_lapsed	-8 -5 0 0 -10 -2 16
peer of goods proposed higher own now	13 -6 -8 8 0 1 -7
peer of goods proposed higher own open	-7 -5 0 -8 4 19 -5
peer of goods proposed higher own peak	3 -6 -2 14 -6 -5 -2
peer of goods proposed lower	-15 -6 5 4 8 -10 -6
peer of goods proposed lower own if_lapsed	-7 0 12 0 0 -7 -14
peer of goods proposed lower own now	-42 -16 5 -5 1 -2 12
peer of goods proposed lower own open	-6 8 -12 9 -6 -18 4
peer of goods proposed lower own proposed	-4 -3 8 3 17 -5 -14
peer open 1	11 -3 0 2 -8 -6 2
peer open 2	9 2 5 -1 -8 -10 -1
peer open 3	-6 2 -7 3 7 17 -11
peer open 4	7 12 3 -15 8 9 -12
peer open 5	9 -4 0 1 -11 4 3
peer open 6	-3 -16 3 8 3 -8 -7
peer open after else own if_lapsed	4 -20 5 4 14 -10 2
peer open after else own now	0 -18 0 5 4 11 -14
peer open after else own open	0 8 7 4 -15 -9 -6
peer open after else own peak	-2 -2 -3 1 11 -5 -4
peer open after else own proposed	-18 0 1 12 -7 -4 -3
peer open after here own now	-18 -8 1 -1 12 -4 -13
peer open after here own past	0 -6 20 -11 -5 -5 -5
peer open after here own proposed	0 0 -8 -5 -1 0 12
peer open before else own denied	9 -21 0 -2 -5 2 -2
peer open before else own if_lapsed	-8 16 -6 -14 1 -6 1
peer open before else own now	1 1 11 4 -10 -4 -18
peer open before else own open	12 -1 -16 -5 10 5 9
peer open before else own past	7 -9 6 -4 6 -6 -26
peer open before else own peak	-3 -4 -10 -19 1 21 -6
peer open before here own if_lapsed	0 18 -10 -3 -6 -1 -6
peer open before here own open	-7 0 0 15 -17 -9 -9
peer open before here own past	0 -2 -11 9 -2 5 -2
peer open higher	7 -1 2 -6 -4 16 -4
peer open higher own if_lapsed	-1 2 5 -9 10 -10 -5
peer open higher own now	2 -5 3 1 3 8 -16
peer open higher own past	10 -4 12 -7 -7 -1 6
peer open higher own peak	-6 -7 -6 -16 8 16 -12
peer open lower	6 -7 3 5 7 -65 -9
peer open lower own denied	18 -3 0 -9 -9 -1 -7
peer open lower own if_lapsed	-6 12 -29 -2 -2 -3 8
peer open lower own now	-10 -25 2 11 9 -21 -25
peer open lower own open	2 3 2 -2 -9 -32 9
peer open lower own past	0 -26 7 -8 11 -15 -34
peer past 0	8 13 -10 -2 0 -3 1
peer past 1	-9 14 3 -9 1 -4 0
peer past 2	9 -5 2 -1 0 23 -19
peer past 3	3 -12 5 3 -10 6 0
peer past 4	0 -12 -8 -3 -1 -2 25
peer past 5	12 -14 6 2 -4 1 -9
peer past 6	2 -14 5 -4 4 -7 0
peer past after else own denied	-2 3 14 -14 -11 -4 -2
peer past after else own if_lapsed	-7 -10 3 8 4 1 -3
peer past after else own now	11 -27 1 2 4 -9 -6
peer past after else own past	8 -11 -8 8 -4 -6 14
peer past after else own proposed	-9 4 -4 9 15 -3 -12
peer past after here own now	8 0 7 1 -14 -6 -1
peer past after here own past	-12 -8 1 2 4 -8 2
peer past before else own denied	-3 -18 -7 11 -7 2 6
peer past before else own if_lapsed	7 1 -14 -26 -8 4 22
peer past before else own now	7 1 1 -4 -12 -22 12
peer past before else own open	-12 -11 3 -5 19 11 -21
peer past before else own past	-18 -7 15 3 -12 0 4
peer past before else own proposed	8 2 2 -20 1 0 3
peer past before here own if_lapsed	0 15 -9 -10 -8 4 -6
peer past before here own now	4 -5 -6 -3 10 7 -7
peer past before here own open	6 -7 -9 -7 11 -8 8
peer past before here own past	0 -17 -8 6 6 -8 8
peer past higher	13 -18 -5 -6 2 8 4
peer past higher own denied	0 -4 0 8 -9 1 -2
peer past higher own if_lapsed	6 -1 -3 -15 -5 5 11
peer past higher own now	14 -7 -4 -6 1 -6 10
peer past higher own open	3 -13 -1 0 12 5 -16
peer past higher own past	0 -19 0 10 -4 -3 10
peer past higher own peak	0 -10 -1 -3 0 8 -4
peer past higher own proposed	-1 14 -3 -8 9 0 -3
peer past lower	0 -18 8 1 -3 -39 10
peer past lower own if_lapsed	-11 2 -4 -9 -3 3 11
peer past lower own now	8 -11 7 4 -10 -26 -5
peer past lower own open	-11 -1 2 -4 6 -1 2
peer past lower own past	-11 -12 2 4 0 -36 13
peer past lower own proposed	6 -27 -2 -2 3 -2 4
peer peak 0	15 -5 -2 0 -7 8 3
peer peak 1	-6 10 -12 -3 6 6 4
peer peak 2	-18 7 4 -21 17 14 -12
peer peak 3	-11 10 11 -3 -7 -12 0
peer peak 4	3 6 0 -15 -5 7 12
peer peak 5	5 -2 -3 14 6 -19 -18
peer peak 6	2 12 8 -10 6 -32 -2
peer peak after else own if_lapsed	4 6 -7 5 -17 -5 0
peer peak after else own open	-6 4 10 -13 0 -5 6
peer peak after else own proposed	6 -18 -5 -1 7 0 2
peer peak after here own peak	0 0 5 9 0 -10 0
peer peak before else own denied	20 -7 -6 -8 -2 -2 -6
peer peak before else own now	-12 -5 9 -14 8 -2 1
peer peak before else own open	-5 3 -2 9 -1 -1 -12
peer peak before else own past	-3 9 6 -17 2 -4 -5
peer peak before else own proposed	2 13 -10 -7 -14 0 3
peer peak before here own now	0 -7 12 -7 -8 5 -3
peer peak before here own peak	0 -1 1 3 9 -10 -1
peer peak higher	14 -3 -10 0 -7 -10 7
peer peak lower	-3 14 6 -7 7 -32 -7
peer peak lower own if_lapsed	2 12 -12 5 -10 0 -11
peer peak lower own now	-5 -5 8 -5 4 -1 -5
peer peak lower own past	-9 8 0 -6 11 -22 -17
peer peak lower own peak	0 -1 6 2 10 -15 -1
peer proposed 1	16 -9 -7 -4 5 12 1
peer proposed 3	-2 10 -3 -4 -21 17 9
peer proposed 4	-2 -17 -3 16 -7 -6 1
peer proposed 5	1 13 -2 -8 -6 2 1
peer proposed 6	-6 4 6 -13 10 0 -2
peer proposed after else own denied	-4 -9 4 -4 12 5 -8
peer proposed after else own if_lapsed	-11 11 6 -14 9 -4 -14
peer proposed after else own now	-9 6 3 -12 4 3 1
peer proposed after else own open	-10 6 -6 -5 -1 7 10
peer proposed after else own past	12 -6 -1 3 -1 -13 4
peer proposed after else own peak	4 -6 4 12 -5 -6 -10
peer proposed after here own now	4 7 4 -13 -8 -1 5
peer proposed after here own open	0 -4 -6 13 0 0 -7
peer proposed before else own if_lapsed	-18 -8 6 13 -13 -15 8
peer proposed before else own now	0 -9 11 5 -21 0 -2
peer proposed before else own open	-5 17 -22 -3 -5 6 11
peer proposed before else own proposed	16 -16 -3 1 4 2 -7
peer proposed before here own now	2 -6 -8 3 16 -1 -10
peer proposed before here own open	0 6 0 -11 -3 0 6
peer proposed before here own proposed	-9 3 9 -10 6 -3 -2
peer proposed higher	0 9 5 -6 -12 6 -5
peer proposed higher own if_lapsed	-17 -1 2 5 -6 -8 9
peer proposed higher own now	7 8 7 -12 -6 5 -9
peer proposed higher own open	-10 22 -3 -15 -3 17 -3
peer proposed higher own peak	1 -9 1 17 -8 -4 -6
peer proposed lower	-7 -4 -3 -2 11 -14 5
peer proposed lower own denied	5 4 6 -4 0 -1 -13
peer proposed lower own if_lapsed	-10 7 9 -7 7 -10 -19
peer proposed lower own now	-21 -8 3 -2 4 -7 5
peer proposed lower own open	-7 1 -20 7 -5 -23 19
peer proposed lower own proposed	-2 -4 5 -3 16 -7 -6
previous denied far	-19 -4 -6 9 1 3 13
previous denied far higher other	-15 7 1 5 -12 -3 2
previous denied far higher pair	3 -2 -13 -11 4 -2 14
previous denied far lower other	-20 -5 11 7 0 -6 -8
previous denied here lower pair	-13 3 14 -5 -3 0 0
previous denied lower far own denied	-18 -3 -2 4 -1 0 16
previous denied lower far own now	-2 5 9 2 -5 -3 -21
previous denied lower far own open	-1 -2 -10 16 -2 0 -5
previous denied lower far own proposed	-6 -6 -5 -8 0 0 19
previous denied paragraph higher pair	-9 -14 8 2 0 -1 7
previous denied paragraph lower pair	-4 11 -5 -5 6 8 -9
previous far denied 0.05	7 -6 15 -28 10 -7 1
previous far denied 0.15	2 -12 -1 -4 2 -6 12
previous far denied 0.3	-3 -12 -8 8 4 1 7
previous far denied 0.5	-7 -14 -2 10 -13 0 13
previous far denied 0.7	-4 -8 -3 12 -11 -11 8
previous far denied 0.9	-7 -1 2 6 -11 -6 5
previous far if_lapsed 0.05	9 18 -12 -12 -3 8 2
previous far if_lapsed 0.15	1 4 2 -17 4 -2 5
previous far if_lapsed 0.3	1 -12 3 0 1 -12 5
previous far if_lapsed 0.5	-1 -14 5 4 -4 -4 4
previous far if_lapsed 0.7	3 -17 -4 4 -7 -10 16
previous far if_lapsed 0.9	5 -11 -14 12 -2 -7 10
previous far now 0.9	-11 -12 6 9 -12 -10 7
previous far open 0.15	-12 -7 -1 7 2 -2 1
previous far open 0.5	0 0 11 -9 0 -5 -1
previous far open 0.7	6 -2 1 -3 4 -13 0
previous far open 0.9	-7 -4 -4 9 3 -9 -2
previous far past 0.05	-7 8 -3 0 9 -3 -6
previous far past 0.15	-5 2 -4 10 -2 0 -5
previous far past 0.3	-2 0 9 -2 -17 -2 5
previous far past 0.5	-7 4 2 2 -11 3 3
previous far past 0.7	-5 -2 -2 5 -13 -1 13
previous far past 0.9	-3 -1 16 -11 -8 0 2
previous far peak 0.05	2 12 2 -3 -4 7 -12
previous far peak 0.7	4 -4 -12 5 1 9 -2
previous far proposed 0.05	-13 3 5 -2 -11 0 10
previous far proposed 0.15	13 -3 -4 5 -6 -3 -3
previous far proposed 0.3	8 2 5 0 0 2 -14
previous far proposed 0.5	3 6 -3 -4 14 -8 -5
previous far proposed 0.7	-1 0 -1 5 9 -7 -11
previous far proposed 0.9	-7 3 10 1 -7 -17 -2
previous here denied 0.05	13 -12 -1 -3 3 -10 -4
previous here if_lapsed 0.05	-3 9 4 -10 -1 -1 -2
previous here if_lapsed 0.15	-1 6 -18 -3 6 3 10
previous here if_lapsed 0.3	-1 -18 -13 7 18 2 14
previous here if_lapsed 0.5	-2 -11 4 -4 10 2 4
previous here if_lapsed 0.7	-4 7 -4 2 -6 9 -11
previous here if_lapsed 0.9	1 2 17 4 -12 -17 -14
previous here now 0.3	4 3 1 2 0 -13 -4
previous here now 0.5	3 -10 13 -5 -1 -16 3
previous here now 0.7	-11 -5 1 3 2 -13 4
previous here now 0.9	1 5 -12 10 4 -1 -8
previous here open 0.05	-7 -15 2 11 -8 6 1
previous here open 0.3	0 14 2 -15 4 5 3
previous here open 0.5	1 3 3 -13 14 4 -4
previous here open 0.7	-6 -11 11 -1 -2 6 -13
previous here open 0.9	2 -20 8 9 -28 -5 7
previous here past 0.05	-11 5 0 -11 10 -1 2
previous here past 0.3	-11 9 -1 9 -13 0 7
previous here past 0.5	-6 9 -8 8 -7 3 9
previous here past 0.7	-13 -6 -2 7 0 0 2
previous here past 0.9	-1 -12 0 -5 17 -5 -28
previous here peak 0.05	-18 -8 -5 2 4 8 -1
previous here peak 0.15	-10 -13 -5 16 -1 0 -2
previous here peak 0.3	-7 -7 1 20 -8 -8 0
previous here peak 0.9	-2 -4 9 -14 4 -2 10
previous here proposed 0.05	7 7 -6 -3 -12 -3 11
previous here proposed 0.15	-7 -2 -4 2 0 -9 7
previous here proposed 0.3	-1 13 3 0 8 -1 -13
previous here proposed 0.5	1 5 -5 7 16 3 -14
previous here proposed 0.7	1 0 -3 2 16 0 -9
previous if_lapsed far	-9 -13 5 7 0 -10 5
previous if_lapsed far higher pair	-8 -6 2 -10 0 1 16
previous if_lapsed far lower other	-15 -7 5 13 3 -26 -5
previous if_lapsed far lower pair	1 3 -11 8 4 -6 -3
previous if_lapsed far same pair	-4 -7 14 -14 -1 -4 8
previous if_lapsed here	-3 -31 -8 12 23 5 15
previous if_lapsed here higher other	1 -29 5 10 18 3 7
previous if_lapsed here higher pair	9 -11 -20 -14 -2 12 19
previous if_lapsed here lower other	-12 9 -3 4 -3 -21 -2
previous if_lapsed here lower pair	-18 -19 -2 10 17 -19 0
previous if_lapsed here same pair	0 -11 -1 -3 10 6 -1
previous if_lapsed higher far own if_lapsed	-17 -10 11 -3 4 -11 12
previous if_lapsed higher far own now	3 2 10 -15 -2 1 -10
previous if_lapsed higher far own past	-5 -5 4 6 -16 8 4
previous if_lapsed higher far own proposed	-6 -1 -16 -7 4 -1 15
previous if_lapsed higher here own if_lapsed	2 -30 -3 5 17 11 15
previous if_lapsed higher here own now	0 -7 -5 -8 -3 0 15
previous if_lapsed higher paragraph own denied	-14 -2 -2 6 0 8 6
previous if_lapsed higher paragraph own if_lapsed	14 -19 6 0 6 0 0
previous if_lapsed lower far own now	-9 -5 16 4 -7 -12 -12
previous if_lapsed lower far own open	-10 -3 -14 31 -17 -2 -14
previous if_lapsed lower far own past	-6 -11 -10 -5 20 -10 1
previous if_lapsed lower here own if_lapsed	-15 -10 4 7 13 -26 -3
previous if_lapsed lower here own now	-11 3 -14 8 9 -12 4
previous if_lapsed lower here own past	0 -3 17 -3 -15 0 0
previous if_lapsed lower paragraph own now	-14 6 -10 4 -7 -6 14
previous if_lapsed lower paragraph own proposed	5 2 3 4 0 0 -11
previous if_lapsed paragraph	-4 -6 -4 8 9 -7 5
previous if_lapsed paragraph higher other	12 -13 5 0 1 -4 3
previous if_lapsed paragraph higher pair	-8 -13 3 3 15 0 0
previous if_lapsed paragraph lower pair	-5 7 -16 11 7 -5 1
previous if_lapsed same far own now	-1 -3 15 -7 -5 0 -6
previous if_lapsed same here own if_lapsed	0 -14 -2 5 9 6 -2
previous none	-4 12 14 1 -11 -18 -12
previous now far higher other	7 1 -1 -8 7 6 -6
previous now far higher pair	-10 -3 2 9 -8 -10 6
previous now far lower other	3 -21 9 7 -10 -45 0
previous now far lower pair	4 7 -7 6 6 -19 -8
previous now far same other	-19 -23 -7 13 -2 -14 15
previous now here	1 -3 6 2 -5 -7 -3
previous now here higher other	-3 15 -25 11 13 0 -4
previous now here higher pair	-5 -4 27 -9 -14 3 -5
previous now here lower other	1 16 -19 -1 12 0 13
previous now here lower pair	5 -31 22 1 -14 -29 -7
previous now here same other	-5 -13 -10 0 10 -1 12
previous now here same pair	7 1 -14 6 8 -2 1
previous now higher far own denied	6 -7 -19 2 10 -1 -2
previous now higher far own if_lapsed	-4 7 4 -11 1 -15 4
previous now higher far own now	-11 -4 5 6 -10 5 -5
previous now higher far own past	1 2 -5 -11 8 3 1
previous now higher far own peak	-8 -4 0 -2 2 7 -7
previous now higher far own proposed	5 -14 10 -10 -3 -4 7
previous now higher here own denied	15 -3 6 -11 -14 -2 -5
previous now higher here own if_lapsed	-10 -6 23 0 -5 0 -13
previous now higher here own now	-5 14 -11 7 7 -14 -8
previous now higher here own open	-3 -3 10 -13 0 6 9
previous now higher here own past	4 -2 14 11 -9 -21 -19
previous now higher here own peak	-2 -7 -11 -27 -4 29 -5
previous now higher here own proposed	-22 4 0 -7 -8 -2 10
previous now higher paragraph own denied	1 -3 3 -10 7 -8 3
previous now higher paragraph own if_lapsed	-1 11 -9 10 -5 -6 -21
previous now higher paragraph own now	-1 -10 22 -7 -14 -5 1
previous now higher paragraph own open	4 -5 -9 14 -9 0 -3
previous now higher paragraph own past	-21 -5 -20 3 10 -1 10
previous now higher paragraph own peak	-9 -13 -15 6 -14 16 -3
previous now higher paragraph own proposed	11 2 -10 -11 -3 -8 10
previous now lower far own if_lapsed	-8 4 -23 12 -21 -4 8
previous now lower far own now	-2 -11 14 -1 -5 -28 -4
previous now lower far own open	-9 -13 8 9 0 -15 -12
previous now lower far own past	5 -20 -7 -2 13 -10 -3
previous now lower far own proposed	16 7 -19 4 -15 -6 1
previous now lower here own denied	19 0 -4 -9 -4 0 -11
previous now lower here own now	-21 7 -2 8 -9 -3 5
previous now lower here own open	-10 -21 16 -2 -30 -12 8
previous now lower here own past	-2 -21 14 -25 12 -9 -11
previous now lower here own proposed	13 6 -22 8 13 0 -12
previous now lower paragraph own now	-17 -11 16 0 -6 3 -13
previous now lower paragraph own open	-2 -1 -2 14 -18 -9 -1
previous now lower paragraph own past	-6 -10 -4 -12 19 -17 0
previous now lower paragraph own proposed	-3 -5 -9 3 -10 -2 11
previous now paragraph higher other	-8 3 -13 3 -10 10 17
previous now paragraph higher pair	4 -7 8 7 -1 -2 -16
previous now paragraph lower other	-2 -7 8 1 -9 0 3
previous now paragraph lower pair	-13 -8 2 5 7 -25 -3
previous now paragraph same other	1 -18 -5 4 -4 -4 12
previous now paragraph same pair	7 0 -9 -6 7 -6 10
previous now same far own now	3 5 -22 19 -7 -5 15
previous now same far own open	-7 -15 -2 14 -3 -4 -7
previous now same far own proposed	-13 -14 0 -8 -15 0 17
previous now same here own now	6 0 -26 10 10 -3 18
previous now same here own open	0 -8 10 -2 2 0 -19
previous now same here own past	0 0 -4 -8 13 0 -1
previous now same here own proposed	0 -1 10 -8 -1 0 -4
previous now same paragraph own now	5 -25 -15 10 -1 -7 18
previous now same paragraph own past	0 -1 0 -15 8 -1 -3
previous open far	1 2 10 -18 7 -7 5
previous open far higher pair	0 5 -5 -12 -1 5 12
previous open far lower other	14 3 7 -2 -15 -21 -2
previous open far lower pair	0 -12 -5 -11 19 -6 8
previous open far same other	4 -13 2 -12 8 -3 8
previous open far same pair	-10 0 5 -3 10 -4 -8
previous open here	-2 20 -1 -30 26 6 6
previous open here higher other	11 2 -10 -6 12 7 -2
previous open here higher pair	-13 23 -8 -22 15 0 13
previous open here lower other	1 20 10 -25 10 11 -9
previous open here lower pair	-1 -24 1 0 8 -23 6
previous open here same other	0 -7 12 -2 -15 -3 -4
previous open here same pair	-2 -12 7 0 6 -2 -13
previous open higher far own denied	0 -1 10 1 -10 -11 -4
previous open higher far own if_lapsed	-8 18 -2 -12 4 -8 -13
previous open higher far own now	-17 10 11 -11 8 -10 -15
previous open higher far own open	5 -17 5 3 -10 -4 5
previous open higher far own past	3 -13 -2 -2 -4 15 -2
previous open higher far own peak	-3 -2 -7 -7 3 13 -3
previous open higher far own proposed	-8 2 -10 -3 -8 -5 15
previous open higher here own if_lapsed	0 16 -6 -9 -4 -1 -2
previous open higher here own now	-2 9 -15 -3 19 0 0
previous open higher here own open	2 17 4 -25 11 2 5
previous open higher here own proposed	-2 -10 -11 -1 -8 0 15
previous open higher paragraph own if_lapsed	0 24 -17 -8 -9 -3 -3
previous open higher paragraph own now	1 -9 17 -10 -1 -2 -7
previous open higher paragraph own past	0 -7 0 12 -6 0 -6
previous open higher paragraph own peak	0 -1 -3 -13 3 10 -3
previous open higher paragraph own proposed	-4 -12 -15 -13 6 -1 20
previous open lower far own if_lapsed	0 17 -1 -14 -3 0 -5
previous open lower far own now	6 -35 6 1 0 -8 -4
previous open lower far own open	4 -2 -9 -2 2 -13 14
previous open lower far own past	-2 4 2 -27 7 -1 3
previous open lower far own proposed	7 -11 15 -6 -11 0 -6
previous open lower here own now	9 -5 -1 1 11 -6 -26
previous open lower here own open	-3 9 8 -19 6 6 7
previous open lower paragraph own now	-9 -18 13 -6 -5 -6 2
previous open lower paragraph own past	0 0 5 -12 3 0 0
previous open paragraph	-9 1 10 -18 7 7 7
previous open paragraph higher other	7 3 -14 -13 12 0 22
previous open paragraph higher pair	-3 0 14 -3 -8 7 -12
previous open paragraph lower pair	-12 -23 18 -13 2 -7 0
previous open paragraph same other	-1 -9 -10 8 0 -3 5
previous open paragraph same pair	-1 8 16 -14 0 -1 -10
previous open same far own now	-7 -8 11 -13 2 -1 4
previous open same far own open	-7 -5 -5 -6 21 -5 0
previous open same here own open	-3 -16 14 2 -7 -5 -11
previous paragraph denied 0.05	10 12 -12 0 6 6 -15
previous paragraph denied 0.15	11 0 1 -18 2 9 -9
previous paragraph if_lapsed 0.05	-4 5 -14 7 -13 13 5
previous paragraph if_lapsed 0.15	-4 3 -6 -11 2 5 14
previous paragraph if_lapsed 0.3	-5 -4 -7 11 6 -2 2
previous paragraph if_lapsed 0.5	2 -6 2 5 -11 -1 4
previous paragraph if_lapsed 0.7	0 -13 12 -2 -6 -4 9
previous paragraph if_lapsed 0.9	0 -19 27 0 -3 -4 -1
previous paragraph now 0.9	-31 -7 10 7 -4 -1 2
previous paragraph open 0.05	-16 2 -4 10 -1 -2 -1
previous paragraph open 0.15	-12 -5 4 3 -1 -5 -1
previous paragraph open 0.3	-20 -4 3 -5 2 2 7
previous paragraph open 0.5	-12 3 6 -13 7 4 5
previous paragraph open 0.7	-9 4 -9 -1 4 -1 12
previous paragraph open 0.9	-12 0 0 0 2 -10 3
previous paragraph past 0.5	2 -3 7 5 -10 -13 2
previous paragraph past 0.9	-3 -6 15 -13 -8 -1 12
previous paragraph peak 0.05	-10 0 -7 5 -9 17 1
previous paragraph peak 0.15	-9 -11 6 1 -4 12 -6
previous paragraph peak 0.3	-7 -11 2 3 2 3 -3
previous paragraph peak 0.5	-5 -10 -6 4 10 -1 1
previous paragraph peak 0.7	-4 -11 -2 0 10 0 1
previous paragraph proposed 0.05	-2 -9 7 -11 3 -7 6
previous paragraph proposed 0.15	-4 0 -2 -9 12 -5 3
previous paragraph proposed 0.3	3 2 -3 6 4 -11 -7
previous paragraph proposed 0.5	2 0 -10 14 2 -1 -8
previous paragraph proposed 0.9	4 -10 7 10 -10 2 -10
previous past far	2 6 -1 5 -14 0 1
previous past far higher other	-14 11 -3 7 -22 12 3
previous past far higher pair	8 -1 1 -14 1 0 4
previous past far lower other	10 -9 -1 3 -9 -19 5
previous past far lower pair	-8 8 -11 19 0 -6 -7
previous past far same other	1 -3 12 -15 11 -4 -16
previous past here	-4 27 -7 16 -25 -1 15
previous past here higher other	-7 29 -1 -14 -7 -12 2
previous past here higher pair	5 -1 -13 14 -13 7 11
previous past here lower other	-7 6 -1 6 -18 8 13
previous past here lower pair	0 -4 -4 17 -5 -25 -2
previous past higher far own denied	15 -8 -1 1 -6 0 -12
previous past higher far own if_lapsed	-7 16 -8 -6 -8 0 -1
previous past higher far own now	-30 4 5 -8 -10 5 15
previous past higher far own open	0 -6 -4 15 0 -6 -8
previous past higher far own past	-4 4 10 -12 -4 8 -6
previous past higher far own proposed	-4 -5 -17 6 -6 4 9
previous past higher here own if_lapsed	0 11 -7 -7 -8 4 -3
previous past higher here own past	-1 22 -1 11 -16 -12 0
previous past higher paragraph own open	-2 8 -3 -2 6 -4 -11
previous past higher paragraph own past	-12 5 -14 -3 6 6 1
previous past higher paragraph own proposed	-11 -6 -8 1 -5 0 16
previous past lower far own denied	-10 0 12 -7 0 0 3
previous past lower far own if_lapsed	-1 9 -3 -12 2 -1 0
previous past lower far own now	15 -6 -13 10 -5 -13 7
previous past lower far own open	-5 0 0 13 -7 -1 -13
previous past lower far own past	4 -10 8 5 -11 -5 0
previous past lower here own open	0 -3 -13 7 -4 0 8
previous past lower here own past	1 4 -5 16 -16 2 12
previous past lower paragraph own now	-19 -5 4 1 1 3 -6
previous past lower paragraph own open	-1 -5 1 11 -4 0 -10
previous past lower paragraph own past	2 4 0 12 -9 -14 -4
previous past paragraph	-1 0 1 8 -10 -3 1
previous past paragraph higher other	-7 14 -4 -5 -1 2 2
previous past paragraph higher pair	1 -11 -8 2 2 2 5
previous past paragraph lower other	-14 -1 5 11 -6 0 -15
previous past paragraph lower pair	4 3 1 3 -2 -11 -4
previous past paragraph same pair	-9 -7 11 4 -16 -9 14
previous past same far own if_lapsed	2 7 -13 -9 -2 -5 5
previous past same far own now	4 -13 5 -13 4 -2 1
previous past same far own proposed	-4 3 11 0 5 0 -15
previous past same here own past	-1 1 19 -16 -11 1 1
previous past same paragraph own past	0 -6 12 -1 -10 -3 5
previous past same paragraph own proposed	0 -4 -10 -2 -7 0 16
previous peak far lower other	0 -14 -1 8 -4 5 2
previous peak here	-7 -5 -2 16 0 -11 3
previous peak here lower other	-2 1 -11 11 -2 0 -8
previous peak here lower pair	-2 -8 8 9 0 -16 2
previous peak lower far own now	-12 -16 13 -5 -9 5 4
previous peak lower far own open	-3 -9 -7 26 -11 -4 -14
previous peak lower far own past	0 4 -11 -15 8 5 -2
previous peak lower far own proposed	8 8 -19 -21 9 0 -1
previous peak lower here own now	-2 -15 4 -1 -2 10 -8
previous peak lower here own past	0 7 -6 16 -11 -14 0
previous peak lower here own peak	-2 -5 2 14 10 -15 -7
previous peak lower paragraph own now	-2 -6 5 5 0 -7 -12
previous peak lower paragraph own past	-1 -6 -13 1 6 3 -3
previous peak paragraph	-6 -12 0 4 3 4 -2
previous peak paragraph lower other	-3 -13 0 3 -4 4 8
previous proposed far	0 4 4 2 6 4 -16
previous proposed far higher other	6 -2 0 -4 8 10 -13
previous proposed far higher pair	-3 1 -2 -19 6 4 8
previous proposed far lower other	-25 0 -4 16 -6 -2 -1
previous proposed far lower pair	10 5 12 -10 9 -6 -18
previous proposed far same other	13 -5 -5 -8 -8 -3 9
previous proposed far same pair	-9 7 10 10 1 -3 -17
previous proposed here	5 8 0 10 13 2 -22
previous proposed here higher pair	-4 16 -1 2 1 5 -13
previous proposed here lower other	-12 4 2 15 -7 0 -11
previous proposed here lower pair	-1 -6 3 0 10 -1 -9
previous proposed here same pair	13 -3 -13 -15 2 0 1
previous proposed higher far own denied	11 -7 3 -16 4 5 -22
previous proposed higher far own if_lapsed	1 0 -4 -26 7 3 5
previous proposed higher far own now	-6 14 9 -8 3 3 -30
previous proposed higher far own open	0 -12 -4 11 -2 -4 0
previous proposed higher far own proposed	1 -8 -13 -4 2 3 11
previous proposed higher here own now	12 -1 -4 9 -1 -2 -14
previous proposed higher here own open	0 -4 -4 -9 4 11 -1
previous proposed higher here own proposed	-7 18 -4 3 6 -4 -9
previous proposed higher paragraph own now	0 -9 8 -1 -21 -1 3
previous proposed lower far own denied	7 -1 0 3 -2 0 -11
previous proposed lower far own if_lapsed	-2 13 -2 -5 -9 0 -3
previous proposed lower far own now	-30 -16 9 10 -19 3 -6
previous proposed lower far own past	5 4 -5 -20 15 -3 -9
previous proposed lower here own proposed	-3 0 7 12 6 -1 -16
previous proposed lower paragraph own now	-7 2 8 -12 1 -1 1
previous proposed lower paragraph own open	0 -1 -23 12 9 0 -6
previous proposed lower paragraph own proposed	-2 -9 -9 17 15 0 -16
previous proposed paragraph	2 1 0 13 8 -7 -17
previous proposed paragraph higher other	-8 -11 6 -7 6 -1 4
previous proposed paragraph higher pair	7 5 0 2 -18 -1 -2
previous proposed paragraph lower other	-11 0 -25 26 3 -1 -3
previous proposed paragraph lower pair	1 0 18 -6 8 -1 -17
previous proposed paragraph same other	-3 -3 13 0 4 0 -13
previous proposed same far own now	4 2 6 -17 4 0 -3
previous proposed same far own open	-3 0 0 22 -6 0 -23
previous proposed same far own past	0 -1 16 -7 -11 -1 -2
previous proposed same here own proposed	12 -7 -4 -17 7 0 -4
previous proposed same paragraph own proposed	5 3 -1 13 9 0 -21
sentence denied 0.05	16 -11 5 -16 7 0 -6
sentence denied 0.15	3 0 1 -10 5 0 -2
sentence denied 0.3	-20 3 5 1 2 2 7
sentence denied 0.5	-18 1 3 2 1 3 9
sentence denied 0.7	-16 6 9 1 4 4 -7
sentence denied 0.9	-11 -1 10 -1 0 6 -3
sentence if_lapsed 0.05	-14 19 -5 -4 -5 -1 1
sentence if_lapsed 0.15	-16 -2 0 1 10 5 -7
sentence if_lapsed 0.3	-4 -15 -6 9 14 10 0
sentence if_lapsed 0.5	-18 -6 6 8 13 -17 -14
sentence if_lapsed 0.7	-10 5 -1 1 2 -5 -7
sentence if_lapsed 0.9	-2 6 7 2 1 -18 -16
sentence now 0.05	-8 6 -6 1 2 11 2
sentence now 0.3	-5 0 4 2 -3 -11 2
sentence now 0.7	-23 -3 11 5 0 -29 -5
sentence now 0.9	-10 5 12 -4 4 -14 -14
sentence open 0.05	-15 1 -1 1 3 4 4
sentence open 0.7	-15 2 8 -5 -2 7 -2
sentence open 0.9	-16 2 0 9 0 -13 -6
sentence past 0.05	-18 -5 -3 1 10 -5 2
sentence past 0.3	-20 14 4 -3 -3 -1 -1
sentence past 0.7	-5 -5 -2 0 0 13 0
sentence past 0.9	0 -15 12 0 1 -7 -8
sentence peak 0.05	-28 -19 1 -3 5 19 -14
sentence peak 0.15	-17 -4 2 6 -6 4 0
sentence peak 0.3	-13 -12 9 11 2 -7 -5
sentence peak 0.5	-9 1 -4 13 1 -8 2
sentence peak 0.9	-4 9 3 -13 9 -5 2
sentence proposed 0.05	-1 -10 -2 0 -5 -15 16
sentence proposed 0.15	-15 2 2 -4 4 -6 4
sentence proposed 0.3	-10 9 11 -6 7 -9 -7
sentence proposed 0.5	-3 12 1 -4 16 0 -9
sentence proposed 0.7	-16 7 4 -5 12 -14 -2
sentence proposed 0.9	-2 -4 12 5 -2 -10 -9
text denied 0.05	21 26 4 -17 -16 0 -17
text denied 0.3	8 -8 10 1 -2 -2 -14
text if_lapsed 0.05	17 31 -10 -7 -18 -1 -6
text if_lapsed 0.15	6 1 9 -7 -1 -4 -9
text if_lapsed 0.3	-12 3 26 -14 -18 1 0
text if_lapsed 0.5	0 7 17 -9 -11 -17 -4
text if_lapsed 0.7	-1 4 2 5 -14 -2 -3
text now 0.05	-13 -7 11 7 0 -19 -3
text now 0.15	-10 -9 13 7 0 -18 -6
text now 0.5	-7 4 2 1 6 -11 -4
text now 0.7	-20 0 14 7 -1 -38 -8
text now 0.9	-24 -1 -1 5 5 -13 3
text open 0.05	-13 -12 2 14 -8 -6 7
text open 0.15	-16 -13 -1 26 -4 -22 -6
text open 0.3	-1 -5 14 4 -23 -6 6
text open 0.5	-2 -8 -14 15 7 -5 -2
text open 0.7	-4 -13 4 -1 -2 3 4
text open 0.9	-4 -8 -5 16 1 -5 -19
text past 0.05	2 -22 4 -10 26 -6 -5
text past 0.15	6 -8 2 -9 7 0 1
text past 0.5	-4 -5 17 12 -21 -13 -6
text past 0.7	-6 9 10 0 -11 -7 -14
text past 0.9	0 -2 12 4 -16 0 -1
text peak 0.05	-13 9 -7 3 -2 12 -7
text peak 0.15	-4 -2 6 -12 10 13 -11
text peak 0.3	-8 -5 23 -13 -10 9 -4
text proposed 0.05	-9 -7 1 -11 3 -2 19
text proposed 0.15	-9 -10 2 6 -8 -22 14
text proposed 0.3	4 -38 4 0 -3 -10 15
text proposed 0.5	-32 -28 13 -3 -4 -4 12
text proposed 0.7	-12 -9 13 -5 -10 -3 4
text proposed 0.9	-4 0 15 -6 -10 0 -1
twin denied 0.05	41 -2 -14 -17 -7 0 -7
twin denied 0.15	40 -18 -15 -14 -13 -1 3
twin denied 0.3	27 -20 -10 -14 -8 8 3
twin denied 0.5	24 -14 -11 -12 -16 -1 9
twin denied 0.7	20 -13 -6 0 -11 0 -3
twin denied 0.9	13 -11 -12 -10 -1 2 4
twin denied own denied	-9 -11 -9 7 -5 -6 18
twin denied own if_lapsed	23 -20 4 -10 -9 -4 1
twin denied own now	25 6 -13 -22 -1 -2 -18
twin denied own past	7 3 7 -18 -3 0 -8
twin if_lapsed 0.05	-11 20 -15 -12 6 2 2
twin if_lapsed 0.15	-21 21 -13 -5 5 -2 -7
twin if_lapsed 0.3	-20 14 -5 -1 8 -5 -14
twin if_lapsed 0.5	-22 5 -1 12 6 -2 -26
twin if_lapsed 0.7	-17 0 3 9 5 2 -28
twin if_lapsed 0.9	-16 6 -9 -1 20 -5 -40
twin if_lapsed own denied	-17 19 1 -3 0 -11 2
twin if_lapsed own if_lapsed	-6 -31 -1 -1 29 9 9
twin if_lapsed own now	-7 19 5 -4 -7 -14 -21
twin if_lapsed own open	-9 25 5 -21 -10 -4 1
twin if_lapsed own past	-4 -11 -15 26 -3 0 -5
twin if_lapsed own peak	-3 -11 2 10 0 -3 -3
twin if_lapsed own proposed	9 29 0 -2 -10 6 -34
twin none	-16 -9 10 14 -7 -23 1
twin now 0.05	-17 5 11 -1 -1 -2 -9
twin now 0.15	-11 1 12 1 1 -15 -12
twin now 0.3	-18 -7 12 2 -9 -6 3
twin now 0.5	-16 -13 18 -3 -2 -22 0
twin now 0.7	-17 -17 19 1 2 -19 -13
twin now 0.9	-12 -21 13 -4 9 -16 -6
twin now own denied	-19 5 26 -11 -16 4 -2
twin now own if_lapsed	-19 -10 34 -14 -12 -7 -2
twin now own now	8 8 -27 12 16 8 7
twin now own open	-6 -33 8 6 -16 -28 12
twin now own past	2 -15 21 -20 -3 -5 3
twin now own proposed	-23 11 44 -28 -18 -7 -17
twin open 0.05	-10 22 -3 6 -4 -15 -6
twin open 0.15	-13 4 6 7 -9 -2 -9
twin open 0.3	-20 -8 1 1 7 1 3
twin open 0.5	-11 -11 3 6 3 -8 -2
twin open 0.7	-2 -6 10 -4 3 -11 -3
twin open 0.9	0 -1 8 12 -29 -13 -10
twin open own denied	7 5 2 -12 -2 -4 -9
twin open own if_lapsed	-5 5 -3 -22 5 3 9
twin open own now	-9 -4 -13 9 -12 -15 26
twin open own open	-26 -22 11 4 6 14 -18
twin open own past	6 -11 12 -13 -3 -7 5
twin open own proposed	-14 7 22 10 -15 0 -26
twin past 0.05	4 8 -1 -18 12 6 -11
twin past 0.15	-2 6 0 -22 14 3 -4
twin past 0.3	-2 0 -1 -4 11 -4 -8
twin past 0.5	-7 6 -4 9 -1 3 -10
twin past 0.7	-9 11 -7 1 0 7 -4
twin past 0.9	-6 13 11 -2 -5 -4 -12
twin past own denied	-16 1 -3 4 10 4 3
twin past own if_lapsed	-1 -3 -15 -13 24 2 -11
twin past own now	10 0 -15 -14 12 -4 13
twin past own open	-11 -4 4 -9 11 -9 3
twin past own past	17 15 11 22 -38 2 -2
twin past own proposed	-26 5 12 6 15 -3 -20
twin peak 0.05	0 6 -30 5 -3 29 -21
twin peak 0.15	4 3 -18 -8 -2 23 -15
twin peak 0.3	1 -1 -15 -4 -1 21 -16
twin peak 0.5	-1 1 -19 -5 -9 24 -11
twin peak 0.7	0 -7 -10 -12 -4 21 -3
twin peak 0.9	2 -6 -7 -6 -10 16 -2
twin peak own now	0 6 -13 -6 0 11 0
twin proposed 0.05	-7 0 -11 8 -17 -9 20
twin proposed 0.15	2 -10 3 4 -8 -25 7
twin proposed 0.3	5 -10 -12 -3 8 -31 13
twin proposed 0.5	5 -8 3 -9 -8 -18 12
twin proposed 0.7	9 -1 4 -13 -10 -11 9
twin proposed 0.9	8 -12 -18 -3 -2 -6 18
twin proposed own now	-16 -7 5 -35 5 -10 23
twin proposed own open	-1 3 -12 20 -8 -4 -12
twin proposed own past	-8 3 4 -13 -5 -8 17
twin proposed own proposed	23 -4 -2 -7 5 -7 -8`;
