/**
 * Business days: what a day's orders and payments add up to since the last report, signing it off
 * as `closings/{number}`, and reopening it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import {
  type CloseDayInput,
  type Closing,
  closingSchema,
  type DayReport,
  type ReopenDayInput,
} from '@fireline/domain/day/closing';
import {
  closingsQuery,
  completedBetweenQuery,
  paymentsBetweenQuery,
} from '@fireline/domain/day/queries';
import { DayCount } from '@fireline/domain/day/report';
import { FirelineError } from '@fireline/domain/errors';
import { paymentSchema } from '@fireline/domain/money/payment';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { dateIn } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import { daySpan } from '@fireline/domain/time/shop-days';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { callTexts } from '../lib/call-texts.ts';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { pagesOf } from '../lib/pages-of.ts';
import { readShop, requireShop } from '../lib/read-shop.ts';
import { readStored, type Stored, toQuery } from '../lib/stored.ts';
import * as logs from '../logs.ts';

/** How many documents are in memory at once. */
const pageSize = 300;
/**
 * A write has the time of its request, but others can read it only once it's committed: nothing
 * can be added to a time that is over for this long (ms).
 */
const settled = 5000;

export interface Signer {
  readonly uid: string;
  readonly name: string;
}

/** What the time since the last report adds up to so far. */
export async function reportDay({ db, now }: Context): Promise<DayReport> {
  const shop = requireShop(await readShop(db));
  const until = now();
  return await count(db, shop, beginOf(await lastClosing(db), shop, until), until);
}

/**
 * Signs off the report that `by` has seen, and resolves to its number.
 * @throws FirelineError `conflict` if something was added to it since, or someone else was faster.
 */
export async function closeDay(
  { db, now }: Context,
  { until, cash, counted, note }: CloseDayInput,
  by: Signer,
): Promise<number> {
  await pause(Math.max(0, until + settled - now()));
  const shop = requireShop(await readShop(db));
  const last = await lastClosing(db);
  const from = beginOf(last, shop, until);
  if (until <= from || until > now()) throw changedSince();
  const report = await count(db, shop, from, until);
  if (report.cash !== cash) throw changedSince();
  const number = (last?.value.number ?? 0) + 1;
  const closing: Closing = { ...report, number, counted, note, by, reopened: null };
  const batch = db.batch();
  batch.create(db.doc(paths.closing(number)), encode.document(closingSchema, closing));
  // Nobody has reopened the last one meanwhile: this one would begin elsewhere.
  if (last)
    batch.update(
      db.doc(paths.closing(last.value.number)),
      { number: last.value.number },
      { lastUpdateTime: last.updateTime },
    );
  if (!(await tryCommit(() => batch.commit()))) throw changedSince();
  return number;
}

/**
 * Reopens the last report: the next one begins where it did, and it keeps saying who reopened it,
 * and why.
 * @throws FirelineError `conflict` if it isn't the last one, or was reopened before.
 */
export async function reopenDay(
  { db, now }: Context,
  { number, reason }: ReopenDayInput,
  by: Signer,
): Promise<void> {
  const last = await lastClosing(db);
  if (last?.value.number !== number || last.value.reopened) {
    throw new FirelineError('conflict', callTexts().notLastReport);
  }
  const change = encode.changes(closingSchema, { reopened: { ...by, at: now(), reason } });
  const isWritten = await tryCommit(() =>
    db.doc(paths.closing(number)).update(change, { lastUpdateTime: last.updateTime }),
  );
  if (!isWritten) throw new FirelineError('conflict', callTexts().notLastReport);
}

async function lastClosing(db: Firestore): Promise<Stored<Closing> | null> {
  const [last] = (await toQuery(db, closingsQuery(1)).get()).docs;
  return last ? readStored(closingSchema, last) : null;
}

/** The first report begins with the day on which it's made. */
function beginOf(last: Stored<Closing> | null, shop: Shop, until: number): number {
  if (last === null) return daySpan(dateIn(shop.timeZone, until), shop.timeZone).from;
  return last.value.reopened ? last.value.from : last.value.until;
}

async function count(db: Firestore, shop: Shop, from: number, until: number): Promise<DayReport> {
  const day = new DayCount(shop.currency);
  for await (const doc of pagesOf(db, completedBetweenQuery(from, until, pageSize))) {
    const order = readable(orderSchema, doc);
    if (order) day.addOrder(order);
    else day.addUnreadable();
  }
  for await (const doc of pagesOf(db, paymentsBetweenQuery(from, until, pageSize))) {
    const payment = readable(paymentSchema, doc);
    if (payment) day.addPayment(payment);
    else day.addUnreadable();
  }
  return day.result(from, until);
}

/** Null if it doesn't fit `schema`: the report says so, rather than never being made. */
function readable<Value>(
  schema: Parameters<typeof readStored<Value>>[0],
  doc: DocumentSnapshot,
): Value | null {
  try {
    return readStored(schema, doc).value;
  } catch (error) {
    logs.missingFromReport(doc.ref.path, error);
    return null;
  }
}

function changedSince(): FirelineError {
  return new FirelineError('conflict', callTexts().dayChanged);
}
