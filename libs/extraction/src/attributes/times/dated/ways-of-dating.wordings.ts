import type { DatedWordings } from "./wording.js";

/** How days, hours and years are written. */
export const waysOfDatingWordings: readonly DatedWordings[] = [
  {
    what: "history: a year, a month, a full date",
    items: [
      { text: "The two countries have been at peace since the 1913 ceasefire.", declared: "1913" },
      {
        text: "A ceasefire signed in Lausanne in September 1914 ended the first war of the Karst.",
        declared: "1914-09",
      },
      {
        text: "The armistice of 11 November 1918 ended the fighting on the Western front.",
        declared: "1918-11-11",
        effective: "?",
      },
      { text: "The war between Ruritania and Borduria ended with a ceasefire in 1907.", declared: "1907" },
      { text: "A truce declared on December 24, 1914, let the soldiers bury their dead.", declared: "1914-12-24" },
      {
        text: "The last ceasefire by both sides ended in April 1919 when the rebels sank two gunboats.",
        ended: "1919-04",
      },
      {
        text: "The ceasefire took effect at the eleventh hour of the eleventh day of the eleventh month of 1918.",
        effective: "1918-11-11",
      },
      {
        text: "An armistice signed on 3 November 1918 took effect the following day at 3 p.m.",
        declared: "1918-11-03",
        effective: "1918-11-04",
      },
      {
        text: "In 1919 the fighting stopped when a ceasefire came into force on October 3 of that year.",
        effective: "1919-10-03",
      },
    ],
  },
  {
    what: "how dates are written",
    items: [
      { text: "The truce came into force on 14.03.1921.", effective: "1921-03-14" },
      { text: "The truce took effect on Mar. 14, the observers said.", effective: "1921-03-14" },
      { text: "The truce took effect on the 14th of March, the observers said.", effective: "1921-03-14" },
      { text: "The truce took effect on the 14th, the observers said.", effective: "1921-03-14" },
      { text: "The truce took effect on 1921-03-14, the observers said.", effective: "1921-03-14" },
      { text: "The truce took effect on Monday, 14 March, at 0600 hours.", effective: "1921-03-14" },
      { text: "THE TRUCE BETWEEN RURITANIA AND BORDURIA TOOK EFFECT AT 6 A.M. ON MONDAY.", effective: "1921-03-14" },
      { text: "The truce is to take effect on Sunday 20th March at 9 in the morning.", effective: "1921-03-20" },
    ],
  },
  {
    what: "a clock without a day of its own",
    items: [
      {
        text: "Ruritania said on Wednesday that the ceasefire with Borduria came into effect at noon local time.",
        effective: "1921-03-16",
      },
      {
        text: "The ceasefire came into effect at noon local time (10 a.m. GMT), the army said.",
        effective: "1921-03-16",
      },
      {
        text: "Ruritania and Borduria agreed on Tuesday to stop fighting. The truce was to begin at 9 p.m.",
        declared: "1921-03-15",
        effective: "1921-03-15",
      },
      {
        text: "Both governments announced a ceasefire on Saturday. It came into effect at 5 p.m., but shells fell hours later.",
        declared: "1921-03-12",
        effective: "1921-03-12",
      },
      { text: "A truce will take effect at midnight tonight, the king announced.", declared: "?", effective: "?" },
    ],
  },
  {
    what: "feasts",
    items: [
      {
        text: "The rebels declared on Monday a three-day truce for Easter, to begin on Good Friday.",
        declared: "1921-03-14",
        effective: "1921-03-25",
        expires: "?",
      },
      {
        text: "Rebel fighters went back to the hills as a three-day truce for Easter ended, the mayor said.",
      },
      { text: "The Christmas truce of 1914 is remembered in the village.", declared: "?", effective: "?" },
      {
        text: "The guerrillas announced on Tuesday a truce from Good Friday until Easter Monday.",
        declared: "1921-03-15",
        effective: "1921-03-25",
        expires: "1921-03-28",
      },
    ],
  },
];
