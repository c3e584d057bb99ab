import type { Draft } from "../draft.js";
import { issueAt, type Issue } from "../issue.js";
import { groupTies, momentsOf } from "./loops.js";
import type { Structure, TieView } from "./tie-view.js";

/** Everybody below an organisation, through any number of ties. */
function below(organisation: string, outgoing: ReadonlyMap<string, readonly TieView[]>): Set<string> {
  const reached = new Set<string>();
  const queue = [organisation];
  for (const superior of queue) {
    for (const { target } of outgoing.get(superior) ?? []) {
      if (!reached.has(target)) {
        reached.add(target);
        queue.push(target);
      }
    }
  }
  return reached;
}

/** Superiors of one organisation in one layer, at one time, of whom at least two do not answer to one another, and the ties that say so. */
export interface Heads {
  readonly organisation: string;
  readonly layer: string;
  readonly superiors: readonly string[];
  readonly ties: readonly TieView[];
}

/** Every organisation that takes command, at one time, from two superiors neither of whom commands the other; told once for all its states. */
export function headsIn(structure: Structure): Heads[] {
  const command = [...structure.layers.values()].filter(({ reads, dimension }) => reads === "command" && dimension === "vertical");
  const told = new Set<string>();
  return command.flatMap((layer) => {
    return [...momentsOf(structure, layer.id)].flatMap((moment) => {
      const outgoing = groupTies(moment, "source");
      const reached = new Map<string, Set<string>>();
      const reach = (superior: string) => {
        let known = reached.get(superior);
        if (known === undefined) reached.set(superior, (known = below(superior, outgoing)));
        return known;
      };
      const incoming = groupTies(moment, "target");
      return [...incoming].flatMap(([organisation, orders]) => {
        const superiors = [...new Set(orders.map((tie) => tie.source))];
        if (superiors.length < 2) return [];
        const apart = superiors.filter((one) => superiors.some((other) => one !== other && !reach(one).has(other) && !reach(other).has(one)));
        const key = JSON.stringify([organisation, layer.id, apart]);
        if (apart.length < 2 || told.has(key)) return [];
        told.add(key);
        return [{ organisation, layer: layer.id, superiors: apart, ties: orders.filter((tie) => apart.includes(tie.source)) }];
      });
    });
  });
}

/** Two heads are a finding about the case, not a fault of the file: a warning. */
export function headIssues({ places }: Draft, structure: Structure): Issue[] {
  return headsIn(structure).map(({ organisation, superiors, ties }) => {
    const rows = ties.map((tie) => places(tie.path).row).filter((row) => row !== null);
    return issueAt(places([...ties[1]!.path, "target"]), "case/two-heads", "warning", { value: organisation, params: { heads: superiors, rows } });
  });
}
