/**
 * firebase.json, the single source of the emulators' ports, and the configurations derived from it:
 * one for the emulators, with explicit addresses and the Emulator UI only if it's available, and
 * one for deployments. They must be in the project's root because firebase-tools resolves all other
 * files from there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { builtAssets, forBuiltAssets } from '../build/kept-assets.ts';
import { host, paths } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';

/** The emulators that can be selected; those below start along with them. */
export const emulatorNames = ['auth', 'firestore', 'functions', 'hosting', 'tasks'] as const;
export type EmulatorName = (typeof emulatorNames)[number];

const listenerNames = [...emulatorNames, 'eventarc', 'hub', 'logging', 'ui'] as const;
type ListenerName = (typeof listenerNames)[number];
export type Ports = Readonly<Record<ListenerName, number>>;

/** The Vite dev server of `npm start`; all other ports are in firebase.json. */
export const devServerPort = 5173;

export function readPorts(): Ports {
  return portsOf(readFirebaseJson());
}

export function portsOf(firebaseJson: unknown): Ports {
  const emulators = field(firebaseJson, 'emulators');
  const entries = listenerNames.map((name) => {
    const port = field(field(emulators, name), 'port');
    if (typeof port === 'number') return [name, port] as const;
    throw new ScriptError(
      `firebase.json has no port for the ${name} emulator (emulators.${name}.port).`,
    );
  });
  return Object.fromEntries(entries) as Record<ListenerName, number>;
}

export function deriveEmulatorConfig(
  firebaseJson: unknown,
  options: { readonly ui: boolean; readonly assets: readonly string[] },
): object {
  const ports = portsOf(firebaseJson);
  const emulators = asObject(field(firebaseJson, 'emulators'));
  const listeners = listenerNames.map((name) => {
    return [name, { ...asObject(emulators[name]), host, port: ports[name] }] as const;
  });
  return {
    ...asObject(firebaseJson),
    hosting: withEmulators(withAssets(field(firebaseJson, 'hosting'), options.assets), ports),
    emulators: {
      ...emulators,
      ...Object.fromEntries(listeners),
      ui: { enabled: options.ui, host, port: ports.ui },
    },
  };
}

/**
 * The configuration for a deployment, once it's built: firebase.json without the build steps, which
 * would run before firebase-tools reads the files.
 */
export function deriveDeployConfig(firebaseJson: unknown, assets: readonly string[]): object {
  const { predeploy: _, ...hosting } = withAssets(field(firebaseJson, 'hosting'), assets);
  const functions = field(firebaseJson, 'functions');
  return {
    ...asObject(firebaseJson),
    hosting,
    functions: (Array.isArray(functions) ? functions : []).map((codebase) => {
      const { predeploy: _, ...rest } = asObject(codebase);
      return rest;
    }),
  };
}

function withAssets(hosting: unknown, assets: readonly string[]): Record<string, unknown> {
  return {
    ...asObject(hosting),
    headers: rulesOf(hosting).map((rule) => ({
      ...rule,
      source: forBuiltAssets(rule.source, assets),
    })),
  };
}

/** The policy of a deployed site, with the emulators' addresses added. */
function withEmulators(hosting: Record<string, unknown>, ports: Ports): Record<string, unknown> {
  const origins = [ports.auth, ports.firestore, ports.functions]
    .flatMap((port) => [`http://${host}:${port}`, `http://localhost:${port}`])
    .join(' ');
  return {
    ...hosting,
    headers: rulesOf(hosting).map((rule) => ({
      ...rule,
      headers: rulesOf(rule).map((header) =>
        header.key === 'Content-Security-Policy'
          ? {
              ...header,
              value: String(header.value).replace(/(connect-src|frame-src) /g, `$1 ${origins} `),
            }
          : header,
      ),
    })),
  };
}

/** Hosting has header rules, and each rule has headers. */
function rulesOf(value: unknown): readonly Record<string, unknown>[] {
  const headers = field(value, 'headers');
  return Array.isArray(headers) ? headers.map(asObject) : [];
}

export function writeEmulatorConfig(options: { readonly ui: boolean }): void {
  write(
    paths.emulatorsJson,
    deriveEmulatorConfig(readFirebaseJson(), { ...options, assets: builtAssets() }),
  );
}

export function writeDeployConfig(): void {
  write(paths.deployJson, deriveDeployConfig(readFirebaseJson(), builtAssets()));
}

function write(file: string, config: object): void {
  writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
}

function readFirebaseJson(): unknown {
  return JSON.parse(readFileSync(paths.firebaseJson, 'utf8'));
}

function field(value: unknown, name: string): unknown {
  return asObject(value)[name];
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
