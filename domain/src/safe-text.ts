/** Makes typed text safe for a line of a notification or an email. */

const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Marks that change the text direction: a name must not rearrange its sentence. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One line of visible text: no line breaks, control characters, or direction marks. */
export function oneLine(text: string): string {
  return text.replace(controls, ' ').replace(directions, '').replace(/\s+/g, ' ').trim();
}

/**
 * Like `oneLine`, and programs don't turn it into a link: otherwise anyone could order in a
 * stranger's name and have the shop's email carry a link of their choice. An invisible joiner after
 * each mark prevents that.
 */
export function withoutLinks(text: string): string {
  return oneLine(text).replace(/([.:/@])(?=\S)/g, '$1\u2060');
}
