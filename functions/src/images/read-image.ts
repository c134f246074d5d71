/** An uploaded image, ready to be served. */
import { type ImageType, imageIdAt, imageTypes } from '@fireline/domain/catalog/image-address';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';

export interface Picture {
  readonly contentType: ImageType;
  readonly bytes: Buffer;
}

/** The image at `path` (`/images/{id}`), or its small copy; null if there is none. */
export async function readImage(
  db: Firestore,
  path: string,
  isSmall: boolean,
): Promise<Picture | null> {
  const id = imageIdAt(path);
  if (id === null) return null;
  const snapshot = await db.doc(paths.image(id)).get();
  const bytes: unknown = snapshot.get(isSmall ? 'small' : 'bytes');
  const contentType = imageTypes.find((type) => type === snapshot.get('contentType'));
  return bytes instanceof Uint8Array && contentType
    ? { contentType, bytes: Buffer.from(bytes) }
    : null;
}
