#!/usr/bin/env node
import { run } from "./index.js";

// A reader that has seen enough, such as `head`, is no mistake.
const quietly = (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
};
process.stdout.on("error", quietly);
process.stderr.on("error", quietly);
// A file is put in place without a pause, so a stop comes before or after it and leaves no half.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
});
