/** What a wall screen remembers about itself: by browser and view, so that two stations differ. */
import { useMemo, useState } from 'react';
import * as v from 'valibot';
import { alarmChoices } from '../alarm/alarm.ts';

export const layouts = ['lanes', 'grid', 'rail', 'lines'] as const;
export type Layout = (typeof layouts)[number];
export const textSizes = ['small', 'normal', 'large', 'huge'] as const;
export type TextSize = (typeof textSizes)[number];

/** How much larger everything on a ticket is. */
export const zooms = {
  small: 0.85,
  normal: 1,
  large: 1.25,
  huge: 1.55,
} as const satisfies Record<TextSize, number>;

const settingsSchema = v.object({
  layout: v.fallback(v.picklist(layouts), 'lanes'),
  /** Null: by the size of the screen. */
  textSize: v.fallback(v.nullable(v.picklist(textSizes)), null),
  alarm: v.fallback(v.picklist(alarmChoices), 'own'),
  /** The panel with the all-day counts and what comes later. */
  panel: v.fallback(v.boolean(), false),
});
export type ScreenSettings = v.InferOutput<typeof settingsSchema>;

/** The settings of the view with this key, and how to change them. */
export function useScreenSettings(
  key: string,
): readonly [ScreenSettings, (change: Partial<ScreenSettings>) => void] {
  const storageKey = `fireline.kitchen.${key}`;
  // Another window may have the same view: what this one changes counts here.
  const [changes, setChanges] = useState<Record<string, Partial<ScreenSettings>>>({});
  const stored = useMemo(() => readSettings(storageKey), [storageKey]);
  const settings = { ...stored, ...changes[storageKey] };
  return [
    settings,
    (change) => {
      setChanges((all) => ({ ...all, [storageKey]: { ...all[storageKey], ...change } }));
      save(storageKey, { ...settings, ...change });
    },
  ];
}

/** Whatever is stored: a setting that is missing or unknown is as it was at first. */
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

function readSettings(storageKey: string): ScreenSettings {
  try {
    return parseSettings(localStorage.getItem(storageKey));
  } catch {
    return parseSettings(null);
  }
}

export function save(storageKey: string, value: unknown): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(value));
  } catch {
    // The browser keeps nothing for this site: it lasts as long as the page.
  }
}
