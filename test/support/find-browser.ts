import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const usual = "/usr/bin/chromium";
const packages = ["chromium", "fonts-noto-cjk"];

/**
 * Where Chromium is: CHROMIUM, else /usr/bin/chromium, else Debian's package, which root installs here. A test that
 * needs a browser never passes by being left out.
 */
export function chromiumPath(): string {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, where there is no file.`);
    return named;
  }
  if (existsSync(usual)) return usual;
  const line = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    process.stderr.write(`No Chromium found: installing Debian's ${packages.join(" and ")}.\n`);
    try {
      const quiet = { stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
      execFileSync("apt-get", ["update", "-qq"], quiet);
      execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet);
    } catch {
      // The line below says what to do.
    }
    if (existsSync(usual)) return usual;
  }
  throw new Error(`The browser tests need Chromium. Run: ${process.getuid?.() === 0 ? "" : "sudo sh -c '"}${line}${process.getuid?.() === 0 ? "" : "'"}\nor set CHROMIUM to a Chromium or Chrome binary.`);
}

/** Once before all tests, so that two files do not install at the same time. */
export default function setup(): void {
  chromiumPath();
}
