import type { connection as English } from '../en/connection.ts';
import type { Translation } from '../translate.ts';

export const connection: Translation<typeof English> = {};
