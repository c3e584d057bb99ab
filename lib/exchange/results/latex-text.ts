const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "$": "\\$", "&": "\\&", "#": "\\#", "%": "\\%", "_": "\\_", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
  "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}", "*": "{*}", "`": "\\textasciigrave{}", "[": "{[}", "]": "{]}", "\u2212": "$-$", "\u2014": "---", "\u2013": "--", "\u2026": "\\dots{}",
};

/** Text of a case or a source inside LaTeX: nothing of it is a command, ends an argument or hides the rest of a line. */
export const latexText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "").replace(/[\\{}$&#%_^~<>|*`[\]\u2212\u2014\u2013\u2026]/g, (sign) => commands[sign]!);

/** Whether a text has signs that no font of plain LaTeX holds: those of East Asia, and others beyond the Latin letters. */
export const needsUnicode = (text: string): boolean => /[\u0370-\u1fff\u2e80-\uffdc]|[\u{10000}-\u{10ffff}]/u.test(text);
