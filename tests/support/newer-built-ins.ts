/**
 * JavaScript's and the browser's built-ins that one of `oldestBrowsers` doesn't have, from MDN's
 * browser-compat-data.
 */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data/types';
import type { BrowserContext } from '@playwright/test';
import { oldestBrowsers } from '../../web/oldest-browsers.ts';

export interface NewerBuiltIn {
  /** `Map`, or empty for what every script sees, such as `Iterator`. */
  readonly owner: string;
  readonly name: string;
  /** Called on instances (`list.toSorted()`), not on the class (`Map.groupBy()`). */
  readonly isMethod: boolean;
}

/** Elsewhere, the name of a method says too little about the object that has it. */
const withMethods = new Set(['Array', 'Date', 'Map', 'Promise', 'RegExp', 'Set', 'String']);

const builtIns = [bcd.javascript.builtins ?? {}, bcd.api].flatMap(membersOf);

export const newerBuiltIns: readonly NewerBuiltIn[] = builtIns.flatMap(([owner, built]) => {
  const members = membersOf(built)
    .filter(([, { __compat }]) => __compat && isNewer(__compat))
    .map(([key, { __compat }]) => {
      const name = key.replace(/_static$/, '');
      return { owner, name, isMethod: key === name && !isStatic(owner, __compat) };
    })
    .filter(({ isMethod }) => !isMethod || withMethods.has(owner));
  const itself = { owner: '', name: owner, isMethod: false };
  return isNewer(built.__compat) ? [itself, ...members] : members;
});

function membersOf(parent: Identifier): [string, Identifier][] {
  return Object.entries(parent as Record<string, Identifier>).filter(([key]) => key !== '__compat');
}

/** Of the language; the browser's are marked by their key. */
function isStatic(owner: string, compat: CompatStatement | undefined): boolean {
  const specification = [compat?.spec_url].flat().join(' ').toLowerCase();
  return (
    specification.includes(`#sec-${owner.toLowerCase()}.`) && !specification.includes('.prototype')
  );
}

function isNewer(compat: CompatStatement | undefined): boolean {
  if (compat === undefined) return false;
  return Object.entries(oldestBrowsers).some(([browser, oldest]) => {
    const support = compat.support[browser as keyof typeof oldestBrowsers];
    if (support === undefined) return false;
    return ![support].flat().some((given) => {
      const { version_added: since, version_removed, partial_implementation } = given;
      const { flags, prefix, alternative_name } = given;
      if (flags || prefix || alternative_name) return false;
      if (version_removed && !partial_implementation) return false;
      return typeof since === 'string' && since !== 'preview' && isUpTo(since, oldest);
    });
  });
}

function isUpTo(version: string, limit: string): boolean {
  const parts = (text: string) => text.replace('≤', '').split('.').map(Number);
  const [[major = 0, minor = 0], [mostMajor = 0, mostMinor = 0]] = [parts(version), parts(limit)];
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}

/** The pages of `context` run as in a browser that has none of them. */
export async function removeNewerBuiltIns(context: BrowserContext): Promise<void> {
  await context.addInitScript((all) => {
    const world = globalThis as unknown as Record<string, Record<string, unknown> | undefined>;
    for (const { owner, name, isMethod } of all) {
      const home = isMethod ? world[owner]?.prototype : world[owner];
      if (home) delete (home as Record<string, unknown>)[name];
    }
  }, newerBuiltIns);
}
