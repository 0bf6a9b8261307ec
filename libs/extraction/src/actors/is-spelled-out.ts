import type { ActorSpan } from "./actor-span.js";

/** "two rebel groups, the Northern Front and the Southern Front": who they are is said behind it. */
export function isSpelledOut({ sentence, end, actor, via }: ActorSpan, spans: readonly ActorSpan[]): boolean {
  const isUnnamed =
    via === "nickname" || sentence.tokens.slice(end - 1, end + 1).some(({ lower }) => GROUPS.test(lower));
  if (!isUnnamed || actor.kind === "state") return false;
  const behind =
    /^(?:groups?|movements?|factions?|militias?|organizations?|organisations?|army|armies|part(?:y|ies)|forces?)$/.test(
      sentence.tokens[end]?.lower ?? "",
    )
      ? end + 1
      : end;
  // "two rebel groups from Darfur, the"
  const isPlaced = /^(?:from|in)$/.test(sentence.tokens[behind]?.lower ?? "");
  const comma = isPlaced
    ? ([2, 3].map((words) => behind + words).find((at) => sentence.tokens[at]?.lower === ",") ?? behind)
    : behind;
  if (!/^(?:,|:|-|--|\(|including|of)$/.test(sentence.tokens[comma]?.lower ?? "")) return false;
  return spans.some(
    (other) =>
      other.first > comma &&
      other.first - comma <= 3 &&
      other.actor.kind !== "state" &&
      (other.via !== "nickname" || other.actor.actorId !== actor.actorId),
  );
}

const GROUPS =
  /^(?:groups|movements|factions|militias|organizations|organisations|armies|rebels|guerrillas|insurgents|militants)$/;
