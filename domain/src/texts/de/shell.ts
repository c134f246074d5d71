import type { shell as English } from '../en/shell.ts';
import type { Translation } from '../translate.ts';

export const shell: Translation<typeof English> = {};
