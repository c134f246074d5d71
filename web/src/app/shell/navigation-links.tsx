import { texts } from '@fireline/domain/texts/texts';
import { NavLink, useLocation } from 'react-router-dom';
import type { Surface } from '#app/pages/surfaces.ts';

/** The row of staff pages moves up next to the name if the window is wide enough. */
const besideTheName = {
  few: 'sm:order-none sm:mx-2 sm:w-auto',
  many: 'xl:order-none xl:mx-2 xl:w-auto xl:min-w-0',
} as const;

/** The staff's row, until it's known whose pages it lists: the page below must not move. */
export function LinksPlace() {
  const isMany = useLocation().pathname.startsWith('/admin');
  return <div className={`order-last h-13 w-full ${isMany ? 'xl:hidden' : 'sm:hidden'}`} />;
}

export function Links({
  items,
  isStaff = false,
}: {
  items: readonly Surface[];
  isStaff?: boolean;
}) {
  const isMany = items.length > 4;
  return (
    <nav
      aria-label={texts.shell.navigationLabel}
      className={
        isStaff
          ? `order-last -mx-1 w-full overflow-x-auto [scrollbar-width:none] ${besideTheName[isMany ? 'many' : 'few']}`
          : 'sm:mx-2'
      }
    >
      <ul className="flex gap-1 py-1">
        {items.map(({ to, label, icon: Icon }) => (
          <li key={to} className={!isStaff && to === '/' ? 'max-sm:hidden' : undefined}>
            <NavLink
              to={to}
              end={to === '/' || to === '/admin'}
              className={`flex min-h-11 items-center gap-2 whitespace-nowrap rounded-control px-3 text-[0.9375rem] font-semibold text-ink-muted transition-colors hover:bg-neutral-soft hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-ink ${isStaff ? '' : 'sm:max-lg:px-2'}`}
            >
              <Icon
                aria-hidden
                className={
                  isStaff
                    ? `size-4.5 ${isMany ? 'xl:max-2xl:hidden' : ''}`
                    : // German labels leave a tablet no room for them.
                      'size-5 sm:size-4.5 sm:max-lg:hidden'
                }
              />
              <span className={isStaff ? undefined : 'max-sm:sr-only'}>{label}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
