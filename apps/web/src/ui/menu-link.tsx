import { Menu, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type MenuAnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof MenuItemProps> & MenuItemProps & { ref?: Ref<HTMLAnchorElement> };

function MenuAnchor(props: MenuAnchorProps) {
  return <Menu.Item component="a" {...props} />;
}

/** A place in a menu. Not beside the other links: a page that has no open menu does without the code of one. */
export const MenuLink = createLink(MenuAnchor);
