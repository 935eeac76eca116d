import { FollowThreadDocument, MuteThreadDocument, type SubjectKind } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { Icon } from '../../ui/icon.js';
import { IconBell, IconBellOff } from '../../ui/icons.js';
import type { ThreadPage } from './thread-events.js';

interface FollowButtonProps {
  kind: SubjectKind;
  head: ThreadPage;
  change: (to: (pages: ThreadPage[]) => ThreadPage[]) => void;
}

/** Whether what is said here comes to one's inbox. */
export function FollowButton({ kind, head, change }: FollowButtonProps) {
  const { t } = useTranslation('discussion');
  const { slug } = useNetwork();
  const follow = useAct(FollowThreadDocument, { network: slug, onDone: ({ followThread }) => take(followThread) });
  const mute = useAct(MuteThreadDocument, { network: slug, onDone: ({ muteThread }) => take(muteThread) });
  const heard = head.following && !head.muted;
  function take({ following, muted, readNumber }: { following: boolean; muted: boolean; readNumber: number }) {
    change((pages) => pages.map((page) => ({ ...page, following, muted, readNumber })));
  }
  const problem = follow.problem ?? mute.problem;
  return (
    <div className="row g2">
      {problem ? <span className="sm muted" role="alert">{problem}</span> : null}
      <Button
        variant="subtle"
        size="sm"
        className="follow no-print"
        aria-pressed={heard}
        title={heard ? t('follow.stop') : t('follow.means')}
        disabled={follow.pending || mute.pending}
        leftSection={<Icon of={head.muted ? IconBellOff : IconBell} />}
        onClick={() => (heard ? mute : follow).act({ kind, subjectId: head.id })}
      >
        {heard ? t('follow.following') : head.muted ? t('follow.muted') : t('follow.follow')}
      </Button>
    </div>
  );
}
