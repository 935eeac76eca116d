import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from './toast.js';

/**
 * A drawer or a dialog whose code comes when it is opened for the first time: most readers of a page never open it.
 * `closed` are the props of one that is closed; any other value of theirs opens it. Where the code cannot be fetched, it says so and closes.
 */
export function onDemand<P extends { onClose: () => void }>(load: () => Promise<ComponentType<P>>, closed: Partial<P>): ComponentType<P> {
  const isClosed = (props: P) => Object.entries(closed).every(([key, value]) => props[key as keyof P] === value);
  let Fetched: ComponentType<P> | null = null;
  return function OnDemand(props: P) {
    const { t } = useTranslation('common');
    const [Part, setPart] = useState<ComponentType<P> | null>(() => Fetched);
    const [mounted, setMounted] = useState(false);
    const open = !isClosed(props);
    const giveUp = useRef(() => undefined as void);
    useEffect(() => {
      giveUp.current = () => {
        toast(t('partMissing'));
        props.onClose();
      };
    });
    useEffect(() => {
      if (!open || Part) return;
      let left = false;
      load().then((Loaded) => {
        Fetched = Loaded;
        if (!left) setPart(() => Loaded);
      }, () => {
        if (!left) giveUp.current();
      });
      return () => { left = true; };
    }, [open, Part]);
    // Closed at first: what is born open does not know where to give the focus back to.
    useEffect(() => setMounted(Part !== null), [Part]);
    return Part ? <Part {...props} {...(mounted ? {} : closed)} /> : null;
  };
}
