import { renderSample } from "../picture/index.js";
import type { Evidence } from "../case/index.js";
import type { SceneOrganisation, SceneTie } from "../picture/scene-of.js";
import { pictureWords } from "../picture/picture-words.js";
import { quoted } from "../picture/titles.js";
import { decimals } from "../table/decimals.js";
import { say, type Language } from "../words/index.js";
import { byPart } from "./by-part.js";
import { drawn, element, icon } from "./element.js";
import { focusControl } from "./focus-control.js";
import type { MapSize } from "./map-data.js";
import type { Part, Room, View } from "./part.js";
import { routePart } from "./route-part.js";
import { tellLine, tellPlace, tellSection, tellState } from "./tell-tie.js";
import { whatIfPart } from "./what-if-part.js";
import { certaintyWord } from "./words.js";

/** Measures shown at once; the rest open on request. */
const few = 4;

const langTag = (language: Language) => (language === "zh" ? "zh-Hans" : "en");

/** What is known of the selected organisation; without one, the list of all of them by level. */
export function organisationPanel(room: Room): Part {
  const node = element("div", { class: "ct-panel", role: "region", "aria-label": room.tell("about") });
  const parts = { focus: focusControl(room), whatIf: whatIfPart(room), route: routePart(room) };
  let drawnFor = "";
  let last: string | undefined;
  return {
    node,
    update(view) {
      const one = room.data.scene.organisations.find((each) => each.id === view.state.selected);
      const key = JSON.stringify([one?.id, view.picture.ties.map((tie) => tie.id), view.picture.ghosts?.length, view.state.size, view.state.colour, room.data.sizes.length, room.data.classes?.length]);
      for (const part of Object.values(parts)) part.update(view);
      if (key === drawnFor) return;
      drawnFor = key;
      node.classList.toggle("ct-open", one !== undefined);
      // A control that the reader has just used keeps the focus while all around it is made anew.
      const active = (node.getRootNode() as Document | ShadowRoot).activeElement;
      node.replaceChildren(...(one === undefined ? overview(room, view) : details(room, view, one, parts)));
      if (active instanceof HTMLElement && node.contains(active)) active.focus({ preventScroll: true });
      if (one?.id !== last) node.scrollTop = 0;
      last = one?.id;
    },
  };
}

function overview({ data, tell, language, select, name }: Room, { picture }: View): HTMLElement[] {
  const { scene } = data;
  const levels = [...scene.levels.filter((term) => term.missing !== true), ...scene.levels.filter((term) => term.missing === true)];
  const known = new Set(levels.map((term) => term.id));
  const missing = levels.find((term) => term.missing === true)?.id ?? null;
  const drawnIds = new Set(picture.organisations.map((one) => one.id));
  const groups = [...levels.map((term) => term.id), ...(missing === null ? [null] : [])].map((level) => ({
    label: level === null ? tell("notStated") : quoted(levels.find((term) => term.id === level)!.label, language),
    members: scene.organisations.filter((one) => drawnIds.has(one.id) && (one.level !== null && known.has(one.level) ? one.level : missing) === level),
  })).filter((group) => group.members.length > 0);
  const buttons = (members: readonly SceneOrganisation[]) => element("ul", { class: "ct-index" }, members.map((one) => {
    const button = element("button", { type: "button", class: "ct-link" }, name(one.id));
    button.addEventListener("click", () => select(one.id));
    return element("li", {}, button);
  }));
  return [
    element("h3", { class: "ct-panel-title" }, tell("overview"), " ", element("span", { class: "ct-quiet" }, String(picture.counts.organisations))),
    element("p", { class: "ct-quiet" }, tell("overviewHint")),
    ...groups.flatMap((group) => [element("h4", { class: "ct-panel-sub" }, group.label, " ", element("span", { class: "ct-quiet" }, String(group.members.length))), buttons(group.members)]),
  ];
}

