import type { ImageRun } from "docx";
import { needsNewerWord } from "./needs-newer-word.js";
import { painted } from "../../report/painted.js";
import { heldByXml } from "../write/plain-characters.js";
import { docxText, page, type DocxVoice } from "./docx-voice.js";

interface Shown {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** At most so many pixels wide on the page. */
  readonly most?: number;
}

/** Fonts by their own names: office programs know nothing of "system-ui" and would take one with serifs. */
const fonts = "Arial, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans', sans-serif";

/** Letters of a spoken description that Word shows before it cuts it. */
const mostSpoken = 1000;

/**
 * A figure as SVG, sharp at any size from Word 2016 on, and for older ones as PNG; where nothing draws PNG, a picture that says
 * so in words stands in its place there.
 */
export function pictureRun(drawing: string, { name, title, description, most = page.pixels }: Shown, { docx, rasterise, document }: DocxVoice): ImageRun {
  const { svg, width, height } = painted(heldByXml(drawing), fonts);
  const scale = Math.min(most / width, page.high / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return new docx.ImageRun({
    type: "svg", data: new TextEncoder().encode(svg), transformation: size,
    fallback: { type: "png", data: rasterise?.(svg, size.width * 2) ?? needsNewerWord(document.language) },
    altText: { name, title: docxText(title), description: docxText(description).slice(0, mostSpoken).replace(/[\ud800-\udbff]$/, "") },
  });
}
