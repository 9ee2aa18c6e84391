/**
 * Builds the law once: validates everything under law/, and writes build/law.js, which the command line, the library and
 * a browser load. Stops with every problem named by file and line. `npm run build:law`.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { lawModule, packLaw } from '../src/files/pack-law.js';
import { printProblem } from '../src/problem/index.js';

const packed = packLaw('law');
if (!packed.ok) {
  for (const problem of packed.problems) console.error(printProblem(problem));
  console.error(`law/ has ${packed.problems.length} problems; nothing was written`);
  process.exit(2);
}
mkdirSync('build', { recursive: true });
const text = lawModule(packed.value);
writeFileSync('build/law.js.part', text);
renameSync('build/law.js.part', 'build/law.js');
writeFileSync(
  'build/law.d.ts',
  '/** The packed law, opened by openLaw. */\nexport declare const packedLaw: unknown;\n',
);
const { events, instruments, measures, lists } = packed.value.ledger;
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
console.log(
  `law: ${instruments.length} instruments, ${events.length} events, ${measures.length} measures, ${Object.keys(lists).length} lists; ` +
    `${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} gzip, ${kilobytes(brotliCompressSync(text).length)} brotli`,
);
