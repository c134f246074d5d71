/** Searches all orders ever placed; only a function can do that. */
import { parse } from '@fireline/domain/parse';
import { type FoundOrders, foundOrdersSchema } from '@fireline/domain/search/schema';

/** @throws FirelineError `invalid-input`, `not-allowed`, `unavailable` */
export async function searchOrders(text: string): Promise<FoundOrders> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return parse(foundOrdersSchema, await callFunction('searchOrders', { text }));
}
