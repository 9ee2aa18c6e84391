import { isLevel, levelSpot } from '../../../src/reader/rates/levels.js';
import { ofSigns } from '../../../src/reader/rates/of.js';
import { answering } from '../lesson.js';
import { met } from './rate.js';

/**
 * Each level, by its labels that of all duties together or not: that it comes on top of others goes for those of which they say nothing too, since nobody is to
 * read that a level is all that is due where the text does not add duties up.
 */
export const RATE_OF = answering('rate-of', (taught) =>
  met(taught).flatMap(({ mention, rated, labels, sure }) => {
    const told = new Set(labels.flatMap((label) => label.of ?? []));
    const [answer = 'additional'] = told;
    const open = told.size === 0 && !sure;
    return open || told.size > 1 || !(sure || isLevel(mention.level))
      ? []
      : [{ answer, signs: ofSigns(mention, rated), spot: levelSpot(mention) }];
  }),
);
