/**
 * EasyPost's webhook (https://docs.easypost.com/guides/webhooks-guide): `X-Hmac-Signature` is
 * `hmac-sha256-hex=` and the HMAC-SHA256 over the body, with the secret in Unicode's form NFKD, as
 * its client libraries check it. The signature covers no time of the attempt; what bounds a replay
 * is the event's own time, and that its ID is remembered for much longer.
 */
import { type EasyPostEvent, readEasyPostEvent } from '@fireline/domain/delivery/easypost';
import { day } from '@fireline/domain/time/durations';
import type { Sender } from './sender.ts';
import { hmac, isSame } from './signature.ts';
import { UpdateRefused } from './update-refused.ts';

const prefix = 'hmac-sha256-hex=';

/** How old (ms) an event may be: EasyPost repeats those that failed. */
const oldestEvent = 3 * day;

export const easyPost: Sender = {
  verify({ header, body }, secrets) {
    const signature = header('x-hmac-signature') ?? '';
    if (!signature.startsWith(prefix)) {
      throw new UpdateRefused('signature-missing', 'X-Hmac-Signature is required.');
    }
    const given = Buffer.from(signature.slice(prefix.length), 'hex');
    const isSigned = secrets.some((secret) =>
      isSame(hmac(Buffer.from(secret.normalize('NFKD')), body), given),
    );
    if (!isSigned) throw new UpdateRefused('signature-invalid', 'X-Hmac-Signature doesn’t match.');
  },
  read(body, _request, now) {
    const event = readEasyPostEvent(body);
    return event && freshUpdateOf(event, now);
  },
  isToldOfRefusals: false,
};

function freshUpdateOf({ update, createdAt }: EasyPostEvent, now: number) {
  if (now - createdAt <= oldestEvent) return update;
  throw new UpdateRefused('timestamp-outside-window', 'The event is more than three days old.');
}
