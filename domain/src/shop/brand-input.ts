/** How the shop's logo and color are stored. */

/** Of a stored color. */
export const brandColorPattern = /^#[0-9a-f]{6}$/;

/** Of a stored logo; `firestore.rules` has both patterns, too. */
export const logoPattern = /^\/images\/[0-9a-f]{64}$/;

/** `#RRGGBB` or `rrggbb` as it is stored, null if it's neither; empty stays empty. */
export function readBrandColor(typed: string): string | null {
  const color = typed.trim().toLowerCase();
  if (color === '') return '';
  const withHash = color.startsWith('#') ? color : `#${color}`;
  return brandColorPattern.test(withHash) ? withHash : null;
}
