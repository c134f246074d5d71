/**
 * Sends through Firebase Cloud Messaging, with data-only web push messages: the app's own service
 * worker decides what is shown. The SDK sends each message separately and retries busy servers.
 */
import { FirelineError } from '@fireline/domain/errors';
import type { BatchResponse, Message, Messaging, SendResponse } from 'firebase-admin/messaging';
import * as logs from '../logs.ts';
import type { PushMessage, PushResult, PushSender } from './push-sender.ts';

/** The maximum for `sendEach`. */
const batchSize = 500;

/** The app was uninstalled, the permission was revoked, or the token belongs to another project. */
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

/** Once one batch has been sent, the failure of another must not resend them all. */
async function sendBatch(
  messaging: Pick<Messaging, 'sendEach'>,
  batch: readonly PushMessage[],
  isFirst: boolean,
): Promise<readonly PushResult[]> {
  let answer: BatchResponse;
  try {
    answer = await messaging.sendEach(batch.map(toMessage));
  } catch (error) {
    logs.pushNotSent(error);
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
  // The same code also stands for an invalid message, which says nothing about the device.
  if (code === 'messaging/invalid-argument' && /registration token/i.test(message)) return 'gone';
  logs.pushNotAccepted(code, message);
  return 'failed';
}
