/** Near the start of every Word document of ours: by it the command line knows a file that it may write over. */
export const docxMark = "made by crosstie";
/** The part that stands first, as plain text, and carries the mark. */
export const firstPart = "docProps/core.xml";

/** The beginning of the field of contents as runs of their own, without which some programs take its instruction for text; and no dots towards a page number that nobody knows yet. */
const contents = (xml: string): string => xml
  .replace(/(<w:sdtPr><w:alias [^>]*\/>)(<\/w:sdtPr>)/, '$1<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>$2')
  .replace(/<w:r>(<w:fldChar [^>]*?\/>)(<w:instrText [^>]*>TOC [^<]*<\/w:instrText>)(<w:fldChar [^>]*?\/>)<\/w:r>/, "<w:r>$1</w:r><w:r>$2</w:r><w:r>$3</w:r>")
  .replace(/<w:tab\/><w:t xml:space="default"><\/w:t>/g, "");

/**
 * The parts of a Word document without clock, user and chance: names of links and pictures count up in the order in which they
 * stand, and no time is kept. The parts are rewritten as text, for the library that packs them has no other way to be told.
 */
export function still(): (path: string, xml: string) => string {
  const links = new Map<string, string>();
  const counts = { drawings: 0, bookmarkStart: 0, bookmarkEnd: 0 };
  return (path, xml) => {
    if (path === firstPart) return xml.replace("?>", `?><!-- ${docxMark} -->`).replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "").replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/g, "");
    return contents(xml)
      .replace(/\b(r:(?:id|embed|link)|Id)="rId([a-z0-9_-]{12,})"/g, (_, name: string, id: string) => {
        if (!links.has(id)) links.set(id, `rIdLink${links.size + 1}`);
        return `${name}="${links.get(id)!}"`;
      })
      .replace(/(<wp:docPr [^>]*?\bid=")\d+(")/g, (_, before: string, after: string) => `${before}${++counts.drawings}${after}`)
      // Each bookmark ends before the next begins: the same count names both ends.
      .replace(/(<w:(bookmarkStart|bookmarkEnd)\b[^>]*?\bw:id=")\d+(")/g, (_, before: string, kind: "bookmarkStart" | "bookmarkEnd", after: string) => `${before}${++counts[kind]}${after}`);
  };
}
