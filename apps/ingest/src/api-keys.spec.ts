import { expect, it } from "vitest";
import { ApiKeys } from "./api-keys.js";

it("a key that was too fast is let in again as its minute goes by", () => {
  let nowMs = 0;
  const keys = new ApiKeys(["key"], 60, () => nowMs);
  for (let i = 0; i < 60; i++) expect(keys.admit("key")).toBe("admitted");
  expect(keys.admit("key")).toBe("too-fast");
  nowMs += 1_000;
  expect(keys.admit("key")).toBe("admitted");
  expect(keys.admit("key")).toBe("too-fast");
  expect(keys.admit("other")).toBe("unknown");
});
