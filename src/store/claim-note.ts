import { parse, stringify } from 'yaml';
import type { JoinedCandidate } from '../reader/index.js';
import { type CandidateKind, claimKey, claimWords, ifSignedWords } from '../reader/index.js';
import type { Request } from './team-ledger.js';
import type { Proposal, TeamState } from './team-state.js';

/**
 * A claim from a text as a proposal: a note with its evidence, and never an event. Whatever a text says, signing what was
 * read from it leaves every rate as it was; who wants to change one writes an instrument and cites it.
 */
export type ClaimNote =
  /** Not proposed yet, or proposed and open with fewer texts behind it. */
  | { readonly kind: 'file' | 'add source'; readonly id: string; readonly request: Request }
  /** Proposed from these texts already, or closed. */
  | { readonly kind: 'there' | 'closed'; readonly id: string; readonly proposal: Proposal };

/** Makes the id of a claim from what makes two claims one, so that a claim is never proposed twice. */
export type HashText = (text: string) => string;

export const claimNote = (
  { state }: { readonly state: TeamState },
  joined: JoinedCandidate,
  hash: HashText,
): ClaimNote => {
  const id = noteId(joined, hash);
  const proposal = state.proposals.get(id);
  if (proposal === undefined) return { kind: 'file', id, request: requestOf(id, newNote(joined), false) };
  const held = readNote(proposal.text);
  const added = evidenceOf(joined, new Set(held.evidence.flatMap((line) => HASH.exec(line)?.[1] ?? [])));
  if (added.length === 0) return { kind: 'there', id, proposal };
  if (proposal.state !== 'open') return { kind: 'closed', id, proposal };
  return {
    kind: 'add source',
    id,
    request: requestOf(id, { ...held, evidence: [...held.evidence, ...added] }, true),
  };
};

const noteId = ({ candidate }: JoinedCandidate, hash: HashText): string =>
  `read-${KIND_NAMES[candidate.kind]}-${hash(claimKey(candidate)).slice(0, 10)}`;

/** Short, so that a list of proposals shows ids whole. */
const KIND_NAMES: Readonly<Record<CandidateKind, string>> = {
  talks_round: 'round',
  truce: 'truce',
  deadline: 'day',
  rate: 'rate',
  signoff: 'sign',
  statement: 'said',
  flashpoint: 'topic',
  deal: 'deal',
  figure: 'figure',
  risk: 'risk',
};

interface NoteFile {
  readonly title: string;
  readonly note: string;
  readonly evidence: readonly string[];
}

const MOST_TITLE = 200;

const newNote = (joined: JoinedCandidate): NoteFile => {
  const { candidate } = joined;
  const { check, if_signed: changes } = candidate;
  const words = claimWords(candidate);
  return {
    title: `Read: ${words}`.slice(0, MOST_TITLE),
    note: [
      `A text claims: ${words}.`,
      `Held against the law as known on its day: ${check.status}${check.event === undefined ? '' : ` ${check.event}`}${check.note === undefined ? '' : `, ${check.note}`}.`,
      ...(changes === undefined ? [] : [`If it were signed: ${ifSignedWords(changes)}.`]),
      'This note holds no event: signing it changes no rate.',
    ].join('\n'),
    evidence: evidenceOf(joined, new Set()),
  };
};

/** A quotation with its text's name, day and hash; the text itself stays with whoever read it. */
const evidenceOf = ({ sources }: JoinedCandidate, held: ReadonlySet<string>): readonly string[] =>
  sources
    .filter(({ reading }) => !held.has(reading.sha256))
    .flatMap(({ reading, evidence }) =>
      evidence.map(({ text }) => {
        const day = reading.published === undefined ? 'no day of publication' : `published ${reading.published}`;
        return `“${quoted(text)}” (${reading.source}, ${day}, sha256 ${reading.sha256})`;
      }),
    );

const HASH = /sha256 ([0-9a-f]{64})/;

/** How much of a quotation is kept. */
const MOST_QUOTED = 500;

const quoted = (text: string): string => {
  const plain = text
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain.length <= MOST_QUOTED ? plain : `${plain.slice(0, MOST_QUOTED)} …`;
};

const requestOf = (id: string, note: NoteFile, revise: boolean): Request => ({
  kind: 'propose',
  proposal: id,
  title: note.title,
  file: `${id}.yaml`,
  text: stringify(note, { lineWidth: 0 }),
  revise,
});

/** A note as it was filed; the store has checked its shape. */
const readNote = (text: string): NoteFile => {
  const file = parse(text) as Partial<NoteFile>;
  return { title: file.title ?? '', note: file.note ?? '', evidence: file.evidence ?? [] };
};
