import { expect, test } from 'vitest';
import { findOnPath, parseJavaVersion } from './machine.ts';

test.each([
  ['openjdk version "21.0.1" 2023-10-17', 21],
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" (stand-in)', 21],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
])('%s is Java %s', (output, version) => {
  expect(parseJavaVersion(output)).toBe(version);
});

test('a program is found in the first folder of PATH that has it', () => {
  expect(findOnPath('sh', '/nowhere:/bin:/usr/bin')).toBe('/bin/sh');
});

test('a folder or a missing PATH is not a program', () => {
  expect(findOnPath('bin', '/usr')).toBeUndefined();
  expect(findOnPath('sh', undefined)).toBeUndefined();
});
