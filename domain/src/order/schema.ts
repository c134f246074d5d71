/**
 * `orders/{orderId}` and `orders/{orderId}/private/contact`.
 *
 * The client writes what was ordered, never what it costs; verification (a function) adds lines,
 * prices, and totals. Money in minor units, times in milliseconds since the epoch.
 */
import * as v from 'valibot';
import { requiredProofs } from '../delivery/proof.ts';
import {
  coordinates,
  count,
  emailPattern,
  emailText,
  optionalText,
  phoneText,
  text,
  time,
  total,
} from '../fields.ts';
import { limits } from '../limits.ts';
import {
  onlinePaymentSchema,
  orderPaymentSchema,
  orderReceiptSchema,
  payChoices,
} from '../money/order-payment.ts';
import { e164Pattern, phonePattern } from '../phone-number.ts';
import { languageSchema } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';
import { orderItemSchema } from './item.ts';
import { sizeProblemOf, storedItemsSchema } from './item-columns.ts';
import { fulfilmentTypes, orderStatuses } from './status.ts';
import { actorRoles } from './transitions.ts';

export const fulfilmentSchema = v.object({
  type: v.picklist(fulfilmentTypes, () => texts.fields.fulfilment),
  /** When the customer wants it; null means as soon as possible. */
  requestedFor: v.nullable(time),
});

/** The part of a new order that the customer chooses. */
export const orderInputSchema = v.object({
  customerName: text(limits.customerName, () => texts.fields.name),
  /** What may be called out, and shown to anyone with the link; empty: only the number. */
  calledName: v.exactOptional(optionalText(limits.customerName)),
  fulfilment: fulfilmentSchema,
  items: v.pipe(
    v.array(orderItemSchema),
    v.minLength(1, () => texts.fields.cartEmpty),
    v.maxLength(limits.itemsPerOrder, () =>
      texts.fields.cartTooLong({ most: limits.itemsPerOrder }),
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? sizeProblemOf(dataset.value) : null;
      if (message !== null) addIssue({ message });
    }),
  ),
  note: optionalText(limits.orderNote),
  /** How the customer wants to pay, if the shop leaves a choice. */
  payBy: v.exactOptional(v.picklist(payChoices)),
  /** A tip on top of the total, if it's paid online; minor units, at most the total. */
  tip: v.exactOptional(total),
  /** A discount code (`discounts/code.ts`), if it takes something off. */
  discountCode: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z0-9-]{3,20}$/))),
});

export const addressSchema = v.object({
  line1: text(limits.addressLine, () => texts.fields.street),
  line2: optionalText(limits.addressLine),
  /** May be empty: not every place has them. */
  postcode: optionalText(20),
  city: text(limits.addressLine, () => texts.fields.city),
  instructions: optionalText(limits.addressLine),
  /** Where that is, if the customer has said so on their device. */
  position: v.exactOptional(coordinates),
});

const phone = v.pipe(
  phoneText,
  v.check(
    (value) => value === '' || phonePattern.test(value),
    () => texts.fields.phoneInvalid,
  ),
);
const email = v.pipe(
  emailText,
  v.check(
    (value) => value === '' || emailPattern.test(value),
    () => texts.fields.emailInvalid,
  ),
);

/** How to reach the customer. The order's type decides whether `address` is required. */
export const contactSchema = v.pipe(
  v.object({
    /** As typed. */
    phone,
    email,
    address: v.nullable(addressSchema),
    /** `phone` as everyone can dial it, if the shop's country is known. */
    phoneE164: v.exactOptional(v.pipe(v.string(), v.regex(e164Pattern))),
  }),
  v.forward(
    v.partialCheck(
      [['phone'], ['email']],
      (contact) => contact.phone !== '' || contact.email !== '',
      () => texts.fields.phoneOrEmail,
    ),
    ['phone'],
  ),
);

