import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../problem/index.js';
import type { Answers, DoorName, Question } from './answers.js';
import { answerOf, asker, type Reply } from './asker.js';

/** Where a question stands. While the next answer is waited for, the last one stays to be shown. */
export type Asking<T> =
  | { readonly state: 'waiting'; readonly answer?: T }
  | { readonly state: 'answered'; readonly answer: T; readonly incomplete: boolean }
  | { readonly state: 'refused'; readonly problems: readonly Problem[]; readonly answer?: T }
  | { readonly state: 'broken'; readonly what: string; readonly answer?: T };

/**
 * Asks a door, again whenever the question changes. Nothing is asked while the question is undefined. Questions that come faster than
 * answers, as from a slider, do not queue: only the newest waits.
 */
export const useAnswer = <D extends DoorName>(door: D, question: Question | undefined): Asking<Answers[D]> => {
  const [asking, setAsking] = useState<Asking<Answers[D]>>({ state: 'waiting' });
  const newest = useRef<string | undefined>(undefined);
  const isBusy = useRef(false);
  const text = question === undefined ? undefined : JSON.stringify(question);

  useEffect(() => {
    newest.current = text;
    if (text === undefined || isBusy.current) return;
    const next = async (): Promise<void> => {
      const put = newest.current;
      if (put === undefined) return;
      isBusy.current = true;
      const outcome = await asker.ask(door, JSON.parse(put) as Question).then(
        (reply) => (last?: Answers[D]) => afterReply(door, reply, last),
        (error: Error) => (last?: Answers[D]) => broken(error, last),
      );
      isBusy.current = false;
      if (newest.current !== put) return next();
      setAsking((before) => outcome(before.answer));
    };
    setAsking((before) => ({ state: 'waiting', ...kept(before.answer) }));
    void next();
  }, [door, text]);

  return asking;
};

const kept = <T>(answer: T | undefined): { readonly answer?: T } => (answer === undefined ? {} : { answer });

const broken = <T>(error: Error, last?: T): Asking<T> => ({ state: 'broken', what: error.message, ...kept(last) });

const afterReply = <D extends DoorName>(door: D, reply: Reply, last?: Answers[D]): Asking<Answers[D]> =>
  reply.ok
    ? { state: 'answered', answer: answerOf(door, reply.text), incomplete: reply.incomplete }
    : { state: 'refused', problems: reply.problems, ...kept(last) };
