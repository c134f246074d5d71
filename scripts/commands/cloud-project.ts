/** Which real Firebase project a command is for; demo projects are refused. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/project.ts';

export interface ProjectSources {
  /** The value of --project: an ID, or an alias from .firebaserc. */
  readonly option: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aliases and IDs from .firebaserc. */
  readonly aliases: Readonly<Record<string, string>>;
  /** The selection made with `firebase use` in this folder: an ID or an alias. */
  readonly inUse: string | undefined;
}

/** Undefined if no source names one. */
export function cloudProject({ option, env, aliases, inUse }: ProjectSources): string | undefined {
  const named = [option, inUse, env.GCLOUD_PROJECT, aliases.default].find(
    (name) => name !== undefined && name !== '',
  );
  return named === undefined ? undefined : (aliases[named] ?? named);
}

export function isDemoProject(project: string): boolean {
  return project.startsWith('demo-');
}

export function projectSources(option: string | undefined, env: NodeJS.ProcessEnv): ProjectSources {
  const aliases = readJson(join(root, '.firebaserc')).projects;
  const config = env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
  const active = readJson(join(config, 'configstore', 'firebase-tools.json')).activeProjects;
  return { option, env, aliases: strings(aliases), inUse: strings(active)[root] };
}

/** Extracts `--project <id>`, `--project=<id>`, or `-P <id>` from the arguments. */
export function takeProjectOption(args: readonly string[]): {
  project: string | undefined;
  others: string[];
} {
  const others: string[] = [];
  let project: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--project' || arg === '-P') {
      project = args[index + 1];
      index += 1;
    } else if (arg.startsWith('--project=')) {
      project = arg.slice('--project='.length);
    } else {
      others.push(arg);
    }
  }
  return { project, others };
}

function readJson(file: string): Record<string, unknown> {
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    : {};
}

function strings(value: unknown): Record<string, string> {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
