/** The library in a browser: one bundle without shims, run where nothing of Node exists. */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

let bundle = '';
let inputs: readonly string[] = [];

beforeAll(async () => {
  const built = await build({
    stdin: {
      contents: `
        import { openLaw, assess, assessmentJson } from './src/truce.ts';
        const law = openLaw();
        globalThis.ask = (row, clocks) => {
          const answered = assess(law, JSON.parse(row), JSON.parse(clocks));
          return JSON.stringify(answered.ok ? assessmentJson(answered.value) : answered);
        };`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  bundle = built.outputFiles[0]?.text ?? '';
  inputs = Object.keys(built.metafile.inputs);
});

/** A context with the language and nothing else: no process, no require, no Buffer, no fetch, no console. */
const bare = () => {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext('globalThis.TextEncoder = undefined', context);
  runInContext(bundle, context);
  return (row: object, clocks: object): unknown => {
    const text = `ask(${JSON.stringify(JSON.stringify(row))}, ${JSON.stringify(JSON.stringify(clocks))})`;
    return JSON.parse(runInContext(text, context) as string);
  };
};

describe('the bundle', () => {
  test('is made of the core, the packed law and four packages, and of nothing of Node', () => {
    const packages = inputs
      .filter((path) => path.startsWith('node_modules/'))
      .map((path) => path.split('/').slice(1, 3).join('/'));
    const names = new Set(packages.map((path) => (path.startsWith('@') ? path : path.split('/')[0])));
    expect([...names].filter((name) => !['@noble/hashes', 'fraction.js', 'yaml', 'zod'].includes(name ?? ''))).toEqual(
      [],
    );
    expect(inputs.filter((path) => /src\/(files|cli|store|http|bulk)\//.test(path))).toEqual([]);
    expect(bundle).not.toMatch(/require\(["']node:|from ["']node:|process\.(env|cwd|argv)/);
  });

  test('answers ferromanganese where nothing of Node exists', () => {
    const ask = bare();
    const answer = ask(
      { hts: '7202.11.10.00', origin: 'CN', value: '10000' },
      { on: '2026-02-15', known: '2026-02-15' },
    );
    expect(answer).toMatchObject({
      duty: '3640.00',
      owed: '3640.00',
      components: [
        { heading: '7202.11.10', program: 'base', rate: '1.4%', amount: '140.00' },
        { heading: '9903.88.03', program: 'section_301', rate: '25%', amount: '2500.00' },
        { heading: '9903.01.24', program: 'ieepa_fentanyl', rate: '10%', amount: '1000.00' },
      ],
    });
    const considered = (answer as { considered: { heading: string; reason: string }[] }).considered;
    expect(considered.find(({ heading }) => heading === '9903.01.25')?.reason).toBe('excepted by heading 9903.01.32');
  });

  test('knows there too what the ruling gives back', () => {
    expect(bare()({ hts: '7202.11.10.00', origin: 'China', value: '10,000.00' }, { on: '2026-02-15' })).toMatchObject({
      duty: '3640.00',
      owed: '2640.00',
    });
  });

  test('answers a bad line with problems there too', () => {
    const answer = bare()({ hts: '7202.11', origin: 'Atlantis', value: '-5' }, { on: '2026-02-30' }) as {
      problems: { where: string }[];
    };
    expect(answer.problems.map(({ where }) => where)).toEqual(['hts', 'origin', 'value', '']);
  });
});
