/** What this device prints, remembered by the browser. */
import * as v from 'valibot';
import { type PaperWidth, paperWidths } from '#entities/order/print/roll-paper.tsx';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { type Connection, connections } from './direct/direct-printer.ts';

/** Prints with a dialog, unless it's told not to. */
const browser = 'browser';

/** Of a serial port; what is behind USB takes any. */
export const baudRates = [9600, 19_200, 38_400, 115_200] as const;

const settingsSchema = v.object({
  /** New tickets confirmed since then (ms) print by themselves; null: only when asked. */
  automaticSince: v.nullable(v.number()),
  /** Null for all. */
  station: v.nullable(v.string()),
  width: v.picklist(paperWidths),
  connection: v.optional(v.picklist([browser, ...connections]), browser),
  baudRate: v.optional(v.picklist(baudRates), baudRates[0]),
});

export interface PrinterSettings {
  readonly automaticSince: number | null;
  readonly station: string | null;
  readonly width: PaperWidth;
  /** How tickets get to the printer. */
  readonly connection: 'browser' | Connection;
  readonly baudRate: (typeof baudRates)[number];
}

const storageKey = 'fireline.printer';
const initial: PrinterSettings = {
  automaticSince: null,
  station: null,
  width: 80,
  connection: browser,
  baudRate: baudRates[0],
};

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
