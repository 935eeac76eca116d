import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { PlainFrame } from '../frame/plain-frame.js';
import { NotFound, Trouble } from './trouble-page.js';

/** What stands where a page could not be loaded or has crashed. */
export function RouteTrouble({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return <Trouble as="h1" error={error} onRetry={retry} />;
}

/** The same, for pages whose own frame could not be loaded either. */
export function FramedRouteTrouble(props: ErrorComponentProps) {
  return <PlainFrame><RouteTrouble {...props} /></PlainFrame>;
}

/** No page has this address. */
export function FramedNotFound() {
  return <PlainFrame><NotFound as="h1" /></PlainFrame>;
}
