/**
 * Builds the shop's name into the pages: link previews run no scripts, and see only what index.html
 * says. A page that strangers may open through a link gets a separate HTML file that differs only
 * in its head; firebase.json has the rewrites. Browsers replace the title once they run the app
 * (src/ui/page-title.ts).
 */
import { textsIn } from '@fireline/domain/texts/all-texts';
import { type Language, languageSchema, languages } from '@fireline/domain/texts/language';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { oldestBrowsers } from './oldest-browsers.ts';

/**
 * What a build knows about the shop: `VITE_SHOP_NAME`, `VITE_SHOP_DESCRIPTION`, and
 * `VITE_SHOP_LANGUAGE`, from web/.env or the command's environment.
 */
export interface ShopWords {
  readonly name: string;
  /** One sentence about what it sells. */
  readonly description: string;
  /** For readers none of whose languages the app has. */
  readonly language: Language;
}

interface Head {
  /** Precedes the shop's name; empty for the menu, which is the shop's home page. */
  readonly title: string;
  readonly description: string;
}

export function shopWords(env: Readonly<Record<string, string>>): ShopWords {
  const language = v.parse(languageSchema, env.VITE_SHOP_LANGUAGE?.trim() || 'en');
  return {
    name: env.VITE_SHOP_NAME?.trim() || 'Fireline',
    description: env.VITE_SHOP_DESCRIPTION?.trim() || textsIn(language).previews.menu,
    language,
  };
}

function home({ description }: ShopWords): Head {
  return { title: '', description };
}

/** The pages with their own head, by file name. */
export const otherHeads: Readonly<Record<string, (shop: ShopWords) => Head>> = {
  'find.html': ({ name, language }) => ({
    title: textsIn(language).previews.findTitle,
    description: textsIn(language).previews.find({ name }),
  }),
  'sign-in.html': ({ name, language }) => ({
    title: textsIn(language).previews.signInTitle,
    description: textsIn(language).previews.signIn({ name }),
  }),
  'tracking.html': ({ name, language }) => ({
    title: textsIn(language).previews.trackingTitle,
    description: textsIn(language).previews.tracking({ name }),
  }),
};

/** Must come after every plugin that changes index.html. */
export function pageHeads(shop: ShopWords): Plugin {
  return {
    name: 'page-heads',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replaceAll('%SHOP_NAME%', () => escaped(shop.name))
          .replace('%SHOP_LANGUAGE%', shop.language)
          .replace('%LANGUAGES%', languages.join(' '))
          .replace('<!-- head -->', () => tagsOf(home(shop), shop))
          .replace('<!-- too old -->', () => languages.map(tooOld(shop)).join('\n    ')),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('The build has no index.html.');
        for (const [fileName, head] of Object.entries(otherHeads)) {
          const source = otherPage(index.source.toString(), shop, head(shop));
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}

function otherPage(html: string, shop: ShopWords, head: Head): string {
  const tags = tagsOf(home(shop), shop);
  if (!html.includes(tags)) throw new Error('index.html has not the head that was put into it.');
  return html.replace(tags, () => tagsOf(head, shop));
}

export function tagsOf({ title, description }: Head, { name }: ShopWords): string {
  const full = title === '' ? name : `${title} · ${name}`;
  return [
    `<title>${escaped(full)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    `<meta property="og:title" content="${escaped(full)}" />`,
    `<meta property="og:description" content="${escaped(description)}" />`,
    `<meta property="og:site_name" content="${escaped(name)}" />`,
  ].join('\n    ');
}

function tooOld({ name }: ShopWords): (language: Language) => string {
  return (language) => {
    const { previews } = textsIn(language);
    return [
      `<div id="too-old-${language}" lang="${language}" hidden style="max-width: 40em; margin: 0 auto; padding: 3em 1.5em; font-family: sans-serif">`,
      `<h1>${escaped(previews.tooOldTitle({ name }))}</h1>`,
      `<p>${escaped(previews.tooOld(oldestBrowsers))}</p></div>`,
    ].join('');
  };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
