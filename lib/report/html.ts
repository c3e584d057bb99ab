/** Markup that is known to be safe: written here, or escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Our own figures and pictures are markup already: everything in them was escaped where it was written. */
export const drawn = (svg: string): Markup => new Markup(svg);

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Control characters, halves of characters and what turns the direction of the text are dropped: a name cannot rearrange the page around it. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]/gu;
/** Words of a script that runs from right to left, with what stands between them, are kept from turning their neighbours. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE](?:[^<>&"'\n]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE])?/g;

/** Text as text, whatever it holds. */
export const escapeHtml = (text: string): string => text.replace(unseen, "").replace(rightToLeft, "\u2068$&\u2069").replace(/[&<>"']/g, (character) => named[character]!);

type Part = string | number | Markup | null | readonly (string | Markup | null)[];

const written = (part: Part): string =>
  part === null ? "" : part instanceof Markup ? part.text : typeof part === "object" ? part.map(written).join("") : escapeHtml(String(part));

/** A template whose gaps are escaped unless they are markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((whole, text, i) => whole + text + (i < parts.length ? written(parts[i]!) : ""), ""));
}
