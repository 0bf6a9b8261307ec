import { targetConstructorToSchema } from "class-validator-jsonschema";
import {
  ArticleMessage,
  DeadLetterMessage,
  EventMessage,
  fieldNotes,
  type MessageClass,
  OverrideMessage,
  ReportedMessage,
  ReportMessage,
  WithdrawalMessage,
} from "#contracts";

/** A JSON Schema or a part of one, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** One schema file per message; the text is what its readers see first. */
export const MESSAGES: readonly { readonly file: string; readonly type: MessageClass; readonly description: string }[] =
  [
    {
      file: "article",
      type: ArticleMessage,
      description:
        "An article, as a request or as a record of news.articles.v1. Only text is required; ids are derived; unknown fields are ignored.",
    },
    {
      file: "report",
      type: ReportMessage,
      description: "What one article says of one ceasefire: ce_type org.truceline.report.v1 on ceasefire.reports.v1.",
    },
    {
      file: "withdrawn",
      type: WithdrawalMessage,
      description:
        "A newer version of an article no longer says it: ce_type org.truceline.withdrawn.v1 on ceasefire.reports.v1.",
    },
    {
      file: "override",
      type: OverrideMessage,
      description: "A person's decision about reports: ce_type org.truceline.override.v1 on ceasefire.reports.v1.",
    },
    {
      file: "event",
      type: EventMessage,
      description:
        "A canonical ceasefire, merged from reports: a record of ceasefire.events.v1. Keep the highest revision per eventId.",
    },
    {
      file: "reported",
      type: ReportedMessage,
      description: "Which reports an article's last version gave: a record of news.articles.v1.reported.",
    },
    {
      file: "dead-letter",
      type: DeadLetterMessage,
      description: "The headers of a dead letter. Its value is the original one, byte for byte.",
    },
  ];

/** A message class and all classes nested in it, by name, each nested one as a reference under `refPrefix`. */
export function toSchemas(type: MessageClass, refPrefix: string): Map<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  const visit = (next: MessageClass) => {
    if (found.has(schemaName(next))) return;
    const { schema, nested } = toSchema(next, refPrefix);
    found.set(schemaName(next), schema);
    nested.forEach(visit);
  };
  visit(type);
  return found;
}

/** `EvidenceMessage` is `Evidence` to readers of schemas. */
export const schemaName = (type: MessageClass) => type.name.replace(/Message$/, "");

/** The file that is committed for a message: JSON Schema 2020-12, whole in itself. */
export function toSchemaFile({ file, type, description }: (typeof MESSAGES)[number]): JsonSchema {
  const [[name, root] = ["", {}], ...nested] = toSchemas(type, "#/$defs/");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://truceline.org/schemas/v1/${file}.schema.json`,
    title: name,
    description,
    ...root,
    ...(nested.length > 0 && { $defs: Object.fromEntries(nested.sort(([a], [b]) => (a < b ? -1 : 1))) }),
  };
}

function toSchema(type: MessageClass, refPrefix: string) {
  const notes = fieldNotes(type);
  const { properties = {}, required = [] } = targetConstructorToSchema(type, {
    additionalConverters: {
      // Filled in below from our own notes, which know the class behind the field.
      nestedValidation: () => ({}),
      isObject: () => ({}),
      textLength: () => ({}),
      counts: () => ({}),
    },
  });
  const entries = Object.entries(properties).map(([name, schema]) => {
    const note = notes.get(name);
    const described = note?.description === undefined ? {} : { description: note.description };
    if (!note?.nested)
      return [name, { ...withNull({ ...clean(schema), ...note?.schema }, note?.nullable), ...described }];
    const ref = { $ref: refPrefix + schemaName(note.nested.of()) };
    const whole = note.nested.list ? { ...clean(schema), type: "array", items: ref } : ref;
    return [name, { ...withNull(whole, note.nullable), ...described }];
  });
  const nested = [...notes.values()].flatMap((note) => (note.nested ? [note.nested.of()] : []));
  const schema: JsonSchema = {
    type: "object",
    properties: Object.fromEntries(entries),
    required: [...required].sort(),
  };
  return { schema, nested };
}

/** Optional fields of other people's messages may be null. */
function withNull(schema: JsonSchema, isNullable = false): JsonSchema {
  if (!isNullable) return schema;
  if ("$ref" in schema) return { anyOf: [schema, { type: "null" }] };
  const { type, enum: words } = schema;
  return { ...schema, type: [type, "null"], ...(Array.isArray(words) && { enum: [...words, null] }) };
}

/** Without the keyword of OpenAPI 3.0 that the generator adds and JSON Schema does not have. */
function clean(schema: object): JsonSchema {
  const { nullable: _, ...rest } = schema as JsonSchema;
  return rest;
}
