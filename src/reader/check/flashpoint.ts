import type { Check, Claim } from '../candidate.js';
import { dayWords } from './day-words.js';
import type { CheckFooting } from './footing.js';
import { matches, unrecorded } from './verdict.js';

type FlashpointClaim = Extract<Claim, { kind: 'flashpoint' }>;

/** A topic between the sides against those on record: what happened to it last, or where the sides stand on it. */
export const checkFlashpoint = (claim: FlashpointClaim, { talks, published }: CheckFooting): Check => {
  const flashpoint = talks.flashpoints.find(({ id }) => id === claim.topic);
  const event = flashpoint?.events.at(-1);
  if (flashpoint !== undefined && event !== undefined)
    return matches(`talks/flashpoints/${flashpoint.id}`, `on record, last on ${dayWords(event.when)}: ${event.what}`);
  const position = talks.positions.findLast(({ topic }) => topic === claim.topic);
  if (position !== undefined)
    return matches(
      `talks/positions/${position.id}`,
      `${position.side} since ${dayWords(position.from)}: ${position.position}`,
    );
  const control =
    claim.topic === 'export-controls' ? talks.controls.findLast(({ from }) => from <= published) : undefined;
  if (control !== undefined)
    return matches(
      `talks/controls/${control.id}`,
      `${control.side} ${control.notice}, from ${dayWords(control.from)}: ${control.items}`,
    );
  return unrecorded(`nothing on this topic is on record up to ${dayWords(published)}`);
};
