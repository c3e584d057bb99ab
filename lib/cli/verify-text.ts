import { oneLine } from "../table/index.js";
import { isLooks, type Difference, type Place, type Verification } from "../verify/index.js";
import { version, type Language } from "../words/index.js";
import { speak } from "./words.js";

/** Differences that a screen holds; JSON lists all. */
const shown = 40;

function sayPlace({ kind, name, row, column }: Place, language: Language): string {
  const part = speak(`verify/place-${kind}`, language, { name }).trim();
  const parts = [part, ...[row, column].filter((one) => one !== null && one !== "" && one !== name)];
  return parts.join(language === "zh" ? "，" : ", ");
}

const quoted = (text: string, language: Language) => (/^-?\d[\d.eE+-]*$/.test(text) ? text : language === "zh" ? `“${text.trim()}”` : `"${text.trim()}"`);

function sayDifference({ place, of, file, recomputed }: Difference, language: Language): string {
  if (of === "style" || of === "program") return speak(`verify/${of}`, language);
  if (file === null && recomputed === null) return speak("verify/written-otherwise", language);
  const where = sayPlace(place, language);
  const what = of === "drawing" || of === "saved" || of === "markup" ? (language === "zh" ? `${where}（${speak(`verify/of-${of}`, language)}）` : `${where} (${speak(`verify/of-${of}`, language)})`) : where;
  const params = { place: what, file: quoted(file ?? "", language), recomputed: quoted(recomputed ?? "", language) };
  return oneLine(speak(recomputed === null ? "verify/only-file" : file === null ? "verify/only-recomputed" : "verify/difference", language, params));
}

/** In words: what is to say of the record, what differs and where, and the numbers that hold. */
export function verificationText({ numbers, differences: found, remarks, holds }: Verification, language: Language): string {
  const { total, close, differ } = numbers;
  // That a page of another version looks otherwise is one remark, not a hundred differences.
  const differences = remarks.some(({ code }) => code === "other-looks") ? found.filter((one) => !isLooks(one)) : found;
  const onlyLooks = differences.length === 0 && remarks.every(({ code, fails }) => !fails || code === "other-looks") && differ === 0;
  const others = differences.filter(({ of }) => of !== "number").length;
  const lines = [
    ...remarks.slice(0, shown).map(({ code, name }) => oneLine(speak(`verify/${code}`, language, { name }))),
    ...(remarks.length > shown ? [speak("verify/more", language, { count: remarks.length - shown })] : []),
    ...differences.slice(0, shown).map((one) => sayDifference(one, language)),
    ...(differences.length > shown ? [speak("verify/more", language, { count: differences.length - shown })] : []),
  ];
  const summary = [
    total === 0 ? speak("verify/no-numbers", language) : differ > 0 ? speak("verify/differ", language, { differ, total }) : total === 1 ? speak("verify/one-holds", language) : speak("verify/all-hold", language, { total }),
    ...(close > 0 ? [speak("verify/close", language, { close })] : []),
    ...(others > 0 ? [speak("verify/places", language, { count: others })] : []),
    speak(holds ? "verify/holds" : onlyLooks ? "verify/numbers-only" : "verify/fails", language, { version }),
  ];
  return `${lines.length === 0 ? "" : `${lines.join("\n")}\n\n`}${summary.join(language === "zh" ? "" : " ")}\n`;
}
