import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnchorButtonProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & ButtonProps & { ref?: Ref<HTMLAnchorElement> };

/** A link that looks like a button: for going somewhere, never for doing something. */
export function AnchorButton(props: AnchorButtonProps) {
  return <Button component="a" {...props} />;
}

/** The same, for places inside Cairn. */
export const ButtonLink = createLink(AnchorButton);
