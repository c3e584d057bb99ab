import { z } from "zod";
import type { Case, Tie } from "../../../case/index.js";
import { named } from "../command-stated.js";
import { defineLintRule, nothing } from "../rule.js";

/** Whether something comes to an organisation over a tie: an order or message to it, or any over a tie without a direction, unless that is said to flow away. */
function comesTo(id: string, { source, target, directed, flow }: Tie): boolean {
  if (source === target) return false;
  if (target === id) return directed || flow !== "target-to-source";
  return source === id && !directed && flow !== "source-to-target";
}

const incoming = (source: Case, id: string, presence: Tie["presence"]) => source.ties.some((tie) => tie.presence === presence && comesTo(id, tie));

/** Liaison posts to which nothing comes. */
export const liaisonTie = defineLintRule({
  id: "liaison-tie",
  severity: "warning",
  label: { en: "Liaison post with no incoming tie", zh: "没有信息流入的联络单位" },
  rule: {
    en: "No tie in any layer brings anything to a declared liaison: neither one directed to it, nor one without direction that is not said to flow away from it. Where a layer is listed in part a tie may have been left out, so that the answer is a note. Not decidable where no liaison is declared, where no layer is stated, or where the answer hangs on ties marked unknown.",
    zh: "任何关系层中都没有流向所声明联络单位的关系：既没有指向它的有向关系，也没有未注明由它流出的无向关系。关系层仅部分列出时，可能有关系未列出，因此只作提示。未声明联络单位、各层均未说明，或取决于标为未知的关系时，无法判断。",
  },
  source: { document: "s-city-study", section: "4.2(1)" },
  ruleFrom: "ours",
  options: z.strictObject({}),
  thresholds: {},
  sentences: {
    found: { en: "No tie leads to the liaison {organisation}.", zh: "没有关系到达联络单位{organisation}。" },
    "found-in-part": { en: "No tie that is listed leads to the liaison {organisation}; not all ties are listed.", zh: "所列关系中没有到达联络单位{organisation}的；关系并未全部列出。" },
    "none-declared": { en: "The case declares no liaison.", zh: "案例未声明联络单位。" },
    "not-stated": { en: "The case states no layer of ties.", zh: "案例未说明任何关系层。" },
    "unknown-ties": { en: "Whether a tie leads to {organisations} hangs on ties marked unknown.", zh: "是否有关系到达{organisations}，取决于标为未知的关系。" },
  },
  look(source) {
    const { layers } = source.vocabulary;
    if (source.liaison.length === 0) return { ...nothing, open: { sentence: "none-declared", path: ["liaison"], records: [], params: {} } };
    if (layers.every(({ coverage }) => coverage === "not-stated")) return { ...nothing, open: { sentence: "not-stated", path: ["vocabulary", "layers"], records: [], params: {} } };
    const without = source.liaison.map(({ organisation }, i) => ({ id: organisation, i })).filter(({ id }) => !incoming(source, id, "present"));
    const open = without.filter(({ id }) => incoming(source, id, "unknown")).map(({ id }) => id);
    const full = layers.every(({ coverage }) => coverage === "complete");
    return {
      open: open.length === 0 ? null : { sentence: "unknown-ties", path: ["ties"], records: open, params: { organisations: named(...open) } },
      found: without.filter(({ id }) => !open.includes(id)).map(({ id, i }) => ({
        sentence: full ? "found" : "found-in-part", path: ["liaison", i, "organisation"], records: [id], params: { organisation: named(id) }, ...(full ? {} : { severity: "note" as const }),
      })),
    };
  },
});
