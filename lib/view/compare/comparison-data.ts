import { matchOrganisations, type MatchedOrganisations } from "../../compare/match-organisations.js";
import { cleanText, layoutRings, layoutRows, ringScale } from "../../layout/index.js";
import { selectionOf, type Network } from "../../network/index.js";
import { layoutSceneOf, type Match, type Overlay, type OverlayData } from "../../picture/index.js";
import { sceneOf, type Scene } from "../../picture/scene-of.js";
import type { Bilingual, Label, Language } from "../../words/bilingual.js";
import type { MapData, MapSize } from "../map-data.js";
import { layersOf, sharedLayers, withSharedSectors, type SharedLayer } from "./shared-terms.js";

export type Side = "first" | "second";
export const sides: readonly Side[] = ["first", "second"];
export const otherSide = (side: Side): Side => (side === "first" ? "second" : "first");
export type Both<T> = Readonly<Record<Side, T>>;

export interface Partner {
  readonly id: string;
  readonly kind: Match["kind"];
}

/** Two cases made ready to stand side by side. */
export interface ComparisonData {
  readonly maps: Both<MapData>;
  readonly names: Both<Bilingual>;
  readonly matched: MatchedOrganisations;
  readonly partners: Both<ReadonlyMap<string, Partner>>;
  readonly layers: readonly SharedLayer[];
  /** Whether levels tell how organisations stand in both. */
  readonly rows: boolean;
  /** How many pairs of organisations are tied. */
  readonly pairs: Both<number>;
}

export interface ComparisonDataOptions {
  readonly names?: Partial<Both<Bilingual>>;
  /** Metrics measured in both cases, by which organisations may be sized; those of equal id share a scale. */
  readonly sizes?: Both<readonly MapSize[]>;
  /** Rows are made for a phone too. */
  readonly narrow?: boolean;
  readonly language?: Language;
  readonly theme?: "light" | "dark" | "auto";
}

/** Room of a half page, and of a phone. */
const widths = { half: 596, phone: 358 };

/**
 * Both scenes with what they share: sectors and layers in one order, letters for organisations of the same or a similar
 * name, one scale of rings and of sizes, and how ties between matched organisations differ. Two selections of one case
 * wear no letters, since everybody is matched.
 */
export function comparisonData(first: Network, second: Network, options: ComparisonDataOptions = {}): ComparisonData {
  const matched = matchOrganisations(first, second);
  const networks: Both<Network> = { first, second };
  const shared = withSharedSectors(sceneOf(first), sceneOf(second));
  const layers = sharedLayers(shared.first.layers, shared.second.layers);
  const scenes: Both<Scene> = {
    first: { ...shared.first, layers: layersOf(layers, "first") }, second: { ...shared.second, layers: layersOf(layers, "second") },
  };
  const names = namesOf(first, second, options.names ?? {});

  const letters: [Match["kind"], { readonly first: string; readonly second: string }][] = first.case.id === second.case.id ? []
    : [...matched.same.map((pair): [Match["kind"], typeof pair] => ["same", pair]), ...matched.similar.map((pair): [Match["kind"], typeof pair] => ["similar", pair])];
  const matches = both((side) => Object.fromEntries(letters.map(([kind, pair], i) => [pair[side], { kind, letter: letterOf(i) }])));
  const partners = both((side) => new Map<string, Partner>([
    ...matched.same.map((pair): [string, Partner] => [pair[side], { id: pair[otherSide(side)], kind: "same" }]),
    ...matched.similar.map((pair): [string, Partner] => [pair[side], { id: pair[otherSide(side)], kind: "similar" }]),
  ]));

  const shares = both((side) => sharesOf(scenes[side]));
  const all = sides.flatMap((side) => Object.values(shares[side]).filter((value) => value !== null));
  const { low, high } = ringScale(all);
  const range: [number, number] = Math.max(0, ...all) > 0.75 ? [0, 1] : [low, high];
  const most = Math.max(0, ...all);
  const share = both((side): MapSize => ({ id: "share-tied", label: shareLabel, values: shares[side], n: scenes[side].organisations.length, digits: 2, most }));
  const sizes = both((side) => [share[side], ...(options.sizes?.[side] ?? []).flatMap((one) => {
    const twin = options.sizes![otherSide(side)].find(({ id }) => id === one.id);
    return twin === undefined ? [] : [{ ...one, most: Math.max(0, ...[one, twin].flatMap(({ values }) => Object.values(values)).filter((value) => value !== null)) }];
  })]);

  const rows = sides.every((side) => hasRows(scenes[side]));
  // Two selections of one case stand at the same places.
  const one = first.case.id === second.case.id ? joined(scenes) : null;
  const maps = both((side): MapData => {
    const scene = scenes[side];
    const strong = Object.keys(matches[side]);
    const forLayout = layoutSceneOf(one ?? scene, { strong, matches: matches[side] });
    const selection = selectionOf(networks[side].scope);
    return {
      ...(selection === null ? {} : { source: { case: networks[side].case, selection } }),
      scene, sizes: sizes[side], strong,
      // Rows of a dense network cost seconds: where they say nothing they are not made.
      layout: rows ? layoutRows(forLayout, { width: widths.half }) : layoutRings(forLayout, { width: widths.half, height: widths.half, range }),
      narrow: rows && options.narrow === true ? layoutRows(forLayout, { width: widths.phone }) : null,
      beside: { matches: matches[side], range, width: widths.half },
      overlay: differencesOf(side, scenes, layers, partners[side], names),
      language: options.language ?? "en", theme: options.theme ?? "auto",
    };
  });
  return { maps, names, matched, partners, layers, rows, pairs: both((side) => tiedPairs(scenes[side]).size) };
}

