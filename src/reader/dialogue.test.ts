import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './passages.js';
import { turnsOf } from './turns.js';

const turns = (...lines: readonly string[]) => {
  const text = lines.join('\n\n');
  return turnsOf(text, paragraphsOf(text)).map(({ paragraph, start, name }) => ({
    paragraph,
    name,
    says: text.slice(start, start + 12),
  }));
};

describe('turns of a dialogue', () => {
  it('are those of whom the heading names, where lines behind dashes take turns', () => {
    expect(
      turns(
        'Zita Perczel on wine, casks and a pen',
        '— Was it signed?\n— Not on Monday.',
        '— Why?\n— A sentence had been added.',
        '— And now?\n— We wait for the paper.',
      ),
    ).toEqual([
      { paragraph: 2, name: 'Zita Perczel', says: 'Not on Monda' },
      { paragraph: 4, name: 'Zita Perczel', says: 'A sentence h' },
      { paragraph: 6, name: 'Zita Perczel', says: 'We wait for ' },
    ]);
  });

  it('are what stands below the questions of an interview', () => {
    expect(
      turns(
        'Interview with Minister Zita Perczel',
        'Was it signed?',
        'Not on Monday.',
        'Why not?',
        'A sentence had been added.',
        'And now?',
        'We wait for the paper.',
      ).map(({ paragraph }) => paragraph),
    ).toEqual([2, 4, 6]);
  });

  it('are none in a list of questions that nobody is named to answer', () => {
    expect(
      turns('Wine: your questions', 'Is it signed?', 'Not yet.', 'Why not?', 'The paper is late.', 'And?', 'We wait.'),
    ).toEqual([]);
  });

  it('are those of one who answers by a family name, and of several who are quoted behind their names', () => {
    expect(
      turns(
        'Zita Perczel on wine',
        'Was it signed?',
        'Perczel: Not on Monday.',
        'Why?',
        'Perczel: A sentence was added.',
        'And now?',
        'Perczel: We wait.',
      ).map(({ name }) => name),
    ).toEqual(['Perczel', 'Perczel', 'Perczel']);
    expect(
      turns(
        'Three voices',
        'Ilse Aigner, baker: “I pay nine.”',
        'Jan Kubelik, importer: “Nobody knows.”',
        'Rosa Manus: “We wait.”',
      ).map(({ name }) => name),
    ).toEqual(['Ilse Aigner', 'Jan Kubelik', 'Rosa Manus']);
  });

  it('are posts of one whom the heading names behind the day', () => {
    expect(
      turns(
        'Thread, posted on 5 May 2030 by Zita Perczel, Minister of Trade',
        '1/ Good news.',
        '2/ It is signed.',
        '3/ In ink.',
      ).map(({ name }) => name),
    ).toEqual(['Zita Perczel', 'Zita Perczel', 'Zita Perczel']);
  });
});
