/** Everything that people read in the web app and the domain is in a catalog (domain/src/texts). */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are source text.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accounts } from '@fireline/domain/texts/en/accounts';
import { customer } from '@fireline/domain/texts/en/customer';
import { desk } from '@fireline/domain/texts/en/desk';
import { management } from '@fireline/domain/texts/en/management';
import { server } from '@fireline/domain/texts/en/server';
import { staff } from '@fireline/domain/texts/en/staff';
import { start } from '@fireline/domain/texts/en/start';
import { describe, expect, test } from 'vitest';
import { root } from '../lib/project.ts';
import { earlyReadsIn, literalsIn } from './literals.ts';
import { notTexts } from './not-texts.ts';

const files = globSync('{web,domain}/src/**/*.{ts,tsx}', { cwd: root }).filter(
  // Tests and what they are given, the catalogs, and the demo's people.
  (file) =>
    !/\.test\.tsx?$|-fixtures?\.ts$|domain\/src\/(texts|testing)\/|\/demo-accounts\.ts$/.test(file),
);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('no texts outside the catalogs', () => {
  const found = files.flatMap((file) =>
    literalsIn(file, read(file))
      .filter(({ text }) => !notTexts[file]?.literals.includes(text))
      .map(({ line, text }) => `${file}:${line}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('what is listed as no text is still there', () => {
  const gone = Object.entries(notTexts).flatMap(([file, { literals }]) => {
    const found = literalsIn(file, read(file)).map(({ text }) => text);
    return literals.filter((text) => !found.includes(text)).map((text) => `${file}: ${text}`);
  });
  expect(gone).toEqual([]);
});

const laterGroups = [customer, accounts, staff, desk, management];
const later = new Set(laterGroups.flatMap(Object.keys));
const all = new Set([start, ...laterGroups, server].flatMap(Object.keys));

// A file may load before the texts of later groups; the domain speaks more than one language.
test('texts are read inside functions', () => {
  const found = files.flatMap((file) =>
    earlyReadsIn(file, read(file), file.startsWith('domain/') ? all : later).map(
      ({ line, text }) => `${file}:${line}: ${text}`,
    ),
  );
  expect(found).toEqual([]);
});

const textsIn = (source: string) => literalsIn('example.tsx', source).map(({ text }) => text);

describe('a text is found', () => {
  test.each([
    ['as an element’s content', '<p>off</p>', 'off'],
    ['in braces', '<p>{`${count} items`}</p>', '{…} items'],
    ['as one of two', '<p>{isOn ? "on" : off}</p>', 'on'],
    ['where something is missing', '<p>{name ?? "nobody"}</p>', 'nobody'],
    ['in an attribute that is read', '<Button label="send" />', 'send'],
    ['in braces of such an attribute', '<Button aria-label={`close ${name}`} />', 'close {…}'],
    ['inside an element with class names', '<p className="grid gap-2!">Hello</p>', 'Hello'],
    ['as a sentence', 'const text = "The shop is closed."', 'The shop is closed.'],
    ['as a word', 'const titles = { ready: "Ready" }', 'Ready'],
    ['with a value', 'const text = `${count} items`', '{…} items'],
    ['that starts with a value', 'const text = `${name}: sold out`', '{…}: sold out'],
    ['with a constant type', 'export const title = "Ready" as const', 'Ready'],
    ['in an error for people', 'throw new FirelineError("closed", "It’s closed.")', 'It’s closed.'],
    ['that is a key’s label', 'const names = { Enter: "Enter" }', 'Enter'],
  ])('%s', (_, source, text) => {
    expect(textsIn(source)).toEqual([text]);
  });
});

describe('no text is', () => {
  test.each([
    ['a list of class names', '<p className="page max-w-md!" />'],
    ['a class name among others', '<p className={`${look} text-danger`} />'],
    ['a class name that is chosen', '<p className={classNames("z-10 rounded-full!", look)} />'],
    ['a list of class names in a function', 'classNames("absolute rounded-full!", look)'],
    ['an id', '<p id={`${id}-hint`} aria-describedby={`${id}-error ${id}-hint`} />'],
    ['a name that is put together', 'const name = `${field}.${index}.min`'],
    ['a path', 'const path = `${site}/account#mails`'],
    ['a query', 'const path = `${path}?as=ticket`'],
    ['an address', 'const email = `${name}@fireline.test`'],
    ['a text’s key', 'texts.time[`${way}Minutes`]'],
    ['a length', 'const style = { width: `${width}rem` }'],
    ['a drawing', '<path d="M17.3 4.8c.5 3.2-.9 4.7-2.7 6.6Z" />'],
    ['a style sheet', '<style>{`@page { size: A4; margin: ${margin}mm; }`}</style>'],
    ['a key that was pressed', 'if (event.key === "Enter" || code !== "Space") press()'],
    ['a key among others', 'switch (event.key) { case "Escape": close() }'],
    ['the product’s name', '<p>Fireline</p>'],
    ['a browser’s name', 'const browsers = [[/Firefox/, "Firefox"]]'],
    ['an error for developers', 'throw new Error("There is no such order.")'],
    ['a log line', 'console.warn("The order is gone.")'],
    ['an HTTP header', 'fetch(address, { headers: { Authorization: `Bearer ${token}` } })'],
    ['a type', 'type Name = "Ready" | "Sent"'],
    ['a module', 'import { x } from "./Some file."'],
    ['a code', 'const status = "out_for_delivery"'],
    ['a sign', '<p>·</p>'],
    ['what is in a catalog', '<p title={texts.cart.title}>{texts.cart.empty}</p>'],
  ])('%s', (_, source) => {
    expect(textsIn(source)).toEqual([]);
  });
});

describe('texts of later rooms', () => {
  const isEarly = (source: string) =>
    earlyReadsIn('example.tsx', source, new Set(['kitchen'])).length > 0;

  test.each([
    ['in a constant', 'const title = texts.kitchen.title'],
    ['in a list', 'const lanes = [{ label: texts.kitchen.laneNew }]'],
    ['in a list made from another', 'const lanes = all.map((key) => texts.kitchen[key])'],
    ['in a function that is called at once', 'const title = (() => texts.kitchen.title)()'],
    ['as a whole', 'const { title } = texts.kitchen'],
  ])('are read early %s', (_, source) => {
    expect(isEarly(source)).toBe(true);
  });

  test.each([
    ['in a function', 'function title() { return texts.kitchen.title }'],
    ['in an arrow function', 'const lanes = () => [texts.kitchen.laneNew]'],
    ['in a list inside a function', 'const lanes = () => all.map((key) => texts.kitchen[key])'],
    ['in a function that is kept', 'const cells = { wait: { cell: () => texts.kitchen.wait } }'],
    ['in a component', 'const Title = memo(() => <p>{texts.kitchen.title}</p>)'],
    ['from a room that is there', 'const title = texts.shell.title'],
  ])('are read in time %s', (_, source) => {
    expect(isEarly(source)).toBe(false);
  });
});
