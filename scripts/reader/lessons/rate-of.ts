import { isLevel } from '../../../src/reader/rates/levels.js';
import { ofSigns } from '../../../src/reader/rates/of.js';
import { answering } from '../lesson.js';
import { met } from './rate.js';

/** Each level whose labels say that it is of a duty on top of others, or of all together. */
export const RATE_OF = answering('rate-of', (taught) =>
  met(taught).flatMap(({ mention, rated, labels, sure }) => {
    const told = new Set(labels.flatMap((label) => label.of ?? []));
    const [answer] = told;
    return answer === undefined || told.size > 1 || !(sure || isLevel(mention.level))
      ? []
      : [{ answer, signs: ofSigns(mention, rated) }];
  }),
);
