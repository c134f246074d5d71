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

/** A logo is a square. Of it are made a small one, an icon for the app, and one for link previews. */
const logoSizes = [
  { side: 512, mostBytes: limits.imageBytes, shape: 'square' },
  { side: 192, mostBytes: limits.smallImageBytes, shape: 'square' },
  { side: 512, mostBytes: limits.imageBytes, shape: 'icon' },
  { side: 1200, mostBytes: limits.imageBytes, shape: 'preview' },
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
  const [picture, copy, icon, preview] = await smallPictures(file, logoSizes, 'image/png');
  return await upload(uid, picture, copy, {
    icon: await bytesOf(icon),
    preview: await bytesOf(preview),
  });
}

/** What is made of a logo. */
interface LogoPictures {
  readonly icon: Uint8Array;
  readonly preview: Uint8Array;
}

async function upload(
  uid: string,
  picture: Blob,
  copy: Blob,
  ofLogo: LogoPictures | null = null,
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
    ofLogo,
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
  readonly ofLogo: LogoPictures | null;
  readonly uid: string;
}>({
  name: 'storeImage',
  target: ({ id }) => paths.image(id),
  write: ({ contentType, bytes, small, ofLogo, uid }, { Bytes, serverTimestamp }) =>
    create({
      contentType,
      bytes: Bytes.fromUint8Array(bytes),
      small: Bytes.fromUint8Array(small),
      ...(ofLogo && {
        icon: Bytes.fromUint8Array(ofLogo.icon),
        preview: Bytes.fromUint8Array(ofLogo.preview),
      }),
      uploadedBy: uid,
      uploadedAt: serverTimestamp(),
    }),
  label: () => texts.office.picture,
  title: () => texts.office.pictureNotSaved,
  explainRejection: () => texts.office.refusedAdmin,
});
