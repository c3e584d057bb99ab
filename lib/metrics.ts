/** Every metric by name, to be measured alone or listed in a catalogue of one's own. */
export * from "./framework/antecedents/index.js";
export * from "./framework/process/index.js";
export * from "./framework/structure/index.js";
export * from "./framework/governance/index.js";
export * from "./framework/outcome/index.js";
