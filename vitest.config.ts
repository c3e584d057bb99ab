import { defineConfig } from "vitest/config";
import { HeavyFirst } from "./test/support/heavy-first.js";
import { PlainReporter } from "./test/support/plain-reporter.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/find-browser.ts"],
    testTimeout: 120_000, hookTimeout: 180_000,
    // One more than the cores of the smallest machine: tests in a browser wait much of their time.
    maxWorkers: 3,
    // Files share what they import: loading the catalogue anew for each of them took a third of the whole run. Modules here keep no state that a test could see.
    isolate: false,
    sequence: { sequencer: HeavyFirst },
    // A busy machine answers late, not wrongly.
    expect: { poll: { timeout: 10_000 } },
    reporters: ["default", new PlainReporter()],
  },
});
