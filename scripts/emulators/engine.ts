/**
 * Which Firestore engine the suite runs on, and how firebase-tools uses it. In this order:
 *
 * 1. FIRESTORE_ENGINE: `official` allows only 2 and 3, `hidane` only 4 and 5;
 * 2. Java 21 or newer, and the official emulator that firebase-tools has or can download: plain
 *    firebase-tools;
 * 3. the official emulator of the Google Cloud SDK, with Java 11 or newer, through a stand-in for
 *    `java`;
 * 4. `hidane` on PATH, or installed before;
 * 5. cargo: hidane is installed into a folder of the project;
 * 6. none: an error that lists the ways to get one.
 *
 * Tests look for hidane first (4 and 5 before 2 and 3): a complete run takes half the time on it.
 */
import { dirname, join } from 'node:path';
import { ScriptError } from '../lib/script-error.ts';

export const hidaneVersion = '0.6.0';

/** The Java versions required by firebase-tools and by the Google Cloud SDK's emulator. */
const javaOfFirebaseTools = 21;
const javaOfCloudSdk = 11;

const engineNames = ['official', 'hidane'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Engine {
  readonly name: EngineName;
  /** What was chosen and why, for a person. */
  readonly reason: string;
  /** Prepended to the `firebase` command. */
  readonly prefix: readonly string[];
  /** Prepended to the PATH of firebase-tools. */
  readonly pathFolders: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What the choice needs to know about the machine. The real one is in machine.ts. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  findOnPath(program: string): string | undefined;
  exists(path: string): boolean;
  /** Follows symbolic links. */
  realPath(path: string): string;
  /** 17 for Java 17; undefined if it doesn't run. */
  javaVersion(java: string): number | undefined;
  /** Where firebase-tools stores the downloaded emulator. */
  readonly downloadedJar: string;
  /** Returns false, after printing the reason, if it can't be downloaded. */
  downloadJar(): Promise<boolean>;
  readonly javaStandIn: string;
  readonly hidaneRoot: string;
  /** @throws ScriptError if it can't be installed. */
  installHidane(cargo: string): Promise<void>;
}

interface Java {
  readonly path: string;
  readonly version: number;
}

export async function chooseEngine(
  machine: Machine,
  purpose: 'start' | 'tests' = 'start',
): Promise<Engine> {
  const wanted = wantedEngine(machine.env.FIRESTORE_ENGINE);
  const java = findJava(machine);
  const official = () => (wanted === 'hidane' ? undefined : officialEngine(machine, java));
  const hidane = () => (wanted === 'official' ? undefined : hidaneEngine(machine));
  const engine =
    purpose === 'tests'
      ? ((await hidane()) ?? (await official()))
      : ((await official()) ?? (await hidane()));
  if (engine === undefined) throw new ScriptError(whatToInstall(machine, wanted, java));
  return wanted === undefined
    ? engine
    : { ...engine, reason: `${engine.reason}; FIRESTORE_ENGINE=${wanted}` };
}

function wantedEngine(value: string | undefined): EngineName | undefined {
  if (value === undefined || value === '') return undefined;
  const name = engineNames.find((candidate) => candidate === value);
  if (name !== undefined) return name;
  throw new ScriptError(
    `FIRESTORE_ENGINE is "${value}"; it must be ${engineNames.join(' or ')}, or left out.`,
  );
}

async function officialEngine(
  machine: Machine,
  java: Java | undefined,
): Promise<Engine | undefined> {
  return (await firebaseToolsEngine(machine, java)) ?? cloudSdkEngine(machine, java);
}

async function firebaseToolsEngine(
  machine: Machine,
  java: Java | undefined,
): Promise<Engine | undefined> {
  if (java === undefined || java.version < javaOfFirebaseTools) return undefined;
  if (!machine.exists(machine.downloadedJar) && !(await machine.downloadJar())) return undefined;
  return {
    name: 'official',
    reason: `the official emulator of firebase-tools, on Java ${java.version}`,
    prefix: [],
    pathFolders: [dirname(java.path)],
    env: {},
  };
}

function cloudSdkEngine(machine: Machine, java: Java | undefined): Engine | undefined {
  const jar = cloudSdkJar(machine);
  if (jar === undefined || java === undefined || java.version < javaOfCloudSdk) return undefined;
  return {
    name: 'official',
    reason: `the official emulator of the Google Cloud SDK, on Java ${java.version}`,
    prefix: [],
    pathFolders: [machine.javaStandIn],
    env: { FIRELINE_JAVA: java.path, FIRESTORE_EMULATOR_BINARY_PATH: jar },
  };
}

function cloudSdkJar(machine: Machine): string | undefined {
  const gcloud = machine.findOnPath('gcloud');
  if (gcloud === undefined) return undefined;
  const sdk = dirname(dirname(machine.realPath(gcloud)));
  const jar = join(sdk, 'platform', 'cloud-firestore-emulator', 'cloud-firestore-emulator.jar');
  return machine.exists(jar) ? jar : undefined;
}

async function hidaneEngine(machine: Machine): Promise<Engine | undefined> {
  const onPath = machine.findOnPath('hidane');
  if (onPath !== undefined) return hidaneAt(onPath, 'found on PATH');
  const own = join(machine.hidaneRoot, 'bin', 'hidane');
  if (machine.exists(own)) return hidaneAt(own, 'installed before');
  const cargo = machine.findOnPath('cargo');
  if (cargo === undefined) return undefined;
  await machine.installHidane(cargo);
  return hidaneAt(own, 'installed with cargo');
}

function hidaneAt(path: string, how: string): Engine {
  return {
    name: 'hidane',
    reason: `hidane, ${how}`,
    prefix: [path, 'exec', '--'],
    pathFolders: [],
    env: {},
  };
}

/** The newer of JAVA_HOME's Java and the one on PATH; the one on PATH if they are equal. */
function findJava(machine: Machine): Java | undefined {
  const home = machine.env.JAVA_HOME;
  const ofHome = home === undefined || home === '' ? undefined : join(home, 'bin', 'java');
  return [machine.findOnPath('java'), ofHome]
    .flatMap((path) => {
      if (path === undefined || !machine.exists(path)) return [];
      const version = machine.javaVersion(path);
      return version === undefined ? [] : [{ path, version }];
    })
    .reduce<Java | undefined>(
      (best, java) => (best === undefined || java.version > best.version ? java : best),
      undefined,
    );
}

function whatToInstall(
  machine: Machine,
  wanted: EngineName | undefined,
  java: Java | undefined,
): string {
  const official = [
    `Java ${javaOfFirebaseTools} or newer with access to the download of the emulator${java === undefined ? '' : ` (found: Java ${java.version})`}`,
    `the Google Cloud SDK's emulator ("gcloud components install cloud-firestore-emulator") with Java ${javaOfCloudSdk} or newer${cloudSdkJar(machine) === undefined ? '' : ' (found: only the emulator)'}`,
  ];
  const hidane = [
    `hidane ${hidaneVersion} on PATH`,
    "Rust's cargo (https://rustup.rs), which installs hidane",
  ];
  const ways = [...(wanted === 'hidane' ? [] : official), ...(wanted === 'official' ? [] : hidane)];
  const what =
    wanted === undefined ? 'no Firestore engine was found' : `the engine "${wanted}" was not found`;
  return `${what}; install one of: ${ways.join('; ')}.`;
}
