/** In a browser: none. The app loads the catalogs of the reader's language (`catalogs.ts`). */
import type { AllTexts } from './catalogs.ts';

export const initialTexts = (): Partial<AllTexts> => ({});
