/** Answers: read and checked, screened, scored. */
export { checkResponses, type CheckedResponses, type Respondent, type Responses } from "./check-responses.js";
export { leaveOutScreened, screenReasons, type LeftOut, type ScreenReason } from "./leave-out.js";
export { answersOf, scoreResponses, type Reversal, type Scores } from "./score-responses.js";
export { placeResponses, type PlacedResponses } from "./place-responses.js";
export { screenResponses, type Screened, type Screening } from "./screen-responses.js";
