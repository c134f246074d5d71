/** The photo that proves a delivery. The transition that follows needs it. */
import { deliveryPhotoLifetime, deliveryPhotoSchema } from '@fireline/domain/delivery/photo';
import { paths } from '@fireline/domain/paths';
import { smallPictures } from '#lib/files/pictures.ts';
import { serverNow } from '#lib/time/clock.ts';
import { set } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

/** Base64 has four characters for three bytes. */
const mostBytes = 100_000;

/**
 * The picture in `file` as a small JPEG, as a data URL.
 * @throws FirelineError `invalid-input` (field `image`) if the file can't be used as a picture.
 */
export async function deliveryPhoto(file: File): Promise<string> {
  const [picture] = await smallPictures(file, [{ side: 1024, mostBytes }], 'image/jpeg');
  return await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(picture);
  });
}

interface Photo {
  readonly orderId: string;
  readonly image: string;
  readonly by: string;
}

/** Sent on its own, before the move: a refused move leaves the photo where it is. */
export const sendDeliveryPhoto = defineMutation<Photo>({
  name: 'sendDeliveryPhoto',
  target: ({ orderId }) => paths.deliveryPhoto(orderId),
  write: ({ image, by }, { encode, serverTimestamp }) =>
    set({
      ...encode.changes(deliveryPhotoSchema, { expiresAt: serverNow() + deliveryPhotoLifetime }),
      image,
      by,
      at: serverTimestamp(),
    }),
});
