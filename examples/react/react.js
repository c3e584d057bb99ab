// A page round the component: another case, another language, an organisation chosen outside the map, the map put away.
import { createElement as h, StrictMode, useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { build } from "crosstie";
import { NetworkMap } from "./network-map.js";

const read = (id) => JSON.parse(document.getElementById(id).textContent);
const cases = read("cases");
// A page from disk starts the worker from a text that it carries; one from a server names the file: "/crosstie/worker.js".
const address = URL.createObjectURL(new Blob([read("worker")], { type: "text/javascript" }));
const worker = () => new Worker(address);

const words = {
  en: { title: "A map in a React page", lead: "The component takes props and tells what is selected.", first: "Select the first organisation", none: "No organisation is selected.", chosen: "Selected:", map: "Map", cases: { "s-city": "S City", "emon-texas": "Texas Hill Country" } },
  zh: { title: "网页中的地图组件", lead: "组件接收属性，并告知所选单位。", first: "选择第一个单位", none: "未选择单位。", chosen: "已选择：", map: "地图", cases: { "s-city": "S市", "emon-texas": "Texas Hill Country" } },
};
const nameOf = (label, language) => label[language] ?? label.zh ?? label.en;

function Page() {
  const [id, setId] = useState("s-city");
  const [language, setLanguage] = useState(navigator.language.startsWith("zh") ? "zh" : "en");
  const [selected, setSelected] = useState(null);
  const [shown, setShown] = useState(true);
  const network = useMemo(() => build(cases[id]), [id]);
  const say = words[language];
  useEffect(() => {
    document.title = say.title;
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  }, [language]);
  const chosen = network.case.organisations.find((one) => one.id === selected);
  const toggle = (key, label, pressed, onClick) => h("button", { key, type: "button", className: "page-button", "data-button": key, "aria-pressed": pressed, onClick }, label);
  const show = (next) => {
    setId(next);
    setSelected(null);
  };

  return h("div", null,
    h("header", { className: "page" }, h("h1", null, say.title), h("div", { className: "buttons" },
      toggle("en", "English", language === "en", () => setLanguage("en")), toggle("zh", "中文", language === "zh", () => setLanguage("zh")))),
    h("main", null,
      h("p", null, say.lead),
      h("div", { className: "buttons" },
        Object.keys(cases).map((one) => toggle(one, say.cases[one], one === id, () => show(one))),
        toggle("map", say.map, shown, () => setShown(!shown)),
        h("button", { type: "button", className: "page-button", "data-button": "first", onClick: () => setSelected(network.case.organisations[0].id) }, say.first)),
      h("p", { role: "status", id: "chosen", style: { margin: "16px 0" } }, chosen === undefined ? say.none : `${say.chosen}${language === "zh" ? "" : " "}${nameOf(chosen.label, language)}`),
      shown && h(NetworkMap, { network, language, selected, onSelect: setSelected, worker })));
}

createRoot(document.getElementById("root")).render(h(StrictMode, null, h(Page)));
