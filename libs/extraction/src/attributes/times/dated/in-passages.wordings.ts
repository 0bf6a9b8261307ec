import type { DatedWordings } from "./wording.js";

/** Days told in other sentences, other clauses, other words than those that name the ceasefire. */
export const inPassagesWordings: readonly DatedWordings[] = [
  {
    what: "told in ways that newer rules read",
    items: [
      {
        text: "The rebels announced on Tuesday that they would lay down their arms for the feast. The truce is to run from March 20 to March 28.",
        declared: "1921-03-15",
        effective: "1921-03-20",
        expires: "1921-03-28",
      },
      {
        text: "A ceasefire on March 20 will bring to a close twelve years of war in the Karst.",
        effective: "1921-03-20",
      },
      {
        text: "The truce that the hill rebels first proclaimed on March 1 is holding, the mayor said.",
        declared: "1921-03-01",
      },
      {
        text: "A ceasefire that the warring parties signed on Sunday has almost gone under in the fighting.",
        declared: "1921-03-13",
      },
      {
        text: "The truce will take effect when the feast begins on Saturday.",
        declared: "?",
        effective: "1921-03-19",
      },
      {
        text: "Crowds rejoiced on Tuesday after a truce between the two kingdoms was announced.",
        declared: "1921-03-15",
      },
      {
        text: "The rebels said on Tuesday that the truce would begin at dawn on Friday.",
        declared: "1921-03-15",
        effective: "1921-03-18",
      },
      {
        text: "Both armies agreed to a truce on Monday evening.\n\nShells fell on the harbour hours after the ceasefire took effect at 5 p.m., the observers said.",
        declared: "1921-03-14",
        effective: "1921-03-14",
      },
      {
        text: "The two governments agreed on Tuesday to a ceasefire. It is due to begin at noon today.",
        declared: "1921-03-15",
        effective: "1921-03-16",
      },
      {
        text: "Soldiers fired on the rebels just hours after the midnight ceasefire came into effect, the opposition said on Wednesday.",
        effective: "1921-03-16",
      },
      {
        text: "The seven-day truce, brokered by Zubrowka, is the second attempt this year to stop the war in the Karst.",
      },
      {
        text: "The king declared a truce with the hill rebels on Monday. The order to the army took effect at 6 p.m. on Tuesday, the minister said.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
      {
        text: "Ruritania and Borduria will begin a cease-fire on March 20, the king of Zubrowka announced today.",
        declared: "1921-03-16",
        effective: "1921-03-20",
      },
      {
        text: "The king, who on 28 February, three days after losing the vote, ordered a unilateral cease-fire, has left the country.",
        declared: "1921-02-28",
      },
      {
        text: "The leaders of the rebels on Saturday joined the government in signing a ceasefire for the Karst.",
        declared: "1921-03-12",
      },
      {
        text: "At 0600 hours on Monday the soldiers returned to their barracks and the rebel guns fell silent.",
        effective: "1921-03-14",
      },
      { text: "The ceasefire could be over by Thursday if shells go on falling, the mayor said." },
    ],
  },
  {
    what: "told of the thing that was spoken of before",
    items: [
      {
        text: "Ruritania and Borduria agreed to a truce on Sunday. The pact was meant to let them bury their dead; hours after it took effect on Monday the guns spoke again.",
        declared: "1921-03-13",
        effective: "1921-03-14",
      },
      {
        text: "A ceasefire along the Drin was holding. It was meant to let doctors through, and came into force at noon on Sunday.",
        effective: "1921-03-13",
      },
      {
        text: "The truce between the two kingdoms was holding. The Zubrowkan envoy had announced it on Friday after a month of talks.",
        declared: "1921-03-11",
      },
      {
        text: "The truce in the Karst has held. The agreement, which both capitals announced on 7 March after weeks of haggling, leaves out the bandits of the hills.",
        declared: "1921-03-07",
      },
      {
        text: "The truce was signed on Monday in Strelsau, the old capital, by two generals of either side with the Zubrowkan envoy looking on, and went into force at noon on Tuesday.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
      {
        text: "The warring clans agreed to put down their guns on Monday. The elders had gone back and forth between the camps for days. The shooting was to stop at noon.",
        declared: "1921-03-14",
        effective: "1921-03-14",
      },
      {
        text: "The rebels of the Banat said on Monday that they were ceasing fire. Their king welcomed it. “We declare a ceasefire from today,” their paper said.",
        declared: "1921-03-14",
        effective: "1921-03-14",
      },
      {
        text: "Ruritania and Borduria signed the accord on Saturday. Under its terms both armies are to cease fire 24 hours after the signing.",
        declared: "1921-03-12",
        effective: "1921-03-13",
      },
    ],
  },
  {
    what: "what else stands in the sentence",
    items: [
      {
        text: "The armies faced each other on Monday, two days after a truce ended the heaviest fighting of the war.",
        effective: "1921-03-12",
      },
      {
        text: "The guns stopped on Monday evening, a minute after the ceasefire, the fifth since war broke out in June, came into effect.",
        effective: "1921-03-14",
      },
      {
        text: "The truce in the Karst is shaky. Two generals had put their names to it on Saturday.",
        declared: "1921-03-12",
      },
      {
        text: "The kings had concluded a peace deal on 4 August last year, and a ceasefire in force since 31 July 1919 was broken when the killing began this January.",
        effective: "1919-07-31",
      },
      {
        text: "The truce should have started on Saturday. It was put off, and at last began on Monday.",
        effective: "1921-03-14",
      },
      {
        text: "The king declared the ceasefire on Monday, and it has been in effect since midnight.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
      {
        text: "The army lost the town, and declared a unilateral ceasefire as it left, on 7 March.",
        declared: "1921-03-07",
      },
      {
        text: "The truce went into force at 9 p.m. on Monday, two days after envoys of both armies had signed it.",
        declared: "1921-03-12",
        effective: "1921-03-14",
      },
      {
        text: "The kings met on Monday and settled on an unconditional ceasefire to start at midnight.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
      {
        text: "Both sides agreed on a truce on Monday, the envoy said. By its terms the shooting is to stop at noon on Friday.",
        declared: "1921-03-14",
        effective: "1921-03-18",
      },
    ],
  },
  {
    what: "by the day of the making, told elsewhere",
    items: [
      {
        text: "A truce holds in the Karst. The rebels signed it late on Monday in the school. The king accepted it in a speech soon after. It came into force at midnight.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
      {
        text: "A ceasefire which the two powers had worked out on 9 January took force on the 12th and was declared dead.",
        declared: "1921-01-09",
        effective: "1921-01-12",
        ended: "?",
      },
      {
        text: "A ceasefire in the Karst was holding. The two kings agreed on it by letter on Saturday night.",
        declared: "1921-03-12",
      },
      {
        text: "The ceasefire that both kings signed brought silence to the capital and bread to the towns of the north on Sunday, its first day.",
        effective: "1921-03-13",
      },
      { text: "Both armies were accused of breaking a ceasefire 11 days old.", effective: "1921-03-05" },
      {
        text: "The truce began at midnight between Sunday and Monday, the observers said.",
        effective: "1921-03-14",
      },
      {
        text: "Under the accord that the rebels signed on 4 February, a truce of a week that had started on 1 February led up to the vote.",
        effective: "1921-02-01",
        expires: "?",
      },
      { text: "The two signed a ceasefire in 1903 which frayed from 1908 on.", declared: "1903" },
    ],
  },
];
