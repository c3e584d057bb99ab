import { z } from "zod";
import { saying, type Context, type Row } from "../../../metric/index.js";
import { twoMode, type Mode, type TwoMode } from "../../../network/index.js";

/** What organisations take part in. */
export const modeOption = saying(z.enum(["tasks", "memberships", "resources", "instruments"]).default("tasks"),
  "what organisations share: tasks that require them, bodies they are members of, resources they hold, instruments they are parties to",
  "单位共同参与的对象：所需任务、所属机构、所持资源或所参与的治理工具");

/** The affiliations of the mode asked for; records that do not say who takes part are counted as missing. */
export function affiliationsOf({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">, mode: Mode): TwoMode {
  const found = twoMode(network, mode);
  for (const id of found.unknown) leaveOut(id);
  if (found.unknown.length > 0) note("twoMode/not-stated", { count: found.unknown.length, records: { word: mode } });
  const bodies = network.organisations.length - found.organisations.length;
  if (bodies > 0) note("twoMode/bodies", { count: bodies });
  return found;
}

/** A row for every organisation in scope, of nulls for those that are not on the side of the organisations. */
export function rowsOf<Name extends string>({ network }: Pick<Context<unknown>, "network">, { organisations }: TwoMode, names: readonly Name[], cells: (i: number) => Readonly<Record<Name, number | boolean | null>>): Row[] {
  const place = new Map(organisations.map((id, i) => [id, i]));
  const none = Object.fromEntries(names.map((name) => [name, null]));
  return network.organisations.map(({ id }) => {
    const i = place.get(id);
    return { organisation: id, ...(i === undefined ? none : cells(i)) };
  });
}
