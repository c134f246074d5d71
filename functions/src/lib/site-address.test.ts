import { expect, test } from 'vitest';
import { configIn } from '../config.ts';
import { configuredSiteAddress, siteAddress } from './site-address.ts';

const project = { GCLOUD_PROJECT: 'shop-1' };
const origin = 'https://evil.example';

test.each([
  ['Hosting’s own address', project, 'https://shop-1.web.app'],
  [
    'the one that is set, without its last slash',
    { ...project, FIRELINE_SITE_URL: ' https://orders.example.com/ ' },
    'https://orders.example.com',
  ],
  ['the caller’s, on the emulators', { ...project, FUNCTIONS_EMULATOR: 'true' }, origin],
])('the app is at %s', (_, env, address) => {
  expect(siteAddress(configIn(env), origin)).toBe(address);
});

test.each([
  ['Hosting’s own address', project, 'https://shop-1.web.app'],
  [
    'the one that is set',
    { ...project, FIRELINE_SITE_URL: 'https://a.example/' },
    'https://a.example',
  ],
  ['not known on the emulators', { GCLOUD_PROJECT: 'demo-shop', FUNCTIONS_EMULATOR: 'true' }, null],
  [
    'known on emulators that were told',
    { GCLOUD_PROJECT: 'demo-shop', FIRELINE_SITE_URL: 'http://127.0.0.1:5000' },
    'http://127.0.0.1:5000',
  ],
  ['not known without a project', {}, null],
])('for events the app is at %s', (_, env, address) => {
  expect(configuredSiteAddress(configIn(env))).toBe(address);
});
