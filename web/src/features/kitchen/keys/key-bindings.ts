/**
 * The keys of a bump bar or a keyboard. Each deed has one key that can be changed; digits always
 * choose a ticket by the number on it. Keys are `KeyboardEvent.code`s: the place, not the letter.
 */
import { createStore, type Store } from '#lib/store.ts';
import { save } from '../board/screen-settings.ts';

export const keyDeeds = [
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
  'sound',
  'help',
] as const;
export type KeyDeed = (typeof keyDeeds)[number];
export type KeyBindings = Readonly<Record<KeyDeed, string>>;

export const deedWords = {
  next: 'Next ticket',
  previous: 'Previous ticket',
  down: 'Next line',
  up: 'Previous line',
  bump: 'Bump: do the ticket’s next step',
  line: 'Mark the line done or packed',
  recall: 'Recall the ticket, or the last one bumped',
  undo: 'Undo',
  priority: 'Priority on or off',
  acknowledge: 'Acknowledge an alert',
  station: 'Next station',
  layout: 'Next layout',
  panel: 'All-day counts and later orders',
  ordering: 'Pause or slow down ordering',
  sound: 'Sound and test tone',
  help: 'Show these keys',
} as const satisfies Record<KeyDeed, string>;

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
  sound: 'KeyM',
  help: 'KeyH',
};

const storageKey = 'fireline.kitchen.keys';
export const keyBindings: Store<KeyBindings> = createStore(readKeys());

/** Gives `deed` the key `code`; whatever had it takes the deed's old one. */
export function rebind(bindings: KeyBindings, deed: KeyDeed, code: string): KeyBindings {
  const holder = keyDeeds.find((other) => bindings[other] === code);
  return {
    ...bindings,
    ...(holder && { [holder]: bindings[deed] }),
    [deed]: code,
  };
}

export function setKeys(bindings: KeyBindings): void {
  keyBindings.set(bindings);
  save(storageKey, bindings);
}

/** A key that is held down goes on and on with these. */
const movesOn: readonly (KeyDeed | undefined)[] = ['next', 'previous', 'down', 'up'];

/**
 * What a press does, or null. By the place of the key alone: the letter, or the arrow of a number
 * pad without its lock, may stand for another one.
 */
export function deedOf(
  bindings: KeyBindings,
  { code, repeat }: Pick<KeyboardEvent, 'code' | 'repeat'>,
): KeyDeed | null {
  const byCode = (wanted: string) => keyDeeds.find((deed) => bindings[deed] === wanted);
  const deed = byCode(code) ?? (code === 'NumpadEnter' ? byCode('Enter') : undefined);
  return deed === undefined || (repeat && !movesOn.includes(deed)) ? null : deed;
}

/** Whether a key may be given to a deed: digits and the keys that move the focus stay as they are. */
export function isFreeKey(code: string): boolean {
  return code !== '' && !/^(Digit|Numpad)\d$|^(Tab|Escape|(Shift|Control|Alt|Meta)\w*)$/.test(code);
}

/** What stands on the key: `KeyR` is R. */
export function keyText(code: string): string {
  const arrows: Record<string, string> = {
    ArrowRight: '→',
    ArrowLeft: '←',
    ArrowDown: '↓',
    ArrowUp: '↑',
  };
  return arrows[code] ?? code.replace(/^Key|^Digit/, '').replace(/^Numpad/, 'Num ');
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

/** Digits that follow each other so quickly (ms) make one number. */
const digitsWithin = 900;

/** The number that has been typed so far, of a ticket among `count`. */
export function typeDigit(
  before: TypedNumber | null,
  digit: number,
  now: number,
  count: number,
): TypedNumber {
  const longer = before && now - before.at <= digitsWithin ? before.value * 10 + digit : digit;
  return { value: longer <= count ? longer : digit, at: now };
}

/** The stored keys; a deed that has none, or one that is taken, has its first one. */
export function parseKeys(text: string | null): KeyBindings {
  try {
    const stored: unknown = JSON.parse(text ?? '{}');
    if (typeof stored !== 'object' || stored === null) return defaultKeys;
    return Object.entries(stored).reduce<KeyBindings>((bindings, [name, code]) => {
      const deed = keyDeeds.find((known) => known === name);
      const isUsable = deed !== undefined && typeof code === 'string' && isFreeKey(code);
      return isUsable ? rebind(bindings, deed, code) : bindings;
    }, defaultKeys);
  } catch {
    return defaultKeys;
  }
}

function readKeys(): KeyBindings {
  try {
    return parseKeys(localStorage.getItem(storageKey));
  } catch {
    return defaultKeys;
  }
}
