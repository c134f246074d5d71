import type { checkout as English } from '../en/checkout.ts';
import type { Translation } from '../translate.ts';

export const checkout: Translation<typeof English> = {};
