import type { z } from 'zod';
import type { Day } from '../time/index.js';
import type {
  balanceSchema,
  controlSchema,
  dealSchema,
  flashpointSchema,
  otherDutySchema,
  positionSchema,
  proposalSchema,
  roundSchema,
  sectorSchema,
  signOffSchema,
  statementSchema,
} from './talks-schema.js';

export type Round = z.infer<typeof roundSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Proposal = z.infer<typeof proposalSchema>;
export type SignOff = z.infer<typeof signOffSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Flashpoint = z.infer<typeof flashpointSchema>;
export type Deal = z.infer<typeof dealSchema>;
export type OtherDuty = z.infer<typeof otherDutySchema>;
export type Control = z.infer<typeof controlSchema>;
export type Balance = z.infer<typeof balanceSchema>;
export type Sector = z.infer<typeof sectorSchema>;

/**
 * The negotiation: meetings, what was said, what was agreed, who signed, where each side stands, what else was going on.
 * Nothing here changes a rate: the fold of a ledger reads instruments alone.
 */
export interface Talks {
  readonly rounds: readonly Round[];
  readonly statements: readonly Statement[];
  readonly proposals: readonly Proposal[];
  readonly signOffs: readonly SignOff[];
  readonly positions: readonly Position[];
  readonly flashpoints: readonly Flashpoint[];
  readonly deals: readonly Deal[];
  readonly otherDuties: readonly OtherDuty[];
  readonly controls: readonly Control[];
  readonly balance: Balance;
  readonly sectors: readonly Sector[];
}

/** Since when a record could be known: the day it says, else the day it tells of. */
export const knownDay = (record: { readonly known?: Day | undefined }, told: Day): Day => record.known ?? told;

/** The talks as they could be known on a day. */
export const talksAsKnown = (talks: Talks, known: Day): Talks => {
  const heard = <T extends { readonly known?: Day | undefined }>(
    records: readonly T[],
    told: (record: T) => Day,
  ): readonly T[] =>
    records.filter((record) => knownDay(record, told(record)) <= known).toSorted((a, b) => told(a) - told(b));
  return {
    // A round under way is known on its first day; its outcome is told only when it is over.
    rounds: heard(talks.rounds, (round) => round.until),
    statements: heard(talks.statements, (statement) => statement.when),
    proposals: heard(talks.proposals, (proposal) => proposal.agreed),
    signOffs: heard(talks.signOffs, (signOff) => signOff.when),
    positions: heard(talks.positions, (position) => position.from),
    flashpoints: talks.flashpoints
      .map((flashpoint) => ({ ...flashpoint, events: [...heard(flashpoint.events, (event) => event.when)] }))
      .filter(({ events }) => events.length > 0),
    deals: heard(talks.deals, (deal) => deal.when),
    otherDuties: heard(talks.otherDuties, (duty) => duty.from).map((duty) => runningAsKnown(duty, known)),
    controls: heard(talks.controls, (control) => control.from).map((control) => asThenKnown(control, known)),
    balance: {
      figures: talks.balance.figures.filter((figure) => figure.known <= known),
      targets: [...heard(talks.balance.targets, (target) => target.when)],
    },
    sectors: talks.sectors,
  };
};

/** An end that became known later was not known yet. */
const runningAsKnown = (duty: OtherDuty, known: Day): OtherDuty => {
  const { ended, ...running } = duty;
  return ended === undefined || ended.known <= known ? duty : running;
};

/** A suspension or an ending that came later than a day was not known on it. */
const asThenKnown = (control: Control, known: Day): Control => {
  const { suspended, ended, ...rest } = control;
  return {
    ...rest,
    ...(suspended === undefined || suspended.from > known ? {} : { suspended }),
    ...(ended === undefined || ended > known ? {} : { ended }),
  };
};