function details(room: Room, view: View, one: SceneOrganisation, parts: Readonly<Record<"focus" | "whatIf" | "route", Part>>): HTMLElement[] {
  const { data, tell, language, select } = room;
  const { scene } = data;
  const other = language === "en" ? "zh" : "en";
  const secondName = one.label[other];
  const close = element("button", { type: "button", class: "ct-close", "aria-label": tell("close") }, icon("M3.5 3.5l9 9M12.5 3.5l-9 9"));
  close.addEventListener("click", () => select(null));

  const term = (terms: readonly { id: string; label: SceneOrganisation["label"] }[] | undefined, id: string | null) => {
    const found = terms?.find((each) => each.id === id);
    return found === undefined ? (id === null ? tell("notStated") : id) : quoted(found.label, language);
  };
  const fact = (word: "administrative" | "sector" | "jurisdiction" | "kind" | "certainty", value: string) =>
    element("div", { class: "ct-fact" }, element("dt", {}, tell(word)), element("dd", {}, value));
  const roles = (one.roles ?? []).map((role) => say(pictureWords[role], language));
  if (one.collective === true) roles.push(one.count == null ? tell("collectiveUnknown") : tell("collectiveOf", { n: one.count }));
  const facts = element("dl", { class: "ct-facts" },
    fact("administrative", term(scene.levels, one.level)), fact("sector", term(scene.sectors, one.sector)),
    fact("jurisdiction", term(scene.jurisdictions, one.jurisdiction)),
    one.kind === null ? null : fact("kind", term(scene.kinds, one.kind)), fact("certainty", certaintyWord(tell, one.certainty)));

  const chosen = [view.state.size, view.state.colour].flatMap((id) => data.sizes.find((size) => size.id === id) ?? []).filter((size, i, all) => all.indexOf(size) === i);
  const group = data.classes?.find((each) => each.id === view.state.colour);
  const inGroup = group === undefined ? null : group.values[one.id] ?? null;
  const measured = (size: MapSize, i: number) => {
    const value = size.values[one.id];
    return element("div", { class: "ct-fact" }, element("dt", {}, size.label[language], size.definition === undefined || i >= few ? null : element("p", { class: "ct-definition" }, size.definition[language])),
      element("dd", { class: value == null ? "ct-quiet" : "ct-number" }, value == null ? tell("notDefined") : decimals(value, size.digits), element("span", { class: "ct-quiet" }, ` ${tell("sizeNote", { n: size.n })}`)));
  };
  const inOrder = [...chosen, ...data.sizes.filter((size) => !chosen.includes(size))];
  const rest = inOrder.slice(few);

  const own = scene.ties.filter((tie) => tie.source === one.id || tie.target === one.id);
  const lost = new Set(view.picture.ghosts?.map((tie) => tie.id));
  const shownIds = new Set([...view.picture.ties.map((tie) => tie.id), ...lost]);
  const shown = own.filter((tie) => shownIds.has(tie.id) || tie.source === tie.target);
  const hidden = own.length - shown.length;
  const counted = shown.filter((tie) => tie.source !== tie.target).length;
  const byLayer = view.picture.legend.layers.flatMap((layer) => {
    const ties = shown.filter((tie) => tie.layer === layer.id);
    if (ties.length === 0) return [];
    return [
      element("h4", { class: "ct-panel-sub" }, layer.label, " ", element("span", { class: "ct-quiet" }, String(ties.length))),
      element("ul", { class: "ct-ties" }, ties.map((tie) => tieRow(room, one, tie, lost.has(tie.id), drawn(renderSample({ kind: "layer", entry: layer }, room.theme))))),
    ];
  });
  return [
    element("div", { class: "ct-handle", "aria-hidden": "true" }),
    element("div", { class: "ct-panel-head" },
      element("div", {},
        element("h3", { class: "ct-panel-title", tabindex: "-1" }, quoted(one.label, language)),
        secondName === undefined || secondName === say(one.label, language) ? null : element("p", { class: "ct-second", lang: langTag(other) }, quoted({ [other]: secondName }, other))),
      close),
    ...(roles.length === 0 ? [] : [element("p", { class: "ct-roles" }, roles.join(language === "zh" ? "；" : "; "))]),
    ...(one.role === null ? [] : [element("p", { class: "ct-task" }, quoted(one.role, language), " ", element("span", { class: "ct-source" }, [certaintyWord(tell, one.certainty), ...new Set(one.evidence.map(tellSection))].join(language === "zh" ? "，" : ", ")))]),
    facts,
    ...(one.evidence.length === 0 ? [] : [evidenceOf(room, one.evidence)]),
    element("div", { class: "ct-panel-head3" }, parts.whatIf.node), parts.route.node, parts.focus.node,
    ...(inOrder.length === 0 && group === undefined ? [] : [element("h3", { class: "ct-panel-head3" }, tell("measures")), element("dl", { class: "ct-facts ct-measures" },
      group === undefined ? null : element("div", { class: "ct-fact" }, element("dt", {}, group.label[language]), element("dd", {}, inGroup === null ? tell("notDefined") : group.words[inGroup]?.[language] ?? inGroup)),
      inOrder.slice(0, few).map(measured)),
      ...(rest.length === 0 ? [] : [element("details", { class: "ct-evidence" },
        element("summary", {}, tell("moreMeasures"), " ", element("span", { class: "ct-quiet" }, String(rest.length))),
        byPart(rest, language).flatMap(({ heading, sizes }) => [
          ...(heading === null ? [] : [element("h4", { class: "ct-panel-sub" }, heading)]), element("dl", { class: "ct-facts ct-measures" }, sizes.map((size) => measured(size, few))),
        ]))])]),
    element("h3", { class: "ct-panel-head3" }, tell("ties"), " ", element("span", { class: "ct-quiet" }, counted === 0 ? "" : tell("tiesByLayer", { n: counted }))),
    ...(shown.length === 0 ? [element("p", { class: "ct-quiet" }, own.length === 0 ? tell("noTies") : tell("noneInFilter"))] : byLayer),
    ...documentsOf(room, shown),
    ...(hidden > 0 ? [element("p", { class: "ct-quiet" }, tell("hidden", { n: hidden }))] : []),
  ];
}

