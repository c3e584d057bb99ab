import type { Bilingual } from "./bilingual.js";
import { surveyIssues } from "./issues-survey.js";
import type { Messages } from "./messages.js";

/** What can be wrong with a case, or worth knowing about it. The gaps are the issue's params, its file and the value seen. */
export const issueMessages = {
  ...surveyIssues,
  "case/unreadable-json": { en: "This is not valid JSON: {problem}.", zh: "不是有效的JSON：{problem}。" },
  "case/not-a-case": { en: "This is not a case: a case has \"format\": \"crosstie-case\".", zh: "这不是案例：案例须有“format”: “crosstie-case”。" },
  "case/newer-format": { en: "Format version {value} is newer than this program, which reads up to {supported}. Update the program.", zh: "格式版本{value}比本程序新，本程序最高可读{supported}。请更新程序。" },
  "case/older-format": { en: "Format version {value} was read as {supported}.", zh: "格式版本{value}已按{supported}读取。" },
  "case/version-form": { en: "\"{value}\" is not a format version; write {supported}.", zh: "“{value}”不是格式版本，应写{supported}。" },
  "case/unknown-field": { en: "There is no field \"{value}\" here.", zh: "此处没有字段“{value}”。" },
  "case/repeated-field": { en: "The field \"{value}\" is given twice in one record; keep one.", zh: "同一记录中字段“{value}”重复，请只保留一个。" },
  "case/missing-field": { en: "\"{field}\" is missing and must be given.", zh: "缺少必填的“{field}”。" },
  "case/empty-text": { en: "\"{field}\" is empty; give a text or leave it out.", zh: "“{field}”为空；请填写文字，或删去此项。" },
  "case/wrong-type": { en: "{expected} is expected here.", zh: "此处应为{expected}。" },
  "case/number-expected": { en: "\"{value}\" is not a number. Write digits with a decimal point, or leave it blank if unknown.", zh: "“{value}”不是数字。请用数字和小数点填写；未知则留空。" },
  "case/whole-number-expected": { en: "{value} is not a whole number.", zh: "{value}不是整数。" },
  "case/negative-strength": { en: "A strength of {value} is not possible: strength grows with closeness and is above 0. A tie that does not exist is marked presence: absent.", zh: "强度不能为{value}：强度随关系紧密而增大，且大于0。不存在的关系应在presence填absent。" },
  "case/zero-strength": { en: "A strength of 0 says neither that the tie exists nor that it does not. Leave it blank if unknown; a tie that does not exist is marked presence: absent.", zh: "强度为0无法说明关系是否存在。未知则留空；不存在的关系应在presence填absent。" },
  "case/too-small": { en: "{value} is too small: the least is {least}.", zh: "{value}过小：最小为{least}。" },
  "case/not-above": { en: "{value} is too small: it must be above {least}.", zh: "{value}过小：须大于{least}。" },
  "case/too-large": { en: "{value} is too large: the most is {most}.", zh: "{value}过大：最大为{most}。" },
  "case/not-an-option": { en: "\"{value}\" is not one of the words allowed here: {options}.", zh: "“{value}”不是此处可用的词；可选：{options}。" },
  "case/id-form": { en: "\"{value}\" cannot be an id: use letters, digits, dots, hyphens or underscores, starting with a letter or digit.", zh: "“{value}”不能作为编号：请用文字、数字、点、连字符或下划线，并以文字或数字开头。" },
  "case/reserved-name": { en: "\"{value}\" cannot be used as a name and was left out.", zh: "“{value}”不能用作名称，已略去。" },
  "case/duplicate-id": { en: "The id \"{value}\" is used twice; it was first used at {first}.", zh: "编号“{value}”重复；首次出现于{first}。" },
  "case/unknown-organisation": { en: "\"{value}\" is not an organisation in this case.", zh: "“{value}”不是本案例中的单位。" },
  "case/unknown-level": { en: "\"{value}\" is not a level of this case: {options}.", zh: "未知层级“{value}”；可选：{options}。" },
  "case/unknown-sector": { en: "\"{value}\" is not a sector of this case: {options}.", zh: "未知类型“{value}”；可选：{options}。" },
  "case/unknown-kind": { en: "\"{value}\" is not a kind of organisation of this case: {options}.", zh: "未知单位种类“{value}”；可选：{options}。" },
  "case/unknown-jurisdiction": { en: "\"{value}\" is not a jurisdiction of this case: {options}.", zh: "未知辖区“{value}”；可选：{options}。" },
  "case/unknown-state": { en: "\"{value}\" is not a response state of this case: {options}.", zh: "未知响应状态“{value}”；可选：{options}。" },
  "case/unknown-layer": { en: "\"{value}\" is not a layer of this case: {options}.", zh: "未知关系层“{value}”；可选：{options}。" },
  "case/unknown-resource": { en: "\"{value}\" is not a resource in this case.", zh: "“{value}”不是本案例中的资源。" },
  "case/unknown-task": { en: "\"{value}\" is not a task in this case.", zh: "“{value}”不是本案例中的任务。" },
  "case/unknown-instrument": { en: "\"{value}\" is not an instrument in this case.", zh: "“{value}”不是本案例中的治理工具。" },
  "case/unknown-document": { en: "\"{value}\" is not a document of this case.", zh: "“{value}”不是本案例中的文件。" },
  "case/unknown-codebook": { en: "\"{value}\" is not a codebook known here, so its codes are not checked: {options}.", zh: "未知编码本“{value}”，其编码未作核对；可选：{options}。" },
  "case/unknown-code": { en: "\"{value}\" is not a code of {codebook}: {options}.", zh: "“{value}”不是编码本{codebook}的编码；可选：{options}。" },
  "case/unknown-record": { en: "No record of this case has the id \"{value}\".", zh: "本案例没有编号为“{value}”的记录。" },
  "case/ambiguous-record": { en: "\"{value}\" is a record of several tables: {tables}. Name the table.", zh: "“{value}”同时是多个表中的记录：{tables}。请写明表名。" },
  "case/organisation-or-resource": { en: "Each row names one organisation or one resource, and not both.", zh: "每行须填一个单位或一个资源，且只填其一。" },
  "case/command-loop": { en: "The layer {layer} runs in a circle: {members}. The ties stand in rows {rows}.", zh: "{layer}层形成回路：{members}。相关行：{rows}。" },
  "case/superior-is-itself": { en: "\"{value}\" is given as its own superior.", zh: "“{value}”被列为自己的上级。" },
  "case/self-tie": { en: "This tie joins \"{value}\" to itself; it enters no count.", zh: "该关系连接“{value}”自身，不计入任何统计。" },
  "case/dimension-differs": { en: "The tie is called {value}, but its layer {layer} is {declared}.", zh: "该关系写为{value}，但所在的{layer}层为{declared}。" },
  "case/state-order": { en: "The tie ends in \"{value}\", before it begins in \"{from}\".", zh: "该关系止于“{value}”，早于其起始状态“{from}”。" },
  "case/coverage-contradicted": { en: "The layer {layer} is declared not stated, yet {count} of its ties are listed.", zh: "{layer}层声明为未说明，却列有{count}条关系。" },
  "case/coverage-assumed": { en: "No coverage is declared. Counted as partly listed: {partial}; as not stated: {notStated}.", zh: "未声明各层的完备程度。按部分列出处理：{partial}；按未说明处理：{notStated}。" },
  "case/duplicate-tie": { en: "This tie repeats the one at {first}: same ends, layer, status and wave.", zh: "该关系与{first}重复：两端、关系层、状况和数据批次均相同。" },
  "case/two-heads": { en: "\"{value}\" has superiors with no line of command between them: {heads} (rows {rows}).", zh: "“{value}”有彼此没有指挥关系的多个上级：{heads}（行{rows}）。" },
  "case/similar-names": { en: "\"{name}\" of \"{value}\" and \"{otherName}\" of \"{other}\" look like one organisation. Nothing was merged.", zh: "“{value}”的名称“{name}”与“{other}”的名称“{otherName}”疑为同一单位，未作合并。" },
  "case/broken-encoding": { en: "The text is not UTF-8 from this row on. Save the file as UTF-8.", zh: "自此行起不是UTF-8编码。请将文件另存为UTF-8。" },
  "case/broken-encoding-gbk": { en: "The text is not UTF-8; it reads as GBK. Save the file as \"CSV UTF-8\".", zh: "文件不是UTF-8编码，疑为GBK。请另存为“CSV UTF-8”。" },
  "case/utf-16": { en: "The file is UTF-16. Save it as UTF-8 (\"CSV UTF-8\").", zh: "文件为UTF-16编码。请另存为UTF-8（“CSV UTF-8”）。" },
  "case/csv-quote": { en: "A quotation mark that begins here has no proper end, so the rows after it may be missing.", zh: "此处的引号没有正确结束，其后各行可能未能读取。" },
  "case/csv-columns": { en: "The row has {cells} cells under {headings} headings. A cell with a comma needs quotation marks around it.", zh: "该行有{cells}个单元格，表头只有{headings}列。含逗号的单元格须加引号。" },
  "case/unknown-column": { en: "The column \"{value}\" is not known here and is kept as an attribute.", zh: "未知列“{value}”，已保留为附加属性。" },
  "case/column-left-out": { en: "The column \"{value}\" is not known here and was left out.", zh: "未知列“{value}”，已略去。" },
  "case/repeated-column": { en: "The column \"{value}\" is there twice.", zh: "列“{value}”重复。" },
  "case/unnamed-column": { en: "There are values in a column without a heading; they were left out.", zh: "有数据的列没有表头，已略去。" },
  "case/empty-table": { en: "The file is empty.", zh: "文件为空。" },
  "case/missing-file": { en: "The folder has no file {file}, and a case needs one.", zh: "文件夹中缺少{file}，案例必须有此文件。" },
  "case/unknown-file": { en: "\"{value}\" is not a table of a case and was not read.", zh: "“{value}”不是案例的表，未读取。" },
  "case/table-twice": { en: "\"{value}\" is given here and in {other}; keep one of them.", zh: "“{value}”在此处和{other}中重复给出，请只保留一处。" },
  "case/no-file-here": { en: "{file} is not a file of this folder (a link out of it, or a folder) and was not read.", zh: "{file}不是本文件夹中的文件（而是指向别处的链接或文件夹），未读取。" },
  "case/table-not-case": { en: "This is one table. A case is the folder that holds it: give the folder.", zh: "这只是一张表。案例是表所在的文件夹：请给出文件夹。" },
  "case/missing-path": { en: "There is no file or folder here.", zh: "此处没有文件或文件夹。" },
  "case/unreadable-path": { en: "The file could not be read: {problem}.", zh: "无法读取文件：{problem}。" },
} satisfies Messages;

