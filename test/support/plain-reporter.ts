import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line that any machine can read: "N passed, N failed". */
export class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let [passed, failed] = [0, errors.length];
    for (const module of modules) {
      let own = 0;
      for (const test of module.children.allTests()) {
        own++;
        const { state } = test.result();
        if (state === "passed") passed++;
        else failed++;
      }
      // A file that could not be loaded holds no test, and is a failure all the same.
      if (own === 0) failed++;
    }
    process.on("exit", () => {
      process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
    });
  }
}
