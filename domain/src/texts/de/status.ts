import type { status as English } from '../en/status.ts';
import type { Translation } from '../translate.ts';

export const status: Translation<typeof English> = {};
