import type { Coding } from "../case/index.js";
import type { Label } from "../words/index.js";
import type { Codebook, CodebookCode } from "./codebook.js";
import { codebookOf } from "./codebooks.js";
import type { CodingValue } from "./doubt.js";
import { constituentOf, elements, frameworkId } from "./framework.js";
import { surroundings } from "./relations.js";

/** How wide the code that receives is, seen from the one that gives. */
export type CrosswalkFit = "same" | "broader" | "narrower" | "overlaps";

export interface CrosswalkTarget {
  readonly code: string;
  readonly label: Label;
  readonly kind: "code" | "element" | "environment" | "feedback";
  readonly fit: CrosswalkFit;
  /** `main`: the correspondence itself; `finer`: one that only a finer reading adds. */
  readonly reading: "main" | "finer";
  /** Codes of the framework in which the two meet. */
  readonly via: readonly string[];
}

export interface CarriedCoding {
  readonly id: string;
  readonly code: string;
  readonly value: CodingValue;
  readonly coder: string | null;
}

/**
 * `carried`: to one code. `split`: to several, and which of them is meant was not decided. `none`: the other codebook has
 * nothing like it. `not-mapped`: nobody has said what it corresponds to. `not-in-codebook`: no such code.
 */
export type CrosswalkOutcome = "carried" | "split" | "none" | "not-mapped" | "not-in-codebook";

export interface CrosswalkLine {
  readonly code: string;
  readonly label: Label;
  readonly outcome: CrosswalkOutcome;
  readonly targets: readonly CrosswalkTarget[];
  readonly codings: readonly CarriedCoding[];
}

export interface CrosswalkReceived {
  readonly code: string;
  readonly label: Label;
  readonly kind: CrosswalkTarget["kind"];
  /** Codes it is received from; several are one only here. */
  readonly from: readonly string[];
  readonly merged: boolean;
  /** All codings received, each as it was: values are not made one. */
  readonly codings: readonly (CarriedCoding & { readonly fit: CrosswalkFit })[];
}

export interface Crosswalk {
  readonly kind: "crosswalk";
  readonly from: string;
  readonly fromLabel: Label;
  readonly to: string;
  readonly toLabel: Label;
  readonly certainty: "derived";
  readonly lines: readonly CrosswalkLine[];
  readonly received: readonly CrosswalkReceived[];
  /** Codes of the second codebook that nothing of the first corresponds to. */
  readonly untouched: readonly { readonly code: string; readonly label: Label }[];
}

const elementOf = (target: string): string | null => elements.find(({ id }) => id === constituentOf(target)?.element)?.code ?? null;

/** Whether what the one covers lies in the other: the same, or a constituent in its element. */
const liesIn = (inner: string, outer: string) => inner === outer || elementOf(inner) === outer;

const meet = (a: string, b: string): string | null => (liesIn(a, b) ? a : liesIn(b, a) ? b : null);

function fitOf(given: readonly string[], received: readonly string[]): CrosswalkFit {
  const within = (inner: readonly string[], outer: readonly string[]) => inner.every((one) => outer.some((other) => liesIn(one, other)));
  const [broader, narrower] = [within(given, received), within(received, given)];
  return broader && narrower ? "same" : broader ? "broader" : narrower ? "narrower" : "overlaps";
}

interface Receiver {
  readonly code: string;
  readonly label: Label;
  readonly kind: CrosswalkTarget["kind"];
  readonly main: readonly string[];
  readonly finer: readonly string[];
}

const feedback: Label = { en: "Feedback", zh: "反馈", translation: "ours" };

/** What can receive: the codes that count; in the framework also its elements, its environment and the feedback, since codes map to those. */
function receiversOf(codebook: Codebook): Receiver[] {
  const codes = codebook.codes.map(({ code, label, mapsTo = [], mayMapTo = [] }): Receiver => ({ code, label, kind: "code", main: mapsTo, finer: mayMapTo }));
  if (codebook.id !== frameworkId) return codes;
  const whole = (code: string, label: Label, kind: Receiver["kind"]): Receiver => ({ code, label, kind, main: [code], finer: [] });
  return [
    ...elements.flatMap(({ id, code, label }) => [whole(code, label, "element"), ...codes.filter((one) => constituentOf(one.code)?.element === id)]),
    whole("environment", surroundings.environment, "environment"), whole("feedback", feedback, "feedback"),
  ];
}

