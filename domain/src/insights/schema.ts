/** `insights/{yyyy-mm-dd}`: what became of the orders that were placed on one day of the shop. */
import * as v from 'valibot';
import { time } from '../fields.ts';
import type { DeliverySurface } from './delivery-report.ts';
import type { insightSteps } from './steps.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `2026-11-21`: a day of the shop's calendar. */
export const dateSchema = v.pipe(v.string(), v.isoDate('Use a date such as 2026-11-21.'));

const spreadSchema = v.object({
  count: whole,
  sum: v.number(),
  classes: v.record(v.string(), whole),
});

/** One step of the orders; times in milliseconds, null if no order took it. */
const stepSchema = v.object({
  ...spreadSchema.entries,
  average: v.nullable(v.number()),
  median: v.nullable(v.number()),
  p90: v.nullable(v.number()),
});

export const outcomes = ['completed', 'cancelled', 'rejected', 'open'] as const;
export type Outcome = (typeof outcomes)[number];

const reasonSchema = v.object({
  outcome: v.picklist(['cancelled', 'rejected']),
  /** As it was given; empty if none was. */
  reason: v.string(),
  count: whole,
});

const sellerSchema = v.object({
  productId: v.string(),
  name: v.string(),
  quantity: whole,
  /** Minor units, without tax. */
  revenue: whole,
});

/** What one day and many days together both have. Money in minor units of `currency`. */
export const figuresSchema = v.object({
  currency: v.string(),
  /** How many were placed. */
  orders: whole,
  outcomes: v.object({ completed: whole, cancelled: whole, rejected: whole, open: whole }),
  /** The totals of the completed orders, tax and delivery included. */
  revenue: whole,
  steps: v.object({
    confirm: stepSchema,
    start: stepSchema,
    prepare: stepSchema,
    collect: stepSchema,
    fetch: stepSchema,
    deliver: stepSchema,
    whole: stepSchema,
  } satisfies Record<(typeof insightSteps)[number], typeof stepSchema>),
  /** `late` of `measured` orders; see `isLate`. */
  late: v.object({ late: whole, measured: whole }),
  /** Why orders ended unsold, the most frequent first. */
  reasons: v.array(reasonSchema),
  /** What completed orders were made of, the most sold first. */
  bestSellers: v.array(sellerSchema),
  /** By the hour (0 to 23) on the shop's clock at which orders were placed. */
  hours: v.pipe(v.array(v.object({ orders: whole, revenue: whole })), v.length(24)),
});

const surfaceDeliveriesSchema = v.object({
  ...spreadSchema.entries,
  /** Half of the changes were on a screen within, and nineteen of twenty (ms). */
  p50: v.number(),
  p95: v.number(),
  /** How many took longer than `lateDelivery`. */
  late: whole,
});
export type SurfaceDeliveries = v.InferOutput<typeof surfaceDeliveriesSchema>;

/** How long changes took to arrive, by kind of screen; only those that reported any. */
const deliveryFiguresSchema = v.object({
  customer: v.optional(surfaceDeliveriesSchema),
  kitchen: v.optional(surfaceDeliveriesSchema),
  admin: v.optional(surfaceDeliveriesSchema),
  courier: v.optional(surfaceDeliveriesSchema),
} satisfies Record<DeliverySurface, unknown>);
export type DeliveryFigures = v.InferOutput<typeof deliveryFiguresSchema>;

export const insightDaySchema = v.object({
  ...figuresSchema.entries,
  /** Null if nothing was reported; days that were worked out before there were reports have none. */
  delivery: v.optional(v.nullable(deliveryFiguresSchema), null),
  date: dateSchema,
  timeZone: v.string(),
  /** The shop's `ticketLateMinutes` when this was worked out. */
  lateMinutes: v.number(),
  /** When the day began, and when the next one did. */
  from: time,
  to: time,
  /** When this was worked out. */
  madeAt: time,
});

export type Figures = v.InferOutput<typeof figuresSchema>;
export type InsightDay = v.InferOutput<typeof insightDaySchema>;
export type StepFigures = v.InferOutput<typeof stepSchema>;

/** What the callable `rollUpInsights` takes: both days are included. */
export const rollUpInputSchema = v.pipe(
  v.object({ from: dateSchema, to: dateSchema }),
  v.forward(
    v.partialCheck(
      [['from'], ['to']],
      ({ from, to }) => from <= to,
      'Choose a day after the first.',
    ),
    ['to'],
  ),
);
