import { useEffect, useState } from 'react';

export type Theme = 'light' | 'dark';

const KEY = 'truce-theme';

/** A browser that keeps nothing for us only forgets the choice. */
const kept = (): Theme | undefined => {
  try {
    const theme = window.localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  } catch {
    return undefined;
  }
};

const keep = (theme: Theme): void => {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {}
};

const DARK = window.matchMedia('(prefers-color-scheme: dark)');

const preferred = (): Theme => (DARK.matches ? 'dark' : 'light');

/** Shows the theme that was chosen before; without a choice the style sheet follows the system. */
export const showTheme = (theme = kept()): void => {
  if (theme !== undefined) document.documentElement.dataset.theme = theme;
};

/** The theme shown, and how to change to the other one. */
export const useTheme = (): readonly [Theme, () => void] => {
  const [theme, setTheme] = useState<Theme>(() => kept() ?? preferred());
  useEffect(() => {
    const follow = () => setTheme(kept() ?? preferred());
    DARK.addEventListener('change', follow);
    return () => DARK.removeEventListener('change', follow);
  }, []);
  const change = () => {
    const other = theme === 'light' ? 'dark' : 'light';
    setTheme(other);
    showTheme(other);
    keep(other);
  };
  return [theme, change];
};
