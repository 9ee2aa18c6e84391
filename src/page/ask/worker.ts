import { answerPieces } from '../../answers/asked.js';
import { readQuestion } from '../../answers/read-question.js';
import { type Law, openPackedLaw, type PackedLaw } from '../../assessment/law.js';
import { unwrap } from '../../problem/index.js';
import { parseDay } from '../../time/index.js';
import { doorNamed } from './doors.js';
import type { FromWorker, ToWorker } from './message.js';

/** The worker's own scope, as far as it is used here; the compiler knows a page's. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ToWorker }) => void;
  postMessage(reply: FromWorker): void;
};

let hand: (law: Law) => void = () => {};
const law = new Promise<Law>((resolve) => {
  hand = resolve;
});

scope.onmessage = ({ data }) => {
  if (data.kind === 'law') hand(openPackedLaw(JSON.parse(new TextDecoder().decode(data.bytes)) as PackedLaw));
  else void reply(data).then((answer) => scope.postMessage(answer));
};

const reply = async ({ id, door: name, question, today }: Extract<ToWorker, { kind: 'ask' }>): Promise<FromWorker> => {
  try {
    const door = await doorNamed(name);
    if (door === undefined) return { kind: 'broken', id, what: `there is no door '${name}'` };
    const asked = { law: await law, today: unwrap(parseDay(today)) };
    const read = readQuestion(door.question, question);
    const answer = read.ok ? door.answer(asked, read.value) : read;
    return answer.ok
      ? { kind: 'answer', id, text: [...answerPieces(answer.value)].join(''), incomplete: answer.value.incomplete }
      : { kind: 'refusal', id, problems: answer.problems };
  } catch (error) {
    return { kind: 'broken', id, what: error instanceof Error ? error.message : String(error) };
  }
};
