import { z } from "zod";
import { defineMetric, saying } from "../../metric/index.js";
import { instrumentsInScope, modes, modeValues } from "./governance-records.js";

/**
 * Governance mix: how many instruments are administrative, market or social, how even the three are, and whether the
 * administrative ones lead.
 *
 * The framework holds that administrative governance is the main way, market an auxiliary tool, social a complement. That
 * is a claim about importance; this counts records, and a difference between the two is worth showing, not repairing:
 * `statedMain` has the modes of the instruments that the case itself calls primary.
 * Instruments count by default, `count: "ties"` counts tie records with a coded mode. Shares are of the coded records;
 * what has no mode is counted apart (`uncoded`) and not spread over the three. `evenness` is Shannon's entropy over its
 * largest value, log 3: a mode without a record adds 0. `primacy` is the administrative share less the larger
 * of the other two. Nothing coded gives null. Time O(records).
 *
 * Entropy: Shannon (1948), doi:10.1002/j.1538-7305.1948.tb01338.x. Primacy is this framework's own.
 */
export const governanceMix = defineMetric({
  id: "governanceMix",
  aliases: ["I-19"],
  label: { en: "Governance mix", zh: "治理方式构成" },
  question: { en: "By which modes is collaboration steered, and does the administrative one lead?", zh: "协作由哪些方式治理？行政方式是否居首？" },
  element: "governance",
  subject: "network",
  formula: String.raw`p_m = \frac{n_m}{\sum n}, \; \frac{-\sum_m p_m \ln p_m}{\ln 3}, \; p_{adm} - \max(p_{market}, p_{social})`,
  convention: {
    en: "Counts of instruments, or of tie records, with a coded governance mode; shares are of the coded ones.",
    zh: "按已编码治理方式的工具或关系记录计数；份额以已编码者为分母。",
  },
  references: ["shannon1948"],
  cost: "O(records)",
  example: {
    ties: "", organisations: "a b",
    case: { instruments: [{ id: "order", label: "Order", mode: "administrative" }, { id: "plan", label: "Plan", mode: "administrative" }, { id: "contract", label: "Contract", mode: "market" }, { id: "custom", label: "Custom", mode: null }] },
    row: { primacy: 1 / 3, administrative: 2, market: 1, social: 0, administrativeShare: 2 / 3, marketShare: 1 / 3, socialShare: 0, uncoded: 1, uncodedShare: 1 / 4 },
    how: { en: "Of 3 coded instruments 2 are administrative: 2/3 less 1/3.", zh: "3项已编码工具中2项为行政：三分之二减三分之一。" },
  },
  comparable: "any size",
  readsTies: ({ count }) => count === "ties",
  requires: ({ count }) => (count === "ties" ? {} : { records: ["instruments"] }),
  monotone: null,
  options: z.strictObject({
    count: saying(z.enum(["instruments", "ties"]).default("instruments"), "instruments: the case's instruments; ties: tie records with a governance mode", "instruments：案例中的治理工具；ties：注明治理方式的关系记录"),
  }),
  columns: {
    primacy: { type: "number", label: { en: "Primacy of the administrative mode", zh: "行政方式居首程度" }, range: [-1, 1], digits: 3, higherMeans: { en: "administrative records outnumber the others more", zh: "行政方式的记录更多于其他方式" } },
    evenness: { type: "number", label: { en: "Evenness", zh: "均匀度" }, range: [0, 1], digits: 3, higherMeans: { en: "the three modes are closer in number", zh: "三种方式数量更接近" } },
    administrative: { type: "integer", label: { en: "Administrative", zh: "行政" }, range: [0, null] },
    market: { type: "integer", label: { en: "Market", zh: "市场" }, range: [0, null] },
    social: { type: "integer", label: { en: "Social", zh: "社会" }, range: [0, null] },
    administrativeShare: { type: "number", label: { en: "Administrative, share", zh: "行政份额" }, range: [0, 1], digits: 3 },
    marketShare: { type: "number", label: { en: "Market, share", zh: "市场份额" }, range: [0, 1], digits: 3 },
    socialShare: { type: "number", label: { en: "Social, share", zh: "社会份额" }, range: [0, 1], digits: 3 },
    uncoded: { type: "integer", label: { en: "No mode stated", zh: "未说明方式" }, range: [0, null] },
    uncodedShare: { type: "number", label: { en: "No mode stated, share of all", zh: "未说明方式占全部的比例" }, range: [0, 1], digits: 3 },
    statedMain: { type: "ids", label: { en: "Said to be the main mode", zh: "文中称为主要方式" }, values: modeValues },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note, leaveOut }) {
    const records = options.count === "ties"
      ? network.ties.filter((tie) => tie.dimension !== "affiliation").map(({ id, governanceMode }) => ({ id, mode: governanceMode }))
      : instrumentsInScope(network).map(({ id, mode }) => ({ id, mode }));
    const count = (mode: (typeof modes)[number]) => records.filter((record) => record.mode === mode).length;
    const [administrative, market, social] = [count("administrative"), count("market"), count("social")];
    const coded = administrative + market + social;
    const uncoded = records.filter(({ mode }) => mode === null);
    for (const { id } of uncoded) leaveOut(id);
    if (uncoded.length > 0) note("instrument/mode-not-stated", { count: uncoded.length });
    if (coded === 0 && uncoded.length === 0) note("metric/no-records", { records: { word: options.count } });
    const share = (own: number) => (coded === 0 ? null : own / coded);
    const entropy = [administrative, market, social].reduce((sum, own) => (own === 0 ? sum : sum - (own / coded) * Math.log(own / coded)), 0);
    return [{
      primacy: coded === 0 ? null : (administrative - Math.max(market, social)) / coded,
      evenness: coded === 0 ? null : Math.min(1, entropy / Math.log(3)),
      administrative, market, social, administrativeShare: share(administrative), marketShare: share(market), socialShare: share(social),
      statedMain: modes.filter((mode) => instrumentsInScope(network).some((instrument) => instrument.role === "primary" && instrument.mode === mode)),
      uncoded: uncoded.length, uncodedShare: records.length === 0 ? null : uncoded.length / records.length,
      evidence: records.filter(({ mode }) => mode !== null).map(({ id }) => id),
    }];
  },
});
