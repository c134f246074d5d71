/** What a selection of tests needs, from the arguments of `npm test`, which are vitest's. */

export interface TestNeeds {
  /** Types, lint and dead code: part of a full run, not of a selection. */
  readonly checks: boolean;
  readonly suite: boolean;
  readonly browser: boolean;
}

export function needsOf(args: readonly string[]): TestNeeds {
  const projects = selectedProjects(args);
  const mayRun = (project: string): boolean =>
    projects.length === 0 || projects.some((name) => matches(name, project));
  return {
    checks: args.length === 0,
    suite: ['rules', 'triggers', 'e2e'].some(mayRun),
    browser: mayRun('e2e'),
  };
}

export function selectedProjects(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    if (arg.startsWith('--project=')) return [arg.slice('--project='.length)];
    const value = args[index + 1];
    return arg === '--project' && value !== undefined ? [value] : [];
  });
}

/** vitest's filters: a name, with `*`, or with `!` for all others. */
export function matches(filter: string, project: string): boolean {
  if (filter.startsWith('!')) return !matches(filter.slice(1), project);
  return new RegExp(`^${filter.replaceAll('*', '.*')}$`, 'i').test(project);
}
