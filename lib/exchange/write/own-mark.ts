import { version } from "../../words/version.js";

/** Stands near the start of a file that can hold a remark, so that it may be written over without asking. */
export const ownMark = `made by crosstie ${version}`;
