import { Feed } from 'feed';
import type { News, PartiesTimeline } from '../brief/index.js';
import { type Day, formatDay } from '../time/index.js';

/** How the text of a title is read: as HTML by Atom, as plain text by RSS. */
type Format = 'rss' | 'atom';

/**
 * The signed changes as a feed, the latest known first. What was only said or agreed is not in it. Each item carries the
 * day it became known; the feed, that of its latest item, so that the same law gives the same bytes.
 */
export const printFeed = (timeline: PartiesTimeline, format: Format): string => {
  const parties = timeline.sides.map(({ imposes }) => imposes).join('-');
  const signed = timeline.news.filter(({ kind }) => kind === 'instrument').toReversed();
  const id = `urn:truce:signed:${parties.toLowerCase()}`;
  const feed = new Feed({
    id,
    link: id,
    title: `Signed tariff changes, ${parties}`,
    description: 'Legal acts that change duties, each on the day it became known',
    updated: midnight(signed[0]?.known ?? timeline.known),
    generator: 'Truce',
    author: { name: 'Truce' },
    language: 'en',
  });
  for (const item of signed) feed.addItem(itemOf(item, format));
  return `${format === 'atom' ? feed.atom1() : feed.rss2()}\n`;
};

const itemOf = ({ id, cite, title, what, url, known, day }: News, format: Format) => {
  const name = `urn:truce:instrument:${id}:${formatDay(known)}`;
  const heading = `${cite}: ${what}`;
  return {
    id: name,
    guid: name,
    link: url ?? name,
    title: format === 'atom' ? html(heading) : unclosed(heading),
    description: html(`${title}, signed ${formatDay(day)}. ${what}.`),
    date: midnight(known),
  };
};

/** The library takes nothing but a Date; midnight UTC of the day stands for it. */
const midnight = (day: Day): Date => new Date(`${formatDay(day)}T00:00:00Z`);

const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The library writes text into CDATA, whose end must not occur inside. */
const unclosed = (text: string): string => text.replaceAll(']]>', ']] >');
