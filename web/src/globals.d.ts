/** Set by Vite from firebase.json at build time. */
declare const __EMULATOR_PORTS__: {
  readonly auth: number;
  readonly firestore: number;
  readonly functions: number;
};
