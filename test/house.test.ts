/** The order of the house, read from the sources: which folder may import which, and what the core may not touch. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The core from the ground up: a folder may import itself and those before it. */
const CORE = [
  ['problem'],
  ['money', 'time'],
  ['schedule'],
  ['ledger'],
  ['regime', 'talks'],
  ['assessment'],
  ['scenario', 'compile'],
  ['portfolio'],
  ['refunds'],
  ['cases'],
  ['brief'],
  ['reader'],
  ['answers'],
] as const;

/** The edges stand on the core, and each on those before it. `truce.ts` is the library: the core and the packed law. */
const EDGES = [
  ['truce.ts', 'clock', 'tables'],
  ['feeds', 'files', 'store'],
  ['home'],
  ['bulk'],
  ['page', 'http'],
  ['mcp'],
  ['cli'],
] as const;

/** What the core takes from outside, and who may: everything else would need a decision. */
const CORE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'fraction.js': ['money'],
  '@noble/hashes': ['ledger'],
  yaml: ['ledger'],
  zod: ['ledger', 'scenario', 'cases', 'talks', 'reader', 'answers'],
};

/** What the page takes from outside; it is shown to every browser, so each of these costs every reader. */
const PAGE_PACKAGES = ['react', 'react-dom', '@observablehq/plot'];

/** What writes files for whoever takes an answer along; fetched when a button is pressed. */
const SAVE_PACKAGES = ['csv-stringify', 'fflate', 'write-excel-file', 'jspdf', 'jspdf-autotable'];

const ORDER: readonly (readonly string[])[] = [...CORE, ...EDGES];
const core = new Set<string>(CORE.flat());
const rankOf = (folder: string): number => ORDER.findIndex((storey) => storey.includes(folder));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .sort();

const folderOf = (name: string): string => name.split('/')[0] ?? '';

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Static and dynamic imports and re-exports of a file. */
const importsOf = (name: string): readonly Import[] => {
  const text = readFileSync(join('src', name), 'utf8');
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^'\s]+)'/gm);
  return [...found].map(([, to = '']) => ({ from: name, to }));
};

const imports = sources.flatMap(importsOf);
const own = imports.filter(({ to }) => to.startsWith('.'));
const foreign = imports.filter(({ to }) => !to.startsWith('.'));
const target = ({ from, to }: Import): string =>
  folderOf(relative('src', resolve('src', from, '..', to)).replace(/\.js$/, '.ts'));
const packageOf = (to: string): string =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
const print = ({ from, to }: Import): string => `${from} imports ${to}`;

test('every folder of src has its place in the order', () => {
  expect([...new Set(sources.map(folderOf))].filter((folder) => rankOf(folder) < 0)).toEqual([]);
});

test('the test reads imports: the library imports the assessment and the packed law', () => {
  expect(importsOf('truce.ts').map(({ to }) => to)).toContain('./assessment/index.js');
  expect(importsOf('truce.ts').map(({ to }) => to)).toContain('#law');
  expect(importsOf('cli/duty/command.ts').map(({ to }) => to)).toContain('./run.js');
});

test('imports point one way', () => {
  const wrong = own.filter((each) => {
    const [here, there] = [folderOf(each.from), target(each)];
    if (here === there) return false;
    return rankOf(there) >= rankOf(here);
  });
  expect(wrong.map(print)).toEqual([]);
});

test('the page stands on the core and the clock, and fetches the law instead of holding it', () => {
  const allowed = new Set<string>([...core, 'page', 'clock', 'tables']);
  const wrong = imports.filter((each) => {
    if (folderOf(each.from) !== 'page') return false;
    const packages = each.from.includes('/save/') ? [...PAGE_PACKAGES, ...SAVE_PACKAGES] : PAGE_PACKAGES;
    return each.to.startsWith('.') ? !allowed.has(target(each)) : !packages.includes(packageOf(each.to));
  });
  expect(wrong.map(print)).toEqual([]);
});

test('commands do not import each other, save that start runs diff, exposure and serve, and diff prints what assess prints', () => {
  const allowed = ['start → diff', 'start → exposure', 'start → serve', 'diff → assess'];
  const wrong = own.filter(({ from, to }) => {
    const [edge, command, ...rest] = from.split('/');
    if (edge !== 'cli' || command === undefined || rest.length === 0) return false;
    const there = relative('src', resolve('src', from, '..', to)).split('/');
    return (
      there[0] === 'cli' && there.length > 2 && there[1] !== command && !allowed.includes(`${command} → ${there[1]}`)
    );
  });
  expect(wrong.map(print)).toEqual([]);
});

