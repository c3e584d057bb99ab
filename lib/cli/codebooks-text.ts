import { surroundings, type Codebook, type CodebookCode } from "../codebook/index.js";
import { csvTable, formatTable, markdownTable, markdownText, oneLine, textTable, type Table, type TableColumn } from "../table/index.js";
import { say, type Label, type Language } from "../words/index.js";
import { bilingual, speak, type CommandWord } from "./words.js";

const text = (code: CommandWord): TableColumn => ({ type: "text", label: bilingual(code) });
const ids = (code: CommandWord): TableColumn => ({ type: "ids", label: bilingual(code) });
const number = (code: CommandWord): TableColumn => ({ type: "integer", label: bilingual(code) });
const said = (label: Label | undefined, language: Language) => (label === undefined ? null : oneLine(say(label, language)));

function listTable(codebooks: readonly Codebook[], language: Language): Table {
  return {
    columns: { codebook: text("codings/codebook"), label: text("metrics/label"), codes: number("codings/codes"), further: number("codings/further"), sources: ids("codings/described-in") },
    rows: codebooks.map(({ id, label, codes, further = [], sources = [] }) => ({
      codebook: id, label: said(label, language), codes: codes.length, further: further.length, sources: sources.map(({ document, section }) => (section === null || section === "abstract" ? document : `${document} \u00A7${section}`)),
    })),
  };
}

/** What is no code of the framework has a name. */
const targets = { none: bilingual("codings/outcome-none"), environment: surroundings.environment, feedback: bilingual("loop/feedback") };

/** The codes of one codebook. That a code corresponds to nothing is said; a dash means that nobody has said what it corresponds to. */
function codeTable({ codes, further = [], groups = [] }: Codebook, language: Language): Table {
  const row = ({ code, label, group, mapsTo, mayMapTo = [], certainty = "stated", note }: CodebookCode, counted: boolean) => ({
    code, label: said(label, language), group: said(groups.find((one) => one.code === group)?.label, language), counted,
    mapsTo: mapsTo === undefined ? null : mapsTo.length === 0 ? ["none"] : mapsTo, mayMapTo, certainty: speak(`word/${certainty}`, language), note: said(note, language),
  });
  return {
    columns: {
      code: text("codings/code"), label: text("metrics/label"), group: text("codings/group"), counted: { type: "boolean", label: bilingual("codings/counted") },
      mapsTo: { ...ids("codings/maps-to"), values: targets }, mayMapTo: { ...ids("codings/may-map-to"), values: targets }, certainty: text("codings/certainty"), note: text("codings/note"),
    },
    rows: [...codes.map((one) => row(one, true)), ...further.map((one) => row(one, false))],
  };
}

/** The codebooks there are, or one with its codes, in the format asked for. */
export function codebooksText(codebooks: readonly Codebook[], one: Codebook | null, format: string, language: Language): string {
  if (format === "json") return `${JSON.stringify(one ?? codebooks, null, 2)}\n`;
  const table = one === null ? listTable(codebooks, language) : codeTable(one, language);
  const setting = { language, nameOf: (id: string) => id };
  if (format === "csv") return csvTable(table, [], setting);
  const md = format === "md";
  const plain = (line: string) => (md ? markdownText(oneLine(line)) : oneLine(line));
  const title = one === null ? speak("codings/codebooks", language) : `${say(one.label, language)}${language === "zh" ? `（${one.id}）` : ` (${one.id})`}`;
  const below = one === null ? [speak("codings/codebooks-hint", language)] : [speak("codings/derived-mapping", language), ...(one.note === undefined ? [] : [say(one.note, language)])];
  return `${md ? "## " : ""}${plain(title)}\n\n${(md ? markdownTable : textTable)(formatTable(table, [], setting))}\n${below.map((line) => `${plain(line)}\n`).join(md ? "\n" : "")}`;
}
