import { build } from 'vite';
import { buildTarget } from './oldest-browsers.ts';

/** The code of `entry` with all that it imports, as a classic script. */
export async function scriptOf(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      write: false,
      target: buildTarget,
      lib: { entry, formats: ['iife'], name: 'fireline' },
    },
  });
  const outputs = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (!script) throw new Error(`${entry} came to nothing.`);
  return script.code;
}
