import { describe, expect, test } from 'vitest';
import {
  defaultKeys,
  isFreeKey,
  keyActionOf,
  keyActions,
  parseKeys,
  rebind,
  typeDigit,
} from './key-bindings.ts';

describe('changing a key', () => {
  test('assigns the new key and swaps with the action that had it', () => {
    const keys = rebind(defaultKeys, 'recall', 'Enter');
    expect(keys.recall).toBe('Enter');
    expect(keys.bump).toBe('KeyR');
  });

  test('never gives two actions the same key, whatever is stored', () => {
    const keys = parseKeys(
      '{"recall":"Enter","bump":"Enter","undo":7,"help":"Digit1","fly":"KeyF"}',
    );
    expect(new Set(Object.values(keys)).size).toBe(keyActions.length);
    expect(keys.help).toBe(defaultKeys.help);
  });

  test('changed keys survive storage', () => {
    const keys = rebind(rebind(defaultKeys, 'bump', 'KeyR'), 'undo', 'Backspace');
    expect(parseKeys(JSON.stringify(keys))).toEqual(keys);
  });

  test.each(['{', 'null', null])('invalid stored keys give the defaults: %j', (text) => {
    expect(parseKeys(text)).toEqual(defaultKeys);
  });

  test.each([
    ['KeyQ', true],
    ['F5', true],
    ['NumpadEnter', true],
    ['Digit1', false],
    ['Numpad7', false],
    ['Tab', false],
    ['ShiftLeft', false],
    ['Escape', false],
  ])('%s can be assigned: %s', (code, expected) => {
    expect(isFreeKey(code)).toBe(expected);
  });
});

describe('the action of a key press', () => {
  const press = (code: string, repeat = false) => ({ code, repeat });

  test('depends on the key’s code, so that no press does two things', () => {
    expect(keyActionOf(defaultKeys, press('ArrowRight'))).toBe('next');
    // Without Num Lock, Numpad6 has the key value ArrowRight, too; its code decides.
    expect(keyActionOf(defaultKeys, press('Numpad6'))).toBeNull();
  });

  test('NumpadEnter works as Enter until it is assigned to another action', () => {
    expect(keyActionOf(defaultKeys, press('NumpadEnter'))).toBe('bump');
    expect(keyActionOf(rebind(defaultKeys, 'recall', 'NumpadEnter'), press('NumpadEnter'))).toBe(
      'recall',
    );
  });

  test('holding a key down repeats moves, but every other action runs once', () => {
    expect(keyActionOf(defaultKeys, press('ArrowDown', true))).toBe('down');
    expect(keyActionOf(defaultKeys, press('Enter', true))).toBeNull();
  });
});

describe('typing a number', () => {
  test('digits in quick succession form one number', () => {
    const one = typeDigit(null, 1, 0, 14);
    expect(one.value).toBe(1);
    expect(typeDigit(one, 2, 500, 14).value).toBe(12);
  });

  test('a pause starts a new number', () => {
    expect(typeDigit(typeDigit(null, 1, 0, 14), 2, 1000, 14).value).toBe(2);
  });

  test('a number without a ticket restarts with its last digit', () => {
    expect(typeDigit(typeDigit(null, 1, 0, 14), 9, 100, 14).value).toBe(9);
  });
});
