import { IdeaChoicesDocument } from '@cairn/contracts';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryFor } from '../../app/graphql/queries.js';
import { useNetwork } from '../../app/network-context.js';

interface IdeaChoiceProps { value: { id: string | null; title: string }; onChange: (idea: { id: string | null; title: string }) => void; error?: string | null }

/** One idea of the library, found as one types. */
export function IdeaChoice({ value, onChange, error }: IdeaChoiceProps) {
  const { t } = useTranslation('inquiry');
  const { slug } = useNetwork();
  const [typed, setTyped] = useState(value.title);
  const [search] = useDebouncedValue(typed === value.title ? '' : typed.trim(), 200);
  const { data } = useQuery({ ...queryFor(IdeaChoicesDocument, { search: search || null }, slug), placeholderData: keepPreviousData });
  const found = data?.ideas.edges.map(({ node }) => ({ value: node.id, label: node.title })) ?? [];
  const known = value.id && !found.some((one) => one.value === value.id) ? [{ value: value.id, label: value.title }, ...found] : found;
  return (
    <Select
      label={t('quick.idea')}
      placeholder={t('quick.ideaSearch')}
      nothingFoundMessage={t('quick.noIdea')}
      searchable
      data={unlike(known)}
      // The server has found them already, spelling mistakes and all.
      filter={({ options }) => options}
      value={value.id}
      error={error}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id, option) => onChange({ id, title: option?.label ?? '' })}
    />
  );
}

// A Select refuses two options of one name: people give their ideas the same titles.
function unlike(options: { value: string; label: string }[]): { value: string; label: string }[] {
  const seen = new Map<string, number>();
  return options.map(({ value, label }) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return { value, label: count > 1 ? `${label} (${count})` : label };
  });
}
