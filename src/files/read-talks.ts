import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Ledger, Truce, TruceId } from '../ledger/index.js';
import { readLawFile } from '../ledger/read-law-file.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { Talks } from '../talks/index.js';
import { talksSchemas, truceSchema } from '../talks/talks-schema.js';

/** Reads `law/talks` and checks that everything it names exists; all problems at once, each with its file and line. */
export const readTalks = (folder: string, ledger: Ledger, truces: readonly Truce[]): Result<Talks> => {
  const problems: Problem[] = [];
  const read = <T>(
    name: string,
    schema: z.ZodType<T>,
    none: T,
  ): { value: T; lineOf: (path: readonly PropertyKey[]) => number } => {
    const path = join(folder, 'talks', `${name}.yaml`);
    if (!existsSync(path)) return { value: none, lineOf: () => 1 };
    const result = readLawFile(`law/talks/${name}.yaml`, readFileSync(path, 'utf8'), schema);
    if (result.ok) return result.value;
    problems.push(...result.problems);
    return { value: none, lineOf: () => 1 };
  };
  const files = {
    rounds: read('rounds', talksSchemas.rounds, []),
    statements: read('statements', talksSchemas.statements, []),
    proposals: read('proposals', talksSchemas.proposals, []),
    signOffs: read('sign-offs', talksSchemas['sign-offs'], []),
    positions: read('positions', talksSchemas.positions, []),
    flashpoints: read('flashpoints', talksSchemas.flashpoints, []),
    deals: read('deals', talksSchemas.deals, []),
    otherDuties: read('other-duties', talksSchemas['other-duties'], []),
    controls: read('controls', talksSchemas.controls, []),
    balance: read('balance', talksSchemas.balance, { figures: [], targets: [] }),
    sectors: read('sectors', talksSchemas.sectors, []),
  };
  const unknown = (name: string, index: number, line: (path: readonly PropertyKey[]) => number, what: string): void => {
    problems.push({
      code: 'unknown-reference',
      where: `law/talks/${name}.yaml:${line([index])}`,
      what,
      mend: 'name a record that exists',
    });
  };
  const truceIds = new Set<string>(truces.map((truce) => truce.id));
  const proposals = new Set(files.proposals.value.map((proposal) => proposal.id));
  for (const [index, proposal] of files.proposals.value.entries()) {
    if (proposal.truce !== undefined && !truceIds.has(proposal.truce))
      unknown('proposals', index, files.proposals.lineOf, `there is no truce ${proposal.truce}`);
  }
  for (const [index, act] of files.signOffs.value.entries()) {
    if (!proposals.has(act.proposal))
      unknown('sign-offs', index, files.signOffs.lineOf, `there is no proposal ${act.proposal}`);
    if (act.instrument !== undefined && ![...ledger.instruments.keys()].includes(act.instrument as never)) {
      unknown('sign-offs', index, files.signOffs.lineOf, `there is no instrument ${act.instrument}`);
    }
  }
  for (const [index, sector] of files.sectors.value.entries()) {
    for (const list of sector.lists) {
      if (!ledger.lists.has(list as never)) unknown('sectors', index, files.sectors.lineOf, `there is no list ${list}`);
    }
  }
  if (problems.length > 0) return failed(...problems);
  return ok({
    rounds: files.rounds.value,
    statements: files.statements.value,
    proposals: files.proposals.value,
    signOffs: files.signOffs.value,
    positions: files.positions.value,
    flashpoints: files.flashpoints.value,
    deals: files.deals.value,
    otherDuties: files.otherDuties.value,
    controls: files.controls.value,
    balance: files.balance.value,
    sectors: files.sectors.value,
  });
};

/** Reads `law/truces`, one truce a file, and checks that the measures it names exist. */
export const readTruces = (folder: string, ledger: Ledger): Result<readonly Truce[]> => {
  const place = join(folder, 'truces');
  const problems: Problem[] = [];
  const truces: Truce[] = [];
  for (const name of existsSync(place)
    ? readdirSync(place)
        .filter((each) => each.endsWith('.yaml'))
        .sort()
    : []) {
    const file = `law/truces/${name}`;
    const read = readLawFile(file, readFileSync(join(place, name), 'utf8'), truceSchema);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const { sides, ...rest } = read.value.value;
    for (const [index, side] of sides.entries()) {
      if (ledger.measures.has(side.suspends)) continue;
      const where = `${file}:${read.value.lineOf(['sides', index, 'suspends'])}`;
      problems.push({
        code: 'unknown-reference',
        where,
        what: `there is no measure ${side.suspends}`,
        mend: 'name a file of law/measures',
      });
    }
    truces.push({
      id: name.slice(0, -'.yaml'.length) as TruceId,
      ...rest,
      sides: sides.map(({ signs, wordings, ...side }) => ({
        ...side,
        signs: signs.map(({ until, ...signatory }) => (until === undefined ? signatory : { ...signatory, until })),
        wordings: wordings ?? [],
      })),
    });
  }
  return problems.length > 0 ? failed(...problems) : ok(truces);
};
