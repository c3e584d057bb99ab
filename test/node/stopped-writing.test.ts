import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseCase, writeCaseFiles, type Case } from "../../lib/case/index.js";
import { DiskError, readCase, writeCase } from "../../lib/node/index.js";
import { disk, type Disk } from "../../lib/node/disk.js";
import { pendingName, writeFolderNow } from "../../lib/node/write-folder.js";
import { writeWhole, writeWholeNow } from "../../lib/node/write-whole.js";
import { smallCity } from "../case/cases.js";

let place: string;
beforeEach(() => { place = mkdtempSync(join(tmpdir(), "stopped-")); });
afterEach(() => rmSync(place, { recursive: true, force: true }));

// Fewer tables, fewer moments to stop at.
const older: Case = parseCase({ ...smallCity, tasks: [], resources: [], instruments: [], codings: [], mergeCandidates: [], positions: [], absentTies: [], ratings: [], ties: smallCity.ties.slice(0, 3) });
const newer: Case = parseCase({ ...older, title: { en: "Another" }, memberships: [], organisations: [...older.organisations, { id: "fire", label: "Fire brigade" }] });
const [oldFiles, newFiles] = [writeCaseFiles(older), { ...writeCaseFiles(newer), "mapping.json": "{}\n" }];

/** Stands for kill -9: from then on nothing is done at all, not even tidying up. */
class Killed extends Error {
  readonly code = "KILLED";
}
const killed = (error: unknown) => error instanceof Killed || (error instanceof DiskError && error.details["problem"] === "KILLED");

/** As the disk, without waiting for the metal: hundreds of files are written here. */
const quick: Disk = { ...disk, writeNew: (path, bytes, mode) => { writeFileSync(path, bytes, { flag: "wx", mode }); }, flushFolder: () => undefined };

/** A disk that is gone after so many steps that change it; of the next one half is done, where it has halves. */
function diskThatStops(after: number): { disk: Disk; steps: () => number } {
  let steps = 0;
  const changing = <A extends unknown[]>(step: (...given: A) => void, byHalf?: (...given: A) => void) => (...given: A): void => {
    if (++steps > after) {
      if (steps === after + 1) byHalf?.(...given);
      throw new Killed();
    }
    step(...given);
  };
  return {
    steps: () => steps,
    disk: {
      ...quick, makeFolder: changing(disk.makeFolder), rename: changing(disk.rename), remove: changing(disk.remove),
      writeNew: changing(quick.writeNew, (path, bytes, mode) => quick.writeNew(path, bytes.subarray(0, bytes.length >> 1), mode)),
      removeFolder: changing(disk.removeFolder, (path) => { // a folder goes file by file
        if (lstatSync(path).isDirectory()) for (const file of readdirSync(path).slice(0, 3)) disk.remove(join(path, file));
      }),
    },
  };
}

/** Every moment a run can be stopped at. What each leaves is looked at by `look`. */
async function atEveryStep(prepare: () => void, run: (own: Disk) => void, look: () => Promise<void>): Promise<number> {
  for (let after = 0; ; after++) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place);
    prepare();
    const stopping = diskThatStops(after);
    try {
      run(stopping.disk);
      return stopping.steps();
    } catch (error) {
      if (!killed(error)) throw error;
    }
    await look();
  }
}

const leftovers = (folder: string) => readdirSync(folder).filter((file) => file.startsWith(".crosstie"));

describe("stopped at any step", () => {
  test("a folder that is there holds the old case or the new one, and the next writer finishes or begins anew", async () => {
    const folder = join(place, "city");
    const seen = new Set<string>();
    const steps = await atEveryStep(
      () => { writeFolderNow(folder, oldFiles, quick); writeFileSync(join(folder, "README.md"), "notes"); },
      (own) => writeFolderNow(folder, newFiles, own),
      async () => {
        const found = await readCase(folder);
        const which = found.title.en === "Another" ? "new" : "old";
        seen.add(`${which}${existsSync(join(folder, pendingName)) ? " pending" : ""}`);
        expect(found).toEqual(which === "new" ? newer : older);
        writeFolderNow(folder, newFiles, quick);
        expect(await readCase(folder)).toEqual(newer);
        expect(leftovers(folder)).toEqual([]);
        expect(readFileSync(join(folder, "README.md"), "utf8")).toBe("notes");
      });
    expect([...seen].sort()).toEqual(["new", "new pending", "old"]);
    expect(steps).toBeGreaterThan(30);
  });

  test("a folder that is new is there whole or not at all", async () => {
    const folder = join(place, "deep/city");
    await atEveryStep(() => undefined, (own) => writeFolderNow(folder, newFiles, own), async () => {
      if (existsSync(folder)) expect(await readCase(folder)).toEqual(newer);
      writeFolderNow(folder, oldFiles, quick);
      expect(await readCase(folder)).toEqual(older);
      expect(leftovers(join(place, "deep"))).toEqual([]);
    });
  });

  test("one file is the old one or the new one", async () => {
    const path = join(place, "report.html");
    await atEveryStep(() => writeFileSync(path, "old"), (own) => writeWholeNow(path, "new and longer", own), async () => {
      expect(["old", "new and longer"]).toContain(readFileSync(path, "utf8"));
      await writeWhole(path, "newest");
      expect(readdirSync(place)).toEqual(["report.html"]);
    });
  });
});

