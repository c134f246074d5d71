import type { ReactNode } from 'react';
import { usePageTitle } from './page-title.ts';

interface PageHeaderProps {
  /** The page's h1 and the browser tab's title. */
  title: string;
  /** For the tab, if it should differ from the h1. */
  tabTitle?: string | undefined;
  text?: ReactNode;
  /** Above the title: a link back. */
  back?: ReactNode;
  /** Next to the title: badges. */
  badges?: ReactNode;
  actions?: ReactNode;
  /** The actions stay below, however wide the badges get. */
  isStacked?: boolean;
}

/** The header of a page. Every page has exactly one: focus moves to its h1 on navigation. */
export function PageHeader({
  title,
  tabTitle,
  text,
  back,
  badges,
  actions,
  isStacked = false,
}: PageHeaderProps) {
  usePageTitle(tabTitle ?? title);
  return (
    <header
      className={`mb-5 gap-x-6 gap-y-3 sm:mb-7 ${isStacked ? 'grid' : 'flex flex-wrap items-end justify-between'}`}
    >
      <div className="grid min-w-0 gap-1.5">
        {back}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <h1 tabIndex={-1} dir="auto" className="wrap-anywhere min-w-0 text-2xl sm:text-3xl">
            {title}
          </h1>
          {badges}
        </div>
        {text && <p className="wrap-anywhere max-w-2xl text-ink-muted text-pretty">{text}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
