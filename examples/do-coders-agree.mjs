// Do the coders agree? The case as it ships, then with a second coder who is made up: SYNTHETIC. (S City)
import { codebookOf, codingDisagreements, coderAgreement, namesOf, sayNote } from "crosstie";
import { readCase } from "crosstie/node";

const source = await readCase(new URL("../data/s-city", import.meta.url));
const book = codebookOf("collaboration-framework");
const tell = ({ estimate, low, high, n, prevalence, notes }) => {
  console.log(estimate === null ? "  alpha: not defined" : `  alpha ${estimate.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}), ${n} codes, commonest value ${(100 * prevalence).toFixed(0)}%`);
  for (const note of notes) console.log(`  ${sayNote(note, "en", namesOf(source))}`);
};

console.log("As it ships:");
tell(await coderAgreement([source]));

console.log("SYNTHETIC, made up to show the table: a second coder who doubts two codes");
const first = source.codings.map((coding) => ({ ...coding, coder: "first" }));
const second = source.codings.map((coding) => ({ ...coding, coder: "second", id: `${coding.id}b`, value: ["P3", "S3"].includes(coding.code) ? "expected" : coding.value }));
const both = { ...source, synthetic: true, codings: [...first, ...second] };
tell(await coderAgreement([both], { seed: 7 }));
for (const { code, codings } of codingDisagreements(both.codings, book)) {
  console.log(`  talk about ${code}: ${codings.map(({ coder, value }) => `${coder} says ${value}`).join(", ")}`);
}
