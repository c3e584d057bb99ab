import { z } from "zod";
import { saying, type Context } from "../../../metric/index.js";

/** What is rated; the framework's own item is trust. */
export const itemOption = saying(z.string().min(1).default("trust"), "what is rated: trust, value, or an item that the case declares", "评分项：trust、value或案例声明的其他项");

/** What one organisation gives another, over those of its people who answered. */
export interface GivenRating {
  readonly rater: string;
  readonly rated: string;
  /** Mean of the answers; null where everybody asked left it open. */
  readonly rating: number | null;
  readonly answers: number;
  readonly least: number | null;
  readonly most: number | null;
  readonly evidence: readonly string[];
}

export interface GivenRatings {
  /** In the order of the case, by rater and then by rated. */
  readonly all: readonly GivenRating[];
  readonly of: (rater: string, rated: string) => GivenRating | null;
  /** Organisations that give at least one rating. Of the others nothing is known. */
  readonly raters: ReadonlySet<string>;
}

/**
 * The ratings on one item, each pair once: the mean of its answers, so that an organisation of which many answered speaks as loud as one
 * of which one did. An answer left open is no answer. Null, with a note, where nobody gives any. Notes say what was read from ties and what was left out.
 */
export function givenRatings({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">, item: string): GivenRatings | null {
  const records = network.ratings.filter((rating) => rating.item === item);
  const unplaced = item === "trust" || item === "value" ? network.ties.filter((tie) => !tie.directed && tie[item] !== null) : [];
  if (unplaced.length > 0) note("rating/no-direction", { ties: unplaced.map(({ id }) => id) });
  for (const { id } of unplaced) leaveOut(id);
  const open = records.filter(({ value }) => value === null);
  if (open.length > 0) note("rating/unanswered", { count: open.length });
  for (const { id } of open) leaveOut(id);
  const raters = new Set(records.filter(({ value }) => value !== null).map(({ rater }) => rater));
  if (raters.size === 0) {
    const known = [...new Set(network.ratings.filter(({ value }) => value !== null).map((rating) => rating.item))];
    note("rating/none", { item, known: known.length === 0 ? "—" : known });
    return null;
  }
  const ties = new Set(network.ties.map(({ id }) => id));
  const declared = new Set(network.case.ratings.map(({ id }) => id));
  const onTies = records.filter(({ id }) => ties.has(id) && !declared.has(id)).length;
  if (onTies > 0) note("rating/on-ties", { count: onTies });
  const silent = network.organisations.map(({ id }) => id).filter((id) => !raters.has(id));
  if (silent.length > 0) note("rating/silent", { organisations: { records: silent } });

  const pairs = new Map<string, typeof records>();
  const key = (rater: string, rated: string) => JSON.stringify([rater, rated]);
  for (const record of records) pairs.set(key(record.rater, record.rated), [...(pairs.get(key(record.rater, record.rated)) ?? []), record]);
  const given = new Map([...pairs].map(([id, own]): [string, GivenRating] => {
    const values = own.flatMap(({ value }) => value ?? []);
    const some = values.length > 0;
    return [id, {
      rater: own[0]!.rater, rated: own[0]!.rated, rating: some ? values.reduce((sum, value) => sum + value, 0) / values.length : null, answers: values.length,
      least: some ? Math.min(...values) : null, most: some ? Math.max(...values) : null, evidence: own.filter(({ value }) => value !== null).map((one) => one.id),
    }];
  }));
  const place = new Map(network.organisations.map(({ id }, i) => [id, i]));
  return {
    all: [...given.values()].sort((a, b) => place.get(a.rater)! - place.get(b.rater)! || place.get(a.rated)! - place.get(b.rated)!),
    of: (rater, rated) => given.get(key(rater, rated)) ?? null,
    raters,
  };
}
