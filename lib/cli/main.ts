#!/usr/bin/env node
import { run } from "./index.js";

// A reader that has seen enough, such as `head`, is no mistake.
const quietly = (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
};
process.stdout.on("error", quietly);
process.stderr.on("error", quietly);
// Nothing listens to signals: a listener would wait until a long computation ends. The system stops the program at once, and since a
// file is put in place by one renaming, whatever moment that is leaves no half.

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
});
