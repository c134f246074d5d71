/** What this device prints, remembered by the browser. */
import * as v from 'valibot';
import { type PaperWidth, paperWidths } from '#entities/order/print/roll-paper.tsx';
import { readLocal, writeLocal } from '#lib/local-storage.ts';

const settingsSchema = v.object({
  /** New tickets confirmed since then (ms) print by themselves; null: only when asked. */
  automaticSince: v.nullable(v.number()),
  /** Null for all. */
  station: v.nullable(v.string()),
  width: v.picklist(paperWidths),
});

export interface PrinterSettings {
  readonly automaticSince: number | null;
  readonly station: string | null;
  readonly width: PaperWidth;
}

const storageKey = 'fireline.printer';
const initial: PrinterSettings = { automaticSince: null, station: null, width: 80 };

export function readPrinterSettings(): PrinterSettings {
  try {
    return v.parse(settingsSchema, JSON.parse(readLocal(storageKey) ?? ''));
  } catch {
    return initial;
  }
}

export function writePrinterSettings(settings: PrinterSettings): void {
  writeLocal(storageKey, JSON.stringify(settings));
}
