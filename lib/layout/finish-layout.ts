import { languages, say, type Bilingual, type Language } from "../words/bilingual.js";
import { byId } from "./by-id.js";
import { cleanText } from "./clean-text.js";
import { labelPlaces, type LabelText } from "./label-places.js";
import { boxOfText } from "./guide-text.js";
import type { Guide, GuideText, LabelPlacement, Layout, LayoutBand, LayoutBlock, Point, Rect, Route } from "./layout.js";
import { routes, type Body } from "./routes.js";
import { rounded } from "./rounded.js";
import type { LayoutScene } from "./scene.js";
import { shortLabel } from "./short-label.js";
import { textWidth } from "./text-width.js";

export const labelSize: Readonly<Record<Language, { size: number; lineHeight: number }>> = {
  en: { size: 12, lineHeight: 14.6 },
  zh: { size: 12.5, lineHeight: 16.9 },
};

export interface Places {
  readonly kind: string;
  readonly frame: { readonly width: number; readonly height: number };
  readonly gutter?: number;
  readonly positions: ReadonlyMap<string, Point>;
  readonly bands?: readonly LayoutBand[];
  readonly blocks?: readonly LayoutBlock[];
  readonly guides?: readonly Guide[];
  readonly texts?: readonly GuideText[];
  readonly reading?: Bilingual;
  /** Points of guides that labels had better keep clear of. */
  readonly passing?: readonly Point[];
  /** How the ties run, where not as between rows. */
  readonly routes?: (bodies: readonly Body[]) => Map<string, Route>;
}

/**
 * From places to a whole layout: curves of the ties, places of the marks, and labels in both languages. Any
 * arrangement (rows, rings, a force layout carried as data) ends here, so every map draws ties by the same rules.
 */
export function finishLayout(scene: LayoutScene, places: Places): Layout {
  const { frame, positions } = places;
  const bands = places.bands ?? [];
  const gutter = places.gutter ?? 0;
  const organisations = [...scene.organisations].sort(byId).filter((organisation) => positions.has(organisation.id));
  const bodies = organisations.map((organisation) => ({ id: organisation.id, radius: organisation.radius ?? 8, ...positions.get(organisation.id)! }));
  const left = gutter > 0 ? gutter - 8 : 4;
  const routed = places.routes?.(bodies) ?? routes(bodies, scene.ties, { x: left, y: 4, width: frame.width - left - 4, height: frame.height - 8 });

  const degree = new Map<string, number>();
  for (const tie of scene.ties) for (const end of [tie.source, tie.target]) degree.set(end, (degree.get(end) ?? 0) + 1);

  const labelsIn = (language: Language): Record<string, LabelPlacement> => {
    const { size, lineHeight } = labelSize[language];
    const names = new Map((scene.jurisdictions ?? []).map((term) => [term.id, term.label]));
    const texts: LabelText[] = organisations.map((organisation, i) => {
      const y = bodies[i]!.y;
      const band = bands.find(({ top, bottom }) => y >= top && y <= bottom);
      const jurisdiction = organisation.jurisdiction;
      const isSaid = jurisdiction !== null && (band?.jurisdiction != null || (places.blocks ?? []).some((block) => block.jurisdiction === jurisdiction));
      const name = jurisdiction === null ? undefined : names.get(jurisdiction);
      const said = isSaid ? [jurisdiction, name === undefined ? "" : say(name, language)] : [];
      return {
        id: organisation.id, text: shortLabel(say(organisation.label, language), said), strong: organisation.strong ?? false, ties: degree.get(organisation.id) ?? 0,
        remark: organisation.remark == null ? null : cleanText(say(organisation.remark, language)),
        band: band === undefined ? [0, frame.height] : [band.top, band.bottom],
      };
    });
    const taken: Rect[] = bands.filter((band) => band.label !== null).map((band) => {
      const width = gutter > 0 ? gutter - 8 : textWidth(say(band.label!, language), 12, true);
      return { x: gutter > 0 ? 0 : 10, y: band.top + 4, width, height: gutter > 0 ? 40 : 16 };
    });
    // The buttons of the interactive map stand in this corner.
    taken.push({ x: frame.width - 48, y: 0, width: 48, height: 100 });
    for (const text of places.texts ?? []) taken.push(boxOfText(text, language));
    const most = organisations.length <= 60 ? 60 : 40;
    const placed = labelPlaces(texts, {
      size, lineHeight, frame, bodies, routes: [...routed.values()], passing: places.passing ?? [], taken, most, narrow: frame.width < 600,
    });
    return Object.fromEntries(placed);
  };

  return {
    kind: places.kind,
    frame: { width: rounded(frame.width), height: rounded(frame.height) },
    gutter,
    positions: Object.fromEntries(organisations.map(({ id }) => {
      const { x, y } = positions.get(id)!;
      return [id, { x: rounded(x), y: rounded(y) }];
    })),
    bands,
    blocks: places.blocks ?? [],
    routes: Object.fromEntries(routed),
    labels: Object.fromEntries(languages.map((language) => [language, labelsIn(language)])) as Layout["labels"],
    ...(places.guides === undefined ? {} : { guides: places.guides }),
    ...(places.texts === undefined ? {} : { texts: places.texts }),
    ...(places.reading === undefined ? {} : { reading: places.reading }),
  };
}
