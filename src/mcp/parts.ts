import type { LawSource } from '../http/law-source.js';
import type { Day } from '../time/index.js';

/** Everything that the server stands on, so that a test can ask it without a process, a clock or a home. */
export interface McpParts {
  readonly version: string;
  /** The law as it stands at the moment of a question. */
  readonly laws: LawSource;
  readonly today: () => Day;
  /** As many bytes as one answer may have: an agent pays for each of them, and reads none of a text that is cut off. */
  readonly longest: number;
  /** Something broke that is ours to mend. */
  readonly broken: (error: unknown) => void;
}

/** The longest answer when nobody says otherwise, in bytes. */
export const LONGEST = 200_000;
