/** The boundary to Firebase Cloud Messaging: what is sent, and the results. */

export interface PushMessage {
  readonly token: string;
  readonly data: Readonly<Record<string, string>>;
  readonly urgency: 'high' | 'normal';
  /** How long Cloud Messaging waits for an offline device. */
  readonly ttlSeconds: number;
  /** Of several messages waiting for a device, only the newest per topic is delivered. */
  readonly topic: string;
}

/** `gone`: the token no longer reaches a device. `failed`: only this time. */
export type PushResult = 'sent' | 'gone' | 'failed';

export interface PushSender {
  /**
   * One result per message, in order.
   * @throws FirelineError `unavailable` if none was sent; retrying may succeed later.
   */
  send(messages: readonly PushMessage[]): Promise<readonly PushResult[]>;
}
