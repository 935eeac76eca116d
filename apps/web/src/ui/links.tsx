import { Button, type ButtonProps, Menu, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnchorButtonProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & ButtonProps & { ref?: Ref<HTMLAnchorElement> };

/** A link that looks like a button: for going somewhere, never for doing something. */
export function AnchorButton(props: AnchorButtonProps) {
  return <Button component="a" {...props} />;
}

/** The same, for places inside Cairn. */
export const ButtonLink = createLink(AnchorButton);

type MenuAnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof MenuItemProps> & MenuItemProps & { ref?: Ref<HTMLAnchorElement> };

function MenuAnchor(props: MenuAnchorProps) {
  return <Menu.Item component="a" {...props} />;
}

/** A place in a menu. */
export const MenuLink = createLink(MenuAnchor);
