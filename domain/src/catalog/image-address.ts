/** Pictures that admins upload: `images/{id}`, where the id is the SHA-256 of the picture in hex. */

/** Of an uploaded picture; any other picture has an address of its own (`/menu/…`, `https://…`). */
export function imageAddress(imageId: string): string {
  return `/images/${imageId}`;
}

/** The id of the uploaded picture at `address` (a path); null if there can be none. */
export function imageIdAt(address: string): string | null {
  return /^\/images\/([0-9a-f]{64})$/.exec(address)?.[1] ?? null;
}

/** What browsers encode and every other one shows. `firestore.rules` has the same. */
export const imageTypes = ['image/webp', 'image/jpeg'] as const;
export type ImageType = (typeof imageTypes)[number];
