import { z } from "zod";
import { commandMoments, type Case, type LayerReading } from "../../../case/index.js";
import { authorityOption } from "../../../framework/process/authority.js";
import { commandNotStated, commandOpen, listedInFull, named, withUnknownTies } from "../command-stated.js";
import { defineLintRule, nothing, type LintLooked } from "../rule.js";

interface Line { readonly source: string; readonly target: string }

/** Everybody at the end of lines that begin at some organisations, these included. */
function reachedFrom(starts: readonly string[], lines: readonly Line[]): Set<string> {
  const targets = new Map<string, string[]>();
  for (const { source, target } of lines) targets.set(source, [...targets.get(source) ?? [], target]);
  const reached = new Set(starts);
  for (const one of reached) for (const target of targets.get(one) ?? []) reached.add(target);
  return reached;
}

/** Everybody whom the starts reach at some time. */
const everReached = (source: Case, readings: readonly LayerReading[], starts: readonly string[]): Set<string> =>
  new Set([...starts, ...commandMoments(source, readings).flatMap((moment) => [...reachedFrom(starts, moment)])]);

/** The declared lead; without one, all who command and are commanded by nobody. */
function rootsOf(source: Case, readings: readonly LayerReading[]): string[] {
  if (source.lead !== null) return [source.lead.organisation];
  const lines = commandMoments(source, readings).flat();
  const commanded = new Set(lines.map(({ target }) => target));
  return source.organisations.map(({ id }) => id).filter((id) => !commanded.has(id) && lines.some((line) => line.source === id));
}

function look(source: Case, layers: "command" | "mandate" | "command-and-mandate"): LintLooked {
  const readings: LayerReading[] = layers === "command-and-mandate" ? ["command", "mandate"] : [layers];
  const open = commandNotStated(source, readings);
  if (open !== null) return { ...nothing, open };
  const roots = rootsOf(source, readings);
  if (roots.length === 0) return { ...nothing, open: { sentence: "no-lead", path: ["lead"], records: [], params: {} } };
  const reached = everReached(source, readings, roots);
  const perhaps = everReached(withUnknownTies(source), readings, roots);
  // Whoever stands above the lead is not expected below it.
  const upward = commandMoments(source, ["command", "mandate"]).flat().map((tie): Line => ({ source: tie.target, target: tie.source }));
  const above = reachedFrom(roots, upward);
  const missed = source.organisations.map(({ id }, i) => ({ id, i })).filter(({ id }) => !reached.has(id) && !above.has(id));
  const unknown = missed.filter(({ id }) => perhaps.has(id)).map(({ id }) => id);
  const full = listedInFull(source, readings);
  return {
    open: unknown.length === 0 ? null : { sentence: "unknown-ties", path: ["ties"], records: unknown, params: { organisations: named(...unknown) } },
    found: missed.filter(({ id }) => !perhaps.has(id)).map(({ id, i }) => ({
      sentence: full ? "found" : "found-in-part", path: ["organisations", i], records: [id], params: { organisation: named(id), roots: named(...roots) },
      ...(full ? {} : { severity: "note" as const }),
    })),
  };
}

/** Organisations that no lead reaches by command. */
export const unreached = defineLintRule({
  id: "unreached",
  severity: "warning",
  label: { en: "Not reached by the lead's command", zh: "指挥未能覆盖的单位" },
  rule: {
    en: "No line of command leads to the organisation, at any time, from the declared lead or, where none is declared, from anybody who commands without being commanded. Those who stand above the lead are not asked. In a layer that is listed in part a line may have been left out, so that the answer is a note. Not decidable where command is not stated, where nobody commands, or where the answer hangs on ties marked unknown.",
    zh: "自声明的牵头单位出发，任何时间都没有指挥线到达该单位；未声明牵头单位时，自所有不受指挥而指挥他人的单位出发。位于牵头单位之上的单位不在此列。关系层仅部分列出时，可能有指挥线未列出，因此只作提示。指挥关系未说明、无人指挥，或取决于标为未知的关系时，无法判断。",
  },
  source: { document: "s-city-study", section: "4.2(1)" },
  ruleFrom: "ours",
  options: z.strictObject({ layers: authorityOption }),
  thresholds: {},
  sentences: {
    found: { en: "No line of command from {roots} reaches {organisation}.", zh: "{roots}的指挥线未到达{organisation}。" },
    "found-in-part": { en: "No line of command that is listed leads from {roots} to {organisation}; not all lines are listed.", zh: "所列指挥线中没有自{roots}到达{organisation}的；指挥线并未全部列出。" },
    "no-lead": { en: "No lead is declared, and nobody commands without being commanded.", zh: "未声明牵头单位，也没有不受指挥而指挥他人的单位。" },
    "unknown-ties": { en: "Whether command reaches {organisations} hangs on ties marked unknown.", zh: "指挥是否到达{organisations}，取决于标为未知的关系。" },
    ...commandOpen,
  },
  look: (source, { layers }) => look(source, layers),
});
