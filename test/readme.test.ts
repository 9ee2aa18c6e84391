import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandsIn, withOutputs } from './readme/outputs.js';

const page = readFileSync('README.md', 'utf8');

it('README.md shows what its commands print (npm run docs:outputs prints them anew)', () => {
  expect(commandsIn(page).length).toBeGreaterThan(2);
  expect(withOutputs(page)).toBe(page);
});
