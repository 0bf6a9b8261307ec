const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Nouns that make an adjective of nationality mean the state: "Swedish troops", "Swedish officials". */
export const STATE_NOUNS =
  list(`government governments army military forces force troops troop soldiers soldier officials official authorities authority leader leaders leadership
  president premier minister ministry ministers prime foreign defense defence spokesman spokeswoman spokesperson ambassador envoy envoys diplomat diplomats diplomacy
  regime state air navy delegation parliament cabinet general generals commander commanders chief police security interior deputy vice acting counterpart counterparts
  king emir sultan chancellor secretary administration warplanes jets jet tanks artillery side sides forces' airstrikes strikes attacks bombing bombardment negotiators
  negotiator mediators mediator mediation peacekeepers peacekeeper peacekeeping observers monitors commander-in-chief intelligence coordination center centre armed former state-run
  commission committee mission team panel delegations bishop diplomat judge officers delegates delegate units pilots marines warships gunners paratroopers commandos rulers junta servicemen
  monarch high commissioner commissioners emissary emissaries troubleshooter transitional provisional sovereign sovereignty presidential command initiative efforts effort auspices sponsorship guarantee request representatives representative head heads attack offensive operation operations`);

/** Titles that stand between a country and a person's name. */
export const TITLES =
  list(`president premier prime minister foreign defense defence interior secretary state chancellor king emir sultan ambassador envoy general gen gen. lt lt. col col. colonel
  maj maj. major brig brigadier field marshal admiral commander leader spokesman spokeswoman spokesperson chief deputy vice acting special representative security national adviser advisor
  council senator sen rep speaker mediator negotiator official dictator strongman ruler crown prince minister's head of the political military
  counterpart former ex-president de-facto warlord chairman founder diplomat premier's caretaker interim supreme ayatollah sheikh information press affairs`);

/** Nouns that name a side of a conflict only within it. */
export const NICKNAMES =
  list(`rebels rebel insurgents insurgent guerrillas guerrilla separatists separatist opposition militants militant militias militia fighters kurds secessionists
  revolutionaries mujahideen contras junta resistance dissidents islamists jihadists terrorists paramilitaries loyalists maoists nationalists`);

export const GOVERNMENT_WORDS = list("government regime army military troops authorities");

/** "Both sides", "the two armies": stands for those who fight, whoever they are. */
export const BOTH_WORDS = list(
  "sides parties countries governments leaders armies nations neighbors neighbours enemies foes rivals presidents states factions groups forces warring belligerents combatants delegations generals camps",
);
