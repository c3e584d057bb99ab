import { awkward as make } from "../../lib/metric/awkward.js";

export const awkward = make();
