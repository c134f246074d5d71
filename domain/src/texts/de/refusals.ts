import type { refusals as English } from '../en/refusals.ts';
import type { Translation } from '../translate.ts';

export const refusals: Translation<typeof English> = {};
