/** Irregular verbs that several rules name, as `verb` reads them. */
export const BRING = "bring/brings/brought/brought/bringing";
/** See {@link BRING}. */
export const OVERSEE = "oversee/oversees/oversaw/overseen/overseeing";
