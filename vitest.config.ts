import { defineConfig } from "vitest/config";
import { PlainReporter } from "./test/support/plain-reporter.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/find-browser.ts"],
    testTimeout: 120_000, hookTimeout: 180_000, maxWorkers: 2,
    reporters: ["default", new PlainReporter()],
  },
});
