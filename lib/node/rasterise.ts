/** One letter after another, drawn alone: two that look alike have no shape in any font of this computer. */
const samples = [["A", "M"], ["国", "灾"]] as const;

const wordOf = (letter: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text x="2" y="18" font-size="16" font-family="Noto Sans, Noto Sans CJK SC, Arial, sans-serif">${letter}</text></svg>`;

const chinese = /[\u2e80-\uffdc]/;

/**
 * What makes a PNG of an SVG, for programs that cannot show SVG: resvg with the fonts of this computer. Null where resvg has no
 * build for it. What it returns gives null for a picture whose letters no font here has: a picture without its words would
 * mislead. The same picture gives the same bytes on the same computer; others may have other fonts.
 */
export async function rasteriser(): Promise<((svg: string, width: number) => Uint8Array | null) | null> {
  let Resvg: typeof import("@resvg/resvg-js").Resvg;
  try {
    ({ Resvg } = await import("@resvg/resvg-js"));
  } catch {
    return null;
  }
  const drawn = (svg: string, width: number): Uint8Array => new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: true, defaultFontFamily: "Noto Sans" } }).render().asPng();
  const has = ([one, other]: readonly [string, string]): boolean => !Buffer.from(drawn(wordOf(one), 24)).equals(Buffer.from(drawn(wordOf(other), 24)));
  const [latin, hanzi] = [has(samples[0]), has(samples[1])];
  return (svg, width) => {
    if (!latin || (!hanzi && chinese.test(svg))) return null;
    try {
      return new Uint8Array(drawn(svg, width));
    } catch {
      return null;
    }
  };
}
