import type { Word } from '../words.js';
import type { Office } from './offices.js';

/** Nouns of those who serve firms. */
const OF_FIRMS = /^(?:manager|executive|ceo|cfo|coo|founder|boss|economist|analyst|strategist)$/;

/** Nouns of those who serve firms or states. */
const OF_EITHER =
  /^(?:director|head|chief|president|vice-president|chairman|chairwoman|chairperson|chair|secretary|treasurer|adviser|advisor|official|counsel|deputy|aide|spokes(?:man|woman|person)|inspector|captain|master|professor)$/;

/** What somebody sees to in a firm. */
const TRADES =
  /^(?:managing|sales|purchasing|sourcing|supply|logistics|operations|planning|production|marketing|commercial|technical|procurement|buying|export)$/;

/** "Of a mill in Izmir", "of trade compliance at an electronics group": what tells of a body that is one of many. */
const OF_ONE =
  /^(?:(?:operating|financial) officer )?(?:(?:of|for|in|on) (?:(?:its|the|our|their) )?(?:[a-z-]+ ){1,3})?(?:of|at|for|with|in) (?:an?|our|one of|some) /;

/** Whether an office is held in a body that is one of many: whoever is known to hold one so called is another. */
export const isOfOne = (words: readonly Word[], { first, head }: Office): boolean => {
  if (!OF_FIRMS.test(head) && !OF_EITHER.test(head)) return false;
  const noun = words.findIndex(({ low }, index) => index >= first && low === head);
  const tail = words.slice(noun + 1, noun + 11).map(({ low }) => low);
  return OF_ONE.test(`${tail.join(' ')} `);
};

/** Whether an office whose holder is not named is that of somebody private: no office by which anybody speaks. */
export const isPrivate = (words: readonly Word[], office: Office): boolean =>
  (/^advis[eo]r$/.test(office.head) &&
    !/^(?:to|on|of|for)$/.test(words[office.last + 1]?.low ?? '') &&
    office.text === office.text.toLowerCase()) ||
  OF_FIRMS.test(office.head) ||
  isOfOne(words, office) ||
  (OF_EITHER.test(office.head) && words.slice(office.first, office.last).some(({ low }) => TRADES.test(low)));
