import { AddTeamMemberDocument, TeamCandidatesDocument, type TeamCandidatesQuery, type TeamDetailFragment, type TeamPart } from '@cairn/contracts';
import { Drawer, NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { QueryView } from '../../app/pages/query-view.js';
import { listWords } from '../../app/words/dates.js';
import { Notice } from '../../ui/notice.js';
import { ListSkeleton } from '../../ui/skeleton.js';
import { toast } from '../../ui/toast.js';
import { TeamPartFields } from './team-part-fields.js';
import { useRefreshTeams } from './team-keys.js';

type Candidate = TeamCandidatesQuery['teamCandidates'][number];
interface AddProps { team: TeamDetailFragment; open: boolean; onClose: () => void }

/** Adds somebody of the district, or a coach of the hub. */
export function AddTeamMemberDrawer({ team, open, onClose }: AddProps) {
  const { t } = useTranslation(['teams', 'common']);
  const { slug } = useNetwork();
  const query = useQuery({ ...queryFor(TeamCandidatesDocument, {}, slug), enabled: open });
  const here = new Set(team.members.map(({ member }) => member.id));
  return (
    <Drawer opened={open} onClose={onClose} title={t('roster.addTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <QueryView query={query} waiting={<ListSkeleton rows={3} label={t('common:loading')} />}>
        {({ teamCandidates }) => {
          const others = teamCandidates.filter(({ id }) => !here.has(id));
          return others.length === 0 ? <p className="muted">{t('roster.nobody')}</p> : <AddForm team={team} candidates={others} onDone={onClose} />;
        }}
      </QueryView>
    </Drawer>
  );
}

function AddForm({ team, candidates, onDone }: { team: TeamDetailFragment; candidates: readonly Candidate[]; onDone: () => void }) {
  const { t } = useTranslation(['teams', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshTeams();
  const form = useForm({ initialValues: { memberId: '', part: 'MEMBER' as TeamPart, perspective: '' } });
  const nameOf = (id: string) => candidates.find((one) => one.id === id)?.name ?? '';
  const add = useAct(AddTeamMemberDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: () => {
      toast(t('roster.added', { name: nameOf(form.getValues().memberId) }));
      refresh();
      onDone();
    },
  });
  const ofHub = ({ organization }: Candidate) => organization.kind === 'HUB';
  const choose = (memberId: string) => {
    const chosen = candidates.find(({ id }) => id === memberId);
    form.setFieldValue('memberId', memberId);
    form.setFieldValue('part', chosen && ofHub(chosen) ? 'COACH' : 'MEMBER');
  };
  const options = (people: readonly Candidate[]) => people.map(({ id, name, roles }) => ({ value: id, label: `${name} (${listWords(roles.map((role) => t(`common:role.${role}`)))})` }));
  const chosen = candidates.find(({ id }) => id === form.getValues().memberId);
  const groups = [
    { group: team.district.name, items: options(candidates.filter((one) => !ofHub(one))) }, { group: t('roster.coaches'), items: options(candidates.filter(ofHub)) },
  ].filter(({ items }) => items.length > 0);
  const { onChange: _, ...field } = form.getInputProps('memberId') as { onChange: unknown; value: string; error?: string };
  return (
    <form className="stack" onSubmit={form.onSubmit((values) => add.act({ input: { teamId: team.id, ...values } }))}>
      {add.problem ? <Notice>{add.problem}</Notice> : null}
      <NativeSelect label={t('roster.who')} data={[{ value: '', label: '' }, ...groups]} data-autofocus required {...field} onChange={(event) => choose(event.currentTarget.value)} />
      <TeamPartFields form={form} parts={chosen && ofHub(chosen) ? ['COACH'] : ['LEAD', 'MEMBER', 'COACH']} />
      <div><SubmitButton pending={add.pending}>{t('roster.add')}</SubmitButton></div>
    </form>
  );
}
