import { z } from "zod";
import { saying } from "../../metric/index.js";
import { MetricError } from "../../errors.js";
import { layersReading, select, type Network } from "../../network/index.js";
import type { Context } from "../../metric/index.js";
import { nearest } from "../../words/index.js";

/** Which vertical layers are taken as lines of authority. */
export const authorityOption = saying(z.enum(["command", "mandate", "command-and-mandate"]).default("command"), "the layers that authority runs along: those read as command, as mandate, or both", "权力关系所沿的关系层：指挥、授权或两者");

export type Authority = z.output<typeof authorityOption>;

/** The organisation that authority starts from. */
export const rootOption = saying(z.string().nullable().default(null), "id of the organisation authority starts from; the declared lead when not given", "权力关系起点单位的编号；未给出时为声明的牵头单位");

/** What metrics of authority require: command, unless mandate alone is asked for. */
export const authorityRequired = ({ layers }: { readonly layers: Authority }) => ({ layers: [layers === "mandate" ? "mandate" as const : "command" as const] });

/** The network of the ties that authority runs along. Where no layer is read as mandate a note says so; one that is not stated is noted with every result. */
export function authorityLines(network: Network, layers: Authority, note: Context<unknown>["note"]): Network {
  const found = layersReading(network, ...(layers === "command-and-mandate" ? ["command", "mandate"] as const : [layers]));
  if (layers === "command-and-mandate" && !found.some(({ reads }) => reads === "mandate")) note("layer/none", { reads: { word: "mandate" } });
  return select(network, { layers: found.map(({ id }) => id), memberships: "ignore" });
}

/**
 * Where authority starts: the organisation asked for, or the declared lead. Null, with a note naming those who command
 * without being commanded, when neither is there.
 *
 * @throws MetricError `metric/invalid-option` when the case has no organisation of the id asked for.
 */
export function rootOf(lines: Network, asked: string | null, note: Context<unknown>["note"]): string | null {
  if (asked !== null) {
    const known = lines.case.organisations.map(({ id }) => id);
    if (!known.includes(asked)) {
      const near = nearest(asked, known);
      throw new MetricError("metric/invalid-option", `Option root: this case has no organisation "${asked}".${near === null ? "" : ` Did you mean "${near}"?`}`, { option: "root", value: asked, nearest: near });
    }
    if (lines.organisations.some(({ id }) => id === asked)) return asked;
    note("command/root-out-of-scope", { root: { records: [asked] } }, asked);
    return null;
  }
  if (lines.lead !== null) return lines.lead;
  const commanded = new Set(lines.ties.map((tie) => tie.target));
  const roots = lines.organisations.map(({ id }) => id).filter((id) => !commanded.has(id) && lines.ties.some((tie) => tie.source === id));
  if (roots.length === 0) note("command/no-lead-no-root");
  else note("command/no-lead", { roots: { records: roots } });
  return null;
}
