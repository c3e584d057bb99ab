import type { Picture } from "../picture/index.js";

/** Which organisations and ties stand out; null where nothing is dimmed. */
export interface Emphasis {
  readonly selected: string | null;
  /** Under the pointer. */
  readonly hovered: string | null;
  /** Where the keyboard stands. */
  readonly focused: string | null;
  readonly near: { readonly organisations: ReadonlySet<string>; readonly ties: ReadonlySet<string> } | null;
}

export const noEmphasis: Emphasis = { selected: null, hovered: null, focused: null, near: null };

/** An organisation, its ties as drawn, and those at their other ends. */
export function neighbourhood(picture: Picture, id: string): { organisations: Set<string>; ties: Set<string> } {
  const organisations = new Set([id]);
  const ties = new Set<string>();
  for (const tie of picture.ties) {
    if (tie.source !== id && tie.target !== id) continue;
    ties.add(tie.id);
    organisations.add(tie.source).add(tie.target);
  }
  return { organisations, ties };
}

export type Near = NonNullable<Emphasis["near"]>;

/** The pointer speaks before the keyboard, the keyboard before what was asked for (`told`), that before the selection. */
export function emphasise(picture: Picture, marks: { selected: string | null; hovered: string | null; focused: string | null }, told: Near | null, whole: boolean): Emphasis {
  const centre = marks.hovered ?? marks.focused;
  if (centre !== null) return { ...marks, near: neighbourhood(picture, centre) };
  return { ...marks, near: told ?? (marks.selected === null || whole ? null : neighbourhood(picture, marks.selected)) };
}
