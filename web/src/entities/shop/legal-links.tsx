import { type LegalLink, legalLinksIn } from '@fireline/domain/shop/legal-links';
import { texts } from '@fireline/domain/texts/texts';
import { useShop } from './shop.ts';

/** The shop's legal pages, if it has given any; `className` places them. */
export function LegalLinks({ className }: { className: string }) {
  const links = legalLinksIn(useShop()?.legalLinks ?? '');
  if (links.length === 0) return null;
  return (
    <ul
      aria-label={texts.legal.label}
      className={`flex flex-wrap gap-x-5 text-ink-muted text-sm ${className}`}
    >
      {links.map((link) => (
        <li key={link.page}>
          <Page {...link} />
        </li>
      ))}
    </ul>
  );
}

function Page({ page, href }: LegalLink) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      className="touch-target inline-block rounded-md py-2 underline hover:text-accent-ink"
    >
      {texts.legal[page]}
    </a>
  );
}
