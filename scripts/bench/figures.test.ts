import { expect, test } from 'vitest';
import { markdownTable, withSection } from './figures.ts';

const page = `# Performance
<!-- figures: one -->
old
<!-- end: one -->
Written by people.
<!-- figures: two -->
<!-- end: two -->
`;

test('a benchmark replaces its own section only', () => {
  expect(withSection(page, 'one', 'new')).toBe(page.replace('old', 'new'));
  expect(withSection(page, 'two', 'new')).toContain(
    '<!-- figures: two -->\nnew\n<!-- end: two -->',
  );
  expect(() => withSection(page, 'three', 'new')).toThrow('figures: three');
});

test('a table with a column that not every row has', () => {
  const rows = { 'one listener': { p50: '4.4' }, 'fifty listeners': { p50: '31', p95: '107' } };
  expect(markdownTable('2026-11-28', rows).split('\n')).toEqual([
    '| 2026-11-28 | p50 | p95 |',
    '| --- | --- | --- |',
    '| one listener | 4.4 |  |',
    '| fifty listeners | 31 | 107 |',
  ]);
});
