import { palette, type Theme } from "../picture/index.js";

const tokens = (theme: Theme) => Object.entries(palette[theme]).map(([token, colour]) => `--${token}:${colour}`).join(";");

/** The colours of the page, by the reader's system; paper is always light, its ink black. */
export const themeStyle = `
:root{color-scheme:light dark;${tokens("light")}}
@media screen and (prefers-color-scheme:dark){:root{${tokens("dark")}}}
@media print{:root{color-scheme:light;--ink:#000;--ink2:#333;--ink3:#555;--chip:transparent}}
`.trim();
