/** Where a source was published, in its parts: what is not known is left out. */
export interface Published {
  readonly type: "article" | "book" | "inproceedings" | "incollection";
  readonly journal?: string;
  readonly booktitle?: string;
  /** "Family, I., Family, I." */
  readonly editor?: string;
  readonly series?: string;
  readonly publisher?: string;
  readonly address?: string;
  readonly volume?: string;
  readonly number?: string;
  /** First and last page, or the number of the article. */
  readonly pages?: string;
}

interface Placed {
  readonly source: string;
  readonly published: Published;
}

/** An article: journal, volume with its issue in brackets, pages; each only where it is known. */
export function inJournal(journal: string, volume: string | null, pages: string | null): Placed {
  const found = /^(\w+)(?:\((\w+)\))?$/.exec(volume ?? "");
  const [whole, issue] = [found?.[1], found?.[2]];
  return {
    source: `${journal}${volume === null ? "" : ` ${volume}`}${pages === null ? "" : `, ${pages}`}`,
    published: { type: "article", journal, ...(whole === undefined ? {} : { volume: whole }), ...(issue === undefined ? {} : { number: issue }), ...(pages === null ? {} : { pages }) },
  };
}

/** A book. */
export const byPublisher = (publisher: string): Placed => ({ source: publisher, published: { type: "book", publisher } });
