import { NetworkDocument, UpdateNetworkDocument } from '@cairn/contracts';
import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../../app/forms/conflict.js';
import { placeFieldError } from '../../app/forms/field-errors.js';
import { SubmitButton } from '../../app/forms/submit-button.js';
import { useAct } from '../../app/forms/use-act.js';
import { useVersioned } from '../../app/forms/use-versioned.js';
import { keyOf } from '../../app/graphql/queries.js';
import { type NetworkView, useNetwork } from '../../app/network-context.js';
import { Trouble } from '../../app/pages/trouble-page.js';
import { RequestError } from '../../app/graphql/errors.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { toast } from '../../ui/toast.js';
import { AimFields } from './aim-fields.js';
import { TeamRuleFields } from './team-rule-fields.js';
import { timeZones } from './time-zones.js';
import './networks.css';

/** The network's name, aim, time zone and smallest group, and what it asks of teams. */
export function SettingsPage() {
  const { t } = useTranslation(['networks', 'common']);
  const network = useNetwork();
  return (
    <div className="reading">
      <PageHead
        title={t('settings.title')}
        place={network.name}
        lede={t('settings.agreement', { version: network.agreement.version, limit: t(`common:visibility.${network.agreement.maxVisibility}.name`) })}
      />
      {network.viewerCan.edit ? <SettingsForm network={network} /> : <Trouble error={new RequestError('FORBIDDEN', '')} />}
    </div>
  );
}

const AIM = ['what', 'forWhom', 'howGood', 'byWhen'] as const;

function SettingsForm({ network }: { network: NetworkView }) {
  const { t } = useTranslation(['networks', 'common', 'teams']);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: keyOf(NetworkDocument, network.slug) });
  const { forWhom, what, howGood, byWhen } = network.aim;
  const saved = { name: network.name, timeZone: network.timeZone, minimumCell: String(network.minimumCell), aim: { forWhom, what, howGood, byWhen }, teamRule: ruleValues(network.teamRule) };
  const form = useForm({ initialValues: saved });
  const versioned = useVersioned(network.version);
  const update = useAct(UpdateNetworkDocument, {
    network: network.slug,
    onError: (error) => versioned.noticed(error, refresh) || placeFieldError(form, error),
    onDone: ({ updateNetwork }) => {
      versioned.rebase(updateNetwork.version);
      toast(t('settings.saved'));
      refresh();
    },
  });
  const save = (version = versioned.version) => {
    const { minimumCell, teamRule: { minPrincipals, minTeachers, leadCentralOffice }, ...values } = form.getValues();
    const teamRule = { leadCentralOffice, minPrincipals: Number(minPrincipals), minTeachers: Number(minTeachers) };
    update.act({ input: { ...values, version, minimumCell: Number(minimumCell), teamRule } });
  };
  const yours = form.getValues();
  const yesNo = (yes: boolean) => t(yes ? 'teams:rule.yes' : 'teams:rule.no');
  return (
    <form className="stack loose" onSubmit={form.onSubmit(() => save())}>
      {update.problem ? <Notice>{update.problem}</Notice> : null}
      {versioned.clash ? (
        <Conflict
          fields={[
            { label: t('new.name'), theirs: saved.name, yours: yours.name },
            ...AIM.map((part) => ({ label: t(`new.${part}`), theirs: saved.aim[part], yours: yours.aim[part] })),
            { label: t('new.timeZone'), theirs: saved.timeZone, yours: yours.timeZone },
            { label: t('settings.minimumCell'), theirs: saved.minimumCell, yours: yours.minimumCell },
            ...(['minPrincipals', 'minTeachers'] as const).map((part) => ({ label: t(`teams:rule.${part}`), theirs: saved.teamRule[part], yours: yours.teamRule[part] })),
            { label: t('teams:rule.leadCentralOffice'), theirs: yesNo(saved.teamRule.leadCentralOffice), yours: yesNo(yours.teamRule.leadCentralOffice) },
          ]}
          pending={update.pending}
          onKeep={() => save(versioned.rebase())}
          onTake={() => { form.setValues(saved); versioned.rebase(); }}
        />
      ) : null}
      <TextInput className="narrowform" label={t('new.name')} required {...form.getInputProps('name')} />
      <section className="stack" aria-labelledby="aim"><h2 id="aim">{t('settings.aim')}</h2><AimFields form={form} /></section>
      <div className="aimform">
        <NativeSelect label={t('new.timeZone')} data={timeZones()} {...form.getInputProps('timeZone')} />
        <TextInput
          label={t('settings.minimumCell')}
          description={t('settings.minimumCellHint')}
          inputMode="numeric"
          pattern="[0-9]+"
          required
          {...form.getInputProps('minimumCell')}
        />
      </div>
      <TeamRuleFields form={form} />
      <div><SubmitButton pending={update.pending}>{t('common:save')}</SubmitButton></div>
    </form>
  );
}

function ruleValues({ leadCentralOffice, minPrincipals, minTeachers }: NetworkView['teamRule']) {
  return { leadCentralOffice, minPrincipals: String(minPrincipals), minTeachers: String(minTeachers) };
}
