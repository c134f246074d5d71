/**
 * Adds to index.html which scripts may run: the app's own files, the inline scripts by their
 * hashes, and Google's for its sign-in window and App Check. Everything else in the content
 * security policy is a header of Hosting (firebase.json), which can't know the hashes.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const googles = [
  'https://apis.google.com',
  'https://www.google.com/recaptcha/',
  'https://www.gstatic.com/recaptcha/',
];

/** Must come after every plugin that adds a script to the page. */
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
