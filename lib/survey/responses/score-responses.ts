import type { Answers } from "../answers.js";
import { itemsOfDimension, type SurveyInstrument } from "../instrument/index.js";
import type { Responses } from "./check-responses.js";

/** Answers as given, or with the items that the instrument marks reverse turned round. Which of the two a number rests on is always said. */
export type Reversal = "as-answered" | "reversed";

/**
 * The answers to the items asked, `[person][item]`; `reversed` turns an answer v to a reverse item into min + max - v.
 *
 * @example answersOf(responses, collaborationProcess, "reversed")[0][6] // 6, where x7 was answered with 2
 */
export function answersOf({ people, items }: Responses, { items: known, scale: { min, max } }: SurveyInstrument, reversal: Reversal): Answers {
  const turned = items.map((id) => reversal === "reversed" && known.find((item) => item.id === id)!.reverse);
  return people.map(({ answers }) => answers.map((answer, i) => (answer !== null && turned[i] === true ? min + max - answer : answer)));
}

export interface Scores {
  readonly reversal: Reversal;
  readonly dimensions: readonly string[];
  /** In the order of the people: the mean of what a person answered under each dimension; null below the share that the instrument asks for. */
  readonly rows: readonly { readonly person: string; readonly organisation: string | null; readonly scores: Readonly<Record<string, number | null>> }[];
}

/**
 * Each person's dimension scores: means of the items answered, null where fewer than `minAnsweredShare` of a dimension's items were.
 *
 * @example scoreResponses(responses, collaborationProcess).rows[0].scores["D3"] // 2
 */
export function scoreResponses(responses: Responses, instrument: SurveyInstrument, { reversal = "as-answered" }: { readonly reversal?: Reversal } = {}): Scores {
  const answers = answersOf(responses, instrument, reversal);
  const dimensions = instrument.dimensions.map(({ id }) => ({ id, places: itemsOfDimension(instrument, id).flatMap((item) => (responses.items.includes(item) ? [responses.items.indexOf(item)] : [])) })).filter(({ places }) => places.length > 0);
  return {
    reversal, dimensions: dimensions.map(({ id }) => id),
    rows: responses.people.map(({ person, organisation }, i) => ({
      person, organisation,
      scores: Object.fromEntries(dimensions.map(({ id, places }) => {
        const given = places.flatMap((place) => answers[i]![place] ?? []);
        return [id, given.length === 0 || given.length / places.length < instrument.minAnsweredShare ? null : given.reduce((sum, value) => sum + value, 0) / given.length];
      })),
    })),
  };
}
