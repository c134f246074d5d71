/**
 * EasyPost's tracking webhook (https://docs.easypost.com/docs/events): an event with a tracker,
 * which repeats all of the carrier's scans. Its times are in UTC.
 */
import * as v from 'valibot';
import { limits } from '../limits.ts';
import { parse } from '../parse.ts';
import {
  type CarrierStatus,
  type CarrierUpdate,
  instant,
  type ReportedCheckpoint,
} from './carrier-update.ts';
import { carrierName } from './carriers.ts';
import { shownCheckpoints, trackingNumberText } from './schema.ts';

const maybeText = v.nullish(v.string(), '');

const detailSchema = v.object({
  message: maybeText,
  status: maybeText,
  datetime: instant,
  tracking_location: v.nullish(v.object({ city: maybeText, state: maybeText })),
});
type Detail = v.InferOutput<typeof detailSchema>;

const eventSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  created_at: instant,
  result: v.object({
    tracking_code: v.pipe(trackingNumberText, v.nonEmpty()),
    carrier: maybeText,
    tracking_details: v.nullish(v.array(detailSchema), []),
  }),
});

/** https://docs.easypost.com/docs/trackers: the values that aren't here say nothing to people. */
const statuses: ReadonlyMap<string, CarrierStatus> = new Map([
  ['pre_transit', 'label_created'],
  ['in_transit', 'in_transit'],
  ['out_for_delivery', 'out_for_delivery'],
  ['available_for_pickup', 'available_for_pickup'],
  ['delivered', 'delivered'],
  ['return_to_sender', 'returned'],
  ['failure', 'problem'],
  ['error', 'problem'],
]);

export interface EasyPostEvent {
  readonly update: CarrierUpdate;
  /** The same in each repetition of the event. */
  readonly createdAt: number;
}

/**
 * The update in an event, or null if it's about something other than a tracker.
 * @throws FirelineError `invalid-input` with the first invalid field.
 */
export function readEasyPostEvent(body: unknown): EasyPostEvent | null {
  const { description } = parse(v.object({ description: v.string() }), body);
  if (!description.startsWith('tracker.')) return null;
  const { id, created_at: createdAt, result } = parse(eventSchema, body);
  const newest = result.tracking_details
    .toSorted((one, other) => one.datetime - other.datetime)
    .slice(-shownCheckpoints);
  return {
    createdAt,
    update: {
      messageId: id,
      orderId: '',
      orderNumber: '',
      trackingNumber: result.tracking_code,
      carrier: carrierName(result.carrier).slice(0, limits.carrier),
      checkpoints: newest.map((detail) => checkpointOf(result.tracking_code, detail)),
      isHistory: true,
    },
  };
}

function checkpointOf(trackingCode: string, detail: Detail): ReportedCheckpoint {
  const { message, status, datetime, tracking_location: location } = detail;
  const place = [capitalized(location?.city ?? ''), location?.state ?? ''];
  return {
    key: [trackingCode, datetime, status, message, ...place].join(' '),
    status: statuses.get(status) ?? null,
    place: location?.city
      ? shortened(place.filter(Boolean).join(', '), limits.checkpointPlace)
      : '',
    text: shortened(message, limits.checkpointText),
    at: datetime,
  };
}

/** Carriers write cities in capitals: `EDISON TWP` → `Edison Twp`. */
function capitalized(city: string): string {
  if (/\p{Ll}/u.test(city)) return city;
  return city.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** At most `most` code points, as the rules count. */
function shortened(text: string, most: number): string {
  return [...text.trim()].slice(0, most).join('');
}
