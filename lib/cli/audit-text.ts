import { sayAuditFinding, sayAuditKind, sayAuditPlace, sayNumbers, type Audit, type AuditFinding, type AuditStatus } from "../audit/index.js";
import { csvTable, markdownText, oneLine, type Table, type TableColumn } from "../table/index.js";
import { auditStatusWords } from "../words/audit.js";
import { say, type Label, type Language } from "../words/index.js";
import { bilingual, speak, type CommandWord } from "./words.js";

/** What must be looked at stands first. */
const order: readonly AuditStatus[] = ["inconsistent", "mislabelled", "ambiguous", "not-reproducible", "consistent"];

/** Numbers that agree and of which nothing more is to be said are counted, not listed. */
const remarkable = ({ status, id, printed, recomputed }: AuditFinding) => status !== "consistent" || id !== null || (printed === null && typeof recomputed === "number");

const byId = (a: AuditFinding, b: AuditFinding) => (a.id === null || b.id === null ? Number(a.id === null) - Number(b.id === null) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Findings that differ in their place alone are one line: ten alphas that nobody can recompute are not ten sentences. */
function grouped(findings: readonly AuditFinding[], language: Language): AuditFinding[][] {
  const groups = new Map<string, AuditFinding[]>();
  findings.forEach((finding, i) => {
    const key = finding.kind === "responses-needed" || finding.kind === "not-printed" ? `${finding.kind} ${sayAuditFinding(finding, language)}` : String(i);
    groups.set(key, [...groups.get(key) ?? [], finding]);
  });
  return [...groups.values()];
}

function entry(group: readonly AuditFinding[], language: Language): { readonly head: string; readonly text: string } {
  const first = group[0]!;
  const colon = language === "zh" ? "：" : ": ";
  const one = (finding: AuditFinding) => [sayAuditPlace(finding, language), sayNumbers(finding, language)].filter((part) => part !== "").join(colon);
  const places = group.map(one).join(language === "zh" ? "；" : "; ");
  return { head: `${first.id === null ? "" : `${first.id}  `}${places}`, text: sayAuditFinding(first, language) };
}

function countsText({ counts, findings }: Audit, language: Language): string {
  const parts = order.filter((status) => counts[status] > 0).map((status) => speak("audit/count", language, { value: language === "en" ? auditStatusWords[status].en.toLowerCase() : auditStatusWords[status].zh, count: counts[status] }));
  return speak("audit/counts", language, { numbers: findings.length, value: parts.join(language === "zh" ? "，" : ", ") });
}

/** The audit as a person reads it: verdict by verdict, what readers of the study speak of first. */
export function auditText(audit: Audit, kind: "text" | "md", language: Language): string {
  const md = kind === "md";
  const plain = (text: string) => (md ? markdownText(oneLine(text)) : oneLine(text));
  const heading = (text: string, level: string) => (md ? `${level} ${plain(text)}\n\n` : `${plain(text)}\n${level === "#" ? "" : "\n"}`);
  const sections = order.flatMap((status) => {
    const listed = audit.findings.filter((one) => one.status === status && remarkable(one)).toSorted(byId);
    const rest = audit.findings.filter((one) => one.status === status && !remarkable(one));
    if (listed.length + rest.length === 0) return [];
    const kinds = [...new Set(rest.map((one) => one.kind))].map((one) => `${sayAuditKind(one, language)} ${rest.filter((finding) => finding.kind === one).length}`);
    const entries = grouped(listed, language).map((group) => entry(group, language));
    const said = md ? entries.map(({ head, text }) => `- ${plain(head)}. ${plain(text)}\n`.replace(/\.\. /, ". ")) : entries.map(({ head, text }) => `${plain(head)}\n    ${plain(text)}\n`);
    const counted = rest.length === 0 ? "" : `${entries.length > 0 ? "\n" : ""}${plain(speak("audit/rest", language, { value: kinds.join(language === "zh" ? "，" : ", ") }))}\n`;
    return [`${heading(`${auditStatusWords[status][language]}${language === "zh" ? "：" : ": "}${audit.counts[status]}`, "##")}${said.join("")}${counted}`];
  });
  return [`${heading(say(audit.title, language), "#")}${plain(countsText(audit, language))}\n`, ...sections].join("\n");
}

const text = (code: CommandWord): TableColumn => ({ type: "text", label: bilingual(code) });
const number = (code: CommandWord): TableColumn => ({ type: "number", label: bilingual(code) });

/** One line a finding, for programs: every number that was looked at. */
export function auditTable({ findings }: Audit, language: Language): string {
  const said = (value: string | number | Label | null) => (value === null || typeof value === "number" ? value : typeof value === "string" ? value : say(value, language));
  const table: Table = {
    columns: {
      id: text("audit/id"), status: text("audit/status"), kind: text("audit/kind"), by: text("audit/by"), about: text("audit/about"), where: text("audit/where"), printed: text("audit/printed"), recomputed: text("audit/recomputed"),
      low: number("audit/low"), high: number("audit/high"), tolerance: number("audit/tolerance"), message: text("audit/message"),
    },
    rows: findings.map((finding) => ({
      id: finding.id, status: finding.status, kind: finding.kind, by: finding.by, about: finding.about, where: sayAuditPlace(finding, language), printed: said(finding.printed), recomputed: said(finding.recomputed),
      low: finding.low, high: finding.high, tolerance: finding.tolerance, message: sayAuditFinding(finding, language),
    })),
  };
  return csvTable(table, [], { language, nameOf: (id) => id });
}

