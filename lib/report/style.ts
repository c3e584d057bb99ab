import { accessStyle } from "./style-access.js";
import { printStyle } from "./style-print.js";
import { themeStyle } from "./style-theme.js";

/** The page's style: ink on paper, rules and white space; colour belongs to horizontal ties alone. */
export const reportStyle = `
${themeStyle}
*{box-sizing:border-box}
body{overflow-wrap:anywhere}table{overflow-wrap:break-word}th,td{max-width:60ch}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Helvetica Neue","Noto Sans",Arial,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",sans-serif}
:lang(zh){line-height:1.75;line-break:strict;text-spacing-trim:trim-start}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.wrap{max-width:1272px;margin:0 auto;padding:0 16px}
.skip{position:absolute;left:-9999px}.skip:focus{left:16px;top:8px;background:var(--page);padding:8px;z-index:9}
.bar{display:flex;align-items:center;justify-content:space-between;gap:24px;padding:16px 0;flex-wrap:wrap}
.brand{font-weight:700;display:flex;gap:8px;align-items:center}.brand svg{display:block}
.bar nav{display:flex;gap:4px 20px;flex-wrap:wrap;font-size:13px;color:var(--ink2)}.bar nav a{text-decoration:none;padding:4px 0}.bar nav a:hover{text-decoration:underline}
h1{font-size:36px;line-height:1.18;letter-spacing:-.022em;margin:32px 0 4px;max-width:980px;font-weight:700;text-wrap:balance}
:lang(zh) h1,h1:lang(zh){letter-spacing:0}
.subtitle{color:var(--ink3);margin:0 0 24px;font-size:15px}
.head{display:grid;grid-template-columns:1fr 1fr;gap:32px;align-items:start}
.lead{font-size:18px;line-height:1.5;max-width:590px;margin:0}:lang(zh) .lead{line-height:1.7}
dl.facts{margin:0;font-size:13px;line-height:1.5;display:grid;grid-template-columns:auto 1fr;gap:4px 16px;color:var(--ink2)}dl.facts dt{color:var(--ink3)}dl.facts dd{margin:0}
.tracks{display:flex;flex-wrap:wrap;gap:16px 28px;margin:32px 0 0;padding:0;list-style:none}
.track b{display:block;font-size:13px;font-weight:650}.track b i{font-style:normal;font-weight:400;color:var(--ink3)}
.track .rails{display:flex;align-items:center;gap:10px;border:solid var(--line);border-width:1px 0;height:16px;padding:0 8px;margin-top:11px;min-width:64px;position:relative}
.track .rails i{flex:none;width:4px;height:26px;background:currentColor}
.track .rails i.implied{background:var(--page);border:1px solid currentColor}
.track .rails i.required{background:repeating-linear-gradient(currentColor 0 3px,var(--page) 3px 6px)}
.track .none{font-size:11.5px;color:var(--ink3);background:repeating-linear-gradient(135deg,transparent 0 4px,var(--rule) 4px 5px);width:100%;text-align:center}
.track.many{max-width:100%}.track.many .rails{gap:2px}.track.many .rails i{width:2px}
.c-communication{color:var(--communication)}.c-decision{color:var(--decision)}.c-operational{color:var(--operational)}
section{margin-top:64px;border-top:2px solid var(--ink);padding-top:16px}
h2{font-size:22px;line-height:1.3;margin:0 0 4px;font-weight:700}
.sectionlead{color:var(--ink2);margin:0 0 16px;max-width:66ch}
:lang(zh) .sectionlead{max-width:38em}
ol.findings{list-style:none;margin:16px 0 0;padding:0;counter-reset:f}
ol.findings>li{counter-increment:f;display:grid;grid-template-columns:44px minmax(0,1fr) 236px 300px;gap:8px 32px;padding:24px 0;border-top:1px solid var(--rule)}
ol.findings>li:first-child{border-top:0}
ol.findings[start]{counter-reset:f 5}
ol.findings>li::before{content:counter(f);font-size:22px;font-weight:700;line-height:1.2}
.finding h3{font-size:19px;line-height:1.35;font-weight:680;margin:0 0 8px}:lang(zh) .finding h3{line-height:1.5}
.finding p{margin:0 0 8px;max-width:66ch}.finding .bears{font-size:12.5px;color:var(--ink3);margin:0}.finding .bears b{color:var(--ink2)}
.sure{font-size:13px;line-height:1.5;color:var(--ink2)}.sure p{margin:0 0 8px}.sure b{color:var(--ink)}
.sign{display:inline-block;width:11px;height:11px;border:1.5px solid var(--ink);border-radius:50%;margin-right:6px;vertical-align:-1px}
.sign.full{background:var(--ink)}.sign.half{background:linear-gradient(90deg,var(--ink) 50%,transparent 50%)}.sign.unknown{border-style:dashed;border-radius:2px}.sign.no{border-radius:0;border-color:var(--line)}
.chips{display:flex;flex-wrap:wrap;gap:4px;margin:0;padding:0;list-style:none}.chips a{display:inline-block;background:var(--chip);border-radius:2px;padding:1px 7px;font-size:12px;text-decoration:none;color:var(--ink)}.chips a:hover{text-decoration:underline}
figure{margin:24px 0 0;min-width:0}.headline{display:flex;gap:16px;justify-content:space-between;align-items:baseline;margin:24px 0 12px}figure .headline{margin-top:0}.headline h3{font-size:16px;line-height:1.4;font-weight:650;margin:0}
.saves{display:flex;gap:12px;flex:none}.anchored{position:relative;scroll-margin-top:56px}.anchored>.saves{position:absolute;right:0;top:-30px}[id^=figure-],[id^=table-]{scroll-margin-top:16px}
figcaption,.caption{font-size:12.5px;line-height:1.5;color:var(--ink3);margin:8px 0 0;max-width:110ch}figcaption b,.caption b{color:var(--ink2)}
.figures{display:grid;grid-template-columns:1fr 1fr;gap:16px 48px}.figures .wide{grid-column:1/-1}.scrolled svg{width:100%;min-width:860px;max-width:960px;height:auto;display:block}
.mapbox>svg{width:100%;height:auto;display:block}
svg.figure,svg.chart{display:block;max-width:100%;height:auto}.figure text,.chart text{font-family:inherit}
.picture.scrolled{overflow-x:auto}.narrow,.onpaper,.tocontents{display:none}svg.defs{position:absolute}
.scroll{overflow-x:auto;margin:0 -16px;padding:0 16px}
table{border-collapse:collapse;width:100%;font-size:13.5px;line-height:1.45}:lang(zh) table{line-height:1.65}
th,td{text-align:left;vertical-align:top;padding:9px 16px 9px 0;border-bottom:1px solid var(--rule)}thead th{border-bottom:1.5px solid var(--ink);font-weight:400;color:var(--ink2);font-size:12.5px;vertical-align:bottom}
tbody th{font-weight:620;min-width:120px}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
tr:target,tr:target>*{background:var(--band)}
.unsaid{background:repeating-linear-gradient(135deg,transparent 0 4px,var(--rule) 4px 5px);border:1px dashed var(--line);padding:0 6px;font-size:12.5px;color:var(--ink2);white-space:nowrap}
h3.sub{margin:26px 0 2px;font-size:15px}details.tablebox{margin-top:0;border-bottom:1px solid var(--rule)}details.tablebox[open]{margin-bottom:20px}details.tablebox>summary{font-size:14px;font-weight:550}details{margin-top:24px}summary{cursor:pointer;font-size:16px;font-weight:650;padding:8px 0}
.save{font-size:12px;color:var(--ink3)}ul.lines{list-style:none;margin:0;padding:0}#tasks-table td:nth-child(3){width:26%}.pairs{display:block;margin:0 0 2px}.said{max-width:66ch}
.contents{margin-top:24px;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}.contents summary{font-size:14px}.contents summary span{font-weight:400;color:var(--ink3);font-size:13px;margin-left:8px}.contents ol{columns:3;column-gap:32px;list-style:none;margin:4px 0 16px;padding:0;font-size:13px;line-height:1.45;scroll-margin-top:48px}:lang(zh) .contents ol{line-height:1.65}.contents ol>li{break-inside:avoid-column;margin:0 0 10px}.contents ol>li>a{font-weight:650}.contents ul{list-style:none;margin:2px 0 0;padding:0}.contents ul li{padding:2px 0}.contents a{text-decoration:none;color:var(--ink2)}.contents ol>li>a{color:var(--ink)}.contents a:hover{text-decoration:underline}.contents ul b{font-weight:400;color:var(--ink3);font-variant-numeric:tabular-nums}
.matrix{display:grid;grid-template-columns:repeat(5,1fr);gap:16px 24px;margin-top:16px}
.matrix h4{font-size:13px;font-weight:650;margin:0 0 8px;border-bottom:1.5px solid var(--ink);padding-bottom:6px}.matrix h4 span{color:var(--ink3);font-weight:400}
.cell{padding:10px 0;border-bottom:1px solid var(--rule);font-size:13px;line-height:1.45}:lang(zh) .cell{line-height:1.65}.cell .mark{display:inline-block;width:12px;height:12px;margin-right:6px;vertical-align:-1px;border:1.5px solid var(--ink)}
.mark.present{background:var(--ink)}.mark.expected{border-style:dashed}.mark.contradicted{background:linear-gradient(45deg,transparent 45%,var(--ink) 45% 55%,transparent 55%),linear-gradient(-45deg,transparent 45%,var(--ink) 45% 55%,transparent 55%)}.mark.not-coded{border:1px dashed var(--line);background:repeating-linear-gradient(135deg,transparent 0 3px,var(--line) 3px 4px)}
.cell details{margin:2px 0 0}.cell summary{font-size:12px;font-weight:400;color:var(--ink3);padding:0}.cell details p{margin:4px 0;font-size:12.5px;color:var(--ink2)}
ul.open{columns:2;column-gap:48px;list-style:none;padding:0;margin:16px 0 0;font-size:13.5px}ul.open li{break-inside:avoid;border-bottom:1px solid var(--rule);padding:8px 0 8px 26px;position:relative}
ul.open li::before{content:"";position:absolute;left:0;top:12px;width:15px;height:13px;border:1px dashed var(--line);background:repeating-linear-gradient(135deg,transparent 0 3px,var(--line) 3px 4px)}
.notes{columns:3;column-gap:32px;margin-top:16px}.methodnote{break-inside:avoid;font-size:13px;line-height:1.5;color:var(--ink2);margin:0 0 14px}.methodnote.long{break-inside:auto}.methodnote b{color:var(--ink);margin-right:6px}.methodnote span{white-space:pre-line;overflow-wrap:anywhere}
.synthetic{border:2px solid var(--ink);padding:2px 8px;font-weight:700;display:inline-block}
footer{margin:64px 0 32px;padding-top:16px;border-top:1px solid var(--rule);font-size:12.5px;color:var(--ink3);display:flex;justify-content:space-between;gap:16px;flex-wrap:wrap}
@media screen and (max-width:1100px){ol.findings>li{grid-template-columns:44px minmax(0,1fr) 280px}.finding-figure{grid-column:2;grid-row:2}.sure{grid-column:3;grid-row:1/3}.matrix{grid-template-columns:repeat(3,1fr)}.notes{columns:2}.figures{grid-template-columns:1fr;gap:16px}.contents ol{columns:2}}
@media screen and (max-width:760px){.track.many .rails{gap:0;justify-content:space-between}.track.many .rails i{flex:0 1 2px;min-width:1px}h1{font-size:26px}h2{font-size:20px}body{font-size:16px}.finding h3{font-size:17.5px}.head{grid-template-columns:1fr;gap:20px}section{margin-top:48px}ol.findings>li{grid-template-columns:24px minmax(0,1fr);gap:8px}.finding-figure,.sure{grid-column:2;grid-row:auto}.matrix,.notes,ul.open{grid-template-columns:1fr;columns:1}.contents ol{columns:1;font-size:15px}.contents a{display:block;padding:6px 0}.contents summary{padding:12px 0}
.bar nav{display:none}.tocontents{display:block;font-size:14px;padding:10px 14px;border:1px solid var(--line);border-radius:3px;text-decoration:none}.saves .save{padding:8px 4px}
table.stack thead{display:none}table.stack,table.stack tbody,table.stack tr,table.stack td,table.stack tbody th{display:block;border:0;padding:0}table.stack tr{border-bottom:1px solid var(--rule);padding:12px 0}table.stack td:empty{display:none}table.stack td.n{text-align:left}table.stack td[data-label]::before{content:attr(data-label);display:block;font-size:12px;color:var(--ink3);margin-top:6px}.chips a{padding:5px 10px;font-size:13px}}
@media screen and (max-width:600px){.picture.broad{display:none}.picture.narrow{display:block}}
${accessStyle}
${printStyle}
`.trim();
