/**
 * Only the folder functions/dist is deployed: here it's loaded in an empty directory, with nothing
 * next to it but the packages in its package.json.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFunctions } from '../../scripts/build/build-functions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'functions', 'dist');
let folder: string;

beforeAll(async () => {
  // The suite has already built it, and building again would restart its functions.
  if (!existsSync(join(dist, 'index.js'))) await buildFunctions();
  folder = await mkdtemp(join(tmpdir(), 'fireline-bundle-'));
  await cp(dist, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the bundle lists its dependencies, and loads with only those', async () => {
  const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(Object.keys(dependencies).sort()).toEqual([
    'firebase-admin',
    'firebase-functions',
    'stripe',
  ]);
  for (const [name, version] of Object.entries(dependencies)) {
    const source = join(root, 'node_modules', name);
    const installed = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(installed.version, name).toBe(version);
    const target = join(folder, 'node_modules', name);
    await mkdir(dirname(target), { recursive: true });
    await symlink(source, target);
  }
  await writeFile(
    join(folder, 'load.mjs'),
    `const start = performance.now();
const functions = await import('./index.js');
const ms = performance.now() - start;
const names = Object.keys(functions).filter((name) => functions[name]).sort();
console.log(JSON.stringify({ ms, node: process.version, names }));`,
  );

  const loaded = await load({});
  console.log(`functions bundle: cold load ${Math.round(loaded.ms)} ms on node ${loaded.node}`);
  expect(loaded.names).toEqual(functionNames);
  expect(loaded.node).toMatch(/^v24\./);

  // Push costs an invocation per notification, so it only exists where it's set up.
  const withPush = await load({ FIRELINE_PUSH: 'true' });
  expect(withPush.names.filter((name) => !functionNames.includes(name))).toEqual([
    'onNotificationCreated',
  ]);
  expect((await load({ FIRELINE_PUSH: 'true', FUNCTIONS_EMULATOR: 'true' })).names).toEqual(
    functionNames,
  );
});

/** Loads the bundle in a separate process, as a cloud or an emulator with this environment does. */
async function load(env: Readonly<Record<string, string>>) {
  const { PATH } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ['load.mjs'], {
    cwd: folder,
    env: { PATH, GCLOUD_PROJECT: 'demo-bundle', ...env },
  });
  return JSON.parse(stdout) as { ms: number; node: string; names: string[] };
}

const functionNames = [
  'adoptGuestOrders',
  'answerChange',
  'brandFiles',
  'carrierUpdates',
  'changeOrder',
  'checkDiscountCode',
  'closeDay',
  'closeRequest',
  'deleteAccount',
  'enterPin',
  'eraseContacts',
  'eraseCustomer',
  'expireOrder',
  'exportAccount',
  'findOrder',
  'finishPairing',
  'image',
  'inviteStaff',
  'measureQueue',
  'menu',
  'messageCustomers',
  'onCheckpointWritten',
  'onContactChanged',
  'onCourierWritten',
  'onDeliveryWritten',
  'onDeviceCreated',
  'onDiscountCodeWritten',
  'onOrderChanged',
  'onOrderDeleted',
  'onOrderPlaced',
  'onPaymentCreated',
  'onProductWritten',
  'onSettingsWritten',
  'onlinePayments',
  'pairScreen',
  'payOnline',
  'readOutbox',
  'refundOrder',
  'removeSecondFactor',
  'renewTrackingLink',
  'reopenDay',
  'repeatDeadLetter',
  'reportDay',
  'requestChange',
  'reversePayment',
  'revokeTrackingLink',
  'rollUpDays',
  'rollUpInsights',
  'searchOrders',
  'setPin',
  'setRole',
  'signOutEverywhere',
  'startPairing',
  'stopMails',
  'sweepImages',
  'sweepOrders',
  'takeOrder',
  'withdrawChange',
];
