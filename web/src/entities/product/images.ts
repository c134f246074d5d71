/** Pictures that an admin uploads: made small, and stored under the hash of their bytes. */

import { imageAddress } from '@fireline/domain/catalog/image-address';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { hashOf } from '#lib/files/hash-of.ts';
import { smallPictures } from '#lib/files/pictures.ts';
import { createStore, useStore } from '#lib/store.ts';
import { create } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

/** A logo is a square, so that an app's icon can be made of it. */
const logoSizes = [
  { side: 512, mostBytes: limits.imageBytes, shape: 'square' },
  { side: 192, mostBytes: limits.smallImageBytes, shape: 'square' },
  { side: 512, mostBytes: limits.imageBytes, shape: 'icon' },
] as const;

const large = { side: 1200, mostBytes: limits.imageBytes };
const small = { side: 480, mostBytes: limits.smallImageBytes };

/** This tab's uploads by address, as long as the server may not have them yet. */
const ownPictures = createStore<ReadonlyMap<string, string>>(new Map());

/** The URL to show for `address`: this tab's own copy if the picture was just uploaded here. */
export function useOwnPicture(address: string): string {
  return useStore(ownPictures).get(address) ?? address;
}

export interface UploadedImage {
  readonly address: string;
  /** Whether the server accepted it, once it has decided. */
  readonly isAccepted: Promise<boolean>;
}

/**
 * Resizes a picture and uploads it. Resolves to its address as soon as that is known.
 * @throws FirelineError `invalid-input` (field `image`) if the file can't be used as a picture.
 */
export async function uploadImage(file: File, uid: string): Promise<UploadedImage> {
  const [picture, copy] = await smallPictures(file, [large, small]);
  return await upload(uid, picture, copy);
}

/** Like `uploadImage`; as PNG, which every email program and device shows. */
export async function uploadLogo(file: File, uid: string): Promise<UploadedImage> {
  const [picture, copy, icon] = await smallPictures(file, logoSizes, 'image/png');
  return await upload(uid, picture, copy, icon);
}

async function upload(
  uid: string,
  picture: Blob,
  copy: Blob,
  icon: Blob | null = null,
): Promise<UploadedImage> {
  const bytes = await bytesOf(picture);
  const id = await hashOf(bytes);
  const address = imageAddress(id);
  ownPictures.set(new Map(ownPictures.get()).set(address, URL.createObjectURL(picture)));
  const isAccepted = storeImage({
    id,
    contentType: picture.type,
    bytes,
    small: await bytesOf(copy),
    icon: icon && (await bytesOf(icon)),
    uid,
  });
  return { address, isAccepted };
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

const storeImage = defineMutation<{
  readonly id: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly small: Uint8Array;
  readonly icon: Uint8Array | null;
  readonly uid: string;
}>({
  name: 'storeImage',
  target: ({ id }) => paths.image(id),
  write: ({ contentType, bytes, small, icon, uid }, { Bytes, serverTimestamp }) =>
    create({
      contentType,
      bytes: Bytes.fromUint8Array(bytes),
      small: Bytes.fromUint8Array(small),
      ...(icon && { icon: Bytes.fromUint8Array(icon) }),
      uploadedBy: uid,
      uploadedAt: serverTimestamp(),
    }),
  label: () => texts.office.picture,
  title: () => texts.office.pictureNotSaved,
  explainRejection: () => texts.office.refusedAdmin,
});
