import type { Language } from "../../words/index.js";
import { wordsSheet } from "./kinds.js";
import { letterOf } from "./places.js";
import { termsOf, type ValueField } from "./values.js";
import { vocabulary } from "./vocabulary.js";
import { writeWorkbook, type SheetToWrite } from "./write-workbook.js";

interface TemplateColumn {
  readonly heading: Readonly<Record<Language, string>>;
  readonly width: number;
  /** The words that may stand there. */
  readonly words?: ValueField;
}
interface TemplateSheet {
  readonly name: Readonly<Record<Language, string>>;
  readonly columns: readonly TemplateColumn[];
  readonly rows: Readonly<Record<Language, readonly (readonly string[])[]>>;
}

const column = (en: string, zh: string, width: number, words?: ValueField): TemplateColumn => ({ heading: { en, zh }, width, ...(words === undefined ? {} : { words }) });

const template: readonly TemplateSheet[] = [
  {
    name: { en: "Organisations", zh: "单位" },
    columns: [
      column("Organisation", "单位名称", 26), column("Aliases", "别名", 18), column("Sector", "单位类型", 18, "sector"), column("Level", "层级", 14, "level"), column("Jurisdiction", "辖区", 14), column("Collective", "是否集合", 12, "yes"), column("Count", "数量", 8),
    ],
    rows: {
      en: [
        ["Emergency Committee", "", "Coordinating body", "Municipal", "Rivertown", "no", ""], ["Fire Brigade", "", "Government", "Municipal", "Rivertown", "no", ""],
        ["City Hospital", "", "Public institution", "Municipal", "Rivertown", "no", ""], ["Bus Company", "", "Enterprise", "Municipal", "Rivertown", "no", ""], ["Community offices", "", "Social organisation", "Community", "Rivertown", "yes", "13"],
      ],
      zh: [
        ["市应急委", "市应急委员会", "议事协调机构", "市级", "江城市", "否", ""], ["市消防支队", "", "政府", "市级", "江城市", "否", ""], ["市人民医院", "", "事业单位", "市级", "江城市", "否", ""],
        ["市公交公司", "", "企业", "市级", "江城市", "否", ""], ["社区工作站", "", "社会组织", "社区", "江城市", "是", "13"],
      ],
    },
  },
  {
    name: { en: "Ties", zh: "关系" },
    columns: [
      column("Source", "发起单位", 24), column("Target", "对象单位", 24), column("Dimension", "关系类型", 14, "dimension"), column("Layer", "关系内容", 16, "layer"), column("Response state", "阶段", 22, "state"), column("Status", "状况", 14, "status"),
      column("Evidence", "依据", 18), column("Note", "备注", 24),
    ],
    rows: {
      en: [
        ["Emergency Committee", "Fire Brigade", "vertical", "Command", "Off-site emergency", "in-plan", "Plan 2.1", ""], ["Fire Brigade", "City Hospital", "horizontal", "Communication", "", "observed", "Interview 3", ""],
        ["City Hospital", "Bus Company", "horizontal", "Operational", "", "required", "Plan 3.2", "to be confirmed"],
      ],
      zh: [
        ["市应急委", "市消防支队", "纵向", "指挥", "场外应急", "方案", "方案2.1", ""], ["市消防支队", "市人民医院", "横向", "沟通", "", "观察", "访谈03", ""], ["市人民医院", "市公交公司", "横向", "应急行动", "", "需要", "方案3.2", "待确认"],
      ],
    },
  },
  {
    name: { en: "Tasks", zh: "任务" },
    columns: [
      column("Task", "任务", 22), column("Lead", "牵头单位", 22), column("Support", "配合单位", 34), column("Resources", "所需物资", 26), column("Response level", "响应级别", 22, "state"), column("Note", "备注", 24),
    ],
    rows: {
      en: [["Evacuation", "Fire Brigade", "Bus Company; Community offices", "Buses; Lists of residents", "Off-site emergency", ""], ["Care of the injured", "City Hospital", "Fire Brigade", "Beds", "Off-site emergency", ""]],
      zh: [["人员疏散", "市消防支队", "市公交公司、社区工作站", "车辆；居民名册", "场外应急", ""], ["伤员救治", "市人民医院", "市消防支队", "床位", "场外应急", ""]],
    },
  },
  {
    name: { en: "Resources", zh: "物资" },
    columns: [column("Resource", "物资名称", 22), column("Holder", "持有单位", 26), column("Kind", "物资类型", 16, "resource kind"), column("Sufficiency", "是否充足", 14, "sufficiency")],
    rows: {
      en: [["Buses", "Bus Company", "material", "sufficient"], ["Lists of residents", "Community offices", "information", ""], ["Beds", "City Hospital", "facility", "insufficient"]],
      zh: [["车辆", "市公交公司", "物资", "充足"], ["居民名册", "社区工作站", "信息", ""], ["床位", "市人民医院", "设施", "不足"]],
    },
  },
  {
    name: { en: "Names", zh: "名称" },
    columns: [column("Alias", "别名", 24), column("Canonical", "规范名称", 24), column("Scope", "范围", 14), column("From", "起", 12), column("To", "止", 12), column("Decision", "决定", 14, "decision"), column("By", "决定人", 14)],
    rows: { en: [], zh: [] },
  },
];

