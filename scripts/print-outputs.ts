/**
 * Prints the outputs in README.md anew: every fenced block that opens with `$ npx truce …` or `$ npm start` is run and
 * what it prints put in its place. `npm run docs:outputs`; a test holds the page to it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { withOutputs } from '../test/readme/outputs.js';

const page = readFileSync('README.md', 'utf8');
writeFileSync('README.md', withOutputs(page));
