import { failed, ok, type Result } from '../problem/index.js';
import type { MeasureId } from './identifiers.js';
import { type MeasureFile, measureSchema } from './law-schema.js';
import type { Measure } from './measure.js';
import { readLawFile } from './read-law-file.js';

/** Reads a file of `law/measures`; the id is its path, the importer its first folder. */
export const readMeasure = (id: MeasureId, file: string, text: string): Result<Measure> => {
  const read = readLawFile(file, text, measureSchema);
  if (!read.ok) return read;
  return makeMeasure(id, read.value.value, `${file}:1`);
};

/** A measure from its checked fields, with the rules that no single field can state. */
export const makeMeasure = (id: MeasureId, fields: MeasureFile, where: string): Result<Measure> => {
  const contradiction = contradictionIn(fields);
  if (contradiction !== undefined) {
    return failed({ code: 'bad-measure', where, what: `${id}: ${contradiction}`, mend: 'see docs/law-format.md' });
  }
  return ok({
    id,
    importer: (id.split('/')[0] ?? '').toUpperCase(),
    program: fields.program,
    kind: fields.kind,
    ...(fields.heading === undefined ? {} : { heading: fields.heading }),
    origins: fields.origins,
    goods: fields.goods,
    goodsExcept: fields.goods_except ?? [],
    ...(fields.scope === undefined ? {} : { scope: fields.scope }),
    cite: fields.cite,
    yields: (fields.yields ?? []).map(({ to, extent, by }) => (by === undefined ? { to, extent } : { to, extent, by })),
    ...(fields.exclusive === undefined ? {} : { exclusive: fields.exclusive }),
    exempts: fields.exempts ?? [],
    extent: fields.extent ?? 'whole',
    claims: fields.claims ?? [],
    unless: fields.unless ?? [],
    ...(fields.in_transit === undefined
      ? {}
      : { inTransit: { loadedBefore: fields.in_transit.loaded_before, modes: fields.in_transit.modes ?? [] } }),
    chapter98: fields.chapter_98 ?? 'processing',
  });
};

const contradictionIn = (fields: MeasureFile): string | undefined => {
  if (fields.kind === 'exemption' && fields.exempts === undefined) return 'an exemption must say what it exempts';
  if (fields.kind !== 'exemption' && fields.exempts !== undefined) return 'only an exemption has `exempts`';
  if (fields.kind !== 'exemption' && fields.extent !== undefined) return 'only an exemption has `extent`';
  if (fields.kind === 'in_lieu' && fields.claims === undefined) return 'a duty in lieu of every other must be claimed';
  if (fields.goods === 'described' && fields.scope === undefined) return 'a described scope needs its words in `scope`';
  return undefined;
};
