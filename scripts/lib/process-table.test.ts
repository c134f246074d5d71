import { expect, test } from 'vitest';
import { descendantsOf, parseStat, readProcessTable } from './process-table.ts';

const entry = (pid: number, parent: number) => ({ pid, parent, identity: `${pid}` });

test('descendants are found at any depth, and nobody else', () => {
  const table = [entry(10, 1), entry(11, 10), entry(12, 11), entry(20, 1), entry(21, 20)];
  expect(descendantsOf(10, table).map(({ pid }) => pid)).toEqual([11, 12]);
});

test('a name with spaces and parentheses does not confuse the parser', () => {
  const fields = ['S', '7', ...Array<string>(17).fill('0'), '4242', '0'].join(' ');
  expect(parseStat(`123 (a (strange) name) ${fields}`)).toEqual({
    pid: 123,
    parent: 7,
    identity: '4242',
  });
});

test('a process that has ended and waits to be collected does not count', () => {
  const fields = ['Z', '7', ...Array<string>(17).fill('0'), '4242', '0'].join(' ');
  expect(parseStat(`123 (java) ${fields}`)).toBeUndefined();
});

test('this process is in the table', () => {
  expect(readProcessTable().find(({ pid }) => pid === process.pid)?.parent).toBe(process.ppid);
});
