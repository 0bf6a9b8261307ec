/** What happened at a time that is not the ceasefire's: "since fighting erupted in January", "30 people were killed on Monday". */
const OTHER_EVENT =
  /^(?:erupted|flared|killed|wounded|injured|died|visited|arrived|met|meets|fled|fired|bombed|shelled|stepped|launched|captured|seized|stormed|invaded|clashed|flew|returned|rejected|rejects|condemned|condemns|thanked|thanks|thank|praised|accused|blamed|urged|warned|discussed|postponed|elected|voted|released|arrested)$/;

/** "the announcement of its extension", "agreed to prolong it": the day is that of the lengthening, not of the ceasefire. */
const LENGTHENING = /^(?:extension|extensions|extend|extended|extends|extending|prolong|prolonged|renew|renewal)$/;

/** "effective immediately", "with immediate effect": counted from the declaration, and no day of its own. */
const AT_ONCE = /\b(?:immediate(?:ly)?|at once|forthwith|instantly)\b/i;

export const isOtherEvent = (word: string): boolean => OTHER_EVENT.test(word);
export const isLengthening = (word: string): boolean => LENGTHENING.test(word);
export const isAtOnce = (words: string): boolean => AT_ONCE.test(words);
