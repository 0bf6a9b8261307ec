import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";

const reportsOf = (text: string, publishedAt: string) =>
  extract(anArticle(text.replace(/\s+/g, " ").trim(), { publishedAt })).reports.map(
    ({ conflict }) => conflict.conflictId,
  );

describe("a quarrel that is told as a war", () => {
  it.each([
    [
      "in a city council",
      "1931-05-06",
      `The aldermen of Port Merrin, at war over the tramways since the election, signed an armistice on Tuesday and broke it before the soup.
       Alderman Quill, who leads the eleven, crossed the chamber and shook hands with Alderman Roper, who leads the other eleven. Both had promised
       to hold their fire until the gas rates were voted. "I felt like a man climbing out of a trench," said Mr Quill. The truce collapsed at ten minutes to
       eight, when the treasurer read out the minutes of the committee on drains and found that somebody had struck a line from them.
       "That was an ambush," said Alderman Roper, and asked for a roll call. The eleven replied with a salvo of points of order. By nine the
       cease-fire which the mayor had brokered over breakfast was a memory, and the reporters went home. It was the second this year: the
       first, over the price of lamp oil, had lasted through Lent. The council meets again on Monday, and so, it is feared, do the guns.`,
    ],
    [
      "between two trading partners",
      "2019-09-16",
      `So the guns have fallen silent again in the longest tariff quarrel of the age. The two ministers met over dinner on Saturday, agreed to a
       ceasefire of ninety days and ate the fish. It is the third such armistice. The one of last winter was extended twice, and then shattered
       with a single message before the markets opened. Exporters of soya and steel do not unpack their helmets yet, and investors who bought
       on the first truce have learnt to sell on the second. For small countries whose exports pass through both camps a lull is better than
       a salvo, but nobody builds a factory in a lull. The tariffs that were imposed in May stay where they are; the new ones wait in the
       magazine. Neither side gave up an inch, and each says that it won. When the ninety days are over there will be another dinner, and
       perhaps another fish.`,
    ],
    [
      "between a surgeon and his ministry, in words of no arena that a list could name",
      "1931-05-06",
      `The provincial ministry and its surgeons have agreed to lay down arms for now. After seven months of quarrels over fees and full pages in
       the papers, the premier and the head of the guild told reporters on Monday that they had reached a ceasefire until an arbiter reports in
       the spring. "It has been trench warfare," the premier said. The guild had taken the ministry to court twice. Surgeons who had threatened to
       leave will see patients again from Monday. Nurses, who are no part of the truce, said that they would go ahead with a day of rest.`,
    ],
    [
      "between two leaders of one party",
      "1961-04-20",
      `The truce between the Premier and his treasurer, which both had honoured since the congress in March, was in ruins last night. The Premier
       told two reporters at the races that he would lead the party into the next election and the one after it. The treasurer, who had kept
       the ceasefire through two by-elections and a budget, learned of it in the barber's chair. "He threw a grenade and called it a remark,"
       said a backbencher of his camp. Another said that the armistice had only ever been observed on one side of the corridor. The Premier
       later telephoned and found the line engaged. Elder men of the party urged the two to lay down their arms until the budget has been
       passed a week from now, and one of them, who is eighty, offered to stand between the trenches with a white flag. The opposition was
       delighted.`,
    ],
  ])("%s is none", (_, publishedAt, text) => {
    expect(reportsOf(text, publishedAt)).toEqual([]);
  });

  it.each([
    [
      "the markets on the day of a ceasefire",
      "2025-06-24",
      `Stocks rose and oil fell on Tuesday as investors wagered that the worst was over. Iran and Israel agreed to a ceasefire that took effect in
       the morning, and by noon the price of a barrel was where it had been a fortnight ago. Traders who had bought on every headline of the
       past days sold on this one. Airlines gained most. Economists warned that the truce may change little for importers, who pay for
       insurance by the month. The central bank meets on Thursday and is expected to leave its rate alone; the budget is due a week later.
       Exporters of machines said that orders had not fallen, and retailers that nobody had noticed. In the bond market, yields on debt of ten
       years slipped by a tenth. "The market has the memory of a goldfish and the nerves of a cat," said one economist, who has followed it for
       thirty years, and who had bought neither.`,
      "iran-israel",
    ],
    [
      "a war that has long been over",
      "2013-07-27",
      `Congress set the budget aside for an hour on Saturday and remembered. Sixty years ago, on July 27, 1953, an armistice ended the Korean War,
       and those who are left of the men who were there came to the Mall in blazers and wheelchairs. The speaker of the Senate read the names of
       the states they came from. Lawmakers of both houses, who have agreed on little since the spring and on the debt on nothing at all,
       stood side by side. "We went home and nobody asked," said one of the old men, who had been nineteen. The trade unions of the city had
       paid for the buses. In the afternoon the caucus met again, and the fiscal year, the markets and the investors were spoken of as
       before.`,
      "korea",
    ],
  ])("%s are no figure of speech", (_, publishedAt, text, conflictId) => {
    expect(reportsOf(text, publishedAt)).toEqual([conflictId]);
  });
});
