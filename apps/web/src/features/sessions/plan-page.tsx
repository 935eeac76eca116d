import { CreateSessionDocument, SessionRoomDocument, SessionsDocument, UpdateSessionDocument } from '@cairn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../app/forms/conflict.js';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { useAct } from '../../app/forms/use-act.js';
import { useVersioned } from '../../app/forms/use-versioned.js';
import { keyOf, queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { NotFound } from '../../app/pages/trouble-page.js';
import { QueryView } from '../../app/pages/query-view.js';
import { PageHead } from '../../ui/page-head.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import type { Room } from './patch-room.js';
import { PlanForm } from './plan-form.js';
import { localText, newStep, planValues, toCreate, toUpdate } from './plan-values.js';
import './sessions.css';

const route = getRouteApi('/signed-in/n/$slug/sessions/$sessionId/plan');
const HOUR_MS = 3_600_000;

/** Plans a meeting: what for, when, who with, and the agenda. */
export function NewSessionPage() {
  const { t } = useTranslation('sessions');
  const { slug, name } = useNetwork();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({ initialValues: { title: '', purpose: '', startsAt: localText(new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS)), audience: 'NETWORK', steps: [newStep()] } });
  const create = useAct(CreateSessionDocument, {
    network: slug,
    onError: (error) => placeFieldError(form, error),
    onDone: ({ createSession }) => {
      void queries.invalidateQueries({ queryKey: keyOf(SessionsDocument, slug) });
      if (createSession.__typename === 'LiveSession') void navigate({ to: '/n/$slug/sessions/$sessionId', params: { slug, sessionId: createSession.id } });
    },
  });
  return (
    <div className="reading">
      <PageHead title={t('plan.title')} place={name} lede={t('plan.lede')} />
      <PlanForm form={form} problem={create.problem} pending={create.pending} action={t('plan.create')} onSubmit={(values) => create.act({ input: toCreate(values) })} />
    </div>
  );
}

/** Changes the plan of a session. */
export function EditSessionPage() {
  const { t } = useTranslation(['sessions', 'common']);
  const { slug, name } = useNetwork();
  const { sessionId } = route.useParams();
  const query = useQuery(queryFor(SessionRoomDocument, { id: sessionId }, slug));
  return (
    <div className="reading">
      <PageHead title={t('plan.editTitle')} place={name} />
      <QueryView query={query} waiting={<PageSkeleton label={t('common:loadingPage')} />}>
        {({ sessionRoom }) => (sessionRoom ? <EditForm room={sessionRoom} onAgain={() => void query.refetch()} /> : <NotFound />)}
      </QueryView>
    </div>
  );
}

function EditForm({ room, onAgain }: { room: Room; onAgain: () => void }) {
  const { t } = useTranslation('sessions');
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const saved = planValues(room);
  const form = useForm({ initialValues: saved });
  const versioned = useVersioned(room.session.version);
  const update = useAct(UpdateSessionDocument, {
    network: slug,
    onError: (error) => versioned.noticed(error, onAgain) || placeFieldError(form, error),
    onDone: () => {
      for (const document of [SessionsDocument, SessionRoomDocument]) void queries.invalidateQueries({ queryKey: keyOf(document, slug) });
      void navigate({ to: '/n/$slug/sessions/$sessionId', params: { slug, sessionId: room.id } });
    },
  });
  const save = (version = versioned.version) => update.act({ input: toUpdate(form.getValues(), room.id, version, saved.audience) });
  const yours = form.getValues();
  const stepsText = (steps: typeof saved.steps) => steps.map(({ title, minutes }) => `${title} (${minutes})`).join(', ');
  return (
    <>
      {versioned.clash ? (
        <div className="below">
          <Conflict
            fields={[
              { label: t('plan.name'), theirs: saved.title, yours: yours.title }, { label: t('plan.purpose'), theirs: saved.purpose, yours: yours.purpose },
              { label: t('plan.startsAt'), theirs: saved.startsAt.replace('T', ' '), yours: yours.startsAt.replace('T', ' ') }, { label: t('plan.agenda'), theirs: stepsText(saved.steps), yours: stepsText(yours.steps) },
            ]}
            pending={update.pending} onKeep={() => save(versioned.rebase())} onTake={() => { form.setValues(saved); versioned.rebase(); }}
          />
        </div>
      ) : null}
      <PlanForm form={form} problem={update.problem} pending={update.pending} action={t('plan.save')} onSubmit={() => save()} planned={room.session.visibility} />
    </>
  );
}
