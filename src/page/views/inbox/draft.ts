import { useSyncExternalStore } from 'react';

/** The article that lies in the inbox; it outlives the view and is never in the address, because articles are long. */
export interface Draft {
  readonly text: string;
  readonly published: string;
  readonly source: string;
}

let draft: Draft = { text: '', published: '', source: '' };
const listeners = new Set<() => void>();

export const setDraft = (next: Partial<Draft>): void => {
  draft = { ...draft, ...next };
  for (const listener of listeners) listener();
};

export const useDraft = (): Draft =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => draft,
  );
