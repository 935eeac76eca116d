import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';
import { IconSearch } from '../../../ui/icons.js';
import { SIGNAL_CHOICES, type CardChoice, type SignalChoice } from './choose-cards.js';

interface SiteFiltersProps {
  choice: CardChoice;
  group: string | undefined;
  /** What the groups of the measure are called, and which there are. */
  groups: { name: string | null | undefined; list: readonly string[] };
  onChange: (change: CardChoice & { group?: string }) => void;
}

/** Which sites are shown: by name, by signal, of which group, and in which of two orders. */
export function SiteFilters({ choice, group, groups, onChange }: SiteFiltersProps) {
  const { t } = useTranslation('variation');
  const find = useDebouncedCallback((text: string) => onChange({ q: text.trim() || undefined }), 200);
  return (
    <div className="sitefilters no-print">
      <TextInput
        className="find"
        aria-label={t('sites.find')}
        placeholder={t('sites.find')}
        leftSection={<Icon of={IconSearch} />}
        defaultValue={choice.q ?? ''}
        onChange={(event) => find(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={t('sites.signal.label')}
        value={choice.signal ?? ''}
        onChange={(event) => onChange({ signal: (event.currentTarget.value || undefined) as SignalChoice | undefined })}
        data={[{ value: '', label: t('sites.signal.all') }, ...SIGNAL_CHOICES.map((value) => ({ value, label: t(`sites.signal.${value}`) }))]}
      />
      {groups.list.length > 0 ? (
        <NativeSelect
          aria-label={groups.name ?? t('sites.group')}
          value={group ?? ''}
          onChange={(event) => onChange({ group: event.currentTarget.value || undefined })}
          data={[{ value: '', label: t('sites.everybody') }, ...groups.list.map((name) => ({ value: name, label: name }))]}
        />
      ) : null}
      <SegmentedControl
        aria-label={t('sites.order.label')}
        value={choice.signalsFirst ? 'signals' : 'name'}
        onChange={(value) => onChange({ signalsFirst: value === 'signals' ? true : undefined })}
        data={[{ value: 'name', label: t('sites.order.name') }, { value: 'signals', label: t('sites.order.signals') }]}
      />
    </div>
  );
}
