/**
 * Sends through Firebase Cloud Messaging with data-only web push messages: what is shown is for the
 * app's own service worker to say. The SDK sends each message by itself and tries busy servers again.
 */
import { FirelineError } from '@fireline/domain/errors';
import type { BatchResponse, Message, Messaging, SendResponse } from 'firebase-admin/messaging';
import * as logger from 'firebase-functions/logger';
import type { PushMessage, PushResult, PushSender } from './push-sender.ts';

/** The most that `sendEach` takes. */
const batchSize = 500;

/** The token is of an app that was uninstalled, a permission that was taken back, another project. */
const goneCodes: readonly string[] = [
  'messaging/registration-token-not-registered',
  'messaging/installation-id-not-registered',
  'messaging/invalid-registration-token',
  'messaging/mismatched-credential',
];

export function fcmSender(messaging: Pick<Messaging, 'sendEach'>): PushSender {
  return {
    async send(messages) {
      const results: PushResult[] = [];
      for (let start = 0; start < messages.length; start += batchSize) {
        const batch = messages.slice(start, start + batchSize);
        results.push(...(await sendBatch(messaging, batch, start === 0)));
      }
      if (results.length > 0 && results.every((result) => result === 'failed')) {
        throw new FirelineError('unavailable', 'No push message was accepted.');
      }
      return results;
    },
  };
}

/** Once a batch was handed over, one that fails as a whole must not have all of them sent again. */
async function sendBatch(
  messaging: Pick<Messaging, 'sendEach'>,
  batch: readonly PushMessage[],
  isFirst: boolean,
): Promise<readonly PushResult[]> {
  let answer: BatchResponse;
  try {
    answer = await messaging.sendEach(batch.map(toMessage));
  } catch (error) {
    logger.warn('Push messages could not be sent', { error: String(error) });
    if (isFirst) throw new FirelineError('unavailable', 'Push messages couldn’t be sent.');
    return batch.map(() => 'failed');
  }
  return answer.responses.map(resultOf);
}

function toMessage({ token, data, urgency, ttlSeconds, topic }: PushMessage): Message {
  return {
    token,
    data: { ...data },
    webpush: { headers: { Urgency: urgency, TTL: String(ttlSeconds), Topic: topic } },
  };
}

function resultOf({ success, error }: SendResponse): PushResult {
  if (success) return 'sent';
  const { code = '', message = '' } = error ?? {};
  if (goneCodes.includes(code)) return 'gone';
  // The same code stands for a message that is wrong, which says nothing about the device.
  if (code === 'messaging/invalid-argument' && /registration token/i.test(message)) return 'gone';
  logger.warn('A push message was not accepted', { code, reason: message });
  return 'failed';
}
