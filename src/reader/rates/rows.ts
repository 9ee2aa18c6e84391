/** What may stand between the levels of a row. */
const ROW = /^(?:,| and| or| then| to| of| a| an| the| for| from|\s|percent|per cent|percentage points|%)*$/;

/** Whether two levels with these words between them stand in a row: "to 31 and 27 per cent". */
export const isRow = (between: string): boolean => ROW.test(between);
