/**
 * Export and deletion of everything stored about a person: through callables, which cover all of
 * it.
 */
import { deletedSchema } from '@fireline/domain/access/privacy';
import { parse } from 'valibot';

/**
 * Everything stored about the signed-in user, or for admins about the customer `uid`, as JSON.
 * @throws FirelineError
 */
export async function exportAccount(uid?: string): Promise<string> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  const data = await callFunction('exportAccount', uid === undefined ? {} : { uid });
  return JSON.stringify(data, undefined, 2);
}

/** @throws FirelineError, such as `orders-open` and `sign-in-again`. */
export async function deleteOwnAccount(): Promise<void> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  await callFunction('deleteAccount', {});
}

/** Resolves to how many orders were erased. @throws FirelineError, such as `orders-open`. */
export async function eraseCustomer(uid: string): Promise<number> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return parse(deletedSchema, await callFunction('eraseCustomer', { uid })).orders;
}

/** Downloads a text as a JSON file. */
export function downloadJson(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
