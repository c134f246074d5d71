import type { product as English } from '../../en/start/product.ts';
import type { Translation } from '../../translate.ts';

export const product: Translation<typeof English> = {
  previousPrice: 'bisher ',
};
