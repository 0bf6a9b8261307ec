/** A cheap look for ceasefire vocabulary: most of the world's articles stop here. */
const GATE =
  /cease-?\s?-?\s?fire|truce|armistice|hudna|tah?ad?h?i[yj]a|cessation|silence regime|regime of silence|de-escalation|standstill|hostilit|(?:stop|halt|ceas|suspend|paus|hold|held|end)\w*\s+(?:\w+\s+){0,4}(?:fighting|fire|attacks|offensive|operations|shelling|bombing|strikes|airstrikes)|(?:pause|lull|halt|end|suspension|moratorium|break|freeze|reduction)s?\s+(?:in|to|of|on)|(?:guns|weapons|arms)|humanitarian pause|(?:hour|day|week|month)s?-?(?:long)?\s+pause/i;

/** Whether the text could speak of a ceasefire at all. Linear: one pass, bounded repeats. */
export const mayTellOfCeasefire = (text: string): boolean => GATE.test(text);
