import { z } from "zod";
import { saying } from "../metric/index.js";

const count = (otherwise: number, least = 0) => z.number().int().min(least).max(200).default(otherwise);
const chance = (otherwise: number) => z.number().min(0).max(1).default(otherwise);
export const citySectors = ["government", "enterprise", "social"] as const;

/** What a synthetic city is made of, and what is planted in it. */
export const cityOptionsSchema = z.strictObject({
  city: saying(z.string().regex(/^[A-Z]$/).default("A"), "its letter: Demo city A", "城市代号字母"),
  departments: saying(count(4), "departments under the municipal head", "市级首长之下的部门数"),
  districts: saying(count(3), "districts under the municipal head", "市级首长之下的区数"),
  offices: saying(count(2), "offices of each district", "每区办事机构数"),
  enterprises: saying(count(2), "enterprises in each district, outside command", "每区企业数，不在指挥体系内"),
  social: saying(count(1), "social organisations in each district, outside command", "每区社会组织数，不在指挥体系内"),
  extraCommand: saying(count(2), "offices that get a department as a second superior", "另受某部门领导的办事机构数"),
  density: saying(chance(0.15), "chance that a pair of one level has a horizontal tie", "同级单位对有横向关系的概率"),
  compensating: saying(chance(0.5), "chance that a horizontal tie stands where no vertical path is", "横向关系补在无纵向路径处的概率"),
  tasks: saying(count(6), "tasks, each requiring two to five organisations", "任务数，每项需二至五个单位"),
  tied: saying(chance(0.5), "share of the tasks whose organisations are all tied", "所需单位全部相互有关系的任务比例"),
  apart: saying(z.tuple([z.enum(citySectors), z.enum(citySectors)]).nullable().default(null), "two sectors between which no tie is left", "其间不留任何关系的两类单位"),
});

export type CityOptions = z.input<typeof cityOptionsSchema>;
export type CitySettings = z.output<typeof cityOptionsSchema>;
