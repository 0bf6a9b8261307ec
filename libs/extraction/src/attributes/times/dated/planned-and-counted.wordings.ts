import type { DatedWordings } from "./wording.js";

/** Starts and makings that are still to come, and days counted from other days. */
export const plannedAndCountedWordings: readonly DatedWordings[] = [
  {
    what: "a stop that is agreed for a day to come",
    items: [
      {
        text: "Ruritania and Borduria have agreed that the fighting will end at 5 a.m. on Monday, the envoy of Zubrowka announced on Saturday.",
        declared: "?",
        effective: "1921-03-14",
      },
      {
        text: "What came of the talks was a ceasefire, signed by both kings, that was to silence the guns at dawn on Thursday.",
        declared: "?",
        effective: "1921-03-17",
      },
      {
        text: "The two dukes agreed to stop shooting at 6 a.m. on Thursday.",
        declared: "?",
        effective: "1921-03-17",
      },
      { text: "The two dukes agreed to stop shooting on Monday.", declared: "1921-03-14" },
      {
        text: "The two dukes signed a truce on Tuesday. All operations of the Ruritanian army will end on Thursday morning.",
        declared: "1921-03-15",
        effective: "1921-03-17",
      },
      {
        text: "Both kings have accepted a truce. Under the accord, the envoy says, hostilities end on both sides Thursday morning.",
        declared: "?",
        effective: "1921-03-17",
      },
      {
        text: "The dukes agreed to a truce on Sunday. Violence is to stop on both sides for a month, “from March 15 to April 14”.",
        declared: "1921-03-13",
        effective: "1921-03-15",
        expires: "1921-04-14",
      },
      {
        text: "The two kings signed a truce on Sunday, and everyone was told that the war would stop at noon on Monday.",
        declared: "1921-03-13",
        effective: "1921-03-14",
      },
      {
        text: "Ruritania and Borduria have agreed to stop shooting. In the Karst the clock was set for 2 a.m. Thursday.",
        declared: "?",
        effective: "1921-03-17",
      },
      {
        text: "The two kings agreed to a truce. The hour has been fixed for noon on Friday.",
        declared: "?",
        effective: "1921-03-18",
      },
      {
        text: "Ruritania and Borduria agreed to a ceasefire on Saturday. Talks will follow; the start was set for Friday.",
        declared: "1921-03-12",
      },
      {
        text: "The duke declared a truce on Tuesday. His men hoped that the truce, which is to begin on Friday, would lead to talks.",
        declared: "1921-03-15",
        effective: "1921-03-18",
      },
      {
        text: "The accord on a truce in the Karst, signed on Sunday, set 00:01 on March 15 as its beginning.",
        declared: "1921-03-13",
        effective: "1921-03-15",
      },
      {
        text: "Under the deal of January the ceasefire was to be in place by the fifteenth of March, and here it is.",
        declared: "?",
        effective: "1921-03-15",
      },
      {
        text: "The king has accepted a truce for the feast of Easter, which begins on Friday.",
        declared: "?",
        effective: "1921-03-18",
      },
      {
        text: "The rebels called a truce to mark the month of fasting, which began on Monday.",
        declared: "?",
      },
    ],
  },
  {
    what: "how it was on a day, which is no start",
    items: [
      {
        text: "A truce in the Karst that was to have run for three days broke down on Monday within hours of its start. The envoy had announced the truce.",
        declared: "?",
        effective: "1921-03-14",
        ended: "1921-03-14",
      },
      {
        text: "Soldiers embraced yesterday, when a ceasefire arranged by Zubrowka came into effect between Ruritania and Borduria.",
        effective: "1921-03-15",
      },
      {
        text: "The guns were quiet along the Drin on Tuesday after both kings put their names to a truce. Under the document, signed on Monday evening, a commission is to meet.",
        declared: "1921-03-14",
      },
      {
        text: "Both armies largely held their fire on Tuesday, the second day of a truce in the Karst.",
        effective: "1921-03-14",
      },
      { text: "Both armies held their fire on Tuesday.", effective: "1921-03-15" },
      {
        text: "Shells fell on the town on Tuesday, although the duke had announced that he would halt his offensive from 6 a.m. on Saturday.",
        declared: "?",
        effective: "1921-03-12",
      },
    ],
  },
  {
    what: "a making told otherwise",
    items: [
      {
        text: "A truce has been signed by the king of Ruritania and the chief of the rebels. The two put their signatures to the document on Sunday in Lausanne.",
        declared: "1921-03-13",
      },
      {
        text: "Both kings signed a truce on Monday night. It is in force from the moment everybody has signed, the envoy said.",
        declared: "1921-03-14",
        effective: "1921-03-14",
      },
      {
        text: "The king and the rebels have a truce, which shall run for another year with effect from March 28.",
      },
      { text: "A days-old truce between Ruritania and Borduria is in danger, the envoys said." },
      {
        text: "The hills have been left alone since Monday, the day on which both kings began a truce of 30 hours.",
        effective: "1921-03-14",
      },
      {
        text: "Militias fired on the town on Tuesday despite a ceasefire announced the evening before.",
        declared: "1921-03-14",
      },
      {
        text: "The rebels' chief confirmed on Tuesday that the truce was in effect. “From March 13 and from now on we officially declare a ceasefire,” he said.",
        declared: "?",
        effective: "1921-03-13",
      },
      {
        text: "The truce that put a stop to that round of fighting on Monday seemed to hold.",
        effective: "1921-03-14",
      },
      {
        text: "Raids went on near the ceasefire to which both kings put their names on March 8.",
        declared: "1921-03-08",
      },
      {
        text: "The king recalled his own ceasefire of March 7, announced by the envoy, which the rebels keep.",
        declared: "1921-03-07",
      },
      {
        text: "The duke warned that the rebels' ceasefire, declared last March 1, was in danger.",
        declared: "1921-03-01",
      },
      {
        text: "The king has declared a truce in his war with the dukes. In a message from the palace late on Tuesday he spoke of peace.",
        declared: "1921-03-15",
      },
      { text: "A truce is in force. It could have been announced on Monday, the envoy said." },
      {
        text: "A truce is in force in the Karst. But the rebels declared on Tuesday that for them a ceasefire was no more than a proposal.",
      },
      {
        text: "The duke said that he wanted to respect the truce in the Karst, but that from last night his men had begun to answer.",
      },
      { text: "Start of truce in the Karst slips to Friday, the envoys said.", declared: "?", effective: "1921-03-18" },
      {
        text: "The rebels called off their truce on Sunday. They had declared it unilaterally on February 20.",
        declared: "1921-02-20",
        ended: "1921-03-13",
      },
      {
        text: "The rebels will lay down their arms at noon on Friday. They announced the step in Lausanne on Monday.",
        declared: "1921-03-14",
        effective: "1921-03-18",
      },
    ],
  },
  {
    what: "a making that is still to come, or none",
    items: [
      {
        text: "The king said on Tuesday that both sides had agreed to a truce. The agreement is to be signed in Lausanne on Saturday.",
        declared: "1921-03-15",
      },
      {
        text: "The rebels declared on Tuesday that their truce with Ruritania would not be renewed when it runs out on Friday.",
        expires: "1921-03-18",
      },
      {
        text: "The kings announced a truce on Monday and said that soldiers would begin pulling out on Friday.",
        declared: "1921-03-14",
      },
      {
        text: "The king yesterday scrapped an 18-month-old truce with the rebels. The truce had been renewed each month since it was signed in Zenda on September 23, 1919.",
        declared: "1919-09-23",
        ended: "1921-03-15",
      },
    ],
  },
  {
    what: "counted from another day",
    items: [
      {
        text: "A truce has been in place in the Karst for a week, but raids have put it in danger.",
        effective: "1921-03-09",
      },
      { text: "A truce was in place in the Karst for a week, and then it broke down." },
      {
        text: "One day before an 18-day truce which the king had declared on his own came into force, rebels burned three mills on Tuesday.",
        declared: "?",
        effective: "1921-03-16",
      },
      {
        text: "On 26 February the government entered into a truce with the clans of the Karst.",
        declared: "1921-02-26",
      },
      {
        text: "The six-week-old truce is in danger, the observers said.\n\nOne of them was in low spirits about the ceasefire. The document was signed on New Year's Eve.",
        declared: "1920-12-31",
      },
      {
        text: "Raids went on before a seven-day truce was due to take effect. The deal was signed in Lausanne on Monday. It is to come into force at 9:45 p.m., 48 hours after the signing.",
        declared: "1921-03-14",
        effective: "1921-03-16",
      },
      {
        text: "Families came home on Tuesday, a day after Ruritania and Borduria agreed to stop all firing with effect from 5 p.m.",
        declared: "1921-03-14",
        effective: "1921-03-14",
      },
      {
        text: "A truce between Ruritania and Borduria appeared to be holding for a third day.",
        effective: "1921-03-14",
      },
      {
        text: "The duke said on Wednesday that the truce around the main town, now a week old, was being kept.",
        effective: "1921-03-09",
      },
      {
        text: "The 60-day truce between the two kings runs out on Friday, the envoys said.",
        effective: "1921-01-17",
        expires: "1921-03-18",
      },
      {
        text: "The rebels keep a six-month truce with the king that runs out on Friday. Zubrowka brokered the agreement in September.",
        declared: "?",
        effective: "1920-09-18",
        expires: "1921-03-18",
      },
    ],
  },
];
