// Observable Plot moves lines by half a pixel on a screen of one pixel to the point, and not on finer ones nor in Node. A
// report is the same wherever it is made, so a page that makes reports draws as Node does. Plot settles this once, when
// it is loaded, and has no option for it.
const file = /@observablehq\/plot\/src\/style\.js$/;
const asks = "window.devicePixelRatio > 1";

/** The plugin. It stops the build where Plot no longer asks in these words, for then charts would differ in silence. Exported for its test. */
export function sameLines() {
  let met = false;
  return {
    name: "same-lines", enforce: "pre",
    transform(code, id) {
      if (!file.test(id)) return null;
      const parts = code.split(asks);
      if (parts.length !== 2) throw new Error(`build-plot.js: ${id} asks for the pixels of the screen in other words than "${asks}"`);
      met = true;
      return { code: parts.join("true"), map: null };
    },
    generateBundle() {
      if (!met) throw new Error("build-plot.js: style.js of Observable Plot was not met, so its lines may move by half a pixel");
    },
  };
}
