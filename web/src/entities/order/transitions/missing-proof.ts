/** Whether the server refused a delivery because its proof is missing. */
import { codeTrySchema, triesLeft } from '@fireline/domain/delivery/code';
import { needsCode, needsPhoto } from '@fireline/domain/delivery/proof';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { readDocument } from '#platform/firestore/read-document.ts';
import { orderIn } from './on-order.ts';
import type { TransitionInput } from './transition-input.ts';

/** What to say; null if it was refused for another reason. */
export async function whyProofRefused(input: TransitionInput): Promise<string | null> {
  const { orderId, from, to, version, actor } = input;
  if (actor.role !== 'courier' || to !== 'completed') return null;
  const order = orderIn(await readDocument(paths.order(orderId)).catch(() => null));
  const isUntouched = order?.status === from && order.version === version;
  if (!isUntouched || order.courierId !== actor.uid) return null;
  if (needsPhoto(order)) return texts.courier.photoMissing;
  if (!needsCode(order)) return null;
  const tried = checkInput(
    codeTrySchema,
    await readDocument(paths.codeTry(orderId)).catch(() => null),
  );
  return texts.courier.codeWrong({ left: triesLeft(tried.ok ? tried.value.count : 0) });
}
