import type { Found } from '../found.js';
import type { Reading } from '../reading.js';
import { findDeadlines } from './deadlines.js';
import { findDeals } from './deals.js';
import { findFigures } from './figures.js';
import { findFlashpoints } from './flashpoints.js';
import { findRates } from './rates.js';
import { findRisks } from './risks.js';
import { findRounds } from './rounds.js';
import { findSignoffs } from './signoffs.js';
import { findStatements } from './statements.js';
import { findTruces } from './truces.js';

/** Every finder of claims, one a kind. */
export const findClaims = (reading: Reading): readonly Found[] =>
  [
    findRounds,
    findTruces,
    findDeadlines,
    findRates,
    findSignoffs,
    findStatements,
    findFlashpoints,
    findDeals,
    findFigures,
    findRisks,
  ].flatMap((find) => find(reading));
