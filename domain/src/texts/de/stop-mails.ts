import type { stopMails as English } from '../en/stop-mails.ts';
import type { Translation } from '../translate.ts';

export const stopMails: Translation<typeof English> = {};
