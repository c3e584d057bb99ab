import type { Case } from "../../lib/case/index.js";
import { build, without } from "../../lib/network/index.js";
import { drawNetwork } from "../../lib/view/index.js";

/** A page that embeds the map through the public door, from a parsed case. */
const host = document.getElementById("crosstie-map")!;
const source = JSON.parse(document.getElementById("crosstie-map-data")!.textContent) as Case;
const network = build(source);
const heard: unknown[] = [];
const handle = drawNetwork(host, network, { lead: "s-gov" });
handle.on("select", (id) => heard.push(id));
Object.assign(host, { crosstie: handle, heard, other: () => without(network, "fg-all"), again: () => drawNetwork(host, network) });
host.dataset["ready"] = "true";
