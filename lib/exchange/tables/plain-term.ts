/** A word as it is compared: width and case of letters, spaces, hyphens and marks of a form do not count. The text itself is kept. */
export const plainTerm = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[\s_*:·-]+/g, "");

/** A name as it is compared: width, case and spacing do not count, and nothing else is taken away. */
export const tidyName = (name: string): string =>
  name.normalize("NFKC").trim().replace(/\s+/g, " ").replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "").toLowerCase();

/** A text of a cell without the spaces round it and with one kind of line end; inner characters stay as they are. */
export const cellText = (cell: string | undefined): string => (cell ?? "").replace(/\r\n?/g, "\n").replace(/^[\s\u3000\uFEFF]+|[\s\u3000\uFEFF]+$/g, "");
