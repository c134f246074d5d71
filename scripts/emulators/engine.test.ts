import { describe, expect, test } from 'vitest';
import { ScriptError } from '../lib/script-error.ts';
import { chooseEngine, type Machine } from './engine.ts';

const cachedJar = '/cache/cloud-firestore-emulator.jar';
const sdkJar = '/opt/sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar';

interface Facts {
  readonly env?: Record<string, string>;
  readonly programs?: Record<string, string>;
  readonly files?: readonly string[];
  readonly links?: Record<string, string>;
  readonly javas?: Record<string, number>;
  readonly canDownload?: boolean;
}

interface TestMachine extends Machine {
  readonly done: string[];
}

/** A machine with only the given programs. */
function aMachine({
  env = {},
  programs = {},
  files = [],
  links = {},
  javas = {},
  canDownload = false,
}: Facts): TestMachine {
  const done: string[] = [];
  const present = new Set([...files, ...Object.values(programs), ...Object.keys(javas)]);
  return {
    env,
    findOnPath: (program) => programs[program],
    exists: (path) => present.has(path),
    realPath: (path) => links[path] ?? path,
    javaVersion: (java) => javas[java],
    downloadedJar: cachedJar,
    downloadJar: async () => {
      done.push('download');
      return canDownload;
    },
    javaStandIn: '/project/scripts/java-stand-in',
    hidaneRoot: '/project/.fireline/hidane',
    installHidane: async (cargo) => {
      done.push(`${cargo} install hidane`);
    },
    done,
  };
}

const java = (version: number) => ({
  programs: { java: '/bin/java' },
  javas: { '/bin/java': version },
});
const sdk = {
  programs: { gcloud: '/bin/gcloud' },
  links: { '/bin/gcloud': '/opt/sdk/bin/gcloud' },
  files: [sdkJar],
};

describe('firebase-tools with its own emulator', () => {
  test('is used with Java 21 and the emulator in the cache', async () => {
    const engine = await chooseEngine(aMachine({ ...java(21), files: [cachedJar] }));
    expect(engine).toEqual({
      name: 'official',
      reason: 'the official emulator of firebase-tools, on Java 21',
      prefix: [],
      pathFolders: ['/bin'],
      env: {},
    });
  });

  test('is downloaded if the cache is empty', async () => {
    const machine = aMachine({ ...java(25), canDownload: true });
    expect((await chooseEngine(machine)).reason).toBe(
      'the official emulator of firebase-tools, on Java 25',
    );
    expect(machine.done).toEqual(['download']);
  });

  test('is run with JAVA_HOME if the java on PATH is too old', async () => {
    const engine = await chooseEngine(
      aMachine({
        env: { JAVA_HOME: '/jdk' },
        programs: { java: '/bin/java' },
        javas: { '/bin/java': 17, '/jdk/bin/java': 21 },
        files: [cachedJar],
      }),
    );
    expect(engine.pathFolders).toEqual(['/jdk/bin']);
  });

  test('is not tried with Java 20', async () => {
    const machine = aMachine({ ...java(20), files: [cachedJar] });
    await expect(chooseEngine(machine)).rejects.toThrow('no Firestore engine was found');
    expect(machine.done).toEqual([]);
  });
});

describe("the Google Cloud SDK's emulator", () => {
  test('is used with Java 11 through the stand-in, found by following the symlink of gcloud', async () => {
    const engine = await chooseEngine(
      aMachine({
        ...sdk,
        programs: { ...sdk.programs, java: '/bin/java' },
        javas: { '/bin/java': 11 },
      }),
    );
    expect(engine).toEqual({
      name: 'official',
      reason: 'the official emulator of the Google Cloud SDK, on Java 11',
      prefix: [],
      pathFolders: ['/project/scripts/java-stand-in'],
      env: { FIRELINE_JAVA: '/bin/java', FIRESTORE_EMULATOR_BINARY_PATH: sdkJar },
    });
  });

  test('is used with Java 21 when the download fails', async () => {
    const machine = aMachine({
      ...sdk,
      programs: { ...sdk.programs, java: '/bin/java' },
      javas: { '/bin/java': 21 },
    });
    expect((await chooseEngine(machine)).reason).toBe(
      'the official emulator of the Google Cloud SDK, on Java 21',
    );
    expect(machine.done).toEqual(['download']);
  });

  test('is skipped with Java 8', async () => {
    const machine = aMachine({
      ...sdk,
      programs: { ...sdk.programs, java: '/bin/java', hidane: '/bin/hidane' },
      javas: { '/bin/java': 8 },
    });
    expect((await chooseEngine(machine)).name).toBe('hidane');
  });

  test('is skipped if gcloud lacks the component', async () => {
    const machine = aMachine({
      programs: { gcloud: '/bin/gcloud', java: '/bin/java', hidane: '/bin/hidane' },
      javas: { '/bin/java': 17 },
    });
    expect((await chooseEngine(machine)).name).toBe('hidane');
  });
});

