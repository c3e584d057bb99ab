/** As many letters as the name of a sheet may have. */
const most = 31;

/** Names of sheets as workbooks take them: no forbidden sign, no apostrophe at an end, 31 letters at most, and no two alike whatever the case of their letters. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(["history"]); // kept back by spreadsheets for themselves
  return wanted.map((text) => {
    const plain = Array.from(text.replace(/[\p{C}\\/?*[\]:]+/gu, " ").replace(/\s+/g, " ").trim().replace(/^'+|'+$/g, "").trim() || "-");
    const cut = (room: number) => {
      let name = "";
      for (const sign of plain) if (name.length + sign.length <= room) name += sign; else break;
      return name.replace(/[\s']+$/, "");
    };
    let name = cut(most);
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${cut(most - ` (${i})`.length)} (${i})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
