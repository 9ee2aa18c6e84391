import { createHash } from 'node:crypto';
import { packedLaw } from '#law';
import type { Law } from '../assessment/index.js';
import { editionsStamp, endsAsBefore, lawStamp, openUsersLawAndTeam, type UsersLaw } from '../home/index.js';
import { headOf } from '../ledger/index.js';
import { ok, type Result } from '../problem/index.js';
import type { TeamLedger } from '../store/index.js';

/** The law that answers come from until it moves, and a tag that is another for every other law. */
export interface OpenedLaw {
  readonly law: Law;
  readonly team?: TeamLedger;
  readonly tag: string;
}

/** Where routes get the law: opened once, and again when it may have moved. */
export interface LawSource {
  readonly current: () => Promise<Result<OpenedLaw>>;
}

/** What the source stands on, so that a test can move the law by hand. */
export interface LawFooting {
  readonly open: () => Promise<Result<UsersLaw>>;
  readonly stamp: () => string;
  readonly editions: () => string;
  readonly version: string;
  /** Whether the team's ledger ends where it did: the database it lies in moves with every session and delivery, too. */
  readonly endsAsBefore?: (opened: UsersLaw) => Promise<boolean>;
}

export const usersLaw = (version: string): LawFooting => ({
  open: openUsersLawAndTeam,
  stamp: () => lawStamp(),
  editions: editionsStamp,
  version,
  endsAsBefore,
});

/**
 * Keeps one law open. A store that grew without a signature, or was only touched, leaves the law as it is, and with it every
 * regime that was folded from it. Law that cannot be opened is told at each question until it can be.
 */
export const makeLawSource = (footing: LawFooting): LawSource => {
  const shipped = hash(JSON.stringify(packedLaw));
  let held: { readonly stamp: string; readonly editions: string; readonly opened: OpenedLaw } | undefined;
  let opening: { readonly stamp: string; readonly result: Promise<Result<OpenedLaw>> } | undefined;
  const open = async (stamp: string): Promise<Result<OpenedLaw>> => {
    const editions = footing.editions();
    if (held?.editions === editions && (await footing.endsAsBefore?.(held.opened)) === true) {
      held = { ...held, stamp };
      return ok(held.opened);
    }
    const read = await footing.open();
    if (!read.ok) return read;
    const tag = hash(footing.version, shipped, headOf(read.value.law.ledger), editions);
    const law = held?.opened.tag === tag ? held.opened.law : read.value.law;
    const opened = { ...read.value, law, tag };
    held = { stamp, editions, opened };
    return ok(opened);
  };
  return {
    current: async () => {
      const stamp = footing.stamp();
      if (held?.stamp === stamp) return ok(held.opened);
      if (opening?.stamp === stamp) return opening.result;
      const result = open(stamp).finally(() => {
        opening = undefined;
      });
      opening = { stamp, result };
      return result;
    },
  };
};

export const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
