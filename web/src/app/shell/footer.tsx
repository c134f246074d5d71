import { useLocation } from 'react-router-dom';
import { LegalLinks } from '#entities/shop/legal-links.tsx';

/** Below every page for customers; the menu's cart bar may cover the bottom of the window. */
export default function Footer() {
  const isMenu = useLocation().pathname === '/';
  return (
    <footer className={isMenu ? 'max-lg:pb-24 print:hidden' : 'print:hidden'}>
      <LegalLinks className="justify-center px-4 py-4" />
    </footer>
  );
}
