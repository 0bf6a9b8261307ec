import { type ConfigClass, settingNotes, toVariable } from "./setting.js";

/** The settings of a config class as a Markdown table, as the app's README shows it. */
export function toSettingsTable(type: ConfigClass): string {
  const defaults = new type() as Record<string, unknown>;
  const rows = [...settingNotes(type)].map(([property, note]) => {
    const values = note.words ? `: ${note.words.map((word) => `\`${word}\``).join(", ")}` : "";
    return `| \`${toVariable(property)}\` | ${note.kind}${values} | ${toCell(defaults[property])} | ${note.description} |`;
  });
  return ["| variable | kind | default | what it does |", "|---|---|---|---|", ...rows].join("\n");
}

const toCell = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? "—" : `\`${[value].flat().join(",")}\``;
