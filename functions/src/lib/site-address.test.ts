import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

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
  expect(siteAddress(env, origin)).toBe(address);
});
