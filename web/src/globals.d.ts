/** Where the functions run; set by Vite from `functions/.env`. */
declare const __FUNCTIONS_REGION__: string;

/** Set by Vite from firebase.json at build time. */
declare const __EMULATOR_PORTS__: {
  readonly auth: number;
  readonly firestore: number;
  readonly functions: number;
};
