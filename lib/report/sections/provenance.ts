import type { OptionValue, Provenance } from "../../provenance/index.js";
import type { CellText, Draft } from "../block.js";
import type { Voice } from "../words.js";

/** A page shows its language and its format itself. */
const evident = new Set(["lang", "format"]);

const written = ([flag, value]: readonly [string, OptionValue]): string =>
  value === true ? `--${flag}` : typeof value === "object" && flag !== "merge" ? `--${flag} ${value.join(",")}` : [value].flat().map((one) => `--${flag} ${String(one)}`).join(" ");

/** What went into the report, as a table: files, case, version, options that differ from the default, seed. */
export function provenanceTable({ tool, version, inputs, case: source, options, seed, digest }: Provenance, { say }: Voice): Draft {
  const row = (...cells: readonly string[]): CellText[] => cells.map((text) => ({ text }));
  const given = Object.entries(options).filter(([flag]) => !evident.has(flag));
  return {
    kind: "table", id: "provenance", title: say("provenance/title"),
    columns: [{ label: say("provenance/what") }, { label: say("provenance/value") }, { label: say("provenance/bytes"), numeric: true }, { label: say("provenance/sha256") }],
    rows: [
      ...inputs.map(({ name, bytes, sha256 }) => row(name, say("provenance/file"), String(bytes), sha256)),
      ...(source === null ? [] : [row(say("provenance/case"), source.id, "", source.sha256)]),
      row(say("provenance/version"), `${tool} ${version}`, "", ""),
      row(say("provenance/options"), given.length === 0 ? say("provenance/options-none") : given.map(written).join(" "), "", ""),
      row(say("provenance/seed"), seed === null ? say("provenance/seed-none") : String(seed), "", ""),
      row(say("provenance/record"), "", "", digest),
    ],
    caption: say("provenance/caption"),
  };
}
