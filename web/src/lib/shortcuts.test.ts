import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyNames, registerShortcuts, type Shortcut, shortcuts } from './shortcuts.ts';

class Key extends Event {
  readonly key: string;
  readonly code = '';
  readonly ctrlKey: boolean;
  readonly metaKey = false;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing = false;
  readonly typedInto: string | null;

  constructor(key: string, typedInto: string | null, mods: readonly string[], repeat: boolean) {
    super('keydown', { cancelable: true });
    this.key = key;
    this.ctrlKey = mods.includes('Control');
    this.shiftKey = mods.includes('Shift');
    this.repeat = repeat;
    this.typedInto = typedInto;
    this.getModifierState = (mod) => mods.includes(mod);
  }

  readonly getModifierState: (mod: string) => boolean;

  override get target() {
    const { typedInto } = this;
    if (typedInto === null) return null;
    return Object.assign(new EventTarget(), {
      matches: (selector: string) => selector.split(/,\s*/).some((one) => one === typedInto),
    });
  }
}

let page = new EventTarget();
let ran: string[] = [];
let openDialog: object | null = null;
let undo: (() => void)[] = [];

function register(...list: (Partial<Shortcut> & { keys: string })[]): () => void {
  const leave = registerShortcuts(
    list.map((one) => ({ label: one.keys, group: 'G', run: () => ran.push(one.keys), ...one })),
  );
  undo.push(leave);
  return leave;
}

function press(
  key: string,
  {
    into = null,
    mods = [],
    repeat = false,
  }: { into?: string | null; mods?: readonly string[]; repeat?: boolean } = {},
) {
  const event = new Key(key, into, mods, repeat);
  page.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  page = new EventTarget();
  ran = [];
  undo = [];
  openDialog = null;
  vi.stubGlobal('window', page);
  vi.stubGlobal('KeyboardEvent', Key);
  vi.stubGlobal('document', { querySelector: () => openDialog });
});

afterEach(() => {
  for (const leave of undo) leave();
  vi.unstubAllGlobals();
});

describe('shortcuts', () => {
  it('runs the action of the pressed key, and prevents the browser’s default', () => {
    register({ keys: 'n' });
    expect(press('n').defaultPrevented).toBe(true);
    expect(press('x').defaultPrevented).toBe(false);
    expect(ran).toEqual(['n']);
  });

  it('prefers a sequence over the single key that ends it', () => {
    register({ keys: 'o' }, { keys: 'g o' });
    press('g');
    press('o');
    press('o');
    expect(ran).toEqual(['g o', 'o']);
  });

  it('accepts a symbol with or without Shift, depending on the keyboard', () => {
    register({ keys: 'Shift+?' });
    press('?', { mods: ['Shift'] });
    press('?');
    expect(ran).toEqual(['Shift+?', 'Shift+?']);
  });

  it('ignores typing, except for chords with Ctrl', () => {
    register({ keys: 'n' }, { keys: 'Control+k' });
    press('n', { into: 'textarea' });
    press('k', { into: 'textarea', mods: ['Control'] });
    expect(ran).toEqual(['Control+k']);
  });

  it('is ignored behind a dialog, except for the dialog’s own and for chords', () => {
    register({ keys: 'n' }, { keys: 'd', inDialogs: true }, { keys: 'Control+k' });
    openDialog = {};
    press('n');
    press('d');
    press('k', { mods: ['Control'] });
    expect(ran).toEqual(['d', 'Control+k']);
  });

  it('runs once for a key that is held down, unless it may repeat', () => {
    register({ keys: 'n' }, { keys: 'j', repeats: true });
    press('n');
    press('n', { repeat: true });
    press('j');
    press('j', { repeat: true });
    expect(ran).toEqual(['n', 'j', 'j']);
  });

  it('runs the later of two with the same keys, until that one is removed', () => {
    register({ keys: 'n', run: () => ran.push('page') });
    const leave = register({ keys: 'n', run: () => ran.push('panel') });
    press('n');
    leave();
    press('n');
    expect(ran).toEqual(['panel', 'page']);
  });

  it('lists an action without keys, and never triggers it', () => {
    const leave = registerShortcuts([{ keys: null, label: 'Print', group: 'G', run: () => {} }]);
    expect(shortcuts.get().map(({ label }) => label)).toEqual(['Print']);
    leave();
    expect(shortcuts.get()).toEqual([]);
  });
});

describe('keyNames', () => {
  it('returns the labels of the keys, press by press', () => {
    expect(keyNames('g o')).toEqual([['G'], ['O']]);
    expect(keyNames('Control+k')).toEqual([['Ctrl', 'K']]);
    expect(keyNames('Shift+?')).toEqual([['?']]);
    expect(keyNames('Shift+n')).toEqual([['Shift', 'N']]);
    expect(keyNames('ArrowDown')).toEqual([['↓']]);
  });
});