const both = <T>(make: (side: Side) => T): Both<T> => ({ first: make("first"), second: make("second") });
const shareLabel = { en: "Share of the others tied to", zh: "有关系的其他单位占比" };

/** A, B … Z, AA, AB … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** Names that tell the two apart. */
function namesOf(first: Network, second: Network, given: Partial<Both<Bilingual>>): Both<Bilingual> {
  const own = { first: given.first ?? shortTitle(first.case.title), second: given.second ?? shortTitle(second.case.title) };
  const numbered = ({ en, zh }: Bilingual, n: number) => ({ en: `${en} (${n})`, zh: `${zh}（${n}）` });
  return own.first.en === own.second.en || own.first.zh === own.second.zh ? { first: numbered(own.first, 1), second: numbered(own.second, 2) } : own;
}

/** What stands before the colon of a title names the case, where it has one. */
function shortTitle(title: Label): Bilingual {
  const text = (language: Language) => title[language] ?? title[language === "en" ? "zh" : "en"] ?? "";
  const short = (whole: string) => /^(.{2,60}?)\s*[:：]/u.exec(whole)?.[1] ?? whole;
  return { en: cleanText(short(text("en"))), zh: cleanText(short(text("zh"))) };
}

function joined({ first, second }: Both<Scene>): Scene {
  const union = <T extends { readonly id: string }>(own: readonly T[], other: readonly T[]) => [...own, ...other.filter(({ id }) => !own.some((each) => each.id === id))];
  return { ...first, organisations: union(first.organisations, second.organisations), ties: union(first.ties, second.ties) };
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function tiedPairs({ ties }: Scene): Set<string> {
  return new Set(ties.filter(({ source, target }) => source !== target).map(({ source, target }) => pairOf(source, target)));
}

/** By organisation the share of the others it is tied to in any layer; null where there are no others. */
function sharesOf(scene: Scene): Record<string, number | null> {
  const partners = new Map(scene.organisations.map(({ id }) => [id, 0]));
  for (const pair of tiedPairs(scene)) for (const id of pair.split(" ")) partners.set(id, (partners.get(id) ?? 0) + 1);
  const others = scene.organisations.length - 1;
  return Object.fromEntries(scene.organisations.map(({ id }) => [id, others < 1 ? null : partners.get(id)! / others]));
}

/** Rows are for networks with several levels and ties that run down between them. */
function hasRows({ levels, organisations, ties }: Scene): boolean {
  const stated = levels.filter((level) => level.missing !== true && organisations.some((one) => one.level === level.id));
  return stated.length > 1 && ties.some((tie) => tie.dimension === "vertical" && tie.source !== tie.target);
}

/**
 * Each tie between two organisations of the same name, in a layer that both cases state: whether the other case has one
 * between the two as well, direction ignored. All others are not compared.
 */
function differencesOf(side: Side, scenes: Both<Scene>, layers: readonly SharedLayer[], partners: ReadonlyMap<string, Partner>, names: Both<Bilingual>): OverlayData {
  const other = otherSide(side);
  const stated = new Map<string, string>();
  for (const layer of layers) {
    const [own, theirs] = [layer[side], layer[other]];
    if (own !== null && theirs !== null && isStated(scenes[side], own.id) && isStated(scenes[other], theirs.id)) stated.set(own.id, theirs.id);
  }
  const there = new Set(scenes[other].ties.map((tie) => `${tie.layer} ${pairOf(tie.source, tie.target)}`));
  const same = (id: string) => (partners.get(id)?.kind === "same" ? partners.get(id)!.id : null);
  const kindOf = ({ source, target, layer }: Scene["ties"][number]): Overlay => {
    const [a, b, theirs] = [same(source), same(target), stated.get(layer)];
    if (a === null || b === null || theirs === undefined) return "not-compared";
    return there.has(`${theirs} ${pairOf(a, b)}`) ? "matched" : side === "first" ? "phantom" : "emergent";
  };
  return {
    ties: Object.fromEntries(scenes[side].ties.map((tie) => [tie.id, kindOf(tie)])),
    words: {
      matched: { en: "In both", zh: "两者皆有" },
      phantom: { en: `Only in ${names.first.en}`, zh: `仅见于“${names.first.zh}”` },
      emergent: { en: `Only in ${names.second.en}`, zh: `仅见于“${names.second.zh}”` },
      "not-compared": { en: "Not compared", zh: "未作比较" },
    },
  };
}

export function isStated({ layers, ties }: Pick<Scene, "layers" | "ties">, id: string): boolean {
  return layers.find((layer) => layer.id === id)?.coverage !== "not-stated" || ties.some((tie) => tie.layer === id);
}
