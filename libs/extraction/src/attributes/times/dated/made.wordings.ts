import type { DatedWordings } from "./wording.js";

/** When it was made, and when what was made was to begin. */
export const madeWordings: readonly DatedWordings[] = [
  {
    what: "made on a day",
    items: [
      { text: "Ruritania and Borduria agreed to a ceasefire on Tuesday.", declared: "1921-03-15" },
      { text: "Ruritania and Borduria on Tuesday agreed to a truce.", declared: "1921-03-15" },
      { text: "On Tuesday Ruritania and Borduria agreed to a truce, the king's office said.", declared: "1921-03-15" },
      { text: "Rebels in the Karst declared a unilateral ceasefire Saturday.", declared: "1921-03-12" },
      { text: "A truce was reached late Monday between the army and the hill rebels.", declared: "1921-03-14" },
      { text: "The prime minister announced a ceasefire with the rebels last Friday.", declared: "1921-03-11" },
      { text: "The ceasefire signed on February 27 has ended a decade of war.", declared: "1921-02-27" },
      {
        text: "The truce, announced yesterday by the king of Zubrowka, was welcomed in both capitals.",
        declared: "1921-03-15",
      },
      { text: "A ceasefire brokered by Zubrowka was announced on Sunday evening.", declared: "1921-03-13" },
      { text: "Monday's ceasefire deal between Ruritania and Borduria was welcomed abroad.", declared: "1921-03-14" },
      { text: "The text of Sunday's truce has not been published.", declared: "1921-03-13" },
      { text: "The sides signed a ceasefire agreement in Lausanne three days ago.", declared: "1921-03-13" },
      { text: "Ruritania yesterday accepted a ceasefire proposed by Zubrowka.", declared: "1921-03-15" },
      { text: "After talks in Lausanne on Monday the two armies reached a truce.", declared: "?" },
      { text: "Ruritania's rebels announced overnight that they had laid down their arms.", declared: "?" },
      { text: "The March 9 truce is still in force, both armies say.", effective: "1921-03-09" },
      {
        text: "The ceasefire of 9 March has been broken eleven times, the observers say.",
        effective: "1921-03-09",
      },
      {
        text: "Borduria's commander signed the cease-fire for the federal army on Thursday and the Ruritanian minister for the government.",
        declared: "1921-03-10",
      },
      {
        text: "Fighting has gone on since the king and the rebel chief signed a deal on Friday to halt the fighting.",
        declared: "1921-03-11",
      },
      {
        text: "The general told the press on Tuesday that he had signed a truce with the rebels on Sunday.",
        declared: "1921-03-13",
      },
      {
        text: "A truce agreed on Sunday between the army and the rebels has brought calm to the harbour.",
        declared: "1921-03-13",
      },
      {
        text: "Officers of both armies met on a bridge on Monday and agreed to a local truce.",
        declared: "1921-03-14",
      },
    ],
  },
  {
    what: "news of the day it came out",
    items: [
      {
        text: "Ruritania and Borduria have agreed to a ceasefire, the king of Zubrowka said.",
        declared: "1921-03-16",
      },
      { text: "Rebels declare truce in the Karst", declared: "1921-03-16" },
      {
        text: "The hill rebels have declared a truce that will last through the feast, their leader said.",
        declared: "1921-03-16",
      },
      { text: "A truce that both sides have signed in Lausanne was turned down by parliament." },
      { text: "The army announced that a ceasefire with the rebels took effect on Monday.", effective: "1921-03-14" },
      { text: "The army announced a ceasefire today.", declared: "1921-03-16" },
      {
        text: "The government announced this morning that it had reached a truce with the hill rebels.",
        declared: "1921-03-16",
      },
    ],
  },
  {
    what: "made on one day, to begin on another",
    items: [
      {
        text: "Ruritania and Borduria agreed on Monday to a ceasefire starting on Thursday.",
        declared: "1921-03-14",
        effective: "1921-03-17",
      },
      {
        text: "Ruritania on Monday declared a unilateral truce beginning tomorrow.",
        declared: "1921-03-14",
        effective: "1921-03-17",
      },
      {
        text: "The rebels announced on Sunday a ten-day truce to begin at midnight on March 20.",
        declared: "1921-03-13",
        effective: "1921-03-20",
        expires: "?",
      },
      {
        text: "Rebel leaders declared a month-long unilateral ceasefire on Tuesday from March 24 as a goodwill measure.",
        declared: "1921-03-15",
        effective: "1921-03-24",
        expires: "?",
      },
      {
        text: "The Karst Liberation Army announced Tuesday that it would cease fire for three days starting Friday.",
        declared: "1921-03-15",
        effective: "1921-03-18",
        expires: "?",
      },
      {
        text: "The kingdom declared a holiday ceasefire effective March 24 to 26.",
        declared: "?",
        effective: "1921-03-24",
        expires: "1921-03-26",
      },
      {
        text: "In a statement on Monday the rebels ordered their units to halt all attacks from 6 a.m. on March 18 until 6 a.m. on March 25.",
        declared: "1921-03-14",
        effective: "1921-03-18",
        expires: "1921-03-25",
      },
      {
        text: "The two sides agreed on Tuesday to observe a truce with effect from 17:00 local time today.",
        declared: "1921-03-15",
        effective: "1921-03-16",
      },
      {
        text: "The ceasefire agreed in Geneva on Saturday is set to come into force on Friday.",
        declared: "1921-03-12",
        effective: "1921-03-18",
      },
      {
        text: "A ceasefire reached between Ruritania and Borduria on Tuesday is set to become effective at 9 p.m. on Thursday.",
        declared: "1921-03-15",
        effective: "1921-03-17",
      },
      {
        text: "The foreign minister of Ruritania announced on Monday that a ceasefire with Borduria would take effect on Wednesday.",
        declared: "1921-03-14",
        effective: "1921-03-16",
      },
      {
        text: "The truce announced on Tuesday will come into effect on Saturday at one minute past midnight.",
        declared: "1921-03-15",
        effective: "1921-03-19",
      },
      {
        text: "A ceasefire brokered by Zubrowka is due to begin at 5 p.m. on Thursday, the foreign ministry said on Tuesday.",
        declared: "?",
        effective: "1921-03-17",
      },
      {
        text: "The truce, accepted by both armies on Sunday, is to take effect tomorrow at noon.",
        declared: "1921-03-13",
        effective: "1921-03-17",
      },
      {
        text: "The guerrillas said on Tuesday that their truce would run from Friday to Sunday.",
        declared: "1921-03-15",
        effective: "1921-03-18",
        expires: "1921-03-20",
      },
      {
        text: "The warring factions signed an agreement on Tuesday to cease hostilities; the ceasefire is set to begin Sunday morning.",
        declared: "1921-03-15",
        effective: "1921-03-20",
      },
    ],
  },
  {
    what: "at once",
    items: [
      {
        text: "Ruritania and Borduria agreed on Sunday to an immediate ceasefire.",
        declared: "1921-03-13",
        effective: "1921-03-13",
      },
      {
        text: "The two governments signed a ceasefire on Monday, to take effect immediately.",
        declared: "1921-03-14",
        effective: "1921-03-14",
      },
      {
        text: "The rebel command ordered its men on Tuesday to cease fire with immediate effect.",
        declared: "1921-03-15",
        effective: "1921-03-15",
      },
      {
        text: "The ceasefire, which was signed on Saturday and came into force the same day, ended a war of three years.",
        declared: "1921-03-12",
        effective: "1921-03-12",
      },
      {
        text: "The armistice was signed on March 11 and took effect the next day.",
        declared: "1921-03-11",
        effective: "1921-03-12",
      },
      {
        text: "A day after signing the truce on Sunday, the two armies stopped firing.",
        declared: "1921-03-13",
        effective: "?",
      },
      {
        text: "Under the deal signed on Monday, a ceasefire will take effect 24 hours later.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
    ],
  },
];
