import { failed, ok, type Result } from '../problem/index.js';

/** No file of entry lines is larger unpacked; what is was packed to fill the memory of whoever opens it. */
const MOST_BYTES = 1_000_000_000;

/** Unpacks gzip as far as a file may go. */
export const unpackGzip = async (name: string, bytes: Uint8Array): Promise<Result<Uint8Array>> => {
  const broken = (what: string): Result<never> =>
    failed({ code: 'unreadable-file', where: name, what, mend: 'give it unpacked, or check that it is whole' });
  try {
    const packed = new Blob([bytes.slice()]);
    const reader = packed.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      size += next.value.length;
      if (size > MOST_BYTES) {
        await reader.cancel();
        return broken(`unpacked it is more than ${MOST_BYTES / 1_000_000} MB`);
      }
    }
    return ok(joined(chunks, size));
  } catch {
    return broken('the file cannot be unpacked');
  }
};

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
