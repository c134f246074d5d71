/** Queries for the menu and its images. */
import { limits } from '../limits.ts';
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

/** The products in menu order. */
export function menuQuery(): QuerySpec {
  return {
    collection: paths.products,
    where: [],
    orderBy: [['sort', 'asc']],
    limit: limits.listSize,
  };
}

/** Uploaded images, oldest upload first. */
export function imagesQuery(size: number): QuerySpec {
  return {
    collection: paths.images,
    where: [],
    orderBy: [['uploadedAt', 'asc']],
    limit: size,
  };
}
