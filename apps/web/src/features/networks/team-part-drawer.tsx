import { SetTeamPartDocument } from '@cairn/contracts';
import { Drawer } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import type { TeamMemberView } from './team-member-row.js';
import { TeamPartFields } from './team-part-fields.js';
import { useRefreshTeams } from './team-keys.js';

interface PartDrawerProps { teamId: string; row: TeamMemberView; open: boolean; onClose: () => void }

/** Changes as what somebody takes part. */
export function TeamPartDrawer({ teamId, row, open, onClose }: PartDrawerProps) {
  const { t } = useTranslation(['teams', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('roster.changeTitle', { name: row.member.name })} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <PartForm teamId={teamId} row={row} onDone={onClose} />
    </Drawer>
  );
}

function PartForm({ teamId, row: { member, part, perspective }, onDone }: { teamId: string; row: TeamMemberView; onDone: () => void }) {
  const { t } = useTranslation(['teams', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshTeams();
  const form = useForm({ initialValues: { part, perspective } });
  const save = useAct(SetTeamPartDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: () => {
      toast(t('roster.changed', { name: member.name }));
      refresh();
      onDone();
    },
  });
  return (
    <form className="stack" onSubmit={form.onSubmit((values) => save.act({ input: { teamId, memberId: member.id, ...values } }))}>
      {save.problem ? <Notice>{save.problem}</Notice> : null}
      <TeamPartFields form={form} parts={member.organization.kind === 'HUB' ? ['COACH'] : ['LEAD', 'MEMBER', 'COACH']} />
      <div><SubmitButton pending={save.pending}>{t('common:save')}</SubmitButton></div>
    </form>
  );
}
