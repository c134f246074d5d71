import { describe, expect, test } from 'vitest';
import {
  deedOf,
  defaultKeys,
  isFreeKey,
  keyDeeds,
  parseKeys,
  rebind,
  typeDigit,
} from './key-bindings.ts';

describe('changing a key', () => {
  test('gives the deed the new key, and its old one to whatever had that', () => {
    const keys = rebind(defaultKeys, 'recall', 'Enter');
    expect(keys.recall).toBe('Enter');
    expect(keys.bump).toBe('KeyR');
  });

  test('never gives two deeds the same key, whatever is stored', () => {
    const keys = parseKeys(
      '{"recall":"Enter","bump":"Enter","undo":7,"help":"Digit1","fly":"KeyF"}',
    );
    expect(new Set(Object.values(keys)).size).toBe(keyDeeds.length);
    expect(keys.help).toBe(defaultKeys.help);
  });

  test('what was changed is read as it was stored', () => {
    const keys = rebind(rebind(defaultKeys, 'bump', 'KeyR'), 'undo', 'Backspace');
    expect(parseKeys(JSON.stringify(keys))).toEqual(keys);
  });

  test.each(['{', 'null', null])('what cannot be read is as at first: %j', (text) => {
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
  ])('%s may be used: %s', (code, expected) => {
    expect(isFreeKey(code)).toBe(expected);
  });
});

describe('the deed of a press', () => {
  const press = (code: string, repeat = false) => ({ code, repeat });

  test('follows from the place of the key, so that no press does two things', () => {
    expect(deedOf(defaultKeys, press('ArrowRight'))).toBe('next');
    // A number pad without its lock says ArrowRight, too, but it is the 6.
    expect(deedOf(defaultKeys, press('Numpad6'))).toBeNull();
  });

  test('the other enter key is the same as enter, until it is given to another deed', () => {
    expect(deedOf(defaultKeys, press('NumpadEnter'))).toBe('bump');
    expect(deedOf(rebind(defaultKeys, 'recall', 'NumpadEnter'), press('NumpadEnter'))).toBe(
      'recall',
    );
  });

  test('a key that is held down moves on and on, and does everything else once', () => {
    expect(deedOf(defaultKeys, press('ArrowDown', true))).toBe('down');
    expect(deedOf(defaultKeys, press('Enter', true))).toBeNull();
  });
});

describe('typing a number', () => {
  test('digits that follow each other make one number', () => {
    const one = typeDigit(null, 1, 0, 14);
    expect(one.value).toBe(1);
    expect(typeDigit(one, 2, 500, 14).value).toBe(12);
  });

  test('a pause begins a new number', () => {
    expect(typeDigit(typeDigit(null, 1, 0, 14), 2, 1000, 14).value).toBe(2);
  });

  test('a number that no ticket has begins anew with its last digit', () => {
    expect(typeDigit(typeDigit(null, 1, 0, 14), 9, 100, 14).value).toBe(9);
  });
});
