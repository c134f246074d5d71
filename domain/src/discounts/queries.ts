/** Queries for discount codes and their uses. */
import { limits } from '../limits.ts';
import type { QuerySpec } from '../query.ts';
import { codePaths } from './paths.ts';

/** The newest first. */
export function discountCodesQuery(size: number): QuerySpec {
  return { collection: codePaths.codes, where: [], orderBy: [['at', 'desc']], limit: size };
}

/** Any that customers can use, as far as it says itself. */
export function activeCodesQuery(size: number): QuerySpec {
  return { collection: codePaths.codes, where: [['isOn', '==', true]], orderBy: [], limit: size };
}

/** For counting. */
export function usesOfCodeQuery(code: string): QuerySpec {
  return { collection: codePaths.uses(code), where: [], orderBy: [], limit: limits.countSize };
}

/** What all uses of a code have taken off. */
export function discountGivenQuery(code: string): QuerySpec {
  return { ...usesOfCodeQuery(code), sum: 'discount' };
}
