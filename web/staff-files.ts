/**
 * Which files customers never need: what only the staff's pages load. The service worker keeps them
 * on the staff's devices (src/worker/keep-staff-files.ts).
 */
import type { Plugin, Rolldown } from 'vite';

/** The features whose pages are for the staff: they load the staff's texts, too. */
export const staffFeatures = [
  'board',
  'counter',
  'courier',
  'customers',
  'day',
  'dead-letters',
  'discounts',
  'dispatch',
  'insights',
  'kitchen',
  'live',
  'orders-console',
  'printing',
  'products',
  'settings',
  'staff',
] as const;

/** The map belongs to it, too: customers rarely see one, and never without a network. */
const staffModule = new RegExp(
  `/src/(features/(${staffFeatures.join('|')})/|app/shell/staff-|ui/map/tile-map|texts/[a-z]{2}/(staff|desk|management)\\.ts$)`,
);

export interface StaffFiles {
  readonly plugin: Plugin;
  /** Their paths, such as `assets/kitchen.js`; empty until the bundle is known. */
  readonly list: () => readonly string[];
}

export function staffFiles(): StaffFiles {
  let files: readonly string[] = [];
  return {
    list: () => files,
    plugin: {
      name: 'staff-files',
      apply: 'build',
      generateBundle(_options, bundle) {
        files = staffFilesIn(bundle);
      },
    },
  };
}

type Chunk = Pick<
  Rolldown.OutputChunk,
  'type' | 'fileName' | 'facadeModuleId' | 'isEntry' | 'imports' | 'dynamicImports' | 'viteMetadata'
>;

/** Everything that can't be reached from the app's entry without the module of a staff page. */
export function staffFilesIn(
  bundle: Readonly<Record<string, Chunk | { type: 'asset' }>>,
): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const forCustomers = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports, dynamicImports } of forCustomers) {
    for (const fileName of [...imports, ...dynamicImports]) {
      const chunk = chunks.find((found) => found.fileName === fileName);
      if (chunk && !staffModule.test(chunk.facadeModuleId ?? '')) forCustomers.add(chunk);
    }
  }
  const customersFiles = new Set([...forCustomers].flatMap(filesOf));
  return [...new Set(chunks.flatMap(filesOf))].filter((file) => !customersFiles.has(file)).sort();
}

function filesOf({ fileName, viteMetadata }: Chunk): string[] {
  return [fileName, ...(viteMetadata?.importedCss ?? [])];
}
