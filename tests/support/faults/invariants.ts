/** The invariants of a fault run, and its table of figures. */
import { percentileOfSorted } from '@fireline/domain/percentile';
import type { FaultRunResult } from './fault-run.ts';

/** A sentence for each violated invariant; empty if all hold. */
export function brokenInvariants(result: FaultRunResult): readonly string[] {
  const { divergences, backwards, notifications } = result;
  const { missing, doubled, unexpected } = notifications;
  return [
    ...divergences.map((one) => `${one} does not show what the server has.`),
    ...(backwards > 0 ? [`Orders went back to an older version ${backwards} times.`] : []),
    ...missing.map((one) => `A notification is missing: ${one}.`),
    ...doubled.map((one) => `A notification is there twice: ${one}.`),
    ...unexpected.map((one) => `A notification belongs to no move: ${one}.`),
  ];
}

/** The figures, in reading order. */
export function faultTable(result: FaultRunResult): Readonly<Record<string, number>> {
  const { latencies, notifications } = result;
  const quantile = (share: number) => percentileOfSorted(latencies, share) ?? 0;
  return {
    updates: result.updates,
    'events handed to the functions': result.eventDeliveries,
    'of these, doubled': result.eventDeliveries - result.events,
    'delivered to clients': result.delivered,
    'merged into a later one': result.merged,
    'dropped connections': result.dropped,
    'of these, killed clients': result.killed,
    'delivery p50 (ms)': quantile(0.5),
    'delivery p95 (ms)': quantile(0.95),
    'delivery p99 (ms)': quantile(0.99),
    divergences: result.divergences.length,
    'went backwards': result.backwards,
    'started anew, the emulator had left them out': result.startedAnew,
    'notifications expected': notifications.expected,
    'notifications found': notifications.found,
    'notifications missing': notifications.missing.length,
    'notifications doubled': notifications.doubled.length,
  };
}
