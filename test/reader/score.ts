/** How far the claims that were found are the claims that are labelled. */
import type { CandidateKind, Claim, Evidence } from '../../src/reader/candidate.js';
import { CANDIDATE_KINDS } from '../../src/reader/candidate.js';
import type { FoundClaim } from '../../src/reader/index.js';
import type { Label } from './labelled.js';

/** What a text was found to claim, against its labels. */
export interface Score {
  readonly right: readonly { readonly label: Label; readonly found: FoundClaim }[];
  readonly missed: readonly Label[];
  readonly wrong: readonly FoundClaim[];
}

/**
 * One claim found answers one label at most. It is right if every field that the label states is the same; of statements,
 * whose words are not labelled, the evidence must overlap. Labels that state most choose first, and each takes the claim
 * whose evidence lies nearest.
 */
export const score = (text: string, labels: readonly Label[], found: readonly FoundClaim[]): Score => {
  const free = new Set(found);
  const right: { label: Label; found: FoundClaim }[] = [];
  for (const label of labels.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)) {
    const span = spanOf(text, label.evidence);
    const best = [...free]
      .filter(
        ({ claim, evidence }) => agrees(label, claim) && (label.kind !== 'statement' || distance(span, evidence) === 0),
      )
      .toSorted((a, b) => distance(span, a.evidence) - distance(span, b.evidence))[0];
    if (best === undefined) continue;
    free.delete(best);
    right.push({ label, found: best });
  }
  const answered = new Set(right.map(({ label }) => label));
  return { right, missed: labels.filter((label) => !answered.has(label)), wrong: [...free] };
};

interface Span {
  readonly start: number;
  readonly end: number;
}

const spanOf = (text: string, evidence: string): Span => {
  const start = text.indexOf(evidence);
  return { start, end: start + evidence.length };
};

/** How far evidence lies from a label's; nothing where they overlap. */
const distance = (label: Span, evidence: readonly Evidence[]): number =>
  Math.min(...evidence.map(({ start, end }) => Math.max(0, label.start - end + 1, start - label.end + 1)));

/** Whether a claim says everything that a label states. */
export const agrees = ({ evidence: _, ...label }: Label, claim: Claim): boolean =>
  Object.entries(label).every(([field, stated]) => {
    const said = (claim as Readonly<Record<string, unknown>>)[field];
    return field === 'amount' ? counted(String(stated)) === counted(String(said)) : same(stated, said);
  });

const ZEROS: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** An amount written out, so that 7.4 thousand tonnes are 7400 tonnes. */
export const counted = (amount: string): string => {
  const [, whole = '', part = '', scale = '', unit] =
    /^(\d+)(?:\.(\d+))? ?(thousand|million|billion|trillion)? ?(.*)$/.exec(amount) ?? [];
  if (unit === undefined) return amount;
  const zeros = ZEROS[scale] ?? 0;
  const digits = `${whole}${part.slice(0, zeros).padEnd(zeros, '0')}`.replace(/^0+(?=\d)/, '');
  const rest = part.slice(zeros).replace(/0+$/, '');
  return `${digits}${rest === '' ? '' : `.${rest}`} ${unit}`;
};

const same = (stated: unknown, said: unknown): boolean => {
  if (typeof stated === 'string') return typeof said === 'string' && plain(stated) === plain(said);
  if (Array.isArray(stated))
    return Array.isArray(said) && stated.map(String).sort().join() === said.map(String).sort().join();
  if (typeof stated === 'object' && stated !== null)
    return Object.entries(stated).every(([key, each]) =>
      same(each, (said as Readonly<Record<string, unknown>>)?.[key]),
    );
  return stated === said;
};

/** Free words and names, apart from case, accents, articles and the kind of apostrophe. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?) /, '');

export interface Tally {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
}

const NOTHING: Tally = { labelled: 0, found: 0, right: 0 };

/** Labels, claims found and claims right, by kind. */
export const tallyByKind = (scores: readonly Score[]): ReadonlyMap<CandidateKind, Tally> => {
  const tallies = new Map<CandidateKind, Tally>(CANDIDATE_KINDS.map((kind) => [kind, NOTHING]));
  const add = (kind: CandidateKind, more: Partial<Tally>): void => {
    const before = tallies.get(kind) ?? NOTHING;
    tallies.set(kind, {
      labelled: before.labelled + (more.labelled ?? 0),
      found: before.found + (more.found ?? 0),
      right: before.right + (more.right ?? 0),
    });
  };
  for (const { right, missed, wrong } of scores) {
    for (const { label } of right) add(label.kind, { labelled: 1, found: 1, right: 1 });
    for (const { kind } of missed) add(kind, { labelled: 1 });
    for (const { claim } of wrong) add(claim.kind, { found: 1 });
  }
  return tallies;
};

export const total = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce(
    (sum, { labelled, found, right }) => ({
      labelled: sum.labelled + labelled,
      found: sum.found + found,
      right: sum.right + right,
    }),
    NOTHING,
  );

/** The share of what was found that is right; nothing where nothing was found. */
export const precisionOf = ({ found, right }: Tally): number | undefined => (found === 0 ? undefined : right / found);

/** The share of what is labelled that was found. */
export const recallOf = ({ labelled, right }: Tally): number | undefined =>
  labelled === 0 ? undefined : right / labelled;

/** Claims found with a confidence in a band, and the share of them that was right. */
export interface Band {
  readonly from: number;
  readonly until: number;
  readonly found: number;
  readonly right: number;
  readonly confidence: number;
}

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.000001];

/** Whether confidence keeps what it promises: by band, the mean promised and the share that was right. */
export const calibration = (scores: readonly Score[]): readonly Band[] => {
  const all = scores.flatMap(({ right, wrong }) => [
    ...right.map(({ found }) => ({ confidence: found.confidence, right: 1 })),
    ...wrong.map((found) => ({ confidence: found.confidence, right: 0 })),
  ]);
  return BANDS.slice(0, -1).flatMap((from, index): readonly Band[] => {
    const until = BANDS[index + 1] ?? 1;
    const inside = all.filter(({ confidence }) => confidence >= from && confidence < until);
    if (inside.length === 0) return [];
    const sum = (of: 'confidence' | 'right'): number => inside.reduce((total, each) => total + each[of], 0);
    return [{ from, until, found: inside.length, right: sum('right'), confidence: sum('confidence') / inside.length }];
  });
};
