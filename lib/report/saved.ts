const types = { svg: "image/svg+xml", csv: "text/csv" } as const;

/**
 * Links in the page carry their own content, so that saving needs no network and no script. Only what an address cannot hold is
 * spelled out, and what a page would set apart because it runs from right to left.
 */
export const saved = (type: keyof typeof types, content: string): string =>
  `data:${types[type]};charset=utf-8,${content.replace(/\p{Cs}/gu, "\uFFFD").replace(/[%#<>"&'\\^`{|}\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\p{C}\p{Zl}\p{Zp}]/gu, (character) => (character === "'" ? "%27" : encodeURIComponent(character)))}`;
