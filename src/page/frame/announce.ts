/** The live region of the page: what it holds is read out once the reader of the screen is free. */
export const ANNOUNCER = 'announcer';

/** Tells what changed to whoever does not see it. One sentence. */
export const announce = (sentence: string): void => {
  const region = document.getElementById(ANNOUNCER);
  if (region !== null && region.textContent !== sentence) region.textContent = sentence;
};