describe('the core', () => {
  const inCore = (name: string): boolean => core.has(folderOf(name)) || name === 'truce.ts';

  test('takes nothing from outside but the packages listed here, each in its own folder', () => {
    const wrong = foreign.filter(({ from, to }) => {
      if (!core.has(folderOf(from))) return false;
      return !(CORE_PACKAGES[packageOf(to)] ?? []).includes(folderOf(from));
    });
    expect(wrong.map(print)).toEqual([]);
  });

  test('the library adds nothing but the packed law', () => {
    const wrong = foreign.filter(({ from, to }) => from === 'truce.ts' && to !== '#law');
    expect(wrong.map(print)).toEqual([]);
  });

  test('every listed package is used where it is listed, so that the list stays true', () => {
    const used = new Set(foreign.map(({ from, to }) => `${packageOf(to)} in ${folderOf(from)}`));
    const listed = Object.entries(CORE_PACKAGES).flatMap(([name, folders]) =>
      folders.map((folder) => `${name} in ${folder}`),
    );
    expect(listed.filter((each) => !used.has(each))).toEqual([]);
  });

  const FORBIDDEN =
    /\bDate\s*\(|\bDate\.|\bMath\.random\b|\bperformance\b|\bprocess\b\s*[.[]|\bfetch\s*\(|\bglobalThis\b|\bsetTimeout\b|\bconsole\b|\bcrypto\b|\brequire\s*\(|\bBuffer\b|\btoLocale|\bIntl\b|\blocaleCompare\b/;

  test('asks no clock, environment, network, locale or chance', () => {
    const wrong = sources.filter(inCore).flatMap((name) =>
      withoutWords(name, code(name))
        .split('\n')
        .flatMap((line, index) => (FORBIDDEN.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['Date.now()', 'new Date()', 'Math.random()', 'process.env.HOME', "fetch('x')", 'a.toLocaleString()'])(
    'the rule would notice %s',
    (text) => {
      expect(FORBIDDEN.test(text)).toBe(true);
    },
  );

  test('compiles without the types of Node and of the browser', () => {
    const { status, stdout } = spawnSync('node_modules/.bin/tsc', ['-p', 'tsconfig.core.json'], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('is all of what tsconfig.core.json compiles', () => {
    const { compilerOptions, include } = json('tsconfig.core.json');
    expect(compilerOptions).toMatchObject({ types: [], lib: ['ES2023'] });
    expect(include).toEqual([...CORE.flat().map((folder) => `src/${folder}`), 'src/truce.ts']);
  });
});

test.each(['tsconfig.json', 'tsconfig.page.json'])(
  'everything of %s compiles, also the lines that must not',
  (config) => {
    const { status, stdout } = spawnSync('node_modules/.bin/tsc', ['-p', config], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  },
);

test('every subpath that the package exports is a file that the build writes', () => {
  const { exports, bin } = json('package.json');
  const paths = [...Object.values(exports).flatMap((each) => Object.values(each as object)), ...Object.values(bin)];
  const written = new Set([
    ...readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((name) => `dist/${name}`),
    ...readdirSync('build').map((name) => `build/${name}`),
  ]);
  expect(paths.map((path) => String(path).replace(/^\.\//, '')).filter((path) => !written.has(path))).toEqual([]);
});

test('no file of ours is a drawer for everything', () => {
  expect(sources.filter((name) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.ts$)/.test(name))).toEqual([]);
});

/** The weights of the reader are lists of words of its texts, between backticks and with nothing put into them: "process ." is none of ours. */
function withoutWords(name: string, text: string): string {
  if (!name.startsWith('reader/learnt/weights/')) return text;
  return text.replace(/`(?:\\.|[^`\\$])*`/gs, (words) => words.replace(/[^\n]/g, ' '));
}

function code(name: string): string {
  return readFileSync(join('src', name), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '');
}

// Configuration files have no type here.
function json(path: string): any {
  return JSON.parse(readFileSync(path, 'utf8'));
}
