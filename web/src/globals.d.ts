/** The functions' region; set by Vite from `functions/.env`. */
declare const __FUNCTIONS_REGION__: string;

/** The app's version from package.json; set by Vite. */

/** Set by Vite from firebase.json at build time. */
declare const __EMULATOR_PORTS__: {
  readonly auth: number;
  readonly firestore: number;
  readonly functions: number;
};

/** The response of `/api/menu`, requested by index.html. Times in milliseconds since 1970. */
declare var menuAnswer:
  | Promise<{
      readonly response: Response;
      readonly sentAt: number;
      readonly answeredAt: number;
    }>
  | undefined;

/** Set when the menu has come: ends when its first look is drawn, or takes too long. */
declare var firstLook: Promise<void> | undefined;
