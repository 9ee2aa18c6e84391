// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN_AGAIN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-15 -10 14 11 -7 -25 -2
next denied far higher other	-7 6 0 -12 4 -4 6
next denied far higher pair	-3 10 6 -1 -3 0 -13
next denied far lower other	-17 11 -1 4 -17 6 0
next denied far lower pair	-10 -15 0 -1 15 -9 10
next denied far same other	21 -5 -11 -9 -3 0 -3
next denied here	-14 5 0 1 0 4 2
next denied higher far own now	-6 12 -1 -7 -4 5 -8
next denied higher far own open	0 3 11 -10 -5 -1 0
next denied higher far own past	-1 -5 -4 -10 12 1 0
next denied higher far own proposed	-3 -4 -2 10 5 0 -7
next denied lower far own if_lapsed	-7 -12 4 6 2 2 6
next denied lower far own now	-4 5 -14 13 -5 -6 8
next denied lower far own open	-4 6 4 -3 -13 5 -5
next denied lower far own past	-2 1 2 -24 13 -6 -6
next denied lower far own proposed	-19 1 16 -13 -8 0 1
next denied lower paragraph own proposed	-1 11 -10 -4 -3 0 1
next denied paragraph	-12 -3 -8 20 -7 -10 9
next denied paragraph lower other	-7 5 -13 9 5 0 0
next denied paragraph lower pair	-5 -4 -2 6 -9 -5 11
next far denied 0.05	-3 14 -6 0 -6 -4 -3
next far denied 0.15	12 9 -6 -13 7 -8 -4
next far denied 0.7	-6 -6 -4 11 -1 3 -2
next far denied 0.9	-11 12 2 8 -18 6 -13
next far if_lapsed 0.05	7 1 3 0 -11 8 -6
next far if_lapsed 0.3	3 -8 2 -7 -7 8 10
next far if_lapsed 0.5	0 -17 6 -7 4 1 10
next far if_lapsed 0.7	1 -18 0 -3 9 -2 10
next far if_lapsed 0.9	3 -11 -12 8 10 -2 1
next far now 0.7	-1 -9 1 4 0 -11 4
next far now 0.9	-12 1 -1 3 4 -3 -1
next far open 0.15	-19 -7 5 4 -6 0 4
next far open 0.3	-9 -3 3 1 1 -16 4
next far open 0.5	-7 5 4 3 -6 -11 -1
next far open 0.7	-9 -18 6 7 -4 -14 4
next far open 0.9	-9 -2 -5 -2 3 -9 14
next far past 0.05	9 -1 -15 3 13 6 -9
next far past 0.3	-12 -1 0 -5 11 5 -5
next far past 0.5	-14 -3 1 -2 -1 8 7
next far past 0.7	-11 2 5 5 0 7 -14
next far past 0.9	-2 0 12 -1 -15 0 1
next far peak 0.05	-5 11 -1 -13 1 10 1
next far peak 0.15	-1 2 -5 0 12 -1 -9
next far peak 0.3	0 -1 -4 2 11 -9 -8
next far peak 0.5	1 1 -2 0 10 -8 -9
next far peak 0.7	3 -2 -6 10 8 -7 -12
next far proposed 0.05	0 12 5 -6 -9 8 -8
next far proposed 0.7	-16 -3 1 5 -3 2 2
next far proposed 0.9	-23 8 -5 3 -2 3 5
next here denied 0.05	4 -7 8 -23 1 4 7
next here denied 0.15	-9 0 3 -8 7 2 3
next here denied 0.3	-12 4 1 1 -1 4 2
next here denied 0.5	-14 3 3 0 1 5 0
next here if_lapsed 0.05	-24 5 -5 8 0 -1 -2
next here if_lapsed 0.15	-19 -4 0 9 1 1 -3
next here if_lapsed 0.3	-22 -10 7 3 3 10 -2
next here if_lapsed 0.5	-23 1 3 -5 6 4 -1
next here if_lapsed 0.7	-19 4 9 -8 -1 -7 3
next here if_lapsed 0.9	-12 0 11 -1 0 -5 -6
next here now 0.15	-24 -4 5 3 0 3 -2
next here open 0.15	-16 -15 10 -1 5 -5 -6
next here open 0.3	-10 -2 6 2 5 -7 -14
next here past 0.15	-15 1 -5 9 -5 1 2
next here past 0.3	-7 12 -4 -4 -1 4 4
next here past 0.5	-8 12 -4 4 -12 7 9
next here past 0.9	-3 -3 -1 2 4 -10 1
next here peak 0.05	-12 -8 -15 -8 17 12 -1
next here peak 0.5	-5 -3 5 5 0 -1 -11
next here peak 0.7	-4 3 12 6 2 -15 -8
next here proposed 0.05	-8 -6 -4 1 0 1 11
next here proposed 0.15	-4 2 4 -4 -2 -20 5
next here proposed 0.3	-3 6 -5 3 -2 -14 4
next here proposed 0.5	1 11 0 5 0 -8 -7
next here proposed 0.9	0 -4 8 4 -10 -2 -4
next if_lapsed far	-3 -12 6 -1 0 1 3
next if_lapsed far higher other	2 -7 5 -1 -12 13 2
next if_lapsed far higher pair	9 -5 7 -22 8 5 -10
next if_lapsed far lower other	-9 -9 1 0 -5 -8 14
next if_lapsed far lower pair	-1 -7 3 8 9 -11 -15
next if_lapsed far same pair	-7 1 0 -6 6 -14 6
next if_lapsed here	-17 0 -7 6 9 1 -2
next if_lapsed here higher other	-3 12 -10 0 2 -2 -21
next if_lapsed here lower other	-5 -5 0 -3 12 3 0
next if_lapsed here lower pair	-7 1 -1 8 -12 -3 7
next if_lapsed higher far own if_lapsed	5 -5 2 1 -1 5 -12
next if_lapsed higher far own now	4 -8 22 -22 4 -2 -15
next if_lapsed higher far own open	-4 2 2 -11 7 2 0
next if_lapsed higher far own proposed	3 -10 -8 -14 -1 6 11
next if_lapsed higher here own if_lapsed	-7 2 -5 6 7 -2 -16
next if_lapsed higher paragraph own if_lapsed	4 6 -13 -3 0 -6 1
next if_lapsed lower far own denied	-5 0 13 -9 -2 -1 -1
next if_lapsed lower far own now	-2 -5 -2 2 -12 2 12
next if_lapsed lower far own open	-11 -2 -4 12 7 -8 -9
next if_lapsed lower far own past	-8 -6 5 -4 11 -13 -14
next if_lapsed lower here own if_lapsed	-8 -10 3 -5 8 6 8
next if_lapsed lower here own now	-10 7 -4 14 -3 -13 -15
next if_lapsed lower here own open	0 1 -9 -11 -2 0 18
next if_lapsed lower here own past	0 4 10 3 -14 -1 0
next if_lapsed lower paragraph own if_lapsed	-8 0 -11 -1 12 -6 1
next if_lapsed lower paragraph own now	-2 -1 14 2 -10 -5 -12
next if_lapsed lower paragraph own open	-2 0 -11 10 -9 -2 4
next if_lapsed paragraph higher other	-4 8 -14 1 -6 5 1
next if_lapsed paragraph higher pair	14 -7 5 -10 -10 4 -11
next if_lapsed paragraph lower other	0 6 6 2 -13 -7 -6
next if_lapsed paragraph lower pair	-18 -8 -1 4 7 -8 4
next if_lapsed paragraph same other	0 -7 0 -3 15 -8 0
next if_lapsed paragraph same pair	3 0 -14 2 13 -1 0
next if_lapsed same paragraph own past	0 -12 -2 -6 18 -1 0
next none	-4 -6 11 6 -18 -17 3
next now far higher other	4 8 -7 1 -9 6 -1
next now far lower other	-13 -10 -1 13 -2 -9 -1
next now far lower pair	8 -14 0 5 -2 -5 -2
next now far same other	8 -13 -7 3 0 -17 10
next now far same pair	-4 12 0 -16 5 3 2
next now here higher other	-5 4 -2 4 0 -15 -1
next now here higher pair	-3 -1 8 -5 -13 13 5
next now here lower other	0 12 -18 0 17 -13 4
next now here lower pair	-5 -29 11 11 -13 -28 -3
next now here same other	5 -14 0 -13 14 0 1
next now here same pair	-1 -5 -8 3 14 0 -9
next now higher far own denied	9 -15 -3 11 0 -3 -16
next now higher far own if_lapsed	-6 6 -10 5 -14 1 8
next now higher far own now	-3 8 5 1 -17 0 0
next now higher far own open	16 -8 3 -10 7 4 -3
next now higher far own past	-1 -2 5 11 -5 -6 -10
next now higher far own peak	-14 -3 -19 -12 22 8 -19
next now higher far own proposed	-4 0 -9 -6 8 0 9
next now higher here own if_lapsed	10 -8 21 -1 -21 -1 2
next now higher here own open	-17 17 -10 -2 6 -4 -8
next now higher here own past	-4 1 11 -2 0 -4 -19
next now higher here own peak	-1 -8 7 -3 -9 10 -7
next now higher here own proposed	-14 3 -9 -7 -18 -3 17
next now higher paragraph own denied	4 1 -19 1 -1 3 2
next now higher paragraph own if_lapsed	-7 4 15 -4 0 -12 -20
next now higher paragraph own now	13 -8 6 -5 1 10 -22
next now higher paragraph own open	-13 -3 -1 4 -1 -28 12
next now higher paragraph own past	-20 9 -2 -7 -3 4 16
next now higher paragraph own peak	-7 -11 -5 8 -14 15 -8
next now higher paragraph own proposed	2 12 -9 1 4 -7 -6
next now lower far own if_lapsed	-10 14 3 6 -24 -11 -12
next now lower far own now	2 -16 1 7 5 -10 -7
next now lower far own open	-25 -3 -1 8 1 -7 1
next now lower far own past	5 -17 -3 -3 -1 6 12
next now lower far own proposed	4 -20 5 9 -11 -4 -2
next now lower here own if_lapsed	0 -17 -2 7 -3 0 13
next now lower here own now	0 4 -4 1 11 -20 -4
next now lower here own open	-23 -7 7 2 -32 -11 12
next now lower here own proposed	2 -13 2 20 -23 0 -12
next now lower paragraph own denied	15 -2 -4 -12 -6 0 -2
next now lower paragraph own if_lapsed	-1 5 -5 -12 -3 0 9
next now lower paragraph own now	1 -13 3 2 -8 -15 8
next now lower paragraph own open	-15 1 5 7 -3 -13 -7
next now lower paragraph own proposed	-2 -12 -14 1 -1 0 11
next now paragraph higher other	-29 6 12 1 -4 11 -21
next now paragraph higher pair	15 -2 -10 -5 -2 -2 6
next now paragraph lower other	-21 -10 -2 1 5 -24 10
next now paragraph lower pair	15 -8 0 4 -10 -16 0
next now paragraph same other	9 -20 8 -9 -2 -7 5
next now paragraph same pair	8 -14 -2 4 -2 -6 3
next now same far own denied	-4 3 6 -11 -3 6 0
next now same far own if_lapsed	-1 3 3 4 -7 0 -12
next now same far own now	-1 -6 -5 5 -3 -3 10
next now same far own open	7 2 -9 -4 13 -3 -1
next now same far own past	9 -12 6 -13 7 -8 -20
next now same far own proposed	-4 9 -3 -23 0 0 11
next now same here own now	2 -7 -14 4 14 -4 8
next now same here own open	0 -3 11 -13 12 0 -13
next now same here own proposed	0 0 13 -1 -3 0 -11
next now same paragraph own now	8 -27 -14 12 7 -5 3
next now same paragraph own open	-2 -9 14 -8 0 -1 -2
next now same paragraph own past	4 -5 19 -31 -9 -3 3
next open far	-11 5 2 -1 8 -9 -4
next open far lower other	5 6 5 3 -4 0 -19
next open far lower pair	-10 9 -13 8 10 -3 -5
next open far same other	-5 1 -15 17 3 -2 -5
next open far same pair	-11 -6 11 -7 1 -4 2
next open here higher other	-1 10 5 -14 0 2 2
next open here higher pair	0 -17 6 5 -1 2 -16
next open here lower other	2 4 -22 7 16 -2 0
next open here lower pair	-4 0 5 -12 2 -23 13
next open here same other	0 -7 13 -11 0 -3 3
next open here same pair	-1 -12 13 0 -5 -1 -15
next open higher far own denied	-9 0 -5 1 -1 -1 11
next open higher far own now	1 1 -2 -14 11 4 8
next open higher far own open	4 -3 16 -6 0 -13 -8
next open higher far own proposed	-10 -17 -3 2 0 -5 10
next open higher here own now	-21 -5 1 -7 16 5 -17
next open higher here own open	7 5 5 -1 -15 0 -3
next open higher here own past	0 -4 17 11 -24 -3 -5
next open higher paragraph own if_lapsed	0 -14 8 1 3 3 -5
next open higher paragraph own open	-3 7 -12 -3 -1 8 8
next open higher paragraph own proposed	-6 -4 0 -11 -5 0 16
next open lower far own now	-13 5 -6 8 6 -4 -11
next open lower far own past	-1 2 -17 12 2 -3 -7
next open lower far own proposed	4 4 2 19 3 0 -28
next open lower here own now	-8 -15 -6 3 17 -7 -8
next open lower here own open	3 8 -8 -6 0 -9 15
next open lower paragraph own now	0 12 6 -3 -15 -5 0
next open lower paragraph own open	0 2 6 -4 4 -11 -5
next open lower paragraph own proposed	-3 0 -3 -21 19 0 -4
next open paragraph higher other	7 -7 -18 10 -12 11 11
next open paragraph higher pair	-7 2 19 -19 -5 1 7
next open paragraph lower other	-13 21 -8 -2 4 -10 1
next open paragraph lower pair	7 -28 14 -7 2 -7 -11
next open paragraph same other	-2 -7 -5 9 2 -2 -5
next open paragraph same pair	-4 12 -11 -5 9 -2 3
next open same far own now	-6 0 -28 19 10 -1 9
next open same far own open	-8 -19 22 -16 -1 -4 3
next open same far own proposed	-2 10 10 8 -2 0 -23
next open same here own now	0 -2 15 -8 -9 0 -8
next open same here own open	-2 -16 12 -4 -1 -5 -3
next open same paragraph own open	-4 6 -22 2 9 -4 5
next paragraph denied 0.15	2 -3 5 6 -8 -15 -3
next paragraph denied 0.3	-12 -3 -2 17 -9 -10 10
next paragraph denied 0.5	-5 -6 1 12 -6 -6 3
next paragraph denied 0.9	-12 6 0 2 0 -1 5
next paragraph if_lapsed 0.15	7 -3 6 2 -7 -2 -9
next paragraph if_lapsed 0.3	-1 -2 11 0 1 -2 -18
next paragraph if_lapsed 0.5	6 2 -4 2 8 -4 -16
next paragraph if_lapsed 0.7	9 -19 10 8 3 -2 -17
next paragraph if_lapsed 0.9	10 -6 11 -5 3 -7 -12
next paragraph now 0.9	-8 2 2 8 -7 -14 -1
next paragraph open 0.15	8 -2 -4 -2 2 12 -3
next paragraph open 0.9	-17 -10 12 -7 1 2 0
next paragraph past 0.05	-10 4 -9 -5 11 5 7
next paragraph past 0.3	-17 -5 1 5 0 -2 0
next paragraph past 0.5	-7 -6 2 11 1 -5 -13
next paragraph past 0.7	-5 0 11 -11 3 -9 -1
next paragraph past 0.9	-5 2 20 -12 -2 -7 -3
next paragraph peak 0.05	-9 0 -3 -1 6 -9 5
next paragraph peak 0.15	-6 11 -6 -4 2 -5 5
next paragraph peak 0.3	0 8 -14 -2 7 -10 8
next paragraph peak 0.7	3 -2 -8 13 -5 -5 3
next paragraph proposed 0.05	2 -11 5 4 -11 2 0
next paragraph proposed 0.15	2 1 -2 8 2 -14 -4
next paragraph proposed 0.9	-1 -10 -7 4 10 -4 3
next past far higher other	-7 -11 -3 -5 0 15 8
next past far higher pair	9 6 1 8 -14 -15 0
next past far lower other	-20 11 -6 -12 15 0 2
next past far lower pair	-18 2 0 5 2 -6 -7
next past far same other	-2 -6 6 0 9 -1 -15
next past far same pair	3 0 3 -12 -4 8 2
next past here	-10 5 -4 4 -2 0 4
next past here higher other	-7 4 -10 0 -15 14 18
next past here lower other	-7 19 1 -23 4 -8 -1
next past here lower pair	-4 -29 5 7 2 -24 -3
next past here same pair	-2 -4 -11 19 -7 -6 8
next past higher far own if_lapsed	-3 18 -13 4 -20 -8 2
next past higher far own now	0 -4 9 6 -13 3 -10
next past higher far own open	-5 -14 -4 0 1 3 8
next past higher here own if_lapsed	0 -3 8 -12 6 -2 -4
next past higher here own now	6 11 0 1 -4 1 -33
next past higher here own open	0 5 9 -12 0 -2 -4
next past higher here own past	-16 -4 -18 4 -2 8 20
next past higher here own peak	0 0 -2 2 -14 14 0
next past higher here own proposed	0 0 -6 -4 -4 0 12
next past higher paragraph own now	-20 -4 4 -3 5 5 -6
next past higher paragraph own past	6 -5 -5 26 -19 -6 2
next past higher paragraph own peak	-1 -1 0 -2 -7 10 -2
next past lower far own now	-18 7 -4 -1 4 -7 7
next past lower far own proposed	-6 0 8 0 6 0 -11
next past lower here own now	-1 -28 4 2 -2 -12 6
next past lower here own open	0 -2 13 -11 1 0 -5
next past lower here own past	-12 17 -4 -1 6 -17 -23
next past lower paragraph own now	-20 -18 -7 -3 12 -5 14
next past lower paragraph own open	0 4 2 0 2 0 -15
next past lower paragraph own past	1 5 2 -4 2 2 -18
next past paragraph	-13 -7 0 7 5 0 -10
next past paragraph higher other	-3 -17 -12 19 -12 15 5
next past paragraph higher pair	-5 -4 11 5 0 -13 -12
next past paragraph same other	0 0 6 -14 6 0 -1
next past same far own now	-7 -3 -2 -21 6 11 2
next past same here own past	-3 -5 -13 14 -3 5 3
next past same paragraph own past	0 6 6 -19 0 -2 -2
next peak far	1 -1 -1 2 10 -9 -11
next peak far lower other	-12 0 -4 -3 15 -7 -1
next peak far lower pair	7 -1 3 6 -4 -2 -11
next peak here	-5 2 6 0 -3 1 -10
next peak here higher other	-1 -3 -4 9 -19 4 -3
next peak here lower other	0 -11 0 -18 11 6 -1
next peak here lower pair	-2 12 7 -9 -1 -16 -2
next peak higher here own peak	-1 -4 -6 15 -24 0 -5
next peak lower far own open	-1 12 -13 6 -13 0 -13
next peak lower here own if_lapsed	0 -10 -4 -4 3 11 0
next peak lower here own now	0 8 10 -8 -16 5 -2
next peak lower here own past	0 8 -5 -2 6 -14 -2
next peak lower here own peak	0 0 3 -12 14 -7 0
next peak lower paragraph own if_lapsed	0 4 3 4 -14 -1 -4
next peak lower paragraph own open	0 12 0 -23 8 -1 6
next peak lower paragraph own past	-1 3 -3 12 -9 -9 4
next peak paragraph	1 6 -4 0 -1 -10 6
next peak paragraph lower other	-2 6 -18 2 10 -6 -3
next peak paragraph lower pair	-7 7 6 -3 -11 -10 9
next proposed far higher other	2 6 9 -2 -13 0 -5
next proposed far higher pair	-8 -13 1 2 10 8 -8
next proposed far lower pair	0 0 2 2 -7 -13 1
next proposed far same other	6 -3 1 -11 -6 -3 9
next proposed far same pair	-9 -25 -1 18 -6 -3 1
next proposed here	0 9 3 2 -2 -10 -6
next proposed here higher other	-10 10 -4 0 12 0 -10
next proposed here higher pair	3 1 14 -14 0 -3 -8
next proposed here lower other	0 9 -20 5 -9 0 9
next proposed here lower pair	-20 -4 6 7 -17 -2 -1
next proposed here same pair	12 -1 -9 2 2 0 -5
next proposed higher far own denied	-2 -4 8 0 -4 5 -14
next proposed higher far own now	-9 -11 5 2 -1 2 2
next proposed higher far own open	2 -2 7 1 -13 5 -8
next proposed higher far own proposed	7 2 -6 -3 -12 -2 4
next proposed higher here own now	8 5 11 -11 0 -2 -22
next proposed higher here own proposed	-22 6 2 -3 9 -1 -4
next proposed higher paragraph own past	0 -3 9 -12 3 0 -5
next proposed higher paragraph own proposed	6 -12 9 7 1 0 -15
next proposed lower far own if_lapsed	-3 17 5 -18 5 -6 -23
next proposed lower far own now	-8 -11 12 8 -6 -11 -19
next proposed lower far own open	-13 5 -2 8 -3 -10 -4
next proposed lower far own past	1 -11 13 -19 1 1 3
next proposed lower far own proposed	2 8 -9 -13 1 -2 9
next proposed lower here own now	-2 0 -9 0 -28 0 21
next proposed lower here own open	0 -5 -11 14 0 0 -4
next proposed lower paragraph own now	-11 2 2 -1 -5 -1 5
next proposed lower paragraph own open	4 -14 -10 17 -10 -2 -3
next proposed paragraph	12 -9 4 6 -2 -3 -10
next proposed paragraph higher pair	16 -22 12 -16 4 -7 -5
next proposed paragraph lower other	-2 12 -7 3 3 -1 -4
next proposed paragraph lower pair	0 -21 -3 12 -8 4 -1
next proposed same far own now	-6 -9 -11 -5 -3 0 21
next proposed same far own open	-3 -2 -2 20 -4 0 -16
next proposed same far own proposed	6 -19 10 -3 -1 -2 -3
next proposed same here own proposed	11 -3 -5 8 6 0 -16
next proposed same paragraph own proposed	10 5 -1 2 5 0 -15
own denied 0.05	107 -42 -32 -48 -26 -3 -27
own denied 0.15	84 -34 -33 -36 -33 -25 -26
own denied 0.3	48 -26 -17 -5 -29 -19 -26
own denied 0.5	16 -13 4 7 -33 -13 -11
own denied 0.7	26 -7 -10 3 -33 -11 -18
own denied 0.9	59 -31 -25 -33 -27 -8 -28
own if_lapsed 0.05	-23 89 -27 -26 -37 -18 -15
own if_lapsed 0.15	-18 60 -16 -17 -27 -9 -26
own if_lapsed 0.3	-18 35 -12 -11 -7 -27 -9
own if_lapsed 0.5	-25 31 -12 -4 -9 -18 -13
own if_lapsed 0.7	-23 42 -27 -1 -16 -19 -20
own if_lapsed 0.9	-28 51 -27 -6 -10 -40 -34
own now 0.05	-31 -17 53 -16 -4 -19 -22
own now 0.15	-29 -21 49 -5 -6 -35 -28
own now 0.3	-29 -16 38 -1 -10 -41 -12
own now 0.5	-44 -22 36 7 -17 -53 -11
own now 0.7	-40 -33 47 3 -20 -58 -29
own now 0.9	-25 -66 86 -26 -30 -51 -54
own open 0.05	-17 -13 -15 49 -16 -22 -5
own open 0.15	-28 -7 -10 47 -18 -33 -13
own open 0.3	-27 -8 -2 35 -15 -22 -15
own open 0.5	-28 -10 -6 34 -21 -28 -5
own open 0.7	-42 -16 -4 36 -18 -22 -12
own open 0.9	-15 -24 -26 57 -35 -19 -13
own past 0.05	-24 -49 -14 -39 91 -2 -33
own past 0.15	-21 -35 -20 -8 64 -12 -47
own past 0.3	-23 -17 -15 -7 41 -15 -25
own past 0.5	-24 -5 -10 0 21 -13 -10
own past 0.7	-49 -12 -9 4 27 -12 -21
own past 0.9	-35 0 -17 -6 33 -12 -31
own peak 0.05	-11 -43 -30 -7 -27 91 -32
own peak 0.15	-16 -46 -38 -5 -7 60 -36
own peak 0.3	-26 -35 -41 -7 -7 46 -19
own peak 0.5	-34 -39 -38 -9 -16 48 -14
own peak 0.7	-26 -27 -41 -10 -29 50 -13
own peak 0.9	-17 -18 -24 -35 -27 60 -23
own proposed 0.05	-7 -27 -35 -13 -47 -41 92
own proposed 0.15	-10 -23 -29 -15 -31 -59 68
own proposed 0.3	-9 -14 -18 -4 -29 -48 41
own proposed 0.5	-7 -17 -10 -9 -10 -39 32
own proposed 0.7	-10 -18 -15 -4 -19 -32 33
own proposed 0.9	-20 -42 -26 -19 -37 -15 62
paragraph denied 0.05	21 3 -5 -3 -3 -4 -13
paragraph denied 0.15	4 2 8 -12 -9 -4 3
paragraph denied 0.3	-27 0 3 2 -2 6 17
paragraph denied 0.5	-12 2 0 -2 2 7 5
paragraph denied 0.7	-6 9 11 -10 4 4 -13
paragraph denied 0.9	-8 3 6 -19 2 4 2
paragraph if_lapsed 0.05	-3 38 -5 -15 -16 5 -10
paragraph if_lapsed 0.15	-10 12 -3 -13 6 0 0
paragraph if_lapsed 0.3	-5 10 8 -4 -9 2 -12
paragraph if_lapsed 0.5	-14 4 14 -7 4 -4 -17
paragraph if_lapsed 0.7	-6 10 -7 -12 6 3 -3
paragraph if_lapsed 0.9	-11 -14 7 4 13 0 1
paragraph now 0.15	4 -3 2 2 8 -3 -13
paragraph now 0.3	-3 -6 10 -3 1 -7 -1
paragraph now 0.7	-5 -15 6 1 8 -10 0
paragraph now 0.9	-9 -2 8 -5 10 -12 -2
paragraph open 0.05	-13 5 -3 11 -5 -3 -2
paragraph open 0.15	-8 -4 1 9 -2 1 -5
paragraph open 0.3	-13 -15 -1 9 9 0 -7
paragraph open 0.5	-8 -10 3 2 -3 3 4
paragraph open 0.7	-22 -8 2 0 -1 1 10
paragraph open 0.9	-11 -50 10 -8 13 -11 7
paragraph past 0.05	-15 -7 -1 -4 15 4 -5
paragraph past 0.15	-7 9 -9 9 4 -1 -12
paragraph past 0.3	-2 -1 11 -7 -3 -6 2
paragraph past 0.5	8 -2 13 -4 -6 -9 -5
paragraph past 0.7	8 6 -1 8 -5 -3 -15
paragraph past 0.9	10 10 11 -13 -10 1 -1
paragraph peak 0.05	-17 -2 3 -3 -3 17 -12
paragraph peak 0.15	-16 -6 9 -2 5 2 -10
paragraph peak 0.3	-13 -12 -3 -2 10 12 -11
paragraph peak 0.5	1 -17 -2 -5 4 11 1
paragraph peak 0.7	3 -13 -4 -9 0 15 4
paragraph peak 0.9	5 -6 7 -30 2 2 4
paragraph proposed 0.05	0 -22 -2 -5 -4 1 22
paragraph proposed 0.15	-1 -10 2 -11 5 -13 12
paragraph proposed 0.3	-1 5 4 10 2 -19 -10
paragraph proposed 0.5	-7 -2 14 4 -3 -21 -7
paragraph proposed 0.7	-6 -12 8 0 0 -17 2
paragraph proposed 0.9	-5 -2 0 10 -17 -9 2
peer denied 0	6 -9 0 -4 5 -2 5
peer denied 1	14 3 1 -8 -7 6 -4
peer denied 2	28 5 -6 -9 -9 -4 -3
peer denied 3	-29 12 -1 13 -5 4 -2
peer denied 4	5 15 -1 1 -5 0 -19
peer denied 6	-22 9 -4 -3 -12 17 10
peer denied after else own if_lapsed	-3 -4 2 -14 14 1 0
peer denied after else own now	0 8 0 4 -5 -9 -10
peer denied after else own open	-11 5 -5 -1 -1 1 6
peer denied after else own past	-1 -2 0 24 -19 5 -9
peer denied after else own proposed	-24 -8 17 -1 -1 -2 -1
peer denied before else own if_lapsed	4 14 -12 -17 3 -9 -4
peer denied before else own now	3 -4 2 -2 -11 3 5
peer denied before else own past	-7 -12 -16 -9 16 8 1
peer denied higher	1 -4 3 6 -13 0 -2
peer denied higher own denied	4 13 -10 -11 -4 -5 -4
peer denied higher own if_lapsed	3 -5 -4 -14 12 -15 10
peer denied higher own now	0 6 -1 3 -25 0 3
peer denied higher own open	-5 3 6 3 -14 -6 -4
peer denied higher own past	-11 -19 1 11 -4 5 6
peer denied higher own proposed	2 -9 12 6 4 -1 -12
peer denied lower	-14 12 0 0 -2 6 -9
peer denied lower own denied	-18 1 3 3 3 5 8
peer denied lower own if_lapsed	-3 9 -3 -7 7 3 -21
peer denied lower own now	8 -2 5 1 -1 -5 -11
peer denied lower own open	-13 6 -5 -6 5 2 4
peer denied lower own past	0 4 -8 16 -9 6 -24
peer denied lower own proposed	-5 1 6 -14 -16 -2 8
peer if_lapsed 0	-10 7 1 1 4 -5 -8
peer if_lapsed 1	11 -3 -2 -1 3 6 -10
peer if_lapsed 2	14 10 -7 -2 -24 2 9
peer if_lapsed 3	13 -2 -2 -17 -1 3 13
peer if_lapsed 4	-6 11 -10 -14 0 0 17
peer if_lapsed 5	-2 1 8 -1 -2 0 -10
peer if_lapsed 6	8 -30 2 3 0 4 8
peer if_lapsed after else own if_lapsed	6 -8 3 -9 6 7 -6
peer if_lapsed after else own now	-9 -3 0 1 -3 -11 13
peer if_lapsed after else own open	-14 -14 -1 5 2 5 -1
peer if_lapsed after else own peak	-5 -5 -2 -3 7 5 -10
peer if_lapsed after else own proposed	5 3 1 -11 4 10 -7
peer if_lapsed after here own now	-4 0 16 5 -10 -5 -27
peer if_lapsed after here own open	0 15 -10 -17 -3 0 15
peer if_lapsed after here own past	-2 -7 12 -3 0 -11 -3
peer if_lapsed before else own denied	7 -7 -12 9 0 10 -17
peer if_lapsed before else own if_lapsed	10 -16 17 -8 0 -10 3
peer if_lapsed before else own now	6 10 -10 -15 11 5 1
peer if_lapsed before else own open	2 4 3 -5 5 -18 -2
peer if_lapsed before else own peak	-8 -4 -6 21 -5 -10 2
peer if_lapsed before else own proposed	0 -7 -2 -10 -22 3 13
peer if_lapsed before here own if_lapsed	-2 -3 -4 1 -8 4 10
peer if_lapsed before here own now	-6 -1 1 -10 2 -4 11
peer if_lapsed before here own past	0 -10 7 15 -15 0 -1
peer if_lapsed higher	2 -16 -12 -11 3 19 11
peer if_lapsed higher own denied	-5 -9 -10 10 0 11 -1
peer if_lapsed higher own if_lapsed	15 -7 -4 -27 6 9 7
peer if_lapsed higher own now	7 -6 -4 -9 0 5 10
peer if_lapsed higher own open	8 0 9 -19 15 -1 -9
peer if_lapsed higher own past	-5 -1 0 13 -11 -1 3
peer if_lapsed higher own peak	-14 -10 -14 15 4 -1 -5
peer if_lapsed higher own proposed	-15 -2 -5 -13 6 14 10
peer if_lapsed lower	2 -7 8 1 -4 -35 3
peer if_lapsed lower own denied	8 0 -2 5 -1 -5 -12
peer if_lapsed lower own if_lapsed	-11 -8 10 6 -2 -2 -1
peer if_lapsed lower own now	-13 5 5 -3 1 -32 4
peer if_lapsed lower own open	-16 2 -9 10 -11 -2 8
peer if_lapsed lower own past	2 0 15 -17 3 -25 -7
peer if_lapsed lower own proposed	13 -3 0 -10 -18 -3 2
peer now 0	-13 -29 22 4 1 -6 -13
peer now 1	-27 -12 8 9 -2 -6 -1
peer now 3	19 16 -4 -10 4 -4 -9
peer now 4	2 3 -7 -4 0 10 4
peer now 5	14 1 -5 -8 -3 5 5
peer now 6	5 0 -12 0 2 5 2
peer now after else own denied	11 -13 2 4 -2 -9 -12
peer now after else own if_lapsed	-7 0 3 -1 16 -5 -20
peer now after else own now	20 -13 -6 3 8 2 -7
peer now after else own open	-18 -13 4 2 16 -6 -8
peer now after else own past	1 -22 8 3 -6 0 11
peer now after else own peak	-11 -13 -7 6 11 -3 -2
peer now after else own proposed	-11 -18 0 2 0 -6 11
peer now after here own denied	13 -4 -6 -6 -3 0 0
peer now after here own if_lapsed	4 8 -6 0 -20 -4 7
peer now after here own now	3 -11 4 1 -2 10 -7
peer now after here own open	-23 19 -11 4 -11 -4 2
peer now after here own past	-4 3 -13 8 6 -1 -9
peer now after here own peak	0 -4 3 -12 -8 13 -2
peer now after here own proposed	-3 -7 -9 6 -22 -2 10
peer now before else own denied	1 -3 -8 3 -12 -3 10
peer now before else own if_lapsed	-6 4 -20 3 3 0 10
peer now before else own now	0 20 0 -26 -11 3 19
peer now before else own open	16 3 -7 -5 6 7 -5
peer now before else own past	4 7 -5 -14 4 7 0
peer now before else own peak	-12 -16 -14 5 -14 21 -11
peer now before else own proposed	8 12 -8 2 -6 -19 -2
peer now before here own denied	15 0 0 -8 -10 -1 -7
peer now before here own if_lapsed	-9 4 2 -3 2 -7 1
peer now before here own now	-7 4 14 -12 -10 -32 4
peer now before here own open	-12 -6 15 3 -26 -8 2
peer now before here own past	-4 1 -12 3 11 -6 -14
peer now before here own peak	-2 -6 -8 -20 -1 22 -4
peer now before here own proposed	13 -5 -7 6 -29 -2 1
peer now higher	5 16 -18 -7 -4 26 -7
peer now higher own denied	12 -9 -15 7 -10 -7 0
peer now higher own now	12 15 7 -25 -8 12 0
peer now higher own open	-3 6 -5 -2 10 5 -12
peer now higher own past	-8 2 -17 13 0 8 -6
peer now higher own peak	-20 -30 -23 1 -10 31 -15
peer now higher own proposed	-10 8 -7 5 -15 -18 10
peer now lower	16 -44 -1 1 5 -99 16
peer now lower own denied	6 -15 8 -8 -17 -6 3
peer now lower own if_lapsed	-18 15 -18 2 -21 -5 11
peer now lower own now	1 -23 0 1 2 -34 12
peer now lower own open	-6 -17 7 7 -11 -35 3
peer now lower own past	10 -25 6 -26 14 -29 3
peer now lower own proposed	17 -32 -10 9 -6 -11 2
peer of goods denied 1	6 -14 -1 9 -1 4 -10
peer of goods denied 2	23 7 -9 -5 9 -20 -14
peer of goods denied 3	-20 -5 9 15 4 0 -14
peer of goods denied 4	9 11 -16 0 10 -3 -8
peer of goods denied 5	-14 -6 18 8 -2 -20 -5
peer of goods denied 6	-7 -13 3 -6 -1 9 14
peer of goods denied after else own if_lapsed	-6 -10 11 0 4 -10 2
peer of goods denied after else own now	3 -1 -1 -5 5 -12 3
peer of goods denied after else own past	2 -10 0 17 -9 -3 0
peer of goods denied after else own proposed	-10 -6 10 3 3 -1 -5
peer of goods denied before else own if_lapsed	5 9 -12 -11 0 -6 0
peer of goods denied before else own open	-4 5 13 -2 -8 -1 -12
peer of goods denied before else own past	-5 -5 -13 -6 16 5 -9
peer of goods denied higher	-5 -9 0 5 -5 -12 14
peer of goods denied higher own if_lapsed	5 -16 2 -5 10 -8 9
peer of goods denied higher own past	-4 -23 0 16 -4 -5 3
peer of goods denied higher own proposed	-19 -8 6 0 5 0 6
peer of goods denied lower	-3 1 2 -2 7 3 -11
peer of goods denied lower own denied	-13 1 0 -6 4 5 9
peer of goods denied lower own if_lapsed	-7 12 1 4 -7 -9 -17
peer of goods denied lower own now	11 -14 6 -7 4 0 -1
peer of goods denied lower own past	2 0 -8 0 4 4 -15
peer of goods if_lapsed 0	-7 25 -6 -3 1 0 -7
peer of goods if_lapsed 1	8 6 -2 -2 0 8 -9
peer of goods if_lapsed 2	-3 -19 8 3 -15 1 10
peer of goods if_lapsed 3	-11 -18 3 -5 3 9 13
peer of goods if_lapsed 4	-2 -1 -6 -6 10 3 3
peer of goods if_lapsed 5	-4 -18 8 6 0 3 -4
peer of goods if_lapsed 6	10 -27 6 11 -8 -2 -1
peer of goods if_lapsed after else own denied	-5 -8 -12 10 -3 2 4
peer of goods if_lapsed after else own if_lapsed	8 -16 5 -8 6 2 2
peer of goods if_lapsed after else own now	-13 -14 -2 10 -2 -3 8
peer of goods if_lapsed after else own open	-10 -12 4 7 -9 8 -5
peer of goods if_lapsed after else own past	4 1 -3 -6 10 -8 -9
peer of goods if_lapsed after else own proposed	2 -10 5 -9 -5 5 1
peer of goods if_lapsed after here own now	-4 -8 17 3 -9 -4 -14
peer of goods if_lapsed after here own open	0 11 -7 -16 -2 0 16
peer of goods if_lapsed before else own denied	5 2 -2 3 2 5 -24
peer of goods if_lapsed before else own if_lapsed	10 -8 5 -3 7 -17 -4
peer of goods if_lapsed before else own now	4 11 -2 -13 8 3 -12
peer of goods if_lapsed before else own open	-12 -5 1 3 5 -14 1
peer of goods if_lapsed before else own peak	-7 -4 -5 21 -2 -14 2
peer of goods if_lapsed before else own proposed	4 -6 0 0 -13 5 0
peer of goods if_lapsed before here own if_lapsed	1 -14 1 1 -5 12 11
peer of goods if_lapsed before here own past	0 -8 9 10 -12 0 0
peer of goods if_lapsed higher	7 -22 -13 6 -8 13 7
peer of goods if_lapsed higher own denied	-3 -13 -14 11 3 7 -5
peer of goods if_lapsed higher own if_lapsed	16 -6 -15 -19 1 14 4
peer of goods if_lapsed higher own now	1 -3 1 0 -13 6 5
peer of goods if_lapsed higher own open	5 -23 6 -8 3 2 1
peer of goods if_lapsed higher own past	0 -3 -7 11 -6 -2 2
peer of goods if_lapsed higher own peak	-11 -8 -11 19 6 -8 -3
peer of goods if_lapsed higher own proposed	-3 -15 4 -6 -8 10 5
peer of goods if_lapsed lower	-1 -23 14 6 6 -26 -6
peer of goods if_lapsed lower own denied	5 5 2 1 -6 -2 -14
peer of goods if_lapsed lower own if_lapsed	-3 -16 13 4 4 -3 0
peer of goods if_lapsed lower own now	-11 -10 8 3 5 -22 -3
peer of goods if_lapsed lower own open	-28 4 -3 9 -13 0 2
peer of goods if_lapsed lower own past	5 -12 9 -13 11 -18 -26
peer of goods now 0	-22 -19 42 -15 -22 3 -5
peer of goods now 1	-9 -15 15 3 4 -1 -17
peer of goods now 3	3 23 -14 13 -3 -7 -14
peer of goods now 4	-6 -1 10 -1 -10 7 -5
peer of goods now 5	5 -4 -14 1 5 10 2
peer of goods now 6	9 7 -34 2 8 3 9
peer of goods now after else own if_lapsed	0 -17 -2 16 16 -6 -13
peer of goods now after else own now	28 -16 -2 -8 8 4 -5
peer of goods now after else own open	-2 -7 2 -11 12 1 6
peer of goods now after else own past	6 -44 5 -4 -1 9 11
peer of goods now after else own peak	-8 -10 -12 2 11 -1 0
peer of goods now after else own proposed	-4 -11 8 8 -11 -17 2
peer of goods now after here own denied	13 -3 -7 -6 -3 0 0
peer of goods now after here own if_lapsed	-2 -2 -1 2 -20 6 13
peer of goods now after here own now	0 -14 -11 10 9 13 -6
peer of goods now after here own open	-25 17 -4 9 -17 -6 -5
peer of goods now after here own past	-5 3 -5 10 1 -5 -11
peer of goods now after here own peak	0 -5 4 -12 -8 13 -2
peer of goods now after here own proposed	-3 -1 -5 6 -24 -2 6
peer of goods now before else own denied	-11 -4 -5 9 -11 0 19
peer of goods now before else own if_lapsed	-4 2 -9 3 10 0 -6
peer of goods now before else own now	-1 26 -6 -17 -7 2 6
peer of goods now before else own open	17 3 -6 -8 7 12 -9
peer of goods now before else own past	2 18 -15 -9 2 3 0
peer of goods now before else own peak	-9 -11 -5 15 -8 7 -15
peer of goods now before else own proposed	-16 16 4 -6 2 -11 3
peer of goods now before here own denied	21 0 -14 -10 -8 0 -8
peer of goods now before here own if_lapsed	-35 6 -5 1 6 -5 -3
peer of goods now before here own now	-5 2 -6 1 3 -31 11
peer of goods now before here own open	-16 -9 -7 12 -22 -12 16
peer of goods now before here own past	0 3 -3 5 4 -11 -18
peer of goods now before here own peak	-2 -6 1 -20 0 17 -4
peer of goods now before here own proposed	20 -6 -15 10 -29 -2 -2
peer of goods now higher	-1 14 -29 2 2 23 -9
peer of goods now higher own denied	2 -1 -11 0 -8 -3 13
peer of goods now higher own if_lapsed	-11 -1 -6 7 15 -2 -15
peer of goods now higher own now	18 16 -10 -6 4 12 -18
peer of goods now higher own open	-2 3 -12 -4 5 10 4
peer of goods now higher own past	0 5 -12 9 -3 7 -4
peer of goods now higher own peak	-16 -24 -11 5 -4 18 -16
peer of goods now higher own proposed	-28 14 4 2 -22 -19 10
peer of goods now lower	18 -32 -11 1 6 -74 18
peer of goods now lower own if_lapsed	-16 8 -21 8 -27 -4 15
peer of goods now lower own now	1 -22 -4 -6 6 -21 20
peer of goods now lower own open	6 -5 -1 5 -13 -25 6
peer of goods now lower own past	5 -16 0 -13 14 -20 -4
peer of goods now lower own proposed	14 -32 -5 11 -5 -7 -2
peer of goods open 0	-5 10 -17 4 -4 3 10
peer of goods open 1	5 -8 -1 6 -5 2 -1
peer of goods open 2	4 -1 12 -4 1 -10 -13
peer of goods open 3	-13 2 12 -13 5 13 -10
peer of goods open 4	8 9 4 -13 -2 -2 2
peer of goods open 6	-4 -10 5 0 9 3 -12
peer of goods open after else own if_lapsed	1 -10 10 0 2 0 -2
peer of goods open after else own now	-5 -21 5 2 -1 12 -11
peer of goods open after else own past	0 0 17 0 -14 -5 2
peer of goods open after else own peak	0 -1 -8 1 11 -3 -1
peer of goods open after else own proposed	-24 -6 5 4 2 -2 0
peer of goods open after here own now	-18 -10 3 2 6 -6 -10
peer of goods open after here own past	0 -6 19 -5 -9 -4 -6
peer of goods open after here own proposed	0 -1 -8 -6 -2 0 14
peer of goods open before else own if_lapsed	-6 15 -8 -11 0 -2 0
peer of goods open before else own now	-10 6 1 7 -8 2 -9
peer of goods open before else own open	5 1 -17 -2 5 13 5
peer of goods open before else own past	-1 -24 -3 0 14 -7 -12
peer of goods open before else own peak	-3 -4 -9 -6 1 12 -5
peer of goods open before else own proposed	10 10 -9 5 -9 -9 -5
peer of goods open before here own if_lapsed	0 15 -6 -4 -5 0 -3
peer of goods open before here own now	5 -2 -14 8 13 0 -11
peer of goods open before here own past	0 -2 -18 11 -2 6 -4
peer of goods open before here own proposed	-5 -3 -9 0 -4 0 13
peer of goods open higher	-1 5 -5 -4 2 18 -5
peer of goods open higher own if_lapsed	-1 6 5 -9 0 -2 -6
peer of goods open higher own now	-8 1 -6 10 5 11 -24
peer of goods open higher own open	14 3 2 -14 1 11 0
peer of goods open higher own past	-5 -19 10 8 -6 -4 -2
peer of goods open higher own peak	-5 -6 -7 -7 9 9 -7
peer of goods open higher own proposed	0 6 -19 -2 -5 -11 12
peer of goods open lower	2 -5 5 5 -1 -43 -5
peer of goods open lower own denied	14 0 4 -14 -4 0 -6
peer of goods open lower own if_lapsed	-4 12 -22 -4 0 -1 5
peer of goods open lower own now	-6 -59 6 5 2 -15 -8
peer of goods open lower own open	-4 4 -5 4 -3 -23 5
peer of goods open lower own past	1 -1 10 -7 1 -8 -12
peer of goods open lower own proposed	2 -1 7 8 -7 0 -9
peer of goods past 2	-4 -5 5 1 0 9 -13
peer of goods past 4	0 5 -8 8 -15 -3 12
peer of goods past 5	9 -6 11 -9 -10 4 0
peer of goods past after else own denied	5 4 7 -14 -11 -6 -1
peer of goods past after else own if_lapsed	-3 -18 12 -1 8 0 -4
peer of goods past after else own now	10 -22 4 0 5 -3 -14
peer of goods past after else own proposed	-1 4 0 9 2 -3 -10
peer of goods past after here own if_lapsed	0 -8 12 0 -2 -2 -5
peer of goods past after here own now	7 7 2 -2 -16 -3 6
peer of goods past after here own open	0 3 17 -18 2 -5 -8
peer of goods past after here own past	-12 0 5 -3 3 -7 -1
peer of goods past after here own proposed	0 0 -6 -4 -4 0 12
peer of goods past before else own denied	-4 -15 -6 9 -12 4 9
peer of goods past before else own if_lapsed	7 9 -19 -4 -14 2 7
peer of goods past before else own now	4 3 4 5 -17 -25 2
peer of goods past before else own open	1 -7 2 -1 8 16 -33
peer of goods past before else own past	-28 -9 3 -12 3 2 15
peer of goods past before else own proposed	-15 8 5 -6 1 1 3
peer of goods past before here own if_lapsed	-1 20 -11 -10 -12 3 -5
peer of goods past before here own now	-1 -9 -5 0 6 5 3
peer of goods past before here own past	-1 -4 12 2 -5 -14 1
peer of goods past higher	2 0 7 -13 -8 13 2
peer of goods past higher own denied	-3 -6 6 -2 -18 2 11
peer of goods past higher own if_lapsed	7 4 2 -13 -3 6 -7
peer of goods past higher own open	11 -13 4 -12 13 8 -18
peer of goods past higher own past	-7 -7 7 5 -9 -1 10
peer of goods past higher own proposed	-18 16 0 0 0 0 -1
peer of goods past lower	1 -8 7 4 -6 -29 3
peer of goods past lower own if_lapsed	-8 3 -5 2 -14 -5 10
peer of goods past lower own now	9 -9 0 11 -10 -19 -3
peer of goods past lower own past	-11 -3 8 -10 2 -29 10
peer of goods past lower own proposed	-2 -18 2 0 1 -1 3
peer of goods peak 0	1 -1 1 1 -11 17 0
peer of goods peak 1	-1 9 -9 2 11 -1 -12
peer of goods peak 2	-9 1 1 -6 8 11 -10
peer of goods peak 3	-17 5 4 -18 5 -2 7
peer of goods peak 5	0 -4 -1 4 12 -23 -2
peer of goods peak 6	3 9 6 6 0 -34 -10
peer of goods peak after else own now	9 -10 3 6 -1 -5 -24
peer of goods peak after else own proposed	4 -15 -6 4 8 0 -3
peer of goods peak after here own peak	0 0 3 8 4 -13 0
peer of goods peak before else own denied	15 -7 -2 -3 0 -1 -2
peer of goods peak before else own if_lapsed	-3 6 -15 4 0 -2 0
peer of goods peak before else own now	-10 1 -3 -4 0 -1 13
peer of goods peak before else own past	0 4 9 -19 0 -1 -4
peer of goods peak before else own proposed	4 10 -6 0 -9 0 -4
peer of goods peak before here own now	0 -7 14 -7 -11 4 -4
peer of goods peak before here own peak	0 0 -3 11 11 -19 0
peer of goods peak higher	11 -6 -6 3 -5 -11 7
peer of goods peak lower	2 10 0 5 9 -40 -12
peer of goods peak lower own if_lapsed	-7 7 -16 8 -1 -7 -5
peer of goods peak lower own past	-7 4 -3 -2 9 -20 -2
peer of goods peak lower own peak	0 -1 1 8 17 -24 -1
peer of goods proposed 1	17 5 -3 -15 -3 10 3
peer of goods proposed 2	-16 -11 9 0 16 -3 -12
peer of goods proposed 3	-6 -15 8 -12 -5 15 10
peer of goods proposed 5	3 0 -2 -6 8 14 -7
peer of goods proposed 6	-11 -8 4 7 -1 -1 -1
peer of goods proposed after else own denied	10 -4 -4 -1 -5 6 -9
peer of goods proposed after else own now	-2 -13 -11 11 0 0 11
peer of goods proposed after else own open	0 2 -16 3 13 9 -5
peer of goods proposed after else own past	-1 -5 10 -12 14 -10 -18
peer of goods proposed after here own now	9 2 2 -15 -17 0 8
peer of goods proposed after here own open	0 -5 -9 16 7 0 -14
peer of goods proposed after here own proposed	-21 -7 20 5 0 -1 -14
peer of goods proposed before else own denied	-5 13 7 -4 -6 -5 -9
peer of goods proposed before else own if_lapsed	-11 -6 6 4 -6 -10 7
peer of goods proposed before else own now	-1 -7 11 -16 -1 7 4
peer of goods proposed before else own open	0 -7 5 -4 -14 9 7
peer of goods proposed before else own past	-11 4 -12 15 -8 4 5
peer of goods proposed before else own peak	-5 -2 -7 9 1 -4 0
peer of goods proposed before here own now	4 1 -4 7 15 0 -25
peer of goods proposed before here own proposed	-9 14 1 -4 11 -2 -9
peer of goods proposed higher	10 -10 -6 2 1 11 -3
peer of goods proposed higher own if_lapsed	-6 -5 5 -5 -6 1 13
peer of goods proposed higher own now	16 -9 -4 5 -3 5 -5
peer of goods proposed higher own open	2 -11 -5 2 4 19 -15
peer of goods proposed higher own past	-15 -1 -2 4 4 -11 3
peer of goods proposed higher own peak	2 -6 -11 11 1 -4 -1
peer of goods proposed higher own proposed	2 5 2 -11 -2 1 2
peer of goods proposed lower	-16 -3 6 1 12 -9 -7
peer of goods proposed lower own denied	5 10 1 -3 -5 -1 -14
peer of goods proposed lower own if_lapsed	-5 -4 7 1 11 -5 -18
peer of goods proposed lower own now	-41 -9 0 -3 5 -1 12
peer of goods proposed lower own open	-4 6 -11 4 3 -19 4
peer of goods proposed lower own past	0 0 6 -2 1 5 -17
peer of goods proposed lower own proposed	-7 -4 15 2 5 -5 -10
peer open 0	-4 3 -4 -4 -3 6 7
peer open 1	16 -6 2 -7 0 -2 -1
peer open 3	-5 -3 -5 1 7 15 -9
peer open 4	12 8 -3 -11 8 -2 -3
peer open 6	4 -18 5 6 4 -10 -10
peer open after else own if_lapsed	0 -6 0 -2 13 -2 -5
peer open after else own now	-2 -25 4 1 4 11 -9
peer open after else own past	3 -3 5 -4 -6 -11 17
peer open after else own proposed	-33 -4 7 11 -7 -4 -3
peer open after here own now	-18 -10 3 2 5 -5 -9
peer open after here own open	9 4 3 -3 -11 -5 3
peer open after here own past	-1 -6 22 -9 -9 -4 -7
peer open before else own if_lapsed	-12 14 -5 -11 0 -6 3
peer open before else own now	-2 5 2 6 -3 -5 -16
peer open before else own open	9 0 -16 -10 10 12 10
peer open before else own past	6 -36 5 -11 13 -6 -9
peer open before else own peak	-3 -5 -10 -5 5 10 -8
peer open before else own proposed	10 5 -4 -3 -18 -11 3
peer open before here own if_lapsed	0 15 -9 -2 -5 0 -5
peer open before here own now	5 -3 -12 7 14 0 -16
peer open before here own open	2 6 -5 9 -17 -4 0
peer open before here own past	0 -2 -23 7 5 5 -4
peer open before here own proposed	-5 -5 -9 1 -5 0 11
peer open higher	8 0 -2 -4 -3 13 -3
peer open higher own if_lapsed	-7 4 3 -9 9 -6 -4
peer open higher own now	0 0 2 3 3 8 -22
peer open higher own open	15 1 -6 -2 -6 9 3
peer open higher own past	8 -20 14 -7 -7 -6 16
peer open higher own peak	-7 -8 -11 -2 11 7 -12
peer open higher own proposed	-2 4 -6 3 -9 -15 5
peer open lower	3 -2 -1 3 9 -62 -3
peer open lower own denied	18 -2 -2 -10 -8 0 -3
peer open lower own if_lapsed	-6 19 -28 -6 -3 -2 2
peer open lower own now	-6 -33 -1 11 12 -21 -16
peer open lower own open	-1 6 2 -1 -7 -32 6
peer open lower own past	0 -8 1 -7 14 -14 -22
peer open lower own proposed	1 -5 4 1 -17 -1 3
peer past 0	1 8 -8 -2 3 -8 3
peer past 1	-1 6 4 -8 -3 5 -4
peer past 2	2 2 -3 -1 -2 17 -4
peer past 3	3 5 7 3 -16 10 -15
peer past 4	-5 -7 -4 -9 4 -8 21
peer past 5	13 -9 -4 7 -8 -3 3
peer past 6	6 -22 12 -6 3 -3 -8
peer past after else own denied	1 3 6 -3 -12 -7 2
peer past after else own now	8 -22 1 3 7 -8 -8
peer past after else own past	10 -8 -7 18 -15 -2 15
peer past after else own proposed	-9 5 1 3 12 -4 -9
peer past after here own if_lapsed	0 -8 12 0 -2 -2 -5
peer past after here own now	7 1 2 -1 -7 -6 1
peer past after here own open	0 3 16 -15 1 -5 -8
peer past after here own past	-14 -4 2 0 6 -10 -3
peer past after here own proposed	0 0 -6 -4 -4 0 12
peer past before else own denied	0 -20 -7 8 -5 1 7
peer past before else own if_lapsed	5 0 -19 -12 -7 2 24
peer past before else own now	8 0 1 -3 -15 -36 16
peer past before else own open	0 -16 2 -4 19 15 -27
peer past before else own past	-19 -13 15 -1 -12 0 14
peer past before else own proposed	7 4 -1 -10 -1 -1 1
peer past before here own if_lapsed	0 18 -10 -9 -11 4 -5
peer past before here own now	-1 -10 -4 -6 13 5 -3
peer past before here own open	6 -8 -12 -4 8 -8 9
peer past before here own past	-1 -6 1 5 2 -15 0
peer past higher	9 -19 -5 -2 3 4 6
peer past higher own denied	-1 -10 3 6 -9 0 4
peer past higher own if_lapsed	-1 -2 -2 -16 2 6 11
peer past higher own now	9 -6 -1 -7 4 -8 6
peer past higher own open	8 -24 0 -3 17 8 -18
peer past higher own past	-4 -17 2 15 -8 -7 12
peer past higher own peak	0 -11 -9 1 0 5 4
peer past higher own proposed	3 12 -9 -2 2 -1 -2
peer past lower	5 -12 7 -2 -3 -37 9
peer past lower own if_lapsed	0 1 -7 1 -11 -8 13
peer past lower own now	10 -11 1 3 -6 -26 5
peer past lower own past	-7 -6 7 1 -3 -18 9
peer past lower own proposed	0 -11 6 -7 6 -3 1
peer peak 0	10 -4 -2 2 -10 9 3
peer peak 2	-7 7 6 -14 8 10 -13
peer peak 3	-18 9 6 -11 -2 -3 5
peer peak 4	7 11 -2 -17 -2 3 8
peer peak 5	4 -3 -5 6 11 -25 0
peer peak 6	3 10 8 -8 8 -30 -9
peer peak after else own if_lapsed	2 6 -3 6 -11 -5 -11
peer peak after else own open	-7 5 7 -14 2 -5 6
peer peak after else own proposed	3 -16 -12 2 11 0 1
peer peak after here own open	0 0 2 7 -11 0 0
peer peak before else own denied	21 -9 -6 -7 -2 -2 -5
peer peak before else own now	-10 0 7 -14 2 -2 6
peer peak before else own past	-2 9 9 -24 1 -3 -5
peer peak before else own proposed	5 11 -13 -4 -12 0 0
peer peak before here own now	0 -9 12 -9 -2 4 -5
peer peak before here own peak	0 0 -4 9 10 -16 -1
peer peak higher	16 0 -9 1 -7 -9 0
peer peak lower	1 11 3 -10 15 -36 -6
peer peak lower own denied	10 -7 3 -5 -2 0 -5
peer peak lower own if_lapsed	2 10 -12 3 -3 2 -12
peer peak lower own open	-13 5 4 -8 4 -8 4
peer peak lower own past	-10 7 -5 -4 12 -23 -4
peer peak lower own peak	0 -1 0 7 16 -21 -1
peer peak lower own proposed	1 4 -20 0 6 -1 2
peer proposed 1	18 -7 -7 -5 0 13 0
peer proposed 3	-1 -3 1 -2 -18 15 7
peer proposed 4	9 -13 4 4 -7 -4 -2
peer proposed 5	9 9 -9 -6 -11 13 8
peer proposed 6	-12 4 10 -9 7 -2 -3
peer proposed after else own denied	2 -9 6 -6 6 5 -10
peer proposed after else own if_lapsed	-10 11 3 -9 5 3 -18
peer proposed after else own open	-4 2 -5 -9 1 6 14
peer proposed after here own now	9 6 -2 -14 -18 0 10
peer proposed after here own open	0 -5 -11 16 7 0 -13
peer proposed after here own proposed	-23 -13 14 3 -1 -1 -6
peer proposed before else own denied	4 11 11 -9 -9 -8 -18
peer proposed before else own if_lapsed	-15 -8 1 2 0 -14 14
peer proposed before else own now	-2 -6 13 -3 -33 4 8
peer proposed before else own open	-4 5 -12 -1 -14 8 12
peer proposed before else own past	-14 1 -4 6 -5 8 2
peer proposed before else own peak	-6 -2 -8 9 0 -1 0
peer proposed before else own proposed	19 -14 -4 4 -2 1 -8
peer proposed before here own now	4 7 -7 5 14 0 -21
peer proposed before here own proposed	-11 6 5 -11 10 -2 -3
peer proposed higher	7 10 4 -13 -8 11 -4
peer proposed higher own denied	-1 0 10 -8 1 2 -7
peer proposed higher own if_lapsed	-14 6 -7 -5 -1 2 8
peer proposed higher own now	17 4 7 -19 -7 8 -6
peer proposed higher own open	0 10 6 -13 -3 17 -9
peer proposed higher own past	-24 -1 -6 13 -3 -2 4
peer proposed higher own peak	1 -9 -3 15 0 -6 -4
peer proposed lower	-6 -8 1 -1 4 -13 6
peer proposed lower own denied	7 9 6 -8 0 -2 -20
peer proposed lower own if_lapsed	-8 -3 13 -1 7 -10 -12
peer proposed lower own now	-30 -8 6 -3 4 -6 5
peer proposed lower own open	-11 -2 -23 5 0 -24 21
peer proposed lower own proposed	4 -3 2 0 13 -7 -6
previous denied far	-13 -15 -1 10 -3 2 15
previous denied far higher other	-16 0 7 -2 -3 -4 11
previous denied far higher pair	1 -13 -7 2 3 -4 10
previous denied far lower other	-20 -15 13 11 0 -5 -6
previous denied far lower pair	-11 10 -7 0 -10 5 9
previous denied far same other	15 -1 -8 -8 -3 0 -3
previous denied far same pair	-2 -8 -13 7 6 5 0
previous denied here	-9 -5 2 3 -4 -2 12
previous denied here same pair	-7 0 -4 0 0 0 11
previous denied higher far own if_lapsed	4 -5 -14 -1 3 -5 9
previous denied higher far own proposed	-11 -2 -7 4 0 0 9
previous denied lower far own denied	-18 -2 -3 4 -1 0 16
previous denied lower far own if_lapsed	0 -4 12 -4 -5 -1 -4
previous denied lower far own now	-3 6 10 4 -8 -3 -26
previous denied lower far own open	0 -1 -12 20 -1 0 -13
previous denied lower far own proposed	-6 -3 -10 -10 0 0 22
previous denied lower paragraph own if_lapsed	-1 11 -4 -2 -3 0 -1
previous denied paragraph higher pair	-4 -14 2 1 4 -1 6
previous denied paragraph lower pair	-2 11 -1 -9 4 7 -10
previous denied same far own now	11 -7 -14 0 3 6 -7
previous far denied 0.05	8 -6 16 -27 12 -10 -4
previous far denied 0.15	2 -17 -2 -4 4 -1 11
previous far denied 0.3	-5 -11 -9 8 4 -4 14
previous far denied 0.5	-5 -13 -3 8 -7 0 13
previous far denied 0.7	-1 -14 -5 15 -13 -12 10
previous far denied 0.9	-4 -3 -1 10 -22 -5 7
previous far if_lapsed 0.05	5 15 -11 -13 0 8 1
previous far if_lapsed 0.15	1 9 4 -17 -1 -6 4
previous far if_lapsed 0.3	3 -12 0 2 7 -13 2
previous far if_lapsed 0.5	-5 -17 4 7 -4 -8 8
previous far if_lapsed 0.7	0 -15 -3 1 -5 -13 20
previous far if_lapsed 0.9	3 -9 -10 9 2 -7 7
previous far now 0.9	-13 -16 4 13 -8 -11 6
previous far open 0.05	-15 7 -4 11 2 -2 -7
previous far open 0.15	-10 -9 4 1 -2 4 5
previous far open 0.5	1 -2 18 -19 2 -4 2
previous far open 0.9	-8 0 1 11 -5 -8 -6
previous far past 0.3	-2 2 3 2 -11 -2 -1
previous far past 0.5	-4 2 0 4 -11 -2 4
previous far past 0.7	-5 2 -5 7 -15 3 10
previous far past 0.9	1 -1 7 -9 -9 0 8
previous far peak 0.05	0 15 3 -3 -12 6 -9
previous far peak 0.9	2 -4 -6 14 -6 11 -11
previous far proposed 0.05	-12 -2 2 2 -9 2 9
previous far proposed 0.3	11 3 0 1 2 0 -13
previous far proposed 0.7	-1 0 -6 8 14 -6 -11
previous far proposed 0.9	-13 5 13 2 -5 -15 -7
previous here denied 0.05	11 -12 1 -11 8 -10 -2
previous here denied 0.5	-9 -10 4 4 -3 -1 12
previous here if_lapsed 0.15	-4 8 -18 -5 11 2 6
previous here if_lapsed 0.3	-5 -13 -12 4 16 4 14
previous here if_lapsed 0.5	-3 -15 6 1 6 4 8
previous here if_lapsed 0.7	-5 9 -2 2 -11 11 -13
previous here if_lapsed 0.9	-2 0 17 6 -7 -14 -19
previous here now 0.3	-1 4 4 0 -2 -11 -2
previous here now 0.5	-2 -11 10 0 -2 -22 4
previous here now 0.7	-1 -5 3 1 4 -8 -3
previous here now 0.9	-1 7 -12 7 2 2 -1
previous here open 0.05	-3 -8 -1 10 -9 3 4
previous here open 0.3	-2 7 4 -15 5 10 3
previous here open 0.5	3 6 0 -9 9 3 -3
previous here open 0.7	-10 -12 15 -5 -4 2 -8
previous here open 0.9	0 -27 13 5 -26 -7 3
previous here past 0.05	-16 5 2 -14 10 -2 3
previous here past 0.15	-10 -6 7 -2 -3 -2 4
previous here past 0.3	-6 11 -8 8 -9 1 10
previous here past 0.5	-4 8 -6 7 -7 2 7
previous here past 0.7	-5 -5 -4 9 1 0 -2
previous here past 0.9	-1 -10 -4 0 16 -1 -51
previous here peak 0.05	-18 -4 -4 4 0 10 -7
previous here peak 0.15	-9 -27 -6 12 0 3 4
previous here peak 0.3	-7 -8 0 12 -7 -1 0
previous here peak 0.5	-5 -1 1 7 3 -11 5
previous here peak 0.9	-1 -3 -1 -18 9 0 10
previous here proposed 0.05	5 2 -10 1 -11 -2 14
previous here proposed 0.15	-8 -5 2 -3 -1 -10 9
previous here proposed 0.3	3 7 -5 8 7 -1 -9
previous here proposed 0.5	0 5 1 3 17 3 -17
previous here proposed 0.7	-4 0 -3 4 13 -1 -7
previous if_lapsed far	-12 -17 4 14 1 -4 0
previous if_lapsed far higher other	0 -10 8 -4 -2 3 3
previous if_lapsed far higher pair	-5 -5 -7 -11 0 6 17
previous if_lapsed far lower other	-7 -10 8 17 1 -25 -15
previous if_lapsed far lower pair	-6 -3 -12 10 6 -5 5
previous if_lapsed far same pair	-5 -2 16 -14 -2 -5 1
previous if_lapsed here	-2 -28 -6 10 19 7 15
previous if_lapsed here higher other	1 -30 6 10 16 5 7
previous if_lapsed here higher pair	9 -9 -15 -12 -5 13 15
previous if_lapsed here lower other	-11 14 -3 0 0 -20 -11
previous if_lapsed here lower pair	-16 -23 -1 13 12 -18 7
previous if_lapsed here same pair	0 -16 0 -2 10 6 5
previous if_lapsed higher far own denied	10 -7 -2 -5 -5 0 -1
previous if_lapsed higher far own if_lapsed	-16 -8 9 -3 3 -13 13
previous if_lapsed higher far own now	0 0 6 -16 6 3 -8
previous if_lapsed higher far own past	-4 -3 -3 8 -15 8 5
previous if_lapsed higher far own proposed	-6 -1 -17 -5 5 -1 12
previous if_lapsed higher here own if_lapsed	-3 -27 -1 7 14 12 14
previous if_lapsed higher here own now	0 -10 0 -9 -5 0 13
previous if_lapsed higher paragraph own denied	-13 -1 -2 6 0 8 6
previous if_lapsed higher paragraph own if_lapsed	12 -17 9 -6 8 0 0
previous if_lapsed lower far own denied	7 3 -9 4 -6 -5 -5
previous if_lapsed lower far own if_lapsed	-7 1 0 5 7 -2 -17
previous if_lapsed lower far own now	-24 -9 13 8 -8 -11 -6
previous if_lapsed lower far own open	-8 -16 -7 29 -17 -1 -16
previous if_lapsed lower far own past	-5 -7 -9 -5 18 -9 1
previous if_lapsed lower far own proposed	-1 -1 -7 -2 1 -2 8
previous if_lapsed lower here own if_lapsed	-13 -5 2 5 15 -24 -10
previous if_lapsed lower paragraph own now	-18 5 -16 13 -8 -5 15
previous if_lapsed lower paragraph own past	-2 -10 0 -12 11 -2 4
previous if_lapsed lower paragraph own proposed	4 3 2 10 0 0 -16
previous if_lapsed paragraph	-4 -7 -9 16 6 -10 6
previous if_lapsed paragraph higher other	10 -11 4 -5 0 -2 7
previous if_lapsed paragraph higher pair	-10 -12 6 7 14 -2 -6
previous if_lapsed paragraph lower other	-12 2 -1 1 -3 -5 5
previous if_lapsed paragraph lower pair	2 -3 -12 12 2 -6 2
previous if_lapsed paragraph same pair	-5 12 -7 4 -5 -6 0
previous if_lapsed same far own now	-2 -6 19 -7 -6 0 -7
previous if_lapsed same here own if_lapsed	0 -13 -3 -4 9 6 5
previous none	-4 9 11 4 -9 -17 -9
previous now far higher other	2 -1 -1 -6 1 12 -3
previous now far higher pair	-6 -5 0 6 -8 -22 15
previous now far lower other	-2 -19 12 6 -13 -45 2
previous now far lower pair	9 3 -8 4 11 -19 -10
previous now far same other	-33 -15 -12 11 -6 -13 26
previous now far same pair	1 -1 -10 14 -2 5 -4
previous now here higher other	0 13 -26 9 11 5 1
previous now here higher pair	-6 -6 28 -6 -15 4 -6
previous now here lower other	-5 21 -13 -5 6 0 15
previous now here lower pair	8 -36 20 1 -15 -31 -4
previous now here same other	10 -12 -17 1 10 -1 12
previous now here same pair	-9 0 -11 4 9 -2 4
previous now higher far own denied	7 -5 -13 5 8 1 -10
previous now higher far own if_lapsed	-3 10 1 -13 5 -17 -2
previous now higher far own past	-2 2 -1 -19 9 0 10
previous now higher here own denied	16 -2 0 -10 -5 -2 -7
previous now higher here own if_lapsed	-11 -7 16 6 -3 4 -13
previous now higher here own now	-2 12 -11 7 8 -20 -7
previous now higher here own open	-5 0 14 -18 0 0 12
previous now higher here own past	1 -2 16 10 -11 -13 -15
previous now higher here own peak	-2 -9 -13 -26 -3 30 -5
previous now higher here own proposed	-20 -3 7 -2 -20 -2 9
previous now higher paragraph own denied	-1 -15 0 -8 4 -8 14
previous now higher paragraph own if_lapsed	-10 19 -8 7 -7 -13 -21
previous now higher paragraph own now	1 -10 22 -12 -11 -4 0
previous now higher paragraph own open	12 0 -22 12 -4 2 -4
previous now higher paragraph own past	-10 -7 -17 2 12 0 3
previous now higher paragraph own peak	-8 -13 -15 3 -14 17 -2
previous now higher paragraph own proposed	11 4 -17 -9 -1 -7 9
previous now lower far own if_lapsed	-6 10 -22 4 -19 -4 7
previous now lower far own now	3 -22 10 -3 -3 -26 3
previous now lower far own open	-9 -7 6 9 -11 -16 -4
previous now lower far own past	2 -18 -6 -3 15 -10 -4
previous now lower far own proposed	8 7 -9 5 -2 -6 -5
previous now lower here own denied	19 -1 -3 -10 -6 0 -10
previous now lower here own now	-26 11 -3 7 -12 -3 7
previous now lower here own open	-6 -24 12 0 -27 -14 8
previous now lower here own past	-1 -22 23 -29 6 -9 -16
previous now lower here own proposed	12 5 -13 0 10 0 -7
previous now lower paragraph own if_lapsed	0 12 -5 -3 -3 0 -6
previous now lower paragraph own now	-10 -13 17 -1 -6 -1 -11
previous now lower paragraph own open	-3 -7 4 13 -15 -9 -7
previous now lower paragraph own past	-6 -8 -8 -13 20 -16 4
previous now lower paragraph own proposed	1 -24 -4 0 -9 -2 11
previous now paragraph higher other	0 9 -17 -4 -5 3 20
previous now paragraph higher pair	4 -2 5 5 -1 4 -21
previous now paragraph lower other	-1 -19 11 -1 -12 -5 8
previous now paragraph lower pair	-11 -4 3 3 11 -23 -9
previous now paragraph same other	-9 -18 2 5 -7 -5 6
previous now paragraph same pair	9 2 -15 -3 13 -5 7
previous now same far own now	1 7 -24 16 -2 -2 15
previous now same far own open	-7 -14 4 9 -5 -4 -8
previous now same far own proposed	-12 -14 2 -8 -15 0 15
previous now same here own now	7 0 -29 11 11 -3 21
previous now same here own open	0 -9 11 -3 1 0 -20
previous now same here own past	0 0 -3 -8 11 0 -2
previous now same paragraph own now	1 -10 -9 7 -1 -8 15
previous now same paragraph own past	0 -1 -2 -18 11 -1 -3
previous now same paragraph own proposed	5 -3 8 -11 -6 0 -1
previous open far	0 6 4 -16 12 -1 5
previous open far lower other	11 0 3 0 -6 -23 -1
previous open far lower pair	4 -8 -5 -7 12 -7 7
previous open far same other	2 -15 6 -17 10 -3 10
previous open far same pair	-12 3 -1 1 8 -5 -7
previous open here	-5 15 4 -27 26 7 -1
previous open here higher other	1 6 -9 -10 17 8 0
previous open here higher pair	-5 20 -8 -14 14 -2 6
previous open here lower other	1 15 7 -23 10 16 -3
previous open here lower pair	-1 -27 6 0 7 -25 -4
previous open here same other	-4 -8 18 -9 -14 -3 0
previous open here same pair	-1 -13 9 -1 4 -2 -12
previous open higher far own if_lapsed	-10 14 -3 -13 8 -12 -8
previous open higher far own now	-33 12 12 -11 9 -2 -22
previous open higher far own open	3 -11 -8 5 -5 -5 10
previous open higher far own past	3 0 -9 -7 3 15 -3
previous open higher far own peak	-3 -2 -7 -4 -5 16 -3
previous open higher far own proposed	-8 0 2 -5 -21 -5 12
previous open higher here own if_lapsed	0 16 -7 -9 -3 -1 -2
previous open higher here own now	-10 4 -15 1 21 1 -3
previous open higher here own open	3 19 4 -23 10 0 1
previous open higher here own past	0 -4 -16 9 -2 6 -3
previous open higher here own proposed	-2 -6 -10 0 -6 0 12
previous open higher paragraph own if_lapsed	0 15 -13 -5 -8 -3 1
previous open higher paragraph own now	1 -11 13 -6 1 -17 -4
previous open higher paragraph own past	0 -7 11 7 -15 1 2
previous open higher paragraph own peak	0 0 -3 -17 7 9 -4
previous open higher paragraph own proposed	-4 -12 -19 -8 8 -1 19
previous open lower far own if_lapsed	0 16 0 -12 -5 0 -4
previous open lower far own now	6 -38 -1 7 4 -9 -9
previous open lower far own open	3 3 -5 -3 -6 -15 15
previous open lower far own past	-1 1 -1 -8 10 -3 -6
previous open lower far own proposed	8 -11 12 -7 -12 0 -5
previous open lower here own now	8 -5 6 -6 6 -5 -23
previous open lower here own open	-5 2 7 -14 5 10 3
previous open lower here own past	0 0 -11 0 8 0 0
previous open lower paragraph own now	-6 -19 7 -3 -3 -5 4
previous open paragraph	-17 0 10 -17 8 5 5
previous open paragraph higher other	2 4 -12 -11 10 0 22
previous open paragraph higher pair	-3 -3 16 -4 -5 5 -14
previous open paragraph lower pair	-13 -24 19 -16 7 -8 -2
previous open paragraph same other	-1 -9 -18 15 2 -3 4
previous open paragraph same pair	-3 7 16 -21 1 -1 0
previous open same far own now	-8 1 2 -12 7 -1 5
previous open same far own open	-8 -6 0 -7 19 -6 1
previous open same here own open	-2 -17 21 -6 -8 -6 -11
previous open same paragraph own open	-3 5 -1 -7 10 -4 0
previous open same paragraph own past	0 0 13 -5 -10 0 0
previous paragraph denied 0.05	5 6 2 -10 5 5 -11
previous paragraph if_lapsed 0.05	-3 7 -17 9 -13 8 6
previous paragraph if_lapsed 0.5	2 -1 6 -4 -11 -3 4
previous paragraph if_lapsed 0.7	5 -14 11 0 -9 -4 5
previous paragraph if_lapsed 0.9	2 -21 21 6 -2 -5 -1
previous paragraph now 0.5	0 -12 -6 11 2 -4 1
previous paragraph now 0.7	-9 -8 7 1 -6 -3 8
previous paragraph now 0.9	-30 -1 8 4 -7 2 1
previous paragraph open 0.05	-20 1 -2 9 -2 0 0
previous paragraph open 0.15	-19 1 4 7 -3 -7 -5
previous paragraph open 0.3	-23 1 6 -6 0 0 8
previous paragraph open 0.5	-10 1 3 -12 10 5 3
previous paragraph open 0.7	-10 2 -5 -4 5 -2 13
previous paragraph open 0.9	-13 -7 -2 8 1 -17 1
previous paragraph past 0.05	3 0 -12 1 7 1 4
previous paragraph past 0.15	7 0 -9 9 -5 -2 4
previous paragraph past 0.5	0 -6 6 3 -10 -8 11
previous paragraph past 0.7	0 -15 12 -3 2 -12 -2
previous paragraph past 0.9	1 -5 13 -14 -9 2 10
previous paragraph peak 0.05	-11 -1 -5 4 -10 16 3
previous paragraph peak 0.15	-10 -16 3 3 -1 13 -5
previous paragraph peak 0.3	-8 -12 0 9 -2 3 -3
previous paragraph peak 0.5	-5 -11 -6 4 10 -1 1
previous paragraph peak 0.7	-5 -11 -3 1 10 0 1
previous paragraph proposed 0.05	-2 -6 7 -12 3 -9 8
previous paragraph proposed 0.15	-5 -4 -1 -4 13 -6 1
previous paragraph proposed 0.3	0 2 -1 8 6 -12 -8
previous paragraph proposed 0.5	3 4 -3 11 6 -3 -13
previous paragraph proposed 0.9	7 -10 10 7 -7 1 -12
previous past far	-1 10 0 1 -17 -1 2
previous past far higher other	-20 9 2 9 -21 11 1
previous past far higher pair	10 4 -4 -19 4 0 4
previous past far lower other	5 -13 -1 -2 -9 -19 16
previous past far lower pair	-3 16 -8 18 -2 -7 -18
previous past far same other	1 -12 14 -13 15 -4 -17
previous past far same pair	-3 7 4 0 -10 -3 4
previous past here	-1 23 -8 17 -23 -1 14
previous past here higher other	4 30 -14 -16 4 -9 -10
previous past here higher pair	0 3 -7 17 -15 4 5
previous past here lower other	-7 5 0 5 -23 7 18
previous past here lower pair	-1 -22 -6 17 -1 -22 1
previous past here same pair	-2 8 11 -11 -11 -8 7
previous past higher far own denied	13 -7 0 -4 -6 0 -5
previous past higher far own if_lapsed	-7 12 -10 0 -6 1 -1
previous past higher far own now	-18 9 7 -10 -7 -15 12
previous past higher far own open	-1 -4 -10 15 -4 2 -3
previous past higher far own past	-3 3 11 -8 -6 7 -9
previous past higher far own proposed	-6 -3 -10 6 1 3 4
previous past higher here own if_lapsed	0 14 -8 -6 -11 4 -2
previous past higher here own now	7 9 -11 -10 2 9 7
previous past higher here own past	-2 21 1 11 -12 -16 -4
previous past higher paragraph own past	-14 2 -8 -5 0 9 8
previous past lower far own now	7 1 -12 9 -7 -11 9
previous past lower far own open	1 4 0 9 -5 -4 -20
previous past lower here own now	-10 -3 3 2 3 -8 -11
previous past lower here own open	0 -2 -14 9 0 0 3
previous past lower here own past	1 -5 -7 18 -19 2 22
previous past lower paragraph own now	-16 3 12 -8 -3 3 -5
previous past lower paragraph own open	-1 -3 0 17 -14 0 -9
previous past lower paragraph own past	1 3 -5 15 -4 -17 -6
previous past paragraph	-3 -3 9 9 -19 -5 7
previous past paragraph higher pair	2 -26 -5 7 -7 0 14
previous past paragraph lower other	-14 11 3 5 -10 -1 -3
previous past paragraph lower pair	3 -2 5 4 -1 -11 -12
previous past paragraph same pair	-4 -4 13 5 -14 -10 6
previous past same far own if_lapsed	4 8 -11 -9 0 -4 0
previous past same far own now	4 -13 8 -13 1 -3 1
previous past same far own proposed	-5 4 9 0 4 0 -13
previous past same here own past	-2 1 18 -9 -16 0 6
previous past same paragraph own now	0 -4 11 3 -12 -1 -10
previous past same paragraph own past	-1 -5 15 -5 -11 -3 5
previous past same paragraph own proposed	0 0 -10 -5 -6 0 15
previous peak here	-6 -5 0 18 -3 -13 3
previous peak here lower other	-1 1 -13 17 -10 -2 -6
previous peak here lower pair	-2 -8 11 7 0 -17 2
previous peak lower far own now	-12 -4 15 -11 -13 5 6
previous peak lower far own open	-3 -15 -12 24 4 -4 -16
previous peak lower far own past	-1 5 -10 -13 6 4 -2
previous peak lower far own proposed	10 5 -17 -20 9 0 -4
previous peak lower here own now	-1 -13 10 3 -12 6 -7
previous peak lower here own past	0 7 -8 15 -11 -11 0
previous peak lower here own peak	-2 -5 -4 14 10 -13 -6
previous peak lower paragraph own now	-2 -9 6 7 -10 3 -12
previous peak lower paragraph own past	-1 -4 -15 0 8 5 -4
previous peak paragraph	-7 -15 0 4 2 10 -2
previous peak paragraph lower other	-3 -13 0 0 -2 6 8
previous proposed far	7 2 6 0 5 -4 -16
previous proposed far higher other	13 -6 4 -8 8 4 -13
previous proposed far lower other	-14 -7 -7 12 1 -2 4
previous proposed far lower pair	8 6 14 -9 1 -7 -17
previous proposed far same other	14 1 -1 -12 -12 -2 4
previous proposed far same pair	-6 2 11 12 -3 -4 -14
previous proposed here	5 14 2 9 18 2 -29
previous proposed here higher other	3 -6 8 6 1 -1 -12
previous proposed here higher pair	2 18 -8 -2 8 5 -11
previous proposed here lower other	-14 5 4 10 -1 0 -11
previous proposed here lower pair	-2 1 4 1 13 -1 -14
previous proposed here same other	-1 -1 4 7 3 0 -11
previous proposed here same pair	13 -1 -5 -12 4 0 -5
previous proposed higher far own denied	11 -7 6 -15 4 -4 -19
previous proposed higher far own if_lapsed	1 7 2 -23 -5 3 -1
previous proposed higher far own now	-9 13 11 -5 1 -7 -26
previous proposed higher far own open	3 -16 -6 -2 13 -7 0
previous proposed higher far own peak	-2 0 -2 -11 -8 9 5
previous proposed higher far own proposed	4 -12 -11 -1 2 3 8
previous proposed higher here own now	14 -1 -9 9 4 -1 -10
previous proposed higher here own proposed	-9 20 3 -3 5 -4 -11
previous proposed higher paragraph own denied	12 0 -2 -3 0 0 -8
previous proposed higher paragraph own proposed	0 0 -8 13 1 -1 -7
previous proposed lower far own if_lapsed	-2 15 -4 -6 -10 -1 -3
previous proposed lower far own now	-14 -17 12 7 -16 2 -5
previous proposed lower far own open	-6 -11 -9 8 5 -7 4
previous proposed lower far own past	5 4 -17 -20 18 -2 1
previous proposed lower here own proposed	-5 4 8 5 10 -1 -17
previous proposed lower paragraph own now	-6 6 3 -16 5 0 4
previous proposed lower paragraph own open	0 -1 -17 15 3 0 -7
previous proposed lower paragraph own proposed	-2 -8 -11 15 13 0 -12
previous proposed paragraph	2 1 -4 13 12 -4 -16
previous proposed paragraph higher other	0 -14 -1 -8 14 0 2
previous proposed paragraph higher pair	7 7 0 6 -22 0 -6
previous proposed paragraph lower other	-13 2 -28 23 11 -1 -2
previous proposed paragraph lower pair	0 0 13 -9 7 -1 -11
previous proposed same far own denied	12 0 -1 -1 0 0 -10
previous proposed same far own now	4 2 7 -25 4 0 0
previous proposed same far own open	-2 2 -1 13 -4 0 -13
previous proposed same far own past	0 -1 15 -7 -10 0 -3
previous proposed same here own proposed	13 -2 -7 3 8 0 -12
previous proposed same paragraph own proposed	4 2 6 16 1 0 -22
sentence denied 0.05	15 -7 5 -23 5 0 -3
sentence denied 0.15	0 6 0 -7 8 0 -4
sentence denied 0.3	-17 4 -2 2 3 3 7
sentence denied 0.5	-17 -2 4 4 0 4 10
sentence if_lapsed 0.05	-16 18 -3 -7 2 -4 -7
sentence if_lapsed 0.15	-15 0 0 -1 10 3 -5
sentence if_lapsed 0.3	-11 -11 -5 9 13 9 0
sentence if_lapsed 0.5	-21 -3 4 8 13 -16 -9
sentence if_lapsed 0.7	-12 12 -3 3 1 -11 -13
sentence if_lapsed 0.9	-8 2 7 3 4 -16 -10
sentence now 0.5	-15 -1 -2 9 -2 -5 3
sentence now 0.7	-17 -5 14 4 0 -26 -8
sentence now 0.9	-14 4 13 -4 4 -13 -9
sentence open 0.05	-18 4 -2 3 2 2 2
sentence open 0.5	0 7 4 -10 7 -1 1
sentence open 0.7	-19 0 3 -1 -1 6 0
sentence past 0.05	-19 -4 -6 4 9 -3 2
sentence past 0.15	-14 -6 3 3 1 -2 0
sentence past 0.3	-8 8 2 -2 -6 5 2
sentence past 0.7	0 1 -2 -4 -1 15 -3
sentence past 0.9	0 -5 12 -2 -2 -9 -3
sentence peak 0.05	-29 -9 -1 -3 3 20 -16
sentence peak 0.15	-16 -6 5 5 -4 5 -7
sentence peak 0.3	-13 -13 8 8 -3 0 -1
sentence peak 0.5	-9 -1 -10 19 -1 -8 1
sentence peak 0.9	-4 9 -1 -15 11 -4 3
sentence proposed 0.05	-3 -8 -4 -1 -9 -5 18
sentence proposed 0.15	-10 -2 7 -9 4 -17 5
sentence proposed 0.3	-2 11 1 1 10 -9 -8
sentence proposed 0.5	-8 7 5 -2 17 -1 -12
sentence proposed 0.7	-11 5 2 -5 11 -4 -1
sentence proposed 0.9	-14 -10 8 7 2 -13 -3
text denied 0.05	17 32 0 -22 -16 5 -13
text denied 0.15	-8 -1 9 -6 7 -6 -4
text denied 0.3	13 -16 5 1 0 -3 -6
text denied 0.5	0 -5 12 -9 1 0 -3
text if_lapsed 0.05	16 31 -10 -8 -19 1 -5
text if_lapsed 0.15	2 2 7 -9 3 1 -9
text if_lapsed 0.3	-6 6 23 -13 -17 0 -5
text if_lapsed 0.5	2 4 19 -15 -4 -6 -11
text now 0.05	-9 -8 11 6 0 -20 -3
text now 0.15	-6 -9 10 7 1 -18 -6
text now 0.5	-8 0 6 2 8 -18 -9
text now 0.7	-28 -4 17 6 -1 -37 -4
text now 0.9	-21 1 -2 6 3 -6 2
text open 0.05	-12 -9 4 13 -9 -7 4
text open 0.15	-6 -14 2 24 -5 -20 -12
text open 0.3	-1 -10 10 6 -28 -5 12
text open 0.5	-7 -14 -14 17 0 2 5
text open 0.7	-5 -9 2 1 -11 2 9
text open 0.9	-4 -9 -5 14 5 -6 -23
text past 0.05	0 -20 2 -9 28 -10 -5
text past 0.15	0 -9 7 -10 9 2 -7
text past 0.3	-1 -10 5 6 1 -6 -14
text past 0.5	-7 -3 15 6 -9 -13 -8
text past 0.7	-4 10 10 -4 -10 -6 -12
text past 0.9	0 -2 10 4 -16 0 -1
text peak 0.05	-15 7 -4 4 -8 16 -9
text peak 0.15	-5 -3 8 -17 7 18 -7
text peak 0.3	-7 -4 23 -16 -9 10 -6
text proposed 0.05	-13 -6 -3 -5 3 -2 20
text proposed 0.15	-8 -8 2 4 -5 -28 14
text proposed 0.3	10 -35 7 1 -6 -14 12
text proposed 0.5	-40 -16 16 -1 -3 -10 7
text proposed 0.7	-13 -7 12 -3 -13 -3 5
text proposed 0.9	-4 0 12 -7 -11 0 3
twin denied 0.05	38 -6 -11 -24 -4 0 -1
twin denied 0.15	33 -8 -10 -5 -10 -4 -9
twin denied 0.3	25 -16 -6 -8 -15 6 -1
twin denied 0.5	23 -20 -5 -6 -11 -2 6
twin denied 0.7	26 -18 -5 -4 -11 -2 -3
twin denied 0.9	16 -14 -12 -10 -4 1 6
twin denied own denied	-8 -15 -14 16 -6 -8 13
twin denied own if_lapsed	24 -23 3 -7 -8 -4 3
twin denied own now	25 2 -14 -18 0 -3 -17
twin denied own open	4 6 -5 0 -7 5 -12
twin denied own past	1 0 10 -18 0 0 -10
twin if_lapsed 0.05	-22 17 -16 -9 15 -2 0
twin if_lapsed 0.15	-17 18 -10 -3 4 -3 -3
twin if_lapsed 0.3	-21 13 -4 0 6 -3 -10
twin if_lapsed 0.5	-22 7 2 9 5 -1 -27
twin if_lapsed 0.7	-16 0 -1 9 8 2 -30
twin if_lapsed 0.9	-12 4 -4 3 17 -10 -43
twin if_lapsed own denied	-11 15 1 -3 0 -9 1
twin if_lapsed own if_lapsed	-6 -31 -1 0 36 8 -3
twin if_lapsed own now	-12 18 6 -2 -8 -14 -20
twin if_lapsed own open	2 18 9 -22 -10 -3 2
twin if_lapsed own past	-6 1 -13 22 -9 1 -8
twin if_lapsed own proposed	3 28 -1 -1 -11 5 -29
twin none	-15 -9 8 14 -7 -23 2
twin now 0.05	-12 5 13 2 -5 -5 -10
twin now 0.15	-22 -3 15 2 0 -9 -9
twin now 0.3	-19 -9 13 0 -3 -8 4
twin now 0.5	-16 -8 17 -3 -3 -18 0
twin now 0.7	-17 -16 20 2 1 -19 -11
twin now 0.9	-22 -21 14 -2 14 -16 -10
twin now own denied	-27 3 32 -11 -14 4 -1
twin now own if_lapsed	-18 -9 32 -13 -10 -7 -4
twin now own now	12 1 -27 12 14 8 15
twin now own open	-5 -10 6 2 -8 -31 8
twin now own past	11 -16 19 -17 -4 -10 -2
twin now own proposed	-20 9 44 -35 -18 -7 -14
twin open 0.05	-9 16 -2 7 0 -14 -11
twin open 0.15	-14 0 2 4 -1 3 -6
twin open 0.5	-4 -11 5 4 -5 0 -2
twin open 0.7	5 -12 12 -4 0 -9 -6
twin open 0.9	5 -9 10 8 -24 -13 -10
twin open own denied	8 5 1 -13 -3 -2 -9
twin open own if_lapsed	-6 -7 -4 -19 13 4 13
twin open own now	1 4 -9 -2 -8 -1 25
twin open own open	-31 -16 3 7 2 13 -9
twin open own past	11 -12 14 -11 -12 -5 9
twin open own proposed	-15 9 27 15 -13 -1 -36
twin past 0.05	-3 8 2 -17 11 4 -10
twin past 0.15	-3 7 -8 -16 16 4 -2
twin past 0.3	-6 2 -7 -8 15 -6 1
twin past 0.5	0 5 2 6 -8 8 -12
twin past 0.7	-6 11 -6 7 -3 7 -8
twin past 0.9	-11 15 0 4 -5 0 -7
twin past own denied	-19 0 -12 6 13 3 9
twin past own if_lapsed	0 -5 -15 -3 24 2 -15
twin past own now	16 4 -15 -22 10 -3 16
twin past own open	-11 -4 7 -15 10 -8 8
twin past own past	5 15 10 17 -34 7 0
twin past own peak	0 -2 -3 9 10 -17 0
twin past own proposed	-28 10 5 9 16 -3 -21
twin peak 0.05	2 4 -28 3 0 29 -23
twin peak 0.15	4 1 -20 -4 2 20 -15
twin peak 0.3	0 4 -19 -6 -2 21 -15
twin peak 0.5	-2 -1 -19 -6 -3 24 -11
twin peak 0.7	-1 -8 -10 0 -5 19 -4
twin peak 0.9	1 -6 -5 -6 -10 15 -2
twin peak own if_lapsed	9 -13 -5 -9 7 10 -9
twin peak own now	0 7 -11 -3 2 4 0
twin proposed 0.05	-5 4 -14 10 -22 -10 21
twin proposed 0.15	4 -19 -6 8 -4 -29 13
twin proposed 0.3	7 -19 -2 -5 3 -32 13
twin proposed 0.5	6 -8 6 -13 -5 -19 11
twin proposed 0.7	12 -2 -6 -21 1 -9 16
twin proposed 0.9	15 -18 -10 -5 0 -6 11
twin proposed own denied	-14 -1 3 4 -5 0 13
twin proposed own if_lapsed	-9 -9 4 6 -12 -5 11
twin proposed own now	-14 -7 4 -34 6 -9 22
twin proposed own open	-14 1 0 23 -4 -5 -19
twin proposed own past	-12 6 -2 -15 2 -9 13
twin proposed own proposed	26 -16 3 5 0 -7 -15`;
