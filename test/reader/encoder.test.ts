import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { taught } from '../../scripts/reader/lesson.js';
import { LESSONS } from '../../scripts/reader/lessons/index.js';
import { Encoded, Heads, learntAs, nameOf } from '../../src/reader/encoder/heads.js';
import { Network } from '../../src/reader/encoder/network.js';
import type { Spot } from '../../src/reader/encoder/spot.js';
import { encoderTextOf } from '../../src/reader/encoder/tokens.js';
import { BLOCKS, QUESTIONS, SYMBOLS, TABLES, TRUST, WEIGHTS } from '../../src/reader/encoder/weights/encoder.js';
import { listed, Weights } from '../../src/reader/encoder/weights-file.js';
import { LEARNT } from '../../src/reader/learnt/weights/index.js';
import { readLabelled } from './labelled.js';

interface Checked {
  readonly name: string;
  readonly answers: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** What PyTorch makes of the same weights (`scripts/reader/encoder/train.py write --check`). */
const checked = JSON.parse(readFileSync(join(import.meta.dirname, 'encoder-check.json'), 'utf8')) as readonly Checked[];

const weights = new Weights(TABLES, WEIGHTS);
const network = new Network(weights, listed(SYMBOLS), BLOCKS);
const heads = new Heads(weights, QUESTIONS);
const read = (name: string) => {
  const [text] = readLabelled('tuning').filter((each) => each.name === name);
  const seen = text && taught(text, true);
  if (!seen) throw new Error(`no tuning text is called ${name}`);
  const tokens = encoderTextOf(seen.reading);
  return { seen, tokens, encoded: new Encoded(heads, tokens, network.rowsOf(tokens.tokens)) };
};

describe('The encoder', () => {
  for (const { name, answers } of checked)
    it(`answers as PyTorch does on ${name}`, () => {
      const { seen, encoded } = read(name);
      const mine = new Map<string, (readonly number[])[]>();
      const put = (question: string, spot: Spot, shares: readonly number[] | undefined): void => {
        const key = nameOf(question, spot);
        if (shares) mine.set(key, [...(mine.get(key) ?? []), shares]);
      };
      for (const { question, asked, chosen } of LESSONS) {
        for (const { spot } of asked?.(seen, LEARNT) ?? [])
          if (spot) put(question, spot, encoded.asked(question, spot)?.shares);
        for (const { spot = {}, spots } of chosen?.(seen, LEARNT) ?? [])
          if (spots) put(question, {}, encoded.chosen(question, spot, spots));
      }
      let compared = 0;
      for (const [question, examples] of Object.entries(answers)) {
        const own = mine.get(question) ?? [];
        expect(own.length, question).toBe(examples.length);
        for (const [index, shares] of examples.entries()) {
          expect(own[index]?.length, question).toBe(shares.length);
          for (const [place, share] of shares.entries()) {
            expect(Math.abs((own[index]?.[place] as number) - share), question).toBeLessThan(0.002);
            compared += 1;
          }
        }
      }
      expect(compared).toBeGreaterThan(100);
    });

  it('reads the same text the same way, whatever was read before', () => {
    const [first] = checked;
    if (!first) throw new Error('nothing to read');
    const { tokens, encoded } = read(first.name);
    network.rowsOf(tokens.tokens.slice(0, 5));
    expect(network.rowsOf(tokens.tokens).numbers).toEqual(encoded.rows.numbers);
  });

  it('is trusted with questions that it learnt alone', () => {
    const known = new Set([...Object.keys(QUESTIONS.asked).map((each) => each.split(':')[0]), ...QUESTIONS.chosen]);
    expect(Object.keys(TRUST).filter((each) => !known.has(learntAs(each)))).toEqual([]);
  });
});
