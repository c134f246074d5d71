/**
 * The menu's outline with its first pictures while the app is still loading: a script inside
 * index.html (web/first-look.ts puts it there). It's visible until the app shows something of its
 * own, which the app's styles decide. The page gets the shop's look here, too. It says nothing that could be wrong: no names, no prices.
 */
import type { MenuDocument } from '@fireline/domain/catalog/menu';
import { imageSources } from '#entities/product/image-sources.ts';
import { applyBrand } from '#lib/brand.ts';
import { menuGroups } from '../menu/menu-groups.ts';

/** The app waits for it, if the menu has come before the app (`main.tsx`), but not longer (ms). */
const patience = 300;

/** As many as are in view on a phone. */
const most = 4;

const isMenu =
  location.pathname === '/' && !location.hash && !document.documentElement.dataset.tooOld;

void globalThis.menuAnswer
  ?.then(({ response }) => response.clone().json())
  .then((menu) => {
    applyBrand(menu.brandStyle ?? '');
    if (!isMenu) return;
    globalThis.firstLook = Promise.race([
      draw(firstImages(menu)),
      new Promise<void>((resolve) => setTimeout(resolve, patience)),
    ]);
  })
  // Without a menu, or without a shop, the app says so.
  .catch(() => {});

/** `menu` isn't checked: the schema would be larger than all of this. */
function firstImages({ shop, products }: MenuDocument): readonly string[] {
  const entries = products.map((product) => ({ ...product, hasPendingWrites: false }));
  const [first] = menuGroups(entries, shop?.categories ?? []);
  return first?.products.slice(0, most).map(({ data }) => data.image) ?? [];
}

/** Resolves when it has been painted. */
async function draw(images: readonly string[]): Promise<void> {
  const outline = document.createElement('div');
  outline.id = 'first-look';
  outline.ariaHidden = 'true';
  outline.innerHTML = outlineOf(images.length);
  const pictures = images.map(pictureOf);
  for (const [place, frame] of outline.querySelectorAll('li > :first-child').entries()) {
    const picture = pictures[place];
    if (picture) frame.append(picture);
  }
  document.body.append(outline);
  await Promise.allSettled(pictures.map((picture) => picture?.decode()));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

/** Null if the dish has none. */
function pictureOf(image: string): HTMLImageElement | null {
  if (image === '') return null;
  const { srcSet = '', sizes } = imageSources(image);
  const picture = new Image();
  picture.className = 'absolute inset-0 size-full object-cover';
  picture.sizes = sizes;
  picture.srcset = srcSet;
  picture.src = image;
  return picture;
}

/** As high as what the menu's page shows there. */
function outlineOf(cards: number): string {
  const card = `<li class="flex flex-row-reverse overflow-hidden rounded-card border border-line bg-surface-raised shadow-card sm:flex-col">
    <div class="relative min-h-37.5 w-[31%] shrink-0 overflow-hidden bg-accent-soft sm:aspect-4/3 sm:min-h-28 sm:w-full"></div>
    <div class="grid flex-1 content-start gap-2 p-3.5 sm:min-h-44.5 sm:p-4">${bar('h-5 w-1/2')}${bar('h-4 w-4/5')}${bar('h-4 w-3/5')}</div>
  </li>`;
  return `<div class="page">
    <div class="grid gap-2 pb-6.5 sm:pb-8.5">
      ${bar('h-8 w-56 sm:h-9')}${bar('h-5 w-4/5 max-w-xl')}${bar('h-5 w-64')}${bar('h-5 w-40 sm:hidden')}${bar('h-5 w-48')}
    </div>
    <div class="grid gap-8 lg:grid-cols-[minmax(0,1fr)_21rem]"><div>
      ${bar('h-11 w-full')}
      <div class="flex gap-2 overflow-hidden border-line border-b py-3.5">${bar('h-11 w-24')}${bar('h-11 w-32')}${bar('h-11 w-20')}</div>
      <div class="pt-6 pb-3">${bar('h-7 w-40 sm:h-8')}</div>
      <ul class="grid gap-3 sm:grid-cols-2 sm:gap-4 xl:grid-cols-3">${card.repeat(cards)}</ul>
    </div></div></div>`;
}

function bar(size: string): string {
  return `<div class="animate-shimmer rounded-control bg-neutral-soft ${size}"></div>`;
}
