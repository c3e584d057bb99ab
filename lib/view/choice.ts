import { element } from "./element.js";

export interface Choice<T extends string> {
  readonly node: HTMLElement;
  readonly set: (value: T) => void;
  /** Why a value cannot be chosen; null where it can. */
  readonly bar: (value: T, reason: string | null) => void;
}

/** A few values side by side, of which one is chosen: radio buttons that look like a switch. */
export function choice<T extends string>(name: string, label: string, values: readonly { readonly value: T; readonly text: string }[], chosen: (value: T) => void): Choice<T> {
  const made = values.map(({ value, text }) => {
    const input = element("input", { type: "radio", name, value });
    input.addEventListener("change", () => chosen(value));
    return { value, input, node: element("label", {}, input, element("span", {}, text)) };
  });
  return {
    node: element("div", { class: "ct-choice", role: "radiogroup", "aria-label": label }, made.map((one) => one.node)),
    set(value) {
      for (const one of made) one.input.checked = one.value === value;
    },
    bar(value, reason) {
      const one = made.find((each) => each.value === value)!;
      one.input.disabled = reason !== null;
      one.node.title = reason ?? "";
    },
  };
}
