import type { Problem } from '../../../problem/index.js';

/** Who is signed in to the server that the page came from; docs/http.md. */
export interface Me {
  readonly signed_in: boolean;
  readonly member: string | null;
  readonly role: string | null;
  readonly may: readonly string[];
  readonly csrf: string | null;
  readonly first_run: boolean;
}

export interface TrailEntry {
  readonly seq: number;
  readonly kind: string;
  readonly actor: string;
  readonly at: string;
  readonly day: string;
  readonly hash: string;
  readonly stance?: string;
  readonly words?: string | null;
}

export interface Proposal {
  readonly id: string;
  readonly title: string | null;
  readonly state: 'open' | 'signed' | 'declined' | 'withdrawn';
  readonly revision: number;
  readonly authors: readonly string[];
  readonly proposed: string;
  readonly closed: { readonly by: string; readonly on: string } | null;
  readonly reviews: readonly {
    readonly by: string;
    readonly on: string;
    readonly stance: string;
    readonly words: string | null;
  }[];
  readonly text: string;
  readonly trail: readonly TrailEntry[];
}

/** What became of claims that were proposed. */
export interface ProposedClaims {
  readonly proposed: readonly { readonly number: number; readonly proposal: string; readonly outcome: string }[];
}

export type TeamReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const NO_SERVER: Problem = {
  code: 'no-server',
  where: '',
  what: 'the server of the team’s ledger did not answer',
  mend: 'see that truce serve runs, and try again: nothing is recorded twice',
};

/** Asks the server that the page came from. */
export const askTeam = async <T>(
  path: string,
  how: {
    readonly method?: 'POST' | 'DELETE';
    readonly body?: unknown;
    readonly csrf?: string | null;
    readonly key?: string;
  } = {},
): Promise<TeamReply<T>> => {
  try {
    const reply = await fetch(`./v1/${path}`, {
      method: how.method ?? 'GET',
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(how.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(how.csrf === undefined || how.csrf === null ? {} : { 'truce-csrf': how.csrf }),
        ...(how.key === undefined ? {} : { 'idempotency-key': how.key }),
      },
      ...(how.body === undefined ? {} : { body: JSON.stringify(how.body) }),
    });
    const answer = (await reply.json()) as unknown;
    if (reply.ok) return { ok: true, value: answer as T };
    return { ok: false, problems: (answer as { readonly problems?: readonly Problem[] }).problems ?? [NO_SERVER] };
  } catch {
    return { ok: false, problems: [NO_SERVER] };
  }
};

/** A name for one intention to write: the same intention, tried again, is recorded once. */
export const newKey = (): string => crypto.randomUUID();
