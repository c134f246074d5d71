/**
 * The installed app as a browser is told about it. The build writes one, which is what a shop without
 * settings has; a function answers with the shop's own.
 */
import { textsIn } from '../texts/all-texts.ts';
import type { Language } from '../texts/language.ts';
import { type Brand, brandTones } from './brand.ts';
import type { Shop } from './settings.ts';

export interface ManifestIcon {
  src: string;
  sizes: string;
  type: string;
  purpose?: 'any' | 'maskable';
}

const ownIcons: readonly ManifestIcon[] = [
  { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** Of light pages; `app/styles.css` has it, too. */
const surface = '#fbf6ef';

export function appManifest({
  name,
  description,
  language,
  brandColor = '',
  icons = ownIcons,
}: {
  readonly name: string;
  readonly description: string;
  readonly language: Language;
  readonly brandColor?: string;
  readonly icons?: readonly ManifestIcon[];
}) {
  const { previews } = textsIn(language);
  return {
    name,
    // There's room for about this much below an icon.
    short_name: shortName(name),
    description,
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone' as const,
    background_color: surface,
    theme_color: brandColor === '' ? surface : brandTones(brandColor, 'light').accent,
    categories: ['food', 'shopping'],
    icons: [...icons],
    shortcuts: [
      { name: previews.shortcutMenu, url: '/' },
      { name: previews.shortcutOrders, url: '/orders' },
    ],
  };
}

/** The icons that are made of a logo; `side` is how large they are, in pixels. */
export function logoIcons({ logo }: Pick<Brand, 'logo'>, side: number): readonly ManifestIcon[] {
  return (['any', 'maskable'] as const).map((purpose) => ({
    src: `${logo}?size=icon`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  }));
}

/** The first words of `name`, up to 12 characters; the device truncates a longer first word. */
export function shortName(name: string): string {
  const words = name.split(/\s+/);
  const fitting = words.map((_, index) => words.slice(0, index + 1).join(' '));
  return fitting.findLast((part) => part.length <= 12) ?? words[0] ?? name;
}

/** Search engines show about 160 characters. */
const longest = 160;

/** One sentence about what the shop sells. */
export function shopDescription({
  name,
  address,
  categories,
  language,
}: Pick<Shop, 'name' | 'address' | 'categories' | 'language'>): string {
  const shop = address.trim() === '' ? name : `${name}, ${address.replace(/\s+/g, ' ').trim()}`;
  const { previews } = textsIn(language);
  const sentences = categories.map((_, index) => {
    const what = categories.slice(0, categories.length - index).join(', ');
    return previews.shopMenu({ shop, categories: what });
  });
  return sentences.find((text) => text.length <= longest) ?? previews.shop({ shop });
}
