export { awkward } from "../../lib/metric/awkward.js";
