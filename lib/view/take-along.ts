import type { Picture, Theme } from "../picture/index.js";
import type { Language } from "../words/index.js";
import type { Exported } from "./export-menu.js";
import { pngOf, saveFile } from "./picture-file.js";
import { AskError, type MapWorker } from "./worker-client.js";

/** What is shown at the moment, and who turns it into a picture. */
export interface Shown {
  readonly picture: Picture;
  readonly theme: Theme;
  readonly language: Language;
  readonly worker: MapWorker;
  /** The beginning of the files' names. */
  readonly name: string;
  readonly csv: (kind: string) => string;
}

export interface TakeAlong {
  readonly exportSvg: () => Promise<string>;
  readonly exportPng: (options?: { readonly scale?: number }) => Promise<Blob>;
  /** Gives the reader a file; what went wrong is told in a sentence. */
  readonly save: (kind: Exported) => void;
}

/** The map as files: all of them from the picture that is on the canvas. */
export function takeAlong(shown: () => Shown, failed: (sentence: string) => void): TakeAlong {
  const exportSvg = () => {
    const { worker, picture, theme, language } = shown();
    return worker.ask("svg", { picture, theme, language });
  };
  const exportPng = async ({ scale = 2 }: { readonly scale?: number } = {}) => pngOf(await exportSvg(), scale);
  const content = async (kind: Exported): Promise<Blob> => {
    if (kind === "png") return exportPng();
    return kind === "svg" ? new Blob([await exportSvg()], { type: "image/svg+xml" }) : new Blob([shown().csv(kind)], { type: "text/csv" });
  };
  return {
    exportSvg, exportPng,
    save(kind) {
      const { name, language } = shown();
      const ending = kind === "svg" || kind === "png" ? kind : "csv";
      content(kind).then((blob) => saveFile(`${name}-${kind}.${ending}`.replace("-svg.", ".").replace("-png.", "."), blob),
        (error: unknown) => failed(error instanceof AskError ? error.failure[language] : String(error)));
    },
  };
}
