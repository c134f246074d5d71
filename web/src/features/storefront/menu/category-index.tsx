import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useRef, useState } from 'react';
import type { MenuGroup } from './menu-groups.ts';

/** Where the header and this index end, in pixels from the top of the window. */
const readingLine = 132;
/** After scrolling this far (px), the user has moved on from the category that they jumped to. */
const movedOn = 48;

/** A row of categories that stays visible and marks the one being read. */
export function CategoryIndex({ groups }: { groups: readonly MenuGroup[] }) {
  const [current, setCurrent] = useState(groups[0]?.anchor);
  const list = useRef<HTMLUListElement>(null);
  /** The category that was clicked, even if the page ends before it can reach the reading line. */
  const wanted = useRef<{ readonly anchor: string; readonly scrollY: number } | null>(null);
  const anchors = groups.map(({ anchor }) => anchor).join(' ');

  useEffect(() => {
    const sections = anchors.split(' ').flatMap((anchor) => document.getElementById(anchor) ?? []);
    function update() {
      const { scrollY, innerHeight } = window;
      if (wanted.current && Math.abs(scrollY - wanted.current.scrollY) > movedOn) {
        wanted.current = null;
      }
      // Near the end of the page the line moves down because the last sections can't scroll up to
      // it.
      const left = document.documentElement.scrollHeight - innerHeight - scrollY;
      const line = scrollY > 0 ? Math.max(readingLine, innerHeight - left) : readingLine;
      const read = sections.findLast((section) => section.getBoundingClientRect().top <= line);
      setCurrent(wanted.current?.anchor ?? (read ?? sections[0])?.id);
    }
    update();
    window.addEventListener('scroll', update, { passive: true });
    return () => window.removeEventListener('scroll', update);
  }, [anchors]);

  useEffect(() => {
    const row = list.current;
    const link = row?.querySelector<HTMLElement>(`[href="#${current}"]`);
    if (!row || !link) return;
    // scrollIntoView would move the page, too.
    row.scrollTo({ left: link.offsetLeft - row.offsetWidth / 2 + link.offsetWidth / 2 });
  }, [current]);

  return (
    <nav
      aria-label={texts.menu.categories}
      className="sticky top-15 z-20 -mx-4 border-line border-b bg-surface sm:-mx-6 lg:mx-0"
    >
      <ul
        ref={list}
        className="relative flex gap-1 overflow-x-auto scroll-smooth px-4 py-2 [scrollbar-width:none] sm:px-6 lg:px-0"
      >
        {groups.map(({ category, anchor }) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              aria-current={anchor === current ? 'true' : undefined}
              onClick={(event) => {
                const section = document.getElementById(anchor);
                if (!section) return;
                event.preventDefault();
                section.scrollIntoView({ block: 'start' });
                wanted.current = { anchor, scrollY: window.scrollY };
                setCurrent(anchor);
                section.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
              }}
              className="inline-flex min-h-11 items-center whitespace-nowrap rounded-full px-4 font-semibold text-[0.9375rem] text-ink-muted transition-colors hover:bg-neutral-soft hover:text-ink focus-visible:outline-offset-[-3px] aria-[current=true]:bg-accent-soft aria-[current=true]:text-accent-ink"
            >
              {category}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
