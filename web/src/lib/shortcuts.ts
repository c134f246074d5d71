/**
 * Keyboard shortcuts of the shell and of the open page. Registered shortcuts also appear in the
 * help sheet and the command palette, so every shortcut that works is listed.
 *
 * A key typed into a field is text: there, only chords with Ctrl or Cmd work. The same holds while
 * a modal dialog is open, except for the dialog's own shortcuts.
 */
import { texts } from '@fireline/domain/texts/texts';
import { useLayoutEffect, useRef } from 'react';
import { createKeybindingsHandler, parseKeybinding } from 'tinykeys';
import { createStore, type Store } from './store.ts';

export interface Shortcut {
  /**
   * In tinykeys' syntax: `n`, `Shift+?`, `$mod+k` (Cmd on Apple, Ctrl elsewhere), or a sequence of
   * presses: `g o`. Null for an action that only the command palette offers.
   */
  readonly keys: string | null;
  /** What it does: "Next order". */
  readonly label: string;
  /** The heading it's listed under: "Orders". */
  readonly group: string;
  readonly run: () => void;
  /** Works while a modal dialog is open: the shortcut belongs to it. */
  readonly inDialogs?: boolean;
  /** Repeats while the key is held down, for example when moving along a list. */
  readonly repeats?: boolean;
}

/** All registered shortcuts; of two with the same keys, the later one runs. */
export const shortcuts: Store<readonly Shortcut[]> = createStore<readonly Shortcut[]>([]);

/** Registers `list` until the returned function is called. */
export function registerShortcuts(list: readonly Shortcut[]): () => void {
  const own = list.map((shortcut) => ({ ...shortcut }));
  setShortcuts([...shortcuts.get(), ...own]);
  return () => setShortcuts(shortcuts.get().filter((other) => !own.includes(other)));
}

/**
 * Registers `list` while the component is mounted, before it's painted: what can be seen can be
 * pressed. Always runs the latest `run` of each.
 */
export function useShortcuts(list: readonly Shortcut[]): void {
  const latest = useRef(list);
  useLayoutEffect(() => {
    latest.current = list;
  });
  const signature = JSON.stringify(list);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature has all but `run`.
  useLayoutEffect(
    () =>
      registerShortcuts(
        list.map((shortcut, index) => ({ ...shortcut, run: () => latest.current[index]?.run() })),
      ),
    [signature],
  );
}

/** The key labels to press, one list per press: `[['Ctrl', 'K']]`. */
export function keyNames(keys: string): readonly (readonly string[])[] {
  return parseKeybinding(keys).map(([mods, key]) => {
    const name = keyWord(String(key));
    // The Shift needed for a `?` needn't be mentioned.
    const isSign = /^[^a-z0-9]$/i.test(String(key));
    const shown = isSign ? mods.filter((mod) => mod !== 'Shift') : mods;
    return [...shown.map((mod) => modifierWord(mod)), capital(name)];
  });
}

function modifierWord(modifier: string): string {
  if (modifier === 'Control') return texts.ui.keyControl;
  if (modifier === 'Shift') return texts.ui.keyShift;
  return modifier === 'Meta' ? '⌘' : modifier;
}

function keyWord(key: string): string {
  if (key === 'Escape') return texts.ui.keyEscape;
  return key === ' ' ? texts.ui.keySpace : (arrows.get(key) ?? key);
}

const arrows = new Map([
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
]);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

type OnKey = (event: Event) => void;

let onKey: OnKey | null = null;

function setShortcuts(next: readonly Shortcut[]): void {
  if (onKey) window.removeEventListener('keydown', onKey);
  onKey = next.some(({ keys }) => keys !== null) ? listenerFor(next) : null;
  if (onKey) window.addEventListener('keydown', onKey);
  shortcuts.set(next);
}

function listenerFor(list: readonly Shortcut[]): OnKey {
  const byKeys = new Map<string, Shortcut[]>();
  for (const shortcut of list) {
    if (shortcut.keys === null) continue;
    byKeys.set(shortcut.keys, [...(byKeys.get(shortcut.keys) ?? []), shortcut]);
  }
  let pressed: string[] = [];
  const match = createKeybindingsHandler(
    Object.fromEntries(
      [...byKeys.keys()].flatMap((keys) =>
        waysToPress(keys).map((way) => [way, () => pressed.push(keys)]),
      ),
    ),
  );
  return (event) => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
    const isChord = event.ctrlKey || event.metaKey;
    if (isTyping(event.target) && !isChord) return;
    pressed = [];
    match(event);
    // `g o` also ends with `o`: the longer sequence is what was meant.
    const keys = pressed.sort((a, b) => b.split(' ').length - a.split(' ').length)[0];
    if (keys === undefined) return;
    const isBehindDialog = !isChord && isDialogOpen();
    const shortcut = byKeys
      .get(keys)
      ?.findLast(({ inDialogs }) => !isBehindDialog || inDialogs === true);
    if (!shortcut || (event.repeat && !shortcut.repeats)) return;
    event.preventDefault();
    shortcut.run();
  };
}

/** Symbols need Shift on some keyboards and not on others. */
function waysToPress(keys: string): readonly string[] {
  const bare = keys.replace(/Shift\+([^\w\s])$/, '$1');
  return bare === keys ? [keys] : [keys, bare];
}

/** Fields that use keys for text or selection; a checkbox uses them for neither. */
const fields =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), [role="combobox"], [role="listbox"], [role="menu"], [role="menu"] *, ' +
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"], [type="color"], [type="file"])';

function isTyping(target: EventTarget | null): boolean {
  return target !== null && 'matches' in target && (target as Element).matches(fields);
}

/** Whether a modal dialog covers the page. */
export function isDialogOpen(): boolean {
  return (
    document.querySelector('[role="dialog"][data-open], [role="alertdialog"][data-open]') !== null
  );
}
