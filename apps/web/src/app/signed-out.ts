import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

/** Forgets everything that was read and goes to the sign-in page. */
export function useSignedOut(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return () => {
    queries.clear();
    void navigate({ to: '/sign-in' });
  };
}
