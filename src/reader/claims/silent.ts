import { SPEECH_VERBS } from '../lexicon/speech.js';
import type { Quote } from '../quotes.js';
import type { Seen } from '../reading.js';
import type { Word } from '../words.js';
import { inQuote, PREPOSITION } from './attribution.js';

/** Verbs of which the subject of the passive hears and does not speak. */
const HEARD = /^(?:asked|told|informed|briefed|pressed|reminded|notified|warned|said)$/;

/** "Greer was told that the first project would be named in June" */
const isHeard = ({ sentence: { words } }: Seen, verb: number): boolean =>
  HEARD.test(words[verb]?.low ?? '') &&
  /^(?:was|were|been|being)$/.test(words[verb - 1]?.low ?? '') &&
  words[verb + 1]?.low !== 'by';

/** "The ministry added 12 firms to its list", "about oil he wrote nothing", "neither delegation has said anything", "Beijing has not said so" */
const isUnsaid = ({ sentence: { words } }: Seen, verb: number): boolean => {
  const low = (index: number): string => words[index]?.low ?? '';
  return (
    (/^(?:said|says|wrote|told)$/.test(low(verb)) &&
      low(verb + 1) === 'nothing' &&
      /^(?:[.,;:]|of|about|on|to|more|in|at)$/.test(words[verb + 2]?.text ?? '.')) ||
    (low(verb) === 'said' && /^(?:not|never)$/.test(low(verb - 1))) ||
    (/^adds?(?:ed)?$/.test(low(verb)) &&
      /^(?:another|further|\d[\d.,]*|two|three|four|five|six|ten|twelve)$/.test(low(verb + 1))) ||
    [verb - 2, verb - 3].some((index) => low(index) === 'neither')
  );
};

/** "The 20% that President Donald Trump announced on Wednesday": what is told of was announced before. */
const isRecalled = ({ sentence: { words } }: Seen, verb: number): boolean => {
  if (!/^(?:announced|threatened|promised|proposed)$/.test(words[verb]?.low ?? '')) return false;
  for (let index = verb - 1; index > Math.max(0, verb - 7); index -= 1) {
    const { low, capital } = words[index] as Word;
    if (/^(?:that|which)$/.test(low)) {
      const before = words[index - 1];
      return (
        before !== undefined &&
        before.text !== ',' &&
        !PREPOSITION.test(before.low) &&
        !SPEECH_VERBS.has(before.low) &&
        /^[\p{Ll}\d%.]+$/u.test(before.text)
      );
    }
    if (
      !capital &&
      !/^(?:has|had|the|mr|ms|[.'’-]|['’]s|he|she|it)$/.test(low) &&
      !/^(?:president|minister)$/.test(low)
    )
      return false;
  }
  return false;
};

/** "The chamber hopes for less", "Bessent believes that talks are stalled": somebody holds a view, and tells nobody. */
const isHeld = ({ sentence: { words }, actors }: Seen): boolean =>
  words.some(
    ({ low }, index) =>
      /^(?:hope[sd]|believe[sd]|thinks|wants|wanted|fear(?:s|ed))$/.test(low) &&
      actors.some(({ last, extent }) => last === index - 1 || extent === index - 1),
  );

/** "Šefčovič spoke on the phone with Wang": what was spoken of is not told. */
const isTalk = ({ low }: Seen): boolean => /\bspoke (?:with|to|by|on the (?:tele)?phone)\b/.test(low);

/** "UK Steel welcomed the relief": not a word of content. */
const isWelcome = ({ low, sentence: { words } }: Seen, verb: number): boolean =>
  /^welcome[sd]$/.test(words[verb]?.low ?? '') && !/ (?:as|that|because) /.test(low);

/** Whether nothing in a sentence is said by anybody, though a verb of speech stands in it: what was said is withheld, was heard, or was said before. */
export const isSilent = (seen: Seen, quotes: readonly Quote[]): boolean => {
  const { words, start, end } = seen.sentence;
  if (quotes.some((quote) => quote.start < end && quote.end > start)) return false;
  const verbs = words.flatMap(({ low, start: at }, index) =>
    (SPEECH_VERBS.has(low) || low === 'according') && !inQuote(quotes, at) ? [index] : [],
  );
  if (verbs.length === 0) return isHeld(seen) || isTalk(seen);
  return verbs.every(
    (verb) => isHeard(seen, verb) || isUnsaid(seen, verb) || isRecalled(seen, verb) || isWelcome(seen, verb),
  );
};
