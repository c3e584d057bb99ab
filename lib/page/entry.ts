/**
 * The page for people without Node: one file, opened from disk, into which spreadsheets are dropped. It says what was
 * read, asks what only the person knows, and shows the report with its map. It has no connection to anywhere: its own
 * policy forbids one. The same script serves as the page's worker, where there is no document.
 */
import { openOn, type Parts } from "./page.js";
import { serve } from "./work.js";

if (typeof document === "undefined") serve();
else openOn(document.getElementById("crosstie-page")!, (globalThis as unknown as { crosstieParts: Parts }).crosstieParts);
