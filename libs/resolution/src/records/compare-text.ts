/** Orders texts by their UTF-16 code units, whatever the locale: for sorting that must come out the same everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
