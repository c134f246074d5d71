import { useEffect } from 'react';
import { useShop } from '#entities/shop/shop.ts';
import { rememberShopLanguage } from '#lib/language.ts';

/** Remembers the shop's language for the next visit, in case the app has none of the reader's. */
export function useRememberedShopLanguage(): void {
  const language = useShop()?.language;
  useEffect(() => {
    if (language !== undefined) rememberShopLanguage(language);
  }, [language]);
}
