/** How interest is worked out, as the answer states it. */
export const METHOD =
  'Interest runs from the deposit (19 U.S.C. 1505(c); the day of entry where no day of deposit is given) to the day named, that day not ' +
  'counted, at the rate on overpayments of each quarter (26 U.S.C. 6621(a)(1)), compounded daily (26 U.S.C. 6622): the factor of a quarter ' +
  'is (1 + rate / 365, or 366 in a leap year) to the power of its days, less one, to nine decimals; each quarter is rounded half up to the ' +
  'cent and joins the balance. The law counts to the day of liquidation or reliquidation. CBP has published no worked example: this is an estimate.';
