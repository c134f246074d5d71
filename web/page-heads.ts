/**
 * Builds the shop's name into the pages: whoever shows the preview of a link runs no script, and sees what index.html
 * says. A page that a stranger may open by a link of its own gets a file of its own, which differs in nothing but its
 * head; firebase.json has the rewrites to them. Browsers replace the title once they run the app (src/ui/page-title.ts).
 */
import type { Plugin } from 'vite';

/** What a build is told about the shop: `VITE_SHOP_NAME` and `VITE_SHOP_DESCRIPTION`, by web/.env or by the command. */
export interface ShopWords {
  readonly name: string;
  /** What it sells, in a sentence. */
  readonly description: string;
}

interface Head {
  /** Before the name of the shop; empty for the menu, which is the shop's home page. */
  readonly title: string;
  readonly description: string;
}

export function shopWords(env: Readonly<Record<string, string>>): ShopWords {
  return {
    name: env.VITE_SHOP_NAME?.trim() || 'Fireline',
    description:
      env.VITE_SHOP_DESCRIPTION?.trim() || 'Order from the kitchen and follow every step, live.',
  };
}

function home({ description }: ShopWords): Head {
  return { title: '', description };
}

/** By file, the pages that have a head of their own. */
export const otherHeads: Readonly<Record<string, (shop: ShopWords) => Head>> = {
  'find.html': ({ name }) => ({
    title: 'Find my order',
    description: `Find your order from ${name} by its number, and follow it live.`,
  }),
  'sign-in.html': ({ name }) => ({
    title: 'Sign in',
    description: `Sign in to ${name} to see your orders on every device.`,
  }),
  'tracking.html': ({ name }) => ({
    title: 'Follow this order',
    description: `See where an order from ${name} is. The page updates live.`,
  }),
};

/** To come after every plugin that changes index.html. */
export function pageHeads(shop: ShopWords): Plugin {
  return {
    name: 'page-heads',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replaceAll('%SHOP_NAME%', () => escaped(shop.name))
          .replace('<!-- head -->', () => tagsOf(home(shop), shop)),
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

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
