import { describe, expect, it } from "vitest";
import { type NodePlace, toServerProperties } from "./server-properties.js";

const place = (id: number): NodePlace => ({
  id,
  port: 9090 + id,
  controllerPort: 9190 + id,
  dataFolder: `/data/${id}`,
});
const [first, second, third] = [place(1), place(2), place(3)];

describe("a node's configuration", () => {
  it("replicates nothing on one node: three copies could never be written", () => {
    const lines = toServerProperties(first, [first]).split("\n");
    expect(lines).toContain("transaction.state.log.replication.factor=1");
    expect(lines).toContain("min.insync.replicas=1");
    expect(lines).toContain("controller.quorum.voters=1@127.0.0.1:9191");
  });

  it("keeps three copies on three nodes, so that one may die", () => {
    const lines = toServerProperties(second, [first, second, third]).split("\n");
    expect(lines).toContain("node.id=2");
    expect(lines).toContain("transaction.state.log.replication.factor=3");
    expect(lines).toContain("min.insync.replicas=2");
    expect(lines).toContain("controller.quorum.voters=1@127.0.0.1:9191,2@127.0.0.1:9192,3@127.0.0.1:9193");
  });

  it("takes a test's own settings over ours", () => {
    const text = toServerProperties(first, [first], { "group.initial.rebalance.delay.ms": "500" });
    expect(text.match(/^group\.initial\.rebalance\.delay\.ms=.*$/gm)).toEqual(["group.initial.rebalance.delay.ms=500"]);
  });
});
