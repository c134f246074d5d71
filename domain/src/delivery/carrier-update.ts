/**
 * What a carrier reports about a delivery, in Fireline's own form: the body of a webhook to
 * `/api/carriers`, documented in `docs/carriers.md`. Adapters bring other senders' messages
 * into the same form. Times in milliseconds.
 */
import * as v from 'valibot';
import { optionalText } from '../fields.ts';
import { limits } from '../limits.ts';
import { parse } from '../parse.ts';
import type { AllTexts } from '../texts/catalogs.ts';
import { trackingNumberText } from './schema.ts';

/** How far the carrier says it is. None of them moves the order. */
export const carrierStatuses = [
  'label_created',
  'in_transit',
  'out_for_delivery',
  'attempt_failed',
  'available_for_pickup',
  'delivered',
  'returned',
  'problem',
] as const;
export type CarrierStatus = (typeof carrierStatuses)[number];

/** One step that a carrier reports. */
export interface ReportedCheckpoint {
  /** Identifies it among everything that its sender reports: it may be reported several times. */
  readonly key: string;
  readonly status: CarrierStatus | null;
  /** Empty if the carrier doesn't say where. */
  readonly place: string;
  readonly text: string;
  readonly at: number;
}

/** A message, whoever sent it and in whatever form. */
export interface CarrierUpdate {
  /** Stays the same when the sender repeats the message. */
  readonly messageId: string;
  /** Which order it is about: by the first of these that isn't empty. */
  readonly orderId: string;
  readonly orderNumber: string;
  readonly trackingNumber: string;
  /** Empty if the message doesn't name it. */
  readonly carrier: string;
  readonly checkpoints: readonly ReportedCheckpoint[];
  /**
   * The message repeats the whole history, so a checkpoint whose time can't be right is left out
   * instead of refusing the message.
   */
  readonly isHistory: boolean;
}

/** An instant with its offset from UTC, as milliseconds. */
export const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => Date.parse(text)),
  v.finite(),
);

const orderNumber = v.pipe(
  v.string(),
  v.transform((number) => number.trim().replace(/^#/, '').toUpperCase()),
);

/** A part of a message that may be missing, or null. */
function optional<const Schema extends v.GenericSchema<string, string>>(schema: Schema) {
  return v.nullish(schema, '');
}

const dataSchema = v.pipe(
  v.object({
    orderId: optional(v.pipe(v.string(), v.maxLength(128))),
    orderNumber: optional(orderNumber),
    trackingNumber: optional(trackingNumberText),
    carrier: optional(optionalText(limits.carrier)),
    status: v.nullish(v.picklist(carrierStatuses), null),
    place: optional(optionalText(limits.checkpointPlace)),
    text: optional(optionalText(limits.checkpointText)),
  }),
  v.check(
    (data) => data.orderId !== '' || data.orderNumber !== '' || data.trackingNumber !== '',
    'orderId, orderNumber, or trackingNumber is required',
  ),
  v.check(
    (data) => data.text === '' || data.place !== '' || data.status !== null,
    'text requires place or status',
  ),
  v.check(
    (data) => isCheckpoint(data) || data.carrier !== '' || data.trackingNumber !== '',
    'place, status, carrier, or trackingNumber is required',
  ),
);

const messageSchema = v.object({ type: v.literal('delivery.updated'), timestamp: instant });

function isCheckpoint(data: Pick<ReportedCheckpoint, 'place' | 'status'>): boolean {
  return data.place !== '' || data.status !== null;
}

/**
 * The update in the body of a webhook, or null if it's another type of event.
 * @throws FirelineError `invalid-input` with the first invalid field.
 */
export function readCarrierUpdate(body: unknown, messageId: string): CarrierUpdate | null {
  const { type } = parse(v.object({ type: v.string() }), body);
  if (type !== messageSchema.entries.type.literal) return null;
  const { timestamp, data } = parse(v.object({ ...messageSchema.entries, data: dataSchema }), body);
  const { status, place, text, ...reference } = data;
  const checkpoint = { key: messageId, status, place, text, at: timestamp };
  return {
    ...reference,
    messageId,
    checkpoints: isCheckpoint(data) ? [checkpoint] : [],
    isHistory: false,
  };
}

/** What people read: the place, or what the status says if there is none, and the details. */
export function checkpointWords(
  { place, text, status }: Pick<ReportedCheckpoint, 'place' | 'text' | 'status'>,
  texts: AllTexts['carrierUpdates'],
): { readonly place: string; readonly text: string } {
  const says = status === null ? '' : texts[status];
  return place === '' ? { place: says || texts.update, text } : { place, text: text || says };
}
