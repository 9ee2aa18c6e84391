import type { Statement } from '../../talks/index.js';
import { addDays, type Day } from '../../time/index.js';
import type { Check, Claim } from '../candidate.js';
import { dayWords } from './day-words.js';
import type { CheckFooting } from './footing.js';
import { type Known, knownAs, nameWords, rosterOf, sameName, shared } from './names.js';
import { statementId } from './said.js';
import { conflicts, matches, unrecorded } from './verdict.js';

type StatementClaim = Extract<Claim, { kind: 'statement' }>;

/** How old a statement on record may be to be the one that a text reports; an older one must say the same plainly. */
const FRESH = 2;
const RECENT = 14;
/** How many words of content an account and a statement must share where the topic does not tell. */
const ALIKE = 3;

/** What somebody is said to have said, against the statements on record of the same speaker on that day or just before. */
export const checkStatement = (claim: StatementClaim, footing: CheckFooting): Check => {
  const { talks, published } = footing;
  const known = knownAs(talks, claim.speaker);
  const office = wrongOffice(claim, known, footing);
  if (office !== undefined) return conflicts(office);
  const spoken = talks.statements.filter(({ who, when }) => when >= published - RECENT && sameName(who, claim.speaker));
  const found = spoken
    .map((statement) => ({ statement, weight: weightOf(claim, statement, published) }))
    .filter(({ weight }) => weight >= ALIKE)
    .toSorted((a, b) => b.weight - a.weight)[0]?.statement;
  if (found !== undefined)
    return matches(statementId(found), `on record as said on ${dayWords(found.when)}: ${firstSentence(found.claims)}`);
  const lately = spoken.filter(({ when }) => when >= published - FRESH);
  if (lately.length > 0) {
    const [count, verb] = lately.length === 1 ? ['one statement', 'is'] : [`${lately.length} statements`, 'are'];
    return unrecorded(`${count} of the same speaker ${verb} on record from those days, none like this`);
  }
  if (known === undefined) return unrecorded(`${claim.speaker} is no speaker on record`);
  return unrecorded(
    `nothing said by ${known.name}, ${known.office}, is on record from ${dayWords(addDays(published, -FRESH))} to ${dayWords(published)}`,
  );
};

/** The topic in common counts as much as words do; after some days it tells only with words beside it. */
const weightOf = (claim: StatementClaim, { claims, topics, when }: Statement, published: Day): number => {
  const words = shared(claim.text, claims);
  const topic = claim.topic !== undefined && topics.includes(claim.topic) ? ALIKE : 0;
  if (when >= published - FRESH) return words + topic;
  return words > ALIKE || (topic > 0 && words > 1) ? words : 0;
};

const firstSentence = (text: string): string => /^.*?[.;](?=\s|$)/.exec(text)?.[0].replace(/;$/, '.') ?? text;

/** An office that the record gives to somebody else, and not to the speaker. */
const wrongOffice = (claim: StatementClaim, known: Known | undefined, { talks }: CheckFooting): string | undefined => {
  const { office } = claim;
  if (office === undefined || known === undefined || known.office === '' || nameWords(office).size < 2)
    return undefined;
  if (sameName(office, known.office)) return undefined;
  const holder = rosterOf(talks).find(
    (each) => !sameName(each.name, known.name) && each.office !== '' && sameOffice(each.office, office),
  );
  return holder === undefined
    ? undefined
    : `the record has ${known.name} as ${known.office}; ${holder.office} is ${holder.name}`;
};

const sameOffice = (one: string, other: string): boolean => {
  const [a, b] = [nameWords(one), nameWords(other)];
  return a.size === b.size && [...a].every((word) => b.has(word));
};
