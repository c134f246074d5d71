import { useLayoutEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { useStore } from '#lib/store.ts';
import {
  digitOf,
  type KeyAction,
  keyActionOf,
  keyActions,
  keyBindings,
  type TypedNumber,
  typeDigit,
} from './key-bindings.ts';

export interface KeyHandlers extends Readonly<Record<KeyAction, () => void>> {
  /** Selects the ticket with this number. */
  readonly choose: (place: number) => void;
  /** How many tickets have a number. */
  readonly count: number;
}

/**
 * Key control of the whole screen, unless a field has the focus or a dialog is open. It's there as
 * soon as the tickets are, so that the first press isn't lost.
 */
export function useKitchenKeys(handlers: KeyHandlers): void {
  const latest = useRef(handlers);
  const bindings = useStore(keyBindings);
  useLayoutEffect(() => {
    latest.current = handlers;
  });

  useLayoutEffect(() => {
    let typed: TypedNumber | null = null;
    const actions = keyActions.map((action) => [
      bindings[action],
      (event: KeyboardEvent) => {
        if (!isForScreen(event)) return;
        if (belongsToControl(event)) {
          // Held down, it would press the button repeatedly, even after its label has changed.
          if (event.repeat) event.preventDefault();
          return;
        }
        event.preventDefault();
        if (keyActionOf(bindings, event) === action) latest.current[action]();
      },
    ]);
    const digits = Array.from({ length: 10 }, (_, digit) => [`Digit${digit}`, `Numpad${digit}`])
      .flat()
      .map((code) => [
        code,
        (event: KeyboardEvent) => {
          const digit = digitOf(event.code);
          if (digit === null || event.repeat || !isForScreen(event)) return;
          typed = typeDigit(typed, digit, Date.now(), latest.current.count);
          latest.current.choose(typed.value);
        },
      ]);
    return tinykeys(window, Object.fromEntries([...actions, ...digits]));
  }, [bindings]);
}

/** Leaves keys to text fields, lists, and dialogs that have the focus. */
function isForScreen({ target }: KeyboardEvent): boolean {
  return !(
    target instanceof Element &&
    target.closest('input, textarea, select, [role="dialog"], [role="alertdialog"], [role="menu"]')
  );
}

/** Enter and Space press the focused button; on a ticket's lines only Space does. */
function belongsToControl({ code, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  const control = target.closest('button, a, [role="radio"]');
  if (!control) return false;
  if (code === 'Space') return true;
  return code === 'Enter' && !control.hasAttribute('data-line');
}
