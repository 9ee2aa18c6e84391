/** Where `truce serve` listens unless told otherwise. */
export const DEFAULT_PORT = '8787';
