/**
 * Stories that `npm test` leaves out because nobody has seen them green since they came to this runner or since
 * the screen they are about changed: by file, in quarantine.json. Bring one back by running it
 * (`FIRELINE_QUARANTINE=only npm test -- --project browser`), mending it or what it found, and taking its title out of the list.
 */
import { readFileSync } from 'node:fs';

const list = JSON.parse(
  readFileSync(new URL('quarantine.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

/** For Playwright's `grep`, which looks at project, file, groups and title with blanks between. */
export const quarantined: readonly RegExp[] = Object.entries(list).flatMap(([file, titles]) =>
  titles.map((title) => new RegExp(`(^|[ /])${literally(`${file} ${title}`)}$`)),
);

/** How many they are. */
export function quarantinedCount(): number {
  return Object.values(list).reduce((sum, titles) => sum + titles.length, 0);
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
