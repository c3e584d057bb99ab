// What a notebook does with the built module, one cell after another: no build step, no package, one file to import
// (its reader.js and worker.js lie beside it). The page shows each cell's code and what it returns.
import { defineMap } from "../../dist/browser/view.js";

const words = {
  title: { en: "A case in a notebook", zh: "笔记本中的案例" },
  load: { en: "1. Load the case", zh: "1. 读取案例" },
  draw: { en: "2. Draw it", zh: "2. 绘图" },
  measure: { en: "3. Measure in the worker: who holds it together", zh: "3. 在后台测量：谁维系着网络" },
  use: { en: "4. Use the answer: size by it, and ask what happens without the first", zh: "4. 使用结果：按其大小绘制，并询问缺少首位时的变化" },
};
const state = { language: navigator.language.startsWith("zh") ? "zh" : "en" };
const element = (name, ...children) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

const cells = {
  async load() {
    const found = await (await fetch("dist/s-city.json")).json();
    state.names = new Map(found.organisations.map(({ id, label }) => [id, label]));
    state.case = found;
    const [organisations, ties] = [found.organisations.length, found.ties.length];
    return { en: `${organisations} organisations, ${ties} records of ties`, zh: `${organisations} 个单位，${ties} 条关系记录` };
  },

  async draw() {
    defineMap();
    const map = document.createElement("crosstie-map");
    map.append(Object.assign(document.createElement("script"), { type: "application/json", textContent: JSON.stringify(state.case) }));
    map.addEventListener("crosstie-ready", ({ detail }) => {
      state.map = detail;
    });
    return map;
  },

  async measure() {
    const { size } = await state.map.worker.ask("measure", { name: "removalEffect" });
    state.top = Object.entries(size.values).sort(([, a], [, b]) => b - a).slice(0, 6);
    return bars(state.top);
  },

  async use() {
    state.map.update({ size: "removalEffect" });
    const answer = await state.map.worker.ask("what-if", { organisations: [state.top[0][0]] });
    return answer.sentences[0];
  },
};

/** Texts go in as text, never as markup. */
function bars(rows) {
  return element("ol", ...rows.map(([id, value]) => {
    const bar = element("span");
    bar.style.width = `${Math.max(0, (100 * value) / rows[0][1])}%`;
    const label = state.names.get(id);
    return element("li", label[state.language] ?? label.zh, bar, element("b", value.toFixed(3)));
  }));
}

/** The notebook's own part: a cell runs when the one before is done, and a map is done when it is drawn. */
async function run() {
  document.documentElement.lang = state.language === "zh" ? "zh-Hans" : "en";
  document.title = document.querySelector("h1").textContent = words.title[state.language];
  const buttons = [...document.querySelectorAll("[data-language]")];
  for (const one of buttons) {
    one.setAttribute("aria-pressed", String(one.dataset.language === state.language));
    one.disabled = true;
  }
  const main = document.getElementById("cells");
  main.replaceChildren();
  delete main.dataset.ready;
  for (const [name, cell] of Object.entries(cells)) {
    const place = element("div");
    const section = element("section", element("h2", words[name][state.language]), element("pre", String(cell).replaceAll("\n  ", "\n")), place);
    section.className = "cell";
    section.dataset.cell = name;
    main.append(section);
    const made = await cell();
    const drawn = made.localName === "crosstie-map" ? new Promise((ready) => made.addEventListener("crosstie-ready", ready, { once: true })) : null;
    place.append(made instanceof HTMLElement ? made : element("p", made[state.language]));
    await drawn;
  }
  for (const one of buttons) one.disabled = false;
  main.dataset.ready = "true";
}
for (const one of document.querySelectorAll("[data-language]")) {
  one.addEventListener("click", () => {
    state.language = one.dataset.language;
    void run();
  });
}
await run();
