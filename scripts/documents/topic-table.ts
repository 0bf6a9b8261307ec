import { describeRetention, ERROR_CODES, TOPICS, type Topic } from "#contracts";
import { MESSAGES } from "./json-schemas.js";

const MIB = 1024 * 1024;

/** The page beside the schemas: topics, schema files, error codes. */
export function toSchemasPage(): string {
  return [
    "# Messages",
    "",
    "Generated from the message classes and the topic table in `libs/contracts`. To write it anew:",
    "`UPDATE_DOCS=1 npx vitest run --project architecture documents`.",
    "`asyncapi.json` is the same for machines (AsyncAPI 3.0). Unknown fields in input are ignored; a value outside a closed",
    "list is refused. Lengths are limited in UTF-16 code units, which JSON Schema cannot say: its own limit is the looser one.",
    "",
    "## Topics",
    "",
    "| topic | key | partitions | clean-up | kept | largest batch | what lies there |",
    "|---|---|---|---|---|---|---|",
    ...Object.values(TOPICS).map(toTopicRow),
    "",
    "Partition counts are fixed for life: a key must stay where it is. All topics carry the broker's append time.",
    "",
    "## Schemas",
    "",
    "| file | message |",
    "|---|---|",
    ...MESSAGES.map(({ file, description }) => `| [${file}.schema.json](${file}.schema.json) | ${description} |`),
    "",
    "## Error codes",
    "",
    "In dead letters (`dl_code`), HTTP problems (`code`), logs and metrics.",
    "",
    "| code | kind | meaning |",
    "|---|---|---|",
    ...Object.entries(ERROR_CODES).map(([code, { kind, meaning }]) => `| \`${code}\` | ${kind} | ${meaning} |`),
    "",
  ].join("\n");
}

function toTopicRow(topic: Topic): string {
  const largest = `${Number((topic.maxMessageBytes / MIB).toFixed(2))} MiB`;
  return `| \`${topic.name}\` | ${topic.key} | ${topic.partitions} | ${topic.cleanupPolicy} | ${describeRetention(topic)} | ${largest} | ${topic.purpose} |`;
}
