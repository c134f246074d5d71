/** Puts the menu's first look into index.html, as a script of its own. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { scriptOf } from './script-of.ts';

const entry = fileURLToPath(
  new URL('src/features/storefront/first-look/first-look.ts', import.meta.url),
);

/** Must come before `contentSecurity`. */
export function firstLook(): Plugin {
  return {
    name: 'first-look',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const code = await scriptOf(entry);
        return html.replace('<!-- first look -->', () => `<script>\n${code.trim()}\n    </script>`);
      },
    },
  };
}
