import { expect, test } from 'vitest';
import { checkedProject } from './emulators.ts';

const emulators = {
  FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080',
  FIREBASE_AUTH_EMULATOR_HOST: '127.0.0.1:9099',
};

test('demo data goes to the emulators of the demo project', () => {
  expect(checkedProject(emulators)).toBe('demo-fireline');
  expect(checkedProject({ ...emulators, GCLOUD_PROJECT: 'demo-mine' })).toBe('demo-mine');
});

test.each(Object.keys(emulators))('demo data is refused without %s', (name) => {
  expect(() => checkedProject({ ...emulators, [name]: undefined })).toThrow(name);
});

test('demo data is refused for a project that is not a demo', () => {
  expect(() => checkedProject({ ...emulators, GCLOUD_PROJECT: 'our-shop' })).toThrow('our-shop');
});
