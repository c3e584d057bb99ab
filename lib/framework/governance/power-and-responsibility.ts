import { z } from "zod";
import { groupOf, saying, type Context } from "../../metric/index.js";
import { layersReading, project, select, type Network } from "../../network/index.js";
import { namedBy } from "../duties.js";
import { sayOrigin } from "../parameter-origin.js";

export const dutyOptions = {
  leading: saying(z.number().nonnegative().default(1), "how much a task that it leads counts; an arbitrary default", "其牵头的任务计多少；默认值为任意设定"),
  required: saying(z.number().nonnegative().default(0.5), "how much a task that it is required for or supports counts; an arbitrary default", "需要其参与或由其配合的任务计多少；默认值为任意设定"),
};

/** From which rank on a level is local. */
export const localOption = saying(z.number().int().nullable().default(null),
  "rank from which a level is local; when not given, the lower half of the ranked levels in scope, an arbitrary default", "自何等级起为基层；未给出时为范围内有等级层级中较低的一半，系任意默认");

/** An organisation's shares of duty and of power; a share is null where the case states nothing of its kind. */
export interface Standing {
  readonly organisation: string;
  readonly responsibility: number | null;
  readonly power: number | null;
  readonly imbalance: number | null;
  readonly command: number | null;
  readonly decisions: number | null;
  readonly resources: number | null;
  readonly evidence: readonly string[];
}

type Tally = { readonly amounts: ReadonlyMap<string, number>; readonly total: number };
const tallied = (network: Network, each: (add: (organisation: string, amount: number) => void) => void): Tally => {
  const amounts = new Map(network.organisations.map(({ id }) => [id, 0]));
  each((organisation, amount) => {
    const sum = amounts.get(organisation);
    if (sum !== undefined) amounts.set(organisation, sum + amount);
  });
  return { amounts, total: [...amounts.values()].sort((a, b) => a - b).reduce((sum, one) => sum + one, 0) };
};

/** Duty and power of every organisation, as shares of all that is stated. O(n + m + parts in tasks). */
export function standings({ network, options, note, leaveOut }: Pick<Context<{ leading: number; required: number }>, "network" | "options" | "note" | "leaveOut">): readonly Standing[] {
  sayOrigin(note, [options.leading, options.required], [1, 0.5]);
  const evidence = new Map(network.organisations.map(({ id }) => [id, new Set<string>()]));
  const counts = { leads: 0, deciders: 0, organisations: 0, holders: 0 };

  const duty = tallied(network, (add) => {
    for (const task of network.tasks) {
      const leads = namedBy(network, task, "leads");
      if (leads === null) counts.leads++;
      if (task.requiredOrganisations === null) counts.organisations++;
      if (leads === null || task.requiredOrganisations === null) leaveOut(task.id);
      const leading = new Set(leads === "outside" ? [] : leads);
      const others = new Set([...(task.requiredOrganisations ?? []).map(({ organisation }) => organisation), ...(task.supports ?? [])]);
      for (const organisation of new Set([...leading, ...others])) {
        add(organisation, leading.has(organisation) ? options.leading : options.required);
        evidence.get(organisation)?.add(task.id);
      }
    }
  });
  const deciding = tallied(network, (add) => {
    for (const task of network.tasks) {
      if (task.deciders === null) counts.deciders++;
      for (const organisation of task.deciders ?? []) {
        add(organisation, 1);
        evidence.get(organisation)?.add(task.id);
      }
    }
  });
  const layers = layersReading(network, "command").map(({ id }) => id);
  const lines = layers.length === 0 ? null : select(network, { layers, memberships: "ignore" });
  const command = tallied(network, (add) => {
    if (lines === null) return;
    const graph = project(lines, { direction: "directed", strength: "ignored" });
    graph.ids.forEach((organisation, i) => add(organisation, graph.out[i + 1]! - graph.out[i]!));
    for (const tie of lines.ties) for (const end of tie.directed ? [tie.source] : [tie.source, tie.target]) evidence.get(end)?.add(tie.id);
  });
  const holding = tallied(network, (add) => {
    for (const resource of network.resources) {
      if (resource.heldBy === null) {
        counts.holders++;
        leaveOut(resource.id);
      }
      for (const organisation of resource.heldBy ?? []) {
        add(organisation, 1);
        evidence.get(organisation)?.add(resource.id);
      }
    }
  });

  if (counts.leads > 0) note("task/leads-not-stated", { count: counts.leads });
  if (counts.deciders > 0) note("task/deciders-not-stated", { count: counts.deciders });
  if (counts.holders > 0) note("power/holders-not-stated", { count: counts.holders });
  if (duty.total === 0) note("duty/none");
  if (command.total === 0) note("power/no-command");
  if (deciding.total === 0) note("power/no-decider");
  if (holding.total === 0) note("power/no-resource");
  const parts = [command, deciding, holding].filter(({ total }) => total > 0);
  if (parts.length === 0) note("power/nothing");
  const share = ({ amounts, total }: Tally, organisation: string) => (total === 0 ? null : amounts.get(organisation)! / total);
  return network.organisations.map(({ id }) => {
    const responsibility = share(duty, id);
    const power = parts.length === 0 ? null : parts.reduce((sum, part) => sum + share(part, id)!, 0) / parts.length;
    return {
      organisation: id, responsibility, power, imbalance: responsibility === null || power === null ? null : responsibility - power,
      command: share(command, id), decisions: share(deciding, id), resources: share(holding, id), evidence: [...evidence.get(id)!],
    };
  });
}

/** A level of the vocabulary that somebody in scope is of. */
export interface LevelInScope {
  readonly id: string;
  readonly rank: number | null;
  readonly organisations: readonly string[];
}

/** The stated levels in scope, in declared order. Organisations without one are left out and noted. */
export function levelsInScope({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">): readonly LevelInScope[] {
  const level = groupOf(network, "level");
  const without = network.organisations.filter((organisation) => level(organisation) === null);
  if (without.length > 0) note("metric/attribute-missing", { attribute: { word: "level" }, count: without.length });
  for (const { id } of without) leaveOut(id);
  return network.case.vocabulary.levels.flatMap(({ id, rank }) => {
    const organisations = network.organisations.filter((organisation) => level(organisation) === id).map((organisation) => organisation.id);
    return organisations.length === 0 ? [] : [{ id, rank, organisations }];
  });
}

/** Sum in an order that does not depend on that of the organisations. */
export const sumOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
