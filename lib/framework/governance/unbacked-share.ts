import { z } from "zod";
import { defineMetric, saying } from "../../metric/index.js";
import type { NetworkTie } from "../../network/index.js";
import { statedTies } from "../stated-ties.js";
import { instrumentsInScope } from "./governance-records.js";

const negative = new Set(["false", "no", "none"]);

/** Whether the record says that nothing backs it: the attribute `backed`, since an instrument left empty is one not stated. */
const saidUnbacked = ({ attributes: { backed } }: NetworkTie): boolean => backed !== undefined && negative.has(String(backed).toLowerCase());
const saidBacked = ({ attributes: { backed } }: NetworkTie): boolean => backed !== undefined && ["true", "yes"].includes(String(backed).toLowerCase());

/**
 * Unbacked share: of the horizontal ties of which it is known, those that no instrument or document backs.
 *
 * A tie is backed when it names an instrument, or when its record carries the attribute `backed: true` for a law, plan or
 * agreement that is no instrument of the case. The documents under `evidence` do not count: they are where the tie is
 * reported, not what it rests on. An instrument that is not given is unknown, not missing: only `backed: false` says that
 * nothing backs a tie, unless `blank: "unbacked"` declares that instruments were coded for every tie. Where only backed
 * ties are coded and others left blank the share would be 0 whatever the truth: it is null then, and `least` and `most`
 * say between which values it lies. `by: "parties"` also takes a tie as backed when both ends are parties of one
 * instrument. Tie records count. Cost O(m instruments).
 *
 * Designed for this framework.
 */
export const unbackedShare = defineMetric({
  id: "unbackedShare",
  aliases: ["I-23"],
  label: { en: "Unbacked collaboration", zh: "无依据协作" },
  question: { en: "Which share of horizontal ties rests on no law, plan or agreement?", zh: "有多大比例的横向关系没有法规、预案或协议依据？" },
  element: "governance",
  subject: "network",
  formula: String.raw`\frac{|\text{unbacked}|}{|\text{unbacked}| + |\text{backed}|}`,
  convention: {
    en: "Horizontal tie records said to have or to lack an instrument or document; those that do not say are counted apart, with the share if none and if all of them were unbacked.",
    zh: "以说明有无治理工具或文件依据的横向关系记录计；未说明者另计，并给出其全无与全有依据两种取法。",
  },
  references: [],
  cost: "O(m instruments)",
  example: {
    ties: "", organisations: "a b c", case: {
      vocabulary: {}, instruments: [{ id: "pact", label: "Pact" }],
      ties: [
        { id: "t1", source: "a", target: "b", layer: "operational", instrument: "pact" }, { id: "t2", source: "b", target: "c", layer: "operational", attributes: { backed: false } },
        { id: "t3", source: "a", target: "c", layer: "decision" },
      ],
    },
    row: { share: 1 / 2, unbacked: 1, backed: 1, notStated: 1, least: 1 / 3, most: 2 / 3, evidence: ["t2"] },
    how: { en: "One tie names the pact, one is said to have nothing, one does not say.", zh: "一条关系注明协议，一条说明无依据，一条未说明。" },
  },
  comparable: "any size",
  monotone: null,
  options: z.strictObject({
    blank: saying(z.enum(["unknown", "unbacked"]).default("unknown"), "a tie that names no instrument: unknown, or unbacked where instruments were coded for every tie", "未注明治理工具的关系：unknown为未知；unbacked为无依据（各关系均已编码时）"),
    by: saying(z.enum(["tie", "parties"]).default("tie"), "tie: the instrument that the tie names; parties: also one that both ends are parties of", "tie：关系所注明的治理工具；parties：另计两端同为参与单位的治理工具"),
  }),
  columns: {
    share: { type: "number", label: { en: "Unbacked, share", zh: "无依据比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more ties rest on nothing written", zh: "更多关系没有书面依据" } },
    unbacked: { type: "integer", label: { en: "Unbacked", zh: "无依据" }, range: [0, null] },
    backed: { type: "integer", label: { en: "Backed", zh: "有依据" }, range: [0, null] },
    notStated: { type: "integer", label: { en: "Not stated", zh: "未说明" }, range: [0, null] },
    least: { type: "number", label: { en: "Share if all not stated were backed", zh: "未说明者全有依据时的比例" }, range: [0, 1], digits: 3 },
    most: { type: "number", label: { en: "Share if none of them were", zh: "未说明者全无依据时的比例" }, range: [0, 1], digits: 3 },
    evidence: { type: "ids", label: { en: "Unbacked ties", zh: "无依据的关系" } },
  },
  compute({ network, options, note, leaveOut }) {
    const ties = statedTies(network, "horizontal", note);
    if (ties === null) return [{ share: null, unbacked: null, backed: null, notStated: null, least: null, most: null, evidence: [] }];
    const parties = options.by === "tie" ? [] : instrumentsInScope(network).map((instrument) => new Set((instrument.parties ?? []).map(({ organisation }) => organisation)));
    const isBacked = (tie: NetworkTie) => tie.instrument !== null || saidBacked(tie) || parties.some((both) => both.has(tie.source) && both.has(tie.target));
    const backed = ties.filter(isBacked).length;
    const unbacked = ties.filter((tie) => !isBacked(tie) && (options.blank === "unbacked" || saidUnbacked(tie)));
    const open = ties.filter((tie) => !isBacked(tie) && !unbacked.includes(tie));
    for (const { id } of open) leaveOut(id);
    if (ties.length === 0) note("horizontal/no-tie");
    else if (open.length > 0) note("backing/not-stated", { count: open.length });
    const coded = backed + unbacked.length;
    const onlyBacked = unbacked.length === 0 && open.length > 0;
    if (onlyBacked) note(backed === 0 ? "backing/none-stated" : "backing/only-backed-stated");
    const of = (part: number) => (ties.length === 0 ? null : part / ties.length);
    return [{
      share: coded === 0 || onlyBacked ? null : unbacked.length / coded, unbacked: unbacked.length, backed, notStated: open.length,
      least: of(unbacked.length), most: of(unbacked.length + open.length), evidence: unbacked.map(({ id }) => id),
    }];
  },
});
