/** Word classes that phrases name as `<class>`; all lower case. Data only. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  determiner: list(
    "a an the this that these those any no another its their his her our your my every each some all such both several many few two three four which whose",
  ),
  definite: list("the this that these those its their his her our your my both"),
  negation: list("no not n't never neither nor none without cannot hardly barely scarcely"),
  modal: list("would could should might may must can shall 'd ought cannot"),
  future: list("will 'll shall"),
  if: list("if unless whether provided assuming lest once until till"),
  preposition: list(
    "of in on at to for from with by under over into onto through during after before since despite amid about against between within toward towards without upon per via until till as than like along among across near beyond following",
  ),
  conjunction: list(
    "and or but nor yet so because although though while whereas when where that which who whom if unless whether as since before after until",
  ),
  be: list("is are was were be been being am 's 're"),
  have: list("has have had having 've"),
  adverb:
    list(`also then now still already just only largely mostly generally reportedly allegedly apparently officially formally recently finally eventually immediately
    unilaterally jointly subsequently previously later earlier soon quickly first again repeatedly temporarily effectively essentially nominally technically
    provisionally tentatively publicly verbally so far today yesterday tonight tomorrow ever even almost nearly almost once itself themselves have been`),
  fighting: list(
    "fighting hostilities fire attacks strikes airstrikes operations offensive offensives shelling bombing bombings bombardment bombardments violence clashes war combat raids battle battles firing shooting rockets rocket assault bloodshed aggression",
  ),
};

/** Words that stand between a subject and its verb without saying who does what. */
export const ADVERBS: ReadonlySet<string> = new Set(WORD_CLASSES.adverb);
