/**
 * Every collection that clients write and that both rules and schemas describe: how its documents
 * are generated, written, and read. Values that a client can't choose (its uid, the time, stored
 * data) are next to the generators.
 */

import { createHash } from 'node:crypto';
import { userInputSchema, userSchema } from '@fireline/domain/access/user';
import { imageTypes } from '@fireline/domain/catalog/image-address';
import { labelsPattern } from '@fireline/domain/catalog/labels';
import { productInputSchema, productSchema } from '@fireline/domain/catalog/product';
import { servedPattern } from '@fireline/domain/catalog/served';
import { fixSchema } from '@fireline/domain/delivery/courier-position';
import { courierSchema, takerSchema } from '@fireline/domain/delivery/courier-schema';
import {
  checkpointInputSchema,
  deliverySchema,
  shipmentInputSchema,
} from '@fireline/domain/delivery/schema';
import {
  discountCodeEntries,
  discountCodeSchema,
  mostUses,
  mostUsesPerCustomer,
} from '@fireline/domain/discounts/code';
import { codePaths } from '@fireline/domain/discounts/paths';
import { line, text } from '@fireline/domain/fields';
import { alertKindsByAudience } from '@fireline/domain/inbox/alerts';
import { deviceSchema } from '@fireline/domain/inbox/device';
import { notificationSchema, orderEventSchema } from '@fireline/domain/inbox/notification';
import { latencyReportSchema } from '@fireline/domain/insights/latency-report';
import { limits } from '@fireline/domain/limits';
import { paymentInputSchema, paymentSchema } from '@fireline/domain/money/payment';
import { allPaymentWays } from '@fireline/domain/money/payment-ways';
import { taxRateLine, taxRateSchema } from '@fireline/domain/money/tax-rate-input';
import { taxRatesIn } from '@fireline/domain/money/tax-rates';
import { tipsPattern } from '@fireline/domain/money/tips';
import { orderItemSchema } from '@fireline/domain/order/item';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { contactSchema, orderInputSchema, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { viewInputSchema, viewSchema } from '@fireline/domain/search/view';
import { autoAcceptPattern } from '@fireline/domain/shop/auto-accept';
import { brandColorPattern, logoPattern } from '@fireline/domain/shop/brand-input';
import { legalLinksPattern } from '@fireline/domain/shop/legal-links';
import { screenSchema } from '@fireline/domain/shop/screen';
import { shopInputSchema, shopSchema } from '@fireline/domain/shop/settings';
import {
  aContact,
  aDelivery,
  aLine,
  aNewOrder,
  aNotification,
  anItem,
  anOrder,
  aProduct,
  aShipment,
  aShop,
} from '@fireline/domain/testing/stored';
import { day, minute } from '@fireline/domain/time/durations';
import { zoneLinesSchema } from '@fireline/domain/zones/zone';
import fc from 'fast-check';
import * as v from 'valibot';
import { type ActorName, accounts } from '../actors.ts';
import { drawnFrom } from './drawn-from.ts';
import type { Write } from './rest-client.ts';
import { now } from './stored-value.ts';

export interface Subject {
  readonly name: string;
  readonly actor: ActorName;
  /** What a client would write, before anything is made invalid. */
  readonly drawn: fc.Arbitrary<unknown>;
  /**
   * The schema that checks and trims it in the app: the rules accept all of its output. Null if the
   * app writes no typed text there: then generated documents are accepted unchanged.
   */
  readonly formed: v.GenericSchema | null;
  /** The schema that reads the document: it can read everything the rules accept. */
  readonly read: v.GenericSchema;
  /** The documents that exist before; `id` is different for each document. */
  readonly world?: (id: string) => readonly Write[];
  /** The last write is the document itself. */
  readonly writes: (id: string, content: Readonly<Record<string, unknown>>) => readonly Write[];
}

const admin = accounts.admin.uid;
const customer = accounts.customer.uid;
const changeId = 'a-change-of-a-test';
const stamp = { changeId, updatedAt: now };
const signature: Write = { path: paths.change(changeId), data: { by: admin, at: now } };

const phone = fc.oneof(
  fc.constant(''),
  fc.constant('+49 30 123456'),
  fc.stringMatching(/^\+?[0-9 ()/.-]{5,40}$/),
);
const email = fc.oneof(
  fc.constantFrom('', 'ada@example.com', 'jörg@müller.example'),
  fc.stringMatching(/^[a-z.+-]{1,9}@[a-z]{1,9}\.[a-z]{2,5}$/),
);
const timeZone = fc.constantFrom('Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires');
const dayHours = fc.constantFrom(
  '',
  '08:00-12:00',
  '08:00-12:00 13:00-18:00 19:30-24:00',
  '22:00-02:00',
);
const hours = fc.record(
  Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((weekday) => [weekday, dayHours]),
  ),
  { noNullPrototype: true },
);
const otherHours = fc.constantFrom(
  [],
  ['2026-12-24 10:00-14:00', '2026-12-31 00:00-24:00'],
  ['2026-12-31 10:00-12:00 20:00-02:00'],
);
const noHours = fc.constantFrom(['2026-12-24'], ['2026-12-24 10:00-14:00,2026-12-31 10:00-14:00']);
const taxRateId = fc.constantFrom('standard', 'food', '0a1b2c3d');

