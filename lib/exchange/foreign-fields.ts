import { certaintyNames, statusNames } from "../case/index.js";
import { looseName } from "../words/index.js";

const table = <T>(rows: readonly (readonly [T, readonly string[]])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([field, names]) => names.map((name) => [looseName(name), field] as const)));

/** Fields of an organisation, by the names under which other programs' files carry them. */
export const organisationFields = table<string>([
  ["sector", ["sector", "类型", "单位类型", "部门类型"]],
  ["level", ["level", "admin level", "administrative level", "层级", "行政层级", "级别"]],
  ["jurisdiction", ["jurisdiction", "辖区", "所属地区", "行政区"]],
  ["kind", ["kind", "单位种类"]],
  ["role", ["role", "职责", "角色"]],
  ["aliases", ["aliases", "alias", "别名", "简称", "又称"]],
  ["count", ["count", "单位数"]],
]);

interface TieField {
  readonly name: "status" | "certainty" | "subtype" | "wave";
  readonly accepts: (value: string) => boolean;
}
const oneOf = (names: readonly string[]) => (value: string) => names.includes(value);

/** Fields of a tie; a value that the case format does not know leaves it an attribute. */
export const tieFields = table<TieField>([
  [{ name: "status", accepts: oneOf(statusNames) }, ["status", "关系状态"]],
  [{ name: "certainty", accepts: oneOf(certaintyNames) }, ["certainty", "确定程度"]],
  [{ name: "subtype", accepts: (value) => value !== "" }, ["subtype", "关系子类"]],
  [{ name: "wave", accepts: (value) => value !== "" }, ["wave", "批次"]],
]);

/** The framework's term of this id or of this name in either language. */
export function vocabularyTerm<T extends { readonly id: string; readonly label: { readonly en?: string | undefined; readonly zh?: string | undefined } }>(terms: readonly T[], value: string): T | null {
  const wanted = looseName(value);
  return terms.find(({ id, label }) => [id, label.en ?? "", label.zh ?? ""].some((name) => looseName(name) === wanted)) ?? null;
}
