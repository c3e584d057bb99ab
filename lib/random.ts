import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A seeded stream of numbers. The same seed gives the same numbers on every engine. */
export interface Random {
  /** A number in [0, 1) with 32 random bits. */
  next(): number;
  /** A whole number in [0, below). */
  integer(below: number): number;
  /** A stream of its own for draw `index`, whatever was drawn before: chunks, order and workers never move a number. */
  fork(index: number): Random;
}

/** Spreads neighbouring seeds far apart (the finaliser of MurmurHash3, by Austin Appleby, public domain). */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/**
 * The stream of a seed (a whole number). The seed is spread before it starts the generator: small seeds as they are
 * would all begin with numbers next to 1.
 */
export const createRandom = (seed: number): Random => streamOf(seed, mix(seed | 0, -1));

function streamOf(seed: number, start: number): Random {
  const generator = xoroshiro128plus(start);
  const next = () => (generator.next() >>> 0) / 0x1_0000_0000;
  return {
    next,
    integer: (below) => Math.floor(next() * below),
    fork: (index) => {
      const own = mix(seed | 0, index | 0);
      return streamOf(own, own);
    },
  };
}

/** The seed used when none is given; it is echoed in every result that drew. */
export const defaultSeed = 1;
