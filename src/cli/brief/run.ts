import { briefAsked, writtenBriefJson } from '../../answers/brief.js';
import { changesSince } from '../../brief/index.js';
import { askedHere } from '../asked.js';
import { keepReceipt } from '../receipt-option.js';
import { type ExitCode, print, printJson, refuse } from '../session.js';
import type { BriefFlags } from './command.js';
import { briefPage, printBriefHtml, printBriefMarkdown, printBriefText } from './print-brief.js';

/** `truce brief`: one page, the same answer as text, Markdown, HTML or JSON. */
export const runBrief = async (flags: BriefFlags): Promise<ExitCode> => {
  const asked = await askedHere();
  if (!asked.ok) return refuse(asked.problems);
  const { on, known, since, scenario } = flags;
  const written = briefAsked(asked.value, { on, known, since, scenario });
  if (!written.ok) return refuse(written.problems);
  const kept = await keepReceipt(flags.receipt, asked.value, {
    door: 'brief',
    question: { on, known, since, scenario },
    json: writtenBriefJson(asked.value, written.value),
  });
  if (!kept.ok) return refuse(kept.problems);
  if (flags.json) {
    printJson(writtenBriefJson(asked.value, written.value));
    return 0;
  }
  const { brief, since: seen } = written.value;
  const changes = seen === undefined ? [] : changesSince(asked.value.law, seen, brief.known);
  const page = briefPage(brief, changes, seen);
  print(flags.html ? printBriefHtml(page) : flags.md ? printBriefMarkdown(page) : printBriefText(page));
  return 0;
};
