/** A short number of a text that is the same everywhere: FNV-1a of its characters (Fowler, Noll and Vo). */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, "0").slice(-5);
}

/** A readable id of a name: its letters and digits of any script; Latin letters small where the name has no others. */
export function idOf(name: string, fallback: string): string {
  const plain = name.normalize("NFKC").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/-{2,}/g, "-").replace(/^[^\p{L}\p{N}]+|[-._]+$/gu, "");
  const short = Array.from(plain).slice(0, 60).join("").replace(/[-._]+$/, "");
  if (short === "") return `${fallback}-${hashOf(name)}`;
  return /^[\x20-\x7f]*$/.test(short) ? short.toLowerCase() : short;
}

/** Ids for names that are all different. Where two would get one id, each is told apart by a sign of its own name, so that order does not matter. */
export function idsOf(names: readonly string[], fallback: string, taken: ReadonlySet<string> = new Set()): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>();
  for (const name of names) bearers.set(idOf(name, fallback), (bearers.get(idOf(name, fallback)) ?? 0) + 1);
  const [used, ids] = [new Set(taken), new Map<string, string>()];
  for (const name of names) {
    const base = idOf(name, fallback);
    let id = (bearers.get(base) ?? 0) > 1 || taken.has(base) ? `${base}-${hashOf(name)}` : base;
    for (let more = 2; used.has(id); more++) id = `${base}-${hashOf(name)}-${more}`;
    used.add(id);
    ids.set(name, id);
  }
  return ids;
}

/** Ids made of what a record says; records that say the same are numbered in their order. */
export function numbered(wanted: readonly string[]): readonly string[] {
  const [seen, used] = [new Map<string, number>(), new Set(wanted)];
  return wanted.map((id) => {
    let count = (seen.get(id) ?? 0) + 1;
    while (count > 1 && used.has(`${id}_${count}`)) count++;
    seen.set(id, count);
    return count === 1 ? id : `${id}_${count}`;
  });
}
