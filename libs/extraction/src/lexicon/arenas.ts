/** Arenas in which a truce is a figure of speech, as an adjective before it or before "war" and "battle". Data only. */
export const METAPHOR_WORDS = new Set(
  `trade tariff tariffs budget fiscal debt debt-ceiling political partisan culture culture-war cultural price ratings media twitter legislative
   intraparty wage strike labour labor league football coach clubs pitch fans feud rivalry browser patent copyright streaming celebrity
   bathroom uneasy-office office boardroom congressional economic chip console cola currency turf bidding pay`.split(
    /\s+/,
  ),
);

/** Who and what fills those arenas, and hardly ever a battlefield. */
export const ARENA_WORDS = new Set(
  `trade tariff tariffs budget fiscal debt markets stocks investors economists lawmakers senate congress shareholders championship playoffs
   labour tory tories byelection by-election backbench backbencher backbenchers caucus supermarket supermarkets retailer retailers lawsuit patent coach umpire football footballers midfielder striker quarterback
   singer singers rapper rappers actress studio studios celebrity homework kitchen hedge cats in-laws dockers unions traders transporters employers walkout pickets importer importers
   alderman aldermen ald councilman subscribers subscriber streamers advertisers treasurer exports exporters
   teachers lecturers strikers classrooms whips brexit match ultras referee goalkeeper midfield cricket cricketers batsmen rugby tennis golf golfers
   basketball baseball hockey cycling streaming streamer streamers subscribers advertising advertisers bidders netflix`.split(
    /\s+/,
  ),
);

/** What stands in reports of a war and hardly ever in those of other quarrels, whatever they are likened to. */
export const BLOODSHED_WORDS = new Set(
  `troops soldiers armies rebels militants fighters militia militias guerrillas guerrilla insurgents separatists shelling rockets rocket
   airstrikes airstrike bombing bombs bomb killed wounded casualties killing killings slain slayings military artillery gunmen hostages
   terrorist terrorists bombardment mortar sniper peacekeepers refugees civilians battalion commander`.split(/\s+/),
);

/** What stands in reports of a war. */
export const ARMED_WORDS = new Set([
  ...BLOODSHED_WORDS,
  ...`army rebel militant forces fighting hostilities offensive invasion tanks murder murders explosion explosions assassinated combat
   siege war battle gang gangs`.split(/\s+/),
]);

/** What stands in reviews, recaps and notes on novels, films, series and games, and rarely in news of a war. */
export const FICTION_WORDS = new Set(
  `novel novels novelist novelists novella film films filmmaker movie movies recap recaps finale screenplay sitcom protagonist
   gamers gameplay multiplayer co-op sequel prequel trailer cinema fiction fictional viewers actress heroine thriller spoilers villain
   playwright zombie zombies paperback`.split(/\s+/),
);

/** What stands there, too, and elsewhere. */
export const STORY_WORDS = new Set(
  `plot character characters cast chapter chapters author reader readers book books hero audience franchise premiere quest
   storyline dialogue comedy drama starring soundtrack script patch bug game games beginner`.split(/\s+/),
);
