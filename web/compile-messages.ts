/** Compiles the texts' ICU messages, so that browsers need no parser for them. */
import { pathToFileURL } from 'node:url';
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

const catalog = /\/domain\/src\/texts\/[a-z]{2}\/[a-z-]+\/[a-z-]+\.ts$/;

export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^icu-minify\/compile$/ },
      handler: () => '\0no-compiler',
    },
    load: {
      filter: { id: /^\0no-compiler$/ },
      handler: () => "export default () => { throw new Error('Not compiled by the build.'); };",
    },
    transform: {
      filter: { id: catalog },
      async handler(_code, id) {
        const exported: Record<string, Readonly<Record<string, string>>> = await import(
          pathToFileURL(id).href
        );
        const compiled = Object.entries(exported).map(([name, messages]) => {
          const entries = Object.entries(messages).map(([key, message]) => [key, compile(message)]);
          return `export const ${name} = ${JSON.stringify(Object.fromEntries(entries))};`;
        });
        return { code: compiled.join('\n'), map: null, moduleType: 'js' };
      },
    },
  };
}
