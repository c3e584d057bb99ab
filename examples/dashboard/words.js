/** Every text of the page, in both languages. */
export const words = {
  title: { en: "Who works with whom", zh: "谁与谁协作" },
  cityLead: {
    en: "Choose a state or an organisation in the tables, and the map follows. Choose in the map, and the tables follow.",
    zh: "在表格中选择状态或单位，地图随之变化；在地图中选择，表格也随之变化。",
  },
  byState: { en: "Fragmentation by state", zh: "各状态下的碎片化程度" },
  byStateUnder: { en: "Share of pairs of organisations without any path, 0 to 1", zh: "无任何路径相连的单位对所占比例，0 至 1" },
  state: { en: "State", zh: "状态" },
  ties: { en: "Ties", zh: "关系数" },
  fragmentation: { en: "Fragmentation", zh: "碎片化" },
  every: { en: "All ties, of any state or none stated", zh: "全部关系，含未说明状态者" },
  notStated: { en: "not stated", zh: "未说明" },
  together: { en: "Who holds it together", zh: "谁维系着网络" },
  togetherUnder: { en: "Rise of fragmentation if the organisation drops out", zh: "该单位退出后碎片化程度的上升" },
  organisation: { en: "Organisation", zh: "单位" },
  rise: { en: "Rise", zh: "上升" },
  pair: { en: "Two search-and-rescue efforts side by side", zh: "两次搜救行动并列比较" },
  pairLead: {
    en: "One legend and one search for both. Organisations of the same name are marked, and selected together.",
    zh: "两图共用图例和搜索。同名单位带有标记，并同时选中。",
  },
};
