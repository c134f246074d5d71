/** Loads the reader's language, then the app: all of its code may use `texts`. */
import '#app/styles.css';
import { loadTexts } from '#lib/language.ts';

void loadTexts('start').then(() => import('./start.tsx'));
