/** What people do with all that is stored of them: through callables, which see to all of it. */
import { deletedSchema } from '@fireline/domain/access/privacy';
import { parse } from 'valibot';

/**
 * Everything stored of the person who is signed in, or of the customer `uid` for an admin, as JSON.
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

/** Hands a text to the browser as a download. */
export function downloadJson(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
