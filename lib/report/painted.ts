import { fontStack, palette } from "../picture/index.js";

const colours: Readonly<Record<string, string>> = palette.light;

/** Colours of the page as those of the light theme. */
export const resolved = (svg: string): string => svg.replace(/var\(--(\w+)\)/g, (whole, token: string) => colours[token] ?? whole);

/** What a figure with hatching needs of the page. */
export const hatch = `<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" fill="none" stroke="${palette.light.line}"/></pattern></defs>`;

/** A figure alone, without number and caption, as a file that needs nothing of a page: for a document that has words of its own round it. */
export function painted(svg: string, fonts: string = fontStack): { readonly svg: string; readonly width: number; readonly height: number } {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const [width, height] = [Number(size?.[1] ?? 1), Number(size?.[2] ?? 1)];
  const inside = resolved(svg).replaceAll(`font-family="${fontStack}"`, "").replace(/^<svg\b[^>]*>/, (tag) => {
    const kept = tag.replace(/\s(?:xmlns(?::\w+)?|class|width|height|role|style|font-family|aria-[a-z]+)="[^"]*"/g, "").slice("<svg".length, -1);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${fonts}"${kept}>${svg.includes("url(#hatch)") ? hatch : ""}<rect width="${width}" height="${height}" fill="${palette.light.page}"/>`;
  });
  return { svg: inside, width, height };
}
