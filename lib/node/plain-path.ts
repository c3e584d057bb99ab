import { fileURLToPath } from "node:url";

/** A path as the disk takes it: a script names data beside itself by URL. */
export const plainPath = (path: string | URL): string => (typeof path === "string" ? path : fileURLToPath(path));
