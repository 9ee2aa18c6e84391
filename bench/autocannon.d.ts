/** The part of autocannon that bench/http.ts uses; the package brings no types. */
declare module 'autocannon' {
  interface Asked {
    readonly path?: string;
    readonly [field: string]: unknown;
  }

  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly duration?: number;
    readonly amount?: number;
    readonly timeout?: number;
    readonly requests?: readonly { readonly setupRequest: (asked: Asked) => Asked }[];
  }

  export interface Ran {
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly '2xx': number;
    readonly requests: { readonly average: number; readonly total: number };
    /** In milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
  }

  export default function autocannon(options: Options): Promise<Ran>;
}
