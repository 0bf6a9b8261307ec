import type { Measured } from "./measure.js";
export async function benchKafka(): Promise<readonly Measured[]> {
  return [];
}
