/**
 * Keys for a bump bar or a keyboard. Each action has one key that can be changed; digits always
 * select a ticket by its number. Keys are `KeyboardEvent.code` values: the position, not the
 * letter.
 */
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { fromJson } from '#lib/from-json.ts';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { createStore, type Store } from '#lib/store.ts';

export const keyActions = [
  'next',
  'previous',
  'down',
  'up',
  'bump',
  'line',
  'recall',
  'undo',
  'priority',
  'acknowledge',
  'station',
  'layout',
  'panel',
  'ordering',
  'soldOut',
  'sound',
  'help',
] as const;
export type KeyAction = (typeof keyActions)[number];
export type KeyBindings = Readonly<Record<KeyAction, string>>;

export function keyActionText(action: KeyAction): string {
  const actions: Record<KeyAction, string> = {
    next: texts.kitchen.actionNext,
    previous: texts.kitchen.actionPrevious,
    down: texts.kitchen.actionDown,
    up: texts.kitchen.actionUp,
    bump: texts.kitchen.actionBump,
    line: texts.kitchen.actionLine,
    recall: texts.kitchen.actionRecall,
    undo: texts.kitchen.undo,
    priority: texts.kitchen.actionPriority,
    acknowledge: texts.kitchen.actionAcknowledge,
    station: texts.kitchen.actionStation,
    layout: texts.kitchen.actionLayout,
    panel: texts.kitchen.actionPanel,
    ordering: texts.kitchen.actionOrdering,
    soldOut: texts.soldOut.title,
    sound: texts.kitchen.actionSound,
    help: texts.kitchen.actionHelp,
  };
  return actions[action];
}

export const defaultKeys: KeyBindings = {
  next: 'ArrowRight',
  previous: 'ArrowLeft',
  down: 'ArrowDown',
  up: 'ArrowUp',
  bump: 'Enter',
  line: 'Space',
  recall: 'KeyR',
  undo: 'KeyU',
  priority: 'KeyP',
  acknowledge: 'KeyA',
  station: 'KeyS',
  layout: 'KeyV',
  panel: 'KeyD',
  ordering: 'KeyO',
  soldOut: 'KeyE',
  sound: 'KeyM',
  help: 'KeyH',
};

const storageKey = 'fireline.kitchen.keys';
export const keyBindings: Store<KeyBindings> = createStore(parseKeys(readLocal(storageKey)));

/** Assigns `code` to `action`; the action that had it gets the old key of `action`. */
export function rebind(bindings: KeyBindings, action: KeyAction, code: string): KeyBindings {
  const holder = keyActions.find((other) => bindings[other] === code);
  return {
    ...bindings,
    ...(holder && { [holder]: bindings[action] }),
    [action]: code,
  };
}

export function setKeys(bindings: KeyBindings): void {
  keyBindings.set(bindings);
  writeLocal(storageKey, JSON.stringify(bindings));
}

/** The actions that repeat while the key is held down. */
const movementActions: readonly (KeyAction | undefined)[] = ['next', 'previous', 'down', 'up'];

/**
 * The action of a key press, or null. Only the key's position counts: the same letter, or an arrow
 * from a number pad without Num Lock, may come from another key.
 */
export function keyActionOf(
  bindings: KeyBindings,
  { code, repeat }: Pick<KeyboardEvent, 'code' | 'repeat'>,
): KeyAction | null {
  const byCode = (wanted: string) => keyActions.find((action) => bindings[action] === wanted);
  const action = byCode(code) ?? (code === 'NumpadEnter' ? byCode('Enter') : undefined);
  return action === undefined || (repeat && !movementActions.includes(action)) ? null : action;
}

/** Whether a key can be assigned: digits and the keys that move the focus are reserved. */
export function isFreeKey(code: string): boolean {
  return code !== '' && !/^(Digit|Numpad)\d$|^(Tab|Escape|(Shift|Control|Alt|Meta)\w*)$/.test(code);
}

/** The label of a key: R for `KeyR`. */
export function keyText(code: string): string {
  const names: Record<string, string> = {
    ArrowRight: '→',
    ArrowLeft: '←',
    ArrowDown: '↓',
    ArrowUp: '↑',
    Space: texts.kitchen.keySpace,
    Enter: texts.kitchen.keyEnter,
    Backspace: texts.kitchen.keyBackspace,
  };
  const onPad = /^Numpad(.+)$/.exec(code)?.[1];
  if (onPad !== undefined) return texts.kitchen.keyOnPad({ key: onPad });
  return names[code] ?? code.replace(/^Key|^Digit/, '');
}

/** The digit of a key, or null. */
export function digitOf(code: string): number | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}

export interface TypedNumber {
  readonly value: number;
  /** Milliseconds. */
  readonly at: number;
}

/** Digits typed within this time (ms) form one number. */
const digitsWithin = 900;

/** The number typed so far, as one of `count` tickets. */
export function typeDigit(
  before: TypedNumber | null,
  digit: number,
  now: number,
  count: number,
): TypedNumber {
  const longer = before && now - before.at <= digitsWithin ? before.value * 10 + digit : digit;
  return { value: longer <= count ? longer : digit, at: now };
}

/** The stored keys. Actions whose key is missing, invalid, or taken keep their default. */
export function parseKeys(text: string | null): KeyBindings {
  const stored = fromJson(v.record(v.string(), v.unknown()), text) ?? {};
  return Object.entries(stored).reduce<KeyBindings>((bindings, [name, code]) => {
    const action = keyActions.find((known) => known === name);
    const isUsable = action !== undefined && typeof code === 'string' && isFreeKey(code);
    return isUsable ? rebind(bindings, action, code) : bindings;
  }, defaultKeys);
}
