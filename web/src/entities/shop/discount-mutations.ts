/** What admins do to discount codes. */

import { serverTime } from '@fireline/domain/codec/server-time';
import { type DiscountCodeInput, discountCodeSchema } from '@fireline/domain/discounts/code';
import { codePaths } from '@fireline/domain/discounts/paths';
import { texts } from '@fireline/domain/texts/texts';
import { create, update } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

interface OfCode {
  readonly code: string;
  readonly by: string;
}

const onCode = {
  target: ({ code }: OfCode) => codePaths.code(code),
  label: ({ code }: OfCode) => texts.discounts.saving({ code }),
  title: ({ code }: OfCode) => texts.discounts.notSaved({ code }),
  explainRejection: () => texts.discounts.refused,
} as const;

export const createDiscountCode = defineMutation<DiscountCodeInput & OfCode>({
  ...onCode,
  name: 'createDiscountCode',
  write: ({ code: _, by, ...input }, { encode }) =>
    create(encode.document(discountCodeSchema, { ...input, isOn: true, by, at: serverTime })),
});

export const switchDiscountCode = defineMutation<OfCode & { readonly isOn: boolean }>({
  ...onCode,
  name: 'switchDiscountCode',
  write: ({ isOn, by }, { encode }) =>
    update(encode.changes(discountCodeSchema, { isOn, by, at: serverTime })),
  explainRejection: () => texts.office.refusedAdmin,
});
