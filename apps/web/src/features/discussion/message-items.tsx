import type { ReactionKind } from '@cairn/contracts';
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconArrowBackUp, IconCheck, IconPencil, IconTrash } from '../../ui/icons.js';
import { REACTIONS, REACTION_ICONS } from './reactions.js';
import type { MessageView } from './thread-events.js';

export interface MessageItemsProps {
  message: MessageView;
  onReply: () => void;
  onEdit: () => void;
  onRemove: () => void;
  onReact: (kind: ReactionKind, on: boolean) => void;
}

/** Everything one can do with a message. */
export function MessageItems({ message, onReply, onEdit, onRemove, onReact }: MessageItemsProps) {
  const { t } = useTranslation(['discussion', 'common']);
  const { me } = useNetwork();
  const mine = new Set(message.reactions.filter(({ members }) => members.some(({ id }) => id === me.id)).map(({ kind }) => kind));
  return (
    <>
      <Menu.Item leftSection={<Icon of={IconArrowBackUp} />} onClick={onReply}>{t('reply')}</Menu.Item>
      <Menu.Divider />
      {REACTIONS.map((kind) => (
        <Menu.Item key={kind} leftSection={<Icon of={REACTION_ICONS[kind]} />} rightSection={mine.has(kind) ? <Icon of={IconCheck} /> : null} aria-current={mine.has(kind)} onClick={() => onReact(kind, !mine.has(kind))}>
          {t(`reaction.${kind}`)}
        </Menu.Item>
      ))}
      {message.viewerCan.edit ? (
        <>
          <Menu.Divider />
          <Menu.Item leftSection={<Icon of={IconPencil} />} onClick={onEdit}>{t('common:edit')}</Menu.Item>
          <Menu.Item leftSection={<Icon of={IconTrash} />} onClick={onRemove}>{t('common:remove')}</Menu.Item>
        </>
      ) : null}
    </>
  );
}
