import { type ConfigClass, settingNotes, toVariable } from "./setting.js";

/** The settings of a config class as a Markdown table, as the app's README shows it. */
export function toSettingsTable(type: ConfigClass): string {
  const defaults = new type() as Record<string, unknown>;
  const rows = [...settingNotes(type)].map(([property, note]) => {
    const values = note.words ? `: ${note.words.map((word) => `\`${word}\``).join(", ")}` : "";
    return [`\`${toVariable(property)}\``, note.kind + values, toCell(defaults[property]), note.description];
  });
  return toTable(["variable", "kind", "default", "what it does"], rows);
}

/** Columns padded to one width, as the formatter leaves them. */
function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const toLine = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [toLine(head), toLine(widths.map((width) => "-".repeat(width))), ...rows.map(toLine)].join("\n");
}

const toCell = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? "—" : `\`${[value].flat().join(",")}\``;
