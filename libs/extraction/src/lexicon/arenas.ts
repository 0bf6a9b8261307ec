/** Arenas in which a truce is a figure of speech, as an adjective before it or before "war" and "battle". Data only. */
export const METAPHOR_WORDS = new Set(
  `trade tariff tariffs budget fiscal debt debt-ceiling political partisan culture culture-war cultural price ratings media twitter legislative
   intraparty wage strike labour labor league football coach clubs pitch fans feud rivalry browser patent copyright streaming celebrity
   bathroom uneasy-office office boardroom congressional economic chip console cola currency turf bidding`.split(/\s+/),
);

/** Who and what fills those arenas, and hardly ever a battlefield. */
export const ARENA_WORDS = new Set(
  `trade tariff tariffs budget fiscal debt markets stocks investors economists lawmakers senate congress shareholders championship playoffs
   labour tory tories byelection by-election backbench backbencher backbenchers caucus supermarket supermarkets retailer retailers lawsuit patent coach umpire football footballers midfielder striker quarterback
   singer singers rapper rappers actress studio studios celebrity homework kitchen hedge cats in-laws dockers unions traders transporters employers walkout pickets importer importers`.split(
    /\s+/,
  ),
);

/** What stands in reports of a war. */
export const ARMED_WORDS = new Set(
  `troops soldiers army armies rebels rebel militants militant fighters militia militias guerrillas guerrilla insurgents separatists shelling rockets rocket
   airstrikes airstrike bombing bombs killed wounded casualties military forces artillery fighting hostilities offensive invasion tanks gunmen hostages
   killing killings bomb slain slayings murder murders explosion explosions terrorist terrorists assassinated
   battalion combat commander bombardment mortar sniper peacekeepers refugees war battle siege civilians gang gangs`.split(
    /\s+/,
  ),
);
