import type { Features } from "../features/features.js";
import { isNearCopy } from "../features/sketch.js";
import { comparison, eachOf, mutualLevel, otherwise } from "./comparison.js";
import { WEIGHTS } from "./weights.js";

const founding = ({ report }: Features) => report.mentions[0]?.quote ?? "";
const isCopy = (a: Features, b: Features) => isNearCopy(a.sketch, b.sketch);
/** Shorter founding quotes ("the ceasefire") are shared by chance. */
const TELLING_QUOTE_LENGTH_MIN = 40;
const isSameQuote = (a: Features, b: Features) =>
  founding(a).length >= TELLING_QUOTE_LENGTH_MIN && founding(a) === founding(b);

const w = WEIGHTS.wording;
export const wording = comparison(
  "wording and wire origin",
  [
    mutualLevel("copies of one text, the same sentence", (a, b) => isSameQuote(a, b) && isCopy(a, b), w.sameQuote),
    mutualLevel("the same sentence", isSameQuote, w.sameOpening),
    mutualLevel(
      "copies of one text, another sentence",
      (a, b) => founding(a) !== "" && founding(b) !== "" && isCopy(a, b),
      w.otherQuote,
    ),
    otherwise("other texts", 0),
  ],
  eachOf((features) => founding(features) !== ""),
);
