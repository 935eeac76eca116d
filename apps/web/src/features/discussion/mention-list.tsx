import { useTranslation } from 'react-i18next';
import { Avatar } from '../../ui/avatar.js';
import type { Mentionable } from './use-mention-pick.js';

interface MentionListProps {
  id: string;
  members: readonly Mentionable[];
  chosen: number;
  onPick: (member: Mentionable) => void;
}

/** The people one may mean. The keyboard stays in the text; the mouse must not take it from there. */
export function MentionList({ id, members, chosen, onPick }: MentionListProps) {
  const { t } = useTranslation('discussion');
  return (
    <div className="mentionlist" role="listbox" id={id} aria-label={t('mention')}>
      {members.map((member, at) => (
        <div
          key={member.id}
          role="option"
          id={`${id}-${at}`}
          aria-selected={at === chosen}
          tabIndex={-1}
          onMouseDown={(event) => { event.preventDefault(); onPick(member); }}
        >
          <Avatar name={member.name} /><span><b className="b">{member.name}</b> <span className="faint sm">{member.organizationName}</span></span>
        </div>
      ))}
    </div>
  );
}
