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
const OLD = 400;

/** What somebody is said to have said, against the statements on record of the same speaker on that day or just before. */
export const checkStatement = (claim: StatementClaim, footing: CheckFooting): Check => {
  const { talks, published } = footing;
  const known = knownAs(talks, claim.speaker);
  const office = wrongOffice(claim, known, footing);
  if (office !== undefined) return conflicts(office);
  const spoken = talks.statements.filter(({ who, when }) => when >= published - OLD && sameName(who, claim.speaker));
  const found = spoken
    .map((statement) => ({ statement, likeness: likenessOf(claim, statement, published) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)[0];
  if (found !== undefined) {
    const { statement, likeness } = found;
    const on = likeness < 1 ? 'on the same topic, on record' : 'on record';
    return matches(
      statementId(statement),
      `${on} as said on ${dayWords(statement.when)}: ${firstSentence(statement.claims)}`,
    );
  }
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

/**
 * How alike an account and a statement are, by words of content in common; less than one where only the topic is. The older
 * the statement, the more it takes.
 */
const likenessOf = (claim: StatementClaim, { claims, topics, when }: Statement, published: Day): number => {
  const words = shared(claim.text, claims);
  const topic = claim.topic !== undefined && topics.includes(claim.topic);
  const age = published - when;
  const enough = age <= FRESH ? 2 : age <= RECENT ? (topic ? 2 : 3) : topic ? 3 : 4;
  if (words >= enough) return words + (topic ? 0.5 : 0);
  return age <= FRESH && topic ? 0.5 : 0;
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
