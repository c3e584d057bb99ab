/** For fingers on a phone: targets of 44 pixels. For a system that sets the colours: borders and marks stay, fills go. */
export const accessStyle = `
@media screen and (max-width:760px){.chips a,.saves .save,.tocontents,.contents a{display:inline-flex;align-items:center;min-width:44px;min-height:44px}.chips a{justify-content:center;padding:0 10px}.saves .save{justify-content:center}.anchored>.saves{top:-48px}summary,.cell summary{min-height:44px;padding:11px 0}.skip:focus{padding:12px}}
@media (forced-colors:active){:root{--page:Canvas;--surface:Canvas;--band:Canvas;--rule:CanvasText;--line:CanvasText;--ink:CanvasText;--ink2:CanvasText;--ink3:CanvasText;--focus:Highlight;--chip:Canvas}.sign,.mark,.rails i{forced-color-adjust:none}.chips a{border:1px solid}}
`.trim();
