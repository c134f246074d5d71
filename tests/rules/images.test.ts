/** Uploaded images: only admins write them, and only under the hash of their content. */
import { createHash } from 'node:crypto';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { opening } from '@fireline/domain/testing/stored';
import { Bytes, serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, test } from 'vitest';
import {
  type ActorName,
  accounts,
  actorNames,
  othersThanAdmins,
  uidOf,
} from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const uploadedBy = accounts.admin.uid;
const others = othersThanAdmins;

const picture = (size: number) => new Uint8Array(size).fill(7);
const pathOf = (bytes: Uint8Array) => paths.image(createHash('sha256').update(bytes).digest('hex'));
const small = picture(10);
const path = pathOf(small);
const stored = {
  contentType: 'image/webp',
  bytes: Bytes.fromUint8Array(small),
  small: Bytes.fromUint8Array(picture(5)),
  uploadedBy,
  uploadedAt: opening,
};
const right = { ...stored, uploadedAt: serverTimestamp() };

const upload = (changes: object = {}, actor: ActorName = 'admin', at = path) =>
  rules.set(actor, at, { ...right, ...changes });

test('admin uploads an image, and the same one again', async () => {
  await allowed(upload());
  await allowed(upload());
  await rules.seed({ [path]: { ...stored, unusedSince: opening } });
  await allowed(upload());
});

test.each(others)('%s cannot upload a picture', async (actor) => {
  await refused(upload({ uploadedBy: uidOf(actor) ?? uploadedBy }, actor));
});

test.each(others)('%s cannot upload it again', async (actor) => {
  await rules.seed({ [path]: stored });
  await refused(upload({ uploadedBy: uidOf(actor) ?? uploadedBy }, actor));
});

test('no client reads, lists, or deletes the documents: a function serves the images', async () => {
  await rules.seed({ [path]: stored });
  for (const actor of actorNames) {
    await refused(rules.get(actor, path));
    await refused(rules.list(actor, paths.images, 1));
    await refused(rules.remove(actor, path));
  }
});

describe('existing images stay unchanged', () => {
  test.each<[string, object]>([
    ['another kind', { contentType: 'image/jpeg' }],
    ['another small copy', { small: Bytes.fromUint8Array(picture(6)) }],
    ['other bytes', { bytes: Bytes.fromUint8Array(picture(11)) }],
  ])('admin cannot give it %s', async (_, changes) => {
    await rules.seed({ [path]: stored });
    await refused(upload(changes));
  });
});

describe('its fields', () => {
  const largest = picture(limits.imageBytes);
  const tooLarge = picture(limits.imageBytes + 1);

  test('admin may upload the largest image with the largest small copy', async () => {
    const sizes = {
      bytes: Bytes.fromUint8Array(largest),
      small: Bytes.fromUint8Array(picture(limits.smallImageBytes)),
    };
    await allowed(upload(sizes, 'admin', pathOf(largest)));
  });

  test('admin may upload a JPEG', async () => {
    await allowed(upload({ contentType: 'image/jpeg' }));
  });

  test('admin may upload a logo: a PNG with what is made of it', async () => {
    const made = Bytes.fromUint8Array(largest);
    await allowed(upload({ contentType: 'image/png', icon: made, preview: made }));
  });

  test('admin cannot upload a larger image', async () => {
    await refused(upload({ bytes: Bytes.fromUint8Array(tooLarge) }, 'admin', pathOf(tooLarge)));
  });

  test('admin cannot upload a larger logo, whatever is made of it', async () => {
    const sizes = {
      bytes: Bytes.fromUint8Array(tooLarge),
      icon: stored.small,
      preview: stored.small,
    };
    await refused(upload(sizes, 'admin', pathOf(tooLarge)));
  });

  test('admin cannot upload an empty image', async () => {
    const empty = picture(0);
    await refused(upload({ bytes: Bytes.fromUint8Array(empty) }, 'admin', pathOf(empty)));
  });

  test('admin cannot upload it under another name', async () => {
    await refused(upload({}, 'admin', paths.image('latte')));
    await refused(upload({}, 'admin', pathOf(picture(11))));
    await refused(upload({}, 'admin', path.toUpperCase().replace('IMAGES', 'images')));
  });

  test.each<[string, object]>([
    ['a page instead of a picture', { contentType: 'text/html' }],
    ['a drawing with scripts', { contentType: 'image/svg+xml' }],
    ['bytes as text', { bytes: 'AAAA' }],
    ['a small copy as text', { small: 'AAAA' }],
    ['an empty small copy', { small: Bytes.fromUint8Array(picture(0)) }],
    [
      'too large a small copy',
      { small: Bytes.fromUint8Array(picture(limits.smallImageBytes + 1)) },
    ],
    ['an icon as text', { icon: 'AAAA' }],
    ['an empty icon', { icon: Bytes.fromUint8Array(picture(0)) }],
    ['too large an icon', { icon: Bytes.fromUint8Array(tooLarge) }],
    ['a preview as text', { preview: 'AAAA' }],
    ['too large a preview', { preview: Bytes.fromUint8Array(tooLarge) }],
    ['one more field', { hacked: true }],
    ['the mark of the sweeper', { unusedSince: serverTimestamp() }],
    ['the name of another', { uploadedBy: 'admin-2' }],
    ['another time', { uploadedAt: Timestamp.fromMillis(Date.now() - 1000) }],
  ])('admin cannot upload %s', async (_, changes) => {
    await refused(upload(changes));
  });

  test.each(Object.keys(right))('admin cannot upload it without %s', async (field) => {
    const { [field as keyof typeof right]: _, ...rest } = right;
    await refused(rules.set('admin', path, rest));
  });
});
