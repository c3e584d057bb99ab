// A metric of your own: crosstie measure data/s-city --with examples/my-metric.js --metric closedDoors
// `add` is handed everything the library exports, and zod, so that this file needs nothing installed beside it.
export const add = ({ defineMetric, z }) => ({
  metrics: [defineMetric({
    id: "closedDoors",
    label: { en: "Closed doors", zh: "未有往来的单位数" },
    question: { en: "With how many others has an organisation no tie at all?", zh: "一个单位与多少其他单位没有任何关系？" },
    element: "structure",
    subject: "organisation",
    formula: "n - 1 - d(i)",
    convention: { en: "Direction ignored; each other organisation once.", zh: "忽略方向；其他单位各计一次。" },
    references: [],
    comparable: "same size",
    projection: { direction: "ignored", strength: "ignored" },
    monotone: "falls",
    options: z.strictObject({}),
    cost: "O(n + m)",
    example: { organisations: "a b c", ties: "a-b", row: { organisation: "a", closedDoors: 1 } },
    columns: { closedDoors: { type: "integer", label: { en: "Without a tie", zh: "没有关系的单位数" }, range: [0, null] } },
    compute: ({ graph }) => graph.ids.map((organisation, i) => ({ organisation, closedDoors: graph.order - 1 - (graph.out[i + 1] - graph.out[i]) })),
  })],
});
