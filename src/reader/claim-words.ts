import type { Claim, IfSigned } from './candidate.js';

/** A claim in a few words, for a person who has not read the text: `US on goods of CN: 30% now`. */
export const claimWords = (claim: Claim): string => {
  switch (claim.kind) {
    case 'talks_round':
      return roundWords(claim);
    case 'truce':
      return listed(
        `truce of ${claim.parties.join(' and ')} ${claim.state}`,
        claim.length,
        claim.since === undefined ? within('since', claim.since_month) : within('since', claim.since),
        within('until', claim.expires),
      );
    case 'deadline':
      return `${claim.on}: ${DEADLINES[claim.what]}`;
    case 'rate':
      return rateWords(claim);
    case 'signoff':
      return `${claim.by}${claim.party === undefined ? '' : ` (${claim.party})`} ${SIGNING[claim.state]} ${claim.what}`;
    case 'statement':
      return `${claim.speaker}: ${claim.verbatim ? `“${cut(unquoted(claim.text))}”` : cut(claim.text)}`;
    case 'flashpoint':
      return listed(claim.topic.replaceAll('-', ' '), within('raised by', claim.raised_by), within('with', claim.with));
    case 'deal':
      return listed(
        `${claim.with === undefined ? 'deal with' : `deal of ${claim.with} with`} ${claim.partner}: ${claim.state}`,
        claim.level,
        claim.when,
      );
    case 'figure':
      return listed(`${claim.what}: ${claim.amount}, ${claim.state}`, claim.period, within('by', claim.claimed_by));
    case 'risk':
      return `${claim.what}${claim.level === undefined ? '' : ` (${claim.level})`}${claim.condition === undefined ? '' : `, ${lowered(claim.condition)}`}`;
  }
};

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

const listed = (...words: readonly (string | undefined)[]): string =>
  words.filter((word) => word !== undefined).join(', ');

const within = (word: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${word} ${value}`;

const MEETINGS = { round: 'round of talks', call: 'call', summit: 'summit', technical: 'technical talks' } as const;

const roundWords = (claim: Of<'talks_round'>): string => {
  const { from, until, sequence, counted_since: since } = claim;
  const days = until === undefined || until === from ? from : from === undefined ? until : `${from} to ${until}`;
  const number =
    sequence === undefined ? undefined : `number ${sequence}${since === undefined ? '' : ` since ${since}`}`;
  return listed(
    `${MEETINGS[claim.meeting]} of ${claim.parties.join(' and ')} ${claim.state}`,
    claim.place,
    days,
    number,
  );
};

const DEADLINES: Readonly<Record<Of<'deadline'>['what'], string>> = {
  truce: 'the truce ends',
  duties: 'duties change',
  controls: 'controls change',
  exclusions: 'exclusions end',
  talks: 'talks must come to a result',
  sale: 'a sale must be made',
  other: 'a deadline',
};

const WHENS: Readonly<Record<Of<'rate'>['when'], string>> = {
  now: 'now',
  if_lapsed: 'if the truce lapses',
  peak: 'at the peak',
  past: 'in the past',
  proposed: 'proposed',
  denied: 'denied',
};

const rateWords = ({ imposed_by, on, level, unit, of, when, goods }: Of<'rate'>): string => {
  const whose = on === 'all' ? 'of every origin' : `of ${on}`;
  const height = unit === 'points' ? `${level.slice(0, -1)} points` : level;
  return `${imposed_by} on ${goods ?? 'goods'} ${whose}: ${height}${of === 'total' ? ' in all' : ''} ${WHENS[when] ?? ''}`.trim();
};

const SIGNING: Readonly<Record<Of<'signoff'>['state'], string>> = {
  needed: 'must still sign:',
  given: 'has signed:',
  withheld: 'withholds:',
  unknown: 'may or may not sign:',
};

/** A condition that opened its sentence. */
const lowered = (text: string): string =>
  text.replace(/^(?:If|Unless|Without|Should|When|Once)\b/, (word) => word.toLowerCase());

/** Words without the marks that stood around them. */
const unquoted = (text: string): string => text.trim().replace(/^["“‘«]+|["”’»]+$/g, '');

/** The beginning of a long text, cut between words. */
const cut = (text: string, most = 90): string => {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, plain.lastIndexOf(' ', most - 1))} …`;
};

/** `US on goods of CN 54% → 30% on 2025-08-12`. */
export const ifSignedWords = (changes: readonly IfSigned[]): string =>
  changes
    .map(
      ({ imposed_by, on, day, from, to }) =>
        `${imposed_by} on goods of ${on} ${from} → ${to}${day === undefined ? '' : ` on ${day}`}`,
    )
    .join('; ');
