/** An article of our own with the number of ceasefires that it tells of. */
export interface LinkingArticle {
  readonly what: string;
  /** Day of publication, EDTF. */
  readonly published: string;
  readonly text: string;
  readonly ceasefires: number;
  /** Still read as another number. */
  readonly notSupported?: true;
}

/** Articles in which mentions must be told apart, or belong together; mostly invented countries, own words. */
export const linkingArticles: readonly LinkingArticle[] = [
  {
    what: "one of a month gone by beside today's",
    published: "1921-06-10",
    text: `Ruritania and Borduria signed a ceasefire on Thursday, and their guns fell silent at midnight.

In October a Swedish envoy obtained a truce from the king. It fell to pieces over the winter.`,
    ceasefires: 2,
  },
  {
    what: "one of last summer proclaimed by the same side, today's without a day",
    published: "1921-06-10",
    text: `The king of Ruritania declared a humanitarian truce in the Karst, effective immediately.

The war has lasted two years. The army left the capital of the province last June and the king proclaimed a ceasefire of his own, which the rebels mocked.`,
    ceasefires: 2,
  },
  {
    what: "the truce of the news and the day on which it was signed months ago",
    published: "1921-06-10",
    text: `Each side accused the other on Thursday of breaking the truce in the Karst.

The two sides signed a truce in April after Swedish mediation.`,
    ceasefires: 1,
  },
  {
    what: "a truce prolonged at the head, called months ago",
    published: "1921-06-10",
    text: `The rebels on Thursday prolonged the truce that they had called in December.

"The truce will go on without a date," their chief said.`,
    ceasefires: 1,
  },
  {
    what: "two stand for the noun in one sentence",
    published: "1921-10-26",
    text: `A ceasefire between Ruritania and Borduria took effect on Monday.

Two truces mediated by Sweden did not survive: one from October 3, agreed after eleven hours of talks, and one announced on October 14, in which France had a hand.`,
    ceasefires: 3,
  },
  {
    what: "one that stands for the noun of the sentence before",
    published: "1921-10-13",
    text: `Guns went quiet on all fronts a day after a truce mediated by Sweden began at midnight.

More than thirty truces have been signed and broken in this war. One, arranged by the old queen, took hold last New Year's Day and was to last four months.`,
    ceasefires: 2,
  },
  {
    what: "an earlier one behind one's own",
    published: "1921-08-29",
    text: `Both sides put their weapons aside at midnight on Monday and a ceasefire took effect.

The rebels had kept a unilateral truce since July last year. A previous one, begun in December 1919, ended after an ambush.`,
    ceasefires: 3,
  },
  {
    what: "one called off long before the accord",
    published: "1921-03-23",
    text: `The rebels signed an accord on Friday to disband. It contains a ceasefire that comes into force at once.

The government ended its own 19-month truce on Nov. 1, citing attacks, and has hunted the rebels since.`,
    ceasefires: 2,
  },
  {
    what: "one is no ceasefire",
    published: "1921-03-23",
    text: `A truce between the two dukes took effect on Monday. One of their sons was killed on Sunday, one from each house was wounded, and no one agreed to speak.`,
    ceasefires: 1,
  },
  {
    what: "one of another year where today's has no day",
    published: "1921-05-24",
    text: `The truce that stopped eleven days of bombing went into its fourth day on Monday.

The fighting was the fourth round of the war. The war of 1914 ended with a truce in 1915 that Sweden had negotiated.`,
    ceasefires: 2,
  },
  {
    what: "since a day on which one was proclaimed, beside the accord of today",
    published: "1921-02-22",
    text: `The king of Ruritania and the Karst Front signed an accord on Friday for an indefinite cessation of hostilities, to start at midnight.

It makes formal what has been a fact since December 24, when the Front proclaimed a month's truce.`,
    ceasefires: 2,
  },
  {
    what: "an ordinal that stands for the noun",
    published: "1921-01-03",
    text: `A fifteenth truce went into force in the Karst at 6 p.m. on Friday. Both armies are tired.

The fourteenth, agreed in Geneva on November 23, brought relief to most fronts.`,
    ceasefires: 2,
  },
  {
    what: "one of two weeks ago beside the deal of this week",
    published: "1921-01-23",
    text: `The government and twenty clans agreed to a ceasefire on Friday in the hall of the old school.

The chief of the largest clan called a truce for the conference on January 6, after earlier ones had come apart.`,
    ceasefires: 2,
  },
  {
    what: "a pause of a month and another of a month",
    published: "1921-12-15",
    text: `A seven-day truce came into force at noon on Tuesday as the delegates sat down to talk.

A five-day pause in May let some flour in; another in July, which the king declared on his own, fell apart within hours.`,
    ceasefires: 3,
  },
  {
    what: "violations one after the other are no ceasefires",
    published: "1921-11-01",
    text: `A truce between the two dukes has been in force since June. The duke spoke of ceasefire violations. He cited one on October 3 in which four men died, and another on October 9.`,
    ceasefires: 1,
  },
  {
    what: "one of old that broke down, and one reached on a day",
    published: "1921-11-14",
    text: `Fighting in the Karst has gone on since a ten-year-old ceasefire between the king and the Karst Front broke down.

In the east the leaders of the river clans and a team of the king reached a ceasefire on Saturday.`,
    ceasefires: 2,
  },
  {
    what: "one by each of two armed groups",
    published: "1974-05-25",
    text: `The Ulster Volunteer Force proclaimed a cease-fire in Belfast for the spring.

Nobody was hurt on Monday, the police said, and shops opened.

The Provisional IRA declared a cease-fire of its own. London took note of it.`,
    ceasefires: 2,
  },
  {
    what: "one of a year ago behind the news of the day",
    published: "1921-12-14",
    text: `The rebels of the Karst said on Tuesday that they will stop offensive operations over Christmas.

The army does not mean to follow them, a spokesman said. A year ago, after the talks of Malmo, it had kept a holiday truce.`,
    ceasefires: 2,
  },
  {
    what: "a stop in October told without the noun",
    published: "1921-12-13",
    text: `Rebel officers in the besieged harbour said on Tuesday that they had struck a ceasefire with the king.

It would not be the first promise of quiet there. In October the king's army stopped the shelling for three days; the guns opened up again in November.`,
    ceasefires: 2,
  },
  {
    what: "one that lasted a morning",
    published: "1921-04-09",
    text: `The clans of the Karst agreed on Tuesday to lay down their arms under a ceasefire arranged by the abbot.

A ceasefire set up in March to let the nuns bury the dead lasted a morning.`,
    ceasefires: 2,
  },
  {
    what: "three days and 72 hours",
    published: "1921-04-25",
    text: `A ceasefire of 72 hours began in the Karst early on Monday. The three-day ceasefire was brokered by Sweden, the minister said, and follows an earlier truce of the same length.

Each side has complained of the other. For its part the army said that it would observe the ceasefire.`,
    ceasefires: 2,
  },
  {
    what: "each with who brought it about",
    published: "1921-02-04",
    text: `Fighting went on in the Karst on Monday.

A truce brokered by Sweden between the two duchies came into force last summer and was soon broken. A fortnight's truce mediated by Norway was better observed.`,
    ceasefires: 2,
  },
  {
    what: "its own in May",
    published: "1921-10-13",
    text: `The Black Hand broke its ceasefire on Thursday night, the minister ruled on Friday.

The Red Hand declared its own in May 1918, in time for the release of its prisoners.`,
    ceasefires: 2,
  },
  {
    what: "the one they declared last year",
    published: "1921-12-15",
    text: `The Karst Front on Thursday declared a ceasefire of twelve days over Christmas.

It is longer than the one they declared for the feast last year.`,
    ceasefires: 2,
  },
  {
    what: "one that was concluded, for which stands no noun",
    published: "1921-07-29",
    text: `A truce signed on Tuesday went into force at noon on Wednesday in the Karst.

Two truces have failed there before. One that was concluded on 3 September 1920 ended a month later.`,
    ceasefires: 2,
  },
  {
    what: "what each of them called at its time",
    published: "1921-02-11",
    text: `The Black Hand began an open-ended ceasefire on Monday night.

The Red Hand said that it would wait and see; its own ceasefire, called in November 1919, was given up long ago. In June 1918 the Black Hand stopped shooting for thirteen days while six of its chiefs were in Malmo.`,
    ceasefires: 3,
  },
  {
    what: "one with a neighbour that has been kept since June",
    published: "1921-08-13",
    text: `A new ceasefire between Borduria and the Karst Front, the third of the war, took effect at 5 p.m. on Thursday. An earlier one, on July 11, broke down when a shell hit a post.

Ruritania, whose army has respected a ceasefire with Borduria since June 11, said that it would take in some of the guerrillas.`,
    ceasefires: 3,
  },
  {
    what: "a time at the head of its sentence",
    published: "1921-07-18",
    text: `The king declared a unilateral ceasefire on Monday after his troops took the last harbour.

In mid-May, at a summit of the princes in Malmo, delegates of both sides put their names to a ceasefire that nobody kept.`,
    ceasefires: 2,
  },
  {
    what: "a row of them, each with its year",
    published: "1971-03-22",
    text: `The jailed chief of the Karst Front declared a ceasefire on Friday.

A professor counted the occasions: "He ordered a truce in 1953 and another in 1955. The one from 1959 held for five years."`,
    ceasefires: 4,
    notSupported: true,
  },
  {
    what: "a local one while the front burns",
    published: "1921-12-17",
    text: `The guns fell silent at 8 p.m. on Friday on the border of Ruritania and Borduria after the duke had accepted a ceasefire.

On Thursday a general surrendered in Malmo, where a local ceasefire had been in force since the morning.`,
    ceasefires: 2,
  },
  {
    what: "one that holds today, and the old one of the same war",
    published: "1921-04-06",
    text: `A truce between the army and the highlanders appeared to be holding for a second day, in spite of some shots.

The minister said that the terms of the truce signed in 1894 still stood. That truce, which took effect on May 12, 1894, ended a war of six years.`,
    ceasefires: 2,
  },
  {
    what: "one that is prolonged, and the one of years ago",
    published: "1921-03-04",
    text: `The rebels on Friday ordered a further extension of the truce with the government.

Their leader spoke from a hut in the hills. He was in good spirits, and asked for tobacco. The minister had called him the day before. The harvest is late in the hills, and the roads are bad.

A former president recalled that the ceasefire the two of them agreed upon in Strelsau in 1902 was respected from the day it took effect.`,
    ceasefires: 2,
  },
  {
    what: "one of Sunday, and the two days of calm before it",
    published: "1921-10-20",
    text: `Ruritania and Borduria agreed to a truce in the small hours of Sunday after thirteen hours of talks. Nothing has been heard along the river since.

The ministers meet again on Saturday. Traders complain that the border is still closed.

It was on Wednesday that the two armies first tried to stop. A 48-hour truce went into force at noon on 12 October, and each said that the other had asked for it.`,
    ceasefires: 2,
  },
  {
    what: "one of its own, six weeks after that of others",
    published: "1921-02-10",
    text: `The White Hand ended its truce of 17 months on Friday.

The command of the highlanders, which called its own ceasefire six weeks after the White Hand's, was meeting last night.`,
    ceasefires: 2,
  },
  {
    what: "one that was turned down, and a second",
    published: "1921-01-12",
    text: `The last fighters left the old town on Sunday.

A ceasefire announced on January 4 by the ministry had been turned down; a second, announced on January 8 by Swedish officers, was kept.`,
    ceasefires: 2,
  },
  {
    what: "an earlier deal without a word for a ceasefire",
    published: "1921-02-18",
    text: `Soldiers limped out of Malmo on Wednesday, three days into a ceasefire that was never observed there. A previous deal, reached in September, collapsed in January.`,
    ceasefires: 2,
  },
];
