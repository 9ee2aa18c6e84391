/** What a scenario flag takes; apart from the code that reads it, so that help costs nothing to load. */
export const SCENARIO_HELP =
  'as-signed, lapse, extend:90d, extend:DAY, peak, strike:PROGRAM, deal:FILE or FILE.yaml, joined by +';
