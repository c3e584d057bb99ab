// Which constituents of the framework are evidenced, expected or not looked for, in each case? (S City and EMON Texas)
import { frameworkMatrix, say } from "crosstie";
import { readCase } from "crosstie/node";

const cases = await Promise.all(["s-city", "emon/texas"].map((folder) => readCase(new URL(`../data/${folder}`, import.meta.url))));
const { rows, counts } = frameworkMatrix(cases);

for (const [i, { title }] of cases.entries()) {
  const { present, expected, absent, contradicted, notCoded, of } = counts[i];
  console.log(say(title, "en"));
  console.log(`  of ${of}: ${present} present, ${expected} expected, ${absent} absent, ${contradicted} contradicted, ${notCoded} not coded`);
  for (const { code, label, cells } of rows) {
    const passages = cells[i].codings.flatMap((coding) => coding.passages);
    if (cells[i].state !== "not-coded") console.log(`  ${code.padEnd(3)} ${cells[i].state.padEnd(9)} ${say(label, "en")} (${passages.length})`);
  }
}
console.log("Not coded means that nobody has looked, not that it is absent. In brackets: passages.");
