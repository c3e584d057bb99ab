import { sayPlace } from "../case/index.js";
import { lintRuleOf, lintRules, sayLint, type Lint, type LintRule } from "../diagnosis/index.js";
import { oneLine } from "../table/index.js";
import { say, type Language, type NameOf } from "../words/index.js";
import { speak } from "./words.js";

/** Notes of one rule that the terminal shows; tables and data have all. */
const mostNotes = 6;

/** On whose word a rule speaks: a document and section, and whether the rule itself stands there. */
export function saySource({ source, ruleFrom }: Pick<LintRule, "source" | "ruleFrom">, language: Language): string {
  if (source === null) return speak("lint/source-ours", language);
  const place = `${source.document}${source.section === "abstract" ? "" : ` \u00A7${source.section}`}`;
  return ruleFrom === "source" ? place : speak("lint/source-after", language, { place });
}

function ruleText(id: string, lints: readonly Lint[], language: Language, nameOf: NameOf): string {
  const rule = lintRuleOf(id);
  const loud = lints.filter(({ severity, state }) => severity !== "note" || state === "not-decidable");
  const notes = lints.filter((lint) => !loud.includes(lint));
  const left = Math.max(0, notes.length - mostNotes);
  const shown = lints.filter((lint) => !notes.slice(mostNotes).includes(lint));
  const line = (lint: Lint) => {
    const kind = lint.state === "found" ? speak(`severity/${lint.severity}`, language) : speak("lint/not-decidable", language);
    const place = sayPlace(lint, language);
    const said = sayLint(lint, language, nameOf);
    return `  ${oneLine(language === "zh" ? `${kind}：${place === "" ? "" : `${place}：`}${said}` : `${kind}: ${place === "" ? "" : `${place}: `}${said}`)}\n`;
  };
  const source = saySource(rule, language);
  const head = `${say(rule.label, language)}${language === "zh" ? `（${id}；${source}）` : ` (${id}; ${source})`}`;
  return `${oneLine(head)}\n${shown.map(line).join("")}${left === 0 ? "" : `  ${speak("lint/more-notes", language, { count: left })}\n`}`;
}

/** What the rules say of a case, for a terminal: rule by rule, and last the rules that found nothing. */
export function lintText(lints: readonly Lint[], language: Language, nameOf: NameOf): string {
  const ids = lintRules.map(({ id }) => id);
  const speaking = ids.filter((id) => lints.some(({ rule }) => rule === id));
  const silent = lintRules.filter(({ id }) => !speaking.includes(id)).map(({ label }) => say(label, language));
  const count = (severity: Lint["severity"]) => lints.filter((lint) => lint.severity === severity && lint.state === "found").length;
  const undecided = lints.filter(({ state }) => state === "not-decidable").length;
  return [
    `${speak("lint/heading", language, { warnings: count("warning"), notes: count("note"), undecided })}\n`,
    ...speaking.map((id) => ruleText(id, lints.filter(({ rule }) => rule === id), language, nameOf)),
    ...(silent.length === 0 ? [] : [`${speak("lint/silent", language, { rules: silent.join(language === "zh" ? "；" : "; ") })}\n`]),
  ].join("\n");
}
