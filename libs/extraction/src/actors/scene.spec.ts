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
});
