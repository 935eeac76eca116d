import { Button } from '@mantine/core';
import type { ChartSettingPartsFragment, PhasePartsFragment, PointPartsFragment } from '@cairn/contracts';
import { POINTS_FOR_SURE_LIMITS, type RuleSetId } from '@cairn/domain';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import { IconAdjustmentsHorizontal } from '../../ui/icons.js';
import { onDemand } from '../../ui/on-demand.js';
import type { ChartModel } from './chart-model.js';
import { labelOf } from './point-words.js';

const ChartSettingDrawer = onDemand(() => import('./chart-setting-drawer.js').then((file) => file.ChartSettingDrawer), { open: false });

interface HowReadProps {
  measureId: string;
  setting: ChartSettingPartsFragment;
  model: ChartModel;
  mayChange: boolean;
  points: readonly Pick<PointPartsFragment, 'periodStart' | 'label'>[];
  phases?: readonly PhasePartsFragment[];
  /** What else can be done about it. */
  children?: ReactNode;
}

/** One line: which chart, by which rules, why, and on how many points its limits rest. */
export function HowRead({ measureId, setting, model, mayChange, points, phases = [], children }: HowReadProps) {
  const { t } = useTranslation('charts');
  const [open, setOpen] = useState(false);
  const { reading, proposal, isProposed } = model;
  const last = reading.phases.at(-1);
  const until = phases.at(-1)?.baselineUntil;
  const hasLimits = last !== undefined && (last.lower !== null || last.upper !== null);
  const limits = until ? t('read.locked', { label: points.find(({ periodStart }) => periodStart === until)?.label ?? until })
    : !last || !hasLimits ? null
      : last.trial ? t('read.trial', { count: last.points, needed: POINTS_FOR_SURE_LIMITS }) : t('read.settled', { count: last.points });
  const begun = phases.flatMap(({ startsOn, reason }, index) => (startsOn == null ? [] : [t('phase.begunLine', { number: index + (phases[0]?.startsOn == null ? 1 : 2), label: labelOf(points, startsOn), reason })]));
  return (
    <section className="howread" aria-label={t('read.title')}>
      <p className="sm">
        <b>{t(`read.kind.${reading.kind}`)}</b> · {t(`read.rules.${setting.ruleSet as RuleSetId}`)}{setting.screen ? ` · ${t('read.screened')}` : ''}.
        <span className="muted"> {isProposed ? t('read.proposed', { why: proposal.sentence }) : t('read.chosen')}{limits ? ` ${limits}` : ''}</span>
      </p>
      {begun.length > 0 ? <ul className="plain sm muted" aria-label={t('phase.title')}>{begun.map((line) => <li key={line}>{line}</li>)}</ul> : null}
      <div className="row wrap g2 no-print">
        {mayChange ? <Button variant="default" size="compact-md" leftSection={<Icon of={IconAdjustmentsHorizontal} />} onClick={() => setOpen(true)}>{t('read.open')}</Button> : null}
        {children}
      </div>
      {mayChange ? <ChartSettingDrawer measureId={measureId} setting={setting} proposed={proposal.sentence} open={open} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
