// Loaded with `node --import`: writes the address of every module that is loaded to the file LOADED_MODULES.
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { register } from "node:module";

if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  appendFileSync(process.env.LOADED_MODULES, `${url}\n`);
  return next(url, context);
}
