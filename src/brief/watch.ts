import type { Law } from '../assessment/index.js';
import { headOf } from '../ledger/index.js';
import type { Day } from '../time/index.js';
import { grouped } from './grouped.js';
import { type News, newsOf } from './news.js';

/** What a watcher keeps between two looks: the last day, the head of the ledger, and a fingerprint of all it had seen. */
export interface Watched {
  readonly day: Day;
  readonly head: string;
  readonly seen: Readonly<Record<string, string>>;
}

/**
 * Something about days already seen that reads otherwise now: `recorded late`, when nobody had entered it then;
 * `corrected`, when its facts changed; `taken away`, when it is no longer held.
 */
export type Correction =
  | { readonly kind: 'recorded late' | 'corrected'; readonly id: string; readonly news: News }
  | { readonly kind: 'taken away'; readonly id: string };

export interface WatchReport {
  /** The last day seen before; absent on the first look. */
  readonly since?: Day;
  readonly until: Day;
  readonly news: readonly News[];
  readonly corrections: readonly Correction[];
  /** Whether the ledger goes on where it stood, or its chain was made anew. */
  readonly chain: 'same' | 'longer' | 'rebuilt';
  /** What to keep for the next look. */
  readonly watched: Watched;
}

/** A short name for facts: equal for equal facts. The core has no hash of its own to offer, so the caller brings one. */
export type Fingerprint = (record: unknown) => string;

/** What became known in the days after the last look, or after a day that is asked for, and what was corrected about the days before. */
export const watch = (
  law: Law,
  today: Day,
  fingerprint: Fingerprint,
  before: { readonly since?: Day; readonly watched?: Watched } = {},
): WatchReport => {
  const known = keyed(newsOf(law).filter((item) => item.known <= today));
  const { watched } = before;
  const since = before.since ?? watched?.day;
  const prints = Object.fromEntries([...known].map(([key, item]) => [key, fingerprint(item.record)]));
  return {
    ...(since === undefined ? {} : { since }),
    until: today,
    news: since === undefined ? [] : [...known.values()].filter((item) => item.known > since),
    corrections: watched === undefined ? [] : correctionsOf(watched, known, prints),
    chain: watched === undefined ? 'same' : chainSince(law, watched),
    watched: { day: today, head: headOf(law.ledger), seen: prints },
  };
};

/** Whether there is anything to tell. */
export const hasChanged = ({ news, corrections, chain }: WatchReport): boolean =>
  news.length > 0 || corrections.length > 0 || chain === 'rebuilt';

/** By id; an instrument whose events became known on several days is several news, told apart by a number. */
const keyed = (news: readonly News[]): ReadonlyMap<string, News> =>
  new Map(
    [...grouped(news, ({ id }) => id)].flatMap(([id, items]) =>
      items.map((item, index): [string, News] => [index === 0 ? id : `${id}~${index + 1}`, item]),
    ),
  );

const correctionsOf = (
  { day, seen }: Watched,
  known: ReadonlyMap<string, News>,
  prints: Readonly<Record<string, string>>,
): readonly Correction[] => [
  ...[...known].flatMap(([id, news]): readonly Correction[] => {
    const was = seen[id];
    if (was === undefined) return news.known <= day ? [{ kind: 'recorded late', id, news }] : [];
    return was === prints[id] ? [] : [{ kind: 'corrected', id, news }];
  }),
  ...Object.keys(seen)
    .filter((id) => !known.has(id))
    .map((id): Correction => ({ kind: 'taken away', id })),
];

/** A ledger is only ever appended to, so the head that was seen stands somewhere in a chain that was not made anew. */
const chainSince = ({ ledger }: Law, { head }: Watched): WatchReport['chain'] => {
  if (headOf(ledger) === head) return 'same';
  return ledger.events.some(({ hash }) => hash === head) ? 'longer' : 'rebuilt';
};
