import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type HeldAddress, parseStoreAddress, type StoreAddress } from '../store/store-address.js';

/** Where a user's own things live: `$TRUCE_HOME`, else `~/.truce`. */
export const truceHome = (): string => process.env.TRUCE_HOME ?? join(homedir(), '.truce');

/** `--store` stands for TRUCE_STORE in this one run, so that whatever reads law reads the same store. */
export const chooseStore = (text: string | undefined): void => {
  if (text !== undefined) process.env.TRUCE_STORE = text;
};

const chosen = (): string | undefined => (process.env.TRUCE_STORE === '' ? undefined : process.env.TRUCE_STORE);

/** The store of this run: as chosen, else `team.db` in the user's home of Truce. */
export const storeAddress = (): StoreAddress => parseStoreAddress(chosen() ?? join(truceHome(), 'team.db'));

/** The store that law is read with: nothing for `none`, and nothing where nobody chose one and none was begun. */
export const heldStoreAddress = (): HeldAddress | undefined => {
  const address = storeAddress();
  if (address.kind === 'none') return undefined;
  if (chosen() === undefined && address.kind === 'sqlite' && !existsSync(address.path)) return undefined;
  return address;
};
