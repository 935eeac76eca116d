import { type FloatingPosition, Menu } from '@mantine/core';
import { type ReactNode, type Ref, useEffect, useLayoutEffect, useState } from 'react';

interface MenuPanelProps {
  /** That of `target`, which labels the menu. */
  id: string;
  target: HTMLElement;
  opened: boolean;
  onChange: (opened: boolean) => void;
  position?: FloatingPosition;
  width?: number;
  dropdownClass?: string;
  children: ReactNode;
}

/** A menu at a button that stands elsewhere, and that opens it by itself. */
export function MenuPanel({ target, opened, dropdownClass, children, ...menu }: MenuPanelProps) {
  // Closed at first: what is born open does not know where to give the focus back to.
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return (
    <Menu {...menu} opened={mounted && opened}>
      <Menu.Target><Standing of={target} /></Menu.Target>
      <Menu.Dropdown className={dropdownClass}>{children}</Menu.Dropdown>
    </Menu>
  );
}

// Hands an element that is there already to whoever asks for one by a ref.
function Standing({ of, ref }: { of: HTMLElement; ref?: Ref<HTMLElement> }) {
  useLayoutEffect(() => {
    if (typeof ref !== 'function') return;
    const release = ref(of);
    return () => (typeof release === 'function' ? release() : void ref(null));
  }, [of, ref]);
  return null;
}
