import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from "class-validator";

/** A class whose fields carry class-validator decorators. */
export type MessageClass<T extends object = object> = new () => T;

/** What a field holds besides its class-validator metadata: the class of a nested message, and words for the schema. */
export interface FieldNote {
  nested?: { readonly of: () => MessageClass; readonly list: boolean };
  description?: string;
  /** Facts of JSON Schema that class-validator's metadata cannot say. */
  schema?: Readonly<Record<string, unknown>>;
  nullable?: boolean;
}

const notes = new Map<object, Map<string, FieldNote>>();

/** Notes of a message class and of those it extends, by field name. */
export function fieldNotes(type: MessageClass): ReadonlyMap<string, FieldNote> {
  const parent: unknown = Object.getPrototypeOf(type);
  const inherited = typeof parent === "function" && parent.prototype ? fieldNotes(parent as MessageClass) : [];
  return new Map([...inherited, ...(notes.get(type.prototype) ?? [])]);
}

const all =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, name) => {
    for (const decorate of decorators) decorate(target, name);
  };

const note =
  (part: FieldNote): PropertyDecorator =>
  (target, name) => {
    const fields = notes.get(target) ?? new Map<string, FieldNote>();
    notes.set(target, fields.set(String(name), { ...fields.get(String(name)), ...part }));
  };

/** Says in the schema what the field holds. */
export const Says = (description: string) => note({ description });

/** May be left out. `null` is not the same as left out: our own messages never hold it. */
export const Optional = () => ValidateIf((_, value) => value !== undefined);

/** May be left out or be `null`, as other people's producers write it. */
export const OptionalOrNull = () => all(IsOptional(), note({ nullable: true }));

/** One of a closed list; anything else fails. */
export const OneOf = (words: readonly string[]) => IsIn([...words]);

/** A list of words of a closed list. */
export const WordsOf = (words: readonly string[]) => all(IsArray(), IsIn([...words], { each: true }));

/**
 * A string.
 *
 * Units: `min`, `max` UTF-16 code units, as offsets are; JSON Schema counts code points, so its limit is the looser one.
 */
export const Text = (min: number, max: number) =>
  all(
    IsString(),
    ValidateBy({
      name: "textLength",
      validator: {
        validate: (value) => typeof value === "string" && value.length >= min && value.length <= max,
        defaultMessage: () => `$property must have ${min} to ${max} characters`,
      },
    }),
    note({ schema: { type: "string", ...(min > 0 && { minLength: min }), maxLength: max } }),
  );

/** A string of one form; `form` completes "must be …". */
export const Formed = (pattern: RegExp, form: string) =>
  all(IsString(), Matches(pattern, { message: `$property must be ${form}` }));

/** A list of at most `max` strings. */
export const Texts = (max = 10_000) => all(IsArray(), ArrayMaxSize(max), IsString({ each: true }));

/** A whole number from `min` on. */
export const Whole = (min = 0) => all(IsInt(), Min(min), note({ schema: { type: "integer" } }));

/** A share or probability, 0..1. */
export const Probability = () => all(IsNumber(), Min(0), Max(1));

/** Whole numbers by name. */
export const Counts = () =>
  all(
    IsObject(),
    ValidateBy({
      name: "counts",
      validator: {
        validate: (value) => Object.values(value ?? {}).every((count) => Number.isInteger(count)),
        defaultMessage: () => "$property must hold whole numbers",
      },
    }),
    note({ schema: { type: "object", additionalProperties: { type: "integer" } } }),
  );

/** One nested message. */
export const Nested = (of: () => MessageClass) =>
  all(IsObject(), ValidateNested(), note({ nested: { of, list: false } }));

/** A list of nested messages. */
export const ListOf = (of: () => MessageClass, max = 10_000) =>
  all(
    IsArray(),
    ArrayMaxSize(max),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    note({ nested: { of, list: true } }),
  );
