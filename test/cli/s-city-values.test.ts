import { describe, expect, it } from "vitest";
import { run } from "../../lib/cli/index.js";
import type { Measurement } from "../../lib/metric/index.js";

/** `crosstie measure data/s-city <flags> --metric <id>`, as a person would type it. */
async function measured(metric: string, flags: string): Promise<Measurement> {
  let out = "";
  const argv = ["measure", "data/s-city", ...flags.split(" ").filter((flag) => flag !== ""), "--metric", metric, "--format", "json"];
  expect(await run(argv, { out: (text) => void (out += text), err: () => undefined, env: {} })).toBe(0);
  return JSON.parse(out) as Measurement;
}

const six = (value: unknown) => (typeof value === "number" ? Number(value.toFixed(6)) : value);
const four = (value: unknown) => (typeof value === "number" ? Number(value.toFixed(4)) : value);

describe("the worked values of S City, from the command line", () => {
  it.each([
    ["--dimension vertical", 0.975369], ["--dimension horizontal", 0.906404], ["", 0.721675],
    ["--layer communication", 0.982759], ["--layer decision", 0.975369], ["--layer operational", 0.965517], ["--memberships as-ties", 0.559113],
  ])("fragmentation %s is %f", async (flags, expected) => {
    expect(six((await measured("fragmentation", flags)).rows[0]!["fragmentation"])).toBe(expected);
  });

  it.each([
    ["--certainty stated", 0.9039, 29], ["--status in-plan", 0.8005, 29], ["--status required", 0.9803, 29],
    ["--state off-site", 0.8916, 29], ["--state off-site --unstated include", 0.7217, 29], ["--without s-hq", 0.9365, 28],
    ["--merge npp-operator=npp", 0.7011, 28], ["--merge transport-unspec=s-transport --merge traffic-police-unspec=s-traffic-police", 0.6809, 27],
    ["--merge logistics-orgs=logistics-enterprises", 0.7381, 28],
    ["--merge npp-operator=npp --merge transport-unspec=s-transport --merge traffic-police-unspec=s-traffic-police --merge logistics-orgs=logistics-enterprises", 0.6733, 25],
    ["--merge npp-operator=npp --merge transport-unspec=s-transport --merge traffic-police-unspec=s-traffic-police --merge logistics-orgs=logistics-enterprises --merge s-emc=s-gov", 0.692, 24],
  ])("fragmentation %s is %f (n = %i)", async (flags, expected, n) => {
    const result = await measured("fragmentation", flags);
    expect([four(result.rows[0]!["fragmentation"]), result.n]).toEqual([expected, n]);
  });

  it("supervision is null with the reason, never 0", async () => {
    const result = await measured("fragmentation", "--layer supervision");
    expect(result.rows).toEqual([{ fragmentation: null }]);
    expect(result.notes.map((note) => note.code)).toContain("layer/not-stated");
  });

  it.each([
    ["I-01", "", { gain: 0.260101 }], ["integrationGainByDistance", "", { gain: 0.114733, dfVertical: 0.98358, dfHorizontal: 0.934729, dfAll: 0.870731 }],
    ["I-01b", "", { coupling: 0.16 }], ["I-02", "", { compensatedPairs: 3, pairs: 66 }], ["I-02", "--status in-plan", { compensatedPairs: 0, pairs: 66 }],
    ["I-02", "--unstated exclude", { compensatedPairs: 3, pairs: 67 }], ["I-02c", "", { q: 0.166667, lift: 0.272727 }],
    ["I-03", "", { reached: 2, expected: 28 }], ["I-03", "--set commandCoverage.layers=command-and-mandate", { reached: 3, expected: 28 }],
    ["I-04", "", { violations: 0, withSuperior: 2 }], ["I-04", "--set unityOfCommand.layers=mandate", { violations: 1, withSuperior: 3 }],
    ["I-05", "", { vertical: 6, horizontal: 18 }], ["I-07", "", { ei: 0.294118, external: 11, internal: 6 }],
    ["I-19", "", { administrative: 2, market: 2, social: 1 }], ["I-28", "", { present: 13, expected: 4 }],
  ])("%s %s is %j", async (metric, flags, expected) => {
    const row = (await measured(metric, flags)).rows[0]!;
    for (const [column, value] of Object.entries(expected)) expect([column, six(row[column])]).toEqual([column, value]);
  });

  it("layers: fragmentation as they are added, and Shapley shares that sum to the fall", async () => {
    const { rows } = await measured("I-06", "");
    expect(rows.map((row) => [row["layer"], six(row["fall"]), six(row["shapley"])])).toEqual([
      ["mandate", 0.024631, 0.081691], ["command", 0, 0.004926], ["supervision", null, null],
      ["communication", 0.046798, 0.046798], ["decision", 0.066502, 0.069787], ["operational", 0.140394, 0.075123],
    ]);
    expect(six(rows.reduce((sum, row) => sum + Number(row["shapley"] ?? 0), 0))).toBe(0.278325);
  });

  it("removal: the five largest", async () => {
    const { rows } = await measured("I-12", "");
    expect([...rows].sort((a, b) => Number(b["rise"]) - Number(a["rise"])).slice(0, 5).map((row) => four(row["rise"]))).toEqual([0.2148, 0.1222, 0.1117, 0.0826, 0.0826]);
    expect(four(rows.find((row) => row["organisation"] === "s-hq")!["rise"])).toBe(0.2148);
  });

  it("resource split and congruence, task by task", async () => {
    const split: Record<string, unknown> = Object.fromEntries((await measured("I-13", "")).rows.map((row) => [String(row["task"]), row["split"]]));
    expect([split["task-evacuation"], split["task-resettlement"], split["task-iodine"], split["task-traffic"], split["task-plan"], split["task-supply"]].map(six))
      .toEqual([2 / 3, 2 / 3, 1 / 2, 1 / 2, 2 / 3, 1 / 2].map(six));
    const tied: Record<string, unknown> = Object.fromEntries((await measured("taskCongruenceByTask", "")).rows.map((row) => [String(row["task"]), [row["tiedPairs"], row["requiredPairs"]]]));
    expect(tied).toMatchObject({
      "task-evacuation": [2, 3], "task-resettlement": [2, 3], "task-iodine": [1, 1], "task-traffic": [1, 1], "task-plan": [3, 6],
      "task-order": [2, 3], "task-sar": [2, 3], "task-special-people": [2, 3], "task-supply": [2, 3],
    });
  });

  it("redundancy of the resident information: one direct path, none without it", async () => {
    const row = (await measured("I-11", "")).rows.find((line) => line["resource"] === "r-resident-info" && line["b"] === "d-cdc")!;
    expect([row["paths"], row["direct"], row["withoutDirect"]]).toEqual([1, true, 0]);
  });
});
