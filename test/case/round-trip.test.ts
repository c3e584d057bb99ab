import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCase, writeCaseFiles, writeCaseJson, type Case } from "../../lib/case/index.js";
import { anyCase, smallCity } from "./cases.js";

const throughFolder = (given: Case) => parseCase({ kind: "folder", name: "x", files: writeCaseFiles(given) });
const throughJson = (given: Case) => parseCase({ kind: "json", file: "x.json", text: writeCaseJson(given) });

describe("writing a case and reading it gives the same case", () => {
  test.each([["folder", throughFolder], ["json", throughJson]])("a city, as %s", (_, through) => {
    const city = parseCase(smallCity);
    expect(through(city)).toEqual(city);
    // Field by field in the same order: pages carry the case as text.
    expect(JSON.stringify(through(city))).toBe(JSON.stringify(city));
  });

  test.each([["folder", throughFolder], ["json", throughJson]])("any case, as %s", (_, through) => {
    fc.assert(fc.property(anyCase, (data) => {
      const given = parseCase(data);
      expect(through(given)).toEqual(given);
    }), { numRuns: 150, seed: 7 });
  });

  test("the order of the rows is kept", () => {
    const city = parseCase(smallCity);
    expect(throughFolder(city).organisations.map(({ id }) => id)).toEqual(smallCity.organisations.map(({ id }) => id));
  });

  test("writing what was read gives the same files", () => {
    const files = writeCaseFiles(parseCase(smallCity));
    expect(writeCaseFiles(parseCase({ kind: "folder", name: "x", files }))).toEqual(files);
  });
});
