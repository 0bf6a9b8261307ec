import { describe, expect, it } from "vitest";
import { whyNodeIsTooOld } from "./require-node.js";

describe("the Node that a service is started with", () => {
  it.each(["v24.0.0", "v24.21.0", "v26.1.0"])("will do when it is %s", (version) => {
    expect(whyNodeIsTooOld(version)).toBeUndefined();
  });

  it.each(["v20.20.2", "v22.9.0", "v9.11.2"])(
    "is named when it is %s, with the one that is needed and how to get it",
    (version) => {
      const problem = whyNodeIsTooOld(version);
      expect(problem).toContain(`Node 24 is needed, this is ${version}.`);
      expect(problem).toContain("npx node");
    },
  );
});
