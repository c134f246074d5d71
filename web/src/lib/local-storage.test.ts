import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fromJson } from './from-json.ts';
import { readLocal, writeLocal } from './local-storage.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('a browser that stores', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
  });

  test('returns what was written until it is removed', () => {
    writeLocal('key', 'value');
    expect(readLocal('key')).toBe('value');
    writeLocal('key', null);
    expect(readLocal('key')).toBeNull();
  });
});

test('a browser that stores nothing for this site reads as empty, and takes writes', () => {
  const blocked = () => {
    throw new Error('Blocked.');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
  writeLocal('key', 'value');
  expect(readLocal('key')).toBeNull();
});

test.each([
  ['what fits', '["a"]', ['a']],
  ['another shape', '{"a":1}', null],
  ['no JSON', '["a"', null],
  ['nothing', null, null],
])('JSON: %s', (_case, text, expected) => {
  expect(fromJson(v.array(v.string()), text)).toEqual(expected);
});
