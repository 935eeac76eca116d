import { Checkbox, Drawer, Radio } from '@mantine/core';
import { type ChartKind, type ChartSettingPartsFragment, MeasureDocument, SeriesDocument, SetChartSettingDocument } from '@cairn/contracts';
import { RULE_SETS, type RuleSetId } from '@cairn/domain';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../app/forms/conflict.js';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useVersioned } from '../../app/forms/use-versioned.js';
import { keyOf } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';

interface SettingProps { measureId: string; setting: ChartSettingPartsFragment; proposed: string; open: boolean; onClose: () => void }
const RULES = Object.keys(RULE_SETS) as RuleSetId[];

/** Says how the charts of a measure are drawn and read: a kind that fits its type, a set of rules, screening. */
export function ChartSettingDrawer({ open, onClose, ...props }: SettingProps) {
  const { t } = useTranslation(['charts', 'common']);
  return (
    <Drawer opened={open} onClose={onClose} title={t('read.drawer')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <SettingForm {...props} onDone={onClose} />
    </Drawer>
  );
}

function SettingForm({ measureId, setting, proposed, onDone }: Omit<SettingProps, 'open' | 'onClose'> & { onDone: () => void }) {
  const { t } = useTranslation(['charts', 'common']);
  const { slug } = useNetwork();
  const queries = useQueryClient();
  const refresh = () => {
    for (const document of [MeasureDocument, SeriesDocument]) void queries.invalidateQueries({ queryKey: keyOf(document, slug) });
  };
  const form = useForm({ initialValues: { kind: setting.kind ?? '', ruleSet: setting.ruleSet, screen: setting.screen } });
  const versioned = useVersioned(setting.version);
  const save = useAct(SetChartSettingDocument, {
    network: slug,
    onError: (error) => versioned.noticed(error, refresh) || placeFieldError(form, error),
    onDone: () => {
      toast(t('read.saved'));
      refresh();
      onDone();
    },
  });
  const submit = (version = versioned.version) => {
    const { kind, ruleSet, screen } = form.getValues();
    save.act({ input: { measureId, version, kind: kind === '' ? null : (kind as ChartKind), ruleSet, screen } });
  };
  const inWords = (kind: string) => (kind === '' ? t('read.asProposed') : t(`read.kind.${kind as ChartKind}`));
  const yours = form.getValues();
  return (
    <form className="stack" onSubmit={form.onSubmit(() => submit())}>
      {save.problem ? <Notice>{save.problem}</Notice> : null}
      {versioned.clash ? (
        <Conflict
          fields={[
            { label: t('read.kindLabel'), theirs: inWords(setting.kind ?? ''), yours: inWords(yours.kind) },
            { label: t('read.rulesLabel'), theirs: t(`read.rules.${setting.ruleSet as RuleSetId}`), yours: t(`read.rules.${yours.ruleSet as RuleSetId}`) },
          ]}
          pending={save.pending}
          onKeep={() => submit(versioned.rebase())}
          onTake={() => { form.setValues({ kind: setting.kind ?? '', ruleSet: setting.ruleSet, screen: setting.screen }); versioned.rebase(); }}
        />
      ) : null}
      <Radio.Group label={t('read.kindLabel')} {...form.getInputProps('kind')}>
        <div className="stack tight choices">
          <Radio value="" label={t('read.asProposed')} description={proposed} />
          {setting.kinds.map((kind) => <Radio key={kind} value={kind} label={t(`read.kind.${kind}`)} description={t(`read.kindMeans.${kind}`)} />)}
        </div>
      </Radio.Group>
      <Radio.Group label={t('read.rulesLabel')} {...form.getInputProps('ruleSet')}>
        <div className="stack tight choices">
          {RULES.map((id) => <Radio key={id} value={id} label={t(`read.rules.${id}`)} description={t(`read.rulesMean.${id}`)} />)}
        </div>
      </Radio.Group>
      <Checkbox label={t('read.screen')} description={t('read.screenHint')} {...form.getInputProps('screen', { type: 'checkbox' })} />
      <div><SubmitButton pending={save.pending}>{t('common:save')}</SubmitButton></div>
    </form>
  );
}
