/** The two clocks of a question about the law, today where the address is silent. */
export const clocksOf = (params: URLSearchParams, today: string): { readonly on: string; readonly known: string } => ({
  on: (params.get('on') ?? today).slice(0, 40),
  known: (params.get('known') ?? today).slice(0, 40),
});

/** The clocks as the address has them, to be taken along by a link. */
export const clocksKept = (
  params: URLSearchParams,
): { readonly on: string | undefined; readonly known: string | undefined } => ({
  on: params.get('on') ?? undefined,
  known: params.get('known') ?? undefined,
});
