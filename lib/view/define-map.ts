import { UsageError } from "../errors.js";
import type { Language } from "../words/index.js";
import { drawScene } from "./draw-scene.js";
import type { MapHandle, MapState } from "./map-data.js";
import { startOf } from "./start-worker.js";
import { AskError, openWorker } from "./worker-client.js";

/** Attributes that are part of the map's state, and those that need the case to be read again. */
const looks = ["lang", "theme", "layout", "size", "colour", "state", "selected", "focus"] as const;
const sources = ["src", "lead", "worker", "reader"] as const;

const sentences = {
  empty: { en: "No case is given: name its file as src, or put its JSON into a script inside.", zh: "未给出案例：请用 src 指明文件，或在元素内的脚本中放入其 JSON。" },
  unread: { en: "The case could not be fetched from {src}.", zh: "无法从 {src} 读取案例。" },
  unknown: { en: "", zh: "地图没有“{value}”。可用：{known}。" },
  noJson: { en: "The case is not JSON: {reason}", zh: "案例不是有效的 JSON：{reason}" },
} as const;

/** What an element with this name on a page offers to its scripts. */
export interface MapElement extends HTMLElement {
  /** Null until the case is read, and where it cannot be shown. */
  readonly map: MapHandle | null;
}

/**
 * Defines the element `<crosstie-map>`: a map for a page without a build step. The case is a file (`src`) or JSON in a
 * `<script type="application/json">` inside. `lang` (en, zh), `theme`, `layout`, `size`, `colour`, `state`, `selected`,
 * `focus` and `hash` are attributes and may change at any time; `worker` and `reader` say where those scripts are, if
 * not beside this one. What is wrong is said in the element, in the page's language. The map is drawn in the element
 * itself, so that the page may style what is round it.
 *
 * Events: `crosstie-ready` when the map is drawn, `crosstie-change` with the state, `crosstie-select` with the id.
 *
 * @example
 * // <crosstie-map src="case.json" lang="zh" layout="rings"></crosstie-map>
 * // <script type="module">import { defineMap } from "./view.js"; defineMap();</script>
 */
export function defineMap(name = "crosstie-map"): void {
  if (customElements.get(name) !== undefined) return;
  customElements.define(name, class extends HTMLElement implements MapElement {
    static readonly observedAttributes = [...looks, ...sources];
    map: MapHandle | null = null;
    /** Each reading has its own number: what an older one brings is thrown away. */
    #reading = 0;
    #stop: (() => void) | null = null;

    connectedCallback(): void {
      this.style.display ||= "block";
      this.#soon();
    }

    disconnectedCallback(): void {
      this.#reading++;
      this.#end();
    }

    attributeChangedCallback(attribute: string, before: string | null, now: string | null): void {
      if (!this.isConnected || before === now) return;
      if (this.map === null || sources.some((one) => one === attribute)) return this.#soon();
      this.#try(() => this.map!.update(this.#state()));
    }

    /** Several attributes set at once, and children still being parsed, are one reading. */
    #soon(): void {
      const reading = ++this.#reading;
      const act = () => {
        if (reading === this.#reading) void this.#read(reading);
      };
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", act, { once: true });
      else queueMicrotask(act);
    }

    get #language(): Language {
      return this.closest("[lang]")?.getAttribute("lang")?.toLowerCase().startsWith("zh") === true ? "zh" : "en";
    }

    /** The attributes as a state. */
    #state(): Partial<MapState> {
      const of = (attribute: string) => this.getAttribute(attribute);
      const text = (field: "layout" | "theme" | "size" | "colour" | "state" | "selected") => (this.hasAttribute(field) ? { [field]: of(field) === "none" ? null : of(field) } : {});
      return { language: this.#language, ...text("layout"), ...text("theme"), ...text("size"), ...text("colour"), ...text("state"), ...text("selected"), ...(this.hasAttribute("focus") ? { focus: Number(of("focus")) as MapState["focus"] } : {}) };
    }

    async #read(reading: number): Promise<void> {
      this.#end();
      const language = this.#language;
      const reader = openWorker(startOf(this.getAttribute("reader") ?? undefined, "reader"), undefined);
      this.#stop = reader.destroy;
      try {
        const data = await this.#case(language);
        const found = await reader.ask("scene", { data, width: this.clientWidth >= 960 ? this.clientWidth - 330 : Math.max(600, this.clientWidth), ...(this.hasAttribute("lead") ? { lead: this.getAttribute("lead") } : {}) });
        if (reading !== this.#reading) return;
        const map = drawScene(this, { ...found, sizes: [], language }, { start: this.#state(), hash: this.hasAttribute("hash"), ...(this.hasAttribute("worker") ? { worker: this.getAttribute("worker")! } : {}) });
        this.map = map;
        const tell = (event: string, detail: unknown) => this.dispatchEvent(new CustomEvent(`${name}-${event}`.replace(/^crosstie-map-/, "crosstie-"), { detail, bubbles: true }));
        map.on("change", (state) => tell("change", state));
        map.on("select", (id) => tell("select", id));
        tell("ready", map);
      } catch (error) {
        if (reading === this.#reading) this.#say(error);
      } finally {
        reader.destroy();
      }
    }

    async #case(language: Language): Promise<unknown> {
      const src = this.getAttribute("src");
      const inside = this.querySelector('script[type="application/json"]')?.textContent ?? null;
      if (src === null && inside === null) throw new Error(sentences.empty[language]);
      let text = inside ?? "";
      if (src !== null) {
        try {
          const answer = await fetch(src);
          if (!answer.ok) throw new Error(String(answer.status));
          text = await answer.text();
        } catch {
          throw new Error(sentences.unread[language].replace("{src}", () => src));
        }
      }
      try {
        return JSON.parse(text) as unknown;
      } catch (error) {
        throw new Error(sentences.noJson[language].replace("{reason}", () => (error as Error).message), { cause: error });
      }
    }

    #try(act: () => void): void {
      try {
        act();
      } catch (error) {
        this.#say(error);
      }
    }

    /** In place of the map: a text, whatever a file or attribute holds. */
    #say(error: unknown): void {
      const { value, known } = (error instanceof UsageError ? error.details : {}) as { readonly value?: string; readonly known?: readonly string[] };
      const text = error instanceof AskError ? error.failure[this.#language]
        : this.#language === "zh" && known !== undefined ? sentences.unknown.zh.replace("{value}", () => value ?? "").replace("{known}", () => known.join("、"))
        : error instanceof Error ? error.message : String(error);
      this.#end();
      const note = document.createElement("p");
      note.setAttribute("role", "alert");
      note.dataset["error"] = "";
      note.style.cssText = "margin:0;padding:16px;border:1px solid;white-space:pre-wrap";
      note.textContent = text;
      this.append(note);
    }

    #end(): void {
      this.#stop?.();
      this.#stop = null;
      this.map?.destroy();
      this.map = null;
      this.querySelector("[data-error]")?.remove();
    }
  });
}
