import type { ForeignValue } from "../foreign.js";
import { looseName } from "../../words/index.js";
import type { GivenTie, Troubles } from "./network-draft.js";


/** Names, in the order in which they count, under which programs keep a tie's strength. */
const strengthNames = ["strength", "weight", "value", "强度", "权重"];
const relationNames = ["layer", "relation", "relationship", "关系层", "关系", "关系类型"];
const labelNames = ["label", "name", "名称", "单位名称", "单位"];

/** Whether a tie's or an organisation's attribute of this name would be read as something else. */
export const isTaken = { tie: (name: string) => [...strengthNames, ...relationNames, "id", "source", "target", "directed"].includes(looseName(name)), organisation: (name: string) => [...labelNames, "id", "parent"].includes(looseName(name)) };

type Pairs = readonly (readonly [string, ForeignValue])[];

/** The first attribute that goes by one of the names, in the order of the names. */
const firstOf = (pairs: Pairs, names: readonly string[], fits: (value: ForeignValue) => boolean): readonly [string, ForeignValue] | null => {
  for (const name of names) for (const pair of pairs) if (looseName(pair[0]) === name && fits(pair[1])) return pair;
  return null;
};

const isText = (value: ForeignValue): value is string => typeof value === "string" && value.trim() !== "";

/** The name of an organisation or a network among its attributes, and what is left beside it. */
export function labelAmong(pairs: Pairs): { readonly label: string | null; readonly others: Pairs } {
  const found = firstOf(pairs, labelNames, isText);
  return found === null ? { label: null, others: pairs } : { label: found[1] as string, others: pairs.filter((pair) => pair !== found) };
}

/** A tie's strength and relation, where the file keeps them among its attributes. One that is not a number stays an attribute. */
export function strengthAndRelation(tie: GivenTie, troubles: Troubles): { readonly strength: number | null; readonly relation: string | null; readonly others: Pairs } {
  // What an attribute only says again needs no second place.
  let others: Pairs = [...tie.attributes].filter(([name, value]) => !(looseName(name) === "directed" && value === tie.directed) && !(looseName(name) === "layer" && value === tie.relation));
  let strength = tie.strength ?? null;
  if (strength === null) {
    const found = firstOf(others, strengthNames, (value) => typeof value === "number");
    const wrong = found === null ? firstOf(others, strengthNames.slice(0, 2), isText) : null;
    if (found !== null) {
      strength = found[1] as number;
      others = others.filter((pair) => pair !== found);
    } else if (wrong !== null) troubles.tell("graph/not-a-number", "warning", tie.row, { value: wrong[1], column: wrong[0] });
  }
  let relation = tie.relation ?? null;
  if (relation === null) {
    const found = firstOf(others, relationNames, isText);
    if (found !== null) {
      relation = found[1] as string;
      others = others.filter((pair) => pair !== found);
    }
  }
  return { strength, relation, others };
}
