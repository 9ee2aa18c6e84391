/** What the flag of a receipt says; apart from the code that makes one, so that help costs nothing to load. */
export const RECEIPT_HELP = 'also write what the answer rests on, for truce receipt verify';
