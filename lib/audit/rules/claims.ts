import { found, verdict, type AuditFinding } from "../finding.js";
import { readPrinted, slack, within } from "../printed.js";
import { printedNumbers } from "../printed-numbers.js";
import type { Study } from "../schema.js";

/** What the text says of numbers, against the tables that print them. A number in the text may have been rounded once more. */
export function claims(study: Study): AuditFinding[] {
  const numbers = printedNumbers(study);
  return study.claims.map((claim) => {
    const { id, where, says, about: slackSaid } = claim;
    const of = claim.of.map((name) => readPrinted(numbers.get(name)!));
    const values = of.map(({ value }) => value);
    const room = Math.max(...of.map(({ half }) => half));
    switch (claim.claim) {
      case "equals":
      case "total": {
        const said = readPrinted(claim.value!);
        const recomputed = values.reduce((sum, value) => sum + value, 0);
        const exact = of.every(({ decimals }) => decimals === said.decimals) && claim.claim === "equals" && slackSaid === null;
        const tolerance = exact ? 0 : said.half + of.reduce((sum, { half, decimals }) => sum + (decimals === 0 ? 0 : half), 0) + (slackSaid === null ? 0 : readPrinted(slackSaid).value);
        const holds = within(said.value, recomputed, tolerance);
        return found("claim", verdict(holds), id, where, `audit/claim-${claim.claim}-${holds ? "holds" : "fails"}`, { of: of.map(({ text }) => text) }, { row: says, printed: claim.value, recomputed, tolerance });
      }
      case "range": {
        const [low, high] = [readPrinted(claim.low!), readPrinted(claim.high!)];
        const [least, most] = [Math.min(...values), Math.max(...values)];
        // Text and table print the same values: where decimals are the same, no rounding lies between them.
        const [roomLow, roomHigh] = [low, high].map(({ half }) => (half > room ? half + room : 0)) as [number, number];
        const [lowHolds, highHolds] = [within(low.value, least, roomLow), within(high.value, most, roomHigh)];
        return found("claim", verdict(lowHolds && highHolds), id, where, lowHolds && highHolds ? "audit/claim-range-holds" : lowHolds ? "audit/claim-range-high" : "audit/claim-range-low", {
          low: low.text, high: high.text, least: of[values.indexOf(least)]!.text, most: of[values.indexOf(most)]!.text,
        }, { row: says, printed: `${low.text} \u2013 ${high.text}`, recomputed: lowHolds && !highHolds ? most : least, low: least, high: most, tolerance: Math.max(roomLow, roomHigh) });
      }
      case "outside": {
        const [low, high] = [readPrinted(claim.low!).value, readPrinted(claim.high!).value];
        const inside = of.filter(({ value }) => value >= low - slack && value <= high + slack);
        return found("claim", verdict(inside.length === 0), id, where, inside.length === 0 ? "audit/claim-outside-holds" : "audit/claim-outside-fails", { low: claim.low, high: claim.high, inside: inside.map(({ text }) => text) }, { row: says, printed: of.map(({ text }) => text).join(", ") });
      }
    }
  });
}
