/** Words that English prose cannot do without. */
const ENGLISH = new Set(
  `the of and to in a is that for on with as was by at from it its are be this has have had will would could not but an or
   which said says their they he she we our his her after before if than more over until about there who what when were been
   new no up out us both into between under against all one two you your`.split(/\s+/),
);

/** Words that other languages of the Latin script cannot do without, and that English has not. */
const OTHERS = new Set(
  `der die das und ist nicht mit von den dem ein eine für auf sich auch werden wird zu im des
   le la les des et est une un du dans que qui pour sur pas avec au aux sont ce cette
   el los las y del una por con para como más se al lo su
   il di che della dei gli nel per sono alla non
   o os da do das dos em não com uma ao
   de het een van en niet zijn op te met voor
   och att det som på är av inte till den med
   og ikke til af fra
   w z na się że nie jest do przez
   ve bir bu için ile olarak dan yang untuk dengan pada`.split(/\s+/),
);

const WORD = /[\p{L}]+/gu;
/** Enough words to tell a language by. */
const SAMPLE = 4000;
const LOOK = 60_000;

/** Whether a text is English. Anything else is named as such and not read, rather than guessed at. */
export const languageOf = (text: string): 'en' | 'other' => {
  const beginning = text.slice(0, LOOK);
  if (isBinary(beginning)) return 'other';
  let words = 0;
  let latin = 0;
  let english = 0;
  let others = 0;
  for (const [word] of beginning.matchAll(WORD)) {
    words += 1;
    if (words > SAMPLE) break;
    if (/^[A-Za-zÀ-ɏ]/.test(word)) latin += 1;
    const low = word.toLowerCase();
    if (ENGLISH.has(low)) english += 1;
    else if (OTHERS.has(low)) others += 1;
  }
  if (words === 0 || latin / words < 0.6 || others > english) return 'other';
  // A headline or a post may do without the small words; a long text cannot.
  return english / words >= (words < 40 ? 0.04 : 0.12) || (words < 12 && others === 0) ? 'en' : 'other';
};

/** Control characters and the sign for bytes that are no text. */
const isBinary = (text: string): boolean => {
  if (text.length === 0) return true;
  let strange = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd || code === 0)
      strange += 1;
  }
  return strange / text.length > 0.02;
};
