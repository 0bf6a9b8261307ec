import type { DatedWordings } from "./wording.js";

/** Days that stand near a ceasefire and are of something else. */
export const daysOfOthersWordings: readonly DatedWordings[] = [
  {
    what: "a day that is of something else",
    items: [
      { text: "Ministers met on Monday while the ceasefire between Ruritania and Borduria held." },
      { text: "Three soldiers were killed on Sunday despite a ceasefire in the Karst." },
      { text: "On Tuesday, Ruritania accused Borduria of breaking the ceasefire." },
      { text: "Ruritania accused Borduria on Monday of violating the truce by shelling the harbour on Sunday night." },
      { text: "The ceasefire was violated on Monday, the observers reported on Tuesday." },
      { text: "The observers' chief will visit the front on Friday to inspect the ceasefire." },
      { text: "Talks on extending the truce between the army and the rebels are to resume in Lausanne on Thursday." },
      { text: "The two sides agreed on Monday to extend the ceasefire in the Karst by two weeks." },
      { text: "The extension of the truce was announced on Tuesday." },
      { text: "The war, which began on January 4, 1919, has cost 9,000 lives, and a ceasefire is holding." },
      { text: "The mayor said on Tuesday that the ceasefire was holding." },
      { text: "The ceasefire between Ruritania and Borduria was holding on Tuesday, the observers said." },
      { text: "The truce appeared to be holding on Monday despite scattered shots." },
      { text: "The king of Zubrowka on Tuesday welcomed the ceasefire between Ruritania and Borduria." },
      { text: "Bordurian guns resumed their shelling on Monday in breach of the truce." },
      { text: "Prisoners are to be exchanged on Friday under the ceasefire." },
      { text: "Two convoys reached the town on Monday under the terms of the truce with the rebels." },
      { text: "The ceasefire, the first since the fighting broke out on February 2, is holding." },
      { text: "Elections are to be held in May 1922 under the ceasefire agreement." },
      { text: "The army rejected on Monday a rebel charge that it had broken the truce." },
      { text: "Until Monday the ceasefire had been respected by both armies, the observers said." },
      { text: "The observers have recorded 41 breaches of the ceasefire since March 1.", effective: "?" },
      { text: "Zubrowka's envoy arrived in the capital on Tuesday to shore up the ceasefire." },
      { text: "Since the war began in 1919 the only ceasefire between Ruritania and Borduria lasted a week." },
    ],
  },
  {
    what: "the passage before it has a date of its own",
    items: [
      {
        text: "A truce signed on Sunday is holding in the Karst. The war began on January 4, when rebels seized the harbour.",
        declared: "1921-03-13",
      },
      {
        text: "A ceasefire that took effect on Monday is holding. On Tuesday two men were wounded by a mine.",
        effective: "1921-03-14",
      },
      {
        text: "The ceasefire, which took effect on Saturday, came five months after the sides signed an agreement on borders on October 12.",
        effective: "1921-03-12",
      },
    ],
  },
  {
    what: "days that are somebody else's",
    items: [
      {
        text: "Bordurian airships struck the suburbs on Sunday, the third day of a ceasefire meant for the feast.",
        effective: "1921-03-11",
      },
      {
        text: "Shops reopened on Wednesday, two days after the clans agreed to a ceasefire. The accord between the northern clans and the town, signed on Sunday, came into effect on Monday.",
        declared: "1921-03-13",
        effective: "1921-03-14",
      },
      {
        text: "The king said late on Saturday that his government had agreed to a truce with five bands, starting on 14 March.",
        declared: "1921-03-12",
        effective: "1921-03-14",
      },
      {
        text: "A truce is in force in the Karst. The king ordered his troops on Friday to hold their fire until Sunday. The order took effect at 10 p.m. that evening.",
        declared: "1921-03-11",
        effective: "1921-03-11",
        expires: "1921-03-13",
      },
      {
        text: "Both ministers have signed a ceasefire that took effect just after midnight on Tuesday.",
        declared: "?",
        effective: "1921-03-15",
      },
      {
        text: "A truce came into force on 9 March, one day after the two generals shook hands on it.",
        declared: "1921-03-08",
        effective: "1921-03-09",
      },
      {
        text: "A ceasefire that the Zubrowkans had policed since 26 December was broken dozens of times.",
        effective: "1920-12-26",
      },
      { text: "In the north the guns had been silent since a ceasefire on 7 March.", effective: "1921-03-07" },
      {
        text: "A joint statement on Sunday said that the truce would begin at 8 a.m. on Monday.",
        declared: "1921-03-13",
        effective: "1921-03-14",
      },
      {
        text: "In September 1920 they had fought for a week. In January this year the king announced an open-ended truce; it ended on 24 February.",
        declared: "1921-01",
        ended: "1921-02-24",
      },
      {
        text: "The army was ordered to pause the offensive, now in its 12th day, until further notice.",
        declared: "?",
        expires: "?",
      },
      {
        text: "They have called such truces nearly every winter since 1906, when a ceasefire signed on 27 November was their first.",
        declared: "1906-11-27",
      },
      {
        text: "A truce in the Karst took effect at dawn on Saturday. The two kings signed the memorandum on Thursday.",
        declared: "1921-03-10",
        effective: "1921-03-12",
      },
    ],
  },
  {
    what: "the day of the article's own news is another",
    items: [
      {
        text: "The king came to the port on Monday, three days after Ruritania and the rebels signed a truce.",
        declared: "1921-03-11",
      },
      { text: "Shells fell on the harbour on Monday, two days after a ceasefire.", effective: "1921-03-12" },
      {
        text: "On 7 March the king announced a truce with the hill rebels that was to run until Friday.",
        declared: "1921-03-07",
        expires: "1921-03-11",
      },
      {
        text: "Envoys fled the capital on Thursday as the rebels said that they would cease fire.",
        declared: "1921-03-10",
      },
      {
        text: "The rebels said on Monday that they had ceased fire and were leaving the front.",
        declared: "1921-03-14",
      },
      {
        text: "The Bordurian government announced on Tuesday that it would join a ten-day truce to which the rebels had already agreed.",
        declared: "1921-03-15",
      },
      {
        text: "Prisoners told of the ceasefire between the two kingdoms that the envoy announced on Monday.",
        declared: "1921-03-14",
      },
      {
        text: "The local commanders agreed to hold their fire for an hour at 4 p.m.",
        declared: "?",
        effective: "1921-03-16",
      },
    ],
  },
];
