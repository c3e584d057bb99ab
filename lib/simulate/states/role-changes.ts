import { brokerage } from "../../framework/index.js";
import { headlineOf, measure, type Column, type GroupAttribute, type Metric, type Row } from "../../metric/index.js";
import { at, type Network } from "../../network/index.js";
import type { SimulationTable } from "../simulation.js";
import type { StateStep } from "./steps-of-states.js";

export const aspects = {
  superiors: { en: "superiors", zh: "上级" }, duties: { en: "duties in tasks", zh: "任务职责" }, brokerage: { en: "brokerage role", zh: "中介角色" }, rank: { en: "rank of position", zh: "位置名次" },
} as const;
type Aspect = keyof typeof aspects;

const duties = { leads: { en: "leads", zh: "牵头" }, supports: { en: "supports", zh: "配合" }, decides: { en: "decides", zh: "决策" }, required: { en: "required", zh: "所需" } } as const;
const brokers = ["coordinator", "consultant", "representative", "gatekeeper", "liaison"] as const;
const brokerWords = {
  coordinator: { en: "coordinator", zh: "协调人" }, consultant: { en: "consultant", zh: "顾问" }, representative: { en: "representative", zh: "代理人" }, gatekeeper: { en: "gatekeeper", zh: "守门人" }, liaison: { en: "liaison", zh: "联络人" },
} as const;

/** What an organisation is in one state, as far as it is stated. */
interface Role {
  readonly superiors: readonly string[] | null;
  readonly duties: readonly string[];
  readonly brokerage: readonly string[] | null;
  readonly rank: number | null;
}

function dutiesOf(network: Network, id: string): string[] {
  const among = (list: readonly string[] | null) => list?.includes(id) === true;
  return Object.keys(duties).filter((duty) => network.tasks.some((task) =>
    duty === "leads" ? among(task.leads) : duty === "supports" ? among(task.supports) : duty === "decides" ? among(task.deciders)
      : task.requiredOrganisations?.some(({ organisation }) => organisation === id) === true));
}

/** The roles of an organisation with the highest count; none where it mediates nothing. */
function brokerageOf(row: Row | undefined): string[] | null {
  if (typeof row?.["total"] !== "number") return null;
  const most = Math.max(...brokers.map((role) => Number(row[role])));
  return most === 0 ? [] : brokers.filter((role) => Number(row[role]) === most);
}

function rolesIn(network: Network, ids: readonly string[], attribute: GroupAttribute, position: Metric): Map<string, Role> {
  const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [String(row["organisation"]), row]));
  const mediating = byId(measure(network, brokerage, { attribute }).rows);
  const placed = byId(measure(network, position).rows);
  const valueOf = (id: string) => placed.get(id)?.[headlineOf(position)];
  const ordered = network.layers.some(({ dimension, coverage }) => dimension === "vertical" && coverage !== "not-stated");
  const above = new Map<string, Set<string>>();
  for (const { dimension, source, target } of network.ties) if (dimension === "vertical") above.set(target, (above.get(target) ?? new Set()).add(source));
  return new Map(ids.map((id) => {
    const own = valueOf(id);
    return [id, {
      superiors: ordered ? network.organisations.map((other) => other.id).filter((other) => above.get(id)?.has(other) === true) : null,
      duties: dutiesOf(network, id), brokerage: brokerageOf(mediating.get(id)),
      rank: typeof own !== "number" ? null : 1 + ids.filter((other) => {
        const value = valueOf(other);
        // Routes are summed in another order in another network: equals differ in the last digits.
        return typeof value === "number" && value > own + 1e-9 * Math.max(1, Math.abs(own));
      }).length,
    }];
  }));
}

const same = (a: Role[Aspect], b: Role[Aspect]) => a === null || b === null || JSON.stringify(a) === JSON.stringify(b);

const list = (en: string, zh: string, values?: Column["values"]): Column => ({ type: "ids", label: { en, zh }, ...(values === undefined ? {} : { values }) });
const whole = (en: string, zh: string): Column => ({ type: "integer", label: { en, zh }, range: [1, null] });

const columns: Readonly<Record<string, Column>> = {
  changed: list("What changes", "变化", aspects),
  superiorsBefore: list("Superiors before", "原上级"), superiors: list("Superiors", "上级"),
  dutiesBefore: list("Duties before", "原任务职责", duties), duties: list("Duties", "任务职责", duties),
  brokerageBefore: list("Brokerage before", "原中介角色", brokerWords), brokerage: list("Brokerage", "中介角色", brokerWords),
  rankBefore: whole("Rank before", "原名次"), rank: whole("Rank", "名次"),
  evidence: list("Evidence", "依据"),
};

/**
 * Organisations whose role differs from the state before: among those stated to take part in both, whose superiors, duties in
 * the tasks then active, main brokerage role between groups, or rank by a metric of position (1 is the highest, equals share
 * the better rank, ranked among those in both) is another. Only between states that ties describe; what is not stated in one of
 * the two has not changed. O(states (n m + n²)).
 */
export function roleChanges(network: Network, steps: readonly StateStep[], attribute: GroupAttribute, position: Metric): SimulationTable {
  const rows = steps.filter(({ decidable }) => decidable).flatMap(({ before, state, entered, begun, ended }): Row[] => {
    const [was, is] = [at(network, before), at(network, state)];
    const tied = new Set(is.ties.flatMap(({ source, target }) => [source, target]));
    const first = new Set(was.ties.flatMap(({ source, target }) => [source, target]));
    const both = network.organisations.map(({ id }) => id).filter((id) => tied.has(id) && first.has(id) && !entered.includes(id));
    const [then, now] = [rolesIn(was, both, attribute, position), rolesIn(is, both, attribute, position)];
    const changes = new Set([...begun, ...ended]);
    return both.flatMap((organisation) => {
      const [a, b] = [then.get(organisation)!, now.get(organisation)!];
      const changed = (Object.keys(aspects) as Aspect[]).filter((aspect) => !same(a[aspect], b[aspect]));
      if (changed.length === 0) return [];
      return [{
        organisation, state, changed, superiorsBefore: a.superiors, superiors: b.superiors, dutiesBefore: a.duties, duties: b.duties,
        brokerageBefore: a.brokerage, brokerage: b.brokerage, rankBefore: a.rank, rank: b.rank,
        evidence: [...was.ties, ...is.ties].filter((tie) => changes.has(tie.id) && (tie.source === organisation || tie.target === organisation)).map(({ id }) => id),
      }];
    });
  });
  return { keys: ["state", "organisation"], columns, rows };
}
