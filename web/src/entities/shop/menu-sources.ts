/**
 * What the menu, and with it every page, listens to; separate from `sources.ts` to keep it small.
 */

import { type Product, productSchema } from '@fireline/domain/catalog/product';
import { menuQuery } from '@fireline/domain/catalog/queries';
import { type Queue, queueSchema } from '@fireline/domain/kitchen/queue';
import { paths } from '@fireline/domain/paths';
import { type Shop, shopSchema } from '@fireline/domain/shop/settings';
import {
  type DocumentSource,
  document,
  type QuerySource,
  query,
} from '#platform/firestore/source.ts';

export const menuSources = {
  shop: (): DocumentSource<Shop> => ({
    ...document(paths.shop, shopSchema),
    whenRefused: 'never',
    early: ({ shop }) => shop && { id: 'shop', data: shop, hasPendingWrites: false },
  }),
  queue: (): DocumentSource<Queue> => ({
    ...document(paths.queue, queueSchema),
    whenRefused: 'never',
    early: ({ queue }) => queue && { id: 'now', data: queue, hasPendingWrites: false },
  }),
  menu: (): QuerySource<Product> => ({
    ...query(menuQuery(), productSchema),
    whenRefused: 'never',
    early: ({ products }) => ({
      entries: products.map(({ id, data }) => ({ id, data, hasPendingWrites: false })),
      invalidIds: [],
    }),
  }),
} as const;
