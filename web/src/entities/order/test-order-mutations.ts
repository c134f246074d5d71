import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { deleteDocument } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

/** Deletes a test order; functions remove what belongs to it. The rules refuse any other order. */
export const deleteTestOrder = defineMutation<{ readonly orderId: string }>({
  name: 'deleteTestOrder',
  target: ({ orderId }) => paths.order(orderId),
  write: () => deleteDocument(),
  label: ({ orderId }) => texts.live.testDeleted({ order: orderLabel(orderId) }),
  title: ({ orderId }) => texts.live.testNotDeleted({ order: orderLabel(orderId) }),
  explainRejection: () => texts.office.refusedAdmin,
});