const taxRate = fc.oneof(
  drawnFrom(line(60)),
  fc
    .tuple(taxRateId, fc.integer({ min: 0, max: 1_000_100 }), drawnFrom(line(40)))
    .map(([id, rate, name]) => `${id} ${rate / 10_000} ${name}`),
);

/** Rates as the settings form writes them. */
const taxRateLines = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check((stored) => {
        const rate = v.safeParse(taxRateSchema, taxRatesIn([stored])[0]);
        return rate.success && taxRateLine(rate.output) === stored;
      }),
    ),
  ),
  v.maxLength(limits.taxRates),
);

const deliveryZone = fc.oneof(
  drawnFrom(line(limits.deliveryZone)),
  fc.constantFrom('', '{"name":"Center"}', '"', 'two\nlines', 'x'.repeat(1000)),
);
const option = fc.record(
  {
    id: drawnFrom(productInputSchema.entries.options.pipe[0].item.pipe[0].entries.id),
    name: drawnFrom(productInputSchema.entries.options.pipe[0].item.pipe[0].entries.name),
    min: fc.constantFrom(0, 1),
    max: fc.integer({ min: 1, max: limits.choicesPerOption }),
    // Few, so that misses are in the rest, too, which the rules check.
    choices: fc.array(
      drawnFrom(
        productInputSchema.entries.options.pipe[0].item.pipe[0].entries.choices.pipe[0].item,
        {
          allergens: fc.constantFrom([], ['milk'], ['fish', 'nuts']),
        },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { noNullPrototype: true },
);

const pending = anOrder({ status: 'pending' });
const picture = new TextEncoder().encode('the bytes of a picture');
const pictureId = createHash('sha256').update(picture).digest('hex');

const { from: _from, until: _until, ...codeFields } = discountCodeEntries;

/** Marks of lines, each with the time of the request. */
const marks = fc
  .subarray(['01', '02', '03'], { minLength: 1 })
  .map((lineIds) => Object.fromEntries(lineIds.map((lineId) => [lineId, now])));
const lines = { '01': aLine(), '02': aLine(), '03': aLine() };

/** The current minute, and the next in case it starts meanwhile. */
function minutes(): readonly [number, number] {
  const current = Math.floor(Date.now() / minute);
  return [current, current + 1];
}

/** One field of an existing order, changed without a move. */
function staffField(
  name: string,
  {
    actor = 'kitchen',
    order,
    field,
    drawn,
    also = {},
  }: {
    readonly actor?: ActorName;
    readonly order: object;
    readonly field: string;
    readonly drawn: fc.Arbitrary<unknown>;
    /** What has to be written with it. */
    readonly also?: object;
  },
): Subject {
  return {
    name,
    actor,
    drawn: drawn.map((value) => ({ [field]: value })),
    formed: null,
    read: orderSchema,
    world: (id) => [{ path: paths.order(id), data: order }],
    writes: (id, content) => [
      { path: paths.order(id), data: { ...order, ...also, ...content, updatedAt: now } },
    ],
  };
}

/**
 * A new order of `customer` with the parts that a subject doesn't generate, in a batch with its
 * related documents.
 */
function placed(id: string, content: Readonly<Record<string, unknown>>): readonly Write[] {
  return [
    { path: paths.contact(id), data: aContact() },
    { path: paths.placing(customer), data: { at: now, orderId: id } },
    { path: paths.order(id), data: { ...aNewOrder(now), ...content } },
  ];
}

const neverPlaced = () => [{ path: paths.placing(customer), data: null }];

/** One wrong line refuses everything, and most of those that are drawn are wrong. */
function mostlyNone(lines: fc.Arbitrary<unknown[]>): fc.Arbitrary<unknown[]> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant<unknown[]>([]) },
    { weight: 1, arbitrary: lines },
  );
}