/** One priced line, keyed by `01` … `50` in cart order. */
export const orderLineSchema = v.object({
  productId: v.string(),
  name: v.string(),
  /** Product and choices together, minor units. */
  unitPrice: total,
  quantity: count(1, limits.quantityPerItem),
  /** Percent. */
  taxRate: v.optional(v.number()),
  /** The names of the choices at the time of the order, `2 × Cheese` if it was chosen twice. */
  choices: v.array(v.object({ option: v.string(), choice: v.string() })),
  note: v.string(),
  station: v.string(),
  /** How long its station works on it, in minutes, at the time of the order. */
  prepMinutes: v.optional(v.number(), 0),
  allergens: v.array(v.string()),
});

export const actorSchema = v.object({
  uid: v.string(),
  role: v.picklist(actorRoles),
  /** Who typed their PIN, if `uid` is a shared screen. */
  person: v.exactOptional(v.string()),
});

const statusTimesSchema = v.object({
  placed: v.optional(time),
  pending: v.optional(time),
  confirmed: v.optional(time),
  preparing: v.optional(time),
  ready: v.optional(time),
  out_for_delivery: v.optional(time),
  completed: v.optional(time),
  cancelled: v.optional(time),
  rejected: v.optional(time),
});

/** Why an estimate moved; screens put it into words (`ui/estimate-words.ts`). */
export const estimateReasons = [
  /** More work is ahead of it than expected. */
  'queue-grew',
  /** Less work is ahead of it than expected. */
  'queue-shrank',
  /** The shop confirmed it later than expected. */
  'confirmed-late',
  /** The kitchen finished sooner, or works faster, than expected. */
  'faster',
  /** The kitchen takes longer than expected. */
  'slower',
  /** The shop added busy minutes for every order. */
  'busy',
  /** It was ready and the kitchen recalled it. */
  'recalled',
  /** A delivery attempt failed. */
  'delivery-failed',
  /** The courier brings other orders first. */
  'courier-busy',
  /** The delivery takes longer than expected. */
  'delivery-slower',
  /** It left sooner than expected, or deliveries take less time now. */
  'delivery-faster',
] as const;

const spanSchema = v.object({ from: time, to: time });

/** The customer's estimate: between `from` and `to`. */
export const estimateSchema = v.object({
  ...spanSchema.entries,
  /** Why it differs from `was`; null for the first estimate. */
  reason: v.optional(v.nullable(v.picklist(estimateReasons)), null),
  /** The previous estimate. */
  was: v.optional(v.nullable(spanSchema), null),
});

/** What staff have changed of an order; `changes/change-lines.ts`. */
export const changedSchema = v.object({
  /** Chosen by the client, so that a repeated call changes nothing. */
  id: v.string(),
  /** The version that the last change made. */
  version: v.number(),
  at: time,
  by: actorSchema,
  reason: v.string(),
  /** The last change of its lines: `−2 × Latte, +1 × Chai`; empty: none. */
  what: v.string(),
  /**
   * The lines that aren't as the kitchen last acknowledged them, as they were then; null: added
   * since.
   */
  before: v.record(v.string(), v.nullable(orderLineSchema)),
  /** The highest line ID that was ever given: none is used again. */
  lastLine: v.number(),
  /** How and when the customer was to get it before the last change, if that changed it. */
  from: v.exactOptional(fulfilmentSchema),
  /** What the kitchen last acknowledged of that, if it isn't so any more. */
  was: v.exactOptional(fulfilmentSchema),
});

/** A change that makes the order more expensive, which the customer is asked about; `changes/proposal.ts`. */
export const proposalSchema = v.object({
  id: v.string(),
  state: v.picklist(['asked', 'declined']),
  at: time,
  /** Until when (ms) the customer can answer. */
  until: time,
  by: actorSchema,
  reason: v.string(),
  what: v.string(),
  /** The new total, in minor units. */
  total,
  lines: v.record(v.string(), v.number()),
  added: v.array(orderItemSchema),
  /** How and when the customer would get it, if that changes. */
  fulfilment: v.exactOptional(fulfilmentSchema),
});

/** What the customer asked for while the order was pending; `changes/request.ts`. */
export const changeRequestSchema = v.object({
  /** Chosen by the client, so that a repeated call changes nothing. */
  id: v.string(),
  state: v.picklist(['open', 'accepted', 'declined', 'withdrawn']),
  at: time,
  /** How many they have made for this order, this one included. */
  number: v.number(),
  text: v.string(),
  /** Line ID → new quantity; 0 removes the line. */
  lines: v.record(v.string(), v.number()),
  /** Another time, as in `fulfilment`; missing: as it is. */
  requestedFor: v.exactOptional(v.nullable(time)),
  /** Why it was declined. */
  reason: v.exactOptional(v.string()),
});

