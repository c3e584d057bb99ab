/** What two maps side by side add to `viewStyle`. It fetches nothing. */
export const comparisonStyle = `
.crosstie-comparison .cc-pair{display:grid;grid-template-columns:minmax(0,1fr);gap:24px 48px}
.crosstie-comparison[data-columns="2"] .cc-pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.crosstie-comparison .cc-head{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:baseline;padding:14px 0 8px}
.crosstie-comparison .cc-head h3{display:inline-flex;gap:10px;align-items:center;font-size:18px;line-height:1.3;font-weight:700}
.crosstie-comparison .cc-head p{font-size:13px;color:var(--ct-ink3);font-variant-numeric:tabular-nums}
.crosstie-comparison .cc-mark{flex:none;display:block;fill:var(--ct-ink);stroke:var(--ct-ink);stroke-width:2}
.crosstie-comparison .cc-mark.cc-second{fill:none}
.crosstie-comparison .cc-key{display:flex;flex-wrap:wrap;gap:6px 30px;padding:10px 0;border-top:1px solid var(--ct-rule);border-bottom:1px solid var(--ct-rule);font-size:13px;line-height:1.4}
.crosstie-comparison .cc-key .ct-group>legend{float:left;margin:0 18px 0 0}
.crosstie-comparison .cc-key .ct-group{display:flex;flex-wrap:wrap;gap:0 18px;align-items:center}
.crosstie-comparison .cc-key .ct-entry .ct-name{flex:none}
.crosstie-comparison .cc-key div.ct-entry .ct-sample{width:28px}
.crosstie-comparison .cc-steps{display:flex;gap:14px;align-items:center;font-variant-numeric:tabular-nums}
.crosstie-comparison .cc-steps .ct-step{display:inline-flex;gap:5px;align-items:center}
.crosstie-comparison .cc-steps circle{fill:none;stroke:var(--ct-ink)}
.crosstie-comparison .ct-button[aria-pressed=true]{background:var(--ct-ink);border-color:var(--ct-ink);color:var(--ct-page)}
.crosstie-comparison .cc-pair .ct-main{border:0}
.crosstie-comparison .cc-pair .ct-panel{max-height:340px;overflow:auto;border:1px solid var(--ct-rule);border-width:1px 0}
.crosstie-comparison .cc-lists{display:grid;gap:24px 48px;padding-top:20px}
.crosstie-comparison[data-columns="2"] .cc-lists{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.crosstie-comparison .cc-lists h4{margin:0 0 6px;padding-top:10px;border-top:2px solid var(--ct-ink);font-size:15px;font-weight:700}
.crosstie-comparison .cc-lists li{display:grid;grid-template-columns:28px minmax(0,1fr);gap:0 8px;padding:8px 0;border-bottom:1px solid var(--ct-rule);font-size:13.5px;line-height:1.45}
.crosstie-comparison .cc-lists .cc-letter{font-weight:700}
.crosstie-comparison .cc-hatch{display:block;width:18px;height:14px;margin-top:3px;border:1px dashed var(--ct-line);background:repeating-linear-gradient(135deg,var(--ct-line) 0 1.2px,transparent 1.2px 4px);forced-color-adjust:none}
.crosstie-comparison .cc-two{display:flex;flex-wrap:wrap;gap:0 10px}
.crosstie-comparison .cc-how{color:var(--ct-ink3);font-size:12.5px}
.crosstie-comparison[data-width=phone] .cc-key{gap:10px 20px}
.crosstie-comparison[data-width=phone] .cc-key .ct-entry{min-height:36px}
.crosstie-comparison[data-width=phone] .cc-key label.ct-entry{min-height:44px}
.crosstie-comparison[data-width=phone] .cc-pair .ct-panel.ct-open{position:static;max-height:340px;box-shadow:none;animation:none;padding:16px 0;border-top:1px solid var(--ct-rule)}
.crosstie-comparison[data-width=phone],.crosstie-comparison[data-width=phone] .crosstie-map{padding-bottom:0!important}
.crosstie-comparison[data-width=phone] .ct-handle{display:none}
.crosstie-comparison[data-width=phone] .ct-zoom{position:static;display:flex!important;width:max-content;margin:4px 0 0 auto}
.crosstie-comparison[data-width=phone] .ct-zoom button{border-width:0 0 0 1px;border-style:solid;border-color:var(--ct-rule)}
@media print{.crosstie-comparison .cc-pair{break-inside:avoid}}
`;
