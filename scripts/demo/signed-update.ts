/**
 * Requests as carriers make them, signed as `docs/carriers.md` describes. A sender of its
 * own would use a library of Standard Webhooks instead: https://www.standardwebhooks.com.
 */
import { createHmac, randomUUID } from 'node:crypto';

export interface SignedUpdate {
  readonly method: 'POST';
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface Signing {
  readonly secret: string;
  /** Stays the same when a message is sent again. */
  readonly id?: string;
  /** The time of this attempt, in milliseconds. */
  readonly now?: number;
}

/** A Standard Webhook with `payload` as its JSON. */
export function signedUpdate(payload: unknown, signing: Signing): SignedUpdate {
  return signedBody(JSON.stringify(payload), signing);
}

/** A Standard Webhook with this body, whatever it is. */
export function signedBody(
  body: string,
  { secret, id = `msg_${randomUUID()}`, now = Date.now() }: Signing,
): SignedUpdate {
  const timestamp = Math.floor(now / 1000);
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': `v1,${signature}`,
    },
    body,
  };
}

/** An event of EasyPost with `event` as its JSON. */
export function signedEasyPostEvent(event: unknown, secret: string): SignedUpdate {
  const body = JSON.stringify(event);
  const signature = createHmac('sha256', secret.normalize('NFKD')).update(body).digest('hex');
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Hmac-Signature': `hmac-sha256-hex=${signature}`,
    },
    body,
  };
}
