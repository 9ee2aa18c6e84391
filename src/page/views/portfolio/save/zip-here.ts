import {
  type AsyncZipOptions,
  type AsyncZippable,
  type UnzipFileFilter,
  type Unzipped,
  unzipSync,
  type Zippable,
  zipSync,
} from 'fflate/browser';

export * from 'fflate/browser';

/**
 * The libraries of workbooks pack and unpack in workers of their own, made from text, which a page with a strict policy may not run. Whoever
 * asks here works in a worker already, so both are done on the spot. `vite.config.ts` hands this out in place of `fflate`.
 */
type Done<T> = (error: Error | null, value: T) => void;

const onTheSpot = <T>(work: () => T, done: Done<T>): (() => void) => {
  try {
    done(null, work());
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), undefined as T);
  }
  return () => {};
};

export const zip = (
  files: AsyncZippable,
  options: AsyncZipOptions | Done<Uint8Array>,
  done?: Done<Uint8Array>,
): (() => void) =>
  typeof options === 'function'
    ? onTheSpot(() => zipSync(files as Zippable), options)
    : onTheSpot(() => zipSync(files as Zippable, options as never), done as Done<Uint8Array>);

export const unzip = (
  bytes: Uint8Array,
  options: { readonly filter?: UnzipFileFilter } | Done<Unzipped>,
  done?: Done<Unzipped>,
): (() => void) =>
  typeof options === 'function'
    ? onTheSpot(() => unzipSync(bytes), options)
    : onTheSpot(() => unzipSync(bytes, options), done as Done<Unzipped>);
