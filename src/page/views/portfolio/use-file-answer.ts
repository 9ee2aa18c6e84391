import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../problem/index.js';
import { type Begun, desk, type FileAnswer, type Progress } from './desk.js';
import type { About, FileDoor } from './message.js';
import type { OpenFile } from './open-portfolio.js';

/** Where a question about the open file stands; the last answer stays while the next is worked out. */
export interface FileAsking<T> {
  readonly answer?: T;
  readonly remarks?: readonly string[];
  readonly progress?: Progress;
  readonly problems?: readonly Problem[];
  readonly broken?: string;
  readonly stopped?: boolean;
  readonly cancel: () => void;
}

const NOTHING = { cancel: () => {} };

/** Asks a door about the open file, again when the question changes; the question before it is stopped. */
export const useFileAnswer = <T>(file: OpenFile | undefined, door: FileDoor, about: About): FileAsking<T> => {
  const [asking, setAsking] = useState<FileAsking<T>>(NOTHING);
  const running = useRef<Begun<FileAnswer>>(undefined);
  const text = JSON.stringify(about);

  useEffect(() => {
    if (file === undefined) return;
    const begun = desk.ask(door, JSON.parse(text) as About, (progress) =>
      setAsking((before) => (running.current === begun ? { ...before, progress } : before)),
    );
    running.current?.cancel();
    running.current = begun;
    setAsking(({ problems: _, broken: __, stopped: ___, ...before }) => ({
      ...before,
      progress: { doing: 'waiting', done: 0, of: 0 },
      cancel: begun.cancel,
    }));
    void begun.outcome.then((came) => {
      if (running.current !== begun) return;
      setAsking(({ progress: _, ...before }) => {
        switch (came.kind) {
          case 'done':
            // The door answers with the JSON of its own type.
            return { ...before, answer: JSON.parse(came.value.text) as T, remarks: came.value.remarks };
          case 'refused':
            return { cancel: begun.cancel, problems: came.problems };
          case 'broken':
            return { cancel: begun.cancel, broken: came.what };
          case 'cancelled':
            return { ...before, stopped: true };
        }
      });
    });
    return () => begun.cancel();
  }, [file, door, text]);

  return asking;
};
