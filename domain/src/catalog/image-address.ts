/** Images that admins upload: `images/{id}`, where the ID is the SHA-256 of the image in hex. */

/** Only for uploaded images; others have an address of their own (`/menu/…`, `https://…`). */
export function imageAddress(imageId: string): string {
  return `/images/${imageId}`;
}

/** The ID of the uploaded image at `address` (a path), or null if it can't be one. */
export function imageIdAt(address: string): string | null {
  return /^\/images\/([0-9a-f]{64})$/.exec(address)?.[1] ?? null;
}

/**
 * The formats that browsers encode and all of them display. `firestore.rules` has the same list.
 */
export const imageTypes = ['image/webp', 'image/jpeg', 'image/png'] as const;
export type ImageType = (typeof imageTypes)[number];
