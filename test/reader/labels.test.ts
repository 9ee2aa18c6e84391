/** The labelled texts themselves: every label is a claim, every piece of evidence stands in its text once. */
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelFiles, phraseFiles, readLabels, readPhrases, SETS, textBeside } from './labelled.js';

const files = SETS.flatMap((set) => labelFiles(set).map((file) => ({ set, file })));

test.each(files)('the evidence of $file stands in its text once, on one line', ({ set, file }) => {
  const text = textBeside(file);
  const bad = readLabels(file)
    .claims.map(({ evidence }) => evidence)
    .filter((evidence) => text.split(evidence).length !== 2 || evidence.includes('\n'));
  // What the held texts say is not shown, not even when it is wrong.
  if (set === 'held') expect(bad.length).toBe(0);
  else expect(bad).toEqual([]);
});

describe.each(phraseFiles())('%s', (file) => {
  const phrases = readPhrases(file);

  test('each piece of evidence stands in its text once, on one line', () => {
    const bad = phrases.flatMap(({ name, text, labels }) =>
      labels.claims
        .filter(({ evidence }) => text.split(evidence).length !== 2 || evidence.includes('\n'))
        .map(({ evidence }) => `${name}: ${evidence}`),
    );
    expect(bad).toEqual([]);
  });

  test('no label stands twice, and of statements none has the same words twice', () => {
    const bad = phrases.flatMap(({ name, labels }) => {
      const claims = labels.claims.map(({ evidence, ...claim }) =>
        JSON.stringify(claim.kind === 'statement' ? { ...claim, evidence } : claim),
      );
      return claims.filter((claim, index) => claims.indexOf(claim) !== index).map((claim) => `${name}: ${claim}`);
    });
    expect(bad).toEqual([]);
  });

  test('no text stands twice', () => {
    const all = phrases.map(({ text }) => text);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  test('holds claims of the kind that it is named after, or none', () => {
    const kind = basename(file, '.yaml');
    for (const { name, labels } of phrases) {
      const kinds = labels.claims.map((claim): string => claim.kind);
      if (kind === 'nothing') expect(kinds, name).toEqual([]);
      else expect(kinds, name).toContain(kind);
    }
  });
});

describe('all texts together', () => {
  const held = labelFiles('held').length;

  test('are forty or more, and of those that were divided into the two sets a third was held back', () => {
    const divided = files.filter(({ file }) => readLabels(file).since === undefined).length;
    expect(divided).toBeGreaterThanOrEqual(40);
    expect(held / divided).toBeGreaterThanOrEqual(0.32);
  });

  test('none was held back after the sets were divided', () => {
    expect(labelFiles('held').filter((file) => readLabels(file).since !== undefined)).toEqual([]);
  });

  test('ten or more are without trade news', () => {
    expect(files.filter(({ file }) => readLabels(file).claims.length === 0).length).toBeGreaterThanOrEqual(10);
  });

  test('real and invented events are both there, and so is every kind of claim', () => {
    const all = files.map(({ file }) => readLabels(file));
    expect(new Set(all.map(({ invented }) => invented)).size).toBe(2);
    for (const set of SETS) {
      const kinds = new Set(labelFiles(set).flatMap((file) => readLabels(file).claims.map(({ kind }) => kind)));
      expect(kinds.size, set).toBe(10);
    }
  });
});
