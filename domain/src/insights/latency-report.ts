/**
 * `latencyReports/{uid}_{minute}`: how long changes took to arrive on one person's screen. Clients
 * create them, at most one per person and minute, because the ID holds both.
 */

import * as v from 'valibot';
import { count, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { day } from '../time/durations.ts';
import { maxLatencyMs } from './latency.ts';

export const reportingSurfaces = ['customer', 'kitchen', 'admin', 'courier'] as const;
export type ReportingSurface = (typeof reportingSurfaces)[number];

export const latencyReportSchema = v.object({
  uid: v.string(),
  surface: v.picklist(reportingSurfaces),
  /** Milliseconds from the server time of a change until it was on the screen. */
  latencies: v.pipe(v.array(count(0, maxLatencyMs)), v.maxLength(limits.latenciesPerReport)),
  at: time,
  expiresAt: time,
});
export type LatencyReport = v.InferOutput<typeof latencyReportSchema>;

/** How long a report is kept, in milliseconds: longer than a day's figures can be recomputed. */
export const latencyReportLifetimeMs = 14 * day;
