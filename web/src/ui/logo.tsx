/**
 * The shop's logo, which the style sheet of its look puts over Fireline's mark
 * (domain/src/shop/brand.ts); `own` is Fireline's mark in any case. Decorative: the name is next to
 * it.
 */
export function Logo({ className = 'size-8', own = false }: { className?: string; own?: boolean }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 32 32"
      className={`${own ? '' : 'shop-logo '}shrink-0 text-accent ${className}`}
    >
      <rect width="32" height="32" rx="9" fill="currentColor" />
      <path
        className="fill-(--on-accent)"
        d="M17.3 4.8c.5 3.2-.9 4.7-2.7 6.6-2 2.1-4.1 4.3-4.1 7.6 0 1.4.4 2.7 1.1 3.8h2.2a4.6 4.6 0 0 1-.5-2.1c0-2 1.3-3.3 2.6-4.7.4 2.2 3.1 3.3 3.1 5.1 0 .6-.2 1.2-.5 1.7h2.1a6.6 6.6 0 0 0 .9-3.4c0-2-.8-3.7-2-5.2-.2 1.1-.7 1.9-1.5 2.5.4-4.3-.1-8.9-.7-11.9ZM8.2 24.6h15.6a1.2 1.2 0 0 1 0 2.4H8.2a1.2 1.2 0 0 1 0-2.4Z"
      />
    </svg>
  );
}
