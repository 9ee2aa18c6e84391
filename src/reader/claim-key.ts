import type { Claim } from './candidate.js';

/**
 * What makes two claims one, wherever they were read: what they are about and what they say of it, apart from the words
 * they say it in. Two articles on one event agree in this; two claims that contradict each other do not.
 */
export const claimKey = (claim: Claim): string => [claim.kind, ...partsOf(claim).map(normal)].join('|');

const normal = (part: string | number | undefined): string =>
  part === undefined
    ? ''
    : String(part)
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}%.-]+/gu, ' ')
        .trim();

const partsOf = (claim: Claim): readonly (string | number | undefined)[] => {
  switch (claim.kind) {
    case 'talks_round':
      // A meeting is where and when it is; how it stood depends on the day of the text.
      return [claim.meeting, claim.parties.join(' '), claim.place, claim.from ?? claim.sequence];
    case 'truce':
      return [claim.parties.join(' '), claim.state, claim.expires ?? claim.length];
    case 'deadline':
      return [claim.on, claim.what];
    case 'rate':
      return [claim.imposed_by, claim.on, claim.level, claim.unit, claim.when, claim.goods];
    case 'signoff':
      return [claim.by, claim.party, claim.state];
    case 'statement':
      return [claim.speaker, claim.text];
    case 'flashpoint':
      return [claim.topic];
    case 'deal':
      return [claim.partner, claim.with, claim.state, claim.level];
    case 'figure':
      return [claim.what, claim.amount, claim.state];
    case 'risk':
      return [claim.what, claim.level];
  }
};
