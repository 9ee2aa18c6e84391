/** The encoder's word on a text beside that of the signs. */
import type { Hearing } from '../learnt/learnt.js';
import type { Reading } from '../reading.js';
import { Encoded, Heads, learntAs } from './heads.js';
import { Network } from './network.js';
import { encoderTextOf } from './tokens.js';
import { BLOCKS, QUESTIONS, SYMBOLS, TABLES, TRUST, WEIGHTS } from './weights/encoder.js';
import { listed, Weights } from './weights-file.js';

/** Shorter texts are answered by signs alone: few that the encoder learnt from are so short, and of a sentence or two it makes less than signs do. */
const SHORT = 80;
/** An answer that the encoder never met is as unlikely as this, as a logarithm. */
const NEVER = -12;

let made: { readonly network: Network; readonly heads: Heads } | undefined;

/** The encoder, made ready when the first text is read. */
const encoder = (): { readonly network: Network; readonly heads: Heads } => {
  if (made) return made;
  const weights = new Weights(TABLES, WEIGHTS);
  made = { network: new Network(weights, listed(SYMBOLS), BLOCKS), heads: new Heads(weights, QUESTIONS) };
  return made;
};

/** How the encoder answers questions of a text, which it reads when the first is asked. */
export const hearingOf = (reading: Reading): Hearing => {
  let encoded: Encoded | 'too short' | undefined;
  const encode = (): Encoded | 'too short' => {
    const text = encoderTextOf(reading);
    if (text.tokens.length < SHORT) return 'too short';
    const { network, heads } = encoder();
    return new Encoded(heads, text, network.rowsOf(text.tokens));
  };
  const read = (): Encoded | undefined => {
    encoded ??= encode();
    return encoded === 'too short' ? undefined : encoded;
  };
  return {
    asked(question, answers, spot) {
      const trust = TRUST[question];
      if (trust === undefined) return undefined;
      const heard = read()?.asked(learntAs(question), spot);
      if (!heard) return undefined;
      const by = new Map(heard.answers.map((answer, index) => [answer, heard.shares[index] as number]));
      return { signs: trust[0], scores: answers.map((answer) => trust[1] * (by.get(answer) ?? NEVER)) };
    },
    chosen(question, spot, spots) {
      const trust = TRUST[question];
      if (trust === undefined) return undefined;
      const shares = read()?.chosen(learntAs(question), spot, spots);
      return shares && { signs: trust[0], scores: shares.map((share) => trust[1] * share) };
    },
  };
};
