/**
 * What a build of the web app knows about the shop (web/page-heads.ts): link previews come
 * from static files, so they use the shop's name at the time of the build.
 */

import { shopDescription } from '@fireline/domain/shop/app-manifest';
import { type Language, languageFor } from '@fireline/domain/texts/language';
import { configIn } from '../../functions/src/config.ts';
import { siteAddress } from '../../functions/src/lib/site-address.ts';

/** The fields of `settings/shop` used for the texts. */
export interface ShopFacts {
  readonly name: string;
  readonly address: string;
  readonly categories: readonly string[];
  readonly language?: Language | undefined;
}

export function wordsOf({ language = 'en', ...shop }: ShopFacts): Record<string, string> {
  return {
    VITE_SHOP_NAME: shop.name,
    VITE_SHOP_DESCRIPTION: shopDescription({
      ...shop,
      categories: [...shop.categories],
      language,
    }),
    VITE_SHOP_LANGUAGE: language,
  };
}

/** For a real project: values from settings files, or else from the shop's own settings. */
export function buildWords({
  project,
  web,
  functions,
  shop,
}: {
  project: string;
  web: NodeJS.Dict<string>;
  functions: NodeJS.Dict<string>;
  shop: ShopFacts | null;
}): Record<string, string> {
  const chosen = [
    'VITE_SHOP_NAME',
    'VITE_SHOP_DESCRIPTION',
    'VITE_SHOP_LANGUAGE',
    'VITE_SITE_URL',
  ].flatMap((name) => {
    const value = web[name]?.trim();
    return value ? [[name, value] as const] : [];
  });
  const site = siteAddress(
    configIn({ FIRELINE_SITE_URL: functions.FIRELINE_SITE_URL, GCLOUD_PROJECT: project }),
    undefined,
  );
  return { VITE_SITE_URL: site, ...(shop && wordsOf(shop)), ...Object.fromEntries(chosen) };
}

/** The shop settings of a real project; null if there are none yet, or they can't be read. */
export async function readShop(
  project: string,
  accessToken: () => Promise<string>,
  ask: typeof fetch = fetch,
): Promise<ShopFacts | null> {
  // Everyone can read the settings; with App Check enforced, only apps and authorized accounts.
  const headers: Record<string, string> = await accessToken().then(
    (token) => ({ Authorization: `Bearer ${token}`, 'X-Goog-User-Project': project }),
    () => ({}),
  );
  const address = `https://firestore.googleapis.com/v1/projects/${project}/databases/(default)/documents/settings/shop`;
  try {
    const response = await ask(address, { headers, signal: AbortSignal.timeout(10_000) });
    return response.ok ? factsOf(await response.json()) : null;
  } catch {
    return null;
  }
}

/** https://firebase.google.com/docs/firestore/reference/rest/v1/projects.databases.documents */
interface RestDocument {
  readonly fields?: {
    readonly name?: { readonly stringValue?: string };
    readonly language?: { readonly stringValue?: string };
    readonly address?: { readonly stringValue?: string };
    readonly categories?: {
      readonly arrayValue?: { readonly values?: readonly { readonly stringValue?: string }[] };
    };
  };
}

function factsOf(document: unknown): ShopFacts | null {
  const { fields = {} } = document as RestDocument;
  const name = fields.name?.stringValue?.trim();
  if (!name) return null;
  const categories = fields.categories?.arrayValue?.values ?? [];
  return {
    name,
    address: fields.address?.stringValue ?? '',
    language: languageFor(fields.language?.stringValue),
    categories: categories.flatMap(({ stringValue }) => stringValue ?? []),
  };
}
