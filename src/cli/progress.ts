/** Tells on a terminal how far long work has come; elsewhere it is silent. */
export interface Progress {
  readonly show: (count: number) => void;
  readonly end: () => void;
}

export const progressOf = (what: string): Progress => {
  const { stderr } = process;
  let shown = false;
  return {
    show: (count) => {
      if (!stderr.isTTY) return;
      shown = true;
      stderr.write(`\r${count.toLocaleString('en')} ${what}`);
    },
    end: () => {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
};
