/**
 * What would happen: a message that spreads, told by drawing it many times, and cities whose truth is known because they are
 * made up. Simulations are asynchronous, take a seed and echo it, and give plain tables.
 */
export { timedAlert, type AlertResult } from "./alert.js";
export { deadlinesOf } from "./alert-deadlines.js";
export { alertSteps } from "./alert-steps.js";
export { alertOptionsSchema, type AlertOptions, type Shortcut } from "./alert-options.js";
export { bridge, type Bridging } from "./bridge.js";
export { bridgeMeasures, bridgeSchema, type BridgeMeasure, type BridgeOptions } from "./bridge-options.js";
export { delaySchema, type Delay } from "./delay.js";
export type { Simulation, SimulationTable } from "./simulation.js";
export { secondWaveSchema, synthesizeSecondWave, type SecondWaveOptions, type SecondWaveTruth } from "./second-wave.js";
export { synthesizeCity, type SyntheticCity } from "./synthetic-city.js";
export { cityOptionsSchema, type CityOptions } from "./synthetic-city-options.js";
export type { CityTruth } from "./synthetic-city-truth.js";
export type { Window } from "./working-hours.js";
export { eachRemoved, type EachRemoved, type EachRemovedOptions } from "./each-removed.js";
export { removalCurves, type RemovalCurveOptions, type RemovalCurves } from "./removal-curves.js";
export { whatIf, type Sentence, type WhatIf, type WhatIfOptions } from "./what-if.js";
export type { Source } from "./what-if/sentence.js";
export { compareStates, type StatesCompared, type StatesOptions } from "./states/compare-states.js";
export { stateHeadlines } from "./states/metrics-by-state.js";
export { expansionClaims, type Verdict } from "./states/expansion-claims.js";
export { stepsOfStates, type StateStep } from "./states/steps-of-states.js";
