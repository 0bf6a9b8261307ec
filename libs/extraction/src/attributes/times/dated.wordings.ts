/**
 * A short article of our own with the days that a careful reader takes from it; published on `PUBLISHED`, a Wednesday.
 *
 * A field left out is told nowhere in it, so that a date there is invented; "?" leaves it to the reader.
 */
export interface DatedWording {
  readonly text: string;
  readonly declared?: string;
  readonly effective?: string;
  readonly expires?: string;
  readonly ended?: string;
}

/** One way in which news tells when; written without a look at what the rules read. */
export interface DatedWordings {
  /** The class, as a reader would name it. */
  readonly what: string;
  readonly items: readonly DatedWording[];
  /** Known gaps: a date wrong, missing or invented so far. A spec says so as soon as one is read rightly. */
  readonly notSupported?: readonly DatedWording[];
}

/** The frozen day of publication, a Wednesday. */
export const PUBLISHED = "1921-03-16";

/** How news tells when a ceasefire was made, took effect and ended. */
export const datedWordings: readonly DatedWordings[] = [
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
];
