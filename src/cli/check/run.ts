import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkCase, readCases } from '../../cases/index.js';
import { openUsersLaw } from '../../home/index.js';
import type { Problem } from '../../problem/index.js';
import { colour, type ExitCode, print, printJson, refuse } from '../session.js';

/** `truce check`: exit code 0 when every case holds, 1 when one does not, 2 when a case cannot be read. */
export const runCheck = async (paths: readonly string[], flags: { json?: boolean }): Promise<ExitCode> => {
  const law = await openUsersLaw();
  if (!law.ok) return refuse(law.problems);
  const absent = paths.filter((path) => !existsSync(path));
  if (absent.length > 0) return refuse(absent.map(notThere));
  const read = paths.flatMap(caseFiles).map((file) => readCases(file, readFileSync(file, 'utf8'), law.value.origins));
  const problems = read.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return refuse(problems);
  const checked = read
    .flatMap((result) => (result.ok ? result.value : []))
    .map((one) => ({ name: one.name, place: one.place, mismatches: checkCase(one, law.value) }));
  const failing = checked.filter(({ mismatches }) => mismatches.length > 0);
  if (flags.json)
    printJson(checked.map(({ mismatches, ...one }) => ({ ...one, holds: mismatches.length === 0, mismatches })));
  else {
    for (const { place, name, mismatches } of failing) {
      print(`${colour.red('✗')} ${place} ${name}`);
      for (const { what, expected, got } of mismatches)
        print(`    ${what}\n      expected ${expected}\n      got      ${got}`);
    }
    print(
      `${checked.length - failing.length} of ${checked.length} cases hold${failing.length === 0 ? '' : `, ${failing.length} do not`}`,
    );
  }
  return failing.length === 0 ? 0 : 1;
};

const notThere = (path: string): Problem => ({
  code: 'no-file',
  where: path,
  what: 'there is no such file',
  mend: 'name a case file or a folder of them',
});

const caseFiles = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(path, name))
    : [path];
