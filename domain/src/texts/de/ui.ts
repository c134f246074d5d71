import type { ui as English } from '../en/ui.ts';
import type { Translation } from '../translate.ts';

export const ui: Translation<typeof English> = {};
