/**
 * Builds into index.html which scripts may run: the app's own files, the lines of script in the page by
 * their hashes, and Google's for its sign-in window and App Check. What else a page may load or be shown
 * in is a header of Hosting (firebase.json), which cannot know the hashes.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const googles = [
  'https://apis.google.com',
  'https://www.google.com/recaptcha/',
  'https://www.gstatic.com/recaptcha/',
];

/** To come after every plugin that puts a script into the page. */
export function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<head>', `<head>\n    ${policyOf(html)}`),
    },
  };
}

export function policyOf(html: string): string {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => {
    return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  });
  const sources = ["'self'", ...inline, ...googles].join(' ');
  return `<meta http-equiv="Content-Security-Policy" content="script-src ${sources}" />`;
}
