import { invalidCase, type CheckedJson } from "../case/index.js";
import { checkRubric, checkSurvey, type Rubric, type Survey } from "../diagnosis/index.js";
import { fileNamed, type NamedFile } from "../node/files-of-study.js";
import { inputsOfFiles } from "../node/inputs-of.js";
import type { Input } from "../provenance/index.js";
import type { Invocation } from "./command.js";
import { wordOf } from "./selection.js";

/** What `--survey` and `--rubric` give, checked, and the files that they were read from. Throws `CaseError` with the lines that are wrong. */
export async function diagnosisInputs(options: Invocation["options"]): Promise<{ readonly survey: Survey | null; readonly rubric: Rubric | null; readonly files: readonly string[]; readonly inputs: readonly Input[] }> {
  const files: string[] = [];
  const read: NamedFile[] = [];
  const given = async <T>(flag: string, check: (file: NamedFile) => CheckedJson<T>): Promise<T | null> => {
    const path = wordOf(options, flag);
    if (path === undefined) return null;
    files.push(path);
    const file = await fileNamed(path);
    read.push(file);
    const checked = check(file);
    if (!checked.ok) throw invalidCase(checked.issues);
    return checked.value;
  };
  const [survey, rubric] = [await given("survey", checkSurvey), await given("rubric", checkRubric)];
  return { survey, rubric, files, inputs: inputsOfFiles(read) };
}
