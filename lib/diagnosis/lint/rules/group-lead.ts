import { z } from "zod";
import { saying } from "../../../metric/index.js";
import { named } from "../command-stated.js";
import { defineLintRule } from "../rule.js";

const leadRoles = ["lead", "leader", "head", "chair", "chairperson", "chairman", "commander", "director", "牵头", "牵头单位", "组长", "主任", "主席", "指挥长", "总指挥", "负责人"];
const plain = (text: string) => text.normalize("NFKC").trim().toLowerCase();

/** Groups of which nobody is said to lead them. */
export const groupLead = defineLintRule({
  id: "group-lead",
  severity: "note",
  label: { en: "Group without a lead", zh: "没有牵头单位的组织或小组" },
  rule: {
    en: "Of the members of a body (memberships.csv) all have a role, none of the roles is one of leadRoles, and no member commands or mandates the body. A note, since no case says that its members are listed in full. Not decidable for a body of whose members some have no role, and for a collective of which no lead is named: it stands for several that are not listed.",
    zh: "某组织的成员（memberships.csv）都写明了角色，其中没有leadRoles所列角色，也没有成员对该组织有指挥或授权关系。案例不说明成员是否全部列出，因此只作提示。有成员未写明角色时无法判断；集合单位代表未逐一列出的多个单位，未写明牵头单位时也无法判断。",
  },
  source: null,
  ruleFrom: "ours",
  options: z.strictObject({ leadRoles: saying(z.array(z.string().min(1)).min(1).default(leadRoles), "roles that lead, whatever their case; a choice of our own", "表示牵头的角色，不分大小写；为本工具所定") }),
  thresholds: { leadRoles: "default-arbitrary" },
  sentences: {
    found: { en: "{body} has {count} listed {count:member|members}, and none is said to lead it.", zh: "{body}列有{count}个成员，均未写明牵头。" },
    "not-stated": { en: "Who leads is not stated of {bodies}.", zh: "未说明由谁牵头：{bodies}。" },
  },
  look(source, options) {
    const leading = new Set(options.leadRoles.map(plain));
    const collectives = new Set(source.vocabulary.kinds.filter(({ collective }) => collective === true).map(({ id }) => id));
    const authority = new Set(source.vocabulary.layers.filter(({ reads }) => reads === "command" || reads === "mandate").map((layer) => layer.id));
    const answers = source.organisations.flatMap(({ id, kind, count }, i) => {
      const own = source.memberships.filter(({ body }) => body === id);
      const several = (kind !== null && collectives.has(kind)) || (count ?? 1) > 1;
      if (own.length === 0 && !several) return [];
      const members = new Set(own.map(({ organisation }) => organisation));
      const led = own.some(({ role }) => role !== null && leading.has(plain(role)))
        || source.ties.some((tie) => tie.target === id && tie.directed && authority.has(tie.layer) && tie.presence === "present" && members.has(tie.source));
      return led ? [] : [{ id, i, own, open: several || own.some(({ role }) => role === null) }];
    });
    const open = answers.filter((answer) => answer.open).map(({ id }) => id);
    return {
      open: open.length === 0 ? null : { sentence: "not-stated", path: ["memberships"], records: open, params: { bodies: named(...open) } },
      found: answers.filter((answer) => !answer.open).map(({ id, i, own }) => ({
        sentence: "found", path: ["organisations", i], records: [id, ...own.map((one) => one.id)], params: { body: named(id), count: own.length },
      })),
    };
  },
});
