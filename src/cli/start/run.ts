import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDiff } from '../diff/run.js';
import { runExposure } from '../exposure/run.js';
import { DEFAULT_PORT } from '../serve/default-port.js';
import { type ExitCode, print } from '../session.js';

/** The bundled file, from wherever the program is run. */
const example = (): string =>
  relative(process.cwd(), fileURLToPath(new URL('../../../examples/importer.csv', import.meta.url)));

/** `npm start`: what the file cost on 11 August 2025, and what it costs on 12 August if nobody signs. */
export const runStart = async (out: string): Promise<ExitCode> => {
  print('On 29 July 2025 the negotiators had agreed to extend the truce, and nobody had signed.');
  print('What do these lines cost on its last day, and what will they cost the day after?');
  const code = await runDiff(example(), {
    from: '2025-08-11',
    to: '2025-08-12',
    known: '2025-07-29',
    between: 'US,CN',
    out,
  });
  print('\nAnd under each outcome, with every line entered on 12 August:\n');
  await runExposure([example()], { scenario: [], on: '2025-08-12', known: '2025-07-29', by: ['origin'], top: '5' });
  print('\nNext: truce duty 9503.00.00.73 --origin CN --value 25000 --on 2025-08-12 --known 2025-07-29');
  // Lines that lack a quantity are part of the example and are told above; the job itself is done.
  const done = code === 1 ? 0 : code;
  if (done !== 0) return done;
  // Somebody at a terminal is shown the page at once; a script is told where it will be, and the job ends.
  if (!process.stdout.isTTY) {
    print(`The page: npx truce serve opens it at http://127.0.0.1:${DEFAULT_PORT}/`);
    return 0;
  }
  print('The page, with this file one click away:');
  const { runServe } = await import('../serve/run.js');
  return runServe({ host: '127.0.0.1', port: DEFAULT_PORT, allowOrigin: [], quiet: true });
};
