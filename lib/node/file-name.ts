/** What some system takes for a device, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i;
// eslint-disable-next-line no-control-regex -- these are the signs that no file name holds
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f]+/g;
/** Bytes that a name may have with an ending and what is added while it is written; systems end at 255. */
const most = 180;

const cut = (name: string): string => {
  let [kept, bytes] = ["", 0];
  for (const sign of name) {
    bytes += new TextEncoder().encode(sign).length;
    if (bytes > most) break;
    kept += sign;
  }
  return kept;
};

/**
 * An id or another name of a case as the beginning of a file name on every system: no sign that parts a path, no name of
 * a device (`CON`, `aux.plan`), no dot or space at the end, not too long. A name that needs nothing stays as it is.
 */
export function fileNameOf(name: string): string {
  const plain = cut(name.replace(forbidden, "-")).replace(/^[.\s]+|[.\s]+$/g, "").replace(device, "$&_");
  return plain === "" ? "_" : plain;
}

/** The same of names that stand in one folder: no two are alike on systems for which `A` and `a` are one. */
export function fileNamesOf(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = fileNameOf(name);
    let apart = plain;
    for (let i = 2; taken.has(apart.normalize("NFC").toLowerCase()); i++) apart = `${plain}-${i}`;
    taken.add(apart.normalize("NFC").toLowerCase());
    return apart;
  });
}
