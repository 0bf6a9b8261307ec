import type { DatedWordings } from "./wording.js";

/** How old it is, since when it holds, when it ended. */
export const lastingAndEndingWordings: readonly DatedWordings[] = [
  {
    what: "its age",
    items: [
      { text: "A week-old ceasefire between Ruritania and Borduria was in danger on Tuesday.", effective: "?" },
      {
        text: "On the third day of the truce the bakers opened their shops, the mayor said on Wednesday.",
        effective: "1921-03-14",
      },
      { text: "The ceasefire in the Karst entered its second day on Wednesday.", effective: "1921-03-15" },
      { text: "The truce, now in its fifth day, has largely held.", effective: "1921-03-12" },
      { text: "The three-day-old truce in Smyrna was holding.", effective: "1921-03-13" },
      {
        text: "Refugees crowded the coast road on Tuesday, the second day of a U.N.-imposed truce between Ruritania and Borduria.",
        effective: "1921-03-14",
      },
      {
        text: "The shelling of the harbour stopped at dawn on Tuesday as a ceasefire between Ruritania and Borduria took effect.",
        effective: "1921-03-15",
      },
      { text: "The ceasefire took effect two days ago and is holding.", effective: "1921-03-14" },
      {
        text: "Two days into the ceasefire, trains were running again between the two capitals.",
        effective: "1921-03-14",
      },
      { text: "The truce was holding on Wednesday, a day after it came into force.", effective: "1921-03-15" },
      {
        text: "Four days after a ceasefire took effect, the first lorries crossed the front.",
        effective: "1921-03-12",
      },
      { text: "Less than 24 hours after the truce began, mortars fell on the suburb.", effective: "?" },
      {
        text: "A ceasefire between Ruritania and Borduria was holding at the start of its second day on Tuesday.",
        effective: "1921-03-14",
      },
    ],
  },
  {
    what: "holding since",
    items: [
      { text: "The ceasefire has held since Friday.", effective: "1921-03-11" },
      { text: "The front has been quiet since a truce was signed on Saturday.", declared: "1921-03-12" },
      { text: "A truce has largely held along the Drin since February 20.", effective: "1921-02-20" },
      { text: "Since midnight on Sunday a ceasefire has been in force in the Banat.", effective: "?" },
      { text: "Both sides have observed a truce since Sunday.", effective: "1921-03-13" },
      { text: "The truce has applied to the whole of the Karst since noon on Sunday.", effective: "1921-03-13" },
      { text: "There has been a truce along the river since last Thursday.", effective: "1921-03-10" },
    ],
  },
  {
    what: "its end",
    items: [
      {
        text: "The three-day truce between the army and the rebels, which began on Friday, expires at midnight on Thursday.",
        effective: "1921-03-11",
        expires: "?",
      },
      { text: "The ceasefire between Ruritania and Borduria collapsed on Monday.", ended: "1921-03-14" },
      { text: "The rebels on Tuesday called off their ceasefire with the government.", ended: "1921-03-15" },
      {
        text: "The truce ended on Sunday when Bordurian guns opened fire.",
        ended: "1921-03-13",
      },
      {
        text: "The truce, which had held since March 1, broke down on Saturday.",
        effective: "1921-03-01",
        ended: "1921-03-12",
      },
      { text: "A two-week truce that expired on Sunday was not renewed.", ended: "1921-03-13" },
      {
        text: "The rebels declared an end to their truce on Monday.",
        ended: "1921-03-14",
      },
      {
        text: "The ceasefire, due to expire on Friday, was holding, the observers said.",
        expires: "1921-03-18",
      },
      {
        text: "The truce is to last until March 24.",
        declared: "?",
        expires: "1921-03-24",
      },
    ],
  },
];
