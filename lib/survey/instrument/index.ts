/** Instruments: items, dimensions, scale and reversal as data. */
export { checkInstrument, itemsOfDimension, type CheckedInstrument } from "./check-instrument.js";
export { collaborationProcess } from "./collaboration-process.js";
export { surveyInstrumentSchema, type SurveyDimension, type SurveyInstrument, type SurveyInstrumentInput, type SurveyItem } from "./schema.js";
