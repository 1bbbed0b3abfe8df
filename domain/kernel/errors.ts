import type { ErrorCode } from '#domain/messages/index.ts';

export interface ErrorDetails {
  /** Values for the message's sentence, already written for people. */
  params?: Record<string, string>;
  /** Form fields to show it beside, as `lines[0].quantity`. */
  fields?: readonly string[];
  /** For `Conflict`: what stands now, for `Invalid`: findings. JSON-safe. */
  data?: unknown;
}

/** The closed set of what a verb refuses with: a stable code, an HTTP status, and a sentence of the catalogue that says how to mend it. */
export abstract class DomainError extends Error {
  abstract readonly status: number;
  abstract readonly kind: string;
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Not there, or another company's: the two are not told apart. */
export class NotFound extends DomainError {
  readonly kind = 'NotFound';
  readonly status = 404;
  constructor() {
    super('errors.notFound');
  }
}

export class Forbidden extends DomainError {
  readonly kind = 'Forbidden';
  readonly status = 403;
  constructor(code: ErrorCode = 'errors.forbidden', details: ErrorDetails = {}) {
    super(code, details);
  }
}

/** The person has to show again who is there; then the same call is welcome. */
export class StepUpNeeded extends DomainError {
  readonly kind = 'StepUpNeeded';
  readonly status = 403;
  constructor() {
    super('errors.stepUpNeeded');
  }
}

/** The plan does not include it. `data.feature` names what. */
export class PlanLocked extends DomainError {
  readonly kind = 'PlanLocked';
  readonly status = 403;
  constructor(feature: string) {
    super(feature === 'unlimited_seats' ? 'errors.noSeat' : 'errors.planLocked', { data: { feature } });
  }
}

export class Invalid extends DomainError {
  readonly kind = 'Invalid';
  readonly status = 422;
}

/** Somebody or something was faster, or the state no longer allows it. */
export class Conflict extends DomainError {
  readonly kind = 'Conflict';
  readonly status = 409;
}

/** A rule of law stands against it; the sentence names the source. */
export class RefusedByLaw extends DomainError {
  readonly kind = 'RefusedByLaw';
  readonly status = 422;
}

/** An outside service is away; nothing is lost. */
export class Unavailable extends DomainError {
  readonly kind = 'Unavailable';
  readonly status = 503;
}
