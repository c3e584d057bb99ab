import { themeStyle } from "../report/style-theme.js";

/** The page's style: that of the report, with controls. Rules and white space; colour is left to the report's ties. */
export const pageStyle = `
${themeStyle}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-block:16px 96px}
body{margin:0;background:var(--page);color:var(--ink);overflow-wrap:anywhere;font:15px/1.55 system-ui,-apple-system,"Segoe UI","Helvetica Neue","Noto Sans",Arial,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",sans-serif}
:lang(zh){line-height:1.75;line-break:strict;text-spacing-trim:trim-start}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}h1:focus-visible{outline:0}
[hidden]{display:none!important}
.wrap{max-width:1112px;margin:0 auto;padding:0 16px}
.skip{position:absolute;left:-9999px}.skip:focus{left:16px;top:8px;background:var(--page);color:var(--ink);padding:12px;z-index:9}
.bar{display:flex;align-items:center;justify-content:space-between;gap:12px 24px;padding:16px 0;flex-wrap:wrap}
.brand{font-weight:700;display:flex;gap:8px;align-items:center}
.languages{display:flex}
button,select,input,.button{font:inherit;color:inherit}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:44px;padding:8px 18px;border:1px solid var(--line);border-radius:3px;background:var(--page);cursor:pointer;text-align:center}
button:hover{border-color:var(--ink)}
button.main{background:var(--ink);color:var(--page);border-color:var(--ink);font-weight:650}button.main:hover{background:var(--ink2)}
button.plain{border:0;padding:8px 0;text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:3px;text-align:start;justify-content:start}button.plain:hover{text-decoration-color:currentColor}
.languages button{border-radius:0;min-width:64px;font-size:13px;padding:4px 12px}.languages button+button{border-left:0}.languages [aria-pressed=true]{background:var(--ink);color:var(--page);border-color:var(--ink)}
button:disabled{color:var(--ink3);border-style:dashed;background:var(--page);cursor:default}
.steps{display:grid;align-items:end;grid-template-columns:repeat(3,1fr);margin:8px 0 0;padding:0;list-style:none}
.steps li{font-size:13px;color:var(--ink3)}.steps li::after{content:"";display:block;margin-top:9px;height:26px;background:linear-gradient(var(--line),var(--line)) 0 5px/100% 1px no-repeat,linear-gradient(var(--line),var(--line)) 0 20px/100% 1px no-repeat,repeating-linear-gradient(var(--ink3) 0 3px,transparent 3px 6px) 8px 0/4px 100% no-repeat}
.steps .done::after,.steps [aria-current]::after{background:linear-gradient(var(--line),var(--line)) 0 5px/100% 1px no-repeat,linear-gradient(var(--line),var(--line)) 0 20px/100% 1px no-repeat,linear-gradient(var(--ink),var(--ink)) 8px 0/4px 100% no-repeat}
.steps [aria-current]{color:var(--ink);font-weight:650}.steps .done{color:var(--ink2)}
.status{min-height:24px;margin:12px 0 0;font-size:13px;line-height:24px;color:var(--ink2)}
.status.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.status[data-busy=true]::before{content:"";display:inline-block;width:26px;height:10px;margin-right:8px;vertical-align:-1px;border:solid var(--line);border-width:1px 0;background:linear-gradient(var(--ink),var(--ink)) 0 0/4px 100% no-repeat;animation:along 1.2s linear infinite alternate}
@keyframes along{to{background-position:22px 0}}
h1{font-size:36px;line-height:1.18;letter-spacing:-.022em;margin:24px 0 12px;max-width:900px;font-weight:700;text-wrap:balance}:lang(zh) h1{letter-spacing:0}
h2{font-size:22px;line-height:1.3;margin:0 0 4px;font-weight:700}h3{font-size:16px;line-height:1.4;margin:0;font-weight:650}
.lead{font-size:18px;line-height:1.5;max-width:680px;margin:0}:lang(zh) .lead{line-height:1.7}
.small{font-size:13px;line-height:1.5;color:var(--ink2);margin:2px 0 0;max-width:66ch}:lang(zh) .small{max-width:40em;line-height:1.7}
section{margin-top:48px;border-top:2px solid var(--ink);padding-top:16px}
.start{display:grid;grid-template-columns:minmax(0,1fr) 340px;gap:32px 48px;margin-top:32px;align-items:stretch}
.drop{border:1.5px dashed var(--line);border-radius:3px;padding:56px 24px;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:8px;text-align:center;background:var(--band)}
.drop p{margin:0}.drop .what{font-size:19px;font-weight:680;line-height:1.35}.drop button{margin-top:16px}
.over .drop,.drop.over{border-color:var(--ink);border-style:solid}.over main{outline:3px solid var(--focus);outline-offset:8px}
.aside{display:flex;flex-direction:column;gap:0}.aside>div{padding:16px 0;border-bottom:1px solid var(--rule)}.aside>div:first-child{padding-top:0}.aside>div:last-child{border:0}.aside .promise{padding-top:20px}.aside .small{margin-top:4px}
.aside button{width:100%}.aside .what{margin:0;font-weight:650;font-size:16px}
dl.takes{display:grid;grid-template-columns:auto minmax(0,1fr);gap:8px 24px;margin:12px 0 0;font-size:13.5px}dl.takes dt{font-weight:620}dl.takes dd{margin:0;color:var(--ink2)}
ul.said{list-style:none;margin:12px 0 0;padding:0}ul.said>li{display:grid;grid-template-columns:minmax(0,300px) minmax(0,1fr);gap:2px 24px;padding:9px 0;border-bottom:1px solid var(--rule);font-size:13.5px}ul.said a{color:inherit;text-decoration-color:var(--line);text-underline-offset:2px}ul.said p{margin:0}
.group{margin-top:24px}.group:first-of-type{margin-top:12px}.group h3{display:flex;gap:8px;align-items:baseline}.group h3 span,summary span{font-weight:400;color:var(--ink3);font-size:13px}
.sign{display:inline-block;width:12px;height:12px;border:1.5px solid var(--ink);align-self:center;flex:none}.sign.error{background:var(--ink)}.sign.warning{background:linear-gradient(90deg,var(--ink) 50%,transparent 50%)}
.ask{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,400px);gap:8px 48px;padding:20px 0;border:0;border-bottom:1px solid var(--rule);margin:0;min-width:0}.ask:last-child{border:0}
.ask .what{font-weight:650;font-size:16px;line-height:1.4;margin:0}:lang(zh) .ask .what{line-height:1.5}
.field{display:block}.field>span{display:block;font-size:12.5px;color:var(--ink2);margin-bottom:2px}
select,input[type=text],input[type=number]{width:100%;min-height:44px;padding:8px 10px;border:1px solid var(--line);border-radius:3px;background:var(--page);text-overflow:ellipsis}input[type=number]{max-width:110px}
.ask .field>span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.choice{display:flex;gap:10px;align-items:flex-start;min-height:44px;padding:10px 0;cursor:pointer}.choice input{flex:none;width:18px;height:18px;margin:2px 0 0;accent-color:var(--ink)}
details{border-bottom:1px solid var(--rule)}summary{cursor:pointer;padding:11px 0;min-height:44px;font-weight:620}summary:hover{text-decoration:underline;text-decoration-color:var(--line);text-underline-offset:3px}details[open]>:last-child{margin-bottom:20px}
.tools{display:flex;gap:12px 24px;flex-wrap:wrap;align-items:end;margin:4px 0 12px}.tools .field{min-width:230px}
.scroll{overflow-x:auto;margin:0 -16px;padding:0 16px}
table{border-collapse:collapse;width:100%;font-size:13.5px;line-height:1.45}th,td{text-align:left;vertical-align:middle;padding:6px 16px 6px 0;border-bottom:1px solid var(--rule)}thead th{border-bottom:1.5px solid var(--ink);font-weight:400;color:var(--ink2);font-size:12.5px}tbody th{font-weight:620}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.columns td:last-child{width:300px;padding-right:0}.columns .field>span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.columns select{border-color:var(--rule);padding:4px 8px}.columns select:hover{border-color:var(--line)}.columns .unsure select{border:1px dashed var(--ink)}
.excerpt td{max-width:24ch;vertical-align:top}.excerpt tr:target>*,.excerpt tr.here>*{background:var(--band);box-shadow:inset 0 -1px var(--ink)}
ul.lines{list-style:none;margin:0;padding:0;font-size:13.5px;columns:1}ul.lines>li{padding:6px 0;border-top:1px solid var(--rule)}ul.lines>li:first-child{border:0}ul.lines ul{margin:2px 0 0;padding:0 0 0 16px;list-style:none;color:var(--ink2);columns:2;column-gap:32px}
.do button,.do summary{white-space:nowrap}.do{position:sticky;bottom:0;display:flex;gap:12px;flex-wrap:wrap;align-items:center;background:var(--page);border-top:1px solid var(--line);margin-top:32px;padding:12px 0;z-index:2}
.menu{position:relative;border:0}.menu summary{display:inline-flex;align-items:center;list-style:none;padding:8px 18px;border:1px solid var(--line);border-radius:3px;font-weight:400}.menu summary::-webkit-details-marker{display:none}.menu summary::after{content:"";width:7px;height:7px;margin:-4px 0 0 10px;border:solid;border-width:0 1.5px 1.5px 0;transform:rotate(45deg)}.menu summary:hover{text-decoration:none;border-color:var(--ink)}
.menu>div{position:absolute;bottom:52px;left:0;min-width:280px;background:var(--surface);border:1px solid var(--line);padding:4px 16px;margin:0!important;z-index:5}.menu button{display:flex;width:100%;border:0;border-bottom:1px solid var(--rule);border-radius:0;background:none;justify-content:start;padding:8px 0;text-align:start}.menu button:last-child{border:0}.menu button:hover{text-decoration:underline}
.menu.down>div{bottom:auto;top:48px}
body.reporting{display:flex;flex-direction:column;height:100vh;height:100dvh;overflow:hidden}.reporting .wrap{flex:1;display:flex;flex-direction:column;max-width:none;width:100%;padding:0;min-height:0}.reporting .bar,.reporting .steps,.reporting .skip{display:none}.reporting .status{margin:0;min-height:0;line-height:1.5;padding:0 16px}.reporting .status:not(:empty){padding-bottom:6px}
.reporting main{order:1;flex:1;display:flex;flex-direction:column;min-height:0}.reporting .languages{margin-inline-start:auto}.reporting .do{order:-1;position:relative;margin:0;border:0;border-bottom:1px solid var(--line);padding:8px 16px}.reporting h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.reporting header{order:2}
iframe{flex:1;width:100%;border:0;background:var(--page)}
dialog{border:1px solid var(--line);border-top:2px solid var(--ink);background:var(--surface);color:var(--ink);max-width:480px;padding:20px 24px 24px}dialog::backdrop{background:rgba(15,23,30,.55)}dialog p{margin:8px 0 20px}dialog div{display:flex;gap:12px;flex-wrap:wrap}
.alarm{border-left:4px solid var(--ink);padding:4px 0 4px 16px;margin:16px 0 0;font-weight:650}
footer{margin:64px 0 24px;padding-top:16px;border-top:1px solid var(--rule);font-size:12.5px;color:var(--ink3);display:flex;justify-content:space-between;gap:16px;flex-wrap:wrap}.reporting footer{display:none}
.paper{display:none}
@media (max-width:900px){.start{grid-template-columns:1fr}.ask{grid-template-columns:1fr}}
@media (max-width:600px){body{font-size:16px}h1{font-size:26px;margin-top:16px}h2{font-size:20px}.drop{padding:32px 16px}dl.takes{grid-template-columns:1fr;gap:2px}dl.takes dd{margin-bottom:10px}ul.said>li{grid-template-columns:1fr}ul.lines ul{columns:1}.do{gap:8px}.do button.main{flex:1 0 auto}.do button,.do summary{padding:8px 12px}.reporting .languages button{min-width:44px;padding:4px 8px}.menu>div{min-width:240px}.menu{position:static}.menu>div{left:0;right:0;bottom:100%}.menu.down>div{top:100%;bottom:auto}.tools .field{min-width:100%}
.columns thead{display:none}.columns,.columns tbody,.columns tr,.columns td,.columns th{display:block;border:0;padding:0;text-align:start}.columns tr{border-bottom:1px solid var(--rule);padding:10px 0}.columns td:last-child{width:auto;margin-top:4px}.columns td:first-child,.columns tbody th{display:inline}.columns td:first-child{margin-right:8px;color:var(--ink3)}.columns td.n{text-align:start;color:var(--ink3);font-size:12.5px}.columns td.n::before{content:attr(data-label) " "}}
@media (max-width:600px){.reporting #choose{display:none}}@media (max-height:480px){.do{position:static}}
@media (prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}}
@media (forced-colors:active){:root{--page:Canvas;--surface:Canvas;--band:Canvas;--rule:CanvasText;--line:CanvasText;--ink:CanvasText;--ink2:CanvasText;--ink3:CanvasText;--focus:Highlight}.sign,.steps li::after{forced-color-adjust:none}button.main,.languages [aria-pressed=true]{forced-color-adjust:none;background:CanvasText;color:Canvas}}
@media print{.bar,.steps,.do,.status,.skip,iframe,footer{display:none}.reporting .paper{display:block}}
`.trim();
