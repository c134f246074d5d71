/**
 * Orders as a CSV file: read page by page and written as they arrive, so that a year of orders
 * needs the memory of one page. Loads papaparse; import it lazily.
 */

import { filteredOrdersQuery } from '@fireline/domain/insights/queries';
import { limits } from '@fireline/domain/limits';
import type { Order } from '@fireline/domain/order/schema';
import type { FulfilmentType, OrderStatus } from '@fireline/domain/order/status';
import type { CsvFormat } from '@fireline/domain/shop/csv-format';
import { officeSources } from '#entities/shop/office-sources.ts';
import { byteOrderMark } from '#lib/files/csv-text.ts';
import { openFile, type SaveTarget } from '#lib/files/save-file.ts';
import { countAll, readAll } from '#platform/firestore/read-all.ts';
import type { Entry } from '#platform/live/state.ts';
import { type CsvRows, csvHead, csvRows } from './order-csv.ts';
import { orderDetails } from './order-details.ts';

export interface OrderExportSpec {
  /** Null: any. */
  readonly statuses: readonly OrderStatus[] | null;
  /** Null: both. */
  readonly type: FulfilmentType | null;
  /** Placed from `from` until just before `to`, in milliseconds. */
  readonly from: number;
  readonly to: number;
  /**
   * Searched for as in the list of orders: in the number, the name, the notes, the items, and the
   * contact; empty: any.
   */
  readonly text: string;
  /** Another condition an order must meet; null: none. */
  readonly fits: ((order: Entry<Order>) => boolean) | null;
  readonly rows: CsvRows;
  /** Neither reads contacts and couriers, nor writes their columns. */
  readonly withoutContacts?: boolean;
  readonly format: CsvFormat;
}

export interface ExportProgress {
  /** Orders read so far, and in total; more may be placed in the meantime. */
  readonly read: number;
  readonly total: number;
  /** Orders read that are in the file. */
  readonly written: number;
}

export interface ExportOptions {
  readonly spec: OrderExportSpec;
  readonly timeZone: string;
  readonly country: string | null;
  /** For example `orders-2026-11-21.csv`. */
  readonly fileName: string;
  readonly onProgress: (progress: ExportProgress) => void;
  readonly signal: AbortSignal;
  /** Where to write; asks the user if omitted. */
  readonly open?: (name: string) => Promise<SaveTarget | null>;
}

export type Exported =
  | { readonly outcome: 'saved'; readonly written: number; readonly invalid: number }
  | { readonly outcome: 'cancelled' };

const pageSize = 250;

/**
 * Exports the orders that match `spec`, oldest first. Call it directly from the click: it first
 * asks where to save. A canceled or failed export leaves no file behind.
 * @throws FirelineError `unavailable` if the server can't be reached.
 */
export async function exportOrders(options: ExportOptions): Promise<Exported> {
  const { fileName, signal, open = openFile } = options;
  const file = await open(fileName);
  if (!file) return { outcome: 'cancelled' };
  try {
    const counts = await writeAll(options, file);
    if (counts === null || signal.aborted) {
      await file.abort();
      return { outcome: 'cancelled' };
    }
    await file.close();
    return { outcome: 'saved', ...counts };
  } catch (error) {
    await file.abort();
    throw error;
  }
}

async function writeAll(
  { spec, timeZone, country, onProgress, signal }: ExportOptions,
  file: SaveTarget,
): Promise<{ written: number; invalid: number } | null> {
  const filter = { statuses: spec.statuses, type: spec.type };
  const { rows, format, withoutContacts = false } = spec;
  const style = { rows, timeZone, country, format, withoutContacts };
  const details = orderDetails(spec);
  const total = await countAll(filteredOrdersQuery(spec, filter, limits.countSize));
  let [read, written, invalid] = [0, 0, 0];
  onProgress({ read, written, total });
  await file.write(`${spec.format.hasMark ? byteOrderMark : ''}${csvHead(style)}`);
  for await (const page of readAll(officeSources.ordersPlacedBetween(spec, filter, pageSize))) {
    if (signal.aborted) return null;
    const found = await details.ofMatches(
      page.entries.filter((order) => !order.data.test && (spec.fits?.(order) ?? true)),
    );
    await file.write(csvRows(found, style));
    read += page.entries.length + page.invalidIds.length;
    written += found.length;
    invalid += page.invalidIds.length;
    onProgress({ read, written, total: Math.max(total, read) });
  }
  return { written, invalid };
}
