/** `npm test` goes through a part of the random networks that a law is tried on, the first of them; `npm run laws` goes through all. */
export const everyRun = process.env["LAWS"] === "all";

/** How many of `all` random cases to try in this run. */
export const runsOf = (all: number): number => (everyRun ? all : Math.ceil(all / 3));
