/** Every figure of the example's exposure can be had line by line from the explained path. */
import { expect, it } from 'vitest';
import { BulkDatabase, exposeStaged, stage } from '../../src/bulk/index.js';
import { compileTogether } from '../../src/compile/index.js';
import { readCsv } from '../../src/files/index.js';
import { PROGRAMS } from '../../src/ledger/index.js';
import { assessPortfolio, programDuty, readPortfolio } from '../../src/portfolio/index.js';
import { failed, unwrap } from '../../src/problem/index.js';
import { applyScenario, parseScenario } from '../../src/scenario/index.js';
import { day } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';

const law = openLaw();
const known = day('2025-07-29');
const on = day('2025-08-12');
const names = ['as-signed', 'extend:90d', 'peak'];
const readFile = () => failed({ code: 'no-file', where: '', what: '', mend: '' });
const laws = names.map((name) => {
  const footing = { ledger: law.ledger, truces: law.truces, known, readFile };
  return { ...law, ledger: unwrap(applyScenario(unwrap(parseScenario(name)), footing)).ledger };
});

it('the exposure of the example is the sum of its assessments under every outcome, program by program', async () => {
  const table = unwrap(readCsv('examples/importer.csv'));
  const portfolio = unwrap(readPortfolio(table.headers, table.rows, law.origins));
  const assessed = laws.map((one) => assessPortfolio(portfolio, one, { on, known }));
  const counted = portfolio.rows.map((_, row) => assessed.every((rows) => rows[row]?.assessment?.duty !== undefined));
  const database = await BulkDatabase.open();
  const staged = unwrap(await stage(database, ['examples/importer.csv'], { origins: law.origins, keepCells: false }));
  const compiled = compileTogether(laws, known);
  const scenarios = compiled.map((each, index) => ({ name: names[index] ?? '', compiled: each }));
  const question = { scenarios, dimensions: [], top: 5, sectorOf: () => '', on };
  const exposure = await exposeStaged(database, staged, law.origins, question);
  database.close();
  for (const [index, scenario] of exposure.scenarios.entries()) {
    const answers = (assessed[index] ?? []).flatMap(({ assessment }, row) => (counted[row] ? (assessment ?? []) : []));
    expect(scenario.duty).toBe(answers.reduce((sum, { duty }) => sum + (duty ?? 0), 0));
    expect(scenario.owed).toBe(answers.reduce((sum, { owed }) => sum + (owed ?? 0), 0));
    for (const program of PROGRAMS) {
      const duty = scenario.byProgram.find((each) => each.program === program)?.duty ?? 0;
      expect([program, duty]).toEqual([program, answers.reduce((sum, each) => sum + programDuty(each, program), 0)]);
    }
  }
});
