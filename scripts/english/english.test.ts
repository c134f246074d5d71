/** Texts and documents are plain American English. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../lib/project.ts';
import { habitWords } from './habit-words.ts';
import { misspelled } from './spelling.ts';
import { isForPeople, type Text, textsForPeople, textsOf } from './texts.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The faults in what `textsIn` finds in the TypeScript files of `folders`. */
function sources(folders: string, textsIn: (file: string) => readonly Text[]): string[] {
  const files = globSync(`${folders}/**/*.{ts,tsx}`, { cwd: root }).filter(
    (file) => !/node_modules|\.test\.tsx?$|scripts\/english|texts\/(?!en\/)[a-z]{2}\//.test(file),
  );
  expect(files.length).toBeGreaterThan(500);
  return files.flatMap((file) =>
    textsIn(file).flatMap(({ kind, line, text }) => faults(file, line, text, kind)),
  );
}

/** Habit words and misspelled words, one line each. */
function faults(file: string, line: number, text: string, kind: Text['kind'] = 'text'): string[] {
  const habits = habitWords.flatMap(({ pattern, instead, isFineInComments }) => {
    const found = pattern.exec(text)?.[0];
    return found && !(kind === 'comment' && isFineInComments) ? [`“${found}” (${instead})`] : [];
  });
  return [...habits, ...misspelled(text).map((word) => `“${word}” (spelling)`)].map(
    (fault) => `${file}:${line}: ${fault}`,
  );
}

test('what people read in the app, in emails, and on the command line', () => {
  const found = sources('{web/src,domain/src,functions/src,scripts}', (file) =>
    textsForPeople(file, read(file)),
  );
  expect(found).toEqual([]);
});

test('comments', () => {
  const found = sources('{web/src,domain/src,functions/src,scripts,tests}', (file) =>
    textsOf(file, read(file))
      .filter(({ kind, text }) => kind === 'comment' && !/biome-ignore/.test(text))
      .map((comment) => ({ ...comment, text: comment.text.replace(/`[^`]*`/g, '…') })),
  );
  expect(found).toEqual([]);
});

test('the documents', () => {
  const files = [
    ...globSync('*.md', { cwd: root }),
    ...globSync('{docs,tests/e2e}/**/*.md', { cwd: root }),
    // The glossary also has the words that are not to be used.
  ].filter((file) => !file.endsWith('glossary.md'));
  expect(files.length).toBeGreaterThan(15);
  const found = files.flatMap((file) =>
    read(file)
      .replace(/^```[\s\S]*?^```/gm, (code) => code.replace(/[^\n]/g, ''))
      .replace(/`[^`\n]*`|<[^>\n]*>|\]\([^)\n]*\)|https?:\S+|[\w.-]+@[\w.-]+/g, '`…`')
      .split('\n')
      .flatMap((text, index) => faults(file, index + 1, text)),
  );
  expect(found).toEqual([]);
});

describe('the check', () => {
  test('sees another English, and lets names of code be', () => {
    expect(
      misspelled('The colour of Ozra’s `openDialog` is grey; it’s organised by the fryer’s ETA.'),
    ).toEqual(['colour', 'Ozra', 'grey', 'organised']);
  });

  test('sees a habit word in a text, an attribute, a template and a comment', () => {
    const source = [
      '// Opened anew.',
      'const words = `It is told`;',
      'const page = <p title="Whoever has it">It can be had. {words}</p>;',
    ].join('\n');
    const found = textsOf('page.tsx', source).flatMap(({ kind, line, text }) =>
      faults('', line, text, kind),
    );
    expect(found.map((fault) => fault.slice(0, fault.indexOf('”')))).toEqual([
      ':1: “anew',
      ':2: “is told',
      ':3: “Whoever',
      ':3: “be had',
    ]);
  });

  test.each([
    ['Place order', true],
    ['Confirm', true],
    ['{…} orders are waiting.', true],
    ['flex items-center gap-2', false],
    ['orders/{…}', false],
    ['#platform/live/live.ts', false],
    ['not-allowed', false],
    ['aria-label', false],
  ])('takes “%s” for a text: %s', (text, isText) => {
    expect(isForPeople(text)).toBe(isText);
  });
});
