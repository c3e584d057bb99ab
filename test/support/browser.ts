import { chromium, type Browser, type ConsoleMessage } from "playwright-core";
import { chromiumPath } from "./find-browser.js";

/** One browser with software WebGL and no connections of its own; share it within a test file and close it after. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: [
      // Pages are put together without the software GPU, which then draws the maps alone: a quarter less work.
      "--disable-gpu-compositing", "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
}

/** What the driver says of maps handed to a page that is put together elsewhere. */
export const isDriverTalk = (message: ConsoleMessage): boolean => /GL Driver Message \(OpenGL, Performance,.*GPU stall due to ReadPixels/.test(message.text());

/** Whether a page complains. */
export const isComplaint = (message: ConsoleMessage): boolean => (message.type() === "error" || message.type() === "warning") && !isDriverTalk(message);
