/** What the services use of Node (SQLite among it) is there from this version on. */
const NODE_MAJOR = 24;

/** Ends the process with a plain message on a Node that is too old, before it fails in the middle of the work. */
export function requireNode(): void {
  const problem = whyNodeIsTooOld(process.version);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}

/** Shape: `version` as in `process.version`; returns a sentence with what to do, undefined when there is nothing to do. */
export function whyNodeIsTooOld(version: string): string | undefined {
  if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= NODE_MAJOR) return undefined;
  return `Node ${NODE_MAJOR} is needed, this is ${version}. Start it with \`npx node\` instead of \`node\`: that is the Node ${NODE_MAJOR} which \`npm ci\` brought.`;
}