/** The word of a term in a language: its label, or of our own words the first that is written in it. */
function wordsOf(field: ValueField, language: Language): readonly string[] {
  return termsOf(field, vocabulary).map(({ id, words }) => {
    const isChinese = (word: string) => /\p{Script=Han}/u.test(word);
    return (language === "zh" ? words.find(isChinese) : words.find((word) => !isChinese(word))) ?? id;
  });
}

/** A workbook to be filled in: a sheet for organisations, ties, tasks, resources and names, with words to choose from and an example. */
export async function templateWorkbook(language: Language): Promise<Uint8Array> {
  const fields = [...new Set(template.flatMap(({ columns }) => columns.flatMap(({ words }) => (words === undefined ? [] : [words]))))];
  const lists = fields.map((field) => wordsOf(field, language));
  const longest = Math.max(...lists.map((list) => list.length));
  const headings = fields.map((field) => template.flatMap(({ columns }) => columns).find(({ words }) => words === field)!.heading[language]);
  const rangeOf = (field: ValueField) => {
    const at = fields.indexOf(field);
    return `'${wordsSheet[language]}'!$${letterOf(at)}$2:$${letterOf(at)}$${lists[at]!.length + 1}`;
  };
  const sheets = template.map(({ name, columns, rows }): SheetToWrite => ({
    name: name[language], rows: [columns.map(({ heading }) => heading[language]), ...rows[language]], widths: columns.map(({ width }) => width),
    choices: columns.flatMap(({ words }, i) => (words === undefined ? [] : [{ column: letterOf(i), range: rangeOf(words) }])),
  }));
  const words: SheetToWrite = {
    name: wordsSheet[language], widths: fields.map(() => 22),
    rows: [headings, ...Array.from({ length: longest }, (_, i) => lists.map((list) => list[i] ?? null))],
  };
  return writeWorkbook([...sheets, words]);
}

/** The example of the template as plain tables, for whoever makes a case of it. */
export const templateTables = (language: Language): readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] =>
  template.map(({ name, columns, rows }) => ({ name: name[language], rows: [columns.map(({ heading }) => heading[language]), ...rows[language]] }));

/** The words that may stand in each column, by field. */
export const templateWords = (language: Language): readonly { readonly field: ValueField; readonly heading: string; readonly words: readonly string[] }[] =>
  [...new Map(template.flatMap(({ columns }) => columns).flatMap(({ words, heading }) => (words === undefined ? [] : [[words, heading[language]] as const])))].map(([field, heading]) => ({ field, heading, words: wordsOf(field, language) }));
