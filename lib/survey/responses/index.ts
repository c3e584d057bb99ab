/** Answers: read and checked, screened, scored. */
export { checkResponses, type CheckedResponses, type Respondent, type Responses } from "./check-responses.js";
export { answersOf, scoreResponses, type Reversal, type Scores } from "./score-responses.js";
export { screenResponses, type Screened, type Screening } from "./screen-responses.js";
