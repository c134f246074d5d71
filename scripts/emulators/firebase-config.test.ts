import { describe, expect, test, vi } from 'vitest';

// Each part of a test run has its own address; the module reads it when it's loaded.
vi.stubEnv('FIRELINE_HOST', '127.0.0.1');
const { deriveDeployConfig, deriveEmulatorConfig, portsOf, readPorts } = await import(
  './firebase-config.ts'
);

const firebaseJson = {
  hosting: { public: 'web/dist' },
  emulators: {
    auth: { port: 1 },
    functions: { port: 2 },
    firestore: { port: 3, websocketPort: 33 },
    hosting: { port: 4 },
    tasks: { port: 5 },
    hub: { port: 6 },
    logging: { port: 8 },
    eventarc: { port: 9 },
    ui: { enabled: true, port: 7 },
    singleProjectMode: false,
  },
};

test('the ports are those of firebase.json', () => {
  expect(portsOf(firebaseJson)).toEqual({
    auth: 1,
    functions: 2,
    firestore: 3,
    hosting: 4,
    tasks: 5,
    hub: 6,
    logging: 8,
    eventarc: 9,
    ui: 7,
  });
});

test('a missing port is named', () => {
  expect(() => portsOf({ emulators: { auth: { port: 1 } } })).toThrow('emulators.firestore.port');
});

test("the project's own firebase.json names every port once", () => {
  const ports = Object.values(readPorts());
  expect(new Set(ports).size).toBe(ports.length);
});

describe('the derived configuration', () => {
  test('leaves out the Emulator UI if it is not available', () => {
    expect(deriveEmulatorConfig(firebaseJson, { ui: false, assets: [] })).toMatchObject({
      emulators: { ui: { enabled: false } },
    });
  });

  test('keeps everything else and adds the address', () => {
    expect(deriveEmulatorConfig(firebaseJson, { ui: true, assets: [] })).toMatchObject({
      hosting: { public: 'web/dist' },
      emulators: {
        firestore: { host: '127.0.0.1', port: 3, websocketPort: 33 },
        ui: { enabled: true, port: 7 },
        singleProjectMode: false,
      },
    });
  });
});

test('adds the emulators to the addresses that a page may reach, and nowhere else', () => {
  const key = 'Content-Security-Policy';
  const value = "default-src 'self'; connect-src 'self'; frame-src 'self'; object-src 'none'";
  const site = {
    ...firebaseJson,
    hosting: { headers: [{ source: '**', headers: [{ key, value }] }] },
  };
  expect(JSON.stringify(deriveEmulatorConfig(site, { ui: false, assets: [] }))).toContain(
    "connect-src http://127.0.0.1:1 http://localhost:1 http://127.0.0.1:3 http://localhost:3 http://127.0.0.1:2 http://localhost:2 'self'",
  );
});

describe('what is deployed', () => {
  const headers = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];
  const site = {
    ...firebaseJson,
    functions: [{ source: 'functions/dist', predeploy: ['npm run build'] }],
    hosting: {
      public: 'web/dist',
      predeploy: ['npm run build'],
      headers: [
        { source: '/assets/**', headers },
        { source: '**', headers: [] },
      ],
    },
  };

  test('is cached for a year if the file was built, but not if it is missing', () => {
    expect(deriveDeployConfig(site, ['a1b2.js', 'c3d4.css'])).toMatchObject({
      hosting: {
        headers: [
          { source: '/assets/@(a1b2.js|c3d4.css)', headers },
          { source: '**', headers: [] },
        ],
      },
    });
  });

  test('is not built again', () => {
    expect(JSON.stringify(deriveDeployConfig(site, []))).not.toContain('predeploy');
  });
});
