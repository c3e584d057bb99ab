/**
 * Which cells of the matrix an ideal core-periphery structure fills. `core to all`: every cell with an end in the core;
 * `mixed left out`: those inside the core, none inside the periphery, and the cells between the two are not looked at;
 * `core only`: those inside the core, and no other.
 */
export type IdealCore = "core to all" | "mixed left out" | "core only";

/** Fit of a core of `size` organisations with `inside` arcs in it and `outside` arcs in the periphery; -Infinity where it is not defined. */
export type CoreFit = (size: number, inside: number, outside: number) => number;

/**
 * Pearson correlation of two columns of zeros and ones: `full` cells are ideally 1, of which `hits` are; `empty` ideally
 * 0, of which `misses` are 1.
 */
function phi(full: number, empty: number, hits: number, misses: number): number {
  const cells = full + empty;
  const share = (hits + misses) / cells;
  if (full <= 0 || empty <= 0 || share <= 0 || share >= 1) return -Infinity;
  return ((hits / full - misses / empty) * Math.sqrt(full * empty)) / (cells * Math.sqrt(share * (1 - share)));
}

/**
 * Pearson correlation over off-diagonal cells of a network of `order` organisations and `arcs` filled cells with the
 * ideal pattern of a core. It rises with the arcs inside the core and falls with those inside the periphery, whatever
 * the pattern: what bounds both bounds the fit.
 */
export function coreFitOf(ideal: IdealCore, order: number, arcs: number): CoreFit {
  const cells = order * (order - 1);
  switch (ideal) {
    case "core to all": return (size, _inside, outside) => {
      const empty = (order - size) * (order - size - 1);
      return phi(cells - empty, empty, arcs - outside, outside);
    };
    case "mixed left out": return (size, inside, outside) => phi(size * (size - 1), (order - size) * (order - size - 1), inside, outside);
    case "core only": return (size, inside) => phi(size * (size - 1), cells - size * (size - 1), inside, arcs - inside);
  }
}
