/** Titles and the like: a name follows, so their full stop never ends a sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof gen lt col maj capt cpt cmdr cdr sgt cpl pvt adm brig sen rep reps sens gov pres amb hon rev fr msgr mgr st ste ft mt supt " +
    "insp det atty gens cols lieut"
  ).split(" "),
);

/** Their full stop belongs to them; it ends a sentence only where the next word plainly starts one. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "jan feb apr aug sept oct nov dec tues thur thurs jr sr inc ltd corp co bros vs etc approx dept assn univ est cf viz al op vol pp fig ed eds " +
    "ariz ark calif colo conn fla ga ill ind kan ky mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala del " +
    "e.g i.e ph.d u.s.c"
  ).split(" "),
);

/** Of these, the ones that are no words of their own in a text of capitals. */
export const SAFE_IN_CAPITALS: ReadonlySet<string> = new Set(
  "jan feb apr aug sept oct nov dec tues thur thurs jr sr inc ltd corp bros vs dept assn univ".split(" "),
);

/** Also common words ("no", "sat", "mar", "sun", "art"): abbreviations only before a number. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  "no nos art arts sec mar jun jul sep mon tue wed thu fri sat sun p para res ch".split(" "),
);

/** Words a sentence starts with and a name seldom does: after "U.S." or "a.m." they begin a new sentence. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    "the a an in on at he she it they we i you but and if when while after before since although though however meanwhile this that these those there " +
    "his her its their our my for from with as by both each some many most all now then later earlier late soon shortly hours minutes last under during despite according what who " +
    "why how where also another other one no not instead still yet so nor only even " +
    "nobody nothing none neither everyone several two three officials residents witnesses"
  ).split(" "),
);

/** The starters that are safe where everything is in capitals and "U.S. AND" tells nothing. */
export const STARTERS_IN_CAPITALS: ReadonlySet<string> = new Set(
  "the he she it they we however meanwhile this these those there according".split(" "),
);

/** Ends of host names: "example.com" is one word, not the end of a sentence glued to the next. */
export const HOST_ENDINGS: ReadonlySet<string> = new Set(
  "com org net gov edu info int mil tv io co ru ua am az uk eu de fr cn ir il tr ge me".split(" "),
);
