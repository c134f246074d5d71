import { brandStyle, brandTones } from '@fireline/domain/shop/brand';
import { useEffect } from 'react';
import { useShop } from '#entities/shop/shop.ts';
import { applyBrand } from '#lib/brand.ts';
import { rememberShopLanguage } from '#lib/language.ts';

/**
 * What the device shows of the shop before it's known: its look, and its language, in case the app
 * has none of the reader's.
 */
export default function RememberedShop() {
  const shop = useShop();
  const { language, logo, brandColor } = shop ?? {};
  useEffect(() => {
    if (language !== undefined) rememberShopLanguage(language);
  }, [language]);
  useEffect(() => {
    if (logo === undefined || brandColor === undefined) return;
    applyBrand(brandStyle({ logo, brandColor }));
    showInBrowser(logo, brandColor);
  }, [logo, brandColor]);
  return null;
}

const themes = ['light', 'dark'] as const;
const surfaces = { light: '#fbf6ef', dark: '#18110d' };

/** The tab's icon, the icon on a phone's home screen, and the color around the page. */
function showInBrowser(logo: string, brandColor: string): void {
  const icon = document.querySelector('link[rel="icon"]');
  icon?.setAttribute('href', logo === '' ? '/favicon.svg' : `${logo}?size=small`);
  icon?.setAttribute('type', logo === '' ? 'image/svg+xml' : 'image/png');
  document
    .querySelector('link[rel="apple-touch-icon"]')
    ?.setAttribute('href', logo === '' ? '/icons/apple-touch-icon.png' : `${logo}?size=icon`);
  for (const theme of themes) {
    document
      .querySelector(`meta[name="theme-color"][media*="${theme}"]`)
      ?.setAttribute(
        'content',
        brandColor === '' ? surfaces[theme] : brandTones(brandColor, theme).accent,
      );
  }
}
