/**
 * On paper: A4, running heads and feet in the margins, ink black, backgrounds kept. Contents, links, folded tables and controls are
 * left out; figures, rows and findings stay whole; table heads repeat.
 */
export const printStyle = `
@page{size:A4;margin:16mm 18mm 15mm}
@media print{
body{font-size:11px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.wrap{max-width:none;padding:0}.bar,.skip,.saves,.contents,footer{display:none}.onpaper{display:block;font-size:10px;color:var(--ink2)}
details.tablebox:not([open]),h3.sub:not(:has(+details[open])){display:none}
h1{font-size:20px;margin:0 0 2px;max-width:none}h2{font-size:15px}.headline{margin:8px 0 6px}.headline h3,figure .headline h3{font-size:12px}.subtitle{font-size:11px;margin:0 0 8px}
section{margin-top:14px;padding-top:6px}.lead{font-size:13px}.lead,.sectionlead{max-width:none}.head{grid-template-columns:1fr 1.2fr;gap:20px}.tracks{margin-top:10px;gap:6px 18px}
.finding h3{font-size:12px;margin:0 0 2px}.finding p{margin:0 0 2px;max-width:none}.sure p{margin:0 0 2px}ol.findings{margin-top:4px}ol.findings>li{grid-template-columns:22px minmax(0,1fr) 150px;gap:2px 16px;padding:6px 0}.sure,.bears{display:contents}.sure p:nth-child(1){grid-column:3;grid-row:1}.sure p:nth-child(2){grid-column:2;grid-row:2}.sure p:nth-child(3),.finding .bears{display:none}.sure .chips{grid-column:3;grid-row:2}.finding{grid-column:2;grid-row:1}ol.findings>li::before{font-size:15px}.finding-figure{display:none}
table{font-size:10.5px}th,td{padding:4px 10px 4px 0}tbody th{min-width:90px}thead{display:table-header-group}.scroll{overflow:visible;margin:0;padding:0}
figcaption,.caption,dl.facts,.sure,.bears,.cell,.sectionlead,ul.open,.methodnote,.unsaid,.chips a,.track b,.matrix h4,.cell details,thead th{font-size:10px;line-height:1.4}
.chips a{padding:0 4px 0 0;text-decoration:none}
.unsaid{white-space:normal}
#crosstie-map>:not(.ct-still):not(svg){display:none!important}[data-static-caption][hidden]{display:inline!important}
figure:not(.wide) .broad{display:none}figure:not(.wide) .narrow{display:block}
.figures{grid-template-columns:1fr 1fr;gap:10px 24px}figure{margin-top:8px}.scrolled{overflow:visible}.scrolled svg{min-width:0;max-width:100%}
.matrix{grid-template-columns:repeat(5,1fr);gap:6px 12px}ul.open{columns:2}.notes{columns:2}
h2,h3,h4,.headline,.sectionlead,thead{break-after:avoid}figure,tr,ol.findings>li,.cell,.methodnote,.headline,.sectionlead{break-inside:avoid}.methodnote:last-child{break-inside:auto}
}`.trim();
