import type { Language } from "../words/index.js";
import { languageChoice } from "./language-choice.js";
import { brandMark, make } from "./make.js";
import type { Say } from "./words.js";

const steps = ["start", "read", "report"] as const;

export interface Frame {
  /** The hidden field that opens the system's choice of files. */
  readonly chooser: HTMLInputElement;
  /** One line of what is going on or has come out, read aloud; `heard` only where the page shows the same. */
  readonly tell: (text: string, how?: "busy" | "heard") => void;
  /** Puts a step in the place of the one before. Focus goes to its title when it is another step, and else stays where it was. */
  readonly show: (body: readonly HTMLElement[], about: { readonly language: Language; readonly step: (typeof steps)[number]; readonly say: Say; readonly moved: boolean }) => void;
}

/** What stays while the steps change: brand, language, where one is, and the line that tells what happens. */
export function frameOf(host: HTMLElement, chooseLanguage: (language: Language) => void): Frame {
  const status = make("p", { class: "status", role: "status" });
  const main = make("main", { id: "main" });
  const chooser = make("input", { type: "file", multiple: true, hidden: true, id: "files" });
  const header = make("header", {});
  const footer = make("footer", {});
  const skip = make("a", { class: "skip", href: "#main" });
  host.className = "wrap";
  host.replaceChildren(skip, header, main, footer, chooser);

  function drawHeader(language: Language, step: (typeof steps)[number], say: Say): void {
    header.replaceChildren(
      // Beside a report the languages stand among its own buttons.
      make("div", { class: "bar" }, make("span", { class: "brand" }, brandMark(), "crosstie"), step === "report" ? null : languageChoice({ language, chooseLanguage }, say("bar/language"))),
      make("ol", { class: "steps", "aria-label": say("steps") }, steps.map((one, i) => make("li", one === step ? { "aria-current": "step" } : { class: i < steps.indexOf(step) ? "done" : "" }, `${i + 1} ${say(`step/${one}`)}`))),
      status);
    footer.replaceChildren(make("span", { class: "brand" }, brandMark(), "crosstie"), make("span", {}, say("start/promise")));
    skip.textContent = say("skip");
  }

  return {
    chooser,
    tell(text, how) {
      status.textContent = text;
      status.classList.toggle("heard", how === "heard");
      status.dataset["busy"] = String(how === "busy");
      main.setAttribute("aria-busy", String(how === "busy"));
    },
    show(body, { language, step, say, moved }) {
      const focused = document.activeElement?.id ?? "";
      const open = new Set([...main.querySelectorAll("details[open][id]")].map(({ id }) => id));
      document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
      document.title = `crosstie: ${say(`step/${step}`)}`;
      document.body.classList.toggle("reporting", step === "report");
      drawHeader(language, step, say);
      main.replaceChildren(...body);
      for (const fold of main.querySelectorAll("details")) if (!moved && open.has(fold.id)) fold.open = true;
      if (moved) {
        scrollTo(0, 0);
        main.querySelector("h1")?.focus({ preventScroll: true });
      } else document.getElementById(focused)?.focus({ preventScroll: true });
    },
  };
}
