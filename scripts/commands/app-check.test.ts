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

test('with full enforcement there is no warning', () => {
  expect(appCheckAdvice(all)).toEqual({ stops: null, says: [] });
});

test('enforcement for callables alone is reported as insufficient', () => {
  const { says } = appCheckAdvice({ ...all, services: {} });
  expect(says.join()).toContain('not enforced for Firestore, Authentication (');
});

test('monitoring does not count as enforcement', () => {
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

test('a project that cannot be queried does not stop the deployment', () => {
  expect(appCheckAdvice({ ...all, services: null })).toMatchObject({ stops: null });
});
