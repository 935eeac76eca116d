import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { dayWords } from '../../app/words/dates.js';
import { ButtonLink } from '../../ui/links.js';
import { KeepPromise } from './keep-promise.js';
import type { Waiting } from './waiting.js';

/** One waiting thing: what, why, and the way to do it. */
export function WaitingLink({ waiting, first = false }: { waiting: Waiting; first?: boolean }) {
  const words = useWaitingWords(waiting);
  const Title = first ? 'h3' : 'b';
  return (
    <>
      <div>
        <Title>{words.title}</Title>
        <p className="sm muted">{words.text}</p>
      </div>
      <div className="row"><WaitingButton waiting={waiting} first={first}>{words.action}</WaitingButton></div>
    </>
  );
}

function useWaitingWords(waiting: Waiting) {
  const { t } = useTranslation(['learning', 'teams', 'entry']);
  switch (waiting.kind) {
    case 'due': {
      const { count, first } = waiting.due;
      const site = [first.siteName, first.stratum].filter(Boolean).join(', ');
      return { title: t('entry:due.title', { name: first.measureName, label: first.label }), text: count === 1 ? t('entry:due.one', { site }) : t('entry:due.many', { count }), action: t('entry:due.action') };
    }
    case 'importFirst':
    case 'bringData': {
      const { name } = waiting;
      return { title: t(`home.wait.${waiting.kind}.title`, { name }), text: t(`home.wait.${waiting.kind}.text`), action: t(`home.wait.${waiting.kind}.action`) };
    }
    case 'waiver': {
      const { name, district, requirement } = waiting;
      return { title: t('home.wait.waiver.title', { name, what: t(`teams:requirement.${requirement}`) }), text: t('home.wait.waiver.text', { district }), action: t('home.wait.waiver.action') };
    }
    case 'promised': {
      const { made: { what, due, sessionTitle: session }, late } = waiting;
      const when = due == null ? 'text' : late ? 'late' : 'until';
      return { title: what, text: t(`home.wait.promised.${when}`, { session, day: due == null ? '' : dayWords(due) }), action: t('home.wait.promised.action') };
    }
    case 'inviteFirst':
      return { title: t('home.wait.inviteFirst.title'), text: t('home.wait.inviteFirst.text', { count: waiting.count }), action: t('home.wait.inviteFirst.action') };
    case 'answers':
      return { title: t('home.wait.answers.title', { count: waiting.count }), text: t('home.wait.answers.text'), action: t('home.wait.answers.action') };
    default:
      return { title: t(`home.wait.${waiting.kind}.title`), text: t(`home.wait.${waiting.kind}.text`), action: t(`home.wait.${waiting.kind}.action`) };
  }
}

function WaitingButton({ waiting, first, children }: { waiting: Waiting; first: boolean; children: string }) {
  const { slug } = useNetwork();
  const variant = first ? 'filled' : 'default';
  switch (waiting.kind) {
    case 'nameMeasure':
      return <ButtonLink variant={variant} to="/n/$slug/measures" params={{ slug }} search={{ add: true }}>{children}</ButtonLink>;
    case 'importFirst':
    case 'bringData':
      return <ButtonLink variant={variant} to="/n/$slug/measures/$measureId/import" params={{ slug, measureId: waiting.measureId }}>{children}</ButtonLink>;
    case 'due': {
      const { measureId, siteId, stratum, periodStart } = waiting.due.first;
      return <ButtonLink variant={variant} to="/n/$slug/measures/$measureId/enter" params={{ slug, measureId }} search={{ site: siteId, stratum: stratum || undefined, period: periodStart }}>{children}</ButtonLink>;
    }
    case 'promised':
      return <KeepPromise made={waiting.made} variant={variant}>{children}</KeepPromise>;
    case 'waiver':
      return <ButtonLink variant={variant} to="/n/$slug/teams/$teamId" params={{ slug, teamId: waiting.teamId }}>{children}</ButtonLink>;
    case 'answers':
      return <ButtonLink variant={variant} to="/n/$slug/people" params={{ slug }}>{children}</ButtonLink>;
    default:
      return <ButtonLink variant={variant} to="/n/$slug/districts" params={{ slug }}>{children}</ButtonLink>;
  }
}
