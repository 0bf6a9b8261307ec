import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";

/** The conflict ids of an article's reports, in order. */
const conflictsOf = (text: string, publishedAt: string) =>
  extract(anArticle(text, { publishedAt })).reports.map(({ conflict }) => conflict.conflictId);

describe("which war a ceasefire belongs to", () => {
  it("is not told by who welcomed it", () => {
    const text =
      "The Farabundo Marti National Liberation Front announced a truce on its radio from midnight on Thursday. Salvadoran bishops " +
      "called it good news. Nicaragua and Cuba welcomed the truce.";
    expect(conflictsOf(text, "1991-11-14")).toEqual(["el-salvador"]);
  });

  it("is told by a town at war, also behind an agreement on it, and not by a neighbour named in passing", () => {
    const text =
      "After six hours of talks the two presidents agreed on a ceasefire from midnight in the Idlib area, where 34 Turkish soldiers " +
      "died last week. Turkey has opened the way to Greece for refugees. Libya was also discussed.";
    expect(conflictsOf(text, "2020-03-07")).toEqual(["syria"]);
  });

  it("is told by the town that a dateline names, and not by the capital where the agency has its bureau", () => {
    const port =
      "HODEIDAH, Dec. 18 (AP) -- Shooting died down in the port after midnight, when a ceasefire began. Turkey was glad.";
    const bureau =
      "NICOSIA, Aug. 21 (AP) -- The Persian Gulf war went quiet at 7 a.m. Saturday, when a ceasefire took hold along the border of " +
      "Iran and Iraq.";
    expect(conflictsOf(port, "2018-12-18")).toEqual(["yemen"]);
    expect(conflictsOf(bureau, "1988-08-21")).toEqual(["iran-iraq"]);
  });

  it("is not that of the country whose capital they met in, nor of the one that brokered it", () => {
    const met =
      "Both commanders signed a ceasefire in the Chadian capital. Sudan's army and the Rapid Support Forces are to stop shelling Omdurman.";
    const brokered =
      "The M23 said it would leave Goma. A truce brokered by Angola between Rwanda and Congo came into force on 4 August.";
    expect(conflictsOf(met, "2023-05-22")).toEqual(["sudan"]);
    expect(conflictsOf(brokered, "2025-02-04")).toEqual(["eastern-congo"]);
  });

  it("is told by an armed group rather than by states beside it", () => {
    const text =
      "Air strikes hit the city hours before a seven-day truce was to begin on Monday night. It was signed by envoys of the army and the " +
      "Rapid Support Forces. South Sudan, Chad and Egypt have taken refugees in.";
    expect(conflictsOf(text, "2023-05-22")).toEqual(["sudan"]);
  });

  it("is told by the two sides named behind it", () => {
    const text =
      "Kurdish insurgents in Turkey and the Turkish army fought near Diyarbakir. Hundreds met in Syria, where the truce between Israel " +
      "and Hamas, which began in January, was praised.";
    expect(conflictsOf(text, "2025-03-02")).toEqual(["israel-gaza"]);
  });

  it("is told by the capital it was filed from where the words leave it open", () => {
    const text =
      "SANTO DOMINGO (AP) - The committee said Saturday that it had got both camps to talk. Shooting has been rare since an armistice " +
      "was signed on May 5 in the presence of the papal nuncio.";
    expect(conflictsOf(text, "1965-09-06")).toEqual(["dominican-republic"]);
  });

  it("is not told by the powers that arranged it, beside a capital at war in the dateline", () => {
    const text =
      "BAKU, Oct. 27 (AP) - The third cease-fire in as many weeks fell apart within minutes of taking effect at 8 a.m. Monday. The first, " +
      "on October 10, was Russia's work and the second France's.";
    expect(conflictsOf(text, "2020-10-27")).toContain("nagorno-karabakh");
  });

  it("is not told by sentences that change the scene, nor by where those who fled are now", () => {
    const scene =
      "An open-ended truce between Israel and the Palestinians took hold on Tuesday evening. In Syria, rebels seized a crossing from " +
      "government forces, and in Lebanon soldiers fought militants in Arsal.";
    const refuge =
      "KHARTOUM - A week-long ceasefire was due to take effect on Monday evening. People have fled to Chad, Egypt and South Sudan.";
    expect(conflictsOf(scene, "2014-08-27")).toEqual(["israel-gaza"]);
    expect(conflictsOf(refuge, "2023-05-23")).toEqual(["sudan"]);
  });

  it("is not told by what a clause says of somebody by the way", () => {
    const text =
      "Russian warplanes stayed on the ground on Saturday as the ceasefire came into force. Russia, which annexed Crimea in 2014 and was " +
      "punished for the war in eastern Ukraine, began its air campaign for Assad in September.";
    expect(conflictsOf(text, "2016-02-28")).toEqual(["syria"]);
  });

  it("is not told by one state that is named beside the war", () => {
    const text =
      "The warring sides have accepted a two-month truce from Saturday. It comes as the world watches Ukraine. Houthi fighters had fired " +
      "on Saudi oil depots in Jeddah.";
    expect(conflictsOf(text, "2022-04-02")).toEqual(["yemen"]);
  });

  it("is one within a country where a government and rebels make it", () => {
    const text =
      "South Sudan's government and rebels signed a ceasefire on Thursday. Uganda has sent troops to help the president. Sudan gets fees " +
      "for the oil.";
    expect(conflictsOf(text, "2014-01-24")).toEqual(["south-sudan"]);
  });

  it("is not a war of long ago because two states are named that fought it", () => {
    const text =
      "The two Kurdish factions in northern Iraq agreed on Thursday to prolong their cease-fire and to keep Iran and Iraq out of the " +
      "feud. Barzani's party took Irbil in August.";
    expect(conflictsOf(text, "1996-11-01")).toEqual(["iraq-kurds"]);
  });

  it("is that of the side that is known beside rebels", () => {
    const text =
      "Israel bombed Gaza and Hamas fired rockets on Sunday, as a truce between the Syrian army and rebels took effect in Aleppo.";
    expect(conflictsOf(text, "2016-02-28")).toEqual(["syria"]);
  });

  it("is that of the country filed from where another fits hardly better, and none of those who mediated", () => {
    const filed =
      "BEIRUT - The seventh truce in six months held on Sunday. General Michel Aoun has accepted the plan of the Arab League. Syrian gunners " +
      "had shelled the port. Iraq, an enemy of Damascus, arms the general. Israel stayed out.";
    const mediated =
      "The two Yemens kept to a ceasefire mediated by Syria, Iraq and Jordan. Both armies left the villages on the border on Friday. Aden let " +
      "prisoners go, and Sanaa did the same.";
    expect(conflictsOf(filed, "1989-09-24")).toEqual(["lebanon-civil-war"]);
    expect(conflictsOf(mediated, "1979-03-17")).toEqual(["yemen-north-south"]);
  });

  it("is one that is over in an article that names no war of its time", () => {
    const text =
      "Veterans of the Korean War met at Panmunjom on Sunday. It rained, and they sat under canvas. An armistice silenced the guns half a " +
      "century ago. China and the United States sent guests.";
    expect(conflictsOf(text, "2003-07-28")).toEqual(["korea"]);
  });
});
