// A dashboard of two maps with numbers beside one of them. `npm run examples` makes one page of it.
import { at, build, measure } from "crosstie";
import { fragmentation, removalEffect } from "crosstie/metrics";
import { drawComparison, drawNetwork } from "crosstie/view";
import { words } from "./words.js";

// 1. The cases stand in the page as JSON, as `readCase` of "crosstie/node" gave them. A server's answer would do as well:
//    data from outside go through `parseCase` first.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const cases = read("cases");
const city = build(cases["s-city"]);

// 2. What the maps compute on demand runs in a worker. A page from disk starts it from a text that it carries;
//    one from a server names the file: worker: "/crosstie/worker.js".
const address = URL.createObjectURL(new Blob([read("worker")], { type: "text/javascript" }));
const worker = () => new Worker(address);

// 3. Draw. A map fills the element it is given and follows the system's light or dark.
let language = navigator.language.startsWith("zh") ? "zh" : "en";
const map = drawNetwork(document.getElementById("city"), city, { language, worker });
const both = drawComparison(document.getElementById("pair"), build(cases["emon-texas"]), build(cases["emon-wichita"]), { language, worker });

// 4. Measure. A state of which the source tells nothing has no number.
const states = [...city.case.vocabulary.states, null].map((state) => {
  const then = state === null ? city : at(city, state.id);
  return { id: state?.id ?? null, label: state?.label ?? words.every, ties: then.ties.length, value: then.ties.length === 0 ? null : measure(then, fragmentation).rows[0].fragmentation };
});
const labels = new Map(city.case.organisations.map(({ id, label }) => [id, label]));
const holders = measure(city, removalEffect).rows.toSorted((a, b) => b.rise - a.rise).slice(0, 6);

// 5. Two tables. Texts go in as text, never as markup.
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) key === "onclick" ? made.addEventListener("click", value) : made.setAttribute(key, value);
  made.append(...children);
  return made;
}
const say = (text) => text[language] ?? text.zh ?? text.en;
const table = (title, under, heads, rows) => element("table", {},
  element("caption", {}, say(title), element("small", {}, say(under))),
  element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, say(head))))),
  element("tbody", {}, ...rows));
const row = (id, attributes, name, act, ...cells) => element("tr", { ...attributes, "data-row": id },
  element("th", { scope: "row" }, act === null ? say(name) : element("button", { type: "button", class: "name", onclick: act }, say(name))), ...cells.map((cell) => element("td", {}, cell)));

function showNumbers() {
  const current = (is) => (is ? { "aria-current": "true" } : {});
  const { state, unstated, selected } = map.state;
  const focused = document.activeElement?.closest("[data-row]")?.dataset.row;
  document.getElementById("numbers").replaceChildren(
    table(words.byState, words.byStateUnder, [words.state, words.ties, words.fragmentation], states.map(({ id, label, ties, value }) => (value === null
      ? row(id, current(state === id), label, null, "–", element("span", { class: "not-stated" }, say(words.notStated)))
      : row(id ?? "all", current(state === id && unstated === (id === null)), label, () => map.update({ state: id, unstated: id === null }), String(ties), value.toFixed(3))))),
    table(words.together, words.togetherUnder, [words.organisation, words.rise], holders.map(({ organisation, rise }) =>
      row(organisation, current(selected === organisation), labels.get(organisation), () => map.select(organisation), rise.toFixed(3)))));
  if (focused !== undefined) document.querySelector(`[data-row="${focused}"] button`)?.focus({ preventScroll: true });
}

// 6. One switch for the page and its maps; every choice in the map comes back as a change.
function speak(next) {
  language = next;
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  document.title = say(words.title);
  document.getElementById("city-title").textContent = say(city.case.title);
  for (const one of document.querySelectorAll("[data-text]")) one.textContent = say(words[one.dataset.text]);
  for (const one of document.querySelectorAll("[data-language]")) one.setAttribute("aria-pressed", String(one.dataset.language === language));
  both.update({ language });
  map.update({ language });
}
for (const one of document.querySelectorAll("[data-language]")) one.addEventListener("click", () => speak(one.dataset.language));
map.on("change", showNumbers);
speak(language);
