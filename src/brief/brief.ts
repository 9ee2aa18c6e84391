import { headlineOn, type Law, peakUpTo, printShare, regimeOf } from '../assessment/index.js';
import { verifiedTo, type Wording } from '../ledger/index.js';
import { type Regime, type TruceSideState, type TruceState, type TruceStatus, truceOn } from '../regime/index.js';
import {
  type Deal,
  type Flashpoint,
  type Position,
  type Round,
  type SignOffState,
  type Statement,
  signOffOf,
  type Talks,
  talksAsKnown,
} from '../talks/index.js';
import { addDays, type Day, formatDay } from '../time/index.js';

/** One side of a truce: what it charges an ordinary good of the other now, on the deadline if nobody signs, at its peak. */
export interface BriefSide {
  readonly imposes: string;
  readonly on: string;
  readonly status?: TruceStatus;
  readonly rateNow: string;
  readonly rateIfLapsed?: string;
  readonly ratePeak: string;
  readonly expires?: Day;
  /** The day to which somebody has checked this side's law. */
  readonly verifiedTo?: Day;
  /** The latest end as printed; official wordings differ. */
  readonly wordings: readonly Wording[];
}

export interface BriefTruce {
  readonly id: string;
  readonly parties: readonly string[];
  readonly since: Day;
  readonly expires?: Day;
  /** Days from the day asked to the deadline; negative once it has passed. */
  readonly daysLeft?: number;
  readonly status: TruceStatus;
  readonly signOff: SignOffState;
  readonly sides: readonly BriefSide[];
}

export interface BriefFlashpoint {
  readonly flashpoint: Flashpoint;
  readonly latest: Flashpoint['events'][number] | undefined;
  readonly positions: readonly Position[];
}

/** One page: where the truce stands on a day, as it could be known on a day. */
export interface Brief {
  readonly on: Day;
  readonly known: Day;
  readonly sentence: string;
  readonly truces: readonly BriefTruce[];
  /** Both sides' rates, also where no truce is known. */
  readonly sides: readonly BriefSide[];
  readonly nextDeadline?: { readonly day: Day; readonly what: string; readonly days: number };
  readonly lastRound?: Round;
  readonly statements: readonly Statement[];
  readonly flashpoints: readonly BriefFlashpoint[];
  readonly deals: readonly Deal[];
  readonly warnings: readonly string[];
}

/** How many of the latest statements a page holds. */
const STATEMENTS = 3;

/**
 * The brief of a day. Every rate is worked out by the law as known; what was said and agreed stands beside it and moves
 * none of them. `supposed` is a regime under a scenario; the law's own when left out.
 */
export const briefOn = (law: Law, on: Day, known: Day, supposed?: Regime): Brief => {
  const regime = supposed ?? regimeOf(law, known);
  const talks = talksAsKnown(law.talks, known);
  const truces = law.truces.flatMap((truce) => {
    const state = truceOn(regime, truce, on);
    return state === undefined ? [] : [briefTruce(state, regime, talks, on)];
  });
  const sides =
    truces[0]?.sides ??
    law.truces.flatMap((truce) => truce.sides.map((side) => openSide(side.imposes, side.on, regime, on)));
  const nextDeadline = deadlineOf(truces, talks, on);
  const lastRound = talks.rounds.filter((round) => round.kind === 'round').at(-1);
  return {
    on,
    known,
    sentence: sentenceOf(truces[0], sides, on),
    truces,
    sides,
    ...(nextDeadline === undefined ? {} : { nextDeadline }),
    ...(lastRound === undefined ? {} : { lastRound }),
    statements: talks.statements.slice(-STATEMENTS).reverse(),
    flashpoints: talks.flashpoints.map((flashpoint) => ({
      flashpoint,
      latest: flashpoint.events.at(-1),
      positions: latestPositions(talks.positions, flashpoint.id),
    })),
    deals: talks.deals,
    warnings: warningsOf(law, sides, on),
  };
};

const openSide = (imposes: string, origin: string, regime: Regime, on: Day): BriefSide => ({
  imposes,
  on: origin,
  rateNow: printShare(headlineOn(regime, imposes, origin, on)),
  ratePeak: printShare(peakUpTo(regime, imposes, origin, on)),
  ...checkedTo(regime, imposes, origin),
  wordings: [],
});

const checkedTo = (regime: Regime, imposes: string, origin: string): { readonly verifiedTo?: Day } => {
  const verified = verifiedTo(regime.ledger, imposes, origin);
  return verified === undefined ? {} : { verifiedTo: verified };
};

const briefTruce = (state: TruceState, regime: Regime, talks: Talks, on: Day): BriefTruce => ({
  id: state.truce.id,
  parties: state.truce.parties,
  since: state.since,
  ...(state.expires === undefined ? {} : { expires: state.expires, daysLeft: state.expires - on }),
  status: state.status,
  signOff: signOffOf(talks, state.truce.id, on, latestTermOf(state)),
  sides: state.sides.map((side) => briefSide(side, state.expires, regime, on)),
});

/** The first day of the term that was given last, on any side. */
const latestTermOf = ({ sides }: TruceState): Day | undefined =>
  sides.reduce<Day | undefined>((latest, { terms }) => {
    const from = terms.at(-1)?.from;
    return from !== undefined && (latest === undefined || from > latest) ? from : latest;
  }, undefined);

