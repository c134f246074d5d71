import { useShop } from './shop.ts';

/** On paper, where the style sheet's pictures aren't printed; nothing if the shop has no logo. */
export function ShopLogo({ className }: { className: string }) {
  const logo = useShop()?.logo ?? '';
  if (logo === '') return null;
  return <img src={`${logo}?size=small`} alt="" className={`object-contain ${className}`} />;
}
