
/** What an error knows about itself, as plain data: what was seen, what would have been right. */
export type Details = Readonly<Record<string, unknown>>;

/**
 * Everything this library throws on purpose. `code` is stable and made for programs; the message is
 * English and made for people. Tests check `code`, never wording.
 */
export class CollaborationError extends Error {
  readonly code: string;
  readonly details: Details;

  constructor(code: string, message: string, details: Details = {}) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.details = details;
  }
}

/** A case cannot be used as asked. `details.issues` lists every issue found, not the first one. */
export class CaseError extends CollaborationError {}

/** A metric was asked something it does not offer: an unknown option, a value out of range. */
export class MetricError extends CollaborationError {}

/** A test or simulation was asked something it does not offer. */
export class InferenceError extends CollaborationError {}

/** A call or a command line is wrong, independent of any data. */
export class UsageError extends CollaborationError {}

