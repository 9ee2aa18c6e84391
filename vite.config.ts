import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What is one click away: an importer's file in the portfolio, a report in the inbox. */
const EXAMPLES = [
  ['example.csv', 'examples/importer.csv'],
  ['example.txt', 'examples/stockholm.txt'],
] as const;
const LAW_MODULE = new URL('build/law.js', import.meta.url);

/** The packed law as JSON: the page fetches it beside its scripts, so that neither waits for the other. */
const lawText = async (): Promise<string> => {
  const { packedLaw } = await import(LAW_MODULE.href);
  return JSON.stringify(packedLaw);
};

/** Writes `law.json` and the example beside `index.html`, and answers for it while the page is being worked on. */
const lawBeside = (): Plugin => ({
  name: 'law-beside',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'law.json', source: await lawText() });
    for (const [fileName, path] of EXAMPLES)
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(path, import.meta.url), 'utf8') });
  },
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      if (request.url?.endsWith('/law.json') !== true) return next();
      response.setHeader('content-type', 'application/json');
      response.end(await lawText());
    });
  },
});

/**
 * `zod` carries the words of its messages in fifty languages, a third of all that the page would load. Ours are English, and its own
 * messages are never shown.
 */
const englishOnly = (): Plugin => ({
  name: 'english-only',
  enforce: 'pre',
  load(id) {
    return /zod\/v4\/locales\/index\.js$/.test(id) ? 'export {};' : null;
  },
});

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** What of ours does something by being loaded: the entry points. A module of the core that nobody uses is left out. */
const hasSideEffects = (id: string): boolean =>
  /\/src\/page\/(main\.ts|ask\/worker\.ts|views\/portfolio\/file-worker\.ts)$/.test(id) ||
  id.endsWith('.css') ||
  !id.includes('/src/');

// The page is a folder of static files with relative addresses: any host will do, and `truce serve` is one.
export default defineConfig({
  root: 'src/page',
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [englishOnly(), react(), lawBeside()],
  resolve: {
    alias: [
      {
        find: /^fflate$/,
        replacement: fileURLToPath(new URL('src/page/views/portfolio/save/zip-here.ts', import.meta.url)),
      },
    ],
  },
  worker: {
    format: 'es',
    plugins: () => [englishOnly()],
    rolldownOptions: { treeshake: { moduleSideEffects: hasSideEffects } },
  },
  build: {
    outDir: '../../dist/page',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: { treeshake: { moduleSideEffects: hasSideEffects } },
  },
});
