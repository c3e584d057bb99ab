import { describe, expect, test } from "vitest";
import { checkCase, parseCase, writeCaseFiles, writeCaseJson } from "../../lib/case/index.js";

const organisations = "id,label_en\ncommittee,Committee\noffice,Office\n";
const frames = JSON.stringify({ id: "city", frames: [{ layout: "rows", width: 900, height: 400 }] });
const folder = (positions: string, more: string = frames) => ({ kind: "folder" as const, name: "city", files: { "organisations.csv": organisations, "case.json": more, "positions.csv": positions } });
const issuesOf = (positions: string, more?: string) => checkCase(folder(positions, more)).issues.filter(({ code }) => code !== "case/coverage-assumed").map(({ code, severity, row, column, suggestion }) => [code, severity, row, column, suggestion?.value ?? null]);

describe("places kept with a case", () => {
  test("a table of places and the frame they belong to; ids follow the rows; both forms hold the same", () => {
    const source = parseCase(folder("organisation,layout,x,y\ncommittee,rows,120.5,40\noffice,rows,300,200\n"));
    expect(source.positions).toEqual([
      { id: "p01", organisation: "committee", layout: "rows", x: 120.5, y: 40, attributes: {} }, { id: "p02", organisation: "office", layout: "rows", x: 300, y: 200, attributes: {} },
    ]);
    expect(source.frames).toEqual([{ layout: "rows", width: 900, height: 400 }]);
    expect(parseCase({ kind: "folder", name: "city", files: writeCaseFiles(source) })).toEqual(source);
    expect(parseCase(JSON.parse(writeCaseJson(source)) as object)).toEqual(source);
  });

  test("a name that nobody goes by comes with the nearest there is, and so does a layout", () => {
    expect(issuesOf("organisation,layout,x,y\nofice,rows,1,1\n")).toEqual([["case/unknown-organisation", "error", 2, "organisation", "office"]]);
    expect(issuesOf("organisation,layout,x,y\noffice,row,1,1\n")).toContainEqual(["case/not-an-option", "error", 2, "layout", "rows"]);
  });

  test("no frame is said once, and places outside it or given twice each; none of these stops the case", () => {
    expect(issuesOf("organisation,layout,x,y\noffice,force,1,1\ncommittee,force,2,2\n")).toEqual([["case/position-without-frame", "warning", 2, "layout", null]]);
    expect(issuesOf("organisation,layout,x,y\noffice,rows,901,-1\n")).toEqual([["case/position-outside-frame", "warning", 2, "x", null], ["case/position-outside-frame", "warning", 2, "y", null]]);
    expect(issuesOf("organisation,layout,x,y\noffice,rows,1,1\noffice,rows,2,2\n")).toEqual([["case/duplicate-position", "warning", 3, null, null]]);
    expect(checkCase(folder("organisation,layout,x,y\noffice,rows,901,-1\n")).ok).toBe(true);
  });
});
