/**
 * Where a team's ledger lives: a file of SQLite, a PostgreSQL database by its connection string, or nowhere (`none`), which
 * leaves the shipped law alone.
 */
export type StoreAddress =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'none' };

/** An address at which there is something to open. */
export type HeldAddress = Exclude<StoreAddress, { readonly kind: 'none' }>;

export const parseStoreAddress = (text: string): StoreAddress => {
  if (text === 'none') return { kind: 'none' };
  if (/^postgres(ql)?:\/\//.test(text)) return { kind: 'postgres', url: text };
  return { kind: 'sqlite', path: text.replace(/^sqlite:(\/\/)?/, '') };
};

/** An address as it may be shown: a password is nobody's business. */
export const printStoreAddress = (address: StoreAddress): string => {
  switch (address.kind) {
    case 'none':
      return 'none';
    case 'sqlite':
      return address.path;
    case 'postgres':
      return address.url.replace(/:[^:@/]*@/, ':…@').replace(/([?&]password=)[^&]*/, '$1…');
  }
};