describe('hidane', () => {
  test('is used from PATH', async () => {
    const engine = await chooseEngine(
      aMachine({ programs: { hidane: '/bin/hidane', cargo: '/bin/cargo' } }),
    );
    expect(engine).toEqual({
      name: 'hidane',
      reason: 'hidane, found on PATH',
      prefix: ['/bin/hidane', 'exec', '--'],
      pathFolders: [],
      env: {},
    });
  });

  test('is used from the project’s folder if it was installed before', async () => {
    const machine = aMachine({
      programs: { cargo: '/bin/cargo' },
      files: ['/project/.fireline/hidane/bin/hidane'],
    });
    expect((await chooseEngine(machine)).prefix).toEqual([
      '/project/.fireline/hidane/bin/hidane',
      'exec',
      '--',
    ]);
    expect(machine.done).toEqual([]);
  });

  test('is installed with cargo if there is nothing else', async () => {
    const machine = aMachine({ programs: { cargo: '/bin/cargo' } });
    expect((await chooseEngine(machine)).prefix).toEqual([
      '/project/.fireline/hidane/bin/hidane',
      'exec',
      '--',
    ]);
    expect(machine.done).toEqual(['/bin/cargo install hidane']);
  });
});

describe('FIRESTORE_ENGINE', () => {
  const everything: Facts = {
    ...sdk,
    programs: { ...sdk.programs, java: '/bin/java', hidane: '/bin/hidane' },
    javas: { '/bin/java': 17 },
  };

  test('unset, prefers the official emulator', async () => {
    expect((await chooseEngine(aMachine(everything))).name).toBe('official');
  });

  test('unset, tests prefer hidane', async () => {
    expect((await chooseEngine(aMachine(everything), 'tests')).name).toBe('hidane');
  });

  test('unset, tests use the official emulator without hidane and cargo', async () => {
    const machine = aMachine({ ...java(21), files: [cachedJar] });
    expect((await chooseEngine(machine, 'tests')).name).toBe('official');
  });

  test('official applies to tests, too', async () => {
    const machine = aMachine({ ...everything, env: { FIRESTORE_ENGINE: 'official' } });
    expect((await chooseEngine(machine, 'tests')).name).toBe('official');
  });

  test.each(['official', 'hidane'])('%s is obeyed and named in the reason', async (name) => {
    const engine = await chooseEngine(aMachine({ ...everything, env: { FIRESTORE_ENGINE: name } }));
    expect(engine.name).toBe(name);
    expect(engine.reason).toContain(`FIRESTORE_ENGINE=${name}`);
  });

  test('official does not fall back to hidane', async () => {
    const machine = aMachine({
      env: { FIRESTORE_ENGINE: 'official' },
      programs: { hidane: '/bin/hidane' },
    });
    await expect(chooseEngine(machine)).rejects.toThrow(
      /^the engine "official" was not found; install one of: Java 21/,
    );
  });

  test('hidane does not fall back to the official emulator', async () => {
    const machine = aMachine({
      ...java(21),
      files: [cachedJar],
      env: { FIRESTORE_ENGINE: 'hidane' },
    });
    await expect(chooseEngine(machine)).rejects.toThrow(
      /^the engine "hidane" was not found; install one of: hidane/,
    );
  });

  test('anything else is refused with the choices', async () => {
    const machine = aMachine({ ...everything, env: { FIRESTORE_ENGINE: 'mysql' } });
    await expect(chooseEngine(machine)).rejects.toThrow(
      'FIRESTORE_ENGINE is "mysql"; it must be official or hidane',
    );
  });
});

test('with nothing on the machine the error names every way to get an engine, in one line', async () => {
  const error: unknown = await chooseEngine(aMachine({})).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ScriptError);
  expect(String(error)).not.toContain('\n');
  for (const way of ['Java 21', 'gcloud components install', 'hidane', 'cargo'])
    expect(String(error)).toContain(way);
});
