import type { Seen } from '../reading.js';
import type { Attribution } from './attribution.js';

export const wordCount = (text: string): number =>
  text.split(/[\s—–-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Reported speech says something: a clause, and not a mere "said on Tuesday". */
export const hasContent = (seen: Seen, { speaker, at, verb, rule, carries }: Attribution): boolean => {
  const { low } = seen.sentence;
  const rest = low.slice(at + verb.length);
  const ahead = low.slice(0, at).replace(/[,\s]+$/, '');
  if (carries === 'noun') return true;
  // "Coal, Manila complained, had been dumped"
  if (/^,/.test(rest) && /,[^,]{2,80}$/.test(ahead)) return true;
  if (/^[: ]*no comment\b/.test(rest)) return false;
  if (/^ (?:it|them|this|that|so) to\b/.test(rest)) return false;
  // A court rules, and does not speak.
  if (/\b(?:court|tribunal)\b/i.test(speaker.name) && !/^(?:said|says)/.test(verb)) return false;
  // A government that announces duties acts; one that says something speaks.
  if (
    speaker.kind === 'side' &&
    !/^(?:said|says|warn|insist|den(?:y|ied|ies)|stress|argu|repl|accus|reject|dismiss|complain|maintain|contend|counter|blam|protest|reiterat|acknowledg|admit|conced|suggest|hint|threat|object|calls?$|called$)/.test(
      verb,
    )
  )
    return /^(?: to [a-z]+)? that\b|^:/.test(rest);
  if (/^ (?:nothing|little|not a word|so|no|yes)\b(?:,? [a-z]+){0,2}[.!?]?$/.test(rest)) return false;
  if (/^complain/.test(verb)) return /\b(?:that|of|about|to)\b|:/.test(rest);
  // "The President has signed off on the plan, the White House announced on Sunday."
  if (rule === 'verb first' || (/,(?: the| a)? [^,]{2,80}$/.test(ahead) && wordCount(rest) < 5))
    if (wordCount(ahead) >= 5) return true;
  if (/^(?:call|describ|term|label|brand|dub)/.test(verb))
    return wordCount(rest) >= 2 && (speaker.kind !== 'side' || /^ (?:it|them|this|that|the)\b/.test(rest));
  if (/^ask/.test(verb)) return /^ (?:for|that|whether|why|how)\b|^ (?:[a-z']+ ){1,3}to [a-z]+/.test(rest);
  // "Called it off" calls nothing anything.
  if (/^call/.test(verb) && /^ (?:[a-z]+ )?(?:off|in|up|back)\b/.test(rest)) return false;
  // "Beijing denies it"
  if (/^(?:den(?:y|ied|ies)|confirm|reject|dismiss|disput)/.test(verb))
    return wordCount(rest) >= 1 && !/^ to\b/.test(rest);
  if (carries === 'clause')
    return (
      /\bthat\b|:|\bwhether\b|\bhow\b|\bwhy\b/.test(rest) ||
      (/^(?:announc|report|claim|predict|estimat|forecast|recall|indicat|project|note|observ|state)/.test(verb) &&
        wordCount(rest) >= 3)
    );
  if (carries === 'sound') return /\bthat\b|:/.test(rest);
  return (
    wordCount(rest) >= (rule === 'phrase' ? 2 : 3) ||
    (wordCount(ahead) >= 6 && (rule === 'verb first' || /,[^,]{2,90}$/.test(ahead)))
  );
};
