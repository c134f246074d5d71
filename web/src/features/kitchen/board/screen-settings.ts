/** Settings that a wall screen remembers, by browser and view, so that two stations can differ. */
import { useMemo, useState } from 'react';
import * as v from 'valibot';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { alarmChoices } from '../alarm/alarm.ts';

export const layouts = ['lanes', 'grid', 'rail', 'lines'] as const;
export type Layout = (typeof layouts)[number];
export const textSizes = ['small', 'normal', 'large', 'huge'] as const;
export type TextSize = (typeof textSizes)[number];

/** Scale of everything on a ticket. */
export const zooms = {
  small: 0.85,
  normal: 1,
  large: 1.25,
  huge: 1.55,
} as const satisfies Record<TextSize, number>;

const settingsSchema = v.object({
  layout: v.fallback(v.picklist(layouts), 'lanes'),
  /** Null: depends on the size of the screen. */
  textSize: v.fallback(v.nullable(v.picklist(textSizes)), null),
  alarm: v.fallback(v.picklist(alarmChoices), 'own'),
  /** Whether the panel with all-day counts and later orders is open. */
  panel: v.fallback(v.boolean(), false),
});
export type ScreenSettings = v.InferOutput<typeof settingsSchema>;

/** The settings of the view with this key, and a function to change them. */
export function useScreenSettings(
  key: string,
): readonly [ScreenSettings, (change: Partial<ScreenSettings>) => void] {
  const storageKey = `fireline.kitchen.${key}`;
  // Another window may show the same view; in this one, its own changes win.
  const [changes, setChanges] = useState<Record<string, Partial<ScreenSettings>>>({});
  const stored = useMemo(() => parseSettings(readLocal(storageKey)), [storageKey]);
  const settings = { ...stored, ...changes[storageKey] };
  return [
    settings,
    (change) => {
      setChanges((all) => ({ ...all, [storageKey]: { ...all[storageKey], ...change } }));
      writeLocal(storageKey, JSON.stringify({ ...settings, ...change }));
    },
  ];
}

/** Missing or invalid settings get their defaults. */
export function parseSettings(text: string | null): ScreenSettings {
  return v.parse(v.fallback(settingsSchema, v.parse(settingsSchema, emptySettings)), parsed(text));
}

const emptySettings = { layout: null, textSize: null, alarm: null, panel: null };

function parsed(text: string | null): unknown {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...emptySettings, ...value } : null;
  } catch {
    return null;
  }
}
