import type { Evidence } from '../../reader/index.js';
import { shownText } from './shown-text.js';

/** How much of a text is shown around evidence, and how much of evidence that is long. */
const AROUND = 70;
const MOST = 260;

/** Evidence within its sentence, marked: `… China faces «a 30% tariff» while …`; tags and breaks are left out. */
export const markedEvidence = (text: string, { start, end }: Evidence): string =>
  `${leading(text, start)}«${shortened(shownText(text.slice(start, end)).trim())}»${trailing(text, end)}`.trim();

const leading = (text: string, start: number): string => {
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('>', start - 1)) + 1;
  const ends = [...text.slice(line, start).matchAll(/[.!?]["”’']?\s+(?=["“‘'A-Z])/g)].at(-1);
  const sentence = ends === undefined ? line : line + ends.index + ends[0].length;
  if (start - sentence <= AROUND) return shownText(text.slice(sentence, start));
  const space = text.indexOf(' ', start - AROUND);
  return `… ${shownText(text.slice(space < 0 || space >= start ? start : space + 1, start))}`;
};

const trailing = (text: string, end: number): string => {
  const rest = text.slice(end, end + 10 * AROUND);
  const line = /[\n<]/.exec(rest)?.index ?? rest.length;
  const stop = /[.!?]["”’']?(?=\s|$)/.exec(rest.slice(0, line));
  const sentence = stop === null ? line : stop.index + stop[0].length;
  if (sentence <= AROUND) return shownText(rest.slice(0, sentence));
  return `${shownText(rest.slice(0, Math.max(0, rest.lastIndexOf(' ', AROUND))))} …`;
};

const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST / 2).trimEnd()} … ${text.slice(-MOST / 2).trimStart()}`;