export type IssueCode = keyof typeof issueMessages;

/** What should have stood in a field. */
export const wantedWords = {
  text: { en: "A text", zh: "文字" },
  number: { en: "A number", zh: "数字" },
  boolean: { en: "true or false", zh: "true或false" },
  list: { en: "A list", zh: "列表" },
  record: { en: "A group of fields in braces", zh: "花括号中的一组字段" },
  label: { en: "A text, or a text for each language (en, zh)", zh: "文字，或按语言（en、zh）分别给出的文字" },
  scalar: { en: "A text, a number, or true or false", zh: "文字、数字或true、false" },
} satisfies Readonly<Record<string, Bilingual>>;

/** What a JSON reader stumbled over. */
export const jsonProblems = {
  InvalidSymbol: { en: "a word or sign that does not belong here", zh: "有多余的词或符号" },
  InvalidNumberFormat: { en: "a number is written wrongly", zh: "数字写法有误" },
  PropertyNameExpected: { en: "a field name in quotation marks is expected", zh: "应为带引号的字段名" },
  ValueExpected: { en: "a value is expected, or a comma is too many", zh: "缺少值，或多了逗号" },
  ColonExpected: { en: "a colon is missing", zh: "缺少冒号" },
  CommaExpected: { en: "a comma is missing", zh: "缺少逗号" },
  CloseBraceExpected: { en: "a closing brace is missing", zh: "缺少右花括号" },
  CloseBracketExpected: { en: "a closing bracket is missing", zh: "缺少右方括号" },
  EndOfFileExpected: { en: "something follows after the end", zh: "结尾之后有多余内容" },
  InvalidCommentToken: { en: "comments are not allowed", zh: "不允许注释" },
  UnexpectedEndOfComment: { en: "comments are not allowed", zh: "不允许注释" },
  UnexpectedEndOfString: { en: "a quotation mark is missing at the end of a text", zh: "文字末尾缺少引号" },
  UnexpectedEndOfNumber: { en: "a number is written wrongly", zh: "数字写法有误" },
  InvalidUnicode: { en: "an escaped sign is written wrongly", zh: "转义字符写法有误" },
  InvalidEscapeCharacter: { en: "an escaped sign is written wrongly", zh: "转义字符写法有误" },
  InvalidCharacter: { en: "a sign that must be escaped, such as a line break inside a text", zh: "有须转义的字符，例如文字中的换行" },
} satisfies Readonly<Record<string, Bilingual>>;

export const placeWords = {
  row: { en: "row {row}", zh: "第{row}行" },
  line: { en: "line {row}", zh: "第{row}行" },
  record: { en: "record {row}", zh: "第{row}条" },
  column: { en: "column {column}", zh: "{column}列" },
  field: { en: "field {column}", zh: "字段{column}" },
} satisfies Readonly<Record<string, Bilingual>>;

export const issuePhrases = {
  didYouMean: { en: "Did you mean \"{value}\"?", zh: "是否应为“{value}”？" },
  didYouMeanAt: { en: "Did you mean \"{value}\" ({place})?", zh: "是否应为“{value}”（{place}）？" },
  more: { en: "... and {count} more.", zh: "……另有{count}处。" },
} satisfies Readonly<Record<string, Bilingual>>;
