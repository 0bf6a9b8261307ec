/** What fights, as a word of the text. */
const FIGHTING =
  "fighting|fire|firing|shooting|attacks?|offensives?|operations|shelling|bombing|bombardment|strikes|airstrikes|raids|hostile";

/** What is made to stop. */
const STOPPED = "stop|halt|ceas|suspend|paus|hold|held|end|froze|freez|refrain";

/**
 * Ceasefire vocabulary, in three kinds: words that name one, verbs of stopping with what fights soon behind them, and the same turned round.
 *
 * Matches "agreed to a truce", "stopped all shelling", "the shelling has ceased"; not "the price war goes on".
 */
const GATE = new RegExp(
  [
    "cease-?\\s?-?\\s?fire|ceasfire|truce|armistice|hudna|tah(?:a?d)[hi]*[yj]a|tadiya|cessation|silence regime|regime of silence|de-escalation|standstill|hostilit|calm for calm",
    "humanitarian pause|tactical pause|(?:hour|day|week|month)s?-?(?:long)?\\s+pause|(?:guns|weapons|arms)\\b|(?:stand|stood|stands) down|armed (?:campaign|struggle)",
    "(?:pause|lull|halt|end|suspension|moratorium|break|freeze|reduction|stop)s?\\s+(?:in|to|of|on)\\b",
    `(?:${STOPPED})\\w*\\s+(?:\\w+\\s+){0,4}(?:${FIGHTING})`,
    `(?:fighting|firing|shooting|attacks|offensive|operations|shelling|bombing|bombardment|airstrikes|raids)\\s+(?:\\w+\\s+){0,3}(?:${STOPPED})`,
  ].join("|"),
  "i",
);

/** Whether the text could speak of a ceasefire at all. Linear: one pass, bounded repeats. */
export const mayTellOfCeasefire = (text: string): boolean => GATE.test(text);
