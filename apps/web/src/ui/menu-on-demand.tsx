import type { FloatingPosition } from '@mantine/core';
import { type ComponentType, type HTMLAttributes, type MouseEvent, type ReactElement, type Ref, cloneElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuPanel } from './menu-panel.js';
import { toast } from './toast.js';

interface MenuProps<P> {
  /** What opens it. */
  button: ReactElement<HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> }>;
  /** The props of its items. */
  items: P;
  position?: FloatingPosition;
  width?: number;
  dropdownClass?: string;
}

/**
 * A menu whose code comes when somebody is about to open it: with the pointer over its button, or the focus on it. `load` resolves with its
 * items. The button is the same element before and after. Where the code cannot be fetched, it says so and stays closed.
 */
export function menuOnDemand<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<MenuProps<P>> {
  const fetchParts = async () => {
    const [{ MenuPanel: Panel }, Items] = await Promise.all([import('./menu-panel.js'), load()]);
    return { Panel, Items };
  };
  return function MenuOnDemand({ button, items, ...panel }: MenuProps<P>) {
    const { t } = useTranslation('common');
    const id = useId();
    const [node, setNode] = useState<HTMLElement | null>(null);
    const [parts, setParts] = useState<{ Panel: typeof MenuPanel; Items: ComponentType<P> } | null>(null);
    const [opened, setOpened] = useState(false);
    // Whoever only passes by with the pointer is not told that it failed.
    const prepare = () => void fetchParts().catch(() => undefined);
    const toggle = (event: MouseEvent<HTMLElement>) => {
      button.props.onClick?.(event);
      setOpened(!opened);
      if (parts) return;
      fetchParts().then(setParts, () => {
        toast(t('partMissing'));
        setOpened(false);
      });
    };
    return (
      <>
        {cloneElement(button, {
          id, ref: setNode, onClick: toggle, onPointerEnter: prepare, onFocus: prepare,
          'aria-haspopup': 'menu', 'aria-expanded': opened && parts !== null, 'aria-controls': opened && parts ? `${id}-dropdown` : undefined, 'aria-busy': opened && !parts ? true : undefined,
        })}
        {parts && node ? <parts.Panel {...panel} id={id} target={node} opened={opened} onChange={setOpened}><parts.Items {...items} /></parts.Panel> : null}
      </>
    );
  };
}
