import { day } from '../../time/index.js';
import type { Claim } from '../candidate.js';
import { signsTo, stepsTo } from '../learnt/steps.js';
import { type Anchor, type Anchored, anchorSigns } from '../rounds/anchors.js';
import type { Range } from '../view.js';

type Round = Extract<Claim, { kind: 'talks_round' }>;

/** A meeting that a text may tell of, as its places together make it. */
export interface Candidate {
  readonly claim: Round;
  /** Whether it is what its places make likeliest, or what of that is otherwise. */
  readonly made: 'own' | 'other kind' | 'other state' | 'other days' | 'other sides';
  readonly ranges: readonly Range[];
  readonly mentions: readonly { readonly anchor: Anchor; readonly sure: number }[];
  /** How likely the likeliest of its days is one of it. */
  readonly day: number;
  /** How likely its kind and its state are. */
  readonly kind: number;
  readonly state: number;
  /** How likely its parties are. */
  readonly whose: number;
  /** How likely it sat just then. */
  readonly sitting: number;
}

const STEPS = [0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.99];
const step = (share: number): number => stepsTo(STEPS, share);
const atLeast = (name: string, share: number): readonly string[] => signsTo(STEPS, name, share);

/** What the best place of a meeting shows that bears on the meeting as a whole. */
const LOCAL =
  /^(?:part:|sent:|left:|right:|prev:|next:|l1=|r1=|l=|c0=|c1=|ct0=|t0=|v0=|dateline|headline|seat|city|unknown|both-sides|third-side|heads=|people=|sides=|word=|sort=|quoted|top|loud|day=|town=|verbless|lead=)/;

/** Of a text that may tell of more meetings the rest are not weighed against one another. */
const MOST = 30;

const sureOf = ({ mentions }: Candidate): number => Math.max(...mentions.map(({ sure }) => sure));

const daysApart = (a: Round, b: Round): number | undefined => {
  const [one, two] = [a.from ?? a.until, b.from ?? b.until];
  return one === undefined || two === undefined ? undefined : Math.abs(day(one) - day(two));
};

/** What tells whether a text tells of a meeting just so: how sure its places are, and what other meetings there may be. */
const candidateSigns = (anchored: Anchored, candidate: Candidate, all: readonly Candidate[]): readonly string[] => {
  const { claim, mentions, kind, state, whose, sitting } = candidate;
  const { published } = anchored.reading;
  const sure = sureOf(candidate);
  const best = mentions.find((each) => each.sure === sure);
  const placed = claim.place === undefined ? `no place ${best?.anchor.kind}` : 'placed';
  const dated = claim.from !== undefined || claim.until !== undefined;
  const signs: string[] = [
    `made=${candidate.made}`,
    `made=${candidate.made} ${claim.meeting}`,
    `made=${candidate.made} ${claim.state}`,
    `made=${candidate.made} kind=${step(kind)}`,
    `made=${candidate.made} state=${step(state)}`,
    `made=${candidate.made} whose=${step(whose)}`,
    `made=${candidate.made} sitting=${step(sitting)}`,
    ...atLeast('sure', sure),
    ...atLeast(`${placed} sure`, sure),
    ...atLeast('kind', kind),
    ...atLeast('state', state),
    ...atLeast('whose', whose),
    ...atLeast('sitting', sitting),
    `sure=${step(sure)} ${placed} ${dated ? `day=${step(candidate.day)}` : 'no day'}`,
    `placed=${placed}`,
    `says=${claim.meeting} ${claim.state}`,
    `says=${claim.meeting} ${claim.state} ${placed} ${dated}`,
    `says=${claim.state} ${placed} ${dated}`,
    `mentions=${Math.min(mentions.length, 4)}`,
    `sure mentions=${Math.min(mentions.filter((each) => each.sure > 0.8).length, 3)}`,
    `meetings=${Math.min(all.length, 5)}`,
    ...(claim.sequence === undefined ? [] : ['counted']),
    ...(dated ? atLeast('day', candidate.day) : ['no day']),
    ...(claim.from !== undefined && claim.until !== undefined ? ['both days'] : []),
  ];
  if (dated && published !== undefined) {
    const off = day(claim.from ?? claim.until ?? '') - published;
    signs.push(`off=${off === 0 ? 'today' : off < -3 ? 'gone' : off < 0 ? 'lately' : 'ahead'} ${claim.state}`);
  }
  if (best) for (const sign of anchorSigns(anchored, best.anchor)) if (LOCAL.test(sign)) signs.push(sign);
  if (mentions.every(({ anchor }) => anchorSigns(anchored, anchor).includes('dateline'))) signs.push('dateline only');
  for (const other of all.slice(0, MOST)) {
    if (other.mentions === candidate.mentions) continue;
    const more = sureOf(other) > sure ? 'surer' : 'less sure';
    const there =
      other.claim.place === undefined ? 'unplaced' : other.claim.place === claim.place ? 'same place' : 'placed';
    const gap = daysApart(claim, other.claim);
    const when = gap === undefined ? 'open' : gap <= 1 ? 'same days' : gap < 8 ? 'near' : 'far';
    const state = other.claim.state === claim.state ? 'same state' : 'other state';
    const kind = other.claim.meeting === claim.meeting ? 'same kind' : 'other kind';
    signs.push(
      `other ${more} ${there} ${state}`,
      `other ${more} ${there} ${when}`,
      `other ${placed} ${more} ${there} ${state} ${kind}`,
      `other ${placed} ${there} ${when} ${kind}`,
    );
  }
  return signs;
};

/** What a meeting may be of which some places of a text tell, and the signs of each, those that it is none of them last. */
export interface RoundSlot {
  readonly candidates: readonly Candidate[];
  readonly options: readonly (readonly string[])[];
}

/** The meetings that a text may tell of, each with all that it may be. */
export const roundSlots = (anchored: Anchored, groups: readonly (readonly Candidate[])[]): readonly RoundSlot[] => {
  const owns = groups.flatMap((candidates) => candidates.slice(0, 1));
  return groups.map((candidates) => ({
    candidates,
    options: [
      ...candidates.map((candidate) => candidateSigns(anchored, candidate, owns)),
      ['none', `none n=${Math.min(candidates.length, 6)}`],
    ],
  }));
};