/** How staff took an order that they typed in (`counter/take-order.ts`). */
export const orderSources = ['phone', 'counter'] as const;

export const orderSchema = v.object({
  customerId: v.string(),
  customerName: v.string(),
  /** Missing in orders whose customer wasn't asked: then no part of a name is public. */
  calledName: v.optional(v.string()),
  fulfilment: fulfilmentSchema,
  items: storedItemsSchema,
  note: v.string(),
  /** The language it was ordered in; missing: the shop's (`language.ts`). */
  language: v.optional(languageSchema),
  /**
   * When it was ordered by the device's clock, if there was no connection to send it. Tells that it
   * was sent hours later.
   */
  queuedAt: v.optional(time),
  payBy: v.optional(v.picklist(payChoices)),
  /** The discount code that the customer entered. */
  discountCode: v.exactOptional(v.string()),
  tip: v.exactOptional(total),
  /** What the customer saw when ordering (`money/seen.ts`); missing in older orders. */
  seen: v.optional(v.string()),
  /** Whether a guest placed it: anyone can be many guests. The rules compare it with the token. */
  byGuest: v.optional(v.boolean(), false),
  /** Set if staff typed it in; missing: the customer placed it. */
  source: v.optional(v.picklist(orderSources)),
  /** The uid of who typed it in. */
  takenBy: v.optional(v.string()),
  /** A test order (`counter/take-order.ts`): only functions set it. It counts in no figure. */
  test: v.optional(v.boolean()),
  status: v.picklist(orderStatuses),
  /** 0 when placed; each transition adds one. */
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  placedAt: time,
  updatedAt: time,
  /** When the server accepted each transition. Decides what is allowed and due. */
  statusTimes: statusTimesSchema,
  /**
   * When each was made, by the device that made it, if it said so: in a dead spot, that's before
   * the server had it. What people read; see `reached.ts`.
   */
  doneTimes: v.optional(statusTimesSchema),
  changedBy: actorSchema,
  /** Why the last transition was made, if a reason was given. */
  reason: v.optional(v.nullable(v.string()), null),

  // Set by verification.
  lines: v.optional(v.record(v.string(), orderLineSchema), {}),
  subtotal: v.optional(total),
  tax: v.optional(total),
  /** Whether the prices include the tax; otherwise, the total adds it. */
  taxIncluded: v.optional(v.boolean(), false),
  /** The tax by rate, highest first; empty in orders from before there were several. */
  taxes: v.optional(
    v.array(v.object({ rate: v.number(), net: total, tax: total, gross: total })),
    [],
  ),
  deliveryFee: v.optional(total),
  /** What a discount took off `subtotal`; missing: nothing. */
  discount: v.exactOptional(total),
  /** If the discount is a percentage, so that changing the order keeps it. */
  discountPercent: v.exactOptional(v.number()),
  /** Missing: none. */
  serviceCharge: v.exactOptional(total),
  /** Its percentage, which changing the order keeps. */
  serviceChargePercent: v.exactOptional(v.number()),
  /** What rounding the total has added; negative: taken. */
  rounding: v.optional(v.pipe(v.number(), v.integer()), 0),
  total: v.optional(total),
  currency: v.optional(v.string()),
  /** What was paid; missing if it isn't paid through Fireline. */
  payment: v.optional(orderPaymentSchema),
  /** Only if it's paid online. Until that is authorized, the order stays `placed`. */
  online: v.optional(onlinePaymentSchema),
  /** Given once it's paid and over (`receipts/receipt.ts`). */
  receipt: v.optional(orderReceiptSchema),
  /** What was credited of the receipt, by number (`receipts/credit-notes.ts`). */
  creditNotes: v.exactOptional(v.record(v.string(), orderReceiptSchema)),
  cancelWindowSeconds: v.optional(v.number()),
  /** The order number: the last 8 characters of the ID in upper case. */
  number: v.optional(v.string()),
  /** The call number: short, and unique among active orders. */
  callNumber: v.optional(v.string()),
  /** For the tracking page; null after the customer has revoked the link. */
  trackingToken: v.optional(v.nullable(v.string())),
  estimate: v.optional(estimateSchema),
  /** What the courier needs to close a delivery. Missing: nothing. */
  proof: v.optional(v.picklist(requiredProofs)),
  /** For a delivery, shown to couriers who haven't taken it: `Alder Street, 11201 Brooklyn`. */
  deliveryArea: v.optional(v.string()),
  /** For a delivery whose home is known: how far that is from the shop, in steps of 100 m. */
  homeMeters: v.optional(v.number()),
  /** Tracked stock that this order holds, product ID → pieces: returned if it ends unsold. */
  stockTaken: v.optional(v.record(v.string(), v.number()), {}),

  /** When the personal data was erased from it. */
  erasedAt: v.optional(time),

  /** Missing if it is as it was ordered. */
  changed: v.optional(changedSchema),
  proposal: v.optional(proposalSchema),
  request: v.optional(changeRequestSchema),

  // Set by staff, without a new version.
  prepared: v.optional(v.record(v.string(), time), {}),
  /** Lines that were checked and packed at the pass, after `prepared`. */
  packed: v.optional(v.record(v.string(), time)),
  /** When its ticket was printed, by station; `*` stands for the whole ticket. */
  printed: v.optional(v.record(v.string(), time)),
  /** The version that the kitchen has acknowledged: a cancellation or change after the start. */
  acknowledged: v.optional(v.number()),
  /** Who acknowledged it, and when; missing in orders from before this was stored. */
  acknowledgedBy: v.optional(
    v.object({ uid: v.string(), at: time, person: v.exactOptional(v.string()) }),
  ),
  priority: v.optional(v.boolean(), false),
  /** When a kitchen screen first showed it as new. */
  seenAt: v.optional(time),
  courierId: v.optional(v.nullable(v.string()), null),
  /** When an admin assigned `courierId`, until they take it: `delivery/offer.ts`. */
  offeredAt: v.optional(v.nullable(time)),
});

