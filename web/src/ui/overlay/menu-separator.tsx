import { Menu as BaseMenu } from '@base-ui/react/menu';

export function MenuSeparator() {
  return <BaseMenu.Separator className="mx-2 my-1.5 h-px bg-line" />;
}
