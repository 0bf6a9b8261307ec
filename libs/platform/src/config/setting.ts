import { IsArray, IsBoolean, IsIn, IsInt, IsString, Matches, Max, Min, MinLength, ValidateIf } from "class-validator";

/** One environment variable of an app: how it is read, and what the settings table says. */
export interface SettingNote {
  readonly kind: "text" | "whole number" | "flag" | "list" | "word" | "secret" | "secret list";
  /** One or two sentences, with the unit. */
  readonly description: string;
  readonly words?: readonly string[];
}

/** A class whose fields are settings: its field initialisers are the defaults. */
export type ConfigClass<T extends object = object> = new () => T;

const notes = new Map<object, Map<string, SettingNote>>();

/** Settings of a config class by property, those of its parents first. */
export function settingNotes(type: ConfigClass): ReadonlyMap<string, SettingNote> {
  const parent: unknown = Object.getPrototypeOf(type.prototype);
  const inherited = isPrototype(parent) ? settingNotes(parent.constructor as ConfigClass) : new Map();
  return new Map([...inherited, ...(notes.get(type.prototype) ?? [])]);
}

const isPrototype = (value: unknown): value is object => value !== null && value !== Object.prototype;

/** `httpPort` is read from `HTTP_PORT`. */
export const toVariable = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const setting =
  (note: SettingNote, ...checks: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, name) => {
    const settings = notes.get(target) ?? new Map<string, SettingNote>();
    notes.set(target, settings.set(String(name), note));
    for (const check of checks) check(target, name);
  };

/** May stay unset: the field is then undefined. */
export const Unset = () => ValidateIf((_, value) => value !== undefined);

/** A text. */
export const TextSetting = (description: string) => setting({ kind: "text", description }, IsString(), MinLength(1));

/** A text that is never shown. */
export const SecretSetting = (description: string) =>
  setting({ kind: "secret", description }, IsString(), MinLength(1));

/** A whole number within limits; the description says the unit. */
export const NumberSetting = (description: string, limits: { readonly min: number; readonly max: number }) =>
  setting({ kind: "whole number", description }, IsInt(), Min(limits.min), Max(limits.max));

/** `true` or `false`. */
export const FlagSetting = (description: string) => setting({ kind: "flag", description }, IsBoolean());

/** One of a closed list. */
export const WordSetting = (description: string, words: readonly string[]) =>
  setting({ kind: "word", description, words }, IsIn([...words]));

/** Texts separated by commas. */
export const ListSetting = (description: string, entry: RegExp, form: string) =>
  setting(
    { kind: "list", description },
    IsArray(),
    Matches(entry, { each: true, message: `each entry must be ${form}` }),
  );

/** Texts separated by commas that are never shown. */
export const SecretListSetting = (description: string) =>
  setting({ kind: "secret list", description }, IsArray(), MinLength(16, { each: true }));
