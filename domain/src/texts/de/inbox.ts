import type { inbox as English } from '../en/inbox.ts';
import type { Translation } from '../translate.ts';

export const inbox: Translation<typeof English> = {};
