import type { z } from "zod";
import { lintRuleOf, parseLintOptions } from "../diagnosis/index.js";
import type { Invocation } from "./command.js";
import { readOption } from "./metric-settings.js";
import { listOf } from "./selection.js";
import { usageError } from "./usage-errors.js";

/** What `--set rule.option=value` asks for, checked against the options of the rules. */
export function lintSettingsOf(options: Invocation["options"]): Record<string, Record<string, unknown>> {
  const settings: Record<string, Record<string, unknown>> = {};
  for (const text of listOf(options, "set")) {
    const match = /^([^.=\s]+)\.([^=\s]+)=(.*)$/s.exec(text);
    if (match === null) throw usageError("usage/set-rule-form", { value: text });
    const rule = lintRuleOf(match[1]!);
    const schema = Object.hasOwn(rule.options.shape, match[2]!) ? rule.options.shape[match[2]!] as z.ZodType : undefined;
    settings[rule.id] = { ...settings[rule.id], [match[2]!]: schema === undefined ? match[3]! : readOption(schema, match[3]!) };
  }
  for (const [id, given] of Object.entries(settings)) parseLintOptions(lintRuleOf(id), given);
  return settings;
}
