import type { DatedWordings } from "./wording.js";

/** Makings and starts told in sentences that do not name the ceasefire. */
export const toldWithoutANameWordings: readonly DatedWordings[] = [
  {
    what: "the making told without a word on what was made",
    items: [
      {
        text: "Ruritania and Borduria stopped shooting along the Drin before dawn today. The old king gave his consent late on Tuesday, minutes before the deadline.",
        declared: "1921-03-15",
        effective: "1921-03-16",
      },
      {
        text: "A truce in the Karst was holding on Wednesday. The king of Zubrowka made the announcement in his palace on Monday, and it came into force at noon the following day.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
      {
        text: "A ceasefire between Ruritania and Borduria held for a second day. Ruritania said yes to it on Sunday, and it formally began at 3 p.m. on Monday.",
        declared: "1921-03-13",
        effective: "1921-03-14",
      },
      {
        text: "Ruritania accused Borduria on Wednesday of breaking a ceasefire that was less than a day old. The Zubrowkan envoy made it public on Tuesday afternoon.",
        declared: "1921-03-15",
        effective: "1921-03-15",
      },
      {
        text: "There were no raids in the Karst on Wednesday, the observers of the truce said. The two powers came to terms in Lausanne on Friday night after weeks of failed attempts.",
        declared: "1921-03-11",
      },
      {
        text: "The guns along the Drin fell silent at dawn on Tuesday. The orders went out from both capitals on Monday evening.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
      {
        text: "The truce in the Banat was holding. A deal was struck on Saturday night in the house of the bishop; the cabinet approved the proposal on Sunday.",
        declared: "1921-03-12",
      },
      {
        text: "The truce along the river is holding. Two ministers signed the papers on Saturday morning at the bridge.",
        declared: "1921-03-12",
      },
      {
        text: "The truce in the Karst went into its first hours on Sunday. The envoy had unveiled the five-point understanding on Saturday; the fighting was to end at 4 a.m. the next morning.",
        declared: "1921-03-12",
        effective: "1921-03-13",
      },
      { text: "The truce in the Karst was holding. The general gave orders on Tuesday to mend the bridges." },
      { text: "The truce in the Karst was holding. The king reached an agreement on Monday on the price of salt." },
    ],
  },
  {
    what: "announced for others",
    items: [
      {
        text: "The guns are silent in the port. The Zubrowkan minister had told reporters on Monday evening that the two sides would cease fire at 9 p.m. on Tuesday.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
      {
        text: "The two commanders spoke on Tuesday and settled that all firing would end at 5 p.m.",
        declared: "1921-03-15",
        effective: "1921-03-15",
      },
      { text: "The bishop said on Monday that the two sides would cease fire if the duke were freed." },
    ],
  },
  {
    what: "its age, told in other ways",
    items: [
      {
        text: "Just over 24 hours old, the truce between Ruritania and Borduria faced its first test on Tuesday when tanks fired on the harbour.",
        effective: "1921-03-14",
      },
      {
        text: "Quiet came to most of the Karst on Tuesday, the first full day of the truce.",
        effective: "1921-03-14",
      },
      {
        text: "The ceasefire between the two kingdoms was holding into a second day on Tuesday.",
        effective: "1921-03-14",
      },
      {
        text: "The truce that Zubrowka brokered, in its third day on Tuesday, existed mainly on paper.",
        effective: "1921-03-13",
      },
      {
        text: "Hours into the truce in the Karst, both armies were firing again.",
        effective: "1921-03-16",
      },
      {
        text: "Both armies were shelling the town on Tuesday, hours before the truce was to begin.",
        effective: "1921-03-15",
      },
    ],
  },
  {
    what: "planned, and perhaps missed",
    items: [
      {
        text: "The ceasefire along the Drin was supposed to have come into effect on Sunday, but it never took hold in the south.",
        effective: "1921-03-13",
      },
      {
        text: "The two kings concluded a truce in Lausanne on Saturday. The accord was meant to be in force within 24 hours of signing.",
        declared: "1921-03-12",
        effective: "1921-03-13",
      },
      { text: "The first truce since 1911 ran out at noon on Sunday, and raids began again.", ended: "1921-03-13" },
      {
        text: "On the first day of the truce both armies reported no incidents on Tuesday. The agreement signed in the border town of Zenda on March 3 calls for the rebels to move south.",
        declared: "1921-03-03",
        effective: "1921-03-15",
      },
    ],
  },
  {
    what: "the day of the news, told beside the making",
    items: [
      {
        text: "The two kings met on Monday in the old palace. They shook hands over a cup of tea and declared a truce, effective as of that day.",
        declared: "1921-03-14",
        effective: "1921-03-14",
      },
      {
        text: "The king and the rebel leader clasped hands here on Monday and promised to lay down arms from Friday.",
        declared: "1921-03-14",
        effective: "1921-03-18",
      },
      {
        text: "The truce in the Karst was holding. The nine-point text was signed late on Monday; the parliament had voted for it the day before.",
        declared: "1921-03-14",
      },
      {
        text: "The “permanent cessation of hostilities” that both delegations signed in Lausanne on Monday takes force at once.",
        declared: "1921-03-14",
        effective: "1921-03-14",
      },
      {
        text: "The truce in the Banat was in its second day on Tuesday. The king of Zubrowka broke the news on Sunday.",
        declared: "1921-03-13",
        effective: "1921-03-14",
      },
      {
        text: "A unilateral ceasefire that the king called on 7 March ends at 10 p.m. on Friday.",
        declared: "1921-03-07",
        expires: "1921-03-18",
      },
      { text: "A truce of 24 August had held for five months.", effective: "1920-08-24" },
      {
        text: "The guns along the Drin went quiet on Monday evening.\n\nThe ceasefire took hold at 6 p.m. local time, the observers said.",
        effective: "1921-03-14",
      },
      {
        text: "They counted 118 violations since 8 a.m. on Sunday, when the ceasefire signed in Lausanne the day before took effect.",
        declared: "1921-03-12",
        effective: "1921-03-13",
      },
      {
        text: "Both sides signed the truce on New Year's Eve, and it went into force the next day.",
        declared: "1920-12-31",
        effective: "1921-01-01",
      },
    ],
  },
  {
    what: "told in a clause before or behind what is spoken of",
    items: [
      {
        text: "The truce between the kingdoms is to lapse on March 28. Signed in Lausanne on 26 August last year and in force from the following evening, it has been renewed twice.",
        declared: "1920-08-26",
        effective: "1920-08-27",
        expires: "1921-03-28",
      },
      {
        text: "The truce for the harbour, part of the bargain that the two sides struck at Zenda on Thursday, entered into force on Monday.",
        declared: "1921-03-10",
        effective: "1921-03-14",
      },
      {
        text: "The army said that its ceasefire with the rebels was in effect as of noon on Monday. The parliament ratified the deal on Tuesday. The king had announced it on Sunday evening.",
        declared: "1921-03-13",
        effective: "1921-03-14",
      },
      {
        text: "Both armies mostly held their fire on Sunday, the first day of a ceasefire that took effect at midnight (2200 GMT on Saturday). It was hammered out in Lausanne on Thursday.",
        declared: "1921-03-10",
        effective: "1921-03-13",
      },
      {
        text: "Both kings signed a ceasefire on Monday. The fighting is expected to stop within 24 hours of the signing, the envoy said.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
      {
        text: "The rebels declared a unilateral ceasefire on Tuesday. It runs from midnight on March 26 to April 15, their chief said.",
        declared: "1921-03-15",
        effective: "1921-03-26",
        expires: "1921-04-15",
      },
      {
        text: "The king declared a truce with the rebels on 31 December 1920. It was to be in force from January 1 to June 30.",
        declared: "1920-12-31",
        effective: "1921-01-01",
        expires: "1921-06-30",
      },
      {
        text: "The humanitarian truce was broken at noon. Their guns had fired on the port, the army said, “in breach of the humanitarian regime in force since 10 March”.",
        effective: "1921-03-10",
      },
      {
        text: "The first truce was broken at once. The second was to apply from midnight on 10 March.",
        effective: "?",
      },
      {
        text: "Nobody has fired since Sunday, when the two kings signed a truce.",
        declared: "1921-03-13",
      },
      { text: "The truce does not take effect before Friday, the envoy said.", declared: "?", effective: "1921-03-18" },
      {
        text: "The king announced a truce, to run from 6 p.m. on Tuesday until midnight on Wednesday.",
        declared: "?",
        effective: "1921-03-15",
        expires: "?",
      },
      {
        text: "The king declared that all military activities would stop from 6 p.m. on Wednesday until noon on Friday for the feast of Easter.",
        declared: "?",
        effective: "1921-03-16",
        expires: "1921-03-18",
      },
      {
        text: "The accord signed by the king and the rebels on 21 February has been respected since it went into force the following noon; the truce holds.",
        declared: "1921-02-21",
        effective: "1921-02-22",
      },
    ],
  },
];
