/** "1 report", "2 reports": a number with its noun, which takes an s. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
