import type { Messages } from "./messages.js";

/** What can be wrong with an instrument, with answers to it, or with the printed numbers of a study. */
export const surveyIssues = {
  "study/not-a-study": { en: "These are not the printed numbers of a study: such a file has \"format\": \"crosstie-study\".", zh: "这不是某项研究的印刷数据：该文件须有“format”: “crosstie-study”。" },
  "study/missing-file": { en: "The folder has no file {file}, and a study's printed numbers stand in it.", zh: "文件夹中缺少{file}，研究的印刷数据应在其中。" },
  "study/printed-form": { en: "A printed number is written as it stands in print, in quotation marks: \"5.70\", so that its decimals are kept.", zh: "印刷的数字须按原样写在引号中，例如\"5.70\"，以保留小数位数。" },
  "study/unknown-sample": { en: "\"{value}\" is not one of the samples of this study: {options}.", zh: "“{value}”不是本研究的样本；可选：{options}。" },
  "study/unknown-number": { en: "No printed number of this study is called \"{value}\".", zh: "本研究没有名为“{value}”的印刷数字。" },
  "study/no-mean": { en: "\"{value}\" has no mean in this table.", zh: "此表没有“{value}”的均值。" },
  "study/claim-field": { en: "A claim that says \"{says}\" needs \"{field}\".", zh: "says为“{says}”的说法须给出“{field}”。" },
  "study/no-such-finding": { en: "The rules make no finding \"{kind}\" about \"{value}\", so {id} has nothing to stand beside.", zh: "规则没有得出关于“{value}”的“{kind}”，{id}无从对应。" },
  "study/annotation-form": { en: "An annotation either names a finding of the rules (kind and about) or brings its own status and note.", zh: "注记或指明规则得出的结果（kind和about），或自带status和note。" },
  "instrument/not-an-instrument": { en: "This is not an instrument: such a file has \"format\": \"crosstie-instrument\".", zh: "这不是量表：该文件须有“format”: “crosstie-instrument”。" },
  "instrument/unknown-item": { en: "\"{value}\" is not an item of this instrument.", zh: "“{value}”不是本量表的题项。" },
  "instrument/unknown-dimension": { en: "\"{value}\" is not a dimension of this instrument.", zh: "“{value}”不是本量表的维度。" },
  "instrument/scale-order": { en: "The scale runs from {min} to {value}: the end must be above the beginning.", zh: "量尺从{min}到{value}：终点须大于起点。" },
  "responses/no-items": { en: "No column is named after an item of the instrument {instrument}: {options}.", zh: "没有以量表{instrument}的题项命名的列：{options}。" },
  "responses/item-missing": { en: "There is no column for item \"{value}\"; it counts as not asked.", zh: "没有题项“{value}”的列，按未提问处理。" },
  "responses/not-an-answer": { en: "\"{value}\" is not an answer: write the number of the scale point, or leave it blank.", zh: "“{value}”不是回答：请填写量尺的数值；未作答则留空。" },
  "responses/out-of-range": { en: "{value} is outside the scale from {min} to {max}; it counts as not answered.", zh: "{value}超出{min}至{max}的量尺，按未作答处理。" },
  "responses/not-a-point": { en: "{value} lies between the points of the scale.", zh: "{value}不是量尺上的整点。" },
  "responses/column-kept": { en: "The column \"{value}\" is no item; it is kept as a property of the person.", zh: "列“{value}”不是题项，保留为答卷人属性。" },
  "responses/person-twice": { en: "The person \"{value}\" has answered twice; first in row {first}.", zh: "“{value}”有两份答卷，首次出现于第{first}行。" },
  "responses/one-file": { en: "{file} is a folder; give the file of responses.", zh: "{file}是文件夹；请给出答卷文件。" },
} satisfies Messages;
