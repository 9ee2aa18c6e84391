import type { Range } from './view.js';

/** What a sentence tells of the direction in which a day without its year lies. */
export type Direction = 'past' | 'future' | 'near';

const COMING =
  /\b(?:will|would|shall|is to|are to|is due|due to|due|expires?|expiring|deadline|until|till|set for|scheduled|ahead of|runs?|ends|upcoming|planned|next|takes? effect|to resume|plans?|expected|dies|blows up|bites?|begins?|starts?|starting|beginning|effective|to (?:hold|host|meet|receive|open|visit|speak|ring|call|talk)|resumes?|kicks?|bites?|receives?|meets?|closes|holds|goes|lapses?|falls|is the|on hold|may|returns?|comes|jumps?|snaps?|has to|must|agreed to meet|giving|flying|heading|come back|comes back|reverts?|should|travelling|traveling|set to|keeps?|stays?|remains?|lasts?|ceases?|cease|valid|good|appl(?:y|ies)|rises?|expire|lapse|begin|resume|revert|return|is|are|votes?|sees|arrives?|reaches|sits?|travels?|lands?|decides?|hears?|speaks|talk|go|end|discuss|open)\b/g;
const GONE =
  /\b(?:was|were|had|has been|since|took|began|met|held|ended|signed|agreed|announced|said|in force|last|spoke|sat|went|came|put|told|made|gave|ran|fell|rose|stood|struck|brought|followed|posted|laid|hit|fled|left|sent|saw|broke|[a-z]{3,}ed)\b/g;

/** The direction a sentence points to: the nearest verb of its clause before the date decides, else the first one after it. */
export const directionAt = (low: string, start: number, end: number): Direction => {
  const before = low.slice(Math.max(0, start - 80), start).replace(/^.*(?<![ap]\.m)[;:.](?=\s)/, '');
  const after = low.slice(end, end + 160).replace(/[;:.]\s.*$/, '');
  if (
    /^\s*(?:deadline|expiry|cutoff)/.test(after) ||
    /\b(?:by|before|until|till|from|through) (?:[a-z]+ )?$|, to $/.test(before)
  ) {
    if (
      /\b(?:until|till|by|before|through) (?:[a-z]+ )?$|, to $/.test(before) &&
      !/\b(?:was|were|had|stood)\b/.test(before)
    )
      return 'future';
    if (/^\s*(?:deadline|expiry|cutoff)/.test(after)) return 'future';
    if (/\b(?:until|till) (?:[a-z]+ )?$/.test(before) && /\b(?:was|were|had|stood)\b/.test(before)) return 'past';
  }
  if (
    /\b(?:no later than|not later than|by close of business on|close of(?: business on)?|as of|with effect from|due)(?: [a-z]+)? $/.test(
      before,
    ) &&
    !/\b(?:was|were|had|stood|has|have|took)\b/.test(before)
  )
    return 'future';
  if (/\b(?:put a cross on|mark(?: down)?|circle) $/.test(before)) return 'future';
  const last = (cue: RegExp): number => [...before.matchAll(cue)].at(-1)?.index ?? -1;
  const [coming, gone] = [last(COMING), last(GONE)];
  if (coming >= 0 || gone >= 0) return coming > gone ? 'future' : 'past';
  const first = (cue: RegExp): number => [...after.matchAll(cue)][0]?.index ?? 1000;
  const [ahead, behind] = [first(COMING), first(GONE)];
  if (ahead < 1000 || behind < 1000) return ahead < behind ? 'future' : 'past';
  return 'near';
};

/** Words behind which a day without its year lies ahead: what it ends or what is set for it is seldom told once it is over. */
const AHEAD_OF = /\b(?:to|until|till|for|beyond|after|by|is) (?:the )?$/;
/** The same of a day of the week. */
const WEEKDAY_AHEAD_OF = /\b(?:from|for|by|until|till|before|after) $/;
/** A weekday with which something began that is over: "from Thursday through the weekend". */
const BEGAN = /^ (?:through|till|until|to)\b/;

/** Whether the word before a day says that it lies ahead, however near it is on the other side. */
export const ledAhead = (low: string, { start, end }: Range, how: 'calendar' | 'weekday'): boolean => {
  const before = low.slice(Math.max(0, start - 12), start);
  if (how === 'calendar') return AHEAD_OF.test(before);
  return WEEKDAY_AHEAD_OF.test(before) && !BEGAN.test(low.slice(end, end + 10));
};
