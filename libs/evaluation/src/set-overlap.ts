/** How many members two sets share. */
export function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const member of a) if (b.has(member)) count++;
  return count;
}
