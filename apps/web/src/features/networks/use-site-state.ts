import { SetSiteStateDocument, type SiteRowFragment, type SiteState } from '@cairn/contracts';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../app/forms/use-act.js';
import { useNetwork } from '../../app/network-context.js';
import { toast } from '../../ui/toast.js';
import { useRefreshDirectory } from './directory-stream.js';

const UNDO: Partial<Record<SiteState, SiteState>> = { PAUSED: 'ACTIVE', ACTIVE: 'PAUSED' };
type Standing = Pick<SiteRowFragment, 'id' | 'name' | 'version'>;

/** Pauses, resumes or makes alumni. Pausing and resuming can be taken back from the toast. */
export function useSiteState() {
  const { t } = useTranslation(['networks', 'common']);
  const { slug } = useNetwork();
  const refresh = useRefreshDirectory();
  const act = useAct(SetSiteStateDocument, { network: slug });
  const setState = (site: Standing, state: SiteState, mayUndo = true) => {
    act.act({ input: { id: site.id, version: site.version, state } }, ({ setSiteState }) => {
      refresh();
      if (setSiteState.__typename !== 'Site') return;
      const back = mayUndo ? UNDO[state] : undefined;
      toast(
        t(`districts.done.${state as 'PAUSED' | 'ACTIVE' | 'ALUMNI'}`, { name: site.name }),
        back ? { label: t('common:undo'), act: () => setState({ ...site, version: setSiteState.version }, back, false) } : undefined,
      );
    });
  };
  return { setState, problem: act.problem, pending: act.pending };
}
