/** Checks that the linter really refuses the imports that docs/architecture.md forbids. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const refused = {
  'domain/src/uses-firebase.ts': 'firebase/app',
  'domain/src/uses-admin.ts': 'firebase-admin/app',
  'domain/src/uses-react.ts': 'react',
  'domain/src/uses-node.ts': 'node:fs',
  'domain/src/leaves.ts': '../../web/src/lib/store.ts',
  'functions/src/verification/uses-web.ts': '../../../web/src/lib/store.ts',
  'functions/src/verification/uses-react.ts': 'react',
  'functions/src/verification/uses-logger.ts': 'firebase-functions/logger',
  'web/src/app/uses-functions.ts': '../../../functions/src/index.ts',
  'web/src/app/uses-admin.ts': 'firebase-admin/app',
  'web/src/lib/uses-platform.ts': '#platform/live/live.ts',
  'web/src/lib/uses-firebase.ts': 'firebase/firestore',
  'web/src/platform/live/uses-entity.ts': '#entities/order/order-sources.ts',
  'web/src/platform/live/uses-ui.ts': '#ui/button/button.tsx',
  'web/src/platform/live/uses-neighbour.ts': '../outbox/unsent.ts',
  'web/src/ui/button/uses-domain.ts': '@fireline/domain/order/status',
  'web/src/ui/button/uses-platform.ts': '#platform/live/live.ts',
  'web/src/ui/button/uses-app.ts': '#app/pages/routes.ts',
  'web/src/entities/order/uses-feature.ts': '#features/kitchen/kitchen-page.tsx',
  'web/src/entities/order/uses-app.ts': '#app/pages/routes.ts',
  'web/src/features/kitchen/uses-feature.ts': '#features/orders/list/orders-page.tsx',
  'web/src/features/kitchen/uses-neighbour.ts': '../orders/orders-page.tsx',
  'web/src/features/kitchen/tickets/uses-neighbour.ts': '../../orders/orders-page.tsx',
  'web/src/features/kitchen/tickets/uses-firebase.ts': 'firebase/firestore',
};

const allowed = {
  'domain/src/order/uses-domain.ts': '../paths.ts',
  'functions/src/verification/uses-domain.ts': '@fireline/domain/paths',
  'functions/src/verification/uses-admin.ts': 'firebase-admin/firestore',
  'functions/src/logs.ts': 'firebase-functions/logger',
  'web/src/platform/firestore/uses-firebase.ts': 'firebase/firestore',
  'web/src/platform/live/uses-platform.ts': '#platform/outbox/unsent.ts',
  'web/src/ui/button/uses-lib.ts': '#lib/store.ts',
  'web/src/ui/button/uses-texts.ts': '@fireline/domain/texts/texts',
  'web/src/entities/order/uses-platform.ts': '#platform/live/live.ts',
  'web/src/entities/order/uses-firebase.ts': 'firebase/firestore',
  'web/src/features/kitchen/uses-own.ts': './tickets/views.ts',
  'web/src/features/kitchen/tickets/uses-own.ts': '../alarm/alarm.ts',
  'web/src/features/kitchen/tickets/uses-entity.ts': '#entities/order/order-sources.ts',
};

/** Two modules that import each other, even if only for types. */
const ring = {
  'web/src/platform/live/ring.ts': '#lib/ring.ts',
  'web/src/lib/ring.ts': '#platform/live/ring.ts',
};

const misnamed = ['web/src/ui/button/ShareButton.tsx', 'functions/src/verification/verifyOrder.ts'];

let folder: string;
let complaints: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fireline-boundaries-'));
  await cp(join(root, 'biome.json'), join(folder, 'biome.json'));
  await write('web/package.json', await readFile(join(root, 'web/package.json'), 'utf8'));
  for (const [file, target] of Object.entries({ ...refused, ...allowed })) {
    await write(file, `import { thing } from '${target}';\nexport const used = thing;\n`);
  }
  for (const [file, target] of Object.entries(ring)) {
    await write(file, `import type { Thing } from '${target}';\nexport type Used = Thing;\n`);
  }
  for (const file of misnamed) await write(file, 'export const used = 1;\n');
  complaints = await lint();
});

afterAll(async () => rm(folder, { recursive: true }));

async function write(file: string, text: string) {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

/** File → the rules it violates. */
async function lint() {
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  // Biome exits with 1 if it finds what it should find here.
  const { stdout } = await promisify(execFile)(biome, args, { cwd: folder }).catch(
    (failure: { stdout: string }) => failure,
  );
  const report = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  const found = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    const file = typeof location.path === 'string' ? location.path : location.path.file;
    const path = file.replace(/^\.\//, '');
    found.set(path, [...(found.get(path) ?? []), category]);
  }
  return found;
}

test.each(Object.keys(ring))('%s may not be in a ring of imports', (file) => {
  expect(complaints.get(file)).toContain('lint/suspicious/noImportCycles');
});

describe('import boundaries', () => {
  test.each(Object.entries(refused))('%s may not import %s', (file) => {
    expect(complaints.get(file)).toContain('lint/style/noRestrictedImports');
  });

  test.each(Object.entries(allowed))('%s may import %s', (file) => {
    expect(complaints.get(file) ?? []).not.toContain('lint/style/noRestrictedImports');
  });
});

test.each(misnamed)('%s is not a file name in kebab-case', (file) => {
  expect(complaints.get(file)).toContain('lint/style/useFilenamingConvention');
});
