import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Files of the project, also those not committed yet; null where there is no repository, as in an unpacked archive. */
function projectFiles(): string[] | null {
  try {
    const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return listed.split("\0").filter((file) => file !== "");
  } catch {
    return null;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return ""; // listed, but removed meanwhile
  }
}

/** Spelt in parts, so that this file does not find itself. */
const foreign: readonly (readonly [string, RegExp])[] = [
  ["a path of one machine", new RegExp(["/wo", "rk/|/ho", "me/[a-z]|/ro", "ot/"].join(""))],
  ["a folder beside the project", new RegExp(["\\.\\./sha", "red\\b"].join(""))],
  ["a registry of one machine", new RegExp(["https?://(?!regi", "stry\\.npmjs\\.org)[^/\\s\"'<>]*(regi", "stry|nexus|artifactory|verdaccio)[^/\\s\"'<>]*[/:]"].join(""), "i")],
];

test("no file of the project needs the machine it was written on", () => {
  const files = projectFiles();
  if (files === null) return;
  expect(files).toContain("package.json");
  const found = files.flatMap((file) => {
    const text = textOf(file);
    return foreign.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${file}: ${what}`);
  });
  expect(found).toEqual([]);
});