export type OrderInput = v.InferOutput<typeof orderInputSchema>;
export type OrderLine = v.InferOutput<typeof orderLineSchema>;
export type OrderSource = (typeof orderSources)[number];
export type Address = v.InferOutput<typeof addressSchema>;
export type Contact = v.InferOutput<typeof contactSchema>;
export type Estimate = v.InferOutput<typeof estimateSchema>;
export type Order = v.InferOutput<typeof orderSchema>;

/** Whether every line is marked (as prepared, as packed), or there are no lines. */
export function areMarked(
  marks: Order['packed'],
  lineIds: readonly string[],
  isMarked: boolean,
): boolean {
  return lineIds.every((lineId) => (marks?.[lineId] !== undefined) === isMarked);
}

/** How many of the order's lines are prepared. An order before verification has no lines. */
export function progressOf(order: Pick<Order, 'lines' | 'prepared'>): {
  readonly prepared: number;
  readonly total: number;
} {
  const lineIds = Object.keys(order.lines);
  return {
    prepared: lineIds.filter((lineId) => lineId in order.prepared).length,
    total: lineIds.length,
  };
}

/**
 * Whether the kitchen has marked every line of an order in preparation, the last of them after its
 * latest start: a recalled order keeps its old marks and waits for a new one.
 */
export function isDonePreparing(
  order: Pick<Order, 'status' | 'statusTimes' | 'lines' | 'prepared'>,
): boolean {
  if (order.status !== 'preparing') return false;
  const { prepared, total } = progressOf(order);
  const lastMark = Math.max(...Object.values(order.prepared));
  return total > 0 && prepared === total && lastMark >= (order.statusTimes.preparing ?? 0);
}

/** Whether it was declined only to ask the customer about what has changed (`money/seen.ts`). */
export function isAsking({
  status,
  version,
  total,
  online,
}: Pick<Order, 'status' | 'version' | 'total' | 'online'>): boolean {
  // No other order is priced before it is accepted, except those that wait for a payment online.
  return status === 'rejected' && version === 1 && total !== undefined && online === undefined;
}
