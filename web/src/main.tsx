/** Loads the reader's language, then the app: all of its code may use `texts`. */
import '#app/styles.css';
import { loadTexts } from '#lib/language.ts';

// index.html has checked that the browser isn't too old.
if (document.documentElement.dataset.tooOld === undefined) {
  void loadTexts('start')
    .then(() => globalThis.firstLook)
    .then(() => import('./start.tsx'));
}
