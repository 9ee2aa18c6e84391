import { useSyncExternalStore } from 'react';

/** Where the page is: a view, and the whole question that it shows. `#/duty?hts=7202.11.10&origin=CN` */
export interface Route {
  readonly view: string;
  readonly params: URLSearchParams;
}

/** Fields of a question to change in the address; undefined or nothing takes a field away. */
export type Changes = Readonly<Record<string, string | readonly string[] | undefined>>;

const hashOf = (): string => window.location.hash;

export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return { view: path.split('/')[0] || 'now', params: new URLSearchParams(query) };
};

/** The address of a view; slashes, colons and commas stay readable, and every value that is empty is left out. */
export const hrefOf = (view: string, changes: Changes | URLSearchParams = {}): string => {
  const params = changes instanceof URLSearchParams ? changes : withChanges(new URLSearchParams(), changes);
  const query = params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `#/${view}${query === '' ? '' : `?${query}`}`;
};

export const withChanges = (params: URLSearchParams, changes: Changes): URLSearchParams => {
  const next = new URLSearchParams(params);
  for (const [field, value] of Object.entries(changes)) {
    next.delete(field);
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) if (each !== '') next.append(field, each);
  }
  return next;
};

/** Goes to an address. `replace` writes over the last one, for what moves continuously, so that Back stays useful. */
export const goTo = (href: string, { replace = false } = {}): void => {
  if (href === hashOf()) return;
  if (replace) window.history.replaceState(null, '', href);
  else window.history.pushState(null, '', href);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

const follow = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener('popstate', changed);
  };
};

/** The address as text; what it means is read from it with parseRoute. */
export const useHash = (): string => useSyncExternalStore(follow, hashOf);