function targetsOf({ mapsTo = [], mayMapTo = [] }: CodebookCode, receivers: readonly Receiver[], toFramework: boolean): CrosswalkTarget[] {
  return receivers.flatMap((receiver): CrosswalkTarget[] => {
    // The framework is what correspondences are written in: only what is named receives, not all that lies within it.
    const via = (given: readonly string[], wanted: readonly string[]) => [...new Set(given.flatMap((one) =>
      wanted.map((other) => (toFramework ? one === other ? one : null : meet(one, other))).filter((met) => met !== null)))];
    const main = via(mapsTo, receiver.main);
    const finer = main.length > 0 ? [] : [...via(mapsTo, receiver.finer), ...via(mayMapTo, receiver.main)];
    if (main.length + finer.length === 0) return [];
    const { code, label, kind } = receiver;
    return [{ code, label, kind, fit: fitOf(mapsTo.length > 0 ? mapsTo : mayMapTo, receiver.main.length > 0 ? receiver.main : receiver.finer), reading: main.length > 0 ? "main" : "finer", via: [...new Set(main.length > 0 ? main : finer)] }];
  });
}

/**
 * Codings of one codebook seen in another: what carries over, what is split, what has no counterpart, and where several
 * codes become one. Both codebooks are compared by what they correspond to in the framework; all of that is derived, and
 * no value is: each coding keeps its own. From "present" for a broad code nothing follows for a narrow one, so `fit` says
 * how wide the receiving code is.
 *
 * @throws UsageError `usage/unknown-codebook`.
 * @example crosswalk(city.codings, "collaboration-framework", "zhong").lines[0].outcome // "none": A1 has no counterpart there
 */
export function crosswalk(codings: readonly Coding[], from: Codebook | string, to: Codebook | string): Crosswalk {
  const [giving, taking] = [from, to].map((one) => (typeof one === "string" ? codebookOf(one) : one)) as [Codebook, Codebook];
  const own = codings.filter(({ codebook }) => codebook === giving.id);
  const receivers = receiversOf(taking);
  const known = [...giving.codes, ...giving.further ?? []];
  const carried = (code: string): CarriedCoding[] => own.filter((coding) => coding.code === code).map(({ id, value, coder }) => ({ id, code, value, coder }));
  const used = known.filter(({ code }, i) => i < giving.codes.length || own.some((coding) => coding.code === code));
  const lines: CrosswalkLine[] = used.map((code) => {
    const targets = targetsOf(code, receivers, taking.id === frameworkId);
    const main = targets.filter(({ reading }) => reading === "main").length;
    return { code: code.code, label: code.label, outcome: code.mapsTo === undefined ? "not-mapped" : main === 0 ? "none" : main === 1 ? "carried" : "split", targets, codings: carried(code.code) };
  });
  const strange = [...new Set(own.map(({ code }) => code))].filter((code) => !known.some((one) => one.code === code));
  for (const code of strange) lines.push({ code, label: { en: code }, outcome: "not-in-codebook", targets: [], codings: carried(code) });
  const received = receivers.flatMap(({ code, label, kind }): CrosswalkReceived[] => {
    const giving = lines.flatMap((line) => line.targets.filter((target) => target.code === code && target.kind === kind && target.reading === "main").map(({ fit }) => ({ line, fit })));
    if (giving.length === 0) return [];
    return [{ code, label, kind, from: giving.map(({ line }) => line.code), merged: giving.length > 1, codings: giving.flatMap(({ line, fit }) => line.codings.map((coding) => ({ ...coding, fit }))) }];
  });
  return {
    kind: "crosswalk", from: giving.id, fromLabel: giving.label, to: taking.id, toLabel: taking.label, certainty: "derived", lines, received,
    untouched: taking.codes.filter(({ code }) => !received.some((one) => one.code === code && one.kind === "code")).map(({ code, label }) => ({ code, label })),
  };
}
