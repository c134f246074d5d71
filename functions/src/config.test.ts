import { expect, test, vi } from 'vitest';
import { carrierSecretParams, configIn, paymentSecretParams } from './config.ts';

test.each([
  ['off until it is configured', {}, false],
  ['on where it is', { FIRELINE_PUSH: 'true' }, true],
  ['off on the emulators', { FIRELINE_PUSH: 'true', FUNCTIONS_EMULATOR: 'true' }, false],
  ['off for any other word', { FIRELINE_PUSH: 'yes' }, false],
])('push is %s', (_, env, isOn) => {
  expect(configIn(env).isPushOn).toBe(isOn);
});

const secrets = { FIRELINE_CARRIER_SECRETS: 'new  old\n', FIRELINE_EASYPOST_SECRETS: 'secret' };

test.each([
  ['off until they are listed', secrets, { standard: [], easypost: [] }],
  [
    'on where they are, with every value of the secret',
    { ...secrets, FIRELINE_CARRIERS: 'standard' },
    { standard: ['new', 'old'], easypost: [] },
  ],
  [
    'on together',
    { ...secrets, FIRELINE_CARRIERS: 'easypost, standard' },
    { standard: ['new', 'old'], easypost: ['secret'] },
  ],
  [
    'off without a secret',
    { FIRELINE_CARRIERS: 'standard,easypost' },
    { standard: [], easypost: [] },
  ],
])('carrier updates are %s', (_, env, carriers) => {
  expect(configIn(env).carriers).toEqual(carriers);
});

test.each([
  ['the senders in use', { FIRELINE_CARRIERS: 'easypost' }, ['FIRELINE_EASYPOST_SECRETS']],
  ['nobody', {}, []],
  ['nobody on the emulators', { FIRELINE_CARRIERS: 'standard', FUNCTIONS_EMULATOR: 'true' }, []],
])('deploying asks for the secrets of %s', (_, env, names) => {
  vi.stubEnv('FIRELINE_CARRIERS', undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(carrierSecretParams().map(({ name }) => name)).toEqual(names);
  vi.unstubAllEnvs();
});

test.each([
  ['nobody', {}, null],
  ['the demo on the emulators', { FUNCTIONS_EMULATOR: 'true' }, 'demo'],
  ['Stripe where it’s chosen', { FIRELINE_PAYMENTS: 'stripe' }, 'stripe'],
])('payments online are taken by %s', (_, env, payments) => {
  expect(configIn(env).payments).toBe(payments);
});

test.each([
  ['the demo', { FIRELINE_PAYMENTS: 'demo' }],
  ['a provider that nobody knows', { FIRELINE_PAYMENTS: 'other', FUNCTIONS_EMULATOR: 'true' }],
])('%s can’t be deployed', (_, env) => {
  expect(() => configIn(env)).toThrow(/no such payment provider/);
});

test.each([
  ['Stripe', { FIRELINE_PAYMENTS: 'stripe' }, 2],
  ['nobody', {}, 0],
  ['nobody on the emulators', { FIRELINE_PAYMENTS: 'stripe', FUNCTIONS_EMULATOR: 'true' }, 0],
])('deploying asks for the secrets of payments by %s', (_, env, count) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(paymentSecretParams()).toHaveLength(count);
  vi.unstubAllEnvs();
});
