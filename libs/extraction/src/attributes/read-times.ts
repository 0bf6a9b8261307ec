import type { Mention } from "../mentions/mention.js";
import { resolveTime, type TimeContext, type TimePhrase } from "../time/index.js";
import type { DateField, TimeFact } from "./mention-facts.js";

const EFFECT =
  /^(?:effect|force|place|begin|begins|began|begun|beginning|start|starts|started|starting|commence|commenced|from|since|effective|hold)$/;
const DECLARE =
  /^(?:agree|agreed|agrees|agreeing|declare|declared|declares|declaring|announce|announced|announces|announcing|sign|signed|signs|signing|reach|reached|reaches|reaching|broker|brokered|struck|strike|strikes|conclude|concluded|negotiated|accept|accepted|accepts|proclaimed|decreed|ordered|orders|brokering|secured|mediated|called|forged|clinched|approved|established|made|said|committed|arranged|announcement|proclamation|deal|agreement|statement)$/;
const END =
  /^(?:expire|expires|expired|expiring|end|ends|ended|ending|collapse|collapsed|collapses|broke|breaks|broken|lapse|lapsed|lapses|terminate|terminated|over|unraveled|shattered|resumed|dead|called)$/;
const UNTIL = /^(?:until|till|through|thru)$/;
const VIOLATED =
  /^(?:violated|violating|violate|violation|violations|breach|breached|breaching|broke|broken|breaking|resumed|shelling|attack|attacked|attacks)$/;
const REACH_TOKENS = 14;

/** What the article adds to a time expression of one sentence. */
export interface TimeSetting {
  readonly anchorDate?: string;
  readonly governing?: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly defaultZone?: string;
}

/**
 * The dates that one mention's sentence gives its ceasefire: declared, effective, expires, ended, violated.
 *
 * A time goes with the nearest word of its clause that says what happened then; a time with no such word in reach is left alone.
 */
export function readTimes(
  mention: Mention,
  phrases: readonly TimePhrase[],
  others: readonly Mention[],
  setting: TimeSetting,
): readonly TimeFact[] {
  const facts: TimeFact[] = [];
  for (const phrase of phrases) {
    if (phrase.kind === "duration") continue;
    const position = tokenRange(mention, phrase);
    if (!position || closerToAnother(mention, position, others)) continue;
    const field = fieldOf(mention, position, phrase);
    if (!field) continue;
    const time = resolveTime(phrase, contextOf(mention, phrase, position, field, setting));
    if (!time) continue;
    facts.push({
      sentence: mention.sentence,
      first: position.first,
      end: position.end,
      rule: `${field}: ${phrase.rule}`,
      field,
      time,
    });
  }
  return facts;
}

function contextOf(mention: Mention, phrase: TimePhrase, position: TokenRange, field: TimeFact["field"], setting: TimeSetting): TimeContext {
  const tokens = mention.sentence.tokens;
  const around = tokens.slice(Math.max(0, Math.min(position.first - 8, mention.first)), position.end + 4).map((token) => token.lower);
  const ahead = around.some((word, at) => FUTURE.test(word) || (word === "to" && /^(?:begin|start|take|come|go|last|end|expire|run)$/.test(around[at + 1] ?? "")));
  if (field === "expires" || (field === "effective" && ahead)) return { ...setting, direction: "future" };
  return { ...setting, direction: ahead && field !== "declared" ? "unknown" : "past" };
}

const FUTURE = /^(?:will|due|set|scheduled|expected|slated|supposed|planned|'ll)$/;

export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export function tokenRange(
  mention: Mention,
  phrase: { readonly start: number; readonly end: number },
): TokenRange | undefined {
  const tokens = mention.sentence.tokens;
  const first = tokens.findIndex((token) => token.end > phrase.start);
  if (first < 0 || (tokens[first]?.start ?? 0) >= phrase.end) return undefined;
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < phrase.end) end++;
  return { first, end };
}

function closerToAnother(mention: Mention, position: TokenRange, others: readonly Mention[]): boolean {
  const distance = (each: Mention) =>
    position.first >= each.end ? position.first - each.end : Math.max(0, each.first - position.end);
  return others.some(
    (other) => other !== mention && other.form !== "anaphor" && distance(other) < distance(mention) - 2,
  );
}

function fieldOf(mention: Mention, position: TokenRange, phrase: TimePhrase): TimeFact["field"] | undefined {
  const tokens = mention.sentence.tokens;
  const word = (at: number) => tokens[at]?.lower ?? "";
  const inside = position.first >= mention.first && position.end <= mention.end;
  if (inside)
    return phrase.known.year !== undefined && phrase.known.day === undefined
      ? "declared"
      : phrase.relative
        ? undefined
        : "declared";
  const preposition = phrase.preposition ?? word(position.first - 1);
  if (UNTIL.test(preposition))
    return position.first >= mention.first && position.first - mention.end < REACH_TOKENS ? "expires" : undefined;
  const adjacent = position.first >= mention.end && position.first - mention.end <= 2;
  if (adjacent && /^(?:from|since|starting|beginning|effective|as of)$/.test(preposition)) return "effective";
  // Left of the time: the nearest word of its clause that says what happened.
  for (let at = position.first - 1; at >= Math.max(0, position.first - REACH_TOKENS); at--) {
    if (at >= mention.first && at < mention.end) {
      if (position.first - mention.end <= 3 && position.first >= mention.end)
        return governing(mention, position) ?? "declared";
      continue;
    }
    const field = fieldOfWord(word(at), word(at + 1), word(at - 1));
    if (field) return field;
    if (word(at) === ";" || word(at) === ":") break;
  }
  for (let at = position.end; at < Math.min(tokens.length, position.end + REACH_TOKENS); at++) {
    if (at >= mention.first && at < mention.end) continue;
    const field = fieldOfWord(word(at), word(at + 1), word(at - 1));
    if (field) return field;
    if (word(at) === ";") break;
  }
  return undefined;
}

/** "a truce on Friday": what its verb says happened, before the mention. */
function governing(mention: Mention, _position: TokenRange): DateField | undefined {
  const tokens = mention.sentence.tokens;
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 8); at--) {
    const field = fieldOfWord(tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? "", tokens[at - 1]?.lower ?? "");
    if (field && field !== "violated") return field;
  }
  return undefined;
}

function fieldOfWord(word: string, next: string, previous: string): TimeFact["field"] | undefined {
  if (
    /^(?:took|take|takes|taking|taken|came|come|comes|coming|went|go|goes|going|entered|enter|enters|put)$/.test(
      word,
    ) &&
    /^(?:effect|force|into|in|hold|place|on)$/.test(next)
  )
    return "effective";
  if (EFFECT.test(word) && !(word === "place" && previous === "took")) return "effective";
  if (DECLARE.test(word)) return "declared";
  if (VIOLATED.test(word)) return "violated";
  if (END.test(word)) return "ended";
  return undefined;
}
