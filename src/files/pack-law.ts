import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedLaw } from '../assessment/law.js';
import { hashOfText, packLedger } from '../ledger/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { decodeEdition, encodeEdition, packEditions } from '../schedule/index.js';
import { readLaw } from './read-law.js';
import { readRefundFolder } from './read-refund-law.js';
import { readTalks, readTruces } from './read-talks.js';

/** Reads and checks the folder `law/` and packs it into the one value that every surface loads. */
export const packLaw = (folder: string): Result<PackedLaw> => {
  const ledger = readLaw(folder);
  if (!ledger.ok) return ledger;
  const truces = readTruces(folder, ledger.value);
  if (!truces.ok) return truces;
  const talks = readTalks(folder, ledger.value, truces.value);
  if (!talks.ok) return talks;
  const refunds = readRefundFolder(folder);
  if (!refunds.ok) return refunds;
  const schedules = join(folder, 'schedule', 'us');
  const texts = readdirSync(schedules)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(schedules, name), 'utf8') }));
  const isConcordance = ({ name }: { readonly name: string }) => name.startsWith('concordance');
  const editions = texts.filter((file) => !isConcordance(file)).map(({ text }) => decodeEdition(text));
  const broken = editions.flatMap((edition) => (edition.ok ? [] : edition.problems));
  if (broken.length > 0) return failed(...broken);
  const inOrder = editions.flatMap((edition) => (edition.ok ? [edition.value] : [])).sort((a, b) => a.from - b.from);
  return ok({
    ledger: packLedger(ledger.value),
    editions: packEditions(inOrder.map((edition) => ({ ...edition, hash: hashOfText(encodeEdition(edition, '')) }))),
    concordances: texts.filter(isConcordance).map(({ text }) => text),
    truces: truces.value,
    talks: talks.value,
    refunds: refunds.value,
    origins: readFileSync(join(folder, 'origins.txt'), 'utf8'),
  });
};

/** The packed law as an ECMAScript module. A parsed string opens faster than an object literal of the same size. */
export const lawModule = (packed: PackedLaw): string =>
  `// Made by scripts/build-law.ts from law/. Do not edit: edit law/ and build again.\nexport const packedLaw = JSON.parse(${JSON.stringify(JSON.stringify(packed))});\n`;
