/**
 * `npm run texts`: every text of the app and the emails in one document, by room and in all
 * languages, and then those of the command line.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '@fireline/domain/texts/language';
import { textsForPeople } from '../english/texts.ts';
import { runCommand } from '../lib/cli.ts';
import { root } from '../lib/project.ts';

type Messages = Readonly<Record<string, string>>;

await runCommand(async () => {
  const rooms = globSync('*/*.ts', { cwd: join(root, 'domain/src/texts/en') }).sort();
  let count = 0;
  for (const room of rooms) {
    const versions = await Promise.all(languages.map((language) => messagesOf(language, room)));
    const keys = Object.keys(versions[0] ?? {});
    count += keys.length;
    console.log(`\n## ${room.replace('.ts', '')}\n`);
    for (const key of keys) {
      const texts = versions.flatMap((messages) => messages[key] ?? []);
      console.log(`${key}\n${texts.map((text) => `  ${text}`).join('\n')}`);
    }
  }
  for (const file of globSync('scripts/**/*.ts', { cwd: root }).sort()) {
    if (/\.test\.ts$|scripts\/english/.test(file)) continue;
    const texts = textsForPeople(file, readFileSync(join(root, file), 'utf8'));
    if (texts.length > 0) console.log(`\n## ${file}\n`);
    for (const { line, text } of texts) console.log(`${line}. ${text}`);
  }
  console.log(`\n${count} texts of the app and the emails`);
  return 0;
});

/** A room that a language doesn't have is empty. */
async function messagesOf(language: string, room: string): Promise<Messages> {
  const file = join(root, 'domain/src/texts', language, room);
  if (globSync(file).length === 0) return {};
  const exported: Readonly<Record<string, Messages>> = await import(pathToFileURL(file).href);
  return Object.values(exported)[0] ?? {};
}
