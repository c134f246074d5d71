/** What an admin does to the menu. As with orders, nothing is awaited to unlock the screen. */
import { FirelineError } from '@fireline/domain/errors';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { type ProductInput, productInputSchema } from '@fireline/domain/schemas/product';
import { followWrite } from './write-log.ts';

/**
 * Creates a product. Resolves to its id as soon as it is on this screen, before the server has it.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function createProduct(input: ProductInput, uid: string): Promise<string> {
  const product = parse(productInputSchema, input);
  const { collection, doc, serverTimestamp, setDoc } = await import('firebase/firestore');
  const reference = doc(collection(await firestore(), paths.products));
  const created = {
    ...product,
    updatedBy: uid,
    createdAt: serverTimestamp(),
    updatedAt: serverTimestamp(),
  };
  void follow(reference.id, `${product.name} was not saved`, setDoc(reference, created));
  return reference.id;
}

/**
 * Changes fields of a product, so that two people who edit different fields both keep their change.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function updateProduct(
  productId: string,
  input: ProductInput,
  changed: readonly (keyof ProductInput)[],
  uid: string,
): Promise<boolean> {
  const product = parse(productInputSchema, input);
  const { doc, serverTimestamp, updateDoc } = await import('firebase/firestore');
  const fields = Object.fromEntries(changed.map((field) => [field, product[field]]));
  const write = updateDoc(doc(await firestore(), paths.product(productId)), {
    ...fields,
    updatedBy: uid,
    updatedAt: serverTimestamp(),
  });
  return await follow(productId, `${product.name} was not saved`, write);
}

/** Takes a product off the menu for good. */
export async function deleteProduct(productId: string, name: string): Promise<boolean> {
  const { deleteDoc, doc } = await import('firebase/firestore');
  const write = deleteDoc(doc(await firestore(), paths.product(productId)));
  return await follow(productId, `${name} was not deleted`, write);
}

function follow(productId: string, title: string, write: Promise<unknown>): Promise<boolean> {
  return followWrite(
    paths.product(productId),
    title,
    write,
    async () =>
      new FirelineError(
        'not-allowed',
        'The server refused it. It may have been deleted, or you are no longer an admin.',
      ),
  );
}

async function firestore() {
  return (await import('./firestore-client.ts')).firestore();
}
