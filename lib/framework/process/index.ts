/** Process: how collaboration is led, informed and kept together. */
export { pathRedundancy } from "./path-redundancy.js";
