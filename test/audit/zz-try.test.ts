import { readFileSync } from "node:fs";
import { test } from "vitest";
import { auditStudy, checkStudy } from "/work/main/lib/audit/index.js";
import { checkInstrument } from "/work/main/lib/survey/index.js";
import { sayIssues } from "/work/main/lib/case/index.js";
import { fill } from "/work/main/lib/words/index.js";
import { auditMessages } from "/work/main/lib/words/audit.js";
test("x", () => {
  const d="/work/main/data/three-city-survey/";
  const i = checkInstrument({file:"instrument.json", text: readFileSync(d+"instrument.json","utf8")});
  if(!i.ok) { console.log(sayIssues(i.issues,"en")); return; }
  const s = checkStudy({file:"study.json", text: readFileSync(d+"study.json","utf8")},{instrument:i.instrument});
  if(!s.ok) { console.log(sayIssues(s.issues,"en")); return; }
  const a = auditStudy(s.study,{instrument:i.instrument});
  console.log(JSON.stringify(a.counts));
  for (const f of a.findings) if (f.status!=="consistent"||f.id||f.kind.startsWith("impl")||f.kind.startsWith("det")||f.kind.startsWith("corr")) console.log(f.id, f.status, f.kind, f.about, JSON.stringify(f.printed), JSON.stringify(f.recomputed), f.message? fill((auditMessages as any)[f.message.code], f.message.params, "en"):"");
});
