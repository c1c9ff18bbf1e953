/** One thing that is wrong with what was sent: where (JSON pointer into the body) and why, in the reader's language. */
export interface Violation {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** Why there is no answer: the server said no, nobody answered in time, or there is no connection. */
type ProblemKind = 'answered' | 'timeout' | 'offline';

interface ProblemFacts {
  readonly kind: ProblemKind;
  readonly status?: number;
  readonly slug?: string;
  readonly title: string;
  readonly detail?: string;
  readonly correlationId?: string;
  readonly violations?: readonly Violation[];
  readonly retryAfterSeconds?: number;
}

/** What went wrong while talking to the server (problem details of RFC 9457, or the lack of any answer). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly kind: ProblemKind;
  /** 0 when nobody answered. */
  readonly status: number;
  /** The last part of the problem's type, such as `not-found`; empty when nobody answered. */
  readonly slug: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly correlationId: string | undefined;
  readonly violations: readonly Violation[];
  readonly retryAfterSeconds: number | undefined;

  constructor(facts: ProblemFacts) {
    super(facts.detail ?? facts.title);
    this.kind = facts.kind;
    this.status = facts.status ?? 0;
    this.slug = facts.slug ?? '';
    this.title = facts.title;
    this.detail = facts.detail;
    this.correlationId = facts.correlationId;
    this.violations = facts.violations ?? [];
    this.retryAfterSeconds = facts.retryAfterSeconds;
  }

  /** Nothing is known about the outcome: sending the same again, under the same key, is right. */
  get isTransient(): boolean {
    return this.kind !== 'answered' || this.status === 429 || this.status === 502 || this.status === 503;
  }

  /** Somebody else changed it first (412). */
  get isStale(): boolean {
    return this.status === 412;
  }
}

export const isApiProblem = (error: unknown): error is ApiProblem => error instanceof ApiProblem;