/** One wrong field refuses everything, so `wrong` is drawn seldom. */
function mostly(right: readonly string[], wrong: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constant(wrong) },
  );
}

export const subjects: readonly Subject[] = [
  {
    name: 'new orders',
    actor: 'customer',
    drawn: drawnFrom(
      v.pick(orderInputSchema, [
        'customerName',
        'calledName',
        'note',
        'payBy',
        'tip',
        'discountCode',
      ]),
    ),
    formed: v.pick(orderInputSchema, [
      'customerName',
      'calledName',
      'note',
      'payBy',
      'tip',
      'discountCode',
    ]),
    read: orderSchema,
    world: neverPlaced,
    writes: placed,
  },
  {
    name: 'items of new orders',
    actor: 'customer',
    drawn: drawnFrom(v.array(orderItemSchema)).map((items) => ({
      items: itemColumns(v.parse(v.array(orderItemSchema), items).concat(anItem())),
    })),
    formed: null,
    read: orderSchema,
    world: neverPlaced,
    writes: placed,
  },
  {
    name: 'what customers saw when they ordered',
    actor: 'customer',
    drawn: fc.record(
      { seen: fc.stringMatching(/^[0-9]{1,13} [A-Z]{3}(;[a-z,]{0,40}){0,9}$/) },
      { noNullPrototype: true },
    ),
    formed: null,
    read: orderSchema,
    world: neverPlaced,
    writes: placed,
  },
  {
    name: 'users',
    actor: 'customer',
    drawn: drawnFrom(userInputSchema),
    formed: v.partial(userInputSchema),
    read: userSchema,
    world: () => [{ path: paths.user(customer), data: null }],
    writes: (_id, content) => [{ path: paths.user(customer), data: content }],
  },
  {
    name: 'how far an inbox was read',
    actor: 'customer',
    drawn: fc.constant({ inboxReadAt: { [customer]: now } }),
    formed: null,
    read: userSchema,
    world: () => [{ path: paths.user(customer), data: null }],
    writes: (_id, content) => [{ path: paths.user(customer), data: content }],
  },
  {
    name: 'devices',
    actor: 'customer',
    drawn: drawnFrom(v.omit(deviceSchema, ['lastSeenAt']), {
      quietHours: fc.constantFrom(null, { from: '22:00', until: '07:30' }),
      kinds: fc.constant(alertKindsByAudience),
    }),
    formed: v.omit(deviceSchema, ['lastSeenAt']),
    read: deviceSchema,
    writes: (id, content) => [
      { path: paths.device(customer, id), data: { ...content, lastSeenAt: now } },
    ],
  },
  {
    name: 'contacts',
    actor: 'admin',
    drawn: drawnFrom(v.object(contactSchema.pipe[0].entries), { phone, email }),
    formed: contactSchema,
    read: contactSchema,
    world: (id) => [
      { path: paths.order(id), data: anOrder() },
      { path: paths.contact(id), data: aContact() },
    ],
    writes: (id, content) => [{ path: paths.contact(id), data: content }],
  },
  {
    name: 'notes of the staff',
    actor: 'kitchen',
    drawn: fc.record({ reason: drawnFrom(text(limits.staffNote)) }, { noNullPrototype: true }),
    formed: v.object({ reason: text(limits.staffNote) }),
    read: orderEventSchema,
    world: (id) => [{ path: paths.order(id), data: anOrder() }],
    writes: (id, content) => [
      {
        path: paths.event(id, 'a-note'),
        data: {
          type: 'note',
          version: 1,
          from: null,
          to: null,
          by: { uid: accounts.kitchen.uid, role: 'kitchen' },
          at: now,
          ...content,
        },
      },
    ],
  },
  {
    name: 'checkpoints',
    actor: 'admin',
    drawn: drawnFrom(checkpointInputSchema),
    formed: checkpointInputSchema,
    read: orderEventSchema,
    world: (id) => [{ path: paths.order(id), data: aDelivery({ status: 'out_for_delivery' }) }],
    writes: (id, content) => [
      {
        path: paths.event(id, 'a-checkpoint'),
        data: {
          type: 'checkpoint',
          version: 1,
          from: null,
          to: null,
          reason: null,
          by: { uid: admin, role: 'admin' },
          at: now,
          ...content,
        },
      },
    ],
  },
  {
    name: 'discount codes',
    actor: 'admin',
    drawn: fc.record(
      {
        kind: fc.constantFrom('percent', 'amount'),
        value: fc.constantFrom(0, 1, 100, 101, limits.price),
        currency: fc.constantFrom('EUR', 'USD'),
        minimum: fc.constantFrom(-1, 0, 2000, limits.price),
        maxUses: fc.constantFrom(null, 1, mostUses, mostUses + 1),
        maxPerCustomer: fc.constantFrom(null, 1, mostUsesPerCustomer, mostUsesPerCustomer + 1),
      },
      { noNullPrototype: true },
    ),
    formed: v.pipe(
      v.object(codeFields),
      v.check(({ kind, value }) => kind === 'amount' || value <= 100),
    ),
    read: discountCodeSchema,
    writes: (id, content) => [
      {
        path: codePaths.code(
          id
            .toUpperCase()
            .replaceAll(/[^A-Z0-9]/g, '-')
            .slice(-20),
        ),
        data: { ...content, from: null, until: now, isOn: true, by: admin, at: now },
      },
    ],
  },
  {
    name: 'payments',
    actor: 'admin',
    drawn: fc
      .record({
        method: fc.constantFrom('cash', 'card'),
        amount: fc.integer({ min: 0, max: 1000 }),
        tip: fc.integer({ min: 0, max: 500 }),
        received: fc.option(fc.integer({ min: 0, max: 2000 })),
      })
      .map((payment) => (payment.method === 'card' ? { ...payment, received: null } : payment)),
    formed: v.pipe(
      paymentInputSchema,
      v.check(({ amount }) => amount <= 963),
    ),
    read: paymentSchema,
    world: (id) => [
      {
        path: paths.order(id),
        data: anOrder({ payment: { state: 'due', paid: 0, tips: 0 } }),
      },
    ],
    writes: (id, content) => [
      {
        path: paths.payment(id, 'a-payment'),
        data: { kind: 'paid', by: { uid: admin, role: 'admin' }, at: now, ...content },
      },
    ],
  },
  {
    name: 'deliveries',
    actor: 'admin',
    drawn: drawnFrom(shipmentInputSchema),
    formed: shipmentInputSchema,
    read: deliverySchema,
    world: (id) => [{ path: paths.order(id), data: aDelivery() }],
    writes: (id, content) => [{ path: paths.delivery(id), data: { ...aShipment(), ...content } }],
  },
  {
    name: 'positions of couriers',
    actor: 'courier',
    drawn: drawnFrom(fixSchema),
    formed: null,
    read: deliverySchema,
    world: (id) => [
      {
        path: paths.order(id),
        data: aDelivery({ status: 'out_for_delivery', courierId: accounts.courier.uid }),
      },
    ],
    writes: (id, content) => [
      {
        path: paths.delivery(id),
        data: {
          customerId: customer,
          courierId: accounts.courier.uid,
          location: { ...content, at: now },
        },
      },
    ],
  },
  {
    name: 'couriers on and off duty',
    actor: 'courier',
    drawn: drawnFrom(v.pick(courierSchema, ['name', 'onDuty'])),
    formed: v.pick(courierSchema, ['name', 'onDuty']),
    read: courierSchema,
    world: () => [{ path: paths.courier(accounts.courier.uid), data: null }],
    writes: (_id, content) => [
      {
        path: paths.courier(accounts.courier.uid),
        data: { ...content, since: now, lastSeenAt: now },
      },
    ],
  },
  {
    name: 'who has taken a delivery',
    actor: 'courier',
    drawn: drawnFrom(v.pick(takerSchema, ['name'])),
    formed: v.pick(takerSchema, ['name']),
    read: takerSchema,
    world: (id) => [{ path: paths.order(id), data: aDelivery({ status: 'ready' }) }],
    writes: (id, content) => [
      {
        path: paths.order(id),
        data: {
          ...aDelivery({ status: 'ready', courierId: accounts.courier.uid }),
          updatedAt: now,
        },
      },
      {
        path: paths.taker(id),
        data: { ...content, uid: accounts.courier.uid, at: now },
      },
    ],
  },
  {
    name: 'products',
    actor: 'admin',
    drawn: drawnFrom(productInputSchema, {
      taxRateId,
      options: fc.array(option, { maxLength: limits.optionsPerProduct, size: 'max' }),
      image: fc.constantFrom('', '/menu/latte.svg', 'https://example.com/x.png', '/'),
      labels: fc.constantFrom('', 'vegan vegetarian', 'spicy', 'raw'),
      served: fc.constantFrom('', 'mon fri 11:30-14:30', 'sat 22:00-02:00, sun 08:00-24:00', 'mon'),
      sort: fc.constantFrom(0, 10, 10.5, -1e9, 1e9),
    }),
    formed: v.object({
      ...productInputSchema.entries,
      taxRateId: taxRateSchema.entries.id,
      labels: v.pipe(v.string(), v.regex(labelsPattern)),
      served: v.pipe(v.string(), v.regex(servedPattern)),
    }),
    read: productSchema,
    writes: (id, content) => [
      signature,
      { path: paths.product(id), data: { ...content, createdAt: now, ...stamp } },
    ],
  },
  {
    name: 'what is sold out',
    actor: 'kitchen',
    drawn: fc.record(
      {
        out: fc.dictionary(
          fc.constantFrom('product', 'milk/oat', 'a b/ü', 'x/y/z'),
          fc.oneof(fc.constant(0), fc.integer({ min: 1e12, max: 1e13 - 1 })),
          { noNullPrototype: true },
        ),
      },
      { noNullPrototype: true },
    ),
    formed: null,
    read: productSchema,
    world: (id) => [{ path: paths.product(id), data: aProduct() }],
    writes: (id, content) => [
      { path: paths.change(changeId), data: { by: accounts.kitchen.uid, at: now } },
      { path: paths.product(id), data: { ...aProduct(), ...content, ...stamp } },
    ],
  },
  {
    name: 'choices of products',
    actor: 'admin',
    drawn: option.map((one) => ({ options: [one] })),
    formed: v.pick(productInputSchema, ['options']),
    read: productSchema,
    writes: (id, content) => [
      signature,
      { path: paths.product(id), data: { ...aProduct(), ...content, createdAt: now, ...stamp } },
    ],
  },
  {
    name: 'settings of the shop',
    actor: 'admin',
    drawn: drawnFrom(shopInputSchema, {
      // Only Fireline itself sets `flood`.
      guestOrdering: fc.constantFrom('on', 'off'),
      timeZone,
      hours,
      paymentWays: fc.constantFrom(allPaymentWays, 'delivery-cash', ''),
      closedDates: fc.constantFrom([], ['2026-12-25', '2027-01-01']),
      otherHours,
      tips: fc.constantFrom('', '10', '5 10 15 20'),
      legalLinks: fc.constantFrom('', 'imprint https://example.com/imprint'),
      logo: mostly(['', `/images/${'a'.repeat(64)}`], '/images/a'),
      brandColor: mostly(['', '#1d5d7c'], 'red'),
      autoAccept: fc.constantFrom('never', 'always', 'orders 10', 'hours 11:00-14:00'),
      deliveryHours: fc.option(hours),
      taxRates: mostlyNone(fc.array(taxRate, { maxLength: limits.taxRates + 1 })),
      deliveryTaxRateId: fc.option(taxRateId),
      serviceTaxRateId: fc.option(taxRateId),
      deliveryZones: mostlyNone(fc.array(deliveryZone, { maxLength: limits.deliveryZones + 1 })),
    }),
    formed: v.object({
      ...shopInputSchema.entries,
      autoAccept: v.pipe(v.string(), v.regex(autoAcceptPattern)),
      tips: v.pipe(v.string(), v.regex(tipsPattern)),
      legalLinks: v.pipe(v.string(), v.regex(legalLinksPattern)),
      logo: v.union([v.literal(''), v.pipe(v.string(), v.regex(logoPattern))]),
      brandColor: v.union([v.literal(''), v.pipe(v.string(), v.regex(brandColorPattern))]),
      deliveryZones: zoneLinesSchema,
      taxRates: taxRateLines,
      deliveryTaxRateId: v.nullable(taxRateSchema.entries.id),
      serviceTaxRateId: v.nullable(taxRateSchema.entries.id),
    }),
    read: shopSchema,
    writes: (_id, content) => [signature, { path: paths.shop, data: { ...content, ...stamp } }],
  },
  {
    name: 'time zone, hours and days of the shop',
    actor: 'admin',
    drawn: fc.record(
      {
        timeZone,
        hours,
        closedDates: fc.constantFrom([], ['2026-12-25', '2027-01-01']),
        otherHours: fc.oneof({ weight: 4, arbitrary: otherHours }, noHours),
      },
      { noNullPrototype: true },
    ),
    formed: v.pick(shopInputSchema, ['timeZone', 'hours', 'closedDates', 'otherHours']),
    read: shopSchema,
    writes: (_id, content) => [
      signature,
      { path: paths.shop, data: { ...aShop(), ...content, ...stamp } },
    ],
  },
  {
    name: 'views',
    actor: 'admin',
    drawn: drawnFrom(viewInputSchema),
    formed: viewInputSchema,
    read: viewSchema,
    writes: (id, content) => [
      { path: paths.view(id), data: { ...content, updatedBy: admin, updatedAt: now } },
    ],
  },
  {
    name: 'screens',
    actor: 'kitchen',
    drawn: drawnFrom(v.omit(screenSchema, ['uid', 'lastBeatAt'])),
    formed: v.omit(screenSchema, ['uid', 'lastBeatAt']),
    read: screenSchema,
    writes: (id, content) => [
      { path: paths.screen(id), data: { ...content, uid: accounts.kitchen.uid, lastBeatAt: now } },
    ],
  },
  {
    name: 'reports of latencies',
    actor: 'customer',
    drawn: drawnFrom(v.pick(latencyReportSchema, ['latencies'])),
    formed: v.pick(latencyReportSchema, ['latencies']),
    read: latencyReportSchema,
    world: () => minutes().map((at) => ({ path: paths.latencyReport(customer, at), data: null })),
    writes: (_id, content) => [
      {
        path: paths.latencyReport(customer, minutes()[0]),
        data: {
          uid: customer,
          surface: 'customer',
          at: now,
          expiresAt: new Date(Date.now() + 14 * day),
          ...content,
        },
      },
    ],
  },
  {
    name: 'what was read in an inbox',
    actor: 'customer',
    drawn: fc.constant({ readBy: { [customer]: now } }),
    formed: null,
    read: notificationSchema,
    world: (id) => [{ path: paths.notification(customer, id, 1), data: aNotification() }],
    writes: (id, content) => [
      { path: paths.notification(customer, id, 1), data: { ...aNotification(), ...content } },
    ],
  },
  {
    name: 'images',
    actor: 'admin',
    drawn: fc.record(
      {
        contentType: fc.constantFrom(...imageTypes),
        small: fc.constantFrom(1, 80_000).map((size) => new Uint8Array(size)),
      },
      { noNullPrototype: true },
    ),
    formed: null,
    read: v.object({
      contentType: v.picklist(imageTypes),
      bytes: v.instance(Uint8Array),
      small: v.instance(Uint8Array),
    }),
    world: () => [{ path: paths.image(pictureId), data: null }],
    writes: (_id, content) => [
      {
        path: paths.image(pictureId),
        data: { ...content, bytes: picture, uploadedBy: admin, uploadedAt: now },
      },
    ],
  },
  staffField('prepared lines', {
    order: anOrder({ status: 'preparing', lines }),
    field: 'prepared',
    drawn: marks,
  }),
  staffField('packed lines', {
    order: anOrder({ status: 'ready', lines }),
    field: 'packed',
    drawn: marks,
  }),
  staffField('printed tickets', {
    order: anOrder({ status: 'confirmed', lines }),
    field: 'printed',
    drawn: marks,
  }),
  staffField('the courier', {
    actor: 'admin',
    order: aDelivery({ status: 'ready' }),
    field: 'courierId',
    drawn: fc.constantFrom(null, accounts.courier.uid),
  }),
  {
    name: 'the reason of a move',
    actor: 'admin',
    drawn: fc.record({ reason: drawnFrom(text(limits.reason)) }, { noNullPrototype: true }),
    formed: v.object({ reason: text(limits.reason) }),
    read: orderSchema,
    world: (id) => [{ path: paths.order(id), data: pending }],
    writes: (id, content) => [
      {
        path: paths.order(id),
        data: {
          ...pending,
          status: 'cancelled',
          version: pending.version + 1,
          statusTimes: { ...pending.statusTimes, cancelled: now },
          changedBy: { uid: admin, role: 'admin' },
          updatedAt: now,
          ...content,
        },
      },
    ],
  },
  staffField('priority', {
    order: anOrder({ status: 'pending' }),
    field: 'priority',
    drawn: fc.boolean(),
  }),
  staffField('what the kitchen acknowledged', {
    order: anOrder({ status: 'preparing' }),
    field: 'acknowledged',
    drawn: fc.constant(anOrder({ status: 'preparing' }).version),
    also: { acknowledgedBy: { uid: accounts.kitchen.uid, at: now } },
  }),
];
