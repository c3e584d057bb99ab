/** A document to draw in: the page's own in a browser; elsewhere one that is a tree of elements and nothing more. */
export async function pageOf(): Promise<Document> {
  if (typeof document !== "undefined") return document;
  const { parseHTML } = await import("linkedom");
  return parseHTML("<!doctype html><html><body></body></html>").document;
}
