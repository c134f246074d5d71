/** How the benchmarks print figures. */
import { arch, cpus, platform, totalmem } from 'node:os';
import { percentile } from '@fireline/domain/percentile';

/** `8.1 (7.4–9.2)`: the median of the runs, and their range. */
export function spreadOf(values: readonly number[], digits = 1): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [median, from, to] = [percentile(values, 0.5), least, most].map((n) => n.toFixed(digits));
  return from === to ? `${median}` : `${median} (${from}–${to})`;
}

/** On what it was measured: no figure means anything without it. */
export function machineLine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const engine = process.env.FIRESTORE_ENGINE ?? 'the engine that npm start takes';
  return `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GiB, ${platform()} ${arch()}, Node ${process.version}, ${engine}`;
}
