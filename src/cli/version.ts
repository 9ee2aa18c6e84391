import { readFileSync } from 'node:fs';

/** The version of the package that runs. */
export const version = (): string =>
  // The package's own file; its shape is known.
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string })
    .version;
