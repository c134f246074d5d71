import { expect, test } from 'vitest';
import { isDocumentId } from './stored.ts';

test.each(['latte', '7f3kq2zd', 'ä b'])('%j can be an id', (id) => {
  expect(isDocumentId(id)).toBe(true);
});

test.each(['', '.', '..', 'a/b', '__name__'])('%j cannot be an id', (id) => {
  expect(isDocumentId(id)).toBe(false);
});
