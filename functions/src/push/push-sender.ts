/** The boundary to Firebase Cloud Messaging: what is handed over, and what became of it. */

export interface PushMessage {
  readonly token: string;
  readonly data: Readonly<Record<string, string>>;
  readonly urgency: 'high' | 'normal';
  /** How long a device that is away is waited for. */
  readonly ttlSeconds: number;
  /** Of several messages that wait for a device, only the newest of a topic is delivered. */
  readonly topic: string;
}

/** `gone`: nobody is reached by this token any more. `failed`: this time. */
export type PushResult = 'sent' | 'gone' | 'failed';

export interface PushSender {
  /**
   * One result for each message, in their order.
   * @throws FirelineError `unavailable` if none was handed over; the same may succeed later.
   */
  send(messages: readonly PushMessage[]): Promise<readonly PushResult[]>;
}
