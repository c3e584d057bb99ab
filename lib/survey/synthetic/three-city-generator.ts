import type { GeneratorParameters } from "./generator.js";

/**
 * Parameters that make answers look, in their published statistics, like those of the three-city survey. Means are the published ones; spreads, the means of y1 to y3 (5.80) and all
 * correlations are invented. Items of reduced autonomy stay unreversed, as printed. There is no column of cities: the source does not split by city. Background columns have the
 * published counts and are dealt out at random: they say nothing about the answers.
 */
export const threeCityGenerator: GeneratorParameters = {
  n: 148,
  factors: ["D1", "D2", "D3", "D4", "D5", "Y"],
  factorCorrelations: [
    [1, 0.717, -0.46, 0.697, 0.657, 0.597],
    [0.717, 1, -0.56, 0.717, 0.657, 0.577],
    [-0.46, -0.56, 1, -0.54, -0.48, -0.46],
    [0.697, 0.717, -0.54, 1, 0.717, 0.657],
    [0.657, 0.657, -0.48, 0.717, 1, 0.697],
    [0.597, 0.577, -0.46, 0.657, 0.697, 1],
  ],
  items: [
    { id: "x1", factor: "D1", loading: 0.877, counts: [0, 1, 5, 20, 44, 45, 33], mean: 5.53 },
    { id: "x2", factor: "D1", loading: 0.877, counts: [0, 0, 2, 12, 35, 50, 49], mean: 5.89 },
    { id: "x3", factor: "D2", loading: 0.656, counts: [0, 0, 0, 3, 22, 57, 66], mean: 6.26 },
    { id: "x4", factor: "D2", loading: 0.883, counts: [0, 0, 1, 8, 36, 58, 45], mean: 5.93 },
    { id: "x5", factor: "D2", loading: 0.984, counts: [0, 0, 0, 6, 31, 58, 53], mean: 6.07 },
    { id: "x6", factor: "D2", loading: 0.841, counts: [0, 0, 1, 7, 35, 57, 48], mean: 5.97 },
    { id: "x7", factor: "D3", loading: 0.89, counts: [18, 99, 31, 0, 0, 0, 0], mean: 2.09 },
    { id: "x8", factor: "D3", loading: 0.89, counts: [19, 100, 29, 0, 0, 0, 0], mean: 2.07 },
    { id: "x9", factor: "D3", loading: 0.89, counts: [19, 100, 29, 0, 0, 0, 0], mean: 2.07 },
    { id: "x10", factor: "D4", loading: 0.785, counts: [0, 0, 3, 17, 42, 47, 39], mean: 5.69 },
    { id: "x11", factor: "D4", loading: 0.895, counts: [0, 0, 3, 15, 40, 48, 42], mean: 5.75 },
    { id: "x12", factor: "D4", loading: 0.959, counts: [0, 0, 3, 15, 38, 49, 43], mean: 5.77 },
    { id: "x13", factor: "D4", loading: 0.985, counts: [0, 0, 2, 12, 35, 49, 50], mean: 5.9 },
    { id: "x14", factor: "D4", loading: 0.94, counts: [0, 0, 3, 14, 39, 49, 43], mean: 5.78 },
    { id: "x15", factor: "D5", loading: 0.907, counts: [0, 0, 3, 17, 42, 47, 39], mean: 5.69 },
    { id: "x16", factor: "D5", loading: 0.985, counts: [0, 0, 3, 17, 42, 47, 39], mean: 5.69 },
    { id: "x17", factor: "D5", loading: 0.898, counts: [0, 0, 2, 11, 34, 49, 52], mean: 5.93 },
    { id: "y1", factor: "Y", loading: 0.929, counts: [0, 0, 3, 14, 37, 50, 44], mean: null },
    { id: "y2", factor: "Y", loading: 0.893, counts: [0, 0, 3, 14, 37, 50, 44], mean: null },
    { id: "y3", factor: "Y", loading: 0.857, counts: [0, 0, 3, 14, 37, 50, 44], mean: null },
  ],
  background: [
    { column: "duties", classes: [{ value: "Director level", count: 0 }, { value: "Deputy director", count: 0 }, { value: "Section level", count: 11 }, { value: "Assistant level", count: 34 }, { value: "Chief Section", count: 38 }, { value: "Deputy Chief section level", count: 29 }, { value: "Staff", count: 24 }, { value: "Employee Member", count: 5 }, { value: "Other", count: 7 }] },
    { column: "time-in-post", classes: [{ value: "1-5", count: 91 }, { value: "6-10", count: 36 }, { value: "11-15", count: 7 }, { value: "16-20", count: 7 }, { value: ">=21", count: 7 }] },
    { column: "emergency-work", classes: [{ value: "1-3", count: 102 }, { value: "4-6", count: 24 }, { value: "7-9", count: 11 }, { value: "10-12", count: 6 }, { value: ">=12", count: 5 }] },
  ],
  published: { alphas: { D1: 0.824, D2: 0.863, D3: 0.818, D4: 0.94, D5: 0.921, Y: 0.89 }, alpha: 0.919, standardised: 0.892, kmo: 0.915, chiSquare: 2502.228 },
  acceptance: { alpha: 0.03, totalAlpha: 0.015, kmo: 0.025, chiSquareShare: 0.12, itemMean: 0.005 },
};
