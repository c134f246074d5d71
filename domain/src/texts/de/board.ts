import type { board as English } from '../en/board.ts';
import type { Translation } from '../translate.ts';

export const board: Translation<typeof English> = {};
