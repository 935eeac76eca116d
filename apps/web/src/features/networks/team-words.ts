import type { TeamStandingFragment } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../../app/network-context.js';
import { listWords } from '../../app/words/dates.js';

type Check = TeamStandingFragment['requirements'][number];

/** The rule of the network and what a team lacks, in words. */
export function useTeamWords() {
  const { t } = useTranslation('teams');
  const { teamRule } = useNetwork();
  const anyLead = !teamRule.leadCentralOffice;
  const lack = ({ requirement, have, need }: Check): string => {
    if (requirement === 'LEAD') return t(anyLead ? 'standing.lack.LEAD_ANY' : 'standing.lack.LEAD');
    return have === 0 ? t(`standing.lack.${requirement}_none`) : t(`standing.lack.${requirement}`, { have, need });
  };
  return {
    /** "no principal and 1 of 2 teachers": what needs attention; of a team that needs none, what was waived. */
    lacks: ({ status, requirements }: TeamStandingFragment): string =>
      listWords(requirements.filter(({ met, waived }) => !met && (status === 'WAIVED' || !waived)).map(lack)),
    /** "2 teachers": what the rule asks for. */
    rule: ({ requirement, need }: Check): string =>
      (requirement === 'LEAD' ? t(anyLead ? 'standing.rule.LEAD_ANY' : 'standing.rule.LEAD') : t(`standing.rule.${requirement}`, { count: need })),
  };
}
