// Loaded before the program: kills its process, as `kill -9` would, at the DIE_AT-th step on the disk that changes something.
// What is written then is written by half. With no DIE_AT the steps are counted into the file STEPS.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env["DIE_AT"] ?? Infinity);
const list = process.env["STEPS"];
let steps = 0;
const die = () => {
  process.kill(process.pid, "SIGKILL");
  for (;;); // the signal comes
};
const { writeSync: write, writeFileSync: writeFile } = fs;
for (const name of ["openSync", "writeSync", "fsyncSync", "renameSync", "mkdirSync", "rmSync"]) {
  const real = fs[name];
  fs[name] = (...given) => {
    const changes = name !== "openSync" || String(given[1]).startsWith("w");
    if (changes && ++steps >= at) {
      if (name === "writeSync") write(given[0], given[1].subarray(0, given[1].length >> 1));
      die();
    }
    return real(...given);
  };
}
syncBuiltinESMExports();
if (list !== undefined) process.on("exit", () => writeFile(list, String(steps)));
