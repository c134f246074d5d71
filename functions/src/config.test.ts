import { expect, test } from 'vitest';
import { configIn } from './config.ts';

test.each([
  ['off until it is configured', {}, false],
  ['on where it is', { FIRELINE_PUSH: 'true' }, true],
  ['off on the emulators', { FIRELINE_PUSH: 'true', FUNCTIONS_EMULATOR: 'true' }, false],
  ['off for any other word', { FIRELINE_PUSH: 'yes' }, false],
])('push is %s', (_, env, isOn) => {
  expect(configIn(env).isPushOn).toBe(isOn);
});
