/**
 * `closings/{number}`: the report of a business day, signed off by an admin, who has counted the
 * cash. Each covers the time since the previous one, so all money is in exactly one of them, and a
 * day may end after midnight. Amounts in minor units of `currency`, times in milliseconds.
 */
import * as v from 'valibot';
import { optionalText, text, time, total } from '../fields.ts';
import { limits } from '../limits.ts';
import { payChoices } from '../money/order-payment.ts';
import { texts } from '../texts/texts.ts';

const whole = v.pipe(v.number(), v.integer());

export const dayReportSchema = v.object({
  /** Includes what happened after `from`, and up to `until`. */
  from: time,
  until: time,
  currency: v.string(),
  /** The orders completed in that time. */
  orders: whole,
  /** Their totals, including tax and delivery. */
  sales: whole,
  deliveryFees: whole,
  /** What discounts took off, missing in older reports. */
  discounts: v.optional(whole, 0),
  serviceCharges: v.optional(whole, 0),
  /** What rounding has added to the totals; negative: taken. */
  rounding: whole,
  tax: whole,
  /** The tax by rate, highest first. */
  taxes: v.array(v.object({ rate: v.number(), net: whole, tax: whole, gross: whole })),
  /** What is still to be paid of these orders, if the shop records payments. */
  unpaid: v.object({ orders: whole, amount: whole }),
  /** What was taken and refunded in that time, for whichever order, without wrong entries. */
  payments: v.array(
    v.object({
      method: v.picklist(payChoices),
      /** How many payments. */
      count: whole,
      amount: whole,
      tips: whole,
      refunded: whole,
    }),
  ),
  /** Orders and payments that can't be read, and are in no sum. */
  unreadable: whole,
  /** What the drawer has gained: cash payments and their tips, less what was refunded. */
  cash: whole,
});
export type DayReport = v.InferOutput<typeof dayReportSchema>;

const signature = { uid: v.string(), name: v.string() };

export const closingSchema = v.object({
  ...dayReportSchema.entries,
  /** 1, 2, 3 …, without gaps. */
  number: whole,
  /** The cash in the drawer, without the float; null: it wasn't counted. */
  counted: v.nullable(whole),
  note: v.string(),
  by: v.object(signature),
  /** An admin reopened it: the next report begins where this one did. */
  reopened: v.optional(v.nullable(v.object({ ...signature, at: time, reason: v.string() })), null),
});
export type Closing = v.InferOutput<typeof closingSchema>;

/** `closeDay`: signs off what the admin has seen. */
export const closeDayInputSchema = v.object({
  /** Of the report that was seen. */
  until: v.pipe(v.number(), v.integer()),
  cash: v.pipe(v.number(), v.integer()),
  counted: v.nullable(total),
  note: optionalText(limits.reason),
});
export type CloseDayInput = v.InferOutput<typeof closeDayInputSchema>;

/** `reopenDay`. */
export const reopenDayInputSchema = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reason: text(limits.reason, () => texts.refusals.reasonMissing),
});
export type ReopenDayInput = v.InferOutput<typeof reopenDayInputSchema>;

export const closingNumberSchema = v.object({ number: whole });
