import type { TeamDetailFragment, TeamRequirement } from '@cairn/contracts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOfMoment } from '../../app/words/dates.js';
import { AskWaiverForm } from './ask-waiver-form.js';
import { DecideWaiverForm } from './decide-waiver-form.js';

type Waiver = TeamDetailFragment['waivers'][number];

/** Doing without one requirement: what was asked and answered, and what the viewer can do about it. */
export function TeamWaiver({ team, requirement }: { team: TeamDetailFragment; requirement: TeamRequirement }) {
  const { t } = useTranslation('teams');
  const [asking, setAsking] = useState(false);
  const latest = team.waivers.find((waiver) => waiver.requirement === requirement);
  const mayAsk = team.viewerCan.edit && (!latest || latest.state === 'DECLINED');
  return (
    <div className="teamwaiver stack tight">
      {latest ? <Asked waiver={latest} /> : null}
      {latest?.state === 'ASKED' && team.viewerCan.decideWaivers ? <DecideWaiverForm waiverId={latest.id} teamName={team.name} /> : null}
      {mayAsk && !asking ? <div><Button variant="default" onClick={() => setAsking(true)}>{t('waiver.ask')}</Button></div> : null}
      {mayAsk && asking ? <AskWaiverForm teamId={team.id} requirement={requirement} onDone={() => setAsking(false)} /> : null}
    </div>
  );
}

function Asked({ waiver: { state, reason, askedAt, askedBy, decidedAt, decidedNote } }: { waiver: Waiver }) {
  const { t } = useTranslation('teams');
  const when = dayOfMoment(state === 'ASKED' ? askedAt : (decidedAt ?? askedAt));
  const said = state === 'APPROVED' ? t('waiver.approved', { when }) : state === 'DECLINED' ? t('waiver.declined', { when })
    : askedBy ? t('waiver.asked', { name: askedBy.name, when }) : t('waiver.askedPlain', { when });
  return (
    <>
      {reason ? <blockquote className="sm waiverwords">{reason}</blockquote> : null}
      <p className="sm muted">{said}</p>
      {decidedNote ? <blockquote className="sm waiverwords">{decidedNote}</blockquote> : null}
    </>
  );
}
