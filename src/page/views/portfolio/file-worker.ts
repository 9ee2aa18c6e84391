import { answerText } from '../../../answers/asked.js';
import { deadlinesDoor, exposureDoor, type LineDoor, refundsDoor } from '../../../answers/line-doors.js';
import { type Law, openPackedLaw, type PackedLaw } from '../../../assessment/law.js';
import type { GivenFile, Steps } from '../../../portfolio/index.js';
import { unwrap } from '../../../problem/index.js';
import { readTable } from '../../../tables/index.js';
import { type Day, parseDay } from '../../../time/index.js';
import type { About, FileDoor, FromPortfolio, PricedFile, PricedTable, ToPortfolio } from './message.js';
import { priceRows } from './price-rows.js';

/** The worker's own scope, as far as it is used here; the compiler knows a page's. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ToPortfolio }) => void;
  postMessage(reply: FromPortfolio): void;
};

const DOORS = { exposure: exposureDoor, deadlines: deadlinesDoor, refunds: refundsDoor } as const satisfies Readonly<
  Record<FileDoor, unknown>
>;

interface Footing {
  readonly law: Law;
  readonly today: Day;
}

let hand: (footing: Footing) => void = () => {};
const footing = new Promise<Footing>((resolve) => {
  hand = resolve;
});

/** The file that is open. It stays in this worker and goes nowhere. */
let table: GivenFile | undefined;

const cancelled = new Set<number>();

/** One thing after the other: a question waits until the file before it is read. */
let queue: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'law':
      return hand({
        law: openPackedLaw(JSON.parse(new TextDecoder().decode(data.bytes)) as PackedLaw),
        today: unwrap(parseDay(data.today)),
      });
    case 'cancel':
      cancelled.add(data.id);
      return;
    default:
      queue = queue.then(() => take(data));
  }
};

type Work = Exclude<ToPortfolio, { readonly kind: 'law' | 'cancel' }>;

const take = async (work: Work): Promise<void> => {
  const { id } = work;
  if (cancelled.has(id)) return scope.postMessage({ kind: 'cancelled', id });
  try {
    scope.postMessage(await replyTo(work));
  } catch (error) {
    scope.postMessage({ kind: 'broken', id, what: error instanceof Error ? error.message : String(error) });
  }
};

const replyTo = async (work: Work): Promise<FromPortfolio> => {
  const { id } = work;
  if (work.kind === 'open') {
    table = undefined;
    const read = await readTable(work.name, new Uint8Array(work.bytes));
    if (!read.ok) return { kind: 'refusal', id, problems: read.problems };
    table = read.value;
    return { kind: 'opened', id, rows: table.rows.length };
  }
  const open = table;
  if (open === undefined) return { kind: 'cancelled', id };
  const asked = await footing;
  if (work.kind === 'price') {
    const priced = await drive(id, priceRows(asked, open, work.about));
    if (priced === undefined) return { kind: 'cancelled', id };
    if (!priced.ok) return { kind: 'refusal', id, problems: priced.problems };
    scope.postMessage({ kind: 'progress', id, doing: 'writing the file', done: 0, of: 0 });
    return { kind: 'priced', id, bytes: await fileOf(priced.value, work.as) };
  }
  // Each door takes the fields of its own question; its schema says which, and refuses others.
  const door = DOORS[work.door] as unknown as LineDoor;
  const about = door.question.omit({ lines: true }).parse(work.about) as About;
  const answer = await drive(id, door.steps(asked, about, [open]));
  if (answer === undefined) return { kind: 'cancelled', id };
  return answer.ok
    ? { kind: 'answer', id, text: answerText(answer.value.json), remarks: answer.value.remarks ?? [] }
    : { kind: 'refusal', id, problems: answer.problems };
};

/** What writes a file is fetched when somebody first asks for one. */
const fileOf = async (table: PricedTable, as: PricedFile): Promise<ArrayBuffer> =>
  as.kind === 'csv'
    ? (await import('./save/csv.js')).csvOf(table)
    : (await import('./save/workbook.js')).workbookOf(as, table);

/** How long the worker works before it looks whether somebody wants it to stop, in milliseconds. */
const SPELL = 60;

/** Takes the steps, tells how far they have come, and stops when told to. */
const drive = async <T>(id: number, steps: Steps<T>): Promise<T | undefined> => {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < SPELL) continue;
    scope.postMessage({ kind: 'progress', id, ...step.value });
    // A turn of the event loop, in which a wish to stop arrives.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (cancelled.has(id)) return undefined;
    since = performance.now();
  }
};
