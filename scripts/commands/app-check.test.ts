import { expect, test } from 'vitest';
import { type AppCheck, appCheckAdvice } from './app-check.ts';

const all: AppCheck = {
  hasSiteKey: true,
  callables: true,
  services: {
    'firestore.googleapis.com': 'ENFORCED',
    'identitytoolkit.googleapis.com': 'ENFORCED',
  },
};

test('where all of it is enforced there is nothing to say', () => {
  expect(appCheckAdvice(all)).toEqual({ stops: null, says: [] });
});

test('callables alone are named as not enough', () => {
  const { says } = appCheckAdvice({ ...all, services: {} });
  expect(says.join()).toContain('not enforced for Firestore, Authentication (');
});

test('what is only watched is not enforced', () => {
  const services = { ...all.services, 'firestore.googleapis.com': 'UNENFORCED' } as const;
  expect(appCheckAdvice({ ...all, services }).says.join()).toContain('for Firestore (');
});

test.each<[string, Partial<AppCheck>]>([
  ['Firestore', { services: { 'firestore.googleapis.com': 'ENFORCED' }, callables: false }],
  ['the callables', { services: null }],
])('enforced for %s without a site key, nothing is deployed', (name, change) => {
  const { stops } = appCheckAdvice({ ...all, ...change, hasSiteKey: false });
  expect(stops).toContain(`enforced for ${name}`);
});

test('a project that cannot be asked is no reason to stop', () => {
  expect(appCheckAdvice({ ...all, services: null })).toMatchObject({ stops: null });
});
