import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longest: begun last, one of them would run on alone at the end. */
const heavy = ["every-law", "hostile.test", "view/map", "view/controls", "accessibility", "report/page", "report/report", "page/page", "examples", "bridge", "contract", "mounts", "worker-page", "key-players", "verify"];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = heavy.findIndex((part) => moduleId.includes(part));
  return at === -1 ? heavy.length : at;
};

/** The order of a run: what takes long first, the others as they would be. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
