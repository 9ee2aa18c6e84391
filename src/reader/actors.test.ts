import { describe, expect, it } from 'vitest';
import { readingOf } from './reading.js';

/** Whom a text names, sides apart. */
const namedIn = (text: string): readonly string[] => [
  ...new Set(
    readingOf(text, undefined)
      .all.flatMap(({ actors }) => actors.map(({ actor }) => actor))
      .flatMap(({ kind, name }) => (kind === 'side' ? [] : [name])),
  ),
];

describe('whom a text names', () => {
  it('takes a body by its own name where an apposition says what it is, and afterwards', () => {
    expect(
      namedIn(
        'Swissmem, the association of the engineering industry, said exports fell. Swissmem demanded more talks.',
      ),
    ).toContain('Swissmem');
    expect(namedIn('Crystalex, the glassmaker, says it would put 400 people on short time.')).toContain('Crystalex');
  });

  it('takes a name behind a trade in small letters', () => {
    expect(namedIn('“I was promised a decision,” says factory owner Bento Carqueja.')).toContain('Bento Carqueja');
  });

  it('ends an office where a name begins, though whose office it is follows', () => {
    expect(namedIn('It was signed by Minister of Commerce Rafael Núñez for Colombia.')).toContain('Rafael Núñez');
    expect(namedIn('Attorney General Pam Bondi said the department would appeal.')).toContain('Pam Bondi');
  });

  it('knows somebody who speaks under a given or a middle name', () => {
    expect(
      namedIn('Indonesian minister Airlangga Hartarto met reporters. Airlangga told reporters that the deal stood.'),
    ).toEqual(['Airlangga Hartarto']);
  });

  it('leaves a day before a body out of its name', () => {
    expect(namedIn("Today China's Ministry of Commerce announced that its notices are suspended.")).toEqual([
      'Ministry of Commerce',
    ]);
  });

  it('takes each of two who hold an office together', () => {
    expect(namedIn('It was signed in Kathmandu by Prime Ministers Ugyen Dorji and Bhimsen Thapa.')).toEqual(
      expect.arrayContaining(['Ugyen Dorji', 'Bhimsen Thapa']),
    );
  });

  it('goes on with an office of several matters', () => {
    expect(
      namedIn("President Olympio received Japan's Minister for Economy, Trade and Industry, Hayato Ikeda, in Lomé."),
    ).toContain('Hayato Ikeda');
  });

  it('takes a name between commas behind an office', () => {
    expect(namedIn('His colleague from Ouagadougou, Maurice Yaméogo, is to visit Tamale on 8 July.')).toContain(
      'Maurice Yaméogo',
    );
  });

  it('takes somebody named without a verb of speech whom a pronoun makes speak', () => {
    const blessing = 'Nikola Tommaseo gave the truce his blessing on Sunday.';
    expect(namedIn(blessing)).not.toContain('Nikola Tommaseo');
    expect(namedIn(`${blessing} It was better than nothing, he said.`)).toContain('Nikola Tommaseo');
  });

  it('names the people on record as the text names them', () => {
    expect(namedIn('President Trump said he was working on something lower.')).toEqual(['Trump']);
    expect(namedIn('Trump said so. President Donald Trump signed on Monday.')).toEqual(['Donald Trump']);
    expect(namedIn('President Ferdinand Marcos Jr spoke on Tuesday. Marcos told reporters it was little.')).toEqual([
      'Ferdinand Marcos Jr',
    ]);
  });

  it('names an office, an embassy and a spokesman with whose they are, and a ministry without', () => {
    expect(namedIn("Kenya's embassy said so. Chile's trade ministry said no.")).toEqual([
      "Kenya's embassy",
      'trade ministry',
    ]);
    expect(
      namedIn('Minister Jan Smuts has signed in Brussels, says his office. Smuts rests, says his spokesman.'),
    ).toEqual(expect.arrayContaining(["Smuts's office", "Smuts's spokesman"]));
  });

  it('takes the name of a body that has a place or a country in it', () => {
    expect(
      namedIn('The American Chamber of Commerce in South China said so. The Budget Lab at Yale put it at 2%.'),
    ).toEqual(['American Chamber of Commerce in South China', 'Budget Lab at Yale']);
    expect(namedIn('UK Steel said its members would pay. Salmon Scotland warned of losses.')).toEqual([
      'UK Steel',
      'Salmon Scotland',
    ]);
    expect(namedIn('The US-China Business Council urged the two governments to talk.')).toContain(
      'US-China Business Council',
    );
  });

  it('takes a body by its name where a noun in small letters says what it is', () => {
    expect(
      namedIn("The watch federation FH said no. The spirits industry's association, spiritsEUROPE, was glad."),
    ).toEqual(['FH', 'spiritsEUROPE']);
  });

  it('takes a word at the head of a sentence for no name that is an adverb or a part of one', () => {
    expect(namedIn('Separately, the Ministry of Commerce said it would continue.')).toEqual(['Ministry of Commerce']);
    expect(namedIn('The All Pakistan Textile Mills Association said no. Hapag-Lloyd said yes.')).toEqual([
      'All Pakistan Textile Mills Association',
      'Hapag-Lloyd',
    ]);
    expect(namedIn('It had bought $40bn, according to Chad Bown of an institute. Deere & Company said so.')).toEqual(
      expect.arrayContaining(['Chad Bown', 'Deere & Company']),
    );
  });

  it('takes a firm into the name of its spokesman, and ends a clause about a name where it speaks', () => {
    expect(namedIn('An Nvidia spokesperson said that the rule struck a balance.')).toEqual(['Nvidia spokesperson']);
    expect(namedIn('Hyundai, whose works in Ulsan employ 32,000 people, thanked the government.')).toContain('Hyundai');
    expect(namedIn('Ministry of External Affairs spokesperson Randhir Jaiswal told reporters no.')).toEqual([
      'Randhir Jaiswal',
    ]);
  });

  it('knows the ministry by the name that its spokesman is told with', () => {
    expect(
      namedIn('A spokesperson for the Ministry of Commerce met reporters. It is no concession, the ministry said.'),
    ).toContain('Ministry of Commerce');
  });

  it('ends the name of a body with the country or the town that it bears, and begins it behind what tells what it is', () => {
    expect(
      namedIn('The Amman Chamber of Commerce asked for it. Pulse Canada, which speaks for growers, warned.'),
    ).toEqual(['Amman Chamber of Commerce', 'Pulse Canada']);
    expect(namedIn("China's official Xinhua News Agency said yes, the opposition Congress party no.")).toEqual([
      'Xinhua News Agency',
      'Congress party',
    ]);
    expect(namedIn('Jeffrey Schwab of the Liberty Justice Center, which represents some of them, said no.')).toContain(
      'Jeffrey Schwab',
    );
  });

  it('takes a firm that says something at the head of a sentence, and one that puts something at an amount', () => {
    expect(namedIn('Boeing said it was assessing the situation.')).toEqual(['Boeing']);
    expect(namedIn('Mercedes-Benz stated that it was covered.')).toEqual(['Mercedes-Benz']);
    expect(namedIn('Honda put its burden at 450 billion yen.')).toEqual(['Honda']);
    expect(namedIn('Honda put two works on short time.')).toEqual([]);
    expect(namedIn('Fishermen said so.')).toEqual([]);
  });

  it('takes the name of a body in full that is a run of words, a newspaper or one that an apposition tells of', () => {
    expect(
      namedIn("Green Power Denmark, the industry's association, said no. The People's Daily warned of an answer."),
    ).toEqual(expect.arrayContaining(['Green Power Denmark', "People's Daily"]));
    expect(
      namedIn('The China Chamber of Commerce for Import and Export of Machinery and Electronic Products said so.'),
    ).toEqual(['China Chamber of Commerce for Import and Export of Machinery and Electronic Products']);
    expect(namedIn("An adviser to the European Parliament's trade committee said no.")).toEqual([
      "adviser to the European Parliament's trade committee",
    ]);
  });

  it('takes a name with initials without points, and the one before what he is of', () => {
    expect(namedIn('Its president, S C Ralhan, said margins were thin.')).toEqual(['S C Ralhan']);
    expect(namedIn('President Luiz Inácio Lula da Silva met reporters. Lula said no.')).toEqual([
      'Luiz Inácio Lula da Silva',
    ]);
  });

  it('takes the one named in full last for a family name that several bear', () => {
    const [, , second, third] = readingOf(
      'Industry Minister Kim Jung-kwan flew home. Adviser Kim Yong-beom told reporters. Kim said so. Kim added more.',
      undefined,
    ).all.map(({ actors }) => actors[0]?.actor.name);
    expect([second, third]).toEqual(['Kim Yong-beom', 'Kim Yong-beom']);
  });
});