describe("what a killed run left beside", () => {
  test("is never read as a table, and goes when its writer is no more", async () => {
    const folder = join(place, "city");
    await writeCase(older, folder);
    writeFileSync(join(folder, ".crosstie.999999999.0.tmp"), "id,label_en\nx,Half a ta");
    writeFileSync(join(folder, "ties.csv.123.tmp"), "half");
    mkdirSync(join(folder, ".crosstie.999999998.0.tmp"));
    expect(await readCase(folder)).toEqual(older);
    writeFileSync(join(folder, ".crosstie.1.0.tmp"), "of a run that goes on"); // the first process of a machine runs always
    await writeCase(newer, folder);
    expect(leftovers(folder)).toEqual([".crosstie.1.0.tmp"]);
  });

  test("a link in the place of the hidden folder is not followed", async () => {
    const folder = join(place, "city");
    await writeCase(older, folder);
    await writeCase(newer, join(place, "elsewhere"));
    symlinkSync(join(place, "elsewhere"), join(folder, pendingName));
    expect(await readCase(folder)).toEqual(older);
    rmSync(join(folder, pendingName));
    mkdirSync(join(folder, pendingName));
    symlinkSync(join(place, "elsewhere/organisations.csv"), join(folder, pendingName, "organisations.csv"));
    await expect(readCase(folder)).rejects.toMatchObject({ code: "case/invalid" });
  });
});

describe("a disk that refuses", () => {
  const failing = (step: keyof Disk, code: string, times = Infinity): { disk: Disk; waited: number[] } => {
    let left = times;
    const waited: number[] = [];
    const fail = (...given: unknown[]) => {
      if (left-- > 0) throw Object.assign(new Error(code), { code });
      (disk[step] as (...all: unknown[]) => void)(...given);
    };
    return { waited, disk: { ...disk, [step]: fail, wait: (time) => { waited.push(time); } } };
  };

  test.each(["EBUSY", "EPERM", "EACCES"])("a locked file (%s) is tried again, then told, and is whole", (code) => {
    const path = join(place, "plan.svg");
    writeFileSync(path, "old");
    const locked = failing("rename", code);
    expect(() => { writeWholeNow(path, "new", locked.disk); }).toThrow(expect.objectContaining({ code: "disk/locked", details: { path, problem: code } }) as Error);
    expect(locked.waited).toEqual([10, 30, 100, 300, 600]);
    expect([readFileSync(path, "utf8"), readdirSync(place)]).toEqual(["old", ["plan.svg"]]);
    writeWholeNow(path, "new", failing("rename", code, 3).disk);
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  test.each([["ENOSPC", "disk/full"], ["EDQUOT", "disk/full"], ["EROFS", "disk/no-permission"], ["EACCES", "disk/no-permission"], ["EIO", "disk/failed"]])("%s while writing is %s, for a file and a folder", async (code, told) => {
    const folder = join(place, "city");
    await writeCase(older, folder);
    const { disk: refusing } = failing("writeNew", code);
    expect(() => { writeFolderNow(folder, newFiles, refusing); }).toThrow(expect.objectContaining({ code: told }) as Error);
    expect(() => { writeFolderNow(join(place, "new"), newFiles, refusing); }).toThrow(expect.objectContaining({ code: told }) as Error);
    expect(() => { writeWholeNow(join(folder, "case.json"), "{}", refusing); }).toThrow(expect.objectContaining({ code: told }) as Error);
    expect(await readCase(folder)).toEqual(older);
    expect([readdirSync(place), leftovers(folder)]).toEqual([["city"], []]);
  });

  test("no room after the tables have become the case: it is the new one, and the next writer finishes", async () => {
    const folder = join(place, "city");
    await writeCase(older, folder);
    let renamed = 0;
    const full: Disk = {
      ...disk, rename: (from, to) => { renamed++; renameSync(from, to); },
      writeNew: (...given) => { if (renamed > 2) throw Object.assign(new Error(), { code: "ENOSPC" }); disk.writeNew(...given); },
    };
    expect(() => { writeFolderNow(folder, newFiles, full); }).toThrow(expect.objectContaining({ code: "disk/full" }) as Error);
    expect(await readCase(folder)).toEqual(newer);
    await writeCase(older, folder);
    expect(await readCase(folder)).toEqual(older);
  });

  test("what is marked read-only, is a device or a folder is not replaced", async () => {
    const path = join(place, "plan.svg");
    writeFileSync(path, "old");
    chmodSync(path, 0o444);
    await expect(writeWhole(path, "new")).rejects.toMatchObject({ code: "disk/read-only" });
    await expect(writeWhole("/dev/null", "new")).rejects.toMatchObject({ code: "disk/not-a-file" });
    await expect(writeWhole(place, "new")).rejects.toMatchObject({ code: "disk/not-a-file" });
    await expect(writeCase(older, path)).rejects.toMatchObject({ code: "disk/not-a-file" });
    await writeCase(older, join(place, "city"));
    chmodSync(join(place, "city/ties.csv"), 0o444);
    await expect(writeCase(newer, join(place, "city"))).rejects.toMatchObject({ code: "disk/read-only" });
    expect(await readCase(join(place, "city"))).toEqual(older);
  });

  test("a file keeps what it lets others do, and a link stays a link; a table that is a link out of its folder is replaced, not written through", async () => {
    const [path, link] = [join(place, "plan.svg"), join(place, "link.svg")];
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    symlinkSync(path, link);
    await writeWhole(link, "new");
    expect([readFileSync(path, "utf8"), lstatSync(link).isSymbolicLink(), lstatSync(path).mode & 0o777]).toEqual(["new", true, 0o640]);
    const folder = join(place, "city");
    await writeCase(older, folder);
    rmSync(join(folder, "ties.csv"));
    symlinkSync(path, join(folder, "ties.csv"));
    await writeCase(newer, folder);
    expect([readFileSync(path, "utf8"), await readCase(folder)]).toEqual(["new", newer]);
  });
});
