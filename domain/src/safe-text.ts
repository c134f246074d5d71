/** What people typed, made fit for a line of a notification or a mail. */

const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Marks that turn the direction of what follows them: a name must not rearrange its sentence. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One line of visible text: no line breaks, no control characters, nothing that turns the reading. */
export function oneLine(text: string): string {
  return text.replace(controls, ' ').replace(directions, '').replace(/\s+/g, ' ').trim();
}

/**
 * As `oneLine`, and no program makes a link of it: whoever orders in a stranger's name must not get
 * an address of theirs into a mail of the shop. An invisible joiner after each mark does it.
 */
export function unlinked(text: string): string {
  return oneLine(text).replace(/([.:/@])(?=\S)/g, '$1\u2060');
}
