import { briefAsked, writtenBriefJson } from '../../answers/brief.js';
import { changesSince } from '../../brief/index.js';
import { askedHere } from '../asked.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import type { BriefFlags } from './command.js';
import { briefPage, printBriefHtml, printBriefMarkdown, printBriefText } from './print-brief.js';

/** `truce brief`: one page, the same answer as text, Markdown, HTML or JSON. */
export const runBrief = async (flags: BriefFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  const written = briefAsked(asked.value, flags);
  if (!written.ok) return refuse(written.problems);
  if (flags.json) {
    printJson(writtenBriefJson(asked.value, written.value));
    return 0;
  }
  const { brief, since } = written.value;
  const changes = since === undefined ? [] : changesSince(asked.value.law, since, brief.known);
  const page = briefPage(brief, changes, since);
  print(flags.html ? printBriefHtml(page) : flags.md ? printBriefMarkdown(page) : printBriefText(page));
  return 0;
};
