/**
 * Fireline's own webhook, signed as Standard Webhooks
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md),
 * so that its libraries can send: `webhook-signature` is a list of `v1,<base64>`, each the
 * HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`.
 */
import { readCarrierUpdate } from '@fireline/domain/delivery/carrier-update';
import { minute } from '@fireline/domain/time/durations';
import type { Sender, SignedRequest } from './sender.ts';
import { hmac, isSame } from './signature.ts';
import { UpdateRefused } from './update-refused.ts';

/** How far (ms) the time of an attempt may be from the clock, in either direction. */
const replayWindow = 5 * minute;

/** Bytes, as the specification demands: a shorter key could be guessed. */
const shortestKey = 24;

export const standardWebhooks: Sender = {
  verify(request, secrets, now) {
    const { id, timestamp, signatures } = headersOf(request);
    const age = now - Number(timestamp) * 1000;
    if (Math.abs(age) > replayWindow) {
      throw new UpdateRefused(
        'timestamp-outside-window',
        'webhook-timestamp is more than five minutes from the current time.',
      );
    }
    const given = signatures
      .split(' ')
      .filter((signature) => signature.startsWith('v1,'))
      .map((signature) => Buffer.from(signature.slice('v1,'.length), 'base64'));
    const isSigned = keysIn(secrets).some((key) => {
      const expected = hmac(key, `${id}.${timestamp}.`, request.body);
      return given.some((signature) => isSame(expected, signature));
    });
    if (!isSigned) {
      throw new UpdateRefused('signature-invalid', 'No signature in webhook-signature matches.');
    }
  },
  read: (body, request) => readCarrierUpdate(body, headersOf(request).id),
  isToldOfRefusals: true,
};

function headersOf({ header }: SignedRequest) {
  const id = header('webhook-id') ?? '';
  const timestamp = header('webhook-timestamp') ?? '';
  const signatures = header('webhook-signature') ?? '';
  // A dot in the ID could move where the signed text is split.
  const isComplete = /^[^.\s]{1,200}$/.test(id) && /^\d{1,12}$/.test(timestamp);
  if (!isComplete || signatures === '') {
    throw new UpdateRefused(
      'signature-missing',
      'webhook-id (without dots), webhook-timestamp (seconds), and webhook-signature are required.',
    );
  }
  return { id, timestamp, signatures };
}

function keysIn(secrets: readonly string[]): readonly Buffer[] {
  return secrets
    .map((secret) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .filter((key) => key.length >= shortestKey);
}
