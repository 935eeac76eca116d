import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconDots } from '../../ui/icons.js';
import { menuOnDemand } from '../../ui/menu-on-demand.js';
import type { MessageItemsProps } from './message-items.js';

const Menu = menuOnDemand(() => import('./message-items.js').then(({ MessageItems }) => MessageItems));

/** Everything one can do with a message, in one place for mouse, finger and keyboard. */
export function MessageMenu(props: MessageItemsProps) {
  const { t } = useTranslation('discussion');
  return (
    <Menu
      position="bottom-end"
      width={220}
      items={props}
      button={<ActionIcon variant="subtle" color="gray" className="acts no-print" size="2.25rem" aria-label={t('actions', { name: props.message.author.name })}><Icon of={IconDots} /></ActionIcon>}
    />
  );
}
