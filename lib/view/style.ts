import { fontStack, palette, type Theme, type Token } from "../picture/index.js";

const used: readonly Token[] = ["page", "surface", "band", "rule", "line", "ink", "ink2", "ink3", "communicationText", "selected", "focus", "chip"];
const tokens = (theme: Theme) => used.map((token) => `--ct-${token}:${palette[theme][token]}`).join(";");

/**
 * The style sheet of the map, all of it below `.crosstie-map`: a page inlines it, or the map adopts it. It fetches
 * nothing. Colours are the palette's, by the reader's system or by `data-theme`.
 */
export const viewStyle = `
.crosstie-map{${tokens("light")};color-scheme:light;color:var(--ct-ink);background:var(--ct-page);font:400 15px/1.5 ${fontStack};position:relative;text-align:start}
@media (prefers-color-scheme:dark){.crosstie-map{${tokens("dark")};color-scheme:dark}}
.crosstie-map[data-theme=light]{${tokens("light")};color-scheme:light}
.crosstie-map[data-theme=dark]{${tokens("dark")};color-scheme:dark}
.crosstie-map[lang|=zh]{line-break:strict;text-spacing-trim:trim-start}
.crosstie-map *,.crosstie-map ::before,.crosstie-map ::after{box-sizing:border-box}
.crosstie-map [hidden]{display:none!important}
.crosstie-map :is(p,ul,dl,dd,h3,h4,fieldset,figure){margin:0;padding:0;border:0;max-width:none;color:inherit}
.crosstie-map ul{list-style:none}
.crosstie-map{overflow-wrap:anywhere}
.crosstie-map table{overflow-wrap:break-word}
.crosstie-map :is(th,td){max-width:60ch}
.crosstie-map :is(button,input,select){font:inherit;color:inherit}
.crosstie-map :focus{outline:none}
.crosstie-map :is(button,input,select,summary,a,[tabindex]):focus-visible{outline:3px solid var(--ct-focus);outline-offset:2px}
.crosstie-map .ct-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.crosstie-map .ct-quiet{color:var(--ct-ink3);font-weight:400}
.crosstie-map .ct-icon{fill:none;stroke:currentColor;stroke-width:1.5;flex:none}

.crosstie-map .ct-bar{display:flex;flex-wrap:wrap;gap:8px;padding:0 0 12px;align-items:center}
.crosstie-map .ct-find{position:relative;flex:1 1 190px;min-width:160px;max-width:260px}
.crosstie-map .ct-find>.ct-icon{position:absolute;left:9px;top:8px;color:var(--ct-ink3);pointer-events:none}
.crosstie-map .ct-search{width:100%;height:32px;padding:0 10px 0 31px;border:1px solid var(--ct-line);border-radius:3px;background:var(--ct-page);font-size:13.5px}
.crosstie-map .ct-search::placeholder{color:var(--ct-ink3);opacity:1}
.crosstie-map .ct-found{position:absolute;z-index:5;top:calc(100% + 3px);left:0;min-width:100%;width:max-content;max-width:min(420px,86vw);max-height:360px;overflow:auto;background:var(--ct-surface);border:1px solid var(--ct-line)}
.crosstie-map .ct-found li{padding:7px 12px;font-size:13.5px;line-height:1.35;cursor:pointer}
.crosstie-map .ct-found li:is([aria-selected=true],:hover):not(.ct-found-none){background:var(--ct-ink);color:var(--ct-page)}
.crosstie-map .ct-found li:is([aria-selected=true],:hover) .ct-found-more{color:inherit}
.crosstie-map .ct-found-more{display:block;font-size:12px;color:var(--ct-ink3)}
.crosstie-map .ct-found-none{cursor:default;color:var(--ct-ink3)}
.crosstie-map .ct-size{display:flex;align-items:center;height:32px;border:1px solid var(--ct-line);border-radius:3px;padding-left:10px;font-size:13.5px;max-width:100%}
.crosstie-map .ct-size>span{color:var(--ct-ink3);white-space:nowrap}
.crosstie-map .ct-size select{appearance:auto;height:30px;min-width:0;border:0;background:var(--ct-page);padding:0 6px;text-overflow:ellipsis;max-width:150px}
.crosstie-map .ct-button{height:32px;padding:0 12px;border:1px solid var(--ct-line);border-radius:3px;background:var(--ct-page);font-size:13.5px;cursor:pointer}
.crosstie-map .ct-button:hover{border-color:var(--ct-ink)}
.crosstie-map .ct-button[aria-expanded=true]{background:var(--ct-ink);border-color:var(--ct-ink);color:var(--ct-page)}
.crosstie-map .ct-space{flex:1}
.crosstie-map .ct-count-line{font-size:13px;color:var(--ct-ink2);font-variant-numeric:tabular-nums}

.crosstie-map .ct-choice{display:inline-flex;border:1px solid var(--ct-line);border-radius:3px;background:var(--ct-page);font-size:13.5px}
.crosstie-map .ct-choice label{position:relative;display:flex;align-items:stretch;cursor:pointer}
.crosstie-map .ct-choice label+label{border-inline-start:1px solid var(--ct-line)}
.crosstie-map .ct-choice input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:inherit}
.crosstie-map .ct-choice span{display:grid;place-items:center;min-height:30px;padding:0 11px;white-space:nowrap}
.crosstie-map .ct-choice label:hover input:not(:disabled)+span{background:var(--ct-chip)}
.crosstie-map .ct-choice input:checked+span{background:var(--ct-ink)!important;color:var(--ct-page);font-weight:600}
.crosstie-map .ct-choice input:focus-visible+span{outline:3px solid var(--ct-focus);outline-offset:2px;z-index:1}
.crosstie-map .ct-choice label:has(:disabled){cursor:not-allowed;color:var(--ct-ink3)}
.crosstie-map :is(button,select):disabled{cursor:not-allowed;color:var(--ct-ink3)}
.crosstie-map .ct-menu{position:relative;margin:0 0 0 auto}
.crosstie-map .ct-menu summary{display:flex;align-items:center;list-style:none;gap:6px}
.crosstie-map .ct-menu summary::-webkit-details-marker{display:none}
.crosstie-map .ct-menu summary::after{content:"";border:4px solid transparent;border-top-color:currentColor;margin-top:4px}
.crosstie-map .ct-items{position:absolute;z-index:6;top:calc(100% + 3px);inset-inline-end:0;display:grid;min-width:190px;background:var(--ct-surface);border:1px solid var(--ct-line)}
.crosstie-map .ct-items button{padding:8px 12px;border:0;background:none;text-align:start;font-size:13.5px;cursor:pointer}
.crosstie-map .ct-items button:hover:not(:disabled){background:var(--ct-ink);color:var(--ct-page)}
.crosstie-map .ct-busy{font-size:13px;color:var(--ct-ink2)}
.crosstie-map .ct-working{display:flex;gap:12px;align-items:center;padding-bottom:10px;animation:ct-appear .01s .25s both}
.crosstie-map .ct-note:not(:empty){display:block;padding-bottom:10px}
.crosstie-map progress{width:140px;height:6px;accent-color:var(--ct-ink)}
.crosstie-map .ct-what-if{font-size:13.5px;font-weight:400}
.crosstie-map .ct-switch{display:flex;justify-content:space-between;gap:12px;align-items:center;font-size:14px;font-weight:700;cursor:pointer}
.crosstie-map .ct-switch:has(:disabled){color:var(--ct-ink3);cursor:not-allowed}
.crosstie-map .ct-switch input[role=switch]{width:34px;height:18px;border:1.5px solid var(--ct-ink);border-radius:9px;display:block;position:relative}
.crosstie-map .ct-switch input[role=switch]::before{content:""!important;position:absolute;top:2.5px;left:3px;width:10px!important;height:10px!important;border:0!important;border-radius:50%;background:var(--ct-ink);transform:none!important}
.crosstie-map .ct-switch input[role=switch]:checked::before{left:18px;background:var(--ct-page)}
.crosstie-map .ct-scale{display:block;width:100%;max-width:330px;height:auto;margin-top:6px;overflow:visible;font-size:11px;fill:var(--ct-ink3);font-variant-numeric:tabular-nums}
.crosstie-map .ct-scale-value{font-size:13px;font-weight:700;fill:var(--ct-ink)}
.crosstie-map .ct-axis{stroke:var(--ct-line);fill:none}
.crosstie-map .ct-change{stroke:var(--ct-ink);stroke-width:2.5}
.crosstie-map .ct-before{fill:var(--ct-ink)}
.crosstie-map .ct-after{fill:var(--ct-page);stroke:var(--ct-ink);stroke-width:1.8}
.crosstie-map .ct-route{margin-top:14px;display:grid;grid-template-columns:minmax(0,1fr);gap:6px;justify-items:start}
.crosstie-map .ct-route .ct-size select{max-width:220px}
.crosstie-map .ct-focus{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;margin-top:10px}
.crosstie-map .ct-definition{font-size:12px;line-height:1.4;color:var(--ct-ink3);max-width:34ch}
.crosstie-map .ct-fact dd{white-space:nowrap}

.crosstie-map .ct-main{border-top:1px solid var(--ct-rule);border-bottom:1px solid var(--ct-rule)}
.crosstie-map[data-width=wide] .ct-main{display:grid;grid-template-columns:minmax(0,1fr) 330px}
.crosstie-map .ct-frame{position:relative;min-width:0}
.crosstie-map .ct-stage{position:relative;overflow:hidden;touch-action:pan-y;user-select:none;-webkit-user-select:none;-webkit-tap-highlight-color:transparent}
.crosstie-map .ct-stage.ct-over{cursor:pointer}
.crosstie-map .ct-stage:focus-visible{outline:3px solid var(--ct-focus);outline-offset:-3px}
.crosstie-map .ct-zoom{position:absolute;top:12px;right:12px;display:grid;border:1px solid var(--ct-line);border-radius:3px;background:var(--ct-page)}
.crosstie-map .ct-zoom button{display:grid;place-items:center;width:30px;height:30px;padding:0;border:0;border-top:1px solid var(--ct-rule);background:none;cursor:pointer}
.crosstie-map .ct-zoom button:first-child{border-top:0}
.crosstie-map .ct-zoom button:hover{background:var(--ct-chip)}
.crosstie-map .ct-hint{position:absolute;left:50%;bottom:14px;transform:translateX(-50%);padding:5px 12px;background:var(--ct-ink);color:var(--ct-page);font-size:12.5px;pointer-events:none;opacity:0;transition:opacity .12s ease-out}
.crosstie-map .ct-hint.ct-on{opacity:1}

.crosstie-map .ct-panel{display:none;padding:18px;font-size:13.5px;line-height:1.5;background:var(--ct-surface);overflow-wrap:anywhere}
.crosstie-map .ct-panel.ct-open,.crosstie-map[data-width=wide] .ct-panel{display:block}
.crosstie-map[data-width=wide] .ct-panel{border-left:1px solid var(--ct-rule);overflow:auto;height:100%;position:relative}
.crosstie-map .ct-side{min-width:0;min-height:0;position:relative}
.crosstie-map[data-width=wide] .ct-side>.ct-panel{position:absolute;inset:0}
.crosstie-map[data-width=middle] .ct-panel{border-top:1px solid var(--ct-rule)}
.crosstie-map[data-width=middle] .ct-facts{max-width:420px}
.crosstie-map .ct-handle{display:none}
.crosstie-map .ct-panel-head{display:flex;gap:12px;justify-content:space-between;align-items:flex-start}
.crosstie-map .ct-panel-title{font-size:18px;font-weight:700;line-height:1.3}
.crosstie-map .ct-second{color:var(--ct-ink2);margin-top:2px}
.crosstie-map .ct-close{display:grid;place-items:center;flex:none;width:32px;height:32px;margin:-5px -7px 0 0;border:0;background:none;cursor:pointer;border-radius:3px}
.crosstie-map .ct-close:hover{background:var(--ct-chip)}
.crosstie-map .ct-roles{margin-top:6px;font-weight:600}
.crosstie-map .ct-task{margin-top:8px;color:var(--ct-ink2)}
.crosstie-map .ct-facts{margin-top:10px;font-size:13px}
.crosstie-map .ct-fact{display:flex;gap:12px;justify-content:space-between;padding:4px 0;border-top:1px solid var(--ct-rule)}
.crosstie-map .ct-fact:first-child{border-top:0}
.crosstie-map .ct-fact dt{color:var(--ct-ink3)}
.crosstie-map .ct-fact dd{text-align:end;font-weight:600}
.crosstie-map .ct-number{font-variant-numeric:tabular-nums}
.crosstie-map .ct-panel-head3{margin-top:16px;padding-top:10px;border-top:2px solid var(--ct-ink);font-size:14px;font-weight:700}
.crosstie-map .ct-panel-sub{margin-top:12px;font-size:13px;font-weight:600}
.crosstie-map .ct-panel>.ct-quiet{margin-top:6px}
.crosstie-map .ct-index{margin-top:4px;border-top:1px solid var(--ct-rule)}
.crosstie-map .ct-index li{border-bottom:1px solid var(--ct-rule)}
.crosstie-map .ct-index .ct-link{display:block;width:100%;padding:4px 0;font-weight:400}
.crosstie-map .ct-link{border:0;background:none;padding:0;text-align:start;font-weight:600;cursor:pointer;text-decoration:underline transparent;text-underline-offset:2px}
.crosstie-map .ct-link:hover{text-decoration-color:currentColor}
.crosstie-map .ct-ties{margin-top:4px}
.crosstie-map .ct-tie{display:grid;grid-template-columns:38px minmax(0,1fr) auto;gap:0 8px;padding:7px 0;border-top:1px solid var(--ct-rule);font-size:13px;line-height:1.4}
.crosstie-map .ct-sample{display:inline-flex;align-items:center;flex:none}
.crosstie-map .ct-sample svg{display:block}
.crosstie-map .ct-tie>.ct-sample{align-self:start;height:18px}
.crosstie-map .ct-paraphrase{color:var(--ct-ink2);font-size:12.5px}
.crosstie-map .ct-tie .ct-quiet{font-size:12.5px}
.crosstie-map .ct-source{color:var(--ct-ink3);font-size:12px}
.crosstie-map .ct-ids{display:grid;gap:2px;justify-items:end;align-content:start;font-size:12px;color:var(--ct-ink3);text-align:end;max-width:110px}
.crosstie-map .ct-chip{padding:0 6px;border-radius:2px;background:var(--ct-chip);color:var(--ct-ink2)}
.crosstie-map .ct-evidence{margin-top:8px;font-size:13px}
.crosstie-map .ct-evidence summary{cursor:pointer}
.crosstie-map .ct-evidence li{padding:5px 0}

.crosstie-map .ct-legend{display:grid;grid-template-columns:repeat(auto-fit,minmax(208px,1fr));gap:14px 28px;padding:14px 0;font-size:13px;line-height:1.4}
.crosstie-map .ct-group{min-width:0}
.crosstie-map .ct-group>legend,.crosstie-map .ct-size-title{padding:0;margin:0 0 3px;font-size:12.5px;font-weight:600;color:var(--ct-ink2)}
.crosstie-map .ct-entry{display:flex;align-items:center;gap:8px;min-height:24px}
.crosstie-map label.ct-entry:not(.ct-empty){cursor:pointer}
.crosstie-map .ct-entry .ct-sample{width:36px;justify-content:center}
.crosstie-map .ct-entry .ct-name{flex:1;min-width:0}
.crosstie-map .ct-count{color:var(--ct-ink3);font-variant-numeric:tabular-nums;white-space:nowrap}
.crosstie-map .ct-empty{color:var(--ct-ink3)}
.crosstie-map .ct-nobox{width:15px;height:15px;flex:none;border:1px dashed var(--ct-line)}
.crosstie-map input[type=checkbox]{appearance:none;flex:none;width:15px;height:15px;margin:0;border:1px solid var(--ct-line);border-radius:2px;background:var(--ct-page);cursor:pointer;display:grid;place-items:center}
.crosstie-map input[type=checkbox]:checked{background:var(--ct-ink);border-color:var(--ct-ink)}
.crosstie-map input[type=checkbox]:checked::before{content:"";width:8px;height:4px;border:solid var(--ct-page);border-width:0 0 2px 2px;transform:translateY(-1px) rotate(-45deg)}
.crosstie-map .ct-size-group{margin-top:10px}
.crosstie-map .ct-size-title .ct-quiet{white-space:nowrap}
.crosstie-map .ct-sizes{display:flex;gap:14px;align-items:flex-end;font-size:12px;color:var(--ct-ink2);font-variant-numeric:tabular-nums}
.crosstie-map .ct-step{display:grid;justify-items:center;gap:2px}
.crosstie-map .ct-step circle{fill:none;stroke:var(--ct-ink);stroke-width:1.2}

.crosstie-map .ct-states{display:flex;gap:24px;align-items:stretch;padding:14px 0;border-top:1px solid var(--ct-rule);font-size:13px;line-height:1.35}
.crosstie-map .ct-stops{flex:1;display:flex;min-width:0}
.crosstie-map .ct-stop{position:relative;flex:1;min-width:0;display:grid;justify-items:center;align-content:start;gap:2px;text-align:center;cursor:pointer;padding:0 4px}
.crosstie-map .ct-stop::before{content:"";position:absolute;left:0;right:0;top:29px;height:2px;background:var(--ct-rule)}
.crosstie-map .ct-stop:nth-of-type(2)::before{left:50%}
.crosstie-map .ct-stop:last-child::before{right:50%}
.crosstie-map .ct-stop.ct-all::before{display:none}
.crosstie-map .ct-stop-level{font-size:12px;color:var(--ct-ink3)}
.crosstie-map .ct-stop input{appearance:none;position:relative;margin:3px 0;width:17px;height:17px;border:1.5px solid var(--ct-line);border-radius:50%;background:var(--ct-page);cursor:pointer}
.crosstie-map .ct-stop input:checked{border-color:var(--ct-ink);background:var(--ct-ink);box-shadow:inset 0 0 0 2.5px var(--ct-page)}
.crosstie-map .ct-stop input:checked~.ct-stop-name{font-weight:700}
.crosstie-map .ct-stop-count{color:var(--ct-ink3);font-size:12px}
.crosstie-map .ct-unstated{display:flex;gap:9px;align-items:center;padding:8px 14px;border:1px dashed var(--ct-line);cursor:pointer}
.crosstie-map .ct-unstated-text{display:grid}
.crosstie-map .ct-unstated strong{font-weight:600}

.crosstie-map .ct-caption{padding:10px 0 0;border-top:1px solid var(--ct-rule);font-size:12.5px;color:var(--ct-ink2);padding-inline-end:max(0px,100% - 110ch)}
.crosstie-map .ct-caption strong{color:var(--ct-ink)}
.crosstie-map .ct-tables{padding-top:16px;display:grid;grid-template-columns:minmax(0,1fr);gap:24px}
.crosstie-map .ct-scroll{overflow-x:auto}
.crosstie-map table{width:100%;border-collapse:collapse;font-size:13.5px;line-height:1.45}
.crosstie-map caption{text-align:start;font-size:16px;font-weight:650;padding-bottom:6px}
.crosstie-map :is(th,td){text-align:start;vertical-align:top;padding:6px 14px 6px 0;border-bottom:1px solid var(--ct-rule);font-weight:400}
.crosstie-map thead th{border-bottom:1.5px solid var(--ct-ink);font-weight:620;font-size:13px}
.crosstie-map :is(th,td).ct-number{text-align:end}
.crosstie-map :is(td,th) .ct-link{font-weight:400}
.crosstie-map .ct-none .ct-sample svg{visibility:hidden}

.crosstie-map[data-width=middle] .ct-states,.crosstie-map[data-width=phone] .ct-states{flex-direction:column;gap:14px}
.crosstie-map:not([data-width=phone]) .ct-phone-only{display:none}
.crosstie-map[data-width=phone] .ct-legend:not(.ct-open){display:none}
.crosstie-map[data-width=phone] .ct-bar .ct-space{display:none}
.crosstie-map[data-width=phone] .ct-count-line{order:5;flex:1 1 100%}
.crosstie-map[data-width=phone] .ct-bar .ct-button{flex:1 1 auto}
.crosstie-map[data-width=phone] .ct-states{border-top:0}
.crosstie-map[data-width=phone]{font-size:16px}
.crosstie-map[data-width=phone] :is(.ct-find,.ct-size){flex:1 1 100%;max-width:100%}
.crosstie-map[data-width=phone] :is(.ct-search,.ct-size,.ct-button){height:44px;font-size:16px}
.crosstie-map[data-width=phone] .ct-bar .ct-size{flex:1 1 140px}
.crosstie-map[data-width=phone] .ct-choice{flex:1 1 100%;font-size:15px}
.crosstie-map[data-width=phone] .ct-choice label{flex:1}
.crosstie-map[data-width=phone] .ct-choice span{flex:1;min-height:44px;padding:0 4px}
.crosstie-map[data-width=phone] .ct-menu{flex:1 1 auto}
.crosstie-map[data-width=phone] .ct-menu summary{justify-content:center}
.crosstie-map[data-width=phone] .ct-items button{min-height:44px;font-size:16px}
.crosstie-map[data-width=phone] .ct-switch{min-height:44px;font-size:16px}
.crosstie-map[data-width=phone] .ct-switch input[role=switch]{width:46px;height:26px;border-radius:13px}
.crosstie-map[data-width=phone] .ct-switch input[role=switch]::before{top:5px;left:5px;width:13px!important;height:13px!important}
.crosstie-map[data-width=phone] .ct-switch input[role=switch]:checked::before{left:26px}
.crosstie-map[data-width=phone] .ct-route{justify-items:stretch}
.crosstie-map[data-width=phone] .ct-route .ct-size select{max-width:none}
.crosstie-map[data-width=phone] .ct-find>.ct-icon{top:14px}
.crosstie-map[data-width=phone] .ct-size select{height:42px;flex:1}
.crosstie-map[data-width=phone] .ct-found li{padding:11px 12px;font-size:16px}
.crosstie-map[data-width=phone] .ct-main{margin-inline:calc(-1 * var(--ct-bleed,0px))}
.crosstie-map[data-width=phone] .ct-main:has(.ct-open) .ct-zoom{display:none}
.crosstie-map[data-width=phone] .ct-size select{max-width:none}
.crosstie-map[data-width=phone] .ct-zoom{position:static;display:flex;width:max-content;margin:4px 0 0 auto}
.crosstie-map[data-width=phone] .ct-zoom button{width:44px;height:44px;border-width:0 0 0 1px;border-style:solid;border-color:var(--ct-rule)}
.crosstie-map[data-width=phone] .ct-zoom button:first-child{border:0}
.crosstie-map[data-width=phone] .ct-legend{grid-template-columns:minmax(0,1fr);font-size:15px}
.crosstie-map[data-width=phone] .ct-entry{min-height:44px}
.crosstie-map[data-width=phone] div.ct-entry{min-height:30px}
.crosstie-map[data-width=phone] input[type=checkbox]{width:20px;height:20px}
.crosstie-map[data-width=phone] .ct-nobox{width:20px;height:20px}
.crosstie-map[data-width=phone] .ct-stops{display:grid;border:1px solid var(--ct-line);border-radius:3px}
.crosstie-map[data-width=phone] .ct-stop{display:flex;align-items:center;gap:10px;min-height:44px;padding:4px 12px;text-align:start;border-top:1px solid var(--ct-rule);font-size:15px}
.crosstie-map[data-width=phone] .ct-stop::before{display:none}
.crosstie-map[data-width=phone] .ct-stop:first-of-type{border-top:0}
.crosstie-map[data-width=phone] .ct-stop-name{flex:1}
.crosstie-map[data-width=phone] .ct-stop-level{order:3}
.crosstie-map[data-width=phone] .ct-all .ct-stop-level{display:none}
.crosstie-map[data-width=phone] .ct-stop-count{order:4}
.crosstie-map[data-width=phone] .ct-unstated{min-height:44px;font-size:15px}
.crosstie-map[data-width=phone] .ct-panel.ct-open{position:fixed;z-index:20;inset:auto 0 0;max-height:50vh;overflow:auto;padding:0 16px 20px;border-top:1px solid var(--ct-rule);box-shadow:0 -4px 18px #0003;font-size:16px;animation:ct-rise .16s ease-out}
.crosstie-map[data-width=phone]:has(.ct-panel.ct-open){padding-bottom:50vh}
.crosstie-map[data-width=phone] .ct-handle{display:block;width:40px;height:4px;border-radius:2px;margin:8px auto 6px;background:var(--ct-line)}
.crosstie-map[data-width=phone] .ct-close{width:44px;height:44px}
.crosstie-map[data-width=phone] .ct-tie{font-size:15px}
.crosstie-map[data-width=phone] :is(.ct-link,.ct-evidence summary){min-height:44px}
.crosstie-map[data-width=phone] .ct-evidence summary{line-height:44px}
.crosstie-map[data-width=phone] table,.crosstie-map[data-width=phone] :is(tbody,tr,td,th,caption){display:block}
.crosstie-map[data-width=phone] thead{display:none}
.crosstie-map[data-width=phone] tbody tr{padding:10px 0;border-bottom:1px solid var(--ct-rule)}
.crosstie-map[data-width=phone] tbody :is(td,th){display:flex;gap:12px;padding:2px 0;border:0;text-align:start}
.crosstie-map[data-width=phone] tbody :is(td,th)::before{content:attr(data-head);flex:0 0 92px;color:var(--ct-ink3);font-size:13px}
@keyframes ct-appear{from{opacity:0}}
@keyframes ct-rise{from{transform:translateY(24px);opacity:0}}
@media (prefers-reduced-motion:reduce){.crosstie-map *{animation:none!important;transition:none!important}}
@media (forced-colors:active){
.crosstie-map :is(.ct-button,.ct-search,.ct-size,.ct-zoom,.ct-choice,input){border-color:ButtonText}
.crosstie-map :is(input[type=checkbox],input[type=radio],.ct-choice span,.ct-button[aria-expanded=true],.ct-found li,.ct-items button){forced-color-adjust:none}
.crosstie-map :is(input,.ct-choice span){background:Canvas;color:CanvasText}
.crosstie-map :is(input:checked,.ct-choice input:checked+span,.ct-button[aria-expanded=true],.ct-found li[aria-selected=true]){background:Highlight!important;color:HighlightText!important;border-color:Highlight}
.crosstie-map input[type=checkbox]:checked::before{border-color:HighlightText}
.crosstie-map .ct-switch input[role=switch]::before{background:CanvasText}
.crosstie-map .ct-switch input[role=switch]:checked::before{background:HighlightText}
}
.crosstie-map.ct-still{display:none}
@media print{
.crosstie-map :is(.ct-bar,.ct-busy,.ct-zoom,.ct-panel,.ct-states,.ct-hint){display:none!important}
.ct-still+.crosstie-map>:not(.ct-legend){display:none!important}
.crosstie-map .ct-legend{display:grid!important;grid-template-columns:repeat(4,minmax(0,1fr));gap:8px 20px;padding:10px 0;font-size:9.5px!important}
.crosstie-map .ct-legend .ct-entry{min-height:0!important;gap:5px}
.crosstie-map .ct-legend :is(input,.ct-nobox){display:none}
.crosstie-map .ct-legend .ct-entry .ct-sample{width:28px}
.crosstie-map .ct-legend .ct-sample svg{max-width:28px;max-height:16px}
.crosstie-map .ct-legend .ct-sizes{gap:6px;font-size:9.5px}
.crosstie-map .ct-legend :is(legend,.ct-size-title){font-size:9.5px}
.crosstie-map.ct-still{display:block}
.crosstie-map.ct-still>svg{width:100%;height:auto;display:block}
}
`;
