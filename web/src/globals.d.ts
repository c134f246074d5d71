/** The functions' region; set by Vite from `functions/.env`. */
declare const __FUNCTIONS_REGION__: string;

/** The app's version from package.json; set by Vite. */

/** Set by Vite from firebase.json at build time. */
declare const __EMULATOR_PORTS__: {
  readonly auth: number;
  readonly firestore: number;
  readonly functions: number;
};
