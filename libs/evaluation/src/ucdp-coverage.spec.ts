import { describe, expect, it } from "vitest";
import { toUcdpCoverage } from "./ucdp-coverage.js";

const ACTORS = [
  "ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NewName,NewNameFullEng,Org,ConflictId",
  "1,Government of Ruritania,,,,,,4,10",
  '2,FMLN,,,"Farabundo, ""Martí"" Front\nof National Liberation",,,1,"10, 11"',
  '3,X-9,,,,"X-10, Polisario Front",,1,11',
  "4,Zubrowka Brigade,,,,,,1,11",
  "5,Long Gone Front,,,,,,1,12",
  "6,Village Guards of Klow,,,,,,1,",
  "",
].join("\n");
const CONFLICTS = "conflict_id,last_year\n10,1992\n11,2001\n12,1950\n";

describe("coverage of UCDP's actors", () => {
  it("counts formally organized groups of later wars, and apart those that fought no state", () => {
    expect(toUcdpCoverage(ACTORS, CONFLICTS)).toEqual({
      stateBased: { known: 2, total: 3, unknown: ["Zubrowka Brigade"] },
      otherViolence: { known: 0, total: 1, unknown: ["Village Guards of Klow"] },
    });
  });
});
