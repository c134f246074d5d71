import type { tracking as English } from '../en/tracking.ts';
import type { Translation } from '../translate.ts';

export const tracking: Translation<typeof English> = {};
