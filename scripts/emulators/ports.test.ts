import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { describeTakenPorts, requireFreePorts } from './ports.ts';

const host = '127.0.0.1';
let holder: Server | undefined;

afterEach(() => holder?.close());

function holdAnyPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    holder = server;
    server.listen(0, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

test('a port in use is refused, with the service that needs it', async () => {
  const port = await holdAnyPort();
  await expect(
    requireFreePorts(host, [{ port, wantedBy: 'the firestore emulator' }]),
  ).rejects.toThrow(`port ${port} (wanted by the firestore emulator) is in use`);
});

test('the same port is accepted once it is free', async () => {
  const port = await holdAnyPort();
  await new Promise((resolve) => holder?.close(resolve));
  await expect(
    requireFreePorts(host, [{ port, wantedBy: 'the firestore emulator' }]),
  ).resolves.toBeUndefined();
});

describe('the message', () => {
  const taken = [
    { port: 8080, wantedBy: 'the firestore emulator' },
    { port: 9099, wantedBy: 'the auth emulator' },
  ];

  test('is one line for all ports', () => {
    expect(describeTakenPorts(taken, 'linux')).toBe(
      "ports 8080 (wanted by the firestore emulator), 9099 (wanted by the auth emulator) are in use, perhaps by another Fireline; to see who has them: ss -ltnp '( sport = :8080 or sport = :9099 )'",
    );
  });

  test("uses the system's own tool on macOS", () => {
    expect(describeTakenPorts(taken, 'darwin')).toMatch(
      /lsof -nP -sTCP:LISTEN -iTCP:8080 -iTCP:9099$/,
    );
  });
});
