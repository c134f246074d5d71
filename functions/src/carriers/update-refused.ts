/** Why a carrier's message wasn't recorded. Senders are programs: the texts are in English. */

const statuses = {
  'not-configured': 404,
  'unknown-sender': 404,
  'method-not-allowed': 405,
  'unsupported-media-type': 415,
  'too-large': 413,
  'signature-missing': 401,
  'signature-invalid': 401,
  'timestamp-outside-window': 401,
  'invalid-json': 400,
  'invalid-payload': 422,
  'unknown-order': 404,
  'ambiguous-order': 409,
  'not-a-delivery': 409,
  'order-not-confirmed': 409,
  'order-closed': 409,
  'time-in-the-future': 422,
  'time-before-the-order': 422,
  'too-many-updates': 429,
} as const;

export type RefusalCode = keyof typeof statuses;

export class UpdateRefused extends Error {
  override readonly name = 'UpdateRefused';
  readonly code: RefusalCode;
  /** Seconds until another try makes sense; null if it never does, or nobody knows when. */
  readonly retryAfter: number | null;

  constructor(code: RefusalCode, message: string, retryAfter: number | null = null) {
    super(message);
    this.code = code;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return statuses[this.code];
  }
}
