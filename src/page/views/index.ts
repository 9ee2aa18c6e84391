import type { ComponentType } from 'react';
import type { Changes } from '../route/route.js';

/** What the frame hands to a view. */
export interface ViewProps {
  /** The fields of the question in the address. */
  readonly params: URLSearchParams;
  /** Writes fields into the address, from where they come back as `params`. */
  readonly change: (changes: Changes, how?: { readonly replace?: boolean }) => void;
  /** ISO, in the customs territory of the United States. */
  readonly today: string;
}

/** One view: a folder beside this file, fetched when somebody first goes there. */
export interface View {
  /** The word in the address, `#/duty`, and the name of the folder. */
  readonly name: string;
  readonly title: string;
  /** The clocks that the bar shows fields for; both are fields of the address. */
  readonly clocks: readonly ('on' | 'known')[];
  /** Said where a clock that is left empty follows the other one; it is today elsewhere. */
  readonly clocksFollow?: boolean;
  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

/** The views in the order of the bar; the first is where the page opens. */
export const VIEWS: readonly View[] = [
  { name: 'now', title: 'Now', clocks: ['on', 'known'], clocksFollow: true, load: () => import('./now/now.js') },
  { name: 'duty', title: 'Duty', clocks: ['on', 'known'], load: () => import('./duty/duty.js') },
  {
    name: 'portfolio',
    title: 'Portfolio',
    clocks: ['known'],
    load: () => import('./portfolio/portfolio.js'),
  },
  { name: 'talks', title: 'Talks', clocks: ['known'], load: () => import('./talks/talks.js') },
  { name: 'inbox', title: 'Inbox', clocks: [], load: () => import('./inbox/inbox.js') },
  { name: 'law', title: 'Law', clocks: ['on', 'known'], load: () => import('./law/law.js') },
];
