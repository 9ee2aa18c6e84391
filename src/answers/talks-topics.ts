/** What can be asked of the talks, and what each answers. */
export const TALKS_TOPICS = {
  rounds: 'meetings, calls and summits: where, who, with what outcome',
  statements: 'what was said, by whom',
  proposals: 'what was agreed, who must sign, and whether they have',
  positions: 'where each side stands on each topic, over time',
  flashpoints: 'the topics that can break the truce, and what happened to each',
  deals: 'deals with other partners and their headline rates',
  controls: 'export controls and listings, with their suspensions',
  balance: 'the goods balance by year, and the cuts that were aimed at',
  sectors: 'strategic sectors as lists of codes',
} as const;

export type TalksTopic = keyof typeof TALKS_TOPICS;
