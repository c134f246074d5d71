import { describe, expect, test } from 'vitest';
import {
  cloudProject,
  isDemoProject,
  type ProjectSources,
  takeProjectOption,
} from './cloud-project.ts';

const nothing: ProjectSources = { option: undefined, env: {}, aliases: {}, inUse: undefined };

describe('the real project', () => {
  test('is unknown if no source names one', () => {
    expect(cloudProject(nothing)).toBeUndefined();
  });

  test.each<[string, Partial<ProjectSources>]>([
    ['--project', { option: 'shop-1' }],
    ['firebase use', { inUse: 'shop-1' }],
    ['GCLOUD_PROJECT', { env: { GCLOUD_PROJECT: 'shop-1' } }],
    ['the default of .firebaserc', { aliases: { default: 'shop-1' } }],
    ['an alias of .firebaserc', { option: 'live', aliases: { live: 'shop-1', default: 'shop-2' } }],
  ])('is named by %s', (_source, overrides) => {
    expect(cloudProject({ ...nothing, ...overrides })).toBe('shop-1');
  });

  test('of the option takes precedence over all others', () => {
    const others = { inUse: 'b', env: { GCLOUD_PROJECT: 'c' }, aliases: { default: 'd' } };
    expect(cloudProject({ option: 'a', ...others })).toBe('a');
  });
});

test('demo projects are recognized by their name', () => {
  expect(isDemoProject('demo-fireline')).toBe(true);
  expect(isDemoProject('fireline-demo')).toBe(false);
});

test.each([
  [['--project', 'shop-1', '--only', 'hosting']],
  [['--only', 'hosting', '--project=shop-1']],
  [['-P', 'shop-1', '--only', 'hosting']],
])('the project is taken out of %j, and the rest is left', (args) => {
  expect(takeProjectOption(args)).toEqual({ project: 'shop-1', others: ['--only', 'hosting'] });
});
