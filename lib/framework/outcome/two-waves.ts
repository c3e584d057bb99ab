import { z } from "zod";
import { MetricError } from "../../errors.js";
import { saying, type Context } from "../../metric/index.js";
import { nearest } from "../../words/index.js";

const option = (en: string, zh: string) => saying(z.string().nullable().default(null), en, zh);

export const waveOptions = {
  before: option("the earlier data collection; the first that the file names when not given", "较早的数据采集；未给出时为文件首先出现者"),
  after: option("the later data collection; the last that the file names when not given", "较晚的数据采集；未给出时为文件最后出现者"),
};

/**
 * The two waves to compare, of those that records name in the order of the file. Null, with a note, when there is one.
 *
 * @throws MetricError `metric/invalid-option` for a wave that no record names, unless there are none to choose from.
 */
export function twoWaves(waves: readonly string[], options: { readonly before: string | null; readonly after: string | null }, note: Context<unknown>["note"]): { readonly before: string; readonly after: string } | null {
  const known = [...new Set(waves)];
  if (known.length < 2) {
    note("wave/one");
    return null;
  }
  for (const [name, value] of Object.entries({ before: options.before, after: options.after })) {
    if (value === null || known.includes(value)) continue;
    const near = nearest(value, known);
    throw new MetricError("metric/invalid-option", `Option ${name}: no record is of the wave "${value}".${near === null ? "" : ` Did you mean "${near}"?`}`, { option: name, value, nearest: near });
  }
  if (options.before === null || options.after === null) note("wave/order", { waves: known });
  return { before: options.before ?? known[0]!, after: options.after ?? known.at(-1)! };
}
