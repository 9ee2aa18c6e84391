import type {
  diffJson,
  dutyJson,
  editionsJson,
  instrumentsJson,
  lawJson,
  readAnswerJson,
  regimeJson,
  scenariosJson,
  scheduleJson,
  searchAsked,
  talksJson,
  timelineAnswerJson,
  writtenBriefJson,
} from '../../answers/index.js';

/** What each door answers with, by its name. Types only: the doors themselves run in the worker. */
export interface Answers {
  readonly brief: ReturnType<typeof writtenBriefJson>;
  readonly diff: ReturnType<typeof diffJson>;
  readonly duty: ReturnType<typeof dutyJson>;
  readonly editions: ReturnType<typeof editionsJson>;
  readonly instruments: ReturnType<typeof instrumentsJson>;
  readonly law: ReturnType<typeof lawJson>;
  readonly read: ReturnType<typeof readAnswerJson>;
  readonly regime: ReturnType<typeof regimeJson>;
  readonly scenarios: ReturnType<typeof scenariosJson>;
  readonly schedule: ReturnType<typeof scheduleJson>;
  readonly search: Extract<ReturnType<typeof searchAsked>, { readonly ok: true }>['value']['found'];
  readonly talks: ReturnType<typeof talksJson>;
  readonly timeline: ReturnType<typeof timelineAnswerJson>;
}

export type DoorName = keyof Answers;

/** A question as its door takes it: every field text; a list where the door takes several. */
export type Question = Readonly<Record<string, string | readonly string[] | undefined>>;
