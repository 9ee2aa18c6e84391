import { ok, type Result } from '../problem/index.js';

/** Hands over a piece of text, and waits until there is room for the next. */
export type Take = (piece: string) => Promise<void>;

/**
 * Work that hands over text as it goes, as a stream. It is given once the first piece is there, so that what is wrong with the
 * question is still told as a problem; what breaks later breaks the stream off, and its reader sees that it is not whole. When the
 * reader leaves, the next piece finds nobody, and the work ends there. `over` is called at the end, however it comes.
 */
export const streamOf = (
  work: (take: Take) => Promise<Result<unknown>>,
  over: () => void,
): Promise<Result<ReadableStream<Uint8Array>>> =>
  new Promise((resolve, reject) => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    writer.closed.catch(() => undefined);
    const encoder = new TextEncoder();
    const take: Take = async (piece) => {
      resolve(ok(readable));
      if (piece !== '') await writer.write(encoder.encode(piece));
    };
    work(take)
      .then(async (result) => {
        resolve(result.ok ? ok(readable) : result);
        if (result.ok) await writer.close();
        else await writer.abort(new Error('the work ended before its answer did'));
      })
      .catch(async (error: unknown) => {
        reject(error);
        await writer.abort(error).catch(() => undefined);
      })
      .finally(over)
      .catch(() => undefined);
  });
