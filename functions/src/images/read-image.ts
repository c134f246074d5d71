/** An uploaded image, ready to be served. */
import { type ImageType, imageIdAt, imageTypes } from '@fireline/domain/catalog/image-address';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';

export interface Picture {
  readonly contentType: ImageType;
  readonly bytes: Buffer;
}

/** The image at `path` (`/images/{id}`), its small copy, or, of a logo, the app's icon; null if there is none. */
export async function readImage(
  db: Firestore,
  path: string,
  size: unknown,
): Promise<Picture | null> {
  const id = imageIdAt(path);
  if (id === null) return null;
  const snapshot = await db.doc(paths.image(id)).get();
  const bytes: unknown = snapshot.get(size === 'small' || size === 'icon' ? size : 'bytes');
  const contentType = imageTypes.find((type) => type === snapshot.get('contentType'));
  return bytes instanceof Uint8Array && contentType
    ? { contentType, bytes: Buffer.from(bytes) }
    : null;
}