/** The documents that the rows above name in short. */
function documentsOf({ data, tell, language }: Room, ties: readonly SceneTie[]): HTMLElement[] {
  const named = new Set(ties.flatMap((tie) => tie.evidence.map((each) => each.document)));
  const documents = data.scene.documents.filter((document) => named.has(document.id));
  if (documents.length === 0) return [];
  return [
    element("h4", { class: "ct-panel-sub" }, tell("documents")),
    element("ul", {}, documents.map((document) => element("li", { class: "ct-source" }, element("span", { class: "ct-chip" }, document.id), " ", quoted(document.title, language)))),
  ];
}

function tieRow(room: Room, one: SceneOrganisation, tie: SceneTie, lost: boolean, sample: Node): HTMLElement {
  const { data, tell, language, select, name } = room;
  const internal = tie.source === tie.target;
  const partner = tie.source === one.id ? tie.target : tie.source;
  const directed = tie.directed || tie.dimension === "vertical";
  const way = directed ? (tie.target === one.id ? tell("from") : tell("to")) : tell("with");
  const button = element("button", { type: "button", class: "ct-link" }, name(partner));
  button.addEventListener("click", () => select(partner));
  const state = tellState(data.scene, tie, tell, language);
  const stateSure = tie.activeFrom === null || tie.stateCertainty === null ? "" : language === "zh" ? `（${certaintyWord(tell, tie.stateCertainty)}）` : ` (${certaintyWord(tell, tie.stateCertainty)})`;
  // Most lines say their certainty already; that of a recommended tie, or one derived, is said beside it.
  const saysSo = tie.status !== "required" && (tie.certainty === "stated" || tie.certainty === "implied");
  const clauses = [lost ? tell("lost") : "", tellLine(tie, language), saysSo ? "" : certaintyWord(tell, tie.certainty), state === "" ? "" : state + stateSure].filter((clause) => clause !== "");
  return element("li", { class: "ct-tie", "data-tie": tie.id },
    element("span", { class: "ct-sample" }, sample),
    element("div", { class: "ct-tie-text" },
      internal ? element("p", { class: "ct-partner" }, tell("amongMembers")) : element("p", { class: "ct-partner" }, element("span", { class: "ct-quiet" }, `${way} `), button),
      ...tie.evidence.flatMap((each) => (each.paraphrase === null ? [] : [element("p", { class: "ct-paraphrase" }, quoted(each.paraphrase, language))])),
      element("p", { class: "ct-quiet" }, clauses.join(language === "zh" ? "；" : "; "))),
    element("div", { class: "ct-ids" }, element("span", { class: "ct-chip" }, tie.id),
      tie.evidence.map((each) => element("span", { title: tellPlace(data.scene, each, language) }, each.section === null || data.scene.documents.length < 2 ? tellSection(each) : `${each.document} ${tellSection(each)}`)),
      tie.evidence.length === 0 ? element("span", {}, tell("noEvidence")) : null));
}

function evidenceOf({ data, tell, language }: Room, evidence: readonly Evidence[]): HTMLElement {
  return element("details", { class: "ct-evidence" },
    element("summary", {}, tell("evidence"), " ", element("span", { class: "ct-quiet" }, String(evidence.length))),
    element("ul", {}, evidence.map((one) => element("li", {},
      one.paraphrase === null ? null : element("p", { class: "ct-paraphrase" }, quoted(one.paraphrase, language)),
      element("p", { class: "ct-source" }, tellPlace(data.scene, one, language))))));
}
