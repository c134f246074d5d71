/** `insights/{yyyy-mm-dd}`: the figures of the orders placed on one of the shop's days. */
import * as v from 'valibot';
import { time } from '../fields.ts';
import { texts } from '../texts/texts.ts';
import type { ReportingSurface } from './latency-report.ts';
import type { insightSteps } from './steps.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `2026-11-21`: a day of the shop's calendar. */
export const dateSchema = v.pipe(
  v.string(),
  v.isoDate(() => texts.inputs.date),
);

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
  /** As written; empty if there was none. */
  reason: v.string(),
  count: whole,
});

const sellerSchema = v.object({
  productId: v.string(),
  name: v.string(),
  quantity: whole,
  /** Minor units, at menu prices. */
  revenue: whole,
});

/**
 * What one day and several merged days have in common. Money in minor units of `currency`; what was
 * taken in another one, before or after a change of the shop's, is only in `otherRevenue`.
 */
export const figuresSchema = v.object({
  currency: v.string(),
  orders: whole,
  outcomes: v.object({ completed: whole, cancelled: whole, rejected: whole, open: whole }),
  /** The totals of completed orders, including tax and delivery, less what was refunded. */
  revenue: whole,
  /** The same in other currencies, by ISO 4217 code, in their minor units. */
  otherRevenue: v.optional(v.record(v.string(), whole), {}),
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
  /** Why orders were declined or canceled, the most frequent reason first. */
  reasons: v.array(reasonSchema),
  /** The products of completed orders, best-selling first. */
  bestSellers: v.array(sellerSchema),
  /** By the hour (0 to 23) on the shop's clock at which the orders were placed. */
  hours: v.pipe(v.array(v.object({ orders: whole, revenue: whole })), v.length(24)),
});

const surfaceLatencySchema = v.object({
  ...spreadSchema.entries,
  /** Median and 95th percentile (ms). */
  p50: v.number(),
  p95: v.number(),
  /** How many took longer than `lateLatencyMs`. */
  late: whole,
});
export type SurfaceLatency = v.InferOutput<typeof surfaceLatencySchema>;

/** How long changes took to arrive, by kind of screen; only kinds that reported any. */
const latencyFiguresSchema = v.object({
  customer: v.optional(surfaceLatencySchema),
  kitchen: v.optional(surfaceLatencySchema),
  admin: v.optional(surfaceLatencySchema),
  courier: v.optional(surfaceLatencySchema),
} satisfies Record<ReportingSurface, unknown>);
export type LatencyFigures = v.InferOutput<typeof latencyFiguresSchema>;

export const insightDaySchema = v.object({
  ...figuresSchema.entries,
  /** Null if nothing was reported; missing on days that were computed before reports existed. */
  delivery: v.optional(v.nullable(latencyFiguresSchema), null),
  /**
   * How many customers followed their order live after the shop had confirmed it; null on days
   * that were computed before this was counted.
   */
  followed: v.optional(v.nullable(whole), null),
  date: dateSchema,
  timeZone: v.string(),
  /** The shop's `ticketLateMinutes` at the time of the computation. */
  lateMinutes: v.number(),
  /** When the day began, and when the next one did. */
  from: time,
  to: time,
  /** When this was computed. */
  madeAt: time,
});

export type Figures = v.InferOutput<typeof figuresSchema>;
export type InsightDay = v.InferOutput<typeof insightDaySchema>;
export type StepFigures = v.InferOutput<typeof stepSchema>;

/** Input of the callable `rollUpInsights`: both days are included. */
export const rollUpInputSchema = v.pipe(
  v.object({ from: dateSchema, to: dateSchema }),
  v.forward(
    v.partialCheck(
      [['from'], ['to']],
      ({ from, to }) => from <= to,
      () => texts.inputs.dayBeforeFirst,
    ),
    ['to'],
  ),
);
