/** What one server takes; docs/http.md lists them for people. */
export interface Limits {
  /** The longest JSON body, in bytes. */
  readonly body: number;
  /** The longest JSON body of entry lines, and the longest form with files, in bytes: both are held in memory. */
  readonly rows: number;
  /** How long a JSON body may take to arrive, in milliseconds. */
  readonly bodyTime: number;
  /** The longest file, in bytes. */
  readonly file: number;
  /** How long a file may take to arrive and to be answered, in milliseconds. */
  readonly answerTime: number;
  /** How many files and lists of lines are worked on at once. */
  readonly jobs: number;
  /** Questions a minute for one caller; 0 for no limit. */
  readonly rate: number;
  /** How many bytes of answers are kept ready. */
  readonly kept: number;
}

const MB = 1_000_000;

export const LIMITS: Limits = {
  body: 10 * MB,
  rows: 64 * MB,
  bodyTime: 30_000,
  file: 2_000 * MB,
  answerTime: 300_000,
  jobs: 2,
  rate: 6_000,
  kept: 32 * MB,
};
