/**
 * `npm run texts`: every text of the app, the emails, and the command line in one document, for
 * reading them together.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsForPeople } from '../english/texts.ts';
import { runCommand } from '../lib/cli.ts';
import { root } from '../lib/project.ts';

await runCommand(async () => {
  const files = globSync('{web/src,domain/src,functions/src,scripts}/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/\.test\.tsx?$|domain\/src\/testing|scripts\/english/.test(file))
    .sort();
  let count = 0;
  for (const file of files) {
    const texts = textsForPeople(file, readFileSync(join(root, file), 'utf8'));
    count += texts.length;
    if (texts.length === 0) continue;
    console.log(`\n## ${file}\n`);
    for (const { line, text } of texts) console.log(`${line}. ${text}`);
  }
  console.log(`\n${count} texts`);
  return 0;
});
