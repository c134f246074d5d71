/** Who has a PIN for shared screens. */
import { pinHolderSchema } from '@fireline/domain/access/pin';
import { pinHoldersQuery } from '@fireline/domain/access/queries';
import { paths } from '@fireline/domain/paths';
import { document, query } from '#platform/firestore/source.ts';

export const pinSources = {
  holders: () => query(pinHoldersQuery(), pinHolderSchema),
  holder: (uid: string) => document(paths.pinHolder(uid), pinHolderSchema),
} as const;