/** What a side charges on the deadline of the truce if nobody signs anything more: the law of that day as known now. */
const briefSide = (
  { side, status, expires }: TruceSideState,
  deadline: Day | undefined,
  regime: Regime,
  on: Day,
): BriefSide => ({
  ...openSide(side.imposes, side.on, regime, on),
  status,
  ...(deadline === undefined
    ? {}
    : { rateIfLapsed: printShare(headlineOn(regime, side.imposes, side.on, expires ?? deadline)) }),
  ...(expires === undefined ? {} : { expires }),
  wordings: side.wordings.filter((wording) => regime.known === undefined || wording.known <= regime.known),
});

/** The next day on which something that the truce holds still comes back: a duty of a side, or an export control. */
const deadlineOf = (truces: readonly BriefTruce[], talks: Talks, on: Day): Brief['nextDeadline'] => {
  const duties = truces.flatMap(({ id, sides }) =>
    sides.flatMap(({ expires, imposes, status }) =>
      expires === undefined || status === 'overtaken'
        ? []
        : [{ day: expires, what: `the suspension of ${imposes} in ${id} ends` }],
    ),
  );
  const controls = talks.controls.flatMap(({ side, notice, suspended, ended }) =>
    suspended?.until === undefined || ended !== undefined
      ? []
      : [{ day: suspended.until, what: `the suspension of ${side} ${notice} ends` }],
  );
  const [first] = [...duties, ...controls].filter((end) => end.day > on).sort((a, b) => a.day - b.day);
  return first === undefined ? undefined : { ...first, days: first.day - on };
};

/** The latest position of each side on a topic. */
const latestPositions = (positions: readonly Position[], topic: string): readonly Position[] => {
  const bySide = new Map(
    positions.filter((position) => position.topic === topic).map((position) => [position.side, position]),
  );
  return [...bySide.values()];
};

const warningsOf = (law: Law, sides: readonly BriefSide[], on: Day): readonly string[] =>
  sides.flatMap(({ imposes, on: origin }) => {
    const verified = verifiedTo(law.ledger, imposes, origin);
    return verified === undefined || on <= verified
      ? []
      : [
          `${imposes} law on goods of ${origin} was last verified to ${formatDay(verified)}; a later instrument may exist`,
        ];
  });

/** The state of the truce in a sentence. */
const sentenceOf = (truce: BriefTruce | undefined, sides: readonly BriefSide[], on: Day): string => {
  if (truce === undefined) {
    const rates = sides
      .map(({ imposes, on: origin, rateNow }) => `${imposes} charges ${rateNow} on goods of ${origin}`)
      .join(', ');
    return `No truce is known on ${formatDay(on)}: ${rates}.`;
  }
  return `${standing(truce, on)} ${signing(truce)}`;
};

const standing = (truce: BriefTruce, on: Day): string => {
  const name = `The truce between ${truce.parties.join(' and ')}`;
  const { expires, daysLeft = 0 } = truce;
  const last = expires === undefined ? undefined : formatDay(addDays(expires, -1));
  switch (truce.status) {
    case 'scheduled':
      return `${name} is signed and begins on ${formatDay(truce.since)}.`;
    case 'in force':
    case 'extended':
      return expires === undefined
        ? `${name} holds without an end.`
        : `${name} holds through ${last}; the duties return on ${formatDay(expires)}, in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}, if nobody signs.`;
    case 'lapsed':
      return `${name} lapsed on ${formatDay(expires ?? on)} by the instruments known.${unchecked(truce.sides)}`;
    case 'ended':
      return `${name} ended${expires === undefined ? '' : ` on ${formatDay(expires)}`}, and no duty came back.`;
    case 'overtaken':
      return `${name} was overtaken: the duty that ${overtakenSides(truce)} had set aside was struck down. ${otherSide(truce, on)}${unchecked(truce.sides.filter(({ status }) => status === 'lapsed'))}`.trim();
  }
};

/** An end that nobody has checked the law of is not told as a fact. */
const unchecked = (sides: readonly BriefSide[]): string =>
  sides
    .filter(
      ({ expires, verifiedTo: verified }) => expires !== undefined && verified !== undefined && verified < expires,
    )
    .map(
      ({ imposes, verifiedTo: verified }) =>
        ` Whether ${imposes} extended it is not known: its law was checked to ${formatDay(verified ?? (0 as Day))}, and no extending instrument was found.`,
    )
    .join('');

const overtakenSides = (truce: BriefTruce): string =>
  truce.sides
    .filter(({ status }) => status === 'overtaken')
    .map(({ imposes }) => imposes)
    .join(' and ');

/** What became of the side whose duty still stands. */
const otherSide = ({ sides }: BriefTruce, on: Day): string =>
  sides
    .filter(({ status }) => status !== 'overtaken')
    .map(({ imposes, expires }) => {
      if (expires === undefined) return `${imposes} keeps its own suspended without an end.`;
      return expires > on
        ? `${imposes} keeps its own suspended until ${formatDay(expires)}.`
        : `By the instruments known, ${imposes} kept its own suspended until ${formatDay(expires)}.`;
    })
    .join(' ');

const signing = ({ signOff }: BriefTruce): string => {
  const { proposal, by } = signOff;
  switch (signOff.state) {
    case 'none':
      return 'Nothing more is agreed.';
    case 'agreed':
      return `Agreed, not signed: ${proposal?.terms ?? 'an extension'} Still to sign: ${by.join('; ')}.`;
    case 'signed':
      return `Signed by ${by.join('; ')}.`;
    case 'declined':
      return `The agreed change was declined by ${by.join('; ')}.`;
  }
};
