import { getMetadataStorage, type ValidationArguments } from "class-validator";
import type { Problem } from "./errors.js";
import { fieldNotes, type MessageClass } from "./fields.js";

/** One class-validator constraint of a field, looked up once. */
interface Check {
  readonly each: boolean;
  readonly isSatisfied: (value: unknown) => boolean;
  readonly message: string;
}

interface FieldPlan {
  readonly name: string;
  /** Absent is fine; with `nullable` also `null`. */
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly checks: readonly Check[];
  readonly nested?: { readonly of: () => MessageClass; readonly list: boolean };
}

const plans = new Map<MessageClass, readonly FieldPlan[]>();
/** Reading stops here: a list of ten thousand wrong entries is wrong enough. */
const PROBLEMS_MAX = 50;

/**
 * Checks unknown JSON against a message class and copies what the class declares; all else is left behind.
 *
 * class-validator's own executor looks every constraint up again per object and lets a list pass where one nested message
 * is due. This one runs the same constraints from a plan made once per class, never deeper than the classes nest,
 * so no input can overflow it.
 *
 * Shape: the result has the class's prototype and only declared fields. Errors: none; problems name path and reason.
 */
export function readMessage<T extends object>(
  type: MessageClass<T>,
  input: unknown,
): { readonly value: T; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const value = readObject(type, input, "", problems);
  return { value: value as T, problems };
}

function readObject(type: MessageClass, input: unknown, path: string, problems: Problem[]): object | undefined {
  if (!isPlainObject(input)) {
    problems.push({ path, message: `must be an object, is ${nameOf(input)}` });
    return undefined;
  }
  const out = Object.create(type.prototype) as Record<string, unknown>;
  for (const field of planOf(type)) {
    const value = Object.hasOwn(input, field.name) ? input[field.name] : undefined;
    if (value === undefined && field.optional) continue;
    if (value === null && field.nullable) continue;
    if (problems.length >= PROBLEMS_MAX) break;
    const fieldPath = path === "" ? field.name : `${path}.${field.name}`;
    const failed = value === undefined ? undefined : firstFailure(field.checks, value);
    if (value === undefined) problems.push({ path: fieldPath, message: "is required" });
    else if (failed) problems.push({ path: fieldPath + failed.at, message: failed.message });
    else if (field.nested) out[field.name] = readNested(field.nested, value, fieldPath, problems);
    else out[field.name] = value;
  }
  return out;
}

function readNested(
  { of, list }: NonNullable<FieldPlan["nested"]>,
  value: unknown,
  path: string,
  problems: Problem[],
): unknown {
  if (!list) return readObject(of(), value, path, problems);
  const out: unknown[] = [];
  for (const [index, entry] of (value as unknown[]).entries()) {
    if (problems.length >= PROBLEMS_MAX) break;
    out.push(readObject(of(), entry, `${path}[${index}]`, problems));
  }
  return out;
}

/** The first constraint that fails, and at which entry of a list: `[3]`, empty for the value itself. */
function firstFailure(checks: readonly Check[], value: unknown): { at: string; message: string } | undefined {
  for (const { each, isSatisfied, message } of checks) {
    if (!each && !isSatisfied(value)) return { at: "", message };
    if (!each) continue;
    const wrong = Array.isArray(value) ? value.findIndex((entry) => !isSatisfied(entry)) : -1;
    if (wrong >= 0) return { at: `[${wrong}]`, message };
  }
  return undefined;
}

function planOf(type: MessageClass): readonly FieldPlan[] {
  const known = plans.get(type);
  if (known) return known;
  const storage = getMetadataStorage();
  const fields = new Map<string, { optional: boolean; checks: Check[] }>();
  for (const metadata of storage.getTargetValidationMetadatas(type, "", true, false)) {
    const field = fields.get(metadata.propertyName) ?? { optional: false, checks: [] };
    fields.set(metadata.propertyName, field);
    if (metadata.type === "conditionalValidation") field.optional = true;
    if (metadata.type !== "customValidation") continue;
    for (const { instance } of storage.getTargetValidatorConstraints(metadata.constraintCls)) {
      const args = {
        value: undefined,
        constraints: metadata.constraints,
        targetName: type.name,
        object: {},
        property: metadata.propertyName,
      };
      const message = toSentence(metadata.message ?? instance.defaultMessage?.(args) ?? "is not valid", args);
      field.checks.push({
        each: metadata.each,
        isSatisfied: (value) => instance.validate(value, args) === true,
        message,
      });
    }
  }
  const notes = fieldNotes(type);
  const plan = [...fields].map(([name, { optional, checks }]) => {
    const note = notes.get(name);
    return { name, optional, nullable: note?.nullable === true, checks, ...(note?.nested && { nested: note.nested }) };
  });
  plans.set(type, plan);
  return plan;
}

/** A problem names its path, so the sentence goes without the property: "must be a string". */
const toSentence = (template: string | ((args: ValidationArguments) => string), args: ValidationArguments) =>
  (typeof template === "function" ? template(args) : template)
    .replaceAll("each value in $property ", "")
    .replaceAll("$property ", "")
    .replaceAll("$constraint1", String(args.constraints?.[0]).replaceAll(",", ", "));

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nameOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`);
