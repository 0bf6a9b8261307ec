import type { DatedWordings } from "./wording.js";

/** When it took effect, by the verb that says so. */
export const takingEffectWordings: readonly DatedWordings[] = [
  {
    what: "it took effect: the day behind the verb",
    items: [
      { text: "A truce between Ruritania and Borduria took effect on Tuesday.", effective: "1921-03-15" },
      { text: "The ceasefire in the Karst went into effect early Monday, officials said.", effective: "1921-03-14" },
      {
        text: "The Ruritanian army said that a ceasefire with the hill rebels came into force at noon on Sunday.",
        effective: "1921-03-13",
      },
      {
        text: "A shaky ceasefire took hold in Smyrna on Saturday night after weeks of shelling.",
        effective: "1921-03-12",
      },
      { text: "The armistice between the two kingdoms entered into force on 12 March.", effective: "1921-03-12" },
      {
        text: "The truce kicked in at dawn Tuesday, and both armies were holding their fire.",
        effective: "1921-03-15",
      },
      { text: "Ruritania's ceasefire with Borduria began at 6 a.m. (0400 GMT) Sunday.", effective: "1921-03-13" },
      { text: "The ten-day truce in the Drin valley started at sunset on Monday.", effective: "1921-03-14" },
      { text: "The truce officially started at 2200 GMT on Saturday night.", effective: "?" },
      { text: "The cease-fire in the Borduria war will begin on Aug. 20, officials said.", effective: "1921-08-20" },
      { text: "In the long pause of the truce the war in the Karst began on Aug. 20." },
      {
        text: "A truce in 1915 lasted from January until April, when the rebels sank two gunboats.",
        declared: "1915",
        effective: "1915-01",
        expires: "1915-04",
      },
      { text: "The ceasefire came into effect today at 8 o'clock in the morning.", effective: "1921-03-16" },
      {
        text: "The cease-fire went into effect early today, ending a month of combat in the Karst.",
        effective: "1921-03-16",
      },
      { text: "The truce took hold earlier Wednesday after a night of heavy shelling.", effective: "1921-03-16" },
      { text: "A ceasefire in the Banat has formally come into effect as of today.", effective: "1921-03-16" },
      { text: "The 60-day ceasefire took effect Wednesday at 4 a.m. Vienna time.", effective: "1921-03-16" },
    ],
  },
  {
    what: "it took effect: the day before the verb, or opening the sentence",
    items: [
      {
        text: "On Sunday at noon a ceasefire took effect along the whole front between Ruritania and Borduria.",
        effective: "1921-03-13",
      },
      { text: "At midnight on Friday, the truce between the two armies came into force.", effective: "?" },
      { text: "Beginning Tuesday at dawn, a truce has been in force along the Drin.", effective: "1921-03-15" },
      {
        text: "Launched at 4 a.m. on Monday, the ceasefire followed a week of air raids on the Bordurian capital.",
        effective: "1921-03-14",
      },
      {
        text: "There was silence in the capital at eight o'clock on Monday morning, the moment the ceasefire took effect.",
        effective: "1921-03-14",
      },
      {
        text: "Since Thursday, when the ceasefire with Borduria took effect, no shell has fallen on the town.",
        effective: "1921-03-10",
      },
      {
        text: "By Sunday morning, the second day of the truce, most of the fighting in the Karst had stopped.",
        effective: "1921-03-12",
      },
      { text: "It was on Monday that the truce along the Drin came into force.", effective: "1921-03-14" },
    ],
  },
  {
    what: "it took effect: told in a clause on the ceasefire",
    items: [
      {
        text: "The truce, which came into force at midday on Thursday, has been broken twice by Bordurian gunners.",
        effective: "1921-03-10",
      },
      {
        text: "Each side accused the other of breaking the ceasefire that took effect on Saturday.",
        effective: "1921-03-12",
      },
      {
        text: "The general denied that his men had violated a 72-hour truce that started on Sunday.",
        effective: "1921-03-13",
        expires: "?",
      },
      {
        text: "The ceasefire, in force since Friday, is the third in the Karst this year.",
        effective: "1921-03-11",
      },
      {
        text: "The truce in effect since March 5 was holding, the observers reported.",
        effective: "1921-03-05",
      },
      {
        text: "A ceasefire that has been in place in Smyrna since 1 March is due to be reviewed.",
        effective: "1921-03-01",
      },
      {
        text: "The ceasefire - effective from 9 March - covers the whole of the Banat, the Ruritanian government announced.",
        declared: "?",
        effective: "1921-03-09",
      },
      {
        text: "The rebels honoured the ceasefire, in place since dawn on Monday, the mayor said.",
        effective: "1921-03-14",
      },
      {
        text: "The truce, which began at 4:00 am on Tuesday, should bring to a halt a war that has driven thousands from their homes.",
        effective: "1921-03-15",
      },
    ],
  },
  {
    what: "it took effect: told as the time of something else",
    items: [
      {
        text: "Hours after the ceasefire took effect on Sunday, Bordurian guns shelled the harbour.",
        effective: "1921-03-13",
      },
      {
        text: "Three soldiers have been killed since the truce came into force on March 8.",
        effective: "1921-03-08",
      },
      {
        text: "The observers have counted no dead in the fifteen hours since the ceasefire came into effect on Monday night.",
        effective: "1921-03-14",
      },
      {
        text: "Minutes after it came into effect on Tuesday, each side accused the other of breaking the ceasefire.",
        effective: "1921-03-15",
      },
      {
        text: "The market was full for the first time since a truce between Ruritania and Borduria began last Thursday.",
        effective: "1921-03-10",
      },
      {
        text: "Shelling went on until the moment the ceasefire started at noon on Monday, residents said.",
        effective: "1921-03-14",
      },
      {
        text: "When the truce took effect at dawn on Sunday the guns along the Drin fell silent.",
        effective: "1921-03-13",
      },
      {
        text: "The Bordurian army lost forty men in the hours before the ceasefire went into effect on Monday.",
        effective: "1921-03-14",
      },
      {
        text: "Twelve people were killed on Tuesday although a ceasefire had taken effect on Sunday.",
        effective: "1921-03-13",
      },
      {
        text: "The last shell fell a quarter of an hour before the armistice came into force on the morning of March 11.",
        effective: "1921-03-11",
      },
    ],
  },
  {
    what: "it took effect: told in the next sentence",
    items: [
      {
        text: "Ruritania and Borduria agreed to a truce on Monday. It took effect at dawn on Tuesday.",
        declared: "1921-03-14",
        effective: "1921-03-15",
      },
      {
        text: "The two governments announced a ceasefire on Sunday. The halt to the fighting is due to start at noon on Thursday.",
        declared: "1921-03-13",
        effective: "1921-03-17",
      },
      {
        text: "Ruritania and the hill rebels signed a ceasefire on Saturday. The agreement, which entered into force at midnight on Sunday, was brokered by Zubrowka.",
        declared: "1921-03-12",
        effective: "?",
      },
      {
        text: "A ceasefire has been agreed between Ruritania and Borduria, the king said on Monday. The deal will take effect on Friday at 6 a.m.",
        declared: "1921-03-14",
        effective: "1921-03-18",
      },
      {
        text: "Both armies agreed on Tuesday to stop fighting within 24 hours. The accord is scheduled to take hold today at 6 p.m.",
        declared: "1921-03-15",
        effective: "1921-03-16",
      },
      {
        text: "The truce was signed on Friday in Lausanne. Fighting is to stop on Saturday at noon, the text says.",
        declared: "1921-03-11",
        effective: "?",
      },
      {
        text: "The rebels declared a truce on Tuesday. It is to last ten days.",
        declared: "1921-03-15",
      },
      {
        text: "The Karst Liberation Army has declared a ceasefire for the feast. In a statement on Tuesday it said the truce would start on Saturday and run until Monday.",
        declared: "1921-03-15",
        effective: "1921-03-19",
        expires: "1921-03-21",
      },
    ],
  },
];
