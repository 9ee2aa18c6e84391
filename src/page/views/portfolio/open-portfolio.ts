import { useSyncExternalStore } from 'react';
import type { Problem } from '../../../problem/index.js';
import { desk, type Outcome, type Progress } from './desk.js';

/** The file that is open. */
export interface OpenFile {
  readonly name: string;
  readonly rows: number;
  /** Counts the files opened, so that an answer about an earlier one is told apart. */
  readonly count: number;
}

/** Where the opening of a file stands. */
export interface Opening {
  readonly file?: OpenFile;
  readonly progress?: Progress & { readonly name: string };
  readonly problems?: readonly Problem[];
  readonly broken?: string;
}

let opening: Opening = {};
let count = 0;
const listeners = new Set<() => void>();

const set = (next: Opening): void => {
  opening = next;
  for (const listener of listeners) listener();
};

/** Where the opening of a file stands; it outlives the view, as the file does. */
export const useOpening = (): Opening =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opening,
  );

/** Reads a file in this browser. */
export const openFile = async (file: Pick<File, 'name' | 'arrayBuffer'>): Promise<void> => {
  const mine = ++count;
  set({ progress: { name: file.name, doing: 'reading', done: 0, of: 0 } });
  const bytes = await file.arrayBuffer();
  const { outcome } = desk.open(file.name, bytes, (progress) => {
    if (mine === count) set({ progress: { name: file.name, ...progress } });
  });
  const came = await outcome;
  if (mine === count) set(afterOpening(came, file.name, mine));
};

const afterOpening = (came: Outcome<number>, name: string, number: number): Opening => {
  switch (came.kind) {
    case 'done':
      return { file: { name, rows: came.value, count: number } };
    case 'refused':
      return { problems: came.problems };
    case 'broken':
      return { broken: came.what };
    case 'cancelled':
      return {};
  }
};

/** The example that comes with the page: 324 lines of an importer. */
export const openExample = async (): Promise<void> => {
  const reply = await fetch('./example.csv', { credentials: 'same-origin' }).catch(() => undefined);
  if (reply?.ok !== true) {
    set({ broken: 'The example could not be fetched. Load the page again, or open a file of your own.' });
    return;
  }
  await openFile({ name: 'importer.csv', arrayBuffer: () => reply.arrayBuffer() });
};
