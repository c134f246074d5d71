/**
 * What functions read from the environment: the shop's settings from `functions/.env`, and what the
 * platform and the emulators set. Only this file reads it (the linter refuses `process.env`
 * elsewhere), and only when asked, so that tests can change it.
 *
 * The settings aren't params of firebase-functions, because the CLI prompts for every param without
 * a value in a dotenv file, even if it has a default, and would block the emulators.
 */
import { emailPattern } from '@fireline/domain/fields';
import type { ProviderName } from '@fireline/domain/money/checkout';
import { defineSecret } from 'firebase-functions/params';

/** Senders of carrier updates, and the secret of each in Secret Manager. */
const carrierSecrets = {
  standard: 'FIRELINE_CARRIER_SECRETS',
  easypost: 'FIRELINE_EASYPOST_SECRETS',
} as const;
export type CarrierSender = keyof typeof carrierSecrets;

/** In Secret Manager: what calls Stripe, and what signs its messages. */
const stripeSecrets = ['FIRELINE_STRIPE_KEY', 'FIRELINE_STRIPE_WEBHOOK_SECRET'] as const;

export interface Config {
  /** `FIRELINE_REGION`: use the region closest to the Firestore database. */
  readonly region: string;
  /**
   * `FIRELINE_ENFORCE_APP_CHECK`: callables refuse callers without an App Check token. Turn it on
   * together with the web app's site key.
   */
  readonly enforceAppCheck: boolean;
  /** `FIRELINE_SITE_URL`: the app's address for links in emails, without a trailing slash. */
  readonly siteUrl: string | null;
  /** `FIRELINE_MAIL_FROM`: the sender's address; the shop's name is put before it. */
  readonly mailFrom: string | null;
  /** `FIRELINE_MAIL_REPLY_TO`: where replies go. */
  readonly mailReplyTo: string | null;
  /**
   * Push messages are sent: `FIRELINE_PUSH=true`, together with the web app's key
   * (`docs/notifications.md`). The emulators don't have Cloud Messaging: there the trigger isn't
   * even deployed, so that notifications cost no invocations.
   */
  readonly isPushOn: boolean;
  /**
   * Who may send carrier updates, with the secrets that sign them: `FIRELINE_CARRIERS` lists the
   * senders (`standard`, `easypost`), and the secret of each holds one or several values, separated
   * by spaces, so that an old one stays valid while it's replaced (`docs/carriers.md`).
   */
  readonly carriers: Readonly<Record<CarrierSender, readonly string[]>>;
  /**
   * `FIRELINE_PAYMENTS`: the provider of payments online; null if there is none. The emulators use
   * `demo`, which exists nowhere else.
   */
  readonly payments: ProviderName | null;
  /** Empty where they aren't needed. */
  readonly stripe: { readonly key: string; readonly webhookSecret: string };
  /** Set by the platform and the emulators. */
  readonly projectId: string | null;
  /** The functions run on the emulators. */
  readonly isEmulated: boolean;
  /** Tasks go to the emulator, which ignores schedules; then there is no scheduler either. */
  readonly areTasksEmulated: boolean;
}

export function config(): Config {
  return configIn(process.env);
}

export function configIn(env: NodeJS.ProcessEnv): Config {
  const isEmulated = env.FUNCTIONS_EMULATOR === 'true';
  return {
    region: env.FIRELINE_REGION || 'us-central1',
    enforceAppCheck: env.FIRELINE_ENFORCE_APP_CHECK === 'true',
    siteUrl: env.FIRELINE_SITE_URL?.trim().replace(/\/+$/, '') || null,
    mailFrom: addressIn(env.FIRELINE_MAIL_FROM),
    mailReplyTo: addressIn(env.FIRELINE_MAIL_REPLY_TO),
    isPushOn: env.FIRELINE_PUSH === 'true' && !isEmulated,
    carriers: {
      standard: secretsIn(env, 'standard'),
      easypost: secretsIn(env, 'easypost'),
    },
    payments: paymentsIn(env, isEmulated),
    stripe: {
      key: env[stripeSecrets[0]]?.trim() ?? '',
      webhookSecret: env[stripeSecrets[1]]?.trim() ?? '',
    },
    projectId: env.GCLOUD_PROJECT ?? null,
    isEmulated,
    areTasksEmulated: env.CLOUD_TASKS_EMULATOR_HOST !== undefined,
  };
}

/**
 * The secrets that `carrierUpdates` needs. Only senders that are in use have one: deploying asks
 * for the value of each. The emulators get them from the environment.
 */
export function carrierSecretParams() {
  if (config().isEmulated) return [];
  return carrierSendersIn(process.env).map((sender) => defineSecret(carrierSecrets[sender]));
}

/** @throws Error for `demo` outside the emulators, so that it can't be deployed. */
function paymentsIn(env: NodeJS.ProcessEnv, isEmulated: boolean): ProviderName | null {
  const name = env.FIRELINE_PAYMENTS?.trim() || (isEmulated ? 'demo' : null);
  if (name === null) return null;
  if (name === 'stripe' || (name === 'demo' && isEmulated)) return name;
  throw new Error(`FIRELINE_PAYMENTS=${name}: there is no such payment provider here.`);
}

/** The secrets of every function that asks the payment provider for something, like those above. */
export function paymentSecretParams() {
  const { isEmulated, payments } = config();
  if (isEmulated || payments !== 'stripe') return [];
  return stripeSecrets.map((name) => defineSecret(name));
}

function carrierSendersIn(env: NodeJS.ProcessEnv): readonly CarrierSender[] {
  const named = env.FIRELINE_CARRIERS?.split(/[\s,]+/) ?? [];
  return (['standard', 'easypost'] as const).filter((sender) => named.includes(sender));
}

function secretsIn(env: NodeJS.ProcessEnv, sender: CarrierSender): readonly string[] {
  const values = env[carrierSecrets[sender]] ?? '';
  return carrierSendersIn(env).includes(sender) ? values.split(/\s+/).filter(Boolean) : [];
}

/** Null for anything but a single address, which could add headers to an email. */
function addressIn(value: string | undefined): string | null {
  const address = value?.trim() ?? '';
  return emailPattern.test(address) && !/[<>",]/.test(address) ? address : null;
}
