import type { Law } from '../assessment/index.js';
import { knownDay, type Talks } from '../talks/index.js';
import type { Day } from '../time/index.js';

/** Something that became known: a legal act, or a record of the talks. */
export interface Change {
  readonly known: Day;
  readonly kind: 'instrument' | 'round' | 'statement' | 'proposal' | 'sign-off' | 'flashpoint' | 'deal' | 'control';
  readonly what: string;
  readonly cite: string;
}

/** Everything that became known after one day and up to another, in that order. */
export const changesSince = (law: Law, since: Day, known: Day): readonly Change[] =>
  [...instrumentChanges(law), ...talkChanges(law.talks)]
    .filter((change) => change.known > since && change.known <= known)
    .sort((a, b) => a.known - b.known || (a.what < b.what ? -1 : 1));

const instrumentChanges = (law: Law): readonly Change[] =>
  [...law.ledger.instruments.values()].map(({ known, title, citation }) => ({
    known,
    kind: 'instrument',
    what: title,
    cite: citation,
  }));

const talkChanges = (talks: Talks): readonly Change[] => [
  ...talks.rounds.map(
    (round): Change => ({
      known: knownDay(round, round.until),
      kind: 'round',
      what: `${round.place}: ${round.outcome}`,
      cite: round.evidence.cite,
    }),
  ),
  ...talks.statements.map(
    (each): Change => ({
      known: knownDay(each, each.when),
      kind: 'statement',
      what: `${each.who}: ${each.claims}`,
      cite: each.evidence.cite,
    }),
  ),
  ...talks.proposals.map(
    (each): Change => ({
      known: knownDay(each, each.agreed),
      kind: 'proposal',
      what: `agreed, not yet law: ${each.terms}`,
      cite: each.evidence.cite,
    }),
  ),
  ...talks.signOffs.map(
    (each): Change => ({
      known: knownDay(each, each.when),
      kind: 'sign-off',
      what: `${each.by} ${each.state} ${each.proposal}`,
      cite: each.evidence.cite,
    }),
  ),
  ...talks.flashpoints.flatMap((flashpoint) =>
    flashpoint.events.map(
      (event): Change => ({
        known: knownDay(event, event.when),
        kind: 'flashpoint',
        what: `${flashpoint.name}: ${event.what}`,
        cite: event.evidence.cite,
      }),
    ),
  ),
  ...talks.deals.map(
    (deal): Change => ({
      known: knownDay(deal, deal.when),
      kind: 'deal',
      what: `${deal.partner}, ${deal.rate}`,
      cite: deal.evidence.cite,
    }),
  ),
  ...talks.controls.map(
    (control): Change => ({
      known: knownDay(control, control.from),
      kind: 'control',
      what: `${control.notice}: ${control.items}`,
      cite: control.evidence.cite,
    }),
  ),
];
